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
opposites hypotheses predictions motives factors debugged classified classed tested weighed
corrected mended dissected acted imagined mimed impersonated portrayed rewrote proofread
annotated tagged coded contrasted categorised categorized=d]9 critiqued defined copied traced
plotted charted tallied fable tale parable myth legend novel article passage advert sermon
coffee breakfast refreshments hospitality parking continually perpetually forever incessantly
24/7 exception beginning whole entire point matter everywhere nowhere anyone ever anything
pattern thing whoever wherever soul whichever whatever man person noone ownership seems seemed
tries behaves contributes listened learns follows else member nothing non everything talked
talking dragged rushes rushing acts acting fool clown martyr victim front loath loth wasting
squandered dismiss dismisses dismissed view suggestion fend guess stepped intervened noticed
reminded nose noses ought granted obvious cue cues fob fobbed palmed palm hog hogs hogged
abandons tolerated condone condoned idle ignoring neglecting refuse refuses refused refusing
disregard disregards disregarded shirk shirks shirked dodge dodges dodged evade evades evaded
squander squanders flout flouts flouted app software advice disregarding looking bother trouble
deal bothering attempt chat dominate happen things fault blame blames blamed blaming culprit
culprits guilty brushed sweep swept sweeps aside buck lip regard heed eye hide hides hid hiding
drag drags dragging feet heels idly washed washes washing forgot forgotten chance disrupt
disrupts disrupted disrupting sabotage sabotaged wreck wrecked relies relied relying reliance
complicate complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh
laughs laughed waved batted fobs goodbye complaints criticism looks cave caves caved opt opts
opted slacks slacked themselves himself herself knuckle knuckles knuckled buckle buckles
buckled dig digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum
strop paddy decide decides decided watched stared nodded smiled shuts shutting backs react
chatter paperwork admin bury buries buried ducked pretend pretends pretended waits issue loss
odds snail's asking promise promize=Rf9 loop proper warning consideration leans leant leaned
resort resorts resorted default defaults defaulted cling clings clung retreat retreats
retreated pets overrode override overrides overrule overruled interrupt interrupts interrupted
shout shouts permitted fight roam disturb gloss glosses glossed skate skates skated skip skips
skipped bow bows bowed bail bails bailed checks miscast ploughed pressed regardless anyway
agenda axe admit admits claim claims complain complains boast boasts boasted moan moans moaned
whine whined whines mutter muttered snapped snaps bark barks barked yell yells yelled scream
screamed lectured nag nagged nags confess confessed concede conceded concedes insisted protest
protested gloat gloated sneer sneered scoff scoffed sulk sulked sulks whinge whinged gossiped
drone droned drones rant ranted rants blurt blurted excuse excuses rooted grounded courtesy
cortesy=ki9 wake wonders magic miracles trick difference differense=Qj9 injects injected
breathe breathed life potential guessing lacked gap effect domino temperature freedom
permission lie lies root heart benefitted profit profits profited woke wakes hyped geared
cheered perked wound quietened borne bearing impossible owe owes owed owing meaning upshot
consequence consequense=Yk9 product direct caused resulted resulting decrease therefore thus
hence thereby contributed causing learned adversely instilled instiled=hk9 enhance enhances
enhanced stifle stifles stifled stunt stunts secret factor main stem stems stemmed arise arises
arizes=Xl9 arose dividends foundations groundwork ignite ignites ignited filter filters
filtered trickle trickles trickled cascade cascades cascaded percolate percolates fights
fighting queueing fuss scramble silliness messing rub rubs rubbed rubbing audience audiense=Vm9
smile visuals invited required paired introduced scene buddy cured killed quelled tamed solved
fixed shouting toll misbehaves misbehaved cry cries others' rest ripple fared differently
turnover visual explicit using sharing starting handing adding switching swapping pairing
mixing naming praising praizing=]n9 rehearsing practising practizing=_n9 waiting pausing
banning displaying similarity edge sting pressure folds spill spills spilled spilt translate
translates knocks knocked leaks sprang derive derives derived shifted banned drifted pervades
permeates colours colors=[o9 halfway astray dead sense security stake foothold beneath
underneath picking emerges emerged limbo lurch spells kills kill dependence dependense=mo9
dependency independence independense=oo9 contempt whenever disengage dizengage=RP: mud dispute
argument escaping mistaking disguising disguizing=XP: volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable proves prove proved bound itself massively west nest forest
guest request harvest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
patch league world unfavourably unfavorably=nQ: overtake overtakes overtook overtaken outdo
outdoes outdone upstage upstaged rival rivals rivalled rivaled=ZR: easily comfortably distance
gulf wider huge growing shade compare compares notch schedule performing attaining achieving
comparison contrast preferable trails trailed underperforms underperformed pack shoulders
streets miles leagues aspect comparing pale pales paled insignificance par pile heap colour
color=_S: outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought
outtalked trickier lovelier rare arguably character authority degree calibre amount stacks
alongside fare fares faring vast slight neighbours neighbors=ZT: counterparts tier beaten tops
topped edges edged pips pipped bested shadow intensity noticeable distinct disparity
distinction dregs bunch straw settings districts touches farther forward uniformly catch
catches catching caught night benchmark reach heights moment inconsistencies unevenly
unevenness ages age genders greatly considerably diet postcode depending conviction precision
precizion=iU: clarity feeling clue cohesion urgency dearth shortage paucity scarcity detail
devoid crying conspicuous gaps exist holes issues uncared unaccounted uncalled uncaled=]V: awry
adrift pear askew trail trailing failed chances moments unnoticed unchecked unchallenged
unaddressed underestimated untapped unmet undone unstuck unmarked unread untested unused unseen
unanswered uncorrected unplanned unspoken untouched unstretched unexamined unexplored
undeveloped unmonitored unrecognised unrecognized=_W: unrewarded unexplained luck sync evidence
evidense=dW: aligned rationale momentum skirted sidestepped basics cracks serve expense reaches
revisited revizited=oW: reviewed failings spots stomach exposed expected delivering critically
neatly needed possess experience experiense=[X: ability faintest slightest foggiest connection
relation relevance needs deserved detriment something happening insufficient awareness scope
indication repertoire experiences learnt achieved gained infrequently inability unable
well-trodden earn earning earned corn rationed sidelined celebrated squashed prioritised
prioritized=]Y: sacrificed obliged justify lying dormant fallow unopened journals jornals=eY:
blank ceased dies died dried vanished vanishes disappeared dizappeared=mY: disappears
dizappears=nY: shrivelled shriveled=oY: shrunk decayed steam puff mispronounced misread
mislabelled mislabeled=VZ: mistimed mispitched misdirected misapplied mizapplied=ZZ: stripped
shorn consulted briefed spine logic consensus boundary boundaries rhythm singing rowing buying
hover hovers hovered surface margins shallows literal frittered marginalised marginalized=P[:
skimped stinted crowded hamstrung hint trace whiff glimmer shred flicker unanchored untethered
unmoored traction purchase footing grounding currency leverage clout weight backwards concepts
errors misconceptions connections misunderstandings core agency demands demanded requires
airtime limelight telling anticipated tackled recognised recognized=V\: slam slammed sunk chasm
mismatch disconnect contradiction tension gains zero information news misunderstanding common
collective discernible particular formal follow-through offers provides provided drink omits
omitted avoids avoided skims skimmed significance blurred underemployed underoccupied
undertaught underfed underled underserved unengaged unguided unpractised unpractized=^]:
unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated
checking discussing revisiting reviziting=i]: one's nobody's somebody's else's amounts amounted
altogether surfaces surfaced featured develops worth misconception spite adhered compliance
following complying adhering graded judge require requiring needing serious special i'd we'd
i'll we'll exceeds tightening addressing immediate ofsted estyn inspection afternoons mornings
agrees hear rumour rumor=S_: rumours rumors=T_: reportedly allegedly general perception amongst
widespread splitting separated separating divorced divorcing divorce unemployed alcoholic drunk
drinks drugs prison jail abusive homeless evicted debt bereaved dying cancer depressed homes
household situation circumstances background difficulties claiming domestic violence
violense=X`: abuse adopted undercurrent undertone undertones streak vein tinge current noticing
wondering impression i'm blunt picky faint definite air element flavour flavor=l`: appears
appeared seemingly supposedly presumably ostensibly sounds sounded samey perceived suspect
suspected guessed reckon imagine sensed opinion unconvinced bordering borders bordered verging
verges side offence offense=ea: ship leaps rising rizing=ha: arms stride sky's curve tip
finishing perfection putty aladdin's store stroke silk overstate commanded finds niche fist
textbook study restraint seriously hitch cheers hip feather applause recommend barrel corking
belting ripping winner !of blown lap laps lapped lapping sing sings praises praizes=Qc: soak
soaked soaking cherry stuff de jackpot clockwork dream breeze extra mile swimmingly town plunge
bull strides hay splash hash knack nub teeth toes bay wits ear gift sussed taped licked nailed
sewn wrapped breath fort reins hearts shoulder trumps smelling smeling=Zd: grief naught
fruition blows alight alive stakes chord blinder eggshells bill muster onions community justice
utmost stead nick fettle groove brief trend sticky cusp brink verge height peak coal powers
tether pops absolute tonic sight feast labour labor=_e: classic piece dab tower oiled knit
burner heart's butter bang doctor bee's cat's dog's mccoy penny admiration feat unturned
sailing sweetness bounds kicking guns punching sunshine shipshape operation chapeau smashed
aced crack blew bowled stumbling tumble mountain foregone moot sore breakneck arm's limb
freefall shrift slim pickings sell slog quibble quarrel inch bubble sidelines fringes cast
casts casting pall favours favors=[g: gathers gathering gathered risk area areas zones rod
death stony eternity lifetime shop shops fools riding bumpy ride burst bursts bursting busting
seams sixes loggerheads crossroads ebb bullet tears chasing tail hearted cock rocket size price
pouring poring=`h: scraping shoot shoots shot slap avail tightrope wearing zoned plenty
flounder foul wayside wayzide=mh: final motions boil piste tangent pieces rack downhill south
begging overboard haywire houses plughole plot rag bearings faith clanger bombshell bogged
sidetracked sucked scot pinch mick mickey pig's headway tripping aground amok riot headless war
bombsite zoo jungle circus morgue factory production conveyor military weekend herding watching
wading banging shovelling shoveling=_j: sardines wildfire chip climb tied sway ransom boot
kibosh brakes losses mustard throat ceremony backside laurels rests rested resting fiddle
bandwagon gun caution heel ranks cropper standstill roost snag buffers goalposts blow uphill
reputation remorse mercy bush substitute joke angel shakes mishmash hotchpotch ragbag patchwork
jumble blessing pigsty minefield treadmill elephant goose flash style recipe blueprint vicious
slippery rocky dawn economy gesture nod cannon unto thorn hole alley affair reflection
compensation macho herring spanner bitter steep station sorts kilter ark proportion cosh thumb
radar skin illusion strain siege creek scratch snuff ears neck cuff beam wane cheap hoof hop
warpath knees uppers hobby soapbox legs downward spiral dignity sake pillar swallow rut pickle
vacuum spin tangle daze doldrums wilderness weeds disarray dizarray=Xn: tatters crisis
crizis=Zn: shreds turmoil meltdown denial jack jam coping managing ok okay kicked saloon panic
winded overdue translation haste sizzle hype action muchness ado nip nipped nips barred sausage
chestnut die egged egging parrot fashion man's preach preaches preaching eyebrows diamond ruled
ruling ballpark grace scrape scrapes scraped sank swim skating skim skimming scratches
scratched scratching slipping snowed strictly coated coating sweeping swims roundabouts
teething troubles gruel wasters iceberg cooks crowd gig battle kneed reinvent spinning
reinventing reinvented rome whistling dressing gritted arm worlds wrap footed barking mad rote
carrot cheese chopping watchers cobbled cookie cutter paste dime body dusted dumps mouth dribs
drabs friend fat fiddling flogging herd grasping clutching clutch straws nettle graft nosed
maintenance mighty collar knee jerk lick mutton dressed nailing pasture pie hair rearranging
tinted coloured colored=[R; lining stone's sweet fa wagging tear tearing minimum jury rot mill
thumbs twiddling knots toe toed tongue turkeys voting wounded warts wheat shyer chattier
naughtier needier rowdier meeker younger-looking brains brain backbone villain villains
flexible woman crew crop gang cheeky various backgrounds prize speller handful pest swayed
reasoned rabble mob tribe stream type mentality souls firecracker sweetheart poppet darling
minx imp scallywag urchin slogger allrounder wildcard bystander heavyweight fence-sitter
clockwatcher naysayer naysayers doubter doubters cheerleader cheerleaders blocker blockers
laggard laggards fighter pleaser attention-seeker lone queen bet achiever bloomer developer
linguist sitter talker sharer joker rebel comedian brigade estate quickest worker thinker
sportsman helper arty trio highers lowers middles stretchers strugglers sens quietest loudest
naughtiest neediest inseparable invisible invizible=PV; generation middle pioneer whirlwind
coaster coasters rebels thinkers leech freak freaks personality pain nuisance nuizance=^V;
liability menace suspects sen eal adhd asd fsm university attainers achievers attainer prior
lows highs ables complete artist storyteller storyteler=QW; performer rockstar hero heroine
micromanager nonreader underperformer underperformers dragon angels monster sponge sponges whiz
weakling flyer flyers fliers nqt beginner upbringing apples apple funding dries drying
descended rafters pour poured pored=oW; chuck chucked trooped troop troops traipsed traipse
sloped slunk ambled dawdled bustled streamed straggled swanned clattered thundered shambled
mooched lumbered swaggered strutted barrelled barreled=fX; careered surged wafted waltzed
pottered milled piled bundled rattle reel reeled hurl hurled lob lobbed spray sprayed glared
glowered scowled smirked beamed leered simpered grimaced huffed puffed tutted preened tug scrum
bunfight pours scorn budget steamrolled steamroled=jY; railroaded herded churned waded trawled
slogged limped lurched staggered whizzed breezed ballooned mushroomed snowballed snowbaled=XZ;
spiralled spiraled=YZ; nosedived splintered spluttered creaked groaned smothered paralysed
paralyzed=`Z; hijacked ambushed besieged bombarded peppered juggled whitewashed tiptoed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled choir battleground battlefield desert wasteland oasis haven sanctuary fortress silo
silos rollercoaster avalanche quagmire maze millstone albatross springboard catalyst bottleneck
sideshow showcase ghost hothouse backwater tinderbox keg tilt flounders waffles fusses nods
guts fizz punch zing oomph attack pizzazz nodding conversation filler fillers flit flits
flitted flitting scuttle scuttled scrawl scrawled swamped diluted amid relations trying buzz
buzzes hum crackle throb throbbed pulse pulsed fizzing crackling humming other's nature plummet
nosedive rocketed skyrocketed slump stamped stamping hovering labours labors=b]; pillars cruise
cruize=d]; cruised cruized=e]; cruises cruizes=f]; cruising cruizing=g]; crash barrage torrent
blizzard painful agonising agonizing=m]; curling sleepwalk sleepwalking autopilot flog
another's throats sinking dash grind squib patched tacked shoehorned crowbarred crammed bloated
bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=l^; enthral enthrals charmed wow wowed towers melt melts melted outburst
havoc uproar descend descends degenerate degenerates degenerated dissolve dissolved floundered
wrestle wrestled grapple grappled stumble stumbled languish languishes languished dominates
dominated dominating hijack monopolise monopolize=n_; monopolised monopolized=o_; monopolises
monopolizes=P`; swamp bombard smother spoonfeed spoonfed cram steamroll steamrollered railroad
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
fearing dreading relishing craving hating believing doubting savouring savoring=`d; longing
expecting pretending warmed warms fond regards regarded views viewed considers perceive
identifies empathise empathize=nd; empathised empathized=od; sympathise sympathize=Pe; related
glowed fading occur occurs occurred gist reluctance resolved sought longed awe wonder despair
anticipation disbelief amusement bewilderment teachers' imaginations anxieties captures grab
grabs mastered internalised internalized=je; remembered probes probed extends reveal reveals
revealed <degree>* poise finesse elegance vigour vigor=Vf; relief satisfaction hesitation
cracked thirst hunger zest displayed demonstrated maturity deliberately wilfully intentionally
knowingly gladly proudly excitedly intently angrily seeking clam clams clammed liven livens
livened perk perks cheer brighten freeze freezes froze shies shied backed recoil viewer viewers
blast blossom life's nature's inkling notion earthly sulking panicking yearning fretting
clowning bluffing fuming squirming wavering attract escape reaction sympathy mates breathing
owns owning finding click sights somewhere trance huff flap warming responds gravitate
gravitates toward occasion bait masked masking feelings pine pines itch itches ache aches burn
burns longs prospect dismay horror matters mattered belong cottoned twigged wised brightened
recoiled squirmed cringed baulked balked flinched succeed eagerness keenness unwillingness
hesitancy readiness refusal favoured favored=gi; indulged fancied assumed assumes imagines
supposed figured reckoned senses concluded outset peace boiling refuge hungers thirsts endure
endures endured apprehensive coy hunch qualms importance drank drinking burning champing dawned
registered dreams fooled floored flattered touched wedded attached stung shaken wooed consumed
seized overcome humbled fixated obsessed preoccupied shock singled faking dreaming testing
goosebumps chills tingle lump speechless shivers smiling bless !many honour honor=ek; honours
honors=fk; glory commend everyone's wallpaper decoration drowsy saddened pity appalled
appaled=ok; recognition celebrating rescue rescues rescued salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed pure privilege
congratulated commended applauded flourished florished=fl; thrived celebration lucky fortunate
i've we've however mustn't you'd they'd essential imperative developing sorting rethinking
reviewing updating additional suffice reservation plea advised advized=\m; 'd wondered sooner
cried begs screams screaming fix earlier dose remedy cure warrants overhaul shake usefully
afford recommendation ripe rid what's ideally urge implore beg advise advize=Vn; propose
recommendations suggestions recommended advisable advizable=[n; ebi ebis wwws considering
exploring instead fixing rebuilding owner instinct tweak proposal pointer counsel ponder revamp
update retirement reset reboot rejig council urged mileage musts pressing dive battering leap
upturn downturn succeeded matured mellowed mend base bedded bedding crept creeping edging
inched inching flatline flatlined plateau plateaued turnaround comeback renaissance revival
hitherto ago previous giant enormous massive significant growth forwards conquered outgrown
flagged revolutionised revolutionized=[P< revitalised revitalized=\P< rejuvenated waning
dwindling eradicated eliminated sliding dipping flagging recovering strongly recovered rallied
rebounded crashed leapt zoomed litter rapid worsening worsen lowered profile travelled
traveled=SQ< broadly achieves attains attained perform performs performed fulfil fulfils
embedding embeds gaining circumstance situations extent conditions kinds length percentage
ratio deadline eh manages chooses organises organizes=lQ< teaches misbehaving scrapped object
solve research experts I suppose guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx
graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives
retrieval spaced continuous passport metacognition metacognitive formative summative mastery
pedagogy pedagogical eyfs baseline smsc gld dfe sip sdp sef cpd qa aln ehcp ppg ilp iep pru
eblr triangulate triangulation disciplinary substantive screening meta afl wagoll walt wilf gps
nfer sats adaptive cognitive schema dialogic causation chronology premium individual personal
journey jorney=dT< mindset load organiser organizer=gT< organisers organizers=hT< assurance
curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=XU< subitising subitizing=YU< sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp dirt lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 religion diagnosis abused medication brother sister majority
minority habitually periodically o'clock metres seconds thrice tend tends tended bulk lion's
ample ad nauseam loads heaps masses oodles tons reams wealth raft plethora abundance multitude
myriad jot murmur peep precious interaction mere copious abundant plentiful countless numerous
umpteen limitless considerable substantial disproportionate significantly figure figures
amazement astonishment discredit eternal lasting taste funnily fairness defence defense=SX<
favour favor=TX< somehow deigned condescended dares dared uplifted oftener theory principle
practises practizes=^X< deed reality exists existed truth travel beauty attraction contrasts
knits slot slots swallowed whittled dived wade wades butt butts butted paused flight roots
impetus lustre luster=WY< inroads dent sprout sprouted snowball snowballs co pre multi semi
entry received stocked supervised supervized=eY< intentioned numbing destroying hoc baked
crystal sensitivity panache competence competense=nY< points ranging centred user universally
staffed whelming loaded explanatory indulgent congratulatory earth crumbs scraps leftovers 's
motoring racing romping coordination articulation packed filled hotbed island bundle web mass
blur fancies smidgen smidge trifle mite whisker discharges obligations promises promizes=T[<
commitments alright rein trump usp crowning weapon selling showpiece flagship vibe zipped
rattles romps crawl crawls crawled trundle trundles bounces canter canters anywhere health
condition repair odour sniffed sneezed faulted zings fizzes crackles grates clunks creaks limps
underwhelms changeover documents files metallic monotone razor placing rates addresses micro
lend lends lent strange addition peculiar weird bizarre puzzling outlook forecast searching
probing pertinent !number grounds acoustics output demeanour demeanor=W]< conditioning raid v
shouty draughty dated drifting sudden recovery sparingly placed allocated positioned thumbed
documented trodden versed primed schooled honed dress applies timed policed reacts reacted
unwell dud loser hoot chore doddle masterstroke lull gaggle voucher chill gloom accuracy
fidelity verve distrust mistrust friction animosity rivalry harmony unease discontent painted
upward trajectory hurdle obstacle headache burden breakthrough milestone setback luxury
necessity constraint museum festival solving major source sorce=Z_< development mucking fooling
larking naughtiness disobedience disobediense=`_< fixes reckoning yardstick infancy proven exam
exceeded sub criticise criticize=i_< abnormal instance registration intrigued conversations wi
fi recording pointing cycled gender grains sketch sport pet workers dissolves boiled float
floats floated evaporate cooled burned rolled spun evening bye shepherd samaritan parenting
autism guide guides document network actions fees fee payments items item loan loans consent
manchester london bigger verb verbs tom conductor conductors insulator trade median mode noun
nouns multiple frequency vis edition analysis analyzis=ia< educational medical dietary footwear
clothing clothes e friendship trophy shield mist mesh raincoat shelter objects dentist doctors
hospital appointment supplies chin greeted certificates sandy fertile harvests farming
incorrect texture textures phones repairs exams inset cleared clearing protein circuit circuits
period leg angled guy britain grandmother grandfather uncle aunt heroes market ups muscle
estimate shiny motion reactions birthday prince pendulum variables clause interval digit digits
distribution vowel basis compound seller arts liner gross mental arithmetic boards golden
fortnight histories wonky donkey guys upper sixth site deck capital spaces exits western fourth
forth=cd< clare casual isle dinkum hearing skinned cash shaft emoji pad typing future
correlation coordinates swimmer society broker isotope isotopes nucleus electron electrons
cholesterol bacteria fats layer singer disorder ballad rainfall irrigation crops erosion
characters narrator protagonist macbeth hamlet juliet romeo scrooge goldilocks cinderella troll
witch king soldier soldiers romans vikings crow princess wicked greedy evil particle particles
seedling seedlings germinated condensed photosynthesis gravity insulators lava glacier
earthquake chocolate snowman puddle expands expanded contracts sketched shaded danced streams
bunk windy foggy sunny snack toast carrots boots oxygen yeast rust underline adjectives adverbs
completed filed stored bingo discovered famine empire empires revolution crusade crusades
rebellion treaty parliament monarch emperor pharaoh tsar blitz trenches slavery suffrage whom
complimented union police ministry government contractor surveyor engineer questionnaire audit
inspectorate county auditor rubric published ofsted's estyn's regulator regulator's judgement
judgment=ih< inspected visited vizited=kh< statistics expire noticeboard posted pinned
contractors safety marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit contact section submitted logged accompanied renewed forbidden
eligible liable parked difficulty cent percent cm mm km kg ml litres degrees decibels school's
trust's class's academy's judgements judgments=Wj< proverb catchphrase punchline clean howled
solar lunar partial rainy ramadan eid diwali anti incident incidents ambassador ambassadors
modal equation equations sensory physical phyzical=mj< reopen appoint hire invented login
signature misheard miscounted voltage volume unauthorised unauthorized=Xk< authorised
authorized=Yk< absences absentee absentees absenteeism event signatures woodland fetch entrance
gym phoned diploma enunciated printed metre holder sleep sleepers eyesight c g o disk wage
elections chronic minor injuries ankle graze bruise bruize=Xl< bump vowels sides persons
calculate calculated estimated perimeter probability gradient investigate fabrics parachute
poet practised practized=gl< mime cartoon knelt folded counted enquiry argues cited voiced
defines quotes refers referred recommends advises advizes=Vm< manual webpage receipt whilst
party interviewed host's team's head's department's governors' college's leaders' staff's
declared yourselves yorselves=fm< yourself yorself=gm< ourselves orselves=hm< mondays tuesdays
wednesdays thursdays fridays suggesting implying judging grading rating arguing verdict implied
ranking pros cons recited recites chanted dictated aloud stanza canto stating describing
whereas discrete logbook principles enters arrives conducted sealed scanned moral categories
prefixes suffixes debts bills fines arrears refund refunds permissions requests application
applications referral referrals reference referense=[o< references complaint query queries
assignment assignments appointments vacancy vacancies synonym emotion antonym replaced jotter
jotters issued emailed observed sampled
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
X4Y4R4S4T4]3YT5oo<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
_1mX1c_1mX1d_1mX1e_1f_1g_1mX1h_1mX1i_1TY1j_1PY1k_1l_1m_1TY1TY1n_1o_1n_1P`1TY1TY1TY1Q`1TY1R`1S`1T
`1U`1V`1W`1X`1Y`1TY1Z`1mX1[`1TY1PY1\`1]`1PY1^`1TY1PY1PY1PY1PY1_`1PY1``1a`1b`1c`1d`1PY1e`1PY1f`1P
Y1TY1TY1g`1h`1PY1PY1i`1TY1j`1TY1k`1TY1l`1TY1m`1n`1o`1Pa1Qa1TY1Ra1TY1Sa1TY1Ta1TY1Ua1TY1Va1Wa1Xa1Y
a1Za1TY1TY1[a1\a1]a1TY1^a1TY1_a1TY1`a1TY1aa1TY1ba1ca1da1ea1fa1ga1ha1ia1ja1ia1ia1ka1la1ma1ia1ma1n
a1oa1ia1Pb1Qb1Rb1Sb1Tb1Ub1ia1Vb1Wb1Xb1Yb1Zb1[b1\b1ia1]b1ia1^b1ia1_b1Xb1`b1ab1bb1cb1bb1db1eb1fb1i
a1ia1gb1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1hb1ia1ia1bb1ia1bb1ib1jb1ia1ia1ia1kb1ia1ia1lb1mb1n
b1nb1ob1Pc1Qc1nb1nb1nb1Rc1nb1nb1Sc1ia1nb1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1\c1ia1ia1ia1ia1ia1]c1^c1_c1`c1a
c1bc1ia1cc1ia1dc1ec1ia1ia1fc1ia1ia1gc1hc1ic1ia1jc1kc1ia1ia1ia1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Td1Ud1Vd1W
d1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1ad1ad1bd1cd1dd1ed1ia1fd1ia1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1S
e1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1ia1ia1de1ia1ia1ee1ia1nb1fe1ia1ge1he1ia1ia1ie1i
a1je1ke1le1me1ne1oe1ia1Pf1ia1ia1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1ia1`f1af1bf1cf1df1e
f1ff1gf1hf1if1jf1kf1lf1mf1nf1Xb1ia1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Vg1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1Vg1^g1Vg1_
g1Vg1`g1ag1Vg1Vg1bg1bg1cg1Vg1Vg1dg1eg1fg1gg1hg1Vg1ig1Vg1jg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1kg1lg1mg1Vg1Vg1n
g1Vg1Vg1og1Ph1Qh1Vg1Rh1Sh1Th1Uh1Vh1Vg1Vg1Wh1Xh1Vg1Vg1Yh1Zh1[h1Vg1Vg1Vg1\h1Vg1Vg1Vg1Vg1Vg1Vg1]h1^
h1Vg1Vg1_h1Vg1`h1Vg1ah1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1bh1Vg1ch1Vg1Vg1Vg1dh1Vg1Vg1Vg1Vg1Vg1eh1fh1gh1Vg1V
g1Vg1hh1Vg1ih1Sh1Vg1Vg1Vg1jh1Vg1kh1lh1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1mh1Vg1Vg1Vg1nh1Vg1Vg1Vg1Vg1V
g1oh1Vg1ig1Vg1Pi1Vg1Vg1Vg1Qi1Ri1Vg1Vg1Vg1Vg1Si1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Ti1Ui1Vi1Vg1Wi1Vg1Xi1Vg1Vg1V
g1Vg1Vg1Yi1Zi1[i1Vg1\i1Vg1Vg1Vg1Vg1Vg1]i1Vg1^i1Vg1Vg1Vg1_i1`i1ai1Vg1Vg1Vg1Vg1Vg1Vg1bi1ci1di1ei1f
i1Vg1Vg1Vg1gi1Vg1hi1Vg1ii1Vg1ji1Vg1Vg1hi1Vg1ki1Vg1Vg1li1mi1ni1Vg1oi1Pj1Vg1Vg1Vg1Vg1Vg1Qj1Qj1Rj1V
g1Vg1Vg1Sj1Tj1Vg1Vg1Vg1Vg1Uj1Vg1Vg1Vg1ig1Vj1Wj1Xj1Vg1Vg1Vg1Vg1Yj1Vg1Zj1Vg1Vg1Vg1[j1Vg1Vg1Vg1\j1V
g1Vg1Vg1Vg1Vg1]j1Vg1^j1Vg1Vg1Vg1Vg1Vg1Vg1_j1Vg1Vg1Vg1Vg1Vg1`j1Vg1aj1Vg1bj1Vg1Vg1Vg1Vg1Vg1cj1Vg1V
g1Vg1Vg1Vg1dj1Vg1ej1fj1gj1Vg1Vg1Vg1Vg1Vg1Vg1hj1Xg1Vg1Vg1ij1jj1kj1cg1Vg1Vg1Vg1Vg1Vg1lj1mj1mj1nj1o
j1Pk1Qk1Rk1Vg1_h1Vg1Sk1Vg1Vg1`h1Vg1Vg1Vg1Vg1Vg1Tk1Vg1Vg1Uk1Vg1Vg1Vk1Vg1Vg1Vg1Wk1Vg1Vg1Vg1Xk1Yk1Z
k1Vg1[k1Vg1\k1Vg1Vg1Vg1]k1Vg1hi1Vg1^k1_k1Vg1Vg1`k1Vg1Vg1Vg1ak1bk1Vg1Vg1Vg1Vg1^g1Vg1Vg1ck1dk1ek1k
i1fk1gk1Vg1Vg1hk1Vg1ik1Vg1Vg1Vg1Vg1Vg1Vg1Vg1jk1jk1kk1Vg1Vg1lk1\g1mk1Vg1Vg1nk1ok1Pl1Ql1Vg1Vg1Rl1V
g1Sl1Vg1Tl1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Ul1Vg1[j1Vg1Vl1Vg1Vg1Wl1Vg1Vg1Xl1Vg1Yl1Vg1Vg1Vg1Vg1Vg1Zl1[l1\
l1Vg1]l1Vg1^l1Vg1ki1Vg1Vg1Vg1Vg1Vg1_l1Vg1`l1Vg1Vg1lg1Vg1Vg1Vg1Vg1Vg1al1Vg1Vg1bl1Vg1cl1dl1Rl1jk1e
l1fl1gl1Vg1hl1Vg1il1jl1Vg1Vg1Vg1Vg1kl1ll1Vg1Vg1Vg1Vg1ml1ml1Vg1Vg1Vg1Vg1nl1Vg1ol1Pm1Qm1Vg1Vg1Vg1V
g1Rm1Sm1Vg1Vg1Vg1Tm1Um1Vm1Vg1Vg1Vg1Wm1Vg1Xm1Ym1Zm1[m1Vg1Vg1Vg1Vg1jh1Vg1\m1Vg1Vg1]m1^m1Vg1Vg1Vg1_
m1`m1am1Vg1bm1Vg1cm1Vg1Vg1Vg1Vg1Vg1dm1Vg1cg1Vg1em1Vg1fm1Vg1gm1hm1im1Vg1Vg1Vg1jm1Vg1Vg1Vg1Vg1km1l
m1Vg1mm1nm1om1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Pn1Vg1Qn1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Rn1Vg1Vg1`k1Sn1Vg1Vg1Vg1Tn1Vg1U
n1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vn1Vg1Wn1Vg1Vg1Vg1Vg1Xn1Vg1jk1Vg1Yn1Zn1[n1Vg1\n1]n1^n1_n1`
n1Vg1Vg1Vg1an1bn1cn1dn1^l1Vg1Vg1Vg1Vg1Vg1en1Sh1Vg1Vg1Vg1fn1Vg1gn1]j1Vg1Vg1ki1Vg1Vg1Vg1Vg1Vg1Vg1V
g1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1hn1in1nm1Vg1Vg1jn1Vg1Vg1V
g1Vg1Vg1Vg1kn1Vg1Vg1Vg1ln1mn1nn1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1on1Vg1Vg1Vg1Po1Vg1Qo1ei1Vg1Vg1Ro1So1V
g1Vg1\j1Vg1To1Vg1Vg1Vg1Vg1Vg1Vg1Uo1Vo1Wo1Xo1Yo1Zo1Vg1Wk1Vg1Vg1Vg1[o1Vg1Vg1Vg1Vg1Vg1\o1Vg1Vg1Vg1V
g1Vg1Vg1]o1Vg1Vg1Vg1Vg1Vg1^o1Vg1Vg1Vg1Vg1Vg1Vg1_o1Vg1Vg1Vg1Vg1Vg1`o1]o1Vg1Vg1ao1Vg1Vg1Vg1Vg1Vg1V
g1Vg1Vg1Vg1Vg1Vg1Vg1Vg1bo1Vg1Vg1Vg1co1Vg1do1eo1fo1go1ho1Vg1cg1Wn1Vg1Vg1io1jo1Vg1Vg1Vg1Vg1Vg1Vg1k
o1Vg1lo1mo1Vg1Vg1Vg1dm1dm1no1Vg1Vg1Vg1Vg1Vg1Vg1oo1Wn1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1Vg1PP2QP2V
g1RP2Vg1cg1Vg1Vg1Vg1Vg1Vg1SP2Vg1Vg1Vg1Vg1Vg1TP2UP2UP2Vg1VP2Vg1Vg1Vg1Vg1Vg1WP2Vg1Vg1XP2YP2ZP2Vg1[
P2\P2]P2Vg1cg1Vg1^P2_P2`P2Vg1aP2bP2cP2dP2eP2cP2cP2fP2gP2hP2iP2cP2jP2cP2kP2lP2mP2nP2oP2PQ2QQ2RQ2S
Q2TQ2UQ2VQ2WQ2XQ2YQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2aQ2bQ2cQ2YQ2dQ2eQ2fQ2gQ2hQ2iQ2jQ2kQ2^Q2YQ2lQ2mQ2nQ2o
Q2PR2YQ2QR2YQ2RR2RR2SR2TR2UR2VR2WR2YQ2`Q2XR2YR2ZR2ZR2[R2YQ2\R2YQ2]R2YQ2^R2_R2`R2aR2bR2cR2dR2eR2f
R2gR2hR2ZR2iR2jR2jR2kR2lR2mR2nR2oR2PS2`Q2QS2RS2SS2TS2`Q2US2`Q2`Q2VS2SR2WS2XS2YS2ZS2[S2`Q2\S2]S2]
S2^S2`Q2_S2`S2aS2bS2cS2dS2cS2cS2eS2cS2fS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2X
T2YT2ZT2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2hT2eT2iT2jT2kT2lT2mT2mT2nT2oT2PU2QU2RU2fT2SU2mT2m
T2mT2TU2UU2VU2WU2XU2YU2ZU2[U2\U2]U2^U2_U2mT2mT2`U2aU2bU2cU2dU2eU2fU2gU2hU2cU2fU2iU2eU2jU2kU2lU2h
U2dU2dU2dU2dU2dU2dU2dU2dU2dU2dU2dU2dU2mU2dU2dU2nU2oU2PV2QV2RV2SV2TV2dU2dU2UV2VV2dU2dU2nU2dU2WV2X
V2dU2dU2dU2YV2hU2ZV2[V2\V2]V2^V2_V2dU2`V2aV2dU2dU2bV2_V2cV2dU2nU2dU2dU2dU2nU2dU2dU2dU2dU2dV2eV2d
U2dU2`V2fV2dU2gV2gV2hV2dU2dU2dU2dU2dU2iV2dU2nU2dU2dU2dU2jV2dU2dU2dU2dU2dU2kV2lV2mV2dU2dU2mV2dU2d
U2dU2nV2dU2dU2oV2dU2dU2dU2PW2dU2dU2QW2dU2dU2dU2dU2nU2dU2dU2dU2dU2RW2nV2nU2dU2SW2TW2hU2UW2VW2WW2g
V2XW2YW2dU2dU2dU2dU2dU2dU2dU2dU2nU2dU2ZW2[W2\W2dU2dU2nU2dU2dU2dU2dU2dU2]W2^W2_W2dU2`W2`W2aW2dU2b
W2bW2dU2dU2dU2dU2dU2dU2cW2dW2aW2dU2eW2`W2`W2aW2dU2VW2fW2eU2dU2dU2dU2dU2dU2dU2gW2SV2hW2gV2dU2dU2d
U2dU2hU2gV2dU2dU2iW2jW2kW2`W2nU2dU2dU2dU2nU2dU2`W2`W2aW2dU2`W2dU2aW2dU2gV2lW2dU2dU2dU2nU2dU2mW2n
W2dU2dU2dU2dU2dU2oW2dU2gV2SV2PX2dU2dU2gV2gV2hV2dU2dU2dU2QX2dU2RX2dU2SX2TX2UX2dU2dU2dU2VX2dU2dU2d
U2nU2WX2XX2YX2dU2dU2dU2dU2dU2dU2YX2dU2dU2ZX2dU2[X2\X2dU2]X2hU2eU2dU2hU2^X2_X2hU2dU2`X2gV2aX2dU2b
X2cX2dX2eX2fX2dU2dU2dU2dU2gX2dU2hX2dU2iX2dU2dU2dU2jX2dU2kX2dU2dU2lX2mX2dU2dU2nU2dU2VW2hW2gV2dU2d
U2dU2dU2dU2dU2dU2nX2oX2PY2QY2RY2SY2TY2TY2UY2dU2dU2dU2dU2TY2TY2VY2WY2XY2YY2dU2TY2ZY2TY2TY2dU2[Y2\
Y2]Y2^Y2_Y2`Y2aY2dU2dU2dU2dU2bY2cY2dY2dU2dU2dU2dU2dU2eY2dU2dU2dU2dU2dU2dU2fY2gY2hY2iY2dU2dU2dU2d
U2dU2dU2dU2jY2dU2dU2kY2dU2YV2dU2lY2dU2hU2mY2nY2mY2dU2mY2mY2oY2dU2PZ2QZ2RZ2dU2SZ2eU2dU2TZ2UZ2VZ2d
U2WZ2XZ2YZ2UZ2ZZ2XZ2YZ2UZ2dU2dU2[Z2dU2hU2\Z2dU2dU2dU2dU2dU2nU2eU2hU2dU2dU2dU2dU2dU2dU2]Z2dU2dU2^
Z2hU2_Z2dU2dU2dU2hU2`Z2dU2jV2dU2aZ2dU2dU2nU2dU2dU2dU2dU2dU2bZ2dU2dU2dU2cZ2dU2dU2dU2dU2dU2dU2dU2d
U2dU2dU2dU2dU2dZ2dU2eZ2dU2dU2dU2nU2dU2fZ2gZ2gZ2dU2hZ2dU2dU2dU2iZ2iZ2dU2jZ2kZ2lZ2mZ2dU2nZ2oZ2P[2Q
[2R[2S[2dU2T[2T[2U[2V[2W[2X[2T[2dU2Y[2kV2jV2dU2dU2dU2dU2dU2dU2nU2dU2dU2Z[2[[2dU2dU2dU2dU2dU2\[2]
[2dU2dU2dU2^[2dU2dU2dU2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2S\2T\2U\2V\2W
\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2j\2k\2j\2l\2j\2m\2m\2n\2o\2P]2Q]2R]2m
\2S]2j\2T]2j\2U]2V]2m\2m\2m\2W]2m\2X]2Y]2Z]2[]2[]2[]2\]2]]2^]2_]2[]2`]2a]2b]2^]2c]2d]2\]2e]2\]2\
]2\]2f]2\]2^]2^]2g]2^]2h]2h]2^]2^]2\]2\]2\]2\]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2i]2i]2S^2i]2T^2U^2V
^2W^2X^2Y^2Z^2Z^2[^2\^2i]2T^2]^2i]2i]2i]2^^2i]2i]2_^2`^2i]2a^2b^2c^2i]2d^2i]2e^2f^2g^2h^2i^2j^2k
^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2]_2^_2__2`_2a_2b_2c_2\_2d_2e_2e_2e_2e_2e
_2e_2f_2g_2h_2i_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2j_2e_2k_2l_2m_2m_2e_2e_2e_2e_2e_2e_2e_2n_2e
_2o_2e_2P`2Q`2R`2S`2T`2e_2U`2V`2W`2X`2e_2e_2e_2Y`2e_2Z`2e_2e_2[`2\`2]`2e_2^`2e_2e_2e_2e_2e_2e_2_
`2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2e_2``2a`2e_2e_2e_2e_2b`2e_2e
_2c`2d`2e_2e_2e_2e_2e`2f`2g`2e`2h`2i`2j`2j`2e_2k`2l`2m`2n`2o`2o`2Pa2Pa2Pa2Qa2Ra2e_2Sa2e_2e_2e_2e
_2Ta2Ua2Va2e_2Wa2e_2Xa2e_2e`2g`2e_2Ya2Ya2e_2_`2e_2e_2e_2Za2e_2e_2e`2e_2e_2e_2e_2e_2e_2e_2e_2e_2e
_2e_2e_2e_2[a2\a2]a2\a2_`2^a2e_2e_2e_2e_2e_2_a2`a2aa2ba2ca2da2ea2fa2ga2e_2e_2e_2ha2ia2ja2ka2la2e
_2e_2e_2e_2e_2ma2na2oa2_`2m_2Pb2m_2e_2e_2Qb2m_2e_2e_2e_2e_2e_2Rb2e_2e_2e_2e_2Sb2Tb2Ub2Vb2e_2e_2W
b2e_2Xb2e_2e_2g`2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2cb2db2eb2fb2fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2Pc2Qc2R
c2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2\c2]c2^c2_c2fb2fb2fb2`c2ac2bc2cc2dc2db2ec2fb2fc2gc2hc2ic2jc2jc2kc2l
c2jc2jc2mc2nc2oc2Pd2Qd2Rd2jc2Sd2Td2jc2Ud2jc2Vd2Wd2Xd2Yd2Zd2[d2jc2jc2jc2\d2jc2]d2^d2_d2`d2jc2ad2j
c2bd2cd2dd2ed2fd2gd2hd2id2jd2kd2id2ld2md2nd2od2Pe2Qe2Re2Se2Te2Te2Ue2Ve2We2We2Xe2Te2Te2Te2Te2Te2Y
e2Ze2Te2Te2Te2Te2Te2Te2Te2Te2Te2[e2\e2]e2^e2_e2Te2`e2ae2be2ce2de2de2de2ee2fe2ge2he2fe2fe2fe2fe2f
e2fe2fe2fe2fe2fe2fe2fe2fe2fe2ie2je2fe2fe2ke2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Zf2[f2\f2]
f2\f2^f2_f2`f2af2bf2cf2df2ef2ff2gf2gf2gf2gf2gf2gf2hf2gf2gf2gf2gf2gf2gf2gf2if2jf2kf2lf2mf2nf2of2P
g2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g2_g2`g2ag2bg2cg2dg2eg2Ug2fg2gg2hg2ig2jg2kg2lg2mg2Ug2n
g2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Yh2Zh2[h2\h2]h2Ug2Ug2^h2Ug2Ug2_h2_h2`h2`h2ah2`h2`h2`h2bh2`h2`
h2`h2ch2dh2eh2fh2gh2Ug2hh2ih2jh2kh2lh2Ug2mh2nh2Ug2Ug2Ug2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\
i2]i2^i2_i2Ug2Ug2`i2ai2bi2bi2bi2ci2di2ei2fi2gi2hi2hi2ii2ji2ki2li2mi2ni2oi2Pj2ni2Qj2Rj2Sj2Sj2Tj2U
j2Vj2Wj2Xj2Yj2Zj2[j2\j2]j2^j2_j2`j2aj2bj2cj2dj2aj2ni2ej2fj2gj2Tj2hj2ij2ij2hj2hj2ij2jj2kj2ij2lj2h
j2hj2hj2mj2aj2hj2aj2aj2aj2aj2aj2nj2oj2Pk2aj2hj2aj2aj2aj2hj2hj2fj2hj2hj2hj2hj2hj2aj2aj2aj2aj2aj2Q
k2Qk2aj2Rk2Sk2Tk2hj2Uk2Vk2lj2Wk2aj2mj2aj2mj2Xk2Xk2aj2hj2aj2aj2aj2aj2aj2Yk2Zk2[k2[k2\k2]k2^k2_k2_
k2_k2_k2_k2`k2ak2bk2_k2ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2lk2mk2nk2ok2lk2Pl2lk2Ql2_k2]k2Rl2Sl2Tl2Tl2U
l2Vl2Wl2_k2Xl2Yl2Zl2Tl2[l2\l2]l2^l2\l2_k2_k2_k2_k2_k2_k2_l2_k2`l2lk2_k2_k2_k2_k2_k2_k2_k2_k2_k2\
l2\l2_k2al2bl2_k2cl2dl2cl2el2fl2_k2_k2_k2gl2hl2il2]k2jl2jl2]k2kl2ll2ml2ml2ml2ml2ml2ml2]k2]k2]k2]
k2]k2nl2ol2Pm2Qm2]k2]k2]k2]k2]k2]k2]k2]k2Rm2]k2Sm2]k2]k2]k2Tm2]k2Um2]k2]k2]k2]k2]k2]k2]k2]k2]k2]
k2]k2]k2]k2]k2Vm2]k2]k2]k2]k2Wm2Xm2Ym2]k2Zm2]k2[m2\m2]m2\m2\m2]k2]k2]k2]k2^m2_m2`m2=======am2===
=======================am2==========================================bm2cm2dm2em2fm2gm2hm2im2;;;j
m2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2km2lm2jm2jm2mm2nm2om2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2Pn2Q
n2Rn2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2Sn2Tn2jm2jm2jm2jm2jm2jm2Un2jm2jm2jm2Vn2jm2jm2jm2jm2jm2jm2jm2j
m2jm2jm2Wn2Xn2jm2jm2jm2Yn2Zn2jm2jm2[n2jm2jm2jm2\n2jm2]n2jm2jm2jm2^n2_n2`n2jm2jm2jm2an2jm2jm2bn2c
n2jm2dn2jm2jm2jm2jm2jm2en2jm2fn2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2j
m2jm2jm2jm2jm2jm2jm2jm2jm2jm2gn2hn2in2jm2jn2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2jm2kn2jm2ln2jm2jm2j
m2mn2jm2jm2jm2jm2nn2on2Po2jm2Qo2jm2jm2jm2jm2Ro2jm2So2jm2To2Uo2jm2jm2jm2jm2jm2Vo2jm2Wo2Xo2Yo2jm2j
m2Zo2jm2jm2jm2jm2jm2[o2jm2\o2jm2jm2jm2]o2jm2^o2_o2jm2jm2jm2`o2ao2bo2jm2jm2jm2jm2jm2jm2jm2jm2jm2c
o2jm2do2jm2eo2jm2fo2jm2go2ho2io2jm2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3WP3XP3YP3ZP3[P3\P3]
P3^P3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3cP3cP3cP3cP3mP3nP3oP3PQ3QQ3RQ3SQ3TQ3UQ3UQ3VQ3VQ3V
Q3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3^Q3_Q3`Q3aQ3bQ3cQ3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3eQ3lQ3mQ3nQ3oQ3PR3oQ3QR3RR3oQ3o
Q3oQ3oQ3oQ3oQ3SR3oQ3oQ3oQ3oQ3oQ3oQ3oQ3TR3UR3VR3WR3XR3YR3WR3YR3YR3WR3VR3VR3ZR3ZR3ZR3[R3ZR3ZR3\R3Z
R3]R3ZR3^R3_R3ZR3ZR3`R3`R3aR3`R3bR3bR3cR3bR3bR3dR3bR3eR3fR3gR3gR3gR3gR3gR3gR3gR3gR3gR3hR3gR3gR3g
R3gR3iR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3jR3gR3gR3gR3kR3lR3gR3mR3gR3nR3g
R3gR3gR3gR3gR3oR3PS3QS3RS3SS3TS3gR3US3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3VS3gR3gR3VS3gR3gR3W
S3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3XS3gR3gR3gR3YS3gR3gR3gR3ZS3gR3gR3gR3gR3gR3gR3gR3gR3gR3g
R3gR3gR3gR3[S3gR3\S3gR3gR3]S3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3^S3_S3`S3gR3gR3gR3VS3aS3gR3gR3g
R3bS3cS3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3dS3eS3fS3gS3hS3gR3iS3gR3gR3jS3gR3gR3gR3gR3gR3k
S3gR3gR3gR3lS3mS3nS3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3oS3gR3gR3gR3gR3gR3gR3gR3gR3gR3P
T3gR3jS3gR3gR3QT3gR3gR3RT3ST3TT3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3oS3gR3gR3UT3VT3gR3gR3gR3gR3g
R3WT3XT3YT3ZT3[T3XT3XT3\T3gR3gR3gR3gR3VS3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gS3gR3]T3^
T3_T3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3`T3gR3gR3gR3gR3gR3aT3gR3bT3cT3gR3dT3gR3eT3gR3gR3gR3gR3gR3g
R3gR3gR3gR3gR3fT3gR3gR3gT3hT3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3iT3gR3gR3gR3jT3gR3kT3gR3gR3gR3gR3g
R3gR3gR3gR3gR3gR3gR3gR3gR3lT3gR3gR3gR3mT3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gS3gR3gS3gS3dS3nT3g
S3gS3gR3oT3gR3gS3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3g
R3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gS3gR3gR3gR3oS3PU3gR3gR3gR3gR3gR3gS3gR3gR3gR3QU3g
R3gR3RU3gR3gR3YS3gR3gR3gR3gR3gR3gS3gR3gR3gR3gR3gR3gR3gR3gS3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3gR3g
R3gS3gR3gR3gR3gR3gS3SU3TU3gR3UU3gR3VU3WU3XU3gS3YU3gS3gS3ZU3[U3gS3gS3gS3gS3\U3gS3gS3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3]U3gS3gS3gS3gS3gS3gS3gS3^U3g
S3gS3gS3gS3gS3_U3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3`U3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3aU3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3bU3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3c
U3gS3gS3dU3gS3gS3gS3gS3gS3eU3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3\U3gS3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3fU3gS3gS3gS3gS3gS3gS3gS3gU3gS3gS3]U3gS3hU3gS3gS3gS3g
S3gS3iU3\U3gS3jU3gS3gS3gS3gS3gS3gS3kU3lU3dU3gS3gS3gS3gS3gS3gS3gS3gS3gS3mU3gS3gS3gS3gS3nU3oU3gS3o
U3oU3gS3gS3gS3gS3gS3gS3oU3gS3gS3gS3gS3gS3gS3gS3PV3QV3RV3SV3gS3gS3gS3gS3TV3gS3gS3gS3oT3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3UV3gS3gS3gS3gS3VV3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3WV3XV3gS3gS3gS3YV3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3ZV3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3[V3\V3]V3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3g
S3gS3^V3gS3_V3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3`V3g
S3gS3gS3oU3gS3TV3gS3aV3bV3gS3gS3gS3gS3gS3gS3gS3oU3gS3gS3gS3gS3gS3gS3gS3cV3gS3gS3gS3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3\U3gS3gS3gS3gS3dV3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3eV3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3aV3gS3gS3gS3gS3fV3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gV3gS3hV3gS3iV3gS3gS3gS3gS3jV3kV3gS3gS3gS3gS3gS3gS3g
S3gS3lV3gS3mV3gS3nV3gS3gS3gS3gS3oV3PW3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3jU3gS3gS3gS3gS3gS3g
S3gS3gS3QW3gS3gS3gS3gS3RW3RW3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3SW3gS3gS3gS3gS3\
U3gS3gS3gS3gS3TW3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3]U3gS3gS3gS3gS3gS3gS3gS3]U3gS3gS3g
S3gS3gS3gS3UW3gS3gS3gS3gS3gS3gS3SW3SW3VW3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3WW3XW3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3g
S3gS3bV3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3YW3gS3ZW3[W3gS3gS3gS3gS3\W3gS3gS3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3SU3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3oU3gS3gS3gS3gS3gS3gS3gS3gS3g
S3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3gS3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3^W3]W3]W3]W3]W3]W3]W3_
W3]W3`W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3aW3]W3aW3]W3]W3]W3aW3bW3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3cW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3aW3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3dW3]W3]W3]W3]W3]W3]W3]W3]W3eW3eW3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3fW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3gW3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3aW3]W3]W3]W3]W3hW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3iW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3aW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3jW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3kW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3eW3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]W3]
W3]W3]W3]W3]W3]W3]W3]W3lW3mW3nW3oW3oW3oW3oW3oW3mW3oW3oW3oW3oW3oW3oW3oW3PX3oW3oW3oW3mW3mW3oW3mW3Q
X3RX3SX3TX3UX3VX3oW3WX3oW3oW3oW3oW3oW3oW3XX3oW3YX3ZX3[X3\X3]X3ZX3ZX3^X3_X3ZX3`X3aX3ZX3bX3cX3dX3d
X3ZX3eX3fX3dX3dX3gX3hX3iX3jX3kX3lX3ZX3dX3dX3mX3dX3iX3nX3ZX3oX3PY3dX3QY3RY3bX3hX3SY3SY3TY3UY3SY3S
Y3VY3WY3XY3SY3YY3ZY3[Y3SY3SY3SY3\Y3SY3SY3SY3SY3SY3SY3]Y3SY3^Y3_Y3SY3SY3SY3SY3SY3SY3`Y3SY3SY3SY3a
Y3SY3SY3bY3SY3SY3aY3aY3cY3dY3SY3eY3SY3fY3SY3gY3SY3aY3SY3hY3iY3SY3SY3SY3SY3jY3kY3lY3mY3nY3oY3SY3S
Y3SY3PZ3SY3SY3QZ3RZ3SZ3SY3TZ3SY3SY3SY3SY3UZ3SY3VZ3SY3SY3SY3SY3SY3WZ3SY3XZ3SY3SY3SY3YZ3SY3SY3ZZ3S
Y3SY3[Z3[Z3\Z3[Z3[Z3[Z3[Z3[Z3]Z3[Z3[Z3[Z3[Z3[Z3[Z3^Z3_Z3[Z3`Z3[Z3[Z3[Z3[Z3[Z3[Z3aZ3[Z3[Z3[Z3bZ3c
Z3dZ3eZ3fZ3[Z3gZ3[Z3[Z3[Z3[Z3[Z3[Z3[Z3hZ3iZ3[Z3jZ3[Z3[Z3[Z3[Z3[Z3[Z3kZ3[Z3[Z3lZ3[Z3mZ3nZ3oZ3[Z3[
Z3P[3[Z3[Z3[Z3[Z3[Z3Q[3R[3S[3T[3[Z3[Z3U[3V[3W[3[Z3[Z3X[3Y[3Z[3[[3\[3][3^[3_[3`[3a[3[Z3a[3[Z3b[3c
[3d[3e[3f[3g[3h[3i[3j[3k[3l[3m[3m[3n[3o[3kZ3[Z3P\3Q\3R\3S\3T\3U\3[Z3[Z3V\3W\3X\3Y\3Z\3[Z3[Z3[Z3[
Z3[Z3[Z3[Z3[Z3[Z3[Z3[\3\\3[Z3[Z3]\3^\3]\3_\3`\3`\3[Z3a\3[Z3[Z3b\3c\3[Z3d\3[Z3d\3[Z3[Z3[Z3[Z3e\3[
Z3f\3[Z3[Z3[Z3g\3h\3h\3h\3h\3i\3j\3k\3l\3m\3h\3n\3o\3P]3Q]3R]3h\3S]3h\3h\3T]3h\3U]3h\3V]3h\3W]3X
]3W]3Y]3h\3h\3Z]3h\3h\3X]3[]3\]3]]3h\3^]3h\3_]3h\3`]3h\3a]3b]3c]3h\3d]3h\3e]3h\3Z]3h\3f]3h\3g]3h
\3g]3h\3g]3h\3h]3h\3i]3h\3h\3h\3h\3h\3h\3h\3h\3h\3j]3h\3k]3l]3h\3h\3h\3m]3h\3h\3n]3h\3h\3h\3o]3h
\3P^3h\3Q^3h\3h\3R^3h\3h\3h\3h\3S^3h\3h\3h\3h\3h\3h\3h\3h\3h\3T^3h\3h\3h\3h\3h\3h\3U^3h\3V^3h\3h
\3h\3P^3h\3T^3h\3T^3h\3W^3h\3h\3h\3h\3h\3h\3h\3h\3h\3X^3h\3W]3h\3W]3h\3W]3h\3Y^3h\3W]3h\3Z^3[^3\
^3\^3\^3\^3\^3\^3]^3^^3\^3_^3`^3a^3b^3\^3\^3\^3c^3d^3\^3e^3]^3f^3\^3\^3\^3g^3h^3i^3\^3\^3\^3\^3j
^3\^3h^3\^3]^3\^3k^3l^3h^3\^3\^3\^3\^3\^3\^3\^3\^3m^3n^3\^3\^3\^3\^3o^3\^3\^3\^3\^3P_3P_3P_3P_3P
_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3Q_3R
_3P_3P_3P_3P_3P_3S_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3P_3T_3U_3V_3W_3U_3U_3X_3Y_3Z_3[
_3U_3\_3]_3^_3__3`_3a_3b_3b_3b_3b_3b_3b_3b_3b_3b_3c_3d_3d_3d_3e_3f_3d_3d_3g_3d_3d_3d_3d_3h_3d_3i
_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3Q`3Q`3S`3Q`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3[`3[`3^`3^`3^`3[`3[`3[`3_
`3``3``3``3a`3b`3c`3``3``3d`3e`3f`3``3``3``3``3``3``3``3``3``3``3g`3h`3``3i`3``3``3j`3k`3l`3m`3n
`3o`3Pa3Qa3Ra3l`3Sa3Ta3Ua3Ua3Ua3Va3Va3Wa3Va3Va3Xa3Ya3Za3[a3\a3]a3^a3_a3`a3aa3ba3ca3da3ea3ea3fa3g
a3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Xb3Yb3Zb3[b3\b3]b3^b3_b3`b3ab3bb3bb3cb3db3e
b3fb3gb3hb3hb3hb3ib3jb3kb3lb3mb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3_c3_c3`
c3ac3ac3bc3cc3dc3ac3ec3ec3fc3ec3gc3ec3hc3ic3jc3ec3ec3ec3ec3ec3kc3ec3ec3lc3mc3nc3oc3Pd3Qd3Rd3Sd3T
d3Ud3Vd3Wd3Xd3Yd3Zd3[d3\d3\d3\d3]d3^d3\d3_d3`d3ad3bd3cd3dd3ed3fd3gd3hd3id3jd3jd3kd3ld3md3nd3od3P
e3Qe3Re3Se3Se3Te3Ue3Ve3We3Xe3Xe3Xe3Ye3Ye3Ze3Ye3[e3\e3]e3^e3^e3^e3_e3_e3`e3`e3ae3ae3be3ce3de3be3e
e3fe3fe3ge3he3ie3je3ke3le3me3ne3oe3oe3le3le3Pf3Qf3Qf3Rf3Rf3Rf3Rf3Rf3Sf3Rf3Rf3Rf3Rf3Rf3Rf3Tf3Uf3U
f3Uf3Uf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3af3bf3cf3df3ef3ff3gf3hf3if3hf3jf3kf3kf3hf3lf3mf3nf3o
f3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Vg3Vg3Wg3Vg3Vg3Vg3Vg3Vg3Vg3Vg3Xg3Yg3Vg3Vg3Zg3[g3[g3[g3[g3[g3\g3[g3[g3]g3^
g3_g3`g3ag3ag3bg3cg3dg3eg3eg3eg3fg3fg3cg3gg3hg3hg3hg3hg3hg3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Qh3Rh3Sh3Q
h3Qh3Th3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Uh3Qh3Vh3Qh3Wh3Qh3Xh3Yh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Qh3Q
h3Zh3Qh3Qh3[h3Qh3[h3Qh3Qh3\h3Qh3]h3Qh3Qh3Qh3Qh3^h3^h3Qh3^h3Qh3Qh3Qh3_h3`h3ah3bh3ch3dh3eh3fh3gh3h
h3ih3jh3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3]i3^i3^i3^i3^i3_i3`i3ai3^i3b
i3ci3di3ei3ei3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Pj3Pj3Pj3Qj3Rj3Sj3Tj3Uj3Uj3Uj3Vj3Wj3Uj3Xj3Uj3U
j3Yj3Zj3[j3\j3\j3\j3\j3]j3\j3^j3_j3`j3aj3aj3aj3bj3bj3cj3dj3dj3dj3dj3dj3dj3dj3dj3ej3fj3gj3hj3ij3g
j3jj3kj3kj3kj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Uk3Uk3Uk3Uk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3ak3b
k3ck3dk3ek3fk3gk3hk3ik3jk3hk3hk3hk3hk3hk3kk3kk3lk3hk3hk3hk3mk3nk3ok3Pl3Ql3Ql3Ql3Rl3Rl3Ql3Ql3Sl3T
l3Ql3Ul3Ul3Ul3Ul3Vl3Wl3Xl3Yl3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3cl3dl3el3el3fl3gl3hl3hl3hl3il3il3jl3i
l3kl3ll3ml3nl3ol3Pm3Pm3Pm3Qm3Rm3Sm3Rm3Rm3Rm3Rm3Rm3Tm3Rm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3[m3]m3^m3_m3`m3a
m3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3mm3nm3om3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3`
n3`n3`n3`n3`n3`n3`n3`n3an3bn3bn3cn3dn3en3fn3gn3hn3in3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3Vo3Wo3W
o3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3`o3ao3bo3co3do3eo3fo3go3go3fo3go3go3go3go3go3go3ho3io3jo3ko3lo3mo3n
o3oo3PP4QP4RP4SP4SP4SP4TP4UP4VP4WP4XP4YP4YP4YP4ZP4[P4YP4YP4YP4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4g
P4hP4iP4jP4kP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4TQ4TQ4TQ4UQ4VQ4WQ4XQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4d
Q4cQ4cQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4mQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4WR4XR4XR4XR4YR4ZR4ZR4[R4\R4]
R4^R4_R4^R4`R4_R4_R4_R4_R4^R4_R4aR4_R4_R4_R4_R4_R4_R4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4o
R4PS4QS4RS4SS4TS4US4VS4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS4hS4iS4jS4jS4kS4lS4m
S4nS4oS4PT4QT4RT4RT4ST4TT4UT4VT4WT4UT4UT4XT4YT4ZT4[T4\T4\T4]T4^T4_T4`T4`T4aT4bT4cT4`T4dT4`T4eT4e
T4eT4fT4gT4hT4hT4hT4hT4hT4hT4hT4iT4iT4jT4jT4kT4lT4mT4lT4lT4nT4oT4PU4QU4RU4RU4RU4SU4TU4UU4UU4VU4W
U4XU4XU4YU4XU4ZU4[U4\U4]U4^U4^U4_U4_U4_U4`U4`U4aU4`U4`U4`U4`U4bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4m
U4nU4nU4oU4PV4PV4PV4QV4QV4RV4SV4SV4SV4SV4TV4UV4VV4WV4WV4WV4XV4YV4YV4ZV4ZV4[V4\V4]V4^V4_V4`V4`V4`
V4aV4bV4bV4cV4dV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4eV4fV4fV4gV4hV4iV4jV4kV4lV4mV4n
V4oV4PW4PW4QW4RW4SW4TW4UW4VW4WW4XW4XW4YW4ZW4[W4\W4\W4]W4^W4_W4_W4`W4aW4bW4cW4dW4eW4fW4gW4hW4iW4j
W4kW4lW4mW4mW4nW4nW4oW4PX4QX4RX4SX4SX4SX4SX4SX4TX4SX4SX4SX4UX4VX4WX4SX4SX4SX4SX4XX4SX4YX4SX4SX4Z
X4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4eX4eX4fX4eX4eX4gX4hX4iX4jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4TY4UY4V
Y4WY4VY4XY4YY4ZY4[Y4\Y4]Y4^Y4\Y4_Y4`Y4aY4bY4cY4cY4cY4dY4dY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4Q
Z4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4fZ4fZ4gZ4hZ4iZ4jZ4jZ4kZ4lZ4mZ4n
Z4oZ4P[4Q[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m
[4n[4l[4o[4P\4Q\4R\4S\4T\4U\4U\4V\4W\4X\4W\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j
\4k\4l\4m\4l\4n\4o\4P]4Q]4Q]4R]4S]4T]4U]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4c]4d]4e]4f]4g
]4h]4i]4j]4k]4l]4m]4n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4\^4]^4^^4_^4`^4a^4b^4c^4d^4e^4f^4g
^4h^4i^4j^4k^4l^4l^4m^4m^4m^4n^4o^4P_4P_4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4]_4^_4__4`_4a_4b
_4a_4c_4d_4e_4f_4g_4h_4i_4j_4k_4l_4m_4n_4o_4P`4Q`4R`4S`4S`4T`4U`4V`4W`4X`4Y`4Z`4[`4\`4]`4^`4_`4`
`4a`4a`4b`4c`4d`4e`4f`4e`4e`4g`4h`4i`4j`4k`4l`4m`4m`4n`4o`4o`4Pa4Qa4Ra4Ra4Sa4Ta4Ua4Va4Wa4Xa4Ya4Z
a4[a4\a4\a4\a4[a4]a4^a4\a4_a4`a4aa4ba4ca4ca4ca4da4ea4fa4ga4ha4ia4ja4ka4ka4la4ma4ma4ma4na4oa4Pb4Q
b4Qb4Qb4Rb4Sb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4[b4\b4]b4^b4_b4`b4`b4ab4bb4cb4db4eb4fb4fb4fb4gb4fb4hb4ib4j
b4kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4]c4^c4^c4_c4`c4ac4bc4cc4dc4ec4fc4g
c4hc4ic4jc4kc4hc4lc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4Td4Ud4Ud4Ud4Ud4Vd4Vd4Vd4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_
d4_d4`d4ad4bd4cd4cd4cd4dd4dd4dd4dd4dd4ed4fd4gd4hd4id4jd4kd4kd4ld4md4nd4od4Pe4Qe4Re4Re4Re4Se4Te4U
e4Ve4Ve4Ve4We4Xe4Ye4Ze4[e4[e4\e4]e4^e4_e4_e4`e4ae4be4ce4de4ee4fe4ge4ge4ge4he4ie4je4ke4ke4le4le4l
e4me4ne4oe4Pf4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4_f4`f4`f4af4bf4cf4df4ef4ff4gf4hf4if4j
f4kf4lf4mf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g4_g4`g4`g4`g4ag4ag4bg4bg4cg4dg4eg4f
g4gg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Th4Uh4Vh4Wh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4`h4ah4bh4ch4dh4e
h4fh4gh4gh4gh4gh4gh4gh4gh4hh4hh4ih4jh4hh4kh4lh4mh4nh4mh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\
i4]i4^i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4_i4`i4a
i4bi4ci4di4di4ei4ei4fi4ei4gi4hi4ii4ji4ki4li4mi4ni4oi4oi4Pj4Qj4Rj4Sj4Rj4Tj4Rj4Tj4Uj4Vj4Wj4Uj4Xj4Y
j4Zj4[j4\j4]j4\j4\j4\j4\j4\j4^j4^j4_j4`j4`j4aj4`j4bj4cj4cj4dj4dj4cj4ej4fj4gj4gj4hj4ij4ij4ij4jj4k
j4kj4kj4lj4mj4nj4lj4lj4lj4lj4oj4lj4Pk4lj4lj4lj4lj4Qk4Qk4Qk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Xk4Yk4Zk4[k4\k4]
k4]k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4^k4_k4`
k4`k4`k4`k4`k4`k4`k4`k4ak4ak4ak4ak4ak4ak4ak4ak4ak4ak4ak4ak4bk4ck4bk4dk4ek4fk4gk4hk4gk4gk4ik4gk4g
k4jk4kk4gk4lk4lk4mk4mk4mk4gk4nk4gk4gk4gk4gk4hk4gk4hk4gk4gk4hk4gk4gk4gk4gk4gk4gk4ok4gk4Pl4Ql4Rl4S
l4Tl4Ul4Rl4gk4Vl4Wl4Xl4Wl4Wl4Yl4Yl4Wl4Wl4Wl4Wl4Wl4Zl4Wl4Wl4Wl4Wl4Wl4[l4Wl4Wl4Wl4Wl4Wl4Wl4Wl4\l4]
l4^l4_l4`l4al4bl4cl4dl4el4bl4fl4gl4hl4il4jl4jl4kl4kl4kl4kl4kl4kl4kl4kl4ll4ml4nl4ol4Pm4Qm4Rm4Sm4R
m4Rm4Rm4Tm4Rm4Rm4Rm4Um4Vm4Wm4Xm4Ym4Zm4Xm4[m4\m4\m4]m4^m4_m4`m4`m4`m4am4bm4cm4cm4cm4dm4em4fm4gm4g
m4hm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Rn4Sn4Tn4Un4Un4Vn4Tn4Wn4Wn4Wn4Xn4Xn4Xn4Xn4Xn4Xn4Yn4Yn4Yn4Zn4[
n4\n4]n4^n4_n4`n4an4bn4bn4cn4cn4cn4cn4cn4dn4en4fn4fn4fn4fn4fn4fn4fn4fn4fn4fn4gn4gn4gn4gn4gn4gn4g
n4gn4gn4gn4gn4gn4gn4gn4gn4gn4hn4in4hn4hn4jn4hn4hn4kn4ln4ln4mn4mn4mn4nn4on4Po4Qo4Qo4Qo4Ro4Ro4So4R
o4Ro4Ro4Ro4To4Uo4Vo4Vo4Wo4Xo4Yo4Yo4Zo4[o4\o4]o4]o4]o4]o4]o4]o4^o4_o4_o4_o4_o4`o4_o4ao4ao4ao4ao4a
o4ao4bo4bo4co4bo4do4eo4fo4go4go4go4go4ho4io4jo4jo4jo4ko4lo4mo4no4no4no4no4oo4no4PP5QP5RP5SP5TP5U
P5VP5VP5VP5WP5XP5YP5WP5ZP5WP5[P5WP5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5hP5iP5jP5kP5lP5mP5nP5oP5P
Q5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5WQ5ZQ5[Q5ZQ5[Q5[Q5ZQ5ZQ5[Q5\Q5]Q5]Q5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5eQ5eQ5e
Q5fQ5gQ5hQ5iQ5iQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5QR5QR5RR5QR5SR5TR5UR5VR5WR5WR5XR5YR5ZR5[R5[R5[R5[R5[
R5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5gR5hR5iR5jR5kR5kR5kR5kR5lR5kR5kR5kR5kR5mR5nR5nR5nR5nR5nR5n
R5nR5nR5nR5nR5oR5PS5QS5RS5RS5RS5RS5SS5SS5TS5US5VS5VS5WS5WS5XS5YS5YS5ZS5ZS5ZS5YS5ZS5ZS5ZS5[S5\S5]
S5^S5^S5_S5`S5aS5bS5cS5dS5eS5fS5fS5fS5gS5hS5gS5gS5iS5jS5jS5kS5kS5lS5mS5mS5mS5mS5mS5nS5oS5nS5nS5P
T5QT5RT5ST5TT5UT5VT5VT5WT5WT5WT5WT5WT5WT5WT5WT5XT5YT5YT5YT5YT5YT5YT5ZT5ZT5[T5\T5\T5\T5]T5\T5\T5\
T5^T5_T5`T5`T5aT5bT5bT5bT5bT5bT5cT5cT5dT5eT5fT5gT5hT5iT5iT5jT5kT5lT5mT5mT5mT5nT5mT5mT5mT5mT5mT5m
T5mT5oT5PU5mT5mT5mT5QU5RU5SU5SU5TU5UU5UU5UU5UU5UU5UU5VU5WU5XU5YU5ZU5[U5\U5]U5^U5^U5_U5`U5aU5bU5c
U5dU5eU5eU5eU5eU5eU5eU5fU5gU5hU5hU5hU5iU5jU5kU5kU5lU5mU5nU5oU5nU5PV5QV5RV5SV5SV5TV5TV5UV5VV5WV5X
V5YV5ZV5[V5\V5]V5^V5]V5_V5`V5aV5bV5cV5dV5eV5fV5gV5gV5gV5gV5hV5iV5jV5kV5lV5mV5nV5oV5PW5QW5RW5SW5T
W5UW5VW5WW5XW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5`W5aW5bW5cW5dW5dW5eW5fW5fW5fW5fW5fW5gW5hW5iW5iW5jW5jW5j
W5kW5lW5mW5nW5oW5PX5QX5RX5SX5SX5TX5UX5TX5VX5WX5XX5XX5YX5ZX5ZX5YX5ZX5[X5[X5[X5\X5]X5[X5[X5[X5^X5_
X5`X5aX5bX5bX5cX5dX5eX5fX5fX5gX5hX5hX5hX5iX5iX5jX5jX5kX5kX5lX5kX5mX5nX5nX5nX5nX5oX5PY5QY5RY5SY5T
Y5UY5VY5WY5XY5YY5YY5YY5ZY5ZY5[Y5\Y5\Y5]Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5o
Y5PZ5QZ5QZ5RZ5SZ5TZ5UZ5UZ5UZ5UZ5VZ5VZ5UZ5UZ5UZ5UZ5UZ5UZ5WZ5XZ5XZ5XZ5XZ5YZ5XZ5ZZ5ZZ5XZ5XZ5XZ5ZZ5Z
Z5[Z5\Z5]Z5^Z5_Z5`Z5`Z5aZ5aZ5aZ5aZ5`Z5aZ5aZ5bZ5aZ5aZ5bZ5bZ5bZ5aZ5cZ5aZ5bZ5bZ5aZ5aZ5aZ5aZ5`Z5`Z5`
Z5`Z5dZ5eZ5fZ5fZ5gZ5gZ5gZ5gZ5gZ5gZ5hZ5gZ5iZ5gZ5gZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5P[5Q[5R[5S[5S[5T[5T[5T[5T
[5T[5T[5T[5T[5T[5T[5T[5T[5T[5U[5U[5U[5U[5U[5U[5U[5V[5W[5W[5W[5W[5W[5W[5W[5X[5Y[5Y[5Y[5Y[5Y[5Y[5Z
[5Z[5Z[5Z[5[[5\[5][5][5^[5^[5_[5_[5`[5a[5b[5c[5d[5e[5f[5g[5h[5h[5i[5j[5k[5l[5m[5n[5o[5o[5o[5o[5o
[5o[5P\5P\5P\5P\5Q\5Q\5R\5R\5R\5S\5T\5U\5V\5V\5V\5V\5V\5V\5V\5W\5V\5V\5X\5Y\5Z\5[\5[\5[\5\\5\\5]
\5^\5_\5`\5`\5a\5b\5b\5c\5c\5d\5e\5f\5g\5h\5i\5j\5k\5k\5l\5m\5n\5n\5o\5P]5Q]5R]5S]5S]5T]5T]5T]5T
]5T]5T]5U]5V]5W]5X]5Y]5Z]5[]5\]5\]5]]5]]5^]5_]5`]5a]5b]5c]5d]5e]5c]5f]5f]5g]5h]5i]5j]5k]5l]5m]5n
]5o]5P^5Q^5R^5S^5S^5T^5T^5T^5U^5V^5V^5V^5W^5X^5X^5X^5Y^5Y^5Z^5Z^5[^5[^5\^5[^5]^5^^5_^5`^5`^5`^5`
^5`^5a^5b^5c^5b^5d^5e^5f^5g^5h^5i^5j^5k^5k^5l^5m^5m^5m^5m^5m^5m^5m^5m^5m^5m^5m^5n^5o^5P_5Q_5R_5S
_5S_5S_5T_5T_5T_5T_5T_5T_5T_5T_5U_5V_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5^_5__5`_5a_5b_5b_5b_5b_5c_5d_5e
_5e_5e_5f_5g_5g_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5S`5S`5S`5S`5S`5S`5S`5S`5S`5T`5U`5V`5W`5X
`5X`5Y`5Z`5Z`5Z`5Z`5Z`5Z`5Z`5Z`5[`5\`5\`5]`5^`5^`5_`5_`5``5_`5_`5_`5_`5_`5a`5b`5c`5d`5d`5d`5d`5d
`5d`5d`5d`5d`5d`5e`5f`5g`5h`5i`5j`5k`5k`5k`5l`5l`5m`5n`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5[
a5\a5]a5^a5_a5_a5`a5aa5aa5ba5ca5da5ea5ea5fa5ga5ea5ha5ha5ea5ia5ja5ja5ja5ka5la5ma5na5na5na5oa5oa5o
a5oa5oa5oa5oa5oa5oa5Pb5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Yb5Zb5[b5\b5]b5^b5_b5`b5ab5bb5cb5db5db5eb5f
b5gb5hb5hb5ib5ib5jb5jb5kb5lb5lb5lb5mb5nb5ob5Pc5Qc5Rc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5\c5]c5^c5_
c5`c5ac5bc5cc5dc5dc5dc5dc5dc5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5oc5Pd5Qd5Rd5Sd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Y
d5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5ed5fd5fd5gd5hd5id5jd5kd5ld5md5nd5nd5od5Pe5Pe5Qe5Re5Se5Te5Ue5V
e5Ve5We5Xe5Ye5Ze5Ze5Ze5[e5\e5]e5]e5]e5^e5_e5`e5ae5be5ce5ce5de5ee5fe5ee5ee5ee5ee5ee5ee5ee5ee5ge5g
e5ge5he5he5he5he5ge5ge5ie5ie5ie5je5je5je5je5je5je5ke5je5ke5je5ke5je5le5le5le5me5ne5oe5Pf5Qf5Qf5R
f5Rf5Sf5Tf5Uf5Vf5Vf5Vf5Wf5Xf5Xf5Xf5Yf5Zf5[f5\f5]f5^f5_f5`f5af5af5af5af5af5af5af5af5af5af5af5af5a
f5af5af5af5af5bf5cf5df5df5df5df5ef5ff5gf5hf5if5jf5if5if5kf5lf5mf5mf5mf5mf5nf5of5Pg5Qg5Rg5Sg5Tg5U
g5Vg5Wg5Wg5Xg5Xg5Xg5Xg5Yg5Zg5[g5\g5]g5]g5^g5_g5`g5`g5`g5`g5ag5ag5ag5bg5cg5dg5dg5eg5eg5eg5eg5eg5e
g5eg5eg5fg5fg5gg5fg5hg5ig5ig5ig5jg5kg5lg5lg5lg5mg5mg5mg5mg5ng5og5Ph5Ph5Ph5Qh5Rh5Rh5Sh5Th5Uh5Uh5U
h5Vh5Wh5Xh5Yh5Yh5Zh5[h5\h5\h5]h5]h5]h5]h5^h5_h5`h5ah5bh5bh5ch5dh5eh5fh5gh5hh5ih5ih5ih5jh5jh5jh5j
h5kh5lh5mh5mh5nh5oh5Pi5Pi5Pi5Qi5Qi5Qi5Ri5Ri5Ri5Si5Si5Si5Ti5Ui5Ui5Vi5Wi5Xi5Yi5Zi5Zi5[i5\i5]i5^i5^
i5_i5_i5_i5_i5_i5_i5`i5ai5ai5bi5ci5di5ei5ei5ei5ei5ei5ei5ei5ei5fi5gi5gi5gi5hi5hi5hi5hi5hi5ii5ii5i
i5ii5ji5ii5ki5li5mi5ni5oi5Pj5Pj5Pj5Pj5Qj5Rj5Rj5Sj5Sj5Tj5Uj5Vj5Wj5Xj5Xj5Yj5Yj5Yj5Zj5[j5[j5[j5\j5\
j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5\j5]j5^j5_j5`j5aj5aj5bj5bj5cj5dj5ej5l
^a30l3h9K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D933372==d3=U3e2<Q1U
1116450383[1`>3=E;:5526@4P1175@C7:<<?>96340812M6h1S6^1b3X4X3d2m1R81ga3l3h9K5:3?4C=j772g4]4_1d2=1
]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7D9737@=1b3c3GZ2Q1F2;11645038_1`3]:A32:Q1185526@4P1
175g1<<?>963408133H6h1P3R3^1W7l3d2m1f2n4<8RV3d:W;a48912Bcm2n1V2IK502U2R]1\1Y1<g25Z7`1T10Oe2F8mDS
2_1gY2\=f1LjAS72X41b1Y1T194@21U1[1k13]2CX22J]3=REA^@V2l[1d2Kg2a3Y13oD0S4c2\5<R>IJZ22S9d35_2c1a]3
e7bM5_2c1a]3e7bM1S4Y2]3333o1Y2I<X5X14Ih1J13W1i56Oc2X3<1L<<I17m2D;Q84Q86j1i2^4e6Ca4f3Z11[1c302T9R
6m1R2S2Y6F9h5k1m5^1[>Bg2==?@f7_2X181Q41XW2I01f2g1QBP6]2^20?V7U3WHaHg:Q=S6@0i51e2b>g1P::0l5QT2_8e
1[5e4g=X3Y790U40V^2WJYN[8Z;8=0o2U10XA[R2b@MR3kV1e4d6870QO\9iLhU1bf1240ZP1h60Y10CP25009k7d1^1Q612
1m2T2f4m2c1Z4j4PS16W2Y4j35_6i23VEa@T6c1a1m5U1R49m1Y1?0Ed7[1M=m=bF[5>QIQc1iFb6P5>0^1U8]1bHM^R1h@S
P1Y2X7iFb6P530bQ4iF40kg2\P23J0T400DiW3Y;2hI2\122639D501W3b4`1>6T1S103Q=W@G3Ge5f3Z6R6a1o5S>K_1b4Y
4HV1R1c=W4d40V4W42>^9W9R>6e3d2P10GP2k:_6[1`6o21n1[7b3>5RDi2h6h2[4Y4o1VA7W1l1_;2>m?h2eAn2H01g1a2Q
@^7T3\9o3iHcDK9Co:h17h120]:`3cQ1g440on4MY1]20]3e270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[
56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1n1V314131NV6T4U5P2\BZ37U12o1b4l1:0Y1h9hZ2eR1P9T6d@b6MC09^2TQ1c4i
6k?i;a15Z5>W5]Kf>f5^3T>c5P10=n17AOg3g2<d9gOa:hBb77X3c19_2h13Z1T8:V2Q1`6_3Q7i8f6l=N05b210m29]11<Z
1[2m6b114YBX>X>Y>c2n1W2b1Z2l9cA]2i2fOL01=T250:a3h3_2V714P6T5S2\5W5hT10[1c7YW1T7c1l=[1e9<0X1Q9Dd1
]X3_<b8iBo1O9D0<]21d51f5m5121fj1d2YG3?R1[P1X1P=D0j1O1Q=Y4121_ITAS9Z5eL3X3CY[1Z5B70[T1^a3S201m620
on480V4d]4n7e4<1S3<0Ed7[1M[>d:e:W1[5>QI:0^1U8g;X>2J3gW2]f120Ug1D0c21V`1Q:[P1\<lNY7b8K@416Q1859:F
0j2`1h5P5X1m1k114^:l4<:l2S8_o1=f:RNW1B80h2PP1hU2l3_;\P1W240h2Ve3dR180QW1i`1Qk1d4;0120j;20mo4D0FS
2009T1b7n6Z1121\e1X3f<]9`3aHcH70P2Yd1^Bhh1k@`<A0[1^10\A14Fao1Rm1`6c2U3958d230k4Uc470aR2oh1\L2m6g
440h2WQ56?00i2`1l?14QBSOk3YOj1SATNP920R2M0c8^2m>CkA16f7aJ32FKX6P7kFX5J[5Gf5W5VBL?P1Q3620bQ490T40
0h6[X43[1S:`204X2:C1d2Mn5`2;K^3114[5>\1=^4k2c2OOZ3?U1[F^3Z2k2b3Y1M>2T2B]4X46a7T2l1^2?3U196;S1161
1122Y2P1d3272S4EU3j>o8R1U12j4KIb16:I1d2QC1ib1\8Y<lP1\:a5R96l101=416Q18571:91Y_2_15Wj1X1\;_11B1d2
dj2Y[1`2Gb1T4g7@416Q1859:>1d2dj2Y[1h@@416Q1859:@1d2lf1nCh?Y[1h@@416Q1859:11C1d2dj2Y[1_1Q4^3B0S7@
416Q1859:41Q1P;cW3<1Q1Q1?gX1c=[;4^1g1ca2;C1d2hU2kDiZ1?j6U3g6@416=C859:21]X231cf4Z3E1d20cj2iZ1?\1
`2T5j4j2@416=C859:;1c2\f1WBYT2=Y28o3Z3X2D1d2Y_1T1_6^3Y3lLY[1R9e7@416Q1859:51`n3iCX4Z351Z4bc4P2P9
<1m1GY`1c7m1k;Em1a7dj1k<F1d2e?nZ2cY1e1j6h2T445d2@4160P1859:G1d20Vh1W4TNY[1b2P17g50S4o2@416Q1859:
F1d2c1Vc1d2TS1cY1e1h1i71KW6@416Q1859:h41]232U12:h1A1?U320=@538:22I75051334@3=6D140411d15:2CA015N
LP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;
>2CP1T1S22>N3;\7h1i7b2:W4@4141Q1859:V2IZ2181b22fW4FP?a1>51c2Vh39ZP161c2V]2Q1IhY2h11S2?m1[1g8`1d3
Eo1n1:=X3Z5@X5;g2a12621F0fF4Z@b2a2B?d1W=]318R1R2e6T3K?R274Z21Cd6V;g5V3`4[2F1c28]1f2T500S7_D_P1iE
h=j1^7l6]3\2o?Ag6U:O1b21a11XR1`@P<UJY[1n2C0l1Y1_35U11Y1Eo2@416Q1859:41Xj2m`1U>?1d2dj2Y[1n1i>@416
Q1859:A1d2Te1f?hEY[1n1i>@416Q1859:B1d2dj2Y[1_1h1Z60S7@416Q1859:@1d2dj2Y[1c90S7@416Q1859:A1d2dj2Y
[1k3g50S7@416Q1859:31ek1b?61i2]A14_M21^G11?1d2`a1SY1Y[1h@@416Q1859:?1d2_f1TT1Y[1h@@416Q1859:E1T2
?0V]1S8bAT4`?Y[1h@@416=C859:A1c20dj2QZ1W1m3j<@416Q1859:L1d2d?PNU<^5YKY[1\1U3031:S2d6j2@416Q18319
:@F1d2_g1h6j=[5T9Y[1D[9g6@416=C859:Z1G1[283T]1P]1:X1Q6h;_Fe1b9U7@416Q1859:21ni4<1b26]A14k6if1_Fh
GU8V?41e2kY4b=61e2nW2lQ2b=D51e2XAbh3b=C1d2dj2Y[1b2P17g50S7@416Q1859:A1d2dj2Y[1b2P70S7@416Q1859:H
1d2[1lOc4Z@c2h3oM\<lN\1U2Z3j9@416Q1859:?1d2dj2Y[1\1[?@416Q1859:1131a\4P:R21c2l10[1X8>`1d3e2n1:=X
3Z5^5^3a12621E00V9<j2`;R3S<b2a2B1=d1W=]318R1R2e6T3Kb21521Z21C_;R580No2g2BX2k4[20<1c2no1Wh1`3nC8o
3g2BX2X771TBP1Aod3l9m@F1d2a\1SNn?Y[1b2P17Jl40S7@416Q1859:C1d2dj2Y[1b2X1g50P6R1@416Q1859:21Ph4Q31
b2AMa9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<h1Ho31Y1M>T1Q12
6P12l2c6a58=GP1T1Q1c1E253Y1U1>=k6bBk21b2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1
T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=J1c2o5c1`9HP=V5`>P1PBb3g1i3S3U1o1
b1Fh6d6m@\1SAd1;D1d2fl1mMY[1c3o50Q2n3R1@416Q1859:M1d2a1Ri2VERFb2@?7OQ2CQ20Q21Y1e3@416Q1859:`2A1d
2dj2Y[1b2X1g5T7@416Q1859:?1d2dj2Y[1X8_8@416Q1859:?1d2dj2Y[1c9T7@416Q1859:`21b21c18[1g8`1Ji2e2n1:
=JU1W1V1S4f5Y1l1a12621F0[3Jo:oGb2a2B?d1@U4o1c1:a4]318R1R2X1\5P4b274Z21CQ1c531b9:74Dh5@416Q1859:U
3[1[2B1b21c1Pi2W[11b9U7@416Q1859:T11[284]A14KcHdCc6fD:1V1R4n18^5P6UH]8U10S769416Q185918A1d2c1Pi2
Y[1d9KW6@416Q1859:@1d2dj2Y[1d9KW6@416Q1859:D1b21c1Pi2Y[1b30o5^3e3@416Q1859:?1d2ki1hP1Y[1h@@416Q1
859:21[X2?1d2dj2Y[1h5o:@416Q1859:?1d2dj2Y[1f4Q<@416Q1859:S31d2k10[1g8`1d3e2n163=MZ2j1_3k6Q2a1262
1F0a16I1\2NOd1_4j:d7AR4k2b2a2B?d1@W:^2]318R1R2e6P4b2604Z21Ck6S1;G:E:7F33]4:0;NS3c20:5416Q185909@
IV3W11Q10j11a4[1W6_2`1d3e1On1:=X3Z5m8a12621F0P5j2S8X3f4V?b2a2B?d1W=]318R1R2e6P4b274Z21CS9d4[2=8O
o2Z3X2k4[2m11S2\20[1g8`1d3e2n1:=X3Z5m8a12621F0fF401P1?E52Y6]7b2a2B?d1W=]318R1R2`3T3P4b274Z21CT@f
1g5;[7W1S10R12U23T2]1@Q11c61W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;gCf:Z5Q12U23T2]1@g71W2Z3e2n1:U1`2]
5d6U2a12621GfF4W<Fg;gCf:0Y5X12U2Be1]1@g71T22Z3;14R2n1:U1`2]5d6U2a12621GfF4n:o1k5k5QAe2U:@0Y5H2b2
3=Y1QBP6]5h322P1T3W2i`1^NI:n1W5kK9Mi292^4QBP6]5]4n5i`1^Nd12^41[1g8`1d3e2n1:=X3m4<21Z6]2a12621F0V
W1b2a2B?d1>h<6V1o118R1R2e6P40a274Z21CkA_=[2c12^41[1g8`1d3Eo1n1:=X3l1]32j8a12621F0VW1b2a2B?d1>h<S
1Y218R1R2d1P5_3@b274Z21CkA_=[2S12U2X2]1@g71W2Z3e2n1:U1`2]5R2Z2V2U2a12621GfF4n<b5T6gCU:@0Y5=2j2c1
]<^3T2P6]5R2Y8i`1mM@G2b2AY1QBP6l4@GZ1e122P1U13R4i`1m5oG@l5\2=2^47iAP6]5]4n5i`1RMJ@l582^4QBP6]5\:
i`1^N32\\1YV1@23^279^?g1QBn5VU1j6i:P3]2cAX>Z12@Q250095l7a3\51214n6j3]2e1Ae1V1U13\21c1Xa1m1`33j:N
U5X3Q3U1j<S=g9T2o1_124]25009l2g2g4g1R127^3121ZADA\5j2^4`LR:i83a1n1o2c2JD>Ej82S3R1iDf4i3k45m22Y12
U2B1Q3@g71T22<m2;121R2n1:U1`2j2f3U5:U2a12621GfF4n<a9Cm8_:k1Q@92^4QBP6]5\:i`1WEV9;2^4QBP6m4?\:i`1
mM@0<2b2l417R5RB]7g1V4co2oD=2^4a?_2P6]2X1f1]4h2U3i`1^N>2h21c1g?121R2P6]5\:i`1^Nb12^41[1g8`1d3Eo1
n1:=X3Z52j8a12621F0VW1b2a2A0?d1>h<]318R1R2e6_3>1b274Z21CkA_=[2?2b28m1a>R;b800X5QS1S;mV1fHV6h22k2
c10[1g8`1U3>CZ1;008I5N:=R2U1^2]2==:[400Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1a5T1i105c2k12i1`118R1R29Z
4P2P47Z2721Z21CS2U6f2i2P4g5;[7[20X12U22U2[11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621GfF4n:o1V1B3i9gCf:Z
5fMa12a1l2]4P2\1o6U3P6^2W1`156>V2KDg1V4?2^Y1LCZ1k3M]1A^2G9_;a68>0h3J>1R3f2kAZ1S:9e3Z22U24=7^10[1
@g71<`19Z3;142o1n1:=G`2l1]3R81Ha12621F0fF4n<D_16Ob2a2B68d15c1Q6[5]318R1`1Ae6P4\1U174Bd121CkA_=[2
P22U2N5U1[1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4W<F[3V2;f1JB?d1V7a5>l1`118R1R2e6P4b274Z21CY=a4l2P1
a9[2a12k2d1[1g8`1U3>e2n1:=X37R5=f40g3a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2T32R2:=c10[1
f7P1MB2R3>CQ2ON:;1X3Z5R81H\142621F0n3Q1eA401`1EY;_1V1b2a2B148d1a:e2L35V218R1R23D101f3P2T3K7:I3>B
74Bg11C\41b2X1@Y1e3o3g582Ll2a3W11Q1_42R2:=c10[1f7P1MB2R3>61:Q2ON:;1X3Z5e71:1Ha12621F0F4Q2P1O1NM`
5R485i1d36401P1:T<_1V1b2X1X1B14852V14Q3X2l2h462I35P2518E<R230683101]38T1Kh1c1C7Q123854=74Bg11CP2
P1H2:31L8d20Y1@W1]1R2l2[5;;Y395a3W11Q1g12U2Z2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XA]54n<[3b2a2B68d1
W=]318R1R2e6P40a274Z21CkA_=[2[12Z4a1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?
_=[2j12R2:=^1a1g8`1U3R1Q2n1:;1X3h2f70g3a12621F0bF34Z@b2a2=4?d1^>P2518E<R2H101g5P4\1c4m12j?_=[2[1
2`4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2j12_40[1g8`1d3e2n1:=R2U1Z5
m8a12621F0`5Q9l7e2P>b2a2B?d1W=]318R1R2e6T3K7Z23321Z21CkAg5;k3_3W11Q1d12b2l10[1g8`1d3Oe1n1:=X3_41
Hm8a12621F0Q:mKV1b2a2B?d1W=]318R1R2e6P4b274Bg11CkAg5g7[2\12Z40`1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@
b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2\12Z4a1g8`1X4Q2n1:=X3h5f40g3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P
6P2j?_=[2Y22b2G\7f7B^4a1R1081>]2m3Fk8\1P2b1R1OY5a1^Ba1c2a>`19<P664CGG17BF8168o2P1Y22i1T6W1>R2Z13
43IV14032001g6j:k7h1j3l1`12`4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6P4b274Z21CV25Oh
4e9_=[2R22R2:R2[1g8`1d3e2n1:=X3h2a2m8a12621F0[@S6640k;]4b2a2B68d1Z5l7W3518E<R226>12k4KP47Z274Z21
C\41L_<_=[2=2^4:1dAP6]5\:i`1mM@oFh;o12U2B1c11[1@e711<`19Z3;121R2n1:=G`2Z52j8a12621F0fF4W<F[3b2a2
B?d1>h<]318R1R2e6P4b274Z21CkA_=[2T22U23>1c11[1@e711<`162Z3;121R2n1:=G`2Z52d6U2a12621F0fF4d2a90F[
3b2a2B?d1>h<]318R1R2e6P4b274Z21CkA_=[2S22U23>1_13]1@e711<`162<m2;1210Q2n1:=G`2]5j8a12621F0fF4d2a
90F[3b2a2=4?d1>P@518R1R2e6P41X5EP2j?_=[2T12U23>S3@e7115Q2Z3;14R2n1:U1`2R<U2a12621GfF4W<F_OQ@l5XJ
22\\1T22R220Y2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34c20a96@2X3b2U1[1B68d1h<>e1g118R1R2[2T1T3P41`2
74Z21CY<a5_=[2f12U2N[1[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4d2Y:[3b2a2B?d1W=]318R1R2e6P4b274Z21CkA
_=[2a33Y2;De270279n1o38W3DQ316J`42C=T1i50>d1@`2`1m166;CR;b7g4T107d4[56Y12?9C:3a4[2c15c10A3I10MHX
2J313A81501A09=i1l1S1n1I[10J4112131Nf4_1T4h2\2P2S1P>W3b1g17U12FX1_6\43Z2:C0e270279n5X2W1A217g216
JP1_32:8=T1Q2P3A4?d1@`2MBm166;QHL707d4[56Y1B9C>a4Ee2Ci12?3N49293M001=B?15M313JL=T2l1S1C0A2601:<K
0BAG1411112000;<71^1d21Y1<g1\2U5a1>c2Kc1X=MV257U12=a1_6j33Z2:C0e2330279n5`3DQ316Jo3@2C=F2:NR1LS2
F?d1@`2`1m166;QHL707P26\2[56Y1B9C>a4Ee2Ci12?3NKV2GM313JL=T2l1S1C0A<:92K089AG1411112000;<71^1d2h1
T4U5P2c2h?M=h157U12o1_6R43Z2:C0e270279n5X2W1D9g216J`42:8=T1Q2P3A4?d1@`2MBm166;^3S5^?R1107d4[56Y1
B9C>a4Ee2Ci12?3E84<9l3313JL=Q22l1S1C0A262:<K0BY1141111210;<`17d2h1:2Y1\2e1_3a1>Nd1Kc1P:e2AT357U1
2=a1_6Kb33Z2:C0e270279n5`3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bDR1107P2c2[56Y1B9C>a4Ee2Ci1B3C1T1l3
313JL=Q22l1S1C0K2:<_1Y114111122;<`1l2h1:2f3U5P2Nd1Kd;e2AT357U12=a1j2d3Kc23e2De270279IT5`3Dk1U116
J`42Q1T1i54:d1@Fi1`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1IT1V314131NV6T4h2\2P2l;W3W3Z37U
12o1_6l23e2De270279n5`3DX2E216J4[42Q1T1X5@3;d1@`2`1=2\166;F\1mET107d4[56Y1B9C>Kf14i19?D`2i1B3j1l
3313g1b2l1S1n1V314131NV6T4U5P2c2V4a;Z37U12o1_6`23Z2Oe270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;^3bDT
107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314111122HV6T4U5P2\B[1n17U12o1_6Q33Z2O2b270279n5a1n1DQ31
6J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1f17MP12T114111122H^1m
261`1T4U5P2\BZ37U12o1X5V1P33Z2O2b270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;QHT107d4[56Y1B
9C>a4o3i1B3j1l3313g1b2l1S1f17MP12T114111122H^1m261`1T4U5P2\BZ37U12o1_6m23Z2O2b270279n5a1n1DQ316J
`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1MX214111122H\461`1T4U
5P2\BZ37U12o1X5V1k23Z2O2b270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m166;nFR1T107d4[56Y1B9C>a4o
3i1B3j1l3313g1b2l1S1n1MX214111122H\4i1T4U5P2\BZ37U12o1_6^14X2<8m5X4S@G3j2Md2f3Z6U2^5g3W2S>K_1b4Y
4HZ6b10i11MW3OLW4c5R8N_8W9X7?Y4:k1Q2DH4Q=W@G3Ge5f3V3S3R6a1o5S>K_1b4R5Y2kAe4P9^9W9K4`2Ac:W5_1j8KT
7V1U@`BU1KU;Y2[:W3X2;65K9e4gOnAN4Q>9\1`=G3P9Z4BR2o1`4n1g9a4\54V2\8X39]21S;k25U1m3h<b35W20:0B1d23
In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[F^3V5b3W2>2T2Be3V2b10U1=i206T1j1U1=f12l1c1T10434D;2056
55N41141112000Z3k18?O=N1\2EEU3Q4U@a10Q11KR1U12_1^4T2d25X2:C1d27En5`2;K^3114[5>V1C^4k2Q3AOEQ2BQHi
5k2j5>2T2R8V1b1U2T6l1S1Z1?34P120565Y1161112000R1^1Hk1h1=]3EEU3WDa10Q11KR1U12S86:[15h2@d2Mn5l2Ke2
C1216O[4Y2Y?QHe8b3W2>W2R8g4\6l1n23f1_11631`3R4i4U3mHU12U16V2<8f2=h1GB[2m6SDX>]8i5Z>b4W2b1J_1@c19
\5:e1l1Q3S5n9[2=g3aEn5=I6b210m2V2Z1[2m6b114j^1Z>c2n1W2b1J_1l9S6m=i2fO<6U9[2m6I\P2[2W2]2_1nMUP1b1
7U2<07P33`22g4g1]1^314W1aIoP1X9Ib20;V19R1Z1173`2:8J95Ao2^1o1S3`6\23h2e4S@`8n6P1E7c20o5g4g1R1:^31
4ik1R:^<S7\2l;iDb1m6o7;7c20g:k5H14\Cii1T8P28T2<07P3l2>W1P2@S1\4]114S7^5CV1Dc2Bd1b3U1cAh2X3T2Z8j2
6Q101=6X1Z1V2=9R3<U10\1Mk15d1[2P6Y2Q1k3Q5^2[1g8fAh3i6O8b20_3S3W1e3j514S7=o2P2^1;Dc2Bd1b3dMf5j2P2
c2S@X=`7[1g8_18b200b6W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4_8DW4`3W4Bd32h3[1PBV<i6B8
b22a6m4Q5H14b1`5n7c2dBaFcGDhc118N9S2<0Z9m1T614n;W1O<o;k]1<V19R1d4T8:_1h1i2f3\2j3\Lm8>9a20Y9m1Z2i
314og2R3d=\Lm8V19[25009Y1]1S5R1m1Z2i3121R2P6]5h3Dc8[Oh>m53i;m8S3@_1eEP501b1BZ869a2d@H14L:V4_4g3@
X9P6]5k1];j:P5i;a15e1U6b8V3fJ@l3R28f5^3]:i4>:^2TQ1c4i6eKg1Z5`2oGf3W?[2W6::a<QGc4Y<[:m9c3Vm1f3;;a
[1NV2T67bQ1Y?S=h>V36;a[1U3T6Xn1oA3;g^1]f2G<c2P63Y3h3]4\6\26O<^2RW1=W2R1\;bAc3<]1X2=<c2^9V8\6\26O
<^2hY1R1\;F<c2^9R4OS3\6\26O<^2VOi2h6NR1a5BW5bAl_1<<c2R@\:n^1\;bA7Ed4T2QN<<SM6k3kZ1VL7[12AR4T2I=o
1=9\51i2l2m514fj1h=c1Q6f1Ie3`1P4e9i<cBM1;=]29\51f5m514fj1_S2<=]2f51k:H14Y\1oX1R1jG:>e2R1g3g2<d9g
OnU2k?9>X:h8X1eO]8U2\k1k?=?[2R@Z114e@T:eC_:W7f7[M<?[2R@Z114jJeC_:W7f7[M;?[2R@Z114FSJ]U1f7VR28?[2
]A14k?gD\DO@l1<07^7f914P6T5HW12^_1[1c7f2c1Q6h;o9Z2?e3^1X6c1Q8V7d2@@Z2f7f914P6X7\5QZ1[1c7VBkMX?e9
9@Z2d@H14P6T5QY3EAY2W?U2145=CQ8c6^<Q6RIV1_3S:d<`1o3_9<AY2W?U214CY?j\1_3hFP?i1Af1B0R3@g71W2`1i1;1
45=^1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1o;4k1Y3b5FU107W3Y2[2RB^5a9_63UHg4<AY2]A14Ce8c6]DUG_KP?:BXB]
9iV1i>BR3n30bY1:BX20\A14h7iV1i>Xa1:BX20\A14h7ce1a7PC1B\1Ci1<07Y60S1Ga3Bi414fBU6_\1R3<V19R13`13`2
:8J?T:`6Ch1l2e4b5Y<e2a9@3IP1JCW20o1`40S1Ga3BOi314fBU6_Lo?\R1bFe2@P9@3`3LCW20o1`40S1Ga3Bi414fBU6_
Lo?bBS;Q3c1Q>`8e2R:EX1e1>CW22^6l1a3c4H14\Cii1lEXKNDh1=>U4f6Q614m2T2f4m2T5^_1S7c19g5S8d3`6a1oMIc3
DK\6EADV20Z;Q614m2T2f4m2T5Id^1`f1Z5UA7DV2[;Q614QT3m3Eg15004S1T2A1V1^23?d2<13312D=63@140411W1<5:2
CB7NL1:C1I:12X1CY4^1P22S;SF260;4;B:JQ136:W62>b11f1b29K><12221AW4:X1]1X3O:BMg2Z35<a3\3S3M\128b2o2
>^1V71c9]3g2[10HR51X211X3Em10Y1T2A1V1^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1S2S;SF260;
4N:l13AZ6>b11f1b2U1><4221Ab4f2V5Mg2`3[7Q4\128b2o2>^1V7e9`2L@_91X211E3EdAU1CFf1LP5[1M[>d:m;lN^>c1
Q6T8c3Z<h4fJc64FiBS6g]2HGe1=>d8n6Z114eh1i?<V1Q6h;`6`1KP6kG6c40:=GS20R9n6Z114fBeR1X3YOmB6GS2d@H14
U1He:V2_6[1_60Q3a7h1b3>5[EY8h2[4Y4d81T::]11]2]3Z6f10S>b8X3?Y4c4NX4BHP2k:_6[1`6o21Z9Q45^P1[4Y4VC\
3Q<\T19H`[1=T8m;i2^U17V?JIc17f1T5S3Y5j5Y3SEa3a5f7cHX3<V1f4O:h;`6XDn>Q2h14Ig8S3Y55Ig8n9[JZ5GJb1B[
4h1\1T4`1_3ST2S5c1f5:`3V2d2j1LCGh5dR17JU2[4U3`\2HaB>JU2[4U3o6YAY_1l4Hb@m1i6jV1b12JeBMKh1Z2m13e:P
1\@Ti2g@k2[111l8311T1>2T16F149W358Kh1X43e:P1aY3fN:KR4n13e:P1aY3X5]Il35KQ63Z^2\48L]2K0\W2W1RP1\V1
4LY30T_4<LX300\W2W1Vo1X722Y1f:4LSX2c2W15MP\2XKoAa?3MYi3\D3MYi3hT12MP\2S3N`13X1031c2?LX220l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a3n6S66W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j28X452]4a1\
1a1P1T1S22]13]1V3[1m=:g1k7T319NU7eE4^6U3l<o`2[1@NU7eE30U2X4U34g<0QW2[2`7[1`Dm1Nf1m1[1g8`1d3e2n1:
=X3U14o3@m1Z3;g2a12621F0h6\4`@_;b2a2B?d1\4j8]318R1R2e6P4?R274Z21Cg3[1FIV;g5g4o2[2CO]1<0m9_714K^B
Te1c1GZ3F5Q1Oh:6Ok1]A14F;Ok11[A121FTCZa1P?9Ok1U?=i114h^2\2X1P1Z1>8i263[8U1GU5X;d9b3dFV3S;153cDU8
A`;R5j2Y1C1Eo:^6f2=:d2a178D?P1Z1Hh2j?DXDb3UU1ZLV1c@`@^6T6DP1Z1a3BS8U1GU5`HWS1i13aMn6d9`@^6T3o2a1
<P1d1V5nM2S1U1i20Sm2o1`<4P1lV1P^1WH:Q1i1l74[914@Yc1h5:Q1i1Q8[91487Yc1h5;Q1i10P8[91487Yc1df2<Q1i1
0\A14@Yc1Z3]2V1S:7Q1i1Q8[914jc14R1Q;j[1]72R1Q;1R1AS1Y1Of8_8[X2c1Q6h;h3l5P8XE>Q20]32S1P;2S1Zg2=T1
n16k9i6PW2hQ1XDZ1k4o46\65T1Q<i6PW2lW28T1n9R2i6Z<Si1in1f61T1?U1d18g2Y:`8]8Z7e7k8cX2RBl5JP3<U1o>9g
4^3[6\9VT2f3WAY?e8MU1_150:Y1c;9i314F[1R2m3]2o2h3c2Y21cT1i=mM@l5Y?e8B5U1o>fMbEV2P1V1V1<00l3F_11P2
n16o614j8j9`b1X3<V1Q33`1Z1S1V74X3l5C\28V1d10S6X;14j88V1d1T6_:H14j8Y1W1b1BU8[:=c:e1b8ZFn=CV1:>CCf
1IEc4d2i4X7V1S5i6S2\<EEo2X1n63]944Y48>7W1P_2a1>h3EgEOW1^1^7^U2Ca1>CZ2IEb6h<]BR<`1W?@416Q1859:\39
f305AW1]1Ad4nMk7lQ1X3Z2U2R5b=j1b@c=iBW44W1jd2EQ5]1X1T16>6kLHb?:V;R2InD2_1DY3]3<V1Q6b3j1V1S5e8T3?
U4_520g3T;1m41T17]2929?4@X1[1eU1e[1SFe5c7k4bFc21j8F?4`3@X1QW1<X[1SFY=k4Q>`8c21a9?4An2:X1\1AmP1R4
3c[1V?3h65X1WB_P2h5_X2:Y1i1W7Dd1^9iHfBcV1lQ15Y1Q9DS;Qd35Y1[1a1k`3T\12Y1lX4;Z1Y1Ei^1P5Z4mf1i;k8gD
Q75Z1Y1i_3YEUK3Z1UBdS1k4[1Q1<;2Jo13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<;CJ5]20U2[17=
;B?`1c190l1Y2h1;I\1[6j;B\2GG3122En6d37`14EDi2T131310711R13k16P341F89M>^13:826P12l2V3\3m18W1U1L8=
GP1T13Mc1E253F=4U10==i4_4>^<1Fl2U3[1j1Mh1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3a4W?Z:GG3122d7d3c2Dn3313<a61Y1M>V226P12l2c6S4]18=GP1T1Q10b1E253T14U1>=bCZ6;[1a4P8T5W=cY1PFl6e
J=UL?[1T=o4W<h1j2bU1k6d2k1iKc1\>cE[79\1Z12na2IbT2`43i23\1jCao1:\1X150:QA14nT2WU2l2\1W1AMa9505a1:
7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1
Q1c1E253Y1U1>=;]1Oa<c2i3X>2Vi1c1Q6h;2]1U@2]1U@>^1\1>n5Q6P2l214lW1^DX?i4hh1<^1\10\6Q6P2l214[l1f?l
;B^1\1009Q6Q6P2l2121[l1PFl1T_1019^1\1`>l214Yl100B_1MR5T2g;Y=N2J[h1c1Q6T8c3Q8Q9QJX75_1PBC1_?n2`1L
0:0B2c23==b19_2W10?Ea2j8\223>^4S1_3j8b@Q8\=S3V4T10;S129_2789:65Y1:L839e4`12;345E8:157>B112001112
10;569S4?8Ob9=R40537iJg1`1M:C2\2V1b1i2X1U1Q>=R9c1V7\]1S6c3\5_1?34S105657>B14001112000Hh1d2h1P:a3
@0537iJl1`1M:C2\2H=b1i2X1U1a2W;Ef:V7dH`@V4g9]2n2_107634K4205657Q114001112000;j4?X1:W9=Y437iJA`1T
1Ad4m4iCn105c;Q7lZ1_4Q7i1kP1m8;`1c5e5aQ1];aKl7f=^29j84a1`1ZY2Xa12a1Tl36a1kZ2a<]?XETL1a15a1g`1X@j
9h_18b1cS1`AW78S;2TO2b1Te1Cb1Q1R1XEjCe5g1]2[1`3\S1kE1FS5n5_1b3_L1b17c1f1Wc4Nm2Q2N7c1R_1V8mCdOSZ1
k61c14c1P1UEY3W1d1F1<8i2R5B1d2]7hD12Cg1oZ1Z1b3c1Q33m1B:Q;1=6Ac5g2N^4f7k<[;2o3Ad1Fa3R5g:hD12_Z1k2
Z1\FV1i=nO2o3c3d1a1MQ3h1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1<82CJ5d4?K7=^19FS2o1TLGG3
15h6KR1a2AQ2DS1j2313<d4EBC1Y1M94j1;26P12l2\5V1a58=GP1T1Q1c1E253Y1U1>=g90Le1Bf3@g71W2Z3e2n1:U1`2X
>a12621GfF4n<V3e3bHQ@m41e12e1U35f1a7[f1ck2\62f1a75f1a7f_2nV2f13f1a7cf4<g1V9kCb2YMjJYP1f2^<[9S4g5
3g1Uf1nQ22g1YQ51g1@h1Dh10a8n5WZ2c1Q6h;n;e6Z:l5U1k9:h1]20`>a[2Qe1J18k9Ah1]20lh2[?fK9e6i3:J18k960_
46h1gAiZ2ROQ@PD2i1Zj21i17i1Q10\A14cW26i1Q10\A14Kj1B<PU1C`d1<V15R1Q1b21Q18g1?X1S20i5`6]5i1R2g@l97
j1WM\9Wn1h1S209j1e<\1b3\Den1l1S20Dk1A=]A14_ITAS9Z5[?<V1Q6g5\3a1Q1UY1n6:k1Oc=i314dZ1S9Z5iL7k1O]A1
4dZ1X[16l1Ho[1oV1UGW<5l1W1`[1oV1]S13l1h\1oV14l1h\1oV1QX2Km1?8n7^F0UGj7dET7:X1Q6m3j7UHn1i>@416Q18
59:@m1Hn7`e1TMY[1h@@416Q1859:R1m1:f3@T43^31W2Z3e2n1:U1`2X>a12621Gf:o;4n<i7a=S:Q@Y5oB=U95m1Tn13f:
[h15n1HUY1eP3b=2n1nY15n1nY1a]1W2jU1\1n1d2[1g8`1d3e2n1:=R2U1Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4
b274Z21CkA_=[23o1_V2U:5o1R=\i1U:X32o1_V25P2UIYI2m22P2UI3P2Qb1WI6Q2Yd1^BoS10Rf14Q2Yd1^BSj23Q2Yd1c
S24Q2j^1^5^B<R2W1W7kU1Y5f<f7o3S4g6iP1QY17R2_8U[1c<i7e_1QY18R2_8U[1]Do3e9U1iP16R2ec1a1Q;i;k:9S2Ua
1m4Y7RFC3gi105S2Y[2b4Sn101S22T2hS24T2n[1iGc11T23T2hS2c15T2hS2c1k4Xa12T2ak32T2[T25T2_2c;_3gb14T2_
2c;_32T2n\43T2`S2J3T2TT263T2[U202T2\U23T2\U2VP14T21K^T23T21ZU22T2`S2Y1T2X2a1g8`1X4Q2n1:=X3X>a126
21F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2;T27>Y<X2j214oa1X>`]18T27>]A14XP2\Y12T213T2Z;^M5T2_2c;_
3la14T2nQ2a1d7Z1T2X20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[23T2`T2K4T2ZR
2d1[1d1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0_F234c168V>b2a2B1=d1W=]318R1R2e6P4b274Z21Cc4W=_=[2Z1U2W2a
1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2a1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F
0_F234j18V>b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2f1U2L_10[1g8`1d3e2n1:=X3Z5m8a12621F0_F234c1?R:S4b
2a2B148d1W=]318R1R2e6P4b274Z21CkA_=[2Y1U2W2a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4
P6P2j?_=[2[1U2W20`1g8`1X4Q2n1:=X3X>a12621F0fF4j1_>b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2JU220e3@g71W2Z
3e2n1:U1`2X>a12621GfF4n<_OQ@Z1U2W20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=
[2i1U2:l1a1^1X7`1X4Q2n1:=X3X>a12621F0bF3401`1?R:S4b2a2=4?d1_@5180Q1R211D107a5P4P6P2i=P2_=[2Q3U2:
=c10[1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha12621F0V>_8401FIo;_1V1b2a2B148d1a:e2L3\2180Q1R23D10h3P2P47:F
23>B74Bg11C\41b2X1j1e3o3g582Ll2a3W11Q1Z1U22f3@g71W2Z3e2n1:U1`2i6i4d2a12621GfF401`1E31200Y:\4LgB]
7`3`<]:Y@k1U2:Q20[1g8`1d3e2n1:=X3Z5m8a12621F0jBk3401`1E8g=b2a2B68d1W=]318R1R2H1j5P47Z274I`11Cj?P
2_=[2]1U2W20`1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2\1U2W2a1g8`1X4Q2n1
:=X3X>a12621F0bF3401W@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2k2U27752c10[1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8
a12621F0V6l7b8401`1c4R:b2a2B148d15c1Q6e2e2]3180Q1`1A23g5FT3K`21154\1M1999Y4a5f1n5g573[7W11Q100S2
U2]2[1g8ANd3e2n1:=X3Q2Y2Nm8a12621F0bF3401R184?>5=4\4S40\4b2a2B?d1W=]3180D<R29Ia5P4b274Z21Cc4W=_=
[2a1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0bF340k;]4b2a2B68d1W=]318R1R2e6P4b274Z21CkA_=[2=U2WR2401`1K2o
Y1LPAd=Z1c1U22T2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2[1U2W2a
1g8`1X4Q2n1:=X3X>a12621F0bF34c1f>b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2c2U2?8c10[1U3a5`1V2N>e2n1:=X3j1
U39R811Fa12621F0o8f=4IIHV;f1Ob2<T2B?d1a:e2:A3\2180Q13n131_6W312Cb2154>k11C9S1g8e7g5;_2k4[20f2U2?
8c10[1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV4f5[74B6IHf6_4f1Ob2<Ba1B?d1c5f2V2e2:A3M^118R1R2e6<g2212
Cb2154>k11C9S1]@g5;_2k4[20f1U2]2[1g8`1d3e26g1:=>i2Z5m8a12621F0c?R740Y@b2a2B?d1W=L`218R1R2e6P4b27
4Z21C[3Z4T:Q:@l2[2T1U22f3@g71W2Z3e2n1:U1`2`1g<a12621GbF34b7V4>EZLT33F0U?3X=Q1U220e3@g71W2Z3\1X1n
1:U1`2`<g1a12621GbF34V<:<e7iGQ@\=_1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0fF40U<S4b2a2B?d1W=]318R1R2e6P
4b274Z21CkA_=[2P2U2?A[1[1V8@`1d3\1X1n1:=X3n2[2m8a12621F0]:X<42P1??V>b2a2B1=d1W=]318R1R2e6P4i1H15
4Z21Co5S3[5[3d6n1k4[20l1U22Z2[1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0fF401`1?j:T36b2g1IB?d1W=]318R1
R2e6P4b274Z21CkA_=[2g1U2?m1[1g8`1d3e2n1:=X3Z5m8a12621F0_F64j18V>b2a2B?d1W=]318R1R2`3T3P4b2154Z21
CS9P7f1c8k4[205U2WR240b1_1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0bF34Z@b2a2B68d1W=]318R1R2e6P4b274Z21Ck
A_=[2[1U2W20`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[25U2VY1lH34b1U2:l1a1g
8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R21F1j5P4T2k3P2V2;e;a1_=[2Z1U2W2a1g8`1X4Q2n1:=X3X>a
12621F0fF40Y@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1U2W2a1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1_@5
18R1R2e6P4P6P2j?_=[2n1U227R2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2Y:6T3b2a2B?d1h<>]318R1R23D12g
5P4T2=74Z21CkA_=[2l1U2\20[1g8`1d3e2n1:=S1T2Z5U7g1a12621F0fF4Ib15g=b2a2B?d1a:e2;Q318R1R2e6P4b274Z
21C_7Y1f4i2`1o502[7[2k1U2\20[1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0fF4\25g=b2a2B?d1W=P1\218R1R2b1R5P4b
274Z21C[73Y1f4Z4U9d3D[2R2U2:>b10[1g8`1d3e2@Z110:=Bg1MZ5U7g1a12621F0bF34_22g=b2a2B?d1m:Y2]318R1R2
3D54a5P4b274Z21CZ8`9S6[7W11Q1Z2U2:>b10[1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0bF34_22g=b2a2B?d1d3k40b1
He1C]318D218R2H:a5P4b274Z21CZ8`9S6f65>W11Q1e1U2Ib10[1g8`1d3e2k12:=Bg1MZ5m8a12621F0bF34_22g=b2a2B
?d1W=]318R1R2e6P4b274Z21CkA_=[2i1U2Ib10[1g8`1d3e23NK:=Bg1MZ5m8a12621F0fF4_22g=b2a2B?d1U2g8Y2]318
R1R2e6P4b274Z21CP7j:_=Y1Q1>U2Im@i2NW2g1fX14_22bP1e1[Og1U2:Q20[1g8`1d3e2n190=X3Z5m8a12621F0fF4g1F
k=b2a2B?d1W=]318R1R2H5110a5P4b274Z21CkA_=[2f1U2\20[1g8`1d3e2n190=X3Z5m8a12621F0j@k54Y166Fk=b2a2B
?d1W=]318R1R2S1\2T3P4b274Z21CkA_=[2n1U2:Q20[1g8`1d3e2n1901;3T3Z5m8a12621F0fF4g1Gj=b2a2B?\17W=]31
8R1R23B1102110a5P4b274Z21CkA_=[2n1U2:Q20[1g8`1d3e2n1901;3T3Z5m8a12621C20fF4g1b>b2a2B?\17W=]318R1
R23B1102110a5P4b274Z21CkA_=[2S3U2:R2[1g8`1d3e2T1;66901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1Kg44`1
i>b2Oa1B68\17l1;Q3o27d4]318R1R23@11102110l3d1\3CGj174`1I1Cf3::a9l3S6?CS3S3[24Z2U2:R2[1g8`1d3e2T1
;66901;3@`14MZ5m8a12621F0Q4a1d?]14Z@b2a2B68\17W=]318R1R23@11102110a5P4Gj174Z21CQ4i=S6W4S3[2JU2Q1
YFSIA4c3Hc<4IX5k@`O1R4o3`7h2Z3W1@P710c2BU2Q1h;`:mFl2_6`:4Iji1`;[7@P710c2^3U2:=c10[1U3\43P1MB2R3>
61:Q2n1:=Z2MP59>e7Ha12621F0n3T:8d1]66401[1g14W:_1V1b2a2B148d1a:e2L3\2180D<R231>310i5\3C7:F6C=721
Bg11C\41U1d20j11U1^2n3g5;Y395a3W11Q1d2U2:Q20[1g8`1d3e2n1:;1X3Z5m8a12621F0n3Q1^7Y37]6640R1:g1S=b2
a2B68d1U1j;6Ic218E<R23@310h3P2P47g14=74Z21CX4314P1d2S3^2Q1l2g5e3?a3[2n2U2:Q20[1g8`1d3Oe1n1:=b1e1
Z5e71U1a12621F0W3Fj9m22d56401U>a1?b2a2B141652V14Z5P6k1?g2518R1R23D10P2R1;8]1Be3:7:FJ=74Bg11Cn1^1
?:31LX4V8_=[2_1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0bF34e2d=b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[26U26h
V1WK4e2<U2E1[A121c?TP134V3^2U2\20[1\7Z1ANd3e2n1:=X3Q2Y2Nm8[152621F0d2QD4B@1b1d2Fc1S40\4b2a2B?d1W
=]318E<R262o5;T3Kb274Z21C9n3314V7P6g5;k3_3W11Q10e1U220S2a1@g71<`19Z3CQ2n1:=G`2U;R3a12621F0fF4V<G
[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2g1U220Y2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2B?d1W=]3
180Q1R2e6P4b274Z21CkA_=[25U2WR2401\1U2W20`1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1_@518R1R2e6P4
P6P2j?_=[2`1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0bF34d2e=`21a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2j1U2]2[
1g8`1d3e2n1:=X3Z5m8a12621F0X6]@423R1HI5W=b2a2B?Q1Ba5T1`6]318R1R2e6P47Z274Bg11Ce>U3_=[26U2WR2423e
2a1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0fF46e2]=b2a2B?d1W=]318R1R2e6P4b274Z21Cc3Db=_=[2CU2>o1c;V2X1m:
X8P1gBd94=b1IRV1Z2Y1d2d1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0h?BAd534Z@b2a2B68d1W=]318R1R2e6P4b274OZ1
1Ck2o>_=[2i1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0o5h9BZ64Z@b2a2B68d1W=]318R1R2e6P4b2721Z21CX431R:11U3
S6[7[2[4U2763182Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4n<l
84=U3GG315d7a32c2DDY33131:X1Q3V21;:BM>V2241P12l2V3\3S3:R28397?>AT1Q1AP10E2531W1U1>=bED1]1U2W2a1g
8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?52V14_@518R1R2e6P4P6P2j?_=[2^1U2:l1a1g8`1X4Q2n1:=X3X>a12621F
0fF40Y@b2a2=4?8V14_@518R1R2Hl5P4P6P2j?_=[2\1U2W2a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?5Y14_@518
R1R2e6P4P6P2j?_=[2[1U2W2a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8[1_@518R1R2e6P4P6P2j?_=[2d1U2]2[
1g8ANd3e2n1:=X3Z5m8a12621F0bF34U1=X:0\4b2a2B?d1W=]318R1R2e6P4b274Z21Cc4W=_=[2c1U2\20[1g8`1d3e2n1
:=X3Z5m8a12621F0_F234S1d6a8b2a2B?d1W=]318R1R2e6P47Z274Z21CkA_=[2`1U2::a1a1g8`1P4140Q2n1:=X3X>a12
621F0j@k54Z@b2a2=4?d1_@518R1R2Hl5P4P6P2j?_=[2b1U22T2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=
4?d1_@518R1R2e6P4Z5EP2j?_=[2LU227^3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OH1V?d1U220S2a1@g71<`19Z3CQ2n
1:=G`2X>a12621F0fF4n<[3b2U1[1=4?d1_@518R1R2e6P4Z5EP2j?_=[2`1U2:=^1a1g8`1U3R1Q2n1:=X3X>a12621F0bF
34Z@b2a2=4?d1_@518R1R2H10i5P4P6P2j?_=[2i1U227l1a1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1
_@518R1R23D101g5P4Z5EP2j?_=[2^1U2:l1a1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1_@518R1R23Dl5P4P6P
2j?_=[2g1U22Z2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=]318R1R2e6P4b274Z21CkAd6j6[1Og1
U22Z2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2a9G[3b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2R2U22Y20[1@
g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4c1?d8]1:<Ia2V2;U1@JB1=d1^6h6]318R1R2`3T3P4b274Z21CkA_=3W2i1U220
S2a1@Mi61<`19Z3CQ2n1:=G`2X>a12621F0fF4V<:<[3V2;f1J=4?d1_@518R1R2`3T3P4Z5EP2j?_=[2MU22f3@g71W2Z3e
2n1:U1`2X>a12621GfF4d2a9:<b5lIQ@d1U220S2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2f1J=4?d1_@518R1
R2e6P4Z5EP2j?_=[2c1U2Ib10[1g8`1d3e2k12:=Bg1MZ5m8a12621F0fF4Z@b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=Y
1Q1`1U2MY1a1g8`1X4Q2n1:=X3R6IS5W2a12621F0bF34d2e=b2a2=4?d1_@518R1R2e6P4U5JP2j?_=[2g1U2:AZ1a1g8`1
X4Q2n1:=X3X>a12621F0fF40T1=f>b2a2=4?52V14_@518R1R2Hl5P4Y1?h1]2P2c7V8S6[7[2o1U2:Q20[1g8`1d3e2n1:=
X3Z5m8a12621F0_F640]1k>b2a2B6852V14Z5l7]318R1R23D10i5P47Q1X174Z21Cd9h1]6_=[2n1U2:Q20[1g8`1d3e2n1
:=X3Z5m8a126200F0nEG40J1[2P=b2a2B?d1W=]318R1R2H101g5P4b2334;=`11Cm3l;P2_=[2`1U2]2[1g8`1d3e2n1:=X
3Z5m8a12621F0fF40Y@b2a2B148d1W=]318R1R2e6P4b274Z21CkA_=[2a1U2]2[1o2g5`1d3e2n1:=X3Z5m8a12621F0_F6
40Y@b2a2B68d1W=]318R1R2e6P4b274Z21CkA_=[2`1U2G_10`1n3h4`1U42Q2n1:=X3X>a12621F0fF40Y@_22a2=4?W1<_
@518R1R2e6P4P6P2j?_=[24U2WR24e2:U2E1[A121l_14hY1c1U2W2a1g8`1X4Q2n1:=X3OX=a12621F0U;`;4_3j<b2a2=4
?d1_@5180Q13n13F0i5m1R2P6P2`>Y1_=[29U21UR24_3_=Y2l1]W17U2:hQ234b\1Df1U2:R2[1g8`1d3e2n1:=X3Z5m8a1
2621F0_F234^1k>b2a2B?d1W=]318R1R23D101g5P4b274Z21CkA_=[2[1U2W20`1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b
2a2=4?d1_@518R1R2e6P4P6P2j?_=[2d1U22T20`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518R1R
2e6P4Z5EP2j?_=[2`1U2]2[1g8`1d3e2n1:=X3Z5m8a12621F0bF34U1MV>b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[
1U2W2a1g8`1X4Q2n1:=X3X>a12621F0_F234Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2P1U220e3@g71W2Z3e2n1:U1`2X
>a12621GbF34o;6GV3m3@iGQ@LU220e3@g71W2Z3e2n1:U1`2X>a12621GbF34n<T7ZHQ@8U2SR234Y1O09_1U2]2[1g8`1d
3e2n1:=X3Z5m8a12621F0_F64Z@b2a2B68d1W=]318R1R2e6P4b274Z21CkA_=[26U2SR234Y194U2SR2341V22V2bR14V2X
@eY1T^22V2QZ22V2hV2>V2?dj2Y[1h@@416Q1859:2V2Xg2<V2D]A14RMd7YMW45RL15V2D]A142V2mY23V2mY2f]22V2^W2
2V2oi33V2VV2W12V2VV22V2SP42V2Ph32V2U\26V26bj2c1Q6h;j2V2OMa9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=j2V2OMa9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E
253Y1U1>=Z1V2V20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2JV210e3@g71W2Z3e2
n1:U1`2X>a12621GfF4n<_OQ@2V2Ve2Y1V2V2a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?
_=[22V2RW23V2d9hB4V2d9hBo85V2]2c;_3a^34V2]2c;_32V2j?3V2j?=2V2[k23V2X;R`22V2X;2V2nY22V2[c22V2jd2Q
1V210A1Q3@g71W2Z3;121R2n1:U1`2X>a12621Gc9R=4n<_OQ@^1V2Da10`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1_@518R1R2e6P4P6P2j?_=[2NV210AS3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<_OQ@`1V2D1_10`1g8`1P41210Q
2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2BV20\2c;_3jOoKBh20a3Y1EV3YK1T;nH6V20\2c;_3
ST2S1V2000e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CYEQ@]:Y@3Y53V20de22V2fY23V2hV2m22V2[V32V2]f3:V2
D1[A121jj1X2oV17V2D1[A121GV2Dh11a;h14a1>114T1R;T:f@P2D[:^3U[1_8^29V2Dh1c;_3@14iY1a1V2D2^1a1g8`1U
3J140Q2n1:=X3X>a12621F0c@R64b7g8b2a2=4?d1_@518R1R2e6P4P6P2j?_=[26V2D]A14iY1[1V2V20`1g8`1X4Q2n1:=
X3[7l6a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[28V2D1[A121^d13V2hV2Y52V2m[15V2hV2Q>TBd`15V20g
V2\5_93V2hV2\52V2eQ13V2eQ103V2jd2gj12V2UX32V2M4V2SW3N22V2cV23V2cV2Ta1>V2?dj2Y[1h@@416Q1859:3V2_Y
218V2d3jS40f6g;R7:4V2_W40aI2V2[l3DV2?Sd1l>cGY[1c4W411h7@416Q1859:2V2VY43V2VZ2Xa12V2_k33V2hV2]32V
2PW23V2bR1oV13V2oP1Xf14V2oP1aV1_22V2QZ2:V2D1[A121e>MjT15V2]2c;_3We12V2oH2V2]F4V2L`EYX35V2@lEVQ4:
;W2S?d2`1b;0R3`>RU1c8V]15W2S?d2`1ZR23W2hAkS23W2de2ZY13W2ed1nP12W2de25W2Z8V2jk1W?6W2L]7Qn1Db>4W2\
V2:l>?W2>Ue2^5Y[1h@@416Q1859:@W2>Ue2^5jP1^:h@@416Q1859:[1W2U20`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;
U2=4?d1_@518R1R2e6P4P6P2j?_=[23W2de2oQ13W2\l1WI5W2H[[2_9YV17W2H[[2_9`@177W2K`E^2_2Xj1QY16W2\F^2_
2Xj1YV15W2\F^2_2Xj1]1W2U20`1g8`1X4Q2n118=X3NY=a12621F0fF4Z@b2;U2=4?d1_@518R1R2e6P4P6P2j?_=[28W2T
W22l3_:X4^Nn23W2de2YV16W2gV2Q9j5X4W<\1W2[2[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2;U2B?d1W=]318R1R2e6P4
b274Z21CkA_=[23W2lW2g=4W2HSW2g=8W2HnU2T1_8W5j@B3W2de2YT13W2iV2j>3W2de2`@3W2de2]Z13W2de2P?7W2lN0e
d1P2g@oj15W2kd2H^1a=5W2`MkEWR1iU27W2C]A14[S2ZT26W2C]A14[S2<W2C1[A121ki1_9]ANa_18W2C]A14[S2QAXH3W
2\Z2W;4W2gV2d3W;4W2eQ1nc1j@3W2gV2l>3W2de2j@3W2T\2_95W2QW2R5_9YV14W2\V2`3f;3W2mY2f;Z1W2U2a1g8`1X4
Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1_@518R1R2e6P4P6P2j?_=[2;W2Ke@dKUIi4]:Ec2N^N9W2V]1jIT4]:Y3NPR1^K
6W2b[1c1W4gI]:5W2i<WW1ZBW?8W2HP<d5Q1`P1ZBW?9W2HP<d5bQ1bQ1P?i1>3W2kk1hI3W24_e24W24_e2YV1P1W2002b3
@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CWBQ3Q@9W2X`2b12\1X2e10^24W2de2U4SR1P1W200e3@g71W2Z3e2n1:U1`
2X>a12621GfF4n<Z6l29C:nDb7^86W2K`U2W?X4hT15W2LTV2b>X43W2de2X48W2\2c;_3ST2S3dNd85W2\2c;_3ST23W2de
2_B4W2Hkd2_B6W2Hkd2j@a124W2de2\B0:W2m6R7cW2Q@k2e2]1Ln33W2Hkd27W2Ha>YV2jAA^96W2de2QAZ10D]4W2@:2Mo
1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3K40?F037=;0A?T3]?l1i<GG315d7T24W
12_23DDY3313<a61Y1M94V2241H2212BY2W551S1m1`1R28397?P1T1Q1AQ1E2534T1U1>=k2W2NMa9505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3_23Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U
1>=3W2de2\B4W2c^2P7\BP1X20A1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<]LQ3Q@JX2<Y3@g71W2Z3e2n1:U1`2X>
a12621GfF4n<m7aGQ@IX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OQ@JX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4Z7
c5_OQ@b1X20S2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2Y1X202>1Q3@
g71W2Z3;121R2n1:U1`2X>a12621GfF4l:;MG6o20m6TBT3Q@o@o1X23>1e1[1@g71<`19Z3;121R2n1:=G`2`1i3m8a1262
1F0c9R=4l:Q22X3b2U1[1B?d1W=]318R1R2e6P4b274Z21CkA_=[2b2X2Y20[1@Nh61<`19Z3e2n1:=G`2Z5m8a12621F0m2
l=2h54c6P5A:<2X3b2U1@JB148d1W=e16]12183A<R29Q2X2P2P47a1H74Z21Cg9a42g1f1U83U53W2LX20e3@g71W2Z3e2n
1:U1`2X>a12621GfF4n<T7UET3Q@o@m1X2Y20[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\>Y84n<[3b2a2B?5^1W=]318R1
R2e6P47Z274I`11CW4Q:2g14a1_=[2W1X23>1Q3@g715\1DZ3;121R2n1:U1`2R<U2a12621GVA_54n<V3m3XEA_2Q@e1X20
S2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0[@Z64V<G[3b2U1[1=4?d1_@518R1R2e6P4Z5EP2j?_=[2i1X2T25[1@g71<`19
Z3CQ2n1:=G`2Z5m8a12621F0fF4V<G[3b2a2=4?d1W=W3518R1R2e6P4b274Z21CP2j?_=[2c1X20S20`1@g71<`19Z3CQ2n
1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2a1X2T2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF
4n<[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2i1X202>1_1a1@g71<`19Z3;1210Q2n1:=G`2X>a12621F0fF4n<[3b2a2=
4?d1_@518R1R2e6P4Z5EP2j?_=[2_1X2010>1o21@g71W2Z3;121W1Jn1:U1`2X>a12621GfF4X;e1V3m3F[19CWBAg1GQ@o
>f>R1X202>1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3XLQ@g1X2Z2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0f
F4V<G[3b2U1[1B?d1W=]318R1R2e6P4b274X1Q11CV5d<_=[2LX2f3@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4k34h:U2_OQ
@JX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2_OQ@f2g1X2Bg1[1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F0fF4n<[3b
2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2c1X2Z2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R
1R2e6P4b274Z21CkA_=[2\2X2B2c10[1@e711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KcE64n<[3b2a2B148d1Bd<]3
18R1R2d4P2P4`21334Fc11C\41P:[3_=[2U1X202>1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3XLQ@m4;e;NX20
e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3XLQ@o>2g14Q1X202>1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<V3XLQ@
Q1X202>1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<f7hGQ@JX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6XOQ@R2X
20X20[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0l4Y<_54n<6T3b2U1[1B391A52IW=]3183A<R2e6P4b274Z21C_3Z<P2_=[
2Y1X23b3@g71W2Z3e2n1:U1`2X>a12621GfF4FU:Q2P6V39CP@d1AAg1GP9P7]:Y@3Y5NX202b3@g71W2Z3e2n1:U1`2X>a1
2621GfF4n<W9MYEQ@o>2LX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W99CYEQ@LX202b3@g71W2Z3e2n1:U1`2X>a1262
1GfF4h:U2_OQ@l5MX20e3@g71W2Z3e2n1:U1`2U;R3a12621E1fF4n<T7ZHQ@l5d1X2Z2[1@g71<`19Z3e2n1:=G`2Z5m8a1
2621F0fF4n<[3b2U1[1B?d1W=]318R1R2e6P4b274Z21CkA_=[2f1X20Y2[1@BT71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n
<[3b2U1[1B?d1W=]318R1R2e6P4b274Z21CkA_=[2LX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4o;N6^7iGQ@R1X20AS3@g
71W2Z3;14R2n1:U1`2X>a12621GfF4X;FN6o2^4iGQ@P1X20A1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<6XOQ@JX20
e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7iGQ@P1X23>S3@g71W2Z3;14R2n1:U1`2X>a12621GfF4h:U2V1f6aGQ@JX20e
3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGQ@MX2BS3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<m7aGQ@P1X20A1Q3@g7
1W2Z3;121R2n1:U1`2X>a12621GfF4Z7c5_OQ@JX202b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OQ@LX23b3@g71W2Z3e2
n1:U1`2X>a12621GfF4h:U2`7<aGQ@b1X2T20`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6
P4Z5EP2j?_=[2U1X23>S3@e711b1DZ3;14R2n1:U1`2X>a12621GU3`C4h:U2W3X4<aGQ@3X1X202>1Q3@g71W2<m2;121R2
n1:U1`2X>a12621GfF4h:U22Y4T5CYEb7S6Z2KX202b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OP9P7IX23b3@g71W2Z3e
2n1:U1`2X>a12621GfF4n<_OQ@n1X23>1e1[1@g71<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0fF4l:Q2[3b2n1BB?d1W=]
318R1R2e6P4b274Z21CkA_=[2c1X20S2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=41=d1_@518R1R2e6P4Z5
EP2j?_=[2h1X2Z2[1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4[<B23T3b2a2B1=d1W=]318R1R2e6P4b274Z21CkA_=[2
IX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<U9YFQ@KX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6o2XLQ@JX20Hl2@g7
1W2Z3e2n1:U1`2X>a12621GfF4n<_OQ@NX2@1S3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<_OQ@WR1MX2BS3@g71W2Z3;1
4R2n1:U1`2X>a12621GfF4n<k5cIQ@V1X22U2[11@g719m1Z3j1Jn1:U1`2]5S17^7a12621GfF4n:o1i1Q4k5gCf:Z5fMNX
22a31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<k5cId:\5fMR2X2Y20[1@g71<`19Z3e2n1:=G`2Z5P1Q7Ja12621F0j5k@4S
1W8b3[3n1Ca2B?d1W=]318E<R29Q2Y4P4T2=74Z21C`8Z9g5;f3d3[2P2X2B1e1[1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m
8a12621F0fF4h:U2[3b2a2B?d1R:T3]318R1R2e6P4b274Z21CkA_=[2j1X23>1_1a1@g71<`19Y2P1;1210Q2n1:=G`2X>a
12621F0fF4h:U2[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2P1X202>1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<_O
Q@KX202b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aGQ@f1X2Z2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4a<<[3V2;
f1JB?d1W=]318R1R2e6P4b274Z21CkA_=[2LX2f3@Nh61W2Z3e2n1:U1`2X>a12621GfF4d;Y1b5R2iGQ@OX23b3@g71W2Z3
e2n1:U1`2X>a12621GfF4FW<VJd1S1_2[2\8X5NX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2W9gC_2Q@RFR:IX2f3@g
71W2Z3e2n1:U1`2X>a12621GfF4n<_OQ@RFc1X20S2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1_@518
R1R2e6P4Z5EP2j?_=[2HX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_OQ@P1X23>1Q3@g71W2<m2;121R2n1:U1`2X>a126
21GfF4n<_OQ@KX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2m7aGQ@>P1X2Be1]1@g71W2Z3;14R2n1:U1`2]5j8a12621
GfF4n<g;gCf:Z5IX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6XOQ@d1X2Z2[1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0
fF4n<[3b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2NX2<Y3@g71W2Z3e2n1:U1`2c;d2a126217?fF4n<T7XCY4GQ@MX2f
3@g71W2Z3e2n1:U1`2X>\1426217?fF4n<T7QCX5h9X6LX23b3@g71W2Z3e2n1:U1`2g7`6a126217?fF4W<F_OQ@JX20e3@
g71W2Z3e2n1:U1`2X>a12621GfF4n<T7ZHQ@KX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U26XOQ@c1X2Z2[1@g71<`19
Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2IX2f3@g71W2Z3e2n1:U1`2X>a12621
GfF4n<T7ZHQ@JX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m=i3g=Q@IX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7aG
Q@OX20A1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<_OQ@MX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4l3h3R3U2m7aG
Q@e1X2Z2[1@b3T41<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[1OJX2f3@`3V
41W2Z3e2n1:U1`2X>a12621GXA]54n<_OQ@JX2f3@g71W2Z3e2n1:U1`2@n6h6a12621GfF4n<_OQ@JX20e3@g71W2Z3e2n1
:U1`2X>a12621GfF4n<a9mEQ@c1X20S2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4=1d1_@518R1R2e6P4Z5
EP2j?_=[2R1X20e3@Q11U1]51W2Z3e2n1:U1`2X>a12621GoDf14F`;Fm7aGP7W2h6d1X20S20`1@g71<`19Z3CQ2n1:=G`2
X>a12621F0fF4h:U2[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2JX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<_Ob7^8J
X20e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<`In5Q@NX202b3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7a19CYEQ@e1X20Y
2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2f1X20Y2[1@g71<`19Z
3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B1=d1W=]318R1R2e6P4b274^1K1CkA_=[2d1X206l1a1@g71<`19Z3CQ2n1:=G`
2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2Hl5P4Z5EP2j?_=[2e1X206l1a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF40
m<[3b2a2=4?d1_@518R1R2Hl5P4Z5EP2j?_=[2R1X20A1Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4h:U2_5]2aGQ@c1X2
02P2a1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2R1X23>1Q3@g71K[1Z3;1
21R2n1:U1`2a6f7a12621GfF4l:Q2_OQ@KX20e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9CYEQ@JX20e3@g71W2Z3e2n1:
U1`2X>a12621GfF4l:Q2_OQ@S1X2B00Q3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<Z<^@e2_2a=o@KX20e3@g71W2Z3e2
n1:U1`2f1^9R3a12621GfF4n<_OQ@W1X2<AOg1@g71W2Z3e2n1:U1`2T>20a12621GfF4n<[1_4cIQ@R9iBV2H9Mi25MX2f3
@l1f3S21W2Z3e2n1:U1`2X>a12621GfF4n<k5cI8h?Z>f1X20S20`1@g71<`19Z3CQ2n1:=G`2c1a9R3a12621F0fF4n<[3_
22a2=4?d1_@518R1R2e6P4Z5EP2j?_=[2NX22a31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<V1m8ZEQ@fMT1X210a31@g71W
2Z3j1Jn1:U1`2X>a12621GfF4n<i13V8ZEb:1\5>`5fGd1X2T20`1@g71<`19Z3CQ2n1:=G`2a6f7a12621F0fF4n<[3_22a
2=4?d1_@518R1R2e6P4Z5EP2j?_=[2KX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4h:V1Ne7iGQ@JX27^3@g71W2Z3e2n1:U1
`2X>a12621GfF4n<_OHX?e1X27R2[1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=]318R1R2Hl5P4b274Z
21CkA_=[2OX22a31@g71W2Z3j1Jn1:U1`2X>a12621GfF4i;>EP4^KQ@fMKX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4X<B2
P4^KQ@LX2f3@g71W2Z3e2n1:U1`2X>a12621GfF4i;>EP4V4WGQ@8Z20a3j?in1S7ZEh]17Z20a3j?in1^Lh]1<Z20Gi2j?V
n1BQ4\Hl?a1YL9Z20a3j?in1C]3\Hh]18Z20a3j?in1Q4\Hh]19Z20a3j?hl1P2Q4\Hh]13Z2Wb2Q42Z2Wb26Z20a3j?Xk2h
]11Z29Z20a3j?_NYP1Q4\Hh]19Z20a3j?in1m1S2\Hh]1:Z20a3j?in1CY1S2\Hh]14Z2Wb2m1S23Z2Wb2m1BZ20Gi26c?`m
1131T8b<X4o17d1Ah]19Z20a3j?bm13f1jKh]1<Z20a3BW?ol1B3V8ZEQFfG7Z20a3j?]o1jKh]1:Z20a3j?bm13f1cJV1h]
15Z2[i2:dOb99Z20a3j?jl1b2]3\Hh]1<Z20a3f8S7f9n3jQ1SBcId:SS1:Z208?h2j?S63Pe2h]1G[2Gi26c?U_1Z>1=0o4
k2g50R=7[1J?i5T1^BjCb1[2G9_2j?l1]4[@4h2El7>Z1X1c4]2c24Jb1^5]6104Y3j4f1P47]1]92l17KHA?4310b6h<J]4
aAe27[2a3j?bm1j1jKh]1<[2a3j?bm1V4S4ZEd:\;^3k8[;8[2Gi2j?bm1eM?X]15[2a3j?Xk2h]1;[2Gi2j?`m17T8SCV2l
?kMR1[21<8i2f8S7a?\2Q1_W1o215[5R4c1Q6;0f9d1Ai=C^1h2h550V1n=X5C>[2Hh2j?nHig1_:i=PJ09n4Co3E[2Gi2j?
P:bKlG7?X6G^;_:\:_52[15f7DjC6[2Hh2j?Xk2h]18[2a3j?mU2ZE?gC`Ij4[2150561K2ET15A1e320=@538:22Q1<1334
1B=6D140411S18G021111;429P1220LP11I:12O81AY4^1S27\1<B1W1XM26<4N:j15AZ6>:W11k115Q1E=U1><451A1S41:
X1]1o2J<;BM]2904V4R3AH10n1^3B\1;>23Y4B>T1205f9h3Q55i:II412>[2a3j?YGj3cQ1=I8\2Z2VHXD_IE[2>8i263[8
S7X;SW1S;1313cDg8TFcGi187[2Hh2j?fm1aMh]1;[2a3k2i21R:`m17`Gn5h]19[2a3j?g@W\1Y5oBn5h]17[2Gi2j?Xk2l
?kM6[2Hh2j?Xk2h]1Y3[2JMh1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHk5GG315d7DL7
311b1c2D4i3313<a61Y1M>V226P12l2h3j2a58=GP1T16Jc1E253Y18L>=`Jo2[2JMh1h7505a1:7:406[1K4D156271IM1P
1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3a1Q1Dn3313<a61Y1M>V226P12l2h3j2a58=GP1T1Q1c1E253Y1U1>=`J?
[2U2[1j?JP6]5]4W\1F^3Z6gCf:QS1<[2Gi2j?aEg1VV115fLHh]18[2Hh2j?]o1k2nHh]18[2a3j?VG2oZ1nHh]1Z1[2>8e
1S16d2`59S7aEQ3\1TEf;c21U6g51R206]1I18312U1i6l3AR;o1Z7R5QA?e2R4C[2]2S1j?cHXR1`4Z4g51b41>X1X;`I\@
DU3F[2]2S1f8S7aEk8^LKMKU6\:[1f;`I\@D`2D`2a1E[2[21S1j?PJbR1]6k8]19S1^<V70j3o1]<aAe2R49[2[21S1j?Xk
2V7h@hE<[2]2S1j?fl1R5^IV70XBWD`2C[2[21S1j?hX1oCo6l9b=U7l3o1l6=_5MQ?j3>[2[21S1j?i\1P@b2I`3_GkJQ?j
3;[2]2S1j?fl1Q7_GkJQ?j3`2o1[2Gi263?a79U1m5X4CS5c3\5f112CM251><hOj16b1b1<;157?Na1;_2WDW216AW6Y6k2
33CY4A:h5R7S72J2V32o3Q1[2a3j?X4Cg8\5f112CM8166QR1i1[3Lc1W1c1ZGa?Go:V>2JY32o3[1[29W3Jk7U1GU5X4Cg8
\5h1FM816410PR16b1C[1=MNa1;Kc1ZGa?Go:R7Q82V32o3L[2Gg21k2c3l19S7RFiEX3V3_7c3;91a3i1W6A^2=l=Y6e9hM
7[2Hh2j?dS2cGh]19[2a3f8S7jQ2i1cGU:bS16[2]2S1j?Xk2h]18[2]2S1j?Zm1mMmY1j39[2]2S1j?fl1CmMh]1m2>[2a3
j?bm1R>0d1`8L2e2e1Ho\17[2a3j?bm1eM\R1[;A[2a3j?[G0P<nEP2i4;]1b1c4YAe1W:`S1:[2a3j?\i1P2\1V5b1cGh]1
7[2a3j?dS2k9g=h]1E[21<8i2j?WW2c1i20V3a;6AZ5g5o1l6=_Ej38[2Hh2j?Z@mZ2mY1j3C[20>h1X1]1l8_3@14W1YGg[
1BcGc8d;_I?[20>h1X1\4m5_3@14W1dS2cGh]1Z3[21E26FKL1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5
d42X17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3Aj2a58=GP1T1Q1c1E2531W1U1>=PG_3o2[2H1Mh1h750
5a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2h3j2a58=
GP1T1Q1c1E253Y1U1>=`J8[2a3j?]=Z\1_Q1eJRC6[2a3j?kR2\Hh]1:[2a3j?853fFg[1VHh]16[2a3j?]Y1ja1h]16[2a3
j?W>P]2h]1F[2Gi2d:U51m;nIn4W4T26Y1l16\1^M\73h?i1QL;[2Hh2j?o;kV1Dk2^M\7h]1;[2a3d:S4Q1o;ZU1Q5kT1cX
1T5<[2Gi2c1V>n;OVR1R\1l?R1hL6[2a3j?Xk2o@hL8[2a3l3m;TY2P2R@h]16[2a3l3m;Xk2h]1A[21Ei2j?n<m5mZ1\9c1
X2h3\1[:A_V1X79[2a3j?cl1\1a3^1VHh]16[2a3e9T6Xk2h]16[2a3j?Xk2Q6fW16[2a3j?gP2`Jh]17[2a3j?gP2S2\Hh]
1S1[29W3j?V1X3f7i>4Z8W2Cg1Q1P2_ES2mAf1^486V3?73T4X2Y6]2S6a4e:l4g48[2a3j?Zk1n3a3\Hh]15\2>]A14`1\2
>a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1_@518R1R2e6P4P6P2i3P<_=[27\2>Z<e3\1146\2>P@\114
8\2>]A14Y:d1ml1m1\2>5i2Z<8G021111;42114Q12h4`2j1NEi1KEF<l1l1bBi<o7O3I762R1510V1X37b4_6`4A4]2g;Q3
Y4Y2m;T>7\2>]A14^d32B\2=07UA14Y1e9NEe6mMb1W1`>W6`S16\2>c=i3148\2>S>Y314n;YU17\2>c=?Y3147\2>1[A12
1=\2P1[R2f<b12\1a1\20_7i2R23\2[j3]11\2e4\20:182M^71P2505a1:7:406U15J0200111;212260171C2P11P1T111
P10151BV1<822@J5h1?57K><5?F037=;0A?9DU2SN0GG315d7a32Nd1DDY33131:X15FU1f2>1FBM94V2241P12l2V3\3m18
W1R28397?P1T1Q1AQ1E253Y1;5C>=WFk2\2G1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TN
GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=c2\20:1;o>5J0200111;212260171C2]40151
V2T2ENES1K5V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241W7k6R28397?P1V2AT2Y18\2QH`2VKhEd\1e2T52\2ik39\
2W2f2l8_3VCP1ae1]U1:\2W2f2n2m5_3_9f9VHcI6\2\h29CWBY25\2Ud2`P1a2Q;2\2gQ48\2]Lb2ok1lKV2k1^13\2[j3S
28\2T2QBP6]5Vk1^NO6\2>S>Y3147\2>8j=Y3146\2>Z<R514:\2>7k=Y314Y:d1[79\2>8j=Y314`V2TS1c1\2>1_10`1g8
`1P41210Q2n1:=X3X>a12621F0fF4h:X2X3P1a1a2=4?d1_@518R1R2e6P4P6P2j?_=[26\2>]A14\g13\2`2R]43\2@`A2\
2Pb2A\271dj2\U1l5h@@416Q1859:]2?\271dj2Y[1h@@416Q1859:9\2>]A14eo1\1n306\20bj2c1Q6h;4\2Rg2o5i3A]2
S5[U1`H1[2SE`12\4d1R:CQ1m8f5cC5]2bj2c1Q6h;D]2<0T6X4g3W314ZCTe1<V1Q3o28V8X3l5TQ1@]2<[10[71j9c1\4f
HgX1c1Q6X8_3lR1=]2h10hh2c1_4a1n6L<_3lR1Z;B]2<]3l`2j5c1Q3d2:c1g5\4W45R2b:mH^1:]2;Vj2c1i1W1o2S8d3U
?Q1]2;<o1h<b94c7k?i2Y2f3f2d1L=l1f1INiEc1Q6S8d3U?R;P3k4o2Q40H=]2h2lQ2lEc1Q6S8d3U?iJ1>c8o3]2;0;MP1
`8505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5d4[17=^1T3iA_3j8GG315d7d3c2:9P2HT1313109W10i1O73R
21;:B@<2;F_126P12^20<`1e1\3S3\208=GP1T1Q1_138<253Y1U1>=^1l<l3n31<c8<]2=S>Y314g>gi1c1Q6h;QZ1_3]2<
;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22i1CV2[17=^1T2OlAi4]7GG315d7BQ3c2D7f33131:X1X51F
BM>V226P12l2V3\3a58=GB=T1Q1c1E253Y1U1>=Q5m80V8Q2MDO]261B_R1Bcf1:X1Q6`1W:Y2m6]4P4^6e?R1@4163M859:
`2DL]26FJ0XS1T1Zd1c1Q6]78@`3\87RIM6U13LY3c11d1Z2A?]2=S?Y214_X2<V1Q3o2]1f7c2`68]2bj2c1Q6h;`6`1oQ1
8]2<8[:`_2c1Q6h;7]2Eg7Tb2c1Q6h;B]265>RS1cf1c1Q6`1W:W9]4P4YH01R5P3V3]2<;Ma9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1G;T413BBM>V226P12l2V3S2X1a58=GP1T1Q1c1E25
3Y1U1>=WF1Z67]2<Uj2c1f5:h;<]2<h8[1P`2c1Q6h;R2nW1R6d2l1]275f10[1g8`1d3;14R2IT1:=X3Z5>^8a12621F0VW
1b2a2B?d15c1Q6[5Dh218R1`1Ae6T3K2_274Z21Cc@W1c8k4[2:]2=]A14_X2<V1Q6h;8]27Ahi2c1f4Z1h;7]26[j2c1Q6h
;b?Q3]265;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM
>V226P12l2V3Q2Z1a58=GP1T1Q1c1E253Y1U1>=9]2<8l`2o8c1Q6h;^@6]2<Uj2c1Q6h;6]26[j2c1Q6h;6]2bj2c1f5:h;
8]2Eli2c1Q6h;^@Z4l3]2<;MS2]7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1TNGG315d7
d3c2D7a2T13131:X1i2730Q21;:B@1:2;b1C26P12Y1b1V3\3S3]28=GP1K8Q1C0NA3253F1@T10>=\@j5S1D6Q4]2<;2JDi
61P2505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ22<W4[17=;0A?9j2TNGG315d7d3c2Dn33131:X1X1h13R21;
:B@<2;V226P12l2V3Y2R1S3\208396@P1T1Q1c1E253H@U1>=j3=k1m91d1]41;h1o5N]2<[10i7QJe9V]1c1Q33c1L:c1T:
l9g3e7a=F082]1\92;IGJ]2[6UQ2U=[2^3c19m1A0630U1FB:S11605T:]62D]2h10fL50R4dT1RC<V1Q33k28_;`6]8mCV2
@]2=7k=Y314_X2c1Q6\10X9Q1m8`7A]2\_2U;c1i2063m1B:\10Z:R627A]2<8fKd9j\1e7c1Q3Q2B:]1[5n4`@cOG]2=]A1
4iP2j1j50;V1S5M8T1R4S1_2MCE;T`17]2bj2c1Q3o2]1Z:H]2<07UA14Y:Y20R3Qa1Y5[2c1_2Ad2:g2P9`6o9cO:]2=]A1
4SV2[2c1Q6h;B]2<07k=Y314o:_m1c1e2300U3]1Z:>]2=\=P414_X2c1Q3o2]1R1W9`6`4]2632512Ma9505a1:7:406U15
2G0200111;212100400171C2P11P1T111P10151BV1<82CJ5^45V1037=;0A?JY2TNGG315W7<a32c2DDY33131:1V1P1Q1U
31FBM>g1>241P12W1d1V3\3^3R28397?P1T1Q1AG9E2534T1U1>=d6b?1]4l17]2bj2c1Q3o2h;j;B]2Ee9Q6do1b12\1n3]
3c1Q6Z110X9Q1Z1S1]2<0Z<h2Y214^:_1i3:l2S8oAZK0;U10Q3d245Z18`7MCQ1`6\2dIh3i2=]2Y21YJlm1c1R2n3Oh:bG
[<b:7]2c6nc2c1Q6o9h1=]2<oKd1Ee6mZ1V:c1Q3d2:h;<]2=]A14_X2c1Q6h;`6i5gI9]2bj2c1Q3d2:h;T`18:]2<Uj2c1
Q6]1Q54S5V2=]2=S>Y314_X2<V1Q68T1Z:;]2=]A14_X2<V1Q68_;6]2Vh2[2c1Q6h;9]2<8k=P\2c1Q6h;^@9]2<8\L_m1c
1Q6h;^@9]2<mIWP2c1Q3o2h;`67]2<Uj2c1Q6h;Q2>]2Vd1Q6f?b@c1Q6h2o8`6Q>d8R5d8;]2bj2c1G64n2[10Ah;>]2=S>
Y314Y:nc1`2e7<V1Q6h;9]2<8_81Za2c1Q6h;^3]26>22J3]9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4
[17=N?T3TNGG315d7X2[1c2Dn33131:X1X51FBM>V226P12l2V3\3a58=GP1T1Q1c1E2533U1U1>=R@1k2P1U21P4?6]2bj2
c1Q6h;`6>]2L`8ie1`Gi3c1X5B5h;`6QL^4C]2<ZP1n:Ie5P=dH0LE;1Cc1Q6h;iDWEb2]2:10:o>5J0200111;212100400
171C2]40151V2_65V1037=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241W7k6R28397?P1V2AT2Y1ZH7]2bj2c1f5:h;`6d2]2
:=o>5J0200111;212260171C2]40151V2X4V25V1037=;0A?:i2k62UGR=2c2DDe3:X1X51;:BM>V2241W7k6R28397?P1;j
1AT2Y1g7eFP1>]2<VEg]1b1cEc1Q6n6i4Q8KW8\2D]283<hi2:X1Q6h;UHh@@416Q1859:K]283XBiMY5g4PP1:X1Q6T3l1f
6UHb3_1e;@416Q1859:\1]2<i5f12b?CT>f31nA`@32FKb1e1o2i5c1GQ118LZ1Q17:h;l9V6GY4492A8o;^7R6GJ]2cNX:l
2X5]AT2Y9n:c1c1g2Y3W9W28m8S1aF^1Kh:2Y28o1e1]20Q100U5k2n2n1i@^3;=2EQ3iM\@X5c1X2P2g1V13R2g433?=2E7
W11120011122W2m261k?37kJK]2=P8V3b3b214dR2j50a10S1X3F:BS2\1W8m9j3W3PI1o7B]2h10_NTL\2kEj5c1Q6b3U8S
A[@\1<Q;`2e1]2g100lA_9Y1b23\2b2k112d_1d2c1i2W3T7l31Dg7l==00a3U92285108>5><5o2W2Q392Na1517J[1]2<0
7h7P6[314n;E7]2^1Na1A;oL[Aj5<0U1\19Z48d3f4O>?T1Z58V3gGo1b6K1\16]2bk1oNc1Q6h;7]2bj2c1Q6h;V5YB6]2b
j2c1Q6h;`Z16]2Q:``2c1Q6h;C]28aP1gi1:X1Q6h;UHh@@416Q1859:7]2bj2c1f5:h;k[18]2j1gh2c1Q6h;lS116]2k5f
d2c1Q6h;7]2bj2c1f5:h;U[16]2bj2c1Q6h;f76]2bj2c1Q6h;V_1;]266]A14_X2c1Q6h;f<:]2=S>Y314_X2c1Q6h;7]2b
j2c1Q6h;YQ106]2bj2c1Q6h;X[1H]2<0Y100]:P5B14V>IS5Zd1c1Q6h;UAfA_1a9W1ME]28`i1hP1:X1Q6h;UHZ3h:d2@41
6Q1859:6]2bAoX2c1Q6h;F]275;`9c1l514m>WR1]3kC<V1\1d48_;SP1U=n57]2bc1oV1c1Q6g2P9k4]2505;E1T2A1?F^2
20?\2750513312@3=63@140411R13=5:2CB15;BL1N1I:12X1CW1<;C3`1^1S2a3a3a3Bo9_26W92230;4N:02FQ13A9C5V5
>b11f1b2U1><4221AZ3D7:X1]1c4BMg27P1Q2B>R3f1e1Q4\128U1P1T1S22>N3;V72S3T9:`40H1X3G5I@i1119]2`l1c4a
4[@_4c1Q6h;F]2LW`1i4Q4>f8Q7X1NQ>c1Q6h;V5fEg1m3l1Y46U<9]2V2c;_3WY2c1Q6h;U97]2a_2P;c1Q6h;\>7]2d;m^
2c1Q6h;n>;]2<0]A14o:_m1c1Q6h;:]2gd2j5c1f5:h;RR1]94L]26U<o8e2C8T1i8l4a3e4`5mT1c1Q6i5i1Ba3R:9c3Q5>
T5XBZ1@]2<8e5i2f2_7Zb1o>j5c1Q6b3U8i>Y29]2=]A14_X2c1Q6h;U3]2=72Ma9505a1:7:406[1K4D140040271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3j1a1a58=GP1T1Q1c1E2531W1U1>=m
1]27m1[1g8`1U3>e2n1:=X3Z5m8a12621F0k9S>V?b2a2B?d15<V1Q6[5g2E18R1`1Ae6P42_274Z21C_6i8a2o1Z5h2[3[2
236]2Wo1ZKc1Q6h;@]26bIZGdB4gA1i4c1Q6h;WY10H1=]2LGmh2c1Q6T8c3jV16S4?;7]26[j2c15k5h;C]28Yj2:X1Q6h;
U>o9h@@416Q1859:6]2Z`1WZ1c1Q6h;6]2bj2c1Q6h;_88]2U91ULTe1c1Q6h;6]2bj2c1Q6Oh:9]2bj2c1Q6h;nMg4Z9R77
]2<n_2V:c1Q6h;d3]265;MV3`4i1505a1:7:406[1K4D156271R1133:1P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7
d3c2Di2T13131:X15R51FBM>V226P12l2V3\3a58=GP1T1Q1c1E253Y1U1>=^1:\2Bn:^6P4>:a12o2]26AMa9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58=GP1T1
Q1c1E253Y1U1>==]2`W1^7b[1c1Q6h;S108cX1P71U1]274\1_N]d1V4c1c1k1U4b3U8o6@2U7Y2=h3c<?^1AU74E`1>6BAg
15f105o2]2<;Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51F
BM>V226P12l2V3\3a58=GP1T1Q1c1E253Y1U1>=>]2=]A14_X2c1G;n2[10Ah;;]2=V;V614_X2c1Q6h;UMP3]2H2Ja9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58
=GP1T1Q1c1E253Y1U1>=B]2<8R10[71T:ib1d=f6c1Q6h;^@KaAW@7]2Eli2c1Q6h;`@=]2<?Oeh2c1Q6h;QW1^3U1:g66]2
bj2c1^5Bh;:]2P9dW1lY1c1Q6h;YHj7j9D]27Gj7b3_<Y3]Ba4Y3o2[30j1hKc1Q6h;kJe56]2bj2c1Q6h;o?7]2<hb2\7c1
Q6h;6]2kY1f`1c1Q6h;>]2=7h?\114_X2<V1k55m3j7G]2=]A14P6Q4d5MKa<1YZ1c1Q6[7\4o9^3\5f7Z1S17]2bj2c1Q6`
3W8h=6]2Xb2Y8c1Q6h;J]28ZV1nc1:X1Q6h;UHEIR1E[6S7@416Q1859:5T1@]2nBe;d3e3jU1g>c1d23X3h;o?_=Z2i:7]2
VCR=Xj1c1Q6h;:]2=]A14_X2c1i4W1h;6]2bj2c1Q6h;g<R4]2:=Ma9505a1:7:406U15J0200111;212260171=52P11P1T
111P10151BV1<82CJ22<U3K5V1037=;0A?9j2TNGG315d7a32c2DDY33131:X1P1W41FBM>V2241P12l2V3\3^3R28397?P1
T1Q1AG9E253Y1;I>=f4]2:1072Mg6i2505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NES
1K5?F037=;0A?NAc1TNGG315d7a32c2DDY331201:1V1X51F89M>V2241P12l2R2S1S25R1m18W1n138397?P1T1Q1AQ1E25
34T1U1>=c5c@1m2?]2<8e5i21Za2c1\4d1T9MCQ1m86]2<Uj2c1Q6h;k4]263=M]2^2Y1DFM3@;505a1:7:406U1222G0200
111;212260171C2P11P1T111P10151BV1<;CJ5^45?F037=;0A?h1[1UDX3i1k4GD2315d7a32h1JDDV1R23131:X1X51FBM
>b12@241P12[1`1V3\3m18W1i188397?P1T1A?AQ1E253Y1U1>=^1]1g3b?1\1^2Lm2]2:1;`1^=5J0200111;212260171C
2]40151V2_65V1037=;0A?T3k5c7\4W<R=2c2DDe3:X1h34K3:1FBM>T1Q1241l2I`3Y2a4R28397?P1V2AT2Y1[3_2Y<1R6
O]2g100fL2X5T[1`;c1Q6m3R33n3D=Z6U?40g<2>5G_6Q3F@3C]26]b1_Io:]3c1Q6h;cCZ570i@1T1Fj1Y2E]28SQ2UI:X1
Q6h;\9h>]8Z8@416Q1859:Z3]2HMa9505a1:7:406U140K4D156271g11P1T111G8015DV165;CJ5d4[17=^1T3b7aFGG315
d3o3d3c2Dn33131:X1X51FBM>V226P12l2V3\3a58=GP1T1Q161Z1E2403O9U1>=UGY1I]2Y1UGS1?l1l=?R1W:0f3?1V9n6
X1P?c1<d5h;Z:`5nK7]2bj2c1Q6h;nHPC7]2MTi1_P1c1Q6h;E]265ah2c1c1f5:h;W9R<Y1k1]1S8n71\16f4=\3]2HJ2a9
505IG:7:406U15K4D156271=Y11P1T111P1015DV1<;CJ5d49Q17=DIT3V4]4_EGG315d7d3=U2Dn33131:X1X51FBM>V226
P12l2V3P2[1a58=<:P1T1J661Z1E253Y1U1>=N]28i49Tl1j6]:S6c1:EBS5B:h;i>[9V6a:@416Q1859:h48]2Z8Wb2c1Q6
h;g9dW19]2\`1X3_;]?n;c1Q6h;E]2[4SY1R2T1Q5l4T5o8X1]@c1Q6h2S4k4P92iB:J6]2jQ1gh1c1Q6h;c1^2:C5`23^2j
7]7\1\22e48TAk;S6LT2T<V1\2Gc2f1^3f3S1AGA[3l3m1P1411112000m58k6l6aEi5T1d2^2:C5S5j7_23_11S2Q11\1\2
2e48T13Q6h1=a1l2g?iE\2Gc2[35W1;KZ1>3?181S1A5?16092X3j5E:6111210Y2^348S127k36Y1IU1W4DT153RDm4KJ9R
1^2:C5S5S9j2b:f:=iX1[:5X2o2]1n78D>IDH7611122_V1Q32k6a2^2:C5S5S90U13_11d4\223n==iX1V1l860223L6229
3746^1:6>D32J??o62IFS12E251411112000A6o44\13Y4Y1l6BA53RD`1S59[1`1^2:C]4R@R:Vh1f1G`2]11P1>8CS1?1N
092k8X18610h5l1E_4h5E3R3Q>514607I12f97^2T1R]31122Q1^2:C5^b1UMo6[3`1T1Z1R118]2T;1122ZCD^4T<514V17
4g3E]5e1^2:I^?3a1j;8T13j7=c;UMS:75W128KZ1>C181=EA5?992i9C1122A[5j5Y1W6DBA5QEES5Q1^2:iMdb1o6f1Io2
L1_18Q1U11;CQ8W2@62[8WL514607I12Y1^2Q100U5k2n2hB^3;=2EQ3SHb@lEg433?=H7W1140011122W2m261k?37[1^2Q
100U5k2n2n1i@^3;@g3SHb@_5V;U5g433?=H7W1140011122W2m261k?37kJa1^2P11b2Mn5a1e516[5Y2T4]4e16i4kFU1`
>>j2dBl1j233MH7W11611122W2R1j161n1i4U3mHU12X1^2P11b2Mn5a1e516[5Y2b8e1P5kFU1`>>j2dBl1n23f1_116111
22Z3R4i4U3mHU12[1^2R10U52g5n1Y6a5W6T2;=2k2K_2l2fBY39j16e8f7a4a1Y8n1g4G=P1b162W2m261Ge7eR1W1^2R10
U52g5n1SBT2;@k2K_2l2JkAc3Q2e8f7a4a12V82k1_5=c262U561Ge7U1_Q1K^2R10U5j5WF;X4MiJQ2`F20T:g4G=P1b162
W2m261S[1N^2R10U5j5T6R@;X4MY5kAc3bH20R1Q9g4G=22]262U561S[1<^2Xj2]92i75Ka162\51j4_230AE21Q22761?U
320=@5028:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W9223<4N:0S1G3A9C5V5>
b11f1_22U1><4513=m1\1D5<f2a1]1W1=@Mg27P1^2D^4224e1Q4FE;>2CP1T1S22>N355d6m<:c9IZ21c5_230W12S21166
1?U320==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:128F8CH237<;C3CL^1S2c221D02a3CCY2U
8:a46W926<4A<:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2X18]1U1139@M1e27P1g15N6^4224e1a2_1\1;>2CP1T1S22>N
3018bC:c9IZ21X5_23X121FZ1A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d
21Ja3a3a1Z125;c6P1h12683R1g726<4N:0k13A9C5B_43>b11f1b28F5><035130<8Q3D5<f2o2W1NMg27P1S3^42m1Q4\1
;>2CP1T1S22>N355T:S2h6@:a21o6II9AD1g4_23X12S2A1?U320=@5316:22I75051334@3=6D140411d15:2CA015NLP11
I:12O8CK37<;C3`1^1S2c221Ha3a3l2_6HP1k16_1`3V426<4N:0k13A9C5B_43>b11f1b2O5><0351A8Q3D5<f2o2W1NMg2
7P1W2K_6Q4\1;>2CP1T1S22>N3;bC:c9IZ21[4_23X12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP1
1I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2C
P1T1S22>N355bC:c9II9V11V4_23X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3
`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^4P2Q4\1;>2CP1T1S22>N3;bC:c
9IZ21]4_23X12HZ1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6
W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2CP1T1S22>N355bC:c9II9V11U4_23X
12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9
C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2CP1T1S22>N3;bC:c9IZ21b4_23X121Q2:61?U320=@538:2
2I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3[6f66W9223<4J3360S14B3A9C5V5>b11f1b
2U1><45130<Z3@35<f2o2W1NMg27P1S3^42m1Q4\1;>2CP1T1S22>N3;bC:c9IZ21W5_23X12HZ111661?U320==2538:22C
575051334@3=64?140411d15:2CA015NLP11I:12O8CK;<;C3`1^1S2c221D02a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b
2U1><451AZ3D5<Il1X18BJU11==2M1e27P1g1[1;R42m1d2\1\1;>2CP1T1S22>N3018bC:c9II44Q1031Z4_23X121Q2A1?
U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b1
1f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^42m1Q4\1;>2CP1T1S22>N3;bC:[8W1IZ21k4_23X101HZ13=1?U320=@538:
22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b
2U1><451AZ3D5<f2o2U11NMg27P1S3^42m1Q4\1;>2CP1T1S22>N3018QC@:a2i5W1II412Q1031`6_23X1011FZ111661?U
32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH><;C3C2I^1S2c221D02a3CCY2
`3d4:V4:6W926<4N:0k13A9C5V585b11T1Ab2CA><451AZ3D5<3El19N8BJU1139=2M1DP27P1g15N6;k1I\12m1a22:2N\1
;>2CP1T1S22>N3018P5c1Dn1Y::o2c6II9Q1031[4_23BE011Q2A1?U320=@538:22I75051334@3=6D140411d15:2CA015
NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\
1;>2CP1T1S22>N3;bC:c9IZ21_4_23BE01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<
;C3`1^1S2c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2CP1T1S2
2>N3018bC:c9IZ21X4_23X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a
3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42m1Q4\1;>2CP1T1S22>N3;Y7X<:c9IZ2
1[4_23X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926
<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2CP1T1S22>N3018Y7X<:c9IZ21^4_231V121Q2
:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V
5>b11f1b2U1><451AZ3D5<f2o2W1=@Mg27P1]1e1^45j1Q4\1;>2CP1T1S22>N3;d6f3V9:c9IZ21e4_23X12S23661?U320
==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>
b11f1b2CA><451AZ3D5<f2o2W139@Mg27P1S3^42m1Q4\1;>2CP1T1S22>N3018d6m<:c9IZ21d4_232U12S2A1?U320=@53
8:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2
U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2CP1T1S22>N3;\7U<:W4@416Q1859:V2IZ21Y4_23X12S2A1?U320=@538:2
2I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><45
1AZ3D5<f2o2W1NMg27P1S3^42BZ1Q4\1;>2CP1T1S22>N355bC:c9IZ21V4_23X12S2A1?U320=@538:22I75051334@3=6D
140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NM
g27P1S3_6Q4\1;>2CP1T1S22>N3;bC:X8Z1IZ21Z4_23X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NL
P11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>
2CP1T1S22>N3018bC:c9IZ21Y4_23X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C
3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1Q4\1;>2CP1T1S22>N3
;bC:c9IZ21\4_23X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3
a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1e1^422j1Q4\1;>2CP1T1S22>N3;bC:c9IZ21\
4_23BE01S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3R=6W926<4
N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3^42BZ1Q4\1;>2CP1T1S22>N3;bC:c9IZ213_2[_3_[14_2QS
121h3_28=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32
c2DDY3313<a61Y1M>V2241P12l2b4P2^3R28397?P1T1Q1A10NE253Y1U1>=h2_23X10Jn1?U320l2=07334@3Y11S25d115
k1P1K:]1CW1<;C3S5d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W4Nm3P1S3a:\1a1P1T1S22]135hC:c9c19V11
a2_23X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3
P1S3a:\1a1P1T1S22]13nC:c9T31>_26dj2Y[1h@@416Q1859:f2_23X1031c2?U320l2=07334@3Y11S25d115k1P1K:]1C
W1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3X452o5\1a1P1T1S22]13nC:c9T311_2f1`2Q20[1
\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318E<R23D1012d5P47Z274Z21CkA_=[2V2`23m10[1g8`1d3e2n1:
=X3Z5m8a12621F0FS=^6U2f@b2a2B?d1W=]318R1U1L3D1012i2j2h1[1K24Z274I`11Cm3>1j3a9R8>_11[3[2a1`2l1a1g
8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R211D10i5P4i3V2P2V2;W=_=[2f1`2R2[1c6S2`1d3e2n1:=X3Z5
m8a12621F0VW1b2a2B?d1W=Q2IA18R1R23B11041b5P4b274Z21Cb6X;_=[2Q4`2=0c1[1g8ANk29>e2@C>71072=B1A1Q1<
@[3E41Q14m1b5W1a12621F0P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17:1c1FU280041Z1HAS1CL1140V218D000183=BMH10
21h4KQ1n27T13Q174[1N1Cj3U3X1a9S6g1n45>Y1Q1V2`2>c1[1g8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0VW1b2a2B
68d1^1X2U7e1CL`218D01183n13Dl5P4b274[1N1CY8a9_=[2@`2Z=h3U6i\1n?VK10SD_3a8f4j2Bo3e1`2:a1a1g8`1P41
40Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1_@518E<R23D10i5P4P6P2b2W=_=[28`2iS2][115110Z1`2l1a1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5P4P6P2j?_=[2]1`2l10`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1_@518R1R23D1j5P4P6P2j?_=[2`1`2l1a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?d1_@518R1R2H1j5P4
P6P2j?Z50S8[2c1`2A`1[1g8`1d3e2n1:=X3Z5m8a12621F0_F65Y@b2a2B68d1W=]318R1R22El5k34b274Z21CkA_=[2\1
`2l10`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Hl5P4P6P2X>a1_=[2[1`2l1a1g8`1X4Q2n1:=X3X>a
12621F0fF40Y@b2a2=4?d1_@518R1R2Hl5P4P6P2j?_=[2^1`2R2[1g8`1d3e2n1:=X3Z5T5h3a12621F0_Ff@b2a2B?d1W=
]318R1R2Hl5P4b274Z21CkA_=[2^1`2Q20[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2F1l5P4b274Z21
CkA_=[23`2W_31]1`2Q20[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2Hl5P4b274Z21CkA_=[24`2R:VU
3aF`1`2P21[1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<]318R1R2Hl5_3@b274Z21CkA_=[2a1`2Q20[1\7Z1`1
d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2Hl5P47Z2334Z21CkA_=[2]1`2R2[1g8`1d3e2n1:=X3Z5m8a1262
1F0lFY@b2a2B?d1W=]318R1R2Hl5P4b274Z21CkA_=[2[1`2l10`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518
R1R2Hl5P4P6P2j?_=[2P2a2KX7o2h6@l4I]4<g37Cm3Ac5Y@g5j>61^3E27JI46X1k6j8LX2i1816261R;\7J^1@?05o3P8L
AY2_7=831121b1JQ2a2KX:On1D\2h2Q9g37C_4`4Z1cT1061^3E27JU1j4m1\=f12816250000Y6g4`3o3f2:;`:f1EA2f9=
83141[10311H2S1a2KX;]222\2j?C_4`Z161T42R1RGD25000eE;i9F=X1W1`:54d1MS2a27CZ6K@j1e84^55k2R6i:mD2o4
@a5W5AMR1D9f=?1?g5e2M625000f2a6^2_1Y1Y1b1m3=0Fm2b2g45d1>c39:U1]1S416;1?W3Q1a27CkD9fE`Z1Q2jAa3162
5000g;l1n4f2?0d3a8f2Z2m2S4141g2Oa27CZ;d1Kn2d8QU1nY1[41961?YDb1d3_9R5f4=831121b1T1Q1a215C<k9P5U:o
W1EV18Dd;nL95000?^6[>?f<O`:31121I5a2\Y3g46Ya11b2<b2T10F0RBlS2VKR5e5312b2md32b2cC7b2?]1RBcm1X6oM5
b2?]1RBlS25b2m1RBlS2PW16b2l10RBlS2PW15b2l10RBlS27b2T1G0RBlS2YP14b2T1^BcT3<b2T10F0RB0kS2YP1e531;b
2T10F0RBlS2YP1e531]1b2T1E10^1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6R3MP6P2j?_=[2[1b2j
110^1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[27b2l10RBlS2PW122b2?6b2?\10RBlS
24b2m1RBlS29b2T1G0eA<lS2oLY3R5c21?7<`2NT11AH=N=:V2NG0;5a2FS1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10
I0Q24DZ3O1P4n1W4K1g4_19X137R10612\164<ACA417297>5:=V12Z1c189Y1HP1AY1P1F2>A5NOW1g151IP1[1U130l2f2
M611211I104JA?Q21188319T1W1c1]1C5Dd1J_32n3o1]30T2\1[1ILd2a1010?1WS4a3?Z2Z1k2CO160L?HW2c3h1BEj2E?
d24\102?a^4Y1L@Gd7X1n2AFd2@b>K0P4Y2d3e6f2V6d5Z2aR1P_1`2d6d:g3Fo352d2Ug3R1d2Q3U4^9b2kJ9L]X1WB5Z7^
539b;:K4X18W1Hl1<;109:I3f=O5d2Xm3Q7mL2P3d2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c5Oa58=GP1T1Q1c1E253Y1U1>=d6n=a521j2d2AMa9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y
1U1>=n2d2AK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>
V226P12R2Ic6a58=GP1T1Q1c1E253Y1U1>=ZJMd21e8m<bEm3S1911i9i4YKT=WKd27h1o>@416Q1859:P2>d21dj2Y[1h@@
416Q1859:Cd2FLFP^1e5\BWBQ[1P90l21n50n36a351d2>d2c1FZ\4110l21n96:V351d2]3d2AMJ=X8505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6Y578=GP1T1Q1c1E253Y
1U1>=^1d2`2k3_2110k:S1M1?V35k2d2AMa9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG3
15d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=;d2DRS1jo1_C]4P4l1Z5PCj1R4d23=MQ3_6505a1
:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3eB2k3_7GG315d7a32Nd1DDY3313<^
1l1X2L1Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1M7>=V4`4P1\@g3d23=MQ3_6505a1:7:406U15J0200111;212
260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?
P1T1Q1AQ1E253Y1U1>=i4e3d23=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=
;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=`1d2AU2h<3Q1j1o4k6V1n
1m2o6k2C:T6cAk@d2m33Z3:Q3T438U>W3Y225l7h1g26l2m1B45h6;HI9[24d2jm3]S12Ed2c1S1^`1c9j\1iK:Z2N\1S5@4
[11`5h2]1MW32d2ak49d2Z2Y]40R80P4f35<d2DRS1nEkY1_C]4P4W8R4e=\28d2DRS1jo1_C]4^1a29d2ZEhd3JZ2\8k4>P
66d2aX4a1^4S7[;2d2me4V4c20DB1T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2
^32a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1Q1Q12>N3;MX62X<:[3W6
IZ211j3c201?GT2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63=^136:K^5>b11f1b2
U1><4221Am1d2f2V5Mg2Z33]7Q4\128b5>^1V75n2K87l1DY1X2a2e3@416Q1859:`2?Z211_3c201F@T2A1V1^23?d2<133
12D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N:l13AZ6>b11f1b2U1><4221Am1d2f2V5Mg2l:Q4\128b5>^1
V75S4i2b3Y21k3@416Q1859:P3Z211T1d21CRQ1h2k9o9[1b<YDWT1Q7Q2Q3;8T1\3a5K9641631K859:5W2V3En2d26:Ma9
505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a
58=GP1T1Q1c1E253Y1U1>=6d2YX4Y>Y50_4<d2c1kW38@oM]91^4:Y505d2c1S`41h>Hd2FK0l7]T1b4Z5f?R>ZMU3`?U6a4
V11W22`2c1a2ES5Hd2FK0PK2_62]2gER<l^1W1UDU4;V11W223b6EP54d2ZZ40WE4d2ZZ40h5Ld2FdU1SS28?R7L1`9f:=00
X35NX21Y2044U5\1U1X2N>d2FSn1]W1nNh100X3]31X2;P;Gd2c100DRg1WR2f;W4@g1g1o11168T1S6n1o3586d2e1fU4`6
V6\7P4d23=MU6a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3UDNo8:<
G315d7a32c2DDT2T1313<a61Y1M>V2241P12l2\5V1V2W1R28397?P1T1Q1AQ1E253Y1U1>=i4mEo1_3d2A4H10\2Fd3;Y25
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?k>GG315d7d3c2Dn3313<g1i41Y16F>V226P12l2c6
a58=GP1?DQ1c1E253Y1U1>=^1:Q70d5446a7Q1]3d2A4H10\2[4;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4W137=>2LT3VDm9:<G315d7d3c2Dn3313<a61Y1M>V226P12Z2Ac6a58=GP1T1Q1c1E253Y1U1>=k80d5446a7a3d2A20
I101\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12l
2c6a58=GP1T1Q14^1E253Y1U1>=R?O168:IV16o21m4S31AT3d2A2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q14^1E253Y1U1>=R?>k>A3d2Tm4k22d2
SQ1_2d23=h1V=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>e1@241S>R28397?P1V2
AT2Y1h?_<Li258d20B]R2dGa;PCX1Kd21X2[h2Y[1[1X7110n7@4160P1859:i114:V35Id21f2]GiNdFP;jKo6g3`3U1Z3k
3a9@416Q1859:[2@d21_?T[2Y[1Z3]=@416Q1859:@d21dj2Y[1Z3]=@416Q1859:[2@d21>Uj2Y[1Z3]=@416Q1859:Cd21
dj2XU1P6Z3BX5a7@416Q1859:[2@d21dj2Y[1h@@416Q1859:d1K?d21dj2Y[1h@@416Q1859:d1Ed21a1S>nZ2Y[1n5g51o
4@416Q1859:4[2@d21dj2Y[1h@@416Q1859:4[2l2d2?1Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=G>AT1Q1c1E253Y1U1>=3d2V`4]@=d2o1c;V2X1_9]>fDU6IW
X15Y15d2kk1kb2P=n42d2gP51d27d20BRj2a;PCeR1Bd222RHO3?X2Z27RM^X2^3T2T6]7a1>2d2]I3d2hY2Xa15d2[V4k>P
<22d2_T4n2d2AM]2h3Y2P1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dk1R231
3<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=o2d2AMJf8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=P@a6Y756d2Z2_8o`4f35V3d22
>Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6`GGG315d7d3c2Dn3313<a61Y1M>e1@26P1
2l2c6a58=GP1T1A?FLE253Y1U1>84T6d<R3P2m2d2A2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1^14E253Y1U1>=Z3d2=3MJf8505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12l2c6a58=GP1T1A?c1E253Y1U1>=
e2n2??6`3g7R4m2Of35k2d2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn
3313<a61Y1M>V226P12l2c6a58=GP1T1Q1^14E253Y1U1>=n2d2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12n1Mc6a5839GP1T1Q1c1E253Y1U1>=d6`Ck2d2AMa9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a5839GP1T1Q1
c1E253Y1U1>=2d2jk4Ed214]A14jX2nU1Z5`5W;69416Q1859:Cd214]A14jX2nU1Z5h@@416Q1859:=d2c1]1oQ3;U<fJ\5
1W22`2E6d2WS12f`36Y<<d2g29hd2hIb5W<b2Z4m13\;2d2Xm32d2Z\41d2c3c20Y1]19<A1V1^23?d2<13312D=63@14041
1d15:2C2?7NL1N1I:128@85:8H`3^1S2WQ12500;4N:l136:Z6>b11f1b2U1><4221Ab4f2V5M^1;LZ3<50e67;e3\128b5>
^1Z3X3B_63S4\<Z211R3c20Y1T2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;m3^1S2jAd1g=260;4N:l
13AZ6>b11f1b2U1><4221Ab4f2V5M\1Z1l:Q4\128b5>^1V7TGZ2119d2W7md1R:^Ok;\9P;gD5d2m^1Z^2oS127d2_MYDa9
eg1XIi9Bd2d1b5^IaU1Wa1T4b1\D116]1h1Lk9W12k2d2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=iA3d2Rn1_b1Bd21Pn1cLc?eKR:e6
@416Q1859:K?d21Ve1]U1Y[1h@@416Q1859:Dd200Xi1R6c3dGY[1i70m8@416Q1859:?d21dj2Y[1j7m8@416Q1859:8d2b
S2nk1Q>1Bj8B3d2of1cf28d2c1d\4W1V21X504d2\?=RV45d2c1S`41_62d2bP5]1d20F0f>^6c3a6Ao1\B^>Ne108m>j=^>
6=J1S4Q3h1o?28>`31b1^2>@4R18U1W20T2C[2Kd2B4VEc3a6eS1]2QMd<^2J1Q5oCFa31b1^2>@4o6CX22Ed2GVEc3a6US2
S?J1QIG`31b1^2>@4o6C[25d2jT2hj1b@P72d2V`42d2Sg4S3d2A2J3]9505a1:7:406U15K4D156271g11P1T111P1015DV
1<;CJ5d4<N7=N?`2CTNGG315d7X2[1c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=R@1l2d2AMa9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1
Q1c1E253Y1U1>=^G>3d2iW4T2P4d23=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1
037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a2o31Y1M>j1;241P12l2c6m18W1c12;8397?P1T1Q1AQ1E253Y1U1>=e4R5^
<l3d23=2Ja9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c
2DDY3313<a61Y1M>e1@241P12l2c6;R3R28397?P1T1A?AQ1E253Y1U1>=e2^3PDo2d2A2Ja9505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1^14E253Y1U1>=cO2
_4d23<0MW19?7]3i3505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3TFF
0G315d7a32e1MDD[1HT1313<a61H@M>e1@241P12[2@c6;R3R28397?P1T1A?AQ1E253Y1U1>=e2]1P2?P4j=d1Lf3m3d23<
0Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY331
3<a61Y1M>e1@241P12l2c6^3R28397?P1T1A?AL4E253Y1U1>=e2l@P<2\5c203=E7b2?U320l275051334@3=:781406U15
:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22
:U1><631>Dh2@313<f2j31Y1M>V2241P12l23_6^3B\128397?P1T1Q1A?2>E253Y1U1>=a@:c9T31]5c203=E7b2?U320l2
75051334@3=:781406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;
i113A9=315V5>d19\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12l23j4d1^3B\128397?P1T1Q1A?2>E253Y1U1>=a@:
c9T31g3d23=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a
32c2DDY3313<a61Y1M>V2241P12l2n49Z1^3R28397?P1T1Q1AQ1E253Y1U1>=f3d23=Ma9505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2n4d1^3R283
97?P1T1Q1AQ1E253Y1U1>=6d2Z2Z\4R=h35:d2c1FZW3oT13m21g=5m2d2AMa9505a1:7:406[1K4D156271g11P1T111P10
15DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=XCc:14d2]Z4W4k@
2d2cf43d2cf4j9m2d2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<
a61Y1M>V226P12l2P5b1a58=GP1T1Q1c1E253CEU1>=dFl2d2AM_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253CEU1>=9d2=S102Q_4T4Q5e66d2a1
02Q_4l?R3d2AM000^9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y
1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=R?O1=l<R3d2A2J10^9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=N?T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=R?O1Bd2HH0Pg1Bj7eGTb1
1h5MV3o2c1`3a2>@d2@3L0TR1Z9_f1_C]4P4\;h5Y<0o2<d2h2aQ1Gf8a2eFc8g4W2iY1nO2d2iW2Ad25]10a1m2i21nY2m2
W]1a>168T1a<7d2d1R`416]1a<Ld2EL00oM1`21R4ZBRe1V5YF[8168T1E@6d4:7\1^48Cd2c10k3SJ1`21Q40ZBSa1kW116
]1_6Q68Fd21a1Ri2Y[1R:2:U11?_4@416@@859:Cd21a1Ri2Y[1U:`11o4@416Q1859:c67d2c1Zb1o_1h]11T:5d2c1S`41
?=d2FMR>i_3UB16]1S3P2\722d2Td4>d24AJ0m^46Y1L@h2Z3l2c36d2c1S`41Z2`22d2Xd48d2a10Q\3RS1k5W8HU4d23=2
J30\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y236?TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q14<Q1E253Y1U1>=V1k>168T1\4T82o3d23=2J4\9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y23FTNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2
c6^3R28397?P1T1Q14<Q1E253Y1U1>=R@16]1a<Cd2d1k7V6iFWF\>\OmDg<]516]11\1d1P9<Hd2DOk7VJi236YT1[H_C]4
P4g<]516]11\1Y1:]948d2d1RU4o:16]1a<8d2d1mP3T_116]1a<8d2d1ko3V@16]1a<2d2_l2Y3d297Ma9505a1:7:406[1
J0300C156271g11P1T111P1015DV1<;CJ5d49Q17=DI`1c1V?m>GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1?D
Q1:80N883253Y1M7>=8d22^10T_4i6c3a17d22Za431m592d2aa42d2ji46d26]A14[c3Gd2GT21oBc3U?aj1S?B9k4UDX41
b1^2>@4o6C[25d2nZ4V2\<_72d2RQ52d2SZ4>d21dj2Y[1h@@416Q1859:k2d2AMa9505a1:7:406[1K4D156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2X5Z1a58=GP1T1Q1c1E253Y1U1>=P3d2A2J3]
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58
=GP1T1Q1c1E253Y1U1>=R@1Z;l2d2A2Ja9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=Dd21b1Qi2Y[1f;16]1Z3@416Q1859:Q6Id21b1E[h2Y
[1f;16]1Z3@416Q1859:S31\258W1d21`100@`h2QP10Q;4n1T1L:V1=5W1m37116]1Ea1R1@416Q1859:LT5Kd21a1AS]1\
[1QP1R;4P4:d1]1d2b11o4@416Q1859:LFd21c1i_1VY1Y[1X6d3g5R1@416J6859:U3_3@d21c1Pi2Y[1h@@416Q1859:e6
>d21dj2Y[1h@@416Q1859:@d21bW2QCY[1P6g:@416Q1859:Bd21a1Ri2Y[1P6e51o4@416Q1859:?d21dj2Y[1P6g:@416Q
1859:Cd21dj2jT1^6h@@4162N8571:U3k2Fd21BRS1nf1k8_C]44k3^6h@@4162N859:;d2DRS1jo1_C]44k3YHU5P3Fd21C
O`a2_7WEkE5P3g=@416Q1859:b1R5Ad21>T1Pi2Y[1h@@416Q1859:e62d2=4d2RP1^Y3lB1d26d2P@k7lEh]3K6d2lGY?R=
jk1eK@d21dj2Y[1o;Y4>@416Q1859:?d21dj2Y[1Y@>@416Q1859:>d2YW1^8fi1H0d408`1QFY9g>18d2DRS1jo1e2i@]4P
4Bd25QL8h:n5c7U520Q]1e7i7d;?W=f713d2mh2SABd2QW17Y6dl10d408YGQ<0d3b81101:d2DRS1jo1_C]4P4PB1e43d2k
GQ22d2hR2Ed21a2Rh2^1_=hBX50W4h@@416Q1859:L?d21dj2Y[1h@@416Q1859:L2d2gHT1d21SEX30Y3n5c4h:c8W@d;o4
^1R1Q1HDBAd4aKX4B_9X7@416Q1859:2Id21oKU72Q3Yd1\4^6h1QNBb3U=@416Q1859:2S6k2d2AMa9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U
1>=`NQ3d2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Z8T3a:R8GG315d7d3c2Dn3313<a61
Y1M>V226P12[2@c6a58=GP1T1Q1c1E253Y1U1>=S4`2cCk2d2AMa9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3`Lc1GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=P3d2AMa9505a1:7:406[1K
4D156271=Y11P1T111P1015DV1<;CJ5EJW2K[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E
253Y1U1>=o8b=k3d23=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?9j2
n?U>GG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=W8^17g3d23=2Ja9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241
P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=f9o3d23=K13]9505a1:7:406U15J0200111;212260171C2P11P1T111P1015
1BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=W:j
516]1`8R1P3i3d23=K13]9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TN
GG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=R@14d2f6^a1P8Ad21dj2Y[1b9U7@4
16Q1859816Cd2[U1b:;T1b82a?R?Z3U4A1_89?jBAmR13d2PW4cI6d2S?YDQV2IoS13d2Sh1UR27d2V3TR1gBiM^X1m98d2d
1R`416]1T<<2d2co43d2V]3\b13d2X2cS2@d2FRKn:V=i5W@]O8?YLc94m89E3d2hV1]Y3o1d2Fh1339U4a@]36<H?:MX2[1
e3_5S8l2`7R2Z6^3a8k3`4[1?=AU1P1^1W1n68?Z7a18Q4S1[2W2S4;^1W1R2n1k1k1KS8b21@^169k65d2H]a1[8cj1Cd2@
e:XEW?;_6U3Z1m>R9\9\8`BW>T@n1<Y16d2?gH3jk2\T1S3d2AK1a9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3T4oIGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=[4h1l4j3a2U697d2PV4R=
o11S4D?d21fo1mJY[1h@@416Q1859:Dd21nE2TEk2X1X[1Y[1b5U;@416Q1859:2d2oi1Dd21dj2Y9R3nHm5b3h1a1j9@416
Q1859:?d21c1Pi2Y[1h@@416Q1859:Bd21c1XR1gf1Y[1b3U:o2@416Q1859:P1d21a1APc1T30b16j=dBXOP<n2KIW10h51
Y1e3@416Q1859:\1?d21S2`h2Y[1h@@416Q1859:Ad21SP2hGg2Y[1R=e3@416Q1859:Bd21dj2Y[1e67Y1W1X7@416Q1859
:?d21aP1Rj1Y[1h@@416Q1859:Z3d21?Ma9505a1:7:406[1K4D156271g11P1T111P1015D:K<;CJ5d4[17=^1T3TNGG315
d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=[4b3R37j9@416Q1859:W3d21?Ma9505a1:7:406[1K
21D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253
Y1U1>=[4h@@416Q1859:2d2Ua42d2]18d2]1EYl3[O4124d2o_1Vg2n9S4c20BG2EZ1;51e320=@538:22Q1<1334D=6D140
411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<V526<4B;:g107AQ68>b11=k3U1><4131AU4<f2a1]1W1NM\1Z1\4_6Q4?6
E;>2i2Q1T1>X15\7I94?c2O2U1d4b8MR2I412T3c20Z12P2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8
CK3Y3^1S2WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2\4_6Q4\1;>2P5>S1:V2^6S4aA9d2]1EYl3mB]<4122d2W
I8d2]1ETR2`i24123d2]1ol33d2]1X[42d2nQ43d2]1]_3]4c20W112Q22761?F^220?\2750513312@3=63@140411d15:2
CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0`1:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1e1d4
48U16i1W2FE28U1P1T1S22>N3;d6A[<:c9IZ211e6c20AE1T211661?F^2204:;Y1=8750513312@3<03230?1120411H911
6657201311162B15?<1L1N1I:12X1CH><;C3`1^1D^1<Y2F3a3CCY2W389M0P3::5P10IX10=<:6W3o5260;4<4<:0I24>:3
A9C5V585b11f18Y2U1><4221Am1\1DB3b29Q4JM1Db1=7P1g15U1Q3b14<X1T2<78N\128U1P1T1S22>N3018P5c1AQ2^6V2
c1:T1j1c6IQ1X1113d2f1ka4;d2BS1bW1d1W\1W2ld1V5o5b4<d24CZ6n_12S\1Y?b;oN1`2Fd2bIaD4X6Q2W2o2l5`1Ia=1
OV1cDb93=8`?06d2mMhc1^@a@k?X1d2HU=Q3m2P1[2j12l1^3Mb21R4hK]177X1g@_Hb24194281@0415T<Q:U7P5`1Dd2GV
Ec3gY2P>R1J1QIX41b1^2>@4o6C[2Bd2GVEc3gY2S?LQIX41b1^2>@4o6C[2Cd2GVEc3Sl1c=S?LQIX41b1^2>@4o6C[2Bd2
GVEc3gY2S?LQIX41b1^2>@4o6C[2T2e23Cl22P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1Y52S4d1f5Z1Y773B19P1^8>P:e2OS55Y
1a1m3Z2\2Ej2S1_1b4]4:2X1Em1Y1S2X1k34<62^10S1U1R2e28>_4h47_61@m6e3o5HV20Q53V4Y4\1Y1l1B4?R1Z1R21S3
]581Q17@71A>>o1:8c7h178?o<1^3j@^2g1B]5V6h1W90R6h2S4=:=e250_1g6T914QBoR1T@XP2P96e2TQ1R3YR1U`2B@e2
ff1W9a6o5_4W7BRMn3EREP7B^37Ce2885^7a8M]<[5h;gE0l9d6T>i4P2m=bBAe283[@g1h<n5Yf1Y8^5Y9l4]5\2]=S3g61
e26e2A[Lgn2]9`B5e283[@ck36e283[@[\3W?2e2<7e2[DWE]6]:]Z1eA3e2WGaY3;e2G]Cf5]6\1T;SGSi1jBk?2e2RQ57e
2mA[h3[30W<W38e2h@eC0g\1Xf11gBJe2A5SDV29\:k2PGg5ZI[1i1m25^19[1dAR1\3m1W7h<h4d9P1e2A5c<Aa2]1^1^1`
2^7X9k19h<e3;H^I[6h2g3X1f551j1Z8cLa1V3P87e2Go[2fm1n:=P45e2GfY4c;d32e2A3e2AU\2;e2A5eD^23QT20U4Ik^
1Ee2AJcc1T7THZ1]6U4AR?9S8T8f3k1^5_1k2S5i;Ie2A[2TAT3>YMZ5\6h7aCd70AD<]L\2Z7?Ok2i2R1P=3e2Vf3lT1=e2
`109QBP6]5Vk1mM@cGV<M[1e2m1[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2<e
2VZ1P<e9Rl1\2i9S1P4b6c5Z75e2Uh1Z1o2U^22e2fZ43e2Zf1[d22e2dZ42e2PS22e2jZ44e2kHfHdW22e2_73e2U\1_51e
24e2Yd20hP2j3e22=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3cM@
GG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=a:P>l2e2@00Ka9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y
1U1>=5e2BRj2a;PCh3e22=1Ka9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?
T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=U5h56e2BRj2a;PC_B>e2Bm>5n
Z2a;PCV?2X1b35R:06e2A0Rj2a;PC5e2BRj2a;PCg3e22=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2]5U1^3R28397?P1T1Q1AQ1E253Y1U1>=
o91e2Ae20dj2Y[1L0U9d6@416Q1859:n2e2@Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNG
G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=V3Z;R8[8T4e22=Ma9505<T1:7:406U15J02001
001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241;D2l2c6m
18W13n18397?P1T1Q16:Q1E253Y1U1>=V3`2P4_2h9S3OP4e22=MQ3_6505<T1:7:406U122J02001001;212260171C2P11
P1T111P10151BV1<;CJ5^45V1037=;0A?T3WGl6GG315d73]327[2DDY3313<a61Y1M>V2241;D2l2c6m18W1R28397?P1T1
Q1AQ1E253Y1U1>=h9j2e2@Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33
13<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=1e23e2em1`g2Ce20[1na1j4i6dKY[1R4e<@416Q1859:\1e2m1[1
g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b2154Z21CkA_=[2Be20Qm1bMYQ1o9g3T1k;@416Q1859:
?e20Yh1ZR1Y[1h@@416Q1859:?e20dj2Y[1S4d<@416Q1859:Ae20e?UZ1hP1Y[1h@@416Q1859:K>e20dj2Y[1h@@416Q18
59:De20dj2QZ1W1\2]2U41e7@416Q1859:h1?e20dj2Y[1S4d<@416Q1859:?e20YQ2ZIY[1h@@416Q1859:>e20dj2Y[1h@
@416Q1859:3e2gY4nANe20iT1eDTQ1`K7`?n1A[20c2`1Jj6@416Q185923361_13e2An:4e2Afc1if24e2hT1lW1k93e2hT
1lW1j1e2Gb3^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21b4<0j2e1a3S1i57M<9c48]5Q30A=P1S1<b6_82]9n6[2C_
3\5o;D=X1e2G\3R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9d46j2@A^2j8j1_=88b2U3iLo20e1e2GNb1Q35O19R2f4;P2
H>5g1kE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX2=T171<^3T2]EU5V2U7]7R>2]4e23;7a2\42P2C8H^2[2OAa5IV16ELKHP
2X19L58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1_4n244>9f1E868f2Co2;AK37K83U6R4k1R1T1:@7`1BGY=:>Y3
;NT2S7:BV250g1S2n1Ie30547^1322=I12S1@A5>3662R1;H2F3V1W186M_1e2GU7DU4Z3P1H>h9`1^6a9S85;Q21T1Q<1b1
a2a1_2d3W18MQ1b17Y4^IZ<W75Q4d14m1U3R32d8I=n5e23;7P28Be1b25Ed1o2O^1o1R215B\18872626==7X1=2Q1JB?V1
4J1KF50Dd1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM85h2Z18982;17W1o1j16V1h1C8Z1=MD4O11593724<c;=2H1=1@;
:f11MMn3d7e1:31^2\1l1J>`1@o26L6=C6;]1H=K=06W2a17DS1Al170547X10462=4D8=A5:AD3147<_26Z1AN><81T1e24
<b3a19OLC7X2W3b3l:oAm5l1:21R39g2Dh7W<0U3R9_8WQ1o1R;l1d25Q4e23C7e2`5d1V159;H5<67[1C10214;67G2K1Gm
2@1P6a1i3R2]2;K3;GJjFA3W22m1c7:[1411f14^1T12GN8GA`18JLY1H2Y15Y1P15@S1T55P1K3HKHa32S2K1HB2=S1a21S
2=b2_41Cj7m138f17=C0T1<D]2@^65`1@B0F1R3e2G7e2NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;V:P2a6X13Z
108k1NCP1297a25Z15P2Y1H22\1@Hg1>70;IS2V25P1KL>U1Q3?V2Y22a1a21`3c1U5l6k231W3e4@3_23o3n1BIe2G90d3\
;d2]1X1S1W7UW1lCa@i1P1LZ4_6b5231o5Y@j1e23C351n4i2P3V1[4g7;S38d1e1NI;ER1;S1C28nAn62X3W4S5X3c2g82a
6Q1:V2m6Q14^4_111;T20:`1T3m6h1T@n<Ce2G;i:T;9o_1hDi10j1Q1d1\2l16ZS10\>>e2G;i:X3n@VW1cGV44T6PKk5Z:
T1e2Q1e3b23?_91b8`11R6d1g61i>\4S3a3d@f1T1b@R4R6o2R2A[40U1234k1g3?e2Q1\1P6CX>n8]1c2[HPW1H`CY6jE7e
2Gd_1Q^2\7W?h32e2G2e2G9e2GVY4Z2_8>Q2U1X68e2GVY4Z2_8>Q2^7:e2G`U4e3Z2_8>Q2U1X6;e2WDV@P>h5\Gj9n?n3\
B[1^1e2m1[1g8`1d3[1Y1n1:=X3Z5m8a12621F0a=ARIb2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[22e2ni3Y3e2G70Q1j
1884>E13Mn3h2;8n1814100:5<5Q5MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1S1W5^4=]3;3;OH4<56i12A>@
:S1Z;c5]4e3\5?W;a1:1P46K;X6e1_1W3Bf4a19h14e2RD1P46e2RD1R3MLHe2fJn8b5d1R2e50m1oId3X3a12T2Z2`7UY1l
3j16]7W41W1e2a?P10511f1`5m2o2a5b5d1R2e50FV1o2i1UEd3j42T2k9NV=V4hFj1l332]7a3E1Z5c21?F0[2=?F[22204
:e1=8=073312783H@1:11R11865:05118E15094[1P1K:]1>4W1<;C3o2S2<P33a3b1n1>o1Hf1^2:1::57H0R20=:1:6W3a
4]1\1=;k13KC5V5>EL1=7P1W2:CA><:1237;Nk16DF=Q1R19NR3JQ1Bb1EP1S3W2`4_38I2?a1P1T1S22]13\5k8j14]3713
21[4W5o2031h2e2GZ1LT6C22CS@n8b5d1\W1X3d1m1K5S12U3850;A34U13I@249Z52>12IB:3@K8@630_50224526>Z1:J2
i1=W18R1\5<>JW4Nd3l3In22_99A?0O0Q2e2a4F^28:e1=O33<83f13T18<:05118M094^8o2j:]2[7K7H0R20=:1:6]F;h1
k1Nm137Z1k1P2T2a?P8e1iEj1b396P5e2G70Q1j18812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MQ31m
2f:3Z22<6P2Cb19T1P1K7@700G9O039:145642[17@[19@_123El1S1W5^4=V2;J;3;1MH4<564d12537>@:S1GP2T2\6c5`
3Le3]3e18?W;a1:1P46K;Y2j1S2^1626U1W3Bf4a19h1[5c21F078a14=A1V1^23?d2<13312D=63@1404112a15:2CB7NL1
N1I7212K29:8V1R3^1S2P9MP;^6d2S3260;4841>:JI73AU2T4>b11f1b2O5><42213=b4\1GA^1JB=26@P15?7g2g3X6KV1
I2U1G\1252[2:c1R14>^1f3>9U1L1AU1S11V4U20Q219P1155X2>@4Y141P3]2<6f1100<02`1e2?607]B_2S2_1a2V:X3_H
o<o5U>P=R2Lh3T=81AS72U2R21Z115^294@4U136Q1Z1C]2Ci1>2S1e2?607mDS2_1aX1o<UDS?LXAe72U2R21Z17^294@4U
1n1HC]2Ci1>2Je2?607mDS2_1gY2S?LnH2X41b1^2>@4U1i5Ci1>2Ne2A407mDS2_1Yo1]:\=f1LS4e?T52X41b1^2>@4T3d
1U2CX22He2A407mDS2_1gY2S?LQIX41b1^2>@4a4]2CX22He2A407mDS2_1gY2S?LQIX41b1^294@4o6CX22Ge2A407mDS2_
1gY2S?LQIX41b1^2>@4o6CX22He2A407mDS2_1gY2S?LQIX41b1^2>@4o6CV1Q12Le2A407mDS2_1gY2\=f1LS4mDX41b1^2
94@4a47U2CX22Fe2F0UEc3gY2^>DLU7h1R@X41b1^2>@4o6C[2Ie2F0Z4m=4g2l2Fhj1m>0S?LQIX41b1^2>@4o6C[2^1e2m
1[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274I>Q11Cj7P:_=[2?e2G91o4i5Q;k3U5ZW1l]11h
2i>h?2e2kI4e2Pa1f9Qc2f1e28d1[1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=]318R1R2e6P47a1H74^1K1
CLW;f5S6[7[2d1e28d1[1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=]318R1R2e6P47Z274^1K1CT<f5S6[7[
2o1e20k10[1g8`1d3e2n1:=X3Z5R8Ja12621F0]5aP1V1b2a2B68d1@f<]318R1R2e6P47Z2721Z21Ck6o:h5@416Q1859:a
4[2@e20dj2Y[1S4d<@416Q1859:h12e2bn13e2^Z2]a12e2Si43e2A_o26e2A[5Q_1hCR1Ee20@[5e<l9oIj2\7lIY[1h@@4
16Q1859:2e2jR42e2ko4_1e2g1a1X8>`1X4Q2n1:=X3`1c9S3a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6P4P6P2i3P<g5
g7[2<e2AT9l30W2T]2Y4a9R:_GP;7e2GbO^Li\1ZHP>3e2nQ4P>2e2Z\42e2ic44e2c<c4mR36e2]Mh9Wc11n76e2b\1SNd4
`_1^Q14e2a1X[1]_3Y1e23[100lA_9U3f71>a3ZV1m?Q1PBUBU92216131025>2201H5o2k3o1B6AOe2AM00^30j>g?m13V2
52\Je?W>3T9\;^K22:0M50Z9AB2e2S_4`1e2m1[1g8`1d3e2n1:=X3Z5m8a12621F0dQ1a5b2a2B?d1W=]318R1R2e6P4b27
4Z21<6kAY401R9[21e24e2]^2n3a3<e250\A14ZA22P1ac1i<@e250:QA14FeT2Pi1l2g1;01e;4e2ln3T7YKAe2dX1l2kH`
8HeW1]2jHJA]926P1Z3T1m2e2@Ma9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3NSEQ8GG315d7
d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=4e2eP3W5f2=e2AN09QBP6]5Vk1mM@cGV<Je2bE]3k15F
D_2e2S33f8M[6FY2o;k5\;R7VF3`5V7YGk2>e28e?Ibh2l7o1m4NQ?_77W7[2:e28e?Ibh2l7^N7c9X7Fe2\5h8a6`3?oR1R
2oR1d4R4b>U4h3Ll67_7c4k2[2X78e2_^1kj1cN7^78c99e2gDf7l\2cN7_7k9X77e2mQ2Xf1^36R<S?n1e2l10[1g8`1d3e
2n1:=U24Mj1_3k6Q2a12621F0]5n9Q3j28cAb2<T2B68d1W=]318R1R2e6T3KY1X174Z21CW:c7g5;[7W11Q1h1e2m1[1g8`
1d3e2n1:=X3Z5m8a12621F0V6cP1;b2a2B?d1Y:o1MCAW218R1R2e6P4b2154Z21C9b;n5g5k2k4W11Q1k1e2m1[1S1:i4S1
Z1`1d3e2n1:=X3Z5m8a12621F0V6X@f@b2a2B?d1W=]318R1R2`3T3T3K`2174\1M199[1`:n5S6_2k4[21V2e2A[1[1g8`1
d3[1Y1n1:=X3l4=m8a12621F0U5o9KKk@\5b2Ke1B?d1i9]3R2Z118=DU1Le6P4b274>:BM1CV2J1V7n2i1n1Hg5_1h29T3[
2]2e2G0e270279n5`3DQ316JDk32Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3GR1l3313g1b2l1S1n1V31413
1NV6T4U5P2\BZ37U12o1_6=e2A`C13]3id1Q2h42f1mU1e5i1e2GU1[1g8`1d3e2W1F:=i1^1Z5[3k40Da12621F0T;`3LcG
b2a2B?d1T=2L`218R1R2e6P4b274De11Co2:`>_=[2n1e2GU1[1g8`1d3e2W1F72=i1^1Z5e2a50Da12621F0T6o4`3b?m8h
1I_1Q1B?d1T=2L`218R1R2e6P4b274De11Co2:`>j8d4[2[2e2GU1[1`6g1>8W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F
0c98MQ3X5W3`4W<b2GES1B?d1W=]3180Q1R2e6_1`2b274Z21Ca3c2b3a1`6k4c8[2h1e2m1[1g8`1d3e2<J<972=NJP1=Z5
m8a12621F0T6Lj6YIb2a2B?d1^<H]318R1R2e6P4>S274Z21Ca3Y>_=[24e2A5no4;e2Ac;aEl<2cIEj1Z\1UE;e2AbEi8`?
e2a2U1P3kAU`1=f2dj2Y[1h@@416Q1859:Ef2a11Pi2Y[1[4Z71l3I8@416J6859:>f2c1Pi2Y[1h@@416Q1859:Df2c1Zg1
eQ1Y[1Z3?8i5g5R1@416Q1859:Af2c1Pi2PHXCZ3Hd<@416Q1859:Ff2R^1Q2]5a4g>Z9\8XOP<h@@416Q1859:R1E>f2k]1
h\1Y[1h@@416Q1859:=f2dj2Y[1h@@416Q1859:>f2dj2Y[1j9m6@416Q1859:Cf2hITE6iK1c?T=TNh@@416Q1859:?f2dj
2\U1l5d4S<@416Q1859:>f2aJRP2Y[1h@@416Q1859:>f2_7Tc2Y[1h@@416Q1859:>f2dj2Y[1P9g7@416Q1859:>f2oa1d
X1Y[1h@@416Q1859:@f2l^1g[1T:S1PP1h@@416Q1859:>f2dj2T:TQ1h@@416Q1859:?f2Xh1W4SNY[1h@@416Q1859:>f2
dj1oOY[1h@@416Q1859:>f2dj2Y[1`:W6@416Q1859:?f2dj2Y[1Q7f9@416Q1859:^1@f2^]1\8hT1Y[1j9m6@416Q1859:
?f2Y2Zh2Y[1h@@416Q18319:?f2Un1^:oAY[1h@@416Q1859:Bf2^5[_1^CZBY[1V2a>@416Q1859:h1>f2dj2YQ1o9h@@41
6Q1859:?f2Rf1g:iIY[1h@@416Q1859:=f2dj2Y[1h@@416Q1859:?f2dj2ZP1n:e4R<@416Q1859:>f2dj2ZP1n:h@@416Q
1859:R1f2a11a[1a<U?X1]@Y[1n1W1C@<H:X1>k2U11l3R196416@@859:Cf2c1a[1T:cAW1]@Y[1V3a=@416Q1859:=f2dj
2Y[1h@@416Q1859:Ef24]A14jX2[=mMV2a>@416Q1859:Z1=Af24]A14jX2Y[1h@@416Q1859:Af2_6Of2]`2Y[1Q2f>@416
Q1859:@f2_6Of2]`2Y[1h@@416Q1859:?f2be1QU1Y[1[7\9@416Q1859:Af2T`1_Z1Y[1b5d2R2]6@416Q1859:Af2Y2T[1
Bb\1Y[1h@@416Q18319:>f2Y2Zh2Y[1h@@416Q1859:>f2dj2Y[1h@@416Q1859:U3?f2dj2Y[1c90S7@416Q1859:>f2gf1
lS1Y[1h@@416Q1859:>f2dj2Y[1h@@4141Q1859:?f2kf1a5VNY[1h@@416Q1859:Df2VDiLcY1f70UO[4e6R:@416Q1859:
^1V3c22U10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DBf2
V5m3P1S3a:\1a1P1T1S22]13h7S1j1n6BS1@:a21@R1@416Q1859:V2T31Bf2dj2T?TL`2P6n1T5R1@416Q1859:>f2dj2W:
QQ1h@@416Q1859:?f2bo1QKY[1`:W6@416Q1859:@f2dj2ZP1n:h@@4160P1859:k1>f2dj2Y[1g3P=@416Q1859:Ff2c1nk
1QMS[15V2S1\1U5BT5R1@416Q1859:Bf2c1Pi2Y[1Z3V5[1BW6@416Q1859:?f2ZV2YDY[1o4h;@416Q1859:=f2dj2Y[1h@
@416Q1859:@f2dj2Y[1P2Z2S<8@416Q1859:>f2dj2Y[1n2i=@416Q1859:Af2dj2Y[1b5Z1b3a2e3@416Q1859:?f2dj2Y[
1m6b3W6@416Q1859:Cf2Y2jl1d8jBY[1j9b4Z2@416Q18319:Df24]A14`S1k9\CP8Y[1h@@416Q1859:Cf244XA14[S2^5Y
[1h@@416Q1859:Af2Za1YY1Y[1j3\4W1X7@416Q1859:Af202b_1mZ1Y[1h=o2@416Q1859:=f2dj2Y[1h@@416Q1859:>f2
ZU2YEY[1h@@416Q1859:=f2dj2Y[1h@@416Q1859:Bf2\Q2V9P@Y[1k3g50S7@416Q1859:>f2]g1VS1Y[1h@@416Q1859:B
f2kk16aNY[1b2X1g5T7@416Q1859:>f2Qg1bS1Y[1h@@416Q1859:@f2l]1HY@dKY[1h@@416Q1859:>f2`_1S[1Y[1h@@41
6Q1859:>f2`l1SNY[1h@@416Q1859:Af2a1Ri2Y[1f;1Y1e3@416Q1859:>f2QQ1bi1Y[1h@@416Q1859:Cf2dj2[6eT17\2
e2g4m6@416Q18319:>f2dj2Y[1\2[>@416Q1859:Gf2_]1Y1\1b1^8[4K^1dIY[1_4j5]6@416Q1859:>f2dj2XOP<h@@416
Q1859:>f2dj2Y[1m3j<@416Q1859:?f2dj2Y[1m3e5T7@416Q1859:@f2dj2`Z1@7h@@416Q1859:R1>f2dj2Y[1m9j6@416
Q1859:?f2[f1XT1S[15h@@416Q1859:=f2dj2Y[1h@@416Q1859:Bf2aQ1jOWIY[1_1P1T2R<@416Q1859:Af2P2[JkS1[JY
[1`:W6@416Q1859:?f2P2ch2Y[1h@@416Q1859:V6Bf24S>Y314jX2Y[1h@@416Q1859:Af2eB\`1aGnOT5U6h@@416Q1859
:Cf2U\1Q@Q@U;T3Y[1R4b;R1@416Q1859:?f2U\1^^1Y[1R4e<@416Q1859:>f2dj2Y[1h@@416J6859:>f2\g1WS1Y[1h@@
416Q1859:^3f24:Ma9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4L>7=^1T3V@b2Z;GG315d7Q3Bc2Dn3
313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=[4n1i>@416Q1859:Z3f24:Ma9505a1:7:406[1K4D140040271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Q3Bc2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=[4h
@@416Q1859:=f2dj2Y[1h@@416Q1859:?f2dj2Y[1`2`1f<@416Q1859:>f2dj2Y[1c9T7@416Q1859:>f2;Xj2Y[1h@@416
Q1859:>f2dj2Y[1e?R1@416Q1859:?f2dj2S[15`:W6@416Q1859:Af2c1Pi2Y[1m9BT5R1@416Q1859:?f2\`1WZ1Y[1b7U
9@416Q1859:@f2aQ1T?mY1Y[1n1i>@416Q1859:>f2dj2Y[1c3T=@416Q1859:?f2dj2Y[1g3Z5e7@416Q1859:?f2aP1Y=h
\1Y[1h@@416Q1859:Ff244XA14_IXJb?^5R=VNh@@416Q1859:?f2CPj2Y[1h@@416Q18571:>f2dj2T?TLh@@416Q1859:P
1f2FLEc?Y^1\JlFm=h44`1j92_40:><R1@0316Q18319:K@f2ZV2YDY[1c3E^<@416Q1859:>f2dj2Y[1Y4^<@416Q1859:D
f2YV2ZDY[1D0I`7g7@416Q1859:Z1=>f2_e1TU1Y[1h@@416Q1859:>f2gc2l6Y[1h@@416Q1859:Bf2S2`h2UEB`E`:T5R1
@416Q1859:>f2S2`h2Y[1h@@416Q1859:Bf2Y2ec11bT1hY1`1h@@416Q18319:>f2dj2Y[1\4[<@416Q1859:@f2ah2R2Y[
1P2^>8@416Q1859:Af2dj2QZ1W1\2c6R1d6@416Q1859:@f2dj2Y[1`2V2R5m6@416Q1859:=f2dj2Y[1h@@416Q1859:>f2
@Sj2Y[1h@@416Q1859:@f2dj2Y[1k811h7@416Q1859:Af2V]1nBBkIVX1R3h@@416Q1859:>f2UP2^JY[1h@@416Q1859:=
f2dj2Y[1h@@416Q1859:Af2RLWQ1e3cIY[1Q2f>@416Q1859:?f2mm1R5cGY[1h@@416Q1859:>f2dj2Y[1h@@416Q1859:F
Bf2YQ2ZIXU1W5HV9a7@416Q1859:S2@f2dj2XU1W5HV9a7@416Q1859:?f2Ze1k9]KY[1h@@416Q1859:@f2dj2Y[1V?a1@4
16Q1859638@f2c1Pi2Y[1b91S7@416Q1859:Cf2Yi1W7^2cGY[1Z:Z5R1@416@@859:?f2aP2RJY[1e?R1@416Q1859:Af2d
j2Y[1j3m1T4g5R1@416Q1859:Bf2dj2Y[1j3g3Ed1g5R1@416Q1859:Af2dj2Y[1b7N[1g5R1@416Q1859:>f2ih1jQ1Y[1h
@@416Q1859:=f2dj2Y[1h@@416Q1859:>f2dj2Y[1R9e7@416Q1859:?f2VX20\BY[1h@@416Q1859:?f2\`1WZ1Y[1h@@41
6;E859:>f2eBnW2Y[1h@@416Q1859:?f2SJ`P2Y[1j3m<@416Q1859:>f2SJ`P2Y[1h@@416Q1859:Af2dj2Y[1P10Li5o8@
416Q1859:?f2ec1nV1YOo;h@@416Q1859:>f2Se1`U1Y[1h@@416Q1859:>f2no1eJY[1h@@416Q1859:?f2YV2ZDY[1Q2f>
@416Q1859:=f2dj2Y[1h@@416Q1859:>f2dj2Y[1k3l<@416Q1859:Bf2Qe1X3i1i=[2Y@Y[1h@@416Q1859:?f2dj2Y[1c3
o5T7@416Q1859:>f2dj2Y[1n1i>@416Q1859:Af2Yh1R9WIYQ1o9l4k;@416Q1859:Af2_`1j7n1Q<XDY[1h@@416Q1859:D
f2T_1U9X=Z5e?Y[1V2d2l;@416Q1859:\1Af2f_1Hi9Q<XDY[1h@@416Q1859:>f2lf1gS1Y[1h@@416Q1859:@f2]P1XAmX
1Y[1P:g6@416Q1859:Bf2Wf1W2[2hOY[1g3P2o:@416Q1859:>f2dj2Y[1b7U9@416Q1859:>f2_f1TT1Y[1h@@416Q1859:
?f2hn1kKY[1h@@4163M859:>f2dj2Y[1a8V8@416Q1859:Mf2b1aa1_W1hZ1:04T2Nb816JBW2R1@416Q1859:4[2`3?f2dj
2Y[1`2T=R1@416Q1859:Cf2dj2Y[1n1l3Ia1W1b3e3@416Q1859:@f2QQ1bi1Y[1e6i2X7@416Q1859:?f2dj2S[15Z:]6@4
16Q1859:Af2dj2Y[1Z1`3Q5BW6@416Q1859:Ff2fd1X8[8W=@]3Q4TMT>e?R1@416Q1859:P7>f2dj2TMT>h@@416Q1859:>
f2mKfn1Y[1h@@416Q1859:>f2dj2Y[1g2P>@416Q1859:Lf29W1h4g3@l\12aM^5k9b3jMS3b81o4@416Q1859:`2DFf298R
S1_a1^5k8_C]4Y2f1^6h@@416Q1859:>f2_j1TP1Y[1h@@416Q1859:@f2e^1JS[1Y[1Oh?@416Q1859:>f2dj2Y[1n2i=@4
16Q1859:@f2dj2Y[1\3Ki4e7@416Q1859:?f2dj2Y[1\3Z5P8@416Q1859:@f2Y2eh1dOY[1h@@416Q18319:=f2dj2Y[1h@
@416Q1859:@f2Fe@WY2Y[1In?@416Q1859:>f2\AWY2Y[1h@@416Q1859:>f2dj2Y[1Q4f<@416Q1859:>f2dj2Y[1b3U=@4
16Q1859:>f2nd1eU1Y[1h@@416Q1859:>f2f^1m[1Y[1h@@416Q1859:?f2ai1RQ1Y[1P:g6@416Q1859:?f2R:oU1aZ1Y[1
h@@416Q1859:=f2dj2Y[1h@@416Q1859:?f2Z^2Y<Y[1h@2=416Q1859:@f2dj2Y[1n1T2d<@4160P1859:Gf2Y2Zh2hY1`1
D0b2MV:0Y2@416Q18319:Z1?f2dj2Y[1P10f?@416Q1859:Ef2aQ1i1S1@^@S3PR1XMP>Q2f>@416Q1859:>f2dj2`Lh>h@@
416Q1859:Bf2e?Wc1fGY[1m3h7Q5@416Q1859:U3>f2mR2fGY[1h@@416Q1859:?f2_f1TT1`P1h:h@@416Q1859:>f2Vo1]
KY[1h@@416Q1859:Cf2V<^6l92JU8md1Y[1h@@416Q1859:?f2_g1TS1Y[1m9j6@416Q1859:>f2dj2Q[17h@@416Q1859:>
f2dj2Y[1h@@416Q1859:R1>f2`8Sb2Y[1h@@416Q1859:@f2dj2Y[1R=b2R1@416@@859:Bf2d`1o=Z2dIY[1n2m2k:@416Q
1859:>f2af1RT1Y[1h@@416Q1859:=f2dj2Y[1h@@416Q1859:>f2dj2Y[1k4l;@416Q1859:>f2dj2Y[1V2a>@416Q1859:
>f2dj2Y[1_2X>@416Q1859:?f2dj2Y[1P90f7@416Q1859:Lf2^_1P8@cR1Y[1b2Z140C00a28]1b6R1@416Q1859:F?f2Rn
1i2gIY[1h@@416Q1859:@f2k]1V@i2gIY[1h@@416Q1859:=f2dj2Y[1h@@416Q1859:>f2Vn1]LY[1h@@416Q1859:>f2Vn
1]LY[1h@@416Q1859:@f2dj2Y[1V60]9R1@416Q1859:?f2dj2Y[1W6]9R1@416Q1859:>f2ie1jT1Y[1h@@416Q1859:?f2
^j1UP1SMU>h@@416Q1859:>f2dj2[Mm=h@@416Q1859:>f2kT2hEY[1h@@416Q1859:>f2jd1iU1Y[1h@@416Q1859:Af2eV
22kCZP1n:]8Z8@416Q1859:?f2c1Pi2Y[1`:W6@416Q1859:?f2dj2Y[1e?R1@416J6859:\3f23;Mc6m2505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3kBX;GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1?30NE
253Y1U1>57[4h@@416Q1859:V3f2?Mc6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d
7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=[4h@@416Q1859:>f2dj2SS1U8h@@416Q1859:?f2YV1
0Yd1Y[1h@@416Q1859:Ef2CT?kZ2SS1S1B^6d>S2@4163M859:Z6>f2h?kZ2Y[1h@@416Q1859:>f2dj2Y[1h@@416Q1859:
[2Cf2b1Qi2Y[1f;16]1Z3@416Q1859:Q6>f2dj2Y[1P6g:@416Q1859:?f2dj2Q[17\2[>@416Q1859:Ff2^<X2bW10]Dj?o
=^Aj;k83h7@416Q1859:Af2^<X2l[2m1d4fT1h@@416Q1859:>f2kf1hS1Y[1h@@416Q1859:=f2dj2Y[1h@@416Q1859:?f
2So1`KY[1j6m9@416Q1859:?f2Te1n9`KY[1h@@416Q1859:Af2T9XT1m8o2XQ1Y[1h@@416Q1859:@f2T9lT1^BSJY[1h@@
416Q1859:Bf2[f1Y5_2ET4cGY[1h@@416Q1859:?f2W4aa1jT1Y[1h@@416Q1859:@f2[j1_5T3cGY[1h@@416Q1859:>f2^
f1UT1Y[1h@@416Q1859:>f2VS2]GY[1h@@416Q1859:=f2dj2Y[1h@@416Q1859:Af2Zf1XBPBY[1k83h7@416Q1859:Af2^
f1P9`3HjFY[1h@@416Q1859:?f2`i1h6ZJY[1h@@416Q1859:?f2R^1ST1]8Y[1h@@416Q1859:?f2ZQ2YIY[1o4h;@416Q1
859:=f2dj2Y[1h@@416Q1859:Cf2dj2Y[1D0b7G0f7@416Q1859:Z1Bf2dj2Y[1D0Z80Q1d6@416Q1859:@f2dj2Y[1D0Z8g
7@416Q1859:Af2dj2Y[1_4K\;@416Q1859:b11@f2dj2Y[1_4X<@416Q1859:b11>f2dj2Y[1R1e?@416Q1859:Af2dj2f>i
@h;L0j?@416Q1859:>f2dj2QZ1W1h@@416Q1859:>f2dj2Y[1W4`<@416Q1859:?f2dj2Y[1P8Og7@416Q1859:=f2dj2Y[1
h@@416Q1859:=f2dj2Y[1h@@416Q1859:Cf2dj2g1V3U3TS1_1`7g7@416Q1859:Z1Df2gG`24[1gOROfK_9R6h@@416Q185
9:?f2S\2`>Y[1DS@@416Q1859:>f2dj2Y[1n=i2@416Q1859:?f2nj1eOXOP<h@@416Q1859:>f2dj2iZ1?h@@416Q1859:@
f2__2T;Y[1S4i2j9@416Q1859:>f2dj2Y[1S4d<@416Q1859:?f2dj2Y[1f4Y5g6@416Q1859:?f2Wc1c6hP1Y[1h@@416Q1
859:>f2kj1hOY[1h@@416Q1859:Df2^k1`<g=l4RHU7P<S5`2S9@416Q1859:Af2_71Ro1oCY[1b5U;@416Q1859:Cf2_71P
V1QIoCYMo=b5U;@416Q1859:?f2dj2Y[1S1l7g7@416Q1859:5g2kY4b=X2Z13g2^g4c32g2^g43g2kY4b=4g2]X4]1b=l2g
2>MX8X1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l
2c6a58=GP1T1Q1c1E253Y1U1>=lEn2g2>Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1?DQ1c18<253Y1M7>=lE2g2^g43g2^g4e34g2h`3eV1e3l3g20=M5[9505
a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1
M>V2241P12l2c6^3R28397?P1T1Q16182NE253Y1U1>=n=m7R9i3h2=Ma9505a1:7:406U15J02001001;212260171C2P11
P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4cIGG315d7a32c2DDT2T1313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1A
Q1E253Y1U10=66_4h2=Ma9505a1:7:1206E?22J0200111522212260171C2P11P1T111P10151BV1<;C=<5Q1\340?F037=
;0A?T2;C\7P8f>GG315h6K3NE;\12m1EDDY3313<a61Y1M94j1;241P12K;d1_5S1m1`1R28397?P1T1Q1AQ1E253Y1U1>=c
5T4f3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c
2DDY3313<a61Y1M>V2241P12l2X51X1^3R28397?P1T1Q1AQ1E253Y1U1>=h3h2=Ma9505a1:7:406U15J0200111;212260
171C2P11P1T111P10151BV1<;CJ5h3E5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X56S1^3R28397
?P1T1Q1AQ1E2535S1U1>=g3h2=MX8X1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V103
7=;0A?`2CTNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=k3h2=Ma9505a1:7:40
6U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm8VEGG315d73]32c2DDY3313<a61Y1M
>V2241P12l2c6m1`1R28397?P1T1Q1AQ1E253Y1U1>=hDl3h2=Mg6i2505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<;CJ5b3K5?F037=;0A?`2CTNGG315d73]32c2DDY3313<a61Y1M>V2241P12l2c6m1`1R28397?P1T1Q1AQ1E
253Y1U1>=e9a<e3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNG
G315d7a32c2DDT2T1313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=g3h2=Ma9505a1:7:406U15J02001
001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?P1S2TNGG315d7a32c2DDT2T1313<a61Y1M>V2241P12l2
c6^3R28397?P1T1Q1AQ1E253Y1U1>=k3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^
45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X55T1^3R28397?P1T1Q1AQ1E253Y1U1>2:b5[:j1n2Y
2h2=o>5J0200111;212260171C2]40151V2c5K5V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241Y9i4R28397?P1V2AT2Y1o
3h2=Mn4c2n1505CM:7:1206U152G020011146212260171C21N1P1T111P10151BV1<;CJ5^45V1037=;0A?T3m8^BS1c1GG
315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=i3h2=Ma9505a1:7:406U15J0200111
;212260171C2P11P1T111P10151BV1<91CJ5^45V1037=460A?T3TNGG315U5^2Y2W12c2DDY3313<a61Y1M>V2241P12l2c
6^3R28397?P1T1Q1AQ1E2535S1U1>=d3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^
45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=W2h2=o>5J0200
111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241Y9i4R28397?P1V2AT2Y1e3h2=Ma9505a1:7
:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2
241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>2:e3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=bFo3
h284Ma9505a1:7:406U152G0200111;212260171C21N1P1T111P10151BV1<;CJ5b3K5?F037=;0A?T3TNGG315d7<g14W1
2c2DDY3313<a61Y1M94g1>241P12l2c6^3R28397?P1T1Q1AQ1E2534T1U1>=e3h2=Ma9505a1:7:406U15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397?
P1T1Q1AQ1E253Y1U1>=R4h2=Mi7g1505a1:7:406U140J0200111;212260171C2P11P1T111P10151B;J65;CJ5^45V1037
=;0A?T3b7V;;i2T8GG315d7a32c2DD[1m1313<a61Y1M>HN>241P12W1d1c6^3R28397?P1T1A?AQ1E253Y1U1>57V2h2=o>
5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397?P1V2AT2Y1S4h2=M4\950
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5<U3K5V1037=;0A?Y236?TNGG315U5^2a32c2DDY33
120<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=V1_3[;16]1a<Y2h2=o>5J0200111;212260171C2]4015
1V2]2Q45V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241Y9i4R28397?P1V2AT2Y1f3h2=MX8X1505a1:7:4065O5J020011
1;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R2
8397?P1T1Q1AQ1E253Y1U1>=j3h2=M4\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V10
37=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=R@16]1a<o3h2=M4U41
T5505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TN:<G315d7a32c2DDY3313
<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=R@16]1d6P3k2T4h2=M@1n8505a1:7:406U15J0200111;212
260171C2P11P1T111P10151BV1<91CJ22`1@`1K5V1037=;0A?T3Ki3^IGG315d7T12Y22c2DDY3313<a61Y1M94n17241P1
2l2c6^3R28397?P1T1Q1AQ1E2534T1;I>=P6i3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5^45V1037=;0A?T3e4^IGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397?P1T1Q1AQ1E2403Y1B0A>=h3
h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?9j2TNGG315d7a32c2DDY
3313<a61Y1M94V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1B0A>=g3h2=Ma9505a1:7:406U15J0200111;212260171C2
P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3j1YLGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1
AQ1E253Y1CA>=S=h3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3T
NGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1;5Q18<2403Y1CA>=e3h2=Ma9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5i1d25V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2
c6^3R28397?P1T1Q1AQ1E253Y1U1>=n4h2=M>[1f7505CM:7:406U15J020011191212260171C2M21P1H:0118G0151BV1;
0;CJ22X3U15V1037=;0A?Y2JKa12621F0_JGG315d7U3;2S2?DDGB?^1313<a61Y1M>V2241J52l2718R1R2j2^3;f18397?
J5T1Q15730P1E25361C<U1>=[?_=[2g3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22
^45V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=i3h2=Ma950
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61
Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=>1::S4h2=Ma9505a1:06:406U15J0200111;212260171C2P11P1
T111P10151BV1<;CJ5>S3K5V1037=;0A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94g1>241P1230g2c6^3R28397?P1T1Q1
AQ1E2534T1U1>93>1::i7f3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;
0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2]5U1^3R28397?P1T1Q1AQ1E253Y1U1>=WFj3h2=Ma9505a1:7:40
6U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5`11o1K5V1037=;0A?T3TNGG315d7a32c2DDY33120<a61Y1M>
V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=k6f<W2h2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3T
NR=2c2DDb3=a61Y1M>V2241S>R28397?P1V2AT2Y1W2h2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=
2c2DDP4a61Y1M>V2241S>R28397?P1V2Ag1<Y1f3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B
V1<;CJ5b3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=i2h
284^11^=52G0200111;212260171C2]40151V2804R3@`1K40V1037=;0A?T3KXMe:2Y22c2DDP4a61Y1M94n17241S>R283
97?P1V2AT24T1;g7W2h2=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R2
8397?P1V2AT2Y1g3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91CJ22b3K5V1037=;0A?T
3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=g3h2=Ma9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGD2315d7a32c2DDY3313<a61Y1M>V2241P12l2c6
m1`1R28397?P1T1Q1AQ1E253Y1U1>=RKX2h2=o>5J0200111;212260171C2]40151V2c5K5V1037=;0A?T3TN\1e;2c2DDP
4a61Y1M>V2241S>R28397?P1V2AT2Y1e3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5
^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2X5Z1^3R28397?P1T1Q1AQ1E253Y1U1>=f3h2=Ma950
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61
Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=UJj3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T11
1P10151BV1<;CJ22b3K5V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2`5R1^3R28397?P1T1Q1AQ1E2
53Y1M7>=^Nh3h2:2Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG3
15d7a32c2DDY3313<a61Y1M>V2241P12l2P5b1^3R28397?P1T1Q1AQ18<253Y1M7>=k3h2=Ma9505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241K4230=5S2X5
=L^3R28397?P1T1Q1AQ1E253Y1U1>=k3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^
440V1037=;0A?T3TNGG315R6a1a32c2DDY3313<a61Y1M94V2241P123>5S2c6^3R28397?P1T1;EAQ1E253Y1U1>=k3h2=M
a9505a1:7:1206U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32m1EDDY331
3<a61Y1M>V2241P123>5S2`5R1^3R28397?P1T1Q1AQ1E253Y1U1>=T@P4h2=Ma9505CM:24:406U15J0200111462002260
171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P123>5S2c6^3R28397?
P1T1Q1AQ1E253Y1U1>=Z>k21Y2b4T4h2=Mn4b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101511@V1<;CJ5
^45V1037=;0A?T333o?f5U8GG315d7a32c2DDY3313<a61Y1M94g12;241P1230=Y2c6^3R28397?P1T1Q1AQ1E253Y1U158
93V1m3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101511@;J92;CJ5^45V1037=;0A?T3TNGG315d7a
32c2DDY3313<a61Y1M>g1>241P124g2m5E^3R28397?51HT1Q1AQ1E253Y1T10>=Z2h2=o>5J0200111;212260171C2]401
51V2c5K5V1037=;0A?9j2TNR=2c2DDP4a61Y1M>V2241S>R28397?@?V2AG\1Y1Z2h2=o>5J0200111;212260171C2]4015
1V280Y5K5V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397?P1V2AG\1Y1l3h2=Ma9505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<;CJ5`1W2E5V1037=;0A?T3TNGG315d7R1L9W12c2DDY3313<a61Y1M94V2241P12l2c5
O^3R28397?P1T1Q1AQ1E2534T1U1>=U4h284Ma9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ
5b35E5V1037=;0A?P1S2TNGG315d7<7=L1221W12AQ2DDY3313<a61Y1M94V2241P12l2c6^3R28397?P1T1Q1AQ1E2534T1
U1>2:m3h2=Ma9505IG:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5B2JW2E5V1037=;01??T3TNGG31
5d7a32c2DDY3313<a61Y1M94V2241P12l2c6^3R28397?P1T1Q1AQ1E2534T1U1>=POe3h2=1Ka9505a1:7:406U15J02001
11;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R
28397?P1T1Q1AQ1E253Y1U1>=e3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V10
37=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2_5S1^3R28397?P1T1Q1AQ1E253Y1U1>=^2h2=R1l=5J02001
11;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397?P1V2AT2Y1n1V@16]1o2a9[2h2=`
1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241a9a4R28397?P1V2AT2Y1k5gJ\
2h2=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241a9a4R28397?P1V2AT2Y1
k5Y<1^2h2=`1^=5J0200111;212260171C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4V5Z11Y1M>V2241a9a4R28397?P
1V2AT2Y1k5Y<1[>[2h22:2l>5J0200111;212100400171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>
R28397?P1V2AT2Y1W2h2=2l>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28
397?P1V2AT2Y1X2h2=f1X=5J0200111;212260171C2]40151V2_65L9037=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R2839
7?P1V2AT2Y1W2h2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M94V2241S>R28397?P
1V2AT2Y1i3h22:Ma9505a1:7:406U15J0200111;212100400171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG
315d7a32c2DDY3313<a61Y1M>V2241P12l2X5Z1^3R28397?P1T1Q1AQ1E253Y1U1>=e3h2=Ma9505a1:7:406U15J020011
1;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R2
8397?P1T1Q1AQ1E253Y1U1>=`>i3h284Ma9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45
V1037=;0A?T3TNGG315d7<T32c2DDY3313<a61Y1M>g1>241P12l2c6^3R28397?P1T1Q1AQ1E2534T1U1>=e3h2=Ma9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M
>V2241P12l2c6^3R28397?P1T1Q1A2NE253Y1U1>=f3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1A10NE253Y1U1>=e
3h2=Ma9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12l2c6^3R28397?P1T1Q1AQ1E253Y1U1>=W2h2=o>5J02001001;212260171C2]40151V2_65V10
37=;0A?T3TNR=2c2DDP4a61Y1M>V2241S>R28397?P1V2AT2Y1o3h2=Ma9505a1:7:406U15J0200111;212260171C2P11P
1T111P10151B;J<801CJ5b3K5V1037=;0A?9j2TNGG315d7T1\22c2DDY3313<Y2W41Y1M>V2241P12l2c6^3R28397?@?T1
Q1AG9E253Y191I>=g2h2=o>5J0200111;212260171C2]40151NT12804[1h3K5V1037=;0A?9j2[B0g;_4n11a62_1S1DDP
4a61Y1M>V2241S>R28397?P1V2AG\1Y1;e6W2h2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP
4Y2W41Y1M>V2241S>R28397?P1V2AT2Y1W2h2=o>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a
61Y1M>V2241^9d4R28397?P1V2AT2Y1Z2h2=o>5J0200111;212260171C2]40151V2_659L037=;0A?T3TNR=2c2DD[1d2a
61Y1M>V2241P;R3R28397?P1V2Ag1<Y13i2kl3oJm2i2<Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1_13E253Y1U1>=o3[B6i2U?lA<Ud1UW13i2c?^A1i2
6i2=kS2kT1c[1I5i2b3VLi]2Z92i2\86i21]A14j^4<i2\10Dk]4C_3W2\5Q16`3=i2\10DZS4T;U1n8S10LHn2Q1i2[100l
A_9l:12m3ZV1jJQ>W8W=24651025>231;<5Y8[1l2m2i2<Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn3313<c4m11Y1M>V226P12l2c6a58=GP1T1Q1c1E253H@U1>=\@5i2\10T_4Y<<i2[100m5dHa`
33<Nf:23i2la4d>2i2aP57i2]W10db2n1W5T43i2fY3hKU3i2;7V7Q2_8W4FV4C69T2Jh1:l2<O>H0R8b2h2^2LS5U1i22\4
S17Q48N<_3Z1U238D17;HS=86LQ2Q1KR4]18_:LQ2:Y18Y1Q1>n3;i2X4h1DS1AT205<[1622:2I61O@A5>5>7f3=`1E>g3i
2Ck7f1P3R1n3b17o11?AGG0Q1=MNI??a1e2R10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV1IV21W4W30:]1L@R1m1B?C7277;
8R1j5X2B8^19l9COl292V1BQ31b38n1Hl1B0>`2b3V11R3<:[1J:FLk5DFAR2@j2l1E_1h3i2;7^81^1f32Y18R3P1i2c4]1
12V4KS1Q12Cj7OX1`130Bj1l7Ci1;[3[409IZ2b2i1i1]1Y18T3152=1;Z31c1m2E11F432;Q111U1]1P4_8X5Z275g1<AI9
S1HDR17^166e13;5j1;f1Y2D?c4[1<D7K:L8R25W1S2U1;0S1EI:n2i2;7P2_6<Q1Je8BL]18Z1LLa2=65Q1W1AFW3Q6[11g
1<j1T2V1i1JS74j32Ic2a1He2;F=>C<i1c5D186L3W4i2V3k16W1G=b3Q3LCV1j73:6n1Y3Y18Y2i3Q1P3g52h1Z3FG9W1X1
Z2`6[2i2;7Q5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1Q3W1<A[1j79R29i1_1Z6g1U1<3m<Z5S>Lh2S3d2`3_1Y1_1Q4a3^270
5127N451235:2R1U1:AH1d3g2@\2i2;7P2U5T1Ha3e3P1V3g2EX1b1n2U1k1DR1Ee8Kd2[3T5`9Y3\1n5_3Q1b3:8]8a3n1G
:Bh1k1P>Jl1`1c28Y1_5;6n2e5k1>[2h1<B9:a2>3=260Jn1l1E8T1k2i2Ce1o2d1K5NH=g1c?^45W2g1j1AD\4_5f4Ok3Eg
3@2a12@8l38@n5f43?OQ1d2[2d912?;:81]1T3g3G7m7P192?2R173BV1I?H63408133H6h1P3R3^1k7Y3c2d4T4I<=i2CPV
1TDS2WV1W6;S47k9]S1n4a5i2;7W4I1?Z175>V1I23o1^13\18W1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T1
0\1k23J;F=T1Z4MW1P1S4N=g2U2P1H2>W1W1K3?141K2>S1B152A358G1L\1>6D9E37=0=2`1J4N487173232h16P4T1Gc3n
2KW3f12LH=T1O<AH>`1S1Fl1LD`1f72m1F[27@374FW18R25Z1KT1U1;0?C:T1Bi2CP2W7d>[;P6k=iCQH1^3l?JWFb9_91E
i2CRHX1=`1h1R1oE]9h8R?a=`EZ6a50RBA[7S2Q1i2CZCc3U=9Z>e2[6mHf=P2f;k5Eo<Q1GP40b2W3Y4451235:[2R1]1Gi
2Ce1Cbn1`5Q>9f=?1^8>W4]=U7h40n:f2G:g7:i2C]V2QR1lK?_BP981?i2CSDNM99P:TJ0_[1P;S4Y@UI_1i2CZ6c2G\1S6
W1X2S1o1HX2b=?44V7Do5Q3LT6Q5o<CW1h=^3^57W:9i1Dh3R3FT6d2R2^4[7h4T2:Y1U1i2CXB4c>e7?Ab\1k3666P20P5?
m5R5m7i3d9D@m2b2m4_2b3m2o3Z1=035F5i2h8g@g6N@j2]3Z51]8k3c6?m1W1=^4mJVR1Y7k`13j2gn413j2h814j2fP1S5
Zc32j2ah26j2oKY20i`1da2;j2@]5i21kb2_4FP;C^?3j28jm32j281j2=j28i31i1i21R7gMlAjCbX2Z36j2V^1Z1[S1`1Q
=R1j207a1o<@P2114>Eh4Y6\2R19<l1P4nW12Y2[C:Z>Q3Y4Y2`1g7m1?m@2j2kl45j28fKZ2`S2@j2h81aCe@LS;3P4DXN^
LT3V:>P45j270cOmn22j2[k3P1j2B91W1a9V=[60X1g52V1_Oa9[Bc7Q1;V4P29Ca4S:W31[=56[;\2<j2L1i:X>P3a1FY1g
5iP1g`16j2LULX2ja2h6Ej2B91i:o7f7d3n5SR1mDX=^4X3=;4:^5X7P=?j2BZ4]J0X1`3Q2X`1T34X?b=X1a1Fj27D00i:P
8^:R1c2f3QFW7V4a9P8RKD\3e5319j27\Nf2Z4cX2^@91Aj27D1i:_B;F0b2f3`Q1]5S4g4]R1U77j27DgMaZ2o7h65j2d10
RBlS28j2n5]FT=1kR1b1b1Aj2Y3d2WACT>a31dR16b1f2a3\Y1GVI2Dj2oKZ27i80Sa1e?g1R@n1W5Q3R1U3R7g8E4;5k2P@
\1144k2]A14]1k2a10`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[27k2V<l2L\114
:k21T<_2J>\1121\1k2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[26k2V<i3\1
14c1k2g1[1g8`1d3;14R2n1:=X3Z5m8a12621F0j5\Jn6b2a2B?d1Bd<]318R1R2e6P4T2=74Z21CkAg5g7[25k2]A14WI7k
21[A121WI7k21[A121ed26k21[A121]1k2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R2e6P4P6P
2j?_=[2Bk212n<Y4121_IXJZ:W5S8^8n1X3CY[15k2P:\7147k2S>Y314KoY26k2c=?Y314:k21Q=OY3121Vi2C7k21[A121
`m16k2]A14l2Xa26k2S>Y314Xn18k21Q>Y3121Xn17k21[A121ji28k24XA14W1SR2ZBIk212n<b1f2121c=ge1S8>g9102W
31C6MW4k7kT1;k2]A14XE_c1d;X110D7k24n=Y314[S2<k212n=Y3121[S2\B]3C6k2]A14hX2P26k24XA14[S28k212XA12
1[S27k21[A121_[2f1k2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1_@518R1R2e6T3Kf2Y3P2i9l1\2f1g5
;[7W11Q15k2c=i3148k21a=i3121TU49k212XA121[S2b@5k2S>Y3147k21Q>Y31216k2]A14RV1j87k21_?k11215k2S?Y2
146k2S?=k1145k2]A14Z\25k28TA145k26VA145k2]A14Ve25k2]A14YU36k27UA14]\3n2k281Ma9505a1:7:406[1K4D14
0040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1
U1>=8k21[A121e>Vd18k27k=Y314YGSe27k28Z=?Y3148k21Q>Y3121YG5k2]A14S16k2n>^214S16k2c=i314SV28k21a=i
3121SV25k2]A14SV2Bk2n>^214g?g?U4h5g7d32l3X5nW1b2;g46k2n>^214Tn18k21l>^2121Tn15k2V;V6147k21T;V612
15k2n>^214j1k2=N:[1R8D`1d3;14R2n1:=X3Z5\4`4a12621F0VW1b2a2B?d1\9j3]318R1R2e6o1P2\23174Z21C<^A<91
f<[2>k2=NP@14kAd2Um1_C]4P4UB14k2]A14^1k2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^1_@518R1R2e
6P4^4a1P2j?_=[26k2S>Y314ZC8k21a=?Y31216k20_;l5148k200^;l51215k2`;l5148k21Q>Y3121m=8k2c=?Y314kMY3
l1k21e1[1g8`16]3;121R2n1:=X3P598131d2b3T2a12621F0_T1_1V1b2a2B68d1W=]318R1R2e6P4Bo174Z21CkA_=[28k
21Q>Y3121nT29k21a=?Y3121ji2_1k21_10`1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2
j?_=[27k21[A121TU46k2a5a8Y3147k2a5Q8?Y3148k21_5a8Y31217k21[A121\?5k2]A14iV3:k212XA121c?V[1`8^1k2
a10`1g8`1P4140Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1_@518R1R2e6P4P6P2j?_=[27k21[A121Yg1_1k2a10`1g8`1
P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2l2R1e2P4P6P2j?_=[2^1k2a10`1g8`1c2\1140Q2n1:=X3X>a1
2621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2]1k2a1a1g8`1P4140Q2n1:;1X3X>a12621F0fF4Z@b2a2=4?d1_@5
18R1R2e6P4P6P2j?_=[2g1k2g1[1g8`1d3;14R2n1:=X3Z5m8a12621F0hR10\4b2a2B685^1Z5l7]318R1R29[6P47Z274Z
21CP2Z3_<_=[25k2]A14\g16k2S>Y314^`2:k21Q=OY3121Qd2h5:k2P8\914R>[Hj[1bCUX1<k21^1l?1212oP1kh1Sd1K6
k2d@H14hX2:k2c=i314>a5``3^2W56k21[A121:k207Z=U1c214>`g26k2i>c214ih16k20\A14>c1k21e1[1g8`1d3;121R
2n1:=X3l1]3T50g3a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2o2k281Ma9505a1:763406[1K4D1400402
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>==
k21c1g?121R2P6]5Vk1Q;\C5k2]A14\C6k2Z<R514lj28k2Z<X1_1Y214Rk2:k21X<X1i3121_[2b?6k2Z<R514Sk2?k2Z<X
1_1Y214^:l4<:l2S8mo1QZ18k2Z<Y4H14^:d`25k2]A14bU38k21[A121c?ne27k21[A121bU36k2]A14b17=k200[A121]:
U]28e=S3bE6k20\A14bU38k2]A14iT3HeOe38k2]A14RQ2i7a7lJ5k2]A14[[3:k21[A121oZ1hKf4kO6k2]A14oZ1[P27k2
T6^7AW314>k2T61e3@U3AW314kCeV22RX17k2T6P8^2H14:k2]A14ROgI[b1]:o3c<6k2]A14de3c@c1k21e1[1g8`1d3;12
1R2n1:=X3Z5^1^7a12621F0VW1b2a2B?d1W=]318R16k1e6P4b274Z21CkAb6l6[25k2]A14m^2;k2c==[314R\2g=>WR1b8
Ik21W7i5?=[3121d?R43:aLfJn4m1]691C6_R1b86k2Q>[314W;4k2]A145k2]A14Po2:k2]A14fY1dO38h3b=5k2]A14Tk2
5k2R7Z:146k2R7Z:14cd19k21P7Z:121R`1iGBk27m;W514XDS`1_4m2V4<2Ie87_:c79k2U<W514kF;lS25:k21S<W5121_
[2f=C6k2]A14e>\`3<k2h=15\314T?`1KdOoi15k2h=d3149k21f=1b3121nj16k2h=1b3147k2c=41b3149k21a=41b3121
>k2h=15\314]80Y5\W1_P1\1V:8k21[A121R^4K9k2]A14R\1NT=@Y9]1k2a1a1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b
2X28=4?d1_@518R1R2e6P4P6P2j?_=[2^1k2a10`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R21c6P4
P6P2j?_=[25k2]A14Qb16k2]A14Ph1mc15k2]A14Zl1b1k2g1[1^1m5I@`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B1=d1
W=]318R1R2e6P4b274Z21CkA_=[2^1k2g1[1g8`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z2
1CkA_=[26k2]A14Td2R26k21[A1216k2]A14jk1ii15k2]A14jk15k2]A14TY16k2TA814hg15k2]A14hg15k2]A14iR45k2
]A14>=k2e1g?14R2P6]5f82\b1mM@>k2Z10]:i1V3B14`m2c?fAQ;W1Nk2Y1009:1V5_4i1V3B14R2P6]5]4g1Pe1mM@l5fA
3<N8X9W16k2]A14\C[j38k2m:_614\j2XAJ7k2m:l5B14\j25k2m:_6145k2]A14Vf26k2]A14Ud2P2Ek22]:Q6J14QBoR1i
KZ5R2Q>\=P1b1U6a4c4Fa88k2]A14QBoR1TQ1aM7k2]A14Qe1SOP2;k2S?Y214]m1P2^4n4PNn65k2]A1425k2d@H14=k2]A
14FmCbM?Xa1oN^45:5k2]A14F9k28Z=i314SV2_6Y6:k200RA8121hg1d48k20b=U1c214>9k200g>c2121ZA9k200l>^212
1S1@k20n<BU3D14nm1C_3ZY1kFj2B_7>k20n<BU3D14Kfm1_3VP2j2B7k200[A1213m2l>c2a1n2d1[1g8`1U3>CQ2n1:=X3
Z5m8a12621F0_Ff@b2a2B68d1`80e4]318R1R2e6P4b274Z21CkA_=[2]1n2d1[1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2
a2B?d1W=]318R1R2e6P4b274Z21CkAd6j6[21n2f1n2c10[1g8`1U3>e2n1:=X3Z5m8a12621F0m2[J5f9b2a2B68d1W=]31
8R1R2e6T3K`1Q174Z21CkAg5;?k6[2c1n2c10[1g8`1U3>e2n1:=X3Z5m8a12621F0oGV?b2Mc1B?d1W=]318R1R2e6P4`1Q
174Z21CkAg5;?k6[2@n2>P@l6]S2P600^1O\?6k6]<lF9g2n2>9`?130111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2Oh75a9
h6h50>F?0BA8\29D0A463<0514294CHAg1N60V34S6NR16F@<1?`1P2X3;3d8[2`D95_1n2>9f?6S3[1h1<b511R9S3nA]3X
522a9h6X6V1CW3M1AL617>\1Y2Nc3R76Y3`1P2X3T9[2`D95n2_@je3Y1U?4n2_@je3_@<n2Ji:j4W4[8oY1fCa7n2`Dg=7n
28V@c<mn1Z6WU1\1n2^1a1g8`1U3R1Q2n1:=X31V>a12621F0fF4Z@b2a2=4?d1_@5180Q1R2e6P4P6P2j?_=[23n2_@Z^3k
1n2c10[1g8`1U3>e2n1:=X3Z5m8a12621F0_F_=V3[1V1a2B?d1W=]318R1R2e6T3Kb2334Bg11C_8CP7=X1g5;[7[201Z1n
2^1a1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2c1n2d1[1g8`1U3>e2n1:=X3Z5R8J
a12621F0^3n1QAg9g5V1b2a2B?d1W=]318R1R2e6P4`1Q174Z21CkA_=[2`1n2c10[1g8`1U3>e2n1:=X3Z5m8a12621F0VW
1b2a2B148d1W=]318R1R2e6P4`2174Z21CkA_=[2b1n2^1a1Ki5Q2`1U3R1Q2n1:=X3o:X3a12621F0fF4W7B_8b2a2=4?d1
_@518R1R2e6_2`1^5AP2m3l;_=[2`1n2c10[1g8`1U3>e2n1:=X3Z5m8\142621F0VW1b2U1[1B?d1W=]318R1R2e6P47Z27
4Z21CkA_=[2]1n2d1[1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6P4b274Z21CkA_=[23n2_@SZ3[1
n2^1a1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2R5b1P4P6P2j?_=[22n2_@Ln2>i5SL2fD>d2f2d2S7
Q=l2SQ1W:j2P2Z16KEd85290S2j4Cn24`;c12k2@;1i8Z2bNo6_4PKi<T??RI5n2X@j9nl3P25n2]@Q7`2gR35n2X@4]f3]3
i1o2b10[1g8`1d3e23g110:=Bg1MZ54h8a12621F0[Fj@b2a2B?d1?T3k40[2e1C]318R1R2e6P4b274Z21CkA_=[2d1o2b1
0[1g8`1d3e2k110:=Bg1MZ54h8a12621F0VW1b2a2B?d1d3X7Y2]318R1R2e6P4b274Z21CkAj<D[2:o2m@i2NW2g1^=lJc2
QQ1e1o2b10[1g8`1d3e23g12:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2]318G18R2e6P4b274Z21CkAj<D[28o2m@i2NW2
g1[X1eS1`1o2b10[1g8`1d3e23NK:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[25o2m@i2V3g1
`1o2b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2`1o2b10[1g8`1d3e23
g12:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2_1o2b10[1g8`1d3e23j1:=Bg1MZ5m8a12621
F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2b1o2b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318
R1R2e6P4b274Z21Cj;P6S6[7Y1Q1b1o2b10[1g8`1d3e23j1:=;6g1MZ5m8a12621F0[Fe1T?b2a2B?d1W=]318R1R2e6P4b
274Z21CkA_=[2i1o2b10[1Z8<ANd3e23NK:=;6g1MZ5m8a12621F0QHW4l:b2a2B?d1m:Y2]318R1R2e6P4b274Z21Cj;P6S
6[7Y1Q1j1o2b10[1Z8<ANd3e23j1:=;6g1MX4Q1m8a12621F0QHT?b2a2B?d1d3X7e1C]318D218R2e6P4b274Z21CkA_=[2
e1o2b10[1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1T:HY2]318D48R2e6P4b274Z21CkA_=[26o2m@i2V3g1[
X1`1o2b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21Cj;P6_=[26o2m@i2V3g1X[2c
1o2b10[1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0nS1W3b2a2B?d1W=V1V218R1R2e6P4b274Z21CkA_=[29o2m@i2NW2g1a
_2aMdIa1o2b10[1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2]318R1R2e6P4b274Z21CkA_=[2`1o2b10[1g
8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1m:Y2]318R1R2e6P4b274Z21CkA_=[2a1o2b10[1g8`1d3e2k110:=Bg1M
Z5m8a12621F0[Fj@b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2_1o2b10[1g8`1d3e2k12:=Bg1MZ5m8a12621F0VW1b2a
2B?d1W=]318R1R2e6P4b274Z21CkA_=[24o2m@P6g1e1o2b10[1g8`1d3e2n1:=Bg1MZ54h8a12621F0VW1b2a2B?d1?T3k4
0?k1Y2]318R1R2e6P4b274Z21CkA_=[2^1o2b10[1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b2
74Z21CkA_=[2a1o2b10[1g8`1d3e2n1:=Bg1MZ5R2j6a12621F0VW1P1a1a2B?d1T:R3]318R1R2e6P4b274Z21CkA_=[2l1
o2b10[1g8ANd3e2k12:=Bg1M[3LQ14m1j6a12621F0nS1W3b2a2B?d1>0T3k40?k1Y2]318R1R2e6P4b274Z21CkA_=[25o2
m@P6g1YS2`1o2b10[1g8`1d3e2k12:=;6g1MZ5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2g1o2b10[1
g8`1d3e2n1:=B@V1MZ5m8a12621F0VW1b2a2B?d1>0Y2AT50e4]318R1R2e6P4b274Z21C_7[:j<D[25o2m@P6@V16o2m@P6
g1dY205o2m@P6g1[X1_1o2b10[1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2
6o2m@a41\1g12P3kd24P3kd2j@B4P3g@ST2Z@5P3^U1X6`W1b18P3a>lFX6kS1d3b1b@6P3g[1]S1e5jAE<P3f;`1_3fDX6a
V1Nb1Z?b3S48P3Y1iIBWQ1lGoc1\G;P3SKBWQ1lGj@B4I3i6AP3W11f4g3@i@B_K2d5lGZITS11T8e65P3U_2e5b@73P3kd2
b@3P3gc1SQ13P3cY2W;7P3`Bai1:]8aCW?:P3`Bai1:U3W5aCW?RGWA6P3U_2e5iABT13P3ea2U33P3SW2g=4P3SW2g=j@4P
3_B[R2cD4P3SW2g=Q@3P3kd2mi16P3kP1oc1b@YP1l84P3lP1nc1b@3P3kd2_B7P3kd2\B2n3T1W44P3\U2f1g=4P3kd2j@S
a13P3gISk1^1P3b1[1g8`1d3e2n1:=X320V5m8a12621F0VW1b2;U2B?d1W=]318R1R2e6P4b274Z21CkA_=[2i1Q3Q;IX38
G021111;42T152h4Q4H2Jm2\1<l1YQ1^7KHIJI2101W1@o2W2j8c2S2:4W211i;i27Y4Y2[1e;d1Q3c1`=8G021111;42Z12
h4_20h3`1K\1<l1P4XM^7^27682I01101W1c>`46:4U>Q3Y4Y2[14g7OQ3T?8G021111;42Z12h4f8\1<l1YQ1m9g1\1c>R5
4U>Q3Y4Y2b3Q34Ma9505a1:7:406U152G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V147=^1T3TNGG315W7<<
JY22c2Dn3313<a61Y1M>g1>241P12l2c6^3R28=7?P1T1Q1AQ1E2534T1U1>=i1Q3Y6j88;;021111;42Z121f4]7X1\1<Y1
B^30i3j2\6g@`8>3I>2a1N1:T4_3[22>^2V1`4A4d<`1i27Y4Y2W1Q3T?8G021111;42Z12h4f8\1<l1YQ1^7^2762U1120V
1c>c2^24U>Q3Y4Y2`1Q3c1`=8G021111;42Z12h4Z5=@\2\1<l1P4d3V2]7FW?l7_282Y2`3R;g4:4U>Q3P1X3Y2[14g7R1Q
3T?8G021111;42Z12h4f8\1<l1YQ1m9<=0K\1c>R54U>Q3Y4Y2_1Q3j6V4R48G021111;42Z12h4_20`1d4EF<l1i=_Cg;0Y
1c>`4A4U>Q3i2Y15GOAY141S@P1Q3T?8G021111;42Z12h4f8\1<l1YQ1m9JY2U1]=R54U>Q3Y4Y2S1Q3T?8G021111;42Z1
2h4f8\1<l1YQ1m9<=0Q1V1U1]=R54U>Q3Y4Y2T1Q3d1_=8G021111;42Z12h4Y6\2\1<l1P4XMh:0Q1V1U1]=R54U>Q3Y4Y2
NQ3T?8G021111;42Z12h4f8\1<l1YQ1R=c>R54U>Q3Y4Y2a1Z1Q3T?8G021111;42Z12h4f8\1<l1YQ1\71?0\2;0H51W1X3
Z;\4E4U>Q3Y4Y2[1S1Q3T?8G021111;42Z12h4f8\1<l1YQ1^7Y3J121W1c>R54U>Q3Y4Y2OQ3k;X38G021111;42Z12h4f8
\1<l1YQ1Z8g4c>R54U>Q3Y4Y2W1Q34o>213G021111;42Z12h4f8\1<l1X4PMR=Me=R54U>Q3P425g1249P1Q3T?8G021111
;42Z12h4f8\1<l1i;_E\:e2c>R54U>Q3`3HY2Q1Q3T?8G021111;42Z12h4f8\1<l1o4jI^2Q5P8c>R54U>Q3Y4Y2h1T1Q3T
?8G021111;42Z12h4j4k3\1<l1YQ1m97\10^1Q2a<R54U>Q36R4Y2MQ3T?8G021111;42Z12h4f8\1<l1YQ1R=c>R54U>Q3Y
4Y2W1Q3c1`=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1Q2a<g4:4U>Q3Y4Y2`1g7Z1Q3c1`=8G021111;42Z12h4h5@\2
\1<l1P4XM^7V32Q1W1c>g4:4[2i;Q3Y4Y2`1g7DV1Q3c1`=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1c>g4:4U>Q3Y4Y
2`1g7OQ3T?8G021111;42Z12h4f8\1<l1YQ1U:l2Q2a<R54U>Q3Y4Y2U1Q3c1`=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Y
2c>g4:4U>Q3Y4Y2`1g7Q1Q3o>48G021111;42Z12h4f8\1<l1l6f:e?R=U1]=R54U>Q3Y4Y2R1Q3T?8G021111;42Z12h4f8
\1<l1f9=JY6o?R=c>R54U>Q36R4Y2P1Q3T?8G021111;42Z12h4f8\1<l1YA[>1a1R=c>R54U>Q3Y4Y21R3>R3:fDZ?K[f11
U4Ab@S2h1Y@UJX3c2>I3R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1201Q2R=6W926<S119Q1;2:3K
C5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3i4Y1;Q4\1a1P1T1S22]13;aAP2:c9IZ213R3dT2^S23R3:Wd42R3dg2Y1R3Z1a
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1R3Z10`1n4h3`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1R3Z10`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
P4P6P2j?_=[26R30k61bo2YG2R3`Q2AR3Fi:[Cn5SR1^:]20a?6Z2a1A8f>j7:R3kT1Uo10n1a1AjFa@l@5R3DRg3jGl@3R3
b_4l@2R3b_41R36R3gQ1b7UBW7ng16R3:`NlV2g<[94R3Dk>VX33R3nX3nR12R3lT34R3m\3n713R3ld312R3mc22R3kT13R
3DRg33R3TQ3TB2R3TG2R3\c42R3XI5R3DcH^n2T44R3]1RBlS24R3D^BcT35R3\10RBlS25R3]1RBlS2ZW13R3[e1i12R3dn
33R3]\2k84R3`?_Q3P9:R3D1i:o3^g1PZ1f65S2;R3D1i:o3f;g[1PZ1f65S27R3D1i:^k1PZ1f64R3D[`3f66R3DYX3o7Ni
5ER3D1i:o7]8<V3^2HR1M?HjP1nY1N:b3k1Y73R3eX3d72R3\T19R3D1X7`3c;j_1g`1Q:6R3o7XM]^1ZMg12R3n14R3cW3A
82R3Y=2R3`b33R3hU3g<8R3D0h2Xd3e5316R3D\6XR1UBVl14R3Di2Xd32R3ZW44R3m63og35R3D[GiAl]27R3D1i:lMaMg`
17R3D1i:b7kc1g`1;R3D1i:b7P4W7bX1QT1e<gX18R3D1i:b7kc1QT1e<9R3D1i:b7P4j_1Z]1\36R3Fi:^k1a9ZT1<R3W2c
Ff6<m1L`2PCih1HI9R3W2ZM<m1X_2HIT28R3W2ZMZ2^Fih1HI;R3D00i:^k1bATOe531=R3D00i:iM]JV3bATOe531R2R3Z1
2^1g8`1X4Q2n1:75V11o1X>a12621F0i9l<4n6U4U5b2a2=4?d1V>X2518R1C^13Fj5T3J0Z3<IV140111002g1j?_=l1>4R
3jLmQ386R3DX63e`3b5^1R3Z10`1P1f7`1X4Q2n1:=X3X>a12621F0fF40X;P5b2a2=4?d1_@518R1R2e6P4i3V2P2j?_=[2
Z1R3Z1a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4`2_3P2j?_=[26R3]1RBb;Yh1cR16R3fIS3U;a
`213R3kT1Uj26R3DULa1Zi2L3R3jLik22R3kT13R3jL\X25R3]1RBY9bj12R3SC5R3D^BYQ3Y3:S3V;]71l<lU1dOdHD=9S3
P3e?ib1VJR7Q11kE4S3jV3Q1mE8S3bAQ11S_1e3`ChT16S3fBib1`CU?bE=S3g?nCh^1i7]5f1k2HV3[3UBU2:S3T1XAai1:
k5SFW?eI18S3n1aH1\_2Q4V5nK1S33S3k=UV22S3jm33S3SLfQ34S3fBl<Vn29S3i1U<2U4f9Y9X=VS13S3e1Tl34S3kV2fK
WK;S3`1c;_3ULa3a4`FT8P5TU12S3aM?S3]4kA\223e5OmNS4b1S=`Hj1hB<S3]4_1\2Z1@]81bQ1l2Y>g54S3m5\2Z17S3d
?o21ib1`X1h?9S3g3i5[5o[1V=T1i]1c5;S3`1V5\6_3Q:6hIUV1d?_37S3Y5[4fLeS2S4SN4S3V5Y`2YX13S3T]3e@3S3o6
jf34S3SW1li2D2S3lh43S3lQ2mk15S3Y5W4Wb2PR1=S3b1f3h9P2]1R;T:oc1\BV2i3b93S3ik2PR13S3P[1ib23S3k=n_33
S3hX2Qe12S3k^2j2S32Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<
a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=2S3lm3:S3R10_NIT1n3Q[1dX1oF4S3cOUW3c@3S3`EYX3U1S3P3VIR2
Y8AcJT2iAn3554k11l2e1:31269D2h3j?d4`5Ig7P:0Q11T32ES3P3U8W2U51T21h>R:2TV1V4P2m6k6W5fFQ<[=83T3Z=?1
T33T3h2Rb36T3_1c;_3jj1T83T3X5VO3T3X5PW48T3kImP1_;PKX1`;T?6T3_J1jFim2Y75T3aAmc1DkB2T3Pi23T3gX2T?2
T3j=2T3k`24T3m:bP1PW14T3W^1eA`:6T3`Mcn11b4gD5T3_U2DR5i_12T3gk32T3Qk33T3X5W42T3Pf45T3_1c;_3kT22T3
jV22T3d13T3U5Y`22T3gX2a5U3760j1U8:[1358503?9j176100@1T1c1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U
20]5?C@D58JQ3h4<5:4;j1U1a2d1`1T3\1AX1228EBFX1T1[1==Z1N78>P2JP12A554:J2^1GX1a:T1I;:R1h13d38_15o2<
5;0n149W181AHn2H29_1?8<i11FQ1619P11;I9@M;037F873416JS123Ce1U3>=4a2U3760l9j1H0C\2611@V1Y4Q16l24c;
^2556B4X3]5]2h;<@4;j1Q<[1;>IFX1n2=j5DIA55?@9\1d?K`7o2<5j2b1h7Q461l2@Y147W1161Q1Z1_5>=R;U3760\261
7A12T11AV1N1[1J3314D74@;0403;=9@75@04214100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C
6S1Q22O94a1<2<>S11127;<9?7@>5375?22853b1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1AP1:4;92Kg1V1
HP22E>291i1M:1T1330611W1924383K5@4:253767@436Q12A;X1CB=9a1>JI62E15G871<8A4?<Q2m1216G@>@7>U122Q30
8KI;42218:?i1]54P3OZ11<0j181A7@V28>H299U12<E`181h1BK03164I9@24A?0342C28711416I0S123?i1W1=W17>934
G251h4U3770Q1Y161788467E13MS3J7KZ19;8W15@81410033231<53CU12F[1M38@9i2A?7\4S4Oi2^2?6P2CV1;9T1e29G
95NK5;2[17@9Q19@_123El1S1U12K\4T3=b2J;3371MM<56i12AO:S1Gk2=Y4j2e4Q1S1Y39c2G\5?W;a1:1G@g2R1;X6e1_
1W2C;Bf4a135h1FU31_S1f4012D`5i8X4e1^5g1h9:n3NZ8[IWOc52V3J1V3b2c2BE0i2?U320c28=07334@3Y11S25d115k
1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31a2c2BE0i
2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a
1P1T1S22]13nC:c9T31j2V3MQ2_7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D
n3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=]5c2BE1T2;51?F^220?\2750513312783=63@140411R13=5:
2CB15;BL19D12F:12>C5C3D><;C3`1^1S2a3^32a3Bj3:N129600R4_26g4_42230;4N:0Q1I36:9C5V5>b11f18Y2U1><42
21Am1\1DBf2e4@M\1Z17P1k15386=d44e1Q4FE28U15JT1S22>N3;f5LBn1[8<c1:c9IZ211>V3l5c2o22V348G31:^Y3W3f
5c2BE00T211661?F^2204:e1F750513312@3=323@140411R111665:01311162B15?<1L1N1I:12X1CH><;C3`1^1S2a3a3
W1Y2W389M0P3m1R20=<:6W9260;4A<:0I24>:3A9C5V5>b11f18Y2U1><4221Am1\1DBf2[4JMg27P1g15U1Q3b14<X1a2_1
\128U1P1T1S22>N3018P5U2Q2e8c1:T1^8IQ1X111_4c2BE1T2A1?F^220?;P2750513312@3=63@140411R111=5:01CB15
NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0<<24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3d44e1
Q4\128U1P1T1S22>N3018V7[<:c9IZ211[4c2BE1T2A1?F^220?\2750513312@3=63@140411T11=5:01CB15NL1N1I:12X
1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1Q4\128U1P1T1
S22>N3018V7[<:c9IZ211m2V3Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
DP2m1313<a61Y1M>V226P12l2c6a58=GP1T1Q1c18<253Y1U1>=j;2W3``41W32W3Sj22W3`R4`2c2CDj2?U320l2=07334@
3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c
9T315W3TS2W?]c1n49W3kDmV1bc1Q3[5fDo8g94W3JoQ1VW12W3[W43W3R@o14W3R@o1jC\1W3Z10[1g8`1d3e2n1:=X3Z5m
8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2]1W3Z10[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=
]318R1R2e6P4b274Z21CkA_=Y1Q1?W3mH[10a4m1P3W3mb10a5^20b1R36W3jP1ak1AT50?W3?1i:_JnP1lQ1f2b4n2Y3W1n
<Z1]J1W3BW34VEc3gY2S?LQIX41b1^2>@4o6C[22W3Tc44X3Rj2a;PC5X3Rj2a;c9\96X3Rj2a;c9Bi87X3gT1b:d6RT1a;P
C5X3Rj2a;PCm;T3V32JDl8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<
a61Y1M>V226P12Z2Ac6a5839GP1T1Q14^1E253H@U1>=X4i;1`6m2V32Ja9505a1:7:406[1K4D156271g11P1T111P1015D
V1<;CJ5`1S3[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6V2Z38=GP1T1Q1c1E253Y1U1>=9Y3RS1jo1_C]4P
4k8Z1nA:Y3RS1jo1_C]4P4k8Z1[6b;S3V32J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNG
G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q14^1E253Y1U1>=P@116]1a<S3V32J4\9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q14^1E253Y1U1>
=R@16]1e9k2S3V32J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a6
1Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=T6m916]1c9m2Q3V32JHh8505a1:7:406U15K4D156271g11P1T111P101
5DV1<;CJ5d4[17=>2<?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253O9U1>=W2Y3V323F3]950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4<N7=;B?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=G
P1T1Q1c1E253Y1U1>=g3;E_4h61l3[;52S3V32J4\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?Y2
3FTNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=R@16]1a<7Z3kc1SP36d4:\6i3V33I3F<Y
8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12n138@c6
i1g38=GP1T1Q1c1E253Y1M7>=g3;1OZ1h2Z1_2T1<[11?\3U21b1X24Ld25Z14Z3Vd4d4:U3V33I5[9505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3b8aEGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1J6Y198<253
Y1T10>=i4R4g=W104Z3^6ig3f5:Z3nX47Fc1Ch20V5o4?Z3M00U[4i2o1116]1]1d4:S61Z33Z3VGVo34Z3e@\b2RY1a2Z33
e270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3KNl3313g1b2l1S1n1V314131NV6@AQ3
U5P2U?V3b1g17U12_1?_62Z3co43Z3X\4j69Z3S8[Q3gY1I4^3m7E4Z3T]3RR1g4_1[3;n4d4P8X32_10ITCf2R1g3[2R10V
20V2PH`2h6U3W1m1T1AMV6k6W42P15a4E8P1HNT1]3^5\2\3V:7[3nU4X9Y6:o1Z34[3hk2]4P\1A\3VEc3gY2S?LQIX41b1
^2>@4o6C[2B\3VEc3gY2S?LQIX41b1^2>@4i4U2C[2U1\3091i:o9c3mT1l8Y7\6m<W1S?Li4\<j7U2R21b1m1@>80603MV2
j3C2f1AD]3W5R>1h1>0I>JC3cMUU1U4g<b8T;_;dCA]37`<j6e3S3h;d2UIf@g>d2PBc9R@1S?P3]370Q1Y16U2h9F814100
:=4S2U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12Ko7W2Q3`1U48E\2L9GP2;_12n2]=_4V1?\9a4@f8[
2R1U1M2i1:m6935h1Z1251P2]370h4_:i6MP1ZA7Cg2Cl1T1Fn19G9T1K5;2[1H[19@_123El1S1U12Ko7Y5`1U48R3L9GP2
;_1Q2mBf1\9j7e7g1V2_;Z1251W2]370Q1j4W7S28611Q3I[1M3I9S4]82X6?23P2Cl1T1e29G94OK5;2[17@[19@_123El1
S1V7_2=e5T1V9o7l4S1Y39h8?WAR4c:1X69h1Z2]370Q1Y1l<BR3U2M<@S3S@g2Cl1T1e29G9T1K5;2[1H[19@_123El1S1T
2o7i3_1;T1U4Nc3]49Mg14g5212KV32322c2d6V=Gg4^9CX4Z1k39h1M]3b4W3W1X5W20U1n3P2j8k3a9Ia6n4a::1d3f1]:
ZQ1HcDc1m;0o33]3jAjS26]3iEZ131V]3;]3S;S6Xb2;:Bd3`3W4R7<]3W4V4nm1`?`BPL;b?o3P161]37]3WQ1iH]]2c=n3
Q7O]3U7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<]8o31NZ<g;M1eP1T8c1h9T88]3]V2n5_8W>dGl2fR1>]3jAR6JTR1R:W7QGX2U
C_1f>b4i6G]3n4k2`6a9Y3YJF21a1m30=c8d1bEmMg4EX8R1b4@]3j7]17fJbHj1Z6o3W:Y2fT1W?4V306]3PU2k=U@g1h1;
]3^FE31cU1\>2`7T2e^14]3hW1lFe7:]3m8l1\6Z1f:W2l4jGgE4]3kc4?N8]3n62P2T4Y:S<db1`1]3U1[1g8`1d3R2Bn1:
=X3_4JV4f4a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274De11Co2k>_=[21]34]3i9jKlU23]3ab42D]3\f2Y4Go<TKo3`
6=`2i9=85b10311HC]3S;h2_1j1U1`8R6[U1gS1j1@4ZJf4d2h7B]93]3i9^_23]3WY1P`13]3XB4R1]3^Ln2U4Q3m1]Ag62
If4[=d2i2^:Q5g3Z4b4m1a1BV1Y1O3408124HVP11]38]391i:^k1cGSI[=2]3eP5P3]391e1AP2<j1P1_1U1A^2M=I14117
2=C94>6Q5V6l2l1m1Ic15Q2n2EG^:]2<a2b1m55U1_5i1d3X3=U2Ea5OO`1S4T3V2_1m4D9U55n1145D_5V8X3V2e50W1072
0MZ2Q48245[1AT10:U2]39S9Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;f9j:U2l1e6i1\6:CnF1X2h
1:>\1Og3e1X1e51S8[30X4d1\1n1n1]3^<D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5E\9j:b<o5<:C`C]31N?b26
<46D03S4Y8Q:n2V4\17P2Z1`1[2]37i4Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9X?j:G^2]1m7^1Je3<:C02l4
W1T4K5`129n1l12c5X4BW1b3Y1aAe2X4\17[3U4_5>9]3f>f;T;[X1eR1XO\17[1]373e12[2d6]1P1W2\7gMbAQ1[8k1g3b
;_R1a31`1l1n2R2b3J=072V13_2l345[1>2?D;]1]37i12>j4T5X3\7?c2_6]:Q1a4iEP4W5k1m2>:b;b@9e2d65V=e2U2e5
X1072Y3@Q45[1>2T10@]3j:c<W1UKcNi2jKP1a7QK;Z72g38n1]391I[1R5_2P13`1d3e2n1:=X3Z5_5]3a12621F0[Lj:k1
Fa2B??T1W=]318R1R2R3b39h2MQ2@7467GS116<R3^3Y;_=[24]3]U3g<[93]3al2W47]3mf2W2S_1U4g3E9]3k<X2eX2Z1S
_1U4]4k52]3ff32]3d_43]3dLmn12]3bf42]3Wd43]3iS3]`14]3XT3n_1`35]3Qd4>W3X6b2c2I>j2?U320l2=07334@3Y1
1S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:X2>k
6T31>]3WT2W1aAl=k;l5_3]8b27P63f>9]3nT3k;\9]8b27P63k2V36Fa9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=fEj2V36Fa9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1
E253Y1U1>=D]39UAAdAaDe8<@`=l8b;e6P1k5k5Bd35o2H]391i:_BR1T2>f3QFf6g4a9YQ1S2]2Y1]4F@312C?]39UY1]R2
b5S2f13;`1e5312C[1]3351W1a9V1g7W4?f2<c3h182ER1]11FZ1WKW4T8e>R50R2_5Q1;V4P29Ce2k1[=1[=5o=>]3P@UOf
6<3e3Y6g1Z8N2l^1^=<]3fY10P3<W68e5VBn2i5iU21]3_2]30e270279n5`3DQ316J`42Q1T1i5?d1@`2`1l1066;QHT107
d4[56Y1B9C>a4o3i1B3MLQ1^1[1313g1b2l1S1n1V314131NV6T4U5P2e?f2Z37U12o1_6]2]30e270279n5@g1W1D0P316J
`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6T4U5P2\BZ37U12o1_6M]37
c2U2^6c4l1W5jZ1Be12]9X7a2g3U2_1@o2i8l47b4XL_=Z125F]37g6Y@1fY1Q1X22]9b=V4i;T5Y?kBc9a2Z1251W4c2I<1
0_29?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S
11>477101AZ3D\1l1a1BE[2a15U2P1m14P1FZ8T1:K5:J2CP1T1S22]13;U3R6AS8\123:c91R31JW4c2I<10_29?U320=@5
38:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ3
D\1l1a1BE[2a15U2P1m14P1FZ8T1:K5:J2CP1T1S22]13;U3R6AS8\123:c91R31Jn1]3=LL[:S3h5AKb?a<aQ1d2KY1]1W3
98A3:O3I@2>f1o354\1:DT196o57^160<5R3=Y16R1\5<>c=IJZ22S949U3l5c2I<10Jd19?U320==2538:22C5=07334@3<
424?1S257?L15LN1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46W92;1Y1;k13A9C5a4D>d12c18Y2S11>477101AZ1`1>DY12l
1a1B=334U1P1=2>A5NV1P1[1;512I6;:DFN630l2c222452C32116D5:MCP1BAA56T129S13g2C5`1a4A2P8\123:k1S1c61
a19V11J`3c2I>0k1211F?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36W9j1;k13KC5a4
D>b11f1b2U1><7101AZ3DY3V5m3P1f10[1m7c2\1MCP1T1S22]13nC:T1^8T12l11h18[4c2I>0a19211F?U320l2=073312
@3Y11>T18651805111L15?Q19P1K:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6W9j1;k13KC5a4D85b11f18Y2U1><710
1AR12T2DY3X1R3Jm3P1f10[1Z21`59Y2\1JFP1T1S22]130:_:_5b3:g100V1b6T1o11g1U3c2I>0k1211F?U320l2=07334
@3Y11S25;X115k1P1K:]1CW1<;:83S5]1S2a3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T2DY3V5m3P1f10[1\2T8\
1a1P1T1S22]13k:R9:P3b6T1o11g1f2c2I>0i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k1
3KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\1a:\1a1P1T1S22]13R5R<h2:c9T313]3^2RV36]3gX3S2hT1BU35]3eh1d1h
]2S82]3QV46]3QV4[4c9>Q25]3Qd4>Q2U1[2^3e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT1074_4[56Y13>9C>
a4o3i1B3j1l3313g1b2l1S1n1V314131NV6T4U5P2\BZ37U12o1_6[2^3e270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;
C]GT107d4[56Y1B9C>a4a3=i1B3j1l3313g1b2l1S1n1V314131NV6T4U5P2\BZ37U12o1_6^2^3e270279n5`3DQ316J`42
Q1T1NR1Lj2?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6T4U5P2g5d<Z37U12o1_6
^2^3e270279n5`3DQ316J`42Q1T1Q2X2^1?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1n1V3141
31NV6T4U5P2g5d<Z37U12o1_6[2^3e270279n5`3DQ316J`42Q1T1Q2g3?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3
j1l3313g1b2l1S1n1V314131NV6T4U5P2\BZ37U12o1_6]2^3e270279f57`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d
4[563U1B9C>a4o3i1B3j1l3313g1U2<l1S1n1V314131NV6T4U5P2\BZ37U12o1n3`2Z2^3e270279n5`3DQ316J`42Q1T1i
5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1l3313g1b2l1S1n1V314131NV6T4U5P2\BZ37U12o1_6Z2^3e270279
n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1U2<l1S1n1V314131NV6T4U5P2\BZ37
U12o1_6[2^3e270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1n1V31
4131NV6R1Q3U5P2\BZ37U12o1_6Ha30U5j5X8a5W6T2;=2k2K\5ZFj16e8X<j;_5b9e7eR1Z1e3e1n4`6T1=R19l21=f2<:?
C3b2JT41A:?d2dZ1h2d32RCb9Fo6?[1[4Q4a@n2]1n5c1Ag300i:P8V_1OV3bAdHn4`1e5312VF7g30kBUT3e5317g3Xn1ih
1e534C8g3ij1e4bg1e534C:g3g^1V?eHb?Q1h?J1W6;g300i:b7ZB`Q1g`1e5317g30h2Xd3e531:g30F0RBlS2YP1e5316g
3TEf3[Z1jc1bK3g3Sb3n47g3UY1l]2e534CP2g3U5<n20`4i2W1e1P1^3^3X12?H2@<1Y1<I17NU1HDR4c6g30JjA\8?J1BQ
1V1T22T6P;2R1o5S3;G060T3AY1Bk1i4=E^13g3SY1n]2Og3X63U=0Y2A00I]2_2R11Hg4fFfZ1S4\1Q3\4A3n4a4o1F1Q=Q
=S2g31b8>NH27B^2=X1U1AS1Q3[6@D1Q2U1b1U12Eh4Z:0b>P3Q13h8;S1Q12S1k7Y6Z3R3]2Q3?m285319:033Z4E=<f5F1
Q30k9h:6g31i:^k1PZ1f6@g31i:]@<V3^2HP2?cQ1nY1N:b3k18g31i:^k1S5[J\2j>9g300i:^k1g`1e531:g30GRBY9bj1
YP1e5312g3Rg35g31i:^k1g`13g3\S1ec27g3HRBbKYX1YP1\46g30Qg3e531\1g3E10^1g8`1X4Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1_@518R1R2e6R3MP6P2j?_=[2;g30F0RBiER^1YP1e5316g3G0RBlS2YP17g3G0eA<lS2YP14g3QW2U4j[18g
3G0RB[h1`;VKR55g3HRBlS2YP13g3Y1he33g3W[2j[17g3HT<m5lS2YP1P77g3G0@aAlS2YP13g3oa3R53g3XNih27g3G0RB
\;_h1YP17g3G0RBlS2cKe43g3\b3e45g3gM>kh2U76g3HRBlS2YP1U73g3^BcT3:i3i:ZISR1UDh=Y9g<b:k>4i3i:b7kc15
i3i:b7P4j_1`2c2X1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W95d1;k13KC5V5>d1f1b2U1><:
1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31`2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R
=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31`2c2X1j2?U320l2=07334@3Y11S25d1
15k1P1K:]1CW1<;C3S5a3a3a3b<?6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31_2c2
X1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:
\1a1P1T1S22]13nC:c9T31U4c2X112Q22>1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1
S2a3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i48\1Q4\128U1P1T1S22>N3;V7[<:c9
IZ211^4c2X11T21?1?F^220?;P2750513312@3=63@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2R=6
W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3i4e1Q4\128U1P1T1S22>N3018V7g:c1:c9IZ211a4c
2X112Z1;:2761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6W92230;4N
360Q1>:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1]1e1i4^16i1W2FE28U1P1T1S22>N3;V7c4g7:o8CIZ211U4c2
X11T22761?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6g66W9260;4E8360k
13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3;j4[2[<:c9IZ211\4c2X100T21?1?F^220?
\2750513312@3=63@140411T1865:01CB15L1L1N1I:12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56W9260;4N:0I2N3A9C5V5>
b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3018V7[<:c9IZ211Y4c2X112Q2A1?F^220?\275051331
2@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221A
Z3DBf2V5M\1Z17P1S3d4c16Q4\128U1P1T1S22>N3;V7[<:c9IZ211W4c2X112Q2A1?F^220?\2750513312@3=63@140411
d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N360Q11G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17
P1S3d4c16Q4\128U1P1T1S22>N3;V7[<:c9IZ211X4c2X100T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1
I:128OC;<237<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2e4@Mg27P1S3i4e1Q4\128U1
P1T1S22>N3;c6B[<:c9IZ211Q4c2X11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1
S2a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1Q4\128U1P1T1S22>N3;V7[<:c9IZ
211P4c2X11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0
k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3T5Z1Q4\128U1P1T1S22>N3;V7[<:c9IZ211o3c2X11T2A1?F^220?\
2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4
221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3;V7[<:c9IZ211U4c2X11T2A1?F^220?\2750513312@3=63@140411d1
5:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4<4<630<<2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S
3_6Q4\128U1P1T1S22>N3;V7[<:c9IZ211o3c2X11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1C
W1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3;V7
[<:c9IZ211V4c2X11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92
60;4J3360S14B3A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3;V7T6V6:c9I4U211P4c2X1
1T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5
>b11f1f1KU1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3;V7[<:c9IZ211V4c2X11T2A1?F^220?\2750513312
@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1b2U1><4221AZ3
DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3;V7T6V6:V9<F2Z211c2c2X1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<
;C3S5a3a3a3R=6W9f1337S14B3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31U4c2X12S2A1?U32
0=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1
b2U1><451AZ3D5<f2o2W1NMg27P1S3V5X1Q4\1;>2CP1T1S22>N3;bC:c9IZ21Q3c2X130Q2C?U320l2=07334@3Y11S25=V
115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;Q1>:3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3i4e1Q4\1a1P1T1S22
]13;bC:c9IZ21i3c2X102R21A?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5c221D3a3CC12217g1R=6W926<F
<;Q1>:3KC5V585b11f1b2U1><4221AZ3DBf2V5m3P1g1[1d44Y1;Q4\1a1P1T1Q212]13018bC:a2=c6IZ21l2c2X13R2C?U
320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3a3R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3
_6Q4\1a1P1T1S22]13;bC:c9IZ21Q3c2X13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W
926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3_6Q4\1a1P1T1S22]13;[:V9:c9IZ21`2c2X1j2?U320l2=07334
@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13n
C:c9T31P3c2X13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b
2U1><451AZ3DBf2V5m3P1S3_6Q4\1a1P1T1S22]13;[:V9:c9IZ21R3c2X13R2C?U320l2=07334@3Y11S25=V115k1P1K:]
1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3S628Q4\1a1P1T1S22]13;bC:c9
IZ21m2c2X13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;k13KC5V5>b11f1b2U1><
451AZ3DBf2V5m3P1S3_6Q4\1a1P1T1S22]13;bC:c9IZ21Q3c2X13R2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C
3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1S3S628Q4\1a1P1T1S22]13;bC:c9IZ21a3c2
X102R2C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW1<;C3S5a3a3W1120S2i4X86W926<F<;Q1;2:3KC5V585b11f1b2
U1><451AZ3DBf2V5m3P1S3d44e1Q4\1a1P1T1S22]13018P5R3^4o6:a2Q7IZ21T4c2X12S2A1?U320=@538:22I75051334
@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o
2W1NMg27P1S3_6Q4\1;>2CP1T1S22>N3;bC:c9IZ21W4c2X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015
NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1
;>2CP1T1S22>N3;bC:c9IZ21U4c2X12S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3
`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2CP1T1S22>N3;bC:c9
IZ21`2c2X1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3V
5m3P1S3a:\1a1P1T1S22]13nC:c9T31P4c2X11T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<
;C3`1^1S2a3a3a3R=6W92230;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3;V7[<
:c9IZ211g2c2X1Kn1?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:
1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9c1412V11`2c2X1j2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a
3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31`2c2X15d2?U320l2=07334@3Y1
1S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T3
1a2c2X15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3
P1S3a:\1a1P1T1S22]13V<g7:c9T31b2c2X15d2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k
13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13V<W2_5:c9T31d2c2X1j2?U320l2=07334@3Y11S25T1?15k
1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13X9h1l8:g6DV2T31\
4c2X100T2A1?F^220?\2750513312@3=63@140411d15:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16W9260;4A
<:0X1B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3\2R4n32\128U1P1T1S22>N3;f4_2Le8h2:c7o1IZ211f2c2X10
i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1f1\
1a:6U1a1P1T1S22]13R5R<h2:c9T31b2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;Z
1@3KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m4c5\1a1P1T1S22]13nC:c9T31a2c2X10i2?U320l2=07334@3Y11S25d115k1
P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m4c5\1a1P1T1S22]13nC:c9T31k4c2X10
1HZ1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015NLP11I:12O8CH><;C3`1^1S2d21Ja3a3Q3d4[56W9223<4
J3:0X1B3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NM\1Z17P1S3V5X1Q4\1;>2CP1T1Q1Q12>N355_4d2]<:i1V5\25I@89
V11Z4c2X101S2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W9
26<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1S3_6Q4\1;>2CP1T1S22>N3018bC:c9IZ21a2c2X10i2?U3
20l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3W6Y4\1a1P
1T1S22]13nC:c9T31c2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b
2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13`7]<:V9<F]21a2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C
3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9F]21b2c2X10i2?U320l2=073
34@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;U3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13
[CB:c9T31e2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;1S3R=6W9j1;k13KC5V5>d1f1b2U1><:
1l3DY3V5m3P1S3a:\1a1P1T1S22]13YCD:12^9T31b2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3
a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13[CB:W1[8T31d2c2X10=[2?U320l2=07334@3
Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:a2
1h4V2T31a2c2X10=[2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l
3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31a2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6
W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:Q7a2T31c2c2X10i2?U320l2=07334@3Y11S25d
115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31a
2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P
1S3a:\1a1P1T1S22]13nC:c9T31e2c2X10e23?U320l2=07334@3Y11S25MF15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13
KC5Q54>d1T1Ab2U1><:1l3DY3V5m3P1S3a:\1a1P1T1S22]13i:T9:c9T31P3c2X10i2?U3204g2=07334@3Y11S251b115k
111L5E:4X1>414P1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3Z21T8HCa1P1T1S22]13b2_2k>:
c9o2031a2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l
3DY3V5m3P1S3a:\1a1P1T1S22]13nC:c9T31Q4c2X100T2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12
X1CW1<;C3CL^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1S3_6Q4\128U1P1T1S22>N3
;V7[<:c9IZ211a2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1>
<:1l3DY3V5m3P1S3T5\5\1a1P1T1S22]13nC:c9T31b2c2X10i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a
3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1S3m46\5\1a1P1T1S22]13nC:c9T31S3c2Z1T2A1V1^23?d2<13312
D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63371<Q13AZ6>b11f1b2U1><4221Ab4f2V5Mg2V9e1D\3\128b
5>^1V7TGZ211<R3c2[1HZ1A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8CY4^1S2d21`N26<4N:g18AZ6>b
11Y4U1><451AU4<f2o2W1NMg2\4_6Q4\1;>2P5>X15[NI44R3c2[1S2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP1
1I:128F8CK]3^1S2c221^N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2\4_6Q4\1;>2P5>S118[N2Q4R_32Q496R4l[
1Edk1QMWE8R4cV4Z2d11Y:2^53R4eZ4\:5R4l`1RAfS2Q44R4ga1]f2\12R4mc14R4a=fm3_=i2V3Ma9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U
1>=j2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3eI^4GG315d7d3c2Dn3313<a61Y1M>V22
6P12l2c6a58=GP1T1Q1c1E253Y1U1>=k2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG
315d7d3c2Dn3313<a61Y1M>o1626P12l2c6a58=GA>T1Q1c1E253Y1U1>=k2V3Ma9505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=\M\1k2V3Ma95
05a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3Q@R>GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58
=GP1T1Q1c1E253Y1U1>=\Mj2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1CA>=m2V3Ma9505a1:7:406?KK4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2`5R1a58=GP1T1Q1c1E253Y1U1>=T@JQ3V3Ma9505a101710
4:406[1K4D0056271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1
Q1c1E253Y1U1>=\50l8h4V3M>[1f7505CM:7:406[1K4?4156271d121P1H:0118>80153@;J6210;CJ5X3[1[17=^1T333C
a12621F0m3g2Y8Ck:GG315d3o3U3>S2?D\1B?^1313<a61Y1M>V226J524g2718R1R2j2j3f18=GJ5T1Q1574P1E25361C29
U158=>901:e30]:U9Y4[2P3V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b1Q3[17=^1T3TNGG315d7Y2Z
1c2Dn3313<a61Y1M>V226P12S1h1c6a58=G@?=FQ1c1E253Y162K>=U3V3Ma9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5B2J1U2K[17=>2LT3TNGG315d7Y2Z1c2Dn3313<a61Y1M94V226P12l2c6a58=GP1=FQ1c1E2534T1U1>=^Ij2V3
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a
58=GP1T1Q1c1E253Y1M7>=j2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1
EDn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=S3V3Ma9505a1:7:406EEK4:9156271g11P1T111P1015DV1
<;CJ5d4[17=^1l215TNGG315d7d3c2Dn3313<a61Y1M>`1E26K212l2b2n31a58=GP1T1Q1c1E253Y1U1<1=m2V3Ma9505a1
:7:406EEK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>`1E26K42l2\2V4a58=GP
1T1Q1c1E253Y1U1>=j2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn331
3<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=a>k2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5
d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=bC\;l2V3Ma9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2`5R1a58=GP1T1Q1c1E25
3Y1U1>=VA1j2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1
M>V226P12l2c6a58=GP1T1Q16\1E253Y1U1>=l2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1
T3TNGG315d7d3c2Dn3313<a61Y1M>V226K212l2]5U1a58=GP1T1Q1c1E253Y1U1>=n2V3Ma9505a1:7:406[1K4:9156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3\KS11a1GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1BB
>=k2V3Ma9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6a58=GP1T1Q1c1E2534T1U1>=U3V3Mi4Mi3505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3
`7Y:T2T:GG315d7W1\2c2Di2T1313<a61Y1M>V226P12l2c6m1`1R28=GP1T13Mc1E253Y1U1>=k2V3M_2Q7505a1:7:406[
1K4D156271g11P1T111P1015DV1<;CJ5d4[17=>OT3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E25
3Y1U1>=o2V3Ma9505a1:7:406[1K4D156271g11P1N511P1015DV1<;CJ5d4[17=^1T3]5T2R2^DGG315d7d3c2Dn3313<a6
1Y1M>V226P12l2c6a58=GP1T1Q1c1E253O9U1>=W2l2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3UBh6U5GG315b1Q6d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=o2V3MJf8505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1
U1>=e=_<Li25j2V3Ma9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a6
1Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=l2V3Ma9505a1:7:406[1J030D156271g11P1T111P1015DV1<;CJ5d4[1
7=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q12`1E253Y1U1>=k2V3Ma9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1K8Q1c1E253Y1U1>=
k2V3MHh8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P
12l2c6a58=GP1T1Q1c1E253Y1U1>=k2V3Ma9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3RFQ8G
G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=j2V3Ma9505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GA>T1Q1c1E253Y1U1>=j2V3Ma9505a1
:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1
Q1c1E253Y1U1>=Q;i2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313
<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=j2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2Z5X1a58=GP1T1Q1c1E253Y1U1>=m2V3Ma9505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5^45[17=^1T3V4mIGG315d7d3=a1CDn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y
1U1>=m2V3Ma9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V2
26P12l2c6a58=GP1T1Q18Z1A32403Y1U1>=k2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3
TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1=FQ1c1E2534T1U1>=n2V3Ma9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ22d4[17=>2LT2OfF]7GG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=n2V
3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1S2TNGG315Y6=0Kd3c2Dn3313<a61Y1M>V226P1
2l2c6U5;8=GP1T1Q1c1E253Y1U1>=l2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1C0NE253Y1U1>=]5l2V3M5[9505a1:7:406[1K4D156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=i4X3V3Ma95
05a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5P3OC[17=DIT3U>4KU3Z9\2GG315c2P5d3_1S1Dn3313<a61Y1M>V
226P12l2c6a58=GP1T1Q1c1E2534T18L>=aIe4R4V3M>[1f7505CM:7:406[1K4?4156271d121P1H:0118G015DV1;064CJ
5X3[1[17=^1T3Ka12621F0_JGG315d7U3>S2?D\1B?^1313<a61Y1M>V226J52l2718R1R2j2j3f18=GJ5T1Q1574P1E2536
1C<U1>=[?_=[2j2V3MHh8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=b3V3MV3Z6505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5d4
[17=^12GY2Y>Lm>GG315k55b1BQ34I5>1MD4?T2T1313<a2T2j11Y1M>V226P12R2Ic6a58=7?P1T1Q1c1883253Y1M7>=iN
Z3V3M_2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;2@J5^45CG7=>2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn
3313<a61Y1M94V226P12l2c6a58=7?P1T1Q1c1E253Y1U1>=j2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=V;l2V3Ma9505a1:7:406[1
K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D4i3313<a61Y1M>V226P12l2b5P1a58=GP1=FQ1c1E
253Y1U1>=o2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7T1_2c2Dn3313<a61Y
1M>V226P12Q11h1c6a58=G@?T1Q1c1E2534T16N>=`3V3M@P9505a1:7:406U15K4D1226271FP11P1T111P10151BV1<;CJ
5EJ@\25V147=^1T3KXMGG315d7T12Y22c2Dn3313<a61Y1M>n1726P12Q1j1c6^3R28=7?P1=FQ1AQ1E2534T1;I>=P6k2V3
Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7Z2Y1c2Dn3313<a61Y1M>V226P12l2c
6a58=7?P1T1Q1c1E253Y1U1>=m2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3lDW9GG315d
7d3c2Dn3313<a61Y1M>V226P12l2c6a58=7?P1=FQ1c1E2534T1U1>=Q3V3M4\9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4[17=^1Y2JTNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=R@16]1:V<S3V3
Ma9505a1:7:406Z10K4D156271g11P1T111P1015DV1<82CJ22b3Q1[17=^1T3T>o?GG315R6a1d3c2Dn3313<a61Y1M=0V2
26P12l2c6a58=GP1T1Q1c1E253Y1@<7>=]3j2V3MKe8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T
3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=l2V3Ma9505a1:7:406[1J04D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1C0NE253Y1U1>=P3V3Ma
9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4L>7=^1T3j7]9k<GG315d7d3c2Dn3313<1_61Y1M>V226P12l
2c6a58=GP1T1Q1c1E253Y1M7>=i4j2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17=^1T3TNGG3
15d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=n2V3Ma9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5h3K[17=^1T3Y9jDGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1:X1E253Y1U1>=h8UAV3V3Ma
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C60B540W1T25K[17=^1`1CO`=l8f7GG315d7d3c2Dn3313<a61S15M
>V226P12l2c6V2Z38=GP1T1Q1c1E253Y1U1>=T3V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C602?54]35K
[17=^1`1B0OTNGG315d7d3c2Dn3313<a61S15M>V226P12l2c6V2Z38=GP1T1Q1c1E253Y1U1>=l2V3Ma9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5BMS3[17<0^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E2
53Y1U1>=j2V3MBn8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M
>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=m2V3Ma9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3
S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12l2c6a58=GP1T16Jc1E253Y18L>=k2V3Ma9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12l2c6a58=GP1T1Q1c1E253Y1U1>=?
U400ZBg?d^1\n12DG6Z9F@36U400T_43[18U400Yb2de1U7_1i::U400PQ1dT1`e1mC2\18?U400jV1YX322819D5l2c7S3<
U400YOS5mX2hQ1U19a9<J<U400D_^43Q19T6\3T12;U400DRX1cd1ha13[1f:48U400T_42\18j9V1U400Z330Y4SHm1T23n
j1Y1fEoH3<50072;8T96>632;59>53426U400T_42\17U400T_42\1S:6V40XX3kV1<=?V40i7QJbV2eV1F082]15V9>T16V
40T_4U1k9W18V40Vl2O00ka1[<5V40T_4U<58V40PQ1n1eR1`e1mCV2<V40DRX1\V3JAY:?2P3Z1<V40lg1d1]H_j1d2G8U1
V:l2;V40T_4>5225\;FU2<V40T_4>5225U1@e9l23V40T_44V40^a3eM5V40Qb2`[1aA4V40T_4o;AV40^U17T:a;ma108`1
d7g3_?P5[:i31;V40FgT1Te2`DJ1O029V40^V1QU21;f6^Ln78V40lR10V\3\1a6U54V40T_4n74V40T_4n74V40iP4Z>5V4
0D_^4\15V40_a1dm2U<7V40_Y1WT3\1o;57W4l6Z2X5dk1cT219W4XX3`E[B1?j:Y252W4^k43W4^k4]21W43W4W907W4FYU
4_8W:`1e44W4]j40_45W4ic4c60_44W4[b1o_1cl1BW49<dAI`3?U1]5Vk1l:aCo7]61j1l@V63W4ig2ag15W4m5aQ4k7G1W
4>X40fP2oV2[8168T1W2j5MDk25X4gW4[81g94X4gW4[815X4S`41^4::X4^Z1dU31]4090Z5_4JX4?iP11][1`3^>W1gLf:
i280l45;1Y1b2U2n2c1Y14123X4S`41HX400[^19U2j9TS2S70W9^1916]1W2U2FE8;KU54X4Zi3hF16X4XY4h4Q21Y1;X4F
Tn3i9]71R8k11f359X4gW4e21c51f4f3K9X4m6VFSh2m6lC1R614X4S`41d47Y4lT1U[316]1a<9Y4Pj3e:[;16]1c9m26Y4
R`416]1a<7Y4R`416]1:V<7Y4`]4a216]1a<8Y4YJd5S`316]1a<8Y4R`416]1\4T825Z4hT460W99Z4a5jJg<[1Y7Zi1bE_
92Z4hT41Z42Z4o]42Z4nn41[43[4gg2fT2;[4<mU2gZ1YNa7S5412A3[4m]408[4SP2\17`1U=l`1:2[4_`22[4ka43[4g<S
U41\42\4ke42\4Ro43\4l3bJ2\4VP2X1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[
2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]4a1g8`1X4Q2n1:=X3X>a126
21F0[@Z64Z@b2a2=4?d1_@518R1R2e6P4B]5P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R
2e6P4`2_3P2j?_=[2g1]45[1g8`1d3CQ2n1:=X3Z5m8a12621F0[@Z64Z@b2a2=4?d1W=W3518E<R29Z4P2P4b274Z21CP2[
21\=_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Z5T;518R1R2e6P4P6P2j?_=[2]1]4a1g8`1X4Q2n1:=X
3h2o2f40g3a12621F0fF4Z@Md1a2=4?d1_@518R1R2e6P4P6P2j?_=[2_1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4a8_4X3D
m1X252=4?d1_@518R1R2e6LS3^5AP2j?_=[2^1]4a1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1Q3X2[1h9518R1R
2e6P4i3V2P2j?_=[2_1]4a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?8V14_@518R1R2e6P4B]5P2l:m4_=[2c1]
45[1g8`1d3CQ2n1:=X3Z5b70Y1a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6P4b274Z21CP2j?_=[2\1]4a1g8`1X4Q2n1:
=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?[5;g7[2Z1]4a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2
a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]4a1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?
_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6`3?P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a1
2621F0fF4Z@b2a2=4?5^1_@518R1R2e6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@Md1a2=4?d1_@518R1
R2e6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]4a1g8`1X
4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1_@518R1R2e6P4f2Y3P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?g5
g7[2\1]4a1g8`1X4Q2n1:=X31T<Q2a12621F0fF4c=f2b2a2=4?d1_@518R1R2e6P4P6P2T8e7_=[2\1]4a1g8`1X4Q2n1:=
X3X>a12621F0fF4^1g1]3e9b2a2=4?d1_@518R1R2e6P4`2_3P2j?_=[2Z1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1_@518R1R2e6P4P6P2;h5e9_=[2Z1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2T6e9
g5g7[2[1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2R1?a4e9_=[2Y1]4a1g8`1X4Q2n1:=
X3X>a12621F0\>Y84Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]4a1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2a2=4?d
1_@518R1R23a6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1
]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Jd?518R1R2e6P4P6P2j?_=[2Z1]4a1g8`1X4Q2n1:=X3X>a12621F0
fF40Y@b2a2=4?d1_@518R1R23a6P4P6P2j?_=[2c1]440[1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518R
1R2e6P47Z274Z21CP2j?_=[2Y1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]4
a1S1T5^2`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1_@518R1R2e6P4^5AP2j?_=[2Y1]4a1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6
P4P6P2j?_=[2]1]4a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6P4i3V2P2V2;e;a1_=[2d1]4a1Z3\
5`1X4Q2n1:=X3V5<1Y1V117b32Q2a12621F0fF4Z@b2a2=4?d1_@518R1R2g4m1P4P6]1Bj?_=[2Y1]4a1g8`1X4Q2n1:=X3
X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P22g?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@5
18R1R2e6P4P6P2j?_=[2a1]45[1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=W3518R1R2e6P4b274Z21CP2j?_
=[2Y1]4a1g8`1X4Q2n1:=X3^8i5a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]4a1R4d4`1X4Q2n1:=X3X>
a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2d1]440[1g8`1d3CQ2n1:=X3Z5m8a12621F0V9_=4Z@b2a2=4?d1
W=W3518R1R2e6P47Z274Z21CP2j?_=[2Z1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1_@518R1R21c6P4P6P2j
?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R21c6P4P6P2j?_=[2X1]4a1g8`1X4Q2n1:=X3X>a
12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2`1]461X1g8`1m1a1>9S1Mn1:=X3S4T:a12621F0fF4Z@b2a2=4?d
1_@518R1R2Y6;P4P6P2j?_=[2k1]42^1g8`1X4Q2n1:75V11o1X>a12621F0fF4Z@b2a2=4?d1V>X2518R1R2e6T3J0Z3<P2
40111002g1j?g5g7l1>Z1]410^1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2\1]410^1
g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P631j1j?_=[2\1]410^1g8`1X4Q2n1:=X3X>a12621F0_
4VB4Z@b2a2=4?d1_@518R1R2e6P4P63l1j?_=[2_1]410^1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1_@518R1R2
e6o30k5431j1j?_=[2[1]4a1\6Z2`1X4Q2n1:=X3Y5d7Y1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]4a
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Jd?518R1R2e6P4i3V2P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?d1_@518R1R2R5b1P4P6P2j?_=[2Y1]4a1g8`1X4d1<n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4
P6P2j?_=[2Z1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4]<l3b2a2=4?d1_@518R1R2e6P41n5P2j?_=[2Y1]4a1g8`1X4Q2n1
:=X3X>a12621F0T@a64Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]4a1g8`1X4Q2n1:=X3X>a12621F0FoE4Z@b2a2=4?
d1_@518R1R2j3j2P4P6g18j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0X1]E4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[
2[1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4=l?b2a2=4?d1_@518R1R2e6P4d12X4P2j?_=[2[1]4a1g8`1X4Q2n1:=X3X>a1
2621F0fF4Z@b2a2=4?8V14_@518R1R2e6P4P6P2Q=h2_=[2[1]4a1g8`1X4Q2n1:=X3X>a12621F0V;_;4X8Q8b2a2=4?d1_
@518R1R2P2d4P4P6P2j?_=[2X1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]4a
1g8`1X4Q2n1:=X3X>Y172621F0fF4Z@b2U1[1=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0f
F4Z@b2U1[1=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]4a1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P
4P6P2j?_=[2Y1]4a1S7c1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4f59P2j?_=[2Z1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1
_@518R1R2e6P4X4g1P2Jo>_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4i2V3P2j?_=[2
Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4_4`1P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a126
21F0fF4\4m;b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0W=^94Z@b2a2=4?d1_@518R
1R2e6P4P6P2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4Y1P?b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`
1X4Q2n1:=X3X>a12621F0fF4Y;P5b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2\1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4X<Q
4Dm1a2=4?d1S<[4518R1R2e6P4^5AP2j?_=[2\1]4a1X8>`1X4Q2n1:=X3`1g<a12621F0fF4Z@Dm1a2=4?d1_@518R1R2e6
P4^5AP2j?_=[2Y1]4a1g8`1X4Q2n1:=X3X>a12621F0fF4V3S=b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]4a1g8`1X4Q2
n1:=X3X>a12621F0^>W84h9a6b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1_@518R1R2e6P4^4a1P22g?_=[2Z1]40`1g8`1X4Q2n1:=X3g<`1a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2
j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0]=X94Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n1:=X
3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6P4P6P22g?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5b2a2=4?
d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1
]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?[8S5[2Z1]40`1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1Jd?518R1R2e6P4P6P2j?_=[2[1]40`1\7Z1`1X4Q2n1:=X3X>a12621F0fF4k<^3b2a2=4?d1_@518R
1R2e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n1:=X3k8\5a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2h<Q3_=[2Z1]40`1
g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2i=P2_=[2\1]40`1g8`1X4Q2n1:=X3X7o6a12621F0
fF4\4m;b2;U2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1_@518R1R2
e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2m3l;_=[2Z1]40`1g8`1X
4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P40o5P2j?_=[2Y1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4f2Y3P2j?_
=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3V<
Q2a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@51
80Q1R23a6P4P6P2j?_=[2\1]40`1g8`1X4Q2n118=X3X>a12621F0fF4Z@b2a2=4?d1_@5180Q1R23a6P4P6P2j?_=[2[1]4
0`1g8`1X4Q2n1:=X3X>a12621F0fF4h:\2T3b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n118=:m2X>a12
621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]4000^1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1
R2e6P4P6P2j?_=[2^1]40`1]20X6`1X4Q2n1:=X3c1d<a12621F0fF4k1^>_22a2=4?d1_@518R1R2e6P4P6P2j?_=[2]1]4
0`1S7c1`1X4Q2n1:=X3c1`6P3R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3c1d
<a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3T8S6a12621F0fF4Z@b2a2=4?d1_@5
18R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`
1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?g5;[7[2[1]40`1g8`1X4Q2n1:=X3X>a12621F0
fF4a8h7Dm1a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4R1W?b2a2=4?d1_@518R1R2
e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4b7g8b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]40`1g8`1X
4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2Mg5P4P6P2j?_=[
2Z1]40`1b4T4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2\1]40`1g8`1X4Q2n1:=X3X>a1
2621F0fF4Z@b2a2=468d1_@518R1R2e6P4`2U39P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4W7R9b2a2=4?d1_@
518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?R7\6[2Z1]40
`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?U1>_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3f1a<a12621F
0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4
P6P2j?g5g7[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4f59P2j?_=[2Z1]40`1R4d4`1X4
Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j<o2g5g
7[2\1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R23a6P4P6P2V2Q<a1_=[2\1]40`1\7Z1`1X4Q2n1:
=X3X>a12621F0c>V4k34Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1W3P1Q2n1:=X3X>a12621F0fF4Z@b2a2
=4?d1_@518R1R2e6P4P6P2j?_=[2a1]40`1]20X6`1X4Q2n1:=X3c1m4b1j2X3a12621F0fF4k1^>_22a2=4?d1_@518R1R2
e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n1:=X3R7R4R3a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1b7T
1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0\?Y74
Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2^1]40`1g8`1X4Q2n1:=X3X>a12621F0]5e8X1Y74S?V1b2U1[1=4?d1_@518R1
R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1g8`
1X4Q2n1:=X3S<T2a12621F0fF4Z@b2U1[1=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1\7Z1`1X4Q2n1:=X3X>a12621F0f
F4Z@b2a2=4?d1_@518R1R2e6P4i3V2P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4
P6P2j?[3S:[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4f9c6b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2]1]40`1g8`1X4Q
2n1:=X3X>a12621F0fF40Y@b2a2=4?d1_@518R1R2e6P4Z51CP2j?P7^6[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0[DZ24Z
@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4V6S:b2a2=4?d1_@518R1R2e6P4P6P
2j?_=[2Z1]40`1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2[1]40`1g8`1X4Q2n1:=
X3a6f7a12621F0fF4Z@b2S1]1=4?d1_@518R1R2e6P4P6P2j?_=[2Y1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?
d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1_@518R1R2e6P4i3V2P2j?_=[2Z
1]40`1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1_@518R1R2e6P4P6P2j?_=[2Z1]40`1g8`1X4Q2n1:=X3X>a1262
1F0fF4Z@b2a2=4?d1_@518R1R2e6P4P6T1Kj?_=[24_40RBlS28_40RBlS2VQ1n5705_40RBY9bj1;_40RBk:Pi1g@]F6000
5_40RBcm1X65_40RB\c1_@6_40RBR6`<Xa16_40RBcm1X6ZW15_40eA<lS26_40RBZ;ah1_W15_40RBlS2SW15_40@aAlS26
_40RBAo1ZQ25_40RBlS2l45_40RBlS2PW16`4c>^3iHX1iY14`4RBcm1X66`4RBY9Yd1X6oM3`4RBlS24`4RBlS2oM?`4RBS
i1h:Q=_117T2\>e780027`4RBY9bj1VQ1V607`4RBlS2VQ1i5<05`4RBcm1X6i=5`4RBY9bj1i=4`4RBY9bj14`4RBlS2PW1
4`4T<m5lS2^1a41[1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<]318R1R2e6_3@b274Z21CkA_=[27a4QBP6]5Vk
1mM@<a4QBP6]5Vk1g?j1S91T3@l58a4QBP6]5Vk1V?f>@9a4QBP6]5Vk1c9YD@]2@a4<dAP6]5c7[^1V5mM@o5^B1O029a4V
64e;P6]5Vk1mM@8a4QBP6]5Vk1\EQ908a4<dAP6]5Vk1mM@7a4QBP6]5V7oc1^N]1a41[1g8`1d3e2n1:=X3Z52j8a12621F
0VW1b2a2B?d1>h<]318R1R2e6P4b274Z21CkA_=[26a4QBP6]5Vk1^N8a4:fAP6]5Vk1^NYL8a4QBP6]5Vk1mM@i58a4QBP6
]5V7oc1^Nl57a4QBP6]5Vk1^N07a4QBP6]5Vk1^Ni58a4<dAP6]5Vk1^NfW18a4QBP6]5Vk1mM@hR17a4QBP6]5R2Si1^Ni1
a418R1g8`1d3e2n1:=X3Z52]4\4a126210E0ST1R3b2a2B?d1>Mj;]318R19h1`50S1_3@b274Z21CkAe;2d11[2:a4QBh1W
4]5Vk1mM@j5=7a4QBP6]5d6ad1^N7a4QBP6]5l_1Y;^N7a4:fAP6]5Vk1^N8a4m;?c5P6]5Vk1^N[1b40[1g8`1d3e2n1:=X
3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2]1b40[1g8`1d3e2n1:=X3Z5m8a12621C20RASFb2a2B?
d1W=]318R1R2e6P4b274Z21CkA_=[2_1b40[1g8`1d3e2n1901;X3Z5U7g1a12621F0VW1b2a2B?\17W=]318R1R2e6P4b27
4Z21CkA_=[2j1b40[1g8`1k2He2n1:=X3Z5m8a12621F0n3OP1i3\Mb2a2B1=d1W=]318R1R2e6P47Q1J=74Z21Cd5h5]6o2
S3Y3Q4S27b1b40[1g8`1d3e2n1901;Dc2Z5m8a12621F0c5^;SFb2a2B?\17W=]318R1R2e6P4Gj174Z21CkA_=[2c1b40[1
g8`1d3Oe1n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6P47Z274Bg11CW:c7g5;[7W1S1[1b40[1g8`1d3e2n1:=X
3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2\1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1
W=]318R1R2e6P4b274Z21Ck:o6_=[2h1b40[1g8`1k2He2n1:=X3S1V4m8a12621F0V9E@c9W8_2\8b2a2B?d1W=]318R1R2
e6P4Y1X13204Z21CkAg5;[7[2m1b40[1g8`1d3e2n1:=X3Z5m8a1100521F0cQ1b1h2V1b2a2B68d1e3a9]318R1R2e6P47T
1U174BW1?1Ck3AAEj6Z5h5T4a3[2b1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P47X2174Z21C
j;P6g5;[7W11Q1_1b40[1g8`1d3e2n1:=X3Z5m8a12621F0j@7R76i>b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2\1b40
[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P47Z274Z21CkA_=[2]1b40[1g8`1d3e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=]318R1R2e6P4`2174Z2199kA_=[2\1b40[1g8`1d3e2n1:=X3Z5m8a12621F0eQ1`5b2a2B?d1W=]3
18R1R2e6P4b274Z21CkA_=[2f1b40[1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7fLb2a2B?d1W=]318R1R2e6P4b274Z21Co
6_1C[5d1f1g5;[7[22_1b40[1g8`1d3e2n1:=X3Z5m8a12621F0\H6Q9`5b2a2B?d1W=]318R1R2`3T3P4b274Z21CkA_=[2
_1b40[1g8`1d3e2n1:=X3Z5m8a12621F0_F<Y@b2a2B?d1J\<]318R1R2e6P47Z274Z21CkA_=[2d1b40[1g8`1d3e2n1:=X
3Z5m8a12621F0_Ff@b2a2B?d1JT21X2l22l4]318R1R2e6P47Z274I`11CkA_=[2a1b40[1g8`1d3e2n1:=X3Z5m8a12621F
0_Ff@Z1W1a2B?d1W=]318R1R2`3T3P47Z274I`11Cj?P2_=[2^1b40[1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=
]318R1R2e6P47Z274I`11CkA_=[2h1b40[1g8`1d3e2n1:=U24MZ5m8a12621F0cAf6g1a4a8b2a2B?d1W=]318R1R2e6P47
Z274Z21Cj;P6g5;[7W11Q14\1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21Cj;P6_=[
2]1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CQ42f=_=[2i1b40[1\7Z1ANd3e2n1:
=X3Z5m8a12621F0k:f;^1f:0\4b2a2B?d1W=]318E<R262[6P47Z274Z21C9Q1W3W=_=[2^1b40[1g8`1d3e2n1:=X3Z5m8a
12621F0\Hi>b2a2B?d1W=]318R1R2e6P4b274Z21CQ42f=_=[2\1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=
]318R1R2e6P4b274Z21Ck:o6_=[2k1b40[1l6j1`1d3e2n1:=X3j1_3m8a12621F0d2d@T4h8n6b2a2B?d1W=n1^118R1R2e
6T3Kb2604Z21Ck8l4i2X1g5;_2k4W1S1\1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z2
1Ck:o6_=[2\1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkAQ:]3[2\1b40[1g8`1d
3e2g16:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2]1b40[1g8`1d3e2g16:=X3Z5m8a12621F0V
W1b2a2B?d1W=]318R1R2e6P4b274`1I1CkA_=[2]1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6
P4b274Z21CkA_=[24_1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B148d1W=]318R1R2e6P4b274Z21CkAS6e3e3[2]
1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P47Z274Z21CkAS6[7[2]1b40[1g8`1d3e2n1:=X3Z
5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P47Z274Z21C`8Z9_=[2k1b40[1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3h9
V?b2a2B?d1W=]318R1R2e6T3Kb2334Z21Cj;m1[2f1g5;k3_3W11Q10b1b40[1g8`1d3n1;008n1:=X3Z5m8a12621F0m@XF
b2a2B?d1W=]318R1R2e6P4b274Z21CR3h>S6[7[2^1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=]318R1R2e
6P47Z274^1K1CkA_=[2]1b40[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P47Z274Z21CP2j?_=[2Z1
c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21B0kA_=[2\1c4[1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=]31
8R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b2604Z21CkA_=[2^
1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21Ck5o;Q;8[1H[2[1c4[1g8`1d3e2n1:=X3
Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21Cc>W3_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1
W=]318R1R2e6P4b274Z21CP2j?_=[2\1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VV1Ob2a2B?d1W=]318R1R2e6P4i1H74Z21
CkA_=[2\1c4[1g8`1d3e2n1:=X3f1c3m4o3a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2
n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4g1J74Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a
2B?d1W=]318R1R2e6P4b274X1Q11CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5j7@Aa12621F0VW1b2a2B?d1a8e4]318R1R2e6P4
b274Z21CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5m8a12621F0V;_=]6Q8b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2b1c4[1
g8`1`33e2n1:=X3Z5m8a12621F0i=nD]4b2a2B?d1W=]318E<R29[6P4Y14S174Fc11CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5
m8a12621F0hR1]4b2\1T1B?d1W=]318R1R2e6P4b274X1Q11CkA_=[2Z1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?
d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=]318R1R2e6P4b274Z21C
kA_=[2Z1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X
3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4T2=74Z21CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5m8a12621F0YS1GT3b2a2B
?d1W=]318R1R2e6P41`274Z21CkA_=[2_1c4:P1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z2
1CkAa:26AQ2[2\1c4[1g8`1d3e2n1:=X3Z5T50g3a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`
1d3e2n1:=X3Z5m8a12621F0UR1P5b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2\1c4[1g8`1d3e2n1:=Z2MZ5m8a12621F
0c:bLb2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6
P4b274Z21Co6k:_=[2^1c4[1g8`1d3e2n1:=X3Z5m8a12621F0nF[14V1_=b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[
1c4[1g8`1d3e2n1:=X3Z5m8a12621F0aNd8b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a
12621F0f:_Lb2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2b1c4[1X1b2W3c1`1d3e2n1:=X3U133R2i1i2S6a12621F0VW1
b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1[;k1]318R1R2e6P4b
274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21C\2^?_=[2a1c4[1g8`1
d3e2n1:=X3Z581`29b3T2a12621F0VW1b2a2B68d1W=]318R1R2g4m1P4b274Z21CkA_=[2]1c4[1g8`1d3e2n1:=X31X5m8
a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CX<b5_=\1N]1c4[1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B68d1W
=]318R1R2e6P4b274Z21CkAg5g7[2`1c4[1g8`1d3e2n1:=X32W5m8a12621F0m=Z;m=b2a2B68d1W=]318R1R2e6P4b274^
1K1CR@h1_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkAR7\6[2]1c4[1g8`1d
3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6P4b274Z21C\2h5e9_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F
0VW1Md1a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e
6P4b274Z21CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6P4b274Z21CkAU91W4[2]1c4
[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21Cg1k1Db=_=[2\1c4[1g8`1d3e2n1:=X3Z5m8
a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21Cg1D^?_=[2^1c4[1g8`1d3e2n1:=X3Z5m8a12621F0T@QGb2a2B?d1W=
]318R1R2e6P4b274Z21Cg1k1a4e9_=[2]1c4[1g8`1d3e2n1:=X3Y50m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z2
1C\2V1W>_=[2k1c4[1g8`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@Lm2VCb2a298?d1W=l1`118R1R247e3=^1EP4b274Z
21CkA_=[2\1c4[1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1W=]318R1R2e6P4b274Z21CkA_=[2\1c4[1g8`1d3e2
n1:=X3Z5m8a12621F0VW1b2a2B68d1W=]318R1R2e6P47Z274Z21CkA_=[2i1c4[1g8`1d3e2n1:=X3h2a2m8a12621F0hR1
0\4b2a2B68d1Z5l7W3518E<R29Z4T1KP47Z274Z21Cm1^21L_<_=[2a1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d
1;Q3l4l4]318E<R29[6P47Z274I`11CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1Z5l7]318R1R2e6P4
b274Z21CkA_=[2_1c4[1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d191Q3l4l4]318R1R2e6P4b274Z21CkA_=[2^1c
4[1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2a2B?d1;n7l4]318R1R2e6P4b274Z21CkAU:Y3[2[1c4[1g8`1d3e2n1:=X3Z5
m8a12621F0V4oR1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5m8a12621F0^EgAb2a2B?d1W
=]318R1R2e6P4b274Z21Ck>o2g5g7[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21C
S2g?_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1f6`6]318R1R2e6P4b274Z21CkA_=[2b1c4[1g8ANd3e2n
1:=X3Z5m8a12621F0VW1b2a2B?d1U2`4P2_4]318R1R2e6T3Kb274Z21C[1U=Y3S6[7[2Z1c4[1g8`1d3e2n1:=X3Z5m8a12
621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2]1c4[1Q4e4`1d3e2n1:=X3Z5m8a12621F0XAmEb2a2B?d1W=]318
R1R2e6P40a274Z21CkA_=[2_1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=R2Z118=DR2e6P4b274Z21CZ:g6HW
7W6[2S2c4[1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b655f2d11nGb2a2B?d1U1c8]3]318R1C^1g2m3P4?R274>:BM1CV2
L_1V1_4g6Hg5_1W6[2^1c4[1g8`1d3e2n1:=X3J_4m8a12621F0W:nLb2a2B?d1U1Q<]318R1R2e6P4b274Z21CR2h?_=[2c
1c4[1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0fK0g8f2b2a2B?d1W=]318R1R27]6P4b274Z21CkAg5g7[2b1c4[1X8>`1d3e
2n1:=X3Z5@m4^3a12621F0c9SJ^3P1a1X28B?d1^6h6]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3l1]3m8a
12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=]3
18R1R2e6P4b274Z21CS2g?_=[2[1c4[1g8`1d3e2n1:=X3Z5k6Q2a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_
=[2^1c4[1g8`1d3e2n1:=X3Z5j1P5Q2a12621F0iE\Ab2a2B?d1W=]318R1R2e6P4b274Z21Cj=P4_=[2]1c4[1g8`1d3e2I
T1:=R2U1Z5m8a12621F0XQ1m5b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1
b2a2B1=d1W=]318R1R2e6P4b274Z21CkA_=[2]1c4[1g8`1d3e2n1:=X3Z5m8a12621F0\EiAb2a2B?d1W=]318R1R2e6P4b
274Z21CkAg5;[7[2[1c4[1g8`1d3e2n1:=X3Z5>^8a12621F0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2\1c4[1g8
`1d3e2n1:=X3Z5m8a12621F0[@AXFb2a2B?d1W=]318R1R2e6P4b274Z21CkA_=[2[1c4[1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B?d1W=]318R1R2e6P4b274Z21CkAP7^6[2b1c4[1g8`1d3Oe1n1:=X3Z5T50g3a12621F0dT1a2b2a2B68d1W=]3
18R1R2e6e3:i1H74Z21CGSA_=[2b2c4[1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\142621F0g50YAe2n1V8@4?JV1b2a2
B68B=Cn1b6i2k12S1V218R1R2e6e3:`18H7498g11C>89Lf<U3_=[2^1c4[1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d
1l<:]318R1R2e6P4b274Z21Ca3Y>U91W4[23d4c;_3;d4S9_2_3cAmG`\1P1h>Z9lJ9d48Z;_3hb2S9_1hAnJ9d4c;_3Rf2Y
7_8X91nJ=d48Z;_3_9m1g9Lel1S9_1hAPK:d4c;_3l1Uj2k2R1c7U:]C:d4`4R7_3l1n7lY1YX1Y1d24d4c;_3hc16d4c;_3
l1QV1Ub24d4c;_3Tj35d4c;_3nW1VW2<d4`4R7_3mT11n2m1P;^X1e>^2Cd4c;_3l1Y7X7Z?R1i9^D0K10b4V3aKS8iK:d4c
;_30iOoKB[8V3_o16d4c;_3fR22RS14d4c;_3lU34d4c;_3];6d4c;_3_9m1gS34d4c;_3U_34d4c;_3Ym27d4c;_3\?f22R
[25d4c;_3^X2_S1@d4c;_3`BS2U;nR1g3MD08kJ1?05d4c;_3gOi^25d4c;_3gOiI=d4c;_3fKP4b@LFHQE0CTa17d4c;_3Z
`1\2QE04d4c;_3^X25d4c;_3U_3h;Jd40b;m1a1>]1h4Y6\2\1<l1P4U3hT12Y2[C:Z>Q3Y4Y2`1g7:d4c;h1f1`1`X1Y;\3
Yc1R35d4c;_3Zh1jf15d4c;_3fj1^d16d4c;_3nW1bV2C7d4c;_3nW1m:Ri1a25d4V5\6_3Y:3d4c;_37d4c;_3jOPU1eY1P
J5d4c;_3i=UQ35d4c;_3nW1X=5d4c;_3jO\E4d4c;_3We14d4c;_3hd14d4c;_3[X14d4c;_3a^34d4c;_3hJ5d4c;_3\f1^
b14d4c;_3nW15d4c;_3mT114d4c;_3WW26d4c;_3Ya20aD6d4c;_3`[21b4Fe4`=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3Y4
Y2`1g7Ge4`=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3P1X3Y2`1g7Je4`=P2]1h4Y6\2\1<l1P4nW12I04Y1[C:Z>Q3Y4Y2^11
g7He4`=P2]1h4Y6`1K\1<l1P4nW12Y2[C:Z>Q3P1X3Y2`1g7Ke4`=P2]1h4Y6\2\1<l1P4fKj2\92I_1[C:Z>Q3P1X3Y2[14
g7Le4`=P2]1h4_20h3\2\1<l1P4nW12Y2[C:Z>Q3P1X3Ga1Y114g7Ie4`=P2]1h4j4M1>\2\1<l1P4nW12Y2[C:Z>Q3Y4Y2`
1g7Ie4`=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Z>Q3Y4Y2[14g7DHe4`=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Z>Q3Y4Y2`1g7D
Je4W:X3P2T18h4h5@\2\1<l1P4nW12Y2[C:Z>Q3Y4Y2`1g7DGe4`=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:Z>Q3Y4Y2`1g7He4
`=P2]1h4Y6\2\1<l1P4T>jBn62Y2[C:Z>Q3Y4Y2`1g7He4`=P2]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3P1X3Y2[14g7Ge4`=P2
]1h4Y6\2\1<l1P4nW12Y2[C:Z>Q3Y4Y2[14g7Ke4`=P2]1h4`2h3\2\1<l1P4eW1252Y2[C:Z>Q3P1X3Y2[14g7He4`=P2]1
h4Y6\2\1<l1P4W5fR12Q1W1[C:Z>Q3Y4Y2`1g7He4`=P2]1h4Y6\2\1<l1P4nW12OY1[C:Z>Q3Y4Y2[14g7Ie4`=P2]1h4Y6
\2\147l1P4k5jEW<2Y2[C:Z>Q3Y4Y2`1g7Ge4`=P2]1h4Y6\2\1<l1P4nW12Y2WAS2:Z>Q3Y4Y2`1g7Ge4`=P2]1h4Y6\2\1
<l1P4nW12Y2[C:Z>Q3Y4Y2`1g7D7f4_=P2]1R;T:]\2<f4_=a1>Q1;R;T:cW1m3kP1S88f4_=P2]1P7Q4T:]\28f4_=P2]1R
;T:]\2g;4g41XS4gJ1g45g4d]2]6nIdQ12g4Q^3Dg4d@a7a12?U3>_1Mo1@nQ1^63e3m4aV1m241g42g4gU35g4oY1[4hU30
8g4XS1\j12Q1d1lMm47g4h[17ga1cP1m4gJ3h4ek492i4e]21i44j4fe1Vo2a31j42k4h@1k44k4WW4d6n;2k4l]43k42Q?2
k4Th49l4SV4n6a<E301d17l4SV4n6a<E306l4Rc4S7?2P3;l4X5YEg7T1`Q1\b1ZU12b1<5l41^=ZP4h;2l418l41UDFlh3^
;624l4Zi2oP2k11l43l4[^4X;5l41QV4YCL1l42m4U<6m4a;0_Q4Fm69m4b;B2\X2WY1a6Y9m62m4k94m4S==YX43m4lk2a=
1m44m4j>f7Z[22m4R]42m4^n42m4U<1n45n4V`1je2YC66n4i5ZS2S\1YT1A5n4c21^T4[G7n4n11h;So3T9_33n4Sc2nR24
n4m\4T9e34n4ia4h7T14n4^c4b6S32n4Xi45o4Z\41i@59o4=l[4110m<h353o4Vm454o4Z\4k@56o4aR2hY21i@58o4Z\41
10m<h356o4n_4^9S1d254o4]i4h354o4ij4\255P5SR4n?0g45P5jl1d8b\2h41P51Q53Q5ac1bl11R56U5Uc2W@f2TEUB6W
5`;V2TDk8^P31W5W1X5R2I`>n5m1[8GY1\7b2_2o1a8Dm8K@U5P2Y3[11C1F=<_5b8RD0h7Q1X3V1j1f;d<6cf28f7bJi5R:
2Y559Y5XBd6X7]B>P5dY1kGE[5@`4i4f6=n?n?bW17i=[:5U2Q58l7c1^:X4`<9[5P1oCTR2d1h9o3iAT7;[5`5[<n3VR1`^
1h;Y1f4i6o24]5Z>j:d59]5k^10_Z1U4FZLQ3g22_548a5an1`1g32j3[X1b51d58h5ek1@[2PU2a3h2Z>5h5mU3ia1El36i
521d1nR1f_28k5`?V9^7RZ10[8^X1Cm5?cCCa=Ba31;XR16b1n6fX1Go2n7W>2Cm56lCCa=Ba31;XR16b19MP5EfX1Gn:4m5
QT2U:[52m5Sl33m5a:?4m5_a2bP1b92m5YU33m5U>P^12id1oR22V6j[3MeCn3W3W1f32?e5U1H^2e6R6V3g8c6e4Q2d3Q1V
1cDFc8F9S2V6SV10@PEV6Z?g7P5eM;V1P<YJ1:D`2Q3iE;b6h3H`1k]2QW1cM41A99b6Ce5c1\1b3cU1^@h;6i6h2_3k5Xi1
UL5k6i5nJhT1i]12k6aU23m61h;3m61\g34n6ga1Y1_13n6on1b11n67lb1kg2d21X<d252S7Sb21S75X7b2nCeR1ij14X7T
1\En61Y7;[7SKe8n1eT1m4]Y1g3d;X<i55[7oT1Ve1k1\X11a74a7`U1US2iH2b719b717X2ZLSY1]8PMn^12f7i^45j7nX1
d6[3g13j7c_1S5:k7kd2Q3_4?1iNE3ZA0?U8f=;00S5d3Y3S2b2h\1^>T1P2nL2U8kP13U8jP103V8o1Yc42V8o11W81W83X
8nMi92X8nM1X81Y81Z82\8ZK2]823]8lX3TQ12]8QZ44]80PZ2oo11]82]802]8kP22]8U]23]8]3hK2]8VO2]8RQ14Yb40Y
<T106_8\2RLah1P2k11`89d8\W2KZ3Q;^1V1X1hS14i8Yl1\OfH;i8X3b9PF`Bk6Y2V>VJi9a39i8mBWEZ3P4S6Y`1j5I2j8
44n8ZIgKha26Q9g3a_1ST2d6kD5Q9g3@Yk1c33Q9RH^m1IS9h40Z1c4fDR3W7Z7`?Y6U;\8n2j1f1V5W4S41m1S3<W6C9T9h
2VR1IfBeHn1jDTD3T9TMkE1T92T9nj12T9bm13V9Of22V9Sg15V9Sg1R8Z5f;1V95W9O1d2i\204Z9^a1P8Zf18[9Q3[CR2<
`_1m4RX12[9`H7V`1<5Q6jKY3i15_9o29\W2W23_9o2nY26_9c<oLQ:XIZ35b9[9[W1lA^a15b9[9Xi1^a1?2b9dg38d9cT1
W3Q@DbCgT1j@1d91f94i9U_2cX1f52i9`m31j96j9QIJfR1Y<d4@l9_;_80?=0W1b4e3C[>4n6Tg1^42m9k21m91n91n92o9
do22o911o91Q:1R:1S:2V:14V:1Jlc44V:1eZ2E3V:1[[24V:1Ro1de21V:02Z:nh43Z:Wc2VT2A[:2b?CT>f31_R132b1e_
1Gh42]DY61b:1b:2b:\n13b:V252b:\2<f:Y1`:W7lBc1j=T1Z7U9W4cZ26f:Y1YV1hS1_n1S<1h:2h:Vn12h:^_31k:3n:`
2bn12n:SQ21n:4P;oo3[D_22P;\U38P;]W2c5cDYNh9a:07S;TZ2eZ2;Mh261S;4S;Wn15^e22S;lc44T;]KoR1fn11T;5W;
XV1m5i5]G3c;1Tf34g;R3V3=3g;bb3nT11g;2k;bZ21k;5k;ZGb4nQ1e<3k;XX2VO2k;XX27l;\A\1X8cO_R2mE4m;PCSM\2
3m;l^1cM2m;V_16Q<^7\Dii18X12U<`X11W<=\<fBY3:h1b20YP1kM0?X;[A1]<2]<kE1_<2_<`a12_<b\22_<n^11c<1e<2
e<3:e<3EX5QR1Q:`?^S1TQ118e<IX5dk1^S14oP112h<X[42i<nQ21i<2m<fA3m<fAo84m<fAo8ZQ12m<kb14m<fAo8Qf21o
<1o<3o<`o2hf12S=lF2V=hk12V=YX12W=jK1W=4[=o4]]4n22[=j[11_=6_=Rd411\154_=WNne3b12_=\a12_=[\45_=g`1
T3R7mS24_=oj1l5^[22_=aU43_=aU411_=2_=Rk12_=gX22_=ik12_=lP24c=`^1[2@1c=2g=QR21g=03R?]8S26o=VT19h[
1`b1e35o=WT1m6V@f32o=VT1:lMOT:a;m20\:Q<XDU3<l@k2c3R4hD1^8Z8eU1R3J_c12R>[a33R>bP1PW12R>cW2;S>h5a6
g<[42b5]3\?S9Wb15S>cFDlk1i33V>1QY16d>[>mP1_;PKnK;g>P5c3R4f110_9kQ2R2X_14i>I2U11QC6j>\4Xf3Y9h3k42
m>^63m>^6l]44o>]6X>29o>]6X>2N\j1U3W1m14P?R2[OoY2LP?QG\:80EG<Z2W3NZ1n7k6l300i1MV1e4;]1Gl1^S1k@\33
Q?n`2Z>2Q?`e21Q?1R?2R?aU23R?aU2\22R?go11U?5U?X2Q?e4YX14Y?c4R=gT11`?6`?H0W2cl3P;4nLh:_c2W42f?i16f
?19]1gB`42f?11g?5o??0TY4B3S@o3`n31S@1X@1\@2_@?1`@;b@QBk39m[1^HZ3eT1X;<81e@1o@2o@]Q32o@Xk13o@VBQY
13SA\d2nG2SAdh36UA[`2]1AYO;2[Ag21[A1]A3dAW=XD1dA1jA2mAR23mAR2eB1mA4QB=Xl142QB=1QB3QBdV1`T25QBVi1
^d13^22QBo`31RB5UBP3oHo9dL1VB2VBT[24_OUU2QW1QE<SP1o5d33Uc11R4R4j9dV1EU51Zj42_OZ37[BXOQ7PEbS2k@52
\BmW41]B2]BV31_B1eh11hB2hBZ`33hBPT1`W12hBa[21oB:oBm4E>GU11hIQ5`N1QC2SC_71TC2WC41^C4^CR;b806`CV^2
8b7P=P;2`CkX24`Clc2U1f21`C3`CV^283`C`m1_X22`C\D1`C1hC>iCb1k>h>7l4k@9f1`_1hA2g3_91iC9iCh=PK\<k=bX
1Y:l7h91PD2PD\d12PDH2PDH1SD1^D2cDaj27fDmc1g5k2[1hE91oD7oD[V1a7^Z20011VE4XEV8GfI6YETV1Bf5dg2U4O\E
V9?E_21h41@\46F712Y;Q2\BQ51@K^1a32T<0TB0`;S11\E2\Ee@2\Ei?4^El?mGSR21^E2`Elc21aE3cEVX1Y;4cEnOS8T>
1dE1eE6eEoi1[4[G114fEaT3S<S42hE13oEVU1Q51QF6QF1o^2ee1b4f31SF2UFYL1VF4VF[_2a843VFd_1XX12VFYQ37XF0
W8dc1f1lW1f65XF0W8k3_a12XF04XFmk1f1c^11XF2_FV]35_FSo1n30RZ107aFTJ^?R1\7]=cZ21dF01dl31[l42nY4XB3o
V1bf1fU21R\4000002e\4R31e\41e\41e\41e\41e\41e\41e\41e\41e\41e\41e\41e\40008jFa3ZR1n9Si1f3\1^L4kk
1e2IZ<6RGIe1a1cGB7RGcJS2o1\P1<]T12UGo11VG2WGY51WG3YGm2lW32ZGl24`i32cS1P13\GR4Y;2]GUc38]G`3?_o1W=
dJLXC;]Ghj14Z1PDN7[1Q1]?lB5`GS2d1bQ3bN7eG^1h1S1ff3^;64eG^1m2[R45jGY3eH6QW22ZHe23\Haa2m73\Hc^1mR1
5\Hc^1mR1Q112]HJ2]HQ31_H2dHn43dHn4iZ11dH8eHZ2lBT4^k2:Y>:04iH^10]J8iH^10]Jd1iHm6`V14iH^10[R31PI1T
I2VIUT11VI1XI8k]1g>2C0fW2013bIjIZV32bIjI;^J^R1]P1f>1H_Kn43X9e42fI_11fI2gIP\11gI2PJ^I2WJXB5^JoQ11
l[2R97^J`2le1U8[P1n6\A2`JQY33`JdP3U86`JLd<j\2b9hT12aJjj24bJ31Vh31cJ4nJoh2R1f>4nJ[Akk1de12PK11RK3
TKVd3`=1VK6VK_9UA^9Q]2j32VKb\22YKdJ1]K2^Kg\22^Kk@2_KY;1_K2aK[P36cKCCiNh8L3gKcLS;2lK31lK2RLkA1UL>
VLl7aLeQ1V3U1Q1=@?X19kR1j22[L@4\LXf1QH14\LXf1QH13\LZ^214\LXf1i6WA4cW3ZQ1e3UA2_LkGCaLX2b2h3d2Cg1X
BX9b1PFd=[W13i4:b4Y4P12bLZC9eLV1OW1l8d\2U@f8hC1fL4ch1bl1ZB:9Vf1]2f2f`11XHS3:m:01iL3kLc5Yh3003nLP
g1]^14nLme1aX1n69nLd1e3X<YT1aX1P4m24DnLV>2H2U1124iS15d2d1Ko1KlS1i4m9T?7oLXLX5m3^=b5X31oL3oLY5k]1
1RM2RMnl35TM[155Vg22UMn64if1`W1\1Y409VM10_1<g9fo1R2X_12WMkk26XM0l1g9g;ZU36XM0\>lJQY1]I1]M4_M^J5g
[24_Mc7VBPH3_M^Jaj21_M1cM1cM;dM1jF[b1]7F=d1b2bNY79lM02Jk5e3B0Q]24lMS;0f74WN02^93WN022XNgo22XN23Y
N1XL2YNZL2[Na83[N[5U31[N2[NQi12[N^95]Ne?P<i^2jB2^NoM7`Nh31b2UU2e;_81aN3cN?T59cN[5c4b?X_1N6m2nF1d
N2dNo84fN5?Y58iN<g9f>[8e3i8_]25jNP9ae1lKa51nN4RO\9g1jP21RO2VOna24WOQFVV2[=2YOWN1_O9_Oc6X2Xl1\5kJ
V4iA[61hO1mO?SP1Q8b13=k9lBPFR4f2[1YFW2Z>^?1VP13WP11U24WP1hV15j<2XP1Xe11XP13XP1VR1QC6`P1ia1b6a^1e
2h12`P1`N3`P1X8S`1R1cP1J]42h3ASOm=_555P21:2NU3@91L2ER3n8R6n:a8P:0Q11T322eP1lP30BWQ1l6T4m:0eB\:E;
V14Fo6V5R1]Mn2[23aQ1R1Xa12PR1VQ34YR1]a1173YR1on1i31[R11_R19dR1k39m[1^HPX1X;<82dR1[X26dR1U4]6Uj1o
3S31eR101^S11PS11SS12SS1^n21TS11VS13VS1b1cb12VS1Vd11\S13^S1gc3J3aS1S5f]21fS11gS12gS1U32hS1]n21jS
11lS13lS1_7\V35lS1jM_6aY2WA3lS1oc1o@2lS1oT21mS18oS1c4c?F_3h<]3iJ2oS1c41PT11TT11UT12XT1i11XT14XT1
l62RA5XT1m2Q7aW1gT11\T11\T13\T1f\1n32dT1eU1:fT1h3^G^\2:G000h@2fT1UA1fT12iT1Ue22iT1cb11iT12iT1PW1
5lT11U76ZY25lT11m6kCme14lT1o6761lT12lT1i`21SU11VU14VU1hX1b\118VU1U<D[2c1`G_=Za15`U1]Baa1Q193lU12
e\24lU12aP2`:4lU12Q3_m12lU121lU12RV1VW11RV12SV1nf11SV1:SV1d3Agb1V21b4[1i^1o11YV13ZV1Wi2fR11`V11b
V14fV1oHbIVQ11iV15iV1U\1[T1o:77jV1cP2Hh12mFT201oV14TW100P42TW101TW11VW14WW1eR1\b1PW12WW1Re23WW1R
e2]W11`b41dW13dW1[h1<2dW1VH1gW11iW11jW11mW13mW1\g1e201QX11QX102RX1Vk31RX12VX1V45_X1mS3:I01_X12_X
1PS2;iX1gW1[8]3[2d1h1l2b8U9k<1QY11Rd21YY11\Y13_Y1dHjc21_Y16fY1`Z31O027fY17dW20m_1175hY1Agb1W8i^1
1hY13jY1k^1TU28jY1n:^V2d>^4d8g2g36mY1bc1g53REc32mY1^i11mY14WZ10ki2D3[Z1mb1P22[Z1mb11[Z17]Z110PX2
dQ1Q126]Z11QX2dQ1Q124]Z12gZ331_Q51_Q53fZ1SU2`[1?iZ12PX1^8^7c=ZE[1X4R7b94Y48>2nZ121Q[13T[12ab32U[
121V[11W[11\[12\[1TX23\[15Sb32\[1;2\[1d=4\[1fm2U4oE4\[1bT1W9A4^[1YIQ341_[12b[121e[14e[1\Jg142f[1
nS22g[1he301i[12i[1gW21j[11l[12l[1cM5l[1Xn2h1`?^21Q\15Q\1b1T\1Y4lX16T\16N12Y;2V\1a^15W\1U]3;c811
W\14Z\1`B`c2l94Z\1kk1[EU6<[\1i5a8m70a:Xa1U2R2b:1S22[\1YR11[\13\\11^T16\\11;_R1b1\k12^\111`\12`\1
cQ26a\11YT1e_1f=X?7a\116_R1b1e_1\L3l\1mNXe13o\1jT1c51R]12R]1oZ14R]1mm2h9]:4R]1US2R3eA4R]1jU1Z2i2
2T]1ad32V]1TR11`]11a]1<ol1[4Z2W3a2a7ei1\2<0i>h11bh26i]1k2V3U6m@04Va1Pg1h1V@8j]1kGb@\B7[12A2el1g^
25]l1\AJaIZB04m]1Y?_U2j:6gk1iS1P2k1XW1f300002k\3iK001T^11U^16W^1UR1SZ1eIZ;Z33X^1aW1gT11m]24a^1T5
WQ3j:5a^1\5Sj2S6Z;3b^1^U1[^11bh201dd20007n^1\[1R6O00Un11do11o^11ZR42P_1W93[e1\Hn=2V_1kR13V_1kR1o
62V_1WR13`_1ZV1RY23`_1e^2gP12b_1PT31c_12c_1^Y103g_1d2RY101m_13o_1U9mC7o_14m8TMU3ZV1a23o_1]Lle14P
`1S2SZ1c93Q`1l8_T301QY21U`13U`1k8hD5Y`1mg1h1d@[61Y`11Z`13Z`1[812^`1:1_`17``1g8<Y4g5d522mS2bD01h`
11i`14i`1jEek1=2l`1QV11l`12l`1lA3l`1XR1UE4l`1Y@T>S:2Qa1TY11Ra12Ra1gL6_a1GX@d<]3V54Ua1:Q@U[21Wa13
Xa1Y9[^22Xa1Y91Xa11ga13ja1YK22ka1mg21la102Ub1a82[c1m_31Yb11\b12\b1hM2`b121ab12db1]22db1Y[22fb1W[
23jb1]=Yj14ob1n]32f12Pc1f_22Sc1f82Vc1kE3Vc1kETN5Wc1jh1nG^5Y92Wc121Wc11Yc11[c15^c1Q@WH=QV11cc16ec
1a4l3]2dc2\;1ec11[Z21fc12[P4jM02n[2e`12Si1^X22lc1oU22nc1P901ha41en33Vd1Yo1dG1Wd12Wd1b=1Zd13^d1cR
1W22dd1lM004ed1o9g=h_102fe1i61k^21Vk101\]4000001Qj41[e11gk21YS41]V36fh1?2Tl1U7lC003Qi1T2k40002jm
1Y;1ce1004de1h7o4Xk24de1R6P?ag12ge1jW11ge102je1j71le11me11ne11oe12Pf1]a13nh1iY2eC9Sf1fAec1n4[23Z
=P:l36Sf1fAec1n4[232Sf1_;1m]21Tf102Vf1on11Vf13Xf1^FYk11Xf101cf12jk1_32kk1_32ef1US31ef15ef1^F]8k2
H1ej101^h21ff11bZ22]j1h82ei2903hf1X:b;2nf1\T21nf11`k13Q^2PNgV14jj1og2\:@1hX21bo11Rg13Rg1iP1[A001
PY21Vg12[_2e16Wg1fB\:hP17k?3]g1VA`31cg12eg1kD2fg1g;2gS2Y97hg1R5i=MUm1o8jA1hg13jg1YAQe21jg12ng1mb
11ng12ng1[V12og1]72Qh1k93Vh1n5QP33Vh1]3]g12Vh1]R24Wh1kGf8eJ1Yh12]h1eE1]h11^h11PQ21bh11fh13ih1Va1
d@1lh12mh1gC2mh1mC4mh1Z1bBh_12Pi103Qi1d?cT22Qi1e23Qi1e2X=2Qi1o?2Qi1n?1Qi11Si12Ti1nC7Ti1B2f7]2jGQ
T21Ti11Ui12Ui1mC1Vi13Zi1[7ck22\i1]:1^i101bi12bi1a51ei102hi132hi131mi11eo11Sj11Uj11_j11`j101cj12e
j1VC2Pk1dn11Qk11Tk12Xk1QW22gZ2TP101\k12^k1U`22`k1o27`k16d1mDg4j1R_12`k1P<2`k1n22dk1eV22dk1oP23ek
1h>a@1gk14gk1X=^5Xd12gk1X=01oi203hk1^2dD3ik1nP3P31ik101Um12jk1_31kk11lk13lk1^=51gU2002Pl1Pn21Rl1
1Tl11Ul11Wl101Xl11Yl11]l11^l12^l1W@1^l14^l1c_1JQ71bl13bl1`3d34bl18?e24bl1X3c1R\22cl1a<1dl15fl1Cb
2TU201fl11jl11jl11kl11ml13Pm1VZ1b31Pm11Qm12Rm1dm12Um1`U23Vm1ne1a?5[m1`EXW1X1n603`m1k<Wb11am12em1
b21em14em1AoGab12em1nn12em1aH1fm12jm1Y;3jm1Y;m21jm1004km1`B>f41km14km1Y^1l@h71k^202Qn1UH1Sn13Um2
a2Y41Un11Wn16Xn1_Q1d2T1_EP@001]n102an1^:2nn1c401on1002Qo1e`22Ro1ni11Ro11Vo11[o12^o1\>1^o11_o13ao
1ZC`_11bo17fo1mB^4U2VQ1XGQ82ho1B1io11ko11mo14oo1fX17@001YP21ZP21[P2001]P21^P21`P2005dP2a1W2Lb11d
P27fP2o7IP16o3oc11hP23jP20dS11jP21kP201mP21kR204RQ2ZZ2g1j@01VQ21[Q21\Q24]Q2i9`9l8002`Q2Ul201aQ21
f[21gU201gQ201kQ201lQ22lQ2<006RR2eS263n2n41iY401oZ21VR21ZR21[R21]R23bR2c2\21cR21fR21Pn401iR201cQ
41lR21nR202RS2[V201TS22TS2\k21VS2001ZS201]S22aS2Uj2001gS21hS21iS21lS22mS2k61mS20000001RT21ST24ST
2X52j32ST2\]21VT21[T23^T2LC1^T21cT203hT2Q343PU2eU2^>1QU25SU2a1Z]1@\11SU23YU2U:o91YU23[U2CZl12[U2
C2[U2S13]U2X5^W24^U21[2Wg11^U21dU21eU21fU24gU2i[2113gU2\IbP12gU2l11gU21lU22lU273nU2FK2nU2A1nU21o
U23RV2g141SV23TV2]R2mD2TV2;1TV21VV21WV22YV2G3YV2G\S11YV21ZV22ZV2W^15ZV2e[11101]V21^V21_V27_V2?Wh
1R@i2a721`V23`V2_2cc11aV21bV21eV22eV2US23gV2ZAhW13hV2?X[11hV21mV23PW2CZ[12PW2C1PW21QW23_W2hj1QE1
`W21aW22aW2iU22aW2nY24aW2oY2112aW2PW21cW22gW2\[11gW21jW21QX22QX2^Z21VX21WX21T\21ZX23[X2<ac23[X21
:1[X21]X23_X2h3]a11_X21bX21fX24fX2Pg13^21hX21iX21mX21oX22oX2X32oX2Wa12oX2U32oX2k22oX2]32oX2ha13o
X2T1UO2oX2h52oX2mM5oX2Q>k?[323oX2Q1i_22oX2Q12oX2k`24oX2Q1i_2R501PY22PY2^52PY2T12PY2e13PY2eX201QY
21WY22YY2k22YY2R51YY22[Y252\Y224\Y22Aac13\Y22S43\Y22Sd101_Y21aY22cY2`m11dY21eY22hY2_21hY21iY22jY
2df19oY2k6Y3Q4Y1Z7J8_o15QZ2V3T7UY1g41QZ25QZ2V3Z`1g4bL2QZ2[R22QZ2R31U[21[l41TZ23TZ2XL`12TZ2SO2TZ2
iM1YZ21ZZ21[Z21\Z21_Z22_Z2fa101fZ22iZ2U41iZ21jZ21kZ21kZ21oZ21U[202V[2R>2X[2hC3Y[2X1ge11[[21f[22f
[211i[22i[2>1j[22j[2Xe12j[2gb11k[21l[21m[22m[2a=1m[24m[2]3g;C1n[25P\2hl1o80iA5P\2hl1o80L6P\2hl1o
80P8U91R\21S\21T\24T\2dl1P9iA2T\2dl11U\21X\21]\22]\2Xa12]\2a<1a\21b\21d\22h\2m`13h\2]L31h\21R]21
T]22T]2j<1U]21Y]21Z]26^]2b4T9N_m1501P^22R^201R^21S^21V^23Y^2Po1o51Y^22Y^2U;1[^21\^22\^2i_11_^21d
l32`^2f\11a^22c^2T83e^21Pn11h^21j^23k^2a5Vl11k^21o^22o^2j[11P_21R_202T_2]32U_2d82X_2[61X_21[_23[
_2]i1WJ2[_2S:3[_2=Wc22[_2=2[_2e15[_2Cb5d3A4[_2Cb5d31Vn401\_203`_2k8gT12`_2k83a_2V6`11a_21g_22j_2
14T`2e8?ZI2nf2\21U`24Sa2n3a3PS27W`2a:gCoLY@3Y54\`2=0f41_`201a`22Xa2[11Xa23Xa20[12Ya2[13Ya2[1S23^
a2S4V47^a2S4V4^N0]Db@2^a2Z82^a2S41^a23^a2e2d52fa2b41ha25ja2m4RX1U:n64ja2c5WT1T32ja2m43ja2m4E2ja2
`]21ja21oa22oa2Vc11Qb22Vb2_F1Xb22Zb2h`24\b2BO[31^b21_b22_b2T61ab26ab2a;cV1R<e3m:1ab22ab2P41bb22c
b221cb21eb22eb2S23hb2<UE1hb21hb21ib21kb22lb2`_12lb2aX11lb22lb2c_16ob20a3]4RLgH3ob20a51ob22Uc2UE3
ic20e22ic202jc2b^13Pd2nS2P51Pd24Qd2[G1mF1Wd22Wd2XT11ii21dd24dd2Td1o803dd2Um1i43dd2Tm101fd21kd21n
d22Ze2QE1[e22ae2X31ae22be2V41be21ce22ce2n33de2Rh1n31de21fe23he2`1VE1he23aj3eS1a32ke2Yg13Pf2;]12T
f2n@1Wf21Yf22Yf2`[11Zf21[f21^f22_f2j\21`f22`f2S22`f2Xb11af22bf2`P11bf23cf2\X1R:1cf22lf2e22nf221Q
g21Ug21[g21]g21bg21Rh23Rh2iU1Q23Rh2Tl1A2Zh201^h21bh21dh21fh22jh2c:1jh21mh22Ri2mU21Ri21Wi21[i22[i
2cn11]i21_i22_i2cK2_i2k>2_i2TO2bi201gi21ii23ii2d_1kD1oi22oi2dN01Sj21Zj22Zj2bR12Zj2TS13[j2Z1bY11^
j21cj21gj23ij29C2jj251Sk23Xk2E=2Xk2S11Yk22[k2^X12`k2=1`k22`k2ag11fk21gk21hk22ik2_o13Pl20ag13Pl20
WY12Ul2S>2Ul2g:1\l21^l21al21fl21il24kl2WO^8<1kl25Tm21Q3l413Tm21n72Ym2V>3Ym2P2[32Ym2P23Ym2P2e23Zm
2b\1n@1^m21bm23bm2n1l35em2U2g1Q3Pk14jm2Y4l2]C4Sn2\f1m:d11Po21Zn2:an2Am3@m1Z8MCRBe11Po21Qo23So2^4
m11So22Yo216\o264n2[104\o26_402]o2X203ao2P2k12go2Y41PQ31VQ304ZQ33001ZQ34^Q300Un11`Q31bQ32bQ3XZ13
cQ3Q3Pk13cQ3Ao22lQ3WA1lQ32PR3U<1PR31^S51fR31gR31^S31hS32ST301ST31UT36ZT3__155a311eT32RU301WU31fU
33]V3m;k71]V34]V3i1oAa92]V3`11mV33mV3h201WW32]W3XY11`W32iW3^11iW31nW33nW3[1N2nW3aI1oW302SX3[]14V
X3ZY1111VX34VX3k1k9V23WX3n1U11XX31[X33]X3171bX31fX31lX31nX32nX3XH2TY3\21VY33XY31l@1XY304RZ3VDU3V
<1ZZ31\Z32^Z3V_11`Z32aZ3WN3oZ3TBo41P[32P[3PG3P[3PGlL2R[3jA1V[31^[30002RZ4`<03R\3gV1[;4R\318?3T\3
8ja12T\382U\3S23`\3a;b92`\3l31`\34f\3Z5c?\23l]3X3mA1U_33[_3QMnA1]_31i_31W`32X`3R31Zj41Xb32Xb3VZ1
02Zb3H2Zb3;1Zb32[b3k72\b341\b34]b3mM1SB2`b3RP12ab3C1ab32ab3B3ab3B11bb31db32fb3=1fb32fb332fb3>02h
b3aW11hb33ib3^;nM1iR42kb3h`11mb32nb3801Pc31Qc31Rc32Sc301Sc32Tc3`;1Tc31Uc301\c32`c301ac31cc31oc32
oc3n11Qd31Sd301jh41ih41^d31`d32`d3Q=1fd32fd3V72Te3O001\e32^e301_e31fe32ge3\41je31le31Tf33Tf3X5S7
1Uf31T^43T^4[711Sg31Tg31Yg31`g301bg31Qh31Rh31Vh31dh31ih32lh371lh31oh31Ri33Ri3311Si31Xi33ai3W?h91
ei31ji31li33li3^P1k12li3^P11oi31Wj31Zj32_j3C01dj31dj31ej301fj31hj300002oj3mQ11Wk33Wk3[1n43Wk3`6V
F1Zk301[k31en32^k3n63^k3n621^k34`k30S<TK01ck301ek32ik3n51ik31jk301mk31Ul31Vl31\l31cl31dl32dl3SM2
dl3cQ12dl3e51hl31ll31ml31nl32nl3kU11Rm31Zm301]m31^m31`m32am3k@1am32cm3S31fm31im32nm3l@4nm3\5j:e?
3nm3d>eF1nm31Pn31Vn32Xn3W31Zn31]n31_n31en32in304kn3_?k511ln31So31^o32^o3YT12bo3>1go31QP41VP42VP4
k91XP41\P41_P41gP40002SQ411SQ42SQ4gD1WQ41_Q41`Q41aQ41bQ42cQ4\81eQ42hQ4ZM1hQ41jQ401ZR401[R41]R41`
R41cR42cR4R?5dR4n9X5T9e31fR41gR41hR40001kR43kR4[;01PS41QS41SS41VS41bS401fS43ST4_8k?1iT41TU41ZU41
]U41aV42oV4_F1PW41TW4004_W4l<P601eW41hW41lW41PX41]X42bX4mD3iX4P9L3iX4n3P51iX44iX4o8Q8U92iX4P92iX
4WJ2nX4kD1nX4002PY4fF1PY41SY41XY42YY4Y13ZY40[A5ZY40]9m7_81\Y45\Y40X80d<5\Y40X80Q14]Y4X80d<1^Y42a
Y4fD1cY43cY4U9]@1hY41iY41jY41kY41lY43mY40`43mY4a<\42mY4n@1PZ42PZ4\31QZ42ZZ4D2fZ4^>1gZ41lZ43R[4Z1
nA1U[42U[4SH1V[41][41g[43P\4e2^:1Q\41R\41]a43T\4g6P83]\4T101]\42a\4Z23c\4X;\;2c\4k?1c\41j\41n\42
o\4f41o\41R]42U]4j@01Y]41Z]41[]42[]4a31]]41b]42c]4c@1d]43e]4182g]4n31k]44k]4e3113P^4e302R^4_D2R^
4_902T^4Q@1U^42Y^4l?02\^4Y22]^4d?1^^4001k^42l^4^901o^41X_40004Z_4i2a721[_41[_41`_42`_4f12c_4j61g
_41i_41k_401n_42lj4g21o_41Q`41T`42W`4X=1W`41[`41^`41a`4001f`42g`4N3g`4N01i`41m`41n`401Za42]a4\11
]a42]a481`a42`a4l<3aa4111aa41da41fa42fa401ha43ia40L1ia41ja42la4T91la41Ub43\b48Z73\b4X4Z32\b4c71`
b41cb41fb41hb45ib4l36i3_83ib4l3`<3nb4d4;1nb43nb4P501Rc41Xc41Zc43ac4h;N1cc41jc42jc4\23jc4;12jc4=2
Rd431Vd43Vd4Q122ed4S;2Xe4X;1Xe44Ye4\<011\e47\e4l7d2;Mh262`e411ee41he43ke4V2e;1ke41Wf41^f41_f42ef
4Z34ff4c2\1b82ff4c21if41Zg42ag4o21bg41og41Qh41Rh401gh41jh42kh4b71kh41oh41Xi42]i4;1ki41li41Pj402`
j4[31`j41fj41ij42lj4^11lj41Pk41Qk41Xk42Xk4O1^k41_k42_k4h21Ql41Rl41Wl41Xl41[l41al41cl41el41ll41Pm
42Pm4P61^m41`m41dm41fm41hm41jm41km41lm41Pn41Sn41Vn41Wn41Xn41Zn41\n42]n4S12an4<1kn41on41Po44Po42T
2i23Qo4l121bo41co41fo42go411io42ko411UP51ZP51^P51aP51gP51_Q51`Q53`Q5613fQ5011hQ51iQ5001TR51UR51V
R51YR51^R51aR51eR51jR51nR51QS51SS51WS51YS52ZS511ZS51\S51_S51gS51hS52QT561XT5R301210;0mo133454678
91210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGHI10;0mo1J24K7LMHI10;0m
o3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;0mm1W124X17Y1[1\1V110;
0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;0mo1a134b1c1d17e1h1_1`
110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1o1`100;0m]1P217Q2R2S2T
220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\2S2T220;0m\5U234V2W2X2
7Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2e2f2g210;0im1h21?i2j2k
2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[334W34X37Y3\3]3l120;0m
m1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;0mk1e324W37f3g3h3g210;
0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210;0mm1i334j3?k37l3P4Q4R
400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400;0mY1Z434T4W2U47V4]4^4
_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4f4^4_410;0mk3`43c1a47b
47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1a47b47c4j4^4_410;0m[3`
43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S527T57U5V5W5W51040iY1X52
7T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c5c51049iY1d517e5f5c5c5
104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P627T57U5Q6R6R62140iY1S
627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_6[6\601;0mo1]62464^6`6
;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:0mY1X537e67c4c1f6h6\1i
600;0mi3j624k67l6m6\1i600;0mk1j624k67l6n6\1i600;0mo1o624k67l6P7Q4R400;0mi3j624k67l6Q7_1<10;0mm1R
724k67l6S7^4_410;0mi1T724k67l6U7\1V700;0mm1W724k67l6X7HI10;0mm1Y724k67l6Z7;<10;0mi1[724k67l6\7Hm
410;0mm1]724k67l6^7\1V710;0mY3_734X3W2`77a7b7\1V710;0mj3_734X3W2`77a7c7\1V710;0mi3_734X3W2`77a7d
7\1V710;0mo7_734X3W2`77a7e7\1V710;0mi7f734X3W2`77a7g7\1V710;0mo5h734X3W2`77a7i7\1V710;0mm7j734X3
W2`77a7k7\1V710;0mo7l734X3W2`77a7m7\1V710;0mo1n734X3W2`77a7o7\1V710;0mi3_734X3W2`77a7P8\1\610;0m
o1Q834X3W2`77a7R8\1V710;0mi5_734X3W2`77a7S8\1V710;0mY1T834X3W2`77a7U8\1V710;0mi3_734X3W2`77a7V8\
1V710;0mi1_734X3W2`77a7W8\1i610;0mi1X834X3W2`77a7j1P10P10PP81P10P10P10P10PP11P13P10PP11P10P10PP1
142424241PP41P21P81PP21P21P41P81P81P81P80P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12
P1042P81P41P10P81P81P10P82P10P10P41W\?QDQ5`DSn1PDk]5QDR5PD]^5PD`Y5PD^j2PDc^5PD]g2PDc^5PD^j2PDVV4
PD]^5PD_j2PD^j2QDS5QDT5PDW_2PDXQ3PD[V4QDU5PD^V4QDV5PD`Y5QDW5PD^j2PDVV4PDHQDX5PD]Q3PDcR3PDHPDe^9Q
DY5PD_V4PD`Y5PD^U6QDZ5QD[5PD^o4PDi^9WD0QD\5PDbV4QD\5XD0WD0PD`Y5PD_m2QD]5QD^5XD0QD_5WD0PD_m2QD]5Q
D^5XD0QD_5WD0PD]Q3QD`5QDa5XD0SD0WD0PDb^5PD\V4PDc^5XD0WD0QDb5QDc5P@XR3XD0SD0WD0QDd5QDe5XD0SD0WD0Q
Df5QDg5TD1QDf5P@WQ3XD0WD0PD^V4PD^Y5QDh5XD0QDi5P@XR3QDj5QDk5QDl5Q@i3QDm5QDn5QD^3Q`1g3QDo5PDHPDXR3
SD0`EYV4`EXV4`E^V4`E4`Eb9`E`9QDP6aD0`Db7`Dc7`D`7`Da7`D^2`DP8`DXQ3`DVV4`DVQ3`D^_9`DZV4`D4`D`1QDQ6
P@WV4Q@R6WD0QDS6XD0aD\3`DXQ3`DkS3`DVQ3`D^2`D`1`D[V4`DVV4`DYV4WD0QDQ6QDS6XD0QDT6WD0PD]^5QDU6XD0WD
0PDc^5QDV6XD0`DXQ3`DP8`D^2aD0`DW1`DY8`Dm9PD]^5QDW6QDX6WD0PDd^5XD0PDWV4QDY6aD\3UD0WD0PDd^5XD0`DWV
4PD`_9QDZ6QD[6PDa_9PDnS2PD`_9QD\6PDb_9QD]6`E^2`EP8`Eo7`EYV4`Ek;`Ei;`EZV4PDHQD^6`Db7`Dc7`DU1`DS1`
DXQ3SD0PDb^9QD_6QD`6QDa6SD0QDb6PDml2QDc6QDd6QDe6Q@\3QDf6PD`_9S@0QDg6QDh6Q`1g3WD0QDi6XD0QDj6QDk6Q
Dl6QDT4QDm6PD`Y5QDn6QDo6QDP7QDQ7PDSQ3`DXQ3`DVQ3`DVV4`Dn_9QDR7Q@^3Q`1g3WD0QDS7XD0PD^V4QDT7WD0QDU7
S@0QDV7XD0PDXV4QDW7UD0WD0QDX7XD0SD0QDY7QDZ7TD2QD[7QD\7PD`Y5PDVU3PDmP3PDVV4PD`Y5QD]7QD^7PD^V4QD_7
PD^V4QD`7PDS1PD^V4QDa7PDHPDXR3QDb7QDc7QDd7PDS1PDR_2QDe7PDP^5PDe7QDf7PDk]5PDe7QDg7QDh7PDaQ3PDdj4Q
Di7QDj7QDk7P@^V4PDo7QDl7QDb6QDm7P@^V4S@0QDn7QDo7PDe`2QDP8QDQ8TD2PDXV4PDa`9QDR8PDVY2QDS8QDT8PD`Y5
QDU8QDV8PDUQ3QDW8PDUQ3QDX8QDY8QDZ8QD[8QD\8QFl3TD2WD0QD]8XD0`Eha9`Eia9`Efi2QD^8QD_8QD`8QDa8QDb8PD
^Y5QDc8QDd8PD`Y5QDe8QDf8QDg8QDh8QDi8QDh8QDi8PD]Q3QDj8QDk8PD_7PDdi1QDl8QDm8QDn8PDk]5QDo8QFl3TD1WD
0QDP9XD0SD0TD2QDQ9WD0QDR9XD0QDS9PDd7WD0PD`c4XD0PD^V4WD0QDT9XD0PDVV4PDVb9QD^3WD0PD`n8XD0PDXV4PD`Y
5Q@T4QDU9QDV9TD2QDW9QDX9PD`Y5PDcb9QDY9QDZ9QD[9QD\9TD2PDgb9PDUQ3QD]9PDSQ3PDVQ3QD^9PDSQ3QD_9PDjT3Q
D`9PDi4PDYV4QDa9PDic2QDb9QDc9QDd9QDe9QDf9QDg9PDZV4VD0QDg9PDZV4QDh9QDi9QDl6PDj_5PDWV4QDj9PD^V4`Dl
9QDk9TD2QDl9QDm9QDn9QDo9TD1QDP:PDml2QDQ:QDR:QDS:QDT:WD0QDc7PDP1PDSQ3XD0WD0PDHPDXR3PDP1PDSQ3XD0WD
0PDX`5QDU:XD0`DVV4`D`V4`D[V4`DVQ3`DXQ3WD0PDHPDXR3QDU:XD0`DVV4`D`V4`D[V4`DVQ3`DXQ3WD0QDV:TD3QDW:X
D0`D`Y5`DVV4`D^V4`DSd9WD0QDX:QDY:XD0QDZ:WD0QD[:PDTQ3QD\:XD0QD]:WD0QD^:PDTQ3QD_:PD`Y5XD0QD`:QFa:T
D2WD0QDb:QDc:XD0VD0`Dj_5QFa:TD2WD0QDb:QDc:XD0QDd:`Dj_5WD0QDe:PDSQ3PDXV4XD0QDf:WD0QDg:PDSQ3PDYV4X
D0SD0WD0QDh:QDi:XD0VD0WD0QDh:QDi:XD0QDj:WD0QDk:TD1XD0QDl:WD0QDm:PD^Y5TD1QDn:XD0QDo:WD0QDP;PDXV4X
D0P@`Y5QDQ;WD0QDR;QDS;`DVQ3XD0WD0QDT;TD2PDTQ3XD0VD0WD0QDT;TD2PDTQ3XD0QDU;WD0QDV;QDf3QDW;XD0WD0SD
0QDf3PDd\5QDX;XD0VD0WD0SD0QDf3PDd\5QDX;XD0QDY;WD0QDZ;QD[;TD1QD\;PDi4XD0QD];WD0QD^;Q@_;TD1PDY3XD0
QD`;WD0QDa;QDb;QDc;`DXQ3`DVV4`DVQ3`D[V4XD0QD`;WD0QDd;QDe;`DXQ3`DVV4`DVQ3`D[V4XD0QDf;WD0PDh_5QDj2
XD0`DXQ3`DVV4`DVQ3QDg;WD0QDh;PDml2XD0VD0QDg;WD0QDh;PDml2XD0QDi;QDj;WD0QDk;TD1QDl;PDkf5XD0WD0PDVV
4PD^Y5QDm;XD0VD0WD0PDVV4PD^Y5QDm;XD0QDn;WD0PDWV4QDf3PDUW4PDW8XD0WD0QDo;TD1QD_:QDP<XD0WD0QDQ<PDXV
4QDR<XD0QDS<WD0QDT<P@`Y5P@UW4QDU<XD0WD0QDV<PDXQ3PD`Y5QDW<XD0WD0QDX<PDUQ3PD`Y5PDmh2XD0WD0PD`Q3QDY
<PD4PD`Q3QDZ<XD0WD0QD[<QDm8PD\Q3PDba5QD\<TD1QD]<XD0QD^<Y@0WD0QD_<TD1QD`<XD0SD0QDa<WD0QDj5PDml2XD
0VD0QDa<WD0QDj5PDml2XD0QDb<WD0QD_3QDf3QDc<XD0QDd<Y@0WD0QDe<XD0QDf<QDg<WD0QDh<PD^V4QDi<XD0SD0WD0Q
Dj<QDk<P@WV4PD`Y5QDl<XD0S@0WD0QDm<QDn<XD0S@0WD0QDo<PDWQ3XD0VD0WD0QDo<PDWQ3XD0QDP=QDQ=WD0Y@0QDR=Q
Dj6PDZV4XD0SD0QD^3WD0QDS=QDT=XD0SD0WD0QD]9PDi4PD`Y5XD0SD0WD0QDT7PDR_2P@]^5PDXV4XD0QDU=WD0QDV=PDV
Q3XD0TD3QDW=QDX=WD0QDY=XD0SD0TD2QDZ=QD_3WD0QDf3PDUW4QD[=XD0WD0QD]7QD\=QD]=XD0QF^=TD1WD0QD_=XD0QD
`=QDa=QDb=QDc=QDd=PDhi9QDc=VD0QDc=PD1QDe=PDTQ3PD^V4QDf=QDg=PDXQ3PDki9PDWV4PDVQ3PD`Y5QDh=PDWV4`D`
Y5`D^Y5`Db^5`D[Q3`Dc^5PDXQ3PD`Y5PDli9PDWV4QDi=PDXV4QDj=PDYV4TD5PDXQ3QDk=PD4QDl=PD_]5TD6PD4QDm=TD
2QDR7QDn=QDo=QDP>PD`Y5PDPj9QDd=QDQ>PDQj9QDR>TD2QDS>QDT>TD1QDU>QDV>QDW>QDU>TD1WD0QDX>XD0QDd=QDY>W
D0QDZ>XD0QD[>TD3PD\]5QD\>P@SQ3TD1QD]>PD^V4QD^>TD2QD_>WD0QD`>XD0QDa>QDT4QDQ=QDa>QDb>Q@c>WD0QDd>XD
0QDe>TD1QDf>TD3QDg>QDh>PDXQ3PDl8PD^\5PDVQ3QDi>PD\j9PD[j9QDo;TD3QDj>QDk>QDl>TD2P@`Y5QDm>PD^V4QD^3
PDjT3QDn>`DZ3`DeY3`DXX3`DY`2`DUk2`Dkk2`DaY3QDo>PDVV4PD`Y5QDP?QDQ?PD[V4QDR?QDS?TD1QDT?QDU?PDf[3QD
V?QDW?PD[V4QDd=QDX?Q`1g3QDY?QDZ?PDc\2QD[?PDUQ3QD\?PDXV4QD]?QDo;QD^?QD_?PDRm4QD`?QDa?QDb?PD`Y5QDc
?PDWk9QDd?PD\Q3PDba5PD\Q3PDTQ3PD^V4SD0QDe?PD`Y5QDf?PDWV4QDg?QDh?PDWV4PDf\2PDXQ3PDl8PDeV4QDi?TD1Q
Dj?`EV`5`E>`EUR3QDk?P@ZQ3QDl?QD`9TD2QDm?QDn?QDo?TD1QDP@PDT^5QDQ@aD1PDeV4PD^Y5QDR@QDS@QDT@QDU@PD^
V4aDV@`Dj_2PDd;PD^V4QDW@Q`1g3QDX@`EX]5`EY]5`E_^5`EYV4`EaY5`EWV4`EnQ3`EWR3QDY@PD^V4aD1QDZ@PD^V4QD
[@SD0QD\@QD]@Q`1i3QD^@P@ZQ3QD]@Q`1i3WD0QD_@XD0QD`@`DWV4`DXV4PD\Q3QDa@TD2QDb@PD4PD\Q3QDc@aD0aD\3Q
Dd@QDe@QDf@QDg@QDh@PD[j9QD_:TD2QDi@QDj@QDk@TD2QDl@QDd=TD1PDQj9QDm@QD]>TD1PD^V4QDm@QDn@WD0SD0XD0Q
Do@TD1QDPAQDQAQDRAPD^V4QDSAQDTASD0QDUAQDVAQDWAQDXAQDYAPD`7QDZAQD[APD[V4QD\AQD]AQD^APDf[3QD_AQD`A
QDaAPDbV4TD6PD4TD3QDbAQDcAPD`Y5QDdAQDeAQDfAQDgAPD^Y5TD2QDhAPDXQ3QDb8TD3QDiAQDjAPDk]5TD5PD4S@0QDk
APDfV4TD6PD4QDlATD2PDPZ2WD0QDmATD1QDnAXD0`D`Y5`D^Y5WD0QDoAXD0QDPBTD1QDQBWD0QDRBPDUQ3XD0PDVQ3WD0Q
DSBQDTBP@WV4P@`Y5XD0QDUBQDVBTD1WD0`DhS6`D^6`DP<`DM`Dff1`D_g1`D]`9`DYm9`DZm9`Dcg4`D^\9`D[m9`DmU4`
DlU4`DP[5`D\m9YD1XD0QDWBQDVBTD1WD0`DhS6`D^6`DP<`DM`Dff1`D_g1`D]`9`DYm9`DZm9`Dcg4`D^\9`D[m9`DmU4`
DlU4`DP[5`D\m9YD1XD0QDXBTD1QDYBWD0QDZBPD`Y5QD[BXD0QD\BTD1WD0QD]BXD0QD^BTD1QD_BWD0QDZBQD`BPDSQ3XD
0QDaBWD0QDbBQDcBQDdBQDeBPD^V4XD0WD0QDfBQDf3PDfm9XD0QFgBTD1WD0QDhBQ@iBQDjBXD0QDkBWD0QDlBTD1XD0QDm
BWD0QDnBTD1PDTQ3XD0QDoBWD0QDPCS@0PD^\5QDQCQDi>XD0WD0QDRCPDo7QDSCQDTCXD0UD0WD0PD^2QDUCXD0TD9PD4TD
4QDVCQDWCTD4WD0QD_3QDm2XD0QDXC`D`j2`DU_2`Dm8`Dle2`D_a2QDh2TD2WD0QDk2XD0QDYCQDh2TD2WD0QDk2XD0QDZC
TD2QD[C`Dh`2QD\CWD0QDk2XD0QD]CUD0QD^CTD3WD0QDk2XD0QD_CUD0QD`CTD7WD0QDk2XD0QDaCUD0QDbCTD4WD0QD_3Q
Dm2XD0QDcC`EV`5`E>`EUR3WD0QDdCXD0QDeC`DZV4WD0QDfCP@XV4XD0QDgCTD2QDhCWD0QDfBPD`Y5QDiCQDjCXD0WD0QD
\9PDi4XD0QDkCWD0QDd=P@]^5P@`Y5PDQj9XD0WD0QDd=QDlCTD2QDmCXD0WD0QD_3PDW6XD0QDnCTD2QDoCWD0QDPDTD1QD
QDXD0QDRDWD0QDSDP@eP5PD[V4XD0QDTDWD0QDUDP@eP5PD[V4XD0QDVDTD1QDWDWD0QD^3P@]^5PDTQ3PD^V4XD0WD0PDR_
2QD^3PD`Y5SD0TD3QDXDXD0QDYDWD0PDR_2QD^3QDZDQDXDXD0QD[DWD0QDm@XD0QD\DTD1SD0PD^V4QD^3PDa\2WD0QD]DX
D0QD^DWD0QD_DQD^3PDa\2XD0QD`DWD0QDY@PD^V4XD0QDaDSD0TD6QDbDUD0PDYV4TD6QDcDPD4QDdDUD0QDeDTD7PD4Q@e
3S@0S@0QDfDWD0PDk]5QDgDXD0TD3PD4TD4QDhDWD0QDiDXD0QDjDPDUQ3WD0QDg:TD2PDUQ3XD0VD0WD0QDg:TD2PDUQ3XD
0QDkDQDlDTD1WD0QDk2QDmDXD0SD0QDnDWD0QDoDXD0QDPEWD0QDQETD4QDREXD0VD0WD0QDQETD4QDREXD0QDSEWD0QDTEQ
DUEXD0VD0WD0QDTEQDUEXD0QDVEWD0QDWETD4QDXEXD0Q@PCQDYEWD0QDl>XD0QDZETD2QD[ETD1WD0QD\EXD0WD0QD]ETD1
QD^EXD0QD_E`DZ3`DeY3`DaY3`DR5`DY`2`DUk2`DXX3`Dkk2`Dcj2`D^d3`DWY3`D^`2`Dfk5QD`EPDSQ3WD0PDVQ3PD`Y5
PDYQ3XD0WD0QDaEP@WQ3PDWV4XD0QDbEWD0PDXQ3PD`Y5QDcEXD0WD0QDdEXD0QDeEWD0QDfETD6PD4Q@e3QDgEXD0QDhEQD
iEWD0QDjES@0S@0QDkEXD0WD0QDlEQDmEQDnEQDoEXD0WD0PDHPDYR3PDd\9XD0WD0QDPFP@]^5P@Qa5P@^Y5QDQFXD0WD0Q
DRFQ@^3QDm8QDSFXD0WD0PDR_2PDi1PD^V4PDSW5XD0WD0QDTFPDR_2QDUFXD0PDU8PDHPDYS9PDmh2PDY]5PDe`2QDVFPDW
V4PDg4PDHPDbn1PDk]5P@^Y5QDWFQD^3Q`1g3WD0QDXFXD0`DTU3`@^V4`DbP3PDR_2QD^3Q`1g3WD0QDYFXD0PDP`5Q`1g3
WD0QDYFXD0QDZFQDa=PDdm2QD^3WD0QDm8QD[FXD0PDeV4PDV`5PD]^5PDm:QD\FPDmY2QD]FPDl7PDk]5PDbf2PD^V4PD_7
PDXQ9PD`Y5PDZj2QD^FQD_FQD`FPDXQ3PDZj2PDZV4PDaa5QD^3PDlP:PD^V4PDT<PDXV4QDaFQDbFPDZ]5PDUW4WD0QDh3X
D0QDcFQDdFaD\3`DT7QDeF`Dlm9`DYY2`DoP:`DPQ:`DQQ:`DRQ:`DSQ:`Dbo1`DTQ:`DUQ:`DQi9`DVQ:`DWQ:`DXQ:`DYQ
:`DZQ:`D[Q:`D\Q:`D]Q:`D^Q:`D_Q:`D`Q:`DaQ:`DbQ:`DcQ:`Dnk8`Dlk8`DdQ:`DeQ:`DfQ:`DVj8`DVl8`DUl8`DUj8
`DgQ:`DhQ:`DiQ:`DXQ9`Dbo8WD0YD4XD0QDfFQDgFPDdV4QFhFQDiFSD0PDdV4QDjFQDkFQDlFPD_7PDkS3PD]Q3PD`Y5QD
mFQDnF`Dd\2QDoFPDd\5QDPGPDkQ:PDVQ3PDXQ3PD^Y5QDQGPD_m2QDRGPDjk1PDWV4QDSGTD2SD0PDnT3QDTGPDWV4PD`Y5
QDUGQDVGQDWGQDXGQDYGQDZGPD`Y5SD0PDZV4QD[GPD]R:QD\GPD`V4TD4PD\V4TD4QD^3WD0QD]GXD0QD^GTD2PDXQ3QD_G
QD`GQDiFPD\Q3QDaGQDbGTD3PDeV4QDcGPDeV4QDdGQDeGQDfGPDdV4P@`Y5QDgGWD0QDhGXD0VD0PDo]5QDe3S@0S@0QDiG
QD`5QDjGQDkGPDXQ3PD^Y5QDlGPDWV4QDmGQDnGQDoGQDPHQDQHTD3QDRHQDSHQDTHQDUHPD\Q3PDdV4PDg^9PDb]5QDVHQD
WHPDUQ3QDg:TD3PD^V4PDWLQDXHPDWV4QDYHQDZHQD[HQD\HPDZV4PDjR:PDXQ3QD]HQD^HQD_HQD`HQD^3Q`1g3WD0QDaHX
D0`@dV4`@VV4Q@\3QDiFQDbHPDdV4QDiFQDa4PDdV4PDkT3P@WV4Q@e3QDcHQDdHWD0PDc;PD`Y5QDeHXD0QDfHQDgHQDhHP
DR:PDiT3PDbZ2PD\V4PDRS:QDiHQDjHQDkHQDlHQ@mHQDnHWD0PD`Y5QDoHXD0QDPIQDQIPDWQ3PDo]5QDe3QDRIPDo]5QFS
IQDTIQ`1g3QDUIQDVIQDWIQDXIPDHPDYb2PDXV4PDVQ3PD^Y5PD\S:PDYV4PDeV4QDYIPDeV4PD]Q3QDZIQD[IPDeV4PDV]5
QD\IQD]IPDj[2QD^IQD_IQD`IQDaIPDWV4PD`Y5QDbIQDcITD2QDdIQDeIWD0QDo2aDf2aD\3`DXR3`DY4`D_S:`DXR3SD0X
D0`DWV4WD0QDfIXD0QD^3Q`1g3WD0QDgIXD0QDhIWD0QDnBQDT?QDiITD1QDjIXD0WD0QDkIPDjR:QDlIXD0QFmITD5QDnIW
D0QDoIPDWV4PD`Y5QDPJXD0SD0QDQJQ`1g3P@`Y5WD0QDo2XD0QDRJWD0Qd1g3QDo2XD0QDSJ`Dh`2WD0QDo2XD0QDSJ`Dh`
2QDTJTD3QD^3Q`1g3WD0QDo2XD0WD0QDo2XD0QDUJQFVJQDWJPD`Y5WD0YD4XD0`Dlm9QDXJPDXQ3PDn_9QDiFPDll2SD0TD
4PDdV4QDYJWD0QDZJXD0WD0QD[JaDn3aDo3aDf2SD0Y@0TD1PDdV4XD0QF\JaD\3WD0QDiFYD0XD0S@0S@0S@0PDdV4YD0Q@
^3QDiFSD0PDdV4QD]JWD0QDiFQD^JXD0QD_JQD`JPDWV4SD0QDaJPDSQ3TD1QDbJQDcJQ`1g3QDdJQDeJQ`1g3SD0QDfJP@^
V4QFgJPDjm2QDhJQDiJQDjJPDkT3PDWV4QDkJQDlJPD^V4QDmJQDnJPDSn5QDoJPDkT3PDWV4Q@e3S@0QFPK`Ddk3`D^`2WD
0PDjT3XD0QDQKQDRKQDSKWD0PDjT3XD0SD0PD^Y5S@0QDTKQDUKQDVKTD1QDWK`Dl4`DYZ3QDo7TD2QDXKP@`Y5QDYKQDZKQ
De5SD0QD[KPD`Y5QD\KQD]KPDWV4TD2WD0QDP3XD0QD^KQD_KQD`KaD\3PD`Y5QDaKQDbKQDcKQDdKQDeKQ`1g3QDfKS@0WD
0QDgKXD0QDhKQDiKQDjKQDkKQDlKTD2WD0QDmKXD0QDnKQDoKQDPLTD2QDQLPDHPDXR3TD1QDRLSD0QDSLQDTLTD1QDRLSD0
QDSLQDULQDVLPDdV4PDWV4PD`Y5QDWLPD4Q@e3S@0S@0QDXLQDYLPDj_5QDZLTD1QD[LSD0QD\LPDSQ3QD]LPDXU:PD\V4PD
W_2PDmZ5QDZJPD`Y5PD_m2QD^LPDZV4PDaa5QDZBQDPCQD_LQD`LQ@b;QDaLP@`Y5QDbLQDb3QDaLP@`Y5QDbLQDcLQDdLQD
eLQDfL`E`V2`EX`2`EiY5`Ehd5`E`U:`EaU:`EbU:`Eh`3QD^3Q`1g3WD0QDgLXD0`DXQ3`DYV4`D[V4`D6QDhLQDiLP@YT4
QDjLPDWV4PDd8PD\V4PDe:PD^Y5PDgo8QDkLPD^Y5PDgo8PDTU3`DWV4PDfU:PDoT9PD]Q3QDlLPDgU:PDVQ3QDmLPD`Z2PD
k]5S@0WD0QDnLXD0WD0PDHXD0QDoLQDPMP@WV4QDQMQ@`3Q@a3PDej4QDRMPDWV4PDYT3QDSMQDTMQDUMPDWV4PDXQ3PDVX5
PDWV4PDUV:PDWQ3PDXV4PDVV:PDZV4QDVMQDWMPDdm2QD^3Q`1g3QDXMWD0QDYMXD0QDZMS@0QDT4QD[MQD\MPDTQ3QD]MPD
XV4QD^MTD2QD_MQD`MQ@aMQDbMQDcMP@jT3QDdMPD^V4`D`Y5QDeMQDfMQDgMQDhMQD[MQDiMPDTQ3QDjMQ@kMQDlMQDmMQD
R7Q@^3QDnMQDoMPDWQ3QDPNPD^Y5PD]W5QDQNQDRNQDSNQDTNPDc]5QD^GTD2QDUNQDVNQDWNQDXNPD\^5PDcm2PDY^5PDdm
2QDe=QDYNQDZNWD0QD[NXD0VD0QDZNWD0QD[NXD0QD\NPDS1PD^V4QD]NPDWQ3PDWV4QD^NPDg^9PD^V4PD_7PDnY2PDl<PD
YV4QD_NQDSMTD1QD`NPD]Q3PDXQ3PD`j2QD^3QDb;WD0QDaNXD0QDQ=QDbNS@0WD0QDcNXD0`Db7`DVQ3`D\d3QDdNQDeNTD
2QDfNQDgNQDhNQDiNQDT4Q@`3QDa3WD0QDjNXD0QDoMQDkNTD1QDlNPDVV4QDmNQDnNQDoNPDYT3QDPOQDQOWD0QDROXD0PD
k]5Q@d3WD0QDSOXD0QDTOPDWV4QDUOQDVOQDWOQDb;TD1QDXOPD`Y5S@0WD0QDYOXD0QDZOWD0QD[OXD0PD`Y5S@0WD0QD\O
XD0PD`Q3SD0PD^V4PD_7WD0QD]OXD0QD^3QD^OWD0QD_OXD0`DYQ3QDP>QDh8WD0QD`OXD0QDh8WD0QD`OXD0QDb;WD0PDo9
PDUQ3XD0QDP>QDh8WD0PDX8QDaOXD0QDbOQDh8WD0PDX8QDaOXD0QDbOQDcOPDVQ3P@`Y5QDT4QDdOPD`_9QDeOPDf_5PDo9
PDUQ3PDo9PDUQ3QDb;TD1QDfOTD4PD^V4PD\h4QDgOWD0QDhOXD0QD_3QDm8WD0QDiOXD0QDjOPD`_9PDVV4PD]^5QD`LWD0
P@Ra5QDkOXD0VD0QD`LWD0P@Ra5QDkOXD0QDlOQD`LWD0PD`Y5PD\Q9XD0QDg8QDh8TD2WD0QDmOXD0QDh8TD2WD0QDmOXD0
QDP>WD0QDnOQDoOXD0`DYV4PDnY2QDb;WD0PD_7QDPP1XD0QDQP1QDRP1PDdV4QDSP1PDHQDTP1QD^3QDUP1QDg8QDh8TD1Q
DVP1TD3QDWP1QDh8TD1QDVP1TD3QDWP1PD`Y5QDXP1PDHQDYP1QDZP1PDVX5PD]Q3PDo7SD0QDb;P@d7Q`1g3QD[P1QD\P1Q
D]P1P@d7Q`1g3QD[P1QD\P1QD^P1PD^V4QD_P1QDbNQD`P1QDaP1`Db7`D`7PDdm2QD^3QD^P1QDoOSD0QDR7PDdW4PD^V4Q
DbP1QDcP1P@_7QDdP1QDeP1QDfP1QDgP1QDbNQDhP1QDiP1WD0QD^P1XD0VD0QDiP1WD0QD^P1XD0PD1QDiP1WD0QD^P1XD0
QDjP1QDkP1PD]S2QDlP1PD_7PDW6PDnY2PD_7PDW6QDmP1P@WV4QD^P1PD^V4QDnP1PDg^9PDb]5SD0PD]Q3PD^Y5PD]g2PD
`_9PD^V4QDoP1PD_a5PD^V4QDoP1QDPQ1PD^V4QDQQ1PDHQDRQ1QDoOPDVV4PD`Y5PDmW:PDWV4PD^V4PD`Y5PDeX:PDh_5Q
DSQ1SD0QD`3QDb;PDk7QDTQ1QDb;PDk7QDTQ1QDg8QDh8TD1WD0QDUQ1QDVQ1XD0QDh8TD1WD0QDUQ1QDVQ1XD0PDXIPDaX:
QD^GQDWQ1PD^V4QDXQ1QDYQ1TD2PDTo1QD]7QDZQ1PDh:QD[Q1QD\Q1QD]Q1TD1QD^Q1PD]Q3PDe7SD0PD]Q3SD0QD_Q1QD`
Q1QDaQ1PDdj4Q@eKQDbQ1QDcQ1QDdQ1QDeQ1QDfQ1PDnY2QDb;QDgQ1QDhQ1QDiQ1QDjQ1TD2PDYQ3QDkQ1QDlQ1QDmQ1QDb
;QDnQ1QDa3S@0PDTP9`D^V4`DP?QDg8QDh8TD2WD0PDTP9XD0QDh8TD2WD0PDTP9XD0QDoQ1WD0PDTP9XD0QDPR1QDQR1PDo
7QDRR1PDnY2QDSR1TD2WD0QDTR1XD0QDUR1Q`1g3PDRe4PD[V4PDPZ2PDRe4PD[V4QD^3PD]Q3Q@VR1QD2QD`Q1Q@VR1QD2Q
D_3QDb;QDWR1P@d7QD2QD_3PDdW4PD^V4PDdW4PD^V4PD_7SD0QDXR1WD0QDYR1XD0WD0QDZR1QD[R1XD0QD\R1WD0PDHPDd
W:XD0PDHQD]R1WD0QD^R1QD_R1XD0QD^3Q`1g3WD0QD`R1XD0VD0QD^3Q`1g3WD0QD`R1XD0QDaR1PD`_9QDbR1QDcR1PD`j
2QDkOQDaAQDdR1QDeR1SD0PDRY:PD^V4QD^3PDSY:PD^V4WD0QDfR1XD0QDgR1PDk]5S@0WD0QDhR1XD0WD0PD^Y5QDiR1PD
WV4PD`Y5S@0QDR7QDb;XD0SD0QD^3WD0QDjR1QDkR1QDlR1XD0QDmR1WD0QDnR1PDZV4XD0VD0QDmR1WD0QDnR1PDZV4XD0Q
DoR1WD0QDPS1PDkY2XD0VD0WD0QDPS1PDkY2XD0QDQS1WD0QDRS1TD1QDSS1XD0QDf3QDTS1QDUS1QD^3Q`1g3WD0QDVS1XD
0`DVQ3`DVV4`DZV4WD0QDWS1P@\P3QDXS1QDYS1XD0QDZS1QD[S1TD4QD^3WD0QD\S1PD^V4XD0WD0QD]S1QD^S1XD0VD0WD
0QD]S1QD^S1XD0QD_S1WD0QD^3Q@b;QD`S1YD2XD0WD0QD`Q1QD`S1YD2XD0WD0QDPHPD]Q3QDaS1XD0QDbS1QD^3WD0PDS1
PD^V4SD0XD0`DSR3`DUR3`DTR3`DcT3`D`Y5`D^Y5`D_7WD0QDcS1QDdS1QDeS1XD0WD0QDfS1TD1QDgS1XD0QDhS1WD0QDi
S1QDjS1XD0QDkS1WD0QDlS1XD0`DVV4`DZV4SD0QD_3WD0QDmS1XD0WD0QDnS1PDWQ3PDWV4XD0QDoS1WD0QDPT1XD0WD0QD
QT1TD1QDRT1XD0VD0WD0QDQT1TD1QDRT1XD0QDST1QD^3Y@0WD0QDTT1PDWV4XD0QD_3WD0Q@b;PDd7TD1QDUT1XD0QDVT1P
Ddm2QDWT1WD0QDm8TD1QDXT1XD0`DXQ3`DXV4QDZDWD0QDYT1QDZT1aD\3`D`Y5`D^_5`D[;`Dk^3`D^Y5XD0SD0PD]Q3QD[
T1TD2WD0QD\T1XD0QD]T1WD0QD^T1PDWQ3XD0VD0WD0QD^T1PDWQ3XD0QD_T1QD`T1WD0QDaT1`Djd2`Dkd2`Dhd2`Did2S@
0XD0QDbT1PDdm2QD^3WD0QDkQ1`DZR4`D[R4`D\j2`D]j2`Djd2`Dkd2`Dhd2`Did2`DnS4`D_S4`Db7`DaW2`Dl`2XD0QDb
T1QDcT1Y@0WD0QDdT1QDeT1Q@PCQDfT1XD0QDgT1QDhT1Q`1g3WD0QDiT1XD0WD0QD^3Q@b;QDjT1YD2XD0WD0QD`Q1QDjT1
YD2XD0WD0QDkT1QDlT1XD0PDWV4WD0QDmT1S@0QDnT1XD0PDWV4QDoT1WD0QDPU1QDQU1SD0XD0VD0WD0QDPU1QDQU1SD0XD
0QDRU1WD0QDSU1XD0WD0QDTU1SD0PDbY5XD0QD_3WD0QDUU1QDVU1XD0QDPMPD`Y5SD0WD0QDWU1QDXU1PDSQ3XD0VD0WD0Q
DWU1QDXU1PDSQ3XD0QDYU1WD0QD]7TD1PD^V4PD_7XD0PDWV4QDZU1WD0PDVV4QD[U1QD\U1XD0QD]U1Y@0WD0QD^U1YD1XD
0WD0QD_3QD_U1QD`U1XD0QDaU1QDbU1WD0QDcU1QDb;`Dm:`DPm1`Djm1`DoV2`DZP2QDj2XD0`DVQ3QDdU1WD0QDeU1`Dm:
`DPm1`Djm1`DoV2`DZP2QDj2XD0`DVQ3QDfU1QD^3WD0QDb;YD2XD0`DXQ3`DVV4QDfU1WD0QDgU1YD2XD0`DXQ3`DVV4QDh
2WD0QDP>QDb;`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`DTb9`DaS6`DfR2`Da8`DeU6`D]S2SD0XD0QDh2WD0QDhU1`DbR2`DR
8`D_R2`DaR2`D`R2`DRT2`DTb9`DaS6`DfR2`Da8`DeU6`D]S2SD0XD0QDiU1WD0QD^3QD^OYD1XD0`DZV4`DVQ3QDjU1WD0
QD`Q1QDkU1XD0QDjU1WD0QD`Q1YD1XD0QDlU1WD0QD^3QDmU1QDnU1XD0QDlU1WD0QD^3QDmU1YD1XD0QDoU1WD0QDPV1QDQ
V1XD0QDoU1WD0QDPV1YD1XD0QD_3WD0QDbNQDRV1XD0QDSV1WD0QDTV1XD0QDUV1QDTJWD0SD0QD^P1XD0VD0QDTJWD0SD0Q
D^P1XD0QDVV1WD0QDWV1QDXV1P@WV4P@`Y5XD0QDYV1WD0QDZV1QD[V1QDkOXD0SD0QD\V1WD0QD]V1PDWQ3XD0SD0QDY3WD
0QDcU1QDb;`DTW2`Da8`DnW4`DbR2`DS_2`DfR2`DaS6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DSc4SD0XD0QDY3WD0QD^V1`D
TW2`Da8`DnW4`DbR2`DS_2`DfR2`DaS6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DSc4SD0XD0QF_V1QD_3WD0QDb;P@d7QD`V1X
D0WD0QDaV1P@d7QD`V1XD0WD0QDbV1QDcV1XD0VD0WD0QDbV1QDcV1XD0QDdV1QDeV1QDb;WD0QDfV1QDgV1XD0QDhV1WD0Q
DfV1QDgV1XD0QDiV1PD`V4WD0QDjV1QD^P1XD0QDkV1WD0PD`\:QDlV1XD0PDX^5WD0QDmV1XD0VD0PDX^5WD0QDmV1XD0QD
nV1QDoV1TD5WD0QD^3QDPW1YD1XD0QDQW1WD0QD^OQDRW1XD0VD0QDQW1WD0QD^OQDRW1XD0QDSW1QDQW1WD0QD^OYD1XD0V
D0QDQW1WD0QD^OYD1XD0QDSW1WD0PDdm2QDQ=PDHQDTW1XD0SD0WD0PDHQDUW1XD0SD0PDdT3PDHQDVW1WD0QDWW1QDkOXD0
QDXW1`Dl<`DP?`Dm\:`DSU2PDdm2QDYW1TD1WD0QDZW1XD0QD[W1PDdm2QDYW1TD1WD0QDZW1XD0YD2QD\W1WD0QD]W1XD0Q
D\W1WD0PD^Y5PD`l2XD0WD0QD^GQD^W1XD0QD_W1WD0PDVQ3QD`W1XD0WD0PDVQ3PDjP3PD^o4XD0`EPm2WD0QDaW1QDbW1X
D0QDcW1TD1VD0`EPm2WD0QDaW1QDbW1XD0QDcW1TD1QDnV1WD0QDdW1Q@eW1XD0QDfW1WD0QDgW1XD0QDhW1TD3QD^3QDiW1
QD^3WD0PDZ9PDVQ3XD0SD0WD0QDjW1XD0QD`LQDb;QDkW1SD0QDlW1WD0QDmW1XD0PD`Q3WD0QDnW1XD0VD0PD`Q3WD0QDnW
1XD0QDoW1WD0PDHPDj]:XD0QDPX1WD0QDQX1P@m]:XD0QDPX1QD^3WD0PDk]:XD0SD0QDRX1WD0PD^V4XD0QDSX1PDRj4PDW
V4WD0PD`Y5PD_m2XD0WD0QDTX1Q@^3QDUX1XD0PDa\2QD^3WD0QDUX1XD0PDVV4QDVX1VD0PDVV4QDVX1PD1WD0PDHPDXR3X
D0QDWX1S@0QDXX1`DX3`Daj1`DY3WD0PDX`5XD0QDWX1S@0QDXX1`DX3`Daj1`DY3PD\V4QDYX1WD0QDZX1XD0VD0PD\V4QD
YX1WD0QDZX1XD0PD1QD[X1PDdb9WD0PDhi2XD0WD0QDb;P@d7QD\X1XD0S@0QD]X1QD^X1WD0QD_X1XD0QD`X1WD0QDaX1XD
0SD0WD0QDbX1PDWQ3PDWV4XD0QDcX1WD0QDdX1QDeX1XD0QDfX1PD`_9TD5WD0QDgX1XD0SD0QD^3PDWV4WD0QDhX1XD0QDi
X1QDjX1WD0QDkX1XD0VD0QDjX1WD0QDkX1XD0QDlX1WD0QDmX1QDnX1XD0QDoX1QDoMWD0QDPY1XD0TD2QDQY1QDRY1PDXQ3
PDW^:PDWV4PDeR3PDV^5QDSY1Q@^3WD0QDTY1XD0WD0PDeR3XD0Q@d3QDUY1aD\3`Dd\2`DfV4QDVY1Q@^3QDWY1Q@XY1QDY
Y1QDZY1QD`Q1Q@[Y1QDYY1PDa_9QD\Y1PDHQD]Y1QD^Y1PD]Q3QD_Y1PD^`2QDl3Q@g8QD`Y1TD1PDhV4TD2QDaY1QDbY1QD
eMTD3QD^3Q`1g3WD0PDQ\2XD0QDeMTD3QD^3Q`1g3WD0PDVY6XD0QDeMTD3QD^3Q`1g3WD0PDXY6XD0QDeMTD3QD^3Q`1g3W
D0PDWY6XD0QDeMTD3QD^3Q`1g3WD0PDZY6XD0QDeMTD3QD^3Q`1g3WD0PDYY6XD0QDg3QDcY1QDQMTD3QD^3Q`1g3PDX_6PD
X_6QDT4UD0WD0PDX_6XD0QDdY1Q`1g3WD0QDeY1XD0S@0QDT4QDQMTD3QD^3Q`1g3WD0PDj6XD0`DVV4`DXV4QDQMTD3QD^3
Q`1g3WD0PDj[2XD0`DVV4`DXV4`DdV4`DXQ3`DYV4QDfY1TD4WD0PDj6XD0WD0QDgY1XD0QDT4QDhY1TD1QDiY1QDjY1QDkY
1PDj_2PDXV4PDSn5WD0PDSn5QDaAQDlY1XD0WD0QDmY1TD1QDnY1XD0QDoY1WD0QDPZ1TD1QDnY1XD0UD0PDja5PD4WD0PD^
Y5QD\3XD0UD0PDja5WD0QD]?QD\3XD0QDQZ1QD^3WD0PD^Y5QD\3XD0VD0QDQZ1QD^3WD0PD^Y5QD\3XD0QDnV1WD0PD^Y5Q
DRZ1QD\3XD0VD0WD0PD^Y5QDRZ1QD\3XD0QDSZ1QDTZ1QDUZ1QDg3QDVZ1QDUZ1QDWZ1TD1WD0PDUX:QDUZ1XD0WD0QDXZ1P
@`Y5PDUX:QDYZ1XD0QDZZ1QD[Z1Q@\Z1QD]Z1QD^Z1PDfV4QD_Z1QD`Z1PDg6UD0QDl3QDaZ1TD1P@ZQ3WD0QDbZ1XD0SD0a
E\3QDl3QDcZ1TD1P@ZQ3QDdZ1`Dkd2`DX_2`DWV4`DaZ2`Do^:`DP_:QDeZ1P@]^5QDfZ1QDgZ1QDoY1QDhZ1Q@^3QDiZ1TD
1P@ZQ3TD3QDjZ1QDoY1QDhZ1Q@^3QDkZ1PD^V4QDoY1QDhZ1Q@^3QDlZ1TD1PDZQ3TD8QDmZ1QDnZ1QDoZ1PDd`2PDP8QDP[
1QDQ[1PDR_2QD^3QDR[1QDS[1PDnT5QDT[1QDU[1QDV[1QDW[1QDX[1UD0QDY[1TD1QDZ[1`@`Y5`@ZQ3`D^Y5`D_Y5`D]R3
QD[[1TD2WD0QD\[1XD0QD][1QD^[1PDXR3PDXe5QD_[1WD0PD^o4PDbd5XD0QD`[1QDa[1QDb[1QD`[1QDc[1PDS1QDd[1PD
bY5QDe[1QDf[1P@VQ3PDVV4PDbY5QDg[1QDh[1PDW`:QDi[1QDj[1QDk[1WD0QDl[1PDWV4XD0SD0WD0QDm[1QDn[1TD1QDo
[1XD0WD0QDP\1P@]Q3PDUU2QDQ\1XD0SD0WD0QDR\1P@i4P@YV4QDS\1S@0QDT\1XD0WD0QDU\1QDV\1Q@^3QDW\1XD0PD]Q
3WD0PDk]5XD0SD0WD0QDX\1PD`l1XD0QDY\1WD0QDZ\1TD1QD[\1PDWV4XD0SD0QD\\1PD]Q3PD^V4PD]Q3QD]\1SD0QD^\1
QD_\1QD`\1SD0QDa\1P@_V4P@eV4WD0Q`1g3QDb\1XD0QDc\1QDd\1QDe\1SD0QDc\1PD`l1QDf\1QDg\1QDh\1QDi\1QDj\
1PD^Y5WD0QDk\1SD0XD0QD^3WD0PD^Y5QDk\1SD0XD0`DWV4`Do^5`DVj4WD0PD^Y5QDk\1QDl\1XD0WD0QDm\1P@WV4QDn\
1XD0PDR_2QD^3QDo\1QDa=QDP]1QDQ]1QDoY1Q@i3QDR]1PDXQ3QDS]1QDT]1PD^V4QDS]1QDU]1QDoY1QD^3WD0PD]Q3QDV
]1XD0QDW]1QDoY1QDX]1QDY]1WD0QDZ]1XD0QD[]1P@ja5QD\]1QD^3QD]]1QD^]1QD_]1QD`]1PDVQ3QDa]1PDVQ3PDVQ3P
D`Y5SD0PDda:PD]Q3Q`1g3PD`Y5QDb]1QDW>QDc]1QDd]1PDSj4PDdV4QDe]1PDj^9PDX^5PDaa5PD[V4QDf]1PDnY2PD_7Q
Dg]1PDYV4PDkl1PDHPDea:QDh]1PD`Y5QDi]1PD^Y5PDU=PDbR2PD^V4PD^Y5PDQj8PD_o2PDTQ3PD^V4PD^Y5PDQj8PDZV4
PDga:PDXQ3PDga:PD\V4PD^Y5QDj]1PDcS9PDYV4PDTW2PDia:PDVQ3PD^Y5QDk]1PDYV4PDbV2PDXQ3PDn[3PDXQ3QDf3PD
ja:PD`Y5PDka:PD`Y5PD`Y5PDmQ:QDf3PDVQ3PDjR3PDkY2PDVV4PD`Y5QDl]1PDkT3PDWV4QDiIQDm]1PD^Y5PDnU9PDWV4
PD`Y5PDma:PDVIPD`Y5PDna:QDn]1PDU^:QDo]1PD^V4PDoa:PDPb:PDXQ3PDQb:PDWd9QDP^1PD`Y5PD\c3`DUQ3PDi1PD^
V4PDSW5PDXQ3PD`Y5PDSf9QDQ^1TD1PDRb:PDZV4PD`Y5PDgh2PDWV4QDR^1PDSb:PDWV4QDS^1PDTb:PDhb3PDYV4PDXR3P
DdY2QDPQ1PD^V4QDT^1PDh`9PDWV4QDf3QDU^1PD`Y5TD1QDV^1QDW^1QDf3QDX^1QDY^1QDZ^1QD[^1TD1QD\^1QD]^1PDY
b:PDWV4QD^^1QD_^1PDli2VD0QD^^1QD_^1PDli2QD`^1QDd=PDSQ3PDXV4QDeKQDa^1QDhW1QDb^1QDc^1PDWV4PD_o2QDf
BTD2PD]b:QDd^1PDR_2PD]^5QDe^1QDf^1TD1QDg^1PDUY2PDW6PDW6PD^V4PDgh2PDmZ9PDQT3PDXV4PD^j2PDT7PDST3PD
^V6PDT7PD^Y5PDli2PDT7QDh^1PD^V4QDi^1QDj^1PDk]5PD^Y5PDk]5PD^Y5PD^b:PD^b:PD^V2PDll9PDk=PDeV4PDj6PD
eV4QDk^1PDj6PDeV4PDRo2PD\HPDeV4PDPg4PDeV4PD]JPDeV4PDZR3PD_b:PD`b:PD`b:QDl^1PDUQ3PD^V4PD^Y5PDab:P
DXQ3PD^Y5PD]X2PDWV4PDbb:QDQ8QDf3PD_\3PDVIPDnh2QDm^1PD]Q3QDn^1PD^Y5PDdb:PDWV4PD^Y5PDZ\1PD[V4PD^Y5
QDo^1SD0PD^Y5PDfc4PD^V4PD^Y5PDd8PDYV4PD^Y5PDUZ2PDi;PD^Y5PDmQ:PDWV4PD^Y5PDhb:QDP_1PD]^5PDml2PDR_2
QDQ_1PDjb:PDi4PDVV4PDbY5QDR_1QDU7PDf5PD\V4PDXa6PDnY2PDR_:PD^Y5PDYW2PDk_5PD`l1PDk=PDeV4PDbZ2PDml2
QDS_1QDf3PDja:PDXQ3QDf3PDk`:QDT_1QDf3QDU_1QDV_1QDW_1P@SQ3QDX_1PDSQ3QDY_1QDZ_1PDY]5PDW_2PDRj4PDdV
4PD^Y5PDYb2PD`o2PD^V4PDVQ3PD\Q4PD`R3PDVQ3QDf3PDTIPDYW2PDU:QDgAPD^V4QDf3PD[R9PDko2PDXQ3QD[_1PDR_2
PDWQ3PDcT3PDVQ3QD\_1QD]_1PDg9PDg[2QD^_1QD__1PD^S5PD`Y5QD`_1QDa_1QDb_1QDc_1QDW_1QDd_1QDf3PDkY2PDd
S9PDWV4PDST6PDWV4PD`Y5QDe_1QDf_1PDXQ3PDZR9PD^V4QDQ8PDgn4PD`Y5PDUc:PDVQ3PD`Y5PDcT3QDg_1PD^j2PDWV4
QDf3PDVIPDeR:PD_b2PDWc:PDT7PDU^:QDh_1QDi_1QDj_1PDUR3PDnY2PDR_:QDLQDk_1P@WV4P@`Y5QDl_1QD;PD`Y5QDm
_1QD4PDTQ3P@^Y5QDn_1QD4PD`l1P@^Y5QDo_1QD4PD`Y5QDP`1QDQ`1QD4PDiT3PD\V4PDiT3PD\V4PDn]5QD4PD[V4PDZR
9QD4PD^c:QD4PD^V4PD_c:QD4PDWQ3PDWV4QDf3PDd\5PD^V4QD6PDUQ3PD_]5QD6PD^V4QDR`1S@0QDS`1PD`l1PD^Y5QDT
`1QD6TD2PDXQ3QDf3PDja:QD6PD`Y5QDU`1QD6QDf3QDV`1PDUQ3QD7PD`Y5QDW`1PDWV4QD7PD`Y5QDX`1QD7QDY`1QD7PD
^Y5QDZ`1QD7QDf3PDmh2QD7PD^Y5PDfR2PDXV4QD7QD[`1QD\`1QD8PD`Y5QDW`1QD]`1QD8PD`Y5QD^`1QD8PD^V4PDaP2Q
D8PD^V4PD`Y5QD_`1QD8QDf3QD``1QD8QDf3PDUW4PDd\5QD8PDd>QDP8QD8PDUQ3PD^V4QD]?PDUQ3PD^V4QD]?S@0PDbR2
QD9TD2PDVQ3QDf3PDic:QD9TD2PDVV4PDjc:QD9QDa`1QDb`1QD9P@_Y5PDgb9PDVQ3PD`Y5QD9P@^Y5PD`^3PDVQ3QD9QDf
3QDc`1QD:PD^Y5QDd`1S@0QDe`1QD:QDf`1QD5Q@g`1S@0PDoZ3PDVQ3QD5QDf3QDh`1QD5QDd3S@0QDi`1QDj`1QD5QDk`1
TD1QDl`1QD5TD2PDdj4PDdQ6QD5QD^P1PD^V4QDm`1QD5PD^Y5QDn`1QDo`1QDPa1QD@QDf3QDQa1QD@PD`Y5QDRa1QDBPDW
d:QDBQDSa1QDTa1QDFQDUa1QDHPD\]5QDf3PDUW4QDHPDVQ3QDVa1QDHPDVQ3PDXQ3PDga:QDHPDSQ3QDWa1`D`Y5`D^Y5`D
_Y5`DYR3`DZR3QDHPD^V4QDXa1PDbZ2QDHPDWV4PDaU:QD?PDWQ3QDYa1P@`Y5PDfb4QD?QDYX1QDZa1QD?QD[a1QD\a1QD?
QD]a1QD>PD`Y5QD^a1PDkm2QD>QDf3QD_a1QD>QDf3QD`a1QDaa1QD>PDXQ3PD`Y5QDba1QD>TD2PD^V4QDca1QD>PD^V4PD
j6PD]S2QDEPD`Y5QDda1QDEPD^Y5QDea1PDon5QDEPD`Y5QDfa1QDga1QDGPDWQ3QDiIQDha1QDGQDia1S@0QDja1QDGQDia
1S@0PD^V4PDVj9QDk1PD`Y5QDka1QDk1QDf3PD]_2QDi1PD`Y5PDn;QDn1PD^Y5QDla1QDKPD^Y5PDcd:QDKPD^Y5QDma1QD
KQDf3QDna1QDS1QDoa1QDPb1QDT1PD`Y5QDQb1QDU1PDZV4PDon5QDU1PD[V4PD`Y5QDU1PD`Y5QDRb1QDSb1QDZ1PD`Y5QD
Tb1QDZ1PDVQ3QDUb1QD[1PD^Y5PDVW5QD[1QDVb1QD[1PD`l1PD^Y5QD[1QDf3QDWb1QDR1PDml2PDf[:QDa1QDXb1QDg1PD
`l1PD^Y5QDg1PD`Y5PDed:QDf1PDYV4QDYb1PDYV4PDU=PD[o9QDo1PDVQ3PD]^5QDP2PD`Y5PDoe9QDQ2PDWQ3PDWV4QDf3
PDbV2QDQ1QDZb1QD[b1QDP1QDf3QD\b1QDP1PD`Y5QD]b1`D`Y5aD\3QDP1TD3PDgm2PDWQ3QDP1TD3QDS`1VD0QDP1TD3QD
S`1QD^b1QDY1QD_b1QDY1PDXV4QDaFQD`1QD`b1QD`1PD`Y5PDPj9QD`1QDf3QDab1QD`1QDbb1QDcb1PDXQ3PDjf1PDj_5P
DXQ3PDj6QDdb1PDXQ3QDeb1QDfb1PDXQ3PD^Y5QDgb1QDhb1PDXQ3PD^Y5PDiY5PDWV4PDXQ3PDPm2QDib1PDXQ3PDma:PDV
IPDXQ3PD`Y5QDjb1PDXQ3PDWb3PDZW2PDVQ3PD`Y5QDkb1PDVQ3PD`Y5QDlb1QDmb1PDVQ3PDVIPDWV4QDnb1VD0PDVQ3PDV
IPDWV4QDnb1QDob1PDVQ3QDPc1PDVQ3QDQc1VD0PDVQ3QDQc1QDRc1PDVQ3PD^Y5QDSc1PDVQ3QDTc1QDUc1PDVQ3PD`Y5QD
Vc1PDVV4PD`Y5QDWc1QDXc1QDYc1PDVV4QDf^1QDZc1PD\Z5PD^V4PDd^5PDVIPDWV4PD`Y5QD[c1QD\c1PDWV4QDg@QD]c1
QD^c1PDTd:PDWV4QD_c1QD`c1PDTW4PD^Y5QDac1QDbc1PD^Y5PDR:PDiT3PD^Y5QDcc1QDdc1PD^Y5QDec1QDoOPD^Y5PD_
e:PDWV4QDeKQDfc1QDgc1QDhc1PD^Y5PDYb2QDic1PD^Y5QDjc1QDkc1PD^Y5PDaa5PDim9PD^Y5PD]T3PDW\5PD^Y5PDae:
PDWV4PD[W3PD^Y5PDW<PDXQ3PD^Y5PDbe:PDbV2PD^Y5PDce:PDWV4PDZR9PD^Y5PDT7PDde:PD^Y5PDoi4QDlc1PDoi4PDe
e:PDch4PDee:PD^Y5PDfIPDk=PD^Y5QDmc1QDnc1PD^Y5PDgIQDoc1PD^Y5QDac1PDVW2PDcj9PD\V4PDo^9PDWd:PD\V4PD
Tn1PDcj9PDWV4PDRo2PDge:PDXQ3PD`Y5PDj_5PDTQ3PDbZ2PDbR2PDbZ2PD\V4PDRS:PDcZ2PD\V4PD[m4PDjU3PD\V4PDY
i3PDgV3PD\V4PDhe:PDf5QDPd1PDf5PDU]4PDma:PDVIPDVIQDQd1PDmQ:QDRd1PDkm2QDSd1PDZW4PDVQ3PDie:PDVQ3PD^
o9PDVQ3PDTk3PDkIPD\a2PDkIPDe^5PDcT3`D^Q3`Dcm2PDe^5PD`Y5QDTd1PDe^5PDa\2QDUd1QDVd1PD\S:PDgS9QDg@PD
Q]3PDVQ3PD`Y5QDWd1PD`Y5QDXd1PDWV4PD`Y5QDha1QDYd1PD`Y5PDjk1PDWV4PD`Y5PDW8PDWV4PD`Y5PDQR9QDZd1PD`Y
5PDb^9PD`R3PD`Y5QD[d1QD\d1PDRo2PDQm5PDU^:Q@iIQD]d1PDU^:PDc^5QD^d1PDk]5QD_d1PD^Y5QD`d1PDh_5PD^Y5P
DoY4PDh_5QDad1PD]Q3PD`1PD^Y5PD\[3PD]Q3QDbd1PD^Y5QDcd1PD`_9PDX^5QDdd1PD`_9PDYT3PDWV4PDHPDl[2PDQf:
PDHPDZP3PDRf:PDbj8QDed1PDhl8PDSf:PDTf:PD\V4PDd5PD`o2PD^V4QDf3PDPm2PDWV4QDfd1PDPm2PDnh2PDl>PDVQ3P
D]^5PDUj4PDdV4PDVj9PDd5PDYc2QDgd1QDhd1PDga:PD\V4PDUf:PDfX:QDid1QDjd1PD_7PDSQ3PDYV4PD`Y5QDkd1PDSQ
3PDdm2PDYV4PDSQ3PD\V4QDld1PDSQ3PDXV4PDR_2PD]^5PDeZ:PD]^5PDci2PD`d:PD\V4PDVf:QDmd1PDaj2QDmd1PDZIP
DWf:PDXf:PDiT3PDgn4PDWV4PD`j2PD^e1PDeV4PD`S3PDj_5PDbT3PDUQ3PD`Y5PDbT3PDVQ3PD`Y5PDZP4PDWV4PDYf:PD
[P4PDWV4PDYf:PDcT3QDnd1QDiIQDod1PD]X2PDWV4PDbb:PDhc3PDWV4PD`Y5PDP7PDeV4PDZf:PD\P7PD[f:QDPe1QDQe1
TD2QDRe1PDR8PD^Y5PD^g9QDSe1QDTe1PDTd:PDNPD\V4QDUe1PDjQ3PD^V4PD`U6PDjQ3PD^V4QDl6QDVe1PDo3PDXQ3QDf
3PDmi9PDXV4PDQP3QDWe1PDm3PD`\3PDUQ3PD\f:QDXe1PD]^5PD`Y5PDQd:PDR_2PD]f:PDR_2PDPo9QDYe1QDREPD^f:PD
R_2PD_f:QDZe1PDf`6PDVQ3QD[e1QD\e1TD1P@i4PDaf:QD]e1P@ml2PD`b9QDf_1PDUQ3QDSGQD^e1PDSQ3QDoOQD_e1PDW
Q3QDRHPDnS2PDbR2PDbR2PDnS2PDnS2PD\V4PDbR2PD^Y5PDbf:PDck8PD\V4PDcf:PDYX4PD`Y5PDfa:PD^IQD`e1PDm7PD
^V4PD]W5PD^Y5PDdf:PD^V4PD_Y5PDoQ4PD`n9PD_Y5PDkg9PD^V4PD_Y5PDTW2PDQl9PD^Y5PDef:PD^Y5PDff:PDd^9PD^
Y5PDgf:QDae1PD^Y5PD^Q4PDQU2PDVV4PD^Y5PDPf9PDVV4PDhf:PDVV4PDif:PDWQ3PDVQ3PD^Y5PDjf:PDS1PDW9PD`Y5P
DS1PDXQ3PD`Y5QDbe1PDXR3PDWi2PDRU:PDYR3PDXi2PDRU:PDRj4PD_4PDdV4PDYQ3PD^V4PDdc2PDYQ3PD^V4PD`Y5PDa<
PDXQ3PDkf:PDXQ3PD`Y5PDl>PD^Y5PDXo8PDoa9PDYT3QDce1PDmf:PDnf:PD^Y5PD^IQDde1PDoS3PDYT3PDVQ3PDZ]5PDl
m2PDHPDYR3PDd\9PD_h9PDk[2PDdV4PD`Y5PDiP9PDd\5QDee1PD]^5PDVY2PDl]5QDfe1QDfR1QDge1PDYV4PDl]5PD_Y5P
DSg:QDhe1PDml2QDie1PDXQ3QDf3PDUW4QDje1PD_m2PDUb2QDke1PD^V4PD`Y5QDle1QDme1PD^Y5TD1QDne1PDHQDoe1QD
Pf1PDd3PDoi4PDeV4PD^Y5PD^o9QDQf1QDRf1PDeV4PDT7QD\_1PD`Y5PD_g:PDHPDk7QDSf1PDcg:PDWV4PDeo3PDo<PD^V
4QDTf1PDeg:PDkY2QDUf1QDVf1QDWf1PDd_9QDXf1QDYf1PDjg:PDco9QDZf1QD[f1PD\]5QD\f1QD]f1VD0QD\f1QD]f1QD
^f1PDZV4PDi`2VD0PDZV4PDi`2PD1QD_f1P@VQ3PDYo1VD0QD_f1P@VQ3PDYo1QD`f1QDfBTD2PDhR5PDml2PDaV4QDaf1QD
T7Q@b;QDbf1TD2PDid:QDcf1PDXV4PD^Y5PDVIPDWV4QDf^1PDSQ3PD^V4QDdf1PDYV4PD^Y5PDm]9PDWV4PDYR3PD^Y5PDl
g:PDmg:QDef1PDVV4PD`Y5PDRh:PDQ:PDnT3PDVV4PD]^5PDVV4PD^Q4PDVV4PDSh:PD\V4PDVV4PD`Y5PD`R2PDWV4QDf3P
DVV4PDTh:PDVV4PD^Y5QDff1P@Vh:QDgf1PD`Y5PDWh:PDdd1PD^V4PDXh:PDYh:QDo]1QDhf1QDif1QDjf1PD]^1PDXQ3QD
kf1PDUQ3PD`Y5PDVU3PDaT3PDmP3PDPm2PDWV4PDYV:QDlf1QDmf1PDnc2QDnf1PDXQ3PDml2QDf3PDd:PDc]5PDVf:QDf3P
DPc9PDS1PDcT3PD\V4QDof1PDWQ3PDHPDaa3QDTY1PD]h:PD^o2PDUQ3PD_S:PDXR3PD^h:PDl=PDWQ3PDWV4QDf3PDlQ:PD
ml2PD`Y5QDPg1PDi<PD`Y5PD_h:PDlm3PDXQ3PD^Y5PD`h:PD]4PDah:QDQg1QDRg1QDSg1PDnl2QDf3QDTg1PDeh:PDVQ3P
D`Y5PDd>PDXQ3PD`Y5PD`Y5PDYT3PDmT:PD`Y5PDZh:PD`R2PD`Y5PDk[2PDXV4PDR;PDj6PD^V6PD^V4PDHPDfh:PD`Q3PD
ba5PD`l1QDUg1PD^Y5PDgh:PDRc9QDiBQDVg1PD`T3PDZ<PDXQ3PDYd1PDnS3PDWQ3PDih:PDWQ3QDDQ@d3S@0QDWg1PD^V4
PD_7QDDQDXg1PD^V4QDYg1QDDPDHPDXR3QDZg1QDDQD[g1QDZg1QDDPD^V4QDf3PDUW4QDDQD\g1PD^V4QD]g1QD=PD^Y5QD
c8QD=QDf3QD^g1QD_g1QD=PDWQ3QD`g1QDNQDPCQDag1QDNQDW@S@0QDbg1QD<QDcg1QD<QDdg1TD1QDeg1QD<PDVV4PD`Y5
QDfg1QD4PDc]5PD`Y5PDoh:QD4PDUQ3QDgg1QDhg1QD4PDml2QDiIQDig1QD4PD^V4QDjg1QD4PD^V4PD`Y5QDkg1QD4PDWQ
3QDlg1P@`Y5PDWk2QD4PDXQ3QDmg1QD4QDng1QD4PD]X2PDXQ3PDcc2QD4PD]X2PD`Y5QDog1QD4PDTQ3QDPh1QD4PDTQ3PD
`Y5QDQh1QD4PDTQ3PD^Y5QDRh1QD4PDi]5PD`Y5QD4PDiP9`D^V4QD4PD^V4PD^S2QD4PD^Y5QDSh1QDTh1QDAQDUh1QDVh1
QDAQDWh1QDXh1QDAPDdQ6QDJQDPCQDYh1QDJPD`l1PDR=QD8PD`Y5QDZh1QD[h1QD8PDi4PDYV4QD8PDWQ3PDWV4QD\h1QD8
QD]h1QD8PDUQ3QD^h1QD8PDVQ3QD_h1QD`h1QD8PDS1QDah1QD8PDkT3PDWV4QD8PDjT3PDYV4QD6QDf3QDV`1PDUQ3QD6TD
2PDYV4PD^Y5PDfi:QD6PD`Y5QDbh1QD6PDXV4PDa`9QD6TD2PDXV4PDa`9QD6QDch1QDdh1QDeh1PDfm9QD7PD^Y5QDfh1QD
gh1QD7PD^Y5QDhh1QD7PDhi9QD7PDl<PDYV4QD7QDm8QDih1QD9QDf3QDjh1QDkh1QD9TD3PDXQ3PD`Y5PDe5QD9QDlh1P@R
_2QD:PDWQ3QDmh1QDnh1QD:QDoh1PD`l1QDPi1PD`l1PDoi:PDgl3PD`l1PD^Y5QDQi1PD`l1QDeKQDRi1QDSi1PD`l1QDTi
1PD`l1QDUi1QD5Q@d3S@0QDVi1QDWi1QD5PDHQDXi1QD5PDHPD^j2PDXV4QD5PDl;PDj[2QD5PD^2QDo]1PDW_2QD5PD^Y5Q
DYi1PD^V4QDZi1QD5QDf3QD[i1QD\i1QD@PDPi3QD@QD]i1QD^i1QD@QD_i1S@0PDYQ3QD@TD2PD^V4PDfj:QD>TD2PDVQ3P
D`Y5PDYQ3QD>TD2PDVQ3PDU9QD>TD1PDUQ3QDf3QD>QD`i1QDai1QD>PD]^5QDf3PD`Z3QD>PD`Y5QDbi1QD>PDe`2QDXKQD
?PD`Y5QDci1QDIQDdi1TD1QDei1QDFPDQc9QDFQDfi1QDgi1QDFPDXQ3QDiIPDd\5QDFPDVQ3PDmj:QD_1PDVQ3QDiIQDhi1
QD_1QDii1QDji1QD_1QDki1PD\V4QD_1PDVQ3QDf3QDli1QDmi1PDVQ3QDiIPDoj:QDf1QDiIPDcb9QDf1QDni1PDZV4VD0Q
Df1QDni1PDZV4QDoi1QDKPD\Z5PDSk:QDKPDaT3PD\V4QDKPD`Y5QDPj1QDKPDTU:PDSQ3QDKPDR_2PDjf1QDKPDXV4PD^j2
QDKPDSQ3QDKPD[\2QDLQDQj1P@ml2QDLQ@eKQDl_1QDMQDRj1TD1QDSj1QDOQDiIQDTj1QDQ1PDXQ3QDUj1TD2QDVj1QDQ1T
D2PDXQ3PDVV4PD`Y5QDQ1PDmT3QDV1TD2QDWj1TD1QDXj1QDV1PD`Y5PDda:PDTQ3QDV1QDYj1TD1QDZj1QDV1QD[j1PDTQ3
QDb1QD\j1TD1QD]j1QDGTD2QD^j1QD_j1PDYT3QDS1QD`j1TD1QDaj1QDHPD^Y5PDYk:QDHPD^V4QDbj1QDcj1QDHQDdj1TD
1QDej1QDZ1PD]^5PDml2QDfj1QDZ1PDVQ3QDgj1QDZ1PDi4PD[V4QDiIS@0QDhj1QD\1PD^Y5PDfY:QD\1PD`Y5PDYT3QD]1
PDR_2PDVQ3PD_T3QD]1PD`Y5PDWb9QD^1QDij1TD1QDjj1QDW1QDkj1`D\V4`D4`Dec2`DfV3QDW1PD`Y5QDlj1PDXV4QDY1
PDTQ3PD^V4QDmj1QDc1QDnj1TD1QDoj1QD;PD^Y5QDPk1TD1QDQk1QDe1PD`Y5QDRk1PDSn1QDj1QDSk1QDTk1QDm1QDUk1T
D2QDVk1QDn1PD`Y5QDWk1TD1QDXk1QDR2QDYk1TD2QDZk1QDS2PD_Y5PD`k:QDS2PD`Y5PD`o2QDl1PDSQ3PD^V4QDl1PDXQ
3PD`Y5PDg]5QDl1PDVQ3QDo]1PDak:QDX1PDUQ3QDX1QDo]1QD[k1QDX1QDm8S@0QD\k1QDP2QD]k1TD1QD^k1QD3QD_k1QD
`k1TD1P@^o2QDeKQDak1P@d\5PD^V4PDk7PD^Y5PDYo1QDbk1QDck1PD^Y5QDdk1QDek1`E^V4`EVV4`E[V4`EXQ3`Eb]5QD
fk1QDgk1PD^Y5PDYn2PDRl:PD^Y5PDUn8PDSl:PD^Y5PDU:PDXQ3PD^Y5PDk3PDXQ3PD^Y5PDTl:PDXQ3PD^Y5PDRX3PDWV4
QDhk1PD^Y5QDik1PDXV4PD^Y5PDXl:PDbc2PD^Y5PDYl:PDXe3PD^Y5QDjk1QDkk1PD^Y5PDfk5PDWV4PD^Y5PDii4PD^V4P
D^Y5PDXh2QDlk1PD^Y5PDeV3PD`:PD^Y5PDZ9PDa\9PD^Y5PDPj4PD_l:PD^Y5PDjf2PD`l:PD^Y5PDal:PDXQ3PD^Y5QDmk
1QDnk1PD^Y5QDok1QDPl1PD^Y5QDQl1QDRl1PD^Y5QDSl1QDTl1QDeKQDUl1PDSS4PD^Y5QDVl1QDWl1PD^Y5PDil:PDXQ3P
D^Y5PDd>PDmR2PD^Y5PD]:PDeV3PD^Y5PDRg2PDWV4PD^Y5PDjV3PD`Q3PD^Y5QDXl1PDca3PD^Y5QDYl1PDVR4PDkl:PDVR
4PDla:PD^Y5QDZl1QD[l1QD\l1QDf3QD]l1PDWQ3PDWV4Q@iIQD^l1QD_l1PDc]5PD`Y5PD\c3PDWQ3PDWV4QD`l1PDYV4PD
dj4QDal1QDbl1PDdj4QDcl1PDdj4PD^Y5PD\Q4PDSQ3PDi]5PDR_2PDSQ3PD`Y5QDdl1PDSQ3PDXQ3QDel1PDj`:PDSQ3PD^
V4QDfl1PDSQ3PD^V4QDU7QDgl1PDSQ3QDhl1QDil1QDjl1PDUQ3PD`Y5QDkl1PDUQ3QDf3PD]_2PDUQ3PDVQ3PD`Y5QDll1P
DUQ3QDml1PDVQ3PD`Y5QDnl1QDol1PDVQ3PD`Y5QDPm1PDVQ3QDo]1QDQm1Q@Rm1PDVQ3QDSm1QDTm1PDVQ3PD^Y5QDUm1TD
1QDVm1PDjT3PD`Y5QDWm1PDjT3QDf3QDXm1QDYm1QDZm1TD1QD[m1PDn]5QDeKQD\m1PDg]5QDo]1QD]m1QD^m1PD[V4QD_m
1PDbl2PD\V4PDaa5PDl=PD\V4PD`U4PDTl:PDXQ3PD`Y5PDXV4PD`Y5PDlm:PDWV4PDR_2PD[V4QD`m1PD^V4PDm7PDXV4PD
^Y5PDnc2PD^Y5PDli2PD^IPD^V4QDam1PDcZ2PDoY2PD\X2PDcZ2PDXQ3PD`Y5PDbZ2PDXQ3QDiIQDbm1PDcm2PDV`5PDk7P
Dd8QDcm1PDe:PDYV:PDXQ3QDdm1PDV3PDVV4PDhh4PDXQ3PD^Y5QDem1PDXQ3PD`Y5QDfm1VD0PDXQ3PD`Y5QDfm1QDgm1PD
XQ3PD^Y5QDhm1QDim1PDXQ3PDVV4PD`Y5PDQ7PDXQ3QDjm1PDXQ3PDfR2PD^o4PDXQ3PDXR3PDlc:PD_n:PDWV4PD]^5PD`n
:PDdQ3PDmi2PDXV4PD`Y5PDlY5PDe^5PDll2QDkm1PDen:QDlm1QDmm1QDnm1P@WV4QDom1PDlm2PDWc9PDfn:PDlm2QDPn1
QDQn1PDY3PDXQ3PD`Y5PDSj4PD`7PDRj4PDSj4PDdV4QDRn1PDdb9PDhi2PDYo1PDXQ3PD`Y5PDYo1PDd\5PD^V4PDYo1QDS
n1PDYo1PDin:`DU\5`DmP6PDPj4PDaU4PDZ9QDTn1TD1QDUn1QDVn1QDWn1QDXn1QDVn1PDVY2QDYn1PDRj4PDWV4PD`Y5PD
_m2PDba5PDWV4PD^Y5PDon:PDba5PDPo:QDZn1QD[n1PD\m:PD\V4PD\m:PD\^5QD\n1PDY^5QD]n1QDYX1PDXQ3PDHQD^n1
QD_n1PDHPDj_2PDXV4PDHQD`n1PDHPDj6PDHPDV9PDTo:PDHPDYR3PDd\9PDHPD_l1PDZ9QDm8PDQb2PD]V4PD]Q3QDW@Q@g
3QDan1TD1QDbn1PD]Q3QDcn1QDdn1TD1QDen1PD]Q3PDR:PDWQ3PD]Q3PDSQ3PD^V4PD]Q3PDU^:QDfn1PD]Q3QDgn1QDhn1
PD]Q3PDT9QDf3PD]Q3QDPCQDin1TD1QDjn1PD]Q3PDXV4PD`Y5QDkn1PD`_9PD^V4QDln1QDmn1PD`S3QDnn1TD1PDWo:PDm
l2PD\V4PDo<PDml2QDon1TD1PDVIPD\S:PDXV4PD`Y5PDZo:PD[o:PDg]5QDPo1QD]m1PDf<PDdb9PDj^6PDRT4PDhl8PDSf
:PDXb3PDnT3PDXIQDQo1QDRo1PD^V4QDSo1PD`Y5QDTo1QDUo1QDVo1TD1QDWo1QDXo1PDWQ3QDYo1QDZo1QD[o1QD\o1PD`
Y5QD]o1PD]X2PD\V4PD]X2PDXQ3QD^o1QDgHP@YV4PD_m2QD_o1QD`o1QDao1QDbo1QDco1TD1QDdo1PD\Z5QDeo1PDg9PDX
Q3PDZP3PDg9PDXQ3QDf3PDd\9PDdh:PDXQ3PD`Y5QDfo1QDgo1TD1QDho1QDio1QDjo1QDko1QDlo1TD1PDkZ:QDmo1QDiIQ
Dno1QDoo1QDPP2TD2QDQP2PDe3PD\V4PDo_3PDPf9PDiR4PDRP;PDdj4PD\Q3PDaa5PD\Q3PD\Q3PD\Q3QDRP2QDSP2QDTP2
QDUP2TD1P@\V5PDb>PDXQ3PD`Y5QDVP2PDma3PDSP;PDZV4PD`Y5PDd>QDWP2QDeKTD1QDXP2PDUl:PDml2PDXf3QDYP2QDZ
P2TD2PDdj4PD`Y5QD[P2QD\P2PD]f3PD\V4PDXP;PDYP;QD]P2PD_T3PD\V4PDaT3PD`T3QD^P2P@`Y5PD`T3PD[P;QD_P2Q
D`P2PDma:PDWV4PD`Y5PD]P;PD`Q3QDaP2QDbP2PD`Q3PD_^5PD^P;PD`Q3PDch4QDoOQDcP2PD`Q3PDaa5PDTi4PD`Q3PD_
a5PD`Q3PD\Y2PD\V4PDk7PD\Y2PDWV4PD`Y5PDRJQDdP2PDNPD\V4PDdV:PDVh3PDQS4PDYR3PDXi2QDeP2PDYR3PDS1PDob
9PDYR3PDZ2PD`k:QDfP2PDXl:QDgP2PDPi3PDdj4PDPi3PDUQ3PD^Y5PDkGQDhP2QDiP2QDjP2QDkP2PD`Y5PDl2QDlP2PD]
l2PDgP;QDmP2QDnP2TD1QDoP2PD^T3PDWV4PD`Y5PDWk2PDiP;PD`i3PD\V4PD^Y5PDYV4PD^Y5QDPQ2PDYV4PDjP;PDhc:P
DYV4QDQQ2TD1QDRQ2QDn=QDSQ2PDhf2PDmQ:PDWV4QDTQ2PDlP;PDnT3PDk[2PDXV4PDT\5PDUIPDWV4QDUQ2QDVQ2QDWQ2T
D1QDXQ2QDYQ2PDVQ3QDZQ2TD1P@Uk2PDiP9QD[Q2P@WV4QD\Q2QD]Q2PDUR3PD[Z2PDU8PD]`5QD^Q2PD[]5PDY`9PD`7PD^
V4PD`Y5PDj`2PDZV4PD`Y5QD_Q2P@WV4PDZV4PDQQ;PDZV4PD`Y5PDU\5PDZV4PDk\3PD[U2PDXQ3PDbV2PDRQ;QDcm1PDnW
3PDaV4PD`Y5PDZX3PD\V4QD`Q2PDTQ;PD\V4PD^a4PDc6PDeV4PDSP:PDl4QDaQ2PDVQ;PDmT3PD]4QDbQ2PDje4QDcQ2PDW
Q;PDXQ;QDdQ2QDeQ2TD2QDfQ2PDc=PDnZ9PDR:PD\V4QDgQ2PD^o9PDXQ3PD`Y5QDhQ2QDiQ2Q@f3PDdg:PDZV4PDZQ;PD^Y
5PDfl2PDhl3PDP?QDjQ2QDkQ2PDo<PD\V4PD\Q;PDo<PD^V4PDdg:PDTQ3PDVV4PDWk:PDTQ3PDXQ3PD`Y5QDlQ2PDTQ3PD`
Y5QDmQ2QDb9QDnQ2TD1QDd9PD_Q;PD\V4PD`Q;PDTn2PDeV4PDZk4PDkS3PDc^5QDoQ2QDPR2QDQR2TD1QDRR2PDg8PD`V4P
DaT3PD\V4PDPj4PDbQ;PDWc9PDcQ;PD]l2PDP3PDll9PDkm2QDSR2PDdQ;PD^Y5PDQ=PDZV4QDTR2QDUR2TD1QDVR2PDZ[3P
DXV4QDWR2QDXR2TD2QDYR2QDZR2PDVV4TD1QD[R2QD\R2PDZV4PD^IQD]R2QD^R2PDZ8QDeKTD1QD_R2QD`R2QDaR2PDXQ3P
DWHQDbR2TD1QDcR2PDk\3PD^`2QDdR2QDeR2TD1QDfR2PDkd5PDo[3PDPR;PDQR;QDY^1QDgR2QDhR2QDiR2PD\]5PDb;PDX
U3QDjR2QDkR2PDSR;PDTR;PDZ>PD`Y5PD^k:QDlR2QDmR2PD\`3PDXQ3PDUQ3PD`Y5PDk\3PDVQ3PD^Y5PDP^3PDWQ3PD^V4
QDnR2PDUW4QDoR2PDjP3QDPS2TD1P@kW:PD`V:PD`a4PDWR;PDXQ3PDPb3PDdP;QDQS2QDf3QDRS2PDbT3PD\V4QDSS2PDYR
;PD`Y5PDZc3PD`Y5PD\V3PD]h:PD^o2PDPm4QDTS2PDnl2PD`Y5QDUS2PDSo2QDVS2PDk<QDWS2PDdc2QDXS2PD]R;PDR;PD
mT:PDZQ3PDh5QDYS2PD^R;QDZS2PDZh:PD`R;QD[S2QD\S2PDWV3QD]S2QDf3PDXR;PD`Y5QD^S2QD_S2PD`Y5QD`S2QDaS2
PD`Y5PDRl:PDXQ3PD`Y5PDdR;PD`7PD`Y5PD`S3QDbS2PD`Y5PDeR;PDg9PD`Y5PDZh:PD`R;PD`Y5QDcS2QDdS2PD`Y5PDU
IQDeS2PD`Y5PDiP9QDfS2PDc]5QDiIQDgS2TD1P@\c3QDhS2QDiS2PDhR;QDf3QDjS2QDkS2TD1QDlS2QDmS2QDnS2PDlR;P
DXQ3PDmR;PDnR;PDY<PDoR;PDPS;PD\V4QDoS2QDPT2TD1PDTn2PDQS;PD[V4PDUn8PDSl:PDYb5SD0QDQT2PDWV4PDmY2PD
WV4PDkn3WD0QDRT2XD0QDS6`DY`2`DZ`2QD^3WD0PD`Y5QDST2QDTT2XD0QFUT2QD^3Q`1g3WD0QDVT2XD0VD0QFUT2QD^3Q
`1g3WD0QDVT2XD0QDWT2QFXT2TD3QD^3Q`1g3WD0Q`1g3QDYT2XD0VD0QFXT2TD3QD^3Q`1g3WD0Q`1g3QDYT2XD0QDZT2WD
0QD]?aDl3aD\3SD0PD\V4`D^Y5`D_Y5`D`Y5`DXR3aD\3SD0S@0XD0QD[T2QD\T2Q`1g3WD0QD]T2XD0QD^T2WD0Qd1g3QDU
2XD0QDS6aD\3WD0QDU2XD0QDS6aD\3WD0QD]?Q`1g3QDU2XD0S@0QD_T2QD`T2PDg\2QDaT2WD0Q`1g3QDbT2XD0QFb>QD^3
Q`1g3WD0Q`1g3QDcT2XD0QDdT2QD^3Q`1g3Q@]?WD0Q`1g3QDeT2XD0WD0QDU2`DT^5`DXV4`DWV4`D\V4`DXQ3`DVV4`D^V
4`DdV4`Dd\2`DeV4`DX^5`DVQ3`DYV4`DZQ3`D[V4SD0QDiEXD0aD\3WD0PD`Y5PDVj9PD\V4XD0PDo^9WD0QDb;PD`Y5SD0
QDfT2QDgT2XD0PD[V4`D\m2`DdS;`D]^5`DV]5`DYR3`DZR3`Da^5`D_^5`DU]5WD0SD0QDhT2XD0`E`Y5`ES3`EP4`ET3QD
iT2TD1WD0QDT2XD0`DXd3`DYd3`DS_2`DWV4QDjT2WD0PDf_5QDW@SD0XD0VD0QDjT2WD0PDf_5QDW@SD0XD0QDkT2QD^3WD
0QDlT2QDmT2XD0QDnT2QDoT2WD0QDPU2XD0QDQU2QDRU2TD1WD0QDSU2XD0VD0QDRU2TD1WD0QDSU2XD0QDTU2QFUT2TD4QD
^3Q`1g3WD0QDUU2QDVU2XD0VD0QFUT2TD4QD^3Q`1g3WD0QDUU2QDVU2XD0QDSZ1QFdT2QD^3WD0PDHSD0XD0VD0QFdT2QD^
3WD0PDHSD0XD0PD1QDWU2WD0PDHSD0XD0VD0QDWU2WD0PDHSD0XD0PD1WD0QDW@PDgISD0XD0QFUT2WD0QDXU2PD_7QDYU2X
D0QD^3QDZU2TD3WD0QD[U2XD0`DWV4WD0QD\U2TD1QD]U2QD^U2XD0QD^3WD0QD_U2TD2QD`U2PDWV4QDgGXD0WD0QDaU2PD
WV4QDbU2QDcU2XD0WD0PD`S3QDdU2XD0`DXQ3`DVV4WD0QDeU2XD0`DWV4WD0QDfU2QDgU2XD0`DY`2`DZ`2`D`V2`D^d3`D
hc2`D[V4`DWV4`DXQ3`DVQ3`DdT2QFUT2QD^3Q`1g3WD0QDhU2PD^V4QDiU2XD0WD0QDjU2QDkU2TD1QDlU2XD0QDmU2PDlY
5PDoY2PD_7PDiY5QDnU2QD_AS@0QDoU2PDhIQDPV2PD[V4QD]?S@0WD0QDQV2XD0QDRV2QDb;TD1PD`Y5QDSV2QFdT2TD1QD
^3WD0PD^Y5Q`1g3SD0XD0QDTV2QDUV2WD0QDVV2XD0QDWV2QDXV2QDYV2PD`Y5QDZV2QD[V2QDZV2QD[V2QD\V2QD^3Q`1g3
WD0QD]V2XD0QD^V2QD_V2QD`V2`Dd3`DWV4`DXQ3PDdQ6QDaV2QDbV2QDcV2QD_3Q@d3Q`1g3QDdV2QD]?QDeV2PD`Y5QDfV
2QDgV2PDjQ:PDaV;QDhV2QDiV2PDPT;QDjV2PD]Q3QDkV2QDlV2PD]Q3QDmV2PDbZ2PDXQ3PD`Y5PD]Q4PDbj:PDVQ3PDT7P
DS2PDSQ3PDiP9QDnV2QDoV2QDPW2PD`Y5QDQW2PD`Y5QDRW2QESW2QDTW2TD1WD0QDUW2XD0QDVW2QDUHQDWW2QDiEQDXW2Q
DYW2QDZW2QD[W2PD^V4QD\W2QD]W2QD^W2QD_W2QD`W2QDaW2PD^>QDbW2PDWHQDcW2PDVHQDdW2PD]Q3PD^Y5QDeW2PDXV4
QDfW2QDgW2PDXV4PDkf5QDhW2QDiW2QDjW2QDkW2QDlW2PDWV4QDmW2PD[V4QDnW2QDoW2QDPX2PDYIQDQX2PDgk6PDhW;QD
RX2QDSX2PD^o9PDXP3PD`S3QDTX2QDo3Q@g8QDh8WD0QDUX2XD0QDo3TD1WD0QDnm1XD0WD0YD1PD^V4PDdg:XD0QDVX2Q@R
7WD0QDWX2PDSQ3XD0QFXX2Y@0WD0PDlW;XD0QD_:WD0QDYX2PD`Y5QDZX2XD0WD0QD[X2TD1PD^V6XD0QF\X2Q@\3Y@0WD0Q
D]X2XD0QD^X2WD0QD_X2TD1Q@`X2QDaX2XD0QF^=Y@0WD0QDbX2XD0QDcX2QD\3WD0QDdX2XD0WD0QDb9QDeX2XD0WD0PDSQ
3PDXQ3PDia:XD0WD0QDW@S@0PD^V2PDXV4QDfX2P@WV4XD0VD0WD0QDW@S@0PD^V2PDXV4QDfX2P@WV4XD0QDgX2WD0QDhX2
TD2QDiX2XD0SD0WD0QDjX2QDkX2Q@lX2TD1QDmX2XD0QFnX2TD1WD0QDoX2XD0`D`Y5`D`_2`D__2`D^Y5`DXQ3`DU[;QD^3
Q@d3Q`1g3S@0WD0QDPY2XD0VD0QD^3Q@d3Q`1g3S@0WD0QDPY2XD0QDQY2PDVQ3PD`Y5QDRY2VD0PDVQ3PD`Y5QDRY2QDSY2
PDXQ3QDTY2PDdj4QDUY2QDVY2QDWY2QFXY2WD0QDYY2XD0VD0QFXY2WD0QDYY2XD0QDZY2QD[Y2TD2WD0PDc]5XD0VD0QD[Y
2TD2WD0PDc]5XD0PD1QD\Y2QD]Y2`DZ\;QD^Y2S@0WD0QD_Y2XD0PD[9QD`Y2PDdj4PDdQ6PDWQ3PDWV4PDdQ6QDaY2TD2PD
c]5PDRj4PDdV4QDf^1PDg[2PD^R2QDbY2PDTQ3P@`Y5QDcY2PD^j2QDdY2QDdY2VD0QDdY2PD1QDeY2QDfY2QDgY2Q`1g3WD
0QDhY2XD0VD0QDfY2QDgY2Q`1g3WD0QDhY2XD0QDiY2QDjY2Y@0Q@_3Q@g3WD0QDW2XD0VD0QDjY2Y@0Q@_3Q@g3WD0QDW2X
D0QDkY2QDlY2WD0QDmY2QDnY2XD0QFl3TD2WD0QDoY2QDPZ2XD0QDQZ2PDYV4`D[4QFRZ2TD1`Ea1`ER8`ES8`ET8`EH`EXQ
3`E`Y5`E^Y5`E_Y5`EWV4`Eb^5`EV]5`EX];WD0QDV2XD0QDQ=Q@i3WD0QDV2XD0QDSZ2UD0WD0QDV2XD0SD0PDfc4PDWV4P
DY];QDTZ2PDXQ3PD`Y5PDe5QDUZ2PDWV4PDoZ3PDVQ3PD`Y5QDVZ2PDVQ3TD1QDWZ2Q@XZ2PDhP3QDYZ2QDZZ2PD\Z5PDY];
QD[Z2PDWV4PD_l1QD\Z2PDWV4PDjf1PDVW2PDWV4QDcS2QD]Z2PDUQ3PDgo8QD^Z2QD_Z2QDgf1PDUQ3PDRj4PDZ5PDh];PD
P4PD^c9PDme:QD`Z2PDii:PDlc:PDYQ3PDfe:PDlm2PDmT:PDRV2PDaT:PD`k:QDaZ2PDTW2PDR\3PDUW4PDR\3PDVHQDbZ2
QDcZ2QDdZ2QDU7QDeZ2PDml2PD`Y5PDVIPD^Y5QDfZ2PDWV4QDgZ2QDhZ2QDiZ2PD^V4QDjZ2QDkZ2PDVQ3PDQ^;PDjP3QDl
Z2PDkW:QDmZ2QDnZ2PDhd3PD]V4PDjo:PDZX3PD\V4PDVY2PD_m2PD`S3QDoZ2PD^Y5PDg2PDmR2QDP[2QDQ[2QDR[2PD^Y5
PDoi4PDfa:PDcX2PDVQ3PDVIPD`U6PDVQ3QDS[2PDVV4QDT[2QDU[2PDT^;QDeKQDV[2PDfa:QDeKPDT7PDde:QDW[2PD\c2
QDX[2PD^V2PDXV4PD]^5PD^Y5PDX=PDWV4PD^Y5QDY[2PD^V4PD^Y5QDZ[2QD[[2QD\[2QD][2QD^[2PDWj8PDeV4QD_[2QD
`[2QDa[2QDb[2PD`Y5QDc[2QDd[2QDe[2QDjR2QDkR2PDe3PD\V4PDUc:PDP1QDf[2QDg[2QDh[2PDVQ3QDi[2QDj[2QDk[2
QDl[2QDm[2QDn[2QDo[2QDP\2QDQ\2QDR\2QDS\2QDT\2TD1QDP8QDU\2QDb9QDV\2QDW\2VD0QDW\2PD1QDX\2PDhe3QDY\
2QDZ\2PD^Y5QD[\2QD\\2QD]\2TD1QD^\2QD_\2QD`\2Q@a\2QDb\2QDc\2QDd\2QDe\2PDWQ3PDWV4QDf\2PD]^5PDml2PD
`Y5QDg\2QDh\2QDi\2QDj\2QDk\2PDdb9PDhi2QDl\2QDm\2PDeV3PD`:QDn\2PDc]5PDj\3QDo\2PDc]5QDP]2QDQ]2PDXV
4PD`Y5PDlm:PDWV4QDR]2PDPi3PD^Y5PDaa5PDim9PDma:PDWV4PD`Y5PD]P;PDRl:PDXQ3PD`Y5PDTd:PDWV4PD^l8PD`l1
QDS]2S@0PDT7PDde:QDT]2QDU]2QDV]2TD3QDW]2QDX]2PDWV4PDVV4PD`Y5QDY]2PDWV4QDPCQDZ]2QD[]2QD\]2QD]]2QD
^]2QD_]2QD`]2PD`Y5PDYa;QDa]2TD1QDb]2QDc]2PDiT3QDd]2PD`Y5QDe]2QDQ^1TD1QDf]2QDg]2QDh]2QDi]2QDQ8TD3
PDZV4QDj]2QDk]2PD`Y5QDl]2PDeo3QDm]2QDn]2QDo]2QDUg1PDVQ3PDdd:PDP3PDll9QDP^2PD_P;PDdQ6PDdg:PDZV4PD
XR3QDQ^2QDR^2PDTQ3QDS^2PDTQ3QDT^2PDXQ3QDU^2PDQ7QDV^2QDW^2QDX^2P@Wk2QDY^2TD1QDZ^2QD[^2QD\^2QD]^2Q
D^^2QD_^2PDWb;PDWV4PDT7QD`^2QDa^2QDb^2PDlP;PDnT3QDc^2TD3PD`l1PDeV4QDe\1QDd^2SD0PDVV4PD^Y5PDne9PD
XQ3QDl6QDe^2PDWQ3PDWV4QDf^2QDg^2QDh^2TD1QDi^2QDj^2TD1PDSQ3QDk^2QDl^2QD`EQDm^2QDn^2PDW9QDo^2PDHPD
dT9PD`S3QDP_2PDT:PDen9PDST6PDWV4PD`Y5PD_o2QDQ_2QDR_2PDlb;PDml2`E>`EV`5QDS_2Q`1i3Q`1g3WD0QDY2XD0`
DeV3`Dmb;QDT_2WD0QDU_2QD^3XD0QDV_2WD0QDW_2TD3PDXV4QDX_2XD0QFY_2QDZ_2Q`1i3Q`1g3WD0QD[_2XD0`DYd3`D
_c;`D`c;`DgX3`DaV3QD^3Y@0WD0PDVQ3PD^U6XD0`Dfa:`D`Y5QDl3QD^3PDVQ3PDda:QD\_2QD]_2QF^=QD^_2Q`1g3WD0
QDX2XD0`Dg6QD^3PD[R:WD0QD__2XD0PDbc;SD0QDl3QD^3Q`1g3QD`_2PDjT3QD^3QDa_2PDZV4QDb_2QDfBS@0S@0QDc_2
PDXQ3QDd_2WD0QDe_2XD0QDl3QD^3SD0PDg_5PDdV4WD0QDX2XD0QD`9QDf_2Q`1g3QDg_2QFb>QD^3YD0WD0QDX2XD0QDh_
2QD^3Y@0WD0QDi_2XD0PD^V4UD0QDe3SD0QDl3WD0Q`1g3QDX2XD0VD0UD0SD0QDl3WD0Q`1g3QDX2XD0VD0UD0QDe3QDl3W
D0Q`1g3QDX2XD0VD0UD0QDl3WD0Q`1g3QDX2XD0VD0UD0QDe3SD0QDl3WD0Q`1g3QDX2XD0QDj_2UD0SD0QDl3WD0Q`1g3QD
X2XD0QDj_2UD0QDe3QDl3WD0Q`1g3QDX2XD0QDj_2UD0QDl3WD0Q`1g3QDX2XD0QDj_2WD0QDk_2QDl_2XD0PDVV4PDhh4QD
m_2PD]n8PDXQ3PDYR3PDTn1PDHQDn_2QDo_2PD^V4QDP`2PDfT2`EV`5`E>QDQ`2PDRU:PD^V4QDR`2QDS`2PD`Y5PDoe:PD
W:QDT`2PDjc;QDfo1PDXQ3PD_o9PDWV4QDU`2QD\9QDV`2PDlc;PDXQ3QDW`2PD^V4PDVQ3PDaY5PDic:QD^3PDSQ3PDXV4P
DR_2QDX`2PD`Y5QDY`2QDZ`2PD_o9PDWV4PDVV4PD^Y5PDne9QD[`2PDYV4QDl3QD^3Q`1i3WD0QD\`2XD0QDl3TD1QD]`2Q
D^`2S@0S@0WD0QD_`2XD0QDl3QDW^1WD0QDT4Q`1g3QD``2XD0PDoT4QD^3PDPd;QDa`2QDb`2QDc`2PDig2PDWV4PDSn1PD
jn4QDd`2PDHPDbo1PDXQ3SD0PDbo1QD^3QDe`2QDf`2QDg`2QFg6TD3QD^3WD0Q`1i3Q`1g3QDX2XD0`DYV4Q@\3QFh_2QD^
3Q`1i3Q`1g3WD0QDX2XD0QDh`2Q`1g3WD0QDX2XD0QD\3PDWV4QD\3Q@l3`Dg6WD0Q`1g3QDX2XD0`D^V4WD0QDi`2XD0Q`1
g3QDS6QDa3Q`1g3WD0QDj`2XD0QDl3QD^3Q@a3WD0QDk`2XD0`Dll2`D^V4S@0aD\3QDl`2Q`1g3PD]n4QDl3TD3QDm`2P@^
V4P@_7WD0Q`1g3QDX2XD0QDl3TD3QD\\1WD0PD^V4SD0XD0QDl3TD3QD^3Q`1g3WD0QDn`2QDo`2XD0PDPd;QDPa2QDQa2QD
`X2PDVQ3QDRa2PDYV4QDSa2PD\]5QDTa2QDUa2QDVa2QDWa2TD2QDXa2QDYa2TD2QDZa2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0
QD\2XD0QD[a2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QD\a2TD2QDS6QF]a2QD^3Q`1i3WD0QD^a2XD0QDPHQD_a2QD`a
2TD2QDaa2QDba2QDca2TD1WD0QDda2S@0QDea2XD0QF]a2Q`1i3WD0QDfa2PD^V4XD0QDga2QDha2PDWV4aDia2`Dh`2SD0Q
Dja2QDka2TD1PDeV4WD0SD0XD0QDla2PDUQ3PDZV4QDma2TD2PDml2PDVV4QDna2QDR_1QDl3WD0QDoa2XD0QD^HPDVQ3PD`
Y5PDen9PDWV4QDl6QDPb2QDQb2QDRb2QDSb2TD1PDSQ3QDTb2QDUb2Q`1g3WD0QDVb2XD0QDWb2QDXb2PD^V4QDYb2PD`Y5Q
DZb2QD[b2WD0QD\b2XD0QD]b2QF]a2WD0QD^b2QD_b2XD0PD^V4QD`b2QDZMQDab2QDbb2WD0QDcb2XD0QDdb2QDeb2TD1QD
fb2QDg6QDgb2Q@i3WD0QDhb2XD0WD0QDib2XD0TD2QDjb2PDYV4Q@kb2WD0QDlb2XD0`DWV4QDmb2QDnb2S@0WD0QDob2XD0
WD0QDPc2XD0QDQc2QDRc2QFl3Q@i3WD0QDSc2XD0PD^V4QDTc2Q@i3WD0QDUc2XD0QDVc2QDl3Q@g8QDh8WD0PDX8XD0QDWc
2QDb>WD0PDke;XD0`D^V4QFl3QDXc2Q`1i3WD0QDYc2XD0`D^V4QDl3QDZc2SD0S@0WD0QD[c2XD0QFg6Q`1i3WD0Q@g8Q@h
8Q`1i3QD[2XD0aD\c2Q@\3QD]c2Q`1i3WD0Q@g8Q@h8QD[2XD0QDl3TD2PDHPDVj4WD0QD[2XD0QDl3TD2PD\V4WD0QD[2XD
0QD^c2WD0QD_c2XD0QD`c2QDg8QDh8WD0QDac2QDbc2QDcc2XD0QDh8WD0QDac2QDbc2QDcc2XD0QDg8QDh8QDdc2WD0QDec
2XD0QDh8QDdc2WD0QDec2XD0QDfc2S@0QDgc2QDl3QD_3QDhc2S@0WD0QDic2XD0QDjc2QDkc2SD0WD0QDlc2QD^3Q`1g3QD
mc2XD0PDPm2PDWV4QDnc2PDYV4S@0WD0QDoc2XD0QDPd2S@0S@0WD0QDQd2XD0PDXQ3PD\e;PDWQ3PDWV4QDRd2PDXQ3PDW\
5PD^V4QDSd2QDTd2P@]Q3PD^V4QDUd2PD^V4WD0QDVd2XD0PDVQ3PDmZ9QDWd2QDXd2PDjf;QDYd2WD0Q`1g3QDX2XD0QDZd
2TD1WD0PD^Y5QD[d2QD\d2XD0WD0QD`9PD^Y5QD]d2TD1QD]`1XD0P@WV4QD^3PDVQ3QD^d2WD0PDda:XD0WD0QD_d2QD`d2
PDk]5XD0WD0QD\LPDVQ3XD0VD0WD0QD\LPDVQ3XD0QDad2`E>`EV`5WD0QDbd2XD0`DZV4WD0QDfBTD3PDVQ3QDcd2XD0QFa
:TD2WD0QDdd2PDSQ3XD0VD0QFa:TD2WD0QDdd2PDSQ3XD0QDed2QFa:TD2WD0QDfd2QDgd2PD[V4XD0WD0QD`9QDhd2XD0WD
0QDid2QDjd2QDkd2XD0WD0QDld2PD^Y5Q`1g3QDmd2S@0QDnd2XD0WD0PDf\2QDod2QDPe2QDQe2XD0WD0QDRe2PDXQ3PD^V
4XD0WD0QDSe2QDTe2TD1PDjn4XD0VD0WD0QDSe2QDTe2TD1PDjn4XD0QDUe2UD0aDl3`D`Y5SD0WD0QDVe2XD0QDWe2WD0QD
Xe2QDe3QDYe2QDZe2XD0WD0PDXR3PDWV4QD[e2XD0SD0`E>`EV`5`E^V4`EWV4`Eg\2`E\V4WD0QDZ2XD0QD\e2WD0QDdCTD
2QD]e2XD0QD^e2WD0QD_e2P@]Q3QD`e2TD1QDae2XD0`DXV4`DUh2`DTh2`DeV3`E>`EV`5WD0QD^3Y@0QDbe2XD0`DSQ3`D
TQ3WD0QD^e2QDce2TD2QDde2XD0WD0QDee2PD\V4QDfe2XD0QDge2WD0QDhe2XD0QDie2WD0PDVh;QDf3QDje2XD0WD0QDd=
TD4QDke2XD0WD0QDle2Q@me2TD1QDne2XD0WD0QDb?QDoe2TD1QDPf2QDQf2XD0`DYY2`De_2WD0QDRf2QDSf2PDeV4XD0WD
0QDTf2PDi4XD0VD0WD0QDTf2PDi4XD0QDUf2WD0QDXKQDVf2P@UW4QDWf2XD0WD0QDg:PDVQ3QD]?QDXf2XD0WD0QDYf2TD1
QDZf2Q@PCQD[f2XD0WD0QDZBQDf3QD\f2QD]f2XD0WD0QD^f2TD1QD_f2XD0QFXX2Y@0WD0QD`f2QDoOXD0WD0PDVV4PD`Y5
QDaf2PDWV4XD0WD0QD^HQDf3QDbf2XD0WD0PDba5PD^V4QDiIXD0WD0QDcf2TD1PD^Y5QDdf2PD^V4XD0SD0WD0QDef2QDff
2QDiIQDgf2XD0WD0QDhf2TD3PDeV4QDif2XD0SD0WD0QDjf2QDkf2TD1QDlf2XD0QDmf2WD0QDnf2XD0QDof2TD1VD0QDmf2
WD0QDnf2XD0QDof2TD1QDPg2QDmf2Y@0WD0QDQg2XD0PD`Y5S@0WD0QDRg2Y@0QDSg2XD0QDgGTD5WD0QDTg2PD^V4XD0QDU
g2QDh_2TD6QDVg2TD1QDWg2Q`1g3WD0QDX2XD0VD0QDh_2TD6QDVg2TD1QDWg2Q`1g3WD0QDX2XD0QDXg2QDh_2WD0QDYg2X
D0QDU7QDZg2WD0QD[g2PD^V4XD0SD0WD0PDW6PD^V4PDgm1XD0SD0QD\g2QD^3Y@0WD0QD]g2XD0`DZV4WD0QD^3QD^g2TD2
QD_g2XD0QD`g2WD0PDeV4QDag2QDbg2XD0VD0WD0PDeV4QDag2QDbg2XD0QDnV1WD0QDcg2PDSj4XD0WD0QDdg2QDb;PDi;X
D0QDeg2QDfg2WD0QDgg2PDi;XD0QDhg2QFig2TD3WD0QDgb2QDl6QDjg2QDkg2XD0`DeY3`DY`2WD0QDQ3XD0Y@0QDlg2TD1
VD0WD0QDQ3XD0Y@0QDlg2TD1QDmg2QDng2QDog2SD0S@0WD0QD[2XD0QDPh2QFQh2WD0QDRh2XD0QDSh2QDTh2TD4WD0QDgb
2Y@0PDV6QDUh2XD0QDVh2TD1WD0QD^9PDSQ3XD0VD0QDVh2TD1WD0QD^9PDSQ3XD0QDWh2QD^3WD0QDXh2QDYh2TD1QDZh2X
D0P@`Y5VD0QD^3WD0QDXh2QDYh2TD1QDZh2XD0P@`Y5QD[h2WD0QD\h2PDjT3XD0QD]h2WD0PDVV4QD^h2XD0VD0WD0PDVV4
QD^h2XD0QD_h2QFUT2TD2WD0PDVQ3QDf3QD`h2XD0QFUT2Y@0WD0QDah2TD1QDbh2XD0VD0QFUT2Y@0WD0QDah2TD1QDbh2X
D0QDch2QFUT2Y@0WD0QDdh2XD0QDeh2WD0QDfh2QDgh2XD0SD0QDhh2TD3WD0QD]DQDih2TD1QDjh2XD0VD0QDhh2TD3WD0Q
D]DQDih2TD1QDjh2XD0QDkh2WD0QDRf2QDlh2TD1QDmh2XD0VD0WD0QDRf2QDlh2TD1QDmh2XD0QDnh2QDoh2WD0QDPi2QDf
3QDQi2XD0WD0QDRi2TD1QDSi2XD0QDTi2WD0PDnY2QDZLQDUi2PDTP9QDVi2XD0WD0QDP`2QDUi2PDTP9XD0PDWV4WD0QDWi
2QDXi2TD1PD^V4XD0SD0WD0QDYi2PDXQ3XD0QDZi2WD0QD[i2P@XQ3XD0VD0QDZi2WD0QD[i2P@XQ3XD0QD\i2QFUT2TD1WD
0QD]i2Y@0TD1QD^i2XD0SD0QFUT2QD^3Y@0WD0QD_i2XD0QD`i2WD0QDai2PD^V4QDbi2XD0SD0QD^3WD0PDWQ3PD^V4XD0Q
Dci2QD^3Y@0WD0PD[1QDdi2XD0QDei2QDfi2WD0QDgi2QDhi2XD0QFUT2QD^3WD0QDii2TD1VD0XD0`DXQ3`DVQ3`Dfm2`DY
V4QFUT2QD^3WD0QDii2TD1QDji2XD0`DXQ3`DVQ3`Dfm2`DYV4WD0QDZ`2QDki2TD1PDZn1XD0UD0WD0QD[IQDli2SD0XD0Q
DTJWD0QDmi2QDni2TD3QDoi2XD0WD0PDck;XD0QDPj2WD0QDQj2PD^Y5QDRj2XD0UD0WD0PDb\2XD0QDmHQDSj2WD0QDTj2Q
DUj2QDVj2QDWj2XD0WD0QDXj2QDYj2QDf3QDjh1PDWHXD0WD0PD]^5QDZj2PD^V4XD0WD0QDSHPD^V4PDd^5XD0QDoY1WD0Q
DdX1PDnY2P@]Q3QD[j2TD2QD\j2XD0WD0QD]j2QD^j2QD_j2XD0UD0WD0QD`j2XD0SD0QDaj2PD^Y5PDj6PD]_2QDhe1TD1P
DVQ3TD4QDXZ2QDbj2QDcj2WD0QDdj2XD0TD2QDej2SD0UD0QDfj2WD0QDgj2XD0VD0UD0QDfj2WD0QDgj2XD0QDSZ1QDhj2Q
@^3Q`1g3WD0QDij2XD0`D^V4aD\3UD0WD0PDa\2QD]?SD0XD0UD0WD0PDe_5QD]?SD0XD0UD0QDjj2QDkj2UD0WD0QDlj2XD
0SD0`Dh`2UD0PD]S9QDmj2QDnj2PD]S9PD^V4QDoj2QDS]1QDl^1PD_b:QDoOQD^3PD^Y5Q`1g3WD0QDPk2XD0QDQk2QDRk2
UD0WD0QDSk2XD0WD0QDTk2Q`1g3Q@Uk2QDe4XD0QDe4QDVk2QDWk2QDeP1TD2QDXk2QDYk2QDZk2QD^3WD0QD[k2XD0PD^V4
QD\k2WD0QDeP1XD0SD0PDT7PDo<PD]8QD]k2PDSQ3PD]8PDSQ3QD^k2QD_k2QD`k2PD`\3PDUQ3QDak2QDbk2PDRo2QDck2P
DgR;PDSQ3QDdk2QDek2WD0QDfk2XD0`D^V4QDek2WD0QDfk2XD0`D^V4QDdk2WD0QDfk2XD0`D^V4WD0QDfk2XD0`D^V4QDo
Y1QD^3Q`1g3WD0QDgk2XD0QDhk2QDik2QDjk2PD^Y5WD0PD]S9XD0PD^V4QDkk2QDlk2TD1QDmk2QDeP1TD2QDnk2QDok2PD
_7WD0QDPl2XD0QD^3PD^V4PD_7WD0QDQl2XD0QDRl2QDSl2QDTl2PD`Y5PDn;QDUl2QDVl2QDWl2QDVNPDiT3QDXl2PDiT3P
D\V4PDn]5PD`Y5PD\c:PD]c:QDYl2QDZl2QD[l2P@WV4QD\l2PDP_;QD]l2PDXV4PDPg2QD^l2PD^V4PDo7QD_l2PDgn4PDX
Q3QD`l2PDR_2PDUQ3PDTITD2QDal2PDXR3PDWV4PD`Y5QDbl2PDi[2QDcl2TD6WD0Q`1g3QDUk2XD0QDdl2QDcl2TD5PDXV4
TD3WD0QDe4XD0QDel2TD8PD4WD0QDfl2XD0UD0WD0PDml;XD0WD0QDel2SD0PD4QDfl2XD0WD0QDel2SD0SD0PD4QDfl2XD0
QDgl2`Db\5`DR8`DbR2QFhl2TD2WD0QDil2XD0QDil2`Do7SD0PDUZ2PDo7Q`1g3QDjl2PD^2PDj[2QDkl2PDj[2WD0QDll2
P@Rj4QDml2XD0`DXV4`D^S2QDnl2WD0QDeV1PD^V4XD0SD0QDll2PD^V4aD\3`Dd9QDol2PD^V4QDPm2QDeV1PD^V4WD0QDQ
m2XD0QDQMWD0QDRm2XD0`DHQDRFQ@Sm2P@^Y5PDVX5QDoOQD^3WD0QDTm2QDUm2XD0PDR_2QDaAQDVm2QDWm2WD0QDXm2QDY
m2XD0QDZm2S@0S@0WD0QD^3QDlY1XD0QD[m2TD1WD0QD\m2QD]m2XD0`Ea\2`EZQ3`Eg\2`Ef\2`ER_2`E[Q3WD0QDVCQD^m
2XD0VD0`Ea\2`EZQ3`Eg\2`Ef\2`ER_2`E[Q3WD0QDVCQD^m2XD0QD_m2WD0QD`m2QD]2XD0`Dm:`DZQ3WD0QDoY1PDPZ2QD
]2XD0`Dm:`DZQ3QDam2TD2WD0QDbm2QDcm2XD0WD0QDdm2PD_7TD1QDem2QDfm2XD0PD`Y5WD0SD0PDl^9QDgm2TD1PD^V4X
D0UD0WD0QDhm2QDim2XD0TD6QDjm2WD0QDkm2QDlm2VD0XD0WD0QDkm2QDlm2QDmm2XD0WD0QDnm2PDk7PDjP9XD0WD0QDom
2PD_7TD2QDPn2XD0WD0PDfV4PD^o4XD0SD0UD0WD0QDQn2QDRn2TD1XD0SD0QDSn2QDTn2QDUn2TD1WD0QDVn2TD1QDWn2XD
0WD0PD]Q3PD`Q3QDXn2PD^V4XD0WD0PD`Y5PD_m;XD0SD0WD0QDRCPDl<PDHQDYn2XD0WD0QDZn2P@WQ3PDXV4XD0WD0QD[n
2QD\n2QD]n2Q@^n2XD0SD0WD0QD_n2QDaAQD`n2TD1PD^V4QDan2XD0WD0QDeV1QDbn2PD^V4QDcn2XD0WD0PDZ8PD^V4XD0
QDdn2WD0QDen2QDfn2QDgn2TD1YD2XD0SD0WD0QDhn2QDin2QDjn2QDkn2TD1QDln2XD0WD0QD`3Q@b;QDmn2XD0SD0WD0QD
nn2QDon2QDPo2XD0WD0QDQo2PDWV4SD0XD0QDRo2WD0PD`Y5QDSo2QDTo2QDUo2XD0WD0QDVo2QDWo2PDXV4SD0QDXo2XD0Q
DYo2WD0QDZo2XD0QD[o2PD^Y5S@0WD0QD\o2XD0PDRX3PDXV4SD0QD]o2SD0QD^o2PDmm;PD^V4PD_7QD_o2PD^V4QD`o2WD
0QDao2XD0QDbo2QDco2PDSQ3PD^l8PDnT2PDWi2PDQU2QDdo2WD0QDeo2XD0QDfo2QD^3WD0QDgo2XD0PDXV4TD2QDho2QDY
X1WD0QDio2PD^V4PD_7XD0QD^3QDjo2QDko2QDlo2QDmo2QDno2PDHPDcd4PDXQ3UD0QDoo2QD]2QDVCPDo7WD0QDPP3XD0Q
DRCQDQP3QDRP3SD0QDSP3PDl<PDT7PD^V4PDPZ2PDl<QDTP3QD^HQDUP3QDVP3QDWP3PD^V4QD^3QDXP3QDWm2QDYP3QDZP3
QD[P3QD\P3QD^3PDTIQD]P3PDo_5SD0UD0PDg;SD0QD`m2QD^P3PDPZ2PD_7Q`1g3WD0QD_P3XD0PDPZ2QD`P3QDaP3PD^Y5
PDUZ2PDnY2PDl<QDbP3PDR_2QDcP3PD^V4QDdP3P@WHPD^j2PDYX:QDeP3PD`Y5PDR[9QDfP3PD`Y5QDgP3PD^Q3QDhP3QDi
P3PDVV4QDjP3QDkP3QDlP3PD^V4QD]2QDmP3QDnP3PDZl3PDXQ3PDSn1PDoS2QDoOQDoP3QDPQ3QDQQ3QDUHPDWV4QDRQ3QD
SQ3QDTQ3PDVQ3QDUQ3QDVQ3QDWQ3PDjm9PDWQ3QDXQ3P@`7QDYQ3QDoOPDQZ2PDRn;PDRn;QDZQ3QD[Q3QD\Q3QD]Q3QDoOP
DPP2`DXY2`Df;`DSU2`D_S2`D[i4`Dn;`DRU2`Do=`DhP9`DPS2`D^R2`DdW2`Di;QD]2QD`m2QD^Q3QDoY1QDVCS@0QD_Q3
`Dd7QDoY1Q`1g3QD`Q3QDaQ3QDbQ3QD^3QDcQ3QDdQ3QDeQ3Q`1g3QDfQ3PDc\2PD]Q3SD0PDb\2PDll2SD0PDa\2PDll2QD
gQ3PDjm2QDhQ3QDiQ3PDjm2PD^j2PD4SD0PDjm2PD^j2QDjQ3PDW]5PD^j2QDkQ3PDeR3PDj[2PDfV4QDlQ3PDVV4QDmQ3PD
kk2PD4QDnQ3PDVV4QDmQ3PDkk2QDnQ3PDXQ3QDmQ3PDkk2PD4PDV`5PDXQ3QDmQ3PDkk2PDV`5PDX]5PDkk2QDoQ3PDfV4QD
oY1PDc7PDUR3PDU8PDhg1PD_7PDhg1PD^V4QD^3PDU^:SD0PDU^:QDPR3QDVCPD_7QDQR3QDRR3QD[JSD0TD2PDPP2QDSR3Q
DTR3PD_7Q`1g3QDUR3QDVR3QDWR3QDXR3QDYR3PD`Y5QDZR3QD[R3QD\R3PDjm2QD]R3QD^R3PD^j2QD_R3SD0QDdP3PD^j2
QD^e2QD`R3QDaR3QDbR3QDcR3PDPZ2PDl<PDT7PD^V4QD`m2QDdR3QDTP3PDj[2PDUQ3PDj[2PD^V4PDan;PD4SD0QDeR3WD
0QDXm2QDfR3QDgR3XD0WD0QDaU2SD0QDhR3PD_7PD^V4XD0WD0PD`=PDbR3XD0QDiR3WD0QDjR3QDkR3TD1QDlR3XD0QDmR3
WD0QDnR3PDVX5XD0SD0QDmR3WD0QDf6PD]Q3PDVX5XD0SD0WD0QDoR3QDPS3PD^V4QDQS3XD0SD0QDRS3WD0QDSS3S@0QDTS
3PD^V4XD0`Dm:`Di;`DR_:`DWW2UD0WD0QDUS3QDVS3TD4PD_7XD0QDWS3UD0WD0QDUS3QDVS3TD4PD_7XD0YD1QDXS3P@PZ
2WD0PD_7TD1QDYS3QDZS3XD0QD`m2WD0PDo7QD[S3XD0QD`m2WD0PDo7YD1XD0QDoY1PDPZ2WD0PDo7YD1XD0QDoY1PDPZ2W
D0PDo7QD[S3XD0WD0QD\S3PDPZ2QD]2XD0QD]S3WD0QD^S3XD0TD1QD_S3QD`S3Q@aS3WD0P@jm2QDbS3XD0P@RU:QDcS3WD
0PDjm2QDdS3XD0QDeS3WD0PDjm2PDf_2XD0QDfS3UD0WD0PD^j2QD^e2XD0SD0WD0QDgS3QD^e2QDhS3XD0VD0WD0QDgS3QD
^e2QDhS3XD0QDiS3UD0WD0QDjS3SD0S@0S@0PD4PDRj4XD0SD0UD0WD0QDkS3SD0S@0S@0PD4QDjS3XD0SD0UD0WD0QDlS3X
D0QDmS3WD0QDnS3YD2XD0`D^V4QDoS3WD0QDPT3XD0SD0QD^3WD0QDQT3P@WQ3P@XV4XD0QDRT3TD2QDST3WD0QDTT3QDUT3
XD0VD0WD0QDTT3QDUT3XD0QDVT3WD0QDWT3XD0QDXT3TD3QDYT3QDZT3WD0QDUR1Y@0QD[T3XD0`Dl;`Dcj1`DTT3`DVd4UD
0WD0PDg_5PDdV4YD2XD0TD5PD4SD0UD0WD0PDan;PDWV4YD2XD0TD5PD4SD0UD0WD0PDan;PDWV4SD0TD4PD4QD]2XD0SD0U
D0WD0PDg_5PDdV4SD0TD4PD4QD]2XD0SD0`EfV4`Ed\2`EZQ3`Ea\2QD\T3WD0QD]T3XD0QD^T3`Dh`2PDa\2WD0SD0TD1QD
_T3QDaAXD0SD0PDc\2WD0QD`T3XD0WD0QDaT3TD1QDbT3XD0QDcT3WD0QDdT3QDeT3XD0PD^V4QDfT3WD0QDgT3QDhT3QDiT
3XD0SD0WD0QDgT3QDhT3QDeV1PD^V4XD0SD0WD0QDjT3QDkT3QDlT3QDmT3XD0QDnT3S@0S@0S@0WD0QDVCP@o7QDoT3XD0W
D0QDPU3QDQU3PD_7TD2QDRU3XD0SD0WD0PDdm2QD^3TD2QDSU3QDTU3XD0SD0WD0QDYP3QD^3TD1QDUU3XD0QDVU3WD0PD^Y
5QDWU3XD0VD0WD0PD^Y5QDWU3XD0QDXU3QDYU3WD0QDZU3TD1QD[U3XD0SD0WD0QDll2TD1QD\U3XD0SD0WD0QD]U3TD1QD^
U3XD0SD0WD0QD_U3QD`U3XD0P@RU:QDaU3`D=QDbU3WD0QD_U3QD`U3XD0P@RU:QDaU3`D=YD2WD0QDcU3QDdU3XD0QDeU3`
DdV4WD0QDfU3PDXV4XD0SD0WD0QDVR3QDgU3TD2QDhU3QD^3XD0QDiU3PDjm2PD^j2WD0PD4QDjU3XD0UD0WD0PDjm2PD^j2
XD0SD0UD0WD0QDkU3QDlU3XD0SD0UD0WD0QD]2PD4QDmU3XD0UD0QDnU3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aDoU3UD
0WD0QDPV3`D[=`Do=`DZ\5`DY\5`DX8`DXY2`Df;`DSU2`D[i4`Di;`D[=`DhP9`D^R2`D_S2QD]2XD0UD0WD0QDQV3XD0SD
0QDRV3WD0QDSV3XD0SD0UD0WD0QDTV3XD0SD0UD0WD0QDUV3QDVV3TD2QDWV3TD1PD_7XD0SD0UD0WD0QDXV3QDYV3TD2QDZ
V3XD0SD0UD0aD]3aD\3aDl3aDT4aDf2aDh2aDi3aD^3aD_3aD`3aDc3aDf3aDc4WD0SD0XD0QD[V3UD0aD]3aD\3aDl3aDT4
aDf2aDh2aDi3aD^3aD_3aD`3aDc3aDf3aDc4iD1iD2iD0iD4WD0SD0XD0QDY]1SD0`Dj5aD^3aD_3WD0QD\V3QD]?TD1QD]V
3XD0VD0WD0QD\V3QD]?TD1QD]V3XD0QD^V3QDYe2WD0QDP3PDdj4XD0QD_V3QDYe2Y@0WD0QDP3XD0VD0aD\3QDYe2Y@0WD0
QDP3XD0QD`V3aD\3QDaV3TD2WD0QD^3Y@0YD1XD0VD0aD\3`DXQ3QDaV3TD2WD0QD^3Y@0YD1XD0QDbV3aD\3`DXQ3WD0QDc
V3P@XQ3P@`Y5QDdV3QDeV3XD0QDfV3WD0QDgV3QDhV3XD0VD0QDfV3WD0QDgV3QDhV3XD0QDiV3WD0QDjV3QDkV3Q@_3QDlV
3XD0QD_3WD0QDmV3XD0VD0QD_3WD0QDmV3XD0QDnV3WD0QDoV3Q@f_2PDdV4QDPW3QDQW3XD0WD0QDRW3TD1QDSW3XD0VD0W
D0QDRW3TD1QDSW3XD0QDTW3QD^3WD0PD[8PDdm2XD0VD0QD^3WD0PD[8PDdm2XD0QDUW3WD0PDVQ3QDVW3QDWW3Q@XW3XD0V
D0WD0PDVQ3QDVW3QDWW3Q@XW3XD0QDYW3WD0QDZW3QD[W3QD\W3QD]W3XD0WD0QD^W3QD_W3XD0WD0QD`W3QDaW3XD0VD0WD
0QD`W3QDaW3XD0QDbW3WD0QDcW3QDdW3QDeW3XD0VD0WD0QDcW3QDdW3QDeW3XD0QDfW3QDQ=QDgW3Q`1g3WD0QDhW3XD0QD
iW3QDjW3PDVQ3QDkW3QDlW3PDd>QDmW3QDnW3PDdV4QDoW3PDdV4QDPX3QDQX3PD^Y5QDRX3PDPP<PD4PDV\9PDYV4QDSX3P
DoZ5QDTX3Q`1g3S@0WD0QDUX3XD0QDVX3WD0QDWX3XD0QDXX3`Dh`2PD^Q3WD0QDYX3XD0Q`1g3S@0WD0QDZX3XD0QDb?WD0
QD[X3XD0QD\X3WD0QD]X3XD0QD^X3S@0WD0QD_X3XD0QD`X3QDaX3QDhV3QD_3WD0QDbX3XD0QDcX3PD^V4WD0QDdX3XD0QD
eX3QD^3Q@i3WD0QDfX3XD0QDT4WD0QDgX3XD0`DWQ3`Ddj4`DVQ3`DUQ3`D[V4`Dc]5`DSQ3`DTQ3`DU_2`D`j2`D`Y5`D^Y
5QD_3QDhX3QDiX3QD_3QDjX3PDUQ3QDR7WD0QDkX3P@X^5QDlX3XD0QDmX3QD^3Y@0WD0QDnX3XD0`DVV4`DXQ3`D[V4`D^V
4`DUQ3WD0QDo2QDoX3PDdV4XD0QDPY3QD^3Y@0WD0PDQ:Q@QY3XD0VD0QDPY3QD^3Y@0WD0PDQ:Q@QY3XD0QDRY3WD0QDSY3
PDVQ3Q@g3QDTY3XD0QDUY3QD_3WD0QDVY3XD0QDWY3Q@_3WD0QDXY3QDYY3XD0QD_3QDZY3QD[Y3QDQY3QD\Y3PDWU:PDSQ3
`Eb7`Ec7`E_7`Ed7`E\V4`E^2QD]Y3PDSQ3`D`Y5`D^Y5`D_Y5`DnQ3`DWR3`DaY5`DR_2`DYR3`DZR3`D[V4`DZV4`DmP<Q
DRW3Q`1g3QD^Y3QD_Y3QD`Y3PDHPDmZ5PDRU:QDaY3QDbY3QD^3PD^Q3QDcY3PDHPDVj4QDdY3QD_3QDeY3QDXW3QD_3QDfY
3aD\3QD_3QDgY3PDVQ3PD`Y5QDdV3QDhY3QDiFQDX2QDiY3QDjY3PDUb9P@R_2PDf]5PD[V4QDkY3PD^V4PDml2PD^j2QDlY
3TD1QDmY3QDnY3Q`1g3QDoY3QDd=TD3QDPZ3PDYd1QDQZ3QDRZ3QDSZ3QDTZ3P@WV4Q@UZ3QDVZ3QDWZ3`DR_2`D`Y5`D[]5
`DnQ3`DWR3`DaY5`DY]5`DX]5QDXZ3QDR7WD0QDYZ3XD0WD0QDZZ3XD0QD[Z3QD\Z3PDXT4QDR7Q@^3S@0QD]Z3QD^Z3QD_Z
3QD^Z3PD`Y5QD`Z3QD_3PDo9QDf_2QD_3QDaZ3PD^Y5QDbZ3QDcZ3PD^Y5PDYo1PDd\5QDdZ3PDXQ3PD`Y5QDdV3PDeR6QDe
Z3QDiX3QDfZ3QDgZ3P@`Y5QDhZ3QDiZ3PDSQ3PDVQ3PD`Y5QDjZ3QDkZ3PD[V4QDlZ3PDga:PD\V4PDUf:QDmZ3QDeKPDhc2
QDnZ3QD^3Q`1g3S@0QDoZ3QDP[3Q`1g3QDQ[3QDR[3TD2PDWj9QDS[3QDT[3PDae4QDU[3QDV[3QDW[3Q`1g3P@^Y5QDX[3Q
DY[3PDVR4QDZ[3PD^V4WD0QD[[3XD0PDi<PDUQ3QD\[3PDXQ3QD][3QD^[3P@XQ3QD_[3QD`[3QDa[3QDb[3QDc[3UD0PDf\
2SD0QDP>QDd[3QDe[3PD4SD0UD0WD0PDf\2XD0QDf[3SD0UD0WD0QD^2XD0aDg[3SD0UD0WD0QD^2PDUR3XD0`DXY2`DVY2`
DdS6`DXV2`DSU2`Dn;`DW<`DR8`D`9`D^R2`DUU2`D`=`D`1UD0WD0QD^2PDUR3PDSU2XD0SD0UD0WD0PDb\2QDh[3QDi[3X
D0UD0WD0PDf\2XD0SD0QDj[3`DW6`DU6`DS1`DM`Db6`DYe9TD4PD2UD0WD0QD^2PDUR3QDk[3QDTn2XD0UD0WD0QDk[3TD1
QDl[3XD0UD0WD0QDm[3QDn[3XD0`Dd\5`Dd\9`D_o9`Dkl1`Dll1`D`Q<`DS`:`DaQ<`DR`:`DbQ<`D`U6`D]V6`Dag:`DW\
5`DcQ<`D_\9`DfJ`DdQ<`DXR2`Dml:SD0UD0WD0QDo[3XD0TD;PD2UD0WD0QDP\3SD0XD0TD;PD2WD0PDjQ3PD]V4PDkQ3XD
0WD0PDb\2QDQ\3XD0UD0WD0PDa\2QDR\3XD0UD0WD0PDQn;QDS\3TD1QDT\3XD0PD6TD5WD0PD]V4XD0TD4PD2PD4WD0QDU\
3XD0PD2`EQa5`E]^5PD4WD0QD^2XD0QDV\3`D`=`DSU2QDW\3WD0QD^2QDX\3XD0WD0PDb\2QDY\3XD0WD0PDb\2PDba5XD0
`DP8`Do7`Dn<UD0WD0PDa\2QDZ\3QD^3XD0QD[\3UD0WD0PDa\2QD\\3PD`Y5QD]\3XD0UD0WD0PDh\2XD0QD^\3QD_\3UD0
WD0PDg\2QD`\3XD0UD0WD0PDf\2XD0QDa\3PDUR3TD1QDb\3TD5QDc\3SD0UD0WD0PDf\2XD0QDd\3PDUR3QDe\3UD0WD0PD
g\2QDf\3XD0UD0WD0PDf\2XD0QDg\3`DPZ2UD0WD0QDh\3QDi\3XD0TD<PD2UD0WD0PDd\2QDcU1TD2QDj\3XD0`D^V4UD0W
D0PDe\2QDcU1TD2QDk\3XD0`Dd\2`DfV4`D]l2`DYV4`Dhh5UD0WD0QDl\3XD0SD0UD0WD0PD[P:XD0UD0WD0PDUR3SD0XD0
TD;PD2UD0WD0PDa\2QDm\3XD0WD0PD]`5PD]V4PDHXD0PD]V4PD]Q3PD2UD0WD0PDZT6XD0WD0PDVQ3PD^Y5PDih2XD0PD\T
6PD]V4PD^T6WD0PDa\2QDSm2PD[]5QDn\3XD0UD0WD0QDo\3XD0PDb\2QDP]3PDUR3TD1QDQ]3QDR]3TD1QDS]3PDc\2QDP]
3TD6WD0QDnR1PDi4XD0PDc\2QDT]3QDU]3TD1QDV]3QDW]3QD]4QDX]3QDY]3PD`Y5QDZ]3TD2QD[]3UD0PDeV4QDW@S@0QD
\]3PD4PDb\2QD]]3PDa7TD3PDYV4TD2QD]4PDa\2QD^]3PDUR3QD_]3PDll2TD2QD`]3QDa]3PD`Y5QDb]3SD0QDc]3UD0PD
UR3QDd]3SD0PDPZ2PDUR3PDSU2TD6QDe]3PDb\2QDf]3QD_3TD5QDg]3PDa\2QDQ=QDh]3S@0QDi]3QDj]3TD3QDk]3PDc\2
QD^3TD4WD0QDl]3XD0PDUR3Q@i3QDm]3QDn]3PDb\2WD0QDo]3XD0PDa\2QDP^3TD5WD0QDQ^3XD0SD0QDR^3QDS^3UD0WD0
QDR^3XD0SD0QDT^3QDU^3PDUR3TD1PD\T6QDV^3QDW^3QDX^3SD0PD4WD0QDY^3XD0PD2PDb\2QDZ^3TD4WD0QD[^3XD0PDX
Q3PDa\2QD\^3QD]^3TD4WD0QD[^3XD0PDb\2QD^^3TD4WD0QD_^3TD1QD`^3XD0PDXQ3PDa\2QD\^3QD^^3TD4WD0QD_^3TD
1QD`^3XD0PDb\2Q`1g3WD0PDba5QDa^3XD0PDb\2WD0PDba5SD0XD0QDb^3PDb\2WD0QDf]3QD_3TD5XD0QDc^3PDb\2QDd^
3TD4WD0QDZ_1TD4QDe^3XD0PDc\2QDP>TD3WD0QDf^3XD0PDd\2QDg^3QDh^3TD2WD0QDi^3XD0PDb\2WD0PDba5QD`3TD4X
D0QDj^3PDb\2QDk^3QDh^3TD1WD0QDl^3PD^V4XD0WD0QDm^3PDXV4PD`Y5QDn^3XD0WD0QDo^3PD]^5QDP_3XD0PDc\2QDQ
_3TD4WD0QDR_3XD0PDc\2WD0QDS_3XD0QDT_3TD6PD_7WD0QDU_3XD0PDQZ2SD0QDV_3TD6PD2UD0WD0QDW_3PDUR3TD1QDX
_3XD0QDY_3QDYP3PD]Q3QDZ_3UD0PDPZ2PDUR3WD0QD[_3XD0PDb\2QD\_3TD5WD0QD]_3XD0QD^_3QD__3TD3QD`_3PDa\2
QDa_3WD0QDb_3XD0PDa\2QDc_3QDd_3TD1PD[V4PDa\2QDe_3QDf_3QDg_3TD2QDh_3QDi_3TD1QDj_3PD`Y5QDk_3QDl_3P
Dd7PD`c4PDeV4QDm_3P@]^5PDm:QDn_3PD`7PDR_2PDZQ3QDo_3TD6PD4PDcT3QDP`3PDlm2QDQ`3QDR`3TD4WD0QDS`3XD0
PD`7PDR_2QDT`3PDUR3QDU`3TD1WD0QDV`3XD0QDW`3QDX`3PDa7PDUR3QDY`3UD0QDZ`3QD[`3TD8PD4PD\V4WD0QD\`3XD
0QD]`3UD0QD^2TD6PD4PD\V4WD0QD^2XD0UD0QD^2QD^`3TD8WD0QDcm1`DXY2`Dn;`DSU2`DVY2`DXV2XD0QD_`3UD0QD^2
PDUR3SD0QD``3TD3WD0PD\V4XD0QDa`3PDb\2QDb`3TD8WD0PD\V4XD0QDc`3UD0QD^2TD<QDcm1WD0QDd`3XD0QDe`3UD0Q
Df`3TD<WD0QDg`3XD0QDf`3`DgU4QDh`3UD0QDf`3TD<WD0QDg`3XD0QD^2QDi`3UD0`Dd\2`DfV4`D]l2`DbV4`DaV4`De\
2QDf`3TD<WD0PD4XD0QDa2`DgU4QDj`3UD0QD^2TD5QDT4WD0PD\V4XD0QDk`3S@0QDT4QDf`3TD<QDcm1WD0QDl`3XD0`D^
_9QDf`3TD<QDcm1WD0PDa\2XD0`D^_9`DUR3`DW`5`DV`5`DZl2`Dhh5`DT`5`DU`5`DR_2QDm`3TD<WD0PD\V4XD0QDn`3Q
Dm`3TD<WD0PD\V4XD0PDa\2`DUR3`DW`5`DV`5`DZl2`Dhh5`DT`5`DU`5`DR_2WD0PD2QDo`3XD0UD0QDPa3TD5WD0QDQa3
QDcm1QDQa3XD0PDb`9QDRa3QDSa3`Egm1`Ehm1`E^V4WD0QDTa3XD0`DTQ3QD[MTD3QDQ\2QD`2TD1QD_2QD^3TD3QD_2TD2
QD`2QD]4`E[]5`EaY5QDUa3`DfV4`DTP9PD]Q3QDVa3PDa\2QD^3TD2PDiP9PDYV4`EfX:`ER_2`EUb9`Ej^9`ETR3`EX8`E
Z8`En`2`Em`2PDiP9`Dm`2PDb\2WD0PDT7XD0PDXT4TD4QDWa3PD`Q3QDXa3Qd1g3QD`4QD`4QDYa3QDZa3WD0QD[a3XD0QD
\a3QD^2TD1WD0QD_2XD0TD2QD]a3QD^a3QD_a3QD_2QD^3TD1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QD]4PDa\
2QD`3PDUR3PD`=QD`a3TD2WD0QD_2XD0PDa\2QD`3PDUR3QDaa3PDll2TD1WD0QD_2XD0PDb\2QDba3PDUR3QDca3TD3WD0Q
F_2XD0WD0QDda3XD0TD3QD_2PDa\2QDSm2QFea3R@0WD0QDfa3XD0QDga3QD_a3TD2WD0QD[MXD0TD3PDTQ3PDg\2QD^3TD4
WD0QDha3XD0PDf\2QD_2TD2QDia3TD3QDja3QDka3TD6WD0QDla3XD0WD0QDma3XD0TD3QDna3PDb\2QDoa3TD3QD_2QD_a3
QDiEQDj[3TD1WD0QDPb3XD0QD_a3QDQb3TD4WD0QDRb3XD0PDg\2WD0QDSb3TD3QDTb3XD0WD0QDUb3XD0QDVb3QDWb3PDVR
<PDno2aDXb3YD3PDcR<QDYb3QDZb3PDQ7QD[b3QD\b3PDfd2QD]b3PDWR4PDVR4QD^b3QD_b3QD`b3QDab3PDjo2QDbb3PD[
i4QDcb3QDdb3PDW\5QDeb3QDfb3PDYl2PDaT<QDgb3PDcT4QDhb3QDib3PDVP<PDeT<QDjb3QDkb3PDiY2PDWV4PDV5PDTi2
QDlb3QDmb3PDYT4QDnb3PDil1PDbS6PDkV;QDob3PDWl4PDXU4PDc=PDjT<PDbQ4QDPc3QDQc3YD3TD<YD3TD<YD3QDRc3QD
Sc3QDTc3QDUc3QDVc3QDWc3PD\T<PDfT<PDiY2PDWV4PDTV<PDc\2QDXc3PDc\2QDP>TD2QDYc3PDfV4PDUR3QDZc3QD[c3P
DWQ3PDWV4QD\c3PDb\2QD]c3PDVQ3PD^Y5PDih2QD^c3TD4QD]`1PDVV4PDbY5QD_c3QD`c3QDac3PDb\2QDbc3RD0SD0PD[
]5QDcc3QDdc3Q@\3QDec3PDYV4PDll2RD0VD0QDfc3QDgc3QDhc3PDa\2PDY1QDic3PD`Y5QDjc3WD0QDkc3QDlc3XD0`DkS
3`DlS3`D_:`DOWD0QDkc3P@WV4Q@mc3QDS6XD0`Dg\2`DkS3`DlS3`D_:`DOQDnc3WD0QDoc3XD0WD0PD^Y5QDPd3P@WV4QD
S6XD0`DkS3`DlS3`D_:`DOWD0QDQd3XD0QDRd3QDSd3WD0QDTd3QD\3XD0`D`V<`DbV4`DaV4`DRj4`D]c2`DX_2`DUc2PD^
^5PDWV4WD0QDUd3XD0`Dg\2`DkS3`DlS3`D_:`DOWD0QDVd3PDWV4QDWd3XD0QDXd3WD0QDYd3PD^Y5SD0XD0WD0PD_Y5QDV
f1XD0`D`V2`DVS6`DcR2UD0WD0PDbl2XD0`DWV4`D]c2`DX_2`DUc2`D[c2`DaV<`DbV<`DWc2`DYc2`De`2SD0`DkS3`DlS
3`D_:`DO`DX1QDZd3WD0PDbl2XD0`DWV4`D]c2`DX_2`DUc2`D[c2SD0PDHPD`R2PDWV4QD[d3WD0QD\d3aD\3SD0XD0QD]d
3WD0QD^d3PDeV4QD_d3XD0VD0WD0QD^d3PDeV4QD_d3XD0PD1WD0QD`d3PD^V4XD0WD0PD^o4QDPCTD1QDad3XD0WD0PD^o4
PD`Y5QDbd3XD0SD0PDjm2PD^V4QDcd3PD^Y5QDgY1QDdd3PD`Y5PDdR3QDed3PDWV4PD`Y5PD^j2PDba5PDWV4QDg@PD`Y5Q
Dfd3QDgd3PD]^5PD`Q3PDcW4PDRj4PDcW4PDdV4PDZV4PD\V4PD[T3QDhd3QDid3QDjd3QDb;PD^Y5QDkd3PD^j2PD\V4QDT
5PDaQ3PD\V4PDaQ3PDml2PD\V4PDml2PDVQ3PD\V4PDVQ3PDZc2PDbV4PD^Y5QDld3QDmd3QDnd3PD^Y5QDod3PD`Q3QDPe3
PD`Y5QDQe3PD\V<QDRe3QDSe3QDTe3QDc`2PDjV<PDkV<PDXV4QDUe3PDYo1QDVe3PD^Y5QDWe3QDXe3QDYe3PDf^5QDZe3P
DRa5QD[e3QD\e3PDWV4PD^Y5Q`1g3WD0QD]e3QD^e3XD0PDWV4PD^Y5PD`l2QD_e3PDWV4PD`Q3QD`e3aD\3PD\Q3QD`e3PD
Ra5QDae3QDZ5QDbe3QDce3QDde3PD]Q3QDee3PD]Q3PD^Y5QDfe3QDge3QDhe3PDbl2QDT4PD_a5QDT4WD0QDie3QDje3XD0
PDRj4PD\V4PDRj4PDSj4PD\V4PDSj4QDke3PD`Q3WD0QDle3QD\3XD0`D`V<`DbV4`DaV4`DRj4WD0QDTd3QDme3QDne3XD0
PDeV4QDae3PDeV4PD^Y5PD]W<QDoe3PDdV4QDPf3QDQf3QDPf3PDVV4QDRf3WD0PDTP9XD0QDSf3QDTf3QDUf3`DiW<`DjW<
QD_3PDjh:PDc\2QDVf3PDc\2QDWf3TD3QDXf3QDYf3PDSW5P@c\2PD]Q3PDSW5PDc\2QDZf3PDb\2QDPHQD[f3S@0QD\f3UD
0WD0PDc\2PD]Q3XD0SD0UD0WD0PDb\2PDll2XD0SD0UD0WD0QD]f3QD^f3XD0PD4WD0QD_f3QDS^3XD0VD0UD0WD0PD^Z2TD
3QD`f3XD0UD0WD0QDW_3QDaf3TD1QDbf3XD0WD0QDW_3QDaf3TD1QDcf3XD0QDdf3UD0WD0PDn<QDd[3TD1QDef3XD0UD0WD
0PDa\2PDfV4QDff3XD0UD0WD0QDgf3PDUR3TD1QDhf3XD0UD0WD0QDif3TD2PD]Q3XD0PD[P:PDb\2QDjf3PD`7PDR_2PD]Q
3UD0WD0PDPZ2PDR_2PD_7QDkf3XD0UD0WD0QD\m2QDlf3TD1QDmf3XD0PDl<PDUR3PD\T6UD0WD0QDnf3QDof3TD1QDPg3XD
0UD0WD0QDb2XD0QDQg3PD4WD0QDb2XD0PD4UD0WD0QDRg3QDb2XD0PD4UD0WD0PD^V4QDf3QDSg3XD0`DTh2`DUh2WD0PD^V
4QDf3QDTg3QDUg3XD0WD0QDVg3QDWg3QDXg3XD0`D`Y5WD0QDVg3QDaY3QDYg3QDZg3XD0QD[g3WD0QD\g3Q@]g3QD^g3XD0
VD0WD0QD\g3Q@]g3QD^g3XD0QDnV1WD0QD_g3PD`V4PD`Y5PDl1XD0WD0QD`g3PDTP9XD0WD0PD^V4PD_7PDg[2XD0`DYY2W
D0QDag3P@]^5PDRX<XD0WD0PDXQ3QDf3QDbg3XD0VD0WD0PDXQ3QDf3QDbg3XD0QDcg3WD0QDdg3QDeg3Q@f3QDfg3XD0WD0
PDVV4PD\a5XD0aD\3`Dc^5`DeV4`D^^5`D^Y5`Dnc2`DbR3`DcR3`DWm2`DXm2`D[Q3`DZQ3aD^3`DXV4WD0PDVV4QDha1XD
0aD\3VD0WD0PDVV4QDha1XD0aD\3QDgg3WD0PDfV4QDhg3QDig3XD0QDjg3WD0PDXV4PD]^5QDiIXD0TD4PD4WD0PDWV4PD]
^5QDkg3XD0WD0PD]S9PDe\2XD0WD0PDe_5PDeV4QDlg3QDj[3XD0WD0PDXV4PDa\2QDlg3QDj[3XD0PDU^:WD0PDj[2PDdV4
PD`_9XD0WD0PD]^5QDmg3PD_i8XD0QDng3TD1WD0QDog3XD0YD1QDng3TD1WD0QDog3XD0QDPh3WD0QDQh3QDRh3XD0PD^V4
WD0PDUX<XD0YD1WD0PDUX<XD0QDSh3WD0PDVV4PDYo1PDlm2XD0WD0QDTh3PD^j2XD0VD0WD0QDTh3PD^j2XD0QDUh3WD0QD
Vh3QDoY1QDWh3XD0WD0QDXh3TD2PDUW4XD0SD0WD0QDYh3TD1QDZh3XD0TD3QD[h3QD\h3TD3WD0QDYh3QD]h3XD0QD^h3WD
0QD_h3QD`h3QDah3XD0`Dm:`DR_:`Di;`Di^5`D_S2`DVY2`DnW4`DWX5QD^3WD0QDPQ1PD]Q3PD^V4XD0SD0WD0QDbh3Q@c
h3QDdh3XD0WD0PDc^5QDeh3QDfh3XD0WD0QDgh3PDWV4QDhh3XD0PDPP2WD0QDih3PDdV4QDjh3SD0XD0VD0WD0QDih3PDdV
4QDjh3SD0XD0QDkh3WD0QDQc2QDlh3P@4QDmh3QDnh3XD0SD0WD0QDoh3PDa\2QDPi3QDQi3XD0WD0QDdOPDXR3PDl^9XD0W
D0QDVn1SD0PDdV4QDRi3XD0WD0QDSi3QDQc2P@^o4QDTi3XD0WD0QDTd3QDUi3XD0VD0WD0QDTd3QDUi3XD0QDnV1WD0QDeK
PD\m2QDVi3XD0VD0WD0QDeKPD\m2QDVi3XD0QDWi3WD0PD`Y5QDXi3QD^3XD0QDYi3`Ea\2`EZQ3`Eg\2`Ef\2`Eb\2WD0QD
jR3QDZi3XD0QF[i3PDUR3WD0QD\i3QD]i3XD0TD3QD^i3PDUR3WD0QD_i3PD^V4QD]i3XD0TD3QD^i3WD0QD`i3Q@SY1PD^V
4QDai3XD0VD0WD0QD`i3Q@SY1PD^V4QDai3XD0QDbi3WD0QDci3Q@SY1PD^V4QDai3XD0VD0WD0QDci3Q@SY1PD^V4QDai3X
D0QDbi3QDdi3TD1WD0QDei3XD0QDfi3Q@e3TD2QDgi3WD0PD`Y5PDni9XD0VD0WD0PD`Y5PDni9XD0QDhi3WD0PDWV4QDii3
QDji3XD0VD0WD0PDWV4QDii3QDji3XD0QDnV1QDki3Y@0WD0QDli3QDmi3XD0VD0QDki3Y@0WD0QDli3QDmi3XD0QDni3WD0
QDoi3QDPj3XD0VD0WD0QDoi3QDPj3XD0QDQj3WD0PDd^5PD`Q3SD0XD0WD0QDb;PDTIQDRj3XD0WD0QDSj3XD0`D=TD4QDTj
3TD2QDUj3QFVj3TD1WD0QDWj3PDXQ3XD0VD0QFVj3TD1WD0QDWj3PDXQ3XD0QDXj3QFYj3TD2WD0QDZj3TD1PDTQ3QD[j3QD
\j3XD0QD]j3TD2WD0QD^j3QD_j3XD0`D`Y5`DnQ3`DWR3`DaY5WD0QD`j3P@TQ3PDUY<XD0WD0QDaj3QDf3QDbj3XD0WD0QD
g\1PDWV4PDaU:XD0WD0QDg\1PD\]5QDf3PDUW4XD0WD0QDcj3QDf3QDdj3XD0WD0QDd=QDej3XD0WD0QDd=PD^Y5PDYY<XD0
WD0QDfj3QDgj3XD0WD0QDhj3XD0VD0WD0QDhj3XD0QDij3QDf4QDjj3QDf4QD]4QDg3QD]4QD]4QDkj3Q`1g3QDUk2QDc4PD
\V4Q`1g3QD]4WD0QDlj3YE5YD1XD0`DZV4QDmj3TD1QD^3Q`1g3aD\3`DU_2`DPm2`DTW2`DS1`DcT3`D^Y<`DPd;`D_Y<`D
go2`Da_9`DbV2`DRV2`DYR3`Dgo8`D]^5`Dd5`De5`DVi3`Dc=`DXc2`D`Y<`D]g2`DaY<`Dkk2`D`Z2`DYl2`Dbd5WD0SD0
YD5XD0VD0QDmj3TD1QD^3Q`1g3aD\3`DU_2`DPm2`DTW2`DS1`DcT3`D^Y<`DPd;`D_Y<`Dgo2`Da_9`DbV2`DRV2`DYR3`D
go8`D]^5`Dd5`De5`DVi3`Dc=`DXc2`D`Y<`D]g2`DaY<`Dkk2`D`Z2`DYl2`Dbd5WD0SD0YD5XD0QDSZ1WD0QD^U1YD1XD0
VD0WD0QD^U1YD1XD0QDnj3QDoj3PDnV2`DWV4`DR3QDT4QDPk3QDQk3PDnV2QDRk3QDSk3QDTk3QDUk3QDVk3QDWk3PDa8PD
WV4PD`Y5PDfR;PD\Q3PD\Q3PDRV;PDWV4PD`Y5PDY4PD`_9QDXk3PDRU2PDYo1PDhn:PDUQ3PDP9PDgb9PDVU:PDe6PDh]4Q
DYk3QDZk3PDd8PD]V4PDe:PDjV<PDiY<PDR1PDSQ3PDnc2QD[k3PDkY<PDc6PDj9PDWQ3PDni2QD\k3PDYV4Q`1g3Q@]k3WD
0QD^k3XD0PDgb9QD_k3PDkGQD`k3PDi6QDak3PDe>PDma3PD\f1PDla9PD^T3PDPZ<PDck8PDf]5PD`T3PDVQ3PDmk8QDbk3
PDej4PDWY<PDbd5QDck3PDRZ<PDR\2PD^IPD]<PDba5QDdk3QDek3QDfk3QDgk3QDhk3QD^U1QDik3PDPd;QDjk3QDkk3PDU
n1PDdi4PDSQ3PDTQ3PD^V4PDZZ<PDd<PDYQ3PDUj4PDdV4PDVj9PDZj4PD\V4SD0PD]Q3Q@d3Q`1g3WD0QD[IXD0WD0QDlk3
PD`Y5TD1QDmk3XD0QDnk3PD6Q@]?WD0QDd4XD0QDnk3PD6WD0Q`1g3QD[IXD0VD0QDnk3PD6WD0Q`1g3QD[IXD0QDok3QD^3
QD]?Q`1g3WD0QDPl3aDf2aD\3`DV`9SD0XD0VD0QD^3QD]?Q`1g3WD0QDPl3aDf2aD\3`DV`9SD0XD0QDQl3QDRl3WD0QDSl
3P@PZ2TD1QDTl3XD0QDUl3WD0QDVl3XD0QDWl3WD0QDXl3PDaQ3XD0VD0WD0QDXl3PDaQ3XD0QDYl3QDZl3QD]?Q`1g3WD0Q
D[IaDf2aD\3SD0XD0`DWV4`D[V4WD0QD[l3XD0TD2QD\l3QD^3Q`1g3WD0QDc4QD]l3Q`1g3QDbHXD0aDf2QD^3QDPCWD0QD
dV3XD0QD^l3VD0QD^3QDPCWD0QDdV3XD0QD^l3QD_l3PD`Y5WD0QD`l3SD0XD0TD1QDal3TD1QDbl3WD0QDcl3PD^V4PDPh:
XD0WD0PD_Y5PDPR<PDjd2XD0WD0PDc^5SD0PDfh2XD0QD^3WD0QD]?Q`1g3QDdl3PDWV4XD0SD0WD0QDel3QDfl3XD0`Dh`2
QDgl3WD0QD[^1QDhl3XD0WD0QDil3QDjl3TD1QDkl3XD0QD^3PD^Y5WD0QDll3SD0XD0QDml3TD1WD0QDnl3XD0UD0QDol3Q
D^3Q`1g3WD0QDc4XD0`D]4`Dl2VD0UD0QDol3QD^3Q`1g3WD0QDc4XD0`D]4`Dl2QDPm3UD0QDQm3QD^3Q`1g3WD0QDRm3XD
0VD0UD0QDQm3QD^3Q`1g3WD0QDRm3XD0PD1QDSm3TD1QD^3TD1QDTm3P@\a5WD0QDUm3XD0WD0QDVm3P@WV4PD`Y5QDWm3XD
0WD0QDXm3TD1Q@Ym3QDZm3QD[m3XD0WD0QD_3P@e_5PD^Y5S@0PDd\5PDYV4XD0WD0PDVQ3PDVIPDWV4QD\m3XD0WD0PDX[<
QD]m3QD^m3QD_m3QD`m3QDam3XD0WD0QDbm3QDcm3XD0VD0WD0QDbm3QDcm3XD0QDdm3QDem3WD0QDfm3QDgm3XD0WD0PDeV
4QDhm3PDeV4QDim3XD0WD0QDkk2Q@jm3PDa\2QDkm3TD2XD0VD0WD0QDkk2Q@jm3PDa\2QDkm3TD2XD0QDlm3WD0QDXKQDmm
3QDnm3XD0WD0QDom3PD^V4PD_7QDPn3XD0WD0QDQn3QDRn3QDSn3QDTn3XD0QDUn3Y@0WD0QDVn3XD0VD0QDUn3Y@0WD0QDV
n3XD0QDWn3QDXn3TD6QD^3Q`1g3WD0QDYn3XD0QDZn3TD4QD^3Q`1g3WD0QD[n3XD0`DWV4`D[V4QD\n3QD^3Q`1g3WD0QD]
n3XD0QD]?Q`1g3WD0SD0XD0PDgm1QDUa2QD^n3Q@^3WD0QD_n3XD0QD]?Q`1g3WD0QD[IXD0QD`n3QDan3QD^3Q`1g3WD0QD
bn3XD0WD0QDcn3PD`j2XD0VD0WD0QDcn3PD`j2XD0QDdn3QDen3WD0QDfn3XD0PDie:WD0PDSQ3PD^V4PD\j2XD0QDgn3TD2
QD^3Q`1g3WD0QDhn3XD0aD\3`DdV4QDin3PDWV4TD3QD^3Q`1g3WD0PDWf1XD0QDjn3PDWV4TD3QD^3Q`1g3aDe2aD\3iD1i
D2WD0SD0XD0VD0QDjn3PDWV4TD3QD^3Q`1g3aDe2aD\3iD1iD2WD0SD0XD0QDkT2QDkn3TD4WD0PDWa5XD0QDln3TD2WD0PD
cX:XD0WD0QDmn3P@]Q3P@o7QDnn3QDo2XD0WD0QDon3PDeV4QD[IXD0QDZDWD0QDPo3XD0VD0QDZDWD0QDPo3XD0QDQo3QDR
o3WD0PDf;PDTQ3XD0QDSo3WD0PDbh8XD0PD`Y5WD0QDTo3PDWV4QDQMXD0QDUo3WD0PDhh8TD1QDVo3XD0QDWo3QDXo3WD0`
DbT3SD0QDYo3XD0VD0QDXo3WD0`DbT3SD0QDYo3XD0QDkT2QFZo3QD_3Q@d3Q`1g3WD0QD[o3aDf2SD0XD0`DWV4`DXV4`DV
V4QD\o3WD0QD]o3XD0SD0WD0QD^o3TD1QD_o3XD0`EeV4YD1WD0QD`o3XD0VD0`EeV4YD1WD0QD`o3XD0QDao3PDR_2QD^3Q
`1g3WD0QDbo3XD0QDco3QDdo3WD0QDeo3QDfo3XD0QD^3QDW@SD0WD0QDgo3XD0`Dij2WD0QD[IPDeV4QDW@XD0SD0QDW@WD
0QDho3XD0QDio3QDjo3WD0QDko3XD0WD0PD[Y2PDWS3XD0WD0QDlo3TD1QDmo3XD0`DeV4QD^3P@]Q3WD0QDno3PD^V4XD0S
D0QD^3WD0QDoo3QDdV3XD0VD0QD^3WD0QDoo3QDdV3XD0QDPP4WD0PDg[2PDTP9XD0VD0WD0PDg[2PDTP9XD0QDnV1QDQP4W
D0QDRP4XD0QDSP4P@]Q3P@o7WD0QDnn3QDTP4XD0QD^3WD0QDUP4PD^V4XD0SD0PDXQ4PDWHQDVP4TD3QD^3Q`1g3WD0QDWP
4XD0WD0QDXP4XD0QDT4PDil1PDXV4PD^V6PD`Y5QDc4PDgS3SD0QDYP4PDgS3QDT4QD^3Q@a3WD0PD]<XD0VD0QDT4QD^3Q@
a3WD0PD]<XD0QDZP4QDeKQ`1g3WD0QDc4XD0QD[P4QD\P4WD0Qd1g3QDc4XD0QDT4WD0QDc4XD0QDT4QDT4TD4QD^3WD0Q`1
g3QDc4XD0aD\3`DdV4QDT4TD3QD^3QD]?Q`1g3WD0QDc4XD0QD^3Q@d3QDh3WD0QDc4XD0WD0QDh3QDc4XD0SD0WD0QD]P4Q
Dc4XD0QDT4QD^P4TD2`Dh:WD0QDc4XD0QDT4TD2QD^3TD4PD\V4WD0Q`1g3QDc4XD0VD0QDT4TD2QD^3TD4PD\V4WD0Q`1g3
QDc4XD0QDnV1QD_P4TD2QD^3Q@`P4Y@0aDe2aD\3iD1iD2aDT4aDl3bD0WD0SD0XD0VD0QD_P4TD2QD^3Q@`P4Y@0aDe2aD\
3iD1iD2aDT4aDl3bD0WD0SD0XD0QDaP4QDbP4QDcP4Q@dP4Y@0aDe2aD\3`D`l1`DeV4`D^V4bD0WD0SD0XD0VD0QDbP4QDc
P4Q@dP4Y@0aDe2aD\3`D`l1`DeV4`D^V4bD0WD0SD0XD0QDeP4QD]?Q@fP4aDe2aD\3aDl3WD0SD0XD0QDgP4`DWV4`DX]<`
DY]<QD^3YD0aDe2aD\3iD1iD2`D^Y5`D_Y5`D`Y5WD0SD0XD0VD0QD^3YD0aDe2aD\3iD1iD2`D^Y5`D_Y5`D`Y5WD0SD0XD
0QDPm3QDhP4Y@0QDiP4aDe2aD\3WD0SD0XD0VD0QDhP4Y@0QDiP4aDe2aD\3WD0SD0XD0QDjP4aDR3bD0WD0YD0XD0YD1QDQ
=aDR3bD0WD0YD0XD0YD1aDR3bD0WD0YD0XD0aDR3bD0WD0YD0XD0VD0aDR3bD0WD0YD0XD0QDkP4aDR3bD0WD0YD0XD0YD2Q
DlP4aDR3bD0WD0YD0XD0UD0SD0QDmP4TD1WD0QDnP4XD0aD\3UD0QDmP4TD1WD0QDnP4XD0aD\3UD0SD0QDoP4TD1WD0QDPQ
4TD2XD0QDQQ4UD0QDoP4TD1WD0QDPQ4TD2XD0QDQQ4QDRQ4Y@0WD0QDT3XD0aD\3`DSQ3`DWQ3`DZR3`DYR3`D[R3`D\R3`D
]R3`D^R3`Da^5UD0QDV3Q@\3Q`1g3P@Z]<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1g3QDSQ4XD0VD0UD0QDV3Q@\3Q`1g3
P@Z]<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1g3QDSQ4XD0QDTQ4UD0QDV3Q@\3TD3PD4Q`1g3WD0QDUQ4XD0VD0UD0QDV3
Q@\3TD3PD4Q`1g3WD0QDUQ4XD0QDVQ4UD0QDV3Q@\3Y@0WD0QDWQ4XD0WD0QDjj2XD0VD0WD0QDjj2XD0PD1QDXQ4QD^3Q`1
g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0VD0QDXQ4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aD
f2aDW3WD0SD0XD0QDYQ4QDXQ4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0QDZQ4QDbHQDXQ4QD
^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0QDZQ4YD0QD[Q4WD0Q@\Q4PD`Q3SD0XD0`DWV4WD0PD`
Q3SD0QDoOXD0QD^3WD0QD]Q4SD0XD0VD0QD^3WD0QD]Q4SD0XD0QE^Q4WD0QD_Q4QD`Q4XD0WD0QDaQ4Q@g3QDbQ4XD0QFh_
2QDcQ4TD2WD0QDdQ4XD0QDeQ4TD2WD0QDfQ4XD0`DeV4`DP;QD^3Q`1g3QDgQ4WD0QDhQ4XD0PD\^5QDiQ4PDY^5SD0PDRo2
PDd3QDjQ4TD2WD0QDkQ4XD0PDka5VD0PDka5QDkT2QDZBS@0S@0WD0QDc4XD0QDlQ4`EeV4`Egm1`Ehm1`EkU:`EX8`E]Q3`
ER^<WD0PDT7XD0VD0WD0QDmQ4XD0VD0QDQ=Q@i3WD0QDa4Q`1g3QDnQ4XD0QD`4`DeV4`Do<`DP;WD0QDoQ4QDa4XD0QDa3Q
`1g3QDPR4Q@a4PD]Q3QDa4QDPR4QDQMQDQR4TD3WD0QDRR4XD0PD`Q3QDSR4PD`Q3QDTR4QDUR4PD`Q3QDVR4QD^3QD]?Q`1
g3aDd2aDf2aDT4aDh2aDY4aD\3aDe2aDl3aDX3aDc4bD0iD1iD2WD0SD0XD0VD0QDVR4QD^3QD]?Q`1g3aDd2aDf2aDT4aDh
2aDY4aD\3aDe2aDl3aDX3aDc4bD0iD1iD2WD0SD0XD0QDWR4QDXR4QDYR4PDWV4S@0WD0QDZR4XD0`Dhg:`D[^<`DeV3`DTU
3QDRFQ@^3Q@d3Q`1g3WD0QD[R4XD0QD\R4PDYV4WD0QD]R4XD0VD0PDYV4WD0QD]R4XD0QD^R4QD_R4QD[m3TD3QD^3Q`1g3
aDe2WD0SD0XD0VD0QD_R4QD[m3TD3QD^3Q`1g3aDe2WD0SD0XD0QDkT2PDYV4WD0QD`R4XD0VD0PDYV4WD0QD`R4XD0QDkT2
QDaR4WD0QDbR4XD0PDdm2QD^3Q`1g3WD0QDcR4XD0QDdR4QDeR4TD3PD\a2QDfR4QDgR4QD^3Q`1g3QDW@Q`1g3S@0WD0QDh
R4XD0`DTh2`D]Y3`Dgk5`D`g:QDW@`Dkk2iD0SD0S@0WD0QDiR4XD0`DWV4`DV_<`DP`2`DXU:`DTc2`DW_<WD0QDjR4PDWV
4SD0XD0`Dkk2`D`Y5QD^3Q`1g3QDW@`Dd`2`DZo2`Dh`2SD0WD0QDd4XD0`DX_<QD^3Q`1g3Q@d3Q`1g3Q@c4WD0Q`1g3Q@]
4QDd4XD0WD0QDUk2QDd4XD0WD0QDkR4QDlR4QDd4XD0WD0QDd4XD0QDmR4PD`Y5QDT4QDnR4QDoR4PDWV4QDPS4PDag:PDXV
4PD[_<PDUQ3PDf_2PDVQ3PDf_2PDUQ3PDY_2PDVQ3PDmT2QDQS4QDRS4QDSS4PD\:PDSQ3QDPCQDll1QDTS4QDUS4QDVS4PD
VHPDW?PDf[3QDWS4PDR[9`DVU4`DS_2`Ddk3QDXS4QDYS4QDZS4QD[IQD[S4PDYT4QD\S4QD]S4QD^3PDWV4Q`1g3Q@[IPDY
T4QDT4Q@g8Q@h8QDn=VD0QDVZ1PD\S4WD0PDYT4XD0QDT4WD0PDXQ3PD^`2QD^S4QD_S4XD0WD0QD`S4QDaS4QDbS4XD0WD0
QDcS4QDdS4QDeS4P@^V4P@_7XD0QD^3PDXQ3TD1PDd_<QDfS4TD1QDgS4QDhS4QDiS4QDl8PDXV4TD1WD0QDjS4XD0PDno2Q
DkS4QD^3WD0QDlS4XD0VD0QDkS4QD^3WD0QDlS4XD0PD1PDfX:PDWV4QDW@SD0QDmS4QDnS4PDWV4QDT4QD^3Q`1g3PDSQ3P
D^V4PD\j2QDoS4TD2QDPT4QDQT4`DWV4`D^V4QDRT4PD^V4PD`Y5QDST4QDTT4TD1QDUT4`DXV4PDWQ3PDWV4PD`Y5PDoo8Q
D^3Q`1g3WD0QDVT4XD0VD0QD^3Q`1g3WD0QDVT4XD0QDWT4PDeV4QDXT4PDQZ2PD`Y5PDd\5QDlg3PDQZ2PDZV4PD`Y5PDU\
5QDeKWD0PDZb:XD0QDYT4QD^3WD0PDZb:XD0VD0QD^3WD0PDZb:XD0QDkT2QD^3QDb;WD0QDZT4QDlg3QD[T4XD0PDVV4PD[
Q3QD\T4QDhW1PDXV4PD[Q3QD]T4P@WV4PDXV4PD`Y5PD^j2PDWV4PDZV4PD^Q3PDe\2QD^T4QD_T4PDUX:PDWV4PD``9PD^V
4QD`T4PDXV4PD^Y5PDQU2PDVV4QDaT4PDll2PD^j2PD`_9QDUHPDdV4PDHQDiFPDdV4SD0PDVn1PD]Q3QDQj2QDbT4PDSQ3P
Ddm2PDYV4PDg6PDXV4QDcT4PD`S3PDTP9PD^V4PD`Q3QDdT4QD^e2PDWU5QDeT4QDfT4QDgT4PD`Y5QD`S2PDcR;PDcR;QDh
T4QDiT4QDjT4QDjU2QDkT4QD^3PD]Q3PDVQ3VD0QD^3PD]Q3PDVQ3PD1QDlT4QDmT4PDeV4QDnT4PDeV4QDoT4Q@PU4QDQU4
PDXV4PDcR3QDXW3PD^V4QDRU4PD]Q3PDSQ3PD^V4QDSU4PDk=PDXV4PDmZ9QDTU4QDUU4PDaU:QDVU4QDcIQDWU4TD3PD^V4
PD_7PDTo1QDXU4PD^V4P@_7QDYU4PD`_9PD^V4QDZU4QD^P1PDiP9PDYV4QD[U4PDXV4QD\U4PDXV4QDi7PDaU:QD^3WD0QD
]U4XD0aD\3QDVR3QD^U4PDPZ2QD_U4PDj6PDTP9PDXQ3PD^`2PDYV4TD2QD`U4PD\Z5PD^V4PDd^5PD\S:PDXV4PD`Y5PDg4
PDZW4PDVQ3QDaU4PD`Y5QDbU4_`3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;
0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J
1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1
?X11VP13Y11WP12Z11SP14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d12SP14e12V
P13f12XP13g12YP13h12WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14R22WP15S2
2VP13T22WP14U22XP13V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\22TP13]22
WP14^22YP13_22TP12`22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18i22]P13j2
2TP13k22XP13l22VP14m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP14V32ZP13
W32UP13X32TP1102RP1102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP15a33VP16b
33YP17c33\P18d33VP18d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33UP16m33WP1
5n33VP17o33XP17o33ZP17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W43ZP16X43[
P16Y43VP15Z43WP17[43VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16d43XP18e4
3YP15f43TP15g43UP15h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP12Q54TP12
R54TP12S54UP1204RP12T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]55XP13
^55WP13_55TP14`55VP16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55XP12k55VP
14l55VP15d55WP1:m55WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U65TP12V65
UP12W65TP13X65WP12Y65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP13b65UP13c
65XP12d65TP14W35UP15e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP13l65VP14m
65WP14n65VP13o65UP14P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP13X75VP15
[55XP13Y75WP12Z75TP15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76UP1Hb76WP1
5c76WP18d76XP16e76YP17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n76VP19o76X
P15P86VP17Q86VP17R86VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16\86WP18\8
6YP16]86XP19^86]P17_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP16g86WP17
h86WP15i86VP16j86TP16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96TP18[56YP
17S96VP16T97XP15U97YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^97UP18_97T
P16`97WP15a97UP12Q57TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13k97XP13l9
7XP13m97XP14n98TP1308RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W:9VP13
X:9XP1109RP1109RP12Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:9WP13b
:9VP14c:9[P13d:9VP14e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12m:9TP1
8n:9TP13o:9WP13P;9WP14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP13Y;9WP
12Z;9UP13[;9TP13\;9VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:UP130:R
P16f;:VP17g;:XP18h;:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q:
:XP18R<:VP15S<:WP15T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]<:WP15
o2:VP14^<:WP15_<:TP15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P15j<:WP
13k<:WP18l<:]P12m<:UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:VP110;R
P1AV=;TP13W=;TP12V5;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<UP14_=<UP120<RP14`=<UP12V5<
UP13a=<WP12V5<UP13b=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g==WP12h==UP13i==TP13j==TP120=RP13W3
=UP12k==TP12l==TP13m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S>=UP13T>=TP12U>=TP110=RP14V>=\P12W
>=TP15X>>TP15Y>>VP13Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15`>>VP19a>>VP14b>>VP13c>>VP16d>>VP1
4e>>VP13f>>WP13g>>WP14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?>TP15R?>X
P17S?>YP16T?>YP14U?>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15[?>XP16\?
>TP15]?>TP16^?>VP16_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP13h?>WP15
i?>VP15j?>ZP13k?>XP14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>WP13V@>YP
13W@>XP13W@>XP13X@>WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b@>WP14c@>
WP12d@>TP12e@>UP14f@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@>TP13m@>WP12n@>TP13o@>UP13PA>VP12Q
A>TP15RA>UP16SA>UP15TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP13k?>XP14
\>>ZP14]A>TP15^A>VP14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>XP14fA>TP
15gA>UP1:hA?`P16iA?XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?VP17oA?XP17d5?YP15PB?TP15QB?VP16RB?
UP15SB?UP16TB?YP1=UB?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B?ZP130?RP16\B?TP16]B?VP16^B?WP18_B
?YP19`B?YP1<aB?WP17bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16gB?VP16hB?UP15iB?UP15jB?WP17kB?YP16
lB?UP16mB?WP130?RP15nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15RC?WP16SC?UP15TC?VP1=UC?ZP1;VC?VP1
8WC?WP17XC?UP1BYC?WP1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP15`C?VP15aC?UP15bC?VP15cC?VP16dC?U
P16dC?WP17eC?VP16fC?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?TP15mC?VP16nC?XP15oC?VP12PD?UP15QD
?VP14RD?UP15SD?UP15TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17YD?[P15ZD?VP13[D?XP19\D?VP17]D?YP17
]D?XP14^D?TP15_D?XP14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP17fD?XP16gD?YP130?RP14hD?WP14iD?TP1
5jD?UP15kD?WP15lD?XP15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP13RE?UP13SE?XP1:TE?ZP19UE?WP16VE?W
P16WE?ZP15XE?XP17YE?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?YP15_E?TP15`E?VP15aE?VP16bE?VP110@
RP13cE@YP12dE@VP15eE@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kEBXP17lEBYP110CRP17mECWP17nECWP17oE
CWP17PFCWP17QFCWP17RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19WFDWP1<XFDWP15WFDUP14UFDTP13YFETP12
ZFETP13[FEYP15\FEWP15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P16bFFWP16cFFYP12dFFTP13eFFVP16fFFWP
16gFFWP13hFGTP12iFHTP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIXP15PGIYP18QGI[P12RGITP13SGIXP110IR
P14TGIYP110ISP13UGIVP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKVP13\GKVP14]GKYP12^GKUP14_GKXP12`GK
TP12aGKUP12bGKTP15V5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hGLWP17iGLXP13jGLXP13kGLVP12lGLTP12Z
1LSP17mGLTP14nGLWP13oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14THLYP12UHLTP13VHLTP13WHLWP13XHLWP1
7YHL[P16ZHLXP14[HLVP13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP13`HLXP12aHLVP13bHLXP13cHLXP12dHLV
P12eHLVP13fHMWP13gHMYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHMYP14nHM[P13oHMYP13PIMXP13QIMYP13RI
MXP13SIMYP13TIMXP14UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127MVP12[IMVP14\IMXP13]IMYP13^IMYP14_
IMXP14`IM[P13aIMXP12bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15hIMXP13iIMXP14jIMWP14jIMYP13e3MXP1
4kIMXP13lIMXP13mIMUP13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP12TJMVP13UJMYP13VJMWP13WJMXP13XJMY
P12YJMVP12ZJMVP14[JM[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JMVP13`JMXP13aJMYP14bJM\P13cJMWP12dJ
MVP13eJMWP13fJMYP13gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13mJMXP13nJMYP13oJMXP14PKMZP13QKMYP14
RKM\P12SKMVP12]JMVP12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP13YKMXP14ZKM\P12W3MVP13[KMYP13\KMXP
12]KMVP14^KMZP127MVP13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP13cKMVP12WKMTP13dKMWP12V5MVP13X:MY
P13eKMWP12W3MVP12fKMUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKMVP13lKMVP13mKMYP15nKMVP13oKMWP14PL
MWP14QLMWP14RLMYP13SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13XLMXP15YLMYP13ZLMXP15Z5MZP13[LMWP14
\LMYP14W5MZP13]LMWP12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP13dLMWP13eLMXP14fLMZP13gLMVP14X4MZP
13hLMWP14`JMZP15iLM[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMVP15PMMYP12QMMTP15RMMXP13SMMVP15TMM
XP14UMMVP14VMMXP14WMMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]MMTP14^MMZP13_MMWP14`MM[P18aMMWP14b
MMZP13cMMXP15dMMZP13eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14\4MZP14d5MWP14kMM[P13lMMWP14mMMZP1
4nMMYP14oMMYP14PNMVP15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP13WNMWP13XNMVP13YNMVP13ZNMWP13[NMX
P13\NMXP14]NMYP13^NMWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNMXP12eNMTP13bNMXP13fNMXP13gNMWP13hN
MYP13iNMXP13jNMXP15[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14oNMVP12POMTP13l9MWP12QOMTP13]5MXP13
ROMVP13SOMVP13TOMYP13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP13ZOMXP13[OMYP13\OMXP14]OMZP15^OM[P
15^OM]P12_OMUP13`OMUP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMWP13gOMYP14X:M[P14hOMYP13iOMXP13jOM
WP13kOMWP13lOMYP13mOMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP13SP1MYP13TP1MYP14UP1M\P13VP1MYP13W
P1MYP14XP1M\P13YP1MYP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP13^P1MXP13_P1MXP13`P1MYP13aP1MYP13b
P1MYP13\4MYP12cP1MVP12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12hP1MUP12iP1MVP12jP1MVP12kP1MUP12lP1
MUP12mP1MUP12U:MVP12U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1MXP14QQ1MZP12RQ1MVP13SQ1MXP12TQ1MUP
13UQ1MXP13VQ1MWP13WQ1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1MVP13]Q1MUP13^Q1MXP14_Q1MZP13`Q1MYP
12aQ1MUP14bQ1M\P14cQ1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1MUP12iQ1MVP13jQ1MYP13kQ1MXP13lQ1MXP
12dJMVP13iNMYP13mQ1MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P13SR1MYP13TR1MXP13UR1MYP12VR1MVP12
WR1MVP13XR1MYP12YR1MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]4MYP13\R1MYP13]R1MYP13]R1MYP14^R1M
YP13_R1MYP13X:MYP12]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP13dR1MXP13eR1MYP14fR1MZP13gR1MXP12
h=MVP13hR1MXP12X2MVP110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR1MVP12lR1MUP12U:MVP14mR1MTP13nR1MU
P13oR1MXP14PS1MYP13QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1NYP13US1NYP12VS1NUP13WS1NYP13XS1NYP
13YS1NYP13ZS1NYP13[S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1NYP12aS1NVP12bS1NVP14cS1N\P13dS1NYP
14\4N[P13eS1NYP13fS1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP13kS1NYP12lS1NUP12mS1NVP13nS1NXP12
oS1NVP13PT1NYP13U9NYP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP13VT1NYP13WT1NWP14X4NZP13XT1NXP13YT
1NXP14ZT1NWP12[T1NUP12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13aT1NXP13bT1NYP13cT1NXP12kANVP13dT1
NVP12eT1NUP12fT1NUP12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13lT1NYP14mT1NUP14mT1NWP13nT1NUP13oT1
NXP15PU1NWP13QU1NXP13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU1NYP13WU1NYP13XU1NYP15YU1N^P12ZU1N
VP14[U1NXP13\U1NXP13]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NVP13aU1NYP12bU1NTP12cU1NUP13dU1NXP1
2S>NVP13eU1NXP13fU1NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP14kU1N[P13lU1NXP13mU1NYP13nU1NYP12o
U1NVP12PV1NUP12QV1NTP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13UV1NYP13VV1NYP13WV1NYP13XV1NYP13YV
1NXP12ZV1NUP12[V1NUP13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V1NZP13`V1NVP14aV1NZP14bV1NYP13]2NW
P14cV1NXP13dV1NWP13eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N[P14jV1NYP14kV1NYP13lV1NWP14fLNZP1
5mV1NZP13nV1NWP12oV1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP13TW1NXP13UW1NUP13VW1NXP14WW1NYP13
XW1NVP13YW1NVP12ZW1NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12^W1NTP13_W1NWP14`W1NYP13aW1NWP13bW
1NXP13cW1NXP14\LNYP15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW1NYP13iW1NWP12S5NUP13]>NXP13jW1NVP
14kW1NXP15Z5N[P13lW1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NYP12RX1NUP12SX1NUP15TX1NVP13UX1NWP1
4VX1N[P13WX1NXP14XX1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NWP14d5NXP15jLN[P14jLNXP14g8NWP13^X1
NVP14_X1NZP13`X1NWP13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14fX1NZP13gX1NXP14hX1NYP13iX1NVP13jX1
NWP14kX1NYP14lX1NZP13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13QY1NWP13RY1NXP13SY1NXP13TY1NXP12a1N
UP12UY1NUP13VY1NTP13WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1NUP15\Y1NVP14]HN[P14]Y1NVP13^Y1NWP
14_Y1NVP15`Y1NYP14aY1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1NWP16gY1N\P13hY1NXP13iY1NXP14jY1N[P
13kY1NXP14lY1NVP16mY1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZP13RZ1NVP14SZ1NVP15TZ1NYP14UZ1NVP1
3VZ1NXP13WZ1NXP13XZ1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP14\Z1NVP15]Z1NVP15^Z1NZP14_Z1NZP13`
Z1NWP17aZ1NTP13bZ1NYP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P13hZ1NXP13iZ1NYP13jZ1NYP13kZ1NWP13l
Z1NYP13mZ1NYP13nZ1NXP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP13T[1NWP13U[1NWP13V[1NWP13W[1NWP13X
[1NWP13Y[1NWP13Z[1NYP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP13`[1NXP13a[1NYP13b[1NWP13c[1NVP14d
[1NXP14iV1N[P14e[1N[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP14k[1N[P13l[1NXP14m[1NZP14n[1NYP13o
[1NXP13SNNXP14\R1N[P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15U\1NZP13V\1NXP13W\1NWP14X\1NVP13Y\
1NWP13Z\1NWP13[\1NWP13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13QU1NYP13`\1NYP13a\1NXP13b\1NYP13\4N
YP14c\1NZP13d\1NYP13e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\1NZP14j\1NZP14g1N\P12k\1NUP13l\1NY
P13m\1NYP13n\1NYP12o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1NYP13U]1NWP13\4NYP13V]1NYP13W]1NXP
12X]1NVP13\4NYP13Y]1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NVP13_]1NWP14X:N\P14`]1N\P12a]1NVP12
b]1NTP13c]1NYP13d]1NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP13j]1NYP13U9NYP13k]1NYP13l]1NXP16m
]1NYP15n]1NYP13o]1NYP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP14P]1N[P14T^1NZP14U^1NXP13V^1NYP14W
^1NXP13P]1NYP12X^1NVP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP12]^1NUP12W3NUP13^^1NWP14_^1NVP13`^
1NWP12a^1NTP13b^1NWP14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12h^1NUP13i^1NYP14j^1N[P13\4NYP14k^1
NVP12l^1NTP14m^1NWP13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S_1NYP12T_1NVP12U_1NTP14V_1NTP13\4N
YP12W_1NUP13X_1NYP15Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1NYP12]_1NUP13^_1NYP13__1NUP12`_1NVP
12a_1NTP14X:N\P13b_1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NYP13X:NYP12h_1NUP13i_1NYP12j_1NVP13
k_1NXP13l_1NYP12m_1NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP12R`1NTP12PCNUP12S`1NUP12T`1NVP14U
`1NVP13X:NYP12V`1NVP13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13\`1NXP12\^1NVP13]`1NYP13^`1NXP14_`
1NVP15``1NWP13a`1NUP12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14g`1NXP12h`1NVP13i`1NYP12j`1NVP13k`
1NYP12l`1NUP13m`1NYP13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12Ra1NUP12Sa1NUP12Ta1NVP14Ua1NVP12Va
1NVP13Wa1NXP13\4NYP13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a1NYP13]a1NYP13^a1NYP14\4N[P13_a1NX
P14`a1NVP13aa1NYP12]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NYP12fa1NVP12ga1NVP12ha1NVP12ia1NUP1
2ja1NVP12T3NVP14ka1NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15oa1NYP13Pb1NWP14Qb1NWP12Rb1NVP14Sb
1NVP12Tb1NVP12Ub1NVP13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13Zb1NYP12[b1NTP127NVP13\b1NYP13]b1N
YP13^b1NXP12_b1NUP14`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1NXP12PCNVP13eb1NYP12fb1NVP12gb1NUP1
3hb1NXP12ib1NUP12jb1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NUP12Pc1NVP13Qc1NWP13Rc1NWP13Sc1NWP1
3Tc1NWP13Uc1NYP13Vc1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NXP13\c1NXP15]c1NWP12^c1NTP12_c1NUP1
4`c1NVP12ac1NTP127NVP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12fc1NVP12Z1NTP12V5NUP13gc1NYP16hc1O
TP16ic1OYP17jc1OVP17kc1OXP19l;OVP19lc1OXP1?mc1OYP16nc1OVP16oc1OTP15hc1OTP17Pd1OVP17Qd1OYP17Rd1OV
P18Sd1OVP1ETd1OUP16Ud1P1\P17Vd1P1ZP1>Wd1P1VP1=Xd1P1TP17Yd1P1XP17Yd1P1ZP16Zd1P1XP15[d1P1VP16\d1P1
TP16\d1P1VP19]d1P1XP19]d1P1ZP17^d1P1XP17^d1P1[P16_d1P1VP16`d1P1YP15ad1P1VP16bd1P1YP17cd1P1VP16dd
1P1VP18ed1P1[P16fd1P1YP16gd1P1UP140P1RP1>hd1P1TP18id1P1[P16jd1P1VP110P1RP13kd1P1YP12ld1P1UP13md1
P1TP12nd1P1UP17od1P1YP14l>P1WP19Pe1P1ZP15Qe1P1VP12Re1P1TP13Se1P1TP12Te1P1TP16Ue1P1VP12Ve1P1TP140
P1RP12We1P1UP12Xe1P1TP14Ye1P1TP12Ze1P1TP13[e1P1WP12\e1P1VP12]e1P1TP12^e1P1UP13_e1P1WP12`e1P1UP14
\4P1\P12U:P1VP13ae1P1YP12be1P1UP12ce1P1TP12de1P1UP13ee1P1UP16fe1P1VP13ge1P1VP13he1P1VP13ie1P1WP1
2je1P1TP12ke1P1TP110P1RP12le1P1UP12me1P1UP12ne1P1UP13oe1P1XP13Pf1P1WP13Qf1P1XP12Rf1P1TP14Sf1P1YP
13Tf1P1WP13Uf1P1WP12Vf1P1VP12Wf1P1TP12Xf1P1VP12Yf1P1UP16Zf1Q1VP15[f1Q1TP15]a1R1WP16\f1R1WP16]f1R
1WP15^f1R1WP15_f1R1UP17`f1R1VP16af1R1TP15bf1R1TP15cf1R1VP14df1R1TP15ef1R1YP19ff1R1ZP19ff1R1\P16g
f1R1UP17hf1R1VP1;if1R1TP18jf1R1TP18kf1R1VP14lf1R1XP14mf1R1ZP12nf1R1UP12of1R1UP12Pg1R1TP15Qg1R1TP
15Rg1R1VP16Sg1R1UP16Sg1R1XP13Tg1R1TP15Ug1R1TP12Vg1R1UP12ZW1R1VP13Wg1R1YP13Sg1R1UP15Xg1R1^P14Yg1R
1WP12Zg1R1UP120R1RP12T5R1UP110R1RP17[g1R1VP17[g1R1XP18\g1R1TP18]g1R1VP15^g1R1VP16_g1R1VP13`g1R1U
P1Bag1R1TP16bg1R1VP15d1R1SP13cg1R1YP110R1RP13dg1R1YP12V5R1UP13\R1R1YP15eg1R1WP12fg1R1UP110R1RP12
gg1R1VP13hg1R1XP12V5R1UP13ig1R1YP13jg1R1WP12kg1R1UP110R1RP13lg1R1XP12mg1R1VP12ng1R1VP12og1R1UP12
Ph1R1VP12Qh1R1VP12Rh1R1VP12Sh1R1VP12Th1R1UP12Uh1R1VP12Uh1R1VP12Vh1R1UP14Wh1R1XP13Xh1R1YP13Yh1R1X
P12Zh1R1TP13[h1R1WP110R1RP12\h1R1VP13]h1R1XP12^h1R1TP13_h1R1YP13`h1R1YP12ah1R1VP12ja1R1UP12bh1R1
VP12ch1R1TP13dh1R1XP12eh1R1VP13fh1R1YP12gh1R1UP14hh1R1ZP13ih1R1WP13YP1R1XP13jh1R1WP13kh1R1YP14lh
1R1\P13iHR1XP12mh1R1TP13nh1R1VP12]JR1VP13oh1R1VP13Pi1R1WP12Qi1R1TP12Xb1R1TP12dc1R1VP12Ri1R1VP12S
i1R1TP12U:R1UP110R1RP110R1RP110R1RP110R1RP110R1RP12Ti1R1TP12Ui1R1TP110R1RP110R1RP13Vi1R1TP110R1R
P12Wi1R1TP120R1RP12T5R1UP110R1RP12Xi1R1UP14Yi1R1YP13Zi1R1TP13[i1R1TP12\i1R1TP12]i1R1TP13^i1R1XP1
4_i1R1[P12`i1R1TP12ai1R1TP12X]1R1VP12bi1R1TP12ci1R1VP13di1R1XP14ei1R1YP14^\1R1\P12[X1R1UP13SP1R1
YP14X:R1\P13\4R1YP13fi1R1YP13gi1R1UP12hi1R1VP12ii1R1TP13ji1R1TP12V5R1UP14W5R1[P13ki1R1VP12li1R1T
P12mi1R1TP13ni1R1XP13oi1R1TP12T;R1UP13Pj1R1WP14Qj1R1VP12Rj1R1TP14Sj1R1WP13Tj1R1WP12Uj1R1UP12Vj1R
1TP13Wj1R1XP12ha1R1VP110R1RP12ZW1R1VP12T3R1VP12Xj1R1UP12cP1R1UP12cP1R1UP14Yj1R1ZP14Zj1R1VP13[j1R
1TP110R1RP110R1RP12\j1R1TP110R1RP12V5R1VP12]j1R1UP12^j1R1TP12\^1R1VP13_j1R1UP14`j1R1XP13aj1R1YP1
3bj1R1WP14cj1R1ZP13dj1R1TP13ej1R1UP12fj1R1TP12gj1R1TP12hj1R1UP110R1RP12ij1R1VP12jj1R1UP12kj1R1VP
14X:R1\P12lj1R1TP12TKR1VP1:mj1S1TP16nj1S1XP16U2S1WP1<oj1S1VP18Pk1S1XP14Qk1S1ZP12Rk1S1TP17Sk1S1VP
15Tk1S1WP12Z1S1TP15Uk1S1YP14Vk1S1YP15Wk1S1WP14Xk1S1TP18Yk1S1]P14Zk1S1VP16[k1S1WP17id1S1YP19\k1S1
TP18]k1S1TP18]k1S1TP17^k1S1TP19_k1S1VP18`k1S1VP18`k1S1VP17ak1S1VP14bk1S1TP12ck1S1VP12dk1S1UP13ek
1S1YP12fk1S1UP12W3S1UP12gk1S1UP15hk1S1XP12ik1S1TP13jk1S1YP12kk1S1UP127S1UP13lk1S1XP12mk1S1TP127S
1VP12W3S1UP13nk1S1YP14e3S1[P13ok1S1WP13Pl1S1XP13aj1S1YP12`g1S1UP16Ql1S1VP19Rl1S1XP17Sl1S1XP12Tl1
S1UP12Ul1S1UP12Vl1S1TP13Wl1S1YP12Xl1S1UP13Yl1S1YP13Zl1S1VP13[l1S1VP1:l;S1VP17[k1S1VP15\l1S1TP1:]
l1S1YP15^l1S1TP15_l1S1TP1:`l1S1VP13al1S1UP19bl1S1VP17d5S1XP18cl1S1XP12dl1S1UP12el1S1TP13fl1S1XP1
2hT1S1UP12gl1S1TP14hl1S1VP13il1S1TP1:jl1T1TP1<kl1T1VP16ll1U1VP15ml1U1XP18nl1U1XP17ol1U1YP15V5U1V
P17Pm1U1TM3Qm1U1XP13Rm1U1UP13Sm1U1WP15Tm1U1VP15Um1U1^P12Vm1U1TP14Wm1U1WP16Xm1U1VP13Ym1U1WP13Zm1U
1WP15[m1U1VP17\m1U1[P12]m1U1TP15^m1U1VP13_m1U1TP16`m1U1VP15am1U1TP16bm1U1UP16cm1U1VP15dm1U1VP16e
m1U1WP16fm1U1VP17gm1U1YP15hm1U1UP17im1U1VP17jm1U1WP1:km1U1TP17lm1U1TP17mm1U1ZP17nm1U1YP14om1U1TP
17Pn1U1XP16Qn1U1XP16Rn1U1VP15Sn1U1VP13Tn1U1TP17Un1U1XP13Vn1U1UP16Wn1U1VP13Xn1U1XP15Yn1U1UP16Zn1U
1TP12[n1U1VP13\n1U1XP14]n1U1[P13^n1U1UP15_n1U1WP12`n1U1VP110U1RP12an1U1UP15\l1U1TP17Pe1U1YP18bn1
V1YP16cn1V1ZP15dn1V1WP15U:V1UP15en1V1WP160V1RP16jLV1WP17ej1V1WP17ej1V1YP17fn1V1YP14gn1V1TP15hn1V
1VP18in1V1YP16jn1V1YP15kn1V1XP17ln1V1WP17ln1V1YP18mn1V1UP16nn1V1XP16on1V1YP1:Po1V1TP16Qo1V1VP1;R
o1V1VP19So1V1TP16To1V1VP15Uo1V1WP15Vo1V1VP15Wo1V1WP15Xo1V1TP16Yo1V1TP19Zo1V1XP15[o1V1WP15\o1V1UP
15]o1V1WP16^o1V1VP16_o1V1YP17`o1V1VP16ao1V1XP15bo1V1TP16co1V1VP16W5V1[P15do1V1VP15eo1V1XP18Pe1V1
[P16fo1V1XP17^:V1XP16go1V1VP17ho1V1VP17ho1V1XP15io1V1TP17jo1V1WP17d5V1YP1:ko1V1XP1:ko1V1ZP16lo1V
1XP15W3V1VP16mo1V1ZP17no1V1VP17oo1V1XP16PP2V1WP16QP2V1YP14RP2V1UP17SP2V1[P15TP2V1WP1:UP2V1ZP17VP
2V1TP17WP2V1VP18XP2V1YP15YP2V1VP18ZP2V1YP17ej1V1WP17ej1V1YP19[P2V1XP19[P2V1ZP15\P2V1WP15]P2V1UP1
5^P2V1WP17jLV1YP18_P2V1VP18_P2V1XP16`P2V1VP15aP2V1UP19bP2V1XP19bP2V1ZP17cP2V1VP17dP2V1XP16eP2V1X
P16fP2V1VP17gP2V1\P16hP2V1ZP17iP2V1XP147V1UP16jP2V1TP16kP2V1VP19lP2V1WP17mP2V1XP16nP2V1XP16oP2V1
ZP17PQ2V1YP15QQ2V1VP1;RQ2V1VP1;SQ2V1XP16TQ2W1WP17UQ2W1WP16VQ2W1VP14WQ2W1UP15XQ2W1WP16YQ2W1WP16ZQ
2W1XP17[Q2W1[P15\Q2W1XP15gOW1XP19]Q2W1[P15^Q2W1VP15d1W1SP14_Q2W1[P15jLW1WP12`Q2W1TP16aQ2W1UP16bQ
2W1TP16cQ2W1VP18dQ2W1TP16eQ2W1VP16eQ2W1VP13fQ2W1TP16d1W1SP13gQ2W1UP13hQ2W1XP13iQ2W1VP12jQ2W1UP16
kQ2W1WP12lQ2W1TP14S1W1RP16mQ2W1TP13nQ2W1VP13oQ2W1TP12PR2W1TP16QR2W1YP14Z1W1SP12RR2W1VP13SR2W1XP1
2a1W1VP12TR2W1TP110W1RP12X2W1VP12UR2W1TP12VR2W1UP12a1W1VP16WR2W1RP15XR2W1RP15XR2W1RP140W1RP16YR2
W1VP13ZR2W1VP15hQ2W1YP14[R2W1VP13\R2W1TP15]R2W1WP16\>W1ZP12^R2W1TP13TNW1XP110W1RP12_R2W1TP13`R2W
1WP13TLW1YP13aR2W1YP12bR2W1TP13cR2W1TP110W1SP13dR2W1XP13eR2W1XP13fR2W1XP13gR2W1XP13hR2W1UP14X:W1
[P110W1SP17iR2X1VP17U2X1WP16[5Y1WP14S1Y1SP16jR2Z1XP17jR2Z1YP140[1RP15kR2[1TP13Z1[1SP14lR2[1XP12m
R2[1VP12mR2[1UP17nR2\1TP16oR2\1XP14W3\1UP13PS2\1WP15QS2\1WP15RS2\1TP15SS2\1WP15TS2\1VP14US2\1YP1
4VS2\1TP17WS2\1VP16XS2]1VP1;YS2]1TP1;ZS2]1VP16[S2]1TP17\S2]1WP16]S2]1VP17^S2]1YP18_S2]1\P17`S2]1
VP15aS2]1TP15bS2]1VP15cS2]1XP16dS2]1WP15eS2]1WP17fS2]1UP19gS2]1ZP16hS2]1[P15iS2]1WP16jS2]1ZP15kS
2]1UP17lS2]1WP18mS2]1[P16nS2]1YP15oS2]1XP18PT2]1XP18QT2]1ZP16RT2]1UP15ST2]1VP16TT2]1XP16UT2]1YP1
7VT2]1ZP14WT2]1TP16XT2]1WP13h=]1WP12Z1]1SP13YT2]1XP13ZT2]1XP15[T2]1VP12a1]1UP12\T2]1VP12]T2]1VP1
5^T2]1VP17_T2]1YP16`T2]1ZP13aT2]1VP13bT2]1VP13cT2]1YP13dT2]1TP15eT2]1WP14fT2]1WP14gT2]1[P14hT2]1
ZP14iT2]1YP13jT2]1VP14kT2]1XP13lT2]1WP12Z1]1TP13d1]1TP12mT2]1TP16nT2]1XP13oT2]1WP12PU2]1VP13QU2]
1XP13RU2]1XP13SU2]1UP12TU2]1UP13UU2]1XP14VU2]1ZP14WU2]1YP13XU2]1WP12YU2]1TP13ZU2]1YP12jQ2]1UP13[
U2]1VP14\U2]1YP13]U2]1WP12^U2]1TP12g4]1VP14_U2]1VP12`U2]1VP110]1SP12aU2]1TP13bU2]1VP1?[S2]1UP12c
U2]1TP15dU2]1VP13eU2]1TP12fU2]1TP12gU2]1TP14hU2]1VP13iU2]1WP13jU2]1WP13kU2]1XP13lU2]1WP14mU2]1ZP
13nU2]1XP13oU2]1XP13PV2]1YP110]1RP15QV2]1]P14QV2]1ZP15QV2]1^P14QV2]1[P13RV2]1XP14SV2]1[P12TV2]1V
P13UV2]1YP13kK]1VP12VV2]1UP14WV2]1YP14XV2]1VP15YV2]1YP14ZV2]1XP13[V2]1WP13\V2]1WP14]V2]1XP13^V2]
1WP12_V2]1TP12`V2]1TP14gT2]1\P13aV2]1VP12X2]1VP12W3]1VP13bV2]1WP16cV2^1XP17dV2^1[P14eV2^1VP17fV2
^1XP16gV2^1XP17hV2^1[P17iV2^1ZP1;jV2^1YP18kV2^1YP18kV2^1XP18lV2^1YP15mV2^1WP15nV2^1VP16oV2^1YP16
oV2^1ZP15\S2^1WP16PW2^1VP18QW2^1VP15RW2^1WP15SW2^1XP16TW2^1VP16UW2^1VP16UW2^1XP1:VW2^1ZP1:VW2^1Y
P15WW2^1TP15XW2^1SP15YW2^1UP19ZW2^1XP15[W2^1TP15\W2^1VP16]W2^1VP1:^W2^1VP19_W2^1[P19`W2^1[P1:`W2
^1]P1:_W2^1]P1:aW2^1VP18bW2^1YP14cW2^1UP16dW2^1VP16eW2^1YP16fW2^1WP17gW2^1ZP16hW2^1XP19iW2^1VP18
jW2^1ZP18kW2^1ZP17lW2^1XP15mW2^1UP15nW2^1WP17oW2^1WP16PX2^1UP16QX2^1UP18RX2^1XP18SX2^1WP16TX2^1V
P15h=^1VP18UX2^1ZP16mU2^1[P16VX2^1WP16WX2_1UP16XX2`1WP18YX2`1XP15ZX2`1RP1C[X2`1TP15\X2`1SP15]X2`
1UP15^X2a1SP1:_X2b1ZP18`X2b1WP1BaX2c1oLJbX2c1PM7cX2d1VP17dX2d1XP16eX2d1YP17fX2d1TP17gX2d1VP1:l;d
1UP1:hX2d1WP17iX2d1VP16jX2d1VP16jX2d1XP16kX2d1VP15lX2d1TP15mX2d1VP17nX2d1YP16oX2d1TP16oX2d1VP16P
Y2d1XP16PY2d1ZP17QY2d1WP17RY2d1YP16SY2d1XP14TY2d1TP15UY2d1TP15VY2d1VP16WY2d1VP16WY2d1XP16XY2d1VP
12YY2d1TP13ZY2d1WP12[Y2d1UP110d1RP12\Y2d1UP13]Y2d1WP14^Y2d1[P13_Y2d1XP17`Y2d1WP16aY2d1VP19bY2d1W
P14cY2d1TP14dY2d1TP15eY2d1TP13fY2d1VP14gY2d1TP15hY2d1WP16iY2d1VP1@jY2d1TP13kY2d1VP13lY2d1WP16mY2
d1VP1;nY2d1VP15oY2d1WP18PZ2d1WP18PZ2d1YP16QZ2d1WP15RZ2d1VP16SZ2d1VP12TZ2d1TP13UZ2d1VP12a1d1VP1Da
1d1UP13VZ2d1TP12WZ2d1TP13XZ2d1YP12YZ2d1TP13ZZ2d1WP13[Z2d1XP13\Z2d1VP13]Z2d1TP12^Z2d1TP14_Z2d1ZP1
3`Z2d1VP14aZ2d1XP13bZ2d1XP124d1VP13cZ2d1TP13dZ2d1TP13eZ2d1TP12fZ2d1UP12gZ2d1TP14hZ2d1TP190d1RP15
iZ2d1VP14jZ2d1TP110d1RP15kZ2d1WP12lZ2d1TP13mZ2d1WP13nZ2d1WP14oZ2d1YP14P[2d1[P15\4d1]P13Q[2d1VP13
R[2d1TP12a1d1UP13S[2d1XP13T[2d1WP13PR1d1YP13U[2d1WP15V[2d1VP13W[2d1TP13X[2d1UP12Y[2d1TP12Z[2d1UP
110d1RP14[[2d1TP12\[2d1UP15][2d1WP12X2d1VP13^[2d1WP13_[2d1TP12`[2d1TP12a[2d1TP18b[2e1^P16c[2e1VP
16d[2e1SP1Be[2e1UP17f[2e1YP16g[2e1WP1>h[2e1YP17i[2e1YP16j[2e1TP1Jk[2e1UP16l[2e1UP17h[2e1VP15m[2e
1YP14n[2e1UP15o[2e1UP17P\2e1WP17Q\2e1YP15R\2e1XP19S\2e1WP15T\2e1VP14U\2e1UP17V\2e1VP17W\2e1YP17X
\2e1ZP16Y\2e1WP15Z\2e1UP1;[\2e1]P17\\2e1ZP15]\2e1UP16^\2e1UP17_\2e1WP18`\2e1WP1<a\2e1WP15d[2e1SP
14b\2e1SP17h[2e1WP15c\2e1UP15d\2e1YP13e\2e1YP14b\2e1SP15f\2e1YP13g\2e1YP16h\2e1ZP14b\2e1RP18i\2f
1^P17j\2f1ZP15k\2f1YP13l\2f1VP15m\2f1YP16n\2f1ZP17o\2f1]P17P]2f1_P15Q]2f1ZP14R]2f1VP15S]2f1[P15T
]2f1YP18U]2f1]P16V]2f1WP14W]2f1WP14X]2f1UP17Y]2f1XP12Z]2f1TP15d[2f1SP11[]2f1RP14\]2f1XP12]]2f1TP
12^]2f1SP15_]2f1XP16`]2f1WP18a]2f1\P18b]2f1YP1:a]2f1^P16c]2f1XP16d]2f1YP17e]2f1YP18f]2f1YP16g]2f
1WP17h]2f1YP17i]2f1ZP18j]2f1\P16k]2f1ZP15l]2f1WP16m]2f1WP14n]2f1UP16o]2f1WP12^]2f1TP13P^2f1UP17Q
^2f1WP14R^2f1YP16S^2f1XP16T^2f1WP14U^2f1VP15V^2f1WP15W^2f1ZP12X^2f1UP14Y^2f1VP13Z^2f1TP13[^2f1WP
12\^2f1VP14]^2f1XP14^^2f1[P14_^2f1XP12`^2f1UP16a^2f1VP13b^2f1XP16c^2f1WP12d^2f1TP13e^2f1XP1:f^2g
1^P18g^2g1ZP1=h^2g1XP1:i^2g1]P17j^2g1ZP18k^2g1XP19l^2g1XP18l^2g1XP1?g^2g1YP1:m^2g1[P17n^2g1VP1?o
^2g1WP16P_2g1WP1>P_2g1XP14Q_2g1UP18k^2g1XP12R_2h1UP11[]2h1RP17[]2h1RP13S_2h1TP13T_2h1TP15T_2h1VP
11[]2h1RP15[]2h1RP12U_2h1UP15V_2h1[P1;[]2h1SP14W_2h1VP13X_2h1UP12Y_2h1UP12Z_2h1RP11[]2h1RP11[]2h
1RP11[]2h1RP14[_2h1TP18\_2i1XP15]_2i1XP16^_2i1VP15T_2i1VP19__2i1_P19__2i1_P18`_2i1\P15T_2i1TP18a
_2i1[P17b_2i1WP16c_2i1WP16d_2i1YP15e_2i1TP15f_2i1TP14g_2i1WP17h_2i1XP16i_2i1VP16j_2i1WP14k_2i1TP
11l_2j1RP12m_2j1VP12l_2j1QP12n_2j1UP11l_2j1RP12o_2j1UP12P`2j1UP12Q`2j1UP12R`2j1UP12S`2j1TP11l_2j
1RP12T`2j1UP12U`2j1UP13V`2j1WP11l_2j1RP12W`2j1VP12X`2j1UP12Y`2j1TP12Z`2j1VP12[`2j1TP12\`2j1VP12]
`2j1VP12^`2j1TP12_`2j1UP12``2j1VP12a`2j1UP12b`2j1VP12c`2j1VP12d`2j1UP11l_2j1RP15e`2k1SP11f`2k1RP
11f`2k1RP11f`2k1RP11f`2k1RP12g`2k1TP12h`2k1VP13i`2k1YP12j`2l1UP14k`2l1WP13l`2m1XP11m`2m1RP13n`2n
1XP12o`2n1UP13f\2n1YP13Pa2n1TP12Qa2o1VP12Ra2o1TP11[]2o1RP14Sa2P2WP12Ta2P2UP14Ua2P2WP13Va2P2TP13W
a2Q2VP13Xa2Q2XP12Ya2Q2UP18Za2R2TP1;[a2R2TP14\a2R2TP1:]a2R2WP130R2RP110S2RP110S2RP1;^a2T2TP1:_a2U
2XP16`a2U2YP15ja1U2VP17aa2U2UP1Dd1U2TP1:ba2U2VP13ca2U2YP17da2U2WP16ea2U2WP16fa2U2ZP14W3U2UP16ga2
U2WP16ha2U2YP13ia2U2XP13ja2U2WP12ka2U2VP14X:U2[P13hOU2XP13la2U2WP13ma2U2YP13na2U2YP13oa2U2YP13Pb
2U2VP13Qb2U2WP13Rb2U2XP13Sb2U2YP13Tb2U2YP13Ub2U2YP12Vb2U2VP13Wb2U2WP13Xb2U2WP12Yb2U2UP13Zb2U2XP1
2[b2U2TP12Vl1U2TP12\b2U2VP13]b2U2XP110U2RP14^b2U2YP12_b2U2UP12`b2U2UP12V5U2UP17ab2U2ZP12bb2U2VP1
2V5U2UP13cb2U2UP12cb2U2UP12db2U2UP12eb2U2TP12fb2U2TP12gb2U2UP13hb2U2XP12ib2U2TP12UFU2UP12UFU2UP1
4jb2U2TP13kb2U2YP13lb2U2YP12mb2U2UP18^a2U2TP15nb2U2VP13ob2U2XP12Pc2U2VP14Qc2U2YP13Rc2U2WP14Sc2U2
UP110U2RP130U2RP12Tc2U2UP12Uc2V2UP14Vc2V2WP14Wc2V2XP13Xc2V2XP15Yc2V2YP16Zc2W2WP16[c2W2WP15\c2W2T
P16]c2W2WP16^c2W2UP17_c2W2VP17`c2W2XP17ac2W2WP16bc2W2XP17cc2W2WP16dc2W2UP11ec2W2SP12fc2W2UP13gc2
W2YP17hc2W2[P17ic2W2VP13jc2W2YP17kc2W2VP15lc2X2TP15mc2X2XP16nc2X2WP18oc2X2WP16Pd2X2YP16Qd2X2VP17
Rd2X2ZP16Sd2X2TP16Sd2X2VP16Td2X2[P14UAX2UP16Ud2Y2YP15Vd2Y2UP16Wd2Y2WP16Wd2Y2YP16Xd2Y2VP1BYd2Y2VP
16Zd2Y2UP16[d2Y2WP16\d2Y2YP17]d2Y2[P15^d2Y2XP14_d2Y2VP16`d2Y2ZP17ad2Y2]P15bd2Y2YP15cd2Y2XP16dd2Z
2UP16dd2Z2VP15ed2Z2WP14fd2Z2TP14gd2Z2UP15hd2Z2YP154Z2UP15id2Z2WP15jd2Z2VP16kd2[2VP17ld2[2VP17md2
[2XP1=nd2[2VP17od2[2[P15Pe2[2TP15Qe2[2WP16Re2[2ZP17Se2\2XP17Se2\2ZP18Te2\2YP16Ue2\2YP15Ve2\2XP16
Q:\2XP16We2\2VP15Xe2\2TP15Ye2\2VP16Ze2\2WP16Ze2\2YP16[e2\2YP1:\e2]2VP17]e2]2YP18^e2]2\P17_e2]2WP
17_e2]2YP17_e2]2WP17_e2]2YP19`e2^2XP15ae2^2VP15be2^2XP16ce2^2WP16de2^2YP17ee2^2VP17ee2^2XP15fe2^
2TP15ge2^2VP15mb2^2WP15he2^2WP18ie2_2VP17Z5`2WP17Z5`2YP19m3`2[P1:je2a2VP15ke2a2UP15le2a2VP15cMa2
XP16^Ma2ZP15me2a2VP14ne2a2TP15oe2a2XP14Pf2a2TP140a2RP14Qf2a2TP110b2RP12Rf2b2TP110b2RP12Sf2b2TP14
Tf2b2VP14Uf2b2WP16Vf2c2SP1U1l;c2VP1U1Wf2c2XP15fd2c2SP15Xf2c2UP14Yf2c2UP14Zf2c2YP12[f2c2TP12\f2c2
TP12]f2c2TP14X:c2\P12T_1c2VP14X:c2\P13^f2c2XP12_f2c2VP12`f2c2VP12af2c2VP12bf2c2VP12cf2c2TP13df2c
2YP12ef2c2VP12a1c2VP12ff2c2UP12gf2c2VP12g4c2VP12hf2c2UP16if2c2UP12jf2c2UP12kf2c2UP12lf2c2UP12W_1
c2VP12mf2c2VP12nf2c2VP12of2c2VP12U:c2VP12Pg2c2UP12Qg2c2VP12Rg2c2UP12Sg2c2VP12Tg2c2VP12Ug2c2UP12V
g2c2TP12Wg2c2TP12Xg2c2TP12Yg2c2UP12Zg2c2UP12a1c2VP13[g2c2YP12\g2c2VP13mQ1c2YP13dc1c2WP16]g2c2UP1
6^g2d2WP16_g2d2WP17`g2d2WP17ag2d2YP1;bg2d2WP1;cg2d2YP17dg2d2VP15eg2d2VP15P2d2UP15fg2d2WP1;gg2d2W
P15hg2d2TP19ig2d2XP17jg2d2XP17jg2d2ZP19kg2d2ZP15lg2d2XP15mg2d2YP15ng2d2WP18og2d2ZP15Ph2d2TP15Qh2
d2VP16Rh2d2VP16Sh2d2XP15Th2d2TP1:Uh2d2VP1:Vh2d2XP18Wh2d2VP18Xh2d2YP19Yh2d2XP16Zh2d2WP17[h2d2VP18
\h2d2[P16^Od2[P18]h2d2]P15^h2d2TP15_h2d2VP15`h2d2VP16ah2d2ZP18bh2d2WP18bh2d2YP15ch2d2VP16\>d2ZP1
6dh2d2XP16eh2d2TP16fh2d2VP17gh2d2VP19l;d2VP16hh2d2VP17ih2d2TM5jh2d2TP16kh2d2VP16lh2d2VP15mh2d2UP
15nh2d2WP14oh2d2TP16XZ1d2\P19l;d2VP18Pi2d2ZP1=Qi2d2TM=Ri2d2VM5Si2d2UP15Ti2d2UP17Ui2d2VP15Vi2d2WP
15Wi2d2TP15Xi2d2VP15Yi2d2XP14Zi2d2UP17[i2d2\P16\i2d2WP17]i2d2UP17]i2d2WP1<^i2d2WP15_i2d2UP15`i2d
2TP16ai2d2SP16bi2d2UP17ci2d2YP15di2d2VP17ei2d2WP16fi2d2XP15gi2d2VP14hi2d2TP14ii2d2VP16ji2d2TP17k
i2d2XP16li2d2VP16li2d2XP15UAd2VP15mi2d2XP14ni2d2TP17Ui2d2VP16oi2d2XP12Pj2d2VP17Qj2d2VP14UFd2TP13
Rj2d2YP14Sj2d2YP12Tj2d2UP17Uj2d2WP17Uj2d2YP17Vj2d2XP15Wj2d2TP14UFd2TP19l;d2VP18Xj2d2XP16Yj2d2VP1
5Zj2d2UP14Zj2d2TP17[j2d2VP1:nm1e2YP1:nm1e2[P1@l;e2QM@\j2e2SM>]j2e2QM>^j2e2SM<_j2e2QM=`j2e2PM=aj2
e2RM9bj2e2QM9cj2e2SM6fd2f2RP16`j2f2SP16`j2f2RP160f2QP16dj2f2SP16XW2f2RP16`j2f2SP18ej2g2TP17fj2g2
TP19gj2g2VP18hj2g2VP1?ij2g2TP1@jj2h2TP1@kj2h2VP1:d8h2WP1:d8h2YP17lj2h2TP140h2RP14T5h2UP1ATl1i2QM
Amj2i2SMBnj2i2UMBnj2i2TM7oj2j2VP15Pk2j2VP16Qk2j2UP16Rk2j2UP14Sk2j2TP15Tk2k2TP16Uk2k2VP17Vk2k2TP1
6Wk2k2VP14Xk2k2YP12\T1k2VP15Yk2k2TP120k2SP12Zk2k2UP17[k2k2VP1;0k2SP140k2RP17\k2k2VP140k2RP14]k2k
2TP14^k2k2TP13_k2k2WP16`k2k2VP12ak2l2UP12bk2l2UP12mb2l2UP1Eck2m2SMEck2m2UM;dk2m2YP18ek2m2VP15fk2
m2UP15gk2m2WP1:hk2m2SM:ik2m2UM5jk2m2UP15kk2m2WP14lk2m2TP16mk2m2WP14nk2m2WP12ok2m2TP1<Pl2m2VP1>Ql
2m2UP17V5m2VP1;Pl2m2WP1:Rl2m2TP14Sl2m2TP15Tl2m2VP16Ul2m2YP110m2RP13Vl2m2WP13Wl2m2YP12Xl2n2VP12Xl
2n2VP12Yl2n2VP12Zl2n2VP12[l2n2TP110n2RP12a1n2VP13\l2o2VP12]l2o2TP13^l2o2YP15_l2P3UP13`l2P3VP12al
2P3TP13bl2P3WP15cl2P3XP15dl2P3TP12el2P3UP14UFP3UP16fl2Q3ZP15gl2Q3VP17hl2Q3VP14il2Q3XP13jl2Q3TP12
kl2Q3TP17ll2Q3ZP16ml2Q3VP16nl2Q3YP14ol2Q3YP13Pm2Q3WP16Qm2Q3]P16Rm2Q3VP14fLQ3ZP14Sm2Q3TP14X:Q3\P1
6Tm2Q3TP16Um2Q3VP13Vm2Q3XP14Wm2Q3[P13i`1Q3YP15Xm2Q3WP15Ym2Q3UP15Zm2Q3WP17[m2Q3ZP14\m2Q3ZP14]m2Q3
XP142Q3\P12^m2Q3VP13_m2Q3WP12V5Q3VP13`m2Q3XP13am2Q3YP12bm2Q3UP124Q3VP13cm2Q3XP15dm2Q3\P13em2Q3WP
13SR1Q3YP13fm2Q3XP13gm2Q3YP13hm2Q3WP12im2Q3UP12jm2Q3TP13km2Q3XP12lm2Q3UP12mm2Q3TP12nm2Q3TP14om2Q
3XP14om2Q3[P12Pn2Q3TP12Qn2Q3UP14Rn2Q3WP12;Q3VP13Sn2Q3WP14XZ1Q3[P13Tn2Q3YP12Un2Q3TP12Vn2Q3UP16Wn2
Q3]P14Xn2Q3WP13Yn2Q3XP13Zn2Q3XP13[n2Q3WP13\n2Q3XP15]n2Q3TP14^n2Q3YP12UAQ3VP15_n2Q3[P13gOQ3YP14P]
1Q3\P12U:Q3VP13`n2Q3WP1U`2PDa\2QDcU4QDdU4QDeU4PDa\2QDP^3QDfU4QDgU4QDhU4QDiU4PDQZ2QDnQ3QDjU4PD`Y5
QDkU4QDlU4QDmU4QDnU4QDcm1QDnU4QDoU4QDPV4QDQV4PD^Y5QDRV4QDSV4QDTV4PDa\2QDUV4QD]?WD0QDVV4XD0SD0TD5
QDWV4PD`l1PDa\2QDP^3QD]?WD0QDXV4XD0SD0QDoOQDYV4UD0QDZV4QD[V4TD6QD\V4TD6QD]V4S@0UD0PDb\2QD`3PDUR3
QD^V4UD0QDQ`3QD_V4PDUR3QD`V4P@ZQ3QDaV4PDa\2QDP^3PDUR3QDbV4UD0QDaY3PDUR3QDcV4TD4SD0QDdV4TD3PDRj4U
D0PDc\2VD0UD0PDc\2PD2UD0QDeV4QDfV4PD2UD0PDe_5PDeV4UD0PDXQ3PDa\2QD\^3PD2UD0PDa\2PD^_9PDa\2QDgV4QD
hV4QDiV4PD`l1UD0QDjV4PD^_9UD0QDkV4QDlV4PDZQ3PD2QDmV4QDnV4TD1QDoV4`DXQ3`DYV4`DWV4QDoY1QD^3QDPW4TD
1QDQW4QDoY1Q@^3S@0QDRW4PDRU:QDoY1QDSW4PDX]5TD1QDTW4PDR_2PDPZ2PD_7QDUW4PD^V4QDVW4PDo_<PDP`<PDim1Q
DWW4SD0QDXW4QDZBPDSQ3QDYW4SD0QDZW4QD[W4PDj_5PDmJQD\W4PDao6QD]W4QD^W4QD_W4QD`W4QDaW4QDbW4QDcW4TD3
QDdW4QDeW4TD1QDfW4PD`Y5QDdV3QDgW4QDhW4TD6PD^V4PDTU:PDSQ3QDiW4QDjW4QDkW4SD0PDgo8QDlW4PDHQDmW4TD8Q
DnW4QD\3QDfT4PDj_2QDoW4QDPX4QDQX4QDRX4QDXR2QDSX4QDTX4PD`l1QDUX4QDVX4QDWX4P@eV4QDXX4QDYX4QDZX4QD[
X4QD\3PDWV4PDSR3PD`l2PDWV4QD\3QD\X4QD]X4QD^X4QD_X4PD`Y5PDZP2QD`X4QDaX4PDQY2QDbX4QDcX4PD^V4QDdX4T
D1QDeX4PD^^5PDWV4PD`Y5QDfX4QD^3QDgX4QDhX4PDYQ3QD\3QDiX4QDjX4QDkX4QDlX4QDmX4QDeKS@0QDf2PDj6QDnX4P
Dj6PDTP9PDh`<PDj6PDnV2PDWV4PD[_<PDj6PDi`<PDfd2PDTIQDoX4QDPY4PDTIQDQY4PDTIQDRY4PD^`2PDWV4PDTIPDk=
PD`Y5QDha1PDWV4QD\3QDha1PDWV4QD\3PDQ\2QDSY4QDTY4PDQ\2QDUY4QDVY4PDUX:QDWY4PDWl4QDXY4PD]<PDh]5QDYY
4PDdV4QD\3PDi6QDZY4PDkGQD[Y4PDXIQD\Y4PDj6QD]Y4PDg[2QD^Y4QD_Y4PDg[2PDl[2QD`Y4PD`Y5QDaY4PDa[7QDbY4
PDTf9QDcY4QDdY4QDeY4PDdR3PD\V4PDeR3PDdR3PDXR3PDWQ3PDiR3QDfY4PDhR3QDgY4PDUl8PDd\:PDVl8PDd\:PDd\:Q
DhY4QDQk3QDiY4PDWHQDjY4PD\_4QDkY4PDcX:QDlY4QDmY4PDcX:PDc^:QDnY4PDmJPDjf1PDlV5PDjf1PDeV4PDT7PDeV4
QDoY4QDPZ4PDTm2QDQZ4QDRZ4TD3QDSZ4QDTZ4QDUZ4QDVZ4PDPU5PDXd;PDT7PDT7QDWZ4PDPU5QDXZ4PDeV4PDT7QDoi1P
DSj8PD\V4PDXIPDXIPD\V4PDSj8QDYZ4PD[R4QDeOQDZZ4VD0QDeOQDZZ4QD[Z4QD\Z4TD2QDhS2QD]Z4QD^Z4TD3QD\4TD6
QD_Z4QD`Z4QDaZ4QDbZ4PD^V4QDeKQDcZ4PDXR3`DWV4QDdZ4TD2QD^3PD]Q3QDeZ4PDTP9QDfZ4TD4QDha1PD^Y5PDQj8QD
gZ4QDhZ4QDiZ4S@0QDjZ4PDVV4P@`Y5QD\c1PDWV4QDkZ4PD`l8QDcm1PDWT7PDio8PDXV4QDW@QDlZ4QDmZ4PDTP9PD^V4Q
DnZ4S@0S@0QD^3QDoZ4QDP[4QDQ[4TD3QDR[4PDT^5QDS[4Q@^3QDT[4TD2QDU[4QD]JPDa8PDWQ3QDV[4TD1QDW[4PDWQ3Q
DX[4TD2QDY[4QDZ[4TD8QD_Z4QD[[4QD\[4QD][4PDR_2QD^3QD^[4PD^V4QD_[4QD`[4QDoY1QD^3QDa[4PD^V4QD_9QDb[
4QDc[4TD1QDd[4QDe[4PDlGQDf[4PDnGPD\V4PDoGQDg[4QDh[4PDVQ3QDPCQDi[4VD0PDVQ3QDPCQDi[4QDj[4QDk[4QDl[
4QDoY1QDm[4QDn[4TD2QD^3QDo[4QDP\4TD3QDVZ2QDQ\4QDR\4PD`Y5PDj6PD4PD`Y5PDYIPD^IPDPi3PDTn2PDdb<QDS\4
TD3QDT\4PD`Q3QDU\4TD2PD^V4QDV\4QDW\4TD1QD\3QDX\4QDfHQDY\4TD1QDZ\4PD^V4QD[\4QD\\4QD]\4QDQ]1QD^\4Q
D_\4TD1QD`\4QDa\4TD1QD^3QDb\4QDb[2PDT^5P@WV4TD4QDc\4PDWQ3PDVQ3PD`Y5QDd\4QDe\4SD0PDeV4PDj6PDeV4PD
Qm2PDeV4PDTd5PDeV4PDeV4PDYo1PDeV4PDeV4PDaa5PDeV4QDnR1PDT7QDf\4QDg\4PDT7PD^IQDh\4PDc6QDi\4PD^HPD\
V4PDc6PD]^5PDc6QDj\4QDk\4PDSj8QDl\4QDm\4QDn\4PDcP9QDo\4PDdP9QDP]4PDZP2QDQ]4PDRHPD`R4PDff2PD^V2QD
R]4PD^o4QDS]4PDe^5QDT]4PDcT3QDU]4PDcT3PDSc<PDiP9QDV]4QDW]4QDX]4PDYIQDY]4PDZIQDZ]4PDZIPDZIPDj`6QD
[]4PDnIPDYn2PDf5QD\]4PDZj4QD]]4PDSk8QD^]4PD]4QD_]4PDoY4QD`]4PDWj8QDa]4PDbj8QDb]4PDck8QDc]4QDd]4P
DdV4PDPHQDe]4QDf]4QDg]4PDaT3QDh]4PD^o9QDi]4PDdJQDj]4PDfd1QDk]4PDil1QDl]4PD`j2PDil1PDfIQDm]4QDn]4
QDo]4PDSf9PDY[6QDP^4PD\P9QDQ^4PD\P9PDb=PD[JQDR^4QDS^4PDgc<PDUP<QDT^4PDPP9QDU^4PD`P9QDV^4PDd5QDW^
4PDXR2PDWV4PD[j8QDX^4QDY^4QDZ^4aDT4`Dlc<`D`[:`D\T4PDbo1QD[^4QD\^4PDbo1PDTIQD]^4PDRP9PD]S2PDQj8QD
^^4PDQd<PDb5PDc^:QD_^4PDnGPD\V4PDoGPDah2PD[2PDbV4QD`^4PDPe5QDa^4PDXn1QDb^4PDP_;QDc^4PDcS9QDd^4PD
T7QDe^4PDZ<QDf^4QDg^4QDh^4PD^V4PDeS2PDVQ3QDi^4PD_l1QDj^4PD`Y5PDlm9PDRd<QDk^4PDYk8QDl^4PDjn8QDm^4
PDUd<QDn^4PDc^5QDo^4PD^^5QDP_4PDVV4QDQ_4PDVV4PD\a5QDR_4PD]^5QDS_4PD]Q3PDVV4PD]^5PDbV4PD]^5PDkm2P
DWV4PD]^5PDb\2QDT_4PDeV4QDee3PDeV4PD`Q3PD1PD`Q3PD4PD`Q3VD0QDU_4PD`Q3QDV_4TD6QD1QD1TD6PD4PD\Q3SD0
PD\Q3QDW_4PDS\2QDX_4PDXd<PDYd<PDYIPDZd<PDSHPDS3QDPCPDmIPD?PDUZ2PDo7QDY_4QDZ_4QD[_4QD[MTD2QD\_4VD
0QD[MTD2QD\_4QD]_4QD[MTD2QD\_4PDWV4QDPCQD^_4QD__4QD`_4UD0PDj^5PD^V4TD6PDXV4PDoY4PD\V4PDf5PDf5PD\
V4QDa_4PDd5PD\V4QDb_4PD^4PD\V4PD]4QDc_4TD4QD^3QDd_4QDe_4PD\V4QDkX4PDi6PD4PDkGPDj6PD\V4QDf_4QDha1
S@0QDg_4PDjm2QDh_4PDno6PD\V4PDea<QDi_4QDj_4PDXIQDk_4PDSj8QDl_4PDYk8PDed<PDQj8QDm_4PDg[2QDn_4PD^I
PDWV4PDhd<PD^IQDo_4PDZj4PDZn1PDfJQDP`4PDT7QDQ`4QDR`4PDY:PDfd1PD]V4PDhd1PDhd1PD]V4PDfd1QDS`4QDT`4
QDU`4TD2QDV`4PDaGPD]V4PD\HPDjQ3PD]V4PDkQ3PDRj4PD]V4PDSj4PDdV4PD\Y2QDW`4PDP7QDX`4QDY`4QDZ`4QD[`4P
DVe1QD\`4QD]`4QDn]4QD^`4QD_`4QD``4PD\f1QDa`4PDdGPDVa2PDSe<PDXQ9PDTe<PDTm2QDb`4QDc`4QDd`4QDe`4QDf
`4PDid1QDg`4QDh`4QDi`4QDj`4QDk`4QDl`4QDm`4PDb;QDn`4`DmS9`DoY9`D_e<QDo`4QDPa4TD4QDQa4QDRa4TD3QDSa
4`D`Y5`DaY5QDTa4QDUa4QDVa4PDTP9QDWa4PDTP9PDXV4QDXa4UD0PDXQ3QDYa4S@0QDZa4`Dhc2`DkY2`D^j2PDXQ3QD[a
4S@0QD\a4QD]a4QD^a4QD^3PDll2UD0PD`Y5S@0QD_a4QD^3aDg3aD]4aDc4aDX2QD`a4UD0QDPCS@0QDaa4QDba4QDPCS@0
QDca4QDda4S@0QDea4UD0QDe3SD0QDfa4UD0SD0QDfa4UD0QDe3QDfa4UD0QDfa4QDga4QDha4QDia4QDja4QDka4QDla4Q@
ma4TD2QDna4QDoa4QDPb4SD0QDQb4QDRb4S@0QD^3QDSb4QDTb4QDUb4QDVb4TD6PDZV4QDWb4QDXb4PDQZ2PD_7SD0QDYb4
QD^3PD]Q3PD]<QDZb4TD1QD[b4P@^V4PD`Q3QD\b4QD^e2PD`Q3QD]b4PD^V4QD^b4QD_b4TD2QD`b4QDab4PDlGPD^V4QDb
b4QDW\4TD3QDcb4QDdb4PDXQ3QD\3PDRa5QDeb4UD0QDfb4TD1QDgb4QDhb4TD5QDib4PDXHQDjb4QDkb4TD4QD^3QDlb4QD
mb4TD2PDgR;QDXW3QD1TD6PDT^5PDQZ2PD_7QDnb4QDob4QDll1QDPc4QDQc4TD1QDRc4QDSc4QDTc4QDUc4QFl3QD^3PDX3
QDVc4TD2QD^3PD`Q3SD0QDoOQDWc4TD1QDXc4QDYc4QDZc4QD[c4TD5QD\c4WD0QD]c4TD3XD0QD^c4QDl3QD_c4aD`4`DT7
QDl3QD`c4aD`4`DT7aDT4QDl3QDac4TD5QDbc4QDl3TD2QDV4PDZQ3QDo3TD1QDcc4SD0QDl3TD1QDdc4QDec4S@0VD0QDl3
TD1QDdc4QDec4S@0QDfc4QDl3QDb?QDV4QDgc4S@0QDhc4QDV4QDl3TD1QDic4TD3PDZQ3RD0QDV4RD0RD0QDV4QDjc4QDkc
4QDlc4TD1QDmc4QDnc4SD0QDoc4QDPd4TD2QDQd4TD4PDZQ3QDRd4TD2QDSd4`E\d<QDY4TD2QDTd4`DSn5`D]n4`DZ<`DSn
8QDUd4TD8PD4TD5QDV4PDXQ3QDmNSD0PDe`2QDVd4TD2QDWd4`DPZ2QDXd4TD1QDYd4QDZd4TD1QD[d4QD\d4TD4QD]d4P@Z
Q3QD^d4TD3QD_d4QFl3QD`d4QDad4QFl3QDbd4QDcd4QFl3QDU4QDdd4QDed4TD2QDfd4`Do<`Dd7`DW6`DVd4`Dd;`D^2`D
S2`DV6`Dk`5`DZ8`DZ9`D\<`DcY4`D]a4`DH`D_a5iD1SD0PD4QDgd4QDU4VD0PD4QDgd4QDU4QDnV1PD4QDhd4S@0QDl3QD
id4VD0PD4QDhd4S@0QDl3QDid4PD1PD4QDjd4S@0QDkd4QDld4QFl3QDU4QDmd4VD0QFl3QDU4QDmd4QDnV1PD4QDPCS@0QD
nd4QDod4PD4QDPe4PDWV4QDQe4TD2QDRe4PD\V4QDSe4Q@Te4PD\Q3PDXU6PD^V4PD4QDUe4QFVe4QDWe4PDhS6QDXe4TD7Q
DYe4QDZe4TD6QD[e4QD\e4TD8QD]e4QD]e4SD0QD^e4TD2QD\3QD_e4PDn^:QD`e4TD2QDae4PDdh<QDbe4QDY4TD1QDce4P
@ZQ3TD8QDde4QD\i3QDee4QDfe4PDQZ2PD_7QDge4PD`Y5QDhe4QDY4QDie4TD9QDje4QDY4TD3QDke4TD6QDle4QDY4QDme
4TD3QDne4TD6QDde4QDoe4QDPf4S@0QDY4QDQf4TD6PD4Q@e3S@0QDY4QDde4TD8QDRf4QDPf4S@0QDY4VD0QDSf4TD3QDTf
4QDUf4TD8QD^3QDVf4QDWf4QDXf4QDYf4P@^V4QDZ3QDZf4QD[f4QD\f4QD\3QD\i3PD_7PDVV4QD]f4PDP3QD^f4QD_f4PD
km2PDXd4PDZV4PDjf2QDoY4QDPZ4QDi[3QD`f4PD^V4QDaf4QDbf4PDfV4QDcf4PDfV4PDR_2QDdf4PDfV4PDR_2QDaAQDef
4QDff4TD4PDe_5PDeV4QDff4TD3PD6QDgf4QDhf4PDeV4QDif4TD4QDjf4QDkf4QDlf4QDmf4PDi1PDXV4PDi^5SD0PDj^5V
D0`D^V4Q`1g3QDnf4`Dc6`DQm2`DZT3`DQU2`Dli4`Dni4`Db6`DkS2`D]S2PDj^5QDof4`D^V4Q`1g3QDnf4`Dc6`DQm2`D
ZT3`DQU2`Dli4`Dni4`Db6`DkS2`D]S2UD0PDj^5QFPg4QDQg4PDj^5QDoY1PDdm1QDRg4PDUl1QDSg4S@0QDTg4PDUl1QDS
g4S@0QDTg4QDUg4QDVg4QDoOPD^`5QDWg4PDTIPDbm1PDj6PDbW:QDXg4TD3PD^o4QD\i3TD4QDYg4QD\3PDUZ2QDZg4QDZ4
TD2QD[g4QD\g4QD]g4TD8QD^g4QD_g4QD[4S@0QD`g4PDPP2QDag4PDdj4QDbg4QD\i3PD_7S@0QDcg4TD3QDdg4QD\i3TD4
PDZV4QDeg4QD\i3TD3QDfg4QD\3QD\i3QDgg4P@^V4S@0QDhg4VD0QD\i3QDgg4P@^V4S@0QDhg4QDig4QD\i3QDgg4PD^V4
S@0QDjg4PDQZ2PD_7QDkg4QDlg4QD\i3TD3QDmg4QDng4PDUZ2PD_7S@0QDog4PDQZ2PD_7QDPh4`D`Y5`D`j2QDgf4QDQh4
QD^e2QDYf4P@^V4P@_7QDRh4VD0QDYf4P@^V4P@_7QDRh4QDSh4QDTh4QDUh4TD6PD4QDVh4QDWh4TD5QD0`DSX5`D]n8`Dn
a9`Dhi<`DYn4`D^Y5`D_Y5QDXh4TD6QDYh4Q@Zh4TD1QD[h4QD\h4TD3QD]h4TD8QD^h4QD_h4QD`h4TD4QD^3QDah4QDbh4
QDQ8PD`j2TD5QDch4QDdh4TD1QDeh4PD`Y5QD[3QD\3QDfh4P@`Y5QD\3QD\3PDWQ3PDWV4QD\3QD\3PD9QD\3PDQ^5QDgh4
QDhh4QD\3QDih4PD[V4QD\3TD6PD^V4QD\3QD\3QDjh4QDkh4QDlh4QDeS3QDmh4TD5QDnh4aDg3aD]4aDc4QDoh4TD4QDPi
4PD[V4QDQi4PD^V4QDRi4QDSi4QDTi4QDUi4TD2PDXV4QDVi4SD0PD4SD0PD4S@0QDWi4QD^3QDdX4TD1QDXi4QDYi4QDZi4
SD0aE[i4QDf2QD\i4Q`1g3QD]i4aDT4aDl3QD^i4TD2QD_i4QD`i4QDai4QD`i4QDbi4QDci4QD`i4VD0QDci4QD`i4QDdi4
QDf2TD2QDei4QDfi4QDgi4PDWV4S@0QDf2QDhi4PDWV4S@0QDf2WD0QDii4XD0QDf2`DWV4`Db7`D`7`Dc7`Da7`DVd9`D[2
`Dim1QDji4S@0QDf2Y@0QDki4QDli4PDf_1PD`Q3QDmi4TD2PDXV4QDni4QDoi4QDa>QDYX1QD^3S@0QDPj4QDQj4QDRj4QD
Sj4S@0QDTj4QDa>QDUj4S@0QDf2PDeV4P@^Y5QDR@PDWV4Q@e3S@0QDVj4QDWj4TD4QDg2QDg2TD2QDXj4PDUR3PDQZ2PD_7
PDlGPD^V4QDYj4PDk=QDZj4QD[j4QD[MQD\j4QD]j4QD[MQDPCQD^j4QD_j4PDdj<PDnKQD`j4PDnKQD`j4UD0WD0QDaj4XD
0SD0QDbj4UD0WD0QDcj4XD0QDdj4TD3QDej4QDfj4QDgj4QDhj4Q@cm1Q@hj4QDij4QDjj4QDPCQDkj4QDlj4PDcX:QDmj4Q
Dnj4QDoj4PD^V4QDPk4QDQk4QDW@SD0QDRk4PDdm2QDSk4QDTk4PDg6QDUk4`DXV4QDVk4QDll2QDWk4S@0QDXk4QDYk4PD^
V4QDZk4PDfP<QD[k4QDoY1QD^LQD\k4QDoY1QD]k4PDo7QD^k4QD_k4TD2QD^3PD`Q3SD0QD^e2QD`k4QDak4VD0QD`k4QDa
k4QDbk4QDck4QDPCS@0QDf2QDdk4PD^V4QDek4QD^3QDfk4QDgk4P@`Y5QDhk4PDa[7PD]S2PDTIPDWV4QDik4PDj[2PDY3P
DdV4QDZIPDaa5PDeV4QDoY1QDjk4PDXV4PDa\2PDR_2PD`7QDmY1PD_7QDkk4PD^V4QDoY1QDSW4PD`Y5TD1QDlk4PDTW2QD
mk4PDPP2SD0TD3QDnk4UD0QDok4PD^V4QDPl4QDQl4QDRl4QDd[3QDSl4QDTl4PD^V4QDUl4UD0PDPo1PD^V4QDVl4QDWl4Q
Dll2Q@e3TD3QDXl4PD`Q3QDYl4PD^V4QDZl4QD\3PDal2PDWV4QD[l4PDbV:QD\l4P@`Y5QD]l4PDWV4QD^l4PDbQ1QD_l4Q
Df2TD5QDhe1QD`l4UD0QDal4QDbl4TD1QDcl4QDdl4QDn3QDel4PDjm2QDfl4QDgl4PD`Y5QDhl4PDY7QDil4PDoo8QDjl4Q
Dkl4QDll4QDml4PDnV2PDn6QDnl4QDol4PD[j9PDPU5QDPm4PDQ\2QDQm4QDRm4PDXQ3QDSm4QDTm4PDj6QDUm4QDVm4PDVQ
3QDPCPDVe3PD^Y5PDg[2QDWm4QDXm4PD`Y5PDg[2QDYm4QDPCTD1PDg[2QDZm4QD[m4QD\m4QD]m4PDd5PD^Y5PDj6QD^m4Q
D_m4PD^j2PDV5QD`m4QDam4QDbm4QDcm4QDdm4QDem4QDfm4PDZP2PDWV4PD`Y5QDgm4QDhm4QDim4QDjm4QDkm4QDlm4QDm
m4PDWV4PD`Y5QDnm4QDom4PDXQ3P@`Y5QDPn4QDQn4QDRn4PD^Y5QDSn4QDTn4QDUn4QDVn4QDWn4TD3QDXn4QDaY4QDYn4Q
DaY4QDZn4QD[n4TD4QD\n4QD]n4TD1QD^n4QD_n4QD^3QD`n4`DmT2`D^j2`DP3`Dd^9`D`U6`D__2`DWY2`Dg4`Dme2`DPe
:`D`Y5`D^Y5`DU9`Den9`DVIQDX3TD3QDan4QDSk4PD`Y5TD1QDbn4QDkc2QDaAPD`Y5QDcn4PDWV4QDdn4QD^3QDen4QDfn
4RD0QDgn4TD4PD^V4QDhn4TD1QDin4TD1QDjn4PD^V4QDkn4TD1QDQ`3QDln4S@0QDmn4QDnn4RD0QD^3PDXQ3PD`Y5S@0QD
on4UD0aDl3aDi3aDa3iD0iD1`DX`5`DT_9`DT7`D`Q3`D^o4`Dd^5`D^^5`D_^5`Dbl2`D`^5`DWU5`D_Q3`Do^5`DcR3`Db
R3WD0SD0XD0QDPo4QDQo4QD^3QDRo4QDSo4PDb\2QDTo4TD1QDUo4QDVo4QDl3TD1QDWo4P@ll2QDXo4WD0QDYo4QDZo4XD0
TD2QDaf4QD[o4PDS^5QD\o4QDl[3QD^3PDll2QD]o4QDnQ3QD^o4TD2QD_o4UD0PDfV4QD\T3QD`o4TD:PD2QDao4TD4QDbo
4PDZQ3QD^3QDco4PDZV4TD2QFdo4QDY4TD1QDeo4`D_a5`DH`Dbl2`DT]6`DRf2`DQf2`D\_4`DZQ3`DdW:`Db\2`EWZ2`E]
Q3`EVZ2`EPU2`E^V4QDY4TD1QDfo4QDgo4TD1QDho4QDio4TD2QDjo4QDko4QDoY1QDWe4QDlo4QDmo4QDoY1QDno4QDoo4Q
DnQ3QDPP5QDQP5SD0QDnQ3QDPP5QDRP5QDSP5QDTP5TD1QDUP5PDHPDXR3QDSP5QDTP5TD1QDUP5PDHPDXR3QDnQ3QDPP5QD
VP5SD0PDdV4SD0TD6PD6QD\3QD\3QDWP5QDS]1PDeh2QDXP5TD1QDg6QDYP5TD1QDZP5QD[P5P@WV4P@`Y5QD\3S@0QDS6TD
1QD\P5QD]P5PDhS6QD^P5TD2QDg4TD6QD^3QD_P5QD^P5TD2QDg4TD6QD^3QD`P5SD0QDaP5QDg4TD6QD^3aDg3aD]4aDc4Q
Dg4PDWV4QDbP5TD6QD^3QD_P5QDcP5TD1QDi4PD^V4QDdP5QDeP5QDi4QDfP5QDh4QDmX1TD1PDg9QDgP5QDhP5TD1Q@b?QD
iP5QDjP5QDkP5PDUR3TD1QDiP5TD2QDlP5QDh4PDPZ2PD`l1PD^V4QDmP5QDnP5TD3QDoP5QDPQ5QDQQ5QD^3QDRQ5QDSQ5Q
DTQ5QDUQ5UD0QDVQ5QDoY1TD9PD4QDoY1QDRCPDo7SD0QDoY1QDWQ5PDo7QDXQ5QDoY1QDSP3PD_7QDYQ5PD^V4QDZQ5TD1Q
D[Q5P@ZQ3QD\h3P@PZ2QD\Q5S@0P@XV4PDeV4QD]Q5QD^Q5TD1QD_Q5QDoY1QD^3PD]Q3QD`Q5QDoY1QDgU1QD`Q5QDoY1QD
aQ5QDb;QDbQ5`D`l1`DSl1`Dm:`Db\2QDoY1QDcQ5QDdQ5QDoY1QDeQ5PDHQDfQ5PDHQDgQ5QD^3QDhQ5QDb;PD^Y5QDiQ5U
D0PDS^5TD<QD^3PDXV4QDjQ5PDXV4QDkQ5PD^V4QDlQ5QDmQ5QDYP3TD1QD^3QDb;PDXV4QDjP5QDnQ5PDXV4QDjP5PD^V4Q
DoQ5TD2QDl4TD4QDm4QDPR5QDl4TD2PDWn<PD\V4PDXn<QDQR5TD2QDn4QDRR5`Dni2`DU_2`Dn_2QDSR5QDTR5Q@UR5PD6Q
DVR5TD1PDXQ3QDWR5QDXR5QDYR5QDZR5PDeV4PDaa5QD[R5PD`Y5TD2QD\R5QD]R5QDf2TD8QD^R5PD`Y5WD0QD_R5XD0QD`
R5QDaR5QDbR5QDcR5QDdR5QDbR5`EWZ2`E]Q3`EVZ2`EPU2QDeR5QDfR5TD3QDgR5PDZQ3QDhR5TD2QDiR5QD\3TD1QDjR5U
D0PDfV4TD8QD^e2QDkR5UD0PDfV4QDlR5QDmR5QDgT3TD3QDnR5QDoR5QDf2Q@PS5QDQS5Q@g3QDRS5QDSS5TD2QDhW1QDTS
5TD2QDo4QDUS5QDo4QD^3QDVS5SD0QDWS5SD0QDXS5SD0PDQ\2QDYS5QDZS5QDj4TD4QD[S5QD\S5QDkc2QDk4Q@]S5`D`Y5
`D^Y5`D_Y5`DaY5`DnQ3`DWR3`Db^5`Dc^5`D]^5`DYR3`DZR3`D[R3`DXR3QD^S5PD`j2PDWV4QD_S5TD3QD`S5QDaS5TD1
QDP5QDcl2TD9QDaS5TD1QDP5QDbS5PDTP9QDoOQDcS5PD^V4QDdS5VD0QDcS5PD^V4QDdS5QDeS5QDfS5QDgS5QDhS5QD^e2
QDiS5QDjS5TD:QDkS5QDlS5TD2QD\3QDmS5TD1QDnS5QDjS5TD:QDkS5QDoS5S@0QDPT5QDoY1TD1QDQT5QDoY1QDRT5QDST
5TD8QDTT5QDUT5TD1QD\3QDVT5QDWT5TD1QD\3TD2QDnS5QDXT5`F400YP1510[P1420YP1430YP1340VP1350VP1460YP1:
71_P1981^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13
E2UP15G2ZP17H3VP15I3XP15J3WP15K3YP16L3`P12M3VP14N3XP14O3XP13P13WP12Q13UP12R13UP12S13TP12T13TP14U
13VP16V13[P15W13[P14X13WP12Y13UP15Z13YP13[13WP12\13TP14]13XP12^13UP13_13TP13`13VP14a13ZP13b13XP1
2c13TP12d13TP14e13ZP12f13UP15g13YP16h13_P13i13WP12j13TP16k13ZP12l13UP13m13YP14n13\P13o13YP13P23W
P12Q23UP12R23UP14S23\P14T23WP13b13WP12U23UP12V23UP12W23TP12X23UP12Y23UP12Z23VP13[23WP12\23UP12]2
3UP12^23UP12_23UP12`23UP12a23UP12b23UP12c23UP12d23UP12e23UP12f23TP13g23YP13h23YP12i23UP12j23UP12
k23VP12k23VP12l23UP12m23TP12n23UP12o23UP12P33UP12Q33UP12R33UP12S33VP12S33VP13T33YP12U33TP12V33UP
13W33TP12X33TP12Y33UP12Z33VP12[33UP12\33UP13]33XP13^33YP13_33YP12`33UP13a33TP13b33VP14c33VP15d33
VP14e33YP14f33WP16g33\P13h33TP13i33XP14j33VP15k33ZP13l33XP14m33ZP13n33XP15o33VP14P43VP16Q43YP13R
43XP14S43WP16d33XP13T43VP16U43^P14U43YP15V43XP13W43WP13X43YP12Y43TP14Z43WP14[43YP12\43TP12]43TP1
4^43VP13_43TP12`43TP15a43_P12b43VP12c43VP13d43TP15e43ZP13f43TP12g43TP14W13WP13h43VP15i43XP15j43X
P14k43UP14l43[P12m43SP14n43\P13o43YP13P53YP13Q53YP13R53WP12Z33UP12S53UP12T53UP13U53YP12V53VP12W5
3TP14X53YP12Y53UP12Z53UP12[53UP13\53YP12]53UP12^53UP12_53UP12`53UP12a53VP12b53UP12c53TP12d53UP12
e53UP12f53VP12g53UP12h53VP12i53UP12j53UP12k53UP12l53UP12m53UP12n53UP12o53UP12P63UP12Q63UP12R63UP
12S63TP12T63UP12U63UP12V63UP12W63UP12X63UP12Y63VP12Z63UP13[63WP12\63UP12]63UP12^63VP12_63UP12`63
UP12a63UP12b63UP12c63UP12d63UP12e63VP12f63UP16g63TP12h63UP12i63UP12j63UP12k63VP12l63UP12m63VP12n
63UP14X43\P12o63VP13P73WP12Q73UP12R73UP12S73UP14T73ZP12U73TP14V73[P12W73UP12X73VP12Y73UP12Z73UP1
2[73UP12\73UP12]73UP12^73UP12_73UP13`73XP12a73UP13b73YP12c73VP13d73YP12e73UP13f73XP12g73VP12h73V
P12<3SP12i73UP13j74TP15k74YP12l74UP12m75UP12n75VP12o75VP12P85VP13Q85XP13R86XP12S86TP14T86TP14T86
VP15U86YP13V86VP15W86YP13X86YP13Y86XP13Z86XP13[86YP14\86VP13]86WP13^86YP13_86XP13`86TP12a86UP13b
86YP12c86TP12d86UP12e86UP12f86VP12g86UP12h86UP13i86YP12j86UP12k86VP12l86UP12m86UP12n86UP13o86YP1
3P96YP12Q96TP13R96TP13S96YP13T96YP14U96\P12V96UP12W96UP12X96TP12Y96UP12Z96TP12[96TP12\96TP12]96U
P13^96YP12_96VP12`96UP12a96TP12b96TP12c96UP12d96TP12e96TP12f96TP15g96UP14h96VP15i96TP13j96VP12k9
6UP13l96XP18m97WP14n97WP11<7RP13o97WP19P:7WP11<7RP14Q:7TP14R:7VP13S:7TP14T:7RP13U:7RP13U:7RP12@7
RP11<7RP12V:7TP12W:7TP14X:7TP13Y:7UP15Z:8XP12[:9TP14\:9WP14]:9YP14^:9ZP14_:9TP13`:9WP14a:9ZP13b:
9TP14c:9ZP13d:9TP13e:9WP12f:9UP14g::TP13h::TP12i:;UP14j:;VP14k:;WP13l:;UP14m:;ZP12n:;TP13o:<TP13
P;<VP13Q;<WP16R;<ZP14S;=VP11<=RP13T;>TP15U;>TP14V;>TP15W;>TP14X;>VP14Y;>WP14Z;>UP16[;>VP16[;>XP1
3\;>VP14];>VP15Y;>WP12^;>SP13_;>TP12`;>TP13a;>TP13b;>UP15Y;>WP13c;>TP18d;>TP15k7>WP14e;>YP14f;?T
P13g;?TP13h;?TP14i;@TP13j;@TP13k;@VP13l;@VP13m;@VP1En;@UP14o;AWP14P<AYP16Q<AYP16R<A\P15S<AYP14T<
AVP14U<AXP15V<AYP16W<A\P14X<AXP12Y<AVP13Z<AWP12[<AUP13\<BTP13]<BTP13^<BTP15_<BWP12`<BUP13a<BTP12
b<BUP16c<CVP13d<CVP15e<C]P14f<CVP15g<CVP16h<CXP14i<CVP16k7CWP17j<CXP13k<CTP14l<CVP12m<CTP14n<CVP
13o<CVP14P=CZP12Q=CUP11<CRP12R=CVP12S=CVP12U3CTP13T=CWP12U=CTP12V=CUP13W=CXP14X=CZP14Y=DXP13Z=DU
P13[=DWP14\=DVP12]=DTP12^=DVP12m4ETP1>_=EUP1>`=EWP13a=EUP12b=EUP12c=EUP15d=EWP14e=EWP13f=EVP12g=
EUP12h=EVP12i=EVP13j=FUP14k=FVP12l=FUP14m=FVP14n=FVP13o=FTP12P>FUP12Q>FUP16R>FYP14\:FWP14S>FVP16
T>FVP16T>FXP15U>FYP13V>FXP15W>FXP14X>FXP15Y>FXP13Z>FVP15[>FTP15\>FVP15]>FYP1:^>GTP16_>GVP16`>GXP
15a>GXP14b>GWP15V1GYP14c>GVP14d>GZP12e>GUP13f>GWP13g>GVP15h>GZP12i>GTP13j>HVP16k>HTP13l>HTP13m>H
XP13n>IVP13o>IUP17P?I\P14Q?JVP13R?KUP17S?LVP14T?LVP13U?LVP13V?LTP13W?LVP13X?LTP15Y?LYP14Z?LWP1<[
?LTP15\?LVP12]?LUP16^?M\P15_?MXP15`?MXP14a?MVP17b?MZP13c?MTP13d?MTP15]:N_P12e?NUP12f?NTP13g?NVP1
4h?NXP13i?NUP12j?NUP16k?NUP17l?NVP12m?NTP14n?NTP13o?NVP12Q3NUP12P@NTP13Q@NWP13R@NUP14S@NYP14T@NW
P14U@NVP13V@NWP12W@NUP13X@NVP14Y@NYP16R;NZP13Z@NTP13[@NVP14\@NVP13]@NWP15^@NXP12k6NVP13_@NXP13`@
NYP15Q5N\P14a@N\P14b@NZP15c@NYP12d@NUP14e@NVP14f@NWP12g@NTP15h@N[P14i@NXP15j@NVP14k@NZP13l@NXP12
m@NUP15n@NYP12o@NUP14PANVP15QANVP13RANVP15SAN\P12TANUP12UANUP12VANTP12WANUP12XANUP12YANUP12ZANUP
13[ANWP13\ANWP13]ANWP13^ANXP14_ANZP12a2NVP14`ANWP12aANTP13bANWP13cANXP12dANUP12eANUP12fANTP12gAN
TP12hANTP13h1NYP12iANTP12jANTP12kANTP14h1NZP14lANWP12mANTP13nANWP12oANTP13PBOTP13QBOVP14RBOVP13S
BOTP1BTBOVP13UBOTP15VBOYP14WBOZP13XBOVP12YBOSP18W1O[P17ZBO[P12YBOSP15[BP1ZP1I\BQ1oL3]BR1VP12^BR1
UP14_BR1VP15`BR1VP16aBR1VP12bBR1UP12cBR1TP13dBR1WP14eBR1VP16fBS1ZP14Y;T1WP15gBT1YP1=hBT1TP18iBT1
TP13jBT1TP13kBT1TP14lBU1XP13mBU1VP13nBU1VP14oBU1WP15PCU1XP16QCU1\P14RCU1ZP17SCU1\P14TCU1YP16UCU1
XP18VCU1XP12[<U1UP16WCV1XP17XCV1YP17YCV1VP16ZCV1[P15W1W1YP13[CW1VP15\CW1YP16]CW1XP15]CW1WP15^CW1
]P14_CW1VP13`CX1VP13aCX1VP19bCY1_P14cCY1YP15dCY1\P19eCY1XP15fCY1YP14^:Z1YP13gCZ1VP18hCZ1XP13iCZ1
VP14jCZ1YP14kCZ1YP13lCZ1WP16mCZ1ZP15nCZ1\P16o>Z1[P14oCZ1ZP16PD[1XP15QD[1[P17RD\1VP14SD\1WP14TD]1
WP12UD]1TP17VD]1_P19WD^1]P12XD^1TP13YD^1VP19ZD_1YP16[D`1XP15\D`1WP14]D`1WP14^Da1VP15_Db1VP17`Dc1
ZP14aDc1WP14bDd1VP12cDe1UP14dDf1VP12eDf1TP1?<f1RP13fDf1XP13gDf1TP13hDg1TP15hDg1VP13iDh1WP14jDh1W
P14kDh1YP12lDh1TP13mDi1VP19nDi1\P19oDi1\P18PEi1\P17QEi1ZP1
"""##)
}
