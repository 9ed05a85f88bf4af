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
what how why when where which who whose tellingly revealingly remarkably curiously oddly
strangely ironically mercifully happily crucially importantly rightly wrongly wisely wizely=V]2
unwisely unwizely=W]2 bizarrely inexplicably unaccountably tragically laudably refreshingly
reassuringly amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly
miraculously shamefully inexcusably scandalously incredibly amazingly astonishingly
impressively creditably admirably commendably sensibly foolishly lamentably distressingly
alarmingly disturbingly depressingly dishearteningly gratifyingly heartwarmingly satisfyingly
shockingly embarrassingly awkwardly unhelpfully helpfully conveniently inconveniently luckily
unluckily understandably justifiably deservedly undeservedly rewardingly promisingly
promizingly=k^2 ominously perversely paradoxically predictably unexpectedly surprisingly
surprizingly=Q_2 it list lists part parts day days topic topics project projects game games
song songs poem poems story stories tests task tasks activity activities room rooms page pages
video videos club clubs series serieses copy copies mixes pairs groups table tables maps grid
grids line focuses theme themes title titles word words sentence sentense=f`2 sentences number
numbers letter letters questions answer answers quizes recount recounts report reports diary
diaries debate debates drama dramas film films picture pictures photo photos drawings painting
paintings graph graphs chart charts diagram diagrams timeline timelines models sum sums
problems riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances match matches race
races visits vizits=]b2 trips tour tours talks speech speeches lecture lectures meeting
meetings assembly assemblies workshop workshops unit units module modules block blocks term
terms week weeks month months year years hour hours minute minutes rota rotas cycle cycles
circle circles square squares rectangle rectangles corner corners row rows column columns half
halfs third thirds quarter quarters total totals sample samples selection selections collection
collections displays exhibition exhibitions fairs sale sales concert concerts rehearsal
rehearsals practice practices session sessions lesson lessons starter starters plenary
plenaries introduction introductions summary summaries extract extracts chapter chapters
paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=ae2 revisions revizions=be2 continuation continuations response responses reply
replies comment comments note notes message messages notice notices sign signs label labels
heading headings caption captions code codes symbol symbols names nickname nicknames phrase
phrases saying sayings quotation quotations policy policies rule rules law laws requirement
requirements option options choice choices vote votes survey surveys poll polls interview
interviews census censuses doubles single singles mixture mixtures version versions draft
drafts outline outlines template templates frame frames scaffolds worksheet worksheets booklet
booklets leaflet leaflets handout handouts card cards ticket tickets token tokens stamp stamps
sticker stickers log logs records register registers tally tallies count counts measure
measures scale scales score scores mark marks grade grades levels band bands stage stages
phases step steps rungs strand strands subject subjects discipline disciplines language
languages system systems scheme schemes programme program=fi2 programmes service services post
posts job jobs role roles duty duties responsibility responsibilities statement statements
description descriptions definition definitions fact facts date dates time times place places
buildings hall halls office offices yard yards field fields garden gardens pond ponds shed
sheds path paths gates doors wall walls window windows floor floors ceiling ceilings stairwell
stairwells corridor corridors cloakroom cloakrooms charity charities partnership partnerships
federation federations company companies school schools academy academies college colleges
nursery nurseries primary primaries secondary secondaries church churches pupil pupils visitor
vizitor=[l2 visitors vizitors=\l2 while whiles bits lot lots few fews couple couples dozen
dozens hundred hundreds thousand thousands about over shut empty full new early online silent
optional compulsory weekly daily monthly annual termly different similar identical same
available present visible vizible=bm2 here there underway outside inside indoors outdoors next
first last private public oral written verbal practical bilingual dry red green blue yellow
white black grey navy beige cream maroon turquoise turquoize=`n2 teal lilac violet indigo
scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold
silver triangular oval curved straight vertical horizontal maths english history geography
science sciense=^o2 art music french spanish german welsh latin pe re ict computing phonics
poetry fractions spelling speling=mo2 reading writing handwriting cooking swimming football
rugby tennis netball drumming wood wooden stone brick glass carpet concrete tile tiled metal
plastic tarmac slate grass gravel lino rubber fabric paper alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back that this so not now then too
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
fingers flags flask flasks flour flours flors=U[3 flower flowers folder folders food foods foot
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
porch porches lavatory lavatories washroom washrooms pitch pitches court courts corts=Wk3
heatings lighting lightings plumbing plumbings ventilation ventilations wifis signals internets
sandpaper sandpapers queue queues photograph photographs portrait portraits plaque plaques
mobile mobiles sculpture sculptures brochure brochures pamphlet pamphlets postcard postcards
animal animals ant ants bear bears bird birds butterfly butterflies cat cats caterpillar
caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox foxes frog frogs
goat goats hamster hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs
lion lions lizard lizards monkey monkeys newt newts owl owls penguin penguins pig pigs pony
ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs snail snails snake snakes
spider spiders squirrel squirrels tadpole tadpoles tiger tigers tortoise tortoize=fn3 tortoises
tortoizes=gn3 whale whales worm worms acid acids alkali alkalis atom atoms axis axises
axizes=So3 angle angles cube cubes cylinder cylinders decimal decimals denominator denominators
fraction gases hexagon hexagons ices integer integers iron irons liquids copper coppers
magnesium magnesiums molecule molecules numerator numerators ore ores parabola parabolas
pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions solvent
solvents sphere spheres steel steels substance substances sulphur sulphurs triangle triangles
winds rains snows suns fog fogs frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation decision decizion=nQ4 accident injury
bereavement illness referendum delivery teaching learning provision provizion=WR4 curriculum
planning marking feedback questioning modelling modeling=]R4 assessment differentiation
behaviour behavior=`R4 leadership governance monitoring moderation evaluation communication
engagement participation pace sequencing guidance scaffolding explanation explanations
instruction instructions vision vizion=QS4 ethos culture climate atmosphere relationship
relationships rapport routine routines expectation expectations transition transitions training
induction mentoring coaching supervision supervizion=cS4 accountability ambition aspiration
oversight teamwork collaboration discussion dialogue dialog=kS4 intervention interventions
homework tracking strategy strategies approach approaches attainment achievement outcomes
results standards quality consistency coherence coherense=[T4 knowledge understanding
vocabulary oracy mathematics literacy numeracy criteria objectives objective targets rewards
sanctions sanction consequences inclusion safeguarding attendance punctuality morale wellbeing
workload organisation organization=RU4 layout deployment grouping seating rigour rigor=WU4
depth breadth emphasis enrichment pastoral input inputs begins starts ends ended finishes
finished lasts lasted happens happened covers covered includes listed named says uses mentions
mentioned contains contained meets opens at of for with by from and or to across between before
after during than as if n't follow assess intervene discuss observe evaluate connect address
collaborate communicate consult analyse analyze=SW4 act own drive refer reflect anticipate spot
coordinate enforce implement apply deliver always consistently routinely often yet really
properly fully regularly systematically actively necessarily appear seem meet settles settling
unsettling calms calmed calming soothe soothes soothed soothing steady steadies steadied
steadying stabilise stabilize=]X4 stabilises stabilizes=^X4 stabilised stabilized=_X4
stabilising stabilizing=`X4 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revive revives revived reviving refreshes refreshed refreshing lifted lifting
boost boosts boosted boosting widens widened widening broaden broadens broadened broadening
deepens deepened deepening enrich enriches enriched enriching improves improved improving
strengthens strengthened strengthening weaken weakens weakened weakening sharpens sharpened
sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate deflates
deflating slows slowed slowing quicken quickens quickened quickening accelerate accelerates
accelerated accelerating hasten hastens hastened hastening halt halts halted halting curb curbs
curbed curbing curtail curtails curtailed curtailing reduces reduced reducing increases
increased increasing minimises minimizes=[[4 minimised minimized=\[4 minimising minimizing=][4
maximises maximizes=^[4 maximised maximized=_[4 maximising maximizing=`[4 multiply multiplies
multiplied multiplying doubled doubling halve halves halved halving cement cements cemented
cementing consolidate consolidates consolidating cultivate cultivates cultivated cultivating
nurtures nurtured nurturing foster fosters fostered fostering breed breeds breeded breeding
engender engenders engendered engendering generate generates generated generating creates
created creating produce produces produced producing yield yields yielded yielding spark sparks
sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked
stoking prompt prompts prompted prompting provoking trigger triggers triggered triggering
encourages encorages=m]4 encouraging encoraging=n]4 discouraging discoraging=o]4 detered
detering dissuade dissuades dissuaded dissuading enable enables enabled enabling disable
dizable=Z^4 disables dizables=[^4 disabled dizabled=\^4 disabling dizabling=]^4 empowering
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
influence influense=Ye4 influences influenced influencing affect affects affected affecting
impact impacts impacted impacting alter alters altered altering reassuring comfort comforts
comforted comforting unnerve unnerves unnerved unnerving intimidating frighten frightens
frightening scare scares scaring worrying upseted upseting annoying frustrating anger angers
angered angering embarrassing silence silense=cf4 silences silenced silencing focusing refocus
refocuses refocused refocusing occupy occupies occupied occupying busy busies busied busying
absorbing immerse immerses immersing involves involving including exclude excludes excluding
isolate isolates isolating divide divides divided dividing unite unites united uniting bond
bonds bonded bonding bind binds binded binding feed feeds feeded feeding inform informs
informed informing explains explained explaining account accounts accounted accounting narrows
narrowed narrowing close closes closing bridged bridging ease eases eased easing relieve
relieves relieving lighten lightens lightened lightening removes removed removing maked gived
keeped leaved bringed send sends sended sending throwed builds builded getted letted fed drove
driven bred meant means underpinned fuelled careful regular joint tight loose fewer more less
smaller larger longer shorter inconsistent frequent warm skilful skillful=[j4 firm brisk rushed
vague thorough constant endless repeated under lack absence absense=fj4 presence presense=gj4
visibility vizibility=hj4 sharper richer quieter calmer louder neater messier busier keener
abler cleverer friendlier warmer colder softer tougher harder easier happier tidier noisier
noizier=]k4 steadier smoother slicker fuller deeper broader narrower thinner faster fresher
bolder braver livelier kinder stricter fairer duller tighter looser wiser smarter clearer
simpler nicer finer greater lesser shallower firmer gentler ruder politer lazier saner safer
sadder prouder healthier superior inferior plainer crisper maturer readier likelier worthier
dips dipped dip rises rose risen rise slips slipped slip slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied confidence confidense=Yn4 enthusiasm
motivation concentration attention curiosity patience patiense=_n4 excitement energy anxiety
frustration boredom resentment goodwill pride enjoyment belief mood spirits spirit appetite
resolve determination resilience resiliense=Po4 commitment willingness loyalty nerves nerve
tempers temper yearly hourly horly=Yo4 nightly fortnightly quarterly biweekly only family
supply july italy ally rally belly lolly holly billy dolly gully folly filly hilly chilly curly
woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly
homily quickly slowly quietly loudly softly silently directly exactly nearly partly
approximately roughly shortly recently currently previously originally initially finally
eventually immediately suddenly briefly separately individually alternately simultaneously
verbally orally physically phyzically=\Q5 manually digitally electronically annually formally
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
correctly incorrectly improperly accurately hopefully sadly behave achieve attain thrive
flourish florish=iV5 gain grow fail participate contribute cooperate persevere persist
concentrate reason aspire strive treat deserve manage drift wander misbehave rush waste ignore
tolerate assume depend exceed accept champion overlook neglect underestimate overestimate
instil uphold embody exhibit exude relate conduct acquire recall master access underachieve
underperform need learn promotes champions prides listens treats celebrates prioritises
prioritizes=^X5 neglects ignores lacks fails thrives flourishes florishes=dX5 embodies exudes
instils upholds demonstrates exemplifies breathes punches deserves drifts serves delivers
caters underestimates overestimates overlooks undervalues prizes treasures strives aspires
insists tolerates epitomises epitomizes=\Y5 radiates a an the their home t ch chn sts ht
classroom class noise children boys girls ending captain goalkeeper keeper partners partner
twins siblings friends brothers sisters helpers winners losers second centre center=]Z5 muslim
christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older younger heavier
lighter nearer further closer still seated eleven twelve thirteen aged rs pshe rshe mandarin dt
citizenship economics biology chemistry physics phyzics=^[5 literature philosophy technology
textiles cookery psychology sociology business media algebra geometry plans resources
resorces=k[5 material materials newsletter website timetable examples books procedures wear
book collect order wash phone email fill stack tuck knock stay enter exit arrive attend way
password route fourteen forteen=g\5 fifteen sixteen seventeen eighteen nineteen twenty thirty
forty fifty sixty seventy eighty ninety both other another our my its your into onto beside
since until till near through throughout along around past towards against among without within
upon beyond unlike despite per via whether because although though unless but nor also either
neither all most many some several each every none just almost perhaps maybe thank thanks dear
hello hi tonight later afterwards meanwhile saturday sunday january february march april june
august september october november december noon midday morning afternoon lunchtime breaktime
playtime such quite rather never except hands eyes besides plus minus let's it's that's these
those he she we they nobody everyone everybody somebody anybody yes sorry summer autumn winter
christmas easter they're he's she's we're remain remains remained become becomes became
becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely utterly
exceptionally least increasingly somewhat little tad far much sometimes seldom already
genuinely thoroughly noticeably visibly vizibly=ia5 overall perfectly unusually immensely
enormously wonderfully terribly awfully stubbornly worryingly disappointingly
dizappointingly=Tb5 persistently unacceptably pleasingly painfully woefully encouragingly
encoragingly=Zb5 reliably stunningly delightfully frustratingly relentlessly dangerously
needlessly notoriously markedly strikingly decidedly distinctly downright positively
unfailingly supremely eminently acutely chronically desperately hopelessly horribly dreadfully
ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally inherently
palpably reasonably moderately relatively comparatively marginally insufficiently inadequately
excessively unreasonably disproportionately sufficiently suitably appropriately uncommonly
invariably commonly constantly undeniably unquestionably fiercely passionately emotionally
academically socially technically professionally soon plainly definitely undoubtedly toddler
toddlers baby babies crawler crawlers twin sibling student students child childs learner
learners boy girl classes cohort cohorts kid kids youngster youngsters reader readers writer
writers mathematician mathematicians coordinator coordinators sencos parent parents carer
carers mother mothers father fathers mum mums dad dads families practitioner practitioners
trainee trainees cleaner cleaners arrival arrivals leaver leavers joiner joiners lad lads lass
lasses prefect prefects bursar bursars middays playmate playmates director directors trustee
trustees teenager teenagers infant infants junior juniors reception receptions apprentice
apprentices people someone ect ects hlta lsa lsas team teams y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11
author authors inspector inspectors researcher researchers adviser advizer=dg5 advisers
advizers=eg5 advisor advisors consultant consultants officer officers clerk technician
technicians principals facilitator volunteer volunteers counsellor counselor therapist lecturer
lecturers newcomer newcomers scholars scholar graders para paras paraprofessional
paraprofessionals instructors keyworker keyworkers stds pupil's peers pupils' others boys' men
women individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones department departments p1
p2 p3 p4 p5 p6 p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6
a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2
f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house award awards street lane hill
foundation madame professor señor teachings learnings provisions provizions=Rl5 curriculums
plannings questionings modellings feedbacks markings assessments behaviours behaviors=Zl5
discussions paces opening openings endings conclusion conclusions environment environments
atmospheres climates ethoses cultures rapports leaderships managements governances attendances
attainments achievements outcome result standard writings readings phonicses mathses
mathematicses englishes sciences vocabularies knowledges understandings skill skills homeworks
sequence sequense=_m5 sequences structures design designs method methods technique techniques
process processes communications organisations organizations=km5 timetables playtimes
lunchtimes trainings inductions monitorings evaluations improvement improvements presentation
presentations handwritings spellings deliveries teamworks trackings data datas engagements
participations performance performances progression progressions coverage coverages attitude
attitudes effort efforts concentrations contribution contributions demonstration demonstrations
example exercise exercize=Po5 exercises exercizes=Qo5 essay essays signage signages catering
caterings greeting greetings handover handovers briefing briefings dismissal dismissals
residential residentials artwork artworks sketchbook sketchbooks tutoring tutorings recruitment
recruitments retention retentions appraisal appraizal=lo5 appraisals appraizals=mo5
consultations scrutiny scrutinies oversights tutorial tutorials seminar seminars phrasing
phrasings wording wordings feature features spreads recaps opener openers stimulus stimuluses
finale finales debrief debriefs storytelling storyteling=fP6 storytellings diction dictions
classrooms playground playgrounds library libraries websites newsletters reviews decisions
decizions=RQ6 deployments conducts tones voices manner manners guidances links thinkings
reasoning reasonings oracies listening listenings handling handlings orders control controls
movement movements safeguardings morales uniform uniforms qualities idea ideas grammar grammars
punctuation punctuations pronunciation pronunciations numeracies literacies memory memories
fluency fluencies comprehension comprehensions stamina staminas habit habits mannerses pacing
pacings procedure direction directions groupings modelings accountabilities rigors rigours
alignment alignments preparation preparations timing timings balance balances variety varieties
range ranges opportunity opportunities capacity capacities visions vizions=\S6 command commands
tells commented mention added reported describe described suggested replied asked remarked
recalled recaled=jS6 whispered writes asks describes suggest suggests adds noted state stated
states remark whisper responded voted rate rated agree agreed disagree dizagree=^T6 disagreed
dizagreed=_T6 announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=QU6 titled entitled
headed marked praised praized=VU6 thanked according poster posters banner slogan motto board
headline form glow file text certificate cover category criterion protocol handbook regulation
regulations statute contract agreement guideline guidelines checklist memo circular legislation
charter declaration prospectus bulletin framework specification syllabus constitution forms
money payment cheque emails returns equipment booking bookings taxi invoice invoices presenter
timekeeper scribe reviewers observer observers host hosts speaker speakers listener listeners
candidate candidates applicant applicants driver drivers cancelled canceled=[W6 postponed
delayed rearranged rescheduled swapped shortened abandoned dim superb splendid marvellous
fabulous terrific tremendous stunning awesome incredible delightful charming gorgeous
attractive appealing impressive admirable commendable praiseworthy praizeworthy=UX6 laudable
exemplary uplifting compelling compeling=YX6 stimulating insightful perceptive imaginative
inventive innovative ingenious masterly masterful adept accomplished proficient seamless
purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing
dynamic welcoming harmonious meticulous cohesive sensible excellent exceptional inadequate
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=gY6
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=oY6 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=YZ6 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=eZ6 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=o[6 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax lackadaisical lackadaizical=d\6 sluggish laboured
labored=f\6 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy unprofessional amateurish inept clueless negligent irresponsible thoughtless
insensitive tactless disrespectful insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive overbearing
condescending dismissive sarcastic unimaginative formulaic repetitive disjointed fragmented
piecemeal tokenism sociable problematic troubling unfortunate regrettable poorly appallingly
superbly brilliantly beautifully marvellously fantastically adequate authoritative charismatic
transformative transformational fascinating intriguing entertaining groundbreaking outmoded
antiquated overambitious unrealistic unachievable inflexible wholehearted disorderly
purposeless childish sophisticated unsatisfying illogical nonsensical unwise unwize=o_6
excessive needless unnecessary wasteful inexcusable indefensible intolerable unforgivable
peerless stellar sterling adroit deft assured standout noteworthy notable creditable
respectable passable tolerable decent cracking smashing ace fab super beautiful magical
belaboured belabored=m`6 commanding disconcerting flawed harried nagging overcrowded punishing
ragged rambling brash breezy candid celebratory civilised civilized=[a6 cryptic dignified
emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring
lenient manic misplaced murky offhand pacey permissive perverse plausible provocative punchy
quirky radiant redundant sensational serene speedy sporadic strenuous superfluous surprising
surprizing=]b6 temperamental theatrical turbulent uncompromising uncompromizing=ab6 unfriendly
wearisome zany zestful assertive cautious jerky lousy staid disarming dizarming=kb6 engrossing
exuberant foolhardy frosty gormless heartless immoderate incisive incizive=Sc6 militaristic
overheated disastrous dizastrous=Vc6 catastrophic horrendous horrific adventurous marvelous
righteous hurtful attainable unattainable unimportant arduous melodramatic gratuitous
extravagant uncontrollable unstoppable invincible breathless excitable impressionable
precocious disagreeable dizagreeable=lc6 fastidious scrumptious delectable nightmarish
childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy nifty natty
dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered pokey poky
dank musty mouldy rickety sweltering airless reactive hollow filthiest babyish bookish boorish
brattish sheepish snappish sluggardly churlish clownish fiendish garish loutish oafish peevish
stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=Yf6 floundering ailing dysfunctional toxic rosy daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned buoyant cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=Qg6 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=\g6 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=fg6 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing trusting unbiased versatile watchful zippy abrasive ambiguous antagonistic
argumentative austere avoidable backward barren belligerent biased bombastic brittle brutal
bureaucratic burdensome caustic clinical coarse colourless colorless=Wi6 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=ei6 disgruntled disingenuous
dizingenuous=gi6 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frayed
fretful frivolous fuzzy glum gruff hackneyed harassed harmful hurried hyperactive hypocritical
illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious
insecure insidious insignificant insular intolerant irksome jaded jittery judgmental
judgemental=lj6 lumbering meek menial merciless moaning morose neglectful nonchalant
nondescript noxious obsolete obstructive overpriced partisan partizan=Zk6 patriarchal perilous
petty prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive
restrictive retrograde rotten scathing secretive selfish shifty shrill skittish slavish spartan
spineless squalid stressful subdued subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving underperforming uneasy unequal unlucky unrecognisable
unrecognizable=al6 unskilful unskillful=bl6 unsuccessful untrained uptight volatile vulgar
weary whining worrisome clunking creaking outshone laughably unbelievable unbelievably
superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct
ponderously workaday homespun artless graceless tuneless spotlessly overfull overlooked
underused underutilised underutilized=bm6 underexploited underexplored underplayed overplayed
oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque
curt cheerless consummate corny crass crude debilitating defective desirable detrimental
dishevelled disheveled=Zn6 dispirited divisive divizive=\n6 domineering dour effortless
effusive enterprising enterprizing=an6 erudite exquisite exquizite=cn6 expressive faddish
fatuous faulty fraught fulsome ghastly glorious glowing grating grotty grudging hapless
honourable honorable=Qo6 horrid humourless humorless=So6 imprecise imprecize=To6 indecisive
indecizive=Uo6 inexpert interminable intrusive jovial laborious languid lightweight limp
luminous majestic merry noble offensive onerous opportune pacy painless palatable pedantic
playful poised poized=jo6 polished ponderous profitable profound prosaic raucous reductive
riotous rousing rudimentary scattergun scholarly scintillating shapeless sketchy skilled slack
slick snappy snazzy soporific spiritless spirited stagnant sterile stirring strained strident
superlative tame tantalising tantalizing=iP7 tawdry taxing tepid thrilling thriling=mP7 timely
tiresome touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered
uneventful unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=`Q7 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=VR7 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable lukewarm gallant heroic saintly angelic diabolical abrupt gullible naive savvy canny
wily streetwise streetwize=nR7 comical hilarious amusing poignant evocative atmospheric
exemplified unblemished watertight foolproof stringent underwhelmed unfazed unperturbed unmoved
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=hT7 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable untroubled unwelcome unyielding infectious contagious riveting gripping
spellbinding pleasant unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish
tatty dilapidated neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff
lame ropey dodgy iffy shaky flimsy tenuous spurious dubious questionable doubtful debatable
facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly meagre
derisory negligible nuanced lucid cogent penetrating exacting wholesome generous gracious
humane compassionate empathetic sincere heartfelt steadfast dependable reputable esteemed
renowned distinguished eminent legendary iconic unforgettable momentous stupendous formidable
potent decisive decizive=hW7 resolute tenacious dogged plucky feisty vivacious zesty upbeat
joyous blissful idyllic heavenly bossy controlling controling=VX7 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous aloof sullen irritable
obstinate intransigent arrogant conceited pompous pretentious snobbish elitist devious
manipulative dishonest deceitful evasive cagey robotic regimented fusty middling overdone
mismatched misaligned mizaligned=WY7 overstretched overworked thwarted tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening demoralising demoralizing=fY7 disheartening dispiriting demeaning degrading daunting
perplexing mystifying astonishing astounding staggering alluring irresistible unbeatable
unmatched unequalled unequaled=UZ7 incomparable prized treasured beloved adorable endearing
likeable lovable personable affable genial amiable cordial hospitable neighbourly
neighborly=dZ7 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical rash impulsive
impetuous hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical
undisciplined uncontrolled uncontroled=o[7 wayward errant workshy slothful indolent dozy dopey
witless brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous
egregious flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=W]7
unexceptional undistinguished unenthusiastic unengaging uninvolving unmemorable uninformative
informative instructive illuminating enlightening unedifying edifying unrewarding satisfying
fulfilling fulfiling=g]7 unfulfilling unfulfiling=h]7 thankless fruitless moribund easygoing
splendidly fabulously terrifically tremendously awesomely lovelily charmingly gorgeously
attractively appealingly praiseworthily praizeworthily=W^7 exemplarily inspirationally
inspiringly upliftingly captivatingly engagingly compellingly stimulatingly motivatingly
enrichingly insightfully perceptively imaginatively inventively innovatively ingeniously
masterlily skilfully skillfully=i^7 adeptly accomplishedly proficiently competently talentedly
seamlessly purposefully fruitfully effectively efficiently successfully worthwhily invaluably
meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly
rigorously meticulously coherently cohesively aspirationally excellently unsatisfactorily
satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly faultlessly
impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably hearteningly
memorably tastefully elegantly articulately eloquently astutely shrewdly diligently
conscientiously industriously hardworkingly studiously attentively courteously corteously=b`7
respectfully considerately dedicatedly devotedly enthusiastically tirelessly dully tediously
boringly drearily drably uninspiringly uninspiredly uninterestingly monotonously lacklustrely
lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly feebly deficiently
substandardly sloppily slapdashly carelessly superficially shallowly simplistically patchily
inconsistently erratically haphazardly disorganisedly disorganizedly=fa7 chaotically scruffily
shabbily grubbily confusingly muddledly incoherently unclearly woollily ineffectively
inefficiently ineffectually unproductively pointlessly uselessly futily worthlessly
meaninglessly irrelevantly inappropriately unsuitably counterproductively damagingly
concerningly dismally direly atrociously abysmally pitifully pathetically disgracefully
cringeworthily stupidly laxly lackadaisically lackadaizically=ib7 sluggishly ploddingly
labouredly laboredly=lb7 stiltedly clunkily clumsily cumbersomely unambitiously undemandingly
unchallengingly tokenistically perfunctorily cursorily apathetically lethargically listlessly
unkindly unfairly unjustly unsustainably outdatedly scantly inaccurately unreliably
untrustworthily unprofessionally amateurishly incompetently ineptly cluelessly negligently
irresponsibly thoughtlessly insensitively tactlessly rudely disrespectfully insolently
disobediently defiantly unrulily rowdily boisterously disruptively unsettledly hectically
frantically frenziedly lopsidedly misguidedly misleadingly unconvincingly unimpressively
underwhelmingly underdevelopedly unfocusedly aimlessly directionlessly rudderlessly
unstructuredly underpreparedly unpreparedly forgettably overcomplicatedly blandly insipidly
staly lazily messily untidily clutteredly unwelcomingly uninvitingly soullessly joylessly
oppressively intimidatingly overbearingly patronisingly patronizingly=Xe7 condescendingly
dismissively sarcastically unimaginatively formulaically repetitively disjointedly fragmentedly
piecemeally tokenismly sociably eagerly motivatedly unmotivatedly demotivatedly disaffectedly
dizaffectedly=he7 disinterestedly dizinterestedly=ie7 uninterestedly problematically
troublingly unfortunately regrettably poorlily badlily dreadfullily appallinglily superblily
brilliantlily beautifullily wonderfullily marvellouslily fantasticallily admirablily
commendablily impressivelily adequately authoritatively charismatically empoweringly
transformatively transformationally excitingly fascinatingly entertainingly groundbreakingly
outmodedly antiquatedly overambitiously unrealistically unachievably inflexibly rushedly
wholeheartedly disorderlily orderlily purposelessly maturely immaturely childishly
sophisticatedly unsatisfyingly illogically nonsensically unnecessarily wastefully lamentablily
indefensibly intolerably unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly
standoutly noteworthily notably respectably passably tolerably decently crackingly smashingly
acely fably superly magically belabouredly belaboredly=Qh7 commandingly disconcertingly
flawedly flusteredly harriedly naggingly overcrowdedly punishingly raggedly ramblingly
unwillingly brashly breezily celebratorily civilisedly civilizedly=`h7 cryptically dignifiedly
emphatically fitfully flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly
inconsequentially inquiringly leniently manically misplacedly moodily murkily offhandly paceyly
permissively plausibly provocatively punchily quirkily radiantly redundantly sensationally
serenely speedily sporadically strenuously superfluously temperamentally theatrically
tolerantly troublesomely turbulently uncompromisingly uncompromizingly=gi7 unfriendlily
wearisomely zanily zestfully assertively cautiously fussily jerkily lousily receptively
rebelliously resentfully sulkily staidly invigoratingly demoralisedly demoralizedly=Wj7
disarmingly dizarmingly=Xj7 endlessly engrossingly exuberantly foolhardily frostily gormlessly
grumpily heartlessly immoderately incisively incizively=bj7 militaristically overheatedly
disastrously dizastrously=ej7 catastrophically horrendously horrifically adventurously
marvelously righteously hurtfully attainably unattainably unimportantly arduously talkatively
melodramatically gratuitously extravagantly uncontrollably unstoppably invincibly breathlessly
excitably impressionably precociously disagreeably dizagreeably=\k7 fastidiously scrumptiously
delectably nightmarishly childlikely mischievously glamorously hatefully hideously obnoxiously
monstrously classily peachily niftily nattily dapperly skeletally anaemically turbochargedly
bulletproofly steadyingly calmingly galvanisingly galvanizingly=Sl7 chuffedly filthily grimily
muckily smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly
airlessly reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly
snappishly sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly
stylishly ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly
toothlessly facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly
groundlessly rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly
timelessly fearlessly fecklessly pricelessly senselessly thrivingly flourishingly
florishingly=Qn7 flounderingly failingly ailingly dysfunctionally toxically rosily sillily
daftly compliantly obediently biddably docily glacially realistically inexperiencedly giftedly
pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=Qo7 dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly favourably
favorably=]o7 forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=go7 intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=ZQ8 combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=hQ8 disgruntledly disingenuously dizingenuously=jQ8 dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=SS8 lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=aS8 patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=iT8 unskilfully unskillfully=jT8
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=mU8
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=jV8 domineeringly dourly dorly=lV8 effortlessly effusively energisingly
energizingly=oV8 enliveningly enterprisingly enterprizingly=QW8 eruditely exquisitely
exquizitely=SW8 expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=bW8
horridly humourlessly humorlessly=dW8 imprecisely imprecizely=eW8 inattentively indecisively
indecizively=gW8 inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=^X8 polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=eX8
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=_Y8 tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=nZ8
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=h[8 comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=`]8 unscrupulously
unselfishly unsociably unstably unstimulatedly unsubtly unsungly unsurpassedly
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
potently decisively decizively=a`8 resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=[b8 misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=nb8 discouragingly discoragingly=ob8
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=Rd8 obligingly cooperatively
uncooperatively unresponsively unreceptively unforthcomingly reticently taciturnly
inarticulately incomprehensibly unintelligibly illegibly indecipherably impenetrably
inaccessibly unworkably workably impractically unwieldily convolutedly overlongly verbosely
meanderingly wafflily preachily untimelily befittingly unbecomingly unseemlily indecently
unethically rashly impulsively impetuously hastily dilatorily slipshodly shambolically
ramshackly businesslikely workmanlikely methodically undisciplinedly uncontrolledly waywardly
errantly workshily slothfully indolently dozily dopeyly witlessly brainlessly mindlessly
irrationally farcically ludicrously preposterously outrageously egregiously flagrantly
heinously deplorably reprehensibly despicably contemptibly shoddilily unstintingly unwaveringly
unerringly unhurriedly assiduously scrupulously punctiliously exhaustively unadventurously
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=bf8 unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=kh8 deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=ji8
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sound sounder soundest solider solidest securer securest smooth
smoothest sharpest crisp crispest tightest loosest slowest brisker briskest swift swifter
swiftest liveliest calmest warmest coldest cool cooler coolest happiest saddest keenest smart
smartest wise wisest wizest=\k8 brave bravest bold boldest proudest safest rough rougher
roughest toughest harsher harshest hardest easy easiest lightest heavy heaviest narrowest broad
broadest basic basicer basicest lowest highest neat neatest tidy tidiest mild milder mildest
fresh freshest healthy healthiest staler stalest laxer laxest soft softest plain plainest
vaguer vaguest bleak bleaker bleakest grim grimmer grimmest animated composed controlled
controled=Tm8 dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate muted pointed professional progressive relentless restrained
revealing savage selective sheltered sober stern sturdy subtle tangible unfinished unique
unusual urgent vain wild withdrawn youthful agile airy arid delicate dotty fun funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=fn8 gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative distant detached remote rigid raw heated troubled extreme scarce
stifling tangled wasted fiddly gruelling grueling=ao8 modest proportionate minimal variable
uneven mixed balanced suitable relevant comprehensive detailed thoughtful original ordinary
normal reasonable acceptable sufficient enough productive valuable useful important beneficial
vital crucial critical central responsive joyful stable accurate logical simple complex
complicated active energetic correct wrong amiss lacking wanting impersonal generic dense wordy
abstract scattered disconnected inclusive exclusive equitable transparent honest fragile
precarious sparse bare skimpy stark stuffy cramped dingy dirty spotless pristine impoverished
convincing persuasive powerful forceful vivid colourful colorful=kQ9 automatic instinctive
intuitive genuine authentic real fake artificial contrived advanced flashpoint flashpoints
anticlimax anticlimaxes strength strengths weakness weaknesses success successes failure
failures disaster dizaster=bR9 disasters dizasters=cR9 shambles shambleses mess messes
highlights joy joys pleasure pleasures disappointment dizappointment=mR9 disappointments
dizappointments=nR9 flaw flaws shortcoming shortcomings shortfall shortfalls inadequacy
inadequacies deficiency deficiencies mistake mistakes asset assets credit credits gem gems
jewel jewels star stars inspiration inspirations excellence excellense=gS9 excellences
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
affection fondness reverence reverense=RW9 gratitude fervour fervor=TW9 dedication
professionalism passion generosity creativity flair warmth expertise expertize=\W9 diligence
diligense=]W9 integrity humility kindness perseverance tenacity courage corage=cW9 compassion
empathy wisdom insight charisma charm humour humor=jW9 wit devotion diplomacy resourcefulness
resorcefulness=nW9 ingenuity imagination originality tact tenderness thoroughness vigilance
initiative gusto aplomb artistry craftsmanship eloquence eloquense=[X9 foresight grit
steadiness tirelessness zeal talent talents exuberance vitality positivity openness honesty
sincerity thoughtfulness helpfulness friendliness apathy complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=SY9 negligence negligense=TY9
incompetence incompetense=UY9 stubbornness hostility carelessness sloppiness thoughtlessness
rudeness insolence insolense=\Y9 impatience impatiense=]Y9 favouritism favoritism=^Y9 nepotism
cynicism pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice
spitefulness selfishness dogmatism snobbery elitism cliquishness disorganisation
disorganization=nY9 confusion inconsistency incoherence incoherense=QZ9 inefficiency
ineffectiveness indiscipline unruliness misbehaviour misbehavior=VZ9 disaffection
dizaffection=WZ9 disengagement dizengagement=XZ9 disillusionment dizillusionment=YZ9
despondency lethargy tedium monotony drudgery superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity aims ambitions intention intentions intent
intents purpose purposes aspirations mission missions priority priorities faculty aimed aspired
bank banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists
spelt spelled misspelt misspelled misspeled=d[9 circled underlined highlighted erased
translated decoded rhymed alphabetised alphabetized=l[9 capitalised capitalized=m[9 pronounced
hyphenated discussed debated recorded offered sorted ranked compared explored examined studied
researched analysed analyzed=[\9 investigated brainstormed grouped reasons causes cause effects
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
ducked pretend pretends pretended waits issue loss odds snail's asking promise promize=Ze9 loop
proper warning consideration leans leant leaned resort resorts resorted default defaults
defaulted cling clings clung retreat retreats retreated pets overrode override overrides
overrule overruled interrupt interrupts interrupted shout shouts permitted fight roam disturb
gloss glosses glossed skate skates skated skip skips skipped bow bows bowed bail bails bailed
checks miscast ploughed pressed regardless anyway agenda axe admit admits claim claims complain
complains boast boasts boasted moan moans moaned whine whined whines mutter muttered snapped
snaps bark barks barked yell yells yelled scream screamed lectured nag nagged nags confess
confessed concede conceded concedes insisted protest protested gloat gloated sneer sneered
scoff scoffed sulk sulked sulks whinge whinged gossiped drone droned drones rant ranted rants
blurt blurted excuse excuses rooted grounded courtesy cortesy=Si9 wake wonders magic miracles
trick difference differense=Yi9 injects injected breathe breathed life potential guessing
lacked gap effect domino temperature freedom permission lie lies root heart benefitted profit
profits profited woke wakes hyped geared cheered perked wound quietened borne bearing
impossible owe owes owed owing meaning upshot consequence consequense=aj9 product direct caused
resulted resulting decrease therefore thus hence thereby contributed causing learned adversely
instilled instiled=Pk9 enhance enhances enhanced stifle stifles stifled stunt stunts secret
factor main stem stems stemmed arise arises arizes=`k9 arose dividends foundations groundwork
ignite ignites ignited filter filters filtered trickle trickles trickled cascade cascades
cascaded percolate percolates fights fighting queueing fuss scramble silliness messing rub rubs
rubbed rubbing audience audiense=^l9 smile visuals invited required paired introduced scene
buddy cured killed quelled tamed solved fixed shouting toll misbehaves misbehaved cry cries
others' rest ripple fared differently turnover visual explicit using sharing starting handing
adding switching swapping pairing mixing naming praising praizing=em9 rehearsing practising
practizing=gm9 waiting pausing banning displaying similarity edge sting pressure folds spill
spills spilled spilt translate translates knocks knocked leaks sprang derive derives derived
shifted banned drifted pervades permeates colours colors=cn9 halfway astray dead sense security
stake foothold beneath underneath picking emerges emerged limbo lurch spells kills kill
dependence dependense=Uo9 dependency independence independense=Wo9 contempt whenever disengage
dizengage=Zo9 mud dispute argument escaping mistaking disguising disguizing=`o9 volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable proves prove proved bound
itself massively west nest forest guest request harvest contest priest chest vest quest nearest
latest largest smallest tallest longest shortest oldest youngest earliest widest fastest
thickest eldest furthest closest usual patch league world unfavourably unfavorably=VQ: overtake
overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled
rivaled=bQ: easily comfortably distance gulf wider huge growing shade compare compares notch
schedule performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed pack shoulders streets miles leagues aspect comparing pale pales
paled insignificance par pile heap colour color=gR: outdid outgrew outsmarted outplayed
outranked outpaced outfoxed outwitted outthought outtalked trickier lovelier rare arguably
character authority degree calibre amount stacks alongside fare fares faring vast slight
neighbours neighbors=bS: counterparts tier beaten tops topped edges edged pips pipped bested
shadow intensity noticeable distinct disparity distinction dregs bunch straw settings districts
touches farther forward uniformly catch catches catching caught night benchmark reach heights
moment inconsistencies unevenly unevenness ages age genders greatly considerably diet postcode
depending conviction precision precizion=QU: clarity feeling clue cohesion urgency dearth
shortage paucity scarcity detail devoid crying conspicuous gaps exist holes issues uncared
unaccounted uncalled uncaled=eU: awry adrift pear askew trail trailing failed chances moments
unnoticed unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken untouched
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=gV:
unrewarded unexplained luck sync evidence evidense=lV: aligned rationale momentum skirted
sidestepped basics cracks serve expense reaches revisited revizited=WW: reviewed failings spots
stomach exposed expected delivering critically neatly needed possess experience experiense=cW:
ability faintest slightest foggiest connection relation relevance needs deserved detriment
something happening insufficient awareness scope indication repertoire experiences learnt
achieved gained infrequently inability unable well-trodden earn earning earned corn rationed
sidelined celebrated squashed prioritised prioritized=eX: sacrificed obliged justify lying
dormant fallow unopened journals jornals=mX: blank ceased dies died dried vanished vanishes
disappeared dizappeared=UY: disappears dizappears=VY: shrivelled shriveled=WY: shrunk decayed
steam puff mispronounced misread mislabelled mislabeled=^Y: mistimed mispitched misdirected
misapplied mizapplied=bY: stripped shorn consulted briefed spine logic consensus boundary
boundaries rhythm singing rowing buying hover hovers hovered surface margins shallows literal
frittered marginalised marginalized=XZ: skimped stinted crowded hamstrung hint trace whiff
glimmer shred flicker unanchored untethered unmoored traction purchase footing grounding
currency leverage clout weight backwards concepts errors misconceptions connections
misunderstandings core agency demands demanded requires airtime limelight telling anticipated
tackled recognised recognized=^[: slam slammed sunk chasm mismatch disconnect contradiction
tension gains zero information news misunderstanding common collective discernible particular
formal follow-through offers provides provided drink omits omitted avoids avoided skims skimmed
significance blurred underemployed underoccupied undertaught underfed underled underserved
unengaged unguided unpractised unpractized=f\: unrehearsed unled unclaimed unevidenced
uncoordinated unsequenced unscaffolded undifferentiated checking discussing revisiting
reviziting=Q]: one's nobody's somebody's else's amounts amounted altogether surfaces surfaced
featured develops worth misconception spite adhered compliance following complying adhering
graded judge require requiring needing serious special i'd we'd i'll we'll exceeds tightening
addressing immediate ofsted estyn inspection afternoons mornings agrees hear rumour rumor=[^:
rumours rumors=\^: reportedly allegedly general perception amongst widespread splitting
separated separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs prison
jail abusive homeless evicted debt bereaved dying cancer depressed homes household situation
circumstances background difficulties claiming domestic violence violense=`_: abuse adopted
undercurrent undertone undertones streak vein tinge current noticing wondering impression i'm
blunt picky faint definite air element flavour flavor=T`: appears appeared seemingly supposedly
presumably ostensibly sounds sounded samey perceived suspect suspected guessed reckon imagine
sensed opinion unconvinced bordering borders bordered verging verges side offence offense=m`:
ship leaps rising rizing=Pa: arms stride sky's curve tip finishing perfection putty aladdin's
store stroke silk overstate commanded finds niche fist textbook study restraint seriously hitch
cheers hip feather applause recommend barrel corking belting ripping winner !of blown lap laps
lapped lapping sing sings praises praizes=Yb: soak soaked soaking cherry stuff de jackpot
clockwork dream breeze extra mile swimmingly town plunge bull strides hay splash hash knack nub
teeth toes bay wits ear gift sussed taped licked nailed sewn wrapped breath fort reins hearts
shoulder trumps smelling smeling=bc: grief naught fruition blows alight alive stakes chord
blinder eggshells bill muster onions community justice utmost stead nick fettle groove brief
trend sticky cusp brink verge height peak coal powers tether pops absolute tonic sight feast
labour labor=gd: classic piece dab tower oiled knit burner heart's butter bang doctor bee's
cat's dog's mccoy penny admiration feat unturned sailing sweetness bounds kicking guns punching
sunshine shipshape operation tested chapeau smashed aced crack blew bowled stumbling tumble
mountain foregone moot sore breakneck arm's limb freefall shrift slim pickings sell slog
quibble quarrel inch bubble sidelines fringes cast casts casting pall favours favors=df:
gathers gathering gathered risk area areas zones rod death stony eternity lifetime shop shops
fools riding bumpy ride burst bursts bursting busting seams sixes loggerheads crossroads ebb
bullet tears chasing tail hearted cock rocket size price pouring poring=ig: scraping shoot
shoots shot slap avail tightrope wearing zoned plenty flounder foul wayside wayzide=Vh: final
motions boil piste tangent pieces rack downhill south begging overboard haywire houses plughole
plot rag bearings faith clanger bombshell bogged sidetracked sucked scot pinch mick mickey
pig's headway tripping aground amok riot headless war bombsite zoo jungle circus morgue factory
production conveyor military weekend herding watching wading banging shovelling shoveling=hi:
sardines wildfire chip climb tied sway ransom boot kibosh brakes losses mustard throat ceremony
backside laurels rests rested resting fiddle bandwagon gun caution heel ranks cropper
standstill roost snag buffers goalposts blow uphill reputation remorse mercy bush substitute
joke angel shakes mishmash hotchpotch ragbag patchwork jumble blessing pigsty minefield
treadmill elephant goose flash style recipe blueprint vicious slippery rocky dawn economy
gesture nod cannon unto thorn hole alley affair reflection compensation macho herring spanner
bitter steep station sorts kilter ark proportion cosh thumb radar skin illusion strain siege
creek scratch snuff ears neck cuff beam wane cheap hoof hop warpath knees uppers hobby soapbox
legs downward spiral dignity sake pillar swallow rut pickle vacuum spin tangle daze doldrums
wilderness weeds disarray dizarray=am: tatters crisis crizis=cm: shreds turmoil meltdown denial
jack jam coping managing ok okay kicked saloon panic winded overdue translation haste sizzle
hype action muchness ado nip nipped nips barred sausage chestnut die egged egging parrot
fashion man's preach preaches preaching eyebrows diamond ruled ruling ballpark grace scrape
scrapes scraped sank swim skating skim skimming scratches scratched scratching slipping snowed
strictly coated coating sweeping swims roundabouts teething troubles gruel wasters iceberg
cooks crowd gig battle kneed reinvent spinning reinventing reinvented rome whistling dressing
gritted arm worlds wrap footed barking mad rote carrot cheese chopping watchers cobbled cookie
cutter paste dime body dusted dumps mouth dribs drabs friend fat fiddling flogging herd
grasping clutching clutch straws nettle graft nosed maintenance mighty collar knee jerk lick
mutton dressed nailing pasture pie hair rearranging tinted coloured colored=dQ; lining stone's
sweet fa wagging tear tearing minimum jury rot mill thumbs twiddling knots toe toed tongue
turkeys voting wounded warts wheat shyer chattier naughtier needier rowdier meeker
younger-looking brains brain backbone villain villains flexible woman crew crop gang cheeky
various backgrounds prize speller handful pest swayed reasoned rabble mob tribe stream type
mentality souls firecracker sweetheart poppet darling minx imp scallywag urchin slogger
allrounder wildcard bystander heavyweight fence-sitter clockwatcher naysayer naysayers doubter
doubters cheerleader cheerleaders blocker blockers laggard laggards fighter pleaser
attention-seeker lone queen bet achiever bloomer developer linguist sitter talker sharer joker
rebel comedian brigade estate quickest worker thinker sportsman helper arty trio highers lowers
middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=YU; generation middle pioneer whirlwind coaster coasters rebels thinkers leech freak
freaks personality pain nuisance nuizance=gU; liability menace suspects sen eal adhd asd fsm
university attainers achievers attainer prior lows highs ables complete artist storyteller
storyteler=ZV; performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon angels monster sponge sponges whiz weakling flyer flyers fliers nqt
beginner upbringing apples apple funding dries drying descended rafters pour poured pored=XW;
chuck chucked trooped troop troops traipsed traipse sloped slunk ambled dawdled bustled
streamed straggled swanned clattered thundered shambled mooched lumbered swaggered strutted
barrelled barreled=oW; careered surged wafted waltzed pottered milled piled bundled rattle reel
reeled hurl hurled lob lobbed spray sprayed glared glowered scowled smirked beamed leered
simpered grimaced huffed puffed tutted preened tug scrum bunfight pours scorn budget
steamrolled steamroled=SY; railroaded herded churned waded trawled slogged limped lurched
staggered whizzed breezed ballooned mushroomed snowballed snowbaled=aY; spiralled spiraled=bY;
nosedived splintered spluttered creaked groaned smothered paralysed paralyzed=iY; hijacked
ambushed besieged bombarded peppered juggled whitewashed tiptoed pussyfooted soldiered battled
beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled choir battleground
battlefield desert wasteland oasis haven sanctuary fortress silo silos rollercoaster avalanche
quagmire maze millstone albatross springboard catalyst bottleneck sideshow showcase ghost
hothouse backwater tinderbox keg tilt flounders waffles fusses nods guts fizz punch zing oomph
attack pizzazz nodding conversation filler fillers flit flits flitted flitting scuttle scuttled
scrawl scrawled swamped diluted amid relations trying buzz buzzes hum crackle throb throbbed
pulse pulsed fizzing crackling humming other's nature plummet nosedive rocketed skyrocketed
slump stamped stamping hovering labours labors=k\; pillars cruise cruize=m\; cruised
cruized=n\; cruises cruizes=o\; cruising cruizing=P]; crash barrage torrent blizzard painful
agonising agonizing=V]; curling sleepwalk sleepwalking autopilot flog another's throats sinking
dash grind squib patched tacked shoehorned crowbarred crammed bloated bitty choppy leaden
stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded mesmerise mesmerize=U^;
enthral enthrals charmed wow wowed towers melt melts melted outburst havoc uproar descend
descends degenerate degenerates degenerated dissolve dissolved floundered wrestle wrestled
grapple grappled stumble stumbled languish languishes languished dominates dominated dominating
hijack monopolise monopolize=W_; monopolised monopolized=X_; monopolises monopolizes=Y_; swamp
bombard smother spoonfeed spoonfed cram steamroll steamrollered railroad raced romp romped sail
sailed sails sped trap grinds grinding peter peters petered bounce bounced bouncing treading
tread treads brimming oozing beaming awash bustling teeming dripping !and forefront cornerstone
bedrock shone brunt firefighting juggling dumbed dumbing watered clinging stare stares staring
gazing gazed plague plagues plagued riddled blighted haunted beset poisonous rife rampant
endemic entrenched ingrained waffled rambled rambles waffle madhouse hive rounded outlive
outlives outlived withstand treated shell fought battling battles winding kick kicks glaring
gaping blatant blatantly sheer outright fashioned glazed lettering children's thoughts approval
reassurance confirmation validation unimpressed burnt stumped flummoxed glued transfixed
riveted downbeat tuned itching raring property luggage angriest mentally solidly squarely owned
accepted famously stiff concept clicked belonging buy glad concentrating handy self esteem
wandered wandering captured capture grabbed hoping wishing fearing dreading relishing craving
hating believing doubting savouring savoring=ic; longing expecting pretending warmed warms fond
regards regarded views viewed considers perceive identifies empathise empathize=Wd; empathised
empathized=Xd; sympathise sympathize=Yd; related glowed fading occur occurs occurred gist
reluctance resolved sought longed awe wonder despair anticipation disbelief amusement
bewilderment teachers' imaginations anxieties captures grab grabs mastered internalised
internalized=Se; remembered probes probed extends reveal reveals revealed <degree>* poise
finesse elegance vigour vigor=_e; relief satisfaction hesitation cracked thirst hunger zest
displayed demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed liven livens livened perk perks cheer
brighten freeze freezes froze shies shied backed recoil viewer viewers blast blossom life's
nature's inkling notion earthly sulking panicking yearning fretting clowning bluffing fuming
squirming wavering attract escape reaction sympathy mates breathing owns owning finding click
sights somewhere trance huff flap warming responds gravitate gravitates toward occasion bait
masked masking feelings pine pines itch itches ache aches burn burns longs prospect dismay
horror matters mattered belong cottoned twigged wised brightened recoiled squirmed cringed
baulked balked flinched succeed eagerness keenness unwillingness hesitancy readiness refusal
favoured favored=Pi; indulged fancied assumed assumes imagined imagines supposed figured
reckoned senses concluded outset peace boiling refuge hungers thirsts endure endures endured
apprehensive coy hunch qualms importance drank drinking burning champing dawned registered
dreams fooled floored flattered touched wedded attached stung shaken wooed consumed seized
overcome humbled fixated obsessed preoccupied shock singled faking dreaming testing goosebumps
chills tingle lump speechless shivers smiling bless !many honour honor=oj; honours honors=Pk;
glory commend everyone's wallpaper decoration drowsy saddened pity appalled appaled=Yk;
recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed pure privilege
congratulated commended applauded flourished florished=Pl; thrived celebration lucky fortunate
i've we've however mustn't you'd they'd essential imperative developing sorting rethinking
reviewing updating additional suffice reservation plea advised advized=fl; 'd wondered sooner
cried begs screams screaming fix earlier dose remedy cure warrants overhaul shake usefully
afford recommendation ripe rid what's ideally urge implore beg advise advize=`m; propose
recommendations suggestions recommended advisable advizable=em; ebi ebis wwws considering
exploring instead fixing rebuilding owner instinct tweak proposal pointer counsel ponder revamp
update retirement reset reboot rejig council urged mileage musts pressing dive battering leap
upturn downturn succeeded matured mellowed mend base bedded bedding crept creeping edging
inched inching flatline flatlined plateau plateaued turnaround comeback renaissance revival
hitherto ago previous giant enormous massive significant growth forwards conquered outgrown
flagged revolutionised revolutionized=eo; revitalised revitalized=fo; rejuvenated waning
dwindling eradicated eliminated sliding dipping flagging recovering strongly recovered rallied
rebounded crashed leapt zoomed litter rapid worsening worsen lowered profile travelled
traveled=]P< broadly achieves attains attained perform performs performed fulfil fulfils
embedding embeds gaining circumstance situations extent conditions kinds length percentage
ratio deadline eh manages chooses organises organizes=VQ< teaches misbehaving scrapped object
solve research experts I suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx
graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives
retrieval spaced continuous passport metacognition metacognitive formative summative mastery
pedagogy pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru
eblr triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps
nfer sats adaptive cognitive schema dialogic causation chronology premium individual personal
journey jorney=nS< mindset load organiser organizer=QT< organisers organizers=RT< assurance
curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=bT< subitising subitizing=cT< sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 religion diagnosis abused medication brother sister majority
minority habitually periodically o'clock metres seconds thrice tend tends tended bulk lion's
ample ad nauseam loads heaps masses oodles tons reams wealth raft plethora abundance multitude
myriad precious interaction mere copious abundant plentiful countless numerous umpteen
limitless considerable substantial disproportionate significantly figure figures amazement
astonishment discredit eternal lasting taste funnily fairness defence defense=ZW< favour
favor=[W< somehow deigned condescended dares dared uplifted oftener theory principle practises
practizes=eW< deed reality exists existed truth travel beauty attraction contrasts knits slot
slots swallowed whittled dived wade wades butt butts butted paused flight roots impetus lustre
luster=^X< inroads dent sprout sprouted snowball snowballs co pre multi semi entry received
stocked supervised supervized=lX< intentioned numbing destroying hoc baked crystal sensitivity
panache competence competense=UY< points ranging centred user universally staffed whelming
loaded explanatory indulgent congratulatory earth crumbs scraps leftovers 's motoring racing
romping coordination articulation packed filled hotbed island bundle web mass blur fancies
smidgen smidge trifle mite whisker discharges obligations promises promizes=[Z< commitments
alright rein trump usp crowning weapon selling showpiece flagship vibe zipped rattles romps
crawl crawls crawled trundle trundles bounces canter canters anywhere health condition repair
odour sniffed sneezed faulted zings fizzes crackles grates clunks creaks limps underwhelms
changeover documents files metallic monotone razor placing rates addresses micro lend lends
lent strange addition peculiar weird bizarre puzzling outlook forecast searching probing
pertinent !number grounds acoustics output demeanour demeanor=^\< conditioning raid v shouty
draughty dated drifting sudden recovery sparingly placed allocated positioned thumbed
documented trodden versed primed schooled honed dress applies timed policed reacts reacted
unwell dud loser hoot chore doddle masterstroke lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum festival solving major source sorce=a^< development mucking fooling
larking naughtiness disobedience disobediense=g^< fixes reckoning yardstick infancy proven exam
exceeded sub criticise criticize=P_< abnormal instance registration intrigued conversations wi
fi recording pointing cycled gender grains sketch sport pet workers dissolves boiled float
floats floated evaporate cooled burned rolled spun evening bye shepherd samaritan parenting
autism guide guides document network actions fees fee payments items item loan loans consent
manchester london bigger verb verbs tom conductor conductors insulator trade median mode noun
nouns multiple frequency vis edition analysis analyzis=Pa< educational medical dietary footwear
clothing clothes e friendship trophy shield mist mesh raincoat shelter objects dentist doctors
hospital appointment supplies chin greeted certificates sandy fertile harvests farming
incorrect texture textures phones repairs exams inset cleared clearing protein circuit circuits
period leg angled guy britain grandmother grandfather uncle aunt heroes market ups muscle
estimate shiny motion reactions birthday prince pendulum variables clause interval digit digits
distribution vowel basis compound seller arts liner gross mental arithmetic boards golden
fortnight histories wonky donkey guys upper sixth site deck capital spaces exits western fourth
forth=jc< clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
correlation coordinates swimmer society broker isotope isotopes nucleus electron electrons
cholesterol bacteria fats layer singer disorder ballad rainfall irrigation crops erosion
characters narrator protagonist macbeth hamlet juliet romeo scrooge goldilocks cinderella troll
witch king soldier soldiers romans vikings crow princess wicked greedy evil particle particles
seedling seedlings germinated condensed photosynthesis gravity insulators lava glacier
earthquake chocolate snowman puddle expands expanded contracts sketched shaded danced mimed
streams bunk windy foggy sunny snack toast carrots boots oxygen yeast rust underline adjectives
adverbs completed filed stored bingo discovered famine empire empires revolution crusade
crusades rebellion treaty parliament monarch emperor pharaoh tsar blitz trenches slavery
suffrage whom complimented union police ministry government contractor surveyor engineer
questionnaire audit inspectorate county auditor rubric published ofsted's estyn's regulator
regulator's judgement judgment=Qh< inspected visited vizited=Sh< statistics expire noticeboard
posted pinned contractors safety marshal emergency evacuation legal mandatory snowing adjective
adverb defined abbreviation notify submit contact section submitted logged accompanied renewed
forbidden eligible liable parked difficulty copied cent percent cm mm km kg ml litres degrees
decibels school's trust's class's academy's judgements judgments=ai< proverb catchphrase
punchline clean howled solar lunar partial rainy ramadan eid diwali anti incident incidents
ambassador ambassadors modal equation equations sensory physical phyzical=Wj< reopen appoint
hire invented login signature misheard miscounted voltage volume unauthorised unauthorized=bj<
authorised authorized=cj< absences absentee absentees absenteeism event signatures woodland
fetch entrance gym phoned diploma enunciated printed metre holder sleep sleepers eyesight c g o
disk wage elections chronic minor injuries ankle graze bruise bruize=bk< bump vowels sides
persons calculate calculated estimated plotted perimeter probability gradient investigate
fabrics parachute poet practised practized=Rl< mime cartoon knelt folded counted enquiry argues
cited voiced defines quotes refers referred recommends advises advizes=al< manual webpage
receipt whilst party interviewed host's team's head's department's governors' college's
leaders' staff's declared yourselves yorselves=Qm< yourself yorself=Rm< ourselves orselves=Sm<
suggesting implying judging grading rating arguing verdict implied ranking pros cons debugged
classified mended dissected impersonated portrayed rewrote proofread annotated recited recites
chanted dictated aloud logbook principles enters arrives conducted sealed scanned moral
categories prefixes suffixes debts bills fines arrears refund refunds permissions requests
application applications referral referrals reference referense=dn< references complaint query
queries assignment assignments appointments vacancy vacancies synonym emotion antonym replaced
jotter jotters issued emailed observed sampled
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
stance.comment
norm
This turn tells where you stand. What would the fact say without it?
(leave the turn out, and give the fact)
How do you see …?
stance.concede
stance.unlikely
This word says that it was not to be expected. What happened?
stance.wish
stance.deed
This sets word against deed. What was written, and what did you see?
stance.hint
This advises, however softly. What would you ask instead?
stance.point
evaluative
This weighs it in a noun. What was there to see?
stance.cost
This says what one thing did to another. What happened first, and then what?
stance.barge
This is a motive read into a move. What happened first, and then what?
stance.grow
Growth needs two dates and two facts. What was there then, and what is there now?
value.word
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
Whose expectation is this? Say whose, or describe what was there.
"""##,
    numbers: ##"""
X4Y4R4S4T4]3[S5Xo<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
kBkBkB[BfBfBlB[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B
mB[B[B[BnBoB[B[B[B[B[B[B[B[B[BPC[B[BQCPC[B[BRCSC[B[B[B[B[B[B_B[B[B[B[B[BfB[BfB[B[BTC[B[B[B[BPC[B
[B[BPC[B[B[BPC[B[B[B[B[BUCVC[B[B[B[B[B[BWCXC[B[B[B[B[BYC[BZC[BYC[B[B[B[B[B[B[B[B[C[B[B[B[B[B[B[B
[B[B[B[B\C[B]C[B^C[B[B[B[B[B[B[B[B[B[B[B[B[B[B_C[B[B`C[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BcBcBaCbC
[B[BQCPC[B[B[B[B[B[B[BPC[B[B[BPCcBcBcCbC[B[B[B[B[B[B[B[BcBcBdCcB[B[B[B[B[B[B[B[B[B[B[BPCeCfCgChC
iC[BjCPC[B[B[BPC[B[BkCSC[B[BlCSCcBcBmCbCcBcBnCbC[B[B[B[BoCPDQDRD[B[B[B[B[B[B[B[B[B[BSD[B[B[BPC[B
[B[BSD[B[B[B[BSC[B[BSD[B[B[B[B[B[B[B_B[BcBcBTDcB[B[B_B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BUD[B[B[B[B[B
[B[B[B[BVD[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[B[BWDPChChCXDhC[B[BYD[B[BZD[D[B[B[B\D_C
]D^D_D[B`D`DaD[B[B[B[B[BbD`BcD[BdDeDfD[BgD`B[B[B[B[B[B[BhD[B[B[B[B[B[B[BiDjDkD[B[B[BlB[B[B[B[B[B
[B[B[B[B[B[B[B[B[B[B_B[BlD[B[B[B^B[B^B^B[B[BmD[B[B[BnD[B^B[BoDPEcBcBQEcBREXC[B[B[B[B[B[B[B[B[B[B
[B[B[BPC[B[BSE[BTETE[B[BSESESE[BUETETE[BTETE[B[BVE[BTE[BTETETE[B[B[B[B[BWEXEYEZE[E\E\E\E]E^E_E`E
aE\EbEcEcEcEdE\EeEfEZEgEhEiEjEkElEmEnEoEPFQFRFSF\ETF\EUF\EVF\E`E`E\E\EWF\EXFYF\E\E\E\EZF[F\F]F^F
\E_F\E\E\E`F\E\E\E\EbE\E\EaF\E\E\EbF\EcFdFcFbEeF\EfFgFhFiF\EjFkFlFmFnF\E\EVF\E\E\E\E\EoFPGQGgFRG
SGTG\EUGVGWG\EXGYG\E\E\E\E\E\EZG[G\G]G^G_G`GaGZG\EZG\EbGcGdGeGfGgGhGhGiGjGjGkGlGmGnGoGPHQHRHSHTH
UHVHWHXHhGYHZH[H\HhG]H^H_H`HaHbHcHdHeHfHgHhGhHiHjHSHkHlHmHhGnHoHPIQIRISITIiGSHUIVIWIXIYIZI[I\I]I
jGjGjGUIjG^I_I[H`IaIbIcIdIeIfIgIhIgIiITHjISHkIhGlImIhGnIoIoIPJYIQJRJoISJSJhGoIUIoITJUJVJWJXJXJbH
YJZJ[JoITH\JSHhGhG]J]JhG^JjG_J`JaJSHhGUIhGhGhGhGhGhGhGhGhGhGbJhGhGhGhGcJdJoI]JhGhGhGhGfHoIoISHhG
hGoIhGoIhGoIeJhGhGoIfJgJhGhGhGjGhJhGiJhGhGjJhGkJlJjGmJhGnJoJhGhGPKQKRKSKTKUKVKWKhGXKYKZK[K\K]KTH
UI^K_K`KaKbKaKcKdKbKeKdKeKfKeKeKgKgKgKeKeKhKiKiKjKgKgKgKkKgKgKlKmKnKoKoKjKPLQLRLiKSLTLULiKiKVLWL
XLYLZL[L\L]L^L^L]L_L^L`LaLbLcLdLeLfLgLhLiL^LjLkLlLmLnLoL^LPMQMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaMbM
cMdMeM[LfMgMhMiMjMkMlMmMnMoMPNkLlL^LQNQNRNSN^L^LTN^LUNVNWNXNYNYNZN[N\N^L]N^L^N_N^L`NaNbNcNdNdNeN
fNgNhNdNiNjNkNlNmNnNdNdNdNdNdNoNgNgNPOQOdNdNROROdNdNdNdNSOTOUOROROROVOWOdNdNROROXOYOZO[ORO\O\O]O
^O_O`OaObOdNcOdOdNdNeOfOdNdNROROROgOdNdNdNdNhOROROiOROROROjOkOlOdNoNmOROnOROROROROROoOPP1PP1QP1R
P1SP1TP1UP1VP1WP1XP1YP1ZP1[P1\P1]P1^P1PP1_P1`P1PP1aP1bP1cP1dP1eP1fP1gP1hP1PP1iP1jP1kP1lP1mP1PP1n
P1oP1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1PP1hQ1iQ1jQ1kQ1lQ1m
Q1nQ1PP1oQ1PP1PP1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1aR1kP1bR1cR1dR1eR1fR1PP1gR1h
R1PP1SR1PP1PP1PP1PP1PP1PP1iR1PP1jR1mP1kR1PP1lR1mR1PP1PP1PP1PP1PP1nR1PP1PP1oR1PS1QS1RS1PP1PP1SS1T
S1PP1US1VS1WS1XS1YS1PP1ZS1PP1[S1PP1PP1\S1PP1]S1^S1PP1_S1`S1aS1aS1PP1bS1cS1dS1eS1fS1gS1hS1iS1jS1k
S1lS1mS1nS1eR1oS1PT1QT1RT1ST1PP1PP1TT1kP1aS1UT1aS1PP1PP1PP1PP1PP1VT1WT1PP1oR1XT1YT1PP1PP1PP1ZT1[
T1\T1]T1^T1PP1_T1`T1aT1bT1cT1dT1PP1eT1fT1PP1PP1gT1mP1hT1iT1PP1jT1aS1PP1kT1lT1mT1nT1oT1PU1QU1RU1S
U1TU1UU1PP1PP1PP1VU1PP1WU1XU1PP1YU1PP1ZU1PP1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1hU1iU1jU1k
U1lU1mU1nU1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1TV1VV1hV1i
V1jV1kV1lV1mV1nV1oV1PW1mV1mV1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1aW1aW1bW1cW1dW1e
W1ZW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1QX1RX1QX1SX1SX1TX1QX1UX1TX1TX1VX1VX1WX1XX1QX1QX1QX1QX1Y
X1ZX1ZX1YX1YX1YX1QX1[X1TX1YX1QX1QX1YX1YX1YX1\X1]X1YX1^X1YX1_X1^X1`X1YX1_X1YX1ZX1YX1ZX1YX1YX1YX1Y
X1ZX1YX1QX1YX1QX1QX1YX1aX1bX1[X1cX1cX1YX1YX1YX1QX1YX1QX1ZX1QX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1nX1m
X1oX1PY1QY1RY1SY1TY1UY1VY1WY1XY1YY1ZY1ZY1[Y1\Y1]Y1^Y1_Y1TY1`Y1aY1TY1TY1bY1cY1TY1dY1eY1fY1gY1PY1T
Y1TY1hY1iY1jY1TY1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1mX1TY1TY1XZ1YZ1ZZ1[Z1\Z1TY1]Z1TY1^Z1PY1_
Z1`Z1aZ1bZ1mX1cZ1PY1dZ1eZ1fZ1PY1gZ1PY1TY1TY1hZ1iZ1iZ1jZ1TY1TY1kZ1lZ1TY1TY1mZ1TY1nZ1TY1oZ1P[1Q[1Q
[1R[1TY1S[1TY1T[1U[1mX1V[1TY1W[1X[1Y[1Z[1mX1mX1[[1\[1][1TY1^[1_[1`[1a[1b[1c[1d[1e[1f[1g[1h[1i[1j
[1k[1l[1mX1m[1TY1n[1o[1P\1Q\1PY1PY1R\1S\1T\1U\1V\1W\1X\1TY1Y\1TY1Z\1TY1[\1\\1TY1TY1TY1TY1]\1TY1^
\1TY1TY1TY1TY1TY1_\1mX1`\1TY1a\1mX1b\1c\1d\1e\1f\1g\1h\1i\1mX1mX1TY1TY1j\1TY1k\1TY1l\1mX1m\1TY1n
\1TY1o\1TY1TY1TY1TY1TY1TY1P]1Q]1R]1S]1T]1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1lY1a]1TY1b]1TY1c]1T
Y1d]1TY1TY1e]1f]1g]1TY1TY1TY1h]1i]1j]1k]1l]1TY1m]1n]1o]1W\1P^1mX1Q^1TY1R^1TY1S^1TY1T^1T^1TY1TY1U
^1V^1TY1PY1PY1TY1TY1W^1X^1Y^1TY1TY1TY1Z^1PY1[^1\^1]^1^^1PY1_^1PY1PY1PY1`^1a^1b^1c^1d^1PY1e^1e^1f
^1g^1h^1i^1j^1k^1l^1m^1TY1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_1Y_1Z_1[_1TY1\_1]_1^_1__1`_1TY1mX1a_1b
_1mX1c_1mX1d_1mX1e_1f_1g_1mX1h_1mX1i_1TY1j_1PY1k_1l_1m_1TY1TY1n_1o_1n_1[]1TY1TY1TY1TY1TY1P`1Q`1R
`1S`1T`1U`1V`1W`1TY1X`1mX1Y`1TY1PY1Z`1[`1PY1\`1TY1PY1PY1PY1PY1]`1PY1^`1_`1``1a`1b`1PY1c`1PY1d`1P
Y1TY1TY1e`1f`1PY1PY1g`1TY1h`1TY1i`1TY1j`1TY1k`1l`1m`1n`1o`1TY1Pa1TY1Qa1TY1Ra1TY1Sa1TY1Ta1Ua1Va1W
a1Xa1TY1TY1Ya1Za1[a1TY1\a1TY1]a1TY1^a1TY1_a1TY1`a1aa1ba1ca1da1ea1fa1ga1ha1ga1ga1ia1ja1ka1ga1ka1l
a1ma1ga1na1oa1Pb1Qb1Rb1Sb1ga1Tb1Ub1Vb1Wb1Xb1Yb1Zb1ga1[b1ga1\b1ga1]b1Vb1^b1_b1`b1ab1`b1bb1cb1db1g
a1ga1eb1ga1ga1ga1ga1ga1ga1ga1ga1ga1ga1ga1ga1ga1fb1ga1ga1`b1ga1`b1gb1hb1ga1ga1ga1ib1ga1ga1jb1kb1l
b1lb1mb1nb1ob1lb1lb1lb1Pc1lb1lb1Qc1ga1lb1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1ga1ga1ga1ga1ga1[c1\c1]c1^c1_
c1`c1ga1ac1ga1bc1cc1ga1ga1dc1ga1ga1ec1fc1gc1ga1hc1ic1ga1ga1ga1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Td1U
d1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1_d1_d1`d1ad1bd1cd1ga1dd1ga1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Q
e1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1ga1ga1be1ga1ga1ce1ga1lb1de1ga1ee1fe1ga1ga1ge1g
a1ga1he1ie1je1ke1le1ga1me1ga1ga1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1ga1]f1^f1_f1`f1af1b
f1cf1df1ef1ff1gf1hf1if1jf1kf1Vb1ga1lf1mf1nf1of1Pg1Qg1Rg1Sg1Sg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1Sg1[g1Sg1\
g1Sg1]g1^g1Sg1Sg1_g1_g1`g1Sg1Sg1ag1bg1cg1dg1eg1Sg1fg1Sg1gg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1hg1ig1jg1Sg1Sg1k
g1Sg1Sg1lg1mg1ng1Sg1og1Ph1Qh1Rh1Sh1Sg1Sg1Th1Uh1Sg1Sg1Vh1Wh1Xh1Sg1Sg1Sg1Yh1Sg1Sg1Sg1Sg1Sg1Sg1Zh1[
h1Sg1Sg1\h1Sg1]h1Sg1^h1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1_h1Sg1`h1Sg1Sg1Sg1ah1Sg1Sg1Sg1Sg1Sg1bh1ch1dh1Sg1S
g1Sg1eh1Sg1fh1Ph1Sg1Sg1Sg1gh1Sg1hh1ih1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1jh1Sg1Sg1Sg1kh1Sg1Sg1Sg1Sg1S
g1lh1Sg1fg1Sg1mh1Sg1Sg1Sg1nh1oh1Sg1Sg1Sg1Sg1Pi1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Qi1Ri1Si1Sg1Ti1Sg1Ui1Sg1Sg1S
g1Sg1Sg1Vi1Wi1Xi1Sg1Yi1Sg1Sg1Sg1Sg1Sg1Zi1Sg1[i1Sg1Sg1Sg1\i1]i1^i1Sg1Sg1Sg1Sg1Sg1Sg1_i1`i1ai1bi1c
i1Sg1Sg1Sg1di1Sg1ei1Sg1fi1Sg1gi1Sg1Sg1ei1Sg1hi1Sg1Sg1ii1ji1ki1Sg1li1mi1Sg1Sg1Sg1Sg1Sg1ni1ni1oi1S
g1Sg1Sg1Pj1Qj1Sg1Sg1Sg1Sg1Rj1Sg1Sg1Sg1fg1Sj1Tj1Uj1Sg1Sg1Sg1Sg1Vj1Sg1Wj1Sg1Sg1Sg1Xj1Sg1Sg1Sg1Yj1S
g1Sg1Sg1Sg1Sg1Zj1Sg1[j1Sg1Sg1Sg1Sg1Sg1Sg1\j1Sg1Sg1Sg1Sg1Sg1]j1Sg1^j1Sg1_j1Sg1Sg1Sg1Sg1Sg1`j1Sg1S
g1Sg1Sg1Sg1aj1Sg1bj1cj1dj1Sg1Sg1Sg1Sg1Sg1Sg1ej1Ug1Sg1Sg1fj1gj1hj1`g1Sg1Sg1Sg1Sg1Sg1ij1jj1jj1kj1l
j1mj1nj1oj1Sg1\h1Sg1Pk1Sg1Sg1]h1Sg1Sg1Sg1Sg1Sg1Qk1Sg1Sg1Rk1Sg1Sg1Sk1Sg1Sg1Sg1Tk1Sg1Sg1Sg1Uk1Vk1W
k1Sg1Xk1Sg1Yk1Sg1Sg1Sg1Zk1Sg1ei1Sg1[k1\k1Sg1Sg1]k1Sg1Sg1Sg1^k1_k1Sg1Sg1Sg1Sg1[g1Sg1Sg1`k1ak1bk1h
i1ck1dk1Sg1Sg1ek1Sg1fk1Sg1Sg1Sg1Sg1Sg1Sg1Sg1gk1gk1hk1Sg1Sg1ik1Yg1jk1Sg1Sg1kk1lk1mk1nk1Sg1Sg1ok1S
g1Pl1Sg1Ql1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Rl1Sg1Xj1Sg1Sl1Sg1Sg1Tl1Sg1Sg1Ul1Sg1Vl1Sg1Sg1Sg1Sg1Sg1Wl1Xl1Y
l1Sg1Zl1Sg1[l1Sg1hi1Sg1Sg1Sg1Sg1Sg1\l1Sg1]l1Sg1Sg1ig1Sg1Sg1Sg1Sg1Sg1^l1Sg1Sg1_l1Sg1`l1al1ok1gk1b
l1cl1dl1Sg1el1Sg1fl1gl1Sg1Sg1Sg1Sg1hl1il1Sg1Sg1Sg1Sg1jl1jl1Sg1Sg1Sg1Sg1kl1Sg1ll1ml1nl1Sg1Sg1Sg1S
g1ol1Pm1Sg1Sg1Sg1Qm1Rm1Sm1Sg1Sg1Sg1Tm1Sg1Um1Vm1Wm1Xm1Sg1Sg1Sg1Sg1gh1Sg1Ym1Sg1Sg1Zm1[m1Sg1Sg1Sg1\
m1]m1^m1Sg1_m1Sg1`m1Sg1Sg1Sg1Sg1Sg1am1Sg1`g1Sg1bm1Sg1cm1Sg1dm1em1fm1Sg1Sg1Sg1gm1Sg1Sg1Sg1Sg1hm1i
m1Sg1jm1km1lm1Sg1Sg1Sg1Sg1Sg1Sg1Sg1mm1Sg1nm1Sg1Sg1Sg1Sg1Sg1Sg1Sg1om1Sg1Sg1]k1Pn1Sg1Sg1Sg1Qn1Sg1R
n1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sn1Sg1Tn1Sg1Sg1Sg1Sg1Un1Sg1gk1Sg1Vn1Wn1Xn1Sg1Yn1Zn1[n1\n1]
n1Sg1Sg1Sg1^n1_n1`n1an1[l1Sg1Sg1Sg1Sg1Sg1bn1Ph1Sg1Sg1Sg1cn1Sg1dn1Zj1Sg1Sg1hi1Sg1Sg1Sg1Sg1Sg1Sg1S
g1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1en1fn1km1Sg1Sg1gn1Sg1Sg1S
g1Sg1Sg1Sg1hn1Sg1Sg1Sg1in1jn1kn1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1ln1Sg1Sg1Sg1mn1Sg1nn1bi1Sg1Sg1on1Po1S
g1Sg1Yj1Sg1Qo1Sg1Sg1Sg1Sg1Sg1Sg1Ro1So1To1Uo1Vo1Wo1Sg1Tk1Sg1Sg1Sg1Xo1Sg1Sg1Sg1Sg1Sg1Yo1Sg1Sg1Sg1S
g1Sg1Sg1Zo1Sg1Sg1Sg1Sg1Sg1[o1Sg1Sg1Sg1Sg1Sg1Sg1\o1Sg1Sg1Sg1Sg1Sg1]o1Zo1Sg1Sg1^o1Sg1Sg1Sg1Sg1Sg1S
g1Sg1Sg1Sg1Sg1Sg1Sg1Sg1_o1Sg1Sg1Sg1`o1Sg1ao1bo1co1do1eo1Sg1`g1Tn1Sg1Sg1fo1go1Sg1Sg1Sg1Sg1Sg1Sg1h
o1Sg1io1jo1Sg1Sg1Sg1am1am1ko1Sg1Sg1Sg1Sg1Sg1Sg1lo1Tn1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1Sg1mo1no1S
g1oo1Sg1`g1Sg1Sg1Sg1Sg1Sg1PP2Sg1Sg1Sg1Sg1Sg1QP2RP2RP2Sg1SP2Sg1Sg1Sg1Sg1Sg1TP2Sg1Sg1UP2VP2WP2Sg1X
P2YP2ZP2Sg1`g1Sg1[P2\P2]P2Sg1^P2_P2`P2aP2bP2`P2`P2cP2dP2eP2fP2`P2gP2`P2hP2iP2jP2kP2lP2mP2nP2oP2P
Q2QQ2RQ2SQ2TQ2UQ2VQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2VQ2aQ2bQ2cQ2dQ2eQ2fQ2gQ2hQ2[Q2VQ2iQ2jQ2kQ2l
Q2mQ2VQ2nQ2VQ2oQ2oQ2PR2QR2RR2SR2TR2VQ2]Q2UR2VR2WR2WR2XR2VQ2YR2VQ2ZR2VQ2[R2\R2]R2^R2_R2`R2aR2bR2c
R2dR2eR2WR2fR2gR2gR2hR2iR2jR2kR2lR2mR2]Q2nR2oR2PS2QS2]Q2RS2]Q2]Q2SS2PR2TS2US2VS2WS2XS2]Q2YS2ZS2Z
S2[S2]Q2\S2]S2^S2_S2`S2aS2`S2`S2bS2`S2cS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2U
T2VT2WT2XT2YT2ZT2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2eT2bT2fT2gT2hT2iT2jT2jT2kT2lT2mT2nT2oT2cT2PU2jT2j
T2jT2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2\U2jT2jT2]U2^U2_U2`U2aU2bU2cU2dU2eU2`U2cU2fU2bU2gU2hU2iU2e
U2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2aU2jU2aU2aU2kU2lU2mU2nU2oU2PV2QV2aU2aU2RV2SV2aU2aU2kU2aU2TV2U
V2aU2aU2aU2VV2eU2WV2XV2YV2ZV2[V2\V2aU2]V2^V2aU2aU2_V2\V2`V2aU2kU2aU2aU2aU2kU2aU2aU2aU2aU2aV2bV2a
U2aU2]V2cV2aU2dV2dV2eV2aU2aU2aU2aU2aU2fV2aU2kU2aU2aU2aU2gV2aU2aU2aU2aU2aU2hV2iV2jV2aU2aU2jV2aU2a
U2aU2kV2aU2aU2lV2aU2aU2aU2mV2aU2aU2nV2aU2aU2aU2aU2kU2aU2aU2aU2aU2oV2kV2kU2aU2PW2QW2eU2RW2SW2TW2d
V2UW2VW2aU2aU2aU2aU2aU2aU2aU2aU2kU2aU2WW2XW2YW2aU2aU2kU2aU2aU2aU2aU2aU2ZW2[W2\W2aU2]W2]W2^W2aU2_
W2_W2aU2aU2aU2aU2aU2aU2`W2aW2^W2aU2bW2]W2]W2^W2aU2SW2cW2bU2aU2aU2aU2aU2aU2aU2dW2PV2eW2dV2aU2aU2a
U2aU2eU2dV2aU2aU2fW2gW2hW2]W2kU2aU2aU2aU2kU2aU2]W2]W2^W2aU2]W2aU2^W2aU2dV2iW2aU2aU2aU2kU2aU2jW2k
W2aU2aU2aU2aU2aU2lW2aU2dV2PV2mW2aU2aU2dV2dV2eV2aU2aU2aU2nW2aU2oW2aU2PX2QX2RX2aU2aU2aU2SX2aU2aU2a
U2kU2TX2UX2VX2aU2aU2aU2aU2aU2aU2VX2aU2aU2WX2aU2XX2YX2aU2ZX2eU2bU2aU2eU2[X2\X2eU2aU2]X2dV2^X2aU2_
X2`X2aX2bX2cX2aU2aU2aU2aU2dX2aU2eX2aU2fX2aU2aU2aU2gX2aU2hX2aU2aU2iX2jX2aU2aU2kU2aU2SW2eW2dV2aU2a
U2aU2aU2aU2aU2aU2kX2lX2mX2nX2oX2PY2QY2QY2RY2aU2aU2aU2aU2QY2QY2SY2TY2UY2VY2aU2QY2WY2QY2QY2aU2XY2Y
Y2ZY2[Y2\Y2]Y2^Y2aU2aU2aU2aU2_Y2`Y2aY2aU2aU2aU2aU2aU2bY2aU2aU2aU2aU2aU2aU2cY2dY2eY2fY2aU2aU2aU2a
U2aU2aU2aU2gY2aU2aU2hY2aU2VV2aU2iY2aU2eU2jY2kY2jY2aU2jY2jY2lY2aU2mY2nY2oY2aU2PZ2bU2aU2QZ2RZ2SZ2a
U2TZ2UZ2VZ2RZ2WZ2UZ2VZ2RZ2aU2aU2XZ2aU2eU2YZ2aU2aU2aU2aU2aU2kU2bU2eU2aU2aU2aU2aU2aU2aU2ZZ2aU2aU2[
Z2eU2\Z2aU2aU2aU2eU2]Z2aU2gV2aU2^Z2aU2aU2kU2aU2aU2aU2aU2aU2_Z2aU2aU2aU2`Z2aU2aU2aU2aU2aU2aU2aU2a
U2aU2aU2aU2aU2aZ2aU2bZ2aU2aU2aU2kU2aU2cZ2dZ2dZ2aU2eZ2aU2aU2aU2fZ2fZ2aU2gZ2hZ2iZ2jZ2aU2kZ2lZ2jX2m
Z2nZ2oZ2aU2P[2P[2Q[2R[2S[2T[2P[2aU2U[2hV2gV2aU2aU2aU2aU2aU2aU2kU2aU2aU2V[2W[2aU2aU2aU2aU2aU2X[2Y
[2aU2aU2aU2Z[2aU2aU2aU2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2S
\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2f\2g\2f\2h\2f\2i\2i\2j\2k\2l\2m\2n\2i
\2o\2f\2P]2f\2Q]2R]2i\2i\2i\2S]2i\2T]2U]2V]2W]2W]2W]2X]2Y]2Z]2[]2W]2\]2]]2^]2Z]2_]2`]2X]2a]2X]2X
]2X]2b]2X]2Z]2Z]2c]2Z]2d]2d]2Z]2Z]2X]2X]2X]2X]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n]2e]2e]2o]2e]2P^2Q^2R
^2S^2T^2U^2V^2V^2W^2X^2e]2P^2Y^2e]2e]2e]2Z^2e]2e]2[^2\^2e]2]^2^^2_^2e]2`^2e]2a^2b^2c^2d^2e^2f^2g
^2h^2i^2j^2k^2l^2m^2n^2o^2P_2P_2Q_2R_2S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2]_2^_2__2X_2`_2a_2a_2a_2a_2a
_2a_2b_2c_2d_2e_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2f_2a_2g_2h_2i_2i_2a_2a_2a_2a_2a_2a_2a_2j_2a
_2k_2a_2l_2m_2n_2o_2P`2a_2Q`2R`2S`2T`2a_2a_2a_2U`2a_2V`2a_2a_2W`2X`2Y`2a_2Z`2a_2a_2a_2a_2a_2a_2[
`2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2a_2\`2]`2a_2a_2a_2a_2^`2a_2a
_2_`2``2a_2a_2a_2a_2a`2b`2c`2a`2d`2e`2f`2f`2a_2g`2h`2i`2j`2k`2k`2l`2l`2l`2m`2n`2a_2o`2a_2a_2a_2a
_2Pa2Qa2Ra2a_2Sa2a_2Ta2a_2a`2c`2a_2Ua2Ua2a_2[`2a_2a_2a_2Va2a_2a_2a`2a_2a_2a_2a_2a_2a_2a_2a_2a_2a
_2a_2a_2a_2Wa2Xa2Ya2Xa2[`2Za2a_2a_2a_2a_2a_2[a2\a2]a2^a2_a2`a2aa2ba2ca2a_2a_2a_2da2ea2fa2ga2ha2a
_2a_2a_2a_2a_2ia2ja2ka2[`2i_2la2i_2a_2a_2ma2i_2a_2a_2a_2a_2a_2na2a_2a_2a_2a_2oa2Pb2Qb2Rb2a_2a_2S
b2a_2Tb2a_2a_2c`2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2lb2mb2n
b2ob2Pc2Qc2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2bb2bb2bb2\c2]c2^c2_c2`c2`b2ac2bb2bc2cc2dc2ec2fc2fc2gc2h
c2fc2fc2ic2jc2kc2lc2mc2nc2fc2oc2Pd2fc2Qd2fc2Rd2Sd2Td2Ud2Vd2Wd2fc2fc2fc2Xd2fc2Yd2Zd2[d2\d2fc2]d2f
c2^d2_d2`d2ad2bd2cd2dd2ed2fd2gd2ed2hd2id2jd2kd2ld2md2nd2od2Pe2Pe2Qe2Re2Se2Se2Te2Pe2Pe2Pe2Pe2Pe2U
e2Ve2Pe2Pe2Pe2Pe2Pe2Pe2Pe2Pe2Pe2We2Xe2Ye2Ze2Ze2Pe2[e2\e2]e2^e2_e2_e2_e2`e2ae2be2ce2ae2ae2ae2ae2a
e2ae2ae2ae2ae2ae2ae2ae2ae2ae2de2ee2ae2ae2fe2ge2he2ie2je2ke2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2X
f2Wf2Yf2Zf2[f2\f2]f2^f2_f2`f2af2bf2bf2bf2bf2bf2bf2cf2bf2bf2bf2bf2bf2bf2bf2df2ef2ff2gf2hf2if2jf2k
f2lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g2_g2`g2Pg2ag2bg2cg2dg2eg2fg2gg2hg2Pg2i
g2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Th2Uh2Vh2Wh2Xh2Pg2Pg2Yh2Pg2Pg2Zh2Zh2[h2[h2\h2[h2[h2[h2]h2[h2[
h2[h2^h2_h2`h2ah2bh2Pg2ch2dh2eh2fh2gh2Pg2hh2ih2Pg2Pg2Pg2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2W
i2Xi2Yi2Zi2Pg2Pg2[i2\i2]i2]i2]i2^i2_i2`i2ai2bi2ci2ci2di2ei2fi2gi2hi2ii2ji2ki2ii2li2mi2ni2ni2oi2P
j2Qj2Rj2Sj2Tj2Uj2Vj2Wj2Xj2Yj2Zj2[j2\j2]j2^j2_j2\j2ii2`j2aj2bj2oi2cj2dj2dj2cj2cj2dj2ej2fj2dj2gj2c
j2cj2cj2hj2\j2cj2\j2\j2\j2\j2\j2ij2jj2kj2\j2cj2\j2\j2\j2cj2cj2aj2cj2cj2cj2cj2cj2\j2\j2\j2\j2\j2l
j2lj2\j2mj2nj2oj2cj2Pk2Qk2gj2Rk2\j2hj2\j2hj2Sk2Sk2\j2cj2\j2\j2\j2\j2\j2Tk2Uk2Vk2Vk2Wk2Xk2Yk2Zk2Z
k2Zk2Zk2Zk2[k2\k2]k2Zk2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2gk2hk2ik2jk2gk2kk2gk2lk2Zk2Xk2mk2nk2ok2ok2P
l2Ql2Rl2Zk2Sl2Tl2Ul2ok2Vl2Wl2Xl2Yl2Wl2Zk2Zk2Zk2Zk2Zk2Zk2Zl2Zk2[l2gk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2Zk2W
l2Wl2Zk2\l2]l2Zk2^l2_l2^l2`l2al2Zk2Zk2Zk2bl2cl2dl2Xk2el2el2Xk2fl2gl2hl2hl2hl2hl2hl2hl2Xk2Xk2Xk2X
k2Xk2il2jl2kl2ll2Xk2Xk2Xk2Xk2Xk2Xk2Xk2Xk2ml2Xk2nl2Xk2Xk2Xk2ol2Xk2Pm2Xk2Xk2Xk2Xk2Xk2Xk2Xk2Xk2Xk2X
k2Xk2Xk2Xk2Xk2Qm2Xk2Xk2Xk2Xk2Rm2Sm2Tm2Xk2Um2Xk2Vm2Wm2Xm2Wm2Wm2Xk2Xk2Xk2Xk2Ym2Zm2[m2=======\m2===
=======================\m2==========================================]m2^m2_m2`m2am2bm2cm2dm2;;;e
m2em2em2em2em2em2em2em2em2em2em2em2fm2gm2em2em2hm2im2jm2em2em2em2em2em2em2em2em2em2em2em2em2km2l
m2mm2em2em2em2em2em2em2em2em2em2em2nm2om2em2em2em2em2em2em2Pn2em2em2em2Qn2em2em2em2em2em2em2em2e
m2em2em2Rn2Sn2em2em2em2Tn2Un2em2em2Vn2em2em2em2Wn2em2Xn2em2em2em2Yn2Zn2[n2em2em2em2\n2em2em2]n2^
n2em2_n2em2em2em2em2em2`n2em2an2em2em2em2em2em2em2em2em2em2em2em2em2em2em2em2em2em2em2em2em2em2e
m2em2em2em2em2em2em2em2em2em2bn2cn2dn2em2en2em2em2em2em2em2em2em2em2em2em2em2em2fn2em2gn2em2em2e
m2hn2em2em2em2em2in2jn2kn2em2ln2em2em2em2em2mn2em2nn2em2on2Po2em2em2em2em2em2Qo2em2Ro2So2To2em2e
m2Uo2em2em2em2em2em2Vo2em2Wo2em2em2em2Xo2em2Yo2Zo2em2em2em2[o2\o2]o2em2em2em2em2em2em2em2em2em2^
o2em2_o2em2`o2em2ao2em2bo2co2do2em2eo2fo2go2ho2io2jo2ko2lo2mo2no2oo2PP3QP3RP3RP3SP3TP3UP3VP3WP3X
P3YP3ZP3[P3\P3]P3^P3^P3_P3`P3aP3bP3cP3dP3eP3fP3^P3^P3^P3^P3gP3hP3iP3jP3kP3lP3mP3nP3oP3oP3PQ3PQ3P
Q3QQ3RQ3SQ3TQ3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3^Q3_Q3`Q3aQ3bQ3cQ3dQ3eQ3_Q3fQ3gQ3hQ3iQ3jQ3iQ3kQ3lQ3iQ3i
Q3iQ3iQ3iQ3iQ3mQ3iQ3iQ3iQ3iQ3iQ3iQ3iQ3nQ3oQ3PR3QR3RR3SR3QR3SR3SR3QR3PR3PR3TR3TR3TR3UR3TR3TR3VR3T
R3WR3TR3XR3YR3TR3TR3ZR3ZR3[R3ZR3\R3\R3]R3\R3\R3^R3\R3_R3`R3aR3aR3aR3aR3aR3aR3aR3aR3aR3bR3aR3aR3a
R3aR3cR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3dR3aR3aR3aR3eR3fR3aR3gR3aR3hR3a
R3aR3aR3aR3aR3iR3jR3kR3lR3mR3nR3aR3oR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3PS3aR3aR3PS3aR3aR3Q
S3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3RS3aR3aR3aR3SS3aR3aR3aR3TS3aR3aR3aR3aR3aR3aR3aR3aR3aR3a
R3aR3aR3aR3US3aR3VS3aR3aR3WS3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3XS3YS3ZS3aR3aR3aR3PS3[S3aR3aR3a
R3\S3]S3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3^S3_S3`S3aS3bS3aR3cS3aR3aR3dS3aR3aR3aR3aR3aR3e
S3aR3aR3aR3fS3gS3hS3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3iS3aR3aR3aR3aR3aR3aR3aR3aR3aR3j
S3aR3dS3aR3aR3kS3aR3aR3lS3mS3nS3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3iS3aR3aR3oS3PT3aR3aR3aR3aR3a
R3QT3RT3ST3TT3UT3RT3RT3VT3aR3aR3aR3aR3PS3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aS3aR3WT3X
T3YT3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3ZT3aR3aR3aR3aR3aR3[T3aR3\T3]T3aR3^T3aR3_T3aR3aR3aR3aR3aR3a
R3aR3aR3aR3aR3`T3aR3aR3aT3bT3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3cT3aR3aR3aR3dT3aR3eT3aR3aR3aR3aR3a
R3aR3aR3aR3aR3aR3aR3aR3aR3fT3aR3aR3aR3gT3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aS3aR3aS3aS3^S3hT3a
S3aS3aR3iT3aR3aS3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3a
R3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aS3aR3aR3aR3iS3jT3aR3aR3aR3aR3aR3aS3aR3aR3aR3kT3a
R3aR3lT3aR3aR3SS3aR3aR3aR3aR3aR3aS3aR3aR3aR3aR3aR3aR3aR3aS3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3aR3a
R3aS3aR3aR3aR3aR3aS3mT3nT3aR3oT3aR3PU3QU3RU3aS3SU3aS3aS3TU3UU3aS3aS3aS3aS3VU3aS3aS3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3WU3aS3aS3aS3aS3aS3aS3aS3XU3a
S3aS3aS3aS3aS3YU3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3ZU3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3[U3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3\U3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3]
U3aS3aS3^U3aS3aS3aS3aS3aS3_U3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3VU3aS3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3`U3aS3aS3aS3aS3aS3aS3aS3aU3aS3aS3WU3aS3bU3aS3aS3aS3a
S3aS3cU3VU3aS3dU3aS3aS3aS3aS3aS3aS3eU3fU3^U3aS3aS3aS3aS3aS3aS3aS3aS3aS3gU3aS3aS3aS3aS3hU3iU3aS3i
U3iU3aS3aS3aS3aS3aS3aS3iU3aS3aS3aS3aS3aS3aS3aS3jU3kU3lU3mU3aS3aS3aS3aS3nU3aS3aS3aS3iT3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3oU3aS3aS3aS3aS3PV3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3QV3RV3aS3aS3aS3SV3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3TV3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3UV3VV3WV3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3a
S3aS3XV3aS3YV3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3ZV3a
S3aS3aS3iU3aS3nU3aS3[V3\V3aS3aS3aS3aS3aS3aS3aS3iU3aS3aS3aS3aS3aS3aS3aS3]V3aS3aS3aS3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3VU3aS3aS3aS3aS3^V3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3_V3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3[V3aS3aS3aS3aS3`V3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aV3aS3bV3aS3cV3aS3aS3aS3aS3dV3eV3aS3aS3aS3aS3aS3aS3a
S3aS3fV3aS3gV3aS3hV3aS3aS3aS3aS3iV3jV3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3dU3aS3aS3aS3aS3aS3a
S3aS3aS3kV3aS3aS3aS3aS3lV3lV3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3mV3aS3aS3aS3aS3V
U3aS3aS3aS3aS3nV3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3WU3aS3aS3aS3aS3aS3aS3aS3WU3aS3aS3a
S3aS3aS3aS3oV3aS3aS3aS3aS3aS3aS3mV3mV3PW3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3QW3RW3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3a
S3aS3\V3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3SW3aS3TW3UW3aS3aS3aS3aS3VW3aS3aS3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3mT3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3iU3aS3aS3aS3aS3aS3aS3aS3aS3a
S3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3aS3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3XW3WW3WW3WW3WW3WW3WW3Y
W3WW3ZW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3[W3WW3[W3WW3WW3WW3[W3\W3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3]W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3[W3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3^W3WW3WW3WW3WW3WW3WW3WW3WW3_W3_W3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3`W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3aW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3[W3WW3WW3WW3WW3bW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3cW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3[W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3dW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3eW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3_W3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3WW3W
W3WW3WW3WW3WW3WW3WW3WW3fW3gW3hW3iW3iW3iW3iW3iW3gW3iW3iW3iW3iW3iW3iW3iW3jW3iW3iW3iW3gW3gW3iW3gW3k
W3lW3mW3nW3oW3PX3iW3QX3iW3iW3iW3iW3iW3iW3RX3iW3SX3TX3UX3VX3WX3TX3TX3XX3YX3TX3ZX3TX3TX3[X3\X3]X3]
X3TX3^X3_X3]X3]X3`X3aX3bX3cX3dX3eX3TX3]X3]X3fX3]X3bX3gX3TX3hX3iX3]X3jX3kX3[X3aX3lX3lX3mX3nX3lX3l
X3oX3PY3QY3lX3RY3SY3TY3lX3lX3lX3UY3lX3lX3lX3lX3lX3lX3VY3lX3WY3XY3lX3lX3lX3lX3lX3lX3YY3lX3lX3lX3Z
Y3lX3lX3[Y3lX3lX3ZY3ZY3\Y3]Y3lX3^Y3lX3_Y3lX3`Y3lX3ZY3lX3aY3bY3lX3lX3lX3lX3cY3dY3eY3fY3gY3hY3lX3l
X3lX3iY3lX3lX3jY3kY3lY3lX3mY3lX3lX3lX3lX3nY3lX3oY3lX3lX3lX3lX3lX3PZ3lX3QZ3lX3lX3lX3RZ3lX3lX3SZ3l
X3lX3TZ3TZ3UZ3TZ3TZ3TZ3TZ3TZ3VZ3TZ3TZ3TZ3TZ3TZ3TZ3WZ3XZ3TZ3YZ3TZ3TZ3TZ3TZ3TZ3TZ3ZZ3TZ3TZ3TZ3[Z3\
Z3]Z3^Z3_Z3TZ3`Z3TZ3TZ3TZ3TZ3TZ3TZ3TZ3aZ3bZ3TZ3cZ3TZ3TZ3TZ3TZ3TZ3TZ3dZ3TZ3TZ3eZ3TZ3fZ3gZ3hZ3TZ3T
Z3iZ3TZ3TZ3TZ3TZ3TZ3jZ3kZ3lZ3mZ3TZ3TZ3nZ3oZ3P[3TZ3TZ3Q[3R[3S[3T[3U[3V[3W[3X[3Y[3Z[3TZ3Z[3TZ3[[3\
[3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3f[3g[3h[3dZ3TZ3i[3j[3k[3l[3m[3n[3TZ3TZ3o[3P\3Q\3R\3S\3TZ3TZ3TZ3T
Z3TZ3TZ3TZ3TZ3TZ3TZ3T\3U\3TZ3TZ3V\3W\3V\3X\3Y\3Y\3TZ3Z\3TZ3TZ3[\3\\3TZ3]\3TZ3]\3TZ3TZ3TZ3TZ3^\3T
Z3_\3TZ3TZ3TZ3`\3a\3a\3a\3a\3b\3c\3d\3e\3f\3a\3g\3h\3i\3j\3k\3a\3l\3a\3a\3m\3a\3n\3a\3o\3a\3P]3Q
]3P]3R]3a\3a\3S]3a\3a\3Q]3T]3U]3V]3a\3W]3a\3X]3a\3Y]3a\3Z]3[]3\]3a\3]]3a\3^]3a\3S]3a\3_]3a\3`]3a
\3`]3a\3`]3a\3a]3a\3b]3a\3a\3a\3a\3a\3a\3a\3a\3a\3c]3a\3d]3e]3a\3a\3a\3f]3a\3a\3g]3a\3a\3a\3h]3a
\3i]3a\3j]3a\3a\3k]3a\3a\3a\3a\3l]3a\3a\3a\3a\3a\3a\3a\3a\3a\3m]3a\3a\3a\3a\3a\3a\3n]3a\3o]3a\3a
\3a\3i]3a\3m]3a\3m]3a\3P^3a\3a\3a\3a\3a\3a\3a\3a\3a\3Q^3a\3P]3a\3P]3a\3P]3a\3R^3a\3P]3a\3S^3T^3U
^3U^3U^3U^3U^3U^3V^3W^3U^3X^3Y^3Z^3[^3U^3U^3U^3\^3]^3U^3^^3V^3_^3U^3U^3U^3`^3a^3b^3U^3U^3U^3U^3c
^3U^3a^3U^3V^3U^3d^3e^3a^3U^3U^3U^3U^3U^3U^3U^3U^3f^3g^3U^3U^3U^3U^3h^3U^3U^3U^3U^3i^3i^3i^3i^3i
^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3j^3k
^3i^3i^3i^3i^3i^3l^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3i^3m^3n^3o^3P_3n^3n^3Q_3R_3S_3T
_3n^3U_3V_3W_3X_3Y_3Z_3[_3[_3[_3[_3[_3[_3[_3[_3[_3\_3]_3]_3]_3^_3__3]_3]_3`_3]_3]_3]_3]_3a_3]_3b
_3c_3d_3e_3f_3g_3h_3i_3g_3j_3g_3g_3k_3g_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3S`3S`3V`3V`3V`3S`3S`3S`3W
`3X`3Y`3Z`3[`3\`3]`3^`3_`3``3Z`3a`3b`3c`3c`3c`3d`3d`3e`3d`3d`3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Q
a3Ra3Sa3Sa3Ta3Ua3Ua3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3ca3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3o
a3Pb3Qb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Wb3Wb3Xb3Yb3Zb3[b3\b3\b3]b3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3k
b3lb3mb3nb3ob3ob3ob3Pc3Qc3Qc3Rc3Sc3Tc3Qc3Uc3Uc3Vc3Uc3Wc3Uc3Xc3Yc3Zc3Uc3Uc3Uc3Uc3Uc3[c3Uc3Uc3\c3]
c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3kc3lc3lc3lc3mc3nc3lc3oc3Pd3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd3Yd3Z
d3Zd3[d3\d3]d3^d3_d3`d3ad3bd3cd3cd3dd3ed3fd3gd3hd3hd3hd3id3id3jd3id3kd3ld3md3nd3nd3nd3od3od3Pe3P
e3Qe3Qe3Re3Se3Te3Re3Ue3Ve3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3_e3\e3\e3`e3ae3ae3be3be3be3be3be3ce3be3b
e3be3be3be3be3de3ee3fe3fe3fe3fe3fe3ge3he3ie3je3ke3le3me3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3Y
f3[f3\f3\f3Yf3]f3^f3_f3`f3af3bf3cf3df3ef3ff3gf3gf3gf3hf3gf3gf3gf3gf3gf3gf3gf3if3jf3gf3gf3kf3lf3l
f3lf3lf3lf3mf3lf3lf3nf3of3Pg3Qg3Rg3Rg3Sg3Tg3Ug3Vg3Vg3Vg3Wg3Wg3Tg3Xg3Yg3Yg3Yg3Yg3Yg3Zg3[g3\g3]g3^
g3_g3`g3ag3bg3bg3cg3dg3bg3bg3eg3bg3bg3bg3bg3bg3bg3bg3bg3bg3bg3fg3bg3gg3bg3hg3bg3ig3jg3bg3bg3bg3b
g3bg3bg3bg3bg3bg3bg3bg3bg3kg3bg3bg3lg3bg3lg3bg3bg3mg3bg3ng3bg3bg3bg3bg3og3og3bg3og3bg3bg3bg3Ph3Q
h3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3[h3\h3]h3^h3_h3`h3ah3bh3ch3dh3eh3fh3gh3hh3ih3jh3kh3lh3mh3nh3nh3o
h3oh3oh3oh3Pi3Qi3Ri3oh3Si3Ti3Ui3Vi3Vi3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3ai3ai3ai3bi3ci3di3ei3f
i3fi3fi3gi3hi3fi3ii3fi3fi3ji3ki3li3mi3mi3mi3mi3ni3mi3oi3Pj3Qj3Rj3Rj3Rj3Sj3Sj3Tj3Uj3Uj3Uj3Uj3Uj3U
j3Uj3Uj3Vj3Wj3Xj3Yj3Zj3Xj3[j3\j3\j3\j3\j3]j3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3fj3fj3fj3fj3hj3ij3jj3k
j3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3Yk3Yk3Yk3Yk3Yk3\k3\k3]k3Yk3Yk3Yk3^k3_k3`k3ak3b
k3bk3bk3ck3ck3bk3bk3dk3ek3bk3fk3fk3fk3fk3gk3hk3ik3jk3jk3kk3lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Vl3Vl3W
l3Xl3Yl3Yl3Yl3Zl3Zl3[l3Zl3\l3]l3^l3_l3`l3al3al3al3bl3cl3dl3cl3cl3cl3cl3cl3el3cl3fl3gl3hl3il3jl3k
l3ll3ml3ll3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3]m3^m3_m3`m3am3bm3cm3dm3em3fm3gm3hm3im3j
m3km3lm3mm3nm3om3Pn3Qn3Qn3Qn3Qn3Qn3Qn3Qn3Qn3Qn3Rn3Sn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3a
n3bn3cn3dn3en3fn3gn3hn3hn3in3jn3kn3ln3mn3nn3on3Po3Qo3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Xo3Wo3Xo3Xo3Xo3Xo3X
o3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3do3do3do3eo3fo3go3ho3io3jo3jo3jo3ko3lo3jo3jo3jo3mo3no3oo3P
P4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4eP4eP4fP4gP4hP4iP4iP4jP4kP4lP4m
P4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4TQ4TQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4^Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4i
Q4iQ4iQ4jQ4kQ4kQ4lQ4mQ4nQ4oQ4PR4oQ4QR4PR4PR4PR4PR4oQ4PR4RR4PR4PR4PR4PR4PR4PR4SR4TR4UR4VR4WR4XR4Y
R4ZR4[R4\R4]R4^R4_R4`R4`R4aR4bR4cR4dR4eR4fR4gR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS4US4VS4W
S4XS4YS4ZS4[S4[S4\S4]S4^S4_S4`S4aS4bS4cS4cS4dS4eS4fS4gS4hS4fS4fS4iS4jS4kS4lS4mS4mS4nS4oS4PT4QT4Q
T4RT4ST4TT4QT4UT4QT4VT4VT4VT4WT4XT4YT4YT4YT4YT4YT4YT4YT4ZT4ZT4[T4[T4\T4]T4^T4]T4]T4_T4`T4aT4bT4c
T4cT4cT4dT4eT4fT4fT4gT4hT4iT4iT4jT4iT4kT4lT4mT4nT4nT4nT4oT4oT4oT4PU4PU4QU4PU4PU4PU4PU4RU4SU4TU4U
U4VU4WU4XU4YU4ZU4[U4\U4]U4^U4^U4_U4`U4`U4`U4aU4aU4bU4cU4cU4cU4cU4dU4eU4fU4gU4gU4gU4hU4iU4iU4jU4j
U4kU4lU4mU4nU4oU4PV4PV4PV4QV4RV4RV4SV4TV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4UV4VV4V
V4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4`V4aV4bV4cV4dV4eV4fV4gV4hV4hV4iV4jV4kV4lV4lV4mV4nV4oV4oV4PW4QW4R
W4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4]W4^W4^W4_W4`W4aW4bW4cW4cW4cW4cW4cW4dW4cW4cW4cW4eW4fW4gW4cW4c
W4cW4cW4hW4cW4iW4cW4cW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4TX4UX4UX4UX4VX4UX4UX4WX4XX4YX4ZX4[X4\X4]X4^
X4_X4`X4aX4bX4cX4dX4eX4fX4gX4fX4hX4iX4jX4kX4lX4mX4nX4lX4oX4PY4QY4RY4SY4SY4SY4TY4TY4UY4VY4WY4XY4Y
Y4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4VZ4VZ4W
Z4XZ4YZ4ZZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4aZ4bZ4cZ4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U
[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4\[4_[4`[4a[4b[4c[4d[4e[4e[4f[4g[4h[4g[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R
\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4\\4^\4_\4`\4a\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P
]4Q]4R]4S]4S]4T]4U]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4o
]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4]^4^^4^^4^^4_^4`^4a^4a^4a^4b^4c^4d^4e^4f^4g^4h^4i^4j
^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4R_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4]_4^_4__4`_4a_4b_4c_4d_4d_4e_4f_4g_4h
_4i_4j_4k_4l_4m_4n_4o_4P`4Q`4R`4R`4S`4T`4U`4V`4W`4V`4V`4X`4Y`4Z`4[`4\`4]`4^`4^`4_`4``4``4a`4b`4c
`4c`4d`4e`4f`4g`4h`4i`4j`4k`4l`4m`4m`4m`4l`4n`4o`4m`4Pa4Qa4Ra4Sa4Ta4Ta4Ta4Ua4Va4Wa4Xa4Ya4Za4[a4\
a4\a4]a4^a4^a4^a4_a4`a4aa4ba4ba4ba4ca4da4da4ea4fa4ga4ha4ia4ja4ka4la4ma4na4oa4Pb4Qb4Qb4Rb4Sb4Tb4U
b4Vb4Wb4Wb4Wb4Xb4Wb4Yb4Zb4[b4\b4]b4^b4_b4`b4ab4bb4cb4db4eb4fb4fb4gb4hb4ib4jb4kb4lb4mb4nb4nb4ob4o
b4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4Yc4]c4]c4^c4_c4`c4ac4bc4cc4dc4ec4fc4fc4fc4fc4gc4gc4gc4g
c4hc4ic4jc4kc4lc4mc4nc4oc4Pd4Pd4Qd4Rd4Sd4Td4Td4Td4Ud4Ud4Ud4Ud4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4\d4]d4^d4_
d4`d4ad4bd4cd4cd4cd4dd4ed4fd4gd4gd4gd4hd4id4jd4kd4ld4ld4md4nd4od4Pe4Pe4Qe4Re4Se4Te4Ue4Ve4We4Xe4X
e4Xe4Ye4Ze4[e4\e4\e4]e4]e4]e4^e4_e4`e4ae4ae4be4ce4de4ee4fe4ge4he4ie4je4ke4le4me4ne4oe4Pf4Qf4Qf4R
f4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4_f4`f4af4bf4cf4df4ef4ff4gf4hf4if4jf4kf4lf4mf4nf4of4Pg4Qg4Q
g4Qg4Rg4Rg4Sg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g4_g4`g4ag4bg4cg4dg4eg4fg4gg4hg4hg4ig4jg4kg4lg4m
g4ng4og4Ph4Qh4Rh4Sh4Th4Uh4Vh4Wh4Xh4Xh4Xh4Xh4Xh4Xh4Xh4Yh4Yh4Zh4[h4Yh4\h4]h4^h4_h4^h4`h4ah4bh4ch4d
h4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Pi4P
i4Pi4Pi4Pi4Pi4Pi4Pi4Pi4Qi4Ri4Si4Ti4Ui4Ui4Vi4Vi4Wi4Vi4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4`i4ai4bi4ci4di4c
i4ei4ci4ei4fi4gi4hi4fi4ii4ji4ki4li4mi4ni4mi4mi4mi4mi4mi4oi4oi4Pj4Qj4Qj4Rj4Qj4Sj4Tj4Tj4Uj4Uj4Tj4V
j4Wj4Xj4Xj4Yj4Zj4Zj4Zj4[j4\j4\j4\j4]j4^j4_j4]j4]j4]j4]j4`j4]j4aj4]j4]j4]j4]j4bj4bj4bj4cj4dj4ej4f
j4gj4hj4ij4ij4jj4kj4lj4mj4nj4nj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4oj4o
j4oj4oj4oj4oj4oj4oj4oj4Pk4Qk4Qk4Qk4Qk4Qk4Qk4Qk4Qk4Rk4Rk4Rk4Rk4Rk4Rk4Rk4Rk4Rk4Rk4Rk4Rk4Sk4Tk4Sk4U
k4Vk4Wk4Xk4Yk4Xk4Xk4Zk4Xk4Xk4[k4\k4Xk4]k4]k4^k4^k4^k4Xk4_k4Xk4Xk4Xk4Xk4Yk4Xk4Yk4Xk4Xk4Yk4Xk4Xk4X
k4Xk4Xk4Xk4`k4Xk4ak4bk4ck4dk4ek4fk4ck4Xk4gk4hk4ik4hk4hk4jk4jk4hk4hk4hk4hk4hk4kk4hk4hk4hk4hk4hk4l
k4hk4hk4hk4hk4hk4hk4hk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Sl4Wl4Xl4Yl4Zl4[l4[l4\l4\l4\l4\l4\l4\l4\l4\
l4]l4^l4_l4`l4al4bl4cl4dl4cl4cl4cl4el4cl4cl4cl4fl4gl4hl4il4jl4kl4il4ll4ml4ml4nl4ol4Pm4Qm4Qm4Qm4R
m4Sm4Tm4Tm4Tm4Um4Vm4Wm4Xm4Xm4Ym4Zm4[m4\m4]m4^m4_m4`m4am4bm4cm4cm4dm4em4fm4fm4gm4em4hm4hm4hm4im4i
m4im4im4im4im4jm4jm4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Sn4Sn4Tn4Tn4Tn4Tn4Tn4Un4Vn4Wn4Wn4Wn4Wn4Wn4Wn4Wn4W
n4Wn4Wn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Xn4Yn4Zn4Yn4Yn4[n4Yn4Yn4\n4]n4]n4^n4^n4^n4_
n4`n4an4bn4bn4bn4cn4cn4dn4cn4cn4cn4cn4en4fn4gn4gn4hn4in4jn4jn4kn4ln4mn4nn4nn4nn4nn4nn4nn4on4Po4P
o4Po4Po4Qo4Po4Ro4Ro4Ro4Ro4Ro4Ro4So4So4To4So4Uo4Vo4Wo4Xo4Xo4Xo4Xo4Yo4Zo4[o4[o4[o4\o4]o4^o4_o4_o4_
o4_o4`o4_o4ao4bo4co4do4eo4fo4go4go4go4ho4io4jo4ho4ko4ho4lo4ho4mo4no4oo4PP5QP5RP5SP5TP5UP5VP5WP5X
P5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5hP5kP5lP5kP5lP5lP5kP5kP5lP5mP5nP5nP5oP5P
Q5QQ5RQ5SQ5TQ5UQ5VQ5VQ5VQ5VQ5WQ5XQ5YQ5ZQ5ZQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5bQ5bQ5cQ5bQ5dQ5eQ5fQ5gQ5h
Q5hQ5iQ5jQ5kQ5lQ5lQ5lQ5lQ5lQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5\R5\R5\R5]R5\R5\
R5\R5\R5^R5_R5_R5_R5_R5_R5_R5_R5_R5_R5_R5`R5aR5bR5cR5cR5cR5cR5dR5dR5eR5fR5gR5gR5hR5hR5iR5jR5jR5k
R5kR5kR5jR5kR5kR5kR5lR5mR5nR5oR5oR5PS5QS5RS5SS5TS5US5VS5WS5WS5WS5XS5YS5XS5XS5ZS5[S5[S5\S5\S5]S5^
S5^S5^S5^S5^S5_S5`S5_S5_S5aS5bS5cS5dS5eS5fS5gS5gS5hS5hS5hS5hS5hS5hS5hS5hS5iS5jS5jS5jS5jS5jS5jS5k
S5kS5lS5mS5mS5nS5mS5oS5mS5mS5mS5PT5QT5RT5RT5ST5TT5TT5TT5TT5TT5UT5UT5VT5WT5XT5YT5ZT5[T5[T5\T5]T5^
T5_T5_T5_T5`T5_T5_T5_T5_T5_T5_T5_T5aT5bT5_T5_T5_T5cT5dT5eT5eT5fT5gT5gT5gT5gT5gT5gT5hT5iT5jT5kT5l
T5mT5nT5oT5PU5PU5QU5RU5SU5TU5UU5VU5WU5WU5WU5WU5WU5WU5XU5YU5ZU5ZU5ZU5[U5\U5]U5]U5^U5_U5`U5aU5`U5b
U5cU5dU5eU5eU5fU5fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5oU5QV5RV5SV5TV5UV5VV5WV5XV5YV5YV5YV5YV5ZV5[V5\
V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5hV5iV5jV5jV5kV5lV5mV5nV5oV5PW5QW5RW5RW5SW5TW5UW5VW5VW5WW5XW5X
W5XW5XW5XW5YW5ZW5[W5[W5\W5\W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5eW5fW5gW5fW5hW5iW5jW5jW5kW5lW5lW5kW5l
W5mW5mW5mW5nW5oW5mW5mW5mW5PX5QX5RX5SX5TX5TX5UX5VX5WX5XX5XX5YX5ZX5ZX5ZX5[X5[X5\X5\X5]X5]X5^X5]X5_
X5`X5`X5`X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5kX5kX5lX5lX5mX5nX5nX5oX5oX5PY5QY5RY5SY5TY5UY5VY5W
Y5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5cY5dY5eY5fY5gY5gY5gY5gY5hY5hY5gY5gY5gY5gY5gY5gY5iY5jY5jY5j
Y5jY5kY5jY5lY5lY5jY5jY5jY5lY5lY5mY5nY5oY5PZ5QZ5RZ5RZ5SZ5SZ5SZ5SZ5RZ5SZ5SZ5TZ5SZ5SZ5TZ5TZ5TZ5SZ5U
Z5SZ5TZ5TZ5SZ5SZ5SZ5SZ5RZ5RZ5RZ5RZ5VZ5WZ5XZ5XZ5YZ5YZ5YZ5YZ5YZ5YZ5ZZ5YZ5[Z5YZ5YZ5\Z5]Z5^Z5_Z5`Z5a
Z5bZ5bZ5cZ5dZ5eZ5eZ5fZ5fZ5fZ5fZ5fZ5fZ5fZ5fZ5fZ5fZ5fZ5fZ5fZ5gZ5gZ5gZ5gZ5gZ5gZ5gZ5hZ5iZ5iZ5iZ5iZ5i
Z5iZ5iZ5jZ5kZ5kZ5kZ5kZ5kZ5kZ5lZ5lZ5lZ5lZ5mZ5nZ5oZ5oZ5P[5P[5Q[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5Z[5[
[5\[5][5^[5_[5`[5a[5a[5a[5a[5a[5a[5b[5b[5b[5b[5c[5c[5d[5e[5f[5g[5g[5g[5g[5g[5g[5g[5h[5g[5g[5i[5j
[5k[5l[5l[5l[5m[5m[5n[5o[5P\5Q\5Q\5R\5S\5S\5T\5T\5U\5V\5W\5X\5Y\5Z\5[\5\\5\\5]\5^\5_\5_\5`\5a\5b
\5c\5d\5d\5e\5e\5e\5e\5e\5e\5f\5g\5h\5i\5j\5k\5l\5m\5m\5n\5n\5o\5P]5Q]5R]5S]5T]5U]5V]5T]5W]5W]5X
]5Y]5Z]5[]5\]5]]5^]5_]5`]5a]5b]5c]5d]5d]5e]5e]5e]5f]5g]5g]5g]5h]5i]5i]5i]5j]5j]5k]5k]5l]5l]5m]5l
]5n]5o]5P^5Q^5Q^5Q^5Q^5Q^5R^5S^5T^5S^5U^5V^5W^5X^5Y^5Z^5[^5\^5\^5]^5^^5^^5^^5^^5^^5^^5^^5^^5^^5^
^5^^5_^5`^5a^5b^5c^5d^5d^5d^5e^5e^5e^5e^5e^5e^5e^5e^5f^5g^5g^5h^5i^5j^5k^5l^5m^5n^5o^5o^5P_5Q_5R
_5S_5S_5S_5S_5T_5U_5V_5V_5V_5W_5X_5X_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5c_5d_5d_5d_5d_5d_5d_5d_5d
_5d_5d_5e_5f_5g_5h_5i_5i_5j_5k_5k_5k_5k_5k_5k_5k_5k_5l_5m_5m_5n_5o_5o_5P`5P`5Q`5P`5P`5P`5P`5P`5R
`5S`5T`5U`5U`5U`5U`5U`5U`5U`5U`5U`5U`5V`5W`5X`5Y`5Z`5[`5\`5\`5\`5]`5]`5^`5_`5_`5``5a`5b`5c`5d`5e
`5f`5g`5h`5i`5j`5k`5l`5m`5n`5o`5Pa5Pa5Qa5Ra5Ra5Sa5Ta5Ua5Va5Va5Wa5Xa5Va5Ya5Ya5Va5Za5[a5[a5[a5\a5]
a5^a5_a5_a5_a5`a5`a5`a5`a5`a5`a5`a5`a5`a5aa5aa5ba5ca5da5ea5fa5ga5ha5ia5ja5ja5ka5la5ma5na5oa5Pb5Q
b5Rb5Sb5Tb5Ub5Ub5Vb5Wb5Xb5Yb5Yb5Zb5Zb5[b5[b5\b5]b5]b5]b5^b5_b5`b5ab5bb5cb5cb5db5eb5fb5gb5hb5ib5j
b5kb5lb5mb5mb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Uc5Uc5Uc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5ac5bc5cc5dc5d
c5ec5fc5gc5hc5ic5jc5jc5kc5lc5mc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5_d5`d5a
d5ad5bd5cd5dd5ed5fd5gd5gd5hd5id5jd5kd5kd5kd5ld5md5nd5nd5nd5od5Pe5Qe5Re5Se5Te5Te5Ue5Ve5We5Ve5Ve5V
e5Ve5Ve5Ve5Ve5Ve5Xe5Xe5Xe5Ye5Ye5Ye5Ye5Xe5Xe5Ze5Ze5Ze5[e5[e5[e5[e5[e5[e5\e5[e5\e5[e5\e5[e5]e5]e5]
e5^e5_e5`e5ae5be5be5ce5de5de5ee5fe5ge5he5he5he5ie5je5je5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Sf5Sf5Sf5S
f5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Tf5Uf5Vf5Vf5Vf5Vf5Wf5Xf5Yf5Zf5[f5\f5[f5[f5]f5^f5_f5_f5_f5_
f5`f5af5bf5cf5df5ef5ff5gf5hf5if5if5jf5jf5jf5jf5kf5lf5mf5nf5of5Pg5Pg5Qg5Rg5Sg5Sg5Sg5Sg5Tg5Tg5Tg5U
g5Vg5Wg5Xg5Xg5Yg5Yg5Yg5Yg5Yg5Yg5Yg5Yg5Zg5Zg5[g5Zg5\g5]g5]g5]g5^g5_g5`g5`g5`g5ag5ag5ag5ag5bg5cg5d
g5dg5dg5eg5fg5fg5gg5hg5ig5ig5ig5jg5kg5lg5mg5mg5ng5og5Ph5Ph5Qh5Qh5Qh5Qh5Rh5Sh5Th5Uh5Vh5Vh5Wh5Xh5Y
h5Zh5[h5\h5]h5]h5]h5^h5^h5^h5^h5_h5`h5ah5ah5bh5ch5dh5dh5dh5eh5eh5eh5fh5fh5fh5fh5gh5gh5gh5hh5ih5i
h5jh5kh5lh5mh5nh5nh5oh5Pi5Qi5Ri5Ri5Si5Si5Si5Si5Si5Si5Ti5Ui5Ui5Vi5Wi5Xi5Yi5Yi5Yi5Yi5Yi5Yi5Yi5Yi5Z
i5[i5[i5[i5\i5\i5\i5\i5]i5\i5^i5_i5`i5ai5bi5ci5ci5ci5ci5ci5ci5ci5ci5ci5di5di5di5di5ei5fi5gi5hi5h
i5ii5ii5ii5ji5ki5ki5ki5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5li5mi5ni5o
i5Pj5Qj5Qj5Rj5Rj5Sj5Tj5Uj5o``30l3g9K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5
f43?OJ7D933372==d3=U3e2<Q1U1116450383[1_>3=E;:5526@4P1175@C7:<<?>96340812M6h1S6^1c3X4X3d2m1U71fa
3l3g9K5:3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9737@=1b3c3GZ2Q1F2;116
45038_1`3\:A32:Q1185526@4P1175g1<<?>963408133H6h1P3R3^1X7l3d2m1f2Q4<8QV3d:V;a48912Bbm2n1V2IK502U
2R]1\1Y1<g25Z7Q1F0Me2F8lDS2_1gY2\=f1KjAS72Y41b1Y1T194@21U1[1k13]2CJ]3=QEA^@V2l[1d2Kg2a3Y13nD0S4c
2\5<S>IJZ22S9g25_2c1`]3d7cM5_2c1`]3d7cM1S4X2]3333n1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q84Q86j1
i2^4e6Ca4f3Z11[1c302T9R6m1R2S2Y6F9g5k1m5^1\>Bg2==?@f7k281Q41WW2I01f2g1PBP6]2^20?V7U3WHaHg:Q=R6@0
i51e2c>g1P::0k5QT2_8e1[5e4g=X3X790U40U^2WJXN\8Z;8=0o2U10WA[R2b@MR3kV1e4d6870PO\9iLhU1Sf1240YP1h6
0X10CP25009j7d1^1Q6121m2T2f4m2c1Z4j4PS16W2Y4j35_6i23UEa@U6c1a1m5U1R49m1?0Ec7[1M=m=bF[5>QIPc1jFb6
S4>0^1T8]1bHM^R1h@RP1Y2X7jFb6S430`Q4jF40jg2\P23J0T400DhW3X;2iI2\122639D501W3b4`1>6T1S103P=W@G3Ge
5f3Z6R6a1o5S>K_1b4Y4HV1R1c=W4d40V4V42>^9W9S>6e3d2P10GP2j:_6[1`6o21n1[7b3>5RDi2h6h2[4Y4o1VA7W1l1^
;2>m?h2fAn2H01g1a2P@^7T3\9o3iHcDK9Co:h17h120]:_3dQ1g430nn4M\20]3d270279n5`3DQ316J`42Q1T1i5?d1<3`
2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2]BZ37U12o1b5:0Y1g9hZ2dR1P9T6e
@b6MC09^2SQ1c4i6k?i;a15Z5>W5]Ke>f5^3U>c5P10=n17AOf3g2<d9gOa:hBb77X3c19_2h13Z1T8:V2Q1_6_3Q7i8g6l=
N05b210l29]11<Z1[2m6b114YBX>X>Y>c2n1W2b1Z2l9bA]2i2gOL01=T250:`3h3_2V714P6T5S2\5W5hT10[1c7XW1T7c1
m=[1h8<0X1P9Dd1]X3^<b8jBo1O9D0<]21c51f5m5121fj1d2YG3?R1ZP1X1Q=D0j1O1P=Y4121_ITAS9Z5eL3X3CY[1Z5B7
0ZT1^a3S201m620nn480V4c]4n7e4<1e2<0Ec7[1M[>d:e:W1[5>QI:0^1T8g;X>2J3gW2`e120Tg1D0c21U`1Q:[P1\<kNZ
7b8K@416Q1859:F0j2`1g5P5X1m1k114^:l4<:l2S8_o1=e:SNW1B80h2oOhU2l3^;]P1W240h2Te3eR180PW1i`1Qk1d4;0
120i;20lo4D0FS2009T1a7n6Z1121\e1X3f<]9`3`HdH70P2Xd1^Bgh1l@`<A0[1^10[A14Fao1Rm1`6c2U3958U230k4Tc4
70`R2nh1]L2m6j340h2YP56?00i2`1k?14QBSOk3YOj1RAUNS820R2M0b8^2m>CkA16f7aJ32FKX6P7kFW5J[5Gf5W5WBL?P
1T2620`Q490T400g6[X43[1S:_204X2:C1c2Mn5`2;K^3114[5>\1=^4k2c2OOZ3?U1[F^3Z2k2b3Y1M>2T2B]4X46a7T2l1
^2?3U196;S11611122Y2P1c3272S4EU3k>o8R1U12j4K_16:I1d2PC1ib1\8Y<kP1\:a5S96l101=416Q18571:91X_2_15V
j1X1];_11B1d2cj2X[1`2Gb1U4g7@416Q1859:>1d2cj2X[1i@@416Q1859:@1d2kf1nCh?X[1i@@416Q1859:11C1d2cj2X
[1_1Q4_3B0S7@416Q1859:41Q1o:cW3<1Q1Q1?fX1c=[;4^1g1ca2;C1d2gU2kDhZ1?k6U3g6@416=C859:21\X231bf4Z3E
1d20bj2hZ1?\1`2U5j4j2@416=C859:;1c2[f1WBYT2=Y28o3Z3X2D1d2X_1T1_6^3Y3lLX[1S9e7@416Q1859:51^n3jCX4
Z351Z4ac4P2S8<1m1GX`1c7m1k;Em1a7cj1l<F1d2d?nZ2bY1e1k6h2T445d2@4160P1859:G1d20Uh1W4TNX[1b2P17h50S
4o2@416Q1859:F1d2c1Uc1d2TS1bY1e1h1j71KW6@416Q1859:h41]232U12:g1A1?U320=@538:22I75051334@3=6D1404
11d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P
1S3^42m1P4\1;>2CP1T1S22>N3;\7h1j7b2:W4@4141Q1859:V2Ik1181b22dW4FQ?a1>51c2Th39[P161c2U]2Q1IhY2g11
S2?m1Z1g8`1d3Eo1n1:=X3Z5@X5;g2a12621F0fF4Z@b2a2B?d1W=]318R1R2d6T3K?R274Z21Cd6W;g5V3o5F1c28]1e2T5
00S7_D_P1iEh=j1^7k6]3\2P@Ag6X9O1b21a11WR1`@P<UJX[1n2C0l1Z1_35U11Y1Eo2@416Q1859:41Wj2l`1V>?1d2cj2
X[1n1j>@416Q1859:A1d2Se1f?hEX[1n1j>@416Q1859:B1d2cj2X[1_1h1[60S7@416Q1859:@1d2cj2X[1d90S7@416Q18
59:A1d2cj2X[1k3h50S7@416Q1859:31dk1b?61i2\A14_M21]G11?1d2_a1SY1X[1i@@416Q1859:?1d2^f1TT1X[1i@@41
6Q1859:E1T2?0U]1S8bAT4`?X[1i@@416=C859:A1c20cj2PZ1W1m3k<@416Q1859:L1d2c?PNU<^5YKX[1\1U3031:T2d6j
2@416Q18319:@F1d2^g1h6j=[5T9X[1D\9g6@416=C859:Z1G1[283S]1P]1:X1Q6h;^Fe1c9U7@416Q1859:21mi4<1b26\
A14k6if1_FgGU8W?41e2iY4c=61e2mW2kQ2c=D51e2WAah3c=C1d2cj2X[1b2P17h50S7@416Q1859:A1d2cj2X[1b2Q70S7
@416Q1859:H1d2[1kOc4Z@c2h3oM\<kN\1U2[3j9@416Q1859:?1d2cj2X[1\1\?@416Q1859:1131_\4Q:Q21c2l10Z1X8>
`1d3e2n1:=X3Z5^5^3a12621E00V9<j2`;R3S<b2a2B1=d1W=]318R1R2d6T3Kb21521Z21C_;S580No2g2BX2Z60<1c2mo1
Vh1`3oC8o3g2BX2[671SBP1And3m9P@F1d2`\1SNn?X[1b2P17Jm40S7@416Q1859:C1d2cj2X[1b2X1h50P6R1@416Q1859
:21og4Q31b2AM`9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<h1Ho31
Y1M>T1Q126P12l2c6`58=GP1T1Q1c1E253Y1U1>=k6cBk21b2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=J1c2n5c1`9HP=V5`>P1PBb3g
1i3S3U1o1b1Fh6d6l@\1SAd1;D1d2el1mMX[1c3P60Q2n3R1@416Q1859:M1d2a1Qi2VEQFb2@?7OR2CQ20Q21Y1e3@416Q1
859:`2A1d2cj2X[1b2X1h5T7@416Q1859:?1d2cj2X[1Y8_8@416Q1859:?1d2cj2X[1d9T7@416Q1859:_21b21c18Z1g8`
1Ji2e2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:oGb2a2B?d1@U4o1c1:a4]318R1R2X1[5P4b274Z21CQ1c531c9:74Dh5@4
16Q1859:U3j2B1b21c1oh2V[11c9U7@416Q1859:T11[284\A14KcHdCc6fD:1V1R4n18^5P6TH^8U10S769416Q185918A1
d2c1oh2X[1e9KW6@416Q1859:@1d2cj2X[1e9KW6@416Q1859:D1b21c1oh2X[1b30P6^3e3@416Q1859:?1d2ji1hP1X[1i
@@416Q1859:21ZX2?1d2cj2X[1h5P;@416Q1859:?1d2cj2X[1f4R<@416Q1859:P31d2k10Z1g8`1d3e2n163=MZ2j1_3k6
Q2a12621F0a16I1\2NOd1_4j:d7AR4k2b2a2B?d1@W:^2]318R1R2d6P4b2604Z21Ck6S1;G:E:7F33^4:0;NS3c20:5416Q
185909@Ie40i11a4Z1W6_2`1d3e1On1:=X3Z5m8a12621F0P5j2S8X3f4V?b2a2B?d1W=]318R1R2d6P4b274Z21CS9e4[2=
8Oo2Z3X2Z6k11S2\20Z1g8`1d3e2n1:=X3Z5m8a12621F0fF401P1?E52Y6]7b2a2B?d1W=]318R1R2`3S3P4b274Z21CU@f
1g5;j80R12U23T2\1@Q11c61W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;gCe:Z5Q12U23T2\1@g71W2Z3e2n1:U1`2]5d6U
2a12621GfF4W<Fg;gCe:0Y5X12U2Be1\1@g71T22Z3;14R2n1:U1`2]5d6U2a12621GfF4n:o1k5k5QAe2T:@0Y5G2b23=Y1
PBP6]5h322P1T3W2i`1]NI:n1W5lK9j292^4PBP6]5]4n5i`1]Nc12^41Z1g8`1d3e2n1:=X3m4<21Z6]2a12621F0VW1b2a
2B?d1>h<6V1o118R1R2d6P40a274Z21ClAn>b12^41Z1g8`1d3Eo1n1:=X3l1]32j8a12621F0VW1b2a2B?d1>h<S1Y218R1
R2d1o4_3@b274Z21ClAn>S12U2X2\1@g71W2Z3e2n1:U1`2]5R2Z2V2U2a12621GfF4n<b5T6gCT:@0Y5=2j2c1\<^3T2P6]
5R2Y8i`1lM@G2b2AY1PBP6l4@GZ1e122P1U13R4i`1m5nG@l5\2=2^47hAP6]5]4n5i`1QMJ@l582^4PBP6]5\:i`1]N32[\
1YV1@23^279]?g1QBn5VU1j6i:P3]2bAX>Z12@Q250095k7a3\51214n6j3]2e1Ae1V1U13\21c1Xa1m1`33j:NU5W3Q3U1j
<T=g9e1a1_124]25009k2g2g4g1R127^3121ZADA\5j2^4`LR:i83a1n1o2c2JD>Ei82S3R1jDf4i3k45^22Y12U2B1P3@g7
1T22<m2;121R2n1:U1`2j2f3U5:U2a12621GfF4n<a9Cm8_:k1P@92^4PBP6]5\:i`1WEU9;2^4PBP6m4?\:i`1lM@0;2b2k
417R5RB]7g1V4bo2=2^4`?_2P6]2X1f1]4h2U3i`1]N>2h21c1f?121R2P6]5\:i`1]Na12^41Z1g8`1d3Eo1n1:=X3Z52j8
a12621F0VW1b2a2A0?d1>h<]318R1R2d6_3>1b274Z21ClAn>?2b28m1`>R;b800X5QS1S;lV1gHV6f22k2c10Z1g8`1U3>C
Z1;008I5N:=R2U1^2]2==:[400Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1a5T1i105c2k12i1`118R1R29Z6P47Z2721Z21C
S2U6f2j2P4g5;j80X12U22U2Z11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621GfF4n:o1V1B3i9gCe:Z5gMa12a1l2\4P2\1o
6U3P6^2W1`156>V2KDg1V4?2^Y1LCZ1k3M]1A^2G9_;`68>0h3J>1R3f2lAZ1S:9h2Y22U24=7^10Z1@g71<`19Z3;142o1n
1:=G`2l1]3R81Ha12621F0fF4n<D_16Ob2a2B68d15c1Q6[5]318R1`1Ad6P4\1U174Bd121ClAn>o12U2N5U1Z1@k6K1<`1
9Z3e2n1:=G`2Z5m8a12621F0fF4W<F[3V2;f1JB?d1V7a5>l1`118R1R2d6P4b274Z21CY=b4l2P1P;`12k2d1Z1g8`1U3>e
2n1:=X37R5=f40g3a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>P32R2:=c10Z1f7P1MB2R3>CQ2ON:;1X3Z5R
81H\142621F0n3Q1eA401`1EY;_1V1b2a2B148d1a:e2L35V218R1R23D101f5T3K7:I3>B74Bg11C\41b2X1@Y1f3o3g582
Ll2P5[42R2:=c10Z1f7P1MB2R3>61:Q2ON:;1X3Z5e71:1Ha12621F0F4Q2P1O1NM`5R485i1d36401P1:T<_1V1b2X1X1B1
4852V14Q3X2l2h462I35P2518E<R230683101]3\1Kh1c1C7Q123854=74Bg11CP2P1H2:31L8d20Y1@W1]1S2l2[5;;Y395
P5f12U2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XA]54n<[3b2a2B68d1W=]318R1R2d6P40a274Z21ClAn>Z12Z4`1g8
`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>i12R2:=^1`1g8`1U3R1Q2n1:;1X3h2f70g3a
12621F0bF34Z@b2a2=4?d1^>P2518E<R2H101f5P4\1c4m12k?n>Z12`4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1
W=]318R1R2d6P4b274Z21ClAn>g12_40Z1g8`1d3e2n1:=R2U1Z5m8a12621F0`5Q9l7e2P>b2a2B?d1W=]318R1R2d6T3K7
Z23321Z21ClAg5;k3n4c12b2l10Z1g8`1d3Oe1n1:=X3_41Hm8a12621F0Q:mKV1b2a2B?d1W=]318R1R2d6P4b274Bg11Cl
Ag5V9[12Z40_1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>[12Z4`1g8`1X4Q2n1:=X3
h5f40g3a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X22b2G[7f7B^4a1R1081>]2m3Fk8\1P2b1R1OY5a1^Ba1c
2a>`19<P664CGG17BF8168o2P1Y22i1S6W1>R2Z1343IV14032001g6k:k7h1j4_12`4Z1g8`1d3e2n1:=X3Z5m8a12621F0
VW1b2a2B68d1W=]318R1R2d6P4b274Z21CV25Oh4f9n>Q22R2:R2Z1g8`1d3e2n1:=X3h2a2m8a12621F0[@S6640k;]4b2a
2B68d1Z5l7W3518E<R226>12j4KP47Z274Z21C\41L`<n>=2^4:eAP6]5\:i`1lM@PGh;Q3n12U2B1c11Z1@e711<`19Z3;1
21R2n1:=G`2Z52j8a12621F0fF4W<F[3b2a2B?d1>h<]318R1R2d6P4b274Z21ClAn>S22U23>1c11Z1@e711<`162Z3;121
R2n1:=G`2Z52d6U2a12621F0fF4d2a90F[3b2a2B?d1>h<]318R1R2d6P4b274Z21ClAn>R22U23>1_13\1@e711<`162<m2
;1210Q2n1:=G`2]5j8a12621F0fF4d2a90F[3b2a2=4?d1>P@518R1R2d6P41X5EP2k?n>S12U23>R3@e7115Q2Z3;14R2n1
:U1`2R<U2a12621GfF4W<F_OP@l522[\1S22R220Y2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34c20a96@2X3b2U1[1B
68d1h<>e1g118R1R2[2T1S3P41`274Z21CY<b5n>e12U2N[1Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4d2Y:[3b2a2B?
d1W=]318R1R2d6P4b274Z21ClAn>a33Y2;Dd270279n1o38W3DQ316J`42C=T1i50>d1@`2`1m166;CR;b7g4T107d4[56Y1
2?9C:3a4[2c15c10A3I10MHX2J313A81501A09=i1l1S1n1I[10J4112131Ne4_1T4h2\2P2S1Q>W3b1g17U12FX1b5\43Z2
:C0d270279n5X2W1A217g216JP1_32:8=T1Q2P3A4?d1@`2MBm166;QHL707d4[56Y1B9C>a4Ee2Ci12?3N49293M001=B?1
5M313JL=T2l1S1C0A2601:<K0BAG1411112000;<71^1c21Y1<g1\2U5a1>c2Kc1Y=MV257U12=a1b5j33Z2:C0d2330279n
5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m166;QHL707P26\2[56Y1B9C>a4Ee2Ci12?3NKV2GM313JL=T2l1S1C0A<:92K0
89AG1411112000;<71^1c2h1T4U5P2c2i?M=h157U12o1b5R43Z2:C0d270279n5X2W1D9g216J`42:8=T1Q2P3A4?d1@`2M
Bm166;^3S5^?R1107d4[56Y1B9C>a4Ee2Ci12?3E84<9l3313JL=Q22l1S1C0A262:<K0BY1141111210;<`17c2h1:2Y1\2
e1_3a1>Nd1Kc1Q:e2AT357U12=a1b5Kb33Z2:C0d270279n5`3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bDR1107P2c2[
56Y1B9C>a4Ee2Ci1B3C1T1l3313JL=Q22l1S1C0K2:<_1Y114111122;<`1k2h1:2f3U5P2Nd1Ke;e2AT357U12=a1j2g2Kc
23e2Dd270279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1IT1V314
131NU6T4h2\2P2m;W3W3Z37U12o1b5l23e2Dd270279n5`3DX2E216J4[42Q1T1X5@3;d1@`2`1=2\166;F\1mET107d4[56
Y1B9C>Kf14i19?D`2i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2c2V4b;Z37U12o1b5`23Z2Od270279n5`3DQ316J`42
Q1T1i5?d1@`2`1m166;^3bDT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314111122HU6T4U5P2]B[1n17U12o1b5
Q33Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l
1S1f17MP12T114111122H^1l261`1T4U5P2]BZ37U12o1i4HP33Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X
12]1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1f17MP12T114111122H^1l261`1T4U5P2]BZ37U12o1b5m23
Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1
n1MX214111122H[461`1T4U5P2]BZ37U12o1i4Hk23Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;
nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1MX214111122H[4i1T4U5P2]BZ37U12o1b5^14X2<8l5X4S@G3j2M
d2f3Z6U2^5g3W2S>K_1b4Y4HZ6b10i11MW3OLW4c5Q8N_8W9Y7?Y4:k1Q2DH4P=W@G3Ge5f3V3S3R6a1o5S>K_1b4R5Y2kAe
4o8^9W9J4`2Ab:W5_1j8KT7V1U@`BU1KU;Y2[:W3X2;65K9e4gON4P>9\1`=G3P9Z4BR2o1`4n1g9a4\54V2\8X39]21S;k2
5U1m3g<b35W20:0B1c23In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[F^3V5b3W2>2T2Be3V2b10U1=i206T1j1U1
=f12l1c1T10434D;205655N41141112000Z3j18?O=N1\2EEU3Q4V@a10Q11KR1U12_1^4W1d25X2:C1c27En5`2;K^3114[
5>V1C^4k2Q3AOEQ2BQHi5k2j5>2T2R8V1b1U2T6l1S1Z1?34P120565Y1161112000R1^1Hj1h1=]3EEU3XDa10Q11KR1U12
V76:[15h2@c2Mn5l2Ke2C1216O[4Y2Y?QHe8b3W2>W2R8g4\6l1n23f1_11631`3Q4i4U3nHU12U16V2<8e2=h1GB[2m6SDX
>]8i5Z>b4W2b1J_1@c19\5:e1l1Q3S5m9[2=g3bEn5=I6b210l2V2Z1[2m6b114j^1Z>c2n1W2b1J_1l9S6l=i2gO<6T9[2m
6I\P2[2W2]2_1mMVP1b17U2<07o23`22g4g1]1^314W1aIoP1X9Ib20;V19R1Z1173`2:8J95Ao2^1o1S3_6\23h2e4T@`8n
6AE7c20n5g4g1R1:^314ik1R:^<S7\2k;jDb1m6`7;7c20f:k5H14\Cii1T8o18T2<07o2l2>W1P2@S1\4]114S7^5CV1Dc2
Bd1b3U1cAh2X3T2Z8j26Q101=6X1Z1V2=9R3<U10\1Mk15d1[2P6Y2Q1k3P5^2[1g8gAh3O8b20^3S3W1e3j514S7=o2P2^1
;Dc2Bd1b3dMf5j2P2c2S@X=_7[1g8^18b200a6W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4_8DW4`3W
4Bc32h3[1QBV<B8b22`6m4Q5H14b1`5n7c2dBaFcGDhc118M9S2<0Y9m1T614n;W1O<o;k]1<V19R1d4T8:_1h1i2e3\2j3]
L=9a20X9m1Z2i314og2R3c=]LU19[25009Y1\1S5R1m1Z2i3121R2P6]5h3Dc8[Oh>m53i;l8S3@_1fEP501b1B69a2c@H14
L:V4^4g3@X9P6]5k1];j:P5i;a15e1U6b8V3eJ@l3R28f5^3^:i4>:^2SQ1c4i6eKg1Z5`2oGf3V?[2W6::`<QGc4Y<[:m9c
3Um1f3;;`[1NV2T67bQ1Y?S=g>V36;`[1U3T6Xn1nA3;f^1\f2G<c2o53Y3h3]4\6\26O<^2RW1=W2R1\;bAc3<]1X2=<c2]
9V8\6\26O<^2hY1R1\;F<c2]9R4OS3\6\26O<^2VOi2h6NR1a5BW5bAl_1<<c2Q@\:n^1\;bA7Ed4T2QN<<RM6k3kZ1VL7[1
2AR4T2I=o1=9[51i2l2m514fj1h=c1Q6f1Ie3`1P4d9i<dBM1;=]29[51f5m514fj1_S2<=]2e51k:H14Y\1oX1R1iG:>e2R
1f3g2<d9gOmU2k?9>W:h8X1eO]8U2[k1k?=?[2Q@Z114e@T:eC_:W7f7ZM<?[2Q@Z114jJeC_:W7f7ZM;?[2Q@Z114FSJ]U1
f7VR28?[2\A14k?gD\DO@l1<07]7f914P6T5HW12^_1[1c7f2c1Q6h;n9Z2?e3^1X6c1R8V7d2@@Z2e7f914P6X7\5QZ1[1c
7VBjMY?h89@Z2c@H14P6T5PY3EAY2V?U2145=CQ8c6^<Q6RIV1_3S:d<`1o3^9<AY2V?U214CY?j\1_3hFo>i1Af1B0Q3@g7
1W2`1i1;145=^1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1o;4k1Y3b5FU107W3Y2[2RB^5`9_63VHg4<AY2\A14Ce8c6]DUG
_Ko>:BWB]9iV1i>BR3n30aY1:BX20[A14h7iV1i>Wa1:BX20[A14h7ce1a7PC1B\1Ci1<07X60S1Ga3Bi414fBU6_\1R3<V1
9R13`13`2:8J?T:_6Ch1l2e4b5Z<e2a9@3IAJCW20o1_40S1Ga3BOi314fBU6_Lo?[R1cFe2@P9@3c2LCW20o1_40S1Ga3Bi
414fBU6_Lo?bBR;Q3c1Q>a8e2R:EIW1>CW22]6l1a3c4H14\Cii1kEYKNDh1=>T4f6Q614m2T2f4m2T5^_1S7c19g5S8d3_6
a1PNIc3DK_5EADV20Y;Q614m2T2f4m2T5Id^1_f1[5X@7DV2Z;Q614PT3m3Eg15004S1S2A1V1^23?d2<13312D=63@14041
1W1<5:2CB7NL1:C1I:12X1CY4^1P22S;SF260;4;B:JQ136:W62>b11f1b29K><12221AW4:X1]1X3O:BMg2Z35<a3\3R3M\
128b2o2>^1V71d9]3g2[10HR51i112X3Em10Y1S2A1V1^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1S2S
;SF260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5Mg2`3[7P4\128b2o2>^1V7f9`2L@_91i11263EcAU1CFf1Lo4[1M[>d:m
;lN^>c1Q6T8c3Y<h4gJf54FhBS6g]2HGe1=>c8n6Z114eh1i?<V1Q6h;_6`1KP6lG6c40:=GS20Q9n6Z114fBeR1X3YOlB6G
S2c@H14T1Hd:V2_6[1_60Q3a7h1b3>5[EY8h2[4Y4d81T::]11]2]3Y6f10S>c8X3?Y4c4NBHP2j:_6[1`6o21Z9Q45^P1[4
Y4VC\3P<]T19H_[1=T8m;i2^U17U?JIc17f1S5S3Y5j5Y3SEa3a5f7cHX3<V1f4O:h;_6XDo>Q2h14If8S3Y55If8n9[JZ5G
Jb1BZ4h1\1T4`1_3ST2S5c1f5:`3V2d2j1LCGg5eR17JU2Z4U3`\2HaB>JU2Z4U3o6YAY_1l4Hb@m1i6jV1b12JdBKKh1Y2m
13e:P1\@Si2g@l2[111l8311T1>2T16F1498Kh1W43e:P1`Y3gN:KP63e:P1`Y3X5^Il3d25KP63Z^2\48L]2K0[W2W1RP1\
V14LY30S_4<LX300[W2W1Uo1Y722Y1f:4LRX2c2W15Mo[2XKnAa?3MWi3\D3MWi3iT12Mo[2S3N`13X1031b2?LX220l2=07
334@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a3n6S66W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j28X452\4a
1\1a1P1T1S22]13]1V3[1n=:g1k7e219NT7eE4^6U3l<n`2[1@NT7eE30U2X4U34g<0PW2[2`7[1aDl1Nf1m1Z1g8`1d3e2n
1:=X3U14o3@m1Z3;g2a12621F0h6\4`@_;b2a2B?d1\4j8]318R1R2d6P4?R274Z21Cg3[1FIW;g5g4^4CO]1<0l9_714K^B
Te1c1GZ3F5Q1Oh:6Ok1\A14F;Ok11ZA121FTCZa1P?9Ok1T?=i114h^2\2X1P1Z1>8h263[8U1GU5X;d9b3dFV3S;153cDU8
A_;R5j2Y1C1EP;^6f2=:d2a1785?P1Z1Hg2j?DXDb3UU1ZLV1b@a@^6T6DP1Z1`3BS8U1GU5`HWS1i13aMm6d9a@^6T3o2a1
<P1d1U5nM2S1U1i20Rm2o1a<4P1kV1P^1WH:Q1i1k74[914@Yc1h5:Q1i1P8[91487Yc1h5;Q1i10o7[91487Yc1df2<Q1i1
0[A14@Yc1Z3]2V1S:7Q1i1P8[914jc14R1P;j[1]72R1P;1R1AS1Y1Oe8_8[X2c1Q6h;h3k5P8YE>Q20]32S1o:2S1Yg2=T1
n16j9i6PW2gQ1YDZ1k4o46_55T1P<i6PW2oV28T1m9R2i6Z<Si1in1f61T1?U1d18f2Y:`8]8Z7e7k8bX2SBl5JP3<U1n>9g
4^3[6\9VT2f3VAZ?e8MU1_150:Y1b;9i314F[1R2m3]2o2h3c2Y21cT1i=lM@l5Z?e8B5U1n>fMbEV2P1V1V1<00k3F_11P2
n16o614j8j9`b1X3<V1Q33`1Z1S1V74X3k5C\28V1d10R6X;14j88V1d1S6_:H14j8X1W1b1BT8[:=c:e1b8ZFn=CV1:>CCf
1IEc4d2i4X7V1S5h6S2\<EEo2X1o63]944Y487W1o^2a1>h3EgEOW1^1]7^U2Ca1>CZ2IEb6h<\BR<`1X?@416Q1859:\39i
205@W1]1Ac4nMk7lQ1X3Z2U2R5b=j1a@c=jB4W1id2EQ5]1X1T16>6jLHb?:V;R2InD2_1DY3]3<V1Q6b3j1V1S5d8T3?U4_
520g3U;1m41T17]2929?4@X1[1dU1e[1SFe5b7k4cFc21j8F?4c2@X1PW1<X[1SFX=k4Q>a8c21a9?4AQ2:X1\1AlP1R43c[
1V?3h64X1VB_P2h5:Y1i1V7Dd1^9iHfBcV1kQ15Y1P9DS;Pd34Y1[1a1j`32Y1jX4;Z1Y1Eh^1P5Z4mf1h;k8hDT65Z1Y1h_
3XEYJ3Z1TBdS1k4[1Q1<;2Jn13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<;CJ5]20U2[17=;B?`1c190
l1Y2h1;I\1[6j;B\2GG3122En6d37`14EDi2T131310711R13k16P341F89M>^13:826P12l2V3\3l18W1U1L8=GP1T13Mc1
E253F=4U10==i4_4>_<1Fl2U3[1j1Mg1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3a4W?Z:
GG3122d7d3c2Dn3313<a61Y1M>V226P12l2c6R4]18=GP1T1Q10b1E253T14U1>=cCZ6;[1`4P8T5W=cY1PFl6dJ=VL?[1S=
o4W<h1j2bU1k6d2k1iKc1[>dE[79\1Z12ma2IbT2`43Z23\1iCao1:\1X150:PA14nT2WU2l2\1W1AM`9505a1:7:406[1K4
2A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y
1U1>=;]1O`<c2i3X>2Vi1c1Q6h;2]1T@2]1T@>^1\1>m5Q6P2l214lW1^DX?i4hh1<^1\10[6Q6P2l214[l1f?l;B^1\1009
P6Q6P2l2121[l1PFl1T_1019^1\1_>l214Yl100B_1MQ5T2g;Y=N2J[h1c1Q6T8c3P8Q9RJ[65_1oAC1_?n2`1L0:0B2b23=
=b19_2W10?Ea2j8\223>^4S1_3j8b@Q8\=S3V4T10;S129_2789:65Y1:L839e4`12;345E8:157>B11200111210;569R4?
8Ob9=R40537[Jg1`1M:C2[2V1b1i2X1U1Q>=R9c1V7\]1S6c3\5_1?34S105657>B14001112000Hh1c2h1P:a3@0537[Jl1
`1M:C2[2H=b1i2X1U1a2W;Ef:V7dH`@V4g9]2n2_107634K4205657Q114001112000;i4?X1:W9=Y437[JA`1T1Ac4m4iCn
105c;Q7lZ1_4Q7i1jP1n8;`1b5e5aQ1];aKl7f=^29i84a1`1YY2Wa12a1Rl36a1jZ2a<]?WEUL1a15a1f`1X@j9g_18b1bS
1`AW78S;2TO2b1Se1Ab1Q1R1WEjCe5g1]2[1`3\S1kE1i5n5_1b31b17c1f1Vc4Nm2Q2N7c1Q_1V8mCdOSZ1k61c14c1P1TE
Y3W1d1F1<8h2R5B1d2]7hD12Cg1oZ1Z1b3c1Q33m1B:Q;1=6Ab5g2N^4f7l<[;2R3Ad1F`3R5g:hD12_Z1k2Z1\FV1h=oO2R
3c3d1a1MP3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1<82CJ5d4?K7=^19FS2o1TLGG315h6KR1a2AQ2
DS1j2313<d4EBC1Y1M94j1;26P12l2\5V1`58=GP1T1Q1c1E253Y1U1>=g90Le1Be3@g71W2Z3e2n1:U1`2X>a12621GfF4n
<V3e3bHP@m41e12e1U35f1`7[f1ck2m52f1`75f1`7f_2nV2W13f1`7cf4<g1U9kCb2YMjJXP1f2^<\9S4g53g1Tf1mQ22g1
[P51g1@h1Dh10`8n5WZ2c1Q6h;m;e6Z:m5U1k9:h1]20_>a[2Qe1J18k9Ah1]20kh2[?eK9f6i3:J18k960b36h1fAiZ2QOQ
@bC2i1Yj21i17i1Q10[A14cW26i1Q10[A14Kj1B<oT1C`d1<V15R1Q1b21Q18g1?X1S20i5_6]5i1R2h@l97j1VM\9Wn1h1S
209j1d<\1b3\Den1l1S20Dk1A=\A14_ITAS9Z5[?<V1Q6g5\3a1Q1UY1n6:k1Ob=i314dZ1S9Z5iL7k1O\A14dZ1X[16l1Hn
[1oV1UGV<5l1W1_[1oV1\S13l1g\1oV14l1g\1oV1QX2Km1?8m7^F0UGj7dET7:X1Q6m3j7THn1j>@416Q1859:@m1Hm7`e1
TMX[1i@@416Q1859:R1m1:e3@T43^31W2Z3e2n1:U1`2X>a12621Gf:o;4n<i7a=S:P@Y5PC=X85m1Sn13f:Zh15n1HTY1dP
3c=2n1mY15n1mY1a]1W2iU1[1n1d2Z1g8`1d3e2n1:=R2U1Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>
3o1^V2U:5o1Q=\i1U:X32o1^V25P2TIYI2m22P2TI3P2Pb1WI6Q2Xd1^BoS10Ue14Q2Xd1^BVi23Q2Xd1bS24Q2i^1^5^B<R
2W1V7kU1Y5f<f7o3S4g6hP1UX17R2^8U[1c<i7d_1UX18R2^8U[1]Do3e9U1hP16R2dc1a1Q;i;k:9S2Ta1m4Y7RFC3gi105
S2X[2b4Sn101S22T2gS24T2m[1iGc11T23T2gS2c15T2gS2c1k4Wa12T2_k32T2ZT25T2_2b;_3gb14T2_2b;_32T2l\43T2
_S2J3T2ST263T2ZU202T2[U23T2[U2VP14T21K]T23T21YU22T2_S2X1T2X2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?d1_@518R1R2d6P4P6P2k?n>;T27>X<X2j214oa1X>_]18T27>\A14XP2[Y12T213T2Y;^M5T2_2b;_3la14T2mQ2a1d7Y1
T2X20_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>3T2_T2K4T2YR2d1[1c1U2]2Z1g8`1d
3e2n1:=X3Z5m8a12621F0_F234c168V>b2a2B1=d1W=]318R1R2d6P4b274Z21Cc4X=n>Y1U2W2`1g8`1X4Q2n1:=X3X>a12
621F0bF34Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>`1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234j18V>b2a2B?d1W=]
318R1R2d6P4b274Z21ClAn>e1U2L_10Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234c1?R:S4b2a2B148d1W=]318R1R2d6P4b
274Z21ClAn>X1U2W2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1U2W20_1g8`1X4Q2n
1:=X3X>a12621F0fF4j1_>b2a2=4?d1_@518R1R2d6P4P6P2k?n>JU220d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OP@Y1
U2W20_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>h1U2:l1`1^1X7`1X4Q2n1:=X3X>a12
621F0bF3401`1?R:S4b2a2=4?d1_@5180Q1R211D107`5P4P6P2j=P2n>m2U2:=c10Z1b73P1MB2R3>CQ2n1:;1X3P59>c71
Ha12621F0V>_8401FIo;_1V1b2a2B148d1a:e2L3\2180Q1R23D10h5P47:F23>B74Bg11C\41b2X1j1f3o3g582Ll2P5Z1U
22e3@g71W2Z3e2n1:U1`2i6i4d2a12621GfF401`1E31200Y:\4LgB]7`3_<]:Z@j1U2:Q20Z1g8`1d3e2n1:=X3Z5m8a126
21F0jBk3401`1E8g=b2a2B68d1W=]318R1R2H1i5P47Z274I`11Ck?P2n>\1U2W20_1g8`1X4Q2n1:=X3X>a12621F0bF340
1W@b2a2=4?d1_@518R1R2d6P4P6P2k?n>[1U2W2`1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1_@518R1R2d6P4P
6P2k?n>h2U27752c10Z1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8a12621F0V6l7b8401`1c4R:b2a2B148d15c1Q6e2e2]3180
Q1`1A23f5FT3K`21154\1M1999Y4a5f1o5g573j800R2U2]2Z1g8ANd3e2n1:=X3Q2Y2Nm8a12621F0bF3401R184?>5=4\4
S40\4b2a2B?d1W=]3180D<R29I`5P4b274Z21Cc4X=n>`1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF340k;]4b2a2B68d1
W=]318R1R2d6P4b274Z21ClAn>=U2VR2401`1K2oY1Lo@e=Z1b1U22T2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3
b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>Z1U2W2`1g8`1X4Q2n1:=X3X>a12621F0bF34c1f>b2a2=4?d1_@518R1R2d6P4P6P
2k?n>b2U2?8c10Z1U3a5`1V2N>e2n1:=X3j1U39R811Fa12621F0o8f=4IIHV;f1Ob2<T2B?d1a:e2:A3\2180Q13n131^6W
312Cb2154>k11C9S1g8f7g5;_2Z60e2U2?8c10Z1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV4f5[74B6IHf6_4f1Ob2<B
a1B?d1c5f2V2e2:A3M^118R1R2d6<g2212Cb2154>k11C9S1^@g5;_2Z60e1U2]2Z1g8`1d3e26g1:=>i2Z5m8a12621F0c?
R740Y@b2a2B?d1W=L`218R1R2d6P4b274Z21C[3Z4U:Q:@[4T1U22e3@g71W2Z3e2n1:U1`2`1g<a12621GbF34b7V4>EZLT
33F0T?3X=Q1U220d3@g71W2Z3\1X1n1:U1`2`<g1a12621GbF34V<:<e7iGP@\=^1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F
0fF40U<S4b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>o1U2?A[1Z1V8@`1d3\1X1n1:=X3n2[2m8a12621F0]:X<42P1??V>
b2a2B1=d1W=]318R1R2d6P4i1H154Z21Co5S3\5[3d6n1Z60k1U22Z2Z1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0fF40
1`1?j:T36b2g1IB?d1W=]318R1R2d6P4b274Z21ClAn>f1U2?m1Z1g8`1d3e2n1:=X3Z5m8a12621F0_F64j18V>b2a2B?d1
W=]318R1R2`3S3P4b2154Z21CS9Q7f1c8Z605U2VR240b1^1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34Z@b2a2B68d1W
=]318R1R2d6P4b274Z21ClAn>Z1U2W20_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2d6P4P6P2k?n>5U
2UY1lH34a1U2:l1`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R21F1i5P4T2k3P2V2;f;a1n>Y1U2W2`1g
8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1U2W2`1g8`1X4Q2n1:=X3X>a12621F0_F640
Y@b2a2=4?d1_@518R1R2d6P4P6P2k?n>m1U227R2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2Y:6T3b2a2B?d1h<>]
318R1R23D12f5P4T2=74Z21ClAn>k1U2\20Z1g8`1d3e2n1:=S1T2Z5U7g1a12621F0fF4Ib15g=b2a2B?d1a:e2;Q318R1R
2d6P4b274Z21C_7Y1g4i2`1o502j8j1U2\20Z1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0fF4\25g=b2a2B?d1W=P1\218R1R
2b1Q5P4b274Z21C[73Y1g4Z4U9d3S2o1U2:>b10Z1g8`1d3e2@Z110:=Bg1MZ5U7g1a12621F0bF34_22g=b2a2B?d1m:Y2]
318R1R23D54`5P4b274Z21CZ8a9S6j8W2U2:>b10Z1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0bF34_22g=b2a2B?d1d3k40
b1He1C]318D218R2H:`5P4b274Z21CZ8a9S6f65m1d1U2Ib10Z1g8`1d3e2k12:=Bg1MZ5m8a12621F0bF34_22g=b2a2B?d
1W=]318R1R2d6P4b274Z21ClAn>g1U2Ib10Z1g8`1d3e23NK:=Bg1MZ5m8a12621F0fF4_22g=b2a2B?d1U2g8Y2]318R1R2
d6P4b274Z21CP7k:n>>U2Il@i2NW2g1fX14_22bP1e1ZOf1U2:Q20Z1g8`1d3e2n190=X3Z5m8a12621F0fF4g1Fk=b2a2B?
d1W=]318R1R2H5110`5P4b274Z21ClAn>e1U2\20Z1g8`1d3e2n190=X3Z5m8a12621F0j@k54Y166Fk=b2a2B?d1W=]318R
1R2S1\2S3P4b274Z21ClAn>m1U2:Q20Z1g8`1d3e2n1901;3T3Z5m8a12621F0fF4g1Gj=b2a2B?\17W=]318R1R23B11021
10`5P4b274Z21ClAn>m1U2:Q20Z1g8`1d3e2n1901;3T3Z5m8a12621C20fF4g1b>b2a2B?\17W=]318R1R23B1102110`5P
4b274Z21ClAn>R3U2:R2Z1g8`1d3e2T1;66901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1Kg44`1i>b2Oa1B68\17l1;
Q3o27d4]318R1R23@11102110k3d1\3CGj174`1I1Cf3::b9l3S6?CS3b44Y2U2:R2Z1g8`1d3e2T1;66901;3@`14MZ5m8a
12621F0Q4a1d?]14Z@b2a2B68\17W=]318R1R23@11102110`5P4Gj174Z21CQ4j=S6W4b4JU2Q1XFSIA4c3Hc<4IX5k@_O1
R4o3`7h2[3W1@P710c2BU2Q1g;`:mFl2_6`:4Iii1`;\7@P710c2[3U2:=c10Z1U3\43P1MB2R3>61:Q2n1:=Z2MP59>e7Ha
12621F0n3T:8d1]66401[1g14W:_1V1b2a2B148d1a:e2L3\2180D<R231>310h5\3C7:F6C=721Bg11C\41U1d20j11U1_2
n3g5;Y395P5b2U2:Q20Z1g8`1d3e2n1:;1X3Z5m8a12621F0n3Q1^7Y37]6640R1:g1S=b2a2B68d1U1j;6Ic218E<R23@31
0h5P47g14=74Z21CX4314P1d2S3_2Q1l2g5e3?P5l2U2:Q20Z1g8`1d3Oe1n1:=b1e1Z5e71U1a12621F0W3Fj9m22d56401
U>a1?b2a2B141652V14Z5P6k1?g2518R1R23D10P2R1;e1Be3:7:FJ=74Bg11Cn1^1?:31LX4W8n>^1U2]2Z1g8`1d3e2n1:
=X3Z5m8a12621F0bF34e2d=b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>6U26gV1WK4e2<U2E1ZA121c?TP134V3[2U2\20Z
1\7Z1ANd3e2n1:=X3Q2Y2Nm8[152621F0d2QD4B@1b1d2Fc1S40\4b2a2B?d1W=]318E<R262n5;T3Kb274Z21C9n3314V7Q
6g5;k3n40d1U220S2`1@g71<`19Z3CQ2n1:=G`2U;R3a12621F0fF4V<G[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>f1U220
Y2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2B?d1W=]3180Q1R2d6P4b274Z21ClAn>5U2VR2401[1U2W20_1
g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1_@518R1R2d6P4P6P2k?n>_1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0b
F34d2e=`21a2B?d1W=]318R1R2d6P4b274Z21ClAn>i1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0X6]@423R1HI5W=b2a2B?
Q1Ba5T1`6]318R1R2d6P47Z274Bg11Cf>U3n>6U2VR2423e2`1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0fF46e2]=b2a2B?
d1W=]318R1R2d6P4b274Z21Cc3Dc=n>CU2>o1b;V2X1m:X8P1gBd94=b1IRV1Z2Y1d2c1U2]2Z1g8`1d3e2n1:=X3Z5m8a12
621F0h?BAd534Z@b2a2B68d1W=]318R1R2d6P4b274OZ11Ck2P?n>h1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0o5h9BZ64Z
@b2a2B68d1W=]318R1R2d6P4b2721Z21CX431S:11U3S6j8[4U2763182M`9505a1:7:406U15J0200111;212260171C2P1
1P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4n<l84=U3GG315d7a32c2DDY33131:X1Q3V21;:BM>V2241P12l2V3\3R3:
R28397?>AT1Q1AP10E2531W1U1>=cED1\1U2W2`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?52V14_@518R1R2d6P4P
6P2k?n>]1U2:l1`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8V14_@518R1R2Hk5P4P6P2k?n>[1U2W2`1g8`1X4Q2n
1:=X3X>a12621F0fF40Y@b2a2=4?5Y14_@518R1R2d6P4P6P2k?n>Z1U2W2`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=
4?8[1_@518R1R2d6P4P6P2k?n>c1U2]2Z1g8ANd3e2n1:=X3Z5m8a12621F0bF34U1=X:0\4b2a2B?d1W=]318R1R2d6P4b2
74Z21Cc4X=n>b1U2\20Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234S1d6a8b2a2B?d1W=]318R1R2d6P47Z274Z21ClAn>_1U
2::a1`1g8`1P4140Q2n1:=X3X>a12621F0j@k54Z@b2a2=4?d1_@518R1R2Hk5P4P6P2k?n>a1U22T2`1@g71<`19Z3CQ2n1
:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>LU227]3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OH1U
?c1U220S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2U1[1=4?d1_@518R1R2d6P4Z5EP2k?n>_1U2:=^1`1g8`1U
3R1Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2H10h5P4P6P2k?n>h1U227l1`1@g71<`19Z3CQ2n1:=G`2X>a126
21F0bF34n<[3b2a2=4?d1_@518R1R23D101f5P4Z5EP2k?n>]1U2:l1`1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d
1_@518R1R23Dk5P4P6P2k?n>e1U22Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=]318R1R2d6P4b2
74Z21ClAd6Y8f1U22Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2a9G[3b2a2B?d1W=]318R1R2d6P4b274Z21ClAn
>P2U22Y20Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4c1?d8]1:<Ia2V2;U1@JB1=d1^6h6]318R1R2`3S3P4b274Z21Cl
An>h1U220S2`1@Mi61<`19Z3CQ2n1:=G`2X>a12621F0fF4V<:<[3V2;f1J=4?d1_@518R1R2`3S3P4Z5EP2k?n>MU22e3@g
71W2Z3e2n1:U1`2X>a12621GfF4d2a9:<b5lIP@c1U220S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2f1J=4?d1
_@518R1R2d6P4Z5EP2k?n>a1U2Ib10Z1g8`1d3e2k12:=Bg1MZ5m8a12621F0fF4Z@b2a2B?d1W=]318R1R2d6P4b274Z21C
lAn>_1U2MY1`1g8`1X4Q2n1:=X3R6IS5W2a12621F0bF34d2e=b2a2=4?d1_@518R1R2d6P4U5JP2k?n>f1U2:AZ1`1g8`1X
4Q2n1:=X3X>a12621F0fF40T1=f>b2a2=4?52V14_@518R1R2Hk5P4Y1?h1]2P2c7W8S6j8n1U2:Q20Z1g8`1d3e2n1:=X3Z
5m8a12621F0_F640]1k>b2a2B6852V14Z5l7]318R1R23D10h5P47Q1X174Z21Cd9h1^6n>m1U2:Q20Z1g8`1d3e2n1:=X3Z
5m8a126200F0nEG40J1[2P=b2a2B?d1W=]318R1R2H101f5P4b2334;=`11Cm3m;P2n>_1U2]2Z1g8`1d3e2n1:=X3Z5m8a1
2621F0fF40Y@b2a2B148d1W=]318R1R2d6P4b274Z21ClAn>`1U2]2Z1o2g5`1d3e2n1:=X3Z5m8a12621F0_F640Y@b2a2B
68d1W=]318R1R2d6P4b274Z21ClAn>_1U2G_10_1n3h4`1U42Q2n1:=X3X>a12621F0fF40Y@_22a2=4?W1<_@518R1R2d6P
4P6P2k?n>4U2VR24e2:U2E1ZA121l_14hY1b1U2W2`1g8`1X4Q2n1:=X3OX=a12621F0U;`;4_3j<b2a2=4?d1_@5180Q13n
13F0h5m1R2P6P2a>Y1n>9U21TR24_3_=Y2l1\W17U2:gQ234b\1De1U2:R2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234^1k>
b2a2B?d1W=]318R1R23D101f5P4b274Z21ClAn>Z1U2W20_1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2
d6P4P6P2k?n>c1U22T20_1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>_1U2]
2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34U1MV>b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1U2W2`1g8`1X4Q2n1:=X3X>
a12621F0_F234Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>P1U220d3@g71W2Z3e2n1:U1`2X>a12621GbF34o;6GV3m3@iGP@
LU220d3@g71W2Z3e2n1:U1`2X>a12621GbF34n<T7ZHP@8U2RR234Y1O09^1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F64
Z@b2a2B68d1W=]318R1R2d6P4b274Z21ClAn>6U2RR234Y194U2RR2341V22V2aR14V2W@eY1S^22V2PZ22V2gV2>V2?cj2X
[1i@@416Q1859:2V2Wg2<V2D\A14RMd7YMW45QL15V2D\A142V2lY23V2lY2f]22V2]W22V2mi33V2UV2W12V2UV22V2QP42
V2ng32V2T\26V26aj2c1Q6h;j2V2OM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=j2V2OM`9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=Y1V2V20_1g8`1X4Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>JV210d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OP@2V2U
e2X1V2V2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>2V2QW23V2c9hB4V2c9hBo85V2]2
b;_3`^34V2]2b;_32V2i?3V2i?=2V2Zk23V2W;R`22V2W;2V2mY22V2Zc22V2id2Q1V210A1P3@g71W2Z3;121R2n1:U1`2X
>a12621Gc9R=4n<_OP@]1V2Da10_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>NV210
AR3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<_OP@_1V2D1_10_1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@
518R1R2d6P4P6P2k?n>BV20\2b;_3jOoKBh20a3Y1EV3XK1T;oH6V20\2b;_3ST2R1V2000d3@g71W2Z3e2n1:U1`2X>a126
21GfF4n<Z6l29CYEP@]:Z@33V20ce22V2eY23V2gV2m22V2ZV32V2[f3:V2D1ZA121jj1X2nV17V2D1ZA121GV2Dh11`;h14
a1>114T1R;T:f@P2D[:^3T[1_8^29V2Dh1b;_3@14iY1`1V2D2^1`1g8`1U3J140Q2n1:=X3X>a12621F0c@R64b7g8b2a2=
4?d1_@518R1R2d6P4P6P2k?n>6V2D\A14iY1Z1V2V20_1g8`1X4Q2n1:=X3[7l6a12621F0fF4Z@b2a2=4?d1_@518R1R2d6
P4P6P2k?n>8V2D1ZA121^d13V2gV2Y52V2l[15V2gV2Q>TBd`15V20fV2\5_93V2gV2\52V2dQ13V2dQ103V2id2gj12V2TX
32V2M4V2RW3N22V2bV23V2bV2Sa1>V2?cj2X[1i@@416Q1859:3V2^Y218V2c3iS40g6g;U6:4V2]W40eH2V2Yl3DV2?Rd1l
>cGX[1c4X411h7@416Q1859:2V2TY43V2UZ2Wa12V2]k33V2gV2]32V2oV23V2aR1oV13V2nP1Xf14V2nP1aV1_22V2PZ2:V
2D1ZA121e>MjT15V2]2b;_3We12V2nH2V2\F4V2L_EXX35V2@kEVQ4:;W2R?d2`1b;0R3`>RU1c8U]15W2R?d2`1ZR23W2gA
kS23W2ce2YY13W2dd1nP12W2ce25W2Y8V2jk1W?6W2L\7Qn1Db>4W2[V2:l>?W2>Te2^5X[1i@@416Q1859:@W2>Te2^5iP1
^:i@@416Q1859:Z1W2U20_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1_@518R1R2d6P4P6P2k?n>3W2ce2nQ13W2[
l1WI5W2HZ[2_9XV17W2HZ[2_9`@177W2K_E^2_2Xj1PY16W2[F^2_2Xj1XV15W2[F^2_2Xj1\1W2U20_1g8`1X4Q2n118=X3
NY=a12621F0fF4Z@b2;U2=4?d1_@518R1R2d6P4P6P2k?n>8W2SW22l3_:X4]Nn23W2ce2XV16W2fV2Q9j5X4W<[1W2[2Z1g
8`1d3e2n1:=X3Z5m8a12621F0VW1b2;U2B?d1W=]318R1R2d6P4b274Z21ClAn>3W2kW2g=4W2HRW2g=8W2HmU2T1_8W5j@B
3W2ce2XT13W2hV2j>3W2ce2`@3W2ce2\Z13W2ce2P?7W2kN0ed1P2g@Rj15W2jd2H^1a=5W2_MkEWR1iU27W2C\A14[S2ZT2
6W2C\A14[S2<W2C1ZA121ki1_9]ANa_18W2C\A14[S2QAWH3W2[Z2W;4W2fV2d3W;4W2dQ1nc1j@3W2fV2l>3W2ce2j@3W2S
\2_95W2PW2R5_9XV14W2[V2`3f;3W2lY2f;Y1W2U2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1_@518R1R2d6P4P
6P2k?n>;W2Kd@dKUIi4]:Ec2N]N9W2U]1jIT4]:Y3NoQ1_K6W2a[1c1W4gI]:5W2h<WW1ZBW?8W2Ho;d5Q1`P1ZBW?9W2Ho;
d5bQ1bQ1P?i1>3W2jk1hI3W24^e24W24^e2XV1P1W2002a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CWBQ3P@9W2W`2
b12\1X2e10^24W2ce2U4RR1P1W200d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29C:nDa7^86W2K_U2W?X4gT15W2LSV2
b>X43W2ce2X48W2\2b;_3ST2S3cNd85W2\2b;_3ST23W2ce2_B4W2Hjd2_B6W2Hjd2j@a124W2ce2\B0:W2l6R7cW2Q@k2e2
]1Ln33W2Hjd27W2H`>YV2jAA^96W2ce2QAZ10D]4W2@:2Mn1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P
10151BV1<;CJ5b3K40?F037=;0A?T3]?l1i<GG315d7T24W12_23DDY3313<a61Y1M94V2241H2212BY2W551S1l1`1R2839
7?P1T1Q1AQ1E2534T1U1>=k2W2NM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3_
23Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=3W2ce2\B4W2b^2P7\BP1X20A1P3@g71W2Z3;121R2n1:U1
`2X>a12621GfF4n<]LQ3P@JX2<X3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGP@IX20d3@g71W2Z3e2n1:U1`2X>a12621
GfF4n<_OP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4Z7c5_OP@a1X20S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n
<[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>Y1X202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:;MG6o20m6TBT3P@PA
n1X23>1e1Z1@g71<`19Z3;121R2n1:=G`2`1i3m8a12621F0c9R=4l:Q22X3b2U1[1B?d1W=]318R1R2d6P4b274Z21ClAn>
_2X2Y20Z1@Nh61<`19Z3e2n1:=G`2Z5m8a12621F0m2l=2h54c6P5A:<2X3b2U1@JB148d1W=e16]12183A<R29Q2X4P47a1
H74Z21Cg9b42g1f1U83d6LX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7UET3P@PAl1X2Y20Z1@g71<`19Z3e2n1:=G`2
Z5m8a12621F0\>Y84n<[3b2a2B?5^1W=]318R1R2d6P47Z274I`11CW4R:2g14a1n>W1X23>1P3@g715\1DZ3;121R2n1:U1
`2R<U2a12621GVA_54n<V3m3XEA_2P@d1X20S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0[@Z64V<G[3b2U1[1=4?d1_@518
R1R2d6P4Z5EP2k?n>h1X2T25Z1@g71<`19Z3CQ2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2=4?d1W=W3518R1R2d6P4b274Z2
1CP2k?n>b1X20S20_1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>`1X2T2`1@g
71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>h1X202>1_1`1@g71<`19Z3;1210Q2n
1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>_1X2010>1n21@g71W2Z3;121W1Jn1:U1`2X>a12621
GfF4X;e1V3m3F[19CWBAg1GP@P?f>R1X202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3XLP@f1X2Z2Z1@g71<`
19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2U1[1B?d1W=]318R1R2d6P4b274X1Q11CV5e<n>LX2e3@g71W2Z3e2n1:U1`2i
6^7a12621Gc>V4k34h:U2_OP@JX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2_OP@f2f1X2Bg1Z1@g71<`19Z3;14R2n1:
=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>b1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0
fF4n<[3b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z2X2B2c10Z1@e711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KcE6
4n<[3b2a2B148d1Bd<]318R1R2d6P4`21334Fc11C\41Q:[3n>U1X202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q
2V3XLP@m4;f;NX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3XLP@P?2g14Q1X202>1P3@g71W2Z3;121R2n1:U1`2X>a1
2621GfF4n<V3XLP@Q1X202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<f7hGP@JX20d3@g71W2Z3e2n1:U1`2X>a126
21GfF4n<6XOP@Q2X20X20Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0l4Y<_54n<6T3b2U1[1B391A52IW=]3183A<R2d6P4b
274Z21C_3[<P2n>X1X23a3@g71W2Z3e2n1:U1`2X>a12621GfF4FU:Q2P6V39CP@d1AAg1Go8P7]:Z@3NX202a3@g71W2Z3e
2n1:U1`2X>a12621GfF4n<W9MYEP@P?2LX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W99CYEP@LX202a3@g71W2Z3e2n1
:U1`2X>a12621GfF4h:U2_OP@l5MX20d3@g71W2Z3e2n1:U1`2U;R3a12621E1fF4n<T7ZHP@l5c1X2Z2Z1@g71<`19Z3e2n
1:=G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=]318R1R2d6P4b274Z21ClAn>e1X20Y2Z1@BT71<`19Z3e2n1:=G`2Z5m8a1
2621F0fF4n<[3b2U1[1B?d1W=]318R1R2d6P4b274Z21ClAn>LX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4o;N6^7iGP@R1
X20AR3@g71W2Z3;14R2n1:U1`2X>a12621GfF4X;FN6o2^4iGP@P1X20A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<6
XOP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7iGP@P1X23>R3@g71W2Z3;14R2n1:U1`2X>a12621GfF4h:U2V1f6a
GP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGP@MX2BR3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<m7aGP@P1X2
0A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4Z7c5_OP@JX202a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OP@LX23a3@g
71W2Z3e2n1:U1`2X>a12621GfF4h:U2`7<aGP@a1X2T20_1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@5
18R1R2d6P4Z5EP2k?n>U1X23>R3@e711b1DZ3;14R2n1:U1`2X>a12621GU3`C4h:U2W3X4<aGP@3X1X202>1P3@g71W2<m2
;121R2n1:U1`2X>a12621GfF4h:U22Y4T5CYEa7S6Z2KX202a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_Oo8P7IX23a3@g7
1W2Z3e2n1:U1`2X>a12621GfF4n<_OP@m1X23>1e1Z1@g71<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0fF4l:Q2[3b2n1BB
?d1W=]318R1R2d6P4b274Z21ClAn>b1X20S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=41=d1_@518R1R2d6
P4Z5EP2k?n>g1X2Z2Z1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4[<B23T3b2a2B1=d1W=]318R1R2d6P4b274Z21ClAn>
IX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<U9YFP@KX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6o2XLP@JX20Hk2@g7
1W2Z3e2n1:U1`2X>a12621GfF4n<_OP@NX2@1R3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<_OP@[Q1MX2BR3@g71W2Z3;1
4R2n1:U1`2X>a12621GfF4n<k5cIP@V1X22U2Z11@g719m1Z3j1Jn1:U1`2]5S17^7a12621GfF4n:o1i1Q4k5gCe:Z5gMNX
22`31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<k5cIc:\5gMQ2X2Y20Z1@g71<`19Z3e2n1:=G`2Z5P1Q7Ja12621F0j5k@4S
1W8b3[3n1Ca2B?d1W=]318E<R29Q2X4P4T2=74Z21C`8[9g5;f3S5o1X2B1e1Z1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m8a
12621F0fF4h:U2[3b2a2B?d1R:T3]318R1R2d6P4b274Z21ClAn>i1X23>1_1`1@g71<`19Y2P1;1210Q2n1:=G`2X>a1262
1F0fF4h:U2[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>P1X202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<_OP@KX20
2a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGP@e1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4a<<[3V2;f1JB?d
1W=]318R1R2d6P4b274Z21ClAn>LX2e3@Nh61W2Z3e2n1:U1`2X>a12621GfF4d;Y1b5R2iGP@OX23a3@g71W2Z3e2n1:U1`
2X>a12621GfF4FW<VJd1S1_2[2[8X5MX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2W9gC_2P@SFIX2e3@g71W2Z3e2n1
:U1`2X>a12621GfF4n<_OP@SFb1X20S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2d6P4Z5
EP2k?n>HX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OP@P1X23>1P3@g71W2<m2;121R2n1:U1`2X>a12621GfF4n<_OP@
KX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2m7aGP@>P1X2Be1\1@g71W2Z3;14R2n1:U1`2]5j8a12621GfF4n<g;gCe:
Z5IX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6XOP@c1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0fF4n<[3b2a2B
?d1W=]318R1R2d6P4b274Z21ClAn>NX2<X3@g71W2Z3e2n1:U1`2c;d2a126217?fF4n<T7XCY4GP@MX2e3@g71W2Z3e2n1:
U1`2X>\1426217?fF4n<T7QCX5g9X6LX23a3@g71W2Z3e2n1:U1`2g7`6a126217?fF4W<F_OP@JX20d3@g71W2Z3e2n1:U1
`2X>a12621GfF4n<T7ZHP@KX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U26XOP@b1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5m
8a12621F0fF4n<[3b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>IX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7ZHP@JX2e
3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m=i3g=P@IX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGP@OX20A1P3@g71W2
Z3;121R2n1:U1`2X>a12621GfF4n<_OP@MX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4l3h3R3U2m7aGP@c1X2Z2Z1@b3T41
<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>JX2e3@`3V41W2Z3e2n1:U1`2X>a1
2621GXA]54n<_OP@JX2e3@g71W2Z3e2n1:U1`2@n6h6a12621GfF4n<_OP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<
a9mEP@b1X20S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4=1d1_@518R1R2d6P4Z5EP2k?n>R1X20d3@Q11U
1]51W2Z3e2n1:U1`2X>a12621GoDf14F`;Fm7aGo6W2h6c1X20S20_1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4h:U2[3b2
a2=4?d1_@518R1R2d6P4Z5EP2k?n>JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_Oa7^8JX20d3@g71W2Z3e2n1:U1`2X
>a12621GfF4n<`In5P@NX202a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7a19CYEP@d1X20Y2Z1@g71<`19Z3e2n1:=G`2Z
5m8a12621F0bF34n<[3b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>e1X20Y2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4
n<[3b2a2B1=d1W=]318R1R2d6P4b274^1K1ClAn>c1X206l1`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1
_@518R1R2Hk5P4Z5EP2k?n>d1X206l1`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R2Hk5P4Z5
EP2k?n>R1X20A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4h:U2_5]2aGP@b1X202P2`1@g71<`19Z3CQ2n1:=G`2X>a12
621F0fF4n<[3b2a2=4?d1_@518R1R2d6P4Z5EP2k?n>R1X23>1P3@g71K[1Z3;121R2n1:U1`2a6f7a12621GfF4l:Q2_OP@
KX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9CYEP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4l:Q2_OP@S1X2B00P3
@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<Z<^@e2_2`=PAKX20d3@g71W2Z3e2n1:U1`2f1^9R3a12621GfF4n<_OP@V1X2
<AOf1@g71W2Z3e2n1:U1`2T>20a12621GfF4n<[1_4cIP@R9jBV2H9j25MX2e3@l1f3S21W2Z3e2n1:U1`2X>a12621GfF4n
<k5cI8g?[>e1X20S20_1@g71<`19Z3CQ2n1:=G`2c1a9R3a12621F0fF4n<[3_22a2=4?d1_@518R1R2d6P4Z5EP2k?n>NX2
2`31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<V1m8ZEP@gMT1X210`31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<i13V8ZEa:
1\5>`5gGc1X2T20_1@g71<`19Z3CQ2n1:=G`2a6f7a12621F0fF4n<[3_22a2=4?d1_@518R1R2d6P4Z5EP2k?n>KX2e3@g7
1W2Z3e2n1:U1`2X>a12621GfF4h:V1Ne7iGP@JX27]3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OHW?d1X27R2Z1@g71<`19
Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2Hk5P4b274Z21ClAn>OX22`31@g71W2Z3j1Jn1:U1`2X>a126
21GfF4i;>EP4^KP@gMKX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4X<B2P4^KP@LX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4
i;>EP4V4WGP@8Z20`3j?in1S7ZEh]17Z20`3j?in1^Lh]1<Z20Gh2j?Vn1BQ4\Hk?a1ZL9Z20`3j?in1C]3\Hh]18Z20`3j?
in1Q4\Hh]19Z20`3j?hl1P2Q4\Hh]13Z2Vb2Q42Z2Vb26Z20`3j?Xk2h]11Z29Z20`3j?_NYP1Q4\Hh]19Z20`3j?in1m1S2
\Hh]1:Z20`3j?in1CY1S2\Hh]14Z2Vb2m1S23Z2Vb2m1BZ20Gh26c?`m1131T8b<X4o17d1Ah]19Z20`3j?bm13f1jKh]1<Z
20`3BW?ol1B3V8ZEPFgG7Z20`3j?]o1jKh]1:Z20`3j?bm13f1cJV1h]15Z2Zi2:cOb99Z20`3j?jl1b2]3\Hh]1<Z20`3f8
S7f9n3jQ1SBcIc:TS1:Z208?g2j?S63Pe2h]1G[2Gh26c?U_1Z>1=0o4k2g50R=7[1J?h5T1^BkCb1[2G9^2j?l1]4[@4h2E
l7>Z1X1c4]2c24Jb1^5]6104Y3j4f1P47]1]92l17KHA?4310a6h<J]4bAe27[2`3j?bm1j1jKh]1<[2`3j?bm1V4S4ZEc:\
;^3l8[;8[2Gh2j?bm1eM?X]15[2`3j?Xk2h]1;[2Gh2j?`m17T8SCV2k?lMR1[21<8h2f8S7a?\2Q1_W1o215[5R4c1Q6;0f
9d1Ah=C^1h2h550V1o=X5C>[2Hg2j?nHig1_:h=QJ09n4CR3E[2Gh2j?P:bKlG7?X6G^;_:[:_52[15f7DkC6[2Hg2j?Xk2h
]18[2`3j?mU2ZE?fCaIj4[2150561K2ES15A1e320=@538:22Q1<13341B=6D140411S18G021111;429P1220LP11I:12O8
1AY4^1S27\1<B1W1XM26<4N:j15AZ6>:W11k115Q1E=U1><451A1S41:X1]1o2J<;BM]2904V4R3AH10n1]3B\1;>23Y4B>T
1205f9h3R55i:II412>[2`3j?YGj3cQ1=I8\2Z2VHWD`IE[2>8h263[8S7X;SW1S;1313cDg8SFdGi187[2Hg2j?fm1aMh]1
;[2`3k2i21R:`m17`Gn5h]19[2`3j?g@W\1Y5oBn5h]17[2Gh2j?Xk2k?lM6[2Hg2j?Xk2h]1Y3[2JMg1h7505a1:7:406[1
K4D156271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHk5GG315d7DL7311b1c2D4i3313<a61Y1M>V226P12l2h3j2`58=G
P1T16Jc1E253Y18L>=aJo2[2JMg1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3a
1Q1Dn3313<a61Y1M>V226P12l2h3j2`58=GP1T1Q1c1E253Y1U1>=aJ?[2U2Z1j?JP6]5]4W\1F^3Z6gCe:RS1<[2Gh2j?aE
g1VV115fLHh]18[2Hg2j?]o1k2nHh]18[2`3j?VG2oZ1nHh]1Z1[2>8e1R16d2`59S7aEQ3\1TEf;c21U6g51R206]1I1831
2U1i6l3AQ;o1Z7R5RA?e2U3C[2]2R1j?cHXR1`4Z4g51b41>X1X;_I]@DU3E[2]2R1f8S7aEk8^LKMKU6\:[1f;_I]@D`2DU
3E[2[21R1j?PJbR1]6k8]19S1^<U70j3o1]<bAe2U39[2[21R1j?Xk2U7h@iE;[2]2R1j?fl1R5^IU70XBXDC[2[21R1j?hX
1oCo6l9b=T7l3o1l6=_5MR?j3>[2[21R1j?i\1P@b2I`3_GjJR?j3:[2]2R1j?fl1Q7_GjJR?j3o1[2Gh263?a79U1m5X4CS
5c3\5f112CM251><hOj16b1b1<;157?Na1;_2WDW216AV6Y6k233CY4A:h5S7S72J2V32R3Q1[2`3j?X4Cg8\5f112CM8166
QR1i1[3Lc1W1c1ZG`?Go:W>2JY32R3[1[29V3Jk7U1GU5X4Cg8\5h1FM816410PR16b1C[1=MNa1;Kc1ZG`?Go:S7Q82V32R
3L[2Gf21k2c3l19S7RFiEX3V3_7c3;91a3i1W6A^2=l=X6e9iM7[2Hg2j?dS2cGh]19[2`3f8S7jQ2i1cGT:cS16[2]2R1j?
Xk2h]18[2]2R1j?Zm1mMmY1j39[2]2R1j?fl1CmMh]1^2>[2`3j?bm1R>0d1`8L2e2e1Ho\17[2`3j?bm1eM\R1[;A[2`3j?
[G0P<nEP2i4;]1b1c4YAe1V:aS1:[2`3j?\i1P2\1V5b1cGh]17[2`3j?dS2k9g=h]1E[21<8h2j?WW2c1i20V3a;6AY5g5o
1l6=`Ej38[2Hg2j?Z@mZ2mY1j3C[20>h1W1]1l8_3@14W1YGg[1BcGb8d;`I?[20>h1W1\4m5_3@14W1dS2cGh]1Z3[21E26
FJL1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d42X17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P
12l2V3Aj2`58=GP1T1Q1c1E2531W1U1>=QG_3o2[2H1Mg1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[1
7=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2h3j2`58=GP1T1Q1c1E253Y1U1>=aJ8[2`3j?]=Z\1_Q1dJSC6[2`3j
?kR2\Hh]1:[2`3j?853fFg[1VHh]16[2`3j?]Y1ja1h]16[2`3j?W>P]2h]1F[2Gh2d:U51m;nIn4W4T26Y1l16\1^M\73g?
i1RL;[2Hg2j?o;kV1Dk2^M\7h]1;[2`3d:S4Q1o;ZU1Q5kT1cX1T5<[2Gh2c1V>n;OVR1R\1k?R1iL6[2`3j?Xk2n@iL8[2`
3l3m;TY2P2R@h]16[2`3l3m;Xk2h]1A[21Eh2j?n<m5mZ1\9c1X2h3\1[:A_V1X79[2`3j?cl1\1a3^1VHh]16[2`3e9T6Xk
2h]16[2`3j?Xk2P6gW16[2`3j?gP2`Jh]17[2`3j?gP2S2\Hh]1S1[29V3j?V1X3f7i>4Z8W2Cg1Q1P2_ES2mAf1^486V3?7
3S4X2Y6]2S6b4e:l4j38[2`3j?Zk1n3a3\Hh]15\2>\A14_1\2>a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4
?d1_@518R1R2d6P4P6P2i3Q<n>7\2>Y<e3\1146\2>o?\1148\2>\A14Y:d1ml1m1\2>5h2Z<8G021111;42114Q12h4`2j1
NEi1KEF<l1l1bBi<o7O3I762R1510V1X37b4_6`4A4]2f;Q3Y4Y2m;U>7\2>\A14]d32B\2=07TA14Y1e9NEe6mMb1W1`>W6
_S16\2>b=i3148\2>R>Y314n;YU17\2>b=?Y3147\2>1ZA121=\2P1ZR2f<b12\1a1\20_7i2R23\2Yj3]11\2e4\20:182M
]71P2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<822@J5h1?57K><5?F037=;0A?9DU2SN0GG315d
7a32Nd1DDY33131:X15FU1f2>1FBM94V2241P12l2V3\3l18W1R28397?P1T1Q1AQ1E253Y1;5C>=XFk2\2G1M`9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c
1E253Y1U1>=c2\20:1;n>5J0200111;212260171C2]40151V2T2ENES1K5V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V22
41W7j6R28397?P1V2AT2Y18\2PH`2VKhEc\1e2T52\2gk39\2W2e2l8_3VCP1ae1\U1:\2W2e2n2m5_3_9f9VHcI6\2[h29C
WBY25\2Td2_P1a2Q;2\2eQ48\2\Lb2ok1kKV2k1^13\2Yj3S28\2T2PBP6]5Vk1]NO6\2>R>Y3147\2>8i=Y3146\2>Y<R51
4:\2>7j=Y314Y:d1[79\2>8i=Y314`V2SS1b1\2>1_10_1g8`1P41210Q2n1:=X3X>a12621F0fF4h:X2X3P1a1a2=4?d1_@
518R1R2d6P4P6P2k?n>6\2>\A14\g13\2`2Q]43\2@_A2\2oa2A\271cj2[U1l5i@@416Q1859:]2?\271cj2X[1i@@416Q1
859:9\2>\A14eo1\1n306\20aj2c1Q6h;4\2Qg2o5i3A]2R5[U1`H1[2SE`12\4d1R:CQ1l8f5dC5]2aj2c1Q6h;D]2<0S6X
4g3W314ZCTe1<V1Q3o28V8X3k5UQ1@]2<[10Z71j9c1\4fHgX1c1Q6X8_3lR1=]2h10gh2c1_4a1n6L<_3lR1Z;B]2<\3l`2
j5c1Q3d2:c1g5\4W45Q2b:nH^1:]2;Uj2c1i1W1o2S8d3T?Q1]2;<n1h<b94c7k?i2Y2f3f2d1L=l1f1INiEc1Q6S8d3T?R;
P3l4o2Q40H=]2g2lQ2lEc1Q6S8d3T?jJ1>f7o3]2;0;MO`8505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5d4[1
7=^1T3iA_3j8GG315d7d3c2:9P2HT1313109W10i1O73R21;:B@<2;F_126P12^20<`1e1\3R3\208=GP1T1Q1_138<253Y1
U1>=^1m<l3n31<f7<]2=R>Y314g>gi1c1Q6h;QZ1_3]2<;M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22i1
CV2[17=^1T2OlAi4]7GG315d7BQ3c2D7f33131:X1X51FBM>V226P12l2V3\3`58=GB=T1Q1c1E253Y1U1>=Q5n80V8Q2MDO
]261B^R1Bcf1:X1Q6`1W:Y2l6]4P4^6f?R1@4163M859:`2DL]26FJ0WS1T1Zd1c1Q6]78@`3[87SIM6U13LY3c11d1Z2A?]
2=R?Y214_X2<V1Q3o2]1f7c2_68]2aj2c1Q6h;_6`1PR18]2<8Z:`_2c1Q6h;7]2Ef7Tb2c1Q6h;B]265>QS1cf1c1Q6`1W:
V9]4P4ZH01R5S2V3]2<;M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313
1:X1G;T413BBM>V226P12l2V3S2X1`58=GP1T1Q1c1E253Y1U1>=XF1Z67]2<Tj2c1f5:h;<]2<g8[1P`2c1Q6h;R2nW1R6g
1k1]275f10Z1g8`1d3;14R2IT1:=X3Z5>^8a12621F0VW1b2a2B?d15c1Q6[5Dh218R1`1Ad6T3K2_274Z21Cd@W1c8Z6:]2
=\A14_X2<V1Q6h;8]27Agi2c1f4Z1h;7]26Zj2c1Q6h;a?Q3]265;M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<
;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3Q2Z1`58=GP1T1Q1c1E253Y1U1>=9]2<8k`2o8c1Q6
h;]@6]2<Tj2c1Q6h;6]26Zj2c1Q6h;6]2aj2c1f5:h;8]2Eki2c1Q6h;]@Z4l3]2<;MR2]7505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1TNGG315d7d3c2D7a2T13131:X1i2730Q21;:B@1:2;b1C26P12Y1b1V3\3R3]2
8=GP1K8Q1C0NA3253F1@T10>=]@j5S1D6Q4]2<;2JDh61P2505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ22<W4
[17=;0A?9j2TNGG315d7d3c2Dn33131:X1X1h13R21;:B@<2;V226P12l2V3Y2R1R3\208396@P1T1Q1c1E253H@U1>=j3=k
1n91d1]41;h1R5M]2<[10h7QJe9V]1c1Q33c1L:c1T:k9g3e7b=F082]1\92;IJ]2Z6UQ2U=[2^3c19m1A0630U1FB:S1160
5T:\62D]2h10eL50R4dT1RC<V1Q33k28_;_6]8nCV2@]2=7j=Y314_X2c1Q6\10X9Q1l8`7A]2[_2U;c1i2063m1B:\10Z:Q
627A]2<8eKd9j\1e7c1Q3Q2B:]1[5n4_@dOG]2=\A14iP2j1j50;V1S5M8T1R4S1_2MCE;T`17]2aj2c1Q3o2]1Z:H]2<07T
A14Y:Y20R3Qa1Y5[2c1_2Ad2:g2P9_6o9dO:]2=\A14SV2[2c1Q6h;B]2<07j=Y314o:_m1c1e2300U3]1Z:>]2=[=P414_X
2c1Q3o2]1R1W9_6`4]2632512M`9505a1:7:406U152G0200111;212100400171C2P11P1T111P10151BV1<82CJ5^45V10
37=;0A?JY2TNGG315W7<a32c2DDY33131:1V1P1Q1U31FBM>g1>241P12W1d1V3\3]3R28397?P1T1Q1AG9E2534T1U1>=d6
c?1]4l17]2aj2c1Q3o2h;i;B]2Ed9Q6do1b12\1n3]3c1Q6Z110X9Q1Z1S1]2<0Y<h2Y214^:_1i3:l2S8oAZK0;U10Q3d24
5Z18`7MCQ1_6\2eIh3i2=]2Y21XJlm1c1R2n3Oh:aG\<b:7]2b6nc2c1Q6o9h1=]2<nKd1Ee6mZ1V:c1Q3d2:h;<]2=\A14_
X2c1Q6h;_6i5hI9]2aj2c1Q3d2:h;T`18:]2<Tj2c1Q6]1Q54S5V2=]2=R>Y314_X2<V1Q68T1Z:;]2=\A14_X2<V1Q68_;6
]2Uh2[2c1Q6h;9]2<8j=P\2c1Q6h;]@9]2<8[L_m1c1Q6h;]@9]2<lIWP2c1Q3o2h;_67]2<Tj2c1Q6h;Q2>]2Ud1Q6f?b@c
1Q6h2o8_6Q>d8S5d8;]2aj2c1G64n2[10Ah;>]2=R>Y314Y:nc1`2e7<V1Q6h;9]2<8^81Za2c1Q6h;^3]26>22J3\9505a1
:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7X2[1c2Dn33131:X1X51FBM>V226P12l2V3\3`
58=GP1T1Q1c1E2533U1U1>=S@1k2P1U21P4?6]2aj2c1Q6h;_6>]2L_8ie1`Gi3c1X5B5h;_6RL^4C]2<YP1n:Ie5P=dH0LE
;1Cc1Q6h;hDXEb2]2:10:n>5J0200111;212100400171C2]40151V2_65V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V224
1W7j6R28397?P1V2AT2Y1[H7]2aj2c1f5:h;_6d2]2:=n>5J0200111;212260171C2]40151V2X4V25V1037=;0A?:i2k62
UGR=2c2DDe3:X1X51;:BM>V2241W7j6R28397?P1;j1AT2Y1g7fFA>]2<UEg]1b1cEc1Q6n6i4P8KW8\2D]283<gi2:X1Q6h
;THi@@416Q1859:K]283WBiMY5g4PP1:X1Q6T3l1f6THb3_1f;@416Q1859:[1]2<h5f12b?CT>f31nA`@32FKb1e1o2i5c1
GQ118LZ1Q17:h;k9V6GY4492A8P<^7R6J]2bNX:l2X5]AT2Y9n:c1c1g2Y3W9W28l8S1bF^1Kh:2Y28R1e1]20Q100T5k2n2
n1i@^3;=2EQ3iM\@X5c1X2P2g1V13R2g433?=2E7W11120011122W2l261k?37]JJ]2=o7V3b3b214dR2j50a10S1X3F:BS2
\1W8l9j3W3QI1A]2h10^NTL\2kEj5c1Q6b3U8RA\@\1<Q;d1]2g100kA_9Y1b23\2b2k112d_1d2c1i2W3T7l31Df7l==00a
3V92285108>5><5o2W2Q392NX117<[1]2<07g7P6[314n;E7]2^1Na1A;oL[Aj5<0U1\19Z48d3f4O>?T1Y58V3hGo1b6K1\
16]2ak1oNc1Q6h;6]2aj2c1Q6h;_G6]2aj2c1Q6h;`Z16]2P:``2c1Q6h;C]28`P1gi1:X1Q6h;THi@@416Q1859:7]2aj2c
1f5:h;k[18]2j1fh2c1Q6h;lS116]2j5fd2c1Q6h;7]2aj2c1f5:h;U[16]2aj2c1Q6h;e76]2aj2c1Q6h;V_1;]266\A14_
X2c1Q6h;e<:]2=R>Y314_X2c1Q6h;7]2aj2c1Q6h;YQ106]2aj2c1Q6h;X[1H]2<0Y100\:P5B14V>IS5Zd1c1Q6h;TAgA_1
a9W1ME]28_i1hP1:X1Q6h;THZ3i:d2@416Q1859:6]2aAoX2c1Q6h;F]275;_9c1l514m>WR1]3kC<V1\1d48_;SP1U=Q57]
2ac1oV1c1Q6g2P9k4]2505;E1S2A1?F^220?\2750513312@3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1S2a
3a3a3Bo9_26W92230;4N:02FQ13A9C5V5>b11f1b2U1><4221AZ3D7:X1]1c4BMg27P1Q2B>R3f1e1P4\128U1P1T1S22>N3
;V72S3U9:`40H1X3G5I@Z1129]2_l1c4a4[@_4c1Q6h;E]2LV`1i4Q4>f8Q7X1NQ>c1Q6h;lJg1n3l1Y46X;9]2V2b;_3WY2
c1Q6h;T97]2`_2P;c1Q6h;[>7]2c;m^2c1Q6h;m>;]2<0\A14o:_m1c1Q6h;:]2fd2j5c1f5:h;RR1]94L]26T<o8e2C8T1i
8l4a3e4`5mT1c1Q6i5i1Ba3Q:9c3Q5>T5YBZ1@]2<8d5i2f2_7Zb1o>j5c1Q6b3U8h>Y29]2=\A14_X2c1Q6h;U3]2=72M`9
505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2
V3j1a1`58=GP1T1Q1c1E2531W1U1>=l1]27m1Z1g8`1U3>e2n1:=X3Z5m8a12621F0k9S>V?b2a2B?d15<V1Q6[5g2E18R1`
1Ad6P42_274Z21C_6j8a2o1Z5h2j4236]2Vo1ZKc1Q6h;@]26aIZGdB4gA1i4c1Q6h;WY10H1=]2LGlh2c1Q6T8c3jV16S4?
;7]26Zj2c15k5h;C]28Xj2:X1Q6h;T>o9i@@416Q1859:6]2Y`1WZ1c1Q6h;6]2aj2c1Q6h;^88]2T91ULTe1c1Q6h;6]2aj
2c1Q6Oh:9]2aj2c1Q6h;mMh4Z9U67]2<m_2V:c1Q6h;c3]265;MU3`4i1505a1:7:406[1K4D156271R1133:1P1T111P101
5DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Di2T13131:X15R51FBM>V226P12l2V3\3`58=GP1T1Q1c1E253Y1U1>=^1:\2Bo
:^6P4>:a1o2]26AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X
51FBM>V226P12l2V3\3`58=GP1T1Q1c1E253Y1U1>==]2_W1^7b[1c1Q6h;S108cX1a61T1]274\1^N]d1V4c1c1k1U4b3U8
n6@2U7Y2=h3d<?^1AU74E`1>6BAY1]105o2]2<;M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3
TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3`58=GP1T1Q1c1E253Y1U1>=>]2=\A14_X2c1G;n2[10Ah;;]2=U;V
614_X2c1Q6h;TMP3]2H2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313
1:X1X51FBM>V226P12l2V3\3`58=GP1T1Q1c1E253Y1U1>=B]2<8R10Z71T:ib1d=f6c1Q6h;]@KbAZ?7]2Eki2c1Q6h;_@=
]2<?Odh2c1Q6h;QW1^3U1:j56]2aj2c1^5Bh;:]2o8dW1lY1c1Q6h;XHk7j9D]27Gi7b3_<Y3]Ba4Y3o2[30j1hKc1Q6h;jJ
f56]2aj2c1Q6h;n?7]2<gb2\7c1Q6h;6]2jY1f`1c1Q6h;>]2=7g?\114_X2<V1k55m3j7G]2=\A14P6Q4d5MKa<1YZ1c1Q6
[7\4n9^3\5f7Z1S17]2aj2c1Q6`3W8g=6]2Wb2Y8c1Q6h;J]28YV1nc1:X1Q6h;THEIR1E\6S7@416Q1859:5T1@]2mBe;d3
e3jU1g>c1d23X3h;n?_=[2i:7]2UCR=Xj1c1Q6h;:]2=\A14_X2c1i4W1h;6]2aj2c1Q6h;f<R4]2:=M`9505a1:7:406U15
J0200111;212260171=52P11P1T111P10151BV1<82CJ22<U3K5V1037=;0A?9j2TNGG315d7a32c2DDY33131:X1P1W41FB
M>V2241P12l2V3\3]3R28397?P1T1Q1AG9E253Y1;I>=f4]2:1072Mf6i2505a1:7:406U15J0200111;212100400171C2P
11P1T111P10151BV1<;CJ5<<NES1K5?F037=;0A?NAc1TNGG315d7a32c2DDY331201:1V1X51F89M>V2241P12l2R2S1S25
R1l18W1n138397?P1T1Q1AQ1E2534T1U1>=c5d@1m2?]2<8d5i21Za2c1\4d1T9MCQ1l86]2<Tj2c1Q6h;k4]263=M\2^2Y1
DFM3@;505a1:7:406U1222G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45?F037=;0A?h1[1UDX3i1k4GD2315
d7a32h1JDDV1R23131:X1X51FBM>b12@241P12[1`1V3\3l18W1i188397?P1T1A?AQ1E253Y1U1>=^1]1g3c?1\1^2Lm2]2
:1;`1]=5J0200111;212260171C2]40151V2_65V1037=;0A?T3k5c7\4W<R=2c2DDe3:X1h34K3:1FBM>T1Q1241l2I`3Y2
`4R28397?P1V2AT2Y1[3_2Z<1R6O]2g100eL2X5T[1`;c1Q6m3R33n3D=Y6U?40h<2>5G_6Q3F@3C]26\b1_Io:]3c1Q6h;b
CZ570j@1T1Fj1Y2E]28RQ2UI:X1Q6h;[9h>^8Z8@416Q1859:Z3]2HM`9505a1:7:406U140K4D156271g11P1T111G8015D
V165;CJ5d4[17=^1T3b7aFGG315d3o3d3c2Dn33131:X1X51FBM>V226P12l2V3\3`58=GP1T1Q161Z1E2403O9U1>=VGY1I
]2Y1TGS1?l1l=?R1W:0f3?1V9n6X1P?c1<d5h;Y:`5oK7]2aj2c1Q6h;mHQC7]2MSi1_P1c1Q6h;D]265`h2c1c1f5:h;V9R
<Y1k1]1T8n71\16f4\3]2HJ2`9505IG:7:406U15K4D156271=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4_EGG315d7
d3=U2Dn33131:X1X51FBM>V226P12l2V3P2[1`58=<:P1T1J661Z1E253Y1U1>=M]28h49Tl1j6]:S6c1:EBS5B:h;h>[9V6
b:@416Q1859:8]2Y8Wb2c1Q6h;f9VW19]2[`1X3_;]?n;c1Q6h;E]2Z4SY1R2T1Q5l4T5o8X1]@c1Q6h2S4k4o82iB:J6]2i
Q1gh1c1Q6h;c1^2:C5_23^2j7]7\1\22e48TAk;S6LT2T<V1\2Gc2f1^3f3S1AGA[3l3m1P1411112000l58k6l6bEi5Ec2^
2:C5R5j7_23_11S2Q11\1\22e48T13Q6h1=a1l2g?iE\2Gc2[35W1;KZ1>3?181S1A5?16092X3j5E:6111210Y2]348S127
k36Y1IU1W4DT153SDm4KER1^2:C5R5S9j2b:f:=iX1[:5X2o2]1n78D>IDH7611122_V1Q32\6`2^2:C5R5S90U13_11d4\2
23n==iX1V1l860223L62293746^1:6>D32J??o62IFS12E251411112000A6n44\13Y4Y1l6BA53SD`1n4M_1^2:C\4R@R:V
h1f1G`2]11P1>8CS1?1N092k8X18610g5l1E_4h5E3R3R>514607I127^2T1Q]31122Q1^2:C5]b1UMo6[3`1T1Z1R118]2T
;1122YCD^4U<514V174g3En4d1^2:I]?3a1j;8T13j7=c;UMS:75W128KZ1>C181=EA5?992i9C1122AZ5j5Y1W6DBA5REEQ
1^2:hMdb1o6f1Io2L1_18Q1U11;CQ8W2@62Z8XL514607I12Y1^2Q100T5k2n2hB^3;=2EQ3SHb@lEg433?=H7W114001112
2W2l261k?37[1^2Q100T5k2n2n1i@^3;@g3SHb@_5V;U5g433?=H7W1140011122W2l261k?37]Ja1^2P11a2Mn5a1e516[5
Y2T4]4e16i4kFU1`>>j2dBl1j233MH7W11611122W2R1i161n1i4U3nHU12X1^2P11a2Mn5a1e516[5Y2b8e1P5kFU1`>>j2
dBl1n23f1_11611122Z3Q4i4U3nHU12[1^2R10T52g5n1Y6a5W6T2;=2k2K_2l2fBY39j16e8f7a4a1Y8n1g4G=P1b162W2l
261Ge7WR1W1^2R10T52g5n1SBT2;@k2K_2l2JkAc3Q2e8f7a4a12V82k1_5=c262T561Ge7U1QQ1K^2R10T5j5WF;X4MiJQ2
`F20T:g4G=P1b162W2l261eZ1N^2R10T5j5T6R@;X4MY5kAc3bH20R1Q9g4G=22]262T561eZ1<^2Wj2]92i75Ka162[51j4
_230AE21P22761?U320=@5028:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W9223
<4N:0S1G3A9C5V5>b11f1_22U1><4513=m1\1D5<f2a1]1W1=@Mg27P1^2D^4224e1P4FE;>2CP1T1S22>N355d6n<:c9Ik1
1c5_230W12R211661?U320==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL^1
S2c221D02a3CCY2U8:a46W926<4A<:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2X18]1U1139@M1e27P1g15N6^4224e1`2_
1\1;>2CP1T1S22>N3018cC:c9Ik11W5_23X121FY1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12
O8CW1<;C3`1^1S2d21Ja3a3a1Z125;c6P1h12683R1g726<4N:0k13A9C5B_43>b11f1b28F5><035130<8Q3D5<f2o2W1NM
g27P1S3^42m1P4\1;>2CP1T1S22>N355T:S2i6@:a21o6II9G1g4_23X12R2A1?U320=@5316:22I75051334@3=6D140411
d15:2CA015NLP11I:12O8CK37<;C3`1^1S2c221Ha3a3l2_6HP1k16_1`3V426<4N:0k13A9C5B_43>b11f1b2O5><0351A8
Q3D5<f2o2W1NMg27P1W2K_6P4\1;>2CP1T1S22>N3;cC:c9Ik11[4_23X12HY1A1?U320=@538:22I75051334@3=6D14041
1d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1
S3^42m1P4\1;>2CP1T1S22>N355cC:c9II9G1V4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP1
1I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^4P2P4\1;>2CP
1T1S22>N3;cC:c9Ik11]4_23X12HY1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1P4\1;>2CP1T1S22>N355cC:
c9II9G1U4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W
926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6P4\1;>2CP1T1S22>N3;cC:c9Ik11b4_23X121P2:6
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3[6f66W9223<4J3360S14B3
A9C5V5>b11f1b2U1><45130<Z3@35<f2o2W1NMg27P1S3^42m1P4\1;>2CP1T1S22>N3;cC:c9Ik11W5_23X12HY111661?U
320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CK;<;C3`1^1S2c221D02a3W1Y2R=6W926<4N:0k13
A9C5V5>b11f1b2U1><451AZ3D5<Il1X18BJU11==2M1e27P1g1[1;R42m1c2\1\1;>2CP1T1S22>N3018cC:c9II44B031Z4
_23X121P2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0
k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^42m1P4\1;>2CP1T1S22>N3;cC:[8W1Ik11k4_23X101HY13=
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6W926<4N:0k13A
9C5V5>b11f1b2U1><451AZ3D5<f2o2U11NMg27P1S3^42m1P4\1;>2CP1T1S22>N3018RC@:a2i5W1II412B031`6_23X101
1FY111661?U32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH><;C3C2I^1S2c2
21D02a3CCY2`3d4:V4:6W926<4N:0k13A9C5V585b11T1Ab2CA><451AZ3D5<3El19N8BJU1139=2M1DP27P1g15N6;k1I\1
2m1`22:2N\1;>2CP1T1S22>N3018P5c1Dn1Z::o2c6II9B031[4_23BE011P2A1?U320=@538:22I75051334@3=6D140411
d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1
S3^42m1P4\1;>2CP1T1S22>N3;cC:c9Ik11_4_23BE01R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11
I:12O8CW1<;C3`1^1S2c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1P4\1
;>2CP1T1S22>N3018cC:c9Ik11X4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<
;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1P4\1;>2CP1T1S22>N3;
Y7Y<:c9Ik11[4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha
3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6P4\1;>2CP1T1S22>N3018Y7Y<:c9Ik11^4
_231V121P2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N
:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1=@Mg27P1]1e1^45j1P4\1;>2CP1T1S22>N3;d6f3W9:c9Ik11e4_23X12R
23661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0
k13A9C5V5>b11f1b2CA><451AZ3D5<f2o2W139@Mg27P1S3^42m1P4\1;>2CP1T1S22>N3018d6n<:c9Ik11d4_232U12R2A
1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5
V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6P4\1;>2CP1T1S22>N3;\7V<:W4@416Q1859:V2Ik11Y4_23X12R2A1?U
320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11
f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42BZ1P4\1;>2CP1T1S22>N355cC:c9Ik11V4_23X12R2A1?U320=@538:22I750
51334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D
5<f2o2W1NMg27P1S3_6P4\1;>2CP1T1S22>N3;cC:X8Z1Ik11Z4_23X12R2A1?U320=@538:22I75051334@3=6D140411d1
5:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1
S3_6P4\1;>2CP1T1S22>N3018cC:c9Ik11Y4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:
12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1P4\1;>2C
P1T1S22>N3;cC:c9Ik11\4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1P4\1;>2CP1T1S22>N3;
cC:c9Ik11\4_23BE01R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a
3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42BZ1P4\1;>2CP1T1S22>N3;cC:c9Ik113_2Z
_3_[14_2PS121h3_28=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TN
GG315d7a32c2DDY3313<a61Y1M>V2241P12l2b4P2]3R28397?P1T1Q1A10NE253Y1U1>=h2_23X10Jm1?U320l2=07334@3
Y11S25d115k1P1K:]1CW1<;C3S5d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W4Nm3P1S3`:\1a1P1T1S22]135i
C:c9c19G1a2_23X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1
l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21>_26cj2X[1i@@416Q1859:f2_23X1031b2?U320l2=07334@3Y11S25d115
k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3X452n5\1a1P1T1S22]13oC:c9e211_2
e1`2Q20Z1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318E<R23D1012c5P47Z274Z21ClAn>U2`23m10Z1g8`1
d3e2n1:=X3Z5m8a12621F0FS=^6U2f@b2a2B?d1W=]318R1U1L3D1012i2i2h1[1K24Z274I`11Cm3>1j3b9R8>_11j4`1`2
l1`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R211D10h5P4i3V2P2V2;X=n>e1`2R2Z1c6S2`1d3e2n1:=X
3Z5m8a12621F0VW1b2a2B?d1W=Q2IA18R1R23B11041a5P4b274Z21Cb6Y;n>o3`2=0c1Z1g8ANk29>e2@C>71072=B1A1Q1
<@[3E41Q14m1b5W1a12621F0P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17:1c1FU280041Z1HAS1CL1140V218D000183=BMH1
021g4KQ1n27T13Q174[1N1Cj3U3X1b9S6g1n45m1U2`2>c1Z1g8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0VW1b2a2B68
d1^1X2U7e1CL`218D01183n13Dk5P4b274[1N1CY8b9n>@`2Y=h3U6i\1n?VK10RD_3b8f4j2Bo3d1`2:a1`1g8`1P4140Q2
n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1_@518E<R23D10h5P4P6P2b2X=n>8`2hS2][115110Y1`2l1`1g8`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hk5P4P6P2k?n>\1`2l10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@5
18R1R23D1i5P4P6P2k?n>_1`2l1`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?d1_@518R1R2H1i5P4P6P2k?Z50b
9b1`2A`1Z1g8`1d3e2n1:=X3Z5m8a12621F0_F65Y@b2a2B68d1W=]318R1R22Ek5k34b274Z21ClAn>[1`2l10_1g8`1X4Q
2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hk5P4P6P2Y>a1n>Z1`2l1`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a
2=4?d1_@518R1R2Hk5P4P6P2k?n>]1`2R2Z1g8`1d3e2n1:=X3Z5T5h3a12621F0_Ff@b2a2B?d1W=]318R1R2Hk5P4b274Z
21ClAn>]1`2Q20Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2F1k5P4b274Z21ClAn>3`2V_31\1`2Q20Z
1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2Hk5P4b274Z21ClAn>4`2Q:VU3`F_1`2P21Z1g8`1d3e2n1:=
X3Z52j8a12621F0VW1b2a2B?d1>h<]318R1R2Hk5_3@b274Z21ClAn>`1`2Q20Z1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@
b2a2B?d1W=]318R1R2Hk5P47Z2334Z21ClAn>\1`2R2Z1g8`1d3e2n1:=X3Z5m8a12621F0lFY@b2a2B?d1W=]318R1R2Hk5
P4b274Z21ClAn>Z1`2l10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hk5P4P6P2k?n>o1a2KW7o2h6@l
4I]4<g37Cm3Ac5Y@g5j>61^3E27JI46X1k6j8LX2i1816261Q;\7J^1@?05o3Q8LAY2_7=831121n1o1a2KW:On1D\2h2Q9g
37C_4`4Z1cT1061^3E27JU1j4m1\=f12816250000X6g4`3o3f2:;a:f1EA2f9=83141[103=2R1a2KW;]222\2j?C_4`Z16
1T42R1RGD25000dE;j9F=X1W1`:54S2S2a27CY6K@j1e84^55k2R6i:mD2o4@a5W5AMR1D9f=?1?g5e2M625000f2`6^2_1Y
1Y1b1m3=0Fm2b2h45d1>c39:U1]1S416;1?Z2P1a27CjD9fE`Z1Q2jAa31625000f;l1n4f2?0d3b8f2Z2m2S4141Ma27CY;
d1Kn2d8QU1nY1[41961?XDb1d3`9R5f4=831121Q1a215C<j9P5U:oW1EV18Dd;nL95000?]6[>?g<O`:31121I4a2[Y3g46
1b2<b2T10F0QBlS2UKR5e5312b2kd32b2bC7b2?]1QBcm1X6nM5b2?]1QBlS25b2m1QBlS2oV16b2l10QBlS2oV15b2l10QB
lS27b2T1G0QBlS2XP14b2T1]BbT3<b2T10F0QB0kS2XP1e531;b2T10F0QBlS2XP1e531\1b2T1E10]1g8`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1_@518R1R2d6R3MP6P2k?n>Z1b2j110]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@51
8R1R2d6P4P6P2k?n>7b2l10QBlS2oV122b2?6b2?\10QBlS24b2m1QBlS29b2T1G0dA<lS2nLY3R5c21?7<_2NT11AH=N=:V
2NG0;5a2FS1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4n1W4K1g4_19X137R10612\164<ACA417297>5
:=V12Z1c189Y1HP1AY1P1F2>A5NOW1g151IP1[1U130l2e2M611211I104JA?Q21188319T1W1c1]1C5Dd1J_32o3o1]30T2
\1[1ILd2a1010?1US4a3?Z2[1k2CO160L?HW2c3h1BEm1E?d24\102?`^4Y1L@Gd7X1Q2ADd2@a>K0P4Y2d3e6f2V6d5Z2aR
1o^1`2d6e:g3F2d2Sg3R1d2P3U4^9b2kJ9L]X1WB5Z7]539b;:K4X18W1Hl1<;109:I3g=O5d2Vm3Q7QL2P3d2AM`9505a1:
7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c5O`58=GP1T1
Q1c1E253Y1U1>=d6o=a521j2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=n2d2AK1`9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12R2Ic6`58=GP1T1Q1c1E253Y1U1>=[JMd21d8m<bEm3S19
11i9i4YKT=VKd27h1P?@416Q1859:P2>d21cj2X[1i@@416Q1859:Ad2FLEP^1e5\BWBP[1Q90l21n50n361d2<d2c1EZ\41
10l21n96:1d2[3d2AMI=X8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<
a61Y1M>e1@26P12l2c6X578=GP1T1Q1c1E253Y1U1>=^1d2`2k3`2110k:S1M1?k2d2AM`9505a1:7:406U15K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=;d2DQ
S1jo1^C]4P4l1Z5QCj1R4d23=MP3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=
;0A?T3eB2k3_7GG315d7a32Nd1DDY3313<^1l1X2L1Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1M7>=V4`4P1]@g3
d23=MP3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=i4e3d23=M`9505a1:7:406U15J0200111;21226017
1C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q
1AQ1E253Y1U1>=`1d2AT2h<3Q1j1o4k6V1n1m2o6k2C:T6cAk@d2m33Z3:Q3T438T>W3Y225l7h1g26m2m1B45h6;HI9[24d
2hm3aR12Dd2c1R1^`1c9j\1hK:Z2N\1T5@4[11`5h2]1M2d2`k47d2Y2Y]40R80P4<d2DQS1nEkY1^C]4P4W8R4f=\28d2DQ
S1jo1^C]4^1a29d2YEgd3J[2\8k4>S56d2_X4a1_4S7^:2d2le4V4c20DB1S2A1?F^220?\2750513312@3=63@140411d15
:2CB15NL1N1I:12X1CW1<;C3`1^1S2^32a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6P4
\128U1P1T1Q1Q12>N3;MX62Y<:[3W6Ik112j3c201?GS2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1
S2WQ1260;4N63=^136:K^5>b11f1b2U1><4221Am1d2f2V5Mg2Z33]7P4\128b5>^1V75n2K87l1EY1X2a2e3@416Q1859:`
2?k112_3c201F@S2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N:l13AZ6>b11f1b2U1>
<4221Am1d2f2V5Mg2l:P4\128b5>^1V75S4j2b3Y21k3@416Q1859:P3k112S1d21CQQ1h2k9o9[1b<YDVT1Q7Q2Q3;8U1\3
a5K9641631K859:5W2o2n2d26:M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=6d2WX4Z>Y50b3<d2c1jW38@nM^91^4:Y505d2c1R`41k=
Gd2FK0k7]T1b4Z5f?R>_P1`?U6b4V11W22`2c1a2EV4Hd2FK0oJ2_62]2gER<k^1W1UDV4;V11W223b6ES43d2XZ404d2XZ4
0i5Ld2FcU1SS28?R7L1_9f:=00X35NY21Y2044U5\1U1X2N>d2FRn1]W1mNh100X3^31X2;P;Ed2c100CRg1VR2f;W4@h1g1
o11168T1S6n1a36d2e1dU4a6V6\7o3d23=MT6a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3UDNo8:<G315d7a32c2DDT2T1313<a61Y1M>V2241P12l2\5V1U2W1R28397?P1T1Q1AQ1E253Y1U1>=
i4nE_3d2A4H10[2Fd3;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?k>GG315d7d3c2Dn3313
<g1i41Y16F>V226P12l2c6`58=GP1?DQ1c1E253Y1U1>=^1:Q70e5446a7Q1]3d2A4H10[2[4;Y2505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4W137=>2LT3VDm9:<G315d7d3c2Dn3313<a61Y1M>V226P12Z2Ac6`58=GP1T1Q1c1E253Y
1U1>=k80e5446a7a3d2A20I101[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2
Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q14^1E253Y1U1>=S?O168:IV16o21m4V21AT3d2A2J10]9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q14^1E253Y
1U1>=S?>n=A3d2Sm4n12d2RQ1]2d23=g1V=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TN\1e;2c2DDP4a61Y
1M>e1@241R>R28397?P1V2AT2Y1i?_<L8d20B\R2dGa;oBX1Id21W2[h2X[1[1Y7110n7@4160P1859:i114:Id21e2]GiNd
FP;iKo6g3`3U1Z3l3a9@416Q1859:[2@d21^?T[2X[1Z3^=@416Q1859:@d21cj2X[1Z3^=@416Q1859:[2@d21>Tj2X[1Z3
^=@416Q1859:Cd21cj2WU1P6Z3BY5a7@416Q1859:[2@d21cj2X[1i@@416Q1859:d1K?d21cj2X[1i@@416Q1859:d1Ed21
a1R>nZ2X[1n5h51o4@416Q1859:4[2@d21cj2X[1i@@416Q1859:4[2l2d2?1M`9505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=G>AT1Q1c1E253Y1U1>=3d2U`4`?=d2o1
b;V2X1_9]>fDU6IWX15Y15d2jk1kb2P=Q42d2io41d27d20BQj2a;oBfR1Bd222QHO3?X2Z27RM]X2^3T2U6]7a1>2d2\I3d
2gY2Wa15d2YV4l>S;22d2]T4n2d2AM\2h3Y2P1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG
315d7d3c2Dk1R2313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=m2d2AMIf8505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=Q@a64d2Y2
_8o`4V3d22>M`9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6`GGG315d7d3c2Dn3313<a61Y
1M>e1@26P12l2c6`58=GP1T1A?FLE253Y1U1>84T6e<R3P2m2d2A2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<
;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1^14E253Y1U1>=X3d2=3MIf8505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6`58=GP1T1A?c1
E253Y1U1>=e2n2??6`3h7R4m2Ok2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1^14E253Y1U1>=n2d2AM`9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12n1Mc6`5839GP1T1Q1c1E253Y1U1>=d6aCk2d2AM`95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`5839
GP1T1Q1c1E253Y1U1>=2d2ik4Ed214\A14jX2mU1Z5`5X;69416Q1859:Cd214\A14jX2mU1Z5i@@416Q1859:=d2c1\1oQ3
;U<eJ]51W22`2E6d2VS12f`36\;<d2f29hd2hIa5W<b2Z4m13];2d2Vm32d2X\41d2c3c20Y1\19<A1V1^23?d2<13312D=6
3@140411d15:2C2?7NL1N1I:128@85:8H`3^1S2WQ12500;4N:l136:Z6>b11f1b2U1><4221Ab4f2V5M^1;LZ3<50e67;d3
\128b5>^1Z3X3B_63T4\<k112R3c20Y1S2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;m3^1S2jAd1g=2
60;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5M\1Z1l:P4\128b5>^1V7UGk1129d2V7md1R:^Ok;[9P;hD5d2l^1Y^2SS126d
2^MYDa9m`2j9Bd2d1a5^IaU1Va1T4b1]D116]1h1Ln8W12k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=jA3d2Qn1_b1Bd21om1cLc?d
KS:e6@416Q1859:K?d21Ue1]U1X[1i@@416Q1859:Dd200Wi1R6c3dGX[1j70m8@416Q1859:?d21cj2X[1k7m8@416Q1859
:8d2aS2mk1R>1Bj8B3d2nf1cf28d2c1c\4W1V21X504d2[?=RV45d2c1R`41_62d2do4\1d20F0e>^6c3a6Ao1\B^>Ne108m
>j=^>6=I1S4Q3h1o?29>`31b1^2>@4R18U1W20T2CId2B4UEc3a6eS1]2QMd<^2I1Q5oCGa31b1^2>@4o6CDd2GUEc3a6US2
S?I1QIH`31b1^2>@4o6C5d2iT2gj1c@P72d2U`42d2Rg4S3d2A2J3\9505a1:7:406U15K4D156271g11P1T111P1015DV1<
;CJ5d4<N7=N?`2CTNGG315d7X2[1c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=S@1l2d2AM`9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1
c1E253Y1U1>=_G>3d2gW4T2P4d23=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V103
7=;0A?T3`4cIGG315d7a32c2DDT2T1313<a2o31Y1M>j1;241P12l2c6l18W1c12;8397?P1T1Q1AQ1E253Y1U1>=e4R5_<l
3d23=2J`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>e1@241P12l2c6;Q3R28397?P1T1A?AQ1E253Y1U1>=e2^3QDo2d2A2J`9505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1^14E253Y1U1>=gN2_4
d23<0MV19?7]3i3505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3TFF0G
315d7a32e1MDD[1HT1313<a61H@M>e1@241P12[2@c6;Q3R28397?P1T1A?AQ1E253Y1U1>=e2]1P2?P4k=d1Li2m3d23<0M
`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<
a61Y1M>e1@241P12l2c6]3R28397?P1T1A?AL4E253Y1U1>=e2m@S;2\5c203=E7a2?U320l275051334@3=:781406U15:5
90200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U
1><631>Dh2@313<f2j31Y1M>V2241P12l23_6]3B\128397?P1T1Q1A?2>E253Y1U1>=b@:c9e21]5c203=E7a2?U320l275
051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i1
13A9=315V5>d19\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12l23j4d1]3B\128397?P1T1Q1A?2>E253Y1U1>=b@:c9
e21g3d23=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32
c2DDY3313<a61Y1M>V2241P12l2n49Z1]3R28397?P1T1Q1AQ1E253Y1U1>=f3d23=M`9505a1:7:406U15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2n4d1]3R28397
?P1T1Q1AQ1E253Y1U1>=4d2Y2Z\4R=8d2c1EZW3oT13m21k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=YC3d2[Z4X42d2bf43d2bf4m
8m2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P1
2l2P5b1`58=GP1T1Q1c1E253CEU1>=eFl2d2AM^2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3
TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253CEU1>=9d2=S102P_4T4Q5h56d2a102P_4o>R3d2AM
000]9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c
6`58=GP1T1Q1c1E253Y1U1>=S?O1=]<R3d2A2J10]9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3
TN:<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=S?O1Ad2HH0of1Bj7eGSb11i5MV3o2c1`3S
2@d2@3L0SR1Z9_f1^C]4P4\;i5Y<0R2<d2g2aQ1Gf8a2eFc8g4W2hY1RO2d2hW2Ad25]10`1m2i21nY2m2V]1b>168T1d;7d
2d1Q`416]1d;Kd2EL00nM1`21R4ZBRe1_K\8168T1E@6d4:7\1a38Cd2c10j3SJ1`21Q40ZBSa1kW116]1_6T58Fd21a1Qi2
X[1S:2:U11?_4@416@@859:Cd21a1Qi2X[1V:`11o4@416Q1859:f57d2c1Yb1o_1h]11T:5d2c1R`41?=d2FMQ>h_3VB16]
1S3P2_622d2Sd4>d24AJ0l^46Y1L@h2Z3l2f26d2c1R`41Z2`22d2Wd47d2a10P\3RS1k5h7U4d23=2J30[9505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y236?TNGG315d7a32c2DDY3313<a61Y1M>V224
1P12l2c6]3R28397?P1T1Q14<Q1E253Y1U1>=V1l>168T1\4W72o3d23=2J4[9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y23FTNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1
4<Q1E253Y1U1>=S@16]1d;Bd2d1j7V6iFWF\>\OlDg<^516]11\1d1`8Hd2DOj7VJi236YT1[H^C]4P4g<^516]11\1Y1:`8
48d2d1PU4P;16]1d;8d2d1lP3T_116]1d;8d2d1io3W@16]1d;2d2^l2Y3d297M`9505a1:7:406[1J0300C156271g11P1T
111P1015DV1<;CJ5d49Q17=DI`1c1V?m>GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1?DQ1:80N883253Y1M7>=
8d22^10S_4i6c3a17d22Ya431m592d2`a42d2ii46d26\A14Zc3Ed2GS21oBc3U?aj1S?Kk4UDY41b1^2>@4o6C5d2lZ4W2\
<b62d2TP52d2QZ4>d21cj2X[1i@@416Q1859:k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2X5Z1`58=GP1T1Q1c1E253Y1U1>=P3d2A2J3\9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=S
@1Z;l2d2A2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V2
26P12l2c6`58=GP1T1Q1c1E253Y1U1>=Dd21b1Pi2X[1g;16]1Z3@416Q1859:T5Gd21b1D[h2X[1g;16]1Z3@416Q1859:S
31n1W1d21`100@_h2PP10Q;4n1T1L:V1=5X1m37116]1Ea1R1@416Q1859:LW4Kd21a1AR]1\[1PP1R;4P4:d1^1d2b11o4@
416Q1859:LFd21c1h_1VY1X[1X6e3g5R1@416J6859:U3b2@d21c1oh2X[1i@@416Q1859:h5>d21cj2X[1i@@416Q1859:@
d21aW2QCX[1P6h:@416Q1859:Bd21a1Qi2X[1P6f51o4@416Q1859:?d21cj2X[1P6h:@416Q1859:Cd21cj2iT1^6i@@416
2N8571:U3n1Fd21BQS1nf1k8^C]44k3^6i@@4162N859:;d2DQS1jo1^C]44k3ZHU5S2Fd21CO_a2_7WEjE5P3h=@416Q185
9:b1U4Ad21>T1oh2X[1i@@416Q1859:h52d2=4d2QP1]Y3mB1d26d2o?k7lEh]3K6d2kGY?R=jk1dK@d21cj2X[1P<Y4>@41
6Q1859:?d21cj2X[1Z@>@416Q1859:>d2XW1^8fi1H0d408`1PFZ9X>18d2DQS1jo1e2h@]4P4Bd25PL8h:n5c7U520Q]1e7
h7d;?X=f713d2lh2SABd2PW17Y6dl10d408XGR<0d3S81101:d2DQS1jo1^C]4P4QB1e43d2jGQ22d2gR2Ed21`2Rh2^1_=g
BX50W4i@@416Q1859:L?d21cj2X[1i@@416Q1859:L2d2fHT1d21REX30Y3n5c4h:c8W@d;o4^1R1Q1HDBAd4`KX4B`9X7@4
16Q1859:2Id21nKU72Q3Yd1\4^6h1PNBb3V=@416Q1859:2V5k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=dMQ3d2AM`9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Z8T3a:R8GG315d7d3c2Dn3313<a61Y1M>V226P12[2@c6`58=GP1
T1Q1c1E253Y1U1>=S4`2dCk2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3`Lc1GG315d7d
3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=P3d2AM`9505a1:7:406[1K4D156271=Y11P1T111P1015
DV1<;CJ5EJW2K[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=o8c=k3d23=M`95
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?9j2n?U>GG315d7a32c2DDY3313
<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=W8^17g3d23=2J`9505a1:7:406U15J0200111;212260171C
2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1A
Q1E253Y1U1>=f9o3d23=K13\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T
3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=W:k516]1`8R1S2i3d23=K13\95
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61
Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=S@14d2e6^a1P8Ad21cj2X[1c9U7@416Q1859816Cd2ZU1b:;T1b8
2a?R?Z3U4A1_89?iBAQR13d2nV4gH6d2R?YDQV2IoS13d2Rh1TR27d2U3TR1gBiM]X1m92d2U]33d2X2bS2@d2FQKn:V=i5W
@]O8?XLd94m89E3d2gV1]Y3o1d2Fg1339U4a@]36<H?:MX2[1e3_5S8l2`7R2Z6^3a8k3`4[1?=AU1P1^1W1n68?Z7`18Q4S
1[2W2S4;^1W1R2n1k1k1LS8b21@^169n55d2H\a1[8bj1Cd2@d:XEW?;_6U3Z1m>R9\9\8_BW>U@n1<Y16d2?fH3ik2]T1S3
d2AK1`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T4oIGG315d7d3c2Dn3313<a61Y1M>V226P1
2l2c6`58=GP1T1Q1c1E253Y1U1>=[4h1m4j3a2U697d2nU4S=o11S4D?d21eo1mJX[1i@@416Q1859:Dd21mE2TEk2X1X[1X
[1b5V;@416Q1859:2d2ni1Dd21cj2Y9R3mHm5b3h1b1j9@416Q1859:?d21c1oh2X[1i@@416Q1859:Bd21c1WR1gf1X[1b3
V:o2@416Q1859:P1d21a1Aob1T30b16j=dBWOP<n2KIW10i51Y1e3@416Q1859:\1?d21S2_h2X[1i@@416Q1859:Ad21RP2
hGg2X[1S=e3@416Q1859:Bd21cj2X[1f67Y1W1X7@416Q1859:?d21`P1Rj1X[1i@@416Q1859:Z3d21?M`9505a1:7:406[
1K4D156271g11P1T111P1015D:K<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E25
3Y1U1>=[4b3S37j9@416Q1859:W3d21?M`9505a1:7:406[1K21D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=[4i@@416Q1859:2d2Ta42d2]18d2]1EWl3\O4124d
2n_1Ug2o9S4c20BG2EY1;51e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<V526<4B;:
g107AQ68>b11=k3U1><4131AU4<f2a1]1W1NM\1Z1\4_6P4?6E;>2i2Q1T1>X15\7I94?c2O2V1d4b8MR2I412T3c20Z12o1
A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK3Y3^1S2WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1
NMg2\4_6P4\1;>2P5>S1:V2^6S4bA9d2]1EWl3nB]<4122d2VI8d2]1ESR2`i24123d2]1ml33d2]1W[42d2lQ43d2]1\_3\
4c20W112P22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0
`1:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1e1d448U16P4FE28U1P1T1S22>N3;d6A\<:c9Ik112e6c20AE1S2
11661?F^2204:;Y1=8750513312@3<03230?1120411H9116657201311162B15?<1L1N1I:12X1CH><;C3`1^1D^1<Y2F3a
3CCY2W389M0P3::5P10IX10=<:6W3o5260;4<4<:0I24>:3A9C5V585b11f18Y2U1><4221Am1\1DB3b29Q4JM1Db1=7P1g1
5U1Q3b14<X1S2<78N\128U1P1T1S22>N3018P5c1AQ2_6V2c1:T1j1c6IQ1I123d2f1ja4;d2BS1aW1d1W\1W2ld1V5o5b4;
d24CY6n_12S\1Y?a;PO1Ed2aIaD4X6Q2W2o2l5`1Ia=1OV1cDb93=h?06d2lMhc1^@a@j?W1d2HT=Q3m2P1[2j12l1^3Mb21
R4hK]177X1g@_Hb24194281@055T<Q:V7P5`1Cd2GUEc3gY2P>R1I1QIY41b1^2>@4o6CAd2GUEc3gY2S?KQIY41b1^2>@4o
6CBd2GUEc3Sl1c=S?KQIY41b1^2>@4o6CAd2GUEc3gY2S?KQIY41b1^2>@4o6CT2e23Ck22P9V@6Mg2Co1_2`4T1X7Y3]2Y2
U1Y52S4d1f5Z1Y773B19P1^8>P:e2OR55Y1a1m3Z2\2Ej2S1_1b4^4:2X1Em1Y1S2X1k34<62^10DGR2e28>^4h47_61@m6e
3o5HV20Q53V4Y4\1Y1l1B4?R1Z1R21S3]581Q17@71A>>o1:8c7h178?o<1^3i@^2g1B]5V6h1X90R6h2V3=:=e250_1f6T9
14QBoR1T@XP2S86e2SQ1R3YR1U`2B@e2ef1W9a6o5_4W7BQMn3ESEP7B^37Ce2885]7a8M]<[5h;gE0l9d6T>i4P2l=bBAe2
83Z@g1h<n5Yf1Y8^5Y9k4]5\2^=S3g61e26e2AZLfn2]9aB5e283Z@bk36e283Z@Z\3W?2e2<7e2ZDWE]6]:]Z1dA3e2VG`Y
3:e2G\Cf5]6\1T;SGRi1kB2e2TP57e2lAZh3\30W<W38e2g@eC0g\1Wf11hBJe2A5RDV29\:k2PGg5ZI[1i1m25^19[1cAR1
\3m1W7i<h4U9P1e2A5b<Aa2]1^1^1`2^7X9k19h<e3;H^I[6h2g3X1f551j1Y8dLa1V3P87e2Gn[2em1o:=P45e2GdY4d;d3
2e2A3e2AT\2;e2A5dD^23QT20U4Ik^1Ee2AJbc1T7THZ1]6U4AR?9R8T8f3k1^5`1k2S5l:Ie2AZ2TAT3>YMZ5\6h7aCd70A
D<\L\2Z7?P1k2i2R1S<3e2Tf3mT1=e2`109PBP6]5Vk1lM@dGV<MZ1e2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d
1W=]318R1R2d6P4b274Z21ClAn><e2UZ1P<e9Ql1\2i9S1Q4b6c5]65e2Th1Z1o2T^22e2dZ43e2Yf1Zd22e2bZ42e2oR22e
2hZ44e2jHfHcW22e2^73e2T\1_51e24e2Xd20hP2j3e22=1K`9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5^45V1037=;0A?T3cM@GG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>
=a:Q>l2e2@00K`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=5e2BQj2a;oBh3e22=1K`9505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1
U1>=U5i56e2BQj2a;oB_B>e2Bl>5nZ2a;oBV?2X1c35R:06e2A0Qj2a;oB5e2BQj2a;oBg3e22=M`9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2]5U
1]3R28397?P1T1Q1AQ1E253Y1U1>=o91e2Ae20cj2X[1L0V9d6@416Q1859:n2e2@M`9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=V3[;R8^7T
4e22=M`9505<T1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c
2DDY3313<a61Y1M>V2241;D2l2c6l18W13n18397?P1T1Q16:Q1E253Y1U1>=V3`2P4`2h9S3OP4e22=MP3_6505<T1:7:40
6U122J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGl6GG315d73]327[2DDY3313<a61Y1M
>V2241;D2l2c6l18W1R28397?P1T1Q1AQ1E253Y1U1>=h9j2e2@M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=1e23e2dm1`g2Ce20[1ma1j4
i6dKX[1R4f<@416Q1859:[1e2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b2154Z21ClAn>Be2
0Pm1bMXQ1o9g3T1l;@416Q1859:?e20Xh1ZR1X[1i@@416Q1859:?e20cj2X[1S4e<@416Q1859:Ae20d?UZ1hP1X[1i@@41
6Q1859:K>e20cj2X[1i@@416Q1859:De20cj2PZ1W1\2]2V41e7@416Q1859:h1?e20cj2X[1S4e<@416Q1859:?e20XQ2ZI
X[1i@@416Q1859:>e20cj2X[1i@@416Q1859:3e2eY4oANe20hT1eDTQ1_K7`?n1A[20d2`1Jj6@416Q185923361_13e2Am
:4e2Aec1hf24e2gT1lW1k93e2gT1lW1i1e2Ga3^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21b4<0j2e1a3S1i57M<9c
48]5Q30A=P1S1<b6^82]9n6[2C`3\5g;=X1e2G[3R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9d46j2@A^2j8j1_=88b2U3
hLo20e1e2GNa1Q35O19R2f4;P2H>5g1kE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX2=T171<^3T2]ET5V2U7]7S>2\4e23;7`
2\42P2C8H^2[2OAa5IV16ELKHP2X19L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1_4n244>9f1E868f2Co2;AK37
K83U6R4k1R1T1:@7`1BGX=:>Y3;NT2S7:BV250g1T2n1Ie30547^1322=I12S1@A5>3662R1;H2F3a186M_1e2GT7DU4Z3P1
H>h9`1^6a9S85;Q21T1Q<1b1a2a1_2d3W18MQ1b17Y4]IZ<W75R4d14m1U3R32V8:=m5e23;7o18Be1b25Ed1o2O^1o1R215
B\18872626==7X1=2Q1JB?V14J1KF50Dd1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM85h2Z18982;17W1o1j16V1h1C8Z1
=MD4O11593724<c;=2H1=1@;:f11MMn3c7e1:31^2\1l1J>`1@o26L6=C6;]1H=K=06X2a17DS1Al170547X10462=4D8=A5
:AD3147<_26]1@><81T1e24<a3a19OLC7X2W3b3l:oAm5l1:21R39g2Dh7W<0U3R9_8VQ1o1S;l1d25P4e23C7d2`5d1V159
;H5<67[1C10214;67G2K1Gm2@1P6a1i3R2]2;K3;GJjFA3W22m1c7:[1411f14^1T12GN8GA`18JLY1H2Y15Y1P15@S1T55P
1K3HKHa32R2K1HB2=S1a21S2=b2_41Ck7m138f17=C0T1<D]2@^65Q1E0F1Q3e2G7d2NT11X5K159T15D6R2447BG2X1Z3@i
:g2m4Jo1_2Q;V:P2a6X13Z108k1NCP1297a25Z15P2Y1H22\1@Hg1>70;IS2V25P1KL>U1Q3?U2Y22a1a21`3c1U5l6l231W
3e4@3_23o3d1Ie2G90c3\;d2]1X1S1W7UW1lCa@i1P1LZ4^6b5231o5Z@j1e23C351m4i2P3V1[4g7;S38d1e1NI;ER1;S1C
28nAn62X3W4S5X3c2g82a6Q1:V2m6Q14^4^111;T20:`1T3m6h1U@Q<Ce2G;h:T;9o_1hDi10j1Q1d1\2l16YS10]>>e2G;h
:X3n@VW1cGV44T6oJk5[:T1e2Q1d3b23?_91b8`11R6d1g61i>\4S3a3d@f1T1b@R4R6n2R2A[40U1234k1g3?e2Q1[1P6CX
>n8]1c2[HPW1H_CY6kE7e2Gc_1P^2\7X?h32e2G2e2G8e2GTY4Z2`8>Q2U17e2GTY4Z2`8>Q29e2G^U4e3Z2`8>Q2U1;e2VD
V@P>h5\Gj9n?n3[B[1]1e2m1Z1g8`1d3[1Y1n1:=X3Z5m8a12621F0a=ARIb2a2B?d1W=]318R1R2d6P4b274Z21ClAn>2e2
li3X3e2G70Q1i1884>E13Mn3h2;8n1814100:5<5Q5MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1S1W5^4=]3;3
;OH4<56i12A>@:S1Z;c5]4e3[5?W;a1:1P46K;Y6e1_1W3Bf4a194e2QD1P46e2QD1R3MLHe2eJn8b5d1R2e50m1oId3X3a1
2T2Z2`7UY1l3j16]7W41W1e2`?P10511f1`5m2o2a5b5d1R2e50FV1o2i1UEd3j42T2k9NV=U4iFj1l332]7a3E1Z5c21?F0
Z2=?F[22204:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3o2S2<P33a3b1n1>o1Hf1^2:1::57H0
R20=:1:6W3a4]1\1=;k13KC5V5>EL1=7P1W2:CA><:1237;Nk16DF=Q1R19NR3JQ1Bb1EP1S3W2`4^38I2?a1P1T1S22]13\
5l8j14]371321[4W5`2031g2e2GZ1KT6C22CS@n8b5d1\W1X3d1m1K5S12U3850;A34U13I@249Z52>12IB:3@K8@630^502
24526>Z1:J2i1=W18R1\5<>JW4Ne3l3In22_99B0A0Q2e2`4F^28:e1=O33<83f13T18<:05118M094^8o2j:]2[7K7H0R20
=:1:6]F;h1k1Nm137Z1k1P2T2a?o7e1jEj1b396o4e2G70Q1i18812>4@13MICe1=<B33<83S1;611T18<18004100815<52
094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1S1W5^4=V2;J;3;1MH4<564d12537>@:S1
GP2T2\6c5`3Le3\3e18?W;a1:1P46K;Z2j1S2^1626U1W3Bf4a19X5c21F078`14=A1V1^23?d2<13312D=63@1404112a15
:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2S3260;4841>:JI73AU2T4>b11f1b2O5><42213=b4\1GA^1JB=26@P15?7g
2g3X6KV1H2U1G\1252[2:c1R14>^1f3>9U1L1AU1S11V4V20Q219P1155X2>@4Y141P3]2<6W1110^1e2?607\B_2S2_1a2V
:X3_Ho<o5U>P=R2Kh3T=81AS72V2R21Z115^294@4U136Q1Z1C]2C[1Q1e2?607lDS2_1aX1o<UDS?KXAe72V2R21Z17^294
@4U1n1HC]2C[1He2?607lDS2_1gY2S?KnH2Y41b1^2>@4U1i5C[1Le2A407lDS2_1Yo1]:\=f1KS4e?T52Y41b1^2>@4T3d1
U2CFe2A407lDS2_1gY2S?KQIY41b1^2>@4a4]2CFe2A407lDS2_1gY2S?KQIY41b1^294@4o6CEe2A407lDS2_1gY2S?KQIY
41b1^2>@4o6CEe2A407lDS2_1gY2S?KQIY41b1^2>@4o6CJe2A407lDS2_1gY2\=f1KS4mDY41b1^294@4a47U2CEe2F0TEc
3gY2^>DKU7h1R@Y41b1^2>@4o6CHe2F0Y4m=4g2l2Fhj1m>0S?KQIY41b1^2>@4o6C]1e2m1Z1g8`1d3e2n1:=X3Z5m8a126
21F0VW1b2a2B?d1W=]318R1R2d6P4b274I>Q11Cj7Q:n>?e2G91n4i5Q;k3U5ZW1k]11h2i>i?2e2jI4e2o`1f9Qc2e1e28d
1Z1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=]318R1R2d6P47a1H74^1K1CLW;g5S6j8c1e28d1Z1g8`1U3>e
2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=]318R1R2d6P47Z274^1K1CT<g5S6j8n1e20k10Z1g8`1d3e2n1:=X3Z5R8Ja
12621F0]5aP1V1b2a2B68d1@f<]318R1R2d6P47Z2721Z21Ck6P;h5@416Q1859:P6@e20cj2X[1S4e<@416Q1859:h12e2a
n13e2]Z2\a12e2Ri43e2A^o26e2AZ5Q_1hCR1Ee20@Z5e<l9oIj2\7lIX[1i@@416Q1859:2e2hR4^1e2g1`1X8>`1X4Q2n1
:=X3`1c9S3a12621F0fF4Z@b2U1[1=4?d1_@518R1R2d6P4P6P2i3Q<g5V9<e2AS9l30W2T]2Y4a9Q:`GP;7e2GaO^Li\1YH
Q>3e2lQ4Q>2e2X\42e2hc44e2b<c4lR36e2\Mh9Wc11n76e2a\1SNd4__1bP14e2a1W[1]_3Y1e23[100kA_9U3f71>a3ZV1
m?Q1oAUBV92216131025>2201H5o2k3o1B6AOe2AM00]30j>g?m13V252\Je?W>3T9[;_K22:0M50Z9AB2e2R_4_1e2m1Z1g
8`1d3e2n1:=X3Z5m8a12621F0dQ1a5b2a2B?d1W=]318R1R2d6P4b274Z21<6lAY401a:1e24e2\^2n3a3<e250[A14ZA22P
1ac1i<@e250:PA14FeT2Pi1l2g1;01h:4e2jn3T7]JAe2cX1l2kH`8HdW1]2kHJA]926P1]2T1m2e2@M`9505a1:7:406[1K
4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3NSEQ8GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E
253Y1U1>=4e2dP3W5f2=e2AN09PBP6]5Vk1lM@dGV<Je2aE]3k15FD_2e2S33f8M[6FY2o;k5\;R7VF3_5V7ZGk2>e28d?Ib
h2l7n1m4NQ?`77W7[2:e28d?Ibh2l7^N7c9[6Fe2[5h8a6`3?oR1R2oR1d4R4a>U4h3Ll67`7c4k2[2[68e2^^1kj1bN7_78
c99e2fDf7l\2bN7`7k9[67e2lQ2Wf1^36R<T?k1e2l10Z1g8`1d3e2n1:=U24Mj1_3k6Q2a12621F0]5n9Q3j28cAb2<T2B6
8d1W=]318R1R2d6T3KY1X174Z21CW:d7g5;j8e1e2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0V6cP1;b2a2B?d1Y:o1MCAW218
R1R2d6P4b2154Z21C9b;o5g5k2Z6j1e2m1Z1S1:i4S1Z1`1d3e2n1:=X3Z5m8a12621F0V6X@f@b2a2B?d1W=]318R1R2`3S
3T3K`2174\1M199[1`:o5S6_2Z61U2e2A[1Z1g8`1d3[1Y1n1:=X3l4=m8a12621F0U5o9KKk@\5b2Ke1B?d1i9]3R2Z118=
DU1Ld6P4b274>:BM1CV2J1V7n2j1n1Hg5_1h29c4]2e2G0d270279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;QHT107d4[5
6Y1B9C>a4o3i1B3GR1l3313g1b2l1S1n1V314131NU6T4U5P2]BZ37U12o1b5=e2A_C13]3id1Q2h42f1lU1e5h1e2GU1Z1g
8`1d3e2W1F:=i1^1Z5[3k40Da12621F0T;`3LcGb2a2B?d1T=2L`218R1R2d6P4b274De11Co2:a>n>m1e2GU1Z1g8`1d3e2
W1F72=i1^1Z5e2a50Da12621F0T6o4`3b?m8h1I_1Q1B?d1T=2L`218R1R2d6P4b274De11Co2:a>j8S6Z2e2GU1Z1`6g1>8
W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F0c98MQ3X5W3`4W<b2GES1B?d1W=]3180Q1R2d6_1`2b274Z21Ca3c2b3a1a6k
4R:g1e2m1Z1g8`1d3e2<J<972=NJP1=Z5m8a12621F0T6Lj6YIb2a2B?d1^<H]318R1R2d6P4>S274Z21Ca3Z>n>4e2A5Po4
;e2Ab;aEl<2cIEj1Y\1UE;e2AaEi8`?e2a2U1P3kAT`1=f2cj2X[1i@@416Q1859:Ef2a11oh2X[1[4[71l3I8@416J6859:
>f2c1oh2X[1i@@416Q1859:Df2c1Yg1eQ1X[1Z3?8j5g5R1@416Q1859:Af2c1oh2PHWCZ3He<@416Q1859:Ff2Q^1Q2]5a4
g>Z9\8WOP<i@@416Q1859:R1E>f2j]1h\1X[1i@@416Q1859:=f2cj2X[1i@@416Q1859:>f2cj2X[1k9m6@416Q1859:Cf2
gITE6iK1c?T=SNi@@416Q1859:?f2cj2[U1l5d4T<@416Q1859:>f2`JRP2X[1i@@416Q1859:>f2^7Tc2X[1i@@416Q1859
:>f2cj2X[1Q9g7@416Q1859:>f2na1dX1X[1i@@416Q1859:@f2k^1g[1T:S1oOi@@416Q1859:>f2cj2T:SQ1i@@416Q185
9:?f2Wh1W4SNX[1i@@416Q1859:>f2cj1oOX[1i@@416Q1859:>f2cj2X[1a:W6@416Q1859:?f2cj2X[1R7f9@416Q1859:
^1@f2]]1\8hT1X[1k9m6@416Q1859:?f2X2Zh2X[1i@@416Q18319:?f2Tn1^:oAX[1i@@416Q1859:Bf2]5[_1^CZBX[1V2
b>@416Q1859:h1>f2cj2XQ1o9i@@416Q1859:?f2Qf1g:iIX[1i@@416Q1859:=f2cj2X[1i@@416Q1859:?f2cj2YP1n:e4
S<@416Q1859:>f2cj2YP1n:i@@416Q1859:R1f2a11`[1a<U?X1]@X[1n1W1C@<H:Y1>k2U11l3R196416@@859:Cf2c1`[1
T:cAW1]@X[1V3b=@416Q1859:=f2cj2X[1i@@416Q1859:Ef24\A14jX2[=lMV2b>@416Q1859:Z1=Af24\A14jX2X[1i@@4
16Q1859:Af2^6Of2]`2X[1Q2g>@416Q1859:@f2^6Of2]`2X[1i@@416Q1859:?f2ae1QU1X[1\7\9@416Q1859:Af2S`1_Z
1X[1b5e2R2]6@416Q1859:Af2X2T[1Bb\1X[1i@@416Q18319:>f2X2Zh2X[1i@@416Q1859:>f2cj2X[1i@@416Q1859:U3
?f2cj2X[1d90S7@416Q1859:>f2ff1lS1X[1i@@416Q1859:>f2cj2X[1i@@4141Q1859:?f2jf1a5VNX[1i@@416Q1859:D
f2UDiLcY1f70TO[4f6R:@416Q1859:^1V3c22U10=Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9
j1;k13KC5V5>d1f1b2U1><:1l3DBf2V5m3P1S3`:\1a1P1T1S22]13h7S1j1o6BS1@:a21@R1@416Q1859:V2e21Bf2cj2T?
SL`2Q6n1T5R1@416Q1859:>f2cj2W:PQ1i@@416Q1859:?f2ao1QKX[1a:W6@416Q1859:@f2cj2YP1n:i@@4160P1859:k1
>f2cj2X[1g3Q=@416Q1859:Ff2c1mk1QMR[15V2S1\1V5BT5R1@416Q1859:Bf2c1oh2X[1Z3W5[1BW6@416Q1859:?f2YV2
YDX[1o4i;@416Q1859:=f2cj2X[1i@@416Q1859:@f2cj2X[1P2Z2T<8@416Q1859:>f2cj2X[1n2j=@416Q1859:Af2cj2X
[1b5[1b3a2e3@416Q1859:?f2cj2X[1n6b3W6@416Q1859:Cf2X2jl1d8jBX[1k9b4Z2@416Q18319:Df24\A14`S1k9\CP8
X[1i@@416Q1859:Cf244WA14[S2^5X[1i@@416Q1859:Af2Ya1YY1X[1j3]4W1X7@416Q1859:Af202a_1mZ1X[1i=o2@416
Q1859:=f2cj2X[1i@@416Q1859:>f2YU2YEX[1i@@416Q1859:=f2cj2X[1i@@416Q1859:Bf2[Q2V9P@X[1k3h50S7@416Q
1859:>f2\g1VS1X[1i@@416Q1859:Bf2jk16aNX[1b2X1h5T7@416Q1859:>f2Pg1bS1X[1i@@416Q1859:@f2k]1HY@dKX[
1i@@416Q1859:>f2__1S[1X[1i@@416Q1859:>f2_l1SNX[1i@@416Q1859:Af2a1Qi2X[1g;1Y1e3@416Q1859:>f2PQ1bi
1X[1i@@416Q1859:Cf2cj2[6dT17\2e2h4m6@416Q18319:>f2cj2X[1\2\>@416Q1859:Gf2^]1Y1\1b1^8[4K^1dIX[1_4
k5]6@416Q1859:>f2cj2WOP<i@@416Q1859:>f2cj2X[1m3k<@416Q1859:?f2cj2X[1m3f5T7@416Q1859:@f2cj2_Z1@7i
@@416Q1859:R1>f2cj2X[1n9j6@416Q1859:?f2Zf1XT1R[15i@@416Q1859:=f2cj2X[1i@@416Q1859:Bf2`Q1jOWIX[1_
1P1T2S<@416Q1859:Af2P2ZJkS1[JX[1a:W6@416Q1859:?f2P2bh2X[1i@@416Q1859:Y5Bf24R>Y314jX2X[1i@@416Q18
59:Af2dB\`1aGmOT5U6i@@416Q1859:Cf2T\1Q@Q@U;T3X[1R4c;R1@416Q1859:?f2T\1^^1X[1R4f<@416Q1859:>f2cj2
X[1i@@416J6859:>f2[g1WS1X[1i@@416Q1859:^3f24:M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d
4L>7=^1T3V@b2Z;GG315d7Q3Bc2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=[4n1j>@416Q1859:Z3f24
:M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Q3Bc2Dn3313<a61Y1M>V226P12
l2c6`58=GP1T1Q1c1E253Y1U1>=[4i@@416Q1859:=f2cj2X[1i@@416Q1859:?f2cj2X[1`2`1g<@416Q1859:>f2cj2X[1
d9T7@416Q1859:>f2;Wj2X[1i@@416Q1859:>f2cj2X[1f?R1@416Q1859:?f2cj2R[15a:W6@416Q1859:Af2c1oh2X[1n9
BT5R1@416Q1859:?f2[`1WZ1X[1c7U9@416Q1859:@f2`Q1T?mY1X[1n1j>@416Q1859:>f2cj2X[1c3U=@416Q1859:?f2c
j2X[1g3[5e7@416Q1859:?f2`P1Y=h\1X[1i@@416Q1859:Ff244WA14_IXJb?^5R=UNi@@416Q1859:?f2Coi2X[1i@@416
Q18571:>f2cj2T?SLi@@416Q1859:P1f2FLDc?Y^1\JlFl=h44`1k92_40:><R1@0316Q18319:K@f2YV2YDX[1c3E_<@416
Q1859:>f2cj2X[1Y4_<@416Q1859:Df2XV2ZDX[1D0Ia7g7@416Q1859:Z1=>f2^e1TU1X[1i@@416Q1859:>f2fc2l6X[1i
@@416Q1859:Bf2S2_h2UEB_Ea:T5R1@416Q1859:>f2S2_h2X[1i@@416Q1859:Bf2X2ec11bT1gY1`1i@@416Q18319:>f2
cj2X[1\4\<@416Q1859:@f2`h2R2X[1P2_>8@416Q1859:Af2cj2PZ1W1\2d6R1d6@416Q1859:@f2cj2X[1`2V2S5m6@416
Q1859:=f2cj2X[1i@@416Q1859:>f2@Rj2X[1i@@416Q1859:@f2cj2X[1l811h7@416Q1859:Af2U]1nBBkIUX1R3i@@416
Q1859:>f2TP2^JX[1i@@416Q1859:=f2cj2X[1i@@416Q1859:Af2QLWQ1e3cIX[1Q2g>@416Q1859:?f2lm1R5cGX[1i@@4
16Q1859:>f2cj2X[1i@@416Q1859:FBf2XQ2ZIWU1W5HW9a7@416Q1859:S2@f2cj2WU1W5HW9a7@416Q1859:?f2Ye1k9]K
X[1i@@416Q1859:@f2cj2X[1W?a1@416Q1859638@f2c1oh2X[1c91S7@416Q1859:Cf2Xi1W7^2cGX[1[:Z5R1@416@@859
:?f2`P2RJX[1f?R1@416Q1859:Af2cj2X[1j3m1U4g5R1@416Q1859:Bf2cj2X[1j3h3Ed1g5R1@416Q1859:Af2cj2X[1c7
N[1g5R1@416Q1859:>f2hh1jQ1X[1i@@416Q1859:=f2cj2X[1i@@416Q1859:>f2cj2X[1S9e7@416Q1859:?f2UX20\BX[
1i@@416Q1859:?f2[`1WZ1X[1i@@416;E859:>f2dBnW2X[1i@@416Q1859:?f2RJ`P2X[1j3n<@416Q1859:>f2RJ`P2X[1
i@@416Q1859:Af2cj2X[1P10Lj5o8@416Q1859:?f2dc1nV1XOo;i@@416Q1859:>f2Re1`U1X[1i@@416Q1859:>f2mo1eJ
X[1i@@416Q1859:?f2XV2ZDX[1Q2g>@416Q1859:=f2cj2X[1i@@416Q1859:>f2cj2X[1k3m<@416Q1859:Bf2Pe1X3i1i=
[2Y@X[1i@@416Q1859:?f2cj2X[1c3P6T7@416Q1859:>f2cj2X[1n1j>@416Q1859:Af2Xh1R9WIXQ1o9l4l;@416Q1859:
Af2^`1j7n1Q<XDX[1i@@416Q1859:Df2S_1U9X=Z5e?X[1V2d2m;@416Q1859:\1Af2e_1Hi9Q<XDX[1i@@416Q1859:>f2k
f1gS1X[1i@@416Q1859:@f2\P1XAmX1X[1Q:g6@416Q1859:Bf2Vf1W2[2hOX[1g3P2P;@416Q1859:>f2cj2X[1c7U9@416
Q1859:>f2^f1TT1X[1i@@416Q1859:?f2gn1kKX[1i@@4163M859:>f2cj2X[1b8V8@416Q1859:Mf2b1`a1_W1gZ1:04T2N
c816JBW2R1@416Q1859:4[2c2?f2cj2X[1`2U=R1@416Q1859:Cf2cj2X[1n1l3Ja1W1b3e3@416Q1859:@f2PQ1bi1X[1f6
i2X7@416Q1859:?f2cj2R[15[:]6@416Q1859:Af2cj2X[1Z1`3R5BW6@416Q1859:Ff2ed1X8[8W=@]3Q4SMT>f?R1@416Q
1859:S6>f2cj2SMT>i@@416Q1859:>f2lKfn1X[1i@@416Q1859:>f2cj2X[1g2Q>@416Q1859:Lf29W1g4g3@l\12aM^5k9
b3iMS3c81o4@416Q1859:`2DFf298QS1_a1^5k8^C]4Y2f1^6i@@416Q1859:>f2^j1TP1X[1i@@416Q1859:@f2d^1JS[1X
[1Oi?@416Q1859:>f2cj2X[1n2j=@416Q1859:@f2cj2X[1\3Kj4e7@416Q1859:?f2cj2X[1\3[5P8@416Q1859:@f2X2eh
1dOX[1i@@416Q18319:=f2cj2X[1i@@416Q1859:@f2Fd@WY2X[1Io?@416Q1859:>f2[AWY2X[1i@@416Q1859:>f2cj2X[
1Q4g<@416Q1859:>f2cj2X[1b3V=@416Q1859:>f2md1eU1X[1i@@416Q1859:>f2e^1m[1X[1i@@416Q1859:?f2`i1RQ1X
[1Q:g6@416Q1859:?f2Q:oU1aZ1X[1i@@416Q1859:=f2cj2X[1i@@416Q1859:?f2Y^2Y<X[1i@2=416Q1859:@f2cj2X[1
n1T2e<@4160P1859:Gf2X2Zh2gY1`1D0b2MW:0Y2@416Q18319:Z1?f2cj2X[1P10g?@416Q1859:Ef2`Q1i1S1@^@S3PR1W
MP>Q2g>@416Q1859:>f2cj2_Lh>i@@416Q1859:Bf2d?Wc1fGX[1m3i7Q5@416Q1859:U3>f2lR2fGX[1i@@416Q1859:?f2
^f1TT1_P1h:i@@416Q1859:>f2Uo1]KX[1i@@416Q1859:Cf2U<^6l92JU8md1X[1i@@416Q1859:?f2^g1TS1X[1n9j6@41
6Q1859:>f2cj2P[17i@@416Q1859:>f2cj2X[1i@@416Q1859:R1>f2_8Sb2X[1i@@416Q1859:@f2cj2X[1S=b2R1@416@@
859:Bf2c`1o=Z2dIX[1n2m2l:@416Q1859:>f2`f1RT1X[1i@@416Q1859:=f2cj2X[1i@@416Q1859:>f2cj2X[1k4m;@41
6Q1859:>f2cj2X[1V2b>@416Q1859:>f2cj2X[1_2Y>@416Q1859:?f2cj2X[1Q90f7@416Q1859:Lf2]_1P8@cR1X[1b2Z1
40C00b28]1b6R1@416Q1859:F?f2Qn1i2gIX[1i@@416Q1859:@f2j]1V@i2gIX[1i@@416Q1859:=f2cj2X[1i@@416Q185
9:>f2Un1]LX[1i@@416Q1859:>f2Un1]LX[1i@@416Q1859:@f2cj2X[1V60^9R1@416Q1859:?f2cj2X[1W6^9R1@416Q18
59:>f2he1jT1X[1i@@416Q1859:?f2]j1UP1RMU>i@@416Q1859:>f2cj2ZMm=i@@416Q1859:>f2jT2hEX[1i@@416Q1859
:>f2id1iU1X[1i@@416Q1859:Af2dV22kCYP1n:^8Z8@416Q1859:?f2c1oh2X[1a:W6@416Q1859:?f2cj2X[1f?R1@416J
6859:\3f23;Mb6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3kBX;GG315d7d3c2Dn3313<a61Y
1M>V226P12l2c6`58=GP1T1Q1?30NE253Y1U1>57[4i@@416Q1859:V3f2?Mb6m2505a1:7:406[1K4D156271g11P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=[4i@@416Q1859
:>f2cj2RS1U8i@@416Q1859:?f2XV10Yd1X[1i@@416Q1859:Ef2CS?kZ2RS1S1B^6e>S2@4163M859:]5>f2g?kZ2X[1i@@
416Q1859:>f2cj2X[1i@@416Q1859:[2Cf2b1Pi2X[1g;16]1Z3@416Q1859:T5>f2cj2X[1P6h:@416Q1859:?f2cj2P[17
\2\>@416Q1859:Ff2]<X2bW10]Dj?o=]Aj;l83h7@416Q1859:Af2]<X2l[2m1d4eT1i@@416Q1859:>f2jf1hS1X[1i@@41
6Q1859:=f2cj2X[1i@@416Q1859:?f2Ro1`KX[1k6m9@416Q1859:?f2Se1n9`KX[1i@@416Q1859:Af2S9XT1m8o2XQ1X[1
i@@416Q1859:@f2S9lT1^BSJX[1i@@416Q1859:Bf2Zf1Y5_2ET4cGX[1i@@416Q1859:?f2V4aa1jT1X[1i@@416Q1859:@
f2Zj1_5T3cGX[1i@@416Q1859:>f2]f1UT1X[1i@@416Q1859:>f2US2]GX[1i@@416Q1859:=f2cj2X[1i@@416Q1859:Af
2Yf1XBPBX[1l83h7@416Q1859:Af2]f1P9`3HjFX[1i@@416Q1859:?f2_i1h6ZJX[1i@@416Q1859:?f2Q^1ST1]8X[1i@@
416Q1859:?f2YQ2YIX[1o4i;@416Q1859:=f2cj2X[1i@@416Q1859:Cf2cj2X[1D0c7G0f7@416Q1859:Z1Bf2cj2X[1D0[
80Q1d6@416Q1859:@f2cj2X[1D0[8g7@416Q1859:Af2cj2X[1_4K];@416Q1859:b11@f2cj2X[1_4Y<@416Q1859:b11>f
2cj2X[1R1f?@416Q1859:Af2cj2f>h@h;L0k?@416Q1859:>f2cj2PZ1W1i@@416Q1859:>f2cj2X[1W4a<@416Q1859:?f2
cj2X[1Q8Og7@416Q1859:=f2cj2X[1i@@416Q1859:=f2cj2X[1i@@416Q1859:Cf2cj2g1V3U3SS1_1a7g7@416Q1859:Z1
Df2fG`24[1gOROeK_9R6i@@416Q1859:?f2R\2`>X[1DT@@416Q1859:>f2cj2X[1o=i2@416Q1859:?f2mj1eOWOP<i@@41
6Q1859:>f2cj2hZ1?i@@416Q1859:@f2^_2T;X[1S4j2j9@416Q1859:>f2cj2X[1S4e<@416Q1859:?f2cj2X[1f4Z5g6@4
16Q1859:?f2Vc1c6hP1X[1i@@416Q1859:>f2jj1hOX[1i@@416Q1859:Df2]k1`<g=l4RHT7P<S5a2S9@416Q1859:Af2^7
1Ro1oCX[1b5V;@416Q1859:Cf2^71PV1QIoCXMo=b5V;@416Q1859:?f2cj2X[1S1m7g7@416Q1859:5g2iY4c=X2Z13g2]g
4c32g2]g43g2iY4c=4g2[X4]1c=l2g2>MW8X1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG3
15d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=mEn2g2>M`9505a1:7:406[1K4D156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1?DQ1c18<253Y1M7>=mE2g2]g43g
2]g4e34g2g`3eV1e3l3g20=M5Z9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A
?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q16182NE253Y1U1>=o=m7U8i3h2=M`9505a1:7:
406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a61Y1
M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U10=66_4h2=M`9505a1:7:1206E?22J0200111522212260171C2P11P1T
111P10151BV1<;C=<5Q1\340?F037=;0A?T2;C\7P8f>GG315h6K3NE;\12m1EDDY3313<a61Y1M94j1;241P12K;d1_5S1l
1`1R28397?P1T1Q1AQ1E253Y1U1>=c5T4f3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X51X1]3R28397?P1T1Q1AQ1E253Y1U1>=h3h2=M`
9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5h3E5V1037=;0A?T3TNGG315d7a32c2DDY3313<
a61Y1M>V2241P12l2X56S1]3R28397?P1T1Q1AQ1E2535S1U1>=g3h2=MW8X1505a1:7:406U15J02001001;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?`2CTNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1A
Q1E253Y1U1>=k3h2=M`9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm
8VEGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6l1`1R28397?P1T1Q1AQ1E253Y1U1>=iDl3h2=Mf6i2505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5?F037=;0A?`2CTNGG315d73]32c2DDY3313<a61Y1M>V22
41P12l2c6l1`1R28397?P1T1Q1AQ1E253Y1U1>=e9b<e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P1
0151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDT2T1313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1
>=g3h2=M`9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2TNGG315d7a3
2c2DDT2T1313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=k3h2=M`9505a1:7:406U15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X55T1]3R28397
?P1T1Q1AQ1E253Y1U1>2:b5\:j1n2Y2h2=n>5J0200111;212260171C2]40151V2c5K5V1037=;0A?`2CTNR=2c2DDP4a61
Y1M>V2241Y9h4R28397?P1V2AT2Y1o3h2=Mm4c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P10151BV1
<;CJ5^45V1037=;0A?T3m8^BS1c1GG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=
i3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ5^45V1037=460A?T3TNGG315U5^2Y2W
12c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E2535S1U1>=d3h2=M`9505a1:7:406U15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1
T1Q1AQ1E253Y1U1>=W2h2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241Y9h4R
28397?P1V2AT2Y1e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3T
NGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>2:e3h2=M`9505a1:7:406U15J0200
111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3
R28397?P1T1Q1AQ1E253Y1U1>=cFo3h284M`9505a1:7:406U152G0200111;212260171C21N1P1T111P10151BV1<;CJ5b
3K5?F037=;0A?T3TNGG315d7<g14W12c2DDY3313<a61Y1M94g1>241P12l2c6]3R28397?P1T1Q1AQ1E2534T1U1>=e3h2=
M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313
<a61Y1M94V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=R4h2=Mh7g1505a1:7:406U140J0200111;212260171C2P1
1P1T111P10151B;J65;CJ5^45V1037=;0A?T3b7V;;i2T8GG315d7a32c2DD[1m1313<a61Y1M>HN>241P12W1d1c6]3R283
97?P1T1A?AQ1E253Y1U1>57V2h2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V224
1R>R28397?P1V2AT2Y1S4h2=M4[9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V1037=
;0A?Y236?TNGG315U5^2a32c2DDY33120<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=V1_3\;16]1d;Y2h
2=n>5J0200111;212260171C2]40151V2]2Q45V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241Y9h4R28397?P1V2AT2Y1f
3h2=MW8X1505a1:7:4065O5J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=j3h2=M4[9505a1:7:406U15J0200111;212260171C
2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1A
Q1E253Y1U1>=S@16]1d;o3h2=M4T41T5505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V103
7=;0A?T3TN:<G315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=S@16]1d6P3n1T4h2=M
@1m8505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ22`1@`1K5V1037=;0A?T3Ki3^IGG315d7T1
2Y22c2DDY3313<a61Y1M94n17241P12l2c6]3R28397?P1T1Q1AQ1E2534T1;I>=P6i3h2=M`9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3e4^IGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6]3
R28397?P1T1Q1AQ1E2403Y1B0A>=h3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45
V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1B0A>=g3h2=M`9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3j1YLGG315d7a32c2DDY3313<a61Y
1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1CA>=T=h3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111
P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1;5Q18<2403Y
1CA>=e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5i1d25V1037=;0A?T3TNGG315d7
a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=m4h2=M>Z1f7505CM:7:406U15J0200111912
12260171C2M21P1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa12621F0_JGG315d7U3;2S2?DDGB?^1313<a61Y1M
>V2241J52l2718R1R2j2]3;f18397?J5T1Q15730P1E25361C<U1>=\?n>g3h2=M`9505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6]3R28397?P
1T1Q1AQ1E253Y1U1>=i3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A
?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=>1::S4h2=M`9505a1:06:406
U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5>S3K5V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94g1
>241P1230g2c6]3R28397?P1T1Q1AQ1E2534T1U1>93>1::i7f3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1
T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2]5U1]3R28397?P1T1Q1AQ1E2
53Y1U1>=XFj3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`11o1K5V1037=;0A?T3TN
GG315d7a32c2DDY33120<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=k6g<W2h2=n>5J0200111;2122601
71C2]40151V2_65V1037=;0A?T3TNR=2c2DDb3=a61Y1M>V2241R>R28397?P1V2AT2Y1W2h2=n>5J0200111;212260171C
2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241R>R28397?P1V2Ag1<Y1f3h2=M`9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R
28397?P1T1Q1AQ1E253Y1U1>=i2h284^11]=52G0200111;212260171C2]40151V2804R3@`1K40V1037=;0A?T3KXMe:2Y
22c2DDP4a61Y1M94n17241R>R28397?P1V2AT24T1;g7W2h2=`1]=5J0200111;212260171C2]40151V2_65V1037=;0A?T
3TNR=2c2DDP4a61Y1M>V2241R>R28397?P1V2AT2Y1g3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<91CJ22b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1
>=g3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGD2315d7a32c
2DDY3313<a61Y1M>V2241P12l2c6l1`1R28397?P1T1Q1AQ1E253Y1U1>=SKX2h2=n>5J0200111;212260171C2]40151V2
c5K5V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>V2241R>R28397?P1V2AT2Y1e3h2=M`9505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X5Z1]3R28397?P
1T1Q1AQ1E253Y1U1>=f3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?
T3TNGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=VJj3h2=M`9505a1:7:406U15
J0200111;212260171C2P11P1T111P10151BV1<;CJ22b3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P
12l2`5R1]3R28397?P1T1Q1AQ1E253Y1M7>=bMh3h2:2M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2P5b1]3R28397?P1T1Q1AQ18<253Y1M7>=k
3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY
3313<a61Y1M>V2241K4230=5S2X5=L]3R28397?P1T1Q1AQ1E253Y1U1>=k3h2=M`9505a1:7:406U15J0200111;2122601
71C2P11P1T111P10151BV1<;CJ5^440V1037=;0A?T3TNGG315R6a1a32c2DDY3313<a61Y1M94V2241P123>5S2c6]3R283
97?P1T1;EAQ1E253Y1U1>=k3h2=M`9505a1:7:1206U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037
=;0A?T3TNGG315d7a32m1EDDY3313<a61Y1M>V2241P123>5S2`5R1]3R28397?P1T1Q1AQ1E253Y1U1>=U@P4h2=M`9505C
M:24:406U15J0200111462002260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61
Y1M>V2241P123>5S2c6]3R28397?P1T1Q1AQ1E253Y1U1>=[>k21Y2b4T4h2=Mm4b4505a1:7:406E?5J0200111;2122601
71C2P11P1T111P101511@V1<;CJ5^45V1037=;0A?T333o?f5U8GG315d7a32c2DDY3313<a61Y1M94g12;241P1230=Y2c6
]3R28397?P1T1Q1AQ1E253Y1U15893V1m3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P101511@;J92;
CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>g1>241P124g2m5E]3R28397?51HT1Q1AQ1E253Y1T10>=Z2h2
=n>5J0200111;212260171C2]40151V2c5K5V1037=;0A?9j2TNR=2c2DDP4a61Y1M>V2241R>R28397?@?V2AG\1Y1Z2h2=
n>5J0200111;212260171C2]40151V280Y5K5V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241R>R28397?P1V2AG\1Y1l3h2=
M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`1W2E5V1037=;0A?T3TNGG315d7R1L9W12c2
DDY3313<a61Y1M94V2241P12l2c5O]3R28397?P1T1Q1AQ1E2534T1U1>=U4h284M`9505a1:7:406U152G0200111;21226
0171C2P11P1T111P10151BV1<;CJ5b35E5V1037=;0A?P1S2TNGG315d7<7=L1221W12AQ2DDY3313<a61Y1M94V2241P12l
2c6]3R28397?P1T1Q1AQ1E2534T1U1>2:m3h2=M`9505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;C
J5B2JW2E5V1037=;01??T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6]3R28397?P1T1Q1AQ1E2534T1U1>=TNe
3h2=1K`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=e3h2=M`9505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2_5S1]3R28397?P1T1Q1A
Q1E253Y1U1>=^2h2=R1k=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241R>R28397
?P1V2AT2Y1n1W@16]1o2d8[2h2=`1]=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2
241a9`4R28397?P1V2AT2Y1k5kI\2h2=`1]=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y
1M>V2241a9`4R28397?P1V2AT2Y1k5Z<1^2h2=`1]=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DD
P4V5Z11Y1M>V2241a9`4R28397?P1V2AT2Y1k5Z<1^=[2h22:2k>5J0200111;212100400171C2]40151V2_65V1037=;0A
?T3TNR=2c2DDP4a61Y1M>V2241R>R28397?P1V2AT2Y1W2h2=2k>5J0200111;212260171C2]40151V2_65V1037=;0A?T3
TNR=2c2DDP4a61Y1M>V2241R>R28397?P1V2AT2Y1X2h2=f1W=5J0200111;212260171C2]40151V2_65L9037=;0A?T3TN
R=2c2DDP4a61Y1M>V2241R>R28397?P1V2AT2Y1W2h2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c
2DDP4a61Y1M94V2241R>R28397?P1V2AT2Y1i3h22:M`9505a1:7:406U15J0200111;212100400171C2P11P1T111P1015
1BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X5Z1]3R28397?P1T1Q1AQ1E253Y1U1>=e
3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY
3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=a>i3h284M`9505a1:7:406U152G0200111;212260171
C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7<T32c2DDY3313<a61Y1M>g1>241P12l2c6]3R28397?P1T1
Q1AQ1E2534T1U1>=e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3
TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1A2NE253Y1U1>=f3h2=M`9505a1:7:406U15J0200
111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3
R28397?P1T1Q1A10NE253Y1U1>=e3h2=M`9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45
V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6]3R28397?P1T1Q1AQ1E253Y1U1>=W2h2=n>5J020010
01;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241R>R28397?P1V2AT2Y1o3h2=M`9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151B;J<801CJ5b3K5V1037=;0A?9j2TNGG315d7T1\22c2DDY3313<Y2W41Y
1M>V2241P12l2c6]3R28397?@?T1Q1AG9E253Y191I>=g2h2=n>5J0200111;212260171C2]40151NT12804[1h3K5V1037
=;0A?9j2[B0g;_4n11a62_1S1DDP4a61Y1M>V2241R>R28397?P1V2AG\1Y1;e6W2h2=n>5J0200111;212260171C2]4015
1V2_65V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241R>R28397?P1V2AT2Y1W2h2=n>5J0200111;212260171C2]40151V
2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241^9c4R28397?P1V2AT2Y1Z2h2=n>5J0200111;212260171C2]40151V2_
659L037=;0A?T3TNR=2c2DD[1d2a61Y1M>V2241P;Q3R28397?P1V2Ag1<Y13i2il3PKm2i2<M`9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1_13E253Y1U1>=
o3\B6i2T?lA<Ud1TW13i2b?^A1i26i2=jS2kT1c[1I5i2a3VLi]2Y92i2[86i21\A14m]4<i2\10Dj]4C_3W2\5Q16c2=i2\
10DXS4U;U1n8S10LHQ2Q1i2[100kA_9l:12m3ZV1jJP>W8X=24651025>231;<5Y8[1o1m2i2<M`9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<c4m11Y1M>V226P12l2c6`58=GP1T1Q1c1E253H@U1
>=]@5i2\10S_4Y<<i2[100l5dHa`33<Nf:23i2ka4g=2i2co47i2\W10cb2n1W5T43i2eY3gKT3i2;7U7Q2_8W4FV4C69T2J
h1:l2<O>H0R8b2h2^2LS5U1i22\4S17Q48N<_3Z1U238D17;HS=86LQ2Q1KR4]18^:LQ2:Y18Y1Q1>n3;i2Y4h1DS1AT205<
[1622:2I61O@A5>5>7f3Q1E>g3i2Cj7f1P3R1n3b17o11?AGG0Q1=MNI??a1e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV
1IV21W4W30:]1L@R1m1B?C7277;8R1j5X2B8^19l9COl292U1BQ31b38n1Hl1B0>`2b3V11R3<:\1J:FLk5DFAR2@j2]17_1
h3i2;7]81^1f32Y18R3P1i2c4]112V4KS1Q12Cj7OX1`130Bj1l7Ci1;[3[409IZ2b2i1i1]1Y18T3152=1;Z31c1m2E11F4
32;Q111U1]1P4_8W5Z275g1<AI9S1HDR17^166e13;5j1;f1Y2E?c4[1<D7K:L8R25W1S2U1;0D7I:n2i2;7o1_6<Q1Je8BL
]18Z1LLa2=65Q1W1AFW3Q6[11g1<j1T2V1i1JS74j32Ic2a1He2;F=>C<i1c5D186L3W4i2V3k16W1G=b3Q3LCV1i73:6n1Y
3Y18Y2i3Q1P3h52h1Z3FG9W1X1Z2c5[2i2;7P5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1Q3W1<A[1j79R29i1_1Z6g1U1<3m<Z
5R>Lh2S3d2`3_1Y1_1R4a3^2705127N451235:2R1U1:AH1d3j1@\2i2;7o1U5T1Ha3e3P1V3g2EX1b1n2U1k1DR1Ee8Kd2[
3T5`9Y3\1n5_3Q1b3:8]8a3n1G:Bh1k1o=Jl1`1c28Y1_5;6n2f5k1>[2h1<B9:a2>3=260Jn1]178T1j2i2Cd1o2d1K5NH=
g1c?^45W2g1j1AD\4_5f4Ok3Eg3@2a12@8l38@n5f43?OQ1d2[2d912?;:81]1T3g3G7l7P192?2R173BV1I?H63408133H6
h1P3R3^1l7Y3c2d4Q4<=i2CoU1TDS2WV1W6;S47j9^S1Q4_5i2;7V4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25
N3[15C2K6L=>42CU49Z44d2T10\1k23J;F=T1Z4MW1P1S4N=g2U2P1H2>W1W1K3?141K2>S1B152A358G1L\1>6D9E37=0=2
`1J4N487173232h16P4T1Gc3n2KV3f12LH=T1O<AH>`1S1Fl1LD`1g72m1F[27@374FW18R25Z1KT1U1;0DQ1Bi2Co1W7d>[
;P6k=iCQH1^3k?JXFb9b81Ei2CQHX1=`1h1R1oE]9h8R?a=_EZ6a50SBAl6e1Q1i2CYCc3U=9Z>e2[6mHf=P2f;j5Eo<Q1GP
40c2W3Y4451235:[2R1]1Gi2Cd1Cbn1`5Q>9f=?1^8>W4\=U7h40o:f2G:j6:i2C\V2QR1kK?`BS881>i2CRDNM99P:TJ0_[
1P;R4Y@^1i2CY6c2G\1S6W1X2S1o1HX2b=?44V7Do5Q3LT6Q5o<CW1h=^3^57V:9i1Dh3R3FT6d2S2^4[7h4e1V1T1i2CWB4
c>e7?Ab\1k3666P20P5?m5R5l7i3d9D@m2b2n4_2b3m2o3Z1=03=5i2g8g@g6N@j2\3Z51]8k3c6?m1W1=^4mJVR1Y7k`13j
2Wn413j2g814j2eP1S5Zc32j2`h26j2nKY20i`1g`2;j2@\5i21kb2_4FP;C]?3j28hm32j281j2<j28h31i1i21R7gMlAjC
bX26j2U^1Z1[S1`1Q=R1j207a1n<@P2114>Eh4Y6\2R19<l1P4nW12Y2[C:Y>Q3Y4Y2`1g7m1?n@2j2jl45j28eKZ2`S2@j2
g81aCe@LS;3P4DXN]LT3V:>P45j270bOln22j2Yk3Oj2B91V1a9V=[60X1g52V1_Oa9[Bc7Q1;V4P29Ba4S:W31\=56k<<j2
L1h:X>P3a1FY1g5iP1f`16j2LTLX2ja2g6Ej2B91h:o7f7d3n5SR1mDX=^4X3=;4:]5X7P=?j2BY4]J0X1`3Q2X`1T34X?a=
X1a1Fj27D00h:P8^:R1c2f3QFW7V4a9P8QKD\3e5319j27[Nf2Z4cX2]@91Aj27D1h:_B;F0b2f3`Q1]5S4g4\R1U77j27Df
MaZ2o7g65j2d10QBlS28j2m5]FT=1kR1b1b1Aj2X3d2WACT>a31dR16b1f2a3[Y1GWI2Dj2nKZ27i80Sa1e?g1Q@n1W5Q3R1
U3S7g8E4;5k2o?\1144k2\A14\1k2a10_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>
7k2U<l2L\114:k21S<_2J>\1121[1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n
>6k2U<i3\114b1k2g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0j5\Jn6b2a2B?d1Bd<]318R1R2d6P4T2=74Z21ClAg5V95k2
\A14WI7k21ZA121WI7k21ZA121ed26k21ZA121\1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R
2d6P4P6P2k?n>Bk212m<Y4121_IXJZ:W5S8^8n1X3CY[15k2o9\7147k2R>Y314KoY26k2b=?Y314:k21P=OY3121Vi2C7k2
1ZA121`m16k2\A14l2Xa26k2R>Y314Xn18k21P>Y3121Xn17k21ZA121ji28k24WA14W1SR2ZBIk212m<b1f2121c=ge1S8>
g9102W31C6MW4j7lT1;k2\A14XE_c1d;X110D7k24m=Y314[S2<k212m=Y3121[S2\B]3C6k2\A14hX2P26k24WA14[S28k2
12WA121[S27k21ZA121_[2c1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1_@518R1R2d6T3Kf2Y3P2i9m1
\2f1g5;j85k2b=i3148k21`=i3121TU49k212WA121[S2b@5k2R>Y3147k21P>Y31216k2\A14RV1j87k21^?k11215k2R?Y
2146k2R?=k1145k2\A14Z\25k28SA145k26UA145k2\A14Ve25k2\A14XU36k27TA14\\3n2k281M`9505a1:7:406[1K4D1
40040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y
1U1>=8k21ZA121e>Vd18k27j=Y314YGRe27k28Y=?Y3148k21P>Y3121YG5k2\A14S16k2m>^214S16k2b=i314SV28k21`=
i3121SV25k2\A14SV2Bk2m>^214g?g?U4h5g7d32l3X5mW1b2;g46k2m>^214Tn18k21k>^2121Tn15k2U;V6147k21S;V61
215k2m>^214i1k2=N:Z1R8D`1d3;14R2n1:=X3Z5\4`4a12621F0VW1b2a2B?d1\9j3]318R1R2d6o1P2\23174Z21C<_A<9
1U>>k2=No?14kAd2Um1^C]4P4VB14k2\A14]1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R2d6
P4^4a1P2k?n>6k2R>Y314ZC8k21`=?Y31216k20^;l5148k200];l51215k2_;l5148k21P>Y3121m=8k2b=?Y314kMY3k1k
21e1Z1g8`16]3;121R2n1:=X3P598131d2b3T2a12621F0_T1_1V1b2a2B68d1W=]318R1R2d6P4Bo174Z21ClAn>8k21P>Y
3121nT29k21`=?Y3121ji2^1k21_10_1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>7
k21ZA121TU46k2`5a8Y3147k2`5Q8?Y3148k21^5a8Y31217k21ZA121\?5k2\A14hV3:k212WA121c?V[1`8]1k2a10_1g8
`1P4140Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1_@518R1R2d6P4P6P2k?n>7k21ZA121Yg1^1k2a10_1g8`1P4140Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2l2R1d2P4P6P2k?n>]1k2a10_1g8`1c2\1140Q2n1:=X3X>a12621F0fF4Z@
b2a2=4?d1_@518R1R2d6P4P6P2k?n>\1k2a1`1g8`1P4140Q2n1:;1X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P
2k?n>f1k2g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0hR10\4b2a2B685^1Z5l7]318R1R29Z6P47Z274Z21CP2Z3`<n>5k2\
A14\g16k2R>Y314^`2:k21P=OY3121Qd2h59k2o7\914R>[Hj[1aC;k21^1k?1212oP1kh1Rd16k2c@H14hX2:k2b=i314>a
5_`3^2X56k21ZA121:k207Y=U1c214>`g26k2h>c214ih16k20[A14>b1k21e1Z1g8`1d3;121R2n1:=X3l1]3T50g3a1262
1F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>o2k281M`9505a1:763406[1K4D140040271g11P1T111P1015DV1<;CJ
5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>==k21c1f?121R2P6]5Vk1Q;[C
5k2\A14\C6k2Y<R514lj28k2Y<X1_1Y214Rk2:k21W<X1i3121_[2b?6k2Y<R514Sk2?k2Y<X1_1Y214^:l4<:l2S8mo1QZ1
8k2Y<Y4H14^:d`25k2\A14aU38k21ZA121c?me27k21ZA121aU36k2\A14b17=k200ZA121]:U]28d=S3cE6k20[A14aU38k
2\A14hT3HfOe38k2\A14RQ2i7a7kJ5k2\A14Z[3:k21ZA121oZ1hKf4jO6k2\A14oZ1ZP27k2S6^7AW314>k2S61e3@U3AW3
14kCeV22RX17k2S6P8^2H14:k2\A14ROgIZb1]:o3d<6k2\A14ce3d@b1k21e1Z1g8`1d3;121R2n1:=X3Z5^1^7a12621F0
VW1b2a2B?d1W=]318R16k1d6P4b274Z21ClAb6[85k2\A14m^2;k2b==[314R\2g=>WR1b8Ik21V7i5?=[3121d?R43:aLfJ
n4m1]691C6_R1b86k2P>[314W;4k2\A145k2\A14Po2:k2\A14fY1dO38h3b=5k2\A14Tk25k2Q7Z:146k2Q7Z:14cd19k21
o6Z:121R`1iGBk27l;W514XDS`1_4m2V4<2Ie87^:c79k2T<W514kF;lS25:k21R<W5121_[2f=C6k2\A14e>\`3<k2g=15\
314T?`1KdOni15k2g=d3149k21e=1b3121nj16k2g=1b3147k2b=41b3149k21`=41b3121>k2g=15\314]80Y5\W1_P1\1U
:7k21ZA121Q^49k2\A14R\1NT=@Y9\1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2X28=4?d1_@518R1R2d6P4P6P2
k?n>]1k2a10_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R21b6P4P6P2k?n>5k2\A14Qb16k2\A14Ph1
lc15k2\A14Zl1a1k2g1Z1^1m5I@`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]318R1R2d6P4b274Z21ClAn>]1k2
g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>6k2\A14Td2R26k21ZA1216k2\A
14jk1hi15k2\A14jk15k2\A14TY16k2SA814hg15k2\A14hg15k2\A14iR45k2\A14>=k2e1f?14R2P6]5f82\b1lM@>k2Z1
0\:i1V3B14`m2b?gAQ;W1Mk2Y1009:W5_4i1V3B14R2P6]5]4g1Pe1lM@l5gA3<N8X9W18k2l:_614\j2WAJ7k2l:l5B14\j
25k2l:_6145k2\A14Vf26k2\A14Ud2P2Ek22\:Q6J14QBoR1iKZ5R2P>\=P1b1V6a4c4Fd78k2\A14QBoR1TQ1`M7k2\A14Q
e1SOP2;k2R?Y214]m1P2^4n4oMn65k2\A1425k2c@H14=k2\A14FmCbM?Wa1PO^45:5k2\A14F9k28Y=i314SV2_6Y6:k200
QA8121hg1d48k20a=U1c214>9k200f>c2121ZA9k200k>^2121S1@k20m<BU3D14nm1C_3YY1lFj2BP7>k20m<BU3D14Kfm1
_3VP2j2B7k200ZA1213m2k>c2`1n2d1Z1g8`1U3>CQ2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1`80e4]318R1R2d6P4b274Z
21ClAn>\1n2d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAd6Y81n2e1n2c10Z1g8`
1U3>e2n1:=X3Z5m8a12621F0m2[J5f9b2a2B68d1W=]318R1R2d6T3K`1Q174Z21ClAg5;?Z8b1n2c10Z1g8`1U3>e2n1:=X
3Z5m8a12621F0oGV?b2Mc1B?d1W=]318R1R2d6P4`1Q174Z21ClAg5;?Z8@n2>o?l6]S2P600^1O[?6k6]<mF9g2n2>9_?13
0111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2Oh75a9h6h50>F?0BA8\29D0A463<0514294CHAg1N60V34S6MR16F@<1?`1P2
X3;3d8[2aD95_1n2>9e?6S3[1h1<b511R9S3nA]3X522a9h6X6V1CW3M1AL617>\1Y2Nc3Q76Y3`1P2X3T9[2aD95n2^@ie3
Y1V?4n2^@ie3`@<n2Jh:j4W4[8oY1fCa7n2_Dg=7n28U@c<mn1Z6VU1[1n2^1`1g8`1U3R1Q2n1:=X31V>a12621F0fF4Z@b
2a2=4?d1_@5180Q1R2d6P4P6P2k?n>3n2^@Y^3j1n2c10Z1g8`1U3>e2n1:=X3Z5m8a12621F0_F_=V3[1V1a2B?d1W=]318
R1R2d6T3Kb2334Bg11C_8CQ7=X1g5;j801Y1n2^1`1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P
6P2k?n>b1n2d1Z1g8`1U3>e2n1:=X3Z5R8Ja12621F0^3n1QAg9g5V1b2a2B?d1W=]318R1R2d6P4`1Q174Z21ClAn>_1n2c
10Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B148d1W=]318R1R2d6P4`2174Z21ClAn>a1n2^1`1Ki5Q2`1U3R1Q2n1:=
X3o:X3a12621F0fF4W7B_8b2a2=4?d1_@518R1R2d6_2`1^5AP2m3m;n>_1n2c10Z1g8`1U3>e2n1:=X3Z5m8\142621F0VW
1b2U1[1B?d1W=]318R1R2d6P47Z274Z21ClAn>\1n2d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2d
6P4b274Z21ClAn>3n2^@RZ3Z1n2^1`1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Q5b1P4P6P2k?n>2n
2^@Ln2>h5SL2fD>d2f2d2S7Q=l2RQ1W:j2P2Z16KEe85290S2j4Cn24_;c12k2@;1i8Z2bNo6_4PKi<S??SI5n2W@j9nl3P2
5n2\@Q7`2fR35n2W@4\f3]3h1o2b10Z1g8`1d3e23g110:=Bg1MZ54h8a12621F0[Fj@b2a2B?d1?T3k40[2e1C]318R1R2d
6P4b274Z21ClAn>c1o2b10Z1g8`1d3e2k110:=Bg1MZ54h8a12621F0VW1b2a2B?d1d3X7Y2]318R1R2d6P4b274Z21ClAj<
S2:o2l@i2NW2g1^=lJc2QQ1d1o2b10Z1g8`1d3e23g12:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2]318G18R2d6P4b274Z
21ClAj<S28o2l@i2NW2g1[X1eS1_1o2b10Z1g8`1d3e23NK:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z2
1ClAn>5o2l@i2V3g1_1o2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>_1o
2b10Z1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>^1o2b10Z1g8`1d3e23j1:=B
g1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>`1o2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a
2B?d1W=]318R1R2d6P4b274Z21Cj;Q6S6j8a1o2b10Z1g8`1d3e23j1:=;6g1MZ5m8a12621F0[Fe1T?b2a2B?d1W=]318R1
R2d6P4b274Z21ClAn>g1o2b10Z1Z8<ANd3e23NK:=;6g1MZ5m8a12621F0QHW4l:b2a2B?d1m:Y2]318R1R2d6P4b274Z21C
j;Q6S6j8i1o2b10Z1Z8<ANd3e23j1:=;6g1MX4Q1m8a12621F0QHT?b2a2B?d1d3X7e1C]318D218R2d6P4b274Z21ClAn>d
1o2b10Z1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1T:HY2]318D48R2d6P4b274Z21ClAn>6o2l@i2V3g1[X1_
1o2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Cj;Q6n>6o2l@i2V3g1X[2b1o2b1
0Z1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0nS1W3b2a2B?d1W=V1V218R1R2d6P4b274Z21ClAn>8o2l@i2NW2g1a_2`M`1o
2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2]318R1R2d6P4b274Z21ClAn>_1o2b10Z1g8`1d3e23j1:
=Bg1MZ5m8a12621F0VW1b2a2B?d1m:Y2]318R1R2d6P4b274Z21ClAn>`1o2b10Z1g8`1d3e2k110:=Bg1MZ5m8a12621F0[
Fj@b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>^1o2b10Z1g8`1d3e2k12:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2
d6P4b274Z21ClAn>4o2l@P6g1d1o2b10Z1g8`1d3e2n1:=Bg1MZ54h8a12621F0VW1b2a2B?d1?T3k40?k1Y2]318R1R2d6P
4b274Z21ClAn>]1o2b10Z1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>`1o2b10Z1
g8`1d3e2n1:=Bg1MZ5R2j6a12621F0VW1P1a1a2B?d1T:R3]318R1R2d6P4b274Z21ClAn>k1o2b10Z1g8ANd3e2k12:=Bg1
M[3LQ14m1j6a12621F0nS1W3b2a2B?d1>0T3k40?k1Y2]318R1R2d6P4b274Z21ClAn>5o2l@P6g1YS2_1o2b10Z1g8`1d3e
2k12:=;6g1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>f1o2b10Z1g8`1d3e2n1:=B@V1MZ5m8a12621
F0VW1b2a2B?d1>0Y2AT50e4]318R1R2d6P4b274Z21C_7\:j<S25o2l@P6@V16o2l@P6g1dY205o2l@P6g1[X1^1o2b10Z1g
8`1d3e2n1:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1W=]318R1R2d6P4b274Z21ClAn>6o2l@a41\1g12P3jd24P3jd2j@B4P3
f@ST2Z@5P3]U1X6`W1b18P3`>lFX6kS1d3b1b@6P3f[1]S1e5jAE<P3e;`1_3fDX6aV1Nb1Z?b3S48P3Y1hIBWQ1lGnc1`F;
P3RKBWQ1lGj@B4I3i6AP3W11e4g3@i@B_K2d5lGZITS11T8h55P3T_2e5b@73P3jd2b@3P3fc1SQ13P3bY2W;7P3_Bai1:]8
aCV?:P3_Bai1:U3W5aCV?SGZ@6P3T_2e5iABT13P3da2U33P3RW2g=4P3RW2g=j@4P3^B[R2cD4P3RW2g=Q@3P3jd2mi16P3
jP1oc1b@XP1m84P3kP1nc1b@3P3jd2_B7P3jd2\B2n3T1W44P3[U2f1g=4P3jd2j@Sa13P3fISk1]1P3b1Z1g8`1d3e2n1:=
X320V5m8a12621F0VW1b2;U2B?d1W=]318R1R2d6P4b274Z21ClAn>i1Q3P;IX38G021111;42T152h4Q4H2Jm2\1<l1YQ1^
7KHIJI2101W1@o2W2j8c2S2:4W211h;i27Y4Y2[1e;d1Q3c1_=8G021111;42Z12h4_20h3`1K\1<l1P4XM^7^27682I0110
1W1c>`46:4T>Q3Y4Y2[14g7OQ3S?8G021111;42Z12h4f8\1<l1YQ1m9g1\1c>R54T>Q3Y4Y2b3Q34M`9505a1:7:406U152
G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V147=^1T3TNGG315W7<<JY22c2Dn3313<a61Y1M>g1>241P12l2c
6]3R28=7?P1T1Q1AQ1E2534T1U1>=i1Q3X6j88;;021111;42Z121f4]7X1\1<Y1B^30i3j2\6g@`8>3I>2a1N1:T4_3[22>
^2V1`4A4c<`1i27Y4Y2W1Q3S?8G021111;42Z12h4f8\1<l1YQ1^7^2762U1120V1c>c2^24T>Q3Y4Y2`1Q3c1_=8G021111
;42Z12h4Z5=@\2\1<l1P4d3V2]7FW?l7_282Y2`3R;g4:4T>Q3P1X3Y2[14g7R1Q3S?8G021111;42Z12h4f8\1<l1YQ1m9<
=0K\1c>R54T>Q3Y4Y2_1Q3i6V4R48G021111;42Z12h4_20`1d4EF<l1i=_Cg;0Y1c>`4A4T>Q3i2Y15GOAY141T@P1Q3S?8
G021111;42Z12h4f8\1<l1YQ1m9JY2U1]=R54T>Q3Y4Y2S1Q3S?8G021111;42Z12h4f8\1<l1YQ1m9<=0Q1V1U1]=R54T>Q
3Y4Y2T1Q3d1^=8G021111;42Z12h4Y6\2\1<l1P4XMh:0Q1V1U1]=R54T>Q3Y4Y2NQ3S?8G021111;42Z12h4f8\1<l1YQ1R
=c>R54T>Q3Y4Y2a1Z1Q3S?8G021111;42Z12h4f8\1<l1YQ1\71?0\2;0H51W1X3Z;\4E4T>Q3Y4Y2[1S1Q3S?8G021111;4
2Z12h4f8\1<l1YQ1^7Y3J121W1c>R54T>Q3Y4Y2OQ3j;X38G021111;42Z12h4f8\1<l1YQ1Z8g4c>R54T>Q3Y4Y2W1Q34n>
213G021111;42Z12h4f8\1<l1X4PMR=Me=R54T>Q3P425g1249P1Q3S?8G021111;42Z12h4f8\1<l1i;_E\:e2c>R54T>Q3
`3HY2Q1Q3S?8G021111;42Z12h4f8\1<l1o4jI^2Q5P8c>R54T>Q3Y4Y2h1T1Q3S?8G021111;42Z12h4j4k3\1<l1YQ1m97
\10^1Q2a<R54T>Q36R4Y2MQ3S?8G021111;42Z12h4f8\1<l1YQ1R=c>R54T>Q3Y4Y2W1Q3c1_=8G021111;42Z12h4Y6\2\
1<l1P4XMe:2Q1W1Q2a<g4:4T>Q3Y4Y2`1g7Z1Q3c1_=8G021111;42Z12h4h5@\2\1<l1P4XM^7V32Q1W1c>g4:4[2h;Q3Y4
Y2`1g7DV1Q3c1_=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1c>g4:4T>Q3Y4Y2`1g7OQ3S?8G021111;42Z12h4f8\1<l
1YQ1U:l2Q2a<R54T>Q3Y4Y2U1Q3c1_=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Y2c>g4:4T>Q3Y4Y2`1g7Q1Q3n>48G0211
11;42Z12h4f8\1<l1l6f:e?R=U1]=R54T>Q3Y4Y2R1Q3S?8G021111;42Z12h4f8\1<l1f9=JY6o?R=c>R54T>Q36R4Y2P1Q
3S?8G021111;42Z12h4f8\1<l1YA[>1a1R=c>R54T>Q3Y4Y21R3=R3:eDZ?K[f11U4Ab@R2h1Y@X3c2>I3Q2C?U320l2=073
34@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1201Q2R=6W926<S119Q1;2:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3
i4Y1;P4\1a1P1T1S22]13;bAP2:c9Ik113R3cT2]S23R3:Vd42R3cg2X1R3Z1`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1_@518R1R2d6P4P6P2k?n>Z1R3Z10_1n4h3`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>
Y1R3Z10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>6R30j61bo2XG2R3_Q2AR3Fh:[Cn5
SR1^:]20a?6Z2a1A8e>j7:R3jT1Uo10n1a1AiFb@o?5R3DPg3kGo?3R3a_4o?2R3a_41R36R3fQ1b7UBW7mg16R3:_NlV2g<
Z94R3Dj>UX33R3mX3mR12R3kT34R3l\3m713R3jd312R3lc22R3jT13R3DPg33R3SQ3SB2R3SG2R3[c42R3WI5R3DbH]n2T4
4R3]1QBlS24R3D]BbT35R3\10QBlS25R3]1QBlS2YW13R3Ze1i12R3bn33R3\\2k84R3_?_Q3o8:R3D1h:o3^g1PZ1e65S2;
R3D1h:o3f;g[1PZ1e65S27R3D1h:^k1PZ1e64R3DZ`3e66R3DXX3o7Nh5ER3D1h:o7]8<V3^2HR1M?HjP1nY1N:a3k1Y73R3
dX3d72R3[T19R3D1W7`3c;j_1f`1Q:6R3n7XM]^1ZMf12R3m14R3bW3A82R3X=2R3_b33R3gU3g<8R3D0g2Wd3e5316R3D[6
XR1UBUl14R3Dh2Wd32R3XW44R3l63ng35R3DZGiAk]27R3D1h:lMaMf`17R3D1h:b7kc1f`1;R3D1h:b7P4W7bX1QT1d<kW1
8R3D1h:b7kc1QT1d<9R3D1h:b7P4j_1Y]1\36R3Fh:^k1a9YT1<R3V2cFf6<m1L`2PCih1HH9R3V2ZM<m1X_2HHT28R3V2ZM
Z2^Fih1HH;R3D00h:^k1bASOe531=R3D00h:iM]JV3bASOe531Q2R3Z12]1g8`1X4Q2n1:75V11o1X>a12621F0i9l<4n6U4
U5b2a2=4?d1V>X2518R1C^13Fi5T3J0Z3<IV140111002g1k?_>>4R3iLlQ386R3DW63d`3b5]1R3Z10_1P1f7`1X4Q2n1:=
X3X>a12621F0fF40X;P5b2a2=4?d1_@518R1R2d6P4i3V2P2k?n>Y1R3Z1`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1_@518R1R2d6P4`2_3P2k?n>6R3]1QBb;Yh1bR16R3eIS3U;``213R3jT1Tj26R3DTLa1Yi2L3R3iLhk22R3jT13R3iL\X2
5R3]1QBY9bj12R3RC5R3D]BXQ3Y3:S3U;]71l<lU1dOcHD=9S3o2e?ib1VJR7Q11jE4S3iV3Q1lE8S3aAQ11S_1e3`CgT16S
3eBib1`CU?aE=S3f?nCh^1i7]5f1k2HV3[3TBU2:S3T1WAai1:k5SFV?fI18S3m1aH1\_2Q4U5oK1S33S3j=UV22S3hm33S3
RLeQ34S3eBl<Un29S3i1T<2U4f9Y9X=VS13S3e1Rl34S3jV2fKVK;S3`1b;_3ULa3a4`FT8P5SU12S3`M?S3\4kA\223e5Om
NS4b1S=`Hj1gB<S3\4_1\2Z1@]81bQ1l2Y>g54S3l5\2Z17S3c?o21ib1`X1g?9S3f3i5[5o[1V=T1h]1c5;S3`1U5\6_3Q:
6hIUV1d?_37S3X5[4fLeS2S4SN4S3U5Y`2XX13S3S]3d@3S3n6if34S3RW1ki2D2S3kh43S3kQ2lk15S3X5W4Wb2oQ1=S3b1
e3h9P2]1R;T:oc1\BV2h3b93S3hk2oQ13S3oZ1hb23S3j=m_33S3gX2Pe12S3j^2j2S32M`9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=2S3jm
3:S3R10^NIT1n3Q[1cX1PG4S3bOTW3d@3S3_EXX3U1S3o2VIR2Y8AcJT2iAn3554k11l2e1:31269D2h3i?d4`5Ig7Q:0Q11
T32ES3o2U8W2U51T21h>R:2TV1V4P2m6k6W5eFR<[=83T3Y=?1T33T3g2Qb36T3_1b;_3jj1T83T3W5VO3T3W5PW48T3jImP
1_;PKX1`;S?6T3^J1jFim2Y75T3`Amc1DkB2T3oh23T3fX2T?2T3i=2T3j`24T3l:bP1PW14T3V^1eA`:6T3_Mcn11b4fD5T
3^U2DR5h_12T3ek32T3oj33T3W5W42T3oe45T3_1b;_3kT22T3iV22T3d13T3T5Y`22T3fX2a5U3760i1U8:[1358503?9j1
76100@1T1c1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3h4<5:4;j1U1a2d1`1T3\1AX1228EBFX1T
1[1==Z1N78>P2JP12A554:J2^1GX1a:T1A6;:R1h13d38_15o2<5;0n149W181AHn2H29_1?8=i11FQ1619P11;I9@M;037F
873416JS123Ce1g2=4`2U3760k9j1H0C\2611@V1Y4Q16l24c;^2556B4X3]5]2h;<@4;j1Q<[1;>IFX1n2=j5DIA55?@9\1
c?K`7o2<5j2b1h7R461l2@Y147W1161Q1Z1Q5=Q;U3760[2617A12T11AV1N1[1J3314D74@;0403;=9@75@042141003323
17422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C6S1Q22O94a1<2<>S11127;<9?7@>5375?22853b1K24?;<>
15=489O4<02323841298J33@977A8C8]1JV1AP1:4;92Kg1V1HP22E>291i1M:1T1330611W1924383K5@4:253767@436Q1
2A;X1CB=9a1>JI62E15G871<8A4?<Q2m1216G@>@7>U122Q308KH;42218:?i1]54P3OZ11<0j181A7@V28>H299U12<F`18
1h1BK03164I9@24A?0342C28711416I0S123?i1W1=H8934G251g4U3770Q1X161788467E13MS3J7KZ19;8W15@81410033
231<53CU12F[1M38@9i2A?7\4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1S1U12K\4T3=b2J;3371MM<56i1
2AO:S1Gk2=Y4j2e4Q1S1Y39c2G[5?W;a1:1G@g2R1;Y6e1_1W2C;Bf4a135FU31^S1f4012D`5i8X4e1^5g1h9:n3NZ8ZIXO
c52V3J1V3b2c2BE0h2?U320c28=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1
l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21a2c2BE0h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=
6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21j2V3MP2_7505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=]5c2
BE1S2;51?F^220?\2750513312783=63@140411R13=5:2CB15;BL19D12F:12>C5C3D><;C3`1^1S2a3^32a3Bj3:N12960
0R4_26g4_42230;4N:0Q1I36:9C5V5>b11f18Y2U1><4221Am1\1DBf2e4@M\1Z17P1k15386=d44e1P4FE28U15JT1S22>N
3;f5LBn1\8<c1:c9Ik112>V3k5c2o22V348G31:]Y3W3f5c2BE00S211661?F^2204:e1F750513312@3=323@140411R111
665:01311162B15?<1L1N1I:12X1CH><;C3`1^1S2a3a3W1Y2W389M0P3m1R20=<:6W9260;4A<:0I24>:3A9C5V5>b11f18
Y2U1><4221Am1\1DBf2[4JMg27P1g15U1Q3b14<X1`2_1\128U1P1T1S22>N3018P5U2Q2f8c1:T1^8IQ1I12_4c2BE1S2A1
?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0<<24I3
A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3d44e1P4\128U1P1T1S22>N3018V7\<:c9Ik112[4c2BE1S2A1?F^220?\
2750513312@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0I24I3A9C5V5>b11f
1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1P4\128U1P1T1S22>N3018V7\<:c9Ik112m2V3M`9505a1:7:406[1K42A156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2DP2m1313<a61Y1M>V226P12l2c6`58=GP1T1Q1c18<253Y1U1>=k
;2W3_`41W32W3Rj22W3^R4`2c2CDi2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d
1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e215W3SS2W?\c1n47W3jDmV1bc1\8gDo84W3JnQ1VW12W3YW43W
3Q@o14W3Q@o1jC[1W3Z10Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>?W3lH[10a4
m1P3W3mb10a5^20b1R36W3iP1ak1AT50?W3?1h:_JnP1lQ1f2b4m2Y3W1n<Z1aI1W3AW34UEc3gY2S?KQIY41b1^2>@4o6C2
W3Sc44X3Qj2a;oB5X3Qj2a;c9[96X3Qj2a;c9Bh87X3fT1b:d6RT1a;oB5X3Qj2a;oBm;T3V32JDk8505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12Z2Ac6`5839GP1T1Q14^1E253H@
U1>=X4j;1`6m2V32J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`1S3[17=N?T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12l2c6U2Z38=GP1T1Q1c1E253Y1U1>=9Y3QS1jo1^C]4P4k8Z1oA:Y3QS1jo1^C]4P4k8Z1\6b;S3V32J4[95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=G
P1T1Q14^1E253Y1U1>=Q@116]1d;S3V32J4[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG3
15d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q14^1E253Y1U1>=S@16]1e9n1S3V32J4[9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=T
6n916]1c9P2Q3V32JHg8505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=>2<?T3TNGG315d7d3c2Dn3313
<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253O9U1>=W2Y3V323F3\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4<N7=;B?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=g3;E_4i61l3^:52S3V32J4
[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?Y23FTNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6
`58=GP1T1Q1c1E253Y1U1>=S@16]1d;7Z3jc1SP36d4:_5f3V33I3E<Y8505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12n138@c6`58=GP1T1Q1c1E253Y1M7>=g3;1OZ1h2Z1`2T1<[
11?\3U21b1X24LX34Z3Ud4d4:U3V33I5Z9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3b8aEGG31
5d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1J6Y198<253Y1T10>=i4R4h=W104Z3]6hg3f5:Z3lX47Fc1Dh20V5o4?
Z3M00T[4i2o1116]1]1d4:V51Z33Z3UGVo34Z3d@\b2RY1a2Z33d270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT10
7d4[56Y1B9C>a4o3i1B3KNl3313g1b2l1S1n1V314131NU6@AQ3U5P2V?V3b1g17U12_1?b52Z3en43Z3W\4j69Z3R8[Q3gY
1I4^3P7E4Z3S]3RR1g4_1[3;m4d4P8X32_10ITCf2R1g3[2R10V20V2PH`2h6U3W1m1T1AMV6k6V42P15a4E8P1HNT1]3^5]
2\3V:7[3lU4Y9Y6:o1Z34[3gk2]4P\1@\3UEc3gY2S?KQIY41b1^2>@4o6CA\3UEc3gY2S?KQIY41b1^2>@4i4U2CS1\3091
h:o9c3mT1l8Y7\6m<W1S?Ki4\<j7V2R21b1m1@>80603MV2j3C2C]3V5R>1h1>0I>JC3cMUU1U4g<a8T;_;@]37_<j6e3S3h
;d2UIf@g>d2oAc9S@1o2]370Q1X16U2h9F814100:=4S2U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12K
o7W2Q3`1U48E\2L9GP2;_12n2]=^4V1?\9a4@g8[2R1U1M2i1:m6935V2251o1]370g4_:i6MP1ZA7Cg2Cl1T1Fn19G9T1K5
;2[1H[19@_123El1S1U12Ko7Y5`1U48R3L9GP2;_1Q2lBf1\9j7f7g1V2m;251V2]370Q1i4W7S28611Q3I[1M3I9S4]82X6
?23P2Cl1T1e29G94OK5;2[17@[19@_123El1S1V7_2=e5T1V9o7l4S1Y39g8?WAS4c:1X69Y2]370Q1X1l<BR3U2M<@S3S@g
2Cl1T1e29G9T1K5;2[1H[19@_123El1S1T2o7i3_1;T1U4Nc3]49Mg14g5212KV32322c2c6V=Gg4_9CX4Z1k39M]3a4W3W1
X5W20U1n3P2j8k3a9Ia6n4a::1d3f1]:YQ1HdDc1m;0o33]3iAjS26]3hEZ131U]3;]3R;S6Xb2;:Bd3`3W4Q7<]3V4V4nm1
`?`BoK;c?o3P161]37]3VQ1iH\]2d=n3T6O]3T7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<]8o31NZ<g;M1dP1U8c1h9W78]3\V2n
5_8W>cGl2jQ1>]3iAR6JTR1R:W7QGX2TC_1f>c4i6G]3m4k2`6a9Y3YJF21a1m30=c8d1bElMg4EX8R1c4@]3i7]17fJbHj1
Z6o3W:Y2eT1W?4W306]3oT2k=U@g1h1;]3]FE31cU1\>2`7T2d^14]3gW1lFe7:]3l8l1\6Z1f:W2l4jGgE4]3jc4?N8]3m6
2P2T4Y:S<db1_1]3U1Z1g8`1d3R2Bn1:=X3_4JV4f4a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274De11Co2l>n>1]34]3
h9jKlU23]3`b42B]3[f2Y4Go<SKo3a6=`2i9=85b103=C]3R;h2_1j1U1`8R6[U1gS1j1@4YJg4d2h7B`83]3h9^_23]3VY1
P`13]3WB4Q1]3]Ln2U4Q3m1]Ag62If4[=d2i2^:Q5g3Z4a4m1a1BV1Y1O3408124H1]38]391h:^k1cGRI[=2]3go4n2]391
d1AP2<j1P1_1U1A^2M=I141172=C94>6Q5V6l2l1m1Ic15Q2n2EG^:]2<a2b1m55U1_5i1d3X3=U2Ea5OO`1S4T3V2_1m4D9
T55n1145D_5V8X3W2e50W10720MZ2Q48245U20:U2]39R9Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;
f9j:U2l1e6i1\6:CnF1X2h1:>[1Og3e1X1e51S8[30Y4d1\1n1o1]3]<D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5
E\9j:b<o5<:C`C]31N?b26<46D03R4Y8Q:n20V4\17P2Z1`1Z2]37h4Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9
X?j:G^2]1m7^1Je3<:C02l4W1T4K5`129n1l12c5X4BV1b3Y1aAe2Y4\17[3U4Q59]3e>f;T;[X1eR1XO\17X1]373d12[2d
6]1P1W2\7gMbAQ1[8k1g3b;^R1a31`1l1o2R2b3J=072V13_2l345`1D;Z1]37h12>j4T5X3\7?c2_6]:Q1a4iEP4W5k1m2>
:b;b@9d2d65V=e2V2e5X1072Y3@Q45U20@]3i:c<W1UKcNi2jKP1`7RK;Z72j28m1]391IZ1R5_2P13`1d3e2n1:=X3Z5_5]
3a12621F0[Lj:k1Fa2B??T1W=]318R1R2R3a39h2MQ2@7467GS116<R3^3Z;n>4]3\U3g<Z93]3`l2W47]3lf2W2R_1V4g3E
9]3j<X2eX2Z1R_1V4]4k52]3df32]3c_43]3cLmn12]3af42]3Vd43]3hS3]`14]3WT3n_1`34]3Pd4>W3b2c2I>i2?U320l
2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S2
2]13oC:X2>k6e21>]3VT2W1aAl=k;k5_3]8b27P63g>9]3mT3k;[9]8b27P63k2V36F`9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=gEj2V36F
`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`5
8=GP1T1Q1c1E253Y1U1>=D]39TAAdAaDe8<@`=l8b;e6P1k5j5Bd35o2H]391h:_BR1T2>f3QFf6g4a9YQ1R2]2Y1]4F@312
C?]39TY1]R2b5R2f13;`1e5312C[1]3351V1a9V1g7W4?f2<c3h182ER1]11FZ1WKW4T8e>R50R2_5Q1;V4P29Be2k1[=1\=
5R=>]3o?UOf6<3e3Y6g1Z8N2k^1^=<]3eY10P3<W68e5VBn2i5iU21]3_2]30d270279n5`3DQ316J`42Q1T1i5?d1@`2`1l
1066;QHT107d4[56Y1B9C>a4o3i1B3MLQ1^1[1313g1b2l1S1n1V314131NU6T4U5P2f?f2Z37U12o1b5]2]30d270279n5@
g1W1D0P316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2]BZ37
U12o1b5L]37b2U2^6c4l1W5jZ1Be12]9X7a2g3U2_1@o2i8l47a4YLm=25E]37f6Y@1fY1Q1X22]9b=V4i;T5X?lBc9o2251
W4c2I<10^29?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12
c18i1?S11>477101AZ3D\1l1a1BE[2a15U2P1m14P1FY8T1:K5:J2CP1T1S22]13;U3R6AT8\123:c91c21<W4c2I<10^29?
U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>47
7101AZ3D\1l1a1BE[2a15U2P1m14P1FY8T1:K5:J2CP1T1S22]13;U3R6AT8\123:c91c21<n1]3=LK[:S3h5AKb?a<aQ1d2
KY1]1W398A3:O3I@2>f1o354\1:DT196n57^160<5R3=Y16R1\5<>d=IJZ22S949X2l5c2I<10Jc19?U320==2538:22C5=0
7334@3<424?1S257?L15LN1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46W92;1Y1;k13A9C5a4D>d12c18Y2S11>477101AZ1`
1>DY12l1a1B=334U1P1=2>A5NV1P1[1;512I6;:DFN630l2b222452C32116D5:MCP1BAA56T129S13g2C5`1a4A2Q8\123:
k1S1c61a19G1<`3c2I>0j1211F?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36W9j1;k1
3KC5a4D>b11f1b2U1><7101AZ3DY3V5m3P1f10[1m7b2\1MCP1T1S22]13oC:T1^8T12]11Z18[4c2I>0`19211F?U320l2=
073312@3Y11>T18651805111L15?Q19P1K:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6W9j1;k13KC5a4D85b11f18Y2U
1><7101AR12T2DY3X1R3Jm3P1f10[1Z21`59X2\1JFP1T1S22]130:_:`5b3:g100V1b6T1`11Y1U3c2I>0j1211F?U320l2
=07334@3Y11S25;X115k1P1K:]1CW1<;:83S5]1S2a3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T2DY3V5m3P1f10[
1\2S8\1a1P1T1S22]13k:S9:P3b6T1`11Y1f2c2I>0h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W
9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\1`:\1a1P1T1S22]13R5S<h2:c9e213]3]2RV36]3fX3S2hT1BU35]3
dh1d1g]2T82]3oU46]3oU4[4d9>Q25]3Pd4>Q2U1[2^3d270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT1074_4[56Y
13>9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2]BZ37U12o1b5[2^3d270279n5`3DQ316J`42Q1T1i5?d1@`2`
1m166;C]GT107d4[56Y1B9C>a4a3=i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2]BZ37U12o1b5^2^3d270279n5`3DQ3
16J`42Q1T1NR1Lj2?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2g5e<Z37U
12o1b5^2^3d270279n5`3DQ316J`42Q1T1Q2X2^1?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1n
1V314131NU6T4U5P2g5e<Z37U12o1b5[2^3d270279n5`3DQ316J`42Q1T1Q2g3?d1<3`2`1m166;QHT107d4[56Y1B9C>a4
o3i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2]BZ37U12o1b5]2^3d270279f57`3DQ316J`42Q1T1i5?d1@`2`1m166;Q
HT107d4[563U1B9C>a4o3i1B3j1l3313g1U2<l1S1n1V314131NU6T4U5P2]BZ37U12o1n3c1Z2^3d270279n5`3DQ316J`4
2Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NU6T4U5P2]BZ37U12o1b5Z2^3d
270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1U2<l1S1n1V314131NU6T4U5P
2]BZ37U12o1b5[2^3d270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S
1n1V314131NU6R1Q3U5P2]BZ37U12o1b5Ha30T5j5X8a5W6T2;=2k2K\5ZFj16e8X<j;_5a9e7WR1Y1e3d1n4`6T1=R19l21
=f2<:?C3b2JT41A:?d2dZ1h2d32RCb9Eo6?[1[4Q4b@n2]1e6Ag300h:P8V_1OV3bAdHm4`1e5312WF7g30jBTT3e5317g3W
n1hh1e534C8g3hj1e4ag1e534C:g3f^1V?eHb?Q1g?J1W6;g300h:b7ZB`Q1f`1e5317g30g2Wd3e531:g30F0QBlS2XP1e5
316g3SEf3[Z1ic1cK3g3Qb3n47g3TY1k]2e534CP2g3T5<n20`4i2W1e1P1^3^3X12?H2@<1Y1<I17NU1HDR4c6g30JjA\8?
J1BQ1V1T22T6P;2R1o5S3;G050T3AY1Bk1i4=E^13g3RY1m]2Og3W63U=0Y2A00I]2_2R11Hg4fFfZ1S4\1Q3\4@3n4a4o1F
1R=Q=T2g31a8>NH27B^2=X1U1AS1Q3[6@D1Q2U1b1U12Eh4Z:0b>P3Q13h8;S1Q12S1k7Y6Z3R3]2Q3?m285319:032Z4E=<
f5F1Q30k90h:6g31h:^k1PZ1e6@g31h:]@<V3^2HP2?cQ1nY1N:a3k18g31h:^k1S5[J\2i>9g300h:^k1f`1e531:g30GQB
Y9bj1XP1e5312g3Pg35g31h:^k1f`13g3[S1dc27g3HQBbKYX1XP1\46g30of3e531[1g3E10]1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1_@518R1R2d6R3MP6P2k?n>;g30F0QBiER^1XP1e5316g3G0QBlS2XP17g3G0dA<lS2XP14g3PW2U4i[
18g3G0QB[h1`;UKR55g3HQBlS2XP13g3X1ge33g3V[2i[17g3HS<m5lS2XP1P77g3G0?aAlS2XP13g3ma3R53g3WNhh27g3G
0QB\;_h1XP17g3G0QBlS2bKe43g3Zb3e45g3fM>jh2U76g3HQBlS2XP1U73g3]BbT3:i3h:ZISR1UDh=Y9f<b:l>4i3h:b7k
c15i3h:b7P4j_1`2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W95d1;k13KC5V5>d1f1b2U1
><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21`2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3
a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21`2c2X1i2?U320l2=07334@3Y11S2
5d115k1P1K:]1CW1<;C3S5a3a3a3b<?6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21_
2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S
3`:\1a1P1T1S22]13oC:c9e21U4c2X112P22>1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`
1^1S2a3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i48\1P4\128U1P1T1S22>N3;V7\<
:c9Ik112^4c2X11S21?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2
R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1P4\128U1P1T1S22>N3018V7h:c1:c9Ik112
`4c2X112Y1;:2761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6W92230
;4N360Q1>:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1e1i4^16P4FE28U1P1T1S22>N3;V7c4h7:o8CIk112U4c
2X11S22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6g66W9260;4E8360
k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;j4[2\<:c9Ik112\4c2X100S21?1?F^220
?\2750513312@3=63@140411T1865:01CB15L1L1N1I:12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56W9260;4N:0I2N3A9C5V5
>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3018V7\<:c9Ik112Y4c2X112P2A1?F^220?\27505133
12@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221
AZ3DBf2V5M\1Z17P1S3d4c16P4\128U1P1T1S22>N3;V7\<:c9Ik112W4c2X112P2A1?F^220?\2750513312@3=63@14041
1d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N360Q11G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z1
7P1S3d4c16P4\128U1P1T1S22>N3;V7\<:c9Ik112X4c2X100S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N
1I:128OC;<237<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2e4@Mg27P1S3i4e1P4\128U
1P1T1S22>N3;c6B\<:c9Ik112Q4c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^
1S2a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1P4\128U1P1T1S22>N3;V7\<:c9I
k112P4c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:
0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1P4\128U1P1T1S22>N3;V7\<:c9Ik112o3c2X11S2A1?F^220?
\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><
4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;V7\<:c9Ik112U4c2X11S2A1?F^220?\2750513312@3=63@140411d
15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4<4<630<<2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1
S3_6P4\128U1P1T1S22>N3;V7\<:c9Ik112o3c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1
CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;V
7\<:c9Ik112V4c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9
260;4J3360S14B3A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;V7T6W6:c9I4f112P4c2X
11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V
5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;V7\<:c9Ik112V4c2X11S2A1?F^220?\275051331
2@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1b2U1><4221AZ
3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;V7T6W6:V9<F2k112c2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1
<;C3S5a3a3a3R=6W9f1337S14B3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21U4c2X12R2A1?U3
20=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f
1b2U1><451AZ3D5<f2o2W1NMg27P1S3V5X1P4\1;>2CP1T1S22>N3;cC:c9Ik11Q3c2X130P2C?U320l2=07334@3Y11S25=
V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;Q1>:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3i4e1P4\1a1P1T1S2
2]13;cC:c9Ik11i3c2X102Q21A?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5c221D3a3CC12217g1R=6W926<
F<;Q1>:3KC5V585b11f1b2U1><4221AZ3DBf2V5m3P1g1[1d44Y1;P4\1a1P1T1Q212]13018cC:a2=c6Ik11l2c2X13Q2C?
U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3a3R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S
3_6P4\1a1P1T1S22]13;cC:c9Ik11Q3c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6
W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6P4\1a1P1T1S22]13;[:W9:c9Ik11`2c2X1i2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13
oC:c9e21P3c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1
b2U1><451AZ3DBf2V5m3P1S3_6P4\1a1P1T1S22]13;[:W9:c9Ik11R3c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:
]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3S628P4\1a1P1T1S22]13;cC:c
9Ik11m2c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;k13KC5V5>b11f1b2U1>
<451AZ3DBf2V5m3P1S3_6P4\1a1P1T1S22]13;cC:c9Ik11Q3c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;
C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3S628P4\1a1P1T1S22]13;cC:c9Ik11a3c
2X102Q2C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5a3a3W1120S2i4X86W926<F<;Q1;2:3KC5V585b11f1b
2U1><451AZ3DBf2V5m3P1S3d44e1P4\1a1P1T1S22]13018P5R3^4P7:a2Q7Ik11T4c2X12R2A1?U320=@538:22I7505133
4@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2
o2W1NMg27P1S3_6P4\1;>2CP1T1S22>N3;cC:c9Ik11W4c2X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA01
5NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6P4\
1;>2CP1T1S22>N3;cC:c9Ik11U4c2X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C
3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6P4\1;>2CP1T1S22>N3;cC:c
9Ik11`2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3
V5m3P1S3`:\1a1P1T1S22]13oC:c9e21P4c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1
<;C3`1^1S2a3a3a3R=6W92230;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;V7\
<:c9Ik112g2c2X1Km1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><
:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9c1412G1`2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a
3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21`2c2X15c2?U320l2=07334@3Y1
1S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e2
1a2c2X15c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3
P1S3`:\1a1P1T1S22]13V<h7:c9e21b2c2X15c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k
13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13V<X2_5:c9e21d2c2X1i2?U320l2=07334@3Y11S25T1?15k
1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13X9h1m8:g6DV2e21\
4c2X100S2A1?F^220?\2750513312@3=63@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16W9260;4A
<:0X1B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3\2R4m32\128U1P1T1S22>N3;f4_2Lf8h2:c7o1Ik112f2c2X10
h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\
1`:6U1a1P1T1S22]13R5S<h2:c9e21b2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;Z
1@3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m4b5\1a1P1T1S22]13oC:c9e21a2c2X10h2?U320l2=07334@3Y11S25d115k1
P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m4b5\1a1P1T1S22]13oC:c9e21k4c2X10
1HY1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1S2d21Ja3a3Q3d4[56W9223<4
J3:0X1B3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NM\1Z17P1S3V5X1P4\1;>2CP1T1Q1Q12>N355_4d2^<:i1V5\25I@89
G1Z4c2X101R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W92
6<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6P4\1;>2CP1T1S22>N3018cC:c9Ik11a2c2X10h2?U32
0l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3W6X4\1a1P1
T1S22]13oC:c9e21c2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2
U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13`7^<:V9<Fn11a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3
S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9Fn11b2c2X10h2?U320l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;U3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13\
CB:c9e21e2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;1S3R=6W9j1;k13KC5V5>d1f1b2U1><:1
l3DY3V5m3P1S3`:\1a1P1T1S22]13ZCD:12^9e21b2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a
3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13\CB:W1[8e21d2c2X10=Z2?U320l2=07334@3Y
11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:a21
h4V2e21a2c2X10=Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3
DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W
9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:Q7a2e21c2c2X10h2?U320l2=07334@3Y11S25d1
15k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21a2
c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1
S3`:\1a1P1T1S22]13oC:c9e21e2c2X10d23?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13K
C5Q54>d1T1Ab2U1><:1l3DY3V5m3P1S3`:\1a1P1T1S22]13i:U9:c9e21P3c2X10h2?U3204g2=07334@3Y11S251b115k1
11L5E:4X1>414P1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3Z21S8HCa1P1T1S22]13b2_2l>:c
9`2031a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l3
DY3V5m3P1S3`:\1a1P1T1S22]13oC:c9e21Q4c2X100S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X
1CW1<;C3CL^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6P4\128U1P1T1S22>N3;
V7\<:c9Ik112a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><
:1l3DY3V5m3P1S3T5[5\1a1P1T1S22]13oC:c9e21b2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3
a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m46[5\1a1P1T1S22]13oC:c9e21R3c2Z1S2A1V1^23?d2<13312D
=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63371<Q13AZ6>b11f1b2U1><4221Ab4f2V5Mg2V9e1D[3\128b5
>^1V7UGk112R3c2[1HY1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8CY4^1S2d21`N26<4N:g18AZ6>b11
Y4U1><451AU4<f2o2W1NMg2\4_6P4\1;>2P5>X15\NI44R3c2[1R2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I
:128F8CK]3^1S2c221^N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2\4_6P4\1;>2P5>S118\N2Q4Q_32Q496R4k[1E
dk1PMXE8R4aV4Z2d11Z:2^53R4cZ4]:5R4k`1RAeS2Q44R4fa1\f2\12R4lc14R4`=fm3_=i2V3M`9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>
=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3eI^4GG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6`58=GP1T1Q1c1E253Y1U1>=k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn3313<a61Y1M>o1626P12l2c6`58=GA>T1Q1c1E253Y1U1>=k2V3M`9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=nLNk2V3M`9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Q@R>GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP
1T1Q1c1E253Y1U1>=nLj2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3
313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1CA>=m2V3M`9505a1:7:406?KK4D156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2`5R1`58=GP1T1Q1c1E253Y1U1>=U@JQ3V3M`9505a1017104:4
06[1K4D0056271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c
1E253Y1U1>=\50m8g4V3M>Z1f7505CM:7:406[1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3[1[17=^1T333Ca12
621F0m3g2Y8Ck:GG315d3o3U3>S2?D\1B?^1313<a61Y1M>V226J524g2718R1R2j2i3f18=GJ5T1Q1574P1E25361C29U15
8=>901:e30^:U9h5P3V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b1Q3[17=^1T3TNGG315d7Y2Z1c2Dn
3313<a61Y1M>V226P12S1h1c6`58=G@?=FQ1c1E253Y162K>=U3V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<
;CJ5B2J1U2K[17=>2LT3TNGG315d7Y2Z1c2Dn3313<a61Y1M94V226P12l2c6`58=GP1=FQ1c1E2534T1U1>=_Ij2V3M`950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP
1T1Q1c1E253Y1M7>=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn33
13<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=S3V3M`9505a1:7:406EEK4:9156271g11P1T111P1015DV1<;CJ5
d4[17=^1l215TNGG315d7d3c2Dn3313<a61Y1M>`1E26K212l2b2n31`58=GP1T1Q1c1E253Y1U1<1=m2V3M`9505a1:7:40
6EEK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>`1E26K42l2\2V4`58=GP1T1Q1
c1E253Y1U1>=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61
Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=b>k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=cC_:l2V3M`9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2`5R1`58=GP1T1Q1c1E253Y1U1
>=WA1j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V22
6P12l2c6`58=GP1T1Q16\1E253Y1U1>=l2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNG
G315d7d3c2Dn3313<a61Y1M>V226K212l2]5U1`58=GP1T1Q1c1E253Y1U1>=n2V3M`9505a1:7:406[1K4:9156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3\KS11a1GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1BB>=k2V
3M`9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c
6`58=GP1T1Q1c1E2534T1U1>=U3V3Mh4Mi3505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T
2T:GG315d7W1\2c2Di2T1313<a61Y1M>V226P12l2c6l1`1R28=GP1T13Mc1E253Y1U1>=k2V3M^2Q7505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=>OT3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1
>=o2V3M`9505a1:7:406[1K4D156271g11P1N511P1015DV1<;CJ5d4[17=^1T3]5T2R2^DGG315d7d3c2Dn3313<a61Y1M>
V226P12l2c6`58=GP1T1Q1c1E253O9U1>=W2l2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3UBh6U5GG315b1Q6d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=m2V3MIf8505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=f
=_<Lj2V3M`9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V22
6P12l2c6`58=GP1T1Q1c1E253Y1U1>=l2V3M`9505a1:7:406[1J030D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TN
GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q12`1E253Y1U1>=k2V3M`9505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1K8Q1c1E253Y1U1>=k2V3MHg8
505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`5
8=GP1T1Q1c1E253Y1U1>=k2V3M`9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3RFQ8GG315d7d3
c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1
<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GA>T1Q1c1E253Y1U1>=j2V3M`9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253
Y1U1>=R;i2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12l2Z5X1`58=GP1T1Q1c1E253Y1U1>=m2V3M`9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5^45[17=^1T3V4mIGG315d7d3=a1CDn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=m2V
3M`9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c
6`58=GP1T1Q18Z1A32403Y1U1>=k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1=FQ1c1E2534T1U1>=n2V3M`9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ22d4[17=>2LT2OfF]7GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=n2V3M`9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2TNGG315Y6=0Kd3c2Dn3313<a61Y1M>V226P12l2c6T5;
8=GP1T1Q1c1E253Y1U1>=l2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D
n3313<a61Y1M>V226P12l2c6`58=GP1T1Q1C0NE253Y1U1>=]5l2V3M5Z9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=i4W3V3M`9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<91CJ5P3OC[17=DIT3U>4KU3Z9\2GG315c2P5d3_1S1Dn3313<a61Y1M>V226P12l2
c6`58=GP1T1Q1c1E2534T18L>=bIQ4V3M>Z1f7505CM:7:406[1K4?4156271d121P1H:0118G015DV1;064CJ5X3[1[17=^
1T3Ka12621F0_JGG315d7U3>S2?D\1B?^1313<a61Y1M>V226J52l2718R1R2j2i3f18=GJ5T1Q1574P1E25361C<U1>=\?n
>j2V3MHg8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P1
2l2c6`58=GP1T1Q1c1E253Y1U1>=b3V3MU3Z6505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5d4[17=^12GY2Y>
Lm>GG315k55b1BQ34I5>1MD4?T2T1313<a2T2j11Y1M>V226P12R2Ic6`58=7?P1T1Q1c1883253Y1M7>=mMZ3V3M^2Q7505
a1:7:406[1K4D156271g11P1T111P1015DV1<;2@J5^45CG7=>2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn3313<a61Y1M9
4V226P12l2c6`58=7?P1T1Q1c1E253Y1U1>=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=W;l2V3M`9505a1:7:406[1K4D156271g11
P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D4i3313<a61Y1M>V226P12l2b5P1`58=GP1=FQ1c1E253Y1U1>=o2V
3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7T1_2c2Dn3313<a61Y1M>V226P12Q1
1h1c6`58=G@?T1Q1c1E2534T16N>=`3V3M@o8505a1:7:406U15K4D1226271FP11P1T111P10151BV1<;CJ5EJ@\25V147=
^1T3KXMGG315d7T12Y22c2Dn3313<a61Y1M>n1726P12Q1j1c6]3R28=7?P1=FQ1AQ1E2534T1;I>=P6k2V3M`9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Z2Y1c2Dn3313<a61Y1M>V226P12l2c6`58=7?P1T1Q
1c1E253Y1U1>=m2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3lDW9GG315d7d3c2Dn3313<
a61Y1M>V226P12l2c6`58=7?P1=FQ1c1E2534T1U1>=Q3V3M4[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=^1Y2JTNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=S@16]1:Y;S3V3M`9505a1:7:4
06Z10K4D156271g11P1T111P1015DV1<82CJ22b3Q1[17=^1T3T>o?GG315R6a1d3c2Dn3313<a61Y1M=0V226P12l2c6`58
=GP1T1Q1c1E253Y1@<7>=]3j2V3MJe8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3
c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=l2V3M`9505a1:7:406[1J04D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1C0NE253Y1U1>=P3V3M`9505a1:7:406
[1K4D1562714b11P1T111P1015DV1<;CJ5d4L>7=^1T3j7]9k<GG315d7d3c2Dn3313<1_61Y1M>V226P12l2c6`58=GP1T1
Q1c1E253Y1M7>=i4j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17=^1T3TNGG315d7d3c2Dn33
13<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=n2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5h
3K[17=^1T3Y9jDGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1:X1E253Y1U1>=h8VAV3V3M`9505a1:7:406
[1K4D156271g11P1T111P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8f7GG315d7d3c2Dn3313<a61S15M>V226P12l2c6
U2Z38=GP1T1Q1c1E253Y1U1>=T3V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C602?54]35K[17=^1`1B0OT
NGG315d7d3c2Dn3313<a61S15M>V226P12l2c6U2Z38=GP1T1Q1c1E253Y1U1>=l2V3M`9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5BMS3[17<0^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=j2V3
MBm8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6
`58=GP1T1Q1c1E253Y1U1>=m2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d
3c2D[2b1313<a61Y1M>V226P12l2c6`58=GP1T16Jc1E253Y18L>=k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12l2c6`58=GP1T1Q1c1E253Y1U1>=?U400YBg?d^1\
n12DG6Z9F@36U400S_43[18U400Xb2ce1V7_1i::U400oP1dT1_e1nC2\18?U400iV1YX322819D5l2c7V2<U400XOS5mX2h
Q1U19a9<J<U400D^^43Q19T6\3T12;U400DQX1cd1ha13[1f:48U400S_42\18j9S1U400Y330Y4SHm1T23nj1Y1eEPI3<50
072;8T96>632;59>56U400S_42\17U400S_42\1S:6V40WX3kV1<=?V40h7QJbV2eV1F082]15V9>T16V40S_4U1k9W18V40
Ul2O00ka1[<5V40S_4U<58V40oP1n1eR1_e1nCV2<V40DQX1\V3JAY:?2S2Z1<V40kg1d1]H_j1d2G8U1V:o1;V40S_4>522
5\;FX1<V40S_4>5225U1@e9o13V40S_45V40Pb2_[1bA4V40S_4o;AV40]U17T:a;ma108`1c7g3_?Q5[:Z31:V40]U1Se2a
DJ1O029V40]V1QU21;e6_Ln78V40kR10V\3\1a6U54V40S_4n74V40S_4n74V40gP4[>5V40D^^4\15V40^a1dm2U<7V40^Y
1WT3\1o;57W4k6Z2X5dk1cT218W4WX3_E\B1?j:k12W4]k43W4]k4o11W43W4V907W4nU4`8W:`1Q3F4W4\j40b35W4hc4c6
0b34W4Zb1o_1fk1AW49PBI`3?U1]5Vk1l:`Co7]61j1m@Y53W4hg2ag15W4l5`Q4l7G1W4>X40eP2nV2\8168T1W2j5MDn15
X4eW4\81g94X4eW4\815X4R`41^4::X4]Z1dU31]4090Z5b3JX4?hP11][1`3^>W1fLf:i280m45;1Y1b2U2n2c1Y14123X4
R`41HX400Z^19U2j9SS2S70X9^1916]1W2U2FE8;KX44X4Xi3iF16X4VY4i4Q21Y19X4ESn3i9^71R8k119X4eW4e21d51f4
f3K9X4l6VFRh2m6mC1R614X4R`41d47Y4kT1U[316]1d;9Y4ni3e:\;16]1c9P26Y4Q`416]1d;7Y4Q`416]1:Y;7Y4_]4a2
16]1d;8Y4XJd5S`316]1d;8Y4Q`416]1\4W725Z4fT460X99Z4`5jJg<[1Y7Zi1aE`92Z4fT41Z42Z4n]42Z4Pn41[43[4fg
2fT2:[4<lU2gZ1YNa7S54123[4l]408[4RP2\17`1U=k`1:2[4^`22[4ja43[4f<SU41\42\4je42\4Tn43\4k3bJ2\4UP2W
1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF
4U1T?b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0[@Z64Z@b2a2=4?d1_@518R1R2d6P4B]
5P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4`2_3P2k?n>e1]45Z1g8`1d3CQ2n1:=X3
Z5m8a12621F0[@Z64Z@b2a2=4?d1W=W3518E<R29Z6P4b274Z21CP2[21]=n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@
b2a2=4?d1Z5T;518R1R2d6P4P6P2k?n>\1]4`1g8`1X4Q2n1:=X3h2o2f40g3a12621F0fF4Z@Md1a2=4?d1_@518R1R2d6P
4P6P2k?n>^1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4a8_4X3Dm1X252=4?d1_@518R1R2d6LS3^5AP2k?n>]1]4`1g8`1X4Q
2n1:=X3X>a12621F0_F640Y@b2a2=4?d1Q3X2[1h9518R1R2d6P4i3V2P2k?n>^1]4`1g8`1X4Q2n1:=X3m<0Y1a12621F0f
F40Y@b2a2=4?8V14_@518R1R2d6P4B]5P2l:n4n>b1]45Z1g8`1d3CQ2n1:=X3Z5b70Y1a12621F0fF4Z@b2a2=4?d1W=W35
18R1R2d6P4b274Z21CP2k?n>[1]4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?[5;V9Y
1]4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n1:=X3m<0Y1a126
21F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6`3
?P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X
>a12621F0fF4Z@Md1a2=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1_@518
R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q
2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4f2Y3P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1_@518R1R2d6P4P6P2k?g5V9[1]4`1g8`1X4Q2n1:=X31T<Q2a12621F0fF4c=f2b2a2=4?d1_@518R1R2d6P4P6P2T8f7n
>[1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4^1g1]3e9b2a2=4?d1_@518R1R2d6P4`2_3P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2;h5f9n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R
1R2d6P4P6P2T6f9g5V9Z1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2R1?a4f9n>X1]4`1g
8`1X4Q2n1:=X3X>a12621F0\>Y84Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z
@b2a2=4?d1_@518R1R23`6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2a2=4?d1_@518R1R2d6P4P6P2k
?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Jd?518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>a1262
1F0fF40Y@b2a2=4?d1_@518R1R23`6P4P6P2k?n>b1]440Z1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518
R1R2d6P47Z274Z21CP2k?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]4`1S
1T5^2`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1_@518R1R2d6P4^5AP2k?n>X1]4`1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k
?n>\1]4`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2d6P4i3V2P2V2;f;a1n>c1]4`1Z3\5`1X4Q2n1:=
X3V5<1Y1V117b32Q2a12621F0fF4Z@b2a2=4?d1_@518R1R2f4m1P4P6]1Bk?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4
Z@b2a2=4?d1_@518R1R2d6P4P6P22h?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2d6P4P6P2k
?n>`1]45Z1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518R1R2d6P4b274Z21CP2k?n>X1]4`1g8`1X4Q2n1
:=X3^8i5a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1_@518R1R2d6P4P6P2k?n>c1]440Z1g8`1d3CQ2n1:=X3Z5m8a12621F0V9_=4Z@b2a2=4?d1W=W3518R1R2d6P47Z274Z21
CP2k?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1_@518R1R21b6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1_@518R1R21b6P4P6P2k?n>W1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R
2d6P4P6P2k?n>_1]461W1g8`1m1a1>9S1Mn1:=X3S4T:a12621F0fF4Z@b2a2=4?d1_@518R1R2X6;P4P6P2k?n>j1]42]1g
8`1X4Q2n1:75V11o1X>a12621F0fF4Z@b2a2=4?d1V>X2518R1R2d6T3J0Z3<P240111002g1k?g5g8>Y1]410]1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>[1]410]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1_@518R1R2d6P4P631j1k?n>[1]410]1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1_@518R1R2d6P4P63l1k?n>^1
]410]1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1_@518R1R2d6o30k5431j1k?n>Z1]4`1\6Z2`1X4Q2n1:=X3Y5d
7Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Jd?518
R1R2d6P4i3V2P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Q5b1P4P6P2k?n>X1]4`1g8`1X
4d1<n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4]<l3b2a2
=4?d1_@518R1R2d6P41n5P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0T@a64Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1
]4`1g8`1X4Q2n1:=X3X>a12621F0FoE4Z@b2a2=4?d1_@518R1R2j3i2P4P6g18k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F
0X1]E4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4=l?b2a2=4?d1_@518R1R2d6P4
d12X4P2k?n>Z1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?8V14_@518R1R2d6P4P6P2R=h2n>Z1]4`1g8`1X4Q2n1
:=X3X>a12621F0V;_;4X8Q8b2a2=4?d1_@518R1R2P2c4P4P6P2k?n>W1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4
?d1_@518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>Y172621F0fF4Z@b2U1[1=4?d1_@518R1R2d6P4P6P2k?n>X1]4
`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1\7Z1`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1S7c1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P
2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4f59P2k?n>Y1]4`1g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2a2=4?d1_@518R1R2d6P4X4g1P2JP?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R
2d6P4i2V3P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4_4`1P2k?n>X1]4`1g8`1X4Q
2n1:=X3X>a12621F0fF4\4m;b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0W=^94Z@b2a2
=4?d1_@518R1R2d6P4P6P2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Y1P?b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]
40_1g8`1X4Q2n1:=X3X>a12621F0fF4Y;P5b2a2=4?d1_@518R1R2d6P4P6P2k?n>[1]4`1g8`1X4Q2n1:=X3X>a12621F0f
F4X<Q4Dm1a2=4?d1S<[4518R1R2d6P4^5AP2k?n>[1]4`1X8>`1X4Q2n1:=X3`1g<a12621F0fF4Z@Dm1a2=4?d1_@518R1R
2d6P4^5AP2k?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4V3S=b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]4`1g8`1X4Q2n
1:=X3X>a12621F0^>W84h9a6b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4
?d1_@518R1R2d6P4^4a1P22h?n>Y1]40_1g8`1X4Q2n1:=X3g<`1a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y
1]40_1g8`1X4Q2n1:=X3X>a12621F0]=X94Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621
F0fF4Z@b2U1[1=4?d1_@518R1R2d6P4P6P22h?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1_@518R1R2
d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?[8b6Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1
Jd?518R1R2d6P4P6P2k?n>Z1]40_1\7Z1`1X4Q2n1:=X3X>a12621F0fF4k<^3b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]4
0_1g8`1X4Q2n1:=X3k8\5a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2i<Q3n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2j=P2n>[1]40_1g8`1X4Q2n1:=X3X7o6a12621F0fF4\4m;b2;U2=4?d1_@518R1R
2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2m3m;n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1_@518R1R2d6P40o5P2k?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4f2Y3P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4
l;]4b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3V<Q2a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6
P2k?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@5180Q1R23`6P4P6P2k?n>[1]40_1g8`1X4Q2n118=X3
X>a12621F0fF4Z@b2a2=4?d1_@5180Q1R23`6P4P6P2k?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4h:\2T3b2a2=4?d1
_@518R1R2d6P4P6P2k?n>Z1]40_1g8`1X4Q2n118=:m2X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]4000
]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>]1]40_1]20X6`1X4Q2n1:=X3c1d<a12621F
0fF4k1^>_22a2=4?d1_@518R1R2d6P4P6P2k?n>\1]40_1S7c1`1X4Q2n1:=X3c1`6P3R3a12621F0fF4Z@b2a2=4?d1_@51
8R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3c1d<a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1
X4Q2n1:=X3T8S6a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b
2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?g5;
j8Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4a8h7Dm1a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a1
2621F0fF4R1W?b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4b7g8b2a2=4?d1_@518R
1R2d6P4P6P2k?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]40_1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1
_@518R1R2Mf5P4P6P2k?n>Y1]40_1b4T4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>[1]40_
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=468d1_@518R1R2d6P4`2U39P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0f
F4W7R9b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6
P2k?R7k7Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?U1>_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3
f1a<a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@51
8R1R2d6P4P6P2k?g5V9Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4f59P2k?n>Y1]40_1R4d
4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k<o2g5
V9[1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R23`6P4P6P2V2R<a1n>[1]40_1\7Z1`1X4Q2n1:=X3
X>a12621F0c>V4k34Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1W3P1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1
_@518R1R2d6P4P6P2k?n>`1]40_1]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621F0fF4k1^>_22a2=4?d1_@518R1R2d6P4P6P
2k?n>Z1]40_1g8`1X4Q2n1:=X3R7R4R3a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1b7T1`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0\?Y74Z@b2a2=4?d1_@
518R1R2d6P4P6P2k?n>]1]40_1g8`1X4Q2n1:=X3X>a12621F0]5e8X1Y74S?V1b2U1[1=4?d1_@518R1R2d6P4P6P2k?n>Y
1]40_1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]40_1g8`1X4Q2n1:=X3S<T2a126
21F0fF4Z@b2U1[1=4?d1_@518R1R2d6P4P6P2k?n>Z1]40_1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R
2d6P4i3V2P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?[3b;Y1]40_1g8`1X4
Q2n1:=X3X>a12621F0fF4f9c6b2a2=4?d1_@518R1R2d6P4P6P2k?n>\1]40_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2
=4?d1_@518R1R2d6P4Z51CP2k?P7m7Y1]40_1g8`1X4Q2n1:=X3X>a12621F0[DZ24Z@b2a2=4?d1_@518R1R2d6P4P6P2k?
n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4V6S:b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3a6f7a
12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Z1]40_1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2S1]1=4?d1_@518
R1R2d6P4P6P2k?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q
2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4i3V2P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=
4?d1_@518R1R2d6P4P6P2k?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2d6P4P6T1Kk?n>4_40
QBlS28_40QBlS2UQ1n5705_40QBY9bj1;_40QBk:Pi1g@\F60005_40QBcm1X65_40QB\c1_@6_40QBR6`<Xa16_40QBcm1X
6YW15_40dA<lS26_40QBZ;ah1^W15_40QBlS2RW15_40?aAlS26_40QBAo1ZQ25_40QBlS2l45_40QBlS2oV16`4b>^3iHX1
iY14`4QBcm1X66`4QBY9Yd1X6nM3`4QBlS24`4QBlS2nM?`4QBSi1h:Q=_117T2[>e780027`4QBY9bj1UQ1V607`4QBlS2U
Q1i5<05`4QBcm1X6i=5`4QBY9bj1i=4`4QBY9bj14`4QBlS2oV14`4S<m5lS2]1a41Z1g8`1d3e2n1:=X3Z52j8a12621F0V
W1b2a2B?d1>h<]318R1R2d6_3@b274Z21ClAn>7a4PBP6]5Vk1lM@<a4PBP6]5Vk1g?j1R91T3@l58a4PBP6]5Vk1V?e>@9a
4PBP6]5Vk1c9XD@]2?a4PBP6]5c7[^1V5lM@o5_B1O029a4U64e;P6]5Vk1lM@8a4PBP6]5Vk1\EP907a4PBP6]5V7oc1]N\
1a41Z1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<]318R1R2d6P4b274Z21ClAn>6a4PBP6]5Vk1]N8a4:eAP6]5V
k1]NZL8a4PBP6]5Vk1lM@i58a4PBP6]5V7oc1]Nl57a4PBP6]5Vk1]N07a4PBP6]5Vk1]Ni58a4PBP6]5Vk1]NkU1N8a4PBP
6]5Vk1lM@iR17a4PBP6]5R2Si1]Ng1a418Q1g8`1d3e2n1:=X3Z52]4\4a126210E0ST1R3b2a2B?d1>Mj;]318R19h1_50S
1_3@b274Z21ClAe;2U3:a4PBh1W4]5Vk1lM@j5=7a4PBP6]5d6ad1]N7a4PBP6]5l_1Y;]N7a4:eAP6]5Vk1]N8a4l;?c5P6
]5Vk1]NZ1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>\1b40Z1g8`1d3e2n1:=
X3Z5m8a12621C20RASFb2a2B?d1W=]318R1R2d6P4b274Z21ClAn>^1b40Z1g8`1d3e2n1901;X3Z5U7g1a12621F0VW1b2a
2B?\17W=]318R1R2d6P4b274Z21ClAn>i1b40Z1g8`1k2He2n1:=X3Z5m8a12621F0n3OP1i3\Mb2a2B1=d1W=]318R1R2d6
P47Q1J=74Z21Cd5h5^6o2S3Y3X57a1b40Z1g8`1d3e2n1901;Dc2Z5m8a12621F0c5^;SFb2a2B?\17W=]318R1R2d6P4Gj1
74Z21ClAn>a1b40Z1g8`1d3Oe1n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2d6P47Z274Bg11CW:d7g5;j8Z1b40Z1
g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0
VW1b2a2B?d1W=]318R1R2d6P4b274Z21Ck:P7n>g1b40Z1g8`1k2He2n1:=X3S1V4m8a12621F0V9E@c9W8_2\8b2a2B?d1W
=]318R1R2d6P4Y1X13204Z21ClAg5;j8l1b40Z1g8`1d3e2n1:=X3Z5m8a1100521F0cQ1b1h2V1b2a2B68d1e3a9]318R1R
2d6P47T1U174BW1?1Ck3AAEj6[5h5T4P5_1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P47X217
4Z21Cj;Q6g5;j8^1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0j@7R76i>b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>[1b40Z1
g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P47Z274Z21ClAn>\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B?d1W=]318R1R2d6P4`2174Z2199lAn>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0eQ1`5b2a2B?d1W=]318R1R2
d6P4b274Z21ClAn>e1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7fLb2a2B?d1W=]318R1R2d6P4b274Z21Co6_1C\5d1
f1g5;j82^1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0\H6Q9`5b2a2B?d1W=]318R1R2`3S3P4b274Z21ClAn>^1b40Z1g8`1d
3e2n1:=X3Z5m8a12621F0_F<Y@b2a2B?d1J\<]318R1R2d6P47Z274Z21ClAn>c1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0_
Ff@b2a2B?d1JT21X2l22l4]318R1R2d6P47Z274I`11ClAn>`1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@Z1W1a2B?d1W
=]318R1R2`3S3P47Z274I`11Ck?P2n>]1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2d6P47Z274I
`11ClAn>e1b40Z1g8`1d3e2n1:=U24MZ5m8a12621F0cAf6g1a4a8b2a2B?d1W=]318R1R2d6P47Z274Z21Cj;Q6g5;j84[1
b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Cj;Q6n>\1b40Z1g8`1d3e2n1:=X3Z5m8a
12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21CQ42g=n>h1b40Z1\7Z1ANd3e2n1:=X3Z5m8a12621F0k:f;^1f:0\4b2a
2B?d1W=]318E<R262Z6P47Z274Z21C9Q1W3X=n>]1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0\Hi>b2a2B?d1W=]318R1R2d6
P4b274Z21CQ42g=n>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Ck:P7n>i1b40Z1
l6j1`1d3e2n1:=X3j1_3m8a12621F0d2d@T4h8n6b2a2B?d1W=n1^118R1R2d6T3Kb2604Z21Ck8m4i2X1g5;_2Z6[1b40Z1
g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Ck:P7n>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621
F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAQ:l4[1b40Z1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2
d6P4b274Z21ClAn>\1b40Z1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274`1I1ClAn>\1b40Z1g
8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2d6P4b274Z21ClAn>4^1b40Z1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B148d1W=]318R1R2d6P4b274Z21ClAS6e3T5\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1
R2d6P47Z274Z21ClAS6j8\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P47Z274Z21C`8[9n>h1
b40Z1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3h9V?b2a2B?d1W=]318R1R2d6T3Kb2334Z21Cj;n1[2f1g5;k3n40a1b40
Z1g8`1d3n1;008n1:=X3Z5m8a12621F0m@XFb2a2B?d1W=]318R1R2d6P4b274Z21CR3i>S6j8]1b40Z1g8`1d3e2n1:=X3Z
5m8a12621F0VW1b2a2B1=d1W=]318R1R2d6P47Z274^1K1ClAn>\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W
=]318R1R2d6P47Z274Z21CP2k?n>Y1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn
>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21B0lAn>[1c4Z1g8`1d3e2n1:=X3Z5m8Y
172621F0VW1b2U1[1B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318
R1R2d6P4b2604Z21ClAn>]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Ck5P<Q;8[1W
2Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Cd>W3n>Z1c4Z1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21CP2k?n>[1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VV1Ob2a2B?d1W=]31
8R1R2d6P4i1H74Z21ClAn>[1c4Z1g8`1d3e2n1:=X3f1c3m4o3a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z
1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4g1J74Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=]318R1R2d6P4b274X1Q11ClAn>\1c4Z1g8`1d3e2n1:=X3Z5j7@Aa12621F0VW1b2a2B?d1a8e4]31
8R1R2d6P4b274Z21ClAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0V;_=]6Q8b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>a
1c4Z1g8`1`33e2n1:=X3Z5m8a12621F0i=nD]4b2a2B?d1W=]318E<R29Z6P4Y14S174Fc11ClAn>\1c4Z1g8`1d3e2n1:=X
3Z5m8a12621F0hR1]4b2\1T1B?d1W=]318R1R2d6P4b274X1Q11ClAn>Y1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B
?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2d6P4b274Z21Cl
An>Y1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1W=]318R1R2d6P4T2=74Z21ClAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0YS1GT3b2a2B?d1W=]3
18R1R2d6P41`274Z21ClAn>^1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAa:26A_
2P1[1c4Z1g8`1d3e2n1:=X3Z5T50g3a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z
5m8a12621F0UR1P5b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>[1c4Z1g8`1d3e2n1:=Z2MZ5m8a12621F0c:bLb2a2B?d1W
=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Co6l:n>
]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0nF[14V1_=b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z
5m8a12621F0aNd8b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0f:_Lb2a2B?d1W=]
318R1R2d6P4b274Z21ClAn>a1c4Z1X1b2W3c1`1d3e2n1:=X3U133R2i1i2S6a12621F0VW1b2a2B?d1W=]318R1R2d6P4b2
74Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1[;k1]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n
1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21C\2_?n>`1c4Z1g8`1d3e2n1:=X3Z581`29b3T2a12621F0V
W1b2a2B68d1W=]318R1R2f4m1P4b274Z21ClAn>[1c4Z1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P
4b274Z21CX<c5n>\1c4Z1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B68d1W=]318R1R2d6P4b274Z21ClAg5V9_1c4Z1g8
`1d3e2n1:=X32W5m8a12621F0m=Z;m=b2a2B68d1W=]318R1R2d6P4b274^1K1CS@h1n>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAR7k7\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1
R2d6P4b274Z21C\2h5f9n>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1Md1a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4
Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2d6P4b274Z21ClAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621
F0VW1b2a2B68d1W=]318R1R2d6P4b274Z21ClAU91f5\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2
d6P4b274Z21Cg1k1Dc=n>[1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21Cg1D_?n>]1c
4Z1g8`1d3e2n1:=X3Z5m8a12621F0T@QGb2a2B?d1W=]318R1R2d6P4b274Z21Cg1k1a4f9n>\1c4Z1g8`1d3e2n1:=X3Y50
m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21C\2V1X>n>j1c4Z1g8`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@Lm
2VCb2a298?d1W=l1`118R1R247e3=]1EP4b274Z21ClAn>[1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1W=]31
8R1R2d6P4b274Z21ClAn>[1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2d6P47Z274Z21ClAn>g1c4
Z1g8`1d3e2n1:=X3h2a2m8a12621F0hR10\4b2a2B68d1Z5l7W3518E<R29^5KP47Z274Z21Cm1^21L`<n>`1c4Z1g8`1d3e
2n1:=X3Z5m8a12621F0VW1b2a2B?d1;Q3l4l4]318E<R29Z6P47Z274I`11ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0
VW1b2a2B?d1Z5l7]318R1R2d6P4b274Z21ClAn>^1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d191Q3l4l4]318
R1R2d6P4b274Z21ClAn>]1c4Z1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2a2B?d1;n7l4]318R1R2d6P4b274Z21ClAU:h4Z
1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a1
2621F0^EgAb2a2B?d1W=]318R1R2d6P4b274Z21Cl>o2g5V9Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]31
8R1R2d6P4b274Z21CS2h?n>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1f6`6]318R1R2d6P4b274Z21ClAn>a1
c4Z1g8ANd3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1U2`4P2_4]318R1R2d6T3Kb274Z21C[1V=Y3S6j8Y1c4Z1g8`1d3e2n1
:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>\1c4Z1Q4e4`1d3e2n1:=X3Z5m8a12621F0XAmEb2a2B
?d1W=]318R1R2d6P40a274Z21ClAn>^1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=R2Z118=DR2d6P4b274Z21
CZ:h6HW7f7R2c4Z1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b655f2d11nGb2a2B?d1U1c8]3]318R1C^1g2l3P4?R274>:B
M1CV2L_1V1_4h6Hg5_1f7]1c4Z1g8`1d3e2n1:=X3J_4m8a12621F0W:nLb2a2B?d1U1Q<]318R1R2d6P4b274Z21CR2i?n>
b1c4Z1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0fK0g8f2b2a2B?d1W=]318R1R27\6P4b274Z21ClAg5V9a1c4Z1X8>`1d3e2
n1:=X3Z5@m4^3a12621F0c9SJ^3P1a1X28B?d1^6h6]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3l1]3m8a126
21F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>\1c4Z1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=]318R1R
2d6P4b274Z21CS2h?n>Z1c4Z1g8`1d3e2n1:=X3Z5k6Q2a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>]1c4Z1
g8`1d3e2n1:=X3Z5j1P5Q2a12621F0iE\Ab2a2B?d1W=]318R1R2d6P4b274Z21Ck=P4n>\1c4Z1g8`1d3e2IT1:=R2U1Z5m
8a12621F0XQ1m5b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]3
18R1R2d6P4b274Z21ClAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0\EiAb2a2B?d1W=]318R1R2d6P4b274Z21ClAg5;j8Z
1c4Z1g8`1d3e2n1:=X3Z5>^8a12621F0VW1b2a2B?d1W=]318R1R2d6P4b274Z21ClAn>[1c4Z1g8`1d3e2n1:=X3Z5m8a12
621F0[@AXFb2a2B?d1W=]318R1R2d6P4b274Z21ClAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R
2d6P4b274Z21ClAP7m7a1c4Z1g8`1d3Oe1n1:=X3Z5T50g3a12621F0dT1a2b2a2B68d1W=]318R1R2d6e3:i1H74Z21CGTA
n>a2c4Z1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\142621F0g50YAe2n1V8@4?JV1b2a2B68B=Cn1b6i2k12S1V218R1R2
d6e3:`18H7498g11C>89Lg<U3n>]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1l<:]318R1R2d6P4b274Z21Ca3Z
>U91f53d4b;_3;d4R9_2_3cAmG`\1P1g>Z9mJ9d48Y;_3hb2S9_1gAoJ9d4b;_3Rf2Y7^8X91oJ=d48Y;_3_9m1g9Lel1S9_
1gAQK:d4b;_3l1Uj2k2R1b7U:^C:d4_4R7_3l1n7lY1YX1Y1d24d4b;_3hc16d4b;_3l1QV1Tb24d4b;_3Sj35d4b;_3nW1U
W2<d4_4R7_3mT11n2m1P;^X1d>^2Cd4b;_3l1Y7X7Z?R1i9^D0K10b4V3`KS8jK:d4b;_30iOoKB[8V3_o16d4b;_3fR22QS
14d4b;_3kU34d4b;_3];6d4b;_3_9m1fS34d4b;_3T_34d4b;_3Ym27d4b;_3\?f22R[25d4b;_3^X2^S1@d4b;_3`BS2U;n
R1g3MD08jJ1?05d4b;_3gOh^25d4b;_3gOiI=d4b;_3fKP4b@LFHQE0CSa17d4b;_3Z`1\2QE04d4b;_3^X25d4b;_3T_3h;
Jd40a;m1a1>]1h4Y6\2\1<l1P4U3hT12Y2[C:Y>Q3Y4Y2`1g7:d4b;h1f1`1`X1Y;\3Xc1R35d4b;_3Zh1if15d4b;_3fj1]
d16d4b;_3nW1aV2C7d4b;_3nW1m:Qi1a25d4U5\6_3Y:3d4b;_37d4b;_3jOPU1dY1QJ5d4b;_3i=TQ35d4b;_3nW1X=5d4b
;_3jO\E4d4b;_3We14d4b;_3hd14d4b;_3[X14d4b;_3`^34d4b;_3hJ5d4b;_3\f1]b14d4b;_3nW15d4b;_3mT114d4b;_
3WW26d4b;_3Ya20`D6d4b;_3`[21b4Fe4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:Y>Q3Y4Y2`1g7Ge4_=P2]1h4Y6\2\1<l1P4n
W12Y2[C:Y>Q3P1X3Y2`1g7Je4_=P2]1h4Y6\2\1<l1P4nW12I04Y1[C:Y>Q3Y4Y2^11g7He4_=P2]1h4Y6`1K\1<l1P4nW12
Y2[C:Y>Q3P1X3Y2`1g7Ke4_=P2]1h4Y6\2\1<l1P4fKj2\92I_1[C:Y>Q3P1X3Y2[14g7Le4_=P2]1h4_20h3\2\1<l1P4nW
12Y2[C:Y>Q3P1X3Ga1Y114g7Ie4_=P2]1h4j4M1>\2\1<l1P4nW12Y2[C:Y>Q3Y4Y2`1g7Ie4_=P2]1h4Y6\2\1<l1P4nW12
Q1W1[C:Y>Q3Y4Y2[14g7DHe4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Y>Q3Y4Y2`1g7DJe4V:X3P2T18h4h5@\2\1<l1P4nW1
2Y2[C:Y>Q3Y4Y2`1g7DGe4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Y>Q3Y4Y2`1g7He4_=P2]1h4Y6\2\1<l1P4T>jBn62Y2[
C:Y>Q3Y4Y2`1g7He4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:Y>Q3P1X3Y2[14g7Ge4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:Y>Q3Y
4Y2[14g7Ke4_=P2]1h4`2h3\2\1<l1P4eW1252Y2[C:Y>Q3P1X3Y2[14g7He4_=P2]1h4Y6\2\1<l1P4W5fR12Q1W1[C:Y>Q
3Y4Y2`1g7He4_=P2]1h4Y6\2\1<l1P4nW12OY1[C:Y>Q3Y4Y2[14g7Ie4_=P2]1h4Y6\2\147l1P4k5jEW<2Y2[C:Y>Q3Y4Y
2`1g7Ge4_=P2]1h4Y6\2\1<l1P4nW12Y2WAS2:Y>Q3Y4Y2`1g7Ge4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:Y>Q3Y4Y2`1g7D7f
4^=P2]1R;T:\\2<f4^=a1>Q1;R;T:cW1m3jP1S88f4^=P2]1P7Q4T:\\28f4^=P2]1R;T:\\2g;4g41VS4kI1g45g4c]2]6n
IdQ12g4P^3Dg4c@a7a12?U3>_1Mo1@nQ1^63e3m4`V1m241g42g4fU35g4nY1[4hU308g4WS1\j12Q1d1kMm47g4g[17ga1b
P1m4kI3h4dk492i4d]21i44j4ee1Vo2a31j42k4g@1k44k4UW4e6n;2k4k]43k4S?b]42k4Sh48l4QV4o6a<E3017l4QV4o6
a<E306l4Qc4S7?2S2;l4W5YEg7T1`Q1[b1lT12T1<5l4_=ZP4h;Q31l48l4VDFlh3^;62Q33l4Yi2oP23l4Z^4X;4l4QV4ZC
L1l42m4T<6m4`;0_Q4Fm69m4a;B2\X2VY1a6Z9m62m4j94m4R==YX43m4kk2a=1m44m4i>f7Z[22m4Q]42m4`m42m4T<3n4Z
\417n4=l[4110m<1n42n4Z\44n4aR2hY216n4Z\4110m<4n4n_4^9S12n4]i42n4ij45o4RR4o?0g45o4jl1d8b\2h41o41P
53P5ac1bl11Q56T5Uc2W@f2SEVB6V5`;V2TDk8^P31V5W1W5R2I`>n5m1[8GY1\7b2_2o1a8Dm8K@U5P2Y3[11C1F=<_5b8Q
D0h7Q1X3V1j1g;g;6bf28f7aJi5R:2X559X5XBd6X7]B>P5dY1jGEZ5@`4i4f6=n?n?bW17i=Z:5U2Q58l7c1_:X4c;9Z5P1
oCTR2d1h9o3hAT7;Z5`5[<n3VR1`^1g;Y1f4i6o24\5Z>j:d59\5k^10_Z1U4FYLQ3g22^547`5an1`1g32j3m]11c58g5ek
1@[2oT2a3i2Z>5g5mU3ia1E^36h521d1nR1e_28j5`?V9^7RZ10[8]X1Cl5?cCCa=Ba31;XR16b1n6eX1Go2n7X>2Cl56lCC
a=Ba31;XR16b19MP5EeX1Gn:4l5QT2U:[52l5Rl33l5a:?4l5_a2aP1b92l5YU33l5U>P^12hd1nR22U6j[3MdCn3W3W1f32
?e5U1H^2e6R6V3g8c6e4Q2d3Q1V1cDFc8F9R2V6WU10@oDV6Z?g7P5eM;V1P<XJ1:D`2Q3jE;a6h3H`1k]2PW1dM41A99a6C
e5c1\1b3cU1^@h;6h6h2_3k5Xi1UL5j6i5nJhT1h]12j6aU23l61h;7l61h;So3T9_3Q33l61[g34m6ga1Y1_13m6on1b11m
67kb1jg2d21Y<d252R7Sb21R75W7b2nCeR1hj14W7T1\En61X7;Z7SKe8n1eT1m4\Y1g3e;X<Z55Z7oT1Ve1k1[X11`74`7`
U1US2hH2a715a71]T4`EN9a717X2ZLSY1]8PMQ^12e7i^45i7nX1d6[3g13i7c_1S5:j7kd2Q3_4?1hNE3[A0?T8f=;00S5d
3Y3S2b2h\1^>T1P2mL2T8kP13T8jP103U8o1Yc42U8o11V81V83W8nMi92W8nM1W81X81Y82[8ZK2\823\8lX3TQ12\8QZ44
\80PZ2oo11\82\802\8kP22\8U]23\8]3hK2\8VO2\8RQ14Xb40Y<T106^8\2RLah1P2k11_89c8\W2KZ3Q;^1V1X1gS14h8
Yl1\OeH;h8X3b9PF`Bk6Y2V>VJh9a39h8mBWEZ3P4S6Y`1j5I2i844m8ZIgKha26P9g3a_1RT2d6lD5P9g3@Yk1c33P9RH^m
1IR9h40Z1c4fDR3W7Z7`?Y6U;\8n2j1f1V5W4R41m1S3<W6C9S9h2VR1IfBeHn1jDSD3S9TMkE1S92S9nj12S9bm13U9Of22
U9Sg15U9Sg1R8Z5f;1U95V9O1d2i\204Y9^a1P8Yf18Z9Q3[CR2<`_1m4QX12Z9`H7U`1<5Q6jKY3i15^9o29\W2W23^9o2n
Y26^9c<oLQ:XIZ35a9[9[W1lA]a15a9[9Xi1]a1?2a9cg38c9cT1W3Q@DbCfT1j@1c91e94h9U_2bX1f52h9_m31i96i9QIJ
fR1Y<d4?k9_;_80?=0W1b4e3C[>4n6bk12l9k21l91m91m92n9do22n911n91P:1Q:1R:2U:14U:1Jlc44U:1eZ2E3U:1[[2
4U:1Ro1de21U:02Y:Qh43Y:Wc2gS2AZ:2b?CT>f31_R132b1d_1Gh42^DY61a:1a:2a:\n13a:V252a:\2<e:Y1`:W7lBc1j
=T1Z7U9W4cZ26e:Y1YV1hS1_n1S<1g:2g:Vn12g:]_36g:ZS2R\1ZT1A_21j:3m:`2bn12m:SQ21m:4o:no3\DP22o:\U38o
:]W2c5cDXNi9a:06R;TZ2eZ2;i261R;4R;Wn15^e22R;lc44S;]KoR1en11S;5V;XV1m5i5]G3b;1Sf34f;R3V3=3f;ab3RT
11f;2j;bZ21j;5j;ZGb4nQ1e<3j;XX2VO2j;XX27k;\A\1X8cO^R2nE4l;PCSM\23l;l^1cM2l;V_16P<^7\Dii18X12T<`X
11V<=[<fBY3:h1b20YP1kM0?X;ZA1\<2\<kE1^<2^<`a12^<b\22^<n^11b<1d<2d<3:d<3EX5QR1Q:`?^S1TQ118d<IX5dk
1^S14oP112g<X[42h<nQ21h<2l<fA3l<fAo84l<fAo8ZQ12l<kb14l<fAo8Pf21n<1n<3n<`o2ke12R=lF2U=hk12U=YX12V
=jK1V=4Z=o4]]4Q22Z=j[11^=6^=cc411N54^=WN_e3T12^=\a12^=[\45^=g`1T3R7lS24^=oj1l5^[22^=aU43^=aU411^
=2^=Rk12^=gX22^=ik12^=lP24b=`^1[2@1b=2f=QR21f=03Q?]8S26n=VT19h[1`b1e35n=WT1m6V@f32n=VT1:kMOT:a;m
20\:Q<XDU3<k@k2c3R4hD1^8Z8eU1R3J_c12Q>Za33Q>bP1PW12Q>cW2;R>h5a6g<[42b5]3\?S9Vb15R>cFDlk1i33U>1QY
16c>[>mP1_;PKmK;f>P5c3R4f110_9kQ2R2X_14h>I2U11PC6i>\4Wf3Z9h3k42l>^63l>^6o\44n>]6X>29n>]6X>2N\j1U
3W1m14o>R2[OnY2Lo>QG\:80EG<Z2W3NZ1n7k6l300i1MV1e4;]1Gl1]S1k@]33P?n`2Z>2P?`e21P?1Q?2Q?aU23Q?aU2\2
2Q?go11T?5T?X2Q?e4YX14X?c4R=gT11_?6_?H0W2cl3P;4mLh:^c2W42e?i16e?19]1gB`42e?11f?5n??0TY4B3R@o3`n3
1R@1W@1[@2^@?1_@;a@QBk39m[1^HZ3eT1X;<81d@1n@2n@]Q32n@Xk13n@VBQY13RA\d2mG2RAch36TA[`2]1AXO;2ZAg21
ZA1\A3cAW=XD1cA1iA2lAR23lAR2eB1lA4PB=Xl142PB=1PB3PBdV1_T25PBVi1]d13^22PBn`31QB5TBP3oHo9dL1UB2UBT
[24^OUU2PW1RE<RP1o5d33Uc11R4R4j9dV1EU51Yj42^OZ35ZBXOQ7PEbS22[BmW41\B2\BV31^B1dh11gB2gBY`33gBPT1`
W12gBa[21nB:nBm4E>GU11hIQ5`N1PC2RC_71SC2VC41]C4]CR;b806_CV^28b7o<P;2_CkX24_Clc2U1f21_C3_CV^283_C
`m1_X22_C\D1_C1gC>hCb1k>h>7l4k@9f1__1hA2h3_91hC9hCh=PK\<k=aX1Y:m7h91oC2oC\d12oCH2oCH1RD1]D2bDaj2
7eDmc1g5k2[1hE91nD7nD[V1a7]Z20011UE4WEV8GfI6XETV1Bf5dg2U4O[EV9?E_21h41@\46F712Y;Q2\BQ51@K^1a32T<
0SB0`;S11[E2[Ee@2[Ei?4]El?mGRR21]E2_Elc21`E3bEVX1Y;4bEnOS8T>1cE1dE6dEoi1[4[G114eE`T3S<S42gE13nEV
U1Q51PF6PF1o^2ee1b4i21RF2TFYL1UF4UF[_2a843UFd_1XX12UFXQ37WF0W8dc1f1kW1f65WF0W8k3_a12WF04WFmk1f1b
^11WF2^FU]35^FSo1n30QZ107`FTJ^?R1\7]=cZ21cF01bl31Zl42lY4YB3nV1bf1iT21P\4000002c\4S31c\41c\41c\41
c\41c\41c\41c\41c\41c\41c\41c\41c\40007iFa3ZR1n9Ri1f3\14jk1e2IZ<6QGIe1a1cGB7QGcJS2o1\P1<\T12TGo1
1UG2VGY51VG3XGm2kW32YGl24^i32dS1P13[GR4Y;2\GTc38\G`3?_o1W=cJLYC;\Ghj14Z1PDN7[1Q1\?lB5_GS2d1aQ3cN
7dG^1h1S1ff3^;64dG^1m2[R45iGY3eH6PW22YHe23[Haa2m73[Hc^1mR15[Hc^1mR1Q112\HJ2\HQ31^H2cHn43cHn4iZ11
cH8dHZ2lBT4]k2:Z>:04hH^10]J8hH^10]Jd1iHm6_V14hH^10ZR31oH1SI2UIUT11UI1WI8j]1g>2C0eW2013aIjIZV32aI
jI;]J^R1]P1f>1H^Kn43Y9e42eI_11eI2fIP\11fI2oI^I2VJXB5]JoQ11k[2S97]J`2le1U8ZP1n6]A2_JPY33_JcP3U86_
JLd<j\2a9lS12`Jjj24aJ31Vh31bJ4mJoh2R1e>4mJ[Akk1de12oJ11QK3SKVd3`=1UK6UK_9UA^9P]2k32UKb\22XKdJ1\K
2]Kg\22]Kk@2^KY;1^K2`KZP36bKCCiNh8L3fKcLS;2kK31kK2QLkA1TL>ULl7aLeQ1V3U1Q1=@?X19jR1k22ZL@4[LXf1QH
14[LXf1QH13[LZ^214[LXf1i6WA4bW3YQ1e3VA2^LkGC`LX2b2h3d2Cg1XBX9b1PFd=[W13i4:b4Y4A2aLZC7dLV1OW1l8il
2f81eL4bh1bl1YB:9Uf1]2f2f`11WHS3:n:01hL3jLc5Yh3003mLPg1\^14mLme1`X1n69mLd1e3X<YT1`X1P4m24DmLV>2H
2U1124iS15d2d1Ko1KkS1i4m9U?7nLXLX5m3^=b5X31nL3nLY5k]11QM2QMnl35SM[155Ug22TMn64hf1`W1\1Y409UM10_1
<g9fo1R2X_12VMjk26WM0l1g9g;ZU36WM0\>lJQY1\I1\M4^M^J5f[24^Mc7VBPH3^M^Jaj21^M1bM1bM;cM1jF[b1]7F=d1
b2bNY79kM02Jk5e3B0P]24kMS;0f74VN02^93VN022WNfo22WN23XN1XL2XNZL2ZNa83ZN[5U31ZN2ZNQi12ZN^95\Ne?P<h
^2kB2]NoM7_Nh31b2UU2d;_81`N3bN?T59bN[5c4b?X_1N6m2mF1cN2cNo84eN5?Y58hN<g9f>[8e3i8_]25iNP9ae1kKa51
mN4QO\9g1jP21QO2UOna24VOQFUV2[=2XOWN1^O8^Oc6X2Xl1\5jJV4jA1gO1lO?RP1Q8b13=k9lBPFR4f2[1XFW2Z>_?1UP
13VP11U24VP1hV15j<2WP1Xe11WP13WP1VR1QC6_P1ia1b6`^1e2h12_P1`N3_P1X8S`1R1bP1J]42h3ASOm=_555P21:2NU
3@91L2ER3n8Q6n:a8Q:0Q11T322dP1kP30BVQ1l6T4m:0eB\:E;V14Fo6V5R1\Mn2[23`Q1R1Xa12oQ1UQ34XR1]a1173XR1
on1i31ZR11^R19cR1k39m[1^HPX1X;<82cR1[X26cR1U4]6Uj1o3S31dR101]S11oR11RS12RS1]n21SS11US13US1b1cb12
US1Vd11[S13]S1gc3J3`S1S5e]21eS11fS12fS1U32gS1\n21iS11kS13kS1_7\V35kS1jM_6aY2Z@3kS1oc1o@2kS1oT21l
S18nS1c4c?F_3h<]3iJ2nS1c41oS11ST11TT12WT1i11WT14WT1l62RA5WT1m2Q7aW1fT11[T11[T13[T1f\1n32cT1eU1:e
T1h3^G]\2:G000i@2eT1UA1eT12hT1Te22hT1cb11hT12hT1PW14kT11U764kT11m6kC4kT1o6761kT11RU11UU14UU1hX1a
\118UU1U<D[2c1`G_=Ya15_U1]Baa1Q193kU12e\24kU12aP2`:4kU12Q3_m12kU121kU12QV1VW11QV12RV1nf11RV1:RV1
d3Agb1V21b4[1i^1o11XV12YV1Vi21_V11aV14eV1oHbIUQ11hV15hV1U\1ZT1o:77iV1cP2Hh12lFT201nV14SW100P42SW
101SW11UW14VW1eR1[b1TV12VW1Qe23VW1Qe2aV11_b41cW13cW1[h1<2cW1VH1fW11hW11iW11lW13lW1\g1e201PX11PX1
02QX1Yj31QX12UX1V45^X1lS3:I01^X12^X1PS2;hX1gW1[8]3[2d1h1l2b8T9k<1PY11Qd21XY11[Y13^Y1dHjc21^Y16eY
1`Z31O027eY17dW20^_1175gY1Agb1W8i^11gY13iY1k^1TU28iY1n:]V2d>^4e8g2g36lY1bc1g53QEc32lY1^i11lY14VZ
10ji2D3ZZ1mb1P22ZZ1mb11ZZ17\Z110PX2dQ1Q126\Z11QX2dQ1Q124\Z12gZ33003eZ1SU2`[1>hZ12PX1^8^7c=YE[1X4
S7b94Y482mZ121P[13S[12ab32T[121U[11V[11[[12[[1TX23[[15Sb32[[1;2[[1d=4[[1em2U4SE4[[1bT1W9A4][1YIQ
341^[12a[121d[14d[1\Jg142e[1nS22f[1Ye301h[12h[1gW21i[11k[12k[1cM5k[1Wn2h1a?^21P\15P\1b1T\1Y4kX16
S\16N12Y;2U\1a^13V\1U]3;1V\14Y\1`B`c2l94Y\1kk1ZEU6<Z\1i5a8m70a:Wa1U2R2b:1T22Z\1YR11Z\13[\11^T16[
\11;_R1b1[k12]\111_\12_\1cQ26`\11YT1d_1f=Y?7`\116_R1b1d_1]L3k\1mNWe13n\1jT1c51Q]12Q]1oZ14Q]1lm2i
9]:4Q]1US2R3dA4Q]1jU1Z2i22S]1Rd32U]1TR11_]11`]1<nl1[4Z2W3a2a7di1\2<0j>h11ah26h]1k2V3U6m@04Ua1Pg1
h1U@8i]1kGb@\B7[12A2dl1f^25\l1\AJaIYB04l]1Y?^U2j:6fk1iS1P2k1WW1f300002j\3hK001S^11T^16V^1UR1RZ1f
IZ;]23W^1aW1fT11l]24`^1T5WQ3j:5`^1\5Rj2T6Z;3a^1^U1Z^11ah201cd20007m^1\[1R6O00Un11co11n^11XR42o^1
W93Ze1\Hn=2U_1kR13U_1kR1o62U_1WR13__1ZV1RY23__1d^2hP12a_1PT31b_12b_1^Y103f_1d2RY101l_13n_1U9mC7n
_14m8TMU3YV1a23n_1]Lke14o_1S2SZ1c93P`1l8_T301PY21T`13T`1k8hD5X`1mg1h1c@[61X`11Y`13Y`1[812]`1:1^`
17_`1g8<Y4g5d522lS2bD01g`11h`14h`1jEdk1=2k`1QV11k`12k`1lA3k`1XR1UE4k`1Y@T>S:2Pa1TY11Qa12Qa1gL6^a
1GX@d<]3V54Ta1:Q@T[21Va13Wa1Y9Z^22Wa1Y91Wa11fa13ia1YK22ja1lg21ka102Tb1a82Zc1P_31Xb11[b12[b1hM2_b
121`b12cb1]22cb1X[22eb1V[23ib1]=Xj13nb1n]3L2ob1e_22Rc1f82Uc1kE3Uc1kETN5Vc1jh1mG^5Z92Vc121Vc11Xc1
1Zc15]c1Q@WH=PV11bc16dc1a4l3]2dc2\;1dc11ZZ21ec12YP4kM02m[2d`12Ri1]X22kc1nU22mc1P901ga41cn33Ud1Yo
1cG1Vd12Vd1b=1Yd13]d1cR1W22cd1lM004dd1o9g=g_102ee1i61j^21Uk101Z]4005Te1ie2ZC6Q30001Pj41Ze11fk21W
S41\V36eh1?2Tl1T7mC003Pi1T2k40002im1Y;1be1004ce1h7o4Xk24ce1R6P?`g12fe1jW11fe102ie1j71ke11le11me1
1ne12oe1]a13mh1hY2fC9Rf1fAdc1n4[23[=P:l36Rf1fAdc1n4[232Rf1_;1l]21Sf102Uf1on11Uf13Wf1^FXk11Wf101b
f12ik1_32jk1_32df1US31df15df1^F]8k2H1dj101]h21ef11aZ22\j1h82di2903gf1X:b;2mf1[T21mf11_k13P^2PNgV
14ij1og2\:@1gX21ao11Qg13Qg1iP1[A001oX21Ug12Z_2e16Vg1fB\:hP17j?3\g1VA`31bg12dg1kD2eg1g;2fS2Y97gg1
R5i=MTm1P9m@1gg13ig1YAQe21ig12mg1mb11mg12mg1[V12ng1]72Ph1k93Uh1n5QP33Uh1]3]g12Uh1\R24Vh1kGf8eJ1X
h12\h1eE1\h11]h11oP21ah11eh13hh1Va1c@1kh12lh1gC2lh1mC4lh1Z1bBg_12oh103Pi1d?bT22Pi1e23Pi1e2X=2Pi1
o?2Pi1n?1Pi11Ri12Si1nC7Si1B2f7]2jGQT21Si11Ti12Ti1mC1Ui13Yi1[7ck22[i1]:1]i101ai12ai1a51di102gi132
gi131li11do11Rj11Tj11^j11_j101bj12dj1VC2oj1cn11Pk11Sk12Wk1PW22fZ2TP101[k12]k1T`22_k1o27_k16d1mDg
4j1Q_12_k1P<2_k1n22ck1dV22ck1nP23dk1h>a@1fk14fk1X=^5Wd12fk1X=01ni203gk1^2dD3hk1nP3P31hk101Tm12ik
1_31jk11kk13kk1^=51fU2002ok1Pn21Ql11Sl11Tl11Vl101Wl11Xl11\l11]l12]l1W@1]l14]l1c_1JQ71al13al1`3d3
4al18?e24al1X3c1Q\22bl1a<1cl15el1Cb2SU201el11il11il11jl11ll13ol1VZ1b31ol11Pm12Qm1cm12Tm1_U23Um1n
e1`?5Zm1`EWW1X1n603_m1k<Vb11`m12dm1b21dm14dm1AoG`b12dm1mn12dm1aH1em12im1Y;3im1Y;m21im1004jm1`B>f
41jm14jm1Y^1k@h71j^202Pn1UH1Rn13Tm2a2Y41Tn11Vn16Wn1_Q1d2T1^EP@001\n102`n1^:2mn1c401nn1002Po1e`22
Qo1mi11Qo11Uo11Zo12]o1\>1]o11^o13`o1ZC__11ao17eo1mB^4U2UQ1YGQ82go1B1ho11jo11lo14no1fX17@001XP21Y
P21ZP2001\P21]P21_P2005cP2a1W2Lb11cP27eP2o7IP16o3nc11gP23iP20dS11iP21jP201lP21jR204QQ2YZ2g1k@01U
Q21ZQ21[Q24\Q2i9`9l8002_Q2Ul201`Q21e[21fU201fQ201jQ201kQ22kQ2<006QR2dS263n2n41gY401nZ21UR21YR21Z
R21\R23aR2c2\21bR21eR21om401hR201aQ41kR21mR202QS2ZV201SS22SS2\k21US2001YS201\S22`S2Uj2001fS21gS2
1hS21kS22lS2k61lS20000001QT21RT24RT2X52j32RT2\]21UT21ZT23]T2LC1]T21bT203gT2Q343oT2dU2_>1PU25RU2a
1Z]1@[11RU23XU2U:o91XU23ZU2CYl12ZU2C2ZU2S13\U2X5^W24]U21[2Vg11]U21cU21dU21eU24fU2i[2113fU2\IaP12
fU2l11fU21kU22kU273mU2FK2mU2A1mU21nU23QV2g141RV23SV2\R2nD2SV2;1SV21UV21VV22XV2G3XV2G\S11XV21YV22
YV2W^15YV2e[11101\V21]V21^V27^V2?Vh1S@i2a721_V23_V2_2bc11`V21aV21dV22dV2TS23fV2ZAgW13gV2?X[11gV2
1lV23oV2CZ[12oV2C1oV21PW23^W2gj1RE1_W21`W22`W2hU22`W2nY24`W2oY2112`W2oV21bW22fW2\[11fW21iW21PX22
PX2^Z21UX21VX21S\21YX23ZX2<ac23ZX21:1ZX21\X23^X2h3\a11^X21aX21eX24eX2of13^21gX21hX21lX21nX22nX2X
32nX2Va12nX2U32nX2k22nX2]32nX2ga13nX2T1UO2nX2h52nX2mM5nX2Q>k?[323nX2Q1i_22nX2Q12nX2k`24nX2Q1i_2R
501oX22oX2^52oX2T12oX2e13oX2eX201PY21VY22XY2k22XY2R51XY22ZY252[Y224[Y22A`c13[Y22S43[Y22Rd101^Y21
`Y22bY2_m11cY21dY22gY2_21gY21hY22iY2cf19nY2k6Y3Q4Y1Z7J8Po15PZ2V3T7TY1g41PZ25PZ2V3Y`1g4cL2PZ2ZR22
PZ2R31T[21Zl41SZ23SZ2XL`12SZ2SO2SZ2iM1XZ21YZ21ZZ21[Z21^Z22^Z2ea101eZ22hZ2U41hZ21iZ21jZ21jZ21nZ21
T[202U[2R>2W[2hC3X[2X1fe11Z[21e[22e[211h[22h[2>1i[22i[2We12i[2fb11j[21k[21l[22l[2a=1l[24l[2]3g;C
1m[25o[2gl1P90l@5o[2gl1P90L6o[2gl1P90P8X81Q\21R\21S\24S\2cl1Q9l@2S\2cl11T\21W\21\\22\\2Wa12\\2a<
1`\21a\21c\22g\2l`13g\2]L31g\21Q]21S]22S]2j<1T]21X]21Y]26]]2b4T9N_m1501o]22Q^201Q^21R^21U^23X^2o
n1P61X^22X^2U;1Z^21[^22[^2h_11^^21bl32_^2e\11`^22b^2T83d^21om11g^21i^23j^2a5Vl11j^21n^22n^2i[11o
^21Q_202S_2]32T_2d82W_2[61W_21Z_23Z_2\i1[I2Z_2S:3Z_2=Zb22Z_2=2Z_2e15Z_2Cb5d3A4Z_2Cb5d31Un401[_20
3__2k8fT12__2k83`_2V6`11`_21f_22i_214S`2e8?ZI2mf2\21T`24Ra2n3a3PS26V`2a:gCnLZ@34[`2=0f41^`201``2
2Wa2[11Wa23Wa20[12Xa2[13Xa2[1S23]a2S4V47]a2S4V4]N0]Dc@2]a2Z82]a2S41]a23]a2e2d52ea2b41ga25ia2m4QX
1U:o64ia2c5VT1T32ia2m43ia2m4E2ia2`]21ia21na22na2Uc11Pb22Ub2_F1Wb22Yb2k_24[b2BO[31]b21^b22^b2T61`
b26`b2a;bV1S<e3m:1`b22`b2P41ab22bb221bb21db22db2S23gb2<UE1gb21gb21hb21jb22kb2__12kb2`X11kb22kb2b
_16nb20a3]4QLhH3nb20a51nb22Tc2UE3hc20e22hc202ic2a^13oc2nS2P51oc24Pd2[G1lF1Vd22Vd2WT11hi21cd24cd2
Sd1P903cd2Um1i43cd2Tm101ed21jd21md22Ye2QE1Ze22`e2X31`e22ae2V41ae21be22be2n33ce2Qh1o31ce21ee23ge2
`1VE1ge23_j3fS1R32je2Xg13oe2;]12Sf2n@1Vf21Xf22Xf2_[11Yf21Zf21]f22^f2m[21_f22_f2S22_f2Wb11`f22af2
_P11af23bf2[X1R:1bf22kf2e22mf221Pg21Tg21Zg21\g21ag21Qh23Qh2nR2a63Qh2hU1Q23Qh2Tl1A2Yh201]h21ah21c
h21eh22ih2c:1ih21lh22Qi2mU21Qi21Vi21Zi22Zi2cn11\i21^i22^i2cK2^i2k>2^i2SO2ai201fi21hi23hi2c_1lD1n
i22ni2cN01Rj21Yj22Yj2aR12Yj2SS13Zj2Z1aY11]j21bj21fj23hj29C2ij251Rk23Wk2E=2Wk2S11Xk22Zk2]X12_k2=1
_k22_k2ag11ek21fk21gk22hk2_o13ok20ag13ok20VY12Tl2S>2Tl2g:1[l21]l21`l21el21hl24jl2VO^8<1jl25Sm21Q
3l413Sm21n72Xm2V>3Xm2P2[32Xm2P23Xm2P2e23Ym2a\1o@1]m21am23am2n1l35dm2U2g1Q3Pk14im2Y4l2\C3Rn2\f1m:
1on21Yn2:`n2Am3@m1Z8MCQBe11on21Po23Ro2^4m11Ro22Xo216[o264n2[104[o26_402\o2X203`o2P2k12fo2Y41oP31
UQ304YQ33001YQ34]Q300Un11_Q31aQ32aQ3WZ13bQ3Q3Pk13bQ3Ao22kQ3WA1kQ32oQ3U<1oQ31`R51eR31fR31]S31gS32
RT301RT31TT36YT3__155a311dT32QU301VU31eU33\V3m;j71\V34\V3i1nAa92\V3`11lV33lV3h201VW32\W3XY11_W32
hW3^11hW31mW33mW3[1N2mW3`I1nW302RX3[]14UX3ZY1111UX34UX3k1k9U23VX3n1U11WX31ZX33\X3171aX31eX31kX31
mX32mX3WH2SY3\21UY33WY31k@1WY304QZ3UDU3V<1YZ31[Z32]Z3V_11_Z32`Z3VN3nZ3SBo41oZ32oZ3oF3oZ3oFmL2Q[3
iA1U[31][30002PZ4a<03Q\3gV1[;4Q\318?3S\38ja12S\382T\3S23_\3`;b92_\3l31_\34e\3Z5b?\23k]3X3lA1T_33
Z_3PMoA1\_31h_31V`32W`3R31Yj41Wb32Wb3VZ102Yb3H2Yb3;1Yb32Zb3j72[b341[b33\b3mM12_b3RP12`b3C1`b32`b
3B3`b3B11ab31cb32eb3=1eb32eb332eb3>02gb3aW11gb33hb3];oM1gR42jb3k_11lb32mb3801ob31Pc31Qc32Rc301Rc
32Sc3_;1Sc31Tc301[c32_c301`c31bc31nc32nc3m11Pd31Rd301ih41hh41]d31_d32_d3P=1ed32ed3U72Se3N001[e32
]e301^e32ee3\41he31je31Rf33Rf3X5S71Sf31R^43R^4\711Qg31Rg31Wg31^g301`g31og31Ph31Th31bh31gh32jh371
jh31mh31Pi33Pi3311Qi31Vi33_i3W?i91ci31hi31ji33ji3_P1k12ji3_P11mi31Uj31Xj32]j3C01bj31bj31cj301dj3
1fj300002mj3nQ11Uk33Uk3[1n43Uk3`6WF1Xk301Yk31cn32\k3n63\k3n621\k34^k30S<XJ01ak301ck32gk3n51gk31h
k301kk31Sl31Tl31Zl31al31bl32bl3TM2bl3dQ12bl3e51fl31jl31kl31ll32ll3oT11Pm31Xm301[m31\m31^m32_m3k@
1_m32am3S31dm31gm32lm3l@4lm3\5j:f?3lm3d>iE1lm31nm31Tn32Vn3W31Xn31[n31]n31cn32gn304in3_?l511jn31Q
o31\o32\o3]S12`o3>1eo31oo31TP42TP4k91VP41ZP41]P41eP40002QQ411QQ42QQ4hD1UQ41]Q41^Q41_Q41`Q42aQ4\8
1cQ42fQ4[M1fQ41hQ401XR401YR41[R41^R41aR42aR4S?5bR4n9Y5T9e31dR41eR41fR40001iR43iR4[;01nR41oR41QS4
1TS41`S401dS43QT4_8l?1gT41RU41XU41[U41_V42mV4`F1nV41RW4004]W4m<P601cW41fW41jW41nW41[X42`X4nD3gX4
Q9L3gX4n3Q51gX44gX4P9Q8X82gX4Q92gX4[I2lX4lD1lX4002nX4gF1nX41QY41VY42WY4Y13XY40\A5XY40^9m7b71ZY45
ZY40Y80d<5ZY40Y80Q14[Y4Y80d<1\Y42_Y4gD1aY43aY4V9`?1fY41gY41hY41iY41jY43kY40`43kY4b<\42kY4o@1nY42
nY4\31oY42XZ4D2dZ4_>1eZ41jZ43P[4Z1oA1S[42S[4WG1T[41[[41e[43n[4e2_:1o[41P\41\a43R\4h6P83[\4T101[\
42_\4Z23a\4Y;_:2a\4l?1a\41h\41l\42m\4g41m\41P]42S]4k@01W]41X]41Y]42Y]4b31[]41`]42a]4d@1b]43c]418
2e]4o31i]44i]4f3113n]4f301P^42P^4`902R^4R@1S^42W^4m?02Z^4Z22[^4e?1\^4001i^42j^4_901m^41W_40004Y_
4i2a721Z_41Z_41__42__4f12b_4j61f_41h_41j_401m_42kj4g21n_41P`41S`42V`4X=1V`41Z`41]`41``4001e`42f`
4N3f`4N01h`41l`41m`401Ya42\a4\11\a42\a481_a42_a4l<3`a4111`a41ca41ea42ea401ga43ha40L1ha41ia42ka4T
91ka44ka4T9e3k21Tb43[b48Z73[b4X4Z32[b4c71_b41bb41eb41gb45hb4l36i3b73hb4l3c;3mb4d4;1mb43mb4P501Qc
41Wc41Yc43`c4h;N1bc41ic42ic4\23ic4;12ic4=2Qd431Ud43Ud4Q122dd4S;2We4X;1We44Xe4m;011[e46[e4l7d2;i2
62_e411de41ge43je4V2h:1je41Vf41]f41^f42df4Z34ef4c2\1e72ef4c23gf4h7T11hf41Yg42`g4o21ag41ng41Ph41Q
h403\h4b6e21fh41ih42jh4b71jh41nh41Wi42\i4;1ji41ki41oi402_j4[31_j41ej41hj42kj4^11kj41oj41Pk41Wk42
Wk4O1]k41^k42^k4h21Pl41Ql41Vl41Wl41Zl41`l41bl41dl41kl41ol42ol4S51]m41_m41cm41em41gm41im41jm41km4
1om41Rn41Un41Vn41Wn41Yn41[n42\n4S12`n4<1jn41nn41on43on42Q42Po4l11ao41bo41eo42fo411ho42jo411TP51Y
P51]P51`P51fP51PQ53PQ5613VQ5011XQ51YQ5001bQ51eQ51fQ51gQ51lQ51PR51SR51UR51YR51[R52\R511\R51^R51aR
51iR51jR52SS561ZS5R301210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E1
0;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W1
24X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1
c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi
1m134b1c1d17e1n1o1`100;0m]1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0m
Y5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a
2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X
37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334
_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334
j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0m
Y1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0
mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4
^4_41190mk3`43c1a47b47c4j4^4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P
5Q5R5R51040Y8S527T57U5V5W5W51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`520
40Y8a527T57U5b5c5c51049iY1d517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57
U5n5o5o50140iY1P627T57U5Q6R6R62140iY1S627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\6
00;0mo1]62464^6_6[6\601;0mo1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e6
7c4c1f6g6d6W510:0mY1X537e67c4c1f6h6\1i600;0mi3j624k67l6m6\1i600;0mk1j624k67l6n6\1i600;0mo1o624k6
7l6P7Q4R400;0mi3j624k67l6Q7_1<10;0mm1R724k67l6S7^4_410;0mi1T724k67l6U7\1V700;0mm1W724k67l6X7HI10
;0mm1Y724k67l6Z7;<10;0mi1[724k67l6\7Hm410;0mm1]724k67l6^7\1V710;0mY3_734X3W2`77a7b7\1V710;0mj3_7
34X3W2`77a7c7\1V710;0mi3_734X3W2`77a7d7\1V710;0mo7_734X3W2`77a7e7\1V710;0mi7f734X3W2`77a7g7\1V71
0;0mo5h734X3W2`77a7i7\1V710;0mm7j734X3W2`77a7k7\1V710;0mo7l734X3W2`77a7m7\1V710;0mo1n734X3W2`77a
7o7\1V710;0mi3_734X3W2`77a7P8\1\610;0mo1Q834X3W2`77a7R8\1V710;0mi5_734X3W2`77a7S8\1V710;0mY1T834
X3W2`77a7U8\1V710;0mi3_734X3W2`77a7V8\1V710;0mi1_734X3W2`77a7W8\1i610;0mi1X834X3W2`77a7f1P10P10P
P81P10P10P10P10PP11P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P80P10P13P10PP11PP11
@0P@2P@141P414342P81PP11PP1242P81P41P10P81P81P10P82P10P10P41T\?QDP5`DSn1PDk]5QDQ5PD]^5PD`Y5PD^j2
PDc^5PD]g2PDc^5PD^j2PDVV4PD]^5PD_j2PD^j2QDR5QDS5PDW_2PDXQ3PD[V4QDT5PD^V4QDU5PD`Y5QDV5PD^j2PDVV4P
DHQDW5PD]Q3PDcR3PDHPDj]9QDX5PD_V4PD`Y5PD^U6QDY5QDZ5PD^o4PDn]9WD0QD[5PDbV4QD[5XD0WD0PD`Y5PD_m2QD\
5QD]5XD0QD^5WD0PD_m2QD\5QD]5XD0QD^5WD0PD]Q3QD_5QD`5XD0SD0WD0PDb^5PD\V4PDc^5XD0WD0QDa5QDb5P@XR3XD
0SD0WD0QDc5QDd5XD0SD0WD0QDe5QDf5TD1QDe5P@WQ3XD0WD0PD^V4PD^Y5QDg5XD0QDh5P@XR3QDi5QDj5QDk5Q@i3QDl5
QDm5QD^3Q`1g3QDn5PDHPDXR3SD0`EYV4`EXV4`E^V4`E4`Eb9`E`9QDo5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`DXQ3`DVV4`
DVQ3`Dc^9`DZV4`D4`D`1QDP6P@WV4Q@Q6WD0QDR6XD0aD\3`DXQ3`DkS3`DVQ3`D^2`D`1`D[V4`DVV4`DYV4WD0QDP6QDR
6XD0QDS6WD0PD]^5QDT6XD0WD0PDc^5QDU6XD0`DXQ3`DP8`D^2aD0`DW1`DY8`Dm9PD]^5QDV6QDW6WD0PDd^5XD0PDWV4Q
DX6aD\3UD0WD0PDd^5XD0`DWV4PDe^9QDY6QDZ6PDf^9PDnS2PDe^9QD[6PDg^9QD\6`E^2`EP8`Eo7`EYV4`Ek;`Ei;`EZV
4PDHQD]6`Db7`Dc7`DU1`DS1`DXQ3SD0PDg]9QD^6QD_6QD`6SD0QDa6PDml2QDb6QDc6QDd6Q@\3QDe6PDe^9S@0QDf6QDg
6Q`1g3WD0QDh6XD0QDi6QDj6QDk6QDT4QDl6PD`Y5QDm6QDn6QDo6QDP7PDSQ3`DXQ3`DVQ3`DVV4`DT_9QDQ7Q@^3Q`1g3W
D0QDR7XD0PD^V4QDS7WD0QDT7S@0QDU7XD0PDXV4QDV7UD0WD0QDW7XD0SD0QDX7QDY7TD2QDZ7QD[7PD`Y5PDVU3PDmP3PD
VV4PD`Y5QD\7QD]7PD^V4QD^7PD^V4QD_7PDS1PD^V4QD`7PDHPDXR3QDa7QDb7QDc7PDS1PDR_2QDd7PDP^5PDe7QDe7PDk
]5PDe7QDf7QDg7PDaQ3PDdj4QDh7QDi7QDj7P@^V4PDo7QDk7QDa6QDl7P@^V4S@0QDm7QDn7PDe`2QDo7QDP8TD2PDXV4PD
h_9QDQ8PDVY2QDR8QDS8PD`Y5QDT8QDU8PDUQ3QDV8PDUQ3QDW8QDX8QDY8QDZ8QD[8QFl3TD2WD0QD\8XD0`Eo`9`EPa9`E
fi2QD]8QD^8QD_8QD`8QDa8PD^Y5QDb8QDc8PD`Y5QDd8QDe8QDf8QDg8QDh8QDg8QDh8PD]Q3QDi8QDj8PD_7PDdi1QDk8Q
Dl8QDm8PDk]5QDn8QFl3TD1WD0QDo8XD0SD0TD2QDP9WD0QDQ9XD0QDR9PDd7WD0PD`c4XD0PD^V4WD0QDS9XD0PDVV4PD]a
9QD^3WD0PD`n8XD0PDXV4PD`Y5Q@T4QDT9QDU9TD2QDV9QDW9PD`Y5PDja9QDX9QDY9QDZ9QD[9TD2PDna9PDUQ3QD\9PDSQ
3PDVQ3QD]9PDSQ3QD^9PDjT3QD_9PDi4PDYV4QD`9PDic2QDa9QDb9QDc9QDd9QDe9QDf9PDZV4VD0QDf9PDZV4QDg9QDh9Q
Dk6PDj_5PDWV4QDi9PD^V4`Dl9QDj9TD2QDk9QDl9QDm9QDn9TD1QDo9PDml2QDP:QDQ:QDR:QDS:WD0QDb7PDP1PDSQ3XD0
WD0PDHPDXR3PDP1PDSQ3XD0WD0PDX`5QDT:XD0`DVV4`D`V4`D[V4`DVQ3`DXQ3WD0PDHPDXR3QDT:XD0`DVV4`D`V4`D[V4
`DVQ3`DXQ3WD0QDU:TD3QDV:XD0`D`Y5`DVV4`D^V4`DZc9WD0QDW:QDX:XD0QDY:WD0QDZ:PDTQ3QD[:XD0QD\:WD0QD]:P
DTQ3QD^:PD`Y5XD0QD_:QF`:TD2WD0QDa:QDb:XD0VD0`Dj_5QF`:TD2WD0QDa:QDb:XD0QDc:`Dj_5WD0QDd:PDSQ3PDXV4
XD0QDe:WD0QDf:PDSQ3PDYV4XD0SD0WD0QDg:QDh:XD0VD0WD0QDg:QDh:XD0QDi:WD0QDj:TD1XD0QDk:WD0QDl:PD^Y5TD
1QDm:XD0QDn:WD0QDo:PDXV4XD0P@`Y5QDP;WD0QDQ;QDR;`DVQ3XD0WD0QDS;TD2PDTQ3XD0VD0WD0QDS;TD2PDTQ3XD0QD
T;WD0QDU;QDf3QDV;XD0WD0SD0QDf3PDd\5QDW;XD0VD0WD0SD0QDf3PDd\5QDW;XD0QDX;WD0QDY;QDZ;TD1QD[;PDi4XD0
QD\;WD0QD];Q@^;TD1PDY3XD0QD_;WD0QD`;QDa;QDb;`DXQ3`DVV4`DVQ3`D[V4XD0QD_;WD0QDc;QDd;`DXQ3`DVV4`DVQ
3`D[V4XD0QDe;WD0PDh_5QDj2XD0`DXQ3`DVV4`DVQ3QDf;WD0QDg;PDml2XD0VD0QDf;WD0QDg;PDml2XD0QDh;QDi;WD0Q
Dj;TD1QDk;PDkf5XD0WD0PDVV4PD^Y5QDl;XD0VD0WD0PDVV4PD^Y5QDl;XD0QDm;WD0PDWV4QDf3PDUW4PDW8XD0WD0QDn;
TD1QD^:QDo;XD0WD0QDP<PDXV4QDQ<XD0QDR<WD0QDS<P@`Y5P@UW4QDT<XD0WD0QDU<PDXQ3PD`Y5QDV<XD0WD0QDW<PDUQ
3PD`Y5PDmh2XD0WD0PD`Q3QDX<PD4PD`Q3QDY<XD0WD0QDZ<QDl8PD\Q3PDba5QD[<TD1QD\<XD0QD]<Y@0WD0QD^<TD1QD_
<XD0SD0QD`<WD0QDi5PDml2XD0VD0QD`<WD0QDi5PDml2XD0QDa<WD0QD_3QDf3QDb<XD0QDc<Y@0WD0QDd<XD0QDe<QDf<W
D0QDg<PD^V4QDh<XD0SD0WD0QDi<QDj<P@WV4PD`Y5QDk<XD0S@0WD0QDl<QDm<XD0S@0WD0QDn<PDWQ3XD0VD0WD0QDn<PD
WQ3XD0QDo<QDP=WD0Y@0QDQ=QDi6PDZV4XD0SD0QD^3WD0QDR=QDS=XD0SD0WD0QD\9PDi4PD`Y5XD0SD0WD0QDS7PDR_2P@
]^5PDXV4XD0QDT=WD0QDU=PDVQ3XD0TD3QDV=QDW=WD0QDX=XD0SD0TD2QDY=QD_3WD0QDf3PDUW4QDZ=XD0WD0QD\7QD[=Q
D\=XD0QF]=TD1WD0QD^=XD0QD_=QD`=QDa=QDb=QDc=PDPi9QDb=VD0QDb=PD1QDd=PDTQ3PD^V4QDe=QDf=PDXQ3PDSi9PD
WV4PDVQ3PD`Y5QDg=PDWV4`D`Y5`D^Y5`Db^5`D[Q3`Dc^5PDXQ3PD`Y5PDTi9PDWV4QDh=PDXV4QDi=PDYV4TD5PDXQ3QDj
=PD4QDk=PD_]5TD6PD4QDl=TD2QDQ7QDm=QDn=QDo=PD`Y5PDXi9QDc=QDP>PDYi9QDQ>TD2QDR>QDS>TD1QDT>QDU>QDV>Q
DT>TD1WD0QDW>XD0QDc=QDX>WD0QDY>XD0QDZ>TD3PD\]5QD[>P@SQ3TD1QD\>PD^V4QD]>TD2QD^>WD0QD_>XD0QD`>QDT4
QDP=QD`>QDa>Q@b>WD0QDc>XD0QDd>TD1QDe>TD3QDf>QDg>PDXQ3PDl8PD^\5PDVQ3QDh>PDdi9PDci9QDn;TD3QDi>QDj>
QDk>TD2P@`Y5QDl>PD^V4QD^3PDjT3QDm>`DZ3`DeY3`DXX3`DY`2`DUk2`Dkk2`DaY3QDn>PDVV4PD`Y5QDo>QDP?PD[V4Q
DQ?QDR?TD1QDS?QDT?PDf[3QDU?QDV?PD[V4QDc=QDW?Q`1g3QDX?QDY?PDc\2QDZ?PDUQ3QD[?PDXV4QD\?QDn;QD]?QD^?
PDRm4QD_?QD`?QDa?PD`Y5QDb?PD_j9QDc?PD\Q3PDba5PD\Q3PDTQ3PD^V4SD0QDd?PD`Y5QDe?PDWV4QDf?QDg?PDWV4PD
f\2PDXQ3PDl8PDeV4QDh?TD1QDi?`EV`5`E>`EUR3QDj?P@ZQ3QDk?QD_9TD2QDl?QDm?QDn?TD1QDo?PDT^5QDP@aD1PDeV
4PD^Y5QDQ@QDR@QDS@QDT@PD^V4aDU@`Dj_2PDd;PD^V4QDV@Q`1g3QDW@`EX]5`EY]5`E_^5`EYV4`EaY5`EWV4`EnQ3`EW
R3QDX@PD^V4aD1QDY@PD^V4QDZ@SD0QD[@QD\@Q`1i3QD]@P@ZQ3QD\@Q`1i3WD0QD^@XD0QD_@`DWV4`DXV4PD\Q3QD`@TD
2QDa@PD4PD\Q3QDb@aD0aD\3QDc@QDd@QDe@QDf@QDg@PDci9QD^:TD2QDh@QDi@QDj@TD2QDk@QDc=TD1PDYi9QDl@QD\>T
D1PD^V4QDl@QDm@WD0SD0XD0QDn@TD1QDo@QDPAQDQAPD^V4QDRAQDSASD0QDTAQDUAQDVAQDWAQDXAPD`7QDYAQDZAPD[V4
QD[AQD\AQD]APDf[3QD^AQD_AQD`APDbV4TD6PD4TD3QDaAQDbAPD`Y5QDcAQDdAQDeAQDfAPD^Y5TD2QDgAPDXQ3QDa8TD3
QDhAQDiAPDk]5TD5PD4S@0QDjAPDfV4TD6PD4QDkATD2PDPZ2WD0QDlATD1QDmAXD0`D`Y5`D^Y5WD0QDnAXD0QDoATD1QDP
BWD0QDQBPDUQ3XD0PDVQ3WD0QDRBQDSBP@WV4P@`Y5XD0QDTBQDUBTD1WD0`DhS6`D^6`DP<`DM`Dff1`D_g1`Dd_9`Dal9`
Dbl9`Dcg4`D^\9`Dcl9`DmU4`DlU4`DP[5`Ddl9YD1XD0QDVBQDUBTD1WD0`DhS6`D^6`DP<`DM`Dff1`D_g1`Dd_9`Dal9`
Dbl9`Dcg4`D^\9`Dcl9`DmU4`DlU4`DP[5`Ddl9YD1XD0QDWBTD1QDXBWD0QDYBPD`Y5QDZBXD0QD[BTD1WD0QD\BXD0QD]B
TD1QD^BWD0QDYBQD_BPDSQ3XD0QD`BWD0QDaBQDbBQDcBQDdBPD^V4XD0WD0QDeBQDf3PDnl9XD0QFfBTD1WD0QDgBQ@hBQD
iBXD0QDjBWD0QDkBTD1XD0QDlBWD0QDmBTD1PDTQ3XD0QDnBWD0QDoBS@0PD^\5QDPCQDh>XD0WD0QDQCPDo7QDRCQDSCXD0
UD0WD0PD^2QDTCXD0TD9PD4TD4QDUCQDVCTD4WD0QD_3QDm2XD0QDWC`D`j2`DU_2`Dm8`Dle2`D_a2QDh2TD2WD0QDk2XD0
QDXCQDh2TD2WD0QDk2XD0QDYCTD2QDZC`Dh`2QD[CWD0QDk2XD0QD\CUD0QD]CTD3WD0QDk2XD0QD^CUD0QD_CTD7WD0QDk2
XD0QD`CUD0QDaCTD4WD0QD_3QDm2XD0QDbC`EV`5`E>`EUR3WD0QDcCXD0QDdC`DZV4WD0QDeCP@XV4XD0QDfCTD2QDgCWD0
QDeBPD`Y5QDhCQDiCXD0WD0QD[9PDi4XD0QDjCWD0QDc=P@]^5P@`Y5PDYi9XD0WD0QDc=QDkCTD2QDlCXD0WD0QD_3PDW6X
D0QDmCTD2QDnCWD0QDoCTD1QDPDXD0QDQDWD0QDRDP@eP5PD[V4XD0QDSDWD0QDTDP@eP5PD[V4XD0QDUDTD1QDVDWD0QD^3
P@]^5PDTQ3PD^V4XD0WD0PDR_2QD^3PD`Y5SD0TD3QDWDXD0QDXDWD0PDR_2QD^3QDYDQDWDXD0QDZDWD0QDl@XD0QD[DTD1
SD0PD^V4QD^3PDa\2WD0QD\DXD0QD]DWD0QD^DQD^3PDa\2XD0QD_DWD0QDX@PD^V4XD0QD`DSD0TD6QDaDUD0PDYV4TD6QD
bDPD4QDcDUD0QDdDTD7PD4Q@e3S@0S@0QDeDWD0PDk]5QDfDXD0TD3PD4TD4QDgDWD0QDhDXD0QDiDPDUQ3WD0QDf:TD2PDU
Q3XD0VD0WD0QDf:TD2PDUQ3XD0QDjDQDkDTD1WD0QDk2QDlDXD0SD0QDmDWD0QDnDXD0QDoDWD0QDPETD4QDQEXD0VD0WD0Q
DPETD4QDQEXD0QDREWD0QDSEQDTEXD0VD0WD0QDSEQDTEXD0QDUEWD0QDVETD4QDWEXD0Q@oBQDXEWD0QDk>XD0QDYETD2QD
ZETD1WD0QD[EXD0WD0QD\ETD1QD]EXD0QD^E`DZ3`DeY3`DaY3`DR5`DY`2`DUk2`DXX3`Dkk2`Dcj2`D^d3`DWY3`D^`2`D
fk5QD_EPDSQ3WD0PDVQ3PD`Y5PDYQ3XD0WD0QD`EP@WQ3PDWV4XD0QDaEWD0PDXQ3PD`Y5QDbEXD0WD0QDcEXD0QDdEWD0QD
eETD6PD4Q@e3QDfEXD0QDgEQDhEWD0QDiES@0S@0QDjEXD0WD0QDkEQDlEQDmEQDnEXD0WD0PDHPDYR3PDd\9XD0WD0QDoEP
@]^5P@Qa5P@^Y5QDPFXD0WD0QDQFQ@^3QDl8QDRFXD0WD0PDR_2PDi1PD^V4PDSW5XD0WD0QDSFPDR_2QDTFXD0PDU8PDHPD
YS9PDmh2PDY]5PDe`2QDUFPDWV4PDg4PDHPDbn1PDk]5P@^Y5QDVFQD^3Q`1g3WD0QDWFXD0`DTU3`@^V4`DbP3PDR_2QD^3
Q`1g3WD0QDXFXD0PDP`5Q`1g3WD0QDXFXD0QDYFQD`=PDdm2QD^3WD0QDl8QDZFXD0PDeV4PDV`5PD]^5PDm:QD[FPDmY2QD
\FPDl7PDk]5PDbf2PD^V4PD_7PDXQ9PD`Y5PDZj2QD]FQD^FQD_FPDXQ3PDZj2PDZV4PDaa5QD^3PDTP:PD^V4PDT<PDXV4Q
D`FQDaFPDZ]5PDUW4WD0QDh3XD0QDbFQDcFaD\3`DT7QDdF`DTm9`DYY2`DWP:`DXP:`DYP:`DZP:`D[P:`Dbo1`D\P:`D]P
:`DYh9`D^P:`D_P:`D`P:`DaP:`DbP:`DcP:`DdP:`DeP:`DfP:`DgP:`DhP:`DiP:`DjP:`DkP:`Dnk8`Dlk8`DlP:`DmP:
`DnP:`DVj8`DVl8`DUl8`DUj8`DoP:`DPQ:`DQQ:`DXQ9`Dbo8WD0YD4XD0QDeFQDfFPDdV4QFgFQDhFSD0PDdV4QDiFQDjF
QDkFPD_7PDkS3PD]Q3PD`Y5QDlFQDmF`Dd\2QDnFPDd\5QDoFPDSQ:PDVQ3PDXQ3PD^Y5QDPGPD_m2QDQGPDjk1PDWV4QDRG
TD2SD0PDnT3QDSGPDWV4PD`Y5QDTGQDUGQDVGQDWGQDXGQDYGPD`Y5SD0PDZV4QDZGPDeQ:QD[GPD`V4TD4PD\V4TD4QD^3W
D0QD\GXD0QD]GTD2PDXQ3QD^GQD_GQDhFPD\Q3QD`GQDaGTD3PDeV4QDbGPDeV4QDcGQDdGQDeGPDdV4P@`Y5QDfGWD0QDgG
XD0VD0PDo]5QDe3S@0S@0QDhGQD_5QDiGQDjGPDXQ3PD^Y5QDkGPDWV4QDlGQDmGQDnGQDoGQDPHTD3QDQHQDRHQDSHQDTHP
D\Q3PDdV4PDl]9PDb]5QDUHQDVHPDUQ3QDf:TD3PD^V4PDWLQDWHPDWV4QDXHQDYHQDZHQD[HPDZV4PDRR:PDXQ3QD\HQD]H
QD^HQD_HQD^3Q`1g3WD0QD`HXD0`@dV4`@VV4Q@\3QDhFQDaHPDdV4QDhFQDa4PDdV4PDkT3P@WV4Q@e3QDbHQDcHWD0PDc;
PD`Y5QDdHXD0QDeHQDfHQDgHPDR:PDiT3PDbZ2PD\V4PDZR:QDhHQDiHQDjHQDkHQ@lHQDmHWD0PD`Y5QDnHXD0QDoHQDPIP
DWQ3PDo]5QDe3QDQIPDo]5QFRIQDSIQ`1g3QDTIQDUIQDVIQDWIPDHPDYb2PDXV4PDVQ3PD^Y5PDdR:PDYV4PDeV4QDXIPDe
V4PD]Q3QDYIQDZIPDeV4PDV]5QD[IQD\IPDj[2QD]IQD^IQD_IQD`IPDWV4PD`Y5QDaIQDbITD2QDcIQDdIWD0QDo2aDf2aD
\3`DXR3`DY4`DgR:`DXR3SD0XD0`DWV4WD0QDeIXD0QD^3Q`1g3WD0QDfIXD0QDgIWD0QDmBQDS?QDhITD1QDiIXD0WD0QDj
IPDRR:QDkIXD0QFlITD5QDmIWD0QDnIPDWV4PD`Y5QDoIXD0SD0QDPJQ`1g3P@`Y5WD0QDo2XD0QDQJWD0Qd1g3QDo2XD0QD
RJ`Dh`2WD0QDo2XD0QDRJ`Dh`2QDSJTD3QD^3Q`1g3WD0QDo2XD0WD0QDo2XD0QDTJQFUJQDVJPD`Y5WD0YD4XD0`DTm9QDW
JPDXQ3PDT_9QDhFPDll2SD0TD4PDdV4QDXJWD0QDYJXD0WD0QDZJaDn3aDo3aDf2SD0Y@0TD1PDdV4XD0QF[JaD\3WD0QDhF
YD0XD0S@0S@0S@0PDdV4YD0Q@^3QDhFSD0PDdV4QD\JWD0QDhFQD]JXD0QD^JQD_JPDWV4SD0QD`JPDSQ3TD1QDaJQDbJQ`1
g3QDcJQDdJQ`1g3SD0QDeJP@^V4QFfJPDjm2QDgJQDhJQDiJPDkT3PDWV4QDjJQDkJPD^V4QDlJQDmJPDSn5QDnJPDkT3PDW
V4Q@e3S@0QFoJ`Ddk3`D^`2WD0PDjT3XD0QDPKQDQKQDRKWD0PDjT3XD0SD0PD^Y5S@0QDSKQDTKQDUKTD1QDVK`Dl4`DYZ3
QDn7TD2QDWKP@`Y5QDXKQDYKQDd5SD0QDZKPD`Y5QD[KQD\KPDWV4TD2WD0QDP3XD0QD]KQD^KQD_KaD\3PD`Y5QD`KQDaKQ
DbKQDcKQDdKQ`1g3QDeKS@0WD0QDfKXD0QDgKQDhKQDiKQDjKQDkKTD2WD0QDlKXD0QDmKQDnKQDoKTD2QDPLPDHPDXR3TD1
QDQLSD0QDRLQDSLTD1QDQLSD0QDRLQDTLQDULPDdV4PDWV4PD`Y5QDVLPD4Q@e3S@0S@0QDWLQDXLPDj_5QDYLTD1QDZLSD0
QD[LPDSQ3QD\LPD`T:PD\V4PDW_2PDmZ5QDYJPD`Y5PD_m2QD]LPDZV4PDaa5QDYBQDoBQD^LQD_LQ@a;QD`LP@`Y5QDaLQD
b3QD`LP@`Y5QDaLQDbLQDcLQDdLQDeL`E`V2`EX`2`EiY5`Ehd5`EhT:`EiT:`EjT:`Eh`3QD^3Q`1g3WD0QDfLXD0`DXQ3`
DYV4`D[V4`D6QDgLQDhLP@YT4QDiLPDWV4PDd8PD\V4PDe:PD^Y5PDgo8QDjLPD^Y5PDgo8PDTU3`DWV4PDnT:PDoT9PD]Q3
QDkLPDoT:PDVQ3QDlLPD`Z2PDk]5S@0WD0QDmLXD0WD0PDHXD0QDnLQDoLP@WV4QDPMQ@`3Q@a3PDej4QDQMPDWV4PDYT3QD
RMQDSMQDTMPDWV4PDXQ3PDVX5PDWV4PD]U:PDWQ3PDXV4PD^U:PDZV4QDUMQDVMPDdm2QD^3Q`1g3QDWMWD0QDXMXD0QDYMS
@0QDT4QDZMQD[MPDTQ3QD\MPDXV4QD]MTD2QD^MQD_MQ@`MQDaMQDbMP@jT3QDcMPD^V4`D`Y5QDdMQDeMQDfMQDgMQDZMQD
hMPDTQ3QDiMQ@jMQDkMQDlMQDQ7Q@^3QDmMQDnMPDWQ3QDoMPD^Y5PD]W5QDPNQDQNQDRNQDSNPDc]5QD]GTD2QDTNQDUNQD
VNQDWNPD\^5PDcm2PDY^5PDdm2QDd=QDXNQDYNWD0QDZNXD0VD0QDYNWD0QDZNXD0QD[NPDS1PD^V4QD\NPDWQ3PDWV4QD]N
PDl]9PD^V4PD_7PDnY2PDl<PDYV4QD^NQDRMTD1QD_NPD]Q3PDXQ3PD`j2QD^3QDa;WD0QD`NXD0QDP=QDaNS@0WD0QDbNXD
0`Db7`DVQ3`D\d3QDcNQDdNTD2QDeNQDfNQDgNQDhNQDT4Q@`3QDa3WD0QDiNXD0QDnMQDjNTD1QDkNPDVV4QDlNQDmNQDnN
PDYT3QDoNQDPOWD0QDQOXD0PDk]5Q@d3WD0QDROXD0QDSOPDWV4QDTOQDUOQDVOQDa;TD1QDWOPD`Y5S@0WD0QDXOXD0QDYO
WD0QDZOXD0PD`Y5S@0WD0QD[OXD0PD`Q3SD0PD^V4PD_7WD0QD\OXD0QD^3QD]OWD0QD^OXD0`DYQ3QDo=QDg8WD0QD_OXD0
QDg8WD0QD_OXD0QDa;WD0PDo9PDUQ3XD0QDo=QDg8WD0PDX8QD`OXD0QDaOQDg8WD0PDX8QD`OXD0QDaOQDbOPDVQ3P@`Y5Q
DT4QDcOPDe^9QDdOPDf_5PDo9PDUQ3PDo9PDUQ3QDa;TD1QDeOTD4PD^V4PD\h4QDfOWD0QDgOXD0QD_3QDl8WD0QDhOXD0Q
DiOPDe^9PDVV4PD]^5QD_LWD0P@Ra5QDjOXD0VD0QD_LWD0P@Ra5QDjOXD0QDkOQD_LWD0PD`Y5PD\Q9XD0QDf8QDg8TD2WD
0QDlOXD0QDg8TD2WD0QDlOXD0QDo=WD0QDmOQDnOXD0`DYV4PDnY2QDa;WD0PD_7QDoOXD0QDPP1QDQP1PDdV4QDRP1PDHQD
SP1QD^3QDTP1QDf8QDg8TD1QDUP1TD3QDVP1QDg8TD1QDUP1TD3QDVP1PD`Y5QDWP1PDHQDXP1QDYP1PDVX5PD]Q3PDo7SD0
QDa;P@d7Q`1g3QDZP1QD[P1QD\P1P@d7Q`1g3QDZP1QD[P1QD]P1PD^V4QD^P1QDaNQD_P1QD`P1`Db7`D`7PDdm2QD^3QD]
P1QDnOSD0QDQ7PDdW4PD^V4QDaP1QDbP1P@_7QDcP1QDdP1QDeP1QDfP1QDaNQDgP1QDhP1WD0QD]P1XD0VD0QDhP1WD0QD]
P1XD0PD1QDhP1WD0QD]P1XD0QDiP1QDjP1PD]S2QDkP1PD_7PDW6PDnY2PD_7PDW6QDlP1P@WV4QD]P1PD^V4QDmP1PDl]9P
Db]5SD0PD]Q3PD^Y5PD]g2PDe^9PD^V4QDnP1PD_a5PD^V4QDnP1QDoP1PD^V4QDPQ1PDHQDQQ1QDnOPDVV4PD`Y5PDUW:PD
WV4PD^V4PD`Y5PDmW:PDh_5QDRQ1SD0QD`3QDa;PDk7QDSQ1QDa;PDk7QDSQ1QDf8QDg8TD1WD0QDTQ1QDUQ1XD0QDg8TD1W
D0QDTQ1QDUQ1XD0PDXIPDiW:QD]GQDVQ1PD^V4QDWQ1QDXQ1TD2PDTo1QD\7QDYQ1PDh:QDZQ1QD[Q1QD\Q1TD1QD]Q1PD]Q
3PDe7SD0PD]Q3SD0QD^Q1QD_Q1QD`Q1PDdj4Q@dKQDaQ1QDbQ1QDcQ1QDdQ1QDeQ1PDnY2QDa;QDfQ1QDgQ1QDhQ1QDiQ1TD
2PDYQ3QDjQ1QDkQ1QDlQ1QDa;QDmQ1QDa3S@0PDTP9`D^V4`DP?QDf8QDg8TD2WD0PDTP9XD0QDg8TD2WD0PDTP9XD0QDnQ1
WD0PDTP9XD0QDoQ1QDPR1PDo7QDQR1PDnY2QDRR1TD2WD0QDSR1XD0QDTR1Q`1g3PDRe4PD[V4PDPZ2PDRe4PD[V4QD^3PD]
Q3Q@UR1QD2QD_Q1Q@UR1QD2QD_3QDa;QDVR1P@d7QD2QD_3PDdW4PD^V4PDdW4PD^V4PD_7SD0QDWR1WD0QDXR1XD0WD0QDY
R1QDZR1XD0QD[R1WD0PDHPDlV:XD0PDHQD\R1WD0QD]R1QD^R1XD0QD^3Q`1g3WD0QD_R1XD0VD0QD^3Q`1g3WD0QD_R1XD0
QD`R1PDe^9QDaR1QDbR1PD`j2QDjOQD`AQDcR1QDdR1SD0PDZX:PD^V4QD^3PD[X:PD^V4WD0QDeR1XD0QDfR1PDk]5S@0WD
0QDgR1XD0WD0PD^Y5QDhR1PDWV4PD`Y5S@0QDQ7QDa;XD0SD0QD^3WD0QDiR1QDjR1QDkR1XD0QDlR1WD0QDmR1PDZV4XD0V
D0QDlR1WD0QDmR1PDZV4XD0QDnR1WD0QDoR1PDkY2XD0VD0WD0QDoR1PDkY2XD0QDPS1WD0QDQS1TD1QDRS1XD0QDf3QDSS1
QDTS1QD^3Q`1g3WD0QDUS1XD0`DVQ3`DVV4`DZV4WD0QDVS1P@\P3QDWS1QDXS1XD0QDYS1QDZS1TD4QD^3WD0QD[S1PD^V4
XD0WD0QD\S1QD]S1XD0VD0WD0QD\S1QD]S1XD0QD^S1WD0QD^3Q@a;QD_S1YD2XD0WD0QD_Q1QD_S1YD2XD0WD0QDoGPD]Q3
QD`S1XD0QDaS1QD^3WD0PDS1PD^V4SD0XD0`DSR3`DUR3`DTR3`DcT3`D`Y5`D^Y5`D_7WD0QDbS1QDcS1QDdS1XD0WD0QDe
S1TD1QDfS1XD0QDgS1WD0QDhS1QDiS1XD0QDjS1WD0QDkS1XD0`DVV4`DZV4SD0QD_3WD0QDlS1XD0WD0QDmS1PDWQ3PDWV4
XD0QDnS1WD0QDoS1XD0WD0QDPT1TD1QDQT1XD0VD0WD0QDPT1TD1QDQT1XD0QDRT1QD^3Y@0WD0QDST1PDWV4XD0QD_3WD0Q
@a;PDd7TD1QDTT1XD0QDUT1PDdm2QDVT1WD0QDl8TD1QDWT1XD0`DXQ3`DXV4QDYDWD0QDXT1QDYT1aD\3`D`Y5`D^_5`D[;
`Dk^3`D^Y5XD0SD0PD]Q3QDZT1TD2WD0QD[T1XD0QD\T1WD0QD]T1PDWQ3XD0VD0WD0QD]T1PDWQ3XD0QD^T1QD_T1WD0QD`
T1`Djd2`Dkd2`Dhd2`Did2S@0XD0QDaT1PDdm2QD^3WD0QDjQ1`DZR4`D[R4`D\j2`D]j2`Djd2`Dkd2`Dhd2`Did2`DnS4`
D_S4`Db7`DaW2`Dl`2XD0QDaT1QDbT1Y@0WD0QDcT1QDdT1Q@oBQDeT1XD0QDfT1QDgT1Q`1g3WD0QDhT1XD0WD0QD^3Q@a;
QDiT1YD2XD0WD0QD_Q1QDiT1YD2XD0WD0QDjT1QDkT1XD0PDWV4WD0QDlT1S@0QDmT1XD0PDWV4QDnT1WD0QDoT1QDPU1SD0
XD0VD0WD0QDoT1QDPU1SD0XD0QDQU1WD0QDRU1XD0WD0QDSU1SD0PDbY5XD0QD_3WD0QDTU1QDUU1XD0QDoLPD`Y5SD0WD0Q
DVU1QDWU1PDSQ3XD0VD0WD0QDVU1QDWU1PDSQ3XD0QDXU1WD0QD\7TD1PD^V4PD_7XD0PDWV4QDYU1WD0PDVV4QDZU1QD[U1
XD0QD\U1Y@0WD0QD]U1YD1XD0WD0QD_3QD^U1QD_U1XD0QD`U1QDaU1WD0QDbU1QDa;`Dm:`DPm1`Djm1`DoV2`DZP2QDj2X
D0`DVQ3QDcU1WD0QDdU1`Dm:`DPm1`Djm1`DoV2`DZP2QDj2XD0`DVQ3QDeU1QD^3WD0QDa;YD2XD0`DXQ3`DVV4QDeU1WD0
QDfU1YD2XD0`DXQ3`DVV4QDh2WD0QDo=QDa;`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`D[a9`DaS6`DfR2`Da8`DeU6`D]S2SD
0XD0QDh2WD0QDgU1`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`D[a9`DaS6`DfR2`Da8`DeU6`D]S2SD0XD0QDhU1WD0QD^3QD]O
YD1XD0`DZV4`DVQ3QDiU1WD0QD_Q1QDjU1XD0QDiU1WD0QD_Q1YD1XD0QDkU1WD0QD^3QDlU1QDmU1XD0QDkU1WD0QD^3QDl
U1YD1XD0QDnU1WD0QDoU1QDPV1XD0QDnU1WD0QDoU1YD1XD0QD_3WD0QDaNQDQV1XD0QDRV1WD0QDSV1XD0QDTV1QDSJWD0S
D0QD]P1XD0VD0QDSJWD0SD0QD]P1XD0QDUV1WD0QDVV1QDWV1P@WV4P@`Y5XD0QDXV1WD0QDYV1QDZV1QDjOXD0SD0QD[V1W
D0QD\V1PDWQ3XD0SD0QDY3WD0QDbU1QDa;`DTW2`Da8`DnW4`DbR2`DS_2`DfR2`DaS6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`
DSc4SD0XD0QDY3WD0QD]V1`DTW2`Da8`DnW4`DbR2`DS_2`DfR2`DaS6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DSc4SD0XD0QF
^V1QD_3WD0QDa;P@d7QD_V1XD0WD0QD`V1P@d7QD_V1XD0WD0QDaV1QDbV1XD0VD0WD0QDaV1QDbV1XD0QDcV1QDdV1QDa;W
D0QDeV1QDfV1XD0QDgV1WD0QDeV1QDfV1XD0QDhV1PD`V4WD0QDiV1QD]P1XD0QDjV1WD0PDh[:QDkV1XD0PDX^5WD0QDlV1
XD0VD0PDX^5WD0QDlV1XD0QDmV1QDnV1TD5WD0QD^3QDoV1YD1XD0QDPW1WD0QD]OQDQW1XD0VD0QDPW1WD0QD]OQDQW1XD0
QDRW1QDPW1WD0QD]OYD1XD0VD0QDPW1WD0QD]OYD1XD0QDRW1WD0PDdm2QDP=PDHQDSW1XD0SD0WD0PDHQDTW1XD0SD0PDdT
3PDHQDUW1WD0QDVW1QDjOXD0QDWW1`Dl<`DP?`DU\:`DSU2PDdm2QDXW1TD1WD0QDYW1XD0QDZW1PDdm2QDXW1TD1WD0QDYW
1XD0YD2QD[W1WD0QD\W1XD0QD[W1WD0PD^Y5PD`l2XD0WD0QD]GQD]W1XD0QD^W1WD0PDVQ3QD_W1XD0WD0PDVQ3PDjP3PD^
o4XD0`EPm2WD0QD`W1QDaW1XD0QDbW1TD1VD0`EPm2WD0QD`W1QDaW1XD0QDbW1TD1QDmV1WD0QDcW1Q@dW1XD0QDeW1WD0Q
DfW1XD0QDgW1TD3QD^3QDhW1QD^3WD0PDZ9PDVQ3XD0SD0WD0QDiW1XD0QD_LQDa;QDjW1SD0QDkW1WD0QDlW1XD0PD`Q3WD
0QDmW1XD0VD0PD`Q3WD0QDmW1XD0QDnW1WD0PDHPDR]:XD0QDoW1WD0QDPX1P@U]:XD0QDoW1QD^3WD0PDS]:XD0SD0QDQX1
WD0PD^V4XD0QDRX1PDRj4PDWV4WD0PD`Y5PD_m2XD0WD0QDSX1Q@^3QDTX1XD0PDa\2QD^3WD0QDTX1XD0PDVV4QDUX1VD0P
DVV4QDUX1PD1WD0PDHPDXR3XD0QDVX1S@0QDWX1`DX3`Daj1`DY3WD0PDX`5XD0QDVX1S@0QDWX1`DX3`Daj1`DY3PD\V4QD
XX1WD0QDYX1XD0VD0PD\V4QDXX1WD0QDYX1XD0PD1QDZX1PDka9WD0PDhi2XD0WD0QDa;P@d7QD[X1XD0S@0QD\X1QD]X1WD
0QD^X1XD0QD_X1WD0QD`X1XD0SD0WD0QDaX1PDWQ3PDWV4XD0QDbX1WD0QDcX1QDdX1XD0QDeX1PDe^9TD5WD0QDfX1XD0SD
0QD^3PDWV4WD0QDgX1XD0QDhX1QDiX1WD0QDjX1XD0VD0QDiX1WD0QDjX1XD0QDkX1WD0QDlX1QDmX1XD0QDnX1QDnMWD0QD
oX1XD0TD2QDPY1QDQY1PDXQ3PD_]:PDWV4PDeR3PDV^5QDRY1Q@^3WD0QDSY1XD0WD0PDeR3XD0Q@d3QDTY1aD\3`Dd\2`Df
V4QDUY1Q@^3QDVY1Q@WY1QDXY1QDYY1QD_Q1Q@ZY1QDXY1PDf^9QD[Y1PDHQD\Y1QD]Y1PD]Q3QD^Y1PD^`2QDl3Q@f8QD_Y
1TD1PDhV4TD2QD`Y1QDaY1QDdMTD3QD^3Q`1g3WD0PDQ\2XD0QDdMTD3QD^3Q`1g3WD0PDVY6XD0QDdMTD3QD^3Q`1g3WD0P
DXY6XD0QDdMTD3QD^3Q`1g3WD0PDWY6XD0QDdMTD3QD^3Q`1g3WD0PDZY6XD0QDdMTD3QD^3Q`1g3WD0PDYY6XD0QDg3QDbY
1QDPMTD3QD^3Q`1g3PDX_6PDX_6QDT4UD0WD0PDX_6XD0QDcY1Q`1g3WD0QDdY1XD0S@0QDT4QDPMTD3QD^3Q`1g3WD0PDj6
XD0`DVV4`DXV4QDPMTD3QD^3Q`1g3WD0PDj[2XD0`DVV4`DXV4`DdV4`DXQ3`DYV4QDeY1TD4WD0PDj6XD0WD0QDfY1XD0QD
T4QDgY1TD1QDhY1QDiY1QDjY1PDj_2PDXV4PDSn5WD0PDSn5QD`AQDkY1XD0WD0QDlY1TD1QDmY1XD0QDnY1WD0QDoY1TD1Q
DmY1XD0UD0PDja5PD4WD0PD^Y5QD\3XD0UD0PDja5WD0QD\?QD\3XD0QDPZ1QD^3WD0PD^Y5QD\3XD0VD0QDPZ1QD^3WD0PD
^Y5QD\3XD0QDmV1WD0PD^Y5QDQZ1QD\3XD0VD0WD0PD^Y5QDQZ1QD\3XD0QDRZ1QDSZ1QDTZ1QDg3QDUZ1QDTZ1QDVZ1TD1W
D0PD]W:QDTZ1XD0WD0QDWZ1P@`Y5PD]W:QDXZ1XD0QDYZ1QDZZ1Q@[Z1QD\Z1QD]Z1PDfV4QD^Z1QD_Z1PDg6UD0QDl3QD`Z
1TD1P@ZQ3WD0QDaZ1XD0SD0aE\3QDl3QDbZ1TD1P@ZQ3QDcZ1`Dkd2`DX_2`DWV4`DaZ2`DW^:`DX^:QDdZ1P@]^5QDeZ1QD
fZ1QDnY1QDgZ1Q@^3QDhZ1TD1P@ZQ3TD3QDiZ1QDnY1QDgZ1Q@^3QDjZ1PD^V4QDnY1QDgZ1Q@^3QDkZ1TD1PDZQ3TD8QDlZ
1QDmZ1QDnZ1PDd`2PDP8QDoZ1QDP[1PDR_2QD^3QDQ[1QDR[1PDnT5QDS[1QDT[1QDU[1QDV[1QDW[1UD0QDX[1TD1QDY[1`
@`Y5`@ZQ3`D^Y5`D_Y5`D]R3QDZ[1TD2WD0QD[[1XD0QD\[1QD][1PDXR3PDXe5QD^[1WD0PD^o4PDbd5XD0QD_[1QD`[1QD
a[1QD_[1QDb[1PDS1QDc[1PDbY5QDd[1QDe[1P@VQ3PDVV4PDbY5QDf[1QDg[1PD__:QDh[1QDi[1QDj[1WD0QDk[1PDWV4X
D0SD0WD0QDl[1QDm[1TD1QDn[1XD0WD0QDo[1P@]Q3PDUU2QDP\1XD0SD0WD0QDQ\1P@i4P@YV4QDR\1S@0QDS\1XD0WD0QD
T\1QDU\1Q@^3QDV\1XD0PD]Q3WD0PDk]5XD0SD0WD0QDW\1PD`l1XD0QDX\1WD0QDY\1TD1QDZ\1PDWV4XD0SD0QD[\1PD]Q
3PD^V4PD]Q3QD\\1SD0QD]\1QD^\1QD_\1SD0QD`\1P@_V4P@eV4WD0Q`1g3QDa\1XD0QDb\1QDc\1QDd\1SD0QDb\1PD`l1
QDe\1QDf\1QDg\1QDh\1QDi\1PD^Y5WD0QDj\1SD0XD0QD^3WD0PD^Y5QDj\1SD0XD0`DWV4`Do^5`DVj4WD0PD^Y5QDj\1Q
Dk\1XD0WD0QDl\1P@WV4QDm\1XD0PDR_2QD^3QDn\1QD`=QDo\1QDP]1QDnY1Q@i3QDQ]1PDXQ3QDR]1QDS]1PD^V4QDR]1Q
DT]1QDnY1QD^3WD0PD]Q3QDU]1XD0QDV]1QDnY1QDW]1QDX]1WD0QDY]1XD0QDZ]1P@ja5QD[]1QD^3QD\]1QD]]1QD^]1QD
_]1PDVQ3QD`]1PDVQ3PDVQ3PD`Y5SD0PDl`:PD]Q3Q`1g3PD`Y5QDa]1QDV>QDb]1QDc]1PDSj4PDdV4QDd]1PDo]9PDX^5P
Daa5PD[V4QDe]1PDnY2PD_7QDf]1PDYV4PDkl1PDHPDm`:QDg]1PD`Y5QDh]1PD^Y5PDU=PDbR2PD^V4PD^Y5PDQj8PD_o2P
DTQ3PD^V4PD^Y5PDQj8PDZV4PDo`:PDXQ3PDo`:PD\V4PD^Y5QDi]1PDcS9PDYV4PDTW2PDQa:PDVQ3PD^Y5QDj]1PDYV4PD
bV2PDXQ3PDn[3PDXQ3QDf3PDRa:PD`Y5PDSa:PD`Y5PD`Y5PDUQ:QDf3PDVQ3PDjR3PDkY2PDVV4PD`Y5QDk]1PDkT3PDWV4
QDhIQDl]1PD^Y5PDnU9PDWV4PD`Y5PDUa:PDVIPD`Y5PDVa:QDm]1PD]]:QDn]1PD^V4PDWa:PDXa:PDXQ3PDYa:PD^c9QDo
]1PD`Y5PD\c3`DUQ3PDi1PD^V4PDSW5PDXQ3PD`Y5PD[e9QDP^1TD1PDZa:PDZV4PD`Y5PDgh2PDWV4QDQ^1PD[a:PDWV4QD
R^1PD\a:PDhb3PDYV4PDXR3PDdY2QDoP1PD^V4QDS^1PDo_9PDWV4QDf3QDT^1PD`Y5TD1QDU^1QDV^1QDf3QDW^1QDX^1QD
Y^1QDZ^1TD1QD[^1QD\^1PDaa:PDWV4QD]^1QD^^1PDli2VD0QD]^1QD^^1PDli2QD_^1QDc=PDSQ3PDXV4QDdKQD`^1QDgW
1QDa^1QDb^1PDWV4PD_o2QDeBTD2PDea:QDc^1PDR_2PD]^5QDd^1QDe^1TD1QDf^1PDUY2PDW6PDW6PD^V4PDgh2PDmZ9PD
QT3PDXV4PD^j2PDT7PDST3PD^V6PDT7PD^Y5PDli2PDT7QDg^1PD^V4QDh^1QDi^1PDk]5PD^Y5PDk]5PD^Y5PDfa:PDfa:P
D^V2PDTl9PDk=PDeV4PDj6PDeV4QDj^1PDj6PDeV4PDRo2PD\HPDeV4PDPg4PDeV4PD]JPDeV4PDZR3PDga:PDha:PDha:QD
k^1PDUQ3PD^V4PD^Y5PDia:PDXQ3PD^Y5PD]X2PDWV4PDja:QDP8QDf3PD_\3PDVIPDnh2QDl^1PD]Q3QDm^1PD^Y5PDla:P
DWV4PD^Y5PDZ\1PD[V4PD^Y5QDn^1SD0PD^Y5PDfc4PD^V4PD^Y5PDd8PDYV4PD^Y5PDUZ2PDi;PD^Y5PDUQ:PDWV4PD^Y5P
DPb:QDo^1PD]^5PDml2PDR_2QDP_1PDRb:PDi4PDVV4PDbY5QDQ_1QDT7PDf5PD\V4PDXa6PDnY2PDZ^:PD^Y5PDYW2PDk_5
PD`l1PDk=PDeV4PDbZ2PDml2QDR_1QDf3PDRa:PDXQ3QDf3PDS`:QDS_1QDf3QDT_1QDU_1QDV_1P@SQ3QDW_1PDSQ3QDX_1
QDY_1PDY]5PDW_2PDRj4PDdV4PD^Y5PDYb2PD`o2PD^V4PDVQ3PD\Q4PD`R3PDVQ3QDf3PDTIPDYW2PDU:QDfAPD^V4QDf3P
D[R9PDko2PDXQ3QDZ_1PDR_2PDWQ3PDcT3PDVQ3QD[_1QD\_1PDg9PDg[2QD]_1QD^_1PD^S5PD`Y5QD__1QD`_1QDa_1QDb
_1QDV_1QDc_1QDf3PDkY2PDdS9PDWV4PDST6PDWV4PD`Y5QDd_1QDe_1PDXQ3PDZR9PD^V4QDP8PDgn4PD`Y5PD]b:PDVQ3P
D`Y5PDcT3QDf_1PD^j2PDWV4QDf3PDVIPDmQ:PD_b2PD_b:PDT7PD]]:QDg_1QDh_1QDi_1PDUR3PDnY2PDZ^:QDLQDj_1P@
WV4P@`Y5QDk_1QD;PD`Y5QDl_1QD4PDTQ3P@^Y5QDm_1QD4PD`l1P@^Y5QDn_1QD4PD`Y5QDo_1QDP`1QD4PDiT3PD\V4PDi
T3PD\V4PDn]5QD4PD[V4PDZR9QD4PDfb:QD4PD^V4PDgb:QD4PDWQ3PDWV4QDf3PDd\5PD^V4QD6PDUQ3PD_]5QD6PD^V4QD
Q`1S@0QDR`1PD`l1PD^Y5QDS`1QD6TD2PDXQ3QDf3PDRa:QD6PD`Y5QDT`1QD6QDf3QDU`1PDUQ3QD7PD`Y5QDV`1PDWV4QD
7PD`Y5QDW`1QD7QDX`1QD7PD^Y5QDY`1QD7QDf3PDmh2QD7PD^Y5PDfR2PDXV4QD7QDZ`1QD[`1QD8PD`Y5QDV`1QD\`1QD8
PD`Y5QD]`1QD8PD^V4PDaP2QD8PD^V4PD`Y5QD^`1QD8QDf3QD_`1QD8QDf3PDUW4PDd\5QD8PDd>QDo7QD8PDUQ3PD^V4QD
\?PDUQ3PD^V4QD\?S@0PDbR2QD9TD2PDVQ3QDf3PDQc:QD9TD2PDVV4PDRc:QD9QD``1QDa`1QD9P@_Y5PDna9PDVQ3PD`Y5
QD9P@^Y5PD`^3PDVQ3QD9QDf3QDb`1QD:PD^Y5QDc`1S@0QDd`1QD:QDe`1QD5Q@f`1S@0PDoZ3PDVQ3QD5QDf3QDg`1QD5Q
Dd3S@0QDh`1QDi`1QD5QDj`1TD1QDk`1QD5TD2PDdj4PDdQ6QD5QD]P1PD^V4QDl`1QD5PD^Y5QDm`1QDn`1QDo`1QD@QDf3
QDPa1QD@PD`Y5QDQa1QDBPD_c:QDBQDRa1QDSa1QDFQDTa1QDHPD\]5QDf3PDUW4QDHPDVQ3QDUa1QDHPDVQ3PDXQ3PDo`:Q
DHPDSQ3QDVa1`D`Y5`D^Y5`D_Y5`DYR3`DZR3QDHPD^V4QDWa1PDbZ2QDHPDWV4PDiT:QD?PDWQ3QDXa1P@`Y5PDfb4QD?QD
XX1QDYa1QD?QDZa1QD[a1QD?QD\a1QD>PD`Y5QD]a1PDkm2QD>QDf3QD^a1QD>QDf3QD_a1QD`a1QD>PDXQ3PD`Y5QDaa1QD
>TD2PD^V4QDba1QD>PD^V4PDj6PD]S2QDEPD`Y5QDca1QDEPD^Y5QDda1PDon5QDEPD`Y5QDea1QDfa1QDGPDWQ3QDhIQDga
1QDGQDha1S@0QDia1QDGQDha1S@0PD^V4PD^i9QDk1PD`Y5QDja1QDk1QDf3PD]_2QDi1PD`Y5PDn;QDn1PD^Y5QDka1QDKP
D^Y5PDkc:QDKPD^Y5QDla1QDKQDf3QDma1QDS1QDna1QDoa1QDT1PD`Y5QDPb1QDU1PDZV4PDon5QDU1PD[V4PD`Y5QDU1PD
`Y5QDQb1QDRb1QDZ1PD`Y5QDSb1QDZ1PDVQ3QDTb1QD[1PD^Y5PDVW5QD[1QDUb1QD[1PD`l1PD^Y5QD[1QDf3QDVb1QDR1P
Dml2PDnZ:QDa1QDWb1QDg1PD`l1PD^Y5QDg1PD`Y5PDmc:QDf1PDYV4QDXb1PDYV4PDU=PDcn9QDo1PDVQ3PD]^5QDP2PD`Y
5PDWe9QDQ2PDWQ3PDWV4QDf3PDbV2QDQ1QDYb1QDZb1QDP1QDf3QD[b1QDP1PD`Y5QD\b1`D`Y5aD\3QDP1TD3PDgm2PDWQ3
QDP1TD3QDR`1VD0QDP1TD3QDR`1QD]b1QDY1QD^b1QDY1PDXV4QD`FQD`1QD_b1QD`1PD`Y5PDXi9QD`1QDf3QD`b1QD`1QD
ab1QDbb1PDXQ3PDjf1PDj_5PDXQ3PDj6QDcb1PDXQ3QDdb1QDeb1PDXQ3PD^Y5QDfb1QDgb1PDXQ3PD^Y5PDiY5PDWV4PDXQ
3PDPm2QDhb1PDXQ3PDUa:PDVIPDXQ3PD`Y5QDib1PDXQ3PDWb3PDZW2PDVQ3PD`Y5QDjb1PDVQ3PD`Y5QDkb1QDlb1PDVQ3P
DVIPDWV4QDmb1VD0PDVQ3PDVIPDWV4QDmb1QDnb1PDVQ3QDob1PDVQ3QDPc1VD0PDVQ3QDPc1QDQc1PDVQ3PD^Y5QDRc1PDV
Q3QDSc1QDTc1PDVQ3PD`Y5QDUc1PDVV4PD`Y5QDVc1QDWc1QDXc1PDVV4QDe^1QDYc1PD\Z5PD^V4PDd^5PDVIPDWV4PD`Y5
QDZc1QD[c1PDWV4QDf@QD\c1QD]c1PD\c:PDWV4QD^c1QD_c1PDTW4PD^Y5QD`c1QDac1PD^Y5PDR:PDiT3PD^Y5QDbc1QDc
c1PD^Y5QDdc1QDnOPD^Y5PDgd:PDWV4QDdKQDec1QDfc1QDgc1PD^Y5PDYb2QDhc1PD^Y5QDic1QDjc1PD^Y5PDaa5PDQm9P
D^Y5PD]T3PDW\5PD^Y5PDid:PDWV4PD[W3PD^Y5PDW<PDXQ3PD^Y5PDjd:PDbV2PD^Y5PDkd:PDWV4PDZR9PD^Y5PDT7PDld
:PD^Y5PDoi4QDkc1PDoi4PDmd:PDch4PDmd:PD^Y5PDfIPDk=PD^Y5QDlc1QDmc1PD^Y5PDgIQDnc1PD^Y5QD`c1PDVW2PDk
i9PD\V4PDT^9PD_c:PD\V4PDTn1PDki9PDWV4PDRo2PDod:PDXQ3PD`Y5PDj_5PDTQ3PDbZ2PDbR2PDbZ2PD\V4PDZR:PDcZ
2PD\V4PD[m4PDjU3PD\V4PDYi3PDgV3PD\V4PDPe:PDf5QDoc1PDf5PDU]4PDUa:PDVIPDVIQDPd1PDUQ:QDQd1PDkm2QDRd
1PDZW4PDVQ3PDQe:PDVQ3PDfn9PDVQ3PDTk3PDkIPD\a2PDkIPDe^5PDcT3`D^Q3`Dcm2PDe^5PD`Y5QDSd1PDe^5PDa\2QD
Td1QDUd1PDdR:PDgS9QDf@PDQ]3PDVQ3PD`Y5QDVd1PD`Y5QDWd1PDWV4PD`Y5QDga1QDXd1PD`Y5PDjk1PDWV4PD`Y5PDW8
PDWV4PD`Y5PDQR9QDYd1PD`Y5PDg]9PD`R3PD`Y5QDZd1QD[d1PDRo2PDQm5PD]]:Q@hIQD\d1PD]]:PDc^5QD]d1PDk]5QD
^d1PD^Y5QD_d1PDh_5PD^Y5PDoY4PDh_5QD`d1PD]Q3PD`1PD^Y5PD\[3PD]Q3QDad1PD^Y5QDbd1PDe^9PDX^5QDcd1PDe^
9PDYT3PDWV4PDHPDl[2PDYe:PDHPDZP3PDZe:PDbj8QDdd1PDhl8PD[e:PD\e:PD\V4PDd5PD`o2PD^V4QDf3PDPm2PDWV4Q
Ded1PDPm2PDnh2PDl>PDVQ3PD]^5PDUj4PDdV4PD^i9PDd5PDYc2QDfd1QDgd1PDo`:PD\V4PD]e:PDnW:QDhd1QDid1PD_7
PDSQ3PDYV4PD`Y5QDjd1PDSQ3PDdm2PDYV4PDSQ3PD\V4QDkd1PDSQ3PDXV4PDR_2PD]^5PDmY:PD]^5PDci2PDhc:PD\V4P
D^e:QDld1PDaj2QDld1PDZIPD_e:PD`e:PDiT3PDgn4PDWV4PD`j2PD^e1PDeV4PD`S3PDj_5PDbT3PDUQ3PD`Y5PDbT3PDV
Q3PD`Y5PDZP4PDWV4PDae:PD[P4PDWV4PDae:PDcT3QDmd1QDhIQDnd1PD]X2PDWV4PDja:PDhc3PDWV4PD`Y5PDP7PDeV4P
Dbe:PD\P7PDce:QDod1QDPe1TD2QDQe1PDR8PD^Y5PDff9QDRe1QDSe1PD\c:PDNPD\V4QDTe1PDjQ3PD^V4PD`U6PDjQ3PD
^V4QDk6QDUe1PDo3PDXQ3QDf3PDUi9PDXV4PDQP3QDVe1PDm3PD`\3PDUQ3PDee:QDWe1PD]^5PD`Y5PDYc:PDR_2PDfe:PD
R_2PDXn9QDXe1QDQEPDge:PDR_2PDhe:QDYe1PDf`6PDVQ3QDZe1QD[e1TD1P@i4PDje:QD\e1P@ml2PDga9QDe_1PDUQ3QD
RGQD]e1PDSQ3QDnOQD^e1PDWQ3QDQHPDnS2PDbR2PDbR2PDnS2PDnS2PD\V4PDbR2PD^Y5PDke:PDck8PD\V4PDle:PDYX4P
D`Y5PDn`:PD^IQD_e1PDm7PD^V4PD]W5PD^Y5PDme:PD^V4PD_Y5PDoQ4PDhm9PD_Y5PDSg9PD^V4PD_Y5PDTW2PDYk9PD^Y
5PDne:PD^Y5PDoe:PDi]9PD^Y5PDPf:QD`e1PD^Y5PD^Q4PDQU2PDVV4PD^Y5PDXe9PDVV4PDQf:PDVV4PDRf:PDWQ3PDVQ3
PD^Y5PDSf:PDS1PDW9PD`Y5PDS1PDXQ3PD`Y5QDae1PDXR3PDWi2PDZT:PDYR3PDXi2PDZT:PDRj4PD_4PDdV4PDYQ3PD^V4
PDdc2PDYQ3PD^V4PD`Y5PDa<PDXQ3PDTf:PDXQ3PD`Y5PDl>PD^Y5PDXo8PDVa9PDYT3QDbe1PDVf:PDWf:PD^Y5PD^IQDce
1PDoS3PDYT3PDVQ3PDZ]5PDlm2PDHPDYR3PDd\9PDgg9PDk[2PDdV4PD`Y5PDiP9PDd\5QDde1PD]^5PDVY2PDl]5QDee1QD
eR1QDfe1PDYV4PDl]5PD_Y5PD\f:QDge1PDml2QDhe1PDXQ3QDf3PDUW4QDie1PD_m2PDUb2QDje1PD^V4PD`Y5QDke1QDle
1PD^Y5TD1QDme1PDHQDne1QDoe1PDd3PDoi4PDeV4PD^Y5PDfn9QDPf1QDQf1PDeV4PDT7QD[_1PD`Y5PDhf:PDHPDk7QDRf
1PDlf:PDWV4PDeo3PDo<PD^V4QDSf1PDnf:PDkY2QDTf1QDUf1QDVf1PDi^9QDWf1QDXf1PDSg:PDkn9QDYf1QDZf1PD\]5Q
D[f1QD\f1VD0QD[f1QD\f1QD]f1PDZV4PDi`2VD0PDZV4PDi`2PD1QD^f1P@VQ3PDYo1VD0QD^f1P@VQ3PDYo1QD_f1QDeBT
D2PDhR5PDml2PDaV4QD`f1QDS7Q@a;QDaf1TD2PDQd:QDbf1PDXV4PD^Y5PDVIPDWV4QDe^1PDSQ3PD^V4QDcf1PDYV4PD^Y
5PDR]9PDWV4PDYR3PD^Y5PDUg:PDVg:QDdf1PDVV4PD`Y5PD[g:PDQ:PDnT3PDVV4PD]^5PDVV4PD^Q4PDVV4PD\g:PD\V4P
DVV4PD`Y5PD`R2PDWV4QDf3PDVV4PD]g:PDVV4PD^Y5QDef1P@_g:QDff1PD`Y5PD`g:PDdd1PD^V4PDag:PDbg:QDn]1QDg
f1QDhf1QDif1PD]^1PDXQ3QDjf1PDUQ3PD`Y5PDVU3PDaT3PDmP3PDPm2PDWV4PDaU:QDkf1QDlf1PDnc2QDmf1PDXQ3PDml
2QDf3PDd:PDc]5PD^e:QDf3PDWb9PDS1PDcT3PD\V4QDnf1PDWQ3PDHPDaa3QDSY1PDfg:PD^o2PDUQ3PDgR:PDXR3PDgg:P
Dl=PDWQ3PDWV4QDf3PDTQ:PDml2PD`Y5QDof1PDi<PD`Y5PDhg:PDlm3PDXQ3PD^Y5PDig:PD]4PDjg:QDPg1QDQg1QDRg1P
Dnl2QDf3QDSg1PDng:PDVQ3PD`Y5PDd>PDXQ3PD`Y5PD`Y5PDYT3PDUT:PD`Y5PDcg:PD`R2PD`Y5PDk[2PDXV4PDR;PDj6P
D^V6PD^V4PDHPDog:PD`Q3PDba5PD`l1QDTg1PD^Y5PDPh:PDYb9QDhBQDUg1PD`T3PDZ<PDXQ3PDYd1PDnS3PDWQ3PDRh:P
DWQ3QDDQ@d3S@0QDVg1PD^V4PD_7QDDQDWg1PD^V4QDXg1QDDPDHPDXR3QDYg1QDDQDZg1QDYg1QDDPD^V4QDf3PDUW4QDDQ
D[g1PD^V4QD\g1QD=PD^Y5QDb8QD=QDf3QD]g1QD^g1QD=PDWQ3QD_g1QDNQDoBQD`g1QDNQDV@S@0QDag1QD<QDbg1QD<QD
cg1TD1QDdg1QD<PDVV4PD`Y5QDeg1QD4PDc]5PD`Y5PDXh:QD4PDUQ3QDfg1QDgg1QD4PDml2QDhIQDhg1QD4PD^V4QDig1Q
D4PD^V4PD`Y5QDjg1QD4PDWQ3QDkg1P@`Y5PDWk2QD4PDXQ3QDlg1QD4QDmg1QD4PD]X2PDXQ3PDcc2QD4PD]X2PD`Y5QDng
1QD4PDTQ3QDog1QD4PDTQ3PD`Y5QDPh1QD4PDTQ3PD^Y5QDQh1QD4PDi]5PD`Y5QD4PDiP9`D^V4QD4PD^V4PD^S2QD4PD^Y
5QDRh1QDSh1QDAQDTh1QDUh1QDAQDVh1QDWh1QDAPDdQ6QDJQDoBQDXh1QDJPD`l1PDR=QD8PD`Y5QDYh1QDZh1QD8PDi4PD
YV4QD8PDWQ3PDWV4QD[h1QD8QD\h1QD8PDUQ3QD]h1QD8PDVQ3QD^h1QD_h1QD8PDS1QD`h1QD8PDkT3PDWV4QD8PDjT3PDY
V4QD6QDf3QDU`1PDUQ3QD6TD2PDYV4PD^Y5PDoh:QD6PD`Y5QDah1QD6PDXV4PDh_9QD6TD2PDXV4PDh_9QD6QDbh1QDch1Q
Ddh1PDnl9QD7PD^Y5QDeh1QDfh1QD7PD^Y5QDgh1QD7PDPi9QD7PDl<PDYV4QD7QDl8QDhh1QD9QDf3QDih1QDjh1QD9TD3P
DXQ3PD`Y5PDe5QD9QDkh1P@R_2QD:PDWQ3QDlh1QDmh1QD:QDnh1PD`l1QDoh1PD`l1PDXi:PDgl3PD`l1PD^Y5QDPi1PD`l
1QDdKQDQi1QDRi1PD`l1QDSi1PD`l1QDTi1QD5Q@d3S@0QDUi1QDVi1QD5PDHQDWi1QD5PDHPD^j2PDXV4QD5PDl;PDj[2QD
5PD^2QDn]1PDW_2QD5PD^Y5QDXi1PD^V4QDYi1QD5QDf3QDZi1QD[i1QD@PDPi3QD@QD\i1QD]i1QD@QD^i1S@0PDYQ3QD@T
D2PD^V4PDoi:QD>TD2PDVQ3PD`Y5PDYQ3QD>TD2PDVQ3PDU9QD>TD1PDUQ3QDf3QD>QD_i1QD`i1QD>PD]^5QDf3PD`Z3QD>
PD`Y5QDai1QD>PDe`2QDWKQD?PD`Y5QDbi1QDIQDci1TD1QDdi1QDFPDXb9QDFQDei1QDfi1QDFPDXQ3QDhIPDd\5QDFPDVQ
3PDVj:QD_1PDVQ3QDhIQDgi1QD_1QDhi1QDii1QD_1QDji1PD\V4QD_1PDVQ3QDf3QDki1QDli1PDVQ3QDhIPDXj:QDf1QDh
IPDja9QDf1QDmi1PDZV4VD0QDf1QDmi1PDZV4QDni1QDKPD\Z5PD\j:QDKPDaT3PD\V4QDKPD`Y5QDoi1QDKPD\T:PDSQ3QD
KPDR_2PDjf1QDKPDXV4PD^j2QDKPDSQ3QDKPD[\2QDLQDPj1P@ml2QDLQ@dKQDk_1QDMQDQj1TD1QDRj1QDOQDhIQDSj1QDQ
1PDXQ3QDTj1TD2QDUj1QDQ1TD2PDXQ3PDVV4PD`Y5QDQ1PDmT3QDV1TD2QDVj1TD1QDWj1QDV1PD`Y5PDl`:PDTQ3QDV1QDX
j1TD1QDYj1QDV1QDZj1PDTQ3QDb1QD[j1TD1QD\j1QDGTD2QD]j1QD^j1PDYT3QDS1QD_j1TD1QD`j1QDHPD^Y5PDbj:QDHP
D^V4QDaj1QDbj1QDHQDcj1TD1QDdj1QDZ1PD]^5PDml2QDej1QDZ1PDVQ3QDfj1QDZ1PDi4PD[V4QDhIS@0QDgj1QD\1PD^Y
5PDnX:QD\1PD`Y5PDYT3QD]1PDR_2PDVQ3PD_T3QD]1PD`Y5PD^a9QD^1QDhj1TD1QDij1QDW1QDjj1`D\V4`D4`Dec2`DfV
3QDW1PD`Y5QDkj1PDXV4QDY1PDTQ3PD^V4QDlj1QDc1QDmj1TD1QDnj1QD;PD^Y5QDoj1TD1QDPk1QDe1PD`Y5QDQk1PDSn1
QDj1QDRk1QDSk1QDm1QDTk1TD2QDUk1QDn1PD`Y5QDVk1TD1QDWk1QDR2QDXk1TD2QDYk1QDS2PD_Y5PDij:QDS2PD`Y5PD`
o2QDl1PDSQ3PD^V4QDl1PDXQ3PD`Y5PDg]5QDl1PDVQ3QDn]1PDjj:QDX1PDUQ3QDX1QDn]1QDZk1QDX1QDl8S@0QD[k1QDP
2QD\k1TD1QD]k1QD3QD^k1QD_k1TD1P@^o2QDdKQD`k1P@d\5PD^V4PDk7PD^Y5PDYo1QDak1QDbk1PD^Y5QDck1QDdk1`E^
V4`EVV4`E[V4`EXQ3`Eb]5QDek1QDfk1PD^Y5PDYn2PD[k:PD^Y5PDUn8PD\k:PD^Y5PDU:PDXQ3PD^Y5PDk3PDXQ3PD^Y5P
D]k:PDXQ3PD^Y5PDRX3PDWV4QDgk1PD^Y5QDhk1PDXV4PD^Y5PDak:PDbc2PD^Y5PDbk:PDXe3PD^Y5QDik1QDjk1PD^Y5PD
fk5PDWV4PD^Y5PDii4PD^V4PD^Y5PDXh2QDkk1PD^Y5PDeV3PD`:PD^Y5PDZ9PDa\9PD^Y5PDPj4PDhk:PD^Y5PDjf2PDik:
PD^Y5PDjk:PDXQ3PD^Y5QDlk1QDmk1PD^Y5QDnk1QDok1PD^Y5QDPl1QDQl1PD^Y5QDRl1QDSl1QDdKQDTl1PDSS4PD^Y5QD
Ul1QDVl1PD^Y5PDRl:PDXQ3PD^Y5PDd>PDmR2PD^Y5PD]:PDeV3PD^Y5PDRg2PDWV4PD^Y5PDjV3PD`Q3PD^Y5QDWl1PDca3
PD^Y5QDXl1PDVR4PDTl:PDVR4PDTa:PD^Y5QDYl1QDZl1QD[l1QDf3QD\l1PDWQ3PDWV4Q@hIQD]l1QD^l1PDc]5PD`Y5PD\
c3PDWQ3PDWV4QD_l1PDYV4PDdj4QD`l1QDal1PDdj4QDbl1PDdj4PD^Y5PD\Q4PDSQ3PDi]5PDR_2PDSQ3PD`Y5QDcl1PDSQ
3PDXQ3QDdl1PDR`:PDSQ3PD^V4QDel1PDSQ3PD^V4QDT7QDfl1PDSQ3QDgl1QDhl1QDil1PDUQ3PD`Y5QDjl1PDUQ3QDf3PD
]_2PDUQ3PDVQ3PD`Y5QDkl1PDUQ3QDll1PDVQ3PD`Y5QDml1QDnl1PDVQ3PD`Y5QDol1PDVQ3QDn]1QDPm1Q@Qm1PDVQ3QDR
m1QDSm1PDVQ3PD^Y5QDTm1TD1QDUm1PDjT3PD`Y5QDVm1PDjT3QDf3QDWm1QDXm1QDYm1TD1QDZm1PDn]5QDdKQD[m1PDg]5
QDn]1QD\m1QD]m1PD[V4QD^m1PDbl2PD\V4PDaa5PDl=PD\V4PD`U4PD]k:PDXQ3PD`Y5PDXV4PD`Y5PDUm:PDWV4PDR_2PD
[V4QD_m1PD^V4PDm7PDXV4PD^Y5PDnc2PD^Y5PDli2PD^IPD^V4QD`m1PDcZ2PDoY2PD\X2PDcZ2PDXQ3PD`Y5PDbZ2PDXQ3
QDhIQDam1PDcm2PDV`5PDk7PDd8QDbm1PDe:PDaU:PDXQ3QDcm1PDV3PDVV4PDhh4PDXQ3PD^Y5QDdm1PDXQ3PD`Y5QDem1V
D0PDXQ3PD`Y5QDem1QDfm1PDXQ3PD^Y5QDgm1QDhm1PDXQ3PDVV4PD`Y5PDQ7PDXQ3QDim1PDXQ3PDfR2PD^o4PDXQ3PDXR3
PDTc:PDhm:PDWV4PD]^5PDim:PDdQ3PDmi2PDXV4PD`Y5PDlY5PDe^5PDll2QDjm1PDnm:QDkm1QDlm1QDmm1P@WV4QDnm1P
Dlm2PD^b9PDom:PDlm2QDom1QDPn1PDY3PDXQ3PD`Y5PDSj4PD`7PDRj4PDSj4PDdV4QDQn1PDka9PDhi2PDYo1PDXQ3PD`Y
5PDYo1PDd\5PD^V4PDYo1QDRn1PDYo1PDRn:`DU\5`DmP6PDPj4PDaU4PDZ9QDSn1TD1QDTn1QDUn1QDVn1QDWn1QDUn1PDV
Y2QDXn1PDRj4PDWV4PD`Y5PD_m2PDba5PDWV4PD^Y5PDXn:PDba5PDYn:QDYn1QDZn1PDel:PD\V4PDel:PD\^5QD[n1PDY^
5QD\n1QDXX1PDXQ3PDHQD]n1QD^n1PDHPDj_2PDXV4PDHQD_n1PDHPDj6PDHPDV9PD]n:PDHPDYR3PDd\9PDHPD_l1PDZ9QD
l8PDQb2PD]V4PD]Q3QDV@Q@g3QD`n1TD1QDan1PD]Q3QDbn1QDcn1TD1QDdn1PD]Q3PDR:PDWQ3PD]Q3PDSQ3PD^V4PD]Q3P
D]]:QDen1PD]Q3QDfn1QDgn1PD]Q3PDT9QDf3PD]Q3QDoBQDhn1TD1QDin1PD]Q3PDXV4PD`Y5QDjn1PDe^9PD^V4QDkn1QD
ln1PD`S3QDmn1TD1PD`n:PDml2PD\V4PDo<PDml2QDnn1TD1PDVIPDdR:PDXV4PD`Y5PDcn:PDdn:PDg]5QDon1QD\m1PDf<
PDka9PDj^6PDRT4PDhl8PD[e:PDXb3PDnT3PDXIQDPo1QDQo1PD^V4QDRo1PD`Y5QDSo1QDTo1QDUo1TD1QDVo1QDWo1PDWQ
3QDXo1QDYo1QDZo1QD[o1PD`Y5QD\o1PD]X2PD\V4PD]X2PDXQ3QD]o1QDfHP@YV4PD_m2QD^o1QD_o1QD`o1QDao1QDbo1T
D1QDco1PD\Z5QDdo1PDg9PDXQ3PDZP3PDg9PDXQ3QDf3PDd\9PDmg:PDXQ3PD`Y5QDeo1QDfo1TD1QDgo1QDho1QDio1QDjo
1QDko1TD1PDSZ:QDlo1QDhIQDmo1QDno1QDoo1TD2QDPP2PDe3PD\V4PDo_3PDXe9PDiR4PD[o:PDdj4PD\Q3PDaa5PD\Q3P
D\Q3PD\Q3QDQP2QDRP2QDSP2QDTP2TD1P@\V5PDb>PDXQ3PD`Y5QDUP2PDma3PD\o:PDZV4PD`Y5PDd>QDVP2QDdKTD1QDWP
2PD^k:PDml2PDXf3QDXP2QDYP2TD2PDdj4PD`Y5QDZP2QD[P2PD]f3PD\V4PDao:PDbo:QD\P2PD_T3PD\V4PDaT3PD`T3QD
]P2P@`Y5PD`T3PDdo:QD^P2QD_P2PDUa:PDWV4PD`Y5PDfo:PD`Q3QD`P2QDaP2PD`Q3PD_^5PDgo:PD`Q3PDch4QDnOQDbP
2PD`Q3PDaa5PDTi4PD`Q3PD_a5PD`Q3PD\Y2PD\V4PDk7PD\Y2PDWV4PD`Y5PDRJQDcP2PDNPD\V4PDlU:PDVh3PDQS4PDYR
3PDXi2QDdP2PDYR3PDS1PDVb9PDYR3PDZ2PDij:QDeP2PDak:QDfP2PDPi3PDdj4PDPi3PDUQ3PD^Y5PDkGQDgP2QDhP2QDi
P2QDjP2PD`Y5PDl2QDkP2PD]l2PDPP;QDlP2QDmP2TD1QDnP2PD^T3PDWV4PD`Y5PDWk2PDRP;PD`i3PD\V4PD^Y5PDYV4PD
^Y5QDoP2PDYV4PDSP;PDPc:PDYV4QDPQ2TD1QDQQ2QDm=QDRQ2PDhf2PDUQ:PDWV4QDSQ2PDUP;PDnT3PDk[2PDXV4PDT\5P
DUIPDWV4QDTQ2QDUQ2QDVQ2TD1QDWQ2QDXQ2PDVQ3QDYQ2TD1P@Uk2PDiP9QDZQ2P@WV4QD[Q2QD\Q2PDUR3PD[Z2PDU8PD]
`5QD]Q2PD[]5PD__9PD`7PD^V4PD`Y5PDj`2PDZV4PD`Y5QD^Q2P@WV4PDZV4PDZP;PDZV4PD`Y5PDU\5PDZV4PDk\3PD[U2
PDXQ3PDbV2PD[P;QDbm1PDnW3PDaV4PD`Y5PDZX3PD\V4QD_Q2PD]P;PD\V4PD^a4PDc6PDeV4PD[o9PDl4QD`Q2PD_P;PDm
T3PD]4QDaQ2PDje4QDbQ2PD`P;PDaP;QDcQ2QDdQ2TD2QDeQ2PDc=PDnZ9PDR:PD\V4QDfQ2PDfn9PDXQ3PD`Y5QDgQ2QDhQ
2Q@f3PDmf:PDZV4PDcP;PD^Y5PDfl2PDhl3PDP?QDiQ2QDjQ2PDo<PD\V4PDeP;PDo<PD^V4PDmf:PDTQ3PDVV4PD`j:PDTQ
3PDXQ3PD`Y5QDkQ2PDTQ3PD`Y5QDlQ2QDa9QDmQ2TD1QDc9PDhP;PD\V4PDiP;PDTn2PDeV4PDZk4PDkS3PDc^5QDnQ2QDoQ
2QDPR2TD1QDQR2PDg8PD`V4PDaT3PD\V4PDPj4PDkP;PD^b9PDlP;PD]l2PDP3PDTl9PDkm2QDRR2PDmP;PD^Y5PDQ=PDZV4
QDSR2QDTR2TD1QDUR2PDZ[3PDXV4QDVR2QDWR2TD2QDXR2QDYR2PDVV4TD1QDZR2QD[R2PDZV4PD^IQD\R2QD]R2PDZ8QDdK
TD1QD^R2QD_R2QD`R2PDXQ3PDWHQDaR2TD1QDbR2PDk\3PD^`2QDcR2QDdR2TD1QDeR2PDkd5PDo[3PDYQ;PDZQ;QDX^1QDf
R2QDgR2QDhR2PD\]5PDb;PDXU3QDiR2QDjR2PD\Q;PD]Q;PDZ>PD`Y5PDgj:QDkR2QDlR2PD\`3PDXQ3PDUQ3PD`Y5PDk\3P
DVQ3PD^Y5PDP^3PDWQ3PD^V4QDmR2PDUW4QDnR2PDjP3QDoR2TD1P@SW:PDhU:PD`a4PD`Q;PDXQ3PDPb3PDmo:QDPS2QDf3
QDQS2PDbT3PD\V4QDRS2PDbQ;PD`Y5PDZc3PD`Y5PD\V3PDfg:PD^o2PDPm4QDSS2PDnl2PD`Y5QDTS2PDSo2QDUS2PDk<QD
VS2PDdc2QDWS2PDfQ;PDR;PDUT:PDZQ3PDh5QDXS2PDgQ;QDYS2PDcg:PDiQ;QDZS2QD[S2PDWV3QD\S2QDf3PDaQ;PD`Y5Q
D]S2QD^S2PD`Y5QD_S2QD`S2PD`Y5PD[k:PDXQ3PD`Y5PDmQ;PD`7PD`Y5PD`S3QDaS2PD`Y5PDnQ;PDg9PD`Y5PDcg:PDiQ
;PD`Y5QDbS2QDcS2PD`Y5PDUIQDdS2PD`Y5PDiP9QDeS2PDc]5QDhIQDfS2TD1P@\c3QDgS2QDhS2PDQR;QDf3QDiS2QDjS2
TD1QDkS2QDlS2QDmS2PDUR;PDXQ3PDVR;PDWR;PDY<PDXR;PDYR;PD\V4QDnS2QDoS2TD1PDTn2PDZR;PD[V4PDUn8PD\k:P
DYb5SD0QDPT2PDWV4PDmY2PDWV4PDkn3WD0QDQT2XD0QDR6`DY`2`DZ`2QD^3WD0PD`Y5QDRT2QDST2XD0QFTT2QD^3Q`1g3
WD0QDUT2XD0VD0QFTT2QD^3Q`1g3WD0QDUT2XD0QDVT2QFWT2TD3QD^3Q`1g3WD0Q`1g3QDXT2XD0VD0QFWT2TD3QD^3Q`1g
3WD0Q`1g3QDXT2XD0QDYT2WD0QD\?aDl3aD\3SD0PD\V4`D^Y5`D_Y5`D`Y5`DXR3aD\3SD0S@0XD0QDZT2QD[T2Q`1g3WD0
QD\T2XD0QD]T2WD0Qd1g3QDU2XD0QDR6aD\3WD0QDU2XD0QDR6aD\3WD0QD\?Q`1g3QDU2XD0S@0QD^T2QD_T2PDg\2QD`T2
WD0Q`1g3QDaT2XD0QFa>QD^3Q`1g3WD0Q`1g3QDbT2XD0QDcT2QD^3Q`1g3Q@\?WD0Q`1g3QDdT2XD0WD0QDU2`DT^5`DXV4
`DWV4`D\V4`DXQ3`DVV4`D^V4`DdV4`Dd\2`DeV4`DX^5`DVQ3`DYV4`DZQ3`D[V4SD0QDhEXD0aD\3WD0PD`Y5PD^i9PD\V
4XD0PDT^9WD0QDa;PD`Y5SD0QDeT2QDfT2XD0PD[V4`D\m2`DmR;`D]^5`DV]5`DYR3`DZR3`Da^5`D_^5`DU]5WD0SD0QDg
T2XD0`E`Y5`ES3`EP4`ET3QDhT2TD1WD0QDT2XD0`DXd3`DYd3`DS_2`DWV4QDiT2WD0PDf_5QDV@SD0XD0VD0QDiT2WD0PD
f_5QDV@SD0XD0QDjT2QD^3WD0QDkT2QDlT2XD0QDmT2QDnT2WD0QDoT2XD0QDPU2QDQU2TD1WD0QDRU2XD0VD0QDQU2TD1WD
0QDRU2XD0QDSU2QFTT2TD4QD^3Q`1g3WD0QDTU2QDUU2XD0VD0QFTT2TD4QD^3Q`1g3WD0QDTU2QDUU2XD0QDRZ1QFcT2QD^
3WD0PDHSD0XD0VD0QFcT2QD^3WD0PDHSD0XD0PD1QDVU2WD0PDHSD0XD0VD0QDVU2WD0PDHSD0XD0PD1WD0QDV@PDgISD0XD
0QFTT2WD0QDWU2PD_7QDXU2XD0QD^3QDYU2TD3WD0QDZU2XD0`DWV4WD0QD[U2TD1QD\U2QD]U2XD0QD^3WD0QD^U2TD2QD_
U2PDWV4QDfGXD0WD0QD`U2PDWV4QDaU2QDbU2XD0WD0PD`S3QDcU2XD0`DXQ3`DVV4WD0QDdU2XD0`DWV4WD0QDeU2QDfU2X
D0`DY`2`DZ`2`D`V2`D^d3`Dhc2`D[V4`DWV4`DXQ3`DVQ3`DdT2QFTT2QD^3Q`1g3WD0QDgU2PD^V4QDhU2XD0WD0QDiU2Q
DjU2TD1QDkU2XD0QDlU2PDlY5PDoY2PD_7PDiY5QDmU2QD^AS@0QDnU2PDhIQDoU2PD[V4QD\?S@0WD0QDPV2XD0QDQV2QDa
;TD1PD`Y5QDRV2QFcT2TD1QD^3WD0PD^Y5Q`1g3SD0XD0QDSV2QDTV2WD0QDUV2XD0QDVV2QDWV2QDXV2PD`Y5QDYV2QDZV2
QDYV2QDZV2QD[V2QD^3Q`1g3WD0QD\V2XD0QD]V2QD^V2QD_V2`Dd3`DWV4`DXQ3PDdQ6QD`V2QDaV2QDbV2QD_3Q@d3Q`1g
3QDcV2QD\?QDdV2PD`Y5QDeV2QDfV2PDRQ:PDjU;QDgV2QDhV2PDYS;QDiV2PD]Q3QDjV2QDkV2PD]Q3QDlV2PDbZ2PDXQ3P
D`Y5PD]Q4PDki:PDVQ3PDT7PDS2PDSQ3PDiP9QDmV2QDnV2QDoV2PD`Y5QDPW2PD`Y5QDQW2QERW2QDSW2TD1WD0QDTW2XD0
QDUW2QDTHQDVW2QDhEQDWW2QDXW2QDYW2QDZW2PD^V4QD[W2QD\W2QD]W2QD^W2QD_W2QD`W2PD^>QDaW2PDWHQDbW2PDVHQ
DcW2PD]Q3PD^Y5QDdW2PDXV4QDeW2QDfW2PDXV4PDkf5QDgW2QDhW2QDiW2QDjW2QDkW2PDWV4QDlW2PD[V4QDmW2QDnW2QD
oW2PDYIQDPX2PDgk6PDQW;QDQX2QDRX2PDfn9PDXP3PD`S3QDSX2QDo3Q@f8QDg8WD0QDTX2XD0QDo3TD1WD0QDmm1XD0WD0
YD1PD^V4PDmf:XD0QDUX2Q@Q7WD0QDVX2PDSQ3XD0QFWX2Y@0WD0PDUW;XD0QD^:WD0QDXX2PD`Y5QDYX2XD0WD0QDZX2TD1
PD^V6XD0QF[X2Q@\3Y@0WD0QD\X2XD0QD]X2WD0QD^X2TD1Q@_X2QD`X2XD0QF]=Y@0WD0QDaX2XD0QDbX2QD\3WD0QDcX2X
D0WD0QDa9QDdX2XD0WD0PDSQ3PDXQ3PDQa:XD0WD0QDV@S@0PD^V2PDXV4QDeX2P@WV4XD0VD0WD0QDV@S@0PD^V2PDXV4QD
eX2P@WV4XD0QDfX2WD0QDgX2TD2QDhX2XD0SD0WD0QDiX2QDjX2Q@kX2TD1QDlX2XD0QFmX2TD1WD0QDnX2XD0`D`Y5`D`_2
`D__2`D^Y5`DXQ3`D^Z;QD^3Q@d3Q`1g3S@0WD0QDoX2XD0VD0QD^3Q@d3Q`1g3S@0WD0QDoX2XD0QDPY2PDVQ3PD`Y5QDQY
2VD0PDVQ3PD`Y5QDQY2QDRY2PDXQ3QDSY2PDdj4QDTY2QDUY2QDVY2QFWY2WD0QDXY2XD0VD0QFWY2WD0QDXY2XD0QDYY2QD
ZY2TD2WD0PDc]5XD0VD0QDZY2TD2WD0PDc]5XD0PD1QD[Y2QD\Y2`Dc[;QD]Y2S@0WD0QD^Y2XD0PD[9QD_Y2PDdj4PDdQ6P
DWQ3PDWV4PDdQ6QD`Y2TD2PDc]5PDRj4PDdV4QDe^1PDg[2PD^R2QDaY2PDTQ3P@`Y5QDbY2PD^j2QDcY2QDcY2VD0QDcY2P
D1QDdY2QDeY2QDfY2Q`1g3WD0QDgY2XD0VD0QDeY2QDfY2Q`1g3WD0QDgY2XD0QDhY2QDiY2Y@0Q@_3Q@g3WD0QDW2XD0VD0
QDiY2Y@0Q@_3Q@g3WD0QDW2XD0QDjY2QDkY2WD0QDlY2QDmY2XD0QFl3TD2WD0QDnY2QDoY2XD0QDPZ2PDYV4`D[4QFQZ2TD
1`Ea1`ER8`ES8`ET8`EH`EXQ3`E`Y5`E^Y5`E_Y5`EWV4`Eb^5`EV]5`Ea\;WD0QDV2XD0QDP=Q@i3WD0QDV2XD0QDRZ2UD0
WD0QDV2XD0SD0PDfc4PDWV4PDb\;QDSZ2PDXQ3PD`Y5PDe5QDTZ2PDWV4PDoZ3PDVQ3PD`Y5QDUZ2PDVQ3TD1QDVZ2Q@WZ2P
DhP3QDXZ2QDYZ2PD\Z5PDb\;QDZZ2PDWV4PD_l1QD[Z2PDWV4PDjf1PDVW2PDWV4QDbS2QD\Z2PDUQ3PDgo8QD]Z2QD^Z2QD
ff1PDUQ3PDRj4PDZ5PDQ];PDP4PDeb9PDUe:QD_Z2PDRi:PDTc:PDYQ3PDnd:PDlm2PDUT:PDRV2PDiS:PDij:QD`Z2PDTW2
PDR\3PDUW4PDR\3PDVHQDaZ2QDbZ2QDcZ2QDT7QDdZ2PDml2PD`Y5PDVIPD^Y5QDeZ2PDWV4QDfZ2QDgZ2QDhZ2PD^V4QDiZ
2QDjZ2PDVQ3PDZ];PDjP3QDkZ2PDSW:QDlZ2QDmZ2PDhd3PD]V4PDSo:PDZX3PD\V4PDVY2PD_m2PD`S3QDnZ2PD^Y5PDg2P
DmR2QDoZ2QDP[2QDQ[2PD^Y5PDoi4PDn`:PDcX2PDVQ3PDVIPD`U6PDVQ3QDR[2PDVV4QDS[2QDT[2PD]];QDdKQDU[2PDn`
:QDdKPDT7PDld:QDV[2PD\c2QDW[2PD^V2PDXV4PD]^5PD^Y5PDX=PDWV4PD^Y5QDX[2PD^V4PD^Y5QDY[2QDZ[2QD[[2QD\
[2QD][2PDWj8PDeV4QD^[2QD_[2QD`[2QDa[2PD`Y5QDb[2QDc[2QDd[2QDiR2QDjR2PDe3PD\V4PD]b:PDP1QDe[2QDf[2Q
Dg[2PDVQ3QDh[2QDi[2QDj[2QDk[2QDl[2QDm[2QDn[2QDo[2QDP\2QDQ\2QDR\2QDS\2TD1QDo7QDT\2QDa9QDU\2QDV\2V
D0QDV\2PD1QDW\2PDhe3QDX\2QDY\2PD^Y5QDZ\2QD[\2QD\\2TD1QD]\2QD^\2QD_\2Q@`\2QDa\2QDb\2QDc\2QDd\2PDW
Q3PDWV4QDe\2PD]^5PDml2PD`Y5QDf\2QDg\2QDh\2QDi\2QDj\2PDka9PDhi2QDk\2QDl\2PDeV3PD`:QDm\2PDc]5PDj\3
QDn\2PDc]5QDo\2QDP]2PDXV4PD`Y5PDUm:PDWV4QDQ]2PDPi3PD^Y5PDaa5PDQm9PDUa:PDWV4PD`Y5PDfo:PD[k:PDXQ3P
D`Y5PD\c:PDWV4PD^l8PD`l1QDR]2S@0PDT7PDld:QDS]2QDT]2QDU]2TD3QDV]2QDW]2PDWV4PDVV4PD`Y5QDX]2PDWV4QD
oBQDY]2QDZ]2QD[]2QD\]2QD]]2QD^]2QD_]2PD`Y5PDb`;QD`]2TD1QDa]2QDb]2PDiT3QDc]2PD`Y5QDd]2QDP^1TD1QDe
]2QDf]2QDg]2QDh]2QDP8TD3PDZV4QDi]2QDj]2PD`Y5QDk]2PDeo3QDl]2QDm]2QDn]2QDTg1PDVQ3PDlc:PDP3PDTl9QDo
]2PDho:PDdQ6PDmf:PDZV4PDXR3QDP^2QDQ^2PDTQ3QDR^2PDTQ3QDS^2PDXQ3QDT^2PDQ7QDU^2QDV^2QDW^2P@Wk2QDX^2
TD1QDY^2QDZ^2QD[^2QD\^2QD]^2QD^^2PD`a;PDWV4PDT7QD_^2QD`^2QDa^2PDUP;PDnT3QDb^2TD3PD`l1PDeV4QDd\1Q
Dc^2SD0PDVV4PD^Y5PDVe9PDXQ3QDk6QDd^2PDWQ3PDWV4QDe^2QDf^2QDg^2TD1QDh^2QDi^2TD1PDSQ3QDj^2QDk^2QD_E
QDl^2QDm^2PDW9QDn^2PDHPDdT9PD`S3QDo^2PDT:PDmm9PDST6PDWV4PD`Y5PD_o2QDP_2QDQ_2PDUb;PDml2`E>`EV`5QD
R_2Q`1i3Q`1g3WD0QDY2XD0`DeV3`DVb;QDS_2WD0QDT_2QD^3XD0QDU_2WD0QDV_2TD3PDXV4QDW_2XD0QFX_2QDY_2Q`1i
3Q`1g3WD0QDZ_2XD0`DYd3`Dhb;`Dib;`DgX3`DaV3QD^3Y@0WD0PDVQ3PD^U6XD0`Dn`:`D`Y5QDl3QD^3PDVQ3PDl`:QD[
_2QD\_2QF]=QD]_2Q`1g3WD0QDX2XD0`Dg6QD^3PDcQ:WD0QD^_2XD0PDkb;SD0QDl3QD^3Q`1g3QD__2PDjT3QD^3QD`_2P
DZV4QDa_2QDeBS@0S@0QDb_2PDXQ3QDc_2WD0QDd_2XD0QDl3QD^3SD0PDg_5PDdV4WD0QDX2XD0QD_9QDe_2Q`1g3QDf_2Q
Fa>QD^3YD0WD0QDX2XD0QDg_2QD^3Y@0WD0QDh_2XD0PD^V4UD0QDe3SD0QDl3WD0Q`1g3QDX2XD0VD0UD0SD0QDl3WD0Q`1
g3QDX2XD0VD0UD0QDe3QDl3WD0Q`1g3QDX2XD0VD0UD0QDl3WD0Q`1g3QDX2XD0VD0UD0QDe3SD0QDl3WD0Q`1g3QDX2XD0Q
Di_2UD0SD0QDl3WD0Q`1g3QDX2XD0QDi_2UD0QDe3QDl3WD0Q`1g3QDX2XD0QDi_2UD0QDl3WD0Q`1g3QDX2XD0QDi_2WD0Q
Dj_2QDk_2XD0PDVV4PDhh4QDl_2PD]n8PDXQ3PDYR3PDTn1PDHQDm_2QDn_2PD^V4QDo_2PDfT2`EV`5`E>QDP`2PDZT:PD^
V4QDQ`2QDR`2PD`Y5PDWe:PDW:QDS`2PDSc;QDeo1PDXQ3PDgn9PDWV4QDT`2QD[9QDU`2PDUc;PDXQ3QDV`2PD^V4PDVQ3P
DaY5PDQc:QD^3PDSQ3PDXV4PDR_2QDW`2PD`Y5QDX`2QDY`2PDgn9PDWV4PDVV4PD^Y5PDVe9QDZ`2PDYV4QDl3QD^3Q`1i3
WD0QD[`2XD0QDl3TD1QD\`2QD]`2S@0S@0WD0QD^`2XD0QDl3QDV^1WD0QDT4Q`1g3QD_`2XD0PDoT4QD^3PDYc;QD``2QDa
`2QDb`2PDig2PDWV4PDSn1PDjn4QDc`2PDHPDbo1PDXQ3SD0PDbo1QD^3QDd`2QDe`2QDf`2QFf6TD3QD^3WD0Q`1i3Q`1g3
QDX2XD0`DYV4Q@\3QFg_2QD^3Q`1i3Q`1g3WD0QDX2XD0QDg`2Q`1g3WD0QDX2XD0QD\3PDWV4QD\3Q@l3`Dg6WD0Q`1g3QD
X2XD0`D^V4WD0QDh`2XD0Q`1g3QDR6QDa3Q`1g3WD0QDi`2XD0QDl3QD^3Q@a3WD0QDj`2XD0`Dll2`D^V4S@0aD\3QDk`2Q
`1g3PD]n4QDl3TD3QDl`2P@^V4P@_7WD0Q`1g3QDX2XD0QDl3TD3QD[\1WD0PD^V4SD0XD0QDl3TD3QD^3Q`1g3WD0QDm`2Q
Dn`2XD0PDYc;QDo`2QDPa2QD_X2PDVQ3QDQa2PDYV4QDRa2PD\]5QDSa2QDTa2QDUa2QDVa2TD2QDWa2QDXa2TD2QDYa2`Ea
7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QDZa2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QD[a2TD2QDR6QF\a2QD^3Q`1i3
WD0QD]a2XD0QDoGQD^a2QD_a2TD2QD`a2QDaa2QDba2TD1WD0QDca2S@0QDda2XD0QF\a2Q`1i3WD0QDea2PD^V4XD0QDfa2
QDga2PDWV4aDha2`Dh`2SD0QDia2QDja2TD1PDeV4WD0SD0XD0QDka2PDUQ3PDZV4QDla2TD2PDml2PDVV4QDma2QDQ_1QDl
3WD0QDna2XD0QD]HPDVQ3PD`Y5PDmm9PDWV4QDk6QDoa2QDPb2QDQb2QDRb2TD1PDSQ3QDSb2QDTb2Q`1g3WD0QDUb2XD0QD
Vb2QDWb2PD^V4QDXb2PD`Y5QDYb2QDZb2WD0QD[b2XD0QD\b2QF\a2WD0QD]b2QD^b2XD0PD^V4QD_b2QDYMQD`b2QDab2WD
0QDbb2XD0QDcb2QDdb2TD1QDeb2QDf6QDfb2Q@i3WD0QDgb2XD0WD0QDhb2XD0TD2QDib2PDYV4Q@jb2WD0QDkb2XD0`DWV4
QDlb2QDmb2S@0WD0QDnb2XD0WD0QDob2XD0QDPc2QDQc2QFl3Q@i3WD0QDRc2XD0PD^V4QDSc2Q@i3WD0QDTc2XD0QDUc2QD
l3Q@f8QDg8WD0PDX8XD0QDVc2QDa>WD0PDTe;XD0`D^V4QFl3QDWc2Q`1i3WD0QDXc2XD0`D^V4QDl3QDYc2SD0S@0WD0QDZ
c2XD0QFf6Q`1i3WD0Q@f8Q@g8Q`1i3QD[2XD0aD[c2Q@\3QD\c2Q`1i3WD0Q@f8Q@g8QD[2XD0QDl3TD2PDHPDVj4WD0QD[2
XD0QDl3TD2PD\V4WD0QD[2XD0QD]c2WD0QD^c2XD0QD_c2QDf8QDg8WD0QD`c2QDac2QDbc2XD0QDg8WD0QD`c2QDac2QDbc
2XD0QDf8QDg8QDcc2WD0QDdc2XD0QDg8QDcc2WD0QDdc2XD0QDec2S@0QDfc2QDl3QD_3QDgc2S@0WD0QDhc2XD0QDic2QDj
c2SD0WD0QDkc2QD^3Q`1g3QDlc2XD0PDPm2PDWV4QDmc2PDYV4S@0WD0QDnc2XD0QDoc2S@0S@0WD0QDPd2XD0PDXQ3PDed;
PDWQ3PDWV4QDQd2PDXQ3PDW\5PD^V4QDRd2QDSd2P@]Q3PD^V4QDTd2PD^V4WD0QDUd2XD0PDVQ3PDmZ9QDVd2QDWd2PDSf;
QDXd2WD0Q`1g3QDX2XD0QDYd2TD1WD0PD^Y5QDZd2QD[d2XD0WD0QD_9PD^Y5QD\d2TD1QD\`1XD0P@WV4QD^3PDVQ3QD]d2
WD0PDl`:XD0WD0QD^d2QD_d2PDk]5XD0WD0QD[LPDVQ3XD0VD0WD0QD[LPDVQ3XD0QD`d2`E>`EV`5WD0QDad2XD0`DZV4WD
0QDeBTD3PDVQ3QDbd2XD0QF`:TD2WD0QDcd2PDSQ3XD0VD0QF`:TD2WD0QDcd2PDSQ3XD0QDdd2QF`:TD2WD0QDed2QDfd2P
D[V4XD0WD0QD_9QDgd2XD0WD0QDhd2QDid2QDjd2XD0WD0QDkd2PD^Y5Q`1g3QDld2S@0QDmd2XD0WD0PDf\2QDnd2QDod2Q
DPe2XD0WD0QDQe2PDXQ3PD^V4XD0WD0QDRe2QDSe2TD1PDjn4XD0VD0WD0QDRe2QDSe2TD1PDjn4XD0QDTe2UD0aDl3`D`Y5
SD0WD0QDUe2XD0QDVe2WD0QDWe2QDe3QDXe2QDYe2XD0WD0PDXR3PDWV4QDZe2XD0SD0`E>`EV`5`E^V4`EWV4`Eg\2`E\V4
WD0QDZ2XD0QD[e2WD0QDcCTD2QD\e2XD0QD]e2WD0QD^e2P@]Q3QD_e2TD1QD`e2XD0`DXV4`DUh2`DTh2`DeV3`E>`EV`5W
D0QD^3Y@0QDae2XD0`DSQ3`DTQ3WD0QD]e2QDbe2TD2QDce2XD0WD0QDde2PD\V4QDee2XD0QDfe2WD0QDge2XD0QDhe2WD0
PD_g;QDf3QDie2XD0WD0QDc=TD4QDje2XD0WD0QDke2Q@le2TD1QDme2XD0WD0QDa?QDne2TD1QDoe2QDPf2XD0`DYY2`De_
2WD0QDQf2QDRf2PDeV4XD0WD0QDSf2PDi4XD0VD0WD0QDSf2PDi4XD0QDTf2WD0QDWKQDUf2P@UW4QDVf2XD0WD0QDf:PDVQ
3QD\?QDWf2XD0WD0QDXf2TD1QDYf2Q@oBQDZf2XD0WD0QDYBQDf3QD[f2QD\f2XD0WD0QD]f2TD1QD^f2XD0QFWX2Y@0WD0Q
D_f2QDnOXD0WD0PDVV4PD`Y5QD`f2PDWV4XD0WD0QD]HQDf3QDaf2XD0WD0PDba5PD^V4QDhIXD0WD0QDbf2TD1PD^Y5QDcf
2PD^V4XD0SD0WD0QDdf2QDef2QDhIQDff2XD0WD0QDgf2TD3PDeV4QDhf2XD0SD0WD0QDif2QDjf2TD1QDkf2XD0QDlf2WD0
QDmf2XD0QDnf2TD1VD0QDlf2WD0QDmf2XD0QDnf2TD1QDof2QDlf2Y@0WD0QDPg2XD0PD`Y5S@0WD0QDQg2Y@0QDRg2XD0QD
fGTD5WD0QDSg2PD^V4XD0QDTg2QDg_2TD6QDUg2TD1QDVg2Q`1g3WD0QDX2XD0VD0QDg_2TD6QDUg2TD1QDVg2Q`1g3WD0QD
X2XD0QDWg2QDg_2WD0QDXg2XD0QDT7QDYg2WD0QDZg2PD^V4XD0SD0WD0PDW6PD^V4PDgm1XD0SD0QD[g2QD^3Y@0WD0QD\g
2XD0`DZV4WD0QD^3QD]g2TD2QD^g2XD0QD_g2WD0PDeV4QD`g2QDag2XD0VD0WD0PDeV4QD`g2QDag2XD0QDmV1WD0QDbg2P
DSj4XD0WD0QDcg2QDa;PDi;XD0QDdg2QDeg2WD0QDfg2PDi;XD0QDgg2QFhg2TD3WD0QDfb2QDk6QDig2QDjg2XD0`DeY3`D
Y`2WD0QDQ3XD0Y@0QDkg2TD1VD0WD0QDQ3XD0Y@0QDkg2TD1QDlg2QDmg2QDng2SD0S@0WD0QD[2XD0QDog2QFPh2WD0QDQh
2XD0QDRh2QDSh2TD4WD0QDfb2Y@0PDV6QDTh2XD0QDUh2TD1WD0QD]9PDSQ3XD0VD0QDUh2TD1WD0QD]9PDSQ3XD0QDVh2QD
^3WD0QDWh2QDXh2TD1QDYh2XD0P@`Y5VD0QD^3WD0QDWh2QDXh2TD1QDYh2XD0P@`Y5QDZh2WD0QD[h2PDjT3XD0QD\h2WD0
PDVV4QD]h2XD0VD0WD0PDVV4QD]h2XD0QD^h2QFTT2TD2WD0PDVQ3QDf3QD_h2XD0QFTT2Y@0WD0QD`h2TD1QDah2XD0VD0Q
FTT2Y@0WD0QD`h2TD1QDah2XD0QDbh2QFTT2Y@0WD0QDch2XD0QDdh2WD0QDeh2QDfh2XD0SD0QDgh2TD3WD0QD\DQDhh2TD
1QDih2XD0VD0QDgh2TD3WD0QD\DQDhh2TD1QDih2XD0QDjh2WD0QDQf2QDkh2TD1QDlh2XD0VD0WD0QDQf2QDkh2TD1QDlh2
XD0QDmh2QDnh2WD0QDoh2QDf3QDPi2XD0WD0QDQi2TD1QDRi2XD0QDSi2WD0PDnY2QDYLQDTi2PDTP9QDUi2XD0WD0QDo_2Q
DTi2PDTP9XD0PDWV4WD0QDVi2QDWi2TD1PD^V4XD0SD0WD0QDXi2PDXQ3XD0QDYi2WD0QDZi2P@XQ3XD0VD0QDYi2WD0QDZi
2P@XQ3XD0QD[i2QFTT2TD1WD0QD\i2Y@0TD1QD]i2XD0SD0QFTT2QD^3Y@0WD0QD^i2XD0QD_i2WD0QD`i2PD^V4QDai2XD0
SD0QD^3WD0PDWQ3PD^V4XD0QDbi2QD^3Y@0WD0PD[1QDci2XD0QDdi2QDei2WD0QDfi2QDgi2XD0QFTT2QD^3WD0QDhi2TD1
VD0XD0`DXQ3`DVQ3`Dfm2`DYV4QFTT2QD^3WD0QDhi2TD1QDii2XD0`DXQ3`DVQ3`Dfm2`DYV4WD0QDY`2QDji2TD1PDZn1X
D0UD0WD0QDZIQDki2SD0XD0QDSJWD0QDli2QDmi2TD3QDni2XD0WD0PDmj;XD0QDoi2WD0QDPj2PD^Y5QDQj2XD0UD0WD0PD
b\2XD0QDlHQDRj2WD0QDSj2QDTj2QDUj2QDVj2XD0WD0QDWj2QDXj2QDf3QDih1PDWHXD0WD0PD]^5QDYj2PD^V4XD0WD0QD
RHPD^V4PDd^5XD0QDnY1WD0QDcX1PDnY2P@]Q3QDZj2TD2QD[j2XD0WD0QD\j2QD]j2QD^j2XD0UD0WD0QD_j2XD0SD0QD`j
2PD^Y5PDj6PD]_2QDge1TD1PDVQ3TD4QDWZ2QDaj2QDbj2WD0QDcj2XD0TD2QDdj2SD0UD0QDej2WD0QDfj2XD0VD0UD0QDe
j2WD0QDfj2XD0QDRZ1QDgj2Q@^3Q`1g3WD0QDhj2XD0`D^V4aD\3UD0WD0PDa\2QD\?SD0XD0UD0WD0PDe_5QD\?SD0XD0UD
0QDij2QDjj2UD0WD0QDkj2XD0SD0`Dh`2UD0PD]S9QDlj2QDmj2PD]S9PD^V4QDnj2QDR]1QDk^1PDga:QDnOQD^3PD^Y5Q`
1g3WD0QDoj2XD0QDPk2QDQk2UD0WD0QDRk2XD0WD0QDSk2Q`1g3Q@Tk2QDe4XD0QDe4QDUk2QDVk2QDdP1TD2QDWk2QDXk2Q
DYk2QD^3WD0QDZk2XD0PD^V4QD[k2WD0QDdP1XD0SD0PDT7PDo<PD]8QD\k2PDSQ3PD]8PDSQ3QD]k2QD^k2QD_k2PD`\3PD
UQ3QD`k2QDak2PDRo2QDbk2PDPR;PDSQ3QDck2QDdk2WD0QDek2XD0`D^V4QDdk2WD0QDek2XD0`D^V4QDck2WD0QDek2XD0
`D^V4WD0QDek2XD0`D^V4QDnY1QD^3Q`1g3WD0QDfk2XD0QDgk2QDhk2QDik2PD^Y5WD0PD]S9XD0PD^V4QDjk2QDkk2TD1Q
Dlk2QDdP1TD2QDmk2QDnk2PD_7WD0QDok2XD0QD^3PD^V4PD_7WD0QDPl2XD0QDQl2QDRl2QDSl2PD`Y5PDn;QDTl2QDUl2Q
DVl2QDUNPDiT3QDWl2PDiT3PD\V4PDn]5PD`Y5PDdb:PDeb:QDXl2QDYl2QDZl2P@WV4QD[l2PDY^;QD\l2PDXV4PDPg2QD]
l2PD^V4PDo7QD^l2PDgn4PDXQ3QD_l2PDR_2PDUQ3PDTITD2QD`l2PDXR3PDWV4PD`Y5QDal2PDi[2QDbl2TD6WD0Q`1g3QD
Tk2XD0QDcl2QDbl2TD5PDXV4TD3WD0QDe4XD0QDdl2TD8PD4WD0QDel2XD0UD0WD0PDWl;XD0WD0QDdl2SD0PD4QDel2XD0W
D0QDdl2SD0SD0PD4QDel2XD0QDfl2`Db\5`DR8`DbR2QFgl2TD2WD0QDhl2XD0QDhl2`Do7SD0PDUZ2PDo7Q`1g3QDil2PD^
2PDj[2QDjl2PDj[2WD0QDkl2P@Rj4QDll2XD0`DXV4`D^S2QDml2WD0QDdV1PD^V4XD0SD0QDkl2PD^V4aD\3`Dd9QDnl2PD
^V4QDol2QDdV1PD^V4WD0QDPm2XD0QDPMWD0QDQm2XD0`DHQDQFQ@Rm2P@^Y5PDVX5QDnOQD^3WD0QDSm2QDTm2XD0PDR_2Q
D`AQDUm2QDVm2WD0QDWm2QDXm2XD0QDYm2S@0S@0WD0QD^3QDkY1XD0QDZm2TD1WD0QD[m2QD\m2XD0`Ea\2`EZQ3`Eg\2`E
f\2`ER_2`E[Q3WD0QDUCQD]m2XD0VD0`Ea\2`EZQ3`Eg\2`Ef\2`ER_2`E[Q3WD0QDUCQD]m2XD0QD^m2WD0QD_m2QD]2XD0
`Dm:`DZQ3WD0QDnY1PDPZ2QD]2XD0`Dm:`DZQ3QD`m2TD2WD0QDam2QDbm2XD0WD0QDcm2PD_7TD1QDdm2QDem2XD0PD`Y5W
D0SD0PDQ^9QDfm2TD1PD^V4XD0UD0WD0QDgm2QDhm2XD0TD6QDim2WD0QDjm2QDkm2VD0XD0WD0QDjm2QDkm2QDlm2XD0WD0
QDmm2PDk7PDjP9XD0WD0QDnm2PD_7TD2QDom2XD0WD0PDfV4PD^o4XD0SD0UD0WD0QDPn2QDQn2TD1XD0SD0QDRn2QDSn2QD
Tn2TD1WD0QDUn2TD1QDVn2XD0WD0PD]Q3PD`Q3QDWn2PD^V4XD0WD0PD`Y5PDil;XD0SD0WD0QDQCPDl<PDHQDXn2XD0WD0Q
DYn2P@WQ3PDXV4XD0WD0QDZn2QD[n2QD\n2Q@]n2XD0SD0WD0QD^n2QD`AQD_n2TD1PD^V4QD`n2XD0WD0QDdV1QDan2PD^V
4QDbn2XD0WD0PDZ8PD^V4XD0QDcn2WD0QDdn2QDen2QDfn2TD1YD2XD0SD0WD0QDgn2QDhn2QDin2QDjn2TD1QDkn2XD0WD0
QD`3Q@a;QDln2XD0SD0WD0QDmn2QDnn2QDon2XD0WD0QDPo2PDWV4SD0XD0QDQo2WD0PD`Y5QDRo2QDSo2QDTo2XD0WD0QDU
o2QDVo2PDXV4SD0QDWo2XD0QDXo2WD0QDYo2XD0QDZo2PD^Y5S@0WD0QD[o2XD0PDRX3PDXV4SD0QD\o2SD0QD]o2PDWm;PD
^V4PD_7QD^o2PD^V4QD_o2WD0QD`o2XD0QDao2QDbo2PDSQ3PD^l8PDnT2PDWi2PDQU2QDco2WD0QDdo2XD0QDeo2QD^3WD0
QDfo2XD0PDXV4TD2QDgo2QDXX1WD0QDho2PD^V4PD_7XD0QD^3QDio2QDjo2QDko2QDlo2QDmo2PDHPDcd4PDXQ3UD0QDno2
QD]2QDUCPDo7WD0QDoo2XD0QDQCQDPP3QDQP3SD0QDRP3PDl<PDT7PD^V4PDPZ2PDl<QDSP3QD]HQDTP3QDUP3QDVP3PD^V4
QD^3QDWP3QDVm2QDXP3QDYP3QDZP3QD[P3QD^3PDTIQD\P3PDo_5SD0UD0PDg;SD0QD_m2QD]P3PDPZ2PD_7Q`1g3WD0QD^P
3XD0PDPZ2QD_P3QD`P3PD^Y5PDUZ2PDnY2PDl<QDaP3PDR_2QDbP3PD^V4QDcP3P@WHPD^j2PDaW:QDdP3PD`Y5PDR[9QDeP
3PD`Y5QDfP3PD^Q3QDgP3QDhP3PDVV4QDiP3QDjP3QDkP3PD^V4QD]2QDlP3QDmP3PDZl3PDXQ3PDSn1PDoS2QDnOQDnP3QD
oP3QDPQ3QDTHPDWV4QDQQ3QDRQ3QDSQ3PDVQ3QDTQ3QDUQ3QDVQ3PDRm9PDWQ3QDWQ3P@`7QDXQ3QDnOPDQZ2PD\m;PD\m;Q
DYQ3QDZQ3QD[Q3QD\Q3QDnOPDPP2`DXY2`Df;`DSU2`D_S2`D[i4`Dn;`DRU2`Do=`DhP9`DPS2`D^R2`DdW2`Di;QD]2QD_
m2QD]Q3QDnY1QDUCS@0QD^Q3`Dd7QDnY1Q`1g3QD_Q3QD`Q3QDaQ3QD^3QDbQ3QDcQ3QDdQ3Q`1g3QDeQ3PDc\2PD]Q3SD0P
Db\2PDll2SD0PDa\2PDll2QDfQ3PDjm2QDgQ3QDhQ3PDjm2PD^j2PD4SD0PDjm2PD^j2QDiQ3PDW]5PD^j2QDjQ3PDeR3PDj
[2PDfV4QDkQ3PDVV4QDlQ3PDkk2PD4QDmQ3PDVV4QDlQ3PDkk2QDmQ3PDXQ3QDlQ3PDkk2PD4PDV`5PDXQ3QDlQ3PDkk2PDV
`5PDX]5PDkk2QDnQ3PDfV4QDnY1PDc7PDUR3PDU8PDhg1PD_7PDhg1PD^V4QD^3PD]]:SD0PD]]:QDoQ3QDUCPD_7QDPR3QD
QR3QDZJSD0TD2PDPP2QDRR3QDSR3PD_7Q`1g3QDTR3QDUR3QDVR3QDWR3QDXR3PD`Y5QDYR3QDZR3QD[R3PDjm2QD\R3QD]R
3PD^j2QD^R3SD0QDcP3PD^j2QD]e2QD_R3QD`R3QDaR3QDbR3PDPZ2PDl<PDT7PD^V4QD_m2QDcR3QDSP3PDj[2PDUQ3PDj[
2PD^V4PDkm;PD4SD0QDdR3WD0QDWm2QDeR3QDfR3XD0WD0QD`U2SD0QDgR3PD_7PD^V4XD0WD0PD`=PDbR3XD0QDhR3WD0QD
iR3QDjR3TD1QDkR3XD0QDlR3WD0QDmR3PDVX5XD0SD0QDlR3WD0QDe6PD]Q3PDVX5XD0SD0WD0QDnR3QDoR3PD^V4QDPS3XD
0SD0QDQS3WD0QDRS3S@0QDSS3PD^V4XD0`Dm:`Di;`DZ^:`DWW2UD0WD0QDTS3QDUS3TD4PD_7XD0QDVS3UD0WD0QDTS3QDU
S3TD4PD_7XD0YD1QDWS3P@PZ2WD0PD_7TD1QDXS3QDYS3XD0QD_m2WD0PDo7QDZS3XD0QD_m2WD0PDo7YD1XD0QDnY1PDPZ2
WD0PDo7YD1XD0QDnY1PDPZ2WD0PDo7QDZS3XD0WD0QD[S3PDPZ2QD]2XD0QD\S3WD0QD]S3XD0TD1QD^S3QD_S3Q@`S3WD0P
@jm2QDaS3XD0P@ZT:QDbS3WD0PDjm2QDcS3XD0QDdS3WD0PDjm2PDf_2XD0QDeS3UD0WD0PD^j2QD]e2XD0SD0WD0QDfS3QD
]e2QDgS3XD0VD0WD0QDfS3QD]e2QDgS3XD0QDhS3UD0WD0QDiS3SD0S@0S@0PD4PDRj4XD0SD0UD0WD0QDjS3SD0S@0S@0PD
4QDiS3XD0SD0UD0WD0QDkS3XD0QDlS3WD0QDmS3YD2XD0`D^V4QDnS3WD0QDoS3XD0SD0QD^3WD0QDPT3P@WQ3P@XV4XD0QD
QT3TD2QDRT3WD0QDST3QDTT3XD0VD0WD0QDST3QDTT3XD0QDUT3WD0QDVT3XD0QDWT3TD3QDXT3QDYT3WD0QDTR1Y@0QDZT3
XD0`Dl;`Dcj1`DTT3`DVd4UD0WD0PDg_5PDdV4YD2XD0TD5PD4SD0UD0WD0PDkm;PDWV4YD2XD0TD5PD4SD0UD0WD0PDkm;P
DWV4SD0TD4PD4QD]2XD0SD0UD0WD0PDg_5PDdV4SD0TD4PD4QD]2XD0SD0`EfV4`Ed\2`EZQ3`Ea\2QD[T3WD0QD\T3XD0QD
]T3`Dh`2PDa\2WD0SD0TD1QD^T3QD`AXD0SD0PDc\2WD0QD_T3XD0WD0QD`T3TD1QDaT3XD0QDbT3WD0QDcT3QDdT3XD0PD^
V4QDeT3WD0QDfT3QDgT3QDhT3XD0SD0WD0QDfT3QDgT3QDdV1PD^V4XD0SD0WD0QDiT3QDjT3QDkT3QDlT3XD0QDmT3S@0S@
0S@0WD0QDUCP@o7QDnT3XD0WD0QDoT3QDPU3PD_7TD2QDQU3XD0SD0WD0PDdm2QD^3TD2QDRU3QDSU3XD0SD0WD0QDXP3QD^
3TD1QDTU3XD0QDUU3WD0PD^Y5QDVU3XD0VD0WD0PD^Y5QDVU3XD0QDWU3QDXU3WD0QDYU3TD1QDZU3XD0SD0WD0QDkl2TD1Q
D[U3XD0SD0WD0QD\U3TD1QD]U3XD0SD0WD0QD^U3QD_U3XD0P@ZT:QD`U3`D=QDaU3WD0QD^U3QD_U3XD0P@ZT:QD`U3`D=Y
D2WD0QDbU3QDcU3XD0QDdU3`DdV4WD0QDeU3PDXV4XD0SD0WD0QDUR3QDfU3TD2QDgU3QD^3XD0QDhU3PDjm2PD^j2WD0PD4
QDiU3XD0UD0WD0PDjm2PD^j2XD0SD0UD0WD0QDjU3QDkU3XD0SD0UD0WD0QD]2PD4QDlU3XD0UD0QDmU3TD9PD4WD0QD]2XD
0SD0UD0WD0QD]2XD0aDnU3UD0WD0QDoU3`D[=`Do=`DZ\5`DY\5`DX8`DXY2`Df;`DSU2`D[i4`Di;`D[=`DhP9`D^R2`D_S
2QD]2XD0UD0WD0QDPV3XD0SD0QDQV3WD0QDRV3XD0SD0UD0WD0QDSV3XD0SD0UD0WD0QDTV3QDUV3TD2QDVV3TD1PD_7XD0S
D0UD0WD0QDWV3QDXV3TD2QDYV3XD0SD0UD0aD]3aD\3aDl3aDT4aDf2aDh2aDi3aD^3aD_3aD`3aDc3aDf3aDc4WD0SD0XD0
QDZV3UD0aD]3aD\3aDl3aDT4aDf2aDh2aDi3aD^3aD_3aD`3aDc3aDf3aDc4iD1iD2iD0iD4WD0SD0XD0QDX]1SD0`Dj5aD^
3aD_3WD0QD[V3QD\?TD1QD\V3XD0VD0WD0QD[V3QD\?TD1QD\V3XD0QD]V3QDXe2WD0QDP3PDdj4XD0QD^V3QDXe2Y@0WD0Q
DP3XD0VD0aD\3QDXe2Y@0WD0QDP3XD0QD_V3aD\3QD`V3TD2WD0QD^3Y@0YD1XD0VD0aD\3`DXQ3QD`V3TD2WD0QD^3Y@0YD
1XD0QDaV3aD\3`DXQ3WD0QDbV3P@XQ3P@`Y5QDcV3QDdV3XD0QDeV3WD0QDfV3QDgV3XD0VD0QDeV3WD0QDfV3QDgV3XD0QD
hV3WD0QDiV3QDjV3Q@_3QDkV3XD0QD_3WD0QDlV3XD0VD0QD_3WD0QDlV3XD0QDmV3WD0QDnV3Q@e_2PDdV4QDoV3QDPW3XD
0WD0QDQW3TD1QDRW3XD0VD0WD0QDQW3TD1QDRW3XD0QDSW3QD^3WD0PD[8PDdm2XD0VD0QD^3WD0PD[8PDdm2XD0QDTW3WD0
PDVQ3QDUW3QDVW3Q@WW3XD0VD0WD0PDVQ3QDUW3QDVW3Q@WW3XD0QDXW3WD0QDYW3QDZW3QD[W3QD\W3XD0WD0QD]W3QD^W3
XD0WD0QD_W3QD`W3XD0VD0WD0QD_W3QD`W3XD0QDaW3WD0QDbW3QDcW3QDdW3XD0VD0WD0QDbW3QDcW3QDdW3XD0QDeW3QDP
=QDfW3Q`1g3WD0QDgW3XD0QDhW3QDiW3PDVQ3QDjW3QDkW3PDd>QDlW3QDmW3PDdV4QDnW3PDdV4QDoW3QDPX3PD^Y5QDQX3
PDZo;PD4PDV\9PDYV4QDRX3PDoZ5QDSX3Q`1g3S@0WD0QDTX3XD0QDUX3WD0QDVX3XD0QDWX3`Dh`2PD^Q3WD0QDXX3XD0Q`
1g3S@0WD0QDYX3XD0QDa?WD0QDZX3XD0QD[X3WD0QD\X3XD0QD]X3S@0WD0QD^X3XD0QD_X3QD`X3QDgV3QD_3WD0QDaX3XD
0QDbX3PD^V4WD0QDcX3XD0QDdX3QD^3Q@i3WD0QDeX3XD0QDT4WD0QDfX3XD0`DWQ3`Ddj4`DVQ3`DUQ3`D[V4`Dc]5`DSQ3
`DTQ3`DU_2`D`j2`D`Y5`D^Y5QD_3QDgX3QDhX3QD_3QDiX3PDUQ3QDQ7WD0QDjX3P@X^5QDkX3XD0QDlX3QD^3Y@0WD0QDm
X3XD0`DVV4`DXQ3`D[V4`D^V4`DUQ3WD0QDo2QDnX3PDdV4XD0QDoX3QD^3Y@0WD0PDQ:Q@PY3XD0VD0QDoX3QD^3Y@0WD0P
DQ:Q@PY3XD0QDQY3WD0QDRY3PDVQ3Q@g3QDSY3XD0QDTY3QD_3WD0QDUY3XD0QDVY3Q@_3WD0QDWY3QDXY3XD0QD_3QDYY3Q
DZY3QDPY3QD[Y3PD_T:PDSQ3`Eb7`Ec7`E_7`Ed7`E\V4`E^2QD\Y3PDSQ3`D`Y5`D^Y5`D_Y5`DnQ3`DWR3`DaY5`DR_2`D
YR3`DZR3`D[V4`DZV4`DWP<QDQW3Q`1g3QD]Y3QD^Y3QD_Y3PDHPDmZ5PDZT:QD`Y3QDaY3QD^3PD^Q3QDbY3PDHPDVj4QDc
Y3QD_3QDdY3QDWW3QD_3QDeY3aD\3QD_3QDfY3PDVQ3PD`Y5QDcV3QDgY3QDhFQDX2QDhY3QDiY3PD\a9P@R_2PDf]5PD[V4
QDjY3PD^V4PDml2PD^j2QDkY3TD1QDlY3QDmY3Q`1g3QDnY3QDc=TD3QDoY3PDYd1QDPZ3QDQZ3QDRZ3QDSZ3P@WV4Q@TZ3Q
DUZ3QDVZ3`DR_2`D`Y5`D[]5`DnQ3`DWR3`DaY5`DY]5`DX]5QDWZ3QDQ7WD0QDXZ3XD0WD0QDYZ3XD0QDZZ3QD[Z3PDXT4Q
DQ7Q@^3S@0QD\Z3QD]Z3QD^Z3QD]Z3PD`Y5QD_Z3QD_3PDo9QDe_2QD_3QD`Z3PD^Y5QDaZ3QDbZ3PD^Y5PDYo1PDd\5QDcZ
3PDXQ3PD`Y5QDcV3PDeR6QDdZ3QDhX3QDeZ3QDfZ3P@`Y5QDgZ3QDhZ3PDSQ3PDVQ3PD`Y5QDiZ3QDjZ3PD[V4QDkZ3PDo`:
PD\V4PD]e:QDlZ3QDdKPDhc2QDmZ3QD^3Q`1g3S@0QDnZ3QDoZ3Q`1g3QDP[3QDQ[3TD2PD_i9QDR[3QDS[3PDae4QDT[3QD
U[3QDV[3Q`1g3P@^Y5QDW[3QDX[3PDVR4QDY[3PD^V4WD0QDZ[3XD0PDi<PDUQ3QD[[3PDXQ3QD\[3QD][3P@XQ3QD^[3QD_
[3QD`[3QDa[3QDb[3UD0PDf\2SD0QDo=QDc[3QDd[3PD4SD0UD0WD0PDf\2XD0QDe[3SD0UD0WD0QD^2XD0aDf[3SD0UD0WD
0QD^2PDUR3XD0`DXY2`DVY2`DdS6`DXV2`DSU2`Dn;`DW<`DR8`D`9`D^R2`DUU2`D`=`D`1UD0WD0QD^2PDUR3PDSU2XD0S
D0UD0WD0PDb\2QDg[3QDh[3XD0UD0WD0PDf\2XD0SD0QDi[3`DW6`DU6`DS1`DM`Db6`Dad9TD4PD2UD0WD0QD^2PDUR3QDj
[3QDSn2XD0UD0WD0QDj[3TD1QDk[3XD0UD0WD0QDl[3QDm[3XD0`Dd\5`Dd\9`Dgn9`Dkl1`Dll1`DjP<`D[_:`DkP<`DZ_:
`DlP<`D`U6`D]V6`Djf:`DW\5`DmP<`D_\9`DfJ`DnP<`DXR2`DVl:SD0UD0WD0QDn[3XD0TD;PD2UD0WD0QDo[3SD0XD0TD
;PD2WD0PDjQ3PD]V4PDkQ3XD0WD0PDb\2QDP\3XD0UD0WD0PDa\2QDQ\3XD0UD0WD0PD[m;QDR\3TD1QDS\3XD0PD6TD5WD0
PD]V4XD0TD4PD2PD4WD0QDT\3XD0PD2`EQa5`E]^5PD4WD0QD^2XD0QDU\3`D`=`DSU2QDV\3WD0QD^2QDW\3XD0WD0PDb\2
QDX\3XD0WD0PDb\2PDba5XD0`DP8`Do7`Dn<UD0WD0PDa\2QDY\3QD^3XD0QDZ\3UD0WD0PDa\2QD[\3PD`Y5QD\\3XD0UD0
WD0PDh\2XD0QD]\3QD^\3UD0WD0PDg\2QD_\3XD0UD0WD0PDf\2XD0QD`\3PDUR3TD1QDa\3TD5QDb\3SD0UD0WD0PDf\2XD
0QDc\3PDUR3QDd\3UD0WD0PDg\2QDe\3XD0UD0WD0PDf\2XD0QDf\3`DPZ2UD0WD0QDg\3QDh\3XD0TD<PD2UD0WD0PDd\2Q
DbU1TD2QDi\3XD0`D^V4UD0WD0PDe\2QDbU1TD2QDj\3XD0`Dd\2`DfV4`D]l2`DYV4`Dhh5UD0WD0QDk\3XD0SD0UD0WD0P
Dco9XD0UD0WD0PDUR3SD0XD0TD;PD2UD0WD0PDa\2QDl\3XD0WD0PD]`5PD]V4PDHXD0PD]V4PD]Q3PD2UD0WD0PDZT6XD0W
D0PDVQ3PD^Y5PDih2XD0PD\T6PD]V4PD^T6WD0PDa\2QDRm2PD[]5QDm\3XD0UD0WD0QDn\3XD0PDb\2QDo\3PDUR3TD1QDP
]3QDQ]3TD1QDR]3PDc\2QDo\3TD6WD0QDmR1PDi4XD0PDc\2QDS]3QDT]3TD1QDU]3QDV]3QD]4QDW]3QDX]3PD`Y5QDY]3T
D2QDZ]3UD0PDeV4QDV@S@0QD[]3PD4PDb\2QD\]3PDa7TD3PDYV4TD2QD]4PDa\2QD]]3PDUR3QD^]3PDll2TD2QD_]3QD`]
3PD`Y5QDa]3SD0QDb]3UD0PDUR3QDc]3SD0PDPZ2PDUR3PDSU2TD6QDd]3PDb\2QDe]3QD_3TD5QDf]3PDa\2QDP=QDg]3S@
0QDh]3QDi]3TD3QDj]3PDc\2QD^3TD4WD0QDk]3XD0PDUR3Q@i3QDl]3QDm]3PDb\2WD0QDn]3XD0PDa\2QDo]3TD5WD0QDP
^3XD0SD0QDQ^3QDR^3UD0WD0QDQ^3XD0SD0QDS^3QDT^3PDUR3TD1PD\T6QDU^3QDV^3QDW^3SD0PD4WD0QDX^3XD0PD2PDb
\2QDY^3TD4WD0QDZ^3XD0PDXQ3PDa\2QD[^3QD\^3TD4WD0QDZ^3XD0PDb\2QD]^3TD4WD0QD^^3TD1QD_^3XD0PDXQ3PDa\
2QD[^3QD]^3TD4WD0QD^^3TD1QD_^3XD0PDb\2Q`1g3WD0PDba5QD`^3XD0PDb\2WD0PDba5SD0XD0QDa^3PDb\2WD0QDe]3
QD_3TD5XD0QDb^3PDb\2QDc^3TD4WD0QDY_1TD4QDd^3XD0PDc\2QDo=TD3WD0QDe^3XD0PDd\2QDf^3QDg^3TD2WD0QDh^3
XD0PDb\2WD0PDba5QD`3TD4XD0QDi^3PDb\2QDj^3QDg^3TD1WD0QDk^3PD^V4XD0WD0QDl^3PDXV4PD`Y5QDm^3XD0WD0QD
n^3PD]^5QDo^3XD0PDc\2QDP_3TD4WD0QDQ_3XD0PDc\2WD0QDR_3XD0QDS_3TD6PD_7WD0QDT_3XD0PDQZ2SD0QDU_3TD6P
D2UD0WD0QDV_3PDUR3TD1QDW_3XD0QDX_3QDXP3PD]Q3QDY_3UD0PDPZ2PDUR3WD0QDZ_3XD0PDb\2QD[_3TD5WD0QD\_3XD
0QD]_3QD^_3TD3QD__3PDa\2QD`_3WD0QDa_3XD0PDa\2QDb_3QDc_3TD1PD[V4PDa\2QDd_3QDe_3QDf_3TD2QDg_3QDh_3
TD1QDi_3PD`Y5QDj_3QDk_3PDd7PD`c4PDeV4QDl_3P@]^5PDm:QDm_3PD`7PDR_2PDZQ3QDn_3TD6PD4PDcT3QDo_3PDlm2
QDP`3QDQ`3TD4WD0QDR`3XD0PD`7PDR_2QDS`3PDUR3QDT`3TD1WD0QDU`3XD0QDV`3QDW`3PDa7PDUR3QDX`3UD0QDY`3QD
Z`3TD8PD4PD\V4WD0QD[`3XD0QD\`3UD0QD^2TD6PD4PD\V4WD0QD^2XD0UD0QD^2QD]`3TD8WD0QDbm1`DXY2`Dn;`DSU2`
DVY2`DXV2XD0QD^`3UD0QD^2PDUR3SD0QD_`3TD3WD0PD\V4XD0QD``3PDb\2QDa`3TD8WD0PD\V4XD0QDb`3UD0QD^2TD<Q
Dbm1WD0QDc`3XD0QDd`3UD0QDe`3TD<WD0QDf`3XD0QDe`3`DgU4QDg`3UD0QDe`3TD<WD0QDf`3XD0QD^2QDh`3UD0`Dd\2
`DfV4`D]l2`DbV4`DaV4`De\2QDe`3TD<WD0PD4XD0QDa2`DgU4QDi`3UD0QD^2TD5QDT4WD0PD\V4XD0QDj`3S@0QDT4QDe
`3TD<QDbm1WD0QDk`3XD0`Dc^9QDe`3TD<QDbm1WD0PDa\2XD0`Dc^9`DUR3`DW`5`DV`5`DZl2`Dhh5`DT`5`DU`5`DR_2Q
Dl`3TD<WD0PD\V4XD0QDm`3QDl`3TD<WD0PD\V4XD0PDa\2`DUR3`DW`5`DV`5`DZl2`Dhh5`DT`5`DU`5`DR_2WD0PD2QDn
`3XD0UD0QDo`3TD5WD0QDPa3QDbm1QDPa3XD0PDi_9QDQa3QDRa3`Egm1`Ehm1`E^V4WD0QDSa3XD0`DTQ3QDZMTD3QDP\2Q
D`2TD1QD_2QD^3TD3QD_2TD2QD`2QD]4`E[]5`EaY5QDTa3`DfV4`DTP9PD]Q3QDUa3PDa\2QD^3TD2PDiP9PDYV4`EnW:`E
R_2`E\a9`Eo]9`ETR3`EX8`EZ8`En`2`Em`2PDiP9`Dm`2PDb\2WD0PDT7XD0PDXT4TD4QDVa3PD`Q3QDWa3Qd1g3QD`4QD`
4QDXa3QDYa3WD0QDZa3XD0QD[a3QD^2TD1WD0QD_2XD0TD2QD\a3QD]a3QD^a3QD_2QD^3TD1QD`2QD^2TD1QF_2R@0TD2QD
`2QD^2TD2QD_2TD1QD]4PDa\2QD`3PDUR3PD`=QD_a3TD2WD0QD_2XD0PDa\2QD`3PDUR3QD`a3PDll2TD1WD0QD_2XD0PDb
\2QDaa3PDUR3QDba3TD3WD0QF_2XD0WD0QDca3XD0TD3QD_2PDa\2QDRm2QFda3R@0WD0QDea3XD0QDfa3QD^a3TD2WD0QDZ
MXD0TD3PDTQ3PDg\2QD^3TD4WD0QDga3XD0PDf\2QD_2TD2QDha3TD3QDia3QDja3TD6WD0QDka3XD0WD0QDla3XD0TD3QDm
a3PDb\2QDna3TD3QD_2QD^a3QDhEQDi[3TD1WD0QDoa3XD0QD^a3QDPb3TD4WD0QDQb3XD0PDg\2WD0QDRb3TD3QDSb3XD0W
D0QDTb3XD0QDUb3QDVb3PD`Q<PDno2aDWb3YD3PDmQ<QDXb3QDYb3PDQ7QDZb3QD[b3PDfd2QD\b3PDWR4PDVR4QD]b3QD^b
3QD_b3QD`b3PDjo2QDab3PD[i4QDbb3QDcb3PDW\5QDdb3QDeb3PDYl2PDkS<QDfb3PDcT4QDgb3QDhb3PD`o;PDoS<QDib3
QDjb3PDiY2PDWV4PDV5PDTi2QDkb3QDlb3PDYT4QDmb3PDil1PDbS6PDTV;QDnb3PDWl4PDXU4PDc=PDTT<PDbQ4QDob3QDP
c3YD3TD<YD3TD<YD3QDQc3QDRc3QDSc3QDTc3QDUc3QDVc3PDfS<PDPT<PDiY2PDWV4PD^U<PDc\2QDWc3PDc\2QDo=TD2QD
Xc3PDfV4PDUR3QDYc3QDZc3PDWQ3PDWV4QD[c3PDb\2QD\c3PDVQ3PD^Y5PDih2QD]c3TD4QD\`1PDVV4PDbY5QD^c3QD_c3
QD`c3PDb\2QDac3RD0SD0PD[]5QDbc3QDcc3Q@\3QDdc3PDYV4PDll2RD0VD0QDec3QDfc3QDgc3PDa\2PDY1QDhc3PD`Y5Q
Dic3WD0QDjc3QDkc3XD0`DkS3`DlS3`D_:`DOWD0QDjc3P@WV4Q@lc3QDR6XD0`Dg\2`DkS3`DlS3`D_:`DOQDmc3WD0QDnc
3XD0WD0PD^Y5QDoc3P@WV4QDR6XD0`DkS3`DlS3`D_:`DOWD0QDPd3XD0QDQd3QDRd3WD0QDSd3QD\3XD0`DjU<`DbV4`DaV
4`DRj4`D]c2`DX_2`DUc2PD^^5PDWV4WD0QDTd3XD0`Dg\2`DkS3`DlS3`D_:`DOWD0QDUd3PDWV4QDVd3XD0QDWd3WD0QDX
d3PD^Y5SD0XD0WD0PD_Y5QDUf1XD0`D`V2`DVS6`DcR2UD0WD0PDbl2XD0`DWV4`D]c2`DX_2`DUc2`D[c2`DkU<`DlU<`DW
c2`DYc2`De`2SD0`DkS3`DlS3`D_:`DO`DX1QDYd3WD0PDbl2XD0`DWV4`D]c2`DX_2`DUc2`D[c2SD0PDHPD`R2PDWV4QDZ
d3WD0QD[d3aD\3SD0XD0QD\d3WD0QD]d3PDeV4QD^d3XD0VD0WD0QD]d3PDeV4QD^d3XD0PD1WD0QD_d3PD^V4XD0WD0PD^o
4QDoBTD1QD`d3XD0WD0PD^o4PD`Y5QDad3XD0SD0PDjm2PD^V4QDbd3PD^Y5QDfY1QDcd3PD`Y5PDdR3QDdd3PDWV4PD`Y5P
D^j2PDba5PDWV4QDf@PD`Y5QDed3QDfd3PD]^5PD`Q3PDcW4PDRj4PDcW4PDdV4PDZV4PD\V4PD[T3QDgd3QDhd3QDid3QDa
;PD^Y5QDjd3PD^j2PD\V4QDS5PDaQ3PD\V4PDaQ3PDml2PD\V4PDml2PDVQ3PD\V4PDVQ3PDZc2PDbV4PD^Y5QDkd3QDld3Q
Dmd3PD^Y5QDnd3PD`Q3QDod3PD`Y5QDPe3PDfU<QDQe3QDRe3QDSe3QDb`2PDTV<PDUV<PDXV4QDTe3PDYo1QDUe3PD^Y5QD
Ve3QDWe3QDXe3PDf^5QDYe3PDRa5QDZe3QD[e3PDWV4PD^Y5Q`1g3WD0QD\e3QD]e3XD0PDWV4PD^Y5PD`l2QD^e3PDWV4PD
`Q3QD_e3aD\3PD\Q3QD_e3PDRa5QD`e3QDY5QDae3QDbe3QDce3PD]Q3QDde3QDee3QDfe3PDbl2QDT4PD_a5QDT4WD0QDge
3QDhe3XD0PDRj4PD\V4PDRj4PDSj4PD\V4PDSj4QDie3PD`Q3WD0QDje3QD\3XD0`DjU<`DbV4`DaV4`DRj4WD0QDSd3QDke
3QDle3XD0PDeV4QD`e3PDeV4PD^Y5PDdV<QDme3PDdV4QDne3QDoe3QDne3PDVV4QDPf3WD0PDTP9XD0QDQf3QDRf3QDSf3`
DPW<`DQW<QD_3PDSh:PDc\2QDTf3PDc\2QDUf3TD3QDVf3QDWf3PDSW5P@c\2PD]Q3PDSW5PDc\2QDXf3PDb\2QDoGQDYf3S
@0QDZf3UD0WD0PDc\2PD]Q3XD0SD0UD0WD0PDb\2PDll2XD0SD0UD0WD0QD[f3QD\f3XD0PD4WD0QD]f3QDR^3XD0VD0UD0W
D0PD^Z2TD3QD^f3XD0UD0WD0QDV_3QD_f3TD1QD`f3XD0WD0QDV_3QD_f3TD1QDaf3XD0QDbf3UD0WD0PDn<QDc[3TD1QDcf
3XD0UD0WD0PDa\2PDfV4QDdf3XD0UD0WD0QDef3PDUR3TD1QDff3XD0UD0WD0QDgf3TD2PD]Q3XD0PDco9PDb\2QDhf3PD`7
PDR_2PD]Q3UD0WD0PDPZ2PDR_2PD_7QDif3XD0UD0WD0QD[m2QDjf3TD1QDkf3XD0PDl<PDUR3PD\T6UD0WD0QDlf3QDmf3T
D1QDnf3XD0UD0WD0QDb2XD0QDof3PD4WD0QDb2XD0PD4UD0WD0QDPg3QDb2XD0PD4UD0WD0PD^V4QDf3QDQg3XD0`DTh2`DU
h2WD0PD^V4QDf3QDRg3QDSg3XD0WD0QDTg3QDUg3QDVg3XD0`D`Y5WD0QDTg3QD`Y3QDWg3QDXg3XD0QDYg3WD0QDZg3Q@[g
3QD\g3XD0VD0WD0QDZg3Q@[g3QD\g3XD0QDmV1WD0QD]g3PD`V4PD`Y5PDl1XD0WD0QD^g3PDTP9XD0WD0PD^V4PD_7PDg[2
XD0`DYY2WD0QD_g3P@]^5PDYW<XD0WD0PDXQ3QDf3QD`g3XD0VD0WD0PDXQ3QDf3QD`g3XD0QDag3WD0QDbg3QDcg3Q@f3QD
dg3XD0WD0PDVV4PD\a5XD0aD\3`Dc^5`DeV4`D^^5`D^Y5`Dnc2`DbR3`DcR3`DWm2`DXm2`D[Q3`DZQ3aD^3`DXV4WD0PDV
V4QDga1XD0aD\3VD0WD0PDVV4QDga1XD0aD\3QDeg3WD0PDfV4QDfg3QDgg3XD0QDhg3WD0PDXV4PD]^5QDhIXD0TD4PD4WD
0PDWV4PD]^5QDig3XD0WD0PD]S9PDe\2XD0WD0PDe_5PDeV4QDjg3QDi[3XD0WD0PDXV4PDa\2QDjg3QDi[3XD0PD]]:WD0P
Dj[2PDdV4PDe^9XD0WD0PD]^5QDkg3PD_i8XD0QDlg3TD1WD0QDmg3XD0YD1QDlg3TD1WD0QDmg3XD0QDng3WD0QDog3QDPh
3XD0PD^V4WD0PD\W<XD0YD1WD0PD\W<XD0QDQh3WD0PDVV4PDYo1PDlm2XD0WD0QDRh3PD^j2XD0VD0WD0QDRh3PD^j2XD0Q
DSh3WD0QDTh3QDnY1QDUh3XD0WD0QDVh3TD2PDUW4XD0SD0WD0QDWh3TD1QDXh3XD0TD3QDYh3QDZh3TD3WD0QDWh3QD[h3X
D0QD\h3WD0QD]h3QD^h3QD_h3XD0`Dm:`DZ^:`Di;`Di^5`D_S2`DVY2`DnW4`DWX5QD^3WD0QDoP1PD]Q3PD^V4XD0SD0WD
0QD`h3Q@ah3QDbh3XD0WD0PDc^5QDch3QDdh3XD0WD0QDeh3PDWV4QDfh3XD0PDPP2WD0QDgh3PDdV4QDhh3SD0XD0VD0WD0
QDgh3PDdV4QDhh3SD0XD0QDih3WD0QDPc2QDjh3P@4QDkh3QDlh3XD0SD0WD0QDmh3PDa\2QDnh3QDoh3XD0WD0QDcOPDXR3
PDQ^9XD0WD0QDUn1SD0PDdV4QDPi3XD0WD0QDQi3QDPc2P@^o4QDRi3XD0WD0QDSd3QDSi3XD0VD0WD0QDSd3QDSi3XD0QDm
V1WD0QDdKPD\m2QDTi3XD0VD0WD0QDdKPD\m2QDTi3XD0QDUi3WD0PD`Y5QDVi3QD^3XD0QDWi3`Ea\2`EZQ3`Eg\2`Ef\2`
Eb\2WD0QDiR3QDXi3XD0QFYi3PDUR3WD0QDZi3QD[i3XD0TD3QD\i3PDUR3WD0QD]i3PD^V4QD[i3XD0TD3QD\i3WD0QD^i3
Q@RY1PD^V4QD_i3XD0VD0WD0QD^i3Q@RY1PD^V4QD_i3XD0QD`i3WD0QDai3Q@RY1PD^V4QD_i3XD0VD0WD0QDai3Q@RY1PD
^V4QD_i3XD0QD`i3QDbi3TD1WD0QDci3XD0QDdi3Q@e3TD2QDei3WD0PD`Y5PDVi9XD0VD0WD0PD`Y5PDVi9XD0QDfi3WD0P
DWV4QDgi3QDhi3XD0VD0WD0PDWV4QDgi3QDhi3XD0QDmV1QDii3Y@0WD0QDji3QDki3XD0VD0QDii3Y@0WD0QDji3QDki3XD
0QDli3WD0QDmi3QDni3XD0VD0WD0QDmi3QDni3XD0QDoi3WD0PDd^5PD`Q3SD0XD0WD0QDa;PDTIQDPj3XD0WD0QDQj3XD0`
D=TD4QDRj3TD2QDSj3QFTj3TD1WD0QDUj3PDXQ3XD0VD0QFTj3TD1WD0QDUj3PDXQ3XD0QDVj3QFWj3TD2WD0QDXj3TD1PDT
Q3QDYj3QDZj3XD0QD[j3TD2WD0QD\j3QD]j3XD0`D`Y5`DnQ3`DWR3`DaY5WD0QD^j3P@TQ3PD\X<XD0WD0QD_j3QDf3QD`j
3XD0WD0QDf\1PDWV4PDiT:XD0WD0QDf\1PD\]5QDf3PDUW4XD0WD0QDaj3QDf3QDbj3XD0WD0QDc=QDcj3XD0WD0QDc=PD^Y
5PD`X<XD0WD0QDdj3QDej3XD0WD0QDfj3XD0VD0WD0QDfj3XD0QDgj3QDf4QDhj3QDf4QD]4QDg3QD]4QD]4QDij3Q`1g3QD
Tk2QDc4PD\V4Q`1g3QD]4WD0QDjj3YE5YD1XD0`DZV4QDkj3TD1QD^3Q`1g3aD\3`DU_2`DPm2`DTW2`DS1`DcT3`DeX<`DY
c;`DfX<`Dgo2`Df^9`DbV2`DRV2`DYR3`Dgo8`D]^5`Dd5`De5`DVi3`Dc=`DXc2`DgX<`D]g2`DhX<`Dkk2`D`Z2`DYl2`D
bd5WD0SD0YD5XD0VD0QDkj3TD1QD^3Q`1g3aD\3`DU_2`DPm2`DTW2`DS1`DcT3`DeX<`DYc;`DfX<`Dgo2`Df^9`DbV2`DR
V2`DYR3`Dgo8`D]^5`Dd5`De5`DVi3`Dc=`DXc2`DgX<`D]g2`DhX<`Dkk2`D`Z2`DYl2`Dbd5WD0SD0YD5XD0QDRZ1WD0QD
]U1YD1XD0VD0WD0QD]U1YD1XD0QDlj3QDmj3PDnV2`DWV4`DR3QDT4QDnj3QDoj3PDnV2QDPk3QDQk3QDRk3QDSk3QDTk3QD
Uk3PDa8PDWV4PD`Y5PDoQ;PD\Q3PD\Q3PD[U;PDWV4PD`Y5PDY4PDe^9QDVk3PDRU2PDYo1PDQn:PDUQ3PDP9PDna9PD^T:P
De6PDh]4QDWk3QDXk3PDd8PD]V4PDe:PDTV<PDPY<PDR1PDSQ3PDnc2QDYk3PDRY<PDc6PDj9PDWQ3PDni2QDZk3PDYV4Q`1
g3Q@[k3WD0QD\k3XD0PDna9QD]k3PDkGQD^k3PDi6QD_k3PDe>PDma3PD\f1PDSa9PD^T3PDWY<PDck8PDf]5PD`T3PDVQ3P
Dmk8QD`k3PDej4PD^X<PDbd5QDak3PDYY<PDR\2PD^IPD]<PDba5QDbk3QDck3QDdk3QDek3QDfk3QD]U1QDgk3PDYc;QDhk
3QDik3PDUn1PDdi4PDSQ3PDTQ3PD^V4PDaY<PDd<PDYQ3PDUj4PDdV4PD^i9PDZj4PD\V4SD0PD]Q3Q@d3Q`1g3WD0QDZIXD
0WD0QDjk3PD`Y5TD1QDkk3XD0QDlk3PD6Q@\?WD0QDd4XD0QDlk3PD6WD0Q`1g3QDZIXD0VD0QDlk3PD6WD0Q`1g3QDZIXD0
QDmk3QD^3QD\?Q`1g3WD0QDnk3aDf2aD\3`D\_9SD0XD0VD0QD^3QD\?Q`1g3WD0QDnk3aDf2aD\3`D\_9SD0XD0QDok3QDP
l3WD0QDQl3P@PZ2TD1QDRl3XD0QDSl3WD0QDTl3XD0QDUl3WD0QDVl3PDaQ3XD0VD0WD0QDVl3PDaQ3XD0QDWl3QDXl3QD\?
Q`1g3WD0QDZIaDf2aD\3SD0XD0`DWV4`D[V4WD0QDYl3XD0TD2QDZl3QD^3Q`1g3WD0QDc4QD[l3Q`1g3QDaHXD0aDf2QD^3
QDoBWD0QDcV3XD0QD\l3VD0QD^3QDoBWD0QDcV3XD0QD\l3QD]l3PD`Y5WD0QD^l3SD0XD0TD1QD_l3TD1QD`l3WD0QDal3P
D^V4PDYg:XD0WD0PD_Y5PDZQ<PDjd2XD0WD0PDc^5SD0PDfh2XD0QD^3WD0QD\?Q`1g3QDbl3PDWV4XD0SD0WD0QDcl3QDdl
3XD0`Dh`2QDel3WD0QDZ^1QDfl3XD0WD0QDgl3QDhl3TD1QDil3XD0QD^3PD^Y5WD0QDjl3SD0XD0QDkl3TD1WD0QDll3XD0
UD0QDml3QD^3Q`1g3WD0QDc4XD0`D]4`Dl2VD0UD0QDml3QD^3Q`1g3WD0QDc4XD0`D]4`Dl2QDnl3UD0QDol3QD^3Q`1g3W
D0QDPm3XD0VD0UD0QDol3QD^3Q`1g3WD0QDPm3XD0PD1QDQm3TD1QD^3TD1QDRm3P@\a5WD0QDSm3XD0WD0QDTm3P@WV4PD`
Y5QDUm3XD0WD0QDVm3TD1Q@Wm3QDXm3QDYm3XD0WD0QD_3P@e_5PD^Y5S@0PDd\5PDYV4XD0WD0PDVQ3PDVIPDWV4QDZm3XD
0WD0PD_Z<QD[m3QD\m3QD]m3QD^m3QD_m3XD0WD0QD`m3QDam3XD0VD0WD0QD`m3QDam3XD0QDbm3QDcm3WD0QDdm3QDem3X
D0WD0PDeV4QDfm3PDeV4QDgm3XD0WD0QDjk2Q@hm3PDa\2QDim3TD2XD0VD0WD0QDjk2Q@hm3PDa\2QDim3TD2XD0QDjm3WD
0QDWKQDkm3QDlm3XD0WD0QDmm3PD^V4PD_7QDnm3XD0WD0QDom3QDPn3QDQn3QDRn3XD0QDSn3Y@0WD0QDTn3XD0VD0QDSn3
Y@0WD0QDTn3XD0QDUn3QDVn3TD6QD^3Q`1g3WD0QDWn3XD0QDXn3TD4QD^3Q`1g3WD0QDYn3XD0`DWV4`D[V4QDZn3QD^3Q`
1g3WD0QD[n3XD0QD\?Q`1g3WD0SD0XD0PDgm1QDTa2QD\n3Q@^3WD0QD]n3XD0QD\?Q`1g3WD0QDZIXD0QD^n3QD_n3QD^3Q
`1g3WD0QD`n3XD0WD0QDan3PD`j2XD0VD0WD0QDan3PD`j2XD0QDbn3QDcn3WD0QDdn3XD0PDQe:WD0PDSQ3PD^V4PD\j2XD
0QDen3TD2QD^3Q`1g3WD0QDfn3XD0aD\3`DdV4QDgn3PDWV4TD3QD^3Q`1g3WD0PDWf1XD0QDhn3PDWV4TD3QD^3Q`1g3aDe
2aD\3iD1iD2WD0SD0XD0VD0QDhn3PDWV4TD3QD^3Q`1g3aDe2aD\3iD1iD2WD0SD0XD0QDjT2QDin3TD4WD0PDWa5XD0QDjn
3TD2WD0PDkW:XD0WD0QDkn3P@]Q3P@o7QDln3QDo2XD0WD0QDmn3PDeV4QDZIXD0QDYDWD0QDnn3XD0VD0QDYDWD0QDnn3XD
0QDon3QDPo3WD0PDf;PDTQ3XD0QDQo3WD0PDbh8XD0PD`Y5WD0QDRo3PDWV4QDPMXD0QDSo3WD0PDhh8TD1QDTo3XD0QDUo3
QDVo3WD0`DbT3SD0QDWo3XD0VD0QDVo3WD0`DbT3SD0QDWo3XD0QDjT2QFXo3QD_3Q@d3Q`1g3WD0QDYo3aDf2SD0XD0`DWV
4`DXV4`DVV4QDZo3WD0QD[o3XD0SD0WD0QD\o3TD1QD]o3XD0`EeV4YD1WD0QD^o3XD0VD0`EeV4YD1WD0QD^o3XD0QD_o3P
DR_2QD^3Q`1g3WD0QD`o3XD0QDao3QDbo3WD0QDco3QDdo3XD0QD^3QDV@SD0WD0QDeo3XD0`Dij2WD0QDZIPDeV4QDV@XD0
SD0QDV@WD0QDfo3XD0QDgo3QDho3WD0QDio3XD0WD0PD[Y2PDWS3XD0WD0QDjo3TD1QDko3XD0`DeV4QD^3P@]Q3WD0QDlo3
PD^V4XD0SD0QD^3WD0QDmo3QDcV3XD0VD0QD^3WD0QDmo3QDcV3XD0QDno3WD0PDg[2PDTP9XD0VD0WD0PDg[2PDTP9XD0QD
mV1QDoo3WD0QDPP4XD0QDQP4P@]Q3P@o7WD0QDln3QDRP4XD0QD^3WD0QDSP4PD^V4XD0SD0PDXQ4PDWHQDTP4TD3QD^3Q`1
g3WD0QDUP4XD0WD0QDVP4XD0QDT4PDil1PDXV4PD^V6PD`Y5QDc4PDgS3SD0QDWP4PDgS3QDT4QD^3Q@a3WD0PD]<XD0VD0Q
DT4QD^3Q@a3WD0PD]<XD0QDXP4QDdKQ`1g3WD0QDc4XD0QDYP4QDZP4WD0Qd1g3QDc4XD0QDT4WD0QDc4XD0QDT4QDT4TD4Q
D^3WD0Q`1g3QDc4XD0aD\3`DdV4QDT4TD3QD^3QD\?Q`1g3WD0QDc4XD0QD^3Q@d3QDh3WD0QDc4XD0WD0QDh3QDc4XD0SD0
WD0QD[P4QDc4XD0QDT4QD\P4TD2`Dh:WD0QDc4XD0QDT4TD2QD^3TD4PD\V4WD0Q`1g3QDc4XD0VD0QDT4TD2QD^3TD4PD\V
4WD0Q`1g3QDc4XD0QDmV1QD]P4TD2QD^3Q@^P4Y@0aDe2aD\3iD1iD2aDT4aDl3bD0WD0SD0XD0VD0QD]P4TD2QD^3Q@^P4Y
@0aDe2aD\3iD1iD2aDT4aDl3bD0WD0SD0XD0QD_P4QD`P4QDaP4Q@bP4Y@0aDe2aD\3`D`l1`DeV4`D^V4bD0WD0SD0XD0VD
0QD`P4QDaP4Q@bP4Y@0aDe2aD\3`D`l1`DeV4`D^V4bD0WD0SD0XD0QDcP4QD\?Q@dP4aDe2aD\3aDl3WD0SD0XD0QDeP4`D
WV4`D_\<`D`\<QD^3YD0aDe2aD\3iD1iD2`D^Y5`D_Y5`D`Y5WD0SD0XD0VD0QD^3YD0aDe2aD\3iD1iD2`D^Y5`D_Y5`D`Y
5WD0SD0XD0QDnl3QDfP4Y@0QDgP4aDe2aD\3WD0SD0XD0VD0QDfP4Y@0QDgP4aDe2aD\3WD0SD0XD0QDhP4aDR3bD0WD0YD0
XD0YD1QDP=aDR3bD0WD0YD0XD0YD1aDR3bD0WD0YD0XD0aDR3bD0WD0YD0XD0VD0aDR3bD0WD0YD0XD0QDiP4aDR3bD0WD0Y
D0XD0YD2QDjP4aDR3bD0WD0YD0XD0UD0SD0QDkP4TD1WD0QDlP4XD0aD\3UD0QDkP4TD1WD0QDlP4XD0aD\3UD0SD0QDmP4T
D1WD0QDnP4TD2XD0QDoP4UD0QDmP4TD1WD0QDnP4TD2XD0QDoP4QDPQ4Y@0WD0QDT3XD0aD\3`DSQ3`DWQ3`DZR3`DYR3`D[
R3`D\R3`D]R3`D^R3`Da^5UD0QDV3Q@\3Q`1g3P@a\<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1g3QDQQ4XD0VD0UD0QDV3
Q@\3Q`1g3P@a\<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1g3QDQQ4XD0QDRQ4UD0QDV3Q@\3TD3PD4Q`1g3WD0QDSQ4XD0V
D0UD0QDV3Q@\3TD3PD4Q`1g3WD0QDSQ4XD0QDTQ4UD0QDV3Q@\3Y@0WD0QDUQ4XD0WD0QDij2XD0VD0WD0QDij2XD0PD1QDV
Q4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0VD0QDVQ4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3
bD0aDX3aDf2aDW3WD0SD0XD0QDWQ4QDVQ4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0QDXQ4QD
aHQDVQ4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0QDXQ4YD0QDYQ4WD0Q@ZQ4PD`Q3SD0XD0`D
WV4WD0PD`Q3SD0QDnOXD0QD^3WD0QD[Q4SD0XD0VD0QD^3WD0QD[Q4SD0XD0QE\Q4WD0QD]Q4QD^Q4XD0WD0QD_Q4Q@g3QD`
Q4XD0QFg_2QDaQ4TD2WD0QDbQ4XD0QDcQ4TD2WD0QDdQ4XD0`DeV4`DP;QD^3Q`1g3QDeQ4WD0QDfQ4XD0PD\^5QDgQ4PDY^
5SD0PDRo2PDd3QDhQ4TD2WD0QDiQ4XD0PDka5VD0PDka5QDjT2QDYBS@0S@0WD0QDc4XD0QDjQ4`EeV4`Egm1`Ehm1`ESU:`
EX8`E]Q3`EY]<WD0PDT7XD0VD0WD0QDkQ4XD0VD0QDP=Q@i3WD0QDa4Q`1g3QDlQ4XD0QD`4`DeV4`Do<`DP;WD0QDmQ4QDa
4XD0QDa3Q`1g3QDnQ4Q@a4PD]Q3QDa4QDnQ4QDPMQDoQ4TD3WD0QDPR4XD0PD`Q3QDQR4PD`Q3QDRR4QDSR4PD`Q3QDTR4QD
^3QD\?Q`1g3aDd2aDf2aDT4aDh2aDY4aD\3aDe2aDl3aDX3aDc4bD0iD1iD2WD0SD0XD0VD0QDTR4QD^3QD\?Q`1g3aDd2aD
f2aDT4aDh2aDY4aD\3aDe2aDl3aDX3aDc4bD0iD1iD2WD0SD0XD0QDUR4QDVR4QDWR4PDWV4S@0WD0QDXR4XD0`DQg:`Db]<
`DeV3`DTU3QDQFQ@^3Q@d3Q`1g3WD0QDYR4XD0QDZR4PDYV4WD0QD[R4XD0VD0PDYV4WD0QD[R4XD0QD\R4QD]R4QDYm3TD3
QD^3Q`1g3aDe2WD0SD0XD0VD0QD]R4QDYm3TD3QD^3Q`1g3aDe2WD0SD0XD0QDjT2PDYV4WD0QD^R4XD0VD0PDYV4WD0QD^R
4XD0QDjT2QD_R4WD0QD`R4XD0PDdm2QD^3Q`1g3WD0QDaR4XD0QDbR4QDcR4TD3PD\a2QDdR4QDeR4QD^3Q`1g3QDV@Q`1g3
S@0WD0QDfR4XD0`DTh2`D]Y3`Dgk5`Dif:QDV@`Dkk2iD0SD0S@0WD0QDgR4XD0`DWV4`D]^<`DP`2`D`T:`DTc2`D^^<WD0
QDhR4PDWV4SD0XD0`Dkk2`D`Y5QD^3Q`1g3QDV@`Dd`2`DZo2`Dh`2SD0WD0QDd4XD0`D_^<QD^3Q`1g3Q@d3Q`1g3Q@c4WD
0Q`1g3Q@]4QDd4XD0WD0QDTk2QDd4XD0WD0QDiR4QDjR4QDd4XD0WD0QDd4XD0QDkR4PD`Y5QDT4QDlR4QDmR4PDWV4QDnR4
PDjf:PDXV4PDb^<PDUQ3PDf_2PDVQ3PDf_2PDUQ3PDY_2PDVQ3PDmT2QDoR4QDPS4QDQS4PD\:PDSQ3QDoBQDkl1QDRS4QDS
S4QDTS4PDVHPDW?PDf[3QDUS4PDR[9`DVU4`DS_2`Ddk3QDVS4QDWS4QDXS4QDZIQDYS4PDYT4QDZS4QD[S4QD^3PDWV4Q`1
g3Q@ZIPDYT4QDT4Q@f8Q@g8QDm=VD0QDUZ1PD\S4WD0PDYT4XD0QDT4WD0PDXQ3PD^`2QD\S4QD]S4XD0WD0QD^S4QD_S4QD
`S4XD0WD0QDaS4QDbS4QDcS4P@^V4P@_7XD0QD^3PDXQ3TD1PDk^<QDdS4TD1QDeS4QDfS4QDgS4QDk8PDXV4TD1WD0QDhS4
XD0PDno2QDiS4QD^3WD0QDjS4XD0VD0QDiS4QD^3WD0QDjS4XD0PD1PDnW:PDWV4QDV@SD0QDkS4QDlS4PDWV4QDT4QD^3Q`
1g3PDSQ3PD^V4PD\j2QDmS4TD2QDnS4QDoS4`DWV4`D^V4QDPT4PD^V4PD`Y5QDQT4QDRT4TD1QDST4`DXV4PDWQ3PDWV4PD
`Y5PDoo8QD^3Q`1g3WD0QDTT4XD0VD0QD^3Q`1g3WD0QDTT4XD0QDUT4PDeV4QDVT4PDQZ2PD`Y5PDd\5QDjg3PDQZ2PDZV4
PD`Y5PDU\5QDdKWD0PDba:XD0QDWT4QD^3WD0PDba:XD0VD0QD^3WD0PDba:XD0QDjT2QD^3QDa;WD0QDXT4QDjg3QDYT4XD
0PDVV4PD[Q3QDZT4QDgW1PDXV4PD[Q3QD[T4P@WV4PDXV4PD`Y5PD^j2PDWV4PDZV4PD^Q3PDe\2QD\T4QD]T4PD]W:PDWV4
PDg_9PD^V4QD^T4PDXV4PD^Y5PDQU2PDVV4QD_T4PDll2PD^j2PDe^9QDTHPDdV4PDHQDhFPDdV4SD0PDVn1PD]Q3QDPj2QD
`T4PDSQ3PDdm2PDYV4PDg6PDXV4QDaT4PD`S3PDTP9PD^V4PD`Q3QDbT4QD]e2PDWU5QDcT4QDdT4QDeT4PD`Y5QD_S2PDlQ
;PDlQ;QDfT4QDgT4QDhT4QDiU2QDiT4QD^3PD]Q3PDVQ3VD0QD^3PD]Q3PDVQ3PD1QDjT4QDkT4PDeV4QDlT4PDeV4QDmT4Q
@nT4QDoT4PDXV4PDcR3QDWW3PD^V4QDPU4PD]Q3PDSQ3PD^V4QDQU4PDk=PDXV4PDmZ9QDRU4QDSU4PDiT:QDTU4QDbIQDUU
4TD3PD^V4PD_7PDTo1QDVU4PD^V4P@_7QDWU4PDe^9PD^V4QDXU4QD]P1PDiP9PDYV4QDYU4PDXV4QDZU4PDXV4QDh7PDiT:
QD^3WD0QD[U4XD0aD\3QDUR3QD\U4PDPZ2QD]U4PDj6PDTP9PDXQ3PD^`2PDYV4TD2QD^U4PD\Z5PD^V4PDd^5PDdR:PDXV4
PD`Y5PDg4PDZW4PDVQ3QD_U4PD`Y5QD`U4^`3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP
13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP
14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11U
P12W11UP1?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d1
2SP14e12VP13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14
R22WP15S22VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\
22TP13]22WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18
i22]P13j22TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP
14V32ZP13W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP1
5a33VP16b33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33U
P16m33WP15n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W4
3ZP16X43[P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16
d43XP18e43YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP
12Q54TP12R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP
13]55XP13^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55
XP12k55VP14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U
65TP12V65UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP1
3b65UP13c65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP1
3l65VP14m65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP
13X75VP15[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76U
P1Hb76WP15c76WP18d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n7
6VP19o76XP15P86VP17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16
\86WP18\86YP16]86XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP
16g86WP17h86WP15i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96
TP18[56YP17S96VP16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^9
7UP18_97TP16`97WP15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13
k97XP13l97XP13m97XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP
14W:9VP13X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP1
5a:9WP13b:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9W
P12m:9TP18n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49
UP13Y;9WP12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e
;:UP130:RP16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14
Q<:TP1<Q::XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP
15]<:WP15o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:
[P15j<:WP13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U
=:VP110;RP1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<UP14_=<UP120<RP14`
=<UP12V5<UP13a=<WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g==WP12h==UP13i==TP13j==TP1
20=RP13W3=UP12k==TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S>=UP13T>=TP12U>=TP110=RP1
4V>=\P12W>=TP15X>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15`>>VP19a>>VP14b>>VP13c>>V
P16d>>VP14e>>VP13f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?
>TP15R?>XP17S?>YP16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15
[?>XP16\?>TP15]?>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP
13h?>WP15i?>VP15j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>
WP13V@>YP13W@>XP13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b
@>WP14c@>WP12d@>TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@>TP13m@>WP12n@>TP13o@>UP1
3PA>VP12QA>TP15RA>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP
13k?>XP14\>>ZP14]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>
XP14fA>TP15gA>UP1:hA?`P16iA?XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?VP17oA?XP17d5?YP15PB?TP15Q
B?VP16RB?UP15SB?UP16TB?YP1=UB?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B?ZP130?RP16\B?TP16]B?VP16
^B?WP18_B?YP19`B?YP1<aB?WP17bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16gB?VP16hB?UP15iB?UP15jB?WP
17kB?YP16lB?UP16mB?WP130?RP15nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15RC?WP16SC?UP15TC?VP1=UC?Z
P1;VC?VP18WC?WP17XC?UP1BYC?WP1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP15`C?VP15aC?UP15bC?VP15cC
?VP16dC?UP16dC?WP17eC?VP16fC?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?TP15mC?VP16nC?XP15oC?VP12
PD?UP15QD?VP14RD?UP15SD?UP15TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17YD?[P15ZD?VP13[D?XP19\D?VP
17]D?YP17]D?XP14^D?TP15_D?XP14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP17fD?XP16gD?YP130?RP14hD?W
P14iD?TP15jD?UP15kD?WP15lD?XP15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP13RE?UP13SE?XP1:TE?ZP19UE
?WP16VE?WP16WE?ZP15XE?XP17YE?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?YP15_E?TP15`E?VP15aE?VP16
bE?VP110@RP13cE@YP12dE@VP15eE@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kEBXP17lEBYP110CRP17mECWP17
nECWP17oECWP17PFCWP17QFCWP17RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19WFDWP1<XFDWP15WFDUP14UFDTP
13YFETP12ZFETP13[FEYP15\FEWP15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P16bFFWP16cFFYP12dFFTP13eFF
VP16fFFWP16gFFWP13hFGTP12iFHTP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIXP15PGIYP18QGI[P12RGITP13S
GIXP110IRP14TGIYP110ISP13UGIVP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKVP13\GKVP14]GKYP12^GKUP14_
GKXP12`GKTP12aGKUP12bGKTP15V5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hGLWP17iGLXP13jGLXP13kGLVP1
2lGLTP12Z1LSP17mGLTP14nGLWP13oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14THLYP12UHLTP13VHLTP13WHLW
P13XHLWP17YHL[P16ZHLXP14[HLVP13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP13`HLXP12aHLVP13bHLXP13cH
LXP12dHLVP12eHLVP13fHMWP13gHMYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHMYP14nHM[P13oHMYP13PIMXP13
QIMYP13RIMXP13SIMYP13TIMXP14UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127MVP12[IMVP14\IMXP13]IMYP1
3^IMYP14_IMXP14`IM[P13aIMXP12bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15hIMXP13iIMXP14jIMWP14jIMY
P13e3MXP14kIMXP13lIMXP13mIMUP13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP12TJMVP13UJMYP13VJMWP13WJ
MXP13XJMYP12YJMVP12ZJMVP14[JM[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JMVP13`JMXP13aJMYP14bJM\P13
cJMWP12dJMVP13eJMWP13fJMYP13gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13mJMXP13nJMYP13oJMXP14PKMZP
13QKMYP14RKM\P12SKMVP12]JMVP12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP13YKMXP14ZKM\P12W3MVP13[KM
YP13\KMXP12]KMVP14^KMZP127MVP13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP13cKMVP12WKMTP13dKMWP12V5
MVP13X:MYP13eKMWP12W3MVP12fKMUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKMVP13lKMVP13mKMYP15nKMVP13
oKMWP14PLMWP14QLMWP14RLMYP13SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13XLMXP15YLMYP13ZLMXP15Z5MZP
13[LMWP14\LMYP14W5MZP13]LMWP12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP13dLMWP13eLMXP14fLMZP13gLM
VP14X4MZP13hLMWP14`JMZP15iLM[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMVP15PMMYP12QMMTP15RMMXP13S
MMVP15TMMXP14UMMVP14VMMXP14WMMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]MMTP14^MMZP13_MMWP14`MM[P1
8aMMWP14bMMZP13cMMXP15dMMZP13eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14\4MZP14d5MWP14kMM[P13lMMW
P14mMMZP14nMMYP14oMMYP14PNMVP15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP13WNMWP13XNMVP13YNMVP13ZN
MWP13[NMXP13\NMXP14]NMYP13^NMWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNMXP12eNMTP13bNMXP13fNMXP13
gNMWP13hNMYP13iNMXP13jNMXP15[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14oNMVP12POMTP13l9MWP12QOMTP
13]5MXP13ROMVP13SOMVP13TOMYP13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP13ZOMXP13[OMYP13\OMXP14]OM
ZP15^OM[P15^OM]P12_OMUP13`OMUP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMWP13gOMYP14X:M[P14hOMYP13i
OMXP13jOMWP13kOMWP13lOMYP13mOMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP13SP1MYP13TP1MYP14UP1M\P13
VP1MYP13WP1MYP14XP1M\P13YP1MYP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP13^P1MXP13_P1MXP13`P1MYP13
aP1MYP13bP1MYP13\4MYP12cP1MVP12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12hP1MUP12iP1MVP12jP1MVP12kP
1MUP12lP1MUP12mP1MUP12U:MVP12U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1MXP14QQ1MZP12RQ1MVP13SQ1MX
P12TQ1MUP13UQ1MXP13VQ1MWP13WQ1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1MVP13]Q1MUP13^Q1MXP14_Q1MZ
P13`Q1MYP12aQ1MUP14bQ1M\P14cQ1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1MUP12iQ1MVP13jQ1MYP13kQ1MX
P13lQ1MXP12dJMVP13iNMYP13mQ1MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P13SR1MYP13TR1MXP13UR1MYP1
2VR1MVP12WR1MVP13XR1MYP12YR1MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]4MYP13\R1MYP13]R1MYP13]R1
MYP14^R1MYP13_R1MYP13X:MYP12]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP13dR1MXP13eR1MYP14fR1MZP1
3gR1MXP12h=MVP13hR1MXP12X2MVP110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR1MVP12lR1MUP12U:MVP14mR1M
TP13nR1MUP13oR1MXP14PS1MYP13QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1NYP13US1NYP12VS1NUP13WS1NY
P13XS1NYP13YS1NYP13ZS1NYP13[S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1NYP12aS1NVP12bS1NVP14cS1N\
P13dS1NYP14\4N[P13eS1NYP13fS1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP13kS1NYP12lS1NUP12mS1NVP1
3nS1NXP12oS1NVP13PT1NYP13U9NYP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP13VT1NYP13WT1NWP14X4NZP13X
T1NXP13YT1NXP14ZT1NWP12[T1NUP12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13aT1NXP13bT1NYP13cT1NXP12k
ANVP13dT1NVP12eT1NUP12fT1NUP12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13lT1NYP14mT1NUP14mT1NWP13nT
1NUP13oT1NXP15PU1NWP13QU1NXP13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU1NYP13WU1NYP13XU1NYP15YU1
N^P12ZU1NVP14[U1NXP13\U1NXP13]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NVP13aU1NYP12bU1NTP12cU1NUP
13dU1NXP12S>NVP13eU1NXP13fU1NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP14kU1N[P13lU1NXP13mU1NYP13
nU1NYP12oU1NVP12PV1NUP12QV1NTP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13UV1NYP13VV1NYP13WV1NYP13X
V1NYP13YV1NXP12ZV1NUP12[V1NUP13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V1NZP13`V1NVP14aV1NZP14bV1
NYP13]2NWP14cV1NXP13dV1NWP13eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N[P14jV1NYP14kV1NYP13lV1NW
P14fLNZP15mV1NZP13nV1NWP12oV1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP13TW1NXP13UW1NUP13VW1NXP1
4WW1NYP13XW1NVP13YW1NVP12ZW1NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12^W1NTP13_W1NWP14`W1NYP13a
W1NWP13bW1NXP13cW1NXP14\LNYP15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW1NYP13iW1NWP12S5NUP13]>NX
P13jW1NVP14kW1NXP15Z5N[P13lW1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NYP12RX1NUP12SX1NUP15TX1NVP
13UX1NWP14VX1N[P13WX1NXP14XX1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NWP14d5NXP15jLN[P14jLNXP14g
8NWP13^X1NVP14_X1NZP13`X1NWP13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14fX1NZP13gX1NXP14hX1NYP13iX
1NVP13jX1NWP14kX1NYP14lX1NZP13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13QY1NWP13RY1NXP13SY1NXP13TY
1NXP12a1NUP12UY1NUP13VY1NTP13WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1NUP15\Y1NVP14]HN[P14]Y1NV
P13^Y1NWP14_Y1NVP15`Y1NYP14aY1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1NWP16gY1N\P13hY1NXP13iY1NX
P14jY1N[P13kY1NXP14lY1NVP16mY1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZP13RZ1NVP14SZ1NVP15TZ1NYP
14UZ1NVP13VZ1NXP13WZ1NXP13XZ1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP14\Z1NVP15]Z1NVP15^Z1NZP14
_Z1NZP13`Z1NWP17aZ1NTP13bZ1NYP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P13hZ1NXP13iZ1NYP13jZ1NYP13
kZ1NWP13lZ1NYP13mZ1NYP13nZ1NXP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP13T[1NWP13U[1NWP13V[1NWP13
W[1NWP13X[1NWP13Y[1NWP13Z[1NYP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP13`[1NXP13a[1NYP13b[1NWP13
c[1NVP14d[1NXP14iV1N[P14e[1N[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP14k[1N[P13l[1NXP14m[1NZP14
n[1NYP13o[1NXP13SNNXP14\R1N[P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15U\1NZP13V\1NXP13W\1NWP14X
\1NVP13Y\1NWP13Z\1NWP13[\1NWP13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13QU1NYP13`\1NYP13a\1NXP13b\
1NYP13\4NYP14c\1NZP13d\1NYP13e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\1NZP14j\1NZP14g1N\P12k\1N
UP13l\1NYP13m\1NYP13n\1NYP12o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1NYP13U]1NWP13\4NYP13V]1NY
P13W]1NXP12X]1NVP13\4NYP13Y]1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NVP13_]1NWP14X:N\P14`]1N\P1
2a]1NVP12b]1NTP13c]1NYP13d]1NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP13j]1NYP13U9NYP13k]1NYP13
l]1NXP16m]1NYP15n]1NYP13o]1NYP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP14P]1N[P14T^1NZP14U^1NXP13
V^1NYP14W^1NXP13P]1NYP12X^1NVP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP12]^1NUP12W3NUP13^^1NWP14_
^1NVP13`^1NWP12a^1NTP13b^1NWP14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12h^1NUP13i^1NYP14j^1N[P13\
4NYP14k^1NVP12l^1NTP14m^1NWP13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S_1NYP12T_1NVP12U_1NTP14V_
1NTP13\4NYP12W_1NUP13X_1NYP15Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1NYP12]_1NUP13^_1NYP13__1NU
P12`_1NVP12a_1NTP14X:N\P13b_1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NYP13X:NYP12h_1NUP13i_1NYP1
2j_1NVP13k_1NXP13l_1NYP12m_1NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP12R`1NTP12PCNUP12S`1NUP12
T`1NVP14U`1NVP13X:NYP12V`1NVP13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13\`1NXP12\^1NVP13]`1NYP13^
`1NXP14_`1NVP15``1NWP13a`1NUP12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14g`1NXP12h`1NVP13i`1NYP12j
`1NVP13k`1NYP12l`1NUP13m`1NYP13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12Ra1NUP12Sa1NUP12Ta1NVP14U
a1NVP12Va1NVP13Wa1NXP13\4NYP13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a1NYP13]a1NYP13^a1NYP14\4N
[P13_a1NXP14`a1NVP13aa1NYP12]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NYP12fa1NVP12ga1NVP12ha1NVP
12ia1NUP12ja1NVP12T3NVP14ka1NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15oa1NYP13Pb1NWP14Qb1NWP12R
b1NVP14Sb1NVP12Tb1NVP12Ub1NVP13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13Zb1NYP12[b1NTP127NVP13\b1
NYP13]b1NYP13^b1NXP12_b1NUP14`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1NXP12PCNVP13eb1NYP12fb1NVP
12gb1NUP13hb1NXP12ib1NUP12jb1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NUP12Pc1NVP13Qc1NWP13Rc1NWP
13Sc1NWP13Tc1NWP13Uc1NYP13Vc1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NXP13\c1NXP15]c1NWP12^c1NTP
12_c1NUP14`c1NVP12ac1NTP127NVP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12fc1NVP12Z1NTP12V5NUP13gc1
NYP16hc1OTP16ic1OYP17jc1OVP17kc1OXP19l;OVP19lc1OXP1?mc1OYP16nc1OVP16oc1OTP15hc1OTP17Pd1OVP17Qd1O
YP17Rd1OVP18Sd1OVP1ETd1OUP16Ud1P1\P17Vd1P1ZP1>Wd1P1VP1=Xd1P1TP17Yd1P1XP17Yd1P1ZP16Zd1P1XP15[d1P1
VP16\d1P1TP16\d1P1VP19]d1P1XP19]d1P1ZP17^d1P1XP17^d1P1[P16_d1P1VP16`d1P1YP15ad1P1VP16bd1P1YP17cd
1P1VP16dd1P1VP18ed1P1[P16fd1P1YP16gd1P1UP140P1RP1>hd1P1TP18id1P1[P16jd1P1VP110P1RP13kd1P1YP12ld1
P1UP13md1P1TP12nd1P1UP17od1P1YP14l>P1WP19Pe1P1ZP15Qe1P1VP12Re1P1TP13Se1P1TP12Te1P1TP16Ue1P1VP12V
e1P1TP140P1RP12We1P1UP12Xe1P1TP14Ye1P1TP12Ze1P1TP13[e1P1WP12\e1P1VP12]e1P1TP12^e1P1UP13_e1P1WP12
`e1P1UP14\4P1\P12U:P1VP13ae1P1YP12be1P1UP12ce1P1TP12de1P1UP13ee1P1UP16fe1P1VP13ge1P1VP13he1P1VP1
3ie1P1WP12je1P1TP12ke1P1TP110P1RP12le1P1UP12me1P1UP12ne1P1UP13oe1P1XP13Pf1P1WP13Qf1P1XP12Rf1P1TP
14Sf1P1YP13Tf1P1WP13Uf1P1WP12Vf1P1VP12Wf1P1TP12Xf1P1VP12Yf1P1UP16Zf1Q1VP15[f1Q1TP15]a1R1WP16\f1R
1WP16]f1R1WP15^f1R1WP15_f1R1UP17`f1R1VP16af1R1TP15bf1R1TP15cf1R1VP14df1R1TP15ef1R1YP19ff1R1ZP19f
f1R1\P16gf1R1UP17hf1R1VP1;if1R1TP18jf1R1TP18kf1R1VP14lf1R1XP14mf1R1ZP12nf1R1UP12of1R1UP12Pg1R1TP
15Qg1R1TP15Rg1R1VP16Sg1R1UP16Sg1R1XP13Tg1R1TP15Ug1R1TP12Vg1R1UP12ZW1R1VP13Wg1R1YP13Sg1R1UP15Xg1R
1^P14Yg1R1WP12Zg1R1UP120R1RP12T5R1UP110R1RP17[g1R1VP17[g1R1XP18\g1R1TP18]g1R1VP15^g1R1VP16_g1R1V
P13`g1R1UP1Bag1R1TP16bg1R1VP15d1R1SP13cg1R1YP110R1RP13dg1R1YP12V5R1UP13\R1R1YP15eg1R1WP12fg1R1UP
110R1RP12gg1R1VP13hg1R1XP12V5R1UP13ig1R1YP13jg1R1WP12kg1R1UP110R1RP13lg1R1XP12mg1R1VP12ng1R1VP12
og1R1UP12Ph1R1VP12Qh1R1VP12Rh1R1VP12Sh1R1VP12Th1R1UP12Uh1R1VP12Uh1R1VP12Vh1R1UP14Wh1R1XP13Xh1R1Y
P13Yh1R1XP12Zh1R1TP13[h1R1WP110R1RP12\h1R1VP13]h1R1XP12^h1R1TP13_h1R1YP13`h1R1YP12ah1R1VP12ja1R1
UP12bh1R1VP12ch1R1TP13dh1R1XP12eh1R1VP13fh1R1YP12gh1R1UP14hh1R1ZP13ih1R1WP13YP1R1XP13jh1R1WP13kh
1R1YP14lh1R1\P13iHR1XP12mh1R1TP13nh1R1VP12]JR1VP13oh1R1VP13Pi1R1WP12Qi1R1TP12Xb1R1TP12dc1R1VP12R
i1R1VP12Si1R1TP12U:R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12Ti1R1TP12Ui1R1TP110R1RP110R1RP13Vi1R
1TP110R1RP12Wi1R1TP120R1RP12T5R1UP110R1RP12Xi1R1UP14Yi1R1YP13Zi1R1TP13[i1R1TP12\i1R1TP12]i1R1TP1
3^i1R1XP14_i1R1[P12`i1R1TP12ai1R1TP12X]1R1VP12bi1R1TP12ci1R1VP13di1R1XP14ei1R1YP14^\1R1\P12[X1R1
UP13SP1R1YP14X:R1\P13\4R1YP13fi1R1YP13gi1R1UP12hi1R1VP12ii1R1TP13ji1R1TP12V5R1UP14W5R1[P13ki1R1V
P12li1R1TP12mi1R1TP13ni1R1XP13oi1R1TP12T;R1UP13Pj1R1WP14Qj1R1VP12Rj1R1TP14Sj1R1WP13Tj1R1WP12Uj1R
1UP12Vj1R1TP13Wj1R1XP12ha1R1VP110R1RP12ZW1R1VP12T3R1VP12Xj1R1UP12cP1R1UP12cP1R1UP14Yj1R1ZP14Zj1R
1VP13[j1R1TP110R1RP110R1RP12\j1R1TP110R1RP12V5R1VP12]j1R1UP12^j1R1TP12\^1R1VP13_j1R1UP14`j1R1XP1
3aj1R1YP13bj1R1WP14cj1R1ZP13dj1R1TP13ej1R1UP12fj1R1TP12gj1R1TP12hj1R1UP110R1RP12ij1R1VP12jj1R1UP
12kj1R1VP14X:R1\P12lj1R1TP12TKR1VP1:mj1S1TP16nj1S1XP16U2S1WP1<oj1S1VP18Pk1S1XP14Qk1S1ZP12Rk1S1TP
17Sk1S1VP15Tk1S1WP12Z1S1TP15Uk1S1YP14Vk1S1YP15Wk1S1WP14Xk1S1TP18Yk1S1]P14Zk1S1VP16[k1S1WP17id1S1
YP19\k1S1TP18]k1S1TP18]k1S1TP17^k1S1TP19_k1S1VP18`k1S1VP18`k1S1VP17ak1S1VP14bk1S1TP12ck1S1VP12dk
1S1UP13ek1S1YP12fk1S1UP12W3S1UP12gk1S1UP15hk1S1XP12ik1S1TP13jk1S1YP12kk1S1UP127S1UP13lk1S1XP12mk
1S1TP127S1VP12W3S1UP13nk1S1YP14e3S1[P13ok1S1WP13Pl1S1XP13aj1S1YP12`g1S1UP16Ql1S1VP19Rl1S1XP17Sl1
S1XP12Tl1S1UP12Ul1S1UP12Vl1S1TP13Wl1S1YP12Xl1S1UP13Yl1S1YP13Zl1S1VP13[l1S1VP1:l;S1VP17[k1S1VP15\
l1S1TP1:]l1S1YP15^l1S1TP15_l1S1TP1:`l1S1VP13al1S1UP19bl1S1VP17d5S1XP18cl1S1XP12dl1S1UP12el1S1TP1
3fl1S1XP12hT1S1UP12gl1S1TP14hl1S1VP13il1S1TP1:jl1T1TP1<kl1T1VP16ll1U1VP15ml1U1XP18nl1U1XP17ol1U1
YP15V5U1VP17Pm1U1TM3Qm1U1XP13Rm1U1UP13Sm1U1WP15Tm1U1VP15Um1U1^P12Vm1U1TP14Wm1U1WP16Xm1U1VP13Ym1U
1WP13Zm1U1WP15[m1U1VP17\m1U1[P12]m1U1TP15^m1U1VP13_m1U1TP16`m1U1VP15am1U1TP16bm1U1UP16cm1U1VP15d
m1U1VP16em1U1WP16fm1U1VP17gm1U1YP15hm1U1UP17im1U1VP17jm1U1WP1:km1U1TP17lm1U1TP17mm1U1ZP17nm1U1YP
14om1U1TP17Pn1U1XP16Qn1U1XP16Rn1U1VP15Sn1U1VP13Tn1U1TP17Un1U1XP13Vn1U1UP16Wn1U1VP13Xn1U1XP15Yn1U
1UP16Zn1U1TP12[n1U1VP13\n1U1XP14]n1U1[P13^n1U1UP15_n1U1WP12`n1U1VP110U1RP12an1U1UP15\l1U1TP17Pe1
U1YP18bn1V1YP16cn1V1ZP15dn1V1WP15U:V1UP15en1V1WP160V1RP16jLV1WP17ej1V1WP17ej1V1YP17fn1V1YP14gn1V
1TP15hn1V1VP18in1V1YP16jn1V1YP15kn1V1XP17ln1V1WP17ln1V1YP18mn1V1UP16nn1V1XP16on1V1YP1:Po1V1TP16Q
o1V1VP1;Ro1V1VP19So1V1TP16To1V1VP15Uo1V1WP15Vo1V1VP15Wo1V1WP15Xo1V1TP16Yo1V1TP19Zo1V1XP15[o1V1WP
15\o1V1UP15]o1V1WP16^o1V1VP16_o1V1YP17`o1V1VP16ao1V1XP15bo1V1TP16co1V1VP16W5V1[P15do1V1VP15eo1V1
XP18Pe1V1[P16fo1V1XP17^:V1XP16go1V1VP17ho1V1VP17ho1V1XP15io1V1TP17jo1V1WP17d5V1YP1:ko1V1XP1:ko1V
1ZP16lo1V1XP15W3V1VP16mo1V1ZP17no1V1VP17oo1V1XP16PP2V1WP16QP2V1YP14RP2V1UP17SP2V1[P15TP2V1WP1:UP
2V1ZP17VP2V1TP17WP2V1VP18XP2V1YP15YP2V1VP18ZP2V1YP17ej1V1WP17ej1V1YP19[P2V1XP19[P2V1ZP15\P2V1WP1
5]P2V1UP15^P2V1WP17jLV1YP18_P2V1VP18_P2V1XP16`P2V1VP15aP2V1UP19bP2V1XP19bP2V1ZP17cP2V1VP17dP2V1X
P16eP2V1XP16fP2V1VP17gP2V1\P16hP2V1ZP17iP2V1XP147V1UP16jP2V1TP16kP2V1VP19lP2V1WP17mP2V1XP16nP2V1
XP16oP2V1ZP17PQ2V1YP15QQ2V1VP1;RQ2V1VP1;SQ2V1XP16TQ2W1WP17UQ2W1WP16VQ2W1VP14WQ2W1UP15XQ2W1WP16YQ
2W1WP16ZQ2W1XP17[Q2W1[P15\Q2W1XP15gOW1XP19]Q2W1[P15^Q2W1VP15d1W1SP14_Q2W1[P15jLW1WP12`Q2W1TP16aQ
2W1UP16bQ2W1TP16cQ2W1VP18dQ2W1TP16eQ2W1VP16eQ2W1VP13fQ2W1TP16d1W1SP13gQ2W1UP13hQ2W1XP13iQ2W1VP12
jQ2W1UP16kQ2W1WP12lQ2W1TP14S1W1RP16mQ2W1TP13nQ2W1VP13oQ2W1TP12PR2W1TP16QR2W1YP14Z1W1SP12RR2W1VP1
3SR2W1XP12a1W1VP12TR2W1TP110W1RP12X2W1VP12UR2W1TP12VR2W1UP12a1W1VP16WR2W1RP15XR2W1RP15XR2W1RP140
W1RP16YR2W1VP13ZR2W1VP15hQ2W1YP14[R2W1VP13\R2W1TP15]R2W1WP16\>W1ZP12^R2W1TP13TNW1XP110W1RP12_R2W
1TP13`R2W1WP13TLW1YP13aR2W1YP12bR2W1TP13cR2W1TP110W1SP13dR2W1XP13eR2W1XP13fR2W1XP13gR2W1XP13hR2W
1UP14X:W1[P110W1SP17iR2X1VP17U2X1WP16[5Y1WP14S1Y1SP16jR2Z1XP17jR2Z1YP140[1RP15kR2[1TP13Z1[1SP14l
R2[1XP12mR2[1VP12mR2[1UP17nR2\1TP16oR2\1XP14W3\1UP13PS2\1WP15QS2\1WP15RS2\1TP15SS2\1WP15TS2\1VP1
4US2\1YP14VS2\1TP17WS2\1VP16XS2]1VP1;YS2]1TP1;ZS2]1VP16[S2]1TP17\S2]1WP16]S2]1VP17^S2]1YP18_S2]1
\P17`S2]1VP15aS2]1TP15bS2]1VP15cS2]1XP16dS2]1WP15eS2]1WP17fS2]1UP19gS2]1ZP16hS2]1[P15iS2]1WP16jS
2]1ZP15kS2]1UP17lS2]1WP18mS2]1[P16nS2]1YP15oS2]1XP18PT2]1XP18QT2]1ZP16RT2]1UP15ST2]1VP16TT2]1XP1
6UT2]1YP17VT2]1ZP14WT2]1TP16XT2]1WP13h=]1WP12Z1]1SP13YT2]1XP13ZT2]1XP15[T2]1VP12a1]1UP12\T2]1VP1
2]T2]1VP15^T2]1VP17_T2]1YP16`T2]1ZP13aT2]1VP13bT2]1VP13cT2]1YP13dT2]1TP15eT2]1WP14fT2]1WP14gT2]1
[P14hT2]1ZP14iT2]1YP13jT2]1VP14kT2]1XP13lT2]1WP12Z1]1TP13d1]1TP12mT2]1TP16nT2]1XP13oT2]1WP12PU2]
1VP13QU2]1XP13RU2]1XP13SU2]1UP12TU2]1UP13UU2]1XP14VU2]1ZP14WU2]1YP13XU2]1WP12YU2]1TP13ZU2]1YP12j
Q2]1UP13[U2]1VP14\U2]1YP13]U2]1WP12^U2]1TP12g4]1VP14_U2]1VP12`U2]1VP110]1SP12aU2]1TP13bU2]1VP1?[
S2]1UP12cU2]1TP15dU2]1VP13eU2]1TP12fU2]1TP12gU2]1TP14hU2]1VP13iU2]1WP13jU2]1WP13kU2]1XP13lU2]1WP
14mU2]1ZP13nU2]1XP13oU2]1XP13PV2]1YP110]1RP15QV2]1]P14QV2]1ZP15QV2]1^P14QV2]1[P13RV2]1XP14SV2]1[
P12TV2]1VP13UV2]1YP13kK]1VP12VV2]1UP14WV2]1YP14XV2]1VP15YV2]1YP14ZV2]1XP13[V2]1WP13\V2]1WP14]V2]
1XP13^V2]1WP12_V2]1TP12`V2]1TP14gT2]1\P13aV2]1VP12X2]1VP12W3]1VP13bV2]1WP16cV2^1XP17dV2^1[P14eV2
^1VP17fV2^1XP16gV2^1XP17hV2^1[P17iV2^1ZP1;jV2^1YP18kV2^1YP18kV2^1XP18lV2^1YP15mV2^1WP15nV2^1VP16
oV2^1YP16oV2^1ZP15\S2^1WP16PW2^1VP18QW2^1VP15RW2^1WP15SW2^1XP16TW2^1VP16UW2^1VP16UW2^1XP1:VW2^1Z
P1:VW2^1YP15WW2^1TP15XW2^1SP15YW2^1UP19ZW2^1XP15[W2^1TP15\W2^1VP16]W2^1VP1:^W2^1VP19_W2^1[P19`W2
^1[P1:`W2^1]P1:_W2^1]P1:aW2^1VP18bW2^1YP14cW2^1UP16dW2^1VP16eW2^1YP16fW2^1WP17gW2^1ZP16hW2^1XP19
iW2^1VP18jW2^1ZP18kW2^1ZP17lW2^1XP15mW2^1UP15nW2^1WP17oW2^1WP16PX2^1UP16QX2^1UP18RX2^1XP18SX2^1W
P16TX2^1VP15h=^1VP18UX2^1ZP16mU2^1[P16VX2^1WP16WX2_1UP16XX2`1WP18YX2`1XP15ZX2`1RP1C[X2`1TP15\X2`
1SP15]X2`1UP15^X2a1SP1:_X2b1ZP18`X2b1WP1BaX2c1oLJbX2c1PM7cX2d1VP17dX2d1XP16eX2d1YP17fX2d1TP17gX2
d1VP1:l;d1UP1:hX2d1WP17iX2d1VP16jX2d1VP16jX2d1XP16kX2d1VP15lX2d1TP15mX2d1VP17nX2d1YP16oX2d1TP16o
X2d1VP16PY2d1XP16PY2d1ZP17QY2d1WP17RY2d1YP16SY2d1XP14TY2d1TP15UY2d1TP15VY2d1VP16WY2d1VP16WY2d1XP
16XY2d1VP12YY2d1TP13ZY2d1WP12[Y2d1UP110d1RP12\Y2d1UP13]Y2d1WP14^Y2d1[P13_Y2d1XP17`Y2d1WP16aY2d1V
P19bY2d1WP14cY2d1TP14dY2d1TP15eY2d1TP13fY2d1VP14gY2d1TP15hY2d1WP16iY2d1VP1@jY2d1TP13kY2d1VP13lY2
d1WP16mY2d1VP1;nY2d1VP15oY2d1WP18PZ2d1WP18PZ2d1YP16QZ2d1WP15RZ2d1VP16SZ2d1VP12TZ2d1TP13UZ2d1VP12
a1d1VP1Da1d1UP13VZ2d1TP12WZ2d1TP13XZ2d1YP12YZ2d1TP13ZZ2d1WP13[Z2d1XP13\Z2d1VP13]Z2d1TP12^Z2d1TP1
4_Z2d1ZP13`Z2d1VP14aZ2d1XP13bZ2d1XP124d1VP13cZ2d1TP13dZ2d1TP13eZ2d1TP12fZ2d1UP12gZ2d1TP14hZ2d1TP
190d1RP15iZ2d1VP14jZ2d1TP110d1RP15kZ2d1WP12lZ2d1TP13mZ2d1WP13nZ2d1WP14oZ2d1YP14P[2d1[P15\4d1]P13
Q[2d1VP13R[2d1TP12a1d1UP13S[2d1XP13T[2d1WP13PR1d1YP13U[2d1WP15V[2d1VP13W[2d1TP13X[2d1UP12Y[2d1TP
12Z[2d1UP110d1RP14[[2d1TP12\[2d1UP15][2d1WP12X2d1VP13^[2d1WP13_[2d1TP12`[2d1TP12a[2d1TP18b[2e1^P
16c[2e1VP16d[2e1SP1Be[2e1UP17f[2e1YP16g[2e1WP1>h[2e1YP17i[2e1YP16j[2e1TP1Jk[2e1UP16l[2e1UP17h[2e
1VP15m[2e1YP14n[2e1UP15o[2e1UP17P\2e1WP17Q\2e1YP15R\2e1XP19S\2e1WP15T\2e1VP14U\2e1UP17V\2e1VP17W
\2e1YP17X\2e1ZP16Y\2e1WP15Z\2e1UP1;[\2e1]P17\\2e1ZP15]\2e1UP16^\2e1UP17_\2e1WP18`\2e1WP1<a\2e1WP
15d[2e1SP14b\2e1SP17h[2e1WP15c\2e1UP15d\2e1YP13e\2e1YP14b\2e1SP15f\2e1YP13g\2e1YP16h\2e1ZP14b\2e
1RP18i\2f1^P17j\2f1ZP15k\2f1YP13l\2f1VP15m\2f1YP16n\2f1ZP17o\2f1]P17P]2f1_P15Q]2f1ZP14R]2f1VP15S
]2f1[P15T]2f1YP18U]2f1]P16V]2f1WP14W]2f1WP14X]2f1UP17Y]2f1XP12Z]2f1TP15d[2f1SP11[]2f1RP14\]2f1XP
12]]2f1TP12^]2f1SP15_]2f1XP16`]2f1WP18a]2f1\P18b]2f1YP1:a]2f1^P16c]2f1XP16d]2f1YP17e]2f1YP18f]2f
1YP16g]2f1WP17h]2f1YP17i]2f1ZP18j]2f1\P16k]2f1ZP15l]2f1WP16m]2f1WP14n]2f1UP16o]2f1WP12^]2f1TP13P
^2f1UP17Q^2f1WP14R^2f1YP16S^2f1XP16T^2f1WP14U^2f1VP15V^2f1WP15W^2f1ZP12X^2f1UP14Y^2f1VP13Z^2f1TP
13[^2f1WP12\^2f1VP14]^2f1XP14^^2f1[P14_^2f1XP12`^2f1UP16a^2f1VP13b^2f1XP16c^2f1WP12d^2f1TP13e^2f
1XP1:f^2g1^P18g^2g1ZP1=h^2g1XP1:i^2g1]P17j^2g1ZP18k^2g1XP19l^2g1XP18l^2g1XP1?g^2g1YP1:m^2g1[P17n
^2g1VP1?o^2g1WP16P_2g1WP1>P_2g1XP14Q_2g1UP18k^2g1XP12R_2h1UP11[]2h1RP17[]2h1RP13S_2h1TP13T_2h1TP
15T_2h1VP11[]2h1RP15[]2h1RP12U_2h1UP15V_2h1[P1;[]2h1SP14W_2h1VP13X_2h1UP12Y_2h1UP12Z_2h1RP11[]2h
1RP11[]2h1RP11[]2h1RP14[_2h1TP18\_2i1XP15]_2i1XP16^_2i1VP15T_2i1VP19__2i1_P19__2i1_P18`_2i1\P15T
_2i1TP18a_2i1[P17b_2i1WP16c_2i1WP16d_2i1YP15e_2i1TP15f_2i1TP14g_2i1WP17h_2i1XP16i_2i1VP16j_2i1WP
14k_2i1TP11l_2j1RP12m_2j1VP12l_2j1QP12n_2j1UP11l_2j1RP12o_2j1UP12P`2j1UP12Q`2j1UP12R`2j1UP12S`2j
1TP11l_2j1RP12T`2j1UP12U`2j1UP13V`2j1WP11l_2j1RP12W`2j1VP12X`2j1UP12Y`2j1TP12Z`2j1VP12[`2j1TP12\
`2j1VP12]`2j1VP12^`2j1TP12_`2j1UP12``2j1VP12a`2j1UP12b`2j1VP12c`2j1VP12d`2j1UP11l_2j1RP15e`2k1SP
11f`2k1RP11f`2k1RP11f`2k1RP11f`2k1RP12g`2k1TP12h`2k1VP13i`2k1YP12j`2l1UP14k`2l1WP13l`2m1XP11m`2m
1RP13n`2n1XP12o`2n1UP13f\2n1YP13Pa2n1TP12Qa2o1VP12Ra2o1TP11[]2o1RP14Sa2P2WP12Ta2P2UP14Ua2P2WP13V
a2P2TP13Wa2Q2VP13Xa2Q2XP12Ya2Q2UP18Za2R2TP1;[a2R2TP14\a2R2TP1:]a2R2WP130R2RP110S2RP110S2RP1;^a2T
2TP1:_a2U2XP16`a2U2YP15ja1U2VP17aa2U2UP1Dd1U2TP1:ba2U2VP13ca2U2YP17da2U2WP16ea2U2WP16fa2U2ZP14W3
U2UP16ga2U2WP16ha2U2YP13ia2U2XP13ja2U2WP12ka2U2VP14X:U2[P13hOU2XP13la2U2WP13ma2U2YP13na2U2YP13oa
2U2YP13Pb2U2VP13Qb2U2WP13Rb2U2XP13Sb2U2YP13Tb2U2YP13Ub2U2YP12Vb2U2VP13Wb2U2WP13Xb2U2WP12Yb2U2UP1
3Zb2U2XP12[b2U2TP12Vl1U2TP12\b2U2VP13]b2U2XP110U2RP14^b2U2YP12_b2U2UP12`b2U2UP12V5U2UP17ab2U2ZP1
2bb2U2VP12V5U2UP13cb2U2UP12cb2U2UP12db2U2UP12eb2U2TP12fb2U2TP12gb2U2UP12hb2U2TP12UFU2UP12UFU2UP1
4ib2U2TP13jb2U2YP13kb2U2YP12lb2U2UP18^a2U2TP15mb2U2VP13nb2U2XP12ob2U2VP14Pc2U2YP13Qc2U2WP14Rc2U2
UP110U2RP130U2RP12Sc2U2UP12Tc2V2UP14Uc2V2WP14Vc2V2XP13Wc2V2XP15Xc2V2YP16Yc2W2WP16Zc2W2WP15[c2W2T
P16\c2W2WP16]c2W2UP17^c2W2VP17_c2W2XP17`c2W2WP16ac2W2XP17bc2W2WP16cc2W2UP11dc2W2SP12ec2W2UP13fc2
W2YP17gc2W2[P17hc2W2VP13ic2W2YP17jc2W2VP15kc2X2TP15lc2X2XP16mc2X2WP18nc2X2WP16oc2X2YP16Pd2X2VP17
Qd2X2ZP16Rd2X2TP16Rd2X2VP16Sd2X2[P14UAX2UP16Td2Y2YP15Ud2Y2UP16Vd2Y2WP16Vd2Y2YP16Wd2Y2VP1BXd2Y2VP
16Yd2Y2UP16Zd2Y2WP16[d2Y2YP17\d2Y2[P15]d2Y2XP14^d2Y2VP16_d2Y2ZP17`d2Y2]P15ad2Y2YP15bd2Y2XP16cd2Z
2UP16cd2Z2VP15dd2Z2WP14ed2Z2TP14fd2Z2UP15gd2Z2YP154Z2UP15hd2Z2WP15id2Z2VP16jd2[2VP17kd2[2VP17ld2
[2XP1=md2[2VP17nd2[2[P15od2[2TP15Pe2[2WP16Qe2[2ZP17Re2\2XP17Re2\2ZP18Se2\2YP16Te2\2YP15Ue2\2XP16
Q:\2XP16Ve2\2VP15We2\2TP15Xe2\2VP16Ye2\2WP16Ye2\2YP16Ze2\2YP1:[e2]2VP17\e2]2YP18]e2]2\P17^e2]2WP
17^e2]2YP17^e2]2WP17^e2]2YP19_e2^2XP15`e2^2VP15ae2^2XP16be2^2WP16ce2^2YP17de2^2VP17de2^2XP15ee2^
2TP15fe2^2VP15lb2^2WP15ge2^2WP18he2_2VP17Z5`2WP17Z5`2YP19m3`2[P1:ie2a2VP15je2a2UP15ke2a2VP15cMa2
XP16^Ma2ZP15le2a2VP14me2a2TP15ne2a2XP14oe2a2TP140a2RP14Pf2a2TP110b2RP12Qf2b2TP110b2RP12Rf2b2TP14
Sf2b2VP14Tf2b2WP16Uf2c2SP1U1l;c2VP1U1Vf2c2XP15ed2c2SP15Wf2c2UP14Xf2c2UP14Yf2c2YP12Zf2c2TP12[f2c2
TP12\f2c2TP14X:c2\P12T_1c2VP14X:c2\P13]f2c2XP12^f2c2VP12_f2c2VP12`f2c2VP12af2c2VP12bf2c2TP13cf2c
2YP12df2c2VP12a1c2VP12ef2c2UP12ff2c2VP12g4c2VP12gf2c2UP16hf2c2UP12if2c2UP12jf2c2UP12kf2c2UP12W_1
c2VP12lf2c2VP12mf2c2VP12nf2c2VP12U:c2VP12of2c2UP12Pg2c2VP12Qg2c2UP12Rg2c2VP12Sg2c2VP12Tg2c2UP12U
g2c2TP12Vg2c2TP12Wg2c2TP12Xg2c2UP12Yg2c2UP12a1c2VP13Zg2c2YP12[g2c2VP13mQ1c2YP13dc1c2WP16\g2c2UP1
6]g2d2WP16^g2d2WP17_g2d2WP17`g2d2YP1;ag2d2WP1;bg2d2YP17cg2d2VP15dg2d2VP15P2d2UP15eg2d2WP1;fg2d2W
P15gg2d2TP19hg2d2XP17ig2d2XP17ig2d2ZP19jg2d2ZP15kg2d2XP15lg2d2YP15mg2d2WP18ng2d2ZP15og2d2TP15Ph2
d2VP16Qh2d2VP16Rh2d2XP15Sh2d2TP1:Th2d2VP1:Uh2d2XP18Vh2d2VP18Wh2d2YP19Xh2d2XP16Yh2d2WP17Zh2d2VP18
[h2d2[P16^Od2[P18\h2d2]P15]h2d2TP15^h2d2VP15_h2d2VP16`h2d2ZP18ah2d2WP18ah2d2YP15bh2d2VP16\>d2ZP1
6ch2d2XP16dh2d2TP16eh2d2VP17fh2d2VP19l;d2VP16gh2d2VP17hh2d2TM5ih2d2TP16jh2d2VP16kh2d2VP15lh2d2UP
15mh2d2WP14nh2d2TP16XZ1d2\P19l;d2VP18oh2d2ZP1=Pi2d2TM=Qi2d2VM5Ri2d2UP15Si2d2UP17Ti2d2VP15Ui2d2WP
15Vi2d2TP15Wi2d2VP15Xi2d2XP14Yi2d2UP17Zi2d2\P16[i2d2WP17\i2d2UP17\i2d2WP1<]i2d2WP15^i2d2UP15_i2d
2TP16`i2d2SP16ai2d2UP17bi2d2YP15ci2d2VP17di2d2WP16ei2d2XP15fi2d2VP14gi2d2TP14hi2d2VP16ii2d2TP17j
i2d2XP16ki2d2VP16ki2d2XP15UAd2VP15li2d2XP14mi2d2TP17Ti2d2VP16ni2d2XP12oi2d2VP17Pj2d2VP14UFd2TP13
Qj2d2YP14Rj2d2YP12Sj2d2UP17Tj2d2WP17Tj2d2YP17Uj2d2XP15Vj2d2TP14UFd2TP19l;d2VP18Wj2d2XP16Xj2d2VP1
5Yj2d2UP14Yj2d2TP17Zj2d2VP1:nm1e2YP1:nm1e2[P1@l;e2QM@[j2e2SM>\j2e2QM>]j2e2SM<^j2e2QM=_j2e2PM=`j2
e2RM9aj2e2QM9bj2e2SM6ed2f2RP16_j2f2SP16_j2f2RP160f2QP16cj2f2SP16XW2f2RP16_j2f2SP18dj2g2TP17ej2g2
TP19fj2g2VP18gj2g2VP1?hj2g2TP1@ij2h2TP1@jj2h2VP1:d8h2WP1:d8h2YP17kj2h2TP140h2RP14T5h2UP1ATl1i2QM
Alj2i2SMBmj2i2UMBmj2i2TM7nj2j2VP15oj2j2VP16Pk2j2UP16Qk2j2UP14Rk2j2TP15Sk2k2TP16Tk2k2VP17Uk2k2TP1
6Vk2k2VP14Wk2k2YP12\T1k2VP15Xk2k2TP120k2SP12Yk2k2UP17Zk2k2VP1;0k2SP140k2RP17[k2k2VP140k2RP14\k2k
2TP14]k2k2TP13^k2k2WP16_k2k2VP12`k2l2UP12ak2l2UP12lb2l2UP1Ebk2m2SMEbk2m2UM;ck2m2YP18dk2m2VP15ek2
m2UP15fk2m2WP1:gk2m2SM:hk2m2UM5ik2m2UP15jk2m2WP14kk2m2TP16lk2m2WP14mk2m2WP12nk2m2TP1<ok2m2VP1>Pl
2m2UP17V5m2VP1;ok2m2WP1:Ql2m2TP14Rl2m2TP15Sl2m2VP16Tl2m2YP110m2RP13Ul2m2WP13Vl2m2YP12Wl2n2VP12Wl
2n2VP12Xl2n2VP12Yl2n2VP12Zl2n2TP110n2RP12a1n2VP13[l2o2VP12\l2o2TP13]l2o2YP15^l2P3UP13_l2P3VP12`l
2P3TP13al2P3WP15bl2P3XP15cl2P3TP12dl2P3UP14UFP3UP16el2Q3ZP15fl2Q3VP17gl2Q3VP14hl2Q3XP13il2Q3TP12
jl2Q3TP17kl2Q3ZP16ll2Q3VP16ml2Q3YP14nl2Q3YP13ol2Q3WP16Pm2Q3]P16Qm2Q3VP14fLQ3ZP14Rm2Q3TP14X:Q3\P1
6Sm2Q3TP16Tm2Q3VP13Um2Q3XP14Vm2Q3[P13i`1Q3YP15Wm2Q3WP15Xm2Q3UP15Ym2Q3WP17Zm2Q3ZP14[m2Q3ZP14\m2Q3
XP142Q3\P12]m2Q3VP13^m2Q3WP12V5Q3VP13_m2Q3XP13`m2Q3YP12am2Q3UP124Q3VP13bm2Q3XP15cm2Q3\P13dm2Q3WP
13SR1Q3YP13em2Q3XP13fm2Q3YP13gm2Q3WP12hm2Q3UP12im2Q3TP13jm2Q3XP12km2Q3UP12lm2Q3TP12mm2Q3TP14nm2Q
3XP14nm2Q3[P12om2Q3TP12Pn2Q3UP14Qn2Q3WP12;Q3VP13Rn2Q3WP14XZ1Q3[P13Sn2Q3YP12Tn2Q3TP12Un2Q3UP16Vn2
Q3]P14Wn2Q3WP13Xn2Q3XP13Yn2Q3XP13Zn2Q3WP13[n2Q3XP15\n2Q3TP14]n2Q3YP12UAQ3VP15^n2Q3[P13gOQ3YP14P]
1Q3\P12U:Q3VP13_n2Q3WP1T^2PDa\2QDaU4QDbU4QDcU4PDa\2QDo]3QDdU4QDeU4QDfU4QDgU4PDQZ2QDmQ3QDhU4PD`Y5
QDiU4QDjU4QDkU4QDlU4QDbm1QDlU4QDmU4QDnU4QDoU4PD^Y5QDPV4QDQV4QDRV4PDa\2QDSV4QD\?WD0QDTV4XD0SD0TD5
QDUV4PD`l1PDa\2QDo]3QD\?WD0QDVV4XD0SD0QDnOQDWV4UD0QDXV4QDYV4TD6QDZV4TD6QD[V4S@0UD0PDb\2QD`3PDUR3
QD\V4UD0QDP`3QD]V4PDUR3QD^V4P@ZQ3QD_V4PDa\2QDo]3PDUR3QD`V4UD0QD`Y3PDUR3QDaV4TD4SD0QDbV4TD3PDRj4U
D0PDc\2VD0UD0PDc\2PD2UD0QDcV4QDdV4PD2UD0PDe_5PDeV4UD0PDXQ3PDa\2QD[^3PD2UD0PDa\2PDc^9PDa\2QDeV4QD
fV4QDgV4PD`l1UD0QDhV4PDc^9UD0QDiV4QDjV4PDZQ3PD2QDkV4QDlV4TD1QDmV4`DXQ3`DYV4`DWV4QDnY1QD^3QDnV4TD
1QDoV4QDnY1Q@^3S@0QDPW4PDZT:QDnY1QDQW4PDX]5TD1QDRW4PDR_2PDPZ2PD_7QDSW4PD^V4QDTW4PDV_<PDW_<PDim1Q
DUW4SD0QDVW4QDYBPDSQ3QDWW4SD0QDXW4QDYW4PDj_5PDmJQDZW4PDao6QD[W4QD\W4QD]W4QD^W4QD_W4QD`W4QDaW4TD3
QDbW4QDcW4TD1QDdW4PD`Y5QDcV3QDeW4QDfW4TD6PD^V4PD\T:PDSQ3QDgW4QDhW4QDiW4SD0PDgo8QDjW4PDHQDkW4TD8Q
DlW4QD\3QDdT4PDj_2QDmW4QDnW4QDoW4QDPX4QDWR2QDQX4QDRX4PD`l1QDSX4QDTX4QDUX4P@eV4QDVX4QDWX4QDXX4QDY
X4QD\3PDWV4PDSR3PD`l2PDWV4QD\3QDZX4QD[X4QD\X4QD]X4PD`Y5PDZP2QD^X4QD_X4PDQY2QD`X4QDaX4PD^V4QDbX4T
D1QDcX4PD^^5PDWV4PD`Y5QDdX4QD^3QDeX4QDfX4PDYQ3QD\3QDgX4QDhX4QDiX4QDjX4QDkX4QDdKS@0QDf2PDj6QDlX4P
Dj6PDTP9PDo_<PDj6PDnV2PDWV4PDb^<PDj6PDP`<PDfd2PDTIQDmX4QDnX4PDTIQDoX4PDTIQDPY4PD^`2PDWV4PDTIPDk=
PD`Y5QDga1PDWV4QD\3QDga1PDWV4QD\3PDQ\2QDQY4QDRY4PDQ\2QDSY4QDTY4PD]W:QDUY4PDWl4QDVY4PD]<PDh]5QDWY
4PDdV4QD\3PDi6QDXY4PDkGQDYY4PDXIQDZY4PDj6QD[Y4PDg[2QD\Y4QD]Y4PDg[2PDl[2QD^Y4PD`Y5QD_Y4PDa[7QD`Y4
PD\e9QDaY4QDbY4QDcY4PDdR3PD\V4PDeR3PDdR3PDXR3PDWQ3PDiR3QDdY4PDhR3QDeY4PDUl8PDl[:PDVl8PDl[:PDl[:Q
DfY4QDoj3QDgY4PDWHQDhY4PD\_4QDiY4PDkW:QDjY4QDkY4PDkW:PDk]:QDlY4PDmJPDjf1PDlV5PDjf1PDeV4PDT7PDeV4
QDmY4QDnY4PDTm2QDoY4QDPZ4TD3QDQZ4QDRZ4QDSZ4QDTZ4PDPU5PDac;PDT7PDT7QDUZ4PDPU5QDVZ4PDeV4PDT7QDni1P
DSj8PD\V4PDXIPDXIPD\V4PDSj8QDWZ4PD[R4QDdOQDXZ4VD0QDdOQDXZ4QDYZ4QDZZ4TD2QDgS2QD[Z4QD\Z4TD3QD\4TD6
QD]Z4QD^Z4QD_Z4QD`Z4PD^V4QDdKQDaZ4PDXR3`DWV4QDbZ4TD2QD^3PD]Q3QDcZ4PDTP9QDdZ4TD4QDga1PD^Y5PDQj8QD
eZ4QDfZ4QDgZ4S@0QDhZ4PDVV4P@`Y5QD[c1PDWV4QDiZ4PD`l8QDbm1PDWT7PDio8PDXV4QDV@QDjZ4QDkZ4PDTP9PD^V4Q
DlZ4S@0S@0QD^3QDmZ4QDnZ4QDoZ4TD3QDP[4PDT^5QDQ[4Q@^3QDR[4TD2QDS[4QD\JPDa8PDWQ3QDT[4TD1QDU[4PDWQ3Q
DV[4TD2QDW[4QDX[4TD8QD]Z4QDY[4QDZ[4QD[[4PDR_2QD^3QD\[4PD^V4QD][4QD^[4QDnY1QD^3QD_[4PD^V4QD^9QD`[
4QDa[4TD1QDb[4QDc[4PDlGQDd[4PDnGPD\V4PDoGQDe[4QDf[4PDVQ3QDoBQDg[4VD0PDVQ3QDoBQDg[4QDh[4QDi[4QDj[
4QDnY1QDk[4QDl[4TD2QD^3QDm[4QDn[4TD3QDUZ2QDo[4QDP\4PD`Y5PDj6PD4PD`Y5PDYIPD^IPDPi3PDTn2PDka<QDQ\4
TD3QDR\4PD`Q3QDS\4TD2PD^V4QDT\4QDU\4TD1QD\3QDV\4QDeHQDW\4TD1QDX\4PD^V4QDY\4QDZ\4QD[\4QDP]1QD\\4Q
D]\4TD1QD^\4QD_\4TD1QD^3QD`\4QDa[2PDT^5P@WV4TD4QDa\4PDWQ3PDVQ3PD`Y5QDb\4QDc\4SD0PDeV4PDj6PDeV4PD
Qm2PDeV4PDTd5PDeV4PDeV4PDYo1PDeV4PDeV4PDaa5PDeV4QDmR1PDT7QDd\4QDe\4PDT7PD^IQDf\4PDc6QDg\4PD^HPD\
V4PDc6PD]^5PDc6QDh\4QDi\4PDSj8QDj\4QDk\4QDl\4PDcP9QDm\4PDdP9QDn\4PDZP2QDo\4PDRHPD`R4PDff2PD^V2QD
P]4PD^o4QDQ]4PDe^5QDR]4PDcT3QDS]4PDcT3PDZb<PDiP9QDT]4QDU]4QDV]4PDYIQDW]4PDZIQDX]4PDZIPDZIPDj`6QD
Y]4PDnIPDYn2PDf5QDZ]4PDZj4QD[]4PDSk8QD\]4PD]4QD]]4PDoY4QD^]4PDWj8QD_]4PDbj8QD`]4PDck8QDa]4QDb]4P
DdV4PDPHQDc]4QDd]4QDe]4PDaT3QDf]4PDfn9QDg]4PDdJQDh]4PDfd1QDi]4PDil1QDj]4PD`j2PDil1PDfIQDk]4QDl]4
QDm]4PD[e9PDY[6QDn]4PD\P9QDo]4PD\P9PDb=PD[JQDP^4QDQ^4PDnb<PD_o;QDR^4PDPP9QDS^4PD`P9QDT^4PDd5QDU^
4PDXR2PDWV4PD[j8QDV^4QDW^4QDX^4aDT4`DSc<`DhZ:`D\T4PDbo1QDY^4QDZ^4PDbo1PDTIQD[^4PDRP9PD]S2PDQj8QD
\^4PDXc<PDb5PDk]:QD]^4PDnGPD\V4PDoGPDah2PD[2PDbV4QD^^4PDPe5QD_^4PDXn1QD`^4PDY^;QDa^4PDcS9QDb^4PD
T7QDc^4PDZ<QDd^4QDe^4QDf^4PD^V4PDeS2PDVQ3QDg^4PD_l1QDh^4PD`Y5PDTm9PDYc<QDi^4PDYk8QDj^4PDjn8QDk^4
PD\c<QDl^4PDc^5QDm^4PD^^5QDn^4PDVV4QDo^4PDVV4PD\a5QDP_4PD]^5QDQ_4PD]Q3PDVV4PD]^5PDbV4PD]^5PDkm2P
DWV4PD]^5PDb\2QDR_4PDeV4QDS_4PDeV4PD`Q3PD1PD`Q3PD4PD`Q3VD0QDT_4PD`Q3QDU_4TD6QD1QD1TD6PD4PD\Q3SD0
PD\Q3QDV_4PDS\2QDW_4PD_c<PD`c<PDYIPDac<PDSHPDS3QDoBPDmIPD?PDUZ2PDo7QDX_4QDY_4QDZ_4QDZMTD2QD[_4VD
0QDZMTD2QD[_4QD\_4QDZMTD2QD[_4PDWV4QDoBQD]_4QD^_4QD__4UD0PDj^5PD^V4TD6PDXV4PDoY4PD\V4PDf5PDf5PD\
V4QD`_4PDd5PD\V4QDa_4PD^4PD\V4PD]4QDb_4TD4QD^3QDc_4QDd_4PD\V4QDiX4PDi6PD4PDkGPDj6PD\V4QDe_4QDga1
S@0QDf_4PDjm2QDg_4PDno6PD\V4PDl`<QDh_4QDi_4PDXIQDj_4PDSj8QDk_4PDYk8PDlc<PDQj8QDl_4PDg[2QDm_4PD^I
PDWV4PDoc<PD^IQDn_4PDZj4PDZn1PDfJQDo_4PDT7QDP`4QDQ`4PDY:PDfd1PD]V4PDhd1PDhd1PD]V4PDfd1QDR`4QDS`4
QDT`4TD2QDU`4PDaGPD]V4PD\HPDjQ3PD]V4PDkQ3PDRj4PD]V4PDSj4PDdV4PD\Y2QDV`4PDP7QDW`4QDX`4QDY`4QDZ`4P
DVe1QD[`4QD\`4QDl]4QD]`4QD^`4QD_`4PD\f1QD``4PDdGPDVa2PDZd<PDXQ9PD[d<PDTm2QDa`4QDb`4QDc`4QDd`4QDe
`4PDid1QDf`4QDg`4QDh`4QDi`4QDj`4QDk`4QDl`4PDb;QDm`4`DmS9`DoY9`Dfd<QDn`4QDo`4TD4QDPa4QDQa4TD3QDRa
4`D`Y5`DaY5QDSa4QDTa4QDUa4PDTP9QDVa4PDTP9PDXV4QDWa4UD0PDXQ3QDXa4S@0QDYa4`Dhc2`DkY2`D^j2PDXQ3QDZa
4S@0QD[a4QD\a4QD]a4QD^3PDll2UD0PD`Y5S@0QD^a4QD^3aDg3aD]4aDc4aDX2QD_a4UD0QDoBS@0QD`a4QDaa4QDoBS@0
QDba4QDca4S@0QDda4UD0QDe3SD0QDea4UD0SD0QDea4UD0QDe3QDea4UD0QDea4QDfa4QDga4QDha4QDia4QDja4QDka4Q@
la4TD2QDma4QDna4QDoa4SD0QDPb4QDQb4S@0QD^3QDRb4QDSb4QDTb4QDUb4TD6PDZV4QDVb4QDWb4PDQZ2PD_7SD0QDXb4
QD^3PD]Q3PD]<QDYb4TD1QDZb4P@^V4PD`Q3QD[b4QD]e2PD`Q3QD\b4PD^V4QD]b4QD^b4TD2QD_b4QD`b4PDlGPD^V4QDa
b4QDU\4TD3QDbb4QDcb4PDXQ3QD\3PDRa5QDdb4UD0QDeb4TD1QDfb4QDgb4TD5QDhb4PDXHQDib4QDjb4TD4QD^3QDkb4QD
lb4TD2PDPR;QDWW3QD1TD6PDT^5PDQZ2PD_7QDmb4QDnb4QDkl1QDob4QDPc4TD1QDQc4QDRc4QDSc4QDTc4QFl3QD^3PDX3
QDUc4TD2QD^3PD`Q3SD0QDnOQDVc4TD1QDWc4QDXc4QDYc4QDZc4TD5QD[c4WD0QD\c4TD3XD0QD]c4QDl3QD^c4aD`4`DT7
QDl3QD_c4aD`4`DT7aDT4QDl3QD`c4TD5QDac4QDl3TD2QDV4PDZQ3QDo3TD1QDbc4SD0QDl3TD1QDcc4QDdc4S@0VD0QDl3
TD1QDcc4QDdc4S@0QDec4QDl3QDa?QDV4QDfc4S@0QDgc4QDV4QDl3TD1QDhc4TD3PDZQ3RD0QDV4RD0RD0QDV4QDic4QDjc
4QDkc4TD1QDlc4QDmc4SD0QDnc4QDoc4TD2QDPd4TD4PDZQ3QDQd4TD2QDRd4`Ecc<QDY4TD2QDSd4`DSn5`D]n4`DZ<`DSn
8QDTd4TD8PD4TD5QDV4PDXQ3QDlNSD0PDe`2QDUd4TD2QDVd4`DPZ2QDWd4TD1QDXd4QDYd4TD1QDZd4QD[d4TD4QD\d4P@Z
Q3QD]d4TD3QD^d4QFl3QD_d4QD`d4QFl3QDad4QDbd4QFl3QDU4QDcd4QDdd4TD2QDed4`Do<`Dd7`DW6`DVd4`Dd;`D^2`D
S2`DV6`Dk`5`DZ8`DZ9`D\<`DcY4`D]a4`DH`D_a5iD1SD0PD4QDfd4QDU4VD0PD4QDfd4QDU4QDmV1PD4QDgd4S@0QDl3QD
hd4VD0PD4QDgd4S@0QDl3QDhd4PD1PD4QDid4S@0QDjd4QDkd4QFl3QDU4QDld4VD0QFl3QDU4QDld4QDmV1PD4QDoBS@0QD
md4QDnd4PD4QDod4PDWV4QDPe4TD2QDQe4PD\V4QDRe4Q@Se4PD\Q3PDXU6PD^V4PD4QDTe4QFUe4QDVe4PDhS6QDWe4TD7Q
DXe4QDYe4TD6QDZe4QD[e4TD8QD\e4QD\e4SD0QD]e4TD2QD\3QD^e4PDV^:QD_e4TD2QD`e4PDlg<QDae4QDY4TD1QDbe4P
@ZQ3TD8QDce4QDZi3QDde4QDee4PDQZ2PD_7QDfe4PD`Y5QDge4QDY4QDhe4TD9QDie4QDY4TD3QDje4TD6QDke4QDY4QDle
4TD3QDme4TD6QDce4QDne4QDoe4S@0QDY4QDPf4TD6PD4Q@e3S@0QDY4QDce4TD8QDQf4QDoe4S@0QDY4VD0QDRf4TD3QDSf
4QDTf4TD8QD^3QDUf4QDVf4QDWf4QDXf4P@^V4QDZ3QDYf4QDZf4QD[f4QD\3QDZi3PD_7PDVV4QD\f4PDP3QD]f4QD^f4PD
km2PDXd4PDZV4PDjf2QDmY4QDnY4QDh[3QD_f4PD^V4QD`f4QDaf4PDfV4QDbf4PDfV4PDR_2QDcf4PDfV4PDR_2QD`AQDdf
4QDef4TD4PDe_5PDeV4QDef4TD3PD6QDff4QDgf4PDeV4QDhf4TD4QDif4QDjf4QDkf4QDlf4PDi1PDXV4PDi^5SD0PDj^5V
D0`D^V4Q`1g3QDmf4`Dc6`DQm2`DZT3`DQU2`Dli4`Dni4`Db6`DkS2`D]S2PDj^5QDnf4`D^V4Q`1g3QDmf4`Dc6`DQm2`D
ZT3`DQU2`Dli4`Dni4`Db6`DkS2`D]S2UD0PDj^5QFof4QDPg4PDj^5QDnY1PDdm1QDQg4PDUl1QDRg4S@0QDSg4PDUl1QDR
g4S@0QDSg4QDTg4QDUg4QDnOPD^`5QDVg4PDTIPDbm1PDj6PDjV:QDWg4TD3PD^o4QDZi3TD4QDXg4QD\3PDUZ2QDYg4QDZ4
TD2QDZg4QD[g4QD\g4TD8QD]g4QD^g4QD[4S@0QD_g4PDPP2QD`g4PDdj4QDag4QDZi3PD_7S@0QDbg4TD3QDcg4QDZi3TD4
PDZV4QDdg4QDZi3TD3QDeg4QD\3QDZi3QDfg4P@^V4S@0QDgg4VD0QDZi3QDfg4P@^V4S@0QDgg4QDhg4QDZi3QDfg4PD^V4
S@0QDig4PDQZ2PD_7QDjg4QDkg4QDZi3TD3QDlg4QDmg4PDUZ2PD_7S@0QDng4PDQZ2PD_7QDog4`D`Y5`D`j2QDff4QDPh4
QD]e2QDXf4P@^V4P@_7QDQh4VD0QDXf4P@^V4P@_7QDQh4QDRh4QDSh4QDTh4TD6PD4QDUh4QDVh4TD5QD0`DSX5`D]n8`DU
a9`DQi<`DYn4`D^Y5`D_Y5QDWh4TD6QDXh4Q@Yh4TD1QDZh4QD[h4TD3QD\h4TD8QD]h4QD^h4QD_h4TD4QD^3QD`h4QDah4
QDP8PD`j2TD5QDbh4QDch4TD1QDdh4PD`Y5QD[3QD\3QDeh4P@`Y5QD\3QD\3PDWQ3PDWV4QD\3QD\3PD9QD\3PDQ^5QDfh4
QDgh4QD\3QDhh4PD[V4QD\3TD6PD^V4QD\3QD\3QDih4QDjh4QDkh4QDdS3QDlh4TD5QDmh4aDg3aD]4aDc4QDnh4TD4QDoh
4PD[V4QDPi4PD^V4QDQi4QDRi4QDSi4QDTi4TD2PDXV4QDUi4SD0PD4SD0PD4S@0QDVi4QD^3QDbX4TD1QDWi4QDXi4QDYi4
SD0aEZi4QDf2QD[i4Q`1g3QD\i4aDT4aDl3QD]i4TD2QD^i4QD_i4QD`i4QD_i4QDai4QDbi4QD_i4VD0QDbi4QD_i4QDci4
QDf2TD2QDdi4QDei4QDfi4PDWV4S@0QDf2QDgi4PDWV4S@0QDf2WD0QDhi4XD0QDf2`DWV4`Db7`D`7`Dc7`Da7`D]c9`D[2
`Dim1QDii4S@0QDf2Y@0QDji4QDki4PDf_1PD`Q3QDli4TD2PDXV4QDmi4QDni4QD`>QDXX1QD^3S@0QDoi4QDPj4QDQj4QD
Rj4S@0QDSj4QD`>QDTj4S@0QDf2PDeV4P@^Y5QDQ@PDWV4Q@e3S@0QDUj4QDVj4TD4QDg2QDg2TD2QDWj4PDUR3PDQZ2PD_7
PDlGPD^V4QDXj4PDk=QDYj4QDZj4QDZMQD[j4QD\j4QDZMQDoBQD]j4QD^j4PDni<PDnKQD_j4PDnKQD_j4UD0WD0QD`j4XD
0SD0QDaj4UD0WD0QDbj4XD0QDcj4TD3QDdj4QDej4QDfj4QDgj4Q@bm1Q@gj4QDhj4QDij4QDoBQDjj4QDkj4PDkW:QDlj4Q
Dmj4QDnj4PD^V4QDoj4QDPk4QDV@SD0QDQk4PDdm2QDRk4QDSk4PDg6QDTk4`DXV4QDUk4QDkl2QDVk4S@0QDWk4QDXk4PD^
V4QDYk4PDPP<QDZk4QDnY1QD]LQD[k4QDnY1QD\k4PDo7QD]k4QD^k4TD2QD^3PD`Q3SD0QD]e2QD_k4QD`k4VD0QD_k4QD`
k4QDak4QDbk4QDoBS@0QDf2QDck4PD^V4QDdk4QD^3QDek4QDfk4P@`Y5QDgk4PDa[7PD]S2PDTIPDWV4QDhk4PDj[2PDY3P
DdV4QDYIPDaa5PDeV4QDnY1QDik4PDXV4PDa\2PDR_2PD`7QDlY1PD_7QDjk4PD^V4QDnY1QDQW4PD`Y5TD1QDkk4PDTW2QD
lk4PDPP2SD0TD3QDmk4UD0QDnk4PD^V4QDok4QDPl4QDQl4QDc[3QDRl4QDSl4PD^V4QDTl4UD0PDPo1PD^V4QDUl4QDVl4Q
Dkl2Q@e3TD3QDWl4PD`Q3QDXl4PD^V4QDYl4QD\3PDal2PDWV4QDZl4PDjU:QD[l4P@`Y5QD\l4PDWV4QD]l4PDbQ1QD^l4Q
Df2TD5QDge1QD_l4UD0QD`l4QDal4TD1QDbl4QDcl4QDn3QDdl4PDjm2QDel4QDfl4PD`Y5QDgl4PDY7QDhl4PDoo8QDil4Q
Djl4QDkl4QDll4PDnV2PDn6QDml4QDnl4PDci9PDPU5QDol4PDQ\2QDPm4QDQm4PDXQ3QDRm4QDSm4PDj6QDTm4QDUm4PDVQ
3QDoBPDVe3PD^Y5PDg[2QDVm4QDWm4PD`Y5PDg[2QDXm4QDoBTD1PDg[2QDYm4QDZm4QD[m4QD\m4PDd5PD^Y5PDj6QD]m4Q
D^m4PD^j2PDV5QD_m4QD`m4QDam4QDbm4QDcm4QDdm4QDem4PDZP2PDWV4PD`Y5QDfm4QDgm4QDhm4QDim4QDjm4QDkm4QDl
m4PDWV4PD`Y5QDmm4QDnm4PDXQ3P@`Y5QDom4QDPn4QDQn4PD^Y5QDRn4QDSn4QDTn4QDUn4QDVn4TD3QDWn4QD_Y4QDXn4Q
D_Y4QDYn4QDZn4TD4QD[n4QD\n4TD1QD]n4QD^n4QD^3QD_n4`DmT2`D^j2`DP3`Di]9`D`U6`D__2`DWY2`Dg4`Dme2`DXd
:`D`Y5`D^Y5`DU9`Dmm9`DVIQDX3TD3QD`n4QDRk4PD`Y5TD1QDan4QDjc2QD`APD`Y5QDbn4PDWV4QDcn4QD^3QDdn4QDen
4RD0QDfn4TD4PD^V4QDgn4TD1QDhn4TD1QDin4PD^V4QDjn4TD1QDP`3QDkn4S@0QDln4QDmn4RD0QD^3PDXQ3PD`Y5S@0QD
nn4UD0aDl3aDi3aDa3iD0iD1`DX`5`DY^9`DT7`D`Q3`D^o4`Dd^5`D^^5`D_^5`Dbl2`D`^5`DWU5`D_Q3`Do^5`DcR3`Db
R3WD0SD0XD0QDon4QDPo4QD^3QDQo4QDRo4PDb\2QDSo4TD1QDTo4QDUo4QDl3TD1QDVo4P@ll2QDWo4WD0QDXo4QDYo4XD0
TD2QD`f4QDZo4PDS^5QD[o4QDk[3QD^3PDll2QD\o4QDmQ3QD]o4TD2QD^o4UD0PDfV4QD[T3QD_o4TD:PD2QD`o4TD4QDao
4PDZQ3QD^3QDbo4PDZV4TD2QFco4QDY4TD1QDdo4`D_a5`DH`Dbl2`DT]6`DRf2`DQf2`D\_4`DZQ3`DlV:`Db\2`EWZ2`E]
Q3`EVZ2`EPU2`E^V4QDY4TD1QDeo4QDfo4TD1QDgo4QDho4TD2QDio4QDjo4QDnY1QDVe4QDko4QDlo4QDnY1QDmo4QDno4Q
DmQ3QDoo4QDPP5SD0QDmQ3QDoo4QDQP5QDRP5QDSP5TD1QDTP5PDHPDXR3QDRP5QDSP5TD1QDTP5PDHPDXR3QDmQ3QDoo4QD
UP5SD0PDdV4SD0TD6PD6QD\3QD\3QDVP5QDR]1PDeh2QDWP5TD1QDf6QDXP5TD1QDYP5QDZP5P@WV4P@`Y5QD\3S@0QDR6TD
1QD[P5QD\P5PDhS6QD]P5TD2QDg4TD6QD^3QD^P5QD]P5TD2QDg4TD6QD^3QD_P5SD0QD`P5QDg4TD6QD^3aDg3aD]4aDc4Q
Dg4PDWV4QDaP5TD6QD^3QD^P5QDbP5TD1QDi4PD^V4QDcP5QDdP5QDi4QDeP5QDh4QDlX1TD1PDg9QDfP5QDgP5TD1Q@a?QD
hP5QDiP5QDjP5PDUR3TD1QDhP5TD2QDkP5QDh4PDPZ2PD`l1PD^V4QDlP5QDmP5TD3QDnP5QDoP5QDnY1QD^3PD]Q3QDPQ5Q
DnY1QDfU1QDPQ5QDnY1QDQQ5QDa;QDRQ5`D`l1`DSl1`Dm:`Db\2QDnY1QDSQ5QDTQ5QDnY1QDUQ5PDHQDVQ5PDHQDWQ5QD^
3QDXQ5QDa;PD^Y5QDYQ5UD0PDS^5TD<QD^3PDXV4QDZQ5PDXV4QD[Q5PD^V4QD\Q5QD]Q5QDXP3TD1QD^3QDa;PDXV4QDiP5
QD^Q5PDXV4QDiP5PD^V4QD_Q5TD2QDl4TD4QDm4QD`Q5QDl4TD2PD]m<PD\V4PD^m<QDaQ5TD2QDbQ5QDcQ5`Dni2`DU_2`D
n_2QDdQ5QDeQ5Q@fQ5PD6`EWZ2`E]Q3`EVZ2`EPU2QDgQ5QDhQ5TD3QDiQ5PDZQ3QDjQ5TD2QDkQ5QD\3TD1QDlQ5UD0PDfV
4TD8QD]e2QDmQ5UD0PDfV4QDnQ5QDoQ5QDfT3TD3QDPR5QDQR5QDf2Q@RR5QDSR5Q@g3QDTR5QDUR5TD2QDgW1QDVR5TD2QD
n4QDWR5QDn4QD^3QDXR5SD0QDYR5SD0QDZR5SD0PDQ\2QD[R5QD\R5QDj4TD4QD]R5QD^R5QDjc2QDk4Q@_R5`D`Y5`D^Y5`
D_Y5`DaY5`DnQ3`DWR3`Db^5`Dc^5`D]^5`DYR3`DZR3`D[R3`DXR3QD`R5PD`j2PDWV4QDaR5TD3QDbR5QDcR5TD1QDo4QD
bl2TD9QDcR5TD1QDo4QDdR5PDTP9QDnOQDeR5PD^V4QDfR5VD0QDeR5PD^V4QDfR5QDgR5QDhR5QDiR5QDjR5QD]e2QDkR5Q
DlR5TD:QDmR5QDnR5TD2QD\3QDoR5TD1QDPS5QDlR5TD:QDmR5QDQS5S@0QDRS5QDnY1TD1QDSS5QDnY1QDTS5QDUS5TD8QD
VS5QDWS5TD1QD\3QDXS5QDYS5TD1QD\3TD2QDPS5QDZS5SF400YP1510[P1420YP1430YP1340VP1350VP1460YP1:71_P19
81^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15
G2ZP17H3VP15I3XP15J3WP15K3YP16L3`P12M3VP14N3XP14O3XP13P13WP12Q13UP12R13UP12S13TP12T13TP14U13VP16
V13[P15W13[P14X13WP12Y13UP15Z13YP13[13WP12\13TP14]13XP12^13UP13_13TP13`13VP14a13ZP13b13XP12c13TP
12d13TP14e13ZP12f13UP15g13YP16h13_P13i13WP12j13TP16k13ZP12l13UP13m13YP14n13\P13o13YP13P23WP12Q23
UP12R23UP14S23\P14T23WP13b13WP12U23UP12V23UP12W23TP12X23UP12Y23UP12Z23VP13[23WP12\23UP12]23UP12^
23UP12_23UP12`23UP12a23UP12b23UP12c23UP12d23UP12e23UP12f23TP13g23YP13h23YP12i23UP12j23UP12k23VP1
2k23VP12l23UP12m23TP12n23UP12o23UP12P33UP12Q33UP12R33UP12S33VP12S33VP13T33YP12U33TP12V33UP13W33T
P12X33TP12Y33UP12Z33VP12[33UP12\33UP13]33XP13^33YP13_33YP12`33UP13a33TP13b33VP14c33VP15d33VP14e3
3YP14f33WP16g33\P13h33TP13i33XP14j33VP15k33ZP13l33XP14m33ZP13n33XP15o33VP14P43VP16Q43YP13R43XP14
S43WP16d33XP13T43VP16U43^P14U43YP15V43XP13W43WP13X43YP12Y43TP14Z43WP14[43YP12\43TP12]43TP14^43VP
13_43TP12`43TP15a43_P12b43VP12c43VP13d43TP15e43ZP13f43TP12g43TP14W13WP13h43VP15i43XP15j43XP14k43
UP14l43[P12m43SP14n43\P13o43YP13P53YP13Q53YP13R53WP12Z33UP12S53UP12T53UP13U53YP12V53VP12W53TP14X
53YP12Y53UP12Z53UP12[53UP13\53YP12]53UP12^53UP12_53UP12`53UP12a53VP12b53UP12c53TP12d53UP12e53UP1
2f53VP12g53UP12h53VP12i53UP12j53UP12k53UP12l53UP12m53UP12n53UP12o53UP12P63UP12Q63UP12R63UP12S63T
P12T63UP12U63UP12V63UP12W63UP12X63UP12Y63VP12Z63UP13[63WP12\63UP12]63UP12^63VP12_63UP12`63UP12a6
3UP12b63UP12c63UP12d63UP12e63VP12f63UP16g63TP12h63UP12i63UP12j63UP12k63VP12l63UP12m63VP12n63UP14
X43\P12o63VP13P73WP12Q73UP12R73UP12S73UP14T73ZP12U73TP14V73[P12W73UP12X73VP12Y73UP12Z73UP12[73UP
12\73UP12]73UP12^73UP12_73UP13`73XP12a73UP13b73YP12c73VP13d73YP12e73UP13f73XP12g73VP12h73VP12<3S
P12i73UP13j74TP15k74YP12l74UP12m75UP12n75VP12o75VP12P85VP13Q85XP13R86XP12S86TP14T86TP14T86VP15U8
6YP13V86VP15W86YP13X86YP13Y86XP13Z86XP13[86YP14\86VP13]86WP13^86YP13_86XP13`86TP12a86UP13b86YP12
c86TP12d86UP12e86UP12f86VP12g86UP12h86UP13i86YP12j86UP12k86VP12l86UP12m86UP12n86UP13o86YP13P96YP
12Q96TP13R96TP13S96YP13T96YP14U96\P12V96UP12W96UP12X96TP12Y96UP12Z96TP12[96TP12\96TP12]96UP13^96
YP12_96VP12`96UP12a96TP12b96TP12c96UP12d96TP12e96TP12f96TP15g96UP14h96VP15i96TP13j96VP12k96UP13l
96XP18m97WP14n97WP11<7RP13o97WP19P:7WP11<7RP14Q:7TP14R:7VP13S:7TP14T:7RP13U:7RP13U:7RP12@7RP11<7
RP12V:7TP12W:7TP14X:7TP13Y:7UP15Z:8XP12[:9TP14\:9WP14]:9YP14^:9ZP14_:9TP13`:9WP14a:9ZP13b:9TP14c
:9ZP13d:9TP13e:9WP12f:9UP14g::TP13h::TP12i:;UP14j:;VP14k:;WP13l:;UP14m:;ZP12n:;TP13o:<TP13P;<VP1
3Q;<WP16R;<ZP14S;=VP11<=RP13T;>TP15U;>TP14V;>TP15W;>TP14X;>VP14Y;>WP14Z;>UP16[;>VP16[;>XP13\;>VP
14];>VP15Y;>WP12^;>SP13_;>TP12`;>TP13a;>TP13b;>UP15Y;>WP13c;>TP18d;>TP15k7>WP14e;>YP14f;?TP13g;?
TP13h;?TP14i;@TP13j;@TP13k;@VP13l;@VP13m;@VP1En;@UP14o;AWP14P<AYP16Q<AYP16R<A\P15S<AYP14T<AVP14U
<AXP15V<AYP16W<A\P14X<AXP12Y<AVP13Z<AWP12[<AUP13\<BTP13]<BTP13^<BTP15_<BWP12`<BUP13a<BTP12b<BUP1
6c<CVP13d<CVP15e<C]P14f<CVP15g<CVP16h<CXP14i<CVP16k7CWP17j<CXP13k<CTP14l<CVP12m<CTP14n<CVP13o<CV
P14P=CZP12Q=CUP11<CRP12R=CVP12S=CVP12U3CTP13T=CWP12U=CTP12V=CUP13W=CXP14X=CZP14Y=DXP13Z=DUP13[=D
WP14\=DVP12]=DTP12^=DVP12m4ETP1>_=EUP1>`=EWP13a=EUP12b=EUP12c=EUP15d=EWP14e=EWP13f=EVP12g=EUP12h
=EVP12i=EVP13j=FUP14k=FVP12l=FUP14m=FVP14n=FVP13o=FTP12P>FUP12Q>FUP16R>FYP14\:FWP14S>FVP16T>FVP1
6T>FXP15U>FYP13V>FXP15W>FXP14X>FXP15Y>FXP13Z>FVP15[>FTP15\>FVP15]>FYP1:^>GTP16_>GVP16`>GXP15a>GX
P14b>GWP15V1GYP14c>GVP14d>GZP12e>GUP13f>GWP13g>GVP15h>GZP12i>GTP13j>HVP16k>HTP13l>HTP13m>HXP13n>
IVP13o>IUP17P?I\P14Q?JVP13R?KUP17S?LVP14T?LVP13U?LVP13V?LTP13W?LVP13X?LTP15Y?LYP14Z?LWP1<[?LTP15
\?LVP12]?LUP16^?M\P15_?MXP15`?MXP14a?MVP17b?MZP13c?MTP13d?MTP15]:N_P12e?NUP12f?NTP13g?NVP14h?NXP
13i?NUP12j?NUP16k?NUP17l?NVP12m?NTP14n?NTP13o?NVP12Q3NUP12P@NTP13Q@NWP13R@NUP14S@NYP14T@NWP14U@N
VP13V@NWP12W@NUP13X@NVP14Y@NYP16R;NZP13Z@NTP13[@NVP14\@NVP13]@NWP15^@NXP12k6NVP13_@NXP13`@NYP15Q
5N\P14a@N\P14b@NZP15c@NYP12d@NUP14e@NVP14f@NWP12g@NTP15h@N[P14i@NXP15j@NVP14k@NZP13l@NXP12m@NUP1
5n@NYP12o@NUP14PANVP15QANVP13RANVP15SAN\P12TANUP12UANUP12VANTP12WANUP12XANUP12YANUP12ZANUP13[ANW
P13\ANWP13]ANWP13^ANXP14_ANZP12a2NVP14`ANWP12aANTP13bANWP13cANXP12dANUP12eANUP12fANTP12gANTP12hA
NTP13h1NYP12iANTP12jANTP12kANTP14h1NZP14lANWP12mANTP13nANWP12oANTP13PBOTP13QBOVP14RBOVP13SBOTP1B
TBOVP13UBOTP15VBOYP14WBOZP13XBOVP12YBOSP18W1O[P17ZBO[P12YBOSP15[BP1ZP1I\BQ1oL3]BR1VP12^BR1UP14_B
R1VP15`BR1VP16aBR1VP12bBR1UP12cBR1TP13dBR1WP14eBR1VP16fBS1ZP14Y;T1WP15gBT1YP1=hBT1TP18iBT1TP13jB
T1TP13kBT1TP14lBU1XP13mBU1VP13nBU1VP14oBU1WP15PCU1XP16QCU1\P14RCU1ZP17SCU1\P14TCU1YP16UCU1XP18VC
U1XP12[<U1UP16WCV1XP17XCV1YP17YCV1VP16ZCV1[P15W1W1YP13[CW1VP15\CW1YP16]CW1XP15]CW1WP15^CW1]P14_C
W1VP14^:X1YP13`CX1VP18aCX1XP13bCX1VP14cCX1YP14dCX1YP13eCX1WP16fCX1ZP15gCX1\P16o>X1[P14hCX1ZP16iC
Y1XP15jCY1[P17kCZ1VP14lCZ1WP19mC[1YP16nC\1XP15oC\1WP14PD\1WP14QD]1VP15RD^1VP17SD_1ZP14TD_1WP14UD
`1VP12VDa1UP14WDb1VP12XDb1TP1?<b1RP13YDb1XP13ZDb1TP13[Dc1TP15[Dc1VP13\Dd1WP14]Dd1WP14^Dd1YP12_Dd
1TP13`De1VP19aDe1\P19bDe1\P18cDe1\P17dDe1ZP1
"""##)
}
