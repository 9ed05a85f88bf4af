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
embedding embeds gaining ratio percentage deadline manages chooses organises organizes=oP<
teaches misbehaving eh scrapped object solve research experts I suppose guided bbc usa nhs pta
gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc tac cyp ncetm isp
cpoms attainment8 progress8 dives retrieval spaced continuous passport metacognition
metacognitive formative summative mastery pedagogy pedagogical eyfs baseline smsc gld dfe sip
sdp sef cpd qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive
screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation
chronology premium individual personal journey jorney=hS< mindset load organiser organizer=kS<
organisers organizers=lS< assurance curricular 2 1 prosody grapheme phoneme phonemes graphemes
fronted adverbial adverbials digraph digraphs trigraph subitise subitize=\T< subitising
subitizing=]T< sendiass apdr lpa mpa hpa els qft idsr asp ect1 npq npqs tlac erp srp dirt lac
cla fft clpe rwi eef epistemic granularity heutagogy andragogy proximal 10 religion diagnosis
abused medication brother sister majority minority habitually periodically o'clock metres
seconds thrice tend tends tended bulk lion's ample ad nauseam loads heaps masses oodles tons
reams wealth raft plethora abundance multitude myriad precious interaction mere copious
abundant plentiful countless numerous umpteen limitless considerable substantial
disproportionate significantly figure figures amazement astonishment discredit eternal lasting
taste funnily fairness defence defense=TW< favour favor=UW< somehow deigned condescended dares
dared uplifted oftener theory principle practises practizes=_W< deed reality exists existed
truth travel beauty attraction contrasts knits slot slots swallowed whittled dived wade wades
butt butts butted paused flight roots impetus lustre luster=XX< inroads dent sprout sprouted
snowball snowballs co pre multi semi entry received stocked supervised supervized=fX<
intentioned numbing destroying hoc baked crystal sensitivity panache competence competense=oX<
points ranging centred user universally staffed whelming loaded explanatory indulgent
congratulatory earth crumbs scraps leftovers 's motoring racing romping coordination
articulation packed filled hotbed island bundle web mass blur fancies smidgen smidge trifle
mite whisker discharges obligations promises promizes=UZ< commitments alright rein trump usp
crowning weapon selling showpiece flagship vibe zipped rattles romps crawl crawls crawled
trundle trundles bounces canter canters anywhere health condition repair odour sniffed sneezed
faulted zings fizzes crackles grates clunks creaks limps underwhelms changeover documents files
metallic monotone razor placing rates addresses micro lend lends lent strange addition peculiar
weird bizarre puzzling outlook forecast searching probing pertinent !number grounds acoustics
output demeanour demeanor=X\< conditioning raid v shouty draughty dated drifting sudden
recovery sparingly placed allocated positioned thumbed documented trodden versed primed
schooled honed dress applies timed policed reacts reacted unwell dud loser hoot chore doddle
masterstroke lull gaggle voucher chill gloom accuracy fidelity verve distrust mistrust friction
animosity rivalry harmony unease discontent painted upward trajectory hurdle obstacle headache
burden breakthrough milestone setback luxury necessity constraint museum festival solving major
source sorce=[^< development mucking fooling larking naughtiness disobedience disobediense=a^<
fixes reckoning yardstick infancy proven exam exceeded sub criticise criticize=j^< abnormal
instance registration intrigued conversations wi fi recording pointing cycled gender grains
sketch sport pet workers dissolves boiled float floats floated evaporate cooled burned rolled
spun evening bye shepherd samaritan parenting autism guide guides document network actions fees
fee payments items item loan loans consent manchester london bigger verb verbs tom conductor
conductors insulator trade median mode noun nouns multiple frequency vis edition analysis
analyzis=j`< educational medical dietary footwear clothing clothes e conditions friendship
trophy shield mist mesh raincoat shelter objects dentist doctors hospital appointment supplies
chin greeted certificates sandy fertile harvests farming incorrect texture textures phones
repairs exams inset cleared clearing protein circuit circuits period leg angled guy britain
grandmother grandfather uncle aunt heroes market ups muscle estimate shiny motion reactions
birthday prince pendulum variables clause interval digit digits distribution vowel basis
compound seller arts liner gross mental arithmetic boards golden fortnight histories wonky
donkey guys upper sixth site deck capital spaces exits western fourth forth=ec< clare casual
isle dinkum hearing skinned cash shaft emoji pad typing future correlation coordinates swimmer
society broker isotope isotopes nucleus electron electrons cholesterol bacteria fats layer
singer disorder ballad rainfall irrigation crops erosion characters narrator protagonist
macbeth hamlet juliet romeo scrooge goldilocks cinderella troll witch king soldier soldiers
romans vikings crow princess wicked greedy evil particle particles seedling seedlings
germinated condensed photosynthesis gravity insulators lava glacier earthquake chocolate
snowman puddle expands expanded contracts sketched shaded danced mimed streams bunk windy foggy
sunny snack toast carrots boots oxygen yeast rust underline adjectives adverbs length completed
filed stored bingo discovered famine empire empires revolution crusade crusades rebellion
treaty parliament monarch emperor pharaoh tsar blitz trenches slavery suffrage whom
complimented union police ministry government contractor surveyor engineer questionnaire audit
inspectorate county auditor rubric published ofsted's estyn's regulator regulator's judgement
judgment=mg< inspected visited vizited=og< statistics expire noticeboard posted pinned
contractors safety marshal emergency evacuation legal mandatory snowing adjective adverb
defined abbreviation notify submit contact section submitted logged accompanied renewed
forbidden eligible liable parked difficulty copied cent percent cm mm km kg ml litres degrees
decibels school's trust's class's academy's judgements judgments=]i< proverb catchphrase
punchline clean howled solar lunar partial rainy ramadan eid diwali anti incident incidents
ambassador ambassadors modal equation equations sensory physical phyzical=Sj< reopen appoint
hire invented login signature misheard miscounted voltage volume unauthorised unauthorized=^j<
authorised authorized=_j< absences absentee absentees absenteeism event signatures woodland
fetch entrance gym phoned diploma enunciated printed metre holder sleep sleepers eyesight c g o
disk wage elections chronic minor injuries ankle graze bruise bruize=^k< bump vowels sides
persons calculate calculated estimated plotted perimeter probability gradient investigate
fabrics parachute poet practised practized=nk< mime cartoon knelt folded counted enquiry argues
cited voiced defines quotes refers referred recommends advises advizes=]l< manual webpage
receipt whilst party interviewed host's team's head's department's governors' college's
leaders' staff's declared yourselves yorselves=ml< yourself yorself=nl< ourselves orselves=ol<
suggesting implying judging grading rating arguing verdict implied ranking pros cons debugged
classified mended dissected impersonated portrayed rewrote proofread annotated recited recites
chanted dictated aloud logbook principles enters arrives conducted sealed scanned moral
categories prefixes suffixes debts bills fines arrears refund refunds permissions requests
application applications referral referrals reference referense=`n< references complaint query
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
X4Y4R4S4T4]3iR5To<0120345006000789::;;;000<00=>?@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1
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
XLYLZL[L\L]L^L^L]L_L^L`LaLbLcLdLeLfLgLhLiL^LjLkLcLlLmLnL^LoLPMQMRMSMTMUMVMWMXMYMZM[M\M]M^M_M`MaM
bMcMdM[LeMfMgMhMiMjMkMlMmMnMoMkLcL^LPNPNQNRN^L^LSN^LTNUNVNWNXNXNYNZN[N^L\N^L]N^N^L_N`NaNbNcNcNdN
eNfNgNcNhNiNjNkNlNmNcNcNcNcNcNnNfNfNoNPOcNcNQOQOcNcNcNcNROSOTOQOQOQOUOVOcNcNQOQOWOXOYOZOQO[O[O\O
]O^O_O`OaOcNbOcOcNcNdOeOcNcNQOQOQOfOcNcNcNcNgOQOQOhOQOQOQOiOjOkOcNnNlOQOmOQOQOQOQOQOnOoOoOPP1QP1
RP1SP1TP1UP1VP1WP1XP1YP1ZP1[P1\P1]P1oO^P1_P1oO`P1aP1bP1cP1dP1eP1fP1gP1oOhP1iP1jP1kP1lP1oOmP1nP1o
P1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1oOgQ1hQ1iQ1jQ1kQ1lQ1mQ1oO
nQ1oOoOoQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1jP1aR1bR1cR1dR1eR1oOfR1gR1oORR1oOoO
oOoOoOoOhR1oOiR1lP1jR1oOkR1lR1oOoOoOoOoOmR1oOoOnR1oR1PS1QS1oOoORS1SS1oOTS1US1VS1WS1XS1oOYS1oOZS1
oOoO[S1oO\S1]S1oO^S1_S1`S1`S1oOaS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1dR1nS1oS1PT1QT1RT1oOoOST1j
P1`S1TT1`S1oOoOoOoOoOUT1VT1oOnR1WT1XT1oOoOoOYT1ZT1[T1\T1]T1oO^T1_T1`T1aT1bT1cT1oOdT1eT1oOoOfT1lP
1gT1hT1oOiT1`S1oOjT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1oOoOoOUU1oOVU1WU1oOXU1oOYU1oOZU1[U1\U1]U1^U1_U
1`U1aU1bU1cU1dU1eU1fU1gU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V
1_V1`V1aV1bV1cV1dV1eV1fV1SV1UV1gV1hV1iV1jV1kV1lV1mV1nV1oV1lV1lV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW
1[W1\W1]W1^W1_W1`W1`W1`W1aW1bW1cW1dW1YW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1PX1QX1PX1RX1RX1SX1PX
1TX1SX1SX1UX1UX1VX1WX1PX1PX1PX1PX1XX1YX1YX1XX1XX1XX1PX1ZX1SX1XX1PX1PX1XX1XX1XX1[X1\X1XX1]X1XX1^X
1]X1_X1XX1^X1XX1YX1XX1YX1XX1XX1XX1XX1YX1XX1PX1XX1PX1PX1XX1`X1aX1ZX1bX1bX1XX1XX1XX1PX1XX1PX1YX1PX
1cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1lX1nX1oX1PY1QY1RY1SY1TY1UY1VY1WY1XY1YY1YY1ZY1[Y1\Y1]Y1^Y1SY1_Y
1`Y1SY1SY1aY1bY1SY1cY1dY1eY1fY1oX1SY1SY1gY1hY1iY1SY1jY1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1lX1SY
1SY1WZ1XZ1YZ1ZZ1[Z1SY1\Z1SY1]Z1oX1^Z1_Z1`Z1aZ1lX1bZ1oX1cZ1dZ1eZ1oX1fZ1oX1SY1SY1gZ1hZ1hZ1iZ1SY1SY
1jZ1kZ1SY1SY1lZ1SY1mZ1SY1nZ1oZ1P[1P[1Q[1SY1R[1SY1S[1T[1lX1U[1SY1V[1W[1X[1Y[1lX1lX1Z[1[[1\[1SY1][
1^[1_[1`[1a[1b[1c[1d[1e[1f[1g[1h[1i[1j[1k[1lX1l[1SY1m[1n[1o[1P\1oX1oX1Q\1R\1S\1T\1U\1V\1W\1SY1X\
1SY1Y\1SY1Z\1[\1SY1SY1SY1SY1\\1SY1]\1SY1SY1SY1SY1SY1^\1lX1_\1SY1`\1lX1a\1b\1c\1d\1e\1f\1g\1h\1lX
1lX1SY1SY1i\1SY1j\1SY1k\1lX1l\1SY1m\1SY1n\1SY1SY1SY1SY1SY1SY1o\1P]1Q]1R]1S]1T]1U]1V]1W]1X]1Y]1Z]
1[]1\]1]]1^]1_]1kY1`]1SY1a]1SY1b]1SY1c]1SY1SY1d]1e]1f]1SY1SY1SY1g]1h]1i]1j]1k]1SY1l]1m]1n]1V\1o]
1lX1P^1SY1Q^1SY1R^1SY1S^1S^1SY1SY1T^1U^1SY1oX1oX1SY1SY1V^1W^1X^1SY1SY1SY1Y^1oX1Z^1[^1\^1]^1oX1^^
1oX1oX1oX1_^1`^1a^1b^1c^1oX1d^1d^1e^1f^1g^1h^1i^1j^1k^1l^1SY1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_
1Y_1Z_1SY1[_1\_1]_1^_1__1SY1lX1`_1a_1lX1b_1lX1c_1lX1d_1e_1f_1lX1g_1lX1h_1SY1i_1oX1j_1k_1l_1SY1SY
1m_1n_1m_1Z]1SY1SY1SY1SY1SY1o_1P`1Q`1R`1S`1T`1U`1V`1SY1W`1lX1X`1SY1oX1Y`1Z`1oX1[`1SY1oX1oX1oX1oX
1\`1oX1]`1^`1_`1``1a`1oX1b`1oX1c`1oX1SY1SY1d`1e`1oX1oX1f`1SY1g`1SY1h`1SY1i`1SY1j`1k`1l`1m`1n`1SY
1o`1SY1Pa1SY1Qa1SY1Ra1SY1Sa1Ta1Ua1Va1Wa1SY1SY1Xa1Ya1Za1SY1[a1SY1\a1SY1]a1SY1^a1SY1_a1`a1aa1ba1ca
1da1ea1fa1ga1fa1fa1ha1ia1ja1fa1ja1ka1la1fa1ma1na1oa1Pb1Qb1Rb1fa1Sb1Tb1Ub1Vb1Wb1Xb1Yb1fa1Zb1fa1[b
1fa1\b1Ub1]b1^b1_b1`b1_b1ab1bb1cb1fa1fa1db1fa1fa1fa1fa1fa1fa1fa1fa1fa1fa1fa1fa1fa1eb1fa1fa1_b1fa
1_b1fb1gb1fa1fa1fa1hb1fa1fa1ib1jb1kb1kb1lb1mb1nb1kb1kb1kb1ob1kb1kb1Pc1fa1kb1Qc1Rc1Sc1Tc1Uc1Vc1Wc
1Xc1Yc1fa1fa1fa1fa1fa1Zc1[c1\c1]c1^c1_c1fa1`c1fa1ac1bc1fa1fa1cc1fa1fa1dc1ec1fc1fa1gc1hc1fa1fa1fa
1ic1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Td1Ud1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1^d1^d1_d1`d1ad1bd1fa1cd1fa1dd
1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1fa1fa1ae1fa
1fa1be1fa1kb1ce1fa1de1ee1fa1fa1fe1fa1fa1ge1he1ie1je1ke1fa1le1fa1fa1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf
1Wf1Xf1Yf1Zf1[f1fa1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1if1jf1Ub1fa1kf1lf1mf1nf1of1Pg1Qg1Rg1Rg
1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Rg1Zg1Rg1[g1Rg1\g1]g1Rg1Rg1^g1^g1_g1Rg1Rg1`g1ag1bg1cg1dg1Rg1eg1Rg1fg1Rg
1Rg1Rg1Rg1Rg1Rg1Rg1gg1hg1ig1Rg1Rg1jg1Rg1Rg1kg1lg1mg1Rg1ng1og1Ph1Qh1Rh1Rg1Rg1Sh1Th1Rg1Rg1Uh1Vh1Wh
1Rg1Rg1Rg1Xh1Rg1Rg1Rg1Rg1Rg1Rg1Yh1Zh1Rg1Rg1[h1Rg1\h1Rg1]h1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1^h1Rg1_h1Rg1Rg
1Rg1`h1Rg1Rg1Rg1Rg1Rg1ah1bh1ch1Rg1Rg1Rg1dh1Rg1eh1og1Rg1Rg1Rg1fh1Rg1gh1hh1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg
1Rg1Rg1ih1Rg1Rg1Rg1jh1Rg1Rg1Rg1Rg1Rg1kh1Rg1eg1Rg1lh1Rg1Rg1Rg1mh1nh1Rg1Rg1Rg1Rg1oh1Rg1Rg1Rg1Rg1Rg
1Rg1Rg1Pi1Qi1Ri1Rg1Si1Rg1Ti1Rg1Rg1Rg1Rg1Rg1Ui1Vi1Wi1Rg1Xi1Rg1Rg1Rg1Rg1Rg1Yi1Rg1Zi1Rg1Rg1Rg1[i1\i
1]i1Rg1Rg1Rg1Rg1Rg1Rg1^i1_i1`i1ai1bi1Rg1Rg1Rg1ci1Rg1di1Rg1ei1Rg1fi1Rg1Rg1di1Rg1gi1Rg1Rg1hi1ii1ji
1Rg1ki1li1Rg1Rg1Rg1Rg1Rg1mi1mi1ni1Rg1Rg1Rg1oi1Pj1Rg1Rg1Rg1Rg1Qj1Rg1Rg1Rg1eg1Rj1Sj1Tj1Rg1Rg1Rg1Rg
1Uj1Rg1Vj1Rg1Rg1Rg1Wj1Rg1Rg1Rg1Xj1Rg1Rg1Rg1Rg1Rg1Yj1Rg1Zj1Rg1Rg1Rg1Rg1Rg1Rg1[j1Rg1Rg1Rg1Rg1Rg1\j
1Rg1]j1Rg1^j1Rg1Rg1Rg1Rg1Rg1_j1Rg1Rg1Rg1Rg1Rg1`j1Rg1aj1bj1cj1Rg1Rg1Rg1Rg1Rg1Rg1dj1Tg1Rg1Rg1ej1fj
1gj1_g1Rg1Rg1Rg1Rg1Rg1hj1ij1ij1jj1kj1lj1mj1nj1Rg1[h1Rg1oj1Rg1Rg1\h1Rg1Rg1Rg1Rg1Rg1Pk1Rg1Rg1Qk1Rg
1Rg1Rk1Rg1Rg1Rg1Sk1Rg1Rg1Rg1Tk1Uk1Vk1Rg1Wk1Rg1Xk1Rg1Rg1Rg1Yk1Rg1di1Rg1Zk1[k1Rg1Rg1\k1Rg1Rg1Rg1]k
1^k1Rg1Rg1Rg1Rg1Zg1Rg1Rg1_k1`k1ak1gi1bk1ck1Rg1Rg1dk1Rg1ek1Rg1Rg1Rg1Rg1Rg1Rg1Rg1fk1fk1gk1Rg1Rg1hk
1Xg1ik1Rg1Rg1jk1kk1lk1mk1Rg1Rg1nk1Rg1ok1Rg1Pl1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Ql1Rg1Wj1Rg1Rl1Rg1Rg1Sl1Rg
1Rg1Tl1Rg1Ul1Rg1Rg1Rg1Rg1Rg1Vl1Wl1Xl1Rg1Yl1Rg1Zl1Rg1gi1Rg1Rg1Rg1Rg1Rg1[l1Rg1\l1Rg1Rg1hg1Rg1Rg1Rg
1Rg1Rg1]l1Rg1Rg1^l1Rg1_l1`l1nk1fk1al1bl1cl1Rg1dl1Rg1el1fl1Rg1Rg1Rg1Rg1gl1hl1Rg1Rg1Rg1Rg1il1il1Rg
1Rg1Rg1Rg1jl1Rg1kl1ll1ml1Rg1Rg1Rg1Rg1nl1ol1Rg1Rg1Rg1Pm1Qm1Rm1Rg1Rg1Rg1Sm1Rg1Tm1Um1Vm1Wm1Rg1Rg1Rg
1Rg1fh1Rg1Xm1Rg1Rg1Ym1Zm1Rg1Rg1Rg1[m1\m1]m1Rg1^m1Rg1_m1Rg1Rg1Rg1Rg1Rg1`m1Rg1_g1Rg1am1Rg1bm1Rg1cm
1dm1em1Rg1Rg1Rg1fm1Rg1Rg1Rg1Rg1gm1hm1Rg1im1jm1km1Rg1Rg1Rg1Rg1Rg1Rg1Rg1lm1Rg1mm1Rg1Rg1Rg1Rg1Rg1Rg
1Rg1nm1Rg1Rg1\k1om1Rg1Rg1Rg1Pn1Rg1Qn1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rn1Rg1Sn1Rg1Rg1Rg1Rg1Tn
1Rg1fk1Rg1Un1Vn1Wn1Rg1Xn1Yn1Zn1[n1\n1Rg1Rg1Rg1]n1^n1_n1`n1Zl1Rg1Rg1Rg1Rg1Rg1an1og1Rg1Rg1Rg1bn1Rg
1cn1Yj1Rg1Rg1gi1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg
1Rg1Rg1Rg1dn1en1jm1Rg1Rg1fn1Rg1Rg1Rg1Rg1Rg1Rg1gn1Rg1Rg1Rg1hn1in1jn1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1kn
1Rg1Rg1Rg1ln1Rg1mn1ai1Rg1Rg1nn1on1Rg1Rg1Xj1Rg1Po1Rg1Rg1Rg1Rg1Rg1Rg1Qo1Ro1So1To1Uo1Vo1Rg1Sk1Rg1Rg
1Rg1Wo1Rg1Rg1Rg1Rg1Rg1Xo1Rg1Rg1Rg1Rg1Rg1Rg1Yo1Rg1Rg1Rg1Rg1Rg1Zo1Rg1Rg1Rg1Rg1Rg1Rg1[o1Rg1Rg1Rg1Rg
1Rg1\o1Yo1Rg1Rg1]o1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1^o1Rg1Rg1Rg1_o1Rg1`o1ao1bo1co1do1Rg1_g
1Sn1Rg1Rg1eo1fo1Rg1Rg1Rg1Rg1Rg1Rg1go1Rg1ho1io1Rg1Rg1Rg1`m1`m1jo1Rg1Rg1Rg1Rg1Rg1Rg1ko1Sn1Rg1Rg1Rg
1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1Rg1lo1mo1Rg1no1Rg1_g1Rg1Rg1Rg1Rg1Rg1oo1Rg1Rg1Rg1Rg1Rg1PP2QP2QP2Rg1RP2Rg
1Rg1Rg1Rg1Rg1SP2Rg1Rg1TP2UP2VP2Rg1WP2XP2YP2Rg1_g1Rg1ZP2[P2\P2Rg1]P2^P2_P2`P2aP2_P2_P2bP2cP2dP2eP
2_P2fP2_P2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2UQ2`Q2aQ
2bQ2cQ2dQ2eQ2fQ2gQ2ZQ2UQ2hQ2iQ2jQ2kQ2lQ2UQ2mQ2UQ2nQ2nQ2oQ2PR2QR2RR2SR2UQ2\Q2TR2UR2VR2VR2WR2UQ2XR
2UQ2YR2UQ2ZR2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2VR2eR2fR2fR2gR2hR2iR2jR2kR2lR2\Q2mR2nR2oR2PS2\Q2QS2\Q
2\Q2RS2oQ2SS2TS2US2VS2WS2\Q2XS2YS2YS2ZS2\Q2[S2\S2]S2^S2_S2`S2_S2_S2aS2_S2bS2bS2cS2dS2eS2fS2gS2hS
2iS2jS2kS2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2ZT2[T2\T2]T2^T2_T2`T2aT2bT2cT2dT2aT2eT2fT2gT
2hT2iT2iT2jT2kT2lT2mT2nT2bT2oT2iT2iT2iT2PU2QU2RU2SU2TU2UU2VU2WU2XU2YU2ZU2[U2iT2iT2\U2]U2^U2_U2`U
2aU2bU2cU2dU2_U2bU2eU2aU2fU2gU2hU2dU2`U2`U2`U2`U2`U2`U2`U2`U2`U2`U2`U2`U2iU2`U2`U2jU2kU2lU2mU2nU
2oU2PV2`U2`U2QV2RV2`U2`U2jU2`U2SV2TV2`U2`U2`U2UV2dU2VV2WV2XV2YV2ZV2[V2`U2\V2]V2`U2`U2^V2[V2_V2`U
2jU2`U2`U2`U2jU2`U2`U2`U2`U2`V2aV2`U2`U2\V2bV2`U2cV2cV2dV2`U2`U2`U2`U2`U2eV2`U2jU2`U2`U2`U2fV2`U
2`U2`U2`U2`U2gV2hV2iV2`U2`U2iV2`U2`U2`U2jV2`U2`U2kV2`U2`U2`U2lV2`U2`U2mV2`U2`U2`U2`U2jU2`U2`U2`U
2`U2nV2jV2jU2`U2oV2PW2dU2QW2RW2SW2cV2TW2UW2`U2`U2`U2`U2`U2`U2`U2`U2jU2`U2VW2WW2XW2`U2`U2jU2`U2`U
2`U2`U2`U2YW2ZW2[W2`U2\W2\W2]W2`U2^W2^W2`U2`U2`U2`U2`U2`U2_W2`W2]W2`U2aW2\W2\W2]W2`U2RW2bW2aU2`U
2`U2`U2`U2`U2`U2cW2oU2dW2cV2`U2`U2`U2`U2dU2cV2`U2`U2eW2fW2gW2\W2jU2`U2`U2`U2jU2`U2\W2\W2]W2`U2\W
2`U2]W2`U2cV2hW2`U2`U2`U2jU2`U2iW2jW2`U2`U2`U2`U2`U2kW2`U2cV2oU2lW2`U2`U2cV2cV2dV2`U2`U2`U2mW2`U
2nW2`U2oW2PX2QX2`U2`U2`U2RX2`U2`U2`U2jU2SX2TX2UX2`U2`U2`U2`U2`U2`U2UX2`U2`U2VX2`U2WX2XX2`U2YX2dU
2aU2`U2dU2ZX2[X2dU2`U2\X2cV2]X2`U2^X2_X2`X2aX2bX2`U2`U2`U2`U2cX2`U2dX2`U2eX2`U2`U2`U2fX2`U2gX2`U
2`U2hX2iX2`U2`U2jU2`U2RW2dW2cV2`U2`U2`U2`U2`U2`U2`U2jX2kX2lX2mX2nX2oX2PY2PY2QY2`U2`U2`U2`U2PY2PY
2RY2SY2TY2UY2`U2PY2VY2PY2PY2`U2WY2XY2YY2ZY2[Y2\Y2]Y2`U2`U2`U2`U2^Y2_Y2`Y2`U2`U2`U2`U2`U2aY2`U2`U
2`U2`U2`U2`U2bY2cY2dY2eY2`U2`U2`U2`U2`U2`U2`U2fY2`U2`U2gY2`U2UV2`U2hY2`U2dU2iY2jY2iY2`U2iY2iY2kY
2`U2lY2mY2nY2`U2oY2aU2`U2PZ2QZ2RZ2`U2SZ2TZ2UZ2QZ2VZ2TZ2UZ2QZ2`U2`U2WZ2`U2dU2XZ2`U2`U2`U2`U2`U2jU
2aU2dU2`U2`U2`U2`U2`U2`U2YZ2`U2`U2ZZ2dU2[Z2`U2`U2`U2dU2\Z2`U2fV2`U2]Z2`U2`U2jU2`U2`U2`U2`U2`U2^Z
2`U2`U2`U2_Z2`U2`U2`U2`U2`U2`U2`U2`U2`U2`U2`U2`U2`Z2`U2aZ2`U2`U2`U2jU2`U2bZ2cZ2cZ2`U2dZ2`U2`U2`U
2eZ2eZ2`U2fZ2gZ2hZ2iZ2`U2jZ2kZ2iX2lZ2mZ2nZ2`U2oZ2oZ2P[2Q[2R[2S[2oZ2`U2T[2gV2fV2`U2`U2`U2`U2`U2`U
2jU2`U2`U2U[2V[2`U2`U2`U2`U2`U2W[2X[2`U2`U2`U2Y[2`U2`U2`U2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[
2g[2h[2i[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2e\
2f\2e\2g\2e\2h\2h\2i\2j\2k\2l\2m\2h\2n\2e\2o\2e\2P]2Q]2h\2h\2h\2R]2h\2S]2T]2U]2V]2V]2V]2W]2X]2Y]
2Z]2V]2[]2\]2]]2Y]2^]2_]2W]2`]2W]2W]2W]2a]2W]2Y]2Y]2b]2Y]2c]2c]2Y]2Y]2W]2W]2W]2W]2d]2e]2f]2g]2h]
2i]2j]2k]2l]2m]2d]2d]2n]2d]2o]2P^2Q^2R^2S^2T^2U^2U^2V^2W^2d]2o]2X^2d]2d]2d]2Y^2d]2d]2Z^2[^2d]2\^
2]^2^^2d]2_^2d]2`^2a^2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l^2m^2n^2o^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2X_2Y_
2Z_2[_2\_2]_2^_2W_2__2`_2`_2`_2`_2`_2`_2a_2b_2c_2d_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2e_2`_2f_
2g_2h_2h_2`_2`_2`_2`_2`_2`_2`_2i_2`_2j_2`_2k_2l_2m_2n_2o_2`_2P`2Q`2R`2S`2`_2`_2`_2T`2`_2U`2`_2`_
2V`2W`2X`2`_2Y`2`_2`_2`_2`_2`_2`_2Z`2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_
2`_2`_2`_2[`2\`2`_2`_2`_2`_2]`2`_2`_2^`2_`2`_2`_2`_2`_2``2a`2b`2``2c`2d`2e`2e`2`_2f`2g`2h`2i`2j`
2j`2k`2k`2k`2l`2m`2`_2n`2`_2`_2`_2`_2o`2Pa2Qa2`_2Ra2`_2Sa2`_2``2b`2`_2Ta2Ta2`_2Z`2`_2`_2`_2Ua2`_
2`_2``2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2`_2Va2Wa2Xa2Wa2Z`2Ya2`_2`_2`_2`_2`_2Za2[a2\a2]a2^a2_a
2`a2aa2ba2`_2`_2`_2ca2da2ea2fa2ga2`_2`_2`_2`_2`_2ha2ia2ja2Z`2h_2ka2h_2`_2`_2la2h_2`_2`_2`_2`_2`_
2ma2`_2`_2`_2`_2na2oa2Pb2Qb2`_2`_2Rb2`_2Sb2`_2`_2b`2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2ab
2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2Pc2Qc2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2ab2ab2ab2[c2\c2]c2^c
2_c2_b2`c2ab2ac2bc2cc2dc2ec2ec2fc2gc2ec2ec2hc2ic2jc2kc2lc2mc2ec2nc2oc2ec2Pd2ec2Qd2Rd2Sd2Td2Ud2Vd
2ec2ec2ec2Wd2ec2Xd2Yd2Zd2[d2ec2\d2ec2]d2^d2_d2`d2ad2bd2cd2dd2ed2fd2dd2gd2hd2id2jd2kd2ld2md2nd2od
2od2Pe2Qe2Re2Re2Se2od2od2od2od2od2Te2Ue2od2od2od2od2od2od2od2od2od2Ve2We2Xe2Ye2Ye2od2Ze2[e2\e2]e
2^e2^e2^e2_e2`e2ae2be2`e2`e2`e2`e2`e2`e2`e2`e2`e2`e2`e2`e2`e2`e2ce2de2`e2`e2ee2fe2ge2he2ie2je2ke
2le2me2ne2oe2Pf2Qf2Rf2Sf2Tf2Uf2Vf2Wf2Vf2Xf2Yf2Zf2[f2\f2]f2^f2_f2`f2af2af2af2af2af2af2bf2af2af2af
2af2af2af2af2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g
2_g2of2`g2ag2bg2cg2dg2eg2fg2gg2of2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Sh2Th2Uh2Vh2Wh2of2of2Xh2of
2of2Yh2Yh2Zh2Zh2[h2Zh2Zh2Zh2\h2Zh2Zh2Zh2]h2^h2_h2`h2ah2of2bh2ch2dh2eh2fh2of2gh2hh2of2of2of2ih2jh
2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2of2of2Zi2[i2\i2\i2\i2]i2^i2_i2`i2ai2bi2bi2ci2di2ei
2fi2gi2hi2ii2ji2hi2ki2li2mi2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2Uj2Vj2Wj2Xj2Yj2Zj2[j2\j2]j2^j2[j2hi2_j2`j2aj
2ni2bj2cj2cj2bj2bj2cj2dj2ej2cj2fj2bj2bj2bj2gj2[j2bj2[j2[j2[j2[j2[j2hj2ij2jj2[j2bj2[j2[j2[j2bj2bj
2`j2bj2bj2bj2bj2bj2[j2[j2[j2[j2[j2kj2kj2[j2lj2mj2nj2bj2oj2Pk2fj2Qk2[j2gj2[j2gj2Rk2Rk2[j2bj2[j2[j
2[j2[j2[j2Sk2Tk2Uk2Uk2Vk2Wk2Xk2Yk2Yk2Yk2Yk2Yk2Zk2[k2\k2Yk2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2fk2gk2hk
2ik2fk2jk2fk2kk2Yk2Wk2lk2mk2nk2nk2ok2Pl2Ql2Yk2Rl2Sl2Tl2nk2Ul2Vl2Wl2Xl2Vl2Yk2Yk2Yk2Yk2Yk2Yk2Yl2Yk
2Zl2fk2Yk2Yk2Yk2Yk2Yk2Yk2Yk2Yk2Yk2Vl2Vl2Yk2[l2\l2Yk2]l2^l2]l2_l2`l2Yk2Yk2Yk2al2bl2cl2Wk2dl2dl2Wk
2el2fl2gl2gl2gl2gl2gl2gl2Wk2Wk2Wk2Wk2Wk2hl2il2jl2kl2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2ll2Wk2ml2Wk2Wk2Wk2nl
2Wk2ol2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Wk2Pm2Wk2Wk2Wk2Wk2Qm2Rm2Sm2Wk2Tm2Wk2Um2Vm2Wm2Vm2Vm
2Wk2Wk2Wk2Wk2Xm2Ym2Zm2=======[m2==========================[m2===================================
=======\m2]m2^m2_m2`m2am2bm2cm2;;;dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2em2fm2dm2dm2gm2hm2im2dm2dm
2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2jm2km2lm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2mm2nm2dm2dm2dm2dm2dm2dm2om
2dm2dm2dm2Pn2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2Qn2Rn2dm2dm2dm2Sn2Tn2dm2dm2Un2dm2dm2dm2Vn2dm2Wn2dm2dm
2dm2Xn2Yn2Zn2dm2dm2dm2[n2dm2dm2\n2]n2dm2^n2dm2dm2dm2dm2dm2_n2dm2`n2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm
2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2dm2an2bn2cn2dm2dn2dm2dm2dm2dm2dm2dm
2dm2dm2dm2dm2dm2dm2en2dm2fn2dm2dm2dm2gn2dm2dm2dm2dm2hn2in2jn2dm2kn2dm2dm2dm2dm2ln2dm2mn2dm2nn2on
2dm2dm2dm2dm2dm2Po2dm2Qo2Ro2So2dm2dm2To2dm2dm2dm2dm2dm2Uo2dm2Vo2dm2dm2dm2Wo2dm2Xo2Yo2dm2dm2dm2Zo
2[o2\o2dm2dm2dm2dm2dm2dm2dm2dm2dm2]o2dm2^o2dm2_o2dm2`o2dm2ao2bo2co2dm2do2eo2fo2go2ho2io2jo2ko2lo
2mo2no2oo2PP3QP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3]P3^P3_P3`P3aP3bP3cP3dP3eP3]P3]P3]P3]P3fP
3gP3hP3iP3jP3kP3lP3mP3nP3nP3oP3oP3oP3PQ3QQ3RQ3SQ3TQ3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3^Q3_Q3`Q3aQ3bQ3cQ
3dQ3^Q3eQ3fQ3gQ3hQ3iQ3hQ3jQ3kQ3hQ3hQ3hQ3hQ3hQ3hQ3lQ3hQ3hQ3hQ3hQ3hQ3hQ3hQ3mQ3nQ3oQ3PR3QR3RR3PR3RR
3RR3PR3oQ3oQ3SR3SR3SR3TR3SR3SR3UR3SR3VR3SR3WR3XR3SR3SR3YR3YR3ZR3YR3[R3[R3\R3[R3[R3]R3[R3^R3_R3`R
3`R3`R3`R3`R3`R3`R3`R3`R3aR3`R3`R3`R3`R3bR3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R
3`R3cR3`R3`R3`R3dR3eR3`R3fR3`R3gR3`R3`R3`R3`R3`R3hR3iR3jR3kR3lR3mR3`R3nR3`R3`R3`R3`R3`R3`R3`R3`R
3`R3`R3`R3`R3`R3oR3`R3`R3oR3`R3`R3PS3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3QS3`R3`R3`R3RS3`R3`R
3`R3SS3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3TS3`R3US3`R3`R3VS3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R
3`R3WS3XS3YS3`R3`R3`R3oR3ZS3`R3`R3`R3[S3\S3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3]S3^S3_S3`S
3aS3`R3bS3`R3`R3cS3`R3`R3`R3`R3`R3dS3`R3`R3`R3eS3fS3gS3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R
3`R3hS3`R3`R3`R3`R3`R3`R3`R3`R3`R3iS3`R3cS3`R3`R3jS3`R3`R3kS3lS3mS3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R
3`R3`R3hS3`R3`R3nS3oS3`R3`R3`R3`R3`R3PT3QT3RT3ST3TT3QT3QT3UT3`R3`R3`R3`R3oR3`R3`R3`R3`R3`R3`R3`R
3`R3`R3`R3`R3`R3`R3`R3`R3`S3`R3VT3WT3XT3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3YT3`R3`R3`R3`R3`R3ZT3`R
3[T3\T3`R3]T3`R3^T3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3_T3`R3`R3`T3aT3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R
3bT3`R3`R3`R3cT3`R3dT3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3eT3`R3`R3`R3fT3`R3`R3`R3`R3`R3`R3`R
3`R3`R3`R3`R3`R3`S3`R3`S3`S3]S3gT3`S3`S3`R3hT3`R3`S3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R
3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`S3`R3`R3`R3hS
3iT3`R3`R3`R3`R3`R3`S3`R3`R3`R3jT3`R3`R3kT3`R3`R3RS3`R3`R3`R3`R3`R3`S3`R3`R3`R3`R3`R3`R3`R3`S3`R
3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`R3`S3`R3`R3`R3`R3`S3lT3mT3`R3nT3`R3oT3PU3QU3`S3RU3`S3`S3SU3TU
3`S3`S3`S3`S3UU3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3VU3`S3`S3`S3`S3`S3`S3`S3WU3`S3`S3`S3`S3`S3XU3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3YU3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3ZU3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3[U3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3\U3`S3`S3]U3`S3`S3`S3`S3`S3^U3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3UU3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3_U3`S3`S3`S3`S3`S
3`S3`S3`U3`S3`S3VU3`S3aU3`S3`S3`S3`S3`S3bU3UU3`S3cU3`S3`S3`S3`S3`S3`S3dU3eU3]U3`S3`S3`S3`S3`S3`S
3`S3`S3`S3fU3`S3`S3`S3`S3gU3hU3`S3hU3hU3`S3`S3`S3`S3`S3`S3hU3`S3`S3`S3`S3`S3`S3`S3iU3jU3kU3lU3`S
3`S3`S3`S3mU3`S3`S3`S3hT3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3nU3`S3`S3`S3`S3oU3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3PV3QV3`S3`S3`S3RV3`S3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3`S3SV3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3TV3UV3VV3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3WV3`S3XV3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3YV3`S3`S3`S3hU3`S3mU3`S3ZV3[V3`S3`S3`S3`S3`S3`S3`S3hU3`S3`S3`S3`S
3`S3`S3`S3\V3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3UU3`S3`S3`S3`S3]V3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3^V3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3ZV3`S3`S3`S3`S3_V3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`V3`S3aV3`S3bV3`S
3`S3`S3`S3cV3dV3`S3`S3`S3`S3`S3`S3`S3`S3eV3`S3fV3`S3gV3`S3`S3`S3`S3hV3iV3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3cU3`S3`S3`S3`S3`S3`S3`S3`S3jV3`S3`S3`S3`S3kV3kV3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3lV3`S3`S3`S3`S3UU3`S3`S3`S3`S3mV3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3VU3`S3`S3`S3`S3`S3`S3`S3VU3`S3`S3`S3`S3`S3`S3nV3`S3`S3`S3`S3`S3`S3lV3lV3oV3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3PW3QW3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3[V3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3RW3`S3SW3TW
3`S3`S3`S3`S3UW3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3lT3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3hU3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S3`S
3`S3`S3`S3`S3`S3`S3`S3`S3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3WW3VW3VW3VW3VW3VW3VW3XW3VW3YW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3ZW3VW3ZW3VW
3VW3VW3ZW3[W3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3\W3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3ZW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3]W
3VW3VW3VW3VW3VW3VW3VW3VW3^W3^W3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3_W3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3`W3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3ZW3VW3VW3VW3VW3aW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3bW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3ZW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3cW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3dW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3^W3VW3VW
3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3VW3eW3fW3gW3hW3hW3hW3hW3hW3fW3hW3hW3hW3hW
3hW3hW3hW3iW3hW3hW3hW3fW3fW3hW3fW3jW3kW3lW3mW3nW3oW3hW3PX3hW3hW3hW3hW3hW3hW3QX3hW3RX3SX3TX3UX3VX
3SX3SX3WX3XX3SX3YX3SX3SX3ZX3[X3\X3\X3SX3]X3^X3\X3\X3_X3`X3aX3bX3cX3dX3SX3\X3\X3eX3\X3aX3fX3SX3gX
3hX3\X3iX3jX3ZX3`X3kX3kX3lX3mX3kX3kX3nX3oX3PY3kX3QY3RY3SY3kX3kX3kX3TY3kX3kX3kX3kX3kX3kX3UY3kX3VY
3WY3kX3kX3kX3kX3kX3kX3XY3kX3kX3kX3YY3kX3kX3ZY3kX3kX3YY3YY3[Y3\Y3kX3]Y3kX3^Y3kX3_Y3kX3YY3kX3`Y3aY
3kX3kX3kX3kX3bY3cY3dY3eY3fY3gY3kX3kX3kX3hY3kX3kX3iY3jY3kY3kX3lY3kX3kX3kX3kX3mY3kX3nY3kX3kX3kX3kX
3kX3oY3kX3PZ3kX3kX3kX3QZ3kX3kX3RZ3kX3kX3SZ3SZ3TZ3SZ3SZ3SZ3SZ3SZ3UZ3SZ3SZ3SZ3SZ3SZ3SZ3VZ3WZ3SZ3XZ
3SZ3SZ3SZ3SZ3SZ3SZ3YZ3SZ3SZ3SZ3ZZ3[Z3\Z3]Z3^Z3SZ3_Z3SZ3SZ3SZ3SZ3SZ3SZ3SZ3`Z3aZ3SZ3bZ3SZ3SZ3SZ3SZ
3SZ3SZ3cZ3SZ3SZ3dZ3SZ3eZ3fZ3gZ3SZ3SZ3hZ3SZ3SZ3SZ3SZ3SZ3iZ3jZ3kZ3lZ3SZ3SZ3mZ3nZ3oZ3SZ3SZ3P[3Q[3R[
3S[3T[3U[3V[3W[3X[3Y[3SZ3Y[3SZ3Z[3[[3\[3][3^[3_[3`[3a[3b[3c[3d[3e[3e[3f[3g[3cZ3SZ3h[3i[3j[3k[3l[
3m[3SZ3SZ3n[3o[3P\3Q\3R\3SZ3SZ3SZ3SZ3SZ3SZ3SZ3SZ3SZ3SZ3S\3T\3SZ3SZ3U\3V\3U\3W\3X\3X\3SZ3Y\3SZ3SZ
3Z\3[\3SZ3\\3SZ3\\3SZ3SZ3SZ3SZ3]\3SZ3^\3SZ3SZ3SZ3_\3`\3`\3`\3`\3a\3b\3c\3d\3e\3`\3f\3g\3h\3i\3j\
3`\3k\3`\3`\3l\3`\3m\3`\3n\3`\3o\3P]3o\3Q]3`\3`\3R]3`\3`\3P]3S]3T]3U]3`\3V]3`\3W]3`\3X]3`\3Y]3Z]
3[]3`\3\]3`\3]]3`\3R]3`\3^]3`\3_]3`\3_]3`\3_]3`\3`]3`\3a]3`\3`\3`\3`\3`\3`\3`\3`\3`\3b]3`\3c]3d]
3`\3`\3`\3e]3`\3`\3f]3`\3`\3`\3g]3`\3h]3`\3i]3`\3`\3j]3`\3`\3`\3`\3k]3`\3`\3`\3`\3`\3`\3`\3`\3`\
3l]3`\3`\3`\3`\3`\3`\3m]3`\3n]3`\3`\3`\3h]3`\3l]3`\3l]3`\3o]3`\3`\3`\3`\3`\3`\3`\3`\3`\3P^3`\3o\
3`\3o\3`\3o\3`\3Q^3`\3o\3`\3R^3S^3T^3T^3T^3T^3T^3T^3U^3V^3T^3W^3X^3Y^3Z^3T^3T^3T^3[^3\^3T^3]^3U^
3^^3T^3T^3T^3_^3`^3a^3T^3T^3T^3T^3b^3T^3`^3T^3U^3T^3c^3d^3`^3T^3T^3T^3T^3T^3T^3T^3T^3e^3f^3T^3T^
3T^3T^3g^3T^3T^3T^3T^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^
3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3i^3j^3h^3h^3h^3h^3h^3k^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^3h^
3h^3h^3l^3m^3n^3o^3m^3m^3P_3Q_3R_3S_3m^3T_3U_3V_3W_3X_3Y_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3Z_3[_3\_3\_3\_
3]_3^_3\_3\_3__3\_3\_3\_3\_3`_3\_3a_3b_3c_3d_3e_3f_3g_3h_3f_3i_3f_3f_3j_3f_3k_3l_3m_3n_3o_3P`3Q`
3R`3S`3T`3R`3R`3U`3U`3U`3R`3R`3R`3l_3V`3W`3X`3Y`3Z`3[`3\`3]`3^`3X`3_`3``3a`3a`3a`3b`3b`3c`3b`3b`
3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Qa3Qa3Ra3Sa3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a3]a3^a3_a3`a3aa
3ba3ca3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3oa3Pb3Qb3Rb3Sb3Tb3Ub3Ub3Ub3Vb3Wb3Xb3Yb3Zb3Zb3[b3\b3]b
3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3mb3mb3nb3ob3ob3Pc3Qc3Rc3ob3Sc3Sc3Tc3Sc3Uc3Sc3Vc
3Wc3Xc3Sc3Sc3Sc3Sc3Sc3Yc3Sc3Sc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3jc3jc3kc3lc3jc
3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Ud3Vd3Wd3Xd3Xd3Yd3Zd3[d3\d3]d3^d3_d3`d3ad3ad3bd3cd3dd3ed3fd3fd3fd3gd3gd
3hd3gd3id3jd3kd3ld3ld3ld3md3md3nd3nd3od3od3Pe3Qe3Re3Pe3Se3Te3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3]e3Ze
3Ze3^e3_e3_e3`e3`e3`e3`e3`e3ae3`e3`e3`e3`e3`e3`e3be3ce3de3de3de3de3de3ee3fe3ge3he3ie3je3ke3le3me
3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Wf3Yf3Zf3Zf3Wf3[f3\f3]f3^f3_f3`f3af3bf3cf3df3ef3ef3ef3ff3ef3ef
3ef3ef3ef3ef3ef3gf3hf3ef3ef3if3jf3jf3jf3jf3jf3kf3jf3jf3lf3mf3nf3of3Pg3Pg3Qg3Rg3Sg3Tg3Tg3Tg3Ug3Ug
3Rg3Vg3Wg3Wg3Wg3Wg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3`g3ag3bg3`g3`g3cg3`g3`g3`g3`g3`g3`g3`g3`g3`g3`g
3dg3`g3eg3`g3fg3`g3gg3hg3`g3`g3`g3`g3`g3`g3`g3`g3`g3`g3`g3`g3ig3`g3`g3jg3`g3jg3`g3`g3kg3`g3lg3`g
3`g3`g3`g3mg3mg3`g3mg3`g3`g3`g3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Yh3Zh3[h3\h3]h3^h3_h3`h3ah3bh
3ch3dh3eh3fh3gh3hh3ih3jh3kh3lh3lh3mh3mh3mh3mh3nh3oh3Pi3mh3Qi3Ri3Si3Ti3Ti3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i
3\i3]i3^i3_i3_i3_i3_i3`i3ai3bi3ci3di3di3di3ei3fi3di3gi3di3di3hi3ii3ji3ki3ki3ki3ki3li3ki3mi3ni3oi
3Pj3Pj3Pj3Qj3Qj3Rj3Sj3Sj3Sj3Sj3Sj3Sj3Sj3Sj3Tj3Uj3Vj3Wj3Xj3Vj3Yj3Zj3Zj3Zj3Zj3[j3\j3]j3^j3_j3`j3aj
3bj3cj3dj3ej3dj3dj3dj3dj3fj3gj3hj3ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Wk3Wk3Wk3Wk
3Wk3Zk3Zk3[k3Wk3Wk3Wk3\k3]k3^k3_k3`k3`k3`k3ak3ak3`k3`k3bk3ck3`k3dk3dk3dk3dk3ek3fk3gk3hk3hk3ik3jk
3kk3lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Tl3Ul3Vl3Wl3Wl3Wl3Xl3Xl3Yl3Xl3Zl3[l3\l3]l3^l3_l3_l3_l3`l3al3bl3al
3al3al3al3al3cl3al3dl3el3fl3gl3hl3il3jl3kl3jl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m
3]m3^m3_m3`m3am3bm3cm3dm3em3fm3gm3hm3im3jm3km3lm3mm3nm3om3om3om3om3om3om3om3om3om3Pn3Qn3Qn3Rn3Sn
3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3dn3en3fn3fn3gn3hn3in3jn3kn3ln3mn3nn3on3on3Po3Qo
3Ro3So3To3Uo3Vo3Vo3Uo3Vo3Vo3Vo3Vo3Vo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3bo3bo3co3do3eo3fo3go
3ho3ho3ho3io3jo3ho3ho3ho3ko3lo3mo3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP
4cP4cP4cP4dP4eP4fP4gP4gP4hP4iP4jP4kP4lP4mP4nP4oP4PQ4QQ4RQ4SQ4RQ4RQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4\Q
4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4gQ4gQ4hQ4iQ4iQ4jQ4kQ4lQ4mQ4nQ4mQ4oQ4nQ4nQ4nQ4nQ4mQ4nQ4PR4nQ
4nQ4nQ4nQ4nQ4nQ4QR4RR4SR4TR4UR4VR4WR4XR4YR4ZR4[R4\R4]R4^R4^R4_R4`R4aR4bR4cR4dR4eR4eR4fR4gR4hR4iR
4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS4US4VS4WS4XS4YS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4aS4bS4cS4dS4eS4fS4dS
4dS4gS4hS4iS4jS4kS4kS4lS4mS4nS4oS4oS4PT4QT4RT4oS4ST4oS4TT4TT4TT4UT4VT4WT4WT4WT4WT4WT4WT4WT4XT4XT
4YT4YT4ZT4[T4\T4[T4[T4]T4^T4_T4`T4aT4aT4aT4bT4cT4dT4dT4eT4fT4gT4gT4hT4gT4iT4jT4kT4lT4lT4lT4mT4mT
4mT4nT4nT4oT4nT4nT4nT4nT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4\U4]U4^U4^U4^U4_U4_U4`U4aU4aU4aU
4aU4bU4cU4dU4eU4eU4eU4fU4gU4gU4hU4hU4iU4jU4kU4lU4mU4nU4nU4nU4oU4PV4PV4QV4RV4SV4SV4SV4SV4SV4SV4SV
4SV4SV4SV4SV4SV4SV4SV4SV4SV4SV4TV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4^V4_V4`V4aV4bV4cV4dV4eV4fV4fV
4gV4hV4iV4jV4jV4kV4lV4mV4mV4nV4oV4PW4QW4RW4SW4TW4UW4VW4WW4XW4YW4ZW4[W4[W4\W4\W4]W4^W4_W4`W4aW4aW
4aW4aW4aW4bW4aW4aW4aW4cW4dW4eW4aW4aW4aW4aW4fW4aW4gW4aW4aW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4SX
4SX4TX4SX4SX4UX4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4dX4fX4gX4hX4iX4jX4kX4lX4jX4mX4nX
4oX4PY4QY4QY4QY4RY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY4kY
4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4TZ4TZ4UZ4VZ4WZ4XZ4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4gZ
4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4Z[4][4^[4_[4`[4a[4b[4c[4c[4d[4e[
4f[4e[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4Z\4\\4]\4^\4_\4_\4`\4a\4b\
4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4Q]4R]4S]4T]4U]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]
4b]4c]4d]4e]4f]4g]4h]4i]4j]4k]4l]4m]4n]4o]4P^4Q^4R^4S^4T^4U^4V^4W^4X^4Y^4Z^4[^4[^4\^4\^4\^4]^4^^
4_^4_^4_^4`^4a^4b^4c^4d^4e^4f^4g^4h^4i^4j^4k^4l^4m^4n^4o^4P_4Q_4P_4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_
4\_4]_4^_4__4`_4a_4b_4b_4c_4d_4e_4f_4g_4h_4i_4j_4k_4l_4m_4n_4o_4P`4P`4Q`4R`4S`4T`4U`4T`4T`4V`4W`
4X`4Y`4Z`4[`4\`4\`4]`4^`4^`4_`4``4a`4a`4b`4c`4d`4e`4f`4g`4h`4i`4j`4k`4k`4k`4j`4l`4m`4k`4n`4o`4Pa
4Qa4Ra4Ra4Ra4Sa4Ta4Ua4Va4Wa4Xa4Ya4Za4Za4[a4\a4\a4\a4]a4^a4_a4`a4`a4`a4aa4ba4ba4ca4da4ea4fa4ga4ha
4ia4ja4ka4la4ma4na4oa4oa4Pb4Qb4Rb4Sb4Tb4Ub4Ub4Ub4Vb4Ub4Wb4Xb4Yb4Zb4[b4\b4]b4^b4_b4`b4ab4bb4cb4db
4db4eb4fb4gb4hb4ib4jb4kb4lb4lb4mb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Sc4Uc4Vc4Wc4Xc4Yc4Vc4Zc4Zc4[c4\c4]c4^c
4_c4`c4ac4bc4cc4cc4cc4cc4dc4dc4dc4dc4ec4fc4gc4hc4ic4jc4kc4lc4mc4mc4nc4oc4Pd4Qd4Qd4Qd4Rd4Rd4Rd4Rd
4Rd4Sd4Td4Ud4Vd4Wd4Xd4Yd4Yd4Zd4[d4\d4]d4^d4_d4`d4`d4`d4ad4bd4cd4dd4dd4dd4ed4fd4gd4hd4id4id4jd4kd
4ld4md4md4nd4od4Pe4Qe4Re4Se4Te4Ue4Ue4Ue4Ve4We4Xe4Ye4Ye4Ze4Ze4Ze4[e4\e4]e4^e4^e4_e4`e4ae4be4ce4de
4ee4fe4ge4he4ie4je4ke4le4me4ne4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4_f4`f4af4bf4cf
4df4ef4ff4gf4hf4if4jf4kf4lf4mf4nf4nf4nf4of4of4Pg4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4\g4]g4^g4_g
4`g4ag4bg4cg4dg4eg4eg4fg4gg4hg4ig4jg4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Th4Uh4Uh4Uh4Uh4Uh4Uh4Uh4Vh4Vh4Wh
4Xh4Vh4Yh4Zh4[h4\h4[h4]h4^h4_h4`h4ah4bh4ch4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4mh4mh4mh4mh4mh4mh4mh4mh
4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4mh4nh4oh4Pi4Qi4Ri4Ri4Si4Si4Ti4Si4Ui4Vi4Wi
4Xi4Yi4Zi4[i4\i4]i4]i4^i4_i4`i4ai4`i4bi4`i4bi4ci4di4ei4ci4fi4gi4hi4ii4ji4ki4ji4ji4ji4ji4ji4li4li
4mi4ni4ni4oi4ni4Pj4Qj4Qj4Rj4Rj4Qj4Sj4Tj4Uj4Uj4Vj4Wj4Wj4Wj4Xj4Yj4Yj4Yj4Zj4[j4\j4Zj4Zj4Zj4Zj4]j4Zj
4^j4Zj4Zj4Zj4Zj4_j4_j4_j4`j4aj4bj4cj4dj4ej4fj4fj4gj4hj4ij4jj4kj4kj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj
4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4lj4mj4nj4nj4nj4nj4nj4nj4nj4nj4oj4oj4oj4oj
4oj4oj4oj4oj4oj4oj4oj4oj4Pk4Qk4Pk4Rk4Sk4Tk4Uk4Vk4Uk4Uk4Wk4Uk4Uk4Xk4Yk4Uk4Zk4Zk4[k4[k4[k4Uk4\k4Uk
4Uk4Uk4Uk4Vk4Uk4Vk4Uk4Uk4Vk4Uk4Uk4Uk4Uk4Uk4Uk4]k4Uk4^k4_k4`k4ak4bk4ck4`k4Uk4dk4ek4fk4ek4ek4gk4gk
4ek4ek4ek4ek4ek4hk4ek4ek4ek4ek4ek4ik4ek4ek4ek4ek4ek4ek4ek4jk4kk4lk4mk4nk4ok4Pl4Ql4Rl4Sl4Pl4Tl4Ul
4Vl4Wl4Xl4Xl4Yl4Yl4Yl4Yl4Yl4Yl4Yl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4`l4`l4`l4bl4`l4`l4`l4cl4dl4el4fl4gl
4hl4fl4il4jl4jl4kl4ll4ml4nl4nl4nl4ol4Pm4Qm4Qm4Qm4Rm4Sm4Tm4Um4Um4Vm4Wm4Xm4Ym4Zm4[m4\m4]m4^m4_m4`m
4`m4am4bm4cm4cm4dm4bm4em4em4em4fm4fm4fm4fm4fm4fm4gm4gm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Pn4Qn4Qn4Qn
4Qn4Qn4Rn4Sn4Tn4Tn4Tn4Tn4Tn4Tn4Tn4Tn4Tn4Tn4Un4Un4Un4Un4Un4Un4Un4Un4Un4Un4Un4Un4Un4Un4Un4Un4Vn4Wn
4Vn4Vn4Xn4Vn4Vn4Yn4Zn4Zn4[n4[n4[n4\n4]n4^n4_n4_n4_n4`n4`n4an4`n4`n4`n4`n4bn4cn4dn4dn4en4fn4gn4gn
4hn4in4jn4kn4kn4kn4kn4kn4kn4ln4mn4mn4mn4mn4nn4mn4on4on4on4on4on4on4Po4Po4Qo4Po4Ro4So4To4Uo4Uo4Uo
4Uo4Vo4Wo4Xo4Xo4Xo4Yo4Zo4[o4\o4\o4\o4\o4]o4\o4^o4_o4`o4ao4bo4co4do4do4do4eo4fo4go4eo4ho4eo4io4eo
4jo4ko4lo4mo4no4oo4PP5QP5RP5SP5TP5UP5VP5WP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5eP5fP5gP5eP5hP
5iP5hP5iP5iP5hP5hP5iP5jP5kP5kP5lP5mP5nP5oP5PQ5QQ5RQ5SQ5SQ5SQ5SQ5TQ5UQ5VQ5WQ5WQ5WQ5XQ5YQ5ZQ5[Q5\Q
5]Q5^Q5_Q5_Q5_Q5`Q5_Q5aQ5bQ5cQ5dQ5eQ5eQ5fQ5gQ5hQ5iQ5iQ5iQ5iQ5iQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR
5TR5UR5VR5WR5XR5YR5YR5YR5YR5ZR5YR5YR5YR5YR5[R5\R5\R5\R5\R5\R5\R5\R5\R5\R5\R5]R5^R5_R5`R5`R5`R5`R
5aR5aR5bR5cR5dR5dR5eR5eR5fR5gR5gR5hR5hR5hR5gR5hR5hR5hR5iR5jR5kR5lR5lR5mR5nR5oR5PS5QS5RS5SS5TS5TS
5TS5US5VS5US5US5WS5XS5XS5YS5YS5ZS5[S5[S5[S5[S5[S5\S5]S5\S5\S5^S5_S5`S5aS5bS5cS5dS5dS5eS5eS5eS5eS
5eS5eS5eS5eS5fS5gS5gS5gS5gS5gS5gS5hS5hS5iS5jS5jS5kS5jS5lS5jS5jS5jS5mS5nS5oS5oS5PT5QT5QT5QT5QT5QT
5RT5RT5ST5TT5UT5VT5WT5XT5XT5YT5ZT5[T5\T5\T5\T5]T5\T5\T5\T5\T5\T5\T5\T5^T5_T5\T5\T5\T5`T5aT5bT5bT
5cT5dT5dT5dT5dT5dT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT5mT5nT5oT5PU5QU5RU5SU5TU5TU5TU5TU5TU5TU5UU5VU5WU
5WU5WU5XU5YU5ZU5ZU5[U5\U5]U5^U5]U5_U5`U5aU5bU5bU5cU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5lU5nU5oU5PV
5QV5RV5SV5TV5UV5VV5VV5VV5VV5WV5XV5YV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5gV5hV5iV5jV5kV5lV
5mV5nV5oV5oV5PW5QW5RW5SW5SW5TW5UW5UW5UW5UW5UW5VW5WW5XW5XW5YW5YW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5bW
5cW5dW5cW5eW5fW5gW5gW5hW5iW5iW5hW5iW5jW5jW5jW5kW5lW5jW5jW5jW5mW5nW5oW5PX5QX5QX5RX5SX5TX5UX5UX5VX
5WX5WX5WX5XX5XX5YX5YX5ZX5ZX5[X5ZX5\X5]X5]X5]X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5hX5hX5iX5iX5jX
5kX5kX5lX5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY5VY5WY5XY5YY5ZY5ZY5[Y5\Y5]Y5^Y5^Y5^Y5^Y5_Y5_Y5^Y5^Y5^Y5^Y
5^Y5^Y5`Y5aY5aY5aY5aY5bY5aY5cY5cY5aY5aY5aY5cY5cY5dY5eY5fY5gY5hY5iY5iY5jY5jY5jY5jY5iY5jY5jY5kY5jY
5jY5kY5kY5kY5jY5lY5jY5kY5kY5jY5jY5jY5jY5iY5iY5iY5iY5mY5nY5oY5oY5PZ5PZ5PZ5PZ5PZ5PZ5QZ5PZ5RZ5PZ5PZ
5SZ5TZ5UZ5VZ5WZ5XZ5YZ5YZ5ZZ5[Z5\Z5\Z5]Z5]Z5]Z5]Z5]Z5]Z5]Z5]Z5]Z5]Z5]Z5]Z5]Z5^Z5^Z5^Z5^Z5^Z5^Z5^Z
5_Z5`Z5`Z5`Z5`Z5`Z5`Z5`Z5aZ5bZ5bZ5bZ5bZ5bZ5bZ5cZ5cZ5cZ5cZ5dZ5eZ5fZ5fZ5gZ5gZ5hZ5hZ5iZ5jZ5kZ5lZ5mZ
5nZ5oZ5P[5Q[5Q[5R[5S[5T[5U[5V[5W[5X[5X[5X[5X[5X[5X[5Y[5Y[5Y[5Y[5Z[5Z[5[[5\[5][5^[5^[5^[5^[5^[5^[
5^[5_[5^[5^[5`[5a[5b[5c[5c[5c[5d[5d[5e[5f[5g[5h[5h[5i[5j[5j[5k[5k[5l[5m[5n[5o[5P\5Q\5R\5S\5S\5T\
5U\5V\5V\5W\5X\5Y\5Z\5[\5[\5\\5\\5\\5\\5\\5\\5]\5^\5_\5`\5a\5b\5c\5d\5d\5e\5e\5f\5g\5h\5i\5j\5k\
5l\5m\5k\5n\5n\5o\5P]5Q]5R]5S]5T]5U]5V]5W]5X]5Y]5Z]5[]5[]5\]5\]5\]5]]5^]5^]5^]5_]5`]5`]5`]5a]5a]
5b]5b]5c]5c]5d]5c]5e]5f]5g]5h]5h]5h]5h]5h]5i]5j]5k]5j]5l]5m]5n]5o]5P^5Q^5R^5S^5S^5T^5U^5U^5U^5U^
5U^5U^5U^5U^5U^5U^5U^5V^5W^5X^5Y^5Z^5[^5[^5[^5\^5\^5\^5\^5\^5\^5\^5\^5]^5^^5^^5_^5`^5a^5b^5c^5d^
5e^5f^5f^5g^5h^5i^5j^5j^5j^5j^5k^5l^5m^5m^5m^5n^5o^5o^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5[_
5[_5[_5[_5[_5[_5[_5[_5[_5\_5]_5^_5__5`_5`_5a_5b_5b_5b_5b_5b_5b_5b_5b_5c_5d_5d_5e_5f_5f_5g_5g_5h_
5g_5g_5g_5g_5g_5i_5j_5k_5l_5l_5l_5l_5l_5l_5l_5l_5l_5l_5m_5n_5o_5P`5Q`5R`5S`5S`5S`5T`5T`5U`5V`5V`
5W`5X`5Y`5Z`5[`5\`5]`5^`5_`5``5a`5b`5c`5d`5e`5f`5g`5g`5h`5i`5i`5j`5k`5l`5m`5m`5n`5o`5m`5Pa5Pa5m`
5Qa5Ra5Ra5Ra5Sa5Ta5Ua5Va5Va5Va5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Wa5Xa5Xa5Ya5Za5[a5\a5]a5^a5_a5`a5aa5aa5ba
5ca5da5ea5fa5ga5ha5ia5ja5ka5la5la5ma5na5oa5Pb5Qb5Qb5Rb5Rb5Sb5Sb5Tb5Ub5Ub5Ub5Vb5Wb5Xb5Yb5Zb5[b5[b
5\b5]b5^b5_b5`b5ab5bb5cb5db5eb5eb5fb5gb5hb5ib5jb5kb5lb5mb5mb5mb5mb5mb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc
5Wc5Xc5Yc5Zc5[c5\c5\c5]c5^c5_c5`c5ac5bc5bc5cc5dc5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5oc5oc5Pd5Qd5Rd5Sd
5Td5Ud5Vd5Wd5Wd5Xd5Yd5Yd5Zd5[d5\d5]d5^d5_d5_d5`d5ad5bd5cd5cd5cd5dd5ed5fd5fd5fd5gd5hd5id5jd5kd5ld
5ld5md5nd5od5nd5nd5nd5nd5nd5nd5nd5nd5Pe5Pe5Pe5Qe5Qe5Qe5Qe5Pe5Pe5Re5Re5Re5Se5Se5Se5Se5Se5Se5Te5Se
5Te5Se5Te5Se5Ue5Ue5Ue5Ve5We5Xe5Ye5Ze5Ze5[e5\e5\e5]e5^e5_e5`e5`e5`e5ae5be5be5be5ce5de5ee5fe5ge5he
5ie5je5ke5le5le5le5le5le5le5le5le5le5le5le5le5le5le5le5le5le5me5ne5oe5oe5oe5oe5Pf5Qf5Rf5Sf5Tf5Uf
5Tf5Tf5Vf5Wf5Xf5Xf5Xf5Xf5Yf5Zf5[f5\f5]f5^f5_f5`f5af5bf5bf5cf5cf5cf5cf5df5ef5ff5gf5hf5if5if5jf5kf
5lf5lf5lf5lf5mf5mf5mf5nf5of5Pg5Qg5Qg5Rg5Rg5Rg5Rg5Rg5Rg5Rg5Rg5Sg5Sg5Tg5Sg5Ug5Vg5Vg5Vg5Wg5Xg5Yg5Yg
5Yg5Zg5Zg5Zg5Zg5[g5\g5]g5]g5]g5^g5_g5_g5`g5ag5bg5bg5bg5cg5dg5eg5fg5fg5gg5hg5ig5ig5jg5jg5jg5jg5kg
5lg5mg5ng5og5og5Ph5Qh5Rh5Sh5Th5Uh5Vh5Vh5Vh5Wh5Wh5Wh5Wh5Xh5Yh5Zh5Zh5[h5\h5]h5]h5]h5^h5^h5^h5_h5_h
5_h5_h5`h5`h5`h5ah5bh5bh5ch5dh5eh5fh5gh5gh5hh5ih5jh5kh5kh5lh5lh5lh5lh5lh5lh5mh5nh5nh5oh5Pi5Qi5Ri
5Ri5Ri5Ri5Ri5Ri5Ri5Ri5Si5Ti5Ti5Ti5Ui5Ui5Ui5Ui5Vi5Ui5Wi5Xi5Yi5Zi5[i5\i5\i5\i5\i5\i5\i5\i5\i5\i5]i
5]i5]i5]i5^i5_i5`i5ai5ai5bi5bi5bi5ci5di5di5di5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei5ei
5ei5ei5ei5ei5ei5fi5gi5hi5ii5ji5ji5ki5ki5li5mi5ni5Q[`30l3g9K5:3?4C=j772U9_1d2=1=C;B6L=94KLV1\4b3:
@2[31^3g3_62@8b3916>1n5f43?OJ7D933372==d3=U3e2<Q1U1116450383[1V>3=E;:5526@4P1175@C7:<<?>96340812
M6h1j5^1c3X4X3d2m1U71]a3l3g9K5:3?4C=j772g4]4_1d2=1]1IL=94KLV1\4b3:@2[31^3g3_62@8b3916>1n5f43?OJ7
D9737@=1b3c3GZ2Q1F2;11645038_1W3\:A32:Q1185526@4P1175g1<<?>963408133H6h1g2R3^1X7l3d2m1f2Q4<8QV3[
:V;a48912Bbm2n1V2IK502U2`\1\1Y1<g25Z7Q1F0Me2F8lDS2_1gY2S=f1KaAS72Y41b1Y1T194@21U1[1k13]2CJ]3=QEA
^@V2l[1d2Kg2a3Y13eD0S4c2\5<j=IJZ22S9g25_2c1W]3d7ZM5_2c1W]3d7ZM1S4W2]3333n1Y2I<X5X14Ih1J13W1i56Oc
2X3<1L<<I17m2D;Q84Q86j1i2^4e6Ca4f3Z11[1c302T9R6m1m3Y6F9g5k1m5^1S>Bg2==?@f7k281Q41WW2I01f2g1PBP6]
2^20?V7U3WHaHg:h<R6@0i51e2Z>g1P:90k5QT2_8e1[5e4g@X790U40U^2nIoM\8Z;8=0o2U10WA[R2b@Mi2bV1e4d6870P
O\9iLhU1ae1240YP1h60X10CP25009j7d1^1Q6121m2T2f4m2c1Z4j4PS16W2Y4j35_6i23lDX@U6c1a1m5U1R49m1?0Ec7[
1M=m=bF[5>QIgb1aFb6S4>0^1T8]1bHM^R1h@iOY2X7aFb6S430WQ4aF40jg2jo13J0T400D_W3X;2`I2\122639D501W3b4
`1>6T1S103P=W@G3Ge5f3Z6R6a1o5S>K_1b4Y4HV1R1c=W4[40V4V42>^9n8S>6e3d2P10GP2j:_6[1`6o21n1[7b3>5RDi2
h6h2[4Y4o1VA7W1c1^;2>d?h2fAn2H01g1a2P@^7T3\9o3iHcDK9Co:h17h120T:_3[Q1g430\n4M\20]3d270279n5`3DQ3
16J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1e1V314131NU6T4U5P2TBZ37U12o1b
5:0Y1g9hZ2[R1P9k5e@b6MC09^2SQ1c4i6k?i;a15Z5>W5TKe>]5^3U>c5P10=n17AOf3g2<d9gOa:hBb77X3c19_2h13Z1k
7:V2Q1_6_3Q7`8g6l=N05b210l29]11<Z1[2m6b114YBX>X>Y>c2n1W2b1Z2l9YA]2i2^OL01=T250:`3h3_2V714P6T5S2\
5W5hT10[1c7oV1k6c1m=[1h8<0X1P9Dd1TX3^<Y8jBo1O9D0<]21c51f5m5121fj1d2YG3?R1hOX1Q=D0j1O1P=Y4121_ITA
S9Z5eL3o2CP[1Z5B70ZT1l`3S201m620\n480V4Q]4n7e4<1e2<0Ec7[1M[>d:e:W1[5>QI:0^1T8g;X>2J3^W2We120Tg1D
0c21U`1Q:[P1\<YNZ7b8K@416Q1859:F0j2`1g5P5X1m1k114^:l4<:l2S8Vo1=e:jMW1B80h2oOhU2c3^;TP1W240h2kd3\
R180PW1i`1_j1d4;0120i;20Zo4D0FS2009T1a7n6Z1121\e1X3f<]9`3WH[H70P2Xd1^B^h1c@`<A0[1^10[A14Fao1`l1`
6c2U3958U230k4bb470`R2eh1TL2m6j340h2go46?00i2`1k?14QBSOk3YOj1i@lMS820R2M0b8^2m>CkA16f7aJ32FKX6P7
bFW5J[5G]5W5WBL?P1T2620WQ490T400g6iW43[1S:_204X2:C1c2Mn5`2;K^3114[5>\1=^4k2c2OOZ3?U1[F^3Z2k2b3Y1
M>2T2B]4X46a7T2l1U2?3U196;S11611122Y2P1c3272S4EU3b>o8R1U12j4K_16:I1d2PC1ib1\8Y<bP1S:a5S96l101=41
6Q18571:91X_2_15di1X1];_11B1d2cj2fZ1`2Gb1U4g7@416Q1859:>1d2cj2fZ1i@@416Q1859:@1d2kf1nCh?fZ1i@@41
6Q1859:11C1d2cj2fZ1_1Q4_3B0S7@416Q1859:41Q1o:ZW3<1Q1Q1?fX1c=[;4^1g1Qa2;C1d2gU2kDVZ1?k6U3g6@416=C
859:21\X231Pf4Z3E1d20bj2VZ1?\1`2U5j4j2@416=C859:;1c2[f1WBgS2=Y28o3Z3X2D1d2X_1T1_6^3Y3lLfZ1S9e7@4
16Q1859:51Un3aCX4Z351Z4ob4P2S8<1m1GX`1c7m1k;Em1a7Qj1l<F1d2d?nZ2PY1e1k6h2T445d2@4160P1859:G1d20Uh
1W4TNfZ1b2P17h50S4o2@416Q1859:F1d2c1Uc1d2TS1PY1e1h1j71KW6@416Q1859:h41]232U12:g1A1?U320=@538:22I
75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451A
Z3D5<f2o2W1NMg27P1j2^42m1P4\1;>2CP1T1S22>N3;S7h1j7b2:W4@4141Q1859:V2Ik1181b22RW4FQ?a1>51c2kg39RP
161c2U]2Q1IVY2g11S2?m1Z1g8`1d3Eo1n1:=X3Z5@X5;g2a12621F0fF4Z@b2a2B?d1W=T318R1R2d6T3K?R274Z21C[6W;
g5V3o5E1c28]1e2T500S7_D_P1iEZ?^7k6]3\2g?Ag6X9O1b21a11WR1`@P<UJfZ1n2C0l1Z1_35U11Y1Eo2@416Q1859:41
Wj2Z`1V>?1d2cj2fZ1n1j>@416Q1859:A1d2Se1f?hEfZ1n1j>@416Q1859:B1d2cj2fZ1_1h1[60S7@416Q1859:@1d2cj2
fZ1d90S7@416Q1859:A1d2cj2fZ1k3h50S7@416Q1859:31dk1b?61i2\A14_M21]G11?1d2_a1SY1fZ1i@@416Q1859:?1d
2^f1TT1fZ1i@@416Q1859:E1T2?0U]1S8bAT4`?fZ1i@@416=C859:A1c20cj2^Y1W1m3k<@416Q1859:L1d2c?PNU<^5YKf
Z1\1U3031:T2d6j2@416Q18319:@F1d2^g1h6j=[5T9fZ1D\9g6@416=C859:Z1G1[283S]1P]1:X1Q6_;UFe1c9U7@416Q1
859:21[i4<1b26\A14k6if1_F^Gl7W?41e2WY4c=61e2mW2YQ2c=D51e2WAog3c=C1d2cj2fZ1b2P17h50S7@416Q1859:A1
d2cj2fZ1b2Q70S7@416Q1859:H1d2[1kOc4Z@c2h3oM\<YN\1U2[3j9@416Q1859:?1d2cj2fZ1\1\?@416Q1859:1131m[4
Q:Q21c2l10Z1X8>`1d3e2n1:=X3Z5^5^3a12621E00V9<j2`;R3S<b2a2B1=d1W=T318R1R2d6T3Kb21521Z21CV;S580No2
g2BX2Z60<1c2mo1mg1`3fC8o3g2BX2[671SBP1A\d3m9P@F1d2`\1SNn?fZ1b2P17Jm40S7@416Q1859:C1d2cj2fZ1b2X1h
50P6R1@416Q1859:21]g4Q31b2AM`9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3
c2Dn3313<h1Ho31Y1M>T1Q126P12c2c6`58=GP1T1Q1c1E253Y1U1>=b6cBk21b2AM`9505a1:7:406[1K4D156271g11P1T
111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=J1c2n5c1`
9HP=V5`>P1PBb3g1i3S3U1o1b1Fh6d6c@\1j@d1;D1d2el1mMfZ1c3P60Q2n3R1@416Q1859:M1d2a1Qi2mDhEb2@?7OR2CQ
20Q21Y1e3@416Q1859:`2A1d2cj2fZ1b2X1h5T7@416Q1859:?1d2cj2fZ1Y8_8@416Q1859:?1d2cj2fZ1d9T7@416Q1859
:_21b21c18Z1g8`1Ji2e2n1:=JU1W1V1S4f5Y1l1a12621F0[3Jo:oGb2a2B?d1@U4o1c1:a4T318R1R2X1[5P4b274Z21CQ
1Z531c9:74Dh5@416Q1859:U3j2B1b21c1oh2dZ11c9U7@416Q1859:T11[284\A14KcHdCc6fD:1V1R4n18^5g5kG^8U10S
769416Q185918A1d2c1oh2fZ1e9KW6@416Q1859:@1d2cj2fZ1e9KW6@416Q1859:D1b21c1oh2fZ1b30P6^3e3@416Q1859
:?1d2ji1hP1fZ1i@@416Q1859:21ZX2?1d2cj2fZ1h5P;@416Q1859:?1d2cj2fZ1f4R<@416Q1859:P31d2k10Z1g8`1d3e
2n163=MZ2j1_3k6Q2a12621F0a16I1\2NOd1_4j:d7AR4k2b2a2B?d1@W:^2T318R1R2d6P4b2604Z21Cb6S1;G:E:7F33^4
:0;NS3c20:5416Q185909@Ie40i11a4Z1W6_2`1d3e1On1:=X3Z5m8a12621F0P5j2S8X3f4V?b2a2B?d1W=T318R1R2d6P4
b274Z21Cj8e4[2=8Oo2Z3X2Z6k11S2\20Z1g8`1d3e2n1:=X3Z5m8a12621F0fF401P1?E52Y6]7b2a2B?d1W=T318R1R2`3
S3P4b274Z21Cl?f1g5;j80R12U23T2\1@Q11c61W2Z3e2n1:U1`2]5d6U2a12621GfF4W<Fg;^Ce:Z5Q12U23T2\1@g71W2Z
3e2n1:U1`2]5d6U2a12621GfF4W<Fg;^Ce:0Y5X12U2Be1\1@g71T22Z3;14R2n1:U1`2]5d6U2a12621GfF4n:o1k5k5h@e
2T:@0Y5G2b23=Y1PBP6]5h322P1T3W2i`1TNI:n1W5cK9j292^4PBP6]5]4n5i`1TNc12^41Z1g8`1d3e2n1:=X3m4<21Z6]
2a12621F0VW1b2a2B?d1>h<6V1f118R1R2d6P40a274Z21CcAn>b12^41Z1g8`1d3Eo1n1:=X3l1]32j8a12621F0VW1b2a2
B?d1>h<S1P218R1R2d1o4_3@b274Z21CcAn>S12U2X2\1@g71W2Z3e2n1:U1`2]5R2Z2V2U2a12621GfF4n<b5T6^CT:@0Y5
=2j2c1\<^3T2P6]5R2Y8i`1cM@G2b2AY1PBP6l4@GZ1e122P1U13R4i`1m5eG@l5\2=2^47hAP6]5]4n5i`1hLJ@l582^4PB
P6]5\:i`1TN32[\1YV1@23^279]?g1QBn5VU1j6i:P3]2YAo=Z12@Q250095k7a3\51214n6j3]2e1Ae1V1U13\21c1Xa1m1
`33a:NU5W3Q3U1a<T=g9e1a1_124]25009k2g2g4g1R127^3121ZADA\5j2^4`LR:i83a1n1o2Z2JD>Ei82S3R1aDf4i3k45
^22Y12U2B1P3@g71T22<m2;121R2n1:U1`2j2f3U5:U2a12621GfF4n<a9Cm8V:k1P@92^4PBP6]5\:i`1nDU9;2^4PBP6m4
?\:i`1cM@0;2b2k417R5RB]7g1V4Po2=2^4`?_2P6]2X1f1]4h2U3i`1TN>2h21c1f?121R2P6]5\:i`1TNa12^41Z1g8`1d
3Eo1n1:=X3Z52j8a12621F0VW1b2a2A0?d1>h<T318R1R2d6_3>1b274Z21CcAn>?2b28m1`>R;b800X5QS1S;cV1^HV6e22
k2c10Z1g8`1U3>CZ1;008I5N:=R2U1^2]2==:[400Q1i1Ja12621F0m@PC@_16Ob2U1[1B?d1a5T1i105c2k12Q318R1R29Z
6P47Z2721Z21CS2l5f2j2P4g5;j80X12U22U2Z11@g719m1Z3j1Jn1:U1`2l1`3]4\4a12621GfF4n:o1V1B3i9^Ce:Z5^Ma
12a1l2\4P2\1o6U3P6^2W1`156>V2KDg1V4?2^Y1LCZ1k3M]1A^2G9V;`68>0h3J>1R3f2cAZ1S:9h2Y22U24=7^10Z1@g71
<`19Z3;142o1n1:=G`2l1]3R81Ha12621F0fF4n<D_16Ob2a2B68d15c1Q6[5T318R1`1Ad6P4\1U174Bd121CcAn>n12U2N
5U1Z1@k6K1<`19Z3e2n1:=G`2Z5m8a12621F0fF4W<F[3V2;f1JB?d1V7a5>T318R1R2d6P4b274Z21CP=b4l2P1P;`12k2d
1Z1g8`1U3>e2n1:=X37R5=f40g3a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>n22R2:=c10Z1f7P1MB2R3>CQ
2ON:;1X3Z5R81H\142621F0n3Q1eA401`1EY;_1V1b2a2B148d1a:e2L35m118R1R23D101f5T3K7:I3>B74Bg11Ch6X1@Y1
f3o3g582Ll2P5Y42R2:=c10Z1f7P1MB2R3>61:Q2ON:;1X3Z5e71:1Ha12621F0F4Q2P1O1NM`5R485i1d36401P1:T<_1V1
b2X1X1B14852V14Q3X2l2h462I35g1518E<R230683101]3\1Kh1c1C7Q123854=74Bg11CP2P1H2:I8d20Y1@W1]1S2l2[5
;;Y395P5f12U2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0XA]54n<[3b2a2B68d1W=T318R1R2d6P40a274Z21CcAn>Z12
Z4`1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>i12R2:=^1`1g8`1U3R1Q2n1:;1X3h2
f70g3a12621F0bF34Z@b2a2=4?d1^>g1518E<R2H101f5P4\1c4m12b?n>Z12`4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2
a2B?d1W=T318R1R2d6P4b274Z21CcAn>g12_40Z1g8`1d3e2n1:=R2U1Z5m8a12621F0`5Q9l7e2P>b2a2B?d1W=T318R1R2
d6T3K7Z23321Z21CcAg5;k3n4c12b2l10Z1g8`1d3Oe1n1:=X3_41Hm8a12621F0Q:mKV1b2a2B?d1W=T318R1R2d6P4b274
Bg11CcAg5V9[12Z40_1g8`1X4Q2n1:=X3_:0g3a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>[12Z4`1g8`1X4Q2
n1:=X3h5f40g3a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>X22b2G[7f7B^4a1R1081>]2m3Fk8\1P2b1R1OY5a
1^Ba1c2a>`19<P664CGG17BF8168f2P1Y22i1S6W1>R2Z1343IV14032001^6k:k7h1j4_12`4Z1g8`1d3e2n1:=X3Z5m8a1
2621F0VW1b2a2B68d1W=T318R1R2d6P4b274Z21CV25O_4f9n>o12R2:R2Z1g8`1d3e2n1:=X3h2a2m8a12621F0[@S6640k
;]4b2a2B68d1Z5l7n2518E<R226>12j4KP47Z274Z21CR5`<n>=2^4:eAP6]5\:i`1cM@gFh;Q3n12U2B1c11Z1@e711<`19
Z3;121R2n1:=G`2Z52j8a12621F0fF4W<F[3b2a2B?d1>h<T318R1R2d6P4b274Z21CcAn>S22U23>1c11Z1@e711<`162Z3
;121R2n1:=G`2Z52d6U2a12621F0fF4d2a90F[3b2a2B?d1>h<T318R1R2d6P4b274Z21CcAn>R22U23>1_13\1@e711<`16
2<m2;1210Q2n1:=G`2]5j8a12621F0fF4d2a90F[3b2a2=4?d1>g?518R1R2d6P41X5EP2b?n>S12U23>R3@e7115Q2Z3;14
R2n1:U1`2R<U2a12621GfF4W<FVOP@c522[\1S22R220Y2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34c20a96@2X3b2U
1[1B68d1h<>e1^118R1R2[2T1S3P41`274Z21CP<b5n>e12U2N[1Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4d2Y:[3b2
a2B?d1W=T318R1R2d6P4b274Z21CcAn>a33Y2;Dd270279n1o38W3DQ316J`42C=T1i50>d1@`2`1m166;CR;b7g4T107d4[
56Y12?9C:3a4[2c15c10A3I10MHX2J313A81501A09=i1l1S1e1I[10J4112131Ne4_1T4h2\2P2S1h=W3b1g17U12FX1b5\
43Z2:C0d270279n5X2W1A217g216JP1_32:8=T1Q2P3A4?d1@`2MBm166;QHL707d4[56Y1B9C>a4Ee2Ci12?3N49293M001
=B?15M313JL=T2l1S1C082601:<K0BAG1411112000;<71^1c21Y1<g1\2U5a1>c2Bc1Y=MV257U12=a1b5j33Z2:C0d2330
279n5`3DQ316Jo3@2C=F2:NR1LS2F?d1@`2`1m166;QHL707P26\2[56Y1B9C>a4Ee2Ci12?3NKV2GM313JL=T2l1S1C08<:
92K089AG1411112000;<71^1c2h1T4U5P2c2`?M=h157U12o1b5R43Z2:C0d270279n5X2W1D9g216J`42:8=T1Q2P3A4?d1
@`2MBm166;^3S5^?R1107d4[56Y1B9C>a4Ee2Ci12?3E84<9l3313JL=Q22l1S1C08262:<K0BY1141111210;<`17c2h1:2
Y1\2e1_3a1>Nd1Bc1Q:e2AT357U12=a1b5Kb33Z2:C0d270279n5`3DQ316J`42C=T1Q2LS2F?d1@`2`1m166;^3bDR1107P
2c2[56Y1B9C>a4Ee2Ci1B3C1T1l3313JL=Q22l1S1C0B2:<_1Y114111122;<`1k2h1:2f3U5P2Nd1Be;e2AT357U12=a1j2
g2Kb23e2Dd270279IT5`3Dk1U116J`42Q1T1i54:d1@Fi1`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V
314131NU6T4h2\2P2d;W3W3Z37U12o1b5l23e2Dd270279n5`3DX2E216J4[42Q1T1X5@3;d1@`2`1=2\166;F\1mET107d4
[56Y1B9C>Kf14i19?D`2i1B3j1l3313g1b2l1S1e1V314131NU6T4U5P2c2m3b;Z37U12o1b5`23Z2Od270279n5`3DQ316J
`42Q1T1i5?d1@`2`1m166;^3bDT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314111122HU6T4U5P2TB[1n17U12o
1b5Q33Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1
b2l1S1]17MP12T114111122H^1l261`1T4U5P2TBZ37U12o1i4HP33Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872
K8X12]1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1]17MP12T114111122H^1l261`1T4U5P2TBZ37U12o1b5
m23Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872T1X12]1m166;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l
1S1e1MX214111122H[461`1T4U5P2TBZ37U12o1i4Hk23Z2O2a270279n5a1n1DQ316J`42Q1T1^3ER1A?d1872K8X12]1m1
66;nFR1T107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1MX214111122H[4i1T4U5P2TBZ37U12o1b5^14X2<8l5X4S@G3
j2Md2f3Z6U2^5g3W2S>K_1b4Y4HZ6b10i11MW3OLW4Z5Q8N_8n8Y7?Y4:k1Q2DH4P=W@G3Ge5f3V3S3R6a1o5S>K_1b4R5Y2
kA\4o8^9n8J4`2Ab:W5_1j8KT7V1U@`BU1KU;Y2[:W3X2;65K9\4^ON4P>9\1`=G3P9Z4BR2o1`4n1g9a4\54V2\8X39]21S
;k25U1d3g<b35W20:0B1c23In5`2;K^3114j4@>V152:o2M@[1_1c2=Ae1j1I?U1[F^3V5b3W2>2T2Be3V2b10U1=i206T1j
1U1=f12l1c1K0434D;205655N41141112000Z3j18?O=N1\2EEU3Q4m?a10Q11KR1U12_1^4W1d25X2:C1c27En5`2;K^311
4[5>V1C^4k2Q3AOEQ2BQHi5k2j5>2T2R8V1b1U2T6l1S1Q1?34P120565Y1161112000R1^1Hj1h1=]3EEU3oCa10Q11KR1U
12V76:[15h2@c2Mn5l2Ke2C1216O[4Y2Y?QHe8b3W2>W2R8g4\6l1e23f1_11631`3Q4i4U3eHU12U16V2<8e2=h1GB[2m6S
DX>]8i5Z>b4W2b1J_1@c19\5:e1l1Q3j4m9[2=g3YEn5=I6b210l2V2Z1[2m6b114j^1Z>c2n1W2b1J_1l9j5l=i2^O<6T9[
2m6I\P2[2W2]2_1dMmOb17U2<07o23`22g4g1]1^314W1aIoP1X9Ib20;V19R1Z1173`2:8J95Ao2^1f1S3_6\23h2e4k?`8
n6AE7c20n5g4g1R1:^314ik1R:^<j6\2k;aDb1m6`7;7c20f:k5H14\Cii1T8o18T2<07o2l2>W1P2@S1\4]114S7^5CV1Dc
2Bd1b3U1cAh2X3T2Z8j26Q101=6X1Z1V2=9R3<U10\1Mk15d1[2g5Y2Q1k3P5^2[1g8^Ah3O8b20^3S3W1e3j514S7=o2P2^
1;Dc2Bd1b3dMf5j2P2c2S@o<_7[1g8]18b200a6W1e3S2f3121S7]35j1j1Dc2853d1`2Q1U1jIc2f5j2P2c2n2d4_8D_7W4
Bc32h3[1hAV<B8b22`6m4Q5H14b1`5n7c2dBaFcGDVc118M9S2<0Y9m1T614n;W1O<o;k]1<V19R1d4k7:_1h1i2e3\2j3TL
=9a20X9m1Z2i314fg2R3c=TLU19[25009Y1\1S5R1m1Z2i3121R2P6]5h3Dc8[Oh>m53`;l8S3@_1]EP501b1B69a2c@H14L
:V4^4g3@X9P6]5k1];j:P5i;a15e1U6b8V3\J@l3R28]5^3^:i4>:^2SQ1c4i6eKg1Z5`2fGf3V?[2n5::`<QGc4Y<[:m9c3
cl1f3;;`[1NV2T67bQ1Y?j<g>V36;`[1U3T6om1nA3;f^1Sf2G<c2o53Y3h3]4\6\26O<^2RW1=W2R1\;bAZ3<]1X2=<c2]9
V8\6\26O<^2hY1R1\;F<c2]9R4OS3\6\26O<^2VOi2h6NR1a5BW5bAZ_1<<c2Q@\:n^1\;bA7E[4T2hM<<RM6k3kZ1VL7[12
Ai3T2I=o1=9[51i2l2m514fj1h=c1Q6f1Ie3W1P4d9`<dBM1;=]29[51f5m514fj1mR2<=]2e51k:H14Y\1oX1R1`G:>e2R1
f3g2<d9gOdU2b?9>W:h8X1eO]8U2Rk1b?=?[2Q@Z114e@T:eC_:W7f7QM<?[2Q@Z114jJeC_:W7f7QM;?[2Q@Z114FSJ]U1f
7dQ28?[2\A14k?gD\DO@l1<07]7f914P6T5HW12^_1[1c7f2c1Q6_;n9Z2?e3^1o5c1R8V7d2@@Z2e7f914P6X7\5QZ1[1c7
mAaMY?h89@Z2c@H14P6T5^X3EAY2V?U2145=CQ8c6^<Q6RIV1_3S:d<W1o3^9<AY2V?U214CY?j\1_3hFf>i1Af1B0Q3@g71
W2`1i1;145=^1n1:U1`2U13V2f2?Q1Z3S3DL2621GX9]1o;4k1Y3b5FU107W3Y2[2RBU5`9_63mGg4<AY2\A14Ce8c6]DUG_
Kf>:BWB]9iV1i>BR3n30XY1:BX20[A14h7iV1i>n`1:BX20[A14h7ce1a7gB1B\1Ci1<07X60S1Ga3Bi414fBU6_\1R3<V19
R13`13`2:8J?k9_6Ch1l2e4Y5Z<e2a9@3IAJCW20o1_40S1Ga3BOi314fBU6_Lo?RR1ZFe2@P9@3c2LCW20o1_40S1Ga3Bi4
14fBU6_Lo?YBR;Q3c1h=a8e2R:EIW1>CW22]6l1a3c4H14\Cii1bEPKNDh1=>T4f6Q614m2T2f4m2T5^_1S7c19g5j7d3_6a
1gMIc3DK_5EADV20Y;Q614m2T2f4m2T5Id^1me1[5X@7DV2Z;Q614gS3m3Eg15004S1S2A1V1^23?d2<13312D=63@140411
W1<5:2CB7NL1:C1I:12X1CY4^1P22S;SF260;4;B:JQ136:W62>b11f1b29K><12221AW4:X1]1X3O:BMg2Q35<a3\3R3M\1
28b2o2>^1m61d9]3g2[10HR51i112X3Em10Y1S2A1V1^23?d2<13312D=63@140411W1<5:2CB7NL1:C1I:12X1CY4^1S2S;
SF260;4N:l13AZ6>b11f1b2U1><4221Ab4f2V5Mg2W3[7P4\128b2o2>^1m6f9`2L@_91i11263EcAU1CFf1Lo4[1M[>d:m;
lN^>c1Q6k7c3Y<h4^Jf54FhBS6g]2HGe1=>c8n6Z114eh1i?<V1Q6_;_6`1KP6cG6c40:=GS20Q9n6Z114fBeR1X3POlB6GS
2c@H14T1Hd:V2_6[1_60Q3a7h1b3>5[EY8h2[4Y4d81T::]11T2]3Y6f10j=c8X3?Y4c4NBHP2j:_6[1`6o21Z9Q45^P1[4Y
4VCS3P<TT19H_[1=T8m;i2^U17l>JIc17f1S5S3Y5j5Y3SEa3a5f7cHX3<V1f4O:_;_6oCo>Q2h14If8S3Y55If8n9[JZ5GJ
b1BZ4h1\1T4`1_3ST2S5c1f5:`3V2[2j1LCGg5\R17JU2Z4U3`\2HaB>JU2Z4U3o6YAY_1l4Hb@m1`6aV1b12JdBKKh1Y2m1
3e:P1\@jh2^@l2[111l8311T1>2T16F1498Kh1W43e:P1WY3^N:KP63e:P1WY3X5UIl3d25KP63Z^2\48L]2K0[W2W1iOSV1
4LY30a^4<LX300[W2W1cn1Y722Y1f:4LRX2c2W15Mo[2XKeAX?3Mnh3SD3Mnh3`T12Mo[2S3N`13X1031b2?LX220l2=0733
4@3Y11S25d115k1P1K:]1CW1<;C304[1a3`1P2a3a3n6S66W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1a28X452\4a1\
1a1P1T1S22]13]1V3R1n=:g1k7e219NT7eE4^6U3l<e`2R1@NT7eE30U2X4U34g<0gV2[2`7R1aDl1Nf1m1Z1g8`1d3e2n1:
=X3U14o3@m1Z3;g2a12621F0h6\4`@_;b2a2B?d1\4j8T318R1R2d6P4?R274Z21Cg3R1FIW;g5g4^4CO]1<0l9_714K^BTe
1c1GZ3F5Q1O_:6Ok1\A14F;Ok11ZA121FTCZa1P?9Ok1T?=i114h^2\2X1P1Z1>8h263[8U1GU5X;d9b3dFV3S;153cDl7A_
;R5j2Y1:1EP;^6f2=:d2a1785?P1Z1Hg2j?DXDb3UU1QLV1b@X@^6T6DP1Z1`3BS8U1GU5`HWS1i13XMm6d9X@^6T3o2a1<P
1d1U5nM2S1U1i20`l2o1a<4P1kV1P^1nG:Q1i1k74[914@Yc1h5:Q1i1P8[91487Yc1h5;Q1i10o7[91487Yc1Rf2<Q1i10[
A14@Yc1Z3]2V1S:7Q1i1P8[914jc14R1P;j[1]72R1P;1R1AS1Y1Oe8_8[X2c1Q6_;h3k5P8PE>Q20]32S1o:2S1Yg2=T1n1
6j9i6PW2^Q1PDZ1k4o46_55T1P<i6PW2]V28T1m9R2i6Z<Si1Wn1f61T1?U1d18f2Y:`8]8Z7e7k8YX2jAl5JP3<U1n>9g4^
3[6\9mS2f3VAQ?e8MU1_150:Y1b;9i314F[1R2m3]2o2h3c2Y21cT1i=cM@l5Q?e8B5U1n>fMbEV2P1V1V1<00k3F_11P2n1
6o614j8j9`b1X3<V1Q33`1Z1S1m64X3k5C\28V1d10R6X;14j88V1d1S6_:H14j8X1W1b1BT8[:=c:e1b8ZFn=CV1:>CCf1I
Ec4d2i4X7V1j4h6S2\<<Eo2X1o63]944Y487W1o^2a1>h3E^EOW1^1]7^U2Ca1>CZ2IEb6h<SBi;`1X?@416Q1859:\39i20
5?W1]1Ac4nMk7lQ1X3Z2U2R5b=SBZ=jB4W1id2EQ5]1X1T16>6jLHb?:V;R2InD2_1DY3]3<V1Q6b3j1V1j4d8T3?U4V520g
3U;1m41T17]2929?4@X1[1dU1e[1SF\5b7k4ZFc21j8F?4c2@X1PW1<X[1SFo<k4h=a8c21a9?4AQ2:X1\1AlP1R43c[1V?3
h64X1VB_P2h5:Y1i1V7Dd1^9iHfBcV1YQ15Y1P9DS;^c34Y1[1a1a`32Y1XX4;Z1Y1Eh^1P5Z4df1h;b8hDT65Z1Y1__3oDY
J3Z1TBdS1k4[1Q1<;2Jn13Me5I50046Z1:06:406[1K4D156271I1K1P1T111E:015DV1<;CJ5]20U2[17=;B?`1c190l1Y2
h1;I\1[6j;B\2GG3122En6d37`14EDi2T131310711R13k16P341F89M>^13:826P12c2V3\3l18W1U1L8=GP1T13Mc1E253
F=4U10==`4_4>_<1Fl2U3[1j1Mg1>Y75004a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3a4W?Z:GG31
22d7d3c2Dn3313<a61Y1M>V226P12c2c6R4]18=GP1T1Q10b1E253T14U1>=ZCZ6;[1`4P8T5W=cY1PFl6[J=mK?[1S=o4W<
h1j2bU1k6d2k1`Kc1[>[E[79\1Z12ma2IPT2`43Z23\1iCao1:\1X150:PA14nT2eT2l2\1W1AM`9505a1:7:406[1K42A15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>
=;]1O`<c2i3X>2Vi1c1Q6_;2]1T@2]1T@>^1\1>m5Q6P2l214lW1^DX?i4Vh1<^1\10[6Q6P2l214[l1f?c;B^1\1009P6Q6
P2l2121[l1PFl1b^1019^1\1_>l214Yl100B_1MQ5T2g;Y=N2J[h1c1Q6k7c3P8Q9iI[65_1oAC1_?l2`1L0:0B2b23==b19
_2W10?Ea2j8\223>^4S1_3j8b@Q8\=S3V4T10;S129_2789:65Y1:L839e4W12;345E8:157>B11200111210;569R4?8Ob9
=R417[Je1`1M:C2[2V1b1i2X1U1Q>=R9c1V7\]1S6c3\5V1?34S105657>B14001112000Hh1c2h1P:a3@17[Jk1`1M:C2[2
H=b1i2X1U1a2W;Ef:V7dH`@V4g9]2n2V107634K4205657Q114001112000;i4?X1:W9=T47[J@`1T1Ac4m4iCn105c;Q7lZ
1_4b8aP1n8;`1b5e5aQ1];aKl7f=U29i84a1`1YY2n`12a1ik36a1jZ2a<]?nDlK1a15a1f`1X@j9^_18b1bS1`AW78S;2TO
2b1Se1Ab1Q1R1WEjCe5g1]2[1`3\S1bE1i5n5_1b31b17c1f1db4Nm2Q2N7c1Q_1V8mC[OjY1k61c14c1P1TEY3W1d1F1<8h
2R5B1d2]7hD12Cg1oZ1Z1b3c1Q33m1B:h:1=6Ab5g2N^4]7l<[;2R3Ad1F`3R5g:hD12_Z1k2Z1SFV1h=fO2R3c3d1a1MP3h
1]3>I505<T1727:406X12K4;8156271g11P1T111P1015DV1<82CJ5d4?K7=^19FS2o1TLGG315h6KR1a2AQ2DS1j2313<d4
EBC1Y1M94j1;26P12c2\5V1`58=GP1T1Q1c1E253Y1U1>=^90Le1Be3@g71W2Z3e2n1:U1`2X>a12621GfF4n<V3e3YHP@m4
1e12e1U35f1`7[f1Qk2m52f1`75f1`7f_2\V2W13f1`7Qf4<g1U9kCb2YMjJoOf2U<\9S4g53g1Tf1dQ22g1io41g1@h1Dh1
0`8n5WZ2c1Q6_;m;e6Q:m5U1k9:h1]20_>a[2_d1J18k9Ah1]20kh2R?\K9f6i3:J18k960b36h1fAiZ2hNh?bC2i1Yj21i1
7i1Q10[A14cW26i1Q10[A14Kj1B<oT1C`d1<V15R1Q1b21Q18g1?X1S20`5_6]5i1R2_@l97j1VM\9Wn1h1S209j1d<\1b3\
Den1l1S20Dk1A=\A14_ITAS9Z5[?<V1Q6g5S3a1Q1lX1n6:k1Ob=i314dZ1S9Z5iL7k1O\A14dZ1X[16l1Hn[1oV1lFV<5l1
W1_[1oV1SS13l1g\1oV14l1g\1oV1_W2Km1?8m7^F0UGj7dET7:X1Q6m3a7kGn1j>@416Q1859:@m1Hm7`e1TMfZ1i@@416Q
1859:Q1m1:e3@T43^31W2Z3e2n1:U1`2X>a12621Gf:o;4n<i7a=j9P@QH=X85m1Sn13f:Qh15n1HTY1RP3c=2n1mY15n1mY
1a]1W2`U1[1n1d2Z1g8`1d3e2n1:=R2U1Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>3o1^V2U:5o1Q=\
i1U:X32o1^V25P2TIYI2m22P2TI3P2Pb1WI6Q2Xd1^BfS10ld14Q2Xd1^Bdh23Q2Xd1YS24Q2i^1^5^B<R2W1V7kU1Y5f<f7
o3S4g6_P1lW17R2^8U[1c<i7[_1lW18R2^8U[1]Do3e9U1_P16R2dc1a1Q;i;k:9S2Ta1m4Y7RFC3Ui105S2X[2b4am101S2
2T2gS24T2m[1iGc11T23T2gS2c15T2gS2c1k4n`12T2Vk32T2ZT25T2_2b;_3gb14T2_2b;_32T2Z\43T2_S2J3T2ST263T2
ZU202T2[U23T2[U2VP14T21K]T23T21YU22T2_S2X1T2X2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d
6P4P6P2b?n>;T27>X<X2j214oa1X>V]18T27>\A14XP2RY12T213T2Y;^M5T2_2b;_3la14T2mQ2a1d7Y1T2X20_1g8`1X4Q
2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>3T2_T2K4T2YR2d1[1b1U2]2Z1g8`1d3e2n1:=X3Z5m8a
12621F0_F234c168V>b2a2B1=d1W=T318R1R2d6P4b274Z21CcAn>Y1U2W2`1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=
4?d1V@518R1R2d6P4P6P2b?n>`1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234j18V>b2a2B?d1W=T318R1R2d6P4b274Z
21CcAn>e1U2L_10Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234c1?R:S4b2a2B148d1W=T318R1R2d6P4b274Z21CcAn>X1U2W
2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1U2W20_1g8`1X4Q2n1:=X3X>a12621F0f
F4j1_>b2a2=4?d1V@518R1R2d6P4P6P2b?n>JU220d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP@Y1U2W20_1g8`1X4Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>h1U2:l1`1^1X7`1X4Q2n1:=X3X>a12621F0bF3401`1?R:
S4b2a2=4?d1V@5180Q1R211D107`5P4P6P2a=P2n>k2U2:=c10Z1b73P1MB2R3>CQ2n1:;1X3P59>c71Ha12621F0V>_8401
FIo;_1V1b2a2B148d1a:e2L3S2180Q1R23D10h5P47:F23>B74Bg11Ch6X1j1f3o3g582Ll2P5Z1U22e3@g71W2Z3e2n1:U1
`2i6i4d2a12621GfF401`1E31200Y:\4LgBT7`3_<T:Z@j1U2:Q20Z1g8`1d3e2n1:=X3Z5m8a12621F0jBk3401`1E8g=b2
a2B68d1W=T318R1R2H1i5P47Z274I`11Cb?P2n>\1U2W20_1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1V@518R1
R2d6P4P6P2b?n>[1U2W2`1g8`1X4Q2n1:=X3X>a12621F0bF3401W@b2a2=4?d1V@518R1R2d6P4P6P2b?n>g2U27752c10Z
1S1:i4S1Z1`1U3>;14R2n1:=X3Z5m8a12621F0V6l7b8401`1c4R:b2a2B148d15c1Q6e2e2T3180Q1`1A23f5FT3K`21154
\1M1999b9f1o5g573j800Q2U2]2Z1g8ANd3e2n1:=X3Q2Y2Nm8a12621F0bF3401R184?>5=4\4S40\4b2a2B?d1W=T3180D
<R29I`5P4b274Z21CcAn>`1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF340k;]4b2a2B68d1W=T318R1R2d6P4b274Z21Cc
An>=U2VR2401`1K2fY1Lo@\=Z1b1U22T2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1V@518R1R2d6P4Z
5EP2b?n>Z1U2W2`1g8`1X4Q2n1:=X3X>a12621F0bF34c1f>b2a2=4?d1V@518R1R2d6P4P6P2b?n>b2U2?8c10Z1U3a5`1V
2N>e2n1:=X3j1U39R811Fa12621F0o8f=4IIHV;f1Ob2<T2B?d1a:e2:A3S2180Q13n131^6W312Cb2154>k11C9S1^8f7g5
;_2Z60d2U2?8c10Z1g8`1U3>e2n1:=X3Z5R811Fa12621F0n3BJV4f5[74B6IHf6_4f1Ob2<Ba1B?d1c5f2V2e2:A3S218R1
R2d6<g2212Cb2154>k11C9S1U@g5;_2Z60e1U2]2Z1g8`1d3e26g1:=>i2Z5m8a12621F0c?R740Y@b2a2B?d1W=LW218R1R
2d6P4b274Z21C[3Q4U:Q:@[4T1U22e3@g71W2Z3e2n1:U1`2`1g<a12621GbF34b7V4>EQLT33F0T?3o<Q1U220d3@g71W2Z
3\1X1n1:U1`2`<g1a12621GbF34V<:<e7`GP@S=^1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0fF40U<S4b2a2B?d1W=T318R
1R2d6P4b274Z21CcAn>o1U2?A[1Z1V8@`1d3\1X1n1:=X3n2[2m8a12621F0]:X<42P1??V>b2a2B1=d1W=T318R1R2d6P4i
1H154Z21Cf5S3\5[3d6n1Z60k1U22Z2Z1@g71<`19Z3\1X1n1:=G`2Z5U7g1a12621F0fF401`1?j:T36b2g1IB?d1W=T318
R1R2d6P4b274Z21CcAn>f1U2?m1Z1g8`1d3e2n1:=X3Z5m8a12621F0_F64j18V>b2a2B?d1W=T318R1R2`3S3P4b2154Z21
Cj8Q7f1c8Z605U2VR240b1^1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34Z@b2a2B68d1W=T318R1R2d6P4b274Z21CcAn
>Z1U2W20_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2d6P4P6P2b?n>5U2UY1lH34`1U2:l1`1g8`1X4Q
2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R21F1i5P4T2k3P2V2i;a1n>Y1U2W2`1g8`1X4Q2n1:=X3X>a12621F0fF
40Y@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1U2W2`1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1V@518R1R2d6P4P
6P2b?n>m1U227R2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34d2Y:6T3b2a2B?d1h<>T318R1R23D12f5P4T2=74Z21Cc
An>k1U2\20Z1g8`1d3e2n1:=S1T2Z5U7g1a12621F0fF4Ib15g=b2a2B?d1a:e2;h218R1R2d6P4b274Z21CV7Y1g4i2`1o5
02j8j1U2\20Z1g8`1d3e2n1:=S1T2Z5R2Q6Ha12621F0fF4\25g=b2a2B?d1W=P1S218R1R2b1Q5P4b274Z21CR73Y1g4Z4U
9d3S2o1U2:>b10Z1g8`1d3e2@Z110:=Bg1MZ5U7g1a12621F0bF34_22g=b2a2B?d1m:Y2T318R1R23D54`5P4b274Z21CQ8
a9S6j8W2U2:>b10Z1g8`1d3e2@Z110:=Bg1MZ54h8a12621F0bF34_22g=b2a2B?d1d3k40b1He1CT318D218R2H:`5P4b27
4Z21CQ8a9S6f65m1d1U2Ib10Z1g8`1d3e2k12:=Bg1MZ5m8a12621F0bF34_22g=b2a2B?d1W=T318R1R2d6P4b274Z21CcA
n>g1U2Ib10Z1g8`1d3e23NK:=Bg1MZ5m8a12621F0fF4_22g=b2a2B?d1U2g8Y2T318R1R2d6P4b274Z21Cg6k:n>>U2Il@i
2NW2g1fX14_22bP1e1hNf1U2:Q20Z1g8`1d3e2n190=X3Z5m8a12621F0fF4g1Fk=b2a2B?d1W=T318R1R2H5110`5P4b274
Z21CcAn>e1U2\20Z1g8`1d3e2n190=X3Z5m8a12621F0j@k54Y166Fk=b2a2B?d1W=T318R1R2S1\2S3P4b274Z21CcAn>m1
U2:Q20Z1g8`1d3e2n1901;3T3Z5m8a12621F0fF4g1Gj=b2a2B?\17W=T318R1R23B1102110`5P4b274Z21CcAn>m1U2:Q2
0Z1g8`1d3e2n1901;3T3Z5m8a12621C20fF4g1b>b2a2B?\17W=T318R1R23B1102110`5P4b274Z21CcAn>Q3U2:R2Z1g8`
1d3e2T1;66901;3@`14K1Z5e7W1a12621C20`2W18HH`1a8[1Kg44`1i>b2Oa1B68\17l1;Q3o27d4T318R1R23@11102110
k3d1\3CGj174`1I1Cf3:d9l3S6?CS3b44Y2U2:R2Z1g8`1d3e2T1;66901;3@`14MZ5m8a12621F0Q4a1d?]14Z@b2a2B68\
17W=T318R1R23@11102110`5P4Gj174Z21CQ4a=S6W4b4JU2Q1XFSIA4c3Hc<4IX5k@VO1R4o3W7h2[3W1@P710c2BU2Q1g;
`:mFl2_6`:4I`i1W;\7@P710c2Y3U2:=c10Z1U3\43P1MB2R3>61:Q2n1:=Z2MP59>e7Ha12621F0n3T:8d1]66401[1g14W
:_1V1b2a2B148d1a:e2L3S2180D<R231>310h5\3C7:F6C=721Bg11C[5d20j11U1_2n3g5;Y395P5_2U2:Q20Z1g8`1d3e2
n1:;1X3Z5m8a12621F0n3Q1^7Y37]6640R1:g1S=b2a2B68d1U1j;6IZ218E<R23@310h5P47g14=74Z21CX4R1d2S3_2Q1l
2g5e3?P5j2U2:Q20Z1g8`1d3Oe1n1:=b1e1Z5e71U1a12621F0W3Fj9m22d56401U>a1?b2a2B141652V14Z5P6k1?^2518R
1R23D10P2R1;e1Be3:7:FJ=74Bg11Cn1^1?:IX4W8n>^1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34e2d=b2a2B?d1W=T
318R1R2d6P4b274Z21CcAn>6U26gV1WK4e2<U2E1ZA121c?TP134V3X2U2\20Z1\7Z1ANd3e2n1:=X3Q2Y2Nm8[152621F0d
2QD4B@1b1d2Fc1S40\4b2a2B?d1W=T318E<R262n5;T3Kb274Z21C9n3X7Q6g5;k3n40d1U220S2`1@g71<`19Z3CQ2n1:=G
`2U;R3a12621F0fF4V<G[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>f1U220Y2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF
4V<G[3b2a2B?d1W=T3180Q1R2d6P4b274Z21CcAn>5U2VR2401[1U2W20_1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4
?d1V@518R1R2d6P4P6P2b?n>_1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34d2e=`21a2B?d1W=T318R1R2d6P4b274Z21
CcAn>i1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0X6]@423R1HI5W=b2a2B?Q1Ba5T1`6T318R1R2d6P47Z274Bg11C]>U3n>
6U2VR2423e2`1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0fF46e2]=b2a2B?d1W=T318R1R2d6P4b274Z21Cc3DZ=n>CU2>o1
b;V2X1m:X8P1gBd94=b1IiU1Z2Y1d2c1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0h?BAd534Z@b2a2B68d1W=T318R1R2d6P
4b274OZ11Ck2g>n>f1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0o5h9BZ64Z@b2a2B68d1W=T318R1R2d6P4b2721Z21CX4P:
11U3S6j8[4U2763182M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4n
<l84=U3GG315d7a32c2DDY33131:X1Q3V21;:BM>V2241P12c2V3\3R3:R28397?>AT1Q1AP10E2531W1U1>=ZED1\1U2W2`
1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?52V14V@518R1R2d6P4P6P2b?n>]1U2:l1`1g8`1X4Q2n1:=X3X>a12621F
0fF40Y@b2a2=4?8V14V@518R1R2Hk5P4P6P2b?n>[1U2W2`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?5Y14V@518R1
R2d6P4P6P2b?n>Z1U2W2`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?8[1V@518R1R2d6P4P6P2b?n>b1U2]2Z1g8ANd
3e2n1:=X3Z5m8a12621F0bF34U1=X:0\4b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>b1U2\20Z1g8`1d3e2n1:=X3Z5m8a1
2621F0_F234S1d6a8b2a2B?d1W=T318R1R2d6P47Z274Z21CcAn>_1U2::a1`1g8`1P4140Q2n1:=X3X>a12621F0j@k54Z@
b2a2=4?d1V@518R1R2Hk5P4P6P2b?n>a1U22T2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2d
6P4Z5EP2b?n>LU227]3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOH1U?c1U220S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0
fF4n<[3b2U1[1=4?d1V@518R1R2d6P4Z5EP2b?n>_1U2:=^1`1g8`1U3R1Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518
R1R2H10h5P4P6P2b?n>h1U227l1`1@g71<`19Z3CQ2n1:=G`2X>a12621F0bF34n<[3b2a2=4?d1V@518R1R23D101f5P4Z5
EP2b?n>]1U2:l1`1g8`1X4Q2n1:=X3X>a12621F0bF340Y@b2a2=4?d1V@518R1R23Dk5P4P6P2b?n>e1U22Z2Z1@g71<`19
Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=T318R1R2d6P4b274Z21CcAd6Y8f1U22Z2Z1@g71<`19Z3e2n1:=G`2Z
5m8a12621F0bF34d2a9G[3b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>P2U22Y20Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F
0fF4c1?d8]1:<Ia2V2;U1@JB1=d1^6h6T318R1R2`3S3P4b274Z21CcAn>h1U220S2`1@Mi61<`19Z3CQ2n1:=G`2X>a1262
1F0fF4V<:<[3V2;f1J=4?d1V@518R1R2`3S3P4Z5EP2b?n>MU22e3@g71W2Z3e2n1:U1`2X>a12621GfF4d2a9:<b5cIP@c1
U220S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2f1J=4?d1V@518R1R2d6P4Z5EP2b?n>a1U2Ib10Z1g8`1d3e2k
12:=Bg1MZ5m8a12621F0fF4Z@b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>_1U2MY1`1g8`1X4Q2n1:=X3R6IS5W2a12621F
0bF34d2e=b2a2=4?d1V@518R1R2d6P4U5JP2b?n>f1U2:AZ1`1g8`1X4Q2n1:=X3X>a12621F0fF40T1=f>b2a2=4?52V14V
@518R1R2Hk5P4Y1?h1]2P2Z7W8S6j8n1U2:Q20Z1g8`1d3e2n1:=X3Z5m8a12621F0_F640]1k>b2a2B6852V14Z5l7T318R
1R23D10h5P47Q1X174Z21C[9h1^6n>m1U2:Q20Z1g8`1d3e2n1:=X3Z5m8a126200F0nEG40J1[2P=b2a2B?d1W=T318R1R2
H101f5P4b2334;=`11Cm3d;P2n>_1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0fF40Y@b2a2B148d1W=T318R1R2d6P4b274Z
21CcAn>`1U2]2Z1o2g5`1d3e2n1:=X3Z5m8a12621F0_F640Y@b2a2B68d1W=T318R1R2d6P4b274Z21CcAn>_1U2G_10_1n
3h4`1U42Q2n1:=X3X>a12621F0fF40Y@_22a2=4?W1<V@518R1R2d6P4P6P2b?n>4U2VR24e2:U2E1ZA121l_14_Y1b1U2W2
`1g8`1X4Q2n1:=X3OX=a12621F0U;`;4_3j<b2a2=4?d1V@5180Q13n13F0h5m1R2P6P2X>Y1n>9U21TR24_3_=Y2l1SW17U
2:gQ234Y\1De1U2:R2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F234^1k>b2a2B?d1W=T318R1R23D101f5P4b274Z21CcAn>Z1
U2W20_1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>c1U22T20_1@g71<`19Z3CQ2n1:=G`
2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>_1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0bF34U1MV>b2a
2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1U2W2`1g8`1X4Q2n1:=X3X>a12621F0_F234Z@b2a2=4?d1V@518R1R2d6P4P6P2
b?n>P1U220d3@g71W2Z3e2n1:U1`2X>a12621GbF34o;6GV3m3@`GP@LU220d3@g71W2Z3e2n1:U1`2X>a12621GbF34n<T7
QHP@8U2RR234Y1O09^1U2]2Z1g8`1d3e2n1:=X3Z5m8a12621F0_F64Z@b2a2B68d1W=T318R1R2d6P4b274Z21CcAn>6U2R
R234Y194U2RR2341V22V2aR14V2W@eY1a]22V2PZ22V2gV2>V2?cj2fZ1i@@416Q1859:2V2Wg2<V2D\A14RMd7YMW45hK15
V2D\A142V2lY23V2lY2T]22V2]W22V2di33V2UV2W12V2UV22V2ho32V2eg32V2T\26V26aj2c1Q6_;j2V2OM`9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1
E253Y1U1>=j2V2OM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y
1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=Y1V2V20_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P
4P6P2b?n>JV210d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP@2V2Ue2X1V2V2`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?d1V@518R1R2d6P4P6P2b?n>2V2QW23V2c9hB4V2c9hBo85V2]2b;_3W^34V2]2b;_32V2i?3V2i?=2V2Zk23V2W;R`2
2V2W;2V2mY22V2Zc22V2id2Q1V210A1P3@g71W2Z3;121R2n1:U1`2X>a12621Gc9R=4n<VOP@]1V2Da10_1g8`1P4140Q2n
1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>NV210AR3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<VOP@
_1V2D1_10_1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>BV20\2b;_3jOoKBh20a3Y1
EV3oJ1T;fH6V20\2b;_3ST2R1V2000d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CPEP@T:Z@33V20ce22V2eY23V2gV
2m22V2ZV32V2Rf3:V2D1ZA121jj1X2eV17V2D1ZA121GV2Dh11`;h14a1>114T1R;T:f@P2D[:^3kZ1_8^29V2Dh1b;_3@14
iY1`1V2D2^1`1g8`1U3J140Q2n1:=X3X>a12621F0c@R64b7g8b2a2=4?d1V@518R1R2d6P4P6P2b?n>6V2D\A14iY1Z1V2V
20_1g8`1X4Q2n1:=X3[7l6a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>8V2D1ZA121^d13V2gV2Y52V2l[15V2g
V2Q>TBR`15V20fV2\5_93V2gV2\52V2dQ13V2dQ103V2id2Uj12V2TX32V2M4V2RW3N22V2bV23V2bV2j`1>V2?cj2fZ1i@@
416Q1859:3V2^Y218V2c3WS40g6g;U6:4V2kV40eH2V2Pl3DV2?Rd1l>cGfZ1c4X411h7@416Q1859:2V2bX43V2UZ2n`12V
2Tk33V2gV2]32V2oV23V2aR1oV13V2nP1Xf14V2nP1aV1_22V2PZ2:V2D1ZA121e>MjT15V2]2b;_3We12V2nH2V2\F4V2L_
EoW35V2@kEdP4:;W2R?d2`1b;0R3`>RU1c8c\15W2R?d2`1ZR23W2gAkS23W2ce2PY13W2dd1nP12W2ce25W2Y8V2jk1W?6W
2L\7Qn1Db>4W2[V2:l>?W2>Te2^5fZ1i@@416Q1859:@W2>Te2^5`P1U:i@@416Q1859:Z1W2U20_1g8`1X4Q2n1:=X3X>a1
2621F0fF4Z@b2;U2=4?d1V@518R1R2d6P4P6P2b?n>3W2ce2eQ13W2[l1WI5W2HZ[2_9oU17W2HZ[2_9`@177W2K_E^2_2Xj
1gX16W2[F^2_2Xj1oU15W2[F^2_2Xj1\1W2U20_1g8`1X4Q2n118=X3NY=a12621F0fF4Z@b2;U2=4?d1V@518R1R2d6P4P6
P2b?n>8W2SW22l3_:X4TNn23W2ce2oU16W2fV2Q9j5X4W<[1W2[2Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2;U2B?d1W=T3
18R1R2d6P4b274Z21CcAn>3W2kW2g=4W2HRW2g=8W2HmU2T1_8W5j@B3W2ce2oS13W2hV2j>3W2ce2`@3W2ce2SZ13W2ce2P
?7W2kN0ed1P2g@`i15W2jd2H^1a=5W2_MkEWR1WU27W2C\A14[S2hS26W2C\A14[S2<W2C1ZA121ki1_9]ANo^18W2C\A14[
S2QAnG3W2[Z2W;4W2fV2d3W;4W2dQ1nc1j@3W2fV2l>3W2ce2j@3W2S\2_95W2PW2R5_9oU14W2[V2`3f;3W2lY2f;Y1W2U2
`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2;U2=4?d1V@518R1R2d6P4P6P2b?n>;W2Kd@dKUIi4]:Ec2NTN9W2U]1jIT4]:Y3
NfQ1VK6W2a[1c1W4gI]:5W2h<WW1ZBW?8W2Ho;d5Q1`P1ZBW?9W2Ho;d5bQ1bQ1P?i1>3W2jk1hI3W24^e24W24^e2oU1P1W
2002a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<Z6l29CnAQ3P@9W2W`2b12\1X2e10^24W2ce2U4iQ1P1W200d3@g71W2Z3e2
n1:U1`2X>a12621GfF4n<Z6l29C:eDa7^86W2K_U2W?X4^T15W2LSV2b>X43W2ce2X48W2\2b;_3ST2S3ZNd85W2\2b;_3ST
23W2ce2_B4W2Hjd2_B6W2Hjd2j@a124W2ce2\B0:W2l6R7cW2Q@k2\2]1Ln33W2Hjd27W2H`>YV2jAAU96W2ce2QAZ10D]4W
2@:2Mn1a7505a1:7:1206E?5J020011146212260171C24K1P1T111P10151BV1<;CJ5b3K40?F037=;0A?T3]?l1i<GG315
d7T24W12_23DDY3313<a61Y1M94V2241H2212BP2W551S1l1`1R28397?P1T1Q1AQ1E2534T1U1>=k2W2NM`9505a1:7:406
[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3_23Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E
253Y1U1>=3W2ce2\B4W2b^2P7\BP1X20A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<TLQ3P@JX2<X3@g71W2Z3e2n1:
U1`2X>a12621GfF4n<m7XGP@IX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP@JX20d3@g71W2Z3e2n1:U1`2X>a12621
GfF4Z7c5VOP@a1X20S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>Y1X202>
1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:;MG6o20m6kAT3P@g@n1X23>1e1Z1@g71<`19Z3;121R2n1:=G`2`1i3m8a
12621F0c9R=4l:Q22X3b2U1[1B?d1W=T318R1R2d6P4b274Z21CcAn>^2X2Y20Z1@Nh61<`19Z3e2n1:=G`2Z5m8a12621F0
m2l=2h54c6P5A:<2X3b2U1@JB148d1W=e1[12183A<R29Q2X4P47a1H74Z21C^9b42g1f1U83d6LX20d3@g71W2Z3e2n1:U1
`2X>a12621GfF4n<T7lDT3P@g@l1X2Y20Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0\>Y84n<[3b2a2B?5^1W=T318R1R2d6
P47Z274I`11CW4i92g14a1n>W1X23>1P3@g715\1DZ3;121R2n1:U1`2R<U2a12621GVA_54n<V3m3oDA_2P@d1X20S2`1@g
71<`19Z3CQ2n1:=G`2X>a12621F0[@Z64V<G[3b2U1[1=4?d1V@518R1R2d6P4Z5EP2b?n>h1X2T25Z1@g71<`19Z3CQ2n1:
=G`2Z5m8a12621F0fF4V<G[3b2a2=4?d1W=n2518R1R2d6P4b274Z21CP2b?n>b1X20S20_1@g71<`19Z3CQ2n1:=G`2X>a1
2621F0fF4n<[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>`1X2T2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?
d1V@518R1R2d6P4Z5EP2b?n>h1X202>1_1`1@g71<`19Z3;1210Q2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2d
6P4Z5EP2b?n>_1X2010>1n21@g71W2Z3;121W1Jn1:U1`2X>a12621GfF4X;e1V3m3F[19CnAAg1GP@g>f>R1X202>1P3@g7
1W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3oKP@f1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4V<G[3b2U1[1B?d
1W=T318R1R2d6P4b274X1Q11Cm4e<n>LX2e3@g71W2Z3e2n1:U1`2i6^7a12621Gc>V4k34h:U2VOP@JX2e3@g71W2Z3e2n1
:U1`2X>a12621GfF4h:U2VOP@f2f1X2Bg1Z1@g71<`19Z3;14R2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2d
6P4b274Z21CcAn>b1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>X
2X2B2c10Z1@e711<:U19Y2@094;14R2ON:=G`2Z5m8a12621F0KcE64n<[3b2a2B148d1Bd<T318R1R2d6P4`21334Fc11CW
>[3n>T1X202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4l:Q2V3oKP@m4i;NX20d3@g71W2Z3e2n1:U1`2X>a12621GfF
4n<V3oKP@g>2g14Q1X202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<V3oKP@Q1X202>1P3@g71W2Z3;121R2n1:U1`
2X>a12621GfF4n<f7_GP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6oNP@Q2X20X20Z1@g71<`19Z3e2n1:=G`2Z5m8
a12621F0l4Y<_54n<6T3b2U1[1B391A52IW=T3183A<R2d6P4b274Z21C_3R<P2n>X1X23a3@g71W2Z3e2n1:U1`2X>a1262
1GfF4FU:Q2P6V39CP@[1AAg1Go8P7T:Z@3NX202a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<W9MPEP@g>2LX20d3@g71W2Z3
e2n1:U1`2X>a12621GfF4n<W99CPEP@LX202a3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2VOP@c5MX20d3@g71W2Z3e2n1:
U1`2U;R3a12621E1fF4n<T7QHP@c5c1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=T318R1R2d
6P4b274Z21CcAn>e1X20Y2Z1@BT71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2U1[1B?d1W=T318R1R2d6P4b274Z21Cc
An>LX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4o;N6^7`GP@R1X20AR3@g71W2Z3;14R2n1:U1`2X>a12621GfF4X;FN6o2^
4`GP@P1X20A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<6oNP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<e7`GP
@P1X23>R3@g71W2Z3;14R2n1:U1`2X>a12621GfF4h:U2V1f6XGP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7XGP@
MX2BR3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<m7XGP@P1X20A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4Z7c5VOP@
JX202a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP@LX23a3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2`7<XGP@a1X2T20_
1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>U1X23>R3@e711b1DZ3;14R2n1:U
1`2X>a12621GU3`C4h:U2W3X4<XGP@3X1X202>1P3@g71W2<m2;121R2n1:U1`2X>a12621GfF4h:U22Y4T5CPEa7S6Z2KX2
02a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOo8P7IX23a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP@m1X23>1e1Z1@g7
1<>Q19Y2P1;121R2n1:=G`2Z5m8a12621F0fF4l:Q2[3b2n1BB?d1W=T318R1R2d6P4b274Z21CcAn>b1X20S2`1@g71<`19
Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=41=d1V@518R1R2d6P4Z5EP2b?n>g1X2Z2Z1@k6K1<`19Z3e2n1:=G`2Z5m8a12
621F0fF4[<B23T3b2a2B1=d1W=T318R1R2d6P4b274Z21CcAn>IX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<U9PFP@KX20
d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6o2oKP@JX20Hk2@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP@NX2@1R3@g71W2Z
3;14R2n1:U1`2X>a12621GfF4n<VOP@RQ1MX2BR3@g71W2Z3;14R2n1:U1`2X>a12621GfF4n<k5ZIP@V1X22U2Z11@g719m
1Z3j1Jn1:U1`2]5S17^7a12621GfF4n:o1i1Q4k5^Ce:Z5^MNX22`31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<k5ZIc:\5^
MQ2X2Y20Z1@g71<`19Z3e2n1:=G`2Z5P1Q7Ja12621F0j5k@4S1W8b3[3n1Ca2B?d1W=T318E<R29Q2X4P4T2=74Z21CW8[9
g5;f3S5o1X2B1e1Z1@g71<:U19OJ>P1;1212o1n1:=G`2Z5m8a12621F0fF4h:U2[3b2a2B?d1R:T3T318R1R2d6P4b274Z2
1CcAn>i1X23>1_1`1@g71<`19Y2P1;1210Q2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>P1X
202>1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<VOP@KX202a3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m7XGP@e1X2Z2
Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4a<<[3V2;f1JB?d1W=T318R1R2d6P4b274Z21CcAn>LX2e3@Nh61W2Z3e2n1:
U1`2X>a12621GfF4d;Y1b5R2`GP@OX23a3@g71W2Z3e2n1:U1`2X>a12621GfF4FW<VJ[1S1_2[2[8X5MX20d3@g71W2Z3e2
n1:U1`2X>a12621GfF4h:U2W9^C_2P@jEIX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP@jEb1X20S2`1@g71<`19Z3CQ
2n1:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>HX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<VOP
@P1X23>1P3@g71W2<m2;121R2n1:U1`2X>a12621GfF4n<VOP@KX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4h:U2m7XGP@>P
1X2Be1\1@g71W2Z3;14R2n1:U1`2]5j8a12621GfF4n<g;^Ce:Z5IX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<6oNP@c1X
2Z2Z1@g71<`19Z3e2n1:=G`2Z5P1l7a12621F0fF4n<[3b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>MX2<X3@g71W2Z3e2n
1:U1`2c;d2a126217?fF4n<T7YGGP@MX2e3@g71W2Z3e2n1:U1`2X>\1426217?fF4n<T7QCo4g9X6LX23a3@g71W2Z3e2n1
:U1`2g7`6a126217?fF4W<FVOP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7QHP@KX20d3@g71W2Z3e2n1:U1`2X>a
12621GfF4h:U26oNP@b1X2Z2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2d6P4b274Z21CcA
n>IX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<T7QHP@JX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4n<m=i3^=P@IX2e3@g7
1W2Z3e2n1:U1`2X>a12621GfF4n<m7XGP@OX20A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<VOP@MX20d3@g71W2Z3e
2n1:U1`2X>a12621GfF4l3h3R3U2m7XGP@c1X2Z2Z1@b3T41<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318
R1R2d6P4b274Z21CcAn>JX2e3@`3V41W2Z3e2n1:U1`2X>a12621GXA]54n<VOP@JX2e3@g71W2Z3e2n1:U1`2@n6h6a1262
1GfF4n<VOP@JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9dEP@b1X20S2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4
n<[3b2a2=4=1d1V@518R1R2d6P4Z5EP2b?n>R1X20d3@Q11U1]51W2Z3e2n1:U1`2X>a12621GoDf14F`;Fm7XGo6W2h6c1X
20S20_1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4h:U2[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>JX20d3@g71W2Z3e2n1:
U1`2X>a12621GfF4n<VOa7^8JX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<`Ie5P@NX202a3@g71W2Z3e2n1:U1`2X>a12
621GfF4n<e7a19CPEP@d1X20Y2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0bF34n<[3b2a2B?d1W=T318R1R2d6P4b274Z21
CcAn>e1X20Y2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B1=d1W=T318R1R2d6P4b274^1K1CcAn>c1X206l1
`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2Hk5P4Z5EP2b?n>d1X206l1`1@g71<`19Z3CQ2n1
:=G`2X>a12621F0fF40m<[3b2a2=4?d1V@518R1R2Hk5P4Z5EP2b?n>R1X20A1P3@g71W2Z3;121R2n1:U1`2X>a12621GfF
4h:U2_5]2XGP@b1X202P2`1@g71<`19Z3CQ2n1:=G`2X>a12621F0fF4n<[3b2a2=4?d1V@518R1R2d6P4Z5EP2b?n>R1X23
>1P3@g71K[1Z3;121R2n1:U1`2a6f7a12621GfF4l:Q2VOP@KX20d3@g71W2Z3e2n1:U1`2X>a12621GfF4n<a9CPEP@JX20
d3@g71W2Z3e2n1:U1`2X>a12621GfF4l:Q2VOP@S1X2B00P3@g71W2Z3;121R2n1:U1`2X>a12621GfF4n<Z<U@e2_2`=g@K
X20d3@g71W2Z3e2n1:U1`2f1^9R3a12621GfF4n<VOP@V1X2<AOf1@g71W2Z3e2n1:U1`2T>20a12621GfF4n<[1_4ZIP@i8
jBV2H9j25MX2e3@l1f3S21W2Z3e2n1:U1`2X>a12621GfF4n<k5ZI8g?R>e1X20S20_1@g71<`19Z3CQ2n1:=G`2c1a9R3a1
2621F0fF4n<[3_22a2=4?d1V@518R1R2d6P4Z5EP2b?n>NX22`31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<V1m8QEP@^MT1
X210`31@g71W2Z3j1Jn1:U1`2X>a12621GfF4n<i13V8QEa:1\5>W5gGc1X2T20_1@g71<`19Z3CQ2n1:=G`2a6f7a12621F
0fF4n<[3_22a2=4?d1V@518R1R2d6P4Z5EP2b?n>KX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4h:V1Ne7`GP@JX27]3@g71W
2Z3e2n1:U1`2X>a12621GfF4n<VOHW?d1X27R2Z1@g71<`19Z3e2n1:=G`2Z5m8a12621F0fF4n<[3b2a2B?d1W=T318R1R2
Hk5P4b274Z21CcAn>OX22`31@g71W2Z3j1Jn1:U1`2X>a12621GfF4i;>EP4UKP@^MKX2e3@g71W2Z3e2n1:U1`2X>a12621
GfF4X<B2P4UKP@LX2e3@g71W2Z3e2n1:U1`2X>a12621GfF4i;>EP4V4nFP@8Z20`3j?in1S7QE_]17Z20`3j?in1UL_]1<Z
20Gh2j?Vn1BQ4SHk?a1QL9Z20`3j?in1C]3SH_]18Z20`3j?in1Q4SH_]19Z20`3j?hl1P2Q4SH_]13Z2Vb2Q42Z2Vb26Z20
`3j?oj2_]11Z29Z20`3j?_NYP1Q4SH_]19Z20`3j?in1m1S2SH_]1:Z20`3j?in1CY1S2SH_]14Z2Vb2m1S23Z2Vb2m1BZ20
Gh26c?`m1131T8b<o3o17d1A_]19Z20`3j?bm13f1aK_]1<Z20`3BW?ol1B3V8QEgEgG7Z20`3j?]o1aK_]1:Z20`3j?bm13
f1ZJV1_]15Z2Zi2:ZOb99Z20`3j?jl1b2]3SH_]1<Z20`3f8S7f9n3jQ1SBZIc:kR1:Z208?g2j?S63gd2_]1G[2Gh26c?U_
1Z>1=0o4k2g50i<7[1J?h5T1UBkCb1[2G9^2j?l1]4[@4h2El7>Z1X1c4]2c24Jb1^5]6104Y3j4f1P47]1T92l17KHA?431
0a6h<JT4bAe27[2`3j?bm1j1aK_]1<[2`3j?bm1V4S4QEc:S;^3l8[;8[2Gh2j?bm1\M?o\15[2`3j?oj2_]1;[2Gh2j?`m1
7T8jBV2k?cMR1[21<8h2f8S7a?\2Q1_W1o215[5R4c1Q6;0]9d1Ah=C^1h2_550V1o=X5C>[2Hg2j?nHig1V:h=hI09n4CR3
E[2Gh2j?P:bKlG7?X6G^;V:[:_52[15]7DkC6[2Hg2j?oj2_]18[2`3j?mU2QE?fCXIj4[2150561K2ES15A1e320=@538:2
2Q1<13341B=6D140411S18G021111;429P1220LP11I:12O81AY4^1S27\1<B1W1XM26<4N:j15AZ6>:W11k115Q1E=U1><4
51A1S41:X1]1o2J<;BM]2904m3R3AH10n1]3B\1;>23Y4B>T1205]9h3R55i:II412>[2`3j?YGj3cQ1=I8\2Z2mGWDWIE[2
>8h263[8S7X;SW1S;1313cD^8jEdGi187[2Hg2j?fm1XM_]1;[2`3k2i21R:`m17`Ge5_]19[2`3j?g@W\1Y5oBe5_]17[2G
h2j?oj2k?cMY3[2JMg1h7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5h3K[17=^1T3XHk5GG315d7DL7311b1c
2D4i3313<a61Y1M>V226P12c2h3j2`58=GP1T16Jc1E253Y18L>=XJo2[2JMg1h7505a1:7:406[1K4D156271IM1P1T111P
1015DV1<;CJ5d4[17=^1T3TNGG315d7d3a1Q1Dn3313<a61Y1M>V226P12c2h3j2`58=GP1T1Q1c1E253Y1U1>=XJ?[2U2Z1
j?JP6]5]4W\1F^3Z6^Ce:iR1<[2Gh2j?aEg1VV115]LH_]18[2Hg2j?]o1k2eH_]18[2`3j?VG2oZ1eH_]1Z1[2>8e1R16d2
`59S7aEQ3\1TEf;c21U6g51R206]1I18312U1`6l3AQ;o1Z7i4RA?e2U3C[2]2R1j?cHXR1`4Z4g51b41>X1o:VI]@DU3E[2
]2R1f8S7aEk8^LKMKU6\:[1];VI]@D`2DU3E[2[21R1j?PJbR1]6k8]19S1U<U70j3o1T<bAe2U39[2[21R1j?oj2U7_@iE;
[2]2R1j?fl1R5UIU70oAXDC[2[21R1j?hX1oCo6l9Y=T7l3o1l6=V5MR?j3>[2[21R1j?i\1P@b2I`3VGaJR?j3:[2]2R1j?
fl1Q7VGaJR?j3n1[2Gh263?a79U1m5X4CS5c3\5f112CM251><hOj16b1b1<;157?Na1;_2nCW216AV6Y6k233CY4Ch5S7S7
2J2V32R3Q1[2`3j?X4Cg8\5f112CM8166QR1i1[3Lc1W1c1QG`?Gf:W>2JY32R3[1[29V3Jk7U1GU5X4Cg8\5h1FM816410P
R16b1C[1=MNa1;Kc1QG`?Gf:S7Q82V32R3L[2Gf21k2c3l19S7RFiEX3V3_7c3;91a3i1W6A^2=c=X6e9`M7[2Hg2j?dS2ZG
_]19[2`3f8S7jQ2i1ZGT:ZS16[2]2R1j?oj2_]18[2]2R1j?Zm1dMdY1j39[2]2R1j?fl1CdM_]1^2>[2`3j?bm1R>0d1`8C
2e2e1Hf\17[2`3j?bm1\MSR1[;A[2`3j?[G0P<nEP2i4;]1b1c4PAe1V:XS1:[2`3j?\i1P2\1V5b1ZG_]17[2`3j?dS2k9^
=_]1E[21<8h2j?WW2c1i20V3X;6AY5g5o1l6=WEj38[2Hg2j?Z@dZ2dY1j3C[20>h1W1]1l8_3@14W1YGg[1BZGb8d;WI?[2
0>h1W1\4m5_3@14W1dS2ZG_]1Z3[21E26FJL1f7505a1:7:406[1K4D156271IM1P1T111P1015DV1<;CJ5d42X17=^1T3TN
GG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3Aj2`58=GP1T1Q1c1E2531W1U1>=hF_3o2[2H1Mg1h7505a1:7:406[1K4
D156271IM1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2h3j2`58=GP1T1Q1c1E253
Y1U1>=XJ8[2`3j?]=Z\1VQ1[JSC6[2`3j?kR2SH_]1:[2`3j?853fFg[1mG_]16[2`3j?]Y1aa1_]16[2`3j?W>g\2_]1F[2
Gh2d:U51m;nIn4W4T26Y1l16\1^MS73g?i1iK;[2Hg2j?o;kV1Dk2^MS7_]1;[2`3d:S4Q1o;ZU1Q5bT1ZX1T5<[2Gh2c1V>
n;OVR1i[1k?R1`L6[2`3j?oj2n@`L8[2`3l3m;TY2P2i?_]16[2`3l3m;oj2_]1A[21Eh2j?n<m5mZ1\9c1X2h3\1R:AVV1X
79[2`3j?cl1\1a3^1mG_]16[2`3e9T6oj2_]16[2`3j?oj2P6^W16[2`3j?gP2WJ_]17[2`3j?gP2S2SH_]1S1[29V3j?V1X
3f7i>4Z8W2Cg1Q1P2_ES2mA]1^486V3?73S4X2Y6]2j5b4e:l4j38[2`3j?Zk1n3a3SH_]15\2>\A14_1\2>a1`1g8`1P414
0Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1V@518R1R2d6P4P6P2`3Q<n>7\2>Y<e3\1146\2>o?\1148\2>\A14Y:d1ml1
m1\2>5h2Z<8G021111;42114Q12h4`2j1NEi1KEF<l1l1bBi<o7O3I762R1510V1X37b4_6`4A4]2];Q3Y4Y2d;U>7\2>\A1
4kc32B\2=07TA14Y1e9NEe6mMb1W1`>W6VS16\2>b=i3148\2>R>Y314n;YU17\2>b=?Y3147\2>1ZA121=\2P1ZR2f<b12\
1a1\20_7i2R23\2Pj3]11\2e4\20:182M]71P2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<822@J
5h1?57K><5?F037=;0A?9DU2SN0GG315d7a32Nd1DDY33131:X15FU1f2>1FBM94V2241P12c2V3\3l18W1R28397?P1T1Q1
AQ1E253Y1;5C>=oEk2\2G1M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33
13<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=c2\20:1;n>5J0200111;212260171C2]40151V2T2ENES1K5V103
7=;0A?NU2TNR=2c2DDe3:X1X51FBM>V2241n6j6R28397?P1V2AT2Y18\2PH`2VKhEZ\1e2T52\2^k39\2W2e2l8_3VCP1ae
1SU1:\2W2e2n2m5_3_9f9VHcI6\2[h29CnAY25\2Td2VP1a2Q;2\2\Q48\2\Lb2ok1bKV2k1^13\2Pj3S28\2T2PBP6]5Vk1
TNO6\2>R>Y3147\2>8i=Y3146\2>Y<R514:\2>7j=Y314Y:d1[79\2>8i=Y314`V2jR1b1\2>1_10_1g8`1P41210Q2n1:=X
3X>a12621F0fF4h:X2X3P1a1a2=4?d1V@518R1R2d6P4P6P2b?n>6\2>\A14\g13\2`2_\43\2@_A2\2oa2A\271cj2RU1c5
i@@416Q1859:]2?\271cj2fZ1i@@416Q1859:9\2>\A14eo1\1n306\20aj2c1Q6_;4\2Qg2o5i3A]2R5[U1`H1[2SE`12\4
d1i9CQ1l8f5[C5]2aj2c1Q6_;D]2<0S6X4g3W314ZCTe1<V1Q3o28m7X3k5lP1@]2<[10Z71j9c1\4fHgX1c1Q6o7_3cR1=]
2h10gh2c1_4a1n6C<_3cR1Z;A]2<\3l`2j5c1Q3d2:c1k9W45Q2b:eH^1:]2;Uj2c1i1W1o2j7d3T?Q1]2;<n1h<b94c7k?i
2Y2f3f2d1L=l1f1INiEc1Q6j7d3T?i:P3l4o2Q40H=]2g2lQ2lEc1Q6j7d3T?aJ1>f7o3]2;0;MO`8505a1:7:406[1K4D15
6271=Y11P1T111P1015DV1<;CJ5d4[17=^1T3iA_3j8GG315d7d3c2:9P2HT1313109W10i1O73R21;:B@<2;F_126P12U20
<`1e1\3R3\208=GP1T1Q1_138<253Y1U1>=^1d<l3n31<f7<]2=R>Y314g>gi1c1Q6_;hY1_3]2<;M`9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ22i1CV2[17=^1T2OlAi4]7GG315d7BQ3c2D7f33131:X1X51FBM>V226P12c2V3\3`58=
GB=T1Q1c1E253Y1U1>=h4n80V8Q2MDO]261B^R1Bcf1:X1Q6`1n9Y2l6]4P4U6f?R1@4163M859:`2DK]26FJ0WS1T1Zd1c1
Q6]7@`3[87jHM6U13LY3c11d1Z2A?]2=R?Y214_X2<V1Q3o2]1]7c2_68]2aj2c1Q6_;_6`1gQ18]2<8Z:`_2c1Q6_;7]2Ef
7Tb2c1Q6_;B]265>QS1cf1c1Q6`1n9V9]4P4QH01R5S2V3]2<;M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4[17=^1T3TNGG315d7d3c2Dn33131:X1G;T413BBM>V226P12c2V3S2X1`58=GP1T1Q1c1E253Y1U1>=oE1Z67]2<Tj2c1
f5:_;<]2<g8[1P`2c1Q6_;R2eW1R6g1k1]275f10Z1g8`1d3;14R2IT1:=X3Z5>^8a12621F0VW1b2a2B?d15c1Q6[5D_218
R1`1Ad6T3K2_274Z21C[@W1c8Z6:]2=\A14_X2<V1Q6_;8]27Agi2c1f4Z1_;7]26Zj2c1Q6_;a?Q3]265;M`9505a1:7:40
6[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3Q2Z1`58=GP1
T1Q1c1E253Y1U1>=9]2<8k`2o8c1Q6_;]@6]2<Tj2c1Q6_;6]26Zj2c1Q6_;6]2aj2c1f5:_;8]2Eki2c1Q6_;]@Z4l3]2<;
MR2]7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5b3Q1[17:2^1l1W1TNGG315d7d3c2D7a2T13131:X1i2730Q
21;:B@1:2;b1C26P12Y1Y1V3\3R3]28=GP1K8Q1C0NA3253F1@T10>=T@j5S1D6Q4]2<;2JDh61P2505a1:7:406[1K4D156
271g11P1T111P1015DV1<91CJ22<W4[17=;0A?9j2TNGG315d7d3c2Dn33131:X1X1h13R21;:B@<2;V226P12c2V3Y2R1R3
\208396@P1T1Q1c1E253H@U1>=a3=k1n91d1]41;h1R5M]2<[10h7QJe9V]1c1Q33c1L:c1k9k9g3e7Y=F082]1\92;IJ]2Z
6UQ2U=[2^3c19m1A0630U1FB:S11605k9\62D]2h10eL50R4dT1RC<V1Q33k28V;_6]8eCV2@]2=7j=Y314_X2c1Q6\10o8Q
1l8`7A]2[_2U;c1i2063m1B:\10Q:Q627A]2<8eKd9j\1e7c1Q3Q2B:]1[5e4_@[OG]2=\A14iP2j1j50;V1S5M8T1R4S1V2
MCE;k_17]2aj2c1Q3o2]1Q:H]2<07TA14Y:Y20R3Qa1Y5[2c1_2Ad2:g2g8_6o9[O:]2=\A14SV2[2c1Q6_;B]2<07j=Y314
o:_m1c1e2300U3]1Q:>]2=[=P414_X2c1Q3o2]1R1n8_6`4]2632512M`9505a1:7:406U152G0200111;212100400171C2
P11P1T111P10151BV1<82CJ5^45V1037=;0A?JY2TNGG315W7<a32c2DDY33131:1V1P1Q1U31FBM>g1>241P12W1[1V3\3]
3R28397?P1T1Q1AG9E2534T1U1>=[6c?1]4l17]2aj2c1Q3o2_;i;B]2Ed9Q6do1b12\1n3]3c1Q6Z110o8Q1Z1S1]2<0Y<h
2Y214^:_1i3:l2S8oAZK0;U10Q3d245Z18W7MCQ1_6\2\Ih3i2=]2Y21XJlm1c1R2n3O_:XG\<b:7]2b6nc2c1Q6f9h1=]2<
nKd1Ee6mZ1V:c1Q3d2:_;<]2=\A14_X2c1Q6_;_6i5_I9]2aj2c1Q3d2:_;k_18:]2<Tj2c1Q6]1Q54j4V2=]2=R>Y314_X2
<V1Q68T1Q:;]2=\A14_X2<V1Q68V;6]2Uh2[2c1Q6_;9]2<8j=P\2c1Q6_;]@9]2<8[L_m1c1Q6_;]@9]2<lIWP2c1Q3o2_;
_67]2<Tj2c1Q6_;Q2>]2Ud1Q6f?b@c1Q6h2f8_6Q>[8S5d8;]2aj2c1G64n2[10A_;>]2=R>Y314Y:nc1`2e7<V1Q6_;9]2<
8^81Za2c1Q6_;^3]26>22J3\9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7X2[1c2D
n33131:X1X51FBM>V226P12c2V3\3`58=GP1T1Q1c1E2533U1U1>=j?1k2P1U21P4?6]2aj2c1Q6_;_6>]2L_8ie1`Gi3c1X
5B5_;_6iK^4C]2<YP1n:Ie5P=dH0LE;1Cc1Q6_;hDoDb2]2:10:n>5J0200111;212100400171C2]40151V2_65V1037=;0
A?NU2TNR=2c2DDe3:X1X51FBM>V2241n6j6R28397?P1V2AT2Y1RH7]2aj2c1f5:_;_6d2]2:=n>5J0200111;212260171C
2]40151V2X4V25V1037=;0A?:i2k62UGR=2c2DDe3:X1X51;:BM>V2241n6j6R28397?P1;j1AT2Y1^7fFA>]2<UEg]1b1cE
c1Q6n6`4P8KW8\2D]283<gi2:X1Q6_;kGi@@416Q1859:K]283WBiMY5g4PP1:X1Q6T3l1]6kGb3_1f;@416Q1859:Z1]2<h
5f12b?CT>f31nA`@32FKb1e1o2i5c1GQ118LZ1Q17:_;k9V6GY449;8P<^7R6J]2bNX:l2X5]AT2Y9n:c1c1g2Y3n8W28l8S
1YF^1Kh:2Y28R1d1]20Q100T5k2n2n1i@^3;=2EQ3iM\@X5c1X2P2g1V13R2^433?=2E7W11120011122W2l261f?7]JJ]2=
o7V3b3b214dR2j50a10S1X3F:BS2\1n7l9j3W3hH1A]2h10^NTL\2kEj5c1Q6b3l7RAS@\1<Q;d1]2g100kA_9Y1b23\2b2k
112d_1d2c1i2W3T7c31Df7l=400a3V92285108>5><5o2W2Q392NX117<[1]2<07g7P6[314n;E7]2^1Na1A;oL[Aj5<0U1\
19Z48d3]4O>?T1Y58V3_Go1b6K1\16]2ak1oNc1Q6_;6]2aj2c1Q6_;VG6]2aj2c1Q6_;WZ16]2P:``2c1Q6_;C]28`P1gi1
:X1Q6_;kGi@@416Q1859:7]2aj2c1f5:_;b[18]2j1fh2c1Q6_;cS116]2j5fd2c1Q6_;7]2aj2c1f5:_;lZ16]2aj2c1Q6_
;e76]2aj2c1Q6_;m^1;]266\A14_X2c1Q6_;e<:]2=R>Y314_X2c1Q6_;7]2aj2c1Q6_;PQ106]2aj2c1Q6_;oZ1H]2<0Y10
0\:P5B14V>IS5Zd1c1Q6_;TA^A_1a9W1ME]28_i1hP1:X1Q6_;kGZ3i:d2@416Q1859:6]2aAoX2c1Q6_;F]275;_9c1l514
m>WR1]3kC<V1\1d48V;jOU=Q57]2ac1oV1c1Q6g2g8k4]2505;E1S2A1?F^220?\2750513312@3=63@140411R13=5:2CB1
5;BL1N1I:12X1CW1<;C3`1^1S2a3a3a3Bo9_26W92230;4N:02FQ13A9C5V5>b11f1b2U1><4221AZ3D7:X1]1c4BMg27P1h
1B>R3f1e1P4\128U1P1T1S22>N3;m62S3U9:`40H1X3G5I@Z1129]2_l1c4a4[@_4c1Q6_;E]2LV`1i4Q4>f8Q7X1NQ>c1Q6
_;cJg1n3l1Y46X;9]2V2b;_3WY2c1Q6_;T97]2`_2P;c1Q6_;[>7]2c;m^2c1Q6_;m>;]2<0\A14o:_m1c1Q6_;:]2fd2j5c
1f5:_;iQ1]94L]26T<o8e2C8T1i8l4a3e4`5mT1c1Q6i5`1Ba3Q:9c3Q5>k4YBZ1@]2<8d5i2f2_7Zb1o>j5c1Q6b3l7h>Y2
9]2=\A14_X2c1Q6_;U3]2=72M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c
2Dn33131:X1X51FBM>V226P12c2V3j1a1`58=GP1T1Q1c1E2531W1U1>=l1]27m1Z1g8`1U3>e2n1:=X3Z5m8a12621F0k9S
>V?b2a2B?d15<V1Q6[5^2E18R1`1Ad6P42_274Z21CV6j8a2o1Z5h2j4236]2Vo1ZKc1Q6_;@]26aIZGdB4gA1i4c1Q6_;nX
10H1=]2LGlh2c1Q6k7c3aV16S4?;7]26Zj2c15k5_;C]28Xj2:X1Q6_;T>f9i@@416Q1859:6]2Y`1WZ1c1Q6_;6]2aj2c1Q
6_;^88]2T91ULTe1c1Q6_;6]2aj2c1Q6O_:9]2aj2c1Q6_;dMh4Z9U67]2<m_2V:c1Q6_;c3]265;MU3`4i1505a1:7:406[
1K4D156271R1133:1P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Di2T13131:X15R51FBM>V226P12c2V3\3`58
=GP1T1Q1c1E253Y1U1>=^1:S2Bo:^6P4>:a1o2]26AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^
1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3\3`58=GP1T1Q1c1E253Y1U1>==]2_W1^7b[1c1Q6_;S108ZX1a61
T1]274\1^N]d1V4c1c1k1U4b3l7n6@2U7Y2=h3[<?^1AU74E`1>6BAY1]105o2]2<;M`9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3\3`58=GP1T1Q1c1E253Y1U1>=>]2
=\A14_X2c1G;n2[10A_;;]2=U;V614_X2c1Q6_;kLP3]2H2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4
[17=N?T3TNGG315d7d3c2Dn33131:X1X51FBM>V226P12c2V3\3`58=GP1T1Q1c1E253Y1U1>=B]2<8R10Z71T:ib1d=f6c1
Q6_;]@KYAZ?7]2Eki2c1Q6_;_@=]2<?Odh2c1Q6_;hV1^3U1:j56]2aj2c1^5B_;:]2o8dW1lY1c1Q6_;oGk7j9D]27Gi7b3
_<Y3]Ba4Y3o2[30j1hKc1Q6_;aJf56]2aj2c1Q6_;n?7]2<gb2\7c1Q6_;6]2jY1f`1c1Q6_;>]2=7g?\114_X2<V1k55m3a
7F]2=\A14P6Q4d5MKa<1YZ1c1Q6_;n9^3\5]7Z1S17]2aj2c1Q6`3n7g=6]2Wb2Y8c1Q6_;J]28YV1nc1:X1Q6_;kGEIR1E\
6S7@416Q1859:5T1@]2mBe;d3e3jU1g>c1d23X3_;n?V=[2i:7]2UCR=Xj1c1Q6_;:]2=\A14_X2c1i4W1_;6]2aj2c1Q6_;
f<R4]2:=M`9505a1:7:406U15J0200111;212260171=52P11P1T111P10151BV1<82CJ22<U3K5V1037=;0A?9j2TNGG315
d7a32c2DDY33131:X1P1W41FBM>V2241P12c2V3\3]3R28397?P1T1Q1AG9E253Y1;I>=f4]2:1072Mf6i2505a1:7:406U1
5J0200111;212100400171C2P11P1T111P10151BV1<;CJ5<<NES1K5?F037=;0A?NAc1TNGG315d7a32c2DDY331201:1V1
X51F89M>V2241P12c2R2S1S25R1l18W1n138397?P1T1Q1AQ1E2534T1U1>=Z5d@1m2?]2<8d5i21Za2c1\4d1k8MCQ1l86]
2<Tj2c1Q6_;k4]263=M\2^2Y1DFM3@;505a1:7:406U1222G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45?F0
37=;0A?h1[1UDX3i1k4GD2315d7a32h1JDDV1R23131:X1X51FBM>b12@241P12[1W1V3\3l18W1i188397?P1T1A?AQ1E25
3Y1U1>=^1T1g3c?1\1^2Ll2]2:1;`1]=5J0200111;212260171C2]40151V2_65V1037=;0A?T3k5c7\4W<R=2c2DDe3:X1
h34K3:1FBM>T1Q1241]3`3Y2`4R28397?P1V2AT2Y1[3V2Z<1R6O]2g100eL2X5T[1`;c1Q6m3R33e3D=Y6l>40h<2>5G_6Q
3F@3C]26\b1_Io:]3c1Q6_;bCQ570j@1T1Fj1Y2E]28RQ2UI:X1Q6_;[9_>^8Z8@416Q1859:Z3]2HM`9505a1:7:406U140
K4D156271g11P1T111G8015DV165;CJ5d4[17=^1T3b7aFGG315d3o3d3c2Dn33131:X1X51FBM>V226P12c2V3\3`58=GP1
T1Q161Z1E2403O9U1>=mFY1I]2Y1TGS1?l1l=?R1W:0f3?1V9n6X1P?c1<d5_;Y:`5fK7]2aj2c1Q6_;dHQC7]2MSi1_P1c1
Q6_;D]265`h2c1c1f5:_;V9R<P1k1]1T8n71\16f4\3]2HJ2`9505IG:7:406U15K4D156271=Y11P1T111P1015DV1<;CJ5
d49Q17=DIT3V4]4_EGG315d7d3=U2Dn33131:X1X51FBM>V226P12c2V3P2[1`58=<:P1T1J661Z1E253Y1U1>=M]28h49Tl
1j6]:S6c1:EBS5B:_;h>R9V6b:@416Q1859:8]2Y8Wb2c1Q6_;f9mV19]2[`1X3_;]?n;c1Q6_;E]2Z4SY1R2T1Q5l4T5o8X
1]@c1Q6h2S4b4o82`B:J6]2iQ1gh1c1Q6_;c1^2:C5_23^2j7]7\1\22e48TAk;S6LT2T<V1\2Gc2f1^3f3S1AGA[3c3m1P1
411112000l58k6l6YEi5Ea2^2:C5R5j7_23_11S2Q11\1\22e48T13Q6h1=a1l2g?iE\2Gc2[35W1;KZ1>3?181S1A5?1609
2X3a5E:6111210Y2]348S127k36Y1IU1W4DU1SDm4KER1^2:C5R5S9j2b:f:=iX1[:5X2o2]1e78D>IDH7611122VV1Q32\6
^2^2:C5R5S90U13_11d4\223n==iX1V1l860223L62293746^1:6>D32J??f62IFS12E251411112000A6n44\13Y4Y1l6BB
SD`1n4M_1^2:C\4R@R:Vh1f1G`2]11P1>8CS1?1N092b8X18610g5l1E_4h5E3i2R>514607I127^2T1h\31122Q1^2:C5]b
1UMo6[3`1T1Z1R118]2k:1122YCDU4U<514V174g3En4b1^2:I]?3a1j;8T13j7=c;UMS:75W128KZ1>C181=EA5?992`9C1
122AZ5j5Y1W6DBaEEQ1^2:hMdb1o6f1Io2L1_18Q1U11;Ch7W2@62Z8oK514607I12X1^2Q100T5k2n2hB^3;=2EQ3SHb@lE
^433?=H7W1140011122W2l261f?7Z1^2Q100T5k2n2n1i@^3;@g3SHb@_5V;U5^433?=H7W1140011122W2l261f?7]Ja1^2
P11a2Mn5a1e516[5Y2T4]4e16i4kFU1`>>j2dBl1a233MH7W11611122W2R1i161n1i4U3eHU12X1^2P11a2Mn5a1e516[5Y
2b8e1P5kFU1`>>j2dBl1e23f1_11611122Z3Q4i4U3eHU12[1^2R10T52g5n1Y6a5W6T2;=2k2K_2l2fBY39j16e8f7a4a1Y
8n1^4G=P1b162W2l261Ge7nQ1W1^2R10T52g5n1SBT2;@k2K_2l2JkAc3Q2e8f7a4a12V82k1V5=c262T561Ge7U1hP1K^2R
10T5j5WF;X4MiJQ2`F20T:^4G=P1b162W2l261\Z1N^2R10T5j5T6R@;X4MY5kAc3bH20R1Q9^4G=22]262T561\Z1<^2Wj2
]92`75Ka162[51j4_230AE21P22761?U320=@5028:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1
S2a3a3a3R=6W9223<4N:0S1G3A9C5V5>b11f1_22U1><4513=m1\1D5<f2a1]1W1=@Mg27P1U2D^4224e1P4FE;>2CP1T1S2
2>N355[6n<:c9Ik11b5_230W12R211661?U320==2538:22C575051334@3=324?140411d15:01311162A015L1LP11I:12
8F8CH237<;C3CL^1S2c221D02a3CCY2U8:a46W926<4A<:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2X18]1U1139@M1e27P
1d1N6^4224e1`2_1\1;>2CP1T1S22>N3018ZC:c9Ik11W5_23X121FY1A1?U320=@5316:22I75051334@3=6D140411d15:
2CA015NLP11I:12O8CW1<;C3`1^1S2d21Ja3a3a1Z125;c6P1h12683R1g726<4N:0k13A9C5B_43>b11f1b28F5><035130
<8Q3D5<f2o2W1NMg27P1j2^42m1P4\1;>2CP1T1S22>N355k9S2i6@:a21o6II9G1g4_23X12R2A1?U320=@5316:22I7505
1334@3=6D140411d15:2CA015NLP11I:12O8CK37<;C3`1^1S2c221Ha3a3l2_6HP1k16_1`3V426<4N:0k13A9C5B_43>b1
1f1b2O5><0351A8Q3D5<f2o2W1NMg27P1n1K_6P4\1;>2CP1T1S22>N3;ZC:c9Ik11[4_23X12HY1A1?U320=@538:22I750
51334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D
5<f2o2W1NMg27P1j2^42m1P4\1;>2CP1T1S22>N355ZC:c9II9G1V4_23X12R2A1?U320=@538:22I75051334@3=6D14041
1d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1
j2^4P2P4\1;>2CP1T1S22>N3;ZC:c9Ik11]4_23X12HY1A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I
:12O8CW1<;C3`1^1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1P4\1;>2C
P1T1S22>N355ZC:c9II9G1U4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`
1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3;ZC:c9Ik
11b4_23X121P2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3[6f66W9
223<4J3360S14B3A9C5V5>b11f1b2U1><45130<Z3@35<f2o2W1NMg27P1j2^42m1P4\1;>2CP1T1S22>N3;ZC:c9Ik11V5_
23X12HY111661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CK;<;C3`1^1S2c221D02a3W1Y2
R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<Il1X18BJU11==2M1e27P1j2;R42m1c2\1\1;>2CP1T1S22>N3018ZC
:c9II44B031Z4_23X121P2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a
3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1\1^42m1P4\1;>2CP1T1S22>N3;ZC:[8W1Ik11k
4_23X101HY13=1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221D3a3W1Y2R=6
W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2U11NMg27P1j2^42m1P4\1;>2CP1T1S22>N3018iB@:a2i5W1II412
B031^6_23X1011FY111661?U32048=2538:22C575051334@3=324?140411T116657201311162A015?<1LP11I:12O8CH>
<;C3C2I^1S2c221D02a3CCY2`3d4:V4:6W926<4N:0k13A9C5V585b11T1Ab2CA><451AZ3D5<3El19N8BJU1139=2M1DP27
P1d1N6;k1I\12m1`22:2N\1;>2CP1T1S22>N3018[6Dn1Z::o2c6II9B031[4_23BE011P2A1?U320=@538:22I75051334@
3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><451AZ3D5<f2o
2W1NMg27P1j2^42m1P4\1;>2CP1T1S22>N3;ZC:c9Ik11_4_23BE01R2A1?U320=@538:22I75051334@3=6D140411d15:2
CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3W1Y2R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j
2^42m1P4\1;>2CP1T1S22>N3018ZC:c9Ik11X4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11
I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42m1P4\1;>2CP
1T1S22>N3;P7Y<:c9Ik11[4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1
^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3018P7Y
<:c9Ik11^4_231V121P2:61?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3
R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1=@Mg27P1]1\1^45j1P4\1;>2CP1T1S22>N3;[6f3W9:c9Ik1
1e4_23X12R23661?U320==2538:22C575051334@3=64?140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=
6W926<4N:0k13A9C5V5>b11f1b2CA><451AZ3D5<f2o2W139@Mg27P1j2^42m1P4\1;>2CP1T1S22>N3018[6n<:c9Ik11d4
_232U12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4
N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3;S7V<:W4@416Q1859:V2Ik11Y4_2
3X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13
A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42BZ1P4\1;>2CP1T1S22>N355ZC:c9Ik11V4_23X12R2A1?U320=@
538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U
1><451AZ3D5<f2o2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3;ZC:X8Z1Ik11Z4_23X12R2A1?U320=@538:22I75051334@3=
6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o
2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3018ZC:c9Ik11Y4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA
015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1\1^422
j1P4\1;>2CP1T1S22>N3;ZC:c9Ik11\4_23X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8
CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1]1\1^422j1P4\1;>2CP
1T1S22>N3;ZC:c9Ik11\4_23BE01R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^
1S2d21Ja3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2^42BZ1P4\1;>2CP1T1S22>N3;ZC:
c9Ik113_2Q_3V[14_2PS121h3_28=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V103
7=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2b4P2]3R28397?P1T1Q1A10NE253Y1U1>=h2_23X10Jm1?U320
l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5d21Ja3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3W4Nm3P1j2`:\1a1P1
T1S22]135`C:c9c19G1a2_23X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1
f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21>_26cj2fZ1i@@416Q1859:f2_23X1031b2?U320l2=07334@3
Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2X452n5\1a1P1T1S22]13f
C:c9e211_2e1`2Q20Z1\7Z1`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1W=T318E<R23D1012c5P47Z274Z21CcAn>S2`2
3m10Z1g8`1d3e2n1:=X3Z5m8a12621F0FS=^6U2f@b2a2B?d1W=T318R1U1L3D1012i2i2h1[1K24Z274I`11Cm3R4b9R8>_
11j4_1`2l1`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R211D10h5P4i3V2P2V2[=n>d1`2R2Z1c6S2`1d3
e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=b2A18R1R23B11041a5P4b274Z21CY6Y;n>o3`2=0c1Z1g8ANk29>e2@C>71072=
B1A1Q1<@[3E41Q14m1b5W1a12621F0P5P2g9TCP2V1P1a1a2B68d1>0:3?IF17:1c1FU280041Z1HAS1CL1140m118D00018
3=BMH1021g4KQ1n27T13Q174[1N1Cj3l2X1b9S6g1n45m1U2`2>c1Z1g8ANk2He2T1>710:=BC1Q1MQ4X1m8a12621F0VW1b
2a2B68d1^1X2U7e1CLW218D01183n13Dk5P4b274[1N1CP8b9n>@`2Y=h3U6i\1n?mJ10RDV3b8f4j2Bo3c1`2:a1`1g8`1P
4140Q2n1:=X3X>a12621F0fF4l;0\4b2a2=4?d1V@518E<R23D10h5P4P6P2b?n>8`2hS2T[115110Y1`2l1`1g8`1X4Q2n1
:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Hk5P4P6P2b?n>\1`2l10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1V@518R1R23D1i5P4P6P2b?n>_1`2l1`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?d1V@518R1R2H1i5P4P6P2b?
Z50b9b1`2A`1Z1g8`1d3e2n1:=X3Z5m8a12621F0_F65Y@b2a2B68d1W=T318R1R22Ek5k34b274Z21CcAn>[1`2l10_1g8`
1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Hk5P4P6P2P>a1n>Z1`2l1`1g8`1X4Q2n1:=X3X>a12621F0fF40Y
@b2a2=4?d1V@518R1R2Hk5P4P6P2b?n>]1`2R2Z1g8`1d3e2n1:=X3Z5T5h3a12621F0_Ff@b2a2B?d1W=T318R1R2Hk5P4b
274Z21CcAn>]1`2Q20Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2F1k5P4b274Z21CcAn>3`2m^31\1`2
Q20Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2Hk5P4b274Z21CcAn>4`2Q:mT3WF_1`2P21Z1g8`1d3e2
n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<T318R1R2Hk5_3@b274Z21CcAn>`1`2Q20Z1\7Z1`1d3e2n1:=X3Z5m8a12621F0
_Ff@b2a2B?d1W=T318R1R2Hk5P47Z2334Z21CcAn>\1`2R2Z1g8`1d3e2n1:=X3Z5m8a12621F0lFY@b2a2B?d1W=T318R1R
2Hk5P4b274Z21CcAn>Z1`2l10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Hk5P4P6P2b?n>m1a2KW7o2
h6@l4I]4<g37Cm3Ac5Y@g5j>61^3E27JI46X1k6j8l2i1816261Q;\7J^1G05o3Q8LAY2_7=831121n1n1a2KW:On1D\2h2Q
9g37C_4`4Z1cT1061^3E27JU1j4m1S=f12816250000X6g4`3o3h2;a:f1EA2f9=83141[103=2R1a2KW;]222\2j?C_4`Z1
61T42R1iFD25000[E;j9F=X1W1`:54S2R2a27CY6K@j1e84^55k2R6i:mD2o4@a5W5AMR1D9f=?1?^5e2M625000f2`6^2_1
Y1Y1b1R40Fm2b2h45d1>c39:U1]1S416;1?Z2Oa27CjD9fE`Z1Q2aAa31625000f;l1n4m20d3b8f2Z2m2S4141La27CY;d1
Kn2d8QU1Q^11961?XDY1d3`9R5f4=831121P1a215C<j9P5U:oW1EV18Dd;eL95000?]6b>g<O`:31121I3a2j]361b2<b2T
10F0QBlS2lJR5e5312b2bd32b2bC7b2?]1QBcm1X6eM5b2?]1QBlS25b2m1QBlS2fV16b2l10QBlS2fV15b2l10QBlS27b2T
1G0QBlS2oO4b2T1]BYT3<b2T10F0QB0kS2oOe531;b2T10F0QBlS2oOe531\1b2T1E10]1g8`1X4Q2n1:=X3X>a12621F0fF
4Z@b2a2=4?d1V@518R1R2d6R3MP6P2b?n>Z1b2j110]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P
6P2b?n>7b2l10QBlS2fV122b2?6b2?\10QBlS24b2m1QBlS29b2T1G0dA<lS2eLY3Q5c21?7<_2NT11AH=N=:V2NG0;5a2FS
1g1c3o2f2^3P1e3]270e196J8?;JHMH;Z2W10I0Q24DZ3O1P4n1W4K1g4_19X137R10612\164<ACA417297>5:=V12Z1c18
9Y1HP1AY1P1F2>A5NOW1d11IP1[1U130l2e2M611211I104JA?Q21188319T1W1c1]1C5D[1J_32o3o1]30T2\1[1ILd2a10
10?1cR4a3?Z2[1k2CO160L?HW2c3h1BEm1E?d24\102?n]4Y1L@Gd7X1Q2ADd2@a>K0P4Y2d3e6f2V6d5Z2aR1f^1W2d6e:g
3F2d2jf3R1d2P3U4^9b2kJ9L]X1nA5Z7]539b;:B4X18W1Hl1<;109:I3g=O5d2ml3h6QL2P3d2AM`9505a1:7:406[1K4D1
56271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c5O`58=GP1T1Q1c1E253Y1U
1>=[6o=a521j2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61
Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=n2d2AK1`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17
=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12i1Ic6`58=GP1T1Q1c1E253Y1U1>=RJMd21d8m<bEm3S1911i9i4YKT=m
J[27h1P?@416Q1859:P2>d21cj2fZ1i@@416Q1859:Ad2FLEP^1e5\BWB^Z1Q90l21n50n361d2<d2c1Eh[4110l21n96:1d
2[3d2AMI=X8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@2
6P12c2c6X578=GP1T1Q1c1E253Y1U1>=^1[2`2k3`2110k:S1M1?k2d2AM`9505a1:7:406U15K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=;d2DQS1jo1UC]4P4
l1Q5QCj1R4d23=MP3_6505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3eB2k3
_7GG315d7a32Nd1DDY3313<^1l1X2L1Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1M7>=m3`4P1]@g3d23=MP3_650
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y
1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=`4e3d23=M`9505a1:7:406U15J0200111;212260171C2P11P1T11
1P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U
1>=`1d2AT2h<3Q1j1o4k6V1n1m2o6k2C:T6cAk@d2m33Z3:Q3k338T>W3Y225c7h1g26m2m1B45h6;HI9[24d2_m3XR12Dd2
c1R1^`1c9a\1_K:Z2N\1T5@4[11`5h2]1M2d2nj47d2Y2g\40R80P4<d2DQS1nEkY1UC]4P4n7R4f=\28d2DQS1jo1UC]4^1
a29d2YEUd3J[2\8k4>S56d2mW4a1_4S7^:2d2Ze4V4c20DB1S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1
I:12X1CW1<;C3`1^1S2^32a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P1T1Q
1Q12>N3;Mo52Y<:[3W6Ik112j3c201?GS2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N
63=^136:K^5>b11f1b2U1><4221Am1d2f2V5Mg2Q33]7P4\128b5>^1m65n2K87l1EY1X2a2e3@416Q1859:`2?k112_3c20
1F@S2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N:l13AZ6>b11f1b2U1><4221Am1d2f
2V5Mg2c:P4\128b5>^1m65S4j2b3Y21k3@416Q1859:P3k112S1d21CQQ1h2k9o9[1b<YDmS1h6Q2Q3;8U1\3a5K9641631K
859:5W2o2n2d26:M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=6d2eW4Z>Y50b3;d2c1jW3@eM^91^4:Y505d2c1`_41k=Gd2FK0k7]T1b
4Z5f?R>VP1W?U6b4V11W22`2c1a2EV4Hd2FK0oJ2_62]2gER<b^1W1lCV4;V11W223b6ES43d2fY404d2fY40i5Kd2FcU1SS
2?R7L1_9]:=00X35NY21Y2044U5\1U1X2N>d2FRn1]W1[Nh100X3^31X2;P;Ed2c100CRg1mQ2];W4@h1g1o11168T1S6n1a
36d2e1RU4a6V6\7o3d23=MT6a1i1505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0
A?T3UDNo8:<G315d7a32c2DDT2T1313<a61Y1M>V2241P12c2\5V1U2W1R28397?P1T1Q1AQ1E253Y1U1>=`4nE_3d2A4H10
[2Fd3;Y2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3X?k>GG315d7d3c2Dn3313<g1i41Y16F>V2
26P12c2c6`58=GP1?DQ1c1E253Y1U1>=^1:h60e5446a7Q1]3d2A4H10[2[4;Y2505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4W137=>2LT3VDm9:<G315d7d3c2Dn3313<a61Y1M>V226P12Q2Ac6`58=GP1T1Q1c1E253Y1U1>=b80e5446
a7a3d2A20I101[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M
>V226P12c2c6`58=GP1T1Q14^1E253Y1U1>=j>O168:IV16o21m4V21AT3d2A2J10]9505a1:7:406[1K4D156271g11P1T1
11P1015DV1<;CJ5d4[17=N?T3AbMGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q14^1E253Y1U1>=j>>n=A3d
2al4n12d2RQ1]2d23=g1V=5J0200111;212260171C2]40151V2_65V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>e1@241i=R2
8397?P1V2AT2Y1`?_<L8d20B\R2dGa;fBX1Id21W2[h2fZ1[1Y7110n7@4160P1859:i114:Id21e2]GiNdFP;`Ko6g3W3U1
Z3l3a9@416Q1859:[2@d21^?T[2fZ1Z3^=@416Q1859:@d21cj2fZ1Z3^=@416Q1859:[2@d21>Tj2fZ1Z3^=@416Q1859:C
d21cj2nT1g5Z3BY5a7@416Q1859:[2@d21cj2fZ1i@@416Q1859:d1K?d21cj2fZ1i@@416Q1859:d1Ed21a1R>nZ2fZ1n5h
51o4@416Q1859:4[2@d21cj2fZ1i@@416Q1859:4[2l2d2?1M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=G>AT1Q1c1E253Y1U1>=3d2c_4`?=d2o1b;V2X1_9]>fDU
6InW15Y15d2jk1Yb2P=Q42d2Wo41d27d20BQj2a;fB]R1Bd222QHO3?X2Z27RMkW2^3T2U6]7a1>2d2\I3d2gY2n`15d2gU4
l>S;22d2kS4n2d2AM\2h3Y2P1505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dk1R
2313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=m2d2AMIf8505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=h?a64d2Y2_8]`4V3d22>M`
9505a1:7:406[1K42A156271g11P1T111P1015DV1<;CJ5d4[17=^1T35]6`GGG315d7d3c2Dn3313<a61Y1M>e1@26P12c2
c6`58=GP1T1A?FLE253Y1U1>84k5e<R3P2m2d2A2J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T
3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1^14E253Y1U1>=X3d2=3MIf8505a1:7:406[1K4D156271g
11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>e1@26P12c2c6`58=GP1T1A?c1E253Y1U1>=\2n
2??6`3h7R4m2Ok2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a
61Y1M>V226P12c2c6`58=GP1T1Q1^14E253Y1U1>=n2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[
17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12e1Mc6`5839GP1T1Q1c1E253Y1U1>=[6aCk2d2AM`9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`5839GP1T1Q1c1E253
Y1U1>=2d2Wk4Ed214\A14jX2dU1Q5`5X;69416Q1859:Cd214\A14jX2dU1Q5i@@416Q1859:=d2c1\1oQ3;l;\J]51W22`2
E6d2VS12T`36\;<d2f29hd2_Ia5W<Y2Z4m13];2d2ml32d2f[41d2c3c20Y1\19<A1V1^23?d2<13312D=63@140411d15:2
C2?7NL1N1I:128@85:8H`3^1S2WQ12500;4N:l136:Z6>b11f1b2U1><4221Ab4f2V5M^1;LQ3<50e67;d3\128b5>^1Z3o2
B_63T4\<k112R3c20Y1S2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I63128OC;m3^1S2jAd1g=260;4N:l13AZ6>
b11f1b2U1><4221Ab4f2V5M\1Z1c:P4\128b5>^1m6UGk1129d2V7md1R:^Ob;[9g:hD5d2l^1P^2jR126d2^MYDa9[`2j9B
d2d1a5^IaU1m`1T4b1TD116]1h1Ln8W12k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=aA3d2Qn1Vb1Bd21om1cLZ?[KS:e6@416Q185
9:K?d21Ue1]U1fZ1i@@416Q1859:Dd200Wi1R6c3dGfZ1j70m8@416Q1859:?d21cj2fZ1k7m8@416Q1859:8d2aS2dk1i=1
Bj8B3d2nf1Qf28d2c1Q\4W1V21X504d2[?=`U45d2c1`_41_62d2Ro4\1d20F0e>^6c3a6Ao1\B^>Ne108m>j=U>6=I1S4Q3
h1f?29>`31b1^2>@4R18U1W20T2CId2B4UEc3a6eS1]2QM[<^2I1Q5fCGa31b1^2>@4o6CDd2GUEc3a6US2j>I1hHH`31b1^
2>@4o6C5d2iT2^j1Z@P72d2c_42d2`f4S3d2A2J3\9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4<N7=N?`
2CTNGG315d7X2[1c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=j?1l2d2AM`9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=V
G>3d2UW4T2P4d23=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3`4cIG
G315d7a32c2DDT2T1313<a2o31Y1M>j1;241P12c2c6l18W1c12;8397?P1T1Q1AQ1E253Y1U1>=\4R5_<l3d23=2J`9505a
1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M
>e1@241P12c2c6;Q3R28397?P1T1A?AQ1E253Y1U1>=\2^3QDo2d2A2J`9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1^14E253Y1U1>=^N2_4d23<0MV19?7]3
i3505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3_4_3TFF0G315d7a32e1MDD
[1HT1313<a61H@M>e1@241P12R2@c6;Q3R28397?P1T1A?AQ1E253Y1U1>=\2]1P2?P4k=d1Li2m3d23<0M`9505a1:7:406
U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>e1@241
P12c2c6]3R28397?P1T1A?AL4E253Y1U1>=\2m@S;2\5c203=E7a2?U320l275051334@3=:781406U15:590200111;2122
601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d19\1T22:U1><631>Dh2@31
3<f2j31Y1M>V2241P12c23_6]3B\128397?P1T1Q1A?2>E253Y1U1>=Y@:c9e21]5c203=E7a2?U320l275051334@3=:781
406U15:590200111;2122601511C2P11N1I:11P10151A0V1<;C3F5V475V1037=;0A2<T3a3R=6W9j1;i113A9=315V5>d1
9\1T22:U1><631>Dh2@313<f2j31Y1M>V2241P12c23j4d1]3B\128397?P1T1Q1A?2>E253Y1U1>=Y@:c9e21g3d23=M`95
05a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61
Y1M>V2241P12c2n49Z1]3R28397?P1T1Q1AQ1E253Y1U1>=f3d23=M`9505a1:7:406U15J0200111;212260171C2P11P1T
111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2n4d1]3R28397?P1T1Q1AQ1E25
3Y1U1>=4d2Y2h[4R=8d2c1EQW3fT13m21k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=PC3d2iY4X42d2Pf43d2Pf4m8m2d2AM`9505a
1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2P5b1`58=GP
1T1Q1c1E253CEU1>=\Fl2d2AM^2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2
Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253CEU1>=9d2=S102^^4T4Q5h56d2a102^^4o>R3d2AM000]9505a1:7:
406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c
1E253Y1U1>=j>O1=]<R3d2A2J10]9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TN:<G315d7d3c
2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=j>O1Ad2HH0of1Bj7eGaa11i5MV3o2c1`3S2@d2@3L0SR1Z9
_f1UC]4P4S;i5Y<0R2<d2g2aQ1Gf8a2eFc8g4W2_Y1iN2d2hW2Ad25]10`1m2i21nY2m2m\1Y>168T1d;7d2d1__416]1d;K
d2EL00nM1`21R4ZBid1VK\8168T1E@6d4:7\1a38Cd2c10j3SJ1`21Q40ZBj`1bW116]1_6T58Fd21a1Qi2fZ1S:2:U11?_4
@416@@859:Cd21a1Qi2fZ1V:`11o4@416Q1859:f57d2c1Yb1o_1V]11T:5d2c1`_41?=d2FMQ>__3mA16]1S3P2_622d2ac
4>d24AJ0Z^46Y1L@h2Z3l2f26d2c1`_41Z2`22d2ec47d2a10g[3iR1k5h7U4d23=2J30[9505a1:7:406U15J0200111;21
2260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?Y236?TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28
397?P1T1Q14<Q1E253Y1U1>=V1c>168T1\4W72o3d23=2J4[9505a1:7:406U15J0200111;212260171C2P11P1T111P101
51BV1<;CJ5^45V1037=;0A?Y23FTNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q14<Q1E253Y1U1>
=j?16]1d;Bd2d1j7V6iFWF\>SOlD^<^516]11\1d1`8Hd2DOj7VJi236YT1[HUC]4P4^<^516]11\1Y1:`848d2d1^T4P;16
]1d;8d2d1lP3b^116]1d;8d2d1`o3n?16]1d;2d2^l2Y3d297M`9505a1:7:406[1J0300C156271g11P1T111P1015DV1<;
CJ5d49Q17=DI`1c1V?m>GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1?DQ1:80N883253Y1M7>=8d22^10a^4i6c
3a17d22g`431m592d2n`42d2Wi46d26\A14hb3Ed2GS21oBc3U?aj1j>Kk4lCY41b1^2>@4o6C5d2ZZ4W2\<b62d2bo42d2_
Y4>d21cj2fZ1i@@416Q1859:k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d
3c2Dn3313<a61Y1M>V226P12c2X5Z1`58=GP1T1Q1c1E253Y1U1>=P3d2A2J3\9505a1:7:406[1K4D156271g11P1T111P1
015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=j?1Z;l2d2A2J`9
505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=
GP1T1Q1c1E253Y1U1>=Dd21b1Pi2fZ1g;16]1Z3@416Q1859:T5Gd21b1D[h2fZ1g;16]1Z3@416Q1859:S31n1W1d21`100
@_h2gO0h:4n1T1L:V1=5X1m37116]1Ea1R1@416Q1859:LW4Kd21a1AR]1\[1gOi:4P4:d1^1d2b11o4@416Q1859:LFd21c
1h_1VY1fZ1X6e3g5R1@416J6859:U3b2@d21c1oh2fZ1i@@416Q1859:h5>d21cj2fZ1i@@416Q1859:@d21aW2QCfZ1P6h:
@416Q1859:Bd21a1Qi2fZ1P6f51o4@416Q1859:?d21cj2fZ1P6h:@416Q1859:Cd21cj2`T1U6i@@4162N8571:U3n1Fd21
BQS1nf1k8UC]44k3U6i@@4162N859:;d2DQS1jo1UC]44k3QHU5S2Fd21CO_a2_7nDaE5P3h=@416Q1859:b1U4Ad21>T1oh
2fZ1i@@416Q1859:h52d2=4d2QP1kX3mB1d26d2o?k7lEV]3K6d2kGY?R=ak1[K@d21cj2fZ1P<Y4>@416Q1859:?d21cj2f
Z1Z@>@416Q1859:=d2XW1^8Vj10d408`1gEZ9X>18d2DQS1jo1e2_@]4P4Bd25PL8h:n5c7U520Q]1\7h7d;?o<f713d2lh2
j@Bd2PW17Y6[l10d408oFR<0d3S81101:d2DQS1jo1UC]4P4hA1e43d2jGQ22d2gR2Ed21`2Rh2^1V=gBX50n3i@@416Q185
9:L?d21cj2fZ1i@@416Q1859:L2d2fHT1d21REX30Y3n5c4h:c8W@d;o4^1R1Q1HDBAd4WKo3B`9X7@416Q1859:2Id21nKU
72Q3Yd1\4^6h1^MBb3V=@416Q1859:2V5k2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T
NGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=[MQ3d2AM`9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3Z8T3a:R8GG315d7d3c2Dn3313<a61Y1M>V226P12R2@c6`58=GP1T1Q1c1E253Y1U1>=
j3`2dCk2d2AM`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3`Lc1GG315d7d3c2Dn3313<a61Y1M
>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=P3d2AM`9505a1:7:406[1K4D156271=Y11P1T111P1015DV1<;CJ5EJW2K[17
=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=f8c=k3d23=M`9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?9j2n?U>GG315d7a32c2DDY3313<a61Y1M>V2241P12
c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=n7^17g3d23=2J`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=]9o3
d23=K13\9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=n9k516]1`8R1S2i3d23=K13\9505a1:7:406U15J02
00111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6
]3R28397?P1T1Q1AQ1E253Y1U1>=j?14d2e6^a1P8Ad21cj2fZ1c9U7@416Q1859816Bd2ZU1b:;T1b82a?R?Z3U4A1`8?iB
AhQ13d2\V4gH5d2R?YDbV2fS13d2Rh1kQ27d2U3TR1gBiMTX1d92d2l\33d2X2bS2?d2FQKn:V=i5W@]O?oKd94m89E3d2gV
1kX3n1d2Fg1339U4a@]36<H?:MX2[1e3_5S8l2`7R2Z6^3a8k3`4[1?=AU1P1^1W1n6?Z7`18Q4S1[2W2S4;^1NR2n1k1k1L
S8b21@^169n55d2H\a1[8Yj1Cd2@d:XEW?;_6U3Z1m>R9\9\8VBn=U@n1<Y16d2?fH3`k2TT1S3d2AK1`9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3T4oIGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E25
3Y1U1>=R4h1m4j3a2U697d2\U4S=o11S4D?d21eo1mJfZ1i@@416Q1859:Dd21mE2TEk2X1X[1fZ1b5V;@416Q1859:2d2ni
1Dd21cj2Y9R3dHd5b3h1b1j9@416Q1859:?d21c1oh2fZ1i@@416Q1859:Bd21c1WR1gf1fZ1b3V:o2@416Q1859:P1d21a1
Aob1T30b16j=dBnNg;n2KIW10i51Y1e3@416Q1859:\1?d21S2_h2fZ1i@@416Q1859:Ad21RP2hGg2fZ1S=e3@416Q1859:
Bd21cj2fZ1f67Y1W1X7@416Q1859:?d21`P1Rj1fZ1i@@416Q1859:Z3d21?M`9505a1:7:406[1K4D156271g11P1T111P1
015D:K<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=R4b3S37j9@416Q
1859:W3d21?M`9505a1:7:406[1K21D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>
V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=R4i@@416Q1859:2d2b`42d2]18d2]1Enk3SO4124d2n_1cf2o9S4c20BG2EY1;
51e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:12O8C;<`3^1S2d21P;f1a<V526<4B;:g107AQ68>b11=k3U1><41
31AU4<f2a1]1W1NM\1Z1S4_6P4?6E;>2i2Q1T1>X15S7I94?c2O2V1d4b8MR2I412T3c20Z12o1A1e320=@538:22Q1<1334
D=6D140411U22CAW1LP11I:128F8CK3Y3^1S2WQ126<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2S4_6P4\1;>2P5>S1:
V2U6S4bA9d2]1Enk3eB]<4122d2VI8d2]1ESR2nh24123d2]1dl33d2]1eZ42d2cQ43d2]1S_3\4c20W112P22761?F^220?
\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0`1:3A9C5V5>b11f1b2U1>
<4221AZ3DBf2V5M\1Z17P1]1\1d448U16P4FE28U1P1T1S22>N3;[6A\<:c9Ik112c6c20AE1S211661?F^2204:;Y1=8750
513312@3<03230?1120411H9116657201311162B15?<1L1N1I:12X1CH><;C3`1^1D^1<Y2F3a3CCY2W389M0P3::5P10IX
10=<:6W3o5260;4<4<:0I24>:3A9C5V585b11f18Y2U1><4221Am1\1DB3b29Q4JM1Db1=7P1d1U1Q3b14<X1S2<78N\128U
1P1T1S22>N3018[6AQ2_6V2c1:T1j1c6IQ1I123d2f1Xa4;d2BS1aW1d1W\1W2Zd1V5o5b4;d24CY6n_12S\1P?a;gN1Ed2a
IaD4X6Q2W2o2l5`1Ia=1OV1cDY93=h?06d2lMhc1^@X@j?W1d2HT=Q3m2P1[2j12l1^3Mb21R4hK]177X1g@VHb24194281@
055T<h9V7P5`1Cd2GUEc3gY2g=R1I1hHY41b1^2>@4o6CAd2GUEc3gY2j>KhHY41b1^2>@4o6CBd2GUEc3Sl1c=j>KhHY41b
1^2>@4o6CAd2GUEc3gY2j>KhHY41b1^2>@4o6CT2e23Ck22P9V@6Mg2Co1_2`4T1X7Y3]2Y2U1Y52S4d1f5Z1Y773B19P1^8
>g9e2OR55Y1a1m3Z2\2Ej2J_1b4^4:2X1Em1Y1S2X1k34<62^10DGR2e28>^4h47_61@m6e3o5HV20Q53V4Y4\1Y1l1B4?R1
Z1R21S3]581Q17@71A>>o1:8c7h178?o<1^3`@^2g1B]5m5h1X90R6h2V3=:=e250_1f6T914QBoR1T@fo1S86e2SQ1R3YR1
c_2B@e2ef1W9a6o5_4W7BhLn3EjDP7B^37Ce2885]7a8M]<[5h;gE0l9d6T>i4g1l=YB@e283Z@g1h<n5Yf1Y8_>k4]5\2U=
S3g61e26e2AZL]n2T9aB5e283Z@Pk36e283Z@Q\3n>2e2<7e2ZDWE]6]:]Z1[A3e2VGWY3:e2G\Cf5]6\1T;SGih1bB2e2bo
47e2lAhg3\30W<W38e2g@eC0g\1ee11hBIe2A5RDV29\:k2PGg5ZI[1i1m25^19[1ZAR1\3m1hCh4U9Oe2A5b<Aa2]1^1^1`
2^7X9k19h<e3;H^I[6h2g3X1c51j1Y8[La1V3P87e2Gn[2Sm1o:=P45e2GRY4d;d32e2A3e2AT\2;e2A5dD^23QT20U4IY^1
Ee2AJbc1T7THZ1]6U4Ai>9R8T8]3k1^5`1k2S5l:Ie2AZ2TAT3>YMZ5\6h7aCd70AD<SLS2Z7?P1k2i2R1S<3e2ke3dT1=e2
`109PBP6]5Vk1cM@[GV<MZ1e2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn><e2U
Z1P<e9hk1\2`9S1Q4b6c5]65e2Th1Z1o2b]22e2RZ43e2Yf1hc22e2PZ42e2oR22e2VZ44e2jHfHZW22e2^73e2T\1_51e24
e2Xd20VP2j3e22=1K`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3cM@GG
315d73]32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=X:Q>l2e2@00K`9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U
1>=5e2BQj2a;fBh3e22=1K`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3
TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=l4i56e2BQj2a;fBVB>e2Bl>5nZ2
a;fBm>2X1c35R:06e2A0Qj2a;fB5e2BQj2a;fBg3e22=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2]5U1]3R28397?P1T1Q1AQ1E253Y1U1>=f9
1e2Ae20cj2fZ1L0V9d6@416Q1859:n2e2@M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG3
15d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=m2[;R8^7T4e22=M`9505<T1:7:406U15J0200100
1;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241;D2c2c6l18
W13n18397?P1T1Q16:Q1E253Y1U1>=m2`2P4`2h9S3OP4e22=MP3_6505<T1:7:406U122J02001001;212260171C2P11P1
T111P10151BV1<;CJ5^45V1037=;0A?T3WGl6GG315d73]327[2DDY3313<a61Y1M>V2241;D2c2c6l18W1R28397?P1T1Q1
AQ1E253Y1U1>=_9j2e2@M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313
<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=1e23e2dm1nf2Ce20[1ma1j4i6dKfZ1R4f<@416Q1859:[1e2m1Z1g8
`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b2154Z21CcAn>Be20Pm1bMoP1f9g3T1l;@416Q1859:?e20
Xh1ZR1fZ1i@@416Q1859:?e20cj2fZ1S4e<@416Q1859:Ae20d?UZ1hP1fZ1i@@416Q1859:K>e20cj2fZ1i@@416Q1859:D
e20cj2^Y1W1\2]2V41e7@416Q1859:h1?e20cj2fZ1S4e<@416Q1859:?e20XQ2ZIfZ1i@@416Q1859:>e20cj2fZ1i@@416
Q1859:3e2SY4oANe20hT1eDTQ1VK7W?n1A[20d2`1Jj6@416Q185923361_13e2Am:4e2Aec1Vf24e2gT1lW1k93e2gT1lW1
i1e2Ga3^4d3a2R1^2b2Y35P5P4e2S8c4R1`2l1R1g65[21b4<0j2e1a3S1i57M<9c48]5Q30A=P1S1<Y6^82]9e6[2C`3\5g
;=X1e2G[3R1k2Q48T10c1R2V1l55\2n8i:a5g1EE61X9d46j2@A^2j8j1_=88b2l2_Lo20e1e2GNa1Q35O19R2f4;P2H>5g1
kE]4V8E4V1\4Y1S71b1@H4R136HR1j5LX2=T171<^3T2TET5V2U7T7S>2[4e23;7`2\42P2C8H^2[2OAa5IV16ELKHP2X19L
58n1>7CLAX2o5;S32L8N42_1Je2[1=W1<6Z149DP1_4n244>9f1E868f2Co2;AK37K83U6R4k1R1T1:@7`1Bg=:>Y3;NT2j6
:BV250g1T2n1Ie30547^1322=I12S1@A5>3662R1;H2F3a186M_1e2GT7DU4Z3P1H>h9`1^6a9S85;Q21T1Q<1b1a2a1_2d3
W18MQ1b17Y4TIZ<n65R4d14m1U3R32V8:=l5e23;7o18Be1b25Ed1o2O^1o1R215B\18872626==7X1=2Q1JB?V14J1KF50D
d1@2<6L2>0f1k3P3d1_4N4ER13j2R2F8P1DM85h2Z18982;17W1o1j16V1h1C8Z1=MD4O11593724<c;=2H1=1@;:f11Mc4c
7e1:31^2\1l1J>`1@o26C6=C6;]1H=K=06X2a17DS1Al170547X10462=4D8=A5:AD3147<_26]1@><81T1e24<a3a19OLC7
X2W3b3l:oAm5l1:21R39g2Dh7W<0U3R9_8dP1o1S;l1d25o3e23C7d2`5d1V159;H5<67[1C10214;67G2K1Gm2@1P6a1i3R
2]2;K3;GJjFA3W22m1c7:[1411f14^1T12GN8GA`18JLY1H2Y15Y1P15@S1Q5P1K3HKHa32R2K1HB2=S1a21S2=b2V41Ck7m
138f17=C0T1<D]2@^65Q1E0F1P3e2G7d2NT11X5K159T15D6R2447BG2X1Z3@i:g2m4Jo1_2Q;V:P2a6X13Z108k1NCP1297
a25Z15P2Y1H22\1@Hg1>70;IS2S2P1KL>U1Q3?U2Y22a1a21`3c1l4l6l231W3e4@3_23o3d1Ie2G90c3\;d2]1X1S1W7UW1
lCX@i1P1LZ4^6b5231f5Z@j1e23C351m4i2P3V1[4g7;S38d1e1NI;ER1;S1C28nAn62X3W4S5X3c2g82a6Q1:V2d6Q14^4^
111;T20:`1T3m6_1U@Q<Ce2G;h:T;9o_1hDi10j1Q1d1\2l16gR10]>>e2G;h:X3n@VW1cGV44k5fJk5[:S1e2Q1d3b23?_9
1b8`11R6d1g61i>\4S3a3d@f1T1b@i3R6n2R2A[40U1234k1?e2Q1[1P6CX>n8]1c2[HPW1HVCY6bE7e2Gc_1g]2S7X?h32e
2G2e2G8e2GbX4Z2`8>Q2U17e2GbX4Z2`8>Q29e2GlT4e3Z2`8>Q2U1:e2VDV@P>h5\Gj9dC[B[1]1e2m1Z1g8`1d3[1Y1n1:
=X3Z5m8a12621F0a=ARIb2a2B?d1W=T318R1R2d6P4b274Z21CcAn>2e2ci3W3e2G70Q1i1884>E13Mn3h2;8n1814100:5<
5Q5MS3d=^2?6P2Cb19T1e29G9T1K5;2[17@[19@_123El1S1W5^4=]3;3;OH4<56i12A>@:S1Z;h9e3[5?W;X1:1P46K;Y6e
1_1W3Bf4a194e2QD1P46e2QD1R3MLHe2eJn8b5d1R2e50m1oId3X3a12T2Z2`7cX1l3j16]7W41W1e2`?P10511f1`5m2o2a
5b5d1R2e50FV1o2i1UEd3j42T2k9Nm<U4`Fj1l332]7a3E1Y5c21?F0Z2=?F[22204:e1=8=073312783H@1:11R11865:05
118E15094[1P1K:]1>4W1<;C3o2S2<P33a3b1n1>o1Hf1^2:1::57H0R20=:1:6W3a4]1\1=;k13KC5V5>EL1=7P1W2:CA><
:1237;Nk16DF=Q1R19NR3JQ1Bb1EP1j2W2`4^38I2?a1P1T1S22]13P>j14]371321[4W5`2031f2e2GZ1KT6C22CS@n8b5d
1\W1X3d1m1K5S12U3850;A34U13I@249Z52512IB:3@K8@630^50224526>Z1:J2i1=W18R1\5<>i4Ne3l3In22_99B0A0Q2
e2`4F^28:e1=O33<83f13T18<:05118M094^8o2j:]2[7K7H0R20=:1:6]F;h1k1Nm137Z1k1P2T2X?o7e1aEj1b396n4e2G
70Q1i18812>4@13MICe1=<B33<83S1;611T18<18004100815<52094^4MQ31m2f:3Z22<6P2Cb19T1P1K7@700G9O039:14
5642[17@[19@_123El1S1W5^4=V2;J;3;1MH4<564d12537>@:S1GP2T2\6k8Le3\3e18?W;X1:1P46K;Z2j1S2^1626U1W3
Bf4a19X5c21F078`14=A1V1^23?d2<13312D=63@1404112a15:2CB7NL1N1I7212K29:8V1R3^1S2P9MP;^6d2S3260;484
1>:JI73AU2T4>b11f1b2O5><42213=b4\1GA^1JB=26@P15?7g2^3X6KV1H2U1G\1252[2:c1R14>^1f3>9LL1AU1S11V4V2
0Q219P1155X2>@4Y141P3]2<6W1110^1e2?607\B_2S2_1a2V:X3_Ho<o5U>g<R2Kh3k<81AS72V2R21Z115^294@4U136Q1
Z1C]2C[1Q1e2?607lDS2_1aX1o<UDj>Ko@e72V2R21Z17^294@4U1n1HC]2C[1He2?607lDS2_1gY2j>KeH2Y41b1^2>@4U1
i5C[1Le2A407lDS2_1Yo1]:S=f1KS4\?T52Y41b1^2>@4T3d1U2CFe2A407lDS2_1gY2j>KhHY41b1^2>@4a4]2CFe2A407l
DS2_1gY2j>KhHY41b1^294@4o6CEe2A407lDS2_1gY2j>KhHY41b1^2>@4o6CEe2A407lDS2_1gY2j>KhHY41b1^2>@4o6CJ
e2A407lDS2_1gY2S=f1KS4dDY41b1^294@4a47U2CEe2F0TEc3gY2U>DKU7h1i?Y41b1^2>@4o6CHe2F0Y4m=4g2l2Fhj1m>
0j>KhHY41b1^2>@4o6C]1e2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274I>Q11Ca7Q:n>?e
2G91n4i5Q;k3U5ZW1b]11h2`>i?2e2jI4e2o`1f9_b2e1e28d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=
T318R1R2d6P47a1H74^1K1CLn:g5S6j8c1e28d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0_Ff@b2U1[1B68d1W=T318R1R2d6P
47Z274^1K1Ck;g5S6j8n1e20k10Z1g8`1d3e2n1:=X3Z5R8Ja12621F0]5aP1V1b2a2B68d1@f<T318R1R2d6P47Z2721Z21
Cb6P;h5@416Q1859:P6@e20cj2fZ1S4e<@416Q1859:h12e2an13e2]Z2Sa12e2`h43e2A^o26e2AZ5Q_1hCR1Ee20@Z5e<l
9oIj2\7lIfZ1i@@416Q1859:2e2_R4^1e2g1`1X8>`1X4Q2n1:=X3`1c9S3a12621F0fF4Z@b2U1[1=4?d1V@518R1R2d6P4
P6P2`3Q<g5V9<e2AS9l30W2T]2Y4X9Q:WGP;7e2GaO^L`\1YHh=3e2cQ4h=2e2f[42e2Vc44e2b<c4cR36e2\Mh9Wc11n76e
2a\1SNd4V_1YP14e2a1W[1k^3Y1e23[100kA_9U3f71>a3ZV1m?Q1fAlAV92216131025>2201H5o2k3o1B6AOe2AM00]30j
>g?m13V252\Je?W>3k8[;VK22:0M50Z9AB2e2`^4_1e2m1Z1g8`1d3e2n1:=X3Z5m8a12621F0dQ1a5b2a2B?d1W=T318R1R
2d6P4b274Z21<6cAY401a:1e24e2\^2n3a3<e250[A14ZA22P1ac1i<@e250:PA14FeT2^h1l2g1;01h:4e2an3k6]JAe2cX
1l2kH`8H[W1]2bHJA]926P1]2T1m2e2@M`9505a1:7:406[1K4B1156271g11P1T111P1015DV1<;CJ5d4[17=^1T3NSEQ8G
G315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=4e2dP3W5f2=e2AN09PBP6]5Vk1cM@[GV<Je2aE
]3k15FD_2e2S33f8M[6FY2o;k5\;R7mE3_5V7QGk2=e28d?IVP3n1m4Nh>`77W7[29e28d?IVP3UN7c9[6Fe2[5h8a6`3?oR
1R2oR1d4i3a>U4h3Lc67`7c4k2[2[67e2^^1lh27_78c98e2fDf7mZ37`7k9[67e2lQ2ne1^36i;T?k1e2l10Z1g8`1d3e2n
1:=U24Mj1_3k6Q2a12621F0]5n9Q3j28cAb2<T2B68d1W=T318R1R2d6T3KY1X174Z21Cn9d7g5;j8e1e2m1Z1g8`1d3e2n1
:=X3Z5m8a12621F0V6cP1;b2a2B?d1Y:o1MCAn118R1R2d6P4b2154Z21C9Y;o5g5k2Z6j1e2m1Z1S1:i4S1Z1`1d3e2n1:=
X3Z5m8a12621F0V6X@f@b2a2B?d1W=T318R1R2`3S3T3K`2174\1M199[1W:o5S6_2Z61T2e2A[1Z1g8`1d3[1Y1n1:=X3l4
=m8a12621F0U5o9KKk@\5b2Ke1B?d1i9]3T318=DU1Ld6P4b274>:BM1CV2J1m6n2j1n1Hg5_1h29c4]2e2G0d270279n5`3
DQ316JDk32Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3GR1l3313g1b2l1S1e1V314131NU6T4U5P2TBZ37U12
o1b5=e2A_C13]3id1Q2h42f1cU1e5h1e2GU1Z1g8`1d3e2W1F:=i1^1Z5[3k40Da12621F0T;`3LcGb2a2B?d1T=2LW218R1
R2d6P4b274De11Co2:X>n>m1e2GU1Z1g8`1d3e2W1F72=i1^1Z5e2a50Da12621F0T6o4`3b?m8h1I_1Q1B?d1T=2LW218R1
R2d6P4b274De11Co2:X>j8S6Z2e2GU1Z1`6g1>8W1Kh2`1T1<JF:=8EJP1=M5<^3:m8a12621F0c98MQ3X5W3`4W<b2GES1B
?d1W=T3180Q1R2d6_1`2b274Z21Ca3Z2b3a1a6k4R:g1e2m1Z1g8`1d3e2<J<972=NJP1=Z5m8a12621F0T6Lj6YIb2a2B?d
1^<HT318R1R2d6P4>S274Z21Ca3Q>n>4e2A5^n4;e2Ab;aEl<2cIEj1P\1lD;e2AaEi8`?e2a2U1P3kAk_1=f2cj2fZ1i@@4
16Q1859:Ef2a11oh2fZ1[4[71l3I8@416J6859:>f2c1oh2fZ1i@@416Q1859:Df2c1Yg1eQ1fZ1Z3?8j5g5R1@416Q1859:
Af2c1oh2gGnBZ3He<@416Q1859:Ff2Q^1Q2]5a4g>Z9\8nNg;i@@416Q1859:R1E>f2j]1h\1fZ1i@@416Q1859:=f2cj2fZ
1i@@416Q1859:>f2cj2fZ1k9m6@416Q1859:Cf2gITE6iK1c?T=aMi@@416Q1859:?f2cj2RU1c5d4T<@416Q1859:>f2`JR
P2fZ1i@@416Q1859:>f2^7Tc2fZ1i@@416Q1859:>f2cj2fZ1Q9g7@416Q1859:>f2na1dX1fZ1i@@416Q1859:@f2k^1g[1
T:S1]Oi@@416Q1859:>f2cj2T:aP1i@@416Q1859:?f2Wh1W4SNfZ1i@@416Q1859:>f2cj1oOfZ1i@@416Q1859:>f2cj2f
Z1a:W6@416Q1859:?f2cj2fZ1R7f9@416Q1859:^1@f2]]1\8hT1fZ1k9m6@416Q1859:?f2X2Zh2fZ1i@@416Q18319:?f2
Tn1^:oAfZ1i@@416Q1859:Bf2]5[_1^CZBfZ1V2b>@416Q1859:h1>f2cj2oP1f9i@@416Q1859:?f2Qf1g:iIfZ1i@@416Q
1859:=f2cj2fZ1i@@416Q1859:?f2cj2PP1e:e4S<@416Q1859:>f2cj2PP1e:i@@416Q1859:R1f2a11`[1a<U?X1]@fZ1n
1W1C@<H:Y1>k2U11l3R196416@@859:Cf2c1`[1T:cAW1]@fZ1V3b=@416Q1859:=f2cj2fZ1i@@416Q1859:Ef24\A14jX2
[=ZMV2b>@416Q1859:Z1=Af24\A14jX2fZ1i@@416Q1859:Af2^6Of2]`2fZ1Q2g>@416Q1859:@f2^6Of2]`2fZ1i@@416Q
1859:?f2ae1QU1fZ1\7\9@416Q1859:Af2S`1_Z1fZ1b5e2R2]6@416Q1859:Af2X2T[1Bb\1fZ1i@@416Q18319:>f2X2Zh
2fZ1i@@416Q1859:>f2cj2fZ1i@@416Q1859:U3?f2cj2fZ1d90S7@416Q1859:>f2ff1lS1fZ1i@@416Q1859:>f2cj2fZ1
i@@4141Q1859:?f2jf1a5VNfZ1i@@416Q1859:Df2UDiLcY1f70kNR4f6R:@416Q1859:^1V3c22U10=Z2?U320l2=07334@
3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DBf2V5m3P1j2`:\1a1P1T1S22]13_7S
1j1o6BS1@:a21@R1@416Q1859:V2e21Bf2cj2k>jK`2Q6n1T5R1@416Q1859:>f2cj2W:^P1i@@416Q1859:?f2ao1QKfZ1a
:W6@416Q1859:@f2cj2PP1e:i@@4160P1859:k1>f2cj2fZ1g3Q=@416Q1859:Ff2c1mk1QM`Z15V2S1\1V5BT5R1@416Q18
59:Bf2c1oh2fZ1Z3W5[1BW6@416Q1859:?f2YV2YDfZ1o4i;@416Q1859:=f2cj2fZ1i@@416Q1859:@f2cj2fZ1P2Z2T<8@
416Q1859:>f2cj2fZ1n2j=@416Q1859:Af2cj2fZ1b5[1b3a2e3@416Q1859:?f2cj2fZ1n6b3W6@416Q1859:Cf2X2jl1d8
jBfZ1k9b4Z2@416Q18319:Df24\A14`S1k9\CP8fZ1i@@416Q1859:Cf244WA14[S2^5fZ1i@@416Q1859:Af2Ya1YY1fZ1j
3]4W1X7@416Q1859:Af202a_1mZ1fZ1i=o2@416Q1859:=f2cj2fZ1i@@416Q1859:>f2YU2YEfZ1i@@416Q1859:=f2cj2f
Z1i@@416Q1859:Bf2[Q2V9P@fZ1k3h50S7@416Q1859:>f2\g1VS1fZ1i@@416Q1859:Bf2jk16aNfZ1b2X1h5T7@416Q185
9:>f2Pg1bS1fZ1i@@416Q1859:@f2k]1HY@dKfZ1i@@416Q1859:>f2__1S[1fZ1i@@416Q1859:>f2_l1SNfZ1i@@416Q18
59:Af2a1Qi2fZ1g;1Y1e3@416Q1859:>f2PQ1bi1fZ1i@@416Q1859:Cf2cj2[6RT17\2e2h4m6@416Q18319:>f2cj2fZ1\
2\>@416Q1859:Gf2^]1Y1\1b1^8[4K^1dIfZ1_4k5]6@416Q1859:>f2cj2nNg;i@@416Q1859:>f2cj2fZ1m3k<@416Q185
9:?f2cj2fZ1m3f5T7@416Q1859:@f2cj2mY1@7i@@416Q1859:R1>f2cj2fZ1n9j6@416Q1859:?f2Zf1XT1`Z15i@@416Q1
859:=f2cj2fZ1i@@416Q1859:Bf2`Q1jOWIfZ1_1P1T2S<@416Q1859:Af2P2ZJkS1[JfZ1a:W6@416Q1859:?f2P2bh2fZ1
i@@416Q1859:Y5Bf24R>Y314jX2fZ1i@@416Q1859:Af2dB\`1aGdOT5l5i@@416Q1859:Cf2T\1Q@Q@U;T3fZ1R4c;R1@41
6Q1859:?f2T\1^^1fZ1R4f<@416Q1859:>f2cj2fZ1i@@416J6859:>f2[g1WS1fZ1i@@416Q1859:^3f24:M`9505a1:7:4
06[1K4D140040271g11P1T111P1015DV1<;CJ5d4L>7=^1T3V@b2Z;GG315d7Q3Bc2Dn3313<a61Y1M>V226P12c2c6`58=G
P1T1Q1c1E253Y1U1>=R4n1j>@416Q1859:Z3f24:M`9505a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=
^1T3TNGG315d7Q3Bc2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=R4i@@416Q1859:=f2cj2fZ1i@@416Q
1859:?f2cj2fZ1`2`1g<@416Q1859:>f2cj2fZ1d9T7@416Q1859:>f2;Wj2fZ1i@@416Q1859:>f2cj2fZ1f?R1@416Q185
9:?f2cj2`Z15a:W6@416Q1859:Af2c1oh2fZ1n9BT5R1@416Q1859:?f2[`1WZ1fZ1c7U9@416Q1859:@f2`Q1T?mY1fZ1n1
j>@416Q1859:>f2cj2fZ1c3U=@416Q1859:?f2cj2fZ1g3[5e7@416Q1859:?f2`P1Y=h\1fZ1i@@416Q1859:Ff244WA14_
IXJb?^5R=cMi@@416Q1859:?f2Coi2fZ1i@@416Q18571:>f2cj2k>jKi@@416Q1859:P1f2FLDc?Y^1\JcFl=_44`1k92_4
0:><R1@0316Q18319:K@f2YV2YDfZ1c3E_<@416Q1859:>f2cj2fZ1Y4_<@416Q1859:Df2XV2ZDfZ1D0Ia7g7@416Q1859:
Z1=>f2^e1TU1fZ1i@@416Q1859:>f2fc2l6fZ1i@@416Q1859:Bf2S2_h2lDBVEa:T5R1@416Q1859:>f2S2_h2fZ1i@@416
Q1859:Bf2X2ec11bT1UY1`1i@@416Q18319:>f2cj2fZ1\4\<@416Q1859:@f2`h2R2fZ1P2_>8@416Q1859:Af2cj2^Y1W1
\2d6R1d6@416Q1859:@f2cj2fZ1`2V2S5m6@416Q1859:=f2cj2fZ1i@@416Q1859:>f2@Rj2fZ1i@@416Q1859:@f2cj2fZ
1l811h7@416Q1859:Af2U]1nBBkIlW1i2i@@416Q1859:>f2TP2^JfZ1i@@416Q1859:=f2cj2fZ1i@@416Q1859:Af2QLWQ
1e3cIfZ1Q2g>@416Q1859:?f2lm1R5cGfZ1i@@416Q1859:>f2cj2fZ1i@@416Q1859:FBf2XQ2ZInT1n4HW9a7@416Q1859
:S2@f2cj2nT1n4HW9a7@416Q1859:?f2Ye1k9]KfZ1i@@416Q1859:@f2cj2fZ1W?a1@416Q1859638@f2c1oh2fZ1c91S7@
416Q1859:Cf2Xi1W7^2cGfZ1[:Z5R1@416@@859:?f2`P2RJfZ1f?R1@416Q1859:Af2cj2fZ1j3m1U4g5R1@416Q1859:Bf
2cj2fZ1j3h3Ed1g5R1@416Q1859:Af2cj2fZ1c7N[1g5R1@416Q1859:>f2hh1jQ1fZ1i@@416Q1859:=f2cj2fZ1i@@416Q
1859:>f2cj2fZ1S9e7@416Q1859:?f2UX20\BfZ1i@@416Q1859:?f2[`1WZ1fZ1i@@416;E859:>f2dBnW2fZ1i@@416Q18
59:?f2RJ`P2fZ1j3n<@416Q1859:>f2RJ`P2fZ1i@@416Q1859:Af2cj2fZ1P10Lj5o8@416Q1859:?f2dc1nV1oNf;i@@41
6Q1859:>f2Re1`U1fZ1i@@416Q1859:>f2mo1eJfZ1i@@416Q1859:?f2XV2ZDfZ1Q2g>@416Q1859:=f2cj2fZ1i@@416Q1
859:>f2cj2fZ1k3m<@416Q1859:Bf2Pe1X3i1i=[2Y@fZ1i@@416Q1859:?f2cj2fZ1c3P6T7@416Q1859:>f2cj2fZ1n1j>
@416Q1859:Af2Xh1R9WIoP1f9l4l;@416Q1859:Af2^`1j7n1Q<XDfZ1i@@416Q1859:Df2S_1U9X=Z5e?fZ1V2d2m;@416Q
1859:\1Af2e_1Hi9Q<XDfZ1i@@416Q1859:>f2kf1gS1fZ1i@@416Q1859:@f2\P1XAmX1fZ1Q:g6@416Q1859:Bf2Vf1W2[
2hOfZ1g3P2P;@416Q1859:>f2cj2fZ1c7U9@416Q1859:>f2^f1TT1fZ1i@@416Q1859:?f2gn1kKfZ1i@@4163M859:>f2c
j2fZ1b8V8@416Q1859:Mf2b1`a1_W1UZ1:04T2Nc816JBW2R1@416Q1859:4[2c2?f2cj2fZ1`2U=R1@416Q1859:Cf2cj2f
Z1n1l3Ja1W1b3e3@416Q1859:@f2PQ1bi1fZ1f6i2X7@416Q1859:?f2cj2`Z15[:]6@416Q1859:Af2cj2fZ1Z1`3R5BW6@
416Q1859:Ff2ed1X8[8W=@]3Q4jLk=f?R1@416Q1859:S6>f2cj2jLk=i@@416Q1859:>f2lKfn1fZ1i@@416Q1859:>f2cj
2fZ1g2Q>@416Q1859:Lf29W1g4g3@l\12aM^5k9b3WMS3c81o4@416Q1859:`2DFf298QS1_a1^5k8UC]4Y2f1U6i@@416Q1
859:>f2^j1TP1fZ1i@@416Q1859:@f2d^1JS[1fZ1Oi?@416Q1859:>f2cj2fZ1n2j=@416Q1859:@f2cj2fZ1\3Kj4e7@41
6Q1859:?f2cj2fZ1\3[5P8@416Q1859:@f2X2eh1dOfZ1i@@416Q18319:=f2cj2fZ1i@@416Q1859:@f2Fd@WY2fZ1Io?@4
16Q1859:>f2[AWY2fZ1i@@416Q1859:>f2cj2fZ1Q4g<@416Q1859:>f2cj2fZ1b3V=@416Q1859:>f2md1eU1fZ1i@@416Q
1859:>f2e^1m[1fZ1i@@416Q1859:?f2`i1RQ1fZ1Q:g6@416Q1859:?f2Q:oU1aZ1fZ1i@@416Q1859:=f2cj2fZ1i@@416
Q1859:?f2Y^2Y<fZ1i@2=416Q1859:@f2cj2fZ1n1T2e<@4160P1859:Gf2X2Zh2UY1`1D0b2MW:0Y2@416Q18319:Z1?f2c
j2fZ1P10g?@416Q1859:Ef2`Q1i1S1@^@S3PR1nLg=Q2g>@416Q1859:>f2cj2VL_>i@@416Q1859:Bf2d?Wc1fGfZ1m3i7Q
5@416Q1859:U3>f2lR2fGfZ1i@@416Q1859:?f2^f1TT1VP1_:i@@416Q1859:>f2Uo1]KfZ1i@@416Q1859:Cf2U<^6l92J
U8md1fZ1i@@416Q1859:?f2^g1TS1fZ1n9j6@416Q1859:>f2cj2^Z17i@@416Q1859:>f2cj2fZ1i@@416Q1859:R1>f2_8
Sb2fZ1i@@416Q1859:@f2cj2fZ1S=b2R1@416@@859:Bf2c`1o=Z2dIfZ1n2m2l:@416Q1859:>f2`f1RT1fZ1i@@416Q185
9:=f2cj2fZ1i@@416Q1859:>f2cj2fZ1k4m;@416Q1859:>f2cj2fZ1V2b>@416Q1859:>f2cj2fZ1_2Y>@416Q1859:?f2c
j2fZ1Q90f7@416Q1859:Lf2]_1P8@cR1fZ1b2Z140C00b28]1b6R1@416Q1859:F?f2Qn1i2gIfZ1i@@416Q1859:@f2j]1V
@i2gIfZ1i@@416Q1859:=f2cj2fZ1i@@416Q1859:>f2Un1]LfZ1i@@416Q1859:>f2Un1]LfZ1i@@416Q1859:@f2cj2fZ1
V60^9R1@416Q1859:?f2cj2fZ1W6^9R1@416Q1859:>f2he1jT1fZ1i@@416Q1859:?f2]j1UP1iLl=i@@416Q1859:>f2cj
2QMd=i@@416Q1859:>f2jT2hEfZ1i@@416Q1859:>f2id1iU1fZ1i@@416Q1859:Af2dV22kCPP1e:^8Z8@416Q1859:?f2c
1oh2fZ1a:W6@416Q1859:?f2cj2fZ1f?R1@416J6859:\3f23;Mb6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3kBX;GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1?30NE253Y1U1>57R4i@@416Q1859:V3f
2?Mb6m2505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c
2c6`58=GP1T1Q1c1E253Y1U1>=R4i@@416Q1859:>f2cj2iR1l7i@@416Q1859:?f2XV10Yd1fZ1i@@416Q1859:Ef2CS?kZ
2iR1S1BU6e>S2@4163M859:]5>f2g?kZ2fZ1i@@416Q1859:>f2cj2fZ1i@@416Q1859:[2Cf2b1Pi2fZ1g;16]1Z3@416Q1
859:T5>f2cj2fZ1P6h:@416Q1859:?f2cj2^Z17\2\>@416Q1859:Ff2]<X2bW10]Dj?o=TAa;l83h7@416Q1859:Af2]<X2
l[2m1d4ST1i@@416Q1859:>f2jf1hS1fZ1i@@416Q1859:=f2cj2fZ1i@@416Q1859:?f2Ro1`KfZ1k6m9@416Q1859:?f2S
e1n9`KfZ1i@@416Q1859:Af2S9XT1m8o2XQ1fZ1i@@416Q1859:@f2S9lT1^BSJfZ1i@@416Q1859:Bf2Zf1Y5_2ET4cGfZ1
i@@416Q1859:?f2V4aa1jT1fZ1i@@416Q1859:@f2Zj1_5T3cGfZ1i@@416Q1859:>f2]f1UT1fZ1i@@416Q1859:>f2US2]
GfZ1i@@416Q1859:=f2cj2fZ1i@@416Q1859:Af2Yf1XBPBfZ1l83h7@416Q1859:Af2]f1P9`3HjFfZ1i@@416Q1859:?f2
_i1h6ZJfZ1i@@416Q1859:?f2Q^1ST1]8fZ1i@@416Q1859:?f2YQ2YIfZ1o4i;@416Q1859:=f2cj2fZ1i@@416Q1859:Cf
2cj2fZ1D0c7G0f7@416Q1859:Z1Bf2cj2fZ1D0[80Q1d6@416Q1859:@f2cj2fZ1D0[8g7@416Q1859:Af2cj2fZ1_4K];@4
16Q1859:b11@f2cj2fZ1_4Y<@416Q1859:b11>f2cj2fZ1R1f?@416Q1859:@f2cj2VO_;L0k?@416Q1859:>f2cj2^Y1W1i
@@416Q1859:>f2cj2fZ1W4a<@416Q1859:?f2cj2fZ1Q8Og7@416Q1859:=f2cj2fZ1i@@416Q1859:=f2cj2fZ1i@@416Q1
859:Cf2cj2g1V3U3aR1_1a7g7@416Q1859:Z1Df2fG`24[1gORO\K_9i5i@@416Q1859:?f2R\2`>fZ1DT@@416Q1859:>f2
cj2fZ1o=i2@416Q1859:?f2mj1eOnNg;i@@416Q1859:>f2cj2VZ1?i@@416Q1859:@f2^_2T;fZ1S4j2j9@416Q1859:>f2
cj2fZ1S4e<@416Q1859:?f2cj2fZ1f4Z5g6@416Q1859:?f2Vc1c6hP1fZ1i@@416Q1859:>f2jj1hOfZ1i@@416Q1859:Df
2]k1`<g=l4iGT7g;S5a2S9@416Q1859:Af2^71Ro1oCfZ1b5V;@416Q1859:Cf2^71PV1QIoCoLf=b5V;@416Q1859:?f2cj
2fZ1S1m7g7@416Q1859:5g2WY4c=X2Z13g2kf4c32g2kf43g2WY4c=4g2iW4]1c=l2g2>MW8X1505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=dEn
2g2>M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c
2c6`58=GP1?DQ1c18<253Y1M7>=dE2g2kf43g2kf4e34g2^`3\V1e3l3g20=M5Z9505a1:7:406U15J0200111;212260171
C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1
6182NE253Y1U1>=f=m7U8i3h2=M`9505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=
;0A?T3`4cIGG315d7a32c2DDT2T1313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U10=66_4h2=M`9505a1:7
:1206E?22J0200111522212260171C2P11P1T111P10151BV1<;C=<5Q1\340?F037=;0A?T2;C\7P8f>GG315h6K3NE;\12
m1EDDY3313<a61Y1M94j1;241P12K;[1_5S1l1`1R28397?P1T1Q1AQ1E253Y1U1>=Z5T4f3h2=M`9505a1:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X51
X1]3R28397?P1T1Q1AQ1E253Y1U1>=h3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5h
3E5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2X56S1]3R28397?P1T1Q1AQ1E2535S1U1>=g3h2=MW8
X1505a1:7:406U15J02001001;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?`2CTNGG315d7a32c2DDY331
3<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=k3h2=M`9505a1:7:406U15J02001001;212260171C2P11P
1T111P10151BV1<;CJ5b3K5V1037=;0A?`2Cm8VEGG315d73]32c2DDY3313<a61Y1M>V2241P12c2c6l1`1R28397?P1T1Q
1AQ1E253Y1U1>=`Dl3h2=Mf6i2505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5?F037=;0A
?`2CTNGG315d73]32c2DDY3313<a61Y1M>V2241P12c2c6l1`1R28397?P1T1Q1AQ1E253Y1U1>=\9b<e3h2=M`9505a1:7:
406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDT2T1313<a61Y1M>V
2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=g3h2=M`9505a1:7:406U15J02001001;212260171C2P11P1T111P1015
1BV1<;CJ5^45V1037=;0A?P1S2TNGG315d7a32c2DDT2T1313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>
=k3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12c2X55T1]3R28397?P1T1Q1AQ1E253Y1U1>2:Y5\:j1n2Y2h2=n>5J0200111;212260171C2]4
0151V2c5K5V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241P9h4R28397?P1V2AT2Y1o3h2=Mm4c2n1505CM:7:1206U152G0
20011146212260171C21N1P1T111P10151BV1<;CJ5^45V1037=;0A?T3m8^BS1c1GG315d7a32c2DDY3313<a61Y1M94V22
41P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=i3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<91CJ5^45V1037=460A?T3TNGG315U5^2Y2W12c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E2535S1U1>
=d3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2D
DY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=W2h2=n>5J0200111;212260171C2]40151V2_65V10
37=;0A?T3TNR=2c2DDP4a61Y1M>V2241P9h4R28397?P1V2AT2Y1e3h2=M`9505a1:7:406U15J0200111;212260171C2P1
1P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E
253Y1U1>2:e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG31
5d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=ZFo3h284M`9505a1:7:406U152G020011
1;212260171C21N1P1T111P10151BV1<;CJ5b3K5?F037=;0A?T3TNGG315d7<g14W12c2DDY3313<a61Y1M94g1>241P12c
2c6]3R28397?P1T1Q1AQ1E2534T1U1>=e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ
5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=R4h2=Mh7g1
505a1:7:406U140J0200111;212260171C2P11P1T111P10151B;J65;CJ5^45V1037=;0A?T3b7V;;i2T8GG315d7a32c2D
D[1m1313<a61Y1M>HN>241P12W1[1c6]3R28397?P1T1A?AQ1E253Y1U1>57V2h2=n>5J0200111;212260171C2]40151V2
_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241i=R28397?P1V2AT2Y1S4h2=M4[9505a1:7:406U15J0200111;21226017
1C2P11P1T111P10151BV1<;CJ5<U3K5V1037=;0A?Y236?TNGG315U5^2a32c2DDY33120<a61Y1M>V2241P12c2c6]3R283
97?P1T1Q1AQ1E253Y1U1>=V1V3\;16]1d;Y2h2=n>5J0200111;212260171C2]40151V2]2Q45V1037=;0A?T3TNR=2c2DD
P4Y2W41Y1M>V2241P9h4R28397?P1V2AT2Y1f3h2=MW8X1505a1:7:4065O5J0200111;212260171C2P11P1T111P10151B
V1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=j3h2=
M4[9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY331
3<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=j?16]1d;o3h2=M4T41T5505a1:7:406U15J0200111;2122
60171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TN:<G315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?
P1T1Q1AQ1E253Y1U1>=j?16]1d6P3n1T4h2=M@1m8505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<91
CJ22`1@`1K5V1037=;0A?T3Ki3^IGG315d7T12Y22c2DDY3313<a61Y1M94n17241P12c2c6]3R28397?P1T1Q1AQ1E2534T
1;I>=g5i3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3e4^IGG315
d7a32c2DDY3313<a61Y1M94V2241P12c2c6]3R28397?P1T1Q1AQ1E2403Y1B0A>=h3h2=M`9505a1:7:406U15J0200111;
212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?9j2TNGG315d7a32c2DDY3313<a61Y1M94V2241P12c2c6]3R2
8397?P1T1Q1AQ1E253Y1B0A>=g3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V10
37=;0A?T3j1YLGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1CA>=k<h3h2=M`9505a1:
7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V
2241P12c2c6]3R28397?P1T1Q1;5Q18<2403Y1CA>=e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10
151BV1<;CJ5i1d25V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>
=m4h2=M>Z1f7505CM:7:406U15J020011191212260171C2M21P1H:0118G0151BV1;0;CJ22X3U15V1037=;0A?Y2JKa126
21F0_JGG315d7U3;2S2?DDGB?^1313<a61Y1M>V2241J52c2718R1R2j2]3;f18397?J5T1Q15730P1E25361C<U1>=S?n>g
3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22^45V1037=;0A?Y2JTNGG315d7a32c2D
DY3313<a61Y1M94V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=i3h2=M`9505a1:7:406U15J0200111;212260171C
2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1
AQ1E253Y1U1>=>1::S4h2=M`9505a1:06:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5>S3K5V1037=;0
A?Y2JTNGG315d7a32c2DDY3313<a61Y1M94g1>241P1230^2c6]3R28397?P1T1Q1AQ1E2534T1U1>93>1::`7f3h2=M`950
5a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y
1M>V2241P12c2]5U1]3R28397?P1T1Q1AQ1E253Y1U1>=oEj3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T1
11P10151BV1<;CJ5`11o1K5V1037=;0A?T3TNGG315d7a32c2DDY33120<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E
253Y1U1>=b6g<W2h2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDb3=a61Y1M>V2241i=R28397
?P1V2AT2Y1W2h2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241i=R28397?P1V
2Ag1<Y1f3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5b3K5V1037=;0A?9j2TNGG315
d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=i2h284^11]=52G0200111;212260171C2]
40151V2804R3@`1K40V1037=;0A?T3KXMe:2Y22c2DDP4a61Y1M94n17241i=R28397?P1V2AT24T1;^7W2h2=`1]=5J0200
111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241i=R28397?P1V2AT2Y1g3h2=M`9505a1:7:4
06U15J0200111;212260171C2P11P1T111P10151BV1<91CJ22b3K5V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V
2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=g3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151
BV1<;CJ5^45V1037=;0A?T3TNGD2315d7a32c2DDY3313<a61Y1M>V2241P12c2c6l1`1R28397?P1T1Q1AQ1E253Y1U1>=j
JX2h2=n>5J0200111;212260171C2]40151V2c5K5V1037=;0A?T3TN\1e;2c2DDP4a61Y1M>V2241i=R28397?P1V2AT2Y1
e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DD
Y3313<a61Y1M>V2241P12c2X5Z1]3R28397?P1T1Q1AQ1E253Y1U1>=f3h2=M`9505a1:7:406U15J0200111;212260171C
2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d73]32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1
AQ1E253Y1U1>=mIj3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ22b3K5V1037=;0A?9
j2TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2`5R1]3R28397?P1T1Q1AQ1E253Y1M7>=YMh3h2:2M`9505a1:7:406U
15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P1
2c2P5b1]3R28397?P1T1Q1AQ18<253Y1M7>=k3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241K4230=5j1X5=L]3R28397?P1T1Q1AQ1E253Y1U1>=k
3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^440V1037=;0A?T3TNGG315R6a1a32c2
DDY3313<a61Y1M94V2241P123>5j1c6]3R28397?P1T1;EAQ1E253Y1U1>=k3h2=M`9505a1:7:1206U15J0200111;21226
0171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32m1EDDY3313<a61Y1M>V2241P123>5j1`5R1]3R28
397?P1T1Q1AQ1E253Y1U1>=l?P4h2=M`9505CM:24:406U15J0200111462002260171C2P11P1T111P10151BV1<;CJ5^45
V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P123>5j1c6]3R28397?P1T1Q1AQ1E253Y1U1>=R>k21Y2b4T4h
2=Mm4b4505a1:7:406E?5J0200111;212260171C2P11P1T111P101511@V1<;CJ5^45V1037=;0A?T333o?f5U8GG315d7a
32c2DDY3313<a61Y1M94g12;241P1230=P2c6]3R28397?P1T1Q1AQ1E253Y1U15893V1m3h2=M`9505a1:7:406U15J0200
111;212260171C2P11P1T111P101511@;J92;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>g1>241P124^2
m5E]3R28397?51HT1Q1AQ1E253Y1T10>=Z2h2=n>5J0200111;212260171C2]40151V2c5K5V1037=;0A?9j2TNR=2c2DDP
4a61Y1M>V2241i=R28397?@?V2AG\1Y1Z2h2=n>5J0200111;212260171C2]40151V280Y5K5V1037=;0A?T3TNR=2c2DDP
4a61Y1M>V2241i=R28397?P1V2AG\1Y1l3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ
5`1W2E5V1037=;0A?T3TNGG315d7R1L9W12c2DDY3313<a61Y1M94V2241P12c2c5O]3R28397?P1T1Q1AQ1E2534T1U1>=U
4h284M`9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5b35E5V1037=;0A?P1S2TNGG315d7<7
=L1221W12AQ2DDY3313<a61Y1M94V2241P12c2c6]3R28397?P1T1Q1AQ1E2534T1U1>2:m3h2=M`9505IG:7:406U15J020
0111;212260171C2P11P1T111P10151BV1<;CJ5B2JW2E5V1037=;01??T3TNGG315d7a32c2DDY3313<a61Y1M94V2241P1
2c2c6]3R28397?P1T1Q1AQ1E2534T1U1>=kMe3h2=1K`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV
1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=e3h2=M
`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<
a61Y1M>V2241P12c2_5S1]3R28397?P1T1Q1AQ1E253Y1U1>=^2h2=R1k=5J0200111;212260171C2]40151V2_65V1037=
;0A?T3TNR=2c2DDP4a61Y1M>V2241i=R28397?P1V2AT2Y1n1n?16]1o2d8[2h2=`1]=5J0200111;212260171C2]40151V
2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241X9`4R28397?P1V2AT2Y1b5kI\2h2=`1]=5J0200111;212260171C2]4
0151V2_65V1037=;0A?`2CTNR=2c2DDP4a61Y1M>V2241X9`4R28397?P1V2AT2Y1b5Z<1^2h2=`1]=5J0200111;2122601
71C2]40151V2_65V1037=;0A?`2CTNR=2c2DDP4V5Z11Y1M>V2241X9`4R28397?P1V2AT2Y1b5Z<1^=[2h22:2k>5J02001
11;212100400171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241i=R28397?P1V2AT2Y1W2h2=2k>5J02001
11;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241i=R28397?P1V2AT2Y1X2h2=f1W=5J0200111
;212260171C2]40151V2_65L9037=;0A?T3TNR=2c2DDP4a61Y1M>V2241i=R28397?P1V2AT2Y1W2h2=n>5J0200111;212
260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M94V2241i=R28397?P1V2AT2Y1i3h22:M`9505a1:7:406U15
J0200111;212100400171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P
12c2X5Z1]3R28397?P1T1Q1AQ1E253Y1U1>=e3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1
<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1AQ1E253Y1U1>=X>i3h28
4M`9505a1:7:406U152G0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7<T32c2DDY3
313<a61Y1M>g1>241P12c2c6]3R28397?P1T1Q1AQ1E2534T1U1>=e3h2=M`9505a1:7:406U15J0200111;212260171C2P
11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1A2N
E253Y1U1>=f3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG31
5d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R28397?P1T1Q1A10NE253Y1U1>=e3h2=M`9505a1:7:406U15J02001001;
212260171C2P11P1T111P10151BV1<;CJ5^45V1037=;0A?T3TNGG315d7a32c2DDY3313<a61Y1M>V2241P12c2c6]3R283
97?P1T1Q1AQ1E253Y1U1>=W2h2=n>5J02001001;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V224
1i=R28397?P1V2AT2Y1o3h2=M`9505a1:7:406U15J0200111;212260171C2P11P1T111P10151B;J<801CJ5b3K5V1037=
;0A?9j2TNGG315d7T1\22c2DDY3313<Y2W41Y1M>V2241P12c2c6]3R28397?@?T1Q1AG9E253Y191I>=g2h2=n>5J020011
1;212260171C2]40151NT12804[1h3K5V1037=;0A?9j2[B0g;_4n11a62_1S1DDP4a61Y1M>V2241i=R28397?P1V2AG\1Y
1;\6W2h2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4Y2W41Y1M>V2241i=R28397?P1V2AT2
Y1W2h2=n>5J0200111;212260171C2]40151V2_65V1037=;0A?T3TNR=2c2DDP4a61Y1M>V2241U9c4R28397?P1V2AT2Y1
Z2h2=n>5J0200111;212260171C2]40151V2_659L037=;0A?T3TNR=2c2DD[1d2a61Y1M>V2241g:Q3R28397?P1V2Ag1<Y
13i2`l3gJm2i2<M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1
M>V226P12c2c6`58=GP1T1Q1_13E253Y1U1>=f3\B6i2T?lA<Ud1kV13i2b?^A1i25i2=jS2m_2I5i2a3VL`]2Y92i2[86i2
1\A14[]4<i2\10DX]4C_3W2\5Q16c2=i2\10DfR4U;U1n8S10LHQ2Q1i2[100kA_9l:12m3ZV1aJP>W8o<24651025>231;<
5Y8[1o1m2i2<M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<c4m11Y1
M>V226P12c2c6`58=GP1T1Q1c1E253H@U1>=T@5i2\10a^4Y<<i2[100l5dHo_33<Nf:23i2Ya4g=2i2Qo47i2\W10Zb2n1W
5k33i2\Y3^KS3i2;7U7Q2_8W4FV4C69T2Jh1:l2<O>H0R8b2h2^2LS5U1i22\4S17Q48N<_3Z1U238D17;HS=86LQ2Q1e4]1
8^:LQ2:Y18Y1Q1>e3;i2Y4h1DS1AT205<[1622:2I61O@A5>5>7f3Q1E>g3i2Cj7f1P3R1n3b17o11?AGG0Q1=MNI??a1e2R
10D<2<V3j5]2;3S4;>59]2T3>B[2<O>DV1IV21W4W30:]1L@R1m1B?C7277;8R1j5X2B8^19c9COl292U1BQ31b38n1Hl1B0
>`2Y3V11R3<:\1J:FLk5DFAR2@j2]17_1g3i2;7]81^1f32Y18R3P1i2c4]112V4KS1Q12Cj7OX1`130Bj1l7Ci1;[3[409I
Z2b2i1i1]1Y18T3152=1;Z31c1m2E11F432;Q111U1]1W<W5Z275g1<AI9S1HDR17^166\13;5j1;f1Y2E?c4[1<D7K:L8R2
5W1S2U1;0D7I:m2i2;7o1_6<Q1Je8BL]18Z1LLa2=65Q1W1AFW3Q6[11g1<j1T2V1i1JS74j32Ic2a1He2;F=>C<i1c5D186
L3W4i2V3k16W1G=[6LCV1i73:6n1Y3Y18Y2`3Q1P3h52h1Z3FG9W1X1Z2c5Z2i2;7P5V9b5]1S1`4b4?c3429Y4X6h4BQ2b1
Q3W1<A[1j79R29i1_1Z6g1U1<3m<TCLh2S3d2W3_1Y1_1R4a3^2705127N451235:2R1U1:AH1d3j1@[2i2;7o1U5T1Ha3e3
P1V3g2EX1b1n2U1k1DR1Ee8Kd2[3T5`9Y3\1n5_3Q1b3:8]8a3n1G:Bh1b?Jl1`1c28Y1V5;6n2f5k1>[2h1<B9:a2>3=260
Jn1]178T1j2i2Cd1o2d1K5NH=g1c?^45W2g1j1AD\4_5f4Ok3Eg3@2a12@8l38@n5f43?OQ1d2[2d912?;:81]1k2g3G7l7P
192?2R173BV1I?H63408133H6h1g2R3^1l7Y3c2d4Q4<=i2CoU1TDS2WV1n5;S47j9US1Q4^5i2;7V4I1?Z175>V1I23o1^1
3\18W1k1_21W13E5Z1]3:2A25N3[15C2K6L=>42CU49Z44d2T10\1k23J;F=T1Z4MW1P1S4N=g2U2P1H2>W1W1K3?141K2>S
1B152A358G1L\1>6D9E37=0=2`1J4N487173232h16l4Gc3n2KV3f12LH=T1O<AH>`1S1Fl1CD`1g72m1F[27@374FW18R25
Z1KT1U1;0DQ1Bi2Co1W7d>[;P6k=iCQH1^3b?JoEb9b81Ei2CQHX1=`1h1R1oE]9h8R?a=VEZ6X50SBAl6e1Q1i2CYCc3U=9
Z>e2[6mHf=P2];j5Ef<Q1GP40c2W3Y4451235:[2R1]1Gi2Cd1Cbn1`5Q>9f=?1U8>W4\=l6h40o:f2G:j69i2C\V2[m1?`B
S881>i2CRDNM99P:TJ0_[1g:R4P@^1i2CY6c2G\1S6W1X2S1o1HX2b=?44V7Do5Q3LT6Q5o<CW1h=^3U57V:9i1Dh3R3Fk5d
2S2^4[7h4e1V1S1i2CWB4c>e7?Ab\1k3666P20P5?m5i4l7i3P:@m2b2n4_2b3m2o3Z1=03=5i2g8g@g6N@j2\3Z51]8k3c6
?m1W1=^4mJVR1Y7Y`13j2em413j2g814j2eP1S5hb32j2`h26j2nKY20i`1U`2;j2@\5i21kb2_4Fg:C]?3j28_m32j281j2
<j28h31i1i21R7gMlAjCPX26j2U^1Z1[S1`1Q=R1j207a1n<@P2114>Eh4Y6\2R19<l1P4nW12Y2[C:P>Q3Y4Y2`1^7m1?n@
2j2Xl45j28eKZ2`S2@j2g81aCe@LS;3P4DXNTLT3m9>P45j270bOcn22j2Pk3Oj2B91V1a9V=[60X1g52V1_Oa9[BZ7Q1;V4
P29Ba4S:n21\=56k<<j2L1h:X>P3a1FY1g5iP1]`16j2LTLX2aa2g6Ej2B91h:o7f7d3n5SR1mDo<^4X3=;4:]5X7g<>j2BY
4]J0X1`3Q2X`1T34aLX1a1Fj27D00h:P8^:R1c2f3QFW7V4a9P8hJD\3e5319j27[Nf2Z4ZX2]@91Aj27D1h:_B;F0b2f3`Q
1]5S4g4SR1U76j27DfMXb2g65j2d10QBlS28j2m5]FT=1kR1b1b1Aj2X3d2WACT>a31dR16b1f2a3RY1GnH2Dj2nKZ27i80S
a1e?^1Q@n1W5h2R1U3S7g8E4;5k2o?\1144k2\A14\1k2a10_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518
R1R2d6P4P6P2b?n>7k2U<l2L\114:k21S<_2J>\1121[1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@51
8R1R2d6P4P6P2b?n>6k2U<i3\114b1k2g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0j5\Jn6b2a2B?d1Bd<T318R1R2d6P4T2
=74Z21CcAg5V95k2\A14WI7k21ZA121WI7k21ZA121ed26k21ZA121\1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?5^1V@518R1R2d6P4P6P2b?n>Bk212m<Y4121_IXJZ:W5S8^8n1o2CP[15k2o9\7147k2R>Y314KoY26k2b=?Y314:k2
1P=OY3121mh2C7k21ZA121`m16k2\A14l2Xa26k2R>Y314Xn18k21P>Y3121Xn17k21ZA121ai28k24WA14W1SR2ZBIk212m
<b1f2121c=ge1S8>g9102n21C6MW4j7cT1;k2\A14XE_c1d;X110D7k24m=Y314[S2<k212m=Y3121[S2\BT3C6k2\A14hX2
P26k24WA14[S28k212WA121[S27k21ZA121_[2c1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1V@518R1R
2d6T3Kf2Y3P2`9m1\2f1g5;j85k2b=i3148k21`=i3121bT49k212WA121[S2b@5k2R>Y3147k21P>Y31216k2\A14RV1j87
k21^?k11215k2R?Y2146k2R?=k1145k2\A14Z\25k28SA145k26UA145k2\A14Ve25k2\A14oT36k27TA14S\3n2k281M`95
05a1:7:406[1K4D140040271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`5
8=GP1T1Q1c1E253Y1U1>=8k21ZA121e>Vd18k27j=Y314YGid27k28Y=?Y3148k21P>Y3121YG5k2\A14S16k2m>^214S16k
2b=i314SV28k21`=i3121SV25k2\A14SV2Bk2m>^214g?g?U4h5g7d32l3X5dW1b2;g46k2m>^214Tn18k21k>^2121Tn15k
2U;V6147k21S;V61215k2m>^214i1k2=N:Z1R8D`1d3;14R2n1:=X3Z5\4`4a12621F0VW1b2a2B?d1\9j3T318R1R2d6o1P
2\23174Z21C<VA<91U>>k2=No?14kAd2Um1UC]4P4mA14k2\A14]1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=
4?5^1V@518R1R2d6P4^4a1P2b?n>6k2R>Y314ZC8k21`=?Y31216k20^;l5148k200];l51215k2_;l5148k21P>Y3121m=8
k2b=?Y314kMY3k1k21e1Z1g8`16]3;121R2n1:=X3P598131d2b3T2a12621F0_T1_1V1b2a2B68d1W=T318R1R2d6P4Bo17
4Z21CcAn>8k21P>Y3121nT29k21`=?Y3121ai2^1k21_10_1g8`1P41210Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R
1R2d6P4P6P2b?n>7k21ZA121bT46k2`5a8Y3147k2`5Q8?Y3148k21^5a8Y31217k21ZA121\?5k2\A14_V3:k212WA121c?
V[1`8]1k2a10_1g8`1P4140Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1V@518R1R2d6P4P6P2b?n>7k21ZA121Yg1^1k2a1
0_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2l2R1d2P4P6P2b?n>]1k2a10_1g8`1c2\1140Q2n1:=X
3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>\1k2a1`1g8`1P4140Q2n1:;1X3X>a12621F0fF4Z@b2a2=4?d1
V@518R1R2d6P4P6P2b?n>f1k2g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0hR10\4b2a2B685^1Z5l7T318R1R29Z6P47Z274
Z21CP2Q3`<n>5k2\A14\g16k2R>Y314^`2:k21P=OY3121Qd2_59k2o7\914R>[Hj[1XC;k21^1k?1212oP1bh1ic16k2c@H
14hX2:k2b=i314>a5m_3^2X56k21ZA121:k207Y=U1c214>Wg26k2h>c214ih16k20[A14>b1k21e1Z1g8`1d3;121R2n1:=
X3l1]3T50g3a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>o2k281M`9505a1:763406[1K4D140040271g11P1
T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>==k21c1f?
121R2P6]5Vk1Q;RC5k2\A14\C6k2Y<R514cj28k2Y<X1_1Y214ij2:k21W<X1i3121_[2Y?6k2Y<R514jj2?k2Y<X1_1Y214
^:l4<:l2S8do1hY18k2Y<Y4H14^:[`25k2\A14XU38k21ZA121c?de27k21ZA121XU36k2\A14b17<k200ZA121]:U]2d=S3
ZE6k20[A14XU38k2\A14_T3H]Oe38k2\A14RQ2i7a7bJ5k2\A14Q[3:k21ZA121oZ1hKf4aO6k2\A14oZ1QP27k2S6^7AW31
4>k2S61e3@U3AW314kC\V22iW17k2S6P8^2H14:k2\A14ROgIQb1T:o3d<6k2\A14Qe3d@b1k21e1Z1g8`1d3;121R2n1:=X
3Z5^1^7a12621F0VW1b2a2B?d1W=T318R16k1d6P4b274Z21CcAb6[85k2\A14m^2;k2b==[314R\2^=>nQ1b8Ik21V7i5?=
[3121d?R43:aLfJn4m1T691C6VR1b86k2P>[314W;4k2\A145k2\A14gn2:k2\A14fY1dO38h3Y=5k2\A14kj25k2Q7Z:146
k2Q7Z:14cd19k21o6Z:121R`1iGBk27l;W514XDS`1_4m2V4<2I\87^:c79k2T<W514kF;cS25:k21R<W5121_[2]=C6k2\A
14e>j_3<k2g=15\314T?`1KdOei15k2g=d3149k21e=1b3121nj16k2g=1b3147k2b=41b3149k21`=41b3121>k2g=15\31
4]80Y5\W1_P1\1l97k21ZA121_]49k2\A14R\1NT=@Y9\1k2a1`1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2X28=4?d1V@
518R1R2d6P4P6P2b?n>]1k2a10_1g8`1P4140Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R21b6P4P6P2b?n>5k2\A
14Qb16k2\A14Ph1cc15k2\A14Zl1a1k2g1Z1^1m5I@`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=T318R1R2d6P4b
274Z21CcAn>]1k2g1Z1g8`1d3;14R2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>6k2\A14Td2R
26k21ZA1216k2\A14jk1Vi15k2\A14jk15k2\A14TY16k2SA814hg15k2\A14hg15k2\A14WR45k2\A14>=k2e1f?14R2P6]
5f82\b1cM@>k2Z10\:i1V3B14Wm2b?^AQ;W1Mk2Y1009:W5_4i1V3B14R2P6]5]4g1Pe1cM@l5^A3<N8X9W18k2l:_614Sj2
WAJ7k2l:l5B14Sj25k2l:_6145k2\A14Vf26k2\A14Ud2P2Ek22\:Q6J14QBoR1iKZ5i1P>S=P1b1V6a4c4Fd78k2\A14QBo
R1TQ1nL7k2\A14Qe1SOP2;k2R?Y214]m1P2^4n4fMn65k2\A1425k2c@H14=k2\A14FmCbM?n`1gN^45:5k2\A14F9k28Y=i
314SV2_6Y6:k200QA8121hg1d48k20a=U1c214>9k200f>c2121ZA9k200k>^2121S1@k20m<BU3D14nm1C_3PY1cFj2BP7>
k20m<BU3D14Kfm1_3do1j2B7k200ZA1213m2k>c2`1n2d1Z1g8`1U3>CQ2n1:=X3Z5m8a12621F0_Ff@b2a2B68d1`80e4T3
18R1R2d6P4b274Z21CcAn>\1n2d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAd6Y8
1n2e1n2c10Z1g8`1U3>e2n1:=X3Z5m8a12621F0m2[J5f9b2a2B68d1W=T318R1R2d6T3K`1Q174Z21CcAg5;?Z8b1n2c10Z
1g8`1U3>e2n1:=X3Z5m8a12621F0oGV?b2Mc1B?d1W=T318R1R2d6P4`1Q174Z21CcAg5;?Z8@n2>o?l6]S2P600^1OR?6k6
T<mF9g2n2>9_?130111W1=]1[1h1<d51?341V1n5U4`3b:Z1]2Oh75a9h6h50>F?0BA8\29D0A463<0514294CHAg1N60m24
S6MR16F@<1?`1P2X3;3[8[2aD95_1n2>9e?6S3[1h1<b511R9S3nA]3X522a9h6X6V1CW3M1AL617>\1Y2NZ3Q76Y3`1P2X3
k8[2aD95n2^@We3Y1V?4n2^@We3`@<n2Jh:j4W4[8oY1fCa7n2VD^=7n28U@c<mn1Z6dT1[1n2^1`1g8`1U3R1Q2n1:=X31V
>a12621F0fF4Z@b2a2=4?d1V@5180Q1R2d6P4P6P2b?n>3n2^@P^3j1n2c10Z1g8`1U3>e2n1:=X3Z5m8a12621F0_F_=V3[
1V1a2B?d1W=T318R1R2d6T3Kb2334Bg11CV8CQ7=X1g5;j801Y1n2^1`1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1V@518R1R2d6P4P6P2b?n>b1n2d1Z1g8`1U3>e2n1:=X3Z5R8Ja12621F0^3n1QAg9g5V1b2a2B?d1W=T318R1R2d6P4`1Q1
74Z21CcAn>_1n2c10Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B148d1W=T318R1R2d6P4`2174Z21CcAn>a1n2^1`1Ki
5Q2`1U3R1Q2n1:=X3o:X3a12621F0fF4W7B_8b2a2=4?d1V@518R1R2d6_2`1^5AP2d3m;n>_1n2c10Z1g8`1U3>e2n1:=X3
Z5m8\142621F0VW1b2U1[1B?d1W=T318R1R2d6P47Z274Z21CcAn>\1n2d1Z1g8`1U3>e2n1:=X3Z5m8a12621F0VW1b2a2B
68d1W=T318R1R2d6P4b274Z21CcAn>3n2^@iY3Z1n2^1`1g8`1U3R1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Q
5b1P4P6P2b?n>2n2^@Ln2>h5SL2fD>d2f2d2S7Q=l2iP1W:a2P2Z16KEe85290S2j4Cn24_;c12k2@;1i8Z2bNo6_4PK`<S?
?jH5n2W@j9\l3P25n2\@Q7`2]R35n2W@4je3]3h1o2b10Z1g8`1d3e23g110:=Bg1MZ54h8a12621F0[Fj@b2a2B?d1?T3k4
0[2e1CT318R1R2d6P4b274Z21CcAn>c1o2b10Z1g8`1d3e2k110:=Bg1MZ54h8a12621F0VW1b2a2B?d1d3X7Y2T318R1R2d
6P4b274Z21CcAj<S2:o2l@i2NW2g1^=lJc2QQ1d1o2b10Z1g8`1d3e23g12:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2T31
8G18R2d6P4b274Z21CcAj<S28o2l@i2NW2g1[X1eS1_1o2b10Z1g8`1d3e23NK:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T31
8R1R2d6P4b274Z21CcAn>5o2l@i2V3g1_1o2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1W=T318R1R2d6P4
b274Z21CcAn>_1o2b10Z1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>^1o2b10Z
1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>`1o2b10Z1g8`1d3e23j1:=Bg1MZ5m
8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21Ca;Q6S6j8a1o2b10Z1g8`1d3e23j1:=;6g1MZ5m8a12621F0[Fe1T?b
2a2B?d1W=T318R1R2d6P4b274Z21CcAn>g1o2b10Z1Z8<ANd3e23NK:=;6g1MZ5m8a12621F0QHW4l:b2a2B?d1m:Y2T318R
1R2d6P4b274Z21Ca;Q6S6j8i1o2b10Z1Z8<ANd3e23j1:=;6g1MX4Q1m8a12621F0QHT?b2a2B?d1d3X7e1CT318D218R2d6
P4b274Z21CcAn>d1o2b10Z1g8`1d3e23g12:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1T:HY2T318D48R2d6P4b274Z21CcAn>
6o2l@i2V3g1[X1_1o2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21Ca;Q6n>6o2l@
i2V3g1X[2b1o2b10Z1g8`1d3e23j1:=Bg1MZ54m1j6a12621F0nS1W3b2a2B?d1W=V1m118R1R2d6P4b274Z21CcAn>8o2l@
i2NW2g1a_2nL`1o2b10Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0[Fj@b2a2B?d1m:Y2T318R1R2d6P4b274Z21CcAn>_1o2b1
0Z1g8`1d3e23j1:=Bg1MZ5m8a12621F0VW1b2a2B?d1m:Y2T318R1R2d6P4b274Z21CcAn>`1o2b10Z1g8`1d3e2k110:=Bg
1MZ5m8a12621F0[Fj@b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>^1o2b10Z1g8`1d3e2k12:=Bg1MZ5m8a12621F0VW1b2a
2B?d1W=T318R1R2d6P4b274Z21CcAn>4o2l@P6g1d1o2b10Z1g8`1d3e2n1:=Bg1MZ54h8a12621F0VW1b2a2B?d1?T3k40?
k1Y2T318R1R2d6P4b274Z21CcAn>]1o2b10Z1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z2
1CcAn>`1o2b10Z1g8`1d3e2n1:=Bg1MZ5R2j6a12621F0VW1P1a1a2B?d1T:R3T318R1R2d6P4b274Z21CcAn>k1o2b10Z1g
8ANd3e2k12:=Bg1M[3LQ14m1j6a12621F0nS1W3b2a2B?d1>0T3k40?k1Y2T318R1R2d6P4b274Z21CcAn>5o2l@P6g1YS2_
1o2b10Z1g8`1d3e2k12:=;6g1MZ5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>f1o2b10Z1g8`1d3e2n1:=
B@V1MZ5m8a12621F0VW1b2a2B?d1>0Y2AT50e4T318R1R2d6P4b274Z21CV7\:j<S25o2l@P6@V16o2l@P6g1dY205o2l@P6
g1[X1^1o2b10Z1g8`1d3e2n1:=Bg1MZ5m8a12621F0VW1P1a1a2B?d1W=T318R1R2d6P4b274Z21CcAn>6o2l@a41\1g12P3
jd24P3jd2j@B4P3f@ST2Z@5P3]U1X6`W1b18P3`>lFX6kS1d3b1b@6P3f[1]S1e5jAE<P3e;`1_3fDX6aV1Nb1Z?b3j38P3Y
1hIBWQ1lG\c1`F;P3RKBWQ1lGj@B4I3`6AP3W11e4g3@i@B_K2d5lGQIkR11T8h55P3T_2e5b@73P3jd2b@3P3fc1SQ13P3b
Y2W;7P3_Bai1:]8aCm>:P3_Bai1:U3W5aCm>jFZ@6P3T_2e5iABT13P3da2U33P3RW2g=4P3RW2g=j@4P3^B[R2ZD4P3RW2g
=Q@3P3jd2[i16P3jP1oc1b@fOm84P3kP1nc1b@3P3jd2_B7P3jd2\B2e3T1W44P3[U2f1g=4P3jd2j@a`13P3fISk1]1P3b1
Z1g8`1d3e2n1:=X320V5m8a12621F0VW1b2;U2B?d1W=T318R1R2d6P4b274Z21CcAn>i1Q3P;IX38G021111;42T152h4Q4
H2Jm2\1<l1YQ1^7KHIJI2101W1@o2W2j8c2S2:4W211_;i27Y4Y2[1\;d1Q3c1_=8G021111;42Z12h4_20h3`1K\1<l1P4X
M^7^27682I01101W1c>`46:4k=Q3Y4Y2[14^7OQ3S?8G021111;42Z12h4f8\1<l1YQ1m9g1\1c>R54k=Q3Y4Y2b3Q34M`95
05a1:7:406U152G021111;21226271C2P11P1T111P10151BV1<;CJ5^45V147=^1T3TNGG315W7<<JY22c2Dn3313<a61Y1
M>g1>241P12c2c6]3R28=7?P1T1Q1AQ1E2534T1U1>=i1Q3X6j88;;021111;42Z121f4]7X1\1<Y1B^30i3j2\6g@`8>3I>
2a1N1:T4_3[22>^2V1`4A4Z<`1i27Y4Y2W1Q3S?8G021111;42Z12h4f8\1<l1YQ1^7^2762U1120V1c>c2^24k=Q3Y4Y2`1
Q3c1_=8G021111;42Z12h4Z5=@\2\1<l1P4d3V2]7FW?l7_282Y2`3R;g4:4k=Q3P1X3Y2[14^7R1Q3S?8G021111;42Z12h
4f8\1<l1YQ1m9<=0K\1c>R54k=Q3Y4Y2_1Q3i6V4R48G021111;42Z12h4_20`1d4EF<l1i=_Cg;0Y1c>`4A4k=Q3i2Y15GO
AY141k?P1Q3S?8G021111;42Z12h4f8\1<l1YQ1m9JY2U1]=R54k=Q3Y4Y2S1Q3S?8G021111;42Z12h4f8\1<l1YQ1m9<=0
Q1V1U1]=R54k=Q3Y4Y2T1Q3d1^=8G021111;42Z12h4Y6\2\1<l1P4XMh:0Q1V1U1]=R54k=Q3Y4Y2NQ3S?8G021111;42Z1
2h4f8\1<l1YQ1R=c>R54k=Q3Y4Y2a1Z1Q3S?8G021111;42Z12h4f8\1<l1YQ1\71?0\2;0H51W1X3Z;\4E4k=Q3Y4Y2[1S1
Q3S?8G021111;42Z12h4f8\1<l1YQ1^7Y3J121W1c>R54k=Q3Y4Y2OQ3j;X38G021111;42Z12h4f8\1<l1YQ1Z8g4c>R54k
=Q3Y4Y2W1Q34n>213G021111;42Z12h4f8\1<l1X4PMR=Me=R54k=Q3P425g1249P1Q3S?8G021111;42Z12h4f8\1<l1i;_
E\:e2c>R54k=Q3`3HY2Q1Q3S?8G021111;42Z12h4f8\1<l1o4jI^2Q5P8c>R54k=Q3Y4Y2h1T1Q3S?8G021111;42Z12h4j
4k3\1<l1YQ1m97\10^1Q2a<R54k=Q36R4Y2MQ3S?8G021111;42Z12h4f8\1<l1YQ1R=c>R54k=Q3Y4Y2W1Q3c1_=8G02111
1;42Z12h4Y6\2\1<l1P4XMe:2Q1W1Q2a<g4:4k=Q3Y4Y2`1^7Z1Q3c1_=8G021111;42Z12h4h5@\2\1<l1P4XM^7V32Q1W1
c>g4:4[2_;Q3Y4Y2`1^7DV1Q3c1_=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Q1W1c>g4:4k=Q3Y4Y2`1^7OQ3S?8G021111
;42Z12h4f8\1<l1YQ1U:l2Q2a<R54k=Q3Y4Y2U1Q3c1_=8G021111;42Z12h4Y6\2\1<l1P4XMe:2Y2c>g4:4k=Q3Y4Y2`1^
7Q1Q3n>48G021111;42Z12h4f8\1<l1l6f:e?R=U1]=R54k=Q3Y4Y2R1Q3S?8G021111;42Z12h4f8\1<l1f9=JY6o?R=c>R
54k=Q36R4Y2P1Q3S?8G021111;42Z12h4f8\1<l1YA[>1a1R=c>R54k=Q3Y4Y21R3=R3:eDZ?K[f11U4AY@R2h1P@X3c2>I3
Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1201Q2R=6W926<S119Q1;2:3KC5V5>b11f1b2U1><451A
Z3DBf2V5m3P1j2i4Y1;P4\1a1P1T1S22]13;YAP2:c9Ik113R3cT2kR23R3:dc42R3cg2X1R3Z1`1g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1R3Z10_1n4h3`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1
R2d6P4P6P2b?n>Y1R3Z10_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>6R30j61bo2oF2R
3_Q2AR3Fh:[Cn5SR1^:]20a?6Z2a1A8\>j7:R3jT1Uo10n1a1A`FY@o?5R3Dgf3bGo?3R3o^4o?2R3o^41R36R3fQ1b7UBW7
dg16R3:_NlV2^<Z94R3Dj>lW32R3Y[42R3kT34R3c\3m713R3ad312R3lc22R3jT13R3Dgf33R3SQ3jA2R3SG2R3ib42R3WI
5R3DbHTn2T44R3]1QBlS24R3D]BYT35R3\10QBlS25R3]1QBlS2PW13R3Ze1i12R3Yn33R3\\2k84R3_?VQ3o8:R3D1h:o3^
g1gY1e65S2;R3D1h:o3f;g[1gY1e65S27R3D1h:^k1gY1e64R3DQ`3e65R3Do_3Nh5ER3D1h:o7]8<V3^2HR1M?HjP1eY1N:
a3k1Y73R3dX3[72R3[T19R3D1W7`3c;j_1]`1Q:6R3n7XM]^1QMf12R3m14R3bW3A82R3X=2R3Vb33R3gU3^<8R3D0g2nc3e
5316R3D[6XR1UBlk14R3Dh2nc32R3fV44R3l63eg35R3DZGiAb]27R3D1h:lMaM]`17R3D1h:b7kc1]`1;R3D1h:b7P4W7bX
1hS1d<bW18R3D1h:b7kc1hS1d<9R3D1h:b7P4j_1P]1\36R3Fh:^k1a9PT1<R3V2cFf6<m1L`2PC`h1HH9R3V2ZM<m1o^2HH
T28R3V2ZMZ2^F`h1HH;R3D00h:^k1bAjNe531=R3D00h:iM]JV3bAjNe531Q2R3Z12]1g8`1X4Q2n1:75V11o1X>a12621F0
i9l<4n6U4U5b2a2=4?d1V>o1518R1C^13Fi5T3J0Z3<IV140111002g1b?_>>4R3iLcQ386R3DW63[`3b5]1R3Z10_1P1f7`
1X4Q2n1:=X3X>a12621F0fF40X;P5b2a2=4?d1V@518R1R2d6P4i3V2P2b?n>Y1R3Z1`1g8`1X4Q2n1:=X3X>a12621F0fF4
Z@b2a2=4?d1V@518R1R2d6P4`2_3P2b?n>6R3]1QBb;Yh1YR16R3eIS3U;W`213R3jT1ki26R3DTLa1Pi2L3R3iL_k22R3jT
13R3iL\X25R3]1QBY9bj12R3RC5R3D]BoP3Y3:S3U;]71l<lU1dOZHD=9S3o2e?ib1VJR7Q11aE4S3iV3Q1cE8S3aAQ11S_1
e3`C^T16S3eBib1`CU?XE=S3f?nCh^1i7]5f1k2HV3R3TBU2:S3T1WAai1:k5SFm>]I18S3m1aH1S_2Q4U5fK1S33S3j=UV2
2S3_m33S3RL\Q34S3eBl<lm29S3i1T<2U4f9Y9X=VS13S3e1ik34S3jV2fKmJ;S3`1b;_3ULa3a4`FT8P5jT12S3`M?S3\4k
A\223e5OmNS4b1S=WHj1gB<S3\4_1\2Z1@]81bQ1l2Y>g54S3l5\2Z17S3c?o21ib1WX1g?9S3f3i5[5o[1V=T1_]1c5;S3`
1U5\6_3Q:6hIUV1[?_37S3X5[4fL\S2S4jM4S3U5Y`2oW13S3j\3d@3S3n6`f34S3RW1bi2D2S3Yh43S3kQ2ck15S3X5W4Wb
2fQ1=S3b1e3h9P2]1R;T:oc1SBV2h3b93S3hk2fQ13S3oZ1_b23S3j=d_33S3gX2gd12S3j^2j2S32M`9505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1
U1>=2S3am3:S3R10^NIT1n3Q[1ZX1gF4S3bObV3d@3S3_EoW3U1S3o2VIR2Y8AcJT2iAn3554k11l2e1:31269D2h3`?d4`5
I^7Q:0Q11T32ES3o2U8W2U51T21h>R:2TV1V4P2m6k6n4\FR<[=83T3Y=?1T33T3g2ha36T3_1b;_3jj1T83T3W5VO3T3W5^
V48T3jImP1_;PKX1W;S?6T3^J1jFWm2Y75T3`Amc1DkB2T3oh23T3fX2T?2T3i=2T3j`24T3l:bP1PW14T3V^1eA`:6T3_Mc
n11b4]D5T3^U2DR5__12T3\k32T3fj33T3W5W42T3]e45T3_1b;_3kT22T3iV22T3d13T3T5Y`22T3fX2a5U3760i1U8:[13
58503?9j176100@1T1c1R1b1Q1K1k19O1Y21m1i1a22<LC_1N;6B4j1]1@U20]5?C@D58JQ3h4<5:4;j1U1a2d1`1T3\1AX1
228EBFX1T1[1==Z1N78>P2JP12A554:J2^1GX1X:T1A6;:R1h13d38_15o2<5;0n149N81AHn2H29_1?8=i11FQ1619P11;I
9@M;037F873416JS123Ce1g2=4`2U3760k9j1H0C\2611@V1Y4Q16l24c;^2556B4X3]5]2h;<@4;j1Q<[1;>IFX1n2=j5DI
A55?@9\1Z?K`7o2<5j2Y1h7R461l2@Y147W1161Q1Z1Q5=P;U3760[2617A12T11AV1N1[1J3314D74@;0403;=9@75@0421
4100332317422209403P1426166F2=3I3385::4;1W1M4D3117<k1h1:C6S1Q22O94a1<2<>S11127;<9?7@>5375?22853b
1K24?;<>15=489O4<02323841298J33@977A8C8]1JV1AP1:4;92Kg1V1HP22E>291i1M:1T1330611W1924383K5@4:2537
67@436Q12A;X1CB=9a1>JI62E15G871<8A4?<Q2g116G@>@7>U122Q308KH;42218:?i1]54P3OZ11<0a181A7@V28>H299U
12<F`181h1BK03164I9@24A?0342C28711416I0S123?i1W1=H8934G251f4U3770Q1X161788467E13MS3J7KZ19;8W15@8
1410033231<53CU12F[1M38@9i2A?7\4S4Oi2^2?6P2CV1;9T1e29G95NK5;2[17@9Q19@_123El1S1U12K\4T3=b2J;3371
MM<56i12AO:S1Gk2=Y4j2e4l1Y39c2G[5?W;X1:1G@g2R1;Y6e1_1W2C;Bf4a135FU31^S1f4012D`5i8X4e1^5g1h9:n3NZ
8QIoNc52V3J1V3b2c2BE0h2?U320c28=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U
1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21a2c2BE0h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a
3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21j2V3MP2_7505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>
=\5c2BE1S2;51?F^220?\2750513312783=63@140411R13=5:2CB15;BL19D12F:12>C5C3D><;C3`1^1S2a3^32a3Bj3:N
129600R4_26g4_42230;4N:0Q1I36:9C5V5>b11f18Y2U1><4221Am1\1DBf2e4@M\1Z17P1h1386=d44e1P4FE28U15JT1S
22>N3;]5LBn1\8<c1:c9Ik112>V3k5c2o22V348G31:TY3W3d5c2BE00S211661?F^2204:e1F750513312@3=323@140411
R111665:01311162B15?<1L1N1I:12X1CH><;C3`1^1S2a3a3W1Y2W389M0P3m1R20=<:6W9260;4A<:0I24>:3A9C5V5>b1
1f18Y2U1><4221Am1\1DBf2[4JMg27P1d1U1Q3b14<X1`2_1\128U1P1T1S22>N3018m6Q2f8c1:T1^8IQ1I12_4c2BE1S2A
1?F^220?;P2750513312@3=63@140411R111=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0<<24I
3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2d44e1P4\128U1P1T1S22>N3018m6\<:c9Ik112[4c2BE1S2A1?F^220?
\2750513312@3=63@140411T11=5:01CB15NL1N1I:12X1CW1<;C3`1^1S2a3e2KW1Y2R=6W9260;4N:0I24I3A9C5V5>b11
f1b2U1><4221AZ3DBf2V5Mg27P1j2i4e1P4\128U1P1T1S22>N3018m6\<:c9Ik112m2V3M`9505a1:7:406[1K42A156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2DP2m1313<a61Y1M>V226P12c2c6`58=GP1T1Q1c18<253Y1U1>=
b;2W3m_41W32W3Rj22W3UR4`2c2CDi2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>
d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e215W3SS2W?jb1n47W3jDmV1Yc1\8^Do84W3JnQ1VW12W3gV43
W3Q@o14W3Q@o1jC[1W3Z10Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>?W3lH[10a
4m1P3W3mb10a5^20b1R36W3iP1ak1AT50>W3?1h:_JnP1ZT1b4m2Y3W1e<Z1aI1W3AW34UEc3gY2j>KhHY41b1^2>@4o6C2W
3ab44X3Qj2a;fB5X3Qj2a;Z9[96X3Qj2a;Z9Bh87X3fT1b:d6RT1a;fB5X3Qj2a;fBd;T3V32JDk8505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12Q2Ac6`5839GP1T1Q14^1E253H@U
1>=o3j;1`6m2V32J`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5`1S3[17=N?T3TNGG315d7d3c2Dn3313<a6
1Y1M>V226P12c2c6U2Z38=GP1T1Q1c1E253Y1U1>=9Y3QS1jo1UC]4P4b8Z1oA:Y3QS1jo1UC]4P4b8Z1\6b;S3V32J4[950
5a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP
1T1Q14^1E253Y1U1>=h?116]1d;S3V32J4[9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG31
5d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q14^1E253Y1U1>=j?16]1e9n1S3V32J4[9505a1:7:406[1K4D15627
1g11P1T111P1015DV1<;CJ5d4[17=N?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=k5
n916]1c9P2Q3V32JHg8505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d4[17=>2<?T3TNGG315d7d3c2Dn3313<
a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253O9U1>=n1Y3V323F3\9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ
5d4<N7=;B?T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=^3;E_4i61l3^:52S3V32J4[
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=N?Y23FTNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`
58=GP1T1Q1c1E253Y1U1>=j?16]1d;7Z3jc1ao26d4:_5f3V33I3E<Y8505a1:7:406[1K4D156271g11P1T111P1015DV1<
;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12e138@c6`58=GP1T1Q1c1E253Y1M7>=^3;1OZ1h2Z1`2T1<[1
1?\3U21b1X24LX34Z3cc4d4:U3V33I5Z9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3b8aEGG315
d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1J6Y198<253Y1T10>=`4R4h=W104Z3]6_g3]5:Z3ZX47Fc1Dh20V5o4?Z
3M00bZ4i2o1116]1]1d4:V51Z33Z3UGdn34Z3d@\b2`X1a2Z33d270279n5`3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107
d4[56Y1B9C>a4o3i1B3KNl3313g1b2l1S1e1V314131NU6@AQ3U5P2m>V3b1g17U12_1?b52Z3Sn43Z3e[4j69Z3R8RQ3^Y1
I4^3P7E4Z3j\3iQ1g4_1[3;m4d4P8X32_10ITCf2R1g3[2R10V20V2PH`2h6U3W1m1T1AMm5k6V42P15a4E8P1HNT1T3^5]2
\3V:7[3ZU4Y9Y6:o1Z34[3gk2]4^[1@\3UEc3gY2j>KhHY41b1^2>@4o6CA\3UEc3gY2j>KhHY41b1^2>@4i4U2CS1\3091h
:o9c3mT1l8Y7\6m<W1j>Ki4S<j7V2R21b1m1@>80603MV2j3C2C]3V5R>1h1>0I>JC3cMUU1U4^<a8T;V;@]37_<j6e3S3h;
d2UIf@g>d2fAc9j?1o2]370Q1X16U2h9F814100:=4S2U2M<@P1h9a77Cg2Cl1T1e29G9T1K5;2[1H[19@_123El1M5U12Ko
7W2Q3`1U48E\2L9GP2;_12n2T=^4V1?\9X4@g8[2R1U1M2i1:m6935V2251o1]370g4_:i6MP1ZA7Cg2Cl1T1Fn19G9T1K5;
2[1H[19@_123El1S1U12Ko7Y5`1U48R3L9GP2;_1Q2cBf1\9a7f7g1V2m;251U2]370Q1i4W7S28611Q3I[1M3I9S4]82X6?
23P2Cl1T1e29G94OK5;2[17@[19@_123El1S1V7_2=e5T1V9o7g5Y39g8?n@S4c:1X69X2]370Q1X1l<BR3U2M<@S3S@g2Cl
1T1e29G9T1K5;2[1H[19@_123El1S1T2o7i3_1;T1U4Nc3]49Mg14a512KV32322c2c6m<Gg4_9CX4Z1k39M]3a4W3W1X5W2
0U1n3P2j8k3a9Ia6n4a::1d3f1]:PQ1H[Dc1m;0o33]3iAjS26]3hEZ131c\3:]3R;S6Xb2;:Bl6W4Q7;]3V4V4nm1`?n]1;
c?o3P161]37]3VQ1iHj\2d=n3T6O]3T7D]1W5R2Y7\3HJZ6`;[5]2Fa3W1<]8o31NZ<g;M1RP1U8c1h9W78]3\V2n5_8W>ZG
l2aQ1>]3iAR6JTR1R:W7QGX2kB_1]>c4i6G]3m4k2`6a9Y3YJF21a1m30=c8d1bEcMg4Eo7R1c4@]3i7]17fJbHj1Z6o3W:Y
2\T1n>4W306]3oT2k=U@g1h1;]3]FE31cU1\>2`7T2R^14]3gW1lFe7:]3l8l1\6Z1f:W2l4jGgE4]3Xc4?N8]3m62P2T4Y:
S<db1_1]3U1Z1g8`1d3R2Bn1:=X3_4JV4f4a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274De11Co2c>n>1]34]3h9jKcU2
3]3na42B]3[f2Y4Go<aJo3a6=`2i9=85b103=C]3R;h2_1j1U1`8R6[U1^S1j1@4PJg4d2h7B`83]3h9^_23]3VY1P`13]3W
B4Q1]3]Ln2U4Q3m1]Ag62If4[=d2i2^:h4g3Z4a4m1a1BV1Y1O3408124H1]38]391h:^k1cGiHR=2]3Uo4m2]391d1AP2<j
1P1_1U1A^2M=I141172=C94>6Q5V6l2l1m1Ic15Q2n2EG^:]2<a2b1m55U1_5i1d3X3=U2Ea5OO`1S4R5_1m4D9T55n1145D
_5m7X3W2e50W10720MZ2Q48245U20:U2]39R9Nf21\1335I141118=R1X11Q26I>>;CGf2b3=S1h1l2^15g2X2;f9j:U2l1e
6i1\6:CeF1X2h1:>[1Og3e1X1e51j7[30Y4d1\1n1o1]3]<D1`13O141118=R1S1_2I1<>O3k1^1b3_4b1d14P5E\9j:b<o5
<:CWC]31N?b26<46D03R4Y8h9n20V4\17P2Z1`1Z2]37h4Z5Q24A7X13O141136=@=c1;c28>64Go1^1b3R6CF9X?j:G^2]1
m7^1Je3<:C02l4W1T4K5`129n1l12Z5X4BV1b3Y1XAe2Y4\17[3U4Q59]3e>f;T;[X1\R1oN\17X1]373d12[2d6]1P1W2\7
gMbAQ1[8k1g3b;lQ1a31`1l1o2R2b3J=072V13_2l345`1D;Z1]37h12>j4T5X3\7?c2_6]:Q1a4iEP4W5k1m2>:b;Y@9d2d
65m<e2V2e5X1072Y3@Q45U20@]3i:c<W1UKcNi2aKP1`7iJ;Z72j28m1]391IZ1R5_2P13`1d3e2n1:=X3Z5_5]3a12621F0
[Lj:k1Fa2B??T1W=T318R1R2R3a39h2MQ2@7467GS116<R3U3Z;n>4]3\U3^<Z93]3`l2W47]3lf2W2`^1V4g3E9]3j<X2eX
2Z1`^1V4]4k52]3[f32]3Q_43]3cLmn12]3oe42]3dc43]3hS3k_14]3WT3\_1`34]3^c4>W3b2c2I>i2?U320l2=07334@3
Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:X2
>k6e21>]3VT2W1aAl=b;k5_3]8Y27P63g>9]3mT3b;[9]8Y27P63k2V36F`9505a1:7:406[1K4D156271g11P1T111P1015
DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=^Ej2V36F`9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1
c1E253Y1U1>=D]39TAAdAaDe8<@`=l8b;\6P1k5j5Bd35o2H]391h:_BR1T2>f3QFf6g4a9PQ1R2]2Y1]4F@312C?]39TY1T
R2b5R2f13;`1e5312C[1]3351V1a9V1g7W4?f2<c3h182ER1]11FZ1WKW4T8e>R50R2V5Q1;V4P29Be2k1R=1\=5R=>]3o?U
Of6<3e3Y6g1Z8N2b^1U=<]3eY10P3<W68e5VBn2i5WU21]3_2]30d270279n5`3DQ316J`42Q1T1i5?d1@`2`1l1066;QHT1
07d4[56Y1B9C>a4o3i1B3MLQ1^1[1313g1b2l1S1e1V314131NU6T4U5P2]?f2Z37U12o1b5]2]30d270279n5@g1W1D0P31
6J`42Q1T1i5?d1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131NU6T4U5P2TBZ37U12o1b5L]
37b2U2^6c4l1W5jZ1Be12]9X7a2g3U2_1@o2`8l47a4PLm=25E]37f6Y@1fY1Q1X22]9b=V4`;T5X?cBc9o2251W4c2I<10^
29?U320=@538:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11
>477101AZ3D\1l1a1BE[2a15U2P1d14P1FY8T1:K5:J2CP1T1S22]13;U3i5AT8\123:c91c21<W4c2I<10^29?U320=@538
:22I=07334@3A24?1S257?L15k1P1K:]1CW1<;C3S5a3a3d2LGZ<6W92;1Y1;k13A9C5a4D>d12c18i1?S11>477101AZ3D\
1l1a1BE[2a15U2P1d14P1FY8T1:K5:J2CP1T1S22]13;U3i5AT8\123:c91c21<m1]3=LK[:S3h5AKb?a<aQ1d2KY1]1W398
A3:O3I@2>f1l34\1:DT196n57^160<5R3=Y16R1\5<>[=IJZ22S949X2k5c2I<10Jc19?U320==2538:22C5=07334@3<424
?1S257?L15LN1NK:]1CW1<;C3`1Hi2f2Ja3En1LGU8T46W92;1Y1;k13A9C5a4D>d12c18Y2S11>477101AZ1`1>DY12l1a1
B=334U1P1=2>A5NV1P1[1812I6;:DFN630l2b222452C32116D5:MCP1BAA56T129S13g2C5`1X4A2Q8\123:k1S1c61a19G
1<^3c2I>0j1211F?;i220Nm1=07334@3D4?1S25;;L15k1P1K:]1?3S13<;:83S5a3a3B22h2g9Z36W9j1;k13KC5a4D>b11
f1b2U1><7101AZ3DY3V5m3P1j2m7b2\1MCP1T1S22]13fC:T1^8T12]11Z18Y4c2I>0`19211F?U320l2=073312@3Y11>T1
8651805111L15?Q19P1K:]1>4W1<;:83d3^1]1U1Ma3B012h2W3m4a4:6W9j1;k13KC5a4D85b11f18Y2U1><7101AR12T2D
Y3X1R3Jm3P1j2Z21`59X2\1JFP1T1S22]130:V:`5b3:g100V1b6T1`11Y1S3c2I>0j1211F?U320l2=07334@3Y11S25;X1
15k1P1K:]1CW1<;:83S5]1S2a3B04h2R=6W9j1;k13KC5V585b11f1b2U1><:1g1T2DY3V5m3P1j2\2S8\1a1P1T1S22]13b
:S9:P3b6T1`11Y1e2c2I>0h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5a4D>d1f1b2
U1><:1l3DY3c2b2m3P1j2`:\1a1P1T1S22]13R5j;h2:c9e212]3]25]3aZ3_T1BU35]3dh1d1U]2T82]3]U46]3]U4[4d9>
Q25]3^c4>Q2U1[2^3d270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT1074_4[56Y13>9C>a4o3i1B3j1l3313g1b2l1
S1e1V314131NU6T4U5P2TBZ37U12o1b5[2^3d270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;C]GT107d4[56Y1B9C>a4a
3=i1B3j1l3313g1b2l1S1e1V314131NU6T4U5P2TBZ37U12o1b5^2^3d270279n5`3DQ316J`42Q1T1NR1Lj2?d1<3`2`1m1
66;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131NU6T4U5P2^5e<Z37U12o1b5^2^3d270279n5`3DQ316J
`42Q1T1Q2X2^1?d1<3`2`1m166;QHT107d4[56Y1B9C>a4EY3i1B3j1l3313g1b2l1S1e1V314131NU6T4U5P2^5e<Z37U12
o1b5[2^3d270279n5`3DQ316J`42Q1T1Q2g3?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314
131NU6T4U5P2TBZ37U12o1b5]2^3d270279f57`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d4[563U1B9C>a4o3i1B3j1
l3313g1U2<l1S1e1V314131NU6T4U5P2TBZ37U12o1n3c1Z2^3d270279n5`3DQ316J`42Q1T1i5?d1@`2`1m166;QHT107d
4[563U1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131NU6T4U5P2TBZ37U12o1b5Z2^3d270279n5`3DQ316J`42Q1T1i5?d
1@`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1U2<l1S1e1V314131NU6T4U5P2TBZ37U12o1b5[2^3d270279n5`
3DQ316J`42Q1T1i5?d1<3`2`1m166;QHT107d4[56Y1B9C>a4o3i1B3j1l3313g1b2l1S1e1V314131NU6R1Q3U5P2TBZ37U
12o1b5Ha30T5j5X8a5W6T2;=2k2K\5ZFj16e8X<j;V5a9e7nQ1X1e3d1n4`6T1=R19l21=f2<:?C3b2JT41A:?d2dZ1h2d32
\LEo6?[1[4h3b@n2]1e6Ag300h:P8V_1OV3bA[Hm4`1e5312nE7g30jBkS3e5317g3Wn1_h1e534C8g3hj1e4Xg1e534C:g3
f^1V?eHb?Q1^?J1W6;g300h:b7ZB`Q1]`1e5317g30g2nc3e531:g30F0QBlS2oOe5316g3SEf3[Z1`c1ZK3g3ha3n47g3TY
1b]2e534CP2g3T5<n20`4i2W1e1P1^3^3X12?H2@<1Y1<I17NU1HDR4c6g30JjA\8?J1BQ1V1T22T6P;2R1f5S3;G050T3AY
1Bk1i4=E^13g3RY1d]2Og3W63U=0Y2A00I]2_2R11Hg4fFfZ1j3\1Q3\4@3n4a4o1F1i<Q=T2g31a8>NH27B^2=X1U1AS1Q3
[6@D1Q2U1b1U12Eh4Z:0b>P3Q13h8;S1Q12S1k7Y6Z3R3T2Q3?m285319:032Z4E=<f5F1Q30b90h:6g31h:^k1gY1e6@g31
h:]@<V3^2HP2?cQ1eY1N:a3k17g31h:^k1S5[Jm@9g300h:^k1]`1e531:g30GQBY9bj1oOe5312g3gf35g31h:^k1]`13g3
[S1[c27g3HQBbKYX1oO\46g30ff3e531[1g3E10]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6R3MP6P
2b?n>;g30F0QBiER^1oOe5316g3G0QBlS2oO7g3G0dA<lS2oO4g3PW2U4`[18g3G0QB[h1`;lJR55g3HQBlS2oO3g3X1^e33
g3V[2`[17g3HS<m5lS2oOP77g3G0?aAlS2oO3g3da3R53g3WN_h27g3G0QB\;_h1oO7g3G0QBlS2YKe43g3Qb3e45g3fM>ah
2U76g3HQBlS2oOU73g3]BYT39i3h:ZISR1UDiFf<Y:l>4i3h:b7kc15i3h:b7P4j_1`2c2X1i2?U320l2=07334@3Y11S25d
115k1P1K:]1CW1<;C3S5a3a3a3R=6W95d1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21`2c
2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2
`:\1a1P1T1S22]13fC:c9e21`2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3b<?6W9j1;k13KC5V
5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21_2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<
;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21U4c2X112P22>1?F^220
?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0Q18@3A9C5V5>b11f1b2U
1><4221AZ3DBf2V5Mg27P1j2i48\1P4\128U1P1T1S22>N3;m6\<:c9Ik112^4c2X11S21?1?F^220?;P2750513312@3=63
@140411T1?5:01CB15L1L1N1I:12X1CH><;C3`1^1S2f2Ja3W1Y2R=6W9260;4N:0I24I3A9C5V5>b11f1b2U1><4221AZ3D
Bf2V5Mg27P1j2i4e1P4\128U1P1T1S22>N3018m6h:c1:c9Ik112`4c2X112Y1;:2761?F^220?\2750513312@3=63@1404
11d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3i1g1R=6W92230;4N360Q1>:3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\
1Z17P1]1\1i4^16P4FE28U1P1T1S22>N3;m6c4h7:o8CIk112U4c2X11S22761?F^220?\2750513312@3=63@140411d15:
2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3Z6g66W9260;4E8360k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6
P4\128U1P1T1S22>N3;j4R2\<:c9Ik112\4c2X100S21?1?F^220?\2750513312@3=63@140411T1865:01CB15L1L1N1I:
12X1CW1<;C3`1^1S2a3a3W1Y2j3o3W56W9260;4N:0I2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P
1T1S22>N3018m6\<:c9Ik112Y4c2X112P2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^
1S2a3a3a3R=6d8B2230;4N360<D1G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1j2d4c16P4\128U1P1T1S22>N3;m
6\<:c9Ik112W4c2X112P2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W
92230;4N360Q11G3A9C5V5>b11f1b2U1><4221AZ3DBf2V5M\1Z17P1j2d4c16P4\128U1P1T1S22>N3;m6\<:c9Ik112X4c
2X100S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:128OC;<237<;C3`1^1S2a3a3a3R=6W9260;4N:0k1
3A9C5V5>b11f1b2U1><4221AZ3DBf2e4@Mg27P1j2i4e1P4\128U1P1T1S22>N3;Z6B\<:c9Ik112Q4c2X11S2A1?F^220?\
2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92500;4N:0k13A9C5V5>b11f1b2U1><
4221AZ3DBf2V5Mg27P1j2T5Z1P4\128U1P1T1S22>N3;m6\<:c9Ik112P4c2X11S2A1?F^220?\2750513312@3=63@14041
1d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2T
5Z1P4\128U1P1T1S22>N3;m6\<:c9Ik112o3c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1C
W1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P1T1S22>N3;m6
\<:c9Ik112U4c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92
60;4<4<630<<2N3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P1T1S22>N3;m6\<:c9Ik112o3c2X11S2
A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b1
1f1b2U1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P1T1S22>N3;m6\<:c9Ik112V4c2X11S2A1?F^220?\2750513312@3=6
3@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1f1KU1><4221AZ3DBf
2V5Mg27P1j2_6P4\128U1P1T1S22>N3;m6T6W6:c9I4f112P4c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB1
5NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1f1KU1><4221AZ3DBf2V5Mg27P1j2_6P4\128U
1P1T1S22>N3;m6\<:c9Ik112V4c2X11S2A1?F^220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1
S2a3a3a3R=6W9260;4J3360S14B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P1T1S22>N3;m6T6W6:V
9<F2k112c2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9f1337S14B3KC5V5>d1f1b2U1><:
1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21U4c2X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP1
1I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2V5X1P4\1;>2CP
1T1S22>N3;ZC:c9Ik11Q3c2X130P2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W926<S1;Q1>:
3KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2i4e1P4\1a1P1T1S22]13;ZC:c9Ik11h3c2X102Q21A?U320KP2=07334@3Y1
1S25;1V115k1P1K:]1CW1<;C3S5c221D3a3CC12217g1R=6W926<F<;Q1>:3KC5V585b11f1b2U1><4221AZ3DBf2V5m3P1j
2d44Y1;P4\1a1P1T1Q212]13018ZC:a2=c6Ik11l2c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3
a3R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6P4\1a1P1T1S22]13;ZC:c9Ik11Q3c2X13Q2C?U320l2
=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2
_6P4\1a1P1T1S22]13;R:W9:c9Ik11`2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3\1T2R=6W9j1;
k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21P3c2X13Q2C?U320l2=07334@3Y11S25=V115k1
P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6P4\1a1P1T1S22]13;R:W
9:c9Ik11R3c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y1221o1R=6W926<S1;k13KC5V5>b11f
1b2U1><451AZ3DBf2V5m3P1j2S628P4\1a1P1T1S22]13;ZC:c9Ik11m2c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K
:]1CW1<;C3S5a3a3\1T2R=6W926<S1;k13KC5V5>b11f1b2U1><451AZ3DBf2V5m3P1j2_6P4\1a1P1T1S22]13;ZC:c9Ik1
1Q3c2X13Q2C?U320l2=07334@3Y11S25=V115k1P1K:]1CW1<;C3S5a3a3Y151o1R=6W926<S1;k13KC5V5>b11f1b2U1><4
51AZ3DBf2V5m3P1j2S628P4\1a1P1T1S22]13;ZC:c9Ik11`3c2X102Q2C?U320KP2=07334@3Y11S25;1V115k1P1K:]1CW
1<;C3S5a3a3W1120S2i4X86W926<F<;Q1;2:3KC5V585b11f1b2U1><451AZ3DBf2V5m3P1j2d44e1P4\1a1P1T1S22]1301
8j7^4P7:a2Q7Ik11T4c2X12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3
a3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3;ZC:c9Ik11W4c2X
12R2A1?U320=@538:22I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k1
3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3;ZC:c9Ik11U4c2X12R2A1?U320=@538:2
2I75051334@3=6D140411d15:2CA015NLP11I:12O8CW1<;C3`1^1S2a3a3a3R=6W926<4N:0Z1@3A9C5V5>b11f1b2U1><4
51AZ3D5<f2o2W1NMg27P1j2_6P4\1;>2CP1T1S22>N3;ZC:c9Ik11`2c2X1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6W9f13;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21P4c2X11S2A1?F^22
0?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3`1^1S2a3a3a3R=6W92230;4N:0k13A9C5V5>b11f1b2U
1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P1T1S22>N3;m6\<:c9Ik112g2c2X1Km1?U320l2=07334@3Y11S25d115k1P1K
:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9c1412G1`2c2X
1i2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;S1G3KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:
\1a1P1T1S22]13fC:c9e21`2c2X15c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>
d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21a2c2X15c2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;
C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13m;h7:c9e21b2c2X15c2?U320l2=0
7334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]1
3m;X2_5:c9e21d2c2X1i2?U320l2=07334@3Y11S25T1?15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1>
<:1l3DY3V5m3P1j2`:\1a1P1T1S22]13o8h1m8:g6DV2e21\4c2X100S2A1?F^220?\2750513312@3=63@140411d15:01C
B15NL1N1I:12X1CW1<;C3`1^1S2a3a3C4h2l;U16W9260;4A<:0X1B3A9C5V5>b11f1b2U1><4221AZ3DBf2V5Mg27P1j2\2
R4m32\128U1P1T1S22>N3;f4V2Lf8h2:c7o1Ik112e2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3
a3R=6W9j1;k13KC5a4D>d1f1b2U1><:1l3DY3c2b2m3P1j2`:6U1a1P1T1S22]13R5j;h2:c9e21b2c2X10h2?U320l2=073
34@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;Z1@3KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2m4b5\1a1P1T1S22]
13fC:c9e21a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1
l3DY3V5m3P1j2m4b5\1a1P1T1S22]13fC:c9e21k4c2X101HY1A1?U320=@538:22I75051334@3=6D140411V1=5:2CA015
NLP11I:12O8CH><;C3`1^1S2d21Ja3a3Q3d4[56W9223<4J3:0X1B3A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NM\1Z17P1
j2V5X1P4\1;>2CP1T1Q1Q12>N355_4[2^<:i1V5\25I@89G1Z4c2X101R2A1?U320=@538:22I75051334@3=6D140411d15
:2CA015NLP11I:12O8CW1<;C3`1^1S2c221Ha3a3R=6W926<4N:0k13A9C5V5>b11f1b2U1><451AZ3D5<f2o2W1NMg27P1j
2_6P4\1;>2CP1T1S22>N3018ZC:c9Ik11a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j
1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2W6X4\1a1P1T1S22]13fC:c9e21c2c2X10h2?U320l2=07334@3Y11S25d115
k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13W7^<:V9<Fn11a2c
2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2
`:\1a1P1T1S22]13fC:c9Fn11b2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3;U3R=6W9j1;k13KC
5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13SCB:c9e21e2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3;1S3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13QCD:12^9e21b2c2X10h2?
U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P
1T1S22]13SCB:W1[8e21d2c2X10=Z2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d
1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:a21h4V2e21a2c2X10=Z2?U320l2=07334@3Y11S25d115k1P1K:]1
CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21a2c2X10h2?U320l
2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S2
2]13fC:Q7a2e21c2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5c221Ha3a3R=6W9j1;k13KC5V5>d1f1b
2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1C1U1<;C3S5
a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21e2c2X10d23?U320l2=07334@
3Y11S25MF15k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5Q54>d1T1Ab2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13`:
U9:c9e21P3c2X10h2?U3204g2=07334@3Y11S251b115k111L5E:4X1>414P1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2
U1><:1l3DY3V5m3P1j2Z21S8HCa1P1T1S22]13b2_2c>:c9`2031a2c2X10h2?U320l2=07334@3Y11S25d115k1P1K:]1CW
1<;C3S5a3a3a3R=6`6f2j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2`:\1a1P1T1S22]13fC:c9e21Q4c2X100S2A1?F^
220?\2750513312@3=63@140411d15:2CB15NL1N1I:12X1CW1<;C3CL^1S2a3a3a3R=6W9260;4N:0k13A9C5V5>b11f1b2
U1><4221AZ3DBf2V5Mg27P1j2_6P4\128U1P1T1S22>N3;m6\<:c9Ik112a2c2X10h2?U320l2=07334@3Y11S25d115k1P1
K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2T5[5\1a1P1T1S22]13fC:c9e21b2c2X10h2
?U320l2=07334@3Y11S25d115k1P1K:]1CW1<;C3S5a3a3a3R=6W9j1;k13KC5V5>d1f1b2U1><:1l3DY3V5m3P1j2m46[5\
1a1P1T1S22]13fC:c9e21R3c2Z1S2A1V1^23?d2<13312D=63@140411d15:2CB7NL1N1I:12X1CY4^1S2WQ1260;4N63371
<Q13AZ6>b11f1b2U1><4221Ab4f2V5Mg2m8e1D[3\128b5>^1m6UGk112R3c2[1HY1A1e320=@538:22Q1<1334D=6D14041
1U22CAW1LP11I:12O8CY4^1S2d21`N26<4N:g18AZ6>b11Y4U1><451AU4<f2o2W1NMg2S4_6P4\1;>2P5>X15SNI44R3c2[
1R2A1e320=@538:22Q1<1334D=6D140411U22CAW1LP11I:128F8CK]3^1S2c221^N26<4N:g18AZ6>b11Y4U1><451AU4<f
2o2W1NMg2S4_6P4\1;>2P5>S118SN2Q4h^32Q496R4k[1E[k1gLXE8R4oU4Z2d11Z:2^53R4QZ4]:5R4k`1RASS2Q44R4fa1
je2\12R4lc14R4`=Tm3_=i2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D
n3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C
J5d4[17=^1T3eI^4GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=k2V3M`9505a1:7:406[1K
4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>o1626P12c2c6`58=GA>T1Q1c1E253
Y1U1>=k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V2
26P12c2c6`58=GP1T1Q1c1E253Y1U1>=eLNk2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3
Q@R>GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=eLj2V3M`9505a1:7:406[1K4D156271g1
1P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1CA>=m2V3M
`9505a1:7:406?KK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2`5R1
`58=GP1T1Q1c1E253Y1U1>=l?JQ3V3M`9505a1017104:406[1K4D0056271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG
315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=S50m8g4V3M>Z1f7505CM:7:406[1K4?4156271d
121P1H:0118>80153@;J6210;CJ5X3[1[17=^1T333Ca12621F0m3g2Y8Ck:GG315d3o3U3>S2?D\1B?^1313<a61Y1M>V22
6J524^2718R1R2j2i3f18=GJ5T1Q1574P1E25361C29U158=>901:\30^:U9h5P3V3M`9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5b1Q3[17=^1T3TNGG315d7Y2Z1c2Dn3313<a61Y1M>V226P12S1_1c6`58=G@?=FQ1c1E253Y162K>=U
3V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5B2J1U2K[17=>2LT3TNGG315d7Y2Z1c2Dn3313<a61Y1M94
V226P12c2c6`58=GP1=FQ1c1E2534T1U1>=VIj2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1
T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1M7>=j2V3M`9505a1:7:406[1K4D156271g11P
1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3m1EDn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=S3V3M`
9505a1:7:406EEK4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1l215TNGG315d7d3c2Dn3313<a61Y1M>`1E26K212c2
b2n31`58=GP1T1Q1c1E253Y1U1<1=m2V3M`9505a1:7:406EEK4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG31
5d7d3c2Dn3313<a61Y1M>`1E26K42c2\2V4`58=GP1T1Q1c1E253Y1U1>=j2V3M`9505a1:7:406[1K4D156271g11P1T111
P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=Y>k2V3M`9505
a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1
T1Q1c1E253Y1U1>=ZC_:l2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn
3313<a61Y1M>V226P12c2`5R1`58=GP1T1Q1c1E253Y1U1>=n@1j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q16\1E253Y1U1>=l2V3M`9505a1:7:406
[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226K212c2]5U1`58=GP1T1Q1c
1E253Y1U1>=n2V3M`9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d4[17=^1T3\KS11a1GG315d7d3c2Dn331
3<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1BB>=k2V3M`9505a1:7:406[1K4:9156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E2534T1U1>=U3V3Mh4Mi3505a1:7:406[1K4
D156271g11P1T111P1015DV1<;CJ5b3K5[17=^1T3`7Y:T2T:GG315d7W1\2c2Di2T1313<a61Y1M>V226P12c2c6l1`1R28
=GP1T13Mc1E253Y1U1>=k2V3M^2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=>OT3TNGG315d7d3c2
Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=o2V3M`9505a1:7:406[1K4D156271g11P1N511P1015DV1<;
CJ5d4[17=^1T3]5T2R2^DGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253O9U1>=n1l2V3M`9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3UBh6U5GG315b1Q6d3c2Dn3313<a61Y1M>V226P12c2c6`58=G
P1T1Q1c1E253Y1U1>=m2V3MIf8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3
313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=]=_<Lj2V3M`9505a1:7:406[1K42A156271g11P1T111P1015DV
1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=l2V3M`9505a1:7:406[
1J030D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q12`1
E253Y1U1>=k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1b1a1TNGG315d7d3c2Dn3313<a61
Y1M>V226P12c2c6`58=GP1K8Q1c1E253Y1U1>=k2V3MHg8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=
^1b1a1TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=k2V3M`9505a1:7:406[1K4B115627
1g11P1T111P1015DV1<;CJ5d4[17=^1T3RFQ8GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=
j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c
2c6`58=GA>T1Q1c1E253Y1U1>=j2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7
d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=i:i2V3M`9505a1:7:406[1K4D156271g11P1T111P101
5DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=j2V3M`9505a1:7:4
06[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2Z5X1`58=GP1T1Q1
c1E253Y1U1>=m2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5^45[17=^1T3V4mIGG315d7d3=a1CDn331
3<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=m2V3M`9505a1:7:406U15K4D156271g11P1T111P1015DV1<;CJ5d
4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q18Z1A32403Y1U1>=k2V3M`9505a1:7:406[1K4D
156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1=FQ1c1E2534T1
U1>=n2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ22d4[17=>2LT2OfF]7GG315d7d3c2Dn3313<a61Y1M
>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=n2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1P1
S2TNGG315Y6=0Kd3c2Dn3313<a61Y1M>V226P12c2c6T5;8=GP1T1Q1c1E253Y1U1>=l2V3M`9505a1:7:406[1K4D156271
g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1C0NE253Y1U1>=T5
l2V3M5Z9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TN:<G315d7d3c2Dn3313<a61Y1M>V226P1
2c2c6`58=GP1T1Q1c1E253Y1U1>=`4W3V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<91CJ5P3OC[17=DIT3U>
4KU3Z9\2GG315c2P5d3_1S1Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E2534T18L>=YIQ4V3M>Z1f7505CM:7:406[
1K4?4156271d121P1H:0118G015DV1;064CJ5X3[1[17=^1T3Ka12621F0_JGG315d7U3>S2?D\1B?^1313<a61Y1M>V226J
52c2718R1R2j2i3f18=GJ5T1Q1574P1E25361C<U1>=S?n>j2V3MHg8505a1:7:406[1K4D156271g11P1T111P1015DV1<;
CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=b3V3MU3Z6505a1:7:406[1
K4D156271g11P1T111P1015DV1<91CJ5d4[17=^12GY2Y>Lm>GG315k55b1BQ34I5>1MD4?T2T1313<a2T2j11Y1M>V226P1
2i1Ic6`58=7?P1T1Q1c1883253Y1M7>=dMZ3V3M^2Q7505a1:7:406[1K4D156271g11P1T111P1015DV1<;2@J5^45CG7=>
2L2c1]1d:W4_3g;:<G315c2P5V2]1m1EDn3313<a61Y1M94V226P12c2c6`58=7?P1T1Q1c1E253Y1U1>=j2V3M`9505a1:7
:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1
c1E253Y1U1>=n:l2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2D4i3313<
a61Y1M>V226P12c2b5P1`58=GP1=FQ1c1E253Y1U1>=o2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4
[17=^1T3TNGG315d7T1_2c2Dn3313<a61Y1M>V226P12Q11_1c6`58=G@?T1Q1c1E2534T16N>=`3V3M@o8505a1:7:406U1
5K4D1226271FP11P1T111P10151BV1<;CJ5EJ@\25V147=^1T3KXMGG315d7T12Y22c2Dn3313<a61Y1M>n1726P12Q1a1c6
]3R28=7?P1=FQ1AQ1E2534T1;I>=g5k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG3
15d7Z2Y1c2Dn3313<a61Y1M>V226P12c2c6`58=7?P1T1Q1c1E253Y1U1>=m2V3M`9505a1:7:406[1K4D156271g11P1T11
1P1015DV1<;CJ5d4[17=^1T3lDW9GG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=7?P1=FQ1c1E2534T1U1>=Q3V3M4[
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1Y2JTNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`5
8=GP1T1Q1c1E253Y1U1>=j?16]1:Y;S3V3M`9505a1:7:406Z10K4D156271g11P1T111P1015DV1<82CJ22b3Q1[17=^1T3
T>o?GG315R6a1d3c2Dn3313<a61Y1M=0V226P12c2c6`58=GP1T1Q1c1E253Y1@<7>=T3j2V3MJe8505a1:7:406[1K4D156
271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=
l2V3M`9505a1:7:406[1J04D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12
c2c6`58=GP1T1Q1C0NE253Y1U1>=P3V3M`9505a1:7:406[1K4D1562714b11P1T111P1015DV1<;CJ5d4L>7=^1T3j7]9k<
GG315d7d3c2Dn3313<1_61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1M7>=`4j2V3M`9505a1:7:406[1K4D156271g11P1
T111P1015DV1<;CJ5b3Q1[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=n2V3M`
9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5h3K[17=^1T3Y9jDGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6
`58=GP1T1Q1:X1E253Y1U1>=_8VAV3V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;C60B540W1T25K[17=^1`
1CO`=l8f7GG315d7d3c2Dn3313<a61S15M>V226P12c2c6U2Z38=GP1T1Q1c1E253Y1U1>=T3V3M`9505a1:7:406[1K4D15
6271g11P1T111P1015DV1<;C602?54]35K[17=^1`1B0OTNGG315d7d3c2Dn3313<a61S15M>V226P12c2c6U2Z38=GP1T1Q
1c1E253Y1U1>=l2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5BMS3[17<0^1T3TNGG315d7d3c2Dn3313
<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=j2V3MBm8505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4
[17=^1T3TNGG315d7d3c2Dn3313<a61Y1M>V226P12c2c6`58=GP1T1Q1c1E253Y1U1>=m2V3M`9505a1:7:406[1K4D1562
71g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V226P12c2c6`58=GP1T16Jc1E253Y18
L>=k2V3M`9505a1:7:406[1K4D156271g11P1T111P1015DV1<;CJ5d4[17=^1T3S4PJGG315d7d3c2D[2b1313<a61Y1M>V
226P12c2c6`58=GP1T1Q1c1E253Y1U1>=?U400YBg?d^1jm12DG6Z9F@36U400a^43[18U400Xb2Qe1V7_1i::U400oP1dT1
Ve1eC2\18?U400iV1gW322819D5l2c7V2<U400XOS5dX2_Q1U19a9<J<U400Dl]43Q19T6\3T12;U400DQX1cd1Va13[1f:4
8U400a^42\18j9S1U400Y330Y4SHm1T23nj1Y1\EgH3<50072;8T96>632;59>56U400a^42\17U400a^42\1S:6V40nW3bV
1<=?V40h7QJYV2\V1F082]15V9>T16V40a^4U1k9W18V40Ul2O00Ya1[<5V40a^4U<58V40oP1n1eR1Ve1eCV2<V40DQX1jU
3JAY:?2S2Z1<V40kg1d1]Hmi1d2G8U1V:o1;V40a^4>5225\;FX1<V40a^4>5225U1@e9o13V40a^45V40Pb2V[1YA4V40a^
4o;AV40]U17T:a;da108`1c7g3V?Q5[:Z31:V40]U1jd2XDJ1O029V40]V1hT21;e6VLn78V40kR10d[3\1a6U54V40a^4n7
4V40a^4n74V40^P4R>5V40Dl]4\15V40^a1Rm2U<7V40^Y1eS3\1o;57W4k6Z2X5dk1QT218W4nW3_ESB1?j:k12W4kj43W4
kj4o11W43W4V907W4\U4`8W:`1Q3F4W4ji40b35W4Vc4c60b34W4Zb1o_1Tk1AW49PBI`3?U1]5Vk1l:WCo7T61j1m@Y53W4
hg2of15W4l5nP4l7G1W4>X40eP2\V2\8168T1W2j5MDn15X4SW4\81g94X4SW4\815X4`_41^4::X4]Z1RU31]4090Z5b3JX
4?hP11][1`3^>W1]L]:i280m45;1Y1b2U2n2c1Y14123X4`_41HX400Z^19U2j9jR2j60X9^1916]1W2U2FE8;KX44X4oh3`
F16X4dX4i4Q21Y19X4Ejm3`9^71R8k119X4SW4e21d51f4f3K9X4l6VFig2m6dC1R614X4`_41d47Y4kT1cZ316]1d;9Y4ei
3\:\;16]1c9P26Y4__416]1d;7Y4__416]1:Y;7Y4m\4a216]1d;8Y4XJd5a_316]1d;8Y4__416]1\4W725Z4TT460X99Z4
`5jJg<[1Y7Qi1XE`92Z4TT41Z42Z4\]42Z4^m41[43[4fg2TT2:[4<lU2^Z1PNa7S54123[4Z]408[4RP2\17`1U=b`1:2[4
^`22[4Xa43[4f<aT41\42\4Xe42\4bm43\4k3bJ2\4UP2W1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1
R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4U1T?b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]4`1g8`1X4Q2n
1:=X3X>a12621F0[@Z64Z@b2a2=4?d1V@518R1R2d6P4B]5P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d
1V@518R1R2d6P4`2_3P2b?n>c1]45Z1g8`1d3CQ2n1:=X3Z5m8a12621F0[@Z64Z@b2a2=4?d1W=n2518E<R29Z6P4b274Z2
1CP2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1Z5k:518R1R2d6P4P6P2b?n>\1]4`1g8`1X4Q2n1:=X3h
2o2f40g3a12621F0fF4Z@Md1a2=4?d1V@518R1R2d6P4P6P2b?n>^1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4a8_4X3Dm1X2
52=4?d1V@518R1R2d6LS3^5AP2b?n>]1]4`1g8`1X4Q2n1:=X3X>a12621F0_F640Y@b2a2=4?d1Q3X2[1_9518R1R2d6P4i
3V2P2b?n>^1]4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF40Y@b2a2=4?8V14V@518R1R2d6P4B]5P2c:n4n>b1]45Z1g8`1d3
CQ2n1:=X3Z5b70Y1a12621F0fF4Z@b2a2=4?d1W=n2518R1R2d6P4b274Z21CP2b?n>[1]4`1g8`1X4Q2n1:=X3m<0Y1a126
21F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?[5;V9Y1]4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1V@518R1
R2d6P4P6P2b?n>Y1]4`1g8`1X4Q2n1:=X3m<0Y1a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2
n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6`3?P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?5^
1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@Md1a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8
`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4h:a5
b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4f2Y3P2b?n
>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?g5V9[1]4`1g8`1X4Q2n1:=X31T<Q2a12
621F0fF4c=f2b2a2=4?d1V@518R1R2d6P4P6P2k7f7n>[1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4^1g1]3e9b2a2=4?d1V@
518R1R2d6P4`2_3P2b?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2;_5f9n>Y1]4`1g
8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2k5f9g5V9Z1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1V@518R1R2d6P4P6P2R1?X4f9n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0\>Y84Z@b2a2=4?d1V@518R1R2d6P4P
6P2b?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0Q@d64Z@b2a2=4?d1V@518R1R23`6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X
>a12621F0Q@d64Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1J[?518
R1R2d6P4P6P2b?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R23`6P4P6P2b?n>b1]440Z1g8`1d
3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=n2518R1R2d6P47Z274Z21CP2b?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]4`1S1T5^2`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P
4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4^5AP2b?n>X1]4`1g8`1X4Q2n1:=X3U
;R3a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>[1]4`1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518
R1R2d6P4i3V2P2V2i;a1n>c1]4`1Z3\5`1X4Q2n1:=X3V5<1Y1V117b32Q2a12621F0fF4Z@b2a2=4?d1V@518R1R2f4m1P4
P6]1Bb?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P22_?n>X1]4`1g8`1X4Q2n1:=X3X
>a12621F0fF40Y@b2a2=4?d1V@518R1R2d6P4P6P2b?n>`1]45Z1g8`1d3CQ2n1:=X3Z5m8a12621F0fF4Z@b2a2=4?d1W=n
2518R1R2d6P4b274Z21CP2b?n>X1]4`1g8`1X4Q2n1:=X3^8i5a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]
4`1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>c1]440Z1g8`1d3CQ2n1:=X3Z5m8a1262
1F0V9_=4Z@b2a2=4?d1W=n2518R1R2d6P47Z274Z21CP2b?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=41=d1V@
518R1R21b6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R21b6P4P6P2b?n>W1]4`1g8`1
X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>_1]461W1g8`1m1a1>9S1Mn1:=X3S4T:a12621F0fF
4Z@b2a2=4?d1V@518R1R2X6;P4P6P2b?n>j1]42]1g8`1X4Q2n1:75V11o1X>a12621F0fF4Z@b2a2=4?d1V>o1518R1R2d6
T3J0Z3<P240111002g1b?g5g8>Y1]410]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>[1]
410]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P631j1b?n>[1]410]1g8`1X4Q2n1:=X3X>a12621
F0_4VB4Z@b2a2=4?d1V@518R1R2d6P4P63l1b?n>^1]410]1g8`1X4Q2n1:=X3X>a12621F0_4VB4Z@b2a2=4?d1V@518R1R
2d6o30k5431j1b?n>Z1]4`1\6Z2`1X4Q2n1:=X3Y5d7Y1a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]4`1g8
`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1J[?518R1R2d6P4i3V2P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b
2a2=4?d1V@518R1R2Q5b1P4P6P2b?n>X1]4`1g8`1X4d1<n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n
>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4]<l3b2a2=4?d1V@518R1R2d6P41n5P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a1262
1F0T@a64Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]4`1g8`1X4Q2n1:=X3X>a12621F0FoE4Z@b2a2=4?d1V@518R1R2j3
i2P4P6g18b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0X1]E4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]4`1g8`1X4Q2n1
:=X3X>a12621F0fF4=l?b2a2=4?d1V@518R1R2d6P4d12X4P2b?n>Z1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?8
V14V@518R1R2d6P4P6P2i<h2n>Z1]4`1g8`1X4Q2n1:=X3X>a12621F0V;_;4X8Q8b2a2=4?d1V@518R1R2P2c4P4P6P2b?n
>W1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]4`1g8`1X4Q2n1:=X3X>Y172621F
0fF4Z@b2U1[1=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1V@518R1R2d6P
4P6P2b?n>X1]4`1\7Z1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1S7c1`1X4Q2n1:=
X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518
R1R2d6P4f59P2b?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4X4g1P2Jg>n>Y1]40_1g8`1
X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4i2V3P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1V@518R1R2d6P4_4`1P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4\4m;b2a2=4?d1V@518R1R2d6P4P6P2b?n>
Y1]40_1g8`1X4Q2n1:=X3X>a12621F0W=^94Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621
F0fF4Y1P?b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Y;P5b2a2=4?d1V@518R1R2d
6P4P6P2b?n>[1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4X<Q4Dm1a2=4?d1S<R4518R1R2d6P4^5AP2b?n>[1]4`1X8>`1X4Q
2n1:=X3`1g<a12621F0fF4Z@Dm1a2=4?d1V@518R1R2d6P4^5AP2b?n>X1]4`1g8`1X4Q2n1:=X3X>a12621F0fF4V3S=b2a
2=4?d1V@518R1R2d6P4P6P2b?n>Y1]4`1g8`1X4Q2n1:=X3X>a12621F0^>W84h9a6b2a2=4?d1V@518R1R2d6P4P6P2b?n>
Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4^4a1P22_?n>Y1]40_1g8`1X4Q2n1:=X3g<`1a1
2621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0]=X94Z@b2a2=4?d1V@518R1R
2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[1=4?d1V@518R1R2d6P4P6P22_?n>Y1]40_1g8`1X4Q
2n1:=X3X>a12621F0fF4h:a5b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=
4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?[8b6Y1]
40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1J[?518R1R2d6P4P6P2b?n>Z1]40_1\7Z1`1X4Q2n1:=X3X>a12621F
0fF4k<^3b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n1:=X3k8\5a12621F0fF4Z@b2a2=4?d1V@518R1R2d6
P4P6P2`<Q3n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2a=P2n>[1]40_1g8`1X4Q2n
1:=X3X7o6a12621F0fF4\4m;b2;U2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2U1[
1=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2d3m;n>Y
1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P40o5P2b?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4f2
Y3P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4l;]4b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X
3V<Q2a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@5
180Q1R23`6P4P6P2b?n>[1]40_1g8`1X4Q2n118=X3X>a12621F0fF4Z@b2a2=4?d1V@5180Q1R23`6P4P6P2b?n>Z1]40_1
g8`1X4Q2n1:=X3X>a12621F0fF4h:\2T3b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n118=:m2X>a12621F0
fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]4000]1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P
6P2b?n>]1]40_1]20X6`1X4Q2n1:=X3c1d<a12621F0fF4k1^>_22a2=4?d1V@518R1R2d6P4P6P2b?n>\1]40_1S7c1`1X4
Q2n1:=X3c1`6P3R3a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3c1d<a12621F0fF4Z
@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3T8S6a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b
?n>Y1]40_1g8`1X4Q2n1:=X3U;R3a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n1:=X3X>a1
2621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?g5;j8Z1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4a8h7Dm1a2=4?d1V@51
8R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4R1W?b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1
X4Q2n1:=X3X>a12621F0fF4b7g8b2a2=4?d1V@518R1R2d6P4P6P2b?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1V@518R1R2d6P4P6P2b?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]
40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2Mf5P4P6P2b?n>Y1]40_1b4T4`1X4Q2n1:=X3X>a12621F
0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>[1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=468d1V@518R1R2d6P4`
2U39P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4W7R9b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:
=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?R7k7Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?U1>
V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3f1a<a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1
g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?g5V9Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z
@b2a2=4?d1V@518R1R2d6P4f59P2b?n>Y1]40_1R4d4`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2
b?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n1:=X3X>a12
621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b<o2g5V9[1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1
R23`6P4P6P2V2i;a1n>[1]40_1\7Z1`1X4Q2n1:=X3X>a12621F0c>V4k34Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40
_1g8`1W3P1Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>`1]40_1]20X6`1X4Q2n1:=X3c1m4b1j2X
3a12621F0fF4k1^>_22a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n1:=X3R7R4R3a12621F0fF4Z@b2a2=4?d1
V@518R1R2d6P4P6P2b?n>Y1]40_1b7T1`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1
g8`1X4Q2n1:=X3X>a12621F0\?Y74Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>]1]40_1g8`1X4Q2n1:=X3X>a12621F0]5e8
X1Y74S?V1b2U1[1=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2a2=4?d1V@518R1R
2d6P4P6P2b?n>Z1]40_1g8`1X4Q2n1:=X3S<T2a12621F0fF4Z@b2U1[1=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1\7Z1`1
X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4i3V2P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a
2=4?d1V@518R1R2d6P4P6P2b?[3b;Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4f9c6b2a2=4?d1V@518R1R2d6P4P6P2b?n
>\1]40_1g8`1X4Q2n1:=X3X>a12621F0fF40Y@b2a2=4?d1V@518R1R2d6P4Z51CP2b?P7m7Y1]40_1g8`1X4Q2n1:=X3X>a
12621F0[DZ24Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4V6S:b2a2=4?d1V@518
R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3a6f7a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Z1]40_1g8`1X
4Q2n1:=X3a6f7a12621F0fF4Z@b2S1]1=4?d1V@518R1R2d6P4P6P2b?n>X1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2
a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621F0fF4Z@b2a2=4?d1V@518R1R2d6P4i3V2P2b?n>
Y1]40_1g8`1X4Q2n1:=X3X>a12621F0bF34Z@b2a2=4?d1V@518R1R2d6P4P6P2b?n>Y1]40_1g8`1X4Q2n1:=X3X>a12621
F0fF4Z@b2a2=4?d1V@518R1R2d6P4P6T1Kb?n>4_40QBlS28_40QBlS2lP1n5705_40QBY9bj1;_40QBk:Pi1g@SF60005_4
0QBcm1X65_40QB\c1_@6_40QBR6`<Xa16_40QBcm1X6PW15_40dA<lS26_40QBZ;ah1UW15_40QBlS2iV15_40?aAlS26_40
QBAo1ZQ25_40QBlS2l45_40QBlS2fV16`4b>^3iHX1iY14`4QBcm1X66`4QBY9Yd1X6eM3`4QBlS24`4QBlS2eM?`4QBSi1h
:Q=_117T2R>e780027`4QBY9bj1lP1V607`4QBlS2lP1i5<05`4QBcm1X6i=5`4QBY9bj1i=4`4QBY9bj14`4QBlS2fV14`4
S<m5lS2]1a41Z1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<T318R1R2d6_3@b274Z21CcAn>7a4PBP6]5Vk1cM@<
a4PBP6]5Vk1^?j1R91T3@l58a4PBP6]5Vk1m>e>@9a4PBP6]5Vk1c9oC@]2?a4PBP6]5c7[^1V5cM@o5VB1O029a4U64e;P6
]5Vk1cM@8a4PBP6]5Vk1SEP907a4PBP6]5V7oc1TN\1a41Z1g8`1d3e2n1:=X3Z52j8a12621F0VW1b2a2B?d1>h<T318R1R
2d6P4b274Z21CcAn>6a4PBP6]5Vk1TN8a4:eAP6]5Vk1TNQL8a4PBP6]5Vk1cM@i58a4PBP6]5V7oc1TNl57a4PBP6]5Vk1T
N07a4PBP6]5Vk1TNi58a4PBP6]5Vk1TNbU1N8a4PBP6]5Vk1cM@`R17a4PBP6]5R2Si1TNg1a418Q1g8`1d3e2n1:=X3Z52]
4\4a126210E0ST1R3b2a2B?d1>Mj;T318R19h1_50S1_3@b274Z21CcAe;2U3:a4PBh1W4]5Vk1cM@j5=7a4PBP6]5d6ad1T
N7a4PBP6]5l_1Y;TN7a4:eAP6]5Vk1TN8a4l;?c5P6]5Vk1TNZ1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T
318R1R2d6P4b274Z21CcAn>\1b40Z1g8`1d3e2n1:=X3Z5m8a12621C20RASFb2a2B?d1W=T318R1R2d6P4b274Z21CcAn>^
1b40Z1g8`1d3e2n1901;X3Z5U7g1a12621F0VW1b2a2B?\17W=T318R1R2d6P4b274Z21CcAn>i1b40Z1g8`1k2He2n1:=X3
Z5m8a12621F0n3OP1i3\Mb2a2B1=d1W=T318R1R2d6P47Q1J=74Z21C[5h5^6o2S3Y3X57a1b40Z1g8`1d3e2n1901;Dc2Z5
m8a12621F0c5^;SFb2a2B?\17W=T318R1R2d6P4Gj174Z21CcAn>a1b40Z1g8`1d3Oe1n1:=X3Z5m8a12621F0VW1b2a2B68
d1W=T318R1R2d6P47Z274Bg11Cn9d7g5;j8Z1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b27
4Z21CcAn>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21Cb:P7n>g1b40Z1g8`1k2He
2n1:=X3S1V4m8a12621F0V9E@c9W8_2\8b2a2B?d1W=T318R1R2d6P4Y1X13204Z21CcAg5;j8k1b40Z1g8`1d3e2n1:=X3Z
5m8a1100521F0cQ1b1h2V1b2a2B68d1e3a9T318R1R2d6P47T1U174BW1?1Ck3JEj6[5h5T4P5_1b40Z1g8`1d3e2n1:=X3Z
5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P47X2174Z21Ca;Q6g5;j8^1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0j@7R76i>
b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P47Z27
4Z21CcAn>\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4`2174Z2199cAn>[1b40Z1g8`1d3e2
n1:=X3Z5m8a12621F0eQ1`5b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>e1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0^1]1b7
fLb2a2B?d1W=T318R1R2d6P4b274Z21Cf6_1C\5d1f1g5;j82^1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0\H6Q9`5b2a2B?d
1W=T318R1R2`3S3P4b274Z21CcAn>^1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0_F<Y@b2a2B?d1J\<T318R1R2d6P47Z274Z
21CcAn>c1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0_Ff@b2a2B?d1JT21X2l22l4T318R1R2d6P47Z274I`11CcAn>`1b40Z1
g8`1d3e2n1:=X3Z5m8a12621F0_Ff@Z1W1a2B?d1W=T318R1R2`3S3P47Z274I`11Cb?P2n>]1b40Z1g8`1d3e2n1:=X3Z5m
8a12621F0_Ff@b2a2B?d1W=T318R1R2d6P47Z274I`11CcAn>e1b40Z1g8`1d3e2n1:=U24MZ5m8a12621F0cAf6g1a4a8b2
a2B?d1W=T318R1R2d6P47Z274Z21Ca;Q6g5;j84[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P
4b274Z21Ca;Q6n>\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CQ42^=n>g1b40Z1\
7Z1ANd3e2n1:=X3Z5m8a12621F0k:f;^1f:0\4b2a2B?d1W=T318E<R262Z6P47Z274Z21C9Q1W@n>]1b40Z1g8`1d3e2n1:
=X3Z5m8a12621F0\Hi>b2a2B?d1W=T318R1R2d6P4b274Z21CQ42^=n>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2
B?d1W=T318R1R2d6P4b274Z21Cb:P7n>h1b40Z1l6j1`1d3e2n1:=X3j1_3m8a12621F0d2d@T4h8n6b2a2B?d1W=T318R1R
2d6T3Kb2604Z21Cb8m4i2X1g5;_2Z6[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21C
b:P7n>[1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAQ:l4[1b40Z1g8`1d3e2g16
:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>\1b40Z1g8`1d3e2g16:=X3Z5m8a12621F0VW1b2a2B?
d1W=T318R1R2d6P4b274`1I1CcAn>\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2d6P4b274Z21C
cAn>4^1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B148d1W=T318R1R2d6P4b274Z21CcAS6e3T5\1b40Z1g8`1d3e2
n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P47Z274Z21CcAS6j8\1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2
a2B?d1W=T318R1R2d6P47Z274Z21CW8[9n>h1b40Z1\7Z1`1d3e2n1:=X3Z5m8a12621F0R3h7Z3h9V?b2a2B?d1W=T318R1
R2d6T3Kb2334Z21Ca;n1[2f1g5;k3n40a1b40Z1g8`1d3n1;008n1:=X3Z5m8a12621F0m@XFb2a2B?d1W=T318R1R2d6P4b
274Z21CR3`>S6j8]1b40Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B1=d1W=T318R1R2d6P47Z274^1K1CcAn>\1b40Z1g
8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P47Z274Z21CP2b?n>Y1c4Z1g8`1d3e2n1:=X3Z5m8a12621F
0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b
274Z21B0cAn>[1c4Z1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2U1[1B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3
e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b2604Z21CcAn>]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a
2B?d1W=T318R1R2d6P4b274Z21Cb5P<Q;8[1W2Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b
274Z21C[>W3n>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CP2b?n>[1c4Z1g8`1d3
e2n1:=X3Z5m8a12621F0VV1Ob2a2B?d1W=T318R1R2d6P4i1H74Z21CcAn>[1c4Z1g8`1d3e2n1:=X3f1c3m4o3a12621F0V
W1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4g1J
74Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274X1Q11CcAn>\1c4Z1g8`1d3e2n
1:=X3Z5j7@Aa12621F0VW1b2a2B?d1a8e4T318R1R2d6P4b274Z21CcAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0V;_=]6
Q8b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>a1c4Z1g8`1`33e2n1:=X3Z5m8a12621F0i=nD]4b2a2B?d1W=T318E<R29Z6
P4Y14S174Fc11CcAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0hR1]4b2\1T1B?d1W=T318R1R2d6P4b274X1Q11CcAn>Y1c
4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621
F0_Ff@b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Y1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P
4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4T2=74Z21CcAn>\1c4Z1g8`1d3e
2n1:=X3Z5m8a12621F0YS1GT3b2a2B?d1W=T318R1R2d6P41`274Z21CcAn>^1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b
2a2B?d1W=T318R1R2d6P4b274Z21CcAa:26A_2P1[1c4Z1g8`1d3e2n1:=X3Z5T50g3a12621F0VW1b2a2B?d1W=T318R1R2
d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0UR1P5b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>[1c4Z1g8`
1d3e2n1:=Z2MZ5m8a12621F0c:bLb2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW
1b2a2B?d1W=T318R1R2d6P4b274Z21Cf6l:n>]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0nF[14V1_=b2a2B?d1W=T318R1R2
d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0aNd8b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1
d3e2n1:=X3Z5m8a12621F0f:_Lb2a2B?d1W=T318R1R2d6P4b274Z21CcAn>a1c4Z1X1b2W3c1`1d3e2n1:=X3U133R2i1i2
S6a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1[;k1T3
18R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21C\2V?n>`1c
4Z1g8`1d3e2n1:=X3Z581`29b3T2a12621F0VW1b2a2B68d1W=T318R1R2f4m1P4b274Z21CcAn>[1c4Z1g8`1d3e2n1:=X3
1X5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21Co;c5n>\1c4Z1g8`1d3e2n1:=X31X5m8a12621F0VW1b2a2B68d
1W=T318R1R2d6P4b274Z21CcAg5V9_1c4Z1g8`1d3e2n1:=X32W5m8a12621F0m=Z;m=b2a2B68d1W=T318R1R2d6P4b274^
1K1Cj?h1n>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAR7k7\1c4Z1g8`1d3e2n
1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2d6P4b274Z21C\2_5f9n>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1Md
1a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2d6P4b274Z
21CcAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B68d1W=T318R1R2d6P4b274Z21CcAU91f5\1c4Z1g8`1d3e2n1
:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21Cg1k1DZ=n>[1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a
2B?d1W=T318R1R2d6P4b274Z21Cg1DV?n>]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0T@QGb2a2B?d1W=T318R1R2d6P4b274
Z21Cg1k1X4f9n>\1c4Z1g8`1d3e2n1:=X3Y50m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21C\2V1o=n>i1c4Z1g8
`1d3e2n1:=X3j4>0_1F:h22_3a12621F0T@Lm2VCb2a298?d1W=T318R1R247e3=]1EP4b274Z21CcAn>[1c4Z1g8`1d3e2n
1:=X3Z5m8a12621F0_Ff@b2a2B68d1W=T318R1R2d6P4b274Z21CcAn>[1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B
68d1W=T318R1R2d6P47Z274Z21CcAn>e1c4Z1g8`1d3e2n1:=X3h2a2m8a12621F0hR10\4b2a2B68d1Z5l7n2518E<R29^5
KP47Z274Z21Cm1T3`<n>`1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1;Q3l4l4T318E<R29Z6P47Z274I`11CcAn
>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1Z5l7T318R1R2d6P4b274Z21CcAn>^1c4Z1g8`1d3e2n1:=X3Z5m8
a12621F0V4oR1b2a2B?d191Q3l4l4T318R1R2d6P4b274Z21CcAn>]1c4Z1g8`1d3e2n1:=X3Z5m8Y172621F0VW1b2a2B?d
1;n7l4T318R1R2d6P4b274Z21CcAU:h4Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0V4oR1b2a2B?d1W=T318R1R2d6P4b274Z
21CcAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0^EgAb2a2B?d1W=T318R1R2d6P4b274Z21Cc>o2g5V9Z1c4Z1g8`1d3e2n
1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CS2_?n>Z1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B
?d1f6`6T318R1R2d6P4b274Z21CcAn>a1c4Z1g8ANd3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1U2`4P2_4T318R1R2d6T3Kb
274Z21C[1m<Y3S6j8Y1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>\1c4Z1Q4e4
`1d3e2n1:=X3Z5m8a12621F0XAmEb2a2B?d1W=T318R1R2d6P40a274Z21CcAn>]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0V
W1b2a2B?d1W=T318=DR2d6P4b274Z21CQ:h6HW7f7Q2c4Z1g8`1d3[1Y1n1:=X3b1g3m8a12621F0j3b655f2d11nGb2a2B?
d1U1c8]3T318R1C^1g2l3P4?R274>:BM1CV2L]2_4h6Hg5_1f7]1c4Z1g8`1d3e2n1:=X3J_4m8a12621F0W:nLb2a2B?d1U
1Q<T318R1R2d6P4b274Z21CR2`?n>b1c4Z1g8`1d3e2n1:=X3;n4@m4Fg2a12621F0fK0g8f2b2a2B?d1W=T318R1R27\6P4
b274Z21CcAg5V9a1c4Z1X8>`1d3e2n1:=X3Z5@m4^3a12621F0c9SJ^3P1a1X28B?d1^6h6T318R1R2d6P4b274Z21CcAn>Z
1c4Z1g8`1d3e2n1:=X3l1]3m8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>\1c4Z1g8`1d3e2n1:=X3Z5m8Y1
72621F0VW1b2U1[1B?d1W=T318R1R2d6P4b274Z21CS2_?n>Z1c4Z1g8`1d3e2n1:=X3Z5k6Q2a12621F0VW1b2a2B?d1W=T
318R1R2d6P4b274Z21CcAn>]1c4Z1g8`1d3e2n1:=X3Z5j1P5Q2a12621F0iE\Ab2a2B?d1W=T318R1R2d6P4b274Z21Cb=P
4n>\1c4Z1g8`1d3e2IT1:=R2U1Z5m8a12621F0XQ1m5b2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X
3Z5m8a12621F0VW1b2a2B1=d1W=T318R1R2d6P4b274Z21CcAn>\1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0\EiAb2a2B?d1W
=T318R1R2d6P4b274Z21CcAg5;j8Z1c4Z1g8`1d3e2n1:=X3Z5>^8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcA
n>[1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0[@AXFb2a2B?d1W=T318R1R2d6P4b274Z21CcAn>Z1c4Z1g8`1d3e2n1:=X3Z5m
8a12621F0VW1b2a2B?d1W=T318R1R2d6P4b274Z21CcAP7m7a1c4Z1g8`1d3Oe1n1:=X3Z5T50g3a12621F0dT1a2b2a2B68
d1W=T318R1R2d6e3:i1H74Z21CGk@n>a2c4Z1\6Z2`1BQ3O=W1n1:=R2U1^2k2=:[400f3\142621F0g50YAe2n1V8@4?JV1
b2a2B68B=Cn1b6i2k12S1m118R1R2d6e3:`18H7498g11C>89L^<U3n>]1c4Z1g8`1d3e2n1:=X3Z5m8a12621F0VW1b2a2B
?d1l<:T318R1R2d6P4b274Z21Ca3Q>U91f53d4b;_3;d4R9_2_3cAmG`\1P1^>Z9dJ9d48Y;_3hb2j8_1gAfJ9d4b;_3Rf2P
7^8X91fJ=d48Y;_3_9m1g9Lel1j8_1gAhJ:d4b;_3l1li2k2R1b7U:UC:d4_4R7_3l1n7lY1PX1Y1d24d4b;_3hc16d4b;_3
l1QV1ba24d4b;_3ai35d4b;_3nW1lV2<d4_4R7_3mT11n2m1P;UX1d>^2Cd4b;_3l1Y7X7Z?R1i9^D0K10b4V3WKS8aK:d4b
;_30iOoKB[8V3mn16d4b;_3fR22hR14d4b;_3bU34d4b;_3];6d4b;_3_9m1]S34d4b;_3k^34d4b;_3Pm27d4b;_3\?f22i
Z25d4b;_3^X2US1@d4b;_3`BS2U;nR1g3MD08aJ1?05d4b;_3gO_^25d4b;_3gOiI=d4b;_3fKP4b@LFHQE0Ca`17d4b;_3Z
`1\2QE04d4b;_3^X25d4b;_3k^3_;Jd40a;m1a1>]1h4Y6\2\1<l1P4U3hT12Y2[C:P>Q3Y4Y2`1^7:d4b;h1f1`1`X1Y;\3
ob1R35d4b;_3Zh1`f15d4b;_3fj1Td16d4b;_3nW1XV2C7d4b;_3nW1m:hh1a25d4U5\6_3Y:3d4b;_37d4b;_3jOPU1[Y1h
I5d4b;_3i=kP35d4b;_3nW1X=5d4b;_3jO\E4d4b;_3We14d4b;_3hd14d4b;_3[X14d4b;_3W^34d4b;_3hJ5d4b;_3\f1T
b14d4b;_3nW15d4b;_3mT114d4b;_3WW26d4b;_3Ya20WD6d4b;_3`[21b4Fe4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:P>Q3Y4
Y2`1^7Ge4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:P>Q3P1X3Y2`1^7Je4_=P2]1h4Y6\2\1<l1P4nW12I04Y1[C:P>Q3Y4Y2^11
^7He4_=P2]1h4Y6`1K\1<l1P4nW12Y2[C:P>Q3P1X3Y2`1^7Ke4_=P2]1h4Y6\2\1<l1P4fKj2\92I_1[C:P>Q3P1X3Y2[14
^7Le4_=P2]1h4_20h3\2\1<l1P4nW12Y2[C:P>Q3P1X3Ga1Y114^7Ie4_=P2]1h4j4M1>\2\1<l1P4nW12Y2[C:P>Q3Y4Y2`
1^7Ie4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:P>Q3Y4Y2[14^7DHe4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:P>Q3Y4Y2`1^7D
Je4V:X3P2T18h4h5@\2\1<l1P4nW12Y2[C:P>Q3Y4Y2`1^7DGe4_=P2]1h4Y6\2\1<l1P4nW12Q1W1[C:P>Q3Y4Y2`1^7He4
_=P2]1h4Y6\2\1<l1P4T>jBn62Y2[C:P>Q3Y4Y2`1^7He4_=P2]1h4Y6\2\1<l1P4nW12Y2[C:P>Q3P1X3Y2[14^7Ge4_=P2
]1h4Y6\2\1<l1P4nW12Y2[C:P>Q3Y4Y2[14^7Ke4_=P2]1h4`2h3\2\1<l1P4eW1252Y2[C:P>Q3P1X3Y2[14^7He4_=P2]1
h4Y6\2\1<l1P4W5fR12Q1W1[C:P>Q3Y4Y2`1^7He4_=P2]1h4Y6\2\1<l1P4nW12OY1[C:P>Q3Y4Y2[14^7Ie4_=P2]1h4Y6
\2\147l1P4k5jEW<2Y2[C:P>Q3Y4Y2`1^7Ge4_=P2]1h4Y6\2\1<l1P4nW12Y2WAS2:P>Q3Y4Y2`1^7Ge4_=P2]1h4Y6\2\1
<l1P4nW12Y2[C:P>Q3Y4Y2`1^7D7f4^=P2]1R;T:S\2<f4^=a1>Q1;R;T:cW1m3aP1S88f4^=P2]1P7Q4T:S\28f4^=P2]1R
;T:S\2g;4g41dR4kI1g45g4c]2]6eI[Q12g4g]3Dg4c@a7a12?U3>_1Mo1@nQ1^63e3m4WV1m241g42g4fU35g4nY1[4VU30
8g4WS1\j12Q1d1bMd47g4g[17ga1YP1d4kI3h4Rk492i4d]21i44j4ee1dn2a31j42k4g@1k44k4cV4e6n;2k4Y]43k4S?P]
42k4ag48l4_U4o6a<E3017l4_U4o6a<E306l4_b4S7?2S2;l4W5YEg7T1`Q1Rb1cT12T1<5l4_=ho3h;Q31l48l4VDFZh3^;
62Q33l4Yi2]P23l4h]4X;4l4_U4ZCL1l42m4T<6m4`;0mP4Fm69m4a;B2\X2mX1X6Z9m62m4j94m4R==gW43m4kk2X=1m44m
4i>f7Z[22m4_\42m4nl43n4h[417n4=Z[4110m<1n42n4h[44n4aR2VY216n4h[4110m<4n4\_4^9S12n4kh42n4Wj45o4`Q
4o?0g45o4jl1d8P\2h41o41P53P5ac1Yl11Q56T5Uc2W@f2jDmA6V5`;V2TDk8lo21V5W1W5R2I`>n5m1[8GY1\7b2_2o1a8
Dm8K@U5P2Y3[11C1F=<_5b8hC0h7Q1o2V1j1g;g;6bf28f7XJi5i92X559X5XBd6X7]B>P5dY1aGDZ5@`4i4f6=n?n?bW17k
G5U2Q58l7Z1_:X4c;8Z5P1oCTR2d1h9_ET7:Z5`5[<n3VR1oi1Y1f4i6f24\5Z>j:d59\5k^10_Z1U4FPLQ3g22^547`5an1
`1g32j3d]11c58g5ek1@[2]T2a3i2Z>5g5mU3Wa1E^36h521d1nR1\_28j5`?V9^7RZ10[8TX1Cl5?cCCa=Ba31;XR16b1n6
\X1Go2e7X>2Cl56lCCa=Ba31;XR16b19MP5E\X1Ge:4l5QT2U:[52l5ik33l5a:?4l5_a2XP1b92l5YU33l5U>P^12hd1eR2
2U6a[3LdCn3W3W1f32?e5U1H^2e6R6V3g8c6e4Q2d3Q1V1cDQ9F9R2V6nT10@oDV6Z?g7P5eM;V1P<oI1:D`2Q3aE;a6h3H`
1k]2gV1[M41A99a6Ce5c1\1b3cU1^@h;6h6h2_3k5Xi1UL5j6i5nJhT1_]12j6aU23l61h;7l61h;an3T9_3Q33l61Rg34m6
ga1Y1_13m6on1b11m67kb1Xg2d21Y<d252R7Sb21R75W7b2nCeR1_j14W7T1\En61X7;Z7SKe8n1eT1m4SY1g3\;X<Z55Z7o
T1Ve1k1iW11`74`7`U1lR2_H2a715a71kS4`EN9a717X2ZLSY1]8gLh]12e7W^45i7nX1d6[3g13i7c_1S5:j7kd2Q3_4?1_
NE3RA0?T8f=;00S5d3Y3S2b2h\1^>T1P2dL2T8kP13T8jP103U8o1gb42U8o11V81V83W8nMi92W8nM1W81X81Y82[8ZK2\8
23\8cX3kP12\8_Y44\80PZ2]o11\82\802\8kP22\8U]23\8]3hK2\8VO2\8RQ14fa40Y<T106^8\2RLah1P2k11_89c8\W2
KZ3Q;^1V1X1US14h8Yl1\O\H;h8X3b9PF`Bk6Y2V>mIh9a39h8mBWEZ3P4S6P`1j5I2i844m8ZIgKVa26P9g3a_1iS2[6lD5
P9g3@Yk1c33P9RH^m1IR9h40Z1c4fDR3W7Z7`?Y6U;\8n2j1f1m4W4R41m1S3<W6C9S9h2VR1IfBeHn1aDSD3S9TMkE1S92S
9nj12S9bm13U9Of22U9Sg15U9Sg1R8Z5f;1U95V9O1d2i\204Y9^a1P8Pf18Z9Q3[CR2<`_1m4hW12Z9`H7U`1<5Q6jKY3i1
5^9o29\W2W23^9o2nY26^9c<oLQ:XIZ35a9[9[W1lATa15a9[9Xi1Ta1?2a9Zg38c9cT1W3Q@DbC]T1a@1c91e94h9U_2YX1
]52h9ml31i96i9QIJfR1Y<d4?k9_;_80?=0W1b4e3C[>4n6Yk12l9k21l91m91m92n9do22n911n91P:1Q:1R:2U:14U:1JZ
c44U:1eZ2E3U:1[[24U:1Ro1Re21U:02Y:_g43Y:Wc2US2@Z:2b?CT>f31_R132b1[_1Gh4XDY61a:1a:2a:\n13a:V252a:
\2<e:Y1`:W7lBc1j=T1Z7U9W4QZ26e:Y1YV1hS1mm1S<1g:2g:Vn12g:T_36g:ZS2i[1QT1A_21j:3m:`2bn12m:SQ21m:4o
:\o3\DP22o:SU38o:]W2c5ZDoMi9a:06R;TZ2SZ2;i261R;4R;Wn15ld22R;Zc44S;]KoR1Sn11S;5V;XV1m5i5]G3b;1je3
4f;R3V3=3f;Xb3iS11f;2j;bZ21j;5j;ZGb4nQ1e<3j;XX2mN2j;XX27k;\A\1X8cOlQ2nE4l;PCSM\23l;l^1cM2l;V_16P
<^7\Dii18X12T<`X11V<=[<fBY3:h1b20YP1kM0?o:ZA1\<2\<kE1^<2^<`a12^<b\22^<n^11b<1d<2d<3:d<3EX5QR1Q:`
?US1kP118d<IX5dk1US14fP112g<fZ42h<nQ21h<2l<fA3l<fAo84l<fAo8ZQ12l<kb14l<fAo8ge21n<1n<3n<Wo2be12R=
lF2U=hk12U=YX12V=jK1V=4Z=o4k\4Q22Z=j[11^=6^=Qc411N54^=WNmd3T12^=\a12^=i[45^=g`1T3R7ZS24^=oj1l5lZ
22^=oT43^=oT411^=2^=Rk12^=gX22^=ik12^=lP24b=`^1[2@1b=2f=QR21f=03Q?]8S26n=VT19h[1na1e35n=WT1m6V@f
32n=VT1:kMOT:a;m20\:Q<XDU3<k@k2c3R4hD1^8Z8eU1R3Jmb12Q>Qa33Q>bP1PW12Q>cW2;R>h5a6g<[42b5]3\?S9ma15
R>cFDlk1i33U>1QY16c>[>mP1_;PKdK;f>P5c3R4f110_9kQ2R2f^14h>I2U11PC6i>\4ee3Z9h3k42l>^63l>^6]\44n>]6
X>29n>]6X>2N\j1U3W1m14o>R2[OeY2Lo>QG\:80EG<Z2W3NZ1n7k6l300i1MV1e4;]1Gl1TS1b@]33P?n`2Q>2P?`e21P?1
Q?2Q?aU23Q?aU2\22Q?go11T?5T?X2Q?e4YX14X?c4R=gT11_?6_?H0W2Ql3P;4mLh:Uc2W42e?i16e?19]1gB`42e?11f?5
n??0bX4B3R@o3nm31R@1W@1[@2^@?1_@;a@QBk39m[1^HQ3\T1X;<81d@1n@2n@TQ32n@Xk13n@VBQY13RA\d2dG2RAQh36T
A[`2]1AoN;2ZAg21ZA1\A3cAW=XD1cA1iA2lAR23lAR2eB1lA4PB=Xl142PB=1PB3PBdV1VT25PBVi1Td13^22PBe`31QB5T
BP3oHo9dL1UB2UBT[24^OUU2^V1RE<RP1o5d33Uc11R4R4a9[V1EU51gi42^OZ35ZBXOQ7PEPS22[B[W41\B2\BV31^B1dh1
1gB2gBP`33gBPT1`W12gBa[21nB:nBm4E>GU11hIQ5`N1PC2RC_71SC2VC41]C4]CR;b806_CV^28b7f<P;2_CkX24_Clc2U
1f21_C3_CV^283_C`m1mW22_C\D1_C1gC>hCb1k>h>7l4k@9f1V_1_A2h3_91hC9hCh=PK\<k=XX1P:m7h91oC2oC\d12oCH
2oCH1RD1]D2bDXj27eDmc1g5k2[1hE91nD7nD[V1a7kY20011UE4WEV8GfI6XETV1Bf5Rg2U4O[EV9?E_21h41@\46F712Y;
Q2\BQ51@K^1a32T<0jA0`;S11[E2[Ee@2[Ei?4]El?mGiQ21]E2_Elc21`E3bEVX1Y;4bEnOS8T>1cE1dE6dEoi1[4[G113e
EWT3n?2gE13nEVU1Q51PF6PF1o^2Se1b4i21RF2TFYL1UF4UF[_2X843UFd_1oW12UFoP37WF0W8dc1f1bW1f65WF0W8k3_a
12WF04WFmk1f1Y^11WF2^Fl\35^FSo1n30hY107`FTJ^?R1\7]=QZ21cF01Yl31hk42ZY4YB3nV1bf1WT21^[4000002Q\4S
31Q\41Q\41Q\41Q\41Q\41Q\41Q\41Q\41Q\41Q\41Q\41Q\40007iFa3ZR1n9ih1f3\14jk1e2IZ<6QGIe1a1cGB7QGcJS2
o1\P1<ST12TGo11UG2VGY51VG3XGm2bW32YGl24Ui32[S1P13[GR4Y;2\Gbb38\G`3?_o1W=ZJLPC;\Ghj14Z1PDN7[1Q1S?
cB5_GS2d1XQ3ZN7dG^1h1S1Tf3^;64dG^1m2iQ45iGY3eH6gV22YHe23[Haa2d73[Hc^1mR15[Hc^1mR1Q112\HJ2\HQ31^H
2cHn43cHn4iZ11cH8dHZ2lBT4kj2:Z>:04hH^10]J8hH^10]Jd1iHm6VV14hH^10QR31oH1SI2UIUT11UI1WI8j]1g>2C0\W
2013aIjIhU32aIjI9]J^R1]P1X?UKn43Y9e42eI_11eI2fIP\11fI2oI^I2VJXB5]JoQ11Y[2S97]J`2le1U8QP1n6TA2_Jg
X33_JZP3U86_JLd<a\2a9cS12`Jaj24aJ31dg31bJ4mJfh2R1e>4mJ[Akk1Re12oJ11QK3SKdc3`=1UK6UK_9UA^9^\2k32U
Kb\22XKdJ1\K2]Kg\22]Kk@2^KY;1^K2`KQP36bKCCiNh8L3fKcLS;2kK31kK2QLkA1TL>ULl7aLeQ1V3U1Q1=@?X19XR1k2
2ZL@4[LXf1QH14[LXf1QH13[LZ^214[LXf1i6WA4bW3gP1e3VA2^LkGC`LX2b2h3d2Cg1XBX9b1PFd=iV13i4:b4Y4A2aLZC
7dLV1OW1l8`l2]81eL4bh1Yl1PB:7Uf1]2f2gX2j2:n:01hL3jLc5gg3003mLPg1S^14mLme1WX1n69mLd1e3X<YT1WX1P4m
24DmLV>2H2U1124iS15d2d1Ko1KbS1i4d9U?7nLXLX5m3^=b5X31nL3nLY5k]11QM2QM\l35SM[155lf22TMn64hf1`W1\1Y
409UM10_1<g9fo1R2f^12VMak26WM0l1g9g;hT36WM0\>lJhX1SI1\M4^M^J5][24^Mc7VBPH3^M^Joi21^M1bM1bM;cM1jF
[b1T7F=d1b2YNY79kM02Jk5e3B0g\24kMS;0f74VN02^93VN022WN]o22WN23XN1XL2XNZL2ZNa83ZN[5U31ZN2ZNQi12ZN^
95\Ne?P<V^2kB2]NoM7_Nh31b2UU2[;_81`N3bN?T59bN[5c4b?X_1N6m2dF1cN2cNo84eN5?Y58hN<g9f>[8e3i8m\25iNP
9ae1bKa51mN4QO\9g1jP21QO2UOea24VOQFlU2R=2XOWN1^O8^Oc6X2Xl1\5aJm3jA1gO1lO?RP1Q8b13=k9lBPFR4f2[1oE
W2Q>_?1UP13VP11U24VP1hV15j<2WP1Xe11WP13WP1VR1QC6_P1ia1b6n]1e2h12_P1`N3_P1X8S`1R1bP1J]42h3ASOm=_5
55P21:2NU3@91L2ER3e8Q6n:X8Q:0Q11T322dP1bP30BVQ1l6T4m:0eB\:E;V14Fo6V5R1SMn2R23`Q1R1Xa12oQ1lP34XR1
]a1173XR1on1i31ZR11^R19cR1k39m[1^H^W1X;<82cR1[X26cR1U4]6Uj1o3j21dR101]S11oR11RS12RS1Tn21SS11US13
US1b1cb12US1Vd11[S13]S1Uc3J3`S1S5\]21eS11fS12fS1U32gS1Sn21iS11kS13kS1_7jU35kS1jM_6oX2Z@3kS1oc1o@
2kS1oT21lS18nS1c4c?F_3h<]3iJ2nS1c41oS11ST11TT12WT1i11WT14WT1l62RA5WT1m2Q7aW1]T11[T11[T13[T1f\1n3
2cT1eU1:eT1h3^Gk[2:G000i@2eT1UA1eT12hT1kd22hT1cb11hT12hT1PW14kT11U764kT11m6kC4kT1o6761kT11RU11UU
14UU1hX1X\118UU1U<D[2c1`G_=g`15_U1]Baa1Q193kU12\\24kU12aP2W:4kU12Q3_m12kU121kU12QV1VW11QV12RV1nf
11RV1:RV1d3Agb1V21b4[1W^1o11XV12YV1mh21_V11aV14eV1oHbIlP11hV15hV1U\1QT1o:77iV1cP2Hh12cFT201nV14S
W100P42SW101SW11UW14VW1eR1Rb1kU12VW1hd23VW1hd2XV11ma41cW13cW1[h1<2cW1VH1fW11hW11iW11lW13lW1\g1e2
01PX11PX102QX1gi31QX12UX1V45^X1ZS3:I01^X12^X1PS2;hX1gW1[8]3[2d1h1l2Y8T9k<1PY11Qd21XY11[Y13^Y1dHX
c21^Y16eY1nY31O027eY17[W20U_1175gY1Agb1W8W^11gY13iY1k^1bT28iY1n:TV2[>^4e8g2g36lY1bc1g53hDc32lY1^
i11lY14VZ10ai2D3ZZ1mb1P22ZZ1mb11ZZ17\Z110gW2[Q1Q126\Z11hW2[Q1Q124\Z12UZ33003eZ1jT2W[1>hZ12PX1^8^
7Z=YER1X4S7b94Y482mZ121P[13S[12oa32T[121U[11V[11[[12[[1kW23[[15aa32[[1;2[[1d=4[[1Sm2U4SE4[[1bT1W
9A4][1YIQ341^[12a[121d[14d[1\Jg142e[1eS22f[1gd301h[12h[1^W21i[11k[12k[1cM5k[1em2h1a?^21P\15P\1b1
T\1Y4YX16S\16N12Y;2U\1a^13V\1c\3;1V\14Y\1`Bnb2l94Y\1kk1QEU6<Z\1i5a8m70a:n`1U2R2Y:1T22Z\1YR11Z\13
[\11^T16[\11;_R1b1ij12]\111_\12_\1ZQ26`\11YT1[_1]=Y?7`\116_R1b1[_1TL3k\1mNnd13n\1jT1c51Q]12Q]1oZ
14Q]1Zm2i9]:4Q]1lR2R3dA4Q]1jU1Z2i22S]1`c32U]1TR11_]11`]1<nl1[4Z2W3a2a7Ri1\2<0j>h11ah26h]1k2V3U6m
@04Ua1Pg1h1l?8i]1kGb@\B7[12A2dl1T^25\l1\AJaIPB04l]1Y?UU2a:6fk1iS1P2k1eV1f300002a\3_K001S^11T^16V
^1UR1iY1]IZ;]23W^1aW1]T11l]24`^1T5eP3j:5`^1\5`i2T6Z;3a^1^U1Q^11ah201cd20007m^1\[1R6O00cm11co11n^
11oQ42o^1W93Ze1\Hn=2U_1kR13U_1kR1o62U_1WR13__1ZV1`X23__1[^2_P12a_1^S31b_12b_1^Y103f_1d2RY101l_13
n_1U9mC7n_14m8TMU3PV1a23n_1]Lbe14o_1S2SZ1c93P`1l8mS301PY21T`13T`1k8hD5X`1mg1h1Z@[61X`11Y`13Y`1[8
12]`1:1^`17_`1g8<Y4g5d522lS2bD01g`11h`14h`1jE[k1=2k`1QV11k`12k`1lA3k`1XR1UE4k`1Y@T>S:2Pa1TY11Qa1
2Qa1gL6^a1GX@d<]3V54Ta1:Q@bZ21Va13Wa1Y9h]22Wa1Y91Wa11fa13ia1YK22ja1Zg21ka102Tb1a82Zc1^^31Xb11[b1
2[b1hM2_b121`b12cb1]22cb1oZ22eb1mZ23ib1]=oi13nb1\]3L2ob1\_22Rc1f82Uc1kE3Uc1kETN4Vc1_`2U5Z92Vc121
Vc11Xc11Zc15]c1Q@WH=gU11bc16dc1a4l3]2Rc2\;1dc11ZZ21ec12PP4bM02m[2[`12Ri1TX22kc1eU22mc1P901Ua41Zn
33Ud1Po1ZG1Vd12Vd1b=1Yd13]d1cR1W22cd1lM004dd1o9g=^_102ee1i61j^21Uk101h\4005Te1We2ZC6Q30001^i41Ze
11fk21nR41\V36eh1?2kk1T7dC003Pi1T2k40002im1Y;1be1004ce1h7o4fj24ce1R6P?Wg12fe1jW11fe102ie1j71ke11
le11me11ne12oe1]a13mh1_Y2]C9Rf1fA[c1n4[23R=P:l36Rf1fA[c1n4[232Rf1_;1l]21Sf102Uf1fn11Uf13Wf1^Ffj1
1Wf101bf12ik1_32jk1_32df1cR31df15df1^F]8k2H1dj101]h21ef11aZ22\j1h82di2903gf1X:b;2mf1RT21mf11_k12
P^2VT24ij1]g2\:@1gX21ao11Qg13Qg1iP1[A001oX21Ug12Z_2e16Vg1fB\:_P17j?3\g1VA`31bg12dg1kD2eg1g;2fS2Y
97gg1R5i=Mbl1P9m@1gg13ig1YA_d21ig12mg1mb11mg12mg1[V12ng1]72Ph1k93Uh1n5_o23Uh1]3Tg12Uh1SR24Vh1kGf
8\J1Xh12\h1eE1\h11]h11oP21ah11eh13hh1Va1Z@1kh12lh1gC2lh1mC4lh1Z1bB^_12oh103Pi1d?PT22Pi1e23Pi1e2X
=2Pi1o?2Pi1n?1Pi11Ri12Si1nC7Si1B2f7]2jG_S21Si11Ti12Ti1mC1Ui13Yi1[7Qk22[i1]:1]i101ai12ai1a51di102
gi132gi131li11do11Rj11Tj11^j11_j101bj12dj1VC2oj1Zn11Pk11Sk12Wk1gV22fZ2TP101[k12]k1b_22_k1o27_k16
d1mDg4j1_^12_k1P<2_k1n22ck1[V22ck1eP23dk1h>a@1fk14fk1X=^5nc12fk1X=01ni203gk1^2dD3hk1\P3P31hk101T
m12ik1_31jk11kk13kk1^=51fU2002ok1^m21Ql11Sl11Tl11Vl101Wl11Xl11\l11]l12]l1W@3]l1U`1Q71al13al1`3d3
4al18?e24al1X3c1_[22bl1a<1cl15el1Cb2jT201el11il11il11jl11ll13ol1VZ1b31ol11Pm12Qm1Zm12Tm1VU23Um1e
e1`?5Zm1`EnV1X1n603_m1k<ma11`m12dm1b21dm14dm1AoGna12dm1dn12dm1aH1em12im1Y;3im1Y;m21im1004jm1`B>f
41jm13jm1ln1h71j^202Pn1UH1Rn13Tm2a2Y41Tn11Vn16Wn1_Q1d2T1UEg?001\n102`n1^:2mn1c401nn1002Po1S`22Qo
1di11Qo11Uo11Zo12]o1\>1]o11^o13`o1ZCV_11ao17eo1mB^4U2lP1PGQ82go1B1ho11jo11lo14no1fX17@001XP21YP2
1ZP2001\P21]P21_P2005cP2a1W2Lb11cP27eP2o7IP16o3ec11gP23iP20dS11iP21jP201lP21jR204QQ2gY2g1k@01UQ2
1ZQ21[Q24\Q2i9`9l8002_Q2ck201`Q21e[21fU201fQ201jQ201kQ22kQ2<006QR2[S263e2n41UY401nZ21UR21YR21ZR2
1\R23aR2c2\21bR21eR21]m401hR201XQ41kR21mR202QS2hU201SS22SS2jj21US2001YS201\S22`S2ci2001fS21gS21h
S21kS22lS2k61lS20000001QT21RT24RT2X52j32RT2j\21UT21ZT23]T2LC1]T21bT203gT2Q343oT2RU2_>1PU25RU2a1Q
]1@[11RU23XU2U:o91XU23ZU2CPl12ZU2C2ZU2S13\U2X5lV24]U21[2mf11]U21cU21dU21eU24fU2W[2113fU2\IXP12fU
2l11fU21kU22kU273mU2FK2mU2A1mU21nU23QV2g141RV23SV2jQ2nD2SV2;1SV21UV21VV22XV2G3XV2G\S11XV21YV22YV
2n]15YV2\[11101\V21]V21^V27^V2?mg1j?i2a721_V23_V2_2Yc11`V21aV21dV22dV2bR23fV2ZA^W13gV2?oZ11gV21l
V23oV2CQ[12oV2C1oV21PW23^W2^j1iD1_W21`W22`W2VU22`W2\Y24`W2]Y2112`W2]V21bW22fW2S[11fW21iW21PX22PX
2lY21UX21VX21S\21YX23ZX2<ob23ZX21:1ZX21\X23^X2h3Sa11^X21aX21eX24eX2ff13^21gX21hX21lX21nX22nX2X32
nX2m`12nX2U32nX2k22nX2]32nX2^a13nX2T1UO2nX2h52nX2mM5nX2Q>k?[323nX2Q1W_22nX2Q12nX2Y`24nX2Q1W_2R50
1oX22oX2^52oX2T12oX2e13oX2SX201PY21VY22XY2k22XY2R51XY22ZY252[Y224[Y22AWc13[Y22S43[Y22ic101^Y21`Y
22bY2ml11cY21dY22gY2_21gY21hY22iY2Zf19nY2k6Y3Q4Y1Z7J8^n15PZ2V3T7kX1g41PZ25PZ2V3P`1g4ZL2PZ2hQ22PZ
2R31T[21hk41SZ23SZ2XL`12SZ2SO2SZ2iM1XZ21YZ21ZZ21[Z21^Z22^Z2\a101eZ22hZ2U41hZ21iZ21jZ21jZ21nZ21T[
202U[2R>2W[2hC3X[2X1]e11Z[21e[22e[211h[22h[2>1i[22i[2nd12i[2]b11j[21k[21l[22l[2a=1l[24l[2]3g;C1m
[25o[2Ul1P90l@5o[2Ul1P90L6o[2Ul1P90P8X81Q\21R\21S\24S\2Ql1Q9l@2S\2Ql11T\21W\21\\22\\2n`12\\2a<1`
\21a\21c\22g\2c`13g\2]L31g\21Q]21S]22S]2j<1T]21X]21Y]26]]2b4T9Nml1501o]22Q^201Q^21R^21U^23X^2]n1
P61X^22X^2U;1Z^21[^22[^2__11^^21Yl32_^2\\11`^22b^2T83d^21]m11g^21i^23j^2a5dk11j^21n^22n^2`[11o^2
1Q_202S_2]32T_2d82W_2[61W_21Z_23Z_2jh1[I2Z_2S:3Z_2=ha22Z_2=2Z_2e15Z_2Cb5d3A4Z_2Cb5d31cm401[_203_
_2k8]T12__2k83`_2V6`11`_21f_22i_214S`2e8?QI2mf2\21T`24Ra2n3a3^R26V`2a:^CeLZ@34[`2=0f41^`201``22W
a2[11Wa23Wa20[12Xa2[13Xa2[1S23]a2S4V47]a2S4V4TN0TDc@2]a2Z82]a2S41]a23]a2e2d52ea2b41ga25ia2m4hW1l
9o64ia2c5mS1T32ia2m43ia2m4E2ia2n\21ia21na22na2lb11Pb22Ub2_F1Wb22Yb2Y_24[b2BO[31]b21^b22^b2T61`b2
6`b2a;YV1j;e3m:1`b22`b2P41ab22bb221bb21db22db2S23gb2<UE1gb21gb21hb21jb22kb2V_12kb2WX11kb22kb2Y_1
6nb20a3]4hK_H3nb20a51nb22Tc2UE3hc20e22hc202ic2X^13oc2\S2P51oc24Pd2[G1cF1Vd22Vd2nS11hi21cd24cd2ac
1P903cd2cl1i43cd2bl101ed21jd21md22Ye2QE1Ze22`e2X31`e22ae2V41ae21be22be2n33ce2_g1o31ce21ee23ge2`1
mD1ge23Vj3]S1R32je2ff13oe2;]12Sf2n@1Vf21Xf22Xf2V[11Yf21Zf21]f22^f2[[21_f22_f2S22_f2ea11`f22af2VP
11af23bf2RX1i91bf22kf2e22mf221Pg21Tg21Zg21\g21ag21Qh23Qh2\R2a63Qh2_U1Q23Qh2bk1A2Yh201]h21ah21ch2
1eh22ih2c:1ih21lh22Qi2[U21Qi21Vi21Zi22Zi2Qn11\i21^i22^i2ZK2^i2k>2^i2jN2ai201fi21hi23hi2Q_1lD1ni2
2ni2ZN01Rj21Yj22Yj2XR12Yj2jR13Zj2Z1XY11]j21bj21fj23hj29C2ij251Rk23Wk2E=2Wk2S11Xk22Zk2TX12_k2=1_k
22_k2of11ek21fk21gk22hk2mn13ok20of13ok20mX12Tl2S>2Tl2g:1[l21]l21`l21el21hl24jl2mN^8<1jl25Sm21Q3l
413Sm21n72Xm2V>3Xm2P2[32Xm2P23Xm2P2e23Ym2o[1o@1]m21am23am2n1l35dm2U2g1Q3^j14im2Y4l2SC3Rn2je1m:1o
n21Yn2:`n2Am3@m1Q8MCQBe11on21Po23Ro2^4m11Ro22Xo216[o264n2[104[o26_402\o2X203`o2P2k12fo2Y41oP31UQ
304YQ33001YQ34]Q300cm11_Q31aQ32aQ3eY13bQ3Q3^j13bQ3Ao22kQ3n@1kQ32oQ3l;1oQ31nQ51eR31fR31]S31gS32RT
301RT31TT36YT3m^155a311dT32QU301VU31eU33\V3d;j71\V34\V3i1eAa92\V3`11lV33lV3h201VW32\W3fX11_W32hW
3^11hW31mW33mW3[1N2mW3WI1nW302RX3i\14UX3hX1111UX34UX3k1b9U23VX3n1U11WX31ZX33\X3171aX31eX31kX31mX
32mX3nG2SY3\21UY33WY31b@1WY304QZ3lCU3m;1YZ31[Z32]Z3d^11_Z32`Z3dM3nZ3jAo41oZ32oZ3fF3oZ3fFdL2Q[3`A
1U[31][32S\3aa12S\3?1S\33V\3`;b92V\3l31V\34\\3Z5b?\23b]3X3lA1o]31k^33Q_3gLoA1S_31__31m_32n_3R31g
i41na32na3mY102Pb3H2Pb3;1Pb32Qb3j72Rb341Rb33Sb3dM12Vb3iO2Wb3C1Wb32Wb3B3Wb3B11Xb31Zb32\b3=1\b32\b
332\b3>02^b3XW11^b33_b3];fM1^R42ab3b_11cb32db3801fb31gb31hb32ib301ib32jb3_;1jb31kb301Rc32Vc301Wc
31Yc31ec32ec3m11gc31ic301Wh41Vh41Td31Vd32Vd3P=1\d32\d3U72jd3N001Re32Te301Ue32\e3\41_e31ae31ie33i
e3X5S71je31`]43`]4\711hf31if31nf31Ug301Wg31fg31gg31kg31Yh31^h32ah371ah31dh31gh33gh3311hh31mh33Vi
3n>i91Zi31_i31ai33ai3VP1k12ai3VP11di31li31oi32Tj3C01Yj31Yj31Zj301[j31]j300002dj3eQ11lj33lj3[1n43
lj3`6nE1oj301Pk31Zn32Sk3n63Sk3n621Sk34Uk30j;XJ01Xk301Zk32^k3n51^k31_k301bk31jk31kk31Ql31Xl31Yl32
Yl3kL2Yl3[Q12Yl3e51]l31al31bl31cl32cl3fT11gl31ol301Rm31Sm31Um32Vm3b@1Vm32Xm3S31[m31^m32cm3c@4cm3
\5a:f?3cm3[>iE1cm31em31km32mm3W31om31Rn31Tn31Zn32^n304`n3V?l511an31hn31So32So3TS12Wo3>1\o31fo31k
o32ko3b91mo31QP41TP41\P40002hP411hP42hP4_D1lP41TQ41UQ41VQ41WQ42XQ4S81ZQ42]Q4RM1]Q41_Q401oQ401PR4
1RR41UR41XR42XR4j>5YR4e9Y5T9e31[R41\R41]R40001`R43`R4R;01eR41fR41hR41kR41WS401[S43hS4V8l?1^T41iT
41oT41RU41mU42[V4`F1\V41`V4004kV4m<P601QW41TW41XW41\W41iW42nW4nD3UX4Q9L3UX4n3Q51UX44UX4P9Q8X82UX
4Q92UX4[I2ZX4lD1ZX4002\X4gF1\X41_X41dX42eX4Y13fX40\A5fX40^9m7b71hX45hX40Y80d<5hX40Y80Q14iX4Y80d<
1jX42mX4gD1oX43oX4V9`?1TY41UY41VY41WY41XY43YY40`43YY4b<\42YY4o@1\Y42\Y4\31]Y42^Y4a<2fY4D2RZ4_>1S
Z41XZ43^Z4Z1oA1aZ42aZ4WG1bZ41iZ41S[43\[4e2_:1][41^[41j`43`[4h6P83i[4T101i[42m[4Z23o[4Y;_:2o[4l?1
o[41V\41Z\42[\4g41[\41^\42a\4k@01e\41f\41g\42g\4b31i\41n\42o\4d@1P]43Q]4182S]4o31W]44W]4f3113\]4
f301^]42^]4`902`]4R@1a]42e]4m?02h]4Z22i]4e?1j]4001W^42X^4_901[^41e^40004g^4i2a721h^41h^41m^42m^4
f12P_4j61T_41V_41X_401[_42Yj4g21\_41^_41a_42d_4X=1d_41h_41k_41n_4001S`42T`4N3T`4N01V`41Z`41[`401
g`42j`4\11j`42j`481m`42m`4l<3n`4111n`41Qa41Sa42Sa401Ua43Va40L1Va41Wa42Ya4T91Ya44Ya4T9e3k21ba43ia
48Z73ia4X4Z32ia4c71ma41Pb41Sb41Ub45Vb4l36i3b73Vb4l3c;2Wb4[;3[b4d4;1[b43[b4P501_b41eb41gb43nb4h;N
1Pc41Wc42Wc4\23Wc4;12Wc4=2_c431cc43cc4Q122Rd4S;2ed4X;1ed44fd4m;011id46id4l7d2;i262md411Re41Ue43X
e4V2h:1Xe41de41ke41le42Rf4Z34Sf4c2\1e72Sf4c23Uf4h7T11Vf41gf42nf4o21of41\g41^g41_g403jg4b6e21Th41
Wh42Xh4b71Xh41\h41eh42jh4;1Xi41Yi41]i402mi4[31mi41Sj41Vj42Yj4^11Yj41]j41^j41ej42ej4O1kj41lj42lj4
h21^k41_k41dk41ek41hk41nk41Pl41Rl41Yl41]l42]l4S51kl41ml41Qm41Sm41Um41Wm41Xm41Ym41]m41`m41cm41dm4
1em41gm41im42jm4S12nm4<1Xn41\n41]n43]n42Q42^n4l11on41Po41So42To411Vo42Xo411bo41go41ko41no41TP51^
P53^P5613dP5011fP51gP5001PQ51SQ51TQ51UQ51ZQ51^Q51aQ51cQ51gQ51iQ52jQ511jQ51lQ51oQ51WR51XR52aR561h
R5R301210;0mo13345467891210;0mo133454678:;<10;0mk1=34>?@7AB;<10;0mk1C34>?@7AD;E10;0iY1F34>?@7AGH
I10;0mo1J24K7LMHI10;0mo3J24K7LNOP100;0mi1Q114R1S1OP100;0mm3Q114R1T1U1V110;0mm1W124X17Y1Z1U1V110;
0mm1W124X17Y1[1\1V110;0mi1]124X17Y1^1_1`110;0mY1a134b1c1d17e1f1_1`110;0mi1a134b1c1d17e1g1_1`110;
0mo1a134b1c1d17e1h1_1`110;0mo1a134b1c1d17e1i1_1`100;0mY1j134b1c1d17e1k1;l110;0mi1m134b1c1d17e1n1
o1`100;0m]1P217Q2R2S2T220;0mY5U234V2W2X27Y2Z2S2T220;0mi5U234V2W2X27Y2[2S2T220;0mY5U234V2W2X27Y2\
2S2T220;0m\5U234V2W2X27Y2]2S2T220;0mY1U234V2W2X27Y2^2S2T220;0iY1_234V2W2X27Y2`2a2b210;0io1c21?d2
e2f2g210;0im1h21?i2j2k2l220;0mX1m20n2o2P300;0mm1Q334R3c1S37T3U3;E10;0mk3V334W34X37Y3Z3;E10;0mk3[
334W34X37Y3\3]3l120;0mm1^334_3W2`37a3b3]3l120;0m]1^334_3W2`37a3c3]3l110;0mi1^334_3W2`37a3d3;E10;
0mk1e324W37f3g3h3g210;0mi1i334j3?k37l3m3h3g210;0mi1i334j3?k37l3n3h3g210;0mm1i334j3?k37l3o3h3g210
;0mm1i334j3?k37l3P4Q4R400;0mi3S434T4W2U47V4W4Q4R400;0mi1S434T4W2U47V4X4Y4R400;0mY1Z414[4\4Y4R400
;0mY1Z434T4W2U47V4]4^4_410;0mk1`43c1a47b47c4d4^4_410;0mk1`43c1a47b47c4e4^4_410;0mk3`43c1a47b47c4
f4^4_410;0mk3`43c1a47b47c4g4^4_41010mk1`43c1a47b47c4h4^4_41020mk7`43c1a47b47c4i4^4_41190mk3`43c1
a47b47c4j4^4_410;0m[3`43c1a47b47c4k4^4_41020mo7`43c1a47b47c4l4Hm410;0mo1n424o47P5Q5R5R51040Y8S52
7T57U5V5W5W51040iY1X527T57U5Y5Z5Z51040iY1[527T57U5\5]5]51040iY1^527T57U5_5`5`52040Y8a527T57U5b5c
5c51049iY1d517e5f5c5c5104>iY1g527T57U5h5i5i51140iY1j527T57U5k5l5l50141iY1m527T57U5n5o5o50140iY1P
627T57U5Q6R6R62140iY1S627T57U5T6U6U61140YY1V627T57U5W6X6X61140iY1Y627T57U5Z6[6\600;0mo1]62464^6_
6[6\601;0mo1]62464^6`6;\600;0mk1a62464^6b6[6\600;0mk1]62464^6c6d6W510;0mY1X537e67c4c1f6g6d6W510:
0mY1X537e67c4c1f6h6\1i600;0mi3j624k67l6m6\1i600;0mk1j624k67l6n6\1i600;0mo1o624k67l6P7Q4R400;0mi3
j624k67l6Q7_1<10;0mm1R724k67l6S7^4_410;0mi1T724k67l6U7\1V700;0mm1W724k67l6X7HI10;0mm1Y724k67l6Z7
;<10;0mi1[724k67l6\7Hm410;0mm1]724k67l6^7\1V710;0mY3_734X3W2`77a7b7\1V710;0mj3_734X3W2`77a7c7\1V
710;0mi3_734X3W2`77a7d7\1V710;0mo7_734X3W2`77a7e7\1V710;0mi7f734X3W2`77a7g7\1V710;0mo5h734X3W2`7
7a7i7\1V710;0mm7j734X3W2`77a7k7\1V710;0mo7l734X3W2`77a7m7\1V710;0mo1n734X3W2`77a7o7\1V710;0mi3_7
34X3W2`77a7P8\1\610;0mo1Q834X3W2`77a7R8\1V710;0mi5_734X3W2`77a7S8\1V710;0mY1T834X3W2`77a7U8\1V71
0;0mi3_734X3W2`77a7V8\1V710;0mi1_734X3W2`77a7W8\1i610;0mi1X834X3W2`77a7e1P10PP81P10P10P10P10PP11
P13P10PP11P10P10PP1142424241PP41P21P81PP21P21P41P81P81P81P80P10P13P10PP11PP11@0P@2P@141P414342P8
1PP11PP1242P81P41P10P81P81P10P82P10P10P41jY?QDP5`DSn1PDk]5QDQ5PD]^5PD`Y5PD^j2PDc^5PD]g2PDc^5PD^j
2PDVV4PD]^5PD_j2PD^j2QDR5QDS5PDW_2PDXQ3PD[V4QDT5PD^V4QDU5PD`Y5QDV5PD^j2PDVV4PDHQDW5PD]Q3PDcR3PDH
PDj]9QDX5PD_V4PD`Y5PD^U6QDY5QDZ5PD^o4PDn]9WD0QD[5PDbV4QD[5XD0WD0PD`Y5PD_m2QD\5QD]5XD0QD^5WD0PD_m
2QD\5QD]5XD0QD^5WD0PD]Q3QD_5QD`5XD0SD0WD0PDb^5PD\V4PDc^5XD0WD0QDa5QDb5P@XR3XD0SD0WD0QDc5QDd5XD0S
D0WD0QDe5QDf5TD1QDe5P@WQ3XD0WD0PD^V4PD^Y5QDg5XD0QDh5P@XR3QDi5QDj5QDk5Q@i3QDl5QDm5QD^3Q`1g3QDn5PD
HPDXR3SD0`EYV4`EXV4`E^V4`E4`Eb9`E`9QDo5aD0`Db7`Dc7`D`7`Da7`D^2`DP8`DXQ3`DVV4`DVQ3`Dc^9`DZV4`D4`D
`1QDP6P@WV4Q@Q6WD0QDR6XD0aD\3`DXQ3`DkS3`DVQ3`D^2`D`1`D[V4`DVV4`DYV4WD0QDP6QDR6XD0QDS6WD0PD]^5QDT
6XD0WD0PDc^5QDU6XD0`DXQ3`DP8`D^2aD0`DW1`DY8`Dm9PD]^5QDV6QDW6WD0PDd^5XD0PDWV4QDX6aD\3UD0WD0PDd^5X
D0`DWV4PDe^9QDY6QDZ6PDf^9PDnS2PDe^9QD[6PDg^9QD\6`E^2`EP8`Eo7`EYV4`Ek;`Ei;`EZV4PDHQD]6`Db7`Dc7`DU
1`DS1`DXQ3SD0PDg]9QD^6QD_6QD`6SD0QDa6PDml2QDb6QDc6QDd6Q@\3QDe6PDe^9S@0QDf6QDg6Q`1g3WD0QDh6XD0QDi
6QDj6QDk6QDT4QDl6PD`Y5QDm6QDn6QDo6QDP7PDSQ3`DXQ3`DVQ3`DVV4`DT_9QDQ7Q@^3Q`1g3WD0QDR7XD0PD^V4QDS7W
D0QDT7S@0QDU7XD0PDXV4QDV7UD0WD0QDW7XD0SD0QDX7QDY7TD2QDZ7QD[7PD`Y5PDVU3PDmP3PDVV4PD`Y5QD\7QD]7PD^
V4QD^7PD^V4QD_7PDS1PD^V4QD`7PDHPDXR3QDa7QDb7QDc7PDS1PDR_2QDd7PDP^5PDe7QDe7PDk]5PDe7QDf7QDg7PDaQ3
PDdj4QDh7QDi7QDj7P@^V4PDo7QDk7QDa6QDl7P@^V4S@0QDm7QDn7PDe`2QDo7QDP8TD2PDXV4PDh_9QDQ8PDVY2QDR8QDS
8PD`Y5QDT8QDU8PDUQ3QDV8PDUQ3QDW8QDX8QDY8QDZ8QD[8QFl3TD2WD0QD\8XD0`Eo`9`EPa9`Efi2QD]8QD^8QD_8QD`8
QDa8PD^Y5QDb8QDc8PD`Y5QDd8QDe8QDf8QDg8QDh8QDg8QDh8PD]Q3QDi8QDj8PD_7PDdi1QDk8QDl8QDm8PDk]5QDn8QFl
3TD1WD0QDo8XD0SD0TD2QDP9WD0QDQ9XD0QDR9PDd7WD0PD`c4XD0PD^V4WD0QDS9XD0PDVV4PD]a9QD^3WD0PD`n8XD0PDX
V4PD`Y5Q@T4QDT9QDU9TD2QDV9QDW9PD`Y5PDja9QDX9QDY9QDZ9QD[9TD2PDna9PDUQ3QD\9PDSQ3PDVQ3QD]9PDSQ3QD^9
PDjT3QD_9PDi4PDYV4QD`9PDic2QDa9QDb9QDc9QDd9QDe9QDf9PDZV4VD0QDf9PDZV4QDg9QDh9QDk6PDj_5PDWV4QDi9PD
^V4`Dl9QDj9TD2QDk9QDl9QDm9QDn9TD1QDo9PDml2QDP:QDQ:QDR:QDS:WD0QDb7PDP1PDSQ3XD0WD0PDHPDXR3PDP1PDSQ
3XD0WD0PDX`5QDT:XD0`DVV4`D`V4`D[V4`DVQ3`DXQ3WD0PDHPDXR3QDT:XD0`DVV4`D`V4`D[V4`DVQ3`DXQ3WD0QDU:TD
3QDV:XD0`D`Y5`DVV4`D^V4`DZc9WD0QDW:QDX:XD0QDY:WD0QDZ:PDTQ3QD[:XD0QD\:WD0QD]:PDTQ3QD^:PD`Y5XD0QD_
:QF`:TD2WD0QDa:QDb:XD0VD0`Dj_5QF`:TD2WD0QDa:QDb:XD0QDc:`Dj_5WD0QDd:PDSQ3PDXV4XD0QDe:WD0QDf:PDSQ3
PDYV4XD0SD0WD0QDg:QDh:XD0VD0WD0QDg:QDh:XD0QDi:WD0QDj:TD1XD0QDk:WD0QDl:PD^Y5TD1QDm:XD0QDn:WD0QDo:
PDXV4XD0P@`Y5QDP;WD0QDQ;QDR;`DVQ3XD0WD0QDS;TD2PDTQ3XD0VD0WD0QDS;TD2PDTQ3XD0QDT;WD0QDU;QDf3QDV;XD
0WD0SD0QDf3PDd\5QDW;XD0VD0WD0SD0QDf3PDd\5QDW;XD0QDX;WD0QDY;QDZ;TD1QD[;PDi4XD0QD\;WD0QD];Q@^;TD1P
DY3XD0QD_;WD0QD`;QDa;QDb;`DXQ3`DVV4`DVQ3`D[V4XD0QD_;WD0QDc;QDd;`DXQ3`DVV4`DVQ3`D[V4XD0QDe;WD0PDh
_5QDj2XD0`DXQ3`DVV4`DVQ3QDf;WD0QDg;PDml2XD0VD0QDf;WD0QDg;PDml2XD0QDh;QDi;WD0QDj;TD1QDk;PDkf5XD0W
D0PDVV4PD^Y5QDl;XD0VD0WD0PDVV4PD^Y5QDl;XD0QDm;WD0PDWV4QDf3PDUW4PDW8XD0WD0QDn;TD1QD^:QDo;XD0WD0QD
P<PDXV4QDQ<XD0QDR<WD0QDS<P@`Y5P@UW4QDT<XD0WD0QDU<PDXQ3PD`Y5QDV<XD0WD0QDW<PDUQ3PD`Y5PDmh2XD0WD0PD
`Q3QDX<PD4PD`Q3QDY<XD0WD0QDZ<QDl8PD\Q3PDba5QD[<TD1QD\<XD0QD]<Y@0WD0QD^<TD1QD_<XD0SD0QD`<WD0QDi5P
Dml2XD0VD0QD`<WD0QDi5PDml2XD0QDa<WD0QD_3QDf3QDb<XD0QDc<Y@0WD0QDd<XD0QDe<QDf<WD0QDg<PD^V4QDh<XD0S
D0WD0QDi<QDj<P@WV4PD`Y5QDk<XD0S@0WD0QDl<QDm<XD0S@0WD0QDn<PDWQ3XD0VD0WD0QDn<PDWQ3XD0QDo<QDP=WD0Y@
0QDQ=QDi6PDZV4XD0SD0QD^3WD0QDR=QDS=XD0SD0WD0QD\9PDi4PD`Y5XD0SD0WD0QDS7PDR_2P@]^5PDXV4XD0QDT=WD0Q
DU=PDVQ3XD0TD3QDV=QDW=WD0QDX=XD0SD0TD2QDY=QD_3WD0QDf3PDUW4QDZ=XD0WD0QD\7QD[=QD\=XD0QF]=TD1WD0QD^
=XD0QD_=QD`=QDa=QDb=QDc=PDPi9QDb=VD0QDb=PD1QDd=PDTQ3PD^V4QDe=QDf=PDXQ3PDSi9PDWV4PDVQ3PD`Y5QDg=PD
WV4`D`Y5`D^Y5`Db^5`D[Q3`Dc^5PDXQ3PD`Y5PDTi9PDWV4QDh=PDXV4QDi=PDYV4TD5PDXQ3QDj=PD4QDk=PD_]5TD6PD4
QDl=TD2QDQ7QDm=QDn=QDo=PD`Y5PDXi9QDc=QDP>PDYi9QDQ>TD2QDR>QDS>TD1QDT>QDU>QDV>QDT>TD1WD0QDW>XD0QDc
=QDX>WD0QDY>XD0QDZ>TD3PD\]5QD[>P@SQ3TD1QD\>PD^V4QD]>TD2QD^>WD0QD_>XD0QD`>QDT4QDP=QD`>QDa>Q@b>WD0
QDc>XD0QDd>TD1QDe>TD3QDf>QDg>PDXQ3PDl8PD^\5PDVQ3QDh>PDdi9PDci9QDn;TD3QDi>QDj>QDk>TD2P@`Y5QDl>PD^
V4QD^3PDjT3QDm>`DZ3`DeY3`DXX3`DY`2`DUk2`Dkk2`DaY3QDn>PDVV4PD`Y5QDo>QDP?PD[V4QDQ?QDR?TD1QDS?QDT?P
Df[3QDU?QDV?PD[V4QDc=QDW?Q`1g3QDX?QDY?PDc\2QDZ?PDUQ3QD[?PDXV4QD\?QDn;QD]?QD^?PDRm4QD_?QD`?QDa?PD
`Y5QDb?PD_j9QDc?PD\Q3PDba5PD\Q3PDTQ3PD^V4SD0QDd?PD`Y5QDe?PDWV4QDf?QDg?PDWV4PDf\2PDXQ3PDl8PDeV4QD
h?TD1QDi?`EV`5`E>`EUR3QDj?P@ZQ3QDk?QD_9TD2QDl?QDm?QDn?TD1QDo?PDT^5QDP@aD1PDeV4PD^Y5QDQ@QDR@QDS@Q
DT@PD^V4aDU@`Dj_2PDd;PD^V4QDV@Q`1g3QDW@`EX]5`EY]5`E_^5`EYV4`EaY5`EWV4`EnQ3`EWR3QDX@PD^V4aD1QDY@P
D^V4QDZ@SD0QD[@QD\@Q`1i3QD]@P@ZQ3QD\@Q`1i3WD0QD^@XD0QD_@`DWV4`DXV4PD\Q3QD`@TD2QDa@PD4PD\Q3QDb@aD
0aD\3QDc@QDd@QDe@QDf@QDg@PDci9QD^:TD2QDh@QDi@QDj@TD2QDk@QDc=TD1PDYi9QDl@QD\>TD1PD^V4QDl@QDm@WD0S
D0XD0QDn@TD1QDo@QDPAQDQAPD^V4QDRAQDSASD0QDTAQDUAQDVAQDWAQDXAPD`7QDYAQDZAPD[V4QD[AQD\AQD]APDf[3QD
^AQD_AQD`APDbV4TD6PD4TD3QDaAQDbAPD`Y5QDcAQDdAQDeAQDfAPD^Y5TD2QDgAPDXQ3QDa8TD3QDhAQDiAPDk]5TD5PD4
S@0QDjAPDfV4TD6PD4QDkATD2PDPZ2WD0QDlATD1QDmAXD0`D`Y5`D^Y5WD0QDnAXD0QDoATD1QDPBWD0QDQBPDUQ3XD0PDV
Q3WD0QDRBQDSBP@WV4P@`Y5XD0QDTBQDUBTD1WD0`DhS6`D^6`DP<`DM`Dff1`D_g1`Dd_9`Dal9`Dbl9`Dcg4`D^\9`Dcl9
`DmU4`DlU4`DP[5`Ddl9YD1XD0QDVBQDUBTD1WD0`DhS6`D^6`DP<`DM`Dff1`D_g1`Dd_9`Dal9`Dbl9`Dcg4`D^\9`Dcl9
`DmU4`DlU4`DP[5`Ddl9YD1XD0QDWBTD1QDXBWD0QDYBPD`Y5QDZBXD0QD[BTD1WD0QD\BXD0QD]BTD1QD^BWD0QDYBQD_BP
DSQ3XD0QD`BWD0QDaBQDbBQDcBQDdBPD^V4XD0WD0QDeBQDf3PDnl9XD0QFfBTD1WD0QDgBQ@hBQDiBXD0QDjBWD0QDkBTD1
XD0QDlBWD0QDmBTD1PDTQ3XD0QDnBWD0QDoBS@0PD^\5QDPCQDh>XD0WD0QDQCPDo7QDRCQDSCXD0UD0WD0PD^2QDTCXD0TD
9PD4TD4QDUCQDVCTD4WD0QD_3QDm2XD0QDWC`D`j2`DU_2`Dm8`Dle2`D_a2QDh2TD2WD0QDk2XD0QDXCQDh2TD2WD0QDk2X
D0QDYCTD2QDZC`Dh`2QD[CWD0QDk2XD0QD\CUD0QD]CTD3WD0QDk2XD0QD^CUD0QD_CTD7WD0QDk2XD0QD`CUD0QDaCTD4WD
0QD_3QDm2XD0QDbC`EV`5`E>`EUR3WD0QDcCXD0QDdC`DZV4WD0QDeCP@XV4XD0QDfCTD2QDgCWD0QDeBPD`Y5QDhCQDiCXD
0WD0QD[9PDi4XD0QDjCWD0QDc=P@]^5P@`Y5PDYi9XD0WD0QDc=QDkCTD2QDlCXD0WD0QD_3PDW6XD0QDmCTD2QDnCWD0QDo
CTD1QDPDXD0QDQDWD0QDRDP@eP5PD[V4XD0QDSDWD0QDTDP@eP5PD[V4XD0QDUDTD1QDVDWD0QD^3P@]^5PDTQ3PD^V4XD0W
D0PDR_2QD^3PD`Y5SD0TD3QDWDXD0QDXDWD0PDR_2QD^3QDYDQDWDXD0QDZDWD0QDl@XD0QD[DTD1SD0PD^V4QD^3PDa\2WD
0QD\DXD0QD]DWD0QD^DQD^3PDa\2XD0QD_DWD0QDX@PD^V4XD0QD`DSD0TD6QDaDUD0PDYV4TD6QDbDPD4QDcDUD0QDdDTD7
PD4Q@e3S@0S@0QDeDWD0PDk]5QDfDXD0TD3PD4TD4QDgDWD0QDhDXD0QDiDPDUQ3WD0QDf:TD2PDUQ3XD0VD0WD0QDf:TD2P
DUQ3XD0QDjDQDkDTD1WD0QDk2QDlDXD0SD0QDmDWD0QDnDXD0QDoDWD0QDPETD4QDQEXD0VD0WD0QDPETD4QDQEXD0QDREWD
0QDSEQDTEXD0VD0WD0QDSEQDTEXD0QDUEWD0QDVETD4QDWEXD0Q@oBQDXEWD0QDk>XD0QDYETD2QDZETD1WD0QD[EXD0WD0Q
D\ETD1QD]EXD0QD^E`DZ3`DeY3`DaY3`DR5`DY`2`DUk2`DXX3`Dkk2`Dcj2`D^d3`DWY3`D^`2`Dfk5QD_EPDSQ3WD0PDVQ
3PD`Y5PDYQ3XD0WD0QD`EP@WQ3PDWV4XD0QDaEWD0PDXQ3PD`Y5QDbEXD0WD0QDcEXD0QDdEWD0QDeETD6PD4Q@e3QDfEXD0
QDgEQDhEWD0QDiES@0S@0QDjEXD0WD0QDkEQDlEQDmEQDnEXD0WD0PDHPDYR3PDd\9XD0WD0QDoEP@]^5P@Qa5P@^Y5QDPFX
D0WD0QDQFQ@^3QDl8QDRFXD0WD0PDR_2PDi1PD^V4PDSW5XD0WD0QDSFPDR_2QDTFXD0PDU8PDHPDYS9PDmh2PDY]5PDe`2Q
DUFPDWV4PDg4PDHPDbn1PDk]5P@^Y5QDVFQD^3Q`1g3WD0QDWFXD0`DTU3`@^V4`DbP3PDR_2QD^3Q`1g3WD0QDXFXD0PDP`
5Q`1g3WD0QDXFXD0QDYFQD`=PDdm2QD^3WD0QDl8QDZFXD0PDeV4PDV`5PD]^5PDm:QD[FPDmY2QD\FPDl7PDk]5PDbf2PD^
V4PD_7PDXQ9PD`Y5PDZj2QD]FQD^FQD_FPDXQ3PDZj2PDZV4PDaa5QD^3PDTP:PD^V4PDT<PDXV4QD`FQDaFPDZ]5PDUW4WD
0QDh3XD0QDbFQDcFaD\3`DT7QDdF`DTm9`DYY2`DWP:`DXP:`DYP:`DZP:`D[P:`Dbo1`D\P:`D]P:`DYh9`D^P:`D_P:`D`
P:`DaP:`DbP:`DcP:`DdP:`DeP:`DfP:`DgP:`DhP:`DiP:`DjP:`DkP:`Dnk8`Dlk8`DlP:`DmP:`DnP:`DVj8`DVl8`DUl
8`DUj8`DoP:`DPQ:`DQQ:`DXQ9`Dbo8WD0YD4XD0QDeFQDfFPDdV4QFgFQDhFSD0PDdV4QDiFQDjFQDkFPD_7PDkS3PD]Q3P
D`Y5QDlFQDmF`Dd\2QDnFPDd\5QDoFPDSQ:PDVQ3PDXQ3PD^Y5QDPGPD_m2QDQGPDjk1PDWV4QDRGTD2SD0PDnT3QDSGPDWV
4PD`Y5QDTGQDUGQDVGQDWGQDXGQDYGPD`Y5SD0PDZV4QDZGPDeQ:QD[GPD`V4TD4PD\V4TD4QD^3WD0QD\GXD0QD]GTD2PDX
Q3QD^GQD_GQDhFPD\Q3QD`GQDaGTD3PDeV4QDbGPDeV4QDcGQDdGQDeGPDdV4P@`Y5QDfGWD0QDgGXD0VD0PDo]5QDe3S@0S
@0QDhGQD_5QDiGQDjGPDXQ3PD^Y5QDkGPDWV4QDlGQDmGQDnGQDoGQDPHTD3QDQHQDRHQDSHQDTHPD\Q3PDdV4PDl]9PDb]5
QDUHQDVHPDUQ3QDf:TD3PD^V4PDWLQDWHPDWV4QDXHQDYHQDZHQD[HPDZV4PDRR:PDXQ3QD\HQD]HQD^HQD_HQD^3Q`1g3WD
0QD`HXD0`@dV4`@VV4Q@\3QDhFQDaHPDdV4QDhFQDa4PDdV4PDkT3P@WV4Q@e3QDbHQDcHWD0PDc;PD`Y5QDdHXD0QDeHQDf
HQDgHPDR:PDiT3PDbZ2PD\V4PDZR:QDhHQDiHQDjHQDkHQ@lHQDmHWD0PD`Y5QDnHXD0QDoHQDPIPDWQ3PDo]5QDe3QDQIPD
o]5QFRIQDSIQ`1g3QDTIQDUIQDVIQDWIPDHPDYb2PDXV4PDVQ3PD^Y5PDdR:PDYV4PDeV4QDXIPDeV4PD]Q3QDYIQDZIPDeV
4PDV]5QD[IQD\IPDj[2QD]IQD^IQD_IQD`IPDWV4PD`Y5QDaIQDbITD2QDcIQDdIWD0QDo2aDf2aD\3`DXR3`DY4`DgR:`DX
R3SD0XD0`DWV4WD0QDeIXD0QD^3Q`1g3WD0QDfIXD0QDgIWD0QDmBQDS?QDhITD1QDiIXD0WD0QDjIPDRR:QDkIXD0QFlITD
5QDmIWD0QDnIPDWV4PD`Y5QDoIXD0SD0QDPJQ`1g3P@`Y5WD0QDo2XD0QDQJWD0Qd1g3QDo2XD0QDRJ`Dh`2WD0QDo2XD0QD
RJ`Dh`2QDSJTD3QD^3Q`1g3WD0QDo2XD0WD0QDo2XD0QDTJQFUJQDVJPD`Y5WD0YD4XD0`DTm9QDWJPDXQ3PDT_9QDhFPDll
2SD0TD4PDdV4QDXJWD0QDYJXD0WD0QDZJaDn3aDo3aDf2SD0Y@0TD1PDdV4XD0QF[JaD\3WD0QDhFYD0XD0S@0S@0S@0PDdV
4YD0Q@^3QDhFSD0PDdV4QD\JWD0QDhFQD]JXD0QD^JQD_JPDWV4SD0QD`JPDSQ3TD1QDaJQDbJQ`1g3QDcJQDdJQ`1g3SD0Q
DeJP@^V4QFfJPDjm2QDgJQDhJQDiJPDkT3PDWV4QDjJQDkJPD^V4QDlJQDmJPDSn5QDnJPDkT3PDWV4Q@e3S@0QFoJ`Ddk3`
D^`2WD0PDjT3XD0QDPKQDQKQDRKWD0PDjT3XD0SD0PD^Y5S@0QDSKQDTKQDUKTD1QDVK`Dl4`DYZ3QDn7TD2QDWKP@`Y5QDX
KQDYKQDd5SD0QDZKPD`Y5QD[KQD\KPDWV4TD2WD0QDP3XD0QD]KQD^KQD_KaD\3PD`Y5QD`KQDaKQDbKQDcKQDdKQ`1g3QDe
KS@0WD0QDfKXD0QDgKQDhKQDiKQDjKQDkKTD2WD0QDlKXD0QDmKQDnKQDoKTD2QDPLPDHPDXR3TD1QDQLSD0QDRLQDSLTD1Q
DQLSD0QDRLQDTLQDULPDdV4PDWV4PD`Y5QDVLPD4Q@e3S@0S@0QDWLQDXLPDj_5QDYLTD1QDZLSD0QD[LPDSQ3QD\LPD`T:P
D\V4PDW_2PDmZ5QDYJPD`Y5PD_m2QD]LPDZV4PDaa5QDYBQDoBQD^LQD_LQ@a;QD`LP@`Y5QDaLQDb3QD`LP@`Y5QDaLQDbL
QDcLQDdLQDeL`E`V2`EX`2`EiY5`Ehd5`EhT:`EiT:`EjT:`Eh`3QD^3Q`1g3WD0QDfLXD0`DXQ3`DYV4`D[V4`D6QDgLQDh
LP@YT4QDiLPDWV4PDd8PD\V4PDe:PD^Y5PDgo8QDjLPD^Y5PDgo8PDTU3`DWV4PDnT:PDoT9PD]Q3QDkLPDoT:PDVQ3QDlLP
D`Z2PDk]5S@0WD0QDmLXD0WD0PDHXD0QDnLQDoLP@WV4QDPMQ@`3Q@a3PDej4QDQMPDWV4PDYT3QDRMQDSMQDTMPDWV4PDXQ
3PDVX5PDWV4PD]U:PDWQ3PDXV4PD^U:PDZV4QDUMQDVMPDdm2QD^3Q`1g3QDWMWD0QDXMXD0QDYMS@0QDT4QDZMQD[MPDTQ3
QD\MPDXV4QD]MTD2QD^MQD_MQ@`MQDaMQDbMP@jT3QDcMPD^V4`D`Y5QDdMQDeMQDfMQDgMQDZMQDhMPDTQ3QDiMQ@jMQDkM
QDlMQDQ7Q@^3QDmMQDnMPDWQ3QDoMPD^Y5PD]W5QDPNQDQNQDRNQDSNPDc]5QD]GTD2QDTNQDUNQDVNQDWNPD\^5PDcm2PDY
^5PDdm2QDd=QDXNQDYNWD0QDZNXD0VD0QDYNWD0QDZNXD0QD[NPDS1PD^V4QD\NPDWQ3PDWV4QD]NPDl]9PD^V4PD_7PDnY2
PDl<PDYV4QD^NQDRMTD1QD_NPD]Q3PDXQ3PD`j2QD^3QDa;WD0QD`NXD0QDP=QDaNS@0WD0QDbNXD0`Db7`DVQ3`D\d3QDcN
QDdNTD2QDeNQDfNQDgNQDhNQDT4Q@`3QDa3WD0QDiNXD0QDnMQDjNTD1QDkNPDVV4QDlNQDmNQDnNPDYT3QDoNQDPOWD0QDQ
OXD0PDk]5Q@d3WD0QDROXD0QDSOPDWV4QDTOQDUOQDVOQDa;TD1QDWOPD`Y5S@0WD0QDXOXD0QDYOWD0QDZOXD0PD`Y5S@0W
D0QD[OXD0PD`Q3SD0PD^V4PD_7WD0QD\OXD0QD^3QD]OWD0QD^OXD0`DYQ3QDo=QDg8WD0QD_OXD0QDg8WD0QD_OXD0QDa;W
D0PDo9PDUQ3XD0QDo=QDg8WD0PDX8QD`OXD0QDaOQDg8WD0PDX8QD`OXD0QDaOQDbOPDVQ3P@`Y5QDT4QDcOPDe^9QDdOPDf
_5PDo9PDUQ3PDo9PDUQ3QDa;TD1QDeOTD4PD^V4PD\h4QDfOWD0QDgOXD0QD_3QDl8WD0QDhOXD0QDiOPDe^9PDVV4PD]^5Q
D_LWD0P@Ra5QDjOXD0VD0QD_LWD0P@Ra5QDjOXD0QDkOQD_LWD0PD`Y5PD\Q9XD0QDf8QDg8TD2WD0QDlOXD0QDg8TD2WD0Q
DlOXD0QDo=WD0QDmOQDnOXD0`DYV4PDnY2QDa;WD0PD_7QDoOXD0QDPP1QDQP1PDdV4QDRP1PDHQDSP1QD^3QDTP1QDf8QDg
8TD1QDUP1TD3QDVP1QDg8TD1QDUP1TD3QDVP1PD`Y5QDWP1PDHQDXP1QDYP1PDVX5PD]Q3PDo7SD0QDa;P@d7Q`1g3QDZP1Q
D[P1QD\P1P@d7Q`1g3QDZP1QD[P1QD]P1PD^V4QD^P1QDaNQD_P1QD`P1`Db7`D`7PDdm2QD^3QD]P1QDnOSD0QDQ7PDdW4P
D^V4QDaP1QDbP1P@_7QDcP1QDdP1QDeP1QDfP1QDaNQDgP1QDhP1WD0QD]P1XD0VD0QDhP1WD0QD]P1XD0PD1QDhP1WD0QD]
P1XD0QDiP1QDjP1PD]S2QDkP1PD_7PDW6PDnY2PD_7PDW6QDlP1P@WV4QD]P1PD^V4QDmP1PDl]9PDb]5SD0PD]Q3PD^Y5PD
]g2PDe^9PD^V4QDnP1PD_a5PD^V4QDnP1QDoP1PD^V4QDPQ1PDHQDQQ1QDnOPDVV4PD`Y5PDUW:PDWV4PD^V4PD`Y5PDmW:P
Dh_5QDRQ1SD0QD`3QDa;PDk7QDSQ1QDa;PDk7QDSQ1QDf8QDg8TD1WD0QDTQ1QDUQ1XD0QDg8TD1WD0QDTQ1QDUQ1XD0PDXI
PDiW:QD]GQDVQ1PD^V4QDWQ1QDXQ1TD2PDTo1QD\7QDYQ1PDh:QDZQ1QD[Q1QD\Q1TD1QD]Q1PD]Q3PDe7SD0PD]Q3SD0QD^
Q1QD_Q1QD`Q1PDdj4Q@dKQDaQ1QDbQ1QDcQ1QDdQ1QDeQ1PDnY2QDa;QDfQ1QDgQ1QDhQ1QDiQ1TD2PDYQ3QDjQ1QDkQ1QDl
Q1QDa;QDmQ1QDa3S@0PDTP9`D^V4`DP?QDf8QDg8TD2WD0PDTP9XD0QDg8TD2WD0PDTP9XD0QDnQ1WD0PDTP9XD0QDoQ1QDP
R1PDo7QDQR1PDnY2QDRR1TD2WD0QDSR1XD0QDTR1Q`1g3PDRe4PD[V4PDPZ2PDRe4PD[V4QD^3PD]Q3Q@UR1QD2QD_Q1Q@UR
1QD2QD_3QDa;QDVR1P@d7QD2QD_3PDdW4PD^V4PDdW4PD^V4PD_7SD0QDWR1WD0QDXR1XD0WD0QDYR1QDZR1XD0QD[R1WD0P
DHPDlV:XD0PDHQD\R1WD0QD]R1QD^R1XD0QD^3Q`1g3WD0QD_R1XD0VD0QD^3Q`1g3WD0QD_R1XD0QD`R1PDe^9QDaR1QDbR
1PD`j2QDjOQD`AQDcR1QDdR1SD0PDZX:PD^V4QD^3PD[X:PD^V4WD0QDeR1XD0QDfR1PDk]5S@0WD0QDgR1XD0WD0PD^Y5QD
hR1PDWV4PD`Y5S@0QDQ7QDa;XD0SD0QD^3WD0QDiR1QDjR1QDkR1XD0QDlR1WD0QDmR1PDZV4XD0VD0QDlR1WD0QDmR1PDZV
4XD0QDnR1WD0QDoR1PDkY2XD0VD0WD0QDoR1PDkY2XD0QDPS1WD0QDQS1TD1QDRS1XD0QDf3QDSS1QDTS1QD^3Q`1g3WD0QD
US1XD0`DVQ3`DVV4`DZV4WD0QDVS1P@\P3QDWS1QDXS1XD0QDYS1QDZS1TD4QD^3WD0QD[S1PD^V4XD0WD0QD\S1QD]S1XD0
VD0WD0QD\S1QD]S1XD0QD^S1WD0QD^3Q@a;QD_S1YD2XD0WD0QD_Q1QD_S1YD2XD0WD0QDoGPD]Q3QD`S1XD0QDaS1QD^3WD
0PDS1PD^V4SD0XD0`DSR3`DUR3`DTR3`DcT3`D`Y5`D^Y5`D_7WD0QDbS1QDcS1QDdS1XD0WD0QDeS1TD1QDfS1XD0QDgS1W
D0QDhS1QDiS1XD0QDjS1WD0QDkS1XD0`DVV4`DZV4SD0QD_3WD0QDlS1XD0WD0QDmS1PDWQ3PDWV4XD0QDnS1WD0QDoS1XD0
WD0QDPT1TD1QDQT1XD0VD0WD0QDPT1TD1QDQT1XD0QDRT1QD^3Y@0WD0QDST1PDWV4XD0QD_3WD0Q@a;PDd7TD1QDTT1XD0Q
DUT1PDdm2QDVT1WD0QDl8TD1QDWT1XD0`DXQ3`DXV4QDYDWD0QDXT1QDYT1aD\3`D`Y5`D^_5`D[;`Dk^3`D^Y5XD0SD0PD]
Q3QDZT1TD2WD0QD[T1XD0QD\T1WD0QD]T1PDWQ3XD0VD0WD0QD]T1PDWQ3XD0QD^T1QD_T1WD0QD`T1`Djd2`Dkd2`Dhd2`D
id2S@0XD0QDaT1PDdm2QD^3WD0QDjQ1`DZR4`D[R4`D\j2`D]j2`Djd2`Dkd2`Dhd2`Did2`DnS4`D_S4`Db7`DaW2`Dl`2X
D0QDaT1QDbT1Y@0WD0QDcT1QDdT1Q@oBQDeT1XD0QDfT1QDgT1Q`1g3WD0QDhT1XD0WD0QD^3Q@a;QDiT1YD2XD0WD0QD_Q1
QDiT1YD2XD0WD0QDjT1QDkT1XD0PDWV4WD0QDlT1S@0QDmT1XD0PDWV4QDnT1WD0QDoT1QDPU1SD0XD0VD0WD0QDoT1QDPU1
SD0XD0QDQU1WD0QDRU1XD0WD0QDSU1SD0PDbY5XD0QD_3WD0QDTU1QDUU1XD0QDoLPD`Y5SD0WD0QDVU1QDWU1PDSQ3XD0VD
0WD0QDVU1QDWU1PDSQ3XD0QDXU1WD0QD\7TD1PD^V4PD_7XD0PDWV4QDYU1WD0PDVV4QDZU1QD[U1XD0QD\U1Y@0WD0QD]U1
YD1XD0WD0QD_3QD^U1QD_U1XD0QD`U1QDaU1WD0QDbU1QDa;`Dm:`DPm1`Djm1`DoV2`DZP2QDj2XD0`DVQ3QDcU1WD0QDdU
1`Dm:`DPm1`Djm1`DoV2`DZP2QDj2XD0`DVQ3QDeU1QD^3WD0QDa;YD2XD0`DXQ3`DVV4QDeU1WD0QDfU1YD2XD0`DXQ3`DV
V4QDh2WD0QDo=QDa;`DbR2`DR8`D_R2`DaR2`D`R2`DRT2`D[a9`DaS6`DfR2`Da8`DeU6`D]S2SD0XD0QDh2WD0QDgU1`Db
R2`DR8`D_R2`DaR2`D`R2`DRT2`D[a9`DaS6`DfR2`Da8`DeU6`D]S2SD0XD0QDhU1WD0QD^3QD]OYD1XD0`DZV4`DVQ3QDi
U1WD0QD_Q1QDjU1XD0QDiU1WD0QD_Q1YD1XD0QDkU1WD0QD^3QDlU1QDmU1XD0QDkU1WD0QD^3QDlU1YD1XD0QDnU1WD0QDo
U1QDPV1XD0QDnU1WD0QDoU1YD1XD0QD_3WD0QDaNQDQV1XD0QDRV1WD0QDSV1XD0QDTV1QDSJWD0SD0QD]P1XD0VD0QDSJWD
0SD0QD]P1XD0QDUV1WD0QDVV1QDWV1P@WV4P@`Y5XD0QDXV1WD0QDYV1QDZV1QDjOXD0SD0QD[V1WD0QD\V1PDWQ3XD0SD0Q
DY3WD0QDbU1QDa;`DTW2`Da8`DnW4`DbR2`DS_2`DfR2`DaS6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DSc4SD0XD0QDY3WD0QD
]V1`DTW2`Da8`DnW4`DbR2`DS_2`DfR2`DaS6`DRT2`D_R2`Dn;`DR8`DSU2`Do7`DSc4SD0XD0QF^V1QD_3WD0QDa;P@d7Q
D_V1XD0WD0QD`V1P@d7QD_V1XD0WD0QDaV1QDbV1XD0VD0WD0QDaV1QDbV1XD0QDcV1QDdV1QDa;WD0QDeV1QDfV1XD0QDgV
1WD0QDeV1QDfV1XD0QDhV1PD`V4WD0QDiV1QD]P1XD0QDjV1WD0PDh[:QDkV1XD0PDX^5WD0QDlV1XD0VD0PDX^5WD0QDlV1
XD0QDmV1QDnV1TD5WD0QD^3QDoV1YD1XD0QDPW1WD0QD]OQDQW1XD0VD0QDPW1WD0QD]OQDQW1XD0QDRW1QDPW1WD0QD]OYD
1XD0VD0QDPW1WD0QD]OYD1XD0QDRW1WD0PDdm2QDP=PDHQDSW1XD0SD0WD0PDHQDTW1XD0SD0PDdT3PDHQDUW1WD0QDVW1QD
jOXD0QDWW1`Dl<`DP?`DU\:`DSU2PDdm2QDXW1TD1WD0QDYW1XD0QDZW1PDdm2QDXW1TD1WD0QDYW1XD0YD2QD[W1WD0QD\W
1XD0QD[W1WD0PD^Y5PD`l2XD0WD0QD]GQD]W1XD0QD^W1WD0PDVQ3QD_W1XD0WD0PDVQ3PDjP3PD^o4XD0`EPm2WD0QD`W1Q
DaW1XD0QDbW1TD1VD0`EPm2WD0QD`W1QDaW1XD0QDbW1TD1QDmV1WD0QDcW1Q@dW1XD0QDeW1WD0QDfW1XD0QDgW1TD3QD^3
QDhW1QD^3WD0PDZ9PDVQ3XD0SD0WD0QDiW1XD0QD_LQDa;QDjW1SD0QDkW1WD0QDlW1XD0PD`Q3WD0QDmW1XD0VD0PD`Q3WD
0QDmW1XD0QDnW1WD0PDHPDR]:XD0QDoW1WD0QDPX1P@U]:XD0QDoW1QD^3WD0PDS]:XD0SD0QDQX1WD0PD^V4XD0QDRX1PDR
j4PDWV4WD0PD`Y5PD_m2XD0WD0QDSX1Q@^3QDTX1XD0PDa\2QD^3WD0QDTX1XD0PDVV4QDUX1VD0PDVV4QDUX1PD1WD0PDHP
DXR3XD0QDVX1S@0QDWX1`DX3`Daj1`DY3WD0PDX`5XD0QDVX1S@0QDWX1`DX3`Daj1`DY3PD\V4QDXX1WD0QDYX1XD0VD0PD
\V4QDXX1WD0QDYX1XD0PD1QDZX1PDka9WD0PDhi2XD0WD0QDa;P@d7QD[X1XD0S@0QD\X1QD]X1WD0QD^X1XD0QD_X1WD0QD
`X1XD0SD0WD0QDaX1PDWQ3PDWV4XD0QDbX1WD0QDcX1QDdX1XD0QDeX1PDe^9TD5WD0QDfX1XD0SD0QD^3PDWV4WD0QDgX1X
D0QDhX1QDiX1WD0QDjX1XD0VD0QDiX1WD0QDjX1XD0QDkX1WD0QDlX1QDmX1XD0QDnX1QDnMWD0QDoX1XD0TD2QDPY1QDQY1
PDXQ3PD_]:PDWV4PDeR3PDV^5QDRY1Q@^3WD0QDSY1XD0WD0PDeR3XD0Q@d3QDTY1aD\3`Dd\2`DfV4QDUY1Q@^3QDVY1Q@W
Y1QDXY1QDYY1QD_Q1Q@ZY1QDXY1PDf^9QD[Y1PDHQD\Y1QD]Y1PD]Q3QD^Y1PD^`2QDl3Q@f8QD_Y1TD1PDhV4TD2QD`Y1QD
aY1QDdMTD3QD^3Q`1g3WD0PDQ\2XD0QDdMTD3QD^3Q`1g3WD0PDVY6XD0QDdMTD3QD^3Q`1g3WD0PDXY6XD0QDdMTD3QD^3Q
`1g3WD0PDWY6XD0QDdMTD3QD^3Q`1g3WD0PDZY6XD0QDdMTD3QD^3Q`1g3WD0PDYY6XD0QDg3QDbY1QDPMTD3QD^3Q`1g3PD
X_6PDX_6QDT4UD0WD0PDX_6XD0QDcY1Q`1g3WD0QDdY1XD0S@0QDT4QDPMTD3QD^3Q`1g3WD0PDj6XD0`DVV4`DXV4QDPMTD
3QD^3Q`1g3WD0PDj[2XD0`DVV4`DXV4`DdV4`DXQ3`DYV4QDeY1TD4WD0PDj6XD0WD0QDfY1XD0QDT4QDgY1TD1QDhY1QDiY
1QDjY1PDj_2PDXV4PDSn5WD0PDSn5QD`AQDkY1XD0WD0QDlY1TD1QDmY1XD0QDnY1WD0QDoY1TD1QDmY1XD0UD0PDja5PD4W
D0PD^Y5QD\3XD0UD0PDja5WD0QD\?QD\3XD0QDPZ1QD^3WD0PD^Y5QD\3XD0VD0QDPZ1QD^3WD0PD^Y5QD\3XD0QDmV1WD0P
D^Y5QDQZ1QD\3XD0VD0WD0PD^Y5QDQZ1QD\3XD0QDRZ1QDSZ1QDTZ1QDg3QDUZ1QDTZ1QDVZ1TD1WD0PD]W:QDTZ1XD0WD0Q
DWZ1P@`Y5PD]W:QDXZ1XD0QDYZ1QDZZ1Q@[Z1QD\Z1QD]Z1PDfV4QD^Z1QD_Z1PDg6UD0QDl3QD`Z1TD1P@ZQ3WD0QDaZ1XD
0SD0aE\3QDl3QDbZ1TD1P@ZQ3QDcZ1`Dkd2`DX_2`DWV4`DaZ2`DW^:`DX^:QDdZ1P@]^5QDeZ1QDfZ1QDnY1QDgZ1Q@^3QD
hZ1TD1P@ZQ3TD3QDiZ1QDnY1QDgZ1Q@^3QDjZ1PD^V4QDnY1QDgZ1Q@^3QDkZ1TD1PDZQ3TD8QDlZ1QDmZ1QDnZ1PDd`2PDP
8QDoZ1QDP[1PDR_2QD^3QDQ[1QDR[1PDnT5QDS[1QDT[1QDU[1QDV[1QDW[1UD0QDX[1TD1QDY[1`@`Y5`@ZQ3`D^Y5`D_Y5
`D]R3QDZ[1TD2WD0QD[[1XD0QD\[1QD][1PDXR3PDXe5QD^[1WD0PD^o4PDbd5XD0QD_[1QD`[1QDa[1QD_[1QDb[1PDS1QD
c[1PDbY5QDd[1QDe[1P@VQ3PDVV4PDbY5QDf[1QDg[1PD__:QDh[1QDi[1QDj[1WD0QDk[1PDWV4XD0SD0WD0QDl[1QDm[1T
D1QDn[1XD0WD0QDo[1P@]Q3PDUU2QDP\1XD0SD0WD0QDQ\1P@i4P@YV4QDR\1S@0QDS\1XD0WD0QDT\1QDU\1Q@^3QDV\1XD
0PD]Q3WD0PDk]5XD0SD0WD0QDW\1PD`l1XD0QDX\1WD0QDY\1TD1QDZ\1PDWV4XD0SD0QD[\1PD]Q3PD^V4PD]Q3QD\\1SD0
QD]\1QD^\1QD_\1SD0QD`\1P@_V4P@eV4WD0Q`1g3QDa\1XD0QDb\1QDc\1QDd\1SD0QDb\1PD`l1QDe\1QDf\1QDg\1QDh\
1QDi\1PD^Y5WD0QDj\1SD0XD0QD^3WD0PD^Y5QDj\1SD0XD0`DWV4`Do^5`DVj4WD0PD^Y5QDj\1QDk\1XD0WD0QDl\1P@WV
4QDm\1XD0PDR_2QD^3QDn\1QD`=QDo\1QDP]1QDnY1Q@i3QDQ]1PDXQ3QDR]1QDS]1PD^V4QDR]1QDT]1QDnY1QD^3WD0PD]
Q3QDU]1XD0QDV]1QDnY1QDW]1QDX]1WD0QDY]1XD0QDZ]1P@ja5QD[]1QD^3QD\]1QD]]1QD^]1QD_]1PDVQ3QD`]1PDVQ3P
DVQ3PD`Y5SD0PDl`:PD]Q3Q`1g3PD`Y5QDa]1QDV>QDb]1QDc]1PDSj4PDdV4QDd]1PDo]9PDX^5PDaa5PD[V4QDe]1PDnY2
PD_7QDf]1PDYV4PDkl1PDHPDm`:QDg]1PD`Y5QDh]1PD^Y5PDU=PDbR2PD^V4PD^Y5PDQj8PD_o2PDTQ3PD^V4PD^Y5PDQj8
PDZV4PDo`:PDXQ3PDo`:PD\V4PD^Y5QDi]1PDcS9PDYV4PDTW2PDQa:PDVQ3PD^Y5QDj]1PDYV4PDbV2PDXQ3PDn[3PDXQ3Q
Df3PDRa:PD`Y5PDSa:PD`Y5PD`Y5PDUQ:QDf3PDVQ3PDjR3PDkY2PDVV4PD`Y5QDk]1PDkT3PDWV4QDhIQDl]1PD^Y5PDnU9
PDWV4PD`Y5PDUa:PDVIPD`Y5PDVa:QDm]1PD]]:QDn]1PD^V4PDWa:PDXa:PDXQ3PDYa:PD^c9QDo]1PD`Y5PD\c3`DUQ3PD
i1PD^V4PDSW5PDXQ3PD`Y5PD[e9QDP^1TD1PDZa:PDZV4PD`Y5PDgh2PDWV4QDQ^1PD[a:PDWV4QDR^1PD\a:PDhb3PDYV4P
DXR3PDdY2QDoP1PD^V4QDS^1PDo_9PDWV4QDf3QDT^1PD`Y5TD1QDU^1QDV^1QDf3QDW^1QDX^1QDY^1QDZ^1TD1QD[^1QD\
^1PDaa:PDWV4QD]^1QD^^1PDli2VD0QD]^1QD^^1PDli2QD_^1QDc=PDSQ3PDXV4QDdKQD`^1QDgW1QDa^1QDb^1PDWV4PD_
o2QDeBTD2PDea:QDc^1PDR_2PD]^5QDd^1QDe^1TD1QDf^1PDUY2PDW6PDW6PD^V4PDgh2PDmZ9PDQT3PDXV4PD^j2PDT7PD
ST3PD^V6PDT7PD^Y5PDli2PDT7QDg^1PD^V4QDh^1QDi^1PDk]5PD^Y5PDk]5PD^Y5PDfa:PDfa:PD^V2PDTl9PDk=PDeV4P
Dj6PDeV4QDj^1PDj6PDeV4PDRo2PD\HPDeV4PDPg4PDeV4PD]JPDeV4PDZR3PDga:PDha:PDha:QDk^1PDUQ3PD^V4PD^Y5P
Dia:PDXQ3PD^Y5PD]X2PDWV4PDja:QDP8QDf3PD_\3PDVIPDnh2QDl^1PD]Q3QDm^1PD^Y5PDla:PDWV4PD^Y5PDZ\1PD[V4
PD^Y5QDn^1SD0PD^Y5PDfc4PD^V4PD^Y5PDd8PDYV4PD^Y5PDUZ2PDi;PD^Y5PDUQ:PDWV4PD^Y5PDPb:QDo^1PD]^5PDml2
PDR_2QDP_1PDRb:PDi4PDVV4PDbY5QDQ_1QDT7PDf5PD\V4PDXa6PDnY2PDZ^:PD^Y5PDYW2PDk_5PD`l1PDk=PDeV4PDbZ2
PDml2QDR_1QDf3PDRa:PDXQ3QDf3PDS`:QDS_1QDf3QDT_1QDU_1QDV_1P@SQ3QDW_1PDSQ3QDX_1QDY_1PDY]5PDW_2PDRj
4PDdV4PD^Y5PDYb2PD`o2PD^V4PDVQ3PD\Q4PD`R3PDVQ3QDf3PDTIPDYW2PDU:QDfAPD^V4QDf3PD[R9PDko2PDXQ3QDZ_1
PDR_2PDWQ3PDcT3PDVQ3QD[_1QD\_1PDg9PDg[2QD]_1QD^_1PD^S5PD`Y5QD__1QD`_1QDa_1QDb_1QDV_1QDc_1QDf3PDk
Y2PDdS9PDWV4PDST6PDWV4PD`Y5QDd_1QDe_1PDXQ3PDZR9PD^V4QDP8PDgn4PD`Y5PD]b:PDVQ3PD`Y5PDcT3QDf_1PD^j2
PDWV4QDf3PDVIPDmQ:PD_b2PD_b:PDT7PD]]:QDg_1QDh_1QDi_1PDUR3PDnY2PDZ^:QDLQDj_1P@WV4P@`Y5QDk_1QD;PD`
Y5QDl_1QD4PDTQ3P@^Y5QDm_1QD4PD`l1P@^Y5QDn_1QD4PD`Y5QDo_1QDP`1QD4PDiT3PD\V4PDiT3PD\V4PDn]5QD4PD[V
4PDZR9QD4PDfb:QD4PD^V4PDgb:QD4PDWQ3PDWV4QDf3PDd\5PD^V4QD6PDUQ3PD_]5QD6PD^V4QDQ`1S@0QDR`1PD`l1PD^
Y5QDS`1QD6TD2PDXQ3QDf3PDRa:QD6PD`Y5QDT`1QD6QDf3QDU`1PDUQ3QD7PD`Y5QDV`1PDWV4QD7PD`Y5QDW`1QD7QDX`1
QD7PD^Y5QDY`1QD7QDf3PDmh2QD7PD^Y5PDfR2PDXV4QD7QDZ`1QD[`1QD8PD`Y5QDV`1QD\`1QD8PD`Y5QD]`1QD8PD^V4P
DaP2QD8PD^V4PD`Y5QD^`1QD8QDf3QD_`1QD8QDf3PDUW4PDd\5QD8PDd>QDo7QD8PDUQ3PD^V4QD\?PDUQ3PD^V4QD\?S@0
PDbR2QD9TD2PDVQ3QDf3PDQc:QD9TD2PDVV4PDRc:QD9QD``1QDa`1QD9P@_Y5PDna9PDVQ3PD`Y5QD9P@^Y5PD`^3PDVQ3Q
D9QDf3QDb`1QD:PD^Y5QDc`1S@0QDd`1QD:QDe`1QD5Q@f`1S@0PDoZ3PDVQ3QD5QDf3QDg`1QD5QDd3S@0QDh`1QDi`1QD5
QDj`1TD1QDk`1QD5TD2PDdj4PDdQ6QD5QD]P1PD^V4QDl`1QD5PD^Y5QDm`1QDn`1QDo`1QD@QDf3QDPa1QD@PD`Y5QDQa1Q
DBPD_c:QDBQDRa1QDSa1QDFQDTa1QDHPD\]5QDf3PDUW4QDHPDVQ3QDUa1QDHPDVQ3PDXQ3PDo`:QDHPDSQ3QDVa1`D`Y5`D
^Y5`D_Y5`DYR3`DZR3QDHPD^V4QDWa1PDbZ2QDHPDWV4PDiT:QD?PDWQ3QDXa1P@`Y5PDfb4QD?QDXX1QDYa1QD?QDZa1QD[
a1QD?QD\a1QD>PD`Y5QD]a1PDkm2QD>QDf3QD^a1QD>QDf3QD_a1QD`a1QD>PDXQ3PD`Y5QDaa1QD>TD2PD^V4QDba1QD>PD
^V4PDj6PD]S2QDEPD`Y5QDca1QDEPD^Y5QDda1PDon5QDEPD`Y5QDea1QDfa1QDGPDWQ3QDhIQDga1QDGQDha1S@0QDia1QD
GQDha1S@0PD^V4PD^i9QDk1PD`Y5QDja1QDk1QDf3PD]_2QDi1PD`Y5PDn;QDn1PD^Y5QDka1QDKPD^Y5PDkc:QDKPD^Y5QD
la1QDKQDf3QDma1QDS1QDna1QDoa1QDT1PD`Y5QDPb1QDU1PDZV4PDon5QDU1PD[V4PD`Y5QDU1PD`Y5QDQb1QDRb1QDZ1PD
`Y5QDSb1QDZ1PDVQ3QDTb1QD[1PD^Y5PDVW5QD[1QDUb1QD[1PD`l1PD^Y5QD[1QDf3QDVb1QDR1PDml2PDnZ:QDa1QDWb1Q
Dg1PD`l1PD^Y5QDg1PD`Y5PDmc:QDf1PDYV4QDXb1PDYV4PDU=PDcn9QDo1PDVQ3PD]^5QDP2PD`Y5PDWe9QDQ2PDWQ3PDWV
4QDf3PDbV2QDQ1QDYb1QDZb1QDP1QDf3QD[b1QDP1PD`Y5QD\b1`D`Y5aD\3QDP1TD3PDgm2PDWQ3QDP1TD3QDR`1VD0QDP1
TD3QDR`1QD]b1QDY1QD^b1QDY1PDXV4QD`FQD`1QD_b1QD`1PD`Y5PDXi9QD`1QDf3QD`b1QD`1QDab1QDbb1PDXQ3PDjf1P
Dj_5PDXQ3PDj6QDcb1PDXQ3QDdb1QDeb1PDXQ3PD^Y5QDfb1QDgb1PDXQ3PD^Y5PDiY5PDWV4PDXQ3PDPm2QDhb1PDXQ3PDU
a:PDVIPDXQ3PD`Y5QDib1PDXQ3PDWb3PDZW2PDVQ3PD`Y5QDjb1PDVQ3PD`Y5QDkb1QDlb1PDVQ3PDVIPDWV4QDmb1VD0PDV
Q3PDVIPDWV4QDmb1QDnb1PDVQ3QDob1PDVQ3QDPc1VD0PDVQ3QDPc1QDQc1PDVQ3PD^Y5QDRc1PDVQ3QDSc1QDTc1PDVQ3PD
`Y5QDUc1PDVV4PD`Y5QDVc1QDWc1QDXc1PDVV4QDe^1QDYc1PD\Z5PD^V4PDd^5PDVIPDWV4PD`Y5QDZc1QD[c1PDWV4QDf@
QD\c1QD]c1PD\c:PDWV4QD^c1QD_c1PDTW4PD^Y5QD`c1QDac1PD^Y5PDR:PDiT3PD^Y5QDbc1QDcc1PD^Y5QDdc1QDnOPD^
Y5PDgd:PDWV4QDdKQDec1QDfc1QDgc1PD^Y5PDYb2QDhc1PD^Y5QDic1QDjc1PD^Y5PDaa5PDQm9PD^Y5PD]T3PDW\5PD^Y5
PDid:PDWV4PD[W3PD^Y5PDW<PDXQ3PD^Y5PDjd:PDbV2PD^Y5PDkd:PDWV4PDZR9PD^Y5PDT7PDld:PD^Y5PDoi4QDkc1PDo
i4PDmd:PDch4PDmd:PD^Y5PDfIPDk=PD^Y5QDlc1QDmc1PD^Y5PDgIQDnc1PD^Y5QD`c1PDVW2PDki9PD\V4PDT^9PD_c:PD
\V4PDTn1PDki9PDWV4PDRo2PDod:PDXQ3PD`Y5PDj_5PDTQ3PDbZ2PDbR2PDbZ2PD\V4PDZR:PDcZ2PD\V4PD[m4PDjU3PD\
V4PDYi3PDgV3PD\V4PDPe:PDf5QDoc1PDf5PDU]4PDUa:PDVIPDVIQDPd1PDUQ:QDQd1PDkm2QDRd1PDZW4PDVQ3PDQe:PDV
Q3PDfn9PDVQ3PDTk3PDkIPD\a2PDkIPDe^5PDcT3`D^Q3`Dcm2PDe^5PD`Y5QDSd1PDe^5PDa\2QDTd1QDUd1PDdR:PDgS9Q
Df@PDQ]3PDVQ3PD`Y5QDVd1PD`Y5QDWd1PDWV4PD`Y5QDga1QDXd1PD`Y5PDjk1PDWV4PD`Y5PDW8PDWV4PD`Y5PDQR9QDYd
1PD`Y5PDg]9PD`R3PD`Y5QDZd1QD[d1PDRo2PDQm5PD]]:Q@hIQD\d1PD]]:PDc^5QD]d1PDk]5QD^d1PD^Y5QD_d1PDh_5P
D^Y5PDoY4PDh_5QD`d1PD]Q3PD`1PD^Y5PD\[3PD]Q3QDad1PD^Y5QDbd1PDe^9PDX^5QDcd1PDe^9PDYT3PDWV4PDHPDl[2
PDYe:PDHPDZP3PDZe:PDbj8QDdd1PDhl8PD[e:PD\e:PD\V4PDd5PD`o2PD^V4QDf3PDPm2PDWV4QDed1PDPm2PDnh2PDl>P
DVQ3PD]^5PDUj4PDdV4PD^i9PDd5PDYc2QDfd1QDgd1PDo`:PD\V4PD]e:PDnW:QDhd1QDid1PD_7PDSQ3PDYV4PD`Y5QDjd
1PDSQ3PDdm2PDYV4PDSQ3PD\V4QDkd1PDSQ3PDXV4PDR_2PD]^5PDmY:PD]^5PDci2PDhc:PD\V4PD^e:QDld1PDaj2QDld1
PDZIPD_e:PD`e:PDiT3PDgn4PDWV4PD`j2PD^e1PDeV4PD`S3PDj_5PDbT3PDUQ3PD`Y5PDbT3PDVQ3PD`Y5PDZP4PDWV4PD
ae:PD[P4PDWV4PDae:PDcT3QDmd1QDhIQDnd1PD]X2PDWV4PDja:PDhc3PDWV4PD`Y5PDP7PDeV4PDbe:PD\P7PDce:QDod1
QDPe1TD2QDQe1PDR8PD^Y5PDff9QDRe1QDSe1PD\c:PDNPD\V4QDTe1PDjQ3PD^V4PD`U6PDjQ3PD^V4QDk6QDUe1PDo3PDX
Q3QDf3PDUi9PDXV4PDQP3QDVe1PDm3PD`\3PDUQ3PDee:QDWe1PD]^5PD`Y5PDYc:PDR_2PDfe:PDR_2PDXn9QDXe1QDQEPD
ge:PDR_2PDhe:QDYe1PDf`6PDVQ3QDZe1QD[e1TD1P@i4PDje:QD\e1P@ml2PDga9QDe_1PDUQ3QDRGQD]e1PDSQ3QDnOQD^
e1PDWQ3QDQHPDnS2PDbR2PDbR2PDnS2PDnS2PD\V4PDbR2PD^Y5PDke:PDck8PD\V4PDle:PDYX4PD`Y5PDn`:PD^IQD_e1P
Dm7PD^V4PD]W5PD^Y5PDme:PD^V4PD_Y5PDoQ4PDhm9PD_Y5PDSg9PD^V4PD_Y5PDTW2PDYk9PD^Y5PDne:PD^Y5PDoe:PDi
]9PD^Y5PDPf:QD`e1PD^Y5PD^Q4PDQU2PDVV4PD^Y5PDXe9PDVV4PDQf:PDVV4PDRf:PDWQ3PDVQ3PD^Y5PDSf:PDS1PDW9P
D`Y5PDS1PDXQ3PD`Y5QDae1PDXR3PDWi2PDZT:PDYR3PDXi2PDZT:PDRj4PD_4PDdV4PDYQ3PD^V4PDdc2PDYQ3PD^V4PD`Y
5PDa<PDXQ3PDTf:PDXQ3PD`Y5PDl>PD^Y5PDXo8PDVa9PDYT3QDbe1PDVf:PDWf:PD^Y5PD^IQDce1PDoS3PDYT3PDVQ3PDZ
]5PDlm2PDHPDYR3PDd\9PDgg9PDk[2PDdV4PD`Y5PDiP9PDd\5QDde1PD]^5PDVY2PDl]5QDee1QDeR1QDfe1PDYV4PDl]5P
D_Y5PD\f:QDge1PDml2QDhe1PDXQ3QDf3PDUW4QDie1PD_m2PDUb2QDje1PD^V4PD`Y5QDke1QDle1PD^Y5TD1QDme1PDHQD
ne1QDoe1PDd3PDoi4PDeV4PD^Y5PDfn9QDPf1QDQf1PDeV4PDT7QD[_1PD`Y5PDhf:PDHPDk7QDRf1PDlf:PDWV4PDeo3PDo
<PD^V4QDSf1PDnf:PDkY2QDTf1QDUf1QDVf1PDi^9QDWf1QDXf1PDSg:PDkn9QDYf1QDZf1PD\]5QD[f1QD\f1VD0QD[f1QD
\f1QD]f1PDZV4PDi`2VD0PDZV4PDi`2PD1QD^f1P@VQ3PDYo1VD0QD^f1P@VQ3PDYo1QD_f1QDeBTD2PDhR5PDml2PDaV4QD
`f1QDS7Q@a;QDaf1TD2PDQd:QDbf1PDXV4PD^Y5PDVIPDWV4QDe^1PDSQ3PD^V4QDcf1PDYV4PD^Y5PDR]9PDWV4PDYR3PD^
Y5PDUg:PDVg:QDdf1PDVV4PD`Y5PD[g:PDQ:PDnT3PDVV4PD]^5PDVV4PD^Q4PDVV4PD\g:PD\V4PDVV4PD`Y5PD`R2PDWV4
QDf3PDVV4PD]g:PDVV4PD^Y5QDef1P@_g:QDff1PD`Y5PD`g:PDdd1PD^V4PDag:PDbg:QDn]1QDgf1QDhf1QDif1PD]^1PD
XQ3QDjf1PDUQ3PD`Y5PDVU3PDaT3PDmP3PDPm2PDWV4PDaU:QDkf1QDlf1PDnc2QDmf1PDXQ3PDml2QDf3PDd:PDc]5PD^e:
QDf3PDWb9PDS1PDcT3PD\V4QDnf1PDWQ3PDHPDaa3QDSY1PDfg:PD^o2PDUQ3PDgR:PDXR3PDgg:PDl=PDWQ3PDWV4QDf3PD
TQ:PDml2PD`Y5QDof1PDi<PD`Y5PDhg:PDlm3PDXQ3PD^Y5PDig:PD]4PDjg:QDPg1QDQg1QDRg1PDnl2QDf3QDSg1PDng:P
DVQ3PD`Y5PDd>PDXQ3PD`Y5PD`Y5PDYT3PDUT:PD`Y5PDcg:PD`R2PD`Y5PDk[2PDXV4PDR;PDj6PD^V6PD^V4PDHPDog:PD
`Q3PDba5PD`l1QDTg1PD^Y5PDPh:PDYb9QDhBQDUg1PD`T3PDZ<PDXQ3PDYd1PDnS3PDWQ3PDRh:PDWQ3QDDQ@d3S@0QDVg1
PD^V4PD_7QDDQDWg1PD^V4QDXg1QDDPDHPDXR3QDYg1QDDQDZg1QDYg1QDDPD^V4QDf3PDUW4QDDQD[g1PD^V4QD\g1QD=PD
^Y5QDb8QD=QDf3QD]g1QD^g1QD=PDWQ3QD_g1QDNQDoBQD`g1QDNQDV@S@0QDag1QD<QDbg1QD<QDcg1TD1QDdg1QD<PDVV4
PD`Y5QDeg1QD4PDc]5PD`Y5PDXh:QD4PDUQ3QDfg1QDgg1QD4PDml2QDhIQDhg1QD4PD^V4QDig1QD4PD^V4PD`Y5QDjg1QD
4PDWQ3QDkg1P@`Y5PDWk2QD4PDXQ3QDlg1QD4QDmg1QD4PD]X2PDXQ3PDcc2QD4PD]X2PD`Y5QDng1QD4PDTQ3QDog1QD4PD
TQ3PD`Y5QDPh1QD4PDTQ3PD^Y5QDQh1QD4PDi]5PD`Y5QD4PDiP9`D^V4QD4PD^V4PD^S2QD4PD^Y5QDRh1QDSh1QDAQDTh1
QDUh1QDAQDVh1QDWh1QDAPDdQ6QDJQDoBQDXh1QDJPD`l1PDR=QD8PD`Y5QDYh1QDZh1QD8PDi4PDYV4QD8PDWQ3PDWV4QD[
h1QD8QD\h1QD8PDUQ3QD]h1QD8PDVQ3QD^h1QD_h1QD8PDS1QD`h1QD8PDkT3PDWV4QD8PDjT3PDYV4QD6QDf3QDU`1PDUQ3
QD6TD2PDYV4PD^Y5PDoh:QD6PD`Y5QDah1QD6PDXV4PDh_9QD6TD2PDXV4PDh_9QD6QDbh1QDch1QDdh1PDnl9QD7PD^Y5QD
eh1QDfh1QD7PD^Y5QDgh1QD7PDPi9QD7PDl<PDYV4QD7QDl8QDhh1QD9QDf3QDih1QDjh1QD9TD3PDXQ3PD`Y5PDe5QD9QDk
h1P@R_2QD:PDWQ3QDlh1QDmh1QD:QDnh1PD`l1QDoh1PD`l1PDXi:PDgl3PD`l1PD^Y5QDPi1PD`l1QDdKQDQi1QDRi1PD`l
1QDSi1PD`l1QDTi1QD5Q@d3S@0QDUi1QDVi1QD5PDHQDWi1QD5PDHPD^j2PDXV4QD5PDl;PDj[2QD5PD^2QDn]1PDW_2QD5P
D^Y5QDXi1PD^V4QDYi1QD5QDf3QDZi1QD[i1QD@PDPi3QD@QD\i1QD]i1QD@QD^i1S@0PDYQ3QD@TD2PD^V4PDoi:QD>TD2P
DVQ3PD`Y5PDYQ3QD>TD2PDVQ3PDU9QD>TD1PDUQ3QDf3QD>QD_i1QD`i1QD>PD]^5QDf3PD`Z3QD>PD`Y5QDai1QD>PDe`2Q
DWKQD?PD`Y5QDbi1QDIQDci1TD1QDdi1QDFPDXb9QDFQDei1QDfi1QDFPDXQ3QDhIPDd\5QDFPDVQ3PDVj:QD_1PDVQ3QDhI
QDgi1QD_1QDhi1QDii1QD_1QDji1PD\V4QD_1PDVQ3QDf3QDki1QDli1PDVQ3QDhIPDXj:QDf1QDhIPDja9QDf1QDmi1PDZV
4VD0QDf1QDmi1PDZV4QDni1QDKPD\Z5PD\j:QDKPDaT3PD\V4QDKPD`Y5QDoi1QDKPD\T:PDSQ3QDKPDR_2PDjf1QDKPDXV4
PD^j2QDKPDSQ3QDKPD[\2QDLQDPj1P@ml2QDLQ@dKQDk_1QDMQDQj1TD1QDRj1QDOQDhIQDSj1QDQ1PDXQ3QDTj1TD2QDUj1
QDQ1TD2PDXQ3PDVV4PD`Y5QDQ1PDmT3QDV1TD2QDVj1TD1QDWj1QDV1PD`Y5PDl`:PDTQ3QDV1QDXj1TD1QDYj1QDV1QDZj1
PDTQ3QDb1QD[j1TD1QD\j1QDGTD2QD]j1QD^j1PDYT3QDS1QD_j1TD1QD`j1QDHPD^Y5PDbj:QDHPD^V4QDaj1QDbj1QDHQD
cj1TD1QDdj1QDZ1PD]^5PDml2QDej1QDZ1PDVQ3QDfj1QDZ1PDi4PD[V4QDhIS@0QDgj1QD\1PD^Y5PDnX:QD\1PD`Y5PDYT
3QD]1PDR_2PDVQ3PD_T3QD]1PD`Y5PD^a9QD^1QDhj1TD1QDij1QDW1QDjj1`D\V4`D4`Dec2`DfV3QDW1PD`Y5QDkj1PDXV
4QDY1PDTQ3PD^V4QDlj1QDc1QDmj1TD1QDnj1QD;PD^Y5QDoj1TD1QDPk1QDe1PD`Y5QDQk1PDSn1QDj1QDRk1QDSk1QDm1Q
DTk1TD2QDUk1QDn1PD`Y5QDVk1TD1QDWk1QDR2QDXk1TD2QDYk1QDS2PD_Y5PDij:QDS2PD`Y5PD`o2QDl1PDSQ3PD^V4QDl
1PDXQ3PD`Y5PDg]5QDl1PDVQ3QDn]1PDjj:QDX1PDUQ3QDX1QDn]1QDZk1QDX1QDl8S@0QD[k1QDP2QD\k1TD1QD]k1QD3QD
^k1QD_k1TD1P@^o2QDdKQD`k1P@d\5PD^V4PDk7PD^Y5PDYo1QDak1QDbk1PD^Y5QDck1QDdk1`E^V4`EVV4`E[V4`EXQ3`E
b]5QDek1QDfk1PD^Y5PDYn2PD[k:PD^Y5PDUn8PD\k:PD^Y5PDU:PDXQ3PD^Y5PDk3PDXQ3PD^Y5PD]k:PDXQ3PD^Y5PDRX3
PDWV4QDgk1PD^Y5QDhk1PDXV4PD^Y5PDak:PDbc2PD^Y5PDbk:PDXe3PD^Y5QDik1QDjk1PD^Y5PDfk5PDWV4PD^Y5PDii4P
D^V4PD^Y5PDXh2QDkk1PD^Y5PDeV3PD`:PD^Y5PDZ9PDa\9PD^Y5PDPj4PDhk:PD^Y5PDjf2PDik:PD^Y5PDjk:PDXQ3PD^Y
5QDlk1QDmk1PD^Y5QDnk1QDok1PD^Y5QDPl1QDQl1PD^Y5QDRl1QDSl1QDdKQDTl1PDSS4PD^Y5QDUl1QDVl1PD^Y5PDRl:P
DXQ3PD^Y5PDd>PDmR2PD^Y5PD]:PDeV3PD^Y5PDRg2PDWV4PD^Y5PDjV3PD`Q3PD^Y5QDWl1PDca3PD^Y5QDXl1PDVR4PDTl
:PDVR4PDTa:PD^Y5QDYl1QDZl1QD[l1QDf3QD\l1PDWQ3PDWV4Q@hIQD]l1QD^l1PDc]5PD`Y5PD\c3PDWQ3PDWV4QD_l1PD
YV4PDdj4QD`l1QDal1PDdj4QDbl1PDdj4PD^Y5PD\Q4PDSQ3PDi]5PDR_2PDSQ3PD`Y5QDcl1PDSQ3PDXQ3QDdl1PDR`:PDS
Q3PD^V4QDel1PDSQ3PD^V4QDT7QDfl1PDSQ3QDgl1QDhl1QDil1PDUQ3PD`Y5QDjl1PDUQ3QDf3PD]_2PDUQ3PDVQ3PD`Y5Q
Dkl1PDUQ3QDll1PDVQ3PD`Y5QDml1QDnl1PDVQ3PD`Y5QDol1PDVQ3QDn]1QDPm1Q@Qm1PDVQ3QDRm1QDSm1PDVQ3PD^Y5QD
Tm1TD1QDUm1PDjT3PD`Y5QDVm1PDjT3QDf3QDWm1QDXm1QDYm1TD1QDZm1PDn]5QDdKQD[m1PDg]5QDn]1QD\m1QD]m1PD[V
4QD^m1PDbl2PD\V4PDaa5PDl=PD\V4PD`U4PD]k:PDXQ3PD`Y5PDXV4PD`Y5PDUm:PDWV4PDR_2PD[V4QD_m1PD^V4PDm7PD
XV4PD^Y5PDnc2PD^Y5PDli2PD^IPD^V4QD`m1PDcZ2PDoY2PD\X2PDcZ2PDXQ3PD`Y5PDbZ2PDXQ3QDhIQDam1PDcm2PDV`5
PDk7PDd8QDbm1PDe:PDaU:PDXQ3QDcm1PDV3PDVV4PDhh4PDXQ3PD^Y5QDdm1PDXQ3PD`Y5QDem1VD0PDXQ3PD`Y5QDem1QD
fm1PDXQ3PD^Y5QDgm1QDhm1PDXQ3PDVV4PD`Y5PDQ7PDXQ3QDim1PDXQ3PDfR2PD^o4PDXQ3PDXR3PDTc:PDhm:PDWV4PD]^
5PDim:PDdQ3PDmi2PDXV4PD`Y5PDlY5PDe^5PDll2QDjm1PDnm:QDkm1QDlm1QDmm1P@WV4QDnm1PDlm2PD^b9PDom:PDlm2
QDom1QDPn1PDY3PDXQ3PD`Y5PDSj4PD`7PDRj4PDSj4PDdV4QDQn1PDka9PDhi2PDYo1PDXQ3PD`Y5PDYo1PDd\5PD^V4PDY
o1QDRn1PDYo1PDRn:`DU\5`DmP6PDPj4PDaU4PDZ9QDSn1TD1QDTn1QDUn1QDVn1QDWn1QDUn1PDVY2QDXn1PDRj4PDWV4PD
`Y5PD_m2PDba5PDWV4PD^Y5PDXn:PDba5PDYn:QDYn1QDZn1PDel:PD\V4PDel:PD\^5QD[n1PDY^5QD\n1QDXX1PDXQ3PDH
QD]n1QD^n1PDHPDj_2PDXV4PDHQD_n1PDHPDj6PDHPDV9PD]n:PDHPDYR3PDd\9PDHPD_l1PDZ9QDl8PDQb2PD]V4PD]Q3QD
V@Q@g3QD`n1TD1QDan1PD]Q3QDbn1QDcn1TD1QDdn1PD]Q3PDR:PDWQ3PD]Q3PDSQ3PD^V4PD]Q3PD]]:QDen1PD]Q3QDfn1
QDgn1PD]Q3PDT9QDf3PD]Q3QDoBQDhn1TD1QDin1PD]Q3PDXV4PD`Y5QDjn1PDe^9PD^V4QDkn1QDln1PD`S3QDmn1TD1PD`
n:PDml2PD\V4PDo<PDml2QDnn1TD1PDVIPDdR:PDXV4PD`Y5PDcn:PDdn:PDg]5QDon1QD\m1PDf<PDka9PDj^6PDRT4PDhl
8PD[e:PDXb3PDnT3PDXIQDPo1QDQo1PD^V4QDRo1PD`Y5QDSo1QDTo1QDUo1TD1QDVo1QDWo1PDWQ3QDXo1QDYo1QDZo1QD[
o1PD`Y5QD\o1PD]X2PD\V4PD]X2PDXQ3QD]o1QDfHP@YV4PD_m2QD^o1QD_o1QD`o1QDao1QDbo1TD1QDco1PD\Z5QDdo1PD
g9PDXQ3PDZP3PDg9PDXQ3QDf3PDd\9PDmg:PDXQ3PD`Y5QDeo1QDfo1TD1QDgo1QDho1QDio1QDjo1QDko1TD1PDSZ:QDlo1
QDhIQDmo1QDno1QDoo1TD2QDPP2PDe3PD\V4PDo_3PDXe9PDiR4PD[o:PDdj4PD\Q3PDaa5PD\Q3PD\Q3PD\Q3QDQP2QDRP2
QDSP2QDTP2TD1P@\V5PDb>PDXQ3PD`Y5QDUP2PDma3PD\o:PDZV4PD`Y5PDd>QDVP2QDdKTD1QDWP2PD^k:PDml2PDXf3QDX
P2QDYP2TD2PDdj4PD`Y5QDZP2QD[P2PD]f3PD\V4PDao:PDbo:QD\P2PD_T3PD\V4PDaT3PD`T3QD]P2P@`Y5PD`T3PDdo:Q
D^P2QD_P2PDUa:PDWV4PD`Y5PDfo:PD`Q3QD`P2QDaP2PD`Q3PD_^5PDgo:PD`Q3PDch4QDnOQDbP2PD`Q3PDaa5PDTi4PD`
Q3PD_a5PD`Q3PD\Y2PD\V4PDk7PD\Y2PDWV4PD`Y5PDRJQDcP2PDNPD\V4PDlU:PDVh3PDQS4PDYR3PDXi2QDdP2PDYR3PDS
1PDVb9PDYR3PDZ2PDij:QDeP2PDak:QDfP2PDPi3PDdj4PDPi3PDUQ3PD^Y5PDkGQDgP2QDhP2QDiP2QDjP2PD`Y5PDl2QDk
P2PD]l2PDPP;QDlP2QDmP2TD1QDnP2PD^T3PDWV4PD`Y5PDWk2PDRP;PD`i3PD\V4PD^Y5PDYV4PD^Y5QDoP2PDYV4PDSP;P
DPc:PDYV4QDPQ2TD1QDQQ2QDm=QDRQ2PDhf2PDUQ:PDWV4QDSQ2PDUP;PDnT3PDk[2PDXV4PDT\5PDUIPDWV4QDTQ2QDUQ2Q
DVQ2TD1QDWQ2QDXQ2PDVQ3QDYQ2TD1P@Uk2PDiP9QDZQ2P@WV4QD[Q2QD\Q2PDUR3PD[Z2PDU8PD]`5QD]Q2PD[]5PD__9PD
`7PD^V4PD`Y5PDj`2PDZV4PD`Y5QD^Q2P@WV4PDZV4PDZP;PDZV4PD`Y5PDU\5PDZV4PDk\3PD[U2PDXQ3PDbV2PD[P;QDbm
1PDnW3PDaV4PD`Y5PDZX3PD\V4QD_Q2PD]P;PD\V4PD^a4PDc6PDeV4PD[o9PDl4QD`Q2PD_P;PDmT3PD]4QDaQ2PDje4QDb
Q2PD`P;PDaP;QDcQ2QDdQ2TD2QDeQ2PDc=PDnZ9PDR:PD\V4QDfQ2PDfn9PDXQ3PD`Y5QDgQ2QDhQ2Q@f3PDmf:PDZV4PDcP
;PD^Y5PDfl2PDhl3PDP?QDiQ2QDjQ2PDo<PD\V4PDeP;PDo<PD^V4PDmf:PDTQ3PDVV4PD`j:PDTQ3PDXQ3PD`Y5QDkQ2PDT
Q3PD`Y5QDlQ2QDa9QDmQ2TD1QDc9PDhP;PD\V4PDiP;PDTn2PDeV4PDZk4PDkS3PDc^5QDnQ2QDoQ2QDPR2TD1QDQR2PDg8P
D`V4PDaT3PD\V4PDPj4PDkP;PD^b9PDlP;PD]l2PDP3PDTl9PDkm2QDRR2PDmP;PD^Y5PDQ=PDZV4QDSR2QDTR2TD1QDUR2P
DZ[3PDXV4QDVR2QDWR2TD2QDXR2QDYR2PDVV4TD1QDZR2QD[R2PDZV4PD^IQD\R2QD]R2PDZ8QDdKTD1QD^R2QD_R2QD`R2P
DXQ3PDWHQDaR2TD1QDbR2PDk\3PD^`2QDcR2QDdR2TD1QDeR2PDkd5PDo[3PDYQ;PDZQ;QDX^1QDfR2QDgR2QDhR2PD\]5PD
b;PDXU3QDiR2QDjR2PD\Q;PD]Q;PDZ>PD`Y5PDgj:QDkR2QDlR2PD\`3PDXQ3PDUQ3PD`Y5PDk\3PDVQ3PD^Y5PDP^3PDWQ3
PD^V4QDmR2PDUW4QDnR2PDjP3QDoR2TD1P@SW:PDhU:PD`a4PD`Q;PDXQ3PDPb3PDmo:QDPS2QDf3QDQS2PDbT3PD\V4QDRS
2PDbQ;PD`Y5PDZc3PD`Y5PD\V3PDfg:PD^o2PDPm4QDSS2PDnl2PD`Y5QDTS2PDSo2QDUS2PDk<QDVS2PDdc2QDWS2PDfQ;P
DR;PDUT:PDZQ3PDh5QDXS2PDgQ;QDYS2PDcg:PDiQ;QDZS2QD[S2PDWV3QD\S2QDf3PDaQ;PD`Y5QD]S2QD^S2PD`Y5QD_S2
QD`S2PD`Y5PD[k:PDXQ3PD`Y5PDmQ;PD`7PD`Y5PD`S3QDaS2PD`Y5PDnQ;PDg9PD`Y5PDcg:PDiQ;PD`Y5QDbS2QDcS2PD`
Y5PDUIQDdS2PD`Y5PDiP9QDeS2PDc]5QDhIQDfS2TD1P@\c3QDgS2QDhS2PDQR;QDf3QDiS2QDjS2TD1QDkS2QDlS2QDmS2P
DUR;PDXQ3PDVR;PDWR;PDY<PDXR;PDYR;PD\V4QDnS2QDoS2TD1PDTn2PDZR;PD[V4PDUn8PD\k:PDYb5SD0QDPT2PDWV4PD
mY2PDWV4PDkn3WD0QDQT2XD0QDR6`DY`2`DZ`2QD^3WD0PD`Y5QDRT2QDST2XD0QFTT2QD^3Q`1g3WD0QDUT2XD0VD0QFTT2
QD^3Q`1g3WD0QDUT2XD0QDVT2QFWT2TD3QD^3Q`1g3WD0Q`1g3QDXT2XD0VD0QFWT2TD3QD^3Q`1g3WD0Q`1g3QDXT2XD0QD
YT2WD0QD\?aDl3aD\3SD0PD\V4`D^Y5`D_Y5`D`Y5`DXR3aD\3SD0S@0XD0QDZT2QD[T2Q`1g3WD0QD\T2XD0QD]T2WD0Qd1
g3QDU2XD0QDR6aD\3WD0QDU2XD0QDR6aD\3WD0QD\?Q`1g3QDU2XD0S@0QD^T2QD_T2PDg\2QD`T2WD0Q`1g3QDaT2XD0QFa
>QD^3Q`1g3WD0Q`1g3QDbT2XD0QDcT2QD^3Q`1g3Q@\?WD0Q`1g3QDdT2XD0WD0QDU2`DT^5`DXV4`DWV4`D\V4`DXQ3`DVV
4`D^V4`DdV4`Dd\2`DeV4`DX^5`DVQ3`DYV4`DZQ3`D[V4SD0QDhEXD0aD\3WD0PD`Y5PD^i9PD\V4XD0PDT^9WD0QDa;PD`
Y5SD0QDeT2QDfT2XD0PD[V4`D\m2`DmR;`D]^5`DV]5`DYR3`DZR3`Da^5`D_^5`DU]5WD0SD0QDgT2XD0`E`Y5`ES3`EP4`
ET3QDhT2TD1WD0QDT2XD0`DXd3`DYd3`DS_2`DWV4QDiT2WD0PDf_5QDV@SD0XD0VD0QDiT2WD0PDf_5QDV@SD0XD0QDjT2Q
D^3WD0QDkT2QDlT2XD0QDmT2QDnT2WD0QDoT2XD0QDPU2QDQU2TD1WD0QDRU2XD0VD0QDQU2TD1WD0QDRU2XD0QDSU2QFTT2
TD4QD^3Q`1g3WD0QDTU2QDUU2XD0VD0QFTT2TD4QD^3Q`1g3WD0QDTU2QDUU2XD0QDRZ1QFcT2QD^3WD0PDHSD0XD0VD0QFc
T2QD^3WD0PDHSD0XD0PD1QDVU2WD0PDHSD0XD0VD0QDVU2WD0PDHSD0XD0PD1WD0QDV@PDgISD0XD0QFTT2WD0QDWU2PD_7Q
DXU2XD0QD^3QDYU2TD3WD0QDZU2XD0`DWV4WD0QD[U2TD1QD\U2QD]U2XD0QD^3WD0QD^U2TD2QD_U2PDWV4QDfGXD0WD0QD
`U2PDWV4QDaU2QDbU2XD0WD0PD`S3QDcU2XD0`DXQ3`DVV4WD0QDdU2XD0`DWV4WD0QDeU2QDfU2XD0`DY`2`DZ`2`D`V2`D
^d3`Dhc2`D[V4`DWV4`DXQ3`DVQ3`DdT2QFTT2QD^3Q`1g3WD0QDgU2PD^V4QDhU2XD0WD0QDiU2QDjU2TD1QDkU2XD0QDlU
2PDlY5PDoY2PD_7PDiY5QDmU2QD^AS@0QDnU2PDhIQDoU2PD[V4QD\?S@0WD0QDPV2XD0QDQV2QDa;TD1PD`Y5QDRV2QFcT2
TD1QD^3WD0PD^Y5Q`1g3SD0XD0QDSV2QDTV2WD0QDUV2XD0QDVV2QDWV2QDXV2PD`Y5QDYV2QDZV2QDYV2QDZV2QD[V2QD^3
Q`1g3WD0QD\V2XD0QD]V2QD^V2QD_V2`Dd3`DWV4`DXQ3PDdQ6QD`V2QDaV2QDbV2QD_3Q@d3Q`1g3QDcV2QD\?QDdV2PD`Y
5QDeV2QDfV2PDRQ:PDjU;QDgV2QDhV2PDYS;QDiV2PD]Q3QDjV2QDkV2PD]Q3QDlV2PDbZ2PDXQ3PD`Y5PD]Q4PDki:PDVQ3
PDT7PDS2PDSQ3PDiP9QDmV2QDnV2QDoV2PD`Y5QDPW2PD`Y5QDQW2QERW2QDSW2TD1WD0QDTW2XD0QDUW2QDTHQDVW2QDhEQ
DWW2QDXW2QDYW2QDZW2PD^V4QD[W2QD\W2QD]W2QD^W2QD_W2QD`W2PD^>QDaW2PDWHQDbW2PDVHQDcW2PD]Q3PD^Y5QDdW2
PDXV4QDeW2QDfW2PDXV4PDkf5QDgW2QDhW2QDiW2QDjW2QDkW2PDWV4QDlW2PD[V4QDmW2QDnW2QDoW2PDYIQDPX2PDgk6PD
QW;QDQX2QDRX2PDfn9PDXP3PD`S3QDSX2QDo3Q@f8QDg8WD0QDTX2XD0QDo3TD1WD0QDmm1XD0WD0YD1PD^V4PDmf:XD0QDU
X2Q@Q7WD0QDVX2PDSQ3XD0QFWX2Y@0WD0PDUW;XD0QD^:WD0QDXX2PD`Y5QDYX2XD0WD0QDZX2TD1PD^V6XD0QF[X2Q@\3Y@
0WD0QD\X2XD0QD]X2WD0QD^X2TD1Q@_X2QD`X2XD0QF]=Y@0WD0QDaX2XD0QDbX2QD\3WD0QDcX2XD0WD0QDa9QDdX2XD0WD
0PDSQ3PDXQ3PDQa:XD0WD0QDV@S@0PD^V2PDXV4QDeX2P@WV4XD0VD0WD0QDV@S@0PD^V2PDXV4QDeX2P@WV4XD0QDfX2WD0
QDgX2TD2QDhX2XD0SD0WD0QDiX2QDjX2Q@kX2TD1QDlX2XD0QFmX2TD1WD0QDnX2XD0`D`Y5`D`_2`D__2`D^Y5`DXQ3`D^Z
;QD^3Q@d3Q`1g3S@0WD0QDoX2XD0VD0QD^3Q@d3Q`1g3S@0WD0QDoX2XD0QDPY2PDVQ3PD`Y5QDQY2VD0PDVQ3PD`Y5QDQY2
QDRY2PDXQ3QDSY2PDdj4QDTY2QDUY2QDVY2QFWY2WD0QDXY2XD0VD0QFWY2WD0QDXY2XD0QDYY2QDZY2TD2WD0PDc]5XD0VD
0QDZY2TD2WD0PDc]5XD0PD1QD[Y2QD\Y2`Dc[;QD]Y2S@0WD0QD^Y2XD0PD[9QD_Y2PDdj4PDdQ6PDWQ3PDWV4PDdQ6QD`Y2
TD2PDc]5PDRj4PDdV4QDe^1PDg[2PD^R2QDaY2PDTQ3P@`Y5QDbY2PD^j2QDcY2QDcY2VD0QDcY2PD1QDdY2QDeY2QDfY2Q`
1g3WD0QDgY2XD0VD0QDeY2QDfY2Q`1g3WD0QDgY2XD0QDhY2QDiY2Y@0Q@_3Q@g3WD0QDW2XD0VD0QDiY2Y@0Q@_3Q@g3WD0
QDW2XD0QDjY2QDkY2WD0QDlY2QDmY2XD0QFl3TD2WD0QDnY2QDoY2XD0QDPZ2PDYV4`D[4QFQZ2TD1`Ea1`ER8`ES8`ET8`E
H`EXQ3`E`Y5`E^Y5`E_Y5`EWV4`Eb^5`EV]5`Ea\;WD0QDV2XD0QDP=Q@i3WD0QDV2XD0QDRZ2UD0WD0QDV2XD0SD0PDfc4P
DWV4PDb\;QDSZ2PDXQ3PD`Y5PDe5QDTZ2PDWV4PDoZ3PDVQ3PD`Y5QDUZ2PDVQ3TD1QDVZ2Q@WZ2PDhP3QDXZ2QDYZ2PD\Z5
PDb\;QDZZ2PDWV4PD_l1QD[Z2PDWV4PDjf1PDVW2PDWV4QDbS2QD\Z2PDUQ3PDgo8QD]Z2QD^Z2QDff1PDUQ3PDRj4PDZ5PD
Q];PDP4PDeb9PDUe:QD_Z2PDRi:PDTc:PDYQ3PDnd:PDlm2PDUT:PDRV2PDiS:PDij:QD`Z2PDTW2PDR\3PDUW4PDR\3PDVH
QDaZ2QDbZ2QDcZ2QDT7QDdZ2PDml2PD`Y5PDVIPD^Y5QDeZ2PDWV4QDfZ2QDgZ2QDhZ2PD^V4QDiZ2QDjZ2PDVQ3PDZ];PDj
P3QDkZ2PDSW:QDlZ2QDmZ2PDhd3PD]V4PDSo:PDZX3PD\V4PDVY2PD_m2PD`S3QDnZ2PD^Y5PDg2PDmR2QDoZ2QDP[2QDQ[2
PD^Y5PDoi4PDn`:PDcX2PDVQ3PDVIPD`U6PDVQ3QDR[2PDVV4QDS[2QDT[2PD]];QDdKQDU[2PDn`:QDdKPDT7PDld:QDV[2
PD\c2QDW[2PD^V2PDXV4PD]^5PD^Y5PDX=PDWV4PD^Y5QDX[2PD^V4PD^Y5QDY[2QDZ[2QD[[2QD\[2QD][2PDWj8PDeV4QD
^[2QD_[2QD`[2QDa[2PD`Y5QDb[2QDc[2QDd[2QDiR2QDjR2PDe3PD\V4PD]b:PDP1QDe[2QDf[2QDg[2PDVQ3QDh[2QDi[2
QDj[2QDk[2QDl[2QDm[2QDn[2QDo[2QDP\2QDQ\2QDR\2QDS\2TD1QDo7QDT\2QDa9QDU\2QDV\2VD0QDV\2PD1QDW\2PDhe
3QDX\2QDY\2PD^Y5QDZ\2QD[\2QD\\2TD1QD]\2QD^\2QD_\2Q@`\2QDa\2QDb\2QDc\2QDd\2PDWQ3PDWV4QDe\2PD]^5PD
ml2PD`Y5QDf\2QDg\2QDh\2QDi\2QDj\2PDka9PDhi2QDk\2QDl\2PDeV3PD`:QDm\2PDc]5PDj\3QDn\2PDc]5QDo\2QDP]
2PDXV4PD`Y5PDUm:PDWV4QDQ]2PDPi3PD^Y5PDaa5PDQm9PDUa:PDWV4PD`Y5PDfo:PD[k:PDXQ3PD`Y5PD\c:PDWV4PD^l8
PD`l1QDR]2S@0PDT7PDld:QDS]2QDT]2QDU]2TD3QDV]2QDW]2PDWV4PDVV4PD`Y5QDX]2PDWV4QDoBQDY]2QDZ]2QD[]2QD
\]2QD]]2QD^]2QD_]2PD`Y5PDb`;QD`]2TD1QDa]2QDb]2PDiT3QDc]2PD`Y5QDd]2QDP^1TD1QDe]2QDf]2QDg]2QDh]2QD
P8TD3PDZV4QDi]2QDj]2PD`Y5QDk]2PDeo3QDl]2QDm]2QDn]2QDTg1PDVQ3PDlc:PDP3PDTl9QDo]2PDho:PDdQ6PDmf:PD
ZV4PDXR3QDP^2QDQ^2PDTQ3QDR^2PDTQ3QDS^2PDXQ3QDT^2PDQ7QDU^2QDV^2QDW^2P@Wk2QDX^2TD1QDY^2QDZ^2QD[^2Q
D\^2QD]^2QD^^2PD`a;PDWV4PDT7QD_^2QD`^2QDa^2PDUP;PDnT3QDb^2TD3PD`l1PDeV4QDd\1QDc^2SD0PDVV4PD^Y5PD
Ve9PDXQ3QDk6QDd^2PDWQ3PDWV4QDe^2QDf^2QDg^2TD1QDh^2QDi^2TD1PDSQ3QDj^2QDk^2QD_EQDl^2QDm^2PDW9QDn^2
PDHPDdT9PD`S3QDo^2PDT:PDmm9PDST6PDWV4PD`Y5PD_o2QDP_2QDQ_2PDUb;PDml2`E>`EV`5QDR_2Q`1i3Q`1g3WD0QDY
2XD0`DeV3`DVb;QDS_2WD0QDT_2QD^3XD0QDU_2WD0QDV_2TD3PDXV4QDW_2XD0QFX_2QDY_2Q`1i3Q`1g3WD0QDZ_2XD0`D
Yd3`Dhb;`Dib;`DgX3`DaV3QD^3Y@0WD0PDVQ3PD^U6XD0`Dn`:`D`Y5QDl3QD^3PDVQ3PDl`:QD[_2QD\_2QF]=QD]_2Q`1
g3WD0QDX2XD0`Dg6QD^3PDcQ:WD0QD^_2XD0PDkb;SD0QDl3QD^3Q`1g3QD__2PDjT3QD^3QD`_2PDZV4QDa_2QDeBS@0S@0
QDb_2PDXQ3QDc_2WD0QDd_2XD0QDl3QD^3SD0PDg_5PDdV4WD0QDX2XD0QD_9QDe_2Q`1g3QDf_2QFa>QD^3YD0WD0QDX2XD
0QDg_2QD^3Y@0WD0QDh_2XD0PD^V4UD0QDe3SD0QDl3WD0Q`1g3QDX2XD0VD0UD0SD0QDl3WD0Q`1g3QDX2XD0VD0UD0QDe3
QDl3WD0Q`1g3QDX2XD0VD0UD0QDl3WD0Q`1g3QDX2XD0VD0UD0QDe3SD0QDl3WD0Q`1g3QDX2XD0QDi_2UD0SD0QDl3WD0Q`
1g3QDX2XD0QDi_2UD0QDe3QDl3WD0Q`1g3QDX2XD0QDi_2UD0QDl3WD0Q`1g3QDX2XD0QDi_2WD0QDj_2QDk_2XD0PDVV4PD
hh4QDl_2PD]n8PDXQ3PDYR3PDTn1PDHQDm_2QDn_2PD^V4QDo_2PDfT2`EV`5`E>QDP`2PDZT:PD^V4QDQ`2QDR`2PD`Y5PD
We:PDW:QDS`2PDSc;QDeo1PDXQ3PDgn9PDWV4QDT`2QD[9QDU`2PDUc;PDXQ3QDV`2PD^V4PDVQ3PDaY5PDQc:QD^3PDSQ3P
DXV4PDR_2QDW`2PD`Y5QDX`2QDY`2PDgn9PDWV4PDVV4PD^Y5PDVe9QDZ`2PDYV4QDl3QD^3Q`1i3WD0QD[`2XD0QDl3TD1Q
D\`2QD]`2S@0S@0WD0QD^`2XD0QDl3QDV^1WD0QDT4Q`1g3QD_`2XD0PDoT4QD^3PDYc;QD``2QDa`2QDb`2PDig2PDWV4PD
Sn1PDjn4QDc`2PDHPDbo1PDXQ3SD0PDbo1QD^3QDd`2QDe`2QDf`2QFf6TD3QD^3WD0Q`1i3Q`1g3QDX2XD0`DYV4Q@\3QFg
_2QD^3Q`1i3Q`1g3WD0QDX2XD0QDg`2Q`1g3WD0QDX2XD0QD\3PDWV4QD\3Q@l3`Dg6WD0Q`1g3QDX2XD0`D^V4WD0QDh`2X
D0Q`1g3QDR6QDa3Q`1g3WD0QDi`2XD0QDl3QD^3Q@a3WD0QDj`2XD0`Dll2`D^V4S@0aD\3QDk`2Q`1g3PD]n4QDl3TD3QDl
`2P@^V4P@_7WD0Q`1g3QDX2XD0QDl3TD3QD[\1WD0PD^V4SD0XD0QDl3TD3QD^3Q`1g3WD0QDm`2QDn`2XD0PDYc;QDo`2QD
Pa2QD_X2PDVQ3QDQa2PDYV4QDRa2PD\]5QDSa2QDTa2QDUa2QDVa2TD2QDWa2QDXa2TD2QDYa2`Ea7`Ec7`E`7`Eb7`E_7`E
d7WD0QD\2XD0QDZa2`Ea7`Ec7`E`7`Eb7`E_7`Ed7WD0QD\2XD0QD[a2TD2QDR6QF\a2QD^3Q`1i3WD0QD]a2XD0QDoGQD^a
2QD_a2TD2QD`a2QDaa2QDba2TD1WD0QDca2S@0QDda2XD0QF\a2Q`1i3WD0QDea2PD^V4XD0QDfa2QDga2PDWV4aDha2`Dh`
2SD0QDia2QDja2TD1PDeV4WD0SD0XD0QDka2PDUQ3PDZV4QDla2TD2PDml2PDVV4QDma2QDQ_1QDl3WD0QDna2XD0QD]HPDV
Q3PD`Y5PDmm9PDWV4QDk6QDoa2QDPb2QDQb2QDRb2TD1PDSQ3QDSb2QDTb2Q`1g3WD0QDUb2XD0QDVb2QDWb2PD^V4QDXb2P
D`Y5QDYb2QDZb2WD0QD[b2XD0QD\b2QF\a2WD0QD]b2QD^b2XD0PD^V4QD_b2QDYMQD`b2QDab2WD0QDbb2XD0QDcb2QDdb2
TD1QDeb2QDf6QDfb2Q@i3WD0QDgb2XD0WD0QDhb2XD0TD2QDib2PDYV4Q@jb2WD0QDkb2XD0`DWV4QDlb2QDmb2S@0WD0QDn
b2XD0WD0QDob2XD0QDPc2QDQc2QFl3Q@i3WD0QDRc2XD0PD^V4QDSc2Q@i3WD0QDTc2XD0QDUc2QDl3Q@f8QDg8WD0PDX8XD
0QDVc2QDa>WD0PDTe;XD0`D^V4QFl3QDWc2Q`1i3WD0QDXc2XD0`D^V4QDl3QDYc2SD0S@0WD0QDZc2XD0QFf6Q`1i3WD0Q@
f8Q@g8Q`1i3QD[2XD0aD[c2Q@\3QD\c2Q`1i3WD0Q@f8Q@g8QD[2XD0QDl3TD2PDHPDVj4WD0QD[2XD0QDl3TD2PD\V4WD0Q
D[2XD0QD]c2WD0QD^c2XD0QD_c2QDf8QDg8WD0QD`c2QDac2QDbc2XD0QDg8WD0QD`c2QDac2QDbc2XD0QDf8QDg8QDcc2WD
0QDdc2XD0QDg8QDcc2WD0QDdc2XD0QDec2S@0QDfc2QDl3QD_3QDgc2S@0WD0QDhc2XD0QDic2QDjc2SD0WD0QDkc2QD^3Q`
1g3QDlc2XD0PDPm2PDWV4QDmc2PDYV4S@0WD0QDnc2XD0QDoc2S@0S@0WD0QDPd2XD0PDXQ3PDed;PDWQ3PDWV4QDQd2PDXQ
3PDW\5PD^V4QDRd2QDSd2P@]Q3PD^V4QDTd2PD^V4WD0QDUd2XD0PDVQ3PDmZ9QDVd2QDWd2PDSf;QDXd2WD0Q`1g3QDX2XD
0QDYd2TD1WD0PD^Y5QDZd2QD[d2XD0WD0QD_9PD^Y5QD\d2TD1QD\`1XD0P@WV4QD^3PDVQ3QD]d2WD0PDl`:XD0WD0QD^d2
QD_d2PDk]5XD0WD0QD[LPDVQ3XD0VD0WD0QD[LPDVQ3XD0QD`d2`E>`EV`5WD0QDad2XD0`DZV4WD0QDeBTD3PDVQ3QDbd2X
D0QF`:TD2WD0QDcd2PDSQ3XD0VD0QF`:TD2WD0QDcd2PDSQ3XD0QDdd2QF`:TD2WD0QDed2QDfd2PD[V4XD0WD0QD_9QDgd2
XD0WD0QDhd2QDid2QDjd2XD0WD0QDkd2PD^Y5Q`1g3QDld2S@0QDmd2XD0WD0PDf\2QDnd2QDod2QDPe2XD0WD0QDQe2PDXQ
3PD^V4XD0WD0QDRe2QDSe2TD1PDjn4XD0VD0WD0QDRe2QDSe2TD1PDjn4XD0QDTe2UD0aDl3`D`Y5SD0WD0QDUe2XD0QDVe2
WD0QDWe2QDe3QDXe2QDYe2XD0WD0PDXR3PDWV4QDZe2XD0SD0`E>`EV`5`E^V4`EWV4`Eg\2`E\V4WD0QDZ2XD0QD[e2WD0Q
DcCTD2QD\e2XD0QD]e2WD0QD^e2P@]Q3QD_e2TD1QD`e2XD0`DXV4`DUh2`DTh2`DeV3`E>`EV`5WD0QD^3Y@0QDae2XD0`D
SQ3`DTQ3WD0QD]e2QDbe2TD2QDce2XD0WD0QDde2PD\V4QDee2XD0QDfe2WD0QDge2XD0QDhe2WD0PD_g;QDf3QDie2XD0WD
0QDc=TD4QDje2XD0WD0QDke2Q@le2TD1QDme2XD0WD0QDa?QDne2TD1QDoe2QDPf2XD0`DYY2`De_2WD0QDQf2QDRf2PDeV4
XD0WD0QDSf2PDi4XD0VD0WD0QDSf2PDi4XD0QDTf2WD0QDWKQDUf2P@UW4QDVf2XD0WD0QDf:PDVQ3QD\?QDWf2XD0WD0QDX
f2TD1QDYf2Q@oBQDZf2XD0WD0QDYBQDf3QD[f2QD\f2XD0WD0QD]f2TD1QD^f2XD0QFWX2Y@0WD0QD_f2QDnOXD0WD0PDVV4
PD`Y5QD`f2PDWV4XD0WD0QD]HQDf3QDaf2XD0WD0PDba5PD^V4QDhIXD0WD0QDbf2TD1PD^Y5QDcf2PD^V4XD0SD0WD0QDdf
2QDef2QDhIQDff2XD0WD0QDgf2TD3PDeV4QDhf2XD0SD0WD0QDif2QDjf2TD1QDkf2XD0QDlf2WD0QDmf2XD0QDnf2TD1VD0
QDlf2WD0QDmf2XD0QDnf2TD1QDof2QDlf2Y@0WD0QDPg2XD0PD`Y5S@0WD0QDQg2Y@0QDRg2XD0QDfGTD5WD0QDSg2PD^V4X
D0QDTg2QDg_2TD6QDUg2TD1QDVg2Q`1g3WD0QDX2XD0VD0QDg_2TD6QDUg2TD1QDVg2Q`1g3WD0QDX2XD0QDWg2QDg_2WD0Q
DXg2XD0QDT7QDYg2WD0QDZg2PD^V4XD0SD0WD0PDW6PD^V4PDgm1XD0SD0QD[g2QD^3Y@0WD0QD\g2XD0`DZV4WD0QD^3QD]
g2TD2QD^g2XD0QD_g2WD0PDeV4QD`g2QDag2XD0VD0WD0PDeV4QD`g2QDag2XD0QDmV1WD0QDbg2PDSj4XD0WD0QDcg2QDa;
PDi;XD0QDdg2QDeg2WD0QDfg2PDi;XD0QDgg2QFhg2TD3WD0QDfb2QDk6QDig2QDjg2XD0`DeY3`DY`2WD0QDQ3XD0Y@0QDk
g2TD1VD0WD0QDQ3XD0Y@0QDkg2TD1QDlg2QDmg2QDng2SD0S@0WD0QD[2XD0QDog2QFPh2WD0QDQh2XD0QDRh2QDSh2TD4WD
0QDfb2Y@0PDV6QDTh2XD0QDUh2TD1WD0QD]9PDSQ3XD0VD0QDUh2TD1WD0QD]9PDSQ3XD0QDVh2QD^3WD0QDWh2QDXh2TD1Q
DYh2XD0P@`Y5VD0QD^3WD0QDWh2QDXh2TD1QDYh2XD0P@`Y5QDZh2WD0QD[h2PDjT3XD0QD\h2WD0PDVV4QD]h2XD0VD0WD0
PDVV4QD]h2XD0QD^h2QFTT2TD2WD0PDVQ3QDf3QD_h2XD0QFTT2Y@0WD0QD`h2TD1QDah2XD0VD0QFTT2Y@0WD0QD`h2TD1Q
Dah2XD0QDbh2QFTT2Y@0WD0QDch2XD0QDdh2WD0QDeh2QDfh2XD0SD0QDgh2TD3WD0QD\DQDhh2TD1QDih2XD0VD0QDgh2TD
3WD0QD\DQDhh2TD1QDih2XD0QDjh2WD0QDQf2QDkh2TD1QDlh2XD0VD0WD0QDQf2QDkh2TD1QDlh2XD0QDmh2QDnh2WD0QDo
h2QDf3QDPi2XD0WD0QDQi2TD1QDRi2XD0QDSi2WD0PDnY2QDYLQDTi2PDTP9QDUi2XD0WD0QDo_2QDTi2PDTP9XD0PDWV4WD
0QDVi2QDWi2TD1PD^V4XD0SD0WD0QDXi2PDXQ3XD0QDYi2WD0QDZi2P@XQ3XD0VD0QDYi2WD0QDZi2P@XQ3XD0QD[i2QFTT2
TD1WD0QD\i2Y@0TD1QD]i2XD0SD0QFTT2QD^3Y@0WD0QD^i2XD0QD_i2WD0QD`i2PD^V4QDai2XD0SD0QD^3WD0PDWQ3PD^V
4XD0QDbi2QD^3Y@0WD0PD[1QDci2XD0QDdi2QDei2WD0QDfi2QDgi2XD0QFTT2QD^3WD0QDhi2TD1VD0XD0`DXQ3`DVQ3`Df
m2`DYV4QFTT2QD^3WD0QDhi2TD1QDii2XD0`DXQ3`DVQ3`Dfm2`DYV4WD0QDY`2QDji2TD1PDZn1XD0UD0WD0QDZIQDki2SD
0XD0QDSJWD0QDli2QDmi2TD3QDni2XD0WD0PDmj;XD0QDoi2WD0QDPj2PD^Y5QDQj2XD0UD0WD0PDb\2XD0QDlHQDRj2WD0Q
DSj2QDTj2QDUj2QDVj2XD0WD0QDWj2QDXj2QDf3QDih1PDWHXD0WD0PD]^5QDYj2PD^V4XD0WD0QDRHPD^V4PDd^5XD0QDnY
1WD0QDcX1PDnY2P@]Q3QDZj2TD2QD[j2XD0WD0QD\j2QD]j2QD^j2XD0UD0WD0QD_j2XD0SD0QD`j2PD^Y5PDj6PD]_2QDge
1TD1PDVQ3TD4QDWZ2QDaj2QDbj2WD0QDcj2XD0TD2QDdj2SD0UD0QDej2WD0QDfj2XD0VD0UD0QDej2WD0QDfj2XD0QDRZ1Q
Dgj2Q@^3Q`1g3WD0QDhj2XD0`D^V4aD\3UD0WD0PDa\2QD\?SD0XD0UD0WD0PDe_5QD\?SD0XD0UD0QDij2QDjj2UD0WD0QD
kj2XD0SD0`Dh`2UD0PD]S9QDlj2QDmj2PD]S9PD^V4QDnj2QDR]1QDk^1PDga:QDnOQD^3PD^Y5Q`1g3WD0QDoj2XD0QDPk2
QDQk2UD0WD0QDRk2XD0WD0QDSk2Q`1g3Q@Tk2QDe4XD0QDe4QDUk2QDVk2QDdP1TD2QDWk2QDXk2QDYk2QD^3WD0QDZk2XD0
PD^V4QD[k2WD0QDdP1XD0SD0PDT7PDo<PD]8QD\k2PDSQ3PD]8PDSQ3QD]k2QD^k2QD_k2PD`\3PDUQ3QD`k2QDak2PDRo2Q
Dbk2PDPR;PDSQ3QDck2QDdk2WD0QDek2XD0`D^V4QDdk2WD0QDek2XD0`D^V4QDck2WD0QDek2XD0`D^V4WD0QDek2XD0`D^
V4QDnY1QD^3Q`1g3WD0QDfk2XD0QDgk2QDhk2QDik2PD^Y5WD0PD]S9XD0PD^V4QDjk2QDkk2TD1QDlk2QDdP1TD2QDmk2QD
nk2PD_7WD0QDok2XD0QD^3PD^V4PD_7WD0QDPl2XD0QDQl2QDRl2QDSl2PD`Y5PDn;QDTl2QDUl2QDVl2QDUNPDiT3QDWl2P
DiT3PD\V4PDn]5PD`Y5PDdb:PDeb:QDXl2QDYl2QDZl2P@WV4QD[l2PDY^;QD\l2PDXV4PDPg2QD]l2PD^V4PDo7QD^l2PDg
n4PDXQ3QD_l2PDR_2PDUQ3PDTITD2QD`l2PDXR3PDWV4PD`Y5QDal2PDi[2QDbl2TD6WD0Q`1g3QDTk2XD0QDcl2QDbl2TD5
PDXV4TD3WD0QDe4XD0QDdl2TD8PD4WD0QDel2XD0UD0WD0PDWl;XD0WD0QDdl2SD0PD4QDel2XD0WD0QDdl2SD0SD0PD4QDe
l2XD0QDfl2`Db\5`DR8`DbR2QFgl2TD2WD0QDhl2XD0QDhl2`Do7SD0PDUZ2PDo7Q`1g3QDil2PD^2PDj[2QDjl2PDj[2WD0
QDkl2P@Rj4QDll2XD0`DXV4`D^S2QDml2WD0QDdV1PD^V4XD0SD0QDkl2PD^V4aD\3`Dd9QDnl2PD^V4QDol2QDdV1PD^V4W
D0QDPm2XD0QDPMWD0QDQm2XD0`DHQDQFQ@Rm2P@^Y5PDVX5QDnOQD^3WD0QDSm2QDTm2XD0PDR_2QD`AQDUm2QDVm2WD0QDW
m2QDXm2XD0QDYm2S@0S@0WD0QD^3QDkY1XD0QDZm2TD1WD0QD[m2QD\m2XD0`Ea\2`EZQ3`Eg\2`Ef\2`ER_2`E[Q3WD0QDU
CQD]m2XD0VD0`Ea\2`EZQ3`Eg\2`Ef\2`ER_2`E[Q3WD0QDUCQD]m2XD0QD^m2WD0QD_m2QD]2XD0`Dm:`DZQ3WD0QDnY1PD
PZ2QD]2XD0`Dm:`DZQ3QD`m2TD2WD0QDam2QDbm2XD0WD0QDcm2PD_7TD1QDdm2QDem2XD0PD`Y5WD0SD0PDQ^9QDfm2TD1P
D^V4XD0UD0WD0QDgm2QDhm2XD0TD6QDim2WD0QDjm2QDkm2VD0XD0WD0QDjm2QDkm2QDlm2XD0WD0QDmm2PDk7PDjP9XD0WD
0QDnm2PD_7TD2QDom2XD0WD0PDfV4PD^o4XD0SD0UD0WD0QDPn2QDQn2TD1XD0SD0QDRn2QDSn2QDTn2TD1WD0QDUn2TD1QD
Vn2XD0WD0PD]Q3PD`Q3QDWn2PD^V4XD0WD0PD`Y5PDil;XD0SD0WD0QDQCPDl<PDHQDXn2XD0WD0QDYn2P@WQ3PDXV4XD0WD
0QDZn2QD[n2QD\n2Q@]n2XD0SD0WD0QD^n2QD`AQD_n2TD1PD^V4QD`n2XD0WD0QDdV1QDan2PD^V4QDbn2XD0WD0PDZ8PD^
V4XD0QDcn2WD0QDdn2QDen2QDfn2TD1YD2XD0SD0WD0QDgn2QDhn2QDin2QDjn2TD1QDkn2XD0WD0QD`3Q@a;QDln2XD0SD0
WD0QDmn2QDnn2QDon2XD0WD0QDPo2PDWV4SD0XD0QDQo2WD0PD`Y5QDRo2QDSo2QDTo2XD0WD0QDUo2QDVo2PDXV4SD0QDWo
2XD0QDXo2WD0QDYo2XD0QDZo2PD^Y5S@0WD0QD[o2XD0PDRX3PDXV4SD0QD\o2SD0QD]o2PDWm;PD^V4PD_7QD^o2PD^V4QD
_o2WD0QD`o2XD0QDao2QDbo2PDSQ3PD^l8PDnT2PDWi2PDQU2QDco2WD0QDdo2XD0QDeo2QD^3WD0QDfo2XD0PDXV4TD2QDg
o2QDXX1WD0QDho2PD^V4PD_7XD0QD^3QDio2QDjo2QDko2QDlo2QDmo2PDHPDcd4PDXQ3UD0QDno2QD]2QDUCPDo7WD0QDoo
2XD0QDQCQDPP3QDQP3SD0QDRP3PDl<PDT7PD^V4PDPZ2PDl<QDSP3QD]HQDTP3QDUP3QDVP3PD^V4QD^3QDWP3QDVm2QDXP3
QDYP3QDZP3QD[P3QD^3PDTIQD\P3PDo_5SD0UD0PDg;SD0QD_m2QD]P3PDPZ2PD_7Q`1g3WD0QD^P3XD0PDPZ2QD_P3QD`P3
PD^Y5PDUZ2PDnY2PDl<QDaP3PDR_2QDbP3PD^V4QDcP3P@WHPD^j2PDaW:QDdP3PD`Y5PDR[9QDeP3PD`Y5QDfP3PD^Q3QDg
P3QDhP3PDVV4QDiP3QDjP3QDkP3PD^V4QD]2QDlP3QDmP3PDZl3PDXQ3PDSn1PDoS2QDnOQDnP3QDoP3QDPQ3QDTHPDWV4QD
QQ3QDRQ3QDSQ3PDVQ3QDTQ3QDUQ3QDVQ3PDRm9PDWQ3QDWQ3P@`7QDXQ3QDnOPDQZ2PD\m;PD\m;QDYQ3QDZQ3QD[Q3QD\Q3
QDnOPDPP2`DXY2`Df;`DSU2`D_S2`D[i4`Dn;`DRU2`Do=`DhP9`DPS2`D^R2`DdW2`Di;QD]2QD_m2QD]Q3QDnY1QDUCS@0
QD^Q3`Dd7QDnY1Q`1g3QD_Q3QD`Q3QDaQ3QD^3QDbQ3QDcQ3QDdQ3Q`1g3QDeQ3PDc\2PD]Q3SD0PDb\2PDll2SD0PDa\2PD
ll2QDfQ3PDjm2QDgQ3QDhQ3PDjm2PD^j2PD4SD0PDjm2PD^j2QDiQ3PDW]5PD^j2QDjQ3PDeR3PDj[2PDfV4QDkQ3PDVV4QD
lQ3PDkk2PD4QDmQ3PDVV4QDlQ3PDkk2QDmQ3PDXQ3QDlQ3PDkk2PD4PDV`5PDXQ3QDlQ3PDkk2PDV`5PDX]5PDkk2QDnQ3PD
fV4QDnY1PDc7PDUR3PDU8PDhg1PD_7PDhg1PD^V4QD^3PD]]:SD0PD]]:QDoQ3QDUCPD_7QDPR3QDQR3QDZJSD0TD2PDPP2Q
DRR3QDSR3PD_7Q`1g3QDTR3QDUR3QDVR3QDWR3QDXR3PD`Y5QDYR3QDZR3QD[R3PDjm2QD\R3QD]R3PD^j2QD^R3SD0QDcP3
PD^j2QD]e2QD_R3QD`R3QDaR3QDbR3PDPZ2PDl<PDT7PD^V4QD_m2QDcR3QDSP3PDj[2PDUQ3PDj[2PD^V4PDkm;PD4SD0QD
dR3WD0QDWm2QDeR3QDfR3XD0WD0QD`U2SD0QDgR3PD_7PD^V4XD0WD0PD`=PDbR3XD0QDhR3WD0QDiR3QDjR3TD1QDkR3XD0
QDlR3WD0QDmR3PDVX5XD0SD0QDlR3WD0QDe6PD]Q3PDVX5XD0SD0WD0QDnR3QDoR3PD^V4QDPS3XD0SD0QDQS3WD0QDRS3S@
0QDSS3PD^V4XD0`Dm:`Di;`DZ^:`DWW2UD0WD0QDTS3QDUS3TD4PD_7XD0QDVS3UD0WD0QDTS3QDUS3TD4PD_7XD0YD1QDWS
3P@PZ2WD0PD_7TD1QDXS3QDYS3XD0QD_m2WD0PDo7QDZS3XD0QD_m2WD0PDo7YD1XD0QDnY1PDPZ2WD0PDo7YD1XD0QDnY1P
DPZ2WD0PDo7QDZS3XD0WD0QD[S3PDPZ2QD]2XD0QD\S3WD0QD]S3XD0TD1QD^S3QD_S3Q@`S3WD0P@jm2QDaS3XD0P@ZT:QD
bS3WD0PDjm2QDcS3XD0QDdS3WD0PDjm2PDf_2XD0QDeS3UD0WD0PD^j2QD]e2XD0SD0WD0QDfS3QD]e2QDgS3XD0VD0WD0QD
fS3QD]e2QDgS3XD0QDhS3UD0WD0QDiS3SD0S@0S@0PD4PDRj4XD0SD0UD0WD0QDjS3SD0S@0S@0PD4QDiS3XD0SD0UD0WD0Q
DkS3XD0QDlS3WD0QDmS3YD2XD0`D^V4QDnS3WD0QDoS3XD0SD0QD^3WD0QDPT3P@WQ3P@XV4XD0QDQT3TD2QDRT3WD0QDST3
QDTT3XD0VD0WD0QDST3QDTT3XD0QDUT3WD0QDVT3XD0QDWT3TD3QDXT3QDYT3WD0QDTR1Y@0QDZT3XD0`Dl;`Dcj1`DTT3`D
Vd4UD0WD0PDg_5PDdV4YD2XD0TD5PD4SD0UD0WD0PDkm;PDWV4YD2XD0TD5PD4SD0UD0WD0PDkm;PDWV4SD0TD4PD4QD]2XD
0SD0UD0WD0PDg_5PDdV4SD0TD4PD4QD]2XD0SD0`EfV4`Ed\2`EZQ3`Ea\2QD[T3WD0QD\T3XD0QD]T3`Dh`2PDa\2WD0SD0
TD1QD^T3QD`AXD0SD0PDc\2WD0QD_T3XD0WD0QD`T3TD1QDaT3XD0QDbT3WD0QDcT3QDdT3XD0PD^V4QDeT3WD0QDfT3QDgT
3QDhT3XD0SD0WD0QDfT3QDgT3QDdV1PD^V4XD0SD0WD0QDiT3QDjT3QDkT3QDlT3XD0QDmT3S@0S@0S@0WD0QDUCP@o7QDnT
3XD0WD0QDoT3QDPU3PD_7TD2QDQU3XD0SD0WD0PDdm2QD^3TD2QDRU3QDSU3XD0SD0WD0QDXP3QD^3TD1QDTU3XD0QDUU3WD
0PD^Y5QDVU3XD0VD0WD0PD^Y5QDVU3XD0QDWU3QDXU3WD0QDYU3TD1QDZU3XD0SD0WD0QDkl2TD1QD[U3XD0SD0WD0QD\U3T
D1QD]U3XD0SD0WD0QD^U3QD_U3XD0P@ZT:QD`U3`D=QDaU3WD0QD^U3QD_U3XD0P@ZT:QD`U3`D=YD2WD0QDbU3QDcU3XD0Q
DdU3`DdV4WD0QDeU3PDXV4XD0SD0WD0QDUR3QDfU3TD2QDgU3QD^3XD0QDhU3PDjm2PD^j2WD0PD4QDiU3XD0UD0WD0PDjm2
PD^j2XD0SD0UD0WD0QDjU3QDkU3XD0SD0UD0WD0QD]2PD4QDlU3XD0UD0QDmU3TD9PD4WD0QD]2XD0SD0UD0WD0QD]2XD0aD
nU3UD0WD0QDoU3`D[=`Do=`DZ\5`DY\5`DX8`DXY2`Df;`DSU2`D[i4`Di;`D[=`DhP9`D^R2`D_S2QD]2XD0UD0WD0QDPV3
XD0SD0QDQV3WD0QDRV3XD0SD0UD0WD0QDSV3XD0SD0UD0WD0QDTV3QDUV3TD2QDVV3TD1PD_7XD0SD0UD0WD0QDWV3QDXV3T
D2QDYV3XD0SD0UD0aD]3aD\3aDl3aDT4aDf2aDh2aDi3aD^3aD_3aD`3aDc3aDf3aDc4WD0SD0XD0QDZV3UD0aD]3aD\3aDl
3aDT4aDf2aDh2aDi3aD^3aD_3aD`3aDc3aDf3aDc4iD1iD2iD0iD4WD0SD0XD0QDX]1SD0`Dj5aD^3aD_3WD0QD[V3QD\?TD
1QD\V3XD0VD0WD0QD[V3QD\?TD1QD\V3XD0QD]V3QDXe2WD0QDP3PDdj4XD0QD^V3QDXe2Y@0WD0QDP3XD0VD0aD\3QDXe2Y
@0WD0QDP3XD0QD_V3aD\3QD`V3TD2WD0QD^3Y@0YD1XD0VD0aD\3`DXQ3QD`V3TD2WD0QD^3Y@0YD1XD0QDaV3aD\3`DXQ3W
D0QDbV3P@XQ3P@`Y5QDcV3QDdV3XD0QDeV3WD0QDfV3QDgV3XD0VD0QDeV3WD0QDfV3QDgV3XD0QDhV3WD0QDiV3QDjV3Q@_
3QDkV3XD0QD_3WD0QDlV3XD0VD0QD_3WD0QDlV3XD0QDmV3WD0QDnV3Q@e_2PDdV4QDoV3QDPW3XD0WD0QDQW3TD1QDRW3XD
0VD0WD0QDQW3TD1QDRW3XD0QDSW3QD^3WD0PD[8PDdm2XD0VD0QD^3WD0PD[8PDdm2XD0QDTW3WD0PDVQ3QDUW3QDVW3Q@WW
3XD0VD0WD0PDVQ3QDUW3QDVW3Q@WW3XD0QDXW3WD0QDYW3QDZW3QD[W3QD\W3XD0WD0QD]W3QD^W3XD0WD0QD_W3QD`W3XD0
VD0WD0QD_W3QD`W3XD0QDaW3WD0QDbW3QDcW3QDdW3XD0VD0WD0QDbW3QDcW3QDdW3XD0QDeW3QDP=QDfW3Q`1g3WD0QDgW3
XD0QDhW3QDiW3PDVQ3QDjW3QDkW3PDd>QDlW3QDmW3PDdV4QDnW3PDdV4QDoW3QDPX3PD^Y5QDQX3PDZo;PD4PDV\9PDYV4Q
DRX3PDoZ5QDSX3Q`1g3S@0WD0QDTX3XD0QDUX3WD0QDVX3XD0QDWX3`Dh`2PD^Q3WD0QDXX3XD0Q`1g3S@0WD0QDYX3XD0QD
a?WD0QDZX3XD0QD[X3WD0QD\X3XD0QD]X3S@0WD0QD^X3XD0QD_X3QD`X3QDgV3QD_3WD0QDaX3XD0QDbX3PD^V4WD0QDcX3
XD0QDdX3QD^3Q@i3WD0QDeX3XD0QDT4WD0QDfX3XD0`DWQ3`Ddj4`DVQ3`DUQ3`D[V4`Dc]5`DSQ3`DTQ3`DU_2`D`j2`D`Y
5`D^Y5QD_3QDgX3QDhX3QD_3QDiX3PDUQ3QDQ7WD0QDjX3P@X^5QDkX3XD0QDlX3QD^3Y@0WD0QDmX3XD0`DVV4`DXQ3`D[V
4`D^V4`DUQ3WD0QDo2QDnX3PDdV4XD0QDoX3QD^3Y@0WD0PDQ:Q@PY3XD0VD0QDoX3QD^3Y@0WD0PDQ:Q@PY3XD0QDQY3WD0
QDRY3PDVQ3Q@g3QDSY3XD0QDTY3QD_3WD0QDUY3XD0QDVY3Q@_3WD0QDWY3QDXY3XD0QD_3QDYY3QDZY3QDPY3QD[Y3PD_T:
PDSQ3`Eb7`Ec7`E_7`Ed7`E\V4`E^2QD\Y3PDSQ3`D`Y5`D^Y5`D_Y5`DnQ3`DWR3`DaY5`DR_2`DYR3`DZR3`D[V4`DZV4`
DWP<QDQW3Q`1g3QD]Y3QD^Y3QD_Y3PDHPDmZ5PDZT:QD`Y3QDaY3QD^3PD^Q3QDbY3PDHPDVj4QDcY3QD_3QDdY3QDWW3QD_
3QDeY3aD\3QD_3QDfY3PDVQ3PD`Y5QDcV3QDgY3QDhFQDX2QDhY3QDiY3PD\a9P@R_2PDf]5PD[V4QDjY3PD^V4PDml2PD^j
2QDkY3TD1QDlY3QDmY3Q`1g3QDnY3QDc=TD3QDoY3PDYd1QDPZ3QDQZ3QDRZ3QDSZ3P@WV4Q@TZ3QDUZ3QDVZ3`DR_2`D`Y5
`D[]5`DnQ3`DWR3`DaY5`DY]5`DX]5QDWZ3QDQ7WD0QDXZ3XD0WD0QDYZ3XD0QDZZ3QD[Z3PDXT4QDQ7Q@^3S@0QD\Z3QD]Z
3QD^Z3QD]Z3PD`Y5QD_Z3QD_3PDo9QDe_2QD_3QD`Z3PD^Y5QDaZ3QDbZ3PD^Y5PDYo1PDd\5QDcZ3PDXQ3PD`Y5QDcV3PDe
R6QDdZ3QDhX3QDeZ3QDfZ3P@`Y5QDgZ3QDhZ3PDSQ3PDVQ3PD`Y5QDiZ3QDjZ3PD[V4QDkZ3PDo`:PD\V4PD]e:QDlZ3QDdK
PDhc2QDmZ3QD^3Q`1g3S@0QDnZ3QDoZ3Q`1g3QDP[3QDQ[3TD2PD_i9QDR[3QDS[3PDae4QDT[3QDU[3QDV[3Q`1g3P@^Y5Q
DW[3QDX[3PDVR4QDY[3PD^V4WD0QDZ[3XD0PDi<PDUQ3QD[[3PDXQ3QD\[3QD][3P@XQ3QD^[3QD_[3QD`[3QDa[3QDb[3UD
0PDf\2SD0QDo=QDc[3QDd[3PD4SD0UD0WD0PDf\2XD0QDe[3SD0UD0WD0QD^2XD0aDf[3SD0UD0WD0QD^2PDUR3XD0`DXY2`
DVY2`DdS6`DXV2`DSU2`Dn;`DW<`DR8`D`9`D^R2`DUU2`D`=`D`1UD0WD0QD^2PDUR3PDSU2XD0SD0UD0WD0PDb\2QDg[3Q
Dh[3XD0UD0WD0PDf\2XD0SD0QDi[3`DW6`DU6`DS1`DM`Db6`Dad9TD4PD2UD0WD0QD^2PDUR3QDj[3QDSn2XD0UD0WD0QDj
[3TD1QDk[3XD0PD4WD0QD^2XD0QDl[3`D`=`DSU2QDm[3WD0QD^2QDn[3XD0WD0PDb\2QDo[3XD0WD0PDb\2PDba5XD0`DP8
`Do7`Dn<UD0WD0PDa\2QDP\3QD^3XD0QDQ\3UD0WD0PDa\2QDR\3PD`Y5QDS\3XD0UD0WD0PDh\2XD0QDT\3QDU\3UD0WD0P
Dg\2QDV\3XD0UD0WD0PDf\2XD0QDW\3PDUR3TD1QDX\3TD5QDY\3SD0UD0WD0PDf\2XD0QDZ\3PDUR3QD[\3UD0WD0PDg\2Q
D\\3XD0UD0WD0PDf\2XD0QD]\3`DPZ2UD0WD0QD^\3QD_\3XD0TD<PD2UD0WD0PDd\2QDbU1TD2QD`\3XD0`D^V4UD0WD0PD
e\2QDbU1TD2QDa\3XD0`Dd\2`DfV4`D]l2`DYV4`Dhh5UD0WD0QDb\3XD0SD0UD0WD0PDco9XD0UD0WD0PDUR3SD0XD0TD;P
D2UD0WD0PDa\2QDc\3XD0WD0PD]`5PD]V4PDHXD0PD]V4PD]Q3PD2UD0WD0PDZT6XD0WD0PDVQ3PD^Y5PDih2XD0PD\T6PD]
V4PD^T6WD0PDa\2QDRm2PD[]5QDd\3XD0UD0WD0QDe\3XD0PDb\2QDf\3PDUR3TD1QDg\3QDh\3TD1QDi\3PDc\2QDf\3TD6
WD0QDmR1PDi4XD0PDc\2QDj\3QDk\3TD1QDl\3QDm\3QD]4QDn\3QDo\3PD`Y5QDP]3TD2QDQ]3UD0PDeV4QDV@S@0QDR]3P
D4PDb\2QDS]3PDa7TD3PDYV4TD2QD]4PDa\2QDT]3PDUR3QDU]3PDll2TD2QDV]3QDW]3PD`Y5QDX]3SD0QDY]3UD0PDUR3Q
DZ]3SD0PDPZ2PDUR3PDSU2TD6QD[]3PDb\2QD\]3QD_3TD5QD]]3PDa\2QDP=QD^]3S@0QD_]3QD`]3TD3QDa]3PDc\2QD^3
TD4WD0QDb]3XD0PDUR3Q@i3QDc]3QDd]3PDb\2WD0QDe]3XD0PDa\2QDf]3TD5WD0QDg]3XD0SD0QDh]3QDi]3UD0WD0QDh]
3XD0SD0QDj]3QDk]3PDUR3TD1PD\T6QDl]3QDm]3QDn]3SD0PD4WD0QDo]3XD0PD2PDb\2QDP^3TD4WD0QDQ^3XD0PDXQ3PD
a\2QDR^3QDS^3TD4WD0QDQ^3XD0PDb\2QDT^3TD4WD0QDU^3TD1QDV^3XD0PDXQ3PDa\2QDR^3QDT^3TD4WD0QDU^3TD1QDV
^3XD0PDb\2Q`1g3WD0PDba5QDW^3XD0PDb\2WD0PDba5SD0XD0QDX^3PDb\2WD0QD\]3QD_3TD5XD0QDY^3PDb\2QDZ^3TD4
WD0QDY_1TD4QD[^3XD0PDc\2QDo=TD3WD0QD\^3XD0PDd\2QD]^3QD^^3TD2WD0QD_^3XD0PDb\2WD0PDba5QD`3TD4XD0QD
`^3PDb\2QDa^3QD^^3TD1WD0QDb^3PD^V4XD0WD0QDc^3PDXV4PD`Y5QDd^3XD0WD0QDe^3PD]^5QDf^3XD0PDc\2QDg^3TD
4WD0QDh^3XD0PDc\2WD0QDi^3XD0QDj^3TD6PD_7WD0QDk^3XD0PDQZ2SD0QDl^3TD6PD2UD0WD0QDm^3PDUR3TD1QDn^3XD
0QDo^3QDXP3PD]Q3QDP_3UD0PDPZ2PDUR3WD0QDQ_3XD0PDb\2QDR_3TD5WD0QDS_3XD0QDT_3QDU_3TD3QDV_3PDa\2QDW_
3WD0QDX_3XD0PDa\2QDY_3QDZ_3TD1PD[V4PDa\2QD[_3QD\_3QD]_3TD2QD^_3QD__3TD1QD`_3PD`Y5QDa_3QDb_3PDd7P
D`c4PDeV4QDc_3P@]^5PDm:QDd_3PD`7PDR_2PDZQ3QDe_3TD6PD4PDcT3QDf_3PDlm2QDg_3QDh_3TD4WD0QDi_3XD0PD`7
PDR_2QDj_3PDUR3QDk_3TD1WD0QDl_3XD0QDm_3QDn_3PDa7PDUR3QDo_3UD0QDP`3QDQ`3TD8PD4PD\V4WD0QDR`3XD0QDS
`3UD0QD^2TD6PD4PD\V4WD0QD^2XD0UD0QD^2QDT`3TD8WD0QDbm1`DXY2`Dn;`DSU2`DVY2`DXV2XD0QDU`3UD0QD^2PDUR
3SD0QDV`3TD3WD0PD\V4XD0QDW`3PDb\2QDX`3TD8WD0PD\V4XD0QDY`3UD0QD^2TD<QDbm1WD0QDZ`3XD0QD[`3UD0QD\`3
TD<WD0QD]`3XD0QD\`3`DgU4QD^`3UD0QD\`3TD<WD0QD]`3XD0QD^2QD_`3UD0`Dd\2`DfV4`D]l2`DbV4`DaV4`De\2QD\
`3TD<WD0PD4XD0QDa2`DgU4QD``3UD0QD^2TD5QDT4WD0PD\V4XD0QDa`3S@0QDT4QD\`3TD<QDbm1WD0QDb`3XD0`Dc^9QD
\`3TD<QDbm1WD0PDa\2XD0`Dc^9`DUR3`DW`5`DV`5`DZl2`Dhh5`DT`5`DU`5`DR_2QDc`3TD<WD0PD\V4XD0QDd`3QDc`3
TD<WD0PD\V4XD0PDa\2`DUR3`DW`5`DV`5`DZl2`Dhh5`DT`5`DU`5`DR_2WD0PD2QDe`3XD0UD0QDf`3TD5WD0QDg`3QDbm
1QDg`3XD0PDi_9QDh`3QDi`3`Egm1`Ehm1`E^V4WD0QDj`3XD0`DTQ3QDZMTD3QDP\2QD`2TD1QD_2QD^3TD3QD_2TD2QD`2
QD]4`E[]5`EaY5QDk`3`DfV4`DTP9PD]Q3QDl`3PDa\2QD^3TD2PDiP9PDYV4`EnW:`ER_2`E\a9`Eo]9`ETR3`EX8`EZ8`E
n`2`Em`2PDiP9`Dm`2PDb\2WD0PDT7XD0PDXT4TD4QDm`3PD`Q3QDn`3Qd1g3QD`4QD`4QDo`3QDPa3WD0QDQa3XD0QDRa3Q
D^2TD1WD0QD_2XD0TD2QDSa3QDTa3QDUa3QD_2QD^3TD1QD`2QD^2TD1QF_2R@0TD2QD`2QD^2TD2QD_2TD1QD]4PDa\2QD`
3PDUR3PD`=QDVa3TD2WD0QD_2XD0PDa\2QD`3PDUR3QDWa3PDll2TD1WD0QD_2XD0PDb\2QDXa3PDUR3QDYa3TD3WD0QF_2X
D0WD0QDZa3XD0TD3QD_2PDa\2QDRm2QF[a3R@0WD0QD\a3XD0QD]a3QDUa3TD2WD0QDZMXD0TD3PDTQ3PDg\2QD^3TD4WD0Q
D^a3XD0PDf\2QD_2TD2QD_a3TD3QD`a3QDaa3TD6WD0QDba3XD0WD0QDca3XD0TD3QDda3PDb\2QDea3TD3QD_2QDUa3QDhE
QDi[3TD1WD0QDfa3XD0QDUa3QDga3TD4WD0QDha3XD0PDg\2WD0QDia3TD3QDja3XD0WD0QDka3XD0QDla3QDma3PDZQ<PDn
o2aDna3YD3PDgQ<QDoa3QDPb3PDQ7QDQb3QDRb3PDfd2QDSb3PDWR4PDVR4QDTb3QDUb3QDVb3QDWb3PDjo2QDXb3PD[i4QD
Yb3QDZb3PDW\5QD[b3QD\b3PDYl2PDeS<QD]b3PDcT4QD^b3QD_b3PD`o;PDiS<QD`b3QDab3PDiY2PDWV4PDV5PDTi2QDbb
3QDcb3PDYT4QDdb3PDil1PDbS6PDTV;QDeb3PDWl4PDXU4PDc=PDnS<PDbQ4QDfb3QDgb3YD3TD<YD3TD<YD3QDhb3QDib3Q
Djb3QDkb3QDlb3QDmb3PD`S<PDjS<PDiY2PDWV4PDXU<PDc\2QDnb3PDc\2QDo=TD2QDob3PDfV4PDUR3QDPc3QDQc3PDWQ3
PDWV4QDRc3PDb\2QDSc3PDVQ3PD^Y5PDih2QDTc3TD4QD\`1PDVV4PDbY5QDUc3QDVc3QDWc3PDb\2QDXc3RD0SD0PD[]5QD
Yc3QDZc3Q@\3QD[c3PDYV4PDll2RD0VD0QD\c3QD]c3QD^c3PDa\2PDY1QD_c3PD`Y5QD`c3WD0QDac3QDbc3XD0`DkS3`Dl
S3`D_:`DOWD0QDac3P@WV4Q@cc3QDR6XD0`Dg\2`DkS3`DlS3`D_:`DOQDdc3WD0QDec3XD0WD0PD^Y5QDfc3P@WV4QDR6XD
0`DkS3`DlS3`D_:`DOWD0QDgc3XD0QDhc3QDic3WD0QDjc3QD\3XD0`DdU<`DbV4`DaV4`DRj4`D]c2`DX_2`DUc2PD^^5PD
WV4WD0QDkc3XD0`Dg\2`DkS3`DlS3`D_:`DOWD0QDlc3PDWV4QDmc3XD0QDnc3WD0QDoc3PD^Y5SD0XD0WD0PD_Y5QDUf1XD
0`D`V2`DVS6`DcR2UD0WD0PDbl2XD0`DWV4`D]c2`DX_2`DUc2`D[c2`DeU<`DfU<`DWc2`DYc2`De`2SD0`DkS3`DlS3`D_
:`DO`DX1QDPd3WD0PDbl2XD0`DWV4`D]c2`DX_2`DUc2`D[c2SD0PDHPD`R2PDWV4QDQd3WD0QDRd3aD\3SD0XD0QDSd3WD0
QDTd3PDeV4QDUd3XD0VD0WD0QDTd3PDeV4QDUd3XD0PD1WD0QDVd3PD^V4XD0WD0PD^o4QDoBTD1QDWd3XD0WD0PD^o4PD`Y
5QDXd3XD0SD0PDjm2PD^V4QDYd3PD^Y5QDfY1QDZd3PD`Y5PDdR3QD[d3PDWV4PD`Y5PD^j2PDba5PDWV4QDf@PD`Y5QD\d3
QD]d3PD]^5PD`Q3PDcW4PDRj4PDcW4PDdV4PDZV4PD\V4PD[T3QD^d3QD_d3QD`d3QDa;PD^Y5QDad3PD^j2PD\V4QDS5PDa
Q3PD\V4PDaQ3PDml2PD\V4PDml2PDVQ3PD\V4PDVQ3PDZc2PDbV4PD^Y5QDbd3QDcd3QDdd3PD^Y5QDed3PD`Q3QDfd3PD`Y
5QDgd3PD`U<QDhd3QDid3QDjd3QDb`2PDnU<PDoU<PDXV4QDkd3PDYo1QDld3PD^Y5QDmd3QDnd3QDod3PDf^5QDPe3PDRa5
QDQe3QDRe3PDWV4PD^Y5Q`1g3WD0QDSe3QDTe3XD0PDWV4PD^Y5PD`l2QDUe3PDWV4PD`Q3QDVe3aD\3PD\Q3QDVe3PDRa5Q
DWe3QDY5QDXe3QDYe3QDZe3PD]Q3QD[e3QD\e3QD]e3PDbl2QDT4PD_a5QDT4WD0QD^e3QD_e3XD0PDRj4PD\V4PDRj4PDSj
4PD\V4PDSj4QD`e3PD`Q3WD0QDae3QD\3XD0`DdU<`DbV4`DaV4`DRj4WD0QDjc3QDbe3QDce3XD0PDeV4QDWe3PDeV4PD^Y
5PD^V<QDde3PDdV4QDee3QDfe3QDee3PDVV4QDge3WD0PDTP9XD0QDhe3QDie3QDje3`DjV<`DkV<QD_3PDSh:PDc\2QDke3
PDc\2QDle3TD3QDme3QDne3PDSW5P@c\2PD]Q3PDSW5PDc\2QDoe3PDb\2QDoGQDPf3S@0QDQf3UD0WD0PDc\2PD]Q3XD0SD
0UD0WD0PDb\2PDll2XD0SD0UD0WD0QDRf3QDSf3XD0PD4WD0QDTf3QDi]3XD0VD0UD0WD0PD^Z2TD3QDUf3XD0UD0WD0QDm^
3QDVf3TD1QDWf3XD0WD0QDm^3QDVf3TD1QDXf3XD0QDYf3UD0WD0PDn<QDc[3TD1QDZf3XD0UD0WD0PDa\2PDfV4QD[f3XD0
UD0WD0QD\f3PDUR3TD1QD]f3XD0UD0WD0QD^f3TD2PD]Q3XD0PDco9PDb\2QD_f3PD`7PDR_2PD]Q3UD0WD0PDPZ2PDR_2PD
_7QD`f3XD0UD0WD0QD[m2QDaf3TD1QDbf3XD0PDl<PDUR3PD\T6UD0WD0QDcf3QDdf3TD1QDef3XD0UD0WD0QDb2XD0QDff3
PD4WD0QDb2XD0PD4UD0WD0QDgf3QDb2XD0PD4UD0WD0PD^V4QDf3QDhf3XD0`DTh2`DUh2WD0PD^V4QDf3QDif3QDjf3XD0W
D0QDkf3QDlf3QDmf3XD0`D`Y5WD0QDkf3QD`Y3QDnf3QDof3XD0QDPg3WD0QDQg3Q@Rg3QDSg3XD0VD0WD0QDQg3Q@Rg3QDS
g3XD0QDmV1WD0QDTg3PD`V4PD`Y5PDl1XD0WD0QDUg3PDTP9XD0WD0PD^V4PD_7PDg[2XD0`DYY2WD0QDVg3P@]^5PDSW<XD
0WD0PDXQ3QDf3QDWg3XD0VD0WD0PDXQ3QDf3QDWg3XD0QDXg3WD0QDYg3QDZg3Q@f3QD[g3XD0WD0PDVV4PD\a5XD0aD\3`D
c^5`DeV4`D^^5`D^Y5`Dnc2`DbR3`DcR3`DWm2`DXm2`D[Q3`DZQ3aD^3`DXV4WD0PDVV4QDga1XD0aD\3VD0WD0PDVV4QDg
a1XD0aD\3QD\g3WD0PDfV4QD]g3QD^g3XD0QD_g3WD0PDXV4PD]^5QDhIXD0TD4PD4WD0PDWV4PD]^5QD`g3XD0WD0PD]S9P
De\2XD0WD0PDe_5PDeV4QDag3QDi[3XD0WD0PDXV4PDa\2QDag3QDi[3XD0PD]]:WD0PDj[2PDdV4PDe^9XD0WD0PD]^5QDb
g3PD_i8XD0QDcg3TD1WD0QDdg3XD0YD1QDcg3TD1WD0QDdg3XD0QDeg3WD0QDfg3QDgg3XD0PD^V4WD0PDVW<XD0YD1WD0PD
VW<XD0QDhg3WD0PDVV4PDYo1PDlm2XD0WD0QDig3PD^j2XD0VD0WD0QDig3PD^j2XD0QDjg3WD0QDkg3QDnY1QDlg3XD0WD0
QDmg3TD2PDUW4XD0SD0WD0QDng3TD1QDog3XD0TD3QDPh3QDQh3TD3WD0QDng3QDRh3XD0QDSh3WD0QDTh3QDUh3QDVh3XD0
`Dm:`DZ^:`Di;`Di^5`D_S2`DVY2`DnW4`DWX5QD^3WD0QDoP1PD]Q3PD^V4XD0SD0WD0QDWh3Q@Xh3QDYh3XD0WD0PDc^5Q
DZh3QD[h3XD0WD0QD\h3PDWV4QD]h3XD0PDPP2WD0QD^h3PDdV4QD_h3SD0XD0VD0WD0QD^h3PDdV4QD_h3SD0XD0QD`h3WD
0QDPc2QDah3P@4QDbh3QDch3XD0SD0WD0QDdh3PDa\2QDeh3QDfh3XD0WD0QDcOPDXR3PDQ^9XD0WD0QDUn1SD0PDdV4QDgh
3XD0WD0QDhh3QDPc2P@^o4QDih3XD0WD0QDjc3QDjh3XD0VD0WD0QDjc3QDjh3XD0QDmV1WD0QDdKPD\m2QDkh3XD0VD0WD0
QDdKPD\m2QDkh3XD0QDlh3WD0PD`Y5QDmh3QD^3XD0QDnh3`Ea\2`EZQ3`Eg\2`Ef\2`Eb\2WD0QDiR3QDoh3XD0QFPi3PDU
R3WD0QDQi3QDRi3XD0TD3QDSi3PDUR3WD0QDTi3PD^V4QDRi3XD0TD3QDSi3WD0QDUi3Q@RY1PD^V4QDVi3XD0VD0WD0QDUi
3Q@RY1PD^V4QDVi3XD0QDWi3WD0QDXi3Q@RY1PD^V4QDVi3XD0VD0WD0QDXi3Q@RY1PD^V4QDVi3XD0QDWi3QDYi3TD1WD0Q
DZi3XD0QD[i3Q@e3TD2QD\i3WD0PD`Y5PDVi9XD0VD0WD0PD`Y5PDVi9XD0QD]i3WD0PDWV4QD^i3QD_i3XD0VD0WD0PDWV4
QD^i3QD_i3XD0QDmV1QD`i3Y@0WD0QDai3QDbi3XD0VD0QD`i3Y@0WD0QDai3QDbi3XD0QDci3WD0QDdi3QDei3XD0VD0WD0
QDdi3QDei3XD0QDfi3WD0PDd^5PD`Q3SD0XD0WD0QDa;PDTIQDgi3XD0WD0QDhi3XD0`D=TD4QDii3TD2QDji3QFki3TD1WD
0QDli3PDXQ3XD0VD0QFki3TD1WD0QDli3PDXQ3XD0QDmi3QFni3TD2WD0QDoi3TD1PDTQ3QDPj3QDQj3XD0QDRj3TD2WD0QD
Sj3QDTj3XD0`D`Y5`DnQ3`DWR3`DaY5WD0QDUj3P@TQ3PDVX<XD0WD0QDVj3QDf3QDWj3XD0WD0QDf\1PDWV4PDiT:XD0WD0
QDf\1PD\]5QDf3PDUW4XD0WD0QDXj3QDf3QDYj3XD0WD0QDc=QDZj3XD0WD0QDc=PD^Y5PDZX<XD0WD0QD[j3QD\j3XD0WD0
QD]j3XD0VD0WD0QD]j3XD0QD^j3QDf4QD_j3QDf4QD]4QDg3QD]4QD]4QD`j3Q`1g3QDTk2QDc4PD\V4Q`1g3QD]4WD0QDaj
3YE5YD1XD0`DZV4QDbj3TD1QD^3Q`1g3aD\3`DU_2`DPm2`DTW2`DS1`DcT3`D_X<`DYc;`D`X<`Dgo2`Df^9`DbV2`DRV2`
DYR3`Dgo8`D]^5`Dd5`De5`DVi3`Dc=`DXc2`DaX<`D]g2`DbX<`Dkk2`D`Z2`DYl2`Dbd5WD0SD0YD5XD0VD0QDbj3TD1QD
^3Q`1g3aD\3`DU_2`DPm2`DTW2`DS1`DcT3`D_X<`DYc;`D`X<`Dgo2`Df^9`DbV2`DRV2`DYR3`Dgo8`D]^5`Dd5`De5`DV
i3`Dc=`DXc2`DaX<`D]g2`DbX<`Dkk2`D`Z2`DYl2`Dbd5WD0SD0YD5XD0QDRZ1WD0QD]U1YD1XD0VD0WD0QD]U1YD1XD0QD
cj3QDdj3PDnV2`DWV4`DR3QDT4QDej3QDfj3PDnV2QDgj3QDhj3QDij3QDjj3QDkj3QDlj3PDa8PDWV4PD`Y5PDoQ;PD\Q3P
D\Q3PD[U;PDWV4PD`Y5PDY4PDe^9QDmj3PDRU2PDYo1PDQn:PDUQ3PDP9PDna9PD^T:PDe6PDh]4QDnj3QDoj3PDd8PD]V4P
De:PDnU<PDjX<PDR1PDSQ3PDnc2QDPk3PDlX<PDc6PDj9PDWQ3PDni2QDQk3PDYV4Q`1g3Q@Rk3WD0QDSk3XD0PDna9QDTk3
PDkGQDUk3PDi6QDVk3PDe>PDma3PD\f1PDSa9PD^T3PDQY<PDck8PDf]5PD`T3PDVQ3PDmk8QDWk3PDej4PDXX<PDbd5QDXk
3PDSY<PDR\2PD^IPD]<PDba5QDYk3QDZk3QD[k3QD\k3QD]k3QD]U1QD^k3PDYc;QD_k3QD`k3PDUn1PDdi4PDSQ3PDTQ3PD
^V4PD[Y<PDd<PDYQ3PDUj4PDdV4PD^i9PDZj4PD\V4SD0PD]Q3Q@d3Q`1g3WD0QDZIXD0WD0QDak3PD`Y5TD1QDbk3XD0QDc
k3PD6Q@\?WD0QDd4XD0QDck3PD6WD0Q`1g3QDZIXD0VD0QDck3PD6WD0Q`1g3QDZIXD0QDdk3QD^3QD\?Q`1g3WD0QDek3aD
f2aD\3`D\_9SD0XD0VD0QD^3QD\?Q`1g3WD0QDek3aDf2aD\3`D\_9SD0XD0QDfk3QDgk3WD0QDhk3P@PZ2TD1QDik3XD0QD
jk3WD0QDkk3XD0QDlk3WD0QDmk3PDaQ3XD0VD0WD0QDmk3PDaQ3XD0QDnk3QDok3QD\?Q`1g3WD0QDZIaDf2aD\3SD0XD0`D
WV4`D[V4WD0QDPl3XD0TD2QDQl3QD^3Q`1g3WD0QDc4QDRl3Q`1g3QDaHXD0aDf2QD^3QDoBWD0QDcV3XD0QDSl3VD0QD^3Q
DoBWD0QDcV3XD0QDSl3QDTl3PD`Y5WD0QDUl3SD0XD0TD1QDVl3TD1QDWl3WD0QDXl3PD^V4PDYg:XD0WD0PD_Y5PDTQ<PDj
d2XD0WD0PDc^5SD0PDfh2XD0QD^3WD0QD\?Q`1g3QDYl3PDWV4XD0SD0WD0QDZl3QD[l3XD0`Dh`2QD\l3WD0QDZ^1QD]l3X
D0WD0QD^l3QD_l3TD1QD`l3XD0QD^3PD^Y5WD0QDal3SD0XD0QDbl3TD1WD0QDcl3XD0UD0QDdl3QD^3Q`1g3WD0QDc4XD0`
D]4`Dl2VD0UD0QDdl3QD^3Q`1g3WD0QDc4XD0`D]4`Dl2QDel3UD0QDfl3QD^3Q`1g3WD0QDgl3XD0VD0UD0QDfl3QD^3Q`1
g3WD0QDgl3XD0PD1QDhl3TD1QD^3TD1QDil3P@\a5WD0QDjl3XD0WD0QDkl3P@WV4PD`Y5QDll3XD0WD0QDml3TD1Q@nl3QD
ol3QDPm3XD0WD0QD_3P@e_5PD^Y5S@0PDd\5PDYV4XD0WD0PDVQ3PDVIPDWV4QDQm3XD0WD0PDYZ<QDRm3QDSm3QDTm3QDUm
3QDVm3XD0WD0QDWm3QDXm3XD0VD0WD0QDWm3QDXm3XD0QDYm3QDZm3WD0QD[m3QD\m3XD0WD0PDeV4QD]m3PDeV4QD^m3XD0
WD0QDjk2Q@_m3PDa\2QD`m3TD2XD0VD0WD0QDjk2Q@_m3PDa\2QD`m3TD2XD0QDam3WD0QDWKQDbm3QDcm3XD0WD0QDdm3PD
^V4PD_7QDem3XD0WD0QDfm3QDgm3QDhm3QDim3XD0QDjm3Y@0WD0QDkm3XD0VD0QDjm3Y@0WD0QDkm3XD0QDlm3QDmm3TD6Q
D^3Q`1g3WD0QDnm3XD0QDom3TD4QD^3Q`1g3WD0QDPn3XD0`DWV4`D[V4QDQn3QD^3Q`1g3WD0QDRn3XD0QD\?Q`1g3WD0SD
0XD0PDgm1QDTa2QDSn3Q@^3WD0QDTn3XD0QD\?Q`1g3WD0QDZIXD0QDUn3QDVn3QD^3Q`1g3WD0QDWn3XD0WD0QDXn3PD`j2
XD0VD0WD0QDXn3PD`j2XD0QDYn3QDZn3WD0QD[n3XD0PDQe:WD0PDSQ3PD^V4PD\j2XD0QD\n3TD2QD^3Q`1g3WD0QD]n3XD
0aD\3`DdV4QD^n3PDWV4TD3QD^3Q`1g3WD0PDWf1XD0QD_n3PDWV4TD3QD^3Q`1g3aDe2aD\3iD1iD2WD0SD0XD0VD0QD_n3
PDWV4TD3QD^3Q`1g3aDe2aD\3iD1iD2WD0SD0XD0QDjT2QD`n3TD4WD0PDWa5XD0QDan3TD2WD0PDkW:XD0WD0QDbn3P@]Q3
P@o7QDcn3QDo2XD0WD0QDdn3PDeV4QDZIXD0QDYDWD0QDen3XD0VD0QDYDWD0QDen3XD0QDfn3QDgn3WD0PDf;PDTQ3XD0QD
hn3WD0PDbh8XD0PD`Y5WD0QDin3PDWV4QDPMXD0QDjn3WD0PDhh8TD1QDkn3XD0QDln3QDmn3WD0`DbT3SD0QDnn3XD0VD0Q
Dmn3WD0`DbT3SD0QDnn3XD0QDjT2QFon3QD_3Q@d3Q`1g3WD0QDPo3aDf2SD0XD0`DWV4`DXV4`DVV4QDQo3WD0QDRo3XD0S
D0WD0QDSo3TD1QDTo3XD0`EeV4YD1WD0QDUo3XD0VD0`EeV4YD1WD0QDUo3XD0QDVo3PDR_2QD^3Q`1g3WD0QDWo3XD0QDXo
3QDYo3WD0QDZo3QD[o3XD0QD^3QDV@SD0WD0QD\o3XD0`Dij2WD0QDZIPDeV4QDV@XD0SD0QDV@WD0QD]o3XD0QD^o3QD_o3
WD0QD`o3XD0WD0PD[Y2PDWS3XD0WD0QDao3TD1QDbo3XD0`DeV4QD^3P@]Q3WD0QDco3PD^V4XD0SD0QD^3WD0QDdo3QDcV3
XD0VD0QD^3WD0QDdo3QDcV3XD0QDeo3WD0PDg[2PDTP9XD0VD0WD0PDg[2PDTP9XD0QDmV1QDfo3WD0QDgo3XD0QDho3P@]Q
3P@o7WD0QDcn3QDio3XD0QD^3WD0QDjo3PD^V4XD0SD0PDXQ4PDWHQDko3TD3QD^3Q`1g3WD0QDlo3XD0WD0QDmo3XD0QDT4
PDil1PDXV4PD^V6PD`Y5QDc4PDgS3SD0QDno3PDgS3QDT4QD^3Q@a3WD0PD]<XD0VD0QDT4QD^3Q@a3WD0PD]<XD0QDoo3QD
dKQ`1g3WD0QDc4XD0QDPP4QDQP4WD0Qd1g3QDc4XD0QDT4WD0QDc4XD0QDT4QDT4TD4QD^3WD0Q`1g3QDc4XD0aD\3`DdV4Q
DT4TD3QD^3QD\?Q`1g3WD0QDc4XD0QD^3Q@d3QDh3WD0QDc4XD0WD0QDh3QDc4XD0SD0WD0QDRP4QDc4XD0QDT4QDSP4TD2`
Dh:WD0QDc4XD0QDT4TD2QD^3TD4PD\V4WD0Q`1g3QDc4XD0VD0QDT4TD2QD^3TD4PD\V4WD0Q`1g3QDc4XD0QDmV1QDTP4TD
2QD^3Q@UP4Y@0aDe2aD\3iD1iD2aDT4aDl3bD0WD0SD0XD0VD0QDTP4TD2QD^3Q@UP4Y@0aDe2aD\3iD1iD2aDT4aDl3bD0W
D0SD0XD0QDVP4QDWP4QDXP4Q@YP4Y@0aDe2aD\3`D`l1`DeV4`D^V4bD0WD0SD0XD0VD0QDWP4QDXP4Q@YP4Y@0aDe2aD\3`
D`l1`DeV4`D^V4bD0WD0SD0XD0QDZP4QD\?Q@[P4aDe2aD\3aDl3WD0SD0XD0QD\P4`DWV4`DY\<`DZ\<QD^3YD0aDe2aD\3
iD1iD2`D^Y5`D_Y5`D`Y5WD0SD0XD0VD0QD^3YD0aDe2aD\3iD1iD2`D^Y5`D_Y5`D`Y5WD0SD0XD0QDel3QD]P4Y@0QD^P4
aDe2aD\3WD0SD0XD0VD0QD]P4Y@0QD^P4aDe2aD\3WD0SD0XD0QD_P4aDR3bD0WD0YD0XD0YD1QDP=aDR3bD0WD0YD0XD0YD
1aDR3bD0WD0YD0XD0aDR3bD0WD0YD0XD0VD0aDR3bD0WD0YD0XD0QD`P4aDR3bD0WD0YD0XD0YD2QDaP4aDR3bD0WD0YD0XD
0UD0SD0QDbP4TD1WD0QDcP4XD0aD\3UD0QDbP4TD1WD0QDcP4XD0aD\3UD0SD0QDdP4TD1WD0QDeP4TD2XD0QDfP4UD0QDdP
4TD1WD0QDeP4TD2XD0QDfP4QDgP4Y@0WD0QDT3XD0aD\3`DSQ3`DWQ3`DZR3`DYR3`D[R3`D\R3`D]R3`D^R3`Da^5UD0QDV
3Q@\3Q`1g3P@[\<`Dcj1`Dff1`Di5`Dgf1`Dg6`Dd>WD0Q`1g3QDhP4XD0VD0UD0QDV3Q@\3Q`1g3P@[\<`Dcj1`Dff1`Di5
`Dgf1`Dg6`Dd>WD0Q`1g3QDhP4XD0QDiP4UD0QDV3Q@\3TD3PD4Q`1g3WD0QDjP4XD0VD0UD0QDV3Q@\3TD3PD4Q`1g3WD0Q
DjP4XD0QDkP4UD0QDV3Q@\3Y@0WD0QDlP4XD0WD0QDij2XD0VD0WD0QDij2XD0PD1QDmP4QD^3Q`1g3aDe2aD\3iD1iD2aDT
4aDl3bD0aDX3aDf2aDW3WD0SD0XD0VD0QDmP4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0QDnP
4QDmP4QD^3Q`1g3aDe2aD\3iD1iD2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0QDoP4QDaHQDmP4QD^3Q`1g3aDe2aD\3iD1i
D2aDT4aDl3bD0aDX3aDf2aDW3WD0SD0XD0QDoP4YD0QDPQ4WD0Q@QQ4PD`Q3SD0XD0`DWV4WD0PD`Q3SD0QDnOXD0QD^3WD0
QDRQ4SD0XD0VD0QD^3WD0QDRQ4SD0XD0QESQ4WD0QDTQ4QDUQ4XD0WD0QDVQ4Q@g3QDWQ4XD0QFg_2QDXQ4TD2WD0QDYQ4XD
0QDZQ4TD2WD0QD[Q4XD0`DeV4`DP;QD^3Q`1g3QD\Q4WD0QD]Q4XD0PD\^5QD^Q4PDY^5SD0PDRo2PDd3QD_Q4TD2WD0QD`Q
4XD0PDka5VD0PDka5QDjT2QDYBS@0S@0WD0QDc4XD0QDaQ4`EeV4`Egm1`Ehm1`ESU:`EX8`E]Q3`ES]<WD0PDT7XD0VD0WD
0QDbQ4XD0VD0QDP=Q@i3WD0QDa4Q`1g3QDcQ4XD0QD`4`DeV4`Do<`DP;WD0QDdQ4QDa4XD0QDa3Q`1g3QDeQ4Q@a4PD]Q3Q
Da4QDeQ4QDPMQDfQ4TD3WD0QDgQ4XD0PD`Q3QDhQ4PD`Q3QDiQ4QDjQ4PD`Q3QDkQ4QD^3QD\?Q`1g3aDd2aDf2aDT4aDh2a
DY4aD\3aDe2aDl3aDX3aDc4bD0iD1iD2WD0SD0XD0VD0QDkQ4QD^3QD\?Q`1g3aDd2aDf2aDT4aDh2aDY4aD\3aDe2aDl3aD
X3aDc4bD0iD1iD2WD0SD0XD0QDlQ4QDmQ4QDnQ4PDWV4S@0WD0QDoQ4XD0`DQg:`D\]<`DeV3`DTU3QDQFQ@^3Q@d3Q`1g3W
D0QDPR4XD0QDQR4PDYV4WD0QDRR4XD0VD0PDYV4WD0QDRR4XD0QDSR4QDTR4QDPm3TD3QD^3Q`1g3aDe2WD0SD0XD0VD0QDT
R4QDPm3TD3QD^3Q`1g3aDe2WD0SD0XD0QDjT2PDYV4WD0QDUR4XD0VD0PDYV4WD0QDUR4XD0QDjT2QDVR4WD0QDWR4XD0PDd
m2QD^3Q`1g3WD0QDXR4XD0QDYR4QDZR4TD3PD\a2QD[R4QD\R4QD^3Q`1g3QDV@Q`1g3S@0WD0QD]R4XD0`DTh2`D]Y3`Dgk
5`Dif:QDV@`Dkk2iD0SD0S@0WD0QD^R4XD0`DWV4`DW^<`DP`2`D`T:`DTc2`DX^<WD0QD_R4PDWV4SD0XD0`Dkk2`D`Y5QD
^3Q`1g3QDV@`Dd`2`DZo2`Dh`2SD0WD0QDd4XD0`DY^<QD^3Q`1g3Q@d3Q`1g3Q@c4WD0Q`1g3Q@]4QDd4XD0WD0QDTk2QDd
4XD0WD0QD`R4QDaR4QDd4XD0WD0QDd4XD0QDbR4PD`Y5QDT4QDcR4QDdR4PDWV4QDeR4PDjf:PDXV4PD\^<PDUQ3PDf_2PDV
Q3PDf_2PDUQ3PDY_2PDVQ3PDmT2QDfR4QDgR4QDhR4PD\:PDSQ3QDoBQDkl1QDiR4QDjR4QDkR4PDVHPDW?PDf[3QDlR4PDR
[9`DVU4`DS_2`Ddk3QDmR4QDnR4QDoR4QDZIQDPS4PDYT4QDQS4QDRS4QD^3PDWV4Q`1g3Q@ZIPDYT4QDT4Q@f8Q@g8QDm=V
D0QDUZ1PD\S4WD0PDYT4XD0QDT4WD0PDXQ3PD^`2QDSS4QDTS4XD0WD0QDUS4QDVS4QDWS4XD0WD0QDXS4QDYS4QDZS4P@^V
4P@_7XD0QD^3PDXQ3TD1PDe^<QD[S4TD1QD\S4QD]S4QD^S4QDk8PDXV4TD1WD0QD_S4XD0PDno2QD`S4QD^3WD0QDaS4XD0
VD0QD`S4QD^3WD0QDaS4XD0PD1PDnW:PDWV4QDV@SD0QDbS4QDcS4PDWV4QDT4QD^3Q`1g3PDSQ3PD^V4PD\j2QDdS4TD2QD
eS4QDfS4`DWV4`D^V4QDgS4PD^V4PD`Y5QDhS4QDiS4TD1QDjS4`DXV4PDWQ3PDWV4PD`Y5PDoo8QD^3Q`1g3WD0QDkS4XD0
VD0QD^3Q`1g3WD0QDkS4XD0QDlS4PDeV4QDmS4PDQZ2PD`Y5PDd\5QDag3PDQZ2PDZV4PD`Y5PDU\5QDdKWD0PDba:XD0QDn
S4QD^3WD0PDba:XD0VD0QD^3WD0PDba:XD0QDjT2QD^3QDa;WD0QDoS4QDag3QDPT4XD0PDVV4PD[Q3QDQT4QDgW1PDXV4PD
[Q3QDRT4P@WV4PDXV4PD`Y5PD^j2PDWV4PDZV4PD^Q3PDe\2QDST4QDTT4PD]W:PDWV4PDg_9PD^V4QDUT4PDXV4PD^Y5PDQ
U2PDVV4QDVT4PDll2PD^j2PDe^9QDTHPDdV4PDHQDhFPDdV4SD0PDVn1PD]Q3QDPj2QDWT4PDSQ3PDdm2PDYV4PDg6PDXV4Q
DXT4PD`S3PDTP9PD^V4PD`Q3QDYT4QD]e2PDWU5QDZT4QD[T4QD\T4PD`Y5QD_S2PDlQ;PDlQ;QD]T4QD^T4QD_T4QDiU2QD
`T4QD^3PD]Q3PDVQ3VD0QD^3PD]Q3PDVQ3PD1QDaT4QDbT4PDeV4QDcT4PDeV4QDdT4Q@eT4QDfT4PDXV4PDcR3QDWW3PD^V
4QDgT4PD]Q3PDSQ3PD^V4QDhT4PDk=PDXV4PDmZ9QDiT4QDjT4PDiT:QDkT4QDbIQDlT4TD3PD^V4PD_7PDTo1QDmT4PD^V4
P@_7QDnT4PDe^9PD^V4QDoT4QD]P1PDiP9PDYV4QDPU4PDXV4QDQU4PDXV4QDh7PDiT:QD^3WD0QDRU4XD0aD\3QDUR3QDSU
4PDPZ2QDTU4PDj6PDTP9PDXQ3PD^`2PDYV4TD2QDUU4PD\Z5PD^V4PDd^5PDdR:PDXV4PD`Y5PDg4PDZW4PDVQ3QDVU4PD`Y
5QDWU4U`3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0
YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01
RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11S
P14[12YP15\12WP17]12XP13^12VP13_12WP12`12TP16a12UP17b12WP18c12[P15d12SP14e12VP13f12XP13g12YP13h1
2WP13i12WP13j12XP13k12XP12l12TP13m12XP13n12XP13o12XP12P22UP13Q22WP14R22WP15S22VP13T22WP14U22XP13
V22WP13W22WP12X22UP12X22UP1102RP1102RP1102RP12Y22TP15Z22TP15[22TP12\22TP13]22WP14^22YP13_22TP12`
22TP12a22UP13b22XP13c22VP12d22UP18e22WP14f22TP15g22YP1302RP12h22VP18i22]P13j22TP13k22XP13l22VP14
m22XP13n22XP12a12UP12o22UP13P32XP12Q32UP13R32VP12S32TP13T32UP13U32WP14V32ZP13W32UP13X32TP1102RP1
102RP13Y32TP12Z32UP1102RP12[32TP15\33XP16]33\P19^33UP1:_33XP19`33TP15a33VP16b33YP17c33\P18d33VP1
8d33XP16e33ZP16f33YP15g33TP15h33VP15i33TP16j33WP17k33YP15l33TP16m33UP16m33WP15n33VP17o33XP17o33Z
P17P43YP17Q43WP1:R43XP19S43VP18T43WP16U43WP16U43YP17V43YP16W43XP16W43ZP16X43[P16Y43VP15Z43WP17[4
3VP16\43ZP16]43[P17^43]P19_43^P18`43WP16a43WP16a43YP15b43VP17c43XP16d43XP18e43YP15f43TP15g43UP15
h43WP18i43ZP16j43WP16k43YP17l43ZP16m43WP17n43WP16X43YP15o43VP15P54TP12Q54TP12R54TP12S54UP1204RP1
2T54UP14U55ZP1275UP12V55VP19W55[P14X55\P13Y55WP16Z55]P16[55ZP12\55TP13]55XP13^55WP13_55TP14`55VP
16a55VP15b55VP13c55UP15d55WP16e55VP13f55VP16g55VP15h55VP13i55XP13j55XP12k55VP14l55VP15d55WP1:m55
WP14g15ZP12n55UP14o55VP12P65UP13Q65WP14R65VP12S65UP12X25UP13T65WP12U65TP12V65UP12W65TP13X65WP12Y
65UP13Z65YP14[65YP13\65XP13]65WP13i55YP14^65WP16_65TP13`65TP14a65VP13b65UP13c65XP12d65TP14W35UP1
5e65ZP1;W35UP14f65XP1105RP14g65TP15h65TP1305RP14i65WP15j65XP12k65TP13l65VP14m65WP14n65VP13o65UP1
4P75WP15Q75QM3R75TP13S75WP13T75UP13U75VP14V75YP12n55UP12W75TP12P65UP13X75VP15[55XP13Y75WP12Z75TP
15[75ZP13\75TP1105RP15[55XP16[55[P17]76TP16^76VP15_76XP17`76VP1Fa76UP1Hb76WP15c76WP18d76XP16e76Y
P17f76[P15g76WP18h76XP15i76TP16m36WP17j76YP16k76YP19l76ZP1<m76XP16n76VP19o76XP15P86VP17Q86VP17R8
6VP18S86XP18T86TP17U86VP16V86YP15W86WP16X86UP16Y86VP17Z86YP16[86VP16\86WP18\86YP16]86XP19^86]P17
_86[P17`86XP16a86YP16b86YP18c86ZP16d86ZP18d86WP18e86ZP15f86WP16g86UP16g86WP17h86WP15i86VP16j86TP
16j86VP15k86TP15l86VP17m86VP1:n86XP1Co86VP17n26^P16P96WP15Q96XP14R96TP18[56YP17S96VP16T97XP15U97
YP17V97TP16W97VP16X97\P15Y97WP13Z97YP13[97YP1107RP12\97VP12]97VP13^97UP18_97TP16`97WP15a97UP12Q5
7TP16b97YP14c97\P13d97WP13e97YP13f97YP13g97XP12h97TP12i97VP12j97VP13k97XP13l97XP13m97XP14n98TP13
08RP1\1o99UP13P:9WP14Q:9XP14R:9ZP15S:9ZP13T:9WP12U:9VP15V:9]P12V59VP14W:9VP13X:9XP1109RP1109RP12
Y:9TP14Z:9XP13[:9XP19\:9\P15Z59YP13]:9WP15^:9ZP12_:9TP14`:9WP1409RP15a:9WP13b:9VP14c:9[P13d:9VP1
4e:9VP12f:9TP13g:9XP13h:9XP12X29UP14d59XP14i:9YP12j:9TP12k:9VP13l:9WP12m:9TP18n:9TP13o:9WP13P;9W
P14Q;9UP1109RP15R;9XP13S;9VP12T;9VP13U;9YP12V;9TP14W;9VP15X;9WP12g49UP13Y;9WP12Z;9UP13[;9TP13\;9
VP13];9YP14^;9\P13_;9XP14`;9ZP13a;9WP12b;9UP12c;9TP14X:9ZP13d;9TP1<e;:UP130:RP16f;:VP17g;:XP18h;
:[P17X::[P17i;:VP16j;:TP15k;:TP17l;:VP15m;:VP16n;:VP13o;:XP15P<:YP14Q<:TP1<Q::XP18R<:VP15S<:WP15
T<:VP14U<:XP14V<:WP13W<:TP16X<:WP14Y<:YP13Z<:XP13[<:WP13\<:WP17V5:XP15]<:WP15o2:VP14^<:WP15_<:TP
15`<:VP16a<:\P16b<:WP14c<:VP14d<:YP18e<:XP13f<:VP16g<:VP15h<:XP16i<:[P15j<:WP13k<:WP18l<:]P12m<:
UP14n<:UP13o<:WP13P=:YP12Q<:UP13Q=:XP12j9:VP13R=:VP15S=:VP14T=:VP13U=:VP110;RP1AV=;TP13W=;TP12V5
;UP13X=;YP13Y=;XP14Z=;YP12[=;VP12\=;UP14]=;[P15^=<UP14_=<UP120<RP14`=<UP12V5<UP13a=<WP12V5<UP13b
=<YP13c=<YP12T3<VP12d=<TP14e=<WP16f=<VP13g==WP12h==UP13i==TP13j==TP120=RP13W3=UP12k==TP12l==TP13
m==WP13n==TP14o==VP13P>=WP13Q>=XP12R>=TP12S>=UP13T>=TP12U>=TP110=RP14V>=\P12W>=TP15X>>TP15Y>>VP1
3Z>>XP13[>>XP13\>>YP13]>>YP14^>>VP13_>>YP15`>>VP19a>>VP14b>>VP13c>>VP16d>>VP14e>>VP13f>>WP13g>>W
P14h>>TP15i>>UP13j>>WP12k>>TP18l>>YP19m>>YP17n>>\P16o>>VP15P?>TP14Q?>TP15R?>XP17S?>YP16T?>YP14U?
>WP13V?>WP13R?>VP12X2>VP16d5>ZP14W?>TP16X?>XP13Y?>YP16Z?>TP16Z?>VP15[?>XP16\?>TP15]?>TP16^?>VP16
_?>ZP14`?>YP14a?>YP16b?>VP15c?>VP12d?>UP13e?>WP14f?>ZP15g?>VP15g?>VP13h?>WP15i?>VP15j?>ZP13k?>XP
14l?>VP12m?>TP13n?>VP15o?>TP15P@>WP15Q@>VP15R@>]P15S@>[P13T@>WP13U@>WP13V@>YP13W@>XP13W@>XP13X@>
WP13Y@>WP14Z@>\P13[@>YP13\@>VP14]@>WP13^@>WP17_@>VP16`@>VP12a@>VP13b@>WP14c@>WP12d@>TP12e@>UP14f
@>VP13g@>WP13h@>VP12i@>TP13j@>UP12k@>TP12l@>TP13m@>WP12n@>TP13o@>UP13PA>VP12QA>TP15RA>UP16SA>UP1
5TA>UP14UA>UP110>RP13VA>WP16WA>WP14XA>XP13YA>YP14ZA>WP13[A>TP15\A>XP13k?>XP14\>>ZP14]A>TP15^A>VP
14_A>VP12`A>UP14aA>TP16bA>TP16bA>VP14cA>ZP13dA>VP12Z1>SP12W3>VP13eA>XP14fA>TP15gA>UP1:hA?`P16iA?
XP16jA?WP16jA?YP15kA?UP15lA?WP17mA?XP19nA?VP17oA?XP17d5?YP15PB?TP15QB?VP16RB?UP15SB?UP16TB?YP1=U
B?YP15VB?VP15WB?TP15XB?VP17YB?UP14ZB?TP16[B?ZP130?RP16\B?TP16]B?VP16^B?WP18_B?YP19`B?YP1<aB?WP17
bB?YP15g4?UP15cB?WP1:dB?VP1CeB?YP18fB?XP16gB?VP16hB?UP15iB?UP15jB?WP17kB?YP16lB?UP16mB?WP130?RP1
5nB?VP15oB?VP13PC?VP16QC?WP16QC?YP18d5?]P15RC?WP16SC?UP15TC?VP1=UC?ZP1;VC?VP18WC?WP17XC?UP1BYC?W
P1AZC?UP18[C?WP15\C?VP15]C?UP16^C?XP16_C?WP15`C?VP15aC?UP15bC?VP15cC?VP16dC?UP16dC?WP17eC?VP16fC
?WP16gC?XP1DhC?WP1CiC?UP17jC?XP15kC?TP15lC?TP15mC?VP16nC?XP15oC?VP12PD?UP15QD?VP14RD?UP15SD?UP15
TD?WP17UD?WP16VD?VP16VD?XP16WD?UP16XD?WP17YD?[P15ZD?VP13[D?XP19\D?VP17]D?YP17]D?XP14^D?TP15_D?XP
14`D?TP15aD?WP15bD?YP18cD?VP18dD?XP15eD?TP17fD?XP16gD?YP130?RP14hD?WP14iD?TP15jD?UP15kD?WP15lD?X
P15mD?TP15nD?VP15oD?WP16X:?\P15PE?TP15QE?WP13RE?UP13SE?XP1:TE?ZP19UE?WP16VE?WP16WE?ZP15XE?XP17YE
?VP14ZE?TP15[E?UP16[B?ZP15\E?VP16]E?VP16^E?YP15_E?TP15`E?VP15aE?VP16bE?VP110@RP13cE@YP12dE@VP15e
E@TP18fEAUP15gEBVP14hEBVP12iEBUP13jEBWP13kEBXP17lEBYP110CRP17mECWP17nECWP17oECWP17PFCWP17QFCWP17
RFCWP12SFCTP15TFCWP12UFCUP14S1CSP17VFDVP19WFDWP1<XFDWP15WFDUP14UFDTP13YFETP12ZFETP13[FEYP15\FEWP
15]FFTP16^FFVP17_FF[P16`FFWP17aFFYP17aFF[P16bFFWP16cFFYP12dFFTP13eFFVP16fFFWP16gFFWP13hFGTP12iFH
TP12jFHUP12kFHUP19lFIWP1<mFIVP14nFIVP18oFIXP15PGIYP18QGI[P12RGITP13SGIXP110IRP14TGIYP110ISP13UGI
VP12VGITP19WGJTP15XGKTP12YGKTP13ZGKXP14[GKVP13\GKVP14]GKYP12^GKUP14_GKXP12`GKTP12aGKUP12bGKTP15V
5LVP16cGLVP17dGLXP18eGLVP16fGLVP15gGLWP15hGLWP17iGLXP13jGLXP13kGLVP12lGLTP12Z1LSP17mGLTP14nGLWP1
3oGLWP13PHLVP16QHLXP19QHLXP15RHLWP15SHLTP14THLYP12UHLTP13VHLTP13WHLWP13XHLWP17YHL[P16ZHLXP14[HLV
P13\HLVP12U:LUP12U:LUP14]HLZP14^HLXP13_HLVP13`HLXP12aHLVP13bHLXP13cHLXP12dHLVP12eHLVP13fHMWP13gH
MYP14hHM\P14iHM\P12jHMVP13kHMYP13lHMXP13mHMYP14nHM[P13oHMYP13PIMXP13QIMYP13RIMXP13SIMYP13TIMXP14
UIMZP13VIMYP13WIMYP13XIMXP12YIMUP12ZIMVP127MVP12[IMVP14\IMXP13]IMYP13^IMYP14_IMXP14`IM[P13aIMXP1
2bIMVP13cIMYP13dIMWP13eIMXP14fIMWP13gIMVP15hIMXP13iIMXP14jIMWP14jIMYP13e3MXP14kIMXP13lIMXP13mIMU
P13nIMXP14oIMVP12PJMVP13QJMYP13RJMYP13SJMYP12TJMVP13UJMYP13VJMWP13WJMXP13XJMYP12YJMVP12ZJMVP14[J
M[P13\JMYP12]JMVP12]JMVP12]JMVP12^JMVP12_JMVP13`JMXP13aJMYP14bJM\P13cJMWP12dJMVP13eJMWP13fJMYP13
gJMYP13hJMVP13iJMYP13jJMYP13kJMYP13lJMYP13mJMXP13nJMYP13oJMXP14PKMZP13QKMYP14RKM\P12SKMVP12]JMVP
12TKMVP13PIMWP13UKMXP13VKMVP13WKMTP13XKMWP13YKMXP14ZKM\P12W3MVP13[KMYP13\KMXP12]KMVP14^KMZP127MV
P13_KMXP12U:MVP12`KMTP12aKMVP12bKMTP12PCMVP13cKMVP12WKMTP13dKMWP12V5MVP13X:MYP13eKMWP12W3MVP12fK
MUP13gKMYP13hKMXP13eIMXP12iKMVP12jKMVP12kKMVP13lKMVP13mKMYP15nKMVP13oKMWP14PLMWP14QLMWP14RLMYP13
SLMXP13TLMYP13ULMXP12VLMUP13WLMXP16[BM`P13XLMXP15YLMYP13ZLMXP15Z5MZP13[LMWP14\LMYP14W5MZP13]LMWP
12^LMTP13_LMWP13`LMWP14aLM[P13bLMVP14cLMYP13dLMWP13eLMXP14fLMZP13gLMVP14X4MZP13hLMWP14`JMZP15iLM
[P15jLMZP14kLMXP13lLMVP15mLM[P14nLMXP13oLMVP15PMMYP12QMMTP15RMMXP13SMMVP15TMMXP14UMMVP14VMMXP14W
MMYP15XMM[P13YMMVP13ZMMWP12[MMUP13\MMVP12]MMTP14^MMZP13_MMWP14`MM[P18aMMWP14bMMZP13cMMXP15dMMZP1
3eMMVP13fMMVP12gMMTP14hMMZP13iMMVP14jMMXP14\4MZP14d5MWP14kMM[P13lMMWP14mMMZP14nMMYP14oMMYP14PNMV
P15QNMZP13RNMWP13SNMWP13TNMXP13UNMWP13VNMXP13WNMWP13XNMVP13YNMVP13ZNMWP13[NMXP13\NMXP14]NMYP13^N
MWP13_NMWP13`NMXP12aNMTP13bNMXP13cNMVP13dNMXP12eNMTP13bNMXP13fNMXP13gNMWP13hNMYP13iNMXP13jNMXP15
[BM]P13kNMVP13lNMVP15mNMWP14nNMXP14oNMTP14oNMVP12POMTP13l9MWP12QOMTP13]5MXP13ROMVP13SOMVP13TOMYP
13UOMXP13VOMWP14WOMZP14XOM\P13YOMXP13WIMYP13ZOMXP13[OMYP13\OMXP14]OMZP15^OM[P15^OM]P12_OMUP13`OM
UP13aOMWP13bOMXP13cOMWP13dOMXP15eOM\P13fOMWP13gOMYP14X:M[P14hOMYP13iOMXP13jOMWP13kOMWP13lOMYP13m
OMWP13nOMWP13oOMYP14PP1MXP13QP1MXP13RP1MWP13SP1MYP13TP1MYP14UP1M\P13VP1MYP13WP1MYP14XP1M\P13YP1M
YP13ZP1MXP12[P1MVP12[P1MVP13\P1MYP13]P1MWP13^P1MXP13_P1MXP13`P1MYP13aP1MYP13bP1MYP13\4MYP12cP1MV
P12dP1MVP13U;MYP13eP1MYP13fP1MYP13gP1MYP12hP1MUP12iP1MVP12jP1MVP12kP1MUP12lP1MUP12mP1MUP12U:MVP1
2U:MVP12U:MVP12nP1MVP12nP1MVP14oP1MVP13PQ1MXP14QQ1MZP12RQ1MVP13SQ1MXP12TQ1MUP13UQ1MXP13VQ1MWP13W
Q1MYP13XQ1MYP13YQ1MXP13ZQ1MYP13[Q1MWP12\Q1MVP13]Q1MUP13^Q1MXP14_Q1MZP13`Q1MYP12aQ1MUP14bQ1M\P14c
Q1MZP13dQ1MXP13eQ1MYP13fQ1MYP13gQ1MYP12hQ1MUP12iQ1MVP13jQ1MYP13kQ1MXP13lQ1MXP12dJMVP13iNMYP13mQ1
MYP12nQ1MVP12oQ1MTP13PR1MYP14QR1MZP14RR1M[P13SR1MYP13TR1MXP13UR1MYP12VR1MVP12WR1MVP13XR1MYP12YR1
MUP13ZR1MXP12T;MVP13[R1MYP12]JMVP12m<MVP13]4MYP13\R1MYP13]R1MYP13]R1MYP14^R1MYP13_R1MYP13X:MYP12
]JMVP110MSP12`R1MVP14aR1MVP13bR1MYP13cR1MWP13dR1MXP13eR1MYP14fR1MZP13gR1MXP12h=MVP13hR1MXP12X2MV
P110MSP13iR1MXP12jR1MVP12jR1MVP13kR1MWP12jR1MVP12lR1MUP12U:MVP14mR1MTP13nR1MUP13oR1MXP14PS1MYP13
QS1MWP12dP1NVP12U1NVP13RS1NYP12SS1NVP13TS1NYP13US1NYP12VS1NUP13WS1NYP13XS1NYP13YS1NYP13ZS1NYP13[
S1NYP12\S1NVP13]S1NYP13^S1NXP13_S1NYP13`S1NYP12aS1NVP12bS1NVP14cS1N\P13dS1NYP14\4N[P13eS1NYP13fS
1NYP13gS1NYP13hS1NYP14fLN\P12iS1NVP13jS1NYP13kS1NYP12lS1NUP12mS1NVP13nS1NXP12oS1NVP13PT1NYP13U9N
YP13QT1NYP14RT1N[P12ST1NVP12TT1NUP13UT1NWP13VT1NYP13WT1NWP14X4NZP13XT1NXP13YT1NXP14ZT1NWP12[T1NU
P12\T1NUP13]T1NYP12^T1NUP13_T1NXP13`T1NXP13aT1NXP13bT1NYP13cT1NXP12kANVP13dT1NVP12eT1NUP12fT1NUP
12gT1NUP12hT1NUP13iT1NTP13jT1NVP13kT1NVP13lT1NYP14mT1NUP14mT1NWP13nT1NUP13oT1NXP15PU1NWP13QU1NXP
13RU1NXP14SU1N[P14TU1N\P13UU1NYP14g1N[P13VU1NYP13WU1NYP13XU1NYP15YU1N^P12ZU1NVP14[U1NXP13\U1NXP1
3]U1NYP13^U1NWP12_U1NTP127NVP14]4N[P12`U1NVP13aU1NYP12bU1NTP12cU1NUP13dU1NXP12S>NVP13eU1NXP13fU1
NYP12g4NUP12gU1NVP13hU1NXP12iU1NVP13jU1NYP14kU1N[P13lU1NXP13mU1NYP13nU1NYP12oU1NVP12PV1NUP12QV1N
TP13RV1NWP13\R1NYP13\4NYP13SV1NYP13TV1NYP13UV1NYP13VV1NYP13WV1NYP13XV1NYP13YV1NXP12ZV1NUP12[V1NU
P13\V1NYP12g4NVP12g4NVP16]V1NZP14^V1NYP14_V1NZP13`V1NVP14aV1NZP14bV1NYP13]2NWP14cV1NXP13dV1NWP13
eV1NVP14fV1NVP12gV1NTP14hV1NVP14g1NZP14iV1N[P14jV1NYP14kV1NYP13lV1NWP14fLNZP15mV1NZP13nV1NWP12oV
1NTP14PW1N[P14QW1NZP13RW1NWP14c3NZP14SW1NZP13TW1NXP13UW1NUP13VW1NXP14WW1NYP13XW1NVP13YW1NVP12ZW1
NUP13[W1NVP13\W1NXP14]W1NYP13P3NXP14[BNZP12^W1NTP13_W1NWP14`W1NYP13aW1NWP13bW1NXP13cW1NXP14\LNYP
15dW1N[P13eW1NWP13fW1NXP14U2NXP15gW1N[P14hW1NYP13iW1NWP12S5NUP13]>NXP13jW1NVP14kW1NXP15Z5N[P13lW
1NTP14mW1NYP14nW1NYP13oW1NYP13PX1NXP14QX1NYP12RX1NUP12SX1NUP15TX1NVP13UX1NWP14VX1N[P13WX1NXP14XX
1NZP15YX1N\P14ZX1NXP12[X1NUP13\X1NVP14]X1NWP14d5NXP15jLN[P14jLNXP14g8NWP13^X1NVP14_X1NZP13`X1NWP
13aX1NWP13bX1NWP14cX1NVP12dX1NUP13eX1NVP14fX1NZP13gX1NXP14hX1NYP13iX1NVP13jX1NWP14kX1NYP14lX1NZP
13mX1NWP14nX1NWP14nX1NYP13oX1NXP13PY1NXP13QY1NWP13RY1NXP13SY1NXP13TY1NXP12a1NUP12UY1NUP13VY1NTP1
3WY1NTP14XY1NVP13YY1NVP15ZY1NYP15Z5N[P12[Y1NUP15\Y1NVP14]HN[P14]Y1NVP13^Y1NWP14_Y1NVP15`Y1NYP14a
Y1NVP13bY1NXP14cY1NYP14dY1NVP14eY1NZP13fY1NWP16gY1N\P13hY1NXP13iY1NXP14jY1N[P13kY1NXP14lY1NVP16m
Y1NTP14nY1NZP14U5NZP14oY1NVP15PZ1NYP14QZ1NZP13RZ1NVP14SZ1NVP15TZ1NYP14UZ1NVP13VZ1NXP13WZ1NXP13XZ
1NXP14\4N[P14YZ1NZP12X2NUP13ZZ1NVP14[Z1NVP14\Z1NVP15]Z1NVP15^Z1NZP14_Z1NZP13`Z1NWP17aZ1NTP13bZ1N
YP13cZ1NYP13dZ1NYP13eZ1NYP13fZ1NYP14gZ1N[P13hZ1NXP13iZ1NYP13jZ1NYP13kZ1NWP13lZ1NYP13mZ1NYP13nZ1N
XP13oZ1NYP13P[1NYP13Q[1NYP13R[1NYP13S[1NYP13T[1NWP13U[1NWP13V[1NWP13W[1NWP13X[1NWP13Y[1NWP13Z[1N
YP13[[1NYP13\[1NYP13][1NYP13^[1NYP13_[1NXP13`[1NXP13a[1NYP13b[1NWP13c[1NVP14d[1NXP14iV1N[P14e[1N
[P13f[1NWP12g[1NUP13h[1NYP13i[1NYP13j[1NXP14k[1N[P13l[1NXP14m[1NZP14n[1NYP13o[1NXP13SNNXP14\R1N[
P12P\1NUP14Q\1NZP13R\1NXP14S\1NWP13T\1NWP15U\1NZP13V\1NXP13W\1NWP14X\1NVP13Y\1NWP13Z\1NWP13[\1NW
P13\\1NYP13]\1NYP13\4NYP15^\1N_P13_\1NXP13QU1NYP13`\1NYP13a\1NXP13b\1NYP13\4NYP14c\1NZP13d\1NYP1
3e\1NXP13f\1NXP13g\1NYP13h\1NXP14i\1NXP14i\1NZP14j\1NZP14g1N\P12k\1NUP13l\1NYP13m\1NYP13n\1NYP12
o\1NVP14P]1N\P13Q]1NXP13R]1NWP13S]1NTP13T]1NYP13U]1NWP13\4NYP13V]1NYP13W]1NXP12X]1NVP13\4NYP13Y]
1NYP12Z]1NUP14[]1NVP12\]1NVP14]]1NWP13^]1NVP13_]1NWP14X:N\P14`]1N\P12a]1NVP12b]1NTP13c]1NYP13d]1
NXP13e]1NWP13f]1NWP13g]1NYP12h]1NUP12i]1NVP13j]1NYP13U9NYP13k]1NYP13l]1NXP16m]1NYP15n]1NYP13o]1N
YP13XZ1NYP13P^1NXP13Q^1NWP13R^1NXP15S^1NYP14P]1N[P14T^1NZP14U^1NXP13V^1NYP14W^1NXP13P]1NYP12X^1N
VP13Y^1NWP12Z^1NVP12[^1NVP12iQ1NVP12\^1NVP12]^1NUP12W3NUP13^^1NWP14_^1NVP13`^1NWP12a^1NTP13b^1NW
P14c^1N\P13d^1NTP12e^1NUP12f^1NTP14g^1NVP12h^1NUP13i^1NYP14j^1N[P13\4NYP14k^1NVP12l^1NTP14m^1NWP
13n^1NVP14o^1NVP13P_1NYP12Q_1NVP12R_1NVP13S_1NYP12T_1NVP12U_1NTP14V_1NTP13\4NYP12W_1NUP13X_1NYP1
5Y_1NYP12TKNVP12Z_1NUP14VMNXP12[_1NTP13\_1NYP12]_1NUP13^_1NYP13__1NUP12`_1NVP12a_1NTP14X:N\P13b_
1NWP13c_1NYP14d_1NZP13e_1NYP13f_1NYP13g_1NYP13X:NYP12h_1NUP13i_1NYP12j_1NVP13k_1NXP13l_1NYP12m_1
NVP12n_1NUP12o_1NUP12R_1NVP13P`1NYP12Q`1NUP12R`1NTP12PCNUP12S`1NUP12T`1NVP14U`1NVP13X:NYP12V`1NV
P13W`1NYP13X`1NXP13Y`1NYP14Z`1NWP13[`1NWP13\`1NXP12\^1NVP13]`1NYP13^`1NXP14_`1NVP15``1NWP13a`1NU
P12b`1NTP13c`1NYP12d`1NUP13e`1NYP13f`1NYP14g`1NXP12h`1NVP13i`1NYP12j`1NVP13k`1NYP12l`1NUP13m`1NY
P13n`1NXP13o`1NYP13Pa1NYP12Qa1NUP12[Y1NVP12Ra1NUP12Sa1NUP12Ta1NVP14Ua1NVP12Va1NVP13Wa1NXP13\4NYP
13Xa1NTP12T3NVP13Ya1NYP12Za1NVP12[a1NTP13\a1NYP13]a1NYP13^a1NYP14\4N[P13_a1NXP14`a1NVP13aa1NYP12
]JNVP12ba1NVP12ca1NUP14da1NVP12PDNVP13ea1NYP12fa1NVP12ga1NVP12ha1NVP12ia1NUP12ja1NVP12T3NVP14ka1
NVP12h=NVP14la1NVP14ma1NWP12T3NUP12na1NUP15oa1NYP13Pb1NWP14Qb1NWP12Rb1NVP14Sb1NVP12Tb1NVP12Ub1NV
P13Vb1NVP12hT1NUP12Wb1NVP12Xb1NTP12Yb1NVP13Zb1NYP12[b1NTP127NVP13\b1NYP13]b1NYP13^b1NXP12_b1NUP1
4`b1NUP12ab1NVP127NVP12bb1NVP13cb1NVP13db1NXP12PCNVP13eb1NYP12fb1NVP12gb1NUP13hb1NXP12ib1NUP12jb
1NUP12kb1NUP12lb1NVP12mb1NVP12nb1NUP12ob1NUP12Pc1NVP13Qc1NWP13Rc1NWP13Sc1NWP13Tc1NWP13Uc1NYP13Vc
1NYP13Wc1NXP13Xc1NYP13Yc1NYP13Zc1NWP13[c1NXP13\c1NXP15]c1NWP12^c1NTP12_c1NUP14`c1NVP12ac1NTP127N
VP12bc1NVP12cc1NVP12dc1NVP14ec1NWP12n5NVP12fc1NVP12Z1NTP12V5NUP13gc1NYP16hc1OTP16ic1OYP17jc1OVP1
7kc1OXP19l;OVP19lc1OXP1?mc1OYP16nc1OVP16oc1OTP15hc1OTP17Pd1OVP17Qd1OYP17Rd1OVP18Sd1OVP1ETd1OUP16
Ud1P1\P17Vd1P1ZP1>Wd1P1VP1=Xd1P1TP17Yd1P1XP17Yd1P1ZP16Zd1P1XP15[d1P1VP16\d1P1TP16\d1P1VP19]d1P1X
P19]d1P1ZP17^d1P1XP17^d1P1[P16_d1P1VP16`d1P1YP15ad1P1VP16bd1P1YP17cd1P1VP16dd1P1VP18ed1P1[P16fd1
P1YP16gd1P1UP140P1RP1>hd1P1TP18id1P1[P16jd1P1VP110P1RP13kd1P1YP12ld1P1UP13md1P1TP12nd1P1UP17od1P
1YP14l>P1WP19Pe1P1ZP15Qe1P1VP12Re1P1TP13Se1P1TP12Te1P1TP16Ue1P1VP12Ve1P1TP140P1RP12We1P1UP12Xe1P
1TP14Ye1P1TP12Ze1P1TP13[e1P1WP12\e1P1VP12]e1P1TP12^e1P1UP13_e1P1WP12`e1P1UP14\4P1\P12U:P1VP13ae1
P1YP12be1P1UP12ce1P1TP12de1P1UP13ee1P1UP16fe1P1VP13ge1P1VP13he1P1VP13ie1P1WP12je1P1TP12ke1P1TP11
0P1RP12le1P1UP12me1P1UP12ne1P1UP13oe1P1XP13Pf1P1WP13Qf1P1XP12Rf1P1TP14Sf1P1YP13Tf1P1WP13Uf1P1WP1
2Vf1P1VP12Wf1P1TP12Xf1P1VP12Yf1P1UP16Zf1Q1VP15[f1Q1TP15]a1R1WP16\f1R1WP16]f1R1WP15^f1R1WP15_f1R1
UP17`f1R1VP16af1R1TP15bf1R1TP15cf1R1VP14df1R1TP15ef1R1YP19ff1R1ZP19ff1R1\P16gf1R1UP17hf1R1VP1;if
1R1TP18jf1R1TP18kf1R1VP14lf1R1XP14mf1R1ZP12nf1R1UP12of1R1UP12Pg1R1TP15Qg1R1TP15Rg1R1VP16Sg1R1UP1
6Sg1R1XP13Tg1R1TP15Ug1R1TP12Vg1R1UP12ZW1R1VP13Wg1R1YP13Sg1R1UP15Xg1R1^P14Yg1R1WP12Zg1R1UP120R1RP
12T5R1UP110R1RP17[g1R1VP17[g1R1XP18\g1R1TP18]g1R1VP15^g1R1VP16_g1R1VP13`g1R1UP1Bag1R1TP16bg1R1VP
15d1R1SP13cg1R1YP110R1RP13dg1R1YP12V5R1UP13\R1R1YP15eg1R1WP12fg1R1UP110R1RP12gg1R1VP13hg1R1XP12V
5R1UP13ig1R1YP13jg1R1WP12kg1R1UP110R1RP13lg1R1XP12mg1R1VP12ng1R1VP12og1R1UP12Ph1R1VP12Qh1R1VP12R
h1R1VP12Sh1R1VP12Th1R1UP12Uh1R1VP12Uh1R1VP12Vh1R1UP14Wh1R1XP13Xh1R1YP13Yh1R1XP12Zh1R1TP13[h1R1WP
110R1RP12\h1R1VP13]h1R1XP12^h1R1TP13_h1R1YP13`h1R1YP12ah1R1VP12ja1R1UP12bh1R1VP12ch1R1TP13dh1R1X
P12eh1R1VP13fh1R1YP12gh1R1UP14hh1R1ZP13ih1R1WP13YP1R1XP13jh1R1WP13kh1R1YP14lh1R1\P13iHR1XP12mh1R
1TP13nh1R1VP12]JR1VP13oh1R1VP13Pi1R1WP12Qi1R1TP12Xb1R1TP12dc1R1VP12Ri1R1VP12Si1R1TP12U:R1UP110R1
RP110R1RP110R1RP110R1RP110R1RP12Ti1R1TP12Ui1R1TP110R1RP110R1RP13Vi1R1TP110R1RP12Wi1R1TP120R1RP12
T5R1UP110R1RP12Xi1R1UP14Yi1R1YP13Zi1R1TP13[i1R1TP12\i1R1TP12]i1R1TP13^i1R1XP14_i1R1[P12`i1R1TP12
ai1R1TP12X]1R1VP12bi1R1TP12ci1R1VP13di1R1XP14ei1R1YP14^\1R1\P12[X1R1UP13SP1R1YP14X:R1\P13\4R1YP1
3fi1R1YP13gi1R1UP12hi1R1VP12ii1R1TP13ji1R1TP12V5R1UP14W5R1[P13ki1R1VP12li1R1TP12mi1R1TP13ni1R1XP
13oi1R1TP12T;R1UP13Pj1R1WP14Qj1R1VP12Rj1R1TP14Sj1R1WP13Tj1R1WP12Uj1R1UP12Vj1R1TP13Wj1R1XP12ha1R1
VP110R1RP12ZW1R1VP12T3R1VP12Xj1R1UP12cP1R1UP12cP1R1UP14Yj1R1ZP14Zj1R1VP13[j1R1TP110R1RP110R1RP12
\j1R1TP110R1RP12V5R1VP12]j1R1UP12^j1R1TP12\^1R1VP13_j1R1UP14`j1R1XP13aj1R1YP13bj1R1WP14cj1R1ZP13
dj1R1TP13ej1R1UP12fj1R1TP12gj1R1TP12hj1R1UP110R1RP12ij1R1VP12jj1R1UP12kj1R1VP14X:R1\P12lj1R1TP12
TKR1VP1:mj1S1TP16nj1S1XP16U2S1WP1<oj1S1VP18Pk1S1XP14Qk1S1ZP12Rk1S1TP17Sk1S1VP15Tk1S1WP12Z1S1TP15
Uk1S1YP14Vk1S1YP15Wk1S1WP14Xk1S1TP18Yk1S1]P14Zk1S1VP16[k1S1WP17id1S1YP19\k1S1TP18]k1S1TP18]k1S1T
P17^k1S1TP19_k1S1VP18`k1S1VP18`k1S1VP17ak1S1VP14bk1S1TP12ck1S1VP12dk1S1UP13ek1S1YP12fk1S1UP12W3S
1UP12gk1S1UP15hk1S1XP12ik1S1TP13jk1S1YP12kk1S1UP127S1UP13lk1S1XP12mk1S1TP127S1VP12W3S1UP13nk1S1Y
P14e3S1[P13ok1S1WP13Pl1S1XP13aj1S1YP12`g1S1UP16Ql1S1VP19Rl1S1XP17Sl1S1XP12Tl1S1UP12Ul1S1UP12Vl1S
1TP13Wl1S1YP12Xl1S1UP13Yl1S1YP13Zl1S1VP13[l1S1VP1:l;S1VP17[k1S1VP15\l1S1TP1:]l1S1YP15^l1S1TP15_l
1S1TP1:`l1S1VP13al1S1UP19bl1S1VP17d5S1XP18cl1S1XP12dl1S1UP12el1S1TP13fl1S1XP12hT1S1UP12gl1S1TP14
hl1S1VP13il1S1TP1:jl1T1TP1<kl1T1VP16ll1U1VP15ml1U1XP18nl1U1XP17ol1U1YP15V5U1VP17Pm1U1TM3Qm1U1XP1
3Rm1U1UP13Sm1U1WP15Tm1U1VP15Um1U1^P12Vm1U1TP14Wm1U1WP16Xm1U1VP13Ym1U1WP13Zm1U1WP15[m1U1VP17\m1U1
[P12]m1U1TP15^m1U1VP13_m1U1TP16`m1U1VP15am1U1TP16bm1U1UP16cm1U1VP15dm1U1VP16em1U1WP16fm1U1VP17gm
1U1YP15hm1U1UP17im1U1VP17jm1U1WP1:km1U1TP17lm1U1TP17mm1U1ZP17nm1U1YP14om1U1TP17Pn1U1XP16Qn1U1XP1
6Rn1U1VP15Sn1U1VP13Tn1U1TP17Un1U1XP13Vn1U1UP16Wn1U1VP13Xn1U1XP15Yn1U1UP16Zn1U1TP12[n1U1VP13\n1U1
XP14]n1U1[P13^n1U1UP15_n1U1WP12`n1U1VP110U1RP12an1U1UP15\l1U1TP17Pe1U1YP18bn1V1YP16cn1V1ZP15dn1V
1WP15U:V1UP15en1V1WP160V1RP16jLV1WP17ej1V1WP17ej1V1YP17fn1V1YP14gn1V1TP15hn1V1VP18in1V1YP16jn1V1
YP15kn1V1XP17ln1V1WP17ln1V1YP18mn1V1UP16nn1V1XP16on1V1YP1:Po1V1TP16Qo1V1VP1;Ro1V1VP19So1V1TP16To
1V1VP15Uo1V1WP15Vo1V1VP15Wo1V1WP15Xo1V1TP16Yo1V1TP19Zo1V1XP15[o1V1WP15\o1V1UP15]o1V1WP16^o1V1VP1
6_o1V1YP17`o1V1VP16ao1V1XP15bo1V1TP16co1V1VP16W5V1[P15do1V1VP15eo1V1XP18Pe1V1[P16fo1V1XP17^:V1XP
16go1V1VP17ho1V1VP17ho1V1XP15io1V1TP17jo1V1WP17d5V1YP1:ko1V1XP1:ko1V1ZP16lo1V1XP15W3V1VP16mo1V1Z
P17no1V1VP17oo1V1XP16PP2V1WP16QP2V1YP14RP2V1UP17SP2V1[P15TP2V1WP1:UP2V1ZP17VP2V1TP17WP2V1VP18XP2
V1YP15YP2V1VP18ZP2V1YP17ej1V1WP17ej1V1YP19[P2V1XP19[P2V1ZP15\P2V1WP15]P2V1UP15^P2V1WP17jLV1YP18_
P2V1VP18_P2V1XP16`P2V1VP15aP2V1UP19bP2V1XP19bP2V1ZP17cP2V1VP17dP2V1XP16eP2V1XP16fP2V1VP17gP2V1\P
16hP2V1ZP17iP2V1XP147V1UP16jP2V1TP16kP2V1VP19lP2V1WP17mP2V1XP16nP2V1XP16oP2V1ZP17PQ2V1YP15QQ2V1V
P1;RQ2V1VP1;SQ2V1XP16TQ2W1WP17UQ2W1WP16VQ2W1VP14WQ2W1UP15XQ2W1WP16YQ2W1WP16ZQ2W1XP17[Q2W1[P15\Q2
W1XP15gOW1XP19]Q2W1[P15^Q2W1VP15d1W1SP14_Q2W1[P15jLW1WP12`Q2W1TP16aQ2W1UP16bQ2W1TP16cQ2W1VP18dQ2
W1TP16eQ2W1VP16eQ2W1VP13fQ2W1TP16d1W1SP13gQ2W1UP13hQ2W1XP13iQ2W1VP12jQ2W1UP16kQ2W1WP12lQ2W1TP14S
1W1RP16mQ2W1TP13nQ2W1VP13oQ2W1TP12PR2W1TP16QR2W1YP14Z1W1SP12RR2W1VP13SR2W1XP12a1W1VP12TR2W1TP110
W1RP12X2W1VP12UR2W1TP12VR2W1UP12a1W1VP16WR2W1RP15XR2W1RP15XR2W1RP140W1RP16YR2W1VP13ZR2W1VP15hQ2W
1YP14[R2W1VP13\R2W1TP15]R2W1WP16\>W1ZP12^R2W1TP13TNW1XP110W1RP12_R2W1TP13`R2W1WP13TLW1YP13aR2W1Y
P12bR2W1TP13cR2W1TP110W1SP13dR2W1XP13eR2W1XP13fR2W1XP13gR2W1XP13hR2W1UP14X:W1[P110W1SP17iR2X1VP1
7U2X1WP16[5Y1WP14S1Y1SP16jR2Z1XP17jR2Z1YP140[1RP15kR2[1TP13Z1[1SP14lR2[1XP12mR2[1VP12mR2[1UP17nR
2\1TP16oR2\1XP14W3\1UP13PS2\1WP15QS2\1WP15RS2\1TP15SS2\1WP15TS2\1VP14US2\1YP14VS2\1TP17WS2\1VP16
XS2]1VP1;YS2]1TP1;ZS2]1VP16[S2]1TP17\S2]1WP16]S2]1VP17^S2]1YP18_S2]1\P17`S2]1VP15aS2]1TP15bS2]1V
P15cS2]1XP16dS2]1WP15eS2]1WP17fS2]1UP19gS2]1ZP16hS2]1[P15iS2]1WP16jS2]1ZP15kS2]1UP17lS2]1WP18mS2
]1[P16nS2]1YP15oS2]1XP18PT2]1XP18QT2]1ZP16RT2]1UP15ST2]1VP16TT2]1XP16UT2]1YP17VT2]1ZP14WT2]1TP16
XT2]1WP13h=]1WP12Z1]1SP13YT2]1XP13ZT2]1XP15[T2]1VP12a1]1UP12\T2]1VP12]T2]1VP15^T2]1VP17_T2]1YP16
`T2]1ZP13aT2]1VP13bT2]1VP13cT2]1YP13dT2]1TP15eT2]1WP14fT2]1WP14gT2]1[P14hT2]1ZP14iT2]1YP13jT2]1V
P14kT2]1XP13lT2]1WP12Z1]1TP13d1]1TP12mT2]1TP16nT2]1XP13oT2]1WP12PU2]1VP13QU2]1XP13RU2]1XP13SU2]1
UP12TU2]1UP13UU2]1XP14VU2]1ZP14WU2]1YP13XU2]1WP12YU2]1TP13ZU2]1YP12jQ2]1UP13[U2]1VP14\U2]1YP13]U
2]1WP12^U2]1TP12g4]1VP14_U2]1VP12`U2]1VP110]1SP12aU2]1TP13bU2]1VP1?[S2]1UP12cU2]1TP15dU2]1VP13eU
2]1TP12fU2]1TP12gU2]1TP14hU2]1VP13iU2]1WP13jU2]1WP13kU2]1XP13lU2]1WP14mU2]1ZP13nU2]1XP13oU2]1XP1
3PV2]1YP110]1RP15QV2]1]P14QV2]1ZP15QV2]1^P14QV2]1[P13RV2]1XP14SV2]1[P12TV2]1VP13UV2]1YP13kK]1VP1
2VV2]1UP14WV2]1YP14XV2]1VP15YV2]1YP14ZV2]1XP13[V2]1WP13\V2]1WP14]V2]1XP13^V2]1WP12_V2]1TP12`V2]1
TP14gT2]1\P13aV2]1VP12X2]1VP12W3]1VP13bV2]1WP16cV2^1XP17dV2^1[P14eV2^1VP17fV2^1XP16gV2^1XP17hV2^
1[P17iV2^1ZP1;jV2^1YP18kV2^1YP18kV2^1XP18lV2^1YP15mV2^1WP15nV2^1VP16oV2^1YP16oV2^1ZP15\S2^1WP16P
W2^1VP18QW2^1VP15RW2^1WP15SW2^1XP16TW2^1VP16UW2^1VP16UW2^1XP1:VW2^1ZP1:VW2^1YP15WW2^1TP15XW2^1SP
15YW2^1UP19ZW2^1XP15[W2^1TP15\W2^1VP16]W2^1VP1:^W2^1VP19_W2^1[P19`W2^1[P1:`W2^1]P1:_W2^1]P1:aW2^
1VP18bW2^1YP14cW2^1UP16dW2^1VP16eW2^1YP16fW2^1WP17gW2^1ZP16hW2^1XP19iW2^1VP18jW2^1ZP18kW2^1ZP17l
W2^1XP15mW2^1UP15nW2^1WP17oW2^1WP16PX2^1UP16QX2^1UP18RX2^1XP18SX2^1WP16TX2^1VP15h=^1VP18UX2^1ZP1
6mU2^1[P16VX2^1WP16WX2_1UP16XX2`1WP18YX2`1XP15ZX2`1RP1C[X2`1TP15\X2`1SP15]X2`1UP15^X2a1SP1:_X2b1
ZP18`X2b1WP1BaX2c1oLJbX2c1PM7cX2d1VP17dX2d1XP16eX2d1YP17fX2d1TP17gX2d1VP1:l;d1UP1:hX2d1WP17iX2d1
VP16jX2d1VP16jX2d1XP16kX2d1VP15lX2d1TP15mX2d1VP17nX2d1YP16oX2d1TP16oX2d1VP16PY2d1XP16PY2d1ZP17QY
2d1WP17RY2d1YP16SY2d1XP14TY2d1TP15UY2d1TP15VY2d1VP16WY2d1VP16WY2d1XP16XY2d1VP12YY2d1TP13ZY2d1WP1
2[Y2d1UP110d1RP12\Y2d1UP13]Y2d1WP14^Y2d1[P13_Y2d1XP17`Y2d1WP16aY2d1VP19bY2d1WP14cY2d1TP14dY2d1TP
15eY2d1TP13fY2d1VP14gY2d1TP15hY2d1WP16iY2d1VP1@jY2d1TP13kY2d1VP13lY2d1WP16mY2d1VP1;nY2d1VP15oY2d
1WP18PZ2d1WP18PZ2d1YP16QZ2d1WP15RZ2d1VP16SZ2d1VP12TZ2d1TP13UZ2d1VP12a1d1VP1Da1d1UP13VZ2d1TP12WZ2
d1TP13XZ2d1YP12YZ2d1TP13ZZ2d1WP13[Z2d1XP13\Z2d1VP13]Z2d1TP12^Z2d1TP14_Z2d1ZP13`Z2d1VP14aZ2d1XP13
bZ2d1XP124d1VP13cZ2d1TP13dZ2d1TP13eZ2d1TP12fZ2d1UP12gZ2d1TP14hZ2d1TP190d1RP15iZ2d1VP14jZ2d1TP110
d1RP15kZ2d1WP12lZ2d1TP13mZ2d1WP13nZ2d1WP14oZ2d1YP14P[2d1[P15\4d1]P13Q[2d1VP13R[2d1TP12a1d1UP13S[
2d1XP13T[2d1WP13PR1d1YP13U[2d1WP15V[2d1VP13W[2d1TP13X[2d1UP12Y[2d1TP12Z[2d1UP110d1RP14[[2d1TP12\
[2d1UP15][2d1WP12X2d1VP13^[2d1WP13_[2d1TP12`[2d1TP12a[2d1TP18b[2e1^P16c[2e1VP16d[2e1SP1Be[2e1UP1
7f[2e1YP16g[2e1WP1>h[2e1YP17i[2e1YP16j[2e1TP17k[2e1WP15l[2e1VP14m[2e1UP17n[2e1VP17o[2e1YP17P\2e1
ZP16Q\2e1WP15R\2e1UP1;S\2e1]P17T\2e1ZP15U\2e1UP16V\2e1UP17W\2e1WP18X\2e1WP1<Y\2e1WP15d[2e1SP14Z\
2e1SP17h[2e1WP15[\2e1UP15\\2e1YP13]\2e1YP14Z\2e1SP15^\2e1YP13_\2e1YP16`\2e1ZP14Z\2e1RP18a\2f1^P1
7b\2f1ZP15c\2f1YP13d\2f1VP15e\2f1YP16f\2f1ZP17g\2f1]P17h\2f1_P15i\2f1ZP14j\2f1VP15k\2f1[P15l\2f1
YP18m\2f1]P16n\2f1WP14o\2f1WP14P]2f1UP17Q]2f1XP12R]2f1TP15d[2f1SP11S]2f1RP14T]2f1XP12U]2f1TP12V]
2f1SP15W]2f1XP16X]2f1WP18Y]2f1\P18Z]2f1YP1:Y]2f1^P16[]2f1XP16\]2f1YP17]]2f1YP18^]2f1YP16_]2f1WP1
7`]2f1YP17a]2f1ZP18b]2f1\P16c]2f1ZP15d]2f1WP16e]2f1WP14f]2f1UP16g]2f1WP12V]2f1TP13h]2f1UP17i]2f1
WP14j]2f1YP16k]2f1XP16l]2f1WP14m]2f1VP15n]2f1WP15o]2f1ZP12P^2f1UP14Q^2f1VP13R^2f1TP13S^2f1WP12T^
2f1VP14U^2f1XP14V^2f1[P14W^2f1XP12X^2f1UP16Y^2f1VP13Z^2f1XP16[^2f1WP12\^2f1TP13]^2f1XP1:^^2g1^P1
8_^2g1ZP1=`^2g1XP1:a^2g1]P17b^2g1ZP18c^2g1XP19d^2g1XP18d^2g1XP1?_^2g1YP1:e^2g1[P17f^2g1VP1?g^2g1
WP16h^2g1WP1>h^2g1XP14i^2g1UP18c^2g1XP12j^2h1UP11S]2h1RP17S]2h1RP13k^2h1TP13l^2h1TP15l^2h1VP11S]
2h1RP15S]2h1RP12m^2h1UP15n^2h1[P1;S]2h1SP14o^2h1VP13P_2h1UP12Q_2h1UP12R_2h1RP11S]2h1RP11S]2h1RP1
1S]2h1RP14S_2h1TP18T_2i1XP15U_2i1XP16V_2i1VP15l^2i1VP19W_2i1_P19W_2i1_P18X_2i1\P15l^2i1TP18Y_2i1
[P17Z_2i1WP16[_2i1WP16\_2i1YP15]_2i1TP15^_2i1TP14__2i1WP17`_2i1XP16a_2i1VP16b_2i1WP14c_2i1TP11d_
2j1RP12e_2j1VP12d_2j1QP12f_2j1UP11d_2j1RP12g_2j1UP12h_2j1UP12i_2j1UP12j_2j1UP12k_2j1TP11d_2j1RP1
2l_2j1UP12m_2j1UP13n_2j1WP11d_2j1RP12o_2j1VP12P`2j1UP12Q`2j1TP12R`2j1VP12S`2j1TP12T`2j1VP12U`2j1
VP12V`2j1TP12W`2j1UP12X`2j1VP12Y`2j1UP12Z`2j1VP12[`2j1VP12\`2j1UP11d_2j1RP15]`2k1SP11^`2k1RP11^`
2k1RP11^`2k1RP11^`2k1RP12_`2k1TP12``2k1VP13a`2k1YP12b`2l1UP14c`2l1WP13d`2m1XP11e`2m1RP13f`2n1XP1
2g`2n1UP13^\2n1YP13h`2n1TP12i`2o1VP12j`2o1TP11S]2o1RP14k`2P2WP12l`2P2UP14m`2P2WP13n`2P2TP13o`2Q2
VP13Pa2Q2XP12Qa2Q2UP18Ra2R2TP1;Sa2R2TP14Ta2R2TP1:Ua2R2WP130R2RP110S2RP110S2RP1;Va2T2TP1:Wa2U2XP1
6Xa2U2YP15ja1U2VP17Ya2U2UP1Dd1U2TP1:Za2U2VP13[a2U2YP17\a2U2WP16]a2U2WP16^a2U2ZP14W3U2UP16_a2U2WP
16`a2U2YP13aa2U2XP13ba2U2WP12ca2U2VP14X:U2[P13hOU2XP13da2U2WP13ea2U2YP13fa2U2YP13ga2U2YP13ha2U2V
P13ia2U2WP13ja2U2XP13ka2U2YP13la2U2YP13ma2U2YP12na2U2VP13oa2U2WP13Pb2U2WP12Qb2U2UP13Rb2U2XP12Sb2
U2TP12Vl1U2TP12Tb2U2VP13Ub2U2XP110U2RP14Vb2U2YP12Wb2U2UP12Xb2U2UP12V5U2UP17Yb2U2ZP12Zb2U2VP12V5U
2UP13[b2U2UP12[b2U2UP12\b2U2UP12]b2U2TP12^b2U2TP12_b2U2UP12`b2U2TP12UFU2UP12UFU2UP14ab2U2TP13bb2
U2YP13cb2U2YP12db2U2UP18Va2U2TP15eb2U2VP13fb2U2XP12gb2U2VP14hb2U2YP13ib2U2WP14jb2U2UP110U2RP130U
2RP12kb2U2UP12lb2V2UP14mb2V2WP14nb2V2XP13ob2V2XP15Pc2V2YP16Qc2W2WP16Rc2W2WP15Sc2W2TP16Tc2W2WP16U
c2W2UP17Vc2W2VP17Wc2W2XP17Xc2W2WP16Yc2W2XP17Zc2W2WP16[c2W2UP11\c2W2SP12]c2W2UP13^c2W2YP17_c2W2[P
17`c2W2VP13ac2W2YP17bc2W2VP15cc2X2TP15dc2X2XP16ec2X2WP18fc2X2WP16gc2X2YP16hc2X2VP17ic2X2ZP16jc2X
2TP16jc2X2VP16kc2X2[P14UAX2UP16lc2Y2YP15mc2Y2UP16nc2Y2WP16nc2Y2YP16oc2Y2VP1BPd2Y2VP16Qd2Y2UP16Rd
2Y2WP16Sd2Y2YP17Td2Y2[P15Ud2Y2XP14Vd2Y2VP16Wd2Y2ZP17Xd2Y2]P15Yd2Y2YP15Zd2Y2XP16[d2Z2UP16[d2Z2VP1
5\d2Z2WP14]d2Z2TP14^d2Z2UP15_d2Z2YP154Z2UP15`d2Z2WP15ad2Z2VP16bd2[2VP17cd2[2VP17dd2[2XP1=ed2[2VP
17fd2[2[P15gd2[2TP15hd2[2WP16id2[2ZP17jd2\2XP17jd2\2ZP18kd2\2YP16ld2\2YP15md2\2XP16Q:\2XP16nd2\2
VP15od2\2TP15Pe2\2VP16Qe2\2WP16Qe2\2YP16Re2\2YP1:Se2]2VP17Te2]2YP18Ue2]2\P17Ve2]2WP17Ve2]2YP17Ve
2]2WP17Ve2]2YP19We2^2XP15Xe2^2VP15Ye2^2XP16Ze2^2WP16[e2^2YP17\e2^2VP17\e2^2XP15]e2^2TP15^e2^2VP1
5db2^2WP15_e2^2WP18`e2_2VP17Z5`2WP17Z5`2YP19m3`2[P1:ae2a2VP15be2a2UP15ce2a2VP15cMa2XP16^Ma2ZP15d
e2a2VP14ee2a2TP15fe2a2XP14ge2a2TP140a2RP14he2a2TP110b2RP12ie2b2TP110b2RP12je2b2TP14ke2b2VP14le2b
2WP16me2c2SP1U1l;c2VP1U1ne2c2XP15]d2c2SP15oe2c2UP14Pf2c2UP14Qf2c2YP12Rf2c2TP12Sf2c2TP12Tf2c2TP14
X:c2\P12T_1c2VP14X:c2\P13Uf2c2XP12Vf2c2VP12Wf2c2VP12Xf2c2VP12Yf2c2VP12Zf2c2TP13[f2c2YP12\f2c2VP1
2a1c2VP12]f2c2UP12^f2c2VP12g4c2VP12_f2c2UP16`f2c2UP12af2c2UP12bf2c2UP12cf2c2UP12W_1c2VP12df2c2VP
12ef2c2VP12ff2c2VP12U:c2VP12gf2c2UP12hf2c2VP12if2c2UP12jf2c2VP12kf2c2VP12lf2c2UP12mf2c2TP12nf2c2
TP12of2c2TP12Pg2c2UP12Qg2c2UP12a1c2VP13Rg2c2YP12Sg2c2VP13mQ1c2YP13dc1c2WP16Tg2c2UP16Ug2d2WP16Vg2
d2WP17Wg2d2WP17Xg2d2YP1;Yg2d2WP1;Zg2d2YP17[g2d2VP15\g2d2VP15P2d2UP15]g2d2WP1;^g2d2WP15_g2d2TP19`
g2d2XP17ag2d2XP17ag2d2ZP19bg2d2ZP15cg2d2XP15dg2d2YP15eg2d2WP18fg2d2ZP15gg2d2TP15hg2d2VP16ig2d2VP
16jg2d2XP15kg2d2TP1:lg2d2VP1:mg2d2XP18ng2d2VP18og2d2YP19Ph2d2XP16Qh2d2WP17Rh2d2VP18Sh2d2[P16^Od2
[P18Th2d2]P15Uh2d2TP15Vh2d2VP15Wh2d2VP16Xh2d2ZP18Yh2d2WP18Yh2d2YP15Zh2d2VP16\>d2ZP16[h2d2XP16\h2
d2TP16]h2d2VP17^h2d2VP19l;d2VP16_h2d2VP17`h2d2TM5ah2d2TP16bh2d2VP16ch2d2VP15dh2d2UP15eh2d2WP14fh
2d2TP16XZ1d2\P19l;d2VP18gh2d2ZP1=hh2d2TM=ih2d2VM5jh2d2UP15kh2d2UP17lh2d2VP15mh2d2WP15nh2d2TP15oh
2d2VP15Pi2d2XP14Qi2d2UP17Ri2d2\P16Si2d2WP17Ti2d2UP17Ti2d2WP1<Ui2d2WP15Vi2d2UP15Wi2d2TP16Xi2d2SP1
6Yi2d2UP17Zi2d2YP15[i2d2VP17\i2d2WP16]i2d2XP15^i2d2VP14_i2d2TP14`i2d2VP16ai2d2TP17bi2d2XP16ci2d2
VP16ci2d2XP15UAd2VP15di2d2XP14ei2d2TP17lh2d2VP16fi2d2XP12gi2d2VP17hi2d2VP14UFd2TP13ii2d2YP14ji2d
2YP12ki2d2UP17li2d2WP17li2d2YP17mi2d2XP15ni2d2TP14UFd2TP19l;d2VP18oi2d2XP16Pj2d2VP15Qj2d2UP14Qj2
d2TP17Rj2d2VP1:nm1e2YP1:nm1e2[P1@l;e2QM@Sj2e2SM>Tj2e2QM>Uj2e2SM<Vj2e2QM=Wj2e2PM=Xj2e2RM9Yj2e2QM9
Zj2e2SM6]d2f2RP16Wj2f2SP16Wj2f2RP160f2QP16[j2f2SP16XW2f2RP16Wj2f2SP18\j2g2TP17]j2g2TP19^j2g2VP18
_j2g2VP1?`j2g2TP1@aj2h2TP1@bj2h2VP1:d8h2WP1:d8h2YP17cj2h2TP140h2RP14T5h2UP1ATl1i2QMAdj2i2SMBej2i
2UMBej2i2TM7fj2j2VP15gj2j2VP16hj2j2UP16ij2j2UP14jj2j2TP15kj2k2TP16lj2k2VP17mj2k2TP16nj2k2VP14oj2
k2YP12\T1k2VP15Pk2k2TP120k2SP12Qk2k2UP17Rk2k2VP1;0k2SP140k2RP17Sk2k2VP140k2RP14Tk2k2TP14Uk2k2TP1
3Vk2k2WP16Wk2k2VP12Xk2l2UP12Yk2l2UP12db2l2UP1EZk2m2SMEZk2m2UM;[k2m2YP18\k2m2VP15]k2m2UP15^k2m2WP
1:_k2m2SM:`k2m2UM5ak2m2UP15bk2m2WP14ck2m2TP16dk2m2WP14ek2m2WP12fk2m2TP1<gk2m2VP1>hk2m2UP17V5m2VP
1;gk2m2WP1:ik2m2TP14jk2m2TP15kk2m2VP16lk2m2YP110m2RP13mk2m2WP13nk2m2YP12ok2n2VP12ok2n2VP12Pl2n2V
P12Ql2n2VP12Rl2n2TP110n2RP12a1n2VP13Sl2o2VP12Tl2o2TP13Ul2o2YP15Vl2P3UP13Wl2P3VP12Xl2P3TP13Yl2P3W
P15Zl2P3XP15[l2P3TP12\l2P3UP14UFP3UP16]l2Q3ZP15^l2Q3VP17_l2Q3VP14`l2Q3XP13al2Q3TP12bl2Q3TP17cl2Q
3ZP16dl2Q3VP16el2Q3YP14fl2Q3YP13gl2Q3WP16hl2Q3]P16il2Q3VP14fLQ3ZP14jl2Q3TP14X:Q3\P16kl2Q3TP16ll2
Q3VP13ml2Q3XP14nl2Q3[P13i`1Q3YP15ol2Q3WP15Pm2Q3UP15Qm2Q3WP17Rm2Q3ZP14Sm2Q3ZP14Tm2Q3XP142Q3\P12Um
2Q3VP13Vm2Q3WP12V5Q3VP13Wm2Q3XP13Xm2Q3YP12Ym2Q3UP124Q3VP13Zm2Q3XP15[m2Q3\P13\m2Q3WP13SR1Q3YP13]m
2Q3XP13^m2Q3YP13_m2Q3WP12`m2Q3UP12am2Q3TP13bm2Q3XP12cm2Q3UP12dm2Q3TP12em2Q3TP14fm2Q3XP14fm2Q3[P1
2gm2Q3TP12hm2Q3UP14im2Q3WP12;Q3VP13jm2Q3WP14XZ1Q3[P13km2Q3YP12lm2Q3TP12mm2Q3UP16nm2Q3]P14om2Q3WP
13Pn2Q3XP13Qn2Q3XP13Rn2Q3WP13Sn2Q3XP15Tn2Q3TP14Un2Q3YP12UAQ3VP15Vn2Q3[P13gOQ3YP14P]1Q3\P12U:Q3VP
13Wn2Q3WP1Y]2PDa\2QDXU4QDYU4QDZU4PDa\2QDf]3QD[U4QD\U4QD]U4QD^U4PDQZ2QDmQ3QD_U4PD`Y5QD`U4QDaU4QDb
U4QDcU4QDbm1QDcU4QDdU4QDeU4QDfU4PD^Y5QDgU4QDhU4QDiU4UD0PDb\2QD`3PDUR3QDjU4UD0QDg_3QDkU4PDUR3QDlU
4P@ZQ3QDmU4PDa\2QDf]3PDUR3QDnU4UD0QD`Y3PDUR3QDoU4TD4SD0QDPV4TD3PDRj4UD0PDc\2VD0UD0PDc\2PD2UD0QDQ
V4QDRV4PD2UD0PDe_5PDeV4UD0PDXQ3PDa\2QDR^3PD2UD0PDa\2PDc^9PDa\2QDSV4QDTV4QDUV4PD`l1UD0QDVV4PDc^9U
D0QDWV4QDXV4PDZQ3PD2QDYV4QDZV4TD1QD[V4`DXQ3`DYV4`DWV4QDnY1QD^3QD\V4TD1QD]V4QDnY1Q@^3S@0QD^V4PDZT
:QDnY1QD_V4PDX]5TD1QD`V4PDR_2PDPZ2PD_7QDaV4PD^V4QDbV4PDP_<PDQ_<PDim1QDcV4SD0QDdV4QDYBPDSQ3QDeV4S
D0QDfV4QDgV4PDj_5PDmJQDhV4PDao6QDiV4QDjV4QDkV4QDlV4QDmV4QDnV4QDoV4TD3QDPW4QDQW4TD1QDRW4PD`Y5QDcV
3QDSW4QDTW4TD6PD^V4PD\T:PDSQ3QDUW4QDVW4QDWW4SD0PDgo8QDXW4PDHQDYW4TD8QDZW4QD\3QD[T4PDj_2QD[W4QD\W
4QD]W4QD^W4QDWR2QD_W4QD`W4PD`l1QDaW4QDbW4QDcW4P@eV4QDdW4QDeW4QDfW4QDgW4QD\3PDWV4PDSR3PD`l2PDWV4Q
D\3QDhW4QDiW4QDjW4QDkW4PD`Y5PDZP2QDlW4QDmW4PDQY2QDnW4QDoW4PD^V4QDPX4TD1QDQX4PD^^5PDWV4PD`Y5QDRX4
QD^3QDSX4QDTX4PDYQ3QD\3QDUX4QDVX4QDWX4QDXX4QDYX4QDdKS@0QDf2PDj6QDZX4PDj6PDTP9PDi_<PDj6PDnV2PDWV4
PD\^<PDj6PDj_<PDfd2PDTIQD[X4QD\X4PDTIQD]X4PDTIQD^X4PD^`2PDWV4PDTIPDk=PD`Y5QDga1PDWV4QD\3QDga1PDW
V4QD\3PDQ\2QD_X4QD`X4PDQ\2QDaX4QDbX4PD]W:QDcX4PDWl4QDdX4PD]<PDh]5QDeX4PDdV4QD\3PDi6QDfX4PDkGQDgX
4PDXIQDhX4PDj6QDiX4PDg[2QDjX4QDkX4PDg[2PDl[2QDlX4PD`Y5QDmX4PDa[7QDnX4PD\e9QDoX4QDPY4QDQY4PDdR3PD
\V4PDeR3PDdR3PDXR3PDWQ3PDiR3QDRY4PDhR3QDSY4PDUl8PDl[:PDVl8PDl[:PDl[:QDTY4QDfj3QDUY4PDWHQDVY4PD\_
4QDWY4PDkW:QDXY4QDYY4PDkW:PDk]:QDZY4PDmJPDjf1PDlV5PDjf1PDeV4PDT7PDeV4QD[Y4QD\Y4PDTm2QD]Y4QD^Y4TD
3QD_Y4QD`Y4QDaY4QDbY4PDPU5PDac;PDT7PDT7QDcY4PDPU5QDdY4PDeV4PDT7QDni1PDSj8PD\V4PDXIPDXIPD\V4PDSj8
QDeY4PD[R4QDdOQDfY4VD0QDdOQDfY4QDgY4QDhY4TD2QDgS2QDiY4QDjY4TD3QD\4TD6QDkY4QDlY4QDmY4QDnY4PD^V4QD
dKQDoY4PDXR3`DWV4QDPZ4TD2QD^3PD]Q3QDQZ4PDTP9QDRZ4TD4QDga1PD^Y5PDQj8QDSZ4QDTZ4QDUZ4S@0QDVZ4PDVV4P
@`Y5QD[c1PDWV4QDWZ4PD`l8QDbm1PDWT7PDio8PDXV4QDV@QDXZ4QDYZ4PDTP9PD^V4QDZZ4S@0S@0QD^3QD[Z4QD\Z4QD]
Z4TD3QD^Z4PDT^5QD_Z4Q@^3QD`Z4TD2QDaZ4QD\JPDa8PDWQ3QDbZ4TD1QDcZ4PDWQ3QDdZ4TD2QDeZ4QDfZ4TD8QDkY4QD
gZ4QDhZ4QDiZ4PDR_2QD^3QDjZ4PD^V4QDkZ4QDlZ4QDnY1QD^3QDmZ4PD^V4QD^9QDnZ4QDoZ4TD1QDP[4QDQ[4PDlGQDR[
4PDnGPD\V4PDoGQDS[4QDT[4PDVQ3QDoBQDU[4VD0PDVQ3QDoBQDU[4QDV[4QDW[4QDX[4QDnY1QDY[4QDZ[4TD2QD^3QD[[
4QD\[4TD3QDUZ2QD][4QD^[4PD`Y5PDj6PD4PD`Y5PDYIPD^IPDPi3PDTn2PDfa<QD_[4TD3QD`[4PD`Q3QDa[4TD2PD^V4Q
Db[4QDc[4TD1QD\3QDd[4QDeHQDe[4TD1QDf[4PD^V4QDg[4QDh[4QDi[4QDP]1QDj[4QDk[4TD1QDl[4QDm[4TD1QD^3QDn
[4QDa[2PDT^5P@WV4TD4QDo[4PDWQ3PDVQ3PD`Y5QDP\4QDQ\4SD0PDeV4PDj6PDeV4PDQm2PDeV4PDTd5PDeV4PDeV4PDYo
1PDeV4PDeV4PDaa5PDeV4QDmR1PDT7QDR\4QDS\4PDT7PD^IQDT\4PDc6QDU\4PD^HPD\V4PDc6PD]^5PDc6QDV\4QDW\4PD
Sj8QDX\4QDY\4QDZ\4PDcP9QD[\4PDdP9QD\\4PDZP2QD]\4PDRHPD`R4PDff2PD^V2QD^\4PD^o4QD_\4PDe^5QD`\4PDcT
3QDa\4PDcT3PDUb<PDiP9QDb\4QDc\4QDd\4PDYIQDe\4PDZIQDf\4PDZIPDZIPDj`6QDg\4PDnIPDYn2PDf5QDh\4PDZj4Q
Di\4PDSk8QDj\4PD]4QDk\4PDoY4QDl\4PDWj8QDm\4PDbj8QDn\4PDck8QDo\4QDP]4PDdV4PDPHQDQ]4QDR]4QDS]4PDaT
3QDT]4PDfn9QDU]4PDdJQDV]4PDfd1QDW]4PDil1QDX]4PD`j2PDil1PDfIQDY]4QDZ]4QD[]4PD[e9PDY[6QD\]4PD\P9QD
]]4PD\P9PDb=PD[JQD^]4QD_]4PDib<PD_o;QD`]4PDPP9QDa]4PD`P9QDb]4PDd5QDc]4PDXR2PDWV4PD[j8QDd]4QDe]4Q
Df]4aDT4`Dnb<`DhZ:`D\T4PDbo1QDg]4QDh]4PDbo1PDTIQDi]4PDRP9PD]S2PDQj8QDj]4PDSc<PDb5PDk]:QDk]4PDnGP
D\V4PDoGPDah2PD[2PDbV4QDl]4PDPe5QDm]4PDXn1QDn]4PDY^;QDo]4PDcS9QDP^4PDT7QDQ^4PDZ<QDR^4QDS^4QDT^4P
D^V4PDeS2PDVQ3QDU^4PD_l1QDV^4PD`Y5PDTm9PDTc<QDW^4PDYk8QDX^4PDjn8QDY^4PDWc<QDZ^4PDc^5QD[^4PD^^5QD
\^4PDVV4QD]^4PDVV4PD\a5QD^^4PD]^5QD_^4PD]Q3PDVV4PD]^5PDbV4PD]^5PDkm2PDWV4PD]^5PDb\2QD`^4PDeV4QDa
^4PDeV4PD`Q3PD1PD`Q3PD4PD`Q3VD0QDb^4PD`Q3QDc^4TD6QD1QD1TD6PD4PD\Q3SD0PD\Q3QDd^4PDS\2QDe^4PDZc<PD
[c<PDYIPD\c<PDSHPDS3QDoBPDmIPD?PDUZ2PDo7QDf^4QDg^4QDh^4QDZMTD2QDi^4VD0QDZMTD2QDi^4QDj^4QDZMTD2QD
i^4PDWV4QDoBQDk^4QDl^4QDm^4UD0PDj^5PD^V4TD6PDXV4PDoY4PD\V4PDf5PDf5PD\V4QDn^4PDd5PD\V4QDo^4PD^4PD
\V4PD]4QDP_4TD4QD^3QDQ_4QDR_4PD\V4QDWX4PDi6PD4PDkGPDj6PD\V4QDS_4QDga1S@0QDT_4PDjm2QDU_4PDno6PD\V
4PDf`<QDV_4QDW_4PDXIQDX_4PDSj8QDY_4PDYk8PDgc<PDQj8QDZ_4PDg[2QD[_4PD^IPDWV4PDjc<PD^IQD\_4PDZj4PDZ
n1PDfJQD]_4PDT7QD^_4QD__4PDY:PDfd1PD]V4PDhd1PDhd1PD]V4PDfd1QD`_4QDa_4QDb_4TD2QDc_4PDaGPD]V4PD\HP
DjQ3PD]V4PDkQ3PDRj4PD]V4PDSj4PDdV4PD\Y2QDd_4PDP7QDe_4QDf_4QDg_4QDh_4PDVe1QDi_4QDj_4QDZ]4QDk_4QDl
_4QDm_4PD\f1QDn_4PDdGPDVa2PDUd<PDXQ9PDVd<PDTm2QDo_4QDP`4QDQ`4QDR`4QDS`4PDid1QDT`4QDU`4QDV`4QDW`4
QDX`4QDY`4QDZ`4PDb;QD[`4`DmS9`DoY9`Dad<QD\`4QD]`4TD4QD^`4QD_`4TD3QD``4`D`Y5`DaY5QDa`4QDb`4QDc`4P
DTP9QDd`4PDTP9PDXV4QDe`4UD0PDXQ3QDf`4S@0QDg`4`Dhc2`DkY2`D^j2PDXQ3QDh`4S@0QDi`4QDj`4QDk`4QD^3PDll
2UD0PD`Y5S@0QDl`4QD^3aDg3aD]4aDc4aDX2QDm`4UD0QDoBS@0QDn`4QDo`4QDoBS@0QDPa4QDQa4S@0QDRa4UD0QDe3SD
0QDSa4UD0SD0QDSa4UD0QDe3QDSa4UD0QDSa4QDTa4QDUa4QDVa4QDWa4QDXa4QDYa4Q@Za4TD2QD[a4QD\a4QD]a4SD0QD^
a4QD_a4S@0QD^3QD`a4QDaa4QDba4QDca4TD6PDZV4QDda4QDea4PDQZ2PD_7SD0QDfa4QD^3PD]Q3PD]<QDga4TD1QDha4P
@^V4PD`Q3QDia4QD]e2PD`Q3QDja4PD^V4QDka4QDla4TD2QDma4QDna4PDlGPD^V4QDoa4QDc[4TD3QDPb4QDQb4PDXQ3QD
\3PDRa5QDRb4UD0QDSb4TD1QDTb4QDUb4TD5QDVb4PDXHQDWb4QDXb4TD4QD^3QDYb4QDZb4TD2PDPR;QDWW3QD1TD6PDT^5
PDQZ2PD_7QD[b4QD\b4QDkl1QD]b4QD^b4TD1QD_b4QD`b4QDab4QDbb4QFl3QD^3PDX3QDcb4TD2QD^3PD`Q3SD0QDnOQDd
b4TD1QDeb4QDfb4QDgb4QDhb4TD5QDib4WD0QDjb4TD3XD0QDkb4QDl3QDlb4aD`4`DT7QDl3QDmb4aD`4`DT7aDT4QDl3QD
nb4TD5QDob4QDl3TD2QDV4PDZQ3QDo3TD1QDPc4SD0QDl3TD1QDQc4QDRc4S@0VD0QDl3TD1QDQc4QDRc4S@0QDSc4QDl3QD
a?QDV4QDTc4S@0QDUc4QDV4QDl3TD1QDVc4TD3PDZQ3RD0QDV4RD0RD0QDV4QDWc4QDXc4QDYc4TD1QDZc4QD[c4SD0QD\c4
QD]c4TD2QD^c4TD4PDZQ3QD_c4TD2QD`c4`E^c<QDY4TD2QDac4`DSn5`D]n4`DZ<`DSn8QDbc4TD8PD4TD5QDV4PDXQ3QDl
NSD0PDe`2QDcc4TD2QDdc4`DPZ2QDec4TD1QDfc4QDgc4TD1QDhc4QDic4TD4QDjc4P@ZQ3QDkc4TD3QDlc4QFl3QDmc4QDn
c4QFl3QDoc4QDPd4QFl3QDU4QDQd4QDRd4TD2QDSd4`Do<`Dd7`DW6`DVd4`Dd;`D^2`DS2`DV6`Dk`5`DZ8`DZ9`D\<`DcY
4`D]a4`DH`D_a5iD1SD0PD4QDTd4QDU4VD0PD4QDTd4QDU4QDmV1PD4QDUd4S@0QDl3QDVd4VD0PD4QDUd4S@0QDl3QDVd4P
D1PD4QDWd4S@0QDXd4QDYd4QFl3QDU4QDZd4VD0QFl3QDU4QDZd4QDmV1PD4QDoBS@0QD[d4QD\d4PD4QD]d4PDWV4QD^d4T
D2QD_d4PD\V4QD`d4Q@ad4PD\Q3PDXU6PD^V4PD4QDbd4QFcd4QDdd4PDhS6QDed4TD7QDfd4QDgd4TD6QDhd4QDid4TD8QD
jd4QDjd4SD0QDkd4TD2QD\3QDld4PDV^:QDmd4TD2QDnd4PDhg<QDod4QDY4TD1QDPe4P@ZQ3TD8QDQe4QDQi3QDRe4QDSe4
PDQZ2PD_7QDTe4PD`Y5QDUe4QDY4QDVe4TD9QDWe4QDY4TD3QDXe4TD6QDYe4QDY4QDZe4TD3QD[e4TD6QDQe4QD\e4QD]e4
S@0QDY4QD^e4TD6PD4Q@e3S@0QDY4QDQe4TD8QD_e4QD]e4S@0QDY4VD0QD`e4TD3QDae4QDbe4TD8QD^3QDce4QDde4QDee
4QDfe4P@^V4QDZ3QDge4QDhe4QDie4QD\3QDQi3PD_7PDVV4QDje4PDP3QDke4QDle4PDkm2PDXd4PDZV4PDjf2QD[Y4QD\Y
4QDh[3QDme4PD^V4QDne4QDoe4PDfV4QDPf4PDfV4PDR_2QDQf4PDfV4PDR_2QD`AQDRf4QDSf4TD4PDe_5PDeV4QDSf4TD3
PD6QDTf4QDUf4PDeV4QDVf4TD4QDWf4QDXf4QDYf4QDZf4PDi1PDXV4PDi^5SD0PDj^5VD0`D^V4Q`1g3QD[f4`Dc6`DQm2`
DZT3`DQU2`Dli4`Dni4`Db6`DkS2`D]S2PDj^5QD\f4`D^V4Q`1g3QD[f4`Dc6`DQm2`DZT3`DQU2`Dli4`Dni4`Db6`DkS2
`D]S2UD0PDj^5QF]f4QD^f4PDj^5QDnY1PDdm1QD_f4PDUl1QD`f4S@0QDaf4PDUl1QD`f4S@0QDaf4QDbf4QDcf4QDnOPD^
`5QDdf4PDTIPDbm1PDj6PDjV:QDef4TD3PD^o4QDQi3TD4QDff4QD\3PDUZ2QDgf4QDZ4TD2QDhf4QDif4QDjf4TD8QDkf4Q
Dlf4QD[4S@0QDmf4PDPP2QDnf4PDdj4QDof4QDQi3PD_7S@0QDPg4TD3QDQg4QDQi3TD4PDZV4QDRg4QDQi3TD3QDSg4QD\3
QDQi3QDTg4P@^V4S@0QDUg4VD0QDQi3QDTg4P@^V4S@0QDUg4QDVg4QDQi3QDTg4PD^V4S@0QDWg4PDQZ2PD_7QDXg4QDYg4
QDQi3TD3QDZg4QD[g4PDUZ2PD_7S@0QD\g4PDQZ2PD_7QD]g4`D`Y5`D`j2QDTf4QD^g4QD]e2QDfe4P@^V4P@_7QD_g4VD0
QDfe4P@^V4P@_7QD_g4QD`g4QDag4QDbg4TD6PD4QDcg4QDdg4TD5QD0`DSX5`D]n8`DUa9`Dmh<`DYn4`D^Y5`D_Y5QDeg4
TD6QDfg4Q@gg4TD1QDhg4QDig4TD3QDjg4TD8QDkg4QDlg4QDmg4TD4QD^3QDng4QDog4QDP8PD`j2TD5QDPh4QDQh4TD1QD
Rh4PD`Y5QD[3QD\3QDSh4P@`Y5QD\3QD\3PDWQ3PDWV4QD\3QD\3PD9QD\3PDQ^5QDTh4QDUh4QD\3QDVh4PD[V4QD\3TD6P
D^V4QD\3QD\3QDWh4QDXh4QDYh4QDdS3QDZh4TD5QD[h4aDg3aD]4aDc4QD\h4TD4QD]h4PD[V4QD^h4PD^V4QD_h4QD`h4Q
Dah4QDbh4TD2PDXV4QDch4SD0PD4SD0PD4S@0QDdh4QD^3QDPX4TD1QDeh4QDfh4QDgh4SD0aEhh4QDf2QDih4Q`1g3QDjh4
aDT4aDl3QDkh4TD2QDlh4QDmh4QDnh4QDmh4QDoh4QDPi4QDmh4VD0QDPi4QDmh4QDQi4QDf2TD2QDRi4QDSi4QDTi4PDWV4
S@0QDf2QDUi4PDWV4S@0QDf2WD0QDVi4XD0QDf2`DWV4`Db7`D`7`Dc7`Da7`D]c9`D[2`Dim1QDWi4S@0QDf2Y@0QDXi4QD
Yi4PDf_1PD`Q3QDZi4TD2PDXV4QD[i4QD\i4QD`>QDXX1QD^3S@0QD]i4QD^i4QD_i4QD`i4S@0QDai4QD`>QDbi4S@0QDf2
PDeV4P@^Y5QDQ@PDWV4Q@e3S@0QDci4QDdi4TD4QDg2QDg2TD2QDei4PDUR3PDQZ2PD_7PDlGPD^V4QDfi4PDk=QDgi4QDhi
4QDZMQDii4QDji4QDZMQDoBQDki4QDli4PDji<PDnKQDmi4PDnKQDmi4UD0WD0QDni4XD0SD0QDoi4UD0WD0QDPj4XD0QDQj
4TD3QDRj4QDSj4QDTj4QDUj4Q@bm1Q@Uj4QDVj4QDWj4QDoBQDXj4QDYj4PDkW:QDZj4QD[j4QD\j4PD^V4QD]j4QD^j4QDV
@SD0QD_j4PDdm2QD`j4QDaj4PDg6QDbj4`DXV4QDcj4QDkl2QDdj4S@0QDej4QDfj4PD^V4QDgj4PDPP<QDhj4QDnY1QD]LQ
Dij4QDnY1QDjj4PDo7QDkj4QDlj4TD2QD^3PD`Q3SD0QD]e2QDmj4QDnj4VD0QDmj4QDnj4QDoj4QDPk4QDoBS@0QDf2QDQk
4PD^V4QDRk4QD^3QDSk4QDTk4P@`Y5QDUk4PDa[7PD]S2PDTIPDWV4QDVk4PDj[2PDY3PDdV4QDYIPDaa5PDeV4QDnY1QDWk
4PDXV4PDa\2PDR_2PD`7QDlY1PD_7QDXk4PD^V4QDnY1QD_V4PD`Y5TD1QDYk4PDTW2QDZk4PDPP2SD0TD3QD[k4UD0QD\k4
PD^V4QD]k4QD^k4QD_k4QDc[3QD`k4QDak4PD^V4QDbk4UD0PDPo1PD^V4QDck4QDdk4QDkl2Q@e3TD3QDek4PD`Q3QDfk4P
D^V4QDgk4QD\3PDal2PDWV4QDhk4PDjU:QDik4P@`Y5QDjk4PDWV4QDkk4PDbQ1QDlk4QDf2TD5QDge1QDmk4UD0QDnk4QDo
k4TD1QDPl4QDQl4QDn3QDRl4PDjm2QDSl4QDTl4PD`Y5QDUl4PDY7QDVl4PDoo8QDWl4QDXl4QDYl4QDZl4PDnV2PDn6QD[l
4QD\l4PDci9PDPU5QD]l4PDQ\2QD^l4QD_l4PDXQ3QD`l4QDal4PDj6QDbl4QDcl4PDVQ3QDoBPDVe3PD^Y5PDg[2QDdl4QD
el4PD`Y5PDg[2QDfl4QDoBTD1PDg[2QDgl4QDhl4QDil4QDjl4PDd5PD^Y5PDj6QDkl4QDll4PD^j2PDV5QDml4QDnl4QDol
4QDPm4QDQm4QDRm4QDSm4PDZP2PDWV4PD`Y5QDTm4QDUm4QDVm4QDWm4QDXm4QDYm4QDZm4PDWV4PD`Y5QD[m4QD\m4PDXQ3
P@`Y5QD]m4QD^m4QD_m4PD^Y5QD`m4QDam4QDbm4QDcm4QDdm4TD3QDem4QDmX4QDfm4QDmX4QDgm4QDhm4TD4QDim4QDjm4
TD1QDkm4QDlm4QD^3QDmm4`DmT2`D^j2`DP3`Di]9`D`U6`D__2`DWY2`Dg4`Dme2`DXd:`D`Y5`D^Y5`DU9`Dmm9`DVIQDX
3TD3QDnm4QD`j4PD`Y5TD1QDom4QDjc2QD`APD`Y5QDPn4PDWV4QDQn4QD^3QDRn4QDSn4RD0QDTn4TD4PD^V4QDUn4TD1QD
Vn4TD1QDWn4PD^V4QDXn4TD1QDg_3QDYn4S@0QDZn4QD[n4RD0QD^3PDXQ3PD`Y5S@0QD\n4UD0aDl3aDi3aDa3iD0iD1`DX
`5`DY^9`DT7`D`Q3`D^o4`Dd^5`D^^5`D_^5`Dbl2`D`^5`DWU5`D_Q3`Do^5`DcR3`DbR3WD0SD0XD0QD]n4QD^n4QD^3QD
_n4QD`n4PDb\2QDan4TD1QDbn4QDcn4QDl3TD1QDdn4P@ll2QDen4WD0QDfn4QDgn4XD0TD2QDne4QDhn4PDS^5QDin4QDk[
3QD^3PDll2QDjn4QDmQ3QDkn4TD2QDln4UD0PDfV4QD[T3QDmn4TD:PD2QDnn4TD4QDon4PDZQ3QD^3QDPo4PDZV4TD2QFQo
4QDY4TD1QDRo4`D_a5`DH`Dbl2`DT]6`DRf2`DQf2`D\_4`DZQ3`DlV:`Db\2`EWZ2`E]Q3`EVZ2`EPU2`E^V4QDY4TD1QDS
o4QDTo4TD1QDUo4QDVo4TD2QDWo4QDXo4QDnY1QDdd4QDYo4QDZo4QDnY1QD[o4QD\o4QDmQ3QD]o4QD^o4SD0QDmQ3QD]o4
QD_o4QD`o4QDao4TD1QDbo4PDHPDXR3QD`o4QDao4TD1QDbo4PDHPDXR3QDmQ3QD]o4QDco4SD0PDdV4SD0TD6PD6QD\3QD\
3QDdo4QDR]1PDeh2QDeo4TD1QDf6QDfo4TD1QDgo4QDho4P@WV4P@`Y5QD\3S@0QDR6TD1QDio4QDjo4PDhS6QDko4TD2QDg
4TD6QD^3QDlo4QDko4TD2QDg4TD6QD^3QDmo4SD0QDno4QDg4TD6QD^3aDg3aD]4aDc4QDg4PDWV4QDoo4TD6QD^3QDlo4QD
PP5TD1QDi4PD^V4QDQP5QDRP5QDi4QDSP5QDh4QDlX1TD1PDg9QDTP5QDUP5TD1Q@a?QDVP5QDWP5QDXP5PDUR3TD1QDVP5T
D2QDYP5QDh4PDPZ2PD`l1PD^V4QDZP5QD[P5TD3QD\P5QD]P5QDnY1QD^3PD]Q3QD^P5QDnY1QDfU1QD^P5QDnY1QD_P5QDa
;QD`P5`D`l1`DSl1`Dm:`Db\2QDnY1QDaP5QDbP5QDnY1QDcP5PDHQDdP5PDHQDeP5QD^3QDfP5QDa;PD^Y5QDgP5UD0PDS^
5TD<QD^3PDXV4QDhP5PDXV4QDiP5PD^V4QDjP5QDkP5QDXP3TD1QD^3QDa;PDXV4QDWP5QDlP5PDXV4QDWP5PD^V4QDmP5TD
2QDl4TD4QDm4QDnP5QDl4TD2PDYm<PD\V4PDZm<QDoP5TD2QDPQ5QDQQ5`Dni2`DU_2`Dn_2QDRQ5QDSQ5Q@TQ5PD6`EWZ2`
E]Q3`EVZ2`EPU2QDUQ5QDVQ5TD3QDWQ5PDZQ3QDXQ5TD2QDYQ5QD\3TD1QDZQ5UD0PDfV4TD8QD]e2QD[Q5UD0PDfV4QD\Q5
QD]Q5QDfT3TD3QD^Q5QD_Q5QDf2Q@`Q5QDaQ5Q@g3QDbQ5QDcQ5TD2QDgW1QDdQ5TD2QDn4QDeQ5QDn4QD^3QDfQ5SD0QDgQ
5SD0QDhQ5SD0PDQ\2QDiQ5QDjQ5QDj4TD4QDkQ5QDlQ5QDjc2QDk4Q@mQ5`D`Y5`D^Y5`D_Y5`DaY5`DnQ3`DWR3`Db^5`Dc
^5`D]^5`DYR3`DZR3`D[R3`DXR3QDnQ5PD`j2PDWV4QDoQ5TD3QDPR5QDQR5TD1QDo4QDbl2TD9QDQR5TD1QDo4QDRR5PDTP
9QDnOQDSR5PD^V4QDTR5VD0QDSR5PD^V4QDTR5QDUR5QDVR5QDWR5QDXR5QD]e2QDYR5QDZR5TD:QD[R5QD\R5TD2QD\3QD]
R5TD1QD^R5QDZR5TD:QD[R5QD_R5S@0QD`R5QDnY1TD1QDaR5QDnY1QDbR5QDcR5TD8QDdR5QDeR5TD1QD\3QDfR5QDgR5TD
1QD\3TD2QD^R5QDhR5PF400YP1510[P1420YP1430YP1340VP1350VP1460YP1571ZP1681YP1191RP14:1ZP16;1XP13<1U
P13=1SP13>1VP14?1WP13@1VP15A1[P13B1VP15C1\P13B1UP15D1ZP17E2VP15F2XP15G2WP15H2YP16I2`P12J2VP14K2X
P14L2XP13M2WP12N2UP12O2UP12P12TP12Q12TP14R12VP16S12[P15T12[P14U12WP12V12UP15W12YP13X12WP12Y12TP1
4Z12XP12[12UP13\12TP13]12VP14^12ZP13_12XP12`12TP12a12TP14b12ZP12c12UP15d12YP16e12_P13f12WP12g12T
P16h12ZP12i12UP13j12YP14k12\P13l12YP13m12WP12n12UP12o12UP14P22\P14Q22WP13_12WP12R22UP12S22UP12T2
2TP12U22UP12V22UP12W22VP13X22WP12Y22UP12Z22UP12[22UP12\22UP12]22UP12^22UP12_22UP12`22UP12a22UP12
b22UP12c22TP13d22YP13e22YP12f22UP12g22UP12h22VP12h22VP12i22UP12j22TP12k22UP12l22UP12m22UP12n22UP
12o22UP12P32VP12P32VP13Q32YP12R32TP12S32UP13T32TP12U32TP12V32UP12W32VP12X32UP12Y32UP13Z32XP13[32
YP13\32YP12]32UP13^32TP13_32VP14`32VP15a32VP14b32YP14c32WP16d32\P13e32TP13f32XP14g32VP15h32ZP13i
32XP14j32ZP13k32XP15l32VP14m32VP16n32YP13o32XP14P42WP16a32XP13Q42VP16R42^P14R42YP15S42XP13T42WP1
3U42YP12V42TP14W42WP14X42YP12Y42TP12Z42TP14[42VP13\42TP12]42TP15^42_P12_42VP12`42VP13a42TP15b42Z
P13c42TP12d42TP14T12WP13e42VP15f42XP15g42XP14h42UP14i42[P12j42SP14k42\P13l42YP13m42YP13n42YP13o4
2WP12W32UP12P52UP12Q52UP13R52YP12S52VP12T52TP14U52YP12V52UP12W52UP12X52UP13Y52YP12Z52UP12[52UP12
\52UP12]52UP12^52VP12_52UP12`52TP12a52UP12b52UP12c52VP12d52UP12e52VP12f52UP12g52UP12h52UP12i52UP
12j52UP12k52UP12l52UP12m52UP12n52UP12o52UP12P62TP12Q62UP12R62UP12S62UP12T62UP12U62UP12V62VP12W62
UP13X62WP12Y62UP12Z62UP12[62VP12\62UP12]62UP12^62UP12_62UP12`62UP12a62UP12b62VP12c62UP16d62TP12e
62UP12f62UP12g62UP12h62VP12i62UP12j62VP12k62UP14U42\P12l62VP13m62WP12n62UP12o62UP12P72UP14Q72ZP1
2R72TP14S72[P12T72UP12U72VP12V72UP12W72UP12X72UP12Y72UP12Z72UP12[72UP12\72UP13]72XP12^72UP13_72Y
P12`72VP13a72YP12b72UP13c72XP12d72VP12e72VP1292SP12f72UP13g73TP15h73YP12i73UP12j74UP12k74VP12l74
VP12m74VP13n74XP13o75XP12P85TP14Q85TP14Q85VP15R85YP13S85VP15T85YP13U85YP13V85XP13W85XP13X85YP14Y
85VP13Z85WP13[85YP13\85XP13]85TP12^85UP13_85YP12`85TP12a85UP12b85UP12c85VP12d85UP12e85UP13f85YP1
2g85UP12h85VP12i85UP12j85UP12k85UP13l85YP13m85YP12n85TP13o85TP13P95YP13Q95YP14R95\P12S95UP12T95U
P12U95TP12V95UP12W95TP12X95TP12Y95TP12Z95UP13[95YP12\95VP12]95UP12^95TP12_95TP12`95UP12a95TP12b9
5TP12c95TP15d95UP14e95VP15f95TP13g95VP12h95UP13i95XP18j96WP14k96WP1196RP13l96WP19m96WP1196RP14n9
6TP14o96VP13P:6TP14Q:6RP13R:6RP13R:6RP12=6RP1196RP12S:6TP12T:6TP14U:6TP13V:6UP15W:7XP12X:8TP14Y:
8WP14Z:8YP14[:8ZP14\:8TP13]:8WP14^:8ZP13_:8TP14`:8ZP13a:8TP13b:8WP12c:8UP14d:9TP13e:9TP12f::UP14
g::VP14h::WP13i::UP14j::ZP12k::TP13l:;TP13m:;VP13n:;WP16o:;ZP14P;<VP119<RP13Q;=TP15R;=TP14S;=TP1
5T;=TP14U;=VP14V;=WP14W;=UP16X;=VP16X;=XP13Y;=VP14Z;=VP15V;=WP12[;=SP13\;=TP12];=TP13^;=TP13_;=U
P15V;=WP13`;=TP18a;=TP15h7=WP14b;=YP14c;>TP13d;>TP13e;>TP14f;?TP13g;?TP13h;?VP13i;?VP13j;?VP1Ek;
?UP14l;@WP14m;@YP16n;@YP16o;@\P15P<@YP14Q<@VP14R<@XP15S<@YP16T<@\P14U<@XP12V<@VP13W<@WP12X<@UP13
Y<ATP13Z<ATP13[<ATP15\<AWP12]<AUP13^<ATP12_<AUP16`<BVP13a<BVP15b<B]P14c<BVP15d<BVP16e<BXP14f<BVP
16h7BWP17g<BXP13h<BTP14i<BVP12j<BTP14k<BVP13l<BVP14m<BZP12n<BUP119BRP12o<BVP12P=BVP12R3BTP13Q=BW
P12R=BTP12S=BUP13T=BXP14U=BZP14V=CXP13W=CUP13X=CWP14Y=CVP12Z=CTP12[=CVP12j4DTP1>\=DUP1>]=DWP13^=
DUP12_=DUP12`=DUP15a=DWP14b=DWP13c=DVP12d=DUP12e=DVP12f=DVP13g=EUP14h=EVP12i=EUP14j=EVP14k=EVP13
l=ETP12m=EUP12n=EUP16o=EYP14Y:EWP14P>EVP16Q>EVP16Q>EXP15R>EYP13S>EXP15T>EXP14U>EXP15V>EXP13W>EVP
15X>ETP15Y>EVP15Z>EYP1:[>FTP16\>FVP16]>FXP15^>FXP14_>FWP15S1FYP14`>FVP14a>FZP12b>FUP13c>FWP13d>F
VP15e>FZP12f>FTP13g>GVP16h>GTP13i>GTP13j>GXP13k>HVP13l>HUP17m>H\P14n>IVP13o>JUP17P?KVP14Q?KVP13R
?KVP13S?KTP13T?KVP13U?KTP15V?KYP14W?KWP1<X?KTP15Y?KVP12Z?KUP16[?L\P15\?LXP15]?LXP14^?LVP17_?LZP1
3`?LTP13a?LTP15Z:M_P12b?MUP12c?MTP13d?MVP14e?MXP13f?MUP12g?MUP16h?MUP17i?MVP12j?MTP14k?MTP13l?MV
P12n2MUP12m?MTP13n?MWP13o?MUP14P@MYP14Q@MWP14R@MVP13S@MWP12T@MUP13U@MVP14V@MYP16o:MZP13W@MTP13X@
MVP14Y@MVP13Z@MWP15[@MXP12h6MVP13\@MXP13]@MYP15n4M\P14^@M\P14_@MZP15`@MYP12a@MUP14b@MVP14c@MWP12
d@MTP15e@M[P14f@MXP15g@MVP14h@MZP13i@MXP12j@MUP15k@MYP12l@MUP14m@MVP15n@MVP13o@MVP15PAM\P12QAMUP
12RAMUP12SAMTP12TAMUP12UAMUP12VAMUP12WAMUP13XAMWP13YAMWP13ZAMWP13[AMXP14\AMZP12^2MVP14]AMWP12^AM
TP13_AMWP13`AMXP12aAMUP12bAMUP12cAMTP12dAMTP12eAMTP13e1MYP12fAMTP12gAMTP12hAMTP14e1MZP14iAMWP12j
AMTP13kAMWP12lAMTP13mANTP13nANVP14oANVP13PBNTP1BQBNVP13RBNTP15SBNYP14TBNZP13UBNVP12VBNSP18T1N[P1
7WBN[P12VBNSP15XBOZP1IYBP1oL3ZBQ1VP12[BQ1UP14\BQ1VP15]BQ1VP16^BQ1VP12_BQ1UP12`BQ1TP13aBQ1WP14bBQ
1VP16cBR1ZP14V;S1WP15dBS1YP1=eBS1TP18fBS1TP13gBS1TP13hBS1TP14iBT1XP13jBT1VP13kBT1VP14lBT1WP15mBT
1XP16nBT1\P14oBT1ZP17PCT1\P14QCT1YP16RCT1XP18SCT1XP12X<T1UP16TCU1XP17UCU1YP17VCU1VP16WCU1[P15T1V
1YP13XCV1VP15YCV1YP16ZCV1XP15ZCV1WP15[CV1]P14\CV1VP14[:W1YP13]CW1VP18^CW1XP13_CW1VP14`CW1YP14aCW
1YP13bCW1WP16cCW1ZP15dCW1\P16l>W1[P14eCW1ZP16fCX1XP15gCX1[P17hCY1VP14iCY1WP19jCZ1YP16kC[1XP15lC[
1WP14mC[1WP14nC\1VP15oC]1VP17PD^1ZP14QD^1WP14RD_1VP12SD`1UP14TDa1VP12UDa1TP1?9a1RP13VDa1XP13WDa1
TP13XDb1TP15XDb1VP13YDc1WP14ZDc1WP14[Dc1YP12\Dc1TP13]Dd1VP19^Dd1\P19_Dd1\P18`Dd1\P17aDd1ZP1
"""##)
}
