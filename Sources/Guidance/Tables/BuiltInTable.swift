// Made by `swift run TableMaker` from Sources/Guidance/Rules; change the YAML there, never this file.
// The texts are in the form of `GuideTable`.

extension GuideTable {
  /// The rules that come with the program.
  static let builtIn = GuideTable(
    words: ##"""
used tried chose picked reached joined left stood sat lined wore wrote went came moved arrived
stayed walked ran put took held spoke turned raised raized=e1 signed clapped sang stands sits
wears lines stopped started began returned waited entered brought ate drew collected handed
opened closed faced looked queued answered had shave skim trim prune ditch bin axe jettison
park shelve scrap swap sit split stick start go get give have keep cut make take leave let lose
move drop bring hold hang run turn tell teach set see show send stop stay slow spend stretch
shift shrink ask add aim allow avoid bank bottle begin borrow build buy call change check
choose circulate clear close collapse combine come cover crack delay dial divide double draw
ease edit end explain extend feed fill find fix flip focus fold follow free freeze front group
hand hide hire ignore insist invite join jump knock label lead lean lengthen lift limit link
lock lower map mark merge mix model narrow nudge offer open order pair pause phase pick pin
pitch place plan play poll press protect pull push question raise read rearrange record reduce
rehearse reorder repeat rethink return reuse revisit revizit=Q7 ring roll rotate rule save
scale schedule script seat sell separate share sharpen shorten simplify sketch skip slim slot
sort space squeeze stagger step streamline strip switch tackle talk tap target test thin tie
time tone train treat trust try tweak unpick use vary wait walk watch weave weed widen work
write zone zoom want look ban you they he she somebody someone governors leaders miss office
everyone governor trustees trustee board boards committee council head deputy heads deputies
executive exec slt management managers manager team teams leadership staff linguists tutors
nobody we who secretary bursar clerk chair senior central faculty subject form figures figure
report reports complaint complaints data results result survey findings finding letter letters
news issue issues problem problems concern concerns truth facts fact numbers budget deficit
minutes proposal proposals plans recommendation recommendations referral referrals email emails
feedback request requests application applications policy policies questions invoice invoices
review audit case cases matter matters evidence evidense=n; decision decizion=o; decisions
decizions=P< cuts changes rise award pay bill coast coasts coasted coasting slack slacks
slacked slacking skive skives skived skiving loaf loafs loafed loafing lounge lounges lounged
lounging loll lolls lolled lolling slouch slouches slouched slouching mooch mooches mooched
mooching dawdle dawdles dawdled dawdling dally dallied loiter loitered loitering malinger
malingering shirk shirks shirked shirking freewheel freewheels freewheeled freewheeling gossip
gossiped gossiping natter nattered nattering laze lazes lazed lazing skulk skulked skulking
faff faffs faffed faffing dither dithers dithered dithering footle procrastinate procrastinated
procrastinates daydream daydreamed parked dumped shunted farmed bundled herded shoved packed
palmed shipped offloaded warehoused corralled corraled=Q? fobbed plonked stuck sidelined
banished exiled relegated consigned marooned stranded abandoned ditched dumping parking
shunting herding offloading steamroller steamroler=c? steamrollers steamrollered steamrolled
steamroled=f? railroad railroads railroaded strongarm browbeat browbeats badger badgers
badgered badgering hector hectors hectored hectoring harangue harangues harangued harry harried
cajole cajoles cajoled cajoling pester pesters pestered pestering bully bullies bullied smother
smothers smothered smothering mothered mothering mollycoddle mollycoddles mollycoddled
mollycoddling coddle coddles coddled coddling spoonfeed spoonfeeds spoonfed patronise
patronize=VA patronises patronizes=WA patronised patronized=XA patronising patronizing=YA
belittle belittles belittled belittling humiliate humiliates humiliated humiliating ridicule
ridiculed snub snubs snubbed snubbing stonewall stonewalls stonewalled stonewaled=jA berate
berates berated berating scold scolds scolded scolding chastise chastize=SB chastised
chastized=TB chide chided reprimand reprimanded demean demeaned undermine undermines undermined
sidetrack sidetracked micromanage micromanages micromanaged micromanaging pander panders
pandered pandering fawn fawns fawned fawning indulge indulges indulged indulging overindulge
meddle meddles meddled meddling interfere interferes interfered interfering pry pried hijack
hijacks hijacked hijacking monopolise monopolize=_C monopolises monopolizes=`C monopolised
monopolized=aC monopolising monopolizing=bC commandeer commandeered snatched clipped gabbled
fluffed fumbled scrambled skimped milked mangled murdered butchered savoured savored=PD
relished hammered drilled rattled mumbled garbled hurried bungled botched nailed stretched
padded rationed doomed cursed blessed crisp wooden stiff hammy electric mechanical robotic
breathless flat leaden polished raw spirited lusty ragged tuneful tuneless shrill rousing
stodgy lumpy frothy tepid unloved ignored shunned dreaded spurned mistrusted distrusted
resented begrudged humoured humored=aE feared revered adored cherished undervalued
unappreciated loathed hated scorned derided mocked envied trusted coveted pitied prized
worshipped idolised idolized=SF disregarded flouted unread unheard unseen unused untouched
unquestioned district department school authority staffroom union stuffing wind life energy joy
fun heat sting confidence confidense=jF heart soul spark sense thinking curiosity pleasure
oxygen strength spirit enthusiasm momentum goodwill marrow fight tension drudgery pain
guesswork initiative pressure hope air drama colour color=cG point voice voices dignity pride
belief childhood independence independense=kG freedom courage corage=mG edge shape purpose
boost kick credibility structure backbone status weight meaning reason impetus breath lease
them him her us me pupils anyone half most switched battery batteries plug plugged bulb broke
broken rain rained raining snow wet ice icy locked fire bell alarm bus coach trip ill sick
absent late door power cable wire wifi internet printer damp asbestos mould dust smoke bees
wasps bee wasp mice storm smell gas weather traffic holiday building roadworks flood leak
heating boiler road roads electricity floods cold hot lights sensor sensors electrics laptop
laptops booked course corse=jJ courses corses=kJ away hired timetabled clock projector computer
computers tablet tablets screen pipe kettle key keys van car gate pump flooded photocopier
string rope fuse motor sun light dark bright questioning modelling modeling=iK teaching
scaffolding differentiation pacing planning marking explanations delivery pedagogy plenary hook
recap facilitation chairing coaching mentoring teamwork signposting sequencing timekeeping
lesson lessons cpd inset hospitality preparation displays nursery college academy provision
provizion=hL centre center=iL sixth eyfs curriculum governance good outstanding inadequate weak
strong sound poor excellent solid secure great improving exceptional glut surfeit excess
surplus plethora profusion preponderance proliferation barrage deluge avalanche torrent
onslaught blizzard mountain mountains welter litany catalogue catalog=mM overload overkill
swathe swathes smattering sprinkling scattering spate flurry rash slew swarm host legion
legions multitude oceans acres reams heaps oodles scads bucketloads lashings slathers umpteen
morass maze raft rafts tsunami bombardment stampede paucity scarcity trickle drip dribble
scraps crumb crumbs thimbleful shred shreds smidgen modicum iota ounce challenged supported met
addressed developed embedded prepared equipped taught planned monitored tracked extended taken
given made encouraged encoraged=nO adapted differentiated catered resourced resorced=RP1
checked followed consolidated exploited established shared understood thought ready consistent
ambitious rigorous robust effective precise precize=aP1 sharp deep systematic coherent well
appropriate helpful matched focused engaged motivated interested accountable confident fluent
shortchange shortchanges shortchanged shortchanging cheat cheats cheated cheating penalise
penalize=YQ1 penalises penalizes=ZQ1 penalised penalized=[Q1 penalising penalizing=\Q1
scapegoat scapegoats scapegoated scapegoating bullying bulldoze bulldozes bulldozed bulldozing
cow cows cowed cowing shame shames shamed shaming goad goads goaded goading taunt taunts
taunted taunting tease teases teased teasing coerce coerces coerced coercing pressurise
pressurize=^R1 pressurises pressurizes=_R1 pressurised pressurized=`R1 pressurising
pressurizing=aR1 overhelp overhelps overhelped overhelping overexplain overexplains
overexplained overexplaining overteach overteaches overteached overteaching overpraise
overpraize=nR1 overpraises overpraizes=oR1 overpraised overpraized=PS1 overpraising
overpraizing=QS1 overreact overreacts overreacted overreacting overprotect overprotects
overprotected overprotecting overindulges overindulged overindulging overshadow overshadows
overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts erupted
erupting explode explodes exploded exploding storms stormed storming swarms swarmed swarming
barge barges barged barging flounce flounces flounced flouncing loiters skulks saunter saunters
sauntered sauntering stampedes stampeded stampeding corral corrals corralling corraling=fT1
pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed gushing hound
hounds hounded hounding lambast lambasts lambasted lambasting chides chiding haranguing
browbeated browbeating grill grills grilled grilling griling=cU1 interrogate interrogates
interrogated interrogating ridicules ridiculing trample tramples trampled trampling trudge
trudges trudged trudging fumble fumbles fumbling bungle bungles bungling botch botches botching
fudge fudges fudged fudging sidestep sidesteps sidesteped sidesteping bluster blusters
blustered blustering blunder blunders blundered blundering bicker bickers bickered bickering
squabble squabbles squabbled squabbling snipe snipes sniped sniping nitpick nitpicks nitpicked
nitpicking niggle niggles niggled niggling carp carps carped carping grouse grouses groused
grousing grumble grumbles grumbled grumbling wallow wallows wallowed wallowing fester festers
festered festering simmer simmers simmered simmering seethe seethes seethed seething bristle
bristles bristled bristling brood broods brooded brooding mope mopes moped moping bamboozle
bamboozles bamboozled bamboozling befuddle befuddles befuddled befuddling bewilder bewilders
bewildered bewildering baffle baffles baffled baffling confound confounds confounded
confounding exasperate exasperates exasperated exasperating infuriate infuriates infuriated
infuriating irritate irritates irritated irritating aggravate aggravates aggravated aggravating
antagonise antagonize=kY1 antagonises antagonizes=lY1 antagonised antagonized=mY1 antagonising
antagonizing=nY1 alienate alienates alienated alienating beguile beguiles beguiled beguiling
bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight delights
delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=kZ1 galvanises galvanizes=lZ1 galvanised galvanized=mZ1
galvanising galvanizing=nZ1 invigorate invigorates invigorated invigorating energise
energize=S[1 energises energizes=T[1 energised energized=U[1 energising energizing=V[1 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=g\1 jeopardises jeopardizes=h\1 jeopardised jeopardized=i\1 jeopardising
jeopardizing=j\1 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=W]1 trivialises
trivializes=X]1 trivialised trivialized=Y]1 trivialising trivializing=Z]1 dramatise
dramatize=[]1 dramatises dramatizes=\]1 dramatised dramatized=]]1 dramatising dramatizing=^]1
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=k]1 romanticises
romanticizes=l]1 romanticised romanticized=m]1 romanticising romanticizing=n]1 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=S^1 disintegrates
dizintegrates=T^1 disintegrated dizintegrated=U^1 disintegrating dizintegrating=V^1 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=]^1 unravelling
unraveling=^^1 implode implodes imploded imploding wither withers withered withering wilt wilts
wilted wilting stagnate stagnates stagnated stagnating gobble gobbles gobbled gobbling guzzle
guzzles guzzled guzzling bolt bolts bolted bolting charge charges charged charging wolf wolfs
wolfed wolfing slurp slurps slurped slurping elbow elbows elbowed elbowing jostle jostles
jostled jostling gallop gallops galloped galloping bellow bellows bellowed bellowing squawk
squawks squawked squawking screech screeches screeched screeching holler hollers hollered
hollering strangle strangles strangled strangling throttle throttles throttled throttling
suffocate suffocates suffocated suffocating squeezes squeezed squeezing crush crushes crushed
crushing drown drowns drowned drowning starve starves starved starving straitjacket
straitjackets straitjacketed straitjacketing shackle shackles shackled shackling hobble hobbles
hobbled hobbling stultify stultifies stultified stultifying trounce trounces trounced trouncing
outshine outshines outshined outshining outclass outclasses outclassed outclassing outperform
outperforms outperformed outperforming outstrip outstrips outstriped outstriping eclipse
eclipses eclipsed eclipsing surpass surpasses surpassed surpassing dwarf dwarfs dwarfed
dwarfing choke chokes choked choking stifle stifles stifled stifling devour devor=Vc1 devours
devors=Wc1 devoured devored=Xc1 devouring devoring=Yc1 flatten flattens flattened flattening
steamrollering swamp swamps swamped swamping bloat bloats bloated bloating dilute dilutes
diluted diluting muddy muddies muddied muddying distort distorts distorted distorting warp
warps warped warping skew skews skewed skewing undermining erode erodes eroded eroding corrode
corrodes corroded corroding poison poisons poisoned poisoning taint taints tainted tainting
handicap handicaps handicaped handicaping pigeonhole pigeonholes pigeonholed pigeonholing
flatter flatters flattered flattering cushion cushions cushioned cushioning cosset cossets
cosseted cosseting dignify dignifies dignified dignifying ennoble ennobles ennobled ennobling
nourish norish=he1 nourishes norishes=ie1 nourished norished=je1 nourishing norishing=ke1
kindle kindles kindled kindling rekindle rekindles rekindled rekindling ignite ignites ignited
igniting reignite reignites reignited reigniting unlock unlocks unlocked unlocking liberate
liberates liberated liberating empower empowers empowered empowering embolden emboldens
emboldened emboldening bolster bolsters bolstered bolstering buttress buttresses buttressed
buttressing salvage salvages salvaged salvaging redeem redeems redeemed redeeming sideline
sidelines sidelining marginalise marginalize=_g1 marginalises marginalizes=`g1 marginalised
marginalized=ag1 marginalising marginalizing=bg1 sanitise sanitize=cg1 sanitises sanitizes=dg1
sanitised sanitized=eg1 sanitising sanitizing=fg1 whitewash whitewashes whitewashed
whitewashing showcase showcases showcased showcasing flaunt flaunts flaunted flaunting trumpet
trumpets trumpeted trumpeting oversell oversells overselled overseled=Yh1 overselling
overseling=Zh1 undersell undersells underselled underseled=]h1 underselling underseling=^h1
overegg overeggs overegged overegging haunt haunts haunted haunting plague plagues plagued
plaguing bedevil bedevils bedevilled bedeviled=mh1 bedevilling bedeviling=nh1 beset besets
beseted beseting torment torments tormented tormenting tyrannise tyrannize=Wi1 tyrannises
tyrannizes=Xi1 tyrannised tyrannized=Yi1 tyrannising tyrannizing=Zi1 intimidate intimidates
intimidated intimidating daunt daunts daunted daunting overwhelm overwhelms overwhelmed
overwhelming ambush ambushes ambushed ambushing wow wows wowed wowing numb numbs numbed numbing
deaden deadens deadened deadening colonise colonize=Wj1 colonises colonizes=Xj1 colonised
colonized=Yj1 colonising colonizing=Zj1 squander squanders squandered squandering fritter
fritters frittered frittering ransack ransacks ransacked ransacking plunder plunders plundered
plundering batter batters battered battering pummel pummels pummelled pummeled=Qk1 pummelling
pummeling=Rk1 permeate permeates permeated permeating suffuse suffuses suffused suffusing
infuse infuses infused infusing straightjacket straightjackets straightjacketed
straightjacketing stunt stunts stunted stunting thwart thwarts thwarted thwarting stymie
stymies stymied stymying stall stalls stalled stalling staling=Rl1 sabotage sabotages sabotaged
sabotaging imperil imperils imperilled imperiled=Yl1 imperilling imperiling=Zl1 decimate
decimates decimated decimating gut guts gutted gutting cheapen cheapens cheapened cheapening
degrade degrades degraded degrading debase debases debased debasing devalue devalues devalued
devaluing demeans demeaning fetishise fetishize=Um1 fetishises fetishizes=Vm1 fetishised
fetishized=Wm1 fetishising fetishizing=Xm1 glamorise glamorize=Ym1 glamorises glamorizes=Zm1
glamorised glamorized=[m1 glamorising glamorizing=\m1 demonise demonize=]m1 demonises
demonizes=^m1 demonised demonized=_m1 demonising demonizing=`m1 stigmatise stigmatize=am1
stigmatises stigmatizes=bm1 stigmatised stigmatized=cm1 stigmatising stigmatizing=dm1
infantilise infantilize=em1 infantilises infantilizes=fm1 infantilised infantilized=gm1
infantilising infantilizing=hm1 estrange estranges estranged estranging demoralise
demoralize=mm1 demoralises demoralizes=nm1 demoralised demoralized=om1 demoralising
demoralizing=Pn1 dishearten disheartens disheartened disheartening deflate deflates deflated
deflating rattle rattles rattling unnerve unnerves unnerved unnerving unsettle unsettles
unsettled unsettling rejuvenate rejuvenates rejuvenated rejuvenating revitalise revitalize=hn1
revitalises revitalizes=in1 revitalised revitalized=jn1 revitalising revitalizing=kn1 revive
revives revived reviving resurrect resurrects resurrected resurrecting reinvigorate
reinvigorates reinvigorated reinvigorating turbocharge turbocharges turbocharged turbocharging
supercharge supercharges supercharged supercharging catapult catapults catapulted catapulting
propel propels propelled propeled=fo1 propelling propeling=go1 enthuse enthuses enthused
enthusing inspire inspires inspired inspiring motivate motivates motivating enthral enthrals
enthralled enthraled=UP2 enthralling enthraling=VP2 captivate captivates captivated captivating
mesmerise mesmerize=[P2 mesmerises mesmerizes=\P2 mesmerised mesmerized=]P2 mesmerising
mesmerizing=^P2 entrance entrances entranced entrancing charm charms charmed charming inflame
inflames inflamed inflaming underestimate underestimates underestimated underestimating
undervalue undervalues undervaluing overvalue overvalues overvalued overvaluing overlook
overlooks overlooked overlooking forsake forsakes forsaked forsaking jettisons jettisoned
jettisoning neuter neuters neutered neutering emasculate emasculates emasculated emasculating
gag gags gagged gagging muzzle muzzles muzzled muzzling pamper pampers pampered pampering
lionise lionize=UR2 lionises lionizes=VR2 lionised lionized=WR2 lionising lionizing=XR2
sugarcoat sugarcoats sugarcoated sugarcoating whittle whittles whittled whittling lavish
lavishes lavished lavishing champion champions championed championing shove shoves shoving
bundle bundles bundling swallows swallowed bled bleeds drains drained draining saps sapped
buries buried clouds clouded blurs blurred sours soured sored=_S2 robs robbed robbing deprives
deprived elevates elevated enriches enriched feeds fed frees freed steadied steadies roots
anchors anchored underpins underpinned props propped rescues rescued neglects neglected ignores
masks masked disguises disguizes=]T2 disguised disguized=^T2 betrays betrayed bores bored dulls
dulled blunts blunted sharpens sharpened hones honed polishes hogs hogged invades invaded
wastes wasted milks flogs flogged rewards rewarded favours favors=WU2 favoured favored=XU2
punishes punished honours honors=[U2 honoured honored=\U2 corners cornered eats eaten lifts
lifted lifting fuels fuelled sparks sparked shields shielded stretches dents dented shredded
shatters shattered splits unpicks saves saved kills killed killing carries grinds crowds
crowded dictates dictated outgrew outran music art sport sports french german spanish latin pe
creativity spontaneity debate teachers students children families parents tas trainees mentors
boys girls learners readers writers faculties departments newcomers musicians artists
scientists juniors infants reception learning discussion ideas imagination autonomy innovation
progress standards weekends evenings afternoons lives everybody everything joiners poem story
text rota carousel calendar scheme system rules code diary cycle deadline deadlines spreadsheet
tracker dashboard targets template proforma agenda merger reorganisation reorganization=fX2
slide slides powerpoint worksheet worksheets bells exams exam tests mocks league inspection
ofsted audits detentions detention options pathway pathways setting sets streaming uniform
lunch duties wince winces winced wincing cringe cringes cringed cringing flinch flinches
flinched flinching shudder shudders shuddered shuddering squirm squirms squirmed squirming gasp
gasps gasped gasping blanch blanches blanched blanching recoil recoils recoiled recoiling glow
glows glowed glowing purr purrs purred purring applaud applauds applauded applauding swoon
swoons swooned swooning marvel marvels marvelled marveled=R[2 marvelling marveling=S[2 grimace
grimaces grimaced grimacing wept despaired rejoiced gripped hooked transfixed riveted
spellbound smitten sold torn floored bowled lost uneasy uncomfortable saddened heartened
cheered dismayed appalled appaled=l[2 aghast envious jealous won struck humbled uplifted
unconvinced unpersuaded unmoved itching sorry sad glad happy pleased thrilled thriled=]\2
relieved loath embarrassed ashamed proud afraid bound obliged attendance behaviour behavior=g\2
absence absense=h\2 exclusions suspensions recruitment morale workload turnover reading maths
writing attainment sickness lateness demand noise stress costs be is are was were been being am
isn't aren't wasn't weren't goes gone going has having takes taking makes making gets got
getting gotten keeps kept keeping runs running hit hits hitting fall falls fell fallen falling
turns turning puts putting pulls pulled pulling holds holding loses losing win wins winning
gives gave giving leaves leaving stand standing brings bringing comes coming cutting drops
dropped dropping plays played playing tick ticks ticked ticking jumps jumped jumping misses
missed missing pushes pushed pushing know knows knew known knowing throw throws threw thrown
throwing bend bends bent bending break breaks breaking carry carried carrying leads led leading
lets letting sees saw seen seeing shows showed shown showing speak speaks spoken speaking walks
walking works worked working draws drawn drawing lay lays laid laying pays paid paying sitting
do does did done doing fly flies flew flown flying bite bites bit bitten biting rings rang rung
ringing think thinks cross crosses crossed crossing pass passes passed passing fit fits fitted
fitting calls called calling steal steals stole stolen stealing moves moving raises raizes=lb2
raising raizing=mb2 live lived living sticks sticking strike strikes striking fires fired
firing beat beats beating eat eating hangs hung hanging face faces facing bolter biter kicker
hitter spitter scratcher screamer screecher clinger absconder grabber snatcher crier whiner
whinger sulker fidgeter fidget wriggler chewer refuser blurter interrupter doodler dawdler
fibber moper pleaser overthinker griper faffer fretter tattletale telltale boaster bragger
blagger pouter stirrer meddler busybody hoverer nagger ranter droner waffler rambler mumbler
freeloader showman crowdpleaser contrarian naysayer ogre taskmaster softy sweetie cherub
trouper quitter despot schemer squealer natterer gazer slowcoach flapper killjoy spoilsport
loudmouth brainiac oddball weirdo tearaway runner hider climber thrower wanderer shouter talker
guesser copier racer pusher hoarder thinker doer dabbler coaster worker sleeper starer man
woman person guy type types details detail people morning paper paperwork process systems
action family country technology books listening talking hugs outdoors outdoor sporty arty
party yes company glass routine clipboard swot swots genius geniuses brainbox brainboxes
bookworm bookworms tearaways rascal rascals rogue rogues scamp scamps softie softies pushover
pushovers martinet martinets disciplinarian disciplinarians grump grumps bruiser bruizer=Zh2
bruisers bruizers=[h2 layabout layabouts timewaster timewasters whizz whizzes prodigy prodigies
dunce dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug
thugs yob yobs hooligan hooligans jobsworth jobsworths visionary vizionary=Xi2 visionaries
vizionaries=Yi2 trailblazer trailblazers workhorse workhorses saint saints grafter grafters
stickler sticklers workaholic workaholics pedant pedants doormat doormats busybodies drifter
drifters plodder plodders skiver skivers truant truants misfit misfits wallflower wallflowers
introvert introverts extrovert extroverts trier triers worrier worriers troublemaker
troublemakers slacker slackers ringleader ringleaders daydreamer daydreamers dreamer dreamers
chatterbox chatterboxes livewire livewires loner loners ditherer ditherers perfectionist
perfectionists dinosaur dinosaurs loafer loafers whingers moaner moaners cynic cynics superstar
superstars maverick mavericks underachiever underachievers overachiever overachievers tyrant
tyrants chancer chancers charmer charmers optimist optimists pessimist pessimists idealist
idealists traditionalist traditionalists snob snobs sceptic sceptics zealot zealots amateur
amateurs guru gurus wizard wizards bigot bigots bore bigmouth bigmouths crybaby crybabies
copycat copycats coward cowards liar liars thief thiefs bighead bigheads showoff showoffs flirt
flirts fusspot fusspots sulkers mumblers ramblers wafflers shirker shirkers scrounger
scroungers hothead hotheads motormouth motormouths gossips nitpicker nitpickers fantasist
fantasists egotist egotists prima primas bossyboots bossybootses powerhouse powerhouses dynamo
dynamos firebrand firebrands linchpin linchpins stalwart stalwarts trooper troopers grumbler
grumblers idler idlers lounger loungers straggler stragglers backmarker backmarkers passenger
passengers follower followers attentionseeker attentionseekers overthinkers procrastinator
procrastinators improviser improvizer=kn2 improvisers improvizers=ln2 communicator
communicators nurturer nurturers giver givers taker takers doers noisy rowdy chatty lively
boisterous talkative giddy fidgety cliquey lazy able clever gifted talented difficult
challenging naughty disruptive troublesome low high average struggling reluctant passive quiet
shy loud needy demanding aggressive violent rude immature mature hardworking conscientious
capable higher weaker stronger brighter slower quicker cleverest brightest weakest strongest
best worst top bottom bad vulnerable disadvantaged dizadvantaged=lP3 hard unmotivated
disengaged dizengaged=oP3 disaffected dizaffected=PQ3 forgetful clumsy inexperienced
experienced natural born typical ideal perfect fantastic brilliant wonderful amazing tricky
tough inspirational dedicated committed passionate ineffective competent incompetent
independent resilient keen eager willing unwilling unwiling=lQ3 poorer articulate inarticulate
lovely nice kind polite caring spoilt dyslexic autistic damaged failing complacent unsupportive
supportive pushy feckless hostile awkward fussy anxious nervous academic creative clingy
stubborn defiant booklet handbook timetable newsletter website prospectus rubric induction
syllabus strategy statement specification folder folders card cards sheet sheets poster posters
box boxes file files chart charts display book forms maps list lists screens page pages table
tables grid grids booklets leaflet leaflets pamphlet pamphlets calendars diaries menu menus
recipe recipes game games puzzle puzzles labels sticker stickers ticket tickets envelope
envelopes photo photos picture pictures video videos film films print prints row rows scroll
scrolls wheel wheels web webs banner banners flag flags papers notebook notebooks planner
planners frame frames document documents pack packs mat mats strips badge badges room rooms
hall corridor corridors block library suite lab canteen foyer annexe annex gym classroom studio
cloakroom playground yard unit base hut portacabin mausoleum tomb morgue oven sauna fridge
greenhouse oasis haven sanctuary fortress bunker zoo circus furnace icebox warren madhouse
hothouse tip pigsty bombsite tonic revelation gem disgrace eyesore mess embarrassment neutral
first reverse overdrive second flow flows flowed flowing sour souring soring=jW3 jar jars
jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged lagging sparkle
sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing flop flops
flopped flopping tank tanks tanked tanking land lands landed landing resonate resonates
resonated resonating fizzle fizzles fizzled fizzling lapse lapses lapsed lapsing falter falters
faltered faltering stutter stutters stuttered stuttering wobble wobbles wobbled wobbling
meander meanders meandered meandering plod plods plodded plodding shine shines shined shining
suffer suffers suffered suffering backfire backfires backfired backfiring misfire misfires
misfired misfiring disappoint dizappoint=cZ3 disappoints dizappoints=dZ3 disappointed
dizappointed=eZ3 disappointing dizappointing=fZ3 impress impresses impressed impressing excel
excels excelled exceled=mZ3 excelling exceling=nZ3 triumph triumphs triumphed triumphing
prevail prevails prevailed prevailing deteriorate deteriorates deteriorated deteriorating
decline declines declined declining regress regresses regressed regressing progresses
progressed progressing blasé blase nonchalant unfazed bolshie stroppy chirpy twitchy antsy
fretful tetchy ratty weepy glum sullen surly stoical timid timorous sheepish nonplussed
overawed awestruck starstruck agog exhilarated jubilant gleeful mistrustful distrustful
embittered disillusioned dizillusioned=e\3 disenchanted dizenchanted=f\3 jaded weary lukewarm
halfhearted wholehearted enraptured rapturous spooked wrongfooted perturbed disgruntled
aggrieved resentful begrudging grudging affronted indignant outraged incredulous dubious
bullish gungho psyched hyped chuffed homesick lovesick cheesed brassed miffed narked riled
rankled vexed irked peeved downhearted downcast crestfallen dispirited disconsolate forlorn
wistful melancholy morose mopey upbeat buoyant perky rapt attentive heedless absentminded
preoccupied distracted unbothered untroubled unconcerned unperturbed impassive aloof withdrawn
trusting wary cagey guarded edgy skittish jittery jumpy panicky panicked petrified insecure
cocky cocksure overconfident underconfident diffident bashful coy contented smug sated greedy
desperate uninvested uncommitted lackadaisical lackadaizical=__3 unenthusiastic unenthused
understanding interest recognition comprehension emotion feeling remorse guilt doubt hesitation
excitement warmth humour humor=n_3 regret guile malice irony gratitude sympathy empathy fear
engagement care conviction effort believing trying hoping asking expecting enjoying wanting
looking bothering noticing dreaming daring doubting worrying fearing minding resenting dreading
liking loving hating concentrating lulled seduced blinded hoodwinked swayed stung chastened
bruised bruized=Xa3 buoyed sustained reassured comforted disarmed dizarmed=]a3 misled fooled
duped placated mollified appeased wearied exhausted consumed worn perplexed ch'n chn chdn chldn
sts stds ss pps kids lads lasses class y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s
yr8s yr9s besotted disinterested dizinterested=fb3 uninterested confused unhappy excited
enthusiastic inattentive unfocused demotivated worried frustrated curious unconfident
comfortable relaxed tense stressed calm upset angry annoyed surprised surprized=[c3 shocked
puzzled unsure uncertain hesitant scared frightened fearful terrified absorbed engrossed
immersed fascinated amused entertained restless tired sleepy lethargic listless apathetic
indifferent lonely isolated included excluded valued respected safe settled determined
aspirational content satisfied dissatisfied grateful thankful hopeful hopeless helpless
powerless stimulated invested involved alert aware unaware oblivious mindful knowledgeable
ignorant familiar sure certain convinced sceptical cynical suspicious defensive resistant
receptive inclined fearless undaunted bemused fazed phased frazzled flustered dependent reliant
docile submissive resourceful resorceful=ee3 mortified tearful furious livid incensed bereft
heartbroken devastated overjoyed tickled flabbergasted astonished astounded amazed agitated
nervy squeamish bushed knackered bothered nostalgic contrite remorseful resigned rebellious
fulfilled fulfiled=_f3 ecstatic elated cheerful miserable mizerable=cf3 gloomy grumpy sulky
moody dejected despondent discouraged discoraged=jf3 offended hurt heard appreciated loved
impatient patient tolerant sympathetic daydreaming adore adores relish relishes resent resents
dread dreads despise despize=]g3 despises despizes=^g3 despised despized=_g3 loathe loathes
detest detests detested savour savor=eg3 savours savors=fg3 envy envies crave craves craved
covet covets enjoy enjoys enjoyed hates loves admired admires fears trusts love like likes
liked dislike dislikes disliked hate appreciate appreciates value values respect respects
admire understand understands realise realize=hh3 realises realizes=ih3 realised realized=jh3
recognise recognize=kh3 recognises recognizes=lh3 grasp grasps grasped comprehend believe
believes believed wants wanted wish wishes wished hopes hoped feel feels felt cares cared
intend intends intended prefer prefers preferred mind minds minded expect expects worry worries
welcome welcomes welcomed embrace embraces embraced cherish cherishes doubts doubted
misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget
forgets remember remembers desire desires desired regrets yearn yearns long buys confuse
confuses confusing distract distracts excite excites interests engage engages frustrate
frustrates upsets reassure reassures please pleases annoy annoys amuse amuses challenge
challenges stimulate stimulates grip grips absorb absorbs fascinate fascinates concerned
surprise surprize=lk3 surprises surprizes=mk3 satisfy satisfies suit suits suited discourage
discorage=Sl3 discourages discorages=Tl3 embarrass embarrasses disadvantage dizadvantage=Wl3
disadvantages dizadvantages=Xl3 demotivate demotivates deter deters deterred thrill thrills
entertain entertains provoke provokes provoked tempt tempts tempted convince convinces persuade
persuades persuaded inspectors visitors vizitors=nl3 effect appearances compliance camera
cameras brochure optics auditors photographers placate appease mask fob deflect silence
silense=]m3 punish soothe pacify seem appear justify excuse rigour rigor=em3 depth wisdom
kindness weakness rudeness defiance laziness talent proof success failure granted lightness
buzz chill frost heaviness gulf disconnect mismatch undercurrent undertone hint flicker glimmer
thread streak strain vein affection resentment urgency drift weariness fatigue appetite hunger
complacency longer shorter later earlier louder quieter faster harder easier bigger smaller
more less fewer further tougher warmer deeper wider thinner simpler busier sooner wordier
probationer newcomer novice rookie apprentice student infant seminar small rural urban coastal
inner large big new young junior middle faith village town city special supply newly mixed
windy last friday afternoon starter nqt ect pgce beginner secondary primary crowd captive
kindergarten freshman kindergartner dollop succession feast fog clutter riot frenzy orgy waffle
fluff froth candyfloss bilge gibberish dross pap tripe psychobabble flimflam flannel hokum
baloney hooey padding filler ballast bumf mumbo firmness gentleness calmness briskness tidiness
untidiness bleakness liveliness willingness eagerness keenness seriousness playfulness
cheerfulness politeness harshness sternness strictness laxness messiness scrappiness clumsiness
awkwardness tiredness restlessness listlessness aimlessness helpfulness usefulness uselessness
pointlessness sameness staleness cosiness homeliness busyness patchiness bittiness slackness
directness bluntness abruptness decisiveness deciziveness=US4 indecisiveness indeciziveness=VS4
inventiveness resourcefulness resorcefulness=XS4 responsiveness attentiveness inattentiveness
purposefulness orderliness sloppiness joylessness wordiness fussiness exactness thoroughness
promptness coherence coherense=eS4 finesse panache aplomb poise verve oomph pizzazz brio flair
savvy gravitas torpor apathy ennui lethargy malaise malaize=UT4 rancour rancor=VT4 acrimony
disarray dizarray=XT4 turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans
tomfoolery horseplay hijinks obsession religion cult ritual joke formality luxury lottery
mantra fetish crusade chore rarity farce minefield headache duty breaktime lunchtime playtime
registers registration dinner queueing queuing dismissal assemblies assembly homework lining
wellbeing afterthought afterthoughts stopgap stopgaps figleaf figleafs smokescreen smokescreens
sideshow sideshows gimmick gimmicks logjam logjams fiefdom fiefdoms charade charades sham shams
hotchpotch hotchpotches mishmash mishmashes ragbag ragbags hodgepodge hodgepodges smorgasbord
smorgasbords goldmine goldmines lynchpin lynchpins mainstay mainstays cornerstone cornerstones
lodestar lodestars touchstone touchstones masterstroke masterstrokes showstopper showstoppers
godsend godsends nonstarter nonstarters turnoff turnoffs letdown letdowns copout copouts
bunfight bunfights shambles shambleses fiasco fiascos debacle debacles farces doddle doddles
slog slogs deadweight deadweights makeweight makeweights juggernaut juggernauts showpiece
showpieces bribe bribes millstone millstones albatross albatrosses bottleneck bottlenecks
treadmill treadmills quagmire quagmires minefields battleground battlegrounds pantomime
pantomimes circuses pretence pretense=bX4 pretences facade facades mirage mirages jumble
jumbles lifeblood lifebloods bedrock bedrocks backbones heartbeat heartbeats springboard
springboards launchpad launchpads flagship flagships crutch crutches bandage bandages lotteries
lifeline lifelines blockbuster blockbusters cliffhanger cliffhangers revelations nightmare
nightmares chores ordeal ordeals marathon marathons sledgehammer sledgehammers rollercoaster
rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth labyrinths jungle
jungles cacophony cacophonies racket rackets magnet magnets havens oasises oasizes=_Z4
sanctuaries anchor rock rocks engine engines glue glues blur fogs desert deserts graveyard
graveyards tightrope tightropes conveyor conveyors hothouses battlefield battlefields warzone
warzones madhouses bearpit bearpits cage cages prison prisons trap traps carousels factory
barracks boot airport station supermarket youth spa museum cathedral ghost goldfish hospital
creche casino market bazaar theatre theater=R\4 cockpit monastery funfair hallway hub club
clubs tutor enrichment bookwork sef sip gems belter belters corker corkers cracker crackers
peach peaches treats catastrophe catastrophes trainwreck trainwrecks patchwork patchworks mazes
raffle raffles gamble gambles tinderbox tinderboxes con cons sop sops formalities cocoon
cocoons grind cinch cinches dud duds turkey turkeys lemon lemons footnote footnotes frippery
fripperies fad fads novelty novelties throwback throwbacks fossil fossils anachronism
anachronisms wasteland wastelands backwater backwaters orphan orphans masterclass masterclasses
masterpiece masterpieces jewel jewels beacon beacons bargain bargains tragedy tragedies
travesty travesties scandal scandals disgraces insult insults stalemate stalemates deadlock
deadlocks standoff standoffs truce truces inquisition inquizition=U_4 inquisitions
inquizitions=V_4 interrogation interrogations monologue monolog=Y_4 monologues sermon sermons
clique cliques cabal cabals snore snores riots hoot hoots flashpoint flashpoints panacea
panaceas placebo placebos fillip fillips balm balms curse curses blight blights blot blots
eyesores monstrosity monstrosities fortresses zoos washout washouts highlight highlights joys
luxuries catalyst catalysts watershed watersheds shell shells husk husks sweatbox sweatboxes
saunas furnaces iceboxes fridges barn barns racetrack racetracks racecourse racecorse=Sa4
racecourses racecorses=Ta4 whirlwind whirlwinds melee melees ruck rucks rumpus rumpuses
kerfuffles palavers rigmaroles hassle hassles bind binds drag drags downer downers buzzkill
buzzkills bonanza bonanzas treasure treasures pearl pearls wonder wonders miracle miracles
stunner stunners corrective correctives tonics antidote antidotes nonentity nonentities
mismatches hybrid hybrids mongrel mongrels hostage hostages casualty casualties victim victims
behemoth behemoths monster monsters leviathan leviathans relic relics queue queues exit stairs
stairwell finish hour day week period session carpet corner site toilets toilet ramp fortnight
term transition leap choir band orchestra concert fair visit residential interviews inbox
noticeboard wall walls mock desk finale changeover handover pickup cooldown circle phonics fig
shopping laundry blunt revolving hamster obstacle assault hornets sacred holy dead lame cliff
bear cul white powder sausage safety endurance tug old transit doctors waiting cattle meat bun
leaf tool instrument bowl nest grail duck pit elephant cooker keg machine net gap aid piece
shop ground pen sale surgery camp clown clowns devil devils monkey monkeys terror terrors
diamond diamonds lifesaver lifesavers outsider outsiders eccentric eccentrics fixture fixtures
veteran veterans rookies bulldozer bulldozers terrier terriers rottweiler rottweilers crawler
crawlers creep creeps toady toadies wag wags flier fliers flyer flyers conundrum conundrums
enigma enigmas mystery mysteries gatekeeper gatekeepers roadblock roadblocks ally allies
soulmate soulmates phenomenon phenomenons worrywart worrywarts luddite luddites technophobe
technophobes purist purists evangelist evangelists realist realists pragmatist pragmatists
magpie magpies butterfly butterflies sponge sponges star stars asset assets liability
liabilities credit credits handful handfuls firework fireworks hurricane hurricanes tornado
tornados machines weathervane weathervanes chameleon chameleons limpet limpets leech leeches
shadow shadows ghosts bystander bystanders spectator spectators lapdog lapdogs poodle poodles
sheepdog sheepdogs foghorn foghorns gannet gannets hermit hermits martyr martyrs cheerleader
cheerleaders comfort comforts caution cautions plank planks lump lumps sloth sloths mouse
mouses lion lions tiger tigers bears owl owls sheep sheeps ostrich ostriches peacock peacocks
juggler jugglers firefighter firefighters peacekeeper peacekeepers naturals novices beast pig
swine whale disaster dizaster=mj4 blast stinker humdinger beauty beaut stonker brute doorstop
wreck whopper clanger howler blinder scorcher snooze yawn whisper sliver slip mite whirl dog
crawl far one two gold full soft razor laser needle inch knife cack gung wishy topsy thick
tongue four untangle name resist scaffold demonstrate clarify celebrate ensure consider develop
improve introduce create encourage encorage=dl4 increase provide continue include explore embed
strengthen tighten establish promote prioritise prioritize=ol4 differentiate speed replace
reconsider refine deepen adapt praise praize=Wm4 reward monitor track don't say help retire
loosen cap reposition relocate pare banish abandon adopt commit dare define delegate designate
devote distil diversify emphasise emphasize=om4 enlist equip expand experiment exploit expose
formalise formalize=Vn4 gather guard harness hone identify incorporate insert inject invest
involve leaven level listen maximise maximize=dn4 minimise minimize=en4 narrate nurture
organise organize=hn4 position practise practize=jn4 prepare probe publish quiz rank recruit
reframe refresh reinforce relax release remove rename rephrase replicate reserve reshape
resource resorce=\o4 respond restore restrict retain reword rework rewrite round seek select
settle signal soften spell standardise standardize=ko4 steer summarise summarize=mo4 support
sustain systematise systematize=PP5 tailor touch trial tune unify unpack upgrade visualise
visualize=XP5 weigh withdraw can could will would should shall may might must doesn't didn't
haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher headteacher headteachers
leader ta assistant assistants sendco adult adults coaches senco colleague colleagues mentor
principal instructor trainer sir boss supervisor supervisors strict unfair favourite
favorite=fQ5 better worse mean boring laziest unhelpful approachable friendly horrible useless
reliable strictest nicest kindest meanest fairest favourites favorites=WR5 organised
organized=XR5 disorganised disorganized=YR5 harsh popular trustworthy what how why when where
which whose rowdier chattier sleepier scruffier shabbier gloomier grubbier drabber blander
stuffier dingier gentler meeker milder sterner bossier needier clingier shyer lazier naughtier
cheekier sillier giddier fussier pushier wilder ruder crueller crueler=`S5 wiser savvier
shrewder nimbler zippier snappier punchier pacier tauter trickier harsher stricter laxer
sloppier woollier hazier vaguer muddier patchier choppier bittier stodgier cosier homelier
lovelier prettier nicer jollier merrier perkier brisker dreamier dozier grumpier moodier
sulkier stroppier feistier braver bolder tamer saner trustier likelier worthier prouder humbler
kinder meaner fairer pervade pervades pervaded pervading shapes shaped drives driven inform
informs informed underpin govern governs governed affect affects affected dominate dominates
dominated dictate trumps trumped defines defined faze fazes phases ruffles ruffled escapes
escaped scares bothers matches compares bleak drab dingy dreary dismal grim cheerless airless
stuffy cramped poky pokey shabby tatty scruffy institutional clinical sterile soulless
depressing uninviting unwelcoming welcoming inviting cosy homely cheery gleaming pristine
spotless immaculate squalid grubby spartan austere forbidding imposing handsome airy calming
serene chaotic cluttered buildings lobby grounds garden accommodation facilities surroundings
environment warm cool frosty strained cordial distant easy frayed fractious amicable chilly
sweet subdued muted fail flounder succeed slump grow thrive flourish florish=_X5 worsen rag
temper tempers patience patiense=dX5 nerve composure marbles way plot lustre luster=jX5 zing
appeal steam innocence innocense=nX5 sheen mojo huff huffs strop strops sulk sulks mood moods
paddy paddies tizzy tizzies flap flaps stew stews panic panics fluster flusters lather lathers
funk funks daze dazes trance trances frenzies fury furies rage rages hurry hurries dream dreams
bubble bubbles pickle pickles quandary quandaries rut ruts jam jams spot spots fixes himself
herself themselves yourself yorself=fZ5 yourselves yorselves=gZ5 myself myzelf=hZ5 ourselves
orselves=iZ5 itself oneself pupil child childs boy girl lad lass learner kid youngster
youngsters toddler toddlers teenager teenagers groups trio trios pairs y1 y2 y3 y4 y5 y6 y7 y8
y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners kindergartener graders lsa hlta sna smt ceo
surveys statistics stats warning warnings topic responsibility conversation conversations
criticism parks plonk plonks plonking dump dumps shunt shunts warehouse warehouses warehousing
offload offloads palm palms palming foist foists foisted foisting herd herds banishes banishing
exile exiles exiling relegate relegates relegating consign consigns consigning shovel shovels
shovelled shoveled=e]5 shovelling shoveling=f]5 babied babying nannied nannying swaddled
cocooned cocooning nursemaided nursemaid babysat featherbedded creak creaks creaked creaking
groan groans groaned groaning buckle buckles buckled buckling splutter splutters spluttered
spluttering limp limps limped limping fray frays fraying teeter teeters teetered teetering
totter totters tottered tottering judder judders juddered juddering arrangements arrangement
rotas machinery infrastructure framework timetables staffing funding finances network networks
partnership partnerships organisation organization=c_5 administration pastoral services service
procedures processes scores percentages percentage averages headline headlines total totals
tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily
crucially importantly rightly wrongly wisely wizely=_`5 unwisely unwizely=``5 bizarrely
inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly
annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably
scandalously incredibly amazingly astonishingly impressively creditably admirably commendably
sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly
dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly
unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably
deservedly undeservedly rewardingly promisingly promizingly=Tb5 ominously perversely
paradoxically predictably unexpectedly surprisingly surprizingly=Zb5 it fuss fusses fussed
fussing dotes doted pontificate pontificates pontificated preaches preached sermonise
sermonize=gb5 sermonised sermonized=hb5 grandstand grandstanded grandstanding postured
posturing stonewalling stonewaling=nb5 filibuster filibustered skimp skimps splurge splurged
hog hogging hemorrhages idolise idolize=Xc5 idolises idolizes=Yc5 revere reveres natters
chinwag prattle prattled prattles blather blathered blathering witter wittered wittering yammer
yammered blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat
gloats gloated sneer sneers sneered whined whines moaned griped gripes cowered grovel grovelled
groveled=`d5 slink slinks slunk sidle sidled harassed cadge wheedle wheedled manhandle
manhandled frogmarch frogmarched typecast stereotype stereotyped flail flailed flails muff
muffed underrate overrate trickles trickled dribbles dribbled rains pour pours poured pored=_e5
cascade cascades cascaded stab bash fist attempt shade tad smidge trifle timer tradition
difficulty difficulties barrier barriers obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=Xf5 nuisances nuizances=Yf5 distraction distractions stage year
things community whole regurgitate regurgitates regurgitated regurgitating parrot parrots
parroted parroting spout spouts spouted spouting mumble mumbles mumbling drone drones droned
droning babble babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed spewing
trainee cohort monday age lot part parts days topics project projects song songs poems stories
task tasks activity activities series serieses copy copies mixes line focuses theme themes
title titles word words sentence sentense=`h5 sentences number answer answers quizes recount
recounts debates dramas drawings painting paintings graph graphs diagram diagrams timeline
timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances
match race races visits vizits=ci5 trips tour tours talks speech speeches lecture lectures
meeting meetings workshop workshops units module modules blocks terms weeks month months years
hours minute cycles circles square squares rectangle rectangles column columns halfs third
thirds quarter quarters sample samples selection selections collection collections exhibition
exhibitions fairs sales concerts rehearsal rehearsals practice practices sessions starters
plenaries introduction introductions summary summaries extract extracts chapter chapters
paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=kk5 revisions revizions=lk5 continuation continuations response responses reply
replies comment comments note notes message messages notice notices sign signs heading headings
caption captions codes symbol symbols names nickname nicknames phrase phrases saying sayings
quotation quotations law laws requirement requirements option choice choices vote votes polls
interview census censuses doubles single singles mixture mixtures version versions draft drafts
outline outlines templates scaffolds handout handouts token tokens stamp stamps log logs
records register tally tallies count counts measure measures scales score marks grade grades
levels bands stages steps rungs strand strands subjects discipline disciplines language
languages schemes programme program=in5 programmes post posts job jobs role roles
responsibilities statements description descriptions definition definitions date dates times
places halls offices yards field fields gardens pond ponds shed sheds path paths gates doors
window windows floor floors ceiling ceilings stairwells cloakrooms charity charities federation
federations companies schools academies colleges nurseries primaries secondaries church
churches visitor vizitor=^P6 while whiles bits lots few fews couple couples dozen dozens
hundred hundreds thousand thousands about over shut empty early online silent optional
compulsory weekly daily monthly annual termly different similar identical same available
present visible vizible=aQ6 here there underway outside inside indoors next private public oral
written verbal practical bilingual dry red green blue yellow black grey navy beige cream maroon
turquoise turquoize=[R6 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange silver triangular oval curved straight vertical
horizontal english history geography science sciense=WS6 welsh re ict computing poetry
fractions spelling speling=^S6 handwriting cooking swimming football rugby tennis netball
drumming wood stone brick concrete tile tiled metal plastic tarmac slate grass gravel lino
rubber fabric alone awake asleep upstairs downstairs barefoot hungry thirsty up down off on out
in back that this so not now then too again today yesterday tomorrow tuesday wednesday thursday
true false mine yours his hers theirs ours three five six seven eight nine ten twice once odd
even equal prime positive negative liquid cotton woollen digital male female british scottish
irish polish somali deaf blind pregnant local national regional unknown unclear due recent
voluntary statutory temporary permanent possible necessary lit sung said told frozen bought
built sent spent found spread hidden begun chosen short tall wide fast quick right there's
elsewhere nearby overhead below above behind ahead opposite together apart breeze breezed
breezes sail sailed sails romp romped romps cruise cruize=mW6 cruised cruized=nW6 cruises
cruizes=oW6 waltz waltzed glide glided glides nails nail aced aces smashed bossed rocked sussed
clinched slayed nodding laughing smiling grinning wishing beaming stitches tears giggling
cheering alarms apron aprons bag bags ball balls balloon balloons banana bananas bar bars
basket baskets bat bats beaker beakers bean beans bed beds belt belts bench benches bib bibs
bicycle bicycles bike bikes bins biscuit biscuits blanket blankets blinds boat boats boilers
bone bones bottles bowls bread breads bricks bridge bridges broom brooms brush brushes bucket
buckets bulbs buses button buttons cabinet cabinets cables cake cakes calculator calculators
candle candles canopy canopies caps cars cardboard cardboards carpets carriage carriages cart
carts cartridge cartridges cello cellos chain chains chairs chalk chalks charger chargers clay
clays clip clips clipboards clocks cloth cloths coat coats coin coins comb combs compass
compasses cone cones container containers cookers cot cots counter counters crate crates crayon
crayons cup cups cupboard cupboards curtain curtains desks dials dice dices dinners dish dishes
doorbell doorbells dough doughs drain drawer drawers drill drills drum drums duster dusters
easel easels egg eggs eraser erasers escalator escalators fan fans fence fences ferry ferries
finger fingers flask flasks flour flours flors=o]6 flower flowers food foods foot foots fork
forks fountain fountains freezer freezers fruit fruits fuses generator generators glasses globe
globes glove gloves goal goals grasses guitar guitars hammer hammers hamper hampers handle
handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges hoop
hoops hooks hose hoses hutch hutches icing icings ink inks instruments intercom intercoms
jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles
keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knifes ladder ladders lamp
lamps laminator laminators lantern lanterns leafs lens lenses letterbox letterboxes lid lids
locks locker lockers lorry lorries loudspeaker loudspeakers lunches lunchbox lunchboxes mallet
mallets marker markers marble meal meals medal medals metals meter meters microphone
microphones microscope microscopes microwave microwaves milk mirror mirrors modem modems
monitors mop mops motors mug mugs needles nets nut nuts oar oars oil oils ovens paint paints
paintbrush paintbrushes pan pans panel panels parcel parcels pavement pavements pea peas pedal
pedals peg pegs pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza
pizzas plant plants plaster plasters plastics plate plates platform platforms plugs pocket
pockets pole poles pool pools pot pots potato potatos powders printers projectors pulley
pulleys pumps puppet puppets purse purses radiator radiators radio radios rail rails ramps
recorder recorders ribbon ribbons rice rices robot robots roof roofs ropes rubbers rug rugs
ruler rulers sack sacks salad salads salt salts sand sands sandwich sandwiches saucepan
saucepans saws scarf scarfs scissors scissorses screw screws seats seed seeds shelf shelfs
shelves shelveses shoe shoes shutter shutters sink sinks sieve sieves siren sirens skirt skirts
slab slabs sledge sledges sleeve sleeves slope slopes soap soaps sock socks sofa sofas socket
sockets soil soils soup soups spade spades spoon spoons spring springs stair staple staples
stapler staplers stones stool stools stopwatch stopwatches strings sugar sugars suitcase
suitcases swing swings switches taps tape tapes tea teas telescope telescopes tent tents
terminal terminals thermometer thermometers threads ties tiles timers tin tins tissue tissues
tomato tomatos tools towel towels toy toys tracks tractor tractors trailer trailers trains tram
trams tray trays tree trees trolley trolleys trousers trouserses truck trucks tube tubes tunnel
tunnels turbine turbines tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs
vehicle vehicles vent vents violin violins volcano volcanos wallet wallets watches water waters
wax waxes wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill
windmills wing wings wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips
photocopiers scooter scooters minibus minibuses lanyard lanyards trainers welly wellies
wellieses tracksuit tracksuits leotard leotards goggles goggleses glasseses shorts shortses
pyjamas pyjamases hoodie hoodies tabard tabards annexes basement basements foyers lobbies porch
porches lavatory lavatories washroom washrooms pitches court courts corts=Sl6 heatings lighting
lightings plumbing plumbings ventilation ventilations wifis signals internets sandpaper
sandpapers photograph photographs portrait portraits plaque plaques mobile mobiles sculpture
sculptures brochures postcard postcards animal animals ant ants bird birds cat cats caterpillar
caterpillars chick chicks chicken chickens dogs ducks fish fishes fox foxes frog frogs goat
goats hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs lizard
lizards newt newts penguin penguins pigs pony ponies puppy puppies rabbit rabbits rat rats slug
slugs snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tortoise
tortoize=kn6 tortoises tortoizes=ln6 whales worm worms acid acids alkali alkalis atom atoms
axis axises axizes=Wo6 angle angles cube cubes cylinder cylinders decimal decimals denominator
denominators fraction gases hexagon hexagons ices integer integers iron irons liquids copper
coppers magnesium magnesiums molecule molecules numerator numerators ore ores parabola
parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions
solvent solvents sphere spheres steel steels substance substances sulphur sulphurs triangle
triangles winds snows suns frosts hail hails thunder thunders weathers sky skies sunlight
sunlights cloud sea seas river rivers wave waves tide tides election ballot closure funeral
inquiry consultation accident injury bereavement illness referendum assessment monitoring
moderation evaluation communication participation pace guidance explanation instruction
instructions vision vizion=[R7 ethos culture climate atmosphere relationship relationships
rapport routines expectation expectations transitions training supervision supervizion=hR7
accountability ambition aspiration oversight collaboration dialogue dialog=nR7 intervention
interventions tracking strategies approach approaches achievement outcomes quality consistency
knowledge vocabulary oracy mathematics literacy numeracy criteria objectives objective
sanctions sanction consequences inclusion safeguarding punctuality layout deployment grouping
seating breadth emphasis input inputs begins starts ends ended finishes finished lasts lasted
happens happened covers covered includes listed named says uses mentions mentioned contains
contained meets opens at of for with by from and or to across between before after during than
as if n't assess intervene discuss observe evaluate connect address collaborate communicate
consult analyse analyze=cU7 act own drive refer reflect anticipate coordinate enforce implement
apply deliver always consistently routinely often yet really properly fully regularly
systematically actively necessarily meet settles settling calms calmed soothes soothed soothing
steady steadying stabilise stabilize=eV7 stabilises stabilizes=fV7 stabilised stabilized=gV7
stabilising stabilizing=hV7 relaxes relaxing refreshes refreshed refreshing boosts boosted
boosting widens widened widening broaden broadens broadened broadening deepens deepened
deepening enrich enriching improves improved strengthens strengthened strengthening weaken
weakens weakened weakening sharpening dull dulling dampen dampens dampened dampening slows
slowed slowing quicken quickens quickened quickening accelerate accelerates accelerated
accelerating hasten hastens hastened hastening halt halts halted halting curb curbs curbed
curbing curtail curtails curtailed curtailing reduces reduced reducing increases increased
increasing minimises minimizes=nX7 minimised minimized=oX7 minimising minimizing=PY7 maximises
maximizes=QY7 maximised maximized=RY7 maximising maximizing=SY7 multiply multiplies multiplied
multiplying doubled doubling halve halves halved halving cement cements cemented cementing
consolidate consolidates consolidating cultivate cultivates cultivated cultivating nurtures
nurtured nurturing foster fosters fostered fostering breed breeds breeded breeding engender
engenders engendered engendering generate generates generated generating creates created
creating produce produces produced producing yield yields yielded yielding sparking spur spurs
spurred spurring fuel fueled fueling stoke stokes stoked stoking prompt prompts prompted
prompting provoking trigger triggers triggered triggering encourages encorages=\[7 encouraging
encoraging=][7 discouraging discoraging=^[7 detered detering dissuade dissuades dissuaded
dissuading enable enables enabled enabling disable dizable=i[7 disables dizables=j[7 disabled
dizabled=k[7 disabling dizabling=l[7 equips equiped equiping freeing releases released
releasing unleash unleashes unleashed unleashing restricts restricted restricting constrain
constrains constrained constraining limits limited limiting confine confines confined confining
hampered hampering hinder hinders hindered hindering holded impede impedes impeded impeding
inhibit inhibits inhibited inhibiting blocked blocking sap sapping deplete depletes depleted
depleting exhaust exhausts exhausting overloads overloaded overloading distracting losed
engaging demotivating exciting interesting hooking transform transforms transformed
transforming changed changing shaping moulds moulded moulding drived driving underpined
underpining sustains sustaining supports supporting secures secured securing guarantee
guarantees guaranteed guaranteeing ensures ensured ensuring safeguard safeguards safeguarded
protects protected protecting prevent prevents prevented preventing stops stopping rob deprive
depriving deny denies denied denying cost costed costing spare spares spared sparing saving
allows allowed allowing permit permits permited permiting force forces forced forcing prod
prods prodded prodding nudges nudged nudging steers steered steering helps helped helping aids
aided aiding assist assists assisted assisting hurts hurted hurting harm harms harmed harming
damage damages damaging ruin ruins ruined ruining spoil spoils spoiled spoiling benefit
benefits benefited benefiting rewarding payed influence influense=Xa7 influences influenced
influencing affecting impact impacts impacted impacting alter alters altered altering
reassuring comforting frighten frightens frightening scare scaring upseted upseting annoying
frustrating anger angers angered angering embarrassing silences silenced silencing focusing
refocus refocuses refocused refocusing occupy occupies occupied occupying busy busies busied
busying absorbing immerse immerses immersing involves involving including exclude excludes
excluding isolate isolates isolating divides divided dividing unite unites united uniting bond
bonds bonded bonding binded binding feeded feeding informing explains explained explaining
account accounts accounted accounting narrows narrowed narrowing closes closing bridged
bridging eases eased easing relieve relieves relieving lighten lightens lightened lightening
removes removed removing maked gived keeped leaved bringed sends sended sending throwed builds
builded getted letted drove bred meant means careful regular joint tight loose larger
inconsistent frequent skilful skillful=Ve7 firm brisk rushed vague thorough constant endless
repeated under lack presence presense=ae7 visibility vizibility=be7 sharper richer calmer
neater messier keener abler cleverer friendlier colder softer happier tidier noisier
noizier=Pf7 steadier smoother slicker fuller broader narrower fresher livelier duller tighter
looser smarter clearer finer greater lesser shallower firmer politer safer sadder healthier
superior inferior plainer crisper maturer readier surer warier blunter hungrier scrappier
shakier drearier terser franker fiercer hardier surlier flakier leaner fitter cheerier dips
dipped dip rises rose risen slips slipped slid wanes waned fades faded tails tailed grows grew
grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped
ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses
collapsed varies varied motivation concentration attention anxiety frustration boredom
enjoyment spirits resolve determination resilience resiliense=Ri7 commitment loyalty nerves
yearly hourly horly=Wi7 nightly fortnightly quarterly biweekly only july italy rally belly
lolly holly billy dolly gully folly filly hilly curly woolly wobbly prickly bubbly wrinkly
anomaly dragonfly monopoly doily imply comply rely ply sly homily quickly slowly quietly loudly
softly silently directly exactly nearly partly approximately roughly shortly recently currently
previously originally initially finally eventually immediately suddenly briefly separately
individually alternately simultaneously verbally orally physically phyzically=Vk7 manually
digitally electronically annually formally informally publicly privately locally nationally
globally internationally horizontally vertically diagonally anonymously randomly numerically
alphabetically chronologically jointly respectively namely possibly probably presently formerly
lately legally officially automatically evenly equally firstly secondly thirdly lastly kindly
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
bodily badly readily overly unduly ugly silly jolly lowly orderly burly manly womanly secretly
safely securely cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply
thinly thickly independently correctly incorrectly improperly accurately hopefully sadly behave
achieve attain gain participate contribute cooperate persevere persist concentrate aspire
strive deserve manage wander misbehave rush waste tolerate assume depend exceed accept neglect
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes prides listens celebrates prioritises
prioritizes=hQ8 lacks fails thrives flourishes florishes=lQ8 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters overestimates
prizes strives aspires insists tolerates epitomises epitomizes=`R8 radiates a an the their home
t ch ht ending captain goalkeeper keeper partners partner twins siblings friends brothers
sisters helpers winners losers muslim christian jewish hindu sikh vegan vegetarian diabetic
asthmatic taller older younger heavier lighter nearer closer still seated eleven twelve
thirteen aged rs pshe rshe mandarin dt citizenship economics biology chemistry physics
phyzics=WT8 literature philosophy textiles cookery psychology sociology business media algebra
geometry resources resorces=bT8 material materials examples wear collect wash phone stack tuck
enter arrive attend password route fourteen forteen=QU8 fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety both other another our my its
your into onto beside since until till near through throughout along around past towards
against among without within upon beyond unlike despite per via whether because although though
unless but nor also either neither all many some several each every none just almost perhaps
maybe thank thanks dear hello hi tonight afterwards meanwhile saturday sunday january february
march april june august september october november december noon midday such quite rather never
except hands eyes besides plus minus let's it's that's these those anybody summer autumn winter
christmas easter they're he's she's we're remain remains remained become becomes became
becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely utterly
exceptionally least increasingly somewhat little much sometimes seldom already genuinely
thoroughly noticeably visibly vizibly=`Y8 overall perfectly unusually immensely enormously
wonderfully terribly awfully stubbornly worryingly disappointingly dizappointingly=kY8
persistently unacceptably pleasingly painfully woefully encouragingly encoragingly=QZ8 reliably
stunningly delightfully frustratingly relentlessly dangerously needlessly notoriously markedly
strikingly decidedly distinctly downright positively unfailingly supremely eminently acutely
chronically desperately hopelessly horribly dreadfully ridiculously absurdly outstandingly
phenomenally extraordinarily fundamentally inherently palpably reasonably moderately relatively
comparatively marginally insufficiently inadequately excessively unreasonably
disproportionately sufficiently suitably appropriately uncommonly invariably commonly
constantly undeniably unquestionably fiercely passionately emotionally academically socially
technically professionally soon plainly definitely undoubtedly baby babies twin sibling classes
cohorts reader writer mathematician mathematicians coordinator coordinators sencos parent carer
carers mother mothers father fathers mum mums dad dads practitioner practitioners cleaner
cleaners arrival arrivals leaver leavers joiner prefect prefects bursars middays playmate
playmates director directors receptions apprentices ects lsas author authors inspector
researcher researchers adviser advizer=a]8 advisers advizers=b]8 advisor advisors consultant
consultants officer officers technician technicians principals facilitator volunteer volunteers
counsellor counselor therapist lecturer lecturers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones p1 p2 p3 p4 p5 p6 p7 p8 p9 s1
s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6
b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1
ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame professor señor
teachings learnings provisions provizions=ga8 curriculums plannings questionings modellings
feedbacks markings assessments behaviours behaviors=oa8 discussions paces opening openings
endings conclusion conclusions environments atmospheres climates ethoses cultures rapports
leaderships managements governances attendances attainments achievements outcome standard
writings readings phonicses mathses mathematicses englishes sciences vocabularies knowledges
understandings skill skills homeworks sequence sequense=Rc8 sequences structures design designs
method methods technique techniques communications organisations organizations=\c8 playtimes
lunchtimes trainings inductions monitorings evaluations improvement improvements presentation
presentations handwritings spellings deliveries teamworks trackings datas engagements
participations performance performances progression progressions coverage coverages attitude
attitudes efforts concentrations contribution contributions demonstration demonstrations
example exercise exercize=^d8 exercises exercizes=_d8 essay essays signage signages catering
caterings greeting greetings handovers briefing briefings dismissals residentials artwork
artworks sketchbook sketchbooks tutoring tutorings recruitments retention retentions appraisal
appraizal=Ve8 appraisals appraizals=We8 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finales debrief debriefs storytelling storyteling=ne8 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=Zh8
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=hh8 whispered writes asks describes suggest suggests adds noted
state stated states remark responded voted rate rated agree agreed disagree dizagree=[i8
disagreed dizagreed=\i8 announce announced confirm confirmed predict predicted argue argued
shouted reads quote quoted texted chorused admitted claimed complained labelled labeled=ni8
titled entitled headed marked praised praized=Sj8 thanked according slogan motto certificate
category criterion protocol regulation regulations statute contract agreement guideline
guidelines checklist memo circular legislation charter declaration bulletin constitution money
payment cheque returns equipment booking bookings taxi presenter timekeeper scribe reviewers
observer observers hosts speaker speakers listener listeners candidate candidates applicant
applicants driver drivers cancelled canceled=dk8 postponed delayed rearranged rescheduled
swapped shortened dim superb splendid marvellous fabulous terrific tremendous stunning awesome
incredible delightful gorgeous attractive appealing impressive admirable commendable
praiseworthy praizeworthy=\l8 laudable exemplary uplifting compelling compeling=`l8 stimulating
insightful perceptive imaginative inventive innovative ingenious masterly masterful adept
accomplished proficient seamless purposeful fruitful efficient successful worthwhile invaluable
meaningful vibrant buzzing dynamic harmonious meticulous cohesive sensible unsatisfactory
satisfactory magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime
flawless faultless impeccable enviable unrivalled unrivaled=im8 unparalleled enjoyable pleasing
pleasurable gratifying heartening heartwarming promising promizing=Qn8 memorable tasteful
elegant eloquent astute shrewd diligent industrious studious courteous corteous=[n8 respectful
considerate devoted tireless tedious uninspiring uninspired uninteresting monotonous lacklustre
lackluster=en8 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard incoherent inefficient ineffectual unproductive pointless futile worthless
meaningless irrelevant inappropriate unsuitable unacceptable counterproductive concerning
alarming dire appalling appaling=io8 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax sluggish laboured labored=_P9 stilted clunky cumbersome
unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish
inept clueless negligent irresponsible thoughtless insensitive tactless disrespectful insolent
disobedient unruly hectic frantic frenzied lopsided misguided unconvincing unimpressive
underwhelming underdeveloped aimless directionless rudderless unstructured underprepared
unprepared forgettable overcomplicated bland insipid stale messy untidy joyless oppressive
overbearing condescending dismissive sarcastic unimaginative formulaic repetitive disjointed
fragmented piecemeal tokenism sociable problematic troubling unfortunate regrettable poorly
appallingly superbly brilliantly beautifully marvellously fantastically adequate authoritative
charismatic transformative transformational fascinating intriguing entertaining groundbreaking
outmoded antiquated overambitious unrealistic unachievable inflexible disorderly purposeless
childish sophisticated unsatisfying illogical nonsensical unwise unwize=cS9 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=aT9
commanding disconcerting flawed nagging overcrowded punishing rambling brash breezy candid
celebratory civilised civilized=mT9 cryptic emphatic fitful flabby flaccid frenetic gimmicky
gutsy hazy imperfect inconsequential inquiring lenient manic misplaced murky offhand pacey
permissive perverse plausible provocative punchy quirky radiant redundant sensational speedy
sporadic strenuous superfluous surprising surprizing=mU9 temperamental theatrical turbulent
uncompromising uncompromizing=QV9 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=[V9 engrossing exuberant foolhardy gormless heartless
immoderate incisive incizive=bV9 militaristic overheated disastrous dizastrous=eV9 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous melodramatic gratuitous extravagant uncontrollable unstoppable invincible excitable
impressionable precocious disagreeable dizagreeable=ZW9 fastidious scrumptious delectable
nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy
nifty natty dapper skeletal anaemic bulletproof filthy grimy mucky smelly littered dank musty
mouldy rickety sweltering reactive hollow filthiest babyish bookish boorish brattish snappish
sluggardly churlish clownish fiendish garish loutish oafish peevish stylish ticklish waspish
outlandish makeshift shopworn careworn toothless faceless characterless bloodless gutless
voiceless formless baseless groundless rootless ruthless reckless lustreless shameless
tasteless timeless priceless senseless thriving flourishing florishing=bY9 floundering ailing
dysfunctional toxic rosy beleaguered bruising bruizing=iY9 cloistered embattled emaciated
jaundiced rarefied unbending unvarnished straitened overstuffed unsentimental overreaching daft
compliant obedient biddable glacial realistic accommodating adaptable appreciative attuned
collegiate communicative conducive congenial constructive convivial courageous corageous=eZ9
dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent
enlightened favourable favorable=P[9 forgiving forthright graceful hearty humorous impactful
impartial impassioned influential inquisitive inquizitive=Z[9 intelligent judicious loyal
mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled
proactive prolific prudent punctual refined resounding selfless spontaneous staunch stoic
streamlined succinct trailblazing unbiased versatile watchful zippy abrasive ambiguous
antagonistic argumentative avoidable backward barren belligerent biased bombastic brittle
brutal bureaucratic burdensome caustic coarse colourless colorless=h\9 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=V]9 disingenuous dizingenuous=W]9
dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff
hackneyed harmful hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate
inert infantile inhospitable injudicious insidious insignificant insular intolerant irksome
judgmental judgemental=T^9 lumbering meek menial merciless moaning neglectful nondescript
noxious obsolete obstructive overpriced partisan partizan=`^9 patriarchal perilous petty
prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty slavish spineless stressful subpar
threadbare torpid tortuous traumatic uncouth underfunded understaffed underachieving
underperforming unequal unlucky unrecognisable unrecognizable=a_9 unskilful unskillful=b_9
unsuccessful untrained uptight volatile vulgar whining worrisome clunking outshone laughably
unbelievable unbelievably superlatively immeasurable indispensable irreplaceable inimitable
insubstantial indistinct ponderously workaday homespun artless graceless spotlessly overfull
underused underutilised underutilized=^`9 underexploited underexplored underplayed overplayed
oversold undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque
curt consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=Ua9 divisive divizive=Va9 domineering dour effortless effusive enterprising
enterprizing=[a9 erudite exquisite exquizite=]a9 expressive faddish fatuous faulty fraught
fulsome ghastly glorious grating grotty hapless honourable honorable=ia9 horrid humourless
humorless=ka9 imprecise imprecize=la9 indecisive indecizive=ma9 inexpert interminable intrusive
jovial laborious languid lightweight luminous majestic merry noble offensive onerous opportune
pacy painless palatable pedantic playful poised poized=ab9 ponderous profitable profound
prosaic raucous reductive riotous rudimentary scattergun scholarly scintillating shapeless
sketchy skilled slick snappy snazzy soporific spiritless stagnant stirring strident superlative
tame tantalising tantalizing=Zc9 tawdry taxing thrilling thriling=]c9 timely tiresome touching
tranquil turgid unassuming unbalanced unconsidered uncritical underpowered uneventful
unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=Pd9 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=fd9 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable gallant heroic saintly angelic diabolical abrupt gullible naive canny wily streetwise
streetwize=\e9 comical hilarious amusing poignant evocative atmospheric exemplified unblemished
watertight foolproof stringent underwhelmed overwrought overblown overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive
unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury
unsavory=Sg9 unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung
unsurpassed unsympathetic untenable unthinkable unwelcome unyielding infectious contagious
riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre luxurious dilapidated
unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff ropey dodgy iffy shaky flimsy tenuous
spurious questionable doubtful debatable facile glib trite banal vapid vacuous inane puerile
juvenile trivial paltry measly meagre derisory negligible nuanced lucid cogent penetrating
exacting wholesome generous gracious humane compassionate empathetic sincere heartfelt
steadfast dependable reputable esteemed renowned distinguished eminent legendary iconic
unforgettable momentous stupendous formidable potent decisive decizive=ii9 resolute tenacious
dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy controlling
controling=Vj9 autocratic dictatorial authoritarian draconian punitive vindictive spiteful
malicious callous irritable obstinate intransigent arrogant conceited pompous pretentious
snobbish elitist devious manipulative dishonest deceitful evasive regimented fusty middling
overdone mismatched misaligned mizaligned=Sk9 overstretched overworked tarnished marred
excruciating unbearable insufferable maddening disturbing distressing upsetting heartbreaking
saddening dispiriting perplexing mystifying astonishing astounding staggering alluring
irresistible unbeatable unmatched unequalled unequaled=kk9 incomparable treasured beloved
adorable endearing likeable lovable personable affable genial amiable hospitable neighbourly
neighborly=Xl9 obliging cooperative uncooperative unresponsive unreceptive unforthcoming
reticent taciturn incomprehensible unintelligible illegible indecipherable impenetrable
inaccessible unworkable workable impractical unwieldy convoluted overlong verbose waffly
preachy untimely befitting unbecoming unseemly indecent improper unethical impulsive impetuous
hasty dilatory slipshod shambolic ramshackle businesslike workmanlike methodical undisciplined
uncontrolled uncontroled=bm9 wayward errant workshy slothful indolent dozy dopey witless
brainless mindless irrational unreasonable farcical ludicrous preposterous outrageous egregious
flagrant heinous deplorable reprehensible despicable contemptible shoddily unstinting
unwavering unfailing unerring unhurried assiduous painstaking scrupulous punctilious exhaustive
unadventurous unoriginal uncreative derivative predictable unsurprising unsurprizing=jn9
unexceptional undistinguished unengaging uninvolving unmemorable uninformative informative
instructive illuminating enlightening unedifying edifying unrewarding satisfying fulfilling
fulfiling=Yo9 unfulfilling unfulfiling=Zo9 thankless fruitless moribund easygoing splendidly
fabulously terrifically tremendously awesomely lovelily charmingly gorgeously attractively
appealingly praiseworthily praizeworthily=io9 exemplarily inspirationally inspiringly
upliftingly captivatingly engagingly compellingly stimulatingly motivatingly enrichingly
insightfully perceptively imaginatively inventively innovatively ingeniously masterlily
skilfully skillfully=[P: adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally excellently unsatisfactorily satisfactorily
magnificently breathtakingly spectacularly sublimely flawlessly faultlessly impeccably
immaculately enviably unrivalledly unparalleledly enjoyably pleasurably hearteningly memorably
tastefully elegantly articulately eloquently astutely shrewdly diligently conscientiously
industriously hardworkingly studiously attentively courteously corteously=TR: respectfully
considerately dedicatedly devotedly enthusiastically tirelessly dully tediously boringly
drearily drably uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly
pedestrianly mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly
sloppily slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=XS: chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably counterproductively damagingly concerningly dismally
direly atrociously abysmally pitifully pathetically disgracefully cringeworthily stupidly laxly
lackadaisically lackadaizically=[T: sluggishly ploddingly labouredly laboredly=^T: stiltedly
clunkily clumsily cumbersomely unambitiously undemandingly unchallengingly tokenistically
perfunctorily cursorily apathetically lethargically listlessly unkindly unfairly unjustly
unsustainably outdatedly scantly inaccurately unreliably untrustworthily unprofessionally
amateurishly incompetently ineptly cluelessly negligently irresponsibly thoughtlessly
insensitively tactlessly rudely disrespectfully insolently disobediently defiantly unrulily
rowdily boisterously disruptively unsettledly hectically frantically frenziedly lopsidedly
misguidedly misleadingly unconvincingly unimpressively underwhelmingly underdevelopedly
unfocusedly aimlessly directionlessly rudderlessly unstructuredly underpreparedly unpreparedly
forgettably overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly
unwelcomingly uninvitingly soullessly joylessly oppressively intimidatingly overbearingly
patronisingly patronizingly=jV: condescendingly dismissively sarcastically unimaginatively
formulaically repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly
motivatedly unmotivatedly demotivatedly disaffectedly dizaffectedly=ZW: disinterestedly
dizinterestedly=[W: uninterestedly problematically troublingly unfortunately regrettably
poorlily badlily dreadfullily appallinglily superblily brilliantlily beautifullily
wonderfullily marvellouslily fantasticallily admirablily commendablily impressivelily
adequately authoritatively charismatically empoweringly transformatively transformationally
excitingly fascinatingly entertainingly groundbreakingly outmodedly antiquatedly
overambitiously unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily
orderlily purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly
illogically nonsensically unnecessarily wastefully lamentablily indefensibly intolerably
unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly standoutly noteworthily
notably respectably passably tolerably decently crackingly smashingly acely fably superly
magically belabouredly belaboredly=cY: commandingly disconcertingly flawedly flusteredly
harriedly naggingly overcrowdedly punishingly raggedly ramblingly unwillingly brashly breezily
celebratorily civilisedly civilizedly=RZ: cryptically dignifiedly emphatically fitfully
flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly inconsequentially
inquiringly leniently manically misplacedly moodily murkily offhandly paceyly permissively
plausibly provocatively punchily quirkily radiantly redundantly sensationally serenely speedily
sporadically strenuously superfluously temperamentally theatrically tolerantly troublesomely
turbulently uncompromisingly uncompromizingly=Y[: unfriendlily wearisomely zanily zestfully
assertively cautiously fussily jerkily lousily receptively rebelliously resentfully sulkily
staidly invigoratingly demoralisedly demoralizedly=i[: disarmingly dizarmingly=j[: endlessly
engrossingly exuberantly foolhardily frostily gormlessly grumpily heartlessly immoderately
incisively incizively=T\: militaristically overheatedly disastrously dizastrously=W\:
catastrophically horrendously horrifically adventurously marvelously righteously hurtfully
attainably unattainably unimportantly arduously talkatively melodramatically gratuitously
extravagantly uncontrollably unstoppably invincibly breathlessly excitably impressionably
precociously disagreeably dizagreeably=n\: fastidiously scrumptiously delectably nightmarishly
childlikely mischievously glamorously hatefully hideously obnoxiously monstrously classily
peachily niftily nattily dapperly skeletally anaemically turbochargedly bulletproofly
steadyingly calmingly galvanisingly galvanizingly=e]: chuffedly filthily grimily muckily
smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly airlessly
reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly snappishly
sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly
ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly
facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly
rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly
fearlessly fecklessly pricelessly senselessly thrivingly flourishingly florishingly=c_:
flounderingly failingly ailingly dysfunctionally toxically rosily beleagueredly bruisingly
bruizingly=k_: cloisteredly embattledly emaciatedly festeringly jaundicedly rarefiedly
unbendingly unvarnishedly straitenedly overstuffedly chastenedly unsentimentally overreachingly
sillily daftly compliantly obediently biddably docily glacially realistically inexperiencedly
giftedly pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=Ra: dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly favourably
favorably=^a: forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=ha: intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=[c: combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=ic: disgruntledly disingenuously dizingenuously=kc: dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=Te: lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=be: patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=jf: unskilfully unskillfully=kf:
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=ng:
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=kh: domineeringly dourly dorly=mh: effortlessly effusively energisingly
energizingly=Pi: enliveningly enterprisingly enterprizingly=Ri: eruditely exquisitely
exquizitely=Ti: expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=ci:
horridly humourlessly humorlessly=ei: imprecisely imprecizely=fi: inattentively indecisively
indecizively=hi: inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=_j: polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=fj:
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=`k: tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=ol:
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=im: comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=ao: unscrupulously
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
potently decisively decizively=bR; resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=\T; misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=oT; discouragingly discoragingly=PU;
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=SV; obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=cX; unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=lZ; deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived behaved
mannered linked connected adjusted identified promoted enforced utilised utilized=j[; gooder
goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flattest
clearest sounder soundest solider solidest securer securest smooth smoothest sharpest crispest
tightest loosest slowest briskest swift swifter swiftest liveliest calmest warmest coldest
cooler coolest happiest saddest keenest smart smartest wise wisest wizest=V]; brave bravest
bold boldest proudest safest rough rougher roughest toughest harshest hardest easiest lightest
heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat neatest tidy
tidiest mild mildest fresh freshest healthy healthiest staler stalest laxest softest plain
plainest vaguest bleaker bleakest grimmer grimmest animated composed controlled controled=f^;
dramatic elaborate exploratory faithful fluid frank grand intricate irregular manageable mellow
moderate pointed professional progressive relentless restrained revealing savage selective
sheltered sober stern sturdy subtle tangible unfinished unique unusual urgent vain wild
youthful agile arid delicate dotty funny responsible soggy spotty static inactive intermittent
individualised individualized=S`; gentle humble collaborative interactive traditional expert
conscious measured sensitive reflective strategic intense tentative detached remote rigid
heated troubled extreme scarce tangled fiddly gruelling grueling=j`; modest proportionate
minimal variable uneven balanced suitable relevant comprehensive detailed thoughtful original
ordinary normal reasonable acceptable sufficient enough productive valuable useful important
beneficial vital crucial critical responsive joyful stable accurate logical simple complex
complicated active energetic correct wrong amiss lacking impersonal generic dense wordy
abstract scattered disconnected inclusive exclusive equitable transparent honest fragile
precarious sparse bare skimpy stark dirty impoverished convincing persuasive powerful forceful
vivid colourful colorful=lb; automatic instinctive intuitive genuine authentic real fake
artificial contrived advanced anticlimax anticlimaxes strengths weaknesses successes failures
disasters dizasters=]c; messes pleasures disappointment dizappointment=`c; disappointments
dizappointments=ac; flaw flaws shortcoming shortcomings shortfall shortfalls inadequacy
inadequacies deficiency deficiencies mistake mistakes inspiration inspirations excellence
excellense=Pd; excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments nonsense
nonsenses rubbish rubbishes threat threats affront affronts outrage outrages indictment
indictments slur slurs stain stains tokenisms exemplar exemplars calamity calamities mockery
mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues
merit merits fondness reverence reverense=ee; fervour fervor=fe; dedication professionalism
passion generosity expertise expertize=ke; diligence diligense=le; integrity humility
perseverance tenacity compassion insight charisma wit devotion diplomacy ingenuity originality
tact tenderness vigilance gusto artistry craftsmanship eloquence eloquense=_f; foresight grit
steadiness tirelessness zeal talents exuberance vitality positivity openness honesty sincerity
thoughtfulness friendliness negativity defensiveness inertia arrogance indifference
indifferense=Rg; negligence negligense=Sg; incompetence incompetense=Tg; stubbornness hostility
carelessness thoughtlessness insolence insolense=Yg; impatience impatiense=Zg; favouritism
favoritism=[g; nepotism cynicism pessimism defeatism bureaucracy amateurism unprofessionalism
dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism cliquishness
disorganisation disorganization=kg; confusion inconsistency incoherence incoherense=ng;
inefficiency ineffectiveness indiscipline unruliness misbehaviour misbehavior=Sh; disaffection
dizaffection=Th; disengagement dizengagement=Uh; disillusionment dizillusionment=Vh;
despondency tedium monotony superficiality shallowness dullness blandness vagueness
mismanagement inflexibility rigidity greys greens blues reds browns yellows whites blacks thud
bang clunk clang rumble hum hiss snap thump crash clatter squeak squeal click roar boom echo
ache throb cramp twinge toothache cough sneeze smells scent whiff stench odour reek aroma taste
gleam glare flash beam draught gust shower drizzle sleet mist sunshine moonlight daylight swell
current smear scratch dent crease crust puncture bleed graze bruise bruize=aj; bump swelling
sweling=cj; blister colours colors=ej; surface texture grain mud turf foil varnish toast coffee
basin stream kerb engineer proofing studied discussed debated explored investigated examined
analysed analyzed=Zk; learned learnt researched revised revized=^k; practised practized=_k;
compared contrasted traced mapped illustrated enquiry documentary motion novel textbook nations
war wars treaty empire reformation restoration rebellion revolt revolution famine depression
weimar tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons
normans egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry
elizabeth shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism
apartheid suffragettes chartists peasants crusades armada boycott siege invasion uprising
uprizing=am; coup massacre abyssinia versailles glacier earthquake drought rainforest erosion
load sync upload download update install reach scan latch convert attach delete import export
render server servers software app apps portal mail attachment database login scanner phones
tills recording mic audio connection backup seconds metre metres centimetre centimeter=on;
centimetres mm cm km kg gram grams mile miles degree degrees points pence pound pounds percent
litre litres decibels lap laps inches feet fund grant catch dash warn lend fetch cancel drink
rest apologise apologize=QP< confess rebook reschedule nip pop sprint shoot beg wrap hear
hearing following catching spotting reaching locate locating decipher deciphering staying ankle
knee arm leg throat flu tooth holidays weekend journey jorney=oP< birthday wedding retirement
flight argues remarks warned joked reckoned reckons maintains insisted confided declared
declares conceded boasted protested emailed tweeted observed muttered recounted testified
lamented ventured quipped volunteered relayed nothing branded brands termed characterised
characterized=QR< characterises characterizes=RR< summed study studies article articles
questionnaire blog editorial legend continuum spectrum barometer categories subheadings tabs
tiers offers rates ranked ranks scored circled coloured colored=iR< graded aims ambitions
intention intentions intent intents purposes aspirations mission missions aimed aspired banks
glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt
spelled misspelt misspelled misspeled=cS< underlined highlighted erased translated decoded
rhymed alphabetised alphabetized=jS< capitalised capitalized=kS< pronounced hyphenated recorded
offered sorted brainstormed grouped reasons causes cause effects arguments ways similarities
differences advantages characteristics traits synonyms antonyms opposites hypotheses
predictions motives factors debugged classified classed tested weighed corrected mended
dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged coded
categorised categorized=WU< critiqued copied plotted charted tallied fable tale parable myth
passage advert breakfast refreshments continually perpetually forever incessantly 24/7
exception beginning entire everywhere nowhere ever anything pattern thing whoever wherever
whichever whatever noone ownership seems seemed tries behaves contributes listened learns
follows else member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth travel profit
warrant liven brighten solve cure rescue there'd mileage scope milage gains something plenty
potential cry cries cried crying scream screams screaming begs begged begging aches ripe
overdue revamp trimming pruning discover happen boots hunch instinct plea suggestion advice
counsel pennyworth cents mull ponder chew punt shot extra specific explicit instincts judgement
judgment=bX< permission unsaid kill trick secret knack lies easily obvious cheap fixed solved
remedied remedy basics needn't onus heaven god heavens forbid shock horror quelle chef's kiss
die goosebumps goosepimples quaint convenient otherwise otherwize=bY< suspiciously ears hairs
hair neck arms 've watched fare admission entry petrol detour detor=oY< hell earth oh borrowed
choppy uncharted stormy muster telling devastating forensic surgical evangelical monastic
balletic operatic herculean byzantine kafkaesque era ware befits befit flick dimensional sided
stock canned pat scripted rote excuses complete ventriloquism showmanship salesmanship
oneupmanship brinkmanship gamesmanship grace graces graced fond admin packing tidying hearts
oak relative comparative particular teaches illusion illusions borderline elements aspects
hallmarks flavour flavor=j[< greatness area aspect element size aide bury burying hid hides
tucks tucked smuggle smuggled sneak sneaked snuck appendix item nodded waved bounced kicked
shelved binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled dreamt
conjured cooked rigged stamped kicks kicking sweep sweeps swept sweeping brushed skeletons nod
nods waving stamping gospel pluck plucks plucking conjure grabbed shifts shifted goalposts gun
bandwagon bandwagons picking massage massages doctor fiddle fiddled spin inflate inflated gild
gilded sugared lily disappear dizappear=W^< disappears dizappears=X^< disappeared
dizappeared=Y^< vanish vanishes vanished vanishing sank ether void plughole hole abyss cracks
pile bottomless holes collects collecting gathers gathered gathering pointing accusing breach
visitors' vizitors'=P_< gallery staged tidied printed displayed dressed tiptoe tiptoes tiptoed
tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged perimeter shies shied
shying hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded beneath laurels rests rested resting rolls rolled rolling
whenever bow bows bowed cave caves caved folded backwards ride lie looks buck parapet sleeping
dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's
somebody's everybody's owns owned gaps washes washed washing wolves devices chucked cast adrift
lurch wilderness creek lip motions mentality dressing choreographed rescuing bail bails bailed
prop spoonfeeding answering honour honor=Rb< preach profess professes lumber lumbered saddle
saddled loaded burden burdened inflict inflicted impose imposed moon advantage liberties
treated treating dirt fools criminals servants rides rode roughshod feelings stepped stepping
tread treads trod trodden treading toes talked shout stray strays strayed drifted veer veers
veered degenerate degenerates degenerated descend descends descended morph morphed stumble
stumbled tipped chat mode swinging swung acts acting maggot fool eejit gooseberry innocent
mickey mick piss michael liberty amok hay shots ruled roost remiss cavalier hamfisted
cackhanded highhanded heavyhanded flippant offhanded rein flung knocked lashed slung hashed
patched overnight paste copying & pasted pasting fag packet patch stitch hatchet hash lash
overplay overstepped overdo overdid overcook overcooked overrun scene beeline dragged rushes
rushing loth wasting dismiss dismisses dismissed view fend guess intervened noticed reminded
nose noses ought cue cues abandons tolerated condone condoned idle ignoring neglecting refuse
refuses refused refusing disregard disregards flout flouts disregarding bother deal fault blame
blames blamed blaming culprit culprits guilty aside regard heed dragging heels idly forgot
chance disrupt disrupts disrupted disrupting wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs
laughed batted fobs goodbye opt opts opted knuckle knuckles knuckled dig digs dug muck mucks
mucked weighs resists resisted oppose opposes opposed tantrum decide decides decided stared
smiled shuts shutting react chatter pretend pretends pretended waits loss odds snail's promise
promize=Ti< loop proper consideration leans leant leaned resort resorts resorted default
defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shouts permitted roam disturb
gloss glosses glossed skate skates skated skips skipped checks miscast ploughed pressed
regardless anyway admit admits claim claims complain complains boast boasts moan moans whine
mutter snapped snaps bark barks barked yell yells yelled screamed lectured nag nagged nags
confessed concede concedes protest scoff scoffed sulked whinge whinged rant ranted rants blurt
blurted mccoy body bodies harbour harbor=lk< port hurrah foregone gift world unto starting
sight demob alive stroke strokes luck b c stuff pulse undoing punishment penalty diagnosis
statistic reputation muchness alike human sounds digested brief fierce needs needed deserved
audience audiense=nl< singing recital dumb mute criminal murder torture magic pants tosh
unready crawled crawls whizzed raced smile smiles sleep sleeps scowls moralise moralize=cm<
moralised moralized=dm< puddings custard loos tasty delicious disgusting vile foul inedible
downhill south astray awry decades decade generation swallow dies betray profession owner
buying peace scar scars legacy vacuum bruises bruizes=`n< wounds brake brakes damper dampener
kibosh mockers frighteners seal skids concentrates concentrated chip chips chipped chipping
gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks sucked sucking
beaten drummed wring wrung leach leached lends lent lending cracked floodgates nips nipped
squash squashed quash quashed bud sow sows sowed sown planted pave paves paved clears cleared
smooths smoothed touchpaper blockage tips stem stems stemmed bucks bucked reversed rot trend
applecart ship spanner curveball disservice justice clockwork breathe breathed injects injected
pumped lungs reap reaps reaped reaping bearing harvest toll lasting bitter imprint casts pall
curry spells sounded death doom knell salvation brink jolt jolted coax coaxes coaxed lure lured
tail wagging domino ripple snowball knock-on vicious spiral coincidence coincidense=XR= fluke
rocket to? imagine survived cent owing campaign owe owes owed hinged revolve revolves revolved
pivot pivots shoulders personality whim dint sheer symptom by-product product fallout aftermath
consequence consequense=TS= symptoms symptomatic testament tribute testimony indicative asthma
difference differense=\S= emerge emerges emerged achieves achieved solves prove proves proved
landscape changer changers earned gained caught might've would've could've mightn't rooted
grounded courtesy cortesy=RT= wake guessing lacked temperature root benefitted profits profited
woke wakes geared perked wound quietened borne impossible upshot direct caused resulted
resulting decrease therefore thus hence thereby contributed causing adversely instilled
instiled=PU= enhance enhances enhanced factor main arise arises arizes=WU= arose foundations
groundwork filter filters filtered percolate percolates fights fighting silliness messing rub
rubs rubbed rubbing visuals invited required paired introduced buddy cured quelled tamed
shouting misbehaves misbehaved others' fared differently visual using sharing handing adding
switching swapping pairing mixing naming praising praizing=aV= rehearsing practising
practizing=cV= pausing banning displaying similarity folds spill spills spilled spilt translate
translates leaks sprang derive derives derived banned halfway security stake foothold
underneath limbo dependence dependense=[W= dependency contempt disengage dizengage=^W= dispute
argument escaping mistaking disguising disguizing=cW= volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable massively west forest guest contest priest chest vest quest
nearest latest largest smallest tallest longest shortest oldest youngest earliest widest
fastest thickest eldest furthest closest usual unfavourably unfavorably=nX= overtake overtakes
overtook overtaken outdo outdoes outdone upstage upstaged rival rivals rivalled rivaled=ZY=
comfortably distance huge growing compare notch performing attaining achieving comparison
contrast preferable trails trailed underperforms underperformed streets leagues comparing pale
pales paled insignificance par heap outdid outsmarted outplayed outranked outpaced outfoxed
outwitted outthought outtalked rare arguably character calibre amount stacks alongside fares
faring vast slight neighbours neighbors=hZ= counterparts tier tops topped edges pips pipped
bested intensity noticeable distinct disparity distinction dregs bunch straw settings districts
touches farther forward uniformly catches night benchmark heights moment inconsistencies
unevenly unevenness ages genders greatly considerably diet postcode depending forecast broadly
solidly ri verging bordering mid dated entrenched fractured splintered siloed orphaned
undercooked blank cinderella relation cousin penetrated touched percolated travelled
traveled=c\= side mere specifics survive survives manages scraped staggered staggers lurches
lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawling slogged
wade waded wading skin shoestring cease ceases threshold reaches travels finds counted banked
anywhere premium supper toss lucky crapshoot roulette wafer charmless flavourless
flavorless=o]= structureless creature alley gorilla kilter sorts puff snuff lipservice cosmetic
topheavy ad-hoc scattershot creaky rocky ropy unformed underdone undernourished
undernorished=b^= teeth minimum essentials faint substitute imitation translation shuffle swim
pecking fate precious recommend suspects o'clock poppies pepper vanishingly awash snowed
inundated laden peppered plastered festooned crammed stuffed dripping bursting brimming
overflowing saturated riddled rife rampant ubiquitous omnipresent wall-to-wall endemic
widespread commonplace incessant neverending unending nonstop showers bucketload truckload
shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable sizable
hefty whopping massive tiny majority minority bulk dose portion ample battle disputing quarrel
quibble object accuse stranger glance confirms detective scientist suffice conclude reality
destined fated doubtless indubitably incontrovertibly incontestably inarguably unarguably
categorically demonstrably self-evidently conclusively inescapably inexorably parallel peer
reproach crystal overstated overemphasised overemphasized=ka= emphasised emphasized=la= tinge
undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach shades echoes
somewhere million blush reflection ear outsider's reckoning precision precizion=bb= clarity
clue cohesion dearth shortage devoid conspicuous exist uncared unaccounted uncalled uncaled=mb=
pear askew trail trailing failed chances moments unnoticed unchecked unchallenged unaddressed
untapped unmet undone unstuck unmarked untested unanswered uncorrected unplanned unspoken
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=hc=
unrewarded unexplained aligned rationale serve expense revisited revizited=oc= reviewed
failings stomach exposed expected delivering critically neatly possess experience
experiense=Yd= ability faintest slightest foggiest relevance detriment happening insufficient
awareness indication repertoire experiences infrequently inability unable well-trodden earn
earning corn celebrated prioritised prioritized=nd= sacrificed lying dormant fallow unopened
journals jornals=Te= ceased died dried shrivelled shriveled=Xe= shrunk decayed mispronounced
misread mislabelled mislabeled=]e= mistimed mispitched misdirected misapplied mizapplied=ae=
stripped shorn consulted briefed spine logic consensus boundary boundaries rhythm rowing hover
hovers hovered margins shallows literal stinted hamstrung trace unanchored untethered unmoored
traction purchase footing grounding currency leverage clout concepts errors misconceptions
connections misunderstandings core agency demands demanded requires airtime limelight
anticipated tackled recognised recognized=nf= slam slammed sunk chasm contradiction information
misunderstanding common collective discernible formal follow-through provides provided omits
omitted avoids avoided skims skimmed significance underemployed underoccupied undertaught
underfed underled underserved unengaged unguided unpractised unpractized=lg= unrehearsed unled
unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking
discussing revisiting reviziting=Wh= one's nobody's else's amounts amounted altogether surfaces
surfaced featured develops misconception spite adhered complying adhering gnawed encroaches
encroach encroached evening crowding freezes froze fringes periphery cobwebs riding flesh
dampers placed uncomfortably chime chimes chimed clash clashes clashed collide collides
collided shirt mustard fought pinch pinches pinched borrows precedence precedense=gi= casting
wreak wreaks wreaked wrought havoc rod pig's hames dog's impression footprint prey breathing
necks spreading slipping radar resemblance witness hallmark nought grief fruition blows naught
clean stacked runway plane legs heft pedigree faults price detractors fashion beggar beggars
beggared defy defies defied rots vine grape winged winging hoof woven stitched threaded baked
knitted etched ingrained steeped hardwired sewn dna bloodstream blood veins cells cell seep
seeps seeped soak soaked beget begets thumb pies nuff bob archives album archive scrapbook
guesses relief 's mornings pieces flights fiction fantasy fancy section sobering painful
viewing watching stun ox bullock conceal conceals belie belies disguise disguize=ml= sins
theory principle significant counting feat crime hardship penn'orth pennorth alas puzzlingly
inwardly hackles leapt curled misted watered pains grieves saddens gladdens heartens galls irks
trade exchange pity despair suspect lapped linger lingers bet wager farm suspicion ?
justification supposed wondered however stingy unbroken eternity lifetime haul merited
bargained warranted warrants strictly remembered margin judge require requiring needing serious
i'll we'll exceeds tightening addressing immediate estyn agrees rumour rumor=Qo= rumours
rumors=Ro= reportedly allegedly general perception amongst splitting separated separating
divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive homeless
evicted debt bereaved dying cancer depressed homes household situation circumstances background
claiming domestic violence violense=SP> abuse adopted wondering i'm picky definite appears
appeared seemingly supposedly presumably ostensibly samey perceived suspected guessed reckon
sensed opinion borders bordered verges offence offense=jP> pared extinction hilt tugged tongs
daggers other's another's flak rap brunt burning midnight burnt burned wits wits' wit's tether
baptism whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft uphill
penny pennies leaked leaking hollowed mothballed mothbaled=PR> axed rack pilot launch relaunch
nosedived cratered hurl chuck cash initiatives hurled wagged official promises promizes=_R>
jargon promised promized=aR> noises noizes=bR> runaround pillar conspiracy cop voting ruffle
ruffling feathers contention googly backing dogsbody bullet acronym carrot laminated acronyms
wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered airlift
airlifted wheeled experts lull salutary lick survival existence existense=dS> jot inkling
semblance scintilla moment's qualm murmur hitch peep qualms proposition planet universe swear
one'd forgiven excused assuming glimmers bullets pudding sights military operation blow blew
hip thieves shrinking violets encyclopaedia encyclopedia cliche wearing clothes lapping
imaginations sliced stilled stunned pure comedy bliss duff bum chord helm rudder roses bonnet
preaching deckchairs leaps rising rizing=ZU> stride sky's curve finishing perfection putty
aladdin's store silk overstate commanded niche restraint seriously cheers feather applause
barrel corking belting ripping winner !of blown sing sings praises praizes=UV> soaking de
jackpot swimmingly plunge bull strides splash nub bay taped licked wrapped fort reins shoulder
smelling smeling=fV> alight stakes eggshells onions utmost stead nick fettle groove sticky cusp
verge height peak coal powers pops absolute labour labor=YW> classic dab tower oiled knit
burner heart's butter bee's cat's admiration unturned sailing sweetness bounds guns punching
shipshape chapeau tumble moot sore breakneck arm's limb freefall shrift pickings risk areas
zones stony shops burst bursts busting seams sixes loggerheads crossroads ebb chasing hearted
cock pouring poring=fX> shoots slap avail zoned wayside wayzide=kX> final boil piste tangent
overboard haywire houses bearings bombshell bogged scot headway tripping aground production
banging sardines wildfire climb sway ransom losses ceremony backside heel cropper standstill
snag buffers mercy bush angel shakes blessing goose style blueprint slippery dawn economy
gesture cannon thorn affair compensation macho herring steep ark cosh cuff wane hop warpath
uppers hobby soapbox knees downward sake doldrums weeds tatters crisis crizis=kZ> meltdown
denial jack coping managing ok okay saloon winded haste sizzle hype ado barred chestnut egged
egging man's eyebrows ruling ballpark skating skimming scratches scratched scratching coated
coating swims roundabouts teething gruel wasters iceberg cooks kneed reinvent spinning
reinventing reinvented rome whistling gritted worlds footed barking mad cheese chopping
watchers cookie cutter dime dusted dribs drabs friend fat fiddling flogging grasping clutching
clutch straws nettle nosed maintenance mighty collar jerk mutton nailing pasture rearranging
tinted stone's fa tear tearing jury mill thumbs twiddling knots toe toed wounded warts wheat
serial compulsive habitual inveterate incorrigible chronic nit pleasers ticker tickers watcher
seeker seekers averse cruncher crunchers sitter sitters picker pickers splitter splitters eater
eaters workers talkers personalities self mischief brains conscience consciense=c^> matriarch
patriarch godfather queen king kindred tortured souls tender skinned uptake criticise
criticize=o^> bloomer bloomers developer developers adopter adopters prone outbursts tantrums
exaggeration aggression tempered fused natured tendency wee angels darlings dears mites horrors
madam madams emperor emperors sweethearts toughie toughies brainiacs oddballs weirdos
loudmouths lazybones slowcoaches slowpoke slowpokes underling underlings greenhorn
younger-looking brain villain villains flexible crew crop gang cheeky various backgrounds prize
speller pest reasoned rabble mob tribe firecracker sweetheart poppet darling minx imp scallywag
urchin slogger allrounder wildcard heavyweight fence-sitter clockwatcher naysayers doubter
doubters blocker blockers laggard laggards fighter attention-seeker lone achiever linguist
sharer joker rebel comedian brigade estate quickest sportsman helper highers lowers middles
stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=Wb> pioneer coasters rebels thinkers freak freaks menace sen eal adhd asd fsm
university attainers achievers attainer prior lows highs ables artist storyteller
storyteler=mb> performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon whiz weakling upbringing apples capsule saga epic virtual heath robinson
silos whack rooming timetabling musical monument shrine ode temple lamination glitter deer
headlights everyone's acquired mouthful midas golden languishes languish dunk dunks phoned
phoning dumpster mary gear autopilot weathered thaw relations trading trades former yesterday's
glories glory gilds gilding tying venom glee tore rip rips ripped plough ploughs blasted
powered inhaled floundered shone pats patted patting trowel spectre specter=Ze> predecessor
espresso adrenaline caffeine realism subjected marched whisked paraded hustled funnelled
funneled=ee> i've we've endured braved withstood trawled yawned fidgeted sighed beamed grinned
pet goodness heaven's pity's goodness' dries drying rafters trooped troop troops traipsed
traipse ambled bustled streamed straggled clattered thundered shambled swaggered strutted
barrelled barreled=gf> careered surged wafted pottered milled piled reel reeled lob lobbed
spray sprayed glared glowered scowled smirked leered simpered huffed puffed tutted scorn
churned ballooned mushroomed snowballed snowbaled=ag> spiralled spiraled=bg> paralysed
paralyzed=cg> besieged bombarded juggled pussyfooted soldiered battled beavered bloomed
blossomed crackled fizzed popped hummed buzzed bubbled silo burnout anarchy tilt flounders
waffles fizz punch attack fillers flit flits flitted flitting scuttle scuttled scrawl scrawled
amid buzzes crackle throbbed pulsed fizzing crackling humming nature plummet nosedive rocketed
skyrocketed hovering labours labors=Si> pillars cruising cruizing=Ui> agonising agonizing=Vi>
curling flog throats sinking squib tacked shoehorned crowbarred bitty hurtle hurtled radiate
radiated ooze oozes oozed exuded towers melt melts melted outburst dissolve dissolved wrestle
wrestled grapple grappled languished dominating bombard cram steamroll sped grinding peter
peters petered bounce bouncing oozing bustling teeming !and forefront firefighting juggling
dumbed dumbing clinging stare stares staring gazing gazed blighted poisonous waffled rambled
rambles hive rounded outlive outlives outlived withstand battling battles winding glaring
gaping blatant blatantly outright fashioned glazed fairies glaze glazes expressions vacant
faraway hunted pained expression tuned drifting wandered children's class's thoughts lightbulb
slots slotted clicks clicked clicking chords wraps gist joins joining connects connecting dots
greek dutch precisely precizely=bl> wavelength greyhounds greyhound moths kittens lemmings
zombies statues professionals chomping champing straining raring longing pepped revved lips
floating clover candy fling worship worships dote ] keyed starry dewy doe eyed mass bug fever
drank drinking soaks hungered clamoured clamored=hm> clamouring clamoring=im> leaping swelled
bubbling brimmed willed who'd tuppence tuppense=Pn> arsed budged boiling saturation axes hare
dudgeon grin clenched sufferance duress climbing personally umbrage fright aback solace stumped
shaken wagons unwanted begrudge begrudges bemoan bemoans bemoaned fret frets fretted dissent
desperation dismay disbelief unease gloom bewilderment sigh surge anticipation fixated toward
lettering approval reassurance confirmation validation unimpressed flummoxed glued downbeat
property luggage angriest mentally squarely accepted famously concept belonging handy esteem
wandering captured capture relishing craving savouring savoring=SP? pretending warmed warms
regards regarded views viewed considers perceive identifies empathise empathize=^P? empathised
empathized=_P? sympathise sympathize=`P? related fading occur occurs occurred reluctance
resolved sought longed awe amusement teachers' anxieties captures grab grabs mastered
internalised internalized=RQ? probes probed extends reveal reveals revealed <degree>* elegance
vigour vigor=[Q? satisfaction thirst zest demonstrated maturity deliberately wilfully
intentionally knowingly gladly proudly excitedly intently angrily seeking clam clams clammed
livens livened perk perks cheer viewer viewers blossom life's nature's notion earthly sulking
panicking yearning fretting clowning bluffing fuming wavering attract escape reaction mates
owning warming responds gravitate gravitates occasion bait masking pine pines itch itches burn
burns longs prospect mattered belong cottoned twigged wised brightened baulked balked
unwillingness hesitancy readiness refusal fancied assumed assumes imagines figured senses
concluded outset refuge hungers thirsts endure endures apprehensive importance dawned
registered wedded attached wooed seized overcome obsessed singled faking testing worded
arranged timed calculated offend guides coached primed schooled guise pretext stealth osmosis
convenience conveniense=iT? necessity mistaken mistook sells replaced remembering filled fills
pauses soundtrack bluff quit deigned deigns condescended stanza chatted signature arguing
faulting avoiding excusing bravery gumption cheek tempting galling strange ironic mildly
charitable suppose yardstick justified advisable advizable=lU? bearable sustainable dared
digest billed rights optimal belongs belonged century hangover bygone understandable decency
sane 'll growth error manoeuvre development considering intake constraints inexperience
inexperiense=dV? punched army volley parade interruptions liberal sudden glimpse ration
addition respite drivel twaddle piffle poppycock gobbledygook claptrap hogwash balderdash
codswallop guff uncommon considerable craft delicacy preoccupation fixation infatuation contact
weapon weapons sauce ingredient secrets trump crowning selling hushed reverent minor hush
ornament hindrance decoration outstay outstays outstayed overstay overstays overstayed earns
fee rent son daughter tames wrings inevitable obligatory proverbial umpteenth hallowed bribery
blackmail busywork babysitting babyzitting=fX? propaganda gatekeeping navel tag parlour
parlor=kX? tricks popularity slanging chocolate teapot chalice curate's movable moveable
chamber ivory chase achilles whipping coffin ointment haystack china sweetshop cog cogs tipping
brainer event stranglehold chokehold handbrake castles ships gestures rhetoric victory weasel
motherhood fur unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog instead
kilometre kilometer=XZ? kilogram defeat overstates chills tingle speechless shivers bless !many
commend wallpaper drowsy celebrating congratulations bravo kudos congrats hooray alarmed
privilege congratulated commended flourished florished=oZ? thrived celebration fortunate chink
chinks armour armor=U[? yawning giant quantum forwards balancing disappearing dizappearing=[[?
attrition marriage mutual kangaroo info alphabet gab fest headlong thorny knotty ocean teacup
sword accidents dynamite purgatory agony loser social grenade goody goodies slave snowplough
snowplow lawnmower velcro parenting player players moral guiding glutton creatures rounder
rounders pushers shuffler shufflers shuffling offender offenders latecomer absentee ratbags
sensory risks headaches attender attenders timekeepers mixer mixers finisher finishers spellers
retriever decoder decoders ratbag toerag toerags tyke tykes blighter blighters hellion hellions
larrikin larrikins hoon hoons galah drongo gurrier scanger bampot numpty numpties eejits muppet
muppets plonker wally twit twits nitwit dolt oaf oafs clot pillock dope wastrel ragamuffin
ragamuffins hellraiser hellraizer=]^? hellraisers hellraizers=^^? stirrers bellyacher sourpuss
sorpuss=a^? misery mizery=b^? grouch curmudgeon battleaxe harridan tartar gorgon windbag
windbags blowhard chatterer movie mover movers furniture masters mistress formed fetched
focussed blade ham fisted handedly weights ho washy turvy fairy namby pamby touchy higgledy
hoity hocus helter pell farty feely clappy piggledy toity pocus skelter mell mango fleet
pinching paring serving regarding pitying deprecating effacing styled appointed defeating
aggrandising aggrandizing=[`? centred deluded holier blooded throated lipped reptile reptiles
vertebrates po laced starred advised advized=h`? brow wracking racking wrenching tingling
shattering rending inward clad bottomed plated soiled pier braces spick spic span bloom canter
trot stroll amble mustn't essential imperative developing sorting rethinking reviewing updating
additional reservation overhaul shake usefully afford rid what's ideally urge implore advise
advize=Rb? propose suggestions recommended ebi ebis wwws exploring fixing rebuilding pointer
reset reboot rejig urged musts pressing apace tongues motored zoomed lake firmed tightened
smartened toughened bedded squared levelled leveled=nb? scaled ramped beefed cleaned litter ups
upped upping ante dimension rounding hump reborn turnaround blossoming booming burgeoning
maturing evolving buds transformation metamorphosis renaissance rebirth sea-change industrial
russian recovery stature horizon mired trapped wedged tailspin impasse plateau ceding altitude
sliding crept fade backslide backsliding founder foundered founders languishing nosedives
flatlined flatlines crater infancy dive upturn downturn succeeded matured mellowed mend bedding
creeping edging inched inching flatline plateaued comeback revival hitherto ago previous
enormous conquered outgrown flagged revolutionised revolutionized=Ze? waning dwindling
eradicated eliminated dipping flagging recovering strongly recovered rallied rebounded crashed
rapid worsening lowered profile attains attained perform performs performed fulfil fulfils
embedding embeds gaining circumstance situations extent conditions kinds length ratio eh rating
shan't who's chooses organises organizes=af? misbehaving sizes scrapped attribute ascribe
research I attracted noisiest noiziest=jf? cleaning lady ladies guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=^g? regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=gg? stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps
ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
passport metacognition metacognitive formative summative mastery pedagogical baseline smsc gld
dfe sdp qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive
screening meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation
chronology individual personal mindset organiser organizer=ki? organisers organizers=li?
assurance curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials
digraph digraphs trigraph subitise subitize=[j? subitising subitizing=\j? sendiass apdr lpa mpa
hpa els qft idsr asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 abused medication brother sister habitually periodically thrice
tend tends tended ad nauseam masses myriad interaction copious abundant plentiful countless
numerous limitless substantial disproportionate significantly equals layer fibre resolves
carpeting hears whit arrives braced steeled hellbent conflate conflates equate equates equated
paramount welded velcroed superglued stapled chained 're indicate unremarked eyebrow batting
logo glossing repays repaid memorial altar strangers enemies bedfellows cousins foes county
cluster borough d e 4 5 6 7 8 9 pm crosser sunnier cagier pricklier guiltier greedier lonelier
cannier windier sealed justifies investment leftovers cheques harvested logged canvassed polled
filed loopy crazy bonkers twist tire tires defeats defeated undo undid undoes liable recover
hurtling careering showdown weird random ambience ambiense=gn? exchanges handshake commends
congratulate congratulates salute salutes compliment future swipe patent clone shuttlecock
beanbag branch gasket ballistic ape berserk postal mental apoplectic barmy potty bust awol
feral native viral giggles jitters fidgets collywobbles willies wobbler hissy benny eppy
waterworks tenterhooks aching loo bated berth tummy seize tensed bottled brightens loosened jaw
jaws withdrew bask basks basked basking gloried revel revels revelled reveled=dP@ devilment
presses mettle milking angled angling fished fishing jockey jockeyed jockeying vie vied vying
clamour clamor=SQ@ gunning bid bucking pining hankering thirsting hungering compliments
promotion favour favor=]Q@ heartstrings comeuppance possum hardball gamed gaming crocodile
coattails chin hedged hedging bets dress dresses tart tarted jazz jazzed bigged prettify
role-play doll dolls massaging juggle waltzes swan swans mosey moseyed wanders strolls spans
swat boo flea brook brooks prisoners backchat camps blindfold blindfolded footsteps unofficial
throne facto yeast fulcrum oracle mouthpiece muscle keystone enemy critic vocation malign
corrupting boon m horns launched knitting brand pootle pootles pootled bumbles trundle trundles
trundled chug chugs chugged potter jog jogs jogged bimble bimbled squeaked bobs downs downed
downing sub torrid wringer mincemeat inroads amends damnedest dues backfoot tab flame afloat
beady piggy junked kiboshed doff doffs doffed blushes bacon source sorce=hT@ punchline painted
boxed stripes coaxing prise prised winkle winkled hived siphoned carted vegetate housed housing
seals sin childminding wrapping hushes airbrush cherrypick twisted squirrelled squirreled=`U@
spreadsheets brushing shrugging shelter shelters sheltering magicked conjures dreamed rig
cigarette guesstimate guesstimates concocted capitulated capitulates relented surrendered
kowtowed kowtows backtracked backpedalled backpedaled=VV@ straightaway swerve swerved deflects
deflected fobbing dine dines dined dining traded straying veering shaded morphs clearing banter
sarcasm generalities helplessness passivity repetition verged din !the fanned fanning flames
piles piling heaped heaping unflattering belied partial understate understates understated
overclaim overclaims overclaimed overplays bigs overinflated estimate hinging fumes shouldered
shouldering shore shores shored shoring propping spearhead spearheads spearheaded mastermind
masterminds masterminded orchestrate orchestrates orchestrated doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=PY@ dares oftener practises practizes=SY@ deed exists existed
attraction contrasts knits dived wades butt butts butted paused sprout sprouted snowballs
collared buttonholed accosted waylaid dole doles doled doling dished dishing churn churns
churning crank cranks cranked trots trotted forth policed lord lords lorded lording digging
latches latched latching creams creamed creaming hemmed typing pad darker hotter albeit
quibbles criticisms frills arithmetic rusty selves reigns reigned looms loomed spotlight
clamours clamors=S[@ smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married shilling shiling=a[@ pussycat reining camels newcastle image
lodge streaked forge forged lowlight pinnacle nadir planets countries centuries pose poses
posing alleged purported nominal nominally ostensible notional notionally boils boiled epitome
essence essense=^\@ embodiment antithesis caricature parody health foothills reels remind
clocked discovered accustomed co pre multi semi received stocked supervised supervized=P]@
intentioned destroying hoc sensitivity competence competense=U]@ ranging user universally
staffed whelming explanatory indulgent congratulatory motoring racing romping coordination
articulation hotbed island fancies whisker discharges obligations commitments alright usp
zipped bounces canters condition repair sniffed sneezed faulted zings fizzes crackles grates
clunks underwhelms metallic monotone placing addresses micro peculiar bizarre puzzling outlook
searching probing pertinent !number acoustics output demeanour demeanor=i^@ conditioning raid v
shouty draughty sparingly allocated positioned thumbed documented versed applies reacts reacted
unwell gaggle voucher accuracy fidelity distrust mistrust friction animosity rivalry harmony
discontent upward trajectory breakthrough milestone setback constraint festival solving major
mucking fooling larking naughtiness disobedience disobediense=Q`@ proven exceeded abnormal
tripped texts sweat eyelid hums pinpoint laserlike seasoned pro swiss tee lures behold gladden
swells cockles accomplishment dos do's bettering topping bettered unbettered unimprovable
unfaultable champagne package you're gifts nicking nicked poach poaching swiped magpied
magpieing filch pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork
prose retell zinged blossoms flowered weaves hardened scarred vaunted fabled shares disruption
instance describing guide sickly basis shiny opaque magnetic waterproof stretchy absorbent
bendy dusty smoky cycled receiver bunting upper solemn stately mournful mornful=db@ jig carol
tunes ballad polka melody tempo north east outer sunny shady dye voltage volume cress crystals
bacteria fungus moss algae glider floated mondays tuesdays wednesdays thursdays fridays
numbered invent sewing pluperfect masculine feminine conditional tenses subjunctive participle
participles infinitive conjugation conjugations declension verbs nouns clauses plurals
auxiliary verb noun syllable syllables government kidney liver hydraulic demerit capital
consumer durable goods monopolistic competition markets avoidant ambivalent attachments
top-heavy acute obtuse reflex complementary inverse correlation gradient ions ion index indices
sampling parallax deviation frequency unreactive unsaturated bases fats nucleus isotope
isotopes compound compounds dominant diminished augmented plagal cadence cadense=ee@ cadences
interval intervals fourth fifth seventh triad triads severe physical phyzical=oe@ medical
mobility disability dizability=Rf@ disabilities dizabilities=Sf@ disorder disorders impairment
impairments autism dyslexia dyspraxia deafness allergy allergies eczema epilepsy martial wage
wages tax attainers' censure multi-academy neighbouring neighboring=gf@ payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival tournament tornament=lg@ photographer vaccinations jabs immunisations
immunizations=Ph@ dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged median routes sides dullest conductor insulator
historian historians sources sorces=dh@ credited condemned defended adverts advertisers
advertizers=ih@ poets empires characters volcanoes kings queens newspapers composers rse warns
tackles modal modals rendered renders debating cartoon comic animation scenario mural
shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight reference
referense=ii@ properties giants pirates shopkeepers teddy interpreter you'll id username
inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling grandson granddaughter
anniversary hesitate arriving invitation invitations assemble intrigued wi fi gender grains
dissolves float floats evaporate cooled bye shepherd samaritan actions fees items loan loans
consent manchester london tom conductors multiple vis edition analysis analyzis=]k@ educational
dietary footwear clothing friendship trophy shield mesh raincoat objects supplies greeted
certificates sandy fertile harvests farming incorrect textures repairs protein circuit circuits
britain grandmother grandfather uncle aunt heroes reactions prince pendulum variables clause
digit digits distribution vowel seller arts liner gross histories wonky guys deck spaces exits
western clare casual isle dinkum shaft emoji coordinates swimmer society broker electron
electrons cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives adverbs
completed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage wrongful matt
inwards outwards studying typed arrange venue blanks visiting viziting=Zo@ verdict op vocab
keywords pledge emotions makaton widgit smiley smileys emojis toner valid snagging bills
permissions router perished rusted hoist chromebooks ipads leaky flickering squeaky flickered
smoked unripe pears tomatoes oranges freezing luke wiring electrical technical crossword clues
gymnasium hips wraparound childcare intimate dental palliative aftercare unity endeavour
endeavor=jPA population coral species economic imperial habitat decay regeneration renewal
qualify qualifies chanted shrieked squealed aloud buzzer lightning moth conjugated parsed
conjugate dht aht sbm attributes attributed electrician certified deemed surveyor auditor hmi
inspectorate criticised criticized=lQA inspections representative rep solicitor proposed
eligible licence license=SRA delegation covenant cyclists taxis motorists sampled visited
vizited=ZRA sprite sprites bugs algorithm algorithms pseudocode subroutine debugging psalm
proverb allegory dealt traces explores whom complimented police ministry contractor published
ofsted's estyn's regulator regulator's inspected posted pinned marshal emergency evacuation
legal mandatory snowing adjective adverb abbreviation notify submit submitted accompanied
renewed forbidden ml school's trust's academy's judgements judgments=iSA catchphrase phrased
deems judges criticises criticizes=nSA condemns tweet voicemail plumped dataset spokesman
spokeswoman spokesperson lawyer reporter neighbour neighbor=YTA resident themself strapline
subtitle hashtag captioned subtitled inscribed embossed emblazoned sections f g h j k nan gran
howled solar lunar rainy anti incident incidents ambassador ambassadors equation equations
reopen appoint invented unauthorised unauthorized=ZUA authorised authorized=[UA absences
absentees absenteeism signatures woodland diploma enunciated holder sleepers o disk elections
injuries vowels persons calculate estimated probability investigate fabrics poet mime knelt
cited voiced quotes refers referred recommends advises advizes=YVA manual webpage receipt
whilst interviewed suggesting implying judging grading assessed evaluated implied ranking pros
recited recites canto stating whereas discrete logbook principles enters conducted scanned
prefixes suffixes debts fines arrears refund refunds references query queries assignment
assignments appointments vacancy vacancies synonym antonym jotter jotters issued
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
advice.wish
PRE
prescription
This tells the school what to do, and the plan is theirs. What would you ask instead?
what you wondered
We wondered what would help …
What options are you weighing?
What have you tried so far?
advice.in-your-place
aside.cry
PRA
praise
This lets a feeling speak. What happened, and when?
At <time> … (plain words) …
How do you see …?
aside.stock
EVA
loaded
blame.sat-on
EMO
blame
This puts it at somebody's door. What happened first, and then what?
At <time> …; at <time> …
what was said
The reason given was: "…"
What led to …?
blame.dodge
blame.dumped
blame.ignore
This word gives a motive. What happened first, and then what?
blame.frame
blame.loaded-speech
This way of saying "said" takes a side. What were the words?
briefly.thing
evaluative
This weighs it in a word or two. What was there to see, and how long or how often?
How would you describe …?
briefly.said-of
cause.did-it
CAU
causal
A visit shows what stood side by side, not what caused what. What links them, if anything?
At the same time as … we saw …
What do you think links the two?
cause.wonder
certainty
cause.thanks
cause.otherwise
cause.because
cause.frame
certainty.clearly
INT
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
This word hides a ranking. In how many of how many, and what was there?
craft.praise
Praise tells the school what you liked, not what happened. What would they want to keep?
At <time> you …, and then <n> of <N> pupils …
its effect
When you …, <n> pupils …
What were you hoping … would do?
craft.grade
GRD
grade
This is the word of an inspection scale, and one visit can't carry it. What was there to see?
craft.tailor
This word weighs it. What did you see?
deficit.idiom
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
We wondered where … happens.
Where would we find …?
quantity.heap
VAG
vague-quantity
How many, out of how many?
Twice in <minutes> minutes …
certainty.idiom
(leave the phrase out, and give a number)
hedged.air
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
deficit.lack
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
figures.verb
This is a picture of what was done. What happened, to whom, how often?
What changed when …?
figures.plan
formulas.aside
This tells a reader what to feel about it. What was there to see?
formulas.felt
This is what the writer felt. What was there to see?
formulas.sorry
formulas.barbed
LEA
leading
There is an answer inside this question. What would you ask if you did not know?
What led to the choice to …?
We wondered how …
formulas.number
The number says it by itself. Would it stand alone?
grade.scale-word
In <n> of <N> visits pupils …, and then …
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
idiom.strain
This phrase judges all by itself. What happened, in plain words?
At <time> … (plain verb) …
What was happening just before?
idiom.break
idiom.talk
idiom.way
idiom.warm
This phrase is a verdict in good clothes. What happened that you would tell a friend about?
In <n> of <N> … we saw …
What was happening when …?
idiom.cool
This phrase is a verdict. Said plainly, what was there or not there?
labels.habit
LAB
A label outlives the lesson. Who was it, when, and what did they do?
who and when
The <n> pupils at … , in this task, …
When is this different?
labels.kind
label.type
This fixes people as a type. Which people, doing what, on this day?
The <n> pupils at the guided table …
At <time> <n> pupils had written …
What do these pupils say helps them?
label.ability
label.know
likeness.paper
This is a likeness, and a verdict rides on it. What was there, in plain words?
likeness.game
likeness.visit
loaded.verb
This word carries a feeling with it. What plain verb, what time, what number?
mind.away
MIND
Nobody can see into a mind. What did they do or say?
<n> of <N> pupils … at <time>.
One pupil said: "…"
What did you notice about …?
mind.reached
mind.keen
mind.unwilling
mind.without
mind.state
mind.effect
mind.verb
mind.frame
motives.purpose
This supposes what it was for, or what it meant. What was there to see or hear?
At <time> … and then …
What was … for?
motives.taken-for
motives.learnt
motives.in-air
norms.than-needed
norm
Whose expectation is this? Say whose, or describe what was there.
norms.where
norms.short-of
norms.such
nouns.heap
This noun weighs it. How many, how long, or what was there to see?
nouns.dross
nouns.ness
nouns.religion
nouns.welcome
pictures.noun
This is a picture of it. What was there to be seen or counted?
pictures.like
praise.well-done
Four pupils showed us where they …
What would you want to protect as things change?
praise.thanks
praise.but
BUT
Praise before a "but" is a cushion, and everyone waits for the blow. Make it two points.
In one room …, and in another …
praise.cushion
predicates.work
This sums it up in a word. What was there to see, and how long or how often?
predicates.person
predicates.joined
prescription.should
prescription.need
prescription.advice
prescription.frame
prescription.note
prescription.imperative
prescription.imperative-elsewhere
prescription.asked
prescription.imperative-open
progress.risen
progress
Progress needs two dates and two facts. What was there then, and what is there now?
At <time> <n> could …; at <time> <n> showed …
What has changed since …, and how do you know?
progress.stuck
progress.made
prompt.jargon-pupil
jargon
This is a word of schools. What would people say at home?
What helps you when it is tricky?
prompt.jargon-adult
These letters mean something only to those who know them. Say it in full.
Tell me about a time …
What happens when …?
prompt.leading
prompt.judgmental
judgmental
This word weighs it before anyone has answered. What happened, in plain words?
prompt.rates-adult
rates-a-person
This asks for a verdict on a person, and prompts are about what happens. What would you ask about the room?
prompt.closed
closed
Yes or no will do as an answer. What would open it?
prompt.double
double-barrelled
Two questions at once. Which comes first?
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
quantity.some
quantity.only
This makes the number small. The number can speak for itself.
quantity.lots
question.why-not
question.suggests
ranks.of-two
This ranks or sweeps, and nobody here counted. How many times, out of how many?
ranks.sweep
readings.hope
Nobody can see this; it is read into what was seen. What was there to see or hear?
<n> of <N> … at <time>.
readings.nobody
readings.plain-said
readings.elsewhere
readings.brought
This says what brought what about. What came first, and what came next?
readings.bound
This tells what will come. What points to it so far?
readings.air
This weighs it. What did you see, smell or count?
readings.wish
This says what ought to be done. What would you ask?
sayings.temper
what was said or done
At <time> … said … and …
What was happening just before …?
sayings.ploy
This reads a purpose. What did they do or say?
sayings.character
sayings.pluck
This is a saying for what happened. Who did or said what, and when?
slanted.goods
This verb tells the tale for you. What plain verb, what time, what number?
slanted.nurse
slanted.bury
slanted.invent
slanted.yield
slanted.duck
slanted.stray
slanted.wear
slanted.flatter
slanted.lean
slanted.idle
stance.comment
This turn tells where you stand. What would the fact say without it?
(leave the turn out, and give the fact)
stance.concede
stance.unlikely
This word says that it was not to be expected. What happened?
stance.wish
stance.deed
This sets word against deed. What was written, and what did you see?
stance.hint
This advises, however softly. What would you ask instead?
stance.point
This weighs it in a noun. What was there to see?
stance.cost
This says what one thing did to another. What happened first, and then what?
stance.barge
This is a motive read into a move. What happened first, and then what?
stance.grow
Growth needs two dates and two facts. What was there then, and what is there now?
turns.fuss
This turn weighs it. What was there to see, and how long or how often?
turns.shade
turns.stab
turns.ruled
turns.person
turns.peak
understated.would-have
Nobody can see what would have been. What was, and what would you ask?
understated.passes-for
This weighs it by the way round. Said plainly, what was there?
understated.no-trouble
understated.still
understated.for-such
This measures against what you expected. What did they do?
understated.even
understated.itself
understated.took-them
understated.found-out
value.word
When … happened, <n> pupils …
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
warmth.ease
This phrase cheers. What was there to be seen or counted?
When …, <n> of <N> …
What would you want to keep?
warmth.draw
warmth.rate
warmth.root
"""##,
    numbers: ##"""
X7Y7R7S7T7]6me9gWA01203456070089:;<=>?>000@0ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1b
1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q3R
3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4Z4[4Y2\4]4^4_4`4X
4a4b4c4d4e4f4g4X4h4i4j4k4l4m4n4o4P5Q5R5S5Y2T5U5V5W5X5Y5Y2Z5[5\5]5^5_5`5X4a5b5c5d5e5f5g5h5i5j5k5l
5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6T4Y2\6]6^6Y2_6`6a6Y2b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7m6W
7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7X4g7h7i7j7k7l7X4m7n7o7P8Q8R8S8X4T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d
8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9j8]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S
:T:U:V:W:X:Y:Z:k9[:\:]:^:_:`:a:b:c:d:e:f:b:b:b:g:h:i:j:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^
;_;`;a;a;a;b;b;c;c;d;d;e;f;f;g;h;f;h;f;h;f;i;j;c;c;k;d;a;a;l;a;c;c;m;m;f;c;d;n;o;P<b;c;c;Q<R<S<T
<c;U<U<U<c;c;c;b;V<V<f;W<W<b;b;X<Y<Z<j;c;c;d;c;c;Q<[<\<]<^<_<`<a<b<c<d<e<e<f<g<e<h<i<e<e<e<e<j<d
<k<l<m<n<e<o<e<P=P=Q=R=S=T=U=V=W=W=X=X=X=X=T=T=T=T=X=X=X=T=Y=W=X=W=X=X=X=W=X=Z=[=\=]=^=_=`=a=a=X
=X=X=X=a=T=a=a=b=T=c=X=X=d=e=X=X=X=f=g=X=h=f=X=X=T=T=i=T=V=T=V=X=X=X=X=T=T=j=T=T=T=X=X=T=T=k=k=l
=m=n=T=o=X=X=X=X=X=X=P>X=Q>V=Q>V=k=k=R>k=X=X=X=X=X=T=T=T=T=T=T=S>k=T>k=U>S>U>k=T=T=V>W>W>X>Y>W>Z
>[>W>W>W>\>]>W>^>_>`>a>b>c>d>e>f>g>h>i>W>W>j>k>l>W>m>n>o>P?Q?R?S?T?U?W>V?W>W?X?o>Y?Z?W>[?\?]?^?_
?^?^?^?`?a?^?b?c?d?e?f?g?h?i?^?^?^?j?k?l?m?n?o?c?P@Q@R@S@T@R@R@^?U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d
@e@f@g@h@i@j@k@l@m@n@o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAcAlAmAcAnAoAPBQBR
BSBTBUBVBWBXBYBZB[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C\C]C^C_C`CaCb
CcCdCeCfCaBgChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZD[DaB\D]D^D_D`DaDbDaBcDQDdDeDfDgDhDiDjDkDlDmDn
DoDPEQERESETEUEVEWEXEYEZE[E\E]E^E_E`EaEbEcEdEeEfEgEhEiEiEjEkElEiEmEiEnEoEeEPFQF`ERFSFTFUFVFWFXFY
FZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFiFjFjFkFjFjFjFlFmFnFoFPGQGRGSGiFPGTGUGjFjFjFPGVGjFWGPGXGjFYGZGj
FjF[GjFjF\G]G^GjFjFPGjF_GmF`GaGjFjFjFbGcGdGeGfGgGhGiGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZHZH[H\
H]H^H_HZH`HZHaHbHcHdHZHeHfHgHhHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I_I`I_IaIbIcI_I_I_I_
I_I_I_I_I_IdIeI_IfI_IgIhIiI_IjIkIkIlImI_InIoI_I_I_I_IPJPJQJPJ_I_I_I_I_I_I_I_IRJ_IRJ_I_I_I_I_I_I_
I_I_I_I_I_I_ISJ_ISJ_I_I_I_I_I_I_I_ITJTJTJ_IUJUJ_I_IVJ_IWJ_IXJ_IYJ_IZJ[J\J_I]J_I^J_I^J_I_J_I_J_I_
I_I`J`JaJ_IbJ]J_IcJcJcJ_I_I_I_IdJdJdJ_IeJfJgJhJ_I_IhJ_I_I_I_I_I_I_I_I_I_I_I_I_I_IiJ_I_I_I_I_IjJk
JjJ_IlJmJnJ_IoJ_I_IPKPK_IQKPK_IRKSKTKUKVKWK_I_IXK_I_I_IYKZK_I_I]J_I[K\K]J]K]J\K_I_I_I_IhJ_IhJ^K_
K_I_I_I_I_I_I_I_I_I_I_I`KaKbK_IcK_IdK_IeK_I_IfK_I_IgKgK_I_IgKhK_I_IiKjK_I_I_I_I]J_I]JkK_I_IlK_I_
I_I_I_IlIlImKnK_I_IoKfK_I_IlK_I_I_I_IfK_I_I_IfKPLlIQLnK_I_I_I_I_I_IlK_IRLlISLlI_I_ITL_I_I_IlK_I_
I_I_IfKULVLWLXLYL_IZLfK_I_I_IfK_I_I[L\L_I_I]L\L^LlI_LnKlIlI`LnKaLaL_IaLbLcLdLeLPK_IfL_IPKPKgL_I_
I_IfL_I_I_I_IhL_I_IfL_IQK_IPK_I_I_IiL_IPLlIjLlI_I_IfI_I_I_I_I_I_I_I_I_I_I_I_I_I_I_IkL_I_I_I_I_I_
I_IlL_ImL_I_I_I_I_I_I_I_I_InL_I_I_I_I_IhJhJ_I_IoLoLoLoLoLoLPMQMRMSMTMSMUMoLVMoLWMXMYMZM[M\M]M^M_
M`MaMbMcMcMdM_I_I_I_I_IeMfMgMhMiMjMkMlMmMhInM_I_I_I_I_IoMPNPN_IQN_IQNRNSNTNUN_I_I_IVN_I_I_I_I_I_
I_I_I_I_I_I_I_IWN_IXN_IYN_I_I_IeI_IeIeIZN[N\N]N^N_N`NaNbNcNdNlIlIeNlIfNgN_I_I_I_I_I_IhN_IhN_I_I_
I_IfK_I_IiN_IjNjN_I_IiNiNiN_IkNjNjN_IjNjN_I_IlN_IjN_IjNjNjN_I_I_I_I_ImNnNoNPOQOROSOTOUOUOVOPOPOP
OPOPOPOWOXOYOPOPOPOZOPO[OPO\OPO]O^O^OPOPOPOPOPO_OPOPOPO`OPOaOPObObObOcObOPOPOPOPOdOdOeOPOdOdOfOP
OPOPOPOPOgOPOhOPOiOjOkOlOmOmOPOPOnOPOnOnOPOPOoOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPP1PP1PP1POPOPO
POPOQP1RP1SP1bObObOTP1bOUP1VP1WP1XP1POPOYP1POPOPOPOPOPOPOPOPOZP1POZP1POPOPOZP1PO[P1\P1[P1POPO]P1
PO^P1PO^P1PO_P1`P1aP1PObP1POPOPOPOPOPOPOmOmOPOPOcP1dP1POPOPOeP1POPOfP1POgP1POhP1iP1jP1POkP1lP1lP
1POPOPOPOPOlP1POPOPOPOPOPOPOPOmP1POPOnP1nP1oP1XP1PQ1QQ1RQ1SQ1nP1nP1TQ1UQ1POPOVQ1POWQ1POXQ1POPOPO
POYQ1POPOPOPOhOhOhOPOZQ1[Q1\Q1hO]Q1hO^Q1_Q1POPOPOPOPOPOPOPOPOPOYP1`Q1POPOPOPOaQ1bQ1aQ1aQ1aQ1aQ1P
OPOaQ1aQ1aQ1POPOPOPOPOcQ1cQ1dQ1POPOPOSQ1POPOPOPOPOeQ1fQ1gQ1hQ1iQ1POjQ1POPOPOPOPOPOPOkQ1POlQ1mQ1n
Q1POPOPOPOPOPOPOPOSQ1POPOPOPOPOPOPOPOPOSQ1POPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOPOoQ1PQ1
PR1SQ1POPOQR1SQ1bObORR1bOSR1TR1PObObOUR1VR1WR1XR1YR1VR1POPOZR1POPOPOZR1PO[R1bO\R1bOPOPOPOPObObOb
ObO]R1]R1^R1PO]R1PO]R1POPOPOPOPOPOPOYP1POnP1nP1_R1bO`R1aR1bR1cR1dR1eR1XP1fR1fR1gR1POhR1iR1jR1XP1
fR1POkR1POlR1POmR1POnR1oR1PS1QS1POPOPOPORS1SS1TS1POPOSS1POPOPOPOPOUS1VS1WS1POPOPOPOPOPOPOPOPOPOP
OPOPOPOPOPOPOPOPOXS1POPOPOPOPOPOnOnOPOPOPOPO^P1PO^P1POPOPOYS1POSQ1POZS1PO[S1SS1POPOPOPOPO\S1POPO
]S1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1lS1mS1nS1oS1PT1QT1RT1RT1PT1ST1TT1UT1VT1WT1XT1YT1
ZT1[T1\T1]T1^T1_T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1RT1jT1kT1PT1lT1RT1RT1PT1mT1RT1nT1RT1oT1PU1RT1
RT1QU1RU1SU1TU1UU1VU1WU1XU1YU1RT1RT1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1RT1RT1gU1RT1RT1RT1RT1
hU1RT1RT1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1RT1UV1VV1WV1XV1YV1ZV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1
dV1eV1fV1gV1hV1iV1jV1kV1lV1^V1mV1nV1^V1oV1^V1PW1QW1RW1SW1TW1UW1VW1^V1WW1XW1YW1^V1^V1ZW1[W1\W1]W1
^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1RX1SX1TX1RX1UX1VX1WX1XX1YX1ZX1[X1\X1
]X1^X1_X1`X1aX1bX1cX1dX1eX1RX1RX1fX1gX1RX1hX1iX1jX1kX1kX1lX1kX1mX1nX1oX1kX1kX1kX1PY1kX1kX1kX1QY1
kX1nX1nX1oX1RY1SY1kX1TY1UY1kX1kX1kX1kX1VY1kX1PY1kX1WY1kX1XY1YY1ZY1ZY1ZY1[Y1\Y1]Y1^Y1kX1kX1kX1kX1
kX1_Y1`Y1kX1kX1kX1kX1aY1kX1bY1bY1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1
WZ1XZ1YZ1ZZ1[Z1\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q[1Q[1R[1S[1T[1U[1
V[1W[1X[1Y[1Z[1[[1\[1][1^[1_[1`[1a[1b[1c[1d[1e[1f[1g[1h[1i[1j[1k[1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1
V\1W\1X\1Y\1Z\1[\1\\1]\1^\1_\1`\1a\1b\1c\1d\1e\1f\1g\1h\1i\1j\1k\1l\1m\1n\1o\1P]1Q]1R]1S]1T]1U]1
V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1a]1b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1
V^1W^1X^1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1
V_1W_1X_1Y_1Z_1[_1\_1]_1^_1__1`_1a_1b_1a_1c_1d_1e_1f_1g_1h_1i_1j_1k_1l_1m_1n_1o_1P`1Q`1R`1S`1T`1
U`1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1]`1_`1``1a`1b`1c`1d`1e`1f`1g`1h`1i`1j`1k`1l`1m`1n`1o`1Pa1Qa1Ra1Sa1
Ta1Ua1Va1Wa1Xa1Ya1Za1[a1\a1]a1^a1_a1`a1aa1ba1ca1da1ea1fa1ga1ha1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1
ia1ia1ia1ja1ka1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1la1ka1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1ia1ma1ia1ia1
ia1ia1ka1ka1ka1ia1ia1ia1ia1na1oa1Pb1ia1ia1ia1Qb1ia1ia1ia1ia1Pb1ia1Rb1ia1Rb1Rb1Rb1Rb1Rb1Rb1Sb1Tb1
Ub1Vb1Ub1Ub1Ub1Wb1Ub1Xb1Ub1Yb1Ub1Zb1[b1Ub1\b1]b1^b1Ub1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1jb1kb1lb1
mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Tc1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1^c1^c1_c1`c1^c1`c1ac1ac1ac1bc1cc1dc1`c1^c1
ec1fc1`c1fc1`c1^c1`c1^c1`c1^c1`c1gc1hc1^c1^c1^c1^c1ic1jc1bc1^c1^c1^c1^c1^c1^c1^c1^c1^c1^c1^c1^c1
^c1^c1^c1^c1^c1^c1^c1bc1^c1kc1`c1kc1kc1kc1`c1kc1lc1mc1`c1kc1`c1kc1`c1kc1`c1kc1`c1`c1kc1`c1kc1nc1
kc1kc1oc1kc1Pd1Pd1Qd1Rd1kc1kc1kc1kc1kc1kc1kc1kc1Sd1Td1Ud1Vd1Vd1Td1Vd1`c1Vd1`c1Vd1Vd1Wd1Xd1Vd1`c1
Vd1`c1Vd1`c1Yd1Zd1Vd1`c1Vd1Vd1Vd1Vd1Vd1Vd1Vd1Vd1`c1Vd1Vd1`c1`c1Vd1`c1[d1`c1[d1`c1`c1`c1`c1`c1`c1
`c1`c1`c1`c1`c1`c1`c1`c1`c1\d1`c1]d1`c1^d1`c1`c1`c1_d1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1
`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1`d1ad1[d1
`c1bd1hc1cd1dd1ed1`c1[d1fd1`c1`c1`c1`c1`c1`c1`c1`c1`c1`c1gd1Wd1hd1hd1`c1`c1`c1`c1`c1`c1`c1id1`c1
`c1`c1`c1`c1hd1hd1`c1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1
ce1de1ee1fe1ge1he1ie1je1ke1le1nd1nd1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1
af1bf1cf1ke1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1of1Pg1od1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1
Re1_g1`g1ag1bg1cg1dg1eg1eg1fg1gg1hg1ig1jg1kg1Re1lg1mg1ng1og1Ph1Qh1Rh1Sh1he1nd1Th1Uh1Vh1Wh1Xh1Yh1
Zh1[h1\h1]h1^h1_h1`h1ah1bh1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Qi1Ri1Si1Ti1Ui1Vi1Wi1Xi1Yi1
Zi1Qi1[i1\i1]i1]i1]i1^i1_i1]i1`i1ai1bi1ci1di1ei1fi1gi1hi1ii1ji1ki1]i1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1
ai1Uj1Vj1ai1ai1Wj1Xj1Yj1ai1Zj1ai1[j1\j1]j1ai1ai1ai1ai1^j1Qi1_j1`j1aj1ai1bj1cj1dj1ej1fj1gj1hj1ij1
jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Uk1oj1Vk1Wk1Xk1Yk1Zk1nj1nj1[k1[k1\k1]k1^k1_k1[k1`k1ak1bk1ck1dk1
ek1fk1gk1gk1[k1hk1ik1jk1kk1\k1lk1mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1^l1_l1`l1al1
bl1cl1cl1dl1el1fl1gl1hl1il1jl1kl1ll1ml1nl1ol1Pm1Qm1Rm1Sm1Tm1Um1Vm1Wm1]l1Xm1Ym1Zm1]l1[m1\m1]m1]l1
^m1_m1`m1am1bm1bm1bm1bm1cm1dm1em1]l1fm1fm1gm1]l1]l1]l1]l1al1el1el1hm1el1el1im1jm1el1km1lm1km1al1
mm1nm1om1Pn1Qn1Rn1]l1Sn1Tn1Un1Vn1Wn1Xn1]l1Zm1]l1]l1]l1Yn1]l1Zn1[n1\n1]n1^n1_n1`n1]l1an1bn1cn1]l1
dn1en1]l1]l1]l1]l1]l1]l1fn1gn1hn1in1jn1kn1ln1mn1nn1on1nn1]l1Po1Qo1Ro1So1So1To1Uo1So1So1Vo1Vo1Vo1
To1Wo1Vo1So1Uo1To1Xo1Vo1Yo1So1Zo1[o1So1So1So1\o1Vo1So1So1So1So1So1So1So1]o1^o1_o1So1`o1So1Vo1ao1
Vo1bo1To1So1co1So1do1So1So1Vo1So1Uo1bo1So1eo1fo1go1[o1Vo1Vo1Vo1ho1So1io1Vo1jo1So1ho1So1Vo1ho1To1
So1So1[o1Vo1To1Vo1ko1ko1Vo1lo1mo1Vo1So1no1oo1So1Uo1Vo1To1Vo1Uo1PP2QP2RP2To1SP2[o1To1To1[o1[o1[o1
[o1TP2Vo1So1So1So1So1So1UP2Yo1VP2Vo1WP2XP2So1Vo1YP2ZP2[P2\P2]P2^P2_P2`P2aP2bP2cP2dP2eP2fP2gP2hP2
iP2jP2kP2jP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2`Q2aQ2bQ2cQ2_Q2dQ2eQ2fQ2
gQ2hQ2iQ2jQ2iQ2iQ2kQ2lQ2mQ2nQ2oQ2PR2QR2RR2iQ2iQ2SR2iQ2iQ2iQ2iQ2iQ2TR2UR2VR2WR2XR2YR2XR2XR2ZR2[R2
XR2XR2\R2]R2^R2_R2XR2XR2XR2XR2XR2XR2`R2`R2`R2`R2`R2`R2`R2XR2XR2XR2aR2bR2bR2cR2dR2eR2fR2gR2hR2iR2
jR2kR2lR2aR2mR2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS2[S2\S2aR2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2bR2
gS2bR2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2hR2RT2ST2aR2TT2UT2aR2VT2WT2WT2XT2YT2ZT2WT2[T2[T2aR2\T2hS2WT2
]T2^T2_T2`T2aT2aT2bT2cT2WT2hR2dT2gR2aR2eT2fT2gT2aR2hT2iT2jT2gR2aR2hS2aR2aR2aR2aR2aR2kT2aR2aR2lT2
mT2aR2aR2aR2VS2gR2WT2aR2WT2aR2nT2aR2aR2aR2oT2bR2PU2aR2aR2QU2RU2SU2TU2bR2UU2aR2aR2VU2WU2XU2YU2ZU2
[U2\U2]U2hR2hS2^U2_U2`U2aU2bU2cU2dU2eU2cU2fU2fU2fU2gU2gU2hU2hU2iU2fU2fU2jU2fU2kU2lU2mU2nU2nU2oU2
PV2QV2RV2SV2TV2hU2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2\V2`V2aV2bV2cV2dV2eV2fV2gV2\V2hV2iV2jV2kV2lV2
mV2\V2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2YV2aW2bW2cW2dW2eW2fW2gW2hW2iW2jW2
kW2lW2jV2\V2mW2mW2nW2oW2\V2PX2\V2QX2RX2SX2TX2UX2VX2WX2XX2YX2\V2ZX2\V2[X2\X2]X2^X2_X2`X2aX2bX2cX2
dX2eX2fX2gX2hX2iX2jX2gX2gX2kX2lX2gX2mX2nX2oX2gX2PY2QY2RY2SY2PY2PY2TY2UY2gX2gX2PY2PY2VY2WY2XY2YY2
ZY2[Y2\Y2]Y2^Y2gX2lX2gX2PY2_Y2gX2gX2gX2gX2`Y2aY2PY2PY2PY2bY2gX2cY2dY2eY2fY2PY2PY2PY2PY2PY2gY2hY2
iY2jY2kY2lY2mY2nY2oY2oY2oY2PZ2PZ2QZ2RZ2SZ2TZ2PZ2UZ2PZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2_Z2aZ2bZ2
cZ2dZ2eZ2fZ2gZ2hZ2iZ2fZ2jZ2kZ2lZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[2mZ2U[2V[2W[2X[2fZ2fZ2Y[2Z[2[[2\[2][2^[2
_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[2o[2P\2Q\2R\2S\2T\2U\2V\2V\2W\2X\2Y\2Z\2[\2\\2\\2
T\2]\2^\2_\2`\2a\2Y\2b\2c\2T\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\2o\2P]2T\2Q]2R]2S]2T]2T\2T\2T\2T\2
U]2V]2W]2X]2Y]2Z]2[]2V]2\]2]]2^]2^]2^]2^]2^]2^]2^]2^]2^]2^]2^]2^]2^]2^]2_]2`]2^]2^]2a]2a]2a]2a]2
a]2a]2a]2a]2b]2c]2c]2a]2a]2a]2d]2a]2a]2a]2a]2a]2a]2a]2a]2a]2a]2a]2a]2e]2a]2a]2a]2a]2a]2a]2a]2a]2
a]2a]2a]2a]2a]2a]2a]2a]2a]2e]2a]2a]2a]2a]2a]2f]2a]2a]2a]2a]2g]2a]2h]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2
R^2a]2a]2S^2a]2f]2a]2a]2a]2T^2T^2U^2a]2V^2W^2W^2W^2a]2a]2a]2a]2X^2Y^2Z^2[^2\^2]^2^^2_^2Z^2Z^2`^2
a^2Z^2b^2c^2d^2e^2f^2g^2h^2i^2j^2k^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2W_2W_2W_2W_2X_2W_2Y_2Y_2
Z_2W_2W_2W_2[_2[_2\_2[_2]_2W_2]_2W_2]_2W_2V_2W_2W_2W_2[_2[_2^_2W_2W_2W_2__2W_2W_2W_2[_2[_2`_2W_2
W_2W_2a_2b_2[_2[_2W_2W_2c_2b_2W_2W_2d_2[_2e_2b_2b_2b_2Y_2Y_2b_2f_2[_2g_2[_2W_2W_2W_2W_2[_2[_2h_2
W_2i_2i_2j_2k_2j_2k_2l_2k_2m_2k_2j_2k_2k_2j_2k_2n_2k_2k_2o_2P`2k_2k_2P`2P`2Q`2k_2R`2P`2S`2P`2k_2
T`2P`2j_2k_2P`2P`2U`2k_2V`2W`2P`2P`2i_2X`2W`2P`2P`2P`2P`2W`2Y`2W`2k_2k_2k_2Z`2P`2k_2k_2j_2k_2[`2
k_2\`2k_2]`2k_2k_2k_2^`2k_2P`2P`2P`2P`2_`2``2k_2k_2k_2a`2b`2c`2d`2e`2f`2g`2h`2i`2j`2k`2P`2P`2l`2
P`2m`2P`2k_2n`2P`2k_2k_2k_2k_2k_2e`2e`2o`2P`2Pa2Qa2P`2Ra2Sa2Ta2Sa2Ua2Sa2Sa2Sa2Va2Sa2Wa2Xa2Ya2Sa2
Sa2Za2Sa2[a2Sa2Sa2Sa2\a2]a2^a2_a2`a2aa2\a2ba2ca2da2ea2fa2ea2fa2ea2fa2ea2fa2ga2ha2ha2fa2fa2ia2fa2
fa2ja2fa2ka2fa2la2fa2fa2ma2fa2fa2fa2fa2fa2na2fa2fa2oa2fa2fa2Pb2Qb2fa2Rb2Rb2fa2fa2fa2fa2fa2fa2Sb2
fa2fa2fa2fa2fa2la2fa2la2fa2Tb2fa2Ub2ha2Vb2ha2Wb2ha2Xb2ha2fa2fa2Vb2ha2ha2ha2ha2ha2Yb2Zb2[b2fa2fa2
\b2fa2fa2fa2fa2fa2fa2fa2]b2fa2^b2fa2_b2fa2fa2fa2fa2fa2`b2fa2fa2ab2fa2ha2ha2fa2fa2fa2fa2fa2fa2fa2
fa2fa2fa2fa2fa2ha2ha2ha2fa2fa2fa2fa2bb2ha2cb2ha2db2fa2eb2fa2fa2fa2fb2gb2hb2fa2fa2fa2fa2fa2fa2ib2
fa2fa2fa2fa2fa2fa2jb2kb2lb2fa2fa2fa2fa2fa2fa2fa2fa2fa2fa2mb2nb2ob2Pc2fa2fa2fa2fa2fa2fa2Qc2Rc2fa2
fa2Sc2Tc2Uc2Vc2fa2fa2fa2fa2kb2fa2fa2fa2fa2fa2fa2fa2fa2fa2fa2fa2Wc2fa2Xc2fa2fa2fa2Yc2Zc2fa2fa2[c2
fa2\c2]c2^c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2
[d2\d2]d2^d2Wd2_d2`d2Sd2Sd2ad2bd2cd2cd2cd2dd2ed2fd2gd2cd2cd2hd2id2jd2kd2ld2md2cd2nd2od2Pe2Qe2cd2
Re2Se2cd2Te2Ue2Ve2We2cd2Xe2Ye2Ze2[e2\e2]e2^e2_e2`e2ae2be2ce2de2ee2fe2ge2he2ie2je2ke2]e2]e2le2me2
ne2oe2Pf2Qf2Rf2Rf2Sf2me2me2me2Tf2me2me2me2Uf2me2Vf2Wf2me2me2me2me2me2me2me2Xf2Xf2Yf2Yf2me2me2Zf2
[f2\f2]f2^f2]f2me2me2me2me2_f2me2me2me2`f2me2af2me2me2me2me2me2me2me2me2bf2me2me2me2cf2me2me2me2
me2me2me2df2me2ef2ff2gf2hf2if2jf2kf2lf2mf2me2nf2of2Pg2me2me2me2me2me2me2me2Qg2me2me2me2me2me2me2
Rg2me2Sg2Tg2Ug2Vg2me2Wg2me2me2me2me2me2me2me2me2me2me2me2me2me2Xg2me2Vg2Vg2Yg2Zg2[g2me2Pf2Pf2\g2
me2me2me2]g2Pf2Pf2^g2_g2Pf2`g2ag2Pf2bg2Pf2me2me2me2me2me2me2me2me2me2me2me2me2cg2dg2eg2fg2gg2hg2
eg2eg2ig2eg2eg2eg2jg2kg2eg2lg2eg2mg2eg2ng2ng2og2eg2Ph2Qh2eg2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2
^h2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2fh2[i2\i2
]i2^i2_i2kh2kh2kh2`i2ai2bi2ci2di2ei2fi2gi2hi2ii2ji2ki2kh2kh2kh2li2mi2ni2kh2oi2Pj2kh2kh2kh2kh2kh2
kh2kh2Qj2Rj2Sj2kh2kh2kh2Tj2Uj2kh2kh2Vj2kh2kh2Wj2kh2Xj2kh2Yj2Zj2[j2[j2kh2\j2]j2^j2_j2`j2aj2ii2bj2
cj2kh2kh2dj2ej2[j2fj2[j2kh2kh2kh2kh2kh2gj2hj2kh2Qj2ij2kh2kh2jj2kj2lj2kh2mj2nj2kh2oj2kh2Pk2kh2Qk2
Rk2kh2Sk2Tk2Uk2Vk2kh2kh2kh2kh2Wk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2
mk2nk2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl2Wl2Xl2Yl2Zl2[l2\l2]l2^l2_l2`l2`l2al2bl2cl2dl2el2fl2gl2hl2il2jl2kl2
ll2ml2nl2ol2ol2ol2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2Zm2[m2\m2]m2^m2_m2`m2am2am2am2bm2am2am2am2am2am2
cm2`m2dm2em2am2`m2am2fm2gm2_m2am2hm2am2im2im2bm2jm2am2km2am2am2im2am2am2am2am2am2lm2mm2nm2om2im2
im2am2dm2am2bm2im2im2am2am2am2Pn2am2Qn2im2am2am2mm2hm2am2im2im2am2am2am2Rn2Sn2im2Tn2am2im2im2Un2
am2Vn2im2Wn2Xn2Yn2Xn2Xn2Zn2[n2\n2]n2^n2_n2`n2an2Xn2bn2cn2dn2en2fn2gn2hn2in2Xn2jn2Xn2kn2ln2mn2mn2
nn2on2on2Po2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2\o2\o2\o2[o2\o2_o2`o2`o2ao2bo2\o2\o2co2
do2eo2`o2fo2go2Wo2Wo2\o2[o2\o2[o2[o2go2go2go2ho2io2\o2jo2ko2lo2mo2no2oo2PP3PP3PP3QP3RP3SP3TP3UP3
VP3WP3XP3YP3ZP3[P3\P3]P3^P3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ3QQ3RQ3SQ3TQ3UQ3
VQ3WQ3XQ3YQ3ZQ3YQ3[Q3\Q3]Q3^Q3_Q3YQ3`Q3YQ3aQ3YQ3bQ3YQ3cQ3YQ3`Q3YQ3`Q3YQ3YQ3YQ3dQ3YQ3eQ3YQ3YQ3YQ3
YQ3YQ3YQ3fQ3YQ3gQ3hQ3iQ3YQ3jQ3YQ3YQ3YQ3kQ3YQ3lQ3YQ3mQ3nQ3oQ3PR3PR3QR3RR3SR3TR3UR3VR3WR3XR3YR3ZR3
[R3\R3]R3^R3_R3`R3aR3aR3bR3cR3dR3eR3fR3gR3hR3iR3jR3jR3jR3jR3jR3jR3kR3kR3kR3kR3kR3lR3lR3mR3mR3mR3
mR3mR3mR3nR3oR3PS3QS3QS3QS3RS3SS3TS3US3VS3WS3XS3YS3ZS3[S3\S3\S3\S3\S3]S3^S3\S3\S3\S3\S3\S3\S3\S3
_S3`S3\S3aS3\S3aS3\S3bS3\S3\S3\S3\S3\S3\S3\S3\S3\S3\S3\S3\S3cS3cS3\S3dS3eS3eS3eS3eS3eS3eS3eS3eS3
eS3eS3eS3fS3gS3hS3iS3fS3fS3jS3kS3lS3mS3nS3oS3oS3oS3hS3oS3PT3QT3RT3ST3oS3oS3oS3oS3oS3oS3oS3oS3oS3
oS3oS3oS3oS3oS3oS3TT3TT3UT3TT3TT3VT3WT3XT3YT3TT3ZT3TT3[T3\T3]T3TT3^T3\T3_T3`T3WT3aT3bT3cT3dT3eT3
fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3TU3UU3VU3WU3iT3jT3jT3jT3XU3YU3ZU3XU3XU3XU3jT3[U3\U3]U3
^U3jT3XU3XU3XU3_U3`U3]U3aU3XU3bU3aU3cU3XU3bU3XU3dU3XU3eU3XU3fU3XU3XU3gU3hU3iU3XU3jT3jT3XU3jU3kU3
lU3mU3mU3XU3XU3XU3jT3XU3jT3nU3jT3oU3PV3QV3RV3SV3TV3UV3UV3VV3VV3VV3WV3XV3XV3VV3VV3VV3VV3VV3VV3VV3
VV3VV3VV3VV3VV3VV3YV3VV3VV3ZV3[V3ZV3ZV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3VV3\V3
VV3VV3VV3]V3^V3VV3_V3^V3VV3_V3^V3^V3`V3VV3VV3VV3VV3VV3VV3VV3aV3VV3VV3bV3VV3cV3VV3VV3VV3VV3dV3VV3
eV3VV3VV3VV3VV3fV3fV3VV3VV3gV3hV3iV3iV3jV3kV3lV3mV3nV3oV3oV3PW3QW3RW3SW3TW3UW3VW3VW3WW3XW3YW3ZW3
[W3\W3]W3^W3_W3`W3aW3bW3]W3cW3]W3dW3]W3eW3fW3gW3hW3iW3jW3jW3kW3jW3lW3jW3kW3jW3jW3jW3kW3jW3jW3jW3
jW3mW3nW3oW3jW3jW3jW3jW3jW3PX3jW3QX3jW3jW3jW3jW3jW3RX3SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_X3`X3
aX3bX3cX3cX3_X3_X3dX3eX3_X3fX3gX3hX3_X3iX3jX3kX3lX3mX3nX3oX3PY3QY3\X3RY3_X3SY3_X3\X3TY3UY3VY3WY3
XY3YY3_X3_X3ZY3[Y3\Y3_X3_X3]Y3^Y3_Y3_X3`Y3_X3aY3bY3cY3dY3eY3fY3gY3hY3_X3iY3jY3\X3kY3_X3lY3mY3\X3
\X3nY3oY3_X3PZ3QZ3RZ3SZ3TZ3UZ3VZ3WZ3_X3XZ3YZ3ZZ3YY3YY3[Z3\Z3_X3]Z3_X3^Z3_Z3`Z3aZ3_X3_X3bZ3_X3_X3
_X3_X3_X3\X3cZ3dZ3eZ3\X3fZ3gZ3hZ3iZ3\X3jZ3_X3kZ3_X3lZ3mZ3nZ3oZ3P[3_X3Q[3_X3R[3_X3_X3_X3_X3_X3_X3
S[3T[3U[3V[3W[3X[3Y[3Z[3[[3\[3][3^[3_[3`[3a[3b[3c[3_X3d[3e[3f[3g[3h[3_X3i[3j[3k[3_X3_X3_X3l[3m[3
n[3o[3P\3Q\3R\3S\3T\3_X3U\3V\3_X3W\3X\3_X3YY3YY3_X3_X3Y\3Z\3[\3_X3_X3\\3]\3^\3_\3YY3`\3a\3b\3c\3
d\3e\3f\3_X3g\3h\3i\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3_X3T]3U]3V]3W]3\X3X]3\X3\X3Y]3\X3Z]3YY3[]3\]3
]]3_X3^]3_X3_]3_X3`]3a]3b]3c]3d]3e]3\X3_X3f]3g]3YY3_X3h]3YY3i]3YY3j]3k]3l]3m]3n]3o]3P^3Q^3R^3o]3
_X3YY3S^3_X3T^3_X3_X3U^3V^3_X3_X3_X3_X3W^3_X3X^3Y^3_X3Z^3[^3\^3_X3]^3_X3^^3_^3`^3_^3a^3_^3b^3c^3
d^3e^3f^3g^3h^3g^3g^3i^3j^3k^3g^3k^3l^3m^3g^3n^3o^3P_3Q_3R_3S_3g^3T_3U_3V_3W_3X_3Y_3g^3Z_3g^3[_3
V_3\_3]_3^_3__3`_3a_3b_3g^3g^3c_3g^3g^3g^3g^3d_3g^3g^3g^3g^3g^3g^3g^3g^3e_3g^3f_3g_3h_3i_3j_3g^3
g^3g^3k_3g^3g^3l_3m_3[V1n_3o_3P`3g^3[V1Q`3R`3S`3T`3U`3V`3W`3X`3g^3g^3g^3Y`3Z`3[`3g^3\`3g^3]`3^`3
g^3g^3_`3f_3g^3``3a`3b`3c`3d`3e`3g^3g^3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3
Ya3Za3[a3[a3\a3]a3^a3_a3`a3_a3aa3ba3ca3da3ea3fa3ga3ha3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3g^3g^3g^3
g^3Tb3g^3Ub3Vb3g^3Wb3Xb3g^3g^3Yb3g^3Zb3[b3\b3]b3g^3^b3g^3g^3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3
kb3lb3mb3nb3ob3Pc3Qc3Rc3Sc3Tc3Uc3Vc3V_3g^3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3dc3ec3fc3gc3hc3
hc3ic3jc3kc3kc3kc3lc3mc3nc3oc3Pd3Qd3Rd3Sd3Td3Qd3Ud3Vd3Wd3Vd3Xd3Yd3Vd3Zd3Vd3[d3\d3]d3\d3^d3_d3`d3
ad3bd3\d3cd3dd3ed3fd3gd3\d3hd3id3jd3\d3kd3ld3md3nd3od3\d3Pe3Qe3Re3\d3\d3\d3Se3Te3\d3Ue3Ve3We3\d3
Xe3Ye3Ze3\d3[e3\e3\d3]e3^e3\d3_e3`e3ae3be3\d3ce3de3ee3\d3fe3ge3he3ie3\d3\d3\d3je3ke3\d3\d3le3\d3
\d3\d3\d3me3\d3\d3\d3ne3\d3oe3\d3\d3\d3\d3\d3\d3\d3Pf3Qf3\d3Rf3\d3Sf3\d3Tf3Uf3\d3Vf3Wf3\d3Xf3Yf3
Zf3\d3\d3\d3[f3\d3\d3\d3\d3\d3\d3\d3\d3\f3]f3\d3\d3^f3\d3_f3Xe3`f3\d3af3\d3bf3cf3df3\d3ef3ff3gf3
\d3\d3\d3\d3hf3if3^f3jf3kf3lf3\d3\d3\d3\d3\d3mf3nf3\d3\d3\d3\d3of3Pg3Qg3\d3Rg3\d3Sg3Tg3\d3\d3Ug3
\d3Vg3Wg3Xg3Yg3Zg3\d3\d3\d3[g3\d3\g3\d3]g3\d3\d3^g3\d3_g3\d3\d3`g3ag3bg3cg3\d3\d3\d3dg3\d3eg3eg3
fg3\d3\d3\d3gg3hg3\d3\d3ig3jg3kg3\d3lg3mg3ng3og3Ph3\d3\d3\d3\d3Qh3\d3Rh3\d3\d3Sh3\d3\d3\d3Th3\d3
\d3\d3^f3\d3Uh3\d3Vh3\d3\d3Wh3\d3\d3\d3Xh3\d3Yh3\d3Zh3[h3\d3\h3\d3]h3\d3^h3_h3\d3\d3\d3`h3\d3\d3
\d3ah3\d3bh3ch3\d3dh3eh3\d3\d3fh3\d3\d3\d3\d3\d3\d3\d3gh3hh3ih3\d3jh3\d3\d3kh3\d3lh3\d3\d3\d3mh3
\d3nh3\d3\d3oh3\d3\d3Pi3Qi3\d3\d3\d3Ri3Si3\d3\d3Ti3\d3\d3Ui3Vi3\d3\d3Wi3\d3Xi3\d3Yi3\d3\d3\d3\d3
Zi3[i3\d3\i3]i3^i3_i3`i3\d3\d3ai3\d3bi3\d3\d3\d3ci3\d3di3ei3fi3\d3\d3gi3hi3ii3\d3\d3ji3ki3li3mi3
\d3\d3ni3\d3oi3\d3\d3\d3\d3\d3\d3\d3Pj3\d3Qj3\d3Rj3\d3Sj3\d3Tj3Uj3\d3Vj3\d3Wj3\d3\d3\d3Xj3Yj3Zj3
^f3[j3\d3\j3\d3]j3^j3\d3\d3_j3\d3`j3\d3aj3\d3bj3cj3\d3\d3\d3dj3\d3ej3\d3fj3\d3gj3hj3ij3jj3\d3kj3
\d3lj3mj3\d3\d3nj3oj3\d3\d3Pk3\d3Qk3Rk3\d3\d3\d3\d3Sk3Tk3Uk3\d3Vk3\d3\d3Wk3Xk3\d3\d3\d3Yk3Zk3[k3
\d3\d3\d3\k3\d3]k3^k3_k3`k3\d3\d3\d3ak3\d3bk3\d3\d3ck3dk3\d3\d3\d3ek3fk3gk3\d3hk3\d3ik3\d3jk3\d3
\d3\d3kk3\d3lk3\d3mk3nk3\d3ok3Pl3\d3\d3\d3Ql3\d3Rl3Sl3\d3Tl3Ul3Vl3\d3\d3Wl3\d3\d3\d3\d3Xl3Yl3Zl3
\d3[l3\d3\l3\d3]l3\d3^l3Wi3_l3\d3\d3\d3`l3\d3al3\d3bl3\d3eh3\d3\d3\d3\d3\d3\d3\d3\d3cl3\d3dl3\d3
\d3\d3el3fl3gl3hl3\d3il3\d3jl3kl3ll3ml3nl3\d3\d3\d3ol3Pm3Qm3Rm3Sm3\d3\d3\d3\d3\d3Tm3]e3\d3Um3Vm3
Wm3eh3Xm3Ym3\d3Zm3_g3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3
\d3\d3[m3\m3\d3\d3]m3\d3\d3\d3\d3\d3\d3^m3\d3\d3\d3_m3`m3\d3\d3\d3\d3\d3\d3\d3\d3\d3am3\d3bm3cm3
dm3em3fm3gm3hm3\d3\d3\d3\d3\d3im3jm3km3lm3mm3\d3nm3\d3\d3om3Pn3\d3\d3Qn3\d3Rn3Sn3\d3\d3\d3\d3\d3
Tn3Un3\d3\d3\d3\d3\d3Vn3\d3\d3\d3\d3Wn3Xn3Yn3\d3\d3\d3Zn3\d3[n3\d3\n3\d3\d3\d3\d3\d3]n3\d3\d3^n3
_n3`n3an3bn3cn3jd3dn3\d3\d3en3fn3\d3\d3\d3\d3\d3\d3gn3\d3hn3in3\d3\d3\d3jn3jn3kn3\d3\d3ln3\d3\d3
\d3mn3dn3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3\d3nn3on3\d3Po3\d3jd3\d3\d3\d3\d3\d3Qo3\d3\d3\d3\d3\d3
Ro3So3\d3\d3To3\d3Uo3\d3Vo3Wo3Xo3Yo3\d3Zo3[o3\d3\o3]o3^o3_o3`o3\d3ao3bo3co3do3eo3fo3go3ho3io3jo3
eo3ko3lo3mo3no3oo3PP4QP4RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4iP4
jP4jP4lo3lo3kP4lo3lP4mP4nP4oP4PQ4QQ4jP4RQ4SQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4hP4\Q4]Q4^Q4_Q4hP4`Q4aQ4
hP4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4WR4XR4YR4ZR4[R4\R4]R4^R4_R4`R4
aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4kR4oR4PS4QS4RS4SS4SS4TS4US4VS4WS4XS4YS4SS4SS4SS4ZS4[S4
\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4SS4SS4fS4gS4hS4iS4jS4iS4kS4lS4mS4nS4hS4hS4hS4hS4hS4hS4hS4oS4PT4QT4
RT4hS4hS4ST4TT4hS4hS4oS4hS4UT4VT4hS4WT4XT4YT4ZT4[T4\T4]T4hS4^T4_T4hS4]T4`T4hS4hS4hS4oS4hS4aT4bT4
hS4hS4^T4cT4hS4dT4dT4eT4hS4hS4hS4hS4hS4fT4gT4oS4hS4hS4hS4hT4hS4hS4hS4hS4hS4iT4jT4kT4hS4hS4kT4hS4
hS4hS4lT4hS4hS4mT4hS4hS4hS4nT4hS4oT4PU4QU4hS4RU4hS4oS4hS4hS4hS4hS4SU4lT4oS4hS4TU4UU4XT4VU4WU4XU4
dT4YU4ZU4hS4[U4hS4hS4hS4hS4hS4hS4oS4hS4\U4]U4^U4hS4hS4_U4hS4`U4hS4`U4hS4hS4aU4bU4cU4hS4dU4hS4hS4
eU4eU4eU4hS4fU4gU4cU4hS4hU4iU4jU4cU4hS4WU4kU4lS4hS4hS4hS4hS4hS4hS4lU4mU4nU4dT4hS4hS4hS4hS4dT4hS4
hS4oU4jU4oS4hS4jU4hS4cU4hS4dT4PV4hS4hS4hS4oS4hS4QV4RV4hS4hS4hS4hS4hS4SV4hS4dT4TV4UV4hS4hS4dT4dT4
eT4hS4hS4hS4VV4hS4WV4hS4XV4YV4hS4hS4hS4hS4hS4hS4ZV4hS4[V4hS4\V4hS4]V4lS4^V4_V4hS4`V4dT4aV4hS4bV4
cV4hS4hS4hS4hS4hS4dV4hS4hS4hS4hS4eV4hS4hS4fV4gV4hS4hS4hV4hS4WU4iV4dT4hS4hS4hS4hS4hS4hS4jV4kV4lV4
mV4nV4oV4PW4hS4hS4QW4RW4SW4TW4UW4hS4RW4VW4RW4WW4hS4XW4YW4ZW4[W4hS4hS4hS4hS4\W4]W4^W4hS4_W4hS4_W4
hS4_W4`W4hS4aW4bW4cW4dW4eW4fW4hS4hS4hS4hS4hS4hS4hS4gW4hS4hS4hW4hS4iW4hS4jW4hS4XT4kW4lW4mW4hS4mW4
mW4nW4oW4PX4QX4RX4hS4lS4hS4SX4TX4UX4hS4TX4VX4WX4XX4TX4YX4YX4ZX4hS4XT4[X4\X4hS4hS4\X4hS4hS4hS4]X4
XT4^X4hS4hS4hS4XT4_X4`X4hS4aX4hS4hS4oS4hS4hS4hS4bX4hS4cX4hS4hS4hS4dX4hS4hS4hS4hS4hS4hS4hS4hS4hS4
hS4hS4hS4hS4eX4hS4hS4hS4oS4hS4fX4gX4hX4hS4hS4hS4hS4iX4hS4jX4kX4lX4mX4nX4oX4hS4PY4QY4RY4SY4TY4PY4
hS4iT4UY4hS4hS4hS4hS4WT4hS4oS4hS4hS4VY4WY4hS4hS4hS4hS4hS4XY4hS4YY4hS4ZY4hS4hS4hS4[Y4\Y4]Y4^Y4_Y4
`Y4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4VZ4WZ4XZ4YZ4ZZ4[Z4XZ4\Z4]Z4^Z4
_Z4`Z4aZ4bZ4XZ4cZ4_Z4dZ4eZ4fZ4gZ4hZ4iZ4jZ4kZ4iZ4lZ4mZ4gZ4nZ4gZ4oZ4P[4iZ4Q[4Q[4iZ4iZ4gZ4R[4S[4T[4
U[4U[4U[4T[4U[4U[4U[4T[4U[4U[4U[4T[4U[4gZ4V[4W[4X[4Y[4Z[4[[4\[4][4^[4V[4_[4`[4a[4b[4c[4d[4e[4f[4
g[4h[4i[4j[4V[4k[4l[4m[4n[4V[4o[4P\4Q\4R\4S\4V[4T\4U\4V\4V[4W\4V[4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4
b\4c\4d\4e\4f\4g\4h\4i\4i\4i\4i\4i\4i\4j\4k\4i\4i\4l\4i\4i\4i\4i\4i\4i\4i\4i\4i\4m\4n\4o\4o\4i\4
i\4i\4i\4i\4i\4i\4P]4i\4Q]4i\4R]4S]4T]4U]4V]4i\4W]4X]4Y]4Z]4[]4\]4i\4]]4i\4^]4i\4i\4_]4`]4a]4i\4
b]4i\4i\4i\4i\4i\4i\4c]4i\4i\4i\4i\4i\4i\4i\4i\4d]4i\4i\4i\4i\4i\4i\4i\4i\4i\4i\4i\4i\4i\4i\4e]4
f]4i\4i\4i\4g]4i\4i\4h]4i]4i\4i\4i\4i\4j]4k]4l]4m]4n]4o]4P^4P^4Q^4R^4S^4T^4U^4V^4W^4X^4X^4X^4Y^4
Z^4i\4[^4i\4i\4i\4\^4]^4^^4_^4i\4`^4i\4a^4i\4m]4l]4i\4b^4b^4i\4c]4i\4i\4i\4c^4i\4i\4m]4i\4i\4i\4
i\4i\4i\4i\4i\4i\4i\4i\4i\4i\4d^4e^4f^4g^4c]4h^4i\4i\4i\4i\4i\4i^4j^4k^4l^4m^4n^4o^4P_4Q_4i\4i\4
i\4R_4S_4T_4U_4V_4i\4i\4i\4i\4i\4W_4X_4Y_4c]4o\4Z_4[_4i\4\_4i\4i\4i\4i\4i\4]_4i\4i\4i\4i\4^_4__4
`_4a_4i\4i\4b_4i\4c_4i\4i\4l]4d_4e_4f_4g_4h_4i_4j_4k_4l_4m_4m_4n_4o_4P`4Q`4R`4S`4T`4U`4V`4W`4X`4
Y`4Z`4[`4\`4]`4^`4_`4m_4``4m_4a`4b`4c`4d`4e`4f`4g`4m_4h`4i`4j`4k`4l`4m`4l`4l`4n`4o`4Pa4Qa4l`4Ra4
Sa4l`4Ta4l`4Ua4Va4Wa4Xa4Ya4Za4l`4l`4[a4\a4]a4^a4_a4l`4`a4aa4ba4ca4da4ea4fa4ga4ha4ia4ja4ka4la4ma4
na4oa4Pb4Qb4ka4ka4ka4ka4Rb4ka4ka4ka4ka4ka4ka4ka4ka4ka4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Zb4[b4\b4]b4^b4_b4`b4
ab4bb4`b4`b4`b4`b4`b4`b4`b4`b4`b4`b4`b4`b4`b4cb4db4`b4`b4eb4fb4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4
Rc4Sc4Tc4Tc4Tc4Tc4Tc4Uc4Vc4Wc4Wc4Tc4Tc4Tc4Tc4Tc4Xc4Yc4Zc4[c4\c4]c4^c4_c4`c4ac4bc4cc4dc4ec4fc4gc4
hc4ic4jc4kc4lc4mc4nc4oc4Pd4Qd4Rd4Sd4Td4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4gd4
hd4id4jd4kd4ld4md4nd4Ud4Ud4od4Ud4Pe4Qe4Re4Re4Se4Re4Re4Re4Te4Re4Re4Re4Ue4Ve4We4Xe4Ye4Ze4Ud4[e4\e4
Ud4]e4]e4^e4_e4`e4ae4be4ce4de4Ud4ee4fe4ge4he4ie4je4ke4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4
Zf4[f4\f4]f4]f4^f4_f4`f4af4bf4cf4df4ef4ff4gf4hf4if4jf4kf4lf4mf4Zf4nf4of4Pg4^f4Qg4Rg4Sg4Qg4Qg4Tg4
Ug4Vg4Sg4Wg4Qg4Qg4Qg4Xg4if4Qg4if4if4if4Yg4if4Zg4[g4\g4if4Qg4if4if4mf4Qg4Qg4of4Qg4Qg4Qg4Qg4Qg4if4
if4if4]g4if4^g4^g4if4_g4`g4ag4Qg4bg4cg4Wg4dg4if4eg4if4Xg4fg4gg4if4Qg4if4if4if4if4if4hg4ig4jg4kg4
lg4mg4mg4mg4ng4og4Ph4Qh4Rh4Sh4Th4mg4Uh4Vh4Wh4Xh4Yh4Zh4[h4mg4\h4]h4^h4Wh4_h4`h4mg4mg4ah4mg4mg4mg4
bh4mg4mg4mg4mg4mg4mg4ch4_h4mg4mg4Uh4Uh4dh4eh4fh4Uh4Uh4gh4hh4gh4hh4gh4hh4ih4Uh4jh4Uh4Uh4kh4lh4mh4
Uh4Uh4Uh4Uh4Uh4Uh4Uh4Uh4Uh4Uh4Uh4nh4Uh4Uh4Uh4oh4Pi4Qi4Uh4Ri4Uh4Si4Ti4Ui4Ti4Ti4Vi4Wi4Xi4jh4Yi4BBB
BBBBZi4BBBBBBBBBBBBBBBBBBBBBBBBBBZi4BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB[i4\i4]i4^i4_i4`i4
ai4>>>Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2bi4ci4Wd2di4ei4fi4Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2gi4
hi4ii4Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2ji4ki4Wd2li4Wd2Wd2mi4Wd2ni4Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2
oi4Pj4Wd2Wd2Wd2Qj4Rj4Wd2Wd2Wd2Wd2Wd2Sj4Wd2Tj4Wd2Wd2Wd2Uj4Vj4Wd2Wd2Wd2Wj4Wd2Wd2Xj4Yj4Wd2Zj4[j4Wd2
Wd2\j4Wd2]j4Wd2Wd2^j4Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2
_j4`j4aj4Wd2bj4Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2cj4Wd2Wd2Wd2Wd2dj4Wd2Wd2ej4fj4gj4Wd2hj4Wd2ij4Wd2Wd2
Wd2jj4Wd2kj4lj4Wd2mj4Wd2Wd2Wd2Wd2nj4oj4Pk4Wd2Qk4Wd2Wd2Wd2Wd2Wd2Rk4Wd2Sk4Wd2Wd2Tk4Wd2Uk4Vk4Wd2Wd2
Wk4Xk4Yk4Wd2Wd2Wd2Wd2Wd2Wd2Wd2Wd2Zk4Wd2[k4Wd2\k4Wd2]k4^k4_k4`k4ak4Wd2bk4ck4dk4ek4fk4gk4hk4ik4jk4
kk4lk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4bl4cl4dl4\l4el4fl4\l4gl4hl4
il4jl4kl4ll4ml4nl4ol4Pm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Xm4Ym4Zm4[m4\m4]m4^m4_m4`m4am4bm4cm4dm4em4fm4gm4gm4
hm4im4im4gm4jm4gm4gm4km4lm4mm4nm4om4Pn4Qn4Rn4Pn4Sn4Tn4Sn4Un4Vn4Sn4Sn4Wn4Sn4Xn4Yn4Sn4Sn4Zn4[n4\n4
]n4^n4_n4`n4_n4_n4an4_n4bn4cn4dn4dn4dn4dn4dn4dn4dn4dn4en4dn4dn4dn4fn4dn4dn4dn4dn4dn4dn4gn4dn4dn4
dn4dn4dn4dn4dn4dn4dn4dn4hn4dn4in4jn4dn4dn4kn4ln4mn4nn4dn4on4Po4dn4dn4dn4Qo4Ro4So4dn4To4dn4dn4dn4
dn4dn4dn4dn4dn4dn4dn4dn4dn4Uo4dn4dn4Vo4dn4Wo4Xo4dn4dn4Yo4dn4dn4dn4dn4dn4dn4Zo4dn4dn4dn4[o4dn4\o4
dn4]o4^o4_o4dn4dn4dn4dn4dn4`o4dn4dn4ao4bo4co4do4^o4eo4dn4fo4go4ho4dn4dn4dn4dn4io4dn4dn4dn4dn4jo4
ko4lo4dn4dn4dn4mo4dn4no4oo4PP5dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4QP5RP5SP5TP5^o4UP5dn4dn4
VP5dn4dn4co4co4co4WP5dn4dn4dn4XP5YP5ZP5dn4dn4dn4dn4dn4ao4dn4[P5dn4dn4dn4dn4dn4dn4dn4\P5dn4]P5dn4
dn4dn4^o4dn4[P5[P5^P5dn4VP5dn4dn4_P5`P5dn4aP5bP5cP5[P5dn4dn4dn4ao4dn4dn4dP5eP5fP5dn4gP5hP5Zo4dn4
dn4dn4dn4iP5jP5kP5lP5mP5jP5jP5nP5dn4dn4dn4dn4oP5dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4[P5dn4dn4dn4PQ5dn4
QQ5RQ5SQ5dn4dn4dn4dn4dn4dn4dn4TQ5dn4dn4UQ5VQ5dn4dn4dn4`o4WQ5XQ5dn4YQ5ZQ5dn4[Q5dn4\Q5dn4dn4dn4dn4
dn4dn4dn4dn4dn4dn4dn4]Q5^Q5dn4dn4_Q5dn4dn4dn4dn4dn4dn4dn4`Q5aQ5dn4dn4bQ5dn4cQ5dQ5ao4dn4dn4dn4dn4
dn4dn4dn4dn4dn4dn4eQ5fQ5dn4dn4gQ5dn4dn4dn4dn4dn4dn4dn4dn4dn4hQ5dn4dn4PQ5dn4PQ5PQ5QP5PQ5PQ5dn4iQ5
dn4jQ5dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4dn4
dn4dn4dn4dn4dn4dn4dn4dn4dn4^o4PQ5dn4dn4dn4eP5kQ5dn4dn4lQ5mQ5dn4nQ5oQ5dn4dn4PR5dn4dn4dn4dn4dn4dn4
dn4PQ5dn4dn4dn4dn4dn4dn4dn4mQ5dn4dn4[P5[P5dn4[P5[P5dn4[P5dn4dn4dn4QR5PQ5dn4dn4[P5dn4PQ5RR5SR5TR5
UR5dn4VR5WR5XR5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5YR5PQ5PQ5ZR5[R5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
\R5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5]R5PQ5PQ5PQ5PQ5PQ5PQ5^R5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
_R5PQ5PQ5PQ5PQ5`R5aR5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5bR5PQ5PQ5PQ5PQ5PQ5PQ5cR5PQ5PQ5PQ5PQ5dR5
eR5PQ5PQ5PQ5fR5gR5PQ5PQ5PQ5PQ5PQ5hR5PQ5PQ5PQ5PQ5PQ5PQ5iR5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5jR5PQ5
PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5kR5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
PQ5PQ5lR5PQ5PQ5PQ5PQ5PQ5PQ5PQ5mR5PQ5PQ5^R5PQ5PQ5gR5nR5PQ5oR5PQ5PQ5PQ5PQ5PQ5PQ5PS5QS5PQ5PQ5RS5PQ5
PQ5SS5PQ5kR5TS5PQ5PQ5PQ5US5VS5PQ5VS5VS5PQ5PQ5PQ5PQ5PQ5PQ5VS5PQ5PQ5PQ5PQ5PQ5PQ5WS5XS5YS5PQ5PQ5ZS5
ZS5[S5PQ5PQ5PQ5\S5PQ5]S5PQ5^S5PQ5PQ5PQ5PQ5PQ5_S5`S5PQ5PQ5PQ5PQ5PQ5aS5PQ5PQ5PQ5PQ5PQ5PQ5PQ5bS5PQ5
PQ5cS5cS5PQ5PQ5PQ5PQ5PQ5gR5PQ5PQ5PQ5dS5PQ5PQ5PQ5PQ5eS5PQ5PQ5fS5gS5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
PQ5hS5PQ5PQ5PQ5PQ5PQ5iS5PQ5PQ5gR5jS5kS5lS5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5mS5PQ5PQ5PQ5nS5PQ5PQ5PQ5PQ5oS5
PQ5PT5PQ5PQ5mQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5QT5PQ5PQ5RT5PQ5PQ5PQ5ST5cS5PQ5PQ5
VS5PQ5TT5PQ5UT5VT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5VS5PQ5PQ5PQ5PQ5PQ5PQ5WT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
PQ5PQ5PQ5PQ5PQ5PQ5PQ5XT5PQ5PQ5YT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5ZT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5[T5
PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5UT5PQ5PQ5PQ5PQ5\T5PQ5PQ5PQ5PQ5PQ5PQ5PQ5]T5PQ5PQ5PQ5
PQ5PQ5PQ5PQ5PQ5PQ5^T5PQ5PQ5PQ5PQ5PQ5_T5PQ5PQ5PQ5PQ5PQ5mQ5`T5mQ5aT5mQ5PQ5PQ5bT5cT5PQ5PQ5dT5PQ5PQ5
PQ5PQ5PQ5PQ5PQ5PQ5eT5fT5gT5PQ5hT5PQ5PQ5PQ5PQ5PQ5PQ5iT5]R5PQ5PQ5PQ5jT5kT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5lT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5mT5PQ5PQ5PQ5PQ5nT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
^R5PQ5PQ5PQ5PQ5PQ5PQ5PQ5^R5PQ5PQ5PQ5PQ5oT5PU5PQ5PQ5PQ5PQ5lT5lT5QU5PQ5PQ5PQ5PQ5PQ5RU5PQ5PQ5PQ5PQ5
PQ5PQ5PQ5SU5PQ5PQ5PQ5PQ5PQ5PQ5TU5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
PQ5PQ5PQ5VT5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5UU5PQ5ZT5PQ5VU5PQ5WU5PQ5PQ5PQ5XU5YU5mQ5PQ5PQ5PQ5PQ5PQ5
PQ5PQ5PQ5PQ5PQ5PQ5PQ5ZU5PQ5gR5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5VS5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5
PQ5PQ5PQ5PQ5PQ5PQ5nS5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5[U5PQ5PQ5PQ5PQ5PQ5PQ5\U5PQ5gR5gR5PQ5PQ5]U5]U5]U5]U5
]U5]U5^U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5_U5]U5]U5]U5]U5]U5]U5`U5
]U5aU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5bU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5cU5]U5cU5]U5]U5]U5cU5dU5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5eU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5fU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5cU5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5gU5]U5]U5]U5]U5]U5]U5]U5]U5hU5iU5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5jU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5kU5]U5]U5]U5]U5]U5]U5lU5]U5]U5]U5]U5]U5]U5
]U5]U5^U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5kU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5cU5]U5]U5]U5^U5mU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5nU5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5oU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5cU5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5PV5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5kU5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5QV5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5^U5^U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5
RV5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5]U5SV5TV5UV5VV5VV5VV5VV5VV5WV5VV5
VV5VV5VV5VV5XV5VV5YV5VV5VV5VV5TV5TV5VV5TV5ZV5[V5\V5]V5^V5_V5VV5`V5VV5VV5VV5VV5VV5VV5aV5VV5bV5cV5
dV5eV5fV5gV5gV5hV5iV5jV5kV5lV5gV5mV5nV5oV5PW5QW5RW5SW5oV5oV5TW5UW5VW5WW5XW5YW5gV5oV5oV5ZW5[W5\W5
gV5]W5^W5oV5_W5`W5aW5UW5bW5bW5cW5dW5bW5bW5eW5fW5gW5bW5hW5iW5bW5bW5bW5bW5bW5bW5bW5bW5jW5bW5kW5bW5
bW5bW5lW5bW5mW5bW5bW5bW5nW5bW5bW5oW5bW5nW5nW5PX5QX5bW5RX5bW5SX5bW5TX5bW5UX5bW5VX5WX5bW5bW5XX5YX5
ZX5[X5\X5]X5bW5bW5bW5^X5bW5bW5_X5`X5aX5bW5bX5bW5cX5bW5dX5bW5eX5bW5bW5bW5bW5bW5fX5bW5bW5bW5bW5bW5
bW5gX5gX5hX5gX5gX5gX5gX5gX5iX5jX5gX5kX5lX5gX5mX5nX5oX5PY5QY5gX5gX5gX5gX5gX5RY5SY5gX5gX5TY5UY5VY5
WY5XY5gX5YY5gX5gX5gX5gX5gX5ZY5[Y5gX5gX5gX5gX5QY5gX5\Y5gX5gX5]Y5gX5^Y5_Y5`Y5aY5gX5bY5gX5gX5gX5gX5
cY5dY5eY5gX5fY5gY5gX5gX5hY5iY5jY5kY5lY5mY5nY5oY5PZ5gX5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5\Z5]Z5
]Z5^Z5_Z5`Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5gX5hZ5iZ5jZ5kZ5gX5gX5gX5lZ5gX5mZ5gX5gX5gX5gX5nZ5oZ5gX5gX5P[5Q[5
R[5S[5T[5U[5V[5gX5W[5gX5X[5gX5gX5gX5Y[5Z[5gX5[[5gX5gX5gX5\[5][5][5^[5_[5][5`[5a[5][5][5b[5][5c[5
d[5c[5e[5][5][5f[5][5][5g[5h[5i[5j[5][5k[5][5l[5][5f[5][5m[5][5n[5][5o[5][5o[5][5P\5][5][5Q\5][5
R\5][5S\5T\5][5][5][5][5U\5][5][5][5V\5][5][5][5][5][5][5W\5][5c[5][5c[5][5c[5][5X\5][5Y\5][5Z\5
[\5\\5\\5\\5\\5]\5^\5\\5_\5`\5\\5a\5b\5\\5]\5\\5c\5d\5\\5\\5\\5\\5e\5\\5\\5f\5g\5g\5\\5\\5\\5\\5
\\5h\5i\5\\5\\5\\5\\5j\5\\5\\5\\5k\5k\5k\5l\5k\5k\5k\5k\5k\5k\5k\5k\5k\5k\5k\5k\5k\5k\5m\5k\5k\5
k\5k\5k\5k\5k\5k\5k\5k\5k\5n\5o\5k\5k\5k\5k\5k\5P]5k\5k\5k\5k\5Q]5k\5k\5k\5k\5k\5k\5k\5k\5k\5R]5
R]5S]5R]5R]5R]5R]5R]5R]5T]5R]5R]5R]5U]5R]5V]5R]5W]5R]5X]5R]5Y]5R]5R]5Z]5[]5\]5R]5R]5R]5]]5R]5^]5
R]5_]5R]5`]5a]5R]5b]5R]5R]5c]5d]5R]5R]5R]5R]5R]5e]5f]5R]5g]5h]5i]5R]5j]5k]5R]5l]5R]5m]5n]5o]5n]5
P^5R]5Q^5R^5S^5T^5U^5V^5R]5R]5W^5X^5R]5Y^5R]5Z^5[^5\^5]^5^^5_^5`^5a^5a^5b^5c^5a^5d^5e^5f^5g^5h^5
d^5d^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5Q_5R_5R_5Q_5R_5S_5Q_5R_5R_5n^5R_5R_5R_5R_5R_5T_5R_5T_5R_5R_5R_5
R_5R_5R_5R_5R_5R_5R_5R_5R_5R_5R_5R_5R_5U_5R_5R_5U_5R_5Q_5R_5R_5R_5R_5R_5R_5Q_5R_5R_5V_5R_5R_5W_5
R_5R_5R_5X_5Y_5R_5R_5Z_5[_5\_5]_5]_5^_5]_5__5`_5a_5]_5]_5]_5]_5]_5]_5b_5b_5c_5d_5b_5b_5e_5f_5b_5
g_5b_5h_5b_5i_5b_5b_5j_5b_5k_5l_5m_5n_5o_5P`5Q`5R`5P`5n_5n_5S`5T`5U`5P`5V`5n_5W`5X`5Y`5Z`5P`5P`5
[`5\`5]`5^`5_`5``5a`5b`5c`5d`5e`5c`5f`5g`5h`5i`5c`5c`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Ta5
Ta5Ta5Ta5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5`a5aa5ba5ca5da5ea5fa5ga5fa5ha5ia5fa5ja5fa5ka5fa5la5la5la5ma5
fa5na5oa5fa5fa5fa5fa5fa5fa5fa5Pb5Qb5Qb5Qb5Qb5Qb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Wb5Xb5Yb5Yb5Zb5[b5Zb5Zb5Zb5
\b5]b5^b5_b5`b5ab5bb5cb5db5eb5fb5gb5hb5ib5jb5kb5lb5eb5mb5nb5ob5ob5ob5ob5ob5Pc5ob5Qc5ob5Rc5Sc5Tc5
Tc5Uc5Tc5Tc5Vc5Tc5Tc5Tc5Tc5Wc5Tc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5ac5bc5cc5dc5ec5cc5cc5fc5fc5gc5cc5cc5
cc5hc5ic5ic5jc5kc5lc5mc5nc5ic5oc5Pd5Qd5ic5ic5ic5ic5ic5ic5Rd5ic5ic5Sd5Td5ic5ic5Ud5Vd5Wd5Xd5Yd5Zd5
[d5\d5]d5]d5^d5]d5]d5_d5`d5ad5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5
Xe5Ye5Ze5[e5\e5]e5^e5^e5_e5`e5ae5be5ce5de5ee5ee5fe5ge5he5ie5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5
Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5_f5`f5af5bf5cf5df5ef5ff5gf5hf5if5if5jf5kf5jf5lf5mf5nf5of5Pg5Qg5Rg5
Sg5Tg5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5]g5^g5_g5`g5ag5bg5cg5dg5eg5fg5gg5hg5ig5jg5kg5lg5mg5ng5og5Ph5Ph5Qh5
Rh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5[h5^h5_h5`h5ah5bh5ch5ch5dh5eh5fh5gh5gh5hh5hh5hh5hh5hh5hh5hh5
ih5jh5kh5kh5lh5mh5mh5nh5oh5Pi5Qi5Ri5Si5Ti5Ui5Ui5Ui5Ui5Ui5Ui5Vi5Wi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5_i5`i5
ai5bi5ci5di5ei5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Rj5Sj5Tj5Pj5Uj5Vj5Wj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5
_j5`j5aj5bj5aj5cj5dj5ej5fj5gj5hj5ij5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5Zk5\k5
]k5^k5_k5`k5ak5bk5ck5dk5ek5ek5fk5gk5hk5ik5jk5kk5lk5lk5jk5mk5nk5ok5Pl5Ql5ok5Rl5Sl5Tl5Ul5Vl5Wl5Xl5
Yl5Zl5[l5Yl5\l5]l5]l5^l5_l5^l5`l5al5bl5cl5dl5el5fl5gl5hl5il5jl5jl5kl5jl5ll5ml5nl5ol5ml5Pm5Qm5Rm5
Sm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5Zm5^m5_m5`m5`m5`m5am5bm5cm5dm5em5fm5gm5hm5im5jm5km5lm5mm5nm5
om5Pn5Qn5Rn5Sn5Tn5Un5Vn5Wn5Wn5Xn5Yn5Zn5[n5[n5\n5]n5^n5_n5`n5_n5an5bn5cn5dn5en5fn5gn5hn5in5jn5kn5
ln5mn5nn5on5Po5Qo5Ro5So5To5Uo5Uo5Uo5Vo5Wo5Xo5Yo5Zo5[o5[o5\o5]o5\o5\o5^o5_o5\o5\o5`o5\o5`o5ao5bo5
co5do5eo5fo5go5ho5ho5io5jo5ko5lo5mo5no5oo5oo5PP6QP6oo5RP6SP6TP6UP6UP6UP6VP6UP6WP6UP6XP6XP6XP6XP6
XP6YP6WP6WP6ZP6ZP6[P6\P6]P6^P6_P6`P6aP6bP6cP6dP6eP6fP6gP6gP6hP6iP6jP6kP6lP6mP6nP6oP6PQ6PQ6PQ6PQ6
PQ6PQ6PQ6PQ6QQ6RQ6SQ6TQ6UQ6TQ6VQ6WQ6XQ6YQ6ZQ6[Q6[Q6\Q6]Q6^Q6_Q6_Q6`Q6aQ6bQ6cQ6dQ6dQ6dQ6eQ6fQ6gQ6
hQ6iQ6jQ6kQ6lQ6mQ6nQ6nQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR6YR6ZR6[R6[R6[R6\R6]R6^R6_R6`R6aR6^R6bR6
bR6cR6bR6dR6eR6fR6gR6hR6iR6jR6kR6lR6mR6nR6oR6PS6QS6RS6SS6TS6US6VS6WS6XS6XS6XS6YS6ZS6[S6\S6]S6]S6
]S6^S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6hS6iS6jS6kS6lS6mS6nS6nS6oS6oS6oS6nS6nS6nS6PT6QT6QT6QT6RT6QT6
ST6TT6UT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6cT6dT6eT6fT6gT6hT6iT6jT6kT6iT6iT6lT6iT6iT6mT6mT6
nT6oT6PU6PU6QU6RU6RU6RU6RU6RU6SU6RU6TU6UU6VU6WU6WU6XU6YU6ZU6[U6\U6[U6]U6^U6_U6`U6aU6bU6cU6dU6eU6
fU6gU6hU6iU6fU6jU6fU6kU6fU6fU6fU6lU6mU6nU6fU6oU6fU6PV6QV6RV6SV6fU6fU6fU6TV6UV6fU6VV6fU6fU6WV6WV6
XV6fU6YV6ZV6fU6fU6[V6\V6]V6^V6^V6_V6`V6aV6bV6cV6dV6eV6fV6gV6hV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6
TW6UW6VW6WW6XW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6lW6mW6nW6oW6PX6QX6RX6SX6
TX6TX6UX6UX6UX6VX6VX6VX6VX6WX6VX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6eX6fX6gX6hX6iX6jX6jX6kX6
lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6WY6XY6YY6ZY6YY6[Y6\Y6ZY6ZY6]Y6^Y6_Y6`Y6aY6aY6bY6cY6dY6eY6fY6fY6
eY6eY6gY6hY6iY6jY6kY6lY6lY6mY6nY6mY6mY6oY6PZ6PZ6PZ6QZ6RZ6SZ6SZ6SZ6SZ6TZ6SZ6SZ6UZ6UZ6VZ6WZ6XZ6XZ6
YZ6ZZ6YZ6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6fZ6gZ6hZ6iZ6iZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6
U[6V[6W[6X[6Y[6Z[6[[6\[6][6][6^[6_[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6P\6Q\6R\6
S\6T\6U\6U\6U\6U\6U\6V\6W\6X\6Y\6Z\6[\6\\6]\6\\6\\6^\6_\6_\6`\6a\6_\6_\6b\6c\6d\6e\6e\6f\6g\6h\6
i\6j\6j\6k\6l\6l\6m\6n\6o\6P]6P]6P]6Q]6R]6S]6T]6U]6V]6W]6X]6Y]6Z]6[]6[]6\]6]]6^]6_]6`]6\]6a]6b]6
c]6d]6e]6f]6g]6h]6i]6i]6i]6i]6j]6k]6l]6m]6m]6m]6n]6o]6P^6Q^6R^6Q^6S^6T^6U^6U^6V^6W^6X^6Y^6Z^6[^6
\^6]^6]^6]^6^^6_^6`^6a^6b^6c^6d^6e^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6P_6P_6P_6P_6T_6
T_6P_6P_6P_6U_6V_6W_6V_6X_6Y_6V_6Z_6[_6\_6]_6]_6]_6^_6__6`_6a_6b_6c_6d_6e_6e_6f_6g_6h_6i_6j_6k_6
j_6l_6m_6n_6m_6m_6m_6m_6o_6P`6m_6Q`6R`6S`6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6e`6
f`6g`6h`6i`6j`6k`6l`6m`6n`6o`6Pa6Qa6Ra6Ra6Ra6Ra6Ra6Ra6Ra6Ra6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6
^a6_a6`a6aa6ba6ca6da6da6ea6fa6ga6ha6ia6ia6ja6ka6la6ma6na6ma6na6na6na6na6na6na6oa6Pb6Qb6Rb6Sb6Tb6
Ub6Vb6Vb6Wb6Xb6Yb6Zb6[b6\b6\b6]b6\b6\b6\b6^b6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6
Pc6Qc6Qc6Qc6Rc6Sc6Tc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6ac6bc6ac6ac6cc6dc6ec6fc6gc6hc6ic6hc6
jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Sd6Sd6Vd6Wd6Xd6Yd6Zd6Zd6Sd6[d6\d6]d6^d6_d6`d6ad6ad6bd6cd6dd6
ed6fd6gd6hd6id6jd6kd6ld6md6md6nd6od6Pe6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Xe6Xe6Xe6Xe6Ze6Xe6Xe6Xe6Xe6
[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6oe6Pf6oe6oe6Qf6Rf6Sf6Tf6Uf6oe6Vf6
Wf6Xf6Yf6Zf6Zf6[f6Yf6\f6[f6[f6[f6[f6[f6]f6^f6^f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6if6if6jf6kf6
if6lf6mf6nf6of6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6bg6bg6bg6bg6bg6bg6bg6bg6
bg6bg6bg6cg6dg6cg6eg6fg6gg6gg6hg6hg6ig6jg6jg6jg6kg6jg6lg6mg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6
Yh6Zh6[h6\h6]h6^h6_h6`h6ah6ah6ah6bh6ch6dh6eh6fh6gh6hh6ih6jh6jh6jh6kh6lh6mh6nh6oh6Pi6Pi6Pi6Pi6Pi6
Pi6Qi6Pi6Pi6Pi6Pi6Pi6Pi6Ri6Si6Ti6Ui6Vi6Vi6Wi6Xi6Yi6Zi6[i6\i6\i6]i6^i6_i6`i6ai6bi6ci6di6ei6fi6gi6
hi6ii6ii6ji6ki6li6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6[j6]j6^j6]j6]j6]j6]j6]j6_j6
`j6aj6aj6bj6cj6dj6ej6fj6gj6hj6ij6ij6ij6jj6kj6kj6lj6lj6mj6nj6nj6nj6oj6Pk6Qk6Rk6Rk6Rk6Sk6Tk6Uk6Vk6
Wk6Xk6Yk6Zk6[k6\k6]k6^k6_k6`k6ak6bk6ck6dk6ek6fk6gk6hk6ik6jk6kk6kk6lk6mk6nk6ok6Pl6Pl6Pl6Ql6Rl6Rl6
Sl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6_l6`l6al6
bl6cl6dl6dl6el6fl6fl6fl6gl6hl6il6jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Sm6Sm6Sm6Sm6Sm6Sm6Sm6Sm6Tm6Um6Vm6
Wm6Xm6Ym6Xm6Zm6[m6\m6\m6\m6\m6]m6^m6_m6`m6am6bm6cm6dm6em6fm6gm6hm6im6jm6km6jm6lm6mm6nm6om6Pn6Qn6
Rn6Sn6Tn6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6\n6\n6\n6\n6\n6]n6^n6_n6`n6`n6an6bn6bn6bn6cn6dn6bn6en6bn6bn6fn6
gn6hn6in6hn6jn6kn6ln6ln6mn6nn6on6Po6Po6Qo6Ro6So6To6Uo6Uo6Uo6Uo6Vo6Wo6Xo6Yo6Zo6[o6\o6]o6]o6^o6_o6
`o6ao6bo6co6do6do6eo6eo6fo6fo6go6ho6io6jo6ko6lo6mo6no6no6oo6oo6PP7QP7RP7SP7TP7UP7UP7VP7WP7WP7WP7
XP7WP7WP7WP7YP7ZP7[P7\P7]P7^P7_P7`P7aP7bP7cP7dP7eP7fP7gP7hP7iP7jP7kP7lP7mP7nP7oP7PQ7QQ7RQ7SQ7TQ7
UQ7VQ7WQ7XQ7XQ7YQ7ZQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7bQ7cQ7dQ7eQ7fQ7gQ7hQ7hQ7hQ7hQ7hQ7iQ7hQ7hQ7hQ7jQ7kQ7
hQ7hQ7hQ7hQ7lQ7hQ7mQ7hQ7hQ7nQ7oQ7PR7QR7RR7SR7TR7UR7VR7WR7XR7YR7ZR7[R7\R7]R7^R7_R7`R7aR7bR7cR7dR7
eR7fR7gR7hR7iR7iR7jR7kR7lR7mR7nR7oR7PS7QS7RS7SS7TS7TS7US7VS7WS7XS7YS7ZS7[S7[S7\S7]S7^S7_S7`S7`S7
aS7bS7cS7dS7eS7fS7gS7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7RT7QT7ST7TT7UT7VT7WT7XT7YT7ZT7[T7\T7]T7^T7_T7
`T7aT7bT7cT7dT7eT7eT7fT7gT7hT7iT7jT7kT7lT7mT7nT7oT7PU7PU7QU7RU7SU7RU7TU7SU7RU7SU7SU7UU7VU7WU7XU7
YU7YU7ZU7[U7\U7\U7]U7^U7_U7`U7aU7bU7cU7dU7eU7fU7gU7hU7hU7iU7jU7kU7lU7mU7nU7oU7PV7QV7RV7SV7TV7UV7
VV7VV7WV7XV7YV7ZV7[V7\V7]V7]V7^V7_V7`V7aV7aV7bV7cV7dV7eV7fV7gV7hV7iV7jV7kV7lV7mV7nV7oV7PW7QW7RW7
SW7TW7UW7VW7WW7XW7YW7ZW7[W7\W7]W7]W7]W7^W7_W7`W7aW7bW7cW7dW7eW7fW7gW7hW7iW7jW7kW7lW7mW7nW7oW7PX7
QX7RX7SX7TX7UX7VX7WX7XX7YX7ZX7[X7\X7]X7^X7_X7`X7aX7bX7cX7dX7eX7fX7gX7hX7iX7jX7kX7lX7mX7nX7oX7PY7
PY7QY7RY7SY7TY7UY7VY7WY7XY7YY7ZY7[Y7\Y7]Y7^Y7_Y7`Y7aY7bY7cY7dY7eY7fY7gY7hY7iY7jY7kY7lY7mY7nY7oY7
PZ7QZ7RZ7SZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7^Z7_Z7`Z7aZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7lZ7mZ7nZ7oZ7
P[7Q[7R[7S[7T[7U[7V[7W[7X[7Y[7Z[7[[7\[7][7^[7_[7`[7a[7b[7c[7d[7e[7e[7f[7g[7h[7i[7j[7k[7l[7l[7m[7
m[7m[7n[7o[7P\7Q\7R\7S\7T\7U\7V\7W\7X\7Y\7Z\7Z\7[\7\\7]\7]\7^\7_\7`\7a\7b\7b\7c\7d\7e\7f\7g\7h\7
i\7i\7j\7k\7k\7l\7m\7n\7o\7P]7Q]7R]7S]7T]7U]7V]7V]7W]7X]7Y]7Z]7[]7\]7]]7^]7_]7`]7a]7b]7c]7d]7e]7
f]7g]7h]7i]7j]7k]7k]7k]7l]7l]7m]7n]7o]7P^7Q^7R^7S^7T^7U^7V^7W^7X^7Y^7Z^7[^7\^7]^7^^7_^7`^7a^7b^7
c^7d^7e^7f^7g^7f^7f^7h^7i^7j^7j^7j^7k^7l^7l^7j^7j^7j^7m^7j^7j^7j^7j^7j^7n^7n^7o^7P_7P_7Q_7R_7S_7
T_7U_7U_7U_7V_7W_7X_7Y_7Z_7[_7\_7]_7^_7__7`_7__7`_7`_7`_7a_7b_7b_7b_7b_7c_7c_7c_7d_7e_7f_7g_7h_7
h_7i_7j_7j_7k_7j_7j_7l_7l_7l_7l_7l_7l_7l_7l_7l_7l_7l_7l_7l_7m_7n_7o_7P`7Q`7R`7S`7T`7U`7V`7W`7X`7
Y`7Z`7[`7\`7]`7^`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7_`7``7a`7b`7
b`7c`7d`7e`7f`7g`7h`7i`7i`7j`7k`7j`7l`7j`7l`7m`7n`7o`7Pa7Qa7Ra7Sa7Sa7Sa7Sa7Ta7Ta7Ua7Va7Va7Wa7Wa7
Va7Xa7Ya7Za7Za7[a7\a7\a7\a7]a7]a7]a7^a7_a7`a7^a7^a7^a7^a7aa7^a7^a7ba7ca7da7ea7fa7ga7ha7ia7ja7ka7
la7la7ma7na7na7oa7oa7Pb7Qb7Rb7Sb7Tb7Ub7Vb7Wb7Xb7Yb7Zb7[b7[b7\b7]b7^b7_b7`b7ab7bb7cb7db7eb7eb7fb7
gb7hb7ib7jb7jb7kb7lb7lb7mb7mb7mb7mb7mb7mb7mb7mb7nb7ob7Pc7Qc7Qc7Qc7Rc7Sc7Tc7Uc7Vc7Wc7Uc7Xc7Yc7Yc7
Yc7Yc7Zc7[c7\c7]c7^c7^c7_c7`c7`c7ac7bc7cc7dc7ec7fc7fc7fc7gc7gc7hc7ic7ic7ic7jc7jc7ic7ic7ic7ic7ic7
ic7ic7jc7ic7ic7ic7ic7ic7ic7ic7kc7lc7mc7nc7nc7nc7nc7oc7oc7oc7oc7oc7oc7oc7Pd7oc7Qd7Rd7Sd7Sd7Sd7Td7
Td7Td7Ud7Vd7Wd7Td7Xd7Td7Yd7Zd7[d7\d7]d7^d7_d7Td7`d7ad7bd7cd7dd7ed7fd7gd7hd7id7jd7jd7jd7jd7jd7jd7
jd7jd7kd7ld7ld7ld7ld7md7ld7nd7od7Pe7Qe7Re7Pe7Se7Te7Ue7Ve7We7Xe7Ye7Ze7[e7\e7]e7^e7^e7_e7`e7`e7ae7
ae7ae7ae7ae7ae7be7ce7de7ee7fe7ge7he7ie7ie7ie7ie7je7ke7ke7ke7ke7le7me7ne7oe7oe7Pf7Qf7Rf7Rf7Rf7Sf7
Tf7Uf7Vf7Wf7Xf7Yf7Zf7Zf7[f7\f7[f7]f7^f7_f7_f7`f7af7bf7cf7cf7cf7cf7df7ef7ff7gf7gf7hf7hf7hf7if7jf7
kf7lf7lf7mf7nf7of7of7of7Pg7Qg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7[g7\g7]g7^g7_g7`g7`g7`g7`g7ag7bg7bg7cg7
dg7eg7eg7eg7eg7eg7eg7eg7eg7fg7gg7hg7ig7jg7kg7kg7lg7mg7ng7og7Ph7Qh7Qh7Rh7Sh7Th7Uh7Uh7Uh7Vh7Wh7Xh7
Yh7Zh7[h7\h7]h7^h7^h7_h7`h7ah7ah7bh7ch7dh7eh7eh7fh7gh7hh7ih7jh7kh7lh7mh7mh7nh7oh7Pi7Pi7Qi7Ri7Si7
Ti7Ui7Vi7Wi7Wi7Wi7Wi7Wi7Wi7Wi7Wi7Xi7Yi7Zi7[i7\i7]i7[i7^i7^i7_i7`i7ai7bi7ci7di7ei7ei7fi7fi7gi7fi7
hi7ii7ji7ki7li7mi7ni7oi7Pj7Qj7Rj7Sj7Tj7Uj7Vj7Wj7Vj7Xj7Yj7Yj7Zj7[j7\j7]j7^j7_j7`j7`j7`j7`j7aj7bj7
cj7cj7cj7dj7ej7fj7gj7hj7ij7jj7kj7lj7mj7nj7oj7Pk7Qk7Qk7Qk7Qk7Qk7Qk7Rk7Sk7Tk7Uk7Vk7Wk7Xk7Yk7Zk7Zk7
Zk7Zk7[k7Zk7Zk7Zk7Zk7\k7]k7]k7]k7^k7_k7`k7ak7]k7bk7bk7ck7dk7dk7ek7fk7gk7gk7hk7ik7jk7gk7ik7ik7kk7
lk7mk7nk7ok7Pl7Ql7Pl7Pl7Rl7Sl7Tl7Ul7Ul7Ul7Ul7Vl7Wl7Xl7Yl7Zl7[l7\l7]l7^l7_l7`l7`l7al7al7al7al7bl7
cl7cl7cl7dl7el7fl7gl7hl7il7il7il7il7jl7kl7ll7ml7nl7ol7ol7Pm7Qm7ol7Rm7Sm7Tm7Um7Um7Vm7Wm7Xm7Ym7Zm7
[m7\m7]m7]m7^m7^m7_m7`m7am7bm7cm7dm7em7fm7gm7hm7im7jm7km7lm7mm7lm7nm7om7Pn7Qn7Rn7Rn7Rn7Sn7Sn7Sn7
Tn7Tn7Un7Tn7Vn7Wn7Xn7Yn7Zn7[n7\n7\n7]n7^n7_n7`n7an7bn7bn7cn7dn7en7fn7gn7hn7in7jn7kn7ln7mn7nn7on7
on7on7Po7Qo7Ro7So7To7Uo7Vo7Wo7Wo7Xo7Yo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7[o7\o7]o7]o7^o7^o7^o7_o7`o7
ao7ao7ao7bo7co7do7eo7fo7go7ho7io7jo7jo7ko7lo7lo7lo7lo7lo7lo7mo7no7oo7PP8PP8QP8RP8SP8SP8SP8SP8SP8
TP8TP8TP8UP8VP8TP8WP8XP8YP8ZP8[P8\P8]P8^P8_P8`P8aP8aP8bP8cP8dP8eP8fP8gP8hP8iP8jP8kP8lP8lP8mP8nP8
oP8PQ8PQ8PQ8QQ8RQ8SQ8SQ8TQ8UQ8VQ8WQ8XQ8YQ8ZQ8ZQ8ZQ8ZQ8ZQ8[Q8\Q8]Q8^Q8_Q8`Q8aQ8aQ8aQ8aQ8bQ8cQ8dQ8
eQ8fQ8gQ8hQ8iQ8iQ8iQ8jQ8kQ8lQ8mQ8nQ8oQ8PR8QR8RR8SR8SR8TR8UR8VR8WR8XR8YR8YR8ZR8[R8\R8]R8^R8_R8`R8
aR8bR8cR8cR8dR8eR8fR8gR8hR8hR8iR8jR8kR8lR8mR8nR8oR8PS8PS8PS8PS8QS8RS8RS8SS8TS8US8VS8WS8WS8XS8YS8
YS8YS8ZS8[S8ZS8\S8]S8^S8_S8`S8aS8aS8aS8aS8aS8aS8aS8aS8aS8aS8aS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8
bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8cS8
bS8bS8bS8bS8bS8bS8bS8bS8bS8bS8dS8eS8eS8fS8gS8gS8hS8iS8jS8kS8lS8mS8mS8nS8oS8PT8QT8RT8ST8TT8UT8UT8
UT8UT8UT8UT8VT8VT8VT8VT8VT8VT8VT8VT8WT8XT8YT8ZT8[T8[T8[T8[T8[T8[T8[T8[T8[T8\T8[T8]T8^T8^T8^T8_T8
`T8aT8bT8cT8dT8eT8fT8gT8gT8gT8gT8gT8gT8hT8iT8iT8jT8kT8lT8mT8nT8nT8oT8PU8QU8RU8SU8TU8UU8VU8WU8XU8
YU8ZU8[U8ZU8\U8]U8^U8_U8`U8aU8bU8cU8dU8eU8fU8gU8hU8iU8jU8kU8lU8lU8mU8nU8nU8oU8PV8PV8PV8QV8RV8SV8
TV8UV8VV8WV8XV8YV8YV8YV8YV8ZV8YV8YV8[V8YV8YV8\V8]V8^V8_V8_V8`V8aV8bV8cV8dV8eV8dV8dV8dV8dV8dV8fV8
gV8gV8hV8gV8gV8iV8jV8kV8lV8mV8nV8nV8nV8oV8PW8QW8RW8SW8TW8UW8VW8WW8WW8WW8WW8WW8WW8WW8XW8WW8WW8YW8
ZW8[W8[W8\W8]W8^W8_W8`W8aW8aW8bW8aW8cW8dW8cW8cW8eW8fW8gW8hW8iW8iW8jW8kW8lW8lW8mW8mW8nW8oW8PX8QX8
RX8RX8RX8SX8TX8UX8VX8WX8XX8XX8YX8ZX8[X8\X8\X8]X8]X8^X8_X8`X8aX8bX8cX8dX8eX8fX8gX8hX8iX8jX8kX8lX8
mX8nX8oX8oX8PY8QY8RY8SY8TY8UY8UY8VY8WY8WY8WY8WY8XY8XY8WY8WY8WY8WY8WY8WY8YY8ZY8[Y8\Y8]Y8]Y8]Y8]Y8
^Y8^Y8^Y8^Y8^Y8^Y8^Y8^Y8^Y8_Y8`Y8aY8bY8cY8cY8cY8cY8dY8cY8eY8eY8cY8cY8cY8eY8eY8fY8gY8hY8iY8jY8kY8
kY8lY8lY8lY8kY8lY8mY8lY8nY8mY8oY8lY8mY8mY8lY8lY8lY8lY8kY8kY8kY8kY8PZ8QZ8RZ8RZ8SZ8SZ8SZ8SZ8SZ8SZ8
TZ8SZ8UZ8SZ8SZ8VZ8WZ8XZ8YZ8YZ8ZZ8[Z8\Z8]Z8]Z8]Z8]Z8]Z8]Z8]Z8]Z8]Z8]Z8]Z8]Z8]Z8^Z8^Z8^Z8^Z8^Z8^Z8
^Z8_Z8`Z8`Z8`Z8`Z8`Z8`Z8`Z8aZ8aZ8aZ8aZ8aZ8aZ8bZ8bZ8bZ8bZ8cZ8dZ8eZ8eZ8fZ8fZ8gZ8hZ8iZ8jZ8jZ8kZ8lZ8
mZ8nZ8oZ8P[8Q[8Q[8Q[8Q[8Q[8Q[8Q[8Q[8R[8S[8T[8U[8V[8W[8X[8Y[8Z[8[[8[[8[[8\[8\[8\[8\[8\[8][8^[8^[8
^[8^[8_[8`[8a[8b[8c[8d[8e[8f[8g[8g[8h[8h[8i[8i[8i[8i[8i[8j[8k[8k[8l[8m[8n[8n[8n[8n[8n[8n[8o[8P\8
P\8P\8P\8P\8P\8P\8P\8P\8Q\8R\8S\8T\8U\8V\8W\8V\8V\8X\8Y\8Z\8Z\8[\8\\8\\8\\8]\8\\8\\8\\8^\8_\8`\8
`\8a\8b\8c\8d\8e\8f\8g\8g\8g\8g\8g\8g\8h\8i\8j\8j\8k\8k\8k\8l\8m\8m\8m\8m\8n\8m\8m\8m\8m\8m\8m\8
m\8m\8o\8o\8o\8o\8o\8P]8P]8P]8P]8Q]8R]8S]8T]8U]8V]8W]8X]8X]8Y]8X]8X]8Z]8Z]8[]8\]8\]8\]8\]8\]8\]8
\]8\]8]]8^]8_]8`]8a]8b]8b]8b]8b]8b]8b]8b]8b]8b]8c]8b]8b]8b]8b]8b]8b]8b]8d]8d]8e]8f]8g]8h]8h]8i]8
i]8j]8k]8l]8m]8m]8n]8o]8P^8P^8P^8P^8P^8Q^8P^8R^8S^8T^8U^8U^8V^8V^8V^8V^8V^8W^8V^8X^8Y^8Z^8[^8\^8
\^8]^8]^8^^8_^8_^8`^8a^8b^8b^8c^8d^8d^8d^8e^8d^8f^8f^8g^8h^8h^8i^8j^8k^8l^8m^8n^8o^8o^8o^8o^8P_8
P_8o^8o^8o^8o^8o^8o^8o^8o^8o^8o^8o^8o^8Q_8Q_8Q_8R_8S_8T_8U_8V_8U_8W_8X_8Y_8Z_8[_8\_8]_8^_8__8__8
`_8`_8`_8a_8a_8b_8c_8d_8e_8f_8g_8g_8h_8g_8g_8i_8i_8i_8j_8k_8l_8m_8n_8o_8P`8Q`8Q`8Q`8Q`8R`8S`8T`8
U`8V`8W`8W`8X`8X`8Y`8Z`8[`8\`8\`8\`8]`8]`8]`8]`8]`8]`8]`8]`8^`8_`8_`8_`8_`8``8a`8a`8a`8a`8b`8c`8
d`8e`8d`8f`8g`8g`8g`8g`8g`8g`8h`8i`8j`8k`8k`8l`8m`8n`8n`8n`8o`8Pa8Qa8Ra8Ra8Ra8Ra8Ra8Ra8Ra8Sa8Ta8
Ua8Va8Wa8Xa8Xa8Ya8Ya8Ya8Ya8Za8[a8[a8[a8[a8[a8[a8[a8[a8[a8\a8\a8\a8\a8\a8\a8\a8\a8\a8\a8\a8\a8]a8
]a8]a8^a8^a8^a8_a8_a8`a8`a8`a8aa8ba8ca8da8ea8fa8ga8ha8ia8ia8ja8ka8la8ma8ma8ma8ma8ma8na8oa8oa8Pb8
Qb8Qb8Qb8Qb8Rb8Rb8Rb8Rb8Rb8Rb8Sb8Sb8Tb8Tb8Tb8Tb8Sb8Ub8Vb8Wb8Xb8Xb8Xb8Xb8Yb8Zb8[b8Zb8\b8\b8\b8]b8
^b8_b8`b8ab8bb8cb8cb8db8eb8fb8gb8hb8hb8hb8hb8ib8jb8kb8lb8mb8nb8nb8nb8nb8ob8Pc8Pc8Pc8Pc8Qc8Rc8Sc8
Tc8Uc8Uc8Vc8Wc8Xc8Xc8Xc8Yc8Yc8Yc8Zc8[c8Zc8\c8\c8\c8]c8]c8]c8]c8]c8]c8]c8^c8_c8`c8`c8`c8`c8`c8`c8
ac8bc8cc8dc8ec8fc8gc8hc8ic8jc8kc8lc8mc8nc8lc8oc8Pd8Qd8Rd8Sd8Td8Ud8Vd8Wd8Xd8Xd8Xd8Yd8Yd8Yd8Zd8Zd8
[d8[d8\d8]d8^d8_d8_d8`d8ad8bd8bd8bd8cd8dd8ed8ed8ed8fd8fd8fd8fd8fd8fd8gd8hd8id8jd8kd8ld8ld8ld8md8
nd8nd8nd8od8Pe8Pe8Qe8Re8Se8Te8Ue8Ve8We8Xe8Xe8Xe8Xe8Xe8Ye8Ze8Ze8[e8\e8]e8^e8_e8`e8`e8ae8`e8`e8be8
`e8ce8de8ee8ee8ee8ee8fe8ge8he8ie8ie8ie8je8je8ke8le8me8ne8oe8Pf8Pf8Qf8Rf8Rf8Sf8Tf8Uf8Vf8Wf8Xf8Yf8
Yf8Zf8[f8\f8\f8]f8]f8^f8^f8^f8^f8_f8`f8af8af8bf8bf8bf8bf8cf8cf8cf8cf8cf8cf8df8ef8ff8gf8hf8if8jf8
jf8kf8kf8lf8mf8mf8nf8of8of8Pg8Pg8Qg8Rg8Sg8Tg8Ug8Vg8Wg8Xg8Yg8Yg8Yg8Yg8Yg8Yg8Zg8Zg8[g8\g8]g8^g8_g8
_g8_g8`g8`g8`g8ag8`g8`g8`g8bg8bg8bg8cg8bg8dg8eg8fg8gg8gg8hg8gg8gg8gg8ig8jg8kg8kg8kg8kg8kg8lg8mg8
ng8og8og8og8og8Ph8Ph8Ph8Ph8Ph8Ph8Ph8Qh8Rh8Sh8Ph8Ph8Th8Uh8Vh8Wh8Wh8Xh8Yh8Yh8Yh8Zh8[h8Zh8Zh8\h8]h8
^h8^h8_h8_h8`h8ah8bh8ch8ch8ch8dh8eh8fh8gh8gh8gh8gh8hh8hh8ih8jh8kh8kh8lh8mh8nh8nh8nh8oh8lh8Pi8Pi8
Pi8Pi8Qi8Qi8Ri8Qi8Si8Qi8Qi8Qi8Qi8Ti8Ui8Vi8Wi8Xi8Xi8Yi8Xi8Xi8Xi8Zi8[i8[i8[i8[i8[i8[i8[i8\i8]i8^i8
^i8_i8`i8ai8ai8bi8ci8ci8di8ei8fi8gi8gi8hi8ii8ji8ki8hi8hi8li8mi8ni8oi8oi8Pj8Qj8Qj8Qj8Qj8Qj8Qj8Qj8
Rj8Qj8Qj8Sj8Sj8Sj8Qj8Qj8Qj8Qj8Qj8Qj8Qj8Qj8Tj8Qj8Qj8Qj8Qj8Qj8Uj8Vj8Vj8Vj8Vj8Wj8Xj8Yj8Zj8[j8\j8]j8
]j8^j8_j8`j8aj8bj8bj8bj8cj8dj8ej8fj8fj8bj8bj8gj8hj8hj8ij8jj8kj8kj8lj8mj8nj8nj8nj8nj8oj8oj8oj8oj8
oj8oj8oj8oj8Pk8Pk8Qk8Rk8Sk8Sk8Sk8Tk8Uk8Vk8Wk8Xk8Xk8Yk8Zk8Zk8Yk8[k8\k8]k8^k8^k8^k8_k8`k8ak8ak8bk8
ck8dk8ek8fk8fk8gk8hk8hk8ik8hk8jk8jk8jk8kk8lk8lk8kk8kk8mk8nk8nk8ok8Pl8Ql8Rl8Sl8Tl8Ul8Vl8Wl8Wl8Xl8
Yl8Yl8Zl8[l8\l8]l8^l8_l8`l8`l8al8bl8cl8dl8el8fl8gl8hl8il8il8il8il8il8jl8kl8ll8ml8nl8ol8Pm8Pm8Qm8
Rm8Sm8Tm8Tm8Um8Vm8Wm8Xm8Ym8Zm8[m8\m8]m8^m8_m8_m8`m8am8bm8cm8dm8em8fm8gm8hm8im8jm8km8km8lm8mm8mm8
mm8mm8mm8nm8nm8om8om8nm8nm8Pn8Pn8Qn8Qn8Qn8Qn8Qn8Qn8Rn8Qn8Rn8Qn8Sn8Sn8Tn8Un8Vn8Wn8Xn8Xn8Yn8Zn8Zn8
[n8\n8]n8^n8_n8`n8an8bn8bn8bn8bn8bn8bn8bn8cn8dn8en8en8fn8gn8hn8in8jn8kn8ln8mn8nn8nn8on8Po8Po8Po8
Qo8Qo8Ro8So8To8Uo8Vo8Vo8Wo8Xo8Xo8Yo8Zo8Zo8[o8[o8[o8\o8\o8]o8^o8^o8^o8_o8_o8`o8ao8ao8bo8bo8co8do8
eo8eo8eo8eo8eo8eo8fo8fo8go8go8go8go8go8go8ho8ho8ho8io8io8jo8ko8ko8lo8mo8no8no8oo8PP9PP9QP9RP9RP9
SP9SP9TP9UP9VP9WP9XP9YP9ZP9[P9\P9]P9^P9^P9_P9`P9aP9aP9aP9bP9bP9bP9cP9dP9eP9eP9eP9eP9eP9eP9eP9eP9
fP9gP9fP9hP9hP9hP9iP9jP9kP9kP9lP9mP9nP9nP9nP9nP9oP9PQ9QQ9RQ9SQ9SQ9SQ9SQ9TQ9UQ9VQ9WQ9XQ9XQ9YQ9YQ9
YQ9ZQ9[Q9\Q9\Q9]Q9^Q9_Q9`Q9aQ9aQ9aQ9aQ9bQ9bQ9cQ9dQ9eQ9eQ9eQ9eQ9eQ9eQ9eQ9fQ9gQ9gQ9hQ9iQ9iQ9iQ9iQ9
iQ9jQ9kQ9lQ9kQ9kQ9kQ9mQ9mQ9nQ9oQ9oQ9PR9QR9RR9SR9SR9SR9TR9TR9UR9UR9VR9WR9WR9XR9XR9XR9YR9ZR9[R9\R9
]R9^R9_R9_R9`R9aR9bR9bR9cR9cR9dR9eR9fR9gR9hR9iR9jR9jR9kR9kR9kR9kR9kR9lR9mR9mR9nR9oR9PS9PS9PS9PS9
QS9QS9RS9SS9TS9US9US9VS9WS9XS9YS9ZS9[S9\S9]S9]S9^S9^S9_S9_S9_S9_S9_S9_S9_S9_S9_S9_S9_S9_S9_S9`S9
aS9bS9bS9cS9dS9UTn60h>n<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=J1AE01323222@@<3g1c19\772l724373@E:4:>76
6DBD3R1302Kd1^1b2<1=C;BP1<=JIJ5R1<:6A792922136?[12;84A0DA;L2R621J:5D4U2@U1]3:@2X32[3f3U6221a12Go
29;815:671;0`1D:17>1Q564<3B:;5:Y163;9<A700=C298C21Ib43>LJ7D933272<=168843>7D8410GV1K33K69;4W1574
8Ja323A<74722242126;435<406431103124G<Q3a2;P1W172295527:2626314232641115450373Z1TA26A=52225733Z1
684171:39:3=212213V1223030252003:11212:2<C64>:H5571<2<26332@58216121921132215;33@43d112n33=E;955
26?O4A161E;8>64[51IC79<<?>96340812L6g1[5:=U49BW1MT4Mi3^1_3l4c1N_3W3V4m1Q82bX6I`>`<9A?M13C3281=3L
6T1?6R2^1e3K5:3>4C=J1A2B01323222@@<3g1m1\772d4Z34373@0D45?>766DBD3M033Od1^1b2<1]1c1<=JIJ5R1GH792
951J[12;84=30Dj12R621J:5IU2@U1]3:@2X32[3f3U6221a12Go29;81@671;a1D:17>1Q564<F:;5:Y163;9N70>C298C2
1Ib43>LJ7D9727?=168843>7D8410GV1K33C769;4W15748Ja323A<74722242126;435<406431103124G^3FV2P1F2=722
95527:262631423264111545037^1n3U=26AC2225?Z168419:39:3=2122131=F223030252003:11212:2<C64>:N571<2
<26332@5821612192113227;33@43d112^3?32:Q1175526?O4A161E;8>64[51o1<<?>96340816H6g1[5:=c3A26j1M`2I
IMOi2^1R7Y1V1<N8Lh1h3T3=Cm1b2^5=l>XY1fFfW1kP2Q@o]1[48912V=P1g<2T`10`FaS1Vh1k1T2FK502S2kd2W1m>Y26
d5Z1<d25O0=1X7e1S12on8f;3PU16eV72[Z9:c1b5I8_1YY1R2^1jZ2RM\JSDb1Jc5X@]T17<d1>P19T43Jl62o4V35e1K1b
1Z1R194@20_1EB[1j12[2C]22b1]6=X1Q27j163i2[R1A_P1f5bV1;7SIS63[4e3Km7d43]Jg37R3UC0[<a2Z5;V29U13];1
Z1_=b7JY22c3m6f3<2\4c2\Q6H=iP1h8A12Pc1<2\4c2\Q6H=iP1h8A12Pc1<2\4c2\Q6H=iP1h8A12Pc11S72S7]f8W4]63
33Z1X1o3`3^3R5G;Z5[4F2f2V14Hd1F13W1f56N^2Fc2X12FDh2V3;1K<<I17g2A;a1GT1m33h3S;[34m76i1h2\4f1c:C[4
CU2;X5Bd3X11X1_302]3=V67S2R3j1^8W4Z1V2e1k1n1Z3[8D9h1<;^1638JX7j1h1S?T3LY13d1Ef1j5R75P5FkBm1Q1a3I
h2;=?@Q1R8d2U181TX71Q71Zk3K0CT5g1nW1m5T;\20?k6^>PP1Tf1l=S@YW1;@0b51d2Q>b@`8];@0`9T[2a]1YAb1T5cEh
@]4Y9`;lEPNn>F<0U70R1V[4_^1eZ2i7U>Ig<8B0o5U10Z:IZV4n1fMo4L`3\OnBY_1d4R88?0h7l7[W1Je8P9h_1aC2Y]1_
5aAmQ3270iQ2a60PQ2_W2Xb2m10^1R48009\>7^7c1X88e6121l2S2[=k2a1U4e5Y:b4Qc116W2Q4h3[1a:`6Q5d23ZJb4K5
V<f1o6m6^?n7T3\3o3P6b1`1Z1Z;g2o39l1X1H0`1VHV1M=U94V<fJT6RE=lG\6_9eBcGPOi2dNb]1P8R5F0Y2o>Q2`7]1gX
1MSe1g49l?b8ag1lHX2^?a5fLY;P8R530mj7b]180PP3eh1hS2^4R5ZR23R10T700X1Y=1ZW2iT3TW12n9oW12k1j4DI2263
9D501V3X1j4]1>6T1m10Nh6l3k68J\1Z9b66P1dAQ7G3Ga5^3QBS6n5_1l5_D^1]3_5P2`2Q4HV1Q1]:YDQ3U:0Q6X3EV2Y2
n2n1k?2>m6e:e;i4m8\8Y2l1c96c3b2g10b1U4n1l3jG_16P1HQ6Z1]6\2U6S31l1Q7`9Y5>_6PDf2_<e2V3Gh6`2Q4o1l6i
5mDc37b3Y=S1j2QF2>m6<3fE?Hl9e2iIk2L0CP2f4i:UKZ7k;P9W?`P1fCYIJ9Ck?=T3n1g110b=fLgH[Y1c480Qg1gN^j3T
g1SY1MX1Y40]6Y3702;V2a2l88h5e1Q5g4Di216J]42Q1S1k7b6>c1<3[2\1Kh2[3D_1[1d266;f3LS10PB\6;@=]105i8S6
2T6g116Y1B9C>Y4EU6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22R3S1:4]:7Ek1i5c3k=o1i3R1V1k32]
13S3<46MW15eA9Z5W3j1U12o1]4Q2B0T2n@3l2U6l9\T3Q<ai1U9X@UA_<o9RGP8MZ10T1c4_2n:T3=_^1[4Y4XDc?T<V5`1
\>>o4f<oU1P42\;`1g8CY1V<n7Q<LQ3h1W1o2Y3X9O[2Y8Z1_5n100W1S3T1DOS7f4Y6b2<a6R12\2U7jMj7_1_B[:cK0O`4
X773JYC_18^2d13X1R<:Y15^15b1b7k4e7d4`;n5Y9g5i1]Ab6f25[4<[7=a6`10P1g410a39l1X6Z2e41<W1X2m4Y;14S?1
^;Q42l1X<g5h7o=iL_2j1V4[2m8W2PY1f2c7\2X3T4Q3[2W3R5g2ng1]10CFV480:W>g3b3^2f66Y1e614m5T4d9R2U5\@n1
2fb1e40[1PCR]1[=4k5U5W70U7_=j5Q4a1_Dm2d9B0S2XDU5Dc1ee1W2]W2j_1P;XK`7hHmJl1O9W10W1b41Z=AT6g8Y12\2
R1b5121bOXS2d2mB2hBY53>P1S4d1h:b3R1n2g8m4^U14a9V1WEF0e2T31XS1P4121cc1h@d>Y5db1f63g3W1W^1hh1V5B80
R8em1WP7Q201[830XQ9X?90V7dk7[HX@a4<1X3D0`1VHV1Mc94V<UC`7hD^6=lG\6ic1POi2A^:?0Y2o>Q2`7]CgF2J3jf1V
3cQ2]>[T360PP3m9`b3^4R5Z10`54V20n3]D]U2k9S[1V2SB_?e]1TK7BB2T2?>a14\4T7U6164;X8]2@416Q1859:U10j5`
1X4g?[7g3m1U1j1f114[:e8h4<:ZJU2dY1b@i2^3gP1V1=;KS=bGaDTMJ_:i2B>0h5]n1n9Z_1e>o]1X3Z4ZW1kMSFZ;i390
h5k5aP4o]1n^1kMf5aO;0WV1QR1\`2]Q1oDT]2\;;0160_:aBYc5^DbR120_a9T10a1X4009T1R9f<R6GX26\5X1121oa1gR
1U3fMZ3[>P7X8c2S=H>\=Q?V7j7n=aIE0EU2\Lk1D0jX15WNWEe2T9I8CRj2U<f8lP1fDG0V2c30TNU914FbW3Sn1b>1VM_K
W2P;U4Q3958i240_8[\6Yc2:0\Q1hc2ig1Ro1P9nb12[8j4<0h5ZL2]\1gY3^KR_13SP1]B6I0=i3b1`1mJl:14\JWEeLQ8i
<hEZIh1fDT;nE^9j<4iOP930m2cZ5Y10kCR6[2`FCn9fEg514W>cGX=i3132FKP6lGW9lCb6m1kEY1n7U5Fi9[<l4]=k<L?O
T3620mj7;0T700PEbU6aAS`13[1`;W40O]3Z1C1i1^1GT1Q4\7Z1h5`:;JV3114X5>[1=m1c6a4i2`2MNa6c2Z5?R1S2_Jn4
a6i2X3k3H\3S1Y1M>S2@]4e32S7F^95X7Oe4j1m2?3S1>328A^11<;11122Z1X2Ne3Y1[3j1I:n33g3C<`8272n73U25l1DT
3l5=d2Ii272e4f1;A94S:^4JM=h2V6Z29U12f4KHh1?41k==iR251Y>TT3oo2o1:1[4_9=]P5_1_59UAgV371[4m9]P5_1i5
UA:1[4Y3U6=ZR3Rn1_1i5UAR11d5V6o1=PR2gn2Yd1PT17BEi1:?>a14\4Q=816@f:@416Q1859:61k==V@[]2\Q191Cg3m9
Zl1RT3_1i5UAJ1[4CX1GM0k5=]P5_1i5R<R5eP2e3U251=i1RG6e5?;51k==o4W`6?1Ag31_9=kn3P2`O_1i5UAZ6d<\g1>1
[4b3Z6aT2kk2_1i5UAb7jJWU1a1eKP11X2R2b30Y6n2Q2`5o1]ChEN2JUj1^<RR1_1i5R<R5o8V3VFVAf?[3?i1oLY7=1j3@
T1DS8]P5_1`4X1UAZh2R2_11f2d1:MV6]2a=eV10_X1f7jS1RH:T1i5]7g9P>5c9ZX17BET2?>a14\4l1];16@f:@416Q185
9:b61:h315[10;MGLS3^1N`1?f>V10BM5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<W17Ii5OBJ5`4[17;
\1g;a2c53j1_@^3Z:8G305En1C4H315^98f6_3`2:8`6_152P2e121057Q1HR17V513109S10h1N63n11;9B@<2m3F]126O2
m20<S2a2f4k25j2e9Z3a62P202j207=KV44R12119861CT1NOP1_138<253X1T1>=^11f1C[1239Fa6EU5_;g1n8^51<b8m2
1M]3\18l18`2R2C6?2i2[18J1Z1Y5T4X6]1dAT3o1l1G3h2Mb2^3nAV6Q2\5d3W2_D^1]3_3B@Ka4Q4HU6X1k3[1a:^10h11
LQ3O]1e2;Y8[3k7S1h1W35Y1@n1S5W1Q:M\4X<U;B_3k5X4S7?NR::]3Q2D`31Q1Y3\107l10f1Z2b1Da2l59W3c1o1@U9S4
[114P7T38T5_5CT1D`2A`1U1i1`1R6V4R1^3`Dg2h4Q2m2Q2g893e21Z1R3j26O01<5V1X1b2Q<k5^2;R10[1Mf15b1h2T3\
6W3b1S5e2_1`2;P1Nm1R31Y5l5h4m2Eh5;Q1V1Q9T5X2k668]>W1c7o1Z5j6U21\1n2\107`4g29D[1o:0Q1Gj4C1Q6A_414
PK]:o1i4Y3i_1bIZ8;S18R13^13\298J?l2d<b7]6[3X2[3g1d4Q4h1V;a4R;>5`4Y4Y=Q2[7o:@3HV1b51N\30Z10B1i1^1
3;117f3L>U1V6Z1h5`:;JV3114h4?>V142:m1_5S1T3K@[1]1`2<@a1n5c2[1?<W2I?R1S2_Jn4[9X3k3H6Y4W2>S2@[4g3C
\4U2T2k60S1;g205Q1h1U1=Db42j1`1f10434D946232105;5>J41<641112000Z1W3o1>V1Y1m1U1HS2:n33g3M2GV8Nm2l
7ADT3o3l1=O^24h232k3l2A9CAG]=<Gk5b10OMZ29U12_1Y4Z2c11R1X3\10U2Y6`6`8P:h514_DW1M<[7o8U=[Z16Nl>U2P
@;S18R1]4R<:R2d2S4^3h5_9X2NU9_4c40l2W:c=j1nJn8`112_1h2T1i1:0T6=P33N_2]1N0^6n3e4a4c5W3iGP5]?k2a3]
5c7gV1ZBm1;S1`4N9UAb7Be;j_17a9SGQ2d1U21P1Z3\107m1f13^4_8Q1V22c4i9Z1V314V1\>[Ci3DZ=WW1Z5a2n8`<k70
:S18R1Y1163\298J95S4l2\1`2b4b7d5Hg8[6T62S;a4Y>j5o;]2[1o<i6V1l11O[3\18Z3=M`3b3Z2T5EAX2m4UV1Q42l1R
6U6e44e8X8e5h1QKZ4V4\3l7I]1k5_18V59S7m2S7d:f2c7\2]7]5d:=f3a;17\4gBZ9^7<_11]1m2]1>e1Z6X67P4Z=n614
l2S2[=k2n4oT2P:QH_18`5Q<S5b78S1^3X=f1o6m6nIL\3[1S>X8GU5DK]6C\11o1[2\100c4T1f19DZ5`4E]11m1m16P8e6
14Z?d;Qb2XD;S1n23]1X1S1T;4Y10\3o6Bo4fFjS1P11Z1^4Q8=kLo1145=B\>X2_6mMn5nOm3_3V1[3o4hER:g5Q2^5QAU8
a:na1[11c2a15\1U21X6j3kf1Afc2n;^5;S14R1Q1]21O8f1=T3?X30h7b7SU1l1f1R2m5l2R8c49l:n3V>Q11c1g2b1o1l5
=o5]4f1Y1U<]1W3hP1oj1W@o:Q;_1_59Q7T2S3\2W1U1Hi6d@jV1nT1[11`1j2]1>e1Z6S2f<R6GX2c5X114]T1a=mU1fMe;
;S1i5UAb7h5>bDKV>j7T6P7S1O;Q=P:6U60:^11Y1Q3\107b7D^=\A14m5b7V6GW12aG2fb1f4[1o:P8o7_1i5b3b=`?]:4U
:KW70^2?d3]1`Fa1l7`?d2E1k2\3P8\6Q7f9]X1ZEX5`<n7S3X2i3Q3P:^6Ta2WE[d1i11S1[6<18Q6l4b3`3c3@h1U?m5R>
i1e8S3l82T8c:o4[A`1g1Q?Y9R4[2c9Q3ZM2\;`1m1W1T1\4CY1V<[1@f3Q28c:e2g8Y3X:e2Q4[6]11V1T3]19U8l4AT6f2
P6Y1_1R2b514bOXS2[=RA_1i5e2c2H`3Q2_5c8;e4k22g84V6W4e8RG4`5_JM1g11[4g200HZ6Y2QD\Bb4?2R62W>0i2DS:f
P1o<d2i3VL_1i5]7n22^5V1=n9hFn:AY@O4084;@eL2>5GP8m2F@3J1[4\1`8bR1e6WR2`1dW1f;_1i5Z:j6\8d3Y9n5R7Ki
5e1Y1b7[2X=i51^1f25I8007S1h2U2]2T777B_11>FY23?T5T1^1^2@:12312D;63?140411_1482CB7ML1:C1H:12W1CU9i
3\1n12]6j:d70d1>e1WG260:3;@:JV536;g7G=Q2V2a1262>b11d1\29K><12221@S1h135]4]2d5^5:T1\1S3N9BMDb5V3B
4<m401i1l2k2o4>LW1]6h5\51M\127Q1\1S5<>J3_1k2>^1_4Q4P5P3j61[9Y2b5X2g2m20Hn41]211c21P2g3Bb10V211f1
W2^>g74T:=j<466g5c1c<j2D^3bLUEb26\4CV1:>BBc1FEZ6U1^4X4k7a4e:T1S7^:b1TER2m2Eh5]<f34Q1X5[3?@;MCf2X
1i63c12A18k3W;44T48?X21Q2c1?5P12A6P8b9`7_Je7HPNn2:Q;Q2I[Jl82\1BW3a7Il1e4^5;S1i5W5k1h1T1S7m9Aa?E\
5l2W3S1X5i1<T4o:2084;@Q=gA1_61T17Y2929?4E1i5P23Z6aEY914FSL``1?di2gDWU1OeGP65:b11V430\10_8c5e=S1e
5c2S214[:e8]1g3:[;W1f=U2gAlG\C^3e;0:R10n2`235Z18^;`1Nb1b7fK\9YGSA`:[4g41X63a10f1702b2c1j98h5e1i9
Di216J]42Q1S1k7b6>c1<3[2\1Kh2[3D_1[1d266;f3LS10PB\6;@=]105i8S62^4e1g116Y1B9C>Y4`4Z2U3g1j3`13]5@3
IMg3313e1S6j1Q1_2b13\21>7131OHe5V22R3S1:4]:7Ek1i5@A`2i3Q:o1l4V1g332]13S3<46MJ<22:M=b;[49Z5`1f1j1
U12_1?^4P2j31R3X1T182c10o1f2P2U1n8:c4S1\9]1m2>;14Q2m1:=V3i4U9kCa12421E0h<g7\8F2J401\1\5\3iB^2_7S
10023Z5A148j4R25_1i5W6b2l3180c1Hd1A24h6T757:RBn3h4FJX1IZ21154\1M1899j9l1K9m2^3f6d1d<i6>73V7]11O0
0<1[4m9U^1[Hki2_1_59UAb7mS3^51E0m22;15Z11;f5]2`1e6`8W1B9I:a264n54E0200111;212260171B2[40151U2W17
I3e5g2ELER1J5V1037;:0@?Lk15Cm72^1G>S50>3CV1YN8E145d2CUE2`2CC]1J0k1V3528g1e1210524U3^5:T1Q51EBMP4
T2241T9h7V2CN^1\4j2[5`42P202IQ27396D\2Y2G211986E9JNP2AT2X1h32]1Cl1>1U45m9j3SDoR4^5_1i5Q7S:Z`1fC;
1[4_9=l4\R4SI_1i5UAaAe11[4\1[10Q4\2Dl>XOk:X8V5<<m<WL1bM2e3e9g4_1n23`1K9c1a?\BiA_8_3d<COm6jA1l4F0
82^1h:2;HD3J1[4h20S7gDV3]Fd550Z;Vd1kQ1f:;S1n23f28l@b7mY1fZ1U2@1[4m31m5Xb1T^3_1Q2g3OU@YQ2T9jBo;G1
[4\10j7Do;T4f;o214cKfU3;S1n2j28T<g4o6[i2E1[4e1W8d?j=gW3_12Y1j3<PD_1i5Z110T>b1[181\8l5ln2mk4[2kO_
3R11g4LV6]2Zo3]Q1dW1Q2[X1W67BET2?>a14\4Z=16@f:@416Q1859:?1[4[1a8gm3eR1_1h1U1j2Q<S5ga1cAk5>1[4b3Z
6em1gR3_1_59UA_?ai10nLM1[4\107W8kN14lBW20P3b`2k@d7_1]2@`29Y6k:b7l20aX1Y>^Y181n7Z6SCf`3W7kX3P[1P1
1a2i1h20HX3Q3b8Q7h=mS1]1f2ZY23o8]8_1i5UAc^1`6X;W7M1n6b<U1m4Z6i112Cd3]1T2]3GT2P33NJi8U:2O\3\214`9
mKf9nJ0m5]Jg9_3`7o10]10R1S3F9AW3]2[1S:\8U3c2a7^>R<V3R83Y3jU11P8@1[4\1m17Z6^>[1b`4_1i5UA\3`Q3m5h2
F1[4h20R1n51]P5_1Y4_1Z:^1<n4_:^d1Al5SAe5g<81[4\1`8]P5_1i5UAi31BY5c10o1Q4EU1^1_Ae2i2]1m2>CY1;008I
5M:=Q2T1>29h5Hg3[2=<9V400P1`;_1Ia12421E0YGZ>o9R9@]15N^2T1X61S10023Z5A?m6W5T1g105T6i12e1S218d1o2:
]5g5h2W7k7c3g8FJR27T2721Z21BR2Q5l4]<d2h2R6d4i6>;V7_20W11e4S12m1^6W@f3Q:J14P;n1\=X9n;gT1X;`1SX1h8
b2aCa5T4o1QCkBX3S4S3Na1Q6X;U6F`8:1f4b9Pc3\R23\A5[W2S421Y>\21a1d9R3Z>i6g28?Q6Z1\60\2h5b3Y7d1`9Y5>
_6YEm=e2V3GY9Q4l8V3Gb<1U9MX3:\1n2`1[3\7>92Fj2;i1X;S90Z5b1@;mCc18V3n3X11;7S8V3?h1_3h5U6MT40B11Do2
[1V9R>]V1mGhQ1Xf2X=`:T?^5d?WM171X5\2W3[3]\2m`6P11d5a2d3]2hP5eW1d`17BET2?>a14\4e<D16@f:@416Q1859:
:1i5_8kN14S`4P2U4^@>1[4S19Q8=kN14ZQ4_1i5UAY_1A1U2_32`8RR2XW1nDQ9Gn[2XMm8US1\43n2@1h3P2_8TDb8S214
bU3m1Y4kEdW1UNg6k11U413[1<c2`5YCT2X7Y93X3W5e7_8e4`3c@g2X2d3e2c1L=i1X3GNS<c5YL^5_1i5g3Y8S5P>m5m2`
4S1UES>2\3c9n2h4g1`1P2]4c50HS11[4\10Y100S7_F2o2e4B14eFIj4oT3_1i5UA\:fQ1Bo6h:4;@eL_1n:W1L?1[4\1`8
oa1b1E]6hZ2mJ_1n2`29UA<1i5Q2]6bN814iQ1We1Qo2RX151X6P8aQ4S<e11[4b30V23f1W2g@\S1gA^3`9S5fBQ2V2SD]<
U1g8l6_1e2S3j1Z;T3J^:[:_1n<Q1a2h5`=X5k1\50<n;]1l1FP5W2m92X28U2C1h4T6S37jQ5@h3@k1X<`1No9o7YLj6d1Z
Q1g71::0P3;15S162512MER4]2`1?U6h9B9?35:a264f1404^1:6:406S142B0200111;212100400171B2P11P1S111O015
1BU1<W17Ii5L2BJ5Z45V1037;:0@?Ho15CP83a2c53CV1YN8G45En1C4H315^9b6<\32`2CC]1J0b3_1528g1e1210524m27
b3c1131:0S1OQ1o21EBMP4f1=241O2U1U2e4f4Q3V2CN^1\49`2Z3a62P202IQ27396DL_1i14R12119526E9JNOP1AG9E25
34S1T1>=^11522Z1C[1239V5k;gG1Y4k1:1[4Y3c6V5[IjQ4_1i5UAJ1h5V2j1Y2T2^>1T@j3a6e8?k1V1<Y4Z\1nY1PGd:\
LVCnM?eOO1[4T18;S8c?e9a514\Gmd1c7WZ1S3;S1[1]48l@Z=Z2n5[\1Dm4R;[EP671Y>WW4WS2`i1h80=1Y>\g2V[3fA6[
a1b21[8S<d25Y71_3K>:6108;E1h2U2]2T7247?2_11>FY220?[2h2c2o240412312@3;63?140411P13:482CB15;AL1N1H
:12W1CV1<S1o7B3`1\1Q2]3T<e1K]3Z30d1>i1g9]26R9CC;2230:3L:02Fk4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><422
1@l2353T44]2l4n57:T1\1\4BMDb57On1BA>^401g11l2Q3_1[3<T2CR1n:2T4GM\127Q111g3Q2B<>:81436NOR22>N3;a8
[5h1g72P3`<1c1a1:`5@0H1U3F5I@n111\11[4l1P8nAR1WF0X17I1WERGf4o3=S:U;U1T4nBU>[3_1i5UAZ6c=U2P4c:iBD
Q8Y=e1k3k1MS3o66f=A1f3b:Q3j1`7l29a_1l3fS2R2X5S1Vn13R831Y>Zn8=1Q6W8^;U4iMi>ma2BHbT1c5f`2:1[4\18W8
Z@R`4_1i5UAB1[4m9Rk3a>hF_1_59UAQ<Yg1Y4[1b;Z2\?4A1f1^2S:l3W[3c7\5b1UMjCV^1V1XCi8`3R7:1X6\1c6aC1n:
^^4fZ1ib1Y11T3Z24a1d4]2WA0__4Zh27BET2?>a14\4k92:P316@S41?P6@416@@859:M1n1i38k1_1k4nA6j8U8_;`5P7\
Ig8`Y3h:Y@b:o:Z4\G11P2]7Jm2=1[4m9V5S:d\4]4_1i5UAX;_Dh<T21:1n3X14Q2o3]2kN14K\W1Z;WCU<WQ1P=:0S1l3l
18R2j6^4b1l1k=i1bY1l67BEf12:?>a141Z4W8T10c1X2165:<Y:69416Q185918B1[4]1_8cEU6Q314VG^Ekb1hQ1_1i5UA
WS2eQ1m51S4113\1;MHo3]2`1?GV?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17IY1_4OBJ22g1CT2
[17;\1o1g9a2c53j1b@g4n88G45En1C4H315V7W2o6Bl2`2C7X6_152P2e121057m27V5131:T1Q51EBMP4T226O2[3e4f4Q
3j2e9Z3a62P202k27=KV44R1211986ET1@=OP1c1E253X1T1>=^11f1C[1239X8h4^2g80`@Q2JCP11d5Ca1P4]2hP5Zh27B
ET2?>a14\4Z=16@f:@416Q18571:a21R3Ff30o1g4U1^H]1\3d2m1:=R1S2o=j6P=a12421E0bN4G`15]4VF^2_7S10023Z5
A?m6g=b2;`318d1o2QQ1g8FJR2\274Z21Bc<2l304l6X1c4g2W5Q3i6F02V7_2U21T3N15S14Bh1j3]2`1Vg1Aj5Yf2e1210
57U3^5:T1i5`1d?c3nOi7j4o3Y5`2R47BET2?>a14]19Ji1l:4X216@Q8d2@4163M859:\2DT11_58S2\6i3f5h;`EV78i;l
9[<`7S510\Y2T1Hl3]2V7V1UEo2g8gC0>ZMl2l:V21<1[4S1i8V[1Ve3_1i5UAaNbCk>\71E0[2D;15S16182Mh4]2`1?U6h
9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CZ6e13
a2c53CV1_3d<[:4;W38G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27^3g1131:T1n2R21;9BMP4T2241O2[3
e4f4k25V2CN^1\4j2Z3a62P202IQ27396D\2i14R12119436E9J<AOP1AP10E2531V1T1>=^1152]1C[1239UX1D1^21[4T1
8f10o1g4U1^H]1\3;14Q2IS1:=V3o==]Ca12421E0dU1VF^2_7S10023Z5A?m65_1i5j8CX318d1]2Ac>]Bg8FJX1I2Y274Z
21BQ<50[DP8i6Z3f4_291i5j6d1eEU914^W4V51E0P3;15Z1=f5]2`1e6h9B9I:a264n54E0200111;212260171B2[40151
U2W17Ii5i4T25V1037;:0@?9^25CP8e2c53CV1f52_H8G45d2CUE2`2CC]1J0R5528g1e1210524U3^5:T1Q51;9BMP4T224
1T9h7V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JN9f1AT2X1h32]1Cl1g2Z=k:iCV1j21V44T1P284a1g4U1bB2h5]1m
2>d2m1:=V3R7l6V;d8a12421E0Z@]?k5VF^2_7S10023Z5A?Y5c15;S1i5j8V3E18d1]2A]Cc=g8FJHY12Y274Z21Bl7c7[3
1=[3b8Y9n1j4Q2e2Y3_223f51S41n13I5B2l3]2`1?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17
I]1[4OBJ5`4[17;\1g;a2c53j1]7kF8G45En1C4H315^9o6_3`2C`6_152P2e121057m27F_413<V61X1MP4T226O2[3\9Q3
j2e9Z3a62P202k27=KV44R12119526ET1NOJ5Y198<253X1S10>=^11f1C[1239X8o6o3b8=LZ2e9W10a11_3K>Di8W8]Na1
oNd70d1>P7X@W1Y24`E2l81]3353g6S;_1i5UAe710_1cB2l4g31i3[Cl8TBT=0H1>1[4m9WS2_Z2d5P=_1i5UAb7V9jZ13C
11<l3P12i8]2TV1g]3R:_14d5o:U6TP19o:E1[4\1[10S7P4]:1TCZ4gb1dW2_1i5V<n4nIoT1AfLU11[4X1V6]2`n4l1:T1
i5UAg`1]?7BET2?>a141Z4Z=16@f:@416Q1859:S61S41^13;Mh4]2`1?c;Z4BM5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1`Ah<8G45En1C4H315^9o6_3`2C`6_152P2e121057m27c3b113<V61X
1MP4T226O2[3\9Q3j2k5i3Z3a62P202k27=KV44R12116286ET1NOP1?30NE253X1T1>57^11f1C[1239R47BET2?>a14\4Z
=16@f:@416Q1859:\11\52Ch1`4k1PCi5ZMP7f2nF;[6T3Y1k6b=fAX9S1]421U;f;eFb<Y25R5k3d3mAe1O]>e;n:Y1V2<Y
1R712C\315P1;;2JJ=_3]2`1?O3NP5Y51]30BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17IW21_3M1
BJ22<S4[17;:0@?8W;6a2c53HQ1YN89=45En1C4H315^9o6_3`2C`6_152X1G3a121057m27V5131:T1W1f13n11;9B@<2m3
T226O2[3e4c3R1k25\1]1<Ab1S7Z3a62j1502j207395E@\1X24R1211986ET1NOP1c1E253G@T1>=^11f1C[1239n6]7<h1
Z9X3m31e1m51;g1Q6h11EN`2Y1X21Fg5^2k5=Y1\BMhH[65V1\@aP1V1T>gHk3U?QS1Y;Mo9o3X;a9_5[6j2Y111\3U5c831
1T1>2Q16E149\3551_5i8ic8U2:1[4m9]P5_1i5OU@cB071f3R2_8kN14D1X1`4_8f3kIX114TI[6YE[CQ@P@Z=j5RR2e8P<
J1h1b2\10j7Dd?l5Y914KgJ^5WP3_1FU3F5OOU@cB0a612P415B<38;MER4Hd1`1?O3NX6Z4V30BM536a264f1404^1:6:40
6X1F4D156271Q1133:1P1S111O015DU1<W17IW21`17Z1;OBJ5`4[17;\1g;a2c53j1YN8G45En1:84H315^9o6_3`2Cg3h2
_152P2e121057j1R17[1j3131:T14l41EBMP4T226O2[3e4n2g1Q3j2^3V6Z3n2b32P202k27=KV44R12115386ET1NOP1c1
E253X1T1>=^11f1C[1239FKb7a5@aAo7l3>:`12I1d2f1]1_8kN14cc1h@d>Y5nX1;S1i5[2j6k3U29b1YJgY2i6Z21[4T17
\1A77n1R4e3X>VLM2a6Y<T3Y1l8_2h[1EV;m5Ie6]2l6_1j1n3S7Q:XAV6k9@2n9\5X2=^7Y1Cl33V51=j1];?LQ18d4Z1Ab
4S44D]1>6BAl15c10581[4b3Z6]P5_1i5UAV11S415S18>b1P4]2`1hg1m;V`2e121057U3^5_1i5`1d?bS1i7j4o3Y5`2cV
1U201n4U3A1[4]1_8gLS214ZQ4;S1n2j2]1d;R4b791[4S1i8hm4d2_1i5UA?1[4P7i22]P5_1F64i2Z10@UAI1[4\1?OES6
6lG`X4_1i5Q4S=k7_k1Y4O;kA]5P5U1:f6:1[4\1R7]1]P5_1_59UAA1\2GS3a13Z6Z_1ho2[`3Q21hFL_4Q2KC1[4m9T5U9
Ue1RDiX2_1i5UA_Dl8WJ]Cd7^5Z3Y9K1Fh4g1Q7e8Z6R>jNhW1h4ZV1[U1X@]I]2h<kLS<16^11Z1c1d:<?1f3R2P23e5DkN
14QY3dHV7bP1XR1V11_54a2d3]2Sd3][1V1eW1d`17BEH[1?>a14\4Z=16@\4W4Z1F@416Q1859:41Y>kR1c2=1[4m9X]4TC
_1i5UAe9V>b6m6S=V11d5V6Ak1hU3QGVR1f1Sa2V77BEi1:?>a141Z4Q;X216@f:@4163M859:;1Y>o\2S=d7m4UY3a8c9n2
kk181[4m9ZZ2Rf2_1i5UAJ1[4\1Q4^4`\1Va2l;hF_1n2`29c1R9^6^55m1Q\1[9c15j8WM^1>1[4]1S5[3kN14ZQ4;S1i58
l@81[4m9]P5_1i5UAb791[4a6[3]P5_1_59UA31Y>ZS8;1n7l5=h?PR1e8gQ2ZCTi2VX131k==:1Y>Yj3[R3hOa4`>d<^1k1
I1[4m9b:fP1XGY8YP11X2[_1_3\12V4b1c>Nb1\>lD\9_4U@]CL1[48Q9Bd@Y1U1i<VDb3]3P3hi1dLg;_1b23R3UAn<VN[7
bMX2j@W2=1Cd2P;aChX1;=P?R1c2]U2]R281[4m9VY1Vg3_1i5UAX21U4Y14W2n3]2l7^JV30W5Y3]3j5Z4U@Z<^8gET50@a
>S@581X5Y1R1Q1FABA]31H;^3Vc1f<a2i771@8<T2?>a14l3?X9Q416@f:@416Q1859:<1T3V1j2R7]P5_1i5UAXQ2nK1]11
<W5U2P4]2k5]J1Sb2XAoL_X2j?7BER211=>a14\4]5l716@P76^301=416Q18571:A1[4\18W8h;e21la4_1V4b1R=`1Nb1Y
S1i81E0P3;15S16=Mh4]2`12<P621]1[2V1DEM3@i1B9C5:a264f1404^1:6:406S1212B0200111;212260171B2P11P1S1
11O0151BU1<T127Id3T2OBJ5Z45?F037;:0@?c1T15CP83a2c53@2V1jBW3g1^68G45Ec1:C4E2315^9KS6\32e1JCC]1B70
Jg2_15234g1e1210524LP27MX4131:T1Q51EBMf39a12?241O2X1R2e4f4g18P1V2CN^13X4c250Z3Ig52X1G02Ih187396D
\2i14R1211986E9JNOA>AQ1E253X1T1>=^1152]1C[12317FEO419Z4Y4246L5>^3gG1\1Z2Lk1R11<W5P2U4]2hP5Zh27BE
T2?>a14\4`2V1d5m316@f:@416Q1859:_51E0P3;15Z11;T2a3]2`1e6h9B9I:a264n54E0200111;212260171B2[40151U
2W17Ii5n65V1037;:0@?h25CP8e2c53CV1f4`7Z4f=8G45d2CUE2`2CC]1J0R5528g1e1210524U3^5:T1b34K391EBMP4S1
P1241g2\1o4c3T4V2CN^1\4j2l92P202IQ27396D\2T1l1211986E9JNP2AT2X1Y3>2]1Cl1V5T9hB1c7Q11F`33S1X2`6`D
TG1j]1fNeCX1TC_1i5UAb;U7c8fJf1\=^660nH1T1Ff1X2Q316S4U1o10o1g4U1^H]1\3d2m1:=T23Mm10S1;Z1g5]3`6[3n
9a12421E0Q6m5i9o2i27a1V8VF^2<R7S100235T5A68]5;S1Z@l318d1o2f:V3;R>d4n3h4FJX1IT1W174Z21BQ<6NU=W>i6
>;V7]11OX11[4X1V6]2oW3i7l?fP1:T1i5UAdNR5]L7BET2?>a14\4W8R516@f:@416Q1859:]31V4X1I\2339]14R2:<B_2
X:_5K;e4f<Z32Y31X1122h36<H>9MV2[1]3[1S1@c5]2BCR;k7j2]7Q2k8R3]3YAf3f3m4j;OV1?=AT1L]1V1\30k6K?R:\1
8U6U1Z1aDT2h46[2V2V2Q4;_6o7m1V162W1j1m1i1k1Jd4T:T41@^159j6h51S415h1Mh4]2`1?m?0BM5:7Y264f1404^1:6
:406S130F4D156271f11P1S111F8015DU165W17Ii5OBJ5`4[17;\1b3T8a2c53j1`2l3kG8G45En1C4H315a3l5o6_3`2Cg
2h3_152P2e121057m27V5131:T1Q51EBMP4T226O2[3e4f4Q3j2P4Kh4Z3a62P202k27=KV44R1211986ET1NOP161Z1E240
3N9T1>=^11f1C[1239hY1X1`11<n3X13R24j3]2YDh^1f:e6m[2:T1i5UAUP27BET259>a14]19AC^1[9n316@f:@416Q185
9:K1V3G530g1`1Q6DU1`6T=V6W3Sf1a3^4jKl@e@Q]1YHd<X5IVZ1X71006<m230B@89861K2Y1T15Q23h1D\779132_11_3
20=@438:22\351Ld1S1k1:12341B;6C140411Q17B021111;429O220LP11H:12N81Ak2Q1Q9\1Q27\1<@0V1h25l7Gh6]1T
120kIU126;3L:o55Bo:U20U1;29>:W11i115OD:U1><451@1g2042GYA1:T1\1j2I<:BMDX5904d4^401AI10Ae2Q3\1]1Z1
j2\9j2<=2X5A\1:>22<1Z2\3C085>:863h3B>T1205g8SAf3V6Y31T25V<II312T11[4_8>K2h;SX3j9l;Y2Z2SB_18m1@05
30R1FA9S11605a?_72S;lEY^141Q>7aV5`61S415\1;Mg2P21\1N`1?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<W17In1V1c2OBJ5_3P1[1782\1g1i940Oa1c53j1YN8G45En1C4H315^9o6_3`2C7P5W1_152NQ1e121057j1R1
7V5131:T1g2630m11;9B@1:2m3a1B26O2V1T2e4f4k25j2e9Z3a62P202k27=KV44R1211986ET1NF8P1C0NA3253E1@S10>
=^11f1C[1239Y5P3c3Z@T5[7S1D6;1[4\1`8VW1Vi3_1n2j2UAb7N1[4l1e1Z6f>jg1:QOfGm=b2VB_1Q5A5UAb7_1j3c@SL
^6`7N0Cj;V;T11S2[3Hg1X6i2n13l2E\?XF^X1m4X4\Lmo1f5P3T6[3k20kGT>419S1j79M<cLR7j11[4X1a4d1O]1j58]49
Wm2b<c4_>g7m9l6:C@m4A9UAQ<f<bHh7P77BET2?>a14Aj3R6d58Y116@f:@416Q1859:d481[4m9]P5_1i5UAok1=1[4]1S
5[3kN14ZQ4;S1i5UAS81T2n115\1;2JGk13Z1E]2`1?U5P3_5[1:@B93685:Hh164f14045X1:05:406X1F4D156271H1K1P
1S111E9015DU1<T127Id3c1@OBJ5[20S2[17;:A?\1l2g4e2a280l1[1`1?3j1>h1Y1c1;I\1W6V=A_28G45En1C4H3122Di
8NP6_36^14EC[2@b2P1_1132P2c1121057j1R17V51310710O3j16k231E89MP4]139826O2[3e4f4g18P1j2]1Kf6DL]2k2
2b32P202IT1L7=K]3H4R1211986ET1NO3Lc1E253E=4T10==^11f1CM=239h3`1n9\4>eD1Fh2S11[4h20H0Y6^71RT1T:RI
ZD[2jHV;Q;f;_1i5S7Q:`:`Kb=l7m1l3Z5?i<U8<^<`2?1[4m9Yo1PHV3Z;UGe6dL_1i5UAeK081[4m9]P5_1i5R2R?o11c3
T28Y2S16>3m31h;h;e19g6Q=Z2cA5b5W2e9W1]FlBi2m2a21m5Z2n13:W1a@1Q205Z1H18212U1g:[5A]V1\7i1SF4Y6Y>l:
?a2W4Y21f3D\1]82`5R6c12c4aBCk8412W=d7Q1Q3V31WHh=b8e4i3132FKb1b1j2f25X1=Y2i?_1FQ118JW1P179UA\<m17
2S2i3b?^>F_4i44J2?X;a;h?m5H`6209`4CJf17LU18H10296<l12P2l4F13`6C22Cn2c2Bl101:f?V4R3Kf8T3U56@4S2L1
[4a1D\Mk58O1R9g1N[1\2U7T3T4G194?3R1P1i101W3k1U65Q12Q38408A34T1L@249i8=1479HB:32:EJ;7C49630b60224
42k2Y1OEf1?1U4b1Y1\1U2<R12V2295g2Z1:I2?W2X110Ao2;216<[19V17R1Z5;?P14338927E1^2IY14R7V13092620V4N
b3i3m5d1m22m:8BD0O0Z920j48U1<10V17d1=Q12<6Z9479132a1>P320==2438:22C5o7A06234@3:424>1n146>L15KN1N
J:\1CV1<W1P3U1R3AB3`1Fg2c2IV8f1V21DT1EDm1JDf2d1822n1n7Q46o8@I;2;1U1;e5:3B:C5[4V2G39Q2U20U1;29>d1
2a18S2S11>477101@Z1a13536X11:1@1ID;Y5_1=n5W12i1`1>=334T1O=2>B`35MU1Oc151479H6;:6:EQ1U19630V4\222
4426\12Z66R1@S1c5e32_532116D5:L?11\3:MD>I57A3414206N>@A55T129S13e2C5P32M1Y1d1c14<2b6Z6A2k7T51n22
3:j1S1S1DX61a18\11JV720j48U1<10V1l1=Q12d5Y4479132a1>P320=@438:22Io7A06234@3?24>1n146>L15j1P1J:\1
CV1<W1V4d3B3o4]3T<1i1Eb2JDf2d1822n1P<6o82=I;2;1U1;e5:3B:C5[4V2G39Q2U20U1;29>d12a18f1<S11>477101@
V336X11:B1^1;W7_22^1l1Z1i1`1>EY2b1`35S2Oi1>9OFAZ:F_1Z66R1@S1Y92_5:K5:I2?11X2M518:f1O7A814206NOR2
2]13;S3P32M1Y1]3]=An7T51n223:R4DX61W31JV720j48U1<10V1l1=Q12d5Y4479132a1>P320=@438:22Io7A06234@3?
24>1n146>L15j1P1J:\1CV1<W1V4d3B3o4]3T<1i1Eb2JDf2d1822n1P<6o82=I;2;1U1;e5:3B:C5[4V2G39Q2U20U1;29>
d12a18f1<S11>477101@V336X11:B1^1;W7_22^1l1Z1i1`1>EY2b1`35S2Oi1>9OFAZ:F_1Z66R1@S1Y92_5:K5:I2?11X2
M518:f1O7A814206NOR22]13;S3P32M1Y1]3]=An7T51n223:R4DX61W31JT420S5U1>0c4Q:47?2a1>P320k2a806234@3V
11n14b115j1P1J:\1CV1<S9B3o4]3T<k1E]3W4H^>6Z:;f1;e5:3MC5[4V2G=Q2U20U1;29>d1d1\2U1><:1k3_21e1\7n5T
3^2`2]7Ob1o1Z<`7@R1e<V4\1\111i5i1810336NOR22]13R:?U1\EY61U3:P;Y31]42T5d10a3Q122@Z947;32a1>P320k2
a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3V8m3k1E]3W4Hg1f<6Z:;f1;e5:3MC5[4V2G=Q2U20U1;29>d1d1\2U1><
:1k2;C_21e1\7n5T3^2`2]7Ob1o1Z<`7@R1e<V46U1\111i5i18103206NOR22]13R:?U1\EY61U3:P;Y31\7206<o2G>8d1
01\1Z13e1;d22m6479132_11>P320=@438:22IQ2Fc2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3
`1\1Q2a211C3U35W5`3a2V1V2Db220d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2
T11MMDb57Ob3R40540^12?=2U2Q3\1En5R1X7e32DU5\1:>2?11X2\33@85>:81436NOR22>N3018RCPD1AR2@:`2X7V1II3
12W1031h720Cg3>8d12\1Z1116^1;d22m6479132_11>P320==2438:22C5Q2Fc2S1k14041234@3;64>140411_1482CA01
5MLP11H:12N8CJ;<W1k7B3`1\1Q2a211C02U35h8a2V1V2Db220KH^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\
2U1><451@Z3d;n55<Gi1W18>JT11<=2M1Bb57Oc1n1;f30450^12?932U2]2C\1a3\2ER1X7e32j5\1:>2?11X2\33@85>:3
41436NOR22>N3018jAXE1Ac2:P;II34W1031`42f1e2Gd1031Lb=47?2a1>LS220k2a806234@3V11n14b115j1P1J:\1CV1
<e3d27`2B304[1]3`1l1T<a2]3P5_8n56Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3P1c:n5T3o4]7OY38h552?
=a4HQ8R1l@\1\111i5]1;5101436NOR22]13\1T3T@g1PA1U3:f1Y9Y31T1206l2M1>JZ:oW1^o1^\1e121057U3oO3QFkS1
Z5o1Mb6]>Q111Q4m11e5D`62099_46N>0V1N9211n;47682a1>P320k2h2c2_20C062312@3V11>R17441605111L15?P19P
1J:\1>4V1<U6?]2983b3\1]1S1KP345l3k4a2A012e2P5h4l4]4:6n9;;f1;e5:3MC5[4V2G=Q2U20U1;2985b11d18S2U1>
<7101@Z3_91R2T1i4T3W1l2J]7Ob10n1W31W79^1_1R2W10G9]11=13R1k=Z1e1\1IB11e4S1i1341436NOR22]130:a5MT?
o4[5R71U3:f100V1T1k6T1T21W620[4>8d121e2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_148
2CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4
51@Z3d;n55<a2j2V1MMDb57OZ1W2^40^12?=X2Q3Q8R1n:2j5\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:`5X4V1I_
21V43j48d1_1V=47?2a1>P320k2Q2_606234@3V11n14b115j1P1J:\1CV1<W1k7B3o4a211GT<a2]3Db2h1^>6Z:;f1;e5:
3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3R40540j7Q8R1n:2DU5\1\111i5i181436NOR22]13_W11U3:P;
c1312\11f33j48d1f>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<W1k7B3o4]3T<a2]3D[4^>6Z:;f1;e5:3MC
5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1n:2j5\1\111i5i181436NOR22]13_W11U3:P;Y31b136k2g
1Y2D>\3mDoEU@0cCb2od1\3nNV1aC]9c3i<2d8\2R<Y9f35LR3d9g280a6Q3n15;1Z1`2g3k2b1Y131253R3Te8b6`9=36c4
ha1jS1b2CYS3dA]@2d8iGB36c4hKoEjS1Uk2oLg<e32d8Qf1n155`31P820[4948d121N;Z1U2R8b1479132_11>P320=@43
16:22Id16Lc2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1`5Z2B3`1\1Q2b20IT<a2]3De20d1U3W125;
`6g22683R1P81G;26;3L:0e5:3B:C5AS5L17==Q2_1E0U1;253>b11d1\28F5><035130;8Q3d;_2a1NM5<a2j2V1MMDb57O
b3^40^12?=2U2Q3Q85LLS2DY16]12V42j5\1:>2?11X2M^23@85>:81436NOR22>N355P70m5@h<Q2g:1AR2@:`21]8II8BI
1c620[4>8d12\1Z1U2[5Y4479132_11>P320=@438:22Ik15Fc2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV
1<W1k7B3`1\1Q2b20IT<a2]3De20d1^>6`91G;26;3L:0V4^1:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;_2a1l15
<a2j2V1MMDb57Ob3^40^12?=X2Q3Q8R1n:2j5\1:>2?11X2K`23@85>:81436NOR22>N355P70QP11U3:P;II8\11T720[49
48d12g2U2R8b1479132_11>P320=@4316:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<W1k7B3`
1\1Q2a211GT<a2]3De20KH]4\6Hj26_1^3a4I;26;3L:0e5:3B:C5AS5L17==Q2<R1E0U1;253>b11d1\2O5><0351@8Q3d;
n55<a2j2V1MMDb57Of2K^40Q2=2U2Q3Q840LL2P2U2g52j5\1:>2?11X2N]23@85>:81436NOR22>N3;o<@bI1U3:P;I_21Q
620[4>8d12g2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3
`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^
40Q2=X2Q3Q8R1n:2j5\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:P;I_211333Y^4U1\6206T4>8NE01g2U2e947913
2_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2b20IT<a2]3De20d
1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40^12?=2JZ1Q3Q8R1n:
2j5\1:>2?11X2K`23@85>:81436NOR22>N3;SW111S3:P;I_21k63<60P3;17X1=Mh4n3?U6h9B9C5:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45EJS1C4H315^
9o6\32`2CC]1J0b3_1528g1e1210524m27^3g113<V61X1MP4T2241O2[3R6B=X2Q3V2CN^1\4j2Z3a62P202IQ27396D\2C
U14R1211986E9JNOP1A10NE253X1T1>=^1152]1C[1239>3[4>ha1T@11aCf^3=2[I2d8<3[4>ha1jS1S^3B=^I2d8PS2o72
065a2k1861[101O<Z1Q23k4i4479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411T1:482CA015MLP11H:12N8
CG><W1k7B3`1\1Q2b20IT<a2]3D7X1Q120d1b4c4W56T2[758:;223;3H3:0W1f190[2:3B:C5b6G=Q2U20U1;29>b11d1\2
U1><451@Z3i1Z2U1W3Q3U5H5<a2j2V1MMDX4Y17On1c1^40k1643S1X1Q3\1X2m1e1GR1f5a1e32T49[1\1:>2?11X2P1[23
@85>:81436NOP1Q12>N355n8?W6e7];H1]31U3:h1g3P3X25I@88\11R620S5d101g2U2e9479132_11>P320=@438:22Ih2
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2a211GT<a2]3De20d1^>6`9I;26;3L:0e5:3
B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40h4Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR
22>N3018RT1P31U3:P;I_21n6364060P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<W17Ii5M1BJ5Z45V1037;450@?h25CP83a2c53CV1YN8G45En1C4H315^9`4^2V2U12`2CC]1J0b3_1528
g1e1210524m27V513<V61X1MP4T2241O2[3e60<X2Q3V2CN^1\4j2Z3a62P202IQ27396D\2CU14R1211986E9JNOP1AQ1E2
535R1T1>=^1152]1C8R1239[:2099g3>86]1011Z1Z1116<Q1243:Y22b1Z547620032_11>P32048=2438:22C5Q2D1AQ23
O[10>4041234@3;324>140411R115446101311162A015?;1LP11H:12N8CG><W1k7B3C2I\1Q2a211C02U35h81_2BCV2De
20KHQ5c49S4:6`9I;26;3L:0P2k2H:3B:C5b6G=Q2U20U1;22685b11T1?\2CA><451@V13R1>353d;P5M5<2Di19M8>JT11
29=2M1Bc3n17Oc156Z16;Ak1;K0021500]12?57X2Z22926\189U2D3D9]1A3R1X7e1o12DT2Z1e1\1:>2?11X2\33@85>:3
414206NOR22>N3018f9If5f6Bk1`<T11Ac2:n2Q8II8W103143CVZ25Y620Cg3>8d12g2U2e9479132_11>P320=@438:22I
h2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2a211GU35h8a2]3De20d1^>6`9I;26;3L:
0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40Q2=X2Q3Q8R1n:2j5\1:>2?11X2\33@8
5>:81436NOR22>N3018SW11U3:P;I_21]539i4U1>0V1X1211h:U147?2a1>;d220Nl1h2c2_20C06234@3B4>1n149;L15j
1P1J:\1?3R13<o4U18[1X1983o4]3T<a2A22e2P5g1]9X36Z:;f1;e5:3MC5[4Cb1G=Q2U20U1;29>b11d1\2U1><7101@P3
96];n5T3o4]7Ob10n1a:h1N@Q1H7=P4R1l@\1L?11S5Ei18103206NOR22]13b>lH1U1o1:U1n2k6T12Q21e18j33j4^1=X1
7LL7R1102@06m2iIk2e5AJ_3V4k1V1mALIU1P11i1h4h>jE;7SI^51B3R1P1W2e3Kb6Z1T3>A3:NL@2>W5i35>9[1:AE^19H
R77EU1a27R3@b8e32Q660<5g1W2Ld1Q3j19X15R1Z5;?f192R13[44l613V1>P=b7JY22a:48X3^23]4<8AC<S8d7^@e4n9O
F\1Q30Z1[C=o2Gf5PL7V2CU18C\@W8g<m9229E43bD3Y510H5000@\:[1R?2j5i2[3[4_A=Kh54b@2>Q1i3V1Om;31121I33
nZ5if3a33S5d1f>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q
2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31g33S5d10=W>47?2a
1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><
:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W111S3:`21Z6R2Y31P53j48>U10=;U4e947?2a1>P320k2Q
2_606234@3V11n14b115j1P1J:\1CV1<W1k7B3o4]3T<a2]3D[4^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3
d;_2^3Ba2o4]7Ob3Z<l1T6R1n:2j5\1\111i5i181436NOR22]13V=7BET2?>a14\4Q1j1i6BGX216@Z11d2@:`21@d2@416
Q1859:R2Y31i13_7o1m5^H]1\3d2m1:=V3o=kCa12421E0h:kJVF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BY
?[Ii6Q8_2A365]4?m2Z^1jS1^Z2f]1]@2T4_4dG\^18`53Q41H@DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<W160Ii5OBJ5`4[17;\1g;a2c53j1U7S3[:c98G45En1C4H315^9o6_3`2Ck2d3_152P2KI21057m27V513<
V61X1MP4T226O2k1N@\9Q3>1Y2e9Z3a625d1502k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239d>]2dKj13<e
2N1P300B1m3n3[P2YE9T2e9__1b2e121057U3k4l:o7o7aD^:\Cj7j63Y1U21Z25]20Q9X3n4916^1U2g3FE8;HY5G4j45V<
3N\S1^Ko<Wm31`86`2FgNUAl7Q3Q31W4064WA3NSU8l7[64Q3N1G5;D20I101C17e3n3?O3Nk=BM5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<W17In4JOBJ5`4[17;L?];9a2@R53j1YN89=45EP1MC4H315^9o6_3`2C`6_152P2e1210
57m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62Z1E02k27=KV44R1211986ET1NOP14^1E253X1T1>=^11f1C[1239n69Od
Bf1_3O168:JT16X2X21i4X31?g54Q3N1GAD2J10E53e3n3?O3NP5Y8@BM5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<W17Ii5OBJ5`4[17;L?g;a2@R53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O
2[3\9Q3j2e9Z3a62Z1E02k27=KV44R1211986ET1NOP14^1E253X1T1>=^11f1C[1239X8gCS4>]@?:4j4\<3Njl31ag2f;X
R2;4j4\<3NR9jU4`U2V60gW2Q64CY2R11G56IMHo3n3?O3NS=GBM5:a264f1404^1:6:406X1F4D156271f11P1S111O015D
U1<W17Ii5OBJ5`4[17;\1U9a2a2c53g128PN8G45En1C4H315^9o6_3`2CT2[4_152P2e121057m27KZ413<V61X1MP4T226
O2[3Y8R1Q3e1T1NV10^71X3W56R12Z1E02k27=KT224i14R1211986ET1NOP1c1E253X1T1>=^11f1C[1239X8b1YEQ31W40
]74B04k2;1G5B=Mh4n3?O3NR4h9B9C5:a264f1404BK:23:406S14E0200111462002260171B2P11P1S111O0151BU1<W17
Ii5OBJ5Z45V1037;:0@?h25Cb5]23a2c53CV18PN8G455?n1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V6
1X1MP4T2241O23<5d2\9Q3e1@CN^1\4j21X3^5R12Z1E02IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1CS
17239k9g>c91Y2m1V4Z54P41n1Mh4n3?O3Nk=BM5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<W17Ii
5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a
62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239j?0g8C4j4A5_2T93NkBbQ6XS1P6lAQ231`5m1964j4\<
3N^d6=4j4Q3Z93N^U5o^1f4kR1k?[Af3S14Q3Z2f100L;h83N_V1ie1\`3V=X;eBk5Y3U4@e1f1h81168U1\3V4j1T458?4Q
3Z2h1LT93Nhm7Y3\6j4]2e5i8>4j4\<3Nge1j901_g1Xm2Y8PP10B4j40<n;3Nc:gQ1[1o7VDVN]Z1b5Wl1f[1mM>4j40<n;
3NZ\10WIaR1X[2oP1f[1S14o2U1D0<3R2l7j13No1nDS2S1`Co7OX8m:PAS;4;`1HW_1THW3k1n3oJcU1QNK4U4D0<3R2l7j
13NnFS2S1SBXInJb7HaQ1mX14k1nNkMZ9^LH4Y37X10<V2l7j13NX6e@W3`KORV2o;nCdg1f;d9m=[P1D4a3X10<V2l7j13N
X6i2k=W3SB\9dY1gW1Y]2eS2?4d3U1\<3N]Z1bDJW=hl10bX2m1_3<4j4Ao2j83NnT1YY2UV3h6U5:4\5j;3N]Z15WEgc3k]
3N4HT2R2;IP;3NnT1lIo<hEeY2hM1g8fW1]5c100V3[31W2;n2g1_>F4CV4<b2\93NZX2hL0`9fOoa1W1iBFX4\224gK^14C
h4g1Dm7N<33Nd8_5KZ5lMY7n8Y9iR1b6e4a@ke1\;]5b7T2b45]5b1f>T6X2dB[1116^1f1K_;T1254WA3N]R544WA3Nd54C
\31n12JX1_3n3?O3Nk=BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<J7Ii5K3BJ5`4[17;L?g;a2c53j1
YN8G45En1C4H315^9o6_3`2C`6_152X1Ge121057m27V513<V61X1MP4T226O2i2A\9Q3j2Nf8Z3a62P202k2739KV44R121
1986ET1NOP14^1E253G@T1>=^11f1C[1239i>\>b2Z11Q874WA3Nen4o1g154WA3NeP564R8T93N^R954WA3N^R9R14C^3R2
M00B2[93NaW11eS15d2eX2aY1gLPLb4e8g2h8116^1[1P2U4:T6B4C^3R3B^93Nd>jl1d2hP2l7aY1gLPLb4];R74B0\2C;1
GH=Mh4n3?O3NP41a5V4B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<<J7Ii5OBJ5_3J5
?F037;:0@?[2<5CP83a2c53CV1YN8G45En1C4H315^9o63X32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O
2[3\9g1Y1V2CN^13X4j2Z3a62Z1E02IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239QDhD84WA3Nge
1od2QBdU4f74B0Y22C;1Y16=2J30Em3n3?O3NR4Mj8B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<W17Ii5OBJ5Z45V1037;:0@?T23685CP83a2c53C4Q1YN89=45En1C4H315^9o6\32`2CC]12G0b3_1528g1e121
0524m27]4H13<V61X1MP4T2241O2[3\9Q3\1IC<A^1\4j2Z3i2]2Y12P202IQ27396D3i1>i14R1211986E9JNOP14<Q1E25
3X1T1>=U18152]1C[1239;b6R6RD168U1l5U82R74B0P3;1L<6=2J4c4n3?O3NR4h9B9C5:a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?T23?5CP83a2c53CV1YN8G45En1C4H315^9o6\32`
2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3W5Y12P202IQ27396D\2i14R1211986E
9JNOP14<Q1E253X1T1>=^1152]1C[1239;hP116^1R>]74B0P3;1H<36=Mh4n359O3NR4o4`1W3B9C536a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<W17I\2\3OBJ5Z45V1037;:0@?h25CP83S1]1c53CV1jBN_:8G45En
1:84H315^9o6\32`2CC]1B704=o2\12528g1e1210524j1R17V513<V61X1MP4T2241O2[3d7@V1P2P1V2CN^13X4j2Z3n2b
32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239X?mMn174U7Q:3NUP8b<i54C\315AJ;MJ^3>]
2`1?O3Nk=BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4
H315^9o6_3`2C`6_152P2e121057m27V5131:T1F;n313ABMP4T226O2[3e4]3X1Q3j2Nf8Z3a62Z1E02k27=KV44R121198
6ET1NOP1c1E253X1T1>=^11f1C[1239n6lC1l=1U6:4CV4W3T93N\P6QD\m1\14a5S2X3I^53NZMhf1eU2j2Z70ZZ1gLb80W
17BET2?>a14\4`6i616@f:@416Q1859:Z1P14a5V6^53Nii4j2Zh27BET2?>a14\4Z=16@f:@416Q1859:=4WA3Nmo1PU28n
Ba5SU1oDo=XJ94_4g<3NnT4n3nl2XJD4d3U1\<3NnT1b8e31a2Z=T91^o10bR1g>UIg@^54P41G0F>Mh4n3?O3Nk=BM5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_
152P2e121057m27^3g113<V61X1MP4T226O2[3\9Q3>1Y2e9Z3a62Z1E02k27=KV44R1211986ET1N<BP1c18<253X1L7>=^
11f1C[1239T3ZU1V54P41G0U1Mh4n3?O3NJP=BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5
`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62Z1E
02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239C4CKZ3\<3N_2]1^7n3W9eP1^DV_3\3X8h;YT1E4CR5`;3Nd9
U:2i614`9Q=bHQAR^2lCU3dHhX2G4k5[;3N`E]1W3[@a<SH_d1Kb1^S1^3U5=\ES4P2`U1_F<4m6Y:3NgQ8X2d11m@2m6I4T
2a3>e1f2d63Na2a5j8U5b414eQ2jR1iOb4aK[1Zg1Y5[O74WA3Ngc2Pi5eE95U3^HU2g2RP3kGj3Xf1:5U3h2eEm4RP3FTGQ
j1]E75U3Xk3V2;_G__2<5n26We34Z3h1bHW2j1d]2[Bn15W70T2m5d7c4U<]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_
7S10023Z5<4?m6QD518d1o2[CQ6c7Q4e4FJR2i5o1eV1i6Q8_225dK35dKQ\625fW735^FWa61525^F55?d2N\V245?d2[W2
55?d2[W2Um455?d2[W2Wg175?d2YCQd1me1Y155?d2YCQd125^P445^P4WW3855?d2[W2^m435dIV[645dIgW3^S345^FU3V
[625QX735^Fba665m2bKdh1`P1i]325`N25R555?d2m1]U235P4eS765?d2]MmY1^m465?d2[W2kf1Va265?d2YCQd1^m456
j4_<o_6dV236j4l@36j4SV226nR766>PZ2od11K56j4dj31^156>PZ2>og476Z\4l^2f71iBbH66j4bDiQ6f7U21626j466>
d2f1dU2`f166\Ij1oo5f7U2_16a2IP6@hA3c3k71T2R3d2m1:T1_2kQ1a12421FJZ@\=4c4WE_7hOn1n;m=Z9e>d<i:T3_2A
h2ZA^;=U9962;[4fa1j=b1_4a]226af146U7YBbZ126ZQ746Q4Hl@>6j35Io20A]i44R7VU3G9B56j4jV3\IXP157=]36[V2
77=PZ2]AZX1Qm2Z227oP437bAdb31757oP4W3Qm2Z227P557=d2m1]U247=d2[W2i17U7U2m5^H]1P4P2m1:=V391P1^P1a1
2421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_277=]26g2cT2k`177=0\26[W2k`157=0c2
[W267=dQ11YX1hi147=fQ1YX197=j2a1WM1YX1`f1W347=\4cU227j427WT437WT4m[2671;d2[W2a]2l17=d2R4U2m5^H]1
P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m17=d2R40T2m5
^H]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_257=d2=mV2
M7=d270o5@\M1T2R3d2m1:T1_2WEc<a12421FbN4kIVe1cb127027U]837=PZ297=U5nCZ@Q314WM:7=U5nCj??Q314WM;7=
U51lCZ@Q3121WM27nZ357=d2[W2`f137P5fV7571;PZ2a]247=PZ2hi167=PZ2]ARU1W357=b4]U2hi148iAl_6W21848RCO
]3n18<d2R40T2m5i4dC]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1e
V1i6Q8_238o4mP258=oY2oh2^f158[3^_2]R2l398[30k5SU1]T1]R2Yb1`X398X7nW1m5R>Yg2VDWV2b5T18<l20P1n4@\M
1T2R3d2m1:T1_2WEc<a12421FbN4m7h3n9o1U2c7b]1R[1`7ZU128V528_f1n18T70T2m5^H]1P4P2m1:=V391M2^P1a1242
1E0bN4l601SF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1YD[Bi6Q8_2n18<d2R40T2m5W8V@]1P4P2m1:=V391P1
jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2o18<d2R40T2m5W8V@]1P4P2m1:=
V391P1jCc<a12421E0bN4l6VF^2_7S10023f2c2<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_258[5Sn2]`1RY1Z18;1k
23j3Q2@\M1T2R3d2m1:T1_2Y1T1c;Y6Jc<a12421F13]1nL4TIF]LhHSIZD0S528XA28ZT248hl1Vh40k18Y70o1m5^H]1\3
d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2[>eBg8FJR27T274Z21BQ<cLi6Q8_2i18Y5P2o1m5^H]1\
3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\2154Z21BeX1i6Q8_268k^4h11^W2g^148Y
5go3cb328ko8j18T70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i
5o1eV1i6Q8_2i18T7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5
o1eV1i6Q8_2`28^4j20o1m5]AP7]1d2Gd2m1:=V3j9T4\9^:a12421E0e?E@_9W;c2]2TA^2_7S10023Z5A?^5^1l;]4l318
d1o2k=1SCn3h4FJR2T1W13204Z21BQ<Y4WDQ4i6>;V7_258Ti1cZ2RY1iZ2k18T70T2m5^H]1P4P2m1:=V391P1^P1a12421
E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1Q:cLi6Q8_2m18Z7o1m5PA]7]1\3d2m1:=X2Mo=kCa12421
E0R4o<aDVF^2_7S10023Z5A?m6Z@l318d1o2S2mNg8FJR2\274Z21BhT1l3i6Q8_2k18T70T2m5^H]1P4P2m1:=V391P1^P1
a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q41c4FJR2i5o1eV1i6Q8_2m18T7U2m5^H]1P4P2m1:=V391P1^P1
a12421E0dAm<4l6[5j@^2_7S10023Z5<4?m6QD518d1o2Z3ZA[<Q4e4FJR2i5o1eV1i6Q8_2k18T70T2m5^H]1P4P2m1:=V3
91P1R2[Na12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k18T70T2m5^H]1P4P2m1:=V
391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2`2X3o1eV1i6Q8_258cP1`HcZ2`^2g18Z7o1m
5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2m18^4e20T2m5
^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=BbBQ4e4FJR2i5o1eV1i6Q8_2m180S70T
2m5^H]1P4P2m1:=V391P1X>l3X>a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2V19<
k2P6@\7X8`3U:1T2R3d2m1:T1_2o7W=c<a12421FbN4kIc5i42eZ19`8W4`U1\N19;9Z30k5SU1_P3[6l3Y:RT1`X3:9Z30k
5SU1_P3[6l3\^1`X329k^4:9Z30k5SU1cT1Z[20UY1`X339n4fU4:9Z30k5SU1]T1]R2dBdO`X3V29X3j30T2@\5oG1<]19R
3CP2m1:=F_291P1g=_>V4a12421E0bN4l6nBW3[22_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2Y29;l2
0i30T2@\5oG1<]19R3CP2m1:=F_291P1m8W9d1c<a12421E0bN4l6nBW3[22_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T
5Do1eV1i6Q8_2J9X30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb149Z3^_2]R289Z30k5SU1]T1gd3`X359Z3Z_2aR
2l3?9Z30k5[Ng6d9e8j3ad1jNb_1lJ_BSk129Z329eb2l19S70T2m5^H]1P4P2m1:=V391P1g=fBa12421E0bN4l6VF^2S3[
4S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_229eZ439`I029`I49bo1W5Q3L9X30o5@\M1T2R3d2m1:T1_2]:
T9X>a12421FbN4kIVe1cb139bo1[h22:mb6[52065[3Q186`1\1Z1U2k4n479132_11_320=@438:22b3c2S1k1:1234D;6C
140411m12CAV1LP11H:12N8Ck2S:\1Q2b20a:Q97X1Q120_B[75O26;3L:f1X19k2Bo:U20U1;29>b11Q4U1><451@_7c3:>
4R8N<a2j2V1MMDb5j4^40h4Q3e3U;a1e32T462[1\1:>2?1Z2\3D85>:863[4>X15e4X3OTN1c1g=I34m620656V48610EG2
Y1Z1;e13j979132_11_320=@438:22`31c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;S2S:\1Q2b20o35k35Y2Q97
X1T10W6f1`:j1`55O26;3A::f10W1U3Bk5S5U20U1;29>b11=c3U1><4131@h2[2X1Q1g2V1>216k7N<a2`1Y1V1MMDX4Y1V
3c1^40h4Q3\1X2?e:a1e32T462[1?6E:>2?1Z24W3D85>:3463U2P1T1>X15e4_2HOQ8b6H84?a2O2T1e4[1l21Z2S:JQ2I3
12B:1a4Z^1]3i7PL[i1cCPe1b62d8[4e4g6WV1n1G:l2M1>U;^W3[6hAYDe121057U3\1PX1?e2]]162:dS93;m[2ki4a1;2
W5P2U4m8k<e1hX12cP1f6XCX>mIZX1Y2i4m5c1i1_O7BET2?>a14\4CU9`316@f:@416=C859:W1K;0Q3;_O0S3M\5^6TEf4
j1n82Q<]3f@S=P5k4[BCgP2R3eB_:[2;;Q30V2RES6T1LY2h1l37B021111;42Y12f4_4f60_1`4EF<h1h25m2h2m2hC_?^8
KP:;S:0W1T60X5dCP8@4jCS:`<n2a1]3f13W4X15GOAX141^7eHa1;;`25;;30X3Q7JfAU8W3k1n?S7X55Q1d4j2g<P6R1c9
SN3b40I10\4o20c59m5cY1WD\2`4AU;a7_P1f9Z2W2;W7o1m5fAg6]1X33d2m1:=V3o=g8S;a12421E0VDj8b8h:S7Y4^2_7
S10023=l4A?m6Z@l318X1;o2:bA[<g2g8FJR2T14R174Fc11BkCiDi6Q8_2:;2[3_W1JA^OUV6e9VI5;]4mW1^O`g5b2;0:Q
3OW1VKT1o4HS37B021111;42T142f4_4W8H2Hk2\1<h1h25T1_7V8`S1KT?:JKHIIH1101U1=n2g20Z1i9h=X4l1P2:4T211
aAf7m>g26j6f5Y2Z1c7P7T=j1;0\4c;R?h8ROc7g3b@80EG<Z2T3MY1P:[:i300_2h2`3a1:MV1]4;]1Fd8m4e6o<\N1h2E@
]1049R7UAX93h1O5^5R?Y3B;i8ZFg^1TY1K]1m72g3Y5VGb[1n@WFl;h25H;0]3P2RU1X214VHVQ1R4e5T9j72i3e9Dj3og2
k:;e4P8d1;0\30W7WS1iA?D]21b41?a5W200e255d46D612hAo1kGS4n5k31?J[1]32d20m1=g1mE0^Il1bF0dCR1Z6;;g1O
9;1n1Mh4n3?U5P3f1Y3>W2BM5:a264f1404;R1726:406V11F4;8156271f11P1S111O015DU1<W17Ii5L2BJ5`4?K7;\18E
i15h8a2n1d33j1Y1oL8G45En1C4H315^9S6KQ1]2>Q2CR1X13470b3_152P2e121057m27V513<\4CBB1X1Ml33h1;26O2[3
U8V1Q3j2a2S7Z3k26;R32P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12317SD0i1;;f2:W2VKT1l87B0211
11;42Y12f4_4h<\1<h1h25d8c\1l>2Z1^2762R1120T1R5Q10mHU6[24jCdFn2j6f5Y2n8A;d3c3l7lIW30gi1kW1Z2BR8l>
Sh2h>]KZ23;nR1gh7F;]3j3l7Q1eD:i3W3c<\=YY1Z\10iL_5NS[1_A^@jMk4b1;;Q30V2VKT1l87B021111;42Y12f4_4h<
\1<h1h25d8_4`Q1b6P5h@T60X?d9a84jCV7]?n2j6f5Y2g1V7[2;;5`2:W2c1bIT1l87B021111;42Y12f4_4f60e3_1J\1<
h1h25d8`3e4J1_S1l>]1^27672H00101U1T60X5dCP85:4jCdFn2V6Cf5Y2Z14^7^@hF@;0\4Zk1W5[4Y4m=n>e_2h1M5j2d
HjR1k1;;Q30V2VK7LV3e57B021111;42Y12f4_4h<\1<h1h25m2f5U7P1Q2`I0h8iET60mHa84jCaCd1010Y1n2f63f5Y2`1
]73;f^2[d5:;m3fIk]1]>U1Z[1[6RV2n68;^3WT2h8US2`d2SC7;;c3f3cS1j1\1dCRE[U1k[3`43;[7ob35;^i1cV1]S2fP
2V1;;m6dS1j1\1f4_4]:Z2\1<h1h25U<l4C1S6l`12OU1^;kK:oCdFn2V6Cf5Y2_1^7^@hF@;^3=[?\Be6YFT9SS1mA^Fh^2
ZB^Jg7RB\1;0X34Na31S1IYT1`T19^7WF\R1e6N[1n10=521LaDmBV;d5:T>U2k4\7i1i6m@J\4Mo8^2g;f3M;[7\:\@H[JT
Cl7X<\8j70S@Q:0e<^6b3b_1P6[87[CU2Q2m;h>1R2S1;;]31Y10Ec9^@bZ15g\1l1PB2^@Y5S2e121057U3i5e>^CQ3\4RE
j4i2S1g<>;[7a[1Yl1bn1MeA1[1h_2i43n?V6l1;b7Mj9V5IIPFk5f3m6R8FV1`904]?b2^2m1]8Da>K?P6o7P2S3Y11C1F<
;X2d5a8j5m;n=P7\DS;4e1W1Q10`7Q1P6k4k9h1j:`7T>l5<h315h1J2h4]2`1?m?0BM5:a264f1404HE:6:406S14F4D156
271=X11P1S111O015DU1<W17Ii5OBJ5`49Q17;CHg;a2c53j1V3X4iF8G45En1C4H315^9o6_3:U2C`26h3_152P2e121057
m27V5131:T1Q51EBM:e3T226O2[3e4Z3[1Q3j2e99g1X1a62P202k27=;?V44R12119832ET1NOJ561Z1E253X1T1>=^11f1
C[1239P;^L\5<:]31n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17I\2\3OBJ5Z45[17;\
1h25h8`1P1c53j1Z1k1RK8G45En1C4H315^9o6_3:a1CC`2o3_152P2e121057m27V513<V61X1M:e3T226O2[3\9Q3b1W1e
9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12397<e_3kS1[g2h1l7g6P2<:f2:0V2VKT1l87B02111
1;42Y12f4_4h<\1<h1h25f5m2c\1m=N3W11?0\2:0G41U1T3m1Q10mHl7D4jCdFn2a1X5f5Y2Z1c7_1<:Q3W2VKT1h5S37B0
21111;42Y12f4_4]5Z7\1<h1h25[3X5c\1VAb4T60mHa84jCdFn2j6f5Y2n81<=<:j]1[L5cU2X4_T12b611fL3<iW1S6W1<
X7`P1S3j1T17f4_4l9@Z2\1<h1T?`51Pg12U2`7m3kK:oCdFn2V6Cf5Y2_1Y5T2^@D\<f9H<]3>?Z>j@g8b1[?n7`6fI7i4e
Fe1h7db2n=nGTB2e3hAM<P45W1_8kN14m5g<`5MHi6YG1VY2_1i5a30S7^6YT1g;Y5mGX1S1K<n7cGZ>[8i7`12?R3=_1Mj1
?g:X^1X?3b3g4Y8gS2QCl24i7;<^5YT1Q314KeR4hB_12;<VA2V@bk2]9R7Z7db2nQ1P@P7<:0P3;15Z1=Mh4]2`1?U6h9B9
C5:a264f1404^1:6:406S14E0200111;212260171=42P11P1S111O0151BU1<W17Ii5L2BJ22<R3J5V1037;:0@?8_25CP8
3a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V5131:T1OQ41EBMP4T2241O2[3e4f4Q3V2CN^
1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AG9E253X1;H>=^1152]1C[1239:<f32dO]d2[92g3hg2WV1D<]3SR1
2mBc=dMD[2a1lLiQ1kb1c1R20W9k8d@lD9<Sn1]:]c20aQ2iFQ4k:<<f5]2gQ12m3YBm8Y:dDUa1aP23<Xj5Ra15<`S3Z[1\
BQ52<PS1d9=9T409:BF0o2?:[1b1`2=_2=k12421263302a1>FV22204:d1=8\1[1c2_20<6062312783F?1:11P11744805
118E15094Z1P1J:\1>4V1<g2e5EB3m2Q2<l23U35e2S51Le1Ka1k1W1R20d1671d1i1Hf1^291:948G0Q20<:1:6V3_4[1W1
;Y1<;P2[18V1H:3MC5m5DG=KL85o10U13729>EL1=7NT27CA><:1236;c235391S2W4k2i16n5E<NR19Ml2JQ1?d3`1EOb3i
2;K^5e23_1?j202E85W11=13R1@T28b1Y18AK9a1<<2B2U1c1R2D8I2?\111g39g1<\1521436NOR22]13i4S1Mk15T1Ih3a
66l8h14U71@\271321@a4IS5T3031d4=^40DU5n2^5=k12712633T2FY28:d1=e1[1c2_20K23<83c13R179805118M094QA
m2a;U5b2]2S3R20d167f1T7I8G0Q20<:1:6R9W1k58T:DG:NL>Z3f2;f1h1Km136o235=1[6k2i1X7Q2VDT9_1Z302E85Y1?
g1]2b1Y18AU1a1<<2B2i2R2De1\111_379g3W=Q2T1[;l8h1Z:96S;=^40DJ70]17[2e1X1?:AV2R14B66Q1I01712633a18
712>4@11JICd1=<B5?[1=3<U10=L63222N0;0>23<83P1;611R17916004100815<52094Y5X2Nb4P1f1T11k2^81P3G]4b2
3U23Q288?R20U1>671a12;R2Cb19T1OI8?700G9N038:145642[1HZ19?_123Eh1:W13g516Y1D]2^583@0F:2D6?<>S36?V
2;J:2;1KG49564d12536>?P235<01a3T2Dd1V1R1FX7Q2\7@j1[5Q5]1n4g2_1Af2102E85Y1?52:04M7:C343E3N<664M07
012;62A9a153205312:72:@X1DIX1De17?D11c2F4735X2LA<\:<O32<235L4OT1U34m3i1=:_1P1:0h36I;Y2h1R2o3W462
6V1m247\1Bb4a18n1S3=Y3j1P7h2K=e46<];c2_20g4J0511f1]5S9_2m2[5T3Q8_5a1W1R2n:0EU1m2i1b=[18G76=_8\1R
5d3`3Y7j50W31R2T1d=`4Z@^5Q233D?Y1=1R7P2a1<i35>o2_2b4m2Z<33T4e1l2T6<6l8h1m7f232n8]3D1k1=T5P71f2K=
l4<>n:c2_20YHf8T3m4S3_5a1W1Q=0k1oCODo>d3`3T3o90W31R2a7W7ZJ^9l2o3n9b4m2U<433j5e9l8i3c86n8R41[:=9i
2Z1:9DE1Oh1116:1]163o3=i4244263302_11>FY2204:;X1=8\1Y11c23P2:07640412312@3:03230>1120411F9115446
101311162B15?;1L1N1H:12W1CG><S9B3`1\1D\1<V2E3U35h81Q1AKBCV2Z30d1>Y489M0o2:94P10IW10<<:6V3k5W1;26
0:3<3;:0I23>U4:3B:C5b6G=Q2U20U1;22685b11d18S2U1><4221@V13a135391o2[3`3[1n5B2^29j3JM1Bc3`1=7Oc156
a1Mk1W1002700c146^1X1n1;776_159j239:9]11?34Mf6Q32<2B2l4M\127Q111g3Q2B<>:341436NOR22>N3018a8n1]<?
n1Z6U2h3;O1NV2:U1h1Q8IP1^111f1=9W8@U7n:h5c2_20l1Z6=d;F?^;Y35j4F0X2L\1hCcS1YA;43;V1d28:T6l57j@`=5
b1e1UHa6f67\=i1e:R:R;Q>m2=S3E4T10I0`7d8P2a87c2_20d4V6a3S2P=Am1P41S7b3>aDg?Nk509Y6\4h32l8o3f3R1`7
Q>RE6<H1c2o2U3V8k4j2b4g1k3T15Z4g1l>P17`2c4Og727>X4MX25e1K1b1]2>@3_1U18U1T20S2C`2[3=S3k29\1\=4LP2
]5S37c2Z1T10Aa21Z1334D141118=R1W11P26H>>;BG`5l5^3=S1e1f2=1W<5d2j8;a9Y<Q2Q5P1a8U1Y1h32Bi1T6:Bj48R
3\1^NY41k2Q39<Y1Oa1^24Y3iAm5o3m17_1W1b51h6aAY30R:0Jd1]1l1=>\W41`8_15nh34a9V1QBQ31S1>W5V2o3VS5Zh2
7BET2?>2^14\4^2G`1Q4m2b116@f:@416Q1859:O>W5V2o3VS5Zh27BET2?>a14\4i<@114@f:@416Q1859:O>W5V6RQ2ZO\
I[Y1Zh27BET2?>a14\4Z=16@f:@416Q1859:1>U1>W5V2o3bl31aV1Zh27BET2?>2^14\4]1o3[3B0l316@f:@416Q1859:8
>_1\K^5QY5Qo11<F>_1U1]2WMod1nCi<4Z1f1g?hIjQ3a2g16lC4m1[9;U1>j4<P2U4hd3]^1lW1]`17BET2?>a14g1V2=e6
S3`316@f:@416=C859:3>j4\k33>\V9j4T1>W50o1U4VS5Zh27BET2?>a14n3=Z1^2Q5^416@[6Z4@416=C859:A>]3e1WV3
gGc_3UDOm2<Z==W28i:j4X2T1>W5V6mFoX1PIT1[6]3W3Pl1Zh27BET2?>a14\4k8^416@f:@416Q1859::>X4o`6VR1]?Z4
P@V4k6j48>m6lS866[Lb3P9@>[2l2_j2e5^7m1[AGl1S7X9]X2[T1VFREb1>9c49V2o3aO\<ad2h@lAgS1W1c=b<51kH7BET
2?>a14Y2C^1e6f2m316@MX544U4@4160P1859:Y1>W50U2o3gFoZ2V4Wm1`S2iD7BET21=>a14\4`2N7d50l316@V6_4@416
Q1859:_1>h3^1c1B4j3m8`X2m<b2\l1i5nA[V27BET259>a14]19AC^1f1d71KP316@f:@416Q1859:R720:P4G>U12:Bi1U
2e9479132_11>P320=@438:22Ik1LCo1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a
2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40^12?=X2Q3
Q8R1l@\1:>2?11X2Q2Z13@85>:81436NOR22>N3;j<7BET2?>a14\4f1d7n316@Z11U3:h5@4141Q1859:R2I_21A>h3Y15Z
2X7ni4dW2n=Z@92X4FUGa1>9>S5RV2W\1PFR`2^F7^h17>S5\[4Q1IbU2hd2U2>e2]2P2o1m5l@a7]1\3En1m1:=V3o=?Q5;
m=a12421E0bN4l6VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJX1I>m174Z21BmFgAi6>V3[4_2P1>S5;]1SAn400j>k=l>b
^1l8Y_1i@]2R:T9[5mIX3[2k?56a2?e<AV1j=T:j1>j3W14a11<5o3ZFcEo?i6VKeR1`R1W]1R[17<5Ef12:?>a14g1d2l2A
0l1X1]35P316@83f31Z1E_4@416Q1859::>mm3TS1X5[f1cC[Hn1c9ZFN>W5V6VS5Zh27BET2?>a14\4l1];165:f:@416Q1
859:P1>W5P2U4fn2n@`c1Zh27BET2?>a14\4l1];16@f:@416Q1859:T1>W5V24j3VS5Zh27BET2?>a14]19d2]1h1U60l31
6@f:@416Q1859:P1>W5V2o3VS5Zh27BET2?>a14\4\90_3<16@f:@416Q1859:P1>W5V2o3VS5Zh27BET2?>a14\4g3d50l3
16@f:@416Q1859:5>o]3SEcS452>S[88>\5oL[:14]g1`S55>X7eX1mJco22>X7N>W5V6Uk2US1jT1Zh27BET2?>a14\4Z=1
6@f:@416Q1859:1>O>W5V6PP3US2Zh27BET2?>a14\4Z=16@M0g9@416Q1859:3>lP90Z1>6d2[20U6hn1SHP8iBY8\Kg=Q9
n_1d8dF7BET2?>2^14\4Z=16@f:@416=C859:6>X7PY200Zn4S1>S53V6TR2QQ3^;k\27BEF]1?>a14Y3R1i3`91678f:@41
6Q1859:c1>W5[2j3aJn4PQ1hFP<\5l8`a1Yb1PV17BEMV1?>a14]19d2Z1S3031:R2`5E16@[6Z4@416Q18319:?4>c7VW89
7>c7VW892h>V=H>h2O>J9`Kj;14h6Qo2YBf3XDdEi=l=2h:\HT>@Q74>X5Z`8iE:>j4=Vm3b<jAaX3S<iED8>X5o1VU1n^13
Pj5iER1>W5V2o3VS5Zh27BET2?>a14\4`2N7d50l316@f:@416Q1859:R1>W5V2o3VS5Zh27BET2<2>a14\4`2k60l3165:f
:@416Q1859:b1>W5[1j4f5gc1[4Y4Y2_;i?b2g3Rm1X:1S1P4PQ1f1RV17<5ET2?>a14g1d2Z1S2Y3S5]116@f:@416Q1859
:M>W5V6VS5Zh27BET2?>a14\4Z1o;16@f:@416Q1859:1>6>7b4\U2[[6g@Q3>X4Jo10>`1m5[5Q<a6>]1\3d2m1:=V3o=W5
g2k;a12421D00e?<h2l<k5Z1kD^2_7S10023Z5A1=Y5?S1l;]4l318d1o2k=3`1`Ag8FJX1I\21521Z21BQ<50Nl69T7o480
\2`1i3P3h3>BX2f4_20A>S5e_3U2>bl3X3b?0N[C8i:W4BX2W7Z1>W5V6bFeo1[S1o2aV1hY1]8k>WG7BET2?>a14\4`2N7J
i40l316@Mh9@416Q1859:N>W5V2o3VS5Zh27BET21=>a14\4Z=16@f:@416Q1859:M>W5V6VS5Zh27BET21=>a14\4Z=16@f
:@416Q1859:T1>W5V2o3VS5jQ1dNjG7BET2?>a14\4`2V1d50l316@Q8d2@416Q1859:S1>W5V2o3VS5Zh27BET2?>a14\4`
2V1d50l3114@Q8d2@416Q1859:4>X[8l2aIX5>f311W1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D1562714a11P1S111O
015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<c1Hi31X1M^1a2S1
P126O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239YAdJP5>f31Y1DMh4n3?n?BM5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C
`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1
C[1239a1>S5k;3f1f6`1T5W1T21S2^6HaEP5h2PA3>e;N1^FMb3n2^;o2Q1o1`1ZH\55`2j1n8lEi9_4[1e5`>d8h6j5b1;2
>X[8\1>j3R19V2o3TV3i4h@h4eR1oT1VJ51kH7BET2?>a14\4_3l50l316@S4m3d2@416Q1859:Q1>c2c2V2o3VS5Zh27BET
2?>a14\4g3d50l316@f:@416Q1859:O>W5V2o3VS5Zh27BET2?>a14\4\90l316@f:@416Q1859:P1>g2_2V2o3VS5Zh27BE
T2?>a14\4\90l316@f:@416Q1859:Q1>g2_2V2o3VS5Zh27BET2?>a14\4\90l3114@f:@416Q1859:b1>g2_2a1Do3f_4_C
aKX6h@TNa751BET2?>a14\4`2@=7OP2BP20l316@S41Z1U5@416Q1859:\2M>W5V6VS5Zh27BET2?>a14\4R8W516@f:@416
Q1859:N>W5V6Sc2R`2Zh27BET2?>a14\4\9m316@f:@416Q1859:c3>g2Z24c18o1Y2Q2a1YDT4]1Ja2d2m1:=IU1V1m9Q4^
5V1U=a12421E0m9Ji:Q@VF^2_7S10023Z5A?U6:<@o3k1a1:P8l318d1o2b2jFc7g8FJR2\274Z21BQ1X;7BEHN<?>a141U4
4[9:74V316@\3i64:@416Q1859:Q3Z1_2R1>g2Z24c1b4VS5Zh27BEHN<?>a14\4[9n316@f:@416Q1859:P1>W5c1Bo3VS5
Zh27BET2?>a14\4]9KP316@f:@416Q1859:T1>W5V24j3W`2nb2Zh276;ET2?>a14]19d2]9KP316@f:@416Q1859:^1>h3>
J4c1<5o3n[1]a3i5Z`1b?\H7BEf1=?>a14g1d2^30l5m316@83S5U5@416Q1859:O>W5V2o3[Go[2jo1Zh27BET2?>a14\4Z
=16@f:@416Q1859:8>7b4od1\@me1R[4RDM>W5V6VS5Zh27BET2?>a14\4\9m316@f:@416Q1859:Q1>W5P2U4o^2^V2g=Zh
27BET2?>a14\4l1l:@16@f:@416Q1859:Q1>W5P2U4TR2d<Yb1RR1Zh27BET2?>a14\4l1];16@f:@416Q1859:O>W5V6cFe
h1lc2RX1W`17BET2?>a14\4Z=16@f:@416Q1859:P1>W5V2o3mGX[4Q9X_27BET2?>a14\4d5e716@f:@416Q1859:O>W5P2
U4VS5Zh27BET2?>a14g1d2b4g816@f:@416Q1859:g4>W5k108f1Y2c3[@S1^1_5]1\3d2m163=LY2m10S1^7]3`6^2k:a12
421E0k2Z3n16G1\2NOa1]4V<R3\1Z1l5?]21a:g2^2P40]3S10023=l4A?P4X14^1@k8`4\2l318d1o2QA`8^7g8FJR2\260
4Z21BQ<617BET2?>a14\4Q1;G:E87F33Z4:0;`3164;\3S3e3>0:5416Q185909?GT3]11O0Y2>T7o1m5[5`8a:]1\3d1Om1
:=V3o=kCa12421E0b;i2n7W3T6k5VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BW<OQ<a4Y2=8h7P3h3Q1X2f4
_2c2>e2`1l20o1m5^H]1\3d2m1:=V3o=kCa12421E0bN401M>E52]4o5c5b:^2_7S10023Z5A?j4R2Z@l318d1o2[1[3S9?^
<V6n4h3FJR2\274Z21BQ<5mC_8i6>;V7]1Q10d6?70f29;1`1=Mh4n32<U6h9B9C5:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0
b3_1528g1e1210524j1R17V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1A
Q1E253X1T1>=^1152]1C[1239f6?70P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E02001001;212260171B2P11
P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?Ni15CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e12
10524j1R17V513<V61X1MP4T2241O2[3e7f1Q3V2CN^1\4j2Z3k2e32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1
T1>=^1152]1C[1239o6?70P3;1`1=Mh4n32<U6l8KB9C5:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111
O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1`3hJ8G45En1C4H315^9o6\32`2CC]16C0b3_1528g1e121052
4j1R17V513<V61X1MP4T2241O2[3S7X2Q3V2CN^1T2W2j2Z2Ok2Ik22P202IQ27396D\2i14R12116286E9JNOP1AQ1E253X
1T10=66^1152]1C[1239i4?70P3;1`1=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5P3m35V1037;
:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5T2Q41X1MP4T2241`<\4V2CN^1\4j2l92P202IQ2
7396D\2Q3211986E9JNP2AT2X1h32]1Cl1U8i4?70P3;1`1=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W
17Ii5S6J5V1037;:0@?[2<5CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241m;B\4V2CN^
1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1o4?e31n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X
1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239e6?70P3;1`1=Mh4n3?U6Q
7f2B9C5:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?[2<5CP
83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2
Z3k2e32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239o6?70\2C;1`1=Mh4n3?h1\4h9B9C5:a
264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5_3J5V1037;:0@?[2<5CP83a2c53C
S12h7`F8G45En1C4H315^9o63X32`2CC]1J0b3_1528g1e1210524m27V513<V61X1M^2a1T2241O2[3e7f1g1Y1V2CN^13X
4j2Z3l2d32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239hU1b6?70P3;1`1=Mh4n3?U6h9B9C
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53C
V1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P20
2IQ27396D`1Ki14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239l6?70P3;1_10=M5Bo3n32<U6h9B9C5:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1
C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2
i14R1211986E9JNOP16182NE253X1T1>=^1152]1C[1239X8n?W@Q92?UZ6d6?70P3;1Y16=Mh4n3?U6h9B9C5:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1
C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3X7HZ1Q3V2CN^1\4j2Z3a62P202IQ27396
D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239V6?e31^14:Mh4n3?\3`<0BM5:a264f1404^1:6:406X1F4D14
0040271f11P1S111O015DU1<W17Ii5OBJ5`4L>7;\1g;a2c53j1l>a2j<8G45En1C4H315^9h2V4m2A`2C`6_152P2e12105
7m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239R471@ET2
?>a14\4l1];16@8]:@416Q1859:V5?e315\1;Mh4]2`1?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5131:T1Q51EBMP4T226O2[3e4f
4Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12391?g4?70P3;1`1=f5n3c61h9B9I:a264n54
E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524
U3[5=V61X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1f4?70P3;1`1=f5n3e6h9B9
I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g
1e1210524U3[5=V61X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1a6?70P3;1`1=M
h4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h
25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1
\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239f4?70P3;1`1=f5n3e6h9B9I:a264n
54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e12105
24U3i5V61X1MP4T2241W<e4V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1X8?70P3;1V126<0MEU1
9?7j1n3?S61a4V5899C554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17IW21Z15n1OBJ5
Z45V1037;:0@?h25CP83a2c4K33CV1>c1\1Z3^G81E459;n1C30H315^9o6\32b1MCC]1B600b3_1528g1e1210524Q1HR17
;e3AB13<V61G@MP4d1?241O2j2@\9:f2>16^1CN^13X4j2Z3a62j1502IQ27396D\25c14<E211986E9JNOA>AQ1E253X1T1
>=^1152]1C[12317\=W1m1?n3PFa1Lj3V7?70P3;1V126<0MER4n3?U6W9@B9C5:a264f1404^1:6:406S14E0200111;212
260171B2P11P1S111O0151BU1<W17Ii5K3BJ5Z45V1037;:0@?h25C9o4f23a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1
J0b3_1528g1e1210524m27V513<V61X1MP4d1?241O2[3i7b1Q3>1e1CN^1\4j2Z3a62j1502IQ27396D\2i14R1211986E9
JNOA>AL4E253X1T1>=^1152]1C[1239\=YB2i4`=22?be82?T8[5?f2N1Y1D2J3d4n3?]?@BM5:a264f1404^1:6:406S14F
4D156271f11P1S111O015DU1<W17Ii5OBJ5`4<N7;L?[2[9a2c53j1YN8G45En1C4H315^9o6U2Y1`2C`6_152P2e121057m
27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239TQ11;@f2D:
>J`1X`3na1RW2P::@P5`1Y1bb3RV1m`4312A@]4B`1Y1Z^1jS1cX42d8_>o?fIj=312e6@60P3;1LC=Mh4n3?U6h9B9C5:a2
64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2Z4X13CV1
YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3Q81X1Q3V2CN^1\4j2Z3a62P2
02IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[12398@f5JYP2hEYX1[Y3Y_1@@[381d;mc4e121057U3Q
j2\6o>2@TZ6j6@60\2C;1V19=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<W17Ii5OBJ5e3D5V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]16C0b3_1528g1e1210524m27V513
<V61X1MP4T2241O2[3Q86S1Q3V2CN^1\4j2Z3a62j1502IQ27396D\2i14R1211986E9JNOP1AQ1E2535R1T1>=^1152]1C[
12380b6@60P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5
OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T
2241O2[3S7X2Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239e6A2_2[1]
1c10o1m58W1i?X2P2k1MKA2j2>61:P2OM:;1V39131212Bg3;^8]:\3]2X1;G190Ha12421E0]74l1P1O1NM[5Q485h1U564
01M9a2>`2:m=Z5]1T1^2W1m4U102S100239P5A14852T1T2W1R2l2S2j2\1d1U562G35a2518X1;o230783101;454e37R1j
4b2W4NY2d1\7T2g1[2Jh3FJ^1C7L23854<74Bg11Bo1Oj52>6531T4f545=:J6]20Y1@U1]1P2h37Nl1g2Y5_1>;X375_3]1
1OT2An3l2U2m5`1mF]1P4P2m1:=V39184BUO0W1a12421E0bN40k6VF^2_7S10023Z5<4?m6QD518d1o2I1UP1Q4e4FJR2i5
o1eV1X50_1Q8_2n1Ak6U2m5^H]1P4P2m1:=V3918GUO0W1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJ
R2i5o1eV1Y5_1>b7_2V4Ab2[1]1c10o1m5W?Q5V3MKA2j2>CP2m1:;1V39:3CAd1Q:9=cB0Ha12421E0cDn9401DG\5cC]1T
1^2_7S10023Z5A148j4R2g=b2J3m2180c1o23E10=0354m3g5\27kBg8FJR278C23>A74Bg11Bm91Q2U1G=V3d5V1j1b3\82
0U2i6>82Li2_3]11O`4A2_2[1]1c10o1m5^1UDk1MKA2j2>CP2OM:;1V39152112@b<QC0H\142421E0k2d7Q1oB401\1EU2
`2cC]1T1^2\5R2S10023Z5A148j4R2g=b2J35g218d1o23E101;454m3g5d2f@T2g8FJX1I78F3>A74Bg11Bd6?h21Q2U1G=
k8V1@Y1b3Q6Z220U2i6>82Li2_3]11Og2AP7080e1m5WDV4]1\3d2m1:=V3D1Y7n5h9R:a1100321E0_6TOg@b1f2T1^2_7S
10023X4Q1A68m6`3i<l318d1o2`;9VEg8FJR27OT174BW1?1Bk8R1?a5?a5a6P<i6?Q4_3_2e4Ab2[1]1c10o1m5n:X4R2Y4
k1MKA2j2>61:P2m1:=X2M95L1a2d99=\=W5Ha12421E0`:o98c1_6U176401W1f14e3X>Z5]1T1^2_7S10023Z5A148e3T1R
2g=b2J3m2180W1;HV232>310=4:Z<3`7Q9T2S4c4FJ^1C78C6C<721Bg11Bc991Q2k2f2\4]20j11S1]2e:i6>;X375_3]11
OR2Ak6U2m58UH]1P4P2m1:=V3912MUO0W1a12421E0bN40k6VF^2_7S10023Z5<4?8T1_5QD518d1o2QQ1Q4e4FJR2@X5o1Q
Kc;i6Q8_2R3AP53k10o1Y2c3^1oF]1\3d2m1:=V3F12S=aA_1Ia12421E0o;dIQET1^2_7S10023Z5A68m6@i?l318d1o2`;
`ES4c4FJR27T2721Z21BQ<87BET2?>a14\4Z=16@\3i6?@416Q1859:\4_2P3A2m2J]17^10o1@V4U1^1`F1<]19R3;142n1
m1:=F_2D11j9[3QC0Ha12421E0bN4l6nBD]15N^2]71S10023Z5A68m65_1i5j8l318d1]2A`;`E[4[4FJR2W1T174Bd121B
W>]Ji6Q8_2X4Ab2[1Q30o1m58QAS7]1\3Od1m1:=a1d1913LU1\;eB1S1a12421E0d4T5Fe9l22T76401i6X;n8^1?^2V5X2
S10023Z5A141652T1Dj4P5U4\19b3i1?V3518d1o23E10=k2O97T87Z5Y2`2T8@S4W3[1FJg1:78CJ<74Bg11Bm1^1V3Ga1E
531k94CU1o3n8k5i6Q8_2<AY5[W114iX1ih2h>W110BU2Ak65o1m5^H]1\3CP2m1:=V391P1b<bB0W1a12421E0bN4l6VF^2
_7S10023Ed4<4?m6Z@f3518d1o2QQ1Q4e4FJR2\274Z21Bo1eV1i6Q8_23BZ3Rj21B4B]m2\_303BZ3Po32B]m23BeP4e14B
Z3Po3]N2BZ33B[R4]N9BlZ3>2Ze1P\1WB\FkS13Bag5`W12BiP56BX5[W114hl33BZ3gm43BZ3[Z5k1Bj60T2m5^H]1P4P2m
1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2c3U2o1eV1i6Q8_25B2d2[W2^m4?Bh6P1
aj3^Z2Wm1Y4\C`1R9o4312B3Bm`2mk34BZ3]Y6mU14Bji1mb4SI4BZ3_f1mb42B_]65Ba314ll33Bj\609B2d2H2_V2co2jm
1_C3CPn1[O2CPn16Ce4nNh6RT1Wb24CS7gi4QR22Ce42Ckd71C6CeU2_H^`1[n1b25C2oY2iU1l@5Cg4lY4nP2QV13CUn2^`
13Cd^4nP25CUn2^`1^D_\1S1Dm23j3Q2@j>1_>1T2R3d2m1:T1_2R>Y6^=a12421FbN4TIF]LhH^]1T5U>X1Dm2X2e1Q2@\M
1Q22R3;14Q2m1:T1_2R>Y6^=a12421FbN4kGo1c5iFWE`3m\1@0S5ODm46=Y1nW1m5R>c322NY>W2fZ2^;WP1[1S>2\FE9m1
U5nA0SR19Ll29Dl6nW1m5R>W4RAUf2WV2P2Dl61o1m5^H]1\3d2m1:=V3b=<21P6e=a12421E0dU1VF^2_7S10023Z5A?m6>
k?6T1`218d1o2QQ1g8FJR20[274Z21BeX1i6Q8_2P2Dl61o1m5^H]1\3En1m1:=V3c:[32hCa12421E0dU1VF^2_7S10023Z
5A?m6>k?Q1j218d1o2n2RN[4[4FJa1@\274Z21BeX1i6Q8_2U1Dm2n3Q2@`3kI1T2R3d2m1:T1_2R>P2V2Q2^=a12421FbN4
kIZ5RGhHm\1@0S5];>DX5c1cR1V3S2m5R>P2YCgd2]1fU2@ODm4DY17k8jNm5a=@EZ1b122NT11Z?m4Wa2c5oJ`B<^?Y1[1@
e5[2?Dl6KRW1m5R>W4RAm4Wa2d]1h>X9@e58Dl6nW1m5R>ZEUf2WV23DWh2nj1KD<`4:9f;Z2c=c4j6m:^?^4c<ae11X4a8^
Il8VDg<]7]5P63bP1n1DIa2a180095c;`:j4C1Z2R2c1Q51214k6`<[2c1Ab1T1T11d=1c1T4iJ[Db@c3072d>j1[33f>`1Z
7o3S4T4S@o2h53f3kLfCS;Y2m1X2D=_48009`3l1\7h3Q1Y2c4e7S2O27V3121c9P10P?C@a@[9\4jR1Z5a2X9V<[6\73_1S
3\2l2R3JD?0@De1S=DU8Z1[6g42Y83`1`1P1fT1i3e7Y5g45R32Y1Dm2X21e3@\M1Q22<e2;121Q2m1:T1_2a;b3m49^=a12
421FbN4kInDCj=o>h2cb19Dl6nW1m5R>ZEUf2bKdZ1;Dl6nW1m5b=?ZEUf2fU2@0>Dm4\C17l4\R1U7e1\?n^11f]4oLADl6
_U1^2m5T;V1f1W4c2^>UT2oAh]1VCW5cA>DV51c1eU1121Q2m5R>ZEUf2WV2n1Dl61o1m5^H]1\3En1m1:=V3o=2hCa12421
E0dU1VF^2_7S10023Z5@0?m6>k?l318d1o2QQ1g8FJa1>1\274Z21BeX1i6Q8_2?Dm4;a2kS1eCY800]@gg1`Fhc2Qa1R6[1
Dm22k3o11@PF[719j1R3i1Jm1:T1_2c:^3W4`?a12421FbN4kGo1U1A3ZHV2hHj8cT1T5le1b2Dj1N:g3[3h1a1Q<m1[1f>T
3m5U;U1`155=V2HCe1V;2P1Q3=2]51XQ1V8]2n3>01o7LCX1U20V2Ia2j:V2KZ1AY2G9m?b88=0o2DW@R9b1_4`2D>1l2e2U
7083QQ1Z1`;9j3h2Dm2d25U1o1@`3k1Q?n1n61<]19R3d2m1:=F_2Q3^5^5kCa12421E0bN4l6`=f4FW3R2;d1h51S10023Z
5A?]6?k6o8>h1S218d1o2l1UC2FT;[4[4FJR2\274Z21B]MW;m2Nl2Q8_2n1DY5d1o1Q4k1^H]1m2>d2m1:=V37g=<`40l>a
12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2S2Dm2P4o1@\5oG1<]19R3d2m1:=F_2o=
kCa12421E0dGm64l6nBW3^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR20[274Z21BeX1i6Q8_2l1Dh6U2m5^H]1P4P2m1:=
V391P1`A0l>a12421E0bN4l6VF^2]71S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1Dh6U2m5^H]1P4P2m1
:=V391P1`A0l>a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2^2D_2[1]1^1U2m5^H]
1m2R1P2m1:;1V391P1R:]70l>a12421E0^N34l6VF^2_7S10023Z5<4?m6_Aa2518X1;o2I101;:4VOQ4e4FJR2W1a4l12oS
1e2i6Q8_2h1Dn6o1Q4k1^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX
1i6Q8_2]2Dm60o1m5PA]7]1\3d2m1:=Q2T1o=kCa12421E0R<l8[9a2f4VF^2_7S10023Z5A?W5e1Z@l318d1o2[>`7T;n3M
j3FJX1I7T23321Z21BQ<cLi6>;h3]3]11O[2Dm4o10o1m5Y5TC]1\3Od1m1:=V3^3e91HkCa12421E0`@SEQET1^2_7S1002
3Z5A?m6Z@l318d1o2`GY4V5g8FJR2\274Bg11BQ<040:2@]Ki6>b7_2m1Dh60T2m5^H]1P4P2m1:=V391P1`A0l>a12421E0
bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1_<UJi6Q8_2l1Dh6U2m5^H]1P4P2m1:=V391P1o<`40l>a124
21E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2o2Dm4J]7>g=a?>\4`1Q1081>S;k3EjC\1^7
U1]1R1OV5`1mG`1\3T3l3Q1]>253[1n>]19<d5W1_254BGF17AE7168S4[1k22R3i4o:L[1GU2T:S8`1>m1Y1343IU140320
01P=e7X2\A\9f1g3Q2l1Dn6o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\2
74Z21BU25OoDY@i6Q8_2f2D_2[1R3o1m5^H]1\3d2m1:=V3>2JS4n5_2kCa12421E0gFc7640k6lAY4^2U6W11S10023Z5A6
8m6P5Y;f3518X1;o227>12@[5UJg8FJR27T274Z21Bm91j;T@e2i6Q8_2=Dl6N1mV1m5R>ZEUf2fU2@iV1nC^2Dm2X21c11o
1@\5VBg501<]19R3;121Q2m1:=F_2o=2hCa12421E0bN4l6WBFW3^2_7S10023Z5A?W5e1>k?l318d1o2]>cBg8FJR2\274Z
21BeX1i6Q8_2`2Dm23T21c11o1@\5nG01<]162R3;121Q2m1:=F_2o=2Y6^=a12421E0bN4`2[4VB0FW3^2_7S10023Z5A?m
6>k?l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2f2D0l23T21_13Q2@\5nG01<]162<e2;1210P2m1:=F_291P1e<T7c<a124
21E0bN4`2[4VB0FW3^2_7S10023Z5<4?m6>bC518BQ1o2QQ1Q4e4FJR21R5Do1eV1i6Q8_2V1Dm23T2g3@[M015n1R3;14Q2
m1:T1_2\D^=a12421FbN4lFW2FVe1cb1ZFf=YD2DWh2a2D_2=0o3o1@\5oG1<]19R3d2m1:=F_2o=kCa12421E0^N34_20[4
VB6@2T3^2T1W4R2S10023Z5A68m6k?>b1Y218d1o2e3Q1YLg8FJR21Z274Z21B]LW<i6Q8_2R2Dm2d2[1o1@\5oG1<]19R3d
2m1:=F_2o=kCa12421E0bN4`2[4nBW3^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_23Ed2[W24Ed2kR
2_45E]26[W2W`45E0\26[W25E0c2[W2W`46Ed2WX1SOUT1nT54Ed2[W2hi15Ed2[W2]ARU1P1Ed2N\1V6hn1g6em2Zh27BET
2?>a14\4Z=16@f:@416Q1859:NEd2[2V6hn1]T3Zh27BET2?>a14\4Z=16@f:@416Q1859:5Ed25UW2a_2DEd239R2^Kf2U9
14WMhI`7YS1R8l?5Y\1`D19Ed2`2^Kf2U914WM7Ed2`2[W114WM5Ed2fP1dV1Xm44Ed2fP1dV14Ed2[W2Xm44Ed2[W2hg45E
d2[W2hg414Ed2SBWe14Ed2_Dkb15Ed2X1RV2`k45Ed2_D0jb15Ed2[W2di1iS36Ed2[W2di1iS3[S25Ed2[W2di1ch25Ed2[
W2di1UW5OEd2[2V6hn1nb1^a1Zh27BET2?>a14\4Z=16@f:@416Q1859:7Ed2[W2Wg1Wf1n_1d84Ed2[W2P[54Ed2[W2^m45
Ed2[W2Wg1VV34Ed2[W2Wg14Ed2[W2Ra44Ed2[W2me16Ed2H2_V2^m44Ed2f1dU24Ed2[W2eP56Ed2m1]U2Wg1PZ35Ed2m1]U
2Wg16Ed2m1]U2hk1_U34Ed2m1]U29Ed2R1m9Zl1RT3_1i5UA5Ed2jB`d1P24Ed2jB`d16Ed2K[c1SCWg14Ed2K_V25Ed2Wd1
SCWg14Ed2PAZf14Ed2^Dlb17Ed2m1^B1lb1Xi2:Ed2KV>MZg1aC[m3n7]17Ed2KV>MZg1lh49Ed2V>KMZg1m`4n7]14Ed2P@
Zg18Ed2m1R>f9RS1`:Zj48Ed2P@f9RS1e8j1Zj44Ed2[W2Vg29Ed2Y4l7lIW3oMn`5n^18Ed2Y4l7lIW3oMmo65Ed2[W2^m4
14Ed2jW1`O5Ed2jW1<SO4Ed2[W2Ui25Ed2[9om1bT36Ed2[Ko[1VD[`25Ed2[W2^R506Ed2h4bFo[1[o65Ed2[W2ei1Xe24E
d2[W2n^44Ed2[W2ah4l1Ed2R40T2m5^H]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1
Q4e4FJR2i5o1eV1i6Q8_24Ed2[W2^Q25Ed2[W2^Q2Y:6Ed2[W2^Q2f;nP25Ed2nf1\@^Q25Ed21YW2Um44Ed25UW2T1Ed270
W21e3@\M1T2R3;121Q2m1:T1_2WEc<a12421FR@_>4j>P;Ve1cb1P2Ed2`2a10T2m5^H]1h3140P2m1:=V391P1jCc<a1242
1E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2NEd2510o5@\M1T2R3d2m1:T1_2WEc<a12421
FbN4j>P;Ve1cb1:Ed2]1R1[W114WMcZ45P1Ed270W2g3@\M1T2R3;14Q2m1:T1_2WEc<a12421FbN4kIVe1cb1;Ed2]1R1[W
114WMRi3`A5T2Ed25Z21_10T2m5^H]1h31210P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518BQ1o2Q
Q1Q4e4FJR2i5o1eV1i6Q8_25Ed213UW2OEb210J30X3l7lIW3oMhKkW1R1W1Bg20Z3Y1Dn8m5QP21W5o=g4VZ1Z2=Ed20J3Y
3l7lIW3oMS8lU2la4W1E6]2060o5@\M1T2R3d2m1:T1_2WEc<a12421FbN4kIR6a>9CcOcb1]DT6^H3U55Ed20ZW2P^24Ed2
[W2]i16Ed25UW2`f1l25Ed25UW2hb3k1Ed2R4U2m5^H]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6Q
D518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_24Ed2[W2So48Ed2`2S5WR114WM=Ed25Z21YW1121WMgU2X2Rg29Ed2`21YW1121WM
4Ed2[W2RW5P1Ed2P1_1h11j7lIf14[1>114S1o8j1i8^8c<m6R@o1Dl?^3`k2d8d@]2n^1>Ed2`2h1l7lIW3@14S:SCYV1ci
5[2Ed2`22^1U2m5^H]1m2J140P2m1:=V3913LE0SCc<a12421E0oFb74l6f4_A^2_7S10023Z5<4?m6QD518d1o2Y>g9o8Q4
e4FJR2i5o1QA4:SEi6Q8_29Ed2`2[W114S:SCYV1m1Ed2R40T2m5^H]1P4P2m1:=V391P1a>X5c<a12421E0bN4l6VF^2_7S
10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1Ed2R40T2m5W8V@]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF
^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1Ed2R4U2m5^H]1P4P2m1:=V391P1jCc<a12421E0bN4l6
VF^2_7S10023Z5<4?m6QD518d1o2lNT2Q4e4FJR2i5o1eV1i6Q8_25Ed2[W2`f1YP3:Ed2`21YW1121WM`f15Ed2[W2`f1U5
4Ed2^4lR24Ed2[W2^F3Ed2[W24Ed2h1bU28Ed2h1bU2`f1dFVV1]]3m1Ed2h1Y20T2m5^H]1P4P2m1:=V391P1jCc<a12421
E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_29Ed20\1:bU2P^2bl156Ed20g1bU2P^29Ed20g
1bU2U3Zc1W5WB7Ed2]1:bU2cZ457Ed2h1bU2aAnT1W56Ed2[W2Q4Q=ln27Ed2nQ2\5Q4Q=ln29Ed2nQ20[5Q4Q==^n25Ed2[
W2SAfV26E3`2[W2j7ce45E3`2[W2j78E3`2[W2j7ZU2X`2ob17E3`2[W2j7mS2[W25Ed2[W2S`3]45Ed2i2aT2S`37Ed2[W2
S`3\3M24Ed2[W2S`34Ed2[W2[f18Ed2n<1Zj1hc1b2QZ3OEd2[2V6hn1[i2Q;Zh27BET2?>a14\4Z=16@f:@416Q1859:NEd
2[2V6hn1]T3Zh27BET2?>a14\4Z=16@f:@416Q1859:8Ed2lC0]c1Vi11j`24Ed2[W2gd4=Ed2a43^1VQ2ln5c90b6PDQ7:7
Ed2[W2ln5c90eQ15Ed2[W2ho1^]34Ed2[W2Qe6U1Ed2[2V6hn1lNV@Ye1Vb1SV17BET2?>a14\4_4T411a416@f:@416Q185
9:4Ed2[W2hc15Ed2[W2_a4gh15Ed2[W2825Ed2[W2__4n=4Ed2[W2__46Ed2[W2mi1iY1dX24Ed2[W2\\55Ed2[W2`f1\34E
d2[W2hk15Ed2oN1YX15Ed2oN[X1`f15Ed2oN[X1if18E0c2bNhX182a@?E0c2bNjD]?_4822l>mY1eOhn1d37E0c2bNhX182
7Ed2KSN1YX1Tk45Ed2KUNYX19Ed25S2eL1VR1R6a_24Ed2[W2oR35Ed2[W2VCaV16E0c2[W28mB;E0c2nf1Y:R68mBhP1Z3]
27Ed2nf1\@8mBaV1>Ed25Z21YW1121Y9j=MT5`f1;Ed2G3]3l7lIW3oMaf1[Y5:Ed2G3]3l7lIW3oMmo64Ed2Wd1SC4Ed2f`
1dF4Ed2U^1UI6Ed2h2\[1UIc_58Ed2\2h[1UIkP6nO:6EdQ11YX1f6]W44EdQ11YX15EdQ11YX1T^42EPZ27EdQ11h7`P1n7
ia15EdQ11h7`P18Ej2iN1h7]JR6hi1i1Em6o1m5^H]1\3d2m1:=V3o=W7c<a12421E0dU1i4\A^2_7S10023Z5A?m6Z@l318
d1o2QQ1g8FJR2\274Z21BeX1i6Q8_23EPZ2`W55Ec?1Zj1hc15Ee3ZV2VCaV13EPZ2VC6Eci1\@VCST1]24ERf1mCZi13EPZ
2on53EPZ2Zg14EVR1iW1PQ63EVR1iW13EPZ2Z_33EPZ2ln54ERf1mC[Y46EU5[W114WM9EU51YW1121kG[54Em3RV2`k43EP
Z2`k43EPZ2`k44Eb4]U2Pn53Eb4]U2k1ER3i30o1m5^H]1\3d2m1:=V3o=W7h6j5a12421E0dU1VF^2_7S10023Z5A?m6Z@l
318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_25EPZ2h6ld2TP24Ej2UW2a_24EPZ2jk46MEP5V6hn1]T3Zh27BET2?>a14\4Z=16
@f:@416Q1859:3E\4cU2j1Eg6U2m5^H]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q
4e4FJR2i5o1eV1i6Q8_23EXZ1gO8EU5S5\Lj514WM9EU5[LT5j514WMXh5=EU51YLT5j5121WMUY4R_138EU51YW1121WM8E
P3T2YT1Q314WM:EP3T28PT1Q314WMYY4R1El23T21e3@\M1T2<e2;121Q2m1:T1_2WEc<a12421FbN4kIVe1cb1n1EU5a1U2
m5^H]1h3140P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_23Ej2
UW23EPZ2Rm23E[4dU25E[4dU2@_M4E`U2_4a]23EPZ2lh45E]32_V2lh44E]32_V24EPZ2`f1[R33EPZ2af14ETGkb1Tl43E
PZ2Tl43EPZ2ek23ETGkb14ETGmNmC3ElR1SW13EPZ2cd17Ej2UW2cd1R7U1dB6EU7jR2fk1[`4l53EPZ2fk13EPZ2fS57EP3
T2[W114WMS1Ej2102T21e3@\M1T2R3;121Q2m1:T1_2WEc<a12421FbN4kIVe1cb13EP3oV24EP3MQV2OEj2102Mn4@\M1T2
R3d2m1:T1_2WEc<a12421FbN4kIc7b]1cb1k1Eg60T2m5^H]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4
?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2S1El202T21e3@\M1T2R3;121Q2m1:T1_2j4\@c<a12421FbN4kIVe1cb1Q2E
U5a10T2m5^H]1h3140P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2V4OjKQ4e4FJR2i5o1eV1i
6Q8_24EPZ2`f1iZ33EPZ2]i17Ej2UW2]i1Y<TGC3EPZ2UZ55Eb4`BP2k`14Eb4aDk`17Eb4\CT1`U1j6_44Eb4`Blb17Eb4`
B\^1_4iAc^44Eb4]U2Um43EPZ2f`33Em3RV24Em3YY1hL3E_Y1`P13ERf1mC9Ee2_2[W114WMP^2Ue48Ee2_2[W114WMP^2?
Ee2_21YW1121WMhk1WB_U1Mh[2bP1:Ee2_2[W114WMP^2SU1gl13E`J__14E`J__1]A3EPZ2]A4EPZ2i8Tj27E0oY2nf12oK
^S3LE0k20o5@\M1T2R3d2m1:T1_2WEc<a12421FbN4kIVe1cb14EP3oV2Ri3W2Ej2102f3U2@\5oG1<]19R3CP2m1:=F_291
P1jCc<a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518BQ1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2LEj210o5@\M1T2R3d2m1:
T1_2WEc<a12421FbN4kIVe1cb1U1Ej210W21e3@\M1T2R3;121Q2m1:T1_2WEc<a12421FbN4eGU2W5[2b]1cb17EQ7nR2oe
1h3^^3T45En3QV2WX5T49Ef2^21YW1121WMo1EU5a10T2m5^H]1h3140P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S1002
3Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2:EP3T2PV1Z114WMRi3[A9EP3T2PV1Z114WM^Z4_2Ef2313T21_1U2@\
5oG1<]19S2N;1210P2m1:=F_291P1jCc<a12421E0bN4l6h@U2W3^2_7S10023Z5<4?m6QD518BQ1o2QQ1Q4e4FJR2T5Do1e
V1i6Q8_24EPZ2a^3V47EU5S5WR114WM9EU51YW1121WM\c33EPZ2Rm4k1Eg6U2m5^H]1P4P2m1:=V391P1jCc<a12421E0bN
4l6VF^2_7S10023Z5<4?m6QD518d1o2mOS1Q4e4FJR2i5o1eV1i6Q8_2V2Ej25T21_10T2m5^H]1h31210P2m1:=V391P1jC
c<a12421E0bN4l6h@X2T3La1_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2=EP3T27QT1Q314lBb1S7c1Ri
3;EP3T28PT1Q314WMjl2P`2]1E5d2102T21e3@\M1T2<e2;121Q2m1:T1_2WEc<a12421FbN4eGU22Q4i@CaKQ4nQ1Y>Z2T2
E^2[1Z1a1U2m5^H]1h3140P2m1:=V391P1jC^7T5a12421E0VG[74l6VF^2_7S10023Z5<4?W2e4QD518d1o2IWP1Q4e4FJR
2i5o1eV1i6Q8_2;EP3T2YT1Q314_Dg8U_1lY29EP3T2iS1?Q314WM3EPZ2]i1MEl20Q2m3@\M1T2R3d2m1:T1_2WEc<a1242
1FbN4[;_>Ve1cb18EP3T2[W114WM]i17EU5[W114WM]i1T1Ej210Q251e3@\M1T2R3;121Q2m1:T1_2WEc<a12421FbN4[;_
>Ve1cb1LEl20o5@\M1T2R3d2m1:T1_2WEc<a12421FbN4[;_>Ve1cb1DE_31>U;ij1Si2e121057U3dU22YD]7oE^=5E5`2X
2PU2Y1Eo6aK0Q8j1\1f4_4]:Z2\1<h1`2a3Q9`51l>YHi?2U2^;:`K:oCQ6b@n2V6Cf5Y2_1e3h3^@hF3EPZ2b37E5d2T2PU
2]i1SFl1Eo3g2U2m5^H]1P4P2m1:=V391P1jCc<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1
eV1i6Q8_25E]5bT2jU3hY23E^5aT24ESo1l:f\59E]5fCQ4mMk>Wc2bBhY25E^5eCQ4i\1R2Eg60T2m5X:0T>]1P4P2m1:=V
391P11k8l:c<a12421E0bN4g1T5VF[22_7S10023Z5<4?m6QD518d1o2j8VHQ4e4FJR2i5o1eV1i6Q8_23EPZ2j]43EPZ2]P
53EPZ2iA5E]5bT2]^1UQ45EPZ2Z\1Po3[e15F^P1`Y1kc1dc39Fb?1U2c>`Y1kc1a\3R74FoY2ZA_Y44FoY2]4\f4X1Fo444
l5oEY;14WMVA3el1\FPV1QMWE7BET2?>a14\4Z=16@f:@416Q1859:?FT512lKY;121RHT5VA3\d1X8Q2FT5a10T2m5[BR6]
1h3140P2m1:=V391P1jCc<a12421E0bN4R1i5VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_28FT5[W1
14WM^Z4QM9FT51YW1121WM^Z45Ff@d;c]1lh4@Ff@3`;VMY:\4e1VCST1WEdm1b<Q212P1Fo4V6hn1bU1jn1Zh27BET2?>a1
4\4Z=16@W:1<@416Q1859:3FoY2`k44F\32_V24FjE^b1e15Fd2ZW2P^2_]29FT5[W114WMZ1__4f?;FT51YW1121RHT5j`4
f?7FT5[W114WMj`46FT5[W114WM>F]2f21YW1121RHT5h]134Q32FoY29FT51YW1121WMci3:FT5RW1814WMa4We1Qo2CFT5
00j>UH8121WMa4e`1a4f5j4n2[n1TC9FT50hQ1a514WMYY4=FT500cP1S1a5121WMYY4n^1<Fi2Z21nLZ:121WMSFj\19FT5
PMZ:14WMSFZd32FoY24F\3bV2ol43FoY2ol49Fl3W10ZW114>hL:Fl3W100YW1121WM4FgDWe1ll44FgDWe1Rm27FgDWe1Rm
2cX1^3h=5F]5eCP_1j1V2Ff60T2m5X:0T>]1P4P2m1:=V391M21k8i4b1d2j1c<a12421E0bN4g1T5VF[22_7S10023Z5<4?
m6QD518d1o2j8VHQ4e4FJR2i5o1eV1i6Q8_26F]5eCk`1^b2fk3P1Fo4V6hn1h6iU2jG^g1kP17BET2?>a14\4Z=16@f:@41
6Q1859:5FoY2h6iU2Y_24FoY2h6Se44FoY2lk4]V13FcP1[Y1;F\2B?d1[W114WMQ[2iQ3a1Fe23102T21e3@\M1T2R3;121
Q2m1:T1_2WEc<a12421FbN4j>Q4\3_1;MG6k20^BoJc4a@QR1oP18FT51YW1121WM:FT51YW1121WMmV3h63FoY2V`56Fa4\
Dk]1T3UT55Fa4\DPa1UT59Fm6l7a;Z>W3lBR;mo6T2Fl6o1m5S9]2V3e9]1\3d2m1:=V3l933P2i1g2_4c<a12421E0_2TS1
VF^2_7S10023Z5A?m6Z@l318d1o2i7WIg8F5DR2\274Z21Ba4ST1i6Q8_2NFo4V6hn1]T3P[1Y]17BET2?>a14\4Z=16@f:@
416Q1859:3FoY2ia43FoY2SCQ5F00P3;1`12:2c5n3e6h9B9I:Q1_164n54E0200111;212100400171B2[40151U2W17Ii5
n65V1037;:0@?`275C`2_5e2c53CV1YN8G45d2CUE2`2CC]1J0OR4528g1e1210524U3i5V61X1MT2k1T2241m@V2CNX15\4
k1Nl92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1:FT5[W114TGR6h`2eh1b_24F^R1`W1RN4FoY2a]2V35FmDQe1
Sl2__25FmDQe1dQ5n1:Fj4^?mQ1gC@TQ1i^30]n13FoY2ZQ5BFU2\Lk1D0jX15WNWEe2T9I81dj2U<]R29FU2\=o>`20jX1]
NoQ4Z1Fo444l5YQ114WM[F]OVH\FU@Q6h?o3\W1l67BET2?>a14\4Z=16@f:@416Q1859:HFT512US1P4121WM[F]OVCo4lH
j6m4l1g3F@jD\W1hZ19FT5WH_3c;14WMSg48FT5RU1X214WMbk46FV5PU1]2YMbk49FT5RU1X214WMQY2`\2:FT51PU1X212
1WMQY26Fo2Vd1hBm@ZU4JFk2P6@\M1T2R3d2m1:T1_2WEc<a12421FbN4kIVe1cb17FT5[W114WMa^5@FT51cP1e6121WM^W
1ce1j9hN^3h=bG5FcQ11T<TL6FcQ11S9P3TL5FcQ11YX1\_3?FX1^Cn8`>e@Q=jl2ko12f80`^1d2VC6F_3_V2Rj1be1e[14
FoY2826F_U2_482nh14Fl3RV2fS57Fl3RV2oW4[1ZJ]U23Fka1SHV1G]31Z1Ec9]K4^O5eP2a@]7e121057U3i5e>^CQ3\4o
8R<j4i2k=h7`92V1a34[B0P1G]31Z1Ef7l1m?SGoC5S6aj1a@]7e121057U3i5e>^CQ3\4REj4i2k=`D6GVZ25Tg2o8gV35G
_3fV25Un2MG]31Z1Ec9Qk15eP2a@]7e121057U3i5e>^CQ3\4PE1j4i2k=P;MG]31Z1Ec9Qk15eP2a@]7e121057U3i5e>^C
Q3\4PE1j4i2k=P;KG]31Z1Ec9Qk15eP2a@]7e121057U3i5e>^CQ3\4REj4i2k=MG]31Z1Ec9Qk15eP2a@]7e121057U3i5e
>^CQ3\4REj4?Y2k=h<T1Gm6dS1j1\1f4_4]:_1J\1<h1h25U<`51Pg12U2^;kK:oCdFn2V6Cc2R3Y2_1^7^@hF3GVZ25U5G0
P3;1H@6=c1HY3n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1R2VL8
G45d2CJZD2`2CC]1J0R5528g1e1210524U3i5V61X1MP4d1?241m@V2CN^13X4j2l92D[102IQ27396D\2Q3211986E9JNP2
AT2X1h32]1Cd17m8C\>eDLn25P820Cg3>89Z12g2116j1e9479132_11>P320==2438:22C5h2c23Ok14041234@3;324>14
0411_14801311162A015K1LP11H:128E8CG237<W1k7B3CL\1Q2a211C02U35m5j2a2BCV2De20KHe99^46`9I;26;3@;:0e
5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@P39d;n55<a2W18Y1T1129@M1Bb57Oc15a16R40450^12247932U2Z2F\1a3
R3R1n:2i2P3\1:>2?11X2N]23@85>:814206NOR22>N3018SW11U3:P;I_21_6GT4:d11h21S2b9247?2_11>FY220?;o1h2
c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><S9B3`1\1Q2c2IU35h8e1KV1V2Z30d1>o=6R9W1;260:3L
:0I23d4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40i1n2Q3_1h3T2CR1n:2l4M\127
Q111g3Q2B<>:81436NOR22>N3018a8l>_:T51NV2:P;I_211g8Gi2Z109NE00h2116:_1b924423642_11>FY2204:d1F\1Y
11c2o240412312@3;323?140411P111544801311162B15?;1L1N1H:12W1CG><^1d7B3`1\1Q2]3U35h81Q1AKV1V2Z30d1
>Y489M0o2k1Q20<<:6R9W1;260:3@;:0I23>U4:3B:C5b6G=A_1U20U1;226>b11d18S2U1><4221@V13a1353]608`3[1n5
Ba2T4JMDb57Oc156a1MT302700c146^1X1Z2F_15T339D_1CR1f6T3<2B2l4M\127Q111g3Q2B<>:81436NOR22>N3018a8n
1m<n1`8h3[11NV2:U1j9IP1^111Q5G_4d102f2k;47?2a1>P320Ko1\53P306234@3V11n1491V115j1P1J:\1CV1<S9B3o4
]3U35h8a2V1120P2Z30d1Z6S86Z:;26;D;;P1;2U4:3MC5b6G=Q2U20U1;2985b11d1\2U1><451@l2353d;n5Ba2o4]7Ob3
R40540d14n2Q3Q8R1l@\1\111i5i181436NOR22]13018`:h=[4]:1U3:`2_8I_21k5G_4d102f21j9n147:42a1>P320Ko1
\53P306234@3V11n1491V115j1P1J:\1CV1<S9B3o4a211C3U35h8a2BC12217d1Z30d1^>6Z:;26;D;;P1>U4:3MC5b6G=Q
2U20U1;22685b11d1\2U1><4221@l2353d;n2Q2MBa2o4]7Oc1<a1Mk1W1002240d14b2;Q3R2`3]2R1e2X6g2U5\1\111W3
a2i181436NOP212]13018W@j2PD1U3:`2=Q8I_21c620Cg3>8NE01g2U2e9479132_11>P320=@438:22Ih2c2S1k1404123
4@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2a211GU35h8a2V1V2De20d1^>6`9I;26;3L:0e5:3B:C5b6G
=Q2U20U1;29>b11d1\2U1><451@Z22Ld;n55<a2j2V1MMDb57Ob3S4450^12?=X2Q3n4R3R1n:2j5\1:>2?11X2\33@85>:8
1436NOR22>N3018SW11U3:P;I_21n520C_4d12g2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_14
82CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3U35h8a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U
1><451@Z3d;n55<a2j2V1MMDb57Ob3^40h4Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:P;I_21Q620Cg3G
d12g2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]
3U35h8a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40Q2
=X2Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:P;I_21i6Gi2Z1:NE1h2U2b92442?2_11>FY220?;o1h2c2
3k240412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3`2D5h8e1KV1V2Z30d1>o=6R9W1;260:3L
:0<<23d4:3B:C5b6G=Q2U20U1;226>b11d1\2U1><4221@l2353g6Q1j3a1h1c2Ba2o4MDb57Ob3^40d146g2Q3_1Z30<T2C
R1n:2l4M\127Q111g3Q2B<>:81436NOR22>N3018a8l>d?1U3:P;I_211c6Gi2Z1:NE1h2U2b9247?2_11>FY220?[2h2c23
k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3`2D5h8e1KV1V2Z30d1>o=6R9W1;260:3L:0
I23d4:3B:C5b6G=Q2U20U1;226>b11d1\2U1><4221@l2353g6l4a1h1c2Ba2o4MDb57Ob3^40i16g2Q3_1Z30<T2CR1n:2l
4M\127Q111g3Q2B<>:81436NOR22>N3018a8l>d?1U3:P;I_211^6GT4:d100h21S2b9247?2_11>FY220?[2h2c2o240412
312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<S9B3`1\1Q2]3U35h8e1KV1V2Z30d1>l4n3S56R9W1;260:3L:0I2h
4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40h4Q3_1h3T2CR1f6d3B2l4M\127Q111g
3Q2B<>:81436NOR22>N3018a8l>d?1U3:P;I_211k5G_4d11h2U2b9247?2_11>FY220?[2h2c23k240412312@3;63?1404
11_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3U35h8a2]3Z30d1>o=6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1d
1GU1><4221@l2353g6l4n5Ba2o4MDZ1W47Ob3^40h4Q3X5T2CR1l@\127Q111i5B<>:81436NOR22>N3;T5\3l>d?1U3:P;I
_211j5G_4d11h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]
3U35h8a2]3Z30d1>o=6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDZ1W47Ob3^
40h4Q3X5T2CR1l@\127Q111i5B<>:81436NOR22>N3;a8X90b5d?1U3:P;I_211^420C_4g1g2U2j979132_11_320=@438:
22b3c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJP2S:\1Q2a211m35]?e20kIU126;3L:f1^4Bo:U20U1;29>b11Q4
U1><451@TE<a2j2V1MMDb5j4^40h4Q3QJ\1:>2?1Z2\3D85>:863[4>S118SW11[?e3G_4d10e>47?2a1>P320k2a806234@
3V11n14b115j1P1J:\1CV1<S9B3o4]3U35h8a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]
7Ob3Z<m73R1l@\1\111i5i181436NOR22]13_W11U3:P;Y315GVZ25ZQ60W4GT4:d15`>47?2a1>P320k2a806234@3V11n1
4b115j1P1J:\1CV1<S9B3o4]3U35h8e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n
5T3o4]7Ob3Z<_1m5CR1n:2l4M\1\111g3Q2i181436NOR22]13m8[CV2n81U3:P;Y31W4GT4:d15`>47?2a1>P320k2a8062
34@3V11n14b115j1P1J:\1CV1<S9B3o4]3U35h8\18K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1
]3353g6l4n5T3o4]7Ob3Z<_1m5CR1n:2l4M\1\111g3Q2i181436NOR22]13m8[CU;1U3:P;Y31\4GT381>@d1o8f547?2a1
>P320k2a806234@3V11n14R1?15j1P1J:\1CV1<S9B3o4]3U35h8\1T1]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\
2U1><:1k3l6e121057]2GV5T3o4]7Ob3Z<X7HR1l@\1\111o2Z1^1i181436NOR22]13S9U=S3h1V;Q11U3:X8DR2Y31h7G0
f29;1`1=Mh4n3?U5Oh9B9C5:a264f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<W17Ii5OB=<
5P1Y340?F037;:0@?o1;<5CP83a2c53CV1W6l7T@8G45En1C4H315^9S6K3MD:Z12j1ECC]162870b3_1528g1]17210524m
27V513<V61X1Ml33h1;241O2I;U2i7>S1g1Y1e1@CN^1T2W2j2OZ2Jf52P202IQ27396D\2i14R12119166E9JNOP1AQ1E25
3X1T1>=^1152]1C[1239^6b9R4n6G0P3;1`1=Mh4n32<S61h9B9C554a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<T127Ii5OBJ5Z45V1037;:0@?h25CP83a2_533CV1R2VL8G459;n1C4E2315^9o6\32`2CC]1B70b3_1
528g1e1210524m27V513<V61X1MP4T2241O2[3\9g1Y1V2CN^13X4j2Z3a62D[102IQ27396D\2i14R1211986E9JNOP1AQ1
E253X1T1>=^1152]1C[12317a]1m5GZ2R11n1Mh4n3?e7X8BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
W17>:i5O2?J5Z45CG7;=2K1`1U15m2j5a2c53C1T1_9S4^3V=8G45En1:84H315a2l6o6S2[1j1ECd270Bo2_152P2e12105
7m27V513<V61X1Mn2M3T226O2[3\9Q3j2e9Z3R3^32P202k27=6DV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239\1G
m6dS1j1\1f4_4P2f4e3Z2\1<h1h25U<`51W3`c1242U2`7m3kK:oCdFn2a1d4Cc2R3Y2Z14f4g2^@hF4GVZ25Sj2b7G04]2=
;1`1:2Mc2T2n3?U6h9B9C5:a264f1404^1:6:1206C?4E020011146212260171B24K1P1S111O0151BU1<W17Ii5OBJ5_3J
40?F037;:0@?h25CP83a2c53CV1T>k1_90g48G45En1C4H315^9o6Q24U12\23CC]1J0b3_1528g1]17210524m27V513<V6
1X1Ml33T2241G2212@j2e2Z551S1g1Y1V2CN^1\4j2Z3a62Z1E02IQ27396D\2i14R1211986E9JNOP1AQ1E2534S1T1>=^1
152]1C[1239[1YLa9U7G04k2;1`1=Mh4n3?U6k3l5B9C5:a264f1404^1:6:406C?4E0200111;212260171B2P11P1S111O
01511@U1<W17Ii5J4BJ5Z45V1037;:0@?h25CP83a223\53CV1m>d5f98G45En1C4H315^9o6\32`2CC]1J0b3_1528g1]17
210524m27V513<V61X1Ml33f11;241O230;j2\9Q3V2CN^1g1d2j2Z3k1e42P202IQ27396D\2i14R1211986E9JNOP1AQ1E
253X1T15893U18152]1C[12395GVZ25m5nQ7GGo1\3TK^4FTAYC5d1I`5a>YKK]=>Qa2k2e5l1n2UI_4G_46N>0_2211n;47
?2a1>P320k2a806234@3V11n149X115j1P1J:\1CV1<U6?]2983o4]1o1U35h8a2A04e2P5^>6Z:;f1;e5:3MC5b6G=Q2U20
U1;2985b11d1\2U1><:1k3a9R2n5T3o4]7Ob10n1Y3P9b3^4R1V?e1\1\111i5i181436NOR22]13m5R@o4^<1U3:o2P8T1T
21b1G\7lG[51K2_7S6kF5j3o7c7`1Q5m4iD6jF:S1R4W36H]5k>bKF;Z7\2j308h?n44g21:T3o2V242b3:hW1c3G_4d1f>4
7?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3U35h8a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d
1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31DGi4f1Z1hHaY15\c1VS3mh1110e91
[;6:[35V6G]31Y1DM^1=k2n3?R2T=FBM536a264S1B404^1:6:406X1F4D156271f11P1S111O015DU1<W176BW212\3OBJ5
`4[17;\1h25i5A\2a2c53j1;DXM8G45E21i1C4H315^9o6_3`2C`6_152P2e121057m27Cb413<V61X1MP4d1?26O2[3\9Q3
j2W6]3Z3a62S1L02c277=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Fm=]2i3\2110UCP1L1?[35IG`6A5BdIeX
15Yc12VS3`:T@e2o3S=T6S>1R5`4g11k35W5H\2O1L<DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<W17Ii5OBJ5`4[17;\1g;a2Z4X13j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[
3\9Q3j2Nf8Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^115`1C[1239Q=jE3HZ3h^6Q1H]2P1^1V6\m4i5gS1
bd17BET2?>a14\4Z=16@f:@416Q1859:Q3P7G0P3;1Y16=K13AR4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212
260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]12G0b
3_1528g1e1210524m27c4B13<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3i2g32P202IQ27396D\2i14R1211986E9JNOP1A
Q1E253X1T1>=^1152]1C[1239cDm:b116^1l9R1U3R7G0P3;1L<6=MC4o3n3?U6h9B9C5:a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<W17Ii5OBJ22Z45V1037;:0@?8_25CP83a2c53CV1d>d?8G45En1C4H315^9o6\32
`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4P2IZ3W56R12P202IQ27396D\2i14R12119
86E9JNOP1AQ1E253X1T1>=^1152]1C[1239;n4>^2Z:^17k7b1HY2R11Y1GOc4n3T7Z6XZ1d236ab2b6e121057U3Y>WKYAI
k5]1]2m36c4o3Y5`2;dD^6d516^11Z1X1:Q;4GHh4IMUT1da1aX2U]1]IV?V8R:1SB6X416^1P3c3]728H]2Z2e2dZ6X[2UC
P38Hh4YM^1Q_2ng2`7ad15HXl4jS1KSA3HXl4je1>HY2T1T1`2ke2`[2aY1j@>T:7QMaF4H^3RU5aY13HSb6Rg2P5G0P3;1`
1=T2a3n3e6Mj8B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?[2<5CP8e2c53CS12YN8G45d2C
UE2`2CC]1J0o42528g1e1210524U3i5l4Y11X1MP4T2241h<T4V2CN^1\4j2l92P202IQ27396D2Y2Q3211986E9JNP2AT2X
1h32]1Cl1[>hB1m?3Hh4Z]62HSb6;Hf@R=R4h8]:cG[U4am1lP1S34Hn4T]6oh2o1H]2a1M9W1AR4i7i2j3c3@V4XG1eS1T?
2e[1\Fb;9T1^3VC_1M5Z;Lh32jQ17BB2T2?>a14\4Q3X:16@S41`6@416Q1859:\2DX2H]2N1^198`1R4n3d6ZOhA\<Nm8^P
1XJe82Y2e121057U3c4U1_8R3WFl1_1[=h32W5j1n5j4Y2e1Y5`2R47BB2T2?>a14b2i1Z=16@f:@416Q1859:5HPm2Re3k>
n:^5H\31Y1D2J3AR4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17IW21_3OBJ5`4[17;L?g;a2
c53a18YN8G45En1C4H315^9o6_3`2CT2[4_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2Nf8Z3i2g32P202k27=K
@e34R1211986ET1NOP1c1E253X1T1>=^11f1C[1239TQ11g<V5H\31Y1D2Jh4n3?n?BM5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<W17Ii5OBJ5`4[17;L?g;a2c53g12YN8G45En1C4H315^9o6_3`2C`6\1252P2e121057m27V513<V
61X1MP4T226O2[3\9Q3j2Nf8Z3i2g32P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239OHm4V6hQ3V4Vm1g
S1bd17BET2?>a14\4Z=16@f:@416Q1859:<H^3T1Wf4e=aY1V1WJ24^W1RH<H^3b3ic4e=aY1W1XY1S?`9^<c;U1H\31T14G
c5n3WA`V1nc2k5Y2e121057U3Y>WKU7i@^324R4j4o3k1f1f1`2c?TKf1Q5H\31n1Mh4n3?n?B;A5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27
V513<V61X1MP4T226O2[3\9Q3j2Nf8Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239AHR7SX1Id1`
1c5[U13`6BZb21WJV1Z]1^X1<H^7g:3fS22_X11\c2W_2X33DHn29n>iS210_X1dR14]X1_61d1T_22<i1Q123H^7dZ63HSb
6WICHX331d;Ub44b1e1210524U3aY1_`1;8H^3Y1hS5aY1[8\_2W:7HGU3lMj9cd3ia1^4HGf39\1h2U2b977B_11>FY23?T
5T1^1o2:12312D;63?140411_1482CB7ML1:C1H:12W1Co<\1Q2mH0S2e1WG260:3L:Q63Bg7G=Q2V2a129>b11d1\2U1><4
221@l235k6^;a2o4MDb5n3Z50h4k6^1T2cB\127Q1`6<>J3_1k2>^1a8Q8j6]9Y9KBZ4`61]211El6HX331n1M>o1Y2c3:?n
?B=?5:a264f1404BK:6:406X1F4?4156271c121P1G:0118F015DU1;06P17Ii5OBJ5V3Y1[17;\1g;a2Ja12421E0R23j1Y
N8G455?V1GC4H315^9o6Q3=P2?C[64N002375284b1e121057>A?\17V513<V61X1MP4T226I52[3718d1o2T4Q3e1T1Nf8Z
3i2g32P202T1f17=K3R44R12119526@4T1H5OP1574P1E25361B<T1>=^11f1C[1239]P1i6Q8_2P2HX35^1FLGAX3nEe;oW
2`Bf3WF4R7i5YJl2`6YP1Z8m;7BET2?>a14]192><64Y1c92c316@i60:><d2@0316Q18319:H5Hh4mW3\U3^S12Iga24I0f
a2[]14I^4X]2fg23I^4X]26I0]4X]2[]1nG3Iga2ZU23I0fa23Iga2mS25IkF[7_c1hg23Iga2g^63Ib:TW23Iga2SS28I^6
>iZ2ci1jZ3`]114Iga2ci1n6o1Ic60T2m5^H]1P4P2m1:=V391P1eKh4a12421E0bN4l6d5j6f9Bk1_7S10023X1Q4<4?m6Q
D518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_24Iga2W[1aQ44Ik4k\2i\54Iga2de2V^13Iga2kS46Iga2A[e20Wk3<IY24M]3l7l
IW3jU1PX1jU4VZ19IY2R1]3l7lIW3jU1Rh63Iga2W^12Jfa2OKd213n1m3@\M1T2R3d2m1:T1_2kQ1a12421FbN4eGU2W7;b
]1cb1X1Kf23n15g3@[M01`1CR3;14Q2m1:T1_2kQ1a12421Fg9jD4eGU2S3S4;b]1P<bV134Ki4fj2Q`14Ki4hZ4=V2K`250
Q2g10T2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1e
V1i6Q8_2JKf20o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb19Kf4[j3mc2mBc9n2kG=MKf2o1P4@\M1T2R3d2m1:T1_
2kQ1a12421F5\N4kIc7b]1cb1WW14Kb]4i;lj13Kb]4hIc2K@U2X20f3@\7P?]4`1O1T2^1c1;145=]1m1:T1_2f3U63T2d2
?Q1T3Y>DL2421Fg?]1U<V14g1`7a5S2m3V2AFU107S3U2Y2[P1g5^7P<Q1JU3U8a:g>3P9k7X1<O2<i>5\=c4k1Ka60T2m5^
H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2T1Z6S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2LKf2P6@\M
1T2R3d2m1:T1_2jKP6a12421FbN4eGU2Ve1cb1d24K]V59CMKd210o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kInDCcOcb15
K_W1W]3WS2]X23K0ZW52KgV53K`20KKf20o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1nQ1d@LKf20o5@\M1T2R3d2m1:
T1_2kQ1a12421FbN4kI6k2Sb1cb1EKA]40TNN6Y1e614d7lm2W7bW1o1P@X=\=VNf@9Km1`e2U8VX11^An=eb24Kd2gf4a_2
2KnX73Kdh2mf11Kk1Ka60T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6h@]5^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4
FJR2i5o1eV1i6Q8_2=K`2o7on3i2W3C\5`3Age1V8_4<L`5l5\`1aDo<`@c1^i1oT3T6g>c2Le2T1j20o1@\5oG1<]19R3d2
m1:=F_2X7f6kCa12421E0X4`@h94l6nBW3^2_7S10023Z5A?5Q2Z2Z2Z@l318d1o2k=11QCg8FJR27T274I`11Bh9T3^A1f1
4Z8i6Q8_2;L]`4nEUM]Z2a1b4Y8T@3U5^3Le2T1j20o1@\5Z9d>1<]19R3d2m1:=F_2X7f6j=P6a12421E0X4V5f=2X74l6h
3k=A:<2T3^2T1?j5S10023Z5A148W2S30`1Z@b15P22183T1;o2:Z3R2g2Z53;1cBg8FJR27\1G74Z21Bh:o8T6^41f1Q2]6
i6l23P54Z2_1Le23Mn4@\M1T2R3d2m1:T1_2X7bJa12421FbN4DTGQ2h5k>9CYHV2AT1Q2Y1a@iBW?]DT6Y8T@3U5R1Le202
l5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kI[7h5_79CcOa@QR1]DQ1Le20W21e3@\M1T2R3;121Q2m1:T1_2kQ1a12421FbN4
kIe`1`4cb14LcG_Q4`n1R1Le202T21e3@\M1T2R3;121Q2m1:T1_2kQ1a12421FbN4kI\7i]1cb1KLe20o5@\M1T2R3d2m1:
T1_2kQ1a12421FbN4kI6od1cb1`2Le20n30o1@`3k1oG1<]19R3d2m1:=F_2o=kCa12421E0^;S<o64l6nB6P3^2T1Z6S100
23Z5A391A42S6Z@l3183T1;o2QQ1g8FJR2\274Z21B^3\Li8i6Q8_2OLe20o5@]31lI1T2R3d2m1:T1_2kQ1a12421FbN4lH
N6T7j]1cb16LTl1`^2eY20]N5LnS2c[6jFJf6G04k2731`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_
15284b1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396Dd1Gi14R1211986E9JNOP1AQ1E
253X1T1>=^1152]1CS17239iHT7G04k2;1`1=Mh4n3?n4V1k3_2`2KB9C5:a264f1404BK:6:1206S142B02001114621226
0171B21N1P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1h7fCQ1g18G45En1C4H315^9o6\32`2CC]1
J0b3_1528g1V1>210524m27R3S213<V61X1Ml33T2241O2[3\9Q3V2CN^1\4j2Z3k1e42P202IQ27396Dd1Gi14R1211986E
9JNOP1AQ1E253X1T1>=^1152]1CS17239R17MP5VV1^B^U4cW3P21MQ5MW31n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2]1721057m27V51
3<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239iKl6G04k2;1`184
Mh4n3?U6h9B9C5:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@
?h25CP83a2c53CV1`I0g48G45En1C4H315^9o6<o22`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4f1=241O2[3\9Q
3V2CN^1g1d2j2Z3k1e42P202IQ27396Dd1Gi14R12119526E9JNOP1AQ1E2534S1T1>=^1152]1C[1239h4G04k2;1`1=f5n
3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J
0R5528g1e1210524U3i5V61X1MP4T2241m@b12@CN^1g1d2j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl14MW
[14hY5d7G04T2F;1Z15=MLk3n3?U5Oh9B9C5:h1H64f1404;R1:6:406S14E02001001;212260171B2P11P1S111O0151BU
1<T127Ie53OBJ5Z45V1037;:0@?h25Ca5U283a2c53CV17o1QL8G45En1C4H315^92l63X32`2CC]162@0b3_1528g1e1210
524m27V513<V61X1MD[3T2241:D2[3\9g18P1V2CN^13X4j2Z3a62P202I2n17396Dd1Gi14R1211986E9JNOP16:Q1E253X
1T1>=^1152]1C[1239>e:f2Y2n3]2_7a:P3No6G04T2F;1Z15=1Kh4n3?U6h9B9C5:h1H64f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1cME8G45En1C4H315^92l63X32`2CC
]19@0b3_1528g1e1210524m27V513<V61X1MD[3T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396Dd1Gi14R1211986E9J
NOP1AQ1E253X1T1>=^1152]1C[1239T9k1l9VFW7G04k2;1Z15=MLk3n3?U571EP2g7B9C5:a264f1404;R1:6:406S121E0
2001001;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53C;JkE]88G45En1C4H315^9o6
3X326Y2CC]19@0b3_1528g1e1210524m27V513<V61X1MD[3T2241:D2[3\9g18P1V2CN^1\4j2Z3a62P202IQ27396Dd1Gi
14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239T;o8m9j6G04k2;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\
32`2CC]1J0b3_1528g1e1210524m27R3S213<V61X1MP4T2241J4230;5d2Q8=LQ3V2CN^1\4j2Z3a62P202IQ27396D\2i1
4R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239m62MdZ86MS3jc3UZ14W`22Mom3HMP3W2WD_2Q;2Q347B31:k<fV1Qk
2ZZ14W7[5T4V3c:9M_3m9]P5_1i5UAZ_1`B7Mm40ZW114im5P6N^3[1Da1g1702BC2X1I9?j98l1k38\1i9Di216J]42C=S1
]3[1n223^60=c1@[2\1KT6DGS2d266;CR3LS10Y<f5h1c4;@=]105i8S62k3X2g116Y12?9C:3Y4Y2<V3M1e1]1g1j35Z13]
50?3G10LHS2J313@71501A09=T1U4j1Q1_2IH3P10U141>42131OHo4EV22m1n153:4]:7Ek1i5c3_;[2o1S1h3V1g332]13
Y2I<46MW1C`1Y;_1R1i19Z5`1f1j1U12FX1_6]7N_3Z1C0j1^1702L4`1X1?2P2a78h5e1X5[3T1A21g216JO]32:8=S1o25
_1U1`1>1j2n2A4>c1@[2L?KR5E;D5>21R1H2012a266;f3LS10PB\6;0?=U1705i8S62b14\4R1D16Y1B9C>Y4EU6U3<Z1`2
EC`13]52=3K49293M001<A<15M313HL=O?U4j1Q1B?1E601:<F642340AD8F1>711112000<<71>X2_2LV223Q3P1:4k8a12
4Ek1\5<f1l1`3G:W9`1>l4V1Q2IO226S13S3<46MW1e3U>9Z5Q35X1:6U12=a1_6V6N_3Z1C0j1^13302b2^;8h5e1X5`4Di
216Jm3?2C=E2:k7j1Q1LQ2F>c1@[2\1KT6D5b2012a266;f3LS10PB\6;@=U1705n16V4\2Y5I2g1\4g116Y1B9C>Y4EU6U3
g1V3C`13]52=3KKT2DM313HL=O?U4j1Q1B?1O:92F;234088D8F1>711112000<<71>X2\3V223R4:4k8a17Ek1i5c3k=o1l
4V1Q2OI22Z13S3<46MQ15=Em>78X19Z5Y1g15X179U12o1_6i6N_3Z1C0Y1@^1702L4[14l3a78h5e1d8T1Di216J]42:8=S
1o25_1U3l2n2A4>c1@[2L?KT6D5f1N2a266;f3L6L0a1e2P5g8\6;@=[1105\6\2S62b14\4R1D16Y1B9C>Y4ER2]3DU3<Z1
V3C`13]52=3D64<9g3313HL=_2R32j1Q1BAE62:<M42340ADO1>71111210<<HP27\3V223Q3P1:4]:24Ek1i5:2X1l1`3G:
i5]3`1>Nm3V1Q2i129S13S3<46MH85=W3h9S2OX19g4BQ35X1:6U12=a1_6In5N_3Z1C0j1^1702;f1:4^;8h5e1n6j2Di21
6J]42C=S1k7l2LQ2F>c1@[2\1KT6Dk22a266;f3LS10a1e2h=\6;@=[1105n1]4\2Y5I2b14\4g116Y1B9C>Y4ER2]3DU3g1
V3C`13]5@3DR1g3313HL=b52j1Q1BAL2:<R123GDO1>7111122<<HP2d3V223R4:4?m97Ek1i5:2U3c4W9o1Nm3V1Q2a172]
13S3<46MH85=EZ<j28X19g4BQ35X179U12=a1f2h3Id4Nj4DY3702b2^;8In4e1b6V3Dd1T116J]42Q1S1P3j4b63:c1@Df1
\1KT6Dk200b266;f3LS10PB\6;@=]105i8S62g1\4g116Y1B9C>Y4h2R4g1]1g1j3`13]5@3g1g3313e1]1e4j1Q1Gg1b13\
21>7131OHe5V22V4:4]:7Ek1i5c3^493b6[2o1l4J;k32]13S36546MW1X:U3\49Z5W3j1U12o1_6j4Nj4DY3702k1F^;8h5
e1i9DP2E216J3Y42Q1S1k7Q6@2;c1@[2\1=2:T6Dk2d266;FY1e1LS10IVA\6;@=]105i8S62T6g116Y1B9C>Ic14f19?CQ2
[3U3g1f1S2`13]5@3g1g3313e1b2e1j1j1Q1_2b13\21>7131OHe5V22V4:4]4o57Ek1i5c3^7\6o1l4V1Q2i12]13S30554
6MW1Y5a<9Z5W3j1U12o1_6W4N_3o1Y3702b2^;8h5e1i9Di216J]42Q1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10W4h=\6;@=
]105i8S62T6g116Y1B9C>Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7111122IHe5V22V4:4]:7Ek1i5c3k=o1l4
V1k32]13S3<46MQ15=c?i19Z5Y1m1j1U12o1_6h4N_3o12V3702b2^;8h5e1m7k1Di216J]42Q1S1k7X4DR1A>c1872Q1V12
Y1KT6Dk2d266;f3LS10PB[5P1;@2:]105i8S62T6g116Y1B9C>Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1W27MD3I2_11>71
11122IHn1g251FV22V4:4]:7Ek1i5c3f5T8o1l4V1k323Y13S3<46MW1kA9Z5W3j1U12o1Y5U1f4N_3o12V3702b2^;8h5e1
m7k1Di216J]42Q1S1k7X4DR1A>c1872H8V12Y1KT6Dk2d266;f3LS10PB\6;@=]105i8S62T6g116Y1B9C>Y4k6U3g1j3`13
]5@3g1g3313e1S6j1Q1W27MD3I2_11>7111122IHn1g251FV22V4:4]:7Ek1i5c3f5T8o1l4V1k323Y13S3<46MW1kA9Z5W3
j1U12o1_6e4N_3o12V3702b2^;8h5e1m7k1Di216J]42Q1S1k7X4DR1A>c1872Q1V12Y1KT6Dk2d266;f3LS10PB[5P1;@2:
]105i8S62T6g116Y1B9C>Y4k6U3g1j3`13]5@3g1g3313e1m2U3j1Q1_2MD3\21>7111122IHf451FV22V4:4]:7Ek1i5c3f
5T8o1l4V1k32]13S3<46MK;kA9Z5W3j1U12o1Y5U1a4N_3o12V3702b2^;8h5e1m7k1Di216J]42Q1S1k7X4DR1A>c1872H8
V12Y1KT6Dk2d266;f3LS10PB[5P1;@=]105i8S62T6g116Y1B9C>Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1_2MD3\21>711
1122IHf4NV22V4:4]:7Ek1i5c3f5T8o1l4V1k32]13S3<46MK;kA9Z5W3j1U12o1_6[1OY7W:8J\1Z9k2`3]1dAQ7G3Ga5^3
^>b3S6n5_1l5_D^1]3Q:j4X2Q9[1YD[;l1Z9E=h1X5n1]@cA]IY1Ob4DY<8W2^ADk4^1]AKn6T1eQ1PHo1\:\9X2PKf3Q3U2
;64K\6c;CY2=`2WJ3f@XFl6R2QA[1OjAJ\1]B8Z1jEG3g8k3f1b3Y6Bo2f5j1`4k1c9P6e9T2]3f=T39S>1a@Q3h24U6d?7f
2[5\Hk;1V4P1]3Z1C1i1^17f5\7Z1h5`:;JV3114X5>V1Bm1Q1a5a4i2m2@NBn5\4n2Bf3_J`;i2X3k3Hh6>S2d8b3]1U2P9
T1_1R2k4e4j1Q1k1?34N46232105;DO1<;1112000S16`2Fe3Y1S37d2Y43g3M2GV8^:Z1ADT3l5=O^24l229[4`15W1g>b1
5=h21b2b10OMZ29U12T8?l1P1m4@X3n5g8h5l:J]2C1216NY4X2m1c6ZJf3_JZ>T7Y5W2>S2n7m@`4R5e4j1]33b13\21<;3
1h4e3e7n3k=P=T3l5l3Q32d7cLU12Z1Q1g410a3_8Z2T5W1X2m4Y;14S?1`?2l1X<g5gEjL_2j1V4[2o7MI]1mHR@f2c7\2]
7]5W3R5g2ng1DQ1l@Z2\6X2m4`:fOX>^j1V2Z@]1PY1g<]7]5W3PG^V1OR1h40PBY2c4i9O:V314i:Wa2l7_EmD_7?0h22h=
`9[6[AfT1a1W2o<P8FR1h40T2k?m6DZ4R1_7H14eK[P2hY1^;[Cm;[6XMi<m1S1g40S4i<9k4f;_514P7<g28:Z8n1]1:D`2
A`1U1i1`1Y:a4QQ1Q2j1l693Z2g1R3j2l1_2RQ1T3[@e2N@Fi1\1l2R31Y5b1Y4a>Q1V1Q9T5k2S1g400Z5<T;U5`:U1P2^3
121P7b2>;e85h1h1D`2753`1U1i1`1d7b1Q1R1^3SNm2Q2j1l693Z2g1]2Dj2l1_2d>h9d8T3CQ4Q5[3f2@e2_1F3e1GDl2R
31P5k1Y4[32m7;3`1S1Q1V1Q9=OU7l5^:^Dj6T1S1g42R2h>l@f4H14a1^5T3[=`2R5f3XKXM93Z2j4S=VKT3ChDo5R31V;a
>Z;i>dN4S1Z`6R9UU1ET1f40o>`8P:V2a314^Nme3o1P2`Kk5]<0l2ed1n8l1T1]48009Y1Q2L[:^7Q1S9LV2a3121Q2m5R>
c3CS4m>2T7_T1k5U1n<1[2oAc53P?V1=[>Hg<k5o1Y8S20P1@Z1_9c:`Ah;01T3B[8=T1f4U2j<aGH14^N_e4YB0hJNU1c4T
2:n:b3_^1[4Y4XDoP1m?\2\=R28bLc4i82\;`1g8CY1V<c5Z2`FS=CU1RBb3W7WW1[4Y4]=X<U:`?eS1YZ12\;V<[\1d3i7D
V1_>cX2Lj8P67PEZ;1T?^Bn?P1W@h5VZ1T3f2^8;V1_>cX2g9P6cP11cQ1n?XATc14V1kP3dV1Rf3^1W1h4_<0n1P2j33U3P
8f3U4Y6Z3h5n16O<\2g9B1]c1?V2Q1n3Q@l61`4_Fd3Q4<Q1MV3];i107gAPO_FNW1h4_82l30n1P2T7P8l7Y6Z3g76O<\2g
9BVf1Q1n3Q@l61`4_Fc\1RH^1W1h4_<0n1P2T7Y76`4Mm2Y6Z3g76O<\2g9B1m3[1eP1f2_<MQ1n3^:Bo4l61`4_Fd3hJXV1
h83`3LgB`;FW1h4_<o1aGV;g7[>1Vg1n3Q@l61eN6Ee5R3Y<ZT2o8DW1XAo1hR1g76i3Z:Xg1n3nF1lM7Z12?U5R3Y<LX1b4
9R=AT6g8Y12\1R2b514bOXS2bE2hBQ;]<e4n2e=]1PT14j@DX1b4n=T6^BH14bO]V1^a1NkBl5P1VHg8EfJT3JY1j4R1TBb2
<a6R12b9jMjKPV1\f15^1W>e7U@PEi1]Ak=<[7=<Y1eJ^@X1jMhKW8U2ji3PEi1]ACZ1`4UNl7X114`OV=R8[CQ@P@Z=j5Xk
1i6e8P<DZ1`4V<nAl7X114FiNV=R8^c1Z=j5j^1e:g1`K``1;Z1`4[W114ZHU7lNjIjOdn1I[1_4nE\A14m5T4g;U5[B2]g1
[1PCQK\O4k5U5W70TP1]Gd9B[1l2b1c>5hGH14m5i=QP5T2Q9W70i?h>B\1^4[U1o114ChGkS2m3f4[3kT1g5bHU8a:^Q1D\
1^4[W114CR;U6_6cET@gEZ8m3_3^Y1g5bHU8a:@]1Z2Y7P3mEi7W9n7dh1XMBl2j30hV2ZK@]1]40U5P3mEU914d7cP2XM\8
]X1fZ1m=1]1Z1^1\40\26V7o:0Q1Gj4C1Q6AMa314U@j:WA^X1WT1UDQNX2[3g1d4QA_Gn>Q2j31^3B\:@3c3_1^1\40c2o1
T1Q4o:0Q1Gj4C1Q6A_414U@j:Z=l3Y3TU1WT1UDV7eBT4X2[3g1d4Q4o2o9cH^5[8g1T4`3`;E]1c1E^1\42hDj1j4CS6X4H
14eKlCWf2\U1d5g1f8PM]FK_1[40g>7[An614l2S2[=k2n4HW^2]h1S1^37P=f1Sc1W5Q2g2fD;_1[4h>7ZH14eT5l>f8]V1
S1a1k2l1e10j2^3\;V1Mc94V<c:a8`7bc1\6ULn;_1i5Z4g7R5UBi2A^:l>f4RC?^Od69a1lZ1Q6f]2Vj1l1^Gk8\4Eb1X40
b:f<R6GX2c5X114PKnFgR1U3fMgNXCeS1j78b1X4c:nKH14gR7Q1c1U4fMg2HQ6Z1]6\2U6S31n8Y?_6mU1X=Q4l8V3b2aHj
3Y=92Fj2cF^7gE>UW1=c1lQ1hC\Q1g6Y8f;f2dV1TQ17ZR1T9:d1ZCk<b:ic1ET5ge1Yo1b2;e1Z4Z>]4P3da1oj1^?HbV1V
P1Ne1Z4g1b<]4P3U96^5bIU9oj1i:d4HZ4ZP1k1h8[9_3Y4X6\[11U3?j@d8T36e1eBRHPl2nX2i7@f1j3X;k5=Y1\BMaP1\
@eX2Um1W4Mo=lf1Cf1k6W8k5=Y1\BMaP1\@eX2Sf1Q7W4Mo=S5ha1h38f1oDg1l7ne3W4co1c=@g1P2a2K0k=010c^3V1[T1
kHbM]OUT17g1^50k=iZ6]OUT1Ag1]500R1h<g^3V1jj2]OXFR=I22Y1S<<g1`2j@010P\3b2V1[T1^f1]O9h1_@Xh3b1Z[2l
CV1XCVH:h1_@Xh3b1Wo2V1XC\Q13T?5h1_@kb3\5b1:i1gGcOU64Z6o2aN\g4lAEi1gGcOU630S2V4o24\N0Uf3aGV2\7[??
P2^<m?`2i1^2Y1P2o1m5l@@P7]1\3d2m1:=V3c32U64m3?l1T3;m=a12421E0Z=X4PDP2UD^2_7S10023Z5A?m6V4S<l318d
1o2QQ1g8FJR2>m174Z21Be3=W<V5DEgAi6>c4n2_2:j1P4QNY914FoL[3\[4@j1P41c;[BY9121F[Kc1[3n[2TS1XL<j1P4Y
U1<d114RQ1_m2f8Z2jR1m1k1i1T28]363;dMS1Fl4Q=?2U6gAj2S82o1mEj1R3P3`:a:153[93POQ:Ad=c6d3bAc4o4i2Z6T
11e9m1a:o21i3Y6Y4=:`2a168E4Dk1i1^2\3SU1Dl<kJV:mE_Bg:aa1h1m:o<VKaP1U=c7Gk1i1k5BhMS1Fl4db1mE_Bk8g1
3Zc1mG\9iAaP1U=g4k2a1@k1f3fCk]12Q1T1o=0ld2UU23lLW3k1TC8k1[T1lR1b<Pd1P=k6kU1Hl1n3l>W2o44h61V:14@]
^1LWS1e5_4\Z2c2W78[Y1Y1V2Fl1n3l>W2T5h61E`91487]^1LWS1e5_4\Z2c2W78Fl1n30k>W2T5h61E`91487]^1LWS1U:
P]2W78Wa2Hl1n30d;V3^20e;X:14@]^12IWS1Z3Z2U81m1i9hT28=l1n3l>W2T5QA14n^1LWS1Vg2`7;m1i5j;h9c6hV2Y7P
L2kV2l?5m1dAh9g`3kf26m1dAh9g`3b1Xe22m1QS7T1n1X25o1d1X6o>X3W1Mg:[T1ki1bAZ4a7^5_1i5UAQ5^3`Bn8V@gC0
82>Y>S9>c30Z33n1\K^59n1kP1ig1^b1U<d;i5m2aa2Ho1S46S?n8`>P>\J[Y2h8S]1gB2g8n5^BiAY1n2d2o5a66]6Bo1^C
l6Q2`>S:g:]h2c1og1HgB2g8`^1d2n6T83o1]U72>P2[W18_4\3P?P9Y7Ra3c4]IlJ[On@R1P2a380:Y1oNj28a314FZ1Q2k
3T;m2c3^2a=1Yi1_NQEc2d9e?eD@e5[On@B7P2[W1d?lW1SEf3ka19Q2i30i=d6kB14\f49Q2i3j=d6RBH14XW1<R2]W4i2P
5a1>`3EWZ1V>e1ab1d1R2c3n57_?\j1ec1i2\4Ca1>BV2FE`Gk?gBWT1^A7B?5T2?>a14b1i2^1k;16@f:@416Q1859:X39h
305JR2_3DQCW=cP1W8c:^_1i2\4W3V2R2Y;[5PFf1PAjO3X4fM_?];S48R2n5^Q4i2b:Ef@VV3IS2]3g2iG0SHV4`h2oY1Q7
aR1U=_Gn>_25=W61P5W5F?4c3DS2U6jGfY1cF`d1oY1cY1U=RN[8e2=W61o:?4AQ3<S2^3DYP1POl31^[2eO3U:\W28S2ZZ1
Rb1^f1a5UOR\2T^1FT2n3Y@U5Dc1TAm:Y4XEZ>\Bg;Tm1Uf1WG\4;L5U3RO;T2XDU5DhB`T1_\1UMTf20XP15T2]3d1kU6eU
34T2UAmY4^f3>U2[3c;n13l2E\?YT5l>W6fW1o9VS18U2oCXF_m1fP1lJXP3cKa5V2n11n1M\2>l1n3?n?BM5:Hh164f1404
^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1Q9e2a2c53j1W2Y1l>j;8G45Ec1:C4H3122^9o6_3`2
C`6_152P2c1121057m27V513<V61X1MP4T226O2[3\9Q3j2KT8DL]2a62P202]1]17=KV44R1211986ET1NOP10b1E253S14
T1>=^11f1C[1239cT1h7FV2Z7dIk8gEgB_5W6mQ1]JmDW:QOa16_Gf6=e;[1R4WS1BV2bU1d4iDg1h2XDUX1e?b2h1ea1m2o
?dOkV1_5i87W2iQ1S:bW3f\21VM=W2Z380:YP1e614i\3=hW2i]2S5W2m11Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F42
A156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V51
3<V61X1MP4T226O2[3\9Q3j2e9Z3`3P32P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239RN?X2T2m9lI^2
c3gF2V>[k2_1i5UA`?g14X2^X1Sd2fi26X2i@dGSd2hKmm1@Y2a30T?a5j8U5b414`T3]9iFc?R@^Q1DY2a3009i>a5j8U5b
4121`T3lY1j1VDTf201=Y2a3U?\>h914^T300hW1UHd>9Z2m1Q=Q2QIC1nGSk1_4[2Q20Z10B2W33[1B3_1I1a4V5<`19\2V
10?^1a1g5]2`8Z223>e1k2U3[5S1d<P440T7k5W@]9`Ah8o2^3U1S1?b19k2W;0:P128^2677:65X19L839R8Y1361:2;345
E2;235:67<<B17414200111210<569>^5U1o2c6n2\1V21]1`;b2P;=c905367K226l8\=eEf2[2R2Z1C2P3m3]5c5`1f2W1
n1a1g5a==e1a5l;g7U40P=^j1U1S1WE_3i8Y1<9?34N4623405;7<<B17417001112000IHX2[4c9n2\1X2]1S>=P;a8Q105
36S1226o[1n2[2R2Z1C2P3NT1W7V5<`1f2W1n1a1g5]2k:Ee1^A`7\4Q=eIYM^3U1S1X5^Cn5j2Y1:1907634K246232105;
7<O17417001112000<U1^:i5n2\1X2]1\7:[6Z3e7=j936S129Z1cDPFT1[2V3DP5d74V6g4`3n4]GS4m104R<_=d3k6Xb11
U1h4[AX4\:\2k=e8n2\1X2WA3\V1b?E[2a@c5_5`3jo1T;gY1\4V1SCg@o29\;T;K_3X2]1]OA\2e3m1[S2^3iAnS1hX1h:3
`JW4Q50HSJS<:\2XNfZ1XEcY1l]13hNoOS<=\2XNfZ1XEnS1TE\N3P5gIoOZARS12\2fd6:\2oX2XE_4P@]?ac1lNX:ZDB]2
[2n2iKPS1d7\4f9T=S78f@2WP1`KfI\\116]2Z5SS2_AT=f]3R1]2S3U1Z61gT1g85Q@Y>U3j1U7g1[2Z1^3V8hC[Im<XL1C
c9S9`@T1[2f5^1V5[3k_14]2ni2Z_1jQ14]2^X2_Akj3;^2GeCWT2`@[I]H[T1TIi[2X82^2Pk44^2R3U[1W34^2Pk4lX2iY
1n1_2U1G\18]3[3[11l=A1f:Q7XX112Ce1h5010`[1Q>X1g333=G1o3Z;_1n23j1A9\;U2h1@1=HAf6m2l@U8Lk5j6l9d2DT
Nh<2T4H_2U1k5fB\BXX112gc1X;h2X1k[1h1d9X1c?iEl9hOEh=2T4N`2Q1P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIR3a
3a^1^;WOl7]:1`22`2n5@a2S=Q45]R14ZG]T1P;PNna2`P1_@f2k;]66a2S=W4]W4_d1_^29a2S=W4kU4a1f1hb1dQ3k15a2
[A1[W4Rf4Cb2^5TDTT1`2a<nQ1mX1\_1R>0TCo:dBj5R4U9m:W75b2k\2WKU=Tc33b2k\2XU72b2Q[5@c2b40Q4d;Y9R5]6W
T4Yl2UGJ18m4Z6Mc2b40f?Y9]j3VDmBo_1hFc32`58_6g3Z2]2Z2J18m41K\560c49c2ZD_Eli3e9c]1TISP1SL<d2a1hW21
^AR[2U^1U;l<Z3f?19d2a1hW21^A^T4l<Z3f??d2V30ZW114`N1^AR[2[i1l<eA[118d2V30ZW114Q`1V^57d2ZY21^A^T4n
O19e2`?\^1P9^^3b3h30QS2=e2`?bEZ1Y3eLb;mf2]<_3k30QS2;f2T3iS1a314\T2d>Y5_i1Q68f2T3[W114\T2^]2iBCg2
j2UP1kATEI`5a>YKY>>\f1dJk2e5l1n2Z6jB<g2]Mb5kATEIRDRZ1Qa2k2gS1n49g2ld1nERDULl=ci2fT1UU1Q1h2k1Q1V6
o?g3Uc2Xl1o_1ZX17BET2?>a14\4Z=16@f:@416Q1859:7h2n_33Y@hQ1Uj1^M9i2m2bb2U8VX11hR4_:iE5i2`e2U8VX11j
1i2i4o1m5^H]1\3d2m1:=Q2T1o=kCa12421E0dU1S9R=^2a5m1S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8
_26j2i1Ql3h9X9i\38j2`U1Zh2h9G`8P3hY33j2km3h9>k2QOSBT5U^12j2c`3cCf@o1\7>ZD5k2h1XMSBSe66k2RT3aNUX1
`c26Dl2S5XGk1D0PY1WNWEe2T9I81AVf10P`1o[1]F>l2mN0PY1hDR4[5WEe2T9I8fj2]k1;m2lHf9oAQa1]<U;X2`X3WE[d
1=m2jAQ7f9oAQa1cGX2i3\BT1Ta2WE:m2mg22d=_1m:U;R6aC\V3Bn2li1YY1j4U7]Eo2l;A3iP21P1h28R1Xl1n6Gn2Wg1T
GR4T`1l13o2P1j3Dm2Y>i:i[11P1Y1So1\4P1d;12n2ji81o23o23^h32o233o2mc3j23o23^g32o2hf32o2TZ82o2bY52o2
bl72o2We34o23Se3g12P3VY81P32P3\X54P3nc3n273P3l4gS82P3PY53P3Ug3;2P322P3ag36P3nc3V3og4\>_>2P3`Y5>Q
3Z6fZ3@l3`X1`3U7^S2eS1^3g2iAd47Q3_e3`X1`3U7^S2fk1:Q3Z6WLRi3Z2\OeV1mW2DQ42Q3fc88Q3n4WX2EcX11X2bl3
1Q35R3[d1\U11mX4>R3[d1S2S5Z155]L1Q1ok2QDeES2b6R3T2d100h2U2b92442?2_11>FY220?[2h2c2o240412312@3;6
3?140411_14801CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3Y9DU2a2B4e2>k20d1>j<T16W9R1;260:3@;:0W1]4:3B:C5b6G=
Q2U20U1;29>b11d1\2U1><4221@f222353_19m4l4n5Ba2o4MDb57Ob3Y3T10h4Q3o1X3T2C4Mk=m22\127Q111W3o1AB<>:
81436NOR22>N3;a8d1c70b5J_8Y61U3:S9l1I_211Q1R3T1X1L]:<[?Sa1Z9]3TM[2R3iU1Z2Q4m?P?^3]FQ5T2_3R6_:\3Z
:n26m53j7o>i1R33[23P22R4n\1k?TV1_=oT1m3o8HUS10fG7TM7BET2?>a14\4l1AY20a2_1JZ2G@16@f:@416Q18592335
1\1BR3NZ1aGU4jl1eN\U14`^1nB>R8Q27b3_5Wm1R5R3R11n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3j1EC`6_152P2e121057m27f4?13<V61X1MP4T2
26O2[3\9Q3j2e9Z3W5Y12P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239g6G0Y2F;1L<6=2JHo3n3?U6h9
B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c
53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62
P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239X8i;GR3R11d;n\21PDj]1P5e121057U3Q8_2T1
Ve1SIX?P=_4R3T2JI3f2k;47?2a1>P320k2a806234@3V11n14;V115j1P1J:\1CV1<S9B3o4]3T<a2X1201n1Z30d1^>6Z:
;26;P119P1;2U4:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n5Ba2o4]7Ob3^40i1b2;Q3Q8R1l@\1\111i5i181436
NOR22]13;aQ1X2X31U3:P;I_213R3mb2Wm3KGZ2R11P2c9Qk15eP2a@]7e121057U3i5e>^CQ3\4REj4i2k=o5R33N1n123F
3En3n3?R2Z=@BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4<N7;:A?V8N;U2a2c53j1YN8
G45E2k1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e91X3^5R12P202k27=KV44R121198
6ET1NOP1c1E253X1T1>=^11f1C[1239R45?Jf89C\4U8m3Z11k3l<42Z5R3<E1n1Mh4n3?U5h:BM5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1NU8b2a2c53j17QN8G45En1C4H315^9d5=0K_3`2C_2KT3_152P2
e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202_2;7=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239C
R3_B]2B_5e9Z1Y3Y`1S?oE]D`53X1U7[m1PT1cK1R34R3_2DXZ47R31Ze334U193R3Ug3hb14R3fi2[W2a]47R3Z3_j5Z3Uh
2[7T36R3^2Wg2f8k]5b@OR3_23V6_`3fb1Zh27BET2?>a14\4o3Z916@f:@416Q1859:Z8G0Y2F;1`1=M>o1Y2c3:?U6h9B9
C5:a264f1404BK:6:406S14E020011191212260171B2M21P1G:0118F0151BU1;0W17Ii5OBJ22V3S15V1037;:0@?T2C5C
P83a2Ja12421E0R23CV1YN8G45EV1GC4H315^9o6Q3:2P2?CC]1J0]34N00237528g1e1210524>A?\17V513<V61X1MP4T2
241I52[3718d1o2T4Q3l19CN^1\4j2Z3i2g322m102I:f17396D@k1i14R12119526@49JH5OP15730P1E25361B<T1>=^11
52]1C[1239]P1i6Q8_2LR3c2V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:2S3kf3:S3WLT1RL2aDU?`Ib1gZ11S33S3Se
3g13S3kf3b12S3Re33S3kf3\m23S3Qe304S3Se3g1b14S3W1kc3g12S3Se35S3kf3b1Q9^b32S3oc72S3^g32S3^e83S3df3
I3S3Wg364S3^g3ba1d^14S3R1Pd3Z23S3Se3Z23S3Yl2iH3S3]h303S3^h3d`14S3^1of3SQ22S3^h33S3V1Wg32S3V16S3R
14mb3X4la43S3R1[g32S3df3i1S3Y4U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2
QQ1Q4e4FJR2i5o1eV1i6Q8_22S3Ud32S3QZ8DS3B?4_1bMo4T2c214WP12d<SP1WCm7lg2o=SS19S3N3]3l7lIW3Q]2k`58S
3N3]3l7lIW3mm73S3Se3`16S3NhO]d2^1g;2S3Nj1S3Y40T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023
Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_22S3UW44S3V1\f3J2S3ic35S3ae3`1Z1o`1V2T3^4o1m5^H]1\3d2m1:=
V3o=kCa12421E0mL]1234_168l4VF^2_7S10023Z5A1=m6Z@l318d1HV2[>1cBn3h4FJR2\274Z21BT:R2]Li6Q8_2k1T3X4
U2m5^H]1P4P2m1:=V391P1^P1a12421E0^N34l6VF^2_7S10023Z5<4?m6QD518d1o2[>eBQ4e4FJR2i5o1eV1i6Q8_2m1T3
^4o1m5^H]1\3d2m1:=V3o=kCa12421E0[N234f18l4VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2
S2T3m2_10o1m5^H]1\3d2m1:=V3o=kCa12421E0[N234_1?l4VBo3^2_7S10023Z5A148m6Z@l318d1o2QQ1g8FJR2\274Z2
1Bm<gKi6Q8_2j1T3X4U2m5^H]1P4P2m1:=V391P1^P1a12421E0^N34l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2
i5o1eV1i6Q8_2i1T3X4U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2
i5o1eV1i6Q8_2o1T37P40T2m5V7WA]1P4P2m1:=V391P1^P1a12421E0bN4f1U5VF^2_7S10023Z5<4?m6QD518d1o2U=iBQ
1Q4e4FJR2i5o1eV1i6Q8_2JT3=0o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1j1T3X40T2m5^H]1P4P2m1:=V391P1
^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2[2T3[1l2U2m5Y9T?]1P4P2m1:=V3
91P1^P1a12421E0^N3401\1?l4VBo3^2_7S10023Z5<4?m6QD5180c1o211E1076eOQ4e4FJR2i5o1W@c=i8i6Q8_2`1T3=P
6@\M1T2R3d2m1:T1_2\?c4j=a12421FbN401\1E31200ZGT4LhV1[9l1j2b5bNe9];Z4d4T6^HY2T3[1Q30o1m5^H]1\3d2m
1:=V3o=kCa12421E0Y2kF\5401\1E8]4VF^2_7S10023Z5A68m6Z@l318d1o2I1?eOg8FJR27T274I`11BkOi8i6Q8_2n1T3
X40T2m5^H]1P4P2m1:=V391P1^P1a12421E0^N3401i6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1S=aIi6Q8_
2l1T3X4U2m5^H]1P4P2m1:=V391P1^P1a12421E0^N3401i6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6
Q8_2f2T3^4o1m5d33VA^3AK\3d2m1:=V3h:W2Nj@P3a12421E0^N3401O74?>B4e3l4o<0X4^2_7S10023Z5A?b4Z2Z@l318
0W1;o2:IYLb3g8FJR2\274Z21BS6P4k8dEi6Q8_2n1T3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0^N340k6lAY4^2_7S1002
3Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21B`=TKi6Q8_2>T3^e3401\1K2g\2M9Uc1gMY1S2T3=j3U2@\5oG1<]19R3CP2m1
:=F_291P1^P1a12421E0^N34l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2k1T3X4U2m5^H]1P
4P2m1:=V391P1^P1a12421E0^N34_1\5VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2d3T34X2;c10o
1m5n:_=]1S2I>d2m1:=V3H2R1j2g5S39QC01Fa12421E0g5g9R?4GGHc4Q>a5c1N^2<R7S10023Z5A?m6g=b2:?3m2180c13
DV232Y;h29]Bn3o3HFJZ13C\2154>k11B9R1d:50:2@g14_4f6Y>i6>;_2f4_20f3T34X2;c10o1R2j3^H]1m2>d2m1:=V3H
2S=QC01Fa12421E0k2k2h4BJS4c5k84@6GHc4V6j7a5c1N^2<B_6S10023Z5A?Y5c1Y5d2h5b2:?3KQ218d1o2`;h29]B<a3
o3HFJX113C\2154>k11B9R1j:0:2@b19_4PEi6>;_2f4_20W2T3P2]2o1m5^H]1\3d26f1:==h2o=kCa12421E0PFa840k6V
F^2_7S10023Z5A?m6Z@JQ318d1o2QQ1g8?6JR2\274Z21BZ3d;f1V7]<Y4i6e4?k2_2V1T3=P6@\M1T2R3d2m1:T1_2W:cGa
12421F^N34c;R=>Eb`1c43G0fa13d?V4_9S1T3=0o5@\M1T2R3\1W1m1:T1_2jDP=a12421F^N34SI:<[7_BZKcb1h?f=l1T
3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0bN40k6VBo3^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bm=gJi6Q8_2
d2T3]2D[1o1m5]A`6?]1\3\1W1m1:=V3n1i6l2Y2kCa12421E0l@e=42M>?l4VF^2_7S10023Z5A1=m6Z@l318d1o2[>T1`A
n3h4FJR2d1G154Z21Bm<h6c2n2W5S:i6[1n1f4_20\2T3=P4o1@]31l1f3XD1<]19R3\1W1m1:=F_2o=j6P=a12421E0bN40
1\1?l4nBP36^2e1i5S10023Z5A?m6Z@l318d1o2[Me3g8FJR2\274Z21BeX1i6Q8_2V2T3]2P2o1m5^H]1\3d2m1:=V3o=kC
a12421E0[N64f18l4VF^2_7S10023Z5A?m6Z@l318d1o2g4YLn3h4FJR2\2154Z21BQ<K[<k6_8i6Z3f4_205T3^e340^1k1
T3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0^N34l6VF^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2k
1T3X40T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_
25T3dd2eP134V2T3[1l2U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k6VF^2_7S10023Z5<4?m6QD518d1HV21G1?8j;a
CQ4e4FJR2o1i3o1h7;UFZ8i6Q8_2j1T3X4U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k6VF^2_7S10023Z5<4?m6QD51
8d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1T3X4U2m5^H]1P4P2m1:=V391P1^P1a12421E0[N640k6VF^2_7S10023Z5<4?m6QD
518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2]2T3=MR3o1@\5oG1<]19R3d2m1:=F_2o=kCa12421E0^N34`2[4nB6P3^2_7S1002
3Z5A?m6k?>l318d1o23E12F41TOg8FJR2o1<74Z21BeX1i6Q8_2_2T3Ff30o1m5^H]1\3d2m1:=R1S2o=P2QAHa12421E0bN
4X25]4VF^2_7S10023Z5A?m6o94U6Nm218d1o2l2TNk7KFJR2\274Z21Bc6o904h63X1c4Q;i6k3a3C_2`2T3[1^1b10o1m5
^H]1\3d2@Y110:=Af1Mo=j6P=a12421E0^N34[22]4VF^2_7S10023Z5A?m6R>W2l318@S1o23E54lOg8FJR2\274Z21BPA_
7T@i6JV7]11Ol2T3[1^1b10o1m5g@f7]1\3d2@Y110:=Af1Mo=4fCa12421E0^N34[22]4VF^2_7S10023Z5A?m6_3d40T5G
d1Bl318=2=8217o2I:U6fIg8FJR2\274Z21BPA_7T@i6Jb64>]11OR2T3j2b10o1m5^H]1\3d2j12:=Af1Mo=kCa12421E0^
N34[22]4VF^2_7S10023Z5A?m6Z@l318d1o2Z7fIg8FJR2\274Z21BeX1i6Q8_2`2T3FS2b10o1^3202;k1g@f7]1\3d23NJ
:=Af1Mo=kCa12421E0bN4[22]4VF^2_7S10023Z5A?m6P2Q<W2l318d1o2i>WBg8FJR2\274Z21Bc@0;W6\Ai6Q8_1OIT3FS
2h4`2;cBa<h2NU2f1QP1PT14[22^Q2d1i5_]1RJ0;W6T2T3[1Q30o1m5^H]1\3d2m190=V3o=kCa12421E0bN4c1Fa4VF^2_
7S10023Z5A?m6Z@l318d1o2I51103hOg8FJR2\274Z21BeX1i6Q8_2T2T3]40o1m5^H]1\3d2m190=V3o=kCa12421E0_4fB
[74U166Fa4VF^2_7S10023Z5A?m6Z@l318d1o2T1b3YLg8FJR2\274Z21BQAcGi6Q8_2`2T3[1Q30o1m5a1lF]1\3d2m1901
;3R3c3[:kCa12421E0bN4c1G`4VF^2_7S10023Z5A?Z1b5Z@l318d1o23C11021103hOn7H;:JR2\274Z21BQAcGi6Q8_2`2
T3[1Q30o1m5a1lF]1\3d2m1901;3R3o=kCa12421B20_4RJ4c1X5VF^2_7S10023Z5A?Z1b5Z@l318d1o23C11021103hOn7
H;:JR2\274Z21BQAcGi6Q8_2U4T3[1R3o1m5a1lF]1\3d2T1;65901;3?`13K1o=eBU1a12421B20_4b4W18HH`1\8Z1JX64
\1_5:kE^2On3\23S10023m1\3A68Z1b5g1;l2m27Q46j3f2U118d1o23A111021103?[4U5T:L54h1`8Q7L3D;:J^1CCh174
`1I1Bd3\5K[3g3o<c:i6J?CR6_24S3T3[1R3o1m5a1lF]1\3d2T1;65901;3?`13Mo=kCa12421E0c:a1\?o24l6VF^2n4`2
S10023m1\3A68Z1b5\:m5f2U118d1o23A111021103?a9T:P3`8n73D;:JR2Ch174Z21BQ9o7cGi6JV7_2X1T34R1j1U\1i3
7Q_1A4`3HP>4G\9SU1QASN^;R>[1^21l3m3g43Z62]<f2X3V1@X3Q<10c2IT34m2QR1S:i3fF\Fl2[6n;4GZZ3Y>]6T?2]<V
7@Z?10c2e3T3[1Q30o1m5^H]1\3d2m1:;1V3o=`>Z5a12421E0`:Q1Y7Y36^7>640O9f1Jo2Q>6m7^2_7S10023Z5A68h2I2
T1R2S1_9_56GT318X1;o23A310B:m3P:P6m5S3T2n4h3F5DR27b14<74Z21Bl5l3314l1o9]2Q3]2P1g5l3i6>d3=_3_2m1T
3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0^N34a2Z4VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BS?_HQ1i6Q8
_28T3AbV2Y^14a2m^4_Hi3T3W1U30o1m5d33X;m5^3AK\3d2m1:=V3Y65X4W2No8j7P3[152421E0Y1n2m4VDT14@?1i2o2c
2Eb1g9W30X4^2_7S10023Z5A?b4X1Q1Z@l318X1;o272ZDV2]10R5W3:n3Q3f1FJX1I\274Z21B9i51X345314l12R1e1R4m
8P:e2i6>;h3]3]11O0U2T3=0i3U2@\5oG1<]19R3CP2m1:=F_291P1UBX>a12421E0bN4l6VBGW3^2_7S10023Z5<4?m6QD5
18d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2S2T3=0o3o1@\5oG1<]19R3d2m1:=F_2o=kCa12421E0bN4l6VBGW3^2_7S10023Z5
A?m6Z@l3180c1o2QQ1g8FJR2\274Z21BeX1i6Q8_2l1T370o3U2m5^H]1P4P2m1:=V391P1^P1a12421E0^N34l6VF^2_7S1
0023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_25T3^e3401l1T3X40T2m5^H]1P4P2m1:=V391P1^P1a12421E0^N3
40k6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1T3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0^N34
`2[4VF\21_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2\2T3U1X3o1m5^H]1\3d2m1:=V3o=kCa12421E
0j<f?P2423NHH5n3VF^2_7AA0023Z5A?P1l5W5T1m9l318d1o2ZEf;g8FJR27T274Bg11BR4j:i?m9i6Q8_28T3]c37h1423
`2n1T3^4o1Y5C^H]1\3d2m1:=V3o=kCa12421E0bN46`2T4VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bb3V6
kNi6Q8_2W2T3^4o1m5^H]1\3d2m1:=V3o=f>T5a12421E0UFAAT734l6VF^2n4V1V101F<0023Z5A68m6Z@l318d1o2QQ1[4
[4FJR2\274OZ11Bj2jU1i6Q8_2`2T3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0a6o5c9Aj74l6W:n;^2n4]201F<0023Z5A6
8m6Z@l318d1o2QQ1[4[4FJR2\2721Z21Bi931m3775o?11m9i6JV7_2m1T3X4U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN
40k6VF^2_7S10023Z5<4?52T1_5QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2o1T3[1l2U2m5^H]1P4P2m1:=V3913L^P1a12
421E0bN40k6VF^2_7S10023Z5<4?8T1_5QD518d1o2IWP1Q4e4FJR2i5o1eV1i6Q8_2n1T3X4U2m5^H]1P4P2m1:=V391P1^
P1a12421E0bN40k6VF^2_7S10023Z5<4?5W1_5QD518d1o2QQ1Q4e4FJR2i5o1kAHPDi6Q8_2k1T3X4U2m5^H]1P4P2m1:=V
391P1^P1a12421E0bN40k6VF^2_7S10023Z5<4?8d6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2S2T3^4o1m5^HAK\3d2m1:
=V3o=kCa12421E0^N34R1<\5lA0X4^2_7S10023Z5A?h2T4Z@l318d1o2QQ1g8FJR2\274Z21BS6P4k8dEi6Q8_2Z2T3]40o
1Q4k1^H]1\3d2m1:=V3o=kCa12421E0W11QM234P1k5l4YA^2_7S10023Z5A?Z2b4Z@l318d1o2ZH0R5b3g8FJR27T274Z21
BS61>\5cLi6Q8_2R2T3=j3U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2
QQ1Q4e4FJR2T5Do1eV1i6Q8_2LT3=MR5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1I1ga1T2T3=0i3U2@\5oG1<]19R3CP
2m1:=F_291P1^P1a12421E0bN4l6nBW3^2T1Z6S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2P2T3[1]1^1U
2m5^H]1m2R1P2m1:=V391P1^P1a12421E0^N34l6VF^2_7S10023Z5<4?m6QD518d1o2I10TP1Q4e4FJR2i5o1eV1i6Q8_2[
2T3=Ml2U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0^N34l6nBW3^2_7S10023Z5<4?m6QD518d1o23E101K1TOQ4e4F
JR2T5Do1eV1i6Q8_2n1T3[1l2U2m5^H]1P4P2m1:=V391P1^P1a12421E0^N340k6VF^2_7S10023Z5<4?m6QD518d1o23EW
P1Q4e4FJR2i5o1eV1i6Q8_2S2T3=P4o1@\5oG1<]19R3d2m1:=F_2o=kCa12421E0^N34l6nBW3^2_7S10023Z5A?m6Z@l31
8d1o2QQ1g8FJR2\274Z21BeX1i6[1e6a1MS2T3=P4o1@\5oG1<]19R3d2m1:=F_2o=kCa12421E0^N34`2[4VBGW3^2_7S10
023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2a2T3=o30o1@6U5oG1<]19R3d2m1:=F_2o=kCa12421E0bN4_1?l
4P@G]1:<I]2R2;T1?j5S10023Z5A1=m6T6U:l318d1o2g4YLg8FJR2\274Z21BhClDi6Q84Z2[2T3=0i3U2@\5Y9e>1<]19R
3CP2m1:=F_291P1^P1a12421E0bN4l6o;V6:<W3R2;d1j5S10023Z5<4?m6QD518d1o2g4f3bHQ4e4FJR2T5Do1eV1i6Q8_2
P1T3=P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4`2SA^5:<Z5k_1cb1];o8T2T3=0i3U2@\5oG1<]19R3CP2m1:=F_291P1^P1
a12421E0bN4l6nBW3^2d1j5S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2o1T3j2b10o1m5^H]1\3d2j12:=
Af1Mo=kCa12421E0bN4l6VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_1OP2T3n2Y1U2m5^H]1P4P2
m1:=V391P1X=Ij4`=a12421E0^N34`2[4VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2o4Io1eV1i6Q8_2d2T3[14\1Z
1U2Y5CZAS7]1P4P2m1:=V391P1^P1a12421E0bN40Q1<\5VF^2_7S10023Z5<4?52T1_5QD518d1o2IQ=1=2l9e8Q4e4FJR2
T1?g1\2o1kA4C:j4n8k5i6JV7_2d2T3[1Q30o1m5^H]1\3d2m1:=V39e=kCa12421E0[N640Y1a5:kE^2_7S10023Z5A6852
T1_5P5Y;l318d1o23E10GX<SCg8FJR27LW174Z21BkC4C:j4f1W7k5i6Q8_2h2T3[1Q30o1Q4k1e@h7]1\3d2m1:=V3Ad3h9
_=[6a124200E0VL[240H1X2g3VF^2d5h11S10023Z5A?m6Z@l318d1o2I101EU<@2bBg8FJR2\2334;=`11Bm8m:4CV;i8i6
Q8_2n1T3^4o1m5e@h7]1\3d2m1:=V3o=kCa12421E0bN40k6VF^2_7S10023Z5A148m6Z@l318d1o2[>eBg8FJR2\274Z21B
eX1i6Q8_2o1T3:S4o1m5h:e=]1\3d2m1:=V3o=kCa12421E0[N640k6VF^2_4o2S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\
274Z21BeX1i6Q8_2P2T3h2_10T2m5d;i<]1m32P2m1:=V391P1^P1a12421E0bN40k6VF[22_7S10023Z5<4?U1g5QD518d1
o2QQ1Q4e4FJR2i5o1eV1i6Q8_24T3^e34a2;T3f21YW1121T[24P[2@T2T3X4U2m5^H]1P4P2m1:=V391P1Y8THa12421E0c
An<4Z3a3VF^2_7S10023Z5<4?m6QD5180c13k23G0TP1l1T2e4FJR2i5o1h=i@R8i6Q8_2k1T37P40T2m5^H]1P4P2m1:=V3
91P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_27T3[1nc334V_2ES2T3[1R3o1
m5^H]1\3d2m1:=V3o=kCa12421E0[N234Z1a5VF^2_7S10023Z5A?m6Z@l318d1o23E101;fOg8FJR2\274Z21BeX1i6Q8_2
k1T3X40T2m5^H]1P4P2m1:=V391P1^P1a12421E0^N34l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8
_2T2T3=j30T2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN40k6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2
T5Do1eV1i6Q8_2n1T3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0^N34R1Ll4V?o6^2_7S10023Z5A?m6Z@l318d1o2QQ1]6Y2
FJR2\274Z21BeX1i6Q8_2m1T3X4U2m5^H]1P4P2m1:=V391P1^P1a12421E0mL]1234l6VF^2_7S10023Z5<4?m6QD518d1o
2f:ZFQ4e4FJR2i5o1eV1i6Q8_2Q1T3=0o5@\M1T2R3d2m1:T1_2kQ1a12421F^N34lH6GR3h3?j]1cb1l>LT3=0o5@\M1T2R
3d2m1:T1_2kQ1a12421F^N34kIk6Z^1cb18T3Ze334U1O09k1T3^4o1m5^H]1\3d2m1:=V3o=kCa12421E0[N64l6VF^2_7S
10023Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_24T3Ze334V1H\20Z24b1c4VS5gS1bd17BET2?>a14\4Z=16@S
416^1j4@416Q1859:R6IH\2O1Q3b8R]3jV1e121057U3aY1iT1e;U?nA16^1o:R3d5H\2O1T1I2J4c4n3?n?BM5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;L?g;a2Z4X13j1YN8G45En1C4H315^9o6_3`2C`6_152
P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2NV10^7Z3a62P202k27=KT224i14R1211986ET1NOP1c1E253X1T1>=^11
f1C[1239Q=`3U:[616^1o:R3[5H\2O1n12J4c4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17I
i5OBJ5`4[17;L?g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2Nf8Z
3a62P202k27=KV44R1211986ET1NOP14^1E253X1T1>=^11f1C[1239RQ1116^1R>_5H\2A=1n12J4Co3n3?n?BM5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;L?g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152
P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2Nf8Z3a62P202k27=Km1X24R1211986ET1NOP14^1E253X1T1>=^11f1C[
1239X8kH16^1Q;P3;H\2Aa3b[6WK\f116^1R>5H\2f_6ma2`<a6G0\2C;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\
32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986
E9JNOP1AQ1E253X1T1>=^1152]1C[1239;H\2S4@Q[6fi1mG16^1R>i6G0\2C;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ22_3J5V1037;:0@?8_25CP83a2c53C4Q1YN89=45En1C
4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3Y8R1Q3V2CN^1\4j2Z3a62P202IQ27396D\
2i14R1211986E9JNOP1AQ1E253X1L7>=^1152]1C[1239Ra1>H\2[2g1iGhc5_g1jGY216^1e=<9H\2S4b[6da216^1R>Q1V
3_2a1d4VS5Zh27B<8T2?>a14\4Z=16@S41Z1U5@416Q1859:MV3_2V6Wi1nY3Zh27BET2?>a14\4Z=16@f:@416Q1859:P2V
3Z24`100=04@^3af4d<d[1PL0c@7B7=[1H?>a14X43l1T1J:V1=5V1[53@16@i37116^1D`1V1]1@416Q1859:IX5b1V3Z24
a1D@^3TFgR2dm1d<S\1P6`Ed@7=47=T2?>a14X43l3:d1\1b2h2D16@S41`6@416Q1859:Ig1V3_2b1@R4S^11b^1]V2o_2Z
87B7:2V1M?>T1<4b2Z1903R2Nj7T1X116@S416IDU2d2@416Q1859:3X2e3P1V3_2V6VS5Zh27B7=T2?>a14\4^2Z:@16@Q8
d2@416Q1859:EV3Q40b`1T21Po1Ui2iK^Nm8o>168U1U2X7MDP37V3Q4R[6US2o>1T;i1V3_2a11=T4U9010j<eP2\<f7n<W
1PZ1Zh27BET2?>a14\4l1W1A@<H:W1=j2P316@S41k3R2A96416@@859:V1V3_2c1=T4V9c]2o9SGV1PZ1Zh27BET2?>a14\
4T3U:16@T:2>@416Q1859:;V3Q4?4^X2Xk5Z;e4j81Z16V3a44h_7nC`GX1V3Z24a1d4aOYb1Za2Zh27BET2?>T1<4\4j5j6
D16@S41S6<@416Q1859:3X2OV3Z24V6VS5Zh27BET2?>a14\4e<D16@Y:<@416Q1859:k5V3N15S1A22J3CP4]2`1?n?BM5:
a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<W17I2f5OBJ5`4[17;L?g;a2c53j1YN8G45EV1GC4H315^9o6U2
Y1`2C`6_152P2e121057m27V5131:T1Q51EBMP4T226O2[3e4f4Q3j2e9Z3i2g32P202k27=Kh2]14R1211986ET1NOP1c1E
2533T1T1>=^11f1C[1239V9mG1j2P1g31l3?_6V3N11l13I3GB<l2n3?a3\<BM5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<W17IV1P11_3OBJ5`4[17;\1g;a2c53j1YN8G45E2k1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61
X1MP4T226O2k1B28@\9c1]1l1Me9Z3=S62P202k27=KV44R1211986ET1NOP1c1E253X1L7>=^11f1C[1239R45U6S2;[191
MY1f2Z1\2T1<k2X51?[3g31b1T24Li25X1>V3P1R3B_i4l7ho2a2b4\260Q9X3MV3Z24V6VS5Zh27BET2?>a14\4Z=16@f:@
416Q1859:\1V3R1W1d1010D>1\3e]1\S1]Q1eP4a9d1X2ES3Z1]3>Y2Y1i2P14V6O160KAFV2H\4e1BEo2CFV3Z27\102N4^
3fP8EmDX1Y1KBEo2R6X1S3?OV3_2V2o3VS5jQ1_f17BET2?>a14\4Z=114@f:@416Q1859:[1V3Z2f1D0Q1^8\V1T21`1Q]1
]9Y<g;iBRT1BmN3Q3m>T=_6W1W1g2S69W2NZ1P5@4h1[61Q7g2Z1M\3:V3Z2[20R]2\Y1aNl[3g2RT1m5V3:EO94?Gh2U2b9
77B_11>FY23?T5c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Cg2o2=1g6\1Q2mH0S2mH260:3L63=c536;Le5T1G=Q
2V2R1>29>b11d1\2U1><4221@l2353g6`3S2i5a2o4MDb5V3B2\50k1l2m7<T2V<^5M\127Q1`6<>J3[4>^1a8V3Q151BET2
?>T1<4W44l2I87l1CX1W2P1o116@`5U5@416Q1859:\2?_211X5V3P294F@h2U2b977B_11>FY23?T5c2o2:12312D;63?14
0411_1482CB7ML1N1H:12W1Co<\1Q2g8U@0S2mH260:3L:Q63Bb6T1G=Q2V2a129>b11d1\2U1><4221@l235k6`3m7a2o4M
Db5Y90h4Z8T2S:3[8\127Q1`6<>J3[4>^1a8X451BET2?>a14W44o3h2`3T2K16@T2Q31W40T1@416Q1859:l2_2114V3Z2e
T8UP12V3Z2Z1V3Z24b1M;Y3VS5Zh27BET2?>>R14\4Z=16@S416^1j4@416Q1859:o21a258NV3Z24`2e3VS5Zh27BET2?>a
14\4Z=16@f:@416Q1859:LV3_2V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:3V3Z2co1\1V3N1^1V6n3n@d\1Yf2e1210
57U3i5Wd2R47BET2?>a14b2i1Z=16@f:@416Q1859:Q34V3Y[3lo5m21V3e1V3Z24V6f@j9g:QOh>l1g3S1911d9g4\CPW1[
9[2_4\K4]9fO[37BET2?>a14U46f1c;16@f:@416Q1859:l1P1V3Z24V6VS5[W1Y43`\17BET2?>a14\4Z=16@f:@416Q185
9:R1V3?CV14V6VS5n\2[;7BET2?>a14\4Z=16<3f:@416Q1859:Y2OV3?CV14V6VS5Zh27BET2?>a14\4Z=16@f:@416Q185
9:U1V3Z24a1M1d3VS5Zh27BET2?>a14\4n9[316@S41Q6>@416Q1859:c6T1V3Z24a1d4VS5dZ1=1U]17BET2?>a14\4l5]7
16@S41`6@416Q1859:R1V3Z24a2d3VS5dZ1=lAZK7BET2?>a14\4l5]716@f:@416Q1859:V1V3Z24c1b4Rk2SX2oJZm17BE
T2?>a14\4T6a3c316@Q8d2@416J6859:Q3b3P1V3Z24c1b4VS5oJZm17BET2?>a14\4Z=16@f:@416Q1859:d6OV3_2V6f;V
e2bP2e1Zh27BET2?>a14\4Z=16@f:@416Q1859:R1V3@i14V6VS5Zh27BET2?>a141`2i1X3Q:16@f:@416Q1859:W2P1V3Z
24>g5VS5Zh27BET2?>a14b2i1X3Q:16@f:@416Q1859:d1V3Z24Z3k2aJU?jKBXLoJP:`:o>U2cb1<a416[3n7V7e3V:7BET
2?>a14[3P1X3h3X616@f:@416Q1859:W2OV3Z24V6\OiS4Zh27BET2?>a14\4X3Q:16@f:@416Q1859:>V3Z2[2ETi6lY1]1
a>0\@0l3k355V3Z2[2bi4TZ3\1V3Z24S22EY3VS5Zh27BET2?>a14\4Y1S7110g416@f:@4160P1859:e114:[35MV3Z24V6
VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:>V3V1^33Z6]P5_1i5UAeX2m7d4dAQ7[1V3:Z1Df1Z?]S11_Kd70d1>YGW1i?]
5g22\<35k6\[1_1f9]8>2l4g31i3[Cf5\AV1c2[61n5J0MV3e1DcU1<PZ1d70d1>YGW1_T135k6\[1_1TB>2l4g31i3[C_U1
k12V1V3R1\1V6Y8lY2c2eBV?WR1V:__1o1jV17BET2?>a14\4e<D16@f:@416Q1859:S1V3_2V6gF^k1Y5o?V?^\1Vb1SV17
BET2?>a14\4e<D16@f:@416Q1859:2V3kb77V3Q4X^8o>1k5:W1V3V1X1V6]2bP3jo1:T1i5UAQJSV17BET2?>a14\4X3Q:1
6@`6Q3S1@416Q1859:NV3_2V6oU3Vm1Zh27BET2?>a14\4Z=16@b9S1@416Q1859:P1V3_2V6nY1Wi3Zh27BET2?>a14\4Z=
16@b7S3@416Q1859637NV3Z24V6Ua3Pb1Zh27BET2?>a14\4Z=16@f:@416Q1859:AV3N1d;S]2nOjV13a121057U3Qj2U?>
V3N1d;mc4e121057U3[^2e;:V3Z^1Y2S]1n3_f3ak1:`F:S1V3_2g2^3j5[m4`KBVl17BET2?>a14\4Y:[2D16@Q8d2@416Q
1859:NV3_2g2^3VS5Zh27BET2?>a14\4e<D16@f:@416Q1859:1V3U1V3_2a11b4VS5Zh27BET2?>a141Z4W4R916@S41k3H
k1@416J6859:MV3_2c1b4VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:j2W3O1<JDi2Q2JbEh93Kj1l4e3S351h1^1U5U1m1
h2T4X9R6W5f2C:Q6SGe5f7c<c4>X421`1S2i5g33T3:b6o3B28kAG_<0a=5a5o2Y225`Am3d2f1e26j2l1B45G853n1@5:f:
;HI9W2<W3O>J`[2Wh2``2XBbB^4ZB2b5W3M1>JDK1h4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<W17I2f5OBJ5`4[17;\1g;a2c53j1T3TK8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9
Q3j2h2l6Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Z5o1Ml4e1f1i4h3j38W5e79S6W3M1>J4?
Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015D:J<W17Ii5OBJ5`4[17;\1g;a2c53j1XIP58G45En1C
4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2Z1Z8Z3a62P202k27=K3d22Z14R1211986ET1N
OP1c1E253X1T1>=^11f1C[1239R47BET2?>a14\4^3Q37a616@f:@416Q1859:l5W3M1>J4?Mh4n3?n?BM5:a264f1404^1:
6:406X1F21D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e12
1057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=K3R44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239R47B
ET2?>a14\4Z=16@f:@416Q1859:X1W3O>J44Q6YQ114kk3i5_]2j:7BET2?>a14\4\5m716@@U:69416Q1859:T5W3L01>_1
Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H
315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E25
3X1T1>=^11f1C[1239X8aCU14W3O>cT56W3O>cT5ZR3gD?W3M1>U;mc4e121057U3Qj2X8\1W3M1>OV6n3mc4e121057U3i5
jo12YDR47B<8T2?>a14\4Z=16@f:@416Q1859:Y1W3M1>OV6n3mc4e121057U3i5Wd2R47BET2?>a14\4Z=16@f:@416Q185
9:@W3M1>U;b1Zb4e121057U3\j1dO7W3O>cT5ZR3gDk=U5W3M1>IEMe2R2n3?n?BM5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<W17I2f5OBJ5`4[17;\1P7f4a2c53j1YN8G45En1C4H315^9o6_3`2Ck2d3_152P2e121057m27V513<V
61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Z1W3M1>J4V6n3mc4e1
21057U3i5Wd2R47BET2?>a14\4Z=16@f:@416Q1859:V5W3L01>_1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1XIP58G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1M
P4T226O2[3j6a2Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239g4d@`6R1W3O>J4W2n3\m4
i5Zh27BET2?>a14\4Q=816@f:@416Q1859:Y5W3M1>JDMER4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2^2
L\9Q3j2a2S7Z3a62P202k2739KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239V9k7n>b<CW3M1>U;mc4e121057U3Q
C[[1cKP69[@2X3K4X3KdW3d2NX3Ka1V6VS5Zh27BET2?>a14\4i3`916@f:@416Q1859:3X3K1P1X3K1_1V6VS5Zh27BET2?
>a14\4i3b5m316@f:@416Q1859:6X3J01Qm3U17X3J01iJWR3U15X3J01Qm34X3K1Qm33X3K[h36X3K1bW3d2iB8X3J01Qj2
`=d2iB2X3M4X3J2[R44X3J2Qm3>X3]9j9U<U1`Z2fR2o1g1e\1m32c^1d32X3U[34X3M3TR39X3J2]3l7lIW3n^6n^1;X3M3
0X3l7lIW3ei1Xe4n^18X3M]3l7hAS8W3mm78X3M]3l7lIW3n^6n^1DX3G:X3l7\8a2m>W3aa1V=1l2l1a@QW2SU1S<]2n^19
X35U4l7lIW3aa1Qa1Yk42Y3Tj3R1Y3B:Z1DJR7Yl2Q7S6UP1Z1S@R7P4AgE9a54jS1l7d;S3l4@d1Z5^1i2g1X5j4Z=3Y3]O
\U71Y3GY3m2f1Y6k7W=c=_8YU1lB`M2\k1k2T3P:bBU5P2Z<WHd?[;B[3\Oh7\2_1TD0P3oOQc1aEj3ZM2\CnK[9k>8[3UW1
\2_1XZ3gf12[_14[3bY1h[3VV33[3[e4kQ3;[3[1WLe2ll1S9P_1hQ1VK_@ei12[3[e4N[3Z2V6io1o\2\FZh27BET2?>a14
\4Z=16@f:@416Q1859:O[3Z2V6io1o\2\F]X2l?7BET2?>a14\4Z=16@f:@416Q1859:3[3[X2o\2k1[3Q40T2m5^H]1P4P2
m1:=V391P1^P1a12421E0bN4l6VF^2;S7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_24[3[e4UX2S:5[3[e4
UX2S:YD4[3n]3\W1UX23[3g1cc46[3g1L^P4WBjn28[3g1L^P4WBcT1164[3g1cc4kQ37[3g2\[1]2U;bi2bQ36[3T^1]2U;
bi2jn25[3T^1]2U;bi2m1[3Q40T2m5^H]1P4P2m118=V391P1X8UHa12421E0bN4l6VF^2;S7S10023Z5<4?m6QD518d1o2Q
Q1Q4e4FJR2i5o1eV1i6Q8_2:[3]1kl32i3TCU9f6SS2W;3[3[e4jn28[3Zk3`2lAb5l?fD`U2h1[3W4o1m5^H]1\3d2m1:=V
3o=kCa12421E0dU1VF^2;S7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2:[3\1dm3YF^O3oL5^7WV18[3d
2\l3YF^O3jP1QZ1=[3d2eh3`2U1YAo4^O3Y5BmJQZ13[3[e4ol25[3Mbk2\Q1]G4[3lh2c3jh15[3lh2]R1PJcT14[3J`d4m
R33[3J`d44[3lh2^l1TS1N[3N[1V6i\4\FZh27BET2?>a14\4Z=16@f:@416Q1859:O[3N[1V6i\4\Fe;d\27BET2?>a14\4
Z=16@f:@416Q1859:4[3lh2^l1RR1=[3bBSW1`50Qd2P2f<RHfE7Tg1cZ15[3X1k=]3hR4:[3T?]3oQ4H\1Y;0\FaE:[3K>W
AY[1VW1W`1b@SX1jm23[3_U4k?7[3\1RP4kCoQ1bJ53[3[e4oQ16[3km3c3kCoQ1]]15[3UCUR4i\227[3UCh^1\c2lT1lW1
24[3g1Sl3_G4[3g1cc4gn14[3g1cc4lT13[3SS4WB5[3Vn3l4WBjn25[3Vd1XY2`3ZD4[3Vd1TQ3Qj14[3Vd1i\2ZDk1[3Q4
U2m5^H]1P4P2m1:=V391P1FgOa12421E0bN4l6VF^2;S7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2D[3]1
Y1cV1^OUF^Nh4RCDY>MjV12X3f4\5U9b5nG;[3Po2UOQ4RCn>MjV12oW1hc16[3`m2_1U4QORC:[3\1aS1gDo[1hGkGQ[1`A
58[3d2YR1Y5P1\j1hGkG>[3d2YR1Y5]k1hF1iHTS1g1>e5dT2Z44[3]]3mW1jD5[3\1nc4bl153[3lh2^l16[3:Q1nc4bl15
4[3:Pe4jn2P1[3602l5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIR6a>9CRK`4cb1j1[3Q4U2m5^H]1P4P2m1:=V391P1^P1a
12421E0bN4l6VF^2;S7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2;[3<j_4_12Y1V2c10T>Wa14[3[e4i?P
_2P1[360o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIR6a>9C9YOnQ1d@6[3g2gj3kGl?ea25[3h2]k3TGl?3[3[e4l?>[3J4
X3l7lIW3\U1cV2l9k4YS2j@n^18[3J]3l7lIW3P\3la43[3[e4`V14[3d2fb4`V16[3d2fb4lT1`124[3[e4]V10?[3d4_BW
8e6X_3TT1h2U3MQ1W1j5m`2S43[3d2fb4:[3d2eT1P^3kU1Ac4R8lP2hD6[3[e4SU1Y10B4[3[e4RR1]43[3[e4RR1P5[3I1
n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C
4H315^9o6_3\23C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1
E253X1T1>=^11f1C[12393[3[e4]V14[3b^4h6]V12\30k1\30o30T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_
7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1\3P40T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2
_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_21\33\30kb6l1\30d2Z10T2m5^H]1P4P2m1:=V391P1^P1a12
421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2T2\350i30T2@\5oG1<]19R3CP2m1:=F_29
1P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2j1\3P4U2m5^H]1P4P2m1:=
V391P1^P1a12421E0bN4l6h@]5^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2J\350o5@\M1T2R3d2m1:
T1_2kQ1a12421FbN4kIVe1cb13\30iW4l1\3P40T2m5^H]1P4P2m1:=V391M2^P1a12421E0bN4l6h@]5^2_7S10023Z5<4?
m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2Q2\3Z1e20T2m5^H]1P4P2m1:=V391P1TNY2a12421E0bN4l6m7j8\2P3^2_7S
10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1g6mOi6Q8_2l1\3Z1e20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF
^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2j1\30o3U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6
VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2J\331P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb
1I\35P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1S2\350i3U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l
6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2l1\3P40T2m5d@i7]1P4P2m1:=V391P1^P1a12421
E0bN4l6X>m7^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_22\3RW43\3nT1`n5U2\350i3U2@\5oG1<]19
R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4=1m6QD518d1o2a@_@Q4e4FJR2T5Do1eV1i6Q8_2K\3040o
5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb13\30aT72\3XW5k1\3P40T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l
6h@]5^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2T2\35R2g10T2@\5oG1<]19R3CP2m1:=F_291P1^P1
a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2Z2\35j35o1@\5oG1<]19R3CP2m1:
=F_291P1b<kCa12421E0bN4l6VBGW3^2_7S10023Z5<4?m6Z@f3518d1o2QQ1Q4e4FJR2\274Z21Bo1eV1i6Q8_22\3kf4[2
\353T21e1o1@\5oG1<>N9S2N;121Q2m1:=F_2o=kCa12421E0bN4l6l@Q2W3^2l1b5S10023Z5A?m6Z@l318d1o2QQ1g8FJR
2\274Z21BeX1i6Q8_2g1\3V4o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\2
74Z21BeX1i6Q8_2o1\32m30T2m5Q?\9]1P4P2m1:=V391P1^P1a12421E0bN4l6kBZ3^2_4o2S10023Z5<4?m6QD518d1o2l
JT6Q4e4FJR2i5o1eV1i6Q8_2P1\350S1k4@U2Z1kI1T2R3d2m1:T1_2kQ1a12421FbN4eGU26od1k=gT1R2\35T1k2o1@\5o
G1<]19R3d2m1:=F_2o=kCa12421E0bN4l6nBW3^2_7S10023Z5A?m6Z@l318d1o2k=UCg8FJR2\274Z21BeX1i6Q8_2k1\3P
40T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1W<]Ji6Q8_22\3
Sf4U2\350i30T2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6h@U2W3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4F
JR2T5Do1eV1i6Q8_23\3if6iP2Q1\35P6@W1TL1T2R3d2m1:T1_2kQ1a12421FbN4cAQ6V1N[7j]1^8V8d1XP1l1\30o30T2
m5d7i@]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]3o3
0T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_21]3T7
G0e2:;1`184Mh4n3?U6h9B9C5:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5_
35D5V1037;:0@?Ni15CP83a2c53CV1YN8G45En1C4H315^9_3_3<7<K1121U12>Q2CC]1J0b3_1528g1e1210524m27V513<
V61X1Ml33T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R12119526E9JNOP1AQ1E2534S1T1>2:^1152]1C[12
39a2Gf272OQ15]3hGT1l87B021111;42114P12f4_4g6i1MDh1JEF<h1g1P15d8V8RBYBl>?2[1O3I762P1410T1T37g20gB
U6P8@4Z2_AT7_?n2j6f5Y2n8QC[F5^3k[4]HD<P5^3F1n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9_3_3_3`2C`6_152P2e121057m27V513<V61X1MP4T226O
2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12394^3k[4b_4QFM^3;ej1]Ba2Q42H2R11
24Aid1V35Q4Kn1J`7f8iU2^6g4QJR9X>3^3dZ3VQ15^3k[42k;0F^36k5SU1853c<31T1020dE[6le11W:T7QW1`X34^3k[4
1d4c1Gf2:W2VKT1l87B021111;42Y12f4_4h<\1<h1h25d8c\1l>33d3<<0IZ1T60mHa84jCdFn2j6f5Y2n8[1^3;j3dS1j1
\1f4_4f60e3Z2\1<h1e8^6`51\b1c42U2^;kK:oCdFn2a1R3a1Cc2R3Ga1X114^7^@hFV1^39l3dS1j1\1f4_4]:Z2\1<h1T
?`51\b1c42U2^;kK:oCbC2n2n2V6Cc2R3Y2Z14^7^@hF9^36k5SU1dP31^h1_P1PX22^3k[44^3ij3QAfBQ1^3V4dS1j1\1f
4_4]:Z2\1<h1T?`51\b1c42U2^;kK:oCdFn2V6Cf5Y2_1^7^@hF7^3k[4V7eS211Q`1R1^3V4dS1j1\1f4_4]:Z2\1<h1T?`
51\b1c42OU1^;kK:oCdFn2V6Cf5Y2_1^7^@hFM^364f5SU1UR1U2>l5[:`[12V4<H7W2Y2d10W1f2aX1m90X2RK]?ga1o6G0
e2:;1`184Mh4n3?U6h9B9C5:a264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151BU1<W17Ii5OBJ5_3J
5?F037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9_3_3<d14U12`2CC]1J0b3_1528g1e1210524m27V513<V61X1Ml33
f1=241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R12119526E9JNOP1AQ1E2534S1T1>=^1152]1C[1239l;_1^36
]2[31[1[3j;_3X2e79g6S9^P1d6\Eh4R3o3d<^21[1a3;81\3g1^2Z5X?AY2=WCT:4Q2ZD`4Y=o73Jo\15^3Qk1i`2d5hV3f
5^3:;1R1KMh4Z2c1?l9JZ4KBM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5_3J5[17;\1g;a2
c53j1[6T:S2d;8G45En1C4H315^9_3_3V1X2`2Cl20b3_152P2e121057j1R17V513<V61X1MP4T226O2[3\9g1Y1j2Y2[7Z
3a62P202IQ27=KV44R1211986ET1NO3Lc1E253X1T1>=^11f13?M392395_3U2fi2Tc1Y:?_3Wa2O`\1e?V3l3W1`2dEH7VU
1W1Qi27_3k6UX4m3R4X2\b3;_3i72kAU?eLb<SW2]F7V15_3Q_4Y:^c11P1_322k51@\M1T2R3i1Jm1:T1_2kQ1a12421FbN
4fH>Ej3[a1cb1le1P2_3U2m1o1m5oG>]1\3d2m1:=V3o=?g4c>a12421E0R@aEkBZ3La1V2X5S10023Z5A?m6T6U:l318d1o
2QQ1g8FJR2\274Z21BeX1i6Q8_2A_3j8a7R6gk1^g1m3KW3b7RD^1S1V1]4oP1ef14_3eF4`R42_3nd22_3Rg41_34_3\h1d
f2S;Q2_3[2a1U2m5^H]1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2V2\1m1m1S10023Z5<4?m6QD518d1o2QQ1Q4e4FJ
R2i5o1X7\Oi6Q8_23_3Q_4P83_3Wm2T_46_3e[4[3m3R4ge12_3Rd6L_32P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4UIB2j3
[a1cb13_3Q_4m38_3a4fIf_3=0`4Qh31`33`3Q:16`3le3TGe9]h1[13`3mZ4i;j1`3l30T2m5^H]1P4P2m1:=V391P1^P1a
12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_22`3\l8K`31P6@\M1T2R3d2m1:T1_2kQ1
a12421FbN4fAT8c7b]1cb1P2`3Z21e1o1m5^H]1\3;121Q2m1:=V3c:[3m40l>a12421E0dU1VF^2_7S10023Z5A?m6Z@l31
8d1o2QQ1g8FJR2\274Z21BeX1i6Q8_28`35T21YW11215`3Z2[W1144`3Q:1c\4P1`310W21e3@\M1T2R3;121Q2m1:T1_2k
Q1a12421FbN4kIVe1cb12`3gf4Q2`3Q2P2o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1h@]5^2_7S10023Z5A?e67Z@l318d1
o2SIm7g8FJR2\274Z21;6_CRCR2X401]2Q8_2J`310o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb13a3]\42U4a3Z10
9NE0e>47?2a1>P320b28a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2
U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;Y31T4a
3Z109NE0e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G
=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;Y31
S4a3Z109d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5
b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;
Y31Z6a3Z1:d11h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2
]3T<e1K]3Z30d1>o=6R9W1;260:3<3;630<<2h4:3B:C5b6G=A_1U20U1;29>b11d1\2U1><4221@l2353]608T1g3f3W2Ba
2o4MDb57Ob3^40P2g2Q3_1h3T2CR1n:2l4M\127Q111g3Q2B<>:81436NOR22>N3;a8l>[<X31U3:P;I_211m5a3Z1:d11h2
U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<e1K]3Z30d1>
o=6R9W1;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40h4Q3_1h3T2CR1n
:2l4M\127Q111g3Q2B<>:81436NOR22>N3;a8l>d?1U3:P;I_211Q4a3Z1:d1f>47?2a1>P320k2a806234@3V11n14b115j
1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob
3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;Y31W8a3e161EE1h2;e13b9247?2_11>FY220?[2j1Mc2o2
40412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><S1o2=1_4B3`1\1Q2]3o2T9_21]3Q2X10d1>P1He3:N12
9600o3]26e4P5C;2230:3L:0P1m1:[2:36;:C5b6G=Q2U20U1;29>b11d18S2U1><4221@h23353T44]2d2K[1n5Ba2^4@MD
<k3Y17Og16B286=^40d141l2Q3_1Z30<:i1CR1n2o5Y1m49;1MFE27Q111i5B<>:814363JOR22>N3;_81b=H@k1V8<W2R2I
1c1a1:P;I_211Ia3Z10e`2d70d1>YGW1oG2\<35k6\[1_1cB2l4g31i3[CIb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kI
Ve1cb1R2b30i3U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJ
R2T5Do1eV1i6Q8_2_2b33T21e1o1@\5oG1<]19R3;121Q2m1:=F_2W:g3kCa12421E0R@_>4l6l@Q22T3^2T1j1_4S10023Z
5A?m6Z@l318BQ1o2d8\Hg8FJR2\274Z21BVC^Ei6Q8_2Lb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIk6fY1c4cb1oP1X
1b33T21e3@\M15Z1CR3;121Q2m1:T1_2\D^=a12421FbGo64^B\7R3h3iY1T1[3cb1V2b30i3U2@\5oG1<]19R3CP2m1:=F_
291P1^P1a12421E0gFj74l6VBGW3^2T1X61S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2S2b30i30T2@\5o
G1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2Q2b
3j3U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1
i6Q8_2Y2b302T21_1U2@\5oG1<]19R3;1210P2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2Q
Q1Q4e4FJR2T5Do1eV1i6Q8_2c1b3010T21c31@\M1T2R3;121V1Jm1:T1_2kQ1a12421FbN4YFBX1e1R3h3ER=9CRKT1Q26R
1a@QR1QOjFR1b302T21e3@\M1T2R3;121Q2m1:T1_2kQ1a12421FbN4iGQ2R3Sb1cb1U2b3P4o1@`3k1oG1<]19R3d2m1:=F
_2o=kCa12421E0bN4l6VBGW3^2T1Z6S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274X1Q11BeEf=X5i6Q8_2Nb3P6@k6`F1T2
R3d2m1:T1_2\?^Ba12421FPET4\54eGU2l;YY1cb1U2b3T1S1g1o1@\5oG1<]19R3;14Q2m1:=F_2o=kCa12421E0bN4l6nB
W3^2_7S10023Z5A?m6Z@l318d1o2k=UCg8FJR2\274Z21BeX1i6Q8_2T2b3T1k2o1@\5oG1<]19R3d2m1:=F_2o=kCa12421
E0bN4l6nBW3^2_7S10023Z5A?m6Z@l318d1o2k=?c2Q@g8FJR2\274Z21Bn=fJi6Q8_2Jb30o5@\M1T2R3d2m1:T1_2o7kIa
12421FbN4kIVe1cb1[3b36K1S12c10o1@\5nA[1c401<:R19S2>094;14Q2OM:=F_2o=kCa12421E0b7hF64P4k2l?Q3W3^2
P40]3S10023=l4A148m6Ah?l318BQ1o2h5`7A3;1EmAU4]3S1FJR2Z21334Fc11Bm91aDS:i6Q8_2[1b302Q1R11e3@gHd41
T2R3;121Q2m1:T1_2kQ1a12421FbN4iGQ2R3P5PY1Q4^=5nT1]:;UFOb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIR3Sb
1cb1lBT<1f14Q1b302T21e3@\M1T2R3;121Q2m1:T1_2kQ1a12421FbN4kIR3Sb1cb1Ob302Mn4@\M1T2R3d2m1:T1_2kQ1a
12421FbN4kIdDMcOcb1QO1Lb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIdD9CcOcb1Nb302l5@\M1T2R3d2m1:T1_2kQ1
a12421FbN4j>j8U2Ve1cb1kC^2Nb30o5@\M1T2R3d2m1:T1_2bCX>a12421D1bN4kIk6Z^1cb1kC^2P2b3P4o1@\5oG1<]19
R3d2m1:=F_2o=kCa12421E0bN4l6nBW3^2T1Z6S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2R2b30o3o1@
\5n8P?1<]19R3d2m1:=F_2o=kCa12421E0bN4l6nBW3^2T1Z6S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_
2X1b30W2g3@]31\F2\31T2R3;14Q2m1:T1_2kQ1a12421FbN4YFk1FN6k2X4j]1a@QR1T1b30W21e3@]31\F_31T2R3;121Q
2m1:T1_2kQ1a12421FbN4YFa36od1cb1Jb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kI[7j]1cb1R1b33T2g3@PF[71T2R
3;14Q2m1:T1_2kQ1a12421FbN4eGU2U1]6PCaJcb1Jb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIc7b]1cb1Mb3X2g3@\
M1T2R3;14Q2m1:T1_2kQ1a12421FbN4kIc7b]1cb1Kb302l5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1QT1Kb302l5
@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1[S1W?Jb33l5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1a8QZ1S2b30i3U2@
\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<41=m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_
2[2b3R11k2o1@\5Q?m81<]19R3d2m1:=F_2n3P:kCa12421E0bN4l6[BB23P3^2_7S10023Z5A1=m6Z@l318d1o2Y=A11QCg
8FJR2\274Z21BeX1i6Q8_2Jb3P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIbDcP1cb1lBS2b30i3U2@\5oG1<]19R3CP2m1:
=F_291P1R2[Na12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2R2b3j30T2@\5oG1<
]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2Jb30^2
`3@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1S2b3X2g1o1@\5oG1<]19R3;14Q2m1:=F_2o=kCa12421E0bN4l6nBW3^
2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2Nb3V21g3@\M1T2R3;14Q2m1:T1_2kQ1a12421FbN4kIVe
1cb1`j1Mb3X2g3@\M1T2R3;14Q2m1:T1_2kQ1a12421FbN4kIc5b_1cb1W1b32k3o11@\M19j1R3i1Jm1:T1_2R>Q17^Ba12
421FbN4kGo1g1k3V3bChH^]1T5le1Nb32k51@\M1T2R3i1Jm1:T1_2kQ1a12421FbN4kIc5b_1\]1V5le1g2b3o30o1@\5^1
`F1<]19R3d2m1:=F_2H_6f6NRBIa12421E0\<UB4P1k5\6i8g3W3j1C_7S10023Z5A?m6Z@l318X1;o2:Z3j7]7b2_;g8FJR
2o1<74Z21BoDf3j<S3i6>;c3b3_2`2b3X21e1o1@\5oG1<:R19MI;N;1212n1m1:=F_2o=[B_1a12421E0bN4l6h@U2W3^2_
7S10023Z5A?m6X=Q3l318d1o2P<\2cB[4[4FJR2\274Z21BeX1i6Q8_2T2b3P4o1@\5oG1<]19R3d2m1:=F_2o=kCa12421E
0bN4l6aB<W3R2;d1j5S10023Z5A?m6Z@l318d1o2^8g3jDg8FJR2\274Z21BeX1i6Q8_2Mb3P6@g>d>1T2R3d2m1:T1_2kQ1
a12421FbN4aHY1Z5P2j]1`8RZ1Ob33l5@\M1T2R3d2m1:T1_2kQ1a12421FbN4DVIl]1V2f1[3e3jY1R5P1b30o5@\M1T2R3
d2m1:T1_2kQ1a12421FbN4eGU2dDUM[3cb1]Da1jF`;Ib3P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1j\1T2b30i3
U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN40k6nBW3^2_7S10023Z5<4?b4Z2QD518d1o2QQ1Q4e4FJR2T5Do1eV1
i6Q8_2Hb3P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1Ib33l5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1Lb3
P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4eGU2c7b]1cb1=a7P1b3X2e1Q2@\M1T2R3;14Q2m1:T1_2R>hCa12421FbN4kI]Lh
H^]1T5Ib3P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kI6od1cb1Ib3P6@`3kI1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1cb1Q
2b3P4o1@\5oG1<]19R3d2m1:=F_2f4X9NlBa12421E0bN4l6nBW3^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Be
X1i6Q8_2W1b3IU1P4@`3kI1T2R3d2m1:T1_2b71[<j=a124216?bN4T4\1YDk6cCbCi5Y1\=0UU1R1b3P6@\M1T2R3d2m1:T
1_2b71VJ\1424216?bN4kIk6Z6eP1Y7\=0TOP6Mb33l5@\M1T2R3d2m1:T1_2Z@`Aa124216?bN4TIFVe1^8TZ1Jb30o5@\M
1T2R3d2m1:T1_2kQ1a12421FbN4kIk6Z^1cb1Jb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kI6od1cb1Jb3P6@\M1T2R3d
2m1:T1_2kQ1a12421FbN4jEP4k6Z^1cb1Kb3P6@U2VK1T2R3d2m1:T1_2kQ1a12421FbN4kI^Nd3RCcb1Jb30o5@\M1T2R3d
2m1:T1_2kQ1a12421FbN4j>P;Ve1cb1Kb3Q1n4@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIc7b]1Y=YU1Ib3P6@\M1T2R3d2m
1:T1_2kQ1a12421FbN4kIc7b]1cb1S2b30i3U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6h>U4W3^2_7S10023
Z5<4?m6QD518d1o2QQ1Q4e4FJR2T5Do1eV1i6Q8_2Q2b3P4o1@\5i;U<1<]19R3d2m1:=F_2o=kCa12421E0bN4l6nBW3^2_
7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8a1MJb3P6@TAW<1T2R3d2m1:T1_2kQ1a12421FdGm64kIVe1cb
1Jb3P6@\M1T2R3d2m1:T1_2X9i6hAa12421FbN4kIVe1cb1Jb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kInDWP1cb1Ib3
P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1a@QR1V1b30o5@j>1S1[=1T2R3d2m1:T1_2kQ1a12421FYKX34D`Cf2W2Fc7
c2nZ1\Q1V2d8Z6Kb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1^8RT1Q6Jb30o5@\M1T2R3d2m1:T1_2kQ1a12421Fb
N4kIW]1n7cb1W2b30Q1m2o1@\5oG1<]19R3d2m1:=F_2o=j=P6a12421E0^N34l6nBW3^2_7S10023Z5A?m6Z@l318d1o2k=
3;eBg8FJR2\274Z21Bm<gKi6Q8_2Jb30o5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1[HWJW2b30Q11k2o1@\5oG1<]19R
3d2m1:=F_2o=kCa12421E0bN4l6nBW3^2_7S10023Z5A1=m6Z@l318d1o2k=11QCg8FJR2\274^1K1BeX1i6Q8_2V2b30Ll2
U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN4l6nBW3^2_7S10023Z5<4?m6QD518d1o2IJ\OQ4e4FJR2T5Do1W@]Fi
6Q8_2U2b30Ll2U2@\5oG1<]19R3CP2m1:=F_291P1^P1a12421E0bN40k6nBW3^2_7S10023Z5<4?m6QD518d1o2IWP1Q4e4
FJR2T5Do1eV1i6Q8_2S1b33T21e3@\M1KX1R3;121Q2m1:T1_2T?fBa12421FbN4iGQ2Ta1Q4cb1Jb30o5@\M1T2R3d2m1:T
1_2kQ1a12421FbN4iGQ2Ve1cb1U1b3X200e3@\M1T2R3;121Q2m1:T1_2kQ1a12421FbN4eEU4nLfD`3i3^@ZNoP1_1b3o1D
O[2@PF[71T2R3d2m1:T1_2gQ120a12421FbN4kIZ1X4Z;WT1j8Q1S3];TJZ>l:_9]AS2H9Ll25Nb32k51@\M1T2R3i1Jm1:T
1_2kQ1a12421FbN4kIU1[DdOcb1le1V1b310k51@PF[71T2R3i1Jm1:T1_2dMV4a12421FbN4kIg13eCdOZ]11V5=oE^OJb3
MR5@\M1T2R3d2m1:T1_2kQ1a12421FbN4kIVe1Iia1R2b3MR3o1@`3k1oG1<]19R3d2m1:=F_2o=kCa12421E0bN4l6nBW3^
2_7S10023Z5A?m6Z@l318d1o2IWP1g8FJR2\274Z21BeX1i6Q8_2Lb3P6@\M1T2R3d2m1:T1_2kQ1a12421FbN4fH>Ej3R4X
]1cb1:d30k5SU1]T1]R2dBdOWX1XP28d30k5SU1kV3Yb1WX1XP2>d30]2]3SU1]T1T[1fFAl3\^1^b1`1`d19d30k5SU1kV3
BY3\^1`X39d30k5SU1_P3[6l3\^1`X3:d30k5SU1_P3[6BY3\^1`X3=d30k5SU1UR1U2Sl1<Q4l1l3\^1`X33d3la4l38d30
k5SU1kV3l3\^1`X36d30k5SU1Ui4`X32d3^_2;d30k5SU1WT11TD\^1l3\^1`X39d30k5SU1kV3i1R2\^1`X3:d30k5SU1kV
3BV1R2\^1`X34d3la4i1R23d3la4i1Cd30]2]36lT1dU3131cCPEe4b27`2AhW2gP19d30k5SU1fU33c1fa1`X3<d30k5B`T
1TU3A3eCdOQY2^O7d30k5SU1^W3fa1`X3:d30k5SU1fU33c1m_1h1`X36d3^_2Re29g\2Z99d30k5SU1PU3]2Y3\^1`X3;d3
0k1B\3SU1P63jW3U[1`X3Z1e34X2]36>118XEg>UR1W2oU1YFl41=0h4d10k<Q2h80]A7e1\1@\90gFS1\3YE3h=U4R:hAZ2
e3]29S3E118d3i7aHl1Z4c8aABU94e40b4Ci7>Y1W1a4]2T43H`1c9m6j2_5104S3m60]2P3Q4T1i5k36Z1Y=2_27`2A@431
0P90S:]7Y6]2^B\6Y;h3_:V?a27e3k5SU1fU3g1fa1`X3?e3k5IYT1fU3P4V60`9dO\]1dKU3_?h<9e3]2]3SU1fU3^c1@U?
ih25e3k5SU1Ui4`X36e3k5SU1]T1gd3`X38e3]2]3SU1fU3^c1@oW3;e3]2]3SU1dU37cCaLR3^b1Qf1U1e3G\18]3`1X3aI
g6Y8e?X2N^W2m215T5QE_1i5;0W>`2A[`1C^1f2PF40V1`Dg6CCe3^2\3SU1Y8hDnEii2Y<gDT3^HdV1R:09]6CT4Me34X2]
3SU1cBi\1VV17>X6R2c5h3GnCY<S8[BdBY52Z15]7^@D\<^?7e3^2\3SU1Ui4S8\P3:e3k5SU1X_3W:dO@]9h\1ha1Ge3T28
]363jJU3g6jCei1SH1313`X1c:TY2c=gAh187e3^2\3SU1jU3Zc1`X3=e3k5b@e21hAiU1jo17Y[1n7T\1[l1:e3k5SU1SIP
\2R5nV1n7_\1Pl1<e3]2m1_1SU1Q=S\4a>f5UNVDjQ16e3^2\3SU1Ui4`X3^5e3?1n1M\2[2n3?n?BM5:a264f1404^1:6:4
06X1F4D156271HM1P1S111O015DU1<W17Ii5OBJ5e3J[17;\1g;a2c53j1lF\78G45En1C4H315^9o6DJ7311_1`2C4[6_15
2P2e121057m27V513<V61X1MP4T226O2[3W5T4Q3j2e9Z3a62P202k27=KV44R1211986ET1NO6Ic1E253X18K>=^11f1C[1
239o\1T5e3?1n1M\2[2n3?n?BM5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c
53j1YN8G45En1C4H315^9o6_3^1Q1C`6_152P2e121057m27V513<V61X1MP4T226O2[3W5T4Q3j2e9Z3a62P202k27=KV44
R1211986ET1NOP1c1E253X1T1>=^11f1C[1239o\1@e3k3o1cF_>Jm5R>W4P\2EX3XGhH^]1Qk1Fe3]2]3SU1oP11o7e1k5P
e115R8X17YS1U2i2Z1d9kOon1<e3^2\3SU1^W3h2g3U[1d9X1Vj1[S19e3k5cF_>dZ12_o1m^1`X3Ke3g4S1fF\>Y<R3ZS1b
Z1g5[4U4Z2Q1F^B1\41=X1e@V8PT2aHDQ3Oe3g4S1IlEd7g6QY1Z?mT1i21k2KMIm5S45gFZ1SAhU2^6Y>W:D\2D`2f1Ne3B
R41S1Og3[P1V;hX1T]1d3T6o40=TDZ19Q1kAbQ10V<i1bLY>\;a2W4;e3e41S1SU1Ui4bQ1iU11X3hM>e3g4S1OST1lT3j4]
_1bQ10cZ1Y>n=`2?e3e41S1SU1`V2_N]2F^3`]1m:dR2VGf3Ee3g4S1SU1`T12`k1g4g6V420H\X1V;[R2o8n3W:f3`2b2e3
]2]363Y>\?9S1c5V4CV8Bn4`3S5i600S612CM251<;FmZ1\9X116b1b1;:157[1^1;]2g1Y9j7lE<g21HAW7\2U2m172`B_>
j233BT6T3R1:f1d>h=d82J2R32T4_1e3k5aFa>V4Cn92W7S5o<12CM8146S1Zd1X11i1S4`1W1a1Q;e33_NW7\2U2m1:jFT=
FSK]F2JU32T4k1e3l1n3d>n7g7S1Fl4V4Cn92W7S5^5b7FM814410R1Zd1X116b1CZ1<i1^1;Ka1Q;e33_NW7`6:Z:_<T=F[
<g>_:X3b92R32T4:e3^2\3SU1`[3^2U[1m:X9Yd29e3k5[Ng6hY3g1d]1m\1bk16e3g4S1SU1Ui4`X38e3g4S1SU1^U3fc1i
T3f3=e3g4S1SU1[a2`CAa6W41jX1`X3R3?e3k5E]T1fU3dN0`1j;^12j5IdW2QP17e3k5SU1fU3^c1gk2h<Je3k5WHk<f?QK
0^BRLV1m4Q2P2a4;]1`1^CR2_Eb2PHU3b=U4`k1Ae3k5WHk<PP1Zi1V1W3e1Q2P2\1n4`1d]1Tk1[]18e3k5h2ZR1`[3aJRC
`X3R1e3G\18]3i4YP1`T1[Y22n10=521L]>_1g20P3\@HA]6R2e2VK\7i1i6Z^1f3;e3^2\3SU1gHWe2U[1`8e2bi2f3Oe30
CR1=h1l1o5V9e@W3@14V1[T1>l5^N_GW:Ad]1nR1j7n;XA11bJg5Ee30CR1=h1l1o5P<k=W3@14V1TT1[W2a\1R1hR3g5f5e
3?15e126F_1L1Y2]2`1?n?BM5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<W17Ii5OBJ5`42X17;\1g;a2c5
3j1YN8G45En1C4H315^9Q3m3_3`2C`6_1312P2e121057m27V5131:T1Q51EBMP4T226O2[3e4AT4Q3j2P4<W5Z3a62P202k
27=Kl2Y14R1211986ET1NOP1c1E2531V1T1>=^11f1C[1239e;mM[3T5e3?1l11M\2[2n3?n?BM5:a264f1404^1:6:406X1
F4D156271HM1P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V
513<V61X1MP4T226O2[3W5T4Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239o\18e3k5SU1
mEP\2Vg1\]2SK7e3]2]3SU1Ui4^b1Qf16e3k5SU1hZ3\^1`X36e3k5SU1VS2ne2`X36e3k5SU1h>\Z4`X37e3k5SU1gF]R4j
V2eQ1Ne3R1Z1]3VP1l41Z>T6XHg2U@l4g5Q26^5n15[1Sj1Z93k:^25\:\Jh1Xd1<e3^2\3SU1aDcm1Fi2Sj1Z9QS2^U1?e3
k5VP1k3P1aDmg1V9^S2QS2k1T1e?f=P5De3]2]3\?fEk8]3V8MS@S1fS1^S1U2XU1i3d=iT1Q1od1:e3k5SU1k8_S1oX3i3m
:bX1od19e3k5SU1k8_S1oX3i3`c1od1;e3k5`AbCX_3bBP2XEd=h[1R_16e3k5`AbCUi4`X3Ce3Ge1]3i4YP1^Ed5jZ2S:P@
_1W2a3\1h?Aio2f8:e3k5SU1TQ3d3Z1[3]1V^1`X38e3k5XOj5T;1n]4`X36e3k5SU1Ui4TU2[S16e3k5SU1eX3_`1`X37e3
k5SU1eX3R2\^1`X3j1e3l1n3Y1@W6OPLV1V3Z:o5c@M6n5^84V8V2Cf1Q1o1VD^?R2R63k=b=Y4b1`687\4?9T9Y4k?V2b4k
3R6\2g6h20:Cb1V:^4mBh4j48e3k5mGU=`S3W7\^1`X38f3T2[W114l]3]X1f<7f3T2[W114l]3Te1Q2f3T2a1U2m5^H]1h3
140P2m1:=V3913L^P1a12421E0bN4l6lA0X4^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1WD]Bi6Q8_28f31R2cR1
\3Z1146f3T2PV1Z1148f3T2[W114lBb1V]35f3T2[W1149f3T2[W114VS52hQ22Bf3S207SW114X1YBLE]6i`1`1]5TGTGT[
26f3T2iS1a3146f3T2PMZ:146f31R2[W114Jf31Od1j613WR2UZ1fI_12Y1_1Z20;i1SFd2Q2lM5U18lh15f3MU^2[S5[18f
3Q1R1[W114kW551f32f3S_2o7G0m22;122Z1182Mh4]2`1?m2W3W61^3B9C5:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<W17>:i5L22?J5f1?57J=<5?F037;:0@?8Ck15Cm723a2c53CV1SN58G45E2k1C4H315^9o6\3
2Kd1CC]16C0b3_1528g1e1210524m27V5131:T14FU1a2=1EBMl33T2241O2[3e4f4g18P1V2CN^1\4n1K^1h12[652P202I
Q27396D\2i14R1211986E9JNOP1AQ1E253X1;5B>=HE152]1C[1239V51aS1R5f3>12i11Mh4n3?n?BM5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e12105
7m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239X59f3b_1
W;]\1SK[k2X:n:R55f3VY2\l1Z`1lm17f3n[4cG9CRKV3>f3fP13]]13a2li1j8Z:Bob1oB^2UC4f3MhOa]13f31ei72f3gi
79f3dl1`2X\3iW1`Cb:f1]13f3_b7Q28f3j3nW1m5R>`[3WV2K7f3T2cR1g414Zf43f3j4jb83f3V2^W13f3ea4nF9f3T2[W
114gW3Y1j307f3T21YW11219f3Fm9eEgZ4_1i5UA^h12f3Ql79f3c8W11\FVf3jFd3oZ2o3g3_1d10R<2_247?2a1>P320k2
a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2:1P3W4H^>6Z:;f1;e5:3MC5b6G=Q2U20;I;29>d1d1\2U1><:1k3d
;n5T3o4]7Ob3Z<R2V5GR1l@\1\111i5i181436NOR22]13_W1162V2D:12k:Y31Lg3i1ES1d;2X2;bR2a1dU16o>ZDX3T2bX
11T5\Y18i:j2e<j3T8_7]48g3ZT1G2T1TW5a8iC2g3P]62g3hV2Q1g3n1V2o3R7Sl4PR1Yf17BET2?>a14\4\90l316@f:@4
16Q1859:Og3n1V2o3R72Pl4Zh27BET2?>a14\4Z=16@f:@416Q1859:S1g3n1b1c4VS5on1ZI7BET2?>a14\4Z=16@S416^1
j4@416Q1859:R61g31h3P1h3m1V6aU2iU2jG]`1P7kP17BET2?>a14\4Z=16@f:@416Q1859:6h3jEj1oo5l9gY22h3XQ7Nh
38i1dKZ1[:14]9nIGe>^T1i:Bm;0=JX4;4ke1d9?24i9X2W;8h3R2PV1Z114fW5i1Jh3Q2m3[@gHC]Fj>1Xg116b1d2[3f2Z
d1b4m1:4jS1F_4Q]12;h3Q2Q2WBcV1PH1ag1b1b1T77h3UQ2j4b;lh3_3[29h3QKQe1nJZ2@V^1Zj1l9n6G0P3;1`1=Mh4n3
?U6Z9=B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B;I<W17Ii5L01BJ5_3J5V1037;:0@?8
_25Cm723a2c53CV1YN8G45En1C4H315^9o6S1X22`2CC]1J0b3_1528g1e1210524m27V513<T2Q41X1MP4T2241O2[3\9Q3
V2CN^1\4j2Z3a62P202IQ27396D6U2i14R1211986E9J>?OP1AG9E253X191H>=^1152]1C[1239Z5G0P3;1`1=f5n3e6h9B
9I:a264n54E0200111;212260171B2[40151NS12W17I]1[4L04Z1e3J5V1037;:0@?8_25CP8e2c53CV1QA0V=8G45d2Ck3
j100X2S=2\1S1CC]1J0R55261g1e1210524U3i5V61X1MP4T2241f;V5V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP
2AG\1X1;\32]1Cl1]?T1i3k3dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2T60X5kK:oCS:`<n2V6Cf5Y2_1^7^@Q=f9Y1i3k3dS
1j1\1f4_4]:Z2\1<h1T?`51_b1`42OU1R5Q10X5kK:oCdFn2a1d4Cf5Y2Z14^7^@D\<f9Ai3j3l7Q1jHW3iT1kZ20YR1W9jR
1]A1^@jMm4:i3l3cS1j1\1dCREQU20T\23i3bh40W1i3k3dS1j1\1f4_4]:Z2\147h1T?`51T1b5PGWI2U2T60X5kK:oCdFn
2V6Cf5Y2_1n5_1^@hF6i3n3\N]i1hl10Ki3j3l7iEKV3W3k1R`1XO]N0_>c>a<g4R1SASBi5n>H1QHU4R8^1Hi3j3l7n:m>W
3k1b@\l1i5oJ0eY1k1n3WS1^E03\4dCX3La95i3V>[Z40[R21j39j3l3SY2^a1S3R:j5cQ3e43j3P]2jZ5Nj3k1P2U4mT2Xn
2Zh27BET2?>a14\4Z=16@f:@416Q1859:6j3^\1P4gCbQ3bZ12j3WT23j3;kS22j3^d23j3ki1bJ<j3@^i1^81UB6_f1PGZW
1W4e57j3l3an1_H^`1[n1`45j3^R2_HGf_1Y1j3NLP2U4X]1^<f1Q1?PR1Q3RQ2ZP1fAa:fK7BET2?>a14\4o1Z;16@f:@41
6Q1859:5j3^d2fOh9P_38j3jM[4aU1k>1hDSBP1j3j3dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2^;kK:oCdFn2V6Cf5Y2_1^7
^@hF_1GQ30V2VKT1l87B021111;42Y12f4_4h<\1<h1h25d8c\1P?3d6T60mHa84jC]DV2n2j6f5Y2`1]74j3fj1U5`]2Kj3
MZ1c=i2\2]1Y2Y1@V2l=1^k1j2iCc5^1]1Za1SH^25X6^7X22c1GQ30V2VKT1l87B021111;42Y12f4_4P9g3\1<h1h25d8c
\1_?Y37Z10[1n1U40mHa84jCdFn26c6f5Y2n83j3o`40:j3k3cS1j1\1dCREo^2WR2c6Mk3R2JX62001P2n@b7_4V4Q:k6iC
o\1XJkBW7_6\IbOX:V;0;^2_5@k3R28j6301ROTER_3S6lORe10;n7=k3a2d66_IgJiCXk2PV1Re10;b3:k3V923_IjY4PV1
Re10;?k3S2Y7aOh2NU2f1jP1lR1]T2nIoJRJ0@k3S2kV1h2NU2f1hEn]1_2mQ2_B^7oJRJ0?k3S2kV1h2NU2f1a[4W5Z\1RJ
0;W6hQ1Y2k3S2b10o1m5QH<AK\3d23NJ:=;5f1Mo=kCa12421E0jOi5c2bC^2_7S10023Z5A?m6R>W2l318@=E>`2QQ1g8FJ
R2\274Z21BnKf<i6JV7_1O\2k3S2b10o1T1h4QH<AK\3d23i1:=;5f1Mm<Q1SAg2a12421E0jOi5VF^2_7S10023Z5A?m6_3
b:d1Bl318=2=8217o2QQ1g8FJR2\274Z21BeX1i6Q8_2:k3Z901oBkW3Uj2\ORAX19k3R2W701RO^V7X1ZGl4k3R2>9e31=9
H3K002004162l7g?T105\5130111W1=\1[1f1<j4c27b2=1^31?341V1f5^1]8JX1@i2k50R4]:Z1\2OT95a3S;BS5U2`6j2
a2AR11=KS3j1=0j80<D>0BA8W29D@463<0514294U4GAe1L60`32F4F_7KP18b7d39_2W5005g5D@<1?[2k30e3i1W3;3c9S
804l6Z2^9RC94d2k3R2>9e3b1O00200407SIb56R3[1f1<n40Y5?]301g8?]8S2Z3k50ZB\3e622dAg2U2`6j2V41P@S1CR3
M0@L617>m4W2Lh32KF[86R1d7l3l?[2b7i1W3WB04l6Z2aL9S1k3R2>o3b1O00200120[Ib5i6TR1QZ21X6g9h50]1OmE6g8
bO_E0Q7lN9Gk3[2ZP1\>o2R70_4k1k2k:h1g1S8PQ2T?0W5\20T5o2i\2Q2k3S2b10o1f2Z1k1^H]1\3d23i1:=;5f1Mo=kC
a12421E0WNb1i5VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2P2k3S2b10o1m5g@f7]1\3d23i1:=
Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bc@0;dGi6Q8_2R2k3S2b10o1m5g@f7]1\
3d23i1:=Af1M`2^;4k1jAa12421E0dU1RCS3^2_7S10023Z5A?m6Z@T1g218d1o2QQ1g8FJR2\274Z21BeX1i6Q8_26k3]LP
@]k60Z8l1k3S2b10o1m5^H]1\3d23i1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21
BeX1i6Q8_2;k3S2h4`2aOm5f1QP1Ql2PV1oJ7k3S2kV1h2T3f1Tm57k3V92cIkU3nS1PV17k3S2kV1m5f1So4PN1l3b3l3Z1
d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>
d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y312l3=a3l3Z1d1f>47?2a1>P320k
2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n
5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31U6l3O:d112e22R2b9247?2_11>FY220?[2h2c2o2404
12312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<e1K]3Z30d1>o=6R9W1;260:3L:0P18[4:3B:C5b6G
=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40i1a1\1Q3_1h3T2CR1n:2l4M\127Q111g3Q2B<>:81
436NOR22>N3;a8l>d?1U3:`52\5I_211R4l3O:d15`>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T
<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\11
1g3Q2i181436NOR22]13m8aN1U3:P;Y31o4l381n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3
j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Ol3e1;`;kBF0b6E`=:n3gCll1gBNUNX;i1b8\
Fc7Lc;[6]7b5Z77a?[22l3Rm82l3WT8@l3e1;SO2`6EXa1SS3X;\:m`1[D7mAW7T1l3e1lCa@X6^3?PX1AH^CQ2g3?]GkJ7o
:S8l3]ER5Q;7c=m3g3Ke4]B7Z7[;]4[2W7Ll3e1;85Z:[;W7o8MnDV5X3QJlF0nF\6P8\G4f2c4a2QN0QD_R16l3e1l`6P7]
P1RN?l3Qc1bS2?gV1lP2^?]6T?`2^>g2d2V=2;l3LTW2QOlT1X1]8oa1]=X8ao15l3<ol3QKlf12l3[_6=l3\b2[AVW1k>_>
aX2iEi8\4Y?Y4d35l3U2ee3\T3ad12l3U2Q2l3f3o1m5^H]1\3d2m1:=V32l=kCa12421E0ZDe<c4VF^2_7S10023Z5A68m6
Z@l318d1o2U>3gBg8FJR2\274^1K1BQC?a<a8i6Q8_24l3kg88d?_1l3:@IDo2R>ZHR3>b6W1fJeDW5Y6c1i;cLc3b5NS6Q:
>?0@C<gC`45e9YBZ<^=]5o6?Ni2g1X5`2T1_>Fl3c11JZ[24li1`@jf2ZET2e4U1m1b3Z2n7U7>c3U1T6Il3:X1L]:<[?Sa1
Z9]3`OW[1oCP?SQ1_3R6_:\3Z:n26m53j7Y9G0P3281O96=E7h4n3?V547?10a1>P320k2e1B9C5:a264f14041234@3;:68
1406S148470200111;2122601511B2P11N1H:11O0151A0U1<W17Ii5OB3F5R475V1037;:0@2<h25CP83a2]3U23CV1K^>6
[9N;f1;m18G45Ee1813=4:=315b6G=e1;U20U1;29>d19Z1Q227U1><631=C]1J0?R3_1528g1X1<210524]2?7V3o113<a2
d31X1MP4T2241O2[33X9Q3V2CN^1h2R1@j2Z3a62P202IA\127396<113\2i14R1211986E981436NOP1A?2>E253X1T1>=^
1152]1C[1239[N1U3:P;Y314l3c1Wf3__2g3l3Z18[10e>47?2a1>P320k2k1e606234@3V11n14b115j1P1J:\1CV1<S9B3
o4]3T<a2]3P5^>6Z:;f1;Y1l2^1:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3f7c4Q8R1l@\1\111i5i181
436NOR22]13_W11U3:P;Y313l3c1Wf34l3d1T[6V]16l3d1`1Tj4lV2d`1@l3ee1CCT@2X@mGa1P2g1J`1Va1nd1Z;2m3gm4
1m32m3cR3V1m357>KP2U4d]1fV1Q@hn1aX1T>V@\A7BET2?>a14\4Z=16@f:@416Q1859:3m3[l2i\4;m384`Bhd2Y1QHbc2
`?_5\83m3Lkb65n3Zl2UV1Wm2n15n3\?O]3_X21n32n3nm32n3Zi62o3fh3^1GQ35Q2VKT1l87B021111;42Y12f4_4h<\1<
h1h25d8lX1f3QCg2n1U40mHa84jCdFn2j6f5Y2n83o3fh3_K5o3fh3fBl;V5Q1o3e3dS1j1\1f4_4]:Z2\1<h1T?`51hOWG2
U2^;kK:oCdFn2V6Cf5Y2_1^7^@hF9o3f3cS1j1\1dCRE[U1k[3R1o3e3dS1j1\1f4_4]:Z2\1<h1T?`51hOWG2U2^;kK:oCd
Fn2V6Cc2R3Y2_1^7^@hFj4G0P3551`1=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5L0U5J5V1037
;:0@?h25CP8e2c53CV1YN80F45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241m@V2CN^1\4j2l92P202IQ273
96D\2Q3211986E9JNP2AG\1X1h32]1Cl14o3fh3WGQQ35o3fh3Yh3g62S1o3e3dS1j1\1f4_4]:Z2\1<h1T?`51hOWG2U2^;
kK:oCdFn2V6Cc2R3Y2Z14^7^@hF4o3fh3WGiW34o3fh3a1bm36o3fh3n42el2VU14o3fh3Q5lQ43o3fh3a1W1o3e3dS1j1\1
f4_4]:Z2\1<h1R6Q9`51hMo1Q5UB2H\1^;kK:oCdFn2V6Cc2R3Y2Z14^7^@hFk1o3]30T2m5^H]1P4P2m1:=V391P1^P1a12
421E0bN4m3n2VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2:o3f3cS1j1\1dCRE[U1gBSi24o3`\3U<
f43o3fh3c73o3fh3TY33o36_h32P4Tn43P4cW601P42P4gm6;P4n]2W:P2n?6d1YS1_4i1ng32P457P45lJTo1U2dk4T=<P4
2`3l7lIW3Q<0^U1U@iB[Y52P4eh85P422^Y7o=<P413]3l7lIW3gQ2Wg3nEB[^17P422WZ3iBY5`e34P4f3fT5d_28Q4_1kY
4k;0g64Tn1@Q431U2^9Ub44b1e121057U3Qj2U5Q431n16Fh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_15284b1e121057m27V513<V61X1MP4T226O
2[3j6a2Q3GR2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239YX1T5Q431n16Fh4n3?n?89M5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6
_15284b1e121057m27V513<V61X1MP4T226O2[3\9Q3GR2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f
1C[1239U1Q4_14>T1Bo3^4g@mP44l<Zh27BET2?>a14\4Z=16@f:@416Q1859:d6CQ431d;Ub44b1e1210524U3Qj2h<CXNc
1Q431^1m2X3n3n@dc2X>XO4b1e121057U3i5fGb2mi1R47BET2?>a14\4c9f316@i6l3@416Q18319:4Q4SW1lf343Q4Pn44
Q5Q431n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G
45En1C4H315^9o6_3`2C`6_15284b1e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET
1NOP1c1E253X1T1>=^11f1C[1239T5Q431Y1DMh4n3?n?B5G5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W
17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_15284b1e121057m27V513<V61X1MP4T226O2[3\9Q3j
2e9Z3a62P202k27=KV44R1211986ET1NOP1^14E253X1T1>=^11f1C[1239f5Q431Y1@3M^1Y3n3?n?89M5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_15284b1e1
21057m27V513<V61X1MP4d1?26O2[3\9Q3GR2e9Z3a62P202k27=KV44R1211986?5T1NOA>c1E253X1T1>=^11f1C[1239h
<Ce2??6^3^>b5j2Nk35e6G0P3731`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O
0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o63X32`2CC]1J0b3_15284b1e1210524m
27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3n2b32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]
1C[1239d\15Q4`k2VFX\14g4G0P3731`1=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;
:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R55284b1e1210524U3i5V61X1MP4T2241m@b1CCN^1\4j2l92P202IQ273
96D\2Q3211986E9JNP2AT2X1h32]1Cl19R43]3l7lIW3a:oV1[\68R43]3l7lIW3a:[c72R4Ze11R42R4Um36R4a3l7lIW3m
m72R4hN2R433R4344R4Ze1md1Y]42R4hO3R4hOdQ32R4bg79R43]3l7lIW3hi1hJ[Y57R43]3l7lIW3mm79R43]3l7lIW3de
3Yi2n^13R43fl3;R434X3l7lIW3f<Pe1i]4[^13R43^g7<R434Vc1hS11j2V:n5aDdZ3o=2R4kb76S4`3l7lIW3mm73S42Qm
32S424S42dO\m24S42WZ3iB3S42_Q72S4nf41S45S421RZ3Y]43S4gObo63S4gOdQ31S43S42gb78S42]3l7lIW3ad2[Y57S
42]3l7lIW3mm79S42]3l7lIW3hi1hJ[Y5<S424X3l7lIW3gQ2X<\n3`2n^13S47VW88S424al3\Y1h^23]2;S42nV1Rc1WU1
iV1k_1d;WC3]25S424o[3fU46S401bW3d2iBT1S4b1V6Ze3k]1Zh27BET2?>2^14\4C0H[7`416@f:@416Q1859:W1<Q1S4b
1V6VS5Zh27BET2?>:0U14\4i8k31B16@f:@416Q1859:9S49m9Yg1SY3_1i5UA\P1W1S46[1V6nFjZ2a9Ojf1PW1c5PBV:_;
m37BET2?>a14\4h4a816@f:@416Q1859:W1S46[1V6nFUS2e7m1cAi]1X;@2aJU6e[17BET2?>a14\4Z=16@f:@416Q1859:
V1S4b1V2o3bCZ4]d2V=cY1\d2m37BE5n1?>a14\4g3d50l316@f:@416Q1859:LS4b1V6VS5Zh27BET2?>a14\4Z=16@f:@4
16Q1859:\1S4b1P2U4^4^CiQ1WE[M[4^b1R^11^Fh?m37B2BT2?>a14\4]1P1R2W8@16@f:@416Q1859:MS4b1V6VS5cT2fC
7BET2?>a14\4Z=16@f:@416Q1859:7S424UBfW2ig4b5NS4FKV6VS5aX1h_17BET2?>a14\4Z=16@f:@416Q1859:3S4g3\i
32S4`f62S4Tm34S4eW3d2iB4S40Sm3Y54S40dc2oC3S45^P42S4TK3T4dW3_E1T44T4g3jIbZ22T4oZ32T4ok48T4310Pk3k
1g\3TO2T432T4a`86T44lT84^=_35T4Yl2^Q2\4ZU3<U41d;mc4e121057U3Qj2>U41d;c?YT4e121057U3Qj24R1U411W1G
c5n3UBbU1\W1gd1e121057U3J^=^9hY1i7j4o3Y5`2b@P4^5S3j2^:X2GU41Y1Gc5n3hg1Tl2e121057U3Y>Wc1i7j4^1`2Y
5`2b620Q417>8d12g2U2n3f5479132_11>P320=@438:22Ik1Lc2S1k14041234@3;6C140411_1482CA015MLP11H:12N8C
V1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3l6e1210524]2G
g1^35<a2j2V1MMDb57Ob3^40Q2=X2Q3Q8R1n:2j5\1:>2?11X2\33@85>:81436NOR22>N3;g8ZKP31U3:f9Y1I_21e4G0P3
;1`1=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE
2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241e<W4V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1
Cl1@U41d;S]2iV2e121057U3ZQ1BkR1WE>U41d;mc4e121057U3ZQ1BSh17V43Y3l7lIW3mm72V441V4;V43i1_1l7`6[CW3
oi2l@Pc46V4]3l7lIW3mm73V4TZ3fW43V4`1TV92V4bd12V4Qm31V46V4Zo3W1be1e[1bE2V4^g71V42V4gk83V4X=Wb62V4
nk42V4fb19V4]3l7lIW3kd1TKm2nZ57V4]3l7lIW3me3oW4:V44X3l7n?m9W3ei1SOSU59V4]3l7lIW3ge2cc3^=RW17V4]3
l7hAS8W3mm78V4]3l7hAi1Y6W3mm7;V4]3l7hAS8W3mc1SP1[[31]n13V4dNag42V4_Q73V4[BS_64V4\4Y[952V4QV53V4^
Y7o=7V4]3l7lIW3gQ2Ul5?V46V3f6U1lIW3RR4_1i5UA`S1Z6[@RY18V43Y3R7IlIW3mm75V4dO\m2ii407V4Yk2WW10o`1b
Q1jl14V4Yk2Xh2bQ12V4iY7LV4_1V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:5V43Wf3e6id32V432V4dQ7;V4CP1[W1
14lR2dY2eMPL09V4CP1[W114WZ5PL0<V4cFP9R8Ub1l>`:k<hP1Wm1U;]98V4cFj5X;Ub1YV1db3>;V43Y3l7lIW3hi1nb1V
R3n^1\3;V43i1_1l7lIW3^[20WQ1Ua4=V43[:XS2e2nn1Y:kAU^2\2iI]:Z<=V43\:]D1Q4nZ1iB9cZ2gO^Z2]:3V4_:mc47
V4`:_DQ4nZ1iBam12V4mQ17V4aBb1h=fV1m]4Q=6V44ic3\3ba4k:3V4nc301V4Z1W4^1Cb5^4UKP>R\3c3i5UT1`V1R1Bm;
7BET2?>a14g1d2Z=16@P7e3@4163M859:[6OW4^1V6^4UKgm3i5Zh27BET2?>a14\4Z=16@f:@416Q1859:7W4R2oR5hP1m^
2h7i5R1W4>OP2U4\m4i5Zh27BET2?>a14g1d2^3k916@<Y:@416Q1859:3W4Y1hS5DW45b3I`5i\3SX1P6^5_1i5Q<S5ga1c
AEiP11>b8OW4Y1X23l8<k9_5K`H1Z1dO]3nBa<R3nJU=oCP?^3\4Q:U?]311P6VKgL\2W4V12\2[1b2\3h3P8_5d;a2k7N0Y
21Z113@h>Z3Fm2T9Ka2T59Lbj1Y4GS1X1Z2hGN5R:^3lA`4U1]339^3U21`@`2K\:62R14R17U1Hj1<;109:I3Z5d2l=MOW4
Y1\2Q19b2]1[Y1Y31Z1dO]3XU2k1X1Z2PS1^3m6WDn5b@\3\:9b2V4m13cC4W4\LeX4V]3o6G0P3;1V126=2Jh4n3?S61h98
99C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c
4K33CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4d1?241O2[3\9:f2V2CN^1\4j2Z
3a62j1502IQ27396D\2i14<E211986E9JNOA>AQ1E253X1T1>=^1152]1C[1239\=U3QLV1W4Z13V6j5fIS;\FY8nIPj1i5n
d1[S17BET2?>a14\4Z=16@f:@416Q1859:HFW4Y1U2V_1ZS2_=`Q1_?fF1PA3_1XISN1Bj3T1Aa;B9W4>V3o3\m4mY1\h1S=
c7OW4>OV6mD^X4i5Zh27BET2?>a14\4Z=16@f:@416Q1859:Q1W4>OV6dX3gd1i5Zh27BEf12:?>a14\4Z=16@f:@416Q185
9:P1W4^1P2U4\m4i5Zh27BEi1:?>a14\4Z=16@<Y:@416Q1859:3W4RU5S_3JW4Y1f1Q2P4e\11fE3T;mY2X4YC;Z?^3m6mh
1g8P6Q61X21^2X2c6G0P3;1`1=Mh4n3?U6h9B53C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513
<V61X1MP4T2241O2[3V8U1Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[123
9jX1>W4kJ][3hN58a?:f1g1V^1V1_@h23W4RU5Td39W40X1f2Xa3R[1e4WZ1hf12W4RU5Q5U41Y1DMh4n3?n?BM5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P
2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Q
Z1>T3W48P1P20o1Q4k1d@0h7]1\3d2m1:=V3T57k14a6f>_2d2a12421E0]7i<\6f3X7VF^2d5h11AA0023Z5A?d1X5Z@l31
8d1BM^13E1012o3l=R>g1[2c4FJX1I24T274I`11Bm8O1o4_9U@i6i2>\11Y3_2Y1W45S18`7L2Od32mV11h]3]1^5_1_59U
A`8]Fc4R6b@b2_6e5Bc1\1n7X210l=1\16a4:3n4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3
\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12394W4Y1hS5jT43W4RU5\o23W4RU5cl3m1W4
Y14a1>F^3n[1WU1_=R30b15l<_6Z;W1jAm7b4V1X;dJoP1\A71@ET2?>a14\4l2IIW10R6HD16@S41Z1U5@416Q1859:Y1T1
W4Y14P2F^3n[1UG[]1jAPKi5Zh27BET2?>a14\4Z=16@f:@416Q1859:o4U41n1Mh4n3?n?B;A5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5
13<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239X1W4^1Q2T4\m4i
5nAk?dNjG51BEi1:?>a14\4^5Y1`3P316@8W5U5@416Q1859:4W4RU5Y^2V3Q5U41n1Mh4n3?n?BM5:a264f1404^1:6:406
X1E030D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057
m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP12`1E253X1T1>=^11f1C[1239T1W4Y14V
6\HQ_2XKdJi5UCTU27BET2?>a14\4k9^316@f:@416Q1859:Hd6G0P3;1Z15=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\
32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3V8U1Q3V2CN^1\4j2Z3a62P202IQ27396Db1Ii14R1211
986E9JNOP1AQ1E253X1T1>=^1152]1C[1239[D1X49X4ch1gK[U2UY3lS1;d811X4LX4]1V6VS5Zh27BET2?>a14\4Z=16@f
:@416Q1859:4X4T1Tb3`T42X4\[62X4i1AX4ULl1k;mo1Bd5PCnb1\P1<c7SW1`1WDZ;R4m1X4T30T2m5W?V9]1P4P2m1:=V
391P1a2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q41c4FJR2i5o1eV1i6Q8_22X4WY2d1X410Z1U5P1O`F
o4T2RS12b7Q5T3U>0kIS8m@[@PAQf1WA7BE9j1?>Z164\4d83g3I16@f:@416Q1859:5X4Y1T2co7]?P1X4]1V6Ze3k]1S\1
1T\17BET2?>a14\4o1Z;16@f:@416Q1859:3X4n\3P@3X4So7WS12X4dl3BX4Y1JT@bS1W:f]1W53\6kl1W6[Io2P8_Hb1_L
2X4]`86X40TX1mS5\:mV14X4kAU^4Ro14X4QP5][2U`1Q1Y4\1V6VS5ca10eV17BET2?>a14\4c3W5^4161>f:@416Q1859:
NY4\1V2o3VS5`P2iG7BET2?>a14\4Z=16@f:@416Q1859:LY4\1V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:OY4\1P2U
4VS5nW2[@7BET2?>a14\4a4h816@f:@416Q1859:2Y4ha71Y4V1Y4\1V6Z72f9lKPZ1i8n2\J[CaBle1]R17BET2?>a14\4Z
=16@f:@416Q1859:1Y45Y4Fh<ZW1YHNY4\1V6[e3j]1Zh27BET2?>a14\4k4^816@f:@416Q1859:2Y4ol3T1Y40[1V2o3[S
2oa1cS1V:Zh27BET2?>a14\4_3ET9165:f:@416Q1859:S1Y4\1V6d8g[1S=WU1b3jh1Zh271@ET2?>a14\4o1Z;16@f:@41
6Q1859:FY4fS1e4b3P4a2k710V9]92_Z2\5T8lCP2dDbg13RBd=6Y4a1[W114`h38Y4bKZa1oZ1_m3S9W5dW17Y4o@fS1gW1
X8lKh\4R1Y43m9X4b5\P1_Q1d8R2T1n4j4R5b>W1oY1_1i5j2>N61h1n3k6oHQ3]1k52S[1:JT1Y4\1V6VS5Yd1PT17BET2?
>a14Aj3f3m1Q4Z1Eb116@Q8d2@416Q1859:2Y4W15Z4]Bb1dQ3hP31Z43Z40jc32Z4kc3LZ4[1V6VS5Zh27BET2?>a14\4Z=
16@f:@416Q1859:MZ4[1V6Q^3Te1Zh27BET2?>a14\4Z=16@f:@416Q1859:3Z4jc303Z4f]3jj13Z4mg1fg52Z4WW82Z4Wk
72Z4nU4a3Z4Ld1f>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=
Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y314Z4i>bW5iZ13Z4Y
[2m<4Z4lO\[1m<2Z4hW53Z4Yg3^`14Z4Yg3^`1TT35Z4RP1a]1X<\[12Z4Wc32Z4g12Z4`32Z4Q\23Z4cm71NZ4[1;j5_o4f
3Zh27BET2?>a14\4Z=16@f:@416Q1859:LZ4[1V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:2Z4Wg33Z4kc3[3FZ4Y3l7
l?o9W3i9l[1n3j@Q1JEG_]10B`d1VT17TEhC;Z4Y3l7lIW3b[2X2_]10Zi2UY18Z4Y3l7lIW3ok3\`2`a16Z4Y3l7lIW3mm7
4Z4Wc3T3dh4GZ4Y3l7lIW3lJn1R6iFm`1\?MC08`a1i79o51=0gQ27Z4Y3l7lIW3nl7N9Z4ke1=iJhS1_1\a2=Y1NZ4[1V2o
3VS5Zh27BET2?>a14\4U4T916@f:@416Q1859:2Z4Wf3;Z4\3oK\@[5SDSK_V1d]2RAZ42Z4YY22Z4Qk32Z4]e32Z4mm45Z4
]Bb1]R6Q=?Z4`1[W114UP1cU1NaB0`7o1P9Sm1^<5Z4`1[W1143Z4aX3_b33Z4UR5Uj2P1Z4[1V6VS5Zh27BET2?>a14\4d8
11a416@Ng9@416Q1859:OZ4[1V6`4\4Xj4Zh27BET2?>W194\4Z=16@f:@416Q1859:OZ4[1V6PS3e6ke1c3Zh27BET2?>a1
4\4Z=16@f:@416Q1859:U1Z4[1V6`Go4T2RS12d<ed2h1^4Rb27BET2?>a14\4`<I16@f:@416Q1859:MZ4[1V6VS5Y^1PZ1
7BET2?>a14\4Z=16@f:@416Q1859:Q1Z4[1V6oo2m8n4Gf?jT1Zh27BET2?>a14\4Z=16@f:@416Q1859:3[4mZ2e?M[4Z1V
6hn3]T1Zh27BET2?>a14\4Z=16@f:@416Q1859:1[4N[4Z1V6gg2Vb1WIZh27BET2?>a14\4Z=16@f:@416Q1859:?[4X3l7
lIW3k1]a1]>mB_Y10eZ1j@m`1WC3[4Pj3`G2[4^V72[4kg33[4jFoP22[4fV31[42[4lU56[4j20PX4[n1le2V1[4<W1W11\
<HP2j3c3@`Nb2BT=1^O2b5RV1oQ1U9T4W=5_5k8d12YIc9Z5ZAX51R5b4d64[4Oib3Sn3Q1[4Z1V6aX3dj1XZ1Q^17BET2?>
Z164\4e6d616@Ng9@416Q1859:5[4Vc1kf3kZ1hM_1\4Z2S4\@3jD0X2@00IP4CY2U3N]2R11Ha4l=1UJoF_H]Mm5`4b5?3S
1YNV7Y4n1F1k;Gd61i9[4m@o8\4J:I078V1N4=U22J4M_6Q1517B_11>FY23?^3e1c2B9:520S19:12312D;63?1404112\1
482CB7ML1N1H7212J29:8U1S2h3O<>=b3\1Q2k;698n3L^2KT1k20S2X;[6c2d4260:384>:JH]43BU2a5G=Q2V2I3C29>b1
1d1\2O5><42213<l2355Q1;43;3R1j22:2_52j1P4W1GA]1FB=26?O5?7Dm10c3U4S50l3KR1G2P3Q2@HT2S1X3m8X3o1\12
42Q1W2X4<>@1243Z17`1R14>^1c3?P143<7La1LQ23o17`2Z1DT1^21H1?R1S11T4S2k2BY1G2>5GMF419P1155W2>@3KC\1
41n2[2<6k1100<02U3\4U1B607_1j3E9e8c?9S11U8^2R2^1j6f1f2i9j:L0h2a1]2XLl6o<o5g5Z4[6_7BR2j9k2Q@In1JO
01[44k5X9S1R7ZM7=^1CP19N841:^2181=l62S2k2V35e1K1Z115Ff194@3_1X136Q1Z1A[2Cn1>2:\4U1k:QV1mY1\1[5fS
21\f2Q1\4U1cJ0WF`NSGS9V<X>@]4`=U5B]5\:iS1W7k6V<DT;=l4Y46P@\3m;B[37a2\4U30o1m5Q?[2V4i2]1\3d2m1:=V
3o=kCa12421E0d9e7X3i8Z2`4Z1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1i6m1FJX1I\2334Z21BQ<2R1^6W8l1Y2_8i6>;h
3]3]11O03\4_X5T[23\4_X5bb2N\4Y1V6nP5W2ZX1o_17BET2?>a14\4Z=16@f:@416Q1859:6\4a3me2Q_2d\1iBP1\4Y1V
6Qj2TY2`P2m?k77BET2?>a14\4\7m516@f:@416Q1859:2\4bX51\42\4dX51\4=\4U1ka3Z1Yd1\W2V36W?6Ni;XG5\4bc5
eU13VQ1_1\4U1B607_1`=hKR2^1kP1Z4fR2\JfEJR1[44X@]T17=R2P1b4g72o4V35e1K1b1]2>@3_1X1e5Cn1>27]4a6[3]
P5_1i5UAX1]4S1IJ0S7PC[W1P1m;VX1j`1_1i5h:K@o4b9bDb47YG_4a2o4l1o;MX2f4U13KX3V31d1V2A:]4e1W8g=af1Sl
2_1i5UAoi1W5U415S18;Mh4]2`1?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\
1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5131:T1Q51EBMP4T226O2[3e4[3Z1Q3j2e9Z3a62P20
2k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239:]4\18W8dV4hI_1i5UAPc16]4m9]P5_1i5UA=]4e1W8c[1id3
_1i5UA_:0b4lS1X4A]4]17W8iKQ314ZQ4_1i5\10T>b1YS1f?B]4m9aT4kK_1g2053j1A9\10g?U726B]4\18W8oa1X9c\2`
H_1n2n1A9]1h8n6Rc1hg1P1]4:R1_8kN14c?Ui2g1hF0:S1m4K8T1a7Q1P3BMD9DM\8c55h[1k`18]4m9]P5_1n2j2]1g?;]
4]1_8kN14ei3d7_1i5UAC]4\107W8iKQ314bCg]3_1c2300o2]1g?@]4]1_8RKh314ZQ4_1n2j2]1d4R;b7_g18]4m9]P5_1
n2j2UA`^18]4m9P<\d4_1i5`>d2=]4]1_8kN14ZQ4_1i5UAb7ZW1``1:]4m9]P5_1n2`29UAkZ38;]4\1`8]P5_1i5]1^84S
7`3?]4]1_8iKQ314ZQ4;S1i58T1j=l17]4m9hh4d7_1i5UA:]4\18W8iKcT4_1i5UAPc1:]4\18W8eb1g]3_1i5UAPc18]4\
1`8]P5_1i5UA[3D]4m9nZ1S`1n5VEcY14;_1i5R2W4j:b7T=YR1jHo4n@@]4]1S5[3iKQ314lB_c2\2`H;S1i5UA:]4\18W8
^>1la4_1i5UAW1]4\1`8Vf1bLGb5i<\3^8U<PA]2a18S50LD:1n5_1i5UAS?i33f2X5T32Lc51\Be2ZY1b1U5G0P3;15Z110
:e4P1]2`1e6h9B9I:a264n54E0200111;212100400171B2[40151U2W17Ii5n65V1037;:0@?Lk15C`2_5e2c53CV1YN8G4
5d2CUE2`2CC]1J0OR4528g1e1210524U3^5:T1Q51EBMP4T2241T9h7V2CN^1\4k1Nl92P202IQ27396D\2Q3211986E9JNP
2AT2X1h32]1Cl1jX1S1]4X13<e5]2]P5:T1i5UAUP27BET2?>a14\4Z=16@f:@416Q1859:`1]4X13m1T4]2eOgg1V5d4`n1
B:T1i5o2h1l1j1d8UP27BET2?>a14K`3^3_1_6k116@f:@416Q1859:Q2]40Q200h7g;g2P;k1W=2g;\3;:2Dl2g`1UMVF_1
W2k1e1V13c5T533?=2A3Ib11<1420011122b1n1g251jf136S123R9TS15]2]4g200S7[AY?m:g1:7=`1S4`23Y2\2i9Z312
dg1V?X5b3m7_1g2Q3_:k4@1V1\:2l7]2X=P:AY@E=00=;@j1P4o6i?2285108>5=>5l2j3m292Na151<Jm1]4:Q107c4n2Dh
=n=S314Z:o3X1k4E7[2\1M^1?:]90_V1Y6iGg:P<;0R1[19S48T7T5c1=>Q2^68X75^1`CY71\2eJ_;n1l>K1\18]4m9]P5_
1i5UA[S2PR18]4a6[3]P5_1i5UAaAS1]4X1V6]2Yf1SZ3:T1i5UAZJjU17BET2?>a14\4Z=16@f:@416Q1859:7]4CY9]P5_
1i5UA8]4m9Z;aT3``1_1i5UA7]4m9]P5_1_59UA7]4m9]P5_1i5UARR18]45g9]P5_1i5UAnY3;]4]1_8iKQ314ZQ4_1i5UA
8]4m9]P5_1i5UAkc207]4m9]P5_1i5UATV3;]4m9Z4ch1_MnU2_1i5Y6k:YY2>]4m9XS3`4o5\B0g:jDB_1i5UAXH8]4m9fT
4fK_1i5UAn`19]4m9mDR4\W4_1i5UA`a1<]4\10_8kN14bCg]3_1i5UA[1]4S1V2b6gIc8c2C8S1`3i=n?V:_4]5b<a6h`1_
1i5k1B3e6Y2AP5W8k=7P>X4h2g1[3o4>n:V2V8\JY1E]4\18W8h;e2h:S7i=mGfW1b@V;d4SB_1i5S7Q:[a1X2:]4]1_8kN1
4ZQ4_1i5UA[5U415]172Mh4]2`1?n?BM5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<W17Ii5OBJ5`4[1
7;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5131:T1Q51EBMP4T226O2[3e4T3a1Q3j2e9Z3a62
P202k27=KV44R1211986ET1NOP1c1E2531V1T1>=^11f1C[12397]4m9nU3^j1_1i5UA9]4Q8k1Xg2TY2_1i5UAmB7]4m9]P
5_1i5UAkR19]4m9^>1U\1fU3_1i5UA8]4\1`8_U4mJ_1i5UAV5U415S1DMER4]2`1?n?BM5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5131:
T1Q51EBMP4T226O2[3e4f4Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239@]4m9QX2k=_Z2
_1i5UAT108eAa_2V2l61@]4]1P2^6kN14ZQ4_1F;i2Z10@UA7]4\1`8]P5_1i5UA<]4]1_8PIj514ZQ4_1i5UAj_2V5U415h
12Jh4]2`1?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;L?g;a2c53j1YN8G45En
1C4H315^9o6_3`2C`6_152P2e121057m27V5131:T1Q51EBMP4T226O2[3e4f4Q3j2e9Z3a62P202k27=KV44R1211986ET1
NOP1c1E253X1T1>=^11f1C[1239C]4\18R10S7^>1jASb2XFdG_1i5UAPc1J[X1gA8]4e1W8]P5_1i5UARc17]4m9]P5_1W5
AUAX1]4T1Jm6Oi4a21S1b5]74P4Q<o;hS1`4V3n2Z3j1j;a9j4Z10l=[A_1i5e2`1n<g=o5;h9kP1i>a58]4\1`8TX4XH_1i
5UAB]4]17W8`MZ114ZQ4;S1c55]7g9e?PMjY1^1]4X1V2o3]2ik1Q3o_2aA:T1i5UAUP27BET2?>a14`1k2DHR1EV6P2k116
@f:@416Q1859:4R1>]4m9_DMg:bER9Yn1mNY4_1i5UA\Q2?]4]1j6d1nAl<14ZQ4_1c4U1UAnM]2f7G0P3;15Z11072Mh4]2
`1?U6a5V4B9C5:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<W17Ii5OBJ5<<LER1J5?F0
37;:0@?L?[15Cm723a2c53CV1YN8G45En1C4H315^9o6\32`2CC]16C0b3_1528g1e1210524m27V51201:0S1Q51E89MP4T
2241O2[3d2P2]35R1g18P1V2?3N^1\4j2Z3a62P202Im137396D\2i14R1211986E9JNOP1AQ1E2534S1T1>=^1152]1C[12
39Q@hH1j2;]4]1_8kN14Ya3P@_1i5UA8]4\1`8ZX1Rh3_1i5UAY1]4M[1Z61V1X3e>]CR1?k3b4T2hH=P5h2n90d3?1b:R;U
1o3dG`4_8_1;]5a4c<a2lU1CQ4X5Xd1:]4m9k]2Y]2W5_1i5UAf[2TK=]4m1o7c8WR1oe1kJeT1_1i5UARW1fI9]4m9d=hb4
_1i5UART1VX27]4b3Z6]P5_1i5UA]2^4Z1C5T33U@c:Q5T7[1Z22a3e2F871h58Z<Oc42_@e;m5a2Q2SIT1X2GW6b1]6e1c8
a3R1@GAV;U1e1O74911112000o6j2@ZELP?i6b723B22R7R?U?e5T1l3^4Z1C5l3524C7332V1e<c:3m4X2b11R2Q11[1Z22
W6F871h58T1m5k9OS2<a1mHaK`8X2Gj3m1:3?R1]6b85T1;Kh1?181R1@5?16092Y<e1D:<;111210c3V34j2@7P1T3iAR12
7[780]4^1IU1U4C`4V253>123B2U7C1\>U?i4KI:l1^4:OC5U4X1o=l@d2b>15Z4bC0o1<ae1a1m1[4Z<f>5U2j2[1l;8D>F
EOG774;11122c=n6h4k1]<R1VE12Lk6kIc42g6o3^4Z1C5b395242@772ABg<g:T60P1b11b4Z223j6871h1iDDl2<he1d7T
1e8>3?\1e2Q3m80223I62293746\1>>D32H??Y:8:2IF>V1>D2517>11112000B6P64j2HC65T3k3P?3m6M0l5i6d5R153:3
123B2V6WO`1n4:`1U2^4Z1CX4f4j9bGj:[2]5_<]^2831\1]6e1Q6[2]11N;8CR1>1N092b9f2Q1c174=610j6VKEn60f5e5
E3d8=e6g3_<n2n4714607G12S;9^4T2i8Rh51122gU2W1^4Z1C5R4K?gHQT2\[1P8]:b8]1T1X218[2a@1122je1C^?L[4fB
714T174Y5EY5V2^4Z1IR424C7332T1_GV7d1[D8T1_<]6<PB\[1P8i1>CR1P?5T128KX2181=D@5?992d>U11122B\6d4hM8
m5U6Cd5R15^1m63L]NEn4Y1^4Z1le1T1V5c=f4ko1^Be1S6j2L1Z18Q1S11;Co;T3R162gR1oR1R1T?n2n4714607G12c1^4
Q200`Cg2P;S?2^5X6\3;:2Dl2dY1POgY1T533?=D3Ib11<170011122b1n1g251jf136S123f1^4Q200`Cg2P;k1W=2g;\3;
=a3dY1POW5jKd8T533?=D3Ib11<170011122b1n1g251jf136S12X7k>VF5o1^4P21V3n5g8h5c9Z516X5X2m12`6W4[4a16
m?f3\IR1QM>d2oQ1e4j1Y333MD3Ib11<;11122a3P1f151f1`IP=T3i9Q32d7cLU12l6n1^4P21V3n5g8h5c9Z516X5X2m12
`6W4[4a16m?f3\IR1QM>d2oQ1e4j1Y333MD3Ib11<;11122a3P1f151f1`IP=T3i9Q32d7cLU12g1^4P21V3n5g8h5c9Z516
X5X2m1c6c8a1T@f3\IR1QM>d2oQ1e4j1^2N3b13\21<;11122b4e3`IP=T3i9Q32d74^LU12l6a1^4R20`C2e=k1P6^5P32[
3d1j8;:2a3e8R5kKi48h16k3d=U4^7oFo7_5T5G=b1_262a3g251QJj?c>T7k>VF`1^4R20`C2]<2T1k1`>2[3d1j8;=a3e8
R5V:dAR5o1k3d=U4^7oF2l72\5l5=R462Y651f=Z<W9b6U1bDk>VFO^4R20`Ch=[N;o3V<`R1o1Ud120[=T5G=b1_262a3g2
51Q7QH\I_4gW1U1^4R20`C`<2T1i5aH;o3V<h;dAR5`CdR120O[<T5G=2FX362Y651S<b1bEfIgW1>^4QZ5Q92g;II^262_6
1YS1VE\720[4>880DE21e227j1e9479132_11>P320=@4028:22Ik1Lc2S1=]14041234@3;6C140411_1482CA015MLP11H
:12N8CV1<W1_50Z2B3`1\1Q2]3T<a2]3De20d1^>6`91G;223;3L:0R1S3^1:3B:C5b6G=Q2U20U1;29>b11d1[20U1><451
3<Z22:A9_1Z2S6[1_2`2M5<a2`1Y1V1<@MDb57Om2D^40^12247=X2Q3R2n5R1m7P32k3n1FE:>2?11X2\33@85>:81436NO
R22>N355o61l?T@1U3:`52\5I_21W620[4>8d12\1Z1U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U
1><451@Z3d;n55<a2j2V1MMDb57Ob3^40^12?=X2Q3Q8R1n:2j5\1:>2?11X2\33@85>:81436NOR22>N355SW11U3:P;II8
\11o520[4Gd12g2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k
7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57O
b3^40^1B=X2Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:P;I_21c620[4>8d121e2:j1e9479132_11>P32
0=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1l7a66`91G
;223;3H3360R14]4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><45130;Z3d;?^55<a2j2V1MMDb57Ob3^40^12?=X2Q3\1d6R1
o4n52j5\1:>2?11X2\33@85>:81436NOR22>N3;o61QP11U3:P;I_21b620[4>8NE011e2U2[5Y4479132_11>P320=@438:
22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0Y1
[4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z22L9Z;_2^35<a2j2V1MMDb57Ob3S4450^12?=X2Q3Q8R1`9]12j5\1:>2
?11Dc1\33@85>:81436NOR22>N3;SW111S3:c5\5I_21R620[4Gd12g2U2[5Y4479132_11>P320=@438:22Ih2c2S1k1404
1234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U2
0U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40^12?=X2Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3;a
Ga?1U3:P;I_21T620[4Gd12g2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:1
2N8CV1<W1k7B3`1\1Q2a211GT<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<
a2j2V1MMDb57Ob3^40Q2=X2Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3018aGa?1U3:P;I_219_4>ha1jS1f^3=^I2
d8_620[4>8:Y121e2:j1e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<
W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z22L9Z;n55<a2j2V1<
@MDb57OZ1W2^40^15<=X2Q3Q8R1n:2j5\1:>2?11Dc1\33@85>:81436NOR22>N3;nFa3b<1U3:`5_5I_21j620[4>8d12g2
36j1e9479132_11>P320==2438:22C5h2c2S1d164041234@3;64>140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2
a211GT<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2CA><451@Z22L9Z;n55<a2j2V129@MDb57Ob
3R4;0^12?=X2Q3R2Z5CR1e2X82j5\1:>2?11X2\33@85>:814206NOR22>N3018nFT@1U3:P;I_21k620[4G>U12g2U2e947
9132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2a211GT<a2]3D
e20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40Q2=X2Q3Q8R1l@
\1:>2?11X2\33@85>:81436NOR22>N3;j<7BET2?>a14\4Z=16@Z11T1P2:h5@416Q1859:R2I_21W620[4>8d12g2U2e947
9132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20
d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;_2^35<a2j2V1MMDb57Ob3^40^12?=MZ1Q3Q8R1
n:2j5\1:>2?11X2\33@85>:81436NOR22>N355SW111S3:P;I_21W620[4>8d12g2U2e9479132_11>P320=@438:22Ih2c2
S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b
6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57OZ1W2^40^122<=X2Q3Q8R1f5W52k3n1\1:>2?11X2\33@85
>:81436NOR22>N3;SW11U3:P;I_21[620[4>8d12g2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411_
1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2a211GT<a2]3De20KH^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\
2U1><451@Z3d;n55<a2j2V1MMDb57OZ1W2X450^122<=X2Q3Q8R1n:2i2P3\1:>2?11X2\33@85>:81436NOR22>N3;SW11U
3:P;I_21U620[4>8d12g2U2e9479132_11>P320=@438:22Ik1LCo1S1k14041234@3;6C140411_1482CA015MLP11H:12N
8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;_2^35<a2j
2V1MMDb57Ob3^40^1B=X2Q3Q8R1n:2j5\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:P;I_21Q4_4>8d10^1V=47?2a1
>P320k2a806234@3V11n14b115j1P1J:\1CV1<W1k7B3o4b20IT<a2]3D[4^>6b9G;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\
2U1><:1k3d;n5T3Q4M]7Ob3a6=Z5Q8R1n:2j5\1\111i5i181436NOR22]135YW11U3:P;c18\11d3_4Gd10e>47?2a1>P32
0k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d
;n5T3o4]7Ob3a6=Z5Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31N_4V1V6VS5TJ=gm17BET2?>a14\4Z=16@f:@41
6Q1859:i3_4Gd1031_>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b
6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3h552?=Z5Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y315_4iT6
=_C\Ae3_4Gd10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q
2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3a657Z5Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31V2`4Q30o1Q4k
1Q?\9]1\3d2m1:=V3o=kCa12421E0[NX7VF^2_7S100235T5A?m6Z@l318X1;o23E1012B\On3h4FJR27T274Z21BeX1i6Q8
_2S2`4l2U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1B\211E10TP1Q4e4FJR2c3U2o
1h7;]GR7i6Q8_2S2`4R3o1m5X>U:]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@m1HCA18d1o23C1106DXOg
8FJR2\274Z21BkFiAi6Q8_2^5`4]10c1o1X2d3g@f4a10\1AKd28>d2@C>61072=A1A1P1<@P<E41Q14k1g=Z1a1U1a12421
E0d2m8P2a9^>_8i5h1o2n1T1La1Q71;1D<0023Z5A68m6>083?FF17:1^1FS280041U2f2GAR1BJ1140g218=2=8000173:>
A_1I1021i5>[2S:[1i2]200`6Q1e7FJR27O3P174[1N1BT6>V2^4f3n3X2V1U@i6Jg1j44>_1Oj2`4^1c1o1X2d3^HAKd2Gd
2T1>610:=AC1P1Mf<X1kCa12421E0dU1VF^2_7S10023Z5A68m6\1U2P7^3d1BJQ318=2=801173k23EWP1g8FJR2\274[1N
1BX9P4f3^7U@i6Q8_2F`4aT1_3R6YOfX1gLVa110G^DQBo@k3m6W7[8P4j;Bk3V2`4Z1a1U2m5^H]1h3140P2m1:=V391P1^
P1a12421E0bN4l6lA0X4^2_7S10023Z5<4?m6QD518X1;o23E10P=SCQ4e4FJR2i5o1T8`Ni6Q8_29`4ke3V^2151103k1`4
l2U2m5^H]1P4P2m1:=V3913L^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2IWP1Q4e4FJR2i5o1eV1i6Q8_2m1`
4l20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o23E1UP1Q4e4FJR2i5o1eV1i6Q8_
2T2`4a1`1o1m5e@h7]1\3d2m1:=V3o=kCa12421E0[N65k6VF^2_7S10023Z5A68m6Z@l318d1o22FJf<10bBg8FJm14\274
Z21BeX1i6Q8_2m1`4l20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2IJ\OQ4e4FJ
R2i5o1ZNZ8i6Q8_2l1`4l2U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k6VF^2_7S10023Z5<4?m6QD518d1o2IEaOQ4e
4FJR2i5o1eV1i6Q8_2j1`4R3o1m5^H]1\3d2m1:=V3o=m4m>a12421E0[NX7VF^2_7S10023Z5A?m6Z@l318d1o2IWP1g8FJ
R2\274Z21BeX1i6Q8_2j1`4Q30o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2G1WP1g8FJ
R2\274Z21BeX1i6Q8_23`4RT61i1`4Q30o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2IW
P1g8FJR2\274Z21BeX1i6Q8_26`4dBd6jZ5TBUg1l1`4P31o1m5^H]1\3d2m1:=V3o=2hCa12421E0dU1VF^2_7S10023Z5A
?m6>k?l318d1o2IWP1g8FJa1@\274Z21BeX1i6Q8_2l1`4l2U2m5^H]1P4P2m1:=V391F9^P1a12421E0bN4l6VF^2_7S100
23Z5<4?m6QD518d1o2IWP1Q4e4FJR2i5o1W<]Ji6Q8_2o1`4Q30o1m5Q?\9]1\3d2m1:=V3o=kCa12421E0[NX7VF^2_7S10
023Z5A?m6Z@l318d1o2IWP1g8FJR27T2334Z21BQ<b5PGi6Q8_2i1`4R3o1m5^H]1\3d2m1:=V3o=kCa12421E0hNk6VF^2_
7S10023Z5A?m6Z@l318d1o2IWP1g8FJR2\274Z21BeX1i6Q8_2k1`4l20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6V
F^2_7S10023Z5<4?m6QD518d1o2IWP1Q4e4FJR2i5o1eV1i6Q8_2i3a4k1a6n1A]<S;Z6@i4IV2d1W2V2[1Ef2<c37Cg3>NN
P4G37f2>G_<n?W7R40R=^:61X3E27IH4]4E0`1X5W1j;a7c4J?3W2f2811042=261d8X15R1R1>m1Y3l1l:k7o2K@f2T7J_6
Q1=0J2j5h1c2f3k7B2>Q1]21Y1d1AX2m8=831121a1P1W3a4k1a6[1B_E93U2Lk1DT2g2P8^43W1i3c37CV4Nk57^3>e4Q8Q
K0`G061X3E27IR3o2`1X5m9m1k>W2c2281107=250000c8X1X1R1c7l:l1j9W3Z3m3T5S3Y1h54;P4R:f1o1i3d1A2S;=831
41Z10311D92c1a4k1m7B_E93R3Z222T2h:`=CV4i9R10_o161n32Q1`\1@E25000m95[j14;P4\9E=X1o1i3V2m;54c1S1Z5
a4W1C^7d52[7K@i1o2V3T:4\55n23^8n5P8U3BKi1V1g:k1[D2f12g3Z5@Q5;<X363;X17S12H?01<S5@JR1D9g2\2\7d3j1
U3P9A:2e1?42D1>Z5HW3;L107=25000P4Y3Y15P3]1357g122303025200>11212272<JJ3m2R14U12KId112]3T3g:]1Y1Y
1a1S7:o1;0Y52[1m1m2f2`2d45Z2Ld2`2>b39:g2]1o316;1?Z3o1a4W1C`8XBn?8]:[1EmB5Bm1f=Yh1T2l30`1S6d@S2P1
R6H^41107=25000V;R1c7W3`Bd4j1l4o4X3=0J2h7d5\8V2Y7X2_4o3141l2f1a4W1CdK3X29W3a1Kf2`8S3Q3gDnS1Q\2?[
517C61@_Al1iG\?3Q1[2h549^14U6P9Q1]21`3c6b4=831121a1Z1;a4[g1R\2eh1U6C6RBkDeOaU12b4ec38b4\1kV1m5f1
gS2[k2PN1b48b4\1kV1m5f1So42mM7b4\1YJa<m5f1Tm5l1b4\1b10o1m5^H]1\3d2m1:=Af1Mo=kCa12421E0dU1VF^2_7S
10023Z5A?m6Z@l318d1o2h;XEg8FJR2\274Z21BeX1i6Q8_22b4Vm79b4\1kV1m5f1gS2[k22mM7b4\1kV1m5f1gS2\i32b4
Q_67b4\1kV1m5f1So4PN6b4\1kV1m5f1Tm5P2b4\1b10o1m5^H]1\3d2m1:=Af1Mo=P2R?g2a12421E0dU1VFLa1_7S10023
Z5A?m6Z=o2l318d1o2Z7fIg8FJR2\274Z21BeX1i6Q8_23b4P^1WW2m1b4\1b10o1m5^H]1\3d2m1:=Af1Mo=kCa12421E0d
U1VF^2_7S10023Z5A?m6Z@l318d1o2h;2UEg8FJR2\274Z21BeX1i6Q8_2m1b4\1b10o1Q4k1^H]1\3d2j12:=Af1Mo=kCa1
2421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2h1b4o20o1m5^H]1\3d2m1:=V3o=kCa124
21E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_22b4P^1m1b4\1b10o1m5^H]1\3d2j12:=;5f
1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2Q2b4\1b10o1f2Z1k1g@f7]1\3
d23i1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6R>W2l318d1o2Z7fIg8FJR2\274Z21BeX1i6Q8_2Q2b4\1b10o1f2
Z1k1g@f7]1\3d23i1:=Af1Mo=kCa12421E0WN\7VF^2_7S10023Z5A?m6R>W2l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_27
b4\1kV1m5f1ej4^R1m1b4\1b10o1m5^H]1\3d2m1:=Af1Mo=kCa12421E0dU1VFLa1_7S10023Z5A?m6Z@l318d1o2Z7fIg8
FJR2\274Z21BeX1i6Q8_2P2b4\1b10o1T1l2k1^H]1\3d2j12:=Af1Mo=SAg2a12421E0dU1VF^2_7S10023Z5A?m6Z@l318
d1o2Z7fIg8FJR2\274Z21BeX1i6Q8_2o1b4\1b10o1T1l2k1^H]1\3d2j12:=Af1Mo=SAg2a12421E0dU1VF^2_7S10023Z5
A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_21c42c4YY1;c4W1iS1a314>^5VQ7\2T5;c4W11YW1121nZ4f;a>[1Ec4W
107hM202`5S1]214>ij2_5cc1SC`7nAm4Dc4W100oM202d6]2121fIlBQc1R1le1a>[16c4W1[W114oi76c4W1[W114>>c4W
1e1eU114Q2m5R>dC2hg2fU2@5c4W1[W1142c4iY73c4R^6[17c4W1nS11Z3148c4W1iS141Z314:c4W11gS141Z31216c4hE
c3@YR3c34c4ko3mY3i12c4ko33c4_o2YZ42c4d\97c4n3QU5Ve3Q4U9T12d4``63d4Le^12d4hh21d47d4V1UN2R9145d4U^
2jY26Uc13d4LZ_15d4m[1]1k2Sk7S2e41j20o1m5^H]1\3d2m1:=V3o=j=P6a12421E0X4[Q1VF^2_7S10023Z5A1=m6Z@l3
18d1o2k=115kBn4h3FJR27T274^1K1BeX1i6Q8_2l1e4g2U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023
Z5<4?m6QD518d1o2k=11QCQ4e4FJR2i5o1eV1i6Q8_2h1e4m2o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5
A?m6Z@l318d1o2k=UCg8FJR2\274Z21BeX1i6Q8_2k1e4g2U2m5^H]1P4P2m1:=V391P1]JP6a12421E0bN4l6VF^2_7S100
23Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2m1e4g2U2m5^H]1P4P2m1:=V391P1]JP6a12421E0X4`@h94l6VF^2
_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2Q2e41j20o1m5ZAS7]1\3d2m1:=V3o=j=P6a12421E0dU1VF
^2_7S10023Z5A?m6Z@l318d1o2k=17kBn4h3FJR27T274Z21Bo1eV1i6Q8_2k1e4g20T2m5^H]1P4P2m1:=V391P1^P1a124
21E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2j1e4g2U2m5^H]1P4P2m1:=V391P1^P1a12
421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2j1e4m2o1m5^H]1\3d2m1:=V3o=kCa1242
1E0dU1VF^2_7S10023Z5A1=m6Z@l318d1o2k=UCg8FJR2\274Z21BW<]Li6Q8_2k1e4m2o1m5^H]1\3d2m1:=V3Y1e<kCa12
421E0dU1VF^2_7S10023Z5A1=m6Z@l318d1o2k=G]Bg8FJR2\274Z21BeX1i6Q8_23e4Qa63l1e4g20T2m5^H]1P4P2m1:=V
391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=3QCQ4e4FJR2i5o1eV1i6Q8_2k1e4g2U2m5^H]1P4P2m1:
=V391P1R2[Na12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2n1e4g2U2m5^H]1P4P2m
1:=V391P1]JP6a12421E0X4YJ4l6VF^2_7S10023Z5<4?5Q2e4QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2l1e4g2U2m5^H
]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2]71S10023Z5<4?m6QD518d1o2k=AcBQ4e4FJR2i5o1eV1i6Q8_2l1e4g20T2
m5^H]1o2P1P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_2P2e4g
20T2m5Q?\9]1P4P2m1:=V391P1^P1a12421E0PET4\54l6VF^2_7S10023Z5<4?m6QD518d1o2f:T33QCQ4e4FJR2i5o1eV1
i6Q8_2l1e41e20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1
eV1i6Q8_22e4Qa6h1e4m2o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2k=UCg8FJR2\274
Z21BeX1i6Q8_2o1e4U1a1U2m5^H]1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=n7V;
Q4e4FJR2i5o1eV1i6Q8_2Q2e4g2U2m5^H]1P4P2m1:=V391F9^P1a12421E0bN4Z1f1j3i3\B^2_7S10023Z5<4?m6QD518d
1o2k=?1cBQ4e4FJR2Z2^3o1eV1i6Q8_2l1e4g2U2m5^H]1P4P2m1:=V391M2]3PMa12421E0bN4l6VF^2_7S10023Z5<4?m6
QD518d1o2k=UCQ4e4FJR2i5o1eV1i6Q8_22f4JLf4OV6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:3f4dn6_F3f4JiY31f
4P5U41>_1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8
G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1
NOP1c1E253X1C@>=^11f1C[1239e2g4V1c10o1m5d@0h7]1m2>d2m1:=V3o=kCa12421E0[NX7SCR3W1V1_7S10023T4U1A?
m6Z@l318d1o2k=3;10bBg8FJX1I\2334Bg11B]5c650\<Ck6=W4i3i6>;V7_201^2g41h20o1m5^H]1\3d2m1:=V3o=aAY2a
12421E0S8Z1_7^<V8P>U8^2_7S10023Z5A?m6Z@l318d1o2k=1@m41R2_;g8FJR2\274Z21BQ<U;]1CW5c1_8i6>;V7_22m1
g4e20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=BbBQ4e4FJR2c2U3o1eV1i6Q
8_2n1g4e20T2m5^H]1P4P2m1:=V391M2^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1i@e?
U6i6Q8_2k1g4e20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o
1eV1i6Q8_2i1g4k2o1m5^H]1\3d2m1:=V3P4n9kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2k=UCg8FJR2\274Z21
BeX1i6Q8_2c2g4j20o1^4^1W7i7\9AK\3d2m1:=V3d6Z1o5`>Z5a12421E0ZAS=[1i5lA0X4^2a5m1S10023Z5A?m6Z@l318
X1;o272`=S1QBn3j2m1FJR27T274Z21B9P1g2\5DjKe2i6Q8_2P2g4;Y20T2m5^H]1P4P2m1:=V391P1^>oAa12421E0bN4l
6a1dD^2;S7S10023Z5<4?m6QD518d1o2k=UCQ4e4FJR2i5o1dR1P4i6Q8_24g4o`6?12g4o`67g4Z1TQ5Z[1T3BaF9g4S>QU
3iBSJk`11\a1fHl1g4e20T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6h@]5^2_7S10023Z5<4?m6QD518d1o2k=UCQ4e
4FJR2i5o1eV1i6Q8_2i1g4k2o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2k=UCg8FJR2\
2604Z21BeX1i6Q8_2Bh4Z1b2d]1f64m11VS4^1Q4Y6P75\e1i@S56:h4]U3dF`3]f1PH^25g=l46h4Yh1mj2h[1`A58h4dm3
^j1]H5d3[<2@h4Z1T1UW1PV1fk1:f5YS1e6QE5Q4WBfh11=h4Z1`W1P11Z>Pl1g7hW1VZ1^25iT1:h4Z1cX1Sb2hW1`GeB^2
5iT14h4_j5QF55i4UV3[3ZO_m1d1GQ3O0V1VKT1l87B021111;42Y12f4_4h<\1<h1h25d8UGP=c21f5X=1^8T60mHa84jCh
5c3W=n2j6f5Y2n8^1GQ3O0V1VKT1l87B021111;42Y12f4_4h<\1<h1h25d8c\1iET60Y>c:a84jCh5k@n2j6f5Y2n8`2GQ3
OW1c1bIT1l87B021111;42Y12f4_4_9<@Z2\1<h1h25m2f5`3`51e4Q2Z7Eo@2c3c<h2[1_272U2\3g20Z1m3dCV8:4jCY2j
4Q1h13`<n2a1d4Cc2R3Y2Z14^7^@Q=f9j1GQ3OW1f7gAg1T1l87B021111;42Y12f4_4h<\1<h1h25d8e?=JV6]E\8k4`8T6
0Z1l?e7a84jCV8S11W=n26c6f5Y2i6T23i4lX4c]2Mi4LV6Qo2TT2Zh27BET2?>a14\4Z=16@f:@416Q1859:X2i4a1;T<T7
`4n3]3Z8V32^10Io50M@5QAa8D[;a2R1f3Y2Q10U20U2bIb<`2^6b2_>P3W1k1a2e1>ALS@g2Y::[4DHZ4k52Oe8Y4E8OHMT
1S6P3d:W5[2Z3^B6i4\d1ha1k5Z`3b^22i4nV75i4kl32We3d<2i4mn7?i4m2dm1[4Y4mLE^3ZB[3fe11h1cLR=1i43i4\W2
`g54i4S[4g]2oU15j4mX4Y9_P232j4kb67j4[GZQ2gV1^9mY248j4kIQ2o\3Y9cP24Y@5j4kIkR3le26S2GQ3P1V14QKT1Q4
j4203B021111;42Y12f4_4h<\1<h1h25CR5m2h3jX1P;Y2^8JT540X6dBa84jCn31g1^:R4Y2n2o4j1]525g1249n8`K3j4Q
c3io25j4[Gaa3mY243j4mX4mY24j4mX4Y9cP24j4mX4mY2a;8j4l[3fN3_7W?[a1_G4j4`[3fV1cP23j4Wb4cP25j4U3e[2o
S4T>@j4]Nbo14i8W[1S3R;Wa1T1c<P;2e9`2m35j4[e4R;\b1c<6j4jS3e7lk1][1gG3j4`[3ZW38j4`[3a2jJ[P1j;0eM2j
4kb6Lj4OV2hD1TLe2B]4PR1Ln:3n3DWm1PW1^:g>4m2Q1n2oE?m3=m39j4Vd1f7`;jKa_3[Mc=h?4j4kZ6o7iT1Ck4RGX1o1
XP2e5TGj1W<:T<jP1YV1Nl6Q8ff1e5i7Kk4RGX1o1V@k?UP1Q4c1c=T1[8j1Eo1a9:T8o3jP1YV1NV1e5Q8\l1i79k4k800\
`3lo2Nl6X\26k4k81Y`6NUc24k4k]2[[4N6k4k]2[[4Nl6X\2Ck4[JV@Sd1W?R1]8j1Eo1QFVQ2m5Nj61Q8Z4ko13k4Wi6Nc
6l4:80Z112Lh127j1b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<a41_4B3`1\
1Q2]3T<e1K]3Z30d1>o=6R9W1;260:3L:0_1U4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@h23353T4b2l4n5Ba2o4MD
X4Y17OZ1W2^40d14a1U16c1]1_1<[3T2CR1n:2l4MFE27Q111g3Q2B<>:81436NOR22>N3;a8\>?d?1U3:`52\5I_211P7l4
:8[112n1;:27j1b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<^1R31T2Z2B3`1
\1Q2]3T<e1Kh1d1Z30d1>o=6R9W1;2230:3L360P1>U4:3B:C5b6G=A_1U20U1;29>b11d1\2U1><4221@h233539S608l4_
22[3Ba2o4MDX4Y17OZ1W2^40i16`26c1]1_1<[3T2CR1k4R62l4MFE27Q111g3Q2B<>:81436NOR22>N3;a8l>^4i9[11U3:
`52h4CI_211P4l4:d1f>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;
e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8a
N1U3:P;Y31e6l4:8[112e2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B
3`1\1Q2]3T<e1K]3Z30d1>o=6`8AW1;2230:3L360<C1b4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l23539S69Q1j3
a1M2C3c2Ba2o4MDX4Y17Ob3^40d1;`26Q3_1<[3T2CR1k9<E2l4M\127Q111g3Q2B<>:81436NOR22>N3;a8l>d?1U3:`52\
5I_211a6l4:8[112e2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\
1Q2]3T<e1K]3Z30d1>o=6R9W1;2230:3L360P11b4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l23539S69l4_22C3c2
Ba2o4MDX4Y17Ob3^40d1;`26Q3_1<[3T2CR1k9<E2l4M\127Q111g3Q2B<>:81436NOR22>N3;a8l>d?1U3:`52\5I_211P6
l4:d11h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<e1K
]3Z30d1>o=6R9W1;2230:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4_22[3Ba2o4MDb57Ob3^40h4
Q3_1h3T2CR1n:2l4M\127Q111g3Q2B<>:81436NOR22>N3;a8l>d?1U3:c5\5I_211Q4l4:d1f>47?2a1>P320k2a806234@
3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6
l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:c5\5Y31S6l4:d11h227j1b9247?2_11>FY22
0?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<e1K]3Z30d1>\7b66R9W1;260:3D7
360e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40h4Q3_1h3T2CR1n:2l4M\127Q111
g3Q2B<>:81436NOR22>N3;a8h1S=d?1U3:`5_5I_211o5l4:d11h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?14
0411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<e1K]3Z30d1>o=6R9W1;260:3L:0e5:3B:C5b6G=A_1U20U1;29>b11
d1\2U1><4221@l2353g6T1g3f3W2Ba2o4MDb57Ob3^40h4Q3_1h3T2CR1n:2l4M\127Q111g3Q2B<>:81436NOR22>N3;a8l
>d?1U3:P;I_211l5l4:d11h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S
9B3`1\1Q2]3T<e1K]3Z30d1>o=6R9W1;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4M
Db57Ob3^40h4Q3_1h3T2CR1n:2l4M\127Q111g3Q2B<>:81436NOR22>N3;a8l>d?1U3:P;I_211Q4l4:d1f>47?2a1>P320
k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;5`1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1
><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;Y31Q4l4:d10e>47?2a1>P32
0k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1
><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;Y31Q4l4:d1f>47?2a1>P320
k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;R1b4:3MC5b6G=Q2U20U1;29>d1d1\2U
1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;Y31Q4l4:d1f>47?2a1>P32
0k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5b6G=Q2U20U1;226>d1d1\2U
1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;Y31d6U41D:62GB1h2U2n3c
5247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2Z32T<e1K]3Z30d1>o=
6R9W1;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g64e121057]2GV5Ba2o4MDb57Ob3^40h4Q3_1h
3T2CR1n:2T4GM\127Q111g3Q2B65>:81436NOP1Q12>N3;LY5Z25f>2`<P31U3:Z3e7I_211Gl4f`2d70d1>YGW1Y2UR135k
6\[1_1cB2l4g31[3=[CEl4f`2d70d1>YGW1_T135k6\[1_1cB2l4g31i3[CHl4DQ`2d70d1>YGW1_T1353g6\[1_1cB2l4g3
1i3[C_U1S4l409d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e
5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3P9Y3_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8
aN1U3:P;Y31S4l409d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3o2T9e1K]3Z30d1>o=6R9W1
;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]1
3m8aN1U3:P;Y31Gl40jU2j:d70d1>YGW1_T135k6\[1_1cB2l4g31i3[CFl40e`2d70d1>YGW1_T135k6\[1_1cB2l4g31i3
[CR4l409d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<e1K]3Z30d1>o=6R9W1;f1;e5:3MC5
b6G=Q2U20U1;29>d1d1\2U1><:1]3353g6l4n5T3o4]7Ob3Z<_1a6R1n:2l4M\1\111g3Q2i181436NOR22]13m8aN1U3:P;
Y31h3n48d10[:Y447?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<W1k7B3o4]3T<a2]3D[4^>6Z:;f1;e5:3MC5b6
G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3f7c4Q8R1n:2j5\1\111i5i181436NOR22]13_W11U3:P;Y31g3n48d10
e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<W1k7B3o4]3T<a2]3D[4^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>
d1d1\2U1><:1k3d;n5T3o4]7Ob3f7c4Q8R1n:2j5\1\111i5i181436NOR22]13_W11U3:P;Y316n4ha1jS1cX42d85o4Ae2
fn6YY16o4nQ7ck1Q31X42o4nQ77o4i7j@\o35^<Wm13o4Qh4lY2[5U41H@DMER4n3?n?BM554a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<
V61X1MP4T226O2[3\8OQ3j2e9Z3a625j102k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12317b9_7`DP721<P5@
m3j9le1WT1l[1eS2W8S2nBRJ9P5WMlm1fQ1d]21k4d^1i=3P5YP7c[14P5aFfc4VT41Q53Q5l@Xd43Q5l@bn25Q5bDc`3Ua2
l92Q5\k82Q5l@3Q5i_3d7LQ5DV6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:2Q5jV31R52S5TW72S5^b72S5Sl3j1S5Y20
T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_24S5Sl3
P[3Pe13S5Ue1na54S5^>]8W`63S5lFW`64S5^>]8VU31S5o1S5Y20T2m5^H]1P4P2m1:=V391P1Fj1jAQ<a12421E0bN4l6f
4_A^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1Q:cLi6Q8_24S5^b1eCY\58S5aKkF0eCh?UV1T33S5^b1eC2T5Uj7
Q5U41L<DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G
45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1N
OP1c1E253X1T1>=^115`1C[12398T5T2Ph7VU116^1R>P5U41LQ1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T
226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^115`1C[12395T5^g3_g2o1VY14T5Zg2mS1ln
37T5h2WR5Te2Z<l6P=4T5<`1Wh73T5<hi7b6G0P3;1LC=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_152
8g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1A2NE253X1
T1>=^1152]1C[1239g4G0P3;1LC=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h2
5CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241e<W4V2CN^1\4j2l92P202IQ27396D\2Q
3211986E9JNP2AT2X1h32]1Cl1UM;T5<SEXLbf1W2e5V_1cj2P<ZDZ5U41LQ12J4c4n3?n?BM5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;L?T23^9a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27
V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^115`1C[1239TQ116^1R>OU
41M;GP2b3n3`Z1W=e9^b2e121057U3Y>U6U<\Jb2k3i7j4o3Y5`2SL2U5ce66U5dk51K?dY21U57U5R2Q[6Vb21k5:2U5gY7
=U5;a:mT20]V1XX1ig2e6a9[@X3Q<3U5;ef83V5X]201V5>V5`10F0oW1nR1_^2P6dV1hV1]5312V5X]24V5^V2i6Vf43V5X
]2Vf44V5lY1[S105V5k9T[1WH09V5K]1oW1nR1gR2hAeR2kJ3V5lY1[S12V5lY17V5K]1oW1g_32d76V5K]1oW1_g3Wf35V5
Y2oW1_g3kc26V5X20oW1_g3kc25V5X20oW1_g3:V5`1G0a7]P1f:WH`d2]]28V5`1G0oW1nR1`d2]]25V5`1[X1[S1nQ54V5
lY1[S1^16V5X20oW1nR1`d23V5k9T[1=V5`10F0oW10mR1`d2]]2]531<V5`10F0oW1nR1`d2]]2]531m1V5`1E10R2m5^H]
1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJV1Ki5o1eV1i6Q8_2k1V5V210R2m5
^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_27V5X20oW1_
g3kc229V5`1G0a7]P1f:h\3]]28V5`1G0oW1f:h\3]]26V5X20a7]P1_g37V5`1G0oW1_g3]]26V5X20oW1f:h\32V5^V22V
5K6V5K\10oW1_g34V5`1[X1ZU64V5Y2oW1_g39V5`1G0oW1nR10_d2]]2;V5`1G0SM^:<^a3P6eQ2g;c9W563B7<Y1j1=15J
<6742[5U13\5T11?E=N<:h43X2<BR10;0ANE0:5Z2ES1f1a3a4=R11:U23<=P13Kd2\3P1i7GU1GQ13W13J1A25Y270d185X
1U2T212IO7>9HHMH;Y2V10H0P24CY3O1n3`3U5:22b2L1a4[15`10B11W12>Z3_19X137P10612Z1549ACA417296>4:@AZ2
2=1:1@`1;>NQ1Q27?U12\1V5`1@Y1G^1X1OF2>A02]35MNV1c151<OP1Ag1f130V4_2m2=c1AIU2W1BNJP1h281=Dg2l15>;
2j1Z111211I104I@Y2a24JH2566677D7j11188318T1W1b1\1C5DD2d10U14D21]1P24<2i1e2k1j3X32l3m1P3g4\20R1Q1
[1U1B27II<X5eBVC`X1V;a<jS11bl2S11^93X5Yl3\Z33X5eW4Po22X5fV73X5fU4oP31X56X5[@S;0n`2^h32X5`K5X5\Dk
]1[Kn[42X5fU43X5fU4SU33X5[k3Tk22X5`k32X5]I3X5]IRR35X5j2bF`Y6jQ22X5[k3j1X5T20T2m5^H]1P4P2m1:=V391
P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_22X5Vm63X5]j312X5gj22X5`B3Y
5gU1RT15Y5gU1P<QHl<1Y5MY5<V6VS5Zh27BET2?>a14\4Z=16@\6Y4@416Q1859:8Y5fM0`m2<h9Xd2n^25Y5fM0mm2h9:Y
5fM0^i1QT11:h9Xd2]S13Y5nNh62Y5gU12Z5UT51Z52Z5fP46Z5nD]Y1oAoJ`X5<[5[2\5XS1R2c1eo4Z>[32d@kf16[5[1Z
61Q\2Wk42[5m`7[1\59V2o3TF\9W^2lQ1_Ccb1b<51kH7BET21=>a14\4i3R7]216@MU3b6@416Q1859:Q35\5f^6WJ7gD3]
5^T8X45]5eb2j]3mS29O]58V2o3VS5n\2[;7BET2?>a14\4`4i816@f:@416Q1859:M]58V6lb1Y`3Zh27BET2?>a14\4Z=1
6@f:@416Q1859:1]5F]5fDT3XA`Y1iHY8V2hAR2V7Y9k2U8UK_?c43R<[4i;`G2]5d]3<]5m2kP2k2hW32Q1b1iU2T<d1_78
]5m2Pk27Z`2^X2YEhR13]5ef7e;3]5Ye3oW12]5gW4X1^524U3P3\9ii4Y1WAgU1Y;2c5V50g97BET2?>a14\4Z=16@f:@41
6Q1859:I`5W5610\1OQ19<U2]1T877B_11>FY23?T5c2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:8GZ2R31g6\
1Q2]6a:8_5T20d1>mH2500:3L:m4S136;g7G=Q2V2a129>b11d1\2U1><4221@h2335]4]2[1Z8g1a2o4MDZ4;KV3B;50l40
k1d27:]730;0D_17e@EO\127Q1`6<>J3[4>^1X3X5[>@Z63P4bD_211X1^5oDh<0X1X4mLn7[6f=U7T;m9R6P9b=1m8[=^6h
1e1c6R6f>T4g5n2b11l1j2`8<T6Ci2V2j1b25^5io2o[1Uf2TL@^5\3ZHQ1e7P2\L_JQa3GgB\Jb8]?k6Y21_52_5XX71_53
_5W2nF3_5VIhW34_5VIhW3XW38_5Wb1PKhQ1<\V2aP1cT22_5^b3Q620S58[12g2U2e9479132_11>P320=@438:22Ik1Lc2
S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0Y1l2^1:3B
:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3T4_7_2^35<a2j2V1MMDb57Ob3^40h4Q3Q8R1l@\1:>2?11X2\33@85>:81436
NOR22>N3;SW11U3:P;I_21g5W58[11h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:1
2W1CV1<S9B3`1\1Q2]3T<a2]3Z30d1>o=6Z:;2500:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5
Ba2o4MDb57Ob3^40]3Z1Q3X5T2CR1l@\127Q111i5B<>:81436NOR22>N3;a8l>d?1U3:P;I_211C`51JZ[2Qj1`@jf2ZET2
e4U1`5Z2n7U7>c3U1T6=`5a_22WFd2Qb1GmO1jl1aC8c:T1`50a5mY1i4NjS1o44U6P2V2n2\7V2P@1[:1NS1k;fLi<3;7Y6
`O5k:0c29Ka5W1a5Cn:mC01Il4I0k3X2b3^16b=c2YAS<Z2``1jg11U;b5Y6[;h>[3o9i3_6l4:c=d3ET454a5YV5eS1]K@a
5\2[c1T3bBDY3fb1_c1PS1oJ_G^@j1]B2P5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<W17Ii5OBJ5`4[17;\1a9U2a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9
Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239U5U41Y1DK1h4n3?n?BM5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1R2VL8G45En1C4H315^9o6_3j1EC`6_152P2V1>
21057m27V513<V61X1MP4T226O2a2I\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239i\1
o4U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G
45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1N
OP1c1E253X1T1>=^11f1C[1239Ga5ILZ1Z?]d1_Ib5kGh[1n9o^2m9h80e91_70j36f352a5aR81a5P5U41Y1DMh4n3?n?BM
5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3
`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^1
1f1C[1239U7G0P3;1Y16=Mh4n3?U6P2g7B9C536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<W17Ib1D1_3OBJ5Z45V1037;:0@?h25CP83a2c53CV1[A1j3P98G45E2k1C4H315g5f3o6\32Kd1CC]1J0b3_1528g1e1210
524m27V513<Y1l1S2K1X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1L7>
=HE152]1C[1239g>[4P1_Hd6G0P3;1Y16=Mh4n3?U6P2g7B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<W17I\2\3OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e121
0524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^11
52]1C[1239X?a6G0P3;1Y16=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V6
1X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239Ca5Z
23\?^IUS1JdW2Vj1lf1g2h5JY2m3T;[6=R69a5\2_X8X4_1\4]4\9l<T2a54Cb100m3n;m]1c2_Kj9[1]?e2fKSB__1d2G`>
_1k8`<7BB2Z1I?>a14\4o1o2;8S1Z3h1]1164054X8f1F9641631K859:4T2[3ET5U41Y19:Mh4n3?n?BI35:a264f1404^1
:6:406X1F4D140040271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2
e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12398a
5X2d\8kD^1Y50c4?a5f1ci5K@eZ2_7Q@1\4:S1:Y505a5f1Xm81Y@Y1a5IK0EP:\;bIjH3f<i6a4V5XAa<R>gCeP1g3l8P1f
2P<`8Q=EU<_5P6^4X2f51X21^2V3^2DV5a1a5IK0EP:iU12m82X62X2^;i71f3V@WJPAK:Q4n3^6^V1PHU1GX4Z2>g;V1fGR
4;X2]2X31X212b2O^4DT57a5_d11lR3]i30_M6a5^g4jU3bC0e5X1a5If1`GPK51W?g\1oY2:@?k9I1kZ1e@f69U3<00V35N
V21X2044n2g1V7n2U1V2LP6U41Y1D4H10Hl3U2h159e7E_3;j2KBM536a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<W17IW21_3OBJ5`4[17;\1g;a2c53j1o=Y@8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<b1c41X16FP4T
226O2[3\9Q3j2e9Z3R3^32P202k27=K`1e24R1211986E0S1N<BP1c1E253X1T1>=^11f1C[1239FKo9Od60a544o6R9Q1Q6
U41Y1D4H10e4n359e7U4;f3BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4W137;=2Kg;a2
c53C1T1kB];8G45En1:84H315^9o6_3`2CY1b1Ch1V1_152P2e121057m27V513<V61X1MP4T226O2i2A\9Q3j2a2S7Z3l2F
m22P202k27=K`1e24R12119866>0S1NOP1c1E253X1T1>=^11f1C[1239Y1mA0a544f4X2R92a5Ym72a5mm8T1a54V6VS5g^
1RN_;7BET2?>NB4\4X3@U5Z416@Q1d9@416Q1859:W2Ma54V6lCY_4Zh27BET2?>a14\4Z=16@f:@416Q1859:Na54V6VS5Z
h27BET2?>a14\4Z=16@f:@416Q1859:`1KMa54V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:`1Na54V6VS5Zh27BET2?>
a14\4Z=16@f:@416Q1859:3X2La54V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Q5U41Y1B1Mh4n3?n?BM5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e
121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1<AOP1c1E253X1T1>=^11f1C[12396a
5QJW\7Fd?fH6a5lh3aNSR3RMfH6a5d[3ng4bAVEQ54a5cS8`EZF2a5]e23a5Rg3^[4Q1G]31Y10Ec9W3ig15eP2a@]7e1210
57U3i5e>^CQ3\4]7n4e8j4i2k=f4RX13a5co6mR1Ea552m]1N3?o:X27Y^1Tn2ma1\7R8U3R2Q6g?a1>6a5Ro3ac1ch1X6bA
4a5Ro3U\3X68a5iOf[1_Q6c@i4`=22a5\i74a5We4he3;\5U41Y1DMh4n3?P6b1b3X2^2BM5:c1M64f1404^1:6:406X1F4D
156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53@Y1YN8G45Ec1:C4H315^9o6_3`2Ch3g2_152P2e121057LP2
7V513<V61X1MP4T226O2[3\9Q3Oj1Ki8Z3a62X1G02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239\1V5U41Y
1DM^1Y3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En
1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c
1E253X1T1>=^11f1C[1239^6^2THR8Z759a5Q3n=S8nP3PV3ZZ2k35e5U41Y15>MJm3n3?S6j9BM5:a264f1404^1:6:406X
1F42A156271f11P1S111O015DU1<W17IW21_3OBJ5`4[17;\1g;a24^4O3a18^5jH8G45En1C4H315^9o6_3`2C`6_152P2e
121057m27V513<V61X1MP4d1?26O2[3\9Q3GR2e9Z3a62D[102k27=KV44R1211986ET1NOA>FLE253X1T1>84^11f1C[123
9n6Q5a4WCd4P2V5U41Y1D2Jh4n3?n?B5G5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;
L?l8j2a2c53g12YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2P4d5Z3a62P202
k27=KV44R1211986ET1NOP1^14E253X1T1>=^11f1C[1239P5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1M
P4T226O2[3\9Q3j2e9Z3a62P202k2739KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12395a5X2hT8jFb<S1a544Q6ZC
n=14eQ4i9eS2j:7BET2?>a14\4Z=16@f:@416Q1859:;a5d2on12g=Xd1WI[P4m34k=7a5\2lNVZ1V]4oJiY14a5\2kW6cX2
5a5\2R]2_Z2fQ4Y4W59\1Oh1U2b977B_11>FY23?g4<c2o2:12312D;63?140411_1482CB7ML1N1H63128NC;c<\1Q2]6_B
0S2V8a1T?260:3L:Q63Bg7G=Q2V2a129>b11d1\2U1><4221@l235g2S4^;a2o4M<7X4Y1Y90h4Z8T2cB\127Q1`6<>J3[4>
^1a8l>RO_211@a5\2[7m1ij1n8\?YS1`f2nCP7W7^7RK]B2La5\2f?U?UC1_2o4fU1[9i^1V4lY1l18\4Q:S?_3T1@h;b2f<
g:k4h5h5Q1a54V6n:WT2a?]T2U;mW1VU17BET2?>a14\4Z=16@f:@416Q1859:S1a503V6hR3P6Q5Ze1Q;X]27BET2?>a14\
4c70e516@f:@416Q1859:Ma54V6VS5Zh27BET2?>a14\4d7e516@f:@416Q1859:;a5f1N0dP8Y13UJ1n5Q26a5f2nQ8ZP12
W:X1a5E4R[1a3T?Zf1c6iK\J[CZ2H1c5X@h@dC7W1X1c5j7EY4V35e1K1b1]2>@3_1n6C]22S1a5JR[1a3T?hh2\JfEH1c5X
@Q=T1VF7`2c5j7FX4V35e1K1b1]2>@3_1n6C`21a54a5hR8V4gA3a5bV8QG2a5lU94a5PV8\8R22a5bKP7G0P3;1Y16=Mh4n
3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17>:i5OBJ5Z45V1037;:0@?h25
C]30a43a2c53CV1`3hJ8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524j1R17V513<\2i31X1MP4h1;241O2[3\9
g18P1V2CN^1\4j2Z3a62P202Ib12;7396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239T9o5o4eDU5U41Y1D
2Jh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;L?g;a2c53j1YN8G45En1C4
H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1^14E
253X1T1>=^11f1C[1239iOZB2X9G0P3;1O96=E7h4n3?V547?10a1>P320k2e1B9C5:a264f14041234@3;:681406S14847
0200111;2122601511B2P11N1H:11O0151A0U1<W17Ii5OB3F5R475V1037;:0@2<h25CP83a2]3U23CV1K^>6[9N;f1;m18
G45Ee1813=4:=315b6G=e1;U20U1;29>d19Z1Q227U1><631=C]1J0?R3_1528g1e1210524]2?7V3o113<a2d31X1MP4T22
41O2[33T7S2Q3V2CN^1h2R1@j2Z3a62P202IA\127396<113\2i14R1211986E981436NOP1A?2>E253X1T1>=^1152]1C[1
239[N1U3:P;Y31b6G0P3;1Y16=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<
V61X1MP4T2241O2[3X7S2Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239
P5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Il4LOBJ5`4[17;\1g;a2c53j1YN8
G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1
NOP1c1E253X1T1>=^11f1C[12392a5Z`17a5X2HRb8XEm35@a5f1AHje32TS2VW2hA3f91k5:R952a5lh3U5U41Y1DMR1e3n
3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^
9o6_3`2C`3o2_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X
1T1>=^11f1C[1239m8[KV<1Q5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OB
J5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`3o2_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a6
2P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239g85a5aR8]>T4VI4a5iJlP8R83a5iS9];S5U41Y1DMh4n3
59n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^
9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3Z7Q2Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253B
ET1>=^11f1C[1239WY1T5U41Y1DMh4n359e7X8BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ
5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2CY1V5_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62
P202k27=K`1e24R1211986ET1NOP1c1E253BET1>=^11f1C[1239>a5@S102EQ8jo71X?X4S4c6d68a5d102g8U_8X4\AZ5U
41Y1DM000e4n3?S7j8BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN
8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET
1NOP1c1E253X1T1>=^11f1C[1239PKS5O1=d4i9[5U41Y1D2J10e4n3?S7Y8@BM5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<<J7Ii5OBJ5`4[17;L?g;a2c53j1YN8G45En1:84H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP
4T226O2[3\9Q3j2a2S7Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239TP1O1P1a5KH0Ifd1jFo<[=
Be7aB`DBm9m43fb2[>?^81W7V5MU3P2`2c1\3f2>U1U41Y1C3L0e4n3oU1hAmJVQ2e121057U3Y>Wc1j1=0_5j4o3Y5`2eCR
6O[5f=0T3Da5_3m]1WAFi2aGa2RL\7P:_4U2RDUS1\DdFiC]IR;3a5Um3d^2Ja58]10U2d@e21jN2?THQR2j2X3Ze1oQ1T@4
m;XD168U1R>9a5g1[e4dW3VP116^1R>P1a5HL00Ffk11_21i3mS1S_1QZ1Z6VP2S2a5o>168U1D?6V6:6Y1c48Da5f10XBTZ
11_21h30mS1e[2Q8eR316^1o7R68=a5f1OTQ3Ub2mIQc1mK1k527Z5:a5f1OXl81k5224R:7a5f1Xm81?[5:2a5_j83a5[i8
P83a5[i82Fa57AJ0V`1g2Pb3\P3Q1j>]1X3OX1Y1KBe2m4h2h32a5RJ9a5f1i8go13bd61Z2^25a5`:dm6U5Sd1>a5d10^e1
Qb2Q?fX1PDgY1`1eMi5f9M>a5g1kGTm2Zl2nE^Kj8Z@W116^1R>4a5cImZ7UI8a5g1Z_5l]316^1R>8a5g1Uf7QW116^1R>3
a5V[5on1_5U41Y1<7Mh4n3?n?BM5:a264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<W17Ii5OBJ5`49Q17;CH
\1Z:a2c53j1m=[@8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27
=KV44R1211986ET1N<BP1:80N883253X1L7>=^11f1C[1239`KP5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61
X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239XW1<a55^10^5_`2U]5TI
V6S2`3`14a5dg2U]5[O3a5bi7P_15a5el8CQ706a59[W114ST7U1a5Jh21\Lj;a3a6VLTU2\JfE@9c5X@d@hC7`2c5j7o4V3
5e1K1b1]2>@3_1n6C`25a5`a8U2dD^72a5j_92a5e`8P5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T2
26O2[3Q8Z1Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Na54S2R4VS5Zh27BET2?>>R14
\4Z=16@f:@416Q1859:Ma54V6nY1Wi3Zh27BET2?>a14\4Z=16@f:@416Q1859:La54V6VS5Zh27BET2?>a14\4Z=16@f:@4
16Q1859:Oa54V6m51Vm4Zh27BET2?>a14\4l5]716@f:@416Q1859:P1a54a2d3m51Vm4Zh27BET2?>a14\4l5]716@f:@41
6Q1859:X1a54X200k3VS5\\2m;7BEZ1I?>a14Ef3Z=1612;f:@4162N8571:Q3P3c1U41Y14Bc5n3hg1eF^U2e121057U3i5
_8Wc1i7j44j3Y5`2R47BET2?>a14\4Z=16@f:@4162N859:MU41Y1Gc5n3hg1eF^U2e121057U3Y>Wc1i7j44j3Y5`2kNg7U
2Q5U3b1a54COA01m3^4_W1jMfX1WH`5lBbKm@g8QS17BEZ1I?>a14Y28d14n2[:16@i1l8@416Q1859:^1U53a5@Rg8>a5]e
1T9bS2S\3k@n3`5?n6^7AY3c?7a5ke4Pb2\6k@YLV1>a5`O0Kg5d7Q;Z>`FQV1lD\Z3RW1K7a5j]1\I`9\CUQ3P]2Q1a54a2
d3jFfo2d\1Zh27BEH[1?>a14\4Z=16@d8Q2@416Q1859:Ga5QJhJPLk>bk2:P10T608L:a1m7Z<Vc1S9Y3g1kA1>a5\2V:ZT
1fFjj2PBm7iOT5U5fOUCl:Ja5`;`>af17f<Rn1oOP10T608LZMS1dZ1c;P70b3Q:1601NU41Y1Gc5n3hg1Tl2e121057U3Y>
Y_11k3i7j4o3Y5`2PKn51c4BO6a5V2b[1P2PZ2S[43a5f2\R9Na54V6VS5fS2cD7BET2?>a14\4Z=16@f:@416Q1859:I[1a
54W2n3Z:nY1n62k2U@]_21X5U4j9f1bX27BET2?>a14l3?^3k916@f:@416Q1859:W6Q5U41Y1DMh4n3?GV?BM5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2
e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239V5
P5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G
45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1N
OP1c1E253X1T1>=^11f1C[1239Ta1R5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W1
7Ii5OBJ5`4[17;\1a9U2a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3>1
Y2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Q5U41Y1DMh4n3?n?BM5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1aLg18G45En1C4H315^9o6_3`2CX4W2_152P2e1210
57m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239W5U41Y1
DMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<W17Ii5OBJ5EHV2J[17;\1g;a2c53j1YN8G45E
n1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1
c1E253X1T1>=^11f1C[1239U5X1l<iEj6G0P3;1Y16=K13Do3n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_15
28g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X
1T1>=^1152]1C[1239X8h4c?5X41S1a54Y2l3d]1ae3Zh27B<8T2?>a14\4[9n316@X9]1@416Q1859815V1a5m8g57R1m17
f7b2YGj?Q7UE;T1]81RE_3VJc11n3_1n6P4A1h;L?RNW?`9Ad4h?hV16a5VBU\41U_3gQ19a5`Li8_LWb3W7\1dT1\c14a5m
W3S_3gI2a5nX24a5UX7c4cQ23a5UX7U5Ia5If1Ta1g6a:`9[Ef5gEnk1K?YV2S5b126U3]94`1f?9D8a5`2[_1RCTS6b19c<
9a5Kld1\FoEV8mZ2T^1US1;a5Bi1g\13gFT6V1Rf4nP2m3P1a54W2n3]_2fIQj1Zh2789ET2?>a14\4Z=16@f:@416Q1859:
S1a54V6cU12Z_1e2X1UZ2Zh27BET2?>a14\4^5b7816@f:@416Q1859:Ma54P2U4VS5Zh27BET2?>a14\4Z=16@f:@416Q18
59:Na54V6VS5Zh27BEf1=?>a14\4Q=816@f:@416Q1859:W1a54P2U4cFb\4Z:T2o2`;la1\;7BET2?>a14\4^3h1`1a616@
<Y:@416Q1859:Ma54V6VS5PKYm17BET2?>a14\4Z=16@f:@416Q1859:Oa54c1<U4n[1Wg3Zh27BET2?>a14\4Z=16@f:@41
6Q1859:X1a54c1<5o3ZFcEo?i6]P3S<gW2^4789ET2?>a14\4^3k916@V6_4@416Q1859:S1a54P2U4[9TP3da1j3U4Zh27<
5ET2?>a14\4Z=16@`5U5@416Q1859:Ma54P2U4VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:U1a54P2U4_U2Y:\P2oBPV1Y
b17BET2?>a14\4`67X1V1Q416@f:@416Q1859:Na54P2U4VS5PV1Yb17BET2?>a14\4Z=16@f:@416Q1859:R1a54P2U4gh1
QGfP1eb1X;dL\`17BET2?>a14\4Z=16@f:@416Q1859:2a5]n88a5`1Y1Qb7ag1312`420S59]12d2U2j979132_11_320=@
438:22b3c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3l1g7[2\1Q2g<_9e20kIU126;3L:f1^4Bo:U20U1;29>b11
Q4U1><451@TE<a2j2V1MMDb5j4^40h4Q3QJ\1:>2?1Z2n2=D85>:863[4>S1:T2eFQ4V:1[?2a5T_13a5`1aT65a5i1ld1fg
5]b1Ma57Cj7g<TM^25IcIVG2fCl66A[_1S3gBm@T2Om6nAg6U=WS11e24a5fb650>a5e5i\1o9Xc2f;6nDSGkU11X;c2Y1R2
a5KVOT4i2l2P1Y2i12h3d117331<F]3\3La21i3Y;n4aNY177W1`M\3j>iI^2k341;281>0315_1W2C4E[3V<0]4n5P5X9U9
j:PDo4R3P1a5JR[1a3mW3\JgDNH1c5X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2Oa5JR[1a3Z5bR3\JfEJc5X@]T17`2c5
j7o4V35e1K1b1]2>@3_1n6C`22a5kd1R1a5JR[1a3Z5in2h3\JfEJc5k:\5[NQ67`2c5j7o4V35e1K1b1]2>@3_1n6C`2Oa5
JR[1a3Z5bR3\JfEJc5X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2Z4b56C`32d1DBDFV26V7f@i>CS1Gl1[12:43T36Le2C
l1Y2W9R1Ai4^1i1b4R7V3\2X2U1i62Q4Fn2<f1k:8R129C5511GZ1Q763A19o20m1c2T5W6U7>R5m6k1T4P1U64a1\3W2b16
03=03:^2@R<\1`1`2S64?k2Y2[2DY7Ao7e2L6HY1]4Z4:2X15i1^5n1W1g22JX1g34<62]10Y1T1n3b5;>`6b3Q3b2014k2b
47j2g254X81@j6h3b8k5FR20o4\2X2_63W4_6X4Z1Y1j1B4?R1Y1Q21R3P;8U17?71@>>k1:7=P48[170Mc11[7h168>V1X?
U>[1:2F1Z3\E35h226030;@61_6S1616S3J>j>W2f1B[5Mn2T59Q=f1g62P3a22]30b7d2V4<:Cb580_1?_Dm5l:14\Joi1d
HmT2]OV<CnOP9>b5do1n2W_1Q:aKX8_73Wj1nO`4[OBIb5;3X9PMg1YEf5b^1V@aD]Cb;V5`<T9mDd=[2k?^3]1g8Q3Q?1b5
8b5DUa1f9f;kZ5gI`J5b5;3YV1T\7:b5;3YV1cR1^<nU2T1bf2ZO2b5?>b5[Z1gX1a1T4U7X:\Gk2]^14h3PQ1l<3b5U]1PZ
6Db5J^Ik?c5g40W:\1b?R=WH\?PR1V^1T3cKm>lCVH3b5Q_6hP3;b5nW1hj2be2T[1b1h;Y30`DS39b5iV1f?X<0_\2in31k
Jh1b5D5b7\BV1i2o;U28o8o1n7f2i5dR1W7P6]>d>43k10_4X1i;W1i1h25\19m4VCb12[5Q71a3S2h6Q1i3j7l1_9K>l1n9
<l<`;R;d1b5D5f1k24XIi4@Z2\1]1^1^2U9k1P5o>l1Fb2j18UCd3:HoF^4T<e1VHa3X1Q951<P2AZ:gD0c=[N<6e<Z8U3^1
o7=b5JY?1QR1dh2bb20_]1n5cA=b58b5J]i6j3lb1W9o8W52b5DIb5D5b671ASS1\23l6WAeT30P4I]Q10X`1Nf2Q5X<P7a7
2b5eS85b5_T7UO[1gT1Cb5c109`;g2eIm5d2];XJil11[DfU2@V^1c=Mg1b5P2o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1V
F^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2Cb5X?[T2Q5[=a9QV3bAU;\2l<Om2S9S1m3Z=S7Y7:b5
T2jU3Z1n2Wc1Z81ii2_?5b5T2jHhV7_?6b5T2PT3SP2^k2_?4b5T2co7_?6b5T2l:TW3km2e_14b5T2co7c?6b5i^1gb1Yb3
PL^Z13b5\j2lm32b5jE2b5T24b5T2f`6\n13b5T2cR54b5T2S_8R94b5nT5Vc1bY1;b5g`1PW2Q<m2^;0eERS1kh1\NY5G]3
1Z1C00Kh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1h25h8a2c53j1YN8
G45En1C4H315^9o6_3`2Cl2c3_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3V2C]2\4j2Z3a62P202k27=Kd1a24R1
211986ET1NOP1c1E253X1T1>=^11f1C[1239NG]31Z1Ec9Qk15W5a]1k=a@]7e121057U3i5e>^CQ3\4REn3Ki2k=h6G0P3;
1Z15=1Kh4n3?U6h9B9C5:T2<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V10
37;:0@?h25CZ6e13a2c53CV1YN8G45En1C4H315^92l6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[
3\9Q3V2CN^1\4j2Z3a62P202IQ27396Dd1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239d?d5NG]31Z1D0c9Qk
15eP2a@]7e121057U3i5e>^CQ3\4PE1j4i2k=P;KG]31Z1Ec9Qk15eP2a@]7e121057U3i5e>^CQ3\4REj4i2k=2b5kj2Q1b
53V6`b3e`1dn1eI7BE>e1?>a14\4KP9]316@f:@416Q1859:W5U41Z1CMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1
MP4T226O2[3\9Q3j2e9Z3a62IV102k27=Kb1c24R1211986ET1NOP1c1E253X1T1>=^11f1C[1239P;j2n:^2m=Z8P5U41Z1
CMh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4
H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E2
53X1T1>=^11f1C[1239P;2b5in65b5]]3UP4nLjG2b5`R41b5W1b53[1DU4_\1A6d_1g4g6hj1Q_1XY17BET2?>a14\4n3[9
161>f:@416Q1859:V1b53P2U4`4lAQ`2fl1lW1P1nO]?7BET2?>a14\4c3T1a8162=f:@416Q1859:Ob53V6iQ3_>lb1^V1k
a17BET2?>a14\4Z=16@f:@416Q1859:Lb53V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:T1b53P2U4VS5Zh27BEF]1?>a
14Y3R1Z2[2R41^416@f:@416Q1859:d1Nb53P2U4VS5Zh27BET2?>a14\4o3Z916@f:@416Q1859:P1b53P2U4g5jT3ch1Zh
27B2BT2?>a14\4Z=16@f:@416Q1859:Nb53V6c58Ym4Zh27BET2?>a14\4Z=16@f:@416Q1859:5b5T2XW2kV6QJ8b5X80Ve
60T4d:P15b5DVJQ7ZU49b5Dl=Y<3TY2fM\U1[Z31b5:b5oJSX1YS2]4a9Yf1k9j2Z`15b5SS2YS2]4b\2`3b5JU6V1Hf1W1O
l29MA>DY4^4Q10d1Q16U3\2[3a2W35d4<b8n3`2d5TDa4R1]2k1Q1e65Y2X:=0i2d1d5Oo1Jn2S1a57L;90V27PC6W5`290P
123^20@=OR1;b8_1a:Fj1CZ3=@d24[7Q52Q1d11Y6_8X63P8A5[2`1R4Y2C]3^2f9`=D;T2b5J\7g4^1V4Q1f2Y6d26l28Q1
0a1l1V1i55V8k2f8T5o1[=k7^5f1ED61]C6j2@AY2cAh1f9_8e;_1X2@`2d3XBd1f1Dn11Z3[1j2[9nN975o7m20k5n2S3b5
JN;j1e9=o11b45L19Q2Q3[18JC1R1Y5:j1H>5f1V>k<V1n1P;j2S8R8D4V1Z4Y1f3n81d1?LR135h17l6361T7JV2=R171HP
DQ2]7H2N2:[:e7c9b4:P770`2W2:Z3`:Q7h1o8Q349o1OZ6l:Ah:2o8b56;7Z1j1Z3K1DY1b13Fk1a115Y1Z42o1C8j16OU2
[198GLZ2T2NA^5IU16R282A241E\5KKGo1V19L58j1=7BIA:;5121=<3=o2[3Y1?9`2\48In6;R32J9M42^1Ie2Z1=V1<6Z1
49CT2b5Q1Y2S34>9c1Do312=J2Z1DM5C68f2[3;AK37J73:>c1[4`45[3C_28f4m3i1T1C1]1:23IS1:?7_1@E^>^2a1=T1m
15FS1>R2DEJ72<<;2?;:>6;f10A2A44f2P39>P1Q5:`1R1_2;MT2e7b59469333^1632<P10Q2=;<6l18f250e1R2m1H^1W1
X1N35j153o22547\1322=V1?C012S1@A5>3562O;H2F3V1\185KS3b5Jl4]210b33f1_1E71Q6Da4KT2U2\2Q4H>_=k4^1X6
k22S1f?3V7P85:P21T1`>P31d1_2^1f22[3KF:Z3`3U16MQ1`17E_1QCn:hHQ4T2=V1S1i21e30b5_3e6Z1m8_2^3i71>T95
n3c14l1862g3d5b42e8I;l=b56;7d28BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1P20BEM1U16:ET1Q3NZ1k1Q215B[188
71626==7W1Q13@M6^1;T1=?J2@L2P1JA>V14I1JF50D`1?2;6I2>075BL3W19Fk4X1229o1c2Q12LU1>e1\2m2d1\4M4DR13
i2Q2F8P1CJ67^15d2R1E93Z10l18:92;17V1m1`2A<02\3O1j1552276V1h1JX1<JD4O11592724;BA8FM410n1>@77247@V
2CJ[32R106R16;435<4@3412V8=2G2:22<87632354514232841<1K:d11KKLa4o89I>3Ce1823HV142213?04@2;O6=1Q16
<@0H33;1472<<7>C16149:2:CE60A6=93V1f2e1931Y14`11Ec2:U1:b2X1k1J>_1?e5==>1;AGZ1;R1289333T1D2L9Y2I<
6><66K6f1H=I=06V2`17CS1\1:X1>C40j15:25;k172547V10462=3R14N08=A5:AD3137i26Z1FN<;81_2b57<j1c5=S5Z3
MF`17LLC7S6Eg1Ol3Z3_CP<_@i6j5k1:21P3:e2DZ=S7e5R1[1f50Q3QAb37n4]6R1B5^3oE\21f7R46MJAV2g4Z1aJa2f3<
>9e4m1S7S1Jd8^3d25S8b56C7^1j1EK1356i1X3HU1l9d1Y33e1A0265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1T466
_1U23<=243028c4`1e3Y6m130B<5B9<D<5732<2_2;K3;Dc512IOmG@2U22R1]1d3[79o5421]2:Y1411c14[1T12FM?T186
JIO1N?4EKAm1N?FA\1\58HIY1G2U15X1O5@W1]3m45c1K3Z1V1Z1b1W31n1o1o2o4[1J[1[1\1b37Q1:?B1_1l1IB2=Q1n41
JK5C0<CV21R2=a2`32d1V1L3^2_12_4I;7=]124Di8l1;f1Hl4Z1=C0U1<B\21D2Y1Z65e1@A0D1o5b5J7^1j1EW1C2b43DU
1`5T11Q7:F3b25?`14I159Q15D5k1447BG1X1X3@V4=V4^1n8j31P3j5732?l4c512IOi1_2k:o6a4U1X2i2m5JLn12c5X13
X108h1KCP1296Q2k21:1R1N47^2U1K7b15\1V55k1Y1G22X1@Gf1>9>Z1G14G0:HQ2R25c1K^1Jf1b1h2>P2HT2m13R1o18o
7b37Q1JB1]1T1V22_1k42LQ16<0Db21_3b1`32d1V1o42Y37M]1e:i24P:c43o13_23o5Ae1b5J90k6U;oBb2\1X1R1h3o1U
30j6o=o3Ki9OQLS?]4ZA652n6VCb5\27Z1W1T6g5b7J`<Z=Z5231o7=P3j514\3SHi3b56C351f6@;h1ET2Q7\:2@h10MT1R
4c7;l1L72N2AHT12Q2n27c1c1NI;BP1;P1B28f3]1Ao2U13NaHl61m12a5b5P6Y43[2R1X3^2c4?P1:BP1g5P223S3k4\12W
6Q1:j1l3l7\14W6[111:T1;M@GB`71`1o=0:P331d3T1m1m2i6Z7^8TCi5^>T1b5J;f4o220WIg:8lP1U;ZS1kKWBi10e1Q1
b1o11:1^3j16e6h9`4k5W_1i=0f6l?Eb5J;RQ1S3WIg=Z`1kKPEQ44_9QAk2Rb1g8Y1`5h8V8h1b5T1l6l5Y2n2]23?T4P=1
^8a50d41n5a1Q8Q52a41R1Z5g>Z4Q3P5]Md1e6U6lHU5U8_2l1<b8k1[8X2W2Q2]1b7S40U1234j1X9T1b5T1P2o:d8BlEd8
k8]1^2hY1jEVQ1\3m=7FGfG:\307P2j6e<<^6Q6^@T4<6b?g7:b5J`o2XGXm3U@^7U>a7Z52b5J4b5JXT8Q5?b5Jme4jf2ZE
T2e4U1`5Z2n7U7>c3Z7>b5Jh\7ZET2e4U1`5Z2n7U7>c3Z7@b5WZ1l<d;cOd5hU1Q:T;WH`4M_e1Z1Y2g2m1b5P2o1m5^H]1
\3[1X1m1:=V3o=kCa12421E0a6\=ASAVF^2T5Z2S10023Z5A?m6Z@l318d1o2lNT2g8FJR2\274Z21BeX1i6Q8_24b5P71\Y
72b5bf4Q7b5J70]17Q4X1?:AV2R14IX1JIe1874>E11Jm3B5Y23<U10Z163222[10`2;8h1614100:5<5l5X2Nb4P1f1V1Z;
1h3P73U2U288i3Oa1>R2Cb19T1b29G9S1J5;2[1HZ19?_123Eh1f1i5`1D]2^5<AT1D6?KS36?]3:2;MG4956i12@>?f1P1d
3T2Y2V1R1^A@j1[5_6n4i4f2Z32:04U1:C343ER1<=4M0812B2AQ23353?E@X1^1k3?\3F@^2LN\:<O32<23R14Z54m3i1=:
`2:0h36I;U6o3^4`1m247\1Bb4a18n15b5RZ11n3^X39b5P71oR11P3MKbW3U2b5B607_1`=QA1d:R2^1a8[GMZ4fNl6oBR:
k=`<mBh2JP11[44X@]T17=^1CP19N86i2<Z72S2k2V35e1K1Z17Ff194@3_1X1n1HA[2Cn1>2h1b5D407_1j4e8QA1d:R2^1
Z1mNA0Z4fR2Q;Z?SDb1J^54^<i3]7c5_@k67`2c5d2R52o4V35e1K1b1]2>@3_1W3a1T2C]22Z1b5D407_1`=hKR2^1Z1`OZ
4fR2\JfEJ^54X@]T17`2c5j7o4V35e1K1b1]2>@3_1b4[2C]22W1b5D407_1YY1R2^1Z1bV3\JfEJ^54X@]T17`2c5j7o4V3
5e1K1b1]294@3_1n6C]22W1b5D407_1YY1R2^1Z1bV3\J_3VBJ^54X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6C]22]1b5D40
7_1YY1R2^1Z1l4gHk1QW2\JfEJ^54i4^;]T17l1C_53j7o4V35e1K1b1]2>@3_1n6CV1V12g1b5D407_1j4gI1d:R2^1Z13j
4eHj10Z4fR2\JSDb1J^54X8o7]7c5[G7`2_53j7o4V35e1K1b1]294@3_1b46T2C]22Y1b5I0Q[1a3Q6kQ3\JRECJc5X@gBg
1j?27]210W3[2j7f48i1\15e1K1b1]2>@3_1n6C`2b1b5I0gB]E4f2k2EQ6ld2j7S5[J0K2gDJe2m2Y51:a:QO:P57]210c5
j7o4i1\15e1K1b1]2>@3_1n6C`2m1b5P2o1m5^H]1\3d2m1:=V3h8V5kCa12421E0dU1VF^2a5m1S10023Z5A?m6Z@l318d1
o2m=SCg8FJR2\274I>Q11BPHd@i6Q8_2Jb5J91V6S=c<S1d:`<Q5_A00VR1]:k<H0mLTU1PG1V;fNmG6b5h_1k7Sb41ka16b
5oP3a9nZ2TS1ck1U2b5;d1o1m5^H]1m2>d2m1:=V3o=kCa12421E0[NX7VF^2T1Z6S10023Z5A68m6Z@l318d1o2U>d7V;g8
FJR27\1G74^1K1BL`=j=\<i6JV7_2R2b5;d1o1m5^H]1m2>d2m1:=V3o=kCa12421E0[NX7VF^2T1Z6S10023Z5A68m6Z@l3
18d1o2U>kBg8FJR27T274^1K1B]>j=\<i6JV7_2Nb53V6VS5Zh27BET2?>a14\4o3Z916@f:@416Q1859:d12b5Z^32b5lW9
LG]31Z1Ec9Qk15eP2a@]7e121057U3i5e>^CQ3\4REj4i2k=P;3b5Dn]59b5Dc=b<c\1[MVIR1Qf2V1b53@e5m7b<h=_BZ<k
Ni2X7Ri1`X1i_17BET2?>a14\4Z=16@f:@416Q1859:5b5Vi7j;lG92b5e^9R2b5j1U2m5oG>]1P4P2m1:=V3913Lj8Y9Y>a
12421E0bN4l6VF^2T1Z6S10023Z5<4?m6QD518d1o2Y>gBQ4e4FJR2i5o1VAP3]Bi6>b7_2>b5DT5VB]7]40jW4S4^=mU1_R
14[P12b5lb83b5nl8S46b5oR1X4kQ5_`1_68b5[e1c6hDUX2[@1b79b5mLeo1[S1a=hU2YGe:ii15b5d1bf2c4Q^6R2b56[1
00K5n2^DY?Q9Z5h6Y?W1T21>U:R]1U7Y=QCQ1YJHd5a1_?d8\153cI`6U>4@3I2216131025>2201I5l277m4l1B6AX1a1b5
DM00Ka8]80ZFd7ZB1k8b452`6APKe5d?U7gN3P=a>X1Hd5n@Z:3g@R9P@X5I22:0M50X4^6AB7b5\U2m^3ba26]?a65b5lKQ
5d[3W7@b580dP1e614fI22Nb6h[2]<XEUe1Eb580:eMc2e614F`\3g;`^1W>Ri1f9e1;01V=6b5oJZj6VCU4ZS1Nb5_a1cKP
5`9lIV2_BJH]V1iIk;d;[2m5c2bDY5XAd2^1JAj:26P1_3Q1X5U41Z1CMh4n3?n?BM5:a264f1404^1:6:406X1F4B115627
1f11P1S111O015DU1<W172Fi5OBJ5`4[17;\1T51`6a2Me43j1fDb98G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5
13<V61X1MP4T226O2[3\9Q3j2e9[1n1P2`42P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Q56b5o:JTl
1c_4^67b5dV4bX1\5X3c2^P1>b5DN09nW1m5R>Tg2[DfU2@V^1c=\1b5b[1Z3k20W1b1j45FD]2c2n22d3<[8n5n7MX6FW2a
:h2P:PDkGa:SBT9g4c7P:c7m6U9h2:C\6YLk2<b5^n2nU2hFfHl]1[7\57Y78mA>b5gZ1Z@cZ2_e1jU1aP150h<7Z7UBW7]2
b5P2o1m5^H]1\3d2m1:=V3o=kCa12421E0h<k@o7jE;^2_7S10023Z5A?m6m;a1m1LB@h218d1o2^<S6^>k7KFJR2\2154Z2
1B9c<9m2`3Y8d<i6>k2f4]11Oa2b5P2o1f2g1^1n8:c4S1\9]1\3d2m1:=V3o=o8k:a12421E0h<k@7>X7VF^2_7S10023Z5
A?m6Z@l318d1o2g4k9]Bk7KFJX1IZ2174\1M189Z1f:Kh6Y8d<i6J_2f4_21X3b5D[1o1m5^H]1\3[1X1m1:=V3o7a5=VAd2
a12421E0Q3_3U5i9KKW5R9:T:e1?[1k2X5^2KR4V1Y1AA0023Z5A?V2f4^:k5n1m118Q1BBM^1i?e:a6g8FJR2\274>:BM1B
U2I1Z6U1\2[1T<l2g1m1?Q7i6>_1e29R3_2R4b5J0Y3702K4a1^;8h5e1i9Di216JCi32Q1S1k7b6>c1@[2\1KT6Dk2d266;
f3LS10PB\6;@=]105i8S62T6g116Y1B9C>Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1
i5c3k=o1l4V1k32]13S3<46MW1kA9Z5W3j1U12o1_6@b5D]Y113[3mc2LV8Q2`42f1ae2m8b5_2b5JU1o1m5_41lC]1\3d2W
1E:=h1]1i3U:W3j6R90Da12421E0bA_3Ld?Y?l6^2V78S10023Z5A?m6W@2JQ318d1o2]:cFg8FJR2\274De11Bm2;Y=5kGV
6BQ8_2c2b5JU1o1m5a4lC]1\3d2W1E72=h1]1i3U:c2a@0Da12421E0f<k4_3a@`4eAd1I^1e1Q48S10023Z5A?m6W@2JQ31
8d1o2f9n;[;g8FJR2\274De11Bm2;Y=5kGV6Ba3_4_2b3b5JU1o1W4e1U61m7Z3i2d3>8T1K`2`1S1<JE:=8DJO=d95<\3:R
99^:a12421E0R@8Mo2V5h4Z7V1g7W=^2GDR6S100232W5A?Q4k2W<:g3l3180c1o2]:S2j81h3o10h5_1W7FJR2\274Z21B`
3l4W421h35f5]3_1g6Y3T3j4n1Q8_2^2b5P2o1m5`Am6]1\3d2<J<872=MJO=o=kCa12421E0X1];Le6ZAVF^2T3Z4S10023
Z5A?m6]95c2Z3Gl318d1o2QQ1m7IFJR2=n174Z21B`3R=5X4bCi6Q8_28b5D5jc2f]54[1`[1Ab5DZ;V4_1j@eMQ83UF2oND
i1Zm2n7_]1Ab5D^[1\Ah:TFe2^21S1n2[GYc1l;Ub1W;[:6c5S2Sk2hQ1Tg2kO4c5ck3\3Tg22c5Uf64c5Po3ac1bS15c5Pi
3o5TE\N3c5Po3ac14c5Po3ac1ln14c5Pi3o5ac12c5_a73c5jg3Y52c5Tm33c5Uf6Y\13c5Pk3Tk21c5Md51V6bY3ci1Zh27
BET2?>a14\4Z=16@f:@416Q1859:P1d51V6kf2fBAQi1f_2c87BET2?>a14\4Z=16@f:@416Q1859:1d52d5dk61d51d53d5
WMlh56d5Sn2Pd1l4PP2_G2d5W^63e5T<o_31e54e5oU4jJYS2:e5k\4m3R4k^20hU1JR6gH4e5do3j6ZJ:e5Vb3_6o2h;n1Y
;Q<^a1?2e5ch2Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5n[1[\17BET2?>a14\4Z=16@f:@416Q1859:
U1f5c1b4^R3d8Rh1Zh27=4<8T2?>a14\4X3=8f5c316@Q8d2@416Q1859:Q1f5c1b4bP4cR1VNSj17=4ET2?>a14\4X3FZ91
6@f:@416Q1859:^1f5V6a2l5X>[l1c4Q2Z5^4_7h<RBVIh;SL`8X1VE\A7BEOT1?>a14\4Z=16@f:@416Q1859:ODMf5V6`g
2e[2lW1]`17BET2?>a14\4Z=16@f:@416Q1859:Mf5V6VS5lW1]`17BET2?>a14\4Z=16@Mh9@416Q1859:Mf5V6VS5Zh27B
ET2?>a14\4c9f3161>f:@416Q1859:Mf5V6VS5WX1R`17BET2?>a14\4Z=161>f:@416Q1859:U1f5V6gFcB_X1l1i46SQ11
VY1W@RX271@ET2?>a14\4Z=16@f:@416Q1859:Mf5V6Ra4SBZh27;6ET2?>a14\4Z=16@f:@416Q1859:Lf5V6ZP5k2Zh27B
ET2?>a14\4Z=16@f:@416Q1859:Nf5V6`?ec4kd1P1]R17BET2?>a14\4Z=16@f:@416Q1859:Mf5V6`?ec4kd1^S17BET2?
>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4i8`416@f:@416Q1859:Mf5V6nZ3Wh1Zh27B2BT2?>a14\4Z=16
@f:@416Q1859:Of5V6dk2kR1eT1Y_1PY17B2BT2?>a14\4Z=16@f:@416Q1859:Of5V6ah2dZ2Z=Q1dNX[17BET2?>a14\4Z
=16@f:@416Q1859:Lf5V6VS5Z=oZ27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6TT3Qo1Zh27BET2?>a14\4Z=16@f:@416Q
1859:Of5P2U4kk3ZW1Zh271@ET2?>a14\4Y:P316@f:@416Q1859:Lf5P2U4VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:M
f5V6VS5Zh27BET2?>a14\4l6]616@f:@416Q1859:Z1Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27B
ET2?>a14\4Z=16@f:@416Q1859:P1f5V6k:W\2Y8hS2]X1l_17BET2?>a14\4c9f316@f:@416Q1859:Of5m2X3Sg4R<Zh27
BET2?>a14g1d2Z=16@f:@416Q18319:Mf5V6cW3Q@`[1Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27=4ET2?>a
14\4Z=16@f:@416Q1859:U1f5V6d=Z9XFbW1`9mHk[1Vb1SV17B2BT2?>a14\4T2U;16@f:@416Q1859:d1Nf5V6VS5T`1UX
17B2BT2?>a14\4^<K16@f:@416Q1859:Of5V6V^2Y3V`2^1lX2]?7BET2?>a14\4Z=16@f:@416Q1859:S1f5V6i[1f1cE[>
S>a:oh1Vd22P47BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5nW2[@7BET2?>a14\4Z=16@f:@416Q1859:Nf5P2U4VS5Zh
27BET2?>a14\4i<@161>f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:V1f54Q6YQ114eQ4]@lW27B2B
T2?>2^14\4T2\8h216@f:@416Q1859:W1<Q1f54Q6YQ114eQ4T`1UX17BET2?>a14\4a:h216@f:@416Q1859:Kf5V6VS5Zh
27BET2?>a14\4Z=16@f:@416Q1859:T1f5V6i5i8Le2o`4Y\1a81\S17=4ET2?>a14\4o1Z;16@f:@416Q1859:Q1f5V6c>L
e2o`4kd11\S17=4ET2?>a14\4Z=16@f:@416Q1859:Nf5V6To2go1Y4Zh27BET2?>a14\4V7S616@f:@416Q1859:Mf5V2o3
VS5Zh27B2BT2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Z=16@a2T8@416Q1859:Q1f5V6ii2gLd\1fZ1c
]17BET2?>a14\4^5b2Q2V316@f:@416Q1859:Mf5V6VS5fZ1c]17BET2?>a14\4Z=16@W:>@416Q1859:S1f5P2:AX3Sg2B_
[2Zh27BET2?>a14]19d2Z=16@f:@416Q18319:Lf5m2X3VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Nf5V6XP3mR2T`1eQ
1_67BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Z=16@a2T8@416Q1859:Lf5V6VS5Zh27BET2?>a14\
4Z=16@f:@4141Q1859:Nf5V6\P3_5Ym1^_1kX17BET2?>a14\4Z=16@f:@416Q1859:S1f5P26n3VS5fBcU27BET2?>a14\4
^2l5m1_2@16@Q8d2@416Q1859:Mf5P2U4VS5\=mZ27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Q;X
216@f:@416Q1859:Nf5P2U4PY3Uj1Zh27BET2?>a14\4Y:P316@f:@416Q1859:R1f5Q24o3`R5EnW2[@7BET2?>NB4\4Z=1
6@f:@4160P1859:g1Mf5Q2T4VS5nW2[@7BET2?>a14\4Z=16@f:@416Q1859:Lf5V6gk3^W1Zh27BET2?>a14\4Z=16@f:@4
16Q1859:Nf5P2U4VS5^^1kY17BET2?>a14\4c3f916@f:@416Q1859:V1f5c1b4PW3Ul1n[1[\17BET2?>a141U44T2S1Z1R
5BP316@Q8d2@416Q1859:Q1f5c1b4bP4cR1Zh27BET2?>a14\4X3R5Z1BP316@f:@416Q1859:Lf5V6`l3eV1Zh27BET2?>a
14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6RP5S3Zh27BET2?>a14\4Z=16@f:@41
6Q1859:Lf5V6RP5S3Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5P2U4VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Of5V6
VS5Zh27=4ET2?>a14\4n1X2R916@j8k1@416Q1859:Q1f5P2U4`]1bS2Rb1Zh27B<8f1=?>a14\4Y:P316@f:@416Q1859:L
f5V6VS5Zh27BET2?>a14\4l2]:16@f:@416Q1859:Nf5V6VS5Zh251BET2?>a14\4h6`3P316@f:@416Q1859:Lf5V6VS5Zh
27BET2?>a14\4e<D16@f:@416Q1859:Lf5V6VS5[_1nX17BET2?>a14\4Z=16@f:@416Q1859:Lf5V6mDX^4Zh27BET2?>a1
4\4Z=16@f:@416Q1859:Mf5P2U4VS5nl1[K7BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5nl1[K7BET2?>a14\4Z=16@f:
@416Q1859:X1f54Q6f6X?Y;14^^1l>g9o2eNkHPV1QMWE7BET2?>a14\4Z=16@f:@416Q1859:T1f5P2U4oj2SFRb1Yb2P67
1@ET2?>a14\4f3Z4V1Q416@8]:@416Q1859:Q1f502R6PU2ZDjY2f`1cW17BET2?>a14\4Z=16@V6_4@416Q1859:Mf5V6VE
[P4c=Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6oEV]4Zh27BET2?>a14\4Z=16@f:@416Q1859:Of5V6T`3V_1j3jh1_
O7BET2?>a14\4Z=161>f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Z=161>f:@416Q1859:S1f5V2o3ZU36dm1Tg1UQ17BE
T2?>a14\4`2V1d5X3D16@f:@416Q1859:Nf5V6[R2jP3Tg1UQ17BET2?>a14\4e<D16@f:@416Q1859:Q1f5P2U4^5Q2Qi2[
:Wh1Zh27BET2?>a14\4l;]116@f:@416Q1859:Of5[2j3VS5Zh27BET259>a14]19d2Z=16@f:@416Q1859:Q1f5V6k6`1Tk
1oCHR@hj1Zh27BET2?>a14\4Z=16@f:@416Q1859:S1f5V6j60dj1P2cEPZ2_[1d4UX17BET2?>a14\4Z=16@0e:@416Q185
9:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5g^1bY17BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh2
7BET2?>a14\4Z=16@f:@416Q1859:R1f5V6mDX^4Q6Xb27BET2?>a14U46Z2c2d4f316@f:@416Q18319:Lf5V6VS5Zh27BE
T2?>a14\4Z2o:16@f:@416Q1859:a1f5W23j3dS2_CY1\1b1X8Z4K[1mf1m1j;cNo40SDl<i77BET2?>a14]19d2[4g5V316
@f:@416Q1859:Lf5V6VS5mV2\A7BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4i3`916@f:@416Q1859
:R1f5V6aGXZ1[Q3d:e]27BET2?>a14f3>6Z=161>f:@416Q1859:OMf5V2o3VS5Zh27BET2?>a14\4i3`916@f:@416Q1859
:Lf5V6VS5Zh27BET2?>a14\4f9c316@f:@416Q1859:Mf5V6lo2YS2Zh27BET2?>a14W44Z=16@f:@416Q1859:Kf5V6VS5Z
h27BET2?>a14\4Z=16@f:@416Q1859:S1f5W2<a3Y6\^1nd1`i1Zh27B8<T2?>a14\4Y:P316@Mh9@416Q1859:Nf5W2<a3V
S5Zh27BET2?>a14\4Z=16@f:@416Q1859:W6Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:P1f54Q6WNQ314eQ4Zh27
BET2?>a14\4Z=16@f:@416Q1859:Q1f5V6\R1QW1_T1kT1[@bW2R5d;7BET2?>a14\4Z=16@f:@416Q1859:S1f5V6ne2g?]
EdO\8Z]1T5jU17BET2?>a14\4n3[916@Q8d2@416Q1859:Nf5V6ne2W]2Z]1oZ17BET2?>a14\4n3[916@f:@416Q1859:Nf
5P2U4VS5V\1S\17BET2?>a14\4l;]116@f:@416Q1859:Lf5V6VS5V\1S\17BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5
Zh27BET2?>a14\4Z=16@f:@416J6859:Nf5V6cIbY4RKiL]P17BET2?>a14\4Z=16@f:@416Q1859:Nf5V6cI3^Y4lg1]P17
BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Y:P316@f:@416Q1859:Nf5V6lP3YR2Qa1XW17BET2?>a1
4\4Z=16@W:>@416Q1859:l5U41^14:Mh4n3?n?BM5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<W17Ii5
OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6m2A`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a
62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239R47BET2?>a14\4Z=16@f:@416Q1859:Lf5V6iE\]4Zh2
7BET2?>a14\4Z=16@f:@416Q1859:Of5P2U4VS5Zh27BET2?>a14\4^2^1k8@16@f:@416Q1859:Mf5V2o3VS5Zh27BET2?>
a14\4\9m316@f:@416Q1859:Lf5;j5VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Z=16@Q8d
2@416Q1859:Mf5V6VS5Zh27BET2?>a14W44Y:P316@f:@416Q1859:Lf5V6VS5jQ1_f17BET2?>a14\4Z=16@f:@416Q1859
:Of5c1b4VS5Zh27BET2?>a14\4f9BP316@Q8d2@416Q1859:Lf5V6VS5W`1RX17BET2?>a14\4Z=16@f:@416Q1859:Lf5V6
VS5lW1]`17BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:P1f5a2d3gi1cP1jX2Z
h27BET2?>a14\4l1];16@o9F@416Q1859:Lf5V6VS5Zh27BET2?>a14\4_3j916@f:@416Q1859:Mf5V6ka2kN^b1Zh27BET
2?>a14\4Z=16@f:@416Q1859:Lf5V6g`3^b1Zh27BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@
f:@416Q1859:P1f5V6gh1hNe[2RX1S:3oU17BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5fBcU27BET2?>a14\4Z=16@f:
@416Q1859:Lf5V6VS5Zh27BET2?>a141Z4Z=16@f:@416Q1859:Lf5V2o3VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5
V6VS5Zh27BET2?>a14\4Z=16@a2T8@416Q1859:Mf5c1b4mDX^4Zh27BET2?>a14\4Z=16@f:@416Q1859:U1f5[2AX3P<]d
1RO1bS2Zh27BET2?>a14]19Z1Y1Z=16@f:@416Q18319:Mf5V6mDX^4Zh27BET2?>a14\4X4Q916@f:@416Q1859:Of5V6jk
4[7Vc1SU17BET2?>a14\4n1[;16@j8k1@416Q1859:P1f5V6VS5Zh27BEF]1?>a14Y3R1Z2^6R1]316@f:@416Q1859:Nf5V
2o3VS5Zh27BET2?>a14\4\90l316@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:T1f5P2U4PEgR4];
P[1Y]17BET2?>a14\4^2T2o4U3@161>f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5@e5VS5Zh27
BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Q9X_27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6bn4c4Zh27BET2?>a14\4Z
=16@f:@416Q1859:Nf5V6]_2mG`6Ye1Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5WX1R`17BET2?>a14\4Z=16@f:
@416Q1859:Q1f5V6TGHbW1eS3f^1]1UX17BET2?>a14\4Z=16@f:@416Q1859:DS1f5P2U4i;hn2ch1j\2_;7BET2?>a14f3
Eo8i3@16@f:@416Q1859:o1Nf5V6VS5j\2_;7BET2?>a14f3Eo8Z416@f:@416Q1859:Mf5V6ln2g9aj1Zh27BET2?>a14\4
Z=16@f:@416Q1859:Nf5X2m3VS5WW1Ra17BEZ1I?>a14\4Z=16@f:@416Q1859:Of5c1b4P8Uk4Zh27BET2?>a14\4[91l31
6@f:@416Q1859:Mf5V6VS5Zh27BET2?>a14\4c9U3@16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859
:T1f5V6iR3S7n3Rd1V1Zh271@ET2?>a141Z4S:V316@Q8d2@416@@859:Mf5V6mY3Xi1Zh27BET2?>a14\4Z=16@Q8d2@416
Q1859:Nf5V6VS5Zh27=4ET2?>a14\4f9R3@16@f:@416Q1859:S1f5P2U4VS5``2i77BET2?>a141Z4f3e3Ec1c316@Q8d2@
416Q1859:Q1f5V6VS5Zh27=4ET2?>a14\4\7NZ1R3@16@Q8d2@416Q1859:Nf5V6QV2WLlP2aP2hG7BET2?>a14\4Z=16@f:
@416Q1859:Lf5V6a6dl4Zh27BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Nf5V
6`Fe\4Zh27B2BT2?>a14\4k8^416@f:@416Q1859:Of5V6VS5Zh27B2BT2?>:0U14\4k8^416@f:@416Q1859:Mf5V6Wg30m
[1Zh27BET2?>a14\4Z=16@f:@416Q1859:Mf5V6Qj2TY2Zh27BET2?>a14\4Z=16@f:@416;E859:Mf5V6`g2e[2Vb1SV17B
ET2?>a14\4Z=16@f:@416Q1859:Mf5V2o3\R1iP4Zh27BET2?>a14\4Z=16@f:@416Q1859:Nf5V6fY1_i3Zh251BET2?>a1
4\4f3c916@f:@416Q1859:Mf5V6fY1_i3Zh251BET2?>a14\4Z=16@f:@416Q1859:Of5V6VS5Zh27BET2?>a14\4N0Le5g5
16@f:@416Q1859:Mf5V6Wm2nU2nV2[A7BET2?>a14\4Z=16@f:@416Q1859:Nf5V6i\1ka1`T2Vb1SV17BET2?>a14\4Z=16
@f:@416Q1859:Mf5V6[Y3ji1Zh27BET2?>a14\4Z=161>f:@416Q1859:Nf5V6VS5cb1fU17BET2?>P1964\4Z=16@f:@416
Q1859:Lf5V6VS5Tb1UV17BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4\9m316@f:@416Q1859:Lf5V6
VS5Zh27BET2?>a14\4g3b916@f:@416Q1859:Lf5V6VS5Zh271@ET2?>a14\4Z=16@f:@416Q1859:Q1f5V6cn2V3h1[CY2l
Y1g;b\27BET2?>a14\4Z=16@f:@416Q1859:Nf5V6VS5Zh27BET2?>a14\4_3l5Z2b116@f:@416Q1859:Lf5V6VS5Zh27BE
T2?>a14\4l1];16@f:@416Q1859:Lf5V6VS5Zh27BET2?>P1@4\4Z=16@f:@416Q1859:Mf5V6[n3jT1Zh27BET2?>W194\4
Z=16@f:@416Q1859:W1f5P2U4b4V[2o8P9hBY5XY1mW1\`17BET2?>a14\4T2b2T7]116@f:@416Q1859:Y1S1f5V6[i2Hc9
cAi]1i;2iT1OcV17BET2?>a14\4Z=16@f:@416Q1859:Of5V6j5Wk1ZOhR2nd1[S17BET2?>a14\4Z=16@f:@416Q1859:Mf
5V6VS5Zh27BET2?>a141Z4f9c316@f:@416Q1859:Lf5V6VS5Zh27BET2?>:V14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BE
T2?>a14\4Z=16@f:@416Q1859:R1f5V6ch1gR1o?jg1P_1gR11_67BET2?>a14\4i9`316@f:@416Q1859:T1f5P2U4T8cg2
V2[2jn1^;k\27BET2?>a14\4c3P2T7@16@f:@416Q1859:Lf5V6VS5aP2hG7BET2?>a14\4Z=16@f:@416Q1859:Mf5m2X3V
S5Zh27BET2?>a14\4Z=16@f:@416Q18319:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14
\4\7m516@f:@416Q1859:Lf5V6PP3US2Zh27BET2?>a14\4Z=16@f:@416Q1859:P1f5W2n3Xo3mS1Sa2V77BEi1:?>a14\4
[8n416@f:@416Q1859:Of5V6aFSX2`T2[a1nV17B2BT2?>a14\4Z=16@f:@416Q1859:Of5V6aFd\4[a1nV17B2BT2?>a14\
4k8^416@f:@416Q1859:U1f5P2U4Sa3k`1V1Zh271@ET2?>a14\4l1j3H`1V1Q416@`5U5@416Q1859:Q1f5P2U4Wi1nY3^d
1kS171@ET2?>a14\4`6g2Q416@f:@416Q1859:Mf5V6VS5Zh27BET2?>a14W44S:V316@f:@416Q1859:R1f5V6AVa2]a2h]
1aZ17BET2?>a14\4X1^3n4BP316@f:@416Q1859:^1f5V6c6`X1S_1T8g9h=[<=[3T:l:b;SHY6W6j3[89`K7BET2?>a14\4
Z=16@Q8d2@416Q1859:o6Q1f5V6c6Zg3ZJl:b;]N^BjK7BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4
Z=16@Mh9@416Q1859:Of5V6V7P]1n^3ne11YR17BET2?>a14\4Z=16@f:@416Q1859:Of5V6V7P]1n^3n[1Q:YR17BET2?>a
14\4Z=16@f:@416Q1859:Nf5V6Pd2U_2Zh251BET2?>a14\4e2d:16@f:@416Q1859:Mf5V6Pd2U_2[_1nX17BET2?>a14\4
Z=16@f:@416Q1859:Nf5P2U4Z7dl2Vo1Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4i<@16@f:@
416Q1859:P1f5V6Zh2JPZ2Y[1WX1h47BET2?>a14\4M\<16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4l2]:16@f:@416
Q1859:Of5P2U4VS5Zh27BET2?>a14\4Z3If4^416@f:@416Q1859:Mf5V6VS5Zh27BET2?>a14\4Z3U5i416@f:@416Q1859
:Of5P2LX3^T3gn1Zh27BET2?>a14\4Z=16@f:@416Q18319:Mf5V6VS5XQ1SCmS17BET2?>a14\4Z=16@f:@416Q1859:R1f
5F_5SQ1aNon1`T1f^1SR1_77BET2?>a14\4Ha<16@f:@416Q1859:Mf5V6SQ1RR4j`2_77BET2?>a14\4Z=16@f:@416Q185
9:Mf5P2U4VS5Zh27BET2?>a14\4m3\916@f:@416Q1859:Lf5V6`e4e=Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5
Zh27BET2?>a14\4c3f916@f:@416Q1859:Of5V6d8kh1X?f=eT2Zh27BET2?>a14\4Z=16@f:@416Q1859:P1f5V6RQ2XGjZ
2Y[1ET6UV17BET2?>a14\4Z=16@f:@416Q1859:Nf5V6_6al2TP2Zh27BET2?>a14\4i9`316@f:@416Q1859:S1f5V6g:Z7
f4mR2cX2Ji9FRQ1f\17BET2?>a14\4Z=16@f:@416Q1859:Mf5V6g:Q<\\4Zh27BET2?>a14\4Z=16@f:@416Q1859:Of5V6
VV4oLZh27BER212<>a14\4Z=16@f:2=416Q1859:Q1f5P2U4o^2Vd2Zh27BET2?>a14\4l1R2i8@16@f:@4160P1859:\1f5
P2:AX3VS5Zh27BET2?>a14]19A<;Y1C0a2Kn6X216@i60k3@416Q18319:W1Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1
859:Mf5V6VS5Zh27BET2?>a14\4N0Z<16@f:@416Q1859:Of5a2d3VS5Zh27BET2?>a14\4i8k3D16@o9F@416Q1859:Mf5V
6VS5ZP12lg17BET2?>a14\4Z=16@f:@416Q1859:Of5V6Wb3l?QQ1if1R5]L7BET2?>a14\4Z=16@f:@416Q1859:Mf5V6i]
3\e1Zh27BET21=>a14\4Z=16@f:@416Q1859:Mf5V6PP3US2TX2U@7BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BE
T2?>a14\4Z=161>f:@416Q1859:R1f5V6XLS6_B2Hk7aU3Zh27=4ET2?>a14\4Z=16@f:@416Q1859:Nf5V6oP3VR2W`1RX1
7BET2?>a14\4f9c316@f:@416Q1859:Mf5V6VS5Zh27BET2?>Z164U46Z=16@f:@416Q1859:Mf5V6^`4gBZh27BET2?>a14
\4Z=16@f:@416Q1859:OMf5Q2T4a@db4Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>NB4\4Z=16@f:@4
16Q1859:R1f5P2U4VS5Zh27=4<8i1:?>a14\4Z=16@`5`2d2@416@@859:Mf5P2U4VS5Zh27=4ET2?>a14\4Z=16@f:@416Q
1859:P1f5V6Yj2h=W2kh1Zh27BET2?>a14\4l2k2a716@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859
:Lf5V6VS5^]1kZ17BET2?>a14\4Z=16@f:@416Q1859:Nf5V6RP3SS2U]1S7PT17BET2?>a14\4Z=16@f:@416Q1859:Kf5V
6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a1
4\4g4b816@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4T2U;16@f:@416Q1859:Lf5V6VS5Zh27BET21=>a14\4Z=16@f:@
416Q1859:Lf5V6VS5Zh27BET2?>a14\4]2l:16@f:@416Q1859:Nf5T2Q4VS5Zh27BET2?>a14\4i80_416@f:@416Q1859:
Lf5V6VS5m`1\W17BET2?>a14\4Z=16@f:@416Q1859:`1f5P2U4e3W5cf1aIk7@eQ2Sh267BET2?>a14\4`2X140C00`27\1
m3@16@Q8d2@416Q1859:DNf5V6e3YCV\4oZ1Z]17BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4k8^41
6@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Of5P2U4dW3dY1lAZh27BET2?>a14\4Z=16@Mh9@416
Q1859:Lf5V6dW3ak1Zh27BET2?>a14\4Z=16@f:@416Q1859:Of5V6VS5jQ1_f17BET2?>a14\4R60V716@Q8d2@416Q1859
:Mf5V6VS5Zh27BET2?>a14\4S6V716@Q8d2@416Q1859:Lf5V6[o2jS2Zh27BET2?>a14\4Z=16@f:@416Q1859:S1f5V6i[
10]FB]Ad?Wo1a:la1kK7BET2?>a14\4Z=16@f:@416Q1859:Nf5V6kR2ZP3j8kc1cK7BET2?>a14\4Z=16@f:@416Q1859:L
f5V6e_3`c1Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6\n2iT2Zh27BET2?>a14\4Z=16@f:@416Q1859:Nf5V6RQ2ZOh
R2Y[1P]17BET2?>a14\4Z=16@f:@416Q1859:P1f5V6ge32[]1nW2a<i37BET2?>a14\4W8R516@f:@416Q1859:Kf5V6VS5
Zh27BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Nf5c1Bo3VS5Zh27BET2?>a14
\4Y:P316@f:@416Q1859:Of5V6n[1Wg3US1Te17BET2?>a14\4Z=16@Q8d2@416J6859:Mf5V6VS5VS1Se17BET2?>a14\4Z
=16@Q8d2@416Q1859:Lf5V6VS5Y_1PY17BET2?>a14\4Z=16@f:@416Q1859:i5U41^1?Mh4n3?c;Z4BM5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e1210
57m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R12116286ET1NOP1c1E253X1T1>=^11f1C[1239R47BET
2?>a14\4Z=16@f:@416Q1859:Mf5V6VS5[m1nJ7BET2?>a14\4Z=16@f:@416Q1859:OMf5V6VS5hY1mP1c=7BET2?>a14\4
Z=16@f:@416Q1859:Nf5V6Vn10Q3lQ3Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Z=16@f:@41
6Q1859:W2Lf5V6VS5Zh27BET2<2>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4l5]716@f:@416Q1859:Of5V
6Qc2]\2f3Zh27BET2?>a14U46Z2o:16@f:@416Q1859:Of5V6VS5Zh27BET2?>:0K94\4Z2o:16@f:@416Q1859:Kf5V6VS5
Zh27BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Z
=16@Ng9@416Q1859:Lf5V6Zk3kW1Zh27BET2?>a14\4Z=16@f:@416Q1859:Nf5V6QGZY2iR2XZ1Q^17BET2?>a14\4Z=16@
f:@416Q1859:Lf5V6VS5g^1bY17BET2?>a14\4Z=16@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:M
f5V6fn2j9dj1Zh27BET2?>a14\4Z=16@f:@416Q1859:S1f5V6Z72f9aV2UB[CR1jT1le1]R17BET2?>a14\4Z=16@f:@416
Q1859:S1f5V6_R2\MW5^2Eb5[>mV1Q[1X]17BET2?>a14\4Z=16@f:@416Q1859:Nf5V6VS5Zh27BET2?>a14\4d811a416@
f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:P1f5V6j:b1mb2jS2d[1Q=cO7BET2?>a14\4Z=16@f:@4
16Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:P1f5V6`U2YN]5c4Ye1`_1iX17BET2?>a14\4Z=16@f:@416Q
1859:Mf5V6j1[Q5Wn1RJ7BET2?>a14\4Z=16@f:@416Q1859:Nf5V6oo2W<SBjT1Zh27BET2?>a14\4Z=16@f:@416Q1859:
Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6hn3]T1Zh27BET2?>a14\4Z=16@f:@416Q1859:Q1f5V6ko2PAg6
P:`Q1Zh27BET2?>a14\4d83a416@f:@416Q1859:Nf5V6oo2l@h@`Q1Zh27BET2?>a14\4Z=16@f:@416Q1859:Lf5V6VS5Z
h27BET2?>a14\4Z=16@Ng9@416Q1859:Nf5V6^R51EZh27BET2?>P1@4\4Z=16@f:@416Q1859:Lf5V6ea2`a2Zh27BET2?>
a14\4Z=16@f:@416Q1859:Mf5V6VS5Zh27BET2?>a14\4Z=16@M0g9@416Q1859:Lf5V6VS5Zh27BET2?>OA4\4Z=16@f:@4
16Q1859:Nf5V6cZ3bh1_a1jV17BET2?>a14\4k4^816@f:@416Q1859:Kf5V6VS5Zh27BET2?>a14\4Z=16@f:@416Q1859:
S1f5V6VS5c^1fY17BEF]1?>a14\4C0]7F0_416@f:@416Q1859:W1Q1f5V6VS5Zh27BEF]1?>a14\4C0T80Q1]316@f:@416
Q1859:Of5V6VS5Zh27BEF]1?>a14\4C0T8`416@f:@416Q1859:Lf5V6VS5Zh27BEF]1?>a14\4Z=16@f:@416Q1859:Mf5V
6VS5Zh27BET2?>a14\4i80_416@f:@416Q1859:Q1f5V6VS5Q[1X]17BE@c1?>a14\4[4KR816@f:@416Q1859:^11Of5V6V
S5Zh27BE@c1?>a14\4[4n816@f:@416Q1859:^11Lf5V6VS5Zh27BET2?>a14\4P1Y<16@f:@416Q1859:Of5V6VS5eA^e1U
A7BE>e1?>a14\4K^<16@f:@416Q1859:Mf5V6VS5Zh27BEF]1?>a14Y3R1Z=16@f:@416Q1859:Nf5V6VS5Zh27BEBa1?>a1
4\4N0Z<16@f:@416Q1859:Of5V6\b3d^1IZ1Zh27BET2?>a14\4S4V916@f:@416Q1859:Lf5V6kQ5Z1Zh27BET2?>a14\4Z
=16@f:@416Q1859:Mf5V6VS5Zh27BET2?>a14\4j7N`416@f:@416Q1859:Lf5V6cc2b_2Zh27BET2?>a14\4Z=16@f:@416
Q1859:Lf5V6cc2b_2Zh27BET2?>a14\4Z=16@f:@416Q1859:R1f5V6VS5b1Q3S3a`27BEF]1?>a14\4]1[7`416@f:@416Q
1859:W1[1f5V6[W1T4R74Z1V>b>1PD][10[2V3G[<Sk1dAa;7BET2?>a14\4Z=16@f:@416Q1859:Nf5V6oj3VX1jh1_O7BE
T2?>a14\4Cf<16@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4Z=16@\6Y4@416Q1859:Nf5P2U4^e4g=lW1]`17BET2?>a1
4\4Z=16@f:@416Q1859:Q1f5V6RP2SS3mX1n9]U17BET2?>a14n3=Z=16@M0g9@416Q1859:Lf5V6ea3`a1Zh27BET2?>a14
\4Z=16@f:@416Q1859:P1f5V6[W4jKPW1S>US17BET2?>a14\4o3h2a616@f:@416Q1859:Lf5V6VS5Zh27BET2?>a14\4o3
Z916@f:@416Q1859:Nf5P2U4VS5Zh27BET2?>a14\4b4V5`316@f:@416Q1859:P1f5V6iGPU2`6fOSP1YP2PH7BET2?>a14
\4Z=16@f:@416Q1859:U1f5V6mT3RBe8d=R8g=U:RDdX1\A7BET2?>a14\4o4^2k516@f:@416Q1859:Nf5T2Q4VS5Zh27<5
ET2?>a14\4i8`416@f:@416Q1859:Mf5T2Q4VS5Zh27BET2?>:V14\4Z=16@f:@416Q1859:T1f5Q2T4l5c91SV3l=bOY\1a
8^S17BET2?>a14\4^5k716@f:@416Q1859:T1f5Q2T4l5c91dW2^N_]1Ta1_;eK7BET2?>a14\4^5k716@f:@416Q1859:R1
f5P2U4jF[\4e9iW13fV17BET2?>a14\4Q1g7`416@f:@416Q1859:6g5jU8_:iEX2W13g5TV9`33g5Z`8iE5g5jU8S9[1iE2
g5TV9Q5U41_1>Mh4n3?W=f2BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c5
3j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211
986ET1NOP1c1E253X1T1>=^11f1C[1239_X18g5eN3]]1TY2g?VY1hg23g5TV9b33g5jU8YP15g5lU6mo1YP1b3h6G0P3;1`
1=MR1e3n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;
:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3Q85T1
Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>2:^1152]1C[1239P@o@k1k2`6G0P3;1`1=M
h4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h
25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1
\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239e4G0P3;1`1=f5n3e6h9B9I:a264n5
4E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e121052
4U3i5V61X1MP4T2241`<\4V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1b6G0P3;1`1=MR1e3n3?U
6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83
a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3
a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>2:^1152]1C[1239a6G0P3;1`1=Mh4n3?U6h9B9C5:a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En
1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\
2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239UY1a6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0
200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32
`2CC]1J0b3_1528g1e1210524m27V513<V61X1Ml33T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E
9JNOP1AQ1E253X1T1>=^1152]1C[1239Z7G0P3;1`1=Mh4h1U22<U6b6T30B9C5:7Dd164f1404^1:6:406S130E0200111;
212260171B2P11P1S111O0151B;I65W17Ii5OBJ5Z45V1037;:0@?h25C5j73a2c53CV1]6P;<g2e98G45En1C4H315^9o6\
32`2CC]1E40b3_1528g1e1210524Q1k17Q4I61113<V61X1MW3HHM=241O2U1U2\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2
i14R1211986E9JNOA>AQ1E253X1T1>57^1152]1C[1239o6G0P3;1`1=M4c4n3?U6h9B9C5:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5<R3J5V1037;:0@?T23685CP83a2c53CV1YN8G45En1C4H315^9`4
^2\32`2CC]1J0b3_1528g1e1210524m27V5120<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R121
1986E9JNOP1AQ1E253X1T1>=U18152]1C[1239U?nA16^1R>c6G0P3;1`1=Mh4n3?U6Q7f2B9C5:a264f1404^1:6:4065M4
E0200111;212260171B2P11P1S111O0151BU1<W17Il4LOBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6
\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R121198
6E9JNOP1AQ1E253X1T1>=^1152]1C[1239g6G0P3;1`1=M4c4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0Ih2_1
528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253
X1T1>=^1152]1C[1239TQ116^1R>m6G0P3;1`1=M4c4n3?U6Y31\6B9C5:a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1:84H315^9o6\32`2CC]1J0Ih2\125
28g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X
1T1>=^1152]1C[1239TQ116^1S8m2P3T7G0P3;1`1=M@Ea3n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<W17Ii5M1BJ22^1@_1J5V1037;:0@?h25CP83a2Jh43C1T1d3dJ8G45En1C4H315^9o6S12U22`2
CC]1J0b3_1528g1e1210524m27V513<V61X1Ml33l17241O2[3\9Q3V2CN^1\4j2Z3Ig52P202IQ27396D\2i14R12119526
E9JNOP1AQ1E2534S1;H>=^1152]1C[1239^@hFf6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212
260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1d3dJ8G45En1C4H315^9o6\32`2CC]1J0
b3_1528g1e1210524m27V513<V61X1Ml33T2241O2[3\9Q3V2CN^1\4j2Z3Ig52P202IQ27396D\2i14R1211986E9JNOP1A
Q1E2403X1B0@>=^1152]1C[1239n6G0P3;1`1=Mh4n3?h42Y1h9B9C5:a264S1B404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?8_25CW3h43a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_152
8g1e1210524m274Y3NH13<V61X1Ml33T2241O2[3\9Q3V2CN^1\4j2Z3a62GX102IQ27396D\2i14R1211986E9JNOP1AQ1E
253X1B0@>=^1152]1CS172380f6G0P3;1`1=MFQ4n3?U6h9B9C5:a264S1B404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2i1i33CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1
210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1b1i2j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1C@>
=^1152]1C[1239\Gi6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<W17Ii5OBJ5Z45V1037;:0@?h25CR5m23a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V5
13<V61X1MP4T2241O2[3\9Q3V2CN^1`11i2j2Z3a62D[102IQ27396D\2i130R1211986E9JNOP1;5Q18<2403X1C@>=^115
2]1C[1239b6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17
Ii5OBJ5g1b25V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X
1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62D[102IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239c6G0P
3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V103
7;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1Ml33T2241O2[3\9
Q3V2CN^1b1i2j2Z3a62D[102IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239a6G0P3;1`1=Mh4n3?U
6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83
a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1b1i2j2
Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239d6G0P3;1`1=Mh4n3?U6h9B9C5:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ22Z45V1037;:0@?T2C5CP83a2c53CV1YN8G4
5En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1Ml33T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ273
96D@k1i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239f6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5_3J5V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9g3
W3\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211
986E9JNOP1AQ1E253X1T1>==1;98152]1C[1239R7G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:05:406S14E0200111;2
12260171B2P11P1S111O0151BU1<W17Ii5OBJ5>P3J5V1037;:0@?T2C5CP83a2c53CV1c1eL8G45En1C4H315^9o6\32`2C
C]1J0Y38_1528g1e1210524m27V513<V61X1Ml33f1=241O230V3\9Q3V2CN^1g1d2j2Z3a62P202IQ27396D\2i14R12119
86E9JNOP1AQ1E2534S1T1>93=1;98152]1C[1239\Ca6G0P3;1`1=Mh4n3?U6h9B53C5:a264f1404^1:6:406S14E020011
1;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]
1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1
AQ1E253X1T1>=^1152]1C[1239g6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<W17Ii5OBJ5^11n1J5V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1G
M210524m27V5120<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>
=^1152]1C[1239YAYCe4G0P3;1`1=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h
25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3
211986E9JNP2Ag1<X1h32]1Cl1b6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<W17Ii5OBJ5_3J5V1037;:0@?8_25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e12
10524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1
152]1C[1239^5G0P3;1`184^1Ea3n3e6h9B9I:a264n542B0200111;212260171B2[40151U2W17Ii5L04o2@_1J40V1037
;:0@?h25Cm72e2Jh43C1T1YN8G45d2ClB2U22`2CC]1J0Z3g1528g1]17210524U3i5V61X1Ml33l17241m@V2CN^1g1d2j2
l92P202IQ27396D\2Q32119526E9JNP2AT24S1;\32]1Cl1^@hFe4G0P3;1`1=T2a3n3e6h9B9I:a264n54E0200111;2122
60171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T
2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1c6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^
1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5M1BJ22_3J5V1037;:0@?h25CP83a2c53CV1YN8G45E
n1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D
\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239d4G0P3;1`1=f5n3e6h9B9I:a264n54E0200111;212260171B2
[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241m@V
2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1g4G0P3;1`1=f5n3e6h9B9I:a264n54E0200111;2122
60171B2[40151U2W17Ii5S6J5V1037;:0@?h25CP8e2c53CV1YN8G45d2CJZD2`2CC]1J0R5528g1e1210524U3i5V61X1MP
4T2241m@V2CN^13X4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1a6G0P3;1`1=Mh4n3?U6h9B9C5:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45E
n1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3Q8Z1Q3V2CN^1\4j2Z3a62P202IQ2739
6D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239j6G0P3;1`1:2Mh4n3?k4Y1g90B9C5:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o
6\32`2CC]1J0b3_1528g13CM210524m274Y3g113<V61X1MP4T2241O2[3Z7Q2Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14
R1211986E9JNOP1AQ18<253X1L7>=^1152]1C[1239h6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z440V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9]5a1\32`2C
C]1J0b3_1528g1e1210524m27V513<V61X1Ml33T2241O23<5d2\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E
9JNO;DAQ1E253X1T1>=^1152]16<[1239g6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:1206S14E0200111;2122601
71B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32j1ECC]1J0b3_15
28g1e1210524m27V513<V61X1MP4T2241O23<5d2Y8R1Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1
E253X1T1>=^1152]1C[1239VQ1j6G0P3;1`1=MCT4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O01511@;I92W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1
210524m27V513<V61X1MP4f1=241O24V3f8EQ3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9J31HOP1AQ1E253X1
S10>=^1152]1C[1239h4G0P3;1`1=f5n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5S6J5V1037;:0@?
8_25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2
Q3211986E9J>?P2AG\1X1h32]1Cl1k6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<W17Ii5OBJ5^1V2D5V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6Q1K8U12`2CC]1J0b3_1
528g1e1210524m27V513<V61X1Ml33T2241O2[3i7BOQ3V2CN^1\4j2^1k1a62P202IQ27396Db1Ii14R1211986E9JNOP1A
Q1E2534S1T1>=^1152]1C[1239j6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404HE:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<W17Ii5OBJ5B2HV2D5V1037;:01>?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1
e1210524m27V513<V61X1Ml33T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E2534S1T
1>=^1152]1C[1239YKXFb6G0P3;1`1=1Kh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m2
7V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ27396Dd1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C
[1239a6G0P3;1`1=Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5O
BJ5Z45V1037;:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2
241O2[3X8S1Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239l4G0P3;1`1
=R1c4n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`
2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1m1j12]1Cl
1TQ116^1l2U;i4G0P3;1`1=T2a3n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?[2<5C
P8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241h<T4V2CN^1\4j2l92P202IQ27396D\2Q32
11986E9JNP2AT2X1h32]1Cl1[>hR1k4G0P3;1`1=T2a3n3e6h9B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n
65V1037;:0@?[2<5CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4T2241h<T4V2CN^1\4j2l92
5j102IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1[>hB1i4G0P3;1`1=2c5n3e6h9B9I:a264n54E0200111;212260171
B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c537;V1YN8G45d2CUE2`2CC]1J0C^4528g1e1210524U3i5V61X1MP4T224
1m@V2CN^1\4j2l92P202IQ27396B1\2Q3211986E9JNP2AT2X1h32]1Cl1;e4G0P3;1`1=f5n3e6h9B9I:a264n54E020011
1;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0C^4528g1e1210524U3i5V6
1X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1g4G0P3;1`1=Z2[3n3e6h9B9I:a264
n54E0200111;212260171B2[40151U2W17Ii5n65L9037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0D]4528g1e121
0524U3i5V61X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1e4G0P3;1`1=f5n3e6h9
B9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R552
8g1e1210524U3i5V61X1Ml33T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1f6G0P3;1`12
:Mh4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;
:0@?h25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27R3S213<V61X1MP4T2241O2[3Q8Z
1Q3V2CN^1\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239e4G0P3;1`1=f5n3e6h9B
9I:a264n54E0200111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528
g1e1210524U3i5V61X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2Ag1<X1h32]1Cl1b6G0P3;1`1=M
h4n3?U6h9B9C5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h
25CP83a2c53CV1YN8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1
\4j2Z3a62P202IQ27396D\2i14R1211986E9JNOP1A10NE253X1T1>=^1152]1C[1239a6G0P3;1`1=Mh4n3?U6h9B9C5:a2
64f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1Y
N8G45En1C4H315^9o6\32`2CC]1J0b3_1528g1e1210524m27V513<V61X1MP4T2241O2[3\9Q3V2CN^1\4j2Z3a62P202IQ
27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C[1239f4G0P3;1`1=f5n3e6h9B9I:a264n54E02001001;2122
60171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN61G45d2CUE2`2CC]1J0R5528g1e1210524U3i5V61X1MP4
T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1e4G0P3;1`1=f5n3e6h9B9I:a264n54E0200
111;212260171B2[40151U2W17Ii5n65V1037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1210524U3i5T
2Q41X1MP4T2241m@V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cl1i4G0P3;1`1=f5n3e6h9B9I:a26
4n54E0200111;212260171B2[40151U2W17Id3T2n659L037;:0@?h25CP8e2c53CV1YN8G45d2CUE2`2CC]1J0R5528g1e1
210524Q1S2i5V61X1MP4T2241V>f2V2CN^1\4j2l92P202IQ27396D\2Q3211986E9JNP2Ag1<X1h32]1Cl15i5_K_j3Wm2Y
c1W5U41a1<Mh4n3?n?B:B5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1Y
N8G305En1C4H315^9o6_3`2CY2V4_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R12119
86ET1NOP1_13E253X1T1>=^11f1C[1239k7d6X;T?<i5_Ki9f<^=<W;]f1mA^2_S2gI6i5fU1Y<^=hQ6f52i5_m4<i5=fHPO
Um1SX1a9kCa\1hIdP1I1i52i5dR89i5V4XGnFh;cR4Z:lIQL3i5o^2Tb53i5dFU`76i5o1dDol4ib2;6i51[W114aW8?i5\1
0X1SP8o3Ei>\7^3V2k6Q16c3@i5\10X1SP8o3W5k<h4U1\:R10LHQ3`1i5[100K5]GY?]=QG\312a:R]1U7S`1QBa1^DX53f
3P=ElLEM24651025>231:>5T37X6[1Q3S5U41a1<Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<W17Ii5OBJ5`4[17;\1S6c5a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<[4j11X1MP4T226O2[3\
9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253G@T1>=^11f1C[1239^Q16i5\10Yl8S6b7>i5[100KYCiX1_n6I3
<NS<24i5mo4So3T@2i5V_9:i5j`20dh3_?2\Gm1U5^D9i5ZL2]\1Uc3SQ23T8d6e8i5;7X9g1=LGCCM1`1a4P2_21:a5g7U4
EX3;3Q1?Q4_3C69R2Ig1:f2<L>81HV2d40_22<4K0k52OR3_4b2e2\2LQ5U1`27a12g3E;N>U2U17l37D;j1j1f12=S12G@0
11:<]3X1Q238D17:GAR1a1R37;2Mn17X15[323l1X1f1b9M`14N76Ko1OILe4P28I<Z5R3M82119:3D3=21513?F22802521
>112122:V2W317A16NJ3>6320A2A912R84J1d3?E:b2HP2:Y18X1P1>[9W1169;T1=682W3=;<6><0N9f2U4g1CS1U16:X1W
106=[1OS225<Y1622:2[1L1061O@A5>5=6c3>e1C=l7i5Cm5<<=P3^1U4X1<a4e1c1W1@W2Q233Q3Q1f3a17n11?@GG0P1j1
IFM6D3^20=20ILNH>?`1d2O0C;2;Q2[1><;Q1U1A[1@E5^128X2[3Y4A5k3]2;3P4;>49\2S3>A[2;Mj17DR1I[2P41U4k35
:V1M>b1K24A2g10:]1Ja1i1B?B7267;;34>k1HR2CU1;j1DLAQ1b125<<U146DAJh6A8]19EN:396@:V;U1P1]1d292S1A^1
7\3W28;^2l2Y1141E4k11L2\1^3d41T2P4\24?b28m1Hk1B>d5V13Ac730f284Y1a2U11P3<:Z1I:ELDLk2_25^5Y12JFAQ2
?h2Q2E\1S9i5;7f450153O6;@BU1?i2B6\17a2S51^1=1^1P1@<3U1A=O??1[32V15o2P1h2d33;a1d1l16V1a2\11V4KP1O
2BV3KCF22P1V34B:M227g521k3?k2OX1`130Bg1i7Ch1;^4=]4n30:JX2^296V1154L>J6Cg321e1i1b2Y3152<1;07:4:d1
4105b113O3K@;\157485Y43AD<2BB>R136F1^1k2B11F432:P111U287=6263=@[1j3S9d2h26Li284n12<3;3Q3S1Q1X2=2
V18121JCm2_1k1b2X1H4JS1GY1P1^3o1<AI9R1Hf17W5L:6GGBW1DV26216g33S1=O395g1;d1Y2C?X7\2d1\1<B7K:V1I=8
R25W3U1:0Y1EG9k7i5;7d2i2>U27J211P2f15m1159C4R6<Q1V7e1Y8BX28Z1KL12?Q1^2f1b1W1_2<65Q1U1AFQ3Q2JW1e1
5g30o2Z4M\1U1>\2c11d1<j1S2T1i1IP74a37a12G`2T1:Q1;a1Y1Hc2:DKg115F<<k1Nk11L1:<i1[5D186J3F;V4KC2476
;]32^32R174::2c147A124Of2Q3i16N2?8B99:6U1F=\3V4W1U1W1Ig5h1E3m1o1:EF0123>303>212JC50C:0GU1J6@50:8
121941U1E3010b73:U1d2Gn5T3Y18W2_6;4\4X29f3f1JKm2c52g1U1]1[19j5DG9h20X1Y2`6\6i5;7U7W2>Z16EU1n111P
4_608T50m4[5\1R1l41X2;b5^4?^3428n15R1h1U2_2h5[23Q3U7e4BP2a1P3V1<A[1U2^5P2>Y39P29^264<Q1]23EV1N12
\11IR6g1T1;3e2Y21k1X4a328V1i1]152V<732AR5^>2DA85Q3S13=21b19078B4122[1J:l20Q101264@132:?3I20V1P3i
3U1g:R3b2Q;2617752O=64Nm3><05Y1V1_1n3_3R12P2W3g2725127L451235:2X2;U1:AH1`3l2>d5i5;7Z1Y1j1Ne5@U1_
2`1a4S1Hb2a1m3<9g2\3P1U3e2EW1I7M1^6h1l2T1j1DODR4b2P3GDP8O@U2^3Id2X3R5m:n30H7]1M^1Q56o1Q2IN7S12X1
0K]3O^3:7h683O6i3a32k49`7Q2Y1T1D;F9Bf1g1l4d9[4J9m1Y1X1W4f2E=::S4Q2j2I9J5P4j4^1c28X1U3m3]3W1623J1
2O=?L4R3Fh196k2a5j1OV1Lm25=A\2f1<A9H:10E0a2>3<250Hn1Q2E8Q1b8i5CY2b4Y23;1j2?j31@`1_1K5MH=JC2B0132
6k4Bd1o=2@3AV13Z26610e1d2Z45j3f1Aj1>H792?P3`91J:Of2U1Z5c4N_4f3?2Y1221a12Go29;8S1;a1O9@Q5;<Q1V2Fa
1_2Kb43>LQ1b2688GL8410n2G>9h15<e1`2>2R174722242126;435<406431103124j812i2R15::71\1o2W5Y17Z72_122
E=\1KBG422131=I23039C11212:?C6]2<2<2672O@192113227;Q1d1b3j1Of1KNS1Af2\1S1IU1I?H6340816H6g1T6c3AT
2MZ3Im1i2^1P:N8Lh1@X3S32N`4Y4T1Fi5CTO6lBj1_1`>i3oS1WG`AVLb9Nb57e\1jBVJf8b5o;i5;7Z4;5011113C<3F41
68322T1T3DQ130NX3I1=W175>U1I23;1?H:K><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1k1I2D3IDF;6@512V1;4U39C25N3
Y15C2KP1<=42Bo1e11e1268K^20]14C8227P39\221l1?Jo44d2T10Y1j23I;F=T1X4MU1i1Ig3?X1e1MP1=e2Q2X2=63>Q1
B55@2d1;A521LH2>W1U1I3>14J2>S1A152@3534645R16C4105S1>D37Y2DE`2F1LNg12:2l2@<6B8E37=0=2[1J4L487173
232KZ1U1?\16j3g1GS5R1<d2IR32;69KF6b1T1e1F02B4A3O4_18f13GOLZ13260`14X3c1e1N9;C]4a1>DH]1N<AH>_1R1F
^2e3Y1GB;K=L2O=;a2<E9324D6=:m1a72l1D2=P2V1Q3\27>374Fa19401B28R25X1IT1U1:0@H:R1Q1i5Cd2[=^7j5]@iCR
AWDUIR27b6P\11Z3aBf4i:R:Ih6iD<1^20n?e8U9]91V1i5CS>P>hAW1U1j1T6_1f1R1]Be4W3m<Y9\>^7T@j30h;RB_JbOS
6X@Y2Y30aH10]1A\7P2l1i5C]?iIa3Z32SB9R9V2k7f<d2Y6g<j>]2Q9]2jKX2?DS2l>n4m7l5\1`1;3U6^2ERMU28W5=<KE
m30a2U3P3P8451235:m3R1[1n2i5CY2C_<T;aE2\3\1]B9Q>VLg3^20[3X5AP8g89T5W1T6a323m=A:2?8\142D1[9JR6Y32
\15c3D3=g1903<B1212272E`1a3^1:27R312]3l:Z7_<_1`1D82e3;i2c40T7^:X4G:f7Di5CT`12^[2Q5HP80gZ1k5YZ22]
6=RA^9n881Li5CPZ1MM98R5_=g=eM0iK[>V3e73^HU>X22]4Q8Ef=eQ1o6ZQ1[3i5CS=Y27l4b2G^9h5V1X2R1n1GY22E:4:
Q36T16\2e@W1Fi5?42c4OS8Dj5P3LW5N]1T9Q5Q4[3[1e7CV1U1Dh3c4:^E3Q1FZ3k6i=Z5172:k12T3U2]2S1412]3j29V:
@f3P3Fn8h414Y1\1e5b2Q2Z4Y3O:T1B=U6f2d4Y2:W1g1i5CZ4^13o1`H0e74h;o2Z8n96_8NQMhAVBiD66T20i4?X9T7PEX
=j2Z7k1R??Y:=:>f2`2j4Q7V2a3_4k3Z1<035B9<i5f7oFc@l1]=Nda12cEX_2\F3j5Y]913j5oF14j5So1j4lS73j5QR5\f
3:j5Q24Yh1W20iV2c9^k3gV1>j5@f1QBe21Yc4Y4F_?Nab1PG93j58Vd72j581j5Cj58b@e1g1e21l>bg1eAPR1aQ2l6W8aI
aQ1;R=_3@j5k>0^Y1YBj;n3b3Z1Za1`1dMQ2kW13c7k1j507a1<X7aD20Y1]5@j1114>Df4_4]:Z2R19<h1T?`51i[1_5f52
U2^;kK:oC\1d1`7Q<n2m2X3Cf5Y2_1^7Z5W699W4k1?\Dd42j5][95j58Wj1X2^c34j5oF1\R46j570Pn1hn2Rh22j5ga7Q1
j5B91k1VOg<o>0W1^52_<[[1YBgR1a;d1:]6k19AY7nNh9W:[9lC76g<^2<j5L1RQ1i=f;`1EX1^5ng1Rb36j5Lej1V2`X4X
X1Ij5B91RQ1c7c;10c4b3f5Ui1X^1\@b4m1b4:;48SW1o6TMDj5BgBkMS1^;0W1[3m1m_2]30Z;4QB`5oY1Z8\1Oj57D00RQ
1d7]6b<Q1b2^3]4f52FcLj5h2]8l5b3i8_C^V1nI_5Z6]5319j57kl1d2R4Xn3ob191Bj57D1RQ1eJ;E0a2^3dh1l5Z8Q4a4
Vk2l67j57DVl1jm3[;XX15j5d10oW1_g3S1j5U2Zh1X27gC0Va2oGX2T=_?2\Gm1U5V=Y42450;@51<LR3m6QAE4;b45k5PV
1Z1144k5[W1148k5_R1g2HZ114fW5<k51]R1Z2I;Z1121Zf4R@6k5_R1`3Z114m1k5a10T2m5^H]1h3140P2m1:=V391P1^P
1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2V2k5g1o1m5ZCS5]1\3;14Q2m1:=V3o
=kCa12421E0\<lGZ1\6b7V8^2_7S100235T5A?m6Ah?l318d1o2Y=e13mAg8FJR2o1<74Z21BeX1i6>b7_2m1k5a1U2m5^H]
1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2jEV;Q4e4FJR2i5o1eV1i6Q8_26k51YW112
1o1k5a1U2Y5C^H]1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2a5m1S10023Z5<4?5g6QD518d1o2QQ1Q4e4FJR2i5o1e
V1i6Q8_27k5iS1?Q314mg4;k51XS1NQ3121ce4F@9k51YW1121eU3TQ2bg17k5[W114k2X]4eF6k5YT1Q314\V38k51WT1Q3
121\V35k5S5WR114l1k5a1U2m5^H]1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4
e4FJR2i5o1eV1i6Q8_2:k54VW114V1QZ3[V1X6Y:Lk512oN6n3_1`2121TFSe2lH>o<102f31F@5X1R6YY1kl18k54TT1Q31
4X[3d\1<k512TT1Q3121X[3]V1l3W16k5[W114cQ4k16k54VW114X[38k512VW1121X[3_2k5a1U2m5^H]1h3140P2m1:=V3
91P1]JP6a12421E0bN4l6k7Z>^2_7S10023Z5<41=m6QD518d1HV2m==eBQ4e4F5DX1I`2X3o1Q:2i?k1Z2]1Q7i6>;V7]11
O5k5iS1a3148k51gS1a3121lm79k512VW1121X[3eT15k5YT1Q3147k51WT1Q31218k5[W114[:_e1f8[T25k5[W114[:7k5
1bU1f11215k5WU1S2147k5WU1<f114eo25k5[W114PU45k58RW1145k56TW1147k5TO6o714Ta45k5Q8YO145k5[W114`m56
k5TO6o7146k5oM[914j_56k57SW114k\6S5U41c181Mh4n3?n?BM5:a264f1404^1:6:406X1F4D140040271f11P1S111O0
15DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3
\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12398k51YW1121TGdc29k57QT1Q314hZ1RR5W
V17k58`S1?Q3148k51WT1Q3121hZ17k5[W114R1hP1d?7k5RU1X214R1hP14k5[W1146k5iS1a314ei39k51gS1a3121ei3o
L5k5[W114ei38k51YW1121ef4S_15k5bMh9146k5oM`3j5147k5`Q1j514ld5aN7k51^Q1j5121:k5VM1i7X214oMT_3e[15
k5[W114jh5h2U41c1=N:o1Y2c3:Y@0h7]1\3;14Q2m1:=V3o=V4d?a12421E0dU1VF^2_7S10023a2e121057>A?d1X5P9Y7
l318d1o2QQ1n1h6F9@R2V23174Z21B<Y5R239]P1<91P6Q8_2MU41c1=Nd4n3ZM14VJ_2di2e121057U3Y>Wc1i7j4o3Y5`2
TQ114k5[W1148k5oM`3j514Pe2jZ15k5`Q1j514n1k5a1U2m5^H]1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S100
23Z5<4?5g6QD518d1o2QQ1Q4e4FJR2X4`1o1eV1i6Q8_26k5YT1Q314cK7k5iS1?Q314aV59k51gS1?Q3121aV56k5iQ1a51
4aV58k51WT1Q3121]F<k5iS1?Q314jP1nFX3ba3f5eZ1Z2k51e1o1m5^H]16U3;121Q2m1:=V3V3^:97131c2Y3]=a12421E
0dU1cC]1T1^2_7S10023Z5A68m6Z@l318d1o2Y>gBg8FJR2@k174Z21BeX1i6Q8_28k51WT1Q3121i\36k5iS1?Q3149k51g
S1?Q3121kf4o1k51_10T2m5^H]1h31210P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4
FJR2i5o1eV1i6Q8_29k51YW1121Qn66cO6k5[W114fW5QM5k5[W114]W6n1k5a10T2m5^H]1h3140P2m1:=V391P1^P1a124
21E0bN4R1i5VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_27k51YW1121bf2n1k5a10T2m5^H]1]2Z11
40P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1k5a1U2m5^H]1
h3140P2m1:;1V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1k5a1U2Y5
C^H]1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2T2k5g1
o1m5^H]1\3;14Q2m1:=V3o=j=P6a12421E0dU1lA0X4^2_7S10023Z5A685g6P5Y;l318d1o2:fP1g8FJR27T274Z21Bo1jC
jBi6Q8_28k5S5UOQ314mX4\=<k51XS1NQ3121i[4V4Y6@@k51^1mN2i61212lj1nk2X;Wg1[]1I;k5^P122m5H14cg3o9cP1
7k5mT1]214Qh2]Y3U5U41c181Mh4n3?n?BM5:a264f1404^1:663406X1F4D140040271f11P1S111O015DU1<W17Ii5OBJ5
`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P20
2k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239c9=k51c1eU1121Q2m5R>`[3V>Ph15k5[W114eK9k51YW1121b
?Vh408k51gS1?Q31216k5cR1g414Wh48k5cR1U1]1S214]h4:k51aR1U1a3121UT4WD6k5cR1g414^h4Lk5S>Y=_1e5U1]1S
214[:e8h4<:`LdY1a?j3^3gP1P2KXi1n7W3mAT>=k5cR1n3H14QCTm2n1Q>VHSj1X;7k5[W114bN__4f?7k5[W114a>1U_55
k5[W114im59k51YW1121o?_R2Y[38k5[W114a17c<hQ3@k500cP1e6121PC\P4KZB3PG[;aU1?k5j7`O14c=ai4<m1<SCG^O
gP1b39k5eP1e614_b2f_2oAb97k5oM[914fT2RW48k5_DY?Ao214aV5Ak5_D1a3@P8S3Ao214RL_f1mT22m>[c27k5_Dk?V2
H14<k5RP1X714Pi1QOom2aEbJm3jD8k5[W114Po60U7hHo1k51e1o1m5^H]1\3;121Q2m1:=V3o=\1^Ba12421E0dU1VF^2_
7S10023Z5A?m6Z@l318d16h2QQ1g8FJR2\274Z21BeX1i6Y1g6_25k5UNU9146k5UNU914fM6k5[W114ig5]2:k5[W114Wb2
1mb2[1UA]25k5[W114Xc1=k5iS1=S314hT4cA>=o1fc2k@Mk51_ES;d2>=S3121SHl319f:jT1Vh1g4_5i691H>5W2fc2k@8
k5WT1S314]=[6\P35k5[W114Vn4@k5YMQ:14WV1VMd`1P>38b3U@T2UFl18k51YW1121Zf4@7k5YMQ:14Zf4T26k5ZEd8[91
46k5ZEPB14nc25k5ZEPB149k51XEPB121Z[2Q`17k5[W114go2SS2k9Ik57h46GT7YEl414^Li_2]Ei2o3<2IV=7Ci;1WIi?
;k5cMj4l414ZZ1;V]3A4:k51\R1l4121UT4]AW1<k5nS115T314cG`1H]b1Xo35k5nS1\3149k51lS11Z3121SS3@k5nS115
T314QA0U5Wn1Rm1Z1Z=UIhL7k5iS141Z3149k51gS141Z31215k5^P1l6149k51\P1l6121kV8I5k5[W114^`36k5UNU914l
o5n1k5a10T2m5^H]1h3140P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o21oP1Q4e4FJR2i5o1eV
1i6Q8_28k5[W114XZ2l2iDXK5k5[W114d^38k51bU1f1121mb15k5[W114_T35k5[W114Xn6Q2k5g1o1m5Y9g5l8?]1\3;14
Q2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A1=m6Z@l318d1o2o=;1cBg8FJR2\274Z21BeX1i6Q8_2j1k5g1o1m5^H]1\
3;14Q2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_27k51YW1121Zf47k
5[W114oS3^_2hb17k5[W114oS3^_2k<6k5[W114oS3^_28k5[W114iQ1We1f5Zi2@k5Z10KjOf1n2B14]k4Sb1cAlF^<W1S1
k5Y1009A<1jB`<f1n2B14Q2m5R>W4e1bU3cR1HmP1[1@e5cAlF3<N8e:W19k5ROX814eKeh4PT1T^1;k5oNX2R614[g4U=aW
1JV_18k5XQ1_5B14o@[V45k5XQ1R6145k5[W114Sb47k5[W114Sb4fDbg17k5[W114T`4n1fD<k5^Ll:14\JWEgT1i<l`1e[
2d6;k5^Ll:14d_1gT1gk1n1fDQg18k51bLo8f11215k5[W11425k5bV1H147k5QNY914FiV55k5[W114`W59k58`S1a314ei
3b;e9Ck50PN202`5S1]214>ij2_5Xg1^?`7lFPD:k500PU1X2121R1hP1Hk50XJl8Am2D14hV1i[1`CAY3U31W4Po1QBX9bS
1]>B`7Ak50US1Am2D14KS@_BUS2Y3`V2QBYk1BQ2n5d1o1f2Z1k1^H]1m2>CP2m1:=V3o=kCa12421E0[NX7VF^2_7S10023
Z5A68m6T80T8l318d1o2QQ1g8FJR2\274Z21BW73YQ1i6Q8_2l1n5d1o1m5^H]1m2>d2m1:=V3f4X9kCa12421E0dU1VF^2_
7S10023Z5A?j4R2Z@l318d1o2QQ1g8FJR2\274Z21Bm=gJi6[1e6_22n5Xc1X2n5c10o1m5^H]1m2>d2m1:=V3o=kCa12421
E0U1Y8TLb35]B^2_7S10023Z5A68Y5c1Z@l318d1o2c>n:^7g8FJX1I[1P174Z21BQ<U1]Ki6>;?f6_2Y2n5c10o1T4h1^5o
B]1m2>d2m1:=V3o=kCa12421E0U1bNk5VF^2Ma6S10023Z5A?m6Z@l318d1o2lEe3\1Q6g8FJR2[1P174Z21BQ<U1b1iEP4i
6>;?f6_24n5]V1^V7cHl1n5^1U2m5^H]1m2R1P2m1:=V3171P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD5180c1o2Q
Q1Q4e4FJR2i5o1eV1i6Q8_23n5]V1g^6j1n5^1U2m5^H]1m2R1P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m
6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2V2n5d1o1Q4k1d@0h7]1m2>d2m1:=V3o=QCIa12421E0P:n1[Bm5Z1\6d>T1^2_
7S10023Z5A?m6Z@l318d1o2bI^7l4j3FJR2[1P174Z21BkV1i1i6Q8_2P2n5c10o1m5d@i7]1m2>d2m1:=V3o=kCa12421E0
dU1VF^2_7S10023Z5A148m6Z@l318d1o2[>eBn3h4FJR2Z2174Z21Bm<gKi6Q8_2Y2n5^1U2m5o18l5Ab5S:]1m2R1P2m1:=
V391P1oA^>a12421E04]N4l6[4BWA^2_7S10023f2c2<4?m6QD518d1o2]>W;[7^2b1e4FJR2X5@o1YD[Bi6Q8_2m1n5c10o
1m5^H]1m2>d2m1:=V3n1P<kC\142421E0dU1VF^2T1Z6S10023Z5A?m6Z@l318d1o2QQ1g8FJR27T274Z21BeX1i6Q8_2l1n
5d1o1m5d@i7]1m2>d2m1:=V3?1]=kCa12421E0dU1VF^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2
5n5]V1R_1nU2`e2m1n5^1U2m5^H]1m2R1P2m1:=V391P1TNY2a12421E0bN4l6VF^2_7S100235T5<4?m6QD518d1o2V6jJQ
4e4FJR2i5o1eV1i6Q8_22n5]V1d1n5>P;3P2=Gh5eNQ1[<2Q4Eo1i?Bm>>d2d2c2h<i;R1f8j2>a4h1`k1V6JFj?m9i4a4j9
k1Z16IEV<1R35290Q2Gn54iOo1`12c2@;1]AY2o>b5TK^8c8Td1V>P4ea1?\a17n5eOe6n6W;da5l85n5VV14PW7[3Z2o5b1
0o1e3W2g@f7]1\3d23f110:=Af1Mo=4fCa12421E0WN\7VF^2_7S10023Z5A?m6?o2d40l5d1Bl318d1o2Z7]42UEg8FJR2\
274Z21BeX1i6Q8_2Q2o5b10o1m5^H]1\3d2j110:=Af1Mo=4fCa12421E0dU1VF^2_7S10023Z5A?m6_3b:W2l318d1o2Z7f
Ig8FJR2\274Z21BeX1i6]7C_2W2o5b10o1m50]H]1\3d23f12:=Af1Mo=SAg2a12421E0WN\7VF^2_7S10023Z5A?m6R>W2l
318=2=;17o2Z7fIg8FJR2\274Z21BeX1i6]7C_2l1o5b10o1m5^H]1\3d23NJ:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5
A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_26o5kV1h2T3f1Tm5P2o5b10o1m5^H]1\3d23i1:=Af1Mo=kCa12421E0W
N\7n?W6^2_7S10023Z5A?m6Z@l318d1o2Z7]42UEg8FJR2\274Z21BeX1i6Q8_27o5kV1h2T3f1So4PNl1o5b10o1m5^H]1\
3d23f12:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2n1o5b10o1m5^H]
1\3d23i1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bc@0;dGi6Q8_2o1o5b10o1m
5g@f7]1\3d23i1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BnKf<i6JV7_1OX2o5
b10o1f2V3^H]1\3d23f12:=Af1Mo=kCa12421E0dU1n?W6La1_7S10023Z5A?m6Z=GW2l318=2=847>`2Z7fIg8FJR2\274Z
21BeX1i6Q8_2k1o5b10o1m5^H]1\3d23i1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274
Z21BeX1i6Q8_27o5kV1h2T3f1gS2\i38o5YJa<h2T3f1ej4^R1m1o5b10o1m50]H]1\3d23i1:=Af1Mo=kCa12421E0dU1VF
^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BnKf<i6Q8_28o5YJa<h2T3f1]W4fe1l1o5b10o1m5^H]1\3d23i1:=
Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bc@QHi6Q8_2l1o5b10o1m5g@f7]1\3d23
i1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2n1o5b10o1m5^H]1\3d2
j110:=Af1Mo=kCa12421E0WN\7VF^2_7S10023Z5A?m6Z@l318d1o2Z7fIg8FJR2\274Z21BeX1i6Q8_25o5kV1m5f1Tm5S2
o5b10o1e3W2g@f7]1\3d2m1:=Af1Mo=4fCa12421E0dU1VF^2_7S10023Z5A?m6?o2d40?\5W2l318d1o2QQ1g8FJR2\274Z
21BeX1i6Q8_2j1o5b10o1m5^H]1\3d2m1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z
21BeX1i6Q8_2k1o5b10o1m5^H]1\3d2j12:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274
Z21BeX1i6Q8_2^2o5b10o1b301;k1g@f7AK\3d2j12:=Af1MP<LQ14k1R?g2a12421E0dU1RCS3^2_7S10023Z5A?m6>0o2d
40?\5W2l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2S2o5b10o1m5^H]1\3d2m1:=A@U1Mo=kCa12421E0dU1VF^2_7S10023
Z5A?m6>0T2Am40T8l318d1o2QQ1g8FJR2\274Z21BfGn@i6]7C_26o5kV1m5@U1Tm5:o5Z6Z1cBa<m5f1WR40kj1m1o5b10o
1T1h4^H]1\3d2m1:=Af1Mo=SAg2a12421E0dU1VF^2_7S10023Z5A?m6Z@l318NEo2QQ1g8FJR2\274Z21BeX1i6Q8_2k1o5
b10o1m5^H]1\3d2m1:=Af1Mo=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2Z7fIg8FJR2\274Z21BeX1i6Q8_28o5
kV1_41[1f1Tm5bG7o5kV1m5f1Sk2ao1^R18o5YJa<m5f1So42mM7o5kV1m5f1So42mM6o5kV1m5f1So4PN2P6fb44P6fb4lT
1B5P6eV1S<lo2]T17P6cS2SH[e1b1nQ2S4AP6oN6^5mNT9n>na1\3b1eT1XMS4\Y1d3LgB6P6gk2`a1]5kU1EFP6Y1R:R3P2
SY1BT=1TU1^;cJoQ1dI_?d12YIc9j<j9eELP6\;3n2P2S:oNBT=1TU1^;cJZ4dMl2B4H3h8Y<X?6d12YIhR18P6\;S5UR4oQ
1dITA25P6X]4]5eT163P6fb4oQ15P6fb4oQ1e2hY25P6bY2SY2oQ1\P16P6jn3kCoQ1iZ129P6]X1gQ3:U8jP1e6YIWBCP6o
N6V9eQ31:U3o4jP1e6YIWB`L2]3X?[4UE9P6X]4]5jP1o4BR1PDRP15P6W=\R4Q3SP2:P6W=gA6]`3Q3SP2>ab1dC3P6\l3Y
F5P6\l3YFRR1i23P6fb4eT15P6[<ZV4SY1\O3P6fb4^d34P6oN6_c37P6\l3YFTT1XL[<23P6Pf2el15P6le23el1oQ15P6d
JTGlP3^R48P6dJcT1gFel1eT1nd2e84P6Yo1\c2eT13P6fb4`V17P6fb4]V12Q5^1R65P6cj3h1YFi\26P6fb4lT1T6oX2gN
3P6a_1TS3j1P6b1o1m5^H]1\3d2m1:=V320k=kCa12421E0dU1VF^2;S7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21B
eX1i6Q8_2\1GQ3W2VKT1l87B021111;42Y12f4_4h<\1<h1h25d8c\1iBd1Z1T60mHa84jCdFn2j6f5Y2n8R6GQ3;1i14Mh4
n3?n?B9C5:a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<W17Ii5OBJ5Z45V147;\1h25d83a2c
53j1YN8G45En1C4H315^9b6<<IU22`2Cl20b3_152P2e121057m27V513<V61X1MP4f1=241O2[3\9Q3j2e991n2a62P202I
Q27=6DV44R12119526ET1NOP1AQ1E2534S1T1>=^11f1C[1239d2GQ3W2cDb6T1l8789021111;42Y121d4_4a;V1\1<V1Ah
25d8n20V5V5e2Y6d<Y96\A>3I>2^1L19P4i10_3]<f2V22>Y2U1P8@4e?T42h7=3a11[6V6g26f63f5Y2R5k3b1GQ3W2VKT1
l87B021111;42Y12f4_4h<\1<h1h25f5m2c\1P?3d3IU2R1Q50mHa84jC]DV2n2j6f5Y2n8a6c1GQ3W2VKT1l87B021111;4
2Y12f4_4h<\1<h1h25d8c\1o>0h3<<0OT1R1o3Q10mHa84jCdFn2j6f5Y2n8h1GQ3W2d1aIT1l87B021111;42Y12f4_4]:Z
2\1<h1h25f5m2`3RY1o>0b40OT1R1n30Q10l9b4]:a84jCdFn2j6f5Y2n8`1GQ3W2VKT1l87B021111;42Y12f4_4h<\1<h1
h25d8c\1Z@X3I021U1T60mHa84jCdFn2j6f5Y2n8c1GQ3W2VKT1l87B021111;42Y12f4_4h<\1<h1h25c7P1hAjJZ=m5`2T
60X?d9a84jCU4P3]?n2j6n4GY2V6g2\1GQ3W2VKT1l87B021111;42Y12f4_4h<\1<h1h25d8c\1iET60mHa84cAV2V8]>n2
j6f5Y2n8i1GQ3W2c1bIT1l87B021111;42Y12f4_4]:Z2\1<h1h25d8`3`51_S1`C2OU1n1U40X5dCV8:4jCdFn2V6Cf5Y2_
1^7^@hFm1GQ3W2c1bIT1l87B021111;42Y12f4_4l9@Z2\1<h1h25d8`3`51_S1Z@U32OU1T60X5dCV8:4X2aAdFn2V6Cf5Y
2_1^7^@D\<f9h1GQ3W2c1bIT1l87B021111;42Y12f4_4]:Z2\1<h1h25d8`3`51_S1`C2OU1T60X5dCV8:4jCdFn2V6Cf5Y
2_1^7^@hFk1GQ3W2c1bI7Ll87B021111;42Y12f4_4]:Z2\1<h1h25d8`3`51_S1o>`42U2Q50Q10X5dCV8:4jCdFn2V6Cf5
Y2_1^7^@hFc1GQ3W2VKT1g847B021111;42Y12f4_4h<\1<h1h25d8Q=]:h;Z9X=k1d6R1o3Q10e=W;a84jCdFn2j6f5Y2n8
1R6W1R6:e6Y8XAZ:U67>a412Q<HT;8P[1[8PHn?1P4AY6jBe2k80m<`2\4a3G0G1VKn3XR13R6:[Q92R6fb6k1R6Z1U2m5^H
]1P4P2m1:=V391P1AlOa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2f:ZFQ4e4FJR2i5o1eV1i6Q8_2P2R6Z10T2m5
d<i;]1P4P2m1:=V391P1a2lMa12421E0`3QK4l6VF^2_7S10023Z5<4?m6QD518d1o2o?QAQ4Jj3FJR2i5o1dR1P4i6Q8_2j
1R6Z10T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2
8R60SE1VS5aX1h<^62R6fb3ER6FRQ1aKf5Ui1Q7R<Y20e4PO5X2_1@8bP1^:P@\C;R6RS2[a3a10l1_1@[k1bP1UI6R6Df]7
\JU=UI3R6ne8UI3R6hX8U=1R6=R6Ph1S8bB^Hj5h2k?_g1\J\Bl4V49R6:ol1m<T5aS3e4i?hZ15R6D\N`6hX62R6Vk53R6m
g1XS43R6fj5eg22R6jf56R6QX2c7_`3lR114R6e_2\c414R6ha4hh1RD2R6RS23R6Df]72R6[Y65R6l6Q2cV5cH2R6o\12R6
bP92R6R_15R6D]^1Xo5l36R6]1oW1_^3o8P\26R6DZ8PP1[S1nQ55R6\10oW1_g34R6]1oW1_g35R6]1oW1_g3Ud28R6e=0k
g1\DT;g1d_32R6od72R6n\74R6`Z4c8jO5R6QO`6aP5YZ1>R6D1ZNg2h3\:X\2`O]Il@VX14m1@R6D1ZNg2h3\:h9gLgU1`O
]Il@VX14m18R6D1RQ1U>X\2kY2VX17R6D1RQ1^j2kY2VX14R6D_U6VX16R6DQj5[;K\W1KR6D1RQ1c7o:E0Z5<S3]2EP1L=G
og1XJk6SR1`6K8iLY:P74R6^j5o:f92R6PQ74R6Z?Yc1kC;R6D1i?f5[:U1U;X_2Rb3f98R6WFU]1RCg[1X?Uf1TT12R6b24
R6^i5@82R6_S12R6_W63R6eg5i?9R6D0\3f^6aK]531:R6DdDg9ec1U6XBg<QY3Z=8R6D0\3XZ7]5314R6D]3XZ73R6]d5]i
26R6UE3X`1]k4[D6R6DV]1YU1\V2hd28R6D1RQ1Pa1]Y1on1Rc17R6D1RQ1V7Wc2Rb3=R6D1RQ1V7n3k?\o1`5bk1];`U1hP
28R6D1RQ1V7Wc2SQ2n`1:R6D1RQ1V7n3X_2WV3j;T=7R6FRQ1Q\1\^1YB_d2R1R6k2oF\442T@b4g:;m1I[2`4l32f3T5f3>
2l>l8fE[2]=`1d_1n1U3[NT16XKER6k2oFSF\1c<;m1f7l3i3T5f3^`1]=Ua1n1]I_91VKER6k2\K42kBk1g:Y2c;2f3Z92l
>oP1cn1n1U3gOXK;R6D00RQ1^j2iU1X\2]531=R6D00RQ1m`1RR1]7iU1X\2]531i2R6Z12R2m5^H]1P4P2m1:75U11n191P
1^P1a12421E0X2o=Y>4l6R4a:_2Q5^2_7S10023Z5<4?m6WAi2518GLH6o13GPFT:Q4e4FJX1H0T3<IU140111002f1Y;iDa
6i6Q8Q2=4R6Zk1hi586R6D`D3Qi6Z5R2R6Z10T2m5k8b?]1P4P2m1:=V391P1^P1a12421E0bN40k6V?R2l4^2_7S10023Z5
<4?m6QD518d1o2[1i;\3^@Q4e4FJR2c3U2o1eV1i6Q8_2l1R6Z10T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7
S10023Z5<4?m6QD518d1o2[He8Q4Eo3FJR2i5o1eV1i6Q8_2l1R6Z1U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2
_7S10023Z5<4?m6QD518d1o2[>1cBQ4e4FJR2Z2^3o1eV1i6Q8_27R6]1oW1a6a=[S3`_26R6`_1i;RFfm413R6RS2Yb56R6
Dej1`1_a5J3R6Zk1kc53R6RS2U43R6Zk1jk35R6]1oW1lAbU33R6PY1oP77R6D[X1[S10Uf4g;:S6_Q1Q71\Efl1[l1Rm1C=
;S6d3aL\8Sb2^c1_:O1i?cZ14S6fh5O_j1DS6h455JgOWLT<WR2dHT5d1]6GR3_4@`<aX1S21S63S6QT1j]32S6Vd73S6dj1
ai57S6m1fIn<\EUf5VD3S6Y2la74S6Tl3jd1VS27S6h4[EkQ1WC_Z2\R2GS6jBZIZ223e2]3V8MS@S1mNa5`1QJ^7i1cS1\2
c^1b7nQ18S6c=d6Y2Y1mY3jc2n97S6eU1k21Sb2SW2Zb1CS6l1i9l5Ab5X=`X1V1iKhBS1ZO^:\g1`5j=fF0@S6`1l7a;Z>W
3dB6ZEeEQBQc1XCn4SU1`m14S6cCfo3kP36S6df1UQ3`W1P1ic16S6WEU:`Q6h<^64S6``2iV5C2S6bW9>S6b1SB_Aj1\1dC
REVi2cG_3lLc6S;3S6Qk2Ti43S6QT1T`63S6ci6bJ3S6om3Vf32S6n\4o4U41k12Mh4n3?n?BM5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5
13<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[12392S6Xd7<S6R10ll
1IT1e3nZ2e>ZZ2R8d]13S6cV5om24S6Pn1Y_6hH3S6\[1iX6h1S6d3c40jAfJ`13]1i2P2h@53[1J?[R1Q2Q4_Jf492i?553
g11g2d1:21269D2W7Za1d7^5IR<e314P@c80O1f42NS6d3jMT2l41T21TGT<6Y?2Sd1_4[;X7c6W:W7Q<T2X:oT1V<c;m1k3
f?83T6`S1?1T65T6\3Sc4Sf1\F9T6]h1Qb1RATd1X1n@ea1i99T6Pi11UX1_S50h@S5_:5T6_W1Vc2FQW12T6_R53T6nm3]S
12T6PT12T6k^49T6TMR4gU1aDdY1[d2X?_D7T6Sn2]AR@dd2Q4ST1<T6SJUFe;WCQY2]1PA1\4l\1b7=T6\@V:RP3Fl4^1hb
1QHo8g92mA2T6Sb72T6]a74T6XNa]1Xg62T6Sl32T6X22T6n13T6bCfo32T6nm3j<U6760^10NX1?4811873G301D138k1R1
4N84Q2Y166@772f74<Y2Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Kl13[3K@R1K8213136K9O1W21k1i1[22
<IB1X73d15EB831223]1N;5@4CT1k241203LGe1[1@U20Y5?B@D58Jo2Y422;]1<>49i1AB`1;J7W1`2c1]1AS1S1N65n1J_
120;T3Z1AV1127CBFW1R2BX1j115933E=;g1972]16847Z1=<?2j12Q4L68>o1FP12@544:J2KS172e2FW1X3_:P1G::^122
4a16X13L_215:257U2l1O:1J\19BOB1DS122F;K9?BU1g13X1Q5?3D0>5@92d28^15n2<5:0n14<_2L`1S23\1BD0^112@?H
=691641DC?975:81=El2F29_1?8;i1FQ1@249824O44G_18;?1=419P11;@99>M;037E327Q1:73416JS123Ac1Z3>=3o4U6
760^10W2?=3@O0T4a1[3=P12R7U1V59Q104d2CT2611@V1W4P16e2G[61f14U;1X7Q3G6\2555@4j9[5\2U;22;]1<>49i1Q
3J7Z?a5X1:<IFW1]1DBX1Z3=S297`1684P2<?2j12[8BI@54?@9n4\5T=^14l9l1V6`6f83DEJe4n2<5j7S2h2]4841V3]7n
3HLMa28;T11Y2C>Y147Io1161Q1Z1`5>=_EU6760^1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463324
:782:@12T11?S1N1Z1JH83S1242=3836W226352<2:30;01213C74>;043;=8?74=4114100332317422209403O426166F2
<3I685::4;X1R1C79?2H4:7X1593<I36DS14D3117<i1f1:C6Q1m12L94=1:h1Q2154<S1D:4K1D243E40<831Z1<2<>P111
272Q1;T1f11Y1GB;8=7>>5375?22853b1K6?:<=15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14992KX1B?11F2;>
2=23M2W1Gn12E<281[1J0?14=;148?9A5b1Q186i1M:1S1230611U1824263K5@4:253667?4=D;S1`273G>0;Q2V1AL6P12
@;=2j1T4C?=9`1>FI62D14G871<DP1:b17@4><o1i121=3005G@b16JU141922\1?^207HG:4221710Q1:25?2EF;6E52;k1
>01@Q10;I4343V1G50B<@8222?22>9BN93515234E54522FW17186?2I>h1X1]2c1;=5;L?K212\44o2NZ11=ER1<3235LN<
X4?2C00^112@?=H691641:44S1A5:81=ET28>F299U12<D_19h1@24715271R14G964:>8;?175@K03164@99>24A?0342B2
32772Q1711416I0S123>f1W1j17>933E251R9U6770]17Y161^2X1?:AV2R14IX1JIe187467E11JR3JB5h1@3<U10Z16322
2<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Nb4P1f1V1A?7X4m3LL1:n2>>`1U3j1Y2U288S1c214Ja1>R2CV1;9T
1b29G95MJ5;2[1H8Q19?_123Eh1j32Kf2?P1Dd3W4<A?DD6[1S36?b2J:2371KL956i12@Ng2`2S1T2Y2V1R1FP8=T4h2Z1@
V6OB4Nh49l18g1FS4Ef2:o22:0Z1:C38ER1<=4M0812B2AQ23353?E@L;K7:FT3?\3F@^2?<>2<\:<O328323R14V1S44g2U
1W2k2:0R1e2P1;U6o3Fg3`1U2B447\1Bb4a18n1S1U61c7eEg2YA\2o=X3a<012Do;d8W4d1k6f1W<Dm9:f3NSIcP1YHb3QJ
f8]@[7R73V6Jbh71V64V6ak811S5U41n1Mh4n3?m?0BM5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<W17I
i5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057Q1k17V513<V61X1MP4T226O2[3\9Q3j2e9
Z3a62P202k27=KV44R1211986ET1NOP1c18<253X1T1>=^11f1C[1239UF2W6em81W62W6kH2W6lX52W6km7c3W5ODf>47?2
a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1>
<:1k3d;n5T3o4]7Ob3Z<j3V4R1l@\1\111i5i181436NOR22]13VT1X31U3:P;Y31a3W5ODf>47?2a1>P320k2a806234@3V
11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z
<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y315W6Vd3RLRl3k42W6TU57W6Xc62Tb10;n76W6PV1o1_m60;7W6PV1o1
PL^Q60;k1W6Z10o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bc@0;
dGi6Q8_2m1W6Z10o1m5g@f7]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bc
@0;dGi6Q8_1O2W6`U86W6Wo1h[3Am40EW6?1i?XAZR1Sh1ff1V2]5l3h6g2^AR;o71d1PMV1`R11W6Q1W64h1YY1a3kP1QW2
\JfEJc5X@]T17`2c5j7m41V35e1K1b1]2>@3_1n6C`2OW64h1YY1a3mW3\JfEJc5X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6
C`2NW64R[1a3mW3\JfEJc5X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6C`22W6ZP9JG]31P2c9Qk15eP2a@]7e121057U3i5e>
^CQ3\4REj4i2k=LG]31P2c9Qk15eP2a@]7e121057U3i5e>j<c6Q3\4REj4i2k=V9MG]31P2c9Qk15eP2a@]7e121057U3i5
e>j<BP6Q3\4REj4i2k=V9P1G]31P2c9Zi1f15ZJ`6iOa@]7e121057U3[1]4e>^Cn1R1\4W5j?j4i2k=KG]31P2c9Qk15eP2
a@]7e121057U3i5e>^CQ3\4REj4i2k=U>U5U41n12Jh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<<J7Ii5OBJ5^1Q3[17;L?g;a2c537b1`Ih48G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[
3\9P2P1j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239IU41Q2c5n3hg1Tl2e121057U3Y>Wc1
i7j4o3Y5`2j8[8X1QJIU41Q2c5n3hg1Tl2e121057U3Y>Wc1i7j4o3Y5`2VAX1X6hCW5U41n12J\1[3n3?n?BM5:a264f140
4^1:6:406S14F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;=2;?g;a2c53j1YN8G45En1C4H315^9o6_3`2C`3o2_
152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253N9T1>=^11f1C[1
239P2=Z6fi2m9`b3^4R5hW1[@V96V6:]69Z6e1e:ch1Zo5Y4eHV6:6Z6e1b<]6`N[Q6HZ6b12ZMjg2]NZe1dNRH=_3g2NU1U
57Fc1Bf20Y2d9a67Z6Q]1aJ0WY4^a1gR12Z6R;3Z6ng8[FAZ6a13eD^U5S>kf18V3Y4c1TFG4P5n7C6Z6nP6[S2XAZ2T9:[6
ZW841n4R9P=:b3V34[6\Z5X4oS3M\6R[1a3mW3\JfEJc5X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2N\6R[1a3W6eQ3\Jf
EJc5X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2P1\6R[1a3Y6`T2RM\JfEJc5X@]T17`2c5j7o4V35e1K1b1]2>@3_1i4T2
C`2N\6R[1a3jZ2RM\JfEJc5X@]T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2k1\6091Z10fOb9a3hn1`>S@T6Z4TIW1fEJc5c7
T1l2b4b@c:Q2T77`21Nb4:_7S2k2V35e1K1b1l1@>80602HFP1V2f3C2k1AJ]6bCdE1g1>0H>JB3ag1iKWX1P4`AY9g3nD_1
W7P<Z;Y@lKh1]67_1g2R1OK:k1l5Z1\8o61b2`6c3i;dDR1Nb2f5UKe=g?i6Q253S1;Q27Q2Q32R=W2m3RK5c4a;h2c4`4c8
k=V3c?B\1V41e@c6]670]17Y16_2Y1?:@0V2R14;=X1JZ4_5i14@3b10Z163222h5B614100:=4R2T2Y1@Oj6P1]:j31:]3>
`1R9F8i3O9W1a2Cl1T1b29G9S1J5;2[1HZ19?_123Eh155AHKW12Ki<<AT1Db1S36?W2m2\1l8X59[17Ec1j12Q4K7Go1:\1
2d4j1n5f5k4l2U22n2R3;Z1R18E_1`10812B2Aa21?E]1_1Q12k1U1?\3F@O5X1L>4:a8W2O32836^2S44g21S1=T2o3_8T3
7Fk1W1M7FR1V1K2h1:\898n1W1251h4]670]1X451Q1?:@01T2W1IX1JZ4_5_23b10a13222[6b7Ok7SBT1V3f6F8i3a2a2C
l1T1b29G9S1J5;2[1HZ19?_123Eh1f1S22Ki<<AT1Db1S36?U5\1[6S8>L7T4T4K7Go1:\1o1g2aM2;Z1:C38E_1`10812B2
AU2=?S2`4e1\3F@O5X1LNa8W332836b64n5A44[6`7B2D:j6U2R=W1251[5]670]17Z5?:AV2R14IX1JY5_6@3b10a13222<
P4m16611P3IZ1P1I9`7P1f1`2S82i11Y3>>:f:88K7c214T1W1>2o1Cl1T1b29G94NJ5;2[1HZ19?_123Eh1`7`1n4b3<AT1
DFKS36?a5P1l8S1T2o19_;X8@`2e4f1h49n:V1:W2J;Z1[1E_1`10812B2AQ2A?E@X1S118k3?O\2F@^2LNi;32<6^2X4m3X
9o3i7NV1b6:m11T68n1\5]670e1Y1g2X168:AV2W1;=X1JNk8_23b10Z163222[10n4@Q3T2Y1@X2Nc5m2U?l12i98i3Oa1a
2Cl1T1b29G9S1J5;2[1HZ19?_123Eh1f1R3i<<AT1DFKS36?h3\1;P1[6i5Y2[1M^3X5X49Kg14k1V721=3002JV44412232
2\1?P2j:J;Z1[1E_1`10812B2AQ2A?S2V6\3F@Al1LNi;328323W1c;j15;5FU5a?CAj5Z1g38n1\2]6\7c33OV2Oc3R3V1^
3T2Gi6Q20U1l3o1_3l=e3f18o1g16[=k7I]6l4i<Z2M=c3c1`5<U=d:3dDEN50dIS1n1k3S1R2>V1W1`107U2b5GRDY3b4a2
]2m;b1a22g2h>0k38]6hW1kl2j>UY20a9SK=]6Y?1YLY131RHYn1Ri20`^1XI`1]6bJi6h5gV1W]2YF422291387:92:1423
2L;9B^3e4;R6R5\33c1f:21U4h6Q2fEe714QFM]6^7k5Y5P4Y3i]1S6m[1j1k=T:^;a32j@`6YOb1Y3V34]R1m69RAo4a5O4
]6_1UP7aS1G]6Y?1eR1b=Q;QOhL21^E_P20S:cJ24d6d5VDX2W3P7o1]6P;38e2l1\5D\1n7U5l1V7\3i4k3HHT6X3d341nE
X5[2F`3V1<\<DMo31M`1\Ca:W5Q4_8W1X31lEX3Q7S450\1Z2Z4n3RGg2W5g5h7b1QBU8@]6nIUF[HUc1Q5i80KW8\R1_J`Q
1l2i8Tb1H]6eMR:o5Ib2eCgU1h<l1MS@]W1_3V2kLS5iE[1W8`F`4`=\2S1]6g<g3k2f2Q9Z5X9[4j3h3`[1F21`1l3=W=Mf
1l6U60iQ1fY1T:f2S?e4De9i>P1`4V1]6X5T6d:\17`2XGl@g4c@dDj1T9T1DMo3kBX2Y6o=R:GOK6gP1R8`1X7\:mA[=4T3
0i3>]6_NeBeC[e1_?o6aR1Q1Fe1f1dFo?@]6Y\1E31]o1jC2[7l8S2Un1_i1^<W<B=]6P;TV2TMY=\=S>0ah1i:R2BZV2F]6
^;e;n9Q6Y1X>o4U2f4_<1fLiLU7_i18e17k=n3eO:]6]g2V[1ec2i4;`X1mL?M<]6a?d52o1j7X4n9`4f1X>Ub2T2]6U1o1m
5^H]1\3Q2Bm1:=V3\23V5\5JQ4i?a12421E0dU1\9i<^2_7S10023Z5A?m6^<k3l318d1o2i7l1FcFg8FJR2\274De11Bm2g
U1i6Q8_21]64]6PHg[1ej39]6`1Yj7d9lF1X32c31]6N]6m7_Z1kKkU2WEDS@d[2491P4f3[6=X3i3V2V;=85a10311D9L]6
Z=QDe2Y1h1T1TAn5Wl1k=V;fW1\2;?4oT2121f2e5V7]6d9B\93]6PHeZ47]6Sg1h@g1Qi2iS213]6UX14Y2]6b8d6S:B69^
5d?C3AId3Y1W4k2P4P6W3i1a1_3gG\62f12Gk8W6[4Y;g5h2`84j159T1I43W>j4W5T6m7Z1:13S8h;f2KY2Q3\1m1U1Y1O3
408123Hbh13]6nW2Wk18]691RQ1^j2l`1UQ2\M1]66]6mW2_j5`Ec4fB`5]691Y2Ag;3m3<e1P1^1n1T1V1Q3k1@[2K<D141
172=C94=6o4a51^1OW2_4j2i1j1FB1V4?Q2R2;2HS25o1P1^8EGY:\2<`2a1j7U12Dg16V1j4EGQ14o1f1l1@0Ci1`3T3<S2
;S1BW1d1R12a5EQ1@Q9KO^1U5]2o2i2\2U1`5B9Z1A=2@Q20`12>e1>W1J@84^4U5]1h8k20f240H4h1145Q6V2^1Bo9o3F=
o4V3T2m2S3l1]40W1072`2Z2m38244a1AR1:i2]6f10`=\CC1^13I141118=R1R1^2H1<>N3^5;862T4^1^3Z4^1\5`4k1S1
4P34Y8EW9Y<VCX6g5<:B^7e8R2VEb4:1`1@k36946B0`5]30m5EZ3^:W9W7T9W8c2S9Q:J\17o1Z1R3i3]67^10W2?A@O0Lg
7LX3X;b1<m14@7V13I141136=@=b1;a28>64FQ6d4^1^3i5Dm2X3i443D9_7R>Y<Q3g2JR2^:X6]1I_3<:B02k35l1Y107W>
T1o3J5_129`3n1j12o6T6?T1T;[1Jl1]1i3W4P4i6n2g<]25^2e2k3[1c7e2]5e4J\17Z3g5`5>>]6g1`=aESDg:S@Vh1fi1
W@VV2J\17n1]673Z1N2T=3k2`>[1Oo1Y7iV1T1f?RGP1g6NKa8h1c3S2QJ[IS3a1kZ1W1S:1h5GX31^1l1l2^4R2X2a3J=07
KMQ13_2h344a1>2>NS3]67]22>a4d3=V12f23d5S=o2Y7?S8U3[6n41m2W1@Q2^2S7;W6Ma4P@`5a12JU3j3U4@K`38g4h1j
2=:S2S1S1iGTG9c18=e2a1P1[19l24R1m23i3;g2]4V70b75`6W1?3_9j5a5e2S2^4R2j5X107n4@m34a1>2R1L]6SQ1U<V1
W3X22[1cI`De\1h2Qc1NP4HERN\5WBhI;[5:i82i38Q3]691Io1_3]2k5U1f5^2HS7U13]1\3d2m1:=V3P20o4m6X5m;8Gc1
a12421E0`6SO9[2o5`=g1Fi6?5S10023Cl1:^2A??]6Z@l318d1o2lAT?9]89<<=V1Kl1?7467GS115<P3j?k1R2jAi6Q8_2
7]6mY2fX3e4i?`IWA7]6R5^1<ka4ZBQ46]6R5^1<VT5Q49]6b1jn4U2mV3X5R4^:E<]6cN]4Xn3X1Yi1QX1j:R4T;T5W22]6
kT72]6Pf82]6bP82]6XU92]6XU92]6[Q96]6bU2U`3dT1WW1eO4]6Vf5T[3R57]6SR8T8lF>i4T6e3W5U1>f>47?2a1>P320
k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;
n5T3o4]7Ob3f6c5Q8R1l@\1\111i5i181436NOR22]13X>VI1U3:W2>Y8Y31U1]69R9PNA[7e8l9d7k4_IT82l1<>^Jd9Z3=
]2^4Oj1VAQ7b1o7e:]KZ1@^35n2h63U1]691RQ1iBk7Q1S2>^3X4i3f3hKT8l8l5\<U9`2BS:U>j1jAZKZ2]3l4]1U4F@312
BO]69_3i8c2g:jh1[3P`1o=?0V41]45j12mV1S4VGd13;T3i6]5312BQ2]6351k1V8oFT1]7T4?l1Y2_2f4<_3h182BP1Z11
Eh3j8V82iG2T;j<S4V92`1[Dk40f1l3l5d1:]6k19Ac1b2R3c6P>[3j3T13:^1PD[9lC7]?P1]6n:Q2KR=n:i=TEe5<Q@b6<
3d3S6Y3[<OT3\1Hh@U4Vi1i2lIX@0?h<_;L]6l=m=SLY@d2\1e60b9<T68b5bG<f3X1b6a5`h1f:3W1fU1c4lHe>3]6PIoc5
2]6[f1U4]60Y3702[1K:^;8h5e1i9Di216J]42Q1S1k7b6>c1@[2\1KT6Dk2c2066;f3LS10PB\6;@=]105i8S62T6g116Y1
B9C>Y4j5P1P2T1g1j3`13]5@3g1Q1e2313e1S6j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1i5c3k=o1l4V1k32]13S3<46M
W1o=k39Z5W3j1U12o1_6R4]60Y3702b2^;8h5@T1d8T1D0h216J]42Q1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10PB\6;@=]1
05i8S62T6g116Y1B9C>Y4k6P2T1g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1i5c3k=o1l4V1k
32]13S3<46MW1kA9Z5W3j1U12o1_6`1]67^1h1P4\3_4P4Z>X4l1T5l:W<1W6b3`:_JAd12j?d6o6W>k8T2[1@m2o9Y3S76e
2PEn5U9jER3RGP2Y4g:W125V1]67^1i5\3_4i5a:Z=1\Ma4RS1NV22_Fh9ZDQ4m<Y3Z7e2Q8DY<iHX?RG[3n2P8f2W1251?]
6R3]a1F?iCFV3\1RY28W4hMY?cf1:]6d1jY2Yj5Q3082Z3];2]6iU8;]6d1VW892Z3X4T7S9>c3:]6d1VW892h>S9>c3U1P4
^6Y3702b2^;8h5e1i9Di216J]42Q1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10PB\6;1>=]1054d8S62T6g116Y13>9C>Y4k6U
3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1i5c3k=o1l4V1k32]13S3<46MW1kA9Z5W3j1U12o
1_6R4^6Y3702b2^;8h5e1i9Di216J]42Q1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10PB\6;1>=]1054d8S62T6g116Y13>9C>
Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22V4:4g3e67Ek1i5c3k=o1l48Mk32]13S3<46MW1kA9Z5W
3j1U12o1_6Q4^6Y3702b2^;8h5e1i9Di216J]42Q1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10PB\6;1>=]1054d8S62T6g116
Y13>9C>Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1i5c3k=o1l48Mk32]13S3<46MW1k
A9Z5W3j1U12o1_6Q4^6Y3702b2^;8h5e1i9Di216J]42Q1S1k7b6>c1@[2\1KT6Dk2d266;CR3LS10PB\6;@=]105i8S62T6
g116Y1B9C>Y4k6U3g1\3=`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1i5c3k=o1l4;Jk32]13S3<46
MW13gA9Z5W3j1U12o1_6S4^6Y3702b2^;8h5e1i9Di216J]42Q1S1k7j1Q1Lh2>c1<3[2\1KT6Dk2d266;f3LS10PB\6;@=]
105i8S62T6g116Y1B9C>Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22R3S1:4]:7Ek1i5c3k=o1l4V1
k32]13S3<46MW1W4c=9Z5W3j1U12o1_6S4^6Y3702b2^;8h5e1i9Di216J]42Q1S1k7l2V2^1>c1<3[2\1KT6Dk2d266;f3L
S10PB\6;@=]105i8S62T6g116Y1B9C>Y4EU6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22R3S1:4]:7Ek1
i5c3k=o1l4V1k32]13S3<46MW1W4c=9Z5W3j1U12o1_6P4^6Y3702b2^;8h5e1i9Di216J]42Q1S1k7l2e3>c1<3[2\1KT6D
k2d266;f3LS10PB\6;@=]105i8S62T6g116Y1B9C>Y4k6U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22R3S
1:4]:7Ek1i5c3k=o1l4V1k32]13S3<46MW1kA9Z5W3j1U12o1_6W4^6Y3702b2^;8`57e1i9Di216J]42Q1S1k7b6>c1@[2\
1KT6Dk2d266;f3LS10PB\6;@=]105i8S62T6g1163U1B9C>Y4c3W3U3e11Q22e1`13]5@3g1g3313e1f5<j1Q1_2b13\21>7
131OHe5V22V4:4]:7Ek1]2[3c3a7Y6o1l4V1k32]13S3<46MW1kA9Z5W3j1U12o1i3e2Q4^6Y3702b2^;8h5e1i9Di216J]4
2Q1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10PB\6;@=]105i8S62T6g1163U1B9C>Y4k6U3e11Q22e1`13]5@3g1g3313e1S6j
1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1i5c3k=o1l4V1k32]13S3<46MW1kA9Z5W3j1U12o1_6T4^6Y3702b2^;8h5e1i9D
i216J]42Q1S1k7b6>c1@[2\1KT6Dk28[266;f3LS10PB\6;@=]105i8S62T6g1163U1B9C>Y4k6U3e11Q22e1`13]5@3g1g3
313e1S6j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1]2[3c3k=o1l4V1k324X13S3<46MW1kA9Z5W3j1U12o1_6P4^6Y3702b
2^;8h5e1i9Di216J]42Q1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10PB\6;@=]105i8S62T6g116Y1B9C>Y4k6U3g1Q2h1`13]
5@3g1g3313e1b2S3<j1Q1_2b13\21>7131OHe5V22V4:4]:7Ek1i5c3k=o1l4V1k32]13S3<46MW1kA9Z5W3j1U12o1_6R4^
6Y3702b2^;8h5e1i9Di216J]42Q1S1k7b6>c1<3[2\1Kh2[3D_1[1d266;f3LS10PB\6;@=]105i8S62T6g116Y1B9C>Y4k6
U3g1j3`13]5@3g1g3313e1S6j1Q1_2b13\21>7131OHe5V22R3S1:4]:7Ek1i5R1`2k=o1l4V1k32]13S3<46MW1kA9Z5W3j
1U12o1_6La60`Ch=l7^5P32[3d1j8;:2a3e8QV1h16k3jAn[1l5^U1j?hEk>VFk2e6Y2n7@j1P3V5j6n1d5R1<M9k21=d2<:
?B3h5;W17n1e1JP41A:?^2i11:c82P2j84VQ1P9<P1i1j23=d3c2`32c4;X1n2@c2c3oFi<DQ1Mf1S15h5c:]1j1h??Z1Y4h
65^2;P4d6j<R:`4]1o5`1Kg600S8nHd7[61U5aT1UJO]7a8kBU3U7VT1fJ[3n9]5312]7`U18g60hX1]6^n5]5317g6m]3ho
3]534B9g6_Z3b4T[1^c2]534B7g60hX1lT6]531=g6cn2o>`F1mKnGObd1H1P6j6=g600RQ1V7k6fCW:\^1Rb3]5317g60\3
XZ7]531:g60F0oW1_g3]]2]531<g6P[1d3cU2nR1W2m2^NZ=U4WQ1Tb13g6QW6dV18g6`b2\V2hd2]534B`3g6Z61b3`9;k2
0[21[4Q1Me3a2W1d1P1\3V3H230f1:77R1IDCT2W12>H2@;1X1<I17KS1GAm1GT1^;\5g7d30Je;a1i6X3e7P1W4Bd3>I1@P
1S1S22k3R2m2U1[2_:X>2P1a5^2e4E050o10V28JPG@c5Z2DT1@f1g4=D_4b25IS3g61Y43[B>h1P5@1e1F27@[2<S1U1AR1
P3_5X11>29W7@D1o1U1_1S12Dg:k1X3[534S;0R=h2P5U2R13h6i1n8:Q1P11Q1R6^3G[>Q6k6n2n2b2m1@U465318906U1J
`KU84I;<_5F1P30i33R2oCo4o=6g61RQ1^j2kY2VX1Eg61RQ1cBE0Z5<S3]2Em1=gh1XJk6dX1K8iLY:9g61RQ1^j2`5\8T^
1X2fc1:g600RQ1Q\1\^1Rb3]531:g60GoW1lAbU3]]2]5312g6f]75g61RQ1^j2Rb35g6Y_10YBQ\59g6HoW1ae1eZ1WGed1
gHT43g6_c1Vj56g60e]7]531l1g6E10R2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o
2QQ1Q4e4FJV1Ki5o1eV1i6Q8_2;g60F0oW1YY1U^2]]2]5316g6G0oW1_g3]]2:g6G0a7PP1<f:WH`d2]]28g6G0bW1<nR1`
d2]]29g6G0a7PP1<nR1`d2]]25g6_c1iX2o3\]39g6G0oW1f:i\2nOdV1hV15g6HoW1_g3]]23g6m1h[73g6]f1Xg53g6YP4
\]37g6HZR1d5_g3]]2g68g6G0T1jV1d=jY3]]25g6Ph4?2Re23g6mV6hV13g6gl1n`57g6G0oW1nC`S3]]27g6G0oW1_g3QW
1[V13g6ZW6[V15g6Vl1>Pa5l66g6HoW1_g3]]2l64g6m1_d1Xg54g6[X1Q>Xg53g6[X1ZU6@i6RQ1XQ1n4Vd1c]1i@`<T8nU
1eCC;P6U7l?4i6RQ1V7Wc26i6RQ1V7n3X_2Wo36i6RQ1V7n3R:UU2k3W5d1U1\<7K47?2a1>P320k2a806234@3V11n14b11
5j1P1J:\1CV1<S9B3o4]3T<a2]3P5n=?6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;U1h4T3o4]7Ob3Z<Q8R1
k4X2l1j7\1\111i5i181436NOR22]13PE9k>X31U3:P;Y31`3W5d1f>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1C
V1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i18
1436NOR22]13_W11U3:P;Y31o5W5d100h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H
:128NC;;237<S9B3`1\1Q2]3T<a2]3Z30d1>o=6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6
l4n5Ba2^4@MDb57Ob3^40i1n2Q3X5T2CR1l@\127Q111i5B<>:81436NOR22>N3;a8[>@d>O1[1i1:P;I_211e5W5d11h2U2
b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<a2]3Z30d1>o=6
Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40]3Z1Q3X5T2CR1l@\127
Q111i5B<>:81436NOR22>N3;a8l>d?1U3:P;I_211n5W5d11Ni1U2b9247?2_11>FY220?[2h2c2o240412312@3;63?1404
11_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<a2]3Z30d1>o=6Z:;260:3H3360R14]4:3B:C5b6G=Q2U20U1;29>b11d
1d1GU1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40h4Q3X5T2CR1l@\127Q111i5B<>:81436NOR22>N3;a8^8]6o5d91U3:`
5_5I4Z211l5W5d11h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\
1Q2]3T<a2]3Z30d1>o=6Z:;260:3H3360R14]4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57
Ob3^40h4Q3X5T2CR1l@\127Q111i5B<>:81436NOR22>N3;Q7_1l>o5d91U3:c:<F2_211d3W5d1f>47?2a1>P320k2a8062
34@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;b1337R14]4:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5
T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31d5W5d11h2U2b9247?2_11>FY220?[2h2c2o240412312
@3;63?140411_1482CB15ML1N1H:12W1CV1<S9B3`1\1Q2]3T<a2]3Z30d1>o=6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29
>b11d1\2U1><4221@l2353g6l4n5Ba2o4MDb57Ob3^40h4Q3X5T2CR1l@\127Q111i5B<>:81436NOR22>N3;a8l>d?1U3:P
;I_211m520S5d12g2U2e9479132_11>P320=@438:22Ik1Lc2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<
W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb
57Ob3^40_3X1Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:P;I_21a3W5d10e>47?2a1>P320k2a806234@3
V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3
Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31Z4W5d130e2k;47?2a1>P320k2a806234@3V11n14;V115j1P1J:\1
CV1<g60Z2B3o4]3T<a2[1Q2Z30d1^>6Z:;26;P1;P1>U4:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n2o2Ba2o4]7O
b3^40i1n2Q3Q8R1l@\1\111i5i181436NOR22]13;SW11U3:`5_5I_21Q4W5d13f2k;47?2a1>P320k2a806234@3V11n14;
V115j1P1J:\1CV1<S9B3o4]3T<a2]3Z30d1^>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n5Ba2o4]
7Ob3^40h4Q3Q8R1l@\1\111i5i181436NOR22]13;SW11U3:P;I_21R4W5d13f2k;47?2a1>P320k2a806234@3V11n14;V1
15j1P1J:\1CV1<S9B3o4]3T<a2]3Z30d1^>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n5Ba2o4]7O
b3Y440h4Q3Q8R1l@\1\111i5i181436NOR22]13;SW11U3:P;I_21W4W5d13f2k;47?2a1>P320k2a806234@3V11n14;V11
5j1P1J:\1CV1<S9B3o4]3T<a2X1221l1Z30d1^>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n2o2Ba
2o4]7Ob3^40h4Q3Q8R1l@\1\111i5i181436NOR22]13;`Jb<1U3:P;I_21b3W5d1f>47?2a1>P320k2a806234@3V11n14b
115j1P1J:\1CV1<S9B3o4]3T<a2[1Q2P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n2o2T3o4]7Ob3Z<Q
8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31U4W5d13f2k;47?2a1>P320k2a806234@3V11n14;V115j1P1J:\1CV1<
S9B3o4]3T<a2X151l1Z30d1^>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n5Ba2o4]7Ob3^40h4Q3Q
8R1l@\1\111i5i181436NOR22]13;`Jb<1U3:P;I_21\4W5d13f2k;47?2a1>P320k2a806234@3V11n14;V115j1P1J:\1C
V1<S9B3o4]3T<a2X1221l1Z30d1^>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;_2>R1l1Ba2o4]7Ob
3^40\428Q3Q8R1l@\1\111V3b2i181436NOR22]13;SW11U3:c5\5I_21S4W5d13f2k;47?2a1>P320k2a806234@3V11n14
;V115j1P1J:\1CV1<S9B3o4]3T<a2[1Q2Z30d1^>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n2o2B
a2o4]7Ob3^40h4Q3Q8R1l@\1\111i5i181436NOR22]13;SW11U3:P;I_21[4W5d13f2k;47?2a1>P320k2a806234@3V11n
14;V115j1P1J:\1CV1<S9B3o4]3T<a2X151l1Z30d1^>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;_
2>R1l1Ba2o4]7Ob3^40\428Q3Q8R1l@\1\111V3b2i181436NOR22]13;SW11U3:c5\5I_21k520S5d12g2U2e9479132_11
>P320=@438:22Ih2c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`9
I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40h4Q3Q8R1l@\1:>2?11X2\33
@85>:81436NOR22>N3;SW11U3:P;I_21n520S5d12g2U2e9479132_11>P320=@438:22Ih2c2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2a211GT<a2]3De20d1^>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1
\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40h4Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3;SW11U3:P;I_21b3W5d
1f>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3k1T3^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>
d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13PE^B1U3:P;Y31a3W5d1f>47?2a1>P320k2a806
234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;b13;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o
4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31l520S5d12g2U2e9479132_11>P320=@438:22Ih2c2S1k14
041234@3;6C140411_1482CA015MLP11H:12N8CV1<W1k7B3`1\1Q2]3T<a2]3De20d1^>6`91G;26;3L:0e5:3B:C5b6G=Q
2U20U1;29>b11d1\2U1><451@Z3d;n55<a2j2V1MMDb57Ob3^40h4Q3Q8R1l@\1:>2?11X2\33@85>:81436NOR22>N3;SW1
1U3:P;I_21e3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b
6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13]7Z@f?1U3:c:<Fb21b3W5d10
e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d
1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Fb21g3W5d10e>47?2a1>P320k2a80623
4@3V11n14b115j1P1J:\1CV1<h6:o1B3o4]3T<a2:R3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3
o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W1158S2B:P;Y31b3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1
P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\1
11i5i181436NOR22]13_W11>f2:P;Y31b3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a
2]3W4H^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_
W11U3:P;Y31f3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5
b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W1158S2B:X1_3W6Y31b3W5
d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>
d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W111S3:P;Y31b3W5d10=W>47?2a1>P320k2a8
06234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3
o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31b3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J
:\1CV1<S9B3o4]3T<a2]3P5^>6R:7;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111
i5i181436NOR22]13_W11U3:P;Y31b3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3
P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U
3:b8]2Y31d3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4a211GT<a2]3P5^>6Z:;f1;e5:3MC
5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31b3W5d10e>4
7?2a1>P320k2a806234@3V11n14b115j1P1J:\1C1T1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\
2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31i3W5d10e>47?2]13>P320k2Z3V50623
4@3V11n14KF15j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5d5M0F=Q2U20U1;244>d1T1?\2U1><:1k3d;n5T3
o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13nJ`<1U3:P;Y31Y4W5d10k9i447?2a1>P3204f2a806234@3V11n141`115
j111L5D:4W1>414O<S9B3o4]3P3S9a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k2Od;T1i4T3o4]7Ob3
W31P9f44U3R1j8j3V4HC\111i5i181436NOR22]13`2Q8lL1U3:P;T3031c3W5d10e>47?2a1>P320k2a806234@3V11n14b
115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6^6k3;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R
1l@\1\111U3c2i181436NOR22]13_W11U3:P;Y31h5W5d100h2U2b9247?2_11>FY220?[2h2c2o240412312@3;63?14041
1_1482CB15ML1N1H:12W1CV1<S9B3CL\1Q2]3T<a2]3Z30d1>o=6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1>
<4221@l2353g6l4n5Ba2o4MDb57Ob3^40h4Q3X5T2CR1l>0n1\127Q111i5B<>:81436NOR22>N3;a8l>d?1U3:P;I_211c3
W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3o2T9a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1
;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3m7\4Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31d3W5d10e>47?2a1>P320
k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3o2T9a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3
d;n5T3o4]7Ob3f76\4Q8R1l@\1\111i5i181436NOR22]13_W11U3:P;Y31d3W5d10e>47?2a1>P320k2a806234@3V11n14
b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;n5T3o4]7Ob3Z<Q8R1
l@\1\111i5i181436NOR22]13YAUF113o2:P;Y31f3W5d10_;U347?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S
9B3o4]3T<a2]3P5^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;_2^3T3o4]7Ob3Z<Q8R1\3g8g4\1\111i5i
181436NOR22]13_W111S3:P;Y31e3W5d10e>47?2a1>P320k2a806234@3V11n14b115j1P1J:\1CV1<S9B3o4]3T<a2]3P5
^>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k3d;_2^3T3o4]7Ob3Z<Q8R1l@\1\111i5i181436NOR22]13n@^EQ
111S3:P;Y31Y4W5f1h2U2b977B_11>FY23?T5c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Co<\1Q2mH0S2mH260:3
L63371<V53Bg7G=Q2V2a129>b11d1\2U1><4221@l235k6^;a2o4MDb5Y90i16g2Ah7T2V<\6\127Q1`6<>J3[4>^1a8l>U>
Z1a?_211<2Q7VT63Q79lf8AR7O]8mR2\?Eam2BaAPl19Z3`:[1R2Z2l<3R7Ta8PA6R7hP3XBo]4U;o35R7bQ3Q]5\1e95R7f
S3V^2dV1m_15R7eS1Xg3gf3fEP5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5O
BJ5`4[17;\1g;a2c53j1VHR68G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3W
1Y52P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239V5U41n1MLk3n3?n?BM5125a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5
13<V61X1MP4m1626O2[3\9Q3j2[2Y7Z3a62P202k27=KV44R1211986ET1?>OP1c1E253X1T1>=^11f1C[1239n7U3o4U41n
1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4
H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E2
53X1T1>=^11f1C[1239f5Q5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`
4[17;\1[8[3a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P2
02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239P`1[1Q5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1[8[3a2c53j1g>a?8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V5
13<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239P`1o4U41n1Mh4n
3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^
9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62Z1E02k27=KV44R1211986ET1NOP1c1E253X1
T1>=^11f1C[1239R5U41n1Mh4n3?n?BM5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\
1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3Y8R1Q3j2e9Z3a62P202k27=
KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239VQ1Jc7U41n1M>o1Y2c3:?n?BM5:a264f1404BK:6:406X1F4?41562
71c121P1G:0118=80153@;I6210W17I`11V4J4BJ5V3Y1[17;\1g;a223Ca12421E0R23j1]6g2T8CZ<8G45EV1GC4H315a3
l5o6Q3=P2?Ci4^124N0023752P2e121057>A?\17d48813<V61X1MP4T226I524V3718d1o25n3Q3j2e9Z3a62P202T1f17=
KV44R12119526@4T1H5OP1574P1E25361B29T158==9001981f1B0[1239W6S90PAi6k3U4_2X5U41n1Mh4n3?n?BM5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`1o2[17;\1g;a2c53j1YN8G45En1C4H315^9o6V2X1`2C
X4W2_1526i1e121057m27V513<V61X1MP4T226O2Q1Y2\9Q3j2e9Z3a62P202k27=KLY34R1211986ET1>?;CP1c1E253X16
2J>=^11f1C[1239\5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5B2H1T2J
[17;=2Kg;a2c53j1YN8G45En1C4H315^9o6V2X1`2C`6_152P2e121057m27V513<V61X1Ml33T226O2[3\9Q3j2e9Z3a62P
202k27=Kb1c24R1211986ET1N;CP1c1E2534S1T1>=^11f1C<N239n[1o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V51
3<V61X1MP4T226O2[3h7c1Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239P5U41n1Mh4n3?
n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o
6_3`2Cd1k4_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T
1>=^11f1C[1239Y5o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;
\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=K
V44R1211986ET1NOP1c1E253X1L7>=^11f1C[1239]5U41n1Mh4n3?n?BM5:a264f1404^1:6:406CDF4:9156271f11P1S1
11O015DU1<W17Ii5OBJ5`4[17;\1g;Z214c53j1`I0g48G45En1C4H315^9o6_3`2C`6HF52P2]1721057m27V513<V61X1M
P4_1D26J212[3e2Ij51Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1<1=^11f1C[1239S5U41n1Mh4n3?n?
BM5:a264f1404^1:6:406CDF4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_
3`2C`6_152P2e121057m27V513<V61X1MP4_1D26J42[3e2DQ6Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1
T1>=^11f1C[1239P5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\
1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV
44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239jH^2R5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T2
26O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239_7RHP5m<R5U41n1Mh4n3?R?KBM5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45EV1GC4H315^9o6_3`
2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP16\1E253X1T1>=^1
1f1C[1239`V1Q5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;
a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226J212[3V8U1Q3j2e9Z3a62P202k27=K
V44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239S5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4:9156271f11P1S1
11O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1_KQ11e18G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP
4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1BA>=^11f1C[1239P5U41n1Mh4n3?n?BM5:a264f
1404^1:6:406X1F4:9156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_1
52P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E2534S1T1>=^11f1C[1
239P5U41n1Mh4n3?e7X8BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;=Ng;a2c53j1
YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986
ET1NOP1c1E253X1T1>=^11f1C[1239X5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<W1
7Ii5OBJ5`4[17;\1g;a2c53j1Z4R2R2hE8G45En1C4H315^9o6_3`2C`6_152P2e121057m27;j413<V61X1MP4T226O2[3\
9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253N9T1>=^11f1C[1239P2H0Z6V5U41n1Mh4n3?h42W2j8BM5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1k@e6g68G45En1C4H315`1m7o6_3`
2C`6_152P23a121057m274Q513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^
11f1C[1239W5U41n1ME<;Y3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g
;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44
R1211986ET1NOP1c1E253X1T1>=^11f1C[1239m8P?eDLn25Q5U41n1MR1e3n3?]?@BM5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61
X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239m8o4U41n1Mh4n3?n?BM5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2
C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f
1C[1239jKP5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2
c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2]4W5Z3a62P202k27=KV44R
1211986ET1NOP1c1E253X1T1>=^11f1C[1239o4U41n1MR1e3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[
3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Q5U41n1Mh4n3?GV?BM5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1^1X:a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e1
21057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NF8P1c1E253X1T1>=^11f1C[1239Q5U
41n1M\1[3n3?DY?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1^1X:a2c53j1YN8
G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1
NOP1c1E253X1T1>=^11f1C[1239R5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<W17I
i5OBJ5`4[17;\1T51`6a2c53j1fDb98G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j
2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V
513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1?>OP1c1E253X1T1>=^11f1C[1239o4U41n1Mh4n3
?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1Q7e4a2c53j1YN8G45En1C4H315
^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1
T1>=^11f1C[1239o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\
1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3S8X1Q3j2e9Z3a62P202k27=
KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152HW1e121057m27V513<V61X1MP4T22
6O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239S5U41n1Mh4n3?n?BM5:a264f1404
^1:6:406S14F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2Cg2h3_152
P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP18Z1A32403X1T1>=^11f1C[1
239P5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN
8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET
1N;CP1c1E2534S1T1>=^11f1C[1239W5U41n1MHo3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W
17IY1_4OBJ22`4[17;=2Ko1g9a2c53j1ZEn88G45En1C4H315V7W2o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O
2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239X8o4U41n1Mh4n3?n?BM5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2CU4Z2_152P
2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239R
5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45
En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=Ke3@4R1211986ET1NO
P1C0NE253X1T1>=^11f1C[1239k?S5U41n1M5b4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17
Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1:84H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9
Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239X?b<Z1b5U41n1Mh4n3?n?BM5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<W17I]1[4M1BJ5n2MC[17;CHg;a2c53j1m<4JT3f:_283C125En1C45B315a2l6o6_3\
1S1C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2]8W1Z3a62P202k27=KV44R1211986ET1NOP1c1E2534S18K
>=^11f1C[1239Q\1i4o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[1
7;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27
=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239f4o4U41n1M\1[3n3?n?BM5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP
4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239m5U41n1Mh4n3?[8b7BM5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5M1BJ5`4[17;\11Fn:a2c53j1>c1n:K[@8G45E4i1C4H315^9
V55b1Bl23G5>1MC4>l5_152P2e121057j1R17V513<\2Q2g11X1MP4T226O2a2I\9Q3Y2@e9Z3R3^32P202k27=6DV44R121
15386ET1NOP1c1883253X1L7>=^11f1C[1239\a1o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2
[3\9Q3j2e9Z3a62P202k27=Kb1c24R1211986ET1NOP1c1E253X1T1>=^11f1C[1239o4U41n1Mh4n3?n?BM5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e1
21057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239aEV5
U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1VIR58G4
5En1C4H315^9o6_3`2C4[6_152P2e121057m27V513<V61X1MP4T226O2[3[8P1Q3j2e993l2a62P202k27=KV442O211986
ET1N;CP1c1E253X1T1>=^11f1C[1239P;U5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6S1[2`2C`6_152P2e121057m27V513<V61X1Ml1S2T226O2O1Y
2\9Q3j2e9Z3a62P202k27=KV44R1211986ET1>?OP1c1E2534S16M>=^11f1C[1239j5U41n1M@W4n3?n?BM5:a264f1404^
1:6:406S14F4D1226271EP11P1S111O0151BU1<W17Ii5OBJ5EH@Z25V147;\1g;a2Jh43C1T1YN8G45En1C4H315^9o6S12
U22`2CX4W2_152P2e121057m27V513<V61X1MP4l1726O2O[2\9Q3j2e9Z3a62P202IQ27=6DV44R12119526ET1N;CP1AQ1
E2534S1;H>=^11f1C[1239^@hFZ5U41n1Mh4n3?U6[1\8BM5:=S264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W
17Ii5OBJ5`4[17;\1V4`7a2c53j1nIZ48G45En1C4H315^9b3\3W2W1`2Ci10e4_152P2e121057m27V513<V61X1MP4T226
O2[3\9Q3Q1h1U2_7Z3a62P202k27=6DV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239S5U41n1Mh4n3?U6h9BM5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1aCg:8G45En1C4H315^9o6_3`2C`
6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=6DV44R1211986ET1N;CP1c1E2534S1T1>=^11
f1C[1239Y5U41n1M4Em3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1T2b9
a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3W5Y12P202k27=KV4
4R1211986ET1NOP1c1E253X1T1>=^11f1C[1239n6UJ16^1:g=Y5U41n1Mh4n3?n?BM5:a264f1404^1:6:406W10F4D1562
71f11P1S111O015DU1<W17Ii5L2BJ22_3P1[17;\1g;a2c53j1l<\A8G45En1C4H315^9]5a1_3`2C`6_152P2e121057m27
V513<V61X1MP3N0T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1@;7>=^11f1C[1239P>U5U41n1
MMAX3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2i3i13j1YN8G45En
1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c
1E253X1T1>=^11f1C[1239X:c19e=R5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1E04D156271f11P1S111O015DU1<W1
7Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9
Z3a62P202k27=KV44R1211986ET1NOP1C0NE253X1T1>=^11;Z1C[1239\5U41n1Mh4n3?n?BM5::V264f1404^1:6:406X1
F4D1562714a11P1S111O015DU1<W17Ii5G7BJ5`4L>7;\1g;a2c53j1`2T4X9Z>8G45En1C4H315^9g2W4_3`2Ck3d2_152P
2e121057m27k4:13<0U61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1L7>=^11f1C[123
9Y5n9o4U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5_3P1[17;\1g;a2c53
j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R12119
86ET1NOP1c1E253X1T1>=^11f1C[1239W5U41n1MT1c3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<W17Ii5OBJ5e3J[17;\1g;a2c53j1T8TF8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\
9Q3j2e9Q2X1a62P202k27=KV44R1211986ET1NOP1:X1E253X1T1>=^11f1C[1239U5X3e:XIo4U41n1MT1c3n3?n?BM5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6
_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[
1239]5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OB60B540U1S25J[17;\1\1
Bg9a2c53j1X<h8W98G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61R15MP4T226O2[3\9P2P1Jo1e9Z3a62P2
02k27=K=h34R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Y5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<W17Ii5OB602?54Z35J[17;\1\1A0g9a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27
V513<V61R15MP4T226O2[3\9P2P1j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239Q5U41n1Mh
4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5BKQ3[17:0\1g;a2c53j1YN8G45En1C4
H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E2
53X1T1>=^11f1C[1239o4U41n1MV1a3n3?n?BM5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`
4[17;\1g;a2c53j1YN8G45En1C4H315^9o6_3`2C`6_152P2e121057m27V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202
k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C[1239R5U41n1Mh4n3?n?BM5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1S3UK8G45En1C4H315^9o6_3`2C`6_152P2e121057\1`17V513<V61X
1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NO6Ic1E253X18K>=^11f1C[1239P5U41n1Mh4n3?n?BM5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<W17Ii5OBJ5`4[17;\1g;a2c53j1S3UK8G45En1C4H315^9o6_3`2C
`6_152P2e121057\1`17V513<V61X1MP4T226O2[3\9Q3j2e9Z3a62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11
f1C[1239KU700Ka8iNd7Z5QGj:fP1d?U7_m23g@R9SF2DG6X4^6F@37U700K]k83[19U700H[_4Yn3j=_1V<=U700KoJV3kk
2cf3\T1Y62\18CU700K[_2m^5oHd2^122819D5k2Q9X3@U700fm1j4dn3Zm14;@eLU19n:<J>U700N9Pk83Q19c4Q3X3T12<
U700X1i`2ki2S_3V13[1S<4:U700K]k82\18T4R7c1U700X3^>30S4YX1j1Q21X<RY11je1W1cS1iAgP1;2l1i>n49I3<500
72;8\4T66>632;59=53438U700K]k82\1]47U700K]k82\18U700K]k82\1`;:V70b>1ZW2jU2hNeQ3<=EV70PFTZ1_g11eM
[U1VZ2;2iFF082^15b:>S19V70NTT8UGU1m4Z6W1;V70jZ5N00[BY<0fa2h=5V70Yl8b=5;V70KoJV3TR1_5Vd1cf3fZ1U2?
V70X1i`2ak3U]2^1JAk4j6?2U3W1=V70cW3c1bV1Sb3m@\9G8T1d;Q3<V70K]k8>5225i<FZ2=V70K]k8>5225T1BQ;Q33V7
0Yl85V70l_4PT3[X18V70R1kd2`_5iFV6U7FV70R1j]27a@Z;Rl1PJ08i2m7TQ1a3ZBW=e7P4i;h31AV70R17b]2YU2gl2k9
nO0]1J1O0U4a9=V70_d1S1WJl^31;Z8gg1YGe5_99V70TQ20Sn5oL\1R8Q55V70hd1`W7_94V70Yl8_94V70K]k86V70HYd1
`Q7e56V70Qh4Po2\>iF7V70X1Sf4R^3iF\17V70hd11_\1nj5b=;V70Kma2UX4SZ1;c>U8\=5:W7U?n5Y2R=fj2gFTo31f4E
W7Q1iG[M2gR1SU20[LfFiR1RX1R11?b4H:`6^252W7PZ93W7PZ9b22W7K1W76W7KbF0Z[827W7KbF0Z[82Q97W7KbF0oZ8:2
9W7N;V[8Z8^>Q4]1i46W7\Q8lQ1e50c45W7mP9Q80c48W7UR3Q>ST2mIRc1nQ1Y:HW79P1b9L]LI^3?T1R>XJWa2P;P3fT1^
Cg7dF1j1nDQ4W68W7Wd4P=jS3fEe1l517W7UDji7_>GT511W79X7Q[6_\2f51\4:S1:>X7^j2Pn3Qo11d51[4090S1e5c4:X
7NY]8c21Y<1d4X5I3X7Xm814X7Xm81b49Y7EZR2PP6UJ16^1R>7Y7gR6_j216^1R>7Y7Wm816^1:g=7Y7dk8b116^1R>7Y7l
c8Z916^1R>8Y7jh1`5kn616^1R>6Y7Wm816^1R>7Y7NXl816^1R>7Y7MYl816^1R>9Y7bg8d516^1l5U828Y7cd6PW2b116^
1R>AZ7[5]>oZ1Y=S8Lk7[1T7gn2^8X;^1TX1d9Y95Z7WS8R8a<02Z7`]66Z7mNlX5\c2[7o:1Z73Z7kX8gT12Z7c]91[72[7
UU55[7VQ5i]1kW2RD2[7ld14[7Yd80U?9[7Ya3X17_1SJfFag2K4[7^^4fFTX12[7Qo83[7jLVR86[7_L]6dT6mb1`44[7`S
8RH]32\7ZT81\75\7ST86a2dM2\7g]95\7\a3\^45^7k1]7U2m5ZAS7]1P4P2m1:=V3913L^P1a12421E0bN4l6VF^2_7S10
023Z5<4?m6QD518d1o2U>kBQ4e4FJR2i5o1eV1i6Q8_2h1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S100
23Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4R1i5VF^2_7S100
23Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0gFj74l6VF^2]71S10
023Z5<4?m6QD518d1o2QQ1Q4e4FJR2@X5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1]JP6a12421E0bN4l6VF^2_7S10
023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^Io6a12421E0bN4l6VF^2_7S100
23Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023
Z5<4?m6QD518d1o2QQ1Q4e4FJR2Z2^3o1eV1i6Q8_2k1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023
Z5<4?m6QD518d1o2o=;1cBQ4e4FJR2i5o1eV1i6Q8_2Y2]75o1m5^H]1\3CP2m1:=V391P1b<kCa12421E0gFj74l6VF^2_7
S10023Z5<4?m6Z@f3518X1;o2:]5XKQ4e4FJR2\274Z21Bo1c791oKe2i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a1242
1E0bN4l6VF^2_7S10023Z5<4?m6P5P?518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V3913L^P1a1242
1E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1]7U2m5^H]1P4P2m1:=V391P1R:l2`40l>a
12421E0bN4l6VFId1_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2P2]7U2m5^H]1P4P2m1:=V391P1^P1a1
2421E0bN4l6d5j6a6T3Bk1V2X5S10023W52<4?m6QD518d1o2QQ1LT3e4FJR2X5@o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V
391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4[2Y2FJR2i5o1eV1i6Q8_2Q2]7U2m5^H]1P4P2m1:=V
391P1^P1a12421E0[N640k6VF^2U6Y1AA0023Z5<4?m6l2S2[1d=518d1o2[>eBQ4e4FJR2c3U2o1eV1i6Q8_2j1]7U2m5^H
]1P4P2m1:=V391P1UO0W1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]7U2m5^H
]1P4P2m1:=V3918GUO0W1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H
]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Ed4<4?m6QD518d1o2QQ1Q4e4FJb1?i5o1eV1i6Q8_2j1]7U2m5^H
]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2Y5U2S10023Z5<4?5g6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]7U2m5^
H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2a5m1S10023Z5<4?5Q2e4QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2
m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1\7XOi6Q8_2i1]7U2m
5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VFId1_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5
^H]1P4P2m1:=V391P1iJd5a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^
H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2]>cBQ4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H
]1P4P2m1:=V391P1^P1a12421E0bN4l6lAY4^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H
]1P4P2m1:=V391P1^P1a12421E0bN4l6h@]5^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H
]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S100235T5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]
1P4P2m1:=V391P1a2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1
P4P2m1:=V391P1R2[Na12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2`2X3o1eV1i6Q8_2i1]7U2m5^H]
1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q41c4FJR2i5o1eV1i6Q8_2i1]7U2m5d7i@
]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5d7i@
]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2m=SCQ4e4FJR2i5o1eV1i6Q8_2j1]7U2m5d7i
@]1P4P2m1:=V391P1a2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5d7
i@]1P4P2m1:=V391P1R2[Na12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2P2]7U2m5^
H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1Q:040:2@]Ki6>b7_2R2]
7U2m5^H]1P4P2m1:=V3171P1AS1]AZ=a12421E0bN4l6cCb2^2_7S10023Z5<4?j4R2QD518d1o2U>kBQ4Jj3FJR2i5o1Q:Y
>Y>i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?j4R2QD518d1o2QQ1Q4e4FJR2i5o1
eV1i6Q8_2j1]7U2m5d7i@]1P4P2m1:=V391F9^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1
eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1R2[Na12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2m=SCQ4e4FJR2i5o1
eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1;o
EY@i6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1[F
Y@i6>b7_2k1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1Q1
@hDY@i6Q8_2j1]7U2m5ZAS7]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2U>kBQ4e4FJR2i
5o1eV1i6Q8_2i1]7U2m5ZAS7]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i
5o1eV1i6Q8_2n1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0]FT84l6VF^2_7S10023Z5<4?m6QD518d1o23e?P6_2f8Q4[
2Y2FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0]FT84l6VF^2_7S10023Z5<4?m6QD518d1o2jEV;
Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6HXC518d1o2QQ1Q
4e4FJR2i5o1eV1i6Q8_2k1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k6V?o6^2_7S10023Z5<4?m6QD518d1o23mP
1Q4e4FJR2i5o1eV1i6Q8_2U2]740o1m5d7i@]1\3CP2m1:=V391P1b<kCa12421E0bN4l6VF^2_7S10023Z5<4?m6Z@f3518
d1o2U>kBQ4e4FJR27T274Z21Bo1eV1i6Q8_2j1]7U2m5n8n4`:]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5
<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]7U2m5^H]1P4P2m1:=V391M2a2lMa12421E0bN4l6VF^2_7S10023Z5<
4?m6QD518d1o2QQ1Q4e4FJR2X5@o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1UBX>a12421E0bN4l6VF^2_7S10023Z5<
4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2P2]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k6VF^2_7S10023Z5<4
?m6QD518d1o2d1\OQ4e4F5DR2c3U2o1X7?;UFZ8i6Q8_2Y2]7U2m5R;[=]1P4P2m1:=V391P1i1d:;1X1V117Y32b2T1X7Y2
a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2k5W4mFQ4e4FJR2i5\1BeV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^
P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o12bV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P
1a12421E0bN40k6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1R2[
Na12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2S2]75o1m5^H]1\3CP2m1:=V391P1b<
kCa12421E0bN4l6VF^2_7S10023Z5<4?m6Z@f3518d1o2[>1cBQ4e4FJR2\274Z21Bo1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:
=V391M2a2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=
V391P1R2a=i@a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5h;e<]1P4P2m
1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]7U2m5ZAS7]1P4P2m
1:=V391P1^P1a12421E0bN4l6VF^2_7S100235T5<4?m6QD518d1o2QQ1n32e4FJR2i5o1eV1i6Q8_2Y2]740o1m5]AP7]1\
3CP2m1:=V391P1a2P:kCa12421E0e?l>4l6VF^2_7S10023Z5<4?m6l;]4f3518d1o2QQ1Q4e4FJR27T274Z21Bo1Q:fHl3i
6Q8_2m1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0mLd14l6VF^2_7S10023Z5<41=m6QD518d1o21k==eBQ4e4FJR2i5o1
eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o21oP1Q4e4FJR2i5o1e
V1i6Q8_2i1]7U2m5?nG]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV
1i6Q8_2Q2]75o1m5^H]1\3CP2m1:=V391P1b<kCa12421E0bN4l6VF^2_7S10023Z5<4?m6Z@f3518d1o2QQ1Q4e4FJR2\27
4Z21Bo1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391M2^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR
2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1a2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2
i5o1eV1i6Q8_2S2]761l1m5CjG]1k1[1>9R1Mm1:=V391P1a2i8REa12421E0bN4l6VF^2_7S10023c2f2<4?m6QD518d1o2
fP1:Q4e4FJR2i5o1eV1i6Q8_2[2]72R2m5^H]1P4P2m1:75U11n191P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6WAi25
18d1o2QQ1Q4e4FJX1H0T3<o140111002f1eV1i6>b7Q2=j1]710R2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S
10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1]710R2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S
10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i531i1eV1i6Q8_2l1]710R2m5^H]1P4P2m1:=V391P1^P1a12421E0Q;`C4l6VF^
2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i53k1eV1i6Q8_2P2]710R2m5^H]1P4P2m1:=V391P1^P1a12421E0Z6f4`C4
l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJQ20d5431i1eV1i6Q8_2l1]7U2m5Q>\:]1P4P2m1:=V391P1a<dBW1a124
21E0bN4l6VF^2\72S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1]JP6a124
21E0bN4l6VF^2_7S10023Z5<4?5g6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]70T2m5^H]1P4P2m1:=V391P1^P1a124
21E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1^P1a12421
E0bN4l6VF^2_7S10023Z5<4?m6HXC518d1o2QQ1Q4e4FJR2c3U2o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a1242
1E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2V6jJQ4e4FJR2i5o1eV1i6Q8_2k1]7U2m5^H]1P4c1<m1:=V391P1R2h3bJa1
2421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a124
21E0bN4l6VF^2]71S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a1242
1E0bN4T4g2VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1^P1a1242
1E0bN4l6]Bh3^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR21g5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1o3^La12
421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a1242
1E0`FQ84l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2n1]7U2m5^H]1P4P2m1:=V391P1o3^La124
21E0]7TG4l6VF^2U6Y1S10023Z5<4?m6QD518d1o2Q5oKQ41c4FJR2i5f18eV1i6Q8_2l1]7U2m5^H]1P4P2m1:=V391P1^P
1a12421E0HT7dF4l6VF^2_7S10023Z5<4?m6QD518d1o2[He8Q41c4FJR2i5o1eV1i6Q8_2l1]7U2m5^H]1P4P2m1:=V391P
1^P1a12421E0bN4;`6VF^2_7S10023U1T4<4?m6QD518d1o2QQ1Q4e4FJR2_12V4o1eV1i6Q8_2k1]7U2m5^H]1P4P2m1:=V
391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?8T1_5QD518d1o2QQ1Q4e4FJR2i5o1TM`9i6Q8_2h1]7U2m5^H]1P4P2m1:
=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V
391P1^P1Y172421E0bN4l6VF^2T1Z6S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2h1]7U2m5^H]1P4P2m1:=
V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7U2m5^H]1P4P2m1:=V3
91P1AlOa12421E0bN4l6VF^2T1Z6S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1]7U2m5^H]1P4P2m1:=V3
91P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1m;7=jGV2i6Q8_2i1]7U2m5Q?\9]1P4P2m
1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5h>e9]1P4P2m
1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:
=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1Q:cLi6Q8_2i1]7U2m5^H]1P4P2m1:=
V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2_59o1eV1i6Q8_2i1]7U2m5^H]1P4P2m1:=V
391P1_3nLa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2o1]7U2m5oD2[3]1P4P2m1:
=V391P1VK2T5a12421E0bN4l6VF^2_7S10023Ed4<4?m6QD518d1o2QQ1Q4e4FJR2R4f1o1JjU1i6Q8_2i1]7U2m5^H]1P4P
2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1n32e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P
2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2Y4_1o1eV1i6Q8_2j1]70T2m5^H]1P4
P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eR1o3i6Q8_2j1]7U2m5^H]1P4
P2m1:=V391P1]3PMa12421E0bN4l6a1dD^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P
4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1hR1l3i6Q8_2j1]70T2m5^H]1
P4P2m1:=V391P1a2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2m5^H]1P
4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1a<SJi6Q8_2o1]70T2m5^H]1P
4P2m1:=V391P1R2[Na12421E0dCm:4l6VF^2f4;1Z2S10023R4W1<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2
m5^H]1P4P2m1:=V391P1^P1a12421E0bN4U1f5VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i1]7U2
Q4k1^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T
2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6YAl4^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1]7U
2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6XBm3Bk1_7S10023Z5<4?m6d:b4i4518d1o2QQ1Q4e4FJR2X5@o1eV1i6Q8_
2i1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6d:\9518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_
2m1]7U2m5oG>]1P4P2m1:=V391P1j8cGa12421E0bN4l6VFBk1_7S10023Z5<4?m6V<j7518d1o2QQ1Q4e4FJR2X5@o1eV1i
6Q8_2i1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4Q3j3VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i
6Q8_2j1]7U2m5^H]1P4P2m1:=V391P1^P1a12421E0kDf94l6h6]?^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV
1i6Q8_2l1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4Lh3FJR2X4`1o1
2bV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1dCi<a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o
1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0jCg:4l6VF^2_7S10023Z5<4?f66QD518d1o2QQ1Q4e4FJR2i
5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2T1Z6S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2
i5o12bV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2
i5o1bOR7i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2^>bBQ4e4FJR
2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR
2i5o1eV1i6Q8_2l1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?^4^2QD518d1o2QQ1Q4e4FJ
R2i5o1S=aIi6R3n4_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?^4^2QD518d1o2QQ1Q4
e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6HXC518d1o2QQ1Q4
e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2bI^7Q4
e4FJR2i5o1eV1i6Q8_2P2]70T2m5^H]1P4P2m1:=V391P1o?^@a12421E0i4hI4l6b?c6^2_7S10023Z5<4?Q6KQD518d1o2
Y:W2_DQ4e4FJR2i5o1kLi9i6Q8_2l1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d
1o2QQ1Q4e4FJR2i5o1Q:21^Li6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD51
8d1o2QQ1Q4e4FJR2i5o1d?PGi6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD51
8d1o2QQ1Q4e4FJR2i5o1Q:cLi6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1R2[Na12421E0bN4l6VF^2_7S10023Z5<4?m6QD5
18d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD51
8d1o2QQ1Q4e4FJR2i5o1d?V>i8i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD
518d1o2QQ1Q4e4FJR2i5o1c<QJi6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2T1Z6S10023Z5<4?m6
QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6Q
D518d1o2QQ1Q4e4FJR2i5o1a<SJi6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6Q
D518d1o2QQ1Q4e4FJR20h5o1eV1i6Q8_2n1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0R4_J4l6VF^2_7S10023Z5<4?b
3Z3QD518d1o2[He8Q4e4FJR2i5o1Q:fHl3i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6lAY4^2_7S1002
3Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2n1]70T2m5d7i@]1P4P2m1:=V391P1R2>a@Z=a12421E0bN4l6VF^2_7
S10023Z5<4?e67QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7
S10023Z5<4?m6QD5180c1o23mP1Q4e4FJR2i5o1eV1i6Q8_2l1]70T2m5^H]1P4P2m118=V391P1^P1a12421E0bN4l6VF^2
_7S10023Z5<4?m6QD5180c1o23mP1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^
2_7S10023Z5<4?m6d:\9518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1`7mHa12421E0bN4l6V
F^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF
^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1Y<CgIi6Q8_2k1]70T2m5^H]1P4P2m118=:k291P1^P1a12421E0bN4l
6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]7000R2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4
l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1]70T2m5h>e9]1P4P2m1:=V391P1m8\6j2X>a1242
1E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1m8`Ga1242
1E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1Z?SAa1242
1E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1]70T2m5X8U@]1P4P2m1:=V391M2^P1a124
21E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2oNQ2Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391M2UBX>a12
421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1^P1a124
21E0iMH4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2Y4_1o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391M2^P1a1
2421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5d@i7]1P4P2m1:=V391P1^P1a
12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a1
2421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1o;eJi6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a1
2421E0bN4l6VF^2U6Y1S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a
12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1R2bT1i6Q8_2m1]70T2m5^H]1P4P2m1:=V391P1^P1
a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1[>XDP4i6>;V7_2j1]70T2m5^H]1P4P2m1:=V391P
1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2[He8Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P
1_3nLa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P
1^P1a12421E0bN4Ol5VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1]70T2m5Y3TE]1P4P2m1:=V39
1P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2ZHf8Q4e4FJR2i5o1m:gKi6Q8_2j1]70T2m5^H]1P4P2m1:=V3
91P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q41c4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V3
91P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1e<2lIi6Q8_2j1]70T2m5d7i@]1P4P2m1:
=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1]70T2m5^H]1P4P2m1:=
V391P1Ao1lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2f:ZFQ4Jj3FJR2i5o1eV1i6Q8_2l1]70T2m5^H]1P4P2m
1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6i9W:518d1o2NKVOQ4e4FJR2i5o1eV1i6Q8_2o1]70T2m5^H]1P4P
2m1:=V391P1^P1a12421E0j5gH4l6VF^2_7S10023Z5<468m6QD518d1o2]>cBQ4Jj3FJR2Z2T39o1eV1i6Q8_2j1]70T2m5
^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023[2n2<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2Y
5C^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m
5^H]1P4P2m1:=V391P1a2lMa12421E0bN4l6[4jA^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T
2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6i1W6_2j1]70
T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q41c4FJR2i5o1eV1i6Q8_2j1]70
T2m5gDf3]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]7
0T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?S1i5QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]
70T2m5^H]1P4P2m1:=V391P1UBX>a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]
70T2m5^H]1P4P2m1:=V391P1P9]Ga12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]
70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6>b7_2j1]
70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2_59o1eV1i6Q8_2j1]
70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2SOm1Q4e4FJR2i5o1eV1i6Q8_2j1]
70T2m5h;e<]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1
]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?c2Y4QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2i
1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1
]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1a<[@g9i6>b7_
2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6V?o6^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8
_2l1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o23mP1Q4e4FJR2i5o1h7aFZ8i
6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2[>eBQ4e4FJR2i5o1eV1i
6Q8_2l1]70T2m5^H]1P4P2m1:=V391P1a2lMa12421E0iEh84l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1dR
1P4i6Q8_2Q2]70T2m5^H]1P4P2m1:=V391P1a2lMa12421E0o;`8X1h84l6QET1^2T1Z6S10023Z5<4?m6QD518d1o2Y>gBQ
4Jj3FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1PC]=a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1
Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1PC]=a12421E0bN4l6VF^2T1Z6S10023Z5<4?m6QD518d1o2Q
Q1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5?nG]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2Q
Q1Q4e4FJR2i5o1eV1i6Q8_2m1]70T2m5^H]1P4P2m1:=V391P1a2]1TJY2a12421E0bN4l6VF^2c4k2S10023Z5<4?m6QD51
8d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5^H]1P4P2m1:=V391P1o3TJY2a12421E0bN4l6VF^2_7S10023Z5<4?m6QD
518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2m1]70T2m5^H]1P4P2m1:=V391P1o3S?P;Y2a12421E0bN4l6VF^2_7S10023;n4<4
?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1o3^La12421E0bN4l6VF^2_7S10023Z5<4
?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2R2]70T2m5Q?\9]1P4P2m1:=V391P1TNY2a12421E0bN4l6VF^2d5h11S1002
3;n4<4?m6QD518d1o2`;m2bBn32e4FJR2c3U2o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6VF^2_
7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1Z3^3Q8_2k1]70T2m5e@h7]1P4P2m1:=V391P1^P1a12421E0bN4l6VF
^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1Z3^3Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN4l6g
6^?^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2o1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E0bN40k
6VF^2_7S10023Z5<4?m6QD518d1o2f:ZFn32e4FJR2T51Bo1eV1i6g1Y6_2j1]70T2m5;RH]1P4P2m1:=V391P1^P1a12421
E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a12421E
0fJk34l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5X8U@]1P4P2m1:=V391P1^P1a124
21E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a1242
1E0bN4l6[3jB^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1a124
21E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1X7\Oi6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1TNY2a12
421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1]70T2m5^H]1P4P2m1:=V391P1g=_>V4a
12421E0bN4l6VF^2R1\6S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5<QH]1P4P2m1:=V391P1^P
1a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1
a12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1Y<[Ji6Q8_2j1]70T2m5^H]1P4P2m1:=V391P1^P1
a12421E0^N34l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2k1]70T2m5d7i@]1P4P2m1:=V391P1a
2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2l1]70T2m5^H]1P4P2m1:=V391F9a
2lMa12421E0bN4l6VF^2_7S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5S1KeV1i6Q8_2l1]70T2m5^H]1P4P2m1:=V391P1
R2[Na12421E0bN4l6YAl4^2_7S10023Z5<4?m6QD518d1o2b@^@Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V39
1P1^P1a12421E0bN4l6VF^2a5m1S10023Z5<4?m6QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_2j1]70T2m5^H]1P4P2m1:=V3
91P1^P1a12421E0bN4l6VF^2_7S10023Z5<4?c5Y1QD518d1o2QQ1Q4e4FJR2i5o1eV1i6Q8_24_70oW1_g35_70a7]P1_g3
8_70oW1_g3X^2g5705_70oW1lAbU3;_70oW1]CQT3QInj160005_70oW1nR1`d25_70oW1fU3hA5_70oW1hb2fT16_70oW1o
5jDdl25_70oW1f:h\36_70oW1fU3hAUd25_70bW1<_g37_70bW1<nR10_d26_70oW1lCbS3Zd25_70oW1d=jY35_70oW1_g3
nc25_70T1jV1_g36_70oW1An1nd35_70oW1TLZk25_70oW1_g3P:5_70oW1_g3kc26_70bW1<oR1_d26`7bT1\3jb1V1]S24
`7oW1fU3hA7`7oW1lAic2hAeR2kJ3`7oW1_g36`7oW1fU3h8o8P\24`7oW1_g3P\24`7oW1_g3eR2A`7oW1YQ3UFi@e4^117
Q2gZ1k?8002n37`7oW1lAbU3X^2o507`7oW1_g3X^2b5<05`7oW1fU3hAWF5`7oW1lAbU3WF4`7oW1lAbU34`7oW1_g3kc24
`7ZR1d5_g3j1a71o1m5^H]1\3d2m1:=V3o=2hCa12421E0dU1VF^2_7S10023Z5A?m6>k?l318d1o2QQ1g8FJa1@\274Z21B
eX1i6Q8_2:a7^8_Om5R>XY3b1DfU2@Ba7nW1m5R2o;_GWT1dMSBYC\2\T11T:[1@e5cR1:a7nW1m5R>Rg21[DhBmb1@9a7nW
1m5R>`[3i<lh1@W27a7nW1m5R>`[3fU2@Da7P1mV1m5R>cBgR2TFfU2@h5cAZE0X21O0U4a9=a7^D4ZCm5R>Tg2[DfX1j:^?
e2@8a7nW1m5R>`[3YK\Z1@8a7nW1m5R>`[3gK_Z108a7P1mV1m5R>`[3fU2@7a7nW1m5R>k6dT3WV2i1a71o1m5^H]1\3d2m
1:=V3o=2hCa12421E0dU1VF^2_7S10023Z5A?m6>k?l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_26a7nW1m5R>`[3WV27a7n
W1m5Y1h<`[3WV28a7A\W1m5R>`[3fU2@8a7NoV1m5R>`[3WV2kb18a7nW1m5R>`[3fU2@b58a7nW1m5R>k6dT3WV2e57a7nW
1m5R>`[3WV207a7nW1m5R>`[3WV2b58a7P1mV1m5R>`[3WV2io1:a7`;]Lm5R>Yg2VDfU2@hj17a7nW1m5R>P2_Y3WV2V2a7
1LR1m5^H]1\3d2m1:=V3o=2W4l<c2a124210D0dU1WCn2^2_7S10023Z5A?m6>Ko>l318d19e2c60\Jg8FJa1@\274Z21BeX
1i6X62c11_27a7nW1m5R>RZ3]1WV2:a7nW1h1T4R>`[3fU2@c5=7a7nW1m5R>Y6VU3WV28a7nW1m5R>lU2c9oKWV27a7NoV1
m5R>`[3WV28a7SR1?Z5m5R>`[3WV28a7nW1m5R>k6dT3Xm1n8g1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10
023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2j1b70o1m5^H]1\3d2m1:=V3o=kCa12421B20_4nBU>VF^2_7S10
023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2l1b70o1m5^H]1\3d2m1901;V3o=j6P=a12421E0dU1VF^2_7S10
023Z5A?Z1b5Z@l318d1o2QQ1g8;:JR2\274Z21BeX1i6Q8_2_2b70o1m58QAS7]1d2Gd2m1:=V3o=kCa12421E0`:OP1f3[E
R@S6^2_7S10023T4U1A1=m6Z@l318d1o2`Cj4e8S4c4FJR27LJ<74Z21Bb:^1o9_5S=P3h3JX3m3W27Q2b70o1m5^H]1\3d2
m1901;Cb2o=kCa12421E0_4e7X;U>VF^2_7S10023Z5A?Z1b5Z@l318d1o2QQ1R8D;:JR2Ch174Z21BeX1i6Q8_2Q2b70o1m
5^H]1\3Od1m1:=V3o=kCa12421E0dU1VF^2_7S100235T5A68m6Z@l318d1o2QQ1g8FJR27T274Bg11BQ<[>W>i6>;V7]1Q1
g1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2h1b7
0o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BoJe=i6Q8_2W2b70o1
[1a4nB_5]1\3d2m1:=V3o=kCa12421E0j5iOVF^2]71S10023Z5A?m6Z@l318d1o2[>eBg8FJR27R2174Z21BQ<2Jn>d5Q7i
6>;V7]11Ol1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0_4fB7^86_5VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z
21BeX1i6Q8_2h1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BQ
AcGi6Q8_2k1b70o1m5d@0h7]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2Z2174Z218
9eX1i6Q8_2h1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1i@\5^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Be
X1i6Q8_2i1b70o1m5g@f7]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bc@Q
Hi6Q8_2k1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0TP16X5i@\5^2_7S10023Z5A?m6Z@l318d1o2g4YLg8FJR2\274Z21B
eX1i6Q8_2l1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0[N<k6VF^2_7S10023Z5A?m6Ha?l318d1o2[>eBg8FJR27T274Z21
BeX1i6Q8_2V2b70o1V3f2^H]1\3d2m1:=V3o=kCa12421E0[M3KX7VF^2U6Y1S10023Z5A?m6HQ21S2j22[8l318d1o2aE_;
g8FJU1L7T274I`11BeX1i6Q8_2Q2b70o1Q4W1C^H]1\3d2m1:=V3o=kCa12421E0[NX7VFV1W1\5R2S10023Z5A?m6Z@l318
d1o2g4YLS4c4FJR27T274I`11BkOi8i6Q8_2l1b70o1Q4k1^H]1\3d2m1:=V3o=kCa12421E0[NX7VF^2_7S10023Z5A?m6Z
@l318d1o2QQ1S4c4FJR27T274I`11BeX1i6Q8_2i1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0_4TQ1i@\5^2_7S10023Z5A
?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2^2b70o1m5^H]1\3d2m1:=T23Mo=kCa12421E0W1j2lCR8f1j3l4YA^2_7
S10023Z5A?h2T4Z@l318d1o2_=j:0e8g8FJR27T274Z21BQ<2Jn>d5Q7i6>;V7]11O4h1b70o1m5^H]1\3d2m1:=V3o=kCa1
2421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BnKf<i6Q8_2h1b70o1m5^H]1\3d2m1:=V3o=kCa1242
1E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2`E`;g8FJR2\274Z21BeX1i6Q8_2i1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0
dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BQ92`Oi6Q8_2j1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0TP
1_5VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BQ92`Oi6Q8_2i1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU
1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BQAm9e=i6Q8_2d2b70o1m5a>l9]1\3d2m1:=V3R3^7]3o8j4P6a
12421E0k2\1m4]@X3Z2P5Z1\6i?^2_7S10023Z5A?R56c1Z@j1Q218d1o2QQ1n3h4FJX1I\2604Z21Bb7^46h<i4g2Q8i6>;
_2f4]1Q1i1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BQAm9e
=i6Q8_2i1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7D>0023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6e
4[3_2h1b70o1m5^H]1\3d2g15:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8
_2i1b70o1m5^H]1\3d2g15:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274`1I1BeX1i6Q8_2
j1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21BPT1d4i6Q8_24
n1b70o1m5^H]1\3d2m1:=V3T5j8kCa12421E0dU1:kE^2_7S10023Z5A148m6Z@l318d1o2[>eBg8FJR2\274Z21BeX1i6Jb
3c3_2i1b70o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Be>2lIi6Q
8_2l1b70o1m5PA]7]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR27T274Z21BQ<fHl3i
6JV7_2n1b70o1m5^H]1\3d2m1:=V3\53^8kCa12421E0dU1VF^2U6Y1S10023;n4A?m6Z@l318d1o2jEV;g8FJR27T274Z21
BfHn?i6Q8_2P2b70o1m5^H]1\3m1;008m1:=V3d6Z7kCa12421E0YGZ>o9V<^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\
274Z21BP3dU1i6JV7_2f1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\27
4Z21BeX1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21A
0eX1i6Q8_2m1c7o1m5d@0h7]1\3d2m1:=V3\70a6kCY172421E0dU1VF^2T1_4j1S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\
274Z21BeX1i6Q8_2h1c7o1m5^H]1\3d2m1:=V3o=aAY2a12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2[He8g8FJR2\27
4Z21BeX1i6Q8_2j1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21B
m=1[H2V2i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2U6Y1S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z2
1BeX1i6Q8_2h1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Be>2
lIi6Q8_2j1c7o1m5U3XE]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i
6d58[1G_2h1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2]71S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21B]4WT
1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeNo9i6Q
8_2g1c7o1m5^H]1\3d2m1:=V3l4R9kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2
g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bo1eV1i6Q8_2i1c
7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2f:ZFn3h4FJR2\274Z21Bd6PR1i6Q8_2h1c
7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1WEN^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2d1G74Z21BeX1i6Q8_2h1c7o1
m5^H]1\3d2m1:=V3]:a3g4S?a12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2g1c7o1m
5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2b1I74Z21BeX1i6Q8_2g1c7o1m5^H]
1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274X1Q11BeX1i6Q8_2i1c7o1m5^H]1\3
d2m1:=V3o=jB>Aa12421E0dU1VF^2_7S10023Z5A?m6U8T8l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2k1c7o1m5^H]1\3d
2m1:=V3o=kCa12421E0dAi>U5[5j@^2_7S10023Z5A?m6Z@l318d1o2U=Z2`Ag8FJR2\274Z21BeX1i6Q8_2j1c7o1m5^H]1
\3d2m1:=V3h8V5kCa12421E0dU1lAY4^2[1S6S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274X1Q11BeX1i6Q8_2f1c7o1m5^
H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2j1c7o1m5^H]1\3
d2m1:=V3o=kCa12421E0[MOX7VF^2_7S10023Z5A?m6Z@l318d1o2[>eBg8FJR2\274Z21Bm<gKi6Q8_2f1c7o1m5^H]1\3d
2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2k1c7o1m5^H]1\3d2m1:=
V3T72g6kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g86?JR2o1<74Z21BkV1i1i6Q8_2i1c7o1m5^H]1\3d2m1
:=V3o=kCa12421E0dU1]BGP3^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR21Z274Z21BeX1i6Q8_2l1c7NP1m5^H]1\3d2m1
:=V3o=Z9`:a12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6T526AP2_2g1c7o1m5^H]1\3d2
m1:=V3o=kCa12421E0[MX8VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2h1c7o1m5^H]1\3d2m1:=
V3o=m40l>a12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2j1c7o1m5^H]1\3d2m1:=V3
o=kCa12421E0dU1YAl4^2_7S10023Z5A?m6Z@l318d1o2b@^@g8FJR2\274Z21BT<1^Li6Q8_2g1c7o1m5^H]1\3d2m1:=V3
o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BWG]Ai6Q8_2m1c7o1m50]H]1\3d2m1:=V3o=k
Ca12421E0jNW14U1V4VF^2`4n2S10023Z5A?m6Z@l318d1o2QQ1g8FJLU1\274Z21BeX1i6Q8_2j1c7o1m5^H]1\3d2m1:=V
3R3i1R9kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2S:Z>b8g8FJR2\274Z21BeX1i6Q8_2g1c7o1m5^H]1\3d2m1:
=V3o=kCa12421E0UA^DVF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2h1c7o1m5^H]1\3d2m1:=V3o
=kCa12421E0dU1VF^2_7S10023Z5A?m6`>i1l318d1o2Y>gBg8FJR2\274Z21BeX1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=k
Ca12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21B[2YV1i6Q8_2m1c7o1m5^H]1\3d2m1:=V3o=71_2
9Y3]=a12421E0dU1VF^2_7S10023Z5A68m6Z@l318d1o2k5UKg8FJR2\274Z21BeX1i6Q8_2j1c7o1m5^H]1\3d2m1:=V31m
=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2U>kBg8FJR2\274Z21B\LX<i6Q8b1Lj1c7o1m5^H]1\3d2m1:=V31m=
kCa12421E0dU1VF^2_7S10023Z5A68m6Z@l318d1o2U>kBg8FJR2\274Z21BeX1i6>b7_2g1c7o1m5^H]1\3d2m1:=V3o=kC
a12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6i1W6_2i1c7o1m5^H]1\3d2m1:=V3o=kCa12
421E0dU1VF^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21B[2oEY@i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa124
21E0dU1VFId1_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0
dU1VF^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2g1c7o1Y5C^H]1\3d2m1:=V3o=kCa12421E0dU1
VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2j1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_
7S10023Z5A68m6Z@l318d1o2QQ1g8FJR2\274Z21BU@_Hi6k31S4_2j1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_
7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bf1k1V6Y4aJi6Q8_2j1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^
2U6Y1AA0023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bf1DYV1i6Q8_2k1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0`FS?VF
^2\72S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21Bf1k1hDY@i6Q8_2j1c7o1m5^H]1\3d2m1:=V3a5\80kCa12421E0d
U1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21B[2V1RU1i6Q8_2c2c7o1i3S2^H]1\3d2m1:=V3Q3_2m7>0]1F:
c22l;2J;]1a12421E0`FLl2b:F\<j3n5^2V3X4S10023Z588?m6Z@h1S218d1o248j4<gJC[4[4FJR2\274Z21BeX1i6Q8_2
i1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0[NX7VF^2_7S10023Z5A68m6Z@l318d1o2]>cBg8FJR2\274Z21BeX1i6Q8_2h1
c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A68m6Z@l318d1o2QQ1g8FJR27T274Z21BeX1i6Q8_2[2c7o
1m5^H]1\3d2m1:=V3>2n4n5_2kCa12421E0dU1lA0X4^2_7S10023Z5A68m6P5Y;f3518X1;o2:]5R1bAb8g8FJR27T274Z2
1Bl1_7@1j;T@e2i6Q8_2n1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?c5Y1;l2e4[8l318X1;o2:fP
1g8FJR27T274I`11BeX1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6P5Y;l318d1o2QQ1
g8FJR2\274Z21BeX1i6Q8_2k1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0h:kJVF^2_7S10023Z5A?m691l2e4[8l318d1o2Q
Q1g8FJR2\274Z21BeX1i6Q8_2j1c7o1m5^H]1\3d2m1:=V3o=kCY172421E0dU1VF^2_7S10023Z5A?m6;b7[8l318d1o2QQ
1g8FJR2\274Z21BeX1i6i4W3_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0[NX7VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g
8FJR2\274Z21BeX1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2]>cBg8FJR
2\274Z21BeX1i6Q8_2j1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2cG]9g8FJR2\27
4Z21Ba>[@g9i6>b7_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274
Z21BR2bV1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6\6m9l318d1o2QQ1g8FJR2\274Z
21BeX1i6Q8_2T2c7o1^4^1^HAK\3d2m1:=V3o=kCa12421E0dU1VF^2_7D>0023Z5A?m6P2[4n1n7l318d1o2QQ1g8FJX1I\
274Z21BZ1g2j9;U1S?Q:i6JV7_2h1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g
8FJR2\274Z21Bm=GoIi6Q8_2i1c7o1m5g;f<]1\3d2m1:=V3o=kCa12421E0dGo=VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g
8FJR20[274Z21BeX1i6Q8_2g1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR
2\274Z21Bm=gJi6Q8_2l1c7o1m5^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@n1m118Q1Bo2QQ1g8FJR2
\274Z21B`Jb6l2d4i6n1R6_2k2c7o1m5^H]1\3[1X1m1:=V3Y:e3kCa12421E0a6j3_655d2c11P@_:h4m6^2n4`2S10023Z
5A?V2f4S1V?l318GLB<o1Q4jJT2g8FJR2>m174>:BM1BU2K_1f4KQ9P3X4b6??a6i6>_1R6_2k1c7o1m5^H]1\3d2m1:=V3a
9]4kCa12421E0f@mDd>a7^2_7S10023Z5A?m6S1V?l318d1o2QQ1g8FJR2\274Z21BQ2cV1i6Q8_2o1c7o1m5^H]1\3d2m1:
=V3S9k4?g4Em=a12421E0dU1P20aAb2^2_7S10023Z5A?m6Z@l318d1o28hP1g8FJR2\274Z21BeX1i6>b7_2h1c7o1m5^H]
1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2f:ZFn3h4FJR2\274Z21BeX1i6Q8_2g1c7o1m5^H]1\
3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BXV1\2i6Q8_2i1c7o1m5^H]1\3d2
m1:=V3c:[3kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BT<1^Li6Q8_2P2c7o1Q4k1e@h7]1\
3d2m1:=V3\70a6kCY172421E0dU1VF^2T1_4h11S10023Z5A?m6Z@l318d1o2QQ1S4c4FJR2\274Z21BR2bV1i6Q8_2h1c7o
1m5^H]1\3d2m1:=V3o=`6Z=a12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2f:ZFg8FJR2\274Z21BeX1i6Q8_2k1c7o1m
5^H]1\3d2m1:=V3o=h1g4P;Y2a12421E0RLa9VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BmMg:i6Q8_2h1c7
o1m5^H]1\3d2m1:=V3n3P:`6Z=a12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2j1c7o
1m5^H]1\3d2IS1:=Q2T1o=kCa12421E0X4[Q1[7j>^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2l1c
7o1m5^H]1\3d2m1:=V3o=kCa12421E0fKm9VF^2_7S10023Z5A?m6Z@l318d1HV2iB4R>g8FJR2\274Z21BeX1i6>;V7_2g1
c7o1m5^H]1\3d2m1:=V3o==]Ca12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2j1c7o1
m5^H]1\3d2m1:=V3o=kCa12421E0gFAZ>VF^2]71S10023Z5A?m6Z@l318d1o2QQ1[4[4FJR2\274Z21BeX1i6Q8_2h1c7o1
m58UH]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6g1Y6_2g1c7o1m5
^H]1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6g1Y6_2f1c7o1m5^H]
1\3d2m1:=V3o=kCa12421E0dU1VF^2_7S10023Z5A?m6Z@l318d1o2QQ1g8FJR2\274Z21BeX1i6Q8_2T2c7o1m5\?Q9]1\3
Od1m1:=V3o=m40l>a12421E0dU1hC]2^2R53X2S10023E0c4A68m6Z@l318d1o2QQ1g8FJg1:d1G74Z21BG\6`Q1i6Q8_2`3
c7o1m58GP=\:]1Bi2O=V1m1:=Q2T1]7g3i2<9V400k>\142421E0Y<0V@2Y2`2T4Q2PA@4>IT1^2V5X2S10023E0i1i2A68B
<m5i1[6Z6i12Q1g218d1o2i?`5]9X2[7[1FJg1:[18G7498g11B>89KS4R123Y1QFm9i6Q8_2j1c7o1m5^H]1\3d2m1:=V3o
=kCa12421E0dU1VF^2_7S10023Z5A?m6o?:l318d1o2QQ1g8FJR2\274Z21B`3TU1i6k31S4_25d7l7lIW3mm7=d7Lo6Q1jH
W3j^4\:P2Xd1`@jMk4Ad7Lo6Q1jHW3SBl1Z9W<VU3\:P2Xd1m=]P1m48d7l7lIW3k^2d]4dCg=6d7l7lIW3eZ7WC9d7l7lIW
3cZ32m:^X2io16d7l7lIW3Sn5io17d7l7lIW3PDa=Zl68d7l7lIW3SBl1`k5[^16d7l7lIW3a_6[^16d7l7lIW3PDlY7<d7l
7lIW3[?QS14Ql1`\1c80Rj2Ad7l7lIW3_=[:c22Qd2V1Y[1c80Sd103iU17d7l7lIW3ok3OmP49d7l7`1[HW3a_6mKf8f9T1
d70k7i?R:k1[1>\1f4_4]:Z2\1<h1T?`51Pg12U2^;kK:oCdFn2V6Cf5Y2_1^7^@hFHd7l7P7kBf1`1`1Qb14Q@U<2b40Z3a
Q1b4eZ1R@\7X5j6P3[^1:d7l7lIW3ed2m2`Q1S5Xa2[^17d7l7lIW3cg2mg3[^17d7l7lIW3ki2ee3[^1:d7l7\8_AW3eOm_
4h@1^m16d7l7n@m8W3mm79d7l7lIW3ZFoi2Z8ff2`^17d7l7lIW3Z`3Z8WU46d7l7lIW3TR2hk57d72i7lIW3iOSn69d7l7\
8_AW3eORO1Ro57d7l7lIW3de3T5SS48d7l7[F`3W3eO]n4io1>d7W35^4lIW3d9lGhc2]D0Yd1]N[Q1>d7l7lIW3g9jGR7_Z
2PA1\4l\1j9_n1Oe7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2^;kK:oCdFn2V6Cf5Y2_1^7^@hFP1e7dS1j1\1f4_4]:Z2\1<
h1T?`51Pg12U2^;kK:oCdFn2V6Cc2R3Y2_1^7^@hFS1e7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12H03W1^;kK:oCdFn2V6Cf5Y
2]11^7^@hFS1e7dS1j1\1f4_4P9K1>Z2\1<h1T?`51T1ke12U2^;kK:oCdFn2V6Cf5Y2_1^7^@hFP1e7dS1j1\1f4_4]:Z2\
1<h1T?`51Pg12U2^;kK:oCdFn2V6Cf5Y2_1^7^@Q=f9P1e7dS1j1\1f4_4]:Z2\1<h1T?`51kOTG2U2^;kK:oCdFn2V6Cf5Y
2_1^7^@hFQ1e7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12OU1^;kK:oCdFn2V6Cf5Y2_1^7^@DSFR1e7dS1j1\1f4_4]:Z2\1<h1
T?`51Pg12U2^;kK:oCWE2Y1n2d4a1Cf5Y2_1^7^@hFQ1e7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2^;kK:oCk;h:n2V6Cf5Y
2Z14^7^@hFS1e7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2^;9aK:oCS:`<n2V6Cc2R3Y2Z14^7^@hFR1e7dS1j1\1f4_4]:Z2
\1<h1T?`51ZQ1eE2MW1^;kK:oCdFn2V6Cf5Y2Z14^7^@hFP1e7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2^;9aK:oCdFn2V6C
f5Y2_1^7^@hFP1e7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2^;kK:oCdFn2KZ5Cf5Y2_1^7^@hFR1e7dS1j1\1f4_4]:Z2\1<
h1T?`51Pg12U2^;T:e?P2:oCdFn2V6Cf5Y2_1n5_1^@hFQ1e7dS1j1\1f4_4]:Z2\1<h1T?`51Pg12U2^;kK:oCdFn2V6Cf5
Y2_1^7^@D\<f97f7cS1j1\1dCREWa48f7cS1j1\1dCREo^2WR28f7cS1j1\1dCREk\4[4@f7cS1[1>Q1:dCREn8Zc1e3bChj
14f2X@8f7cS1j1\1m6f<REWa48f7cS1j1\1dCREWa4jC8f7cS1j1\1dCREWa4`41g72g7g_64g7Y`7YY107g7bj3S3aa3e4d
3Ta13g7bU5mY14g73Zd2\i33g7Ug2oP45g7mP4P>VZ2fe12g7ha13g7a3Q\42g7bj34g7:VW892g7]W7;g7ne13^8oA76P6^
`1PGb[12g7c_74g7Pf1_X3lX25g7hT2X40eg42g7mi43g7kW3Uh42g7`\83g7Uj4md32g7]d12g7jh78g7a`2P`5[;h1a:S=
[2;g7ba11Pf1C`2ek1hI^<jY115g7iI3mY1aV42g7Ui72g7\W22g7mW93g7iIS^82g7]T49g7UV1TP2^7YQ5001X:?g7T`1O
V=`3nX1\LYS2aS2:G000kH4g7T^8T102g7WV48g7TW1X=ga1o4gF^T1j;1g72g7Td8<g7:AdV89A<;[<l90Y68g740ca3\9]
NXZ3k?5h7Sj83n1=1h76i7FSd86c6c<<i7FYe2l^5i7i6gDE301c1:i7FVT8i7i6S8c<E306i7F]W5`c3Y=j16i7F1n[8ZKL
2i7F?i7nQ1YJf39ST2b7e8`S1^4XKjl1^C<8=i7Xl1f39ST2b7e8`S1gOjl1^C<81i73i7YX9<9i7F1]Y1E]Y7dC622i7H4i
7Hjf8Q44j7hX9k121j77j7jJfW7b2T:18=j7HY6Y]3V22Tl4110SEm359j7V8n_2a1o4\Z3h@ZS2W<2k7cT86k7mS3SEcS1d
l1be12k7el42k7jd81k73k7_a5ZS33k7cT8]>2k7Pc84k7^W3U=m42k7WG3k7Vc802k7Vc83k7mb885l7Q>Pe5^Lj]26l7Za
1g6U_1mJXV31l74l70c]5Sf2P1l74Y]1f1JY1S7`2f3^2Ao<bHd:`1aA2RR1f@XW2`1Z51=X=3Z2V9:T6T4V12l732l7hT72
m7gS83m7gS8^D6m7gS8o?0_DT13m7iP8m23m7_Q8W25m7gS8U21PO6m7Xe3^^4Z:Z2[76m7gS8a5YCa709m7Qj1bW2j9Y6ma
3a5^2h18n7lNgE]Hfb1`f2iT2h53n7Zf6g`24n7Zf6fY1lP11n72n7Zf62n7nP93n7Zf6cZ24n7Zf6fY1lP16n7Q^2l<h8Yl
4PW1@n7fY1]10o:jGcAaOS9e6PQ1\1kT1[1]FlA3n7\[1`Y6;n7h:ak1g6Ye3hQ1m80iFUC]E4n7cc22ah31n77n7QM6i_1V
]5d9lL1n77n7Th2j[1V7\d32a45n7Th2j[1V7nh32n7da6An7mBed1fAR3j?DcGT:YQ1T1SR1\2MR=fR1`62o7[R83o7[MoT
7HP80Z<iP1XOf;`[1P8i[11kEY5YU1a8Y1P41=@4BFP=27P8S5e`1eU2TNd8Z61P85P8PJ1ff6TF3P8in7\W14P8ZS4Bm_4M
P8h8e2S3m>]6j4D>FU11PMhFTF\KS4[4oa14Dn80^3X1>W4cV1o13P8nW812P8eF4P8YJ`i1WE2P8nd62P8]V52P8jQ35P8X
3TS2^T3l\24P8j[3[EXj2Y1Q8V211kY2m22el1e8X1U1^4X4]<nBQ<i`14>OW81=@GU1o3m6^142A181i3\;4T48?6Q8iQ8a
43PNd25Q8aR2UZ1gi4cG5Q8T]1[Z41l^22Q8_V83Q8mT4aQ43Q8QV8=6R8i`1\f69k>SA9R8i`1e^62g6K9k>SA8R8d[3U[4
[@9Z5e1nH5R8VW89P7nH4R8ZT3kR594R8_S8f393R8VW895R8kY2Zm5928R8kR2lP1]S5082h><R8X7QZ5_AY9\S1dG082h>
]?4R8VW89f75R8_S8f39k>4R8^]5gi29:R8SV2P3o>U\2k1Ym1Q9cJ93S8WT8hT11S82S8`T83S8i`4a`44S8ii8Ek64S8bF
[[823S8ji8T@3S8bF[[82S8Y]95S8WT7kf1]B62S8bFk1T8b8U?1]5MW6m3U3V1W3f1A2g2C\32>`5S1G`4f7\1c7`5o5T3c
8P9X3_4Q;`3P1S1R4O?1e2Q2X4lIDl;D9S20_2JjEW8R3R3^Ak\11V87W8Zi2W5f`5Y5_7g<3W8cd8c68W8;YFUV8k:S1i25
2W8fj85W8oQ8mGQ231W89X8:nb3So41c8\7S952X8TR91X83X8\R9W:6Y8UP2fi1cc3`X1dF7Z8l_7ZBW=a<1V55Z851RQ9a
95Z8lT3^Q1nj4:2Z8lZ96Z84UV4nV4_6TD5Z8]]3ml2[1Pl2:Z8j]2l[60X21O0U4a95[81ZS2oU6hR11[88[8_d21lb1d3T
6Xa1ei23[8_d2Q^33[8ZW4_j11[81[83[8of5gF7[8mW2]AW4hi3VY202]8T[41]81^82^8ag22^8Wf85_8YKg:eNo_65_8Y
K]Y1Ui4if11_82_8dc85_82[T1S:ie63_8^i8f<8`8lm7eQ1f1j6?2U3;`8lBbU1^7Q1dh1cc3am12`1<7`81`5\Mc`7V1gB
1`81`82a8gQ17a8SQ10Tj4`g2FW?;a8TQ1B2eBYm2mj1kV1hFS9W?2a8`O4a8cR1<lP88a8[c1[NQT2h?Y4f8b[21a87a8TT
1c7^W4^Hbg132a8jb83a8Tf8ZF3a8[Z6SR32a8gQ11b82b8[i87b8We2U:Qb3^j1ZK66b8]CVZ3TU3fT2A6b8\@1bl7i7eG4
b8`5cm7cA8b8S>e1\CPl5]c1^A[35b8Z`4f50Q^44b8eb8^Aa32b8lj86b8j>iU8Y;P8X32b8VW96c8Rb81c8`@5?c8=T^1Y
Jm<TP1Z[1hl1nc1110SEm354c8hj8`@57c8de2RX4Zd1e8`@54c8[W9m355c8_T8WT1a256d8k[3X>hm4d6Z61d81e85e8d6
Ql2iQ3Zc14f8`d1Sa2VY27i8\`4YT1c2cb1R7UR11k83m85YV2Am8V9ZNn7Y7R7kS1>n4cW2f2a1YFo4l<m8S;?o8P1P5UT1
Z7[IJUd2m6o<i3l>j5fQ1P7Fo8TCh3]6i9l3a5YIVMZJV2RClP1`>Y;[>Y1m<f6^6X2e:4Q9dS1]C`5BQ9m4l4P<Xb1IV<m8
0WY2P4Fkl1[7o2V3Fj39S94g<ol1g1nm3[1>a\12S943X9^Y6[16X9]`1QKnm3[1>=]921j:b4dR18[1dIf9gZ4c869_9jT1
iAW7kY20R8PQ3l7Ka9?lEmBCmE?j>19nf116b1f6[f1@Q4m1:4jS1Fn2SH^F2Ga96SY1CmE?j>19nf116b19Mh4EWm1jFT=F
i9XA7a9fh3lBT5Z2Zm1lE2a9ja73a9SP1?7a9g5`V2]R2m`2gAa54a9nb4`S1gB5a9_S1gW2QX3SZ15o>eh2RU1`R2eI3j9Q
o5oQ308V:9=eQ4eFV<l6Vc1>V:<e1R1_U2_3UX2Go3\A3]N[Fo;=V:<e1[Jf_1UX2Go3\A3]N[Fo;=b:RLbh1hn11>GY?nW1
bG^7V8;6b:RLnU3oQ1nW1_c25b:RLnU3nY2_c24g:4fW6a15h:fHR7V_4dV1Dh:9h1bY1Z3S@[8[2nl1R8P9P6a7d1c1j2`<
f;SAUM8j:R]1\k4[<o:eW1a9X34l:N^Ld]41l:3o:cZ4WS26o:ZK[o4o9fS1XE2o:gU53o:^:Zb41P;4R;US2VX305R;dh1P
m2SBc31R;9R;Pm1Yd3Gf12Y6Se1R2S1S;3c1_I_Cg35l4d6Q7[1l6`5h;0UHRCE:S14FiGP5P1Y3jP10QI4n7m2j51l<DS;3
_5YW1i1T1aA]MVHRCe;06k[16kU1154m:7S;YLfNB`7cT3c35Y;_P1hm1fT2g16Y;_P1WT4Ro1e@04Y;fP4PT1i_28Y;Xn2^
V2Y1S4aW1hR104Y;\C]`6e@6Y;gT5nn13e@04Y;gT5h_204Y;TS2bQ3h_24Y;TS2am1ic35Y;2Zo2YU2h_23Y;Q\4R24\;nU
5S4]Z36\;0Pb4_A\2S43^;RZ501P<1S<6V<U>eR1`5d]3gP14_<k_2Z1Xn54f<iV2SV2XK5f<Q1gU2jY2aG4f<bR5k1g37f<
Q<oo1\j2g1nL_S2;f<2R=W2R\1od2U4g?o1g1Vg14f<VX5ZV112g<bU21m<2m<YX52m<Z17m<h^2T>dEVIh@dD7R=m8h@Rl1
S2fS2a>2e=Tl75e=fNeCY802h=b_48h=WP4oC\l3P7n=016h=]JS6l`70eE1k=6m=\D1T<a[4VI>o=UEPFV6Og9YMj20X:`A
PNb?S37o=]Fk5eW1]`2_Dno17o=Ze2:ZD0ZAgV2;P>WJR6gF2NV;\o2P3W1k15R>SR1k2jk4a\1DR>_2o8VE;00Q5i7`4V3R
2]2XQ2W;mNT1n1VV1eN6R>Q8ai2g]1e604S>\MUT5d]25S>VHU5UT5fS11S>4S>cR5Y4k17U>0Pb15?U5eW52\>ob51_>5h>
Fk`3cZ1T=3h>U_6e@2h>ba306Sb2T<Rl10n7ob13Vh3VOTE000:hU11oAmFo<1QW2]`1V3i@2k>dg41k>1m>1o>1R?5\n1Sa
1fKQb2WS21U?8U?bS2mR1U1[T3PT1;ZC4W?nm1YR1R_35W?TP3Xh4?h<1X?<Y?Q=Z[3_>kY2]P1fR1X>;Lk262[?RT11[?4[
?gj5^Z1oi14[?fC1YX14_?_k4i^1\65jd21R8[Jd71`?03b?^d3]f31b?1UU3:j?YW1`JRm1l>Xk2[;`1hS1[:1j?2m?a_71
m?1TP501n?02P@il43Q@P_8C2Q@_a62Q@h^32Q@iZ41Q@5R@g>[KVW3hR28S@\[3\>kIkc1mS1W6bU11U@7W@nQ3gQ1RX2QA
d>TU11W@1kb44\@a<PQ2Vd43\@jb6n\11\@;]@mc2GmR1h2]5]3n4^P2Q8]O1^@2b@Qi71b@2b@ig1<e@nV1][3nNj6i6mB^
?Y1b7[2RV12o@Yn22o@jn35PAQU14Pf3SW11QA2QA_n52QAfl13QAd\1QK3RA^X5VX2=TAhg2mBec21^U1h4Z22X<TAYBh34
TAgP1dm416TAcW2o]1Z2ad2Y53UV4dj1[k22YA]k64]Ad;Vj3Y\22]AUb68]Aj1`7l2k_1l3iU2j\29]Aj1`7l2k_1l3iU2_
k1ZA1]A4]A3Sb624]A3Qb682]A^b63]A3Zb62_AWb63_AUQ8b<7aA8`:XU35fo2P_28aA8c91SV3ii2a8a\24aA]c3Si138a
A12V@PU3R7_c2_65aAi1bQ6b<Q23aA\S6b<5aAf12f9nW65aAKVY6n7H3aAKno72aAQb61aA=aA`9jK[=J[e1fAb7]4i4cc1
W4gi13aA@Tb64aAe50d\32aAhb64aA@Tb625aAK]j4h^1g82aAjb63bA814cAZe3jb2W>5cA2We3R7oi25gAi8]h2Pa314gA
i8^Y618gAi8]h2d=Y5YDgY213gAWQ3Ra37gAi8Le2Ym5a811iA6jAm>j]2PC5gJ5jAm>kP35n`21jA2kA12PB01RB2RBTb62
RBWb66RBYP4[1o1V\2l<2VBSD2VBUK2WBck22ZB_j23ZB0^j21[B3\Bm[5mR13]BVY6n77]Bdd2aT3o?n7Ra1Y=5]Blo2`X3
Hg83]BVY6g86]Bmm2ATV1j:^`31]B2]Bad62]Ba[31_B3aBXU1\\34aBXU1^=mn25aBS>cT1mn2aI2aBea47aBS>cT1]c2_;
aI_F3aB`g4VZ1>aBWP2aOZ<U;j9V4S2T:_F]N^B`_1[@3dBda4oo16dBl>ZEcEhg2[53dBUh2g9:dB0k>ZEjg1ae1[5bh1ik
1d=1dB=dBm1g[1<Z9[3Z=m1f=W8b3^>nV57dBiOT7V1^[1UP4nT28eBT\10k1Z9_M_f5d=2fBch14fBch1_Mbc25fBch1_Mb
c2^H1gB1hB1]\71oB3PCe_6j93RCaW412RCZU54RCae7PV1Q64RCmQ4Rc4a65RCaW4mP2[ORB4TC2ka615TC2o]3kS314TCP
]1mT513TCna613TCPb6Rf12TCPb62TCna65TClP1mF2da31j_93XC\R4a_22XCna6<XC`7VDk<eAl3_Dl9\W1X3R3^V2:XCV
9RQ2i6j5g5_MU8P_2A6XCYZ2Rh1a\2^2A2XC[]33ZCoa6YU12[Cea64[C^6el3`^25[C^6W3h[1Ul44[C^6P_1Ul44[Ci\1e
8Ul41[C3[C^6V[69\^1YHYY1nNeP2l1F\ARE5^CQi23YA`W34_CQBZh2UY33_CQBZh22_C\Z34`CXX6l8WJ5`CUa6WJ]CZR1
3`CU?Wl65aCQKil5jIh>2bCc:3bCc:PP32bCc:2bCW83bCW8iX64bCW8\U3\S32bCol8;dCZ=kU1kS1Ro1e@l3P17fDX89gC
]27S?kU1TS1^3a;k\17gC`DR6gF2U<U[2MlCf72W44hBCn9^<o>1PV1^83_8132b1d:Pg1m1:oS1FY:2WW1T64nCh>Sf5R21
RD1TD3TDh[3YX32WD`\22XDj^31XD3XDj^3]b2?ZDo;QNf>nE<5n5TZ1Q3i1\2UP2Da51\D1^D2^Did16_Dj[2Xf1`1fY1kM
6_De;TP2Y`1n5`1AbDUZ110^1<Z9[3Q4bZ2^Q1P2dDbg13RBd=2cD]64cD]6gn3TQ33cD]6e\74gD3`X2oQ41gD4hDgW2QT1
gn24hDm>cX1Wo19kD4];@PN_7[7VLZV17mD0aIQ9j`1n7eC3mD0]k21[_34dJkb2m7ld32Yf3m>4UE2YT3l_13_e3RV3c51Z
E2^EVX42^Eg82^ETb61^E2bEX\62dEUa45dES;0n`2^h31dE1nE2nEeZ32nE\o66nEde1n[1k_32aD2nEZg42ol2PR11QF2Q
FG3RFc`3l@1RF3TFSe5h\13TFRV601TF3UF[?kU14UF7od1Ub12VF77WF`f1aZ2\CmU1W^2QF7XFf21YQ2Qn2113XFRT2V[2
5XF^f1c=lZ1id14XF^f1c=fo23XFRT2aP55f\21o5eS1lR1E]Fb1b3H_1T6QDdT1Q1WR1UMh9`d1d6d4QDje141A9@]F^73E
R=U>f]1k9mDVR2R9`Kh1X]11f44aFo^623>aFRG\^1iT1c5[12\:[1oV1c28lW123aFo^622aFi]32aFi]33aFPQ1i\27aFU
<U1n_5f=m32=bFi3c3Qa2cf3TDSE246R1<gL3bF`l7fL2eFRT64eFQ<Ta5k64fFe1\CPl55fFe1n7^W6m?2hFRa69hFb1kS1
0V_1W1_1a\3Q=3hFie4Xk12hFQT63hFPT6Q=4iFad2V\3[@2iFhP62iFTa61iF3lFhd2[I3lFX\2Sm32oF\g65QGQk2nQ3ZJ
:6SG^<iY2cHfX311VG4Wk2bk3d:WE5WG0_c3Xd2Q=8WG0d:1n:HhP3cg21WG2WG02WGe\31ZG3\G2ll23]Gdl1]]21^G1_G3
aG2m\63bG1ie47gGjf2d2IkAQP1_62gGW\46gG6]d1iFX811gG2jGP_62jG01jG2jGmN2jG^R1:nGf:h8Qi1n6]JSl2dh1VI
52nG]d1>WHb2^3[2X;W^1m3aQ11e4b9Y_1SU115YHb5nZ1hk1gV32YHZ\31`H5eH]2WT1ic1fQ42fHZ\6<hHT[1dCk1^i1e4
\_2aBe3hK`Dj52nHYZ6GnHh;RDOl1lD3g2GT5i51Xm1_13=0CVW1kZ1YGP4l52oH1;oH17S2[\1P>lj1U8Ud1fk1k\12SIb]
8:WI]Z2a6Y3g1RNa1[X2m3D5WIo`2Q5RNa1@XIiT1[P3<1b?l2Y4>1fV2E3h?W@U83bIb`1n53bIa`101fI1gI3iIZ[1mg24
jI2WS4?2jI23jIZ^5ec22jIPR85jI0fi3Zg3m@1jI2jIi`11mI9TJhj1I_S1]S16j5UCfP2=TJg4dER6QT1T5Z3m3P6ac2m7
Gnd1@_Jd2eN5TU1G\B`b1l1VOdf1d2UNC11;_JS]1kB\Dj8h4]Q1a<X`1ZAVP14_Jka7K]L5_Jka7==]L1_J3_Jim2mc14_J
fObP2]a13_J\d3lm38bJL1c2j\12]_2mP29eJn2dS1Q2;U_2e4\j1VV13eJeX1d^43jJVc3a\34lJka1lg2\S22nJYU33RKS
c7f>LTKl3X?_;a31n10?=0U1`4]3Bo5PJ4k6\l2^6U6`8S2U20T4Y12UKj21UK1VK4WKXS5aX1h<4WK1PM`k51WK1YK1ZK4[
KU:`Q6h<3[KnL`k59^K1W5j`1nZ2`k1Z3a806^K1W5Pb5VA07^K1JRo5a80`\2:^K1Tg1WS2CS6G[l1?T16^K1ak2^OWS2=6
^K1JRo5jU2X?3^KaX6P13^Koo5l903jKU252jK[23jK[2a[81PL1PL2PLa`62PL[_61SL2SLl`74VL_2bU3ac26XLXZ7U6i7
\Ld23XL\Z5ko1<XLXg3[5SY1PBXP1UBU6i7\@n;01[L2[LVd8:\Lm5`U1S32hf1bm2d[14d63\Lm5Sm53jL1Xn65nLT;Q3<S
j55RMdh1\o1Zf1kQ22RMQh33RMQh3Vh33RMYc5^D8TMn1[Q1Y^1[2mb2RJe[14TM\`2g[1b72TMf`29\Mk`1e>c:^e1f2c5m
e1gB4^M`l40WV3EcMPS1V39h1]20T^1m4lT1ZF0?e@Z>Z1VT1\623m62dMRV13fM[Y6h<1fM2fMTf63fMZ1da22fM]m32fMn
^63fMUl3hb23fM^`2T[32fMck52jM_R31lM2lM32lMk[7;lMIR=fj2VR24SV13X]11f42oMUZ81PN7TNPR1P<fe2b`10QD7T
NPR1e8dY40QDXV18TNPR1e8[h1Xa20QDXV15TNYd2QP3o1d@4TNYd2QP3o15TNPR1e8W^5RV14TNPR1e8Zd64VNdS5oBRP32
ZNRW16]NRn1kQ1`1Y1WQ43]NmY2ba32^Ng[11^N4fNTNgFST11fN:fN[MmZ5Q7Z`1fD16[149fNQ]1[<k^4Q72W`1oD`13fN
Pi2mT12fNkb22fNa[44fNah5^Z2i92fNah55fNVb2S3d<Ue44fNoQ3h5QU52fNfm75fNfm71f464fN_R8232fNR22fN[[82f
Nmk43fNc`312fN^Y63fN^Y612fNhW32fNUi22lNYX24oN`e2[l2V71oN1PO1QO06SOaT2PGVS3gM=DUOo3i<S_1^5S2n1dCa
>U<<Q:^FWKi8YAQ2U5h<G1VO9XOU=XX1iX1ZS1_KS1c2cb1<`h1i5VX1^4j3\2T_4]9k4k<S2_A06l]2iFcP12^b1_Y11ZO1
ZOD[OX6SCQ1S6d>a1X@\<WW3`<U2S2U2010QX1U3nJ7]OmF4ll4POnI_N7]OmF4ll4oh1_N[46_OSS2d2fR2kg1cQ17`OWc1
a_14lZ3TFZB3`OZ4ii31aO2aO]Z73cOP\501cO5dO[h2m5`1oU301lO3oO]P4VZ3>SP1e3eI2d?f;1_7_a1`CT^1XV1iM\G2
UP1e\49WP1cU2hk1Vm1m6QKca12l12WP1d\6`1XP1fJb11]1o3JX42R>J?oZ1_F_5F<k6m855k11:2No2?91L2X4n2V<m52S
In5S=d6W6aL0O1f42IXP1eJc1o4i7o;J3;Z@RDQ4_NF2[@l3a2Z1Si1Z5R2XF1gO8XP1kQ1WCQX2O]1\R2cH9ZP1n:j2Rc1g
9jZ1kn1d=VV14[P1]U1Qn5cM1[P12^P1[j51^P12`P1aY73`P1^Z4b_12`P1_Z4@`P1Gl110P4jX1Y@d4i6o@g4c3PQ1V4oU
23`P1WT4e82`P1ZQ41bP14eP1lFgQ5hM3eP1lF`o53eP1aP3\35eP1Sb1ja1ac1ch18hP1a:XP1Q7mg1QB]k1bX16hP1^Z3=
o@W5k`17hP1aZ301Xa2o`1`Q15hP1aZ301[W21hP11iP11kP11lP18lP1n[1`M`=iEmY2`_1h25oP1gY2h_2U5fD4oP1gY2h
_2c]25oP1V=i@GnZ16oP1PNf[15b_2eR21QQ12QQ1Ro32QQ1_i24UQ1R_2Y>dc3:YQ1^41oA^=^9o<1UQ1ZZ31ZQ11\Q11Vd
53_Q1YT1\\25`Q1hg3lg1T@ao13aQ1S2jX12aQ1S24aQ1S2^2[V13aQ1ZE^i11aQ17eQ1U2dW12n[1d]1nS37eQ11S2dW1iP
1_5\c14eQ1jY12ci22eQ1aS43gQ1hY1iP12gQ1hY11gQ12gQ1km76gQ1hY1l^3@2iU11hQ12hQ1mW74jQ1QY1QQ1ZQ14jQ1Q
Y1\R2gh24jQ1QY1Tk4gi13jQ1QY1Tk42jQ1QY12jQ1VT61jQ15mR1Ti2V_1b`3Q41a_25mQ11n:H\h53mQ11TT63mQ1VT6cI
4mQ1XY2mj3cI2mQ1VT62mQ1SB1mQ13mQ1hQ4hn13QR11ff66QR11ff6^B=eY11QR17WR1ah1\i1RY1eU2dL42XR1]\13ZR1`
i1WE2ZR113ZR11VR11[R11^R13^R1Rn5gR12^R1Rn51`R13`R1hc7a:1aR15gR1U1em5m323gR1i7_23gR1i7_21gR13gR1e
e4]P14hR1o[1Sd2[P23hR1SS2Uf41mR1;mR1jm101e2V3P6^F0Qn232oR1cX12oR1aj11US13US1VR226XS1bo1Q9[Io4Ue3
7YS1R4gU1aDdY1[d2hS14YS1R4gU1[f53YS1R4]a62YS1UW301^S12^S1Yf4:^S1o4T2[Gc4Ro1SKmHjV1on12_S1Sb71^[3
1\X74eS1Y[2Vh4fH1eS12fS1cX12gS1PU205iS1g:eNYn1kj2<iS1]Y1f;14Z7l_1b1`CXW2T=ed17jS10\Y1c@Q;UV1ZY22
jS1cR63jS1]Y101kS16oS1Tf1m;WKTh1f23QT1^k2jR11QT12QT1]n54QT1\k1PS412QT1fk65R]2`2RT1TAke13WT1\[1m<
2XT1g74XT1g7`S3cR22XT1cW61XT11YT15ZT1b[2RZ2XAh`14]T13lH`D1]T16aT1QH^ETLnY2jN1bT1?gT1P\1d8`T233=0
C21o3QS1n4jb15PU1`B2\S103PU16bS87QU1:R40kQ74[P11[U14\U11no4kL2\U113\U11jl53aU13[Q61aU18dU1eW3i[2
2X4d9716dU1Za2d3_\30P91dU11mU18mU12\j1cV1XDa6R9^Y22TV101TV13TV1h218TV1h219[1oJW4Tc21UV13UV1^f2Uf
22UV1d\52nY8c1@RZ1c2b3P4i^11[8V8h]1VJo2IdDbg13jS12XV1lX53XV1U8fP53ZV1_i4k?5ZV1gMgk3k?aS12ZV1[Y57
ZV1Q9gP1[V2j30cR33ZV1Q9c]61_V12`V1an36aV1nMmh2`5Yo1cH7aV1`MP4^AjR3j3W4@aV1d>k1cK_=`[1l1I1W5_6]2V
Md5dd1l;1dV11gV13SW1hY3PY11SW14Yk40V5a\25[X1Q8R2nQ1eP43`W10aR27mW1dFQb1RATd1mS2i98SX1Q4Tl67_:S9b
:[65YX1o1Qi1Zf2la13ZX1YY4eB1ZX11[X12[X1i\53[X1SR3m]16[X1W]3X2`P1]P113[X1an2QQ32^X1Th58bX1X4l>f6[
g1T5WR4l<3mX1g1WB2nX1[R78VY1>0Tj407VW3B3ZY1f3n^71ZY11^Y11bY12eY1?1fY11kY11UZ12UZ1[P52YZ1oX76[Z1h
X4Y1AUW2:2aZ1_21aZ13hZ1dEcU12hZ1og65Q[1l1UR1ZP4S`25Q[1l1S:l@T72Q[1RT11Q[16U[1<YP1]>`\144U[1<g^1T
d52U[1f\23U[1Ta5PP13V[1fS3o`21V[12Z[1iS44PQ2Qe3Uo2QM=bQ2j5i>3_h21l3l3Z>aX2[HEe62cf1\e72PQ2V32_[1
`P81`[12`[1Sh32b[1jh31i[13i[1[l5WD1o[12R\1[71S\12\\1^m67^\1XX1an27m:Q@^\13^\1[l3Pm21^\13^\1jV473
^\1eU3Ri42^\1XX12^\1eL1f\11n\13n\1bh525n\1ec2lT32aX13n\1ec2a]42n\1mo63n\1n^132Q]1mb61Q]12a]1`g44
T^1VR1cg1nf21Z^12Z^1QI2Z^1XH1\^14`^1oQ2l@ah12b^1Sg51b^12e^113n^1Q=V1<n^11k<Z1o_2XY1hS1P2k4X[2^4j
33P_1k<hQ35P_1k<_S1Xn1kb15R_1Xf1ib3YK41S_15S_1kW4_<HVA3S_1[S105S_1\S1cT1h2aY22S_1bi57U_10k@Vc2c1
^P3_65U_10k@h3Qa22U_105U_1ZP3h3c1nV31U_11a_11TX84]h1Vc2gEd\42_c8]J1\T500002Tf8Q31Tf81Tf81Tf81Tf8
2V\8m92V\8m91Tf81Tf81Tf81Tf82V\8m91Tf8000=g_1_3m6WKPJY;W5U\1V^1hNd3[1gd12R`1n11S`14T`1V5Qj4ka13T
`1Xo4_31T`14W`1j2o2bE:Pf2\S3jJo61Z?2RQ1oR1N;Z`1^3?a6b\3Y27SCQo1KRZ1=Z`1nR34X1jT1R3M7Z1ORDTP1gR18
b`1]1g1R1[8ln6dC66g`1W3fb16da2Rl13Ya1`]4l93Ya1hY2gS25Ya1hY2gS2O12Za1I3Za1o2]]31[a12`a1c=3`a1c=_Q
21`a18ea1]10jR1cA\`2o_2UG4ea1]10nR61Pb14Rb1\7cf1Xh41Rb11Tb1<Yi10bW1\>2C0Un1hIYf1114^b1T7e\1UP42b
b1^11bb16kb1\7R\1\g1k3:2Rc1jU16Yc1kk11`^1Xd3j83[c1[Q6m78[c1Lc6\>dS4QU1k5Qm14\c1P7`C\o35]c131RHd`
61^c15ic1Q7Va4Oo_14ic1mT1\T3Yb34kc11ko4Zf21mc13oc1iT7gE1Qd1<Qd1b4^=k424Q1]LY9RIgZ4h31Xd12Yd1jX42
Yd1]T12Zd1gC3Zd1P242\d1RQ67^d1BCfh1W:JPX43ad1bf1m:2fd131fd13ld1S\1hW12od1o2CPe1_@i]1_f1l3R6T3T1b
1o1P1=??W17nNah1h22Ue1@7Ve1oZ1`[1P8i[11_P26`k1PQ4Tc2i2b3YI2Ye1ma12\e1\]1N_e1S7i2OU1a8Q8Y<oY1f6R>
T2e5]X1b6c3k2S4U3[;S30:T1@j>0g2jCPL1`e15\`2oJiQ3RT2801ce14ee1W>am2oZ42gh1[k41kh13le1eS6PJ4Rf1fY4
gf1m44Rf1`j2c8Ym22Sf143Vf1dS1k[42Vf1cS12Wf1d\54hf1fS6T>\M2hf1e_21hf12hf1^Z22hf1d27lf1Z>YR21Q4^l3
mE2mf1nS75nf1a2^8h;nS12nf1a21Rg15Rg1fa2d5i;jb15Rg1J`Q4n5nb2DUg10^h1Z4W2g4h6o5[:in1Xf1P=Z2<0\6j1_
1X=d18Wg1c3TJXW1eP1i6:eY13^g1\U116ag12\S10o[437ag12ChR10o[437ag1_S1lQ2lT1\W1T:b75ag10^S1UGe]33ag
10dY21bg12bg1_\23bg1dY2j22bg1PU64bg1dj1XQ3\<3bg1dj1e]33bg11bj12bg1ZX53bg1ZX2Y12bg1ic54bg1ZX2Y1TZ
33bg1Yd1ei19gg1T1\f1V3c1hW33oR1oG3gg10^_51jg12lg1^b68mg1:Z8P9o<gS3_5^n21mg1;Xh1oX1SLSD]V1iIk;P>f
h1g<_3<Zh1\_2fU3\6k@R4\Di3`?2S2l21Zh14^h1Xd2`Q3m83c[2ie5iP11QS51ih12ih1R`31jh12lh1^e32nh1Pd51nh1
1h[52Qi1ge11Ti14Wi1me1gEXY12Wi1me16Wi1T<[4Y4`\3nP13Zi1Rf1jn11]i11]i16]i1jQ1XC^3]h1b[1;X^2SEc8<W4
c5[;2[=cEnn25^i1el1SZ1kY3UU11^i17_i1WOiHde4d7l<VB3`i1fd1n21`i14ai1Yg1od3jW12bi1X\53]b3Bee41ci14j
i1ZFdb4S27mi19ZB]8dh3Y4YI9oi1mW1mT2V;N00fN]o26Vj1WKZU1SNYCo\20001Wj13Yj1cS1\W11Yj11Yj12Yj1mV23Yj
1fY2>2Yj1[Y53Yj1P[2^j4:Yj1ZP1j>jKQ5h1Y:i2F`n13Yj1P[2j62Yj1\_62Yj1S\23Yj11R\22[j1R\22[j1\Y31[j12[
j1XM01\j13]j1mb4mU12]j1mb401_j16_j1P`3dU1nL]L12dj174dj17[U1\Q26dj17Xd1da2]1j91ij13kj1ka4gX11kj12
kj1TJ4kj1TJod2SC2lj1Va43lj1Va4h12lj1ja44lj1cT2TR1o>1lj13Pk1Sb4M:\k1SP1jGa=KP15j3Zj2lJ1lk12Pl1a\1
3Pl1a\1fV24Pl1WY4c`2QJ1Rl12Xl1fg5:\l1412c1\GS9]`1kR2m51_l12cl122cl1RU62gl1^b31hl16ml1bDP^1fZ3313
Qm1Vh404Qm1b`3cW101Um11Wm12Wm1PQ72eY4[^32^m1\Y51^m12fm1bJ4fm1Uh4SQ1R32hm1_X33hm1_X3lX21hm12hm1\a
503im1gW521im16Pn1\Bgf1a5W:RU11Sn11Zn12[n1_`15\n1f>aFWh3cT21\n12^n1]n55`n1]e2QQ3g6g39`n1c1b3kMZb
1QQ3j3l249an1^]1V5l3lK\5U3Wh1\^21an13dn1jF`84dn1jFc^3cW32gn1i602in1_[51nn14Po1f[1Ta5Q41Po11To13T
o1ed4X=FUo11UX1^d2]8DIU2l3al1^20>[1T1?X=l1o1V1Kc9<]o102Jg5]3A0\P2^Bo`1X>7]o1f:0S4ZElT1`Y35ho102T
9QY43ho1022io123io12i`45jo11o=^O`Z24jo1Q>^O`Z22lo1Y81lo12lo1T91RP23TP2?P57[P2f8RV3iW1`Cg=gA1_P21
cP22gP2WW45jP2mA_M`X3:1PQ2APQ2\6S2d92M\Z20HcFk8]Ae2T[1_DmIW61XQ21]Q21eQ24fQ21T2TJ4fQ2[i15hI2gQ2f
d21gQ23gQ2\c1YQ13oQ2m7i_203PS2Q1j`23_S2_^4aZ14gS2Pa2161iS21mS21ST203kT2TY6c?1]T24`T2^n2``1h>3`T2
^n2Yo13aT2[l5T92cT2dc21cT21iT22SU2di41TU22TU2Q32UU2[f53YU2mV2b@=YU2^9P9n31c\5_2>[1d1f<k2b16YU2R_
1Q<fj4a6oB1ZU22ZU2n^41]U23]U2hX6?2aU2`D1aU21bU24eU2f1XV3c_13eU2j8U54eU2lA2\G1eU22eU2^d47eU2h2jH[
e1YQ1eU1P>1iU22QV2`l14SV2S5\2RK1SV21VV28YV21mASJjL[n1W481`V24cV2Qd3\NbZ12cV2ch65cV2_o1ag2P>11cV2
4cV2d7QR5ZC3VW22_S49VW22Sj2SJZ<hl10n4iE4VW22k2[a33VW22XR21VW22\W2Rn11\W23]W2_g1m_11]W2:]W2i>?Sh2
Q21\4Z1a]3P21cW23cW2]j4k<1iW22iW2jT62iW2a\51kW21kW27oW2`DjE`GU@[g1UJ3RX2bQ3bZ11RX23WX2nQ3oQ21WX2
8\X200U?XU1c2nP1aY32\X201\X21^X22_X2Z]53_X2Z]5bo11kX23kX2hX3<4kX2dY1oo2o11nX21QY22TY2QW61TY23TY2
iW3b21SP81XY203YY2fX5mR22YY2fX56]Y2\?U6POcj115dY2W\6:I01dY22dY2ef31UZ25]_4d5V60^n11]Z21cZ22lZ2Tk
41lZ25nZ2[T6;i2lL2oZ226oZ22`Z2Ze3W@c;8oZ22`Z2WS2Rb1>g?02W[2_M1W[21[[23][2oMUD01`[23b[2QR3X]21e[2
1g[21^c22k[2aP14l[2]>`\1RW47Q\2c6k7SISS3T[111Q\23Q\2le511S\22Z\2k]41[\21ZT42\\2di12\\2RO1\\23\\2
fJ[=8`\2P<6K12hAVk31`\21k\21T]21V]21Z]27]]2VU1RX2k27@oE7`]2hQ17@c2YLk[11h]22h]2eb51k]24k]2XFT9VU
52k]2XF6k]2QBV4T9kY3_[13k]2XFT95l]2\]4l[1lS1;1n]22R^2i=3Pn3cj1bc25X^2_Q1V[2k`1aR12X^2\e51X^25Y^2
kn4Yb1C15Y^2WOd^5dB?1Y^201_^21h^2001i^22k^2jP12m^2[d53m^2oU5[>1m^23m^2`g1jl33m^2jDnh34P_21Xd522R
_2[d54R_2Uc2og1UY12_\8001T_23T_2h<34T_2\C\Y1XV35T_2\C\Y1m=\Y31Z_25__2iO^3a3Xd11a_201mo61\`21d`2>
k`2\=Ua13^40Z3Z:BT5jP2gQ1U?o91o`22Ra2nQ77Wa2[IiFjf26i8^^21Wa22Xa2o<1Xa27Vd7lCIhNh2274Ya2c\2m9Xe2
4Ya2o<gT1o32Za2o<;Za2aJB2c7X2VAcP1gg1i?aQ21]a21^a22_a2Se42_a2Ue42_a2Se404aa2n1af472aa2`h46ea2^[3
i1S=P2fk12gW4Yi43Pb2o^511Sb21Zb22_b201_b21bb21hb29ib2gg1b1Pb11mJVBV1XC1ib22ib2]c11jb22jb2g]55mb2
nZ1`W3gT1j81mb27ob2]l1k;0o;5Q`16Qc2Sj1X2U4eBkX23Qc2[6ib25Sc2o<j[1V7f62Tc2_m41Tc25]c22YV1mf1ZX22]
c201^c22`c2jb42jc2;1lc28Ud21i[1kHP6nb2[5P25fd2Sk2jd3Z<c12hd2[d22Pe2c\21Pe23Re22Ph32Re222Xe2T62\e
2QX23\e2WY202\e2TY24\e2_Z2PA12\e2TY25je2om1PIXW2hX12Pf2je59Uf27YQ1f`20dZ31296Wf2?Sh2k7lf2dF1Wf25
Yf2VS2kX33m\14\f2^n2S]2a;3\f2b[5a;4df20hV5C3hf2Yh2k12hf2Yh21hf28jf21hc3[g22V2Q123Sg2n^3nV33[g22l
^41^g22^g2^j43ag22gg62bg221cg21ig22ig2kc34ig25[c1mS52ig2;4ig2kj5R4UN7ig2n3c^1e6m8Anm14kg2RQ1l241
lg22og222Rh2iX25Rh2QR1f14kT12Th2mj602Vh2eO2Vh2^c31Wh26^h2_1]5Uk1WEoP34ch2d^2fj2b<2dh2YN4gh2\T3ji
1R63ih21Ti16ih219Wg1b1hS42kh213mh2]X3a`13mh2]X3S21mh23Wi2iZ1]f33Zi2bi1[52]i2_o17]i2Xh3HWj1i7\@j;
2]i2RX34]i2aj1V2f22^i2ni61ji22ki2k[43[^4P;Un11Rj21Tj22Tj2Xb41Vj2002]j2oX12]j2oX11_j21_j25cj2h_1c
?`n1e61Xo65cj2je1h^2Tc1ZR14cj2cT4Tc1ZR13fj2m8cg31fj23gj2];kV11aY506kj2XAV:i7l?kg21mj21oj22Pk2V^4
2h[302Wk2S_16Xk2XC^3]h1lZ1E2[k2mG2[k2fI3_k2_W1fl1;bk22d;SQ1^?U2SCTT1j2m9iR12bk2k\14mk23hS6l13mk2
3gS602Tl2\U41Tl21cZ31Wl22Wl2iR45Xl2nT1U1\h1\32Xl2an22]l2XT13]l2TT1gn22_l2ml53_l2_1]S22`l2UT11bl2
1il2:kl210RP2Z8me1gB2U8Un1:ml2Q1Y2bL`T1j8^i1>_141nl201Pk64W`3Q7Z;]c31Tm201Vm21]m2001am21bm21Wh35
im2h1a=d8hd11im201jm25om2lN`T1YR2>3Qn2[_303Tn2XZ5`W11Tn22Tn212Tn2[]22Un2kW32Xn2\m41Yn22]e3Pi11en
24in2^`1[n1b24in2dg1U3Wh11in22jn2]`12mn2^`15mn2Z`13Wn1`42mn2Wc32mn2f^36mn2^`1=i9`c201on23So2Td3U
L1So24Vo22hn133Xo2Yo1G1[o21\o21ao22bo2oZ21eo25fo2Tg1;]1jO3ko2m;ec43[g3Vd4lB6mo2Q>[d1id1_T1o65mo2
X8n^3_[1TM002Yd6a91oo21PP33PP3WZ2]k16QP3m9`b3^4R5SZ12ac8Z33SP3j[1b64UP3`c12j\31XP31\P35]P3lj1a6l
1^41]P32^P3`Z21bP35cP3T4oS11nP41hP301mQ501ha309RT3^V1WOP>Z5f1_\1V1XC9lP3lHZM^V17Z12?lJ@T_3jFHk3m
3VKQ>3NF_3_P1R1V4f8bC05oP3n>mZ2UQ2nJ00006VR6`V2o1`7Q=A03UQ3eU4]J1VQ35YQ3[e1YQ1eU1P>4cQ3UKWHfV33Z
^4Q;[U21ce402]m4mT22Yb3g41nQ32\[5X`22oQ3Q98VX3gMXR1m^1_[1nL4m16^R3Wd1T]3i6aCXB5^R3a\4a8X<d\13`R3
WQ6l53aR3\Y1m=2\Y5ic11iR301QS35QS3g8UJgh2bZ18US3cV2l?^3f1\Q1_;c>1VS31[S32jZ8oE1hS32hS3dA6hS3R@[E
V7i9WY22nS3Zm33nS3PR1Yk28QT3:j?RIXa2i8WP1a>1ST31cT33gT3[a3Vm12QU3\82XU3bj33]U3nj3b?2`U3]25`U3Xa3
aP1b:12bU3ha48fU3V=QU2o10dS1Y5f83oU3a8ik14RV3WKmZ1V=4RV3WKTh1W\15SV3fj2`l1fES94SV32ld2TS11SV31UV
31WV36ZV3h?Tb1<mb2P>2cR4fV41bV304UT4la3ZBi32k[3Q_43hV3XT4e82jV3j802_j6dP21SW32`W3S\104aW3i9XCRa3
02aX3e62m]3Xa31dR8003S^5Y=SZ104i[3S2i4ch11\^5002``3l@1^X308f[3U;ae1hW1fBTEj=eL7mX3mBec2`U1h4Z224
mX3Z;\f511a]51QY39_Y3eR1_E2Vk1oR1iOm1i92_Y3_f42_Y3lP11\]301Yi41`Y32kR4kg103gY3g=]m31gY32oP4h91kY
32Q]5805kW41`8e1Rf22^Z3YJ2_Z3a;:aZ3o4[CLQg1RR1PE[P1h8SJ3aZ3dS2bg11aZ31gZ32gZ3d\33hZ3Y7d\54oZ3o\2
eU1R>2R[3_d33V[3PKec11W[34b[3Yc2\Q1_;1d[32e[3VI2i[3^E1l[31m[33m[3[Io44R\3X7Z\3Y^22V\3YP401]\303`
\33Sh12V]3^g102Z]3R]23g]3e\2\`13h]3d\252S^3Wd12U^3oV54W^3m9\3Vo22W^3m23\^3ZDhT12`V5ee16_^3]2PS1X
8a@U[11`^32l_3_g41b^31b^32c^3hf12ji3nS304k^3[=W]1a41l^31n^36P_3km3YJ50N1U_31Y_32a_3[n16f_3Z[2T1^
3UQ1R=1f_31g_35nj5c\22g6SB2l_3T\44nj4Wf11`82\`3bY24\`3bY2k[1aR13``3l@jf26``3k@0YY10gb14``3l@k2ac
22``3P<04a`3mP1>`42a`3Zo36a`3[`2ae1d7b7\:01i`31m`35m`3j^1T2nT2RJ002da3`42ea3Yf32ga3]W51la32Sb3dl
31Tb32^b3fb31`b32bb3mQ31bb31nb31Pc3001Sc31Uc31ce601]c33_c30\R22_c3l]31`c301bc31k]43UW4j`1Yi12Pd3
Ti11Qd38Rd3\?WBaDR5dU1Z2\e14Ud3Qi1fb3Z?03Vd3f2TY31ji3000007gd3dX3fV1G3d=k43_j6W_1b91\T71WS41od31
Pe32Re3\24Ve3S4Y2bS51We31Ze3001`e31be301he301me33Pf3[8YR42Pf3[81b[82Yf3lY32Zf3ga31QX73]f3i7PT32^
f3b<1^f30002bf371jf32jf3Ye14jf3ob42`U11lf31mf32mf3TY32mf3^e12mf3P32of3ae14of3Vk4\>_>1of32Q^7bL6R
g3[Cn4[Z2B04Yg3OmT313Yg3oU3WV11Yg37Yg3`2id3VNQ>117Yg3XT1Qc2VNQ>112\g3Xd11\g33]g3Ga12^g3g_42_g3mQ
51gg32gg3lV42ig3P21ig32jg301lg31ng33Ph30Rh21Th33Uh30[32Uh301Uh33Uh30[d11Vh33Vh3md4a?1Wh31Xh33Yh3
la1fa14Yh3_R3Zb1g=1Yh33\h3l^415dh3JAUb1TS23dh3kX4e74dh3JAUb11ih304nh3l24kT13Ti3Rk4PE2Ui3[c11Wi31
]i33_i3AcQ43_i3AUb13_i3Q1SS31hi31ii33ji3j1d^41ni32Pj3F2Pj3A1Pj31Qj33Tj3f142Uj3Pb41Vj32[j3G3[j3GV
T21[j32\j3ia44\j3Vb2`7Qh16\j3^^211031\j31_j33`j3[DY^21bj31cj31gj33jj3?Z_21jj31oj34Rk3B]_2Vo13Rk3
Bd^42Rk3V_41Sk31ak31bk33bk3Vo2Pl12bk3Yo46bk3o`1lP3]=111kk32Rl3kS51Wl33Wl3f]1]i32Wl3TW51Yl3002al3
f401cl31PY82dl3Uf21dl31el32el3WU12jl3h@04kl3^X1c1di2001ml34ml3VX1g6nb33Pm3[7]f14Pm3[7]f1]X11Um32
Vm3Ta51Vm3004Uh5<3N3^m3d5bR31cm306fm3\4mR1e5V[1lS12lm3`W31mm31mm32nm3`W35nm3WW1c1jb1VM1om32Un3hW
31Xn31\n31_n34fn3e5]f1Z]17fn3m6_=aDMfR451jn301\o31_o31ao33ao3eW302ao3eW302fo311fo35jo3TY1oh2c;N4
jo3TY1oh2c;2ko3bI1ko32mo3Y11mo32mo3[Q53mo3K[;2mo3k=2ZP4fa42[P401\P41^P41aP41dP42dP4`W32dP4jU34fP
4Wb3i<Z83fP4Wb3i<1fP41iP43iP4[;\_22PQ4_U33WQ4mZ3h62WQ4dZ31WQ42WQ4W32WQ4\j22WQ4kS33WQ4c5RW43WQ4dj
1ZW26WQ4dFoS1X32nS24WQ4R1aP4dX14WQ4R1j9ff32WQ4YZ55WQ4R1Pm3U\1n45WQ4R1j9dc4f;1XQ43\Q4`Y1eZ11\Q41`
Q43bQ4i2]f12bQ4l45eQ42Aed3d<5eQ42P4eb2TZ101mQ41nQ41RR41ZR42ZR4j93ZR4o2Pj32Qo7o^11]R43]R4oh1^13]R
4he1n51bR41cR41dR42hR4nb31QS41RS42WS4Xi203^S4cF[g11cS42mS411PT42QT4]f31RT41ST42UT4nW46WT4Zl3iAh8
0RJ6WT4Zl3iAh80L9WT4md2\W1iAh80`6i9U91YT44[T4P^4i8RJ2[T4P^41\T42\T4]f11_T42dT4ac12iT4XQ32kT4ke12
kT4ke13oT4c5_\32oT4W91ZU41[U41_U42TV4gM2TV4mS12VV401VV42ZV4ZV32ZV4Y11ZV41ZV41]V41^V41_V42_V4Ra31
Rf73cV4Ub1ok11dV42kV4cW41kV42mV4QQ32QW4bR11QW41RW44TW4:111XW41_W42`W432aW411cW41dW44kW41`8e12nW4
db34nW4\:[1Pb24PX4NW7]32PX4mP53]X4j7\81`X45eX4[R3\DS[1^12eX4hf33eX4Wh2`N5eX4S?Z2hV2`N1eX42hX4PQ4
2WY4Xj23\Y4P:[Q51^Y401eY42iY4VY31VZ41YZ42ZZ4U^23ZZ4e?_n11ZZ47\Z4Q6C\5`3Yf1V84\Z4T8m3QR21_Z43dZ4[
d3Z11eZ41gZ42gZ4SJ3hZ4Xd2Q=2oZ4SU32oZ4oP31oZ41W[41Y[41j\53d[4]Z3gi15h[4io3`D3P31h[43n[4m=ef42n[4
m=2n[4XV31P\42P\4U^21T\42U\4o\21U\41]\41d\41l\41n\44S]4U<^Acf12S]4dM1[]42c]4`o31h]42i]4lb31k]41m
]41W^42Z^4]`22[^4VY23[^4311[^43^^4o1i92^^4i;1f^41l^41U_41Z_44]_4l;o:kX23^_4n7m`22^_4U42^_4_\32^_
4W\31a_42b_4Q42f_4a:3U`4o6\^204[`4U6eS232[`4oY21[`41^`45^`4=QP2dNSU21h_901_`402c`4c82d`4fS31j`44
Wa4\8>e`11Xa42ba4QS21da41[b44[b40[1i\33\b4[1i\32ab4m32ab4hW24ab4b2]5hb34ib4Z4PR2\W15mb4e4cP3[Jj6
5mb4[5nl2n2k93mb4e4Qi13mb4e4E2mb4om41mb41Rc42Rc4][32Yc4YZ11[c44_c4AMV31ac42bc4YQ22bc4k51dc42dc4h
31ec41fc42hc4i\33hc4o1Si23hc4o1Si23jc4;RY11jc41kc41mc41nc42nc4lW33Qd40Y53jd40_22kd4lV31Pe44Qe4U[
11^k11We44We4PW2]=kJ3bj4iAm]12ce4WS21ce43ce4iR1]P13ce4ao1e33ce4ao1g31je44Xf4oX1fMWV11Yf42^f4U31^
f42_f4R42_f4aV21_f42_f4\a21`f42`f4j35af4WS2?ll1k31af41cf41Tg42Tg4PT33Vg4`S2S45Vg4[P2T3W=d42Yg4Y_
21[g43[g4kW2Tc13[g4R2hU22[g4R21\g41^g44gg4c2e5k24ig42i4`g23ig42Zl22lg4`P12lg4nP21lg41Vh41]h41mh4
4mh4h3PP2_G2mh4Qg14mh4]k2P`1A2Ui401\i41^i41`i41gi41Tj43Tj4Yg1df23Xj4ef1dN1Xj44Xj4bn1hV252Xj4PS11
`j41bj44bj4_o1mh1kL1fj45fj4mB^]2j?fU12fj4Re41hj42ij4hg31kj44kj4^e1f<kM2kj4QP31Rk41Tk42Yk4ih12Zk4
hP33[k4Te1Un13[k4Te103]k4\[2b<2ek4^i42kk433Ql4Ud2i52Ql4Ud21Sl401bl41jl42ll4[\21ll42Pm4lf41Xm43m]
8POO2em4\e41em41hm41mm43mm4Pk2>2Pn4Pe21Pn45Rn43_U1i2n42Yn4bn22an4ce14an4dD=m21an44cn400fZ21hn41P
o401io41QP51TP51UP501]P51aP51bP55dP5id1QJR1TM7iP5^4lGl1S1R5fk26iP5kX3iEC111iP52iP5`k23jP5fBo?1lP
52XQ5[Q32\Q5W31\Q53\Q5o2UW31]Q51dQ53dQ5Ui2[<1eQ52hQ5Zg22hQ5in31kQ52nQ504nQ5S\1lV1l61PR51UR53XR5\
U4a42\R5`d21\R51]R51^R51kf73jV7S@mP12aR5QQ21aR53cR5TW3eU12fR5lP21gR52gR5[41iR52oR5Yo14QS5c_3a<03
QS5i:Yl23[S50l[31dS51fS51hS51lS52lS5bo13lS5bX3001RT51UT52VT5Vf101]T51Tk80001_T50000000001kT51lT5
3nT5bP2202SU5iX41WU5001\U52\U5\W31]U5001^U52^U501kU51kU53nU52Q_4003ZV5j^1cg12\V5^P21`V51P`71dV56
kV5Z1bY10b4UX12SW5b51WW52hW5Q12PX5<1PX52PX5]d31WX53YX5lV2hm13_X50Wk33_X50Rf22dX5`F3dX5WCa\21jX51
lX51cY502dY5dZ15hY5[Chm2112hY5a?2jY5[C1RZ51SZ51Y_8001VZ502XZ5ec101YZ51eZ51jZ5001lZ51oZ52oZ5`k13Y
[52X`21bP91][501^[501`[51a[51c[51id91e[501h[51o[51Q\51R\51U\52U\512U\5bQ42W\5:4[\5_m2fR1^12^\5_j
11^\51a\51b\52b\5mi101e\51f\51g\51k\501m\501o\51P]5001R]500001Q]51R]501T]53X]5ed211X]51Y]52Y]5kW
201`]50001a]51b]51d]57d]5g1R2f1k2W\3m>2e]551f]51g]51j]51o]50001R^51Pl63Y^5e^1WV12^^5dX23^^5fm1h6
2^^5Z]12^^5^a12b^5iB5m^51l2e413m^51b72R_5WA3R_5k1V32R_5k13R_5k1b23S_5ZT3SI1Y_56Pa564i2Z104Pa56Y4
02Qa5V201db52ib5hQ104mb53001mb54Qc500Tn31Sc52Uc5VR34Vc5k2W\3m>2^c5iG1^c51ac51Ud51md51ce52Rf5W\31
df51Sg51jg51og51Vh52Vh5n501]h52]h5Q42]h5aA2]h5Yc21`Q82_h5\n21_h51`h51dh51ih52Pi5^N1Xi54Xi52`3nm1
01[i52[i5`31oP903ai5YQ2TV12di5oO1ki51mi51Pj51]j52]j5^21dj51ej53gj5S3`F5gj5o1]1[W121gj51jj52jj5Q2
2hb723]k5Q?lP12]k5^12lk5l73lk5e201lk52Vl5ga11_l51gl52gl5]11ll53ll5Z1M1ml502Qm5aX31Tm51Ym54[m516h
Q31_m51cm51im52km5YH2km5gl11km52Qn5Y21Sn53Sn5j\2>4nn5fh1T3ZL1Vo52Zo5P\31\o51jo53jo5ak1X?2jo5ak13
jo5ak1Se12lo5]f11PP61XP6001hV83lY8f9UC03jP6[k2aC4lP6KRZ2nS12mP6Z35WQ6]8\Y3;11\Q602kQ6i41kQ63WS6g
4]d101RU61]U62QV6h[11_V61hV61TY61^Y61_Y61P\91mY62mY6WT30001oY61QZ61RZ61VZ61WZ62ZZ6I2ZZ6R92^Z6H2^
Z6;1^Z62_Z6lP12`Z641`Z64aZ6V_21]J3dZ6XS2Q>2eZ6C1eZ62eZ6B3eZ6kg293eZ6B11fZ61hZ62jZ6=1jZ62jZ632jZ6
>3lZ6WLkT22lZ6ee21Tl71Q[62R[6801T[61U[61V[62W[601W[61X[61Y[601`[61e[61g[61U\61W\61_\61a\62a\6[^1
002[]6mU11^]61h]61R^61S^61]_63a_61fZ22a_611f_603R`6Wd1>1W`62Y`6[T31Z`61``61f`61n`62n`6dN1aa61ia6
1Sb61Ub62Ub6R]11Zb62`b602cb6a11jb61mb64Xc6g^2@i11Xc63]c6oh1_N4]c6oh1T7ZG1]c601dc62lc6jP31Ud61Wd6
2cd6kP11kd61ld63ld6Vc2f12nd6[W21Qe62Qe6Z22Re6`>1Ue62Ue6cg13Xe60kb21`e61ae61ce62ie6cS12ie6jc11le6
1ne61[f61]f63hf6Yb1e@3if6T[111if61Qg61Wg61\g61\g61_g61kg61og61\h61ah60002ih6bW21kh62kh6h;1Ti61Zi
61ei61ii61ni61Tj61Uj61Vj61Vj62Vj6mD1Wj62Wj6`>1^j61dj61jj62nj6]901Sk63Xk6_3Uf11[k604bk6[Oc@n71bk6
2bk6Y;01_]801dk61ik62ik6n91Pl61Tl61Ul62Ul601Yl61Zl61\l61fl61ml61Vm61Wm63Ym6S[1dC1Ym62Ym6gi11\m61
em61fm61mm61Yn601Qo61Vo61ho61mo62mo6UG1PP72UP7XN2VP701VP71YP72YP7_;1\P71^P71kP72YQ7UY22[Q7nV11\Q
71^Q701aQ71cQ71gQ76hQ7]JS@1Y;02QR7YW27WR7gIg?Z:U5^Aa32WR7a:2[R7aN1_R72_R711US71XS71ZS72ZS7oU101]
S71_S71`S71cS72eS721gS71PT71QT72TT7X`11TT71WT71ZT71\T71bT71cT71dT72gT721QU71[U71\U71]U73aU7232aU
723aU72ce11Yf81fU71gU71kU71VV71YV71[V72_V7UT21_V71aV71eV72hV7iT21kV71lV71oV74PW7eQ1[>fH1QW71WW71
]W72bW701cW71iW71lW71oW71QX71UX71[X71\X71fX701hX71\Y71oY71UZ71XZ71YZ71jZ71oZ72Q[7e81\[71_[71j[71
l[71Q\71S\72U\7h61U\73U\7b1U52W\782[\7g>1^\71b\71e\72e\7a71h\71i\72]^8V;3_W8TB^E002n\712U]701U]7
2i]7`Z12j]7na11Q^71]^71m^71T_71U_72W_7U11W_71[_72\_7R^11\_71c_71f_701l_71_`72b`7h12d`7Q`11j`71Ua
71Za72Za7TK1ia71ma71Pb74Pb7[P1j3m41Zb75\b7n4nGo8W81kb72nb7i<1Pd71Wd72[d7XX11]d700001id73id7W1k43
id7Y6o\11ld702Pe7g61Pe7001We72[e7g51[e71\e71ge71le71Rf71Vf71Yf71Zf71[f72_f7W?1jf71Sg75[g7Y5V=h=i
G5[g7fNT90eE1]g71bg71ig71kg72Uh701Xh71_h71]i71bi71di71hi71ki71Sj70002_j711_j71lj71mj71Pk71Uk701e
k702hk7g31kk71nk72nk7SO2nk7nT11Ql71Rl71Sl7002Vl7a=1[l71]l71Pm71Rn71gn73nn7kP1l12To7SA1Yo71[o71_o
72ao7[41bo71co71do71ho71^P81bP81dP81RQ81SQ81WQ81[Q81]Q801lQ82nQ811nQ81PR81WR81cR801eR81gR81hR81k
R81lR81WS81YS81lS81mS81ZT81_T83]U8H02kU8T^13PV8a<fN1VW805YW81Hn>d52YW811\W82^W8o92gW8=1gW87hW82l
@g2W5c:21RX81SX82SX8bB1TX83TX8cCm?1ZX82ZX8jT13ZX8jT1d21]X82]X8hA2]X8i35^X8m9h8[@U92aX8_Z11dX81fX
81PY81RY81SY82SY819SY81`3U60W9^5h:_85SY81n9P9gH1TY85UY8`3U60_I2UY8n91UY83VY8ZI]11VY81XY82XY8e?1Y
Y81ZY81[Y81\Y81]Y81^Y83`Y8921`Y81bY82cY8W@2cY8VV11cY81dY81eY82eY8d91fY81gY82gY8^@2gY8[@4gY8LV=W2
1hY81iY83iY8GY12iY8]?2jY822kY8fR15kY8b9S=R6l51kY81lY81lY81nY81nY81RZ82UZ8UU11UZ81ZZ81]Z81^Z83bZ8
R8b<1dZ82eZ8SK1eZ82eZ8UK1jZ81lZ82lZ8j22lZ8`K2lZ8WO5nZ8>2YDl11nZ81W[81Z[81`[81b[83b[8S9WP12b[8SP1
2b[8S92b[8YF1g[83k[8W7fL1T\82T\8cS11V\86W\8f60R80jD5W\8g6R80jD1Z\82Z\812[\8YM2[\8bE1[\82_\802_\8
V@2_\8\>1_\82_\8L1c\81d\82e\8fO1e\81l\81n\82S]8]S11S]81T]81U]82X]8eW11X]81\]81_]81f]81g]81k]81m]
81V^83V^8?]N1]^82]^8iP11_^81Y_82m_831V`81X`81c`82j`8f=001ba83\b8i8L1\b82\b8i81`b81eb82eb8b<2eb8a
<1jb81nb85nb80R80Q11Yc81[c81\c81]c83^c80^42^c8SI1ac82kc8D2Wd8PE1Xd81]d83cd8X1QJ1gd81Xe83ae8c2RA1
be81ce81ij83ee8b6Z@1le84Rf8U9g8m<1]f84^f8c4o451^f81if81jf82Vg8k34Zg8b3113_g8b302ag8gL2ag8T@2cg8T
H1dg82hg8oG2lg8gG1mg801fh8001ih83nh8e1m?2Qi8b=1Ui81Yi801\i81_i82bi8]51ki81ni8002Tj8M3Tj8M01Vj81[
j82ij8\11ij82lj8RE1lj83mj8111mj81Pk81Rk82Rk801Tk83Uk80L1Uk81Vk82Xk8^A1ak83hk8R;j41lk81Rl81Tl85Ul
8f:4[5_83Ul8f:P>3Zl8\;;3Zl8h;01^l81fl81gl81hl81il81kl81Wm81km81mm81Rn81Xn84]n8oD011_n81fn81ln81m
n81Po82Po8f;1Ro81Uo81Wo82Xo8eE1co82do8R21eo81go81io81jo81mo81no81oo83RP9131TP91YP91]P91aP91bP91m
P91oP91PQ91QQ92VQ9dB2YQ931lc91[Q91\Q92bQ9l11bQ93hQ9112hQ911kQ91lQ91nQ92nQ9f76PR98e1;1f53PR98Q22Q
R924QR9Y2Q122RR9b71TR91YR92YR9j71ZR92hR9\51nR91oR92WS9dB8WS9Y2[9b2;Lk261XS91\S92\S9n51_S93fS9U=N
1hS91oS93oS9]2f33]U9_4U81]U91aU93QV9T2V=1QV91dV91eV92kV9j44lV9`2o2a82lV9`21nV91^W91SX91UX91mX92n
X9Q91nX91RY91[Y91bY91eY91fY91hY91oY91TZ91^Z92_Z9:1_Z91aZ91bZ91mZ92mZ9[41oZ91a[91b[91f[902V\9X31V
\91_\91f\91g\91g]91h]91n]91Q^91a^91e^91S_91W_91Y_91]_91__91h_91i_91j_91l_91n_92o_9S11]`91b`91Ua9
1Xa92Ya911[a92]a911la91Rc91Wc91_c91`c901kc91mc91Pd91Ud91Xd91\d91ad91ed91gd91md91nd92od911Qe91\e9
1]e9[601210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJ
K10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W13
4P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1J\110;0mn1]124G7^1_1J\110;0mn1]124G7^
1`1a1b110;0mk1c124d17e1f1a1g110;0ma1c124d17e1h1a1b110;0mj1c124d17e1i1a1b110;0][3c124d17e1j1a1b11
0;0mo1c124d17e1k1a1b110;0mo3c124d17e1l1m1g100;0mi1n114o1P2m1g100;0mm3n114o1Q2R2S210;0mm1T224U27V
2W2R2S210;0mm1T224U27V2X2JS210;0mi1Y224U27V2Z2DE00;0mH[234\2]2^27_2`2a2b220;0mi5c234\2]2^27_2d2J
\110;0mLe234\2]2^27_2f2g2h210;0mk1i234j2>k27l2m2n2o200;0mo1P32464Q3R3m1g100;0mk1n114S3T3U3V300;0
mo1W334X3>Y37Z3[3g2h210;0mY1i234j2>k27l2\3g2h210;0mi1i234j2>k27l2]3g2h210;0mo1i234j2>k27l2^3g2h2
10;0mo1i234j2>k27l2_3g2h200;0mY1`334j2>k27l2a3Mb310;0mi1c334j2>k27l2d3e3h200;0m]1f317g3h3MK10;0m
o1i324G7j3k3MK10;0mn1i324G7j3l3J\110;0mX1m324G7Hn3JE10;0mh3o324G7HP4J\110;0mX1m324G7HQ4R4S410;0m
Z1T427U4>V4W4n2o210;0mk1X424G7HY4a2b220;0mY5c234Z4]2[47\4]4a2b220;0mi5c234Z4]2[47\4^4a2b220;0mY5
c234Z4]2[47\4_4a2b220;0m\5c234Z4]2[47\4`4a2b220;0mY1c234Z4]2[47\4a4a2b220;0iY1b434Z4]2[47\4c4d4e
410;0io1f41Q1g4h4i4j410;0im1k41Q1l4m4n4o420;0mX1P50Q5U3V300;0mm1W334X3>Y37Z3R5MK10;0m^1S524T57U5
V5MK10;0m^1S524T57U5W5MK10;0m^1S524T57U5X5MK10;0m^1S524T57U5Y5MK10;0mk3Z534T54[57\5]5MK10;0mk3^5
34T54[57\5_5`5b320;0mm1a52b5c57d5e5`5b320;0mm1a52b5c57d5f5`5b320;0mm1g534h5]2i57j5k5`5b320;0m]1g
534h5]2i57j5l5`5b310;0mi1g534h5]2i57j5m5MK10;0mo1n524G7^1o5MK10;0mo1n524G7^1P6J\110;0m_1n524G7^1
Q6MK10;0mk1R624T57U5S6T6j410;0mh1U634V6Q1W67X6Y6T6j410;0mi1U634V6Q1W67X6Z6T6j410;0mh1U634V6Q1W67
X6[6T6j410;0mh1U634V6Q1W67X6\6T6j410;0mh1U634V6Q1W67X6]6T6j410;0mi1U634V6Q1W67X6^6T6j410;0mi1U63
4V6Q1W67X6_6T6j410;0mm1U634V6Q1W67X6`6T6j410;0mm1U634V6Q1W67X6a6T6j410;0mn1b624c67d6e6MK10;0mn1b
624c67d6f6T6j410;0mj1b624c67d6g6J\110;0mn1b624c67d6h6Ji610;0mo1j624[57_2k6Ji610;0mZ1j624[57_2l6J
h210;0mm1j624[57_2m6R2i610;0mk1j624[57_2n6n2o210;0mo1o624[57^1P7J\110;0mm1o624[57^1Q7J\110;0mo1o
624[57^1R7MK10;0mo1o624[57^1S7J\110;0m^1o624[57^1T7MK10;0mo1U724G7^1V7MK10;0mm1U724G7^1W7DE00;0m
i3[234X7]2^27Y7Z7DE00;0mi1[234X7]2^27Y7[7\7E00;0mY1]714^7_7\7E00;0mY1]734X7]2^27Y7`7MK10;0mn1a72
4G7^1b7`5b320;0mo1a52b5c57d5c7J\110;0mo1a724G7^1d7;<10;0mk1=3>?7@7Ae7;<10;0mk1=3>?7@7Af7;<10;0mk
3=3>?7@7Ag7;<10;0mk3=3>?7@7Ah7;<1010mk1=3>?7@7Ai7;<1020mk7=3>?7@7Aj7;<1190mk3=3>?7@7Ak7;<10;0m[3
=3>?7@7Al7;<1020mo7=3>?7@7Am7a1n710;0mj1o724P87Q8R8a1n710;0mk1o724P87Q8S8a1n710;0mo1o724P87Q8T8U
8U81040Y8V827W87X8Y8S4S41040iY1T427W87X8Z8[8[81040iY1\827W87X8]8^8^81040iY1_827W87X8`8a8a82040Y8
b827W87X8c8d8d81049iY1e817f8g8d8d8104>iY1h827W87X8i8j8j81140iY1k827W87X8l8m8m80141iY1n827W87X8o8
P9P90140iY1Q927W87X8R9S9S92140iY1T927W87X8U9V9V91140YY1W927W87X8X9Y9Y91140iY1Z927W87X8[9n2o200;0
mo1P32464Q3\9n2o201;0mo1P32464Q3]9Mo200;0mk1^92464Q3_9n2o200;0mk1P32464Q3`9R4S410;0mY1T437U47A>V
4a9R4S410:0mY1T437U47A>V4b9R2S210;0mo1c924[57d5d91210;0m_1c924[57d5e9T6j410;0mn1f924g97X6h91210;
0mn1f924g97X6i9J\110;0mY1f924g97X6j9R2S210;0mo1f924g97X6k9a1b110;0mo1l924g97X6m9m1g110;0mo1n924g
97X6o9J\110;0mn1P:24g97X6Q:;<10;0mk1R:24g97X6S:T6j410;0mn1U62T:U:7V:W:T6j410;0mn1X:2T:U:7V:Y:`5b
320;0mn1a52T:U:7V:Z:MK10;0mn1[:2T:U:7V:\:MK10;0mk1]:24T57U5^:MK10;0mk1]:24T57U5_:MN10;0mo1]:24T5
7U5`:MN10;0mg1]:24T57U5a:MN10;0mo1]:24T57U5b:MN10;0mo1]:24T57U5c:MK10;0mo1]:24T57U5d:a1b110;0mo1
]:24T57U5e:M\110;0mo1]:24T57U5f:a1b110;0m_1]:24T57U5g:MN10;0mo1]:24T57U5h:Ji600;0mi3i:24j:7Hk:Ji
600;0mk1i:24j:7Hl:Ji600;0mo1m:24j:7Hn:DE00;0mi3i:24j:7Ho:g2N10;0mm1P;24j:7HQ;;<10;0mi1R;24j:7HS;
J\100;0mm1T;24j:7HU;a1b110;0mm1V;24j:7HW;MN10;0mi1X;24j:7HY;a1n710;0mm1Z;24j:7H[;MK10;0m_1\;24G7
_2];U3V310;0mo1\;24G7_2^;J\110;0mo1\;24G7_2_;MK10;0mo1\;24G7_2`;`5b320;0m_1a524G7_2a;R2S210;0mo1
\;24G7_2b;a1b110;0mk3c;24T57U5d;JK10;0mi1e;24T57U5f;JK10;0mi1e;24T57U5g;g2h210;0mo1e;24T57U5h;R2
i610;0]n1i;24T57U5j;Mb310;0]o1c324T57U5k;JK10;0ii1e;24T57U5l;MN10;0mm1O24T57U5m;T6j410;0mm1U624V
6Q1W6n;J\110;0mY3e234[5]2o;7_2P<J\110;0mj3e234[5]2o;7_2Q<J\110;0mi3e234[5]2o;7_2R<J\110;0mo7e234
[5]2o;7_2S<J\110;0mi7T<34[5]2o;7_2U<J\110;0mo5V<34[5]2o;7_2W<J\110;0mm7X<34[5]2o;7_2Y<J\110;0mo7
Z<34[5]2o;7_2[<J\110;0mo1\<34[5]2o;7_2]<J\110;0mi3e234[5]2o;7_2^<Jo210;0mo1_<34[5]2o;7_2`<J\110;
0mi5e234[5]2o;7_2a<J\110;0mY1b<34[5]2o;7_2c<J\110;0mi3e234[5]2o;7_2d<J\110;0mi1e234[5]2o;7_2e<Ji
610;0mi1j634[5]2o;7_2f<ME00;0mk3g<24h<7i<j<ME00;0mj3g<24h<7i<k<ME00;0mZ1g<24h<7i<l<MK00;0mo1g<24
h<7i<n2P10P10PP81P80P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10PP
11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P81P804
2P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10
P10P412_n?QDe8`Dfi3PDUV8QDf8PDgV8PDdR8PDT8PDlV8PD[m5PDlV8PDT8PDgT7PDgV8PDYo5PDT8QDg8QDh8PDWc4PDc
T6PDlT7QDi8PDoT7QDj8PDdR8QDk8PDT8PDgT7PDHQDl8PDhT6PDcU6PDHPDl;QDm8PDPU7PDdR8PDY9QDn8QDo8PD\i7PDo
U<WD0QDP9PDSU7QDP9XD0WD0PDdR8PD^Q6QDQ9QDR9XD0QDS9WD0PD^Q6QDQ9QDR9XD0QDS9WD0PDhT6QDT9QDU9XD0SD0WD
0PDkV8PDmT7PDlV8XD0WD0QDV9QDW9P@fk4XD0SD0WD0QDX9QDY9XD0SD0WD0QDZ9QD[9TD1QDZ9P@bT6XD0WD0PDoT7PDbR
8QD\9XD0QD]9P@fk4QD^9QD_9QD`9Q@i6QDa9QDb9QD^6Q`1g6QDc9PDHPDfk4SD0`EjT7`EiT7`EoT7`E4`En^2`EQ3QDd9
aD0`D\]2`D]]2`DZ]2`D[]2`D^2`Dh]2`DcT6`DgT7`DaT6`DaV<`DkT7`D4`D`1QDe9P@hT7Q@f9WD0QDg9XD0aD\6`DcT6
`DgV6`DaT6`D^2`D`1`DlT7`DgT7`DjT7WD0QDe9QDg9XD0QDh9WD0PDgV8QDi9XD0WD0PDlV8QDj9XD0`DcT6`Dh]2`D^2a
D0`DW1`Dn]2`DT_2PDgV8QDk9QDl9WD0PDmV8XD0PDhT7QDm9aD\6UD0WD0PDmV8XD0`DhT7PDmQ<QDn9QDo9PDcV<PDg3PD
mQ<QDP:PDnW2QDQ:`E^2`Eh]2`ER3`EjT7`Ef`2`Ed3`EkT7PDHQDR:`D\]2`D]]2`DU1`DS1`DcT6SD0PD`f5QDS:QDT:QD
U:SD0UD0WD0QDV:Y@0P@^P5QDW:P@oT7QDX:XD0`@Wo3`Dk8`DlT7`DmP6UD0WD0PD^P5Y@0QDY:PDoT7QDZ:XD0WD0QD[:P
DoT7QD\:XD0QD]:`Dk8WD0QD^:PDVi3XD0QD_:TD1QD`:WD0QDa:QDb:XD0WD0PD]R5QDc:QDd:XD0WD0QDe:QDf:TD1QDg:
XD0QDh:WD0QDi:Y@0QDj:TD1QDk:PDhX5XD0WD0QDi:Y@0QDl:XD0YD2WD0QDi:Y@0QDl:XD0QDm:WD0QDn:Y@0QDo:XD0SD
0WD0QDP;Q@Q;P@Y]2TD2QDR;QDS;QDT;XD0aD\6WD0QDU;Q@V;TD1QDW;PDoT7P@Y]2QDX;XD0WD0QDY;QDZ;XD0QD[;`Djh
7`Doo2`D]m3`D]m4`Dn]8WD0QD\;QD];XD0YD2QD^;WD0QD\;QD];XD0QD_;QD^;WD0QD`;TD3P@jo2PDT8XD0QFa;`DlS3W
D0QDb;PDY]2P@dR8PDT8XD0QDc;WD0PDT8XD0QFd;TD2YD1WD0PDT8XD0QFd;TD2QDe;WD0QDf;PDT8XD0QDg;WD0QDh;S@0
QDi;QDj;QDk;QDl;XD0QFm;WD0QDn;Y@0QDo;P@jT7XD0QDP<QDQ<WD0QDR<Y@0QDS<XD0QFT<`DT9`D_c4`DlU3`DnU3`D[
K`D`I`D\K`DXK`DYK`Dm5UD0WD0PD]R5QDU<QDV<QDW<XD0QDX<WD0QDY<P@^P5Y@0PDY]2Y@0QDZ<XD0QD[<WD0QDc:Y@0Q
D1XD0`DoT7`DbR8`Dk8`DXh3`DWh3`DY]2`DeT6`DRW8`Dl_2WD0QD^:PD^P5Y@0QD1XD0`Dk8`DoT7`D^]2WD0PDiT7PD]R
5QD\<PDmV<XD0aD\6WD0PDiT7QD]<PDkj8XD0WD0PDcT6QD^<QD_<XD0VD0WD0PDcT6QD^<QD_<XD0QD`<WD0PDWU7QDa<QD
b<QDc<XD0WD0PD]]2QDd<QDe<XD0WD0PDcU8TD1QDf<QDg<XD0WD0PDbR8PD^h5QDh<QDi<QDj<XD0WD0PDR^6PDiT7XD0PD
ZP1WD0QDk<QDl<TD1QDm<VD0XD0WD0QDk<QDl<TD1QDm<QDn<XD0UD0WD0QDo<P@mP6QDP=XD0TD9PD2UD0WD0QDo<P@mP6Q
DQ=TD2QDR=XD0UD0WD0QDS=QDT=QDU=XD0UD0WD0QDV=SD0XD0TD9PD[k3UD0WD0QDV=SD0TD9PD4PD[k3XD0UD0WD0QDW=X
D0SD0TD1VD0UD0WD0QDW=XD0SD0TD1QDX=UD0WD0QDY=XD0SD0TD3QDZ=WD0PDhQ6QD[=QD\=XD0`DgT7UD0WD0QD]=SD0S@
0S@0PD4QD^=XD0WD0QD_=Q@`=QDa=QDb=XD0QDc=WD0PD[m4PDY]2QDd=XD0UD0WD0PDY]2Q@g6QDe=XD0aD\6`@jT7UD0WD
0QDf=QDg=XD0QDh=WD0PDP3QDi=QDj=XD0UD0WD0PDW3TD3PDgT7QDk=XD0VD0`D\K`DT9`D`I`D`W2UD0WD0PDW3TD3PDgT
7QDk=XD0QDl=`D\K`DT9`D`I`D`W2UD0WD0QDm=XD0QDn=WD0QDo=TD1QDP>TD1QDQ>XD0SD0WD0PDXo3PDZ]2PDWo3XD0WD
0QDR>QDS>XD0WD0PDo2QDT>PDoT7XD0QDU>PDXa2WD0PDdT6PDoT7XD0QDV>PDXa2WD0PDV3PDbR8PDWe4XD0WD0PDWe4PDb
T6PDhT7XD0WD0PDmV<YD2XD0SD0WD0PDmV<QDW>QDX>XD0WD0QDb;QDY>TD1QDZ>XD0YD2`Dl_2`Dd3`D[P<WD0QDb;QDY>T
D1QDZ>XD0QD[>`Dl_2`Dd3`D[P<QD2WD0QD\>QD]>PDkW8XD0SD0WD0PDcQ6QDV;PDHPDbQ8XD0QD^>`DiT7`@oT7`D\3WD0
QD_>QD`>QDa>XD0QDb>WD0PD[b5QDc>QDd>XD0QDe>TD2PDoT7QD]4WD0QDf>PDhT7QDg>XD0WD0PDQb4PD]P5PDkW8XD0WD
0QDh>PDWY<XD0WD0PDXY<PDYY<XD0WD0PDZY<PDlk3XD0WD0PDlk3PD4PDlk3XD0WD0PD[Y<PD\Y<XD0WD0PDdT6PDhT7PDd
R8PDce4XD0VD0WD0PDdT6PDhT7PDdR8PDce4XD0QDi>WD0PDoT7PD]Y<PDiT7XD0VD0WD0PDoT7PD]Y<PDiT7XD0QDj>WD0Q
Dk>XD0QDl>WD0PD^R5QDm>XD0PD4WD0QDn>QDo>XD0VD0PD4WD0QDn>QDo>XD0QDP?WD0PD]R5PD\P5Q@Q?PDo2XD0PDPb;W
D0PD\P5PDnk7PDo2PDPb;XD0WD0QDR?`D4SD0XD0`D4WD0PD_V2PDoT7QDS?PDdY<XD0WD0PDni4PDcT6QDT?PDjP<XD0WD0
QDU?PDaT6QDV?TD2QDW?XD0QD^:WD0PD\P5Q@X?QDY?TD2QDZ?XD0WD0PDmV<PDdR8TD1QD[?XD0WD0PDX3QD\?P@4PD\m4X
D0WD0QD]?QD^?PD\m4XD0VD0WD0QD]?QD^?PD\m4XD0QDj>WD0QD_?PDaT6PDQZ<XD0UD0WD0QD`?PDbR8QDa?XD0UD0PDRZ
<PD4PD]R5WD0PDbR8QDd7XD0WD0PDaT6PDSZ<PDT8XD0WD0QDb?QDc?XD0VD0`DaT6WD0QDb?QDc?XD0QDd?`DaT6WD0QDe?
PDWZ<XD0WD0QDf?PDbZ4PDiP3XD0WD0PDQS6PDmT7PDR6XD0QDg?TD1WD0PDnGPDnP6XD0WD0PDXV8QDf6PDXj5XD0VD0WD0
PDXV8QDf6PDXj5XD0QDh?WD0QDi?QDj?PDol3XD0VD0WD0QDi?QDj?PDol3XD0QDk?QDl?QD^6TD1WD0PDWo3SD0PDUU7SD0
XD0VD0QDl?QD^6TD1WD0PDWo3SD0PDUU7SD0XD0QDj>WD0QDm?XD0`DWS6`Dn;`D_V3`D\`6`DcZ<`D]\5`DYo5`Dig5`Di[
4`Di[4`DdZ<WD0QDn?XD0WD0PD__2PDmT7PDgZ<XD0QDo?Q@^6WD0PDfk4QDP@XD0WD0QDQ@QDR@XD0QDS@WD0PDe8PD`T6X
D0VD0QDS@WD0PDe8PD`T6XD0QDT@WD0QDU@XD0VD0`D[I`DX\4WD0QDU@XD0QDV@`D[I`DX\4WD0QDW@QDX@PDjT7XD0WD0P
DZ[<PDhT7XD0TD1WD0PDSMPDhT7XD0WD0PDSMPDhT7QDf6PDeU7PDeGXD0WD0QDY@QDZ@XD0TD1YD2WD0QD[@P@^T6PDkT7X
D0QD\@WD0PDQU2PDaT6XD0`DdR8`Dkf2WD0QD]@PDhT7QD^@XD0`DdR8WD0QD_@PDdR8QD`@PD_T6XD0WD0PDhP3PDhT7QDf
6PD[T3XD0WD0PDXIPDlX2XD0QDa@WD0QDb@QDc@XD0VD0WD0QDb@QDc@XD0QDd@WD0QDe@QDf@QDg@XD0VD0WD0QDe@QDf@Q
Dg@XD0QDh@WD0PDWV2PDdR8QDi@XD0WD0QDj@PDbR8PDZk4XD0QDk@TD5WD0QDl@QDm@PDdT6XD0WD0PD_e7QDn@QDo@XD0W
D0QDPAPDZn5XD0QD\6WD0QDQAPDhT7XD0QDRAWD0PDdR8QDSAQDTAXD0PDhT7WD0QDUAPDmU8PDVIXD0WD0PDiT7PDbR8SD0
PDfT6PDo[<XD0VD0WD0PDiT7PDbR8SD0PDfT6PDo[<XD0PD1QD]7WD0PDiT7QDVASD0P@hT7QDWAPDo[<XD0WD0QDXAXD0PD
hT7SD0QD^:TD1WD0QDl@PDP3PDdT6XD0QDYAWD0PDbR8PD\_7PDeg5XD0WD0QDZAPDaT6QD[ATD2QD\AXD0WD0QD]ATD6QD^
AQD_AXD0QD`ATD1WD0QDaATD1QDbAXD0aD\6WD0QDcATD4QDdAXD0VD0WD0QDcATD4QDdAXD0QDeAWD0QDfAPDdR8PD[P5XD
0`DfU8`DoT7WD0QDgATD3PD_e7P@dR8QDhAXD0WD0QDiAPDcT6PDdR8XD0WD0QDjATD3QDkAXD0VD0WD0QDjATD3QDkAXD0Q
DlAWD0PDTT6QDmAXD0WD0QDnATD4QDoAPDiT7QDPBXD0WD0QDnATD3PDgT7PDac2XD0WD0QDnATD3PDVU7XD0QDQBWD0QDRB
P@bT6QDSBP@dR8P@R8QDTBXD0WD0QDUBQDf6PDeU7PD`U4XD0WD0QDVBPDdR8QDWBXD0WD0QDXBQDYBQDZBXD0WD0QD[BXD0
WD0PDi\<QD\BXD0WD0QD]BQD^BXD0QD_BWD0QD`BPDaT6PDUV6XD0WD0PDUV6PDdY<XD0WD0QDaBQDbBQ@cBQDdBXD0WD0PD
UR6QDeBXD0WD0PDeKPDhT7PDWc4XD0WD0QDfBPDjIXD0WD0QDgBQDhBTD1QDiBXD0`Dm5`DUK`DY9`DoJWD0QDjBQDf6PDeU
7Q@kBQDlBXD0WD0QDmBQDf6PDeU7Q@kBQDlBXD0WD0PDcT6PDdR8PDo^<XD0WD0QDnBQDoBQDPCXD0VD0`DYI`D[K`D`I`D\
K`Dei5`D^Y2WD0QDnBQDoBQDPCXD0QDQC`DYI`D[K`D`I`D\K`Dei5`D^Y2WD0QDRCTD2PDiT7PDdR8QDSCXD0WD0QDTCQDU
CQDVCXD0`DnG`DlU3`DnU3`D^o5`DlS3`DmS3`D]V3`Dao5`DQV3`D]c4`DWJ`DZm4`DXd4`D^F`DeQ6`Db_<`DfW5`DeW5W
D0QDWCQDUCXD0`DdR8WD0QDXCQDYCQDSBXD0YD2`DnH`D`I`DlU3`DlS3`DWI`DcF`Dio5`Dck4`Doc4`D\KWD0QDXCQDYCQ
DSBXD0QDZC`DnH`D`I`DlU3`DlS3`DWI`DcF`Dio5`Dck4`Doc4`D\K`EdR8`EbR8WD0QD[CXD0`D_e7`D_T6`D]W6`DU`<`
DfU8`D_W6`DnX6`Dao5`D]e4SD0WD0QD\CPDaT6QD]CQD^CXD0WD0QD_CPDaT6QDf6XD0WD0PDaT6QDf6PDV`<XD0WD0QD`C
PDnP6XD0VD0WD0QD`CPDnP6XD0QDaCWD0QDbCTD1QDcCXD0QDdCWD0QDeCPDoU8PDjT7XD0WD0QDfCTD3QDgCXD0VD0WD0QD
fCTD3QDgCXD0QDhCWD0QDfCTD3PD`T6XD0QDiCWD0PD`T6PDdR8PDTLXD0`DaT6`DiT8WD0QDjCPDbR8QDkCXD0WD0QDlCPD
dR8PD`U8PDhX5XD0WD0QDmCPDdR8QDnCXD0`DoT7`Ddo4`DoU8`DPU7WD0PDi`<QDoCXD0WD0QDPDQDQDPDdR8QDRDXD0WD0
QDSDPDdR8PDj`<XD0WD0QDTDQDUDQDVDQDWDXD0WD0QDXDXD0WD0QDYDQDf6QDZDPD`T6XD0WD0QD[DPDdR8QD\DXD0`DcT6
`DfU8`DnP6`DmU8`DaT6WD0QD]DQD^DTD1QD_DXD0`D`I`D`c4WD0QD`DTD1QDaDTD2QDbDXD0WD0QDcDQDf6PDmW8PDhT7X
D0WD0QDdDTD4QDeDQ@fDQDgDXD0WD0QDf6PDeU7PD_a<XD0WD0QDhDTD3QDiDQ@jDQDkDXD0WD0PDjo2PDmT7PDPR6XD0WD0
QDlDTD2PDcT6PDdR8QDmDXD0WD0PDcT6PDdR8QDnDXD0WD0PD^T6PDdR8PDea<XD0WD0QDoDTD1QDPEXD0`D`T6`DbT6`Dkf
2WD0QDQEPDfa<XD0WD0PDfa<PDg_5XD0WD0QDREPDmU8TD1PDga<XD0WD0QDSETD2QDTEVD0XD0WD0QDSETD2QDTEQDUEXD0
WD0QDVEQDWEQDXEXD0WD0QDYEPDia<XD0`D^T6WD0QDZEPDcZ;XD0WD0PDaT6QDf6PDfP3XD0QD[EWD0PDiT7QD]CPDRa7PD
hT7QD\EXD0`DbH`DmV2`DTb3`DX\4WD0QD]EP@iT7PDe3XD0VD0WD0QD]EP@iT7PDe3XD0QDh?WD0QD^EQ@_EXD0QD`E`DlX
6`DmX6`Dm[6`Dn[6WD0QDmBQDaETD1QDbEPDiT7XD0QFcEWD0QDdEXD0TD4QDeEQDfEQD^6WD0QD6XD0QDgEQFhETD3WD0QD
6XD0QDiE`DhY6`DiY6`D[K`DR[6`Dmj6`Dnj6WD0QDjEPD`T6XD0VD0WD0QDjEPD`T6XD0QDkEWD0QDlEQDmEPD`T6XD0WD0
QDnETD3QDoEXD0QDPF`Dab<`Dnd6`D^o5`DgU3`Dfo;`Dhe4`DlS3WD0QDnAQDQFXD0PDhT7WD0QDRFTD3QDSFQDTFXD0WD0
QDUFTD1QDVFXD0QDWF`DZZ6`DgU3`DXh5`D]J`DQT6`D^o5`D`a8WD0QDXFPDaT6TD2PDUc<XD0WD0PDUc<XD0QDYF`DdR8Q
FZFTD2WD0QD7XD0`DcT6SD0WD0QD7XD0QD[F`D\c4`DTb3QF\FTD1WD0QD]FQD^FXD0QF_F`DlU3`DnU3`D^o5`D]V3`D]J`
DXh5`Dhd6`DWS3`Dkf2aDf5`DQT6`DoU3`DZZ6`DUc4QF`FTD2WD0QDaFPDfU8XD0YD2`D]J`D^o5`DnU3`DlU3`Dao5`DRj
6`DS:`D]S3`DlX6`DXh5`Dd2`D]6QF`FTD2WD0QDaFPDfU8XD0QDbF`D]J`D^o5`DnU3`DlU3`Dao5`DRj6`DS:`D]S3`DlX
6`DXh5`Dd2`D]6QFcFTD2WD0QD5XD0`DdZ4`D[K`DYI`D4WD0QDdFXD0`DdZ4`D[K`DYIWD0QDeFPDdR8PDe5XD0WD0QDfFQ
DgFQDhFXD0`Deg5`Don5WD0QDYDTD1QDiFXD0`DhX5`DPU8`Dfk4`DSc4WD0QDjFPDlJPDjT7XD0SD0WD0QDkFTD1QDlFTD1
VD0XD0WD0QDkFTD1QDlFTD1QDmFXD0WD0QDnFPDdR8QDoFXD0WD0QDPGQDf6PDWHXD0WD0QDQGQDRGQDSGXD0WD0QDTGQDUG
XD0aD^6WD0QDVGXD0`DaK`Dgd<`DcQ7`DXK`DVU7WD0QDWGPDbW6XD0`DkT7`DjT7`DlT7S@0WD0QDXGQDYGXD0VD0`DnX6W
D0QDXGQDYGXD0QDZG`DnX6WD0QD[GPDUh5XD0QD\GWD0QD]GQD^GQD_GQD`GXD0WD0PDbR8PDUh5PDmT7PDod<XD0WD0QDaG
QDbGQDcGQDdGXD0WD0PD`P4QDeGXD0`DZ4`Df^6`DhT7WD0QDfGS@0QDgGQDhGXD0WD0QDiGXD0SD0WD0QDjGXD0SD0WD0QD
kGQD]CQDlGXD0WD0QDmGPDbR8QDnGQDoGXD0`DZ5`DbR8QDPHPDnP6QDQHQDRHQDSHQ@\6QDTHPDmQ<S@0QDUHQDVHQ`1g6W
D0QDWHXD0QDXHQDYHQDZHQDT7QDfFPDdR8QD[HQD\HQD]HQD^HPD^T6`DcT6`DaT6`DgT7`DY5QD_HQ@^6Q`1g6WD0QD`HXD
0PDoT7QDaHWD0QDbHS@0QDcHXD0PDiT7QFdHUD0WD0QDeHXD0SD0QDfHQDgHTD2QDhHQDiHPDdR8PDnX6PDXT6PDgT7PDdR8
QDjHQDkHPDoT7QDlHPDoT7QDmHPDS1PDoT7QDnHPDHPDfk4QDoHQDPIQDQIPDS1PD[b5QDRIPDZV8PD_]2QDSIPDUV8PD_]2
QDTIQDUIPDlT6PD_e7QDVIQDWIQDXIP@oT7PDR3QDYIQDPHQDZIP@oT7S@0QD[IQD\IPD_h5QD]IQD^ITD2PDiT7PDQn3QD_
IPDn7QD`IQDaIPDdR8QDbIQDcIPD`T6QDdIPD`T6QDeIQDfIQDgIQDhIQDiIQFl6TD2WD0QDjIXD0`E]n;`E\n;`Ein5QDkI
QDlIQDmIQDnIQDjCPDbR8QDkCQDoIPDdR8QDPJQDQJQDRJQDSJQDTJQDSJQDTJPDhT6QDUJQDVJPDY]2PDYf3QDWJQDXJQDY
JPDUV8QDZJQFl6TD1WD0QD[JXD0SD0TD2QD\JWD0QD]JXD0QD^JPD^]2WD0PDb_7XD0PDoT7WD0QD_JXD0PDgT7PDif<QD^6
WD0PDm_;XD0PDiT7PDdR8Q@T7QD`JQDaJTD2QDbJQDmCPDdR8PDi`<QDcJQDdJQDeJQDfJTD2PDSa<PD`T6QDgJPD^T6PDaT
6QDhJPD^T6QDiJPD_W6QDjFPDlJPDjT7QDoDPD]U2QDjJQDkJQDlJQDmJQDnJQDoJPDkT7VD0QDoJPDkT7QDPKQDQKQDZHPD
mW8PDhT7QDRKPDoT7`D\3QDSKTD2QDTKQDUKQDVKQDWKTD1QDXKPDnP6QDYKQDZKQD[KQD\KWD0QDPIPDP1PD^T6XD0WD0PD
HPDfk4PDP1PD^T6XD0WD0PDm9QD]KXD0`DgT7`DQU7`DlT7`DaT6`DcT6WD0PDHPDfk4QD]KXD0`DgT7`DQU7`DlT7`DaT6`
DcT6WD0QD^KTD3QD_KXD0`DdR8`DgT7`DoT7`DPh<WD0QD`KQDaKXD0QDbKWD0QDcKPD_T6QDdKXD0QDeKWD0QDfKPD_T6QD
gKPDdR8XD0QDhKQFiKTD2WD0QDjKQDkKXD0VD0`DmW8QFiKTD2WD0QDjKQDkKXD0QDlK`DmW8WD0QDmKPD^T6PDiT7XD0QDn
KWD0QDoKPD^T6PDjT7XD0SD0WD0QDPLQDQLXD0VD0WD0QDPLQDQLXD0QDRLWD0QDSLTD1XD0QDTLWD0QDULPDbR8TD1QDVLX
D0QDWLWD0QDXLPDiT7XD0P@dR8QDYLWD0QDZLQD[L`DaT6XD0WD0QD\LTD2PD_T6XD0VD0WD0QD\LTD2PD_T6XD0QD]LWD0Q
D^LQDf6QD_LXD0WD0SD0QDf6PDhX5QD`LXD0VD0WD0SD0QDf6PDhX5QD`LXD0QDaLWD0QDbLQDcLTD1QDdLPDlJXD0QDeLWD
0QDfLQ@gLTD1PD_IXD0QDhLWD0QDiLQD`=QDjL`DcT6`DgT7`DaT6`DlT7XD0QDhLWD0QDkLQDlL`DcT6`DgT7`DaT6`DlT7
XD0QDmLWD0PDkW8QDj5XD0`DcT6`DgT7`DaT6QDnLWD0QDoLPDnP6XD0VD0QDnLWD0QDoLPDnP6XD0QDPMQDQMWD0QDRMTD1
QDSMPDP9XD0WD0PDgT7PDbR8QDTMXD0VD0WD0PDgT7PDbR8QDTMXD0QDUMWD0PDhT7QDf6PDeU7PDm]2XD0WD0QDVMTD1QDg
KQDWMXD0WD0QDXMPDiT7QDYMXD0QDZMWD0QD[MP@dR8P@eU7QD\MXD0WD0QD]MPDcT6PDdR8QD^MXD0WD0QD_MPD`T6PDdR8
PDn5XD0WD0PDkT6QD`MPD4PDkT6QDaMXD0WD0QDbMQDXJPDgT6PDYY8QDcMTD1QDdMXD0QDeMY@0WD0QDfMTD1QDgMXD0SD0
QDhMWD0QD^9PDnP6XD0VD0QDhMWD0QD^9PDnP6XD0QDiMWD0QD_6QDf6QDjMXD0QDkMY@0WD0QDlMXD0QDmMQDnMWD0QDoMP
DoT7QDPNXD0SD0WD0QDQNQDRNP@hT7PDdR8QDSNXD0S@0WD0QDTNQDUNXD0S@0WD0QDVNPDbT6XD0VD0WD0QDVNPDbT6XD0Q
DWNQDXNWD0Y@0QDYNQDXHPDkT7XD0SD0QD^6WD0QDZNQD[NXD0SD0WD0QDgJPDlJPDdR8XD0SD0WD0QDaHPD[b5P@gV8PDiT
7XD0QD\NWD0QD]NPDaT6XD0TD3QD^NQD_NWD0QD`NXD0SD0TD2QDaNQD_6WD0QDf6PDeU7QDbNXD0WD0QDjHQDcNQDdNXD0Q
FeNTD1WD0QDfNXD0QDgNQDhNQDiNQDjNQDkNPDoZ<QDjNVD0QDjNPD1WD0PDRc;QDlNXD0QD^6TD1WD0PDdR8PDRc;QDmNXD
0WD0QDnNPDVR<XD0WD0PDkW5QDoNXD0QD^6TD1WD0PDbR8PDXd3QDPOXD0QD^6TD2WD0PD`P4QDQOXD0VD0QD^6TD2WD0PD`
P4QDQOXD0QDROWD0PDok<PDUb8XD0QD^6PDbR8S@0WD0QDSOXD0VD0`DhT7QD^6PDbR8S@0WD0QDSOXD0QDTO`DhT7WD0PDa
IPD_W6XD0WD0QDUOQDVOQDWOXD0WD0PDU^2PDaT6PDdR8PDY9XD0WD0PDbT6PDhT7PDdR8QDXOXD0WD0PDbT6PDhT7PDTl<T
D2PDfi3XD0WD0PDUl<PD[\2XD0WD0QDYOTD2PDVl<XD0WD0PDT[5PDe^6XD0WD0QDZOPDhT7QD[OXD0WD0PDcT6QD\OPDdh6
XD0WD0QD]OQD^OXD0QD_OQD^6WD0PDdR8TD1QD`OTD1PDhT7XD0QD^6TD1WD0QDaOPDiT7XD0YD2QD^6WD0PDWo3PDUU7QDb
OTD1XD0QDcOQDdOQ@_6TD1WD0QDeOXD0VD0`DVl5QDdOQ@_6TD1WD0QDeOXD0QDfO`DVl5WD0QDgOQDhOPDRV<XD0QDiOWD0
PDYY8PDhT7PDbR8PDdl<XD0QDjOQD^6WD0PDgV8QDkOTD1QDlOXD0VD0QDjOQD^6WD0PDgV8QDkOTD1QDlOXD0QDj>WD0PDT
i3PDiT7XD0SD0WD0PDh8PDiT7QDmOXD0QDnOWD0PD^b2PDiT7QDoOXD0WD0QDPP1QDQP1TD1PDiT7XD0QDRP1WD0QDSP1PD[
b5XD0VD0WD0QDSP1PD[b5XD0QDj>WD0PDmT7QDTP1XD0VD0WD0PDmT7QDTP1XD0PD1WD0PDbV8QDl@QDUP1XD0VD0WD0PDbV
8QDl@QDUP1XD0QDj>WD0QDVP1PDmT7QDWP1XD0VD0WD0QDVP1PDmT7QDWP1XD0QDj>WD0QDXP1P@iT7QDVAQDYP1QDZP1XD0
QD[P1QD^6TD1WD0QD8XD0VD0QD[P1QD^6TD1WD0QD8XD0QD\P1QD^6Q@g6Y@0WD0QD9XD0VD0`DmT6QD^6Q@g6Y@0WD0QD9X
D0QD]P1`DmT6QD:QD^6TD1WD0QD^P1XD0VD0QD:QD^6TD1WD0QD^P1XD0QD_P1QD^6Q`1g6WD0QD`P1XD0VD0QD^6Q`1g6WD
0QD`P1XD0QDh?QDaP1QD^6Q`1g6P@hS8WD0QDbP1XD0VD0QDaP1QD^6Q`1g6P@hS8WD0QDbP1XD0QDcP1QDdP1WD0QDeP1XD
0VD0QDdP1WD0QDeP1XD0QDfP1QDgP1WD0QDhP1XD0VD0QDgP1WD0QDhP1XD0QDh?WD0QDiP1XD0VD0`DdR8WD0QDiP1XD0QD
jP1`DdR8QDkP1TD1QD^6Q`1g6WD0QDlP1XD0VD0QDkP1TD1QD^6Q`1g6WD0QDlP1XD0QDmP1QDnP1TD1QD_6WD0PDf]2QDoP
1XD0VD0QDnP1TD1QD_6WD0PDf]2QDoP1XD0QDPQ1WD0QDQQ1QDRQ1XD0VD0WD0QDQQ1QDRQ1XD0QDSQ1QDTQ1TD1WD0QDUQ1
XD0QDVQ1QD^6WD0QDWQ1TD1QDXQ1TD1QDYQ1XD0WD0QDZQ1XD0QD[Q1TD1QD\Q1WD0QD]Q1TD3PDdT6PDoT7XD0QD^Q1`DT9
`DRd4`DRV3`Dge4`DYn<`DY5`DnP5WD0QD_Q1TD5QD`Q1XD0`Dbh5WD0QDdDTD2QDaQ1XD0`DaT6`DcT6WD0QDbQ1TD1PDe]
;QDcQ1XD0VD0`DdR8`DbR8WD0QDbQ1TD1PDe];QDcQ1XD0QDdQ1`DdR8`DbR8WD0PDe];PDcU2XD0`DhT7WD0QDoKQDfGTD1
QDeQ1QDfQ1XD0WD0PD`1PD^a2PDoT7XD0WD0QDoKPDdR8QDgQ1XD0`DaT6`DdT6WD0QDhQ1P@dR8QDiQ1XD0WD0QDjQ1TD1P
DlJPDgT7XD0WD0QDkQ1PDfU8XD0QDlQ1`DWo<`D^e6`DiZ6`DXo<`Dkf2`DWS3`D[Y7`Dgk4`D[U6`Dgj5`DiU3`D^j5WD0Q
DmQ1TD2QD;QDnQ1XD0WD0QDoQ1QDPR1S@0PDjFXD0`DnP6WD0QDQR1TD4QD<PDdT6XD0QDRR1WD0Q@_6QDSR1TD4QD<XD0WD
0QDTR1TD4PD^T6XD0VD0`DdS3`Dge4`D]S3`DlX6`DgT7`DcT6`DaT6WD0QDTR1TD4PD^T6XD0QDUR1`DdS3`Dge4`D]S3`D
lX6`DgT7`DcT6`DaT6QDVR1WD0QDWR1TD1QDXR1XD0WD0QDTR1Q@YR1PDio<XD0WD0QDZR1TD3QD[R1XD0`D`I`Dho5`D\K`
DQK`DRK`DgJ`DhJ`Do7`Dio5`DPa6WD0QD\R1QD]R1XD0`Dol6`D[P5`Dfa2WD0QD^R1PDdR8QD_R1XD0PDhT7WD0QD`R1QD
h;QDaR1XD0VD0WD0QD`R1QDh;QDaR1XD0QDbR1WD0QDcR1QDdR1QDeR1XD0VD0WD0QDcR1QDdR1QDeR1XD0QDfR1WD0QDgR1
PDdR8QDhR1XD0WD0QDiR1PDdR8PDfP=XD0WD0QDjR1PDdR8QDkR1XD0`DaT6`DjT7`DhT7WD0QDlR1PDdR8QDmR1XD0WD0QD
nR1PDbR8TD1QDoR1XD0WD0QDPS1PDaJPDRj6PDaT6XD0WD0QDQS1QDRS1XD0WD0QDSS1QDTS1XD0WD0QDmBTD2QDUS1XD0`D
ic4WD0QDVS1P@bR8QDWS1XD0WD0QDSFPDbR8QDXS1XD0`DWS3WD0QDYS1TD3QDZS1XD0QD[S1`DTQ=`D\i6WD0QD\S1QD]S1
VD0XD0WD0QD\S1QD]S1PDhT7XD0WD0QD^S1TD1QD_S1XD0WD0QD`S1QDaS1PDoT7QDbS1XD0WD0QDnAQDcS1P@e];PD[Q=XD
0WD0QDdDQDdS1P@\Q=QDeS1XD0`DhT7`DaT6`DcT6`DYS3WD0QDfS1QDdS1TD1QDgS1XD0QDhS1WD0PDbR8PDYT3XD0PDiT7
`DWS3`Dnf6`DiZ6`DWZ6`Dnf6`D_c6`DlY6`DaQ=`D^Z5WD0QDiS1QD]CQDjS1XD0WD0QD^6PDdR8QDkS1QDlS1XD0`D[K`D
hY6`DYI`DZK`DPZ6`D`I`D\K`DlU3`Dd\6`Dbe4WD0QDmS1TD2QDnS1PDdR8QDoS1XD0`DhT7`DjT7`DkT7`EmS3`ElS3`E`
[6`ES:`Eh\6`ERd4`EcY6`EbY6`EhU3`Emh6WD0QDPT1PD^T6PDdR8PDoc4XD0WD0QDQT1QDRT1QDST1XD0`D[K`DnU3`DlU
3`Dh5`DdR8`DbR8`Dbh5WD0QDTT1QDUT1XD0QDVT1WD0PDPR=QDWT1XD0WD0QDXT1PDol3XD0WD0QDYT1QDZT1XD0WD0PDYm
6PDmT7PD^]6XD0WD0QD[T1Q@\T1PDPb4XD0`D\]2`DZ]2`DhT7`DgT7`DmP6`Doc4`D_R5WD0PDZ]2PD[b5PDjX8PDPb4XD0
WD0PDHPD[R8PDiT7XD0WD0PDHQD]T1VD0XD0`DcT6WD0PDHQD]T1QD^T1XD0`DcT6WD0QD_T1Q@^6QD`T1P@bR8QDaT1Q@bT
1XD0WD0QDcT1QDdT1XD0WD0QDeT1QDfT1QDgT1QDhT1XD0WD0QDiT1QDjT1TD3QDkT1XD0QDlT1WD0QDeCTD2PDhX5QDmT1X
D0YD2WD0QDeCTD2PDhX5QDmT1XD0QDnT1UD0WD0PDSW8PDoT7XD0QFoT1TD9PD4SD0QDPU1TD6WD0QDQU1TD2Q@RU1QDSU1X
D0PD4WD0QDQU1TD1QDTU1QDUU1XD0PD4WD0QDQU1PDoT7XD0QFVU1aD>QDWU1TD5WD0QDXU1PDdR8QDYU1PDhT7XD0`DS:`D
`I`DYI`DYS3`DUa6`DjS3`DWS3`D]9`DgY<`DZ7`Doc4WD0QDXU1PDdR8QDYU1PDhT7XD0QDZU1TD2QD[U1WD0QD\U1QD]U1
TD2PDoT7XD0`D=`D^o;WD0QD^U1QD_U1PDoT7XD0QF`U1WD0QDaU1TD2QDbU1QDcU1XD0QDdU1WD0QDeU1QDgKXD0`DbR8`D
gS6`Doc4`DS1`DXW6`Dkn5`D`IWD0QDfU1PDnT7QDgU1XD0WD0QDhU1QDiU1QDjU1QDkU1XD0WD0QDlU1QDmU1QDnU1XD0`D
cc6`DRl6WD0PDcT6PDHPDlo3QDoU1XD0WD0PDgT7PDdR8PDmW8PDhT7XD0WD0PD_e7QDPV1QDQV1VD0XD0`DZZ6`Dkm;`DQI
`DRj6`DSg2WD0PD_e7QDPV1QDQV1QDRV1XD0`DZZ6`Dkm;`DQI`DRj6`DSg2WD0QDSV1S@0QDTV1PDhT7XD0`DTR<`Db:`DV
I`DkQ7`DYJWD0QDUV1QDVV1XD0`D[S=`DkP<aDf5WD0PDdR8PD\S=PDQU7XD0YD2WD0PDdR8PD\S=PDQU7XD0QDWV1WD0QDX
V1TD1QDYV1Q@g6QDo5XD0`DUU7`Dbh5WD0QDZV1QD[V1XD0VD0`DRj6`DWS3`DcT6WD0QDZV1QD[V1XD0QD\V1`DRj6`DWS3
`DcT6WD0QD]V1TD1QD^V1QD_V1XD0`DaT6`DhT7`DgX2WD0PD[T3QD`V1XD0WD0QDn:PDR3Y@0QDaV1XD0QDbV1WD0QDn:PD
R3YD1XD0QDcV1UD0WD0PDWU7SD0XD0TD9PD4TD7QDn:PDR3UD0WD0PDWU7SD0XD0TD9PD4TD7QDdV1PDWU7QDeV1WD0QDfV1
SD0XD0UD0WD0QDgV1TD7PDR3XD0UD0WD0QDhV1TD7QDiV1XD0TD7QDn:`D^b2`DP5`D]3`DV3`Do2`D\3`DY]2UD0WD0QDjV
1TD1QDkV1XD0TD7QDn:`D^b2`DP5`D]3`DV3`Do2`D\3`DY]2WD0PDbV8QDlV1QDmV1TD2QDnV1XD0QDoV1TD9QDn:WD0PDU
V8XD0QDPW1TD6QDn:QDQW1PD_T6PDoT7QDRW1QDSW1PDcT6PDRT=PDhT7PDaT6PDdR8QDYU1PDhT7`DdR8`DbR8`DkV8`DfT
6`DlV8PDcT6PDdR8PDST=PDhT7QDTW1PDiT7QDUW1PDjT7TD5PDcT6QDVW1PD4QDWW1PDiU8TD6PD4QDXW1TD2QD_HQDVS1Q
DYW1QDZW1PDdR8PDfX<QDkNQD[W1PD\S=QD\W1TD2QD]W1QD^W1TD1QD_W1QD`W1QDdDQD_W1TD1WD0QDaW1XD0QDkNQDbW1
WD0QDcW1XD0QDdW1TD3PDfU8QDeW1P@^T6TD1QDfW1PDoT7QDgW1TD2QDhW1WD0QDiW1XD0QDjW1QDT7QDXNQDjW1QDkW1Q@
lW1WD0QDmW1XD0QDnW1TD1QDoW1TD3QDPX1QDQX1PDcT6PD`3PDc5PDaT6QDRX1PDRR=PDol3QDVMTD3QDSX1QDTX1QDUX1T
D2P@dR8QDVX1PDoT7QD^6PD_W6QDWX1`D`I`DRd4`DS:`DlS3`Doc4`D^F`Df\6QDXX1PDgT7PDdR8QDYX1QDZX1PDlT7QD[
X1QD\X1TD1QD]X1QD^X1PD\^6QD_X1QD`X1PDlT7QDkNQDaX1Q`1g6QDbX1QDcX1PD_R5QDdX1PD`T6QDeX1PDiT7QDVAQDV
MQDfX1QDgX1PDS<QD\U1QDhX1QDiX1PDdR8QDjX1PDXHQDkX1PDgT6PDYY8PDgT6PD_T6PDoT7SD0QDlX1PDdR8QDmX1PDhT
7QDnX1QDoX1PDhT7PDbR5PDcT6PD`3PDVU7QDPY1TD1QDQY1`En9`E>`Ek8QDRY1P@eT6QDSY1QDjFTD2QDTY1QDUY1QDVY1
TD1QDWY1PD^V8QDXY1aD>PDVU7PDbR8QDYY1QDZY1QD[Y1QD\Y1PDoT7aD]Y1`DlU3PDa`2PDoT7QDfGQ`1g6QD^Y1`EbU8`
EcU8`EhV8`EjT7`EeR8`EhT7`EWU6`E_HQD_Y1PDoT7aD>QD`Y1PDoT7QDaY1SD0QDbY1QDcY1Q`1i6QDdY1P@eT6QDcY1Q`
1i6WD0QDeY1XD0QDfY1`DhT7`DiT7PDgT6QDgY1TD2QDhY1PD4PDgT6QDiY1aD0aD\6QDjY1QDkY1QDlY1QDmY1QDnY1PDol
3QDgKTD2QDoY1QDPZ1QDQZ1TD2QDRZ1QDkNTD1PD\S=QDSZ1QDfW1TD1PDoT7QDSZ1QDTZ1WD0SD0XD0QDUZ1TD1QDVZ1QDW
Z1QDXZ1PDoT7QDYZ1QDZZ1SD0QD[Z1QD\Z1QD]Z1QD^Z1QD_Z1PDZ]2QD`Z1QDaZ1PDlT7QDQEQDbZ1QDcZ1PD\^6QDdZ1QD
eZ1QDV;PDSU7TD6PD4TD3QDfZ1QDgZ1PDdR8QDhZ1QDiZ1QDjZ1QDkZ1PDbR8TD2QDlZ1PDcT6QDjCTD3QDmZ1QDnZ1PDUV8
TD5PD4S@0QDoZ1PDWU7TD6PD4QDP[1TD2PD^P5WD0QDQ[1TD1QDR[1XD0`DdR8`DbR8WD0QDS[1XD0QDT[1TD1QDU[1WD0QD
V[1PD`T6XD0PDaT6WD0QDW[1QDX[1P@hT7P@dR8XD0QDY[1QDZ[1TD1WD0`Dfh8`DTP1`Dj`2`DM`DTd3`Dgd3`DQf<`DiU=
`DjU=`DSc7`DRT<`DkU=`D^T7`D]T7`DiS8`DlU=YD1XD0QD[[1QDZ[1TD1WD0`Dfh8`DTP1`Dj`2`DM`DTd3`Dgd3`DQf<`
DiU=`DjU=`DSc7`DRT<`DkU=`D^T7`D]T7`DiS8`DlU=YD1XD0QD\[1TD1QD][1WD0QDcR1PDdR8QD^[1XD0QD_[1TD1WD0Q
D`[1XD0QDa[1TD1QDb[1WD0QDcR1QDc[1PD^T6XD0QDd[1WD0QDQU1QDe[1QDf[1QDg[1PDoT7XD0WD0QDnAQDf6PD[Q=XD0
QFh[1TD1WD0QDi[1Q@_EQDj[1XD0QDk[1WD0QDl[1TD1XD0QDm[1WD0QDn[1TD1PD_T6XD0QDo[1WD0QDh;S@0PDc5QDP\1Q
DRX1XD0WD0QDQ\1PDR3QDR\1QDS\1XD0UD0WD0PD^2QDT\1XD0TD9PD4TD4QDU<QDU\1TD4WD0QD_6QDm5XD0QDV\1`D]6`D
eg5`D_^2`DVl5`DgT3QDh5TD2WD0QDk5XD0QDW\1QDh5TD2WD0QDk5XD0QDX\1TD2QDY\1`Dbh5QDZ\1WD0QDk5XD0QD[\1U
D0QD\\1TD3WD0QDk5XD0QD]\1UD0QD^\1TD7WD0QDk5XD0QD_\1UD0QD`\1TD4WD0QD_6QDm5XD0QDa\1`En9`E>`Ek8WD0Q
Db\1XD0QDc\1`DkT7WD0QDd\1P@iT7XD0QDe\1TD2QDf\1WD0QDnAPDdR8QDg\1QDh\1XD0WD0QDfJPDlJXD0QDi\1WD0QDk
NP@gV8P@dR8PD\S=XD0WD0QDkNQDj\1TD2QDk\1XD0WD0QD_6PDmOXD0QDl\1TD2QDm\1WD0QDn\1TD1QDo\1XD0QDP]1WD0
QDQ]1P@_j7PDlT7XD0QDR]1WD0QDS]1P@_j7PDlT7XD0QDT]1TD1QDU]1WD0QD^6P@gV8PD_T6PDoT7XD0WD0PD[b5QD^6PD
dR8SD0TD3QDV]1XD0QDW]1WD0PD[b5QD^6QDX]1QDV]1XD0QDY]1WD0QDSZ1XD0QDZ]1TD1SD0PDoT7QD^6PD]R5WD0QD[]1
XD0QD\]1WD0QD]]1QD^6PD]R5XD0QD^]1WD0QD_Y1PDoT7XD0QD_]1SD0TD6QD`]1UD0PDjT7TD6QDa]1PD4QDb]1UD0QDc]
1TD7PD4Q@e6S@0S@0QDd]1WD0PDUV8QDe]1XD0TD3PD4TD4QDf]1WD0QDg]1XD0QDh]1PD`T6WD0QDoKTD2PD`T6XD0VD0WD
0QDoKTD2PD`T6XD0QDi]1QDj]1TD1WD0QDk5QDk]1XD0SD0QDl]1WD0QDm]1XD0QDn]1WD0QDo]1TD4QDP^1XD0VD0WD0QDo
]1TD4QDP^1XD0QDQ^1WD0QDR^1QDS^1XD0VD0WD0QDR^1QDS^1XD0QDT^1WD0QDU^1TD4QDV^1XD0Q@h;QDW^1WD0QDUX1XD
0QDX^1TD2QDY^1TD1WD0QDZ^1XD0WD0QD[^1TD1QD\^1XD0QD]^1`D`I`DRd4`Df\6`DUK`DlS3`Doc4`DS:`D^F`DnU3`Dl
e6`D\\6`DXh5`D\a8QD\BPD^T6WD0PDaT6PDdR8PDdT6XD0WD0QD^^1P@bT6PDhT7XD0QD_^1WD0PDcT6PDdR8QD`^1XD0WD
0QDa^1XD0QDb^1WD0QDc^1TD6PD4Q@e6QDd^1XD0QDe^1QDf^1WD0QDg^1S@0S@0QDh^1XD0WD0QDi^1QDj^1QDk^1QDl^1X
D0WD0PDHPDgk4PDXT<XD0WD0QDm^1P@gV8P@jX8P@bR8QDn^1XD0WD0QDo^1Q@^6QDXJQDP_1XD0WD0PD[b5PDi1PDoT7PDY
HXD0WD0QDQ_1PD[b5QDR_1XD0PDU3PDHPDlc;PDn5PDcU8PD_h5QDS_1PDhT7PDjJPDHPDj_3PDUV8P@bR8QDT_1QD^6Q`1g
6WD0QDU_1XD0`DlX6`@oT7`DnS6PD[b5QD^6Q`1g6WD0QDV_1XD0PDSX8Q`1g6WD0QDV_1XD0QDW_1QDhNPDcQ6QD^6WD0QD
XJQDX_1XD0PDVU7PDn9PDgV8PDl_2QDY_1PD[P5QDZ_1PDe]2PDUV8PDil5PDoT7PDY]2PD^b;PDdR8PDP;QD[_1QD\_1QD]
_1PDcT6PDP;PDkT7PDek4QD^6PDd\2PDoT7PDn`2PDiT7QD^_1QD__1PDdU8PDeU7WD0QDh6XD0QD`_1QDa_1aD\6`DfP1QD
b_1`DPP<`DQ8`DUX=`D[e4`DVX=`DWX=`D_;`Dc_3`DZQ=`DXX=`D^k<`DYX=`DZX=`D[X=`D\X=`D]X=`D^X=`D_X=`D`X=
`DaX=`DbX=`DcX=`DdX=`DeX=`DfX=`Df];`Dd];`DgX=`DhX=`DiX=`DV\;`Dn];`Dm];`DU\;`DjX=`DkX=`DlX=`D^b;`
Dk`;WD0YD4XD0QDc_1`Eln;`ET;`EYj5`Enn;`E[o;`ERo;`E_o;QDd_1PDUU7QFe_1QDf_1SD0PDUU7QDg_1QDh_1QDi_1P
DY]2PDgV6PDhT6PDdR8QDj_1QDk_1`D`R5QDl_1PDhX5QDm_1PDVe<PDaT6PDcT6PDbR8QDn_1PD^Q6QDo_1PDgg3PDhT7QD
P`1TD2SD0PDcW6QDQ`1PDhT7PDdR8QDR`1QDS`1QDT`1QDU`1QDV`1QDW`1PDdR8SD0PDkT7QDX`1PD\Y=QDY`1PDQU7TD4P
DmT7TD4QD^6WD0QDZ`1XD0QD[`1TD2PDcT6QD\`1QD]`1QDf_1PDgT6QD^`1QD_`1TD3PDVU7QD``1PDVU7QDa`1QDb`1QDc
`1PDUU7P@dR8QDd`1WD0QDe`1XD0VD0PDYV8QDe6S@0S@0QDf`1QDT9QDg`1QDh`1PDcT6PDbR8QDi`1PDhT7QDj`1QDk`1Q
Dl`1QDm`1QDn`1TD3QDo`1QDPa1QDQa1QDRa1PDgT6PDUU7PDnU<PDlU8QDSa1QDTa1PD`T6QDoKTD3PDoT7PDjQ1QDUa1PD
hT7QDVa1QDWa1QDXa1QDYa1PDkT7PDdY=PDcT6QDZa1QDi?QD[a1QD\a1QD^6Q`1g6WD0QD]a1XD0`@UU7`@gT7Q@\6QDf_1
QD^a1PDUU7QDf_1QDa7PDUU7PD`W6P@hT7Q@e6QD_a1QD`a1WD0PD``2PDdR8QDaa1XD0QDba1QDca1QDda1PDT3PD^W6PD]
9PDmT7PDjR=QDea1QDfa1QDga1QDha1Q@ia1QDja1WD0PDdR8QDka1XD0QDla1QDma1PDbT6PDYV8QDe6QDna1PDYV8QFoa1
QDPb1Q`1g6QDQb1QDRb1QDSb1QDTb1PDHPD`i5PDiT7PDaT6PDbR8PDRZ=PDjT7PDVU7QDUb1PDVU7PDhT6QDVb1QDWb1PDV
U7PD`U8QDXb1QDYb1PDgQ5QDZb1QD[b1QD\b1QD]b1PDhT7PDdR8QD^b1QD_b1TD2QD`b1QDab1WD0QDo5aDf5aD\6`Dfk4`
D]J`DcG`Dfk4SD0XD0`DhT7WD0QDbb1XD0QD^6Q`1g6WD0QDcb1XD0QDdb1WD0QDn[1QD]X1QD]CTD1QDeb1XD0WD0QDfb1P
DdY=QDgb1XD0QFhb1TD5QDib1WD0QDjb1PDhT7PDdR8QDkb1XD0SD0QDlb1Q`1g6P@dR8WD0QDo5XD0QDmb1WD0Qd1g6QDo5
XD0QDnb1`Dbh5WD0QDo5XD0QDnb1`Dbh5QDob1TD3QD^6Q`1g6WD0QDo5XD0WD0QDo5XD0QDPc1QFQc1QDRc1PDdR8WD0YD4
XD0`DPP<QDSc1PDcT6PDY5QDf_1PDmP6SD0TD4PDUU7QDTc1WD0QDUc1XD0WD0QDVc1aDn6aDo6aDf5SD0Y@0TD1PDUU7XD0
QFWc1aD\6WD0QDf_1YD0XD0S@0S@0S@0PDUU7YD0Q@^6QDf_1SD0PDUU7QDXc1WD0QDf_1QDYc1XD0QDZc1QD[c1PDhT7SD0
QD\c1PD^T6TD1QD]c1QD^c1Q`1g6QD_c1QD`c1Q`1g6SD0QDac1P@oT7QFbc1PDhQ6QDcc1QDdc1QDec1PD`W6PDhT7QDfc1
QDgc1PDoT7QDhc1QDic1PDcc8QDjc1PD`W6PDhT7Q@e6S@0QFkc1`DPc4`DXh5WD0PD_W6XD0QDlc1QDmc1QDnc1WD0PD_W6
XD0SD0PDbR8S@0QDoc1QDPd1QDQd1TD1QDRd1`DoJ`DX]6QD\ITD2QDSd1P@dR8QDTd1QDUd1QDY9SD0QDVd1PDdR8QDWd1Q
DXd1PDhT7TD2WD0QDP6XD0QDYd1QDZd1QD[d1aD\6PDdR8QD\d1QD]d1QD^d1QD_d1QDSV1Q`1g6QD`d1S@0WD0QDad1XD0Q
Dbd1QDcd1QDdd1QDed1QDfd1TD2WD0QDgd1XD0QDhd1QDid1QDjd1TD2QDkd1PDHPDfk4TD1QDld1SD0QDmd1QDnd1TD1QDl
d1SD0QDmd1QDod1QDPe1PDUU7PDhT7PDdR8QDQe1PD4Q@e6S@0S@0QDRe1QDSe1PDmW8QDTe1TD1QDUe1SD0QDVe1PD^T6QD
We1PD`[=PDmT7PDWc4PDZo3QDUc1PDdR8PD^Q6QDXe1PDkT7PDek4QDcR1QDh;QDYe1QDZe1Q@`=QD[e1P@dR8QD\e1QDb6Q
D[e1P@dR8QD\e1QD]e1QD^e1QD_e1QD`e1`EZ5`E[[5`ETb3`ES\8`Eg[=`Ecg5`Eh[=`Ebb6QD^6Q`1g6WD0QDae1XD0`Dc
T6`DjT7`DlT7`D6QDbe1QDce1P@WS7QDde1PDhT7PDW^2PDmT7PDS9PDbR8PD^P4QDee1PDbR8PD^P4PDlX6`DhT7PDl[=PD
kT4PDhT6QDfe1PDm[=PDaT6QDge1PDnP5UD0WD0QDhe1QD?XD0UD0QDie1TD1WD0QDje1QD?XD0QDke1QDle1QD^6Q`1g6WD
0QDme1QDne1XD0VD0QDke1QDle1QD^6Q`1g6WD0QDme1QDne1XD0QDmP1PDeU8TD2SD0QD^6WD0QDoe1QDPf1XD0VD0PDeU8
TD2SD0QD^6WD0QDoe1QDPf1XD0QDh?QD@TD1QD^6TD1WD0QDAXD0VD0QD@TD1QD^6TD1WD0QDAXD0QDQf1UD0WD0PDaY8PD4
TD9QDAXD0VD0UD0WD0PDaY8PD4TD9QDAXD0PD1WD0QDRf1QDSf1XD0VD0WD0QDRf1QDSf1XD0QDTf1WD0QDUf1QDVf1P@aT6
PDoLXD0WD0QDWf1QDXf1XD0VD0`DZn5WD0QDWf1QDXf1XD0QDYf1`DZn5WD0QDZf1QD[f1XD0VD0WD0QDZf1QD[f1XD0PD1W
D0QD\f1PDbT6PDhT7PDaU6XD0VD0`DbH`DmV2WD0QD\f1PDbT6PDhT7PDaU6XD0QD]f1`DbH`DmV2WD0QD^f1QD_f1QD`f1X
D0WD0QDaf1XD0QDbf1QDcf1QDdf1TD3QD^6Q`1g6WD0QD]7XD0VD0QDcf1QDdf1TD3QD^6Q`1g6WD0QD]7XD0QDef1WD0QDf
f1PDmOXD0`DPl3QDgf1TD2QD^6TD1WD0QDhf1XD0VD0QDgf1TD2QD^6TD1WD0QDhf1XD0QDif1UD0QDjf1TD2QD?QD^6Q`1g
6WD0QDkf1XD0WD0QDSV1S@0QDlf1PDaR5XD0SD0WD0QDmf1QDnf1XD0QDof1WD0QDPg1QDQg1TD1QDRg1XD0QDof1WD0QDSg
1TD1QDRg1XD0WD0QDTg1P@\i7QDUg1P@hT7P@dR8QDVg1XD0WD0PDcR8PDSU7XD0PDZP1WD0QDWg1Q@d6QDXg1XD0WD0QDXg
1XD0WD0QDYg1TD3PDSW6VD0XD0WD0QDYg1TD3PDSW6QDZg1XD0WD0PDjj3PDaT6SD0XD0TD2QD[g1TD2QD\g1WD0QD]g1PDa
T6XD0QD^g1WD0QD_g1QD`g1QDag1XD0WD0QDbg1TD1QDcg1XD0`Dij;`DQI`DPk;`DRj6`Dao5`DQT6`D^o5`DXi6`D]_6`D
^_6`DVi6`Dig6`DdR8`DgU3`DXh5`DbR8`D_e7WD0QDdg1QDeg1QDfg1TD2QDgg1XD0WD0PD[5PDoT7PDXg5XD0WD0PD\]=P
DhT7XD0WD0PDaT6PDbR8QDhg1XD0QDig1TD1WD0QDjg1QDkg1QDh;TD2QDlg1XD0WD0QDmg1QDng1QDog1XD0VD0WD0QDmg1
QDng1QDog1XD0QDPh1WD0QDQh1QDRh1QDSh1XD0QDTh1TD5QDUh1WD0QDVh1P@YY8PDhT7QDWh1QDXh1XD0WD0QDYh1P@hT6
PDY]2TD2QDZh1XD0VD0WD0QDYh1P@hT6PDY]2TD2QDZh1XD0QD[h1WD0QD\h1PDd3PDdR8XD0QD]h1WD0PDgS6PDiT7XD0PD
dR8WD0QD^h1QD_h1XD0VD0`DT9`Dg2WD0QD^h1QD_h1XD0QD`h1`DT9`Dg2WD0QDah1QDbh1QDch1QDdh1XD0WD0PDcP6PDm
T7PDek4XD0WD0PDcT6QDeh1PD\P4XD0WD0PDgT7PDbR8PDg]=XD0WD0PDW^2QDfh1PDS9XD0WD0QDgh1QDhh1XD0`D^Y2`Dh
]=WD0QDSV1QDih1QDjh1XD0VD0`DbT3`DX\4WD0QDSV1QDih1QDjh1XD0QDkh1`DbT3`DX\4WD0QDlh1QDmh1XD0`DRj6`DQ
I`Dij;WD0QDnh1XD0`Dnl6`Dml6`DQ^=`DSJ`D]m6`Dnn6`DjU6`Dmm5`Dnh6`DgS6`DVi6`D`P=`DSZ6`DiS6WD0PDed4QD
oh1XD0WD0PDY2QDPi1XD0WD0PDVV6QDQi1XD0WD0QDRi1QDSi1XD0WD0QDTi1PDcT6XD0WD0QDUi1TD1QDVi1XD0`DhT7WD0
PDbT6PDhT7QDWi1XD0`D_K`D_c4`Dh5`D[l5`Dd\6`Dle6WD0PDUW6PDhT7XD0WD0QDXi1QDYi1XD0VD0WD0QDXi1QDYi1XD
0QDZi1WD0QD[i1TD2PD^T6PDoT7XD0QD\i1WD0PDbR8PDim5XD0SD0aD\6`Dbe4WD0QD]i1XD0`DWS3`DZZ6`DlS3`DS:`Db
Y6`Dc`6`Dle6`DiP<`DlP<`Dc^=`DiZ6`DWZ6`Dkf2`Dm_6`Dhm6`Dga3`D]J`DW<WD0PDbb;QD^i1XD0`DZ]2`D\]2WD0QD
SV1TD1QD_i1QD`i1XD0WD0PDe[2PDcT6QDai1TD1XD0VD0WD0PDe[2PDcT6QDai1TD1XD0QDbi1WD0PDTf6QDiU1PDk^=XD0
WD0PDiP3PDhT7PDdR8XD0QDci1`DSc4`DjS3WD0PDcT6QDdi1PDbV8PDXl4XD0WD0PDhT7PDbR8QDei1XD0VD0WD0PDhT7PD
bR8QDei1XD0PD1WD0PDhT7PDU^=XD0WD0PDiT7QDfi1QDgi1QDhi1XD0VD0WD0PDiT7QDfi1QDgi1QDhi1XD0QDii1WD0QDd
DTD2PDoT7P@dR8QDji1XD0WD0QDdDQDki1TD2QD^>XD0QDli1WD0QDmi1QDni1TD2QDoi1XD0VD0WD0QDmi1QDni1TD2QDoi
1XD0QDPj1WD0QDQj1QDRj1QDSj1XD0`DdR8`D]U6`DhT7WD0QDTj1QDUj1QDVj1XD0WD0PDdR8PDmX=QD\6XD0`DT;`DQ_=`
D_L`DcZ6`DmU3WD0QDBXD0PDhT7`D^S3`DSg2`DYZ6`DR_=`DQ^6`DQI`DnH`DZS2`D]m6`D\e6`Dlf6`DP_2`Dkf2`Dn[6`
Dej;`DcG`Dag6`DS_=`DZe6WD0QDCPDhT7XD0`DbR8`DdR8`DnH`DRj6`Dkf2`Dh5`DRG`DeK`DR^6`D`m<aDf5WD0QDWj1Q
DXj1XD0WD0QDYj1XD0QDZj1`DRj6`DnH`DQI`D\e6`Dlf6`DcQ7`DdR8`DbR8WD0QD[j1XD0`DnH`DcF`DQI`DP`=`DaIWD0
PDoc4PDoT7PDoc4XD0`D[c4WD0PDkT7PDdR8QD\j1XD0`D]S3WD0QD]j1PDhT7XD0`DQZ6`DXS3`DXj5`DP_2`Dkf2`D\e6`
DSg2`Dn[6`DV`=`DPj5SD0WD0QD^j1PDoT7QD_j1XD0WD0QD`j1QDaj1TD1QDbj1XD0WD0PDjX8PDbh5XD0PDhT7WD0PDbR8
QDcj1QDdj1XD0VD0WD0PDbR8QDcj1QDdj1XD0QDej1WD0QDfj1QDgj1QDhj1XD0QDij1WD0PDiW8PDbR8QDjj1XD0WD0QDh;
QDkj1QDlj1XD0WD0QDmj1TD2PDUU7QDnj1TD2XD0QDoj1WD0PDWo3PDUU7QDPk1XD0WD0PD\a;QDQk1XD0QDRk1WD0PDoT7P
D\_7XD0`DT;`D`[6WD0QDSk1PDkT6QDTk1XD0WD0QDUk1QDVk1QDWk1XD0VD0aD\6WD0QDUk1QDVk1QDWk1XD0QDXk1aD\6W
D0PDWo3PDRV7PDUU7XD0WD0QDYk1QDZk1PDbT6TD1PDhT7QD[k1XD0`DbHWD0PDdHPDdR8QD\k1XD0`D\]2`D]]2`DZ]2WD0
PDeHPDhT7QD]k1QD^k1XD0WD0PDWc4QD_k1XD0QD`k1WD0PDS1PD4PDXW6XD0WD0PDlT6QDak1XD0QDbk1WD0QDe9QDck1XD
0QDdk1`DhT7`DoT7WD0QDek1TD3QDfk1Y@0QDgk1XD0`DaR5`DbR5WD0QDhk1P@hT6TD1QDik1QDjk1XD0WD0QDkk1P@jX8Q
Dlk1XD0VD0WD0QDkk1P@jX8QDlk1XD0QDmk1WD0QDnk1QDok1TD2QDPl1XD0VD0WD0QDnk1QDok1TD2QDPl1XD0QDQl1WD0Q
D]DPDfk4PD\P5TD2XD0QDRl1WD0PDmW8PD_T6XD0`DP]5WD0QDSl1QDTl1TD1QDUl1XD0WD0PDVU7QDVl1TD2XD0QDWl1WD0
PDjX8TD1QDXl1QDYl1QDZl1XD0WD0QD[l1QD\l1QD]l1XD0QD^l1TD4QD_l1WD0QDeT1QD`l1TD2P@oT7QDal1XD0WD0PD[b
5QDbl1TD2QDcl1XD0WD0QDdl1QDel1TD2QDfl1XD0WD0QDgl1TD1PDoT7QDhl1XD0`DPh<`DUW8WD0QDil1QDjl1TD1QDkl1
QDll1XD0WD0PDdR8S@0QDml1QDnl1XD0QDol1WD0PDn:PDY]2PDhV6XD0WD0PDdR8PDP;PDbX8XD0WD0PDdR8PDiP3PDXh5X
D0QDPm1WD0PDdR8PDjj3PDmT7PDSW6XD0WD0PDPP<PDQT9XD0WD0QDQm1PDoT7XD0QDRm1`DQ_=WD0QDnBPDY]2QDSm1XD0V
D0WD0QDnBPDY]2QDSm1XD0QDTm1WD0QDUm1XD0SD0WD0QDVm1QDWm1XD0VD0WD0QDVm1QDWm1XD0QDXm1WD0PDcT6PDHPDj_
3XD0VD0WD0PDcT6PDHPDj_3XD0QDYm1WD0QDdDQDZm1TD2QD[m1XD0VD0WD0QDdDQDZm1TD2QD[m1XD0QD\m1WD0PDia=PD^
4XD0`DRj6WD0PDlQ6PDgV8PDnP6XD0WD0QDe:Y@0QD]m1PDY]2TD2XD0QD^m1WD0QD_m1QD`m1TD1QDam1XD0SD0WD0QDbm1
PDXh3XD0QDcm1`D]l<`DUT6`DlX6QDdm1WD0QDem1TD3QDfm1QDgm1XD0SD0WD0QDhm1PDhT7XD0`D]m6`Dbb6`DSJ`DkI`D
Xb=`DnY<`DfZ4SD0WD0QDim1TD1QDjm1QDkm1XD0QDh;TD2QDlm1QDmm1WD0PD[W<PDhT7PDbR8XD0SD0WD0QDnm1PDXo3P@
nT7PDXo3PDUU7XD0QDom1WD0QDPn1TD2PDaR5QDQn1QDRn1XD0WD0QDl@PDbR8QDSn1TD1QDTn1XD0WD0PDcT6QDUn1QDVn1
QDWn1PDhX5XD0VD0WD0PDcT6QDUn1QDVn1QDWn1PDhX5XD0QDXn1WD0PDgT6PDoT7QDYn1XD0WD0PDVU7PD[b5PD]]2XD0VD
0WD0PDVU7PD[b5PD]]2XD0QDj>WD0PDaT6PDdR8PDac2XD0PDhT7WD0PDgT7PDaW3QDZn1XD0WD0PDaT6QD[n1XD0WD0PDoT
7QDS?QD\n1XD0WD0PDkT7QD]n1QD^n1XD0VD0WD0PDkT7QD]n1QD^n1XD0QDj>WD0PDVU7PDek4PDVU7QD_n1XD0PDo2PDUV
8S@0WD0QD`n1XD0WD0PDHXD0QDan1QDbn1P@hT7QDcn1Q@`6Q@a6PD`e7QDdn1PDhT7PDSW6QDen1QDfn1QDgn1PDhT7PDcT
6PDbQ8PDhT7PDaW<PDbT6PDiT7PDib=PDkT7QDhn1QDin1PDcQ6QD^6Q`1g6QDjn1WD0QDkn1XD0QDln1S@0QDT7QDfCQDmn
1PD_T6QDnn1PDiT7QDon1TD2QDPo1QDQo1Q@Ro1QDSo1QDTo1P@_W6QDUo1PDoT7`DdR8QDVo1QDWo1QDXo1QDYo1QDfCQDZ
o1PD_T6QD[o1Q@\o1QD]o1QD^o1QD_HQ@^6QD_o1QD`o1PDbT6QDao1PDbR8PDmP8QDbo1QDco1QDdo1QDeo1PDmU8QD[`1T
D2QDfo1QDgo1QDho1QDio1PDfV8PDbQ6PDcV8PDcQ6QDQW1QDjo1QDko1WD0QDlo1XD0VD0QDko1WD0QDlo1XD0QDmo1PDS1
PDoT7QDno1PDbT6PDhT7QDoo1PDnU<PDoT7PDY]2PD\P5PDaa2PDjT7QDPP2QDen1TD1QDQP2PDhT6PDcT6PD]6QD^6QD`=W
D0QDRP2XD0QDXNQDSP2S@0WD0QDTP2XD0`D\]2`DaT6`DYS3QDUP2QDVP2TD2QDWP2QDXP2QDYP2QDZP2QDT7Q@`6QDa6WD0
QD[P2XD0QD`o1QD\P2TD1QD]P2PDgT7QD^P2QD_P2QD`P2PDSW6QDaP2QDbP2WD0QDcP2XD0PDUV8Q@d6WD0QDdP2XD0QDeP
2PDhT7QDfP2QDgP2QDhP2QD`=TD1QDiP2PDdR8S@0WD0QDjP2XD0QDkP2WD0QDlP2XD0PDdR8S@0WD0QDmP2XD0PDkT6SD0P
DoT7PDY]2WD0QDnP2XD0QD^6QDoP2WD0QDPQ2XD0`DdT6QDZW1QDSJWD0QDQQ2XD0QDSJWD0QDQQ2XD0QD`=WD0PDb4PD`T6
XD0QDZW1QDSJWD0PDP3QDRQ2XD0QDSQ2QDSJWD0PDP3QDRQ2XD0QDSQ2QDTQ2PDaT6P@dR8QDT7QDgOPDmQ<QDUQ2PDiW8PD
b4PD`T6PDb4PD`T6QD`=TD1QDVQ2TD4PDoT7PDec7QDWQ2WD0QDXQ2XD0QD_6QDXJWD0QDYQ2XD0QDZQ2PDmQ<PDgT7PDgV8
QDZe1WD0P@kX8QD[Q2XD0VD0QDZe1WD0P@kX8QD[Q2XD0QD\Q2QDZe1WD0PDdR8PDbb;XD0QDRJQDSJTD2WD0QD]Q2XD0QDS
JTD2WD0QD]Q2XD0QDZW1WD0QD^Q2QDnBXD0`DjT7PD\P5QD`=WD0PDY]2QD_Q2XD0QD`Q2QDaQ2PDUU7QDbQ2PDHQDcQ2QD^
6QDdQ2QDRJQDSJTD1QDeQ2TD3QDfQ2QDSJTD1QDeQ2TD3QDfQ2PDdR8QDgQ2PDHQDhQ2QDiQ2PDbQ8PDhT6PDR3SD0QD`=P@
^]2Q`1g6QDjQ2QDkQ2QDlQ2P@^]2Q`1g6QDjQ2QDkQ2QDmQ2PDoT7QDnQ2QDSP2QDoQ2QDPR2`D\]2`DZ]2PDcQ6QD^6QDmQ
2QDnBSD0QD_HPDSV7PDoT7QDQR2QDRR2P@Y]2QDSR2QDTR2QDUR2QDVR2QDSP2QDWR2QDXR2WD0QDmQ2XD0VD0QDXR2WD0QD
mQ2XD0PD1QDXR2WD0QDmQ2XD0QDYR2QDZR2PD\8QD[R2PDY]2PDmOPD\P5PDY]2PDmOQD\R2P@hT7QDmQ2PDoT7QD]R2PDnU
<PDlU8SD0PDhT6PDbR8PD[m5PDmQ<PDoT7QD^R2PDXY8PDoT7QD^R2QD_R2PDoT7QD`R2PDHQDaR2QDnBPDgT7PDdR8PDnc=
PDhT7PDoT7PDdR8PD_d=PDkW8QDbR2SD0QD`6QD`=PDo2QDcR2QD`=PDo2QDcR2QDRJQDSJTD1WD0QDdR2QDeR2XD0QDSJTD
1WD0QDdR2QDeR2XD0PDTMPD^\=QD[`1QDfR2PDoT7QDgR2QDhR2TD2PDfj3QDjHQDiR2PDh_2QDjR2QDkR2QDlR2TD1QDmR2
PDhT6PD_]2SD0PDhT6SD0QDnR2QDoR2QDPS2PD_e7Q@SV1QDQS2QDRS2QDSS2QDTS2QDUS2PD\P5QD`=QDVS2QDWS2QDXS2Q
DYS2TD2PDdT6QDZS2QD[S2QD\S2QD`=QD]S2QDa6S@0PD\a;`DoT7`D\c2QDRJQDSJTD2WD0PD\a;XD0QDSJTD2WD0PD\a;X
D0QD^S2WD0PD\a;XD0QD_S2QD`S2PDR3QDaS2PD\P5QDbS2TD2WD0QDcS2XD0QDn;Q`1g6PDRa7PDlT7PD^P5PDRa7PDlT7Q
D^6PDhT6Q@dS2QDDQDoR2Q@dS2QDDQD_6QD`=QDeS2P@^]2QDDQD_6PDSV7PDoT7PDSV7PDoT7PDY]2SD0QDfS2WD0QDgS2X
D0WD0QDhS2QDiS2XD0QDjS2WD0PDHPDn;XD0PDHQDkS2WD0QDlS2QDmS2XD0QD^6Q`1g6WD0QDnS2XD0VD0QD^6Q`1g6WD0Q
DnS2XD0QDoS2PDmQ<QDPT2QDQT2PD]6QD[Q2QDV;QDRT2QDST2SD0PDgd=PDoT7QD^6PDhd=PDoT7WD0QD\h1XD0QDTT2PDU
V8S@0WD0QDUT2XD0WD0PDbR8QDVT2PDhT7PDdR8S@0QD_HQD`=XD0SD0QD^6WD0QDWT2QDXT2QDYT2XD0QDZT2WD0QD[T2PD
kT7XD0VD0QDZT2WD0QD[T2PDkT7XD0QD\T2WD0QD]T2PDhe4XD0VD0WD0QD]T2PDhe4XD0QD^T2WD0QD_T2TD1QD`T2XD0QD
f6QDaT2QDbT2QD^6Q`1g6WD0QDcT2XD0`DaT6`DgT7`DkT7WD0QDdT2P@^g2QDeT2QDfT2XD0QDgT2QDhT2TD4QD^6WD0QDi
T2PDoT7XD0WD0QDjT2QDkT2XD0VD0WD0QDjT2QDkT2XD0QDlT2WD0QD^6Q@`=QDmT2YD2XD0WD0QDoR2QDmT2YD2XD0WD0QD
m`1PDhT6QDnT2XD0QDoT2QD^6WD0PDS1PDoT7SD0XD0`D`H`Dk8`D]H`DXW6`DdR8`DbR8`DY]2WD0QDPU2QDQU2QDRU2XD0
WD0QDSU2TD1QDTU2XD0QDUU2WD0QDVU2QDWU2XD0QDXU2WD0QDYU2XD0`DgT7`DkT7SD0QD_6WD0QDZU2XD0WD0QD[U2PDbT
6PDhT7XD0QD\U2WD0QD]U2XD0WD0QD^U2TD1QD_U2XD0VD0WD0QD^U2TD1QD_U2XD0QD`U2QD^6Y@0WD0QDaU2PDhT7XD0QD
_6WD0Q@`=PD^]2TD1QDbU2XD0QDcU2PDcQ6QDdU2WD0QDXJTD1QDeU2XD0`DcT6`DiT7QDX]1WD0QDfU2QDgU2aD\6`DdR8`
DfW8`DZ`2`D^Y2`DbR8XD0SD0PDhT6QDhU2TD2WD0QDiU2XD0QDjU2WD0QDkU2PDbT6XD0VD0WD0QDkU2PDbT6XD0QDlU2QD
mU2WD0QDnU2`D^L`D_L`DZc4`DWk5S@0XD0QDoU2PDcQ6QD^6WD0QDZS2`DoK`D^;`DWo5`DXo5`D^L`D_L`DZc4`DWk5`D`
U4`DgR7`D\]2`De6`De;XD0QDoU2QDPV2Y@0WD0QDQV2QDRV2Q@h;QDSV2XD0QDTV2QDUV2Q`1g6WD0QDVV2XD0WD0QD^6Q@
`=QDWV2YD2XD0WD0QDoR2QDWV2YD2XD0WD0QDXV2QDYV2XD0PDhT7WD0QDZV2S@0QD[V2XD0PDhT7QD\V2WD0QD]V2QD^V2S
D0XD0VD0WD0QD]V2QD^V2SD0XD0QD_V2WD0QD`V2XD0WD0QDaV2SD0PDfR8XD0QD_6WD0QDbV2QDcV2XD0QDbn1PDdR8SD0W
D0QDdV2QDSS1PD^T6XD0VD0WD0QDdV2QDSS1PD^T6XD0QDfOWD0QDjHTD1PDoT7PDY]2XD0PDhT7QDeV2WD0PDgT7QDfV2QD
gV2XD0QDhV2Y@0WD0QDiV2YD1XD0WD0QD_6QDjV2QDkV2XD0QDlV2QDmV2WD0QD_=QD`=`Dl_2`Dfh3`DX`3`Dcn4`Dak3QD
j5XD0`DaT6QDnV2WD0QDoV2`Dl_2`Dfh3`DX`3`Dcn4`Dak3QDj5XD0`DaT6QDPW2QD^6WD0QD`=YD2XD0`DcT6`DgT7QDPW
2WD0QDQW2YD2XD0`DcT6`DgT7QDh5WD0QDZW1QD`=`Dn2`DV3`DU4`DUc4`Dl4`Dhl4`DoW<`D_h8`DXl4`D_3`Dc4`D\8SD
0XD0QDh5WD0QDRW2`Dn2`DV3`DU4`DUc4`Dl4`Dhl4`DoW<`D_h8`DXl4`D_3`Dc4`D\8SD0XD0QDSW2WD0QD^6QDoP2YD1X
D0`DkT7`DaT6QDTW2WD0QDoR2QDUW2XD0QDTW2WD0QDoR2YD1XD0QDVW2WD0QD^6QDWW2QDXW2XD0QDVW2WD0QD^6QDWW2YD
1XD0QDYW2WD0QDZW2QD[W2XD0QDYW2WD0QDZW2YD1XD0QD_6WD0QDSP2QD\W2XD0QD]W2WD0QD^W2XD0QD_W2QDob1WD0SD0
QDmQ2XD0VD0QDob1WD0SD0QDmQ2XD0QD`W2WD0QDaW2QDbW2P@hT7P@dR8XD0QDcW2WD0QDTg1QDdW2QD[Q2XD0SD0QDeW2W
D0QDfW2PDbT6XD0SD0QDY6WD0QD_=QD`=`DU6`D_3`D[V7`Dn2`DgS3`DXl4`D_h8`Dhl4`DU4`De3`DV3`D\m4`DR3`DY_7
SD0XD0QDY6WD0QDgW2`DU6`D_3`D[V7`Dn2`DgS3`DXl4`D_h8`Dhl4`DU4`De3`DV3`D\m4`DR3`DY_7SD0XD0QFhW2QD_6
WD0QD`=P@^]2QDiW2XD0WD0QDjW2P@^]2QDiW2XD0WD0QDkW2QDlW2XD0VD0WD0QDkW2QDlW2XD0QDmW2QDnW2QD`=WD0QDo
W2QDPX2XD0QDQX2WD0QDoW2QDPX2XD0QDRX2PDQU7WD0QDSX2QDmQ2XD0QDTX2WD0PDX`=QDUX2XD0PDbV8WD0QDVX2XD0VD
0PDbV8WD0QDVX2XD0QDj>QDWX2TD5WD0QD^6QDXX2YD1XD0QDYX2WD0QDoP2QDZX2XD0VD0QDYX2WD0QDoP2QDZX2XD0QD[X
2QDYX2WD0QDoP2YD1XD0VD0QDYX2WD0QDoP2YD1XD0QD[X2WD0PDcQ6QDXNPDHQD\X2XD0SD0WD0PDHQD]X2XD0SD0PDYW6P
DHQD^X2WD0QD_X2QD[Q2XD0QD`X2`Daa2`D\c2`Doo;`D\m4PDcQ6QDaX2TD1WD0QDbX2XD0QDcX2PDcQ6QDaX2TD1WD0QDb
X2XD0YD2QDdX2WD0QDeX2XD0QDdX2WD0PDbR8PDdg5XD0WD0QD[`1QDfX2XD0QDgX2WD0PDaT6QDhX2XD0WD0PDaT6PDkf2P
D\i7XD0`Eik4WD0QDiR1QDiX2XD0QDjX2TD1VD0`Eik4WD0QDiR1QDiX2XD0QDjX2TD1QDj>WD0QDkX2Q@lX2XD0QDmX2WD0
QDnX2XD0QDoX2TD3QD^6QDPY2QD^6WD0PDe[2PDaT6XD0SD0WD0QDQY2XD0QDZe1QD`=QDRY2SD0QDSY2WD0QDTY2XD0PDkT
6WD0QDUY2XD0VD0PDkT6WD0QDUY2XD0QDVY2WD0PDHPDXh=XD0QDWY2WD0QDXY2P@Zh=XD0QDWY2QD^6WD0PDYh=XD0SD0QD
YY2WD0PDoT7XD0QDZY2PDWo3PDhT7WD0PDdR8PD^Q6XD0WD0QD[Y2Q@^6QD\Y2XD0PD]R5QD^6WD0QD\Y2XD0PDgT7QD]Y2V
D0PDgT7QD]Y2PD1WD0PDHPDfk4XD0QD^Y2S@0QD_Y2`D^I`Dlf3`D_IWD0PDm9XD0QD^Y2S@0QD_Y2`D^I`Dlf3`D_IPDmT7
QDe:WD0QDTP1XD0VD0PDmT7QDe:WD0QDTP1XD0PD1QD`Y2PDfa<WD0PDg_5XD0WD0QD`=P@^]2QDaY2XD0S@0QDbY2QDcY2W
D0QDdY2XD0QDeY2WD0QDfY2XD0SD0WD0QDgY2PDbT6PDhT7XD0QDhY2WD0QD]m1QDiY2XD0QDjY2PDmQ<TD5WD0QDkY2XD0S
D0QD^6PDhT7WD0QDlY2XD0QDmY2QDnY2WD0QDoY2XD0VD0QDnY2WD0QDoY2XD0QDPZ2WD0QDQZ2QDRZ2XD0QDSZ2QD`o1WD0
QDTZ2XD0TD2QDUZ2QDVZ2PDcT6PDch=PDhT7PDeU6PD`V8QDWZ2Q@^6WD0QDXZ2XD0WD0PDeU6XD0Q@d6QDYZ2aD\6`D`R5`
DWU7QDZZ2Q@^6QD[Z2Q@\Z2QD]Z2QD^Z2QDoR2Q@_Z2QD]Z2PDcV<QD`Z2PDHQDaZ2QDbZ2PDhT6QDcZ2PDXh5QDl6Q@RJQD
dZ2TD1PDV5TD2QDeZ2WD0QDfZ2XD0TD1QDG`D\K`D`I`D\`6`DlU3`D]S3`DX\4`DY\4`DWc4`DXc4`DdS3`DSg2`DQV3`Dg
U3`DhU3`DlX6`DmX6WD0QDEXD0QDgZ2TD1QDG`D\K`D`I`D\`6`DlU3`D]S3`DX\4`DY\4`DWc4`DXc4`DdS3`DSg2`DQV3`
DgU3`DhU3`DlX6`DmX6WD0QDfZ2XD0QDhZ2Q@\6QDHTD1WD0QDfZ2XD0QDiZ2`D]S3`DXh5`De:`Dbh5`D^h5`Dch5QDHQDj
Z2Y@0WD0QDEXD0VD0`DdR8QDHQDjZ2Y@0WD0QDEXD0QDkZ2`DdR8WD0QDlZ2QDmZ2XD0TD2QDnZ2WD0QDoZ2TD3QDP[2XD0V
D0`DkR3WD0QDoZ2TD3QDP[2XD0QDQ[2`DkR3WD0QDR[2QDS[2XD0QDT[2WD0QDU[2QDV[2PDdR8QDW[2XD0WD0QDX[2QDY[2
XD0WD0QDZ[2QD[[2XD0WD0QD\[2PDcT6PDdR8PDac2XD0WD0QD][2PDlb<XD0WD0QDQS1QD^[2QD_[2`DdR8XD0WD0QDoKPD
^a2PDoT7XD0WD0QDoKPDSi=PDaT6XD0WD0QDoKPDdR8QD`[2QDa[2XD0WD0QDb[2PDbR8QDc[2QDd[2XD0WD0QDmJQDe[2QD
f[2XD0WD0QDmJPDfP1PDjT7XD0WD0QDg[2XD0PDjT7TD2QDh[2`D`i=WD0QDoDPD_U8PDXT<XD0VD0WD0QDoDPD_U8PDXT<X
D0QDROWD0QDi[2QDj[2QDk[2XD0WD0QDl[2PDPP3XD0WD0QDm[2QDn[2PDjT7XD0WD0QDo[2TD2QDP\2XD0WD0QDQ\2XD0QD
R\2TD1PDlT7`DdR8`Dig6WD0QDfJQDS\2PDnP6XD0`D]JWD0QDnATD1PD[Q=XD0VD0WD0QDnATD1PD[Q=XD0QDT\2WD0QDU\
2PDdR8QDV\2QDW\2XD0WD0QDX\2PDaT6PDbR8PDdFPDhT7XD0WD0QDoQ1TD2QDY\2XD0WD0QDZ\2TD1QDgS1PDnP6XD0`Doc
4`Dko5WD0QD[\2PDmi=XD0WD0QDkNPDbR8QD\\2QD]\2XD0WD0QDkNQD^\2QD_\2PDhT7XD0WD0QDdDTD1QD`\2VD0XD0`DU
c6`Dkf2`DjS3WD0QDdDTD1QD`\2QDa\2XD0`DUc6`Dkf2`DjS3WD0QDdDQDb\2QDc\2QDnBXD0`DaT6`DcT6WD0QDdDTD3PD
oT7PDXg<XD0WD0QDd\2QDe\2PDdR8QDf\2PDhT7XD0`DbR8WD0QDg\2PDaT6TD2QDh\2XD0WD0QDi\2PD^T6PDoT7TD1SD0X
D0`DdR8`DgT7`DcT6WD0QDj\2QDk\2VD0XD0WD0QDj\2QDk\2QDl\2XD0WD0QDjFPDoT7QDm\2QDn\2P@hT7XD0WD0QDo\2P
DdR8QDP]2XD0WD0QDQ]2TD1QDR]2VD0XD0`DoT7`DjS3`DnP6WD0QDQ]2TD1QDR]2QDS]2XD0`DoT7`DjS3`DnP6WD0QDT]2
TD1QDU]2QDV]2TD1XD0WD0QDW]2TD1QDX]2QDY]2XD0`D^h5`DdR8WD0QDZ]2PDkT6XD0QD[]2WD0QD\]2QDf6PDaj6XD0`D
Qm6WD0QD]]2QDYP2TD1QD^]2XD0WD0QD_]2PD`T6QD]CQD`]2XD0WD0QD\[2QDa]2PDdR8PDYj=XD0WD0QDb]2PDcT6PD]^;
XD0WD0QDc]2PDcT6TD1QDd]2VD0XD0WD0QDc]2PDcT6TD1QDd]2QDe]2XD0WD0QDf]2QDg]2QDh]2TD1XD0`Dnh6WD0QDi]2
QDj]2PDbT6XD0WD0QDgX1PDdR8PDg`<PDoT7XD0WD0QD`S1PDoT7QDk]2XD0WD0QDS]1QDl]2XD0VD0`DcT6`DdR8WD0QDS]
1QDl]2XD0QDm]2`DcT6`DdR8WD0QDn]2PD^T6XD0VD0`D`[6`DSg2`D]S3WD0QDn]2PD^T6XD0QDj>`D`[6`DSg2`D]S3WD0
QDTe1QDo]2QDP^2XD0VD0WD0QDTe1QDo]2QDP^2XD0QDj>WD0QDQ^2PDbT6PDhT7QDR^2XD0WD0QDQ^2QDS^2PDjJXD0VD0W
D0QDQ^2QDS^2PDjJXD0QDh?WD0QDT^2QDU^2QDV^2XD0VD0`DV8`Dej=`DZI`DYIWD0QDT^2QDU^2QDV^2XD0QDW^2`DV8`D
ej=`DZI`DYIWD0QDiX1QDX^2XD0VD0`DVl4`Dgk4`D]U6`D_U6WD0QDiX1QDX^2XD0QDmP1`DVl4`Dgk4`D]U6`D_U6WD0QD
iX1QDf6QDY^2XD0VD0WD0QDiX1QDf6QDY^2XD0QDZ^2WD0QDVS1TD1PD^T6PDoT7PDbR8PDdGXD0WD0PDSU7PDbR8PDlj=XD
0VD0WD0PDSU7PDbR8PDlj=XD0QDj>WD0QD[^2PDfk4PDRV<QD\^2PDdR8XD0WD0PDfV8QD]^2PDcV8XD0WD0QD^^2PDdR8PD
e6XD0`DoT7WD0QD_^2QD`^2XD0WD0QDa^2QDb^2QDc^2XD0VD0`D_T6`DcT6WD0QDa^2QDb^2QDc^2XD0QDd^2`D_T6`DcT6
WD0QDe^2TD1P@bR8QDf^2VD0XD0`DgT7WD0QDe^2TD1P@bR8QDf^2QDg^2XD0`DgT7WD0QDh^2PDaT6TD1PDTk=XD0`DUk=W
D0QDi^2PD[b5XD0VD0WD0QDi^2PD[b5XD0QDj^2WD0QDk^2XD0PD4PDdR8WD0PDaT6PDdR8PDXk=XD0`Dhm6WD0PD\]=PDcP
1XD0WD0PDcT6PDXl4TD1PD\i7XD0WD0PDcT6PDXl4XD0VD0`D\i7`DhT7WD0PDcT6PDXl4XD0QDl^2`D\i7`DhT7WD0QDm^2
QDn^2XD0QDo^2VD0`Dce6`Dk[6`DRe6`DmY6WD0QDm^2QDn^2XD0QDo^2QDP_2`Dce6`Dk[6`DRe6`DmY6WD0QDSd1QDQ_2Q
DR_2XD0`DhT7`Dgk=`Dhk=`DfW3WD0QDS_2TD3PDbR8PDm2PDhT7PDbZ4XD0WD0QDT_2XD0TD1WD0QDU_2XD0VD0TD1QDV_2
WD0QDT_2XD0TD1WD0QDU_2XD0QDW_2TD1QDV_2WD0QDX_2PDdR8TD1QDY_2XD0WD0QDZ_2XD0SD0VD0WD0QDZ_2XD0SD0PD1
WD0QD[_2PDhT7QD\_2TD1SD0QD^6TD1QD]_2XD0WD0QD^_2PDiT7PDPHXD0WD0QD__2PDcT6QD`_2XD0QDa_2WD0QDb_2PDo
T7PDdR8PDVIXD0WD0QDc_2QDd_2PDdR8XD0WD0QDf6PDeU7PD`U4XD0VD0`DcT6`DgT7WD0QDf6PDeU7PD`U4XD0PD1`DcT6
`DgT7WD0PD^P5PDk8QDe_2XD0WD0PDQi3PD[b5PDnT7PDhT6XD0WD0PDWU7PDk8QDf_2XD0VD0WD0PDWU7PDk8QDf_2XD0QD
g_2WD0PDWU7QDh_2QDV;TD1QDi_2TD1QDj_2XD0WD0QDk_2QDl_2QDm_2TD1P@bR8TD1QDn_2XD0WD0PDcT6PDj;QDo_2QDP
`2XD0WD0QDQ`2PDcb2`DWZ6SD0XD0WD0PDgT6PDcb2XD0WD0PDVU7QDR`2PDoT7XD0SD0WD0PDVU7PDWU7QDS`2XD0QDT`2W
D0PDVU7QDU`2PD^P5XD0WD0PDVU7PD[V8PDmX=XD0WD0PDVU7QDV`2QDW`2XD0VD0WD0PDVU7QDV`2QDW`2XD0QDj>WD0PDS
U6PDoT7QDX`2XD0WD0PDRZ=PDiT7PDdR8XD0WD0PDeS9PDoT7PD\m4XD0WD0PD\a;PDgV6XD0VD0WD0PD\a;PDgV6XD0QDj>
WD0PD\m4PDHPDWo3XD0VD0WD0PD\m4PDHPDWo3XD0QDj>WD0PDRl=PDgV6XD0WD0PDl4PDhT7XD0VD0WD0PDl4PDhT7XD0PD
1UD0WD0QDY`2QDZ`2XD0WD0PDSl=PDaT6XD0VD0WD0PDSl=PDaT6XD0QDj>UD0WD0QD[`2PDcQ6TD1XD0VD0UD0WD0QD[`2P
DcQ6TD1XD0PD1WD0PDfk4PDiT7PDdR8QD\`2XD0UD0WD0PDhT6QD]`2QDnBXD0SD0WD0QD^`2P@fU8QD_`2TD1QD``2QDa`2
TD1XD0WD0PDi4QDb`2PDeU7PDVb8XD0WD0PDdR8PDPP<QDc`2TD1PDUS6XD0WD0QDd`2QDe`2XD0`Dbh5WD0QDf`2PDne<XD
0WD0QDg`2QDfT1QDh`2TD1XD0`DdR8`DlT7`DbR8`D[U6`Dgk4`DeR8UD0WD0QDeT1QDfT1QDi`2XD0WD0QDm`1QDj`2TD1Q
Dh;TD1QDk`2XD0WD0QDl`2P@gV8PDl_2QDm`2TD1QDn`2XD0WD0QDgi1QDo`2PD]R5PD[b5PDZ]2XD0VD0WD0QDgi1QDo`2P
D]R5PD[b5PDZ]2XD0PD1WD0QDPa2PDhT7QDQa2QDRa2XD0VD0WD0QDPa2PDhT7QDQa2QDRa2XD0QDSa2WD0PDmQ<PDoT7TD1
PD[b5XD0VD0WD0PDmQ<PDoT7TD1PD[b5XD0PD1WD0QDTa2PD_3PDRV<XD0WD0PD_4QDUa2XD0VD0WD0PD_4QDUa2XD0QDVa2
WD0PDeV8PDhX5XD0VD0WD0PDeV8PDhX5XD0PD1WD0QDWa2PDhT7TD1QDXa2XD0VD0`DcT6`D]S3`Dal=`Dle6WD0QDWa2PDh
T7TD1QDXa2XD0QDh?`DcT6`D]S3`Dal=`Dle6WD0QDkNQDYa2QDZa2XD0QD[a2TD2WD0QD\a2XD0VD0QD[a2TD2WD0QD\a2X
D0QDj>WD0QD]a2TD1QD^a2XD0WD0QD_a2QDfGTD1QD`a2XD0`DcT6WD0PD]NPDhT7PDnl=XD0WD0PDcT6QDaa2XD0VD0`DQ8
WD0PDcT6QDaa2XD0QDba2`DQ8WD0QDV]1QDca2QDda2QDea2XD0WD0PDXZ<XD0VD0WD0PDXZ<XD0PD1WD0PDdR8PDkX8SD0Q
Dfa2XD0WD0PDmT7PDRm=XD0VD0WD0PDmT7PDRm=XD0QDj>WD0PDHPDXo3XD0VD0`DUU7WD0PDHPDXo3XD0QDj>`DUU7WD0PD
hT7PDgV8QDga2XD0WD0PDaT6PDbR8SD0QDha2XD0QD^6TD1QDia2WD0QDja2PDg]2PDiV8XD0WD0PDUf<SD0XD0VD0`DWS3`
DXS3WD0PDUf<SD0XD0QDka2`DWS3`DXS3WD0QDla2PDaT6XD0QDma2TD1QDna2`DhT7WD0PDHQDoa2TD1XD0VD0WD0PDHQDo
a2TD1XD0QDPb2WD0QDQb2QDRb2TD1QDSb2TD1XD0UD0WD0QDTb2QDUb2XD0WD0PDhT6QDVb2QDWb2P@kT6TD1PDk[8XD0WD0
QDXb2XD0VD0WD0QDXb2XD0PD1WD0PD`k5PDmT7PDdk5XD0`DhT7WD0PDiT7PD]R5QD\<QDYb2XD0WD0PDgk4QDZb2XD0WD0Q
D[b2QD\b2TD1QD]b2XD0QD^b2UD0WD0QD_b2XD0`D\a;SD0PD4WD0QD`b2XD0VD0PD4WD0QD`b2XD0QDj>QD^:Y@0WD0QDab
2XD0VD0QD^:Y@0WD0QDab2XD0QDbb2QD^:QD^6TD1WD0QDKXD0VD0`DcT6QD^:QD^6TD1WD0QDKXD0QDcb2`DcT6QD^:WD0Q
Ddb2PDoT7TD1QDeb2XD0SD0`DdR8`DiT7`DgT7QD^:WD0QDfb2QDgb2YD2XD0`DcT6`DgT7WD0QD]<QDhb2TD1QDib2XD0WD
0QDjb2QDkb2XD0QDlb2TD2WD0P@hT6QDmb2QDnb2XD0WD0QDob2QDPc2XD0QD^:WD0QDQc2QDRc2XD0`DdR8QD^:TD1WD0QD
Sc2XD0`DoT7WD0QDTc2PDjT7QDkb2XD0QD^:TD1WD0QDUc2PDoT7PDii3XD0QD^:TD1WD0QDVc2QDWc2TD1XD0VD0`DgT7QD
^:TD1WD0QDVc2QDWc2TD1XD0QDXc2`DgT7WD0PDdHQDYc2XD0QD^:WD0QDZc2QD[c2QD\c2TD1XD0SD0WD0QD]c2TD1QD^c2
QD_c2XD0WD0QD]<QD`c2QDac2XD0WD0QDbc2PDVU7QDVAXD0SD0WD0PDXW6PDhP<XD0VD0WD0PDXW6PDhP<XD0QDTOWD0QDL
PDoT7QDcc2XD0`Dk8UD0WD0QDdc2QDo`2QDec2TD1QDfc2XD0`DhT7`DaT6UD0WD0PD]R5QD^6PDdR8QDgc2XD0UD0WD0PDa
R5QD^6QDhc2QDic2XD0VD0UD0WD0PDaR5QD^6QDhc2QDic2XD0QDjc2UD0WD0QD^6PDcQ6QDkc2TD1QDlc2XD0UD0WD0QD`6
QDmc2TD1QDnc2XD0SD0UD0WD0QD_=QDoc2QDPd2QDQd2TD2QDRd2XD0UD0WD0QDSd2QD^6QDTd2TD1QDUd2XD0VD0UD0WD0Q
DSd2QD^6QDTd2TD1QDUd2XD0QDVd2WD0QD^6TD2QDWd2PDoT7TD2QDXd2XD0`DdR8`DkT7UD0WD0PD^R5QDYd2QDZd2XD0UD
0WD0QD[d2QD\d2TD1QD]d2TD1XD0UD0WD0PD`R5QD^d2TD4QD_d2XD0`DdR8`DYIUD0WD0QDU<TD3QD`d2QDad2QDbd2XD0U
D0WD0QDcd2QDdd2TD1PDjX8QDed2XD0WD0PDoU<QDfd2XD0QDgd2UD0WD0QDhd2QDid2TD1QDjd2XD0UD0WD0QDkd2QDd[2Q
Dld2XD0UD0WD0PD_R5QDmd2XD0SD0`DZ]2`D[]2`D\]2`Daa2`Dca2`Dba2`D]]2WD0PDgV8PDhT7QD\6XD0`DdR8`D]H`DU
X8`D`H`Dk8`D]f5`DbU8`DcU8WD0QDnd2PDdR8QDod2XD0SD0WD0QDPe2QD\6XD0QDQe2WD0QDVAQD\6TD1QDRe2XD0VD0WD
0QDVAQD\6TD1QDRe2XD0QDSe2WD0QDTe2QDUe2XD0VD0WD0QDTe2QDUe2XD0QDVe2WD0PDbR8QDWe2QDXe2QDYe2TD1QDZe2
TD1PD[c4XD0WD0QD[e2PDUU7TD3QD\e2XD0WD0QD]e2Q@\6QD^e2XD0WD0PDHQD_e2PDhT7XD0`Dbc4`D]f5`DdR8`DWc4`D
Xc4WD0PDn^=QDiR2XD0WD0PDhT6QD`e2SD0QDae2XD0WD0PDhQ6PDoT7QDbe2XD0UD0WD0PDeU6XD0QFce2`Dbh5`DQ;WD0Q
Dde2QDee2QDfe2PDoT7QDge2XD0UD0WD0PDhT6PDeU6XD0SD0WD0QDhe2PD`P4QDie2TD1XD0QDje2WD0QDke2QDle2XD0WD
0QDme2PDkT6QDne2XD0WD0PDkT7QDoe2TD1QDPf2XD0VD0WD0PDkT7QDoe2TD1QDPf2XD0QDj>QDQf2QDVo1TD3QD^6Q`1g6
WD0PDoLXD0QDVo1TD3QD^6Q`1g6WD0PDUMXD0QDVo1TD3QD^6Q`1g6WD0PDPMXD0QDVo1TD3QD^6Q`1g6WD0PDZMXD0QDVo1
TD3QD^6Q`1g6WD0PD]m8XD0QDVo1TD3QD^6Q`1g6WD0PD\m8XD0QDg6QDRf2QDcn1TD3QD^6Q`1g6PDmR9PDmR9QDT7UD0WD
0PDmR9XD0QDSf2Q`1g6WD0QDTf2XD0S@0QDT7QDcn1TD3QD^6Q`1g6WD0PDnLXD0`DgT7`DiT7QDcn1TD3QD^6Q`1g6WD0PD
gQ5XD0`DgT7`DiT7`DUU7`DcT6`DjT7QDUf2TD4WD0PDnLXD0WD0QDVf2XD0QDT7QDWf2TD1QDXf2QDYf2QDZf2PDlU3PDiT
7PDcc8WD0PDcc8QDV;QD[f2XD0WD0QD\f2TD1QD]f2XD0QD^:WD0QD^f2TD1QD]f2XD0UD0PDaY8PD4WD0PDbR8QD\6XD0UD
0PDaY8WD0QDVAQD\6XD0QD_f2QD^6WD0PDbR8QD\6XD0VD0QD_f2QD^6WD0PDbR8QD\6XD0QDj>WD0PDbR8QD`f2QD\6XD0V
D0WD0PDbR8QD`f2QD\6XD0QDmP1QDaf2QDbf2QDg6QDcf2QDbf2QDdf2TD1WD0PDTd=QDbf2XD0WD0QDef2P@dR8PDTd=QDf
f2XD0QDgf2QDhf2Q@if2QDjf2QDkf2PDWU7QDlf2QDmf2PD[P1UD0QDl6QDnf2TD1P@eT6WD0QDof2XD0SD0aE\6QDl6QDPg
2TD1P@eT6QDQg2`D_L`Dgg5`DhT7`DkV2`DkW2`D[l=QDRg2P@gV8QDSg2QDTg2QD^:QDUg2Q@^6QDVg2TD1P@eT6TD3QDWg
2QD^:QDUg2Q@^6QDXg2PDoT7QD^:QDUg2Q@^6QDYg2TD1PDeT6TD8QDZg2QD[g2QD\g2PD^h5PDh]2QD]g2QD^g2PD[b5QD^
6QD_g2QD`g2PDgn7QDag2QDbg2QDcg2QDdg2QDeg2UD0QDfg2TD1QDgg2`@dR8`@eT6`DbR8`DcR8`D]U6QDhg2TD2WD0QDi
g2XD0QDjg2QDkg2PDfk4PD\\8QDlg2WD0PD\i7PDmZ5XD0QDmg2QDng2QDog2QDmg2QDPh2PDS1QDQh2PDfR8QDRh2QDSh2P
@aT6PDgT7PDfR8QDTh2QDUh2PDRP>QDVh2QDWh2QDXh2WD0QDYh2PDhT7XD0SD0WD0QDZh2QD[h2TD1QD\h2XD0WD0QD]h2P
@hT6PD]m4QD^h2XD0SD0WD0QD_h2P@lJP@jT7QD`h2S@0QDah2XD0WD0QDbh2QDch2Q@^6QDdh2XD0PDhT6WD0PDUV8XD0SD
0WD0QDeh2PDXh3XD0QDfh2WD0QDgh2TD1QDhh2PDhT7XD0SD0QDih2PDhT6PDoT7PDhT6QDjh2SD0QDkh2QDlh2QDmh2SD0Q
Dnh2P@PU7P@VU7WD0Q`1g6QDoh2XD0QDPi2QDQi2QDR`2SD0QDPi2PDXh3QDRi2QD`S1QDSi2QDTi2QDUi2PDbR8WD0QDVi2
SD0XD0QD^6WD0PDbR8QDVi2SD0XD0`DhT7`Dnn3`Dln3WD0PDbR8QDVi2QDWi2XD0WD0QDXi2P@hT7QDYi2XD0PD[b5QD^6Q
DZi2QDhNQD[i2QD\i2QD^:Q@i6QD]i2PDcT6QD]<QD^i2PDoT7QD]<QD_i2QD^:QD^6WD0PDhT6QD`i2XD0QDai2QD^:QDbi
2QDci2WD0QDdi2XD0QDei2P@aY8QDfi2QD^6QDgi2QDhi2QDii2QDji2PDaT6QDki2PDaT6PDaT6PDdR8SD0PDd\=PDhT6Q`
1g6PDdR8QDli2QDdDQDmi2QDni2PDXo3PDUU7QDoi2PDPV<PDbV8PDek4PDlT7QDPj2PD\P5PDY]2QDQj2PDjT7PDch3PDHP
DjP>WD0QDRj2QDV[2QDSj2QDTj2XD0WD0QDUj2PD`T6QDf6PDfo;XD0WD0QDgY2S@0PDoDXD0WD0QDVj2QDWj2TD1QDXj2QD
Yj2XD0WD0PDlP<PDmT7PDVX6XD0WD0PDk^6PDmT7PDoP>XD0WD0PDPQ>PDWa2XD0WD0QDZj2QDf6PD\c4XD0WD0QD[j2PDaT
6QD\j2Q@]j2PDUc<XD0WD0QD^j2PDdR8QD_j2XD0WD0QD`j2PDdR8QDaj2XD0WD0PDVQ>PDdR8PDmZ6PDgT7XD0WD0PDWQ>P
D_b6XD0QFbj2TD2WD0QDcj2PDbT6XD0WD0PDgT7QDdj2PDdGXD0WD0PDgT7QDej2QDfj2PDl4XD0WD0PDl4PDhT7QDf6QDgj
2XD0WD0PD^Q>QDhj2PDVIXD0WD0QDij2PDdR8PD_Q>XD0WD0PDaT6PDdFPDno4XD0QDjj2TD3WD0QDkj2PDbW6QDlj2QDmj2
XD0`Dkf2WD0QDnj2PDbW6QDlj2QDoj2XD0WD0PDnV8QDPk2QDQk2XD0WD0QDRk2PDdR8QDSk2XD0WD0QDQ^2PDXh3PDeQ>XD
0WD0QDQ^2QDTk2QDUCXD0QFUk2WD0PDaT6PDbR8QDVk2QDWk2XD0WD0PDQU7PDbR8PDbZ4XD0PDmT7WD0QDXk2PDf`<XD0VD
0WD0QDXk2PDf`<XD0QDYk2WD0QDZk2QD[k2XD0VD0WD0QDZk2QD[k2XD0QD\k2WD0PDjj3P@mP3QD]k2XD0VD0WD0PDjj3P@
mP3QD]k2XD0QD^k2WD0QD_k2QD`k2XD0WD0QDkNQDak2QDbk2QDck2XD0WD0QDdk2QDV9QDek2XD0QDMQDfk2TD1WD0PDmU8
PDdR8QDgk2XD0WD0QDjBPD`T6PDbR8PDgd4XD0WD0PD^T6PDcT6PDkIXD0VD0WD0PD^T6PDcT6PDkIXD0QDj>WD0QDhk2QDS
V1TD1PDdQ=XD0WD0PDed4PDaT6QDik2XD0WD0QDjk2PDaT6PDdR8PDTk=XD0WD0QDkk2PDcT6PDdR8PDPP=XD0WD0QDQ^2PD
bT6PDhT7QDlk2XD0WD0QDmk2QDnk2QD_W2XD0PDdR8TD1QDok2QDPl2TD1WD0QDQl2QDRl2XD0QDSl2TD2WD0PDoQ>PDbT6X
D0WD0QDTl2XD0`Dco5WD0PDRR>PDmT7PDj`7XD0WD0QDUl2QDVl2XD0VD0`DQ8WD0QDUl2QDVl2XD0QDRV1`DQ8QDWl2TD1W
D0QDXl2XD0VD0`DfU8QDWl2TD1WD0QDXl2XD0QDYl2`DfU8WD0PDkT6QDZl2PDiT7QDf6QD[l2XD0WD0QD\l2PD`T6PDWo3X
D0WD0QD]l2TD1PDgT7XD0PDdR8TD1QD^l2QD_l2TD2WD0QD`l2QDal2XD0WD0PDX[6PDRU7PDdR8PDhm6XD0WD0QDbl2PDdR
8TD1PDck4XD0WD0PD\]=PDcP1XD0`DT3`D_T=QDcl2WD0PDY^=XD0VD0QDcl2WD0PDY^=XD0QDdl2WD0PDiT7PDh8PDhT7PD
bR8XD0QDel2WD0QDRS2PDQU7QDfl2XD0QDgl2WD0QDPHPDdR8PDn7XD0WD0QDhl2PDbR8QDVf2PD[T3XD0WD0QDil2PDXh5X
D0VD0WD0QDil2PDXh5XD0QDjl2WD0QDWe2PDaT6XD0QDkl2WD0QDll2PDaT6XD0QDml2WD0QDnl2PDdR8QDol2XD0WD0QDgO
PDgV8PDdR8PDXW6XD0PD^f5WD0PDXW6PDbR>XD0QDPm2TD3QD^6TD1WD0PDVi3PDgS3XD0WD0QDcATD2PDYT6XD0WD0QDQm2
TD1PDcR>XD0WD0PDdR>PDoT7PDkn5XD0WD0QDRm2PD[5TD1PDhT6PDl_2XD0WD0PDXS3PD_4PDoT7XD0WD0QDSm2PDfR<XD0
WD0QDTm2PDhT7PD]m3XD0WD0PDnLPDfR>XD0WD0PDjP3PDfR>XD0QDUm2TD1WD0QDUBQDf6PDeU7PD`U4XD0WD0QDfJTD4PD
^h5PDiT7PD[b5XD0WD0QDVm2PDjT7QDf6PDfo;XD0WD0QDWm2XD0QFXm2WD0PD`T6XD0`DdR8`DbR8QFYm2TD6QDjZ2WD0PD
lQ6PD`T6XD0WD0QDZm2TD2QD[m2PDdR8QD\m2XD0WD0QDUX1TD2PD\a;PDaKXD0WD0QD]m2PDjR>XD0`DQm6WD0QDV[1TD1P
D^T6PDdR8PDPb;XD0WD0QD^m2PDhT7PDkR>XD0WD0PDjP3PDek=XD0VD0WD0PDjP3PDek=XD0QD_m2WD0QD`m2QDf6PDUQ7X
D0WD0QDPGS@0PDbR8QDam2XD0WD0QDbm2PDdR8PDPb;PDhm6XD0WD0QDcm2PD^e4XD0VD0WD0QDcm2PD^e4XD0QDdm2WD0PD
Xj6PDg3XD0WD0QDem2QDfm2PDoT7PDP5XD0QDgm2PDbR8WD0PDSP4PD\Z6XD0QDhm2QDSV1WD0PD\_7PDeg5XD0WD0PDnR>X
D0WD0PDdQ=PDkT7QDim2XD0WD0PDQS>PDmT7PDm2XD0WD0QDjm2QDkm2P@cR8QDlm2XD0WD0QDmm2QDnm2XD0TD1QDom2WD0
QDPn2PDhT7XD0PDbR8WD0QDQn2PDhT7XD0QDRn2WD0QDSn2PDhf<XD0WD0QDTn2TD1QDUn2XD0WD0QDVn2PDcT6XD0`DoT7`
DaT6`DdR8WD0PDHPD[R8PDiT7XD0PDTT=WD0QDWn2PDhT7QDh;QDXn2XD0WD0QDkNQDYn2QDZn2XD0QD[n2TD2WD0QD\n2QD
]n2TD1QD^n2XD0WD0PDhT6QD_n2QD`n2QDan2XD0WD0PDR\;PDVc4XD0`E]R5`E>`En9`El8`Ek8`Em8`En8`EbH`EmV2WD0
PD\P5PDaa2PDjT7QDbn2XD0`D[5`Dh5`D]m4`DZj5WD0PDbS>PDhT7PDbb6XD0WD0QD^U1QDcn2PDoT7XD0WD0QD^U1QDdn2
QDen2XD0QDfn2WD0QDbMQ@gn2Q@hn2TD1QDin2PDhT7XD0WD0PDUV8PDbR8QDjn2QDkn2XD0WD0PDUV8Q@ln2QDmn2XD0`Di
T7QDnn2TD5WD0PD[Q6QDon2QDPo2XD0WD0PD[Q6QDQo2QDRo2P@]m6XD0PD4WD0PD[Q6QDSo2XD0VD0PD4WD0PD[Q6QDSo2X
D0PD1QDeT1QDU<WD0QDTo2TD2PDiT7XD0`DQn3`DbR8QDeT1QDU<WD0QDTo2QDUo2PDiT7XD0QDeT1PD^P5WD0QDVo2QDWo2
XD0QDXo2WD0QDYo2TD1QDZo2XD0WD0QD[o2PDiT7QD\o2XD0QF]o2TD4WD0QD^o2TD1PDbT6PDhT7Q@_o2QD`o2XD0WD0PDS
]<PDmT7PDdW<XD0WD0PDeKPDgT7PDdR8PDl4PDhT7PDdR8PDXi6XD0WD0QDao2PDhT7PD`GXD0WD0PDmR6QDbo2XD0WD0QDc
o2TD2QDdo2TD1QDeo2XD0WD0PDoe4TD2PDhf2XD0QDfo2QD^6WD0PDc3Q@go2QDho2XD0QD^6QDio2WD0PDge4PDio5PDiT7
XD0WD0PDdb2PDWS3XD0VD0WD0PDdb2PDWS3XD0QDjo2QDgm2PDbR8WD0QDko2PD\T>XD0WD0PDb_2PDT8XD0QDlo2WD0QDmo
2PDbJPDmT7XD0PDaJWD0QD]@PDaT6QDf6QDno2XD0WD0PDR1PDgT7PDdR8PD_T>XD0WD0PDTl4PDVU7PD`T>XD0WD0PDaT>Q
Doo2XD0WD0PDRa2QDPP3XD0WD0PDnW8PDcT6PDdR8PDdT6PDhT7QDf6XD0WD0QDQP3TD2QDRP3XD0`DgT>`Dm[6WD0QDSP3Q
DTP3PD^T6XD0QDUP3TD1WD0QDVP3QDWP3XD0WD0QDXP3PDmU8PDdR8TD1QDYP3XD0WD0QDZP3PDdR8PDlU3XD0VD0WD0QDZP
3PDdR8PDlU3XD0QD[P3WD0QD\P3PDdR8PDlU3XD0VD0WD0QD\P3PDdR8PDlU3XD0PD1WD0QD]P3QD^P3XD0`Dbb6`DWS3QDk
e1WD0PDUi7QD_P3XD0WD0QD`P3QDaP3Q@bP3QDcP3XD0`DaT6`DhT7QDdP3TD1WD0QDeP3XD0WD0QDfP3P@fk4QDgP3PDdR8
TD1QDhP3XD0WD0PDXT6PDgT7PDdR8PDTU3XD0WD0QDiP3PDUV8PDbR8PDTU>XD0WD0PDkW5PDVU7PDmj;XD0WD0PD^Y6PDhT
7PDUU>XD0WD0PDnIPDcT6QDf6PDVU>XD0WD0PDmn<PD`T6PDdR8PDPe4XD0WD0PDT3PDlT7PDdR8PD^Q6PDk[6XD0WD0PDWU
>PDoT7PDdR8XD0WD0PDVV6PDb`2PDdR8XD0WD0PDXU>PDaT6XD0WD0PDhm6PDh]2PDY_1XD0QDjP3PDdR8QDkP3PDbR8PDja
2PDn2PDoT7PDbR8PDQ\;PD`V2PD_T6PDoT7PDbR8PDQ\;PDkT7PDYU>PDcT6PDYU>PDmT7PDbR8QDlP3PDXh4PDjT7PDU6PD
hY<PDaT6PDbR8QDmP3PDjT7PD[5PDcT6PDd^6PDcT6QDf6PD[U>PDdR8PD\U>PDdR8PDdR8PDQl<QDf6PDaT6PDVMPDhe4PD
gT7PDdR8QDnP3PD`W6PDhT7QD]CQDoP3PDbR8PD`^4PDhT7PDdR8PDVW3PDhP3PDdR8PD^U>QDPQ3PDmV<QDQQ3PDoT7PD_U
>PD`U>PDcT6PDaU>PDa`<QDRQ3PDdR8PDnd6`D`T6PDi1PDoT7PDYHPDcT6PDdR8PDUi<QDSQ3TD1PDbU>PDkT7PDdR8PDUn
5PDhT7QDTQ3PDWl<PDhT7QD[OPDcU>PD]d6PDjT7PDfk4PDeGQD_R2PDoT7QDUQ3PDo\5PDhT7QDf6QDVQ3PDdR8TD1QDWQ3
QDXQ3QDf6QDYQ3QDZQ3QD[Q3QD\Q3TD1QD]Q3QD^Q3PDee5PDhT7QD_Q3QD`Q3PDmn5VD0QD_Q3QD`Q3PDmn5QDaQ3QDkNPD
^T6PDiT7QDSV1QDbQ3QDoX2QDcQ3QDdQ3PDhT7PD`V2QDnATD2PDhU>QDeQ3PD[b5PDgV8QDfQ3QDUn1TD1QDgQ3PDQP5PDm
OPDmOPDoT7PDUn5PDPHPDkV6PDiT7PDT8PDfP1PDmV6PDkj8PDfP1PDbR8PDmn5PDfP1QDhQ3PDoT7QDiQ3QDjQ3PDUV8PDb
R8PDUV8PDbR8PDlS>PDlS>PDW5PDaU=PD^b2PDVU7PDnLPDVU7QDkQ3PDnLPDVU7PDhk4PDoo2PDVU7PDab7PDVU7PDiQ3PD
VU7PD[U6PDiU>PD_T>PD_T>QDlQ3PD`T6PDoT7PDbR8PDjU>PDcT6PDbR8PDdo4PDhT7PDkU>QD^IQDf6PDS_6PDhP3PDYn5
QDZc2PDhT6QDmQ3PDbR8PDlU>PDhT7PDbR8PDW_1PDlT7PDbR8QDnQ3SD0PDbR8PDh_7PDoT7PDbR8PDW^2PDjT7PDbR8PDc
P5PDd3PDbR8PDQl<PDhT7PDbR8PDPV>QDoQ3PDgV8PDnP6PD[b5QDPR3PDRV>PDlJPDgT7PDfR8QDQR3QDbHPDgKPDmT7PDj
T9PD\P5PD[P<PDbR8PD[6PDnW8PDXh3PD^b2PDVU7PD]9PDnP6QDRR3QDf6PD[U>PDcT6QDf6PDn[<QDSR3QDf6QDTR3QDSP
3QDUR3P@^T6QDVR3PD^T6QDWR3QDXR3PDcU8PDWc4PDWo3PDUU7PDbR8PD`i5PD_V2PDoT7PDaT6PD\Q7PD`U6PDaT6QDf6P
DfP3PD[6PD[3QDkZ1PDoT7QDf6PDYc;PD\S6PDcT6QDYR3PD[b5PDbT6PDXW6PDaT6QDZR3QD[R3PDc3PDic4QD\R3QD]R3P
DWm7PDdR8QD^R3QD_R3QD`R3QDaR3QDUR3QDfU1QDf6PDhe4PDYh4PDhT7PDQi8PDhT7PDdR8QDbR3QDkb2PDcT6PDSGPDoT
7QD^IPDhGPDdR8PDi\<PDaT6PDdR8PDXW6QDcR3PDT8PDhT7QDf6PDhP3PD`Y=PDei5PDWV>PDfP1PDmV<QDdR3QDeR3QDfR
3PDk8PD\P5PD[P<QDg1QDgR3P@hT7P@dR8QDhR3QDV1PDdR8QDiR3QDOPD_T6P@bR8QDjR3QDOPDXh3P@bR8QDkR3QDOPDdR
8QDlR3QDmR3QDOPD^W6PDmT7PD^W6PDmT7PDXV8QDOPDlT7PDSGQDOPDYV>QDOPDoT7PDYP4QDOPDbT6PDhT7QDf6PDhX5PD
oT7QDQ1PD`T6PDiU8QDQ1PDoT7QDnR3S@0QDoR3PDXh3PDbR8QDPS3QDQ1TD2PDcT6QDf6PD[U>QDQ1PDdR8QDQS3QDQ1QDf
6QDRS3PD`T6QDR1PDdR8QDSS3PDhT7QDR1PDdR8QDTS3QDR1QDUS3QDR1PDbR8QDVS3QDR1QDf6PDn5QDR1PDbR8PDXl4PDi
T7QDR1QDWS3QDXS3QDS1PDdR8QDSS3QDYS3QDS1PDdR8QDZS3QDS1PDoT7PDfk3QDS1PDoT7PDdR8QD[S3QDS1QDf6QD\S3Q
DS1QDf6PDeU7PDhX5QDS1PDT?QD]IQDS1PD`T6PDoT7QDVAPD`T6PDoT7QDVAS@0PDn2QDT1TD2PDaT6QDf6PDUc<QDT1TD2
PDgT7PD_V>QDT1QD]S3QD^S3QDT1P@cR8PDSa<PDaT6PDdR8QDT1P@bR8PDPa6PDaT6QDT1QDf6QD_S3QDU1PDbR8QD`S3S@
0QDaS3QDU1QDbS3QDP1Q@cS3S@0PDj]6PDaT6QDP1QDf6QDdS3QDP1QDd6S@0QDeS3QDfS3QDP1QDgS3TD1QDhS3QDP1TD2P
D_e7PDgf8QDP1QDmQ2PDoT7QDiS3QDP1PDbR8QDjS3QDkS3QDlS3QD[1QDf6QDmS3QD[1PDdR8QDnS3QD]1PD^[<QD]1QDoS
3QDPT3QDa1QDQT3QDc1PDfU8QDf6PDeU7QDc1PDaT6QDRT3QDc1PDaT6PDcT6PDYU>QDc1PD^T6QDST3`DdR8`DbR8`DcR8`
Dgk4`D[U6QDc1PDoT7QDTT3PD]9QDc1PDhT7PDcg5QDZ1PDbT6QDUT3P@dR8PDP_7QDZ1QDe:QDVT3QDZ1QDWT3QDXT3QDZ1
QDYT3QDY1PDdR8QDZT3PDaW3QDY1QDf6QD[T3QDY1QDf6QD\T3QD]T3QDY1PDcT6PDdR8QD^T3QDY1TD2PDoT7QD_T3QDY1P
DoT7PDnLPD\8QD`1PDdR8QD`T3QD`1PDbR8QDaT3PD]d8QD`1PDdR8QDbT3QDcT3QDb1PDbT6QD]CQDdT3QDb1QDeT3S@0QD
fT3QDb1QDeT3S@0PDoT7PDdFQDf2PDdR8QDgT3QDf2QDf6PD[T3QDd2PDdR8PDe3QDi2PDbR8QDhT3QDf1PDbR8PDZk4QDf1
PDbR8QDiT3QDf1QDf6QDjT3QDn1QDkT3QDlT3QDo1PDdR8QDmT3QDP2PDkT7PD]d8QDP2PDlT7PDdR8QDP2PDdR8QDnT3QDo
T3QDU2PDdR8QDPU3QDU2PDaT6QDQU3QDV2PDbR8PDW8QDV2QDRU3QDV2PDXh3PDbR8QDV2QDf6QDSU3QDm1PDnP6PDe`<QD\
2QDTU3QDb2PDXh3PDbR8QDb2PDdR8PDV<QDa2PDjT7QDUU3PDjT7PDja2PDej;QDj2PDaT6PDgV8QDk2PDdR8PDRi<QDl2PD
bT6PDhT7QDf6PD[5QDl1QDVU3QDWU3QDk1QDf6QDXU3QDk1PDdR8QDYU3`DdR8aD\6QDk1TD3PDfQ6PDbT6QDk1TD3QDoR3V
D0QDk1TD3QDoR3QDZU3QDT2QD[U3QDT2PDiT7QD^_1QD[2QD\U3QD[2PDdR8PDfX<QD[2QDf6QD]U3QD[2QD^U3QD_U3PDcT
6PDXd3PDmW8PDcT6PDnLQD`U3PDcT6QDaU3QDbU3PDcT6PDbR8QDcU3QDdU3PDcT6PDbR8PDTb3PDhT7PDcT6PDik4QDeU3P
DcT6PDVW3PDhP3PDcT6PDdR8QDfU3PDcT6PDmc6PDin4PDaT6PDdR8QDgU3PDaT6PDdR8QDhU3QDiU3PDaT6PDhP3PDhT7QD
jU3VD0PDaT6PDhP3PDhT7QDjU3QDkU3PDaT6QDlU3PDaT6QDmU3VD0PDaT6QDmU3QDnU3PDaT6PDbR8QDoU3PDaT6QDPV3QD
QV3PDaT6PDdR8QDRV3PDgT7PDdR8QDSV3QDTV3QDUV3PDgT7QDUn1QDVV3PDdW3PDoT7PDmV8PDhP3PDhT7PDdR8QDWV3QDX
V3PDhT7QDmY1QDYV3QDZV3PD[HPDhT7QD[V3QD\V3PDdU7PDbR8QD]V3QD^V3PDbR8PDT3PD^W6PDbR8QD_V3QD`V3PDbR8Q
DaV3QDnBPDbR8PDYW>PDhT7QDSV1QDbV3QDcV3QDdV3PDbR8PD`i5QDeV3PDbR8QDfV3QDgV3PDbR8PDek4PD^W<PDbR8PDT
W6PDV6PDbR8PDfe4PDhT7PDiZ6PDbR8PD_8PDcT6PDbR8PD[W>PD[5PDbR8PD\W>PDhT7PDSGPDbR8PDfP1PD]W>PDbR8PDQ
e7QDhV3PDQe7PD^W>PD_4PD^W>PDbR8PDUQ3PD^b2PDbR8QDiV3QDjV3PDbR8PDVQ3QDkV3PDbR8QD]V3PDW6PDkFPDmT7PD
lFPD^[<PDmT7PDgi3PDkFPDhT7PDhk4PD`W>PDcT6PDdR8PDmW8PD_T6PD]9PDn2PD]9PDmT7PDjR=PD_9PDmT7PDjg7PDlX
2PDmT7PDYj6PDWZ6PDmT7PDaW>PDgKQDlV3PDgKPDfU2PDVW3PDhP3PDhP3QDmV3PDQl<QDnV3PDaW3QDoV3PD`Z5PDaT6PD
kh;PDaT6PDed4PDaT6PD\6PDYQ3PDhT3PDYQ3PDnV8PDXW6`DiT6`DbQ6PDnV8PDdR8QDPW3PDnV8PD]R5QDQW3QDRW3PDRZ
=PDPd;QDmY1PDd_6PDaT6PDdR8QDSW3PDdR8QDTW3PDhT7PDdR8QDdT3QDUW3PDdR8PDgg3PDhT7PDdR8PDm]2PDhT7PDdR8
PDRc;QDVW3PDdR8PD`f5PD`U6PDdR8QDWW3QDXW3PDhk4PDdb8PDmV<Q@]CQDYW3PDmV<PDlV8QDZW3PDUV8QD[W3PDbR8QD
\W3PDkW8PDbR8PDgW7PDkW8QD]W3PDhT6PD`1PDbR8PDT^6PDhT6QD^W3PDbR8QD_W3PDmQ<PDbV8QD`W3PDmQ<PDSW6PDhT
7PDHPDiQ5PDSm=PDHPDhS6PDeW>PD_\;QDaW3PD]^;PDfW>PDgW>PDmT7PDeKPD_V2PDoT7QDf6PDik4PDhT7QDbW3PDik4P
DYn5PDXc2PDaT6PDgV8PDSe7PDUU7PDdFPDeKPDXj5QDcW3QDdW3PDYU>PDmT7PDhW>PD[W<QDeW3QDfW3PDY]2PD^T6PDjT
7PDdR8QDgW3PD^T6PDcQ6PDjT7PD^T6PDmT7QDhW3PD^T6PDiT7PD[b5PDgV8PDol<PDgV8PDnf2PDVl<PDmT7PDS]<QDiW3
PDZo5QDiW3PDXMPDiW>PDjW>PD^W6PDhGPDhT7PD]6PDb\2PDVU7PDPe4PDmW8PDWW6PD`T6PDdR8PDWW6PDaT6PDdR8PD^P
7PDhT7PDTj;PD_P7PDhT7PDTj;PDXW6QDjW3QD]CQDkW3PDdo4PDhT7PDkU>PDZe6PDhT7PDdR8PDbP1PDVU7PDkW>PDPc9P
D\T>QDlW3QDmW3TD2QDnW3PDV3PDbR8PD^`<QDoW3QDV?PD[HPDNPDmT7QDPX3PDSU6PDoT7PDX:PDSU6PDoT7QDZHQDQX3P
DcFPDcT6QDf6PDQb4PDiT7PD`S6QDRX3PDSJPDT_6PD`T6PDlW>QDSX3PDgV8PDdR8PDZDPD[b5PDYX6PD[b5PDid<QDTX3Q
DP^1PDWX6PD[b5PDd4QDUX3PDZT9PDaT6QDVX3QDWX3TD1P@lJPDd[2QDXX3P@nP6PDV]<QDkb2PD`T6QDP`1QDYX3PD^T6Q
DnBQDZX3PDbT6QDo`1PDg3PDn2PDn2PDg3PDg3PDmT7PDn2PDbR8PDQ]=PD]];PDmT7PDmW>PDcV7PDdR8PDiP=PDmP3QD[X
3PDf]2PDoT7PDmP8PDbR8PDiMPDoT7PDcR8PDkQ7PDSe4PDcR8PDe2PDoT7PDcR8PDU6PDgX<PDbR8PDok<PDbR8PDnW>PDd
GPDbR8PDoW>QD\X3PDbR8PD]Q7PDZ4PDgT7PDbR8PDSi<PDgT7PDPX>PDgT7PDQX>PDbT6PDaT6PDbR8PDRX>PDS1PDg^2PD
dR8PDS1PDcT6PDdR8QD]X3PDfk4PDi7PD][=PDgk4PD_n5PD][=PDWo3PDhFPDUU7PDdT6PDoT7PD]j5PDdT6PDoT7PDdR8P
DXa2PDcT6PDSX>PDcT6PDdR8PDXc2PDbR8PDlDPDhf<PDSW6QD^X3PDc7PDUX>PDbR8PDmP3QD_X3PDa[2PDSW6PDaT6PDdU
8PD`P4PDHPDgk4PDXT<PDPk<PDhQ5PDUU7PDdR8PDPb;PDhX5QD`X3PDgV8PDn7PDVV8QDaX3QD\h1QDbX3PDjT7PDVV8PDc
R8PDnk4QDcX3PDnP6QDdX3PDcT6QDf6PDeU7QDeX3PD^Q6PD\i5QDfX3PDoT7PDdR8QDgX3QDZ\2PDbR8TD1QDhX3PDHQDiX
3QDjX3PDjIPDQe7PDVU7PDbR8PDed4QDkX3QDlX3PDVU7PDfP1QDZR3PDdR8PDVX>PDHPDo2QDmX3PDni=PDhT7PDio6PDda
2PDoT7QDnX3PDYX>PDhe4QDoX3QDUe2QDPY3PDUg2QDQY3QDRY3PDgb<PDU`<QDSY3QDTY3PDfU8QDUY3QDVY3VD0QDUY3QD
VY3QDWY3aE\6WD0PDXo;QDXY3XD0VD0aE\6WD0PDXo;QDXY3XD0QDWY3PDkT7PDQ;VD0PDkT7PDQ;PD1QDYY3P@aT6PDjj3V
D0QDYY3P@aT6PDjj3QDZY3QDnATD2PDal7PDnP6PDRU7QD[Y3QDaHQ@`=QD\Y3TD2PDmP=QD]Y3PDiT7PDbR8PDhP3PDhT7Q
DUn1PD^T6PDoT7QD^Y3PDjT7PDbR8PD^U<PDhT7PDgk4PDbR8PDgQ>PDf`<QD_Y3PDgT7PDdR8PD^X>PDW_2PDcW6PDgT7PD
gV8PDgT7PD]Q7PDgT7PD_X>PDmT7PDgT7PDdR8PDl4PDhT7QDf6PDgT7PD`X>PDgT7PDbR8QD`Y3P@bX>QDaY3PDdR8PDoR>
PDbT2PDoT7PDfX6PDcX>QDQQ3QDc_2QDbY3QDcY3PDYa1PDcT6QDdY3PD`T6PDdR8PDnX6PDVW6PDXT6PDik4PDhT7PDg^<Q
DeY3QDfY3PDdHQDgY3PDcT6PDnP6QDf6PDe_2PDmU8PDS]<QDf6PDUg<PDS1PDXW6PDmT7QDhY3PDbT6PDHPDYc6QDXZ2PDZ
R=PDWS6PD`T6PDcGPDfk4PDo[<PD_b2PDbT6PDhT7QDf6PDQY2PDnP6PDdR8QDiY3PD_a2PDdR8PDjj=PDjj4PDcT6PDbR8P
DfX>PDaJPDT]=QDjY3QDkY3QDlY3PDoP6QDf6QDmY3PDhX>PDaT6PDdR8PDT?PDcT6PDdR8PDdR8PDSW6PDX[=PDdR8PDPR=
PDl4PDdR8PDhQ5PDiT7PDQ`2PDnLPDkj8PDoT7PDHPDiX>PDkT6PDYY8PDXh3QDnY3PDbR8PDnZ4PD\a<QD_EQDoY3PDR8PD
d8PDcT6PDgW2PDga3PDbT6PDjX>PDbT6QD_1Q@d6S@0QDPZ3PDoT7PDY]2QD_1QDQZ3PDoT7QDRZ3QD_1PDHPDfk4QDSZ3QD
_1QDTZ3QDSZ3QD_1PDoT7QDf6PDeU7QD_1QDUZ3PDoT7QDVZ3QDX1PDbR8QDkCQDX1QDf6QDWZ3QDXZ3QDX1PDbT6QDYZ3QD
i1QDh;QDZZ3QDi1QDfGS@0QD[Z3QDW1QD\Z3QDW1QD]Z3TD1QD^Z3QDW1PDgT7PDdR8QD_Z3QDOPDmU8PDdR8PDga<QDOPD`
T6QD`Z3QDaZ3QDOPDnP6QD]CQDbZ3QDOPDoT7QDcZ3QDOPDoT7PDdR8QDdZ3QDOPDbT6QDeZ3P@dR8PDio5QDOPDcT6QDfZ3
QDOQDgZ3QDOPDdo4PDcT6PD\j5QDOPDdo4PDdR8QDhZ3QDOPD_T6QDiZ3QDOPD_T6PDdR8QDjZ3QDOPD_T6PDbR8QDkZ3QDO
PDSV8PDdR8QDOPDPb;`DoT7QDOPDoT7PD^6QDOPDbR8QDlZ3QDmZ3QD\1QDnZ3QDoZ3QD\1QDP[3QDQ[3QD\1PDgf8QDe1QD
h;QDR[3QDe1PDXh3PDga2QDS1PDdR8QDS[3QDT[3QDS1PDlJPDjT7QDS1PDbT6PDhT7QDU[3QDS1QDV[3QDS1PD`T6QDW[3Q
DS1PDaT6QDX[3QDY[3QDS1PDS1QDZ[3QDS1PD`W6PDhT7QDS1PD_W6PDjT7QDQ1QDf6QDRS3PD`T6QDQ1TD2PDjT7PDbR8PD
ci=QDQ1PDdR8QD[[3QDQ1PDiT7PDQn3QDQ1TD2PDiT7PDQn3QDQ1QD\[3QD][3QD^[3PD[Q=QDR1PDbR8QD_[3QD`[3QDR1P
DbR8QDa[3QDR1PDoZ<QDR1PDaa2PDjT7QDR1QDXJQDb[3QDT1QDf6QDPDQDc[3QDT1TD3PDcT6PDdR8PDfKQDT1QDd[3P@[b
5QDU1PDbT6QDe[3QDf[3QDU1QDg[3PDXh3QDh[3PDXh3PDeQ>PDZm6PDXh3PDbR8QDi[3PDXh3QDSV1QDj[3QDk[3PDXh3QD
l[3PDXh3QDm[3QDP1Q@d6S@0QDn[3QDo[3QDP1PDHQDP\3QDP1PDHPDT8PDiT7QDP1PDg`2PDgQ5QDP1PD^2QDQQ3PDWc4QD
P1PDbR8QDQ\3PDoT7QDR\3QDP1QDf6QDS\3QDT\3QD[1PDRj6QD[1QDU\3QDV\3QD[1QDW\3S@0PDdT6QD[1TD2PDoT7PD`Y
>QDY1TD2PDaT6PDdR8PDdT6QDY1TD2PDaT6PD]3QDY1TD1PD`T6QDf6QDY1QDX\3QDY\3QDY1PDgV8QDf6PD_]6QDY1PDdR8
QDZ\3QDY1PD_h5QDSd1QDZ1PDdR8QD[\3QDd1QD\\3TD1QD]\3QDa1PDVg<QDa1QD^\3QD_\3QDa1PDcT6QD]CPDhX5QDa1P
DaT6PDbY>QDZ2PDaT6QD]CQD`\3QDZ2QDa\3QDb\3QDZ2QDc\3PDmT7QDZ2PDaT6QDf6QDd\3QD_CPDaT6QD]CPDV`<QDa2Q
D]CPDi`<QDa2QDe\3PDkT7VD0QDa2QDe\3PDkT7QDf\3QDf1PDdW3PDn]<QDf1PDVW6PDmT7QDf1PDdR8QDg\3QDf1PDio;P
D^T6QDf1PD[b5PDXd3QDf1PDiT7PDT8QDf1PD^T6QDf1PDWR5QDg1QDh\3P@nP6QDg1Q@SV1QDhR3QDh1QDi\3TD1QDj\3QD
j1QD]CQDk\3QDl1PDcT6QDl\3TD2QDm\3QDl1TD2PDcT6PDgT7PDdR8QDl1PDbW6QDQ2TD2QDn\3TD1QDo\3QDQ2PDdR8PDd
\=PD_T6QDQ2QDP]3TD1QDQ]3QDQ2QDR]3PD_T6QD]2QDS]3TD1QDT]3QDb1TD2QDU]3QDV]3PDSW6QDn1QDW]3TD1QDX]3QD
c1PDbR8PDeY>QDc1PDoT7QDY]3QDZ]3QDc1QD[]3TD1QD\]3QDU2PDgV8PDnP6QD]]3QDU2PDaT6QD^]3QDU2PDlJPDlT7QD
]CS@0QD_]3QDW2PDbR8PD\\=QDW2PDdR8PDSW6QDX2PD[b5PDaT6PDTl4QDX2PDdR8PDjf<QDY2QD`]3TD1QDa]3QDR2QDb]
3`DmT7`D4`D^j5`D^S3QDR2PDdR8QDc]3PDiT7QDT2PD_T6PDoT7QDd]3QD^2QDe]3TD1QDf]3QDV1PDbR8QDg]3TD1QDh]3
QD`2PDdR8QDi]3PDfi3QDe2QDj]3QDk]3QDh2QDl]3TD2QDm]3QDi2PDdR8QDn]3TD1QDo]3QDm2QDP^3TD2QDQ^3QDn2PDc
R8PDjQ>QDn2PDdR8PD_V2QDg2PD^T6PDoT7QDg2PDcT6PDdR8PDQV8QDg2PDaT6QDQQ3PDcl<QDS2PD`T6QDS2QDQQ3QDR^3
QDS2QDXJS@0QDS^3QDk2QDT^3TD1QDU^3QDNQDV^3QDW^3TD1P@WS6QDSV1QDX^3P@hX5PDoT7PDo2PDbR8PDjj3QDY^3QDZ
^3PDbR8QD[^3QD\^3`EoT7`EgT7`ElT7`EcT6`ElU8QD]^3QD^^3PDbR8PDjd4PD_e4PDbR8PDf_;PDnY>PDbR8PD[3PDcT6
PDbR8PDQJPDcT6PDbR8PDli;PDcT6PDbR8PDj;PDhT7QD_^3PDbR8QD`^3PDiT7PDbR8PDVR=PDXd4PDbR8PDQZ>PDbf6PDb
R8QDa^3QDb^3QD^6PDbR8PD\a8PDhT7PDbR8PDmd7PDoT7PDbR8PDim5QDc^3PDbR8PD]S3PDb_2PDbR8PDe[2PDUT<PDbR8
PDRe7PDUZ>PDbR8PDml5PDRl<PDbR8PDVZ>PDcT6PDbR8QDd^3QDe^3PDbR8QDf^3QDg^3PDbR8QDh^3QDi^3PDbR8QDj^3Q
Dk^3QDSV1QDl^3PD]R7PDbR8QDm^3QDn^3PDbR8PDjP=PDcT6PDbR8PDT?PDi6PDbR8PD__2PD]S3PDbR8PDTm5PDhT7PDbR
8PDZZ6PDkT6PDbR8QDo^3PD[c6PDbR8QDP_3PDaW2PD[Z>PDaW2PD]U>PDbR8QDQ_3QDR_3QDS_3QDf6QDT_3PDbT6PDhT7Q
@]CQDU_3QDV_3PDmU8PDdR8PDnd6PDbT6PDhT7QDW_3PDjT7PD_e7QDX_3QDY_3PD_e7QDZ_3PD_e7PDbR8PD\Q7PD^T6PDS
V8PD[b5PD^T6PDdR8QD[_3PD^T6PDcT6QD\_3PDaGPD^T6PDoT7QD]_3PD^T6PDoT7QDbHQD^_3PD^T6QD__3QDSj2QD`_3P
D`T6PDdR8QDa_3PD`T6QDf6PD[T3PD`T6PDaT6PDdR8QDb_3PD`T6QDc_3PDaT6PDdR8QDd_3QDe_3PDaT6PDdR8QDf_3PDa
T6QDQQ3QDg_3Q@h_3QDi_3TD1PDaT6PDdU8PDeZ>PDaT6QDj_3QDk_3PDaT6PDbR8QDl_3TD1QDm_3PD_W6PDdR8QDn_3PD_
W6QDf6QDo_3QDP`3QDQ`3TD1QDR`3PDXV8QDSV1QDS`3PDQV8QDQQ3QDT`3QDU`3PDlT7QDV`3PDcP6PDmT7PDek4PD_b2PD
mT7PDQT7PDli;PDcT6PDdR8PDiT7PDdR8PDgZ>PDhT7PD[b5PDlT7QDW`3PDoT7PDf]2PDiT7PDbR8PDdHPDbR8PDmn5PDmP
3PDoT7QDX`3PD_9PD]P5PDS7PD_9PDcT6PDdR8PD]9PDcT6QD]CQDY`3PDbQ6PDn9PDo2PDW^2QDfh1PDS9PDg^<PDcT6QDZ
`3PD\IPDgT7PDj4PDcT6PDbR8QD[`3PDcT6PDdR8QD\`3VD0PDcT6PDdR8QD\`3QD]`3PDcT6PDbR8QD^`3QD_`3PDcT6PDg
T7PDdR8PDcP1PDcT6QD``3PDcT6PDXl4PD\i7PDcT6PDfk4PD_b=PDnZ>PDhT7PDgV8PD^Z5PDoT6PDnn5PDiT7PDdR8PDSW
2PDnV8PDmP6QDa`3PDa\<QDb`3QDc`3QDd`3P@hT7QDe`3PD`P4PDXg<PDS[>PD`P4QDf`3QDg`3PD_IPDcT6PDdR8PDXo3P
DZ]2PDWo3PDXo3PDUU7QDh`3PDfa<PDg_5PDjj3PDcT6PDdR8PDjj3PDhX5PDoT7PDjj3QDi`3PDjj3PDjW<`DdS3`DRV3PD
Re7PDRT7PDe[2QDj`3TD1QDk`3QDl`3QDm`3QDn`3QDl`3PDn7QDo`3PDWo3PDhT7PDdR8PD^Q6PDYY8PDhT7PDbR8PDdl<P
DYY8PDX[>QDPa3QDQa3PDgY<PDmT7PDgY<PDfV8QDRa3PDcV8QDSa3QDe:PDcT6PDHQDTa3QDUa3PDHPDlU3PDiT7PDHQDVa
3PDHPDnLPDHPDf^2PDY[>PDHPDgk4PDXT<PDHPDWh3PDe[2QDXJPDXi5PDnT7PDhT6QDfGQ@g6QDWa3TD1QDXa3PDhT6QDYa
3QDZa3TD1QD[a3PDhT6PDT3PDbT6PDhT6PD^T6PDoT7PDhT6PDmV<QD\a3PDhT6QD]a3QD^a3PDhT6PDe^2QDf6PDhT6QDh;
QD_a3TD1QD`a3PDhT6PDiT7PDdR8QDaa3PDmQ<PDoT7QDba3QDca3PDPe4QDda3TD1PD]Y<PDnP6PDmT7PDda2PDnP6QDea3
TD1PDhP3PDRZ=PDiT7PDdR8PDef5PDlj=PDQV8QDfa3QDT`3PDU<PDfa<PD_R9PDSS7PD]^;PDfW>PDnc6PDcW6PDTMQDga3
QDha3PDoT7QDia3PDdR8QDja3QDka3QDla3TD1QDma3QDna3PDbT6QDoa3QDPb3QDQb3QDUCPDdR8QDRb3PDdo4PDmT7PDdo
4PDcT6QDSb3QDca1P@jT7PD^Q6QDTb3QDUb3QDVb3QDWb3QDXb3TD1QDYb3PDdW3QDZb3PDc3PDcT6PDhS6PDc3PDcT6QDf6
PDXT<PD]X<PDcT6PDdR8QD[b3QD\b3TD1QD]b3QD^b3QD_b3QD`b3QDab3TD1PDfj;QDbb3QD]CQDcb3QDdb3QDeb3TD2QDf
b3PDkIPDmT7PDPb6PDSi<PDVR7PDV_=PD_e7PDgT6PDek4PDgT6PDgT6PDgT6QDgb3QDhb3QDib3QDjb3TD1P@SP8PDm2PDc
T6PDdR8QDkb3PDcc6PDan=PDkT7PDdR8PDT?QDlb3QDSV1TD1QDmb3PDoY>PDnP6PDag6QDnb3QDob3TD2PD_e7PDdR8QDPc
3QDQc3PDfg6PDmT7PDi[>PDj[>QDRc3PDTl4PDmT7PDVW6PDR8QDSc3P@dR8PDR8PDk[>QDTc3QDUc3PDVW3PDhT7PDdR8PD
m[>PDkT6QDVc3QDWc3PDkT6PDhV8PDn[>PDkT6PD_4QDnBQDXc3PDkT6PDek4PD[d7PDkT6PDXY8PDkT6PDRP5PDmT7PDo2P
DRP5PDhT7PDdR8PD_Q3QDYc3PDNPDmT7PDRc=PDXi6PD[R7PDgk4PD_n5QDZc3PDgk4PDS1PDfo;PDgk4PDZ2PDjQ>QD[c3P
DVR=QD\c3PDRj6PD_e7PDRj6PD`T6PDbR8PDQMQD]c3QD^c3QD_c3QD`c3PDdR8PDRIQDac3PD_P6PDT\>QDbc3QDcc3TD1Q
Ddc3PDUW6PDhT7PDdR8PDio5PDia<PD`j6PDmT7PDbR8PDjT7PDbR8QDec3PDjT7PDV\>PDc^=PDjT7QDfc3TD1QDgc3QDVS
1QDhc3PDU7PDQl<PDhT7QDic3PDW\>PDcW6PDhQ5PDiT7PDfT8PDgP3PDhT7QDjc3QDkc3QDlc3TD1QDmc3QDnc3PDaT6QDo
c3TD1P@oc4PDPb;QDPd3P@hT7QDQd3QDRd3PDk8PDiP5PDU3PD\g2QDSd3PDeU8PDne<PDZ]2PDoT7PDdR8PDe:PDkT7PDdR
8QDTd3P@hT7PDkT7PDnZ<PDkT7PDdR8PDdS3PDkT7PDTLPD`m4PDcT6PD[5PDQS>QDfh1PDX[6PDRU7PDdR8PDa[6PDmT7QD
Ud3PD\\>PDmT7PDo]7PD^4PDVU7PDij;PDoJQDVd3PDl\<PDbW6PDaJQDWd3PDhi4QDXd3PD^\>PD_\>QDYd3QDZd3TD2QD[
d3PDVb2PDQS<PDT3PDmT7QD\d3PDed4PDcT6PDdR8QD]d3QD^d3Q@f6PDdQ=PDkT7PD`\>PDbR8PDgP6PDck4PD\c2QD_d3Q
D`d3PDda2PDmT7PDa\>PDda2PDoT7PDdQ=PD_T6PDgT7PDdY>PD_T6PDcT6PDdR8QDad3PD_T6PDdR8QDbd3QDjJQDcd3TD1
QDlJPDb\>PDmT7PDc\>PDPR6PDVU7PDTo3PDgV6PDlV8QDdd3QDed3QDfd3TD1QDgd3PDZ^2PDQU7PDVW6PDmT7PDRe7PDe\
>PDXg<PDf\>PD_P6PDVIPDaU=PDaW3QDhd3PDg\>PDbR8PDfa2PDkT7QDid3QDjd3TD1QDkd3PDR^6PDiT7QDld3QDmd3TD2
QDnd3QDod3PDgT7TD1QDPe3QDQe3PDkT7PDmP3QDRe3QDSe3PDo]2QDSV1TD1QDTe3QD]@QDUe3PDcT6PDjo2QDVe3TD1QDW
e3PDTLPDXh5QDXe3QDYe3TD1QDZe3PDT[5PDe^6PDgP<PDQ]>QDZQ3QD[e3QD\e3QD]e3PDfU8PDe5PDPY6QD^e3QD_e3PDR
]>PDV_<PDkb2PDdR8PDf]<QD`e3QDae3PDmk4PDcT6PD`T6PDdR8PDTLPDaT6PDbR8PDok4PDbT6PDoT7QDbe3PDeU7QDce3
PDkf2QDde3TD1P@d^<PDnb=PDXU5PDXo<PDcT6PDfc6PDQ\>QDee3QDf6QDfe3PDWW6PDmT7QDge3PDU]>PDdR8PDbZ4PDdR
8PDPZ6PDZR=PDWS6PDag7QDhe3PDoP6PDdR8PDga;PDmR6QDie3PD`a2QDje3PD]j5QDke3PDW]>PDQ`2PDX[=PDeT6PD[DQ
Dle3PDVX5QDme3PDPR=PDQR=QDne3QDoe3PDkY6QDPf3QDf6PDfY<PDdR8QDQf3QDRf3PDdR8QDSf3QDTf3PDdR8PD_e4PDc
T6PDdR8PD[]>PDZ]2PDdR8PDPe4QDUf3PDdR8PDfP=PDc3PDdR8PDPR=PDQR=PDdR8PDUU3QDVf3TD1PD`T6`DdR8`DbR8`D
WU6`D_HPDdR8PDgP3QDWf3PDdR8PDPb;QDXf3PDmU8QD]CQDYf3TD1P@nd6QDZf3PD^]>PD^]>QDf6QD[f3QD\f3TD1QD]f3
QD^f3QDYBPDUl4PDcT6PDc]4PDgR>PDRa2PDb]>PDc]>PDmT7QD_f3QD`f3TD1PDPR6PDd]>PDlT7PDf_;PDnY>PDPZ8SD0Q
Daf3PDhT7PD[P5PDhT7PDon6QDbf3TD1WD0QDo2XD0VD0QDbf3TD1WD0QDo2XD0QDcf3QDdf3Q@^6TD1WD0QDef3S@0QDP3X
D0VD0`DcT6`DgT7QDdf3Q@^6TD1WD0QDef3S@0QDP3XD0QDff3`DcT6`DgT7QFgf3TD6PD4QDhf3S@0WD0QDo2XD0VD0QFgf
3TD6PD4QDhf3S@0WD0QDo2XD0QDif3WD0QDjf3SD0XD0VD0`Dbh5WD0QDjf3SD0XD0QDkf3`Dbh5WD0QDlf3QDmf3XD0`DjJ
WD0QDnf3QDof3XD0WD0PD`^>QDPg3XD0WD0QDQg3PDhT7QDRg3XD0QDSg3QDTg3TD1WD0QDR3QDQ3XD0QFUg3TD2WD0QDVg3
PDfk4QDnBXD0WD0QDWg3PDcT6PDSe4XD0WD0QDXg3QDf6PDeU7PDfi3XD0WD0QDYg3PDhT7QDZg3TD1QD[g3XD0WD0QD\g3Q
D]g3XD0WD0QD^g3QD_g3XD0WD0QD`g3PD]9PDaT6XD0QDag3WD0QDh;QDbg3QDfT2QDcg3TD1VD0XD0QDag3WD0QDh;QDbg3
QDfT2QDcg3TD1QDdg3XD0WD0QDeg3QDfg3TD1QDgg3XD0`DbR8`DdR8WD0QDhg3QDig3XD0WD0QDjg3PDoT7XD0YD2WD0QDk
g3PDoT7QDlg3XD0WD0QDmg3QDng3XD0QFog3QD[]1QDVATD1WD0QDPh3XD0`DaT6`DgT7WD0QDQh3QDRh3XD0YD2WD0QDSh3
QDTh3S@0XD0QDUh3WD0PDXY8QDVh3XD0WD0QDWh3XD0WD0QDXh3XD0QDg9`DlS3`DmS3QD^6WD0PDdR8QDYh3QDZh3XD0QF[
h3QD^6Q`1g6WD0QD\h3XD0VD0QF[h3QD^6Q`1g6WD0QD\h3XD0QD]h3QF^h3TD3QD^6Q`1g6WD0Q`1g6QD_h3XD0VD0QF^h3
TD3QD^6Q`1g6WD0Q`1g6QD_h3XD0QD`h3WD0QDVAaDl6aD\6SD0PDmT7`DbR8`DcR8`DdR8`Dfk4aD\6SD0S@0XD0QDah3QD
bh3Q`1g6WD0QDch3XD0QDdh3WD0Qd1g6QDT3XD0`Dfk4QDg9aD\6WD0QDT3XD0`Dfk4QDg9aD\6WD0QDVAQ`1g6QDT3XD0S@
0QDeh3QDfh3PDo9QDgh3WD0Q`1g6QDhh3XD0QFkW1QD^6Q`1g6WD0Q`1g6QDih3XD0QDjh3QD^6Q`1g6Q@VAWD0Q`1g6QDkh
3XD0WD0QDT3`D^V8`DiT7`DhT7`DmT7`DcT6`DgT7`DoT7`DUU7`D`R5`DVU7`DbV8`DaT6`DjT7`DeT6`DlT7SD0QDf^1XD
0aD\6WD0PDdR8PDdFPDmT7XD0PDlFWD0QD`=PDdR8SD0QDlh3QDmh3XD0PDlT7`D[Q6`D``>`DgV8`D`U8`Dgk4`D[U6`DjV
8`DhV8`D_U8WD0SD0QDnh3XD0`EdR8`EYI`EV8`EZIQDoh3TD1WD0QDS3XD0`DZ7`Die6`DgS3`DhT7QDPi3WD0PDiW8QDfG
SD0XD0VD0QDPi3WD0PDiW8QDfGSD0XD0QDh?QD^6WD0QDQi3QDRi3XD0QDSi3QDcBWD0QDTi3XD0QDUi3QDVi3TD1WD0QDWi
3XD0VD0QDVi3TD1WD0QDWi3XD0QDXi3QF[h3TD4QD^6Q`1g6WD0QDYi3QDZi3XD0VD0QF[h3TD4QD^6Q`1g6WD0QDYi3QDZi
3XD0QDmP1QFjh3QD^6WD0PDHSD0XD0VD0QFjh3QD^6WD0PDHSD0XD0PD1QD[i3WD0PDHSD0XD0VD0QD[i3WD0PDHSD0XD0PD
1WD0QDfGPDVQ3SD0XD0QF[h3WD0QD\i3PDY]2QD]i3XD0QD^6QD^i3TD3WD0QD_i3XD0`DhT7WD0QD`i3TD1QDai3QDbi3XD
0QD^6WD0QDci3TD2QDdi3PDhT7QDd`1XD0WD0QDPa2PDhT7QDei3QDfi3XD0WD0PDPe4QDgi3XD0`DcT6`DgT7WD0QDhi3XD
0`DhT7WD0QDii3QDji3XD0`DlS3`DmS3`DZ5`Dle6`D\c4`DlT7`DhT7`DcT6`DaT6`DcS3QF[h3QD^6Q`1g6WD0QDki3PDo
T7QDli3XD0WD0QDl@QDmi3TD1QDni3XD0QDoi3PDSW2PD]P5PDY]2PDTb3QDPj3QDdZ1`D\f5`DlT3`DVI`DPZ6`Dhe4`DUl
6`D[K`D\a8`DXKS@0QDQj3QDWAPDdg5`DhT7PDWQ3QDRj3PDlT7QDVAS@0WD0QDSj3XD0QDTj3QD`=TD1PDdR8QDUj3QFjh3
TD1QD^6WD0PDbR8Q`1g6SD0XD0QDVj3QDWj3WD0QDXj3XD0QDYj3QDZj3QD[j3PDdR8QD\j3QD]j3QD\j3QD]j3QD^j3QD^6
Q`1g6WD0QD_j3XD0QD`j3QDaj3QDbj3`DjI`DhT7`DcT6PDgf8QDcj3QDdj3QDej3QD_6Q@d6Q`1g6QDfj3QDVAQDgj3PDdR
8QDhj3QDij3PDmX=PDP_=QDjj3QDkj3PDef2QDlj3PDhT6QDmj3QDnj3PDhT6QDoj3PD]9PDcT6PDdR8PDZS2PDmn<PDaT6P
DfP1PDS2PD^T6PDPb;QDPk3QDQk3QDRk3PDdR8QDSk3PDdR8QDTk3QEUk3QDVk3TD1WD0QDWk3XD0QDXk3QDRa1QDYk3QDf^
1QDZk3QD[k3QD\k3QDYd2PDoT7QD]k3QD^k3QD_k3QD`k3QDak3QDbk3PDnb2QDck3PDjo2QDdk3PDio2QDek3PDhT6PDbR8
QDfk3PDiT7QDgk3QDhk3PDiT7PDP9QDik3QDjk3QDkk3QDlk3QDmk3PDhT7QDnk3PDlT7QDok3QDPl3QDQl3PDjP3QDRl3PD
m^9PDWo<QDSl3QDTl3PDed4PDgS6PDPe4QDUl3QDo6Q@RJQDSJWD0QDVl3XD0QDo6TD1WD0QDd`3XD0QDU3QD^6TD1QDVAQ`
1g6aDV3aDa5aD\6WD0QDf5XD0VD0QDU3QD^6TD1QDVAQ`1g6aDV3aDa5aD\6WD0QDf5XD0QDh?QDU3QD^6TD1WD0QDVAS@0Q
DWl3XD0VD0QDU3QD^6TD1WD0QDVAS@0QDWl3XD0QDj>QDW3TD1QD^6TD1WD0QDVAQ`1g6QDX3XD0VD0QDW3TD1QD^6TD1WD0
QDVAQ`1g6QDX3XD0QDXl3QDYl3WD0PDi[4PDfe4XD0VD0QDYl3WD0PDi[4PDfe4XD0QDh?WD0QDZl3PDRl<QD[l3XD0WD0PD
_c>PD`c>XD0QD\l3TD3WD0PDfk4PDhX5PD^a8XD0WD0QD]l3QD^l3PDQU7XD0QD_l3WD0QD`l3PDha<XD0WD0PDcT6QDal3X
D0VD0WD0PDcT6QDal3XD0QDbl3WD0PD[T3PDhT7PDbc>XD0QDcl3TD3WD0PD[T3PDhT7PDec>XD0WD0QDdl3PDoT7XD0QDel
3WD0PDSi;PDjJPDcT6XD0QDfl3WD0QDgl3PDcT6PD^R5XD0QDhl3WD0QDgl3PDcT6QDil3XD0WD0QDjl3PDcT6PDdR8PDmc>
XD0WD0PDoT7QDkl3PDii;XD0VD0WD0PDoT7QDkl3PDii;XD0QDj>WD0PDoc>PDii;XD0PDbR8WD0PDPd>PDhT7XD0QDll3QD
_6TD1WD0QDml3PDRP5XD0VD0`DUK`D^T6QD_6TD1WD0QDml3PDRP5XD0QDnl3`DUK`D^T6QDol3TD4WD0QDPm3QDe\2QDSV1
QDQm3XD0VD0QDol3TD4WD0QDPm3QDe\2QDSV1QDQm3XD0PD1WD0QDf_1PDoT7QDRm3TD3PDUU7PDeT7XD0PD\P5TD1WD0QDS
m3TD2PDQ_<XD0WD0QDTm3PDTZ6PDoT7XD0QD^6PDbR8WD0PDfR8PD_3XD0WD0PDof=QDUm3XD0WD0QDVm3PD[b5PDcT6XD0V
D0WD0QDVm3PD[b5PDcT6XD0QDWm3WD0QDf6PDbR8PD[T3PDoT7XD0WD0PDbT6QDXm3PDS1PD^o5XD0WD0PDdR8PD_U6PDnX6
XD0WD0PD`T6PD`V3XD0VD0WD0PD`T6PD`V3XD0QDYm3WD0PDYd>PDVIXD0WD0PDSQ7PDZd>XD0QDZm3QD^6TD1WD0QDd[2PD
dR8PDfR8QD[m3XD0WD0PDbn4PD^_2PD^o5XD0WD0PD]W6PDdR8PD`Y6XD0VD0WD0PD]W6PDdR8PD`Y6XD0QDj>WD0QD\m3P@
bR8QDY3PD[d>XD0WD0QDXQ3PDaU8PD[d>XD0QD]m3TD1QD^6TD1WD0QDe\2QD^m3XD0VD0QD]m3TD1QD^6TD1WD0QDe\2QD^
m3XD0QD_m3WD0QD`m3QDam3XD0QDbm3TD1QDob1WD0QDcm3QDdm3QDem3XD0`De[4PDbR8WD0PD^d>PDcT6XD0QDfm3TD1QD
gm3QDhm3TD1WD0QDim3XD0VD0QDhm3TD1WD0QDim3XD0QDjm3WD0PDcFPD_W6QDkm3XD0WD0PDaT6PDR8PDSIXD0WD0QDlm3
PDaT6XD0QDmm3TD1QDnm3WD0QDom3PDdR8PDV^<XD0WD0PDaT6PDaU8QDPn3XD0VD0WD0PDaT6PDaU8QDPn3XD0QDQn3QDRn
3TD2WD0QDSn3PDlJPDlT7XD0QDTn3WD0QDUn3QDVn3PDcT6XD0QDWn3WD0PDjT7QDXn3XD0VD0WD0PDjT7QDXn3XD0QDYn3W
D0QDZn3PD[5XD0VD0`Dd\=WD0QDZn3PD[5XD0QD[n3`Dd\=WD0QD\n3PDmU8XD0QD]n3TD2QD^n3WD0QD_n3XD0QD`n3TD1Q
Dan3WD0QDbn3XD0TD2QDcn3WD0PD`f5XD0WD0QDdn3PDfR8XD0QDen3TD1WD0QDfn3XD0VD0QDen3TD1WD0QDfn3XD0QDgn3
WD0QDS]1PDnLXD0VD0WD0QDS]1PDnLXD0QDhn3`EbH`EmV2`El8`Ek8`En9`E>`Em8`En8`E[[5`Eo9`ETb3WD0PD\P5PD\8
QDin3XD0SD0WD0QDjn3QD[l3PDaT6XD0QDkn3PDaT6TD3WD0PDjT7PDbR8PDYe>XD0QDoKQDln3PD^FWD0PDaT6PDdR8PDm5
XD0WD0QDmn3QDnn3PDhT7XD0aD\6WD0QDon3PDdR8QDPo3XD0WD0QDQo3QDRo3QDkb2XD0VD0WD0QDQo3QDRo3QDkb2XD0PD
1WD0QDSo3QDTo3QDUo3QDVo3TD1QDWo3XD0WD0QD]m1PD]m4PDbV8XD0WD0QDfT1PDhT6PD]m4PDbV8XD0WD0QDXo3PD]m4Y
D2XD0WD0PD\f5QDYo3XD0`DhT7WD0QDZo3XD0QD[o3`D\a8WD0QD\o3PDhT7XD0QD]o3WD0PDcT6PDdR8PDQi4PDhT7XD0QD
^o3TD2QD_o3WD0QD`o3PDhT7QDao3XD0QDbo3TD1WD0QDco3TD1PD`e>PDoT7XD0QDbo3TD1WD0QDco3TD1PDdb<PDoT7XD0
QDdo3TD1QDeo3QDbo3TD1QD^6TD1WD0QDfo3XD0QDgo3WD0QDho3QDio3XD0QDgo3QDjo3TD2WD0QDko3XD0QDlo3QD^:TD2
WD0QDmo3PDmU8XD0`DbR8`Dgk4`D[U6`Dfk4QD^:TD1QD^6WD0QDno3XD0PDdR8QD^:TD1QD^6PDk`2WD0QDoo3TD1QDPP4X
D0WD0PD]R5QD^?QDb<TD1QDQP4PDoT7PDd3XD0WD0PDmV8PDdR8PDaS5XD0WD0QDRP4TD1PDWo3PDUU7XD0QDSP4TD1QDTP4
WD0QDUP4PDWo3QDVP4PDUU7XD0WD0QDWP4QDXP4XD0VD0WD0QDWP4QDXP4XD0QDYP4WD0PDnP5QDZP4XD0WD0PDRW8QD[P4X
D0WD0PDiT7QD\P4PDgZ>XD0QD^6WD0PDbR8PDiT4XD0VD0QD^6WD0PDbR8PDiT4XD0QDh?WD0YD1PDoT7PDdQ=XD0QD]P4Q@
_HWD0QD^P4PD^T6XD0QF_P4Y@0WD0PDdc<XD0QDgKWD0QD`P4PDdR8QDaP4XD0WD0QDbP4TD1PDkj8XD0QFcP4Q@\6Y@0WD0
QDdP4XD0QDeP4WD0QDfP4TD1Q@gP4QDhP4XD0QFeNY@0WD0QDiP4XD0QDjP4QD\6WD0QDkP4XD0WD0QDjJQDlP4XD0WD0PD^
T6PDcT6PDhY<XD0WD0QDfGS@0PDW5PDiT7QDmP4P@hT7XD0VD0WD0QDfGS@0PDW5PDiT7QDmP4P@hT7XD0QDnP4WD0QDoP4T
D2QDPQ4XD0SD0WD0QDoP4TD2PDfU8XD0QDQQ4TD1QDob1WD0QDRQ4QDSQ4Q@TQ4TD1QDUQ4XD0QFVQ4TD1WD0QDWQ4XD0`Dd
R8`Dlg5`Dkg5`DbR8`DcT6`Dec4QD^6Q@d6Q`1g6S@0WD0QDXQ4XD0VD0QD^6Q@d6Q`1g6S@0WD0QDXQ4XD0QDYQ4PDaT6PD
dR8QDZQ4VD0PDaT6PDdR8QDZQ4QD[Q4PDaT6PDdR8PDnGPDhT7QD\Q4PDcT6QD]Q4PD_e7QD^Q4QD_Q4QD`Q4QFaQ4WD0QDb
Q4XD0VD0QFaQ4WD0QDbQ4XD0QDcQ4QDdQ4TD2WD0PDmU8XD0VD0QDdQ4TD2WD0PDmU8XD0PD1QDeQ4QDfQ4`D[h>QDgQ4S@0
WD0QDhQ4XD0PDi^2QDiQ4PD_e7PDgf8PDbT6PDhT7PDgf8QDjQ4TD2PDmU8PDWo3PDUU7QDUn1PDic4PD]7QDkQ4PD_T6P@d
R8QDlQ4PDT8QDmQ4QDmQ4VD0QDmQ4PD1QDnQ4QDoQ4QDPR4Q`1g6WD0QDQR4XD0VD0QDoQ4QDPR4Q`1g6WD0QDQR4XD0QDRR
4QDSR4Y@0Q@_6Q@g6WD0QD[3XD0VD0QDSR4Y@0Q@_6Q@g6WD0QD[3XD0QDTR4QDUR4WD0QDVR4QDWR4XD0QFl6TD2WD0QDXR
4QDYR4XD0QDZR4PDjT7`D_JQF[R4TD1`Ea1`EV3`Ej]2`Ek]2`EH`EcT6`EdR8`EbR8`EcR8`EhT7`EkV8`E`U8`EQQ>WD0Q
DZ3XD0QDXNQ@i6WD0QDZ3XD0QD\R4UD0WD0QDZ3XD0SD0PDh_7PDhT7PDmh>QD]R4PDcT6PDdR8PDfKQD^R4PDhT7PDj]6PD
aT6PDdR8QD_R4QD`R4PDaT6TD1QDaR4Q@oAPDTT6QDmAPW3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP14
80ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17
G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U
11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP1
6c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12Z
P18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]2
3\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17
j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP
15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14b34VP14c34
VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l3
4[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45TP16X45VP14
Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP14
b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P1
5n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]
P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP16e56TP16e5
6VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16R
66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1
@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f67YP15g67W
P16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP15T77
XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14a
77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP1
5n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV88XP1CV88YP19W88TP1608RP15X88XP17Y88VP
19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP15e88WP16f88X
P16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99VP13Q99WP12R9
9TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]99TP13^99XP13
_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP1109RP1109RP11
09RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP1
4T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP
13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h:9TP15i::XP1
6j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:T
P16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;
:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16
l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP
17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12_<;UP14`<<UP17a<<ZP14b<<UP14c<<UP17d<<Z
P17e<<WP17e<<YP14f<<VP18g<<WP18h<<YP14]:<VP15i<<VP16j<<\P16f3<[P17k<<\P14l<<VP15m<<UP14n<<VP15o<
<WP15P=<XP15Q=<VP18R=<ZP17g5<XP18S=<\P18T=<TP18T=<VP16U=<YP16V=<\P19W=<[P19W=<]P15X=<WP15Y=<XP16
Z=<ZP17[=<YP15\=<UP15]=<WP15^=<UP15_=<XP16`=<WP16a=<YP16b=<WP16c=<YP17d=<XP17e==VP17f==XP18g==TP
18h==VP17i==VP17j==XP16k==TP16l==VP18m==VP18n==XP15o==TP15P>=VP15Q>=TP15R>=VP150=RP15S>=TP18T>=V
P18U>=XP18V>=YP18V>=[P15W>=TP15X>=VP16Y>=VP18Z>=XP16[>=VP1>T5>ZP16\>>TP17]>>TP19^>>WP19^>>YP15_>
>VP17`>>XP15a>>YP17b>>WP15c>>TP16d>>XP1Ae>>WP16f>>VP17g>>WP16T5>WP17h>>VP1=i>>UP1=i>>WP16j>>VP15
k>>UP1?l>>TP17m>>TP16R=>ZP16n>>VP16n>>XP16o>>VP16P?>XP15Q?>WP15R?>XP18S?>WP15T?>WP16U?>WP16V?>[P
14W?>TP14X?>TP16Y?>TP15Z?>TP16[?>WP18\?>VP15]?>TP15^?>WP15_?>TP16`?>YP16a?>WP1:b?>VP17c?>XP1>d?>
YP15e?>VP1@f?>YP1:a<>YP1@g?>[P1<h?>VP15i?>VP14j?>UP14k?>UP14l?>TP15m?>YP1<n??UP16o??\P15P@?YP16Q
@?UP16R@?WP18S@?VP14T@?TP16U@?XP17V@?XP17W@?XP17W@?YP19X@@\P18Y@@VP17Z@@YP17[@@ZP1Ca<@\P19R=@^P1
8\@@WP16]@@YP17^@@XP1;_@@TP15`@@WP16a@@XP17b@@VP16c@@[P16d@@\P1;e@@WP1;f@@YP1;g@@WP17h@@TP16i@@Z
P16i@@[P19j@@VP18k@@TP18l@@VP19m@@VP14n@@UP17o@AYP16PAAXP1:e2A\P19e2AYP16QAAXP16RAAUP1?SAAVP1?SA
AVP1:TAA]P16UAAWP14VABZP127BUP12WABVP19R=B[P14XAB\P13YABWP16W7B]P16ZABZP12[ABTP13\ABXP13]ABWP13^
ABTP14_ABVP16`ABVP15aABVP13V8BUP15f1BWP16bABVP13cABVP16dABVP15eABVP13fABXP13gABXP12k?BVP14hABVP1
5f1BWP1:iABWP14X9BZP12jABUP14kABVP12lABUP13mABWP14nABVP12oABUP12j7BUP13PBBWP12QBBTP12RBBUP12SBBT
P13TBBWP12UBBUP13VBBYP14WBBYP13XBBXP13YBBWP13fABYP14ZBBWP16[BBTP13\BBTP14]BBVP13^BBUP13_BBXP12`B
BTP14d:BUP15aBBZP1;d:BUP14bBBXP110BRP14cBBTP15dBBTP130BRP14eBBWP15fBBXP12gBBTP13hBBVP14iBBWP14jB
BVP13kBBUP14lBBWP15mBBQM3nBBTP13oBBWP13PCBUP13QCBVP14RCBYP12jABUP12SCBTP12lABUP13TCBVP15ZABXP13U
CBWP12VCBTP15WCBZP13XCBTP110BRP15ZABXP16ZAB[P17YCCTP16ZCCVP15[CCXP17\CCVP1F]CCUP1H^CCWP15_CCWP18
`CCXP16aCCYP17bCC[P15cCCWP18dCCXP15eCCTP16Z;CWP17fCCYP16gCCYP19hCCZP1<iCCXP16jCCVP19kCCXP15lCCVP
17mCCVP17nCCVP18oCCXP18PDCTP17QDCVP16RDCYP15SDCWP16TDCUP16UDCVP17VDCYP16WDCVP16XDCWP18XDCYP16YDC
XP19ZDC]P17[DC[P17\DCXP16]DCYP16^DCYP18_DCZP16`DCZP18`DCWP18aDCZP15bDCWP16e6CUP16e6CWP17cDCWP15d
DCVP16eDCTP16eDCVP15fDCTP15gDCVP17hDCVP1:iDCXP1CjDCVP17\:C^P16kDCWP15lDCXP14mDCTP18ZACYP17nDCVP1
6oDDXP15PEDYP17QEDTP16REDVP16SED\P15TEDWP13UEDYP13VEDYP110DRP12WEDVP12XEDVP13YEDUP18ZEDTP16[EDWP
15\EDUP12\<DTP16]EDYP14^ED\P13_EDWP13`EDYP13aEDYP13bEDXP12cEDTP12dEDVP12eEDVP13fEDXP13gEDXP13hED
XP14iEETP130ERP1\1jEFUP1:kEFWP14lEFXP14mEFZP15nEFZP13oEFWP12j4FVP15PFF]P12WAFVP14QFFVP13f3FXP110
FRP110FRP12RFFTP14SFFXP13TFFXP19UFF\P15W7FYP13VFFWP15i5FZP12WFFTP14XFFWP140FRP15YFFWP13ZFFVP14[F
F[P13\FFVP14]FFVP12^FFTP13_FFXP13`FFXP12j7FUP14f1FXP14aFFYP12bFFTP12cFFVP13dFFWP12eFFTP18fFFTP13
gFFWP13hFFWP14iFFUP110FRP15jFFXP13kFFVP12lFFVP13mFFYP12nFFTP14oFFVP15PGFWP12R<FUP13QGFWP12RGFUP1
3SGFTP13TGFVP13UGFYP14VGF\P13WGFXP14XGFZP13YGFWP12ZGFUP12[GFTP14f3FZP13\GFTP1<]GGUP130GRP16^GGVP
17_GGXP18`GG[P17f3G[P17aGGVP16bGGTP15cGGTP17dGGVP15eGGVP16fGGVP13gGGXP15hGGYP14iGGTP1<lEGXP18jGG
VP15kGGWP15lGGVP14mGGXP14nGGWP13oGGTP16PHGWP14QHGYP13RHGXP13SHGWP13THGWP17WAGXP15UHGWP15]:GVP14V
HGWP15WHGTP15XHGVP16YHG\P16ZHGWP14[HGVP14\HGYP18]HGXP13^HGVP16_HGVP15`HGXP16aHG[P15bHGWP13cHGWP1
8dHG]P12eHGUP14fHGUP13gHGWP13hHGYP12iGGUP13iHGXP12eEGVP13jHGVP15kHGVP14lHGVP13mHGVP110HRP1AnHHTP
13oHHTP12WAHUP13PIHYP13QIHXP14RIHYP12SIHVP12TIHUP14UIH[P15VIITP17WIIVP19XIIZP19YII\P19ZIIZP19[II
\P18\IJVP18]IJXP18^IJXP18_IJ[P15`IJTP15aIJVP16bIJWP16cIJTP16dIJVP15eIJTP15fIJWP19W3J[P19W3J]P15g
IJVP14hIKTP19iIKXP19jIKZP15kIKUP18dGKVP18lIKXP19WIKXP17mILXP14nILTP17oILXP16PJLVP18QJLVP15RJLYP1
5SJLTP130LRP16TJLUP16TJLWP19UJL[P15VJLWP15WJLVP1FXJLTP17YJLXP15ZJLYP14WALVP15[JLXP19\JLZP16]JLVP
16^JLXP18_JLZP17`JLYP18aJLWP18aJLYP16bJLZP15cJLYP17dJLTP17eJLVP16fJLXP15gJLYP15hJLXP15iJLYP15jJL
XP16kJLTP18lJLVP18lJLXP17mJLTP1A0LRP14nJLUP14oJLUP14PKLUP14QKLTP147LUP16RKLTP1;SKLXP14WALVP15TKL
TP15UKLVP17i>LZP17VKLWP1E0LRP16WKLUP16XKLVP17YKLXP17YKLZP15ZKLXP18f3L[P16[KL[P16\KLXP16]KL[P14^K
LVP17_KLYP17_KL[P17f1LWP17`KLXP17aKLVP17bKLXP18cKMVP15dKMVP1:eKMXP1GWAMUP1?WAMUP14fKMTP1<gKMTP18
0MRP16hKMYP16iKMXP1?WAMVP15jKMWP16kKMVP15lKMYP16mKMWP16nKMYP16oKMXP15PLMXP15QLMVP18RLMYP15SLMXP1
5TLMWP16ULMVP15VLMWP17WLMVP17WLMXP15XLMYP19YLM\P18ZLMXP16[LMZP15\LMWP15]LMYP15^LMWP17_LMVP19`LNV
P17aLNVP16bLNTP16bLNVP17cLNVP17cLNXP17dLNZP15eLNVP16fLNVP16gLNWP17hLNYP18iLNZP17jLNVP16kLNWP16lL
NVP18f1NWP17mLNXP17nLNYP15oLNYP15PMNYP16QMN[P16RMN\P14SMNVP16TMNWP16UMNWP16UMNYP14Z1NSP15VMNTP15
WMNVP16XMNYP16XMN[P17YMNVP17YMNXP15ZMNVP15[MNYP18\MNYP17]MOWP18^MOWP18_MOYP1<WAOVP1:`MO\P16V=OZP
18aMO]P17bMOYP17cMOYP18dMO\P18dMO^P15eMOXP16fMOYP16fMO[P16gMO\P15hMOXP14iMOUP15jMOWP16kMOWP16lMO
YP17mMO^P15nMP1UP14oMP1UP120P1RP14PNP1UP12WAP1UP13QNP1WP12WAP1UP13RNP1YP13SNP1YP12a:P1VP12TNP1TP
14UNP1WP16VNP1VP13WNQ1WP12X=Q1UP13XNQ1TP13YNQ1TP120Q1RP13d:Q1UP12ZNQ1TP12[NQ1TP13\NQ1WP13]NQ1TP1
4^NQ1VP13_NQ1WP13`NQ1XP12aNQ1TP12bNQ1UP13cNQ1TP12dNQ1TP110Q1RP14eNQ1\P12fNQ1TP15gNR1TP15hNR1VP13
iNR1XP13jNR1XP13kNR1YP13lNR1YP14mNR1VP13nNR1YP15oNR1VP19POR1VP14QOR1VP13ROR1VP16SOR1VP14TOR1VP13
UOR1WP13VOR1WP14WOR1TP15XOR1UP13YOR1WP12ZOR1TP18a<R1YP19[OR1YP17\OR1\P16]OR1VP15^OR1TP14_OR1TP15
`OR1XP17aOR1YP16bOR1YP14cOR1WP13dOR1WP13`OR1VP12j7R1VP16f1R1ZP14eOR1TP16fOR1XP13gOR1YP16hOR1TP16
hOR1VP15iOR1XP16jOR1TP15kOR1TP16lOR1VP16mOR1ZP14nOR1YP14oOR1YP16PP1R1VP15QP1R1VP12RP1R1UP13SP1R1
WP14TP1R1ZP15UP1R1VP15UP1R1VP13VP1R1WP15WP1R1VP15XP1R1ZP13YP1R1XP14ZP1R1VP12[P1R1TP13\P1R1VP15]P
1R1TP15^P1R1WP15_P1R1VP15`P1R1]P15aP1R1[P13bP1R1WP13cP1R1WP13dP1R1YP13eP1R1XP13eP1R1XP13fP1R1WP1
3gP1R1WP14hP1R1\P13iP1R1YP13jP1R1VP14kP1R1WP13lP1R1WP17mP1R1VP16nP1R1VP12oP1R1VP13PQ1R1WP14QQ1R1
WP12RQ1R1TP12SQ1R1UP14TQ1R1VP13UQ1R1WP13VQ1R1VP12WQ1R1TP13XQ1R1UP12YQ1R1TP12ZQ1R1TP13[Q1R1WP12\Q
1R1TP13T5R1UP13]Q1R1VP12^Q1R1TP15_Q1R1UP16`Q1R1UP15aQ1R1UP14bQ1R1UP110R1RP13cQ1R1WP16dQ1R1WP14eQ
1R1XP13fQ1R1YP14gQ1R1WP13hQ1R1TP15iQ1R1XP13YP1R1XP14kNR1ZP14jQ1R1TP15kQ1R1VP14lQ1R1VP12mQ1R1UP14
nQ1R1TP16oQ1R1TP16oQ1R1VP14PR1R1ZP13QR1R1VP12Z1R1SP12d:R1VP13RR1R1XP14SR1R1TP15TR1R1UP1:UR1S1`P1
6VR1S1XP16WR1S1WP16WR1S1YP15XR1S1UP15YR1S1WP17ZR1S1XP19[R1S1VP17\R1S1XP17f1S1YP15]R1S1TP15^R1S1V
P16_R1S1UP15`R1S1UP16aR1S1YP1=bR1S1YP15cR1S1VP15dR1S1TP15eR1S1VP17fR1S1UP14gR1S1TP16W3S1ZP130S1R
P16hR1S1TP16iR1S1VP16jR1S1WP18kR1S1YP19lR1S1YP1<mR1S1WP17nR1S1YP15R<S1UP15oR1S1WP1:PS1S1VP1CQS1S
1YP18RS1S1XP16SS1S1VP16TS1S1UP15US1S1UP15VS1S1WP17WS1S1YP16XS1S1UP16YS1S1WP130S1RP15ZS1S1VP15[S1
S1VP13\S1S1VP16]S1S1WP16]S1S1YP18f1S1]P15^S1S1WP16_S1S1UP15`S1S1VP1=aS1S1ZP1;bS1S1VP18cS1S1WP17d
S1S1UP1BeS1S1WP1AfS1S1UP18gS1S1WP15hS1S1VP15iS1S1UP16jS1S1XP16kS1S1WP15lS1S1VP15mS1S1UP15nS1S1VP
15oS1S1VP16PT1S1UP16PT1S1WP17QT1S1VP16RT1S1WP16ST1S1XP1DTT1S1WP1CUT1S1UP17VT1S1XP15WT1S1TP15XT1S
1TP15YT1S1VP16ZT1S1XP15[T1S1VP12\T1S1UP15]T1S1VP14^T1S1UP15_T1S1UP15`T1S1WP17aT1S1WP16bT1S1VP16b
T1S1XP16cT1S1UP16dT1S1WP17eT1S1[P15fT1S1VP13gT1S1XP19hT1S1VP17iT1S1YP17iT1S1XP14jT1S1TP15kT1S1XP
14lT1S1TP15mT1S1WP15nT1S1YP18oT1S1VP18PU1S1XP15QU1S1TP17RU1S1XP16SU1S1YP130S1RP14TU1S1WP14UU1S1T
P15VU1S1UP15WU1S1WP15XU1S1XP15YU1S1TP15ZU1S1VP15[U1S1WP16f3S1\P15\U1S1TP15]U1S1WP13^U1S1UP13_U1S
1XP1:`U1S1ZP19aU1S1WP16bU1S1WP16cU1S1ZP15dU1S1XP17eU1S1VP14fU1S1TP15gU1S1UP16W3S1ZP15hU1S1VP16iU
1S1VP16jU1S1YP15kU1S1TP15lU1S1VP15mU1S1VP16nU1S1VP110T1RP13oU1T1YP12PV1T1VP15QV1T1TP18RV1U1UP15S
V1V1VP14TV1V1VP12UV1V1UP13VV1V1WP13WV1V1XP17XV1V1YP1EYV1W1TP1FZV1W1VP15[V1W1TP1<\V1W1VP18]V1W1VP
18^V1W1XP16_V1W1VP17`V1W1TP17`V1W1VP15aV1W1VP16bV1W1YP14cV1W1TP14dV1X1TP16d5X1[P14eV1X1UP16fV1X1
VP15a>X1XP15gV1X1XP16hV1X1YP16iV1X1YP15jV1X1VP15kV1X1XP17lV1X1WP16mV1X1XP16mV1X1ZP15nV1X1VP14oV1
X1UP15PW1X1WP15QW1X1TP18RW1X1WP16SW1X1WP16TW1X1UP16TW1X1WP16UW1X1YP17VW1X1^P15WW1X1TP18XW1X1WP14
YW1X1UP16ZW1X1YP16[W1X1YP19\W1X1TP19]W1X1VP18^W1X1XP16f1X1XP18_W1X1\P16`W1X1WP1:aW1X1YP15bW1X1TP
15cW1X1VP17dW1X1YP15eW1X1WP19fW1X1TP19gW1X1VP17hW1X1VP18iW1X1VP15jW1X1WP16kW1X1WP16lW1X1VP16mW1X
1YP16nW1X1ZP15oW1X1XP17PX1X1WP17PX1X1YP17QX1X1VP15RX1X1WP16SX1X1[P15TX1X1WP17UX1X1TP17VX1X1VP18S
9X1UP18WX1X1WP16XX1X1VP16XX1X1XP16W3X1ZP16YX1X1WP16YX1X1YP1:ZX1X1VP1:ZX1X1XP19[X1X1TP19\X1X1VP16
]X1X1VP16^X1X1XP18i>X1^P16_X1X1YP16_X1X1[P17`X1X1]P15aX1X1XP16bX1X1XP14cX1X1TP18dX1X1VP18dX1X1XP
18eX1X1TP18fX1X1VP17gX1X1XP15\=X1UP15hX1X1WP15iX1X1XP16jX1X1YP14kX1X1VP16lX1X1YP17mX1X1VP17nX1X1
XP1:oX1X1VP1:oX1X1XP19PY1X1VP18d<X1^P1:QY1X1VP1:QY1X1XP16RY1X1WP15Z1X1SP15SY1X1VP1:TY1X1\P15UY1X
1XP16VY1X1YP16WY1X1[P15XY1X1WP18YY1X1XP18YY1X1[P15ZY1Y1XP16[Y1Y1\P16\Y1Y1XP16\Y1Y1ZP19]Y1Y1[P19^
Y1Y1XP16_Y1Y1ZP16`Y1Y1VP14`Y1Y1VP16aY1Y1YP16bY1Y1ZP15cY1Y1XP15dY1Y1YP16eY1Y1WP16eY1Y1YP15fY1Y1XP
15cJY1YP15gY1Y1YP15hY1Y1VP15iY1Y1XP16jY1Y1YP16jY1Y1[P14hY1Y1VP15WAY1VP15kY1Y1YP15lY1Y1TP15j4Y1VP
15mY1Y1XP17nY1Y1UP17oY1Y1XP16cJY1[P17PZ1Y1XP19QZ1Y1XP16RZ1Y1[P17SZ1Y1[P15TZ1Y1TP14UZ1Y1UP1<VZ1Y1
VP16WZ1Y1VP18XZ1Y1XP18YZ1Y1YP18ZZ1Y1]P18ZZ1Y1`P17[Z1Y1YP17[Z1Y1[P17\Z1Y1YP17\Z1Y1\P15]Z1Y1XP15^Z
1Y1UP15_Z1Y1WP15`Z1Y1VP15aZ1Y1YP1;bZ1Y1WP1;cZ1Y1YP15dZ1Y1VP16eZ1Y1TP16eZ1Y1VP15fZ1Y1TP17gZ1Y1VP1
5hZ1Y1YP16iZ1Y1UP16jZ1Y1WP16kZ1Y1XP140Y1SP14_<Y1VP16lZ1Y1YP15mZ1Y1VP15nZ1Y1XP16aMY1VP16oZ1Y1XP15
P[1Y1XP19Q[1Y1]P15R[1Y1XP17Z1Y1TP17S[1Y1VP18T[1Y1YP16U[1Y1UP16V[1Y1WP17W[1Y1VP15X[1Y1TP18Y[1Y1ZP
140Y1RP14_<Y1UP16Z[1Y1YP16[[1Y1ZP14\[1Y1UP17][1Y1XP16f2Y1SP15^[1Y1UP15_[1Y1WP16`[1Z1TP16a[1Z1VP1
8b[1Z1VP18c[1Z1XP1;d[1Z1ZP18e[1Z1WP16f[1Z1VP14g[1Z1TP17h[1Z1VP14i[1Z1TP16j[1Z1VP16k[1Z1TP15l[1Z1
WP17f1Z1ZP19m[1Z1VP19m[1Z1XP14n[1Z1UP18o[1Z1YP16P\1Z1VP15Q\1Z1VP16R\1Z1XP15S\1Z1VP15T\1Z1XP16U\1
[1WP1:V\1\1XP17W\1\1ZP18X\1\1YP18X\1\1[P18Y\1\1YP18Z\1\1WP19[\1\1ZP19\\1\1XP19\\1\1ZP1:f1\1YP16]
\1\1WP18^\1\1VP19_\1\1WP18`\1\1XP18a\1\1YP15b\1\1WP17c\1\1VP16d\1\1VP1=e\1\1VP1=f\1]1XP16g\1]1XP
15h\1]1VP17i\1]1VP17i\1]1XP15j\1]1TP15k\1]1VP1:l\1]1^P16m\1]1WP15n\1]1TP1:o\1]1XP14RQ1]1UP16P]1]
1XP15Q]1]1XP17R]1]1UP17S]1]1[P16T]1]1WP17U]1]1YP14V]1]1TP15W]1]1WP17X]1]1WP17Y]1]1YP110^1RP17Z]1
^1WP17[]1^1WP17\]1^1WP17]]1^1WP17^]1^1WP17_]1^1WP12`]1^1TP15a]1^1WP12b]1^1UP14S1^1SP17c]1_1VP19d
]1_1WP1<e]1_1WP15d]1_1UP14b]1_1TP13f]1`1TP12g]1`1TP13h]1`1YP15i]1`1WP15j]1a1TP16k]1a1VP17l]1a1[P
16m]1a1WP17n]1a1YP17n]1a1[P16o]1a1WP16P^1a1YP12Q^1a1TP13R^1a1VP16S^1a1WP16T^1a1WP13U^1b1TP12V^1c
1TP12W^1c1UP12X^1c1UP19Y^1d1WP1<Z^1d1VP14[^1d1VP18\^1d1XP15]^1d1YP18^^1d1[P12_^1d1TP13`^1d1XP110
d1RP14a^1d1YP110d1SP13b^1d1VP12c^1d1TP19d^1e1TP15e^1f1TP12f^1f1TP13g^1f1XP14h^1f1VP13i^1f1VP14j^
1f1YP12k^1f1UP14l^1f1XP12m^1f1TP12n^1f1UP12o^1f1TP15WAg1VP16P_1g1VP17Q_1g1XP18R_1g1VP16S_1g1VP15
T_1g1WP15U_1g1WP17V_1g1XP13W_1g1XP13X_1g1VP12Y_1g1TP12Z1g1SP17Z_1g1TP14[_1g1WP13\_1g1WP13]_1g1VP
16^_1g1XP19^_1g1XP15__1g1WP15`_1g1TP14a_1g1YP12b_1g1TP13c_1g1TP13d_1g1WP13e_1g1WP17f_1g1[P16g_1g
1XP14h_1g1VP13i_1g1VP12j4g1UP12j4g1UP14j_1g1ZP14k_1g1XP13l_1g1VP13m_1g1XP12n_1g1VP13o_1g1XP13P`1
g1XP12Q`1g1VP12R`1g1VP16S`1h1XP16T`1h1ZP15U`1h1UP17V`1h1XP15W`1h1YP15X`1h1YP14Y`1h1VP15Z`1h1WP17
Q8h1ZP15[`1h1WP15\`1h1WP16]`1h1\P14^`1h1VP16_`1h1WP15``1h1XP16a`1h1ZP16b`1h1ZP15c`1h1XP15d`1h1XP
15e`1h1YP19f`1h1[P16g`1h1YP15h`1h1WP15i`1h1WP15j`1h1XP16k`1h1XP16l`1h1ZP16m`1h1\P15n`1h1UP15o`1h
1WP15Pa1h1TP15Qa1h1VP16Ra1h1UP16Ra1h1WP14Sa1h1TP16Ta1h1XP15Ua1h1VP18Va1i1\P16Wa1i1[P16Xa1i1YP16X
a1i1[P16Ya1i1WP15Za1i1XP16j<i1[P16d5i1[P16W3i1ZP18[a1i1[P16\a1i1VP16]a1i1XP140i1RP15^a1i1YP16_a1
i1TP16`a1i1VP17aa1i1TP17aa1i1VP17ba1i1\P15ca1i1XP18h5i1ZP16da1i1VP16ea1i1\P16fa1i1XP16kX1i1VP15g
a1i1UP15ha1i1WP17ia1i1^P16ja1i1YP15ka1j1XP16la1j1ZP15ma1j1UP15na1j1WP15oa1j1WP15Pb1j1WP15Qb1j1WP
17Rb1j1^P14Sb1j1VP18Tb1j1ZP15Ub1j1UP15Vb1j1UP15Wb1j1YP17Xb1j1[P15Yb1j1YP14Zb1j1UP15[b1j1XP14\b1j
1VP14\b1j1VP18]b1j1\P17^b1j1[P16_b1j1ZP19`b1j1WP17ab1j1ZP17a<j1YP16aQ1j1XP15bb1j1UP17i>j1[P15cb1
j1XP15db1j1VP15eb1j1XP15fb1j1WP16gb1j1WP16hb1j1[P15ib1j1UP15jb1j1WP14U1j1VP16kb1j1ZP16lb1j1[P16m
b1j1ZP130j1SP15nb1j1XP15ob1j1YP16Pc1j1VP16Qc1j1VP14WAj1UP16Rc1j1ZP14Sc1j1UP15Tc1j1TP177j1UP16P@j
1\P16Uc1k1YP15Vc1k1VP18Wc1k1XP16Xc1k1YP14Yc1k1VP1ClNk1[P15Zc1k1YP15[c1k1WP16\c1k1XP18V_1k1WP16]c
1k1ZP16^c1k1UP17_c1k1YP16`c1k1WP16ac1k1XP16bc1k1[P19cc1k1YP17cc1k1[P16dc1k1YP16ec1k1VP15fc1k1WP1
:_`1k1\P15gc1k1YP19X9k1eP15hc1k1XP14ic1k1UP17jc1k1VP15kc1k1VP17lc1k1YP17mc1k1]P15nc1k1VP15oc1k1X
P16Pd1k1ZP15Qd1k1XP16Rd1k1[P16Sd1k1YP16X9k1\P15Td1k1YP14Ud1k1UP14Vd1k1UP18d5k1aP17Wd1k1TP15Xd1k1
WP16Yd1k1VP17Zd1k1ZP16[d1k1XP16[d1k1ZP16[d1k1XP16[d1k1[P16\d1k1TP15]d1k1WP18^d1k1VP15_d1k1TP18`d
1k1YP16X9k1\P16ad1k1[P15bd1k1YP15cd1k1YP16dd1k1[P16h;k1\P17ed1k1_P15WY1k1YP15fd1k1YP14j4k1VP15gd
1k1YP13hd1l1WP13id1l1YP14jd1l1\P14kd1l1\P12ld1l1VP13md1l1YP13nd1l1XP13od1l1YP14Pe1l1[P13Qe1l1YP1
3Re1l1XP13Se1l1YP13Te1l1XP13Ue1l1YP13Ve1l1XP14We1l1ZP13Xe1l1YP13Ye1l1YP13Ze1l1XP12[e1l1UP12\e1l1
VP127l1VP12]e1l1VP14^e1l1XP13_e1l1YP13`e1l1YP14ae1l1XP14be1l1[P13o<l1XP12ce1l1VP13de1l1YP13ee1l1
WP13fe1l1XP14ge1l1WP13he1l1VP15ie1l1XP13je1l1XP14ke1l1WP14ke1l1YP13R;l1XP14le1l1XP13me1l1XP13ne1
l1UP13oe1l1XP14Pf1l1VP12kIl1VP13Qf1l1YP13Rf1l1YP13Sf1l1YP12Tf1l1VP13Uf1l1YP13Vf1l1WP13ad1l1XP13W
f1l1YP12Xf1l1VP12Yf1l1VP14Zf1l1[P13[f1l1YP12\f1l1VP12\f1l1VP12\f1l1VP12]f1l1VP12^f1l1VP13_f1l1XP
13`f1l1YP14af1l1\P13bf1l1WP12cf1l1VP13df1l1WP13ef1l1YP13ff1l1YP13gf1l1VP13hf1l1YP13if1l1YP13jf1l
1YP13kf1l1YP13lf1l1XP13mf1l1YP13nf1l1XP14of1l1ZP13Pg1l1YP14Qg1l1\P12Rg1l1VP12\f1l1VP12`6l1VP13Re
1l1WP13Sg1l1XP13Tg1l1VP13Ug1l1TP13Vg1l1WP13Wg1l1XP14Xg1l1\P12d:l1VP13Yg1l1YP13b7l1XP12Zg1l1VP14[
g1l1ZP127l1VP13\g1l1XP12j4l1VP12]g1l1TP12^g1l1VP12_g1l1TP12\S1l1VP13`g1l1VP12Ug1l1TP13ag1l1WP12W
Al1VP13f3l1YP13bg1l1WP12d:l1VP12cg1l1UP13dg1l1YP13eg1l1XP13fe1l1XP12fg1l1VP12gg1l1VP12hg1l1VP13i
g1l1VP13jg1l1YP15kg1l1VP13lg1l1WP14mg1l1WP14ng1l1WP14og1l1YP13Ph1l1XP13Qh1l1YP13Rh1l1XP12Sh1l1UP
13Th1l1XP16W3l1`P13Uh1l1XP15Vh1l1YP13Wh1l1XP15W7l1ZP13Xh1l1WP14n6l1YP14R=l1ZP13Yh1l1WP12Zh1l1TP1
3[h1l1WP13\h1l1WP14]h1l1[P13^h1l1VP14_h1l1YP13`h1l1WP13ah1l1XP14WY1l1ZP13bh1l1VP14k5l1ZP13ch1l1W
P14_f1l1ZP15dh1l1[P15eh1l1ZP14h5l1XP13fh1l1VP15gh1l1[P14hh1l1XP13ih1l1VP15jh1l1YP12kh1l1TP15lh1l
1XP13mh1l1VP15nh1l1XP14oh1l1VP14c5l1XP14Pi1l1YP15Qi1l1[P13Ri1l1VP13Si1l1WP12Ti1l1UP13Ui1l1VP12Vi
1l1TP14Wi1l1ZP13Xi1l1WP14Yi1l1[P18Zi1l1WP14[i1l1ZP13\i1l1XP15]i1l1ZP13^i1l1VP13_i1l1VP12`i1l1TP1
4ai1l1ZP13bi1l1VP14ci1l1XP14d5l1ZP14f1l1WP14di1l1[P13ei1l1WP14fi1l1ZP14gi1l1YP14hi1l1YP14ii1l1VP
15ji1l1ZP13ki1l1WP13li1l1WP13mi1l1XP13ni1l1WP13S5l1XP13oi1l1WP13Pj1l1VP13Qj1l1VP13Rj1l1WP13Sj1l1
XP13ed1l1XP14Tj1l1YP13Uj1l1WP13Vj1l1WP13Wj1l1XP12Xj1l1TP13Yj1l1XP13Zj1l1VP13[j1l1XP12\j1l1TP13Yj
1l1XP13]j1l1XP13^j1l1WP13_j1l1YP13`j1l1XP13aj1l1XP15W3l1]P13bj1l1VP13cj1l1VP15dj1l1WP14ej1l1XP14
fj1l1TP14fj1l1VP12gj1l1TP13gEl1WP12hj1l1TP13\Al1XP13ij1l1VP13jj1l1VP13kj1l1YP13lj1l1XP13mj1l1WP1
4nj1l1ZP14oj1l1\P13Pk1l1XP13Ye1l1YP13Qk1l1XP13Rk1l1YP13Sk1l1XP14Tk1l1ZP15Uk1l1[P15Uk1l1]P12Vk1l1
UP13Wk1l1UP13Xk1l1WP13Yk1l1XP13Zk1l1WP13[k1l1XP15\k1l1\P13]k1l1WP13^k1l1YP14f3l1[P14_k1l1YP13`k1
l1XP13ak1l1WP13bk1l1WP13ck1l1YP13dk1l1WP13ek1l1WP13fk1l1YP14gk1l1XP13hk1l1XP13ik1l1WP13jk1l1YP13
kk1l1YP14lk1l1\P13mk1l1YP13nk1l1YP14ok1l1\P13Pl1l1YP13Ql1l1XP12Rl1l1VP12Rl1l1VP13Sl1l1YP13Tl1l1W
P13Ul1l1XP13Vl1l1XP13Wl1l1YP13Xl1l1YP13Yl1l1YP13d5l1YP12eLl1VP12Zl1l1VP13mFl1YP13[l1l1YP13\l1l1Y
P13]l1l1YP12^l1l1UP12_l1l1VP12`l1l1VP12al1l1UP12bl1l1UP12cl1l1UP12j4l1VP12j4l1VP12j4l1VP12dl1l1V
P12dl1l1VP14el1l1VP13fl1l1XP14gl1l1ZP12hl1l1VP13il1l1XP12jl1l1UP13kl1l1XP13ll1l1WP13ml1l1YP13nl1
l1YP13ol1l1XP13Pm1l1YP13Qm1l1WP12Rm1l1VP13Sm1l1UP13Tm1l1XP14Um1l1ZP13Vm1l1YP12Wm1l1UP14Xm1l1\P14
Ym1l1ZP13Zm1l1XP13[m1l1YP13\m1l1YP13]m1l1YP12^m1l1UP12_m1l1VP13`m1l1YP13am1l1XP13bm1l1XP12cf1l1V
P13`j1l1YP13cm1l1YP12dm1l1VP12em1l1TP13fm1l1YP14gm1l1ZP14hm1l1[P13im1l1YP13jm1l1XP13km1l1YP12lm1
l1VP12mm1l1VP13nm1l1YP12om1l1UP13Pn1l1XP12lFl1VP13Qn1l1YP12\f1l1VP12eHl1VP13h;l1YP13j<l1YP13Rn1l
1YP13Rn1l1YP14Sn1l1YP13Tn1l1YP13f3l1YP12\f1l1VP110l1SP12Un1l1VP14Vn1l1VP13Wn1l1YP13Xn1l1WP13Yn1l
1XP13Zn1l1YP14[n1l1ZP13\n1l1XP12X=l1VP13]n1l1XP12j7l1VP110l1SP13Rb1l1XP12\=l1VP12\=l1VP13^n1l1WP
12\=l1VP12_n1l1UP12j4l1VP14`n1l1TP13an1l1UP13bn1l1XP14cn1l1YP13dn1l1WP12Zl1m1VP12U1m1VP13en1m1YP
12fn1m1VP13gn1m1YP13hn1m1YP12in1m1UP13jn1m1YP13kn1m1YP13ln1m1YP13mn1m1YP13nn1m1YP12on1m1VP13Po1m
1YP13Qo1m1XP13Ro1m1YP13So1m1YP12To1m1VP12Uo1m1VP14VW1m1\P13Vo1m1YP14d5m1[P13Wo1m1YP13Xo1m1YP13Yo
1m1YP13Zo1m1YP14WY1m1\P12[o1m1VP13\o1m1YP13]o1m1YP12^o1m1UP12_o1m1VP13`o1m1XP12ao1m1VP13bo1m1YP1
3PEm1YP13co1m1YP14do1m1[P12eo1m1VP12fo1m1UP13go1m1WP13ho1m1YP13io1m1WP14k5m1ZP13jo1m1XP13ko1m1XP
14lo1m1WP12mo1m1UP12U6m1UP13no1m1YP12oo1m1UP13PP2m1XP13QP2m1XP13RP2m1XP13SP2m1YP13TP2m1XP12XR1m1
VP13UP2m1VP12VP2m1UP12WP2m1UP12XP2m1UP12YP2m1UP13ZP2m1TP13[P2m1VP16\P2m1UP16]P2m1WP13^P2m1VP13_P
2m1YP14`P2m1UP14`P2m1WP13aP2m1UP13bP2m1XP15cP2m1WP13dP2m1XP13eP2m1XP14fP2m1[P14gP2m1\P13hP2m1YP1
4X9m1[P13iP2m1YP13jP2m1YP13kP2m1YP15lP2m1^P12mP2m1VP14nP2m1XP13oP2m1XP13PQ2m1YP13QQ2m1WP12RQ2m1T
P127m1VP14h;m1[P12SQ2m1VP13TQ2m1YP12UQ2m1TP12VQ2m1UP13WQ2m1XP12bNm1VP13XQ2m1XP13YQ2m1YP12R<m1UP1
2ZQ2m1VP13[Q2m1XP12\Q2m1VP13]Q2m1YP14^Q2m1[P13_Q2m1XP13`Q2m1YP13aQ2m1YP12bQ2m1VP12cQ2m1UP12dQ2m1
TP13eQ2m1WP13j<m1YP13d5m1YP13fQ2m1YP13gQ2m1YP13hQ2m1YP13iQ2m1YP13jQ2m1YP13kQ2m1YP13lQ2m1XP12mQ2m
1UP12nQ2m1UP13oQ2m1YP12R<m1VP12R<m1VP16PR2m1ZP14QR2m1YP14RR2m1ZP13SR2m1VP14TR2m1ZP14UR2m1YP13g6m
1WP14VR2m1XP13WR2m1WP13XR2m1VP14YR2m1VP12ZR2m1TP14[R2m1VP14X9m1ZP14Zd1m1[P14\R2m1YP14]R2m1YP13^R
2m1WP14WY1m1ZP15_R2m1ZP13`R2m1WP12aR2m1TP14bR2m1[P14cR2m1ZP13dR2m1WP14P;m1ZP14eR2m1ZP13fR2m1XP13
gR2m1UP13hR2m1XP14iR2m1YP13jR2m1VP13kR2m1VP12lR2m1UP13mR2m1VP13nR2m1XP14oR2m1YP13[8m1XP14W3m1ZP1
2PS2m1TP13QS2m1WP14RS2m1YP13SS2m1WP13TS2m1XP13US2m1XP14n6m1YP15VS2m1[P13WS2m1WP13XS2m1XP14g5m1XP
15YS2m1[P14ZS2m1YP13[S2m1WP12^<m1UP13lNm1XP13\S2m1VP14]S2m1XP15W7m1[P13^S2m1TP14_S2m1YP14`S2m1YP
13aS2m1YP13bS2m1XP14cS2m1YP12dS2m1UP12eS2m1UP15fS2m1VP13gS2m1WP14hS2m1[P13iS2m1XP14jS2m1ZP15kS2m
1\P14lS2m1XP12mS2m1UP13nS2m1VP14oS2m1WP14f1m1XP15eh1m1[P14eh1m1XP14e6m1WP13PT2m1VP14QT2m1ZP13RT2
m1WP13ST2m1WP13TT2m1WP14UT2m1VP12VT2m1UP13WT2m1VP14XT2m1ZP13YT2m1XP14ZT2m1YP13[T2m1VP13\T2m1WP14
]T2m1YP14^T2m1ZP13_T2m1WP14`T2m1WP14`T2m1YP13aT2m1XP13bT2m1XP13cT2m1WP13dT2m1XP13eT2m1XP13fT2m1X
P12S9m1UP12gT2m1UP13hT2m1TP13iT2m1TP14jT2m1VP13kT2m1VP15lT2m1YP15W7m1[P12b8m1UP15mT2m1VP14j_1m1[
P14nT2m1VP13oT2m1WP14PU2m1VP15TJm1YP14QU2m1VP13RU2m1XP14SU2m1YP14TU2m1VP14[Mm1ZP13UU2m1WP16VU2m1
\P13WU2m1XP13XU2m1XP14YU2m1[P13ZU2m1XP14[U2m1VP16\U2m1TP14]U2m1ZP14VAm1ZP14^U2m1VP15_U2m1YP14`U2
m1ZP13aU2m1VP14bU2m1VP15cU2m1YP14dU2m1VP13eU2m1XP13fU2m1XP13aW1m1XP14d5m1[P14gU2m1ZP12j7m1UP13hU
2m1VP14iU2m1VP14jU2m1VP15kU2m1VP15lU2m1ZP14mU2m1ZP13nU2m1WP17oU2m1TP13PV2m1YP13QV2m1YP13RV2m1YP1
3SV2m1YP13TV2m1YP14UV2m1[P13VV2m1XP13WV2m1YP13XV2m1YP13YV2m1WP14ZV2m1[P13[V2m1YP13\V2m1XP13]V2m1
YP13^V2m1YP13_V2m1YP13`V2m1YP13aV2m1YP13bV2m1WP13cV2m1WP13dV2m1WP13eV2m1WP13fV2m1WP13gV2m1WP13hV
2m1YP13iV2m1YP13jV2m1YP13kV2m1YP13lV2m1YP13mV2m1XP13nV2m1XP13oV2m1YP13PW2m1WP13QW2m1VP14RW2m1XP1
4Zd1m1[P14SW2m1[P13TW2m1WP12UW2m1UP13VW2m1YP13WW2m1YP13XW2m1XP14YW2m1[P13ZW2m1XP14[W2m1ZP14\W2m1
YP13]W2m1XP13li1m1XP14j<m1[P12^W2m1UP14_W2m1ZP13`W2m1XP14aW2m1WP15eh1m1[P13bW2m1WP15cW2m1ZP13dW2
m1XP13eW2m1WP14fW2m1VP13gW2m1WP13hW2m1WP13iW2m1WP13gJm1YP13jW2m1YP13d5m1YP15kW2m1_P13lW2m1XP13dP
2m1YP13mW2m1YP13nW2m1XP13oW2m1YP13d5m1YP14PX2m1ZP13QX2m1YP13jJm1XP13RX2m1XP13SX2m1YP13TX2m1XP14U
X2m1XP14VX2m1ZP14WX2m1ZP14X9m1\P12XX2m1UP13lX1m1YP13YX2m1YP13ZX2m1YP12[X2m1VP14cJm1\P13\X2m1XP13
]X2m1WP13^X2m1TP13_X2m1YP13`X2m1WP13d5m1YP13R3m1YP13aX2m1XP12\7m1VP13d5m1YP13bX2m1YP12cX2m1UP14d
X2m1VP12eX2m1VP14fX2m1WP13gX2m1VP13hX2m1WP14f3m1\P14V=m1\P12iX2m1VP12jX2m1TP13kX2m1YP13lX2m1XP13
mX2m1WP13nX2m1WP13oX2m1YP12PY2m1UP12QY2m1VP13RY2m1YP13PEm1YP13SY2m1YP13TY2m1XP16UY2m1YP15VY2m1YP
13WY2m1YP13aW1m1YP13XY2m1XP13YY2m1WP13ZY2m1XP15[Y2m1YP14cJm1[P14\Y2m1ZP14]Y2m1XP13^Y2m1YP14_Y2m1
XP13cJm1YP12`Y2m1VP13aY2m1WP12[7m1VP12bY2m1VP12_m1m1VP12cY2m1VP12dY2m1UP12d:m1UP13eY2m1WP14fY2m1
VP13gY2m1WP12hY2m1TP13iY2m1WP14jY2m1\P13kY2m1TP12lY2m1UP12mY2m1TP14nY2m1VP12oY2m1UP13PZ2m1YP14QZ
2m1[P13d5m1YP14RZ2m1VP12SZ2m1TP14TZ2m1WP13UZ2m1VP14VZ2m1VP13WZ2m1YP12XZ2m1VP12YZ2m1VP13ZZ2m1YP12
[Z2m1VP12\Z2m1TP14]Z2m1TP13d5m1YP12^Z2m1UP13_Z2m1YP15`Z2m1YP12`6m1VP12aZ2m1UP14c5m1XP12bZ2m1TP13
cZ2m1YP12dZ2m1UP13eZ2m1YP13fZ2m1UP12gZ2m1VP12hZ2m1TP14f3m1\P13iZ2m1WP13jZ2m1YP14kZ2m1ZP13lZ2m1YP
13mZ2m1YP13nZ2m1YP13f3m1YP12oZ2m1UP13P[2m1YP12Q[2m1VP13R[2m1XP13S[2m1YP12T[2m1VP12U[2m1UP12V[2m1
UP12YZ2m1VP13Wa1m1YP12W[2m1UP12X[2m1TP12\S1m1UP12Y[2m1UP12Z[2m1VP14[[2m1VP13f3m1YP12`7m1VP13\[2m
1YP13][2m1XP13^[2m1YP14_[2m1WP13`[2m1WP13a[2m1XP12cY2m1VP13b[2m1YP13c[2m1XP14d[2m1VP15e[2m1WP13f
[2m1UP12g[2m1TP13h[2m1YP12i[2m1UP13j[2m1YP13k[2m1YP14l[2m1XP12m[2m1VP13n[2m1YP12o[2m1VP13P\2m1YP
12Q\2m1UP13ea1m1YP13R\2m1XP13S\2m1YP13T\2m1YP12U\2m1UP12b8m1VP12V\2m1UP12W\2m1UP12X\2m1VP14Y\2m1
VP12Z\2m1VP13[\2m1XP13d5m1YP13\\2m1TP12a:m1VP13]\2m1YP12^\2m1VP12_\2m1TP13`\2m1YP13a\2m1YP13b\2m
1YP14d5m1[P13c\2m1XP14d\2m1VP13e\2m1YP12\f1m1VP12hY1m1VP12f\2m1UP14g\2m1VP12\T1m1VP13h\2m1YP12i\
2m1VP12j\2m1VP12k\2m1VP12l\2m1UP12m\2m1VP12a:m1VP14n\2m1VP12X=m1VP14o\2m1VP14P]2m1WP12a:m1UP12Q]
2m1UP15R]2m1YP13S]2m1WP14T]2m1WP12ma1m1VP14U]2m1VP12n<m1VP12V]2m1VP13W]2m1VP12YP2m1UP12X]2m1VP12
Y]2m1TP12Z]2m1VP13[]2m1YP12\]2m1TP127m1VP13f6m1YP13]]2m1YP13^]2m1XP12_]2m1UP14`]2m1UP12a]2m1VP12
7m1VP12b]2m1VP13c]2m1VP13d]2m1XP12\S1m1VP13e]2m1YP12f]2m1VP12g]2m1UP13h]2m1YP12i]2m1UP12j]2m1UP1
2k]2m1UP12l]2m1VP12m]2m1VP12n]2m1UP12o]2m1UP12P^2m1VP13Q^2m1WP13R^2m1WP13S^2m1WP13T^2m1WP13U^2m1
YP13V^2m1YP13W^2m1XP13X^2m1YP13Y^2m1YP19Z^2m1[P13[^2m1XP13\^2m1XP15]^2m1WP12^^2m1UP12_^2m1UP14`^
2m1VP12a^2m1TP127m1VP12b^2m1VP12c^2m1VP12d^2m1VP14e^2m1WP12jAm1VP12f^2m1VP12Z1m1TP12WAm1UP13g^2m
1YP16h^2n1TP16h^2n1VP1;i^2n1VP1;i^2n1XP19ZAn1YP19ZAn1[P16Z1n1SP16j^2n1UP15k^2n1TP14l^2n1TP14m^2n
1UP15n^2n1WP17o^2o1XP17P_2o1YP15Q_2o1XP16k5o1ZP17R_2o1YP14S_2o1TP14T_2o1TP15U_2o1XP19V_2o1ZP19V_
2o1\P18W_2o1VP14X_2o1TP15Y_2o1VP15Z_2o1WP14[_2o1TP19\_2o1XP15]_2o1UP16^_2o1VP14__2o1UP130o1RP16`
_2P2TP16a_2P2YP17b_2P2VP17c_2P2XP19dGP2VP19d_2P2XP1?e_2P2YP16f_2P2VP17g_2P2TP16`_2P2TP17h_2P2VP1
7i_2P2YP17j_2P2VP18k_2P2VP1El_2P2UP16m_2Q2\P17n_2Q2ZP1>o_2Q2VP1=P`2Q2TP17Q`2Q2XP17Q`2Q2ZP16R`2Q2
XP15S`2Q2VP16T`2Q2TP16T`2Q2VP19U`2Q2XP19U`2Q2ZP17V`2Q2XP17V`2Q2[P16W`2Q2VP16X`2Q2YP15Y`2Q2VP16Z`
2Q2YP17[`2Q2VP16\`2Q2VP18]`2Q2[P16^`2Q2YP16_`2Q2UP140Q2RP1>``2Q2TP18a`2Q2[P16b`2Q2VP110Q2RP13c`2
Q2YP12d`2Q2UP1<e`2Q2TP13f`2Q2UP12g`2Q2UP17h`2Q2YP14a<Q2WP19d<Q2ZP15i`2Q2VP12j`2Q2TP13k`2Q2TP12l`
2Q2TP16m`2Q2VP12n`2Q2TP140Q2RP12o`2Q2UP12Pa2Q2TP14Qa2Q2TP12Ra2Q2TP13Sa2Q2WP12Ta2Q2VP12Ua2Q2TP12V
a2Q2UP13Wa2Q2WP12Xa2Q2UP14d5Q2\P12j4Q2VP13Ya2Q2YP12Za2Q2UP12[a2Q2TP12\a2Q2UP13]a2Q2UP16^a2Q2VP13
_a2Q2VP13`a2Q2VP13aa2Q2WP12ba2Q2TP12ca2Q2TP110Q2RP12da2Q2UP12ea2Q2UP12fa2Q2UP13ga2Q2XP13ha2Q2WP1
3ia2Q2XP12ja2Q2TP14ka2Q2YP13la2Q2WP13ma2Q2WP12na2Q2VP12oa2Q2TP12Pb2Q2VP12Qb2Q2UP16Rb2R2VP15Sb2R2
TP1<Tb2S2XP1<Tb2S2ZP19Tb2S2XP19Tb2S2ZP1:Ub2S2XP1:Ub2S2ZP16Vb2S2XP16Vb2S2ZP15Wb2S2WP14Xb2S2VP17P_
2S2[P16Yb2S2YP14Zb2S2UP15[b2S2UP15\b2S2WP15]b2S2YP17^b2S2[P15_b2S2WP16`b2S2[P16ab2S2ZP15bb2S2WP1
6d5S2[P16cb2S2XP16cb2S2ZP14db2S2VP16eb2S2[P19fb2S2WP19fb2S2YP19gb2S2ZP19hb2S2]P18ib2S2]P17jb2S2X
P15kb2S2XP16lb2T2[P14mb2T2UP16nb2T2XP16nb2T2ZP16la1T2[P16ob2T2[P15Pc2T2YP15Qc2T2VP15Rc2T2XP14Sc2
T2VP15Tc2T2XP18a<T2\P15Uc2T2YP16Vc2T2YP16Vc2T2[P16Wc2T2WP15Xc2T2XP19gb2T2XP19gb2T2ZP17Yc2T2XP16Z
c2T2VP18[c2T2]P16\c2T2TP16\c2T2VP15]c2T2XP15^c2T2YP17_c2T2YP15`c2T2XP16ac2T2XP16ac2T2ZP18d>T2\P1
6bc2T2YP15cc2T2UP15dc2T2WP16ec2T2UP16fc2T2WP17gc2T2YP16hc2T2VP18ic2T2WP14jc2T2UP16kc2T2TP16kc2T2
VP15QY2T2UP15lc2T2WP1Amc2T2YP15nc2T2WP18oc2T2^P18Pd2T2`P16Qd2T2WP15Rd2T2WP16Sd2T2VP16Td2T2YP18Ud
2T2ZP15Vd2T2XP16Wd2T2[P15Xd2T2VP15Yd2T2UP15Zd2T2TP15[d2T2WP19\d2T2`P15]d2T2WP18^d2U2ZP1;_d2U2^P1
8`d2U2XP15ad2U2VP16bd2U2VP1:cd2U2WP17a<U2YP19dd2U2[P19ed2U2_P15fd2U2YP19gd2U2\P16S=U2ZP15hd2U2TP
15id2U2VP14jd2U2UP14kd2U2UP15ld2U2XP16md2U2XP16md2U2ZP15a\2V2WP16nd2V2WP16od2V2WP15Pe2V2WP15Qe2V
2UP17Re2V2VP16Se2V2TP15Te2V2TP15Ue2V2VP14Ve2V2TP15We2V2YP19Xe2V2ZP19Xe2V2\P16Ye2V2UP18V8V2YP17Ze
2V2VP1;[e2V2TP18\e2V2TP18]e2V2VP14^e2V2XP14_e2V2ZP15`e2V2^P12ae2V2UP12be2V2UP12ce2V2TP15de2V2TP1
5ee2V2VP16cd2V2UP16cd2V2XP13fe2V2TP15ge2V2TP12he2V2UP12lR2V2VP13ie2V2YP13cd2V2UP15je2V2^P14ke2V2
WP12le2V2UP120V2RP12_<V2UP110V2RP17me2V2VP17me2V2XP18ne2V2TP18oe2V2VP15Pf2V2VP16Qf2V2VP13Rf2V2UP
1BSf2V2TP16Tf2V2VP15f2V2SP13Uf2V2YP110V2RP13Vf2V2YP12WAV2UP14j<V2[P15Wf2V2WP12f5V2UP1jbBQDbR4PDd
W3PDmh>QDcR4PDhT7PDWh3QDdR4PDhT7PDXd3PDW6PDhT7QDeR4QDfR4PD`T6PD^P4QDgR4QDhR4QDaY3PD`T6PDWo3PD[KP
DSi;PDV8PDVk4PDQj=QDiR4PDoi=PD_b=PDdT6PD_W>PD`P4PDX[=PDh4PDa_<PDjQ>QDjR4PDU6PDf^6PDeU7PDf^6PDio2
QDkR4QDjBQDlR4QDbHQDmR4PDnP6PDdR8PDhP3PDbR8QDnR4PDhT7QDoR4QDPS4QDQS4PDoT7QDRS4QDSS4PDaT6PD\d>PDk
f2QDTS4PDd^<QDUS4QDVS4PDTf6PDnT7PDk^=PDa[6PDmT7PDn7PD^Q6PDPe4QDWS4PDbR8PDmHPDi6QDXS4QDYS4QDZS4PD
bR8PDQe7PDiP=PDoGPDaT6PDhP3PDX:PDaT6QD[S4PDgT7QD\S4QD]S4PDYi>QDSV1QD^S4PDiP=QDSV1PDfP1PD]W>QD_S4
PDZj5QD`S4PDW5PDiT7PDgV8PDbR8PDma2PDhT7PDbR8QDaS4PDoT7PDbR8QDbS4QDcS4QDdS4QDXU1QDeS4PDiDPDVU7QDf
S4QDgS4QDhS4QDiS4PDdR8QDjS4QDkS4QDlS4QD^e3QD_e3PDkIPDmT7PDi\<PDP1QDmS4QDnS4QDoS4PDaT6QDPT4QDQT4Q
DRT4QDST4QDTT4QDUT4QDVT4QDWT4QDXT4QDYT4QDZT4QD[T4TD1QD]IQD\T4QDjJQD]T4QD^T4VD0QD^T4PD1QD_T4PDRg6
QD`T4`E>`En9QDaT4PDbR8QDbT4QDcT4QDdT4TD1QDeT4QDfT4QDgT4Q@hT4QDiT4QDjT4QDkT4QDlT4PDbT6PDhT7QDmT4P
DgV8PDnP6PDdR8QDnT4QDoT4QDPU4QDQ^2QDQU4PDfa<PDg_5QDRU4QDSU4PD]S3PDb_2QDTU4PDmU8PD^_6QDUU4PDmU8QD
VU4QDWU4PDiT7PDdR8PDgZ>PDhT7QDXU4PDRj6PDbR8PDek4PD^W<PDVW3PDhT7PDdR8PDm[>PD_e4PDcT6PDdR8PD[HPDhT
7PDU^;PDXh3QDYU4S@0PDfP1PD]W>QDZU4QD[U4QD\U4TD3QD]U4QD^U4PDhT7PDgT7PDdR8QD_U4PDhT7QDh;QD`U4QDaU4
QDbU4QDcU4QDdU4QDeU4QDfU4PDdR8PDUQ>QDgU4TD1QDhU4QDiU4PD^W6QDjU4PDdR8QDkU4QDSQ3TD1QDlU4QDmU4QDnU4
QDUT1QD^ITD3PDkT7QDoU4QDQGPDdR8QDPV4PDio6QDQV4QDRV4QDSV4QDnY3PDaT6PDiV>PDVIPDaU=QDTV4PDjP4PDgf8P
DdQ=PDkT7PDfk4QDUV4QDVV4PD_T6QDWV4PD_T6QDXV4PDcT6QDYV4PDcP1QDZV4QD[V4QD\V4P@io5QD]V4TD1QDlj2QD^V
4QD_V4QD`V4QDaV4QDbV4PDSk>PDhT7PDfP1QDcV4QDdV4QDeV4PDW\>PDcW6QDfV4TD3PDXh3PDVU7QDR`2QDgV4SD0PDgT
7PDbR8PDQi<PDcT6QDZHQDhV4PDbT6PDhT7QDVIQDiV4PDbT6PDhT7PDdU8QDjV4QDkV4TD1QDlV4QDmV4TD1PD^T6QDnV4Q
DoV4QD\BQDPW4QD[_2PDg^2QDQW4PDHPDad;PDPe4QDRW4PDX_2PDnGPDQi8PDhT7PDdR8PD`V2QDSW4QDTW4PDbk>PDnP6a
E\6`EiV8`EcP6WD0QDUW4PDlJXD0VD0`DlT7aE\6`EiV8`EcP6WD0QDUW4PDlJXD0QDVW4`DlT7WD0QDWW4PDjT7PDdR8QDX
W4XD0WD0PDaT6QDYW4TD1PDPT>XD0WD0PDcJQDZW4PDaT6PDbV8QD[W4XD0WD0PDm9PDfR8XD0VD0WD0PDm9PDfR8XD0QDj>
WD0PDgT7PDbR8PDRe7XD0QD\W4WD0PDRe7QD\W4XD0VD0WD0PDRe7QD\W4XD0QD]W4WD0QD^W4PDaT6QDf6PDfo;XD0WD0QD
_W4PDnP6XD0QD`W4WD0QDaW4XD0VD0QD`W4WD0QDaW4XD0QDbW4WD0QDcW4QDdW4XD0WD0QDeW4PDel=XD0WD0QDfW4PDdR8
PDoJXD0WD0QDgW4PDdR8QDhW4XD0QDiW4TD4WD0Q@jW4QDkW4QDgP4XD0WD0QDjW4QDlW4P@iU8QDmW4QDgP4XD0WD0QDlW4
P@iU8QDmW4QDgP4XD0WD0QDnW4PD`T6XD0`DoT7`DdR8`DfU8`DjJ`D_T6`DoU8VD0WD0QDnW4PD`T6XD0`DoT7`DdR8`DfU
8`DjJ`D_T6`DoU8QDoW4WD0QDjQ4PD`T6XD0QDPX4WD0QDQX4TD2QDRX4XD0VD0QDPX4WD0QDQX4TD2QDRX4XD0QDSX4WD0Q
D]@QDTX4P@hT6PDcT6XD0WD0QDXc1QDUX4QDVX4XD0WD0QDWX4Q@Te1QDXX4PDjT7XD0QDYX4WD0QDZX4QD[X4PDcT6PDjk<
XD0WD0PDcT6PDjk<QD\X4XD0WD0PDe[2PDcT6XD0QD]X4WD0PDPm6PDcT6QDf6XD0WD0QD^X4TD2QD_X4XD0WD0QD`X4QDaX
4XD0WD0QDbX4TD1QDcX4PDaT6XD0QDdX4WD0QDeX4PDfU8PD]6XD0WD0QD_6Y@0PDQY3XD0VD0WD0QD_6Y@0PDQY3XD0QDfX
4WD0QDgX4QDhX4XD0WD0QDiX4PDbR8TD1QDjX4XD0`DhT7WD0QDkX4XD0QDlX4WD0QDmX4PDmU8PDoT7XD0QDnX4WD0QDVT4
QDoX4QDPY4XD0VD0aD\6WD0QDVT4QDoX4QDPY4XD0QDQY4aD\6WD0QDRY4P@hT7QDf6QDSY4XD0WD0PDmV8PDdR8PDaS5XD0
WD0QDTY4PDdR8PDaS5XD0WD0PDgV8PDgT7PD]Q7XD0WD0PD]m6QDUY4P@hT7PDRj6XD0WD0QDVY4PDoT7PDRj6XD0WD0PDdW
3PDmh>XD0WD0QDWY4QDf6QDXY4QDYY4XD0WD0QDV[2QDZY4PDjT7XD0WD0QD[Y4PDdR8QD\Y4XD0VD0WD0QD[Y4PDdR8QD\Y
4XD0QD]Y4WD0QD^Y4P@^T6QD_Y4PD_l>XD0WD0QD`Y4QDaY4QDbY4XD0VD0WD0QD`Y4QDaY4QDbY4XD0QDcY4WD0QDkNTD1Q
DPDQDdY4QDc_2XD0WD0QDeY4PDoT7XD0QDfY4WD0QDgY4PDcT6PDi^=XD0WD0QDhY4Y@0QDiY4TD1QDjY4XD0SD0WD0QDnAQ
@kY4PDcT6XD0VD0WD0QDnAQ@kY4PDcT6XD0QDj>WD0QDlY4PDcT6XD0WD0QDWJQDmY4PDnFXD0VD0WD0QDWJQDmY4PDnFXD0
QDnY4WD0QDoY4PDXW6PDcQ6XD0QDPZ4WD0PDjT7QDQZ4PDgV8QDiQ3XD0QDRZ4WD0PDcT6QDSZ4PDjT7XD0QDTZ4WD0PDaT6
PDdR8QDUZ4QDVZ4XD0WD0PDma2PDQU7XD0WD0QDWZ4QDSBQD]CQDXZ4XD0WD0PDXh3P@bR8QDYZ4XD0WD0QDZZ4PDgT7PDdR
8XD0QD[Z4WD0QD\Z4XD0QD]Z4WD0PDik4PDhT7QD^Z4XD0WD0QD_Z4PD^T6XD0`DdR8`DbR8`DdZ4WD0PD^T6PDiT7QD`Z4X
D0WD0QDaZ4PDgT7XD0QDbZ4WD0QDQR3PD_U8PDmW8XD0VD0WD0QDQR3PD_U8PDmW8XD0QDj>WD0PDbR8QDcZ4QDe\2QDf6QD
dZ4XD0WD0PDaT6PD\Q7PD`U6XD0WD0PDnP6PDdR8PDab<XD0WD0PDoe3PDjR6XD0WD0QDeZ4PDaT6PDaGXD0WD0PDcT6QDf6
PDn[<XD0WD0QDSFQ@VAQDfZ4PDcT6QDgZ4XD0WD0QD]@PDmT7PDlFXD0WD0QDhZ4QDiZ4QDjZ4PDfU8XD0WD0QDPGQDWMPDf
U8XD0WD0QDkZ4PDdR8QDlZ4PDhT7XD0WD0QDkZ4QDmZ4QDnZ4P@hf<PDhT7XD0SD0WD0QDoZ4QDP[4WD0PDjk4PD`Z5PDiT7
XD0WD0QDQ[4TD2QDYS3PDhT7QD]CQDXZ4XD0WD0QDcX3QDR[4TD2QDS[4XD0WD0QDT[4QDU[4QDf6QDV[4XD0WD0PDgV8QDW
[4XD0VD0WD0PDgV8QDW[4XD0QDX[4WD0QDY[4PD`m>XD0WD0QDZ[4PDmT7QD[[4XD0WD0QD\[4PD4QD][4XD0WD0PDcT6PDd
R8QD^[4XD0VD0WD0PDcT6PDdR8QD^[4XD0QD_[4WD0PD_e7QD`[4PDjo4XD0WD0QDa[4TD1QDb[4XD0VD0WD0QDa[4TD1QDb
[4XD0QDc[4WD0PDbR8QDd[4PDhT7XD0QDe[4WD0QDf[4PDdR8PDbm>XD0WD0QDg[4PDkT7PDdR8QDh[4XD0WD0QDi[4PDiT7
XD0QDj[4WD0QD^6QDk[4QDl[4XD0QDm[4WD0QDnAPDoT7TD1PDXh3XD0WD0QDn[4TD2PD^T6XD0VD0WD0QDn[4TD2PD^T6XD
0QDo[4WD0QDP\4PDiT7PDWo3XD0WD0QDXo3QDQ\4QDR\4XD0QDS\4WD0QDT\4PDiT7PDfFXD0WD0QDU\4TD1PDjT7XD0`Dga
2`DlI`DmISD0QFV\4TD2WD0QDW\4Q@X\4QD_3XD0QFV\4TD1QD^6Y@0WD0QD`3XD0VD0QFV\4TD1QD^6Y@0WD0QD`3XD0QDY
\4WD0QDZ\4Q@[\4PDmU8XD0QD\\4`Dio5`D^g2`Dl`6`Dmg6`DdS3`DSg2`DgS3`D`I`Dja6`DUS3`Dhj5`Dom5`Dlh6WD0Q
D]\4QD\Y3TD1QD^\4XD0WD0QDcX3PDcT6PDcQ6XD0WD0QD_\4QDf6QD`\4TD1QDa\4QDb\4QD]CQDc\4XD0WD0QDd\4QDe\4
Y@0PDY]2XD0WD0QDd\4QDe\4XD0VD0WD0QDd\4QDe\4XD0QDf\4WD0QDg\4QDh\4XD0QDi\4WD0QDVm2PDjT7QDf6PDfo;XD
0WD0PD\P5Q@j\4QDk\4QDl\4XD0WD0PDjP5QDk\4QDl\4XD0WD0QDm\4P@hT6PDY]2QDn\4XD0WD0QDo\4QDbHQDP]4PDhT7
QDf6QDQ]4XD0WD0QDR]4QDS]4PDdGXD0WD0QDT]4PDoT7QDU]4XD0WD0QDV]4QDnBP@bR8QDW]4XD0VD0WD0QDV]4QDnBP@b
R8QDW]4XD0QDX]4WD0QDY]4PDaT6TD2QDZ]4XD0WD0QD[]4PDoT7PD]]4XD0WD0PDSZ6PDoT7PDZ6XD0WD0QD\]4QD]]4PDh
T7PDPe7XD0WD0PD[m=XD0WD0QD^]4TD3QD_]4PD^T6XD0VD0WD0QD^]4TD3QD_]4PD^T6XD0QD`]4WD0PDch6PDbT6PDhT7X
D0WD0PD^T6PDcT6PDhY<XD0WD0PDaJPDfo;XD0VD0WD0PDaJPDfo;XD0QDa]4WD0PDUh4XD0VD0WD0PDUh4XD0QDb]4WD0QD
c]4QDd]4TD2PDmc>XD0WD0PDhi4QDXd3XD0WD0QDe]4QDf6QDf]4XD0`D^T6`D_T6WD0PDcT6QDg]4QDh]4XD0WD0QDi]4PD
mT7QDj]4XD0WD0PDmU8QDk]4PDc^=XD0WD0QDl]4QDm]4XD0WD0PDjT7QDn]4PDW[<XD0WD0PDSV8QD]CQDo]4XD0VD0WD0P
DSV8QD]CQDo]4XD0QDP^4WD0QDQ^4QDfh1PDdW<XD0WD0QDR^4P@^T6PDcT6PD_]>XD0WD0QDS^4QDT^4QDU^4Q@f6QDV^4X
D0WD0QDW^4TD1QDX^4PDdR8QDY^4XD0WD0QDnAQ@e:QDZ^4XD0WD0QDnAQD[^4XD0`DiT3WD0QF\^4PDT`2PDkT7XD0SD0UD
0QF]^4TD3WD0QD^^4QD_^4XD0SD0WD0QD`^4QDa^4QDb^4XD0WD0PDPb;PDX\>XD0WD0QDXU1QDmY1QDc^4XD0VD0WD0QDXU
1QDmY1QDc^4XD0QDd^4WD0QDe^4QDf^4XD0VD0WD0QDe^4QDf^4XD0QDg^4WD0PD[g2PDXh5XD0WD0QDh^4Q@i^4PD]R5TD2
QDj^4TD2PD[P<XD0WD0QDk^4TD2QDl^4XD0WD0QDm^4TD2QDn^4XD0WD0QDo^4QDSV1QDP_4XD0VD0WD0QDo^4QDSV1QDP_4
XD0QDQ_4WD0QDR_4QDS_4QDT_4XD0WD0QDU_4XD0SD0WD0QDV_4P@gT6P@YY8P@VU7Q@W_4QDX_4QDY_4XD0VD0WD0QDV_4P
@gT6P@YY8P@VU7Q@W_4QDX_4QDY_4XD0QDZ_4WD0QDbMPDHQD[_4TD2QD\_4XD0WD0PDbT6PDhT7P@nR=QD]_4XD0WD0QD^_
4QD__4XD0QD`_4WD0QDSV1QDa_4PDhT7XD0QDb_4QFc_4WD0QDd_4QDe_4TD1XD0SD0TD8PDUU7WD0QDf_4PDaT6XD0YD2`D
VIWD0QDf_4PDaT6XD0QDg_4`DVIWD0QDZQ3Q@g6QDh_4XD0SD0WD0QD_6QDi_4QDj_4XD0QDk_4WD0QD_6QDl_4Q@f6QDm_4
XD0VD0WD0QD_6QDl_4Q@f6QDm_4XD0QDn_4UD0QDe6SD0QFo_4WD0Q`1g6QDb3XD0QDP`4UD0SD0QFo_4WD0Q`1g6QDb3XD0
QDP`4UD0QDe6QFo_4WD0Q`1g6QDb3XD0QDP`4UD0QFo_4WD0Q`1g6QDb3XD0QDP`4UD0QDa3TD1WD0QDb3XD0VD0UD0QDa3T
D1WD0QDb3XD0QDQ`4QDR`4WD0QD\3XD0VD0QDR`4WD0QD\3XD0QDS`4`EhT6`EHQDT`4Q`1g6WD0QD]3XD0WD0QD]3XD0QDU
`4`E>`En9QDV`4Q`1i6Q`1g6WD0QDc3XD0`D]S3`DZo>QDW`4WD0QDX`4QD^6XD0QDY`4WD0QDZ`4TD3PDiT7QD[`4XD0QF\
`4QD]`4Q`1i6Q`1g6WD0QD^`4XD0`Die6`Dco>`Ddo>`Dm[6`DT4QD^6Y@0WD0PDaT6PDY9XD0`DiP=`DdR8QDl6QD^6PDaT
6PDd\=QD_`4QD``4QFeNQDa`4Q`1g6WD0QDb3XD0`D[P1QD^6PDjX<WD0QDb`4XD0PDfo>SD0QDl6QD^6Q`1g6QDc`4PD_W6
QD^6QDd`4PDkT7QDe`4QDnAS@0S@0QDf`4PDcT6QDg`4WD0QDh`4XD0QDl6QD^6SD0PDjW8PDUU7WD0QDb3XD0QDjFQDi`4Q
`1g6QDj`4QFkW1QD^6YD0WD0QDb3XD0QDk`4QD^6Y@0WD0QDl`4XD0PDoT7UD0QDe6SD0QDl6WD0Q`1g6QDb3XD0VD0UD0SD
0QDl6WD0Q`1g6QDb3XD0VD0UD0QDe6QDl6WD0Q`1g6QDb3XD0VD0UD0QDl6WD0Q`1g6QDb3XD0VD0UD0QDe6SD0QDl6WD0Q`
1g6QDb3XD0QDm`4UD0SD0QDl6WD0Q`1g6QDb3XD0QDm`4UD0QDe6QDl6WD0Q`1g6QDb3XD0QDm`4UD0QDl6WD0Q`1g6QDb3X
D0QDm`4WD0QDn`4QDo`4XD0PDgT7PDj4QDPa4PDgFPDcT6PDgk4PDgi3PDHQDQa4QDRa4PDoT7QDSa4PD^8`En9`E>QDTa4P
D][=PDoT7QDUa4QDVa4PDdR8PDkQ>PDZ_2QDWa4PDVl>QD[b3PDcT6PDnFPDhT7QDXa4QDfJQDYa4PDX4PDcT6QDZa4PDoT7
PDaT6PDeR8PDUc<QD^6PD^T6PDiT7PD[b5QD[a4PDdR8QD\a4QD]a4PDnFPDhT7PDgT7PDbR8PDQi<QD^a4PDjT7QDl6QD^6
Q`1i6WD0QD_a4XD0QDl6TD1QD`a4QDaa4S@0S@0WD0QDba4XD0QDl6QDXQ3WD0QDT7Q`1g6QDca4XD0PDl\2QD^6PD`^>QDd
a4QDea4QDfa4PDaU3PDhT7PDfi3PDWY5QDga4PDHPDc_3PDcT6SD0PDc_3QD^6QDha4QDia4QDja4QFUHTD3QD^6WD0Q`1i6
Q`1g6QDb3XD0`DjT7Q@\6QFk`4QD^6Q`1i6Q`1g6WD0QDb3XD0QDka4Q`1g6WD0QDb3XD0QD\6PDhT7QD\6Q@l6`D[P1WD0Q
`1g6QDb3XD0`DoT7WD0QDla4XD0Q`1g6QDg9QDa6Q`1g6WD0QDma4XD0QDl6QD^6Q@a6WD0QDna4XD0`DmP6`DoT7S@0aD\6
QDoa4Q`1g6PDjh7QDl6TD3QDPb4P@oT7P@Y]2WD0Q`1g6QDb3XD0QDl6TD3QDih2WD0PDoT7SD0XD0QDl6TD3QD^6Q`1g6WD
0QDQb4QDRb4XD0PD`^>QDSb4QDTb4QDgP4PDaT6QDUb4PDjT7QDVb4PDfU8QDWb4QDXb4QDYb4QDZb4TD2QD[b4QD\b4TD2Q
D]b4`E[]2`E]]2`EZ]2`E\]2`EY]2`E^]2WD0QDf3XD0QD^b4`E[]2`E]]2`EZ]2`E\]2`EY]2`E^]2WD0QDf3XD0QD_b4TD
2QDg9QF`b4QD^6Q`1i6WD0QDab4XD0QDm`1QDbb4QDcb4TD2QDdb4QDeb4QDfb4TD1WD0QDgb4S@0QDhb4XD0QF`b4Q`1i6W
D0QDib4PDoT7XD0QDjb4QDkb4PDhT7aDlb4`Dbh5SD0QDmb4QDnb4TD1PDVU7WD0SD0XD0QDob4PD`T6PDkT7QDPc4TD2PDn
P6PDgT7QDQc4QDQR3QDl6WD0QDRc4XD0QDi?PDaT6PDdR8PDnGPDhT7QDZHQDSc4QDTc4QDUc4QDVc4TD1PD^T6QDWc4QDXc
4Q`1g6WD0QDYc4XD0QDZc4QD[c4PDoT7QD\c4PDdR8QD]c4QD^c4WD0QD_c4XD0QD`c4QF`b4WD0QDac4QDbc4XD0PDoT7QD
cc4QDln1QDdc4QDec4WD0QDfc4XD0QDgc4QDhc4TD1QDic4QDUHQDjW4Q@i6WD0QDjc4XD0WD0QDkc4XD0TD2QDlc4PDjT7Q
@mc4WD0QDnc4XD0`DhT7QDoc4QDPd4S@0WD0QDQd4XD0WD0QDRd4XD0QDd[2QDSd4QFl6Q@i6WD0QDTd4XD0PDoT7QDUd4Q@
i6WD0QDVd4XD0QDWd4QDl6Q@RJQDSJWD0PDP3XD0QDXd4QDkW1WD0PDbn=XD0`DoT7QFl6QDYd4Q`1i6WD0QDZd4XD0`DoT7
QDl6QD[d4SD0S@0WD0QD\d4XD0QFUHQ`1i6WD0Q@RJQ@SJQ`1i6QDe3XD0aD]d4Q@\6QD^d4Q`1i6WD0Q@RJQ@SJQDe3XD0Q
Dl6TD2PDHPDln3WD0QDe3XD0QDl6TD2PDmT7WD0QDe3XD0QD_d4WD0QD`d4XD0QDad4QDRJQDSJWD0QDbd4QDcd4QDdd4XD0
QDSJWD0QDbd4QDcd4QDdd4XD0QDRJQDSJQDed4WD0QDfd4XD0QDSJQDed4WD0QDfd4XD0QDgd4S@0QDhd4QDl6QD_6QDid4S
@0WD0QDjd4XD0QDkd4QDRh3SD0WD0QDld4QD^6Q`1g6QDmd4XD0PDik4PDhT7QDnd4PDjT7S@0WD0QDod4XD0QDPe4S@0S@0
WD0QDQe4XD0PDcT6PDjP?PDbT6PDhT7QDRe4PDcT6PDV6PDoT7QDSe4QDTe4P@hT6PDoT7QDUe4PDoT7WD0QDVe4XD0PDaT6
PDPHQDWe4QDXe4PDjQ?QD`j2WD0Q`1g6QDb3XD0QDYe4TD1WD0PDbR8QDZe4QD[e4XD0WD0QDjFPDbR8QD\e4TD1QDYS3XD0
P@hT7QD^6PDaT6QD]e4WD0PDd\=XD0WD0QD^e4QD_e4PDUV8XD0WD0QDVe1PDaT6XD0VD0WD0QDVe1PDaT6XD0QD`e4`E>`E
n9WD0QDae4XD0`DkT7WD0QDnATD3PDaT6QDbe4XD0QFiKTD2WD0QDce4PD^T6XD0VD0QFiKTD2WD0QDce4PD^T6XD0QDde4Q
FiKTD2WD0QDee4QDfe4PDlT7XD0WD0QDjFQDge4XD0WD0QDhe4QDie4QDje4XD0WD0QDke4PDbR8Q`1g6QDle4S@0QDme4XD
0WD0PDbR5QDne4QDoe4QDPf4XD0WD0QD_Q1PDcT6PDoT7XD0WD0QDQf4QDRf4TD1PDWY5XD0VD0WD0QDQf4QDRf4TD1PDWY5
XD0QDSf4UD0aDl6`DdR8SD0WD0QDTf4XD0QDUf4WD0QDVf4QDe6QDWf4QDXf4XD0WD0PDfk4PDhT7QDYf4XD0SD0`E>`En9`
EoT7`EhT7`Eo9`EmT7WD0QDd3XD0QDZf4WD0QDb\1TD2QD[f4XD0QD^>WD0QD\f4P@hT6QD]f4TD1QD^f4XD0`DiT7`DXS3`
DWS3`D]S3`E>`En9WD0QD^6Y@0QD_f4XD0`D^T6`D_T6WD0QD^>QD`f4TD2QDaf4XD0WD0QDi[4PDmT7QDT]2XD0QDbf4WD0
QDcf4XD0QDdf4WD0PDd:QDf6QDef4XD0WD0QDkNTD4QDff4XD0WD0QDgf4Q@hf4TD1QDif4XD0WD0QDiX1QDjf4TD1QDkf4Q
Dlf4XD0`DQ8`DoX2WD0QDmf4QDnf4PDVU7XD0WD0QDof4PDlJXD0VD0WD0QDof4PDlJXD0QDPg4WD0QDSd1QDQg4P@eU7QDR
g4XD0WD0QDoKPDaT6QDVAQDSg4XD0WD0QDTg4TD1QDUg4Q@h;QDVg4XD0WD0QDcR1QDf6QDWg4QDXg4XD0WD0QDYg4TD1QDZ
g4XD0QF_P4Y@0WD0QD[g4QDnBXD0WD0PDgT7PDdR8QD\g4PDhT7XD0WD0QDi?QDf6QD]g4XD0WD0PDYY8PDoT7QD]CXD0WD0
QD^g4TD1PDbR8QD_g4PDoT7XD0SD0WD0QD`g4QDag4QD]CQDbg4XD0WD0QDcg4TD3PDVU7QDdg4XD0SD0WD0QDeg4QDfg4TD
1QDgg4XD0QDhg4WD0QDig4XD0QDjg4TD1VD0QDhg4WD0QDig4XD0QDjg4TD1QDkg4QDhg4Y@0WD0QDlg4XD0PDdR8S@0WD0Q
Dmg4Y@0QDng4XD0QDd`1TD5WD0QDog4PDoT7XD0QDPh4QDk`4TD6QDQh4TD1QDRh4Q`1g6WD0QDb3XD0VD0QDk`4TD6QDQh4
TD1QDRh4Q`1g6WD0QDb3XD0QDSh4QDk`4WD0QDTh4XD0QDbHQDUh4WD0QDVh4PDoT7XD0SD0WD0PDmOPDoT7PD[i3XD0SD0Q
DWh4QD^6Y@0WD0QDXh4XD0`DkT7WD0QD^6QDYh4TD2QDZh4XD0QD[h4WD0PDVU7QD\h4QD]h4XD0VD0WD0PDVU7QD\h4QD]h
4XD0QDj>WD0QD^h4PDXo3XD0WD0QD_h4QD`=PDd3XD0QD`h4QDah4WD0QDbh4PDd3XD0QDch4QFdh4TD3WD0QDjW4QDZHQDe
h4QDfh4XD0`DRd4`DlS3WD0QDQ6XD0Y@0QDgh4TD1VD0WD0QDQ6XD0Y@0QDgh4TD1QDhh4QDih4QDjh4SD0S@0WD0QDe3XD0
QDkh4QFlh4WD0QDmh4XD0QDnh4QDoh4TD4WD0QDjW4Y@0PDlOQDPi4XD0QDQi4TD1WD0QDhJPD^T6XD0VD0QDQi4TD1WD0QD
hJPD^T6XD0QDRi4QD^6WD0QDSi4QDTi4TD1QDUi4XD0P@dR8VD0QD^6WD0QDSi4QDTi4TD1QDUi4XD0P@dR8QDVi4WD0QDWi
4PD_W6XD0QDXi4WD0PDgT7QDYi4XD0VD0WD0PDgT7QDYi4XD0QDZi4QF[h3TD2WD0PDaT6QDf6QD[i4XD0QF[h3Y@0WD0QDY
DTD1QD\i4XD0VD0QF[h3Y@0WD0QDYDTD1QD\i4XD0QD]i4QF[h3Y@0WD0QD^i4XD0QD_i4WD0QD`i4QDai4XD0SD0QDbi4TD
3WD0QD[]1QDci4TD1QDdi4XD0VD0QDbi4TD3WD0QD[]1QDci4TD1QDdi4XD0QDei4WD0QDmf4QDfi4TD1QDgi4XD0VD0WD0Q
Dmf4QDfi4TD1QDgi4XD0QDhi4QDii4WD0QDji4QDf6QDki4XD0WD0QDli4TD1QDmi4XD0QDni4WD0PD\P5QDTe1QDm@PD\a;
QDoi4XD0WD0QDSa4QDm@PD\a;XD0PDhT7WD0QDPj4QDQj4TD1PDoT7XD0SD0WD0QDRj4PDcT6XD0QDSj4WD0QDTj4P@cT6XD
0VD0QDSj4WD0QDTj4P@cT6XD0QDUj4QF[h3TD1WD0QDVj4Y@0TD1QDWj4XD0SD0QF[h3QD^6Y@0WD0QDXj4XD0QDYj4WD0QD
Zj4PDoT7QD[j4XD0SD0QD^6WD0PDbT6PDoT7XD0QD\j4QD^6Y@0WD0PD[1QD]j4XD0QD^j4QD_j4WD0QD`j4QDaj4XD0QF[h
3QD^6WD0QDbj4TD1VD0XD0`DcT6`DaT6`DeQ6`DjT7QF[h3QD^6WD0QDbj4TD1QDcj4XD0`DcT6`DaT6`DeQ6`DjT7QD^6TD
2WD0QDdj4TD1PDiT7`@dR8QDg3XD0VD0`DgT7QD^6TD2WD0QDdj4TD1PDiT7`@dR8QDg3XD0QDej4`DgT7QD^6TD3PDiT7PD
dR8WD0QDg3XD0VD0QD^6TD3PDiT7PDdR8WD0QDg3XD0QDV@WD0QDfj4PDoT7QDh3XD0`DbR8`@dR8`D`I`D]S3`Doc4WD0PD
oT7PDY]2PDg`2QDgj4XD0WD0PDgT6PDVU7QDhl3QDhj4TD1XD0WD0PD[5PDP1XD0`DZc>`D\^6`DP_2QDij4TD1QDjj4Y@0W
D0QDkj4XD0VD0QDij4TD1QDjj4Y@0WD0QDkj4XD0QDlj4WD0QDmj4QDdb2PD^]2PDhV6PD]R5PDoT7XD0WD0PDiT7PDdR8QD
nj4QDoj4XD0WD0QDPk4QDQk4TD1QDRk4QDSk4XD0WD0PDkT7QDTk4XD0VD0WD0PDkT7QDTk4XD0QDUk4WD0QDVk4QDWk4QDX
k4TD1QDYk4XD0WD0PDbT6PDhT7QDZk4XD0WD0PDkT?PDiT7XD0`DdR8`DbR8WD0QD[k4QD\k4TD1QDi3XD0`DfR8`D[:`DdS
3`DSg2`DQ8`D^L`D_LQD^6WD0PD]R5QD]k4XD0VD0QD^6WD0PD]R5QD]k4XD0QD^k4WD0QD_k4QD`k4P@hT7XD0SD0QDak4T
D3WD0PDZ]2QDbk4XD0VD0QDak4TD3WD0PDZ]2QDbk4XD0QDck4QDdk4TD1QDnW2WD0QDek4QDfk4TD1SD0XD0VD0QDdk4TD1
QDnW2WD0QDek4QDfk4TD1SD0XD0QDgk4WD0QDhk4XD0WD0QDik4XD0QDjk4TD5`DdR8QDkk4QD^6TD2WD0QDlk4QD]j4Q@Qk
4QDmk4XD0WD0QDnk4TD6QDok4XD0VD0`D`U4WD0QDnk4TD6QDok4XD0QDRO`D`U4QDPl4TD2WD0QDQl4QDRl4TD1QDSl4XD0
VD0QDPl4TD2WD0QDQl4QDRl4TD1QDSl4XD0QDj>WD0QD^6PDdR8PDSU?XD0QDTl4TD1QD^6TD1WD0QDUl4XD0VD0QDTl4TD1
QD^6TD1WD0QDUl4XD0QDVl4QDWl4TD1QD^6TD1WD0QDXl4PDhT7QDYl4XD0SD0WD0QDZl4PDY]2TD3PDjX8QD[l4XD0`DhT7
QDo^1QD^6TD1WD0QDVc1SD0PDUU7QD\l4XD0`DTW2`DSW2WD0QDf_1SD0PDUU7XD0QD]l4VD0WD0QDf_1SD0PDUU7XD0QD]l
4QD^l4QD_l4TD2WD0QD`l4QDal4TD1QDbl4XD0QDcl4TD2WD0PDHQDdl4Y@0QDel4XD0QD_l4TD2WD0QDfl4QDgl4TD1QDhl
4XD0QFil4TD1Q@iX1WD0QDjl4QDkl4XD0`DgT7`DdR8WD0QDll4PDoT7XD0SD0QFml4WD0QDnl4P@bR8QDol4XD0QDPm4WD0
QDQm4TD5QDRm4XD0VD0WD0QDQm4TD5QDRm4XD0QDSm4WD0QD[g1PDhS8QDTm4TD1XD0`D^2`DR3`Dh]2WD0QDUm4QDVm4TD1
XD0QDWm4WD0QDXm4PDnP6QFYm4XD0`Df]6`Doc4`DiT8`Dad6`DdH`D`a8WD0QDZm4QD[m4XD0VD0`DhT7`D[U?WD0QDZm4Q
D[m4XD0QD\m4`DhT7`D[U?QD]m4QD^6Q@g6WD0QD^m4XD0VD0QD]m4QD^6Q@g6WD0QD^m4XD0QDh?WD0QD_m4QD`m4XD0VD0
WD0QD_m4QD`m4XD0QDam4QDo^1QD^6TD1QDbm4TD1WD0QDj3XD0VD0QDo^1QD^6TD1QDbm4TD1WD0QDj3XD0QDcm4QDo^1QD
^6WD0QDj3XD0VD0QDo^1QD^6WD0QDj3XD0QDdm4QDo^1QDda2TD1WD0QDXJQDem4XD0WD0PDnU<PDoT7QDfm4XD0WD0PDn7P
DhT7XD0SD0VD0WD0PDn7PDhT7XD0SD0PD1QDgi1WD0QDgm4TD1QDhm4TD1XD0`DT;`DYj5`Dbb6WD0QDim4P@kX8PDfP1XD0
QDjm4WD0PDfk4PDRV<PDoT7TD7QDkm4XD0QDlm4TD1WD0QDmm4PDoT7QDnm4XD0WD0PDgT6PDoT7PDm`2XD0WD0PDVU7PD[b
5PD]]2XD0VD0WD0PDVU7PD[b5PD]]2XD0QDj>WD0PDoT7PD`1QDom4P@dR8QDPn4XD0VD0WD0PDoT7PD`1QDom4P@dR8QDPn
4XD0QDj>WD0QDQn4QDn:QDRn4TD1XD0`DhT7UD0WD0QDSn4QDTn4Q@Un4QDVn4XD0UD0WD0PD\i7QDWn4TD4QDXn4XD0WD0P
DiT7PDVV<PDYHXD0WD0PDb4PD]R5PDaP5XD0WD0PDXh3PD[b5PDnT7XD0WD0PD`R5PDgV8PDZ]2PDgV6XD0WD0PDgT7PDdR8
PDl4PDhT7PDdR8PDWc4XD0VD0WD0PDgT7PDdR8PDl4PDhT7PDdR8PDWc4XD0QDj>WD0PD`R5PDd6PDV_2XD0WD0PDkT7PDjX
8QDYn4XD0WD0PDcT6QDZn4QD[n4TD1XD0VD0WD0PDcT6QDZn4QD[n4TD1XD0QD\n4WD0QDf_1PDUU7PDeT7XD0WD0PDHPDgk
4PDXT<XD0WD0PDWU7PDmQ<PDaV<XD0WD0PDWU7PDn:PDY]2XD0WD0PDoT7PDgV8PDPS<XD0WD0QDk3S@0PDUU7QD]n4QD^n4
XD0WD0QDk3S@0PDUU7QD_n4QD`n4PDoT7XD0WD0QDk3S@0PDUU7Q@V;TD1QDan4XD0WD0PDUU7QDbn4Q@cn4P@R3TD1QDdn4
XD0WD0PDUU7QD^:Q@cn4P@R3TD1QDen4XD0WD0PDUU7QDfn4TD2QDgn4XD0QDhn4WD0PDWo3SD0PDUU7QDin4XD0WD0QD\>P
@hT6PDR3XD0QD^6TD2WD0PDaR5QDjn4QDkn4P@oT7PDY]2XD0`D2WD0PDVU7QDln4QDmn4QDnn4TD1QDon4XD0`D2WD0PDVU
7QDPo4XD0VD0WD0PDVU7QDPo4XD0QDj>WD0QDQo4QDRo4QDTn4QDSo4QD^>QDTo4XD0WD0QDUo4QDVo4QDWo4Q@Xo4QDYo4X
D0WD0PDVU7QDZo4Q@[o4QDYo4XD0`E]R5`E^R5`EWU7QDXo2WD0QD\o4XD0QD]o4`E]R5`E^R5`EWU7QDeT1QDTn4WD0P@R3
QD^o4XD0QD_o4WD0PDkT7PDRV?XD0WD0PDhT6PDRU7PDT8XD0WD0PDmV8PDkT6PDk[8XD0WD0PDhT6PDbR8QD`o4PDkT6PDk
[8XD0WD0QDao4PDjW<XD0`DRV3`DdS3WD0QDbo4PDRZ=XD0VD0`DXh5WD0QDbo4PDRZ=XD0QDco4`DXh5WD0QDdo4QDeo4TD
1PDSW6XD0PDhT7`DdR8aDf5WD0QDfo4PDSW6PDhT7QDgo4XD0WD0PDSW6PDhT7QDho4XD0WD0PDXo3PDUU7QDio4XD0WD0QD
jo4PDbV8XD0QDko4WD0QDlo4QDmo4XD0WD0PDHQDno4QDcc3QDoo4XD0QDPP5WD0QDQP5QDRP5QDSP5TD2QDTP5XD0`DX8WD
0QDUP5QDVP5XD0WD0PDnb4PDhT7QDWP5XD0WD0QDSBPDbR8PDXV?XD0WD0QDXP5QDYP5QDZP5TD1QD[P5XD0WD0QD\P5QD]P
5XD0QD^P5`D[5`Dd\=WD0PDoT7PDY]2PDTd=XD0VD0WD0PDoT7PDY]2PDTd=XD0QD_P5WD0QD`P5QDaP5XD0`D^L`DjJ`D[S
3WD0PDcT6QDgk3QDbP5PDQl<XD0WD0PDhT7PDU^=XD0VD0WD0PDhT7PDU^=XD0QDcP5WD0PDSU7PDbR8PDlj=XD0WD0PDhT7
PDbR8PDe7XD0VD0WD0PDhT7PDbR8PDe7XD0QDj>WD0QDdP5PDR3PDoT7PDaa2XD0VD0WD0QDdP5PDR3PDoT7PDaa2XD0PD1W
D0QDn;P@R3QDeP5TD1PDhQ5XD0WD0QD`=TD1QDfP5PDjP3XD0VD0WD0QD`=TD1QDfP5PDjP3XD0QDgP5WD0QDdDTD2QDhP5P
DiT7XD0QDiP5WD0QDjP5Q@kP5P@fi3TD1QDlP5XD0`DhT7UD0WD0PDiT7QDmP5QDl3XD0TD6PD4QDnP5Q@^6QDoP5UD0WD0P
DiT7QDmP5QDl3XD0TD6PD4TD6QDPQ5QDQQ5P@4WD0PDiT7QDVAQDl3TD2XD0VD0QDQQ5P@4WD0PDiT7QDVAQDl3TD2XD0QDj
>UD0WD0PDiT7QDVATD2QDRQ5QDSQ5TD7XD0PD4TD6QDTQ5UD0WD0PDiT7QDUQ5QDVQ5TD6XD0PD4UD0WD0PDiT7QDWQ5QD\6
XD0PD4TD5QDXQ5WD0PDaV?QDYQ5XD0QDZQ5QD[Q5WD0QDm3PDhT7XD0`DQI`Dag6`DZe6`Dn]6`D[\>`Dkc>`DRj6`DC`DdR
8`DnHUD0WD0QDm3PDhT7XD0`DQI`Dag6`DZe6`DC`DdR8WD0QD\Q5PDhT7XD0QD]Q5WD0QD^Q5QD_Q5PDhT7XD0`DRj6WD0P
Dk[=PDhT7XD0QD`Q5WD0QDaQ5PDhT7QDbQ5XD0VD0WD0QDaQ5PDhT7QDbQ5XD0QDcQ5WD0QDdQ5QDeQ5PDhT7XD0QDfQ5QDg
Q5WD0PDmi3QDhQ5XD0QDiQ5TD4QD^6TD1WD0QDn3XD0VD0QDiQ5TD4QD^6TD1WD0QDn3XD0QDjQ5WD0QDkQ5XD0QD^6WD0QD
lQ5P@bV8QDmQ5XD0`Ecb2`E^h5`E_h5`EcT6`EmP6`EaT6`EZ]2`E\]2`EiT7WD0QDo3XD0`DX\4`DT<`D]S3`DWc4`DXc4`
DQ8`DTY6QDo^1Q@^6TD2WD0QDo3XD0WD0PDhT7QDnQ5aDf5`DdF`Dif2SD0XD0VD0WD0PDhT7QDnQ5aDf5`DdF`Dif2SD0XD
0QDh?WD0QDoQ5QDPR5XD0WD0PDUV8QDQR5XD0VD0WD0PDUV8QDQR5XD0QDh?QDRR5QDSR5TD2Q@hf3TD1WD0QDP4XD0VD0`D
^L`Dig5`D]\5QDRR5QDSR5TD2Q@hf3TD1WD0QDP4XD0QDTR5`D^L`Dig5`D]\5WD0QDUR5QDVR5XD0QDWR5QD^6WD0QDVAQD
XR5QDYR5Q@ZR5XD0WD0QDS]1PDVU7QDVATD1QD[R5XD0`DoT7WD0PDgX<QD\R5XD0WD0QDdT3PDS^2QD]R5XD0WD0QD^R5QD
_R5XD0VD0WD0QD^R5QD_R5XD0QD`R5WD0PDhW?PDUS7XD0WD0PDb_;PDiW?PDdGXD0WD0QDaR5QDbR5XD0WD0QDcR5QDdR5X
D0VD0WD0QDcR5QDdR5XD0QDeR5WD0PDoZ3PDhT7XD0SD0PDnP6WD0QDfR5PDhT7QDVAXD0`Dkg5WD0PDWo3QDgR5PDUU7QDh
R5XD0WD0QDiR5QDf6PDmi3XD0WD0QDl@QDjR5PDbR8PDXg<XD0WD0PDaR5SD0QDkR5PDoT7QDlR5XD0WD0QDn;QDmR5PDoT7
XD0QDnR5WD0QDoR5QDPS5QDQS5XD0WD0QDRS5QD^_1XD0VD0WD0QDRS5QD^_1XD0PD1WD0QDSS5QDTS5P@^T6PDSW6XD0WD0
QDX\2QDUS5PD`n>XD0WD0QDVS5PDgV6TD3PDgQ5XD0WD0QDVS5QDWS5QDfT1P@Y]2TD1QDXS5XD0WD0QDYS5QD\S4QD]S4XD
0PDah5QDZS5TD6WD0QD]<PDeU7QD[S5XD0WD0PDf3QD]<TD1QD\S5XD0QD]S5WD0PDcT6PDbR8PDoX4XD0WD0QDYd2PDoT7Q
D^S5P@hT7QD_S5XD0SD0WD0QD`S5QDaS5QDbS5TD1QDcS5XD0WD0QDdS5XD0QFeS5WD0QDfS5PDlV8TD1QDgS5XD0`DRj6WD
0QDhS5SD0XD0WD0QDiS5QDR4XD0QDjS5TD1QDkS5TD1QDhf3S@0WD0QDS4XD0aDf5`Dai5`DbT3`Dg2QD^6TD1WD0QDlS5XD
0VD0QD^6TD1WD0QDlS5XD0QDmS5WD0PDiX?PDlj>XD0WD0PDab7PDd8XD0`DYd=WD0PDUh5PDmT7PDod<QDnS5XD0WD0QDoS
5P@^T6QDPT5XD0QDQT5WD0QDRT5PDaT6XD0VD0QDQT5WD0QDRT5PDaT6XD0QDST5QDTT5P@bR8WD0QDUT5QDVT5XD0QDWT5Q
DXT5QDSV1WD0P@UR6QDYT5XD0`DcT6WD0PDld4PDa[4XD0WD0QDZT5PDP\4XD0VD0WD0QDZT5PDP\4XD0QD[T5WD0PDQk4QD
\T5XD0WD0PDmX?PDXX=XD0WD0QD]T5PD`i5XD0WD0QD^T5PDge4XD0VD0WD0QD^T5PDge4XD0QDT@WD0PDoX?PDPY?XD0WD0
PDfd1PDQY?XD0WD0PDjf<PD[T3XD0WD0PDRY?PD^]6XD0WD0PDTU6PDRZ>XD0WD0QD_T5PDQQ4XD0WD0PD]d4PDYe4XD0WD0
PDP[4PD`Y6XD0PDhT7WD0PD^d4PD`IPDhT7XD0WD0PDZi;PDUY?XD0VD0WD0PDZi;PDUY?XD0QD`T5WD0PDVY?QDUT4XD0WD
0PDg^2PDQV<XD0WD0PDkf2PDWY?XD0WD0PDed4PD[5PDhT7XD0WD0PDjj;QDaT5XD0WD0PDoX3PDoP?XD0WD0PD[j4PD_g7X
D0QDbT5WD0PDfk4QDcT5QDdT5XD0WD0PDXY?QDeT5XD0WD0PD]\=QDfT5XD0WD0PDYY?QDgT5XD0WD0PD]X<PDcT6PDdR8PD
hP<XD0WD0PDRHQDPi4PDdR8QDhT5XD0WD0PDhX>PDcT6PDdR8PDac2XD0WD0PDce5PDcT6PDdR8PDdT6XD0WD0PDlZ<PDaT6
PDdR8PDdT6XD0VD0WD0PDlZ<PDaT6PDdR8PDdT6XD0QDiT5WD0PDVZ>PDcT6QD]CPDd\=XD0WD0PDVX6PDcT6PDdR8PDZY?X
D0WD0PDfa2PDcT6PDdR8PD[Y?XD0WD0PDjP=PDcT6PDdR8PDSa2XD0WD0PDmk4PDcT6PDbR8PD\Y?XD0WD0PD[V>PDcT6PDb
R8PD]Y?XD0WD0PD]m6PDbT6PDhT7PDRj6XD0WD0QDjT5PDcT6PDbR8QDkT5XD0WD0QDlT5PDcT6QDjX2XD0QDmT5WD0QDnT5
PDdGQDoT5QDPU5TD1QDQU5XD0WD0PD[T3QDRU5XD0WD0PDHPDbY?XD0WD0PDcV<QDSU5XD0WD0QDTU5PD_n3XD0QDUU5WD0P
DhW?QDVU5XD0WD0QDWU5PDaT6QDXU5XD0WD0PDai5PDoT7PDdR8PDiP3XD0WD0PDW5PDgd<XD0WD0PDXo<PDcT6PDdR8PDXQ
7XD0WD0PDgY?PDcT6PDdR8PDaGXD0WD0PDVKQDYU5XD0WD0PDXh3PDhY?PDcT6XD0WD0PDdj6PDnP6QDZU5PDnW8XD0WD0QD
[U5QD\U5XD0WD0QD]U5PD_h5XD0`Doc4`DgU3`DS4`DaT6WD0PD^h5PDXe6XD0WD0PDmY?PDmT7PDWo<XD0WD0PDgV8PDXg5
PDmT7PDHXD0WD0PDnY?PDm[6PDmT7PDHXD0QDU4TD1WD0QD^U5PDXh3QDfGXD0aD\6QDe:WD0QD_U5PDXh3QDfGXD0QD`U5T
D1WD0QDaU5PDXh3QDbU5XD0aD\6QDcU5TD3PDXh3Q@fGWD0QDT4XD0VD0QDcU5TD3PDXh3Q@fGWD0QDT4XD0QDdU5QDeU5TD
3WD0PDWo3QDVASD0PDUU7XD0QDVAQDfU5TD4QDgU5WD0QDhU5SD0PDUU7QDiU5XD0WD0PDlP8PDVc4QDjU5XD0RD0PDXh3WD
0QDkU5XD0QDlU5Q@_6WD0QDmU5P@fU8QDVAS@0SD0QDnU5XD0QDoU5P@T8TD2WD0QDPV5P@fU8QDVAaDa5aDf5aDT7S@0aDf
5SD0XD0VD0QDoU5P@T8TD2WD0QDPV5P@fU8QDVAaDa5aDf5aDT7S@0aDf5SD0XD0QDj>QDh5TD4QD^6WD0QDVASD0QDQV5Q@
RV5XD0Q@VASD0VD0QDh5TD4QD^6WD0QDVASD0QDQV5Q@RV5XD0Q@VASD0PD1WD0PDkT7QDSV5P@`U8PDXl4XD0QDTV5TD6WD
0PDcT6PDml=XD0WD0PDi]1SD0XD0WD0QD[Q2PDWo3PDUU7XD0QDVA`Dmn;`DZj5`DWo;`DVc4`DXc4`DVj5`D]f5`DgP6`D`
o;`DWc4`DXZ?`DYZ?WD0QDUV5PDYY8PDWo3PDUU7XD0YD2WD0PDXo3QDVASD0P@4QDVV5QDWV5XD0WD0QDXV5PDhT7XD0`Dd
R8`D]m6`DjV>`DkIWD0QDYV5PDhT7QDZV5XD0WD0QD[V5QDe:QDVASD0QD\V5XD0WD0QD]a4QD]V5TD1PDmi3XD0UD0WD0QD
Wb1QD[g1SD0XD0QDob1WD0QD^V5QD_V5TD3QD`V5XD0WD0PD`Z?XD0QDaV5WD0QDbV5PDbR8QDcV5XD0UD0WD0PD^R5XD0QD
ia1QDdV5WD0QDeV5QDfV5QDgV5QDWW4XD0WD0QDhV5QDiV5QDf6QDPDPDjo2XD0WD0PDgV8QDjV5PDoT7XD0WD0QDPa1PDoT
7PDmV8XD0QD^:WD0QD]m1PD\P5P@hT6QDkV5TD2QDlV5XD0WD0QDmV5QDnV5QDoV5XD0UD0WD0QDPW5XD0SD0QDQW5PDbR8P
DnLPD[T3QDcX3TD1PDaT6TD4QDoAQDRW5QDSW5WD0QDTW5XD0TD2QDUW5SD0UD0QDVW5WD0QDWW5XD0VD0UD0QDVW5WD0QDW
W5XD0QDmP1QDXW5Q@^6Q`1g6WD0QDYW5XD0`DoT7aD\6UD0WD0PD]R5QDVASD0XD0UD0WD0PDhW8QDVASD0XD0UD0QDZW5QD
[W5UD0WD0QD\W5XD0SD0`Dbh5UD0PD^h4QD]W5QD^W5PD^h4PDoT7QD_W5QD]<QDlQ3PDiU>QDnBQD^6PDbR8Q`1g6WD0QD`
W5XD0QDaW5QDbW5UD0WD0QDcW5XD0WD0QDdW5Q`1g6Q@eW5QDe7XD0QDe7QDfW5QDgW5QDTR2TD2QDhW5QDiW5QDjW5QD^6W
D0QDkW5XD0PDoT7QDlW5WD0QDTR2XD0SD0PDfP1PDda2PDS3QDmW5PD^T6PDS3PD^T6QDnW5QDoW5QDPX5PDT_6PD`T6QDQX
5QDRX5PDhk4QDSX5PD]]>PD^T6QDTX5QDUX5WD0QDVX5XD0`DoT7QDUX5WD0QDVX5XD0`DoT7QDTX5WD0QDVX5XD0`DoT7WD
0QDVX5XD0`DoT7QD^:QD^6Q`1g6WD0QDWX5XD0QDXX5QDYX5QDZX5PDbR8WD0PD^h4XD0PDoT7QDPP1QD[X5TD1QD\X5QDTR
2TD2QD]X5QD^X5PDY]2WD0QD_X5XD0QD^6PDoT7PDY]2WD0QD`X5XD0QDaX5QDbX5QDcX5PDdR8PDe3QDdX5QDeX5QDfX5QD
go1PD^W6QDgX5PD^W6PDmT7PDXV8PDdR8PD^X<PDWo;QDXo3QDhX5QDiX5P@hT7QDjX5PDki1QDkX5PDiT7PDRm5QDlX5PDo
T7PDR3QDmX5PDhGPDcT6QDnX5PD[b5PD`T6PDfP3TD2QDoX5PDfk4PDhT7PDdR8QDPY5PDfQ5QDQY5TD6WD0Q`1g6QDeW5XD
0QDRY5QDQY5TD5PDiT7TD3WD0QDe7XD0QDSY5TD8PD4WD0QDTY5XD0UD0WD0PDWn=XD0WD0QDSY5SD0PD4QDTY5XD0WD0QDS
Y5SD0SD0PD4QDTY5XD0QDW4QDUY5S@0WD0QDV4XD0VD0QDW4QDUY5S@0WD0QDV4XD0QDVY5QDW4TD2QDWY5QDXY5Q`1g6S@0
WD0QDV4XD0VD0`DbR8QDW4TD2QDWY5QDXY5Q`1g6S@0WD0QDV4XD0QDYY5`DbR8QDZY5TD2QD[Y5TD2WD0QDX4Q@\Y5QDY4X
D0QDW4QD]Y1WD0QDX4QDY4XD0WD0QD[4PDhT7QDVAaD\6SD0XD0WD0PDhd4PD^e4XD0WD0PDgd4PDnGXD0VD0`Deo5`D_8WD
0PDgd4PDnGXD0QD]Y5`Deo5`D_8WD0QD^Y5QDhR3QD_Y5XD0WD0QD`Y5PDcT6PDdR8PDfKXD0WD0PDdc4PDhT7PDWP4XD0WD
0PDVZ?PDWc4XD0WD0QDaY5QDbY5PDVIXD0WD0QDcY5PDcT6TD2PDU[?XD0WD0QDdY5QDeY5XD0QD^6TD1WD0QDcGQDfY5PDo
T7XD0QDgY5WD0PDST=PD^T6PDY4XD0WD0QDhY5QDiY5QDjY5XD0WD0QDkY5PDe`<XD0`DlT7`DoT7WD0QDkY5PDcT6PDdR8Q
DlY5PDdg8XD0WD0QDmY5QDnY5XD0VD0`DkT7WD0QDmY5QDnY5XD0QDoY5`DkT7WD0QDPZ5QDQZ5XD0VD0WD0QDPZ5QDQZ5XD
0QDjo2WD0QDRZ5PDdU7XD0WD0PDkk;PDhT7QDSZ5XD0WD0PD][?PDhT7PDiT?XD0WD0PD`i5PDmOPDcT6XD0WD0PDPe4QDTZ
5QDUZ5XD0WD0PD^[?PDdW>XD0WD0PD_[?PDRl6XD0WD0QDVZ5QDWZ5XD0WD0PDa[?PDnf6XD0PDhT7WD0QDXZ5PDc[?XD0WD
0QDYZ5QDZZ5XD0WD0QD[Z5PDVe<XD0VD0WD0QD[Z5PDVe<XD0QD\Z5QD]Z5PDbR8WD0QD^Z5QD_Z5XD0WD0QD`Z5PD[T3XD0
WD0PD[T3PDhT7TD1PD[Y7XD0WD0QDaZ5QDbZ5XD0WD0PDTW<PDgV8XD0WD0PDZR>PDfQ1XD0WD0PDQR6PDZZ>XD0VD0`D_e7
WD0PDQR6PDZZ>XD0QDRO`D_e7WD0PDf_;PDnY>XD0WD0PDTl<PDiT7PDoW>XD0WD0PD`_7PDW[<XD0WD0PDSZ6PDhT7PDkR>
XD0WD0PDoW>QDcZ5XD0VD0`DlT7WD0PDoW>QDcZ5XD0QDdZ5`DlT7WD0QDeZ5QDfZ5XD0QDgZ5TD2WD0QDhZ5PDdGXD0VD0`
DhT7`DiT7QDgZ5TD2WD0QDhZ5PDdGXD0QDiZ5`DhT7`DiT7WD0PD[3PDcT6PDdR8QDjZ5XD0WD0PDQJPDcT6PDbR8PDh[?XD
0WD0QDkZ5PDa_<PDi[?XD0WD0QDlZ5PDSe4PDoT7XD0WD0PDYT3PDiT7QDmZ5XD0WD0QDnZ5PDjIPDia<XD0VD0WD0QDnZ5P
DjIPDia<XD0QDj>QD^6TD1WD0PDhk4QDoZ5QDP[5XD0VD0QD^6TD1WD0PDhk4QDoZ5QDP[5XD0QDQ[5QFR[5QD^6TD1QDS[5
Q`1g6S@0WD0QDZ4XD0VD0`DcT6QFR[5QD^6TD1QDS[5Q`1g6S@0WD0QDZ4XD0QDT[5`DcT6QDU[5TD6QD^6QDV[5S@0WD0QD
P3XD0VD0QDU[5TD6QD^6QDV[5S@0WD0QDP3XD0QDW[5WD0QDX[5QDY[5XD0VD0WD0QDX[5QDY[5XD0QDZ[5WD0QD[[5QD\[5
XD0WD0PDo[?QD][5XD0WD0PDQ\?QD^[5PDQf6XD0WD0PDl_2PD[b5PDgV8XD0VD0WD0PDl_2PD[b5PDgV8XD0QDW[5WD0PDS
\?PDbk8XD0VD0WD0PDS\?PDbk8XD0QD_[5WD0QD`[5QDa[5XD0WD0PD_\8PDfm6XD0VD0WD0PD_\8PDfm6XD0QDb[5WD0PDg
9QDc[5XD0VD0WD0PDg9QDc[5XD0QDd[5WD0PD[\?PDS\6XD0WD0QDe[5QDf[5XD0VD0WD0QDe[5QDf[5XD0QDg[5WD0PD]\?
PDiT7XD0WD0QDh[5PDhT7PD_g8XD0QD^6TD1WD0QDi[5PDhT7TD1QDj[5QDk[5XD0WD0QDl[5P@`m>QDm[5XD0VD0WD0QDl[
5P@`m>QDm[5XD0QDn[5WD0PDgV8QDo[5XD0VD0WD0PDgV8QDo[5XD0QDW[5WD0PD\Y6QDP\5XD0WD0PDie4QDQ\5XD0WD0PD
kf2QDR\5XD0WD0PDUe7QDS\5XD0WD0QDT\5QDU\5XD0WD0QDV\5P@Pe4QDW\5XD0WD0QDX\5QDY\5XD0VD0`DTR<`DUR<WD0
QDX\5QDY\5XD0QDZ\5`DTR<`DUR<WD0QD[\5QD\\5XD0WD0QD]\5QD^\5XD0VD0WD0QD]\5QD^\5XD0QD_\5WD0QD`\5QDa\
5XD0WD0QDb\5XD0VD0`Dm^?`De3`DQX2`DmT3WD0QDb\5XD0QDc\5`Dm^?`De3`DQX2`DmT3WD0PDPe4PD]9XD0PDaT6WD0P
Dfe4PDhT7PDd8XD0VD0WD0PDfe4PDhT7PDd8XD0PD1QFd\5QD^6TD1WD0PDbR8PDfe4PDhT7PDd8XD0WD0PDXd3PDW6PDhT7
XD0WD0PDgU6QDe\5XD0WD0PDeg5PDhT7PDdR8QDf\5XD0WD0PDQV8QDg\5XD0WD0PDhP3QDh\5XD0VD0`DaT6WD0PDhP3QDh
\5XD0QDi\5`DaT6WD0PDfk4QDj\5XD0`D]Y<`DYS3`DoG`DWU5`Dn`=`DZ:`Dfj;WD0PDgk4PDjZ=XD0`DiZ6`DR_2`Dlh6`
DPi6`DRR>WD0PDdHQDk\5XD0`D^]6`DhT7`DiT7`DkT7`DgT7WD0PDek4PDT_?XD0WD0QDl\5QDm\5XD0`DV_?`DnG`Dma2W
D0PDok4PDnGXD0VD0WD0PDok4PDnGXD0QDj>WD0QDn\5PDYQ3XD0`DcT6WD0QDo\5QDP]5XD0`DoZ5`DP[5`DlZ5`DbH`Dif
2`Dee6`DmZ5`DmV2`DV\8`DWW2`DZ_?`DWH`De^6`Dd^6WD0PDQl4PD[_?XD0WD0PDRl4PD\_?XD0WD0PDSl4PD]_?XD0WD0
PD^W5PD^_?XD0WD0PD__?PD`_?XD0WD0QDQ]5QDR]5XD0WD0QDS]5PDm^>XD0`Do_?`DlR6`D\^6WD0PDUl4PD`Q>XD0WD0Q
DT]5QDU]5XD0VD0WD0QDT]5QDU]5XD0QDV]5WD0QDW]5QDX]5XD0WD0PD`^>QDY]5XD0`DWT3`D\\6`DXe6WD0PD^`?PDUU7
XD0WD0QDZ]5PD[\2XD0VD0WD0QDZ]5PD[\2XD0QD[]5WD0PDjd4PDTh<XD0WD0PDg3PDn2XD0VD0WD0PDg3PDn2XD0QD\]5W
D0QD]]5PDhT7TD2QD]CTD1QD^]5XD0WD0QD_]5QD`]5XD0`Dml6`Dnl6`DQ^=`D^\?`DPn6`Db`?`Dc`?`Dd`?WD0QDa]5QD
b]5XD0VD0`DoJWD0QDa]5QDb]5XD0QDc]5`DoJWD0PD\IQDd]5XD0WD0PD\\6PDob;XD0WD0PD[5PDoT7PDXg5XD0WD0QDe]
5QDf]5XD0`Dg:WD0QDg]5PDb`3XD0VD0WD0QDg]5PDb`3XD0QDh]5WD0QDi]5QDj]5XD0WD0PDio2QDk]5XD0VD0WD0PDio2
QDk]5XD0QDl]5WD0PD`T6PDdR8QDm]5XD0VD0`DdR8WD0PD`T6PDdR8QDm]5XD0QDn]5`DdR8WD0PDhk4QDo]5XD0VD0WD0P
Dhk4QDo]5XD0QDP^5WD0PDge4PDTa?XD0WD0PDl4PDhT7PDdR8PDUa?XD0WD0PDjj3PDWa2PDbT6XD0VD0`DaT6`DcT6WD0P
DWa2PDbT6XD0VD0`DaT6`DcT6WD0PDjj3PDWa2PDbT6XD0QDQ^5`DaT6`DcT6WD0PDWa2PDbT6XD0QDQ^5`DaT6`DcT6WD0P
DRf<PDoT7PDPR=XD0WD0PD`Y6PDmT7PDVa?XD0WD0PDWZ6PDmT7PDaW>PDhT7XD0WD0PDlX2PDmT7PDYj6XD0WD0PDkIPDmT
7PDPb6XD0WD0PD\b6PDmT7PDX_1PDhT7XD0WD0QDR^5PDmT7PDYa?XD0WD0PDVW6PDmT7PDRe7XD0WD0PD]];PDmT7QDS^5X
D0WD0PDW5PDmT7PDQX5XD0WD0PDcP6PDmT7PDek4XD0WD0PDic4PDoT7PDPk9XD0WD0PDT?PDcT6TD1QDT^5XD0WD0PDc3PD
cT6QDf6PDXT<XD0WD0PDkT7PDnZ<XD0VD0WD0PDkT7PDnZ<XD0QDU^5WD0PD`T6QDV^5XD0VD0`DgX2`Dm5WD0PD`T6QDV^5
XD0QDW^5`DgX2`Dm5WD0PD^T6PDiT7PDPQ?XD0WD0PD^T6PDoT7QDX^5XD0WD0PDcT6PDik4QDY^5XD0VD0WD0PDcT6PDik4
QDY^5XD0QDZ^5WD0QD[^5PDR8XD0WD0QD\^5QD]^5XD0`Dai5WD0PDgT7QDVATD1QD^^5XD0VD0WD0PDgT7QDVATD1QD^^5X
D0QD_^5QD`^5`DmT8`DV3`Dn2QFa^5TD2WD0QDb^5XD0QDb^5`DR3SD0PDcP5PDR3Q`1g6QDc^5PD^2PDgQ5QDd^5PDgQ5WD
0QDe^5P@Wo3QDf^5XD0`DiT7`D^6QDg^5WD0QDnW2PDoT7XD0SD0QDe^5PDoT7aD\6`DW3QDh^5PDoT7QDi^5QDnW2PDoT7W
D0QDj^5XD0QDcn1WD0QDk^5XD0`DHQDo^1Q@l^5P@bR8PDbQ8QDnBQD^6WD0QDm^5QDn^5XD0PD[b5QDV;QDo^5QDP_5WD0Q
DQ_5QDR_5XD0QDS_5S@0S@0WD0QD^6QD[f2XD0QDT_5TD1WD0QDTn4QDU_5XD0`E]R5`EeT6`Eo9`EbR5`E[b5`EfT6WD0QD
U<QDV_5XD0VD0`E]R5`EeT6`Eo9`EbR5`E[b5`EfT6WD0QDU<QDV_5XD0QDW_5WD0QDc:QD]4XD0`Dl_2`DeT6WD0QD^:PD^
P5QD]4XD0`Dl_2`DeT6QDX_5TD2WD0QDY_5QDZ_5XD0WD0QD[_5PDY]2TD1QD\_5QD]_5XD0PDdR8WD0SD0PDRV<QD^_5TD1
PDoT7XD0UD0WD0QD__5QD`_5XD0TD6QDa_5WD0QDb_5QDc_5VD0XD0WD0QDb_5QDc_5QDd_5XD0WD0QDe_5PDo2PDQb;XD0W
D0QDf_5PDY]2TD2QDg_5XD0WD0PDWU7PD\i7XD0SD0UD0WD0QDh_5QDi_5TD1XD0SD0QDj_5QDk_5QDl_5TD1WD0QDm_5TD1
QDn_5XD0WD0PDhT6PDkT6QDo_5PDoT7XD0WD0PDdR8PDbo3XD0SD0WD0QDQ\1PDaa2PDHQDP`5XD0WD0QDQ`5P@bT6PDiT7X
D0WD0QDW<QDR`5QDS`5Q@T`5XD0SD0WD0QDU;QDV;QDU`5TD1PDoT7QDV`5XD0WD0QDnW2QDW`5PDoT7QDX`5XD0WD0PDo]2
PDoT7XD0QDY`5WD0QD\<QDZ`5QD[`5TD1YD2XD0SD0WD0QD\`5QD]`5QD^`5QD_`5TD1QD``5XD0WD0QD`6Q@`=QDa`5XD0S
D0WD0QDb`5QDc`5QDd`5XD0WD0QDe`5PDhT7SD0XD0QDf`5WD0PDdR8QDg`5QDh`5QDi`5XD0WD0QDj`5QDk`5PDiT7SD0QD
l`5XD0QDm`5WD0QDn`5XD0QDo`5PDbR8S@0WD0QDPa5XD0PDj;PDiT7SD0QDQa5SD0QDRa5PDla?PDoT7PDY]2QDSa5PDoT7
QDTa5WD0QDUa5XD0QDVa5QDWa5PD^T6PDU^;PDi8PDi7PDZ4QDXa5WD0QDYa5XD0QDZa5QD^6WD0QD[a5XD0PDiT7TD2QD\a
5QDe:WD0QD]a5PDoT7PDY]2XD0QD^6QD^a5QD_a5QD`a5QDaa5QDba5PDHPDc`7PDcT6UD0QDca5QD]4QDU<PDR3WD0QDda5
XD0QDQ\1QDea5QDfa5SD0QDga5PDaa2PDfP1PDoT7PD^P5PDaa2QDha5QDi?QDia5QDja5QDka5PDoT7QD^6QDla5QDP_5QD
ma5QDna5QDoa5QDPb5QD^6PDfP3QDQb5PDRX8SD0UD0PDc`2SD0QDc:QDRb5PD^P5PDY]2Q`1g6WD0QDSb5XD0PD^P5QDTb5
QDUb5PDbR8PDcP5PD\P5PDaa2QDVb5PD[b5QDWb5PDoT7QDXb5P@jo2PDT8PDll<QDYb5PDdR8PDTf5QDZb5PDdR8QD[b5PD
iT6QD\b5QD]b5PDgT7QD^b5QD_b5QD`b5PDoT7QD]4QDab5QDbb5PDhd4PDcT6PDfi3PDP4QDnBQDcb5QDdb5QDSBQDRa1PD
hT7QDeb5QDfb5QDgb5PDaT6QDhb5QDib5QDjb5PD_W<PDbT6QDkb5P@Z]2QDlb5QDnBPD_P5PDoa?PDoa?QDmb5QDnb5QDob
5QDPc5QDnBPD[k3`Da3`DX3`D\m4`Dn3`Df3`De3`De8`DY4`Doa;`D[4`D]7`Dg6`Dd3QD]4QDc:QDQc5QD^:QDU<S@0QDR
c5`D^]2QD^:Q`1g6QDSc5QDTc5QDUc5QD^6QDVc5QDWc5QDZl4Q`1g6QDXc5PD_R5PDhT6SD0PD^R5PDmP6SD0PD]R5PDmP6
QDYc5PDhQ6QDZc5QD[c5PDhQ6PDT8PD4SD0PDhQ6PDT8QD\c5PDaU8PDT8QD]c5PDeU6PDgQ5PDWU7QD^c5PDgT7QD_c5PD^
FPD4QD^?PDgT7QD_c5PD^FQD^?PDcT6QD_c5PD^FPD4PDn9PDcT6QD_c5PD^FPDn9PDbU8PD^FQD`c5PDWU7QD^:PD]]2PDk
8PDU3PDPe3PDY]2PDPe3PDoT7QD^6PDmV<SD0PDmV<QDac5QDU<PDY]2QDbc5QDcc5QDVc1SD0TD2PD[k3QDlm4QDn:PDY]2
Q`1g6QDdc5QDec5QDfc5QDgc5QDhc5PDdR8QDic5QDjc5QDkc5PDhQ6QDlc5QDmc5PDT8QDnc5SD0QDXb5PDT8QD^>QDoc5Q
DPd5QDQd5QDRd5PD^P5PDaa2PDfP1PDoT7QDc:QDSd5QDha5PDgQ5PD`T6PDgQ5PDoT7PDWZ?PD4SD0QDTd5WD0QDQ_5QDUd
5QDVd5XD0WD0QDPa2SD0QDWd5PDY]2PDoT7XD0WD0PDTb2PDbU6XD0QDXd5WD0QDYd5QDZd5TD1QD[d5XD0QD\d5WD0QD]d5
PDbQ8XD0SD0QD\d5WD0QDTHPDhT6PDbQ8XD0SD0WD0QD^d5QD_d5PDoT7QD`d5XD0SD0QDad5WD0QDbd5S@0QDcd5PDoT7XD
0`Dl_2`Dd3`D[P<`Dg2UD0WD0QDdd5QDed5TD4PDY]2XD0QDfd5UD0WD0QDdd5QDed5TD4PDY]2XD0YD1QDgd5P@^P5WD0PD
Y]2TD1QDhd5QDid5XD0QDc:WD0PDR3QDjd5XD0QDc:WD0PDR3YD1XD0QD^:PD^P5WD0PDR3YD1XD0QD^:PD^P5WD0PDR3QDj
d5XD0WD0QDkd5PD^P5QD]4XD0QDld5WD0QDmd5XD0TD1QDnd5QDod5Q@Pe5WD0P@hQ6QDQe5XD0P@][=QDRe5WD0PDhQ6QDS
e5XD0QDTe5WD0PDhQ6PDog5XD0QDUe5UD0WD0PDT8QD^>XD0SD0WD0QDVe5QD^>QDWe5XD0VD0WD0QDVe5QD^>QDWe5XD0QD
Xe5UD0WD0QDYe5SD0S@0S@0PD4PDWo3XD0SD0UD0WD0QDhU5SD0S@0S@0PD4QDYe5XD0SD0UD0WD0QDZe5XD0QD[e5WD0QD\
e5YD2XD0`DoT7QD]e5WD0QD^e5XD0SD0QD^6WD0QD_e5P@bT6P@iT7XD0QD`e5TD2QDae5WD0QDbe5QDce5XD0VD0WD0QDbe
5QDce5XD0QDde5WD0QDee5XD0QDfe5TD3QDge5QDhe5WD0QDn;Y@0QDie5XD0`Dg`2`Dmf3`DnV6`DW`7UD0WD0PDjW8PDUU
7YD2XD0TD5PD4SD0UD0WD0PDWZ?PDhT7YD2XD0TD5PD4SD0UD0WD0PDWZ?PDhT7SD0TD4PD4QD]4XD0SD0UD0WD0PDjW8PDU
U7SD0TD4PD4QD]4XD0SD0`EWU7`E`R5`EeT6`E]R5QDl`2WD0QDje5XD0QDke5`Dbh5PD]R5WD0SD0TD1QDle5QDV;XD0SD0
PD_R5WD0QDme5XD0WD0QDne5TD1QDoe5XD0QDPf5WD0QDQf5QDRf5XD0PDoT7QDSf5WD0QDTf5QDUf5QDVf5XD0SD0WD0QDT
f5QDUf5QDnW2PDoT7XD0SD0WD0QDWf5QDXf5QDYf5QDZf5XD0QD[f5S@0S@0S@0WD0QDU<P@R3QD\f5XD0WD0QD]f5QD^f5P
DY]2TD2QD_f5XD0SD0WD0PDcQ6QD^6TD2QD`f5QDaf5XD0SD0WD0QDma5QD^6TD1QDbf5XD0QDcf5WD0PDbR8QDdf5XD0VD0
WD0PDbR8QDdf5XD0QDef5QDff5WD0QDgf5TD1QDhf5XD0SD0WD0QDe^5TD1QDif5XD0SD0WD0QDjf5TD1QDkf5XD0SD0WD0Q
Dlf5QDmf5XD0P@][=QDnf5`D=QDof5WD0QDlf5QDmf5XD0P@][=QDnf5`D=YD2WD0QDPg5QDQg5XD0QDRg5`DUU7WD0QDSg5
PDiT7XD0SD0WD0QDec5QDTg5TD2QDUg5QD^6XD0QDVg5PDhQ6PDT8WD0PD4QDWg5XD0UD0WD0PDhQ6PDT8XD0SD0UD0WD0QD
Xg5QDYg5XD0SD0UD0WD0QD]4PD4QDZg5XD0UD0QD[g5TD9PD4WD0QD]4XD0SD0UD0WD0QD]4XD0aD\g5UD0WD0QD]g5`DR7`
DY4`D\;`DiT8`DP3`Da3`DX3`D\m4`Df3`Dd3`DR7`Doa;`D]7`Dn3QD]4XD0UD0WD0QD^g5XD0SD0QD_g5WD0QD`g5XD0SD
0UD0WD0QDag5XD0SD0UD0WD0QDbg5QDcg5TD2QDdg5TD1PDY]2XD0SD0UD0WD0QDeg5QDfg5TD2QDgg5XD0SD0UD0aD]6aD\
6aDl6aDT7aDf5aDh5aDi6aD^6aD_6aD`6aDc6aDf6aDc7WD0SD0XD0QDhg5UD0aD]6aD\6aDl6aDT7aDf5aDh5aDi6aD^6aD
_6aD`6aDc6aDf6aDc7iD1iD2iD0iD4WD0SD0XD0QDci2SD0`D`OaD^6aD_6WD0QD`S1PDbT6PDhT7Q@f6QDig5XD0`DRj6WD
0QD`S1QDi`4QDjg5XD0WD0QD`S1PDfU8QDf6QDkg5XD0WD0QD`S1PDmU8TD2PD`U8XD0WD0QD`S1QDlg5XD0VD0WD0QD`S1Q
Dlg5XD0QDmg5WD0QDng5QDf6QDog5XD0WD0PDbR8QDPh5QDQh5XD0QDRh5WD0QDSh5QDTh5XD0VD0WD0QDSh5QDTh5XD0QDU
h5WD0QDVh5TD1QDWh5XD0VD0`DoU3`D`I`D\K`DnU3`DaG`Dio5`Dao5`D_Q7`Dgb?`DUc4WD0QDVh5TD1QDWh5XD0QDXh5`
DoU3`D`I`D\K`DnU3`DaG`Dio5`Dao5`D_Q7`Dgb?`DUc4QDYh5WD0QDZh5XD0VD0QDYh5WD0QDZh5XD0QD[h5QD\h5WD0QD
]h5TD1QD^h5XD0`Daf6`DUc6`DVc6`Dn[6`Dlh6`Dmh6`DmS3`DSg2`DSc?`Dch6aD\6WD0QD_h5QD]CQD`h5XD0WD0QDah5
PD^T6TD1QDbh5XD0WD0QDch5QDdh5XD0VD0WD0QDch5QDdh5XD0QDeh5WD0QDch5QDfh5QDgh5XD0WD0PDfU8QD[GQ@hh5PD
[d>XD0WD0QDih5TD1QDjh5XD0VD0`DhT7WD0QDih5TD1QDjh5XD0QDkh5`DhT7WD0QDlh5QDmh5Q@]CQDnh5XD0WD0PD`T6P
DoT7PDbR8XD0SD0WD0PDbT6PDhT7PDdR8PDcj6XD0WD0QDoh5PDdR8QDPi5XD0VD0WD0QDoh5PDdR8QDPi5XD0QDQi5WD0QD
Ri5PDaT6QDSi5XD0VD0WD0QDRi5PDaT6QDSi5XD0QDTi5WD0PDaT6PDbR8PDS7XD0WD0PDg]2PDZo5XD0WD0QDlCPDdT6XD0
VD0`DgT7WD0QDlCPDdT6XD0QDj>`DgT7WD0QDUi5QDVi5PDdT6XD0WD0QDjBPDlT7TD1PDoT7XD0QDWi5`Dbh5WD0QDXi5XD
0`Dbc6`DQ^6`Dbc?WD0QDYi5S@0QDZi5QD[i5XD0VD0`DcV2`Dhc?`Dic?`DdR8WD0QDYi5S@0QDZi5QD[i5XD0QD\i5`DcV
2`Dhc?`Dic?`DdR8WD0QD]i5QD^i5XD0WD0PDaT6PDdR8QD_i5QD`i5XD0QDai5WD0PDcT6PDYU>XD0WD0QDbi5QDci5XD0Q
Ddi5`Dlh6`DfW5`DQd6`Dlf6`D^Y6`DRj6`DfK`DeK`Dio5WD0QDjFQDV[2QDei5XD0WD0QDnATD1QDfi5XD0VD0`DWU6`D_
H`Dn[6WD0QDnATD1QDfi5XD0QDgi5`DWU6`D_H`Dn[6WD0QDhi5QDii5XD0VD0WD0QDhi5QDii5XD0QDji5WD0PDeKQDUDTD
1QDki5XD0WD0PDRR6PDgX>XD0WD0PDT\>QDli5XD0WD0QDmi5QDni5TD2QDoi5XD0WD0PDcT6PDbR8QDPj5XD0VD0WD0PDcT
6PDbR8QDPj5XD0QDQj5WD0QDRj5PDRj6XD0WD0QDSj5PDT8XD0VD0`DT8WD0QDSj5PDT8XD0QDTj5`DT8WD0QDUj5PDoT7QD
Vj5TD2QDWj5XD0WD0QDXj5QDkY5QDZc3XD0WD0QDUCQDYj5QDZj5XD0VD0`DdR8`DnU3`D]V3`D^o5WD0QDUCQDYj5QDZj5X
D0QD[j5`DdR8`DnU3`D]V3`D^o5WD0QD\j5P@oT7QDfGS@0QD]j5XD0`DhT7`DkT7`DSV8`DjT7WD0QD^j5PDhS8XD0VD0`D
iT7`D`R5`DaT6aD\6WD0QD^j5PDhS8XD0QD_j5`DiT7`D`R5`DaT6aD\6WD0QDjBQD`j5XD0VD0WD0QDjBQD`j5XD0QDaj5W
D0QDQ^2P@bT6QDbj5P@dR8QDcj5XD0WD0QDdj5QDej5XD0VD0WD0QDdj5QDej5XD0QDfj5WD0QDgj5QDhj5XD0VD0`DdR8`D
ao5`DRj6`DXh5`DPc4`DZ7`DS:`DlU3`DnU3WD0QDgj5QDhj5XD0QDij5`DdR8`Dao5`DRj6`DXh5`DPc4`DZ7`DS:`DlU3`
DnU3WD0QDjj5XD0S@0WD0QDkj5PDdR8QDlj5XD0VD0aD\6WD0QDkj5PDdR8QDlj5XD0QDmj5aD\6WD0PDaT6QD]CQDnj5QDo
j5XD0VD0WD0PDaT6QD]CQDnj5QDoj5XD0QDPk5WD0PDaT6PDdR8QDQk5XD0WD0QDRk5QDf6QDSk5XD0WD0QDTk5PDbR8QDUk
5QDVk5XD0VD0`D\K`D^F`D]J`De[4`DYIWD0QDTk5PDbR8QDUk5QDVk5XD0QDWk5`D\K`D^F`D]J`De[4`DYIWD0PDQQ6QDX
k5XD0WD0QDdQ3PDcT6PDgW2XD0`D[l5`DYS3`DY9WD0QDYk5Q@f6PDbd?XD0WD0QDZk5QD[k5XD0VD0WD0QDZk5QD[k5XD0Q
D\k5WD0QDX\2QDVATD1QD]k5XD0VD0WD0QDX\2QDVATD1QD]k5XD0QD^k5QDWf4WD0QDP6PD_e7XD0QD_k5QDWf4Y@0WD0QD
P6XD0VD0aD\6QDWf4Y@0WD0QDP6XD0QD`k5aD\6QDak5TD2WD0QD^6Y@0YD1XD0VD0aD\6`DcT6QDak5TD2WD0QD^6Y@0YD1
XD0QDbk5aD\6`DcT6WD0QDck5P@cT6P@dR8QDlY5QDdk5XD0QDek5WD0QDfk5QDgk5XD0VD0QDek5WD0QDfk5QDgk5XD0QDh
k5WD0QDik5QDjk5Q@_6QDkk5XD0QD_6WD0QDlk5XD0VD0QD_6WD0QDlk5XD0QDmk5WD0QDnk5Q@i`4PDUU7QDok5QDPl5XD0
WD0QDQl5TD1QDRl5XD0VD0WD0QDQl5TD1QDRl5XD0QDSl5QD^6WD0PDP^2PDcQ6XD0VD0QD^6WD0PDP^2PDcQ6XD0QDTl5WD
0PDaT6QDUl5QDVl5Q@Wl5XD0VD0WD0PDaT6QDUl5QDVl5Q@Wl5XD0QDXl5WD0QDYl5QDZl5QD[l5QD\l5XD0WD0QD]l5QD^l
5XD0WD0QD_l5QDni5XD0VD0WD0QD_l5QDni5XD0QD`l5WD0QDal5QDbl5QDcl5XD0VD0WD0QDal5QDbl5QDcl5XD0QDdl5QD
XNQDel5Q`1g6WD0QDfl5XD0QDgl5QDhl5PDaT6QDil5QDjl5PDT?QDkl5QDll5PDUU7QDml5PDUU7QDnl5QDol5PDbR8QDPm
5PDTe?PD4PD`k;PDjT7QDQm5PDhS8QDRm5Q`1g6S@0WD0QDSm5XD0QDTm5WD0QDUm5XD0QDVm5`Dbh5PDiT6WD0QDWm5XD0Q
`1g6S@0WD0QDXm5XD0QDiX1WD0QDYm5XD0QDZm5WD0QD[m5XD0QD\m5S@0WD0QD]m5XD0QDSh5QD^m5QDgk5QD_6WD0QD_m5
XD0QD`m5PDoT7WD0QDam5XD0QDbm5QD^6Q@i6WD0QDcm5XD0QDT7WD0QDdm5XD0`DbT6`D_e7`DaT6`D`T6`DlT7`DmU8`D^
T6`D_T6`Deg5`D]6`DdR8`DbR8QD_6QDem5QDfm5QD_6QDgm5PD`T6QD_HWD0QDhm5P@bV8QDim5XD0QDjm5QD^6Y@0WD0QD
km5XD0`DgT7`DcT6`DlT7`DoT7`D`T6WD0QDo5QDlm5PDUU7XD0QDmm5QD^6Y@0WD0PDW_2Q@nm5XD0VD0QDmm5QD^6Y@0WD
0PDW_2Q@nm5XD0QDom5WD0QDPn5PDaT6Q@g6QDQn5XD0QDRn5QD_6WD0QDSn5XD0QDTn5Q@_6WD0QDUn5QDVn5XD0QD_6QDW
n5QDXn5QDnm5QDYn5PDkS=PD^T6`E\]2`E]]2`EY]2`E^]2`EmT7`E^2QDZn5PD^T6`DdR8`DbR8`DcR8`DWU6`D_H`DeR8`
D[b5`Dgk4`D[U6`DlT7`DkT7`DSc?QDQl5Q`1g6QD[n5QD\n5QD]n5PDHPDZo3PD][=QDfT1QD^n5QD^6PDiT6QD_n5PDHPD
ln3QD`n5QD_6QDan5QDWl5QD_6QDbn5aD\6QD_6QDcn5PDaT6PDdR8QDlY5QDdn5QDf_1QDb3QDen5QDfn5PD^f5P@[b5PDP
V8PDlT7QDgn5PDoT7PDnP6PDT8QDhn5TD1QDin5QDjn5Q`1g6QDkn5QDkNTD3QDln5PDgW2QDmn5QDnn5QDon5QDPo5P@hT7
Q@Qo5QDRo5QDSo5`D[b5`DdR8`DeU8`DWU6`D_H`DeR8`DcU8`DbU8QDTo5QD_HWD0QDUo5XD0WD0QDVo5XD0QDWo5QDXo5P
DhW2QD_HQ@^6S@0QDYo5QDZo5QD[o5QDZo5PDdR8QD\o5QD_6PDb4QDi`4QD_6QD]o5PDbR8QD^o5QDUc2PDbR8PDjj3PDhX
5QD_o5PDcT6PDdR8QDlY5PDdg8QD`o5QDfm5QDao5QDbo5P@dR8QDco5QDdo5PD^T6PDaT6PDdR8QDeo5QDREPDlT7QDfo5P
DYU>PDmT7PDhW>QDgo5QDSV1PD\c4QDho5QD^6Q`1g6S@0QDio5QDjo5Q`1g6QDko5QDlo5TD2PD]W<QDmo5QDno5PD]a7QD
oo5QDPP6QDQP6Q`1g6P@bR8QDRP6QDSP6PDaW2QDTP6PDoT7WD0QDUP6XD0PD_a2PD`T6QDVP6PDcT6QDWP6QDXP6P@cT6QD
YP6QDZP6QD[P6QD\P6QD]P6UD0PDbR5SD0QDZW1QDQ<QD^P6PD4SD0UD0WD0PDbR5XD0QD_P6SD0UD0WD0QD^4XD0aD`P6SD
0UD0WD0QD^4PDk8XD0`Da3`Dn7`Dbh8`Dm4`D\m4`De3`D_8`DV3`DQ3`D]7`D]m4`DTb2`D`1UD0WD0QD^4PDk8PD\m4XD0
SD0UD0WD0PD^R5QDaP6QDbP6XD0UD0WD0PDbR5XD0SD0QDcd2`DmO`DkO`DS1`DM`DXP1`Dfh<TD4PD2UD0WD0QD^4PDk8QD
cP6QDk_5XD0UD0WD0QDcP6TD1QDdP6XD0UD0WD0QDeP6QDfP6XD0`DhX5`DXT<`DnF`Dch3`Ddh3`DUf?`Doo=`DVf?`Dno=
`DWf?`DX:`DeS3`DWX>`DV6`DXf?`DST<`DRR3`DYf?`De7`DU^=SD0UD0WD0QDgP6XD0TD;PD2UD0WD0QDhP6SD0XD0TD;P
D2WD0PDSU6PDnT7PDTU6XD0WD0PD^R5QDiP6XD0UD0WD0PD]R5QDjP6XD0UD0WD0PDna?QDkP6TD1QDlP6XD0PD6TD5WD0PD
nT7XD0TD4PD2PD4WD0QDmP6XD0PD2`EjX8`EgV8PD4WD0QD^4XD0QDnP6`DTb2`D\m4QDoP6WD0QD^4QDPQ6XD0WD0PD^R5Q
DQQ6XD0WD0PD^R5PDek4XD0`DR3`Dh]2`D^2`Daa2`Dba2`Dca2`D[P5`D^P5`D[]2`DZ]2WD0PD^R5PDek4QDRQ6XD0`DdR
8`D[b5`DeU8`DfT6`DeT6SD0WD0PD^R5PDYY8XD0`Dh]2`DR3`Dca2UD0WD0PDbR5XD0QDSQ6QDTQ6QD\d5TD4PD2UD0WD0P
Do9QDZW1XD0QDUQ6TD9PD2UD0WD0PDbR5PDhT7TD3QDRQ6XD0PDdR8YD4UD0WD0PDbR5PDhT7TD3QDRQ6XD0QD`4UD0QDVQ6
TD9PD4TD3WD0PDnT7XD0TD3PD2WD0PD]R5QDWQ6QDXQ6XD0QDXd5UD0WD0QDYQ6QDZQ6XD0UD0WD0QD[Q6XD0TD;PD2PD4WD
0QD\Q6XD0QD]Q6UD0WD0PD_f?QD^Q6XD0UD0WD0QD_Q6PDk8QD`Q6XD0SD0UD0WD0PDbR5XD0QDaQ6PDk8TD4PD4QDbQ6TD4
PDnT7UD0WD0PDbR5PDhT7QDcQ6TD2QDRW5XD0Q@dQ6QDeQ6UD0WD0PD]R5QDfQ6QD^6XD0QDgQ6UD0WD0PD]R5QDja2PDdR8
QDhQ6XD0UD0WD0PDcR5XD0QDiQ6QDjQ6UD0WD0PDo9QDkQ6XD0UD0WD0PDbR5XD0QDlQ6PDk8TD1QDmQ6TD5QDnQ6SD0UD0W
D0PDbR5XD0QDoQ6PDk8QDPR6UD0WD0PDo9QDQR6XD0UD0WD0PDbR5XD0QDRR6`D^P5UD0WD0QDSR6QDTR6XD0TD<PD2UD0WD
0PD`R5QD_=TD2QDUR6XD0`DoT7UD0WD0PDaR5QD_=TD2QDVR6XD0`D`R5`DWU7`D_P6`DjT7`D`^8UD0WD0QDWR6XD0SD0UD
0WD0PDfW=XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PD]R5QDXR6XD0WD0PD\g2PDnT7PDHXD0PDnT7PDhT6PD2UD0WD0PDWi8
XD0WD0PDaT6PDbR8PDW7XD0PDYi8PDnT7PD[i8WD0PD]R5QDl^5PDeU8QDYR6XD0UD0WD0QDZR6XD0PD^R5QD[R6PDk8TD1Q
D\R6QD]R6TD1QD^R6PD_R5QD[R6TD6WD0QD[T2PDlJXD0PD_R5QD_R6QD`R6TD1QDaR6QDbR6QD]7QDcR6QDdR6PDdR8QDeR
6TD2QDfR6UD0PDVU7QDfGS@0QDgR6PD4PD^R5QDhR6PD[]2TD3PDjT7TD2QD]7PD]R5QDiR6PDk8QDjR6PDmP6TD2QDkR6QD
lR6PDdR8QDmR6SD0QDnR6UD0PDk8QDoR6SD0PD^P5PDk8PD\m4TD6QDPS6PD^R5QDQS6QD_6TD5QDRS6PD]R5QDXNQDSS6S@
0QDTS6QDUS6TD3QDVS6PD_R5QD^6TD4WD0QDWS6XD0PDk8Q@i6QDXS6QDYS6PD^R5WD0QDZS6XD0PD]R5QD[S6TD5WD0QD\S
6XD0SD0QD]S6QD^S6UD0WD0QD]S6XD0SD0QD_S6QD`S6PDk8TD1PDYi8QDaS6QDbS6QDaS6PDdR8`Dbh5`DQ;`Do[<`Dcf?`
DT8`DYo5`DZf?`DhS7`Dcg5`Dg[=`DoGSD0UD0WD0PDiT6PDeT6XD0SD0PD_R5QDcS6TD5WD0QD]a4TD3QDdS6XD0PD_R5QD
ZW1QDeS6QDfS6TD4WD0QD^6TD1QDgS6XD0PD_R5QDhS6TD6WD0QDiS6XD0WD0PD]R5QDjS6PD[b5PDmP6XD0TD6QDV]1QDkS
6PD]R5QDlS6TD6WD0P@oT7QDmS6TD1QDnS6XD0PD4WD0QDoS6QDPT6XD0PD2PD^R5QD`6TD3WD0QDQT6P@^T6PDjT7XD0PD^
R5QDRT6TD3WD0QDST6PDhT7XD0PD^R5QD`Q2QD_6TD8WD0QDTT6XD0PD^R5QDQS6WD0QDUT6QDVT6XD0QDWT6SD0PD4WD0QD
XT6XD0PD2PD^R5QDYT6TD7WD0QDZT6XD0PDcT6PD]R5QDUk5QD[T6TD4WD0QDZT6XD0PD^R5QD\T6TD4WD0QD]T6TD1QD^T6
XD0PDcT6PD]R5QDUk5QD\T6TD4WD0QD]T6TD1QD^T6XD0PD^R5Q`1g6WD0PDYY8QD_T6XD0PD^R5WD0PDYY8SD0XD0QD`T6P
D^R5WD0QDQS6QD_6TD5XD0QDaT6PD^R5QDbT6TD4WD0QDXR3TD4QDcT6XD0PD_R5QDZW1TD3WD0QDdT6XD0PD`R5QDeT6QDf
T6TD2WD0QDgT6XD0PD^R5WD0PDYY8QD`6TD4XD0QDhT6PD^R5QDPg1QDfT6TD1WD0QDiT6PDoT7XD0WD0QDjT6PDiT7PDdR8
QDkT6XD0WD0QDlT6PDgV8QDmT6XD0PD_R5QDnT6TD4WD0QDoT6XD0PD_R5WD0QDPU6XD0QDQU6TD6PDY]2WD0QDRU6XD0PD_
P5SD0QDSU6TD6PD2UD0WD0QDTU6PDk8TD1QDUU6XD0QDVU6QDma5PDhT6QDWU6UD0PD^P5PDk8WD0QDXU6XD0PD]R5WD0QDY
U6XD0TD4QD_6TD8PD2PD_R5QD`6TD4WD0QDZU6XD0TD1QD[U6PD^R5QDW`2TD5WD0QD\U6XD0PDoT7PD]R5QD`6PDk8WD0QD
]U6XD0PD^P5PD[b5PDY]2WD0QD^U6XD0PDoT7QD_U6PD]R5WD0QD`U6QDaU6TD1QDbU6XD0PD_R5QDcU6TD7WD0PDgT6QDdU
6XD0PD^R5QDeU6TD5WD0QDfU6XD0QDgU6QDhU6TD3QDiU6PD]R5QDjU6WD0QDkU6XD0PD]R5QDlU6QDmU6TD1PDlT7PD]R5Q
DnU6QDSFQDoU6TD2QDPV6QDQV6TD1QDRV6PDdR8QDSV6QDTV6PD^]2PDb_7PDVU7QDUV6P@gV8PDl_2QDVV6PDZ]2PD[b5PD
eT6QDWV6TD6PD4PDXW6QDXV6PD`P4QDYV6QDZV6TD4WD0QD[V6XD0PDZ]2PD[b5QD\V6PDk8QD]V6TD1WD0QD^V6XD0QD_V6
QD`V6PD[]2PDk8QDaV6UD0QDbV6QDcV6TD8PD4PDmT7WD0QDdV6XD0QDeV6UD0QD^4TD:PD4PDmT7WD0QD^4XD0UD0QDfV6T
D<PD4PDmT7WD0PD_R5XD0QD[R6`Dk8`D[b5`DeT6SD0UD0QDgV6TD<PD4PDmT7WD0PD]R5XD0QDhV6QDiV6UD0QD^4QDjV6W
D0PDmT7XD0QDkV6UD0QDgV6TD<PD4PDmT7WD0QDlV6XD0SD0QDmV6QDnV6UD0QDoV6QD[R6QDPW6WD0PDmT7XD0QDQW6UD0Q
DgV6TD<PD4PDmT7WD0QDfV6XD0QDRW6`D[b5`DeT6`DfT6`Dl8`DcR8UD0QD^4PDk8WD0PDmT7XD0QDSW6SD0UD0QDYV6QDT
W6TD3WD0PDmT7XD0TD3PDkV8SD0UD0QD^4QDUW6QDVW6WD0PDmT7XD0QDUW6QDWW6UD0QD^4QDXW6TD8WD0QDfh1`Da3`De3
`D\m4`Dn7`Dm4XD0QDYW6UD0QD^4PDk8SD0QDZW6TD3WD0PDmT7XD0QD[W6PD^R5QD\W6TD8WD0PDmT7XD0QD]W6UD0QD^4T
D<QDfh1WD0QD^W6XD0QD_W6UD0QD`W6TD<WD0QDaW6XD0QD`W6`DXT7QDbW6UD0QD`W6TD<WD0QDaW6XD0QD^4QDcW6UD0`D
`R5`DWU7`D_P6`DSU7`DRU7`DaR5QD`W6TD<WD0PD4XD0QDa4`DXT7QDdW6UD0QD^4TD5QDT7WD0PDmT7XD0QDeW6S@0QDT7
QD`W6TD<QDfh1WD0QDfW6XD0`DaV<QD`W6TD<QDfh1WD0PD]R5XD0`DaV<`Dk8`Dl8`Dn9`DbH`D`^8`Dm8`Dn8`D[b5QDgW
6TD<WD0PDmT7XD0QDhW6QDgW6TD<WD0PDmT7XD0PD]R5`Dk8`Dl8`Dn9`DbH`D`^8`Dm8`Dn8`D[b5WD0PD2QDiW6XD0UD0Q
DjW6TD5WD0QDkW6QDfh1QDkW6XD0PDkX<QDlW6QDmW6`E[i3`E\i3`EoT7WD0QDnW6XD0`D_T6QDfCTD3QDXT4QD`4TD1QD_
4QD^6TD3QD_4TD2QD`4QD]7`EeU8`EeR8QDoW6`DWU7`D\a;PDhT6QDPX6PD]R5QD^6TD2PDPb;PDjT7`Eo2`Ee]2`Eg]2`E
Y1`E[W<`E[b5`E^f5`EPV<`E]H`EP3`Eo]2`Edh5`Ech5PDPb;`Dch5PD^R5WD0PDfP1XD0PDnm<PD^T6PDoT7QDQX6PDhW2
TD4QDRX6PDkT6QDSX6Qd1g6QD`7QD`7QDTX6QDUX6WD0QDVX6XD0QDWX6QD^4TD1WD0QD_4XD0TD2QDXX6QDYX6QDZX6QD_4
QD^6TD1QD`4QD^4TD1QF_4R@0TD2QD`4QD^4TD2QD_4TD1QD]7PD]R5QD`6PDk8PDTb2QD[X6TD2WD0QD_4XD0PD]R5QD`6P
Dk8QD\X6PDmP6TD1WD0QD_4XD0PD^R5QD]X6PDk8QD^X6TD3WD0QF_4XD0WD0QD_X6XD0TD3QD_4PD]R5QDl^5QF`X6R@0WD
0QDaX6XD0QDbX6QDZX6TD2WD0QDfCXD0TD3PD_T6PDo9QD^6TD4WD0QDcX6XD0PDbR5QD_4TD2QDdX6TD3QDeX6QDfX6TD6`
Ei8`Eh`<`ESM`Egl<`E[i3`E\i3`E]i3`EY]2WD0QDgX6XD0WD0QDhX6XD0TD3QDiX6PD^R5QDjX6TD3QD_4QDZX6QDf^1QD
cd2TD1WD0QDkX6XD0QDZX6QDlX6TD4WD0QDmX6XD0PDo9WD0QDnX6TD3QDoX6XD0WD0QDPY6XD0QDQY6QDRW5QDRY6QDSY6P
DdR8WD0QDTY6XD0PD]R5QD^6TD1WD0PDPb;XD0PDjT7TD3QD_4QD^6TD4WD0PDjX8PDnLXD0QDbX6QDUY6QDVATD1WD0QDVY
6XD0QD_4WD0QDWY6XD0QDXY6WD0PDWS7XD0PDhT7TD2QDYY6QD^6TD3QDZY6TD1WD0P@jX8QD[Y6XD0QD\Y6QD]Y6TD1QD^Y
6QD_Y6TD1WD0QD`Y6XD0PD^R5WD0QDaY6XD0QD^6QDbY6TD2QDcY6UD0WD0PD_f?QDdQ6YD4XD0UD0WD0PD_f?QDdQ6TD1QD
dY6XD0PD]R5WD0QDeY6QDXQ6XD0TD5QD_4PD^R5WD0QDfY6XD0QD^6TD3QDgY6QD^4TD2QD_4TD1WD0QDhY6XD0QDiY6SD0Q
D]Y6TD3QDjY6TD2WD0PDbT6PDhT7QDkY6XD0QDlY6PDnf?PDo\2aDmY6YD3PD[g?QDnY6PD\g?PD]g?QDoY6QDPZ6PD`^>QD
QZ6QDRZ6QDSZ6QDTZ6PDSQ<QDUZ6QDVZ6QDWZ6QDXZ6PDaJQD[V5PDnb2QDYZ6PDjZ=QDZZ6PDl4QD[Z6QD\Z6PDhT7QD]Z6
QD^Z6PDcP1QD_Z6QD`Z6PDUk5QDaZ6PDhLPDaW2QDbZ6QDcZ6QDdZ6QDeZ6PDYd4QDfZ6PDf3QDgZ6QDhZ6PDV6QDiZ6QDjZ
6PDlZ5PDg]=QDkZ6PD_S7QDlZ6QDmZ6PD]V?PDji?QDnZ6QDoZ6PDf8PDhT7PDXKPD\f5QDP[6QDQ[6PDWS7QDR[6PDah3PD
`h8PDhb>QDS[6PD_f7PDfm3PDVb2PDni?PDaQ7QDT[6QDU[6YD3TD<YD3TD<YD3QDV[6QDW[6QDX[6QDY[6QDZ[6QD[[6PDc
i?PDkm;PDf8PDhT7PDVk?PD_R5QD\[6PD_R5QDZW1TD2QD][6PDWU7PDk8QD^[6QD_[6PDbT6PDhT7QD`[6PD^R5QDa[6PDa
T6PDbR8PDW7QDb[6TD4QDYS3PDgT7PDfR8QDc[6QDd[6QDe[6PD^R5QDf[6RD0SD0PDeU8QDg[6QDh[6Q@\6QDi[6PDjT7PD
mP6RD0VD0QDj[6QDk[6QDl[6PD]R5PDY1QDm[6PDdR8QDn[6WD0QDo[6QDP\6XD0`DgV6`DhV6`Da_2`DOWD0QDo[6P@hT7Q
@Q\6QDg9XD0`Do9`DgV6`DhV6`Da_2`DOQDR\6WD0QDS\6XD0WD0PDbR8QDT\6P@hT7QDg9XD0`DgV6`DhV6`Da_2`DOWD0Q
DU\6XD0QDV\6QDW\6WD0QD[X4QD\6XD0`DQ_=`DSU7`DRU7`DWo3`DT;`Dgg5`DUj5PDeHPDhT7WD0QDX\6XD0`Do9`DgV6`
DhV6`Da_2`DOWD0QDY\6PDhT7QDZ\6XD0QD[\6WD0QDQb2PDbR8SD0XD0WD0PDcR8QDUe2XD0`DZ5`DTh8`Di5UD0WD0PDcP
6XD0`DhT7`DT;`Dgg5`DUj5`DYj5`Dnn;`Dln;`DWj5`DXj5`D_h5SD0`DgV6`DhV6`Da_2`DO`DX1QD\\6WD0PDcP6XD0`D
hT7`DT;`Dgg5`DUj5`DYj5SD0PDHPDl4PDhT7QD]\6WD0QDhj1aD\6SD0XD0QD^\6WD0QD_\6PDVU7QD`\6XD0VD0WD0QD_\
6PDVU7QD`\6XD0PD1WD0QDa\6PDoT7XD0WD0PD\i7QDh;TD1QDb\6XD0WD0PD\i7PDdR8QDc\6XD0SD0PDhQ6PDoT7QDd\6P
DbR8QDVf2QDe\6PDdR8PDdU6QDf\6PDhT7PDdR8PDT8PDYY8PDhT7QDmY1PDdR8QDg\6QDh\6PDgV8PDkT6PDRV7PDWo3PDR
V7PDUU7PDkT7PDmT7PDQP4QDi\6QDj\6QDk\6QD`=PDbR8QDl\6PDT8PDmT7QDh8PDlT6PDmT7PDlT6PDnP6PDmT7PDnP6PD
aT6PDmT7PDaT6PDVc4PDSU7PDbR8QDm\6QDn\6QDo\6PDbR8QDP]6PDkT6QDQ]6PDdR8QDR]6PDd`=QDke2QDS]6QDT]6QDf
a4PDbk?PDck?PDiT7QDU]6PDjj3QDV]6PDbR8QDWe2QDW]6QDX]6PDoV8QDY]6PDkX8QDZ]6QD[]6PDhT7PDbR8Q`1g6WD0Q
D\]6QD]]6XD0PDhT7PDbR8PDdg5QD^]6PDhT7PDkT6QD_]6aD\6PDgT6QD_]6PDkX8QD`]6QDn8QDa]6QDb]6QDc]6PDhT6Q
Dne2PDhT6PDbR8QDd]6QDe]6QDf]6PDcP6QDT7PDXY8QDT7WD0QDg]6QDh]6XD0PDWo3PDmT7PDWo3PDXo3PDmT7PDXo3QDi
]6PDkT6WD0QDj]6QD\6XD0`DQ_=`DSU7`DRU7`DWo3WD0QD[X4QDk]6QDl]6XD0PDVU7QD`]6PDVU7PDbR8PDe\=QDm]6PDU
U7QDn]6QDo]6QDn]6PDgT7QDP^6WD0PD\a;XD0QDQ^6QDR^6QDS^6`DZ:`DY:QD_6PD\W<PD_R5QDT^6PD_R5QDcU6TD3QDU
^6QDV^6PDYHP@_R5PDhT6PDYHPD_R5QDW^6PD^R5QDm`1QDX^6S@0QDY^6UD0WD0PD_R5PDhT6XD0SD0UD0WD0PD^R5PDmP6
XD0SD0UD0WD0QDZ^6QD[^6XD0PD4WD0QD\^6QD^S6XD0VD0UD0WD0PDlP5TD3QD]^6XD0UD0WD0QDTU6QD^^6TD1QD_^6XD0
WD0QDTU6QD^^6TD1QD`^6XD0QDa^6UD0WD0PDca2QDQ<TD1QDb^6XD0UD0WD0PD]R5PDWU7QDc^6XD0UD0WD0QD_Q6PDk8TD
1QDd^6XD0UD0WD0QDe^6TD2PDhT6XD0PDfW=PD^R5QDf^6PDZ]2PD[b5PDhT6UD0WD0PD^P5PD[b5PDY]2QDg^6XD0UD0WD0
QDTn4QDh^6TD1QDi^6XD0PDaa2PDk8PDYi8UD0WD0QDj^6QDk^6TD1QDl^6XD0WD0QDm^6QDb4PDhT7XD0QDn^6WD0QDb4PD
hT7XD0QDn^6WD0PDdR8QDo5PDhT7PDdR8QDo^6XD0VD0WD0PDdR8QDo5PDhT7PDdR8QDo^6XD0QDj>WD0PDdR8QDP_6SD0PD
hT7XD0PDdR8QDQ_6`DQm7QFR_6TD3QDS_6TD1WD0QDb4XD0VD0QFR_6TD3QDS_6TD1WD0QDb4XD0QDT_6WD0QDU_6TD2QDV_
6XD0VD0WD0QDU_6TD2QDV_6XD0QDW_6WD0QDU_6TD2QDb4XD0WD0PDXh3PDHPD`U8XD0WD0PDYV8QDX_6QDY_6XD0WD0PDnU
<PDaV<XD0`DoT7WD0QDZ_6QDUn1QD[_6XD0QD[]1WD0QD\_6QD]_6XD0VD0QD[]1WD0QD\_6QD]_6XD0QD^_6WD0QDc4PDnW
2XD0`DaT6`DcT6`DgT7WD0QD__6PDmU8PDnW2XD0WD0QDc4QD`_6TD1QDa_6XD0WD0QDb_6PDmU8QDe9TD1QDc_6XD0WD0PD
mQ<QDd4XD0`DjU8`DRU7`DgT7`D`R5`DQU7WD0PDmQ<QDd_6P@oT7SD0XD0`DjU8WD0PDmQ<QDV;TD1QDe_6XD0WD0PDmQ<Q
@^6PDS1PDoT7PDXg<XD0WD0QDf_6QDg_6XD0`DoT7`DcT6`DiT7`D`R5WD0QDZW1QDh_6QDnBXD0`DgT7WD0QDi_6P@bR8QD
j_6QDk_6QDl_6XD0WD0PDb4PDPZ<PDnT7XD0WD0PDgT7PDlV8QDm_6XD0WD0PDoT7PDbR8PDif<XD0VD0WD0PDoT7PDbR8PD
if<XD0QDh?WD0PDcT6QDn_6QDo_6XD0VD0WD0PDcT6QDn_6QDo_6XD0QDP`6WD0PDk5PDjZ<XD0WD0PDmU8PDmT7PDmU8XD0
WD0PDfk4PDmT7PDgV8XD0VD0WD0PDfk4PDmT7PDgV8XD0PD1WD0PDjf2PD4PDfW8XD0WD0PDoc4PDoT7PDoc4XD0`D[c4`DT
l?WD0QDQ`6PDoU<QDR`6XD0QDS`6TD1WD0QDT`6QDRh3YD2XD0WD0QDU`6QDV`6TD1QDW`6QDX`6XD0WD0QDY`6TD4QDZ`6T
D1QD[`6XD0WD0QD\`6PDoT7QD]^6TD1QD]`6XD0VD0`DbT6`DbR8`DcR8WD0QD\`6PDoT7QD]^6TD1QD]`6XD0QD^`6`DbT6
`DbR8`DcR8QD_`6WD0QD``6XD0SD0WD0QDa`6TD2PDiT7XD0`DdR8QFb`6TD1WD0QDc`6PD[b5XD0VD0`DYIQFb`6TD1WD0Q
Dc`6PD[b5XD0QDd`6`DYIQDe`6TD5WD0QD^6Q@g6QDf`6XD0VD0QDe`6TD5WD0QD^6Q@g6QDf`6XD0QDg`6QDh`6TD2WD0QD
`S1QDi`6XD0VD0`DcT6`DfU8`DmU8QDh`6TD2WD0QD`S1QDi`6XD0QDj`6`DcT6`DfU8`DmU8WD0PD`Q6QDk`6TD1QDl`6XD
0WD0PDoT7PDkFXD0VD0WD0PDoT7PDkFXD0QDm`6WD0QDn`6PDoT7TD2QDo`6XD0WD0QDPa6QDQa6XD0WD0QDRa6XD0VD0WD0
QDPa6QDQa6XD0WD0QDRa6XD0QDSa6WD0PDiT7QDTa6TD1QDUa6QDVa6XD0WD0PDiT7QDWa6TD1XD0QDXa6VD0WD0PDiT7QDW
a6TD1XD0QDXa6PD1QDYa6TD1QDZa6TD2WD0QDg6PDmU8XD0VD0QDYa6TD1QDZa6TD2WD0QDg6PDmU8XD0QD[a6QD\a6TD1QD
]a6WD0QD^a6VD0XD0QD\a6TD1QD]a6WD0QD^a6QD_a6XD0WD0QD`a6QD\h4QDaa6QDba6XD0WD0PD^T6PDoT7PDQm4XD0VD0
WD0PD^T6PDoT7PDQm4XD0QDca6WD0QDda6QD[l1TD5QDea6P@R3QDfa6XD0QDga6WD0QDha6QDmQ2PDoT7QDia6XD0WD0QDW
R4PDoT7QDja6XD0`DcT6`DaT6`DjT7`DmP6`DbQ6WD0QDka6P@bR8QDla6PDhT7XD0QDma6WD0QDna6QDoa6TD1QDPb6XD0W
D0QDS]1QDQb6QDRb6TD1QDSb6XD0WD0PDUV8QDTb6TD2QDUb6XD0WD0QDVb6PDdGQDWb6QDXb6XD0WD0QD[Q2QDYb6XD0PDd
R8TD1QDZb6WD0PDaT6QD[b6QD[g1QD\b6XD0WD0QD]b6TD5QD^b6P@R3QD_b6XD0WD0QD`b6PDnP6XD0`DdR8`DSI`DRj6WD
0QDab6PDnP6XD0WD0PDHPDl4PDhT7XD0`Dbc4`D]f5`DdR8`DWc4`DXc4`D_V3WD0PDaT6PDdR8QDbb6PDd\=XD0WD0QDcb6
QDdb6XD0SD0WD0QDVS1PDiT7QDeb6XD0VD0WD0QDVS1PDiT7QDeb6XD0QDck4WD0QDfb6PDkT7QDgb6XD0WD0QDhb6QDV]1Q
Dib6XD0WD0QDjb6PDoT7XD0`DdR8`DbR8`DcR8`DVX8`D?`D@`DASD0QDn6PDo9TD7WD0QDkb6XD0VD0QDn6PDo9TD7WD0QD
kb6XD0PD1QDlb6TD9QD^6TD1WD0QDmb6XD0VD0QDlb6TD9QD^6TD1WD0QDmb6XD0QDnb6WD0PDVi3QDb:XD0SD0WD0QDob6Q
DPc6TD1QDQc6TD3QDRc6XD0QDSc6TD8WD0QDTc6QDTa2XD0VD0`DdR8QDSc6TD8WD0QDTc6QDTa2XD0QDUc6`DdR8PDdR8WD
0QDVc6TD2XD0QDe\2QDWc6QDXc6`D^a8QDYc6WD0QDZc6TD2QD^>XD0QD[c6`DdR8WD0QD\c6`D=QD]c6XD0VD0`DUl5`Dam
?`D`]2`DUY6`DXK`DT;`DbHWD0QD\c6`D=QD]c6XD0QD^c6`DUl5`Dam?`D`]2`DUY6`DXK`DT;`DbHQD_c6WD0QD`c6TD1Q
Dac6TD1QDbc6XD0VD0QD_c6WD0QD`c6TD1QDac6TD1QDbc6XD0QDcc6QD^6TD1WD0QDdc6XD0VD0QD^6TD1WD0QDdc6XD0QD
ec6QDfc6TD1WD0QDgc6XD0WD0QDhc6TD2QDic6TD2QDjc6XD0PDaV<TD4WD0PDcT6QDkc6QDi`1XD0QD^6WD0PD]R5QDlc6X
D0VD0QD^6WD0PD]R5QDlc6XD0QDmc6WD0QDcR1TD1QDnc6TD2PD`T6XD0VD0`DiT7`DoT7WD0QDcR1TD1QDnc6TD2PD`T6XD
0QDoc6`DiT7`DoT7WD0QDPd6QDQd6P@W5PDoT7XD0SD0WD0QDRd6PDkT7XD0QDSd6TD1QDTd6WD0QDUd6QDVd6TD1QDWd6XD
0QDXd6TD8QD]a6TD1WD0QDYd6XD0VD0`DcT6QDXd6TD8QD]a6TD1WD0QDYd6XD0QDZd6`DcT6QD[d6TD3WD0QD\d6QD]d6XD
0VD0QD[d6TD3WD0QD\d6QD]d6XD0QD^d6QD_d6TD5WD0QD`d6TD2PDfj;XD0`DhT7WD0QDad6P@aa2P@jT7QDbd6QDcd6TD1
QDdd6XD0WD0QDed6TD2QDfd6TD1PDjT7QDgd6XD0VD0WD0QDed6TD2QDfd6TD1PDjT7QDgd6XD0QDhd6WD0PDhm6QDid6TD1
QDjd6XD0WD0QDkd6TD4PDZR>XD0WD0QDld6PD4QDmd6TD1QDnd6XD0WD0QDod6QDPe6TD1QDQe6TD1Q@Re6XD0VD0WD0QDod
6QDPe6TD1QDQe6TD1Q@Re6XD0QDSe6WD0QDm[2PDdR8PD[n<XD0WD0QDTe6PDbT6PDdR8TD1QDdT3XD0WD0QDUe6XD0WD0QD
Ve6XD0VD0`DaT6`DdR8WD0QDUe6XD0WD0QDVe6XD0QDWe6`DaT6`DdR8WD0QDXe6PDoT7XD0WD0QDh4XD0WD0QDYe6PDoT7Q
DZe6XD0WD0PDcT6PDiT7PDbR8TD1XD0QD[e6WD0QD[X4PDbR8QD\e6PDhT7QD]e6XD0WD0QD^e6QD_e6XD0QD`e6`DY]2WD0
QDae6QDbe6Q@SV1QDce6XD0QDf4TD3QDde6TD1Q`1g6WD0QDe4XD0VD0QDf4TD3QDde6TD1Q`1g6WD0QDe4XD0QDee6QDf4T
D1WD0QDfe6PDhT7XD0QDge6QDf4Q`1g6WD0QDe4XD0VD0QDf4Q`1g6WD0QDe4XD0QDhe6WD0QDfe6PDhT7QDie6XD0VD0WD0
QDfe6PDhT7QDie6XD0QDje6WD0QDke6P@4S@0QDle6XD0VD0`DdR8WD0QDke6P@4S@0QDle6XD0QDme6`DdR8QDne6TD6QDo
e6TD1WD0Q`1g6QDg4XD0VD0QDne6TD6QDoe6TD1WD0Q`1g6QDg4XD0QDPf6PD^]2Q`1g6WD0QDQf6XD0VD0PD^]2Q`1g6WD0
QDQf6XD0QDRf6QDSf6TD9QDTf6TD1Q`1g6WD0QDUf6XD0VD0QDSf6TD9QDTf6TD1Q`1g6WD0QDUf6XD0QDVf6UD0WD0QDWf6
Q@Xf6QDYf6XD0SD0UD0WD0QDZf6QD[f6XD0QD\f6WD0QD]f6XD0QF^f6WD0PDkT6QD_f6PDiT7XD0P@dR8QD`f6WD0PDoT7Q
Daf6QDbf6XD0VD0WD0PDoT7QDaf6QDbf6XD0QDj>WD0PDVi3QDcf6XD0SD0WD0PDVi3QD\d5QDdf6XD0SD0UD0WD0QDee5QD
ef6XD0SD0UD0WD0QDYe5XD0SD0QDff6`DUU7UD0WD0QDgf6QDhf6TD1PD4QD]4XD0WD0PDhQ6PDT8XD0VD0WD0PDhQ6PDT8X
D0QDj>UD0WD0QDif6QFRm3XD0`Dbh5UD0WD0QDjf6QDkf6QDlf6`DdR8`Dhe4`Dko5XD0SD0WD0PDWU7PD\i7XD0QDmf6WD0
QDga5PD\_7XD0QDnf6PD^P5WD0QDof6XD0QDPg6aEQg6WD0QDRR3PDdR8QDRg6XD0`DgT7`DmT7`DhT7WD0QDSg6PD`T6PDd
R8PDo^6XD0QFTg6TD1WD0QDUg6QDVg6QDWg6XD0WD0QDXg6Q@Yg6QDZg6PD`T6XD0WD0QD[g6PD`T6PDaT6PDfk4XD0WD0QD
[g6QD\g6XD0VD0`DdR8WD0QD[g6QD\g6XD0QD]g6`DdR8WD0QD^g6PDdR8QD_g6XD0VD0WD0QD^g6PDdR8QD_g6XD0QD`g6W
D0QDYDQDag6QDbg6XD0VD0WD0QDYDQDag6QDbg6XD0QDcg6QDSd1QDdg6WD0P@hT7Q@eg6QDfg6XD0VD0QDSd1QDdg6WD0P@
hT7Q@eg6QDfg6XD0QDgg6WD0QDSd1PDbR8QDj4XD0VD0`DhT7WD0QDSd1PDbR8QDj4XD0QDhg6`DhT7WD0QDig6QDjg6QDkg
6XD0VD0`DoT7WD0QDig6QDjg6QDkg6XD0QDlg6`DoT7WD0PDbJPD_e7PDdR8XD0WD0PDX`2PDbT6PDhT7PDoGXD0WD0QDmf4
PDQR6XD0VD0WD0QDmf4PDQR6XD0QDmg6WD0QDng6PDaT6PDdR8TD1QDog6XD0WD0PDno?XD0VD0WD0PDno?XD0QDPh6WD0QD
Qh6PDXh3QDRh6XD0WD0QDQh6QD^6TD1PDbR8PDhT3XD0WD0QDSh6QDTh6TD2QDUh6XD0`DdR8WD0PDhU8QDk4XD0VD0`DU1W
D0PDhU8QDk4XD0QDVh6`DU1QFWh6QD^6TD2WD0PDcT6QDXh6XD0VD0QFWh6QD^6TD2WD0PDcT6QDXh6XD0QDYh6QFeNQD^6W
D0PDmOPD^T6XD0VD0QFeNQD^6WD0PDmOPD^T6XD0QDZh6WD0PDnP6PDdR8PDab<XD0VD0WD0PDnP6PDdR8PDab<XD0QD[h6W
D0PDaT6PD\Q7QD\h6XD0WD0QD]h6QD^h6XD0VD0WD0QD]h6QD^h6XD0QD_h6WD0PD_T6PDcT6PDdR8QDad3XD0WD0QD`h6PD
gT7TD1PDma2XD0`DdR8`Dhm6WD0QDah6QD^>`DdQ=SD0XD0`DQP@`D_c4WD0PDiQ3PDVU7PDai=XD0WD0PDRP@PD[HXD0WD0
QDbh6QDch6QDdh6QDeh6XD0WD0PDbR8PDUW6PDSP@XD0WD0QDfh6PD^T6QDgh6XD0QDhh6`DhT7WD0PDUh4PDcT6TD1QDih6
XD0WD0PDaJPDfo;XD0VD0WD0PDaJPDfo;XD0QDjh6WD0QDkh6XD0WD0PD^T6XD0VD0WD0QDkh6XD0WD0PD^T6XD0QDlh6WD0
QDmh6PD^T6XD0VD0`DaT6`DdR8WD0QDmh6PD^T6XD0QDnh6`DaT6`DdR8WD0QDoh6QDPi6TD1QDi4XD0VD0`DcT6WD0QDoh6
QDPi6TD1QDi4XD0QDQi6`DcT6WD0QDoh6QDRi6XD0VD0WD0QDoh6QDRi6XD0QDSi6WD0QDTi6QDUi6XD0VD0`DW^2WD0QDTi
6QDUi6XD0QDVi6`DW^2WD0QDWi6QDXi6XD0QDYi6`DaT6`Dh\6WD0QDZi6P@dT6PDfU8QD[i6TD1QD\i6XD0WD0PDhd4PDjT
7PDbR8PDoW>XD0WD0PDXh3PDbR8TD2QD]i6PDjT7QD^i6XD0WD0QD_i6QD`i6XD0VD0`DUU7WD0QD_i6QD`i6XD0QDai6`DU
U7WD0QDbi6P@cR8QDci6XD0VD0`DcT6`DXc4`DiU8WD0QDbi6P@cR8QDci6XD0QDdi6`DcT6`DXc4`DiU8WD0QDei6XD0WD0
PDcT6XD0`DdR8`DdKWD0QDfi6QDgi6QDhi6TD1QDii6XD0WD0QDji6TD1QDki6QDli6QDmi6XD0WD0QDni6QDoi6TD1P@XW6
QDki6XD0VD0`D_T6WD0QDni6QDoi6TD1P@XW6QDki6XD0QDj>`D_T6WD0QDPj6PD[b5PDaT6XD0VD0`DiT7WD0QDPj6PD[b5
PDaT6XD0QDQj6`DiT7WD0QDRj6QDSj6TD1QDTj6XD0WD0QDUj6PD[b5XD0VD0WD0QDUj6PD[b5XD0QDiT5WD0QDVj6PDiT7Q
DWj6XD0WD0QDVj6PDiT7QDXj6TD1QDYj6XD0QD^6TD1WD0QDZj6QD[j6XD0WD0PD^T6PDoT7QD\j6TD1QD]j6TD1XD0WD0QD
o\2QDcBTD1Q@^j6XD0`DhT7`DaT6WD0QD_j6QD`j6PDii>XD0WD0QDaj6PDlJPDjT7XD0QDbj6WD0QDcj6QDf6TD1PDeU7QD
dj6P@XQ>XD0VD0WD0QDcj6QDf6TD1PDeU7QDdj6P@XQ>XD0QDej6WD0QDfj6PDoT7PDdR8TD1QDgj6XD0WD0QDgZ1PD[b5PD
aT6PDTl4XD0WD0QDhj6PDdR8PDe5XD0WD0QD^HPDdR8TD1QDij6XD0`DhT7`DcT6`DaT6`DSV8WD0QD^HQDjj6Q@kj6XD0VD
0WD0QD^HQDjj6Q@kj6XD0QDlj6WD0QD^HQDmj6QDoV4XD0WD0QDnj6PDdR8PDWX2XD0WD0PDdQ@PDfX6XD0WD0QDoj6TD2QD
Pk6XD0VD0`DhT7WD0QDoj6TD2QDPk6XD0QDQk6`DhT7WD0QDcX3QDR[4TD1QDRk6QDSk6TD1Q@Tk6XD0VD0WD0QDcX3QDR[4
TD1QDRk6QDSk6TD1Q@Tk6XD0QDj>WD0QDUk6QDVk6TD1QDWk6XD0WD0QD\CPDaT6QD]CTD1QD^CXD0`DgT7WD0QDm[2QDf6T
D1QDXk6TD1QDYk6XD0WD0QDm[2QDf6TD1QDZk6XD0`DlT7WD0QD[k6QDf6PDiQ@XD0WD0QDPHQDh;QD\k6PD[T3XD0WD0QDP
HQDQQ3PDhX5XD0QD]k6WD0QD^k6TD1QD_k6XD0VD0`DdR8`DoT7`DjU8WD0QD^k6TD1QD_k6XD0QD`k6`DdR8`DoT7`DjU8W
D0QDak6PDZj>XD0WD0QDbk6PD^T6XD0QDck6`D\f5`Don5`DRR@`DSR@`DTR@`D\c4`D]S3WD0QDdk6QDj`5TD1QDek6XD0W
D0QDhY4QDfk6QDgk6XD0WD0QDhk6PDmV8PDhT7PD[b5XD0WD0PDmV8PDhT7PD[b5XD0VD0WD0PDmV8PDhT7PD[b5XD0QDj>W
D0QDik6QDjk6XD0VD0WD0QDik6QDjk6XD0QDkk6WD0QDlk6QDfGTD1QDmk6TD1QDnk6XD0`DdR8`DXS3`Dkf2`D[b5WD0QDo
k6QDPl6PDhT7XD0WD0QDQl6PDhT7TD1SD0XD0VD0WD0QDQl6PDhT7TD1SD0XD0QDh?WD0QDRl6QDen1TD2PDjR=XD0`DZU3W
D0QDSl6QDTl6QDUl6TD3QDVl6XD0WD0PD`R@PDoT7PDbR8XD0WD0PDk]6PDmT7PD]]>XD0WD0PDgk4PDS1PDfo;XD0WD0QDR
Y3QDWl6TD1QDXl6XD0WD0QDYl6QDn@QDZl6XD0WD0PDT^6PDbT6QDoX2QD[l6QD\l6XD0WD0PDg`2QDgi1PDgV8TD1PDRU7X
D0WD0PDg`2PD[b5PDgV8XD0VD0WD0PDg`2PD[b5PDgV8XD0QDh?WD0PDj\<PDWo3TD3QD]l6XD0QD_6WD0PD[b5PDcT6PDiT
7XD0WD0QDQP3QD^l6QD_l6XD0WD0QD`l6QDk4TD1QDal6XD0WD0QDQP3QDbl6TD1QDcl6VD0XD0WD0QDQP3QDbl6TD1QDcl6
QDdl6XD0WD0QDm`1QDel6TD2QDfl6XD0WD0QDiX1PD[b5PDgV8TD1QDgl6XD0WD0QDiX1PD[b5QDhl6QDil6XD0VD0WD0QDi
X1PD[b5QDhl6QDil6XD0QDjl6WD0PDRS8PDcT6QDcf2XD0WD0QDi[4QDWc3`DdR8`DbR8`Dgk4`D[U6SD0XD0VD0`DbQ6WD0
QDi[4QDWc3`DdR8`DbR8`Dgk4`D[U6SD0XD0QDh?`DbQ6WD0QDkl6QDll6QD]CTD1QDml6XD0`D_6WD0QDnl6PDoT7QDol6X
D0VD0WD0QDnl6PDoT7QDol6XD0QDPm6WD0QDQm6PDiT7QDRm6XD0VD0`DiT7WD0QDQm6PDiT7QDRm6XD0QDh?`DiT7WD0QDS
m6QDSZ2QDTm6TD1P@XT<XD0VD0WD0QDSm6QDSZ2QDTm6TD1P@XT<XD0PD1QD^6TD1WD0QDUm6QDVm6QDWm6TD1XD0VD0`DnP
5QD^6TD1WD0QDUm6QDVm6QDWm6TD1XD0QDXm6`DnP5QD^6TD1WD0PDdR8TD1QDYm6XD0VD0QD^6TD1WD0PDdR8TD1QDYm6XD
0QDZm6WD0QDf6PDeU7QD[m6QD\m6XD0WD0QD]m6QD^m6QD_m6TD1QD`m6XD0WD0PDT3QDam6QDbm6TD1QDcm6XD0WD0PDVQ3
PDoT7XD0SD0`DcT6WD0QDdm6QDf6TD1QDem6XD0WD0QDfm6PDXa7XD0VD0WD0QDfm6PDXa7XD0QDgm6WD0QDhm6QDim6XD0V
D0WD0QDhm6QDim6XD0QDjm6WD0PDHQDkm6XD0QDlm6WD0QDmm6QDXk4QDh;TD1QDnm6XD0`DlT7WD0QDom6QDPn6QDQn6XD0
VD0`DbR8WD0QDom6QDPn6QDQn6XD0QDj>`DbR8WD0QDb\1PD^T8XD0VD0WD0QDb\1PD^T8XD0QDh?WD0QDRn6QDSn6TD1PDb
\2XD0WD0PDmV<QDTn6QDUn6XD0`Del=WD0PDed4QDVn6XD0VD0WD0PDed4QDVn6XD0QDWn6WD0PDQV8QDQQ3QDXn6XD0WD0P
Djj3PDcT6PDdR8PDlP<XD0aEYn6WD0QDWe2PDaT6`DdR8`DbR8`DjS3`DkS3`DT8SD0XD0VD0`Dd\=aEYn6WD0QDWe2PDaT6
`DdR8`DbR8`DjS3`DkS3`DT8SD0XD0QDZn6`Dd\=WD0QD[n6QD\n6QD]n6TD1QD^n6XD0WD0QD`CQD_n6TD1QD`n6P@^T6XD
0VD0WD0QD`CQD_n6TD1QD`n6P@^T6XD0QDan6WD0QDoKQDbn6QDcn6TD2QDdn6XD0VD0WD0QDoKQDbn6QDcn6TD2QDdn6XD0
QDen6WD0QDfn6QDgn6TD2QDhn6TD1P@_T6P@ZS@XD0VD0WD0QDfn6QDgn6TD2QDhn6TD1P@_T6P@ZS@XD0QDin6WD0QDjn6P
@oT7PDdR8QDkn6XD0VD0WD0QDjn6P@oT7PDdR8QDkn6XD0QDln6WD0QDmn6QDnn6QDon6TD2QDPo6XD0WD0QDQo6QDRo6QDS
o6XD0WD0QDTo6PDoT7QDUo6QDVo6XD0WD0QDWo6QDXo6TD1QDYo6XD0WD0QDZo6QD[o6TD1QD\o6TD2XD0VD0WD0QDZo6QD[
o6TD1QD\o6TD2XD0QD]o6WD0QD^o6PDdR8TD1QD_o6TD1P@`IPDSU7XD0WD0PDPb;PDl4PDhT7PDdR8PDm2XD0QD`o6TD1WD
0QDao6PDdR8QDbo6XD0VD0QD`o6TD1WD0QDao6PDdR8QDbo6XD0QDco6WD0QDdo6TD1QDeo6PDoT7QDfo6XD0`DfR8`DRU7W
D0QDgo6PDdR8TD1QDho6XD0WD0QDio6QDjo6TD1QDko6TD1P@kFP@dT6XD0VD0`DhT7WD0QDio6QDjo6TD1QDko6TD1P@kFP
@dT6XD0QDlo6`DhT7WD0QDmo6QDno6XD0VD0`DdR8WD0QDmo6QDno6XD0QDoo6`DdR8WD0QDPP7PD_h6XD0VD0`DaT6WD0QD
PP7PD_h6XD0QDQP7`DaT6WD0PDoJQDRP7XD0WD0QDSP7QDTP7QDUP7TD2QDVP7TD1XD0WD0QDWP7P@Pe4PDT8XD0VD0WD0QD
WP7P@Pe4PDT8XD0QDXP7WD0QDkNQDYP7XD0VD0`DlT7WD0QDkNQDYP7XD0QDZP7`DlT7WD0QD[P7TD1QDUn1QD\P7XD0VD0`
DgT7`DcT6WD0QD[P7TD1QDUn1QD\P7XD0QD]P7`DgT7`DcT6WD0QDQEQDfa3TD1QD^P7XD0VD0WD0QDQEQDfa3TD1QD^P7XD
0QD_P7WD0QD`P7QDaP7TD4QDbP7QDcP7XD0WD0QDdP7QDeP7P@^]2QDfP7XD0`DnP6`DoT7WD0QDjCQDgP7QDhP7XD0VD0`D
hT7WD0QDjCQDgP7QDhP7XD0QDiP7`DhT7QDjP7TD1WD0PDaT6PDdR8QDkP7XD0VD0QDjP7TD1WD0PDaT6PDdR8QDkP7XD0QD
lP7WD0QDmP7XD0VD0`DRj4WD0QDmP7XD0QDnP7`DRj4WD0QDoP7PDR8XD0VD0WD0QDoP7PDR8XD0QDPQ7WD0QDQQ7PDdR8QD
RQ7TD1QDSQ7XD0VD0WD0QDQQ7PDdR8QDRQ7TD1QDSQ7XD0QDTQ7WD0QDUQ7PDdR8TD1QDVQ7XD0VD0`DaW3WD0QDUQ7PDdR8
TD1QDVQ7XD0QDWQ7`DaW3WD0QDXQ7P@^T6PDdR8TD1QDYQ7XD0VD0`DcT6`D]S3WD0QDXQ7P@^T6PDdR8TD1QDYQ7XD0QDZQ
7`DcT6`D]S3WD0QDm[2PDdR8TD2QD[Q7TD1VD0XD0`Dd1WD0QDm[2PDdR8TD2QD[Q7TD1QD\Q7XD0`Dd1WD0QD]Q7PDbR8QD
^Q7QD_Q7XD0WD0PD`T@PDcT6PDdR8XD0WD0PDoU8PDiT7PDdR8PDf`<XD0QD`Q7Y@0WD0QDaQ7XD0VD0`DlJ`DgT7`DeQ6`D
aT6`DlU8`DhU8`DdR8QD`Q7Y@0WD0QDaQ7XD0QDbQ7`DlJ`DgT7`DeQ6`DaT6`DlU8`DhU8`DdR8WD0QDcQ7QDX_5QDdQ7XD
0VD0WD0QDcQ7QDX_5QDdQ7XD0QDUR1WD0QDeQ7PDkT7PDdR8PDWIXD0WD0QDeQ7XD0QDfQ7QDgQ7TD3WD0QDhQ7QDiQ7TD1Q
DjQ7XD0WD0QDkQ7QDlQ7PDeU7QDmQ7XD0VD0`DcT6`DgT7`DjT7WD0QDkQ7QDlQ7PDeU7QDmQ7XD0QDnQ7`DcT6`DgT7`DjT
7WD0QDoQ7QDPR7TD1QDQR7XD0VD0`DdS3WD0QDoQ7QDPR7TD1QDQR7XD0QDRR7`DdS3WD0QDoKQFSR7QDd[2QDTR7TD1QDUR
7XD0VD0`DmT7WD0QDoKQFSR7QDd[2QDTR7TD1QDUR7XD0QDVR7`DmT7WD0QDWR7QDk4PDfU8TD1QDXR7XD0WD0QDYR7QDZR7
TD1QD[R7XD0`DbR8WD0QDRW5PDcR=XD0QD\R7`D^o;WD0QD]R7PDaT6QD^R7PDfo;XD0WD0QD_R7TD4PDbT6PDhT7QF`R7XD
0WD0QDaR7QDbR7TD2PDbT6PDhT7XD0QFcR7WD0QDdR7QDeR7QDfR7XD0VD0WD0QDdR7QDeR7QDfR7XD0QDgR7WD0QDhR7QDi
R7QDjR7XD0VD0WD0QDhR7QDiR7QDjR7XD0QDfOWD0QDoDQFil6QDkR7XD0VD0`DdR8WD0QDoDQFil6QDkR7XD0QDlR7`DdR8
WD0PDaT6PDdR8QDmR7PDT^6XD0`DhT7`DPc6`DlT7WD0PDcT6QDnR7TD1QDoR7XD0VD0WD0PDcT6QDnR7TD1QDoR7XD0QDPS
7WD0QDQS7QDRS7PDhT7TD1PDeU7XD0WD0QDf6TD1PD]o;PDhT7PDSi=XD0QDl4TD1WD0QDQ5XD0VD0QDl4TD1WD0QDQ5XD0Q
DSS7WD0QDQ5XD0QFl4TD1QDTS7QDl4QD^6TD1WD0QDUS7QDUT1XD0`DfR8QDVS7TD1WD0QDWS7PD\[<XD0WD0QDQQ7XD0QFl
4WD0PDoT7QDXS7XD0QFYS7TD1WD0PDS1PDoT7QDXS7XD0WD0PDbJQDZS7XD0WD0PD^?QD[S7XD0WD0PDSZ7QD[S7XD0PDiT7
`DRm6`D]m6`DXU@`Dbm6QD\S7PDbR8WD0QD]S7QD^S7XD0WD0QDR5XD0`DmT7`Da\8`Dgk4`D[U6`D[W8WD0QD_S7XD0`DjJ
`DX\4`Dg_5`DXX?`DSX2`Dmn5WD0QD`S7TD2P@^T6PDcT6PDkU6PDdj6XD0WD0QDaS7QDbS7XD0WD0PDjX6PD`g6XD0VD0WD
0PDjX6PD`g6XD0PD1WD0QDcS7P@^T6XD0QDdS7TD1QDo4WD0QDeS7P@lJXD0QDfS7TD2QDgS7WD0QDhS7P@lJQDiS7XD0QDj
S7TD1QDkS7WD0QDlS7QDmS7XD0QDnS7WD0QD\CPDaT6XD0QDoS7TD2QDo4`D[9`Dhb6WD0QDPT7PDQg<XD0WD0QDQT7PD`T6
XD0`DWU6`D_H`DeR8WD0QDRT7TD2PD_e7TD1QDST7XD0WD0QDTT7PD_W6XD0Q@UT7TD1QDVT7WD0QDWT7QD[e4P@hT7P@R8Q
@XT7QDYT7XD0WD0QDZT7PD^T6XD0S@0QD[T7`DQX2`DQl<WD0QD\T7PDdR8QD]T7XD0WD0QD^T7QD_T7PD^T6QD`T7XD0WD0
PDj]6PDcT6PDdR8QDaT7XD0WD0PDdT6PDhT7TD1QDbT7PDUe<XD0WD0QDcT7XD0QFn4TD1WD0QDdT7XD0VD0QFn4TD1WD0QD
dT7XD0QDeT7QFn4TD1WD0QDfT7QDZIXD0VD0`DdR8QFn4TD1WD0QDfT7QDZIXD0QDgT7`DdR8QFn4TD1WD0QDhT7QDiT7XD0
VD0QFn4TD1WD0QDhT7QDiT7XD0QDjT7WD0QDkT7QDlT7QDmT7PDaV<PDoT7XD0WD0QDcATD3PDfU8PDdR8XD0PDjj3PDQT6W
D0QDcATD3PD_T6PDdR8PD]JXD0`DnX6WD0QDPGPDcT6PDdR8PD`h6XD0WD0QDcDQDf6PDmW8PDhT7XD0WD0QDdDTD3PDoT7Q
DnT7XD0QDn4TD1WD0QDlCPDdR8PD`U8PDhX5XD0WD0QDoT7PDdR8QDPU7XD0WD0QDQU7P@lJXD0Q@RU7TD1QDP5WD0QDSU7Q
DYY4XD0QDTU7WD0QDUU7QDVU7XD0PDdR8TD1QDP5WD0QDWU7PDlJPDlT7XD0WD0QDXU7QDYU7QDSBXD0QDZU7WD0QD[U7S@0
S@0PD`T6XD0WD0QD\U7PDbT6PDaT6XD0WD0QD]U7PDaT6XD0QD^U7TD1QD_U7QD`U7TD2WD0QDaU7QDbU7`DdR8`DWJ`Djf2
`Dkh=`Dmo5`DfV@`DRb8YD2XD0QDcU7TD2WD0QDdU7Q@eU7QDbU7Q@VAQDfU7XD0WD0QDgU7PDaT6XD0PDdR8`D]JSD0VD0W
D0QDgU7PDaT6XD0PDdR8`D]JSD0PD1WD0QDgU7PDaT6XD0SD0VD0WD0QDgU7PDaT6XD0SD0PD1WD0QDhU7QDbU6TD1QDiU7X
D0WD0QDjU7TD3PDe[2PDcT6QDh;QDkU7XD0WD0QDlU7PDlJPDjT7XD0QDmU7WD0QDnU7QDoU7TD1QDPV7PD_]>XD0WD0QDQV
7PDlJPDgT7XD0`DWe4`D[\>`DbZ4WD0QDRV7QDSV7PD_T6XD0WD0QDTV7TD2PDdR8TD1QDUV7QDP^1XD0QDVV7WD0QDWV7PD
dR8TD1QDXV7XD0WD0QDYV7QDZV7QD[V7XD0WD0PDdQ=PDfQ=XD0WD0PDXIPDlX2XD0QD\V7WD0QD]V7QD^V7PDiT7XD0WD0Q
D_V7P@aT6P@dR8QD`V7XD0QDT5Q@g6WD0QDS5XD0`DU6WD0QDaV7XD0QDU5TD2WD0PDTe1XD0QDbV7QDU5TD3WD0QDcV7P@n
P6XD0QDdV7WD0QDeV7XD0WD0QDTg1QDfV7TD2QDgV7XD0WD0QDgJQDVAQDhV7QDiV7XD0WD0QDjV7TD2PDSW6XD0WD0PDlP=
XD0WD0QDkV7XD0WD0QDlV7QDWl5XD0Q@mV7TD1QDnV7WD0QDoV7QDPW7XD0WD0QDQW7QDgKXD0`DbR8`DS1`DXW6WD0QDRW7
Q@SW7TD1QDgKQDTW7TD1QDUW7XD0WD0QDVW7PDaT6QDWW7XD0WD0QDXW7QDYW7XD0WD0QDZW7PDnT7QD[W7QD\W7XD0WD0QD
]W7XD0TD5QD^W7TD4PDaT6QDf6WD0QD_W7XD0WD0QD`W7PDdR8QDaW7QDbf6XD0WD0QDbW7PD^T6XD0`DdR8`D`I`Df]6WD0
QDcW7PD^T6XD0QDdW7QDeW7WD0QDfW7XD0QDgW7TD2QDhW7WD0QDiW7XD0WD0QDeFPDdR8PDe5XD0WD0QDjW7PDdR8QDkW7X
D0WD0QDlW7Q@mW7XD0WD0QDo\2PDbR8PDVW6PDfk4XD0WD0QDYDPDdR8QDnW7XD0WD0QDoW7QD\S4QDPX7QDXZ3XD0WD0QDQ
X7QDf6QDRX7XD0WD0PDRm=PDdR8QDhW4QDSX7XD0WD0QDQ^2PDPb2QDYY4XD0WD0QDkNPDgFPDhT7XD0QDTX7QD\6Y@0WD0Q
DUX7XD0QDVX7TD4WD0QDWX7XD0VD0QDVX7TD4WD0QDWX7XD0QDXX7UD0WD0QDV5XD0QDYX7PD4WD0QDV5XD0PD4UD0WD0QDZ
X7QDV5XD0PD4UD0WD0PDoT7QDf6QD[X7XD0`DWS3`DXS3WD0PDoT7QDf6QD\X7QD]X7XD0WD0QDeT1QD^X7QD_X7XD0`DdR8
WD0QDeT1QDfT1QD`X7QDaX7XD0QDbX7WD0QDgi1Q@cX7QDdX7XD0VD0WD0QDgi1Q@cX7QDdX7XD0QDj>WD0QDeX7PDQU7PDd
R8PDl1XD0WD0QDfX7PD\a;XD0WD0PDoT7PDY]2PDic4XD0`DQ8WD0QDgX7P@gV8PDoX@XD0WD0PDcT6QDf6QDhX7XD0VD0WD
0PDcT6QDf6QDhX7XD0QDiX7WD0QDjX7QDkX7Q@f6QDlX7XD0WD0PDgT7PDUY8XD0aD\6`DlV8`DVU7`DeH`DbR8`DdH`DbU6
`DcU6`DVQ6`DWQ6`DfT6`DeT6aD^6`DiT7WD0PDgT7QDdT3XD0aD\6VD0WD0PDgT7QDdT3XD0aD\6QDmX7WD0PDWU7QDnX7Q
DoX7XD0QDPY7WD0PDiT7PDgV8QD]CXD0TD4PD4WD0PDhT7PDgV8QDQY7XD0WD0PD^h4PDaR5XD0WD0PDhW8PDVU7QDRY7QDc
d2XD0WD0PDiT7PD]R5QDRY7QDcd2XD0PDmV<WD0PDgQ5PDUU7PDmQ<XD0WD0PDgV8QDSY7PD`[;XD0QDTY7TD1WD0QDUY7XD
0YD1QDTY7TD1WD0QDUY7XD0QDVY7WD0QDWY7QDXY7XD0PDoT7WD0PDdQ>XD0YD1WD0PDdQ>XD0QDYY7WD0PDgT7PDjj3PD`P
4XD0WD0QDZY7PDT8XD0VD0WD0QDZY7PDT8XD0QD[Y7WD0QD\Y7QD^:QD]Y7XD0WD0QD^Y7TD2PDeU7XD0SD0WD0QD_Y7TD1Q
D`Y7XD0TD3QDaY7QDbY7TD3WD0QD_Y7QDcY7XD0QDdY7WD0QDeY7QDfY7QDgY7XD0`Dl_2`D[P<`Dd3`DRW8`Dn3`Dn7`D[V
7`DcQ8QD^6WD0QD_R2PDhT6PDoT7XD0SD0WD0QDhY7Q@iY7QDjY7XD0WD0PDlV8QDkY7QDlY7XD0WD0QDmY7PDhT7QDnY7XD
0PD[k3WD0QDoY7PDUU7QDPZ7SD0XD0VD0WD0QDoY7PDUU7QDPZ7SD0XD0QDQZ7WD0QDd[2QDRZ7P@4QDSZ7QDTZ7XD0SD0WD
0QDUZ7PD]R5QDVZ7QDWZ7XD0WD0QDgOPDfk4PDRV<XD0WD0QDl`3SD0PDUU7QDXZ7XD0WD0QDYZ7QDd[2P@\i7QDZZ7XD0WD
0QD[X4QD[Z7XD0VD0WD0QD[X4QD[Z7XD0QDj>WD0QDSV1PD[Q6QD\Z7XD0VD0WD0QDSV1PD[Q6QD\Z7XD0QD]Z7WD0PDdR8Q
D^Z7QD^6XD0QD_Z7`E]R5`EeT6`Eo9`EbR5`E^R5WD0QDYd5QD`Z7XD0QFaZ7PDk8WD0QDbZ7QDcZ7XD0TD3QDdZ7PDk8WD0
QDPd2PDoT7QDcZ7XD0TD3QDdZ7WD0QDeZ7Q@WZ2PDoT7QDfZ7XD0VD0WD0QDeZ7Q@WZ2PDoT7QDfZ7XD0QDgZ7WD0QDhZ7Q@
WZ2PDoT7QDfZ7XD0VD0WD0QDhZ7Q@WZ2PDoT7QDfZ7XD0QDgZ7QDiZ7TD1WD0QDjZ7XD0QDkZ7Q@e6TD2QDlZ7WD0PDdR8PD
Vm<XD0VD0WD0PDdR8PDVm<XD0QDmZ7WD0PDhT7QDnZ7QDoZ7XD0VD0WD0PDhT7QDnZ7QDoZ7XD0QDj>QDP[7Y@0WD0QDQ[7Q
DR[7XD0VD0QDP[7Y@0WD0QDQ[7QDR[7XD0QDS[7WD0QDT[7QDU[7XD0VD0WD0QDT[7QDU[7XD0QDV[7WD0PDmV8PDkT6SD0X
D0WD0QD`=PDfP3QDW[7XD0WD0QDX[7XD0`D=TD4QDY[7TD2QDZ[7QF[[7TD1WD0QD\[7PDcT6XD0VD0QF[[7TD1WD0QD\[7P
DcT6XD0QD][7QF^[7TD2WD0QD_[7TD1PD_T6QDQk1QD`[7XD0QDa[7TD2WD0QDb[7QDc[7XD0`DdR8`DWU6`D_H`DeR8WD0Q
Dd[7P@_T6PDoS2XD0WD0QDe[7QDf6QDf[7XD0WD0QD`S1PDhT7PDcg5XD0WD0QD`S1PDfU8QDf6PDeU7XD0WD0QDg[7QDf6Q
Dh[7XD0WD0QDkNQDi[7XD0WD0QDkNPDbR8PD[j;XD0WD0QDj[7QDk[7XD0WD0QDl[7XD0VD0WD0QDl[7XD0QDm[7QFn[7TD1
WD0QDX5XD0`D[U6`Dgk4`DVl4WD0QDo[7QD_b3XD0QFP\7WD0QDQ\7XD0QFR\7WD0QDS\7PDbT6XD0QDT\7WD0QDU\7TD2PD
bT6XD0`DaW>`D^Y6QDV\7TD1WD0QDY5XD0QDW\7WD0QDX\7PD_e7XD0QDY\7QDZ\7TD2QD^6WD0QD[\7QD\\7TD1QD]\7XD0
WD0QD^\7PD[b5PDnP6XD0WD0QD_\7QD`\7XD0`DQf6WD0QD^HPDoT7PDdR8QDa\7XD0WD0QDb\7P@cT6QDf6PDUg<XD0WD0Q
Dc\7PDgT7PDdR8TD1QDd\7XD0WD0QDe\7P@aT6QDf\7XD0QDf6TD1QDg\7WD0QDh\7PD`T6XD0WD0QDi\7PDcT6XD0QDlj2W
D0QDPHPD_T6PDoT7XD0QDj\7PDbR8WD0QD[5`DhT7`DUK`D_T6`DcZ@`DdZ@`DWo3`DXo3aDo5`DeZ@`DeS8`Dln3`Dmn3`D
aS8`DfZ@`DdS8`D\P3`Dl5`DoT7`DaT6`DmT7`DcT6`DgT7`DiT7`DlT7`DdR8`DjT7`DjX?`DcS6`DZ]2`D\]2SD0XD0`Dh
T7UD0PDbR8WD0QD[5`DhT7`DUK`D_T6`DcZ@`DdZ@aDo5`DeZ@`DeS8`Dln3`Dmn3`DaS8`DfZ@`DdS8`D\P3`Dl5`DoT7`D
aT6`DmT7`DcT6`DgT7`DiT7`DlT7`DdR8`DjT7`DjX?`DcS6`DZ]2`D\]2SD0XD0WD0PDbR8QD[5QDk\7XD0SD0WD0PDaT6P
DdR8TD1QDl\7PDd\=XD0VD0WD0PDaT6PDdR8TD1QDl\7PDd\=XD0QDm\7WD0PDkT6SD0PDkT7PDdHXD0WD0PDkT6SD0PDoT7
PDY]2PDSU6XD0WD0PDgV8SD0PDmT7PDHSD0XD0WD0QDn\7QDo\7XD0VD0WD0QDn\7QDo\7XD0QDj>WD0QDP]7P@bR8TD1QDc
7XD0VD0WD0QDP]7P@bR8TD1QDc7XD0QDj>WD0QDQ]7QDZ5XD0VD0WD0QDQ]7QDZ5XD0QDR]7WD0PDVU7QDeW5QDVASD0PDVU
7XD0WD0PDVU7`DQP4`Dlo3`Djo2`Djj3`DSW6`DUW6`DTW6`DRP4SD0QDVAQDT7PDVU7XD0UD0WD0PDiV8SD0PD4PDeT6XD0
UD0WD0PDiW8PDdR8SD0XD0UD0WD0QDQ`2P@YY8QDS]7XD0UD0WD0QDT]7QDU]7XD0VD0UD0WD0QDT]7QDU]7XD0PD1UD0WD0
QDT]7QDV]7PDlT7QDkb2XD0UD0WD0QDQb2SD0XD0VD0UD0WD0QDQb2SD0XD0PD1WD0QDW]7QDX]7QDY]7XD0UD0WD0QDn;QD
Sd5QDTa1XD0VD0UD0WD0QDn;QDSd5QDTa1XD0PD1UD0WD0PD[b5PD]P5QDZ]7XD0VD0UD0WD0PD[b5PD]P5QDZ]7XD0PD1WD
0PDmQ<PDoT7QD[]7P@dR8QD\]7XD0WD0PDnW2PDcT6PDdU8PD]6XD0WD0QDV9QD]]7QD^]7XD0QD_]7TD2WD0QD`]7QDa]7Q
Db]7XD0WD0PDiT7QDc]7XD0VD0WD0PDiT7QDc]7XD0QDd]7QD^6WD0PDbR8QDe]7XD0VD0QD^6WD0PDbR8QDe]7XD0QDf]7Q
Dg]7TD2WD0QDh]7XD0QDi]7TD1QD^6Q`1g6WD0QDj]7XD0QDk]7QD^6WD0PDb`3QDl]7XD0VD0QDk]7QD^6WD0PDb`3QDl]7
XD0QDm]7WD0PDaT6PDdR8QDn]7XD0VD0WD0PDaT6PDdR8QDn]7XD0QDo]7WD0QDP^7PDhT7TD2QDQ^7XD0WD0PDhT6PD]R5Q
D\Q3QDmh3XD0VD0WD0PDhT6PD]R5QD\Q3QDmh3XD0QDnb6WD0PDhT6PD]R5TD3QDR^7XD0WD0PDhT6Q@S^7PD]R5QDj`5TD1
QDT^7QDU^7XD0WD0PDUU7QDV^7P@^P5QDW^7TD1QDX^7XD0WD0PDaR5QDRo4QDTn4QDY^7XD0WD0QDZ^7PDcT6PDdR8PDo^<
XD0QF[^7TD2WD0QDnFPDdR8QD\^7XD0QD\5TD1WD0QD]^7XD0QD^^7TD1WD0QD_^7XD0QD`^7QDa^7TD1WD0QDb^7XD0QDc^
7QD^6P@dR8WD0QDd^7XD0VD0QDc^7QD^6P@dR8WD0QDd^7XD0QDe^7QDf^7TD1WD0PD^h5QDV;PDml5XD0WD0QDQ^2PDdR8Q
Dg^7XD0WD0QDh^7PDdR8TD1QDi^7XD0WD0PDY]2PDgV8PDmT7PDl4XD0WD0QDj^7QDk^7PD\f5XD0WD0QDl^7PDdR8QDm^7X
D0WD0PDcT6PDdR8QDn^7PDZ7XD0QDo^7TD1WD0QDP_7XD0VD0QDo^7TD1WD0QDP_7XD0QDQ_7QDR_7TD1WD0PD_T7QDS_7XD
0WD0QDT_7PDiT7PDjh7XD0WD0QDU_7PDhT7XD0QDV_7WD0QDZR3PDdU8PDjJXD0VD0WD0QDZR3PDdU8PDjJXD0QDh?WD0QDW
_7PDcT8XD0VD0WD0QDW_7PDcT8XD0QDT@WD0PDcd>QDX_7XD0QDY_7QD^6WD0PDfk4PDhT7PDVX8XD0VD0QDY_7QD^6WD0PD
fk4PDhT7PDVX8XD0QDZ_7WD0QD[_7QD\_7XD0WD0QDi[4QDe\2QD]_7PDeU7P@XY8QD^_7XD0WD0QD^W1QDWMPDoT7QDWMXD
0QF__7TD1WD0QD`_7PDo2PDek4XD0VD0QF__7TD1WD0QD`_7PDo2PDek4XD0QDj>QFa_7TD1WD0QD[]1PD[b5PDcT6QDb_7X
D0VD0QFa_7TD1WD0QD[]1PD[b5PDcT6QDb_7XD0QDnb6WD0QDc_7PDoT7QD]CQDd_7XD0WD0PDik4PDa[@XD0WD0PDa\;QDe
_7PDcT6XD0WD0PDSW6PDhT7PDbR8QDf_7XD0WD0QDg_7QDh_7XD0VD0WD0QDg_7QDh_7XD0QDi_7WD0PDPk<TD1PDhQ5PDUU
7XD0WD0PDb[@XD0QFj_7TD1WD0QDk_7QDl_7XD0WD0QDm_7QDn_7QDo_7XD0VD0`DoT7WD0QDm_7QDn_7QDo_7XD0QDP`7`D
oT7WD0QDQ`7PDfP1XD0WD0QDR`7QDil6PDf]=XD0WD0QDS`7QDT`7P@he4XD0VD0WD0QDS`7QDT`7P@he4XD0QDU`7WD0QDV
`7XD0TD1WD0QDW`7XD0`DRj6WD0QDX`7QDY`7QDZ`7XD0WD0PDfk4PDi8XD0QDSBTD3QD[`7WD0PDbT6PDhT7QD\`7XD0VD0
WD0PDbT6PDhT7QD\`7XD0QDTf1WD0PDVQ3QDnBXD0QD]`7WD0QD^`7TD1PDoT7XD0QD_`7WD0PDT4QD``7TD1QDa`7XD0QDb
`7TD1QDc`7WD0QDd`7QDQR3TD1QDe`7XD0WD0QDf`7P@lJPDa`3PDWo3XD0WD0PD^P5PDeT6QDg`7XD0WD0PDWU7PD\i7XD0
QDh`7QDi`7TD2WD0QDj`7QDk`7XD0WD0QDl`7QDm`7TD1PDhT7QDn`7TD1QDo`7XD0WD0QDPa7PDdHQDQa7XD0WD0QDcf2QD
Ra7XD0QDSa7`DaT6QD^6QDTa7WD0QDUa7XD0WD0QDUa7PDhT7QDn`7XD0QDVa7S@0TD5WD0QDWa7QDTa2XD0VD0QDVa7S@0T
D5WD0QDWa7QDTa2XD0QDiT5WD0QDXa7QD]^6QDYa7P@gk4PD[Q6QDZa7XD0PD^P5WD0QD[a7QD\a7QD]a7XD0QD^a7WD0QD_
a7PDhX5PDSW6PDhT7XD0QD`a7WD0QDPa1PD\i7PDoT7XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDn:UD0WD0PD^2SD0XD0`@^]2
TD9PD4TD6QDgV1WD0QDaa7P@hT6QDX?YD1XD0`DZh3`DXi3`Dfh8`DXh3WD0QDba7P@hT6PDR3QDca7XD0`DQ_=`DZ\2`D[\
2`DaZ1`D_d3aD\6`DbR8`DcR8`DW5`DU6`DY2`DoP6`Dik4`DbQ6`DcQ6`DcT6`DgT7`DaT6`D^Y2`D\a;WD0QDba7P@hT6P
DR3PD^]2QDda7TD2QDea7XD0WD0QDfa7PDR3YD1XD0WD0QDfa7PDR3QDga7XD0WD0QDe?PDiT7XD0Q@d6QDha7WD0QDia7PD
VU7XD0WD0PDV_<P@^T6PDVU7XD0QDja7WD0PDgT6QDka7XD0QDla7WD0QDma7XD0`DoT7SD0WD0PDcT6PDgV8PDbV8XD0PDX
l4WD0PDcT6PDXl4QDna7XD0WD0QDoa7PDcT6QDh;S@0PDnFXD0QDob1TD3WD0QDPb7P@_T6PDoT7XD0`D=WD0PDhW8QD^6QD
]CXD0SD0WD0QDQb7XD0QDRb7QD^6WD0QDSb7QDTb7PDdR8QDUb7XD0QDVb7TD1WD0QDWb7Q@SQ4XD0QDXb7WD0PDWU7QDeT1
QDfT1PDY4XD0QDYb7WD0QDci2S@0QDZb7PDhT7XD0SD0WD0QDci2S@0QD[b7PDhT7QD\b7XD0WD0QD]b7QD^b7PD[T3XD0QD
_b7QD^6Q@`b7TD1WD0QD]5XD0`DaT6`Dkf2QD_b7WD0QDab7TD1QD]5XD0WD0QDeY2PDbR8QDbb7QDcb7XD0WD0QDdb7PDUT
<PDiT7XD0QDeb7QDfb7QD^6WD0QDgb7QDjU5QDd6TD3QDhb7XD0WD0QDib7QDjb7PDdR8TD2QDkb7XD0QDlb7WD0QDYl1PD\
i7aD\6aD^6`D]3`Dd3`D^b2`DV3`D]`2`Db4`Dh3`DnT8`D[V7`D\8`Do2SD0XD0QFlb7TD2WD0QD_5XD0QDmb7QFlb7TD2W
D0QDnb7QDgP4XD0WD0PDX3QDob7PDfi3XD0YD2WD0PDX3PDVT6XD0WD0PDhT6QDPc7SD0XD0WD0PDoT7PD\m4PDdR8PDUY8X
D0WD0PDoT7PD`1PD[b5QDQc7XD0WD0QDRc7QDgi1QDdX7XD0UD0WD0PDiT7QDSc7TD2QD`5XD0PD4QDTc7UD0WD0PDiT7QDS
c7TD2QD`5QDUc7P@bR8QDVc7TD2XD0PD4QDTc7PD4WD0PDiT7QDVATD2QD`5XD0VD0PD4WD0PDiT7QDVATD2QD`5XD0PD1QD
Wc7WD0PDiT7QDfGTD3QD`5XD0VD0QDWc7WD0PDiT7QDfGTD3QD`5XD0QDj>WD0QDXc7QDYc7XD0VD0WD0QDXc7QDYc7XD0QD
j>UD0WD0PDeU6XD0QFZc7UD0WD0PDeU6XD0QDh;TD2QD[c7QD\c7TD3WD0QD]c7XD0P@iT7QD^_1WD0QD^c7TD1QD_c7QD`c
7XD0`DdR8`DcT6`D_h5WD0QDgOQDf_1PDmP6XD0WD0QDac7QDbc7Q@cc7QDdc7XD0QDec7QFfc7TD1WD0QDgc7TD4XD0QD^5
PDbW6WD0QDhc7QDic7TD3QD^5PDbW6XD0QDjc7TD1WD0QDkc7QDgKXD0QFlc7TD3QD^>WD0PD[b5QDmc7QFnc7S@0QFoc7PD
oT7XD0QDPd7WD0PD[b5PD\]2PDS1PDoT7XD0QFQd7WD0QDRd7QDSd7QDTd7XD0QDUd7WD0PDHPDfk4QDSd7QDTd7XD0QDUd7
QDVd7TD2WD0QDWd7Q@Xd7XD0QDhNQDYd7QDZd7TD1WD0QD_6QD[d7XD0PDeT6WD0QDkNP@^T6QDf6QDiQ1P@^T6XD0WD0QD\
d7QD]d7PDoT7XD0SD0QDf7QD^d7QDf7QD]7QDg6QD]7QD]7QD_d7Q`1g6QDeW5QDc7PDmT7Q`1g6QD]7WD0QD`d7YE5YD1XD
0`DkT7QDad7TD1QD^6Q`1g6aD\6`Deg5`Dik4`DU6`DS1`DXW6`Dj\@`D`^>`Dk\@`DYS6`DcV<`D[5`Dh4`Dgk4`D^P4`Dg
V8`DeK`DfK`DVj6`DVb2`D]f5`Dl\@`D[m5`Dm\@`D^F`DnP5`DlZ5`DmZ5WD0SD0YD5XD0VD0QDad7TD1QD^6Q`1g6aD\6`
Deg5`Dik4`DU6`DS1`DXW6`Dj\@`D`^>`Dk\@`DYS6`DcV<`D[5`Dh4`Dgk4`D^P4`DgV8`DeK`DfK`DVj6`DVb2`D]f5`Dl
\@`D[m5`Dm\@`D^F`DnP5`DlZ5`DmZ5WD0SD0YD5XD0QDmP1WD0QDiV2YD1XD0VD0WD0QDiV2YD1XD0QDif3QDbd7PDbn4`D
hT7`DXIQDT7QDcd7QDho2PDbn4QDdd7QDed7QDfd7QDgd7QDhd7QDid7PD_3PDhT7PDdR8PD\]>PDgT6PDgT6PDVP4PDhT7P
DdR8PD]JPDmQ<QDjd7PDe8PDjj3PDT[>PD`T6PDb^2PDSa<PD^P<PDZP1PDW[7QDkd7QDld7PDW^2PDnT7PDS9PDbk?PDS]@
PDR1PD^T6PDdHQDmd7PDia=PD^4PDR_2PDbT6PDon5QDnd7PDjT7Q`1g6Q@od7WD0QDPe7XD0PDSa<QDQe7PDQMQDRe7PDRM
QDSe7PDRc2PDcc6PDlc3PDb`3PDUW6PDV]@PD]];PDPV8PDR8PDaT6PDe];QDTe7PD`e7PDjX5PDmZ5QDUe7PDW]@PDnQ5PD
mP3PDUa2PDYY8QDVe7QDWe7QDXe7QDYe7QDZe7QDiV2QD[e7PD`^>QD\e7QD]e7PDhi3PDjS2PD^T6PD_T6PDoT7PDQZ<PD[
a2PDdT6PDSe7PDUU7PDdFPDkW5PDmT7SD0PDhT6Q@d6Q`1g6WD0QDWb1XD0WD0QD^e7PDdR8TD1QD_e7XD0QD`e7PD6Q@VAW
D0QDd7XD0QD`e7PD6WD0Q`1g6QDWb1XD0VD0QD`e7PD6WD0Q`1g6QDWb1XD0QDae7QD^6QDVAQ`1g6WD0QDbe7aDf5aD\6`D
le<SD0XD0VD0QD^6QDVAQ`1g6WD0QDbe7aDf5aD\6`Dle<SD0XD0QDce7QDde7WD0QDee7P@^P5TD1QDfe7XD0QDo`2WD0QD
ge7XD0QDhe7WD0QDie7PDlT6XD0VD0WD0QDie7PDlT6XD0QDT@QDje7QDVAQ`1g6WD0QDWb1aDf5aD\6SD0XD0`DhT7`DlT7
WD0QDke7XD0TD2QDle7QD^6Q`1g6WD0QDc7QDRc7Q`1g6QD^a1XD0aDf5QD^6QDh;WD0QDlY5XD0QDme7VD0QD^6QDh;WD0Q
DlY5XD0QDme7QDTOPDdR8WD0QDne7SD0XD0TD1QDoe7TD1QDPf7WD0QDQf7PDoT7PD__=XD0WD0PDcR8PDn`=PD^LXD0WD0P
DlV8SD0PDTn5XD0QD^6WD0QDVAQ`1g6QDRf7PDhT7XD0SD0aE\6WD0QDSf7QDTf7XD0`Dbh5QDUf7WD0QD\Q3QDVf7XD0WD0
QDj;QDWf7TD1QDXf7XD0QD^6PDbR8WD0QDYf7SD0XD0QDZf7TD1WD0QD[f7XD0UD0QD\f7QD^6Q`1g6WD0QDc7XD0`DaJ`DR
IVD0UD0QD\f7QD^6Q`1g6WD0QDc7XD0`DaJ`DRIQD]f7UD0QD^f7QD^6Q`1g6WD0QD_f7XD0VD0UD0QD^f7QD^6Q`1g6WD0Q
D_f7XD0PD1QD`f7TD1QD^6TD1QDaf7P@UY8WD0QDbf7XD0WD0QDcf7P@hT7PDdR8QDdf7XD0WD0QDef7TD1Q@ff7QDgf7QDh
f7XD0WD0QD_6P@hW8PDbR8S@0PDhX5PDjT7XD0WD0PDaT6PDhP3PDhT7QDif7XD0WD0PDgW?QDjf7QDkf7QDlf7QDmf7QDnf
7XD0WD0QDof7QDPg7XD0VD0WD0QDof7QDPg7XD0QDQg7QDRg7WD0QDSg7QDTg7XD0WD0PDVU7QDUg7PDVU7QDVg7XD0WD0QD
PP1Q@Wg7PD]R5QDXg7TD2XD0VD0WD0QDPP1Q@Wg7PD]R5QDXg7TD2XD0QDYg7WD0QDSd1QDZg7QD[g7XD0WD0QD\g7PDoT7P
DY]2QD]g7XD0WD0QDUo3QD^g7QD_g7QD`g7XD0QDag7Y@0WD0QDbg7XD0VD0QDag7Y@0WD0QDbg7XD0QDcg7QDdg7TD6QD^6
Q`1g6WD0QDeg7XD0QDfg7TD4QD^6Q`1g6WD0QDgg7XD0`DhT7`DlT7QDhg7QD^6Q`1g6WD0QDig7XD0QDVAQ`1g6WD0SD0XD
0PD[i3QDXb4QDjg7Q@^6WD0QDkg7XD0QDVAQ`1g6WD0QDWb1XD0QDlg7QDmg7QD^6Q`1g6WD0QDng7XD0WD0QDog7PD]6XD0
VD0WD0QDog7PD]6XD0QDPh7QDQh7WD0QDRh7XD0PDkh;WD0PD^T6PDoT7PDWo5XD0QDSh7TD2QD^6Q`1g6WD0QDTh7XD0aD\
6`DUU7QDUh7PDhT7TD3QD^6Q`1g6WD0PDno1XD0QDVh7PDhT7TD3QD^6Q`1g6aDb5aD\6iD1iD2WD0SD0XD0VD0QDVh7PDhT
7TD3QD^6Q`1g6aDb5aD\6iD1iD2WD0SD0XD0QDh?QDWh7TD4WD0PDPY8XD0QDXh7TD2WD0PDkl<XD0WD0QDYh7P@hT6P@R3Q
DZh7QDo5XD0WD0QD[h7PDVU7QDWb1XD0QDX]1WD0QD\h7XD0VD0QDX]1WD0QD\h7XD0QD]h7QD^h7WD0PDX3PD_T6XD0QD_h
7WD0PDcZ;XD0PDdR8WD0QD`h7PDhT7QDcn1XD0QDah7WD0PDiZ;TD1QDbh7XD0QDch7QDdh7WD0`DWW6SD0QDeh7XD0VD0QD
dh7WD0`DWW6SD0QDeh7XD0QDh?QFfh7QD_6Q@d6Q`1g6WD0QDgh7aDf5SD0XD0`DhT7`DiT7`DgT7QDhh7WD0QDih7XD0SD0
WD0QDjh7TD1QDkh7XD0`EVU7YD1WD0QDlh7XD0VD0`EVU7YD1WD0QDlh7XD0QDmh7PD[b5QD^6Q`1g6WD0QDnh7XD0QDoh7Q
DPi7WD0QDQi7QDRi7XD0QD^6QDfGSD0WD0QDSi7XD0`D^o5WD0QDWb1PDVU7QDfGXD0SD0QDfGWD0QDTi7XD0QDUi7QDVi7W
D0QDWi7XD0WD0PDU8PDUV6XD0WD0QDXi7TD1QDYi7XD0`DVU7QD^6P@hT6WD0QDZi7PDoT7XD0SD0QD^6WD0QD[i7QDlY5XD
0VD0QD^6WD0QD[i7QDlY5XD0QD\i7WD0PDic4PD\a;XD0VD0WD0PDic4PD\a;XD0QDj>QD]i7WD0QD^i7XD0QD_i7P@hT6P@
R3WD0QDZh7QD`i7XD0QD^6WD0QDai7PDoT7XD0SD0PDXQ7PDjo2QDbi7TD3QD^6Q`1g6WD0QDci7XD0WD0QDdi7XD0QDT7PD
ah3PDiT7PDkj8PDdR8QDc7PDcV6SD0QDei7PDcV6QDT7QD^6Q@a6WD0PDUa2XD0VD0QDT7QD^6Q@a6WD0PDUa2XD0QDfi7QD
SV1Q`1g6WD0QDc7XD0QDgi7QDhi7WD0Qd1g6QDc7XD0QDT7WD0QDc7XD0QDT7QDT7TD4QD^6WD0Q`1g6QDc7XD0aD\6`DUU7
QDT7TD3QD^6QDVAQ`1g6WD0QDc7XD0QD^6Q@d6QDh6WD0QDc7XD0WD0QDh6QDc7XD0SD0WD0QDii7QDc7XD0QDT7QDji7TD2
`Dh_2WD0QDc7XD0QDT7TD2QD^6TD4PDmT7WD0Q`1g6QDc7XD0VD0QDT7TD2QD^6TD4PDmT7WD0Q`1g6QDc7XD0QDj>QDki7T
D2QD^6Q@li7Y@0aDb5aD\6iD1iD2aDT7aDl6bD0WD0SD0XD0VD0QDki7TD2QD^6Q@li7Y@0aDb5aD\6iD1iD2aDT7aDl6bD0
WD0SD0XD0QDmi7QDni7QDoi7Q@Pj7Y@0aDb5aD\6`DXh3`DVU7`DoT7bD0WD0SD0XD0VD0QDni7QDoi7Q@Pj7Y@0aDb5aD\6
`DXh3`DVU7`DoT7bD0WD0SD0XD0QDQj7QDVAQ@Rj7aDb5aD\6aDl6WD0SD0XD0QDSj7`DhT7`Dj^@`Dk^@QD^6YD0aDb5aD\
6iD1iD2`DbR8`DcR8`DdR8WD0SD0XD0VD0QD^6YD0aDb5aD\6iD1iD2`DbR8`DcR8`DdR8WD0SD0XD0QD]f7QDTj7Y@0QDUj
7aDb5aD\6WD0SD0XD0VD0QDTj7Y@0QDUj7aDb5aD\6WD0SD0XD0QDVj7aDR6bD0WD0YD0XD0YD1QDXNaDR6bD0WD0YD0XD0Y
D1aDR6bD0WD0YD0XD0aDR6bD0WD0YD0XD0VD0aDR6bD0WD0YD0XD0QDWj7aDR6bD0WD0YD0XD0YD2QDXj7aDR6bD0WD0YD0X
D0UD0SD0QDYj7TD1WD0QDZj7XD0aD\6UD0QDYj7TD1WD0QDZj7XD0aD\6UD0SD0QD[j7TD1WD0QD\j7TD2XD0QD]j7UD0QD[
j7TD1WD0QD\j7TD2XD0QD]j7QD^j7Y@0WD0QDT6XD0aD\6`D^T6`DbT6`D[U6`Dgk4`DVl4`D\U6`D]U6`D^U6`DjV8UD0QD
V6Q@\6Q`1g6P@l^@`Dmf3`DTd3`D_O`DUd3`D[P1`DT?WD0Q`1g6QD_j7XD0VD0UD0QDV6Q@\6Q`1g6P@l^@`Dmf3`DTd3`D
_O`DUd3`D[P1`DT?WD0Q`1g6QD_j7XD0QD`j7UD0QDV6Q@\6TD3PD4Q`1g6WD0QDaj7XD0VD0UD0QDV6Q@\6TD3PD4Q`1g6W
D0QDaj7XD0QDbj7UD0QDV6Q@\6Y@0WD0QDcj7XD0WD0QDZW5XD0VD0WD0QDZW5XD0PD1QDdj7QD^6Q`1g6aDb5aD\6iD1iD2
aDT7aDl6bD0aDX6aDf5aDW6WD0SD0XD0VD0QDdj7QD^6Q`1g6aDb5aD\6iD1iD2aDT7aDl6bD0aDX6aDf5aDW6WD0SD0XD0Q
Dej7QDdj7QD^6Q`1g6aDb5aD\6iD1iD2aDT7aDl6bD0aDX6aDf5aDW6WD0SD0XD0QDXf6QD^a1QDdj7QD^6Q`1g6aDb5aD\6
iD1iD2aDT7aDl6bD0aDX6aDf5aDW6WD0SD0XD0QDXf6YD0QDfj7WD0Q@gj7PDkT6SD0XD0`DhT7WD0PDkT6SD0QDnBXD0QD^
6WD0QDhj7SD0XD0VD0QD^6WD0QDhj7SD0XD0QEij7WD0QDjj7QDkj7XD0WD0QDlj7Q@g6QDmj7XD0QFk`4QDnj7TD2WD0QDo
j7XD0QDPk7TD2WD0QDQk7XD0`DVU7`Do_2QD^6Q`1g6QDRk7WD0QDSk7XD0PDfV8QDTk7PDcV8SD0PDhk4PDjIQDUk7TD2WD
0QDVk7XD0PDbY8VD0PDbY8QDh?QDcR1S@0S@0WD0QDc7XD0QDWk7`EVU7`E[i3`E\i3`Eg_3`EP3`EhT6`EX_@WD0PDfP1XD
0VD0WD0QDXk7XD0VD0QDXNQ@i6WD0QDa7Q`1g6QDYk7XD0QD`7`DVU7`Dda2`Do_2WD0QDZk7QDa7XD0QDa6Q`1g6QD[k7Q@
a7PDhT6QDa7QD[k7QDcn1QD\k7TD3WD0QD]k7XD0PDkT6QD^k7PDkT6QD_k7QD`k7PDkT6QDak7QD^6QDVAQ`1g6aDa5aDf5
aDT7aDh5aDY7aD\6aDb5aDl6aDX6aDc7bD0iD1iD2WD0SD0XD0VD0QDak7QD^6QDVAQ`1g6aDa5aDf5aDT7aDh5aDY7aD\6a
Db5aDl6aDX6aDc7bD0iD1iD2WD0SD0XD0QDbk7QDck7QDdk7PDhT7S@0WD0QDek7XD0`Dge4`DZ_@`D]S3`DlX6QDo^1Q@^6
Q@d6Q`1g6WD0QDfk7XD0QDgk7PDjT7WD0QDhk7XD0VD0PDjT7WD0QDhk7XD0QDik7QDjk7QDhf7TD3QD^6Q`1g6aDb5WD0SD
0XD0VD0QDjk7QDhf7TD3QD^6Q`1g6aDb5WD0SD0XD0QDh?PDjT7WD0QDkk7XD0VD0PDjT7WD0QDkk7XD0QDh?QDlk7WD0QDm
k7XD0PDcQ6QD^6Q`1g6WD0QDnk7XD0QDok7QDPl7TD3PDhT3QDQl7QDRl7QD^6Q`1g6QDfGQ`1g6S@0WD0QDSl7XD0`DWS3`
Db\6`DT<`Dl[<QDfG`D^FiD0SD0S@0WD0QDTl7XD0`DhT7`Di[4`DX\4`D`[=`DXc4`Dj_@WD0QDUl7PDhT7SD0XD0`D^F`D
dR8QD^6Q`1g6QDfG`D^h5`DP]2`Dbh5SD0WD0QDd7XD0`Dk_@QD^6Q`1g6Q@d6Q`1g6Q@c7WD0Q`1g6Q@]7QDd7XD0WD0QDe
W5QDd7XD0WD0QDVl7QDbf6QDd7XD0WD0QDd7XD0QDWl7PDdR8QDT7QDXl7QDYl7PDhT7QDZl7PDWX>PDiT7PD`V?PD`T6PDo
g5PDaT6PDog5PD`T6PD]\5PDaT6PDZm4QD[l7QD\l7QD]l7PD^_2PD^T6QDh;QDb_3QD^l7QD_l7QD`l7PDio2PD`c2PD\^6
QDal7PDTf5`DkS7`DgS3`DPc4QDbl7QDcl7QDdl7QDWb1QDel7PDWS7QDfl7QDgl7QD^6PDhT7Q`1g6Q@Wb1PDWS7QDT7Q@R
JQ@SJQDVS1VD0QDcf2PDeR7WD0PDWS7XD0QDT7WD0PDcT6PDXh5QDhl7QDil7XD0WD0QDjl7QDkl7QDll7XD0WD0QDml7QDn
l7QDol7P@oT7P@Y]2XD0QD^6PDcT6TD1PDbd?QDPm7TD1QDQm7QDRm7QDSm7QDWJPDiT7TD1WD0QDTm7XD0PDo\2QDUm7QD^
6WD0QDVm7XD0VD0QDUm7QD^6WD0QDVm7XD0PD1PD[W<PDhT7QDfGSD0QDWm7QDXm7PDhT7QDT7QD^6Q`1g6PD^T6PDoT7PDW
o5QDYm7TD2QDZm7QD[m7`DhT7`DoT7QD\m7PDoT7PDdR8QD]m7QD^m7TD1QD_m7`DiT7PDbT6PDhT7PDdR8PDWa;QD^6Q`1g
6WD0QD`m7XD0VD0QD^6Q`1g6WD0QD`m7XD0QDam7PDVU7QDbm7PD_P5PDdR8PDhX5QDRY7PD_P5PDkT7PDdR8PDdS3QDSV1W
D0PDik;XD0QDcm7QD^6WD0PDik;XD0VD0QD^6WD0PDik;XD0QDh?QD^6QD`=WD0QDdm7QDRY7QDem7XD0PDgT7PDfT6QDfm7
QDoX2PDiT7PDfT6QDgm7P@hT7PDiT7PDdR8PDT8PDhT7PDkT7PDiT6PDaR5QDhm7QDim7PDTd=PDhT7PDTf<PDoT7QDjm7PD
iT7PDbR8PDZ4PDgT7QDkm7PDmP6PDT8PDmQ<QDRa1PDUU7PDHQDf_1PDUU7SD0PDii3PDhT6QDbV5QDlm7PD^T6PDcQ6PDjT
7PD[P1PDiT7QDmm7PDPe4PD\a;PDoT7PDkT6QDnm7QD^>PDPo7QDom7QDj[2QDPn7PDdR8QDSf3PDd^=PDd^=QDQn7QDRn7Q
DSn7QDl@QDTn7QD^6PDhT6PDaT6VD0QD^6PDhT6PDaT6PD1QDUn7QDVn7PDVU7QDWn7PDVU7QDXn7Q@Yn7QDZn7PDiT7PDcU
6QDWl5PDoT7QD[n7PD^T6PDoT7PDdR8QD\n7PDhT6PD^T6PDoT7QD]n7PD^b2PDiT7PDPHQD^n7QD_n7PDcg5QD`n7QD_b1Q
Dan7TD3PDoT7PDY]2PDfj3QDbn7PDoT7P@Y]2QDcn7PDmQ<PDoT7QDdn7QDmQ2PDPb;PDjT7QDen7PDiT7QDfn7PDiT7QDVI
PDcg5QD^6WD0QDgn7XD0aD\6QDec5QDhn7PD^P5QDY^7PDnLPD\a;PDcT6PDXh5PDjT7TD2QDin7PDdW3PDoT7PDmV8PDRZ=
PDiT7PDdR8PDjJPD`Z5PDaT6QDjn7PDdR8QDkn7WD0QDfT1TD6PDcT6QDf6PD`m<XD0QDfT1TD5WD0PDjT7QDf6PDnW8QDln
7XD0WD0PDfk4QDmn7PD`Q>PD_W6XD0WD0QDnn7QDon7QD]CQDPo7XD0WD0PDdW3QDQo7XD0WD0QDc5PDmU8XD0QDRo7WD0QD
c5PDmU8XD0QDSo7TD1QDTo7WD0QDkNQDUo7QDVo7QDWo7XD0WD0PDmZ5PD_6XD0`Dl[<`Dg2WD0PDUV8QDXo7P@bR8QDYo7X
D0QDZo7TD2WD0QD[o7QD\o7XD0QD]o7WD0QD^o7PDfU8PD]6XD0WD0QD_o7QD`o7XD0WD0PDXh3QDVAQDao7QDbo7XD0WD0P
DXh3PDbR8PDbJQDco7XD0WD0PDoT7PDbR8QDdo7XD0VD0WD0PDoT7PDbR8QDdo7XD0QDh?WD0PDoT7PDdR8PD[f8PDVQ3XD0
WD0PDlV8PDnk4QDh;XD0WD0PDlV8PDma2PDdR8XD0WD0PDhT6QDT9QDeo7TD1QDfo7XD0`DQP3WD0PDbR8PD]6PDiT7PDnW2
XD0WD0PDWo<PDXo<PDV6XD0WD0PD\a8PDcT6PDV6XD0QDgo7QDf6WD0PD\m6PDcT6PDbR8XD0QDf6WD0PDdU7PDbW6XD0WD0
QDho7QDio7PDcT6XD0WD0QDjo7P@bT6PDoT7PDY]2XD0WD0QDko7PDbT6PDiT7XD0WD0QDlo7QDon7PDdR8QDmo7XD0WD0QD
c\7PDbT6PDgT7XD0QDno7WD0QDoo7QDPP8PDdFXD0WD0QDQP8QDRP8PDcT6XD0QDSP8PDdh6WD0QDTP8PDdR8PDSa<XD0WD0
PDTg6PDcT6QD]CPDi7XD0QDUP8QDVP8TD1WD0P@cT6QDe5XD0WD0PDnGPDhT7QDWP8QDXP8XD0WD0QDYP8QDXU1XD0QDZP8T
D1WD0QD[P8XD0WD0QD\P8PDhT7PDQk4XD0WD0QD]P8PDoT7QD^P8XD0WD0PDTl<PDiT7PDoW>XD0QD_P8WD0PD\P5Q@X?QD`
P8TD2QDaP8XD0WD0PDbR8PDPR6PDSa<XD0WD0QDbP8QDcP8QDdP8XD0WD0QDeP8QDfGQDfP8QD__3XD0WD0QDZW1QDgP8QDh
P8PDnLXD0QFiP8TD1WD0QDd5XD0QDjP8TD1QDkP8`DY9QFlP8TD1WD0QDd5QDgi1XD0VD0QFlP8TD1WD0QDd5QDgi1XD0QDj
>WD0QDoR5QDQQ3QDmP8XD0WD0PDmV<QDnP8QDoP8XD0WD0PDiV8QDPQ8XD0VD0WD0PDiV8QDPQ8XD0QDj>WD0QDXZ2QDQQ8Q
DRQ8XD0WD0PDiW8PD[W<XD0VD0WD0PDiW8PD[W<XD0QDnb6WD0PDic4QDSQ8PDoT7XD0QFTQ8WD0QDUQ8PDoT7PD[5PD[b5P
DoT7XD0WD0QD^ITD1QDVQ8P@hT7QDWQ8XD0WD0QDXQ8PDoT7QDYQ8XD0WD0QDZQ8PDdU7PDoT7XD0WD0QD[Q8XD0WD0PDTb3
QD\Q8XD0WD0QD]Q8QD^Q8XD0QD_Q8WD0PDZ6PDhT7PDdR8QD`Q8XD0WD0PDYR6PDhT7PDdR8XD0WD0QDaQ8PDhT7QDei2QDb
Q8XD0QDcQ8WD0QDdQ8PDoT7PD`8XD0WD0PDPo?QDeQ8XD0WD0QDfQ8PDcT6P@dR8QDgQ8XD0WD0PDg]2PDZo5XD0WD0PDXa=
PDiT7QDhQ8XD0WD0PDmOPDhT7QDiQ8PD\l<XD0QDjQ8WD0QDnW2PD[b5PDgV8XD0VD0QDjQ8WD0QDnW2PD[b5PDgV8XD0QDj
>WD0QDkQ8PDo`@XD0VD0WD0QDkQ8PDo`@XD0QDj>QDlQ8TD1WD0PDQU2QDmQ8XD0WD0QDnQ8XD0PDeU8QDoQ8TD3WD0QDPR8
XD0QDQR8WD0QDRR8PDPY8XD0QDSR8WD0QDTR8PDdR8QDUR8PDhT7XD0WD0PDkT7PD[Y7XD0WD0QDgJQDVR8QDUo3XD0VD0WD
0QDgJQDVR8QDUo3XD0QDan6WD0QDgJTD1QDWR8QDXR8XD0WD0QDYR8QDZR8XD0QD[R8WD0QD\R8P@hT7QD]R8QD[]1QD^R8X
D0QD_R8WD0QD`R8TD2QDaR8XD0PDfU8WD0QDbR8PDjMXD0WD0QDjCTD1QDcR8QDYY4XD0WD0QDnX5PDbR8PDZk4XD0WD0QDd
R8PD^W6XD0WD0PDbT6PDhT7PDfT6PDQl<XD0VD0WD0PDbT6PDhT7PDfT6PDQl<XD0QDh?WD0PDbT6PDhT7PDdR8PDg2XD0VD
0WD0PDbT6PDhT7PDdR8PDg2XD0PD1WD0PDfU8PDbR8PD_a@PDS_6XD0QDeR8TD3WD0PDbT6PDhT7PDdR8PDRj6XD0WD0QDoQ
1QDfR8PD`T6XD0WD0QD[2TD1QDgR8QDcQ1XD0WD0QD[2TD2QDhR8XD0WD0PDe];PDcU2XD0VD0WD0PDe];PDcU2XD0QDiR8W
D0PDcX6QD^:QDjR8XD0QDkR8TD1WD0QDlR8XD0VD0QDkR8TD1WD0QDlR8XD0QDmR8QDnR8TD1WD0QDoR8TD1QDPS8TD2VD0X
D0`D`I`DkW3`D]S3`DPa6QDnR8TD1WD0QDoR8TD1QDPS8TD2QDQS8XD0`D`I`DkW3`D]S3`DPa6QDRS8TD1WD0QDSS8QDh;T
D1QDTS8XD0VD0QDRS8TD1WD0QDSS8QDh;TD1QDTS8XD0QDUS8QDVS8TD1WD0QDWS8XD0VD0`Da`6QDVS8TD1WD0QDWS8XD0Q
DXS8`Da`6WD0QDYS8QDZS8TD1QD[S8XD0aDf5WD0QDSd1PDdR8PDUT6PDhT7XD0QD\S8TD2QD^6PDcT6QD]S8TD1WD0QD^S8
XD0WD0QD_S8PDmT7QD`S8XD0`DcT6`D_e7`DaG`DmU8WD0QDaS8QDbS8QDZg3TD1QDcS8XD0QDdS8TD2WD0QDeS8XD0VD0`D
lT7`DhT7QDdS8TD2WD0QDeS8XD0QDfS8`DlT7`DhT7WD0PDe[2PDdU8QDgS8XD0QDhS8TD2WD0QDiS8QDjS8PDc^=XD0WD0Q
Do\2PDcT6PDdR8PD^Q6XD0WD0QDkS8PDlT7PDdR8PD^Q6XD0WD0PDj`=QDlS8XD0WD0PDT8QDZ^7XD0WD0QDmS8SD0XD0`Dd
R8`Dnf6`DjT7QW310V2RP121V2VP132V2XP123V2UP134V2YP135V2WP126V2UP110V2RP137V2XP128V2VP129V2VP12:V2
UP12;V2VP12<V2VP12=V2VP12>V2VP12?V2UP12@V2VP12@V2VP12AV2UP14BV2XP13CV2YP13DV2XP12EV2TP13FV2WP110
V2RP12GV2VP13HV2XP12IV2TP13JV2YP13KV2YP12LV2VP12MV2UP12NV2VP12OV2TP13P1V2XP12Q1V2VP13R1V2YP12S1V
2UP14T1V2ZP13U1V2WP13V1V2XP13W1V2WP13X1V2YP14Y1V2\P13Z1V2XP12[1V2TP13\1V2VP12]1V2VP13^1V2VP13_1V
2WP12`1V2TP12a1V2TP12b1V2VP12c1V2VP12d1V2TP12e1V2UP110V2RP110V2RP110V2RP110V2RP110V2RP12f1V2TP12
g1V2TP110V2RP110V2RP13h1V2TP110V2RP12i1V2TP120V2RP12j1V2UP110V2RP12k1V2UP16l1V2YP13m1V2TP13n1V2T
P12o1V2TP12P2V2TP13Q2V2XP14R2V2[P12S2V2TP12T2V2TP12U2V2VP12V2V2TP12W2V2VP13X2V2XP14Y2V2YP14Z2V2\
P12[2V2UP13\2V2YP14]2V2\P13^2V2YP13_2V2YP13`2V2UP12a2V2VP12b2V2TP13c2V2TP123V2UP14d2V2[P13e2V2VP
12f2V2TP12g2V2TP13h2V2XP13i2V2TP12j2V2UP13k2V2WP14l2V2VP12m2V2TP14n2V2WP13o2V2WP12P3V2UP12Q3V2TP
13R3V2XP12S3V2VP110V2RP12T3V2VP12U3V2VP12V3V2UP12W3V2UP12W3V2UP14X3V2ZP14Y3V2VP13Z3V2TP110V2RP11
0V2RP12[3V2TP110V2RP123V2VP12\3V2UP12]3V2TP12^3V2VP13_3V2UP14`3V2XP13a3V2YP13b3V2WP14c3V2ZP14d3V
2[P13e3V2TP13f3V2UP12g3V2TP12h3V2TP12i3V2UP110V2RP12j3V2VP12k3V2UP12l3V2VP14]2V2\P12m3V2TP12n3V2
VP19o3W2UP19P4W2WP16Q4W2ZP16R4W2XP17S4W2]P15T4W2VP15U4W2XP16V4W2[P15W4W2UP15X4W2WP16Y4W2ZP14n3W2
UP15Z4W2TP15[4W2VP14\4W2TP14]4W2UP15^4W2XP15_4W2WP17`4W2VP17a4W2VP16b4W2VP1;c4W2UP1;d4W2WP14c4W2
UP17e4W2VP17e4W2XP16f4W2WP15g4W2VP17h4W2YP16i4W2ZP15j4W2XP15k4W2XP15l4W2XP15m4X2TP14n4X2TP17o4X2
YP15P5X2XP16Q5X2UP16Q5X2WP14R5X2TP17S5X2WP14T5X2TP16U5X2ZP17V5X2VP17V5X2XP16W5X2VP15X5X2YP15X5X2
XP15Y5X2YP16Z5X2XP15[5X2XP141X2VP16\5X2XP15]5X2WP16^5X2WP16_5X2YP16`5X2WP16a5X2VP16a5X2XP17b5X2X
P15c5X2WP15d5X2XP18e5X2WP16f5X2UP16f5X2WP14g5X2UP16h5X2WP16h5X2YP16i5X2ZP17j5X2\P16k5X2ZP16l5X2Z
P14m5Y2VP16n5Y2XP15o5Y2UP16P6Y2ZP14Q6Y2TP15R6Y2XP17S6Y2UP15T6Y2XP15U6Y2WP16V6Y2XP16V6Y2ZP17W6Y2[
P15X6Y2YP15Y6Y2YP14Z6Y2VP15[6Y2XP15\6Y2XP17]6Y2YP15^6Y2XP16_6Y2YP15`6Y2WP16d2Y2ZP18a6Y2ZP13b6Y2T
P15c6Y2YP18d6Y2[P16e6Y2VP16f6Y2XP15g6Y2UP15h6Y2WP14i6Y2UP15j6Y2WP15k6Y2WP16l6Y2XP16l6Y2ZP15m6Y2X
P16n6Y2TP16n6Y2VP16o6Y2ZP15P7Y2XP16Q7Y2ZP15R7Y2WP16S7Y2XP16T7Y2XP16f3Y2UP16f3Y2WP15U7Y2XP16V7Y2X
P15W7Y2XP19X7Y2VP17Y7Z2VP18Z7Z2VP18[7Z2XP1C\7Z2WP16]7Z2VP15^7Z2XP1:_7Z2^P16`7Z2WP15a7Z2TP15b7Z2V
P15c7Z2VP16d7Z2ZP16e7Z2WP15f7Z2WP16g7Z2WP18h7Z2]P15i7Z2WP15j7Z2WP17k7Z2VP17k7Z2XP16l7Z2WP15m7Z2X
P15n7Z2YP16o7Z2ZP130Z2SP17f3Z2WP17f3Z2YP15P8Z2YP15Q8Z2YP15R8Z2VP15S8Z2XP140Z2SP14T8Z2UP16U8Z2WP1
4V8Z2UP17W8Z2VP15X8Z2WP15Y8Z2WP15Z8Z2XP14[8Z2TP15\8Z2XP16]8Z2WP16]8Z2YP15^8Z2WP16_8Z2XP17`8Z2XP1
7a8Z2YP15b8Z2TP15c8Z2TP16d8Z2YP18e8Z2WP15f8Z2VP14g8Z2VP16h8Z2VP16h8Z2XP15i8Z2TP15j8Z2VP14k8Z2VP1
9l8Z2ZP15m8Z2TP15n8Z2TP16o8Z2VP16o8Z2XP15P9Z2VP14Q9Z2SP1:R9[2VP1:R9[2XP17S9[2YP16T9[2XP15U9[2VP1
6V9[2YP19W9[2ZP16X9[2VP16Y9[2WP16Z9[2UP16[9[2XP17\9[2VP17]9[2XP19^9\2VP18_9\2VP18_9\2VP17`9\2VP1
7a9\2TP17b9\2VP15c9\2TP15d9\2VP17e9\2TP14f9\2TP1:g9\2TP16h9\2XP16i9\2WP1<j9\2VP18k9\2XP14l9\2ZP1
2m9\2TP17n9\2VP15o9\2WP12Q9\2TP15P:\2YP14Q:\2YP15R:\2WP14S:\2TP18T:\2]P14U:\2VP16V:\2WP17W:\2YP1
9X:\2TP18Y:\2TP18Y:\2TP17Z:\2TP19[:\2VP18\:\2VP18\:\2VP17]:\2VP14^:\2TP12_:\2VP12`:\2UP13a:\2YP1
2b:\2UP12c:\2UP12d:\2UP15e:\2XP12f:\2TP13g:\2YP12h:\2UP12g5\2UP13i:\2XP12j:\2TP12g5\2VP12c:\2UP1
3k:\2YP14l:\2[P13m:\2WP13n:\2XP13a3\2YP12o:\2UP16P;\2VP19Q;\2XP17R;\2XP12S;\2UP12T;\2UP12U;\2TP1
3V;\2YP12W;\2UP13X;\2YP13Y;\2VP13Z;\2VP1:Z7\2VP17V:\2VP15[;\2TP1:\;\2YP15];\2TP15^;\2TP1:_;\2VP1
3`;\2UP19a;\2VP17b;\2XP18c;\2XP12d;\2UP12e;\2TP13f;\2XP12g;\2UP12h;\2TP14i;\2VP13j;\2TP1:k;]2TP1
<l;]2VP16m;^2VP15n;^2XP18o;^2XP17P<^2YP153^2VP17Q<^2TM3R<^2XP13S<^2UP13T<^2WP15U<^2VP15V<^2^P12W
<^2TP14X<^2WP16Y<^2VP13Z<^2WP13[<^2WP15\<^2VP17]<^2[P12^<^2TP15_<^2VP13`<^2TP16a<^2VP15b<^2TP16c
<^2UP16d<^2VP15e<^2VP16f<^2WP16g<^2VP17h<^2YP15i<^2UP17j<^2VP17k<^2WP1:l<^2TP17m<^2TP17n<^2ZP17o
<^2YP14P=^2TP17Q=^2XP16R=^2XP16S=^2VP15T=^2VP13U=^2TP17V=^2XP13W=^2UP16X=^2VP13Y=^2XP15Z=^2UP16[
=^2TP12\=^2VP13]=^2XP14^=^2[P13_=^2UP15`=^2WP12a=^2VP110^2RP12b=^2UP15[;^2TP17c=^2YP18d=_2YP16e=
_2ZP15f=_2WP15e1_2UP15g=_2WP160_2RP16o4_2WP17f3_2WP17f3_2YP17h=_2YP14i=_2TP15j=_2VP18k=_2YP16l=_
2YP15m=_2XP17n=_2WP17n=_2YP18o=_2UP16P>_2XP16Q>_2YP1:R>_2TP16S>_2VP1;T>_2VP19U>_2TP16V>_2VP15W>_
2WP15X>_2VP15Y>_2WP15Z>_2TP16[>_2TP19\>_2XP15]>_2WP15o3_2UP15^>_2WP16_>_2VP16`>_2YP17a>_2VP16b>_
2XP15c>_2TP16d>_2VP16d2_2[P15e>_2VP15f>_2XP18c=_2[P16g>_2XP17h>_2XP16i>_2VP17j>_2VP17j>_2XP15k>_
2TP17l>_2WP17b;_2YP1:m>_2XP1:m>_2ZP16n>_2XP15c:_2VP16o>_2ZP17P?_2VP17Q?_2XP16R?_2WP16S?_2YP14T?_
2UP17U?_2[P15V?_2WP1:W?_2ZP17X?_2TP17Y?_2VP18Z?_2YP15[?_2VP18\?_2YP17f3_2WP17f3_2YP19]?_2XP19]?_
2ZP15^?_2WP15_?_2UP15`?_2WP17o4_2YP18a?_2VP18a?_2XP16b?_2VP15c?_2UP19d?_2XP19d?_2ZP17e?_2VP17f?_
2XP16g?_2XP16h?_2VP17i?_2\P16j?_2ZP17k?_2XP14g5_2UP16l?_2TP16m?_2VP19n?_2WP17o?_2XP16P@_2XP16Q@_
2ZP17R@_2YP15S@_2VP1;T@_2VP1;U@_2XP1;i9`2YP1;i9`2[P18i9`2ZP18i9`2\P1:V@`2WP16W@`2[P17X@`2ZP17c1`
2VP18Y@`2VP18Y@`2XP18Z@`2`P16[@`2ZP17\@`2XP15]@`2UP15^@`2WP17_@`2XP15`@`2XP16a@a2VP1=b@a2VP16c@a
2WP16c@a2YP16d@a2UP17e@a2WP17e@a2YP1:f@a2YP1:f@a2[P19g@a2VP19h@a2ZP17i@a2TP17j@a2VP19k@a2XP19l@a
2ZP15m@a2XP18n@a2VP18n@a2XP1:d6a2\P18o@a2ZP1;PAa2\P17QAa2XP17QAa2ZP18RAb2XP18n<b2YP18SAb2XP19TAb
2VP15c:b2VP17UAb2XP16VAb2TP16WAb2VP19XAb2WP16YAb2VP1;n3b2WP17ZAb2TP17[Ab2VP17\Ab2VP17]Ab2XP15^Ab
2TP15_Ab2VP19`Ac2XP19`Ac2ZP16aAc2VP16bAc2XP17cAc2XP15dAc2XP163c2WP16eAc2ZP1:fAc2VP16gAc2WP17hAc2
[P17b;c2YP15iAc2YP16jAc2YP16jAc2[P18kAc2ZP18lAc2\P17mAc2VP17nAc2VP17oAc2WP15PBc2YP15QBc2YP15RBc2
YP16SBc2\P19TBc2bP19TBc2dP15UBc2YP15VBc2XP17WBc2WP17WBc2YP15XBc2XP15YBc2YP15ZBc2YP15[Bc2YP15\Bc2
YP17]Bd2YP18]Bd2\P18]Bd2WP18^Bd2WP18_Bd2WP17`Bd2YP16QAd2YP15aBd2UP1:bBe2\P19cBe2[P15dBe2UP15eBe2
WP18fBe2\P17gBe2XP16hBe2WP18iBe2VP1:jBe2XP14kBe2VP15lBe2YP15mBe2YP17nBe2^P16oBe2UP16PCe2UP16QCe2
WP19RCf2ZP16SCf2ZP15TCf2XP15UCf2XP15VCf2WP14WCf2TP17XCf2[P18YCf2XP14ZCf2TP15[Cf2XP15\Cf2XP17]Cf2
XP17^Cf2VP16_Cf2YP16_Cf2[P17`Cf2TP16aCf2ZP15bCf2VP15cCf2XP15dCf2YP16eCf2YP16eCf2[P17fCf2[P17fCf2
^P17gCf2WP17hCf2WP17hCf2YP17i9f2YP18iCf2TP1;jCg2^P1:jCg2\P19kCg2YP19kCg2[P1<lCg2^P18mCg2ZP19nCg2
\P15oCg2WP1?PDh2WP1:QDh2UP15RDh2WP16SDh2WP15TDh2XP16UDh2WP16UDh2YP16VDh2YP15WDh2WP18XDi2VP18YDi2
XP130i2RP16ZDi2VP1C0j2RP16[Dj2TP19\Dj2VP19]Dj2XP14^Dj2TP15_Dj2UP15`Dj2WP1<aDk2VP1<bDk2XP14cDk2TP
18dDk2ZP18eDk2YP14fDk2UP15gDk2WP15hDk2TP15iDk2VP14jDk2VP15kDk2YP14lDk2TP15mDk2TP15nDk2VP16oDk2ZP
16PEk2WP16QEk2ZP15REl2WP16SEl2ZP17TEl2[P16UEl2YP15VEl2VP15WEl2TP15XEl2WP16YEl2WP15ZEl2WP16[El2XP
18\El2XP16]El2YP17^El2YP17_El2YP15`El2YP18aEl2ZP17bEl2XP14cEl2TP17dEl2WP14Q9l2SP14eEm2TP1=fEm2XP
16gEm2TP16gEm2VP14hEm2VP15iEm2VP16jEm2[P15kEm2TP16lEm2WP16lEm2YP16mEm2VP18nEm2XP14oEm2VP15PFm2UP
15QFm2WP14RFm2UP14SFm2VP14TFm2UP15UFm2UP15VFm2WP14WFm2VP14XFm2VP14YFm2VP14ZFm2VP14[Fm2VP14\Fm2UP
14]Fm2VP15^Fm2YP15_Fm2YP15`Fm2VP15aFm2XP14bFm2UP14cFm2VP14dFm2VP15eFm2YP14fFm2UP14gFm2VP15hFm2XP
15iFm2WP14jFm2UP14kFm2UP14lFm2UP16^2m2\P16mFm2ZP16^2m2\P16^2m2\P17nFm2\P17nFm2^P16oFm2[P16^2m2\P
16^2m2\P16^2m2\P16PGm2\P16PGm2\P16P8m2\P16PGm2ZP16QGm2YP18RGm2[P14SGm2UP14TGm2VP14UGm2UP15VGm2WP
14WGm2UP15XGm2WP16YGm2\P14ZGm2VP16^2m2\P16^2m2\P14[Gm2UP15\Gm2YP16]Gm2[P14^Gm2TP18_Gm2UP14`Gm2VP
15aGm2YP16bGm2\P16cGm2\P18_3n2YP16dGn2YP18_3n2YP18_3n2WP18_3n2YP19eGn2]P19fGn2\P16gGn2YP14hGn2UP
1:iGn2YP1?jGn2WP1?jGn2YP1<jGn2ZP1<kGn2]P16lGn2XP16mGn2XP14Q9n2TP1BnGn2ZP17oGn2\P18PHn2ZP183n2UP1
5QHn2WP17RHn2YP16SHo2WP17THo2WP16UHo2VP14VHo2UP15WHo2WP16XHo2WP16YHo2XP17ZHo2[P15[Ho2XP15\Ho2XP1
9]Ho2[P15^Ho2VP15_Ho2SP14`Ho2[P15o4o2WP12aHo2TP16bHo2UP16cHo2TP16dHo2VP18eHo2TP16fHo2VP16fHo2VP1
3gHo2TP16_Ho2SP13hHo2UP13iHo2XP13jHo2VP12kHo2UP16lHo2WP12mHo2TP14nHo2RP16oHo2TP13PIo2VP13QIo2TP1
2RIo2TP16SIo2YP14Q9o2SP12TIo2VP13UIo2XP12S6o2VP12VIo2TP110o2RP12c4o2VP12WIo2TP12XIo2UP12S6o2VP16
YIo2RP15ZIo2RP15ZIo2RP140o2RP16[Io2VP13\Io2VP15iHo2YP14]Io2VP13^Io2TP15_Io2WP16`Io2ZP12aIo2TP13b
Io2XP110o2RP12cIo2TP13dIo2WP13eIo2YP13fIo2YP12gIo2TP13hIo2TP110o2SP13iIo2XP13jIo2XP13kIo2XP13lIo
2XP13mIo2UP14]2o2[P110o2SP17nIP3VP17i9P3WP16oIQ3WP14nHQ3SP16PJR3XP17PJR3YP17QJS3VP17RJS3XP1;SJS3
XP1;SJS3ZP19TJS3XP16UJS3XP17PES3XP14VJS3VP17l3S3VP17WJS3XP15XJS3VP16^2S3[P15YJS3YP14ZJS3VP15[JS3
WP16\JS3XP14]JS3TP18b;S3[P15^JS3YP15_JS3VP16`JS3UP17^2S3]P16aJS3TP16bJS3VP15cJS3TP15dJS3VP14eJS3
UP15fJS3XP15gJS3YP15hJS3YP15iJS3WP14jJS3VP14kJS3VP14lJS3TP15mJS3YP14nJS3UP14oJS3TP15PKS3UP15QKS3
WP16RKS3YP14YFS3UP16SKS3YP14TKS3TP14UKS3VP14VKS3VP16WKS3VP16XKS3XP14YKS3VP15ZKS3YP14[KS3VP15\KS3
YP16]KS3UP16^KS3WP14_KS3TP19`KS3WP19`KS3YP16^2S3[P16PGS3\P15aKS3XP15bKS3XP15cKS3XP16dKS3XP16dKS3
ZP18eKS3YP18eKS3[P1;fKT3XP1;gKT3ZP19hKT3XP19hKT3ZP15iKT3TP15jKT3VP14kKT3TP14lKT3UP15mKT3XP16nKT3
YP16nKT3[P15oKT3VP15PLT3XP14QLT3TP15RLT3VP15SLT3XP15TLT3UP15ULT3WP14VLT3VP15WLT3TP15XLT3VP14a@T3
VP15YLT3XP19d6T3[P16ZLT3TP16ZLT3VP15[LT3UP15\LT3WP14]LT3UP14^LT3UP14_LT3UP14`LT3UP14aLT3TP15bLT3
TP17cLT3TP17dLT3VP14eLT3TP15fLT3TP15gLT3VP14hLT3TP180T3RP18iLT3TP15jLT3YP16kLT3YP16kLT3\P19lLT3`
P154T3YP14mLT3UP16]2T3[P14nLT3UP16oLU3UP16PMU3WP1;QMU3UP19RMU3VP19SMU3UP14TMU3VP17UMU3TP15l3U3VP
15VMU3XP15WMU3UP1BXMU3TP14YMU3VP14ZMU3VP14[MU3VP14\MU3VP14]MU3VP14^MU3TP17_MU3UP14`MU3VP15aMU3TP
15bMU3VP14cMU3TP17dMU3UP14eMU3VP15fMU3UP15gMU3WP14hMU3VP15iMU3VP15jMU3XP18kMU3YP1<lMU3TP16mMU3TP
16nMU3VP14oMU3UP14PNU3VP15QNU3YP15RNU3TP15SNU3UP15TNU3WP14UNU3TP15VNU3UP15WNU3WP17XNU3XP17XNU3ZP
15YNU3UP15ZNU3WP14[NU3VP16]2U3\P18\NU3VP17]NU3VP18\NU3XP17^NU3XP15_NU3YP15`NU3YP16aNU3\P15bNU3YP
15cNU3YP16dNU3\P15eNU3XP15fNU3YP15gNU3XP15hNU3YP15iNU3YP15jNU3YP16kNU3XP16lNU3[P15mNU3VP15nNU3XP
17oNU3UP17POU3WP15QOU3YP15ROU3XP16SOU3XP16SOU3ZP14TOU3UP15UOU3TP17VOU3WP17WOU3YP140V3RP15XOV3TP1
3Q9V3SP14YOV3XP12ZOV3VP12ZOV3UP17[OW3TP16\OW3XP14c:W3UP13]OW3WP15^OW3WP15_OW3TP15`OW3WP15aOW3VP1
4bOW3YP14cOW3TP17dOW3VP16eOX3VP1;fOX3TP1;gOX3VP16hOX3TP17iOX3WP16jOX3VP17kOX3YP18lOX3\P17mOX3VP1
5nOX3TP15oOX3VP15PP1X3XP16QP1X3WP15RP1X3WP17SP1X3UP19TP1X3ZP16UP1X3[P15VP1X3WP16WP1X3ZP15XP1X3UP
17YP1X3WP18ZP1X3[P16[P1X3YP15\P1X3XP18]P1X3XP18^P1X3ZP16_P1X3UP15`P1X3VP16aP1X3XP16bP1X3YP17cP1X
3ZP14dP1X3TP16eP1X3WP13a@X3WP12Q9X3SP13fP1X3XP13gP1X3XP15hP1X3VP12S6X3UP12iP1X3VP12jP1X3VP15kP1X
3VP17lP1X3YP16mP1X3ZP13nP1X3VP13oP1X3VP13PQ1X3YP13QQ1X3TP15RQ1X3WP14SQ1X3WP14TQ1X3[P14UQ1X3ZP14V
Q1X3YP13WQ1X3VP14XQ1X3XP13YQ1X3WP12Q9X3TP13_HX3TP12ZQ1X3TP16[Q1X3XP13\Q1X3WP12]Q1X3VP13^Q1X3XP13
_Q1X3XP13`Q1X3UP12aQ1X3UP13bQ1X3XP14cQ1X3ZP14dQ1X3YP13eQ1X3WP12fQ1X3TP13gQ1X3YP12kHX3UP13hQ1X3VP
14iQ1X3YP13jQ1X3WP12kQ1X3TP12]NX3VP14lQ1X3VP12mQ1X3VP110X3SP12nQ1X3TP13oQ1X3VP1?hOX3UP12PR1X3TP1
5QR1X3VP13RR1X3TP12SR1X3TP12TR1X3TP14UR1X3VP13VR1X3WP13WR1X3WP13XR1X3XP13YR1X3WP14ZR1X3ZP13[R1X3
XP13\R1X3XP13]R1X3YP110X3RP15^R1X3]P14^R1X3ZP15^R1X3^P14^R1X3[P13_R1X3XP14`R1X3[P12aR1X3VP13bR1X
3YP13cR1X3VP12dR1X3UP14eR1X3YP14fR1X3VP15gR1X3YP14hR1X3XP13iR1X3WP13jR1X3WP14kR1X3XP13lR1X3WP12m
R1X3TP12nR1X3TP14TQ1X3\P13oR1X3VP12c4X3VP12c:X3VP13PS1X3WP16QS1Y3XP17RS1Y3[P14SS1Y3VP17TS1Y3XP16
US1Y3XP17VS1Y3[P17WS1Y3ZP1;XS1Y3YP18YS1Y3YP18YS1Y3XP18ZS1Y3YP15[S1Y3WP15\S1Y3VP16]S1Y3YP16]S1Y3Z
P15iOY3WP16^S1Y3VP18_S1Y3VP15`S1Y3WP15aS1Y3XP16bS1Y3VP16cS1Y3VP16cS1Y3XP1:dS1Y3ZP1:dS1Y3YP15eS1Y
3TP15fS1Y3SP15gS1Y3UP19hS1Y3XP15iS1Y3TP15jS1Y3VP16kS1Y3VP1:lS1Y3VP19mS1Y3[P19nS1Y3[P1:nS1Y3]P1:m
S1Y3]P1:oS1Y3VP18PT1Y3YP14QT1Y3UP16RT1Y3VP16ST1Y3YP16TT1Y3WP17UT1Y3ZP16VT1Y3XP19WT1Y3VP18XT1Y3ZP
18YT1Y3ZP17ZT1Y3XP15[T1Y3UP15\T1Y3WP17]T1Y3WP16^T1Y3UP16_T1Y3UP18`T1Y3XP18aT1Y3WP16bT1Y3VP15a@Y3
VP18cT1Y3ZP16ZR1Y3[P16dT1Y3WP16eT1Z3UP16fT1[3WP18gT1[3XP15hT1[3RP1CiT1[3TP15jT1[3SP15kT1[3UP15lT
1\3SP1:mT1]3ZP18nT1]3WP1BoT1^3oLJPU1^3PM8P8_3ZP15QU1_3VP16RU1_3YP16SU1_3XP15TU1_3TP15UU1_3VP15VU
1_3VP16WU1_3YP15XU1_3TP15YU1_3VP1@ZU1_3TP1@ZU1_3VP15[U1_3TP15\U1_3VP1A]U1_3VP15^U1_3VP16_U1_3WP1
5`U1_3TP15aU1_3VP15bU1_3VP16cU1_3XP17dU1_3TP17dU1_3VP16eU1_3VP16Z1_3ZP16]2_3\P16fU1_3WP16fU1_3YP
16gU1_3WP16gU1_3YP15hU1_3YP14iU1_3VP16jU1_3UP16kU1_3WP15lU1_3WP18mU1_3ZP160_3RP1;nU1_3VP1;nU1_3X
P14oU1_3TP17PV1_3\P14QV1_3VP1>RV1_3VP15SV1_3VP19TV1_3TP19TV1_3VP15UV1_3TP15VV1_3VP16WV1_3WP14XV1
_3VP14YV1_3UP16ZV1`3VP16[V1`3XP16[V1`3ZP14[2`3UP16\V1`3UP16]V1`3WP17^V1`3YP15_V1`3VP1:`V1`3VP1:`
V1`3XP1;aV1`3VP19bV1`3UP19cV1`3WP15dV1`3TP15eV1`3VP17fV1`3VP15gV1`3TP15hV1`3VP1>iV1`3TP1>jV1`3VP
140`3RP17kV1`3WP17lV1`3YP17mV1`3YP17mV1`3[P15nV1`3XP15oV1`3VP1<PW1`3YP1<PW1`3[P14QW1`3UP18RW1`3X
P15SW1`3UP15TW1`3TP15UW1`3VP17VW1a3VP17WW1a3XP16XW1a3YP17YW1a3TP17ZW1a3VP1:Z7a3UP1:[W1a3WP17\W1a
3VP16]W1a3VP16]W1a3XP16^W1a3VP15_W1a3TP15`W1a3VP17aW1a3YP16bW1a3TP16bW1a3VP16cW1a3XP16cW1a3ZP17d
W1a3WP17eW1a3YP16fW1a3XP14gW1a3TP15hW1a3TP15iW1a3VP16jW1a3VP16jW1a3XP16kW1a3VP12lW1a3TP13mW1a3WP
12nW1a3UP110a3RP12oW1a3UP13PX1a3WP14QX1a3[P13RX1a3XP17SX1a3WP16TX1a3VP19UX1a3WP14VX1a3TP14WX1a3T
P15XX1a3TP13YX1a3VP14ZX1a3TP15[X1a3WP16\X1a3VP1@]X1a3TP13^X1a3VP13_X1a3WP16`X1a3VP1;aX1a3VP15bX1
a3WP18cX1a3WP18cX1a3YP16dX1a3WP15eX1a3VP16fX1a3VP12gX1a3TP13hX1a3VP12S6a3VP1DS6a3UP13iX1a3TP12jX
1a3TP13kX1a3YP12lX1a3TP13mX1a3WP13nX1a3XP13oX1a3VP13PY1a3TP12QY1a3TP14RY1a3ZP13SY1a3VP14TY1a3XP1
3UY1a3XP12\V1a3VP13VY1a3TP13WY1a3TP13XY1a3TP12YY1a3UP12ZY1a3TP14[Y1a3TP190a3RP15\Y1a3VP14]Y1a3TP
110a3RP15^Y1a3WP12_Y1a3TP13`Y1a3WP13aY1a3WP14bY1a3YP14cY1a3[P15^2a3]P13dY1a3VP13eY1a3TP12S6a3UP1
3fY1a3XP13gY1a3WP13hY1a3YP13iY1a3WP15jY1a3VP13kY1a3TP13lY1a3UP12mY1a3TP12nY1a3UP110a3RP14oY1a3TP
12PZ1a3UP15QZ1a3WP12c4a3VP13RZ1a3WP13SZ1a3TP12TZ1a3TP12UZ1a3TP18VZ1b3^P16WZ1b3VP16XZ1b3SP1BYZ1b3
UP17ZZ1b3YP16[Z1b3WP1>\Z1b3YP17]Z1b3YP16^Z1b3TP1J_Z1b3UP16`Z1b3UP17\Z1b3VP15aZ1b3YP14bZ1b3UP15cZ
1b3UP17dZ1b3WP17eZ1b3YP15fZ1b3XP19gZ1b3WP15hZ1b3VP14iZ1b3UP1>jZ1b3VP1;kZ1b3YP17lZ1b3VP19mZ1b3\P1
8nZ1b3ZP19oZ1b3\P18P[1b3ZP1:Q[1b3[P16R[1b3YP15S[1b3TP16`Z1b3UP15T[1b3WP15U[1b3UP17V[1b3XP1;W[1b3
`P1:X[1b3\P17Y[1b3YP17Z[1b3ZP16[[1b3WP15\[1b3UP1;][1b3]P17^[1b3ZP15_[1b3UP16`[1b3UP17a[1b3WP18b[
1b3WP1<c[1b3WP15XZ1b3SP14d[1b3SP17\Z1b3WP15e[1b3UP15f[1b3YP13g[1b3YP14d[1b3SP15h[1b3YP13i[1b3YP1
6j[1b3ZP14d[1b3RP18k[1c3^P17l[1c3ZP15m[1c3YP13n[1c3VP15o[1c3YP16P\1c3ZP17Q\1c3]P17R\1c3_P15S\1c3
ZP14T\1c3VP15U\1c3[P15V\1c3YP18W\1c3]P16X\1c3WP14Y\1c3WP14Z\1c3UP17[\1c3XP12\\1c3TP15XZ1c3SP11]\
1c3RP14^\1c3XP12_\1c3TP1>`\1c3VP16a\1c3WP18b\1c3YP1:c\1c3]P16d\1c3WP19e\1c3_P19f\1c3YP16g\1c3ZP1
8h\1c3ZP17i\1c3ZP17j\1c3YP16k\1c3YP12l\1c3SP15m\1c3XP16n\1c3WP18o\1c3\P18P]1c3YP1:o\1c3^P16Q]1c3
XP16R]1c3YP17S]1c3YP18T]1c3YP16U]1c3WP17V]1c3YP17W]1c3ZP18X]1c3\P16Y]1c3ZP15Z]1c3WP16[]1c3WP14\]
1c3UP16]]1c3WP12l\1c3TP13^]1c3UP17_]1c3WP14`]1c3YP16a]1c3XP18b]1c3ZP18c]1c3YP16d]1c3WP17e]1c3]P1
8f]1c3`P17g]1c3YP17h]1c3ZP16i]1c3WP14j]1c3VP15k]1c3WP15l]1c3ZP12m]1c3UP14n]1c3VP13o]1c3TP13P^1c3
WP12Q^1c3VP14R^1c3XP14S^1c3[P14T^1c3XP12U^1c3UP16V^1c3VP13W^1c3XP16X^1c3WP12Y^1c3TP13Z^1c3XP1:[^
1d3^P18Q[1d3ZP1=Q[1d3^P1:Q[1d3_P17\^1d3YP1;Q[1d3_P18]^1d3[P1>Q[1d3\P18^^1d3[P1:_^1d3[P19`^1d3]P1
=a^1d3XP1:^^1d3]P17b^1d3ZP18c^1d3XP19d^1d3XP18d^1d3XP1?Q[1d3YP1:e^1d3[P17f^1d3VP1?g^1d3WP16h^1d3
WP1>h^1d3XP14i^1d3UP18c^1d3XP12j^1e3UP11]\1e3RP17]\1e3RP13k^1e3TP13l^1e3TP15l^1e3VP11]\1e3RP15]\
1e3RP12m^1e3UP15n^1e3[P1?]\1e3SP14o^1e3VP11]\1e3SP13P_1e3XP13Q_1e3UP12R_1e3UP12S_1e3RP11]\1e3RP1
1]\1e3RP11]\1e3RP14T_1e3TP18U_1f3XP15V_1f3XP16W_1f3VP15l^1f3VP19X_1f3_P19X_1f3_P18Y_1f3\P15l^1f3
TP18Z_1f3[P17[_1f3WP16\_1f3WP16]_1f3YP1=^_1f3TP15__1f3TP14`_1f3WP17a_1f3XP16b_1f3VP16c_1f3WP14d_
1f3TP17e_1f3[P19n^1f3]P17f_1f3ZP17g_1f3XP14h_1f3TP16i_1f3XP19j_1f3XP18k_1f3XP18l_1f3[P16m_1f3VP1
7n_1f3WP17o_1f3YP17P`1f3YP19Q`1f3YP19R`1f3\P11S`1g3RP12T`1g3VP12S`1g3QP12U`1g3UP12V`1g3VP12W`1g3
TP12X`1g3UP11S`1g3RP12Y`1g3TP12Z`1g3UP11S`1g3RP12[`1g3TP12\`1g3UP12]`1g3UP12^`1g3UP12_`1g3UP13``
1g3WP11S`1g3RP12a`1g3UP12b`1g3UP12c`1g3UP12d`1g3UP12e`1g3TP11S`1g3RP12f`1g3UP12g`1g3UP13h`1g3WP1
1S`1g3RP12i`1g3VP12j`1g3UP12k`1g3TP12l`1g3VP12m`1g3TP12n`1g3VP12o`1g3VP12Pa1g3TP12Qa1g3UP12Ra1g3
VP12Sa1g3UP12Ta1g3VP12Ua1g3VP12Va1g3UP11S`1g3RP15Wa1h3SP11Xa1h3RP11Xa1h3RP11Xa1h3RP11Xa1h3RP12Ya
1h3TP12Za1h3VP13[a1h3YP12\a1i3UP14]a1i3WP13^a1j3XP11_a1j3RP13`a1k3XP12aa1k3UP13h[1k3YP13ba1k3TP1
2ca1l3VP12da1l3TP11]\1l3RP14ea1m3WP12fa1m3UP14ga1m3WP13ha1m3TP13ia1n3VP13ja1n3XP12ka1n3UP18la1o3
TP1;ma1o3TP14na1o3TP1:oa1o3WP130o3RP110P4RP110P4RP1;Pb1Q4TP1:Qb1R4XP16Rb1R4YP15MR4VP17Sb1R4UP1D_
HR4TP1:Tb1R4VP13Ub1R4YP17Vb1R4WP16Wb1R4WP16Xb1R4ZP14c:R4UP16Yb1R4WP16Zb1R4YP13[b1R4XP13\b1R4WP12
]b1R4VP14]2R4[P13^b1R4XP13_b1R4WP13`b1R4YP13ab1R4YP13bb1R4YP13cb1R4VP13db1R4WP13eb1R4XP13fb1R4YP
13gb1R4YP13hb1R4YP12ib1R4VP13jb1R4WP13kb1R4WP12lb1R4UP13mb1R4XP12nb1R4TP12U;R4TP12ob1R4VP13Pc1R4
XP110R4RP14Qc1R4YP12Rc1R4UP12Sc1R4UP123R4UP17Tc1R4ZP12Uc1R4VP123R4UP13Vc1R4UP12Vc1R4UP12Wc1R4UP1
2Xc1R4TP12Yc1R4TP12Zc1R4UP13[c1R4XP12\c1R4TP12]c1R4UP12]c1R4UP14^c1R4TP13_c1R4YP13`c1R4YP12ac1R4
UP18Pb1R4TP15bc1R4VP13cc1R4XP12dc1R4VP14ec1R4YP13fc1R4WP14gc1R4UP110R4RP130R4RP12hc1R4UP12ic1S4U
P14jc1S4WP14kc1S4XP13lc1S4XP15mc1S4YP16nc1T4WP16oc1T4WP15Pd1T4TP16Qd1T4WP16Rd1T4UP17Sd1T4VP17Td1
T4XP17Ud1T4WP16Vd1T4XP17Wd1T4WP16Xd1T4UP11Yd1T4SP12Zd1T4UP13[d1T4YP17\d1T4[P17]d1T4VP13^d1T4YP17
_d1T4VP16`d1U4WP15ad1U4WP18bd1U4]P18bd1U4_P19cd1U4^P18dd1U4VP18ed1U4XP16fd1U4TP16gd1U4VP15dd1U4T
P15hd1U4YP15id1U4WP15jd1U4VP15kd1U4VP16ld1U4VP16ld1U4XP17md1V4UP15nd1V4XP16od1V4VP17Pe1V4YP19Qe1
V4UP17Re1V4VP16Se1V4WP17Te1V4\P18Ue1V4TP16Ve1V4VP17We1V4XP15Xe1V4YP15Ye1V4XP16Ze1V4YP16Ze1V4[P16
[e1V4WP16[e1V4YP14\e1V4VP15]e1V4YP16^e1V4YP16^e1V4\P15_e1V4YP17`e1V4YP15ae1V4WP17be1V4WP17ce1V4X
P17de1W4VP1;ee1W4YP1;ee1W4[P15fe1W4UP16i9W4UP18ge1W4WP18ge1W4YP18he1W4VP18ie1W4XP1:je1W4VP1:je1W
4XP16ke1W4WP15le1W4VP15me1W4XP16ne1W4WP18oe1W4VP18oe1W4XP17Pf1W4YP17Qf1W4WP17Rf1W4ZP19Sf1W4YP19S
f1W4[P17Tf1W4VP17Uf1W4XP16Vf1W4XP16Wf1W4YP16Wf1W4[P19Xf1X4ZP16Yf1X4YP1:Zf1X4WP17[f1X4YP16\f1X4VP
17]f1X4XP16^f1X4WP16_f1X4YP17`f1X4YP16af1X4YP17bf1Y4VP17n3Y4UP14n3Y4UP1;Ub1Y4YP16cf1Y4[P15df1Y4U
P16ef1Y4WP16ff1Y4YP15gf1Y4WP15hf1Y4VP1<c:Y4VP17if1Y4WP17jf1Y4ZP18kf1Y4VP18lf1Y4XP15mf1Y4VP18nf1Z
4XP18of1Z4VP18of1Z4XP19Pg1Z4[P18Qg1Z4XP1=Rg1Z4TP1=Sg1Z4VP19Tg1Z4XP19Tg1Z4ZP16Ug1Z4TP16Vg1Z4VP15W
g1Z4TP17Xg1Z4VP17mGZ4ZP16Yg1[4WP16Zg1[4YP1:[g1[4WP1:[g1[4YP17\g1[4XP17]g1[4YP16^g1[4VP19_g1[4VP1
9`g1[4XP17ag1[4VP17ag1[4XP18bg1[4WP19cg1[4XP19X7[4YP19X7[4[P16dg1[4WP15eg1[4UP17fg1[4YP19gg1[4VP
19hg1[4XP15ig1[4XP17jg1[4ZP19kg1[4TP19lg1[4VP17mg1\4WP15ng1\4WP17og1\4[P17Ph1\4\P16Qh1\4VP16Rh1\
4VP19Sh1]4VP19Th1]4XP17d6]4YP16Uh1]4TP16Vh1]4VP16Wh1]4WP16Xh1]4YP18Yh1]4TP18Yh1]4VP19Zh1]4VP19[h
1]4XP16\h1]4UP16]h1]4WP19^h1]4VP19_h1]4XP17`h1]4UP15ah1]4TP15bh1]4VP17ch1]4ZP16dh1]4WP16dh1]4YP1
5eh1^4VP16fh1^4XP16gh1^4UP17hh1^4UP18ih1^4YP15\V1^4VP15jh1^4XP16kh1^4TP1:lh1^4WP15mh1^4XP15nh1^4
WP15oh1^4WP19Pi1_4WP16Qi1_4[P17Ri1_4XP16Si1_4WP16Ti1_4[P16Ui1_4TP16Vi1_4VP16Wi1_4WP16Wi1_4YP16Xi
1_4VP16Yi1_4XP18Zi1_4VP18[i1_4XP17\i1_4WP17]i1_4YP17^i1_4VP17^i1_4XP15_i1_4YP16P8_4\P15`i1_4UP15
ai1_4WP17nF_4ZP140_4SP14bi1_4UP15ci1_4WP17lL_4ZP17di1_4VP16ei1_4UP16fi1_4WP18gi1_4YP18gi1_4[P17h
i1_4ZP17hi1_4\P16Y6_4YP16Y6_4[P15ii1_4XP15ji1_4TP15ki1_4VP16^2_4[P18li1_4XP18mi1_4UP15ni1_4YP14o
i1_4VP16Pj1_4XP15Qj1_4YP17Rj1_4YP16Sj1_4XP15R8_4VP15Tj1_4XP17S6_4UP17Uj1_4WP17S6_4UP17Vj1_4WP18W
j1_4VP18Xj1_4XP15Yj1_4TP15Zj1_4VP16[j1_4TP16\j1_4VP17]j1_4VP18^j1_4YP16_j1_4\P18`j1_4]P16aj1_4TP
16bj1_4VP19cj1_4TP19cj1_4VP18g5_4UP17dj1`4XP17ej1`4XP19fj1`4VP19fj1`4XP17gj1`4XP17gj1`4ZP16hj1`4
VP15ij1`4UP15jj1`4WP15kj1`4WP17lj1`4YP16mj1`4VP18nj1`4ZP18oj1`4TP15Pk1`4WP16Qk1`4ZP19Rk1`4YP19Rk
1`4[P17YG`4ZP16gj1`4[P15Sk1`4XP1:Tk1`4WP16Uk1`4TP16Vk1`4VP15Wk1`4VP15Xk1`4XP14Yk1`4VP17Zk1`4TP17
Zk1`4VP1:[k1`4XP1:\k1`4ZP16]k1`4VP18^k1`4YP18_k1`4XP17`k1`4VP15ak1`4WP16bk1`4YP16ck1`4YP19dk1`4T
P19dk1`4VP14ek1`4UP1<fk1`4WP16gk1`4VP15hk1`4VP16ik1`4[P16jk1`4YP16jk1`4[P15kk1`4TP15lk1`4VP1<mk1
a4XP15nk1a4WP173a4VP17ok1a4XP17Pl1a4WP17Ql1a4XP15Z1a4YP15Rl1a4YP15Sl1a4YP16Tl1a4VP15Ul1a4VP17Vl1
a4\P17Wl1a4[P16nKa4YP16nKa4[P16Xl1a4XP16Yl1a4[P15Zl1a4VP16[l1a4VP17\l1a4VP17\l1a4XP16]l1a4VP17nK
a4ZP17^l1a4YP17^l1a4[P15_l1a4XP1;`l1a4UP1;al1a4WP18bl1a4XP16cl1a4WP16dl1a4YP17el1a4WP17fl1a4YP18
gl1a4VP18hl1a4YP1:il1a4XP1:il1a4ZP18a8a4WP18a8a4YP16jl1a4YP17kl1a4XP17ll1a4YP16c:a4WP16ml1a4VP15
nl1a4UP15ol1a4WP15Pm1a4TP15Qm1a4VP15Rm1a4WP18Sm1a4XP17Tm1a4VP17Um1a4XP15Vm1a4UP15Wm1a4WP16Xm1a4W
P16Ym1a4WP15Zm1a4UP15[m1a4WP15\m1a4WP16^2a4\P1=e1a4VP1=]m1a4XP17^m1b4XP18_m1b4VP18_m1b4XP18`m1b4
XP18`m1b4ZP1:am1b4VP1:bm1b4XP17cm1b4WP17cm1b4YP17dm1b4XP15em1b4VP16fm1b4YP16gm1b4VP18hm1b4VP18hm
1b4XP19im1b4ZP17Ub1b4_P18a8b4YP18a8b4[P19b;b4YP16jm1b4WP1;km1b4VP1;lm1b4XP16mm1b4TP16nm1b4VP16om
1b4UP16Pn1b4WP14Qn1b4UP18Rn1b4XP16Sn1b4UP16Sn1b4WP16Tn1b4TP16Un1b4VP19Vn1b4VP19Vn1b4XP17Wn1b4VP1
7Wn1b4XP17Xn1b4XP18Yn1b4VP17Zn1b4VP17Zn1b4XP18o4b4ZP18o4b4\P150b4RP15[n1b4TP15TOb4UP15\n1b4WP18]
n1b4YP18]n1b4[P18^n1b4WP18_n1b4YP1:`n1b4WP1:`n1b4YP19an1b4WP19bn1b4YP16cn1b4YP15^2b4YP16dn1b4\P1
=en1b4TP1=fn1b4VP16gn1b4VP16gn1b4XP16Q7b4[P16hn1b4VP16in1b4VP1:jn1b4YP1:jn1b4[P18kn1b4VP18ln1b4X
P1:mn1b4ZP1:mn1b4\P17nn1b4YP17on1b4VP16Po1b4WP16Y4b4ZP17Qo1b4ZP18Ro1b4\P16So1b4VP16So1b4XP16To1b
4VP16To1b4XP17Uo1b4VP17Uo1b4XP19Vo1b4[P17Wo1b4WP17Wo1b4YP17Xo1b4ZP17Yo1b4[P16Zo1c4TP16[o1c4VP16\
o1c4VP18]o1c4XP16^o1c4WP18_o1c4YP17`o1c4ZP14ao1c4UP14bo1c4UP19co1c4XP16do1c4YP180d4RP190d4RP18mG
d4[P14eo1d4TP15fo1d4VP15go1d4YP17ho1e4VP17io1e4VP18jo1e4XP15ko1e4VP19lo1e4YP14mo1e4UP17c4e4UP17n
o1e4WP17oo1e4WP18PP2f4VP18QP2f4WP15RP2f4WP16SP2f4YP16^2f4[P17TP2f4[P130f4RP16UP2g4TP16UP2g4VP18V
P2g4VP18VP2g4XP17WP2g4VP17WP2g4XP17XP2g4\P18YP2g4^P18ZP2g4[P16^2g4[P16[P2g4ZP16b;g4WP18a8g4]P15\
P2g4WP17]P2h4TP15^P2h4VP17_P2h4YP15`P2h4XP16aP2h4XP16bP2h4UP15cP2h4XP17dP2h4YP1>eP2i4WP19eP2i4XP
18nFi4YP18nFi4\P16e1i4VP16fP2i4YP16gP2i4VP18hP2i4\P16Qk1i4ZP17iP2i4YP18jP2j4XP15kP2j4WP19a8j4[P1
6lP2j4WP15mP2j4VP14nP2j4VP15oP2j4XP15PQ2j4WP16QQ2j4TP16RQ2j4TP130k4RP16SQ2k4WP17TQ2k4VP130k4RP16
UQ2k4VP16VQ2k4XP15WQ2k4UP130k4SP130k4RP17XQ2k4VP14YQ2k4TP17ZQ2l4TP19[Q2l4XP15\Q2l4WP14]Q2l4TP16^
Q2l4YP1;o4l4[P16_Q2l4YP17S6l4UP16`Q2l4YP16aQ2l4VP130l4RP15Sk1m4XP15bQ2m4WP140m4RP16cQ2m4[P15dQ2m
4WP16eQ2m4XP15fQ2m4VP16gQ2m4ZP15hQ2m4WP15iQ2m4XP16jQ2m4VP16kQ2m4TP16kQ2m4VP15lQ2n4TP15mQ2n4XP16n
Q2n4WP18oQ2n4WP16PR2n4YP16QR2n4VP17RR2n4ZP16SR2n4TP16SR2n4VP16TR2n4[P14UR2n4UP16VR2o4YP15WR2o4UP
16XR2o4WP16XR2o4YP16YR2o4VP1BZR2o4VP16[R2o4UP16\R2o4WP16]R2o4YP17^R2o4[P15_R2o4XP14`R2o4VP16aR2o
4ZP17bR2o4]P15cR2o4YP15dR2o4XP16eR2P5UP16eR2P5VP15fR2P5WP14gR2P5TP14hR2P5UP15iR2P5YP15\V1P5UP15j
R2P5WP15kR2P5VP16^EQ5VP17lR2Q5VP17mR2Q5XP1=nR2Q5VP17oR2Q5[P15PS2Q5TP15QS2Q5WP16RS2Q5ZP17SS2R5XP1
7SS2R5ZP18TS2R5YP16US2R5YP15VS2R5XP16QAR5XP16WS2R5VP15XS2R5TP15YS2R5VP16ZS2R5WP16ZS2R5YP16[S2R5Y
P1:\S2S5VP17]S2S5YP18^S2S5\P17_S2S5WP17_S2S5YP17_S2S5WP17_S2S5YP19`S2T5XP15aS2T5VP15bS2T5XP16cS2
T5WP16dS2T5YP17eS2T5VP17eS2T5XP15fS2T5TP15gS2T5VP15ac1T5WP15hS2T5WP18iS2U5VP17mGV5WP17mGV5YP19ZP
2V5[P1:jS2W5VP15kS2W5UP15lS2W5VP15mS2W5XP16nS2W5ZP15oS2W5VP14PT2W5TP15QT2W5XP14RT2W5TP140W5RP14S
T2W5TP18TT2X5TP14UT2X5TP15VT2X5VP15WT2X5WP17Qo1X5UP16XT2X5VP15YT2X5WP19ZT2X5ZP15[T2X5XP15\T2X5TP
16YGX5ZP16]T2X5WP17P6X5ZP18^T2X5XP14c4X5UP15_T2X5WP15`T2X5XP1U1aT2Y5XP1R1bT2Y5VP16cT2Y5XP18cf1Y5
[P18cf1Y5]P16dT2Y5ZP17TEY5]P17eT2Y5[P15fT2Y5TP15gT2Y5VP17hT2Y5TP17l@Y5VP15iT2Z5TP15jT2Z5VP17kT2Z
5[P1?lT2Z5[P17dS1Z5ZP16mT2Z5WP16nT2Z5TP16oT2Z5TP16PU2Z5WP17QU2Z5YP16_HZ5SP16RU2Z5VP15SU2Z5VP17TU
2Z5VP17UU2Z5YP17VU2Z5XP17WU2Z5[P17XU2Z5ZP16YU2Z5\P15ZU2Z5VP17[U2Z5XP15\U2Z5UP15]U2Z5WP16^U2Z5WP1
6_U2Z5YP15`U2Z5TP17aU2Z5VP17bU2Z5YP17bU2Z5[P16cU2Z5XP16cU2Z5ZP16dU2Z5WP17eU2Z5ZP17eU2Z5\P16fU2Z5
XP19gU2Z5\P18hU2Z5YP16fBZ5YP16^2Z5[P17a8[5YP15iU2[5TP16jU2[5VP15kU2[5TP17lU2[5VP17lU2[5XP17mU2[5
ZP15nU2[5WP16oU2[5WP16PV2[5\P15QV2[5WP15RV2[5WP16SV2[5[P16TV2[5TP16TV2[5VP16UV2[5WP15VV2[5XP15WV
2[5WP16XV2[5XP16XV2[5ZP15YV2\5UP15ZV2\5WP14[V2\5UP18\V2\5]P18\V2\5_P14]V2\5TP18^V2\5[P16_V2\5YP1
8`V2\5ZP18`V2\5\P19ge1\5\P19ge1\5^P16aV2\5YP14bV2\5VP15cV2\5XP16dV2\5[P15eV2\5TP15fV2\5VP16gV2\5
YP130\5SP16hV2\5VP17iV2\5VP17iV2\5XP14jV2\5UP15kV2\5WP16lV2\5TP16mV2\5VP18nV2\5TP15oV2\5VP17PW2\
5ZP16QW2\5XP16QW2\5ZP15RW2\5WP16b;\5WP16SW2\5WP19TW2\5ZP16UW2\5XP15VW2\5XP15WW2\5XP16XW2\5VP19YW
2]5[P15ZW2]5WP16[W2]5VP15\W2]5VP15]W2]5WP18of1]5VP18of1]5XP18^W2]5[P17_W2]5[P17`W2]5]P15aW2]5XP1
9dS1^5YP1:dS1^5YP1:bW2^5UP1JaB^5WP19aB^5\P15\S1^5VP15cW2^5WP16dW2_5WP14]1_5UP16eW2_5XP15fW2_5WP1
5Q9_5SP16gW2_5\P15hW2_5XP17iW2_5ZP18b;_5WP16jW2_5XP15kW2_5VP16lW2_5YP17mW2_5VP17nW2_5\P17oW2_5XP
17PX2_5YP15QX2_5WP19RX2`5VP16SX2`5VP16TX2`5YP16UX2`5ZP19VX2a5\P17WX2a5YP1CXX2a5XP16YX2a5VP16`4a5
VP16ZX2a5YP14[X2a5VP15\X2a5VP16]X2a5\P16^X2a5[P15_X2a5VP19`X2b5\P1=`X2b5`P18aX2b5ZP18bX2b5]P18cX
2b5YP18dX2b5[P15eX2b5TP15fX2b5VP15gX2c5UP17hX2c5WP17iX2d5VP19jX2d5VP15kX2d5WP17lX2d5XP18mX2d5YP1
7nX2d5YP19[Q2d5ZP19oX2e5^P17PY2e5^P16QY2e5XP17RY2e5\P18SY2f5XP17TY2f5YP17UY2f5VP16VY2f5XP110g5RP
12WY2g5TP110g5RP12XY2g5TP14YY2g5VP14ZY2g5WP16[Y2h5SP1U1Z7h5VP1U1\Y2h5XP15gR2h5SP15]Y2h5UP14^Y2h5
UP14_Y2h5YP12`Y2h5TP12aY2h5TP12bY2h5TP14]2h5\P12cY2h5VP14]2h5\P13dY2h5XP12eY2h5VP12fY2h5VP12gY2h
5VP12hY2h5VP12iY2h5TP13jY2h5YP12kY2h5VP12S6h5VP12lY2h5UP12mY2h5VP12]Nh5VP12nY2h5UP16oY2h5UP12PZ2
h5UP12QZ2h5UP12RZ2h5UP12SZ2h5VP12SNh5VP12TZ2h5VP12UZ2h5VP12e1h5VP12VZ2h5UP12WZ2h5VP12XZ2h5UP12YZ
2h5VP12ZZ2h5VP12[Z2h5UP12\Z2h5TP12]Z2h5TP12^Z2h5TP12_Z2h5UP12`Z2h5UP12S6h5VP13aZ2h5YP12jU1h5VP13
bZ2h5YP13b1h5WP16cZ2h5UP16dZ2i5WP16eZ2i5WP17fZ2i5WP17gZ2i5YP1;hZ2i5WP1;iZ2i5YP17jZ2i5VP15kZ2i5VP
15lZ2i5UP15mZ2i5WP1;nZ2i5WP15oZ2i5TP19P[2i5XP17Q[2i5XP17Q[2i5ZP19R[2i5ZP15S[2i5XP15T[2i5YP15U[2i
5WP18V[2i5ZP16W[2i5TP15X[2i5VP16Y[2i5VP16Z[2i5XP15[[2i5TP1:\[2i5VP1:][2i5XP18^[2i5VP18_[2i5YP19`
[2i5XP16a[2i5WP17b[2i5VP18c[2i5[P16d[2i5[P18e[2i5]P15f[2i5TP15g[2i5VP15h[2i5VP16i[2i5ZP18j[2i5WP
18j[2i5YP15k[2i5VP16`Ii5ZP16l[2i5XP16m[2i5TP16n[2i5VP17o[2i5VP19Z7i5VP16P\2i5VP17Q\2i5TM5R\2i5TP
16S\2i5VP16T\2i5VP15U\2i5UP15V\2i5WP14W\2i5TP16X\2i5\P19Z7i5VP18Y\2i5ZP1=Z\2i5TM=ok1i5VM5[\2i5UP
15\\2i5UP17]\2i5VP15^\2i5WP15_\2i5TP15`\2i5VP15a\2i5XP14b\2i5UP17c\2i5\P16d\2i5WP17e\2i5UP17e\2i
5WP1<f\2i5WP15g\2i5UP15h\2i5TP16i\2i5SP16j\2i5UP17k\2i5YP15l\2i5VP17m\2i5WP16n\2i5XP15o\2i5VP14P
]2i5TP14Q]2i5VP16R]2i5TP17S]2i5XP16T]2i5VP16T]2i5XP15UR2i5VP15U]2i5XP14V]2i5TP17]\2i5VP16W]2i5XP
12X]2i5VP17Y]2i5VP14]c1i5TP13Z]2i5YP14[]2i5YP12\]2i5UP17]]2i5WP17]]2i5YP17^]2i5XP15_]2i5TP14]c1i
5TP19Z7i5VP18jGi5XP16`]2i5VP15a]2i5UP14a]2i5TP17b]2i5VP1:o<j5YP1:o<j5[P1@Z7j5QM@c]2j5SM>d]2j5QM>
e]2j5SM<f]2j5QM=g]2j5PM=h]2j5RM9i]2j5QM9j]2j5SM6gR2k5RP16g]2k5SP16g]2k5RP160k5QP16k]2k5SP16fS1k5
RP16g]2k5SP18l]2l5TP17m]2l5TP19n]2l5VP18o]2l5VP1?P^2l5TP1@Q^2m5TP1@R^2m5VP1:S^2m5WP1:S^2m5YP17T^
2m5TP140m5RP14j1m5UP1AS;n5QMAU^2n5SMBV^2n5UMBV^2n5TM7W^2o5VP15X^2o5VP16Y^2o5UP16Z^2o5UP14[^2o5TP
15\^2P6TP16]^2P6VP17^^2P6TP16_^2P6VP14`^2P6YP12a^2P6VP15b^2P6TP120P6SP12c^2P6UP17d^2P6VP1;0P6SP1
40P6RP17e^2P6VP140P6RP14f^2P6TP14g^2P6TP13h^2P6WP16i^2P6VP12j^2Q6UP12k^2Q6UP12ac1Q6UP1EdDR6SMEdD
R6UM;l^2R6YP18m^2R6VP15n^2R6UP15o^2R6WP1:P_2R6SM:Q_2R6UM5R_2R6UP15S_2R6WP14T_2R6TP16U_2R6WP14V_2
R6WP12W_2R6TP1<X_2R6VP1>Y_2R6UP173R6VP1;X_2R6WP1:Z_2R6TP14[_2R6TP15\_2R6VP16]_2R6YP110R6RP13^_2R
6WP13__2R6YP12`_2S6VP12`_2S6VP12a_2S6VP12b_2S6VP12c_2S6TP110S6RP12S6S6VP13d_2T6VP12e_2T6TP13f_2T
6YP15g_2U6UP13h_2U6VP12i_2U6TP13j_2U6WP15k_2U6XP15l_2U6TP12m_2U6UP14]c1U6UP16n_2V6ZP15o_2V6VP17P
`2V6VP14Q`2V6XP13R`2V6TP12S`2V6TP17T`2V6ZP16U`2V6VP16V`2V6YP14W`2V6YP13X`2V6WP16Y`2V6]P16Z`2V6VP
14YGV6ZP14[`2V6TP14]2V6\P16\`2V6TP16]`2V6VP13^`2V6XP14_`2V6[P13``2V6YP15a`2V6WP15b`2V6UP15c`2V6W
P17d`2V6ZP14e`2V6ZP14f`2V6XP14g`2V6\P12h`2V6VP13i`2V6WP123V6VP13j`2V6XP13k`2V6YP12l`2V6UP12\V1V6
VP13m`2V6XP15n`2V6\P13o`2V6WP13Pa2V6YP13Qa2V6XP13Ra2V6YP13Sa2V6WP12Ta2V6UP12Ua2V6TP13Va2V6XP12Wa
2V6UP12Xa2V6TP12Ya2V6TP14Za2V6XP14Za2V6[P12[a2V6TP12\a2V6UP14]a2V6WP12^a2V6VP13_a2V6WP14YGV6[P14
X\2V6[P13`a2V6YP12aa2V6TP12ba2V6UP16ca2V6]P14da2V6WP13ea2V6XP13fa2V6XP13ga2V6WP13ha2V6XP15ia2V6T
P14ja2V6YP12UR2V6VP15ka2V6[P13\HV6YP14dn1V6\P12e1V6VP13la2V6WP17mGW6ZP18X7W6\P16ma2W6[P16na2W6XP
14oa2W6UP15Pb2W6WP17Qb2W6YP16Rb2W6XP16Sb2W6VP16Tb2W6WP16Ub2W6VP16Vb2W6ZP14Wb2W6TP16Xb2W6YP16Yb2W
6[P16Zb2W6XP16Zb2W6ZP16[b2W6\P15\b2W6XP15]b2W6YP18^b2W6YP16_b2W6\P15`b2W6YP15ab2W6YP17bb2W6]P15c
b2W6XP15db2X6WP16eb2X6XP15fb2X6XP16gb2X6YP16hb2X6ZP15ib2X6WP17jb2X6\P15kb2X6XP16lb2X6[P17mb2X6VP
16nb2X6ZP19ob2X6XP15Pc2X6XP15Qc2X6WP15ZKX6YP18Rc2X6YP15Sc2X6YP15Tc2X6VP16Uc2X6XP16Vc2X6YP19Wc2Y6
XP17Xc2Y6VP17Xc2Y6XP15Yc2Y6VP15Zc2Y6WP15[c2Y6UP15\c2Y6WP15]c2Y6VP15^c2Y6VP15_c2Y6XP16`c2Y6ZP17ac
2Y6^P17bc2Y6VP15cc2Y6WP15dc2Y6XP130Y6RP14ec2Y6UP15fc2Y6VP16]2Y6[P15]2Y6YP16gc2Y6YP16hc2Y6ZP14ic2
Y6UP16jc2Y6WP14iU1Y6VP15kc2Y6XP16lc2Y6[P17mc2Y6ZP17mc2Y6\P15nc2Y6UP15oc2Y6WP16Pd2Y6WP14Qd2Y6UP16
Rd2Y6VP15Sd2Y6WP16d2Y6ZP14Td2Y6VP16Ud2Y6VP16Ud2Y6XP16Vd2Y6VP15Wd2Y6VP17Xd2Y6XP17Yd2Y6YP14Zd2Y6UP
16[d2Y6VP15\d2Y6XP14j2Y6UP17]d2Y6\P17]d2Y6^P17]2Y6\P17]2Y6_P16^d2Y6\P18Qo1Y6^P15_d2Y6WP16`d2Y6VP
15ad2Y6TP15bd2Y6VP15cd2Y6XP15dd2Y6WP16ed2Y6TP16ed2Y6VP1=fd2Y6VP1=gd2Y6XP19hd2Y6XP19hd2Y6ZP17id2Y
6TP17jd2Y6VP17kd2Z6VP16ld2Z6[P19mGZ6[P19md2Z6WP17nd2Z6XP18od2Z6TP18Pe2Z6VP15Qe2Z6XP17Re2Z6YP16^2
Z6[P16Se2Z6[P14Te2Z6UP14Ue2Z6UP17Q9Z6SP1[P4PD]R5QDnS8QDoS8QDPT8PD]R5QD[S6QDQT8QDRT8QDST8QDTT8PD_
P5QD^?QDUT8PDdR8QDVT8QDWT8QDXT8QDYT8QDfh1QDYT8QDZT8Q@[T8QD\T8TD1QD]T8QD^T8QD^6PDhT6PDUa2PDio2PDb
n4QD_T8QDV]1QD`T8TD1QDaT8PD^P5PDk8QDbT8PDkT6QDcT8PD4PDkT6QDdT8QDeT8PD4TD3QDfT8QDgT8PDVU7QDhT8QDi
T8PDmP6QDjT8QDkT8QDlT8QDmT8PDbR8QDnT8QDoT8QDPU8PD]R5QDQU8QDVAWD0QDRU8XD0SD0TD5QDSU8PDXh3PD]R5QD[
S6QDVAWD0QDTU8XD0SD0QDnBQDUU8UD0QDVU8QDWU8TD6QDXU8TD6QDYU8S@0UD0PD^R5QD`6PDk8QDZU8UD0QDYV6QD[U8P
Dk8QD\U8P@eT6QD]U8PD]R5QD[S6PDk8QD^U8UD0QDfT1PDk8QD_U8TD4SD0QD`U8TD3PDWo3UD0PD_R5VD0UD0PD_R5PD2U
D0QDhT1QDaU8PD2UD0PDhW8PDVU7UD0PDcT6PD]R5QDUk5PD2UD0PD]R5PDaV<PD]R5QDbU8QDh_2QDcU8PDXh3UD0QDdU8P
DaV<UD0QDeU8QD^a7PDeT6PD2UD0QDfU8PD[b5P@Y]2P@gV8QDgU8QDhU8TD6QDiU8QDjU8PDk8PDfi3QDkU8QDlU8PDk8P@
Y]2QDmU8PDoT7QDnU8QDoU8PDk8QDPV8QDQV8TD2QDRV8QDSV8PDk8QDTV8Q@kb2QDUV8TD2QDVV8PDmT7PD]R5QDU<PDY]2
QDUV8TD1QDWV8UD0QDXV8QDYV8TD6PDmT7QDZV8UD0QDVU8PD4QD[V8TD5PD4QDVT6PDdR8QD\V8PDcT6TD6QD]V8UD0QD^V
8QD_V8TD9PD4QD`V8UD0PDoT7PD]R5QEZW1QDaV8TD<PD_P5QDbV8QDoR2QDcV8QDdV8UD0QDVU8PD4PDWU7QDeV8TD3PD4Q
DfV8UD0QDgV8PD]R5QDhV8PD4PDmT7TD5PD4QDiV8QD^e4PDk8QDjV8Q@kb2TD<PDmT7QDkV8QDlV8QDfh1QDmV8PDmT7PD]
R5QDnV8PDmT7PD]R5QDoV8QDPW8PDmT7PD^R5QDQW8QDRW8PDmT7PD^R5QDSW8QDTW8QDUW8QDSd2PDnT7QDSd2QDaQ6UD0P
Do9SD0TD2PD4PDo9TD3PDmT7PDo9QDVW8QDg7aDT7`DTb@UD0PDSMQDh7QDWW8QDXW8QDYW8QDZW8TD1QD[W8QD\W8PD6PD=
QD^6QD]W8PD4TD2QD\6QD^6QD]W8PD6TD2QD\6QD^W8TD3PDcT6PDdR8PDfKQD_W8TD2QD`W8QDaW8QDbW8QD\6TD3QDZf3Q
DWl5PD]]>QDWl5QDcW8QDXc1TD1QDdW8QDd[2QDbHTD1QDeW8QDcX3QDUS8QDfW8TD1QDgW8QDhW8QDiW8`DhT7QDjW8QDh;
QDkW8PDfk4VD0QDjW8QDh;QDkW8PDfk4QDlW8QDmW8PDdR8QDnW8VD0QDmW8PDdR8QDnW8QDoW8QD\6QDPX8QDQX8`DjT7QD
RX8QDSX8PDaT6PDdR8QDTX8PDd\=QDoKTD2QDUX8PD_T6QDgW1TD4QDlY5VD0QDgW1TD4QDlY5QDVX8QDWX8QDjHSD0QDXX8
QDYX8Q@f5QDZX8TD1QD[X8PDkT6QD\X8QD]X8TD3QD^X8QD_X8QD`X8QDaX8PDP8QDbX8QDcX8TD2QD^6QDdX8QDeX8SD0S@
0S@0PDoT7QDfX8PD_P5PDY]2TD4QDgX8Q@hX8VD0PD_P5PDY]2TD4QDgX8Q@hX8QDiX8QD^:QDjX8QDkX8TD8QDlX8QDmX8T
D4QD\6PDbo2QDnX8SD0QDoX8PDbo2QDPY8QDXNPDbo2QDQY8QDRY8Q@ZW8S@0QDSY8QDTY8QDUY8QDVY8QDWY8QDXY8QDYY8
QDZY8QD[Y8QD\Y8QD]Y8QD^Y8QD_Y8QD`Y8QDaY8QDbY8TD1QDcY8QDdY8QDeY8QDfY8QDgY8QDhY8QDiY8QDjY8QDkY8QDl
Y8QDmY8QDnY8QDoY8QDPZ8VD0QDoY8QDPZ8QDQZ8QDRZ8QDSZ8QDTZ8QDUZ8PDYc;PDmT7QDVZ8QDWZ8QDXZ8TD1QDo7QDYZ
8QDZZ8QD[Z8QD\Z8QDoX2P@HQD]Z8QD^Z8PDX8`DQU7`DcT6`DhT7`DeT6QD_Z8QD`Z8PDX8PDjFQDaZ8PDc_3QDbZ8QDcZ8
QDdZ8P@hT7PDc_3PD]V6PDoT7QDeZ8QD^6PD]V6QDfZ8QDgZ8QDhZ8QD^6QDiZ8QDjZ8QD^6PDiT7aDh5SD0QDkZ8TD3QDlZ
8PD\i7QDm7TD4QDmZ8PDoT7QDl7QDm7TD3QDnZ8VD0QDm7TD3QDnZ8QDoZ8QDP[8QDQ[8TD1QDR[8QDS[8QDT[8TD1QDU[8Q
DV[8QDW[8QDX[8SD0QDf5TD2QD^6PDkW8QDY[8`DoT7QDZ[8QD[[8QD\[8Q@VV1TD4QDm7TD1QD][8QD^[8TD4QDm7TD1QD_
[8QD`[8QDa[8QDXk4TD4QDb[8QDc[8P@eT6QDd[8TD2QDe[8TD1QD_[8Q@f[8QDg[8QD\6QDn7TD1QDh[8QDi[8TD1QDj[8Q
D\6QDk[8TD:QDl[8TD2QD\6QD\6QDm[8TD3QDn[8QDo[8QDP\8TD:QDQ\8TD1QD\6PDdR8SD0PDhT7QDR\8QDS\8S@0QDT\8
QD\6QDn7QDU\8PDUU7SD0QDV\8TD1QDW\8PDi6QDj7TD4QDX\8QDY\8aD^6QDZ\8TD2QD[\8SD0QD\\8QD]\8SD0QDi7TD2Q
D^\8TD1QD_\8PD[2PDgT7QDVV6QD`\8QDa\8QDb\8PD6SD0QDc\8TD1QDd\8QDe\8QDf\8PD6`EeV<`EfV<`ER3QDg\8TD1Q
Dh\8aD^6aEUS2QDk7TD4QDi\8QDj\8QDk\8TD2QDk7QDl\8TD5QDm\8QDn\8QDo\8PDfT6PD\a8QDP]8QDQ]8PDVU7SD0PDc
T6QDR]8QDS]8P@4SD0QDT]8QDh;TD1QDU]8QDV]8PD`d8TD3QDW]8TD3PDaT6QDX]8QDY]8QDZ]8TD5PDVU7QD[]8PDoT7PD
Y]2QD\]8SD0QD]]8QD^]8TD1QD_]8QD`]8QDa]8Y@0QDb]8P@oT7Y@0QDP8aDT7aDh5`DWo3`DXo3`DoT7QDgd5P@^2QDjf5
QDP8QDc]8P@R3PDo]2PDoT7QDP8QD^:QDd]8P@aa2P@jT7QDe]8TD2QDf]8QDg]8QDh]8QDi]8QDj]8TD2QDk]8QFl6QDk_7
QDl]8TD1QDm]8QD^:Y@0QDn]8TD1PDoT7QDQ8aDT7aDh5QD^:QDo]8QDP^8P@oT7QDQ^8`DjX8`DH`D^R5`D_R5`D]R5aDT7
aDh5QD^:QDR^8TD2QDS^8`DjX8`D^R5`D_R5`D]R5`Dn;aDh5QD^:QDT^8TD4QDU^8P@oT7QDQ8QD^:Y@0QDV^8QDW^8TD1Q
D^:QDX^8Y@0QDY^8VD0QD^:QDX^8Y@0QDY^8QDZ^8QD^:QDX^8Y@0QD[^8PDmP6QD\^8QD]<QD]^8TD1QD^^8TD2`DbHQD^:
QDUg2Q@^6QD_^8QD`^8QDa^8QDb^8P@^]2QD_^8QD`^8QDa^8QD^:QDa:QD^:QDc^8QDd^8QD^:QDe^8PDR3Y@0QDf^8QD^:
PDe[2QDg^8QDh^8QD^:QD^6PDkT6QDi^8TD1QDj^8PDkT6QDk^8PDiT7QDkb2QDXW5Q@l^8Y@0QDm^8QDn^8TD1QDo^8`ESX
8QDP_8QDQ_8QDR_8TD2QDS_8VD0`ESX8QDP_8QDQ_8QDR_8TD2QDS_8QDT_8QDlm4Q@V;QDU_8QDV_8QDW_8TD1QDX_8TD4Q
DR8PDfZ?QDfT2TD3QDY_8UD0PDnLQDZ_8PDWU7TD4QD^6PDHQD[_8QD\_8QD^6PDHQD[_8PDgT7PD`P4QD]_8QD^:TD3QD^_
8PDgT7PD`P4PDgT6QD__8PDhT7QD`_8QDa_8PDk8QDb_8QDlY5PDmP6QDV?TD1QDc_8UD0QDd_8QDe_8S@0S@0QDf_8UD0PD
d3QDg_8QDh_8`EY]2QDi_8QDh<QDj_8QDk_8SD0QDl_8PD[m4QDm_8PD[m4QDm_8PD[k3PD[m4QDn_8PDHPDbQ8QD^>QDo_8
PD[i3PDW5PDoT7QDP`8PDhT6QDQ`8VD0QDP`8PDhT6QDQ`8QDR`8UD0QDS`8TD5QDT`8QDlm4Q@V;PDT8PDiT7Q@Ta7TD1QD
U`8PDmV<QDV`8QDW`8QDX`8TD5PDoT7QDY`8QDgd5P@^P5QDZ`8PDoT7QD[`8QDgd5P@^P5QDY:PDoT7QD\`8QD]`8TD1QD^
`8QDgd5P@^P5PDY]2QD_`8QD``8QDca5QD^?QDRa5QDa`8TD3QDb`8UD0QDc`8QDd`8TD4QDe`8QDf`8QDg`8QDh`8TD1QDi
`8`DcT6`DjT7`DhT7QD^:QD^6QDj`8TD1QDk`8QD^:Q@^6S@0QDl`8PD][=QD^:QDm`8PDbU8TD1QDn`8PD[b5PD^P5PDY]2
QDo`8PDoT7QDPa8PDdj@PDej@PD]i3QDQa8SD0QDRa8QDcR1PD^T6QDSa8SD0QDcDQDTa8PDmW8PDYR3QDiT1PDXb9QDUa8Q
DVa8QDWa8QDXa8QDYa8QDZa8QD[a8TD3QD\a8QDgBTD1QDRP5PDdR8QDlY5QD]a8QD^a8TD6PDoT7PDio;PD^T6QD_a8QD`a
8QDaa8SD0PD^P4QDba8PDHQDca8TD8QDda8QD\6QDj[2PDlU3QDea8QDfa8QDga8QDha8QDmd3QD^Q6QDia8PDXh3QDja8QD
ka8QDla8P@VU7QD_X8QDma8QDna8QDoa8QD\6PDhT7PD`HPDdg5PDhT7QD\6QDPb8QDQb8QDRb8QDSb8PDdR8PDak3QDTb8Q
DUb8PDno4QDVb8QDhZ8PDoT7QDWb8TD1QDXb8PDeHPDhT7PDdR8QDYb8QD^6QDZb8QD[b8PDdT6QD\6QD\b8QD]b8QD^b8QD
_b8QDe\2QDSV1S@0QDf5PDnLQD`b8PDnLPD\a;PDX\?PDnLPDbn4PDhT7PD`V?PDnLPDXf@PDUk5PDfP3QDab8QDbb8PDfP3
QDcb8PDfP3QDdb8PDXh5PDhT7PDfP3PD^b2PDdR8QDdT3PDhT7QD\6QDdT3PDhT7QD\6PDoLQDeb8QDfb8PDoLQDgb8QDhb8
PDTd=QDib8PD_f7QDjb8PDUa2PDRV8QDkb8PDUU7QD\6PDRMQDlb8PDQMQDmb8PDTMQDnb8PDnLQDob8PDic4QDPc8QDQc8P
Dic4PDiQ5QDRc8PDdR8QDSc8PDUm9QD_Y8PDVi<QDTc8QDUc8QDVc8PDdU6PDmT7PDeU6PDdU6PDfk4PDbT6PDiU6QDWc8PD
hU6QDXc8PDm];PDVg=PDn];PDVg=PDVg=QDYc8QDho2QDZc8PDjo2QD[c8PD`\7QD\c8PDkl<QD]c8QD^c8PDkl<PD[P4QD_
c8PDYR3PDXd3PDYX5PDXd3PDVU7PDfP1PDVU7QD`c8QDac8PDSQ6QDbc8QDcc8TD3QDdc8QDec8QDfc8QDgc8PDin7PDcX6P
DfP1PDfP1QDhc8PDin7QDic8PDVU7PDfP1QDf\3PDS\;PDmT7PDTMPDTMPDmT7PDS\;QDjc8PD^;QDUQ2QDkc8VD0QDUQ2QD
kc8QDlc8QDmc8TD2QDZf3QDnc8QDoc8TD3QD\7TD6QDPd8QDQd8QDRd8QDSd8PDoT7QDSV1QDTd8PDfk4`DhT7QDUd8TD2QD
^6PDhT6QDVd8PD\a;QDWd8TD4QDdT3PDbR8PDQ\;QDXd8QDYd8QDZd8S@0QD[d8PDgT7P@dR8QDXV3PDhT7QD\d8PDW^;QDf
h1PDbf9PDQa;PDiT7QDfGQD]d8QD^d8PD\a;PDoT7QD_d8S@0S@0QD^6QD`d8QDad8QDbd8TD3QDcd8PD^V8QDdd8Q@^6QDe
d8TD2QDfd8QDXc1PD_3PDbT6QDgd8TD1QDhd8PDbT6QDid8TD2QDjd8QDkd8TD8QDPd8QDld8QDmd8QDnd8PD[b5QD^6QDod
8PDoT7QDPe8QDQe8QD^:QD^6QDRe8PDoT7QDiJQDSe8QDTe8TD1QDUe8QDVe8PD`o2QDWe8PDbo2PDmT7PDco2QDXe8QDYe8
PDaT6QDh;QDZe8VD0PDaT6QDh;QDZe8QD[e8QD\e8QD]e8QD^:QD^e8QD_e8TD2QD^6QD`e8QDae8TD3QD`R4QDbe8QDce8P
DdR8PDnLPD4PDdR8PDjP3PDmP3PDRj6PDPR6PDnk@QDde8TD3QDee8PDkT6QD__8TD2PDoT7QDfe8QDk_7TD1QD\6QDge8QD
ba1QDhe8TD1QDie8PDoT7QDje8QDke8QDle8QD\i2QDme8QDne8TD1QDoe8QDPf8TD1QD^6QDQf8QDiS4PD^V8P@hT7TD4QD
Rf8PDbT6PDaT6PDdR8QDSf8QDTf8SD0PDVU7PDnLPDVU7PDSP4PDVU7PDk[8PDVU7PDVU7PDjj3PDVU7PDVU7PDek4PDVU7Q
D[T2PDfP1QDUf8QDVf8PDfP1PDmP3QDWf8PD^4QDXf8PDQP3PDmT7PD^4PDgV8PD^4QDYf8QDZf8PDS\;QD[f8QD\f8QD]f8
PDja;QD^f8PDka;QD_f8PDak3QD`f8PDeo2PDg\2PDc;PDW5QDaf8PD\i7QDbf8PDnV8QDcf8PDXW6QDdf8PDXW6PDiP@PDP
b;QDef8QDff8QDgf8PDjP3QDhf8PDXMQDif8PDXMPDXMPD^T9QDjf8PD[Q3PDjd4PDgKQDkf8PDkW5QDlf8PDlW5QDmf8PDa
JQDnf8PDgW7QDof8PDiDQDPg8PD_\;QDQg8PD]];QDRg8QDSg8PDUU7PDi3QDTg8QDUg8QDVg8PDVW6QDWg8PDed4QDXg8PD
PR3QDYg8PD[\2QDZg8PDah3QD[g8PD]6PDah3PDUQ3QD\g8QD]g8QD^g8PDUi<PDaW5QD_g8PDda;QD`g8PDda;PDoFPDgQ3
QDag8QDbg8PDge@PDQm=QDcg8PDXa;QDdg8PDga;QDeg8PDeKQDfg8PDe7PDhT7PDSMQDgg8QDhg8QDig8aDT7`DTb@`D[f=
`DYS7PDc_3QDjg8QDkg8PDc_3PDfP3QDlg8PDZa;PD\8PDQ\;QDmg8PDgl@PDcKPD[P4QDng8PDbo2PDmT7PDco2PDPn5PD[
2PDSU7QDog8PDVW2QDPh8PDki3QDQh8PDki1QDRh8PDXh4QDSh8PDfP1QDTh8PDd8QDUh8QDVh8QDWh8PDoT7PDal4PDaT6Q
DXh8PDWh3QDYh8PDdR8PDPP<PD\o?QDZh8PDS];QD[h8PDW`;QD\h8PDRd>QD]h8PDlV8QD^h8PDeHQD_h8PDgT7QD`h8PDg
T7PDUY8QDah8PDgV8QDbh8PDhT6PDgT7PDgV8PDSU7PDgV8PDaW3PDhT7PDgV8PD^R5QDch8PDVU7QDne2PDVU7PDkT6PD1P
DkT6PD4PDkT6VD0QDdh8PDkT6QDa[8TD6QD>QD>TD6PD4PDgT6SD0PDgT6QDeh8PDoQ5QDfh8PDil@PDaa@PDjP3PDjl@PDf
o2PDYIQDh;PDZQ3PD?PDcP5PDR3QDgh8QDhh8QDih8QDfCTD2QDjh8VD0QDfCTD2QDjh8QDkh8QDfCTD2QDjh8PDhT7QDh;Q
Dlh8QDmh8QDnh8UD0PDSW8PDoT7TD6PDiT7PDgW7PDmT7PDgKPDgKPDmT7QDoh8PDeKPDmT7QDPi8PDbJPDmT7PDaJQDQi8T
D4QD^6QDRi8QDSi8PDmT7QD^b8PDRMPD4PDQMPDnLPDmT7QDTi8QDdT3S@0QDUi8PDhQ6QDVi8PDdb9PDmT7PDZk@QDWi8QD
Xi8PDTMQDYi8PDS\;QDZi8PDS];PDPm@PDQ\;QD[i8PDic4QD\i8PDmP3PDhT7PD\P<PDmP3QD]i8PDkW5PDmi3PDRR3QD^i
8PDfP1QD_i8QD`i8PD_6PD[\2PDnT7PDY\2PDY\2PDnT7PD[\2QDai8QDbi8QDQh6TD2QDci8PDVo2PDnT7PDoo2PDSU6PDn
T7PDTU6PDWo3PDnT7PDXo3PDUU7PDRP5QDdi8PDbP1QDei8QDfi8QDgi8QDhi8PDUc3QDii8QDji8QD]g8QDki8QDli8QDmi
8PDlc3QDni8PDYo2PDjV2PDWm@PD^b;PDXm@PDSQ6QDoi8QDPj8QDQj8QDRj8QDSj8PDjb3QDTj8QDUj8QDVj8QDWj8QDXj8
QDYj8QDZj8PDe5QD[j8`DVd;`Dlg;`DTf@QD\j8QD]j8TD4QD^j8QD_j8TD3QD`j8`DdR8`DeR8QDaj8QDbj8QDcj8PD\a;Q
Ddj8PD\a;PDiT7QDej8UD0PDcT6QDR]8S@0QDfj8`D\c4`Dhe4`DT8PDcT6QDgj8S@0QDhj8QDij8QDjj8QD^6PDmP6UD0PD
dR8S@0QDkj8QD^6aDg6aD]7aDc7aDb3QDlj8UD0QDh;S@0QDmj8QDnj8QDh;S@0QDoj8QDPk8S@0QDQk8UD0QDe6SD0QDRk8
UD0SD0QDRk8UD0QDe6QDRk8UD0QDRk8QDSk8QDTk8QDUk8QDVk8QDWk8QDXk8Q@Yk8TD2QDZk8QD[k8QD\k8SD0QD]k8QD^k
8S@0QD^6QD_k8QD`k8QDak8QDbk8TD6PDkT7QDck8QDdk8PD_P5PDY]2SD0QDek8QD^6PDhT6PDUa2QDfk8TD1QDgk8P@oT7
PDkT6QDhk8QD^>PDkT6QDik8PDoT7QDjk8QDkk8TD2QDlk8QDmk8PD`o2PDoT7QDnk8QDk_7TD3QDok8QDPl8PDcT6QD\6PD
kX8QDQl8UD0QDRl8TD1QDSl8QDTl8TD5QDUl8PDko2QDVl8QDWl8TD4QD^6QDXl8QDYl8TD2PD]]>QDWl5QD>TD6PD^V8PD_
P5PDY]2QDZl8QD[l8QDb_3QD\l8QD]l8TD1QD^l8QD_l8QD`l8QDal8QFl6QD^6PD^IQDbl8TD2QD^6PDkT6SD0QDnBQDcl8
TD1QDdl8QDel8QDfl8QDgl8PD]U4QDhl8PDd\=QDil8PDQMQDjl8QDkl8TD1P@dR8QDll8PDhT7P@dR8RD0QD^:QDml8PDoT
7QD^:QDnl8QDol8QDPm8QDQm8QD^:QDRm8PDhT6QDol8QDSm8QDTm8QD]<QDUm8TD1QDVm8QD^:QDWm8TD3QDXm8QD^:PD\P
5PDaa2PDjT7QDYm8TD1QDZm8UD0PD`GTD5QD[m8UD0QD\m8PDoT7QD]m8QD^m8QD_m8TD1QD`m8QDam8UD0QDSa4TD1QDbm8
QDcm8`DdG`DPHUD0QDdm8P@\i7PDoT7QDem8UD0QDfm8QDgm8QDhm8UD0PDg_2QDim8QD^:QDjm8P@oT7QDkm8QDlm8QDmm8
QDnm8PDoT7PD`1QDom8QD]<TD1QDPn8QDQn8TD3QDRn8QDSn8QDTn8TD1QDUn8QDVn8PDdm3PDoT7QDWn8QDXn8TD1QDTHQD
`=QDYn8QDZn8TD1QD[n8QD\n8QD]n8QD^:QD^n8TD5QD_n8QDgd5P@^P5Q@`n8QDan8PDoT7QDbn8QDgd5P@^P5QDcn8PDoT
7QDdn8QDen8QDfn8TD4PD6QDgn8TD2QDhn8RD0QDin8PDdR8TD1QDjn8QDkn8QDln8TD3PD6QDmn8QDnn8TD3QDon8QDPo8T
D1PD4QDQo8PDbT6PDhT7QDRo8QDSo8PDiT7QDTo8QDUo8PDdf7QDVo8PDoLQDWo8QDXo8TD1PDoLQD^6PD[1PDoT7QDYo8TD
2QDZo8PDRc=QD[o8VD0PDRc=QD[o8QD\o8PDRc=QD\6PDYo5QD]o8QD^o8TD1QD_o8QD`o8TD1QDao8TD1QDbo8TD1QD\6QD
co8TD2QDXc1QDdo8QDeo8TD5PDbT6PDhT7QDfo8QDgo8TD1QDho8QDio8S@0QDf5QDf5TD1QDjo8QDko8QDh;PDfKQDlo8QD
mo8QDno8QDoo8QDPP9PDif<QDQP9QDRP9TD4QDSP9QDTP9QDUP9QDVP9QDWP9PDcT6QDeT3QDXP9PDnT9QDYP9QDZP9PDfR9
VD0QDZP9PDfR9QD[P9PDfR9QD\P9QD^6PD[1PDoT7QDYo8TD2QD]P9QD^P9QD_P9QD`P9QDaP9QDbP9PDX`3PDX`3QDcP9VD
0PDX`3QDcP9QDdP9QDhZ8QDeP9P@dR8QDfP9PD\a;PDiT7Q@gP9QDhP9QDiP9PD\8QDh;TD2QDjP9QDkP9Q@lP9QD\6QDmP9
QDnP9QDoP9QDPQ9QDQQ9PDVU7Q@fGQDRQ9QDSQ9TD4QD^6P@^]2QDTQ9QDfh1QDUQ9QDVQ9P@bT6QDWQ9TD1QDXQ9QDYQ9P@
YQAQDZQ9TD3QD[Q9QD\Q9TD6QD]Q9QD^Q9PDaT6QD_Q9`D`j<QD`Q9PDPd@QDaQ9TD2QD`Q9PDm^8QDbQ9TD6QDcQ9TD3QDd
Q9QDeQ9QDfQ9TD2SD0QDXc1QDgQ9QDhQ9TD1QDiQ9TD6PD_T6PDoT7QDjQ9TD1QDkQ9TD6PDoT7PD4QDlQ9TD1QDmQ9QDnQ9
TD5PDkT7QDoQ9TD3QDPR9QDQR9TD1QDRR9QDSR9TD<QDTR9QDUR9TD1QDVR9QD\6QDWR9TD2QDXR9QD\6QDYR9TD2QDZR9QD
[R9QD\R9QD]R9PDoT7QD^R9QD_R9QD`R9P@dR8TD2QDaR9QDbR9`EY]2`E>`En9QDcR9QDdR9QDeR9QDg9QDfR9TD6QDgR9Q
DeR9QDg9QDfR9TD6QDgR9QDhR9QDiR9TD1QDjR9QDkR9QDlR9QDmR9TD3QDY7QDlR9QDmR9TD4QDnR9QDY7PD4TD4PD6QDoR
9TD8QDbZ7QDPS9TD7QDQS9P@dR8Q@RS9QD\6QDSS9QDTS9Q@US9QD\6QDVS9QDWS9QDXS9PDTMQDYS9QDZS9PDcT6QD[S9QD
\S9PDcT6PDon5QD]S9QDX6QD^S9TD1QD_S9QD`S9TD5QDaS9WD0QDbS9TD3XD0QDcS9QDl6QDdS9aD`7`DfP1QDl6QDeS9aD
`7`DfP1aDT7QDl6QDfS9TD5QDgS9QDl6TD2QDV7PDeT6QDo6TD1QDhS9SD0QDl6TD1QDiS9QDjS9S@0VD0QDl6TD1QDiS9QD
jS9S@0QDkS9QDl6QDiX1QDV7QDlS9S@0QDmS9QDV7QDl6TD1QDnS9TD3PDeT6RD0QDV7RD0RD0QDV7QDoS9QDPT9QDQT9TD1
QDRT9QDST9SD0QDTT9QDUT9TD2QDVT9TD4PDeT6QDWT9TD2QDXT9`EjLQDY7TD2QDYT9`Dcc8`Djh7`Dd8`Dd_;QDZT9TD8P
D4TD5QDV7PDcT6QD^P2SD0PD_h5QD[T9TD2QD\T9`D^P5QD]T9TD1QD^T9QD_T9TD1QD`T9QDaT9TD4QDbT9P@eT6QDcT9TD
3QDdT9QFl6QDeT9QDfT9QFl6QDgT9QDhT9QFl6QDU7QDiT9QDjT9TD2QDkT9`Dda2`D^]2`DmO`DW`7`Da`2`D^2`DS2`DlO
`DdX8`Do]2`De[2`DTa2`D^W7`Dn]7`DH`DXY8iD1SD0PD4QDlT9QDU7VD0PD4QDlT9QDU7QDj>PD4QDmT9S@0QDl6QDnT9V
D0PD4QDmT9S@0QDl6QDnT9PD1PD4QDoT9S@0QDPU9QDQU9QFl6QDU7QDRU9VD0QFl6QDU7QDRU9QDj>PD4QDh;S@0QDSU9QD
TU9PD4QDUU9PDhT7QDVU9TD2QDWU9PDmT7QDXU9Q@YU9PDgT6PDUj8PDoT7PD4QDZU9QF[U9QD\U9PDfh8QD]U9TD7QD^U9Q
D_U9TD6QD`U9QDaU9TD8QDSR9QDSR9SD0QDbU9TD2QD\6QDcU9PDRY2QDdU9TD2QDeU9PDnRAQDfU9QDY7TD1QDgU9P@eT6T
D8QDhU9QDbZ7QDiU9QDjU9PDk8PD_P5QDkU9QDlU9PD_P5PDY]2QDmU9PDdR8QDnU9QDY7QDoU9TD9QDPV9QDY7TD3QDQV9T
D6QDRV9QDY7QDSV9TD3QDTV9TD6QDhU9QDUV9QDVV9S@0QDY7QDWV9TD6PD4Q@e6S@0QDY7QDhU9TD8QDXV9QDVV9S@0QDY7
VD0QDYV9TD3QDZV9QD[V9TD8QD^6QD\V9QD]V9QD^V9QD_V9P@oT7QDZ6QD`V9QDaV9QDbV9QD\6QDbZ7PDY]2PDgT7QDcV9
PDVIQDdV9QDeV9PDaW3PDee4PDkT7PDml5QD`c8QDac8QDbP6QDfV9PDoT7QDgV9QDhV9PDWU7QDiV9PDWU7PD[b5QDjV9PD
WU7PD[b5QDV;QDkV9QDlV9TD4PDhW8PDVU7QDlV9TD3PD6QDRQ6QDmV9PDVU7QDnV9TD4QDQ`7QDoV9QDPW9QDQW9PDi1PDi
T7PDRW8SD0PDSW8VD0`DoT7Q`1g6QDRW9`D^4`DSP4`Dlo3`DZ4`Dnd7`DPe7`DXP1`DT5`D\8PDSW8QDSW9`DoT7Q`1g6QD
RW9`D^4`DSP4`Dlo3`DZ4`Dnd7`DPe7`DXP1`DT5`D\8UD0PDSW8QFTW9QDUW9PDSW8QD^:PD`GQDVW9PDPh3QDWW9S@0QDX
W9PDPh3QDWW9S@0QDXW9QDYW9QDZW9QDnBPDX\2QD[W9PDfP3PDWi3PDnLPDYl<QD\W9TD3PD\i7QDbZ7TD4QD]W9QD\6PDc
P5QD^W9QDZ7TD2QD_W9QD`W9QDaW9TD8QDbW9QDcW9QDnW2PDoT7TD8QDbW9QDcW9QD[7S@0QDdW9PD[k3QDeW9PD_e7QDfW
9QDbZ7PDY]2S@0QDgW9TD3QDhW9QDbZ7TD4PDkT7QDiW9QDbZ7TD3QDjW9QD\6QDbZ7QDkW9P@oT7S@0QDlW9VD0QDbZ7QDk
W9P@oT7S@0QDlW9QDmW9QDbZ7QDkW9PDoT7S@0QDnW9PD_P5PDY]2QDoW9QDPX9QDbZ7TD3QDQX9QDRX9PDcP5PDY]2S@0QD
SX9PD_P5PDY]2QDTX9`DdR8`D]6QDRQ6QDUX9QD^>QD_V9P@oT7P@Y]2QDVX9VD0QD_V9P@oT7P@Y]2QDVX9QDWX9QDXX9QD
YX9TD6PD4QDZX9QD[X9TD5QD0`D_Q8`DgF`DRf5`Dme5`DjF`DbR8`DcR8QD\X9TD6QD]X9Q@^X9TD1QD_X9QD`X9TD3QDaX
9TD8QDbX9QDcX9QDdX9TD4QD^6QDeX9QDfX9QD^IPD]6TD5QD`_6QDgX9TD1QDhX9PDdR8QD[6QD\6QDiX9P@dR8QD\6QD\6
PDbT6PDhT7QD\6QD\6PD9QD\6PD[V8QDjX9QDkX9QD\6QDlX9PDlT7QD\6TD6PDoT7QD\6QD\6QDmX9QDnX9QDoX9QDTe5QD
PY9TD5QDQY9aDg6aD]7aDc7QDRY9TD4QDSY9`DdR8`DR8`DbR8`DWU6`D_H`D`P4PDlT7QDTY9PDoT7QDUY9QDVY9QDWY9QD
XY9TD2PDiT7QDYY9SD0PD4SD0PD4S@0QDZY9QD^6QDWb8TD1QD[Y9QD\Y9QD]Y9SD0`EY]2`E>`En9`EoT7`E^P5`E\P5`Ee
V<`EfV<`EZ]2`E^]2QDS8QD^Y9`DgV8`EY]2`E>`En9`EoT7`E^P5`E\P5`EZ]2`E^]2QD_Y9QD`Y9SD0`DgV8`EY]2`E>`E
n9`EZ]2`E^]2QDS8TD3PDeT6SD0QDaY9QDRU9QDT8QDS8TD2PD4QDT8SD0TD2QDXNPDVU7TD4QDbY9PD[b5QDbU9QFcY9TD2
QDdY9VD0QDbU9QFcY9TD2QDdY9PD4`EY]2`EfP3`E\i7`E[P5`E>`En9QDV8TD5PDVU7QDW8TD3QDeY9`DbT6QDfY9PDlT7T
D4QDgY9QFaQ4TD1QDhY9QDiY9SD0QDjY9QDd[2QDkY9TD2PDeT6QDlY9P@dR8TD2QDmY9QDbR9PDcT6PDdR8QD\6QDnY9QDo
Y9TD2QDPZ9TD3QDQZ9QDU8TD3QDRZ9QDSZ9QDTZ9QDUZ9QDVZ9QDX8TD6QDY8TD1QDWZ9QDX8PD4TD3QDXZ9QDX8TD4PD6QD
YZ9QD\6PD<SD0QDZ8TD6QDZZ9PD=QD[Z9SD0QDZ8TD5QD\Z9QDSV1TD2QD]Z9QDZ8TD3QD^Z9TD4PDVU7SD0QD_Z9TD7QD`Z
9aDg6`DhT6aD]7aDc7SD0QDaZ9TD1SD0QDbZ9QDcZ9TD1QDdZ9QD\6QDeZ9TD3QDfZ9SD0QDgZ9TD4QDhZ9QD\6TD2QDiZ9P
D6PDQj8RD0QDjZ9TD7QDkZ9RD0UD0QDlZ9QDmZ9PD6UD0QFl6QDnZ9TD3PD6UD0QDoZ9QDP[9TD4PD6aEQ[9QDf5QDR[9Q`1
g6QDS[9aDT7aDl6QDT[9TD2QDU[9QDV[9QDW[9QDV[9QDX[9QDY[9QDV[9VD0QDY[9QDV[9QDZ[9QDf5TD2QD[[9QD\[9QD]
[9PDhT7S@0QDf5QD^[9PDhT7S@0QDf5WD0QD_[9XD0QDf5`DhT7`D\]2`DZ]2`D]]2`D[]2`Dh`<`D[2`D]i3QD`[9S@0QDf
5Y@0QDa[9QDb[9PDbb1PDkT6QDc[9TD2PDiT7QDd[9QDe[9QDjW1QDe:QD^6S@0QDf[9QDg[9QDh[9QDi[9S@0QDj[9QDjW1
QDk[9S@0QDf5PDVU7P@bR8QDYY1PDhT7Q@e6S@0QDl[9QDm[9TD4QDg5QDg5TD2QDn[9PDk8PD_P5PDY]2PD`o2PDoT7QDo[
9PD^b2QDP\9QDQ\9QDfCQDR\9QDS\9QDfCQDh;QDT\9QDU\9PDPUAPDaQ1QDV\9PDaQ1QDV\9UD0WD0QDW\9XD0SD0QDX\9U
D0WD0QDY\9XD0QDZ\9TD3QD[\9QD\\9QD]\9QD^\9Q@fh1Q@^\9QD_\9QD`\9QDh;QDa\9QDb\9PDkl<QDc\9QDd\9QDe\9P
DoT7QDf\9QDg\9QDfGSD0QDh\9PDcQ6QDi\9QDj\9PD[P1QDk\9`DiT7QDl\9QDe^5QDm\9S@0QDn\9QDo\9PDoT7QDP]9PD
be?QDQ]9QD^:QDXe1QDR]9QD^:QDS]9PDR3QDT]9QDU]9TD2QD^6PDkT6SD0QD^>QDV]9QDW]9VD0QDV]9QDW]9QDX]9QDY]
9QDh;S@0QDf5QDZ]9PDoT7QD[]9QD^6QD\]9QD]]9P@dR8QD^]9PDUm9PD\8PDfP3PDhT7QD_]9PDgQ5PD_IPDUU7QDVb1PD
ek4PDVU7QD^:QD`]9PDiT7PD]R5PD[b5PDZ]2QD\f2PDY]2QDa]9PDoT7QD^:QDm`8PDdR8TD1QDb]9PDU6QDc]9PD[k3SD0
TD3QDd]9UD0QDe]9PDoT7QDf]9QDg]9QDh]9QDQ<QDi]9QDj]9PDoT7QDk]9UD0PDbj3PDoT7QDl]9QDm]9QDe^5Q@e6TD3Q
Dn]9PDkT6QDo]9PDoT7QDP^9QD\6PDbP6PDhT7QDQ^9PDPc=QDR^9P@dR8QDS^9PDhT7QDT^9PDQd4QDU^9QDf5TD5QDcX3Q
DV^9UD0QDW^9QDX^9TD1QDY^9QDZ^9QDn6QD[^9PDhQ6QDkY5QD\^9PDdR8QD]^9PDkP1QD^^9PDWa;QD_^9QD`^9QDa^9QD
b^9PDbn4PD`P1QDc^9QDd^9PDol3PDin7QDe^9PDoLQDf^9QDg^9PDcT6QDh^9QDi^9PDnLQDlT7QDj^9PDaT6QDh;PDgX2P
DbR8PDic4QDk^9QDl^9PDdR8PDic4QDm^9QDh;TD1PDic4QDn^9QDo^9QDll6QDP_9PDeKPDbR8PDnLQDQ_9QDR_9PDT8PDX
KQDS_9QDT_9QDU_9QDV_9QDW_9QDX_9QDY_9PDak3PDhT7PDdR8QDZ_9QD[_9QD\_9QD]_9QD^_9QD__9QD`_9PDhT7PDdR8
QDa_9QDb_9PDcT6P@dR8QDc_9QD[m6QDd_9PDbR8QDe_9QDf_9QDg_9QDh_9QDi_9TD3QDj_9QDSc8QDk_9QDSc8QDl_9QDm
_9TD4QDn_9QDo_9TD1QDP`9QDQ`9QD^6QDR`9`DZm4`DT8`DVI`DdG`DX:`Dkg5`DP8`DjJ`DWl5`DgP=`DdR8`DbR8`D]3`
DnG`DhP3QDX6TD3QDS`9QDi\9PDdR8TD1QDT`9QDRh3QDV;PDdR8QDU`9PDhT7QDV`9QD^6QDW`9QDX`9RD0QDY`9TD4PDoT
7QDZ`9TD1QD[`9TD1QD\`9PDoT7QD]`9TD1QDYV6QD^`9S@0QD_`9QD``9RD0QD^6PDcT6PDdR8S@0QDa`9UD0aDl6aDi6aD
a6iD0iD1`Dm9`DWV<`DfP1`DkT6`D\i7`DmV8`DeH`DhV8`DcP6`DiV8`DPo7`DjT6`Dnn3`DcU6`DbU6WD0SD0XD0QDb`9Q
Dc`9QD^6QDd`9QDe`9PD^R5QDf`9TD1QDg`9QDh`9QDl6TD1QDi`9P@mP6QDj`9WD0QDk`9QDl`9XD0TD2QDgV9QDm`9PD]V
8QDn`9QDdP6QD^6PDmP6QDo`9QD^?QDPa9TD2QDQa9UD0PDWU7QDl`2QDRa9TD:PD2QDSa9TD4QDTa9PDeT6QD^6QDUa9PDk
T7TD2QFVa9QDY7TD1QDWa9`DXY8`DH`DcP6`DmP9`D\l5`D[l5`D`\7`DeT6`Dn;`D^R5`EeP5`EhT6`EdP5`E[m4`EoT7QD
Y7TD1QDXa9QDYa9TD1QDZa9QD[a9TD2QD\a9QD]a9QD^:QD\U9QD^a9QD_a9QD^:QD`a9QDaa9QD^?QDba9QDca9SD0QD^?Q
Dba9QDda9QDea9QDfa9TD1QDga9PDHPDfk4QDea9QDfa9TD1QDga9PDHPDfk4QD^?QDba9QDha9SD0PDUU7SD0TD6PD6QD\6
QD\6QDia9QD]<PDSn5QDja9TD1QDUHQDka9TD1QDla9QDma9P@hT7P@dR8QD\6S@0QDg9TD1QDna9QDoa9PDfh8QDPb9TD2Q
D[8TD6QD^6QDQb9QDPb9TD2QD[8TD6QD^6QDRb9SD0QDSb9QD[8TD6QD^6aDg6aD]7aDc7QD[8PDhT7QDic7TD6QD^6QDQb9
QDTb9TD1QD]8PDoT7QDUb9QDVb9QD]8QDWb9QD\8QDQZ2TD1PDc3QDXb9QDYb9TD1Q@iX1QDZb9QD[b9QD\b9PDk8TD1QDZb
9TD2QD]b9QD\8PD^P5PDXh3PDoT7QD^b9QD_b9TD3QD`b9QDab9QDbb9QD^6QDcb9QDdb9QDeb9QDfb9UD0QDgb9QD^:TD9P
D4QD^:QDQ\1PDR3SD0QD^:QDhb9PDR3QDib9QD^:PD^P5PDR3PDZh3PDoT7QDjb9QD^:QDhd8PDbT6PDhT7QD^:QDga5PDY]
2QDkb9PDoT7QDlb9TD1QDmb9P@eT6QDbY7P@^P5QDnb9S@0P@iT7PDVU7QDob9QDPc9TD1QDQc9QD^:QD^6PDhT6QDRc9QD^
:QDQW2QDRc9QD^:QDSc9QD`=QDTc9`DXh3`Dng3`Dl_2`D^R5QD^:QDUc9QDVc9QD^:QDTU6QD`=QDWc9QD^:QDXc9QDWc9Q
D^:QD_Q6QD`=QDYc9QDZc9QD^:QD[c9PDl_2QDZc9QD^:QD\c9PDHQD]c9PDHQD^c9QD^6QD_c9QD`=PDbR8QD`c9UD0PD]V
8TD<QD^6PDiT7QDac9PDiT7QDbc9PDoT7QDcc9QDdc9QDma5TD1QD^6QD`=PDiT7QD[b9QDec9PDiT7QD[b9PDoT7QDfc9TD
2QD`8TD4QDa8QDgc9QD`8TD2PDgVAPDmT7PDW]4QDhc9TD2QDb8QDic9`Don5`Deg5`DjT3QDjc9QDkc9Q@lc9PD6QDmc9TD
1PDcT6QDnc9QDoc9QDPd9QDQd9PDVU7PDek4QDRd9PDdR8TD2QDSd9QDTd9QDf5TD8QDUd9PDdR8WD0QDVd9XD0QDWd9QDXd
9QDYd9QDZd9QD[d9QDYd9`EeP5`EhT6`EdP5`E[m4QD\d9QD]d9TD3QD^d9PDeT6QD_d9TD2QD`d9QD\6TD1QDad9UD0PDWU
7TD8QD^>QDbd9UD0PDWU7QDcd9QDdd9QDTf5TD3QDed9QDfd9QDf5Q@Sd7QDgd9Q@g6QDhd9QDid9TD2QDoX2QDjd9TD2QDc
8QDkd9QDc8QD^6QDld9SD0QDmd9SD0QDZW8SD0PDoLQDnd9QDod9QD^8TD4QDPe9QDQe9QDRh3QD_8Q@Re9`DdR8`DbR8`Dc
R8`DeR8`DWU6`D_H`DkV8`DlV8`DgV8`Dgk4`D[U6`DVl4`Dfk4QDSe9PD]6PDhT7QDTe9TD3QDUe9QDVe9TD1QDd8QDQY5T
D9QDVe9TD1QDd8QDWe9PD\a;QDnBQDXe9PDoT7QDYe9VD0QDXe9PDoT7QDYe9QDZe9QD[e9QD\e9QD]e9QD^>QDY`8QD^e9T
D:QD_e9QD`e9TD2QD\6QDae9TD1QDbe9QD^e9TD:QD_e9QDce9S@0QDde9QD^:TD1QDee9QD^:QDfe9QDge9TD8QDhe9QDie
9TD1QD\6QDje9QDke9TD1QD\6TD2QDbe9QDle9[Q1400YP1510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP13
90XP15:0]P14;0WP13<0WP13=0WP13>0VP14?0YP1:@1_P19A1^P18B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13
I2SP13J2VP14K2WP13L2VP15M2[P13N2VP15O2\P13N2UP15P12ZP19Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P1
6W13YP17X13\P15Y13ZP16Z13YP14[13VP14\13WP13]13VP18^13_P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13Z
P15e13\P14f13YP19g13`P14h14TP13i14UP12j14TP14k14VP13l14XP15m14YP15n14YP15o14[P15P24XP14Q24VP13R2
4WP17S24ZP15T24XP13U24TP15V24YP15V24[P14W24WP14W24YP14X24VP12Y24TP14Z24[P14[24WP14\24TP14\24VP16
]24YP15^24YP13_24TP13`24VP12a24UP14b24VP16c24XP16d24XP16e24ZP18f24\P13g25VP13h25WP13i25WP14j26TP
12k26TP12l26TP12m26TP12n26TP12o26TP12P36TP12Q36TP13R36TP12S36TP12T36TP12U36TP13V36VP12W36TP13X36
TP13Y36VP12Z36TP12[36TP14\36ZP13]36TP13^36VP14_36VP16`36UP13a36WP12b36UP13c36WP13d36UP13e36XP13f
36WP14g36XP15h36XP14i36WP15j36YP14k36TP14k36VP14l36VP15m36XP13n36UP16o36YP12P46TP16Q47VP16R47XP1
4S47VP19T47ZP14U48VP14V48VP15W48VP14X48VP16Y49XP17Z49]P15[49ZP14\49WP15]4:VP14^4:UP13_4:UP15`4:V
P14a4:ZP14b4:XP13c4:TP13d4:WP17e4:TP14f4;TP14g4;VP13h4<TP12i4<TP13j4<XP13k4<VP15l4<XP11E<RP14m4<
VP15n4<XP15o4<YP15P5=[P15Q5>XP1;R5?VP14S5?VP15T5?ZP17U5?XP16V5?ZP15W5?XP18X5@YP1<Y5@XP1:Z5@VP16[
5@XP15\5@VP15]5@VP15]5@XP16^5@[P16_5@VP16`5@ZP15a5@XP15b5@ZP15c5@YP14d5@YP16e5@[P14f5@ZP17g5AXP1
7h5AXP17h5AZP16i5AXP13j5ATP14k5AWP13l5AUP15m5AZP14n5AYP13o5AXP15P6AZP15Q6A\P17R6A^P16S6AVP14T6AW
P16U6AYP13V6AUP12W6AUP13X6AXP14Y6AZP13Z6AYP14[6AWP14[6AYP14\6ATP17]6AZP13^6AWP14j3AWP15_6BYP18`6
B]P15a6BYP16b6BZP16c6CXP17d6DVP15e6DXP15f6DWP15g6DYP16h6D`P12i6DVP14j6DXP14k6DXP13l6DWP12m6DUP12
n6DUP12o6DTP12P7DTP14Q7DVP16R7D[P15j3D[P14S7DWP12T7DUP15U7DYP13V7DWP12W7DTP14X7DXP12Y7DUP13Z7DTP
13[7DVP14\7DZP13]7DXP12^7DTP12_7DTP14`7DZP12a7DUP15b7DYP16c7D_P13d7DWP12e7DTP16f7DZP12g7DUP13h7D
YP14i7D\P13j7DYP13k7DWP12l7DUP12m7DUP14n7D\P14o7DWP13]7DWP12P8DUP12Q8DUP12R8DTP12S8DUP12T8DUP12U
8DVP13V8DWP12W8DUP12X8DUP12Y8DUP12Z8DUP12[8DUP12\8DUP12]8DUP12^8DUP12P3DUP12_8DUP12`8DTP13a8DYP1
3b8DYP12c8DUP12d8DUP12e8DVP12e8DVP12f8DUP12g8DTP12h8DUP12i8DUP12j8DUP12k8DUP12l8DUP12m8DVP12m8DV
P13n8DYP12o8DTP12P9DUP13Q9DTP12R9DTP12S9DUP12T9DVP12U9DUP12V9DUP13W9DXP13X9DYP13Y9DYP12Z9DUP13[9
DTP13\9DVP14Q2DVP15]9DVP14^9DYP14_9DWP16`9D\P13a9DTP13b9DXP14c9DVP15d9DZP13e9DXP14f9DZP13g9DXP15
h9DVP14i9DVP16j9DYP13k9DXP14l9DWP16]9DXP13m9DVP16n9D^P14n9DYP15o9DXP13P:DWP13Q:DYP12R:DTP14S:DWP
14T:DYP12U:DTP12V:DTP14W:DVP13X:DTP12Y:DTP15Z:D_P12[:DVP12\:DVP13]:DTP15^:DZP13W4DTP12_:DTP14j3D
WP13`:DVP15a:DXP15b:DXP14c:DUP14d:D[P12e:DSP14f:D\P13g:DYP13h:DYP13i:DYP13j:DWP12T9DUP12k:DUP12l
:DUP13m:DYP12n:DVP12o:DTP14P;DYP12Q;DUP12R;DUP12S;DUP13T;DYP12U;DUP12V;DUP12W;DUP12X;DUP12Y;DVP1
2Z;DUP12[;DTP12\;DUP12];DUP12^;DVP12_;DUP12`;DVP12a;DUP12b;DUP12c;DUP12d;DUP12e;DUP12f;DUP12g;DU
P12h;DUP12i;DUP12j;DUP12k;DTP12l;DUP12m;DUP12n;DUP12o;DUP12P<DUP12Q<DVP12R<DUP13S<DWP12T<DUP12U<
DUP12V<DVP12W<DUP12X<DUP12Y<DUP12Z<DUP12[<DUP12\<DUP12]<DVP12^<DUP16_<DTP12`<DUP12a<DUP12b<DUP12
c<DVP12d<DUP12e<DVP12f<DUP14Q:D\P12g<DVP13h<DWP12i<DUP12j<DUP12k<DUP14l<DZP12m<DTP14n<D[P12o<DUP
12P=DVP12Q=DUP12R=DUP12S=DUP12T=DUP12U=DUP12V=DUP12W=DUP13X=DXP12Y=DUP13Z=DYP12[=DVP13\=DYP12]=D
UP13^=DXP12_=DVP12`=DVP12EDSP12a=DUP13b=ETP15c=EYP12d=EUP12e=FUP12f=FVP12g=FVP12h=FVP13i=FXP13j=
GXP12k=GTP14l=GTP14l=GVP15m=GYP13n=GVP15o=GYP13P>GYP13Q>GXP13R>GXP13S>GYP14T>GVP13U>GWP13V>GYP13
W>GXP13X>GTP12Y>GUP13Z>GYP12[>GTP12\>GUP12]>GUP12^>GVP12_>GUP12`>GUP13a>GYP12b>GUP12c>GVP12d>GUP
12e>GUP12f>GUP13g>GYP13h>GYP12i>GTP13j>GTP13k>GYP13l>GYP14m>G\P12n>GUP12o>GUP12P?GTP12Q?GUP12R?G
TP12S?GTP12T?GTP12U?GUP13V?GYP12W?GVP12X?GUP12Y?GTP12Z?GTP12[?GUP12\?GTP12]?GTP12^?GTP15_?GUP14`
?GVP15a?GTP13b?GVP12c?GUP13d?GXP18e?HWP14f?HWP11EHRP13g?HWP19h?HWP11EHRP14i?HTP14j?HVP13k?HTP14l
?HRP13m?HRP13m?HRP12IHRP11EHRP12n?HTP12o?HTP14P@HTP13Q@HUP15R@IXP12S@JTP14T@JWP14U@JYP146JZP14V@
JTP13W@JWP14X@JZP13Y@JTP14Z@JZP13[@JTP13\@JWP12]@JUP14^@KTP13_@KTP12`@LUP14a@LVP14b@LWP13c@LUP14
d@LZP12e@LTP13f@MTP13g@MVP13h@MWP16^2MZP14i@NVP11ENRP12j@OUP13k@OWP12l@OUP17m=OXP13m@OWP15n@OZP1
6o@O]P14PAOVP14QAOVP17RAO_P14SAOUP15TAOYP14UAOVP17VAOVP15WAOWP14XAOVP13YAOUP16ZAOZP14[AOZP15\AOV
P15]AOXP14^AOZP15_AOXP15`AOXP14aAP1VP16bAQ1YP16cAQ1[P13dAR1UP14eAR1UP14fAR1WP14gAR1WP14hAS1VP13c
=S1UP14iAT1ZP14jAT1YP12kAT1UP12lAT1UP13mAT1UP16nAT1\P13oAT1UP13PBT1WP13QBT1XP14RBT1VP17SBT1XP14T
BT1VP15l9T1ZP13UBT1TP13VBT1TP13WBT1TP14XBT1YP12YBT1TP12ZBT1TP12[BT1UP13\BT1TP12]BT1TP15^BT1[P12_
BT1UP13`BT1UP13aBT1WP12bBT1UP16nAT1\P14cBT1XP12dBT1UP13eBT1UP13fBT1WP14gBT1VP14hBT1XP15iBT1YP13j
BT1TP12kBT1TP12lBT1TP14mBT1WP17nBT1ZP15oBT1VP15PCT1VP13QCT1TP14RCT1WP16SCT1\P15TCT1VP16UCU1YP16[
2U1ZP15VCU1WP14WCV1WP16T@V1YP13XCV1TP13YCV1TP14ZCV1VP14[CV1VP14\CW1VP15]CW1[P15^CW1VP15_CW1TP15`
CW1XP15`CX1XP15aCX1XP14bCY1VP14cCY1VP14dCY1XP13eCY1TP17fCZ1XP15gCZ1XP11E[1RP13hC[1WP13iC[1WP13jC
[1XP14kC\1VP13lC]1TP15mC]1TP14nC]1TP15oC]1TP14PD]1VP14QD]1WP14RD]1UP16SD]1VP16SD]1XP13TD]1VP14UD
]1VP15QD]1WP12VD]1SP13WD]1TP12XD]1TP13YD]1TP13ZD]1UP15QD]1WP13[D]1TP18\D]1TP15c=]1WP14]D]1YP14^D
^1TP13_D^1TP13`D^1TP14aD_1TP13bD_1TP13cD_1VP13dD_1VP13eD_1VP1EfD_1UP14gD`1WP14hD`1YP16iD`1YP16jD
`1\P15kD`1YP14lD`1VP14mD`1XP15nD`1YP16oD`1\P14PE`1XP12QE`1VP13RE`1WP12SE`1UP13TEa1TP13UEa1TP13VE
a1TP15WEa1WP12XEa1UP13YEa1TP12ZEa1UP16[Eb1VP13\Eb1VP14]Eb1ZP15^Eb1]P14_Eb1VP15`Eb1VP16aEb1XP14bE
b1VP16c=b1WP17cEb1XP13dEb1TP14eEb1VP12fEb1TP14gEb1VP13hEb1VP14iEb1ZP12jEb1UP11Eb1RP12kEb1VP12lEb
1VP12o8b1TP13mEb1WP12nEb1TP12oEb1UP13PFb1XP14QFb1ZP14RFc1XP13dAc1UP13SFc1WP14TFc1VP12UFc1TP12VFc
1VP12e:d1TP1>WFd1UP1>XFd1WP13YFd1UP12ZFd1UP12[Fd1UP15\Fd1WP14]Fd1WP13^Fd1VP12_Fd1UP12`Fd1VP12aFd
1VP13i3e1UP14bFe1VP12cFe1UP14dFe1VP14eFe1VP15fFe1YP13gFe1TP12hFe1UP12iFe1UP16jFe1YP14T@e1WP14kFe
1VP16lFe1VP16lFe1XP15mFe1YP13nFe1XP15oFe1XP14PGe1XP15QGe1XP13RGe1VP15SGe1TP15TGe1VP15UGe1YP1:VGf
1TP16WGf1VP16XGf1XP15YGf1XP14ZGf1WP15R7f1YP14[Gf1VP14iAf1ZP12\Gf1UP13]Gf1WP13^Gf1VP15_Gf1ZP12`Gf
1TP13aGg1VP16bGg1TP19cGg1TP13dGg1XP13eGh1VP13fGh1UP17gGh1\P14hGi1VP13iGj1UP1=jGk1TP1<kGk1UP19QDk
1VP13lGk1VP17c=k1ZP14mGk1XP15nGk1VP15oGk1YP19PHk1UP14QHk1TP14RHk1WP15SHk1WP15THk1YP15UHk1VP14VHk
1ZP15WHk1VP14XHl1VP13YHl1VP15ZHm1VP14[Hm1WP13dAm1UP14\Hm1XP16]Hm1ZP16^Hm1XP16PHm1XP18_Hm1UP13Em1
SP14`Hm1VP15aHm1WP15bHm1VP12cHm1UP12dHm1TP14eHn1UP14fHo1WP15gHo1WP15hHo1WP17iHP2VP14jHP2VP13kHP2
VP13lHP2TP13mHP2VP13nHP2TP15oHP2YP14PIP2WP1<QIP2TP15RIP2VP12SIP2UP16TIQ2\P15UIQ2XP15VIQ2XP14WIQ2
VP17XIQ2ZP13YIQ2TP13ZIQ2TP15U@R2_P12[IR2UP12\IR2TP13]IR2VP14^IR2XP13_IR2UP12`IR2UP16aIR2UP17bIR2
VP12cIR2TP14dIR2TP13eIR2VP12k8R2UP12fIR2TP13gIR2WP13hIR2UP14iIR2YP14jIR2WP14kIR2VP13lIR2WP12mIR2
UP13nIR2VP14oIR2YP16^2R2ZP13PJR2TP13QJR2VP14RJR2VP13SJR2WP15TJR2XP12c<R2VP13UJR2XP13VJR2YP15i:R2
\P14WJR2\P14XJR2ZP15YJR2YP12ZJR2UP14[JR2VP14\JR2WP12]JR2TP15^JR2[P14_JR2XP15`JR2VP14aJR2ZP13bJR2
XP12cJR2UP15dJR2YP12eJR2UP14fJR2VP15gJR2VP13hJR2VP15iJR2\P12jJR2UP12kJR2UP12lJR2TP12mJR2UP12nJR2
UP12oJR2UP12PKR2UP13QKR2WP13RKR2WP13SKR2WP13TKR2XP14UKR2ZP12\8R2VP14VKR2WP12WKR2TP13XKR2WP13YKR2
XP12ZKR2UP12[KR2UP12\KR2TP12]KR2TP12^KR2TP13c7R2YP12_KR2TP12`KR2TP12aKR2TP14c7R2ZP14bKR2WP12cKR2
TP13dKR2WP12eKR2TP13fKS2TP13gKS2VP14hKS2VP13iKS2TP1BjKS2VP13kKS2TP15lKS2YP14mKS2ZP13nKS2VP12dHS2
SP18j3S2[P17oKS2[P12dHS2SP15PLT2ZP1IQLU2oL3RLV2VP12SLV2UP14TLV2VP15ULV2VP16VLV2VP12WLV2UP12XLV2T
P13YLV2WP14ZLV2VP16[LW2ZP14QDX2WP15\LX2YP1=]LX2TP18^LX2TP13_LX2TP13`LX2TP14aLY2XP13bLY2VP13cLY2V
P14dLY2WP15eLY2XP16fLY2\P14gLY2ZP17hLY2\P14iLY2YP16jLY2XP18kLY2XP12SEY2UP16lLZ2XP17mLZ2YP17nLZ2V
P16oLZ2[P15j3[2YP13PM[2VP15QM[2YP16RM[2XP15RM[2WP15SM[2]P14TM[2VP13UM\2VP13VM\2VP19WM]2_P14XM]2Y
P16YM]2`P14ZM]2ZP15[M]2\P19\M]2XP15]M]2YP146^2YP13^M^2VP18_M^2XP13`M^2VP14aM^2XP13bM^2VP15cM^2ZP
14dM^2YP14eM^2YP14fM^2YP13gM^2WP16hM^2ZP15iM^2\P16fG^2[P14jM^2ZP16kM_2XP15lM_2[P17mM`2VP14nM`2WP
14o1a2WP12oMa2TP17PNa2_P19QNb2]P12RNb2TP13SNb2VP19TNc2YP16UNd2XP15VNd2WP14WNd2WP14XNe2VP15YNf2VP
17ZNg2ZP14[Ng2WP14\Nh2VP12]Ni2UP14^Nj2VP12_Nj2TP1?Ej2RP13`Nj2XP13aNj2TP13bNk2TP15bNk2VP13cNl2WP1
4dNl2WP14eNl2YP12fNl2TP13gNm2VP19hNm2\P19iNm2\P18jNm2\P17kNm2ZP1
"""##)
}
