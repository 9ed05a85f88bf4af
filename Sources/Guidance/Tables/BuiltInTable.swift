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
visualize=XP5 weigh withdraw sendiass apdr lpa mpa hpa els qft qla mtp mtps ssp gpc ncetm isp
cpoms idsr asp ect1 npq npqs tlac erp srp sdp qa ppg afl dirt wagoll smsc rshe lac cla fft ebi
p8 a8 clpe rwi eef cat4 scr ilr oaa dsl ehcp ehcps kpi kpis metacognition metacognitive
triangulate triangulation pedagogical dialogic epistemic heutagogy andragogy disciplinary gld
bromcom ks1 ks2 ks3 ks4 ks5 ebacc rises dip dips gaps improvement improvements successes
failures slump growth surge decrease turnaround shortage breakdown breakdowns chaos confusion
unrest disruption underachievement underperformance misbehaviour misbehavior=TS5 indiscipline
absenteeism mistakes errors inconsistency inconsistencies unfairness shortfall disengagement
dizengagement=]S5 slippage backlog hostility negativity truancy refusal reluctance inability
unwillingness neglect indifference indifferense=hS5 resistance rot mismanagement failings
shortcomings deterioration stagnation exodus gains strides upturn downturn crisis crizis=UT5
built eased reduced calmed deepened widened enabled lightened lessened increased decreased
disrupted ruined spoiled sped slowed broadened narrowed fostered nurtured prevented silenced
burdened overloaded driven caused cemented secured ensured guaranteed weakened enable lighten
lessen disrupt ruin spoil rescue broaden relieve foster guarantee weaken cause damage harm
hinder transform strict unfair favourite favorite=hU5 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=YV5 organised organized=ZV5 disorganised disorganized=[V5 harsh
popular trustworthy honest professional unprofessional welcoming punctual thorough shouty scary
cruel sarcastic lenient inconsistent respectful disrespectful biased bossy unfriendly gossipy
incapable dreadful awful rubbish terrible meeting meetings training comment comments note notes
surveys briefing briefings days visits vizits=aW5 rotas message messages workshops workshop
conference conferense=gW5 contract contracts can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher
headteacher headteachers leader ta assistant assistants sendco adult adults coaches senco
colleague colleagues mentor principal instructor trainer sir boss supervisor supervisors what
how why when where which whose rowdier chattier sleepier scruffier shabbier gloomier grubbier
drabber blander stuffier dingier gentler meeker milder sterner bossier needier clingier shyer
lazier naughtier cheekier sillier giddier fussier pushier wilder ruder crueller crueler=VZ5
wiser savvier shrewder nimbler zippier snappier punchier pacier tauter trickier harsher
stricter laxer sloppier woollier hazier vaguer muddier patchier choppier bittier stodgier
cosier homelier lovelier prettier nicer jollier merrier perkier brisker dreamier dozier
grumpier moodier sulkier stroppier feistier braver bolder tamer saner trustier likelier
worthier prouder humbler kinder meaner fairer pervade pervades pervaded pervading shapes shaped
drives inform informs informed underpin govern governs governed affect affects affected
dominate dominates dominated dictate trumps trumped defines defined faze fazes phases ruffles
ruffled escapes escaped scares bothers matches compares bleak drab dingy dreary dismal grim
cheerless airless stuffy cramped poky pokey shabby tatty scruffy institutional clinical sterile
soulless depressing uninviting unwelcoming inviting cosy homely cheery gleaming pristine
spotless immaculate squalid grubby spartan austere forbidding imposing handsome airy calming
serene chaotic cluttered buildings lobby grounds garden accommodation facilities surroundings
environment warm cool frosty strained cordial distant easy frayed fractious amicable chilly
sweet subdued muted fail flounder succeed grow thrive flourish florish=R_5 worsen rag temper
tempers patience patiense=W_5 nerve composure marbles way plot lustre luster=]_5 zing appeal
steam innocence innocense=a_5 sheen mojo huff huffs strop strops sulk sulks mood moods paddy
paddies tizzy tizzies flap flaps stew stews panic panics fluster flusters lather lathers funk
funks daze dazes trance trances frenzies fury furies rage rages hurry hurries dream dreams
bubble bubbles pickle pickles quandary quandaries rut ruts jam jams spot spots fixes himself
herself themselves yourself yorself=Ya5 yourselves yorselves=Za5 myself myzelf=[a5 ourselves
orselves=\a5 itself oneself pupil child childs boy girl lad lass learner kid youngster
youngsters toddler toddlers teenager teenagers groups trio trios pairs y1 y2 y3 y4 y5 y6 y7 y8
y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners kindergartener graders lsa hlta sna smt ceo
statistics stats warning warnings topic responsibility conversation conversations criticism
parks plonk plonks plonking dump dumps shunt shunts warehouse warehouses warehousing offload
offloads palm palms palming foist foists foisted foisting herd herds banishes banishing exile
exiles exiling relegate relegates relegating consign consigns consigning shovel shovels
shovelled shoveled=Wd5 shovelling shoveling=Xd5 babied babying nannied nannying swaddled
cocooned cocooning nursemaided nursemaid babysat featherbedded creak creaks creaked creaking
groan groans groaned groaning buckle buckles buckled buckling splutter splutters spluttered
spluttering limp limps limped limping fray frays fraying teeter teeters teetered teetering
totter totters tottered tottering judder judders juddered juddering arrangements arrangement
machinery infrastructure framework timetables staffing funding finances network networks
partnership partnerships organisation organization=Tf5 administration pastoral services service
procedures processes scores percentages percentage averages headline headlines total totals
tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily
crucially importantly rightly wrongly wisely wizely=Pg5 unwisely unwizely=Qg5 bizarrely
inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly
annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably
scandalously incredibly amazingly astonishingly impressively creditably admirably commendably
sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly
dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly
unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably
deservedly undeservedly rewardingly promisingly promizingly=eh5 ominously perversely
paradoxically predictably unexpectedly surprisingly surprizingly=kh5 it fuss fusses fussed
fussing dotes doted pontificate pontificates pontificated preaches preached sermonise
sermonize=Xi5 sermonised sermonized=Yi5 grandstand grandstanded grandstanding postured
posturing stonewalling stonewaling=_i5 filibuster filibustered skimp skimps splurge splurged
hog hogging hemorrhages idolise idolize=ii5 idolises idolizes=ji5 revere reveres natters
chinwag prattle prattled prattles blather blathered blathering witter wittered wittering yammer
yammered blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat
gloats gloated sneer sneers sneered whined whines moaned griped gripes cowered grovel grovelled
groveled=Qk5 slink slinks slunk sidle sidled harassed cadge wheedle wheedled manhandle
manhandled frogmarch frogmarched typecast stereotype stereotyped flail flailed flails muff
muffed underrate overrate trickles trickled dribbles dribbled rains pour pours poured pored=Pl5
cascade cascades cascaded stab bash fist attempt shade tad smidge trifle timer tradition
difficulty difficulties barrier barriers obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=il5 nuisances nuizances=jl5 distraction distractions stage year
things community whole regurgitate regurgitates regurgitated regurgitating parrot parrots
parroted parroting spout spouts spouted spouting mumble mumbles mumbling drone drones droned
droning babble babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed spewing
trainee cohort monday age lot part parts topics project projects song songs poems stories task
tasks activity activities series serieses copy copies mixes line focuses theme themes title
titles word words sentence sentense=Po5 sentences number answer answers quizes recount recounts
debates dramas drawings painting paintings graph graphs diagram diagrams timeline timelines
models sum sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances match race
races trips tour tours talks speech speeches lecture lectures units module modules blocks terms
weeks month months years hours minute cycles circles square squares rectangle rectangles column
columns halfs third thirds quarter quarters sample samples selection selections collection
collections exhibition exhibitions fairs sales concerts rehearsal rehearsals practice practices
sessions starters plenaries introduction introductions summary summaries extract extracts
chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats
revision revizion=VR6 revisions revizions=WR6 continuation continuations response responses
reply replies notice notices sign signs heading headings caption captions codes symbol symbols
names nickname nicknames phrase phrases saying sayings quotation quotations law laws
requirement requirements option choice choices vote votes polls interview census censuses
doubles single singles mixture mixtures version versions draft drafts outline outlines
templates scaffolds handout handouts token tokens stamp stamps log logs records register tally
tallies count counts measure measures scales score marks grade grades levels bands stages steps
rungs strand strands subjects discipline disciplines language languages schemes programme
program=nT6 programmes post posts job jobs role roles responsibilities statements description
descriptions definition definitions date dates times places halls offices yards field fields
gardens pond ponds shed sheds path paths gates doors window windows floor floors ceiling
ceilings stairwells cloakrooms charity charities federation federations companies schools
academies colleges nurseries primaries secondaries church churches visitor vizitor=cV6 while
whiles bits lots few fews couple couples dozen dozens hundred hundreds thousand thousands about
over shut empty early online silent optional compulsory weekly daily monthly annual termly
different similar identical same available present visible vizible=fW6 here there underway
outside inside indoors next private public oral written verbal practical bilingual dry red
green blue yellow black grey navy beige cream maroon turquoise turquoize=`X6 teal lilac violet
indigo scarlet crimson khaki mauve tan bronze striped spotted patterned brown pink purple
orange silver triangular oval curved straight vertical horizontal english history geography
science sciense=\Y6 welsh re ict computing poetry fractions spelling speling=cY6 handwriting
cooking swimming football rugby tennis netball drumming wood stone brick concrete tile tiled
metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back that this so not now then too
again today yesterday tomorrow tuesday wednesday thursday true false mine yours his hers theirs
ours three five six seven eight nine ten twice once odd even equal prime positive negative
liquid cotton woollen digital male female british scottish irish polish somali deaf blind
pregnant local national regional unknown unclear due recent voluntary statutory temporary
permanent possible necessary lit sung said told frozen bought sent spent found spread hidden
begun chosen short tall wide fast quick right there's elsewhere nearby overhead below above
behind ahead opposite together apart breeze breezed breezes sail sailed sails romp romped romps
cruise cruize=Q^6 cruised cruized=R^6 cruises cruizes=S^6 waltz waltzed glide glided glides
nails nail aced aces smashed bossed rocked sussed clinched slayed nodding laughing smiling
grinning wishing beaming stitches tears giggling cheering alarms apron aprons bag bags ball
balls balloon balloons banana bananas bar bars basket baskets bat bats beaker beakers bean
beans bed beds belt belts bench benches bib bibs bicycle bicycles bike bikes bins biscuit
biscuits blanket blankets blinds boat boats boilers bone bones bottles bowls bread breads
bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button buttons
cabinet cabinets cables cake cakes calculator calculators candle candles canopy canopies caps
cars cardboard cardboards carpets carriage carriages cart carts cartridge cartridges cello
cellos chain chains chairs chalk chalks charger chargers clay clays clip clips clipboards
clocks cloth cloths coat coats coin coins comb combs compass compasses cone cones container
containers cookers cot cots counter counters crate crates crayon crayons cup cups cupboard
cupboards curtain curtains desks dials dice dices dinners dish dishes doorbell doorbells dough
doughs drain drawer drawers drill drills drum drums duster dusters easel easels egg eggs eraser
erasers escalator escalators fan fans fence fences ferry ferries finger fingers flask flasks
flour flours flors=Sd6 flower flowers food foods foot foots fork forks fountain fountains
freezer freezers fruit fruits fuses generator generators glasses globe globes glove gloves goal
goals grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat
hats heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hooks hose hoses hutch
hutches icing icings ink inks instruments intercom intercoms jacket jackets jelly jellies
jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln kilns kit
kits kitchen kitchens kite kites knifes ladder ladders lamp lamps laminator laminators lantern
lanterns leafs lens lenses letterbox letterboxes lid lids locks locker lockers lorry lorries
loudspeaker loudspeakers lunches lunchbox lunchboxes mallet mallets marker markers marble meal
meals medal medals metals meter meters microphone microphones microscope microscopes microwave
microwaves milk mirror mirrors modem modems monitors mop mops motors mug mugs needles nets nut
nuts oar oars oil oils ovens paint paints paintbrush paintbrushes pan pans panel panels parcel
parcels pavement pavements pea peas pedal pedals peg pegs pens pencil pencils piano pianos
picnic picnics pill pills pins pipes pizza pizzas plant plants plaster plasters plastics plate
plates platform platforms plugs pocket pockets pole poles pool pools pot pots potato potatos
powders printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators
radio radios rail rails ramps recorder recorders ribbon ribbons rice rices robot robots roof
roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands
sandwich sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screw screws seats
seed seeds shelf shelfs shelves shelveses shoe shoes shutter shutters sink sinks sieve sieves
siren sirens skirt skirts slab slabs sledge sledges sleeve sleeves slope slopes soap soaps sock
socks sofa sofas socket sockets soil soils soup soups spade spades spoon spoons spring springs
stair staple staples stapler staplers stones stool stools stopwatch stopwatches strings sugar
sugars suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes
tent tents terminal terminals thermometer thermometers threads ties tiles timers tin tins
tissue tissues tomato tomatos tools towel towels toy toys tracks tractor tractors trailer
trailers trains tram trams tray trays tree trees trolley trolleys trousers trouserses truck
trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas valve valves
vans vase vases veg vegs vehicle vehicles vent vents violin violins volcano volcanos wallet
wallets watches water waters wax waxes wheelchair wheelchairs whistle whistles whiteboard
whiteboards wick wicks windmill windmills wing wings wires woods wool wools wrapper wrappers
yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard lanyards
trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles goggleses
glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes basement
basements foyers lobbies porch porches lavatory lavatories washroom washrooms pitches court
courts corts=WR7 heatings lighting lightings plumbing plumbings ventilation ventilations wifis
signals internets sandpaper sandpapers photograph photographs portrait portraits plaque plaques
mobile mobiles sculpture sculptures brochures postcard postcards animal animals ant ants bird
birds cat cats caterpillar caterpillars chick chicks chicken chickens dogs ducks fish fishes
fox foxes frog frogs goat goats hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lizard lizards newt newts penguin penguins pigs pony ponies puppy puppies
rabbit rabbits rat rats slug slugs snail snails snake snakes spider spiders squirrel squirrels
tadpole tadpoles tortoise tortoize=oT7 tortoises tortoizes=PU7 whales worm worms acid acids
alkali alkalis atom atoms axis axises axizes=[U7 angle angles cube cubes cylinder cylinders
decimal decimals denominator denominators fraction gases hexagon hexagons ices integer integers
iron irons liquids copper coppers magnesium magnesiums molecule molecules numerator numerators
ore ores parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids
solution solutions solvent solvents sphere spheres steel steels substance substances sulphur
sulphurs triangle triangles winds snows suns frosts hail hails thunder thunders weathers sky
skies sunlight sunlights cloud sea seas river rivers wave waves tide tides election ballot
closure funeral inquiry consultation accident injury bereavement illness referendum assessment
monitoring moderation evaluation communication participation pace guidance explanation
instruction instructions vision vizion=_X7 ethos culture climate atmosphere relationship
relationships rapport routines expectation expectations transitions supervision supervizion=kX7
accountability ambition aspiration oversight collaboration dialogue dialog=QY7 intervention
interventions tracking strategies approach approaches achievement outcomes quality consistency
knowledge vocabulary oracy mathematics literacy numeracy criteria objectives objective
sanctions sanction consequences inclusion safeguarding punctuality layout deployment grouping
seating breadth emphasis input inputs begins starts ends ended finishes finished lasts lasted
happens happened covers covered includes listed named says uses mentions mentioned contains
contained meets opens at of for with by from and or to across between before after during than
as if n't assess intervene discuss observe evaluate connect address collaborate communicate
consult analyse analyze=f[7 act own drive refer reflect anticipate coordinate enforce implement
apply deliver always consistently routinely often yet really properly fully regularly
systematically actively necessarily meet settles settling calms soothes soothed soothing steady
steadying stabilise stabilize=g\7 stabilises stabilizes=h\7 stabilised stabilized=i\7
stabilising stabilizing=j\7 relaxes relaxing refreshes refreshed refreshing boosts boosted
boosting widens widening broadens broadening deepens deepening enrich enriching improves
improved strengthens strengthened strengthening weakens weakening sharpening dull dulling
dampen dampens dampened dampening slows slowing quicken quickens quickened quickening
accelerate accelerates accelerated accelerating hasten hastens hastened hastening halt halts
halted halting curb curbs curbed curbing curtail curtails curtailed curtailing reduces reducing
increases increasing minimises minimizes=g^7 minimised minimized=h^7 minimising minimizing=i^7
maximises maximizes=j^7 maximised maximized=k^7 maximising maximizing=l^7 multiply multiplies
multiplied multiplying doubled doubling halve halves halved halving cement cements cementing
consolidate consolidates consolidating cultivate cultivates cultivated cultivating nurtures
nurturing fosters fostering breed breeds breeded breeding engender engenders engendered
engendering generate generates generated generating creates created creating produce produces
produced producing yield yields yielded yielding sparking spur spurs spurred spurring fuel
fueled fueling stoke stokes stoked stoking prompt prompts prompted prompting provoking trigger
triggers triggered triggering encourages encorages=Qa7 encouraging encoraging=Ra7 discouraging
discoraging=Sa7 detered detering dissuade dissuades dissuaded dissuading enables enabling
disable dizable=\a7 disables dizables=]a7 disabled dizabled=^a7 disabling dizabling=_a7 equips
equiped equiping freeing releases released releasing unleash unleashes unleashed unleashing
restricts restricted restricting constrain constrains constrained constraining limits limited
limiting confine confines confined confining hampered hampering hinders hindered hindering
holded impede impedes impeded impeding inhibit inhibits inhibited inhibiting blocked blocking
sap sapping deplete depletes depleted depleting exhaust exhausts exhausting overloads
overloading distracting losed engaging demotivating exciting interesting hooking transforms
transformed transforming changed changing shaping moulds moulded moulding drived driving
underpined underpining sustains sustaining supports supporting secures securing guarantees
guaranteeing ensures ensuring safeguard safeguards safeguarded protects protected protecting
prevent prevents preventing stops stopping rob deprive depriving deny denies denied denying
cost costed costing spare spares spared sparing saving allows allowed allowing permit permits
permited permiting force forces forced forcing prod prods prodded prodding nudges nudged
nudging steers steered steering helps helped helping aids aided aiding assist assists assisted
assisting hurts hurted hurting harms harmed harming damages damaging ruins ruining spoils
spoiling benefit benefits benefited benefiting rewarding payed influence influense=]f7
influences influenced influencing affecting impact impacts impacted impacting alter alters
altered altering reassuring comforting frighten frightens frightening scare scaring upseted
upseting annoying frustrating anger angers angered angering embarrassing silences silencing
focusing refocus refocuses refocused refocusing occupy occupies occupied occupying busy busies
busied busying absorbing immerse immerses immersing involves involving including exclude
excludes excluding isolate isolates isolating divides divided dividing unite unites united
uniting bond bonds bonded bonding binded binding feeded feeding informing explains explained
explaining account accounts accounted accounting narrows narrowing closes closing bridged
bridging eases easing relieves relieving lightens lightening removes removed removing maked
gived keeped leaved bringed sends sended sending throwed builds builded getted letted drove
bred meant means careful regular joint tight loose larger frequent skilful skillful=Tj7 firm
brisk rushed vague constant endless repeated under lack presence presense=^j7 visibility
vizibility=_j7 sharper richer calmer neater messier keener abler cleverer friendlier colder
softer happier tidier noisier noizier=mj7 steadier smoother slicker fuller broader narrower
fresher livelier duller tighter looser smarter clearer finer greater lesser shallower firmer
politer safer sadder healthier superior inferior plainer crisper maturer readier surer warier
blunter hungrier scrappier shakier drearier terser franker fiercer hardier surlier flakier
leaner fitter cheerier dipped rose risen slips slipped slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied motivation concentration attention anxiety
frustration boredom enjoyment spirits resolve determination resilience resiliense=lm7
commitment loyalty nerves yearly hourly horly=Qn7 nightly fortnightly quarterly biweekly only
july italy rally belly lolly holly billy dolly gully folly filly hilly curly woolly wobbly
prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly homily
quickly slowly quietly loudly softly silently directly exactly nearly partly approximately
roughly shortly recently currently previously originally initially finally eventually
immediately suddenly briefly separately individually alternately simultaneously verbally orally
physically phyzically=PP8 manually digitally electronically annually formally informally
publicly privately locally nationally globally internationally horizontally vertically
diagonally anonymously randomly numerically alphabetically chronologically jointly respectively
namely possibly probably presently formerly lately legally officially automatically evenly
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
silly jolly lowly orderly burly manly womanly secretly safely securely cleanly dimly brightly
darkly widely narrowly deeply closely flatly steeply thinly thickly independently correctly
incorrectly improperly accurately hopefully sadly behave achieve attain gain participate
contribute cooperate persevere persist concentrate aspire strive deserve manage wander
misbehave rush waste tolerate assume depend exceed accept overestimate instil uphold embody
exhibit exude relate conduct acquire recall master access underachieve underperform need learn
promotes prides listens celebrates prioritises prioritizes=aV8 lacks fails thrives flourishes
florishes=eV8 embodies exudes instils upholds demonstrates exemplifies breathes punches
deserves drifts serves delivers caters overestimates prizes strives aspires insists tolerates
epitomises epitomizes=YW8 radiates a an the their home t ch ht ending captain goalkeeper keeper
partners partner twins siblings friends brothers sisters helpers winners losers muslim
christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older younger heavier
lighter nearer closer still seated eleven twelve thirteen aged rs pshe mandarin dt citizenship
economics biology chemistry physics phyzics=oX8 literature philosophy textiles cookery
psychology sociology business media algebra geometry resources resorces=ZY8 material materials
examples wear collect wash phone stack tuck enter arrive attend password route fourteen
forteen=iY8 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety both other another our my its your into onto beside since until till near through
throughout along around past towards against among without within upon beyond unlike despite
per via whether because although though unless but nor also either neither all many some
several each every none just almost perhaps maybe thank thanks dear hello hi tonight afterwards
meanwhile saturday sunday january february march april june august september october november
december noon midday such quite rather never except hands eyes besides plus minus let's it's
that's these those anybody summer autumn winter christmas easter they're he's she's we're
remain remains remained become becomes became becoming stays cannot any very extremely fairly
pretty hugely highly truly absolutely utterly exceptionally least increasingly somewhat little
much sometimes seldom already genuinely thoroughly noticeably visibly vizibly=X^8 overall
perfectly unusually immensely enormously wonderfully terribly awfully stubbornly worryingly
disappointingly dizappointingly=c^8 persistently unacceptably pleasingly painfully woefully
encouragingly encoragingly=i^8 reliably stunningly delightfully frustratingly relentlessly
dangerously needlessly notoriously markedly strikingly decidedly distinctly downright
positively unfailingly supremely eminently acutely chronically desperately hopelessly horribly
dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily fundamentally
inherently palpably reasonably moderately relatively comparatively marginally insufficiently
inadequately excessively unreasonably disproportionately sufficiently suitably appropriately
uncommonly invariably commonly constantly undeniably unquestionably fiercely passionately
emotionally academically socially technically professionally soon plainly definitely
undoubtedly baby babies twin sibling classes cohorts reader writer mathematician mathematicians
coordinator coordinators sencos parent carer carers mother mothers father fathers mum mums dad
dads practitioner practitioners cleaner cleaners arrival arrivals leaver leavers joiner prefect
prefects bursars middays playmate playmates director directors receptions apprentices ects lsas
author authors inspector researcher researchers adviser advizer=Yb8 advisers advizers=Zb8
advisor advisors consultant consultants officer officers technician technicians principals
facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers scholars
scholar para paras paraprofessional paraprofessionals instructors keyworker keyworkers pupil's
peers pupils' others boys' men women individuals nurse cook caretaker librarian ones p1 p2 p3
p4 p5 p6 p7 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a9 b1
b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6
f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=Yf8 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=af8 discussions
paces opening openings endings conclusion conclusions environments atmospheres climates ethoses
cultures rapports leaderships managements governances attendances attainments achievements
outcome standard writings readings phonicses mathses mathematicses englishes sciences
vocabularies knowledges understandings skill skills homeworks sequence sequense=dg8 sequences
structures design designs method methods technique techniques communications organisations
organizations=ng8 playtimes lunchtimes trainings inductions monitorings evaluations
presentation presentations handwritings spellings deliveries teamworks trackings datas
engagements participations performance performances progression progressions coverage coverages
attitude attitudes efforts concentrations contribution contributions demonstration
demonstrations example exercise exercize=nh8 exercises exercizes=oh8 essay essays signage
signages catering caterings greeting greetings handovers dismissals residentials artwork
artworks sketchbook sketchbooks tutoring tutorings recruitments retention retentions appraisal
appraizal=di8 appraisals appraizals=ei8 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finales debrief debriefs storytelling storyteling=\j8 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=hl8
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=Vm8 whispered writes asks describes suggest suggests adds noted
state stated states remark responded voted rate rated agree agreed disagree dizagree=im8
disagreed dizagreed=jm8 announce announced confirm confirmed predict predicted argue argued
shouted reads quote quoted texted chorused admitted claimed complained labelled labeled=\n8
titled entitled headed marked praised praized=an8 thanked according slogan motto certificate
category criterion protocol regulation regulations statute agreement guideline guidelines
checklist memo circular legislation charter declaration bulletin constitution money payment
cheque returns equipment booking bookings taxi presenter timekeeper scribe reviewers observer
observers hosts speaker speakers listener listeners candidate candidates applicant applicants
driver drivers cancelled canceled=QP9 postponed delayed rearranged rescheduled swapped
shortened dim superb splendid marvellous fabulous terrific tremendous stunning awesome
incredible delightful gorgeous attractive appealing impressive admirable commendable
praiseworthy praizeworthy=iP9 laudable exemplary uplifting compelling compeling=mP9 stimulating
insightful perceptive imaginative inventive innovative ingenious masterly masterful adept
accomplished proficient seamless purposeful fruitful efficient successful worthwhile invaluable
meaningful vibrant buzzing dynamic harmonious meticulous cohesive sensible unsatisfactory
satisfactory magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime
flawless faultless impeccable enviable unrivalled unrivaled=VR9 unparalleled enjoyable pleasing
pleasurable gratifying heartening heartwarming promising promizing=^R9 memorable tasteful
elegant eloquent astute shrewd diligent industrious studious courteous corteous=hR9 considerate
devoted tireless tedious uninspiring uninspired uninteresting monotonous lacklustre
lackluster=QS9 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard incoherent inefficient ineffectual unproductive pointless futile worthless
meaningless irrelevant inappropriate unsuitable unacceptable counterproductive concerning
alarming dire appalling appaling=UT9 atrocious abysmal woeful lamentable pitiful pathetic
shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd foolish
stupid lax sluggish laboured labored=hT9 stilted clunky cumbersome unambitious undemanding
unchallenging tokenistic perfunctory cursory unkind unjust unsustainable outdated scant
inaccurate unreliable untrustworthy amateurish inept clueless negligent irresponsible
thoughtless insensitive tactless insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy joyless oppressive overbearing condescending dismissive unimaginative
formulaic repetitive disjointed fragmented piecemeal tokenism sociable problematic troubling
unfortunate regrettable poorly appallingly superbly brilliantly beautifully marvellously
fantastically adequate authoritative charismatic transformative transformational fascinating
intriguing entertaining groundbreaking outmoded antiquated overambitious unrealistic
unachievable inflexible disorderly purposeless childish sophisticated unsatisfying illogical
nonsensical unwise unwize=iW9 excessive needless unnecessary wasteful inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=gX9 commanding disconcerting flawed nagging overcrowded
punishing rambling brash breezy candid celebratory civilised civilized=SY9 cryptic emphatic
fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring manic
misplaced murky offhand pacey permissive perverse plausible provocative punchy quirky radiant
redundant sensational speedy sporadic strenuous superfluous surprising surprizing=RZ9
temperamental theatrical turbulent uncompromising uncompromizing=VZ9 wearisome zany zestful
assertive cautious jerky lousy staid disarming dizarming=_Z9 engrossing exuberant foolhardy
gormless heartless immoderate incisive incizive=fZ9 militaristic overheated disastrous
dizastrous=iZ9 catastrophic horrendous horrific adventurous marvelous righteous hurtful
attainable unattainable unimportant arduous melodramatic gratuitous extravagant uncontrollable
unstoppable invincible excitable impressionable precocious disagreeable dizagreeable=^[9
fastidious scrumptious delectable nightmarish childlike mischievous glamorous hateful hideous
obnoxious monstrous classy peachy nifty natty dapper skeletal anaemic bulletproof filthy grimy
mucky smelly littered dank musty mouldy rickety sweltering reactive hollow filthiest babyish
bookish boorish brattish snappish sluggardly churlish clownish fiendish garish loutish oafish
peevish stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=f]9 floundering ailing dysfunctional toxic rosy beleaguered bruising bruizing=m]9
cloistered embattled emaciated jaundiced rarefied unbending unvarnished straitened overstuffed
unsentimental overreaching daft compliant obedient biddable glacial realistic accommodating
adaptable appreciative attuned collegiate communicative conducive congenial constructive
convivial courageous corageous=i^9 dextrous diplomatic discerning disciplined discreet dutiful
earnest ebullient effervescent enlightened favourable favorable=T_9 forgiving forthright
graceful hearty humorous impactful impartial impassioned influential inquisitive
inquizitive=^_9 intelligent judicious loyal mannerly nimble observant optimistic outgoing
persistent pioneering pragmatic principled proactive prolific prudent refined resounding
selfless spontaneous staunch stoic streamlined succinct trailblazing unbiased versatile
watchful zippy abrasive ambiguous antagonistic argumentative avoidable backward barren
belligerent bombastic brittle brutal bureaucratic burdensome caustic coarse colourless
colorless=j`9 combative confrontational contentious contradictory cowardly deafening decaying
defeatist derelict desolate destructive discordant discourteous discorteous=Wa9 disingenuous
dizingenuous=Xa9 dogmatic elusive exclusionary exploitative fatigued fickle flaky frail
frivolous fuzzy gruff hackneyed harmful hyperactive hypocritical illiterate inconsiderate
inconvenient indiscriminate inert infantile inhospitable injudicious insidious insignificant
insular intolerant irksome judgmental judgemental=Ub9 lumbering meek menial merciless moaning
neglectful nondescript noxious obsolete obstructive overpriced partisan partizan=ab9
patriarchal perilous petty prejudiced prescriptive protracted quarrelsome reactionary
recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty slavish
spineless stressful subpar threadbare torpid tortuous traumatic uncouth underfunded
understaffed underachieving underperforming unequal unlucky unrecognisable unrecognizable=bc9
unskilful unskillful=cc9 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless spotlessly overfull underused underutilised underutilized=_d9 underexploited
underexplored underplayed overplayed oversold undersold undemonstrative unenlightened
unenlightening apt artful blinkered brusque curt consummate corny crass crude debilitating
defective desirable detrimental dishevelled disheveled=Ve9 divisive divizive=We9 domineering
dour effortless effusive enterprising enterprizing=\e9 erudite exquisite exquizite=^e9
expressive faddish fatuous faulty fraught fulsome ghastly glorious grating grotty hapless
honourable honorable=je9 horrid humourless humorless=le9 imprecise imprecize=me9 indecisive
indecizive=ne9 inexpert interminable intrusive jovial laborious languid lightweight luminous
majestic merry noble offensive onerous opportune pacy painless palatable pedantic playful
poised poized=bf9 ponderous profitable profound prosaic raucous reductive riotous rudimentary
scattergun scholarly scintillating shapeless sketchy skilled slick snappy snazzy soporific
spiritless stagnant stirring strident superlative tame tantalising tantalizing=[g9 tawdry
taxing thrilling thriling=^g9 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=Qh9 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=gh9 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=]i9 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Tk9 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre luxurious dilapidated unkempt jumbled scrappy rubbishy tacky
gaudy cheesy naff ropey dodgy iffy shaky flimsy tenuous spurious questionable doubtful
debatable facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry measly
meagre derisory negligible nuanced lucid cogent penetrating exacting wholesome generous
gracious humane compassionate empathetic sincere heartfelt steadfast dependable reputable
esteemed renowned distinguished eminent legendary iconic unforgettable momentous stupendous
formidable potent decisive decizive=jm9 resolute tenacious dogged plucky feisty vivacious zesty
joyous blissful idyllic heavenly controlling controling=Vn9 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous irritable obstinate
intransigent arrogant conceited pompous pretentious snobbish elitist devious manipulative
dishonest deceitful evasive regimented fusty middling overdone mismatched misaligned
mizaligned=So9 overstretched overworked tarnished marred excruciating unbearable insufferable
maddening disturbing distressing upsetting heartbreaking saddening dispiriting perplexing
mystifying astonishing astounding staggering alluring irresistible unbeatable unmatched
unequalled unequaled=ko9 incomparable treasured beloved adorable endearing likeable lovable
personable affable genial amiable hospitable neighbourly neighborly=XP: obliging cooperative
uncooperative unresponsive unreceptive unforthcoming reticent taciturn incomprehensible
unintelligible illegible indecipherable impenetrable inaccessible unworkable workable
impractical unwieldy convoluted overlong verbose waffly preachy untimely befitting unbecoming
unseemly indecent improper unethical impulsive impetuous hasty dilatory slipshod shambolic
ramshackle businesslike workmanlike methodical undisciplined uncontrolled uncontroled=bQ:
wayward errant workshy slothful indolent dozy dopey witless brainless mindless irrational
unreasonable farcical ludicrous preposterous outrageous egregious flagrant heinous deplorable
reprehensible despicable contemptible shoddily unstinting unwavering unfailing unerring
unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous unoriginal
uncreative derivative predictable unsurprising unsurprizing=jR: unexceptional undistinguished
unengaging uninvolving unmemorable uninformative informative instructive illuminating
enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=YS: unfulfilling
unfulfiling=ZS: thankless fruitless moribund easygoing splendidly fabulously terrifically
tremendously awesomely lovelily charmingly gorgeously attractively appealingly praiseworthily
praizeworthily=iS: exemplarily inspirationally inspiringly upliftingly captivatingly engagingly
compellingly stimulatingly motivatingly enrichingly insightfully perceptively imaginatively
inventively innovatively ingeniously masterlily skilfully skillfully=[T: adeptly accomplishedly
proficiently competently talentedly seamlessly purposefully fruitfully effectively efficiently
successfully worthwhily invaluably meaningfully vibrantly buzzingly dynamically nurturingly
welcomingly harmoniously robustly rigorously meticulously coherently cohesively aspirationally
excellently unsatisfactorily satisfactorily magnificently breathtakingly spectacularly
sublimely flawlessly faultlessly impeccably immaculately enviably unrivalledly unparalleledly
enjoyably pleasurably hearteningly memorably tastefully elegantly articulately eloquently
astutely shrewdly diligently conscientiously industriously hardworkingly studiously attentively
courteously corteously=TV: respectfully considerately dedicatedly devotedly enthusiastically
tirelessly dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=XW: chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=[X:
sluggishly ploddingly labouredly laboredly=^X: stiltedly clunkily clumsily cumbersomely
unambitiously undemandingly unchallengingly tokenistically perfunctorily cursorily
apathetically lethargically listlessly unkindly unfairly unjustly unsustainably outdatedly
scantly inaccurately unreliably untrustworthily unprofessionally amateurishly incompetently
ineptly cluelessly negligently irresponsibly thoughtlessly insensitively tactlessly rudely
disrespectfully insolently disobediently defiantly unrulily rowdily boisterously disruptively
unsettledly hectically frantically frenziedly lopsidedly misguidedly misleadingly
unconvincingly unimpressively underwhelmingly underdevelopedly unfocusedly aimlessly
directionlessly rudderlessly unstructuredly underpreparedly unpreparedly forgettably
overcomplicatedly blandly insipidly staly lazily messily untidily clutteredly unwelcomingly
uninvitingly soullessly joylessly oppressively intimidatingly overbearingly patronisingly
patronizingly=jZ: condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=Z[: disinterestedly dizinterestedly=[[:
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=c]:
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=R^:
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=Y_: unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=i_: disarmingly dizarmingly=j_: endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=T`:
militaristically overheatedly disastrously dizastrously=W`: catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=n`: fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=ea: chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=cc: flounderingly failingly
ailingly dysfunctionally toxically rosily beleagueredly bruisingly bruizingly=kc: cloisteredly
embattledly emaciatedly festeringly jaundicedly rarefiedly unbendingly unvarnishedly
straitenedly overstuffedly chastenedly unsentimentally overreachingly sillily daftly
compliantly obediently biddably docily glacially realistically inexperiencedly giftedly pushily
spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=Re: dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly favourably favorably=^e:
forgivingly forthrightly gracefully heartily humorously impactfully impartially impassionedly
influentially inquisitively inquizitively=he: intelligently judiciously loyally mannerlily
nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=[g: combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=ig: disgruntledly disingenuously dizingenuously=kg: dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=Ti: lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=bi: patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=jj: unskilfully unskillfully=kj:
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=nk:
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=kl: domineeringly dourly dorly=ml: effortlessly effusively energisingly
energizingly=Pm: enliveningly enterprisingly enterprizingly=Rm: eruditely exquisitely
exquizitely=Tm: expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=cm:
horridly humourlessly humorlessly=em: imprecisely imprecizely=fm: inattentively indecisively
indecizively=hm: inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=_n: polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=fn:
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=`o: tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=oP;
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=iQ; comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=aS; unscrupulously
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
potently decisively decizively=bV; resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=\X; misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=oX; discouragingly discoragingly=PY;
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=SZ; obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=c\; unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=l^; deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived behaved
mannered linked connected adjusted identified promoted enforced utilised utilized=j_; gooder
goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flattest
clearest sounder soundest solider solidest securer securest smooth smoothest sharpest crispest
tightest loosest slowest briskest swift swifter swiftest liveliest calmest warmest coldest
cooler coolest happiest saddest keenest smart smartest wise wisest wizest=Va; brave bravest
bold boldest proudest safest rough rougher roughest toughest harshest hardest easiest lightest
heavy heaviest narrowest broad broadest basic basicer basicest lowest highest neat neatest tidy
tidiest mild mildest fresh freshest healthy healthiest staler stalest laxest softest plain
plainest vaguest bleaker bleakest grimmer grimmest animated composed controlled controled=fb;
dramatic elaborate exploratory faithful fluid frank grand intricate irregular manageable mellow
moderate pointed progressive relentless restrained revealing savage selective sheltered sober
stern sturdy subtle tangible unfinished unique unusual urgent vain wild youthful agile arid
delicate dotty funny responsible soggy spotty static inactive intermittent individualised
individualized=Rd; gentle humble collaborative interactive traditional expert conscious
measured sensitive reflective strategic intense tentative detached remote rigid heated troubled
extreme scarce tangled fiddly gruelling grueling=id; modest proportionate minimal variable
uneven balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent fragile precarious sparse bare skimpy
stark dirty impoverished convincing persuasive powerful forceful vivid colourful colorful=jf;
automatic instinctive intuitive genuine authentic real fake artificial contrived advanced
anticlimax anticlimaxes strengths weaknesses disasters dizasters=Yg; messes pleasures
disappointment dizappointment=\g; disappointments dizappointments=]g; flaw flaws shortcoming
shortfalls inadequacy inadequacies deficiency deficiencies mistake inspiration inspirations
excellence excellense=ig; excellences brilliance brilliances mediocrity mediocrities chaoses
bedlam bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments nonsense
nonsenses rubbishes threat threats affront affronts outrage outrages indictment indictments
slur slurs stain stains tokenisms exemplar exemplars calamity calamities mockery mockeries
drawback drawbacks downside downsides upside upsides bonus bonuses virtue virtues merit merits
fondness reverence reverense=\i; fervour fervor=]i; dedication professionalism passion
generosity expertise expertize=bi; diligence diligense=ci; integrity humility perseverance
tenacity compassion insight charisma wit devotion diplomacy ingenuity originality tact
tenderness vigilance gusto artistry craftsmanship eloquence eloquense=Vj; foresight grit
steadiness tirelessness zeal talents exuberance vitality positivity openness honesty sincerity
thoughtfulness friendliness defensiveness inertia arrogance negligence negligense=hj;
incompetence incompetense=ij; stubbornness carelessness thoughtlessness insolence insolense=mj;
impatience impatiense=nj; favouritism favoritism=oj; nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=_k; incoherence
incoherense=`k; inefficiency ineffectiveness unruliness disaffection dizaffection=dk;
disillusionment dizillusionment=ek; despondency tedium monotony superficiality shallowness
dullness blandness vagueness inflexibility rigidity psychologist psychologists therapists
counsellors physiotherapist phyziotherapist=Tl; physiotherapists phyziotherapists=Ul; physio
phyzio=Vl; physios phyzios=Wl; paediatrician paediatricians doctor gp gps dentist dentists
nurses matron matrons optician opticians chaplain chaplains vicar vicars priest priests rabbi
rabbis imam imams minister ministers architect architects builder builders plumber plumbers
electrician electricians engineer engineers surveyor surveyors contractor contractors caterer
caterers cooks caretakers groundsman groundsmans gardener gardeners receptionist receptionists
secretaries clerks warden wardens ranger rangers librarians invigilator invigilators examiner
examiners moderator moderators registrar registrars treasurer treasurers chairman chairmans
chairwoman chairwomans neighbour neighbor=]n; neighbours neighbors=^n; mayor mayors councillor
councillors farmer farmers poet poets scientist policeman policemans policewoman policewomans
constable constables photographer conductor conductors escort escorts housemaster housemasters
housemistress housemistresses organist organists umpire umpires referee referees musician
grandparent grandparents grandmother grandmothers grandfather grandfathers nan nans gran grans
grandad grandads aunt aunts uncle uncles guardian guardians childminder childminders diocese
dioceses auditor solicitor solicitors official officials representative representatives rep
reps spokesperson spokespersons editor editors reporter reporters custodian custodians janitor
janitors superintendent superintendents interpreter interpreters translator translators
interviewers historian historians critic critics curator curators proposer proposers opposer
opposers seconder seconders opposition oppositions prosecutor prosecutors defendant defendants
juror jurors barrister barristers lawyer lawyers argues reckoned reckons advised advized=iQ<
advises advizes=jQ< recommended recommends warned warns torch torches tripod tripods burette
burettes pipette pipettes crucible crucibles lathe lathes chisel chizel=[R< chisels chizels=\R<
vice vices weld welds solder solders fabrics yarn yarns felts hem hems seam seams stitch joints
mortise mortize=mR< mortises mortizes=nR< dowel dowels varnish varnishes glaze glazes dye dyes
canvas canvases sketches charcoal charcoals pastel pastels plughole plugholes gutter gutters
drainpipe drainpipes manhole manholes kerb kerbs bollard bollards pallet pallets tarmacs
gravels mulch mulches compost composts bark barks turf turfs sapling saplings shrub shrubs
bramble brambles nettle nettles moss mosses lichen lichens fungus funguses twig twigs branch
branches trunk trunks root stem stems petal petals pollen pollens nectar nectars hive hives
nests beak beaks claw claws feather feathers fur furs fin fins gill gills tusk tusks horn horns
hoof hoofs planet planets comet comets asteroid asteroids crater craters lava lavas magma
magmas ash ashes crust crusts mantle mantles glacier glaciers dune dunes cliffs beach beaches
reef reefs lagoon lagoons delta deltas estuary estuaries harbour harbor=iV< harbours
harbors=jV< canal canals dam dams porridge porridges pasta pastas curry curries sauce sauces
gravy gravies custard custards casserole casseroles pastry pastries buns muffin muffins scone
scones honey honeys butter butters margarine margarines cheese cheeses yeast yeasts costume
costumes prop backdrop backdrops spotlight spotlights amplifier amplifiers shuttlecock
shuttlecocks stump stumps wicket wickets goalpost goalposts crossbar crossbars baton batons
javelin javelins discus discuses boots plinth plinths tarpaulin tarpaulins gazebo gazebos
marquee marquees trough troughs saddle saddles brake brakes crop crops weeds cress cresses
crystal crystals thermostat thermostats hides skin skins muscle muscles lung lungs kidney
kidneys liver livers artery arteries veins enzyme enzymes bacterium bacteriums virus viruses
cell cells nucleus nucleuses membrane membranes insulator insulators resistor resistors wicker
wickers timber timbers plywood plywoods mdf mdfs acrylic acrylics polymer polymers foil foils
slates sandstone sandstones limestone limestones granite granites loam loams silt silts peat
peats shower showers gale gales current currents stream streams waterfall waterfalls lake lakes
loch loches burn burns mortar mortars concretes grout grouts putty putties fillers latch
latches bracket brackets castor castors axle axles gear gears cog cogs spindle spindles bearing
bearings gasket gaskets washer washers filter filters nozzle nozzles duct ducts flue flues
grate grates downpipe downpipes joist joists beam beams rafter rafters fencing fencings decking
deckings vegetable vegetables meats sausages burger burgers chip chips coffee coffees squash
squashes lemonade lemonades potion potions slime slimes paste pastes foam foams froths bitter
salty spicy crunchy chewy tender moist sticky slimy greasy oily dusty rusty cracked chipped
ripped tattered twisted shiny pale cloudy dangerous hazardous slippery overgrown bumpy steep
crooked wonky clean ripe unripe cooked burnt fertile infertile runny watery gritty powdery
springy stretchy elastic flexible porous absorbent waterproof beanbag catch catches penalty
penalties points shot shots kicks serve toss conversion putt lap laps skittle skittles final
semi heats rounds bail quoit pieces pile piles heap stacks flipchart bookmark glued taped tied
fetched trimmed phoned lent borrowed cleaned wiped mopped washed weighed counted copied drank
mended repaired replaced fixed screwed sewed wedged stacked unpacked rolled folded dried rinsed
filled emptied cooled stirred restarted rebooted printed photocopied typed rubbed underlined
knocked cycled passport licence license=ia< cash vest login sunhat greys greens blues reds
browns yellows whites blacks thud bang clunk clang rumble hum hiss snap thump crash clatter
squeak squeal click roar boom echo ache throb cramp twinge toothache cough sneeze smells scent
whiff stench odour reek aroma taste gleam glare flash draught gust drizzle sleet mist sunshine
moonlight daylight swell smear scratch dent crease puncture bleed graze bruise bruize=ic< bump
swelling sweling=kc< blister colours colors=mc< surface texture grain mud toast basin proofing
studied discussed debated explored investigated examined analysed analyzed=[d< learned learnt
researched revised revized=_d< practised practized=`d< compared contrasted traced mapped
illustrated enquiry documentary motion novel textbook nations war wars treaty empire
reformation restoration rebellion revolt revolution famine depression weimar tudors tudor
stuart stuarts victorians victorian romans roman vikings viking saxons normans egypt egyptians
aztec aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare
macbeth duncan dickens scrooge holocaust slavery partition colonialism apartheid suffragettes
chartists peasants crusades armada boycott siege invasion uprising uprizing=bf< coup massacre
abyssinia versailles earthquake drought rainforest erosion load sync upload download update
install reach scan convert attach delete import export render server servers software app apps
portal mail attachment database scanner phones tills recording mic audio connection backup
seconds metre metres centimetre centimeter=mg< centimetres mm cm km kg gram grams mile miles
degree degrees pence pound pounds percent litre litres decibels inches feet fund grant dash
warn lend fetch cancel drink rest apologise apologize=kh< confess rebook reschedule nip pop
sprint shoot beg wrap hear hearing following catching spotting reaching locate locating
decipher deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey
jorney=ii< birthday wedding retirement flight imagine suppose what's how's who's where's
something nothing you've you're someone's somebody's trickiest failed misbehaves misbehaving
tiring distressed fault hears finds learns happen looks noticed follows arrives reaches decide
decided decides differently instead else otherwise otherwize=Pk< talked thing anything reasons
remarks joked maintains insisted confided declared declares conceded boasted protested emailed
tweeted observed muttered recounted testified lamented ventured quipped volunteered relayed
branded brands termed characterised characterized=mk< characterises characterizes=nk< summed
study studies article articles questionnaire blog editorial legend continuum spectrum barometer
categories subheadings tabs tiers offers rates ranked ranks scored circled coloured colored=el<
graded medicine medicines inhaler inhalers epipen epipens exits chaperone chaperones payments
receipts cheques hair jewellery earrings drinks litter consent permission area perimeter brass
drummer drummers pianist altos sopranos tenors basses dancers dancer singers soloist trombones
flutes flute clarinets ukuleles percussion xylophones chimes woodlouse woodlouses toad toads
gerbil gerbils hedgehog hedgehogs goldfishes stickleback sticklebacks duckling ducklings goose
gooses ewe ewes donkey donkeys calf calfs piglet piglets kitten kittens beetle beetles moth
moths locust locusts robin robins sparrow sparrows gull gulls pigeon pigeons heron herons gecko
geckos budgie budgies crab crabs deer deers larvae pupae lice woodlice geese calves wolves iago
othello desdemona banquo macduff hamlet ophelia polonius tybalt mercutio juliet antigone creon
oedipus lennie curley cratchit fagin heathcliff gatsby jekyll trunchbull goldilocks cinderella
rapunzel gruffalo beowulf grendel odysseus zeus thor loki anansi mowgli shylock malvolio
prospero caliban oberon titania lear cordelia goneril claudius gertrude brutus cassius
frankenstein dracula estella havisham magwitch birling atticus ewell voldemort hagrid snape
aslan gollum bilbo frodo smaug rumpelstiltskin bluebeard medusa perseus theseus minotaur icarus
narcissus crusoe ishmael ahab quixote tartuffe loman texts advert adverts argument arguments
aims ambitions intention intentions intent intents purposes aspirations mission missions aimed
aspired banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist
wordlists spelt spelled misspelt misspelled misspeled=RS= highlighted erased translated decoded
rhymed alphabetised alphabetized=XS= capitalised capitalized=YS= pronounced hyphenated recorded
offered sorted brainstormed grouped causes effects ways similarities differences advantages
characteristics traits synonyms antonyms opposites hypotheses predictions motives factors
debugged classified classed tested corrected dissected acted imagined mimed impersonated
portrayed rewrote proofread annotated tagged coded categorised categorized=`T= critiqued
plotted charted tallied fable tale parable myth passage breakfast refreshments continually
perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere ever pattern
whoever wherever whichever whatever noone ownership seems seemed tries behaves contributes
listened member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth travel profit
warrant liven brighten solve cure there'd mileage scope milage plenty potential cry cries cried
crying scream screams screaming begs begged begging aches overdue revamp trimming pruning
discover hunch instinct plea suggestion advice counsel pennyworth cents mull ponder chew punt
extra specific explicit instincts judgement judgment=]W= unsaid kill trick secret knack lies
easily obvious cheap solved remedied remedy basics needn't onus heaven god heavens forbid shock
horror quelle chef's kiss die goosebumps goosepimples quaint convenient suspiciously ears hairs
neck arms 've watched fare admission entry petrol detour detor=fX= hell earth oh choppy
uncharted stormy muster telling devastating forensic surgical evangelical monastic balletic
operatic herculean byzantine kafkaesque era ware befits befit flick dimensional sided stock
canned pat scripted rote excuses complete ventriloquism showmanship salesmanship oneupmanship
brinkmanship gamesmanship grace graces graced fond admin packing tidying hearts oak relative
comparative particular teaches illusion illusions borderline elements aspects hallmarks flavour
flavor=`Z= greatness aspect element size aide bury burying hid tucks tucked smuggle smuggled
sneak sneaked snuck appendix item nodded waved bounced kicked shelved binned ducked massaged
spun doctored airbrushed cherry forgotten plucked cobbled dreamt conjured rigged stamped
kicking sweep sweeps swept sweeping brushed skeletons nod nods waving stamping gospel pluck
plucks plucking conjure grabbed shifts shifted gun bandwagon bandwagons picking massage
massages fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=g\=
disappears dizappears=h\= disappeared dizappeared=i\= vanish vanishes vanished vanishing sank
ether void hole abyss cracks bottomless holes collects collecting gathers gathered gathering
pointing accusing breach visitors' vizitors'=^]= gallery staged tidied displayed dressed tiptoe
tiptoes tiptoed tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged shies
shied shying hiding backs backed sloped conflict ducking dodge dodges dodged dodging
sidestepped sidestepping evade evades evaded beneath laurels rests rested resting rolls rolling
whenever bow bows bowed cave caves caved backwards ride lie buck parapet sleeping dozing dozed
tiller sleepwalk sleepwalks sleepwalked sleepwalking eye everybody's owns owned washes washing
devices chucked cast adrift lurch wilderness creek lip motions mentality dressing choreographed
rescuing bails bailed spoonfeeding answering honour honor=S`= preach profess professes lumber
lumbered saddled loaded burden inflict inflicted impose imposed moon advantage liberties
treated treating fools criminals servants rides rode roughshod feelings stepped stepping tread
treads trod trodden treading toes shout stray strays strayed drifted veer veers veered
degenerate degenerates degenerated descend descends descended morph morphed stumble stumbled
tipped chat mode swinging swung acts acting maggot fool eejit gooseberry innocent mickey mick
piss michael liberty amok hay ruled roost remiss cavalier hamfisted cackhanded highhanded
heavyhanded flippant offhanded rein flung lashed slung hashed patched overnight copying &
pasted pasting fag packet patch hatchet hash lash overplay overstepped overdo overdid overcook
overcooked overrun scene beeline dragged rushes rushing loth wasting dismiss dismisses
dismissed view fend guess intervened reminded nose noses ought cue cues abandons tolerated
condone condoned idle ignoring neglecting refuse refuses refused refusing disregard disregards
flout flouts disregarding bother deal blame blames blamed blaming culprit culprits guilty aside
regard heed dragging heels idly forgot chance disrupts disrupting wrecked relies relied relying
reliance complicate complicates overreliance overcomplicate depends depended shrug shrugs
shrugged laugh laughs laughed batted fobs goodbye opt opts opted knuckle knuckles knuckled dig
digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum stared smiled
shuts shutting react chatter pretend pretends pretended waits loss odds snail's promise
promize=ff= loop proper consideration leans leant leaned resort resorts resorted default
defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shouts permitted roam disturb
gloss glosses glossed skate skates skated skips skipped checks miscast ploughed pressed
regardless anyway admit admits claim claims complain complains boast boasts moan moans whine
mutter snapped snaps barked yell yells yelled screamed lectured nag nagged nags confessed
concede concedes protest scoff scoffed sulked whinge whinged rant ranted rants blurt blurted
mccoy body bodies port hurrah foregone gift world unto starting sight demob alive stroke
strokes luck b c stuff pulse undoing punishment diagnosis statistic reputation muchness alike
human sounds digested brief fierce needs needed deserved audience audiense=\j= singing recital
dumb mute criminal murder torture magic pants tosh unready crawled crawls whizzed raced smile
smiles sleep sleeps scowls moralise moralize=Qk= moralised moralized=Rk= puddings loos tasty
delicious disgusting vile foul inedible downhill south astray awry decades decade generation
swallow dies betray profession owner buying peace scar scars legacy vacuum bruises bruizes=mk=
wounds damper dampener kibosh mockers frighteners seal skids concentrates concentrated chipping
gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks sucked sucking
beaten drummed wring wrung leach leached lends lending floodgates nips nipped squashed quash
quashed bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed
touchpaper blockage tips stemmed bucks bucked reversed trend applecart ship spanner curveball
disservice justice clockwork breathe breathed injects injected pumped reap reaps reaped reaping
harvest toll lasting imprint casts pall spells sounded death doom knell salvation brink jolt
jolted coax coaxes coaxed lure lured tail wagging domino ripple snowball knock-on vicious
spiral coincidence coincidense=Vo= fluke rocket to? survived cent owing campaign owe owes owed
hinged revolve revolves revolved pivot pivots shoulders personality whim dint sheer symptom
by-product product fallout aftermath consequence consequense=QP> symptoms symptomatic testament
tribute testimony indicative asthma difference differense=YP> emerge emerges emerged achieves
achieved solves prove proves proved landscape changer changers earned gained caught might've
would've could've mightn't rooted grounded courtesy cortesy=oP> wake guessing lacked
temperature benefitted profits profited woke wakes geared perked wound quietened borne
impossible upshot direct resulted resulting therefore thus hence thereby contributed causing
adversely instilled instiled=jQ> enhance enhances enhanced factor main arise arises arizes=QR>
arose foundations groundwork filtered percolate percolates fights fighting silliness messing
rub rubs rubbing visuals invited required paired introduced buddy cured quelled tamed shouting
misbehaved others' fared visual using sharing handing adding switching swapping pairing mixing
naming praising praizing=VS> rehearsing practising practizing=XS> pausing banning displaying
similarity folds spill spills spilled spilt translate translates leaks sprang derive derives
derived banned halfway security stake foothold underneath limbo dependence dependense=PT>
dependency contempt disengage dizengage=ST> dispute escaping mistaking disguising
disguizing=WT> volumes indisputably surely manifestly patently unmistakably indeed inevitably
naturally fortunately interestingly evident apparent undeniable palpable unmistakable massively
west forest guest contest chest quest nearest latest largest smallest tallest longest shortest
oldest youngest earliest widest fastest thickest eldest furthest closest usual unfavourably
unfavorably=`U> overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged
rival rivals rivalled rivaled=lU> comfortably distance huge growing compare notch player
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed streets leagues comparing pales paled insignificance par outdid outsmarted
outplayed outranked outpaced outfoxed outwitted outthought outtalked rare arguably character
calibre amount alongside fares faring dated vast slight counterparts tier tops topped edges
pips pipped bested intensity noticeable distinct disparity distinction dregs bunch straw
settings districts touches farther forward uniformly night benchmark heights moment unevenly
unevenness ages genders greatly considerably diet postcode depending forecast broadly solidly
ri verging bordering mid entrenched fractured splintered siloed orphaned undercooked blank
relation cousin penetrated touched percolated travelled traveled=oX> side mere specifics
survive survives manages scraped staggered staggers lurches lurched lurching stumbles stumbling
scrape scrapes scraping bumble bumbled crawling slogged wade waded wading shoestring cease
ceases threshold travels banked anywhere premium supper lucky crapshoot roulette wafer
charmless flavourless flavorless=VZ> structureless creature alley gorilla kilter sorts puff
snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy unformed underdone
undernourished undernorished=iZ> teeth minimum essentials faint substitute imitation
translation shuffle swim pecking fate precious recommend suspects o'clock poppies pepper
vanishingly awash snowed inundated laden peppered plastered festooned crammed stuffed dripping
bursting brimming overflowing saturated riddled rife rampant ubiquitous omnipresent
wall-to-wall endemic widespread commonplace incessant neverending unending nonstop bucketload
truckload shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable
sizable hefty whopping massive tiny majority minority bulk dose portion ample battle disputing
quarrel quibble object accuse stranger glance confirms detective suffice conclude reality
destined fated doubtless indubitably incontrovertibly incontestably inarguably unarguably
categorically demonstrably self-evidently conclusively inescapably inexorably parallel peer
reproach overstated overemphasised overemphasized=o]> emphasised emphasized=P^> tinge
undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach shades echoes
somewhere million blush reflection ear outsider's reckoning precision precizion=f^> clarity
clue cohesion dearth devoid conspicuous exist uncared unaccounted uncalled uncaled=P_> pear
askew trail trailing chances moments unnoticed unchecked unchallenged unaddressed untapped
unmet undone unstuck unmarked untested unanswered uncorrected unplanned unspoken unstretched
unexamined unexplored undeveloped unmonitored unrecognised unrecognized=j_> unrewarded
unexplained aligned rationale expense revisited revizited=P`> reviewed stomach exposed expected
delivering critically neatly possess experience experiense=Y`> ability faintest slightest
foggiest relevance detriment happening insufficient awareness indication repertoire experiences
infrequently unable well-trodden earn earning corn celebrated prioritised prioritized=m`>
sacrificed lying dormant fallow unopened journals jornals=Sa> ceased died shrivelled
shriveled=Va> shrunk decayed mispronounced misread mislabelled mislabeled=[a> mistimed
mispitched misdirected misapplied mizapplied=_a> stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm rowing hover hovers hovered margins shallows literal
stinted hamstrung trace unanchored untethered unmoored traction purchase footing grounding
currency leverage clout concepts misconceptions connections misunderstandings core agency
demands demanded requires airtime limelight anticipated tackled recognised recognized=kb> slam
slammed sunk chasm contradiction information misunderstanding common collective discernible
formal follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=ic> unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Td> one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered complying adhering gnawed encroaches encroach encroached evening crowding freezes froze
fringes periphery cobwebs riding flesh dampers placed uncomfortably chime chimed clash clashes
clashed collide collides collided shirt mustard fought pinch pinches pinched borrows precedence
precedense=ce> casting wreak wreaks wreaked wrought havoc rod pig's hames dog's impression
footprint prey breathing necks spreading slipping radar resemblance witness hallmark nought
grief fruition blows naught runway plane legs heft pedigree faults price detractors fashion
beggar beggars beggared defy defies defied rots vine grape winged winging woven stitched
threaded baked knitted etched ingrained steeped hardwired sewn dna bloodstream blood seep seeps
seeped soak soaked beget begets thumb pies nuff bob archives album archive scrapbook guesses
relief 's mornings flights fiction fantasy fancy section sobering painful viewing watching stun
ox bullock conceal conceals belie belies disguise disguize=bh> sins theory principle
significant counting feat crime hardship penn'orth pennorth alas puzzlingly inwardly hackles
leapt curled misted watered pains grieves saddens gladdens heartens galls irks trade exchange
pity despair suspect lapped linger lingers bet wager farm suspicion ? justification supposed
wondered however stingy unbroken eternity lifetime haul merited bargained warranted warrants
strictly remembered margin judge require requiring needing serious i'll we'll exceeds
tightening addressing immediate estyn agrees rumour rumor=fj> rumours rumors=gj> reportedly
allegedly general perception amongst splitting separated separating divorced divorcing divorce
unemployed alcoholic drunk drugs jail abusive homeless evicted debt bereaved dying cancer
depressed homes household situation circumstances background claiming domestic violence
violense=gk> abuse adopted wondering i'm picky definite appears appeared seemingly supposedly
presumably ostensibly samey perceived suspected guessed reckon sensed opinion borders bordered
verges offence offense=^l> pared extinction hilt tugged tongs daggers other's another's flak
rap brunt burning midnight burned wits wits' wit's tether baptism whip sellotape gaffer
willpower somehow headless leash gig graft uphill penny pennies leaked leaking hollowed
mothballed mothbaled=am> axed rack pilot launch relaunch nosedived cratered hurl chuck
initiatives hurled wagged promises promizes=nm> jargon promised promized=Pn> noises noizes=Qn>
runaround pillar conspiracy cop voting ruffle ruffling contention googly backing dogsbody
bullet acronym carrot laminated acronyms wealth abundance parachute parachutes parachuted
parachuting helicopter helicoptered airlift airlifted wheeled experts lull salutary lick
survival existence existense=Ro> jot inkling semblance scintilla moment's qualm murmur hitch
peep qualms proposition universe swear one'd forgiven excused assuming glimmers bullets pudding
sights military operation blow blew hip thieves shrinking violets encyclopaedia encyclopedia
cliche wearing clothes lapping imaginations sliced stilled stunned pure comedy bliss duff bum
chord helm rudder roses bonnet preaching deckchairs leaps rising rizing=gP? stride sky's curve
finishing perfection aladdin's store silk overstate commanded niche restraint brevity economy
seriously occasion bait hiccup glitch whimper snag grave cheers applause barrel corking belting
ripping possibilities possibility winner outright blown saucers hawks flea parents' teachers'
brand sing sings praises praizes=QR? soaks soaking future production de brains jackpot
swimmingly decorations plunge bull prize accelerator splash nub bay spinning beady licked
wrapped fort smelling smeling=gR? shoulder alight stakes pivotal eggshells trojan demon maniac
sats screening onions utmost stead nick fettle groove knees cusp verge height peak coal powers
pops absolute nature sore behold labour labor=dS? classic dab tower oiled knit burner heart's
bald bee's cat's whiskers admiration unturned sailing sweetness bounds ! crow guns punching
tacks razors shipshape chapeau squad tumble climb moot breakneck arm's limb freefall shrift
pickings spectre specter=gT? drifting event risk areas zones stony shops considers burst bursts
busting sixes loggerheads ebb crossroads chasing format hearted cock inherit inherits inherited
pouring poring=^U? shoots suggestions slap eighties nineties sixties seventies avail zoned
communities wayside wayzide=iU? boil piste tangent overboard haywire houses !of bombshell
bogged scot headway tripping aground banging hop hopping hopped bleat baa sardines wildfire
sway ransom children's people's anyone's losses ceremony backside heel cropper standstill
buffers mercy bush angel shakes blessing quilt squib utter chase ocean style blueprint dawn
gesture cannon thorn affair compensation macho herring ark cosh brushing cuff wane warpath
uppers soapbox hobby downward sake burton gaping glaring operate operates operating exists
doldrums tatters meltdown denial jack coping managing ok okay fizz saloon winded tying haste
sizzle hype ado error manoeuvre barred chestnut egged egging man's eyebrows ruling citizen
citizens treatment skating skimming scratches scratched scratching coated coating swims
roundabouts teething gruel wasters iceberg kneed reinvent reinventing reinvented rome whistling
gritted worlds wraps wrapping footed barking mad chopping watchers cookie cutter tummy dime
dusted dribs drabs friend fat fiddling equals flogging grasping clutching clutch straws nosed
maintenance mighty collar jerk reaction reactions mutton nailing coffin haystack pasture enemy
papered papering tearing tear rearranging tinted fa jury mill thumbs twiddling knots toe toed
toeing cheek wounded warts wheat chaff serial compulsive habitual inveterate incorrigible
chronic nit pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter
sitters picker pickers splitter splitters eater eaters workers talkers personalities self
mischief conscience consciense=X\? matriarch patriarch godfather queen king kindred tortured
souls skinned uptake criticise criticize=c\? bloomer bloomers developer developers adopter
adopters prone outbursts tantrums exaggeration aggression tempered fused natured tendency wee
angels darlings dears mites horrors madam madams emperor emperors sweethearts toughie toughies
brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes underling
underlings greenhorn younger-looking brain villain villains crew gang cheeky various
backgrounds speller pest reasoned rabble mob tribe firecracker sweetheart poppet darling minx
imp scallywag urchin slogger allrounder wildcard heavyweight fence-sitter clockwatcher
naysayers doubter doubters blocker blockers laggard laggards fighter attention-seeker lone
achiever linguist sharer joker rebel comedian brigade estate quickest sportsman helper highers
lowers middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable
invisible invizible=h_? pioneer coasters rebels thinkers freak freaks menace sen eal adhd asd
fsm university attainers achievers attainer prior lows highs ables artist storyteller
storyteler=^`? performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon whiz weakling upbringing apples capsule saga epic virtual heath robinson
silos whack rooming timetabling musical monument shrine ode temple lamination glitter
headlights everyone's acquired mouthful midas golden languishes languish dunk dunks phoning
dumpster mary autopilot weathered thaw relations trading trades former yesterday's glories
glory gilds gilding venom glee tore rip rips plough ploughs blasted powered inhaled floundered
shone pats patted patting trowel predecessor espresso adrenaline caffeine realism subjected
marched whisked paraded hustled funnelled funneled=Pc? i've we've endured braved withstood
trawled yawned fidgeted sighed beamed grinned pet goodness heaven's pity's goodness' dries
drying trooped troop troops traipsed traipse ambled bustled streamed straggled clattered
thundered shambled swaggered strutted barrelled barreled=Qd? careered surged wafted pottered
milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked leered
simpered huffed puffed tutted scorn churned ballooned mushroomed snowballed snowbaled=kd?
spiralled spiraled=ld? paralysed paralyzed=md? besieged bombarded juggled pussyfooted soldiered
battled beavered bloomed blossomed crackled fizzed popped hummed buzzed bubbled silo burnout
anarchy tilt flounders waffles punch attack flit flits flitted flitting scuttle scuttled scrawl
scrawled amid buzzes crackle throbbed pulsed fizzing crackling humming plummet nosedive
rocketed skyrocketed hovering labours labors=Zf? pillars cruising cruizing=\f? agonising
agonizing=]f? curling flog throats sinking tacked shoehorned crowbarred bitty hurtle hurtled
radiate radiated ooze oozes oozed exuded towers melt melts melted outburst dissolve dissolved
wrestle wrestled grapple grappled languished dominating bombard cram steamroll grinding peter
peters petered bounce bouncing oozing bustling teeming !and forefront reins firefighting
juggling dumbed dumbing clinging stare stares staring gazing gazed blighted poisonous waffled
rambled rambles rounded outlive outlives outlived withstand battling battles winding blatant
blatantly fashioned glazed fairies expressions vacant faraway hunted pained expression tuned
wandered class's thoughts lightbulb slots slotted clicks clicked clicking chords gist joins
joining connects connecting dots greek dutch precisely precizely=_i? wavelength greyhounds
greyhound lemmings zombies statues professionals chomping champing straining raring longing
pepped revved lips floating clover candy fling worship worships dote ] keyed starry dewy doe
eyed mass bug fever drinking hungered clamoured clamored=aj? clamouring clamoring=bj? leaping
swelled bubbling brimmed willed who'd tuppence tuppense=ij? arsed budged boiling saturation
axes hare dudgeon grin clenched sufferance duress climbing personally umbrage fright aback
solace stumped shaken wagons unwanted begrudge begrudges bemoan bemoans bemoaned fret frets
fretted dissent desperation dismay disbelief unease gloom bewilderment sigh anticipation
fixated toward lettering approval reassurance confirmation validation unimpressed flummoxed
downbeat property luggage angriest mentally squarely accepted famously concept belonging handy
esteem wandering captured capture relishing craving savouring savoring=jl? pretending warmed
warms regards regarded views viewed perceive identifies empathise empathize=Tm? empathised
empathized=Um? sympathise sympathize=Vm? related fading occur occurs occurred resolved sought
longed awe amusement anxieties captures grab grabs mastered internalised internalized=fm?
probes probed extends reveal reveals revealed <degree>* elegance vigour vigor=om? satisfaction
thirst zest demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly
excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer viewer
viewers blossom life's nature's notion earthly sulking panicking yearning fretting clowning
bluffing fuming wavering attract escape mates owning warming responds gravitate gravitates
masking pine pines itch itches longs prospect mattered belong cottoned twigged wised brightened
baulked balked hesitancy readiness fancied assumed assumes imagines figured senses concluded
outset refuge hungers thirsts endure endures apprehensive importance dawned registered wedded
attached wooed seized overcome obsessed singled faking testing worded arranged timed calculated
offend guides coached primed schooled guise pretext stealth osmosis convenience conveniense=VQ@
necessity mistaken mistook sells remembering fills pauses soundtrack bluff quit deigned deigns
condescended stanza chatted signature arguing faulting avoiding excusing bravery gumption
tempting galling strange ironic mildly charitable yardstick justified advisable advizable=UR@
bearable sustainable dared digest billed rights optimal belongs belonged century hangover
bygone understandable decency sane 'll development considering intake constraints inexperience
inexperiense=jR@ punched army volley parade interruptions liberal sudden glimpse ration
addition respite drivel twaddle piffle poppycock gobbledygook claptrap hogwash balderdash
codswallop guff uncommon considerable craft delicacy preoccupation fixation infatuation contact
weapon weapons ingredient secrets trump crowning selling hushed reverent minor hush ornament
hindrance decoration outstay outstays outstayed overstay overstays overstayed earns fee rent
son daughter tames wrings inevitable obligatory proverbial umpteenth hallowed bribery blackmail
busywork babysitting babyzitting=kT@ propaganda gatekeeping navel tag parlour parlor=PU@ tricks
popularity slanging chocolate teapot chalice curate's movable moveable chamber ivory achilles
whipping ointment china sweetshop tipping brainer stranglehold chokehold handbrake castles
ships gestures rhetoric victory weasel motherhood unfold unfolded piccadilly clapham waterloo
heathrow wembley groundhog kilometre kilometer=UV@ kilogram defeat overstates chills tingle
speechless shivers bless !many commend wallpaper drowsy celebrating congratulations bravo kudos
congrats hooray alarmed privilege congratulated commended flourished florished=lV@ thrived
celebration fortunate chink chinks armour armor=RW@ yawning giant quantum forwards balancing
disappearing dizappearing=XW@ attrition marriage mutual kangaroo info alphabet gab fest
headlong thorny knotty teacup sword accidents dynamite purgatory agony loser social grenade
goody goodies slave snowplough snowplow lawnmower velcro parenting players moral guiding
glutton creatures rounder rounders pushers shuffler shufflers shuffling offender offenders
latecomer absentee ratbags sensory risks headaches attender attenders timekeepers mixer mixers
finisher finishers spellers retriever decoder decoders ratbag toerag toerags tyke tykes
blighter blighters hellion hellions larrikin larrikins hoon hoons galah drongo gurrier scanger
bampot numpty numpties eejits muppet muppets plonker wally twit twits nitwit dolt oaf oafs clot
pillock dope wastrel ragamuffin ragamuffins hellraiser hellraizer=XZ@ hellraisers
hellraizers=YZ@ stirrers bellyacher sourpuss sorpuss=\Z@ misery mizery=]Z@ grouch curmudgeon
battleaxe harridan tartar gorgon windbag windbags blowhard chatterer movie mover movers
furniture masters mistress formed focussed blade ham fisted handedly weights ho washy turvy
fairy namby pamby touchy higgledy hoity hocus helter pell farty feely clappy piggledy toity
pocus skelter mell mango fleet pinching paring serving regarding pitying deprecating effacing
styled appointed defeating aggrandising aggrandizing=U\@ centred deluded holier blooded
throated lipped reptile reptiles vertebrates po laced starred brow wracking racking wrenching
tingling shattering rending inward clad bottomed plated soiled pier braces spick spic span
bloom canter trot stroll amble mustn't essential imperative developing sorting rethinking
reviewing updating additional reservation overhaul shake usefully afford rid ideally urge
implore advise advize=j]@ propose ebis wwws exploring fixing rebuilding pointer reset reboot
rejig urged musts pressing apace tongues motored zoomed firmed tightened smartened toughened
bedded squared levelled leveled=b^@ scaled ramped beefed ups upped upping ante dimension
rounding hump reborn blossoming booming burgeoning maturing evolving buds transformation
metamorphosis renaissance rebirth sea-change industrial russian recovery stature horizon mired
trapped tailspin impasse plateau ceding altitude sliding crept fade backslide backsliding
founder foundered founders languishing nosedives flatlined flatlines infancy dive succeeded
matured mellowed mend bedding creeping edging inched inching flatline plateaued comeback
revival hitherto ago previous enormous conquered outgrown flagged revolutionised
revolutionized=g`@ waning dwindling eradicated eliminated dipping flagging recovering strongly
recovered rallied rebounded crashed rapid worsening lowered profile attains attained perform
performs performed fulfil fulfils embedding embeds gaining guided bbc usa nhs pta gcse gcses
faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=Rb@ regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=[b@ stanine stanines calibrate calibrated implementation diagnostic 2 3 spag tac cyp
attainment8 progress8 dives retrieval spaced continuous formative summative mastery baseline
dfe aln ilp iep pru eblr substantive meta walt wilf nfer adaptive cognitive schema causation
chronology individual personal mindset organiser organizer=dc@ organisers organizers=ec@
assurance curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials
digraph digraphs trigraph subitise subitize=Td@ subitising subitizing=Ud@ rubrics assessed
assessing cultural capital entitlement restorative relational trauma stakeholder stakeholders
summatively formatively decodable decodables vle automaticity hinterland wagolls kwl banding
tiering multisensory multizensory=ld@ inferential dyscalculia ehc sendcos semh camhs ewo elsa
ihp ieps ilps pep peps mfl rwinc nelli hap haps ppa dsls hod hods hoy hoys eaa dispositions
solo blooms taxonomy rosenshine vygotsky lemov marzano taf tafs eha kagan toolkit toolkits
moderated pre phonological phonemic atl www edi interim interims trajectory trajectories
sampling bloom's decode decodes decoding segmenting inference inferense=ef@ inferences
manipulatives percentile percentiles cocurricular profiles adjustment adjustments co extension
variation based cornell benchmarks teacher's medium negotiables sims aps granularity proximal
fellow research sizes length eh scrapped attribute ascribe distrust underachieved destroy
destroyed fuelling notwithstanding acknowledge concur presume you'll underlying biggest tripled
shortcuts rebuild regain rectify combat eradicate defend conquer rejected favour favor=Yh@
informal revolting yucky gross verdict noisiest noiziest=_h@ cleaning lady ladies rating
competence competense=dh@ abilities communicates funnier brainy hopers classmate classmates
brother sister chairperson circumstance situations extent conditions basis kinds ratio huh
shan't chooses organises organizes=Yi@ maximum they've surname attracted 10 abused medication
habitually periodically thrice tend tends tended ad nauseam masses myriad interaction copious
abundant plentiful countless numerous limitless substantial disproportionate significantly
layer fibre resolves carpeting whit braced steeled hellbent conflate conflates equate equates
equated paramount welded velcroed superglued stapled chained 're indicate unremarked eyebrow
batting logo glossing repays repaid memorial altar strangers enemies bedfellows cousins foes
county cluster borough d e 4 5 6 7 8 9 pm crosser sunnier cagier pricklier guiltier greedier
lonelier cannier windier sealed justifies investment leftovers harvested logged canvassed
polled filed loopy crazy bonkers twist tire tires defeats defeated undo undid undoes liable
recover hurtling careering showdown weird random ambience ambiense=hl@ exchanges handshake
commends congratulate congratulates salute salutes compliment swipe patent clone ballistic ape
berserk postal mental apoplectic barmy potty bust awol feral native viral giggles jitters
fidgets collywobbles willies wobbler hissy benny eppy waterworks tenterhooks aching loo bated
berth seize tensed bottled brightens loosened jaw jaws withdrew bask basks basked basking
gloried revel revels revelled reveled=_n@ devilment presses mettle milking angled angling
fished fishing jockey jockeyed jockeying vie vied vying clamour clamor=nn@ gunning bid bucking
pining hankering thirsting hungering compliments promotion heartstrings comeuppance possum
hardball gamed gaming crocodile coattails chin hedged hedging bets dress dresses tart tarted
jazz jazzed bigged prettify role-play doll dolls massaging juggle waltzes swan swans mosey
moseyed wanders strolls spans swat boo brook brooks prisoners backchat camps blindfold
blindfolded footsteps unofficial throne facto fulcrum oracle mouthpiece keystone vocation
malign corrupting boon m launched knitting pootle pootles pootled bumbles trundle trundles
trundled chug chugs chugged potter jog jogs jogged bimble bimbled squeaked bobs downs downed
downing sub torrid wringer mincemeat inroads amends damnedest dues backfoot tab flame afloat
piggy junked kiboshed doff doffs doffed blushes bacon source sorce=ZRA punchline painted boxed
stripes coaxing prise prised winkle winkled hived siphoned carted vegetate housed housing seals
sin childminding hushes airbrush cherrypick squirrelled squirreled=PSA spreadsheets shrugging
shelter shelters sheltering magicked conjures dreamed rig cigarette guesstimate guesstimates
concocted capitulated capitulates relented surrendered kowtowed kowtows backtracked
backpedalled backpedaled=eSA straightaway swerve swerved deflects deflected fobbing dine dines
dined dining traded straying veering shaded morphs clearing banter sarcasm generalities
helplessness passivity repetition verged din !the fanned fanning flames piling heaped heaping
unflattering belied partial understate understates understated overclaim overclaims overclaimed
overplays bigs overinflated estimate hinging fumes shouldered shouldering shore shores shored
shoring propping spearhead spearheads spearheaded mastermind masterminds masterminded
orchestrate orchestrates orchestrated doss dossing dossed lollygagging goofing horsing
monkeying footling pratting dallying gallivanting vegetating baiting rile riling twiddle
twiddles twiddled rioted swagger amazement astonishment discredit eternal funnily fairness
defence defense=^VA dares oftener practises practizes=aVA deed existed attraction contrasts
knits dived wades butt butts butted paused sprout sprouted snowballs collared buttonholed
accosted waylaid dole doles doled doling dished dishing churn churns churning crank cranks
cranked trots trotted forth policed lord lords lorded lording digging latched latching creams
creamed creaming hemmed typing pad darker hotter albeit quibbles criticisms frills arithmetic
selves reigns reigned looms loomed clamours clamors=]XA smelt headship oxbridge motley fearsome
unholy gruesome twosome threesome duo alliance married shilling shiling=jXA pussycat reining
camels newcastle image lodge streaked forge forged lowlight pinnacle nadir countries centuries
pose poses posing alleged purported nominal nominally ostensible notional notionally boils
boiled epitome essence essense=fYA embodiment antithesis caricature parody health foothills
reels remind clocked discovered accustomed multi received stocked supervised supervized=UZA
intentioned destroying hoc sensitivity ranging user universally staffed whelming explanatory
indulgent congratulatory motoring racing romping coordination articulation hotbed island
fancies whisker discharges obligations commitments alright usp zipped bounces canters condition
repair sniffed sneezed faulted zings fizzes crackles clunks underwhelms metallic monotone
placing addresses micro peculiar bizarre puzzling outlook searching probing pertinent !number
acoustics output demeanour demeanor=l[A conditioning raid v draughty sparingly allocated
positioned thumbed documented versed applies reacts reacted unwell gaggle voucher accuracy
fidelity mistrust friction animosity rivalry harmony discontent upward breakthrough milestone
setback constraint festival solving major mucking fooling larking naughtiness disobedience
disobediense=Q]A proven exceeded abnormal tripped sweat eyelid hums pinpoint laserlike seasoned
pro swiss tee lures gladden swells cockles accomplishment dos do's bettering topping bettered
unbettered unimprovable unfaultable champagne package gifts nicking nicked poach poaching
swiped magpied magpieing filch pilfer pilfering swiping 110 tanker cocked blowing spadework
legwork prose retell zinged blossoms flowered weaves hardened scarred vaunted fabled proposed
requested apologised apologized=l^A objected demurred advertisement advertizement=o^A vacancy
listing seeks specifies murmured squealed bullseye rim fourth mot emissions countback lengths
fifth visiting viziting=^_A opposing backhand forehand vaulted sprinted apparatus trampoline
captioned lettered verb verbs adjective adjectives adverb adverbs noun nouns connective
connectives conjunction conjunctions prefix prefixes homophones emotions recited icon icons
vocab today's versus tasted smelled voltage drooped perished rotted ivy algae bindweed clogged
routes lanes toner destruction dappled inwards outwards den lego rockets glider insulation
insulating insulated matt fluffy semicolon outage diversion collision collizion=[aA typo comma
colon spillage mislaid misheard numbering accent accents abbreviations initials dialect
photocopy distinguish guests diocesan diocese's siams denominational council's trust's
regulator isi ofsted's estyn's hmie awarded inspectorate si imperial metric tenses notation
tidy-up landscaping eligible represent prodigal wicked shepherd samaritan servant virgins
ballad clinic cafe drop-in drop-ins episode rocking dotted octave octaves sunny overcast mime
miming mimes tableau tableaux greed crimes president tsar kaiser kaizer=\cA moor sprite
algorithm macro query function chartists' suffragists jacobites jacobins bolsheviks tsarina
nazis puritans cavaliers roundheads levellers huguenots conquistadors incas mughals ottomans
plantagenets georgians edwardians confederates unionists whigs tories reformers abolitionists
crusaders spartans athenians persians barons monks settlers colonists cruelty forcefed hazards
defects sickly opaque magnetic bendy smoky receiver bunting upper solemn stately mournful
mornful=ReA jig carol tunes polka melody tempo north east outer shady volume bacteria floated
mondays tuesdays wednesdays thursdays fridays numbered invent sewing pluperfect masculine
feminine conditional subjunctive participle participles infinitive conjugation conjugations
declension clauses plurals auxiliary syllable syllables government hydraulic demerit consumer
durable goods monopolistic competition markets avoidant ambivalent attachments top-heavy acute
obtuse reflex complementary inverse correlation gradient ions ion index indices parallax
deviation frequency unreactive unsaturated bases fats isotope isotopes compound compounds
dominant diminished augmented plagal cadence cadense=_gA cadences interval intervals seventh
triad triads severe physical phyzical=ggA medical mobility disability dizability=jgA
disabilities dizabilities=kgA disorder disorders impairment impairments autism dyslexia
dyspraxia deafness allergy allergies eczema epilepsy martial wage wages tax attainers' censure
multi-academy neighbouring neighboring=_hA vested conflicts expire resume receive bays hatch
users residents members ticket-holders jammed glitched express replacement offline chickenpox
measles covid norovirus nits headlice appointment maternity paternity ramadan eid diwali yom
passover carnival tournament tornament=_iA vaccinations jabs immunisations immunizations=biA
refurbishment painters serviced cordoned waterlogged median sides dullest sources sorces=kiA
credited condemned defended advertisers advertizers=oiA empires characters volcanoes kings
queens newspapers composers rse tackles modal modals rendered renders debating cartoon comic
animation scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan
pirate knight reference referense=mjA properties giants pirates shopkeepers teddy id username
miscounted smudged gaelic eyesight wrestling grandson granddaughter anniversary hesitate
arriving invitation invitations assemble intrigued wi fi gender grains dissolves float floats
evaporate bye guide actions fees items loan loans manchester london tom multiple vis edition
analysis analyzis=XlA educational dietary footwear clothing friendship trophy shield mesh
raincoat objects supplies greeted certificates sandy harvests farming incorrect textures
repairs protein circuit circuits britain heroes prince pendulum variables clause digit digits
distribution vowel seller arts liner histories guys deck spaces western clare casual isle
dinkum shaft emoji coordinates swimmer society broker electron electrons cholesterol singer
rainfall irrigation narrator protagonist romeo troll witch soldier soldiers princess evil
particle particles seedling seedlings germinated condensed photosynthesis gravity snowman
puddle expands expanded sketched bunk foggy snack carrots rust underline completed stored bingo
parliament monarch pharaoh blitz trenches suffrage hypothesis sailors flickering flashing
smoking steaming beeping swaying shaking metronome stir wipe banged tapped pebbles dashed
flocked railings harden ferment germinate channel drenched ketchup syrup thicker newer spending
income lates warranty membership subscription emergency equilibrium decay cooling wetting
freezing melting oiling speeds tossed seabed hoods stooped swam wrongful studying arrange venue
blanks op keywords pledge makaton widgit smiley smileys emojis valid snagging bills permissions
router rusted hoist chromebooks ipads leaky squeaky flickered smoked pears tomatoes oranges
luke wiring electrical technical crossword clues gymnasium hips wraparound childcare intimate
dental palliative aftercare unity endeavour endeavor=QRB population coral species economic
habitat regeneration renewal qualify qualifies chanted shrieked aloud buzzer lightning
conjugated parsed conjugate dht aht sbm attributes attributed certified deemed hmi criticised
criticized=kRB inspections delegation covenant cyclists taxis motorists sampled visited
vizited=SSB sprites bugs algorithms pseudocode subroutine debugging psalm proverb allegory
dealt traces explores shares deciding judges judging gauge strangest funniest simplest
perspective attracts retains appoint whom adjust instance describing complimented police
ministry published regulator's inspected posted pinned marshal evacuation legal mandatory
snowing abbreviation notify submit submitted accompanied renewed forbidden ml school's
academy's judgements judgments=gTB catchphrase phrased deems criticises criticizes=kTB condemns
tweet voicemail plumped dataset spokesman spokeswoman resident themself strapline subtitle
hashtag subtitled inscribed embossed emblazoned sections f g h j k attendant porter formers
sixth-former tasters testers taster tote sweatshirt rosette sash assignment compose drafted
obituary apology scenarios depicted depicts climax antagonist stepsister sorcerer outlaw
highwayman murderer werewolf vampire unicorn skit melodrama newspaper gazette magazine courier
corier=dVB herald interpretation improvised improvized=gVB duel descriptive emotive narrative
discursive hotel drainage hygiene sanitation circulation diets posture catch-up vacancies
overspend underspend logging pollution hunting strut wards ward postcodes quintile sandpit hawk
harmless venomous extinct injured forgetting heatwave filming polling fete rewiring repainting
resurfacing decorating hornet conducted reflects reflected tastes steeper disqualified spinner
spinners subtracted dialled nicknamed dubbed amendment wardrobe bookcase staircase ledge
doorway daffodils rainbow typos spaghetti corrupt buggy sector sectors pixel pixels disk
passwords passcode encryption recursive optimised optimized=QYB search null erroneous invalid
entries tensile ductile structural shear compressive fracture fractures conservative invasive
alien hardy hyacinth poverty deprivation recession footprints roamed shooting binary neutron
galaxies steerage cabin cabins aboard titanic mayflower windrush impaler audiences squeaking
howling floorboard floorboards hero's heroine's villain's king's knight's downfall limerick
sonnet haiku blurb lyrics folktale epilogue epilog=eZB prologue prolog=fZB simile metaphor
idiom idioms proverbs similes metaphors cliches twister adventure gothic armistice annotation
deserted sinister eerie creepy spooky castle chapel cottage mansion attic cellar cunning mole
grasshopper miser mains apologies sweets crisps atlases atlas extinguisher extinguishers denser
fibres crested tit tits horseshoe celandine shortages vitamin iodine nitrogen carbon occurring
ventilated aspirated funnel patches sighted susan tv meteor swimmers contain howled solar lunar
rainy anti incident incidents ambassador ambassadors equation equations reopen invented
unauthorised unauthorized=o\B authorised authorized=P]B absences absentees signatures woodland
diploma enunciated holder sleepers o elections injuries vowels persons calculate estimated
probability investigate knelt cited voiced quotes refers referred manual webpage receipt whilst
interviewed suggesting implying grading evaluated implied ranking pros recites canto stating
whereas discrete logbook principles enters scanned suffixes debts fines arrears refund refunds
references queries assignments appointments synonym antonym jotter jotters issued
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
]7^7W7X7Y7b6dW;l^B0120345607809:;<=>?@A000B0CDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1b1c
1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q3R3S
3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4Z4[4\4]4[2^4_4`4a4b
4Z4c4d4e4f4g4h4i4Z4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5\5[2]5^5_5`5a5b5c5Z4d5e5f5g5h5i5j5k5l5m5n
5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6V4[2_6`6a6[2b6c6d6[2e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7P
7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7Z4j7k7l7m7n7o7P8Q8R8S8T8U8V8W8Z4X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g
8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9n8a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S:T:U:V
:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:g:g:l:m:n:o:P;P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^;_;`;a;b;c
;d;e;f;g;h;h;i;i;j;j;k;k;l;m;m;n;o;m;o;m;o;m;P<Q<j;j;R<k;h;h;S<h;j;j;T<T<m;j;k;U<V<W<i;j;j;X<Y<Z
<[<j;\<\<\<j;j;j;i;]<]<m;^<^<i;i;_<`<a<Q<j;j;k;j;j;X<b<c<d<e<f<g<h<i<j<k<l<l<m<n<l<o<P=Q=l<Q=Q=R
=k<S=T=U=V=l<W=l<X=X=Y=Z=[=\=]=^=_=_=`=`=a=a=\=\=\=\=a=a=a=\=b=_=a=_=a=a=a=_=a=c=d=e=f=g=h=i=j=j
=a=a=a=a=j=\=j=j=k=\=l=a=a=m=n=a=a=o=P>Q>a=R>P>a=a=\=\=S>\=^=\=^=a=a=a=a=\=\=T>\=\=\=a=a=\=\=U>U
>V>W>X>\=Y>a=a=a=a=a=a=Z>a=[>^=[>^=U>U>\>U>a=a=a=a=a=\=\=\=\=\=\=]>U>^>U>_>]>_>U>\=\=`>a>b>c>d>e
>f>g>b>b>b>h>i>b>j>k>l>m>n>o>P?Q?R?S?T?U?b>b>V?W?X?b>Y?Z?[?\?]?^?_?`?a?b>b?b>c?d?[?e?f?b>g?h?i?j
?k?j?j?j?l?m?j?n?o?P@Q@R@S@T@U@j?j?j?V@W@X@Y@Z@[@o?\@]@^@_@`@^@^@j?a@b@c@d@e@f@g@h@i@j@k@l@m@n@o
@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAlAmAnAoAPBQBRBSBTBUBVBWBoAXBYBZB[B\B]B^
B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C\C]C^C_C`CaCbCcCdCeCfCgChCiCjCkClCmCn
CoCPDQDRDSDTDUDVDWDXDYDZD[D\D]D^D_D`DaDbDcDdDeDfDgDhDiDnBjDkDlDmDnDoDPEnBQERESETEUEVEWEXEYEZE[E\
E]E^E_E`EaEbEcEdEeEfEgEhEiEjEkElEmEnEoEPFQFRFSFTFUFVFWFXFXFYFZF[FXF\FXF]F^FTF_F`FoEaFbFcFdFeFfFg
FhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXGXGYGZG[GYGYGYG\G]G^G_G`GaGbGcGXG`GdGeGYGYGYG`GfGYGgG`GhGYGiGj
GYGYGkGYGYGlGmGnGYGYG`GYGoG]GPHQHYGYGYGRHSHTHUHVHWHXHYHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgHhHiHjHjHk
HlHmHnHoHPIQIjHRISITIUIjHVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJPJQJPJRJSJTJPJPJP
JPJPJPJPJPJPJUJVJPJWJPJXJYJZJPJ[J\J\J]J^JPJ_J`JPJPJPJPJaJaJbJaJPJPJPJPJPJPJPJPJcJPJcJPJPJPJPJPJP
JPJPJPJPJPJPJPJdJPJdJPJPJPJPJPJPJPJPJeJeJeJPJfJfJPJPJgJPJhJPJiJPJjJPJkJlJmJPJnJPJoJPJoJPJPKPJPKP
JPJPJQKQKRKPJSKnJPJTKTKTKPJPJPJPJUKUKVKPJWKXKYKZKPJPJZKPJPJPJPJPJPJPJPJPJPJPJPJPJPJ[KPJPJPJPJPJ\
K]K\KPJ^K_K`KPJaKPJPJbKbKPJcKbKPJdKeKfKgKhKiKPJPJjKPJPJPJkKlKPJPJnJPJmKnKnJoKnJnKPJPJPJPJZKPJZKP
LQLPJPJPJPJPJPJPJPJPJPJPJRLSLTLPJULPJVLPJWLPJPJXLYLPJZLZLPJPJZL[LPJPJ\L]LPJPJPJPJnJPJnJ^LPJPJ_LP
JPJPJPJPJ]J]J`LaLPJPJbLcLPJPJ_LPJPJPJPJXLPJPJPJXLdL]JeLfLPJPJPJPJPJPJ_LPJgL]JhL]JPJPJiLPJPJPJ_LP
JPJPJjLXLkLlLmLnLoLPJPMXLPJPJPJXLPJPJQMRMPJPJSMRMTM]JUMaL]J]JVMaLWMWMPJWMXMYMZM[MbKPJ\MPJbKbK]MP
JPJPJ\MPJPJPJPJ^MPJPJ\MPJcKPJbKPJPJPJ_MPJdL]J`M]JPJPJWJPJPJPJPJPJPJPJaMPJPJPJPJPJPJPJbMPJPJPJPJP
JPJPJcMPJdMPJPJPJPJPJPJPJPJPJeMPJPJPJPJPJZKZKPJPJfMfMfMfMgMhMiMjMkMlMmMlMnMfMoMfMPNQNRNSNTNUNVNW
NXNYNZN[N\N\N]NPJPJPJPJPJ^N_N`NaNbNcNdNeNfNgNhNPJPJPJPJPJiNjNjNPJkNPJkNlNmNnNoNPJPJPJPOPJPJPJPJP
JPJPJPJPJPJPJPJPJQOPJROPJSOPJPJPJVJPJVJVJTOUOVOWOXOYOZO[O\O]O^O]J]J_O]J`OaOPJPJPJPJPJPJbOPJbOPJP
JPJPJXLPJPJcOPJdOdOPJPJcOcOcOPJeOdOdOPJdOdOPJPJfOPJdOPJdOdOdOPJgOPJPJPJhOiOjOkOlOmOnOoOPP1PP1QP1
kOkOkOkOkOkORP1SP1TP1kOkOkOUP1kOVP1kOWP1kOXP1YP1YP1kOkOkOkOkOZP1kO[P1kO\P1kO]P1kO^P1^P1^P1_P1^P1
kOkOkOkO`P1`P1aP1kO`P1`P1bP1kOkOkOkOkOcP1kOdP1kOeP1fP1gP1hP1iP1jP1kOkOkP1kOkP1kP1kOkOlP1kOkOkOkO
kOkOkOkOkOkOkOkOkOkOkOkOkOmP1mP1mP1kOkOkOkOkOnP1oP1PQ1^P1^P1^P1QQ1^P1RQ1SQ1TQ1UQ1kOkOVQ1kOkOkOkO
kOkOkOkOkOWQ1kOXQ1kOkOkOXQ1kOYQ1ZQ1YQ1kOkO[Q1kO\Q1kO\Q1kO]Q1^Q1_Q1kO`Q1kOkOkOkOkOkOkOaQ1aQ1kOkOb
Q1cQ1kOkOkOdQ1kOkOeQ1kOfQ1kOgQ1hQ1iQ1kOjQ1kQ1kQ1kOkOkOkOkOkQ1kOkOkOkOkOkOkOkOlQ1kOkOmQ1mQ1nQ1UQ1
oQ1PR1QR1RR1mQ1mQ1SR1TR1UR1kOVR1kOWR1kOXR1kOkOkOkOYR1kOkOkOkOdP1dP1dP1kOZR1[R1\R1dP1]R1dP1^R1_R1
kOkOkOkOkOkOkOkOkOkOVQ1`R1kOkOkOkOaR1bR1aR1aR1aR1aR1kOkOaR1aR1aR1kOkOkOkOkOcR1cR1dR1kOkOkORR1kOk
OkOkOkOeR1fR1gR1hR1iR1kOjR1kOkOkOkOkOkOkOkR1kOlR1mR1nR1kOkOkOkOkOkOkOkORR1kOkOkOkOkOkOkOkOkORR1k
OkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOoR1oQ1PS1QS1kOkORS1RR1^P1^P1SS1^P1TS1US1VS1^P1^P1
WS1XS1YS1ZS1[S1\S1kOkO]S1kOkOkO]S1kO^S1^P1_S1^P1kOkOkOkO^P1^P1^P1^P1`S1`S1aS1kO`S1kO`S1kOkOkOkOk
OkOkOVQ1kOmQ1mQ1bS1^P1cS1dS1eS1fS1gS1hS1iS1jS1jS1kS1kOlS1mS1nS1UQ1jS1kOoS1kOPT1kOQT1kORT1ST1TT1U
T1kOkOkOkOVT1WT1XT1kOkOWT1kOkOkOkOkOYT1ZT1[T1kOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkOkO\T1kOkOkOkOkO
kOkP1kP1kOkOkOkO\Q1kO\Q1kOkOkO]T1kORR1kO^T1kO_T1WT1kOkO`T1kOkOaT1kOkObT1cT1dT1eT1fT1gT1hT1iT1jT1
kT1lT1mT1nT1oT1PU1QU1QU1RU1SU1TU1UU1VU1WU1WU1UU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1
hU1iU1jU1kU1lU1mU1nU1oU1WU1PV1QV1UU1RV1WU1WU1UU1SV1WU1TV1WU1UV1VV1WU1WU1WV1XV1YV1ZV1[V1\V1]V1^V1
_V1WU1WU1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1jV1kV1lV1WU1WU1mV1WU1WU1WU1WU1nV1WU1WU1oV1PW1QW1RW1SW1TW1
UW1VW1WW1XW1YW1ZW1WU1[W1\W1]W1^W1_W1`W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1RX1
dW1SX1TX1UX1VX1UX1WX1XX1YX1ZX1[X1\X1]X1dW1^X1_X1`X1aX1aX1bX1cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1nX1
oX1PY1QY1RY1SY1TY1UY1VY1WY1XY1YY1ZY1[Y1\Y1ZY1]Y1^Y1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1mY1
ZY1ZY1nY1oY1ZY1PZ1QZ1RZ1SZ1SZ1TZ1SZ1UZ1VZ1WZ1SZ1SZ1SZ1XZ1SZ1SZ1SZ1YZ1SZ1VZ1VZ1WZ1ZZ1[Z1SZ1\Z1]Z1
SZ1SZ1SZ1SZ1^Z1SZ1XZ1SZ1_Z1SZ1`Z1aZ1bZ1bZ1bZ1cZ1dZ1eZ1fZ1SZ1SZ1SZ1SZ1SZ1gZ1hZ1SZ1SZ1SZ1SZ1iZ1SZ1
jZ1jZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1X[1Y[1Z[1[[1\[1][1^[1_[1`[1a[1b[1c[1d[1e[1f[1g[1
h[1i[1j[1k[1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1X\1Y\1Y\1Z\1[\1\\1]\1^\1_\1`\1a\1b\1c\1d\1e\1f\1
g\1h\1i\1j\1k\1l\1m\1n\1o\1P]1Q]1R]1S]1T]1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1a]1b]1c]1d]1e]1f]1
g]1h]1i]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1
g^1h^1i^1j^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_1Y_1Z_1[_1\_1]_1^_1__1`_1a_1b_1c_1d_1e_1f_1
g_1h_1i_1j_1k_1l_1m_1n_1o_1P`1Q`1R`1S`1T`1U`1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1_`1``1a`1b`1c`1d`1e`1f`1
g`1h`1i`1j`1i`1k`1l`1m`1n`1o`1Pa1Qa1Ra1Sa1Ta1Ua1Va1Wa1Xa1Ya1Za1[a1\a1]a1^a1_a1`a1aa1ba1ca1da1ea1
fa1ea1ga1ha1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Vb1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1
eb1fb1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Rc1Sc1Qc1Qc1Qc1Qc1
Qc1Qc1Qc1Qc1Qc1Qc1Qc1Tc1Sc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Qc1Uc1Qc1Qc1Qc1Qc1Sc1Sc1Sc1Qc1Qc1Qc1Qc1
Vc1Wc1Xc1Qc1Qc1Qc1Yc1Qc1Qc1Qc1Zc1Xc1Qc1[c1Qc1[c1[c1[c1[c1[c1[c1\c1]c1^c1_c1^c1^c1^c1`c1^c1ac1^c1
bc1^c1cc1dc1^c1ec1fc1gc1^c1hc1ic1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Td1Ud1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1
]d1_d1`d1ad1bd1cd1dd1ed1fd1gd1gd1hd1id1gd1jd1kd1kd1kd1ld1md1nd1jd1gd1od1Pe1jd1Pe1jd1gd1jd1gd1jd1
gd1jd1Qe1Re1gd1gd1gd1gd1Se1Te1ld1gd1gd1Ue1gd1gd1gd1gd1gd1gd1gd1gd1gd1gd1gd1gd1gd1gd1gd1gd1ld1gd1
Ve1jd1Ve1Ve1Ve1jd1Ve1We1Xe1jd1Ve1jd1Ve1jd1Ve1jd1Ve1jd1jd1Ve1jd1Ve1Ye1Ve1Ve1Ze1Ve1[e1[e1\e1]e1Ve1
Ve1Ve1Ve1Ve1Ve1Ve1Ve1^e1_e1`e1ae1be1ce1be1jd1be1jd1be1be1de1ee1be1jd1be1jd1be1jd1fe1ge1be1jd1be1
be1be1be1be1be1he1be1jd1be1be1jd1jd1be1jd1ie1jd1ie1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1
je1jd1ke1jd1le1jd1jd1jd1me1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1
jd1jd1id1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1ne1oe1ie1jd1Pf1Re1Qf1Rf1Sf1jd1ie1Tf1
jd1jd1jd1jd1jd1jd1jd1jd1jd1jd1Uf1Vf1Wf1Wf1jd1jd1jd1jd1jd1jd1jd1Xf1jd1jd1jd1jd1jd1Wf1Wf1jd1Yf1Zf1
[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1of1Pg1Qg1Rg1Sg1Tg1Ug1Vg1Wg1Xg1Yg1Zg1
[g1\g1]g1^g1_g1`g1ag1bg1cg1dg1eg1fg1gg1hg1ig1jg1kg1lg1mg1ng1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1
[h1\h1]h1^h1_h1`h1ah1bh1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Qi1af1Ri1Si1Ti1Ui1Vi1Wi1Xi1Xi1
Yi1Zi1[i1\i1]i1^i1af1_i1`i1ai1bi1ci1di1ei1fi1gi1]f1hi1ii1ji1ki1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1
Wj1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Rk1Rk1Sk1Tk1
Rk1Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1_k1`k1ak1bk1ck1dk1ek1fk1gk1hk1ik1jk1Vk1kk1lk1Vk1Vk1mk1nk1ok1Vk1
Pl1Ql1Rl1Sl1Tl1Vk1Vk1Vk1Vk1Ul1oj1Vl1Wl1Xl1Vk1Yl1Zl1[l1\l1]l1^l1_l1`l1al1bl1cl1dl1el1fl1gl1hl1il1
jl1kl1ll1fl1ml1nl1ol1Pm1Qm1el1el1Rm1Rm1Sm1Tm1Um1Vm1Rm1Wm1Xm1Ym1Zm1[m1\m1]m1^m1^m1Rm1_m1`m1am1bm1
cm1dm1em1fm1gm1hm1im1jm1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1[n1\n1]n1^n1_n1`n1an1
bn1cn1dn1en1fn1gn1hn1in1jn1kn1ln1mn1nn1on1Un1Po1Qo1Ro1Un1So1To1Uo1Un1Vo1Wo1Xo1Yo1Zo1Zo1Zo1Zo1[o1
\o1]o1Un1^o1^o1_o1Un1Un1Un1Un1`o1]n1]n1ao1]n1]n1bo1co1]n1do1eo1fo1`o1go1ho1io1jo1ko1lo1Un1mo1no1
oo1PP2QP2RP2Un1Ro1Un1Un1Un1SP2Un1TP2UP2VP2WP2XP2YP2ZP2Un1[P2\P2]P2Un1^P2_P2Un1Un1Un1Un1Un1Un1`P2
aP2bP2cP2dP2eP2fP2gP2hP2iP2hP2Un1jP2kP2lP2mP2mP2nP2oP2mP2mP2PQ2PQ2PQ2nP2QQ2PQ2mP2oP2nP2RQ2PQ2SQ2
mP2TQ2UQ2mP2mP2mP2VQ2PQ2mP2mP2mP2mP2mP2mP2mP2WQ2XQ2YQ2mP2ZQ2mP2PQ2[Q2PQ2\Q2nP2mP2]Q2mP2^Q2mP2mP2
PQ2mP2oP2\Q2mP2_Q2`Q2aQ2UQ2PQ2PQ2PQ2bQ2mP2cQ2PQ2dQ2mP2bQ2mP2PQ2bQ2nP2mP2mP2UQ2PQ2nP2PQ2eQ2eQ2PQ2
fQ2gQ2PQ2mP2hQ2iQ2mP2oP2PQ2nP2PQ2oP2jQ2kQ2lQ2nP2mQ2UQ2nP2nP2UQ2UQ2UQ2UQ2nQ2PQ2mP2mP2mP2mP2mP2oQ2
PR2QR2PQ2RR2SR2mP2PQ2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2^R2_R2`R2aR2bR2cR2dR2eR2fR2eR2gR2hR2iR2jR2kR2
lR2mR2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS2[S2\S2]S2^S2ZS2_S2`S2aS2bS2cS2dS2eS2dS2dS2fS2gS2hS2
iS2jS2kS2lS2mS2dS2dS2nS2dS2dS2dS2dS2dS2oS2PT2QT2RT2ST2TT2ST2ST2UT2VT2ST2ST2WT2XT2YT2ZT2ST2ST2ST2
ST2ST2ST2[T2[T2[T2[T2[T2[T2[T2ST2ST2ST2\T2]T2]T2^T2_T2`T2aT2bT2cT2dT2eT2fT2gT2\T2hT2iT2jT2kT2lT2
mT2nT2oT2PU2QU2RU2SU2TU2UU2VU2WU2\T2XU2YU2ZU2[U2\U2]U2^U2_U2`U2aU2]T2bU2]T2cU2dU2eU2fU2gU2hU2iU2
jU2kU2lU2cT2mU2nU2\T2oU2PV2\T2QV2RV2RV2SV2TV2UV2RV2VV2WV2\T2XV2YV2RV2ZV2[V2\V2]V2^V2^V2_V2`V2RV2
cT2aV2bT2\T2bV2cV2dV2\T2eV2fV2gV2bT2\T2cU2\T2\T2\T2\T2\T2hV2\T2\T2iV2jV2\T2\T2\T2kV2bT2RV2\T2RV2
\T2lV2\T2\T2\T2mV2]T2nV2\T2\T2oV2PW2QW2RW2]T2SW2\T2\T2TW2UW2VW2WW2XW2YW2ZW2[W2cT2cU2\W2]W2^W2_W2
`W2aW2bW2cW2dW2eW2fW2fW2gW2hW2iW2jW2kW2fW2fW2lW2fW2mW2nW2oW2PX2PX2QX2RX2SX2TX2UX2VX2jW2WX2XX2YX2
ZX2[X2\X2]X2^X2_X2`X2aX2^X2bX2cX2dX2eX2fX2gX2hX2iX2^X2jX2kX2lX2mX2nX2oX2^X2PY2QY2RY2SY2TY2UY2VY2
WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2lX2^X2PZ2PZ2QZ2RZ2^X2
SZ2^X2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2^X2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2mZ2nZ2oZ2kZ2
P[2Q[2oZ2R[2S[2T[2kZ2U[2V[2W[2X[2U[2U[2Y[2Z[2oZ2[[2U[2U[2\[2][2^[2_[2`[2a[2b[2c[2d[2oZ2e[2oZ2f[2
g[2h[2oZ2oZ2oZ2i[2j[2U[2U[2U[2k[2oZ2l[2m[2n[2o[2P\2U[2Q\2U[2U[2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2
]\2]\2^\2_\2`\2a\2]\2b\2]\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2l\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2S]2W]2
X]2Y]2Z]2[]2\]2]]2^]2_]2`]2a]2b]2c]2d]2e]2f]2S]2g]2h]2i]2j]2k]2l]2m]2n]2o]2P^2Q^2R^2S^2T^2U^2V^2
W^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2c^2d^2e^2e^2f^2g^2h^2i^2j^2k^2k^2c^2l^2m^2n^2o^2P_2h^2Q_2R_2
S_2T_2U_2V_2W_2X_2Y_2Z_2[_2\_2]_2^_2__2`_2c^2a_2b_2c_2d_2c^2c^2c^2c^2e_2f_2g_2h_2i_2j_2k_2f_2l_2
m_2n_2o_2o_2o_2o_2o_2o_2o_2o_2o_2o_2o_2o_2o_2P`2Q`2o_2o_2R`2R`2R`2R`2R`2R`2R`2R`2S`2T`2T`2R`2R`2
R`2U`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2V`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2R`2
V`2R`2R`2R`2R`2R`2W`2R`2R`2R`2R`2X`2R`2Y`2Z`2[`2\`2]`2^`2_`2``2a`2b`2c`2R`2R`2d`2R`2W`2R`2R`2R`2
e`2e`2f`2R`2g`2h`2h`2h`2R`2R`2R`2R`2i`2j`2k`2l`2m`2n`2o`2Pa2k`2k`2Qa2Ra2k`2Sa2Ta2Ua2Va2Wa2Xa2Ya2
Za2[a2\a2]a2^a2_a2`a2aa2ba2ca2da2ea2fa2ga2ha2ha2ha2ha2ha2ia2ha2ja2ja2ka2ha2ha2ha2la2la2ma2la2na2
ha2na2ha2na2ha2ga2ha2ha2ha2la2la2oa2ha2ha2ha2Pb2ha2ha2ha2la2la2Qb2ha2ha2ha2Rb2Sb2la2la2ha2ha2Tb2
Sb2ha2ha2Ub2la2Vb2Sb2Wb2Sb2ja2ja2Sb2Xb2la2Yb2la2ha2ha2ha2ha2la2la2Zb2ha2[b2[b2\b2]b2\b2]b2^b2]b2
_b2]b2\b2]b2]b2\b2]b2`b2]b2]b2ab2bb2]b2]b2bb2bb2cb2]b2db2bb2eb2bb2]b2fb2bb2\b2]b2bb2bb2gb2]b2hb2
ib2bb2bb2[b2jb2ib2bb2bb2bb2bb2ib2kb2ib2]b2]b2]b2lb2bb2]b2]b2\b2]b2mb2]b2nb2]b2ob2]b2]b2]b2Pc2]b2
bb2bb2Qc2Qc2Rc2Sc2]b2]b2]b2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2\c2]c2^c2_c2bb2`c2bb2ac2bb2]b2bc2bb2]b2]b2]b2
]b2]b2Xc2Xc2cc2bb2dc2ec2bb2fc2gc2hc2ic2jc2gc2gc2gc2kc2gc2lc2mc2nc2gc2gc2oc2gc2Pd2gc2gc2gc2Qd2Rd2
Sd2Td2Ud2Vd2Qd2Wd2Xd2Yd2Zd2[d2Zd2[d2Zd2[d2Zd2[d2\d2]d2]d2[d2[d2^d2[d2[d2_d2[d2`d2[d2ad2[d2[d2bd2
[d2[d2[d2[d2[d2cd2[d2[d2dd2[d2[d2ed2fd2[d2gd2gd2[d2[d2[d2[d2[d2[d2hd2[d2id2id2[d2[d2ad2[d2ad2[d2
jd2[d2kd2]d2ld2]d2md2]d2nd2]d2[d2[d2ld2]d2]d2]d2od2]d2Pe2Qe2Re2[d2[d2Se2[d2[d2[d2[d2[d2[d2[d2Te2
[d2Ue2[d2Ve2[d2[d2[d2[d2[d2We2[d2[d2Xe2[d2]d2]d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2Ye2[d2]d2]d2]d2[d2
[d2[d2[d2Ze2]d2[e2]d2\e2[d2]e2[d2[d2[d2^e2_e2`e2[d2[d2[d2[d2[d2[d2ae2[d2[d2[d2[d2[d2[d2be2ce2de2
[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2ee2fe2ge2he2[d2[d2[d2[d2[d2[d2ie2je2[d2[d2ke2le2me2ne2[d2[d2[d2[d2
ce2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2oe2[d2Pf2[d2[d2[d2Qf2Rf2[d2[d2Sf2[d2Tf2Uf2Vf2Wf2Xf2Yf2Zf2[f2
\f2]f2^f2_f2`f2af2bf2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Vg2of2Wg2Xg2Yg2Yg2
Zg2[g2\g2\g2\g2]g2^g2_g2`g2\g2\g2ag2bg2cg2dg2eg2fg2\g2gg2hg2ig2jg2\g2kg2lg2\g2mg2ng2og2Ph2Qh2Rh2
Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2nh2oh2ih2ih2
ih2Pi2ih2ih2ih2Qi2ih2Ri2Si2ih2ih2ih2ih2ih2ih2ih2Ti2Ti2Ui2Ui2ih2ih2Vi2Wi2Xi2Yi2Zi2Yi2ih2ih2ih2ih2
[i2ih2ih2ih2\i2ih2]i2^i2ih2ih2ih2ih2ih2ih2ih2_i2ih2ih2ih2`i2ih2ih2ih2ih2ih2ih2ai2ih2bi2ci2di2di2
ei2fi2gi2hi2ii2ih2ji2ki2li2ih2ih2ih2ih2ih2ih2ih2mi2ih2ih2ih2ih2ih2ih2ni2ih2oi2Pj2Qj2Rj2ih2Sj2ih2
ih2ih2ih2ih2ih2ih2ih2ih2ih2ih2ih2ih2Tj2ih2Rj2Rj2Uj2Vj2Wj2ih2Xj2Xj2Yj2ih2Zj2ih2[j2\j2lh2]j2^j2Xj2
_j2`j2\j2aj2Xj2ih2ih2ih2ih2ih2ih2bj2bj2ih2ih2ih2ih2cj2dj2ej2fj2gj2hj2ej2ej2ij2ej2ej2jj2kj2lj2ej2
mj2ej2nj2ej2oj2oj2Pk2ej2Qk2Rk2ej2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2ak2bk2ck2dk2ek2fk2gk2
hk2ik2jk2kk2lk2mk2nk2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl2Wl2Xl2Yl2Zl2[l2gk2\l2]l2^l2_l2`l2lk2lk2lk2al2bl2cl2
dl2el2fl2gl2hl2il2jl2kl2ll2lk2lk2lk2ml2nl2ol2lk2Pm2Qm2lk2lk2lk2lk2lk2lk2lk2Rm2Sm2Tm2lk2lk2lk2Um2
Vm2lk2lk2Wm2lk2lk2Xm2lk2Ym2lk2Zm2[m2\m2\m2lk2]m2^m2_m2`m2am2bm2jl2cm2dm2em2lk2fm2gm2\m2hm2\m2lk2
lk2lk2lk2lk2im2jm2km2Rm2lm2lk2lk2mm2nm2om2lk2Pn2Qn2lk2Rn2lk2Sn2lk2Tn2Un2lk2Vn2Wn2Xn2Yn2lk2lk2lk2
lk2Zn2[n2\n2\n2\n2\n2\n2\n2]n2^n2^n2^n2_n2^n2^n2^n2_n2`n2`n2]n2]n2]n2\n2\n2\n2an2an2an2bn2cn2dn2
an2en2fn2]n2`n2gn2hn2hn2\n2fn2]n2fn2]n2\n2\n2in2an2fn2fn2fn2an2jn2an2an2kn2ln2mn2mn2mn2kn2nn2]n2
on2Po2on2on2]n2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2`o2ao2bo2co2do2`o2`o2eo2fo2go2ho2
io2jo2ko2`o2lo2fo2`o2`o2fo2fo2`o2mo2no2oo2mo2PP3fo2`o2QP3fo2RP3SP3`o2`o2`o2TP3UP3VP3WP3XP3YP3ZP3
[P3\P3]P3^P3_P3`P3aP3bP3aP3cP3dP3eP3fP3gP3`P3hP3iP3jP3kP3lP3mP3nP3oP3PQ3`P3QQ3RQ3SQ3TQ3UQ3VQ3WQ3
XQ3YQ3ZQ3[Q3\Q3\Q3]Q3^Q3\Q3_Q3`Q3aQ3bQ3cQ3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3lQ3mQ3nQ3oQ3PR3QR3RR3RR3SR3TR3
UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R3_R3[R3`R3aR3bR3cR3^R3dR3eR3fR3gR3hR3iR3^R3jR3jR3kR3lR3mR3nR3oR3PS3
QS3RS3SS3TS3US3VS3WS3XS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3eS3fS3gS3hS3iS3jS3kS3lS3mS3nS3oS3PT3
QT3RT3ST3TT3UT3VT3WT3XT3YT3ZT3[T3\T3]T3^T3_T3`T3aT3bT3cT3dT3eT3fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3PU3
QU3RU3SU3TU3UU3UU3UU3VU3UU3UU3UU3UU3UU3WU3TU3XU3YU3UU3TU3UU3ZU3[U3\U3UU3]U3UU3^U3^U3VU3_U3UU3`U3
UU3UU3^U3UU3UU3UU3UU3UU3aU3bU3cU3dU3^U3^U3UU3XU3UU3VU3^U3^U3UU3UU3UU3eU3UU3fU3^U3UU3UU3bU3]U3UU3
^U3^U3UU3UU3UU3gU3hU3^U3iU3UU3^U3^U3jU3UU3kU3lU3mU3nU3oU3nU3nU3PV3QV3RV3SV3TV3UV3VV3nU3WV3XV3YV3
ZV3[V3\V3]V3^V3nU3_V3nU3`V3aV3bV3bV3cV3dV3dV3eV3eV3fV3gV3hV3iV3jV3kV3lV3mV3nV3oV3PW3QW3RW3SW3QW3
QW3TW3UW3VW3WW3XW3XW3YW3ZW3QW3QW3[W3\W3XW3]W3^W3_W3_W3QW3PW3`W3PW3PW3^W3^W3^W3aW3bW3QW3cW3dW3eW3
fW3gW3hW3iW3iW3iW3jW3kW3lW3mW3nW3oW3PX3QX3RX3SX3TX3UX3VX3WX3XX3YX3ZX3[X3\X3]X3^X3_X3`X3aX3bX3cX3
dX3eX3fX3gX3hX3iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3QY3SY3TY3UY3VY3WY3QY3XY3QY3YY3QY3ZY3[Y3\Y3QY3XY3QY3
]Y3[Y3QY3QY3^Y3QY3_Y3QY3QY3QY3QY3QY3QY3`Y3QY3aY3bY3cY3QY3dY3QY3QY3QY3eY3QY3fY3[Y3gY3hY3iY3jY3jY3
kY3lY3mY3nY3oY3PZ3QZ3RZ3SZ3TZ3UZ3VZ3WZ3XZ3YZ3ZZ3[Z3[Z3\Z3]Z3^Z3_Z3`Z3aZ3bZ3cZ3dZ3dZ3dZ3dZ3dZ3dZ3
eZ3eZ3eZ3eZ3eZ3fZ3fZ3gZ3gZ3gZ3gZ3gZ3gZ3hZ3iZ3jZ3kZ3kZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3U[3U[3U[3U[3
V[3W[3U[3U[3U[3U[3U[3U[3U[3X[3Y[3U[3Z[3U[3Z[3U[3[[3U[3U[3U[3U[3U[3U[3U[3U[3U[3U[3U[3U[3\[3\[3U[3
][3^[3^[3^[3^[3^[3^[3^[3^[3^[3^[3^[3_[3`[3a[3b[3_[3_[3c[3d[3e[3f[3g[3h[3h[3h[3a[3h[3i[3j[3k[3l[3
h[3h[3h[3h[3h[3h[3h[3h[3h[3h[3h[3h[3h[3h[3h[3m[3m[3m[3m[3n[3o[3P\3Q\3m[3R\3m[3S\3T\3U\3m[3V\3T\3
W\3X\3Y\3Z\3[\3\\3]\3^\3_\3`\3a\3b\3c\3d\3e\3f\3g\3h\3i\3j\3k\3l\3m\3n\3o\3P]3b\3c\3c\3c\3Q]3R]3
S]3Q]3Q]3Q]3T]3U]3V]3W]3X]3c\3Q]3Q]3Q]3Y]3Z]3W]3[]3Q]3\]3[]3]]3Q]3\]3Q]3^]3Q]3_]3Q]3`]3Q]3Q]3a]3
b]3c]3Q]3c\3c\3Q]3d]3e]3f]3g]3g]3Q]3Q]3Q]3c\3Q]3c\3h]3c\3i]3j]3k]3l]3m]3n]3o]3o]3P^3P^3P^3Q^3R^3
R^3P^3P^3P^3P^3P^3P^3P^3P^3P^3P^3P^3P^3P^3S^3P^3P^3T^3U^3T^3T^3P^3P^3P^3P^3P^3P^3P^3P^3P^3P^3P^3
P^3P^3P^3P^3P^3P^3P^3V^3P^3P^3P^3W^3X^3P^3Y^3X^3P^3Y^3X^3X^3Z^3P^3P^3P^3P^3P^3P^3P^3[^3P^3P^3\^3
P^3]^3P^3P^3P^3P^3^^3P^3_^3P^3P^3P^3P^3`^3`^3P^3P^3a^3b^3c^3c^3d^3e^3f^3g^3h^3i^3i^3j^3k^3l^3m^3
n^3o^3P_3P_3Q_3R_3S_3T_3U_3V_3W_3X_3Y_3Z_3[_3\_3]_3^_3W_3__3W_3`_3a_3b_3c_3d_3e_3e_3f_3e_3g_3h_3
f_3e_3e_3e_3f_3e_3e_3e_3e_3i_3j_3k_3e_3e_3e_3e_3e_3l_3m_3n_3e_3e_3e_3e_3e_3o_3P`3Q`3R`3S`3T`3U`3
V`3W`3X`3Y`3Z`3[`3\`3]`3^`3_`3``3a`3a`3b`3c`3a`3d`3e`3f`3a`3g`3h`3i`3j`3k`3l`3m`3n`3o`3X`3Pa3a`3
Qa3a`3X`3Ra3Sa3Ta3Ua3Va3Wa3a`3a`3Xa3Ya3Za3[a3a`3\a3]a3^a3a`3_a3a`3`a3aa3ba3ca3da3ea3fa3a`3ga3ha3
X`3ia3a`3ja3ka3a`3la3ma3na3oa3Pb3Qb3Rb3Sb3a`3Tb3Ub3Vb3Wa3Wa3Wb3Xb3a`3Yb3a`3Zb3[b3\b3]b3a`3a`3^b3
a`3a`3a`3a`3a`3X`3_b3`b3ab3bb3cb3db3eb3fb3X`3gb3a`3hb3a`3ib3jb3kb3lb3mb3a`3nb3a`3ob3a`3a`3a`3a`3
a`3a`3Pc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3a`3[c3\c3]c3^c3_c3a`3`c3ac3bc3cc3a`3a`3dc3ec3fc3gc3hc3ic3
jc3kc3lc3a`3mc3nc3a`3oc3Pd3a`3Wa3Wa3a`3a`3Qd3Rd3Sd3a`3a`3Td3Ud3Vd3Wd3Wa3Xd3Yd3Zd3[d3\d3]d3^d3a`3
_d3`d3ad3bd3cd3dd3ed3fd3gd3hd3id3jd3kd3ld3md3nd3od3Pe3X`3Qe3X`3Re3Se3Te3Ue3Wa3Ve3We3Xe3a`3Ye3a`3
Ze3a`3[e3\e3]e3^e3_e3`e3X`3a`3ae3be3ce3de3ee3fe3ge3Wa3he3ie3je3ke3le3me3ne3oe3Pf3Qf3a`3Wa3Rf3a`3
Sf3a`3a`3Tf3Uf3a`3a`3a`3a`3Vf3a`3Wf3Xf3a`3Yf3Zf3[f3a`3\f3a`3]f3^f3_f3^f3`f3^f3af3bf3cf3df3ef3ff3
gf3ff3ff3hf3if3jf3ff3jf3kf3lf3ff3mf3nf3of3Pg3Qg3Rg3ff3Sg3Tg3Ug3Vg3Wg3Xg3ff3Yg3ff3Zg3Ug3[g3\g3]g3
^g3_g3`g3ag3ff3ff3bg3ff3ff3ff3ff3cg3ff3ff3ff3ff3ff3ff3ff3ff3dg3ff3eg3fg3gg3hg3ig3ff3ff3ff3jg3ff3
ff3kg3lg3aW1mg3ng3og3ff3aW1Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3ff3ff3ff3Xh3Yh3Zh3[h3\h3ff3]h3^h3[h3[h3_h3`h3
ff3ah3bh3ch3dh3eh3fh3ff3ff3gh3hh3ih3jh3kh3lh3mh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3\i3
]i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3ff3ff3ff3ff3Vj3ff3Wj3
Xj3ff3Yj3Zj3ff3ff3[j3ff3\j3]j3^j3_j3ff3`j3ff3ff3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3nj3oj3Pk3
Qk3Rk3Sk3Tk3Uk3Vk3Wk3Ug3ff3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3ak3bk3ck3dk3ek3fk3gk3hk3ik3ik3jk3kk3lk3lk3
lk3mk3nk3ok3Pl3Ql3Rl3Sl3Tl3Ul3Rl3Vl3Wl3Xl3Yl3Zl3[l3\l3]l3Yl3^l3_l3`l3al3bl3cl3dl3el3fl3_l3gl3hl3
il3jl3kl3ll3ml3nl3ol3_l3Pm3Qm3Rm3Sm3Tm3_l3Um3Vm3Wm3_l3_l3_l3Xm3Ym3Zm3[m3\m3]m3_l3^m3_m3`m3_l3am3
bm3al3cm3dm3em3fm3gm3hm3im3_l3jm3km3lm3mm3nm3om3Pn3Qn3_l3_l3Rn3Sn3Tn3_l3_l3Un3_l3_l3_l3_l3Vn3Wn3
_l3_l3Xn3_l3Yn3_l3_l3_l3Zn3Zn3[n3_l3\n3]n3em3^n3_l3_n3em3`n3an3_l3bn3cn3_l3dn3en3fn3gn3_l3_l3hn3
_l3in3in3_l3_l3_l3_l3_l3jn3kn3_l3Wn3ln3_l3mn3^m3nn3_l3on3_l3Po3Qo3Ro3_l3So3To3Uo3_l3_l3em3em3Vo3
Wo3ln3Xo3Yo3Zo3_l3_l3_l3_l3_l3[o3\o3_l3_l3_l3_l3]o3^o3_o3_l3`o3_l3ao3bo3_l3_l3co3_l3do3eo3fo3go3
ho3_l3_l3io3jo3_l3ko3_l3lo3em3_l3mo3_l3no3_l3_l3oo3PP4QP4RP4_l3_l3Zn3SP4_l3TP4TP4UP4VP4_l3_l3WP4
XP4_l3_l3YP4ZP4[P4al3\P4]P4^P4_P4`P4aP4_l3_l3_l3bP4_l3cP4_l3_l3dP4_l3eP4_l3fP4_l3_l3_l3ln3_l3gP4
_l3hP4_l3_l3iP4_l3_l3_l3jP4_l3kP4_l3lP4mP4_l3nP4_l3oP4_l3PQ4QQ4_l3_l3_l3RQ4_l3_l3_l3SQ4_l3TQ4UQ4
_l3VQ4WQ4_l3_l3XQ4_l3_l3_l3_l3_l3_l3em3YQ4ZQ4[Q4_l3\Q4]Q4_l3^Q4_l3_Q4_l3_l3_l3`Q4_l3aQ4_l3_l3bQ4
_l3_l3cQ4dQ4_l3_l3_l3eQ4fQ4_l3_l3gQ4_l3_l3hQ4iQ4_l3_l3jQ4_l3kQ4_l3lQ4al3mQ4_l3_l3nQ4oQ4_l3PR4QR4
RR4SR4TR4_l3_l3UR4_l3VR4_l3_l3_l3WR4_l3XR4YR4ZR4_l3_l3[R4\R4]R4_l3_l3^R4_R4`R4aR4_l3_l3bR4_l3cR4
_l3_l3_l3_l3_l3_l3dR4eR4fR4gR4_l3hR4_l3iR4_l3jR4kR4_l3lR4Zn3mR4_l3_l3_l3nR4oR4PS4QS4RS4SS4TS4_l3
US4VS4_l3_l3WS4_l3XS4_l3YS4_l3ZS4[S4_l3_l3_l3\S4_l3]S4_l3_l3_l3^S4_S4`S4aS4_l3bS4_l3cS4dS4_l3_l3
eS4fS4_l3_l3gS4_l3hS4iS4_l3_l3_l3_l3jS4kS4lS4_l3mS4_l3_l3nS4oS4_l3PT4QT4RT4ST4TT4_l3_l3_l3UT4_l3
VT4WT4XT4YT4_l3_l3_l3ZT4_l3[T4_l3_l3\T4]T4_l3_l3_l3^T4_T4`T4QT4aT4_l3bT4em3cT4_l3_l3_l3dT4_l3eT4
_l3fT4gT4_l3hT4iT4_l3em3em3jT4_l3kT4lT4mT4nT4oT4PU4_l3_l3QU4_l3_l3_l3_l3RU4SU4TU4Wn3UU4al3VU4_l3
WU4_l3XU4YU4ZU4_l3_l3_l3[U4Wn3\U4_l3]U4_l3WQ4_l3_l3_l3_l3_l3_l3_l3_l3^U4Zn3_U4_l3_l3_l3`U4aU4bU4
cU4_l3dU4_l3eU4fU4gU4hU4iU4_l3_l3_l3jU4kU4lU4mU4nU4_l3_l3_l3_l3_l3oU4cm3_l3PV4QV4RV4WQ4SV4TV4UV4
VV4WV4_l3_l3_l3_l3_l3XV4_l3_l3_l3_l3YV4_l3ZV4_l3_l3_l3_l3_l3_l3_l3_l3_l3_l3_l3_l3_l3_l3[V4\V4_l3
_l3]V4_l3_l3_l3_l3_l3_l3^V4_l3_l3_l3_V4`V4_l3_l3aV4_l3_l3_l3_l3_l3_l3bV4_l3cV4dV4eV4fV4gV4hV4iV4
jV4jV4jV4jV4jV4kV4lV4mV4nV4oV4jV4PW4QW4RW4SW4TW4jV4jV4UW4jV4VW4WW4_l3_l3_l3_l3XW4YW4ZW4jV4[W4[W4
_l3_l3\W4jV4jV4jV4jV4]W4^W4_W4QW4QW4QW4`W4jV4aW4jV4bW4jV4cW4jV4jV4jV4dW4jV4_l3eW4fW4gW4hW4iW4jW4
kW4lW4_l3_l3mW4nW4_l3Wn3dR4_l3_l3_l3oW4_l3PX4QX4_l3_l3_l3RX4RX4SX4_l3_l3TX4_l3_l3_l3UX4lW4_l3_l3
_l3_l3_l3_l3_l3_l3_l3_l3_l3_l3VX4WX4_l3XX4YX4kW4_l3_l3_l3_l3_l3ZX4_l3_l3_l3_l3_l3[X4\X4_l3_l3]X4
_l3^X4_l3_X4`X4aX4bX4_l3cX4dX4_l3eX4fX4gX4hX4iX4em3jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4nX4TY4UY4VY4WY4
XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4gY4hY4iY4jY4kY4lY4mY4nY4oY4PZ4QZ4RZ4RZ4SZ4TZ4UZ4VZ4
WZ4XZ4YZ4ZZ4[Z4\Z4RZ4]Z4^Z4^Z4_Z4`Z4aZ4bZ4cZ4dZ4eZ4fZ4PZ4gZ4hZ4iZ4jZ4PZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4
S[4T[4U[4V[4W[4X[4Y[4Z[4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4
S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4`\4a\4b\4c\4d\4e\4f\4`\4`\4`\4g\4h\4i\4j\4k\4l\4m\4n\4
o\4P]4Q]4R]4`\4`\4S]4T]4U]4V]4V]4W]4X]4Y]4Z]4[]4[]4[]4[]4[]4[]4[]4\]4]]4^]4_]4[]4[]4`]4[]4[]4a]4
[]4b]4c]4d]4e]4f]4g]4h]4i]4[]4h]4j]4[]4[]4[]4\]4[]4k]4[]4[]4i]4l]4[]4m]4m]4n]4[]4[]4[]4[]4[]4o]4
P^4\]4[]4[]4[]4Q^4[]4[]4[]4[]4[]4R^4S^4[]4S^4[]4[]4[]4T^4[]4[]4U^4[]4V^4[]4W^4[]4X^4Y^4Z^4[]4[^4
\^4[]4[]4[]4[]4]^4T^4\]4[]4^^4c]4_^4m]4`^4a^4[]4b^4[]4[]4[]4[]4[]4[]4\]4[]4c^4d^4e^4[]4[]4f^4[]4
g^4[]4g^4[]4[]4h^4i^4j^4[]4k^4[]4[]4l^4l^4l^4[]4m^4n^4j^4[]4o^4P_4Q_4j^4[]4_^4R_4X]4[]4[]4[]4[]4
[]4[]4S_4m]4[]4[]4[]4[]4m]4[]4[]4T_4Q_4\]4[]4Q_4[]4j^4[]4m]4U_4[]4[]4[]4\]4[]4V_4W_4[]4[]4[]4X_4
[]4Y_4[]4Z_4[_4[]4[]4m]4m]4n]4[]4[]4[]4\_4[]4]_4[]4^_4__4[]4[]4[]4[]4[]4[]4`_4[]4[]4a_4[]4b_4X]4
c_4d_4[]4m]4e_4[]4f_4g_4[]4\^4[]4[]4[]4h_4[]4[]4[]4[]4i_4U]4[]4j_4k_4[]4l_4m]4[]4[]4[]4[]4[]4[]4
m_4n_4o_4P`4Q`4R`4[]4[]4S`4T`4U`4V`4W`4[]4T`4X`4T`4Y`4[]4Z`4[`4\`4]`4^`4[]4[]4[]4_`4``4a`4[]4b`4
[]4b`4[]4b`4c`4[]4d`4e`4f`4g`4h`4i`4[]4[]4[]4[]4[]4[]4[]4j`4[]4[]4[]4k`4[]4[]4l`4m`4[]4n`4o`4Pa4
Qa4Ra4[]4Sa4[]4Ta4Ua4Va4[]4Ua4Wa4Xa4Ya4Ua4Za4Za4[a4[]4\a4]a4^a4[]4[]4^a4[]4[]4[]4_a4`a4aa4[]4[]4
[]4ba4ca4[]4da4[]4[]4\]4[]4[]4[]4ea4[]4fa4[]4[]4[]4ga4[]4[]4[]4[]4[]4[]4[]4[]4[]4[]4[]4[]4[]4ha4
[]4[]4[]4\]4[]4ia4ja4ka4[]4[]4[]4[]4la4[]4ma4na4oa4Pb4Qb4Rb4[]4Sb4Tb4Ub4Vb4Sb4[]4R^4[]4[]4[]4[]4
[]4[]4Wb4Xb4[]4[]4[]4[]4[]4Yb4[]4Zb4[]4[b4[]4[]4[]4\b4]b4^b4_b4`b4ab4bb4cb4db4eb4fb4gb4hb4ib4jb4
kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4^c4_c4`c4ac4bc4Wc4cc4dc4ec4fc4gc4hc4ic4
jc4kc4lc4mc4nc4oc4hc4Pd4hc4Qd4Rd4jc4Sd4Sd4jc4jc4hc4Td4Ud4Vd4Wd4Wd4Wd4Vd4Wd4Wd4Wd4Vd4Wd4Wd4Wd4Vd4
Wd4hc4Xd4Yd4Zd4[d4\d4]d4^d4_d4`d4ad4bd4cd4dd4ed4fd4gd4hd4id4jd4^d4kd4ld4md4nd4^d4od4Pe4Qe4Re4Se4
^d4Te4Ue4Ve4^d4We4^d4Xe4Ye4Ze4[e4\e4]e4^e4_e4`e4ae4be4ce4de4ee4fe4ge4he4ie4ie4ie4ie4ie4ie4je4ke4
ie4le4me4ie4ie4ie4ie4ie4ie4ie4ie4ie4ne4oe4Pf4Pf4ie4ie4ie4ie4ie4ie4Qf4Rf4ie4Sf4ie4Tf4Uf4Vf4Wf4Xf4
ie4Yf4Zf4[f4\f4]f4^f4ie4_f4ie4`f4ie4ie4af4bf4cf4ie4df4ie4ie4ie4ie4ie4ie4ef4ie4ie4ie4ie4ie4ie4ie4
ie4ff4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4gf4hf4ie4ie4ie4if4ie4ie4jf4kf4ie4ie4ie4ie4lf4mf4
nf4of4Pg4Qg4Rg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4Zg4Zg4[g4\g4ie4]g4ie4ie4ie4^g4_g4`g4ag4ie4bg4ie4cg4ie4
of4nf4ie4dg4dg4ie4ef4ie4ie4ie4eg4ie4ie4of4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4ie4fg4gg4hg4ig4ef4
jg4ie4ie4ie4ie4ie4kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4ie4ie4ie4Th4Uh4Vh4Wh4Xh4ie4ie4ie4ie4ie4Yh4Zh4[h4ef4
\h4]h4^h4ie4_h4ie4ie4ie4ie4ie4`h4ie4ie4ie4ie4ah4bh4ch4dh4ie4ie4eh4ie4fh4gh4gh4nf4hh4ih4jh4kh4lh4
mh4nh4oh4Pi4Qi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4ai4bi4Qi4ci4Qi4di4ei4fi4gi4hi4ii4
ji4ki4li4mi4ni4oi4Pj4Qj4Pj4Pj4Rj4Sj4Tj4Uj4Pj4Vj4Wj4Pj4Xj4Pj4Yj4Zj4[j4\j4]j4^j4Pj4Pj4_j4`j4aj4bj4
cj4Pj4dj4ej4fj4gj4hj4ij4jj4kj4lj4mj4nj4oj4Pk4Qk4Rk4Sk4Tk4Uk4oj4Vk4oj4oj4Wk4oj4oj4oj4oj4oj4oj4oj4
oj4oj4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4ck4dk4ek4fk4ek4ek4ek4ek4ek4ek4ek4ek4ek4ek4ek4gk4ek4hk4ik4
ek4ek4jk4kk4lk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4Yl4Yl4Yl4[l4\l4]l4]l4Yl4Yl4Yl4Yl4Yl4^l4
_l4`l4al4bl4cl4dl4el4fl4gl4hl4il4jl4kl4ll4ml4nl4ol4Pm4Qm4Rm4Sm4Tm4Um4Vm4Wm4Xm4Ym4Zm4[m4\m4]m4^m4
_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Sn4Tn4[m4[m4Un4[m4Vn4Wn4Xn4Xn4Yn4Xn4
Xn4Xn4Zn4Xn4Xn4Xn4[n4\n4]n4^n4_n4`n4[m4an4bn4[m4cn4cn4dn4en4fn4gn4hn4in4jn4[m4kn4ln4mn4nn4on4Po4
Qo4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4bo4co4do4eo4fo4go4ho4io4jo4ko4lo4mo4no4oo4PP5
QP5RP5SP5TP5`o4UP5VP5WP5eo4XP5YP5ZP5XP5XP5[P5\P5]P5ZP5^P5XP5XP5XP5_P5PP5XP5PP5PP5PP5`P5PP5aP5bP5
cP5PP5XP5PP5PP5TP5XP5XP5VP5XP5XP5XP5XP5XP5PP5PP5PP5dP5PP5eP5eP5PP5fP5gP5hP5XP5iP5jP5^P5kP5PP5lP5
PP5_P5mP5nP5PP5XP5PP5PP5PP5PP5PP5oP5PQ5QQ5RQ5SQ5TQ5UQ5TQ5VQ5WQ5XQ5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5aQ5bQ5
cQ5dQ5TQ5eQ5fQ5gQ5`Q5hQ5iQ5jQ5kQ5lQ5TQ5TQ5TQ5mQ5nQ5TQ5oQ5TQ5TQ5TQ5PR5hQ5TQ5TQ5^Q5QR5RR5SR5TR5QR5
QR5UR5VR5UR5VR5UR5VR5WR5QR5XR5YR5QR5ZR5[R5\R5YR5QR5YR5QR5QR5QR5QR5QR5QR5YR5YR5]R5QR5QR5QR5^R5_R5
`R5QR5aR5QR5bR5cR5dR5eR5fR5gR5DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD
DDDDDDDDhR5iR5jR5kR5lR5mR5nR5oR5AAAof2of2of2of2of2of2of2of2of2PS5QS5of2RS5SS5of2TS5US5VS5of2of2o
f2of2of2of2of2of2of2of2of2WS5XS5YS5of2ZS5of2of2of2of2of2of2of2of2[S5\S5of2]S5of2of2^S5of2_S5of2o
f2`S5of2of2of2of2of2of2of2of2of2of2of2aS5bS5of2of2of2of2of2cS5of2dS5of2eS5of2fS5gS5of2of2of2hS5o
f2of2iS5jS5of2kS5lS5mS5of2nS5of2oS5of2of2of2of2of2of2of2of2PT5of2of2of2of2of2of2of2QT5QT5of2RT5o
f2of2of2of2of2of2ST5TT5UT5of2VT5WT5of2of2of2of2of2of2of2of2of2XT5of2of2of2of2YT5of2ZT5[T5\T5]T5o
f2^T5of2_T5of2of2of2`T5of2aT5bT5cT5dT5of2of2of2of2eT5fT5gT5of2hT5of2of2of2of2of2iT5jT5kT5of2of2l
T5of2mT5nT5of2of2oT5PU5QU5of2of2of2of2of2of2of2of2RU5of2SU5of2TU5of2UU5VU5WU5XU5YU5of2ZU5[U5\U5]
U5^U5_U5`U5aU5bU5cU5dU5eU5fU5gU5hU5iU5jU5kU5lU5mU5nU5oU5PV5QV5RV5SV5TV5UV5VV5WV5XV5YV5ZV5[V5\V5T
V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5hV5iV5jV5kV5lV5mV5nV5oV5PW5QW5RW5SW5TW5UW5VW5WW5XW5YW5ZW5[W5\
W5]W5^W5_W5_W5`W5aW5aW5_W5bW5_W5_W5cW5dW5eW5fW5gW5hW5iW5jW5hW5kW5lW5kW5mW5nW5kW5kW5oW5kW5PX5QX5R
X5RX5SX5TX5UX5VX5WX5XX5YX5ZX5ZX5[X5XX5\X5]X5^X5^X5^X5^X5^X5^X5^X5^X5_X5^X5^X5^X5`X5^X5^X5^X5^X5^
X5^X5aX5^X5^X5^X5bX5^X5^X5^X5^X5^X5^X5cX5^X5dX5eX5^X5fX5gX5hX5iX5jX5^X5kX5lX5^X5^X5^X5mX5nX5oX5^
X5PY5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5QY5RY5^X5^X5SY5^X5TY5UY5^X5^X5VY5^X5^X5^X5^X5^X5^X5^X5^X5^
X5WY5^X5XY5^X5YY5ZY5[Y5^X5^X5^X5^X5^X5\Y5^X5^X5]Y5^Y5_Y5`Y5ZY5aY5^X5bY5cY5dY5^X5eY5^X5^X5fY5^X5^
X5^X5^X5gY5hY5iY5^X5^X5^X5jY5kY5^X5^X5^X5^X5^X5lY5kY5^X5^X5^X5^X5^X5mY5^X5nY5oY5PZ5QZ5ZY5RZ5^X5^
X5SZ5^X5^X5_Y5_Y5_Y5TZ5^X5^X5kY5UZ5VZ5WZ5^X5^X5^X5^X5XZ5^X5YZ5^X5^X5^X5^X5^X5^X5ZZ5^X5[Z5^X5^X5^
X5ZY5^X5YZ5YZ5\Z5^X5SZ5^X5^X5]Z5^Z5^X5_Z5`Z5aZ5YZ5^X5^X5^X5XZ5^X5bZ5cZ5dZ5^X5eZ5fZ5gZ5^X5hZ5^X5^
X5iZ5jZ5kZ5lZ5mZ5jZ5jZ5nZ5^X5^X5oZ5^X5P[5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5YZ5^X5^X5^X5Q[5^X5R[5S[5T
[5^X5^X5^X5^X5^X5^X5^X5U[5^X5^X5V[5W[5^X5^X5^X5\Y5X[5Y[5^X5Z[5[[5^X5\[5^X5][5^[5^X5^X5^X5^X5^X5^
X5^X5^X5^X5^X5_[5`[5^X5^X5a[5^X5^X5^X5^X5^X5^X5^X5b[5c[5^X5^X5^X5d[5e[5XZ5^X5^X5^X5^X5^X5^X5^X5^
X5^X5^X5f[5g[5^X5^X5h[5^X5^X5^X5^X5^X5^X5^X5^X5i[5^X5lY5Q[5^X5Q[5Q[5j[5Q[5Q[5^X5k[5^X5l[5m[5^X5^
X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5^X5lY5^X5^X5^X5^
X5^X5^X5^X5^X5ZY5Q[5n[5^X5^X5o[5P\5^X5Q\5R\5S\5^X5T\5U\5^X5^X5V\5^X5^X5^X5^X5^X5^X5^X5Q[5^X5^X5^
X5^X5^X5^X5^X5S\5^X5^X5YZ5YZ5^X5YZ5YZ5^X5YZ5^X5^X5^X5W\5Q[5^X5^X5YZ5^X5Q[5X\5Y\5Z\5[\5^X5\\5]\5^
\5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5_\5Q[5Q[5`\5a\5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5b\5Q[5Q[5Q[5Q
[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5c\5Q[5Q[5Q[5Q[5Q[5Q[5d\5Q[5Q[5Q[5Q[5Q[5Q[5Q[5e\5Q[5Q[5Q[5Q
[5f\5g\5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5h\5Q[5Q[5Q[5Q[5i\5Q[5j\5k\5Q[5Q[5l\5m\5Q[5Q[5Q[5n\5o\5Q
[5Q[5Q[5Q[5P]5Q[5Q[5Q[5Q]5Q[5R]5S]5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5T]5Q[5Q[5U]5Q[5Q[5Q[5Q[5Q[5Q
[5V]5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5W]5Q[5Q[5Q[5Q[5Q
[5Q[5Q[5X]5Q[5Q[5Y]5Q[5Q[5o\5Z]5Q[5[]5Q[5Q[5Q[5Q[5Q[5Q[5\]5]]5Q[5Q[5^]5Q[5Q[5_]5Q[5V]5`]5Q[5Q[5Q
[5a]5b]5Q[5b]5b]5Q[5Q[5Q[5Q[5Q[5Q[5b]5Q[5Q[5Q[5Q[5Q[5Q[5c]5d]5e]5Q[5Q[5f]5f]5g]5Q[5Q[5Q[5h]5Q[5i
]5Q[5j]5Q[5Q[5Q[5Q[5Q[5k]5l]5Q[5Q[5Q[5Q[5Q[5m]5Q[5Q[5Q[5Q[5Q[5Q[5Q[5n]5Q[5Q[5o]5P^5Q[5Q^5Q[5Q[5Q
^5o\5Q[5Q[5Q[5R^5Q[5Q[5Q[5Q[5S^5Q[5Q[5T^5U^5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5V^5Q[5Q[5Q[5Q[5Q[5W
^5Q[5Q[5o\5X^5Y^5Z^5Q[5Q[5Q[5Q[5Q[5[^5Q[5Q[5\^5Q[5Q[5Q[5]^5Q[5Q[5Q[5Q[5^^5Q[5_^5Q[5Q[5S\5Q[5Q[5Q
[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5`^5Q[5Q[5a^5Q[5Q[5Q[5b^5P^5Q[5Q[5b]5Q[5c^5Q[5d^5e^5Q[5Q
[5Q[5Q[5Q[5Q[5Q[5b]5Q[5Q[5Q[5Q[5Q[5Q[5f^5Q[5g^5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5h
^5Q[5Q[5i^5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5j^5Q[5Q[5Q[5Q[5Q[5k^5Q[5Q[5l^5Q[5Q[5Q[5Q[5m^5Q[5Q[5Q
[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5d^5Q[5Q[5Q[5Q[5n^5Q[5Q[5Q[5Q[5Q[5Q[5Q[5o^5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5P_5Q
[5Q[5Q[5Q[5Q[5Q_5Q[5Q[5Q[5Q[5Q[5S\5R_5S\5S_5T_5Q[5Q[5U_5V_5Q[5Q[5W_5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5X_5Y
_5Z_5Q[5[_5Q[5Q[5Q[5Q[5Q[5Q[5\_5c\5Q[5Q[5Q[5]_5^_5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q
[5Q[5__5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5`_5Q[5Q[5Q[5a_5Q[5Q[5Q[5Q[5d\5Q[5Q[5Q[5Q[5Q[5Q[5Q[5d
\5Q[5Q[5Q[5Q[5b_5c_5Q[5Q[5Q[5Q[5__5__5d_5Q[5Q[5Q[5Q[5Q[5e_5Q[5Q[5Q[5Q[5Q[5Q[5Q[5f_5Q[5Q[5Q[5Q[5Q
[5Q[5g_5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5h_5Q[5Q[5Q[5Q[5Q
[5Q[5Q[5Q[5Q[5Q[5i_5Q[5j^5Q[5j_5Q[5k_5Q[5Q[5Q[5l_5m_5S\5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5n_5Q
[5o_5Q[5P`5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5b]5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5Q[5]^5Q[5Q
[5Q[5Q[5Q[5Q[5Q[5Q[5Q`5Q[5Q[5Q[5Q[5Q[5R`5S`5Q[5o\5o\5Q[5Q[5T`5T`5T`5T`5T`5T`5U`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5V`5T`5T`5T`5T`5T`5T`5W`5T`5X`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5Y`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5Z`5T`5Z`5T`5T`5T`5Z`5[`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5\`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5]`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5^`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5Z`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5_`5T`5T`5T`5T`5T`5T`5T`5T`5``5a`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5b`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5c`5T`5T`5T`5T`5T`5T`5d`5T`5T`5T`5T`5T`5T`5T`5T`5U`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5c`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5Z`5T`5T`5T`5U`5e
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5f`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5g`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5Z`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5h`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5c`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5i`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5U`5U`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5j`5T`5T`5T`5T`5T`5T`5T`5T
`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5T`5k`5l`5m`5n`5n`5n`5n`5n`5o`5n`5n`5n`5n`5n`5Pa5n`5Qa5n`5n
`5n`5l`5l`5n`5l`5Ra5Sa5Ta5Ua5Va5Wa5n`5Xa5n`5n`5n`5n`5n`5n`5Ya5n`5Za5[a5\a5]a5^a5_a5_a5`a5aa5ba5c
a5da5_a5ea5fa5ga5ha5ia5ja5ka5ga5la5ma5na5oa5Pb5Qb5Rb5_a5ga5ga5Sb5Tb5Ub5_a5Vb5Wb5Xb5Yb5Zb5[b5na5\
b5\b5]b5^b5\b5\b5_b5`b5ab5\b5bb5cb5\b5\b5\b5\b5\b5\b5\b5\b5db5\b5eb5\b5\b5\b5fb5\b5gb5\b5\b5\b5h
b5\b5\b5ib5\b5hb5hb5jb5kb5\b5lb5\b5mb5\b5nb5\b5ob5\b5Pc5Qc5\b5\b5Rc5Sc5Tc5Uc5Vc5Wc5\b5Xc5\b5Yc5\
b5\b5Zc5[c5\c5\b5]c5\b5^c5\b5_c5\b5`c5\b5\b5\b5\b5\b5ac5\b5\b5\b5\b5\b5\b5bc5cc5dc5bc5bc5bc5bc5e
c5fc5gc5bc5hc5ic5bc5jc5kc5lc5mc5bc5bc5bc5bc5bc5nc5oc5Pd5bc5Qd5Rd5Sd5Td5Ud5Vd5Wd5bc5bc5bc5bc5bc5X
d5Yd5Zd5bc5bc5bc5[d5bc5\d5bc5bc5]d5bc5^d5_d5`d5ad5bc5bd5bc5bc5bc5bc5cd5dd5ed5fd5gd5hd5bc5bc5id5j
d5kd5ld5md5nd5od5Pe5Qe5Re5Qe5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5ee5fe5ge5he5i
e5je5bc5ke5le5me5ne5bc5bc5bc5oe5bc5Pf5bc5bc5bc5bc5Qf5Rf5bc5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Zf5[f5bc5\f5bc5b
c5bc5]f5^f5bc5_f5bc5`f5bc5af5bf5bf5cf5df5ef5bf5bf5ff5bf5gf5hf5if5bf5jf5bf5bf5kf5lf5mf5bf5nf5bf5o
f5bf5jf5bf5bf5Pg5bf5Qg5bf5Qg5bf5Rg5bf5bf5Sg5bf5bf5Tg5Ug5bf5bf5bf5bf5Vg5bf5bf5bf5Wg5Xg5bf5Yg5Yg5b
f5bf5Zg5bf5[g5\g5]g5^g5_g5^g5`g5bf5ag5bg5cg5dg5eg5eg5eg5eg5fg5gg5eg5hg5ig5eg5jg5kg5eg5fg5eg5lg5m
g5eg5eg5eg5eg5ng5eg5eg5og5Ph5Ph5eg5eg5eg5eg5eg5Qh5Rh5eg5eg5eg5eg5Sh5eg5eg5eg5Th5Th5Uh5Th5Vh5Th5T
h5Th5Th5Th5Th5Th5Th5Th5Th5Wh5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Th5Xh5Th5Th5Th5T
h5Th5Th5Th5Th5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Zh5Yh5[h5\h5Yh5Yh5Yh5Yh5]h5Yh5Yh5Yh5Yh5Yh5^h5Yh5Yh5Y
h5Yh5Yh5Yh5Yh5Yh5Yh5_h5`h5ah5Yh5bh5]h5ch5Yh5dh5Yh5eh5fh5Yh5Yh5gh5Yh5Yh5Yh5Yh5Yh5hh5hh5Yh5Yh5Yh5Y
h5Yh5Yh5Yh5ih5ih5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5jh5Yh5jh5Yh5kh5lh5Yh5Yh5Yh5Yh5Yh5Yh5mh5nh5oh5Yh5Yh5Yh5Y
h5Yh5Yh5]h5Pi5Qi5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Ri5Yh5Ri5Yh5Si5Yh5Si5Yh5Yh5Yh5Ri5Y
h5Ri5Yh5Yh5Yh5Yh5Yh5Ti5Yh5Ui5Vi5Yh5Wi5Yh5Xi5Yh5Vi5Yh5kh5Yh5Yh5Yh5kh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yi5Yh5Y
h5Yh5Yh5Zi5[i5\i5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5Yh5kh5Yh5]i5^i5_i5`i5ai5b
i5ai5ci5di5ei5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5gi5fi5fi5fi5fi5fi5fi5hi5i
i5ji5fi5fi5fi5fi5ki5fi5li5li5mi5fi5fi5fi5fi5fi5fi5fi5fi5ni5fi5fi5fi5fi5fi5fi5fi5oi5fi5fi5fi5fi5f
i5fi5fi5fi5fi5fi5fi5Pj5Qj5Rj5fi5fi5fi5fi5fi5fi5Sj5Tj5Sj5Uj5fi5fi5fi5Vj5fi5fi5fi5Wj5fi5fi5fi5Xj5Y
j5Zj5fi5fi5fi5fi5fi5fi5[j5fi5fi5fi5fi5fi5fi5\j5]j5^j5fi5fi5fi5fi5fi5fi5fi5fi5_j5`j5fi5aj5bj5fi5f
i5fi5fi5cj5dj5ej5fi5fi5fi5fi5fi5fj5fi5fi5fi5gj5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5hj5fi5i
j5fi5fi5fi5fi5fi5fi5fi5jj5fi5kj5fi5lj5fi5mj5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5lj5fi5nj5fi5fi5fi5oj5f
i5Pk5fi5fi5Qk5Rk5fi5fi5Sk5fi5fi5fi5Tk5fi5fi5Uk5Vk5Wk5fi5Xk5Uk5fi5Yk5fi5Zk5fi5Zk5fi5[k5fi5fi5fi5f
i5fi5fi5fi5fi5fi5fi5\k5fi5]k5^k5_k5`k5ak5bk5fi5ck5bk5dk5fi5ek5fk5fi5gk5fi5fi5hk5ik5jk5ik5fi5fi5f
i5kk5fi5fi5fi5fi5lk5fi5mk5nk5ok5fi5fi5fi5Pl5Ql5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5ki5fi5f
i5fi5fi5fi5fi5fi5fi5fi5fi5Sj5fi5fi5fi5ki5Rl5Sl5Tl5Ul5fi5Vl5Wl5fi5fi5Xl5fi5fi5fi5Yl5Zl5fi5fi5fi5f
i5fi5[l5fi5\l5]l5^l5_l5fi5fi5fi5fi5fi5`l5fi5al5bl5fi5fi5cl5dl5el5fi5fi5fi5fl5fl5fi5fi5fi5fi5fi5f
i5fi5gl5fi5fi5fi5fi5hl5fi5fi5il5fi5fi5fi5fi5fi5fi5fi5fi5fi5fi5jl5kl5ll5fi5ml5fi5fi5fi5fi5fi5fi5f
i5nl5fi5lj5fi5fi5ol5Pm5Pm5Pm5Pm5Qm5Pm5Rm5Pm5Pm5Pm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5]m5^m5_m5`m5a
m5bm5cm5dm5em5fm5gm5hm5im5Pm5_m5Pm5Pm5Pm5Pm5jm5km5lm5Pm5jm5jm5mm5nm5om5Pn5Qn5Rn5Sn5Tn5Un5Vn5Wn5X
n5Xn5Yn5Zn5Xn5[n5\n5]n5Xn5Xn5^n5Xn5_n5`n5an5bn5cn5dn5dn5en5fn5gn5hn5in5jn5kn5ln5mn5in5in5nn5on5P
o5Qo5Ro5So5To5Uo5Vo5in5Wo5Xo5Yo5in5Zo5[o5\o5in5]o5in5^o5in5in5in5_o5in5`o5ao5bo5co5do5eo5fo5go5h
o5io5jo5ko5ko5lo5ko5ko5ko5ko5ko5ko5mo5ko5ko5ko5no5ko5oo5ko5PP6ko5QP6ko5RP6ko5SP6TP6UP6VP6ko5ko5k
o5WP6ko5XP6ko5YP6ko5ZP6[P6ko5\P6ko5ko5]P6ko5^P6_P6_P6`P6aP6ko5bP6cP6ko5dP6eP6ko5fP6gP6hP6iP6jP6k
P6ko5lP6mP6nP6oP6PQ6QQ6ko5RQ6SQ6TQ6UQ6VQ6WQ6XQ6XQ6YQ6ZQ6XQ6[Q6\Q6]Q6^Q6_Q6[Q6[Q6`Q6aQ6bQ6cQ6dQ6e
Q6fQ6gQ6hQ6hQ6iQ6jQ6kQ6iQ6lQ6kQ6jQ6mQ6nQ6jQ6jQ6oQ6jQ6jQ6PR6jQ6PR6jQ6oQ6oQ6jQ6jQ6jQ6oQ6jQ6jQ6jQ6j
Q6jQ6jQ6jQ6jQ6jQ6QR6jQ6jQ6QR6jQ6RR6jQ6jQ6jQ6SR6oQ6oQ6hQ6TR6jQ6UR6iQ6iQ6VR6jQ6jQ6jQ6WR6XR6jQ6YR6Z
R6[R6\R6\R6]R6\R6^R6_R6\R6\R6\R6\R6\R6\R6`R6`R6aR6bR6`R6`R6cR6dR6`R6`R6eR6`R6fR6`R6`R6gR6`R6hR6i
R6jR6kR6lR6mR6nR6oR6mR6kR6kR6PS6QS6RS6mR6kR6SS6TS6US6VS6mR6mR6WS6XS6YS6ZS6[S6\S6]S6^S6\S6_S6`S6a
S6bS6\S6\S6cS6dS6eS6fS6gS6hS6iS6jS6kS6lS6mS6nS6oS6mS6mS6mS6mS6PT6QT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[
T6\T6]T6^T6_T6`T6aT6bT6aT6cT6dT6eT6fT6gT6hT6iT6jT6kT6lT6mT6mT6nT6oT6PU6QU6RU6SU6TU6UU6VU6WU6XU6Y
U6ZU6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6cU6eU6cU6fU6cU6gU6hU6hU6iU6cU6jU6kU6cU6cU6cU6cU6lU6cU6cU6mU6m
U6nU6mU6mU6mU6oU6PV6QV6RV6SV6TV6TV6UV6VV6VV6WV6XV6WV6WV6WV6YV6ZV6[V6\V6]V6^V6_V6`V6aV6aV6bV6cV6c
V6cV6dV6cV6cV6eV6cV6fV6gV6cV6cV6hV6iV6jV6kV6lV6mV6nV6nV6nV6nV6nV6nV6nV6nV6nV6nV6nV6nV6nV6nV6nV6n
V6nV6nV6nV6oV6PW6PW6PW6PW6PW6PW6PW6PW6PW6PW6PW6QW6PW6RW6PW6PW6PW6SW6PW6PW6PW6PW6PW6PW6TW6PW6PW6U
W6VW6PW6PW6PW6PW6PW6PW6PW6PW6WW6PW6XW6PW6PW6PW6PW6PW6YW6PW6ZW6PW6[W6[W6[W6[W6\W6[W6]W6^W6^W6^W6^
W6^W6_W6^W6^W6^W6^W6_W6^W6^W6^W6^W6^W6^W6^W6^W6`W6^W6^W6_W6aW6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^
W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^W6^
W6^W6^W6^W6^W6^W6^W6^W6^W6^W6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6lW6mW6nW6oW6hW6PX6QX6RX6RX6RX6RX6RX6S
X6RX6TX6RX6UX6VX6WX6WX6XX6WX6YX6WX6WX6WX6WX6ZX6WX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6eX6cX6fX6gX6gX6h
X6cX6cX6cX6iX6jX6jX6kX6lX6mX6jX6nX6oX6PY6jX6jX6jX6jX6jX6QY6RY6jX6jX6SY6jX6jX6TY6UY6VY6WY6XY6YY6Z
Y6[Y6[Y6\Y6[Y6[Y6]Y6^Y6_Y6`Y6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6W
Z6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6T
[6U[6V[6W[6X[6Y[6Z[6[[6\[6\[6][6^[6][6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6P\6Q\6R
\6S\6T\6U\6V\6W\6X\6Y\6Z\6[\6\\6]\6^\6_\6`\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6j\6k\6i\6l\6m\6n\6o\6P
]6Q]6R]6S]6T]6U]6U]6V]6V]6V]6V]6V]6V]6V]6W]6X]6Y]6Y]6Z]6[]6[]6\]6]]6^]6_]6`]6a]6b]6c]6c]6c]6c]6c
]6c]6d]6e]6e]6f]6g]6h]6i]6j]6k]6l]6m]6n]6o]6P^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6]
^6a^6b^6c^6c^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6m^6o^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6]_6^
_6__6`_6a_6b_6c_6d_6e_6d_6f_6g_6h_6i_6j_6k_6l_6m_6n_6n_6o_6P`6Q`6R`6S`6T`6T`6R`6U`6V`6W`6X`6Y`6W
`6Z`6[`6\`6]`6^`6_`6``6a`6``6b`6c`6c`6d`6e`6d`6f`6g`6h`6i`6j`6k`6l`6m`6n`6o`6o`6Pa6o`6Qa6Ra6Sa6T
a6Ra6Ua6Va6Wa6Wa6Xa6Ya6Za6[a6\a6]a6^a6_a6`a6aa6^a6ba6ca6da6da6da6ea6fa6ga6ha6ia6ja6ka6la6ma6na6o
a6Pb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Xb6Yb6Zb6[b6\b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6m
b6nb6ob6Pc6Qc6Qc6Rc6Sc6Tc6Uc6Vc6Vc6Wc6Xc6Wc6Yc6Zc6Wc6[c6Wc6[c6\c6]c6^c6_c6`c6ac6bc6bc6cc6dc6ec6f
c6gc6hc6ic6ic6jc6kc6ic6lc6mc6nc6oc6oc6Pd6oc6Qd6oc6Rd6Rd6Rd6Rd6Rd6Sd6Qd6Qd6Td6Td6Ud6Vd6Wd6Xd6Yd6Z
d6[d6\d6]d6^d6_d6`d6ad6ad6bd6cd6dd6ed6fd6gd6hd6id6id6id6id6id6id6id6id6jd6kd6ld6md6ld6nd6od6Pe6Q
e6Re6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6[e6[e6\e6]e6^e6_e6`e6ae6be6ce6de6ee6ee6fe6ge6he6ie6je6ke6le6m
e6ne6oe6Pf6Qf6Rf6Sf6Rf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6[f6\f6[f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6gf6hf6if6j
f6kf6lf6mf6nf6of6of6Pg6Qg6Rg6Sg6Tg6Tg6Tg6Ug6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6e
g6fg6gg6hg6eg6eg6eg6ig6jg6kg6jg6lg6jg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6]h6^h6_h6`
h6ah6bh6ch6ch6dh6ch6ch6eh6eh6fh6gh6hh6hh6ih6jh6jh6jh6jh6jh6kh6jh6lh6mh6nh6oh6oh6Pi6Qi6Ri6Si6Ti6S
i6Ui6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6ai6^i6bi6^i6ci6di6^i6^i6ei6fi6gi6^i6hi6ii6ji6ki6di6^i6di6l
i6mi6^i6ni6^i6^i6oi6oi6Pj6^i6Qj6Rj6^i6^i6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_j6`j6aj6bj6cj6dj6e
j6fj6gj6hj6ij6jj6kj6lj6mj6nj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Wk6Xk6Yk6Zk6[k6\k6]k6^k6_k6`k6ak6bk6ck6dk6e
k6fk6gk6hk6ik6jk6kk6kk6lk6lk6mk6mk6nk6nk6ok6mk6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`
l6al6bl6bl6cl6dl6el6fl6gl6hl6il6jl6kl6ll6ml6ll6nl6ol6ml6ml6Pm6Qm6Rm6Sm6Tm6Tm6Um6Vm6Wm6Xm6Ym6Ym6X
m6Xm6Zm6[m6\m6]m6]m6^m6_m6_m6`m6am6am6am6bm6cm6dm6dm6dm6dm6em6dm6dm6fm6gm6hm6im6jm6km6jm6lm6mm6n
m6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Vn6Wn6Xn6Xn6Xn6Yn6Zn6[n6\n6]n6^n6_n6`n6an6bn6cn6dn6en6fn6gn6hn6in6in6j
n6kn6kn6ln6mn6nn6on6Po6Qo6Ro6So6To6Uo6Vo6Wo6Xo6Yo6Zo6[o6\o6]o6^o6_o6`o6`o6`o6`o6`o6ao6bo6co6do6e
o6fo6go6ho6go6go6io6jo6jo6ko6lo6jo6jo6mo6no6oo6PP7PP7QP7RP7SP7TP7UP7UP7VP7WP7WP7XP7YP7ZP7[P7[P7[
P7\P7]P7^P7_P7`P7aP7bP7cP7dP7eP7eP7fP7gP7hP7iP7jP7fP7kP7lP7mP7nP7oP7PQ7QQ7QQ7QQ7QQ7RQ7SQ7TQ7UQ7U
Q7UQ7VQ7WQ7XQ7YQ7ZQ7YQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7cQ7dQ7eQ7fQ7gQ7hQ7iQ7jQ7kQ7lQ7mQ7mQ7nQ7oQ7PR7QR7R
R7SR7TR7UR7VR7WR7XR7YR7VR7ZR7VR7VR7[R7\R7VR7VR7VR7]R7^R7_R7^R7`R7aR7^R7bR7cR7dR7eR7eR7fR7gR7hR7i
R7jR7kR7lR7mR7nR7nR7oR7PS7QS7RS7SS7RS7TS7US7VS7US7US7US7US7WS7XS7US7YS7ZS7[S7\S7]S7^S7_S7`S7aS7b
S7cS7dS7eS7fS7gS7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7RT7ST7TT7UT7VT7WT7XT7XT7XT7XT7XT7XT7XT7XT7XT7YT7Z
T7[T7\T7]T7^T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7iT7jT7kT7kT7lT7mT7nT7oT7oT7PU7QU7RU7SU7RU7SU7SU7SU7S
U7SU7SU7TU7UU7VU7WU7XU7YU7ZU7ZU7[U7\U7]U7^U7_U7`U7`U7aU7`U7`U7`U7bU7cU7dU7eU7fU7gU7hU7iU7jU7kU7l
U7mU7nU7oU7PV7QV7RV7SV7TV7TV7UV7VV7WV7WV7XV7YV7ZV7[V7\V7]V7^V7_V7`V7aV7bV7cV7dV7cV7cV7eV7fV7gV7h
V7iV7jV7iV7kV7lV7mV7nV7oV7PW7QW7RW7SW7TW7UW7VW7TW7TW7WW7XW7YW7ZW7[W7[W7TW7\W7]W7^W7_W7`W7aW7aW7b
W7cW7dW7eW7fW7gW7hW7iW7iW7jW7kW7lW7lW7mW7nW7oW7PX7QX7RX7SX7TX7UX7TX7TX7TX7TX7VX7TX7TX7TX7TX7WX7X
X7YX7ZX7[X7\X7]X7^X7_X7`X7aX7bX7cX7dX7eX7fX7gX7hX7iX7jX7kX7kX7lX7kX7kX7mX7nX7oX7PY7QY7kX7RY7SY7T
Y7UY7VY7VY7WY7UY7XY7WY7YY7WY7WY7WY7ZY7ZY7ZY7[Y7\Y7]Y7^Y7_Y7`Y7aY7bY7cY7dY7eY7eY7eY7fY7gY7eY7hY7i
Y7jY7kY7lY7mY7nY7oY7PZ7QZ7RZ7SZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7]Z7]Z7]Z7]Z7]Z7]Z7]Z7]Z7]Z7]Z7]Z7^
Z7_Z7^Z7`Z7aZ7aZ7bZ7bZ7cZ7dZ7dZ7dZ7eZ7dZ7fZ7gZ7gZ7hZ7iZ7jZ7kZ7lZ7mZ7nZ7oZ7P[7Q[7R[7S[7T[7U[7V[7W
[7X[7Y[7Z[7Z[7Z[7[[7\[7][7^[7_[7`[7a[7b[7b[7b[7c[7d[7e[7f[7g[7h[7h[7h[7h[7h[7h[7i[7h[7h[7h[7h[7h
[7h[7j[7k[7l[7m[7m[7n[7o[7P\7Q\7R\7R\7S\7T\7U\7V\7W\7X\7Y\7Z\7[\7\\7]\7^\7_\7`\7a\7b\7c\7d\7e\7f
\7g\7h\7i\7j\7k\7l\7m\7n\7o\7P]7Q]7R]7Q]7S]7T]7S]7S]7S]7S]7S]7U]7V]7W]7W]7X]7Y]7Z]7[]7\]7]]7^]7_
]7_]7_]7`]7a]7a]7b]7b]7c]7d]7d]7d]7e]7f]7g]7h]7h]7h]7i]7j]7k]7l]7m]7n]7o]7P^7Q^7R^7S^7T^7U^7V^7W
^7X^7Y^7Z^7[^7\^7]^7^^7_^7`^7`^7a^7b^7c^7d^7e^7e^7e^7f^7g^7g^7h^7i^7i^7i^7i^7i^7i^7i^7i^7i^7i^7i
^7i^7i^7i^7i^7i^7i^7j^7k^7l^7m^7n^7o^7P_7Q_7R_7S_7T_7T_7U_7V_7W_7X_7Y_7Y_7Z_7[_7[_7[_7\_7]_7^_7_
_7`_7a_7b_7c_7d_7e_7f_7g_7h_7h_7i_7h_7h_7h_7h_7h_7j_7k_7l_7m_7n_7o_7n_7P`7Q`7R`7R`7R`7R`7S`7T`7U
`7V`7W`7X`7Y`7Z`7[`7\`7]`7^`7_`7``7a`7``7b`7c`7d`7e`7d`7f`7g`7h`7i`7j`7k`7l`7m`7n`7o`7o`7o`7o`7o
`7o`7Pa7Qa7Ra7Sa7Sa7Ta7Ta7Ta7Ua7Va7Ta7Wa7Ta7Ta7Xa7Ya7Za7[a7\a7]a7^a7_a7`a7aa7aa7ba7ca7da7ea7fa7f
a7fa7fa7ga7ha7ia7ja7ka7la7ma7ma7na7oa7Pb7Qb7Rb7Sb7Tb7Tb7Ub7Ub7Vb7Vb7Wb7Xb7Yb7Zb7[b7\b7]b7^b7^b7_
b7_b7`b7ab7bb7cb7db7eb7eb7fb7gb7gb7gb7hb7gb7gb7gb7ib7jb7kb7lb7mb7nb7ob7Pc7Qc7Rc7Sc7Tc7Uc7Vc7Wc7X
c7Yc7Zc7[c7\c7]c7^c7_c7`c7ac7bc7cc7dc7ec7fc7gc7hc7hc7ic7jc7kc7lc7mc7nc7oc7Pd7Qd7Rd7Rd7Sd7Td7Ud7V
d7Wd7Xd7Xd7Xd7Xd7Xd7Yd7Xd7Xd7Xd7Zd7Xd7Xd7Xd7Xd7[d7Xd7\d7Xd7Xd7]d7^d7_d7`d7ad7bd7cd7dd7ed7fd7gd7h
d7id7jd7kd7ld7md7nd7od7Pe7Qe7Re7Se7Te7Ue7Ve7We7Xe7Xe7Ye7Ze7[e7\e7]e7^e7_e7`e7ae7be7ce7de7ee7fe7g
e7he7ie7je7je7ke7le7me7ne7ne7oe7Pf7Qf7Rf7Sf7Tf7Uf7Vf7Wf7Xf7Yf7Zf7[f7\f7]f7^f7_f7^f7`f7af7bf7cf7d
f7ef7ff7gf7hf7if7jf7kf7lf7mf7nf7of7Pg7Pg7Qg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7Zg7[g7\g7]g7\g7^g7]g7\g7]
g7]g7_g7`g7ag7bg7cg7cg7dg7eg7fg7fg7gg7hg7ig7jg7kg7lg7mg7ng7og7Ph7Qh7Qh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Z
h7[h7\h7]h7^h7_h7_h7`h7ah7bh7ch7dh7eh7fh7fh7gh7hh7ih7jh7jh7kh7lh7mh7nh7oh7Pi7Qi7Ri7Si7Ti7Ui7Vi7W
i7Xi7Yi7Zi7[i7\i7]i7^i7_i7`i7ai7bi7ci7di7ei7ei7ei7fi7gi7hi7ii7ji7ki7ki7ki7li7li7mi7ni7oi7Pj7Pj7Q
j7Rj7Sj7Tj7Uj7Vj7Wj7Xj7Yj7Zj7[j7\j7]j7^j7_j7`j7aj7bj7cj7dj7ej7fj7gj7hj7ij7jj7kj7lj7mj7nj7oj7Pk7Q
k7Rk7Sk7Sk7Sk7Tk7Uk7Vk7Wk7Xk7Yk7Zk7[k7\k7]k7^k7_k7`k7ak7bk7ck7dk7ek7fk7gk7hk7ik7jk7kk7lk7mk7nk7o
k7Pl7Ql7Rl7Sl7Tl7Ul7Vl7Wl7Xl7Yl7Zl7[l7\l7]l7]l7^l7_l7`l7al7bl7cl7dl7el7fl7gl7hl7il7jl7kl7ll7ml7n
l7ol7Pm7Qm7Rm7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7[m7\m7]m7^m7^m7^m7_m7`m7am7bm7cm7cm7cm7cm7dm7em7fm7gm7hm7i
m7jm7km7lm7mm7nm7om7Pn7Qn7Rn7Sn7Tn7Un7Vn7Wn7Xn7Yn7Zn7[n7\n7]n7^n7_n7`n7`n7an7bn7cn7dn7en7fn7gn7h
n7in7jn7kn7ln7mn7nn7on7Po7Qo7Ro7So7To7Uo7Vo7Wo7Xo7Yo7Yo7Zo7[o7\o7]o7^o7_o7`o7ao7ao7bo7co7do7eo7f
o7fo7go7go7go7ho7io7jo7ko7lo7mo7no7oo7PP8PP8QP8RP8SP8TP8UP8UP8VP8WP8XP8YP8ZP8[P8\P8\P8]P8^P8_P8`
P8`P8`P8aP8bP8cP8cP8dP8eP8fP8gP8hP8iP8jP8kP8lP8mP8nP8oP8PQ8QQ8RQ8SQ8TQ8UQ8VQ8WQ8XQ8YQ8ZQ8[Q8\Q8]
Q8^Q8_Q8`Q8aQ8bQ8cQ8dQ8eQ8fQ8gQ8hQ8hQ8hQ8iQ8jQ8kQ8lQ8mQ8nQ8oQ8PR8QR8RR8SR8TR8UR8VR8WR8WR8XR8YR8Z
R8[R8\R8]R8^R8_R8`R8aR8bR8cR8cR8dR8eR8fR8gR8hR8iR8jR8kR8jR8jR8lR8mR8nR8nR8nR8oR8PS8PS8nR8nR8nR8Q
S8nR8nR8nR8nR8nR8RS8RS8SS8TS8TS8US8VS8WS8XS8XS8XS8YS8ZS8[S8\S8]S8^S8_S8`S8aS8bS8aS8bS8bS8bS8cS8d
S8dS8dS8dS8eS8eS8eS8fS8gS8hS8iS8jS8jS8kS8lS8lS8mS8lS8lS8nS8nS8nS8nS8nS8nS8nS8nS8nS8nS8nS8nS8nS8o
S8PT8QT8RT8ST8TT8UT8VT8WT8XT8YT8ZT8[T8\T8]T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^T8^
T8^T8^T8^T8^T8^T8_T8`T8aT8aT8bT8cT8dT8eT8fT8gT8hT8hT8iT8jT8iT8kT8iT8kT8lT8mT8nT8oT8PU8QU8RU8RU8S
U8RU8TU8TU8UU8VU8VU8WU8WU8VU8XU8YU8ZU8[U8\U8]U8]U8]U8^U8^U8^U8_U8`U8aU8_U8_U8_U8_U8bU8_U8_U8cU8d
U8eU8fU8gU8hU8iU8jU8kU8lU8mU8mU8nU8oU8oU8PV8PV8QV8RV8SV8TV8UV8VV8WV8XV8YV8ZV8[V8[V8\V8]V8^V8_V8`
V8aV8bV8cV8cV8dV8eV8fV8gV8hV8hV8iV8iV8jV8jV8jV8jV8jV8jV8jV8kV8lV8mV8nV8nV8nV8oV8PW8QW8RW8SW8QW8T
W8UW8UW8UW8UW8VW8WW8XW8YW8ZW8ZW8[W8\W8\W8]W8^W8_W8`W8aW8bW8bW8bW8cW8dW8eW8eW8eW8fW8fW8eW8eW8gW8e
W8eW8eW8eW8fW8eW8eW8eW8eW8eW8eW8eW8hW8iW8jW8kW8kW8kW8kW8lW8lW8lW8lW8lW8lW8lW8mW8lW8nW8oW8PX8PX8P
X8QX8QX8QX8RX8SX8TX8QX8UX8QX8VX8WX8XX8YX8ZX8[X8\X8QX8]X8^X8_X8`X8aX8bX8cX8dX8eX8eX8eX8eX8eX8eX8e
X8eX8fX8gX8gX8gX8gX8hX8gX8iX8jX8kX8lX8mX8nX8oX8PY8QY8RY8SY8TY8UY8VY8WY8XY8XY8YY8ZY8ZY8[Y8[Y8[Y8[
Y8[Y8[Y8\Y8]Y8^Y8_Y8`Y8aY8bY8cY8dY8cY8dY8eY8fY8fY8fY8fY8gY8hY8iY8iY8jY8kY8lY8lY8lY8mY8nY8oY8PZ8Q
Z8RZ8SZ8TZ8UZ8UZ8VZ8WZ8VZ8XZ8YZ8ZZ8ZZ8[Z8\Z8]Z8]Z8]Z8]Z8^Z8_Z8`Z8aZ8aZ8bZ8cZ8dZ8eZ8fZ8gZ8gZ8gZ8h
Z8iZ8jZ8kZ8lZ8mZ8nZ8oZ8P[8Q[8R[8S[8T[8U[8U[8U[8U[8V[8W[8W[8X[8Y[8Z[8Z[8Z[8Z[8Z[8Z[8[[8\[8][8^[8_
[8`[8`[8a[8b[8c[8d[8e[8f[8f[8g[8h[8i[8j[8j[8j[8k[8l[8m[8n[8o[8P\8Q\8Q\8R\8S\8T\8T\8U\8V\8W\8X\8X
\8Y\8Z\8[\8\\8]\8^\8_\8`\8`\8a\8b\8c\8c\8d\8e\8f\8g\8h\8i\8j\8j\8j\8j\8j\8j\8j\8j\8k\8l\8m\8n\8o
\8P]8n\8Q]8R]8S]8T]8U]8V]8W]8X]8X]8Y]8Y]8Y]8Z]8[]8\]8]]8^]8_]8`]8a]8b]8c]8d]8e]8f]8g]8h]8i]8h]8j
]8k]8k]8l]8m]8n]8o]8P^8Q^8R^8R^8R^8S^8T^8U^8U^8V^8W^8X^8Y^8Z^8[^8\^8]^8^^8_^8`^8a^8b^8b^8b^8b^8b
^8b^8c^8d^8e^8f^8g^8h^8i^8j^8k^8k^8k^8k^8l^8k^8k^8k^8k^8m^8n^8n^8n^8o^8P_8Q_8R_8n^8S_8S_8T_8U_8U
_8V_8W_8X_8X_8Y_8Z_8[_8X_8Z_8Z_8\_8]_8^_8__8`_8a_8`_8`_8b_8c_8c_8c_8c_8d_8e_8f_8g_8h_8i_8j_8k_8l
_8l_8m_8m_8n_8o_8o_8o_8P`8Q`8R`8S`8T`8U`8U`8V`8U`8W`8X`8Y`8Z`8[`8\`8\`8]`8^`8\`8_`8``8a`8b`8c`8d
`8e`8f`8g`8h`8i`8j`8k`8k`8l`8l`8m`8n`8o`8Pa8Qa8Ra8Sa8Ta8Ua8Va8Wa8Xa8Ya8Xa8Za8[a8\a8]a8^a8^a8^a8_
a8_a8`a8`a8aa8`a8ba8ca8da8ea8fa8ga8ga8ha8ia8ja8ka8la8ma8ma8na8oa8Pb8Qb8Rb8Sb8Tb8Ub8Vb8Wb8Wb8Wb8X
b8Yb8Zb8[b8\b8]b8^b8_b8_b8`b8ab8bb8bb8bb8bb8bb8bb8bb8bb8bb8bb8cb8db8eb8eb8fb8fb8fb8gb8hb8ib8ib8j
b8kb8lb8mb8nb8ob8Pc8Qc8Rc8Rc8Sc8Tc8Tc8Tc8Tc8Tc8Tc8Uc8Vc8Wc8Xc8Yc8Zc8[c8\c8\c8\c8\c8\c8]c8]c8]c8^
c8_c8]c8`c8ac8bc8cc8dc8ec8fc8gc8hc8ic8jc8jc8kc8lc8mc8nc8oc8Pd8Qd8Rd8Sd8Td8Td8Td8Ud8Vd8Wd8Wd8Xd8Y
d8Zd8[d8\d8]d8]d8]d8]d8]d8^d8_d8`d8ad8bd8cd8cd8cd8cd8dd8ed8fd8gd8hd8id8jd8kd8kd8kd8ld8md8nd8od8P
e8Qe8Re8Se8Te8Ue8Ue8Ve8We8Xe8Ye8Ze8[e8[e8\e8]e8^e8_e8`e8ae8be8ce8de8ee8ee8fe8ge8he8ie8ie8je8ke8l
e8me8ne8oe8Pf8Qf8Qf8Qf8Qf8Rf8Sf8Tf8Uf8Vf8Wf8Xf8Xf8Yf8Zf8Zf8Zf8[f8\f8[f8]f8^f8_f8`f8af8bf8bf8bf8b
f8bf8bf8bf8bf8bf8bf8bf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8c
f8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8df8cf8cf8cf8cf8cf8cf8cf8cf8cf8cf8ef8ff8ff8g
f8hf8hf8if8jf8kf8lf8mf8mf8nf8of8Pg8Qg8Rg8Sg8Tg8Ug8Ug8Ug8Ug8Ug8Ug8Vg8Vg8Vg8Vg8Vg8Vg8Vg8Vg8Wg8Xg8Y
g8Zg8[g8[g8[g8[g8[g8[g8[g8[g8[g8\g8[g8]g8^g8^g8^g8_g8`g8ag8bg8cg8dg8eg8fg8fg8fg8fg8fg8fg8gg8hg8h
g8ig8jg8kg8lg8mg8mg8ng8og8Ph8Qh8Rh8Sh8Th8Uh8Vh8Wh8Xh8Yh8Zh8Yh8[h8\h8]h8^h8_h8`h8ah8bh8ch8dh8eh8f
h8gh8gh8hh8ih8ih8jh8kh8kh8kh8lh8mh8nh8oh8Pi8Qi8Ri8Si8Si8Si8Si8Ti8Si8Si8Ui8Si8Si8Vi8Wi8Wi8Xi8Yi8Z
i8[i8\i8\i8\i8\i8\i8\i8]i8^i8^i8_i8^i8^i8`i8ai8bi8ci8di8ei8ei8fi8gi8hi8ii8ji8ki8li8mi8ni8ni8ni8n
i8ni8ni8ni8oi8ni8Pj8Qj8Rj8Sj8Tj8Uj8Vj8Wj8Wj8Xj8Wj8Yj8Zj8Yj8Yj8[j8\j8]j8^j8_j8_j8`j8aj8bj8bj8cj8c
j8dj8ej8fj8gj8hj8ij8ij8jj8kj8lj8mj8nj8oj8oj8Pk8Qk8Rk8Sk8Sk8Tk8Tk8Uk8Vk8Wk8Wk8Wk8Wk8Xk8Yk8Wk8Wk8W
k8Wk8Wk8Wk8Zk8[k8\k8]k8^k8^k8^k8^k8_k8_k8_k8_k8_k8_k8_k8_k8_k8`k8ak8bk8ck8dk8ek8ek8ek8ek8fk8gk8h
k8ik8jk8jk8jk8kk8lk8jk8jk8jk8jk8jk8jk8mk8nk8nk8nk8nk8ok8nk8nk8nk8Pl8Ql8Rl8Sl8Sl8Tl8Ul8Vl8Wl8Wl8W
l8Wl8Wl8Wl8Wl8Wl8Wl8Wl8Wl8Wl8Wl8Xl8Yl8Zl8[l8\l8]l8^l8^l8^l8_l8_l8_l8_l8_l8_l8_l8_l8_l8_l8_l8_l8_
l8_l8_l8_l8`l8`l8`l8`l8`l8`l8`l8`l8`l8al8`l8`l8`l8`l8`l8`l8`l8`l8`l8`l8`l8`l8`l8bl8cl8dl8el8fl8f
l8fl8fl8fl8fl8fl8fl8gl8gl8gl8hl8il8il8jl8kl8jl8ll8ll8ml8nl8ol8Pm8Qm8Qm8Qm8Qm8Qm8Qm8Qm8Qm8Qm8Qm8R
m8Sm8Sm8Tm8Um8Vm8Wm8Xm8Ym8Zm8[m8\m8]m8]m8^m8_m8`m8am8bm8cm8dm8em8fm8fm8gm8hm8im8jm8km8lm8mm8mm8n
m8om8Pn8Qn8Rn8Sn8Tn8Tn8Tn8Tn8Tn8Un8Vn8Wn8Xn8Yn8Zn8Zn8[n8\n8]n8^n8_n8`n8an8bn8cn8dn8en8fn8gn8hn8h
n8in8jn8kn8ln8mn8nn8on8Po8Qo8Ro8So8To8Uo8Vo8Wo8Xo8Yo8Zo8[o8\o8\o8]o8^o8_o8`o8`o8ao8bo8co8do8eo8f
o8go8go8go8go8go8go8go8go8ho8io8jo8ko8lo8mo8no8no8no8oo8oo8oo8oo8oo8PP9QP9QP9QP9QP9RP9SP9TP9UP9V
P9WP9XP9YP9ZP9ZP9[P9[P9\P9\P9\P9\P9\P9]P9^P9^P9_P9`P9aP9aP9aP9aP9aP9aP9bP9cP9cP9cP9cP9cP9cP9cP9c
P9cP9dP9eP9fP9gP9hP9iP9hP9hP9jP9kP9lP9lP9mP9nP9nP9nP9oP9nP9nP9nP9PQ9QQ9RQ9RQ9SQ9TQ9UQ9VQ9WQ9XQ9Y
Q9YQ9YQ9YQ9YQ9YQ9ZQ9[Q9[Q9\Q9\Q9\Q9\Q9]Q9\Q9\Q9\Q9^Q9\Q9\Q9_Q9\Q9`Q9`Q9`Q9`Q9`Q9aQ9aQ9aQ9aQ9bQ9c
Q9dQ9eQ9fQ9gQ9hQ9hQ9iQ9hQ9hQ9jQ9jQ9kQ9lQ9lQ9lQ9lQ9lQ9lQ9lQ9lQ9mQ9nQ9oQ9PR9QR9RR9RR9RR9RR9RR9RR9R
R9RR9RR9SR9RR9RR9RR9RR9RR9RR9RR9TR9TR9UR9VR9WR9WR9XR9XR9YR9ZR9[R9\R9\R9]R9^R9_R9_R9_R9_R9_R9`R9_
R9aR9bR9cR9dR9dR9eR9eR9eR9eR9eR9fR9eR9gR9hR9iR9jR9kR9lR9mR9nR9oR9oR9PS9QS9RS9RS9SS9SS9SS9SS9TS9U
S9US9VS9WS9XS9YS9ZS9ZS9ZS9ZS9[S9[S9ZS9ZS9ZS9ZS9ZS9ZS9ZS9ZS9ZS9ZS9\S9ZS9]S9]S9]S9^S9_S9`S9aS9bS9a
S9cS9dS9eS9fS9gS9hS9iS9jS9jS9kS9kS9kS9lS9lS9mS9nS9oS9PT9QT9RT9RT9ST9RT9RT9TT9TT9TT9UT9VT9WT9XT9Y
T9ZT9[T9[T9[T9\T9]T9^T9_T9`T9`T9aT9aT9bT9cT9dT9eT9eT9eT9fT9fT9fT9fT9fT9fT9fT9fT9gT9hT9hT9hT9hT9i
T9jT9jT9jT9jT9kT9lT9mT9nT9mT9oT9PU9PU9PU9PU9PU9PU9QU9RU9SU9TU9TU9UU9VU9VU9VU9WU9XU9YU9ZU9ZU9ZU9Z
U9ZU9ZU9ZU9[U9\U9]U9^U9_U9`U9`U9aU9aU9aU9aU9bU9cU9cU9cU9cU9cU9cU9cU9cU9cU9dU9dU9dU9dU9dU9dU9dU9d
U9dU9dU9dU9dU9eU9eU9eU9fU9fU9fU9gU9gU9hU9hU9hU9iU9jU9kU9lU9mU9nU9oU9PV9QV9RV9SV9TV9UV9UV9UV9UV9U
V9VV9WV9WV9XV9YV9YV9YV9YV9ZV9ZV9ZV9ZV9ZV9ZV9[V9[V9\V9\V9\V9\V9[V9]V9^V9_V9`V9aV9aV9aV9bV9cV9dV9e
V9eV9eV9fV9gV9hV9iV9jV9kV9lV9lV9mV9nV9oV9PW9PW9PW9PW9QW9RW9SW9TW9UW9UW9UW9UW9VW9VW9VW9VW9WW9XW9Y
W9ZW9[W9[W9\W9]W9^W9^W9^W9_W9_W9_W9`W9aW9bW9bW9bW9cW9cW9cW9cW9cW9cW9cW9dW9eW9fW9fW9fW9fW9fW9gW9h
W9iW9jW9kW9lW9mW9nW9oW9PX9QX9RX9PX9SX9TX9UX9VX9WX9XX9YX9ZX9[X9[X9[X9\X9\X9\X9]X9]X9^X9_X9`X9aX9b
X9cX9cX9dX9eX9fX9gX9fX9hX9iX9jX9jX9jX9kX9kX9kX9kX9kX9lX9mX9nX9oX9PY9QY9QY9RY9SY9TY9TY9TY9UY9VY9W
Y9XY9YY9ZY9[Y9\Y9]Y9^Y9^Y9^Y9^Y9^Y9_Y9`Y9aY9bY9cY9dY9eY9fY9gY9hY9gY9gY9iY9gY9jY9kY9kY9kY9kY9lY9m
Y9nY9oY9oY9oY9PZ9PZ9QZ9RZ9SZ9TZ9UZ9UZ9VZ9WZ9WZ9XZ9YZ9ZZ9[Z9\Z9]Z9]Z9^Z9_Z9`Z9`Z9aZ9aZ9bZ9bZ9bZ9b
Z9cZ9dZ9eZ9fZ9fZ9fZ9fZ9gZ9gZ9gZ9gZ9gZ9gZ9hZ9iZ9jZ9kZ9lZ9mZ9mZ9nZ9nZ9oZ9P[9P[9Q[9R[9R[9S[9S[9T[9U
[9V[9V[9V[9W[9X[9Y[9Z[9Z[9[[9\[9][9^[9_[9`[9`[9a[9a[9b[9c[9d[9e[9e[9f[9f[9g[9g[9h[9i[9j[9k[9l[9m
[9n[9o[9P\9Q\9R\9S\9R\9R\9R\9T\9R\9U\9V\9W\9W\9X\9Y\9Z\9[\9[\9\\9]\9^\9_\9`\9a\9b\9c\9d\9e\9f\9g
\9h\9i\9i\9j\9k\9l\9m\9n\9n\9o\9P]9Q]9R]9S]9T]9S]9R]9R]9R]9R]9U]9V]9W]9W]9W]9W]9W]9W]9W]9X]9Y]9Z
]9Z]9Z]9Z]9Z]9[]9\]9Z]9\]9\]9Z]9]]9^]9_]9`]9_]9a]9b]9c]9d]9e]9f]9g]9h]9i]9i]9j]9j]9k]9l]9l]9m]9m
]9n]9o]9o]9P^9P^9Q^9R^9S^9T^9T^9U^9U^9V^9W^9X^9Y^9Z^9[^9\^9]^9^^9_^9^^9`^9`^9`^9`^9`^9`^9`^9`^9`
^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9`^9a^9a^9b^9b^9c^9d^9d^9d
^9e^9f^9g^9h^9i^9i^9i^9j^9j^9j^9j^9j^9j^9k^9l^9l^9l^9m^9n^9o^9P_9P_9P_9P_9P_9Q_9R_9S_9T_9T_9T_9T
_9U_9U_9U_9U_9U_9U_9V_9U_9U_9W_9X_9X_9Y_9Z_9[_9[_9[_9\_9]_9^_9__9`_9`_9a_9b_9c_9d_9d_9d_9e_9f_9g
_9h_9h_9h_9h_9i_9j_9k_9l_9l_9m_9n_9o_9o_9P`9m_9Q`9R`9R`9R`9S`9S`9T`9S`9S`9S`9S`9U`9V`9W`9X`9Y`9Y
`9Z`9Y`9Y`9Y`9[`9\`9\`9\`9\`9\`9\`9\`9]`9^`9_`9_`9``9a`9b`9b`9c`9c`9d`9e`9f`9g`9h`9i`9j`9k`9i`9l
`9m`9n`9o`9Pa9Qa9Qa9Qa9Qa9Qa9Qa9Ra9Qa9Qa9Sa9Sa9Sa9Qa9Qa9Qa9Qa9Qa9Qa9Qa9Qa9Qa9Ta9Ta9Ta9Ua9Va9Wa9X
a9Ya9Za9[a9\a9]a9^a9_a9`a9`a9\a9\a9aa9ba9ca9da9ea9ea9fa9ga9ha9ia9ja9ia9ka9ka9ka9ka9la9ka9ma9ka9n
a9na9oa9Pb9Qb9Qb9Qb9Rb9Sb9Tb9Ub9Vb9Wb9Xb9Yb9Zb9Zb9Zb9[b9\b9]b9]b9^b9_b9`b9ab9bb9bb9cb9db9eb9fb9g
b9hb9ib9jb9jb9kb9ib9lb9lb9mb9nb9ob9Pc9Qc9Rc9Sc9Tc9Tc9Uc9Vc9Vc9Wc9Xc9Yc9Zc9[c9\c9]c9^c9_c9`c9ac9b
c9cc9dc9ec9fc9gc9hc9ic9jc9kc9lc9lc9mc9nc9oc9Pd9Pd9Qd9Rd9Sd9Td9Ud9Vd9Wd9Xd9Xd9Yd9Zd9[d9\d9]d9^d9_
d9`d9ad9bd9cd9dd9ed9fd9gd9hd9id9jd9jd9kd9ld9md9nd9nd9nd9nd9nd9od9Pe9Qe9Qe9Re9Se9Te9Ue9Ve9We9We9X
e9Ye9Ze9[e9\e9]e9^e9^e9^e9^e9^e9_e9`e9ae9be9ce9be9be9be9de9ee9fe9fe9ge9ge9he9ie9ie9je9ke9ke9ke9l
e9me9ne9ne9oe9Pf9Qf9Qf9Qf9Rf9Rf9Rf9Sf9Tf9Uf9Vf9Wf9Xf9Vf9Vf9Yf9Zf9[f9\f9]f9^f9_f9`f9af9bf9cf9df9e
f9ff9gf9gf9hf9hf9if9jf9kf9lf9lf9mf9nf9of9Pg9Pg9Qg9Qg9Rg9Rg9Sg9Sg9Sg9Tg9Ug9Vg9Vg9Wg9Wg9Xg9Yg9Zg9Z
g9Zg9Zg9Zg9Zg9[g9[g9\g9\g9]g9\g9\g9^g9^g9_g9_g9`g9ag9bg9cg9dg9eg9fg9fg9gg9hg9hg9ig9ig9jg9kg9lg9m
g9ng9og9og9Ph9Ph9Ph9Qh9Rh9Sh9Sh9Th9Sh9Sh9Sh9Uh9Vh9Uh9Wh9Wh9Wh9Xh9Yh9Zh9[h9\h9]h9]h9^h9_h9`h9`h9a
h9bh9ch9dh9eh9fh9gh9gh9hh9ih9jh9kh9lh9mh9nh9nh9nh9oh9Pi9Qi9Qi9Ri9Ri9Ri9Si9Ti9Ui9Vi9Wi9Xi9Yi9Zi9[
i9Zi9\i9\i9]i9^i9_i9_i9_i9`i9ai9ai9bi9ci9ci9ci9ci9di9ei9fi9ei9ei9ei9gi9hi9hi9hi9ii9ii9ii9ji9ji9j
i9ji9ki9li9mi9ni9ni9oi9Pj9Pj9Qj9Rj9Rj9Rj9Rj9Rj9Rj9Rj9Rj9Rj9Sj9Sj9Tj9Tj9Tj9Tj9Tj9Uj9Vj9Wj9Xj9Xj9X
j9Xj9Yj9Zj9Zj9Zj9Zj9Zj9Zj9[j9\j9]j9]j9^j9^j9^j9_j9`j9`j9`j9`j9aj9bj9cj9dj9dj9ej9fj9gj9gj9gj9gj9h
j9hj9hj9hj9ij9jj9kj9kj9kj9lj9mj9nj9nj9oj9oj9Pk9Pk9Qk9Rk9Rk9Sk9Sk9Sk9Tk9Tk9Uk9Vk9Vk9Vk9Wk9Wk9Wk9W
k9Xk9Yk9Yk9Yk9Zk9Zk9[k9\k9\k9\k9]k9^k9^k9^k9^k9^k9_k9_k9`k9ak9ak9ak9bk9ck9ck9dk9ek9ek9fk9fk9fk9g
k9hk9ik9ik9jk9kk9kk9kk9lk9mk9nk9nk9ok9ok9Pl9Pl9Pl9Pl9Pl9Ql9Rl9Rl9Rl9Rl9Rl9Rl9Rl9Rl9Sl9Sl9Tl9Tl9T
l9Tl9Tl9Tl9Ul9Vl9Vl9Wl9Xl9Yl9Yl9Yl9Yl9Yl9Zl9Zl9Zl9Zl9Zl9Zl9[l9\l9\l9\l9]l9^l9_l9_l9`l9`l9`l9`l9a
l9bl9cl9cl9cl9cl9cl9dl9el9el9el9el9fl9fl9fl9gl9hl9il9jl9kl9ll9ml9nl9ol9Pm9Pm9Qm9Rm9Sm9Tm9Tm9Tm9U
m9Um9Vm9Wm9Xm9Xm9Ym9Ym9Zm9[m9\m9]m9^m9_m9`m9am9bm9cm9cm9dm9dm9em9fm9gm9hm9hm9im9im9im9jm9km9km9l
m9mm9nm9nm9nm9om9Pn9Qn9Rn9Sn9Tn9Un9Vn9Wn9Xn9Yn9Zn9[n9\n9]n9]n9]n9]n9]n9]n9]n9]n9]n9^n9_n9`n9`n9a
n9bn90S@h=9CL05C3281=3L6T1?6D^1^1d3K5:3>4C=J1AE01323222@@<3g1c19^772;d724373@E:4:>766DBD3R1302Kd
1^1b2<1=C;BP1<=JIJ5R1<:6A792922136?[12;84A0DA;L2R621J:5D4U2@P17L8b10<C618442>129505:822S19LP2m2L
>1012261422R1;>d31Z18V223a12Go28;815:671;0`1D:17>1m464<3B9;4:Z163;9<A600=C298C21I`43>LJ7D933262<
=168843>K8410GV1K33K69;4W1574R1a323A<74722242126;435<406431103124G<Q3a2;P1W172295527:26273142326
41115450363Z1PR126A=52225733`184171:39:3=212213U122303252003:11212:2<C64>:H5571<2<26332@58216121
921132215;33@43c112n33=E;95526?P14A161E98>64Z51IC79<<>F6340812L6g1\5:=T1J`6`19BW1MS4Mg3_1_3V5Z2c
1Mh<V3l3V3c4T2m1P8Cl]6n1]15Q2E8^1X2;BP23OSW3ILQ2\1Z@Z=9A?M13C3281=3L6T1?6D^1^1d3K5:3>4C=J1A2B013
23222@@<3g1m1^772;[4[34373@0D45?>766DBD3M033Od1^1b2<1]1c1<=JIJ5R1GH792951J[12;84=30Dj12R621J:5IU
2@P17L8b10<C618442>129505:822S19m2m2L>1012261422R1;>d31Z18V223a12Go28;81@671;a1D:17>1m464<F9;4:Z
163;9N60>C298C21I`43>LJ7D9726?=168843>K8410GV1K33C769;4W1574R1a323A<74722242126;435<406431103124
G^3FV2P1F2=72295527:262731423264111545036^1T:T37c2V:Ii626AC2225?`18419:39:3=2122131<F22303252003
:11212:2<C64>:N571<2<26332@5821612192113227;33@43c112^3?32:Q1175526?P14A161E98>64Z51o1<<>F634081
6H6g1\5:=T1JE5;O3@>R31`126j1M_2IIMNh2_1Q7d1Ah1V1<M8Kd1`1IL^3^6P3=d3c4T2m1b2]5Af?^Y1fFk\1^P2d@T3k
2P;a1^[1X48912SCU1a=2Z`10`FeX1jg1k1T2FK502S2g@T3l=im1f;W1k>o46l>Y1<c25L0=1\4e<e1R12jm9iD3jU16RR8
1nl83Yb::^4T2g5I8m1eY1S2^1m_2hL[Jb:0\Ja1Jb5V@VP16B7P3j57<d1>O9S43Hn62T58V2U35b1W:1a1Z1R194?20\1E
GJJe1m2FF]1>[1j12[2C]21n1b6=MD11X27j163i2`R1A`P1f5e[1;7kHQ63[4d3Km7d43VIF[Af37R3RC0Y<a2W5;V2:U13
l6Cg91Z1]=\=Z3h2JX22_3h2;e4l8e3D2b4b2i`63M=X15]1R2_2nOf8A12PF^U1T9D2b4b2i`63M=X15]1R2_2nOf8A12PF
^U1T9D2b4b2i`63M=X15]1R2_2nOf8A12PF^U1T92X7Wi82X7Se91X7_4b6333OH_1o3`3_3Q5G;Z5[4F2f2V14Id1F13X1j
56N^2Fc2X12FDh2V3;1K<<I17g2A;a1GT1m33h3S;U55b:8j1a32h5b:CW4CS2;X5Bc3X11W1^302\3=V67R2R3j1^8W4Z1W
2d1k1U7Z7DAg8Q6D9h1<;^1638IV7j1h1S?R3KY13d1Ef1g5S75k5V3i1FhBc4Q1[3W:g2;=??P1b3`5f8d2T181dn71V71^
Q4P10CY5g1=@iW1n5T;\20?k6^>TU1he1l=oP1SW1;@0_51d2o8\2`8`@^Df:[:D0S8@e1Z[2db1RAb1R5aETGT@R8];jEkI
l9bAFUKA0Z70X17_`4iT2^l12T>h7f@l6X3Q>Z88D0T6U10GW:IXS3RX1m1dMo4LnIgIkBnP2c4hA8@0W8<j7aW1Je8P9ld1
[C2T]1^5]R1Qm3280S8ej1a60nU2Uh2Yj2[20^1W48009g1@i<7]7c1X88f6121P3S2\=k2a1U4e5Y:b4T?X8R14a2fL16V2
P4g3[1_:`6Q5d23V[1a4K5T<f1n6l6Z?l8X1e3T3[3m3Q6b1_1V2i1`DX52NHZ5o39l1X1L0`1b6]BV1M=U94[<gJT6]H?bI
Y6\9aBcGh_1i2^NY;nc1[5f1d:Q5H0Y2i5o9Q2`7]1mX1MWj1f49f?`8ZX2hHX2Y?a5VU1_D[5[<Q530Xa8Xo180PQ3`m1^d
2^4P5lc23g10Y700@6@C[=1_W2TLjS3^Q12l9c@46251_3kH2a4f4D\2h2o422639D401U3U1X12513=Q60[6]1>6T1^20NT
72=i3k68J]1Y9b66P1jAQ7G3Ga5^3QBY6R9JR1=6`6=?]4Y1i=]1\3]5P2_2P4HV1P1\:XDR3T<1P1kCX3EV2X2m2m1j?2>l
6a:Z;;0c:l8f8Ed1Y2j1P6W5]:k66c3b2o10b1Z4U22=i3jG_16P1H^2c3^1^6\2U6S31l1Q7`9Y5>_6VEf6\<b2U3Fg6_2P
4o1j6h5nDb37PJg7S1i2nE2>l6;3ZDT3`4Hi9f2[Jm9C8T:k2S10CP2k4Bk:VK_7k;P9W?ZCYB`CSIJ9Ck?=U3m1g110^NbL
cHS4Gb1`f1\5Z2c4<0d8\_1gNR`4ih1n3Wb1j1`:MX1g50b6Q2l1702;V2a2l88h5e1Q5_48Di217J`42R1S1k7b6>c1<3[2
\1Kh2[3D_1[1d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4ES6U3g1i3`13]5@3g1g3313e
1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22Q3S1:4[:7Ek1h5d3e=o1i3S1V1W402KHI]43S3;46MW15e@b
39n715U2Y11i2V3c2:_11n3l24U12o1]4P2D0T2n5i;3m2T6l9`Y3n;ZZ2R9W@PA\Bk9n=PEgAMd10T1h4U2GU;U3=d^1[4Y
4UEVDT2b9T5_1X>>n4c<lf1o32Y;`1f8CX1U<k7f;;7n4DLQ3g1W1l2[3h83P3OY2_Aa1`2P7_5Y200W1S3Y1DO@6@_6f4Y6
b2<a6R12\2n2X4nMj7_1bEiW10O_4V773JWC_18^2d13X1P>b15`15i11U1m3o9R1Hd1b3j4c7d4_;l5V9g5j1V4Z2h1k>c6
[55d4c@<[@f10P1l410R2@b19l1X6Z2e41<W1X2m4Z;14X?1^;Q42l1X<g5T;X1P[1_2i1U4Z2l8W2li1e2a7\2X3R4R3[2W
3P5g2_>ii1Jo5S4j10CFT3V180:g1U=f3b3^2f66Y1f614Q6U4d9R2U5\@n12W6[a1d40[1lBdNo3o3;lFY=4i5W5T70R7Y:
i342P5i5o3a1[P1k4Mj6c9D0S2SET5Dc1ke1W2V\2eP2m:UK]7n9cDnCaLl1O9e10W1W3_11Q2@\;AT6g8Y12\2R1c5121gO
UX2c2iB2hBY53>P1f58f1[1@iGa3R1l2g8l4YQ10:O:U84_9V1l6h10RR1I0e2Y31mS1Q4121gc1YFW>V5\b1f63\5FG1m5Q
g1Rd2V5B90e8Rn1[h6m^1Q201QB30QP:WR1;0[7GSa8W3lJkU1a4<1X3F0`1PIV1Mc94[<VC`7kDf9?bIY6bc1h_1i2A\:iN
o4@0Y2i?Q2`7_CkF2J3mk1V3fg2k8ej1hT260PQ3l=RT4^4P5V20e54`20Y4]DRX2Zg1U2RB_?l;2V1Wa1^IP1EBD]47BB2T
2>>a14Z4U7\321:3M2953S3164;_Ag4K@a2a152421:M@416Q1859:a10_4_1`1B@i3g?[7g3m1V1j1f114`:e8h4<:ZJY3^
]1]@i2^3YR18X1=>X4c1T<g:_G\DU5j3c3oHJeCa45CT7BD0m5U2@al1n9RJa<h=`>i]1X3hJdQ1Zl1^?Q5g4CT8=0m5U2@i
3il2kX1i]1fo1YY1_R1]:T8;0QW1WR1We2ZQ1kU1eb2YG;0180S8U3aBg_2[i3ZDZX130Ye:m=\10a1m2_1009T1B@c8f<R6
GX26]5X1121Tb1jW1R3_MY3[>Q7a9AU7h<g:H>Z=n>V7g7\8];\U1`7^4H0EU2W5nGk1D0PY15nQ1cFe2n8J8CcZ3T<c8fV1
\M\3_9K0V2h30R2fLV914Ga\3k^2`>1PMf50e2kHm4VDl=Q3958i240X9UR7hT3<0VR1\W2oASg1k_2m8bT22i;W6i4?0_4]
1U2iJ2c\1_^3P=XOk^13\X1_U16Q10=i37_1`1BoJm:14aJWEiQ1P8c<dEYIh1k5k3iKR;kE[9b9BT2[64Q_1X6o830m2[`5
_10d8P<R6[2eFCo9fEg514`@V42W2o2k@S=h3132EKo5iGW9hT1a6m1hEZ1k7R5F\<c?l4l?ITOL?OS3620Xa8;0Y700eEYk
6^AhQ23[1UEZ50Oc3Y1C1P26e1GT1Q4]7Y1h5`:;KV3115[5>\1=m1c6a4i2`2MNa6c2Z5?R1S2_5UJl4`6f2W3j3H[3S1X1
M>R2@\4d32R7F^95X7Oe4j1P538J43>32:AU2814DC27;L9V15R1D8j2P5?L5<;11122E?3Me3Y1Z3i1I:m33g3C<_8272l7
3U25l1DQ3l5=e2IT51Dj7e1;A94R:S7JM=d2T6:15U2S151V5W2`1Jd72U12f4KHg1?41e>=oR251S?PZ3m_3n1;1[4Y:=[U
5_1_59\T1d1km381[4g:[U5_1i5\T1d1;1[4h3`6=kW3_m1_1i5\T1d1R21i5V2d4o1=VR2_S3\K2V1[X1ZR1F26X1D]47BE
i1:>>a14Z4b:21:3M2953k2716@WFK@Gi1a152421:M@416Q1859:61e>=V@d]2WV1:1Cg3g:`l1jX3_1i5\T1d1O1[4HX1G
W10V6=[U5_1i5`R1k1d1Qn1Ea3d3U251=i1mR16Z6g2X6?;51e>=o4nU7@1Ag31Y:=oS4o1[O_1i5\T1d1Z2a<ol1@1[4Q4e
6gT2cP3_1i5\T1d1b3fJnZ1`1ZY1l7T11X2R2Q40d6n2Q2`5o1_ClEN2JXo1Y<lQ1_1i5`R1k1d1o4U3SFQAe>m6Z3?i1fKh
=P9X7A1j3@Y1Dg1P7[U5_1`4X1\T1d1gk10gP1P2\21f2d1?Mk6]2a=kV10g\1S:PR1oG:T1i5]7o<2V1d>d1o95a9dV1P1X
1D]47BET2>>a14Z4l1e821:3M2953S316@WFK@a2a152421:M@416Q1859:X71:h315`10;MQ19MS3^1N`1?f>V10BM5:a26
4f1404^1:6;406X1F4D157271=[11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6Q4_1d3O=BQ4Y1e2m98G305En
1C4H315Y98d6^3`2:8^6_152P2d121057Q1HR17V513109S10h1N63n11;9B@<2n3E]126O2n4^2g2S12V1K93o1]90k1d1F
k25j2b9Z3`62o102k207=LT44Q12119861CT1NOP1^137;253X1T1>=^11g1C[1239T=ES5^;]4e5_61m5W7:a71<a8\31M]
3a18V256g2R2C6?2i2[18J1[1X5T4X6]1jAT3o1l1G3h2Mb2^3nA\6c3\7d4`2=?\2P2Y1i=]1\3^3B@J`4P4HS6X1k3[1`:
^10h11LQ3O]1f2;T:f6V3Q6f4d1k3S1h1V35X1@m1S5W1P:M[4T<Z;Q4h5i5X4R7?d3l8d3W2?o3:e<=Q2Dg31Q1Y3a107V2
04l1Z2b1Da2m59V3c1o1@U9T4[114U7T38T5_5CT1D`2A`1U1i1`1R6V4R1^3eG\2R7Q2l2Q2c883e21Y1R3i26O01<5U1X1
a2o;k5^2;R10[1Mf15b1h2U3n7b3^<f1W3]1d1S1e2_1_2;P1Nl1Q31Y5k5h4n2Ee5;Q1V1n8^9Of968QAW1o5_8Z2o1P?j6
e21\1n2a107Y22h2g29D[1o:0Q1Gj4C1Q6A`414UK]:o1i4Y3gd1\IZ8;S18R13^13\298J?m2o=?S3i7c5HQ1Bb3\6Y3X2[
3g1c4Q4h1T;^4UFX4W=Kk3_63P3R21P1=5S3m<g7@3HV1Q71N\36Y10B1P26e13;117f3L>U1W6Y1h5`:;KV3115k4?>W142
:m1_5S1T3K@[1]1`2<@a1n5c2[1?<W2I?R1S2_5UJl4W9W3j3H6X4V2>R2@Z4f3C\4T2T2k60S1;g205Q1h1U1=Db42j1P53
43B743462321123;5>OF814DC27234L92S15R1B18j2a2T1c104L5<641112000=242:1Q1o1>V1Y1l1U1HR2:m33g3M2GU8
Nn2i7ADQ3o3l1=P1^24g<k2A9CAGQ@<GW981122T1P1V121f1a10OLW2[2Oc6001U12_1Y4Y2o11R1X3a10_24_6a6_8P:i5
14dDW1M<[7o8T<f1a7T?lG6Mh>U2o?;S18R1]4P>]2b2^?k1d14]3g5]9X2NT9^4b40l2U:e89^:j1cGX1<T@P7m8j112_1h
220U1i1B10_6=P33N`2]1N^6n3e4b4g5X3iGP5]?Y4f4Pf1XBm1;S1`4N9Z?m3SAd1b3Bb;j\1?91j77_9S8ULCg7Q2d1g21
P1Z3a107W24l13^4`8P1V22c4i9[1V314Z1]>[Ci3DR>\[1Z5`2l8^<k70:S18R1Y1163\298J95T4k2\1S4k4>i4@R3V2S2
?b3B2Nb3c5He8Z6T62Q;^4d?1^1P3i5T@0K[1P7d1VGi6V1]21O[3a18Y22b1=M`3b3Z2T5EAX2m4[V1Q42l1R6U6e44Q<X1
h8]7iJY4U4[3k7I]1k5_18V59S7m2j:?P3k:9Hd1d6e2a7\2[7^5b:=c3k:h4`6ZE]73P3OT1CJ17P4]7f9<g11]1m2b1>o1
5_6Y67o3Z=o614P3S2\=k2n4Q^1a2YIm9nG_18`5eOi2l1d1b38S1]3V=f1n6l6_IW6L[3[1g@_AG_6c1g6DK\6Cc11o1[2a
100c2d2T1f19DZ5`4E]11m1m16P8f614_?d;X\1bZ1VD;S1n23]1X1S1g<4b10\3X3Q>d1o2Bn4cFaY1X@e>R11Z1c4f8=lL
o1146=E]>X2_6eOR8oP1m3^3V1Z3n4fES:f5d3b4d3^MU8`:TITQ1]11c2a15a1_21c6j3Qg1A_h2m;^5;S14R1Q1]21O8f1
=U3?W30T4jFd1b3mT1l1f1o1m5m2n=b49k:c6SQ1\11c1g21e1Y2W6=o5]4f1Y1U<]1X3h1TOno1S@m:P;_1_59Q7T2R4Cg2
^1<g3269Y4T9d1b3a@YU1`_1];g6e11`1j23^1>o122_6S2f<R6GX2d5X114bT1a=mZ1_Md;;S1i5RGY=d1b3g5>_DKT>g7d
9\9S1O;e?]73o4]2W46o:k40:c11Y1Q3a107W8D^=]A14Q6c7V6GW12aG2W6]?mQ1e4[1l:o7o7_1i5b3g?o3Q=d1^;\:4T:
LT70^2?a3]1ZLa1l7SU1d2F1k2a3e8]6P7f9cX1hFY7_>c7S3X2f3o2n9\6jQ3REeT1Q[1T21S1`6F1<X6l4c3_3c3@h1Z?n
5R>i1e8S3l82Q9^>g5T2g>_1g1l>W9R4Z2c9Q3aOa2i4Z24h42Y;`1m1W1T1[4CX1U<[1@e3o18\:KQ1k6c8[3l8P4b2Q:Y3
m=S2g11V1T3b19f1C_6l4AT6f2P6Y1_1R2c514gOUX2W=QA_1i5e2d2H_3c9k>X2d1c4;d4j21g84T6X4c8VADV43e64^5jK
SBR2M1\21[4l200R122_6Y2QDbBb4?2R62W>0i2DS:iU1j<c2h3RL_1i5]7a:m>2[3=8D431Z6dFl:A`ET1[Q1U13LS16H55
FO404:<84;=:2>5GeAm2F@3T11[4a1U9gR1f6Yd1QC`1YW1e;_1i5b<aA8]2`3L12B\4c3W9n5Q7Kh5d1Y1_7[2UCWNM`61^
1f25N8007S1M0^2U2]2U777B^11>FY23?T5T1^1^2@:12312D;63@140411_1482CC7P1L1:C1H:12W1DU9i3\1n12]6j:d7
0d1>e1S4V3Y2W3^1m4Q9260:3;@:JU536;c7E=R2U2a1262>a11d1[29K><12221?S1g135]4]2c5^5:T1\1S3N9BMDb5a;1
e9g13?P2@4<f101IJFk2n4>LW1[6h5[51M\127Q1]1P5<>J3_1k2=\1_4R4R2D_1U3^3P3g61[9V2h2\5W6]5f2]4\6i10Hn
41]211R31P2l3Bl104\211f1W2^>g74Y:=k<466g5c1c<j2D^3ef1c26[4BV1:>BBb1FEX6U1^4W4k7a4e:T1ZJJI^6a1QER
2n2Ee5Z<U992A5h5Z3?@;MBe2Y1h63Y42A18g3U14W1@4O7LV2S1l@b444T48?k21Q2c1?5U12A6R2b6b9`7eJe7HPNU3k1f
4`9`2NgIj82[1BV3`7Il1d4^5;S1i5X5j1h1T1dEl3HFMm5A^?EZ5m2X3S1U5i1<Q4ZOcC3P2O5LO404:9284;=]21^5^7Q1
U21T17Y2929?4E1n5Z23e6aEZ914GWLde1?SZ3dDnZ1O`S1f?5:g11V430a10d2_6c5e=S1e5d2S214`:e8]1g3:[;W1f=Y3
^]1WC^3d;0:R10n2`235Z18S=i1Ne2U@d1b3bKZ9SMPAl<S4\5a=?Z61]63k104l1702b2c1j98h5e1a98Di217J`42R1S1k
7b6>c1<3[2\1Kh2[3D_1[1d266;f3LS10Y3o6JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52]4d1g116X1B9C>X4^4Z2U3g1i3
`13]5@3IMg3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22Q3S1:4[:7Ek1h5@Aa2g3m9o1m4V1W402K
HI:1P43S3;46MJ<22:M=`;]3b39n715e1?V121i2`1e1c2:_118e3l24U12_1?^4o1f41R3X13U182c10K0g1f2P2U1n8:c4
S1\9]1n2>;14U2m1:=Y1m1i4U9kCa12421E0]?Q:a8F2J401\1[5[3bB^2]7S10023Y5A148j4R25_1i5W6b2a5180AZ1Hh7
1L1E44<a3G\4A@0@0a3S7579PBo3e4FJX1IZ21154Y1M1899V;Kn12_2P1J9m2]3e6d1S@T14S7d6n26U1d5773V7]11N00>
1[4g:[^1[Hcn2_1_59\T1d1b3kd2UZ1f51E0m22;15_11;[6]2`1f6_8W1B9I:a264o54E0200111;212270171A32[40151
V2W17I3e5g2ELER1J5V1037;:0@?Lk15Cm72^1G>S50>3CV1T6V9O=U2k1`>8E145d2CmD2`2CB]1J0j1V3528g1d1210524
U3^5:T1Q51EBMQ4S2241[Ld1h3V2CN]1Z4j2[5_42o102JQ27396E\2W2F211986E9JNP2AQ2X1h32^1Cl1@1U45g:j3SDU8
go3^5_1i5Q7ZMd1T\1`I<1[4Y:=l4]W4PI_1i5\T1d1^=P21[4a1[10X1]3\2Dl>^Ok:X8V5<<S>TP11XM2e3d9g4_1n23`1
K9c1hR1d1Y>hA]8_3fB723i7^D1k4Cj5192:EY1F082]1^D2;HD3N1[4m20h7gDV3cFd550Z;Yi1aQ1e:;S1n23f28ST1d1b
3gY1ei172Z2T2B1[4f41n5^b1lb3_1Q2g3O\S1d1mR2P9iNc<P9K1[4a10_8Do;T4g;o214hK^Z3;S1n2j28g=P5_4j<Q1Bo
2iZ3H1[4j1l8d?k=h\3_12X1i3<nC_1i5Z110R@On9a2Z5d181U9m5Xf8[2Sd1W1_3n11l4Lk6]2]T4XQ1\K2V1gKP2VX1f4
P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:E1[4`1f2_6Sj2gX1_R1_1h1U1j2_R1l1d1`]
1^Gi5aK@1B1[4Q4e6km1_W3_1_59\T1d1];Vo10VL1U=P9O1[43]107l8lN14QCW20P3]e2h@d7_1]2@`29Y6RNd1b3l20XX
1VDnn1:1]8e6SChe3V7\i3Q:SFVV1V11a2i1m20R1c3Q3c8P7i=RT1]1f2S^23n8]8_1i5iNb5d1]Z1]6k=>j2V7M1m6aBm5
U1i4]4e;S212Cd3b1T295b3GT2P33NJi8U:2O]3\214P1d8mKf9`<5f7d;0l5UJe9^3`7o10]10R1S3F9AW3^2Z1m?\=d1\4
U3b2_7]>P<S3S83[]1`2a1QC1o7E1[4a1W27e6^>[1ZY2U\2_1i5T;U1QHd1SP2fQ1VJm5g2Q11[4m20U127U61[U5_1Y4_1
kP1[1<>X1d1_6`P2gCo63k1X1[1BGR1>;\F91[4a1U9[U5_1i5\T1d1[41B^5c107C0g1Q4EU1^1_Ae2i2]1n2>D\1;008I5
M:=Y1HT1>29h5Hg3[2=<9V400P1`;_1Ia12421E0_8iB`1l=i9Q9@]15M^2T1V61S10023Y5A?m6W5T1g105T6i12^518BZ1
a8P1E<2e5i3@0AY2f5h2U7j7c3e8FJR27T2721W21BR2R5Z4W2V4Y<e2h2g8c64S7d6X:;V7^20[11j4S12W2i6W@f3R:J14
U;n1\=X9n;j7l1RP1S;_1nW1h8g9X?n=_5T4o1nBeHX3R4Q3Nb1Q6TGl7n7F_8?1]4=W:Yh3mS23m69SI5hf1jHR4TJ21S?j
21a1Q7\3R3Z>i6g28?^2c3^1]60\2h5b3Y7d1`9Y5>_6VESCb2U3FW9P4j8V3Ga<1U9NW3:\1a4i1XC]1d1\3>92Fi2;i1V;
R90Y5b1?;ZH123>a2V3m3X11;6S8U3?^4\3i7@@F_1o3_6f1d7MT40I11Do2JEk9R>cV1mGkV1cn2U8U=_:o>^5f:1g:mZ1\
4V2V1191]5f2b3[3c\2h@^b5]n1l11i5o2k3]2fU5\K2V1hKm^1P1X1D]47BET2>>a14Z4b:21:3M2953_2C16@WFK@a2a15
2421:M@416Q1859::1n5T9lN14Pe4P2Q6]O@1[4X19f8=lN14WV4_1i5\T1d1S[1f>C1U2d32U9XR2\\1hDn8Gdl2RMU:d4n
^1f9\43n2B1h3F^1T9TDc8S214cZ3m1X4hEVJWNQNd6l11U413`1<Y2N`5YCT2Y7^93X3W5e7_8e4`3XCc6U4c2`2m5GNn;b
5SL^5_1i5g3gNl1d1o9k5m2`4S1QEV<k5o1[3`9o2g4]4`1n1e6g4X2Y?0Hc11[4a10Y100U1b6_F2o2f4B14jFIj4gY3_1i
5PD5m98U5HFI3\6`Q1Bl6^b1P3R1O40U14;=:_1h6j=W1L@1[4a1U9Ub1b1E]6d_2iJ_1n2`29\T1d1>1n5[2h6cN814nQ1W
j1b_3UU1b8VA61]6e8dV4P<lj5R21[4Q404\23f1W2g@bS1gA^3b9lLQ2U2lCZ<U1f8l6_1e2S3j1o<X395Y5^<JD4^6X:_1
m<Q1b2e5^=k72D3X4[50<m;\1b4FZ6T2Z5=V2o5c=2X28T2E1m4i6S37ZZ3]l1@h3@k1m=i1Ne2WFm7ULg6d1jY1[81::0P3
;15X162512MO]4]2`1?V6g9B9?35:a264f1404^1:6;406S142B0200111;212100410171A32P11P1S111O0151CU1<W17I
i5L2BJ5Z45V1037;:0@?Ho15CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9`6<[32`2CB]1J0a3_1528g1d121052
4m27b3c1131:0S1OQ1o21EBMQ4e1=241O2U1h3V5S12V1K93o1Z;d1FQ3V2CN]1Z49`2Z3`62o102JQ27396EL_1g14Q1211
9526E9JNOP1AG8C2534S1T1>=^11522[1C[1239P3m5S2i;Y]11Y4k1;1[4h3n6V5\IgV4_1i5\T1d1O1m5`24P2Y2T2^>1U
@n3b6e8?k1V1<Y4Qa1IVY1oFUQ1dFTC]I9;b9?Ve1V11[43U18;h8c?e9b514aGQj1b7lY1S3;S1[1]48oBSAd10X9Y2m5gZ
1S2V5Dl4Q;cMY=o581S?X\4mc2Xc1k;h80<1S?]h6cA6of1c21P;POd25\81_3KC:6108;E1N^2U2]2U7247?2^11>FY220?
[2h2c2o240412312@3;63@140411P13:482CC15;DL1N1H:12W1DV1<S1o7B3`1\1Q2]3T<e1K]3Z30d1>i11S14b58Y2W3U
18c262o1^7BC;2230:3L:02Fj4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k2353T44]2k4n57:T1\1\4BMDb57O\3h1
f4_1Y1U1IX51g13?A^1@Af1015CJFQ3_1Z3<T2BQ1n:2R4HM\127Q121e3P2B<>:81436NOR22=L3;b8h9^1h1d72Q3R?0a1
d28d1\69\55>3T10Y5@`20H1U3F5I@n111a11[4Q2e8nAR1]F0X17I1WEXI=Z6g4P5d5Q;U1Q4jBT>[3_1i5\T1d1Z2`=U2P
4c:cBDX6]2W5W=e1k3j1f1l1R3W@6[GK1f3V4U7Q3j1`7l29g_1l3bX2Q2V5S1n^23Q8fR1m1eK7SKR521:51S?gf9k=d:?1
V6l8^;U4oMi>ff2BHTV1_4X7`1km2;1[4a18l8Z@Pe4_1i5\T1d1:1[4g:[U5_1i5\T1d1lV31F1[4g:VP4^>eF_1_59\T1d
1P8]f11^6X4[1`;P5mH[94F1f1^2i3S7l3``3`7Y5c1oLjCnn1W1RC]51>3c8_3P7;1]6f1n6aC1o:\c4\k1`h1X4W21T3_2
4a1Ec4]2WA0]d4\K2V1fZ2P1X1D]47BET2>>a14Z4k92:821:3M2953S316@\=1>Q6W2K@a2a152421:M@416@@859:T11n1
n38U2j1k4nA6j8Z8`;`5P7mH^[3k6R48n1d?f:W@^:P9V<cDX501e7W2^1RAJm2>1[4g:V5S:ba4]4_1i5\T1d1X7ZDg<U31
:1n33Y14T26Z4]2lN14L`W1Y;aT1mP1o<:0S1l3l18R2j6Z6d1V32V1d>d1j9h1[Y1i4BP1X1D]47BEf12:>>a141X4X8S10
T121:3M2953KW2165:<bE7K@a2[1552421:M69416Q185918E1[4b1T9cEV6Q314[G^EQQ1gFbQ1_1i5kR1`1d1kT2Ug1b61
S4113a1;MR1Z4]2`1?GV?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17IY1_4OBJ22g1CT2[17;\1o1
g9a2c53j1T6a5d3O=BU4Z5^88G45En1C4H315P7X2m6Bk2`2C6W6_152P2d121057m27V5131:T1Q51EBMQ4S226O2n4V5S1
2V1K93o1Z;d1FQ3j2b9Z3`62o102l27=LT44Q1211986ET1@=OP1b1C253X1T1>=^11g1C[1239`5@4l7g4]2g80W1iKT3l5
Q2JCl11i5Ck1[4]2fU5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q18571:i21R3Fk3
0d2g4U1^H]1]3h2m1:=R16m1o=j6P=a12421E0fS14G`15\4nE^2]7S10023Y5A?m6g=b2;U518m1XDbNe8FJR2\274W21B`
;g4W22k304j6X1d4f2`20Z5Z<d6g3Lm3m102V7^2V31T3N15X14Bf1;U4]2`1\g1Aj5Rk2d121057U3^5:T1i5`1j9Q92V1d
>d1^Og7j4l3Z5`2a2P1X1D@l37BET2>>a14]19Ih1b:21:3M2953F4W216@XAf2W2K@a2GI52421:M@4163M859:\2DV11d5
8]2g6i3f5h;fEV78i;l9b=_:U_2T1Ik3_C]1:>U3e3VDo2f8bC0>TS1b5oCV3j6n11=1[4X1^9\[1ni3_1i5\T1d1]J^CgDR
81E0[2D;15X16182M]5]2`1?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17I
i5OBJ5Z45V1037;:0@?h25CZ6e13a2c53CV1b3a2a5d3O=Bb1g13i6n34;V38G45En1C4H315Y9m6[32`2CB]1J0a3_1528g
1d1210524m27^3g1131:T1n2R21;9BMQ4S2241O2o3NV5S12V1K93o1Z;d1Fk25V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q
12119436E9J<AOP1AO0C2531V1T1>=^1152^1C[1239n4Rj1_4D1g21[43U18f107\2g4U1^H]1]3;14U2IS1:=Y1m1o==]C
a12421E0gZ1nE^2]7S10023Y5A?m65_1i5j8Cm418m1`2^8f8AR1T;ZBe8FJX1I2Y274W21B`;W2V440XDnCd6]4f8f4^2:1
n5_7d1eEV914[\4fn3_51E0P3;15_1=[6]2`1f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5i4T25V103
7;:0@?9^25CP8e2c53CV1T6Y12i7O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3^5:T1Q51;9BMQ4S2241[LQ1Bh
3V2CN]1Z4j2k92o102JQ27396E\2n2211986E9JN9f1AQ2X1h32^1Cl1kEa=^=WIV1Q31V443U1P2B4l1g4U1bB2h5]1n2>h
2m1:=Y1m1R7l6V;d8a12421E0`D[@j5nE^2]7S10023Y5A?Y5c15;S1i5j8a518m1iAl1AR10k?b=e8FJHY12Y274W21Bm7b
3Nb3Z5Z31=Y3c8VEm1f4k;e2Y3^223[61S41S23I5L2W4]2`1?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<W17I]1[4OBJ5`4[17;\1g;a2c53j1T6b3n1d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27F_413<V61
X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q12119526ET1NOJ5Y187;253X1S10>=^11g1C[1239_30o
1b8m6P4W6o4<LU2_3iBY3T3W10f11_3KCD^9X8bNa1oNd70d1>d9iBV1Y24YE2j81[3353g6R;_1i5\T1d1e310_1`B2k4g3
2g3XCa2j3Z8hD[Fc6Q30H1?1[4g:]S2Y_2c5o<_1i5\T1d1b3S9eZ13D11<l3U12^9]2ZV1`b3Q:_14d5_Q1l2d1oK9n:N1[
4a1[10U1b6P4]:1YC[4RQ2Qn1_1i5dR1>X1d1kEl[23k1S33GR1>;R21[4]1k6]2^S5l1:T1i5]D2V1d>d1a\1j=P1X1D]47
BET2>>a141X4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:Z71S41c13;M]5]2`1?c;Z4BM5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2
d121057m27c3b113<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2i5h3Z3`62o102l27=LT44Q12116286ET1NOP1?30MC253
X1T1>57^11g1C[1239a2P1X1D]2o17BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:^11a52CR2k4k1P
Ci5`MP7f2VI=V<d1d6^=aAV9S1\421U;f;QB^E`<Y25P5l3c3jAe1OVD[>`8c;V1o8P3<Y1j712C\315U1;;2JT1G`3]2`1?
O3NP5Y51]30BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17IW21_3M1BJ22<S4[17;:0@?8W;6a2c53H
Q1T6a5P1c2O=BQ6V4f789=45En1C4H315Y9m6^3`2C^6_152X1G3`121057m27V5131:T1W1f13n11;9B@<2n3S226O2W2S2
BV5S12V1K93o1[5n5d1Fk25\1]1<Aa1Q7Z3`62i1502k207395F@\1V24Q1211986ET1NOP1b1C253G@T1>=^11g1C[1239k
4U1T1:X5Z7<h1P<W3V=1d1c?1;g1P6o11EN`2^1b219Fh5^2l5=X1]BMmH[65V1\@S:fBi8V1o=aHk3U?jc1W;Mn9o3V;W:U
5^5Z6j2X111R6o4PB1c7o1311T1>2Q16E149\3551d5^9fa9a;=1[4g:[U5_1i5O\S1d1`>0U`1fc171f3W2T9lN14F1X1e4
T9f3lIX114YI[6SFcW1k?X=i5i[1PW1c8m;]7jKM1h1b2a10_8Dd?l5Z914LkJ^5eMYW2_1FU3F5OO\S1d1`>0lX2W712P41
55A<38;MO]4Hd1`1?O3NX6Z4V30BM536a264f1404^1:6;406X1F4D157271T1133:1P1S111O015EU1<W17IW21`17Z1;OB
J5`4[17;\1g;a2c53j1T6a5W2\1:D=Be8Y98G45En1:84H315Y9m6^3`2Ce3h2_152P2d121057j1R17[1j3131:T14l41EB
MQ4S226O2b1[3V5S12V1K93o1Z;d1FQ3j2]3T6Z3n2a32o102l27=LT44Q12115386ET1NOP1b1C253X1T1>=^11g1C[1239
R3j1R:_5@_CJT9`7S:l3>:`12K1d2f13^1T9lN14gc1YFW>V5fX1;S1i5[2j6`5^29kBd1VFnT3i6d21[4Y17\1G3746U2R4
e3X>\LM2a6Y<T3Y1l8_2f`1ES;k5Id6]2l6_1j1n3S7XMd1U=V6j9@2l9\5U2=_7g69d43U51=j1[;?b3Q18^4>Ce9@_4Z12
A7f3m74D]1>6BAl15b10591[4Q4e6[U5_1i5\T1d1W11S415X18>l1[4]2`1ng1m;od2d121057U3^5_1i5`1kR1d1^Og7j4
l3Z5`2Uh1o;01n4T3D1[43^1T9hLS214WV4;S1n2j2]1Y=`4SAd1b3;1[4X1^9fR5d2_1i5\T1d1]c3@1[4j7i22[U5_1F64
i2Z10@\T1d1M1[4a1?OO^66lG^]4_1i5Q4ZP1d1k3Zk1h5X4O;[Dk7l6o:f3U1:e6;1[4a1g7]1[U5_1_59\T1d1H1\2GX3b
183e6`_1aT3hi32Z1U2>m8Q21cR1LZ6j7Q2KE1[4g:T5U9[e1eFnZ2_1i5\T1d1\@k8RJWIe7T4n3T3\LK1Fm4g1f7f8Y6S>
oNX]1\4oU1mV1n:bDZIP?fR1PH16]11Z1b1[D;A1f3H^1Z23P6DlN14Q^3aHV7\a1SR1je1R21d54o2k3]2\i3R[1V1\K2V1
hKm^1P1X1D]47BEH[1>>a14Z4b:21:3M2953S316@e=U4W1S3K@a2a152421:M@416Q1859:41S?PS1d2@1[4g:Z[3mV1RC_
1i5\T1d1e5S>a6n6m<iBU21i5k6Ak1\[3aFPR1f1\K2V1oT2f5P1X1D@l37BEi1:>>a141X4b:21:3M2953KW216@WFK@a2[
13152421:M@4163M859:<1S?U]2a@[9V5Xi3_8c9m2lHXn191[4g:`Z2jj2_1i5\T1d1T11[4a1b2S2^4f\1Tf2i;eF_1n2`
29c1cO[2Hd1^15m1h[1lIYGU13f4<152U15YC^1@1[43^1h5[3lN14WV4;S1i58ST1d191[4g:[U5_1i5\T1d1b3:1[4[7[3
[U5_1_59\T1d1>1m7U7U^8m1`>T=7RIP2R521:;1]8W6=h?VR1e8eV2UCiY3c`131e>=:1S?^o3lb3`U1`4TAgEX;k1M1[4g
:b:lP1XGY8]U11X2o^1_3\12V4b1a@NkBd1[:iDZ9_4PAn4ZCcKX4P11[4=f9Bd@Y1U1k<ZDb3]3P3hn1]Lf;_1b23R3\T1d
1m8QNX7ZARBX2f3kHY3g8>1Cd2j;aCnX1;=P?R1c2VZ2Sc2ml191[4g:\Y1nk3_1i5\T1d1U31U4^14a2Y4]2m7bJW30W5Y3
]3j5Z4U@hIhEQ50A^>P@581X5Y1R1Q1FABA]31H;^3[=2V1We1b<a2Y6P1X1D]471@8<T2>>a14i3@X9Y121:3?=2953S316
@WFK78a2a152421:M@416Q1859:@1T3V1o2EQ7[U5_1i5\T1d1lR2iW11b7g2Z21<\5_2[4]2k5bJ1Wg2QAkL`Ik12V1^l1W
>P1X1D]47BER211<>a14Z4^5S521:3M2953S316@X@6g5K@a2a152421:M01=416Q18571:E1[4a18h1S7h;e21jf4_1V4b1
g>i1Ne2U@d1UOVKn91E0P3;15X16=MX12Q4]2`12<Q621\1[2V1DEM3@i1B9C5:a264f1404^1:6;406S1212B0200111;21
2270171A32P11P1S111O0151CU1<T127Id3T2OBJ5Z45?F037;:0@?c1T15CP83a2c53@2V1T6a5d3O=Bb1k1V2T1;m2b1W6
8G45Ec1:C4E2315Y9KQ6[32e1JCB]1B70Ig2_15234g1d1210524LP27MX4131:T1Q51EBMg39`12?241O2n4V5S12V1K93o
1k7e2HFD43Fg18P1V2CN]13V4c250Z3If52W1G02Jh187396E\2g14Q1211986E9JNOA>AP1C253X1T1>=^1152^1C[12317
T=X4246L4>^3dADF3X2GR1K3404P1419dA^11\1Z2Lk1o11<\5Z2`4]2fU5\K2V1fZ2P1X1D]47BET2>>a14Z4a2V1c5U121
633M2953S316@WFK@a2a152421:M@416Q1859:m51E0P3;15_11;e1R1b3]2`1f6g9B9I:a264o54E0200111;212270171A
32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6c50a3O=U2k1Fi=8G45d2CmD2`2CB]1J0Q5528g1d1210524U3^5
:T1b34K391EBMQ4R1P1241Z3mEY1h1d1h3V2CN]1Z4j2k92o102JQ27396E\2R1k1211986E9JNP2AQ2X1h32^1Cl1g10H>Q
8P9gN1^8T6d2X11F`33X1b2DV6`DZG1kW1[5m3kc1X1RC_1i5Z<QHd1b7R7c8`Jf1W6Y6f6\660aX1o51T1Ff1X2T316S4Z1
o107\2g4U1^H]1]3h2m1:=Y1K3Mm10S1;Z1g5]3`6[3n9a12421E0Q6b8Z<S6]1U8nE^2<P7S100235S5A68]5;S1Z@a518m
1XD[8U3;o=d4o3e4FJX1IT1W174W21B`;W2V45NS=TJd6n2Y7;V7]11NV21[4]1U2e4]2oW3\5e7f?aP1:T1i5]D2V1d>d1c
OhJP1X1D]47BET2>>a14Z4X8Y221:3M2953S316@WFK@a2a152421:M@416Q1859:l31V4]1IT2K439]14R2:<B_2X:_5K;e
4k<[32Y31X1122h36<H>9MV2[1]3[1S1@c5]2BCR;X6b20b2=R2R1[7X1k1`8R3Z3TAe3e3m4i;OV1?=AT1L]1V1\30kFo4`
1H?`4\18T6U1Y1_DU2e46[2V2U2o3;l;]1P7m1V162V1i1n1i1k1JY7d5e2f1f1b7e5T81@^159i6X61S415m1M]5]2`1?m?
0BM5:7Y264f1404^1:6;406S130F4D157271i11P1S111F8015EU165W17Ii5OBJ5`4[17;\1b3T8a2c53j1`2c3U2:P3d3O
=BoA8G45En1C4H315^3j5m6^3`2Cf2g3_152P2d121057m27V5131:T1Q51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3j2o3J
g4Z3`62o102l27=LT44Q1211986ET1NOP161Y1C2403N9T1>=^11g1C[1239TU2X1c21<n3]13\24U4]2YDn^1f:S7H^_2:T
1i5]D2V1d>LG\j1P1X1D]47BET258>a14]19AB]1[9V121:3M23553S316@oE7K@T2<a152421:E7@416Q1859:K1V3G530l
1`1f6DU1a6S=V6X3_g1T3^T1h@b@W\1dAWH^<X5Iik1n71006<m230BE89861K2m1U15Q23h1D]779132^11_320=@438:22
\351Ld1S1k1:12341B;6D140411Q17B021111;42:N3220LP11H:12N81Bk2Q1Q9\1Q27\1<@0V1h25l7Gh6]1T120k:8Y2W
3Y1R3o1X3b4U126;3L:n55Bj:T20U1;29>9W11i115ND:U1><451?1g2032GXA1:T1\1j2I<:BMDX5904W6R5R2V193U15Q4
5Cg19m3O01AR1FQ3\1]1Y1j2Z9j2<=2W5A\1:>22<2Z2Y3C085>:863h3B=R1205h8\7a1n=f3k8V30`;5g6S?II312Y11[4
c3CQ5>K2h;\]3e9i;X2Y2RB_18m1@0530R1FA9S11605_AXAd1_32P;jEmEgP141k>7_[5\71S415a1;M[1P2P21\1N`1?n?
BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17In1V1c2OBJ5_3P1[1782\1g1i940Oa1c53j1T6a5d3O=
BoA8G45En1C4H315Y9m6^3`2C6o4W1_152NQ1d121057j1R17V5131:T1g2630m11;9B@1:2n3`1B26O2n4V5S12V1K93o1^
2[4NW2X1N2=4Fk25j2b9Z3`62o102l27=LT44Q1211986ET1NF8P1C0M?3253E1@S10>=^11g1C[1239l6X4o2c3mBb6j7S9
j1Y3`1V1S1D6<1[4a1U9\W1nm3_1n2j2\T1d1b3R11[4Q2o1e6f>Ph1:SEW2ZT1i=a2UB_1Q5A5\T1d1b3_1i3`@oKY9>a2_
7N0Bi;SG`11S2`3HQ20b6i2n13m2E[?^FaZ1h6m4gLYf1U1gFD]7o2R6[3k20hGcEi79L<aF3P3R240U1419n?N`3Q7j21[4
]1V5d1O]1j59\49cR3^<`4[>e7l9l6:C@m4A9]D2V1d>d1P8d<_He7`5P1X1D]47BET2>>a14Ah3S6^421273<@2953a18X1
16@WFK@a2a152421:=?@416Q1859:d491[4g:[U5_1i5\T1d1gg1>1m7U7U^8m1eK7SKS20m221:?1[43^1h5[3lN14WV4;S
1i5\T1d1R91T2n115a1;2JQ171l13Z1E]2`1?V5o2_5[1:@B93685:Hh164f14045X1:05;406X1F4D157271K1K1P1S111E
9015EU1<T127Id3c1@OBJ5[20S2[17;:A?\1l2g4e2a280l1[1`1?3j1>h1^1]2>e1NU27>S2O1O=3>T6i8A^28G45En1C4H
3122Ce8Nn5^36^14ECZ2@a2P1_1132P2b1121057j1R17V51310710O3j16k231E89MQ4\139826O2Y3:DDV5S12V1K93o1Z
;d1Fg18P1j2\1Kd6DL]2k22a32o102JT1L7=L[3H4Q1211986ET1NO3Lb1C253E=4T10==^11g1CM=239V6n4k9]4>P@O<J2
W2V3\B1Fh2[11[4m20R104_6_71WT1T:RIlIW2ZHS;o:e;_1i5S7QLV1d1`6]K\=m7g69d4Y5?g<^;d8<o6K0V>`2B1[4g:_
o1]J^4T=dFc6`L_1i5\T1d1bG0oW1391[4g:[U5_1i5R2YR1d1Z21c3Y28\2@T16>3m31h;h;e19l6R=Z2cA5b5W2h9S7bEf
Bh2l2a21k5Y2n13:W1`@1Q205Z1H18212U1QBm;U3KX1A86BlR1Y7i1jBQ94W6k@h781iE?a2V4a21f3Da1e2\62`5R6c12c
4fBCl8412W=d7Q1Q3V31lD2W2`6Z=^8d4h3132EKb1b1i2e25X1<Y2h?_1FQ118JW1P179\T1d1[8m172Q2i3a?Y>F_4`G`;
c93J280V5Y1jCm5H_8209e4CJ[1D11=MU18H10296<l12P2m4F13_6C22Cn2c2Bl101:l?V4R3Kf8T3U56@4S2L1[4a1DgDh
=j58O1n8e1O[1[2S7T3R4G194?3R1P1i101V3k1U65Q12Q38408A34T1L@249\<7<:2::GJ>;C221?3>BG7:L04966M0^112
[162<X1o2=1368K118A49630961<3S3022442k2X1OEf1>1T4b1Y1\1U2<R12U2294h2Z1:I2?X2V110An2;216<[19V17R1
W5;?P14338:27E1W8103V9V13092620T4Ob3h3_8]1I@31224<14C:@<468g106\1S1l22cD8BD0N0_;20o48U1<10KD11=e
1=Q12<6[9479132`1>P320==2438:22C5o7A06234@3:424?1n146>M15NN1NJ:\1DV1<W1P3U1R3AB3`1Fg2c2IV8f1V21D
T1EDm1JDf2d1822Q2R1:W58Y2Y2MY14c262o1o1[5?I;2;1U1;d5:3B:C5W4V2E39R2T20U1;29>c12a18R2S11>477101?Z
1`13536X11:1@1ID;X5_1=n5W12i1`1>=334T1O=2>Ba35LU1On46=:=:GQ1W12H>7:@660>E896i2[162<X1NX251368K11
8F9630961<3G\2224426\12X66Q1@S1c5e32^532116D5:L?21Z3:MC>I57A3414206N>@A55T128Q13e2C5Q32M1Y1Km4Z1
S2R7X6B2j7g70_2J;4>4C:@<46529]1@S1>\1239j1R1R1BN21]61N_71a18\11IS820o48U1<10KF1S2=Q12d5Z4479132`
1>P320=@438:22Io7A06234@3?24?1n146>M15m1P1J:\1DV1<W1V4d3B3o4]3T<1i1Eb2JDf2d1822Q2R1:W58Y2W3Y1h26
2o1[72<I;2;1U1;d5:3B:C5W4V2E39R2T20U1;29>c12a18e1<S11>477101?U336X11:B1^1;V7_22^1l1Z1i1`1>EY2b1a
35R2OU5HHT3_1K=U1Ic9<8Mb1`4F_1X66Q1@S1Y92^5:K5:I2?21X2K518:e1O7A814206NOR22Z13;S3Q32M1Y1i5^3[=Bm
7g70Z3T1l14h5239P4BN21]6P1_71W31IS820o48U1<10KF1S2=Q12d5Z4479132`1>P320=@438:22Io7A06234@3?24?1n
146>M15m1P1J:\1DV1<W1V4d3B3o4]3T<1i1Eb2JDf2d1822Q2R1:W58Y2W3Y1h262o1[72<I;2;1U1;d5:3B:C5W4V2E39R
2T20U1;29>c12a18e1<S11>477101?U336X11:B1^1;V7_22^1l1Z1i1`1>EY2b1a35R2OU5HHT3_1K=U1Ic9<8Mb1`4F_1X
66Q1@S1Y92^5:K5:I2?21X2K518:e1O7A814206NOR22Z13;S3Q32M1Y1i5^3[=Bm7g70Z3T1l14h5239P4BN21]6P1_71W3
1IQ520X5U1>0`11e3R:47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<k1E]3W4Hc3b58Y2W3Y1h262
o1e8;f1;d5:3MC5W4V2E=R2T20U1;29>c1d1[2U1><:1i3_21e1[7n5T3^2`2]7OU5f4_1Y1U1I\9k1a1W5^7@Q1d<V4\1\1
21f5i1810336NOR22Z13_:_Ll80o1?E8P1N3600LW3`29b5c7_7Y31Z52Y5d10`11c2Q122@[947;32`1>P320k2a806234@
3W11n14c115m1P1J:\1DV1<S9B3o4]3V8m3k1E]3W4Hg1k1b58Y2W3Y1h262o1e8;f1;d5:3MC5W4V2E=R2T20U1;29>c1d1
[2U1><:1j2;B_21e1[7n5T3^2`2]7OU5f4_1Y1U1I\9k1a1W5^7@Q1d<V46U1\121f5i18103206NOR22Z13_:_Ll80o1?E8
P1N3600LW3`29b5c7_7Y31a8206<o2M=8d101P2[13e1;d22n6479132^11>P320=@438:22IQ2Fc2S1k14041234@3;6D14
0411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2a211C3U35W5`3a2V1V2Db220d1c3b58Y2W3Y1ER262o1X3b4I;26;3
L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2T11MMDb57OU5k3J_1:;BU1B6^4Q1=2U15]1R280L054
07C1;234GQ3\1El5Q1X7e32DT5\1:>2?21X2Y33@85>:81436NOR22=L3018g?V9aF0Am3Mj1g4@9`2Q3c7X6V1II312W103
1k820Cm3=8d12P2[1116^1;d22n6479132^11>P320==2438:22C5Q2Fc2S1k14041234@3;64?140411_1482CB015P1LP1
1H:12N8DJ;<W1k7B3`1\1Q2a211C02U35h8a2V1V2Db220KHc3b58Y2W3Y1ER262o1X3b4I;26;3L:0d5:3B:C5^6E=R2T20
U1;29>a11d1[2U1><451?Y3c;n55<Gi1W18>JT11<=2M1Bb57OU5=]3G2_1:91BO5I^4Q1842U15]1A`19L04507C1GG]2C\
1`3\2DQ1X7e32i5\1:>2?21X2Y33@85>:341436NOR22=L3018fGiG0Am3M03n69b5c7_7II34W1031X52f1k2Fd1031V1n=
47?2`1>LS220k2a806234@3W11n14c115m1P1J:\1DV1<e3d27`2B304[1]3`1l1T<a2]3P5c3b58U23W3R462o1e8;f1;d5
:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3P1b:n5T3o4]7Ol48f4_1Y1U1I^43M=X15]1R2k1Cj3Ho7Q1k@\1\121f5]1;51
01436NOR22Z13\1T3V61Q5e:f1bC0_4MS79f1k3c7_7Y31Y1206l2M1CJo:UX1X`1T7R5Q8S\1d121057U3RZ12Z1CiJfS1V
;o1L`6RAO01\=m11[?Dm72099d46N>0KF1U19211o;47682`1>P320k2h2c2_20C062312@3W11>R17441605111M15?S19P
1J:\1?4V1<U6?]2983b3\1]1S1KP345l3k4a2A012e2P5S24U112i23d28Y2K>l1o1k1662o1X3c1\3;;f1;d5:3MC5W4V2E
=R2T20U1;2985a11d18R2U1><7101?Y3^91R2T1i4T3W1l2J]7OU5e31N21Z1R16;D033E61D60V80i109W1^39^1_1R2V10
G9]11<13Q1X;`2Z1f1\1IB21c4R1i1341436NOR22Z130:a5No8o;n4Z5e90_4Q89f100U1S1_1c77W7T1T21o620a4=8d12
1Z3U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3
T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb
57OU5f4_1Y1U1I^4Q1=X15]18i1b107Ca1Q3o7Q1n:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;\9SV10_4MS79\558Z7X
6V1I_21h43o48d1S2X=47?2`1>P320k2Q2_606234@3W11n14c115m1P1J:\1DV1<W1k7B3o4a211GT<a2]3Db2h1c3b58Y2
W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1IU<05407Cc4o7Q1n:2DT5\1
\121f5i181436NOR22Z13l_10_4Q89b5c7_7c1312\11W43o48d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV
1<W1k7B3o4]3T<a2]3D[4c3b58Y2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_
1Y1U1Ij<W5o7Q1n:2i5\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31m136k2l1Y2E8H]3mDUFU@0cCb2TBfW1[3kNV
1dMQ2?d=b3g<2c8]2l;Z9`2c2]45LQ3c9g280`4e4m2Z;5;1Y1_2d4^2l2j1b1k2b1Y131263R3Za9W9fBk;@36h4cb1jS1b
2C`AlZ3S2P<Z@2c8eG^i1E36h4]LUFjS1gDU[2k]1d<e32c8fNaOZ;55_31b3c820a4848d121X1E[1U2R8c1479132^11>P
320=@4316:22Id16Lc2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1`5Z2B3`1\1Q2b20IT<a2]3De20d
1c3f2k28Y2W3FBf21627]19k71G;26;3L:0d5:3B:C5@P5L8<=R2^1E0U1;253>a11d1[28F5><035130:8P3c;_2a1NM5<a
2j2V1MMDb57OU5f4_1Y1U1I^4Q1=2U15]1R2b107Ca1Q3o75KLS2DY16]12V42i5\1:>2?21X2K]23@85>:81436NOR22=L3
55Q70Y2n38W5@f<Q2Y=0Am3Mb6@9`21o2c7_7II8BI1Z720a4=8d12P2[1U2[5Z4479132^11>P320=@438:22Ik15Fc2S1k
14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2b20IT<a2]3De20d1c3b58Y2W3Y1h262o1k71G;2
6;3L:0U4^1:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;_2a1l15<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b1
07Ca1Q3o7Q1n:2i5\1:>2?21X2I_23@85>:81436NOR22=L355Q70Y2SV10_4MS79b5c7_7II8\11l720a4848d12\3U2R8c
1479132^11>P320=@4316:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DJ37<W1k7B3`1\1Q2a211GT
<a2]3De20KHc3b58Y2W3FBh262e19k7I;26;3L:0d5:3B:C5@P5L8<=R2<Q1E0U1;253>a11d1[2O5><0351?8P3c;n55<a2
j2V1MMDb57OU5k3J_1D1BO5I^4Q1=2U15]1a1@b107Ca1Q3o740KL2P2U2g52i5\1:>2?21X2L\23@85>:81436NOR22=L3;
lB@RL0_4MS79b5c7_7I_21i620a4=8d12\3U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB0
15P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a
11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3o7Q1n:2i5\1:>2?21X2Y33@85>:81
436NOR22=L3;`_10_4MS79b5c7_7I_211333Vd4U1S7206Z4=8NE01\3U2f9479132^11>P320=@438:22Ih2c2S1k140412
34@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2b20IT<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d
5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OR2R3f4_1Y1U1I^4Q1=2U155W1R2b107Ca1Q3o7
Q1n:2i5\1:>2?21X2I_23@85>:81436NOR22=L3;`_101]4MS79b5c7_7I_21e73<60P3;1=W1=M]5n3?V6g9B9C5:a264f1
404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d
3O=Bb1k1`>8G45EJS1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27^3g113<V61X1MQ4S2241O2n4V5S12V1K93o1T
3Q1=@G5CI2o1_2a1Q3V2CN]1Z4j2Z3`62o102JQ27396E\2AU14Q1211986E9JNOP1A10MC253X1T1>=^1152^1C[1239V\1
F3a4=cb1T@11aCgDgW3Q1=2U15]1R2_2dH2c8`S2E3a4=cb1jS1gDgW3Q1=X15]1R2_2dH2c8`S2[=1Y=n82065a2P2861[1
01Y1F[1Q23k4j4479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411T1:482CB015P1LP11H:12N8DG><W1k7B3
`1\1Q2b20IT<a2]3D7X1Q120d1c3a2k1T18Y2HB7c1K=h262o1Af2b458:;223;3H3:0W1e190[2:3B:C5^6E=R2T20U1;29
>a11d1[2U1><451?Y3i1Z2U1V3Q3U5H5<a2j2V1MMDX4Y17OT2P3f4_1Y1O5I^4K633i1?c1Y1_107U2Q3\1X2l1e1FQ1f5a
1e32R49\1\1:>2?21X2NZ23@85>:81436NOP1Q12=L355o8T2U5X5b7S>H1Z30h1]28Q89h1c35R7@P5X25I@88\11c620X5
d101\3U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q
2a211GT<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2
V1MMDb57OU5f4_1Y1U1Ia<07U2Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3018b\1m20_4Q89b5c7_7I_21d736406
0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5M1BJ5Z45
V1037;450@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9_4]2V2T12`2CB]1J0a3_1528g1d1210524m27V51
3<V61X1MQ4S2241O2n4V5S12V1K93o1T3Q10<@a11JQ6Q3V2CN]1Z4j2Z3`62o102JQ27396E\2AU14Q1211986E9JNOP1AP
1C2535R1T1>=^1152^1C8R1239`<2099m3=86]1011GV1[1116<Q1243:Y22b1[547620032^11>P32048=2438:22C5Q2D1
AQ23O[10>4041234@3;324?140411R115446101311162B015?>1LP11H:12N8DG><W1k7B3C2I\1Q2a211C02U35h81_2BC
V2De20KHS2Z112W3Z28Y2Z1?\16R1EEU1662o1X3b4I;26;3L:0o1k2H:3B:C5^6E=R2T20U1;22685a11T1?[2CA><451?V
13R1=353c;P5M5<2Di19M8>JT1129=2M1Bd3m17On46=Hm1>7G2216K7:91;6;C53496T10`1^161=C48X15[11A55T1818A
00215006>411923LZ22926\189T2D3D9]1@3Q1X7e1o126=R2Z1f1\1:>2?21X2Y33@85>:3414206NOR22=L3018T>o7b6C
k1U?R10A]1ILHC903e1`1g39m2d2c7_7II8W103143CV[25S720Cm3=8d12\3U2f9479132^11>P320=@438:22Ih2c2S1k1
4041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2a211GU35h8a2]3De20d1c3b58Y2W3Y1h262o1k7I
;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca
1Q3o7Q1n:2i5\1:>2?21X2Y33@85>:81436NOR22=L3018`_10_4MS79b5g10j5_7I_21W639n4U1>0KD3_1211i:U147?2`
1>;d220Nl1h2c2_20C06234@3B4?1n149;M15m1P1J:\1@3R13<o4U18[1X1983o4]3T<a2A22e2P5g1k1b58Y2W361i362o
1e8;f1;d5:3MC5W4Cb1E=R2T20U1;29>a11d1[2U1><7101?o296\;n5T3o4]7OU5f4_1R16U1I8Aa80T2W1^3h1N@Q1H7<o
3Q1k@\1L?21P5Ei18103206NOR22Z13eBi1\K0S1[3NY1h59U1l2_1c7_7T12Q21d18g43o4^1=MD11=ML7R1102@06m2iIl
2i5AJ`3V4k1V1mALIU1P11i1h4_BW2[8b<;7kH\51B3R1P1W2d3Kb6Z1T3>A3:NL@2>W5i7:HGe1CZ1B@V2=F_85<8M18P1g
47EU1`27R3?a8e32P660<5g1X2Jd1P3j19X15R1W5;?f1:2R13n1m4CFP913V1>n<X;S2M4?g1d1S1JX22g3`2;b31P1l848
W3`33b4<8AC<b1U7e7]@f4S:OF\1Q30Z1[C=o2Gf5gD]<6V2CU18CV@U8d<l9229E43[U1e2a1^12Q210H5000E2i7Z1P?2i
5i2Z3Z4oE2X84VC2>Q1e3U2<08C60:9=218166@22806517A59:c1ObE31121I73h7mX5hY1d1ZT3iBU43X5d1Ja>47?2`1>
P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>
c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Io6d1U4W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5<V7_7Y31Y43X
5d10=;a>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5
^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_101]4Q89`2
1o2<V7\5R2Y31^63o48>U10=E`4f947?2`1>P320k2Q2_606234@3W11n14c115m1P1J:\1DV1<W1k7B3o4]3T<a2]3D[4c3
b58Y2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;_2^3Ba2o4]7OU5f4_12V1U1Id8U4W5l1R6Q1n
:2i5\1\121f5i181436NOR22Z13h9m1P1X1D]47BET2>>a14Z4Q1k1h6B821:3M2953KW216@X10_4`7@9`21?_2^2K@a2U1
9152421:M@416Q1859:R2Y31k13d7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0h<nMnE^2]7S10023Y5A?m6Z@a518m1XDbNe
8FJR2\274W21B`;e9VU1d6kA^2B365b4?a3a^1jS1gD^j1bn1Z@2R4`4`GhY28P63Q41M@DM]5n3?n?BM5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<W160Ii5OBJ5`4[17;\1g;a2c53j1T6X3X2P2c1O=BoA8G45En1C4H315Y9m6^3`2
Cj2c3_152P2KH21057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1]8L<n3Q3>1Y2b9Z3`625c1502l27=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C[1239P3\A^2hY1]7V23<e2N1U300L1?h3n3aP2iBi4`3h1R:f^1b2d121057U3k4l:RJg13?
P2jF]:WCk7k4D@R2a43X1U21Z24\20Q9No4V>916]1T2f2g4o5FE8;HX5J4o45X3b93NPLa7^Ko<hb41_86_2Fde1a:m2f4m
4g21S4074QB3NS\6[d2a:T74Q3N1;@5;D20I101M1;8c3n3?O3Nk=BM5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<W17In4JOBJ5`4[17;L?];9a2@R53j1T6a5d3O=B`:^789=45EP1MC4H315Y9m6^3`2C^6_152P2d121057m27V513<
V61X1MQ4S226O2n4V5S12V1K93o1W<^1Q3j2b9Z3`62Y1E02l27=LT44Q1211986ET1NOP14]1C253X1T1>=^11g1C[1239`
5[1>^59NVAQ4e1h<O167:JT16T2^27S6W31i4W31?[64Q3N1;@AD2J10@>93l3n3?O3NP5Y8@BM5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;L?g;a2@R53j1T6a5d3O=B`:^78G45En1C4H315Y9m6^3`2C^6_152P
2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1m<HQ3j2b9Z3`62Y1E02l27=LT44Q1211986ET1NOP14]1C253X1T
1>=^11g1C[1239`5b8VAT5[=>QJ?;4o4Q=3NmQ41SX3e;kZ2eB>4Z4DQ=3NR9iZ4X[19cZ1X60mR3d64CY2R11L56IMR1Z4n
3?O3NS=GBM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1U9a2a2c53g128k5a5b31O
=BoA8G45En1C4H315Y9m6^3`2CS2Z4_152P2d121057m27KZ413<V61X1MQ4S226O2W2o1FV5S12V1K93o1f=Q3e1T1NU10\
71X3V56R12Y1E02l27=LT224g14Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239`5b8b1c?U8\<1S40Z6T84B04k2;1L5B
=MY1S4n3?O3NS4g9B9C5:a264f1404BK:23;406S14E0200111462002270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45
V1037;:0@?h25Cb5]23a2c53CV18k5a5b2Q1O=Bb1k1`>8G455?n1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V5
13<V61X1MQ4S2241O23<5W4j428S12V1K93o1f=Q3e1@CN]1Z4j21X3]5R12Y1E02JQ27396E\2g14Q1211986E9JNOP1AP1
C253X1T1>=^1152^1CS17239Y8\7e>j=e71Y2i1P>P64P41S2M[1Q4n3?O3Nk=BM5:a264f1404^1017103;406X1F4D0057
271AW11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057
m27V513<V61X1MQ4S226O2n4R53S12V1K93d1:f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C
[1239W5Q3Y=0g8d>=F4^4@A5m2[93NkBWg6cT1]4o5\D];31[5Y8]3964o4Q=3NSZ7>4o4[3e93N\Z5TCa\1g4bX1_BXT1f3
]14Q3_2f100Z1348i83NeV1fj1PQ4V=U;f>h1Z2d5j5W3V4@e1e1fD1167U1Y3e27[3^2o1V3j1T457E4Q3_2h1Z134R93NU
i8W3]6_7[2X8e6b5[3^4Q5?4o4Q=3Nme1j901\l1j]3Y8hU10QJE4o40<c<3Nc:mQ1[1o7VDfKc7QZ1b5oP1n[1\a1gEhM@4
o40<c<3N`\10WI]AWFm\2e_1gU1d;g14o2U14D0<3R2J0e7j13NP2mDT2S1h1lAo7OX8m:oAe3P6a54;`1Hk^1iIMi2]3P19
Y2P1E5`5i40ACjJ[[1hK14h=_14U44D0<3R2J0e7j13NnFT2S1h1_@XIf<c9f9@R7HVQ1\X1`28^49Y2P1E5Z:0A^Kn\1cH_
1114h=K4Y37]10<V2a8j13NX6e@X3eKOoZ2l;lCWNR7T2kP1e;a9jCQ\1H4a3]10<V2a8j13NX6i2k=X3XB\9T_1QW1jc1SZ
1gU1kP1`>`8?4d3Z1Q=3NcZ1bDJW=bQ20Xi2l1`3>4o4Ac3k83NTU1S\1bDe=af3j6R5;4a5_<3NcZ15WEdj3j^2kX2Q14HT
2W2;Ie;3NPLS9lIo<VT3V?ZO1f8lT1`8Z5d100W3[31V2;e1n3e1^Q1J4C[4<l2g93N`X2RBi?0_9\OQh1ER2o7V1eBFY4]2
24^Q184o4Q=3NS\6oM\g2b14Cm4g1NX8N<33Nd8_5KZ5RNY7n8Y9l8d5R2WG^6d4\@fV2Y;]5a7U2_45]5a1n;b8S6W2SEi:
116]1f1JUET1274QB3N`h2n2k[244QB3NW64C\31S22JY1B`3n3?O3Nk=BM5:a264f1404^1:6;406X1F4D157271i11P1S1
11O015EU1<<J7Ii5K3BJ5`4[17;L?g;a2c53j1T6a5d3O=BX:f78G45En1C4H315Y9m6^3`2C^6_152X1Gd121057m27V513
<V61X1MQ4S226O2[4BV5S12V1K93o1[5m3\4Q3j2Nc8Z3`62o102l2739LT44Q1211986ET1NOP14]1C253G@T1>=^11g1C[
1239bDQA]2T4c61fA74QB3NcS5o1g154QB3NcU564e8[93N[c:54QB3N[c:U14C^3;k1M00L2f93NgW11eS15d2]]2]j1bLU
Ib8b4d8f2W1^C116]1[1m1n=:S6G4C^3;k2Li93Nd>Pm1d2f7P5ih1k7]j1bLUIb8b4[;W1e74B0\2C;1;@H=M]5n3?O3NQ4
1`5V4B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<<J7Ii5OBJ5_3J5?F037;:0@?[2<
5CP83a2c53CV1T6a5d3O=Bb1k1i6f78G45En1C4H315Y9m63W32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S224
1O2n4V5S12V1K93o1f=g1Y1V2CN]13V4j2Z3`62Y1E02JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[12
39kIZZ184QB3Nme1hi2PBca574i8W93NeT:e>Z84B0Y22C;1^16=2J30OX4n3?O3NS4Lj8B9C5:a264f1404^1:6;406S14E
0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?T23685CP83a2c53C4Q1T6a5d3O=Bb1k1g7h
689=45En1C4H315Y9m6[32`2CB]12G0a3_1528g1d1210524m27]4H13<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3\1IC<A
]1Z4j2Z3i2\2Y12o102JQ27396E3i1>g14Q1211986E9JNOP14<P1C253X1T1>=U18152^1C[1239;j6:X5P6oO167U1b?T8
2e74B0P3;1Q1<6=2J4X5n3?O3NS4g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W1
7Ii5OBJ5Z45V1037;:0@?T23?5CP83a2c53CV1T6a5b31O=Bb1k1g7h68G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d12
10524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3V5Y12o102JQ27396E\2g14Q1211986E9JNOP14
<P1C253X1T1>=^1152^1C[1239;_b116]1gGU84B0P3;1;A<36=M]5n359O3NS4n4`1W3B9C536a264f1404^1:6;406S14E
0200111;212270171A32P11P1S111O0151CU1<W17I\2\3OBJ5Z45V1037;:0@?h25CP83S1]1c53CV1T6S3]2Od2:D=Bb1k
1g3EHY98G45En1:84H315Y9m6[32`2CB]1B703=o2\12528g1d1210524j1R17V513<V61X1MQ4S2241O2b1@j2V5S12V1K9
3o1f=P2P1V2CN]13V4j2Z3n2a32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239QEZIOUIn194
Z7^1W93N`k8X?kI]64C\315FJ;MT1DT3>]2`1?O3Nk=BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17I
i5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V5131:T1F;n313ABMQ4S22
6O2Q2l2V5S12V1K93o1Z;d1FQ3j2Nc8Z3`62Y1E02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239j<_F1iF;7
1Y91U6;4C[4e3[93NVf6lCiS1V[1^24f5]2c3I^53N_Mna1^7Z7n4_k1j2Z70PD2V1hU1aL[8P1X1D]47BET2>>a14Z4a6P4
21:3M2953S316@U6Y50f:K:5a2EK52421:M@416Q1859:Z1l14f5k6^53Ngn4j2\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3
M2953S316@WFK@a2a152421:M@416Q1859:>4QB3NSP2kY28kBa5ne1lDm=oOP<94d4\=3NoY4m3b]3oOH4d3Z1`3`93NTU1
b8e31a2Z=T91l=[f10`R1\6VIPIf@Si1n54P41L0F>M]5n3?O3Nk=BM5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BV;h68G45En1C4H315Y9m6^3`2C^6_152P2d121057m27^3g113<V61
X1MQ4S226O2n4V5S12V1K93o1f=Q3>1Y2b9Z3`62Y1E02l27=LT44Q1211986ET1N<BP1b17;253X1L7>=^11g1C[1239Q]1
V4bBe54P41L0U1M]5n3?O3NJP=BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a
2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2
b9Z3`62Y1E02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239\^1C4CK_3Q=3N`2]1]7n3X9jP1^DjT4\3U8f;R
Z1G4CW5d2`93Nd9U:2j614P1d8Q=bHmS3gT1U3`HSV2kMO4Z4e1P<3N`E]1X3h1g>a<XHUi1Kb1\S1]3S7=U599]NS4P2]V1
Q5PGi1U?=4R7n:3NaV6`f2Y2d11hL2d@M4T2Y2\1>o1Q3d63Nb2`5j8U5c414fV2jR1eOb4PHh1cBZ1ol1X5`^1[694QB3Nb
f2_`6f3bHn?95U3XIU2g2[U3cGh3SW2:5U3m2ZFm4[U3FlFjZ2YE75U3[Q4V2;WGTP3=5n26[k34Z3g1ZHW2i1ak1hR1VBZ2
5\70<\2m5e7b4U<]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9m@Q6b7R
4b4FJR2f5o1`9W2[U1X7d6kA^225^L35^LfQ735hk6\R125Un735YGkV71525YG65?d2N9RW245?d2[X255?d2[X2db555?d
2[X2Zl175?d2TDVd1Pk1Y155?d2TDVd125aV445aV4cg3955?d2[X2nb535^JlP745^JP]3kc345YGT3lP725an735YGWW76
5m2\Ljh1dU1Un325ZO25W555?d2R2XV235P4Tj765?d2WNSZ1nb565?d2[X2nk1gQ365?d2TDVd1nb596o4m2V:fU7Uh2k4I
j136o4bA36o4nV226_i766>P[2Rj11K56o4bP41^156>P[2>`]596m7ZZ4_o2f71fB[Nm\166o4WE`g6f7T21626o466>d2k
1_V2ck166VJj1fe6f7T2S26a2IQ50g1@hA3c3k71U2R3h2m1:T1`2kQ1a12421FJdDo9V44b4PE]7fOo1`9l9P1Eo9@0A]:X
9e>^<U<a22Q3n1_2Ag2mCP5>E4\@Q1@Q6=T9962;`4ab1j=b1_4\b236o4PX326ag166Z7nBhZ1RY4j[426kg746Q4MbA>6j
35NY30K]n44Q7ek3G9B56o4U\3lIPP157=]36[W277=P[2]AZ]1b]3Z227RW437\Bjg31757RW4T3b]3Z227U557=d2R2XV2
77=d2e5eR2hY8j447=d2[X2S27Z7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1
d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^297=]26l2^U2oe1]h20:7=0\26[X2oe1]h20>@7=0c2Y50PS2_o3l9P1E`
:0AeR3477=^R11_X1hn1Xc457=`R1_X1j\8?7=j2OFlM1_X1ck1T3fP2^b22YL^N47=a4^V227o427WZ437WZ4al2671;d2[
X2\b2V27=d2W4j2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1`9cW1X7d6kA^257=d2[X2jZ4W27=d2W40i2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10
023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^257=d2=mW2O7=d270i6@\M1U2R3h2m1:T1`2WEc<
a12421FfS14cIYX2o_1U<f527027\Y937=P[2<7=k3^1cD[@Q314\M]S4`6;7=Z5cDk??Q314\MnY4?7=j3_11aD[@Q3121\
M_o3m3\727V`357=d2[X2ck137U5Qm7571;P[2\b247=P[2hn167=P[2]AUZ1T357=g4XV2hn148cBcU7V228Uk81858lCO]
3hR8Y28<d2W40i2m5i4dC]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9
bNR4b4FJR2f5o1l7c1cW1X7d6kA^228nk838T5hQ258=oZ2hm2VW258[3^`2XW2l398[30e6XU1^T1XW2]U2YQ4:8]7hX1n5
R>Sl2TDmf2_5g;W18<l20U1c5@\M1U2R3h2m1:T1`2WEc<a12421FfS14l7e3k9o1T2a7gP2aX1]7U<EP5lK48[5]e8328_g
1Z28Y70i2m5^H]1R4S2m1:=Y1m191M2^P1a12421E0fS14k601kE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4F
JR2f5o1`9W3Y=T<l:X7d6kA^2X28<d2W40i2m5W8V@]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m
6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2Y28<d2W40i2m5W8V@]1R4S2m1:=Y1m191P1jCc<a12421E0f
S14k6nE^2]7S10023f2b2<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^278`5Z2Xn2]EVNnX1_18;1k2
3IU3f2@\M1U2R3h2m1:T1`2Y1T1c;Y6Jc<a12421F13]1RR14lHFYL[FcEeFWD0P5U<S1b428RB28ZU248hm1i]50o18^707
\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDo;bBe8FJR27T274W21B`;W2V4]X1d6kA^
2k18^5P2d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\2154W21B`;l^1d6k
A^298g7P]4h11Rh2X`1V4]c148^5bU4QS428en9T28Y70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S100
23Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S28Y7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0
fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2c28c4j207\2m5]AP7]1e2Gh2
m1:=Y1m1j9T4\9^:a12421E0_CGKcEc2Z2o@^2]7S10023Y5A?^5^1m;\4a518m1XD_;1PCo3e4FJR2T1W13204W21B`;W2V
4X4iFZ=d6X:;V7^258Tj1d_2iX1_k2U28Y70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6
dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9^6TQ1X7d6kA^2Q28_77\2m5PA]7]1]3h2m1:=Y1OMo=kCa12421E0R4WA\En
E^2]7S10023Y5A?m6Z@b1n318m1XDbNe8FJR2\274W21B`;W2^OU=d6kA^2U28Y70i2m5^H]1R4S2m1:=Y1m191P1^P1a124
21E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1`9cW1X7d6kA^2U28Y7j2m5^H]1R4S2m1
:=Y1m191P1^P1a12421E0fS14k6X5e@^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9WBZ<R4b4FJR2f5o1`9cW1X7d6kA^
2U28Y70i2m5^H]1R4S2m1:=Y1m191P1R2[Na12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJ
R2f5o1`9cW1X7d6kA^2U28Y70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2`2U3o1`9cW1X7d6kA^258]Q1fHd_2So2l18_77\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2
]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;?g1d\1d6kA^2[28c4e20<\2m5^H]1R4S2m1:=Y1m191P1^P1a12421
E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;B_BR4b4FJR2f5o1`9;3g1[U1X7d6kA^2W280X70i2m5^H]1
R4S2m1:=Y1m191P1X>l3X>a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7
d6kA^2[19<k2j6@\7X8`3U:1U2R3h2m1:T1`2o7W=c<a12421FfS14cIb5g42][1T8Dc9_6V4XU1U<f5;nA19<9Z30e6XU1]
U3Y6l3W:jT1]BYQ4;9Z30e6XU1]U3Y6l3R_1]BYQ429hd4:9Z30e6XU1dT1S`20[l1YQ439S5_[4:9Z30e6XU1^T1XW2aBkb
1YQ4a29X3o30i2@\5oG1<]1:R3DS2m1:=FBm191P1g=_>V4a12421E0fS14k6gBV3[22]7S10023Y5<4?m6dE718BZ1d3[1Q
3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2d29;l20n30i2@\5oG1<]1:R3DS2m1:=FBm191P1m8W9d1c<a12421E0fS14
k6gBV3[22]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2L9X30i6@\M1U2R3h2m1:T1
`2kQ1a12421FfS14cIYX2o_1U<f549Z3^`2XW299Z30e6XU1^T1Xj3]BYQ459Z3Z`2\W2l3A9Z30e6[Nl6e9e8j3ei1aNfR2
@0lG\B]f229Z329ec2V29X70i2m5^H]1R4S2m1:=Y1m191P1g=fBa12421E0fS14k6nE^2R3Z4S10023Y5<4?m6dE718BZ1d
3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^229c`439ZJ029ZJ49bP2W5Q3N9X30i6@\M1U2R3h2m1:T1`2]:T9X>a1242
1FfS14cIYX2o_1U<f539bP2Vm22:`Y7i52065[3V186`1P2[1U2k4o479132^11_320=@438:22b3c2S1k1:1234D;6D1404
11m12CBY1LP11H:12N8Dk2S:\1Q2b20a:Q97X1Q120f9T18Y2[17c1K=R3o1AY75O26;3L:f1W19k2Bj:T20U1;29>a11P4U
1><451?^7c39>4R8N<a2j2V1MMDb5]6TA?]40]2Q3e3R;a1e32R462\1\1:>2?2Z2Y3D85>:863[4=V15e4Y3O`V10a1l@m?
I34^720656[48610EG2m1[1;e13k979132^11_320=@438:22`31c2S1k1:1234D;6D140411m12CBY1LP11H:12N8D;;S2S
:\1Q2b20o35k35Y2Q97X1T10j7k1T18i1?c1COK=R3o1AV2R55O26;3A::f10V1U3Bg5R5T20U1;29>a11=b3U1><4131?h2
Z2X1Q1g2U1>216k7N<a2`1Y1V1MMDX4Y1]6P7W<Y1_10d1HQ3\1X2>c:a1e32R462\1?6E:>2?2Z24T3D85>:3463U2P1T1=
V15e4`2HOl=`6H84?b2O2T1Z7[1i20X7`1l2g6P=JQ2I312C:1f4T_1^3i7PLgD_Y1_CiU2b62c8Z4d4d6c^1Z;G:l2M1Cj;
h\3Z6bAUDd121057U3\1lh1>e2V]162:g[:3;m\2Z_5_2;2\5Z2`4n8j<e1nX12k\1fBU>iI\K2V1]LX2i4l5b1i1kMP1X1D
]47BET2>>a14Z4CU9H21:3;A2953S316@WFE5@a2a152421:8D@416=C859:W1M;0Q3;YP10S3M]5b6UEf4j1n82f;T2h4eB
o<m4k4WBCeV1iZ1P3dB]:d2;;Q30[2gES6T1LY2h1m37B021111;42Y132f4`4f60_1`4EF<h1h25m2h2m2S?i7[5[7f4]8K
j9<Q:0V1S60W5cCP8@4T;_393cEP:_<n2b1[3e13W4X15GLAX141_7n8_Ea1;;`25;;30]3f7JfAU8X3o1o?S7X55Q1d4j2g
<d8c1o;_M3a40I10[4n20b59l5_j1RD]2a4AR;^7nX1jBT<l2;\7K0g1m5fAg6]1Y33h2m1:=Y1m1o=g8S;a12421E0Y8^8P
8[9a8b:R7X4^2]7S10023=k4A?m6Z@a518BN;h22MV15k2>P1E<b9@0A[>Y<h2e8FJR2T14R174F`11B`;V>\I4S7d6kA^2?
;2[3V4ST1JAcOS_6VBe9TMH6c@5;b4cX1cOl\6m2;0:Q3T1W1kKT1o4HT37B021111;42U1332f4`4W8H2Hk2\1<h1h25T1_
7V8cX1Kn>:JJHIIH1101T1=m2g20Y1h9h=X4m1o1:4T211e8225Y393U1]Dc7l>g26h6f5V2Z1d7n8m3R=QBl1;0a4X<R?h8
XOc7g3PB^1NBZ3Q4h2U7V3Z:f300^2g2_3a1:LV1\4;]1Fb8l4e6P=dC_K1h2E@]1049P7TAU94h1O5V8S3P?X3kS1IB;c9Z
Fm^1X^1K]1l72d3W5QG]l1k@TFj;h25G;0]3U2hU1X214[H`Y1i6m8i72f3b9Di3cX3i:;b4Q8e1;0\30Q8YS1mA?D]21b41
?a5W200e255d46D612UF^JP4n5j31?JZ1\32d20l1=g1lE0ZZ1l1^F0_CR1T`1j1l6;;g1O9;1S2M]5n3?V5o2f1Y3>W2BM5
:a264f1404;R1726;406V11F4;8157271i11P1S111O015EU1<W17Ii5L2BJ5`4?K7;\18Ei15h8a2n1d33j1Y1j4a5d3O=B
V7h:8G45En1C4H315Y9Q6KQ1\2>Q2CQ1X13470a3_152P2d121057m27V513<\4CBB1X1Mm33g1;26O2S2Ml1V5S12V1K93o
1f=Q3j2`2Q7Z3k26;Q32o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[12317mI0RC=n1;;f2:\2kKT1m87B02
1111;42Y132f4`4h<\1<h1h25d8fa1f>2Z1]2762R1120S1Q5Q10kHV6Z24d>93cE`Fn2h6f5V2o8n8A;d3h3a8lIX30`l1T
Z1Z2AQ8i>fX3dDTW1T<4;hS1Rd8[S1V1;]3o3J0e7Q1eD:i3X3h<\=_^1n[10gL_5Ng5l9O0E`:0A[OZAZFR@`;4h=h5T1b1
T6h1;;Q30[2kKT1m87B021111;42Y132f4`4h<\1<h1h25d8_4hFk?a6m4c@S60V?d9a84d>93cES7\?n2h6f5V2g1W7n8b2
;;5`2:\2c1WJT1m87B021111;42Y132f4`4f60e3_1J\1<h1h25d8`3e4J1o5bR1f>]1]27672H00101T1S60W5cCP85:4d>
93U1]D`Fn2T6Cf5V2Z14_7n8X=aR1@;0a4Ul1W5[4Y4m=UCW`2g1M5j2]Y1dR1P2;;Q30[2kK7LV3f57B021111;42Y132f4
`4h<\1<h1h25m2f5U7P1Q2dN0g8aES60kHa84d>93cE]Cc1010Z1n2d63f5V2`1^7n83;f_2gY6<;m3`JQ^1]>U1dAdNZ6gf
2l6fS38;^3WU2h8QX2TU3nB7=;c3k3YT1j1Y16eCRE^Z1Xl3a4RO4;j7Wk2\M5;^j1cV1VX2]a2X1;;R7ZT1j1Y16f4`4]:Z
2\1<h1h25U<l4C1]7^d12OT1\;jK:kT1`Fn2T6Cf5V2_1_7n8X=aR1B;^3=U@\Bf6^FT9WX1lAVFTf1WY1YBUP1g7T3`T1a1
;0X34S1f3>1T1I^T1aT19^7hKgQ1c6NZ1n10=521L`DYDY5k:d1j8b5:R>V2l4Y7i1f6iFJ[4Md;]2^9VEf3N;j7g:\@HaJT
Cl7[>YS1n90b<]6a3]P2n5Z87YCR2Q2i?P2f>1R2SQ1W57S1;;]31^10EX:^@hZ15ka1l1jA2Z@X5S2d121057U3i5e>ZT1P
3Z4REg4i2S1e<?;j7Q\1`Q2Tn1MVX11X1Sn1cAj43jKl?U2;e7;7P1j9V5IIUFl5f3m6R8FV1`904bD1X3e2Ne8JU2k;J>m5
m7P2R3Y11C1F;;X2c5`8j5m;`4_21hNXDR;3e1W1Q10]7Q1Q6V2`8h9h1`=Y9]7V6bA]6<h3155g1J2]5]2`1?m?0BM5:a26
4f1404HE:6;406S14F4D157271=[11P1S111O015EU1<W17Ii5OBJ5`49Q17;CHg;a2c53j1X3k2d3l1d3O=BoA8G45En1C4
H315Y9m6^3:U2C_26g3_152P2d121057m27V5131:T1Q51EBM:f3S226O2n1o2V5S12V1K93o1Z;d1FQ3j2b99g1X1`62o10
2l27=;@T44Q12119832ET1NOJ561Y1C253X1T1>=^11g1C[1239\1^?UX1k5<:]31;g1M]5n3?n?BM5:a264f1404^1:6;40
6X1F4D157271i11P1S111O015EU1<W17I\2\3OBJ5Z45[17;\1h25h8`1P1c53j1Z1m1k2a5d3O=BoA8G45En1C4H315Y9m6
^3:a1CC_2n3_152P2d121057m27V513<V61X1M:f3S226O2n4V5S12V1K93o1f=Q3b1W1b9Z3`62o102l27=LT44Q1211986
ET1NOP1b1C253X1T1>=^11g1C[12396<]i4oW3i1i7d6V2<:f2:0[2kKT1m87B021111;42Y132f4`4h<\1<h1h25f5m2fa1
g=N3W11>0\2:0G41T1T3l1Q10kHl7D4d>93cE`Fn2b1U5f5V2Z1d7n8hf1e1<:Q3\2kKT1h5T37B021111;42Y132f4`4]5Z
7\1<h1h25[3X5fa1o@a4S60kHa84d>93;WE`Fn2h6f5V2o8n81<><:i^1\L5a[1nNW4[T12b611_]13<cX1U6[1<]7UQ1T3j
1U136f4`4l9@Z2\1<h1T?`51lk12T2^7m3jK:Y;S7]B`Fn2T6Cf5V2_1Z5T2n8X=EP?jBJ<]3>Do>j@h8c1_?n7`6XL18[6a
Gc1e7WS3m=jGnG2e3\4mR1N<P4:W1T9lN14Q6h<`5MHi6cI1d[2_1i5a30dMT3d1UP1e;V5hMX1S1L<g8dG\>_8i7`12?R3=
_1Mj1?g:[c1Q?3b3e4X8^d2oBi24j7T]1<<T4^1oT1Q314LaW4dDa12=<d7[:2V@kP3Y9P7X7YS3hMm9n?c7<:0P3;15_1=M
]5]2`1?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171=332P11P1S111O0151CU1<W17Ii5L2BJ22<R3J5V10
37;:0@?8_25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V5131:T1OQ
41EBMQ4S2241O2n4V5S12V1K93o1Z;d1FQ3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AG8C253X1;H>=^
1152^1C[1239Uk1:<f32^P1gi2Z92d3YX3RV12<ah3D<]3mR12SCc=_OW4S2XNaQ1dS2c1R20U9k8a@fJY89<So1]:Wh20Xb
2fFQ4i:C<k5\2DiQ12n3]Bm8Y:eLn]1_d1@WLhd2V1=eB3<QP6iQ24<hd4XBP53<jS1Wf8X;=9Y409:BF0b1Q2?:[1b1`2=_
2=l12421263302`1>FV22204:d1=8\1[1c2_20<6062312783F@1:11P11744805118F15094]1P1J:\1?4V1<g2e5EB3m2Q
2<l23U35e2S51Le1Ka1k1W1R20d1671d1X1128EFS13V2=8Y2?=L688C632W2195C662o1j1Q32U28V1;Y1<;o1[18V1H:3M
C5i5DE=LL85n10U13729>DL1=7NS27CA><:1236:b235391S2W4j2i16n5E<NR19Ml2JQ1?e3_1EOU5T3>R121?JY1;7A3ET
10^11`4l4E]2e23_1?i202E85W11<13Q1@T28b1Y18AK9a1<<2B26Mb1S2D8I2?\121e39f1<\1521436NOR22Z13i4S1Nk1
5H<i3o1c4`66k8h13U2b70@^1ID12?464n16;4n1n27421@]4Cc77S2S5T3031o4=c40Dm2l2n2^5=l12712633S2FY28:d1
=e1[1c2_20K23<83d13R179805118N094UAm2a;U5b2]2S3R20d167f1a:S18S132W21?C66m3Q32^2V1j58P:DE:OL>Y3e2
;f1g1Km136m235=1[6j2i1X7Q2WFR1n50Q6j:_1Y302E85Y1>f1]2b1Y18AU1a1<<2B26`2S2De1\121]379f3U=Q2HbAk8h
1m;^1IP8?o;=c40DJ70R1F1=\2e1X1?:AV2R14B66R1I01712633`18712>4@11JICd1=<B5?[1=3<U10=L63222N0;0>23<
83Q1;611R17916004100815=520944X5X2Nb4P1f1T11k2^81P3G]4b23U23Q288?R20U1>671d1>X14T2KW1^1l2D>166L3
2F<S11229C66X2LGE9Q22^2V13f516Y1D]2Z583@0D:2E6?<>R36?U2;J:2;1JG49564d12536=?o135<01a3T2Dc1V1R1FX
7Q2\7@k1]<R11l50i3Z1L3Q1R1U3c2g2_1Ae2102E85Y1>52:04L7:C343E3N<664M07012;62A9a153205312:7263?X1CI
Y1De17?D21c2D4735W2LA<Y:<O32=235L4OHQ11IY2L7P44l3i1=:_1O:0h36I;Y2h1Q2IQ1@;k3V3^1IP868V1k236Q5E13
l2<W1FBb4a18n1`3=Y3o1m2g4h2K=f46<\;c2_20h4J0511g1a5S9_2m2[5T3Q8_5a1W1R2^4EV9Nc16a1EU1m1h7n5[18G7
6=[8Z1R5c3_3W7j50V31R2T1d=a4R=RD^5P233D?Y1<1Q7P2a1<\1[24>P3`2`4l2W<33i3<i5c4S6<6k8h1^:^1S4[2;T1e
22dB]3D1S2=Y5m2g41f2K=m4<>m:c2_20_Hf8T3m4S3_5a1W1^@b26a1VCODi>c3_3T3m90V31R2a7W7V[1[9l2o3n9`4l2R
<433i3V6[;k8h3V<j1[2;T1h2W8\:R41j<=9i2_1:9DE1J>5m1116:1]163o3=j4244263302^11>FY2204:;X1=8\1Y11c2
3P2:07640412312@3:03230?1120411F9115446101311162C15?>1L1N1H:12W1DG><S9B3`1\1D\1<V2E3U35h81Q1AKBC
V2Z30d1>o212:^239<X10C8Y2M<?6U16112G8@E195C662o1j1Q32^2V1;260:3<3;:0I23>T4:3B:C5^6E=R2T20U1;2268
5a11d18R2U1><4221?V13`135391o2[3_3[1n5B2^29j3JM1Bd3_1=7OT2P3V1m1FG2216<FD1;60:C534@T10`1^162<646
b1f11A55[1118A0027006>43923Ln1;776_159i239:9]11>34Lf6Q32<2B26d4M\127Q121e3P2B<>:341436NOR22=L301
8b8b1n3b1T1j;@n1[6T2]6;M0i2L4CC:36^1:U1g39U1g1d22[4T3a1m5IP1^111U2=9k71S1@U7n:h5c2_20l1_6=e;F?^;
Y35j4F0X2L\1_GjT1TA;43;V1d28:S6l57[W1j10a1]45b1e1QH`6e67cBA\<S:];NIU13600f4^3f8o>d3=S3E4Y10I0_1e
6e8o1a87c2_20e4Z6b3S2P=Am1P41S7b3>fHf@Nj509U6[4g32j8m3f3R1_7Q>nU16<H1c2n2T3U8k4h2c4h1i3S15Z4g1i;
32B7X2Gb3T12O7`2b4Ng727>]482S2MW25b1W:1a1]2>?3\1]1e1e1:02^2Z12]1;8U1T20S2C_2U4=S3P39Q1F1d=4Lo1]5
S37c2Z1T10Ab21Z1334D141118=U1X11P26H>?;BG`5l5^3=S1e1f2=1W<5d2_9ABg9U1h1o4j7Q2P5P1[8V1Y1g32Bh1S6:
Ai48R3\1hT14o212CK10T1F>j8g49<Y1Oa1]24Y3fAn5l3m17_1W1_51i6F2Z20Y23gAY30c<0g2^7c1]1k1]4>k10A>[]41
^8^15\f1\`2Bm74_9V1l6PGg<1R2>\5`2Z4TX5\K2V1fZ2P1G@D]47BET2>>2^14Z4_2G`1P4h121:3M2953a1a116@WF:@@
a2a15242109M@416Q1859:k1>\5`2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953c2?114@WFK@a2a152421:M@4
16Q1859:k1>\5k6XQ2gm1SY1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2LD52421:M@416Q1859:1>R2
>\5`2Z4gQ41ZV1\K2V1fZ2P15R1D]47BET2>>2^14Z4]1P4Z3B0T121:3M2953S316@WFK@a2a152421:M@416Q1859:;>_1
VL^5kn5Qi1n2_4T41<K>_1U1b2X2cKUe1lU14Z1f1a?bITd3R32P1`2g15_F4k1aGES4;W2>o4<Z2`4Qj3R^1\K2V1oKf^1P
1X1D1[47BET2>>a14g1T2=f6R3H21:3D82953S316@oE7E04@Oa1a152421:M@416=C859:3>o4ZQ43>^^:`>W2>\50Y2`4T
X5\K2V1fZ2P1T13D1b3H7BET2>>a14l3=Z1_2P5f121:3>>2953S316@c?[67E5@Oa1a152421:M@416=C859:E>]3j1b[3X
HPP4kG31KQ1Om2;Y==V28fF`>X2U2>\5k6mFUY1jLX8Q4e3Tk1\K2V1fZ2P1T137037]47BET2>>a14Z4k8f121:3M29511S
316@WFE5@a2a152421:M@416Q1859:=>]4S3YT7QR1k@[4Y4n?W2c4S@`>;>R7Xg8g2n565VX1o6X6o8D>[2Q3Zk2l2Z5l;\
AGj1o6W9Ri2UT1b7JcC\R1]5i2`2>9h49`2Z4bOa<_i2c@kA\K2V1lGV1a=b<51UGP1X1DS2Y27BET2>>a14Y2B]1f6e2U12
1:3M2953S316@La>44^6K@a2a15242172M@4160P1859:T2>\50_2Z4gFld2_l1\K2V1_g1VCP1X1D]47BET21<>a14Z4a2N
7c50T121:3M2953S316@^?h6K@a2a152421:M@416Q1859:\2>h3c1c1L4U4n8eX2e`2i5\K2V1g;Y1dm1P1X1D]47BET258
>a14]19AB]1f1d71K821:3M2953S316@oE7K@T2<a152421:M@416Q1859:e820:V4F>U12:LAb1U2f9479132^11>P320=@
438:22Ik1LCo1S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3
Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_12V1U1I^4Q1=X
15]1R2b107Ca1Q3o7Q1k@\1:>2?21X2o1Y13@85>:81436NOR22=L3;Z;P1X1D]47BET2>>a14Z4f1d7V121:3M2953S316@
X10_4MS79b5^2K@R1Q1<U1;52421:M@4141Q1859:R2I_21D>h3^15d2c7Rk2iS2[h2j=VF92V4GWU1d5j1a1>:>X5mV2[a1
iEfP3[F7ZZ2]98>X5Ta4P1IWf2R\3l3b2>e2b2P2K0g1m5l@a7]1]3FQ2m1:=Y1m1o=?Q5;m=a12421E0fS14k6nE^2]7S10
023Y5A?m6Z@a518BZ1a8P1Eo9@0A^Me8FJX1I>m174W21B`;VA\F4S7d6X:V3[4^2`1>X5;]1R10d@n400k>P>l>fc1k8n^1
lDAl9P1EW6X40Ao1S9Y5jIW3Y2R<h12i755a2?c<Al3`84a@<R7S:k2>j3\14a11C25Ah3ZFiEo?i6SOfS1ZR1\K2V1YQ1ZX
1Q1P1X1D]47<5Ef12:>>a14g1b2m2A0l1X1\35821:3M2953S316@83o<1Y1Eh6K@G:^1a152421:M@416Q1859:=>PT4jR1
W5[LhZ1aCiFZ7n1a9U8fS1k1>\5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4l1e821:3<@2953S3165:WFK@a2a152421:M@4
16Q1859:l1>\5Z2`4QS3mATc1\K2V1fZ2P1X1D]47BET2>>a14Z4l1e821:3M2953S316@WFK@a2a152421:M@416Q1859:P
2>\5`24U4TX5\K2V1fZ2P1X1D]47BET2>>a14]19b2]1i1T60T121:3M2953S316@WFK@a2a152421:M@416Q1859:l1>\5`
2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4\90T121:3M2953g2;16@WFK@a2a152421:M@416Q1859:l1>\5`2Z4TX5\K2V1f
Z2P1X1D]47BET2>>a14Z4h3c50T121:3M2953S316@WFK@a2a152421:M@416Q1859:8>a7bQ4de4V44ga1b62>[W9B>a5n1
eK\:14Q_7m1[5YF7TJNR521:6>g7UY1nJh^1be13>g7o]:n1>\5T30e3]f2l7SU1eT1\K2V1fZ2P1X1D]47BET2>>a14Z4b:
21:3M2953S316@WFK@a2KE52421:M@416Q1859:4>a8^\:j4m1>\5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M29
53S316@L0YEF4@a2KE52421:M@416Q1859:7>a8Sg90YEFS47>a80Qj20Zb7j4^2>6d2`20R2g4nn1ZIfNV8UKf=Q9ZB2V1Q
]1c8PEP1X1<71b3H7BET2>>2^14Z4b:21093M29511S316@YEJ2K@a2a152421:8D@416=C859:6>g7aY200ic5Q2>X53k6Z
R2]F[_2_;l?2V1fZ2P1X1DP3\17BEF]1>>a14X3Q1j3g621:3M2953S31678WFK@a2a152421:M@416Q1859:`2>\5e2U4aJ
o4UQ1VHb?l5_8Ua1\K2V1[V1ZT1P1X1D]47BEMV1>>a14]19b2Z1T3031:R2]321:3M2953^2D16@c?k5GK@a2a152421:M@
416Q18319:?6>R8nR99\Y1L8>R8nR992\AnGT8I>h2OCJ9ULk;14m6mS3UBf3XD_V1g=j=2d:c?b>i@@Y@7>]5Ti8VCnR1M^
7>>o4=SS4]<fAkg39j6Q<bR1@W8D:>]5Y2bU1S_13oQ69lB[[1P2>\5`2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4a2N7c50
T121:3M262502S316@WFK@a2a152421:M@416Q1859:n1>\5`2Z4TX5\K2V1fZ2P1X1D]47BET2<1>a14Z4a2j60T121:3M2
953S3165:WFK@a2a152421:M@416Q1859:b2>\5[1_5f5mc1[4Y4Y2_;iC<h2b4\l1X:1T1o3l;2V1bT1f1\T1P1X1D[2Q27
<5ET2>>a14g1b2Z1T2Y3h321:39C2953f1\116@WFK@4\2a152421:M@416Q1859:i1>\5k6TX5\K2V1fZ2P1X1D]47BET2>
>a14Z4Z1W921:3M2953S316@WFK@a2a152421:M@416Q1859:1>7>7g4WV2aV7cLn5\3>]4Jo107@k1m5\5P<a6>]1]3h2m1
:=Y1m1o=W5g2k;a12421D00_CE1d@j5Z1cD^2]7S10023Y5A1=Y5?S1m;\4a518m1XD_;3_1^Ae8FJX1I\21521W21B`;W1O
[3J40Nk69S7n480R5_1R=o2d3i2;Y110e5BX2f4^20E>X5X2ae3>l\4X3PA[3O0NXC8fFT81f5BX2V7X2>\5k6bFcP2cW1n2
ZV1\K2V1jM]8i>cEP1EBD]47BET2>>a14Z4a2N7Jh40T121:3M2953S316@LRE7K@a2a152421:M@416Q1859:j1>\5`2Z4T
X5\K2V1fZ2P1X1D]47BET21<>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1>\5k6TX5\K2V1fZ2P1X1D]4
7BET21<>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:S2>\5Y26Ah3TX5\K2V1oE_NVFP1X1D]47BET2>>a14
Z4a2V1c50T121:3M2953S316@XAn4K@R1^1a152421:M@416Q1859:Q2>\5`2Ah3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4a2
V1c50T121:3M2953S3114@XAn4K@R1^1a152421:M@416Q1859:6>fn8h8l2\U1`7h5>f311\1DM]5n3?n?BM5:a264f1404
^1:6;406X1F4D1572714d11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2
C^6_152P2d121057m27V513<c1Hi31X1M^1b2R1P126O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1N
OP1b1C253X1T1>=^11g1C[1239a2o4a?V`1^5>f31^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4
S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239d1>X5`<3f1f6`
1T5W1T21S2_6IeEP5h2PA3>Y>R2kGM_3m2[;n2Q1o1_1XH\55a2i1l:gT1h9_4[1d5\>[6U8g6i5b1;`7GVQ12>_W9Y2>j3W
19`2Z4X`3c@g4_R1\K2V1SITJ51UGP1X1D]47BET2>>a14Z4`3k50T121273<@2953S316@\=k3n4K@a2a152421:M@416Q1
859:n1>\5`2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4a2N7c50T121:3M2953S316@WFK@a2a152421:M@416Q1859:m1>c2
h2`2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4h3c50T121:3M2953S316@WFK@a2a152421:M@416Q1859:k1>\5`2Z4TX5\K
2V1fZ2P1X1D]47BET2>>a14Z4\90T121:3M2953S316@WFK@a2a152421:M@416Q1859:l1>g2d2`2Z4TX5\K2V1fZ2P1X1D
]47BET2>>a14Z4\90T121:3M2953S316@WFK@a2a152421:M@416Q1859:o1>g2d2`2Ah3TX5\K2V1fZ2P1X1D]47BET2>>a
14Z4\90T121:3M2953S3114@WFK@R1^1a152421:M@416Q1859:_2>g2d2a1E8Z4fd4]CSBX92V1oEe@nMQ6P1X1D]451BET
2>>a14Z4a2@=7OP2Bo10T121:3M2953S316@\=1Y1^7K@a2a152421:M@416Q1859:\2j1>\5k6TX5\K2V1fZ2P1X1DP3\17
BET2>>a14Z4S8^221:3M2953S316@WFK@a2a152421:M@416Q1859:j1>\5k6Yc2jd2\K2V1fZ2P1X1D]47BET2>>a14Z4\9
U121:3M2953S316@WFK@a2a152421:M@416Q1859:i4>g2_24c18<H^1Y2Q2a1YDT4]1Ka2h2m1:=I?FV1m9Q4^5V1U=a124
21E0hJn?nE^2]7S10023Y5A?U6:<@o3k1a1:P8Q2Z1T218m1g32V1V?oFb7e8FJR2\274W21BQ1h9>6:X1D@V2e17BEHN<>>
a141S44[9:74>21:3M20853S316@e<d64g2K@R14Y1EK52421:M@416Q1859:Q3Z1^2Q2>g2_24c1EHh3TX5\K2V1fZ2P1X1
D]47BEHN<>>a14Z4[9V121:3M2953S316@WFK@R1^1a152421:M@416Q1859:l1>\5c1LZ4TX5\K2V1fZ2P1X1D]47BET2>>
a14Z4]9K821:3M2953S316@WFK@a2a152421:M@416Q1859:V2>\5`24<h3]`2fg2\K2V1fZ2P1X12A@l376;ET2>>a14]19
b2]9K821:3<@23553S316@WFK@R1^1a152421:M@416Q1859:a2>h3CJ4c1F5Ah3T\1Uf3i5\K2V1\T1`?fEQ1P1X1D@l37B
Ef1=>>a14g1b2_30k5U121:3M2953S316@83[>T717K@4M^1a152421:M@416Q1859:l1>\5`2Z4[Gh`4\K2V1fZ2P1X12AP
3\17BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:8>7g4je1\@Pk1VQ5eFi1>\5k6TX5\K2V1fZ2P1X1
D]47BET2>>a14Z4\9U121:3M2953S316@WFK@a2a152421:M@416Q1859:n1>\5Z2`4U_2W[2f=\K2V1fZ2P1X1D]47BET2>
>a14Z4l1e821:3<@2953c2?16@WFK@a2a152421:M@416Q1859:Q2>\5U24`4ZR2d<`BfT1lQ1\K2V1fZ2P1X1D]47BET2>>
a14Z4l1e821:3<@2953S316@fE@K@a2a152421:M@416Q1859:l1>\5k6cFkh1dh2\K2V1UL`^1P1X1<7]47BET2>>a14Z4b
:21:3M2953S316@WFK@a2a152421:M@416Q1859:l1>\5`2Z4mGV`4Q9ZB2V1fZ2P1X1D]47BET2>>a14Z4e5l421:3M2953
S316@WFK@a2a152421:M@416Q1859:n1>\5Z2`4kg2X`2\K2V1fZ2P1X1D]47BET2>>a14g1b2c4n521:3M2953S316@WFK@
Oa1[1552421:M@416Q1859:l5>\5k107:Q2Y2c3[@S1^1_5]1]3h2m163=L<m1m10S1^7]3`6^2k:a12421E0k2Z3f2<W11c
=d<Q3\1Z1i5?\21^:f2^2o30\3S10023=k4A?P4X14^1@k8`4\2a518m1g32V1V?S1_=`8]7e8FJR2\2604W21Bj:E:5A5:C
0V23j1517BET2>>a14Z4Q1;H:E87F33Y4:0;H21:3D82953S3164;e<R3a3l2F4@a2a15242109L0:5416Q185909?GT3]11
N0d2>Y77\2m5\5_8a:]1]3h1Om1:=Y1m1o=kCa12421E0jCS:U1g5j5nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W
21B`;W2W23o1Oo;a4X2=8fCo2d3]4110Q3g1^1X2f4^2S3>e2e1l207\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0fS1401M>E
52\4l5a5_:^2]7S10023Y5A?j4R2Z@a518m1g:h1d119G7f4S1X1R9?\<U6o4e3FJR2\274W21B`;W1OV2P11L4jC]Dd6_4h
5;V7]1P10U7?70f29;1e1=M]5n32<V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1
<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210
524j1R17V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1
C253X1T1>=^1152^1C[1239Y7?70P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E02001001;212270171A32P11P
1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?Ni15CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0
a3_1528g1d1210524j1R17V513<V61X1MQ4S2241O2c1[24IV5S12V1K93o1f=Q3V2CN]1Z4j2Z3k2d32o102JQ27396E\2g
14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239h7?70P3;1e1=M]5n32<V6k8KB9C5:a264f1404^1:6;406S14E020
01001;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6Y57R302=O=Bb1k1i6f78
G45En1C4H315Y9m6[32`2CB]16C0a3_1528g1d1210524j1R17V513<V61X1MQ4S2241O2^3_1V5S12V1K93o1d4@a1LQ6Q3
V2CN]1T2U2j2Z2Ok2Ij22o102JQ27396E\2g14Q12116286E9JNOP1AP1C253X1T10=66^1152^1C[1239P5?70P3;1e1=[6
n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5P3m35V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G4
5d2CmD2`2CB]1J0Q5528g1d1210524U3i5T2Q41X1MQ4S2241R3fNV2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ
2X1h32^1Cl1Q>P5?70P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5S6J5V1037;:0@?[2<
5CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241_2BfNV2CN]1Z4j2k92o102
JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1]5?e31S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ
4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Y7?70P3;1e1=
M]5n3?V6P7f2B9C5:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;
:0@?[2<5CP83a2c53CV1T6a5d3O=Bb1k1i67^78G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1
MQ4S2241O2[4BV5S12V1K93o1f=Q3V2CN]1Z4j2Z3k2d32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152
^1C[1239c7?70\2C;1;Y1=M]5n3?h1]4g9B9C5:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151C
U1<W17Ii5OBJ5_3J5V1037;:0@?[2<5CP83a2c53CS12T6S4]1b31O=Bb1k1`>8G45En1C4H315Y9m63W32`2CB]1J0a3_15
28g1d1210524m27V513<V61X1M^2b1S2241O2c1N[2V5S12V1K93o1f=g1Y1V2CN]13V4j2Z3l2c32o102JQ27396E\2g14Q
1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239]g1T7?70P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E02001
11;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H
315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93S1Kf=Q3V2CN]1Z4j2Z3`62o102
JQ27396E`1Kg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239a7?70P3;1d10=M5LAh3n32<V6g9B9C5:a264f1404
^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=
Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2C
N]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP16182MC253X1T1>=^1152^1C[1239`5b8l?Y1kNd5P92?_V6U7?70
P3;1^16=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V
1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X
1MQ4S2241O2V1Hn2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^115
2^1C[1239]7?e31c14:M]5n3?\3`<0BM5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<W17Ii5OBJ5`4L>
7;\1g;a2c53j1T6a5d3O=BW2g?8G45En1C4H315Y9g2U4l2A`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V
1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239a2P1X1D]471@ET2>>a14Z4l1e82
1:3M2953S316@8nEK@Gi1a152421:M@416Q1859:e5?e315a1;M]5]2`1?n?BM5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V5131
:T1Q51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[123
91?n4?70P3;1e1=[6n3d61g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV
1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3[5=V61X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2n2
211986E9JNP2AQ2X1h32^1Cl1m4?70P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1
037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3[5=V61X1MQ4S2241iQ1V2CN]1Z4
j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1R7?70P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1
C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o1
02JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239n4?70P3;1e1=[6n3f6g9B9I:a264o54E0200111;
212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d12105
24U3i5V61X1MQ4S2241i2S2kLV2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1Y9?70P3;1[126<0MO
`19?7j1n3?T61`4V5899C554a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17IW21Z15n1O
BJ5Z45V1037;:0@?h25CP83a2c4K33CV1>c1_12j11Af29`2>k17@2=O=Bb1FT1i67^781E459;n1C30H315Y9m6[32b1MCB
]1B600a3_1528g1d1210524Q1HR17;e3AB13<V61G@MQ4c1?241O2n4V5S12V1K933k1Z9<n3:f2>16^1CN]13V4j2Z3`62i
1502JQ27396E\24b14<D211986E9JNOA>AP1C253X1T1>=^1152^1C[12317`8e:V1m1@n3S@^Ka1Li3o7?70P3;1[126<0M
O9S4n3?V6V9@B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5K3BJ5Z45V1037;
:0@?h25C9o4f23a2c53CV1T6Y57S32=O=Bb1k1i67^78G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<
V61X1MQ4c1?241O2g1V3V5S12V1K93o1f=Q3>1e1CN]1Z4j2Z3`62i1502JQ27396E\2g14Q1211986E9JNOA>AK4C253X1T
1>=^1152^1C[1239VChD2T4T2l7UG25?S4ZS6YZ3kS12?m8i5?f2N1^1D2J3Y5n3?]?@BM5:a264f1404^1:6;406S14F4D1
57271i11P1S111O015EU1<W17Ii5OBJ5`4<N7;L?[2[9a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6U2X1`2C^6_152P2d1
21057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11
g1C[1239kb11;@f2D:CJ`1Wf3ba1ig2l9:@U5`1m1mg3gU1ll5312B@b4B`1m1a^1jS1gD\Y42c8Z>lEaU1_G312W7@60P3;
1Q1C=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V103
7;:0@?h25CP83a2Z4X13CV1T6a5d3O=Bb1k1b2m;8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61
X1MQ4S2241O2o11l2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^11
52^1C[12399@k5JTQ2hE]@kL`a5\MA@[381^<lh4d121057U3eZ3X2o9m>4@m3`R6b2^7@60\2C;1[19=M]5n3?V6g9B9C5:
a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5e3D5V1037;:0@?h25CP83a2c53C
V1T6a5d3O=Bb1k1b2V4f78G45En1C4H315Y9m6[32`2CB]16C0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2o16CS2
V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62i1502JQ27396E\2g14Q1211986E9JNOP1AP1C2535R1T1>=^1152^1C[12380S7@6
0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V
1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X
1MQ4S2241O2n4V5S12V1K93o1d4Q9Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152
^1C[1239Y8A2_2]1`1c107C0g1m58W1i?X2P2k1MKA3j2>61;S2OM:;1Y1m19131212Bg3;^8]:\3]2X1;G190Ha12421E0`
74Gd2[1[11W10^1U82@j1R1:6j1e46401M9`2>`2:g=Y5]1S1^2V1l4U102S100239o4A14852T1T2W1R2l2S2j2\1d1U562
G35T43318A0N;W2R37KR2:EE508152A326;445E6:61874763^4@0AQ27R1i4b2U4NY2d1Z7U2g1\2Je3FJ^1C7L23854<74
Bd11Bo1Oe7JW1Oe2El2e545=:I6\20Z1@U1]1P2]67Nk1Y22=6531Y14H;`3]2W5\1S2S38Ne1R2;X375_3]11Nb2AP4o2j2
m5`1mF]1R4S2m1:=Y1m19184BUO0W1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718BZ1d34V1]1c1>P1E`10c3:^4bNR
4b4FJR2f5o1`9cW1X7V50\1kA^2Y2AP7j2m5^H]1R4S2m1:=Y1m1918GUO0W1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE
718BZ1d34V1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7W5\1X:b7^2\5Ab2]1`1c107C0g1m5W?Q5V3MKA3j2>DS2m1:;1Y1m19:
3CAd1Q:9=cB0Ha12421E0cIR:401DG[5\C]1S1^2]7S10023Y5A148j4R2g=b2J3b4180AZ1d34V1U1Z21NE5@I01B0345L8
1610;3<63^4@0AY2f5\27hBe8FJR278C23>A74Bd11B`;W1Oj3;T1G=U3b5V1k1b3o:20j21Y14OS6d6n2a2CS482Li2_3]1
1N]5A2_2]1`1c107C0g1m5^1UDk1MKA3j2>DS2OM:;1Y1m19152112@b<QC0H\142421E0k2b9WG401\1ET2`2\C]1S1^2Z5
R2S10023Y5A148j4R2g=b2J35\418BZ1d3i2R2P1E5Z126;445L:610?<63^4@0AY2f5d2b@U2e8FJX1I78F3>A74Bd11Be6
?Z4W1Oj3;T1G=h8V1@Z1b3f8X220j21Y14T1n5d6n2a2g482Li2_3]11NP3AU70B0P2m5WDV4]1]3h2m1:=Y1m1D1Y7n5h9R
:a1100321E0_6WT1a@a1f2S1^2]7S10023W4Q1A68m6`3i<a518m1XDT99SEe8FJR27OT174BT1?1BT;64X2S8>`5a6S5U1m
7Q180`6h1d6Y:Q4_3^2h5Ab2]1`1c107C0g1m5n:X4R2Y4k1MKA3j2>61;S2m1:=Y1OM95L1a2d99=\=W5Ha12421E0^<`1_
;7P2X6U176401W1f14d3R>Y5]1S1^2]7S10023Y5A148e3T1R2g=b2J3b4180@0N;Hk24V1U1S261NE527K32B4:E681I<:^
4@0Ae:3^7o8U2T4`4FJ^1C78C6C<721Bd11B`;W1Oj3;j2e2[4\20k11S1]2c=91Y14OS6d6S2\3g4;X375_3]11Nd2AP7Q1
0g1m58UH]1R4S2m1:=Y1m1912MUO0W1a12421E0fS140j6nE^2]7S10023Y5<4?8T1_5dE718BZ1d34V1Q3>P1E@^9@0A^MR
4b4FJR2@U5o1`9[GW@4S7d6kA^2R4AU53k107\2Y2c3^1oF]1]3h2m1:=Y1m1F12S=aA_1Ia12421E0d>RLjDS1^2]7S1002
3Y5A68m6@i?a518m1g32V1V?T9]ET4`4FJR27T2721W21Bj:E:X1C0U477BET2>>a14Z4b:21:3M2953S316@e<d6l2K@a2a
152421:M@416Q1859:\4^2V3A2m2Jb17^10d2@V4U1^1`F1<]1:R3;143Q2m1:=FBm1D11j9[3QC0Ha12421E0mH[2\84k6g
BD]15M^2[71S10023Y5A68m65_1i5j8a518m1fCAR1Q8]E\4X4FJR2W1T174Ba121B`;f5l2XV1d6kA^2V5Ab2]1T30K0g1m
58QAS7]1]3P1g1m1:=Y18d1913LU1\;eB1S1a12421E0d4l6LZ<DT33g66401h6S;l8]1?^2T5X2S10023Y5A141652T1Dj4
P5U4\19b3i1?i4718BZ1i3V15W1c1>P1E5AH01BU16a1:^4@0AGO97S87X5Y2`2S8@T4U3Z1FJg1:78CJ<74Bd11Bm1^1W3G
S4^4g94CT1o3c;_5D531Y14T1n5d6W5W1e1Fn8^2<A^5QX114nX1am2h>W110B_2AP75d2m5^H]1]3DS2m1:=Y1m191P1b<b
B0W1a12421E0fS14k6nE^2]7S10023Ec4<4?m6Z@Y5718BZ1d3[1Q3>P1Eo9bNR4b4FJR2\274W21Bo1`9cW1X7d6kA^23BZ
3Rk21B3Bjn6\e34B]n2PU403BZ3RU42B]n23BhV4d14BZ3RU4TN2BZ34B]X4TNhk39BV`3Eee1kl1TBYF]FUC3BYm5Yh12Bb
V56B]5QX114eQ43BZ3`S53BZ3S`5U2Bo60i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9bNR4b4FJR2b3S2o1`9cW1X7d6kA^25B2d2[X2nb5@Bm6d1jo3Pk2Zl1`6X4lEl:gBo4312B3Bma2aa
44BZ3QP7gU16B_7Zc1aX5nHcn24BZ3_g1aX52BST76Ba314oR4bk44B^S70dj19B2d2H2_W2[T3b^2ZC3CPo1[O2CPo16Cj4
cOi6WT1Pg24Cb7Qo4ib22Cj42CY[81C6CeV2_H[e1R_2b25C2oZ2T[1d@5Cl4d_4ea2kU13CUo2[e13Cad4ea25CUo2[e1ZD
Zm1U1Dm23o3f2@j>1_>1U2R3h2m1:T1`2R>Y6^=a12421FfS14lHFYLo[1mZ1Q5U<f5U2^1Dm2]2e1f2@\M1R22R3;14U2m1
:T1`2R>Y6^=a12421FfS14dGn1b5fFSG1RCf1@0jY1@0P5U<f5T1DR56=Y1=ZX1n5R>c322NY>W2__2];Sa1[1P>2YFE9m1R
5^7g1c>0XZ1f1d;9Lk2:DQ7hX1n5R>W4RAmj2mf2WAR2DQ71d2m5^H]1]3h2m1:=Y1m1b=<21P6e=a12421E0gZ1nE^2]7S1
0023Y5A?m6>k?6T1U418m1XDbNe8FJR20[274W21B`;l^1d6kA^2S2DQ71d2m5^H]1]3FQ2m1:=Y1m1c:[32hCa12421E0nH
hAnE^2]7S10023Y5A?m6>k?Q1[1S318m1XDbN\4X4FJa1@\274W21B`;l^1d6kA^2X1Dm2S4f2@`3kI1U2R3h2m1:T1`2R>P
2V2Q2^=a12421FfS14cIY5oFXZ1f1\Z1@0P5U<f5fW1@D]5c1YS1V3W2n5R>P2YC_i2]1cR1hc1@WAV1DR5DY1AV9oNn5a=@
EZ1b122NT11Z?m4S>e9k3Yj1c5o=o>k>]B<[?Y1[1@b5[2X9dj1BDQ7_1XW1n5R>W4RAm4iGUn1cR1iKg>V9@b5d;9DQ7hX1
n5R>ZEmj2mf2WA3DWi2jo1P1D<e4:9X2R:Z2c=c4k6R;^?^4c<gCfV11W4_8\Il8RU1d<[7^5n53nEX1Q?[IX2DIa2?V1800
95R2U:`:j4C1Z2R2c1R51215o6`<[2c1Ab1T1T11d=1c1T4b;ZDUD]@c3072c>j1[33^@4a1d1cDo3R4R4R@o2f53f3`CQ?R
JNa4_;^2j6Y2l1c2D=]3V18009X2l1l1\7i3P1Y2c4e7S2P127V3121h9P10P?C@a@S:\[1Z5`2V9T<[6\73_1S3]2k2`5F=
9AEc2^2Ed1@Y9e1g:DS8Z1Z6g42W83`1`1P1XBm2]I09m1h:S6o>g45R32^1Dm2M_11Z4@\M1R22<e2;121U2m1:T1`2a;b3
m49^=a12421FfS14cIjDCj=[?a1U5k>o_1U<f5;DQ7hX1n5R>ZEmj2mf2WA]Y1\1:DQ7hX1n5R>ZEmj2TBhT2WA=DQ7hX1n5
b=?ZEmj2cR1hc1@0VA@DR5\2dA17l4bR1U7e1\?mc11mS5nU1b<EDQ7NVU1b2n5T;V1f1W4c2^>cP1I`W1nAan1TCV5WA[^1
?D[51c1[V1121U2n5R>ZEmj2mf2WAP2DQ71d2m5^H]1]3FQ2m1:=Y1m1o=2hCa12421E0gZ1nE^2]7S10023Y5@0?m6>k?a5
18m1XDbNe8FJa1>1\274W21B`;l^1d6kA^2ADR5;P2T1mS1jCY800]@dl1[F[T3hZ2e1R6]1Dm22P4d21@PF[719k1R3m1Jm
1:T1`2c:^3W4`?a12421FfS14dGn1U1A3VHV2o[1_6]T1Q5U<f5\o1Q3Dj1N:l36GQ3h1a1Q<m1[1g>X3n5U;U1`155=V2HC
e1V;2P1Q3=2]51k=l9b>R8\2m3>01m7LCW1U20U2Ia2i:V2KZ1AY2G9kAb:m<8=0o2DT@Q9c1\4`2D>1l2b2V7083_18Y2h2
gT1T7Z1X615]60U89i3n2Dm2i25U1d2@`3k1Q?n1n61<]1:R3h2m1:=FBm1Q3^5^5kCa12421E0mH[2\84k6[=d4FV3R2;c1
g51S10023Y5A?]6?k6o8>a518m1Q=\3R2f1dB2FS;\4X4FJR2\274W21B`;f5PBTGl2Nh2kA^2W2Dm3`1d1d2Q4k1^H]1n2>
h2m1:=Y1m17g=<`40l>a12421E0YK]?nE^2]7S10023Y5A?m6Z@a518m1n:Jd3:^4bNe8FJR2\274W21B`;Z4aZ1d6kA^2X2
Dm2U4d2@\5oG1<]1:R3h2m1:=FBm1o=kCa12421E0VM_64k6gBV3^2]7S10023Y5A68m6Z@a518m1n:0X9bNe8FJR20[274W
21B`;f5UY1d6kA^2W2Dm6j2m5^H]1R4S2m1:=Y1m191P1`A0l>a12421E0fS14k6nE^2[71S10023Y5<4?m6dE718BZ1d3[1
Q3>P1EEY9bNR4b4FJR2f5o1`9cW1X7d6kA^2X2Dm6=\2m5^H]1R4S2m1:=Y1m191P1`A0l>a12421E0fS14k6nE^2]7S1002
3Y5<4?m6dE718BZ1d3[1Q3>P1EEY9bNR4b4FJR2f5o1`9W2[U1X7d6kA^2R3D_2]1`1^1Q10g1m5^H]1n2S1S2m1:;1Y1m19
1P1R:]70l>a12421E0bS134k6nE^2]7S10023Y5<4?m6_AT4718BN;d3[1Q3>P1E`126;95^11M63^4@0A^MR4b4FJR2W1^4
l12`9lR1f44S7d6kA^2j1DS7d2Q4k1^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR
2\274W21B`;l^1d6kA^2a2DR707\2m5PA]7]1]3h2m1:=Y1HT1o=kCa12421E0g>T;b9a2e4nE^2]7S10023Y5A?W5e1Z@a5
18m1XDo;^7S;o3Mg3FJX1I7T23321W21B`;W2V4]X1d6X:;h3]3]11N_2DR5o107\2m5Z5SC]1]3P1g1m1:=Y1m1^3e91HkC
a12421E0eDQFjDS1^2]7S10023Y5A?m6Z@a518m1XDREY4U5e8FJR2\274Bd11B`;W2V4030:2@XW1d6X:b7^2W2Dm60i2m5
^H]1R4S2m1:=Y1m191P1`A0l>a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9k8
gNX7d6kA^2V2Dm6j2m5^H]1R4S2m1:=Y1m191P1o<`40l>a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2h3DR5JQ20o5>g=b?>`4`1Q1081?S;k3EjC\1^7X1d2b144D17Ce6j1S1b2gD_1[3S3
k3Q1Y>253[1m>]19<d5W1`254AGF17AE7168]3c10Nf5V3P1EBW1Y1:P1X1f4088Bi4l:L[1GU2S:Q8`1>m1Y134JU140320
01mBd7V2QF4_1c5QCf1g3P2n1DS7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1XDbNe8
FJR2\274W21BU25OT8dBWLd6kA^2Z3D_2]1U3K0g1m5^H]1]3h2m1:=Y1m1>2JS4n5_2kCa12421E0RL\7640j6eAX4^2S6W
11S10023Y5A68m6P5Y;Y5718BN;V5;n2P1E47S19@i11M63^4@0A\3QJe8FJR27T274W21B`;T@gBZ31Y14NT6d6kA^2?DQ7
b11SW1n5R>ZEmj2\f2@f@@XKaY1b2Dm2]21c11d2@\5VBg501<]1:R3;121U2m1:=FBm1o=2hCa12421E0fS14k6PBFV3^2]
7S10023Y5A?W5e1>k?a518m1]2jAQ<`Be8FJR2\274W21B`;f5UY1d6kA^2f2Dm23I_11c11d2@\5nG01<]172R3;121U2m1
:=FBm1o=2Y6^=a12421E0fS14`2Z4oA0FV3^2]7S10023Y5A?m6>k?a518BZ1]2jAbNe8FJR2\274W21B`;f5UY1d6kA^2T3
D0l23I_11_13f2@\5nG01<]172<e2;1211S2m1:=FBm191P1e<T7c<a12421E0fS14`2Z4oA0FV3^2]7S10023Y5<4?m6>UE
718B6S1]2V1[1;e2>P1Eo9bNR4b4FJR21o4Do1`9f5lQ1X7d6kA^2[1Dm23Y2d2g1@[M015o1R3;14U2m1:T1`2\D^=a1242
1FfS14eFV2F^f1S@f1o_1U<f5X:[@VW12DWi2f2D_2=0T4d2@\5oG1<]1:R3h2m1:=FBm1o=kCa12421E0bS134_20Z4oA6@
2S3^2T1U4R2S10023Y5A68m6k?>a518m1X@X2f1J@P1ULe8FJR21Z274W21B`;f5PATHd6kA^2U2Dm2i2[1d2@\5oG1<]1:R
3h2m1:=FBm1o=kCa12421E0fS14`2Z4gBV3^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;f5UY1d6kA^23Ed2[X
24Ed2kS2_47E]26[X2eR4d3]O5E0\26[X25E0c2[X2hU5BEd2Y50gS1XOSY1[f2l9P1E`:0AQ^2nCD44Ed2[X2hn15Ed2[X2
]AUZ1n1Ed2Na1T3f3nn1g6]R3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:l1E
d2`2T3f3nn1UY3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:5Ed25UX2[d2CEd
239W2SLf2V914\MgU1hS1P8i?5Tm1]D19Ed2e2SLf2V914\M7Ed2e2QX114\M5Ed2`Q1jV1gb54Ed2`Q1jV14Ed2[X2gb54E
d2[X2Y]55Ed2[X2Y]514Ed2nB\e14Ed2YEQc15Ed2]1mV2o`55Ed2YE0Pc15Ed2[X2dn1Yd38Ed2[X2dn1Yd3oN0bo15Ed2[
X2dn1TY37Ed2[X2dn1Yc40bo1m1Ed2`2S2g4nn1Qh1Sa1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M29511S316@WFK@a2a
152421:M@416Q1859:7Ed2[X2Zl1le1fP2c84Ed2[X2^P64Ed2[X2nb55Ed2[X2Zl1cf34Ed2[X2Zl14Ed2[X2cV54Ed2[X2
Pk16Ed2H2_W2nb54Ed2k1_V24Ed2[X2Uf55Ed2[X2Uf5iK6Ed2R2XV2Zl1]j35Ed2R2XV2Zl16Ed2R2XV2hP2oe34Ed2R2XV
2:Ed2R1g:`l1jX3_1i5\T1d15Ed2eCed1P24Ed2eCed16Ed2K[d1SCZl14Ed2K_W25Ed2We1SCZl14Ed2jA`f14Ed2XERc17
Ed2R2SC1Rc1Qn2:Ed2KP?M`g1aClb4n7\17Ed2KP?M`g1]^59Ed2P?KM`g1^V5n7\14Ed2j@`g18Ed2R2g>f9XS1`:j_58Ed
2j@f9XS1e8j1j_54Ed2[X2ok29Ed2^4a8lIX3TNYV6aP29Ed2^4a8lIX3TNdZ4Vl35Ed2[X2nb514Ed2eX1eO5Ed2eX1<XO4
Ed2[X2nm25Ed2U:Un1ZY36Ed2ULU\1VDSe25Ed2[X2og50:Ed2[5iFU\1T_6632ff15Ed2[X2en1iU34Ed2[X2_T55Ed2[X2
aV4`W1V2Ed2W40i2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9b
NR4b4FJR2f5o1`9cW1X7d6kA^24Ed2[X2V^74Ed2[X2\V25Ed2[X2\V2V:6Ed2[X2\V2c;da25Ed2ng1\@\V25Ed21YX2db5
4Ed25UX2W1Ed270\21Z4@\M1U2R3;121U2m1:T1`2WEc<a12421FUD1^?4e>m:YX2o_1U<f5Z2Ed2e2a10i2m5^H]1i3141S
2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^
2P1Ed2510i6@\M1U2R3h2m1:T1`2WEc<a12421FfS14e>m:YX2o_1U<f5W2Ed2W40i2m5^H]1R4S2m1:=Y1m191P1jCc<a12
421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9j2hT1X7d6kA^2:Ed2b1R1QX114\MVP
55R1Ed270\2\4@\M1U2R3;14U2m1:T1`2WEc<a12421FfS14cIYX2o_1U<f5[2Ed2e2a10i2m5^H]1i3141S2m1:=Y1m191P
1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2<Ed2V1;R1Q
X114\Mfo3_P15_2Ed25O_11_10i2m5^H]1i31211S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718
B6S1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^25Ed213UX24Ed2[X2`^8OEb210J30]3a8lIX3TN\NTZ1R1W1Ag20Y3
Y1Dl8l5i`21X5i=g4ik1T<=Ed20J3^3a8lIX3TNS8gZ2oc5[1E6]2060i6@\M1U2R3h2m1:T1`2WEc<a12421FfS14cIQ6^>
9CeQ1P7S:o_1U<f5\8S6P^13U55Ed20ZX2kb24Ed2[X2^n16Ed25UX2ck1j25Ed25UX2`g3U2Ed2W4j2m5^H]1R4S2m1:=Y1
m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^24Ed2[X
2cd59Ed2V1^1h5XR114\M?Ed25O_11oW1121\MdZ2W2bb1Se19Ed2e21oW1121\M4Ed2[X2`l5V1Ed2P13`1h11_8lIg14[1
>114P16P9j1i8^8c<m6hD`2M_?[3RX29_4TOc8a@[2f@j_1AEd2T1`1h1a8lIX3@14X:SCi[1nj29ho3f2Ed2e22^1j2m5^H
]1n2J141S2m1:=Y1m1913LE0SCc<a12421E0_LV74k6c4ZA^2]7S10023Y5<4?m6dE718BZ1d34V1Q3>P1Eo9m;e9n8R4b4F
JR2f5o1`9\=4:fIX7d6kA^29Ed2e2QX114X:SCi[1W2Ed2W40i2m5^H]1R4S2m1:=Y1m191P1a>X5c<a12421E0fS14k6nE^
2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2Ed2W40i2m5W8V@]1R4S2m1:=Y1m191P
1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2Ed2W4j2m5
^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9\LU2R4b4FJR2f5o1`9c
W1X7d6kA^25Ed2[X2ck1g`3:Ed2e21oW1121\Mck14Ed2[X2g\85Ed2[X2ck1R54Ed2m4]S25Ed2[X2^F_c33Ed2[X24Ed2m
1]V2?Ed2m1f2fS2_Z4TW2m1eK7SKR521:>Ed2m1f2fS2da6m1eK7SKR521:<Ed2m1]V2ck1\FSV1ZB0]W20bo1W2Ed2m1Y20
i2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`
9cW1X7d6kA^29Ed20a1:]V2kb2Z]256Ed20l1]V2kb29Ed20l1]V2U3]h1T5RB7Ed2b1:]V2VP557Ed2m1]V2aAQZ1T56Ed2
[X2Q4Q=eS37Ed2nR2\5Q4Q=eS3;Ed2nR20[5Q4Q==WS3Sm215Ed2[X2SA_[26E3`2[X2j7S[55E3`2[X2j7:E3`2[X2j7UZ2
mP3nN1cI7E3`2[X2j7hX2Qh26Ed2[X2ld3\4[95Ed2n2\U2ld38Ed2[X2ld3[3M2[94Ed2[X2ld34Ed2[X2^k18Ed2h=1`j1
kh1b2^j3l1Ed2`2k6nn1Tn2P;\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@k1Ea152421:M@416Q1859:k1
Ed2`2k6nn1UY3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@k1Ea152421:M@416Q1859:8Ed2gD0bc1Wn11
\Q34Ed2[X2XZ5>Ed2P53i1\Q2\b6g7`90c6bY1P7:7Ed2[X2Tj6`90Wg17Ed2[X2eT2om3]?44Ed2[X2kb7Q2Ed2`2k6nn1W
d1md1\K2V1XV1]T1P1X1D]47BET2>>a14Z4`4S411i121:3M2953S316@WFK@a2KE52421:M@416Q1859:j1Ed2`2k6nn1UY
3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:4Ed2[X2kh15Ed2[X2PW5\n15Ed2
[X2825Ed2[X2PU5m=4Ed2[X2PU56Ed2[X2mn1aY1Zi24Ed2[X2jQ66Ed2[X2ck1Y3ba45Ed2[X2hP2j^45Ed2iO1_X16Ed2i
OaX1ck1]f45Ed2iOaX1lk19E0c2\OnX182a@ll6@E0c2\OPE]?_4822l>n^1]O`_2b3ml18E0c2\OnX182^]77Ed2KmN1_X1
d`55Ed2KoN_X1=Ed25OX1ZM1\R1R6[d2S[1^b2]54Ed2[X2gW35Ed2[X2VCa[16E0c2[X28mB<E0c2ng1Y:R68mBkU1Z3Z2b
_57Ed2ng1\@8mBa[1>Ed25_21oW1121^9j=MT5ck1;Ed2G3b3a8lIX3TNdk1V[6:Ed2G3b3a8lIX3TNkV84Ed2We1SC4Ed2f
a1dF4Ed2T_1VI6Ed2m2V\1VInT68Ed2a2b\1VISl6^e1:4Ed2[X2_X88E^R11_X1f6nl4[^1hj15E^R11_X1j\88E^R11_X1
eS5X^12hj12EP[27E^R11i7eP1n7if15E^R11i7eP1:Ej2OcN1i7bJR6hn1fP2k1ER7d2m5^H]1]3h2m1:=Y1m1o=W7c<a12
421E0gZ1f4WA^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^23EP[2nl55E]@1`j1kh15Ee3ZW2VCa[1
3EP[2VC9Ecj1\@VCVY1Z2Uc42YL4ERg1mC[n13EP[2Wj63EP[2]l16EZ7eKoW1ac6e83EPS1oW13EP[2Rd36EZ7eS2ea63g1
3EP[2Tj64ERg1mCnn46EZ5QX114\M:EZ51oW1121PH[5na64ER4mV2o`53EP[2o`53EP[2o`54Eg4XV2Xi63Eg4XV2m1ER3n
30d2m5^H]1]3h2m1:=Y1m1o=W7h6j5a12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2
5EP[2h6di2k`24Ej2UX2[d25EP[2YMoc46i1EU5k6nn1UY3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2
a152421:M@416Q1859:j1EU5k6nn1UY3\K2V1fZ2P1T13D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q
1859:3Ea4^V2T2El6j2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E
o9bNR4b4FJR2f5o1`9cW1X7d6kA^23ES[1lO8EZ5h5\Lk514\M9EZ5PMT5k514\Md]6=EZ51nLT5k5121\Mhn4k^138EZ51o
W1121\M9EP3J^1oT1Q314\M:EP3Y28fT1Q314\Mln4V1El23I_11Z4@\M1U2<e2;121U2m1:T1`2WEc<a12421FfS14cIeb1
cEo_1U<f5X2EZ5a1j2m5^H]1i3141S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P
1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^23Ej2UX24EP[2jQ3iW13EP[2jQ33E`4_V25E`4_V2@QQ16Ej3eR2_4\b2R]13EP[2]
^55E]32_W2]^54E]32_W24EP[2ck1ib33EP[2dk1j1EU5S3g3nn1UY3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S31
6@WFK@a2a152421:M@416Q1859:4EnGQc1ca53EP[2ca53EP[2]P33EnGQc14EnGSOmC3EfS1YW13EP[2fi18Ej2UX2fi1o6
T1_BTj57Ed7[S2fP2aV5k5SQ13EP[2fP23EP[2Wi57EP3Y2QX114\MU1Ej2102Y21Z4@\M1U2R3;121U2m1:T1`2WEc<a124
21FfS14cIYX2o_1U<f53EP3oW24EP3R1lV2Q1Ej2102R1c5@\M1U2R3h2m1:T1`2WEc<a12421FfS14cIa7gP2o_1U<f5U2E
l60i2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5
o1`9cW1X7d6kA^2`1El202Y21a20g1@\M1U2R3;121U2m1:T1`2j4\@c<a12421FfS14cIeb1l9P1Eo9@0Ak^1U<f5lQ14[2
EZ5a10i2m5^H]1i3141S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9k1OfKR
4b4FJR2f5o1`9cW1X7d6kA^23EP[2jX84EP[2ck1Wk33EP[2^n17Ej2UX2^n1U<oFC3EP[2co55Eg4UCP2Qa14Eg4VEQa18E
g4QDT1fU1j6_4U[44Eg4UCRc17Eg4UCb^1_4iAST54Eg4XV2db53EP[2_e33ER4mV24ER4PZ1lL3EZZ1eP13ERg1mC;Ee2d2
QX114\Mkb2bc1cY4k38Ee2d2QX114\Mkb2@Ee2d21oW1121\MhP2RB\U1MW=Pe2Rf1:Ee2d2QX114\Mkb2PU1Z]23EZKe_14
EZKe_1]A3EP[2]A4EP[2i8ln27E0oZ2Ql12eKQd3NE0k20i6@\M1U2R3h2m1:T1`2WEc<a12421FfS14cIYX2o_1U<f55EP3
JTW2fo3c2Ej2102IQ3j2@\5oG1<]1:R3DS2m1:=FBm191P1jCc<a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718B6S1d
3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2V2El60i2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S
10023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2NEj210i6@\M1U2R3h2m1:T1`2WEc<a12421F
fS14cIYX2o_1U<f5W1Ej210\21Z4@\M1U2R3;121U2m1:T1`2WEc<a12421FfS14^GT2V5Z2gP2o_1U<f57E`7_S2Rk1e3ln
3T45ES4lV2em5T43EP[2f]89Ef2c21oW1121\MY2EZ5a10i2m5^H]1i3141S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]
7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2;EP3J^1fV1Z114\Mfo3ZP19EP3Y2fV1Z114
\MQP5m2Ef2313I_11_1j2@\5oG1<]1:S2N;1211S2m1:=FBm191P1jCc<a12421E0fS14k6b@T2V3^2]7S10023Y5<4?m6dE
718B6S1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9_514lQ1X7d6kA^2Z2EZ5a10i2m5^H]1i3141S2m1:=Y1m191P1jCc<a12421
E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1IW2>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^24EP[2Yc3V48Ek3^1h5XR1
14\M;Ej3_11oW1121\MTh3Z73EP[2ab5U2El6j2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?
m6dE718BZ1d3[1Q3>P1Eo9]MT1R4b4FJR2f5o1`9cW1X7d6kA^2`2Ej25Y21_10i2m5^H]1i31211S2m1:=Y1m191P1jCc<a
12421E0fS14k6b@W2S3La1]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2?EP3J^17gT1Q
314QCb1S7c1fo3]7;EP3Y28fT1Q314\MbQ3fP3c1E5d2102I_11Z4@\M1U2<e2;121U2m1:T1`2WEc<a12421FfS14^GT22P
4f@CVM6`6Ln=_OW>W2U<f5a2E^2]1]1a1j2m5^H]1i3141S2m1:=Y1m191P1jC^7T5a12421E0gLn64k6nE^2]7S10023Y5<
4?W2e4dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9cW1;l6d6kA^2<EP3J^1oT1Q314dDg8Yd1\[29EP3Y2_T1?Q31
4\MY2EZ5a1j2m5^H]1i3141S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1`9cW1;l6d6kA^23EP[2^n1OEl20V2b4@\M1U2R3h2m1:T1`2WEc<a12421FfS14X;Z>YX2o_1U<f58EP3Y2Q
X114\M^n17EZ5QX114\M^n1V1Ej210V251Z4@\M1U2R3;121U2m1:T1`2WEc<a12421FfS14X;Z>YX2o_1U<f5NEl20i6@\M
1U2R3h2m1:T1`2WEc<a12421FfS14X;Z>YX2o_1U<f5EE_31Cj;oj1lm2d121057U3[f22VDQ6W7aH\P15E5`2]2kU2]1ET7
VL0R8j1Y16f4`4]:Z2\1<h1`2a3Q9`51[6l3S9jHd?2T2\;:_K:kT1n5a@n2T6Cf5V2_1e3i3n8X=aR13EP[2b37E5d2Y2kU
2^n1lEV2ET4g2j2m5^H]1R4S2m1:=Y1m191P1jCc<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;
RCR4b4FJR2f5o1`9cW1X7d6kA^25Eb5]U2bZ3[j23Ec5\U24ESP2l:TR6:Eb5[DQ4SNk>Ph2aBRHXR25Ec5ZDQ4o\1^2El60
i2m5X:0T>]1R4S2m1:=Y1m191P11k8l:c<a12421E0fS14g1S5nE[22]7S10023Y5<4?m6dE718BZ1j1i1[1Q3>P1<8o9_6R
HR4b4FJR2f5o1`9cW1X7d6kA^23EP[2[S53EP[2me53EP[2iA5Eb5]U2ac1\a43EP[2e]75EP[2^a1Z_4e`25FXQ1fY1nh1o
S49F\@1U2c>fY1nh1nl3P74FoZ2ZAon44FoZ2]4l[5T2FT544a6oEZ;14\MVA3`Q2YF\K2V1TJlLdCP1X1D]47BET2>>a14Z
4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:@FY512aLZ;121WHT5VA3Yi1V8Wo3[2FY5a10i2m5[BR6]1i3141S2m
1:=Y1m191P1jCc<a12421E0fS14R1h5nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^
28FY5QX114\MQP5lL9FY51oW1121\MQP55F`Ad;i]1]^5@F`A3`;\MY:\4e1VCVY1oD\^2`<Q212n1FT5S2g4nn1gZ1]n1\K
2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M29511S316@[C1i2K@a2a152421:M@416Q1859:3FoZ2o`54F\32_W24FeFcb1e15
Fd2ZX2kb2Sn29FY5QX114\MZ1PU5e?;FY51oW1121WHT5[V5e?7FY5QX114\M[V56FY5QX114\M?F]2k21oW1121WHT5lb13
4Q3Qc62FoZ2:FY51oW1121\MWP41:FY5hW1814\Ma4Wj1b_3FFi3_100`?UH8121\Ma4he1^4c5j4m2Xc1j6oDQC9FY50]R1
b514\Mln4AFi3_100XQ1S1b5121\M_o3m3i2dHg^1<Fi2_21cM[:121\MSFga19FY5eM[:14\MSFmY4<FX7fS2da6m1eK7SK
R521:4F\3bW2^b53FoZ2^b59FQ4W10PX114?lL:FQ4W100oW1121\M>FX7Y>\e1[b5XOm1eK7SKR521:6F]7T>\e1[b5ZQ14
FbE\e1jQ3;Fi3hA\e1jQ3dMm3lG]3f=oP26Fb5ZDV_1j1nY4b2Fk60i2m5X:0T>]1R4S2m1:=Y1m191M21k8i4b1d2j1c<a1
2421E0fS14g1S5nE[22]7S10023Y5<4?m6dE718BZ1j1i1[1Q3>P1Eo9_6RHR4b4FJR2f5o1`9cW1X7d6d7V:^28Fb5ZDQa1
Wg2fb1\o2\Om1FT5k6nn1h6dZ2gG\K2V1^[1WOP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@m1Ca152421:M@416Q18
59:5FoZ2h6dZ2mo24FoZ2h6bZ54FoZ2[a5U\13F]Q1aY1;F\2B?i1QX114\Ml_2\b3e1Fe23102Y21Z4@\M1U2R3;121U2m1
:T1`2WEc<a12421FfS14e>P4[3_1;LG6j20[BdLP5b4a<S>kQ1U<f5lD8FY51oW1121\M<Fi3_11oW1121\Me[3h6P=3FoZ2
aU66Ff4QEQ^1T3di55Ff4QEVa1di5:FR7a8a;Z>X3QCR;nY4ll3X2FQ7d2m5S9]2V3e9]1]3h2m1:=Y1m1l933P2i1g2_4c<
a12421E0_2WX1nE^2]7S10023Y5A?m6Z@a518m1j1_8m9^5SIe8F5DR2\274W21Ba4n6l^1d6kA^2l1FT5S2g4nn1UY3\K2V
1ROc[1P1X1D]47BET2>>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:3FoZ2ZW53FoZ2SCX5F00P3;1e12:2
X6n3f6g9B9I:Q1_164o54E0200111;212100410171A32[40151V2W17Ii5n65V1037;:0@?`275C`2_5e2c53CV1T6V9O=U
2k1`>8G45d2CmD2`2CB]1J0NR4528g1d1210524U3i5V61X1MT2l1S2241iQ1V2CNW15Z4k1Nk92o102JQ27396E\2n22119
86E9JNP2AQ2X1h32^1Cl1:FY5QX114YGR6be2^Y2RQ34FXS1fW1fQ14FoZ2\b2U35FhEVe1kP3UP35FhEVe1Ug5n19Fo4T@R
R1gC@_U50RT23FoZ2kf5BFU2VMk1D0PY15nQ1cFe2n8J81U[3T<fm2:FU2V>o>`20PY1TR1hc4Pf2W2FT544a6ZQ114\MZFa
T1nGYFU@o7V32V1TJm3VW1\5P1EBD]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:LFY512n1kQ1Q
4121\MZFaT1oBn4iHj6m4l1\5F6@1m5gMVW1UV29FY5lH_3d;14\Md\58FY5hU1X214\MQa58Fi3a1fU1]2^M_o3aa19FY5h
U1X214\Mm]2Um2:FY51fU1X2121\Mm]26Fo2Ve1hBm@kj4LFk2j6@\M1U2R3h2m1:T1`2WEc<a12421FfS14cIYX2o_1U<f5
8FY5QX114\MnS6je1DFi3_11XQ1f6121\MP]1id1j9iCg6RE]3f=^Gf;6F]R11Y<ULj\88F]R11T9T3ULfY8S35F]R11_X1T
d3?FX1YDm8a>j@Q=bQ3b`22f80lf1b2TV16F_3_W2Ro1[e1[l14FoZ282:F_V2_482om1^]2`o3134FQ4mV2Wi57FQ4mV2cm
4Z1XJdP33Fjb1THY1G]31_1EX:^K4cO5cU2]@\7d121057U3i5e>ZT1P3Z4o8R<g4i2i=d7o5^92V1a34W3eR1o10Q1G]31_
1E[8l1m?YGoC5S6gKgS1]@\7d121057U3i5e>ZT1P3Z4REg4i2i=ZJ7GV[25mk2n8c]1`_25G_3fW25mR3MG]31_1EX:Wk15
cU2]@\7d121057U3i5e>ZT1P3Z4PE1g4i2i=k@MG]31_1EX:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4PE1g4i2i=k@KG]31_
1EX:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4REg4i2i=MG]31_1EX:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4REg4?Y2i=cBW
1GR7ZT1j1Y16f4`4]:_1J\1<h1h25U<`51hISR12T2\;jK:kT1`Fn2T6Cc2R3V2_1_7n8X=aR13GV[25]5G0P3;1M@6=m1R1
Z3n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1R2Q4V9O=U2k1g3h
:8G45d2CJRD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4c1?241iQ1V2CN]13V4j2k92C[102JQ27396E\2n2211986E9J
NP2AQ2X1h32^1Cd17h>CZ>XZ1Ln25\920Cm3=89Z12\3116j1f9479132^11>P320==2438:22C5h2c23Ok14041234@3;32
4?140411_14801311162B015N1LP11H:128E8DG237<W1k7B3CL\1Q2a211C02U35m5j2a2BCV2De20KH^34b58Y2Z1?\1Y1
ER262o1X3b4I;26;3@;:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?o29c;n55<a2W18Y1T1129@M1Bb57OV4G6k3G2
_1D1;6O5I^4D47842U15[11A5Z1818B04507C1;28GZ2F\1`3Q3Q1n:2g2Q3\1:>2?21X2L\23@85>:814206NOR22=L3018
`_10_4M03U2P1g39b5c7_7I_21T7GY4:d11]31S2c9247?2^11>FY220?;o1h2c2o240412312@3;63@140411R1<4801CC1
5N1L1N1H:12W1DG><S9B3`1\1Q2c2IU35h8e1KV1V2Z30d1>T3b58Y2W3^1c262o1^7V1;260:3L:0I23c4:3B:C5^6E=R2T
20U1;29>a11d1[2U1><4221?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1IX5X707Ca1Q3_1g3T2BQ1n:26d4M\127Q121e3P2
B<>:81436NOR22=L3018b8b1f6[<_:g70_4Q89b52`7_7I_211l:Gi2_109NE00JDm1116:_1c924423642^11>FY2204:d1
F\1Y11c2o240412312@3;323@140411P111544801311162C15?>1L1N1H:12W1DG><^1d7B3`1\1Q2]3U35h81Q1AKV1V2Z
30d1>o212:^239<X10C8Y2MY26112P1@E195C662o1j1Q32^2V1;260:3@;:0I23>T4:3B:C5^6E=B_1T20U1;226>a11d18
R2U1><4221?V13`1353]608_3[1n5Ba2T4JMDb57OT2P3V1d2J21CFD1;6;C534@T10`1U2646b1_161A55]118B027006C3
92P1Z2F_15S339D_1BQ1f6T3<2B26d4M\127Q121e3P2B<>:81436NOR22=L3018b8b1a5T1[<n1`8]6Y10i2L4CN36^1:m4
9U1\42`7a1m5IP1^111[6Gd4d102]1m1l;47?2`1>P320Ko1\53P306234@3W11n1491W115m1P1J:\1DV1<S9B3o4]3U35h
8a2V1120P2Z30d1S2Z112n4C8Y2W3=a1R262o1e8;26;D;;P1;2T4:3MC5^6E=R2T20U1;2985a11d1[2U1><451?k2353c;
n5Ba2o4]7OU5k3J21Z1D1B;C53ES54`3^2L05407>4IGQ3o7Q1k@\1\121f5i181436NOR22Z13018T>n?\4o<0i2L4CN3e1
X59`2Q3^4T3_7I_21j7Gd4d102HDm11j9o147:42`1>P320Ko1\53P306234@3W11n1491W115m1P1J:\1DV1<S9B3o4a211
C3U35h8a2BC12217d1Z30d1S2Z14b58Y2W3o1R262o1e8;26;D;;P1>T4:3MC5^6E=R2T20U1;22685a11d1[2U1><4221?k
2353c;n2Q2MBa2o4]7OU5V1m1FG221CFD12860:C534@T10`1^162<64Lc2C;]1008A0022407>4=234;;Q3R2_3\2Q1e2X6
g2T5\1\121U3`2i181436NOP212Z13018c?3\6i2aF0f34CC:3e1X59`2<d2^4T3_7I_21Y720Cm3=8NE01\3U2f9479132^
11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2a211GU35h8a2V1V2
De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Z22Kc;n55<a2j2V1MMDb57OU
5f4_1Y1U1I^4Q1=X15]1R2W14507Ca1Q3m4Q3Q1n:2i5\1:>2?21X2Y33@85>:81436NOR22=L3018`_10_4MS79b5c7_7I_
21_620Cd4d12\3U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k
7B3`1\1Q2]3U35h8a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;
n55<a2j2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;`_10_4Q89b5c7_7I_21i62
0Cm3Fd12\3U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`
1\1Q2]3U35h8a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<
a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;`_10_4MS79b5c
7_7I_21`7Gi2_1:NE1]3U2c92442?2^11>FY220?;o1h2c23k240412312@3;63@140411P111:4801CC15P1L1N1H:12W1D
V1<S9B3`1\1Q2]3`2D5h8e1KV1V2Z30d1>o212b58Y2W3^1c262o1^7V1;260:3L:0<<23c4:3B:C5^6E=R2T20U1;226>a1
1d1[2U1><4221?k2353g6Q1i3a1h1c2Ba2o4MDb57OU5f4_1Y1U1IS546b1^507Ca1Q3_1Y30<T2BQ1n:2k4M\127Q121e3P
2B<>:81436NOR22=L3018b8b1RCWB0_4Y1g69b5c7_7I_211Z7Gi2_1:NE1]3U2c9247?2^11>FY220?[2h2c23k24041231
2@3;63@140411R11:4801CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3`2D5h8e1KV1V2Z30d1>o212b58Y2W3^1c262o1^7V1;
260:3L:0I23c4:3B:C5^6E=R2T20U1;226>a11d1[2U1><4221?k2353g6k4a1h1c2Ba2o4MDb57OU5f4_1Y1U1IX56b1^50
7Ca1Q3_1Y30<T2BQ1n:2k4M\127Q121e3P2B<>:81436NOR22=L3018b8b1RCWB0_4Y1g69b5c7_7I_211V7GY4:d100]31S
2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411R1744801CC15N1L1N1H:12W1DV1<S9B3`1\1Q2]3U35h8e1KV1
V2Z30d1>T3d3m18Y2MY2614P1V1\162o1o4^2V1;260:3L:0I2g4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k2353g6
k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1g3T2BQ1f6d3B26d4M\127Q121e3P2B<>:81436NOR22=L3018b8eDWB0_4Q
89b5c7_7I_211_6Gd4d11]3U2c9247?2^11>FY220?[2h2c23k240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<
S9B3`1\1Q2]3U35h8a2]3Z30d1>o24b58Y2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1c1GU1><4221?
k2353g6k4n5Ba2o4MDZ1W47OU5f4_1Y1U1Ia<07Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436NOR22=L3;T5]3eDWB0_4R1n6
9b5c7_7I_211\6Gd4d11]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<S9
B3`1\1Q2]3U35h8a2]3Z30d1>T3b58Y2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k235
3g6k4n5Ba2o4MDZ1W47OU5f4_1Y1U1Ia<07Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436NOR22=L3;b8S?0`5WB0_4Q89b5c7
_7I_211f420Cd4g1\3U2k979132^11_320=@438:22b3c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJP2S:\1Q2a21
1m35]?e20k:8Y2W3Y1R3o1k7U126;3L:f1]4Bj:T20U1;29>a11P4U1><451?RE<a2j2V1MMDb5]6RF0]2Q3mI\1:>2?2Z2Y
3D85>:863[4=Q118`_10^Bm?U4Gd4d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3U35h8a2]3P
5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5k73Q1k@\1\12
1f5i181436NOR22Z13l_10_4Q89b5c7_7Y315GT7QT25XW85GV[25al60g4GY4:d15V?47?2`1>P320k2a806234@3W11n14
c115m1P1J:\1DV1<S9B3o4]3U35h8e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:
1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1l5BQ1n:2k4M\1\121e3P2i181436NOR22Z13n8UIV2`;0_4Q89b5c7_7Y31g
4GY4:d15V?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3U35h8\18K]3Z30d1>T3b58Y2W3R462o1^7
V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1l5BQ1n:2k4M\1\121e3P2
i181436NOR22Z13n8UIg=0_4Q89b5c7_7Y31m4GT381C@d1d9g547?2`1>P320k2a806234@3W11n14R1@15m1P1J:\1DV1<
S9B3o4]3U35h8\1T1]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3l6d121057]2GV5T3o4
]7OU5f4_1Y1U1Ij<W5W7GQ1k@\1\121m2Z1]1i181436NOR22Z13T9oBR3i1j=O0_4Q89b5f1l5g4DR2Y31g8G0f29;1e1=M
Y11Q4n3?V5Og9B9C5:a264f1404^1:6;1206C?21E0200111522212270171A32P11P1S111O0151CU1<W17Ii5OB=<5P1Y3
40?F037;:0@?o1;<5CP83a2c53CV1_50Co1a3>c202=O=BV1;k1b2m;8G45En1C4H315Y9Q6K3MD:Y12j1ECB]162870a3_1
528g1\17210524m27V513<V61X1Mm33g1;241O2I;A>J<JDV5S12V1K93o1h<Mg1Y1e1@CN]1T2U2j2OZ2Je52o102JQ2739
6E\2g14Q12119166E9JNOP1AP1C253X1T1>=^1152^1C[1239Z<_9S4XBa7G0P3;1e1=M]5n32<T61g9B9C554a264f1404^
1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<T127Ii5OBJ5Z45V1037;:0@?h25CP83a2_533CV1R2Q4a5d
3O=Bb1FT1g3h:8G459;n1C4E2315Y9m6[32`2CB]1B70a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93
o1f=g1Y1V2CN]13V4j2Z3`62C[102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[12317mX2a6GZ2R11S
2M]5n3?e7X8BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17>:i5O2?J5Z45CG7;=2K1`1U15m2j5a2c5
3C1T1_5Da5Od2:6==BCP4Z3o98G45En1:84H315^2j6m6S2Z1j1ECc270Ao2_152P2d121057m27V513<V61X1Mo2M3S226O
2n4V5S12V1K93o1f=Q3j2b9Z3R3]32o102l27=6ET44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239j[1a2`1GR7ZT1j1
Y16f4`4P2f4e3Z2\1<h1h25U<`51W3X2f;\Z1242T2^7m3jK:kT1`Fn2b1a4Cc2R3V2Z14f4h2n8X=aR14GV[25kn2V8G04]
2=;17]1:2MX3T2n3?V6g9B9C5:a264f1404^1:6;1206C?4E020011146212270171A324K1P1S111O0151CU1<W17Ii5OBJ
5_3J40?F037;:0@?h25CP83a2c53CV1T6a5d3O=BV1;c17h90f48G45En1C4H315Y9m6Q24T12\23CB]1J0a3_1528g1\172
10524m27V513<V61X1Mm33S2241G2212@]151g2P3i128S12V1K93o1f=g1Y1V2CN]1Z4j2Z3`62Y1E02JQ27396E\2g14Q1
211986E9JNOP1AP1C2534S1T1>=^1152^1C[1239SV1Q3c?k7G04k2;1e1=M]5n3?V6j3l5B9C5:a264f1404^1:6;406C?4
E0200111;212270171A32P11P1S111O01511AU1<W17Ii5J4BJ5Z45V1037;:0@?h25CP83a223\53CV1T6a5d3O=Bb1E0T1
]5R98G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1\17210524m27V513<V61X1Mm33e11;241O230;o3=j428S12V1C793o
1f=Q3V2CN]1g1b2j2Z3k1d42o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T15893U18152^1C[12394GV[25hQ15G
V[25m5fb8IGo1a3iK^4FZAYC5d1I`5f>m1jA^<KX=>dQ3k2d5k1o2QIX5Gd46N>0b1a1211o;47?2`1>P320k2a806234@3W
11n149Y115m1P1J:\1DV1<U6?]2983o4]1o1U35h8a2A04e2P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;2985a1
1d1[2U1><:1i3`9R2n5T3o4]7OU5g3N_1R16U1I8D^80j19W1W5b3\4Q1T?f1\1\121f5i181436NOR22Z13m5n9o;n4P?0_
4X2h59n2c2c77W7T1T21m1Gk73SH[51K2a7W6kF5j3o7c7`1f2El3KP40_2f:]:6bF:S1Q4V36H\5k>UA1VKF;W7\2j308h?
k44g21:Q3o2V242c3:b6eU1kFS4Gd4d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3U35h8a2]3P
5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121
f5i181436NOR22Z13l_10_4Q89b5c7_7Y31JGn4f1e18iHgY15_h1dc3aT1oI110cE1^7=Q2h5X56:[35Q7G]31^1DMi18>k
2n3?R2T=FBM536a264S1B404^1:6;406X1F4D157271i11P1S111O015EU1<W176BW212\3OBJ5`4[17;\1h25i5A\2a2c53
j1;D_4Ca5P1c2O=BQ6m;8G45E21i1C4H315Y9m6^3`2C^6_152P2d121057m27Cb413<V61X1MQ4c1?26O2n4V5S12V1K93o
1f=Q3j2T6]3Z3`62R1L02d277=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239W8U<^2i3[2110Y;_4X=12:Q2U3b2
Z3P1L1?[35LGe6K5C8eIkX15\h12dc3`:n?e2P4nBS6PJ1n4m2`5j5g11k35h5H\2O1;E<DM]5n3?n?BM5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2Z4X13j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6
_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Nc8Z3`62o102l27=LT44Q1211986ET1NOP1b1C253
X1T1>=^115a1C[1239d7V;fQ1_=3HZ3\U7m1H]2P1c1k6ZR5i5\K2V1lGib1P1X1D]47BET2>>a14Z4b:21:3M2953S316@W
FK@a2a152421:M@416Q1859:Q3c7G0P3;1^16=K13K]4n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A3
2P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB
]12G0a3_1528g1d1210524m27c4B13<V61X1MQ4S2241O2X4EV5S12V1K93o1g9n3Q3V2CN]1Z4j2Z3i2f32o102JQ27396E
\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239]J\=P;16]1bCR1T3e7G0P3;1Q1<6=MM4Z4n3?V6g9B9C5:a264
f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ22Z45V1037;:0@?8_25CP83a2c53CV1T
6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2W4FV5S12V1K93o
1f=Q3V2CN]1Z4P2IZ3V56R12o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239;T5e5>]2Y:^17U
5Y5g1HY2R11^1GOX5n3U7Y6^Z1d236m\1\Z1b6d121057U3Y>`GbDUAIk5^1X66c4l3Z5`2;g62cCS9b:Y416]11Z1W1:k1k
B4KHm4IMFTT1ia1Y]2Xc1h:ZIP?W8k8Q71fD6a=16]1o2f6c6\72:H]2_2S38\P7_c2bG_>o28Hm4nM^1jd2`_3Uj1ld16HQ
R5Zj1H^1R:4Hoa3Q`1eV2@HY2T1Y1j2\f2X`2]j1g@=U:7TJb8VAj74H^3jZ5]j13HgX7\X3Z5G0P3;1e1=e1R1b3n3f6Lj8
B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?[2<5CP8e2c53CS12T6V9O=U2k1`>8G45d2CmD
2`2CB]1J0n42528g1d1210524U3i5l4Y11X1MQ4S2241Z3^NV2CN]1Z4j2k92o102JQ27396E2Y2n2211986E9JNP2AQ2X1h
32^1Cl1g1IaAgN1aI3Hm4iS72HgX7;H`AR=R4i8b:cGoj4SS2^f1R34HS5cS7Sd3S3H]2f1M9W1E5]4i7j2i3c3@V4^G1eS1
lC3g[1YFc;9T1]3k:2V1A2WG^1M5X;Lg32UP1:EX1D]47BB2T2>>a14Z4R3_721:3M2953S316@\=1Z7]1K96a2D2I52421:
M@416Q1859:\2DV3H]2N1c198d15]4n3e6_OhA\<Nm8aU1PJc82Y2d121057U3c4U1_8S3h?2V1oEl1^1Y=g32W5k1k5j4V2
e1Z5`2a2P1X1D]47BB2T2>>a14a2h1b:21:3M2953S316@iD]1K@a2a152421:M@416Q1859:5HPn2fZ4h>n:P6H\31^1D2J
3E5]4n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17IW21_3OBJ5`4[17;L?g;a2c53a18T6a5d3
O=BoA8G45En1C4H315Y9m6^3`2CS2Z4_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Nc8Z3i2f32
o102l27=L@c34Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239k4o]11]=1l8e5H\31^1D2J]5n3?n?BM5:a264f1404^1:
6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;L?g;a2c53g12T6a5b31O=BoA8G45En1C4H315Y9m6^3`2C^
6\1252P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Nc8Z3i2f32o102l27=LT44Q1211986ET1NOP1b1
C253X1T1>=^11g1C[1239k1HR5S3g3e[3^l1\K2V1lGib1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M
@416Q1859:?H^3Y1\3_h4c=]j1U1UJ24S]1kS1j1m7AH^3Q4D\o2Ri1c=]j1V1PY1X>f6_9o>kDj1m7Y1H\31Y14G_2h3n3W
AfV1hh2j5Y2d121057U3Y>i:YQ1R7h@_324o3j4l3k1f1g1`2\Ek9mNm7f1`5H\31S2M]5n3?n?B;A5:a264f1404^1:6;40
6X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P
2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Nc8Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>
=^11g1C[1239[l1BHa7cX1Id1a1c5[U13h9h4d_21S[1U1S]1\;c^1?HQ8n:3lS22b]11mS3Vb1_5cOc<3`8EHn29h?oS210
b]1ZR14nNiP11d1fg1`O2<U;P123HQ8eP73HgX7TICHX331^<Tg44b1d1210524U3]j1W`1;8H^3^1[Y5]j1X8iP3PD9HGZ3
aNk9ai3dR2cZ3S6i4HGk39\1M0^2U2c977B^11>FY23?T5T1^1o2:12312D;63@140411_1482CC7P1L1:C1H:12W1Do<\1Q
2mH0S2e1Z7Y2W3^1m4Q9260:3L:P63Bc7E=R2U2a129>a11d1[2U1><4221?k235k6];a2o4MDb5\JS20Ka1k6]1T2`B\127
Q1^6<>J3_1k2=\1b8g2_1Y5[4g6]9WEJBV4Z@1]211D\7HX331S2M>d2Y2c3:?n?B=?5:a264f1404BK:6;406X1F4?41572
71f121P1G:0118F0159;U1;06P17Ii5OBJ5V3Y1[17;\1g;a2Ja12421E0R23j1T6a5d3O=BoA8G455?V1GC4H315Y9m6P3=
P2?CY64N002375284b1d121057>A?\17V513<V61X1MQ4S226I52n4918m1c2S12V1K93o1l;i1Q3e1T1Nc8Z3i2f32o102U
1f17=L3P44Q12119526@4T1H5OP1574OC25361B<T1>=^11g1C[1239W3l^1d6kA^2Q3HX35c1FLE;<>Y3nEg;^o1i3ZLe3R
F4Q7i5\K2V1d7f9`6SP1W8]:P1X1D]47BET2>>a14]192>;64X1c92K21:3M2953S316@Q@0:>;n4K@R1^1_1152421:M@03
16Q18319:H6Hj3R1]]3[f3XS12Igb24I0fb2^b14Ic4S^2^l23Ic4S^26I0b4S^2^b1fG3Igb2UZ23I0fb23Igb2hX25IeG[
7ec1`l23Igb2`\73I\;ZW23Igb2nW28Ic6HZ[2an1Zk3Uo114Igb2an1l6Z2Ih60i2m5^H]1R4S2m1:=Y1m191P1eKh4a124
21E0fS14k6a5h6c9Bk1]7S10023X1P4<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9VL\;X7d6kA^24Igb2Z`1ia44
IP5f]2TR64Igb2\j2Qo13Igb2^i46Igb2ASj20bm4<IY24Mb3a8lIX3oU1T]1Qf4ik19IY2R1b3a8lIX3oU1Po73Igb2Zc12
Jfb2Q1Kd213S2b4@\M1U2R3h2m1:T1`2kQ1a12421FfS14^GT2U7;gP2o_1U<f5Z1Kf23S25\4@[M01`1DR3;14U2m1:T1`2
kQ1a12421F\;YH4^GT2R3R4;gP2d9ZV13Q<f54Kn4ak2nd14Kn4``4=a2K`250V2g10i2@\5oG1<]1:R3DS2m1:=FBm191P1
^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2LKf20i6@
\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f59Kk4YP4]T3iBc9m2eM<Q1Kf2T2X2\2@\M1U2R3h2m1:T1`2kQ1a124
21F5`S14cIa7gP2o_1U<W2^3gM4K_c4f;e[24K_c4cIQ]4e3K@U2]20b20g1@\7P?]4`1O1U2^1c1;146=`1m1:T1`2f3U63
T2d2?Q1T3Y>DL2421FcCk1o<V14g1_7]5Q2m3V2AEU107R3U2X2ZP1f5Q5U3f6P1Eo9@0A`8Q1JS3U8`:b>3Q9[16601R1^2
2011V2H;d4W1<O2<X>T35\7E4P?W17\113m5c4U2Kf60i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2T1X6S10
023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2Y1Kf2Q50g1@\M1U2R3h2m1:T1`2jKP6a12421Ff
S14^GT2eb1l9P1Eo9@0Ak^1d2`9f5lQ144KU\59COKd210i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIjDCjb1o_1U<f55K
YX1Xb3mc2e`23K0R]52K_\53K`20MKf20i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2_O_@U<f5NKf20i6@\M1U2R3h2
m1:T1`2kQ1a12421FfS14cI6j2WU2o_1U<f5KKAb40iNN6Y1f614i7hR3U7\[1aB]<V=\=XF=01U7l5ZC[J=Km1k5d`2U8V3
nY11YAl=XS3U:Sj14Kd2al4WP32K^o73Kdi2jk11KU2Kf60i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6b@[5^2]7
S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2=K`2i8RT4j2V3CZ5_3AaV2S8_4>Le5a6b`1a
Do<^EP2kh1oO^k2S6dJg>S3Le2Y1j20K0g1@\5oG1<]1:R3h2m1:=FBm1X7f6kCa12421E0X4^En94k6gBV3^2]7S10023Y5
A?5Q2Z2Z2Z@a518BZ1S3]5P1Eo9@0A[:11nBe8FJR27T274H^11B`;c52b1\A1e14^;`14S7d6kA^2<LYf4jESO_3^k2`1b4
n:QS13U5o3Le2Y1j20K0g1@\5Z9d>1<]1:R3h2m1:=FBm1X7f6j=P6a12421E0X4i6dA2k64k6f3f=A:<2S3^2T1>i5S1002
3Y5A148W2S30`1Z@^52183>N;]2S6P1E<b55i3@0887Q2g2Y53;1`Be8FJR27\1G74W21B`;c52\8S6^41e1g4\84d5^1d6f
<3P54Y2c1Le23R1c5@\M1U2R3h2m1:T1`2X7bJa12421FfS14DmFP2g5h>9CULA]1U2Y1T=o3S>hBR?U<f5\8S6n:S8mJ3U5
V1Le202f6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIY7g5^79CeQ1P7S:S>kQ1U<f5\8X1Le20L_11Z4@\M1U2R3;121U2m1
:T1`2kQ1a12421FfS14cIVb1>^4P7\8f1o_1U<f54L]H_V4W_2V1Le202Y21Z4@\M1U2R3;121U2m1:T1`2kQ1a12421FfS1
4cIZ7i_1P7S:o_1U<f5OLe20i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cI6mf1P7S:o_1U<f5T3Le20S40K0g1@`3k1oG1<
]1:R3h2m1:=FBm1o=kCa12421E0g=W3T<a64k6gB6o2^2T1X6S10023Y5A391A42S6Z@a5183>N;S3]5P1A3X8f1@0A^Me8F
JR2\274W21B^3Q8f5]DU=84S7d6f7T:^2R1Le20i6@]31lI1U2R3h2m1:T1`2kQ1a12421FfS14dHN6R7Wf1g:o_1U<f56LT
m1^c2Zj20XN5LnT2iV7fR1J[7G04k2731e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P
1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6S4]1d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J
0a3_15284b1d1210524m27V513<V61X1MQ4S2241O2n4j428S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396Ed1Gg14Q
1211986E9JNOP1AP1C253X1T1>=^1152^1CS17239bN^=P8G04k2;1e1=MY1S4n3?o4V1j3_2`2KB9C5:a264f1404BK:6;1
206S142B020011146212270171A321N1P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1o4T1E]3]1d3
O=Bb1EU1g;Q1f18G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1U1>210524m27R3S213<V61X1Mm33S2241O2g3V1j428S1
2V1;7793o1f=Q3V2CN]1Z4j2Z3k1d42o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1CS17239`7[Q1
Z3;Me3_1lV1cBR\4^4mU4]5l1P21M_5MW31S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W1
7Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2\1721057m27V513<V61X1MQ4S226O2
n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239XT1a7G04k2;1e184M]5
n3?V6g9B9C5:a264f1404^1:6;406S142B0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h
25CP83a2c53CV1T6a5d3O=Bb1k1h90f48G45En1C4H315Y9m6<n22`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4e1
=241O2n4j428S12V1;?93o1f=Q3V2CN]1g1b2j2Z3k1d42o102JQ27396Ed1Gg14Q12119526E9JNOP1AP1C2534S1T1>=^1
152^1C[1239n8V5G04k2;1;Y1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25
CP8e2c53CV1T6S4R5O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241l:28c33hBb12@CN]1g1b2
j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl16Me3\X14Wb5X=Y8G04T2F;1_15=MV1V4n3?V5Og9B9C5:h1H64
f1404;R1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<T127Ie53OBJ5Z45V1037;:0@?h25Ca5U283a2c5
3CV17o1l3a5d3O=Bb1k1`>8G45En1C4H315Y92j63W32`2CB]162@0a3_1528g1d1210524m27V513<V61X1MD\3S2241:D2
h3U1V5S12V1K93o1f=g18P1V2CN]13V4j2Z3`62o102J2n17396Ed1Gg14Q1211986E9JNOP16:P1C253X1T1>=^1152^1C[
1239>U2c5f8n4o3]2R:a5k=R:P3Na7G04T2F;1_15=1K]5n3?V6g9B9C5:h1H64f1404^1:6;406S14E0200111;21227017
1A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1k=D8G45En1C4H315Y92j63W
32`2CB]19@0a3_1528g1d1210524m27V513<V61X1MD\3S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396
Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239X8f6k1k9h[1o7G04k2;1_15=MV1Bc3n3?V571Eo1g7B9C5:a
264f1404;R1:6;406S121E02001001;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53
C;JT6a5V3=O=Bb1k1]6R88G45En1C4H315Y9m63W326Y2CB]19@0a3_1528g1d1210524m27V513<V61X1MD\3S2241:D2Y3
d1V5S12V1K93o1f=g18P1V2CN]1Z4j2Z3`62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239k
2\5f8n8`<eCD^7G04k2;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU
1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d121
0524m27R3S213<V61X1MQ4S2241J4230;5X1=Na1V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986
E9JNOP1AP1C253X1T1>=^1152^1C[1239Q8g4WO2MlV99MS3=`i3jY14^Z19Sf12MRT4OMP3@k1lD_2Q;2R347B31:h1W;fV
1c4k<c1f\2ZA9\Y14X7X5T4S3^b1:M_3g:[U5_1i5\T1d1T[1ZH:MR50PX114_P52kb1ch1k7N^3`1Dk15l1702BC2X1I9?j
98l1k38\1a98Di217J`42C>S1]3[1n223^60=c1@[2\1KT6DGS2d266;CR3LS10c4e5JH35N>Q1^14S2o2H>>C`1S43:?=]1
05h8o52j3W2g116X12?9C:3X4X2<U3M1e1]1g1i35Z13]50?3G10LHS2J313@71501A09=T1U4j1Q1R4K7G3R10Z1V15R101
:330LX1`1[1f1Z2m3P1>42131K=S3EV22l1n153:4[:7Ek1h5d3\;X2o1S1i3V1W402KHI:12V2f13Y2I;46MW1C_1X;^3FR
1h19T4S2e115e1?V121i2`1e1c2:_11n3l221U12FX1^6[9Ne3Y1C0Q26e1702L4`1X1?2P2a78h5e1X5[3L8A21g217JR1]
32:8>S1o25_1U1`1>1j2n2A4>c1@[2L?KR5E;D5>21R1H2012a266;f3LS10Y:JH350\1Q1^1X2o2H>>Cd3o13:0>=U1705h
8o52`14\4R1D16X1B9C>X4ES6U3<Z1_2EC`13]52=3K49293M001<A<15M313HL=O?U4j1Q1R485D43642344?D;e145>C01
B0A:X17X1[1DQ1<1k1U2@C60161@95>711112000E2<:_2LV223P3P1:4i8a124Ek1[5<f1m1^3F:T9`1>m4V1W402KHIa1k
23S3;46MW1c3W=b39c3BQ2e115h1<;M126_2P35U1:R1:_11n3l24U12=a1^6P8Ne3Y1C0Q26e13302b2^;8h5e1X5X48Di2
17JP4?2C>E2:k7j1Q1LQ2F>c1@[2\1KT6D5b2012a266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=U1705n16U4\2U5I2e1\
4g116X1B9C>X4ES6U3g1U3C`13]52=3KKT2DM313HL=O?U4j1Q1l1U2822D43;234468D;j15>C01B0A:X17X1[1DQ1<1k1U
2@M8@95>711112000E2<:\3V223Q4:4i8a17Ek1h5d3e=o1m4V1W402KHIa19a23S3;46MQ15=Eg?i178W19c3d2e115U2AG
12f2Y1f15U17U1:_11n3l24U12o1^6b8Ne3Y1C0c1=6e1702L4[14l3a78h5e1d8L8Di217J`42:8>S1o25_1U3l2n2A4>c1
@[2L?KT6D5f1N2a266;f3L6L0a1X3^5JH3310\1Q1^1X2o2H>>Cd3o13:?=[1105[6\2o52`14\4R1D16X1B9C>X4EQ2\3DU
3<Z1U3C`13]52=3D64<9g3313HL=_2R32j1Q1R485D4:42344?DV25R101B0LX17X1[1DQ1Z2U2@C6261@95>71111210E?3
6\3V223P3P1:4[:24Ek1h5:2X1m1^3F:i5Z3`1>Nn3V1W402KHI]43S3;46MH85=U3h9^3Z1OW19c3d2e115U2Y119l1BP35
U1:R1:_11T3Il24U12=a1^6Ie7Ne3Y1C0Q26e1702;f1:4^;8h5e1n6b28Di217J`42C>S1k7l2LQ2F>c1@[2\1KT6Dk22a2
66;f3LS10a1X3^5JH35]1Q1^1X2o2H>>Cd53:?=[1105n1\4\2U5I2`14\4g116X1B9C>X4EQ2\3DU3g1U3C`13]5@3DR1g3
313HL=b52j1Q1R485D4?23IDV25R101B0LX17X1[1DQ1Z2U2@J28@95>7111122E?3c3V223Q4:4>l97Ek1h5:2V3`4T9o1N
n3V1W402KF1Ik1a23S3;46MH85=EX<^3Q28W19c3d2e115U2S151V2BP35U17U1:_11n3l24U12=a1f2g3IS6No4DQ2l1702
b2^;8In4e1b6n28Dd1T117J`42R1S1P3j4b63:c1@Df1\1KT6Dk200b266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h
8o52e1\4g116X1B9C>X4g2Q4g1]1g1i3`13]5@3g1g3313e1]1e4j1Q1R4S1G3e35R101B0LX1`1[1f1Z2Z2b1P1>7131KW4
V22U4:4[:7Ek1h5d3[493b6X2o1m4J;W402KHI]43S35546MW1W:T3^3b39n715U2Y11i2V3c2:_11k1R2l24U12o1^6[6No
4DQ2l1702k1F^;8h5e1a98DP2E217J6Y42R1S1k7Q6@2;c1@[2\1=2:T6Dk2d266;FY1e1LS10I_9JH35]1Q1^1X2e29H>>C
d53:?=]105h8o52R6g116X1B9C>Ib14f19?CP2Z3U3g1e1S2`13]5@3g1g3313e1b2f1i1j1Q1R4S1G3e35R101B0LX1`1[1
f1Z2m3P1>7131KW4V22U4:4[4o57Ek1h5d3[7Y6o1m4V1W402KHId2h13S304546MW1W5c;b39c3^2k115U2Y11i2V3c2:_1
1n3l24U12o1^6i5Ne3n1Q2l1702b2^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10j4^5JH35]1Q1^1X
2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R48J4B3e35R101B0LX17X1[1f1Z2m3
P1>7111122E?g3V22U4:4[:7Ek1h5d3e=o1m4V1W402KHI]43S3;46MQ15=]@i1h19n715U2Y11i2Y1l1c2:_11n3l24U12o
1^6]6Ne3n12n1l1702b2^;8h5e1m7c18Di217J`42R1S1k7X4DR1A>c1872Q1V12Y1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X
2o2H>>Co4D3:?2:]105h8o52R6g116X1B9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R48F34B3K2f25R101B0LX17X1[1f
1Z2W1_25F9>7111122E?1f251FV22U4:4[:7Ek1h5d3c5Q8o1m4V1W402KHI]43S3;46MW1k@b39n7150T2Y113e2V3c2:_1
1n3l24U12o1Y5T1\6Ne3n12n1l1702b2^;8h5e1m7c18Di217J`42R1S1k7X4DR1A>c1872H8V12Y1KT6Dk2d266;f3LS10Y
:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R48F34B3K2f25R101B
0LX17X1[1f1Z2W1_25E09>7111122E?1f251FV22U4:4[:7Ek1h5d3c5Q8o1m4V1W402KHI]43S3;46MW1k@b39n7150T2Y1
13e2V3c2:_11n3l24U12o1^6Y6Ne3n12n1l1702b2^;8h5e1m7c18Di217J`42R1S1k7X4DR1A>c1872Q1V12Y1KT6Dk2d26
6;f3LS10Y:JH35]1Q1^1X2o2H>>Co4D3:?2:]105h8o52R6g116X1B9C>X4i6U3g1i3`13]5@3g1g3313e1m2U3j1Q1R48F3
4B3e35R101B0LX17X1[1f1Z2m3E:>7111122E?h251FV22U4:4[:7Ek1h5d3c5Q8o1m4V1W402KHI]43S3;46MK;k@b39n71
50T2Y11i2V3c2:_11n3l24U12o1Y5T1U6Ne3n12n1l1702b2^;8h5e1m7c18Di217J`42R1S1k7X4DR1A>c1872H8V12Y1KT
6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Co4D3:?=]105h8o52R6g116X1B9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R
48F34B3e35R101B0LX17X1[1f1Z2m3E:>7111122E?h2NV22U4:4[:7Ek1h5d3c5Q8o1m4V1W402KHI]43S3;46MK;k@b39n
7150T2Y11i2V3c2:_11n3l24U12o1^6f1Oe76^:8J]1Y9k2`3]1jAQ7G3Ga5^3^>b3Y6R9m1=6`6=?\2P2Y1i=]1\3n9i4W2
P9[1XDW=m9Y@E=h1V5m1\@^AZ;mCTDR1f1Og4DX2e:8X2]ADl4_1aAKn6T1nS1`11S7?\2P2Y1k;m1X:Z9W2nJf3R3T2;64K
P6\2N1j6Y1XACX2=_2SJ3d@RL`9P2QT1d1Oe7n:J]1\B8Z1PFG3g8k3f1b3Y6Bo2i5U3\6J`11S7?\2Z1EY1`3c9R2\3b=T3
8Q>1a@R3g24S8V2ZL7e2Z5YHi;1`5P1c3Y1C1P26e17f5]7Y1h5`:;KV3115[5>W1Bm1Q1a5a4i2m2@NBn5\4n2Bf3_5UJ];
f2W3j3Hf6>R2b8b3]1T2P9T1_1R2k4e4j1Q1n3343J43462321123;D9\1814DC27;L92K75R1B18c26a2^2?R1<;1112000
E2<:Fe3Y1R37c2X43g3M2GU8\:Z1ADQ3l5=P1^24Q5_8_15W1[Ab15=d21R6:122U2Y119\1a10OLW2`1Je4m202U12S8?d2
P1R5@P2l1n5g8h5l:K]2C1217Q1Y4Y2m1c6ZJf3_5UJT>R7X5V2>R2l7l@`4R5e4j1P53S1G3^314DC107;L9\1R1D8^9<;3
1Ka1e3c7m3j=n<Q3l5m3e5n:\L:15U2Y11bAU12]1Q1l410c2b1_8Z2T5W1X2m4Z;14X?1`?2l1X<g5]<P[1_2i1U4Z2n7MI
]1[_1`:e2a7\2[7^5W3P5g2_>dj1S:EQ1fAZ2\6X2m4a:kOX>UBT]1U2W@]1li1d<[7^5W3QU2eCU1R1m40c2Q@Y2c4i9P1:
V314n:Tf2k7[EnDS9R7Z2];2\;^9Z6YAdEZFd209m1e8R2SEP8JR1m40^24Q@m6DZ4R1`7H14jKXU2cY1^;k:l6\;Q7j;Z6T
MdBP2S1l40c2T2j<9j4f;`514U7<g28:Z8n1]1:D`2A`1U1i1`1Y:a4eG^>Q2j1h683Z2f1R3i2l1^2oP1U3PHU9e2N@Fh1\
1k2Q31Y5b1X4_>Q1V1n8o\1X3S1l400b2\3<U;T5`:U1Q2^3121U7b2>;e85h1h1D`2753`1U1i1`1d7b1Q1R1^3W;d3h83]
;l2Q2j1h683Z2f1]2Di2l1^2a>h9d8U3BS;P1V8V2o3_5@e2_1F3d1GDk2Q31P5k1X4[32k7;3`1S1Q1V1n8=P1l502?^1Q5
k5]:YQ1f8j6Y1S1l42\24o>k@g4H14e1_5T3[=`2R5f3bKh8TI83Z2i4o<UKU3BXO[6m5Q31U;_>W;o7e<hJ\I4S1nV7o8oT
1MT1k40c2Q=_8P:W2a314cNTE\Y3U2U4f1^:lIi5\<0l2j]1a:<T?P8m8X2T1[3V18009Y1Ng1L\:]7Q1S9LW2a3121U2n5R
>c3CS4m>2S6f1nBg3RBi5T1k<1Z2nAc53c@8X1=[6k3PCHe<i5P2W8S20P1@Z1\9_6V2i7]A^2VE01d6U6BZ8=T1k4_2V=aG
H14cNP[5VB0aP1T1U1h4^2>U;c3d^1[4Y4UEVDT2g>h?[2Z=Q28i^1V4\1^62Y;`1f8CX1U<b5X2W:Q7P;h;P4EU1lBc3V7]
W1[4Y4]=b?[<T2n<ZS1Uk12Y;T<\P1dAe3^:HV1Y?iX2L`9Ng79eFV;1P?[Bo?P1]Fd:h5mY1T3g2`3i:Re1=V1Y?iX2]:Ng
7VR11\Q1o?SR1kb1X65V1aR3mZ1^V4X6i1W1W3e1T=0o1P2i33U3P8f3W4Ic5Z3h5n16O<\2g9B1eOY>`:?T2P1m3m?j61`4
_Fc3d5>X1Ok1c3399Y4oBi107cAmT13jHU?S1W1W3e1T92l30o1P2S7P8n7]6Z3g76O<\2g9BQ^1U=P1m3m?j61`4_FnA9P[
1nGoP2g1W1m4T=0o1P2S7Y76a4Mn2]6Z3g76O<\2g9B1m3[1bX12Y<KP1m3[:Bn4j61`4_Fc3X:XQ1RV1h5W2d63_3Le@Fn3
gF5\11P6JW1m4T=P2aG[;g7[>1Vl1m3m?j61dN6ET6^1g1b34m4kCmY2a;JW1RBP2mR1g76i3Z:Q^1V>m3hF1kM7Z12?S7`3
4\2_1Lm1kCS1X1g49f1C\;AT6g8Y12\1R2c514gOUX2]E2hBm<]Kd4l2d=\1hN_2`84g@d209DX1g4c>T6_BH14gOdl2NkBl
5P1oX1g8E`JT3`S1MY1o4R1@G`Ab2<a6R12[5X4nMmNjW1Sh15l7InEc7T@kDj1VGj@c@<<Y1_K_@Y1nMkNZ:_P3j[1kDj1V
GCZ1e4jNm7X114eOV=l8cW1k?X=i5i[1VP1i6c8m;GZ1e4S2g:nAm7X114GmNV=l8_g1X=i5do1d:f1[KP8of1l<=Z1e4QX1
14_HU7\S1a:h?bOU_1VP1O[1d4cF]A14Q6U4g;U5[B2W6]?cV1[1lBdV1;^:gI4i5W5T70kU1oT1U1j6c9F[1l2g1Y?5hGH1
4Q6j=oOo\3o3R3_Q1T2Q9T70g?aDC\1c4QV1o114DlGhX2m3e4Z3iT1f5[Y1U8`:TIP>H\1c4QX114DV;U6_6cEaD]FT8m3^
3[Y1f5[Y1U8`:cI7c3me1@]1Z2S8P3mEj7\9n7lm1lLBk2i30_g2TK@]1b40j5P3mEV914i7kU2lLZ8WZ1ci1g=3]1]j87_1
^1a40c26<W7o:0Q1Gj4C1Q6ANa314Z@j:WAa]1lS1VD]I[EX2[3g1c4o@kF\6l>Kk3f31i<Bk4V?@3b3g1^1a40R2@CP2T1Q
4o:0Q1Gj4C1Q6A`414Z@j:Z=l3Y3WZ1lS1VDo=c?R=R4X2[3g1c4Q4o2m9mD1\9\5[8Ka3P4k<_:\1Y9E]1b1F^1a42]Ej1j
4CS6Y4H14jKlCoj2Uf1d5g1e8Si1KQAR1_1`40c2i<7ZAo614P3S2\=k2n4HP\1W1a2WS1VY2S1]37n<f1]T1ZDV5[2=m1f2
cW1<_1`4^?7ZH14nU5_Di>e8T\1W1a1k2Q2o10U3^3\;V1Mc94[<d:a8`7eh1Y6nKm;_1i5[4UCn:k1d1R>i2A\:k>c4Y;d=
?T?jU1c6:a1g[1U6jb2li1k1YX1i8\4VY1Eb1]40W;f<R6GX2d5X114UKnFjW1R3_MTe1e=`S1g78b1]4X;oKH14Sn7S1c1Z
4f2dKg2H^2c3^1^6\2U6S31n8Y?_6mZ1T=P4j8V3a2aHXJg792Fi2`F\7PLfW1nD=c1Q7dKnC\Q1g6c;Y@WV1SQ17Sc1S9:d
1UDj<c:nc1Ei7lg1P`2b2@e1i2e1o>]4P3ja1no1Z?H_V1R4Y99XS1YU1X1e1_4Q2m<]4P3U96_5gIU9no1f:c4HX4YP1k1T
6V3b3R5n@^3W4X6YU1e1^1d81T3?_?n3kAQ5@MY69e1_CSHTQ3iU2iCf7b[1Xj1Df1o3n2n8l5=X1]BMfP1\@S:]:X8b`1n]
2U4Mn=Vb2Gf1]6@EX8l5=X1]BMfP1\@jLb`1lV2Q7U4Mn=P5`:dR2h3:f1jEf1l7Ta2X8aQ1V4Z`2a=Ag1P2f2K0a>010\l2
\GU1ST1Y_1mGWOme19g1c50a>`l2nS4WObS1ZBEg1b500`1P=mc3U1[[3WOo42g1XE^7T8U:22Y1hE?g1`2eA010\l2kD`2U
1ST1WW2WO`S11;h1X6P;[m3c1nk2jCW1RCR6nG:h1YA[m3c1i_3W1RCjY13SR15h1YAQh3Y5c1<i1aHiOU64Z6o2eQ1cY5V6
1^ANi1aHiOU630S2V4o24`Q12`X4^GV2Y7V61P433e:?o1S?T=S<@2m8k2i1^2^1P2d2m5l@@P7]1]3h2m1:=Y1m1c32U64m
3?l1T3;m=a12421E0]@b5fDP2mC^2]7S10023Y5A?m6V4S<a518m1XDbNe8FJR2>m174W21Be3=h5c1W2>P8T5BFm;=YAd6W
1j1W1Y1c4c4n2^2:j1U4fNZ914GSM[3mP5Cj1U41Q2V:[BZ9121G_Kc1[3eMRc1RS1Q]1d]1<j1U4oU1<d114WQ1WR3f8Z2c
c1\2k1i1Y28\2e163;dMS1GP5R=?2U6gAj2S82R2nJj1R3o2Z:`:153X93oNo:k5\6o5A8IU:a6d3_Ac4l4i2SGl1`:e51e3
U1\1E0Ei17S1>19Gj6P>=:`2a168E4Hk1i1c2[2e1XU1Dm<kJY:nJXBf:^c1\<a6b8l<PK[V1P<\1c;ZAIk1i1o4e1BhMS1G
P5hb1nJXBj8g13]V2_E[9dA[V1c@]8^>k2a1Ak1k3m2]AQ^12Q1T1o=0di2ke23eR1U3k1QO8k1UU1RS1b<mh1n<i6bW1Ll1
S4P2a=W2n44h61W:14Aa^1LZX1b5]4Qk2b2V78ZV13c8Y1U2bBIl1S4P2a=W2S5h61Ea91497a^1LZX1b5]4Qk2b2V78^V1f
NIl1S40a?W2S5h61Ea91497a^1LZDoCP:dm2V78UU2^Ki;Il1S40Y<W3^20d;Y:14Aa^12IZDoCX3Y2R81m1f9_e28=l1S4b
?W2S5RA14S_1LZX1eW3_7;m1X6U<h9c6T[2QT12ag2i?UP16m1^Bh9je3^W3_n1;m1R6[<h9je3b1kU3dR1S1SL`K2m1ai7W
1n1X25T2n1c6o>X3W1Mi:_T1nJjS1]AZ4`7^5_1i5\T1d1Q1^3]Bm8Q@cI082>m@ZB>]6k60Z33n1VL^5;n1eQ1og1`P1kFR
<a;i5m2TR3a8Ho1X46i?m8a>U>\JT^2g8nm1cB2g8m5XHgAX1d5b2X?W@6\6Eo1T6T>k6Q2a>X:g:Wm2c1hX2HcB2g8lf1b2
V@Q66b;3o1lk72CP2UX19`4_3Q?P9Y7mm3P6R48n1n1\1oFfJVU1`V1[1P2_2V180:Y1dOj29a314G]1Q2l3T;m2c3^2a=1V
n1ZNUDU2AX3JP6`1a2f5Y7b?bD@b5d;aI`V1B6P2UX1j?lW1nM_a1=Q2n30c2j;d6lB14]W2ge2f6gX3:Q2n3_>d6SBH14]W
1oO>R2b6gV4j2n4a1>_3EbP2d8e1Sj2R4d2R2h3i2i37_?bj1nFcQ1j2[4Ba1>BU2FE]Gk?`;2V1hFQT1k?P1X1D]47B?5T2
>>a14b1g2^1S921:3M2953S316@V6T1k>K@a2a152421:M@416Q1859:X39g305NR2d3DX2]AW=iP1W8c:gBcQ1j2[4V3U2R
2W;Z5PFb<d;[;dO3X4]S1oAhEg8S4:R2]6lV4j2_:Ec@lU1hf2T[1LS2b3U3PH0YHV4\m2kY1R9Xa1S=kF\6l>U55=^?1l4A
V1X=F?4b3FS2h6QHlY1cF\i1kY1[j1S=\F\=[8[5=^?1^5V??4AP3<S2c3DnP1VOl31Z`2aO3U:UV48S2U[1Wb1Zk1_5SOkZ
4[KGT2S4\2b>T5Dc1YAn:Y4XEYV1X;il1kV2`F`6[4;L4T3ed1;T2SET5DmBaT1ba1kLiV30oU15T2b3d1Zl6iP44T2oAl^4
j\4?U2`3X<n13m2E[?io4U1mW1W6]]1k9ih18U2jDXFbQ2fQ1fJmd4S:W6V2n11S2M[1e1>l1n3?n?BM5:Hh164f1404^1:6
;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1Q9e2a2c53j1W2^1]2a5d3O=BT67b;8G45Ec1:C4H3122Y9
m6^3`2C^6_152P2b1121057m27V513<V61X1MQ4S226O2n4V5S12V1K93R1Lf=Q3j2KQ8DL]2`62o102^1]17=LT44Q12119
86ET1NOP10a1C253S14T1>=^11g1C[1239oY1\1l:Q63P5W6V1V2]60e1dIl8lEgB_5W6YEfASJlDX:`9l9P1E`:0A`?a16\
Gc6=nBQ4kK4;Z6g:\1c3W6GV2^6mOe4nDg1h2XDaKfA^?b2g1R[1g<P3]J^OY_1l4k9k6c;7W2cR1U:a\3\m21PM=W2_380:
nP1f614ha3=_h2PY3a5W2m11^1DM]5n3?n?BM5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<W17Ii5OBJ5`
4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K
93o1f=Q3j2b9Z3`3o22o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239_V1BX2T2g:lI_2d3kF2V>SP3_1i
5PD[@d1^;f1la14X2YY1[i2TZ36X2cAeG[i2_Kd^2AY2f30j?`5j8U5c414aY3[9gFULk9`:XQ1FY2f3009_?`5j8U5c4121
aY3iY1i1e@h1cBbW301=Y2f3k?[>i914_Y300dW1QY1a>9Z2m1k=Q2RIC1SHVP2[6[2Q26Y10B2o1l13[1B3_1I1a4V5<`19
\2V10?^1a1g5^2d8[223>e1k2U3[5S1d<P440T7n5[:Z;Y2e6ZAe8o2]3T1S1?b19k2V;0:P128^2677:65X19L839R8S434
33F123;2362867<?a14049127;017;O50C?25O2468866DF:49F?5E_29192;14;3557414200111210C12:1`3U1n2a6n2\
1V21]1`;`2l:=_JP@m605Y1=l13411226h15157I126YIS4[2X2Y1C2o1e1m3]5c5`1f2W1n1a1g5g==e1a5l;g7U40S=PHT
W1T1S1VE_3i8S4343J4346234123;7<?a1404947;017;U10S125O2DFf14`15U3;8?14E57417001112000C12<:[4`9n2\
1X2]1Q>=l:]`1P105j2I811226n115Q1126YIf4[2X2Y1C2o1e1NT1W7V5<`1f2W1n1a1g5^2P;Ee1^A`7\4T=[:d=e6PM]3
T1S1X5]Cn5j2S4343J123462321123;7<f181404947;017;L262K425O24=18=DV1\2_29180766;3557417001112000C1
2<_8g5n2\1X2]1[7:Z6Y3b7=nBVG_7j2I3411226h1515Q119YIX1[2[3DX2\3d74V6g4`3n4cGS4m104R<_=g3[:o6V2]4j
U11U1g4ZAX4^>^Bc:b8n2\1X2TA3T\1^KK[2Y6Q;c5_5`3SP2]:R53]8aQ1[4V1QCg@d49d?_7^3Q;K_3X2]1XOC\2j3W2lS
2^3iAnX1`X1h:3\[1U4P50HPJQ<T9]c1;\2ROlZ1XEP=_Q1g]13b_1kOQ<@\2ROlZ1XEP=mKnDZN3P5aZ1kOTG`a10P72\2X
[7:\2oY2XEg6VCo>Yc1f_1W:WDA]2`2X3TLVS1d7\4f9l@f8g@2mO_K`Z1V\116]2i5dS2_Al@`o3Y1]2X3U1h1V51lT1h85
Q@Y>U3j1^9_2R3i1R4^1Q7`CWIl<T]11Ca9R9^@S1[2c5^1W5j8S2BcOe2o>gA4]2nj2Xd1dQ14]2^Y2_A]`4;^2Gk4d?\T2
l^1VHhj1_CZm2nA4^2e5Sk4Vg36^2W3o[1X3TU8dM5^2iP5bi2a_1i<k2_2U1Ga18Y22e1[3[11l=A1f:V7YX112Ce1h5010
^=oR1n=W1f333=G1o3Y;_1n23j1A9^?j1C13:[4R1j1U2V2S2?Q1g1HA024IX3m2i@T8Li5j6j9^Z1D13>42T1W2F=B9e1Z7
>c>2S4P1_2U1W4Ge1fBaBYX112eEoR1U;h2W1j]1nBY7X1`?fEj9i1YV1EfA813c>2S4]1`2Q1Q50g1@\M1U2R3h2m1:T1`2
kQ1a12421FfS14cIQ3a3Q\1j6Q3P1Eo9@0An7ROi7U<f5[P1JE41`23`2c5S1Ca2_5L`7Q45cR14ZGad1gMeR3^Hg=SCe2RH
f6]6;a2_5L`7W4]\4YU2je1kP1hJl3>a2m=W4kZ4a1e1cS2Ve1ZOeKT55U7k15a2UB1[\4PR6Fb2m5_DZT1`2a<`W1UX1]i1
iD0RCm:QD\4i5P4U9Y@`6m=o24b2k]2a]1`S43b2k]2oe82b2i`5Cc2g40f4e;X9R5^6TY4hT3o=QS1J18i4i1P1X=W1c2g4
0Gd?X9]o3TD[Y1WZ1XB?33a9b32^58`6f3P5[2d6o4J18i41JH33Q3S;60b49c2UE_Ein3e9\n1QIkU1ea1<d2a1hX21^Aj_
2on1T;j<Y3d?19d2a1hX21^Aoi4j<Y3d??d2[30PX114eN1^Aj_2TZ2j<aA\119d2[30PX114V`1]Y6T`17d2ZZ21^Aoi4iO
1:e2Z@b^1P9Vc3c3g30T4`_2=e2Z@bEZ1Z3jLb;ek2]<`3j30ec2=f2Y3_T1a314QZ2W>V5Wi1o7j]3:8f2Y3QX114QZ2f\2
eS1Gg2o2X2aNQBTEI`5f>hC^<T>>d\2=aDk2d5k1o2Y6gB\5=g2WNb5QBTEIWDk^1dQ3k2bS1j:Sd19g2le1nEWDSQ1g=UZ3
^Z1ej1n1h2P2Q1k6o?g3\d4\K2V1QT1dV1P1T13D]47BET2>>a14Z4b:21:3M2953S316@WFH2@a2a152421:M@416Q1859:
6h2ef3g?_Q1nZ2XM<i2R3]c2U8V3nY11X`49^8]:[[17i2`f2U8V3nY11\W6l1i2n4d2m5^H]1]3h2m1:=Y1HT1o=kCa1242
1E0gZ1o8n<^2_5m1S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^26j2n1oQ4b9W9Xm38j2ZV1cm2b9H^8o2
Xj33j2nS4b9Ek2kOYBT5Xa12XZ3cKcC`@P2f3=a62^2>mFlH015k2m1mMYB[`76k2iW3jP1mW1TT36El2b5cGk1D0VY1nQ1c
Fe2n8J81A^\20XZ1RJYJYY1=l2gO0VY1hDU=cFe2n8J8W[3gS2=m2fIf9UB`d1]8n5j:X2mh3REeT1Q[1@m2V5^=P7f9UB`d
1WIX2f3WBS1jQ3REeT1bK<m2mh22SAS23T<j:o5[Cmf3eT1Dn2lj1SV1j5\6`8jDn2i;A3_a21P1h28R1`Z1\Gb9Hn2Wh1TG
R4`=cW1k13n2P1i3Dl2V>h:bl11P1Y1hT2Q7P1gD12n2eh91o23o23bn32o233o2Qj3j23o23bm32o2ll34o2[V9jZ1S62o2
Z_52o2mb82o2R62o2[k34o23Wk3g12P3]U91P32P3T^54P3Rj3n275P3[5lf8b8VA2P3h^53P3Ym3;2P322P3em36P3Rj3V3
P^5QA]Q12P3X_5?Q3T7X`3U4UX1`3T7Ud2[Y1_3g2aM;1P>9Q3ck3UX1`3T7Ud2U]2;1=Q3T7WLQn3Z2le1i1QO^W2RGd4DQ
42Q3l_9:Q3]5hX2Eg]11X2l\4PA92Q3SU:6R3[e1\U11WKUS4BR3[e1S2S5Z155]L1Q1_6k3P5h:aV2mT1bER2R8R3Y2d100
_11k1U2c92442?2^11>FY220?[2h2c2o240412312@3;63@140411_14801CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3Y9DU2
a2B4e2>k20d1>T3b58Y2W3^1@GZ162o1b7R1;260:3@;:0W1\4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?f221353_1
9m4k4n5Ba2o4MDb57OU5g33J21Z1D1B;C534@T10o2[807CIGQ3o1W3T2B4LX;`2n22\127Q121U3n1AB<>:81436NOR22=L
3;b8a5a90`5J_8l80_2N7H1A9036^1:m49b5^4T3a1P4l1I_211X1R3T1]1LR;<[?Ya1Z9]3S5b3o2aFZ2R3^U1Z2Q4m?lO^
3XFR5U2]3Q6]:T:5W9l26n53^:m3]2e?k;k2R33`23Z22Dh3T]1k?cT1_=c6eT1l3o8H\K2V1ZG0bG7_KP1G@D]47BET2>>a
14Z4l1BY20a2^1JK21:3M2953k1G?16@TER1:@@R1^1a152421:M@416Q185923351\1CR3N_1VHU4Pm1\?[DRU14[o1kB=S
8Q27_3_5`h2`5R3R11S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g
;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3j1EC^6_152P2d121057m27f4?13<V61X1MQ4S226O2n4V5S12V1K93o1f=
Q3j2b9Z3V5Y12o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239[7G0Y2F;1Q1<6=2JR1Z4n3?V6g9B9C5:a
264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1
T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2W4FV5S12V1K93
o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239`5b8h;]5HR3R11^<T
]21dV2P5d121057U3Q8_2T1nU2oH`7`=e?\IP5R3Y2JI3[3l;47?2`1>P320k2a806234@3W11n14;W115m1P1J:\1DV1<S9
B3o4]3T<a2X1201n1Z30d1c3b58Y2W3R462o1e8;26;P119P1;2T4:3MC5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n5Ba
2o4]7OU5f4_1Y1U1IX5X707CU1;Q3o7Q1k@\1\121f5i181436NOR22Z13;[W1n4U30_4Q89b5c7_7I_213R3mc2jb4KGZ2R
11U2X:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4REg4i2i=d6R33N1S223F3O@h3n3?R2Z=@BM5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<W17Ii5OBJ5`4<N7;:A?V8N;U2a2c53j1T6S3]2d3O=BoA8G45E2k1C4H315Y9m6^3`2C^6_15
2P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b91X3]5R12o102l27=LT44Q1211986ET1NOP1b1C253X
1T1>=^11g1C[1239g4V55?Jb8:C]4j:g3^6Y41i3h3e3JX>42h5R3<E1S2M]5n3?V5g:BM5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1NU8b2a2c53j17l5a5d3O=BoA8G45En1C4H315Y9b5=0K^3`2C^2JT3_15
2P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102`2;7=LT44Q1211986ET1NOP1b1C253X1T
1>=^11g1C[1239DR3ZC\2B_5e9Z1Z3^`1cCh4iAUD_53W1U7S^2lW2S:1R34R3d2DP`47R31^k334U193R3Ym3\b15R3fj2T
\2ja5e77R3_3YU6YA\k2YCS36R3c2Rh2P;fV6`Lm1R3d23k6he3[b1\K2V1fZ2P1T13D]47BET2>>a14Z4P4a621:34H2953
S316@WFK@a2a152421:M@416Q1859:n8G0Y2F;1e1=M>d2Y2c3:?V6g9B9C5:a264f1404BK:6;406S14E02001119121227
0171A32M21P1G:0118F01517;U1;0W17Ii5OBJ22V3S15V1037;:0@?T2C5CP83a2Ja12421E0R23CV1T6a5d3A==Bb1k1`>
8G45EV1GC4H315Y9m6P3:2P2?CB]1J0\34N00237528g1d1210524>A?\17V513<V61X1MQ4S2241I52n4918m1c2S12V1K9
3o1l;i1Q3l19CN]1Z4j2Z3i2f322l102J:f17396E@k1g14Q12119526@49JH5OP15730OC25361B<T1>=^1152^1C[1239W
3l^1d6kA^2h1R3h2k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:2S3ol3:
S3QMT1XL2aDU?dNb1[Z12S3Pi61S33S3Wk3g13S3ol3b12S3Vk33S3ol3j]33S3Uk304S3Wk3g1b14S3W1oi3g12S3Wk35S3
ol3b1m8lR42S3]Z83S3ol3Pl22S3bm32S3da93S3hl3I3S3[m364S3bm3Va1]o14S3R1Tj3Z23S3Wk3Z23S3Ym2mM4S3an30
mh24S3bn3X`1dX15S3c1nl3gP2UH4S3bn3mh2_12S3bn33S3bn3X`13S3V1[m32S3V17S3R14Qi3X4oW5R_14S3R1_m3Rg63
S3bn3]j22S3hl3S2S3^4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P
1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^22S3Yj33S3XV9iZ1DS3B?4d1WNo4U2c214\P12d<WU1PCk7bX3i=c[19S3N3b3a8lI
X3Zb2eb68S3N3b3a8lIX3PU93S3Wk3`16S3NbP1gi2^1c;2S3NT2S3^40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14
k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^22S3R]46S3V1`l3JWg606S3V1[m3]
j2il302S3mi35S3ek3`1Z1c`1l2T3c4K0g1m5^H]1]3h2m1:=Y1m1o=kCa12421E0QR1]1234_168k4nE^2]7S10023Y5A1=
m6Z@a518BZ1Hh7P1EFa37^5@0Ak:1`Bo3e4FJR2\274W21B`;;S43o1jOT14S7d6n2`11Y=^2U2T3]4j2m5^H]1R4S2m1:=Y
1m191P1^P1a12421E0bS134k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9o;bBR4b4FJR2f5o1`9cW1X7d6kA^2P2T
3c4d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_S1234f18k4nE^2]7S10023Y5A?m6Z@a518m1i>^5bNe8FJR2\274W21B`;l^
1d6kA^2V2T3R3_10d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_S1234_1?k4oAn3^2]7S10023Y5A148m6Z@a518m1XDbNe8F
JR2\274W21B`;Y7bW1d6n2l>^2T2T3]4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0bS134k6nE^2]7S10023Y5<4?m6dE7
18BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2T3]4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]
7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2Y2T37U40i2m5W7VA]1R4S2m1:=Y1m191P1^
P1a12421E0fS14f1T5nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9i:eBR1R4b4FJR2f5o1`9cW1X7d6kA^2LT3=0i6@
\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5T2T3]40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7
S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2P3T3]1o2j2m5Y9T?]1R4S2m1:=Y1m191P1^P
1a12421E0bS13401\1?k4oAn3^2]7S10023Y5<4?m6dE7180AZ1d34V1e2;>P1E31Z101<6d1197D27^4bNR4b4FJR2f5o1`
9b<a=^=X7d6n2g4T:^2g1T3=j6@\M1U2R3h2m1:T1`2\?c4j=a12421FfS1401\1E31200RGS4LeV1[EU19Li4\2b5]Na9U<
Z31Y2h3c4S6UIjDg2T3]1T30d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0Y2_Ll4401\1E8\4nE^2]7S10023Y5A68m6Z@a518
m1P;HFd116107?427^4bNe8FJR27T274H^11B`;TJgDd6n2g4T:^2X2T3]40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0b
S13401h6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9_9SNX7d6kA^2V2T3]4j2m5^H]1R4S2m1:
=Y1m191P1^P1a12421E0bS13401h6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2\
3T3c4K0g1m5d33VA^3AK]3h2m1:=Y1m1h:W2Nj@P3a12421E0bS13401O74?>B4d3i4k<0W4^2]7S10023Y5A?b4Z2Z@a518
0AN;n10^4R2P1E<c1k119f5@0AkIb3e8FJR2\274W21BT6[5j22]:RIT14NT6d6kA^2_2T3c4K0g1m5^H]1]3h2m1:=Y1m1o
=kCa12421E0bS1340j6eAX4^2]7S10023Y5A68m6Z@a518BZ1n1b6P1E?^3P6@0A^Me8FJR2\274W21B`;l7fO46l6d6kA^2
S1T3_50Qf3401\1K2jY2T5g4P1E5g19d1197?77o40Ai`1bS1X1o<4g@g4f2T3=o3Q10g1@\5oG1<]1:R3DS2m1:=FBm191P
1^P1a12421E0bS134k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1IW2>P1EX4f5@0A^MR4b4FJR2Q5Do1`9f5lQ14S7d6kA^
2V2T3]4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0bS134_1[5nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EX4f5bNR4
b4FJR2f5o1`9cW1X7d6kA^2^4T34]2;c10K0g1m5n:_=]1T2I>h2m1:=Y1m1H2R1j2g5S39QC01Fa12421E0g5nM4GGHb4k=
`5c1M^2<P7S10023Y5A?m6g=b2:?3Y2;l1180AZ13Dk2a2Z21NE52=W3P6@0AP8h29ZBo3m3GFJZ13C\2154>h11B9R1S:Q1
5_3f140:2@g14^4e6^8^:4OS6d6U3W1j5;_2f4^20Q4T34]2;c10d2R2j3^H]1n2>h2m1:=Y1m1H2S=QC01Fa12421E0k2k2
f6R2m2e2g6h84@6GHb4S6g7`5c1M^2<B]6S10023Y5A?Y5c1Y5d2h5b2:?3Y2;l118m1d3S76`5g3T9h29ZB<b3m3GFJX113
C\2154>h11B9R1S:g4k10:2@b19^4T?c;S6d6U3R7;_2f4^20[2T3U2]2d2m5^H]1]3h26f1:==Km1o=kCa12421E0fS140j
6nE^2]7S10023Y5A?m6Z@Jf418m1i:[7E\1bNe8?6JR2\274W21BZ3U8[9e1T7S?a=d6_>?k2^2f1T3=Q50g1@\M1U2R3h2m
1:T1`2W:cGa12421FbS134_;n<>ESb1Ad5\3JP1E5[11[8@0Ak^13Q<g1n3h3U4^9^@4a1T3=0P50g1@\M1U2R3]1Z1m1:T1
`2jDP=a12421FbS134kH:<Y7]BmHl9N1Eo9@0Ak^1U<f5h3d=^@4o1T3c4d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0fS140j
6oAn3^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;Y8bV1d6i5Q<^2W3T3b2D[1K0g1m5]A`6?]1]3]1Z1m1:=Y1
m1n1i6l2Y2kCa12421E0SEb>42M>?k4nE^2]7S10023Y5A1=m6Z@a518BZ1a8P1Eo9@0Ak:S1^Ao3e4FJR2d1G154W21B`;_
43e2g6`2P3W5g>4S7d6n2`11e4m1n1f4^20`2T3=U4d2@]31l1f3XD1<]1:R3]1Z1m1:=FBm1o=j6P=a12421E0fS1401\1?
k4gBo26^2d1h5S10023Y5A?m6Z@a518m1XDlJe3e8FJR2\274W21B`;f5UY1d6n2l>^2e2T3b2P2K0g1m5^H]1]3h2m1:=Y1
m1o=kCa12421E0_S164f18k4nE^2]7S10023Y5A?m6Z@a518BZ1a8P1Eo9@0AX1ULo3e4FJR2\2154W21B`;^6JY<j6T=4S7
d6_41b8f4^205T3bk340^1o1T3c4d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0bS134k6nE^2]7S10023Y5A68m6Z@a518m1n:
Y9bNe8FJR2\274W21B`;oW1l6d6kA^2W2T3]40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4
?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6n2l2o;^25T3de2iU134m2T3]1o2Q10g1m5^H]1R4S2m1:=Y1m1
91P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718BZ1Hk24V1e2;>P1E3\10E7\1;7D:^4@0Ao9^CR4b4FJR2o1f3o
1`9cJ^;;T14S7d6kA^2V2T3]4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718BZ1d3
[1Q3>P1El31P6bNR4b4FJR2f5o1`9cW1X7d6kA^2U2T3]4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0_S1640j6nE^2]7S
10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2X2T3]1o2j2m5^H]1R4S2m1:=Y1m191P1^P1a1
2421E0bS134k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6kA^2U2T3]4j2m5^H
]1R4S2m1:=Y1m191P1^P1a12421E0bS134k6nE^2]7S10023Y5<4?m6dE3318BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X
7d6kA^2e2T3=OU3d2@\5oG1<]1:R3h2m1:=FBm1o=kCa12421E0bS134`2Z4gB6o2^2]7S10023Y5A?m6k?>a518m1^:Z108
E51\11M63^4bNe8FJR2o1<74W21B`;f5UY1d6kA^2f2T3Fk30d2m5^H]1]3h2m1:=R16m1o=P2QAHa12421E0fS14X25\4nE
^2]7S10023Y5A?m6o94U6N\1U318m1XDbNj7JFJR2\274W21Bd6k4g4V604f63X1d4W5fAd6g3Lm3R5a3C^2X3T3]1a1b10K
0g1m5^H]1]3h2@Y110:=AGOMo=j6P=a12421E0bS134[22\4nE^2]7S10023Y5A?m6R>W2a518B4U1W2Y6P1E5Z1:4e1L:6:
^4@0A^Me8FJR2\274W21Be:J?2h:]7iD4S7d6g3Q5j1V7]11Ne3T3]1a1b10K0g1m5g@f7]1]3h2@Y110:=AGOMo=4fCa124
21E0bS134[22\4nE^2]7S10023Y5A?m6_3d40U5Fd1Ba518B12=9317m24^5P1E`1?e1L:6:^4@0Ak3bIe8FJR2\274W21Be
:J?2h:]7iD4S7d6g3Q5j1b64>]11NX2T3o2b10d2m5^H]1]3h2j12:=AGOMo=kCa12421E0bS134[22\4nE^2]7S10023Y5A
?m6Z@a518m1R3U7c4[5o4bIe8FJR2\274W21B`;l^1d6g3S>^2g2T3FX2b10d2^3202;k1g@f7]1]3h23NJ:=AGOMo=kCa12
421E0fS14[22\4nE^2]7S10023Y5A?m6P2Q<W2a518m1X:c4[5\<UBe8FJR2\274W21B`;n:0;U6ZMd6g3j46Q9_1NNT3FX2
]5`2;cBb<l2NU2g1QP1TY14[22RQ2d1e7`326Q5S2Xa1kO0;U6Y2T3]1T30d2m5^H]1]3h2m190=Y1m1o=kCa12421E0fS14
c1F`4nE^2]7S10023Y5A?m6Z@a518m1i;:1103d1[1:^4bNe8FJR2\274W21B`;l^1d6kA^2V2T3b40d2m5^H]1]3h2m190=
Y1m1o=kCa12421E0_4WHn64U166F`4nE^2]7S10023Y5A?m6Z@a518m1Y<n7\2ULe8FJR2\274W21B`;\;_S1d6kA^2k2T3]
1T30d2m5a1lF]1]3h2m1901;3U1m1c3[:kCa12421E0fS14c1G_4nE^2]7S10023Y5A?Z1b5Z@a518m1^:X1100071103d1J
@:7V4bNm7G;:JR2\274W21B`;40V;_S1d6Y2a?^2h2T3]1T30d2m5a1lF]1]3h2m1901;3U1m1o=kCa12421B20_4VO4c1W5
nE^2]7S10023Y5A?Z1b5Z@a518m1^:X11271103d1[1:7V4bNm7G;:JR2\274W21B`;40V;_S1d6Y2a?^2n4T3]1U3K0g1m5
a1lF]1]3h2T1;65901;3?EK3K1o=eBU1a12421B20_4k4T1f19S1T1U2m7Y2g1e64\1^5:cE^2Ol3\23S10023m1[3A68Z1b
5g1;l2m27R46i3a518BZ1i5o1GP1E5V111271103^15HB:7W1n2@0Ae2T5R:L54h1_8P7LG;:J^1CCh174]1I1Bd3P7J40_7
f3n<o<KK?416j6d6d:?CR6^24j3T3]1U3K0g1m5a1lF]1]3h2T1;65901;3?EK3Mo=kCa12421E0[9U3X2kD4k6nE^2l4`2S
10023m1[3A68Z1b5\:m5a518BZ1i7GP1E5V111271103^15HB:42W1n2@0Aj7R:P3_8m7G;:JR2Ch174W21B`;40V;nIg1?4
16j6d6d:V7^2\1T34R1o1o\1j37[a1Ln5o>4GZ9iT1QAoLmA];P>Z1^21l3j3h43W4Y2d52Z<2d2X3U1@P2m3WLf210c2LT3
4R3fR1X:j3fFXT1_<4GVl2`NV>]6o<n72Z<2S7@P2UP1f210c2R5T3]1T307C0g1m5^H]1]3h2m1:;1Y1m1o=`>Z5a12421E
0^<]12Z==W7>640O9f1Io2k=6k7^2]7S10023Y5A68h2I2T1R2S1_9_56Gi418A0N;Q2g1V197C7R21:CE5AD32G:E6:618D
63^4@0AY2n9o5m5Q3U2o4e3F5DR27b14<74W21Bm5g4JW1O[3Jl9\2R3]2P1[8\4314T14HZ6d6S2Z313JV1e1Kd3=_3^2P2
T3c4d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0bS134a2Y4nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;j4d4\
U1d6k5o;^29T3AbW2]c14a2\P5d4_^1f4T3W1Z307C0g1m5d33X;m5^3AK]3h2m1:=Y1m1Y65X4W2No8j7P3[152421E0Y1n
2[6lGT14@?1h2o2c2D`1d9V30W4^2]7S10023Y5A?b4X1Q1Z@]5318A0N;n10Z3V3P1E9227Q5U4@0ASAV2]10Q5W3:o3o2e
1FJX1I\274W21B9j51Y5W1OB10g1h12Q1e1Q4l8c<k245314T14NT6d6X:;h3]3]11N0`2T3=0n3j2@\5oG1<]1:R3DS2m1:
=FBm191P1UBX>a12421E0fS14k6oAGV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6k
A^2W2T3=0T4d2@\5oG1<]1:R3h2m1:=FBm1o=kCa12421E0fS14k6oAGV3^2]7S10023Y5A?m6Z@a5180l1f7a<bNe8FJR2\
274W21B`;f5UY1d6kA^2V2T370T4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0bS134k6nE^2]7S10023Y5<4?m6dE718BZ
1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^25T3bk3401T2T3]4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2T3]40i2m5^H]1R4S2m1:=Y1m191
P1^P1a12421E0bS1340j6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2Q2T3c4d2m
5^H]1]3h2m1:=Y1m1o=kCa12421E0bS134`2Z4nE\21]7S10023Y5A?m6Z@]5318m1l8[;bNe8FJR2\274W21B`;mX1n5d6k
A^2_2T3U1]3d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_?VBo1423NHH5m3nE^2]7AA0023Y5A?P1l5W5T1m9a518m1XDlBe;
e8FJR27T274Bd11BR4]7W1Q8g?jEd6kA^28T3bi36h1423`2P2T3c4d2Y5C^H]1]3h2m1:=Y1m1o=kCa12421E0fS146`2S4
nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21Bb3m7SV1h8d6kA^2f2T3c4K0g1m5^H]1]3h2m1:=Y1m1o=f>T5a12
421E0f<V<[2HGg634k6nE^2l4V1V101F<0023Y5A68m6Z@a518BZ1a8P1Eo9@0A^M\4X4FJR2\274NX11Bj2e8cW14S7d6kA
^2o2T3c4K0g1m5^H]1]3h2m1:=Y1m1o=kCa12421E0a6T6^2g9[2Hc74k6Q:l;^2l4]201F<0023Y5A68m6Z@a518BZ1a8P1
Eo9@0A^M\4X4FJR2\2721W21B`;Y8775m?11Q=31Y14S7d6d:V7^2]2T3]1o2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0
fS140j6nE^2]7S10023Y5<4?52T1_5dE718BZ1d34V1Q376P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6kA^2e2T3]1o2Q10g
1m5^H]1R4S2m1:=Y1m1913L^P1a12421E0fS140j6nE^2]7S10023Y5<4?8T1_5dE718BZ1d34V1Q376P1E`12o1a1:^4@0A
^MR4b4FJR2f5o1`9cW14S7d6kA^2g2T3]1o2Q10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<
4?5W1_5dE718BZ1d34V15l1N76P1E`1d3:^4@0A^MR4b4FJR2f5o1`9^4g9HcH4S7d6kA^2[2T3]1o2j2m5^H]1R4S2m1:=Y
1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?8d6dE718BZ1d34V1Q376P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6k
A^2d2T3c4K0g1m5^HAK]3h2m1:=Y1m1o=kCa12421E0bS134R1<[5eA0W4^2]7S10023Y5A?h2T4Z@a518BZ1n10a6P1Eo9@
0A^Me8FJR2\274W21BT6[5j22]:RIT14S7d6kA^2_2T3b407\2Q4k1^H]1]3h2m1:=Y1m1o=kCa12421E0W11UR1234P1j5i
4TA^2]7S10023Y5A?Z2b4Z@a518m1n:Y9lE0Q5b3e8FJR27T274W21BT61>j4W2V4]X1d6kA^2W2T3]1o2j2m5^H]1R4S2m1
:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6kA
^2c2T3=Oo2j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE3318BZ1d3[1Q3>:EE
`1d3:^4bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2R1T3=Oj5@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIca1Y;l20c3:^4o_1U<
f5c2T3=0No2j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2T1X6S10023Y5<4?m6dE718BZ1d3[1Q3>P
1E`1d3:^4bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2b2T3]1`1^1Q10g1m5^H]1n2S1S2m1:=Y1m191P1^P1a12421E0bS134k6
nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`101a3:^4@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2l2T3=Oo2j2@\5oG1<]1
:R3DS2m1:=FBm191P1^P1a12421E0bS134k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E5Z10006K1\11M63^4bNR4
b4FJR2Q5Do1`9f5lQ1X7d6kA^2]2T3]1o2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0bS1340j6nE^2]7S10023Y5<4?m6
dE718BZ1d3[1Q3>P1E5Z110_31:^4bNR4b4FJR2f5o1`9cW1X7d6kA^2W2T3=U4d2@\5oG1<]1:R3h2m1:=FBm1o=kCa1242
1E0bS134k6gBV3^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;f5UY1d6h6\4e6a1LV2T3=U4d2@\5oG1<]1:R3h
2m1:=FBm1o=kCa12421E0bS134`2Z4oAGV3^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;f5UY1d6kA^2f2T3=T
40d2@6U5oG1<]1:R3h2m1:=FBm1o=kCa12421E0m:hH4_1?k4j?G\1:<I\2R2;T1>i5S10023Y5A1=m6T6U:a518m1aBf1\2
ULe8FJR2\274W21B`;f5\8hP1d6kA4Y2f2T3=0n3j2@\5Y9e>1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6j;T6:<V3
R2;c1i5S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9\2f3^HR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2S1T3=j6@\M1U2R3h2m1:T1
`2kQ1a12421FfS14`2m@\5:<Y5XQ2f1o_1U<f5\8YO`2T3=0n3j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6
gBV3^2c1i5S10023Y5<4?m6dE718BZ1d3[1Q3>N1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2S2T3o2b10d2m5^H]1]3h2j1
2:=AGOMo=kCa12421E0fS14k6nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2\274W21B`;BY^1d6kA_1NZ2T3S3Y1j2m5
^H]1R4S2m1:=Y1m191P1X=Ij4`=a12421E0bS134`2Z4nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2l4I
o1`9cW1X7d6kA^2[3T3]17\1Z1Q10g1Y5CZAS7]1R4S2m1:=Y1m191P1^P1a12421E0fS140Q1<[5nE^2]7S10023Y5<4?52
T1_5dE718BZ1d34V15k276P1E`1d3:^4@0A[:1=2j9d8R4b4FJR2T1?g1Y2o1`9V>4C:i4c;j74S7d6W5m2^2V7^2Z3T3]1T
30K0g1m5^H]1]3h2m1:=Y1m19e=kCa12421E0_S1640Y1`5:cE^2]7S10023Y5A6852T1_5P5Y;a518BZ1S7]1P1E5Z101K^
1618D:^4@0A]:PCe8FJR27LW174W21B`;V>4C:i4f1l9j74S7d6W5m2e9^2Z3T3]1T30K0g1Q4k1e@h7]1]3h2m1:=Y1m1Ad
3h9_=[6a124200E0fS140H1X2f3nE^2b5h11S10023Y5A?m6Z@a518BZ1a8P1E`126De11M:^4@0AZ:@2_Be8FJR2\2334;<
^11B`;c5b84CT;S;Z24S7d6f7>e9^2T2T3]1U3d2m5e@h7]1]3h2m1:=Y1m1o=kCa12421E0fS140j6nE^2]7S10023Y5A14
8m6Z@a518m1i;d3:^4o;bBe8FJR2\274W21B`;l^1d6kA^2W2T3:R1U3d2m5h:e=]1]3h2m1:=Y1m1o=kCa12421E0_S1640
j6nE^2]4o2S10023Y5A68m6Z@]5318m1l8l2d3:^4bNe8FJR2\274W21B`;l^1d6kA^2\2T3[1a1_10i2m5d;i<]1n33S2m1
:=Y1m191P1^P1a12421E0fS140j6nE[22]7S10023Y5<4?U1g5dE718BZ1d3[1;e2>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA
^24T3bk34a2@T3k21oW1121]`24`\2@1S3i2BkR4j2T3]4Q10g1m5^H]1R4S2m1:=Y1m191P1Y8THa12421E0PFe=4Z3`3nE
^2]7S10023Y5<4?m6dE7180AZ13`34?Fe2;76P1E5[100_3k4@0A^Ml1U2b4FJR2f5o1`9T:f@g<4S7d6kA^2U2T37U40i2m
5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1
X7d6kA^2:T3]1Pj334Sh2Z10c3:Y2T3]1U3d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_S1234Z1`5nE^2]7S10023Y5A?m6Z
@a518m1^:Z126;n11M63^4bNe8FJR2\274W21B`;l^1d6kA^2Y2T3]1o20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0bS1
34k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6kA^2_2T3=o30i2@\5oG1<]1:R
3DS2m1:=FBm191P1^P1a12421E0fS140j6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ
1X7d6kA^2R2T3c4d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0bS134R1Lk4P?m6^2]7S10023Y5A?m6Z@a518m1XDbN\6X2FJR
2\274W21B`;j22n[1d6kA^2W2T3]4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0QR1]1234k6nE^2]7S10023Y5<4?m6dE7
18BZ1d3[1Q3>P1Eo9[8VFR4b4FJR2f5o1`9cW1X7d6kA^2`1T3=0P50g1@\M1U2R3h2m1:T1`2kQ1a12421FbS134dH6GQ3h
3>[[1^4]5P1EX8f1@0Ak^1U<f5l2oN4P1T3=0i6@\M1U2R3h2m1:T1`2kQ1a12421FbS134cIj6Y`1TAo_1U<f5ib18T3^k3
34U1O09m1T3c4d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_S164k6nE^2]7S10023Y5A68m6Z@a518m1XDbNe8FJR2\274W21
B`;l^1d6kA^24T3^k334V2T3]40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718BZ1
d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6f7T:^2R2H\20_24b1X5TX5\K2V1lGib1P1X1D]47BET2>>a14Z4b:21:3M295
3S316@\=16]1S7K@a2a152421:M@416Q1859:Q6KH\2O1;j2W9[b3`V1d121057U3]j1cT1c;V7g=lM16]1eDQ3S6H\2O1Y1
I2J4X5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;L?g;a2Z4X13j1T6a5d3O
=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2NU10\7Z3`62o1
02l27=LT224g14Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Q6i<_3k<c?16]1eDQ3k5H\2O1;g12J4X5n3?n?BM5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;L?g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9
m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Nc8Z3`62o102l27=LT44Q1211986ET1N
OP14]1C253X1T1>=^11g1C[1239ib1116]1P6fAP6H\2A=1S22J4MZ4n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<W17Ii5OBJ5`4[17;L?g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<
V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Nc8Z3`62o102l27=Lm1V24Q1211986ET1NOP14]1C253X1T1>=^11g1C[1239`
5b8VA`C16]1k4k?o2;H\2Af3QR7TKnW216]1gG6H\2ZT6oQ1\S3UFR7G0\2C;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;40
6S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>
8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2
Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239<H\2X4JVQ7Yo1iS116]1V<`;[7G0\2C;1
e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ22_3J5V103
7;:0@?8_25CP83a2c53C4Q1T6a5d3O=Bb1k1`>89=45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X
1MQ4S2241O2W2f2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1L7>=^1152
^1C[1239a7kT2>H\2`2g1^HbY6Sm1YJe;16]1[G;:H\2X4QR7Pa1Rb116]1gGn1V3d2a1Dd4TX5\K2V1fZ2P1X1D]47B<8T2
>>a14Z4b:21:3M2953S316@\=1Y1^7K@a2a152421:M@416Q1859:j1V3d2V2d4]i1f^3\K2V1fZ2P1X1D]47BET2>>a14Z4
b:21:3M2953S316@WFK@a2a152421:M@416Q1859:S3V3_24`100B001004J_3`k4c<\K2V1fOmK0P?:EX1D]47B7=[1H>>a
14V43l1U1J:V1=5V1W321:3M2953_23?16@R=7116]1D_1T1[2]1K@a2a152421:=?@416Q1859:IW5b2V3_24a1C008J_3T
F[U4c<\K2V1UP1P6]EQ?:EX1D]47=47=T2>>a14V43m3:d1\1a2E21:3M2953_2C16@\=1Z7]1K@a2a152421:M@416Q1859
:Ij2V3d2b1D5]4Y^11Rb1eW2\K2V1kS2j6P1X1D]47B7:2V1M>>T1<4a2Y1903R2O_721:3M2953FT1W116@\=16HDT2f2W2
K96_21GI31242172M@416Q1859:3X2d3n1V3d2k6TX5\K2V1fZ2P1X1D]47B7=T2>>a14Z4_2R821:3M2953c2?16@XAf2W2
K@a2a15242172M@416Q1859:NV3V40DOh_1T21TT2eY3fKoG1R<l8lJ167U1T2f2[1_5=n1o4MDo2:V3V4EOko6gX2lJ1l7l
<l2V3d2a11B4_4V9010i<RR2PHk<V1hY1\K2V1fZ2I6X1DS2Y27BET2>>a14Z4l1X1A@<H:W1=i2821:3M2953S316@\=1i3
o1n2K@Ga17LD31242172M96416@@859:U2V3d2c1B4_4W9o^2mT1U1hY1\K2V1fZ2P1T13D]47BET2>>a14Z4U3\721:30L2
953S316@XC2k2K@Y27a152421:M@416Q1859:>V3V4I4oX2l]6b8Y;d4W1`C1Y1Q:9V3P54gU8TAb8VAg8VFY2V3_24a1Ec4
bO^b1Rf2\K2V1fZ2:1CX1D]47BET2>>T1<4Z4k5f421:3M2953_2C16@\=1n5AW2K@a2GI52421:M@416Q1859:3X2k1V3_2
4k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953_2C16@]Ci2K@a2a152421:M@416Q1859:[6V3N15X1A22J3E7[4]
2`1?n?BM5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<W17I2f5OBJ5`4[17;L?g;a2c53j1T6a5d3O=BoA8
G45EV1GC4H315Y9m6U2X1`2C^6_152P2d121057m27V5131:T1Q51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3j2b9Z3i2f32
o102l27=Lf2]14Q1211986ET1NOP1b1C2533T1T1>=^11g1C[1239Q?iS11i2O^=1l3?X7V3N11Q23I3Q1L=l2n3?a3\<BM5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17IV1P11_3OBJ5`4[17;\1g;a2c53j1T6S3]2d3O=BoA8G45E
2k1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2d3Y1V5S12V1K93o1]8@28<n3c1]1l1Mb9Z3=R62o1
02l27=LT44Q1211986ET1NOP1b1C253X1L7>=^11g1C[1239R3h1R55T6S2;X1:1MY1g2Z1[2T1<a5`>1>Z3f2M3h1BT2T51
b1T24Li25W1DV3P1W3LAWn4k7V`3Q6`2b4Z260Q9No4fGd1?j1V3_24k6TX5\K2V1fZ2P1X1D@l37BET2>>a14Z4b:21:3M2
953S316@WFK@a2a152421:M@416Q1859:h1V3R1\1d1010B0:H1]3k]1\S1`V1_j2]f1U71\6i1d1W2ER3Y1^3>Y2Y1h2f34
^?O160JAFU2En1J0g50AP5e1BEn2CJV3_27\102BI:_3j]8a8f5E]Gd:Y1JBEk2S2h=X1R3?k1V3d2`2Z4TX5\K2V1oEfd1P
1X1D]47BET2>>a14Z4b:21:3M2953S3114@WFK@a2a152421:M@416Q1859:j1V3_2f1E80\1^8bV1T21`1a`1ZGa;eBaj1@
H_H3Q3j>Q=[81Bl2BAAW1f2Q69W2OZ1o4@4Ad1W2m=e11Q7:T1Z1P1_3X2g2Z1M\3@V3_2e20c]2_^1WNWk3W1l2T1i1f2VA
PR1[6X7V3:E;H94?G]3U2c977B^11>FY23?T5c2o2:12312D;63@140411_1482CC7P1L1N1H:12W1Dg2o2=1g6\1Q2mH0S2
P9Y2W3^1m4Q9260:3L63=b536;La5T1E=R2U2R1>29>a11d1[2U1><4221?k2353g6_3S2i5a2o4MDb5d<2V1Z7m2^1@2U20
Ka1l7<T2T<]5M\127Q1^6<>J3[4=\1b8g2P1X1DW2i1;51BET2>>T1<4U44m2I87l1CX1V2821:3M2953T1n116@f;Q3V57o
1K@Gg11DL52421:M@416Q1859:\2?_211]6V3U294F@]3U2c977B^11>FY23?T5c2o2:12312D;63@140411_1482CC7P1L1
N1H:12W1Do<\1Q2g8U@0S2P9Y2W3^1m4Q9260:3L:P63B^6T1E=R2U2a129>a11d1[2U1><4221?k235k6_3m7a2o4MDb5d<
2V1a>0Ka1Y8T2Q:3Z8\127Q1^6<>J3[4=\1b8g2P1T13DQ4;51BET2>>a14U44P4h2_3821:3M2953X2J16@Q2\<1S40Y1W2
K@a2a152421:M@416Q1859:l2_2118V3_2\2SQ6]c21g9k[13V3_2`S6i1V3_24k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b
:21:3M2953S316@WFK@a2a152421:M@416Q1859:Z2V3_24b1[188Z3TX5\K2V1fZ2P1X1D]47BET2>>>R14Z4b:21:3M295
3S316@\=16]1k4IAKK@a2a152421:M@416Q1859:o21a257l1V3_24n28c3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M
2953S316@[EKK@a2a152421:M@416Q1859:h1V3d2k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a
152421:M@416Q1859:3V3_2^P2[2V3N1c1W2c4n3n@j\1Rk2d121057U3i5\K2V1TX2a2P1X1D]47BET2>>a14a2h1b:21:3
M2953S316@WFK@a2R10=52421:M@416Q1859:Q33V3nl:m21V3e2V3_24U2e4f@j9l:ROh>l1R2b3e1>1Y4`3\4Q5kBiV1[9
\2^4T;2V1fO4\9]Q1P1X1D]47BET2>>a14S46f1k821:3M2953S316@R3TCK3<a2a152421:M@416Q1859:l1n1V3_24U2e4
TX5\K2V1_KW43jZ1P1X1D]47BET2>>a14Z4b:21:3M2953S316@R9T=K@a2a152421:M@416Q1859:n1V3?C[14k6TX5\K2V
1jP2k9P1X1D]47BET2>>a14Z4b:21:3M2953S316<3WFK@a2a152421:M@416Q1859:Y2l1V3?C[14i2Q4TX5\K2V1fZ2P1X
1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:S2V3_24a1DF1k3TX5\K2V1fZ2P1X1D@l37BET2>
>a14Z4n9C21:3M2953S316@\=1l5k2K@a2a152421:M@416Q1859:b6Q2V3_24a1Ec4TX5\K2V1fN=1_[1P1X1D]47BET2>>
a14Z4m5d421:3M2953S316@\=1h8K@a2a152421:M@416Q1859:o1V3_24W2Gk3TX5\K2V1fN=lAdIP1X1D]47BET2>>a14Z
4m5d421:3M2953S316@WFK@a2a152421:M@416Q1859:X2V3_24c1C1Hh3Un2nY2aAj92V1fZ2P1X1D]47BET2>>a14Z4U6`
3K21:3J22953S316@XAn4K@R1N?a152421:M@416J6859:Q3a3P2V3_24c1^1h3TX5aAj92V1fZ2P1X1?4]47BET2>>a14Z4
b:21:3M2953S316@WFK@R1N?a152421:M@416Q1859:c6n1V3d2V20c4f;gj4e1\K2V1fZ2F26X1D]47BET2>>a14Z4b:21:
3M2953S316@WFK@a2a152421:M@416Q1859:i1V3d2V2d4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@
a2a152421:M@416Q1859:o1V3@n14Y2a4TX5\K2V1fZ2P1X1D]47BET2>>a141_2h1Y3X721:3M2953S316@WFK@a2a15242
1:M@416Q1859:W2l1V3_24>\6TX5\K2V1fZ2P1X1D]47BET2>>a14a2h1Y3X721:3M2953S316@WFK@a2a152421:M@416Q1
859:e2V3_24f2X1k2aJ[?jKBlP1YKn9]:n>U2\K2V1eV1<_416\3l7S7e3f8@?X1D]47BET2>>a14Z3OY3h3_321:3M2953S
316@^43]@V1K@a2a152421:M@416Q1859:W2k1V3_24k6]OfX4\K2V1fZ2P1X1D]47BET2>>a14Z4Y3X721:3M2953S316@W
FK@a2a152421:M@416Q1859:BV3_2e2Ol^7oV1b8]1_>0W1SJ]3U70l3k357V3_2e2ln4og3b8VA[2V3_24]22OZ3TX5\K2V
1fZ2P1X1D]47BET2>>a14Z4Y1S7110o121:3M2953S316@oCMY1K96a2a152421:M@4160P1859:e114:[35i1V3_24k6TX5
\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:@V3V1m33e6[U5_1i5\T1d1lm1[<l
7c4WW1P7d1V3:_1Df1D[?bS11_Kd70d1>^LV1d?\5f22X<35k6Wl1_1c9]8>2k4g32g3XCa3Z1X4Bi1ZAU1m1[3c?1i5P2Q2
_3Q30OV3j1D[2mS1<UZ1d70d1>^LV1TT135k6Wl1_1QB>2k4g32g3XCh9[]1h12Q2V3R1a1k6Y8RZ2c2oV1lQ1V:\K2V1aS1
o1TU1P1X1D]47BET2>>a14Z4b:21:3M2953_2C16@WFK@a2a152421:M@416Q1859:n1V3d2k6gFdk1h5jS1S\1\K2V1XV1]
T1P1X1D]47BET2>>a14Z4b:21:3M2953_2C16@WFK@a2a152421:M@416Q1859:2V3YY88V3V4EcY9lJ1f5:2V3l4U2V3V1]
1k6]2[U5:T1i5]D2V1d>d1nE]T17HX1D]47BET2>>a14Z4Y3X721:3M2953S316@h?m2`3K@U1[1a152421:M@416Q1859:l
1V3d2k6e[3^l1\K2V1fZ27HX1Dj3B7BET2>>a14Z4b:21:3M2953S316@fB`3K@a2a152421:M@416Q1859:o1V3d2R3h3TZ
1oT2oh1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@j@\5K@R1^1a152421:M@416Q1859637m1V3_24U2e4^f3e
a1\K2V1fZ2P1X1Dl2`17BET2>>a14Z4b:21:3M2953S316@fE@K@a2a152421:M@416Q1859:AV3N1^<Y]2QU1`V13`12105
7U3eZ3nD>V3N1^<lh4d121057U3Qo2c;;V3Y_1Z2S]1Q6f4VU4VQ2:R\1:U2V3d2U21S1_3j5YR5RBb2f62V1lY2I:1CX1D]
47BET2>>a14Z4Y:821:3M2953_2C16@XAn4K@a2R1>52421:M@416Q1859:l1V3d2W2S1_3TX5\K2V1fZ2:EX1D]47BET2>>
a14Z4b:21:3M2953_2C16@WFK@a2a152421:M@416Q1859:2V3l4U2V3d2a11C1Hh3TX5\K2V1fZ2P1X1D]47BET2>>a141X
4X4Y621:3M2953S316@\=1i3HU4K@R1^1a152421:M@416J6859:k1V3d2c1^1h3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:
21:3M2953S316@WFK@R1^1a152421:M@416Q1859:o2W3O197JD^3Q2JbEi93Kk1o4f3S351h1^1U5U1m1h2T4X9R6W51]4H
=W8oGa5d7`<b4>W421`1S2i5g33T3:b6_J@28X<G]<0`=4`5o2V225QA3e1`4m3b2f1f26j2k1B45]3853m1@5:dM;HI9W2>
W3O;7J[\2ol2SQ3TCo4VEX4\U12Q6W3M1CJDK1]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W1
7I2f5OBJ5`4[17;\1g;a2c53j1T31m2a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S22
6O2n4V5S12V1K93o1f=Q3j2g2j6Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239V;o1Lk4d1f1j4g
3_68_>[A9[7W3M1CJ4?M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015E:J<W17Ii5OBJ5`4[17;\1g;
a2c53j1T6a5d3O=Bo<o48G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q
3j2Y1X8Z3`62o102l27=L3b22Z14Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239a2P1X1D]47BET2>>a14Z4_3Q37h321
:3M2953S316@WFK@4\2a152421:M@416Q1859:T7W3M1CJ4?M]5n3?n?BM5:a264f1404^1:6;406X1F21D157271i11P1S1
11O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61
X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=L3P44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239a2P1X1D
@l37BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:T2W3OCJ44f6ZQ114hP4i5\K2V1[Q2Z9P1X1D]47B
ET2>>a14Z4]5T521:3M2953S316@@fEK@a2a152421:M69416Q1859:d5W3L01C_1Md1h3n3?n?BM5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2
d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^
11g1C[1239S>UFT1gH4W3OCVZ58W3OCVZ5^b33V6ZG?W3M1Cj;lh4d121057U3eZ3S>X2W3M1COk6n3lh4d121057U3i5\K2
V1jc12VDa2P1X1D]47B<8T2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:U2W3M1COk6n3lh4d121057U3i
5\K2V1TX2a2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:@W3M1Cj;b1Yg4d121057U3U[2
_O7W3OCVZ5ih3ZGiP1c5W3M1CIEMZ3R2n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17I2f5OBJ
5`4[17;\1P7f4a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2Cj2c3_152P2d121057m27V513<V61X1MQ4S226O2n4V5
S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239V2W3M1CJ4k6n3lh4d121057
U3i5\K2V1TX2a2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:d5W3L01C_1M]5n3?n?BM5:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=Bo<o48G45En1C4H3
15Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1Z4[9Q3j2b9Z3`62o102l27=LT44Q121198
6ET1NOP1b1C253X1T1>=^11g1C[1239c:b@U9n1W3OCJ4a2Y4ZR5i5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953k271
6@WFK@a2a152421:M@416Q1859:h5W3M1CJDMO]4n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W1
7Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n
4V5S12V1K93o1n8g4Q3j2`2Q7Z3`62o102l2739LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239c7]7j7]AeOCW3M1
Cj;lh4d121057U3QCRl1`Kl;9Y@2X3K4X3KR]3R3j1X3Kf1k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4j3g621:3M2953S316
@WFK@a2a152421:M@416Q1859:3X3K1m1X3K1d1k6TX5\K2V1fZ2P1X18;]47BET2>>a14Z4j3a5U121:3M2953S316@WFK@
a2a152421:M@416Q1859:6X3J01TS4U17X3J01cK`W3U15X3J01TS44X3K1TS43X3K^n37X3K1R]3m22PC9X3J01Qk2PBm22
PC2X3M4X3J2[X44X3J2TS4?X3W:k9T<U1__22bR2o1g1^m1l32Xd1e32X3k`34X3KR]3l24X3M3hU39X3J2b3a8lIX3^T7aP
2:X3M30]3a8lIX3^T7aP2:X3Mb3a8hAS8X3gY5R3Uh38X3Mb3a8lIX3^T7aP2GX3G:3Y3a8\8a2m>X3fa1aA\32eB^[29V4C
o[1o;[2aP29X35Z4a8lIX3fa1ne1Zm52Y3WP4Z1Y3B:_1DJ]1Y6dP3^8e5lOZ1P@R7P4AY<9kO4dS1i7j893W6P1OS3k4?c1
[5^1h2P2\2R5W>m8Q>3Y3WP1jP81Y3LY3R3P2d6l7V=h=`8YU1^HkL2ia1UMT3m9bBR5P2X<[493WIi4eFo7R=C[3VP1i7\2
c1UD0P3[R1P7_^1^Ej3V^12YChKX?i>9[3PX1\2c1T_3`W22R_1bV25[3]Z1h`3ff3bV23[3Vk4[b3@[3`1S3hIe2Rm1m<Q5
oZ1fQ1Y>fM[@iP1g1^O2[3Vk4n1[3_2V2d4oo1ja2YF\K2V1fZ2F26X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a15
242172M@416Q1859:l1[3_2V2d4oo1ja2YF\K2V1\l1Y>P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@
416Q1859:3[3[Y2ja2V2[3V40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0aHT;4k6nE^2;Q7S10023Y5<4?m6dE718BZ1d
3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^24[3Vk4kh2R:5[3Vk4kh2R:TD4[3_d3fV1kh23[3l1Yi46[3l1LYV4RB]_3
:[3l1LYV4RB`T116Wj215[3l1Yi4[b3XX18[3l2V\1^2U;]n2i_1XR26[3S_1^2U;]n2]_35[3S_1^2U;]n2W2[3V40i2m5^
H]1R4S2m118=Y1m191P1X8UHa12421E0fS14k6nE^2;Q7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW
1X7d6kA^2;[3b1Qb3g@2f3oBS9e6kc2U;3[3Vk4]_38[3]Q4`2eAa5i?fDTf2j1[3\4d2m5^H]1]3h2m1:=Y1m1o=kCa1242
1E0gZ1nE^2;Q7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2=[3a1bS4QF[O3RDP40eE5\7RV18[3i2ZR4
QF[O3ca1lY1A[3i2cn3`2U1RAn4[O3Y5BU>P40^IlY1R43[3Vk4b]35[3Mbl2_V1UG4[3li2c3em15[3li2`W1hI`T16[3J[
j4[g1e1[j13[3J[j45[3li2YQ2RS1XDk1[3N`1k6ja4YF\K2V1fZ2P1X1DP3\17BET2>>a14Z4b:21:3M2953S316@WFK@a2
a152421:M@416Q1859:k1[3N`1k6ja4YFf;e?2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@41
6Q1859:4[3li2YQ2PR1>[3]CXW1`50lh2P2c<RHaV17]f1[6RP25[3]1`>^3hW4;[3n?^3oV4H[1W;0]F\V1Q]3:[3KCmA^[
1dZ1da1_@oh1nh33[3^[4g?7[3a1mU4fCmQ1\[153[3Vk4mQ16[3nS4`3fCmQ1Tn15[3PDUW4^m227[3PDm^1Wh2iT1dh12U
2[3V40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2;Q7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR
2f5o1`9cW1X7d6kA^24[3l1QR4WG4[3l1Yi4^_24[3l1Yi4iT13[3SY4RB6[3YT4i4RB]_3n[14[3SY4RB\k45[3Ve1[^2]3
UD4[3Ve1oU3jZ24[3Ve1ia2UDU2[3V4j2m5^H]1R4S2m1:=Y1m191P1FgOa12421E0fS14k6nE^2;Q7S10023Y5<4?m6dE71
8BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2D[3b1Y1YW1cOSGcR1e4mBDV>Mfg12X3d4[5S9c5jG;[3nP3ZS1n3m
Bk>Mfg12iW1R_26[3`n2]2k5]Q1mB=[3a1VT1mDe_1UIcGj\1n2j7@TE58[3i2nR1[5S1Sn1UIcG@[3i2nR1[5Wo1UH1aHRS
1f1>a7i:@m]2Y4@[3X50^^3]W1gDkGd5W4P1E`:0AeR346[3a1di4[g1nE53[3li2YQ26[3:V1di4Z]254[3:kj4]_3V1[36
02f6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIQ6^>9CgLm4P7]4n3f1o_1U<f5\2[3V4Q10g1m5^H]1R4S2m1:=Y1m191P1^
P1a12421E0fS14k6nE^2;Q7S10023Y5<4?m6dE718BZ1d34V1R2N>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2;[3<fe4
_12X1V2b10R>PR24[3Vk4f?fo2T1[360i6@\M1U2R3h2m1:T1`2kQ1a12421FYK\84cIQ6^>9C9[Q1TA_O_@U<f56[3l2eP4
cGi?XR35[3m2[Q4lFi?3[3Vk4i??[3J4]3a8lIX3aU1^[2j9j4[Z1eY1e@aP28[3Jb3a8lIX3Pa3oc53[3Vk4]V14[3i2\h4
]V18[3i2\h4iT1`12^8e44[3Vk4ZV10F[3S1o3jBW8e6Q5W_3QT1h2j4T1S1^1T499h?YP2jHR4iH3[3i2\h4=[3i2[U1Pc3
hU1A_6b64Z@ng1`>ZG9[3Vk4PU1Y10Bi:l3L4[3Vk4PR1\43[3Vk4PR1^5[3I1S2M]5n3?n?BM5:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3\23C^6_152P2d1
21057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11
g1C[12394[3Vk4ZV1R=4[3^d4g6ZV12\30U2\30T40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y
5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2\3U40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0f
S14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^21\33\30^Y7V2\30i2Z10i2m5^
H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7
d6kA^2b2\350n30i2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3
>P1EFX9bNR4b4FJR2Q5Do1`9f5lQ1X7d6n2g4T:^2T2\3U4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6b@[5^2]7
S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2L\350i6@\M1U2R3h2m1:T1`2kQ1a12421FfS
14cIYX2o_1U<f53\30g]4V2\3U40i2m5^H]1R4S2m1:=Y1m191M2^P1a12421E0fS14k6b@[5^2]7S10023Y5<4?m6dE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2[2\3_1e20i2m5^H]1R4S2m1:=Y1m191P1TNY2a12421E0fS14k6i7h8
[2o2^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1h6g2cW1X7d6kA^2Z2\3_1e20<\2m5^H]1R4S2m1
:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9;3g1[U1X7d6k
A^2T2\30T4j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4
FJR2f5o1`9cW1X7d6kA^2L\331j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5K\35j6@\M1U2R3h2m1:T1`2kQ
1a12421FfS14cIYX2o_1U<f5^2\350n3j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4
?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2V2\3U40i2m5d@i7]1R4S2m1:=Y1m191P1^P1a12421E
0fS14k6R>k7^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^22\3o\43\3hU1Ud6`2\350
n3j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4=1m6dE718BZ1d3[1Q3>P1Eo9S>^@R4
b4FJR2Q5Do1`9f5lQ1X7d6kA^2M\3040i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f53\30Pk72\3P]5U2\3U4
0i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6b@[5^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o
1`9cW1X7d6kA^2_2\35W2g10i2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718
BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2e2\35o35d2@\5oG1<]1:R3DS2m1:=FBm191P1b<kCa12421E0fS
14k6oAGV3^2]7S10023Y5<4?m6Z@Y5718BZ1d3[1Q3>P1Eo9bNR4b4FJR2\274W21Bo1`9f5lQ1X7d6kA^22\3el4`2\353I
_11e1d2@\5oG1<>N:S2N;121U2m1:=FBm1o=kCa12421E0fS14k6f@P2V3^2k1a5S10023Y5A?m6Z@a518BZ1XDbNe8FJR2\
274W21B`;f5UY1d6kA^2i1\3[4d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR
2\274W21B`;l^1d6kA^2Z2\32R40i2m5Q?\9]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6dBY3^2]4o2S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9^HS6R4b4FJR2f5o1`9cW1;l6d6kA^2R1\350X1`5@U2Z1kI1U2R3h2m1:T1`2kQ1a12421FfS14^GT
26RX2_;_T1U<f5U2\35Y1k2d2@\5oG1<]1:R3h2m1:=FBm1o=kCa12421E0fS14k6gBV3^2]7S10023Y5A?m6Z@a518m1XD_
;RCe8FJR2\274W21B`;f5UY1d6kA^2U2\3U40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m
6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9c8oNX7d6kA^22\3nk4_2\350n30i2@\5oG1<]1:R3DS2m1:=FBm191P1^P1
a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2`2\350n30i2
@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6b@T2V3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR
2Q5Do1`9f5lQ1X7d6kA^26\3Z]7oa1]DoP1S2S1\35j6@W1TL1U2R3h2m1:T1`2kQ1a12421FfS14\AQ6U1NY7oP2S6S8d1R
P1U<f5V2\30T40i2m5e7h@]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9
bNR4b4FJR2f5o1`9cW1X7d6kA^2T2]3T40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^21]3h7G0e2:;1e184M]5n3?V6g9B9C5:a264f1404^1:6;406S14
2B0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5_35D5V1037;:0@?Ni15CP83a2c53CV1T6a5d3O=Bb1k1b2
m;8G45En1C4H315Y9^3^3<7<K1121T12>Q2CB]1J0a3_1528g1d1210524m27V513<V61X1Mm33S2241O2n4V5S12V1K93o1
f6o6Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1T1>2:^1152^1C[1239n8g2Gf272T1Q15
R4hGT1m87B021111;42114P132f4`4g6i1MDh1JEF<h1g1P15d8V8eFiBf>?2Z1O3I762P1410S1T36g20eBU6P8@4Z2Y<93
U1]DQ7^?n2h6f5V2o8n8l?m[15^3ha4XHD<^5^3F1S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9^3^3^3`2C^6_152P2d121057m27V513<V61X1MQ
4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[12395^3ha4VW4YQ1
mX1O^3;ek1]Ba2Q42H2R1124Afi1U35P4Km1J_7e8iR1fc1]6d4lOg;h7\I3^3W`3`Q15^3ha42h;0H^36e6XU1853d<31T1
020dE[6cBd:`M1T:S7Wj1YQ44^3ha41c4h1Gf2:\2kKT1m87B021111;42Y132f4`4h<\1<h1h25d8fa1f>33c3<<0IY1S60
kHa84d>93cE`Fn2h6f5V2o8n8^1^3;o3ZT1j1Y16f4`4f60e3Z2\1<h1e8^6`51o5Ya1b42T2\;jK:kT1`Fn2b1P3`1Cc2R3
G^1X114_7n8X=aR1X1^39Q4ZT1j1Y16f4`4]:Z2\1<h1T?`51Yg1b42T2\;jK:kT1^C2n2n2T6Cc2R3V2Z14_7n8X=aR1:^3
6e6XU1bU31XP2W;PNXS32^3ha44^3lP4k@bBS1^3[4ZT1j1Y16f4`4]:Z2\1<h1T?`51Yg1b42T2\;jK:kT1`Fn2T6Cf5V2_
1_7n8X=aR17^3ha4T7[d211he1T1^3[4ZT1j1Y16f4`4]:Z2\1<h1T?`51Yg1b42OT1\;jK:kT1`Fn2T6Cf5V2_1_7n8X=aR
1Q1^364`6XU1VR1U2>l5S<SBaL2U4<H7V2X2d10V1f2P^1^2n2X8b70W2nJY?T]2a7G0e2:;1e184M]5n3?V6g9B9C5:a264
f1404^1:6;406S142B0200111;212270171A321N1P1S111O0151CU1<W17Ii5OBJ5_3J5?F037;:0@?h25CP83a2c53CV1T
6a5d3O=Bb1k1`>8G45En1C4H315Y9^3^3<d14T12`2CB]1J0a3_1528g1d1210524m27V513<V61X1Mm33e1=241O2n4V5S1
2V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1T1>=^1152^1C[1239n8h8e1^36
b2P41[1[3j;_3X2e79l6T9^P1d6YOR3n3_<]21[1`3;81[3f1]2Z5W?AY2=mE2`4V50d6i74P2WDa4S=P83JT_1:kH5^3Ql1
fe2c5Wg3V6^3:;1W1KM]5Z2c1?l9JZ4KBM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5_3J5[
17;\1g;a2c53j1T6T2\3BQ3O=3>S4^2\;8G45En1C4H315Y9^3^3V1W2`2Ck20a3_152P2d121057j1R17V513<V61X1MQ4S
226O2n4V5S12V1K93o1f=g1Y1j2X2Y7Z3`62o102JQ27=LT44Q1211986ET1NO3Lb1C253X1T1>=^11g13?M392395_3Z2aj
2Ph1V:?_3Wb2Oca1^?V3k3V1_2cEH7oe1W1Xd37_3e7W]4l3Q4W2jX4;_3c82kAV?jLb<l[2\F7V15_3md4V:YT21R1_322e
61@\M1U2R3m1Jm1:T1`2kQ1a12421FfS14^H>Ei3_T2o_1U<f5\o1S2_3Z2m1d2m5oG>]1]3h2m1:=Y1m1o=?g4c>a12421E
0UD1_FdBY3La1U2W5S10023Y5A?m6T6U:a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2A_3d9a7R6mk1\l1k3KW3_7QD^1S1
V1]4ha1Zl15_3_G4_W4ZQ52_3ne22_3ll41_34_3\i1`k2P;d2_3`2a1Q10g1m5^H]1i3141S2m1:=Y1m191P1^P1a12421E
0fS14k6nE^2U2\1l1m1S10023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1`9bU1[1D46l6d6kA^23_3md4n7
3_3Wn2cT56_3ba4Z3l3Q4aV22_3dZ7P1_32j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14mHB2i3i]1Y;[;o_1U<f53_3md4l3
8_3P5QJhd3=0_4]^41`33`3k:16`3Pl3mFb9WY2Z13`3j`4f;T2`3Q40i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^22`3Vk9M`31j6@\M1U2R3h2m1:T1`2
kQ1a12421FfS14_AS8a7gP2o_1U<f5R2`3_21e1d2m5^H]1]3;121U2m1:=Y1m1c:[3m40l>a12421E0gZ1nE^2]7S10023Y
5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2:`35I_11oW1121ll45`3_2QX1144`3k:1ca4T1`310L_11Z4@\M1U2
R3;121U2m1:T1`2kQ1a12421FfS14cIeb1cEo_1U<f52`3al4W2`3V2P27\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1b@[
5^2]7S10023Y5A?e67Z@a518m1XDeFl7e8FJR2\274W21;6`;W2b;Y?Y6];W401Y2V5d<^2L`310i6@\M1U2R3h2m1:T1`2k
Q1a12421FfS14cIYX2o_1U<f53a3Zb42e4a3_109NE0[?47?2`1>P320b28a806234@3W11n14c115m1P1J:\1DV1<S9B3o4
]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1
Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31d4a3_109NE0[?47?2`1>P320k2a806
234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d
1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7
Y31c4a3_109d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1
^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P
2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31l6a3_1:d11]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_
1482CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;260:3<3;630<<2g4:3B:C5^6E
=B_1T20U1;29>a11d1[2U1><4221?k2353]608S1g3f3W2Ba2o4MDb57OU5f4_1Y1U1I_5Q707Ca1Q3_1g3T2BQ1n:2k4M\1
27Q121e3P2B<>:81436NOR22=L3;b8eDQ?U30_4Q89b5c7_7I_211_6a3_1:d11]3U2c9247?2^11>FY220?[2h2c2o24041
2312@3;63@140411_1482CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;260:3L:0
d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1g3T2BQ1n:2k4M
\127Q121e3P2B<>:81436NOR22=L3;b8eDWB0_4Q89b5c7_7I_211a4a3_1:d1\?47?2`1>P320k2a806234@3W11n14c115
m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[3353g
6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31V9a3j161EE1]
3;e13c9247?2^11>FY220?[2j1Mc2o240412312783;63@140411P13:482CC15;DL19D12E:12>B5D3C><S1o2=1_4B3`1\
1Q2]3o2T9_21]3Q2X10d1>P1H1S112[4AD8=1::0?BW3K98c262o1Q8C;2230:3L:0P1l1:[2:36;:C5^6E=R2T20U1;29>a
11d18R2U1><4221?h22353T44]2c2K[1n5Ba2^4@MD<k3Y17OU5f4_1I?U1IS541g13?<GE5@286e107Ca1Q3_1Y30<:i1BQ
1n2o5Y1k49<1MFE27Q121f5B<>:814363JOR22=L3;`81\CFAk1V8<m4Q2G0a1d28d1\69b5BT10j5_7I_211Ia3_10`a2d7
0d1>^LV1hG2X<35k6Wl1_1`B2k4g32g3XCKb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5]2b30n3j2@\5o
G1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1
`9f5lQ1X7d6kA^2Q3b33Y21e1K0g1@\5oG1<]1:R3;121U2m1:=FBm1W:g3kCa12421E0UD1^?4k6f@P22S3^2T1i1^4S100
23Y5A?m6Z@a518B6S1a8P1Eo9@0AU5XHe8FJR2\274W21B`;R32`2j7[IE4S7d6kA^2]1b30P50g1@\M1U2R3h2m1:T1`2kQ
1a12421FfS14cIj6X[1Ad5U1V2JP1EY4e5@0Ak^1U<f5lDo<4h1b33Y21a20g1@\M15Z1DR3;121U2m1:T1`2\D^=a12421F
TMa64XBZ7Q3h3[[1>N_3]5P1EX8f1@0Ak^1U<f5cQ184a2b30n3j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0RLc74
k6oAGV3^2T1V61S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2^2b30n30i2@\5oG1<]1
:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5l
Q1X7d6kA^2\2b3o3j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q
3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2e2b302I_11_1j2@\5oG1<]1:R3;1211S2m1:=FBm191P1^P1a12421E0fS1
4k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2U2b3010Y21a20e11@\M1U2
R3;121Z1Jm1:T1`2kQ1a12421FfS14RFBX1d1Q3h3DP=9CgL>NU2Y1U1W4P1EY4n3CR1@0Ao<kQ1U<f5oBc>84ZMW1b302Y2
1Z4@\M1U2R3;121U2m1:T1`2kQ1a12421FfS14bGP2Q3Rd1P7\8f1o_1U<f5X2b3U4d2@`3k1oG1<]1:R3h2m1:=FBm1o=kC
a12421E0fS14k6oAGV3^2T1X6S10023Y5A?m6Z@a518m1XDbNe8FJR2\274V1P11B`;f5X:[@`>d6kA^2\1b3Q50g1@k6`F1
U2R3h2m1:T1`2\?^Ba12421FmIk4l44^GT2i;kV1l9P1EX8f1@0Ak^1U<f5lQ14X2b3Y1S1g1d2@\5oG1<]1:R3;14U2m1:=
FBm1o=kCa12421E0fS14k6gBV3^2]7S10023Y5A?m6Z@a518m1XD_;RCe8FJR2\274W21B`;f5UY1d6kA^2X2b3Y1k2d2@\5
oG1<]1:R3h2m1:=FBm1o=kCa12421E0fS14k6gBV3^2]7S10023Y5A?m6Z@a518m1XD_;?a2P@e8FJR2\274W21B`;[4Z1c2
aV1d6kA^2Nb30i6@\M1U2R3h2m1:T1`2o7kIa12421FfS14cITg1]?f1o_1U<f5Q4b36G81S12c10K0g1@\5nA[1c401<:R1
:S2>094;14P1T1OM:=FBm1o=kCa12421E0e7fAR:64o3k2f?P3V3^2o30\3S10023=k4A148m6Ah?a518B6S1]2S6P1Eo9@0
AY2_7A3;1DkAV4[3R1FJR2Z21334F`11B`;_43R1TC[=1Y14S7d6n2X6c8^2i1b302V1R11a20g1@gHd41U2R3;121U2m1:T
1`2kQ1a12421FfS14bGP2Q3o4cZ16W4]5P1Eo9@0An95fT1U<f5lD^;;T14`1b30P50g1@\M1U2R3h2m1:T1`2kQ1a12421F
fS14cIQ3c_1^4[2Q3P1A3o9@0Ak^1U<f5k6S<1e14o<4_EU1b302Y21Z4@\M1U2R3;121U2m1:T1`2kQ1a12421FfS14cIQ3
Rd1P7S:o_1U<f5S1b302R1k3g1@\M1U2R3h2m1:T1`2kQ1a12421FfS14cI`DMSa1f1o_1U<f5oB1P1b30i6@\M1U2R3h2m1
:T1`2kQ1a12421FfS14cI`D9CeQ1P7S:o_1U<f5S1b302n4g1@\M1U2R3h2m1:T1`2kQ1a12421FfS14e>h8T2YX2o_1U<R3
2`2j7]2R1b30i6@\M1U2R3h2m1:T1`2bCX>a12421D1fS14cIj6^Q2o_1U<R32`2j7]2U2b3U4d2@\5oG1<]1:R3h2m1:=FB
m1o=kCa12421E0fS14k6gBV3^2T1X6S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;R32`2UY1d6kA^2V2b30T4d2@\5
n8P?1<]1:R3h2m1:=FBm1o=kCa12421E0fS14k6gBV3^2T1X6S10023Y5A?m6Z@a518m1`9g:bNe8FJR2\274W21B`;f5UY1
d6kA^2[1b30\2\4@]31\F2\31U2R3;14U2m1:T1`2kQ1a12421FfS14RFk1EN6j2W4Wf1g:S>kQ1U<f5V1b30\21Z4@]31\F
_31U2R3;121U2m1:T1`2kQ1a12421FfS14RF`36RX2o_1U<f5Lb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIY7oP2o_1
U<f5U1b33Y2\4@PF[71U2R3;14U2m1:T1`2kQ1a12421FfS14^GT2U1[6nBh]1o_1U<f5`c1Lb30i6@\M1U2R3h2m1:T1`2k
Q1a12421FfS14cIa7gP2o_1U<f5Ob3]2\4@\M1U2R3;14U2m1:T1`2kQ1a12421FfS14cIa7gP2o_1U<f5Mb302f6@\M1U2R
3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5dJMb302f6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2lP1R?U<f5Lb33f6
@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2V6hY1U<f5_2b30n3j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14
k6gBV3^2]7S10023Y5<41=m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6n2l>^2c2b3W11k2d2@\5Q?m81<
]1:R3h2m1:=FBm1n3P:kCa12421E0fS14k6TBB23o2^2]7S10023Y5A1=m6Z@a518m1XDm:A11nBe8FJR2\274W21B`;f5VQ
1n7d6n26n2Z2[9^2Lb3j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cI^Djc1o_1U<f5k6^2b30n3j2@\5oG1<]1:R3DS2m1:=
FBm191P1R2[Na12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^
2]2b3o30i2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9b
NR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2Ob30c2U4@\M1U2R3h2m1:T1`2kQ1a12421FfS14cITk1T=o_1U<f5_g11X2b3M_1g1d
2@\5oG1<]1:R3;14U2m1:=FBm1o=kCa12421E0fS14k6gBV3^2]7S10023Y5A?m6Z@a518BZ1XDbNe8FJR2\274W21B`;f5U
Y1d6kA^2P1b3[21\4@\M1U2R3;14U2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5oS2Ob3]2\4@\M1U2R3;14U2m1:T1`2kQ1
a12421FfS14cIb5fR2o_1U<f5[1b32P4d21@\M19k1R3m1Jm1:T1`2R>Q17^Ba12421FfS14dGn1g1j3U3`Co[1@0[Z1Q5U<
f5\o1R1b32e61@\M1U2R3m1Jm1:T1`2kQ1a12421FfS14cIb5fR2@0YZ1S5U<f5\o1X3b3T40K0g1@\5^1`F1<]1:R3h2m1:
=FBm1H_6f6NRBIa12421E0P?eD4P1j5Y6f8f3V3j1C]7S10023Y5A?m6Z@a518BN;]2S6P1E<k7f1@0887h7[7b2^;e8FJR2
o1<74W21B`;f5c9d3_?S54S7d6X:;c3b3^2f2b3]21e1d2@\5oG1<:R1:MI;N;1213Q2m1:=FBm1o=[B_1a12421E0fS14k6
b@T2V3^2]7S10023Y5A?m6Y=P3a518BZ1XDJi8\2`B\4X4FJR2\274W21B`;f5cU1a3d6kA^2W2b3U4d2@\5oG1<]1:R3h2m
1:=FBm1o=kCa12421E0fS14k6ZB<V3R2;c1i5S10023Y5A?m6Z@a518m1XDS6f3gDe8FJR2\274W21B`;f5UY1d6kA^2R1b3
j6@g>d>1U2R3h2m1:T1`2kQ1a12421Fa90aDa54YHY1Y5o1oP2U6iY1U<f5Q1b33f6@\M1U2R3h2m1:T1`2kQ1a12421FfS1
4DnHda1o1d@o3[1cY1o4U<f5U1b30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14^GT2`DSO_3P7\8f1o_1U<f5\8`1fR1VEMb
3j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cITg1]?f1o_1U<f5d\1e2b30No2j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12
421E0fS140j6gBV3^2]7S10023Y5<4?b4Z2dE718BZ1d3[1Q3>P1E>Q1R2a1:^4bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2Jb3
j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5Kb33f6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5Nb
3j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14^GT2a7gP2o_1=b7T4f5S1b3]2e1f2@\M1U2R3;14U2m1:T1`2R>hCa12421FfS
14cIYLXZ1f1mZ1Q5U<f5Mb3j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cI6T_1VGf1o_1U<f5Kb3j6@\M1U2R3h2m1:T1`2k
Q1a12421FfS14cI6RX2o_1U<f5Kb3j6@`3kI1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2o_1U<f5a2b3Oo20i2@\5oG1<]1:
R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2Q5Do1`
9f5lQ1X7d6kA^2U2b3U4d2@\5oG1<]1:R3h2m1:=FBm1f4X9NlBa12421E0fS14k6gBV3^2]7S10023Y5A?m6Z@a518m1aBf
1bNe8FJR2\274W21B`;f5UY1d6kA^2[1b3IZ1e4@`3kI1U2R3h2m1:T1`2b71[<j=a124216?_8VK4S4\1RDj6`C^Kd>i3P;
0mT1U<R3c2U1b3j6@\M1U2R3h2m1:T1`2b71VJ\1424216?YK\84cIj6X6Ug1o3P;0oNm5U<f5Ob33f6@\M1U2R3h2m1:T1`
2Z@`Aa124216?fS14lHFYX2S6kY1U<f5Lb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIj6^Q2o_1U<f5Lb30i6@\M1U2R
3h2m1:T1`2kQ1a12421FfS14cI6RX2o_1U<f5Lb3j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cEo3j6^Q2o_1U<f5Mb3j6@U
2VK1U2R3h2m1:T1`2kQ1a12421FfS14cIZNd3YV1o_1U<f5Lb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14e>m:YX2o_1U<
f5Mb3V1c5@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIa7gP2m:QU1U<f5Kb3j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIa7
gP2o_1U<f5^2b30n3j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6b>T4V3^2]7S10023Y5<4?m6dE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2T2b3U4d2@\5i;U<1<]1:R3h2m1:=FBm1o=kCa12421E0fS14k6gBV3^2
]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;f5UY1d6kAa1LLb3j6@TAW<1U2R3h2m1:T1`2kQ1a12421FVM_64cIY
X2o_1U<f5Lb3j6@\M1U2R3h2m1:T1`2X9i6hAa12421FfS14cIYX2o_1U<f5Lb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS1
4cIjD^c1o_1U<f5Kb3j6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2S>kQ1U<f5Nb30i6@\M1U2R3h2m1:T1`2kQ1a1242
1FfS14cI`D9Cjb1o_1U<f5W1b30i6@j>1S1[=1U2R3h2m1:T1`2kQ1a12421FfS14DZCe2V2Fa7b2Tn1mNV2b8W6U<f5Mb30
i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2S6lS1n5U<f5Lb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIS]1UKo_1
U<f5_2b30N7m2d2@\5oG1<]1:R3h2m1:=FBm1o=j=P6a12421E0b?oC34k6gBV3^2]7S10023Y5A?m6Z@a518m1i;d3:^4_;
3;bBe8FJR2\274W21B`;f5b1bW1d6kA^2Lb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIYX2mEQJU<f5\2b30V11k2d2@
\5oG1<]1:R3h2m1:=FBm1o=kCa12421E0fS14k6gBV3^2]7S10023Y5A1=m6Z@a518m1Q;V9_;11nBe8FJR2\274[1K1B`;f
5UY1d6d7V:^2d2b30No2j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421E0fS14k6gBV3^2]7S10023Y5<4?m6dE718BZ1d
3[1Q3>P1E`1Ne2:^4bNR4b4FJR2Q5Do1`9f5k6PKX7d6f7T:^2b2b30No2j2@\5oG1<]1:R3DS2m1:=FBm191P1^P1a12421
E0fS140j6gBV3^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2Q5Do1`9f5lQ1X7d6kA^2U1b33Y21Z4@
\M1KY1R3;121U2m1:T1`2T?fBa12421FfS14bGP2lb1\Eo_1U<f5Lb30i6@\M1U2R3h2m1:T1`2kQ1a12421FfS14bGP2YX2
o_1U<f5Z1b3N^100Z4@\M1U2R3;121U2m1:T1`2kQ1a12421FfS14^ET4jLbF1m5k>^1[@TNU<f5lDf1b3T2DOX1g1@PF[71
U2R3h2m1:T1`2gQ120a12421FfS14cIZ1W4X;nW1^?Am5Q1R3[;nIU<f5Z2i:U<QG`4g8S2H9Lk25P1b32e61@\M1U2R3m1J
m1:T1`2kQ1a12421FfS14cIU1WDkb1o_1U<f5\o1X1b310e61@PF[71U2R3m1Jm1:T1`2dMV4a12421FfS14cIg13aCkb1iZ
11S5=g;f5[:Pe1Nb3Oj5@\M1U2R3h2m1:T1`2kQ1a12421FfS14cIjo1d3:^4o_1U<f5W2b3OU3d2@`3k1oG1<]1:R3h2m1:
=FBm1o=kCa12421E0fS14k6gBV3^2]7S10023Y5A?m6Z@a518m1i;d3:^4bNe8FJR2\274W21B`;f5UY1d6kA^2Nb3j6@\M1
U2R3h2m1:T1`2kQ1a12421FfS14^H>Ei3Q4]P2o_1U<f5:d30e6XU1^T1XW2aBkb1gU1ak28d30e6XU1g[3]U2gU1ak2>d30
b2R4XU1^T1W`1_F@l3`Q2j_1`1m_29d30e6XU1g[3BY3`Q2YQ4>d30e6XU1]U3Y6l3R_1X3]10]2W;YQ4:d30e6XU1]U3Y6B
Y3`Q2YQ4Dd30e6XU1VR1U2PQ2<P4k1l3R_1V1Q2]10]2Z5l5YQ49d30e6XU1]U3Y6l3`Q2YQ44d3gg4l3Xf13d3gg4l3:d30
e6XU1g[3l3ic1^2W;YQ48d30e6XU1g[3l3`Q2YQ48d30e6XU1^S50e=YQ46d30e6XU1Ua5YQ42d3^`2;d30e6XU1XT11\W2l
3Xf1W;YQ49d30e6XU1g[3i1R2`Q2YQ4:d30e6XU1g[3BV1R2`Q2YQ44d3gg4i1R23d3gg4i1Jd30b2R46QU1aZ3131_CPEV9
7`2CQ2]<KX1A<EmY2YInL9d30e6XU1cZ33b1jT2YQ4=d30e6BeT1QZ3A3aCkb1X\2QHnL7d30e6XU1Z\3jT2YQ4:d30e6XU1
cZ33b1ka1nBYQ46d3^`2ji29]m2W99d30e6XU1mY3\2Y3`Q2YQ4;d30P2BQ4XU1Q63c\3[n1YQ4`1e34]2R46>118XEl>VR1
W2S[1RFk41=0f4d10i<Q2h80[C7j1Y1Q2X6k8<U70cFS1]3TE3n2d@T4g<^;_Cf5b2e3b29R2e1E118d3j7eHl1[4c8aABU9
4e40`6Z8`4Z1j7g33H`1_9k6i2^5104R3k60]2P3P4T1i5k36Z1jA^5X6835[2U32HX1A073E_60P:]7X6^2XBg=j9f3U=g5
n1g381YFa28e3e6XU1cZ3f1jT2ZT3nLAe3e6I^T1cZ3o3T60_9kb1kZ1\Q1T3lD`6k7a>=e3b2R4XU1cZ3Sd1V1Q2X6BX8Y=
oc35e3e6XU1Ua5YQ47e3e6XU1^T1Xj3]BYQ4@e3b2R4XU1cZ3Sd1V1Q2;Q1^2[2BX8<lP4=e3b2R4XU1aZ37_C_NT3Q2T?j_
1^a2[1e3Ga18R4`1X3aIl6Z8e?X2NZ\2m215R5oD_1i5;0U@T3Q2f2k;AR1g\1C[1f2jK40W1[P1V7U2Q7CGe3c2Q4XU1Z8h
DSF]n2QC]<YBT3[Hh=XQ1XC09l6U3Q6CS4Oe34]2R4XU1dB\a1_V17>V6Q2c5g3GoChB]4X8h5XBaBV52Z15^7WFEP?\R17e
3c2Q4XU1Ua5h5`k3<e3e6XU1Rd3V:fS1X6BX8c7_\1U]2Ke3Y28R463jJU3l6kCin1kG1313\X1YAk:d18R\2X@n6eMh187e
3c2Q4XU1gZ3]V2YQ4?e3e6b@e21mAjU1fT27U[1S:QAcY1Yi1[N;e3e6XU1TIl`2Q5kV1S:QAnY1Zg2>e3b2W2j1XU1R=Pc4
LT@U<d5oMRJ[g16e3c2Q4XU1Ua5YQ4n5e3?1S2MQ3[2n3?n?BM5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1
<W17Ii5OBJ5e3J[17;\1g;a2c53j1T6a5d3O=Bm:Q78G45En1C4H315Y9m6DJ7311^1`2C3Z6_152P2d121057m27V513<V6
1X1MQ4S226O2n4V5B@2V1K93o1f6U5i1Q3j2b9Z3`62o102l27=LT44Q1211986ET1NO6Ib1C253X18K>=^11g1C[1239[X2
b5e3?1S2MQ3[2n3?n?BM5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6
a5d3O=BoA8G45En1C4H315Y9m6^3^1Q1C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1l;i1Q3j2b9Z3
`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239[X2Ae3P4d2cFd>Jn5R>W4l`2EW3UGo[1mZ1WASU2Ke3
b2R4XU1PQ11o7e1k5li115o7X17ZW1d2:^5?]9R3Y7eO^l1g>R?=e3c2Q4XU1Z\3h2e3[n1Y7X1io1iY1R?9e3e6cFd>eZ12
ZT2QR2YQ4Me3`5T1fFa>Z<R3]S1S7YX1e5Z4T4Y2Q1F]B1\41=X1lS1k5kc1eET^1DQ3T1e3`5T1IlEd7l6RY1WBnV1h21j2
KMIk5R45fFZ1ZT1Zn1e:\6k@S8a:4h7d2D\2D`2e1Q1e3B\4>1T1Og3`P1W;nY1k`1c3R6n40=SDZ19Q1RU1SO0T<i1YR1k@
Q81YFa2V4;e3^51T1XU1Ua5SO`[11V3[c1@e3`5T1OXT1`o1XZ1i4aR2SO0X`1k@S8kH`2@e3W4V11T1XU1o[2mM\2F]3eP2
b8VX2h\1f3He3W4X1T1XU1aT12]P2f4e6U420Hbk1j8g`1VGd;j3S8TEf3`2Y3e3b2\2e163Y>\?9S1h5V4CW8Bn4`3S5i60
0S612CM251<;FS8d2_7S12W2UJY9X116a1b1;:157Z1^1;\2g1W9j7aGCd290DW2^1R1W6c2b3A024Ii3\2T2m172]B]>g23
3BU6hJV@Q180E4U5;a13YB2J2R32S4h1e3o4e1aFf>V4Co92W7S5o<12CM8146S1S8T:S1Z2o2_P1X11h1R4`1W1`1o:e33f
a1l4\2T2m1:hFn<FnP1aA2j?_:2JU32S4c2e3Q2W2Ee1d>n7g7S1GP5V4Co92W7S5^5b7FM814410R1S8T:S12W2o2_P1X11
6a1CZ1<h1^1;K`1o:e33WR1^?l4_6:X:_<n<Fd9d220g11fBn87l3[<5c75j2R521:o22R32S4<e3c2Q4XU1[`3]2eg10d6b
8U9`_39e3e6[Nl6d^3f1iP2\Z1lf26e3`5T1XU1Ua5YQ48e3`5T1XU1[Z3iV2bm3f3=e3`5T1XU1_f2YCA_6V41Pl1YQ4R3E
e3e6EbT1cZ3`N0`1cCb8h1a2i1[12Hj1<Y[2fLkH7e3e6XU1cZ3f1jT2YQ48e3e6XU1cZ3aV2kZ3k7a>Me3e6WHP=g?QK0nH
aJU1l4Q2o1`4;]1_1\CR2]GkC<UEU3`=T4Sj11dLBe3e6WHP=QP1gS1aJU1W3d1Q2o1\1m4_1iP2ah1gX28e3e6h2_R1[`3_
JYV1YQ4X1e3Ga18\2e1i4^P1aT1T^22n10=521L\>_1g20P3^Bm2P3k:R1A8Io2R2d2TKY7i1f6gY2f3;e3c2Q4XU1hHPj2[
n1U6d2gd3f3S1e30CW1=h1a2o5V9e@X3@14Z1\T1>l5bS1XGT:AXc1?b6T2X4_P1h7k;TG11YV1a?Fe30CW1=h1a2o5P<k=X
3@14Z1UT1U\2fo1R1VS3`>a?Y6e3?15j126FS2M1Y2]2`1?n?BM5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU
1<W17Ii5OBJ5`42X17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9P3l3^3`2C^6_1312P2d121057m27V5131:T1Q51E
BMQ4S226O2n4V5S12V1H293o1U:T1A:6@FQ3j2o3<U5Z3`62o102l27=Lj2Y14Q1211986ET1NOP1b1C2531V1T1>=^11g1C
[1239`A^c1[3b5e3?1Q21MQ3[2n3?n?BM5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<W17Ii5OBJ5`4[17;
\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1l
;i1Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239[X28e3e6XU1nEm`2XZ2c`2e`17e3b2R4
XU1Ua5j_1^a26e3e6XU1d_3`Q2YQ46e3e6XU1gX2]X3YQ46e3e6XU1i>[R5YQ47e3e6XU1hF\j4RZ2Vg1\1e3W1Z1[20e1WP
1P51[>T6XHg2nD2c5X5Q26]5m15Y1ki1m6U3f6P1E5S3e6@0A`7]25Z:VJh1Ub14ZMIe3c2Z20e1XU1bDfR2Ff2ki1m6l9P1
EY3e6@0Ail1\8^M4ZMCe3e6WP1l3S1bDQm1R9oS2[8Q:mm1_1l6j1T1YBcP1P5He3b2R4\?kEl8]3V8MS@S1jX1SS1U2SW1h
4a930d6X;aT1Q1\`2;e3e6XU1l8_S1c_3_>d6b8YX1\`2;e3e6XU1l8_S1c_3h4[@l`1Sf1XJ<e3e6`AgCRd3aBP2QF]BX;a
[1^Z26e3e6`AgCUa5YQ4Me3Gj1Y2h1i4^P1_Ed5f_2P:o?_1W2a3\1oR1AR1hQ33CF8d3BP6Q8Z:6e3e6XU1Ua5ZT3nL:e3e
6XU1RV3c3Z1Z3\1[Q2YQ49e3e6XOo5U;1Xd1da3YQ46e3e6XU1Ua5\X2lh16e3e6XU1a]3cS2YQ47e3e6XU1a]3R2`Q2YQ4U
2e3Q2m2e1Y1@W6OULV1V3[:o5c@M6n5[:l:[2NS2lFZ?R2P63j=c=X4S4h;g18U6V38S11S1?9S9W4j?W2_4k3o5\2]?0:Cb
1S:_4m=o1b3233X>1R5U1h4i49e3e6mGZ=]X3V7`Q2Qh2WY18f3Y2QX114kb3WZ1fK7f3Y2QX114kb3nU2f2f3Y2a1Q10g1m
5^H]1i3141S2m1:=Y1m1913L^P1a12421E0fS14k6eA0W4^2]7S10023Y5<4?m6dE718BZ1n10d14V1Q3>P1Eo9@0A^MR4b4
FJR2f5o1`9j2d=SG46l6d6kA^28f31W2XS1]3Z1146f3Y2fV1Z1148f3Y2QX114QCb1na36f3Y2QX114ge8:f3Y2d2\U114o
h52YW22Bf3X207iW114\1ZBLE]6me1`1\5lFQGgk26f3Y2_T1a3145f3Y2QX114Af3Y2c20PK[:14ll4l9P1E`:0AeR347f3
1H^1QX114Lf31T1d1o1_513]R2Y_1^I_12X1_1Y20;h1RFd2Q2g^15T18an1fG6f3R1P_2ih5[1Pf18f3V1R1QX114cm551f
32f3S`2c8G0m22;122_1182M]5]2`1?m2X3V61^3B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<W17>:i5L22?J5f1?57J=<5?F037;:0@?8Ck15Cm723a2c53CV1l3W2a5d3O=Bb1k1[>48G45E2k1C4H315Y9m6[3
2Kd1CB]16C0a3_1528g1d1210524m27V5131:T14FU1a2=1EBMm33S2241O2n4V5S12V1K93o1Z;d1Fg18P1V2CN]1Z4n1K^
1h12Z652o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1;5B>=HE152^1C[1239R;1m^1S:`5f3>12n11M]5n3?n?BM5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H31
5Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET
1NOP1b1C253X1T1>=^11g1C[1239T;9f3a`1X;d`1lKl[3W:l:o45f3VZ2ZQ2T`1b^26f3Y2QX114nW9;f3ka4^G9CTLBc3R
7e5n3>f3`Q13c]13a2in1h8X:BiS2lB^2PC5f3R1k3aLg]13f31P`82f3R`8:f3dm1`2Pa3ch1^C`:f1]1^f14f3mX8Q2^f1
9f3o3hX1n5R>X`3mf2K[@7f3Y2XS1h414Sm46f31W2QX1142f3Qb64f3c5]\6hQ36f3J^1QX1143f3[2TX13f3`g4kF9f3Y2
QX114h\3X1i307f3Y21oW1121:f3Fg:eEe_4_1i5\T1d1Ud12f3\b89f3]9W11\FVk3hFd3bk22f3gb63f3gb6^m3b4g3d1d
10Im;2`247?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2:1P3W4Hc3b58Y2W3R462o1e8;f1;d5:3
MC5^6E=R2T20;I;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5R2U5FQ1k@\1\121f5i181436NOR22Z13c@XO06
2U4\7D912]5<V7_7Y31U1g3n1ES1]1k:2Y2;gR2a1_8WR16i>VDW3T2^i11S5TY18U:3\6i2d<_6V;P1S5d7Z1?e7]4;g3m4
VP1G2U1VU5fG^8iCSS22g3dS72g3hW2m1g3S2`2Z4R7QQ5\K2V1UF`d1P1X1D]47BET2>>a14Z4\90T121:3M2953S316@WF
K@a2a152421:M@416Q1859:k1g3S2`2Z4R72nP5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:
M@416Q1859:o1g3S2b1X5TX5\K2V1Qc1dGP1X1D]47BET2>>a14Z4b:21:3M2953S316@\=16]1S7K@a2a152421:M@416Q1
859:Q61g34g3T4Xi8Wb13g3T4`[:1h3n1h3R2Y2a4gU2dZ2gG\K2V1_T1n6WOP1X1D]47BET2>>a14Z4b:21:3M2953S316@
WFK@m1Ca152421:M@416Q1859:7h3\4WBj1fe6k9oT32h3hg7Oh38n1YLZ1\:14b9nIGe>^Y1f:Bj;0<JX4;4cV2d9?24i9X
2Q;WC8h3W2fV1Z114^m5h1Kh3V2b4[@lHC^Fj>1QESW116a1d2Z3e2TU2a4m1:4bS1F_4^X22;h3V2[2bBiV1PH1^l1a1b1R
78h3UR2j4b;Po3_?_3Z2<h3kKWe1eLV3m2A]]1o]1e1\Kk9_7G0P3;1e1=M]5n3?V6Y9=B9C5:a264f1404^1:6;406S14E0
200111;212270171A32P11P1S111O0151C;I<W17Ii5L01BJ5_3J5V1037;:0@?8_25Cm723a2c53CV1T6a5d3O=Bb1k1`>8
G45En1C4H315Y9m6S1W22`2CB]1J0a3_1528g1d1210524m27V513<T2Q41X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z
4j2Z3`62o102JQ27396E6U2g14Q1211986E9J>?OP1AG8C253X191H>=^1152^1C[1239a5G0P3;1e1=[6n3f6g9B9I:a264
o54E0200111;212270171A32[40151OS12W17I]1[4L04Z1e3J5V1037;:0@?8_25CP8e2c53CV1T6V96H=U2k1U1Z=8G45d
2Ch3i100W2P=2\1S1CB]1J0Q55261g1d1210524U3i5V61X1MQ4S2241iEo;V2CN]1Z4j2k92o102JQ27396E\2n2211986E
9JNP2AGY1X1;\32^1Cl1VEV1i3P4ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12T2S60W5jK:kT1P:_<n2T6Cf5V2_1_7n8X=f?jB
]1i3P4ZT1j1Y16f4`4]:Z2\1<h1T?`51h4cb1_42OT1Q5Q10W5jK:kT1`Fn2b1a4Cf5V2Z14_7n8X=EP?jBW9P1i3o3J0e7Q
1jHX3nT1e_20WR1f6l9P1E5k20]70A[OXA1ZFcK4h=m6b1V6<i3Q4YT1j1Y16eCREkY20jl2dS13i3\n40Z1i3P4ZT1j1Y16
f4`4]:Z2\147h1T?`51T1[4j2`JoH2T2S60W5jK:kT1`Fn2T6Cf5V2_1o5_1n8X=aR17i3]4gNci1bQ20bm3a1i3EY3J0e7i
EKV3X3h16S`1gD0b?TN0]>c>k7P4i2^417Y2P1EIf90ACPAQBh5]G62`HT4Y2G1c14\<[1V1i3EY3a8n:m>X3h16c@Wd1X=h
5fJ0h[1^417V4Cm:RS1_HU1`362X2WFW3Ln203_1Q>h55i3P?[_40Rc21j3:j3[4dY2af1P3o9h5Vb3b4c>4j3P^2UP6kW1m
1j3P2Z2`4SU2PS3\K2V1fZ2P1X1<71[47BET2>>a14Z4b:21:3M2953S316@TF2K@a2a152421:M@416Q1859:6j3]]1Q4gC
ZV3]k12j3WU23j3;kT22j3^e23j3kj1bJ<j3@^j1^81UB6\k1kFVh1W4c57j3[4Ro1_H[e1R_2`45j3^S2_HGcd1U2j3S1LZ
2`4^]1^<f1Q1?WV1^3VQ2\K2V1_DcA`:QJP1X1D]47BET2>>a14Z4o1b821:3M2953S316@WFK@a2a152421:M@416Q1859:
5j3^e2jT1g9\o38j3dN[4gU1k>1lIRB<j3T4Ya2QT6m1eK7SKR521:R1j3o3ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12T2\;jK
:kT1`Fn2T6Cf5V2_1_7n8X=aR1e1GQ30Df1kKT1m87B021111;42Y132f4`4h<\1<h1h25d8fa1j>3b6S60kHa84d>93cEXD
W2n2h6f5V2`1^7n84j3fk1U5\b2Lj3R1Z1X>j2[2]1Y2Y1@V2Q>1eo1]3SD`5]1\1Ua1gAVG]25V6^7W222j3_d:h1GQ30[2
kKT1m87B021111;42Y132f4`4P9g3\1<h1h25d8fa1Y?X37Z10Z1n1T40kHa84d>93cE`Fn26a6f5V2o8n83j3kf40@j3D[3
YT1j1Y16eCRE[O[d1\V19X\1b6QMR1k3W2Jm62001P2n@b7`4Z4R:k6iCRb1nIjBW7_6VZ1^OU:U9l70;^2]5l9SLLm3Dk3W
28_7301SOYEjc3S6f`1gj10;l7l9SLLm3=k3f2Y76_ImJiCPP3jf1gj10;b3;k3P:23_Ih^4jf1gj10;XNBk3X2n7bOl2NU2
g1jP1PX1QT2U=U7\FkJkO0V_1Dk3X2aW1l2NU2g1hERc1_2aQ2U=j4Z2o>\7kJkO0V_1Dk3X2aW1l2NU2g1Y`4U7c2U7Xa1k
O0;U6gW1j46a:n2k3X2b10K0g1m5QH<AK]3h23NJ:=;5GOMo=kCa12421E0nT1h5c2ZC^2]7S10023Y5A?m6R>W2a518B4=G
>AP1F214^5P1Eo9@0A^Me8FJR2\274W21B`;XFZA4S7d6g3Q5j1V7_1NQ3k3X2b10K0g1T1h4QH<AK]3h23i1:=;5GOMm<Q1
SAg2a12421E0nT1h5nE^2]7S10023Y5A?m6_3b:d1Ba518B12=9317P1P1F214j46<P1Eo9@0A^Me8FJR2\274W21B`;cW14
S7d6kA^2=k3T:01oBP]3aV2UT1WOkFX1l9SL;k3W2l701SOhQ8X1l9SLl6T5k3W2>9h1a21=9H3K002004162m7f?T105]51
30111X1=_1[1f1<k4c27b2=1^31?341V1f5^1]8JX1@i2k50X5[<f1\1R2IR1h85`3m:BS5T2_6i2`2AR11=KS3i1=0j80<D
>0BA8W29D@463<0514294V4FAe1L60\52G5Fh1e74i<KP18`7c39_2W5005f5D@<1?\2i30d3i1`33d9j3S:04j6[2S<`;m;
`>94e2k3W2>9h1a2b1O00200407SIc56V3[1f1<o40Y5?]301g8?]8S2Z3k50gGi922^Af2T2_6i2U41o?S1CR3M0@L617>m
4W2Ld52MFh1e7j=6R1b7k3k?\2_7i1XK04j6[2Sb19T1k3W2>d4b1O00200120[Ic5m6UR1j^21W6g9h50]1OXA`E6e8^OXK
0o6_d19Gk3`2oP1b>o2R70_4k1k2k:h1g1S8iU2S?0W5\20U5n2XS3T2k3X2b10d2f2Z1k1^H]1]3h23i1:=;5GOMo=kCa12
421E0[S1b1h5nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2\274W21B`;l^1d6kA^2V2k3X2b10d2m5g@f7]1]3h23i1:
=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2\274W21B`;n:0;`S1d6g3Lm3X9^2X2k3X2b10d
2m5g@f7]1]3h23i1:=AGOM`2^;4k1jAa12421E0gZ1kBR3^2]7S10023Y5A?m6Z@T1\418m1X:o9bNe8FJR2\274W21B`;UM
fAd6g3j4X9^29k3WMU@ef70X8l9SLj4Q2k3X2b10d2m5^H]1]3h23i1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@
a518m1X:o9bNe8FJR2\274W21B`;UMfAd6g3S>^2@k3X2]5`2bOQ6g1QP1iP3mH26j4Z2\FkJ9k3X2aW1l2T3g1YQ5Xa1S_2
7k3P:2cIoZ3hS1jf18k3X2aW1Q6g1YQ5\CkM1l3R4l3_1d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9
B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W
5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y312l3=Q4l3_1d1\?47?2`1>P320k2a806234@3W11n14c115m1
P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5
f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31k6l3T1:d112Z32R2c9247?2^11>FY220?[2h
2c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1
;260:3L:0P18Z4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k2353g6k4n5Ba2o4MDb57OP2T3f4_1Y1U1IX5X707Ca1Q
3_1g3T2BQ1n:2k4M\127Q121e3P2B<>:81436NOR22=L3;b8IHRCWB0_4Q89\52285T7_7I_211b4l3T1:d15V?47?2`1>P3
20k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U
1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q
89b5c7_7Y31]5l381S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;
a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j
2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239U1l3j1;U<kBF0c6EX7\6:n3gCiQ2cBNed1k4Gi
1a8ZF`7La;h6d1i3\7a5Y77b<XBX6[22l3lk92l3_P9Cl3j1;hO2a6E]a1\n3c5[:bf1XD7U@2b>d8V7Z1l3j1aDb@\6_3?P
X1AHnH]5?VGfJ7o:S8VBV8c41Q;P5o:7b=m3d3Kf4VH8Y7j<b323c6S>[2V7R1l3j1;85o:[;W7P9MSEV5X3hHYM0fF[6n7[
G4g2b4T4h4TCYE0nC`AfF^5W1i:7l3j1QY6XNn6WP1lS1Dl3Qd1lf1iA?\V1\P1;k`1[?]6fBW2`2\>f2Z5\Mf22<l3Q1oW2
XS1bU1W1[8dd1T>Z=X8jW22l3[f:5l3<RS4hJeW24l3nU7Ri1Yg1?l3\c2_m1g>^>oP1c1m2ec1cKf8]4UKo=d36l3Z2dk3i
d3Vj1W82l3Z2S2l3k3d2m5^H]1]3h2m1:=Y1m12l=kCa12421E0TV1b4nE^2]7S10023Y5A68m6Z@d3l118m1XDi;3dBe8FJ
R2\274[1K1B`;\=?_<_Dd6kA^25l3en8ZE8WU1e1l3:EIDd3S>^HR3>c6W1fJjHd<_1f;[Lc3a5NS6R:>?0@B<fCl@_45c9V
BW<j7X3V1l2S4[5o6?Nh2Y2S2R5m;T1X7k@Il3h11JU\24jn1\@^W3TKT2d4T1l1c3Z2S6^4]@>T5C`7U1T6Ml3:]1LR;<[?
Ya1Z9]3S5b3o2lHlZ1oClOPQ1]3Q6]:Z:W9l26n53^:m3Y:G0P3281T196=E7]5n3?W547?10`1>P320k2e1B9C5:a264f14
041234@3;:691406S148470200111;2122701511A32P11N1H:11O0151B0U1<W17Ii5OB3F5R475V1037;:0@2<h25CP83a
2]3U23CV1Kc3d1m38Z1Ne2A==Bb1P162@^1f7N;f1;l18G45Ee1813=4:=315^6E=f1;T20U1;29>c19Z1P227U1><631=B]
1J0>R3_1528g1W1<210524]2?7V3o113<a2d31X1MQ4S2241O2n43f4;S12V1K93EY1`;U2Q3V2CN]1g2Q1@j2Z3`62o102J
A\127396<213\2g14Q1211986E981436NOP1A?2=C253X1T1>=^1152^1C[1239e2QT10_4Q89b5Jh6_7Y316l3AV1Vl3QV2
c1W4l3_18[10[?47?2`1>P320k2k1e606234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1
;Y1k2^1:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7Ok1Y3f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z
13l_10_4Q89b5c7_7Y313l3h1Vl34l3i1cQ7m\16l3i1`1ho4cg2Zf1Bl3ef1CCT@2X@\@T=^1c1g1J`1j`1gU2Z;af12m3`
S51m32m3c`:S2m357CKZ2`4j]1fV1bc2\K2V1dLR>T@i?P1X1Dd3H7BET2>>a14Z4b:21:3M2953S316@WFE5@a2a152421:
M@416Q1859:3m3[m2ZR5;m384[C\i2b1YHST3_?`5Y83m3Q1XY75n3Zm2U[1h]3m15n3V@O]3eX2;n3P4[e8m1eK7SKR521:
1n3<n3P4PP4Ze4m1eK7SKR521:2n3k_72o3in3c1GQ35V2kKT1m87B021111;42Y132f4`4h<\1<h1h25d8o]1f3jBf2n1T4
0kHa84d>93cE`Fn2h6f5V2o8n83o3in3WK5o3in3`Bi;U5S1o3j3ZT1j1Y16f4`4]:Z2\1<h1T?`51kT1PG2T2\;jK:kT1`F
n2T6Cf5V2_1_7n8X=aR1;o3k3YT1j1Y16eCRE^Z1Xl3dS1T1o3j3ZT1j1Y16f4`4]:Z2\1<h1T?`51kT1PG2T2\;jK:kT1`F
n2T6Cc2R3V2_1_7n8X=aR1Q5G0P3551e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5L0U5J5V1
037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>80F45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4
j2k92o102JQ27396E\2n2211986E9JNP2AGY1X1h32^1Cl14o3in3PGca35o3in3dX4d62U1o3j3ZT1j1Y16f4`4]:Z2\1<h
1T?`51kT1PG2T2\;jK:kT1`Fn2T6Cc2R3V2Z14_7n8X=aR14o3in3PGXh34o3in3a1j]46o3in3n42S]3QU14o3in3Q5Ub43
o3in3a1Z1o3j3ZT1j1Y16f4`4]:Z2\1<h1R6Q9`51[8`Jn1Q5nA2H[1\;jK:kT1`Fn2T6Cc2R3V2Z14_7n8X=aR1U2o3b30i
2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14l3n2nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`
9cW1X7d6kA^2?o3?[3YT1j1Y16eCRE^Z1aBSm19X\1dS14o3kb3m;f43o3in3`73o3in3ai33o36bn32P4mS53P4Wn601P42
P4Xd7@P4n^2W:P2g?i4<2m1PS1^4h1Rh1g2]c2X[12P457P45fKZo1U2o`5QC=P42e3a8lIX3V<0^U1nD2PCV[63P4Vo8cE5
P422oo7i==P413b3a8lIX3bV2QX4iEBno1g17P422m_3VCV5kU45P4U4oY5ZZ1le19Q4AR1c_4h;0f64l^2@Q431Z2S:Tg44
b1d121057U3eZ3d5Q431S26F]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;
\1g;a2c53j1T6a5S3@O=BoA8G45En1C4H315Y9m6^3`2C^6_15284b1d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93
o1Z4[9Q3GR2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239eS2c5Q431S26F]5n3?n?89M5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5S3@O=BoA8G45En1C4H315Y9
m6^3`2C^6_15284b1d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3GR2b9Z3`62o102l27=LT44Q1211986ET
1NOP1b1C253X1T1>=^11g1C[1239S2Q4d14>T1LAh3^4g@lU44k<\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@W
FK@R1^1a152421:M@416Q1859:c6CQ431^<Tg44b1d1210524U3eZ3cBBjc1_2Q431c1a3Y3n3n@^Y2l?i\14b1d121057U3
i5\K2V1d7a6mi1a2P1X1D]47BET2>>a14Z4c9N21:3M2953S316@Q@U6K@a2a152421:M@416Q18319:4Q4nW1jk343Q4iS5
4_5Q431S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a
5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_15284b1d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62
o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239b5Q431^1DM]5n3?n?B5G5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_15284b1d1210
57m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1]14C253X1T1>=^11g1
C[1239W6Q431^1@3MR2Z3n3?n?89M5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;
a2c53j1T6a5>U3O=BoA8G45En1C4H315Y9m6^3`2C^6_15284b1d121057m27V513<V61X1MQ4c1?26O2n4V5S12V1K93o1f
=Q3GR2b9Z3`62o102l27=LT44Q1211986?5T1NOA>b1C253X1T1>=^11g1C[1239cBBd2?@6^3ZJ]7Z4_3j2Nk35W7G0P373
1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037
;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m63W32`2CB]1J0a3_15284b1d1210524m27V513<V61X1M
Q4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3n2a32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1
C[1239Rj1m=5Q4`l2^Ki[14o4G0P3731;Y1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V10
37;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q55284b1d1210524U3i5V61X1MQ4S2241iQ1b1CCN]1Z4
j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl19R43b3a8lIX3f:oV1Yc78R43b3a8lIX3f:Yj82R4Zf11R42R4X
S46R4f3a8lIX3PU92R4bO2R433R4344R4Zf1ci1nm42R4bP13R4bP1jV32R4m]89R43b3a8lIX3al1WMV[67R43b3a8lIX3P
U99R43b3a8lIX3bj3kY3aP23R43iR4?R4343Y3a8lIX3k<fi1Zn29_4Yk1no1;R438Y3a8lIX3mT59_4Xk33R43i]8<R434V
d1hS11j2d=V7mDSk3i=2R4YY86S4e3a8lIX3PU93S42TS42S424S42^P1eR34S42m_3VC3S42og72S4hl41S45S421i_3mm4
3S4aP1Te73S4aP1jV31S43S42UY88S42b3a8lIX3ii2V[67S42b3a8lIX3PU99S42b3a8lIX3al1WMV[6=S424]3a8lIX3bV
2f<`i2Te1^2aP23S47^S98S424dR4QY1]o23[2;S42iW1Wc1XZ1`V1dP2c;TC3[24S424TX88S401R]3m22PCbk4;S4k3[e8
m1eK7SKR521:R2S4g1k6cj3`]1\K2V1fZ2P15R1D]47BET2>>2^14Z4C0H[7h121:3M2953S316@eEAK@a2a152421:M@416
Q1859:W1<m1S4g1k6TX5\K2V1fZ2P1X1D]47BET2>>:0U14Z4i8h121:3M2953_21A16@WFK@a2a152421:M@416Q1859::S
49g:_g1k]3_1i5\T1d1WLR2S46`1k6nFfi2O^f1\K2V1TKa5PBS:];\2P1X1D]47BET2>>a14Z4i4h521:3M2953S316@WFK
@a2a152421:M@416Q1859:R2S46`1k6nFe_2PD^]1Y;@2^?2V1bJS6oY1P1X1D]47BET2>>a14Z4b:21:30L2953S316@WFK
@a2a152421:M@416Q1859:S2S4g1`2Z4bCZ4gi2R=[Y1\K2V1YX2\2P1X12A]47BE5n1>>a14Z4h3c50T121:3M2953S316@
WFK@a2a152421:M@416Q1859:h1S4g1k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@4
16Q1859:Z2S4g1Z2`4^4^CoQ1WE_R1Z4Sb1\K2V1TR11[Ff?\2P1X1D]47B2BT2>>a14Z4]1Q1R2o521:3>>2953c2?16@WF
K@a2a152421:@<@416Q1859:i1S4g1k6TX5\K2V1bh1SBP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@
416Q1859:7S424PCkW2W]5_5j1S4KKk6TX5\K2V1dLQ^1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@
416Q1859:4S4V4Po3bk42S4Q]72S4Tf:2S4WS42S4WS44S40VS4V54S40dd2_H3S45^V42S4nK4T4T]3RFkb61T4=T4j3;UJ
ij7m1eK7SKR521:2T4Ra:3T4k`3[T72T4hQ59T4310SQ4k1Um3jT1]`15T43g4^\:j42T4g\98T44TQ94\=_3cR1Z35T4Ym2
WV2[4ik3<U41^<lh4d121057U3eZ3>U41^<c?XY4d121057U3eZ34V1U411\1GX6n3UBhU1Y\1cd1d121057U3J^=nOY1fR1
g7j4l3Z5`2[FQ4S8R3e2_AT10k:X2GU41^1GX6n3ng1mP3d121057U3Y>oS2g7j4]1^2Z5`2]720Q41==8d12\3U2n3g5479
132^11>P320=@438:22Ik1Lc2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De2
0d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3l6d1210524]2Gg1^35<a2j2V1
MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3o7Q1n:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;h8CUS1m20_4MS79b
5g10j5U6Y1I_21l4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25C
P8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241W3aNV2CN]1Z4j2k92o102JQ2
7396E\2n2211986E9JNP2AQ2X1h32^1Cl1AU416W<Y]2b[2d121057U3lGb2Rk1RE?U416W<lh4d121057U3lGb2U`27V43^
3a8lIX3PU92V441V4<V43n1_1a8a6ZCX3So2h@jl1Xh36V4b3a8lIX3PU93V4k_3]h44V4e1le:j12V4be12V4TS41V46V4[
U4V1[e1[l1^E2V4i]81V43V4]e9S53V4R>nW72V4gQ52V4cd:2V4fc18V4b3a8lIX3Xe2m2i\67V4b3a8lIX3kj3TZ59V44]
3a8n?m9X3nm2QW69V4b3a8lIX3oj2nS4\=dh16V4b3a8lIX3PU97V4b3a8hAS8X3PU98V4b3a8hAi1Y6X3PU9;V4b3a8hAS8
X3Rd1VU1ik31j_23V4^O`l42V4og73V4VChT74V4U5Xl:52V4i[53V4oo7i=2V4Ua:7V4b3a8lIX3bV2]n6@V46[3[7U1lIX
3oV4_1i5\T1d1\OX6Y@dj18V43^3g7IlIX3PU95V4^P1eR3k_50AV4h3`h2V\10h`1[b1]]1m1SCa87SKR521:>V4h3`h2Pm
2[b1]]1m1eK7SKR521:2V4ZP8h1V4d1k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@4
16Q1859:5V43[l3d6TU42V432V4Th7;V4HP1QX114XX2UY2_^1lK09V4HP1QX114no5lK0<V4]GP9S8Zb1eCk:g<`P1P^2U;
Z98V4]Gj5Y;Zb1Y[1RS4>;V43^3a8lIX3al1Ue1fb3aP2V=;V43n1_1a8lIX3g`20nP1Xc5>V43U;^S2e2h=Qf1V:jAhn2\2
dOZFoE=V43V;]D1Q4T[1lD?R]2c`1P`2ZF3V4Y;lh47V4Z;_DQ4T[1lDWP22V4gR17V4\Ca1h=lV1^S5o<7V44mi3\3eW5j:
nO3V4Rj301V4X2W4c1CW6^4VKU>j`3c3i5\K2V1YHXV1R1B]:P1X1D[1Q37BET2>>a14g1b2b:21:3M2953S316@X@f57K@a
2a152421:M@4163M859:Z6k1W4c1k6^4VKdR4i5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:
M@416Q1859:9W4W2^2SV5ZGi^3\:Q?X9R2W4COZ2`4ZR5i5\K2V1fZ2P1EBD@l37BET2>>a14g1b2_3R721:3?=2953S316@
<jEK@4\2a152421:M@416Q1859:3W4^1[Y5EW45Q4T1`5Sb3hW1o5^5_1i5_R1l1d1`]1^GEYf11>a8T1W4^1b23W9<k9_5K
fH1Z1dO]3f8i?R<R3eJS=oClO^3[4o9U?[310P6hDT1o:P\1P2X4k2W4;O2f2T1Ab2\3h3P8_5e;e2l7N0Y21Z113@h>Z3Fm
2T9Ka2`4BT2S19o2k17@[g1Y4GR1X1Z2nS1Y:L56Y4^3iA^4U1^339^3T20^@m4\5Y962Q14Q17U1Hk1<;109:I3o7c2m2JS
BU5Y1]4M[1W4^1f2T179b2]1aY1Y31Z1dO]3f8o2d2ek1j1X1Z2TJi9c;Y4^3k6UDm5_@m4\5Y99`2W4m13\>dEd1P2]16W4
VMc]4b\3c6]@g7G0P3;1[126=2J]5n3?T61g9899C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O01
51CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c4K33CV1T6P3`2>d2@O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_
1528g1d1210524m27V513<V61X1MQ4c1?241O2Y3d1V5S12V1K93o1f=:f2V2CN]1Z4j2Z3`62i1502JQ27396E\2g14<D21
1986E9JNOA>AP1C253X1T1>=^1152^1C[1239Z8k:T3cT10o<R2W4_13W2c4j5gIX;\FY8POfi1i5\K2V1fZ2P1X1D]47BET
2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:HHW4^1_2g_1^X2Z=YQ1_?bW11m@3_1RId?3UD1B_6T1@_NB
<W4C`3Z4ZR5hj1]e1@Q8R=S4S6l1W4COk6mD\]4i5\K2V1fZ2P1EBD]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a15242
1:M@416Q1859:l1W4COk6ZR5i5\K2V1fZ2P1X1D]47BEf12:>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:
l1W4c1Z2`4ZR5i5\K2V1fZ2P1X1D]47BEi1:>>a14Z4b:21:3M2953S316@<jEK@a2a152421:M@416Q1859:3W4jZ5aU4S1
W4^1f1f2P4k\11fE3T;T<o2k17\m1X4YC;lKY4^3k6S_1=\5c9f8e8Y?1W21\2Q9n2S7G0P3;1e1=M]5n3?V6g9B53C5:a26
4f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6
a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f
=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239VT2AW47]K``3cN58a?:g
1f1a?9R_1W1Y@h24W4g4RV5W]4:W40]1T33ef3gZ1d4Rk1]l13W4g4RV5a5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d1
21057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11
g1C[1239[l1d5\3>i3W4:S1P20K0g1Q4k1d@0h7]1]3h2m1:=Y1m1T57k14a6f>_2d2a12421E0`7YAY7Z3W7nE^2b5h11AA
0023Y5A?d1X5Z@a518BZ1BR1k6P1E5Z1262W21M:^4@0Ab1i=Q>g1\2`4FJX1I24T274H^11B`;_51i3\9_BN1Y14S7d6a39
Z5\3>\11Y3^2b1W455R18U8L2Od32SW11aY1b6S2WP2]1^5_1_59\T1d1`4XFd4Q6_@]81He5d5Ab1\1n7n410U5]IU21\16
a4:3\5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T
6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62
o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[12394W4^1[Y5j`54W4jZ5le3db14W4k3nV5mn4n2W4^14a1E2P
1_3T\1WU1\T1^6U;W1fAl7b4V1Y;R@2V1QJjP1o>0H:1CS14D]471@ET2>>a14Z4m2IIW10g421:3M2953f1HC16@\=1Y1T7
9K@Gi1L5>52421:M@416Q1859:Y1Q2W4^14Z2P1_3T\1UG^b1dAkJi5UCV82V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S
316@WFK@a2a152421:M@416Q1859:]5U41S2M]5n3?n?B;A5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W1
7Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n
4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239X2W4;W1[2_4ZR5i5\K2V
1g;W:_NTEQ1P1X1DQ4;51BEi1:>>a14Z4_5Y1_3821:3M2953S316@8_>^7K@Gi1a152421:M@416Q1859:4W4jZ5on2S3_5
U41S2M]5n3?n?BM5:a264f1404^1:6;406X1E030D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d
3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102
l27=LT44Q1211986ET1NOP12_1C253X1T1>=^11g1C[12392W4jZ5T2W4^14V2d4\Hjd2bJ_Ji5\K2V1l<im1F26X1D]47BE
T2>>a14Z4k9F21:3M2953S316@WFK@f1Ja152421:M@416Q1859:HX7G0P3;1_15=M]5n3?V6g9B9C5:a264f1404^1:6;40
6S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>
8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2T2i2V5S12V1K93o1f=Q3V2CN]1Z4
j2Z3`62o102JQ27396Eb1Ig14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239k21Z5lA1X4;X4g3ke1gKTZ2^k3V4[i
1;d811X4j1X4b1T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:4X4Y1Sh
3gd42X4PR72X4n1CX4g3WIl1m;dT2dIhb1Ta1<c7kU1n6`1iFnF_2i4R4[2X4Y30i2m5W?V9]1R4S2m1:=Y1m191P1a2lMa1
2421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1`9^NT9X7d6n2`3o1[9^2<X4f3`V2j^
6m1eK7SKR521:`2X410_1j5P1O`Fo4U2WS12b7Q5T3fB[JP8i@Z@PA[:2V1Qk1d?P1X1D]47BE9j1>>Z164Z4d83i121:3M2
953Z2H16@WFK@a2KE52421:M@416Q1859:5X4^1^2\k8[?l1X4b1k6cj3`]1\K2V1UP11^Z1P1X1D]47BET2>>a14Z4o1b82
1:3M2953S316@WFK@a2a152421:M@416Q1859:=X4f3h_3b?oe4m1eK7SKR521:3X4_e8md12X4gR4EX4^1Jj@gS1W:Rh13[
6al1gLcCo2o7ZHb1YR1P2W>W@W34X4c3oX9`R17X40oX1aS5TFY:hV14X4fBSc4j_2@X4f3SR5Sl2SGm1eK7`3bGb40>21:;
X4f3[e8m1eK7SKR521:m1Y4a1k6TX5\K2V1eU10oT1P1X1D]47BET2>>a14Z4d3V5f121:3M2953S3161>WFK@a2a152421:
M@416Q1859:j1Y4a1`2Z4TX5\K2V1`d1UFP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1
Y4a1k6TX5\K2V1Q=dm1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:k1Y4a1Z2`4TX5\K2V
1mk1h>P1X1D]47BET2>>a14Z4b4o521:3M2953S316@WFK@a2a152421:M@416Q1859:<Y4e3`T8j@m1eK7SKR521:1Y4R2Y
4a1k6Z72f9RLZg1[3]JVC`B\K2V1mY1hP1P1X1D]47BET2>>a14Z4b:21:3M29536l216@WFK@a2a152421:M@416Q1859:2
Y4k`:6Y4K]=`W1YHkW8k1Y4a1k6dj3_]1\K2V1fZ2P1X1D]47BET2>>a14Z4l4e521:3M2953S316@WFK@a2a152421:E7@4
16Q1859:2Y4RS4R2Y40`1`2Z4aS2oCl3UOXS1V:\K2V1fZ2P1X1D]47BET2>>a14Z4`3E[621:3M2953S3165:WFK@a2a152
421:M@416Q1859:T2Y4a1U2e4e8l[1S=nZ1R3[h1\K2V1lY206AP1X1D]471@ET2>>a14Z4o1b821:3M2953S316@mE9K@a2
a152421:M@416Q1859:NY45ZT1f4f3Q4a2k710V9]92Y_2[5S8lCP2S=9QH\h1i43]AX3dI>l4`16Y4f1QX114]m3:Y4g3dH
`a1S`1f]4T9R3P8Tm17Y4jAkS1gW1n;VMlR5R1Y43g:X4b5bP1_Q1a>`6i5`CV1gY1_1i5j2>O61g1n3RJd1lDQ3\1k52WJ0
`F:JQ2Y4a1Y2a4TX5\K2V1[X1ZR1P1X1D]47BET2>>a14Ah3g3m1P4K21:3M2953KEa116@XAn4K@a2a152421:M@416Q185
9:4Y4\1R^:o72Y4im82Y4_g:5Z4XCa1nV3Ua31Z43Z40ni32Z4oi3i1Z4`1k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:
3M2953S316@WFK@a2KE52421:M@416Q1859:i1Z4`1k6[c3hd1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK
@a2a152421:M@416Q1859:3Z4ni302Z4Y^53Z4mh1T]62Z4_S92Z4ba82Z4k[4Q4Z4Q1d1\?47?2`1>P320k2a806234@3W1
1n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n
5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y314Z4c?a\5`k13Z4Y\2m<4Z4fP1b
[1m<2Z4`]53Z4]m3R`15Z4]m3R`1cj3WW16Z4lP1g]1X<Y`1WZ62Z4[i32Z4l12Z4ln83Z4o3gj82Z4Q]23Z4oc81m1Z4`1;
h2f3]T5f3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE524101:M@416Q1859:j1Z4`1T3f3TX5\K2V1
fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:=Z4d3fi3dk4Q1KeK7SKR521:HZ4^3a8l?
o9X3n9j\1oHQ1JEGS]10Bm[1T2VGQT17nJ`OU4>Z4^3a8lIX3k`2X2S]10n[1IUm1gj1U4:Z4^3a8lIX3lP4m[1T2nb1QS26
Z4^3a8lIX3PU95Z4[i3T3`i2Te2FZ4^3a8lIX3QKn1R6b\2Y?MC08YR2i79n51=0Uc27Z4^3a8lIX3RT9M9Z4kf1=iJlX1_1
lQ3=Y1j1Z4`1`2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4V4[621:3M2953S316@WFK@a2a152421:M@416Q1859:2Z4[l3;
Z4k3ZLb@[5SD\NSX1Xn2RAW42Z4YZ22Z4TQ42Z4ak32Z4fS55Z4XCa1Th6o<?Z4e1QX114ZP1W[1IQB0^7o1n8k]2\<5Z4e1
QX1142Z4ba7h1Z4`1k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:3Z4mW5
hZ32Z4\n8Q2Z4`1T3f3\f2ga2\K2V1fZ2P1X1D]47BET2>>a14Z4d811i121:3<@2953S316@MYEF4@a2KE52421:M@416Q1
859:j1Z4`1T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:k1Z4`1k6`4]
4Uo4\K2V1fZ2P1X1D]47BET2>>W194Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1Z4`1k6`T5c3\K2V1fZ2P1
X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:Q2Z4`1k6`Go4U2WS12d<]i2h1^4TE2V1fZ2P1X
1D]47BET2>>a14Z4b:21:3M2953Z2H16@WFK@a2a152421:M@416Q1859:k1Z4`1T3f3TX5\K2V1[R1ZX1P1X1D]47BET2>>
a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:Q2Z4`1T30e3eT3n9a4G_?eT1\K2V1fZ2P1X1De2g17BET2>>a1
4Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:3Z4a3`[:3[4m[2e?k1[4_1T3f3lS4WT1\K2V1fZ2P1X1D]47BET2
>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:1[4i1[4_1k6o^4TI\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:
3M2953S316@WFK@a2a152421:M@416Q1859:C[4]3a8lIX3o1^a1VC22QCTY10nV1g2iAf@df1oN3[4SP4XG2[4nl72[4ic:
2[4om34[4dGUQ2ma32[4m[31[42[4d[56[4o20h]4R_2[W3[1[4AW1W11^1b;IP2i3c3@fNb2BT=1VT13`6S3RR1mQ1P;c62
j4iD5]5k8c12TI`?Y5nC`>1n4Y6Q8c64[4T1hh3]^4Q2[4_1T3f3^k2e\2\K2V1ZN[\1P1X1D]47BET2>>Z164Z4f6k321:3
M2953S316@MYEF4@a2KE52421:8D@416Q1859:5[4Vd1ck3dk1eMf1\4_2h4\@3oD0X2@00JP4CY2U3N]2R11Ha4l=1TU1o@
YH\Mb7RF^1h1?3S1VNS7Y4k1F1hAGc61h9P7_<2302P=n9h:\4O:I078_14U14=U22J4M`6Q1517B^11>FY23?^3e1c2B9:5
20S19:12312D;63@1404112\1482CC7P1L1N1H7212J29;8U1S2h3O<>=b3\1Q2k;698n3L^2KT1k20S2P9Y2R1T2^1m4T2l
6260:384>:JH\43BS2_5E=R2U2I3C29>a11d1[2O5><42213;k2355Q1;43;3R1j22:2^52j1P4W1GA]1FB=26?O5?7Dm10c
3i380_F9?R10Ka1R1G2P3P2@HT2R1W3m8V3P2\1242Q1X2U4<>@1243Z17`1R14=\1c3?P143<8La1P16222087Y14K2>02E
R3Q27`2Y1DT1]21F1@R1S12T4R2R2N82S2BY1F2>5ELD9\1^1I3150c2AR13H19P1145W2>?3IBI5=J5DBR1V1Z1;4AC29S1
B41n2[2<6k1100<01k4\4Z1B607h14Q4E9f8b?9S11Z8^2S2^1j6f1f2i9j:L0h2a1]2T?WBk6j<m5f5X4[6^7BR2j9k2c6I
80YGd4JO01Z44i5X9S1Q7TI680815Cd112BE33U1]1X27=^1CO9N841:]2181;n62R2R212@88;2JLU35b1W3\1;V51Z114F
f194?3\1I5=J59454=R1a2;4AC21K?>36Q1Z1A[2Cn1>1;\4Z1`;WV1mY1c1X3m4\U21PW3W1\4Z1X2oH0]F`N`Kd:[;R>@\
4]=T5B]5\:bd1W7j6T<DR;=Y5X1V4X45n?R6QI13b5B[37g2\4Z307\2m5Q?[2V4i2]1]3h2m1:=Y1m1o=kCa12421E0dEn3
m8Z2_4Z1nE^2]7S10023Y5A?m6Z@a518m1o:X9bNh6l1FJX1I\2334W21B`;W1O]2h12Q1]6V8l1X2]Dd6X:;h3]3]11N03\
4W^5jk23\4W^5US3j1\4^1k6lU5W2\K2V1]LX^1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q18
59:6\4P4^f2ic2]m1iBk1\4^1k6TX5\K2V1`d1i?[6P1X1D]47BET2>>a14Z4]7T321:3M2953S316@WFK@a2a152421:M@4
16Q1859:2\4Z^51\42\4\^51\4B\4Z1X2ae3Z1mc1kW1S17j^1V36k@V45Nf;k\16\4Zi5^f13PQ1]T2S2\4Z1B607m1h=lK
S2^1kP1Z4_W2[JbV1JR1Z44V@VP16B7Cf12Bj57=R2Oa4g72T58V2U35b1W:1a1]2>?3\1]1P1D4`1a2;FF]1>e5Cn1>18]4
[7[3[U5_1i5\T1d1_1]4X1IJ0h7PCaW1P1m;Y]1_`1_1i5YQ1H@A?Fd1b5^Db47UGS;i1n4l1m;Mo1n2P8o3NNU13JW3m<1d
1V2A<]4j1l8g=gf1kP3_1i5`BkAd1ge1f5U415X18;M]5]2`1?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V5131:T1Q51EB
MQ4S226O2o1n2V5S12V1K93o1Z;d1FQ3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239;]4a1
8l8f[4dI_1i5\T1d1g^17]4g:[U5_1i5\T1d1>]4j1l8i[1ai3_1i5\T1d1_60a4dS1X4D]43^17l8jKQ314WV4_1i5\10R@
\4^>d1UOa?E]4g:cY4gK_1g2053j1A9\10[Mb5d1U326XP3D]4a18l8Ub1X9^a2]H_1n2n1A9]1h8UJd1i^1Ue1oMS1]43;R
1T9lN14h?Pn2g1eF0:S1m4K8T1a7Q1e4IOD9V2m;f4d1\4b55a[1W\29]4g:[U5_1n2j2]1nR1d1<]4b1T9lN14bn3d7_1i5
\T1d1E]43]107l8jKQ314gC_b3_1c2300o2]1nR1d1E]411^1T9RKi314WV4_1n2j2]1e4_@9^=d1b3\U3:]4g:[U5_1n2j2
\T1Q1BZZ19]4g:P<Zi4_1i5^@mCd1A]4b1T9lN14WV4_1i5\T1Q1Bb3TW1]i1f8m=;]4g:[U5_1n2`29\T1d1oQ48<]4a1U9
[U5_1i5]1^84V1SId1A]43^1T9jKQ314WV4;S1i58T1h?UCd18]4g:fm4d7_1i5\T1d1;]4a18l8jK`Y4_1i5\T1d1g^1;]4
a18l8kb1_b3_1i5\T1d1g^19]4a1U9[U5_1i5S;XId1E]4g:T[1Vk1[2fB[Y14;_1i5R2W4QNd1b3Q=SR1eNn4aV1B]43^1h
5[3jKQ314QC[h2[2]H;S1i5\T1d1=]4a18l8^>1jf4_1i5\T1d1`T3\1Z1]4a1U9\f1bLQ1Z1R7V?n2]8P<k@]2a18R50LD:
1n5_1i5\T1d1R;g33f2X5S32Ke51VBf2lj1`8k2^5G0P3;15_110:Z5P1]2`1f6g9B9I:a264o54E0200111;21210041017
1A32[40151V2W17Ii5n65V1037;:0@?Lk15C`2_5e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0NR4528g1d1210524U3
^5:T1Q51EBMQ4S2241[LLGh3V2CN]1Z4k1Nk92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1VT2T2]4]13<Z6]2[U
5:T1i5]D2V1d>LG\j1P1X1DS2Y27BET2>>a14Z4b:21:3M2953S316@SDS2K@a2a15242172M@416Q1859:`2]4]13W2_4]2
gOWe1R5n6fS2B:T1i5o2i1k1j1l;2V1d>LG\j1P1X1D]47BET2>>a14K^3_3_1b521:39C2953X1j116@WF6D@a2a152421:
M@416Q1859:U3]46P200m1_6g;g2P;l1\=2g;\3;:2Dl2nU1l?lLSF_1W2k1e1V13c5k6388=312B3Ki2049<;017;V1S12U
12[1k1]3_2J19<1420011122C1=11f251VW2UGd38112205n115Q113aI5\3]4l200U12_6[A^?n:g1:7=`1S4`23Y2\2i9Z
312al1R?X5a3m7_1g2Q3YAC13f4m2\4j2b2HB7@8\62i7]2W=n9A^F2m3o3m6cBE=111>74O45M1c1818:;0=;=:2285108>
4=>5k2o1l6d4m292Na151<IV2]4?Q107\2k2n2Dh=o=S314_:o3X1k4E7[2\1M^1?:]90c[1X6aGe:o;;0R1[19S48T7g6n1
=>j>f3HJI^28W75]1^CW71\2^P1^;m1c;MMl2RDK1\19]4g:[U5_1i5\T1d1oT2`g19]4[7[3[U5_1i5\T1d1^=Q2]4]1k6]
2_f1k^3:T1i5]D2V1d>d1WFTT1P1X1D]47BET2>>a14Z4b:21:3M2953S316@]Di1K@a2a152421:M@416Q1859:8]4Hn9[U
5_1i5\T1d1:]4g:Z;jY3U`1_1i5`BkAd18]4g:[U5_1_59\T1d18]4g:[U5_1i5\T1d1nM9]4:\:[U5_1i5\T1d1RQ4<]4b1
T9jKQ314WV4_1i5\T1d19]4g:[U5_1i5\T1d1\e20:]4g:[U5_1i5\T1d1nl10XP2?]4g:Z4ih1SQ1RW2_1i5Y6R?P3k:R1d
1kZ2?]4g:PY3T4m5UB0e:gDB_1i5\T1d1UD:]4g:hY4bK_1i5\T1d1h\1XA:]4g:mDR4Z\4_1i5\T1d1Z]1=]4a10T9lN14g
C_b3_1i5\T1d1]1]4X1`2m6gIh8c2D8S1`3i=n?V:h6kD`6]`1_1i5k1B3e6gHAi1d1W4h=7o=W4g2g1[3l4>k@V2S8^;mNb
5Y1H]4a18l8h;e2h:X7j=mGj\1\@S;b4RB_1i5S7PG8n5d1U]1U2;]4b1T9lN14WV4_1i5\T1d1k5U4153^172M]5]2`1?n?
BM5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En
1C4H315Y9m6^3`2C^6_152P2d121057m27V5131:T1Q51EBMQ4S226O2h1U3V5S12V1K93o1Z;d1FQ3j2b9Z3`62o102l27=
LT44Q1211986ET1NOP1b1C2531V1T1>=^11g1C[12399]4g:[U5_1i5\T1LB4:]4k8k1hi2b[2_1i5\T1d1j>8]4g:[U5_1i
5\T1d1gN:]4g:^>1[\1^Z3_1i5\T1d19]4a1U9aZ4iJ_1i5\T1d1e5U415X1DMO]4]2`1?n?BM5:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d12
1057m27V5131:T1Q51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1
>=^11g1C[1239D]4g:WX2g?[]2_1i5UL38o3i3d1Q?Y\1dd1n1Q:l619]4g:[U5_1i5\T1LGoS3A]4b1Z2i6lN14WV4_1F;i
2Z10@\T1d18]4a1U9[U5_1i5\T1d1=]4b1T9PIk514WV4_1i5\T1d1\a2e5U415m12J]5]2`1?n?BM5:a264f1404^1:6;40
6X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;L?g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P
2d121057m27V5131:T1Q51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253
X1T1>=^11g1C[1239I]4a18R10X1_6^>1oAWg2PFaG_1i5\T1JIg^1Jbd1:\1h3[K8]4g:[U5_1i5_Il:d1:]4j1l8[U5_1i
5\T1d1i^1Ue18]4g:[U5_1W5A\T1d1]1]4Y1J^1S6Oi4b21S1a5]74P4W<o;bU1U6U4dD\9i4Z10h=ZA_1i5e2a1TP1d1f9m
5;g9nOB1Z2P2[@a5nC_A9]4a1U9U]4UH_1i5\T1d1E]4b17l8aMZ114WV4;S1c55]7nLd1c;lLWb1X:[1]2]4]1`2Z4]2ok1
Q3hd2`A:T1i5]D2V1d>d1\j1P15R1D]47BET2>>a14`1i2DHS1EU6T121:3M2953X1j116@_EGK@a2a152421:M@416Q1859
:4R1?]4g:_DMl:cER9WS2gNY4_1i5\T1d1PS2@]4b1_7d1nAm<14WV4_1c4U1\T1d1jI\2]8G0P3;15_11072M]5]2`1?V6`
5V4B9C5:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111O0151CU1<W17Ii5OBJ5<<LER1J5?F037;:0
@?L?[15Cm723a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]16C0a3_1528g1d1210524m27V51201:0S1Q5
1E89MQ4S2241O2Q25f2o2V2S12V1K93o1R5W6JIFg18P1V2?3N]1Z4j2Z3`62o102Jm137396E\2g14Q1211986E9JNOP1AP
1C2534S1T1>=^1152^1C[1239a7X>_FWCc41j2<]4b1T9lN14Wf3o?_1i5\T1d19]4a1U9`X1jl3_1i5\T1d1\1]4R1[1o61
V1X3e>cCR1?k3b4T2hH=P5h2U>0]4>3e:n:U1l3`G_4_8_1;]5b4dCb5a6d1YT1CP4U5VA^n1<]4g:Q^2Qb2W5_1i5\T1d1W
]2[U1[;@]4R2d8d8\R1Pk1gJ`T1_1i5\T1d1oR1_Lm2kf1;]4g:d=fg4_1i5\T1d1nOkQ2bQ18]4Q4e6[U5_1i5\T1d13^4S
U612^4SU64^4YR6i213^4YR6i24^4_S6c113^4`R6b23^4eR6]25^4`B`a5Q1lT24^4eR6]21NG]316n1X:Wk15cU2]@\7d1
21057U3i5e>\3b2ZNP3Z4REg4i2i=Q?3^4_S6c15^4gd5Y?Q1b_44^4g2[R614^4_S6c1i`24^4`R6b204^4`R6b224^4eR6
]223^4SU604^4`R6b21U4^4Md10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3o2T9a2]3P5c3b58
Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OR2b2?f4_1Y1U1Ij<W5o7Q1k@\1\121f5i
181436NOR22Z13l_10_4Q89b5c7_7Y31V4^4Md10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3o2
T9a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7Ok16b2?f4_1Y1U1Ij<W5o
7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y313^4^S6d1;_4e1^T2XHQj1b1lc19]NS4^X1:_4e1[W1h1_:gT3Z
T1W?995_4e1\h4lc19K_4m@ZZ110^1<Z9[3Q4gX1W1\U1\Q1P2`9b39QHYh12i43fDdI[5`1m5U417k1M]5n3?n?BM5:a264
f1404^1:6;406CDF4:9157271AW11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;Z214c53j1T6a5d3O=BW=0f48G45En1C4H
315Y9m6^3`2C^6HF52P2\1721057m27V513<V61X1MQ4^1D26J212n4P3P1T1S12V1K93o1d=1Q3j2b9Z3`62o102l27=LT4
4Q1211986ET1NOP1b1C253X1T1<1=^11g1C[1239a5U417k1M]5n3?n?BM5:a264f1404^1:6;406CDF4D157271i11P1S11
1O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X
1MQ4^1D26J42n4P3U2S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239:_4Y3
a8lIX3mT59R`29[_1A_4Y3a8lIX3Td2h`29R`2610X2WFh8Q>h5=_4=bS4Sj1`?99SI5b3Z<2al2;_4RR5]4lGl1S1P7_59P
]3iH6_4n`4Pm19W\294_4hU1VX597_4`j52`3j?9\n1:_4Tk1jFWe3^4X29W\2`l1l13_4o]69M_4Y3a8Q7jBg1`1a1Ub14n
B]2m;2b40W3YQ1b4iQ19_4lDo?]7U5i6n2no1F_4[3YT1[1>R166eCREn8SCRU1d3_CiQ19\Y14f2V@]C4_4m_3Qn294_4o]
69k_3=_4[3YT1j1Y16eCRETj39X\1eCn?<_4[3YT1j1Y16eCRETj39X\1dS14_4o]69f\4K_4Y3a8lIX3d=[:c22kh2U1S`1
9a3AV@0fk162dO03_1Q>]5m1>_4fS22ln2SJTA9a3Ao^2\H`40SE=_4[3YT1j1Y16n6f<RETj39X\1dS14_4Pb1nk499_4Y3
a8lIX3mT59ho3W24_4ai4]d197_4kd4AMU3]d193_4o]69E_4h1b1hB`Aj1Y16eCREnm2RHR49k2`1R;hLb6o:QB7_4ROU\1
lh2iY19oV19_4Wm1g`49MX3k20h1?_4Y3a8lIX3XBl1g`49MT60h1lf1no1>_4\7]S1hIQi3Gf12W8_59nm1R2W@:_4Q[5l?
^3f1j=9PT1^;^>6_4fl5]1j?9kU45_4fl5]1j?99_4[b3c@0nX10nQ19WQ1D`4V180YQ1f614kI22Nb6b`2[<XEP9jl1mEA<
`4_11WMP9f1121ll4m3i2<`4_1mU1<f114hT3Sh1m3Q1g1>`4_11RS1[2I;Z1121ll46QO:`4_11mT1Q3121][3^a1<`4_11
oW1121fZ3Ub1S8aGVm1<`4_11]T1?Q3121ll4g6dH8`4_11oW1121ll42`4eV68`4_1QX114ll4o4i13`4^GV_5;`4_1oEQB
14ll4m3i2^S4i4=`4_11mEQB121c`2e_1bLg6^S44`4SV4Yc1W=:`4_11]T1a3121ll4la4;`4_1QX114Pg4k5k3W4aGVm1:
`4_11mT1Q3121mZ1na3:`4_11oW1121YG_h2R]1=`4_11VS1V1a3121RY4iC^2l5:`4_11XV1f1121Rc1iY33`4XB\d59`4_
11oW1121hk2SQ2H`47W100dN202e6]2121kIlBTBW8bMQ1Qg1AaMZ1>`4_U1?0dP5807S4d2[X3[Mi4B@`4_11c1[V1121U2
n5R>X`3V>T8aP2WA:`4_11]T1?Q3121ll4;`4_11oW1121g?T]4dP10;`4_112lW1121X`3c\1S87a4^1oT1Q314hK6a4^1h
5XR1141a43a4]Gj28a4^1oEd8\914jP56a4^1oEQB146a4W7_:Wg4bQ1QZ35a4^1QX114:a4^17gT1Q314mZ1]g5f^16a4^1
QX114_S5Ca4h4VQ1B2jBSR3e_1a1b2@]1lEcV1bLS9PP1d1T39a4^1nMR:14Sm4Y2\1Ba4^1nMR:14\V1eR1n_1o=38b3QBY
2P8lLl16a4^1oT1Q3149a4^1h5VOQ314j]4X?`2b4T30d2Q4k1Q?\9]1]3h2m1:=Y1m1o=kCa12421E0_S1W7nE^2]7S1002
35S5A?m6Z@a518a1;^:950I00062Ae11M:^4bNo3e4FJR27T274W21B`;l^1d6kA^2k2b4o2Q10g1m5^H]1R4S2m1:=Y1m19
1P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1BQ34V1ACk176P1?531Z101a3:^4@0A^MR4b4FJR2b3S2o1`9a
N`7;T14S7d6k3o=^2X2b4U3d2m5X>U:]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1i7d2X1101;
U3:5CECZ2bNe8FJR2\274W21B`;TAgMd6kA^2b6b4`10c1K0g1X2d3g@f4a10\1AKe28>h2@C>61072=A1A11O<@P<E41Q14
k1g=Z1a1U1a12421E0d2V7P42l2jI[8g5h1n2n1S1La1o61;1D<0023Y5A68m6>083?FF17:1^1FS280041U2g2FAR1BJ114
0\418B12=9100173:>2P1;:214Am16D^16<P1:45`1271e12L:6:^4@0A\3>[2P:[1i2]200_6Q1c7FJR27O3P174W21BU6>
P4JBR7e3n3V2V1\B]24S7d6c6U2j1g1j44>_1Nh3b4a1c1K0g1X2d3^HAKe2Gh2T1>610:=AC11OMf<X1kCa12421E0gZ1nE
^2]7S10023Y5A68m6\1U2P7^3d1BJf418B12=911173I2P1F214AT2DW1JP1::5Z1U2W16:^4@0A^Me8FJR2\274W21Be:JB
R7e3\7iBP24S7d6kA^2V1b4Q40VQ1`3V6ZOj]1^Ll]1l9P1E`101KP2D:o40AaBoAl@U5^;U7[8f6g4=R14YHBk3o2b4]1a1
Q10g1m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6eA0W4^2]7S10023Y5<4?m6dE718BN;n10d14V15W1c176P1E5
Z101a3:^4@0A]:PCR4b4FJR2f5o1`9^V1T146l6d6kA^2=b4mk3hg21181103d1[1:]2b4o2Q10g1m5^H]1R4S2m1:=Y1m19
13L^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2[
2b4o20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E5Z10c21M:^4b
NR4b4FJR2f5o1`9cW1X7d6kA^2`2b4d1`1d2m5e@h7]1]3h2m1:=Y1m1o=kCa12421E0_S165j6nE^2]7S10023Y5A68m6Z@
a518m1V5V5[1Ne118D:^4@0Ak:10_Be8FJm14\274W21B`;l^1d6n2l>^2Y2b4o20i2m5^H]1R4S2m1:=Y1m191P1^P1a124
21E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1Ne2:^4bNR4b4FJR2f5o1`9cJo<X7d6kA^2b2b4o2Q10g1m5
^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718BZ1d34V1Q376P1E`12GW1a1:^4@0A^MR4b
4FJR2f5o1`9cW14S7d6kA^2n1b4U3d2m5^H]1]3h2m1:=Y1m1o=m4m>a12421E0_S1W7nE^2]7S10023Y5A?m6Z@a518m1i;
d3:^4bNe8FJR2\274W21B`;l^1d6kA^2o1b4T30d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a5
18m1g;11b3:^4bNe8FJR2\274W21B`;l^1d6kA^2n1b4T30d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5
A?m6Z@a518m1g;1d3:^4bNe8FJR2\274W21B`;l^1d6kA^25b4fc61d3:m1b4T30d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0
gZ1nE^2]7S10023Y5A?m6Z@a518m1i;d3:^4bNe8FJR2\274W21B`;l^1d6kA^28b4]Cc6fi5d3:oDil1V2b4S31d2m5^H]1
]3h2m1:=Y1m1o=2hCa12421E0gZ1nE^2]7S10023Y5A?m6>k?a518m1l:Ld21M63^4@0PNe8FJa1@\274W21B`;l^1d6kA^2
X2b4o2j2m5^H]1R4S2m1:=Y1m191F9^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b
4FJR2f5o1`9c8oNX7d6kA^2^2b4T307\2m5Q?\9]1]3h2m1:=Y1m1o=kCa12421E0_S1W7nE^2]7S10023Y5A?m6Z@a518m1
d34V1U1S2d2Id3:^4bNe8FJR27T2334W21B`;;KOj3;`5lR1d6kA^2o1b4U3d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0lS1j
6nE^2]7S10023Y5A?m6Z@a518m1Z5S1Z5d3:^4bNe8FJR2\274W21B`;l^1d6kA^2W2b4o20i2m5^H]1R4S2m1:=Y1m191P1
^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b4U3d2
Q4k1e@h7]1]3h2m1:=Y1m1\70a6kCY172421E0gZ1nE^2T1]4h11S10023Y5A?m6Z@a518m1i;d3:^4bNT4`4FJR2\274W21
BR2]9l^1d6kA^2P2b4U3d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2[71S10023Y5A?m6Z@]5318m1l8l2d3:^4bNe8
FJR2\274W21B]4R7l^1d6kA^2V2b4o2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718
BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6kA^2\2b47g2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0YK\84k6
nE^2[71S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4_;A`BR4b4FJR2f5o1`9cW1;l6d6kA^2S2b4`1d1d2m5d@i7]1n2
>h2m1:=Y1m1?1]=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1n:Jd3:^4bNe8FJR2\274W21B`;l^1d6kA^26b4hc6
d3:^d11@b4Q40`R6Y3b6P1E`1d3:o40AeR34[2b4o20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023
Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9o;T>^=X7d6_6V1T:^2X2b4o2j2m5Q?\9]1R4S2m1:=Y1m191
P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EFId3:^4bNR4b4FJR2f5o1`9cW1X7d6kA^2[2b4`1
^1j2m5^H]1n2S1S2m1:=Y1m1171P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE7180AZ1d3[1U1k1>P1E`1d3:^4bNR
4b4FJR2f5o1`9cW1X7d6kA^2W2b4o2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718B
Z1d3[1Q3>P1E`1d3:^4Q<`BR4b4FJR2f5o1`9cW1X7d6kA^2\2b4o2Q10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14
k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2X2b4o20i2m5^H]1R4S2
m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1`9cW1X7d6
k3o=^2]2b4o20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E`1d3
:^4[8VFo32b4FJR2Q51Bo1`9cW1X7d6a;Y6^24b4hc6d3:Y2b4o2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0hKm74k6nE
^2]7S10023Y5<4?m6dE718BZ1d3[1Q376P1E`1d3:^4\CU;R4b4FJR2f5o1`9cW1X7d6kA^2Y2b4o2j2m5ZAS7]1R4S2m1:=
Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q376P1E`1R2a1:^4bNR4b4FJR2f5o1`9cW1X7d6k
A^2=b4V3a8n@m8X3gY5Q12o1a1:Vf3`2b4o2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0hKm74k6nE^2]7S10023Y5<4?m
6dE718BZ1d34V1Q376P1E5Z1R2a1:^4\=o5_2e8R4Y2X2FJR2f5o1`9cW1X7d6_6[;^2X6U41;R15>MT1X4n3?T6i9BM5:a2
64f1404^1:6;406X1F42A157271i11P1S111O015EU1<W17IW21_3OBJ5`4[17;\1g;a24^4O3a18T6Ld4Z27Q1O=BY2e?8G
45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4c1?26O2n4V5S12V1K93o1f=Q3GR2b9Z3`62C[102l27=L
T44Q1211986ET1NOA>FKC253X1T1>84^11g1C[1239j<P5_4TOc6f7P2h5U41;R1D2J]5n3?n?B5G5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;L?l8j2a2c53g12T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_15
2P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1b<:HQ3j2o3b5Z3`62o102l27=LT44Q1211986ET1NOP1]14C25
3X1T1>=^11g1C[1239a^1[7G0P3;1;Y1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S1
11O0151CU1<W17Ii5OBJ5^11n1J5V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0
a3_1528g1GL210524m27V5120<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211
986E9JNOP1AP1C253X1T1>=^1152^1C[1239a7a?UOQ6j5U41;R1DM000Z5n3?S7j8BM5:a264f1404^1:6;406X1F4D1572
71i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m2
7V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[123
9_S1[>O1=`4`7Q<l5U41;R1D2J10Z5n3?S7Y8@BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<J7Ii5OBJ
5`4[17;L?g;a2c53j1T6a5d3O=B`:^78G45En1:84H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S
12V1K93o1f=Q3j2`2Q7Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239ka1O1_<S1c4R1KH0S1We1j
Fo<T3o2PW1ZDBl9m43YS3WD?]81l9^>MT3m1b1R2g3k4c1\3f2=[1U41;R1C3L0@i4n3UV1hARLjT2d121057U3Y>e;Yh1k1
=0\5j4l3Z5`2[9S@g8Oc>c7l6j80S36c4@AS3bd7Q_1^5U41;g1M`1l3n3?n?BM5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513
<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239]5U4
1;g1M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=
BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27
=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Ac4R1f2lc1T3bBDY3eg1Yc1hc1kJXMQCf1_U129c4R1^P1l[1dl6S
CV>UG2`5U41;E<DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c5
3j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z
3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^115a1C[1239Hc4R1T4S^1WAFi2\GV5^1c5bGW7n9^4T2PDQd1XD_
FeIUU1^2[B5c4R1SS4Uo2YP3^5U41;R1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5
OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S
12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239`5U41;R1DM]5n3?n?BM5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m
6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP
1b1C253X1T1>=^11g1C[1239h731c49c4j2l_9S3TB16]1gG2c4gb9]3d4Y1C5i12l13U@c:R5X7[1[22a3e2F871h58Z<Oc
42lFc:X8Q2kHS1X2GU6b1\6e1c8a3R1@GAh<2L?g1d2<9HIP1BU151Ok8;74911112000E?^3j2@UEMn>f6aEfAl7W33856L
132?222A23@12f:n7e5T1R5d4Y1C5i12d2524C7332V1e<c:3n4X2c11U2Q11[1[22W6F871h58T1m5k9OS2<a1j9k3U5a;n
J]8X2Gi3l1:3?R1\6b85T1;Kh1?181R1@5?16092e<O?g1Ji1Fb1P1BU1131[4k5<;111210E?3U34j2@7OS3gAR127Y780]
4^1IS1T4Ca4o@C1PAY75<W2O385S1132?2221=123@1i:f1^100f4i4KI:e2d49OC5l1m2X1o=m@e2f>15Z4bC0o1<_j1`1m
1Z4W<e>5U2j2[1\>2>=?GOLg1<R1IP1BU1131Od78M;74;11122C1?Q:l6h4k1[<R1aI3V9VM85Y1>L12I[4Y>2g6^5d4Y1C
5i12Z295242@772ABg<g:U60P1c11e4[223j6871h1iDDl2<fj1b7S1c8>3?\1e2P3m80223I62293746\1>>D32H??\=2I2
?X1>J1]19<;2Cj1:7U110;H6[1:4P17S1k292R1;7>11112000C1?Y34j2HB65S3j3o>3l6L0l5f6b:`1^8mHQ1574LZ1O34
11226L132;65193123@1P>g4`1n4:_1j2d4Y1Cm4f4j9gGk:[2]5_<SFU5lg1831\1\6e1Q6[2]11N;8CR1>1N092e<O?S1X
3FV3U11\1l27g1S474=610E?Y3RKEl60f5b5E3_<>e8d3V?m2[;:_2714607G12Q8^100]3h7Ad4S2^9ki5Oc5V3`<1122U1
iW2oNH5f1d4Y1C5l1j2K?gHeV2V1c\1n7[:b8]1T1X218[2\=Oc5V3`<1122U1Pb1Co;3:k8LY4bI1F5Q4714T174U6i8EY5
e2d4Y1Il1j224C7332T1_GW7e1_D8T1_<]6<eEc\1n7h1>CR1o>5T128KX2181=D@5?992e<OR3g5W1h2_81122U1^3c4cM8
m5R6CS<R93LXGQ15m33Y1132?b1k:i8En4g1d4Y1gf1T1V5c=f4fAPc1ZBe1S6j2L1Z18Q1S11;CR=A=T3m2g2W1X;62U1RO
aO>e8R1hAm2V>714607G12Q8^100]3g2d4P200m1WBg2P;Y?2^5X6\3;:2Dl2nU1U94WNcY1k6388=34B3Ki2049<;017;V1
S12U12[1k1]3_2L9<170011122C1?1f251\n2j2I8112205n115Q113j2d4P200m1WBg2P;l1\=2g;\3;=a3nU1U903WNV5g
Kd8k6388=34B3Ki2049<;017;V1S12U12[1k1m5L9<170011122C1?1f251XU2_Ac7j2I8112205n115Q11eI5j2d4o11n1l
1n5g8h5c9[517[5Y2m12`6W4[4a16m?f3jNJgL>c2lQ1e4j1P538F34B3Kb214DC27;L9V15R1D8W8L9<;11122E?1Of151f
1\In<Q3j9d@\L:150T2Y11bAU12l6i2d4o11n1l1n5g8h5c9[517[5Y2m12`6W4[4a16m?f3jNJgL>c2lQ1e4j1P538F34B3
Kb214DC27;L9V15R1D8W8L9<;11122E?1Of151f1\In<Q3j9d@\L:150T2Y11bAU12`2d4o11k3n5g8h5c9[517[5Y2m1c6c
8a1T@f3jNJgL>c2lQ1e4j1P538J4B3^314DC27;L9V15R1D8]7e1:<;11122E?Q1e3\In<Q3j9d@4WL:15U2Y11bAU12l6l1
d4Q20m1WB2e=l1T6_5P32[3d1j8;:2a3e8R5[Q1003W48h16j3_=a;lFo7_5X78=8b1_4g2n7_2Q262U11f251mIh?aK_Al;
R1a2aIk1d4Q20m1WB2]<2T1l1e>2[3d1j8;=a3e8R5\;nE0020`4o1j3_=a;lF2l72\5X78=8j8n7[30T162U1h251c=Y<U9
b6S1]J_ASY1W1d4Q20m1WBh=aN;o3V<dW1o1ic120[=X78=8b1W7n7_2LT162U11f251P7oGcS1PP1d3aI\1d4Q20m1WB`<2
T1k5eH;o3V<n<nE4a4ZC^R120O[<X78=52GR8^:LT162U1h251P<b1_E`OWm1Dd4c_5Q92e<F8GKV7Z;0T162U1n21SS1VS2
X820a4=880DE21Z327j1f9479132^11>P320=@4028:22Ik1Lc2S1=]14041234@3;6D140411_1482CB015P1LP11H:12N8
DV1<W1_50Z2B3`1\1Q2]3T<a2]3De20d1c3:W58Z1NW3Y1h262o1k71G;223;3L:0R1R3^1:3B:C5^6E=R2T20U1;29>a11d
1Z20U1><4513;Z22:@9_1Z2R6[1_2`2M5<a2`1Y1V1<@MDb57OV4Nf4_1Y1U1I^4D47=X15]1h19b107Ca1Q3R2l5Q1m7P32
i3o1FE:>2?21X2Y33@85>:81436NOR22=L355P71Y2ZChB0_4MS79\52285T7_7I_21m620a4=8d12P2[1U2f9479132^11>
P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58
Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_1Y1U1I^4Q
1=X15]1R2b107Ca1Q3o7Q1n:2i5\1:>2?21X2Y33@85>:81436NOR22=L355`_10_4MS79b5c7_7II8\11g620a4Fd12\3U2
f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]
3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5
f4_1FBU1I^4Q1=X15]1R2b107Ca1Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;`_10_4MS79b5c7_7I_21Z720a4=8
d121Z3:j1f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1
Q2]3T<a2]3De20d1c3b58Q1W1W3Y1h262o1k71G;223;3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d1[2U1><45130:Y3c
;?^55<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3\1b6Q1o4n52i5\1:>2?21X2Y33@85>:81436NOR22=L3;
P71Y2SV10_4MS79b5c7_7I_21Y720a4=8NE011Z3U2[5Z4479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_
1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0Y1Z4:3B:C5^6E=R2T
20U1;29>a11d1[2U1><451?Z22K9Y;_2^35<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2W14507Ca1Q3o7Q1`9]12i5\1
:>2?21Dc1Y33@85>:81436NOR22=L3;\9SV101]4MS79_52c7_7I_21i620a4Fd12\3U2[5Z4479132^11>P320=@438:22I
h2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k
7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107
Ca1Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;\9nCTB0_4MS79b5c7_7I_21l620a4Fd12\3U2f9479132^11>P320
=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2a211GT<a2]3De20d1c3b58Y
2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1
=X15]1R2b107Ca1Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3018[MTB0_4MS79b5c7_7I_21Ce4=cb1jS1gDcg2S@Q
1=X15]1R2_2dH2c8mGb[1V720a4=8:Y121Z3:j1f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482C
B015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29
>a11d1[2U1><451?Z22K9Y;n55<a2j2V1<@MDb57OU5f4_1Y1U1I^4D<=X15]18i1b107Ca1Q3o7Q1n:2i5\1:>2?21Dc1Y3
3@85>:81436NOR22=L3;gLc3T?0_4MS79\55c7_7I_21b720a4=8d12\336j1f9479132^11>P320==2438:22C5h2c2S1d1
64041234@3;64?140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2a211GT<a2]3De20d1c3b58Y2W3Y1h262o1X3b4
I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2CA><451?Z22K9Y;n55<a2j2V129@MDb57OU5f4_1Y1U1I^4Q1=X15]1R2
V1;07Ca1Q3R2Y5BQ1e2X82i5\1:>2?21X2Y33@85>:814206NOR22=L3018gLhB0_4M4n69b5c7_7I_21`820a4F>U12i1b1
U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2a211G
T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb
57OU5f4_12V1U1I^4Q1=X15]1R2b107Ca1Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;Z;P1X1DY1S37BET2>>a14Z
4b:21:3M2953S316@X10R1\3MS79b5^2K@R1^1U1;52421:M@416Q1859:R2I_21n620a4=8d12\3U2f9479132^11>P320=
@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y
1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;_2^35<a2j2V1MMDb57OR2R3f4_1Y1U1I^4Q1
=X15]1R2b107Ca1Q3o7Q1n:2i5\1:>2?21X2Y33@85>:81436NOR22=L355\9SV101]4MS79b5c7_7I_21m620a4=8d12\3U
2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2
]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU
5f4_1Y1U1I^4D<=X15]18i1b107Ca1Q3o7Q1f5W52i3o1\1:>2?21X2Y33@85>:81436NOR22=L3;`_10_4MS79b5c7_7I_2
1W720a4=8d12\3U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k
7B3`1\1Q2a211GT<a2]3De20KHc3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;
n55<a2j2V1MMDb57OU5k3J_1D1BO5I^4D<=X15]18i1\1507Ca1Q3o7Q1n:2g2Q3\1:>2?21X2Y33@85>:81436NOR22=L3;
`_10_4M4U2h49b5c7_7I_21l620a4=8d12\3U2f9479132^11>P320=@438:22Ik1LCo1S1k14041234@3;6D140411_1482
CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;2
9>a11d1[2U1><451?Y3c;_2^35<a2j2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3o7Q1n:2i5\1:>2?21X2Y33@8
5>:81436NOR22=L3;`_10_4MS79b5c7_7I_21j4e4=8d10R2X=47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<W1
k7B3o4b20IT<a2]3D[4c3b58Y2W3Y1h262o1m7G;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3Q4M]7OU5f4_
1Y1U1I^4Q1=X15]1R2k1Cc4o7Q1n:2i5\1\121f5i181436NOR22Z135b9SV10_4MS79b5c7_7c18\11]4e4Fd10Ia>47?2`
1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;2
9>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1I^4Q1=X15]1R2k1Cc4o7Q1k@\1\121f5i181436NOR22Z13l_10_4MS79b5
<V7_7Y31S2e4U1P2j4TX5\K2V1^6Q1=X15]1R2_2Wk1P1X1D]47BET2>>a14Z4b:21:3M2953S316@g6]=Q2K@a2a152421:
M@416Q1859:^4e4Fd1031U?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462
o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1I^43M=X15]1R2k1Cc4o7Q1k@\1\121f
5i181436NOR22Z13l_10_4MS79b5c7_7Y31<e4\c6Q1=X15]1R2_2eB\AiP2^4e4Fd10[?47?2`1>P320k2a806234@3W11n
14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T
3o4]7OU5f4_1Y1U1I^4Q148X15]1R2k1Cc4o7Q1k@\1\121f5i181436NOR22Z13l_10_4MS79b5:1V7_7Y31]4e4Fd10[?4
7?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20
U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1I^4Q148X15W15R2k1Cc4o7Q1k@\1\121f5i181436NOR22Z13l_10_4
MS79b5c7_7Y31W5f4k1o1V5n1A]<S;[6Al4JV2d1W2V2[1Ef2<c37Cg3>NNP4G37f2>Gb<[3S>l3j6Q40l<]:61W3E27HH4\
4E0`1W5W1j;b7b4^51e3\190k1[26e1o2W3>2j1501042=261E2=R5X15Q1R1>m1W3l1j:m7l2K@f2Q7JT<2]8h1b2f3j7X3
2>Q1]2W1U2<082@60D==16324;229000205178859:0LS1AW2cB=831121a1P1b4f4k1o1V5[1B_E93U2Ll1DT2k2Q8^43W1
i3c37CV4Nk57^3>e4R=j<X>0YG061W3E27HQ3o2`1W5m9m1kB1n2EM1=90k1Fd17d1i6P20107=2500007<2=R5X1W1R1a7j
:m1h9W3Y3k3U5e72X84;o3Q:f1e4e3U2<0L60D==1632C290135178859\2A2hD=83141Z10311D92Y2f4k1o1b6B_E93R3[
222T2m:`=CV4i9R10Q@Yd161m32P1c[1o2S2:W46e1n8E25000b75no14;o3\9D=X1e4e3c2g263I901351@>9n2bE54c1S1
f6f4W1Co12P6d52[7K@i1o2V3Y:4]55n23^8n5P8U3BKi1V1g:^2c1W1:4f9LA@422R1\82e12g3Y5@m4;<W363;X16S12H?
01<Q5@JR1D9f2[2[7d3j1U3P9A:2e1@42D1>X;;Y2R5f8GY1107=25000E2LY3Y15o2]1357f12230325200>11212272<JJ
3m2R14U12KIc112]3T3e:]1X1W1a1T7:b1l42o1B\42Z1m1j2g2a2c45W2h2Lb2Z3180K618HG36?21675K68:0g1>a399Y:
T2]1o316;1?Y3o2f4W1Co1U7XBS@8^:[1EmB5Bm1i=_A`[1T2k30`1R6d@S2Q1f>R5f8GX10107=25000E2Q8R1a7W3]Bd4j
1i4P5j72o1Bh7b5\8l4k5=82@60Q10=163F2806517A59:0Lm2X2U>o3141l2b2f4W1Co1YJ3X29W3b1Kf2e8S3Q3gDTm3l8
e2a1O>m1507C61El>l1fGZ?3e62X849^14T6e;Q1]2j3082@6;9=48166C;05059A13X3X@b4=831121a1Z1>f4Vh1Qa2]\2
a2k2C6d?kD[U1aKj1eM2g4di39g4\1aW1Q6g1kX2]h2\CkM1g49g4\1aW1Q6g1YQ5\C2hM8g4\1nJb<Q6g1YQ5Xa1o1g4\1b
10d2m5^H]1]3h2m1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9\9UEe8FJR2\274W21B`;l^1d6kA^2
2g4]c8:g4\1aW1Q6g1kX2]h2\C2hM9g4\1aW1Q6g1kX2]h2c4d\13g4di3Qm22g4_U78g4\1aW1Q6g1YQ5\CkM8g4\1aW1Q6
g1YQ5c4d\1S2g4\1b10d2m5^H]1]3h2m1:=AGOMo=P2R?g2a12421E0gZ1nELa1]7S10023Y5A?m6[=n2a518m1X:o9o4bIe
8FJR2\274W21B`;l^1d6kA^23g4j^1\\2P2g4\1b10d2m5^H]1]3h2m1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z
@a518m1X:o9\92REe8FJR2\274W21B`;l^1d6kA^2R2g4\1b10d2Q4k1^H]1]3h2j12:=AGOMo=kCa12421E0gZ1nE^2]7S1
0023Y5A?m6Z@a518m1X:f3W1P5bNe8FJR2\274W21B`;l^1d6kA^2j1g4o20d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1n
E^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^22g4j^1T2g4\1b10d2m5^H]1]3h2j12:=;5GOMo=kCa
12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1R3Q5S2c4:P5bNe8FJR2\274W21B`;l^1d6kA^2T2g4\1b10d2f2Z1k1g@f7]
1]3h23i1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6R>W2a518m1X:o9o4bIe8FJR2\274W21B`;l^1d6kA^2U2g4\1
b10d2f2Z1k1g@f7]1]3h23i1:=AGOMo=kCa12421E0[S1[7nE^2]7S10023Y5A?m6R>W2a518m1m2Z7o9bNe8FJR2\274W21
B`;l^1d6kA^28g4\1aW1Q6g1YQ5o>XR1Q2g4\1b10d2m5^H]1]3h2m1:=AGOMo=kCa12421E0gZ1nELa1]7S10023Y5A?m6Z
@a518m1R3U7o9o4bIe8FJR2\274W21B`;l^1d6kA^2W2g4\1b10d2T1l2k1^H]1]3h2j12:=AGOMo=SAg2a12421E0k9kP1n
E^2]7S10023Y5A?m6Z@a518m1X:f3W1P5o4bIe8FJR2\274W21B`;c5XY1d6kA^29g4\1aW1Q6g1YQ5n4]>kMU2g4\1b10d2
T1l2k1^H]1]3h2j12:=AGOMo=SAg2a12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1m76S2n4P5bNe8FJR2\274W21B`;l^1
d6kA^21h42h4PZ1;h4W1_T1a314?a5]l7\2S5<h4W11b2\U1121k_4b=aMZ1Fh4W107]N202a5S1]214?eV2VI]5lY2`=^7n
Aj46h4W1QX114VQ96h4W1QX114?Ah4W1e1[V114U2n5R>dC2`l2QCVGS\1@WA5h4W1QX1142h4UP83h4aT7Z17h4W1dT11Z3
148h4W1_T141Z314:h4W11]T141Z31216h4]Fc3@bW3`34h4fU4^j3g12h4fU43h4TR3Pn42h4Wn:7h4b4PZ5S^4^=kBT12i
4nV73i4L`_12i4ci21i47i4V1jN2S9146i4P_2c^26PT2Zm25i4LZ2j]1]V75i4g\1]1l2k[9V2j41j20d2m5^H]1]3h2m1:
=Y1m1o=j=P6a12421E0X4^V1nE^2]7S10023Y5A1=m6Z@a518m1XD_;115hBo4e3FJR27T274[1K1B`;l^1d6d7V:^2V2j4g
2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;11nBR4b4FJR2f
5o1`9cW1X7d6kA^2k1j4m2d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1Q;V9_;RCe8FJR
2\274W21B`;l^1d6kA^2V2j4g2j2m5^H]1R4S2m1:=Y1m191P1]JP6a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d
3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6d7V:^2W2j4g2j2m5^H]1R4S2m1:=Y1m191P1]JP6a12421E0X4^En94k6nE^
2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2S2j41j20d2m5ZAS7]1]3h2m1:=Y1m1o
=j=P6a12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XD_;17hBo4e3FJR27T274W21Bo1`9l^1d6kA^2U2j4g20i2m5^H]1R
4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6
kA^2T2j4g2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4
b4FJR2f5o1`9cW1X7d6kA^2l1j4m2d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A1=m6Z@a518m1XD_;R
Ce8FJR2\274W21B`;c6XX1d6kA^2m1j4m2d2m5^H]1]3h2m1:=Y1m1Y1e<kCa12421E0gZ1nE^2]7S10023Y5A1=m6Z@a518
m1XD_;GZBe8FJR2\274W21B`;l^1d6kA^2U2j4g2j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<
4?m6dE718BZ1d3[1Q3>P1EHV9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2V2j4g20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0
fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EHV9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2U2j4g2j2m5^H]1R4S2m1:
=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d34V1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^23
j4_W73V2j4g20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;3
nBR4b4FJR2f5o1`9cW1X7d6kA^2U2j4g2j2m5^H]1R4S2m1:=Y1m191P1R2[Na12421E0fS14k6nE^2]7S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2X2j4g2j2m5^H]1R4S2m1:=Y1m191P1]JP6a12421E0X4]O4k6
nE^2]7S10023Y5<4?5Q2e4dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2V2j4g20i2m5^H]1P3Q1S2m1:=
Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2Z2j
4g20i2m5Q?\9]1R4S2m1:=Y1m191P1^P1a12421E0mIk4l44k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9[8S33nB
R4b4FJR2f5o1`9cW1X7d6kA^2W2j41e20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0b?SD4k6nE^2]7S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^22j4_W7j1j4m2d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE
^2]7S10023Y5A?m6Z@a518m1XD_;RCe8FJR2\274W21B`;l^1d6kA^2X2j4g2=\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E
0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EHV9_;RCR4b4FJR2f5o1`9;k1[U1X7d6kA^2k1j4m2d2m5^H]1]3h
2m1:=Y1m1o=kCa12421E0b?TKnE^2]7S10023Y5A?m6Z@a518m1XD_;RCe8FJR2\274W21B`;l^1d6kA^2Z2j4U1a1j2m5^H
]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;l7U;R4b4FJR2f5o1`
9cW1;l6d6kA^2]2j4g2j2m5^H]1R4S2m1:=Y1m191F9^P1a12421E0fS14Z1f1i3g3VB^2]7S10023Y5<4?m6dE718BZ1d34
V1Q376P1Eo9_;?1`BR4b4FJR2Z2[3o1`9cW1X7d6kA^2V2j4g2j2m5^H]1R4S2m1:=Y1m191M2]3PMa12421E0fS14k6nE^2
]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^22k4Jh1k4Ok6TX5\K2V1fZ2P1X1D]47BE
T2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:3k4Pe7YF4k4J^e9RO1k4^5U41C_1M]5n3?n?BM5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3
`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1
C253X1C@>=^11g1C[1239P3l4V1c107\2m5d@0h7]1n2>h2m1:=Y1m1o=kCa12421E0_S1W7lBQ3W1V1]7S10023S4U1A?m6
Z@a518m1XD@0A[:3;10_Be8FJX1I\2334Bd11B]5R6W1OV440Y<Dj6=o1l4R=d6_41f5;V7^201c2l41h207\2m5^H]1]3h2
m1:=Y1m1o=aAY2a12421E0n:V:[=U8j=S8^2]7S10023Y5A?m6Z@a518m1X?o4_;1@k41R2^;e8FJR2\274W21B`;W2V4Q;]
1DW5b1]2oAd6X:;V7^22W2l4e20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d
3[1Q3>P1Eo9_;B_BR4b4FJR2c2R3o1`9cW1X7d6kA^2Y2l4e20i2m5^H]1R4S2m1:=Y1m191M2^P1a12421E0fS14k6nE^2]
7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9W3l9YBT8X7d6kA^2U2l4e20i2m5^H]1R4S2m1:=Y1m19
1P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2l1l4k2d2
m5^H]1]3h2m1:=Y1m1P4n9kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XD_;RCe8FJR2\274W21B`;l^1d6X6b;^2R3
l4j20K0g1^4^1X7h7\9AK]3h2m1:=Y1m1d6Z1o5`>Z5a12421E0dEd5X8[1h5eA0W4^2_5m1S10023Y5A?m6Z@a518BN;a8P
1E92b9@0A[:R1oAo3h2l1FJR27T274W21B9P1g2]7lR1l2DT14NT6d6kA^2`2l4;Y20<\2m5^H]1R4S2m1:=Y1m191P1^>oA
a12421E0fS14k6a1\D^2;Q7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9;340a1ZOP6X7d6kA^24l4]
W7?12l4]W79l4Z1gV5Vl1S3B_Fdc21;l4S3d;[Z3cBmIfQ21kb1V4WKV2l4e20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E
0fS14k6b@[5^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9_;RCR4b4FJR2f5o1`9cW1X7d6kA^2k1l4k2d2m5^H]1]3h2m
1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XD_;RCe8FJR2\2604W21B`;l^1d6kA^2R1m4Z1[20Ik]1f64
m11aY4\1:j2f6A85E5l4]50An2o65b_1^;f@h76g44:m4^Z3aG]3Vf1kX1]25e=k47m4Ti1ho2a]1`:nE5Am4Z1T1oW1QV1c
P2:d5VS1e6lU15o3VBbS2f61>m4Z1WX1S11[>TQ2f7]W1iW1XC]25aT1<m4Z1]Y1Wg2]W1`GX@0WC]25aT14m4RP6lV153n4
W[3\S1j1GQ3T10V1kKT1m87B021111;42Y132f4`4h<\1<h1h25d8\Km=c21e5R=1\8S60kHa84d>93l8f<f5b3V=n2h6f5V
2o8n8c1GQ3T10V1kKT1m87B021111;42Y132f4`4h<\1<h1h25d8fa1aES60W>c:a84d>93cEf5i@n2h6f5V2o8n8i2GQ3T1
W1c1WJT1m87B021111;42Y132f4`4_9<@Z2\1<h1h25m2f5`3`51h4a;n1K[7Y:2c3^<g2Z1_272T2[3g20Y1m3cCV8:4d>9
3U1`75f<X2h4Q1h13_<n2b1a4Cc2R3V2Z14_7n8X=f?jBP2GQ3T1W1[8gAg1T1m87B021111;42Y132f4`4h<\1<h1h25d8U
AEP1_8YFX8i4^8S60Y1k?e7a84d>93U3]BS8S11V=n26a6f5V2j6T2n83n4d^4Wn2k1n4LS2g4^S3eT2\K2V1fZ2P1X1D]47
BET2>>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:\2n4a1;h1P;T7`4n3]3\8Y32^10Jo50M@5QAa8De?]1
T8?H0[2m2TI`<`2\6b2^>P3W1k1a2f1>AK]=2^Cg2V::[4DHY4k52Oc8Y4C7OHMT1T6f5f=Y5[2Y3a<f1[4\E6n4We1oe1`W
4\l2\=2n4Ym75n4iR42bU4b<3n4Te8bl1An4W3Un1[4Y4TQ1KP4Z3S?X3_e11g1\]1P=eU11n43n4WX2l\64n4k`4[n2jU15
o4e^4W9Va232o4XY77o4PH`Q2g[1[9bj248o4`JQ2Rb3W9Za24W@5o4`JTX3[V36X2GQ3U1V14fKT1Q4k4203B021111;42Y
132f4`4h<\1<h1h25CR5m2h3m]1k:X2\8JS540W6cBa84d>93cEm31f1]:P4Z2n2n4i1]525d1249o8n8PK3o4Pi3W`35o4P
Hdf3bj243o4e^4bj24o4e^4W9Za2>o4o2e[4bj2`;aS1m1eK7SKR521:<o4o2XV7R_1m1eK7SKR521:8o4Rb3XN3]7T?UR2\
G=o4o2e[4bj2R_1m1eK7SKR521:4o4ba3ZV1Za23o4mg4Za25o4_3V\2ai4R>Ao4ROVP2HS3S9b[1R3P;RR2S1a<o:2c9^2m
35o4Pk4P;VS2a<7o4UX3_9Zk1Wl1dGgb23o4ba3eg38o4ba3o2RJVP1j;0_^1?o4o2XV7R_1e17iJK7oIS1R521:Mo4O`2SE
1ZLe2B]4WS1U4^;Z5\l1ZI_N]:e>3m2Q1n2hK?k3=n3f@UG8o4Qe1f7`;nP5WMa=aE4o4ZQ7m7bT1EP5gGX1o1^P2m7lA1U2
e7Q<;Q<gP1Rg1Nj6S8XX2`5cAKP5gGX1o1[@l?UP1d5X2lA1U2e7Eo1[9;R8n3gP1Rg1NV1c5S8i]2cA:P5`900o]3e7Z`3N
j6aW36P5`91PV7N\^34P5f^2lP5N6P5f^2lP5Nj6aW3BP5PK[@ge1UDW2e7Eo1iEla2m5Ni60S8W4Uk23P5c_7N]7Q5:80Z1
12V1S227j1c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<a41_4B3`1\1Q2]3T
<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;260:3L:0_1T4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?h22353T4b2k4n
5Ba2o4MDX4Y17OP2T3f4_1Y1U1IS54b38i1b107CZ16c1]1_1<Z3T2BQ1n:2k4MFE27Q121e3P2B<>:81436NOR22=L3;b8I
HaB@WB0_4Q89\52285c6@a1m5I_211j7Q5:8[112c2;:27j1c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_14
82CC15P1L1N1H:12W1DV1<^1R31T2Z2B3`1\1Q2]3T<e1Kh1d1Z30d1>T3b58Y2W3^1c262o1^7V1;2230:3L360P1>T4:3B
:C5^6E=B_1T20U1;29>a11d1[2U1><4221?h223539S608k4_22[3Ba2o4MDX4Y17OU5f4_1Y1U1IX56R388i1b107CZ16c1
]1_1<Z3T2BQ1k4R62k4MFE27Q121e3P2B<>:81436NOR22=L3;b8IHRC_4]<Y10V48Q89\5228Z7a1Y5CI_211`4Q5:d1\?4
7?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6
E=R2T20U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n
8mV10_4Q89b5c7_7Y31Z7Q5:8[112Z3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:1
2W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;2230:3L360<C1a4:3B:C5^6E=R2T20U1;29>a11d1[
2U1><4221?k23539S69Q1i3a1M2C3c2Ba2o4MDX4Y17OU5f4_1Y1U1IS5;Q707CZ16Q3_1<Z3T2BQ1k9<E2k4M\127Q121e3
P2B<>:81436NOR22=L3;b8IHRCWB0_4Q89\5228i6@_7I_211W7Q5:8[112Z3U2c9247?2^11>FY220?[2h2c2o240412312
@3;63@140411_1482CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;2230:3L360P1
1a4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k23539S69k4_22C3c2Ba2o4MDX4Y17OU5f4_1Y1U1IS5;Q707CZ16Q3_
1<Z3T2BQ1k9<E2k4M\127Q121e3P2B<>:81436NOR22=L3;b8IHRCWB0_4Q89\5228i6@_7I_211b6Q5:d11]3U2c9247?2^
11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3
^1c262o1^7V1;2230:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k2353g6k4_22[3Ba2o4MDb57OU5f4_1Y1U1
Ia<07Ca1Q3_1g3T2BQ1n:2k4M\127Q121e3P2B<>:81436NOR22=L3;b8eDWB0_4Q89_52c7_7I_211a4Q5:d1\?47?2`1>P
320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20
U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4
Q89_52c7_7Y31e6Q5:d11]327j1c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1
<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58P1X1W3^1c262o1^7V1;260:3D7360d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><42
21?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1g3T2BQ1n:2k4M\127Q121e3P2B<>:81436NOR22=L3;b8eDWB
0c2k1Q89\55c7_7I_211a6Q5:d11]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:12
W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;260:3L:0d5:3B:C5^6E=B_1T20U1;29>a11d1[2U1><
4221?k2353g6S1g3f3W2Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1g3T2BQ1n:2k4M\127Q121e3P2B<>:81436NOR22=L3;
b8eDWB0_4Q89b5c7_7I_211^6Q5:d11]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H
:12W1DV1<S9B3`1\1Q2]3T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1
><4221?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1g3T2BQ1n:2k4M\127Q121e3P2B<>:81436NOR22=L3;b8
eDWB0_4Q89b5c7_7I_211a4Q5:d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T
3b58Y2W3R462o1^7V1;5`1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1
n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31a4Q5:d10[?47?2`1>P320k2a806234@3W11n14c115m1P
1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[3353g6k4
n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31a4Q5:d1\?47?2`1
>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;R1a4:3MC5^6E=R
2T20U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV
10_4Q89b5c7_7Y31a4Q5:d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y
2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;226>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4
M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31\7U41I:62GB1N^2U2n3d5247?2^11>FY220?[2h2c2o2404123
12@3;63@140411_1482CC15P1L1N1H:12W1DV1<S9B3`1\1Q2Z32T<e1K]3Z30d1>T3b58Y2W3^1c262o1^7V1;260:3L:0d
5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k2353g64d121057]2GV5Ba2o4MDb57O\3h1f4_1Y1U1Ia<07Ca1Q3_1g3T
2BQ1n:2R4HM\127Q121e3P2B65>:81436NOP1Q12=L3;LZ5Z25b9l:2V?m20_4S3m49Y3X2g10j5_7I_211GQ5aa2d70d1>^
LV1Y2jQ135k6Wl1_1`B2k4g32Y3=XCEQ5aa2d70d1>^LV1TT135k6Wl1_1`B2k4g32g3XCIQ5Dl`2d70d1>^LV1TT1353g6W
l1_1`B2k4g32g3XCl2Wd1c4Q509d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1
>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<m1Y3_1_
6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31c4Q509d10[?47?2`1>P320k2a806234@3W11n14c11
5m1P1J:\1DV1<S9B3o4]3o2T9e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1[33
53g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q89b5c7_7Y31GQ50eV2j:
d70d1>^LV1TT135k6Wl1_1`B2k4g32g3XCFQ50`a2d70d1>^LV1TT135k6Wl1_1`B2k4g32g3XCb4Q509d10[?47?2`1>P32
0k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<e1K]3Z30d1>T3b58Y2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1
;29>c1d1[2U1><:1[3353g6k4n5T3o4]7OU5f4_1Y1U1Ij<W5_1_6Q1n:2k4M\1\121e3P2i181436NOR22Z13n8mV10_4Q8
9b5c7_7Y31Y4S58d10P;Z447?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<W1k7B3o4]3T<a2]3D[4c3b58Y2W3Y1
h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7Ok1Y3f4_1Y1U1Ij<W5o7Q1n:2i5\1\121f5i18
1436NOR22Z13l_10_4Q89b5c7_7Y31X4S58d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<W1k7B3o4]3T<
a2]3D[4c3b58Y2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7Ok1Y3f4_1Y1U1Ij<W5o7
Q1n:2i5\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y317S5cb1jS1gD\Y42c86T5Xh7kS2\<1T42T5Xh78T5^8j@[T45
]<n]2af23T5em4bj2m5U41M@DMO]4n3?n?BM554a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4
[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2Z2c2V5S12V1
K93o1g9n3Q3j2b9Z3`625i102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[12317P3\<^7[P1h7c1Z721<U5@b4j
9Rf1lX1R\1[d2V8R2jBmO9U5lMRn1iV1Un21j4]^1cC4U5df7Ya1PK4U5VGdh4V`51V53V5bAUi43V5bAXT35V5WEfe3iQ3k
92V5Qj92V5bA3V5Uf3V7h1V5Dk6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q185
9:2V5U\31W52X5`m72X5gX82X5QR4U2X5Y20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6
dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6j6P;^24X5QR4^k3Xm13X5Pf1_W64X5S?]8nU73X5aGnU74X5S?]8_
Z31X5[2X5Y20<\2m5^H]1R4S2m1:=Y1m191P1Fj1jAQ<a12421E0fS14k6c4ZA^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2f5o1`9W2V4TQ1X7d6kA^24X5Yc1eCgQ68X5VLQG0eCh?X[1Q33X5Yc1eC2Y5[`88Y5T2V^8nf116]1gG_5U
41Q1Q1M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3
O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l
27=LT44Q1211986ET1NOP1b1C253X1T1>=^115a1C[1239]Q25Y5\m3oW3o1nX17Y5Uh2`B_FT_4Ro109Y5R3`W5gU3c9b8j
6[:Y54Y5<`1]^83Y5<n_8S7G0P3;1Q1C=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S1
11O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1
528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9
JNOP1A2MC253X1T1>=^1152^1C[1239n4G0P3;1Q1C=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii
5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241W3aNV2
CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1cU1=Y5<hE^LXk1g2j5d^1]Z1gP2R6j;lFh5U41Q1Q12J
4X5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;L?T23^9a2c53j1T6a5d3O=B
oA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=
LT44Q1211986ET1NOP1b1C253X1T1>=^115a1C[1239kb116]1gG^5U41Q1Q1M]5n3?n?BM5:a264f1404^1:6;406X1F4D1
57271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d12105
7m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^115a1C
[1239Q1U41R1;G^2i3n3fZ1W=e9Wg2d121057U3Y>U6g2bd1a2l3g7j4l3Z5`2cP1n3^72Z5o[78Z5hg61H?NfX2\P11Z57Z
5R2`Q7eS31f5:2Z5QP8CZ5;W3n7SU20SN]=mW1Te1E`b1f6\?Y@o1n3cIZ53Z5;eb93[5S^201[5>[5`10F0iX1oR1Xc2o5`
g1bV1Z5312[5S^24[5YW2i6f[53[5S^2f[54[5fZ1\S105[5`:Z[1WH09[5K]1iX1oR1cW2dA]c2aR23[5fZ1\S12[5fZ17[
5K]1iX1ad32c77[5K]1iX1Xl3Z_4]J5[5Y2iX1Xl3^T36[5X20iX1Xl3^T35[5X20iX1Xl3:[5`1G0V8bP1g:WHXi2Sn28[5
`1G0iX1oR1Xi2Sn22[5aU65[5`1UY1\S1\g54[5fZ1\S1^16[5X20iX1oR1Xi23[5`:Z[1=[5`10F0iX10nR1Xi2Sn2Z531<
[5`10F0iX1oR1Xi2Sn2Z531W2[5`1E10g2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE71
8BZ1d3[1Q3>P1Eo9bNR4b4FJV1Kf5o1`9cW1X7d6kA^2U2[5V210g2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^
2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^27[5X20iX1Xl3^T329[5`1G0V8bP1g:`a3
Sn28[5`1G0iX1g:`a3Sn26[5X20V8bP1Xl37[5`1G0iX1Xl3Sn26[5X20iX1g:`a32[5YW22[5K6[5K\10iX1Xl34[5`1UY1
ij64[5Y2iX1Xl39[5`1G0iX1oR10Wi2Sn2;[5`1G0hMc:<Xf3o5]b2e;W;\563B7<ND11Q2=15J<6742[5U13\5T11?E=N<:
h43X2<BR10;0ANE0;5Z2ET1@X1a3b4=R11:U23<=P13Kd2\3P1i7GU1GQ13W13J1A25Y270d185X1U2T212IO:BH0DFA2>V1
D1<X5108N01=U2k1^1o1=10^4b2T5:22b2L1]4[15^10B11X12>Y3^19X137P10612Y1549ACA417296=4:@AY22=1:1@`1;
>NQ1P27?U12\1V5`1@Y1G^1X1OF2>A02^35LNV1k4R1Hi1Z1l1>M3a2n56Q251:V118W130OK_2m2=b1AIT2V1BNJP1h281=
Dg2k15>;2i1[111211I104I@Z2_24IH2566677D7j11188318T1T1b1\1C5DD2e10U14D21Q1S4I@X5d2k1g3Z32l3l1U2=M
>9;Oc4a1P2@I@3841413244]1@S1>[10Q1Q1Z1T1@27Y362o6I<]5ZCWCeX1V;n@ZT11U]3T11[93]5WR4ij33]5^]4b_32]
5Qm73]5_[4aa31]56]5QAR;0ff2\X42]5UL5]5QEQ^1bLVP52]5_[43]5_[4de33]5YQ4b[32]5^Q42]5RJ3]5RJ[W37]5X3
iFVo6SL6mf12]5YQ4T2]5T20i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1
Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^22]5bc73]5[P412]5bk22]5UC4^5]V1WT1g[86^5]V1U<QHl<jn71^5i1^5<k6
TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@d?b6K@a2a152421:M@416Q1859:8^5[N0iR3<c9kT3UZ35^5[N
0VS3c9<^5e2eK0di1TY11:c9kT3XS1PS23^5cOi62^5]V12_5hY51_52_5aV47_5cEcY1oAZP1dT5fI<`5e2g5]S1R2d1Xe5
X>Z32b@Ub26`5[1o61W\2e`52`5VW8[2a59`2Z4TF]9`c2bQ1]C\K2V1eV1b<51UGP1X1DS2Y27BET21<>a14Z4j3g621273
J22953F\216@L_<j8K@a2a15242172M@416Q1859:Q35a5TU7UJ7bD5b5Zj8V6W4UJ7b5`c2QP1ad2\h29QNm1b58`2Z4TX5
\K2V1jP2k9P1S14D]47BET2>>a14Z4a4P621:3M2953S316@mE9K@a2a152421:M@416Q1859:j1b58k6Rc1Qe3\K2V1fZ2P
1X1Dk3A7BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:1b5Mb5[ET3]AaY1YKn2n7V2bAQ2T7W9k2T8Z
M]3a:U@a43P<\4g;jB^:UJW413b5Sd3ZZ6<b5a3RQ2k2`\32Q1b1\f2QBd1[78b5a3Sm2^c2Qi2[@f:[h1?b5\21\Z8k9P1m
1g4mF7SKR521:=b5\21Xd8P1m1eK7SKR521:3b5Xk3dW12b5`]4V2c524j3P3]9fn4Y1mAT82V1X<PP1X;2c5S50W8P1X1Dg
2e17BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:IR6\5610\1Y1T179<U2]1U877B^11>FY23?T5c2o
2:12312D;63@140411_1482C2@7P1L1N1H:128?85;8GZ2R31g6\1Q2]6a:8_5T20d1>o2b4]1f1B[17c1O>m4Q92500:3L:
l4S136;c7E=R2U2a129>a11d1[2U1><4221?h2235]4]2Z1Z8g1a2o4MDZ4;K^4j@g13`2@;50e10KY17:\730;0D_16b@FO
\127Q1^6<>J3[4=\1X3Y5f8\;A[63o3fQ1^8_211e1c5o21bBh<0X1Y4RMn7[6f<2\3a6k2`;l9n5m8_=1l8[=_6g1e1a8Z1
]3W@c>T4f5m2c11l1k2]8<Q6Ci2W2^8UQ1R1X2T2O1W25c5jY3eW1hV3QLAc5Q4ZHQ1f7P2aLfKY\3SIGcBYJ^>[?_9T21d5
2d5dn74d5[3^\:j44d5[3^\:j44d5a2YGVo73d5kIn\34d5kIn\3ig38d5Rc1PKSNU9QV2Ya1l\22d5W\32d5]h3b620X58[
12\3U2f9479132^11>P320=@438:22Ik1Lc2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2
]3T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0Y1k2^1:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3T4^7_2^35<
a2j2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;`_10_4Q89b5c7_7I_21]6\58[1
1]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<a2]3Z30
d1>T3b58f1BW3^1c262o1e8;2500:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?k2353g6k4n5Ba2o4MDb57OR2
R3f4_1Y1U1IR73?j407Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436NOR22=L3;b8eDWB0_4Q89b5c7_7I_211Fe51JU\2on1\
@^W3TKT2d4T1`5Z2S6^4]@>T5C`7U1T6>e5\`22_GWh1GnP1T1YD1[2`d1cId:V1e50n2W3SZ1i4NjS1l6_8\2[2l:V2j?1Y
:0NS1i;eLoDe83;7X6[O5h:0d29K];Sc10_1f5CZ2X9mC01Im4I0o3X2c3^16b=c2YAS>[3Zb1cX21R;b5W6Z;f>f6GI3T3d
7g3`6a7:h5e2o>Q9d3ET455f5l[5ad1YKeV2_5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<W17Ii5OBJ5`4[17;\1a9U2a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1M
Q4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239a^1d5U41^1D
K1]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1R2Q4a5d3O=B
oA8G45En1C4H315Y9m6^3j1EC^6_152P2U1>21057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1Q9d4Q3j2b9Z3`62o102
l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239gR2]5]5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m
27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[12
39Jf5ILn1[?cd1oKo<oB_[1n9aR3m2j9h80cE1T?B\10j36f353f5dn8Rh14f5\3_[:j7c5U41^1DMi1c3n3?n?BM5:a264f
1404^1:6;406S14F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6
^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1
b1C253X1T1>=^11g1C[1239\^1]<W5b2l7G0P3;1^16=M]5n3?V6o1g7B9C536a264f1404^1:6;406S14E0200111;21227
0171A32P11P1S111O0151CU1<W17Ib1D1_3OBJ5Z45V1037;:0@?h25CP83a2c53CV1l3W2S3]2d3O=Bb1k1c1[4`88G45E2
k1C4H315c5e3m6[32Kd1CB]1J0a3_1528g1d1210524m27V513<Y1l1S2K1X1MQ4S2241O2m3P1V5S12V1K93o1f=Q3V2CN]
1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1L7>=HE152^1C[1239`D\4P1SP1^51S3X5Z7G0P3;1^16=
M]5n3?V6o1g7B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17I\2\3OBJ5Z45V1037
;:0@?h25CP83a2c53CV1T6S3]2d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1M
Q4S2241O2m3P1V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1
C[1239QEZITA1S7G0P3;1^16=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151C
U1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d12
10524m27V513<V61X1MQ4S2241O2m3P1V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1A
P1C253X1T1>=^1152^1C[1239T7G0P3;1^16=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11
P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0
a3_1528g1d1210524m27V513<V61X1MQ4S2241O2m3P1V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q121
1986E9JNOP1AP1C253X1T1>=^1152^1C[1239\^11f5Gf5d23g?cIVS1J]\2oZ2mb1c9f2h5JY2b6ZDW3V4k3g4=Q6=f5f2V
T9X4_1[4R3P4bBW3Q2f5a;W3f54Cl100X4n;S^1c2f[1`?e2\KRB\K2V1aS1d2G^>^1h8V:7AP1X11BEV2`17BB2Z1I>>a14
Z4o1P3;8S1Y3>21:3M2953f1\1164054_Ac1i226K78Gi1a152421:M9641631K859:4T2[3Db5U41^19:M]5n3?n?BI35:a
264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H3
15Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C[1239:f5b2[X9fP1[1[1Y6]70b4Bf5f1ge6H@Q1dY2^7o90mA1Z4:P1:S?05f5f1VU:1mI`1
f5IK0O[:\;hIjH3f<Y8]6b6cA\<o=dCaa1g3i8P1f2o;^8n<Eg55130l;]5Q6]4n4n>1W21\2e7Z1m3^2DU5i1f5IK0O[:oU
12m82X62X2^;i71f3m2h3P6dR1l@J:Q4m3^6Zg1lGU1HV4Y2>d;V1g5;]GQ4;n4[2]5e2^41W212_2NP2_4g7DS58f5Ze11e
W3ji3oE0Qc16f5Rm4]f3\I0d5_1f5IP2kGVK51W?ka1TP39>?NZ3I1eZ1`>j1V3l2e69S3<00W35NV21W2044e1n3e1_8n7j
5j6U1V2Lb6U41^1D4H10R1>h3U2h159e7E_3;j2KBM536a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17IW2
1_3OBJ5`4[17;\1g;a2c53j1T6a5d3:D=BP1n@8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<b1c41X16FQ4S2
26O2n4V5S12V1K93o1f=Q3j2b9Z3R3]32o102l27=L`1c24Q1211986E0S1N<BP1b1C253X1T1>=^11g1C[1239]AOc60`54
4c9Jd3i4Z<\6Q1`6U41^1D4H10Z5n359e7U4;f3BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OB
J5`4W137;=2Kg;a2c53C1T1T6a5d3:D=BoA8G45En1:84H315Y9m6^3`2CX1b1Bh1V1_152P2d121057m27V513<V61X1MQ4
S226O2n4V5S12V1K93o1Y9\4Q3j2`2Q7Z3l2Fl22o102l27=L`1c24Q12119866>0S1NOP1b1C253X1T1>=^11g1C[1239QI
0`544Z7j2g8i?m24f5\3S`8[k12f5]l9P2f54k6TX5\K2V1iR1lMo9P1X1D]47BET2>>NB4Z4Y3@T5b121:3M2953S316@P1
VEK@a2a152421:M@416Q1859:W2i1f54k6lCWd4\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:
M@416Q1859:l1f54k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@oCW2K@a2GI52421:M@416Q1859:`1Ki1
f54k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:`1j1f54k6TX5\K2V1fZ2
P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:3X2h1f54k6TX5\K2V1fZ2P1X1D]47BET2>>a
14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:a5U41^1B1M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V51
3<V61X1MQ4S226O2o3NV5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1<AOP1b1C253X1T1>=^11g1C[1239Q
o18f5W3^GdW8Fb?bOe>8f5W3bk3WNeb3lR1bOe>2f5Pd:6f5fo8_AiR1o7P54f5fo8SHVY12f5Xf23f5Pm3cQ5Q1G]31^10E
X:W3og15cU2]@\7d121057U3i5e>ZT1P3Z4]7m4f8g4i2i=b:bm13f5ne7eX1Hf552Q2f\1N3?o:X27RR5ea1d4d3Q2l2P8T
3S2P6ZU1a1>;f5Z2bR4Yc1ZY2W6S>Df5l2]a16f5Z2bR4dl3W6h>2f5b_85f5aU3Ze1T\4;k5U41^1DM]5n3?Q6a1b3X2^2B
M5:c1M64f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53@Y1T6a5d3O=Be5Y<8G45Ec
1:C4H315Y9m6^3`2Cf3g2_152P2d121057LP27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3Oj1Kf8Z3`62W1G02l27=L
T44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239VY1f5U41^1DMi18Z3n3?n?BM5:a264f1404^1:6;406X1F4D157271i
11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V5
13<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Z<
]2PT1P8f9Z759f5e3P>R8WV3]f3bU3k35_5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU
1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S22
6O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l2739LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239c75f5b2`P9XIeOQ
2f544f6ZCo=14bV4i9bA2V1[Q2Z9P1T13D]47BET2>>a14Z4b:21:30L2953S316@WFK@a2a152421:M@416Q1859:=f5R3\
o12g=Vi1RIRd3;hT1Z=4`G7f5f2WO\Z1gR5kJQb17f5f2Wf6h7]f1gGjU15f5f2c]2X_2fj4^4\59\1Y1S2U2c977B^11>FY
23?g4<c2o2:12312D;63@140411_1482CC7P1L1N1H63128ND;c<\1Q2]6_B0S2P9Y2W3O>m4Q9260:3L:P63Bc7E=R2U2a1
29>a11d1[2U1><4221?k235g2S4];a2o4M<7X4Y1`L0Ka1Y8T2`B\127Q1^6<>J3[4=\1b8eDed1_211Bf5f2f7m1oj1n8ZA
c8fMRW3kCo6U7\;n1_M_U12Nf5f2Q@U?[C1_2o4iX1c;W^1V4gj1l18[4o9S?]3S1@e;c2Y4c6c7f:`7b5T?m1f54V2d4o:\
T2gh2V;U@2V1UW1`S1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:n1f503k6_^3e4nd1Q;
Z@2V1fZ2P1X1D]47BET2>>a14Z4d70l221:3M2953S316@WFK@a2a152421:M@416Q1859:i1f54k6TX5\K2V1fZ2P1X1D]4
7BET2>>a14Z4e7l221:3M2953S316@WFK@a2a152421:M@416Q1859:Af5f1DG0Ud82P8Y13PV11i5R4b2m1W38f5[2Hcm8P
\12`8_;h1f5E4l[1b3T?^k1b6_K[Jm9dLH1b5V@e@`?6B719d2j57W1X1a5j7E^48V2U35b1W:1a1]2>?3\1]1e1e1m1O]1]
1T6C]21a1f5Jl[1b3T?am2[JbV1H1b5V@o<S1RB6B7P3g4R17`2a5j7F]48V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_21
f55f5nR6lk2U4[D5f5dR9g@g8bI2f5_g:5f5SR9Y8S2kS13f5WLUd9b7G0P3;1^16=M]5n3?V6g9B9C5:a264f1404^1:6;4
06S14E0200111;212270171A32P11P1S111O0151CU1<W17>:i5OBJ5Z45V1037;:0@?h25C]30a43a2c53CV1T6a5d3O=Bb
1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524j1R17V513<\2i31X1MQ4g1;241O2l2Q2V5S12V1K93o1f=
g18P1V2CN]1Z4j2Z3`62o102Jb12;7396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239o>m5P5kA[H^5U41^
1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=Bo
A8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2l2Q2V5S12V1K93o1f=Q3j2b9Z3`62o102l27
=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239f5U41^1D2J]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<W17Ii5OBJ5`4[17;L?g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<
V61X1MQ4S226O2Y3d1V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1]14C253X1T1>=^11g1C[1239RX
1lB0^B2W:G0P3;1T196=E7]5n3?W547?10`1>P320k2e1B9C5:a264f14041234@3;:691406S148470200111;212270151
1A32P11N1H:11O0151B0U1<W17Ii5OB3F5R475V1037;:0@2<h25CP83a2]3U23CV1Kc3d1m38Z1Ne2A==Bb1P162@^1f7N;
f1;l18G45Ee1813=4:=315^6E=f1;T20U1;29>c19Z1P227U1><631=B]1J0>R3_1528g1d1210524]2?7V3o113<a2d31X1
MQ4S2241O2V1g33f4;S12V1K93EY1`;U2Q3V2CN]1g2Q1@j2Z3`62o102JA\127396<213\2g14Q1211986E981436NOP1A?
2=C253X1T1>=^1152^1C[1239e2QT10_4Q89b5c7_7Y31S7G0P3;1^16=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E020
0111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C
4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2V1g3V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o
102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239^5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<W17Il4LOBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d
121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^1
1g1C[12392f5Ua1;f5b2R1ih8BQDlLDY=m35Df5f1KR1Tk32Wi2lT2[2eA3dE1f5:O:1_A52f5jn3e5U41^1DM`18c3n3?n?
BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4
H315Y9m6^3`2C^3o2_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211
986ET1NOP1b1C253X1T1>=^11g1C[1239h>VW1j4QA1a5U41^1DMi1c3n3?n?BM5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^3o2_152P2d121057m27V5
13<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239b>
W\16f5dn8[>S4gOQ?5f5X3UHkn8ZA3f5e[:SEb5U41^1DM]5n359n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BV;h68G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X
1MQ4S226O2X1e3V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253BET1>=^11g1C[1239cT2c5U4
1^1DM]5n359e7X8BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d
3O=BV;h68G45En1C4H315Y9m6^3`2CX1U5_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62
o102l27=L`1c24Q1211986ET1NOP1b1C253BET1>=^11g1C[1239?f5@S102O5V8Wk81lA`=R4Y@c69f5d102\9V]9`=j;U?
Q1f58]10V1c1d@e21PO2?THlV2j2V3Y]1kHiQ1`F_;kE4W1i4Q4167U1[5CgA9f5g1oj4QP5S:16]1gGX1f5HL00P1Wl11_2
1i3`X1Y_1Wm1d1Z2Yh1R494m8S2`5lJ167U1D?6[9c1m1n2:6Y1b48Ff5f10mBZZ11_21h30`X1j[2_N`n1W3i\116]1eAQ6
8>f5f1DHXU3Wc2gZ1fh1hW11f527T?;f5f1DHhS:1f5224kC9f5f1Xc9mA1>W5:>3f5Sj8PO4f5kf8UQ1WA5f5kf8W3mM2Jf
57AJ0Qa1g2hf3bX3a4EY3f5Q1h>S4V3Md:Y1JBd2d>h2g32f5gJ<f5f1^9mo13_[6<h_11Y2\2P96f5U;[c7R5RCdb1Bf5d1
0X1Pe1nf2m>gZ1gR1\Y1oW1k7W1g5Y2R6P;M2f5Rd:>f5g1`H^R3g\3nEUQ1g8jBe:16]1gG4f5XJ[V8bK8f5g1md5W`416]
1gG8f5g1[\8ih116]1gG4f5oZ3iU2f_2n5U41^1<7M]5n3?n?BM5:a264f1404^1:6;406X1E0300C157271i11P1S111O01
5EU1<W17Ii5OBJ5`49Q17;CH\1Z:a2c53j1T6a5d3O=BNPA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X
1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1N<BP1:80M773253X1L7>=^11g1C[1239oS1Q
9^5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a
5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o1
02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239jh1?f55^10S6e`2TQ6e2b4oT1R6n4m6`3`15f5_h2]X6R[1l
14f5h_8PW2\35f5Wk9AZ@06f59QX114\o7b1f5J]31\Lo;b3a6VLmY2[JbV1@9b5V@a@d?6B7P3j57`2a5j7T58V2U35b1W:
1a1]2>?3\1]1e1e1m2]1]1T6C_27f5a]9U2^NQ4e7]72f5\Q;3f5f\9eF^5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d1
21057m27V513<V61X1MQ4S226O2o1n2V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^
11g1C[1239l1f54W25]4TX5\K2V1fZ2P1X1D]47BET2>>>R14Z4b:21:3M2953S316@iD]1K@a2a152421:M@416Q1859:i1
f54k6TZ1om3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1f54k6TX5\K2V1fZ
2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:n1f54k6m51TR5\K2V1fZ2P1X1D]47BET2>>
a14Z4m5d421:3M20853S316@WFK@Q277a152421:M@416Q1859:m1f54o2k3m51TR5\K2V1fZ2P1X1D]47BET2>>a14Z4m5d
421:3M2953S316@WFK@Q2?a152421:M@416Q1859:U2f54b200V4TX5\K2V1XP2]:P1X1D]47BEZ1I>>a14Ed3b:21:3M295
3S31612;oCW2K@a2a152421:M@4162N8571:Q3o2_2U41^14BX6n3ng1eFWZ2d121057U3i5_8lB2V1h_1g7j44g3Z5`2a2P
1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@4162N859:NU41^1GX6n3ng1eFWZ2d121057U3Y>oS2g7j4
4g3Z5`2[9jMn@o;Q5T3a2f54COK01?h3^4eW1jMi]1oG_5jBTBW92V1bP1f8\Q1P1X1D]47BEZ1I>>a14Y27c14o2b721:3M
2953S316@f1`DK@R1^1X1852421:M@416Q1859:^1T54f5@gi8PLBf5Xf1T9aX2bl3eE9d4_5?m6S:AX3Q3h2o?f<7f5`k4g
R3Y6ae1S1m1@f5UP10Kh5h7R;Z>nGgCiEgD[h1_X2bl1K8f5d^1]I`9WGm:f]2l\3n1f54o2k3jFoT3Y\1\K2V1fZ2P1X1D]
47BEH[1>>a14Z4b:21:3M2953S316@kA[4K3<a2a152421:M@416Q1859:If5fJnJPLl^3fA3Y1:Z39N0Mi2k7X<gU1RCS9P
2n3e1jT11Bf5f2a:`T1fFbo2PBnI>m3TJR5W5\U1iEk7S<Q:Lf5U<`>gf17T>]Q2bQ1]?38P1:d3N0oNT1Y`1Y>W@0a3hC16
01OU41^1GX6n3ng1mP3d121057U3Y>V;id11l3g7j4l3Z5`2_S1V?1a4@N6f5`2R\1Q2S_2XQ53f5T3gY:j1f54k6TX5\K2V
1eg1PCP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:IY2f54a2Y4[:SZ1n62k2U@Ud21X5U4
j9f1d;2V1fZ2P1EBD]47BET2>>a14i3@_3R721:3?=2953S316@WFK@a2a152421:M@416Q1859:V63f5Zh8RL_5U41^1DM]
5n3?GV?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G
45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44
Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239R;^5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X
1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239_\2a5U41^
1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1a9U2a2c53j1T6a5d3O=
BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3>1Y2b9Z3`62o102l
27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239\^1a5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271
i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BX@f18G45En1C4H315Y9m6^3`2CV4W2_152P2d121057
m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f6o6Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C
[1239`7j5U41^1DM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271=[11P1S111O015EU1<W17Ii5OBJ5EHV2J[17;\1g;
a2c53j1_50Ca5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1g9n
3Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Q;X1j<dQ1`4U5^5U41^1DM]5n3?n?BM5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y
9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2X4EV5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C[1239b7G0P3;1^16=K13NZ4n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A
32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2C
B]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2\4AV5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14
Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239`5f3k4g4^<h55a=1Q80g5^5U41^1DM]5n3?n?BM5:a264f1404^1:6;
406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_15
2P2d121057m27V513<V61X1MQ4S226O2\4AV5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T
1>=^11g1C[1239V2f54U2=>h3j]1Yj3\K2V1Q=jl10HP1X1D]47B<8T2>>a14Z4[9V121:3M2953S316@]Bi3K@R1N?a1524
21:M@416Q1859815V1f5b9g58R1l17f7b2_Gj?Q7QH]13d:]5b?^3PJc11m3_1n6P4A1YR1I?]HU?^9?d4dEXl17f5kBTa41
aU4nHZN<f5n2VJj8dL]On2bd2hMY1mNSi14f5]]3oo3dI3f5iY2P[65f5an7`4Za2b;3f5an7R5Kf5IP2ea1g6a:`9RP1gEW
b2H?N\U2R5b126S3]94T2Q2^NT49D8f5j2l_1RC[n6b19a<:f5Kge1\FYIR:`Z2kn1lX1m[1>f5BS2X]13gFT6V1]P4T[1bO
ib1b9T4l1f54a2Y4c_2TO[i1\K2V1fZ2P1X1D]4789ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:o1f
54k6hU12[_1Q6j\2\K2V1fZ2P15R1D]47BET2>>a14Z4_5R521:3M2953k2716@WFK@a2a152421:M@416Q1859:h1f54k6T
X5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:2f5ad:l1f54S26`4TX5\K2V1fZ
2P1X1D]47BET2>>a14Z4b:21:3M295117k216@WFK@a2a152421:M@416Q1859:j1f54S2g4TX5\K2V1fZ2P1X1D]47BET2>
>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:k1f54k6TX5\K2V1fZ2P1X1D]47BEf1=>>a14Z4b:21:3M295
3k2716@WFK@a2IG52421:M@416Q1859:U2f54Z2`4cF`a4Z:U2n2R2i92V1iP2l9P1X1D]47BET2>>a14Z4_3h1`1h321:39
C2953S316@<jEK@4\2a152421:M@416Q1859:i1f54k6TX5bAi92V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@
a2a152421:M@416Q1859:n1f54c1FGh3T\1ok3\K2V1fZ2P1EBD]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1a152421
:M@416Q1859:W2f54c1F5Ah3ZFiEo?i6UU3T<W?2V1hW2m2P1EBD]4789ET2>>a14Z4_3R721:3M2953S316@^?h6K@R1^1a
152421:M@416Q1859:S2f54Z2`4\9dU3Qa1j3U4XD1Q72V1fZ2P1X1D]47<5ET2>>a14Z4b:21:347@2953S316@h>^7K@a2
a152421:M@416Q1859:k1f54Z2`4TX5\K2V1fZ2P1EBD]47BET2>>a14Z4b:21:34H2953S316@WFK@a2a152421:M@416Q1
859:U2f54W22`4eU2Y:VU2mBbDi62V1TJg_10HP1X1D]47BET2>>a14Z4a67X1U1Y121:3M2953S316@WFK@a2a152421:M@
416Q1859:j1f54Z2`4TX5\K2V1TJa`1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:o1f54
Z2`4mh1QGiU1Zb1Y;R@2V1PLk]1IP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1f54Z2`
4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:2f5[V:8f5`1m1cW8nb2312o4
20X59]12Y3U2k979132^11_320=@438:22b3c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJ3l1g7[2\1Q2g<_9e20k
:8Y2W3Y1R3Q1Mk7U126;3L:f1]4Bj:T20U1;29>a11P4U1><451?RE<a2j2V1MMDb5]6k3o212_1a=0]2Q3mI\1:>2?2Z2k2
=D85>:863[4=Q1:T2_LR4h<0i8d9m?2f5o_15f5`1kk2To3og35f5i1ge1T]6QT2Q1f57C_8g<ZM^25IcIa=`7e63VDh66AT
_1T3bS1j@T2Ol6iAh6k3T?a]1V;1e25f5RY750Ti2Af5Z6o\1o9Th2c;6mDoW1eU11U;d2Y1]n10V4X2f5KkOU4i2P3P1Y2j
12h3d117331<F]3\3La21i3Y;n4eS1Y177W1VM[3i>gK]1S5W2O^;41;281>0315_1W2C4D[3T<0[4P6m4U9m8[4b<SGh8m4
h6P6]1f5Jl[1b3f\3[JcU1NH1b5V@VP16B7P3j57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_2\1f5Jl[1b3Z
5[W3[JbV1Jb5V@VP16B7P3j57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_22f5fe1_1f5Jl[1b3Z5dS3f3[Jb
V1Jb5i:\5VNo16B7P3j57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_2\1f5Jl[1b3Z5[W3[JbV1Jb5V@VP16B
7P3j57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_2R5g56CR2R22d1DBDFV26V7f@o>CS1Gl1[12:43T36Le2C
l1Y2W9R1Ai4^1i1e4j4h1k2Nm37a2O3k1]1[62P4Fn2<f1f:7R129C5511GY1P79A19n20m1c2S5W6U7>S5]:l8b1h21W3Z2
h2GS44a1[3W2a1603<03:^2@P<]1`1a2P64?k2X2Y2DZ7I`2f2Z8e2L6GX1^4Y4:2X1k2i1m4Q1KGU1A79b1:j2m1W1c22k1
\3d6g34<62]10Y1S1a4g5;>R2R5b3Q3Ii1014j2b47j2g254Y81@o6h3b8k5FR20o4\2X2_63W4Y8Ah8H_1D31;9S1d1Gd12
8W=8U17>8@Lk197=o38[160Mc11Y7h1>>V1V?U>\1:2F1Y3g3o;KcE35g22603;@61_6S1616R3J>Z6]8W2f1AY5Mo2m2B2P
7;9o<f1d69Z1061H2o2\22g7R50W=<>T3d2U4<:Gg580_1B6jDm5m:14aJRo1[Hde2WOb9`8BUAPNX6o8Dg5X2Vn1n2[d1P:
WKW8_73nZ2XP1X1V4^4S_110e5BMg5;3m9QMh1]Ef5fc1Q@[D\Cc;fKk6S9jDa=Y2R<h1l7]3]1f8P3TM<R71g58g5DPb1f9
f;YP6]OT`15g5;3oV1_W8:g5;3oV1hR1^<gZ2T1VW3SU12g5??g5m2WX1hX1a1T4a9R=UGi2X^14h3ia1k<3g5o]1\o6Gg5J
R2PHP@d5g40W:\1b?Q>\LU?kQ1on1T3_KhDiCP2b<UO4g5_U7Se1hV2;g5eX1ko2TV3k`1b1f;Y30RZ1S3:g5_W1k?X<0[a2
Re41lX1a7o1g5D5R2T6\BV1i2T<U28P9o1n7f2i5YU13f2k6o5X>`>43j10_4X1h;W1i1h25\19n4h?Q2VBb12Z5o61a3S2g
6Q1j3g7l1]9K>m6h:<j<g:4`<hDQ2g5D5[1D11R34XIi4AZ2]1`1^1^2V9k1P5o>l1Fb2j18hGi1m2B;]F]4Q<d1THa3X1\=
H`5k;51:V118h5dD0a=ZIh:<6c<l:_2@V1S5T3\1gA?g5Jo?1VR1am2mX2XJ0Tc1n5_M<l;\39g5Ji_7j3ah1k;VBf;W32g5
DMg5D5R2T571AXS1\24l6WA]Y30P4IWb10Xd10c2f2P5V<Y2V7f9S72g5ho85g5jj7mT1[1Wj1Gg5c109NV;h2iIn5d2];XJ
aKQV11YD\f2@WAc^1T<S;Mi1g5P2d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8F
JR2\274W21B`;l^1d6kA^2Ig5X2e=`T2Q5[LTf3bAR;Y2]>W231KQ1Om2Q9S1m3V4oDi@X78g5^2U`3_b1Z81Y`3]?6g5^2U
IVR8]?SR16g5^2oX3]P2na3]?4g5^2\k8]?7g5^2W;^\3Y^3fc1d14g5^2\k8a?6g5d_1bj5mKU^1d43g5Wk2]c43g5_FXo9
3g5^2hc:4g5^2hV7QT23g5^2lW54g5^2jZ9f;4g5aZ5oS2Y_1=g5ba1`^1bMl;m2[;0bEnc1\d1R:VZ1i5G]31_1C00K]5n3
?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1h25h8a2c53j1T6a5d3O=BoA8G4
5En1C4H315Y9m6^3`2Ck2b3_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3V2C\2Z4j2Z3`62o102l2
7=Ld1_24Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239X8hS1P1G]31_1EX:Wk15W5cLPFf=]@\7d121057U3i5e>V;SIP
3Z4REk3Ki2i=[7G0P3;1_15=1K]5n3?V6g9B9C5:T2<64f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151
CU1<W17Ii5OBJ5Z45V1037;:0@?h25CZ6e13a2c53CV1T6a5V3=O=Bb1k1`>8G45En1C4H315Y92j6[32`2CB]1J0a3_1528
g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396Ed1Gg14Q1211986E9JN
OP1AP1C253X1T1>=^1152^1C[1239X8T=e5NG]31_1D0X:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4PE1g4i2i=k@KG]31_1E
X:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4REg4i2i=3g5fk2oj7m1g53k6ig3Z`1\K2V1fb1oGP1X1D]47BE>e1>>a14Z4KP9
E21:3M2953S316@WFK@a2a152421:M@416Q1859:g5U41_1CM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X
1MQ4S226O2h3U1V5S12V1K93o1f=Q3j2b9Z3`62HV102l27=Lb1a24Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239k21m
=g=T5jP1Y8_5U41_1CM]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a
2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2
b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Q6i:2g5Te75g5mc3n_4gR1eS14g5ZX4k\601g5S
2g53[1N`4e\1A6Ri1bQ2\K2V1SS1bW1P1X1Dd3H7BET2>>a14Z4o3b621:3M2953S3161>WFK@a2IG52421:M@416Q1859:S
2g53Z2`4`4lAUS2`^2\K2V1oKOkOj=P1X1D]47BET2>>a14Z4d3T1h521:3D82953S3162=WFK@a2a152421:M@416Q1859:
k1g53k6ce3`b1\K2V1bJS`1P1X1D]47BET2>>a14Z4b:21:3D82953S316@WFK@a2a152421:M@416Q1859:;g5W2[e8m1eK
7SKR521:h1g53k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:P2g53Z2`4T
X5\K2V1fZ2P1X1D]47BEF]1>>a14X3Q1[2[2Q41f121:3M2953S316@WFK@a2a152421:M@416Q1859:d1k1g53Z2`4TX5\K
2V1fZ2P1X1D]47BET2>>a14Z4P4a621:3M2953S316@WFK@]1S1a152421:M@416Q1859:m1g53Z2`4g5VZ3Uh1\K2V1fZ2P
1;LD]47B2BT2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:<g5W26Te8m1eK7SKR521:n1g53S2g4c58WR5
\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2904115m216@WFK@a2a152421:M@416Q1859:?g5W26iW2Z]6m1hBl87SKR521
:g58g5m80mZ70R4c:P15g5DkJQ7XZ49g5Da>Y<3U]2jNUU1iP41g5>g5dKYX1WX2\4^9SW2h9j2Pf1ZJbAg4H5g5nS2WX2\4
Vm2g3g5JR2g4V1Hf1W1Om29MA=DY4^4Q10d1Q16U3]2\3d2X35d4<b8n3`2d5^Gi2P10h1cJ=0g2c1b5On1Jm2S1`57K;90U
27oB6W5`290P123_20?=OR1;P9e2`6m1YAFi1CY3=@d24Y7P2Q32R1d11V6\8Y63j4><Q17k6@5[2`1P4Z2C]3b4@mBf5_AC
;Y2g5JR2n5g4^1V4Q1f2Y6d26l28e2l1?Gm55V8k2f8T5o1[=WDLQD6h2?AX2_Ag1e9^8e;_1Y2?`2Y5V@WAc1e1Dn11Z3[1
j2[9cK><U8965m7n20h6V1@m2_Dg3R5<a3g5JNE=g1e9=P21a45L19Q2Q3[18JC1R1Z5:j1I>5i1W>k<V1n1P;j2m9X2_8L7
Nm1`3]4m81d1>KQ135g17j6361R7JV2=Q171HnCQ2]7H2O2:X<U1H\4W@a9a4:P770_2V2;Z3^:n6h1m6b2<Y2d2Q349n1OY
6\8LG^3AVFn6@2Z:g56;7d1=g1Z3K1DY1b13Fk17Z115Y1Y42o1C8j16OU2[198GL[2T2NBa5JU16R282A241E\5KKGo1V19
L58j1=7BIA:;5121=<3=o2[3Y1?9`2\48I`68Y1H@Y2k2Y22l21662c4g15R4a5Q1Y2Q34=9c1Cn312=J2Y1DM5C68e2Z3;A
K37I73:>b1[4_45[3C_28f4m3i1T1C1^1:23IR1:?7_1@UBP5\2\6^2`1=T1l15FR1>R2DEJ72<<;2?;:>6;f10A2@44e2D\
29>I7n4:`1R1_2;MQ2_6V1Z399D59L3NT13Kg1=9469333^1632<O0Q2=;<6i135g250e1R2l1H\1?Q1629654W1X1M35g15
1P2c3Q1;I4Z42547\1322<S1?C3X27ECB1[11Bg1EC52S1@A5>3562O;H2F3V1[185K_3g5JR2^3]210b33f1`1E71P6Da4K
T2U2\2R4I>c=k4^1X6k22S1f?3W8<l:FAiAP31d1\2^1d22[3JF:Y3e46MQ1_17E^1PCo:l=:ZKP4S2=V1S1i21e30a5`3b6
Z1j8_2_3e1T3><]3`41>R95n3c13l1L`1@62f3i4R:_4k3=f4G2e8H;R@g56;7R2V18BU1`18I16?R16HI39EP1=HK11`1Q2
]25Ec1P20BEM1U16:ET1Q3OZ1l1T215B[18871626>=7W1Q13@M6^1;T1=?J2@L2P1JA>V14I1JF50D`1?2;6I2>075BL3W1
9Fk4X1229o1c2Q12LU1>e1P3d13H>:74>49k13:`5a1@0518FR1>P27Q2Bc26^15d2R1D93Z10l18:92;17T1l1_2A;02\1o
1N1j1552276U1h1JW1<JD4O11592624;BA8c1410n1>@77247@V2BJ[32R106R16;435<4@3412V8=2G2:22<87632355514
232841<1J:d11Ko3_4]3NF;g1=1>[2Y4Ja1\69I>3Cd1823HV142213>04@2;N6=1Q16<@0H33;1472<<7>C16149:2:CE60
A6<93U1g2e1931Z14`11E`2:U1:b2X1j1H>_1?f5==>1;AO938A535L3NT13K@3B?1E289333T1D2K9Y2I<6>;66D56f1I=I
=06V2`16CS1=a16C13Q1:X1=C40g15825>G9c16T1C9B03U14Z1Lj172547V10462<3O4N3X2MC>31h3E2M=A5:AD3137i26
Z1FM<;81a2g57<T23j5=S5[3LF`17LLC7S6Eg1Om3[3cCP<_@g8i:1U7[=o6c5R1[1d50Q3n@b37n4]6R13?5]3c:=\4[G[2
1e7R46MIAU2i4Z1XP1a2e3<>9c4n1m7GR1S1JkAj6Y6d25c9g56C7S1F1Q2EK1356i1X3HU1l9d1Y33e1A0265?F;0;0P159
9H5<66V1A10214;68G12K1Gk2A1T466_1U23<=243028c4`1e3Y6m130B<5B9<D<5732<2_2;K3;Dc512IOf1EX1c9S2X1R1
LZ:@2U22Q1]1d3U79o5421\2:Y1411b14[1T12EM?T176JIO1N?4EKAl1N?FA\1\58HIY1G2U15X1O5@W1^3Y8M6`1]1JL9<
5>D25T1o1d3j1@g15c118W1_21n1o1n2m4[1J[1[1\1b37Q1:>B1^1m1IB2=Q1m41IK5C0<CV21R2<_2`32e1V1L3O=_1Q2[
4B]4I;7=]124Dh8k1;f1^3h4b3@11J17586413k1?5\19=C0T1<B\2B2\5R3c2Z65e1@@0D1b7g5J7S1F1Q2EW1C2b43DU1`
5T11Q7:F3b25?`14I159R15D5k1447CG12X1X3AV4=V4^1n8j31P3j5732?l4c512IOf1E2CA_2<_2V4Q7m6a4T1X2i2i5JJ
o12a5X13X108g1KCP1296P2j21:1R1N47^2T1K7b15\1V55k1Y1G22X1@Gf1>9>Z1H14G0:GQ2_5Mg1J\1Q113415D;555K8
51R172984:8:W2P1I662g15c11`1JU1>P2HT2l13R1o17n7b37Q1IB1\1T1W22_1j42KQ16<0Db21\3b1`32e1V1T6S87L]1
d:h24h=@X1E63R28b1[1d4S9c23_23o5@S2g5J90g1h5U;PCe2]1X1R1i3o1U30j6o=o3Ki9Ol2XNm>\4VA652m6WCc9>\1^
1[2]31Y2m6g5g5_7J^<Y=W5231P8=n4T11;U81`3YK6d1[18S5f;o3g56C351OFd5@;h1ET2Q7\:2@h10MT1S4h7;l1L72N2
AHT12Q2n27c1c1NI;BP1;P1B28f3]1Ao2U13NnJU2g71c12`5b5l5X43Z2R1W3]2b4?P19BP1g5o123S3k4\12W6Q1:j1l3j
9a13QE[111:T1;M@GA^71`1n=0:Q331a3T1m1m2f6`;V3m6fE^8d1n4SHW1g5J;[5o220WIl:8mP1U;]<oKaKVBi10e1Q1b1
o11:1^3j16c8>WH_4i5o_1n4g=0[9iR1Lg5J;f1PP1T3\Ig=]e1aKoDQ44nO1\;j2mc1Cl;X1`5P8\3`8P3d1V4l1g5T1h1h
5l5Z2m2]23?T4Q=1c8a50d41n5a1Q8Q52a41R1Z5a2c4^<d<TMc1d6T6lHS7R7k2T=_2l1<_8k1Z8W2X2Q2^1_7S40R1234j
1_;cU1Y1g5T1h1KP;Do7BQFe8k8]1^2eMo7Z3@PKoP1\3n=7FG`X1:[306P2j6e<<[6n5[FS4<6VBn@=g5JjR32iI`]4f?[6
[7j@i@m:R42g5J5g5Joi8[6P5Bg5Jbk4^W3TKT2d4T1`5Z2S6^4]@>T5C`7Z7Ag5JQS8TKT2d4T1`5Z2S6^4]@>T5C`7Z7Ag
5Q[1m<d;oR1n6nU1n9S;fNR1n>Pe1Z1Y2h2hm1o1g5P2d2m5^H]1]3\1[1m1:=Y1m1o=kCa12421E0a6oAMWAnE^2R5Z2S10
023Y5A?m6Z@a518m1XD\LU2e8FJR2\274W21B`;l^1d6kA^25g5m2g41Po73g5m2Yi4b7g5J70R1H=R4X1?:AV2R14IY1JId
1874>E11Jm3B5Y23<U10Z163222[10a2;8h1614100:5=5GX5X2Nb4P1f1V1Z;1h3P73U2U288i3OS2X14T2KW1^1a3@=j1<
X12T1_2L]19n5h5`1D]2Z5<AR1E6?KR36?\3:2;LG4956i12@=?f1Od3T2X2V1R1^A@k1b=g9Z1P1Q1R1U3c2i4e2Y32:04T
1:C343ER1<=4M0812B2AQ23353?E?X1]1l3?]3D@]2LNY:<O32=23R14j21IY2L7P44l3i1=:_2:0h36I;T6IQ1@;k3g=_1k
236Q5E13l2<W1FBb4a18n12g5Wl46g5m2nW11o3X]3:g5m2g41TS11P3NK\\3Y3g5B607m1h=PA1i:S2^1a8[GMZ4jS1k6hB
o9j=`<_9R10YGd4JP11Z44V@VP1680815Cd112Ba3X27=^1CO9N86h2<Z72R2R2N8Y1LU35b1W3h1V51Z16Ff194?3\1ICP1
9:4`1a2;4AC2]1>n1HA[2Cn1>1[2g5D407m1Q5f8PA1i:S2^1Z1mNA0Z4_W2P;Z?PU1a1J]54\<i3\7b5\@i26B7Cf1Eg4R1
7`2a5c2S52T58V2U35b1W:1a1]2>?3\1]1P1D4`1m2FF]1]2a1T2C]21k1g5D407m1h=lKS2^1Z1`OZ4_W2[JbV1J]54V@VP
16B7Cf1Ej57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e14`1m2FF]1h3[2C]21e1g5D407m1eY1S2^1Z1[[3[JbV1J]54V@VP1
6B7P3j57`2a5j7T58V2U35b1W:1a1]294?3\1]1e1e1m2FF]1T6C]21f1g5D407m1eY1S2^1Z1[[3[J`3QS1J]54V@VP16B7
Z2Ej57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2FF]1T6C]21k1g5D407m1eY1S2^1Z1l4gHk1j[2[JbV1J]54g4^;VP1
6B7P3j57l1C]53j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2FF]1T6CV1V11W2g5D407m1Q5gI1i:S2^1Z13j4eHj10Z4_W2[J
PU1a1J]54V8o7\7b5VC6B7Z2Eg4R17`2]53j7T58V2U35b1W:1a1]294?3\1]1e1e1m2FF]1h36T2C]21h1g5I0k[1b3Q6dV
3[JnU1CJb5V@dBg1i;6<317P3g527]210V3Z2j7T58m18i1[15b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_2R2g5I0\CbE4f2l2
EQ6ii2h7Q5ZJ0K2WQ1[4Je2l2W51:a:lN:N6@17P3j57]210a5j7T58V2i1[15b1]6i31a1]2>?3\1]1e1e1m2]1]1T6C_2P
2g5P2d2m5^H]1]3h2m1:=Y1m1h8V5kCa12421E0gZ1nE^2_5m1S10023Y5A?m6Z@a518m1R:U:a;PCe8FJR2\274H=P11B`;
YBbLd6kA^2Ng5J91k6S=c<S1i:a<Q5_A00cOf7\:e<H0hLPf1lF1T;UEX2n<jY1e36g5c`1k7gW51ca16g5^T3R<bZ2lc1XQ
2W2g5;d1d2m5^H]1n2>h2m1:=Y1m1o=kCa12421E0_S1W7nE^2T1X6S10023Y5A68m6Z@a518m1XDi;b7U;e8FJR27\1G74[
1K1BLc:i8h=YHd6d:V7^2T2g5;d1d2m5^H]1n2>h2m1:=Y1m1o=kCa12421E0_S1W7nE^2T1X6S10023Y5A68m6Z@a518m1X
Di;hBe8FJR27T274[1K1B`;i8h=YHd6d:V7^2k1g53k6TX5\K2V1fZ2P1X1DP3\17BET2>>a14Z4P4a621:3M2953S316@WF
K@a2a152421:M@416Q1859:d11g52g5_i:LG]31_1EX:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4REg4i2i=k@3g5Dac59g5D
X>b<i\1`Q1RJQ1bV3o1g53@Z6m7b<j=cBZ<iV3\K2V1cLR^1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421
:M@416Q1859:7g5QR6e1d[2gA[J72g5XP;e2g5j1Q10g1m5oG>]1R4S2m1:=Y1m1913Lj8Y9Y>a12421E0fS14k6nE^2T1X6
S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9@0Ai:dBR4b4FJR2f5o1`9j272[:m2SG4S7d6X:b7^2Bg5Di5VB]7]41n3hX4S4S
?Pe1cOc84U^1n1f52g5m^93g5`k9^=8g5dS1Y4cQ5PFV`1lc1H9g5Vf1c6hDn\2Z@1b7iE;g5bMcP2cW1]=]f2WGa:f<gm1f
:6g5d1]g2b5Rh5gU2e2g56[100@G05U3^D^?R9Z5h6Y?W1T21>Z:ZC_NS7W=PCQ1U[1Ha5a1^?b8\153Y@;251[>^6g@4@3R
3R2o42216131025>1201I5k266a111355S603W6l1B6AX1l1g5DM00@G0h8]80_Fe7ZB1k8b452`6ATP1d5^?S7dN3^S1o8X
1Ha5m@X:3e@2401b>dBT5Q1Z1h2o422:0M40o51Ee=AB9g5X2nS2ec3bo2_85[?T96g5aLQ5f`3V7bi4Fg580:g1bLc2f614
G^a3e;[o1U>fn1cEe1;01kF6g5dKk_7RIS4lh1[1g5m2\_1cKP5b9nNU2YBJGYV1dCPGh;c;[2k5c2P@R52[1i3X5lC`2j:J
AX61317R3h2j726P1^3Q1g5U41_1CM]5n3?n?BM5:a264f1404^1:6;406X1F4B1157271i11P1S111O015EU1<W172Fi5OB
J5`4[17;\1T51`6a2Me43j1T6a5d3O=Bo8o88G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n
4V5S12V1K93o1f=Q3j2b9[1n1P2_42o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239m:Ug16g5d;JZl1TU
5^67g5]\4\X1\5X3c2Wa1@g5DN09NiW1n5R>nk2YD\f2@WAc^1XGb1g5\\1[3k20W1b1j45FD]2c2n22d3<[8n5\9Y1]9a3S
:h2l9kChGb:Z8h;j<o1S9e4c7P:`7j6kA:C[6iGn1VB1R5Ek2<g5SQ3lX2Y]1nBcc1Z7Z58X78`W1Ag5X2XY1[@a_2j[2PP1
TR1V440e<8Y7QOf8V7f2g5P2d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0]?ZCn7bE;^2]7S10023Y5A?m6n;a1l1LB@]418m1
g5W5X9R:Q6]>j7JFJR2\2154W21B9V;Ka4k19m2_3X8]AS7d6[4d57k2f4]11NP3g5P2K0g1f2g1^1n8:c4S1\9]1]3h2m1:
=Y1m1o=o8k:a12421E0]?ZC7>W7nE^2]7S10023Y5A?m6Z@a518BZ1a8N1Eo9@0AX1j9ZBj7JFJX1IZ2174Y1M189Z1U:Kb5
Jg6X8XA4S7d6d:_2f4^21S4g5D[1K0g1m5^H]1]3\1[1m1:=Y1m1o7a5=VAd2a12421E0Q3_3T63Z1Y3e7JFP1Q1k4P9:n9f
1?Z1k2V5^2KP4V1Y1AA0023Y5A?V2f4^:k5a518BEDBR1l3i1T1O0E[6c3@0AX<d:`6e8FJR2\274>9@M1BU2I1^8e3e3[1R
<l2g1l1i1[1S7l14_1U3Hd1d6n3<l5_1e29R3^2b5g5J0o1n1702K4a1^;8h5e1a98Di217JFi32R1S1k7b6>c1@[2\1KT6D
k2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R4S1
G3e35R101B0LX1`1[1f1Z2m3C<>7131KW4V22U4:4[:7Ek1h5d3e=o1m4V1W402KHI]43S3;46MW1k@b39a6\115U2Y11i2V
3c2:_11n3l24U12o1^6@g5DWZ113[3mh2LT8P2_42f1WV3j8_5a2g5JU1d2m5_41lC]1]3h2W1E:=Y1?]1i3U:W3j6R90Da1
2421E0gZ1S?j6^2T78S10023Y5A?m6W@2JQ2d218m1XDR8_Fe8FJR2\274Db11Bm2;V8a40[65gS1Q6BkA^2i2g5JU1d2m5a
4lC]1]3h2W1E72=Y1?]1i3U:c2a@0Da12421E0Y?0f:e@nEd1I]1e1P48S10023Y5A?m6W@2Jf418m1k7\<[7k;Z;e8FJR2\
274Db11Bm2;a7Da40[65UCa@Q6B[=_4^2]4g5JU1K0g1W4e1V61l7Z3i2d3>8T1L`2a1V1<JE:=8D;?O=d95<\3:R99^:a12
421E0j@Z33Y1X3`:Y7V1c7S=^2GCQ6S100232V5A?Q4k2X<:f3a5180AZ1l1^10LV35JP1Eo9@0An6R2h81h3o10g5_1U7FJ
R2\274W21B`3m4\2De3K0^221g35c5_3_1\9X3T54_2c4h4k1W4E1k<^2b2g5P2d2m5`Am6]1]3h2<J<872=M;?O=o=kCa12
421E0X1Q>_11o7jAnE^2S3Y4S10023Y5A?m6]95d2Y3Ga518m1k7\<bNl7HFJR2=n174W21B`3o7n:5X4^Od6kA^2<g5D5ed
2]U6K0c24[1QQ1mO@g5Do;W4_1i@kMQ83oGYR1Dh1k]3m7Uc1=g5DX\1]Ah:nGR7hLQc1h=oP2U;V@@h5V26kl2aU1eW3eOZ
;m1eK7SKR521:4h5aQ4Y3eW3<h5V2ZZ7P[1m1eK7SKR521:4h5kT4Yc1[d15h5nn3l5nDZN3h5kT4Yc14h5kT4Yc1b_24h5n
n3l5Yc12h5hW83h5hm3Y52h5RS43h5a\7Pb13h5nP4b[31h5i1i51k6S_3Pi1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2
953S316@WFK@a2a152421:M@416Q1859:j1i51k6S_3Pi1\K2V1bS2S7P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a
2a152421:M@416Q1859:1i52i5Pb71i51i53i5lMc^66i5cP3Vg1j4h`2\G2i5eT73j5i<Xe32j5Z`34j5h[4dJQd21j5:j5
bb4l3Q4ao20_[1JQ6Y^14j5_U4h6TJ;j5T2[e8m1eK7SKR521::j5Uh3^6o2c;m1V;o;WR2?2j5^i2g1k5k6TX5\K2V1fZ2P
1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5Y2a4TX5\K2V1PP1eZ1P1X1D]47BET2>>a
14Z4b:21:3M2953S316@]Di1K@a2a152421:M@416Q1859:i1k5R3h3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953
S316@WFK@R1^1a152421:M@416Q1859:W2k5c1BKh3\g2k?T9fg1\K2V1fZ2P1X1D]47=4<8T2>>a14Z4Y3=8e5K21:3M295
3S316@XAT3i1K@G:^1a152421:M@416Q1859:P2k5c1BKh3fU4]R1\K2V1[BZh1P1X1D]47=4ET2>>a14Z4Y3Fa621:3M295
3S316@WFK@R1^1a152421:M@416Q1859:\2k5U2e4a2l5X>al1]5BRGe<lASIi;b?2V1oK_8X1SEi?P1X1D]47BEOT1>>a14
Z4b:21:3D823553S316@WFK@a2a152421:8D@416Q1859:ODj1k5U2e4Ti2o^2\K2V1oKf^1P1X1D]47BET2>>a14Z4b:21:
3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6TX5\K2V1oKf^1P1X1D]47BET2>>a14Z4b:21:3M2953S316@L`Ci1K
@a2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4c9N21:3M2953S3161>WFK@a2a152421:M@416Q
1859:i1k5k6TX5\K2V1ZL[^1P1X1D]47BET2>>a14Z4b:21:3M2953S3161>WFK@a2a152421:M@416Q1859:W2k5U2e4gFi
B_X1l1n6UT11nX1W@T;2V1lY205BP1X1D]471@ET2>>a14Z4b:21:3M2953S316@PF23K78a2a152421:M@416Q1859:j1k5
k6Qf4RB\K2V1fZ2P1X1D]47;6ET2>>a14Z4b:21:3M2953S316@WFK@o1Aa152421:M@416Q1859:l1k5U20d4XU5k2\K2V1
fZ2F26X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5U20d4TX5\K2V1fZ2P1X1D]47BET2
>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:o1k5U2Nf3`?ch4\K2V1mX1OhP1P1X1D]47BET2>>a14Z4b:2
1:3M2953S316@WFF43<a2KE52421:M@416Q1859:k1k5T3f3`?ch4\K2V1mX1hQ1P1X1D]47BET2>>a14Z4b:21:3M2953S3
16@WFK@a2KE52421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X17<]47BET2>>a14Z4i8h121:3M2953S316@WFK@a2a152421
:M@416Q1859:i1k5k6X`3kg1\K2V1fZ2P1X1D]47B2BT2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k
5k6Qo2aT1`T1\K2V1[S1ZW1P1X1D]47B2BT2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5k6TX5Z=Q
1o<2V1SQ1bY1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:<@@416Q1859:h1k5k6TX5Z=Q>2V1fZ2P1X1
D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21
:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5Z2`4PQ4SW1\K2V1fZ2P1X1D]471@ET2>>a14Z4Y:821:3M2953S316@
WFK@a2a152421:M@416Q1859:h1k5Z2`4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@4
16Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4m6d321:3M2953S316@WFK@a2a152421:M@416Q1859:Z1i1k5R3h
3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:i1k5R3h3TX5\K2V1fZ2P1X
1D]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:j1k5V2Kh3TX5\K2V1fZ2P1X1D]47BET2>>a14
Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:l1k5k6l:g]2__2\K2V1`LU^1P1X1D]47BET2>>a14Z4c9N21:3M
2953S316@WFK@a2[1552421:M@416Q1859:k1k5a3Y3Rl4Q<\K2V1fZ2P1X1D]47BET2>>a14g1b2b:21:3M2953S316@WFK
@a2a152421:M@416Q18319:h1k5k6ll3W[1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@41
6Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47=4ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:S2k5k6d=Z9^
FbW1f=hIb[1\K2V1XV1]T1P1X12A]47B2BT2>>a14Z4U2\821:3M2953S316@WFK@T2<a152421:M@416Q1859:d1j1k5k6T
X5\K2V1VT1_V1P1X1D]47B2BT2>>a14Z4b:21:3M2953X2J16@WFK@a2a152421:M@416Q1859:l1k5k6\^2Y3nd2^1\K2V1
kl1j=P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@m1Ca152421:M@416Q1859:o1k5k6o[1f1cE[>`BlS2\K2V1SX22_
2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@m1Ca152421:M@416Q1859:h1k5k6TX5\K2V1mk1h>P1X1D]47BET2>>a
14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5S26`4TX5\K2V1fZ2P1G@D]47BET2>>a14Z4b:21:3M29511
c2?161>WFK@a2a152421:M@416Q1859:i1k5S2g4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M29511S316@WFK@a2a15
2421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1T13D]47BET2>>a14Z4b:21:30L2953S316@WFK@a2a152421:M@416Q1859:U
2k54f6ZQ114bV4]@n:2V1fZ2P1S14D]47B2BT2>>2^14Z4U2\821:3M2953;g216@fE@K@4\2a152421:M@416Q1859:W1<m
1k54f6ZQ114bV4\K2V1VT1_V1P1X1D]47BET2>>a14Z4b:21:3M2953;g216@WFK@a2a152421:M@416Q1859:g1k5k6TX5\
K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:Q2k5k6i5i8Le2[f2ao1\K2V1[P1a8
1fQ1P1X1D]47=4ET2>>a14Z4o1b821:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5k6c>Le2me4\K2V1mX11fQ1P1X
1D]47=4ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5V2d4jS5Y4\K2V1fZ2F26X1D]47BET2>>a1
4Z4W7Z321:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5V2d4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S
316@WFK@a2a152421:M@416Q1859:i1k5`2Z4TX5\K2V1fZ2P1X1D]47B2BT2>>a14Z4b:21:3M2953S316@WFK@a2a15242
1:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@\2jCK@a2a152421:M@416Q1859:n1k5
k6^g2P5ZOY\1\K2V1hNm[1P1X1D]47BET2>>a14Z4_5b2P2>21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6jm2
YZ2\K2V1hNm[1P1X1D]47BET2>>a14Z4b:21:3M2953S316@[Ck2K@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1
D]47BET2>>a14Z4b:21:3M2953S316@WFK@k1Ea152421:M@416Q1859:o1k5Z2:KY3dh2__2\K2V1fZ2P1X1D]47BET2>>a
14]19b2b:21:3M2953S316@]Di1K@a2a152421:M@416Q18319:h1k5a3Y3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M
2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1VT1`Q1n4P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a
2a152421:M@416Q1859:k1k5R3h3TX5\K2V1fZ2P1X1DY1S37BET2>>a14Z4b:21:3M2953S316@\2jCK@R1^1a152421:M@
416Q1859:h1k5k6TX5\K2V1fZ2P1T13D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5
\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@Q2?a152421:M@4141Q1859:i1k5k6TX5\K2V1`S1UW1P1X1D]
47BET2>>a14Z4b:21:3M23553S316@WFK@a2a152421:M@416Q1859:h1k5S3g3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:2
1:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@fE@K@a
2a152421:M@416Q1859:P2k5Z26Y4TX5\K2V1]<Xn1P1T13D]47BET2>>a14Z4_2k5m1821:3M2953c2?16@XAn4K@a2a152
421:M@416Q1859:k1k5S26`4TX5\=o=2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q185
9:i1k5Y2a4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953KW216@WFK@a2a152421:M@416Q1859:k1k5S26`4TX5\K
2V1fZ2P1X1D]47BET2>>a14Z4Y:821:3M29511S316@WFK@a2a152421:M@416Q1859:o1k5[24Z4^W5E\K2V1mk1h>P1X1D
]47BET2>>NB4Z4b:21:3M2953S316@iD]1K@a2a152421:M@4160P1859:g1i1k5[2_4TX5\K2V1mk1h>P1X1D]47BET2>>a
14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6lP4WW1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S
316@WFK@a2a152421:M@416Q1859:j1k5Z2`4TX5\K2V1`R1UX1P1X1D]47BET2>>a14Z4d3m621:3M2953S316@WFK@a2a1
52421:M@416Q1859:V2k5c1EHh3k\3Xk1\K2V1PP1eZ1P1X1D]47BET2>>a141S44U2S1Z1Q5B821:3M2953S316@XAn4K@R
1^1_1152421:M@416Q1859:o1k5c1^1h3fU4]R1\K2V1fZ2P1X1D]47BET2>>a14Z4Y3Q5Z1B821:3M2953S316@WFK@R1^1
a152421:M@416Q1859:j1k5k6eQ4^V1\K2V1fZ2P1X1De2g17BET2>>a14Z4b:21:3M2953S316@WFK3<a2a152421:M@416
Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK3<a2a152421:M@416Q1859:g1k5k6TX5\K2
V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5U2e4TX5\K2V1lY2IP1X1D]47BET
2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5U2e4PU5S3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M
2953S316@WFK@a2a152421:M@416Q1859:i1k5U2e4PU5S3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2
a152421:M@416Q1859:h1k5Z2`4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q185
9:m1k5k6TX5\K2V1fZ2P1X17<]47=4ET2>>a14Z4n1Y2Y621:3M2953S316@QBU4K@a2[1552421:M@416Q1859:m1k5Z2`4
f]1eX2ga1\K2V1fZ2P1X1D]47B<8f1=>>a14Z4Y:821:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ
2P1X1D]47BET2>>a14Z4m2d721:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5k6TX5\K2V1fZ2P1X1DQ4;51BET2>>
a14Z4i6_3821:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953
_2C16@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1]S1XW1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK3<a2a15
2421:M@416Q1859:h1k5k6mDVc4\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i
1k5Z2`4TX5\K2V1Pa1eIP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1Pa
1eIP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:T2k54f6f6X?Z;14c^1SCd=\NhH\K2V1TJ
lLdCP1X1D]47BET2>>a14Z4b:21:38D2953S316@WFK@a2a152421:M@416Q1859:Q2k5Z2`4lm2_Hga1\K2V1VV2_4P1X1D
]471@ET2>>a14Z4g3Z4U1Y121:3M2953S316@8nEK@Gi1a152421:M@416Q1859:m1k502g6VU2bFZ\2\K2V1hT1mU1P1X1D
]47BET2>>a14Z4b:21:3M2953S316@^?h6K@a2a152421:M@416Q1859:i1k5k6VEZU4b=\K2V1fZ2P1X1D]47BET2>>a14Z
4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6oETb4\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@
WFK@a2a152421:M@416Q1859:o1k5k6^e3j^1j3\K2V1j\1kMP1X1240;]47BET2>>a14Z4b:21:3M2953S3161>WFK@m1Ca
152421:M@416Q1859:k1k5k6TX5\K2V1fZ2P1X12A]47BET2>>a14Z4b:21:3M29537k2161>WFK@m1Ca152421:M@416Q18
59:o1k5`2Z4Q[37jl1\K2V1T[1aOP1X1D]47BET2>>a14Z4a2V1c5U121:3M2953_2C16@WFK@a2a152421:M@416Q1859:j
1k5k6aR2bU3\K2V1T[1aOP1X1D]47BET2>>a14Z4b:21:3M2953_2C16@WFK@a2a152421:M@416Q1859:Q2k5Z2`4^5Q2jm
2l:kg1\K2V1lY2IP1S14D]47BET2>>a14Z4b:21:34H2953f1\116@mE9K@a2a152421:M@416Q1859:n1k5e2U4TX5\K2V1
fZ2P1X1D]47BET258>a14]19b2b:21:3M2953S316@oE7D6@T2<a152421:M@416Q1859:j1k5k6k6`1Zk1\T3\K2V1fZ2P1
X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:n1k5k6j60jj1P2\T3\K2V1aOd4_V1P1X1D]47B
ET2>>a14Z4b:21:3M2953S316@0VFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2
9511S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1iR1lW1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a
152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:Q
2k5R3h3mDQ`2TS2Q6ZE2V1fZ2P1X1D]47BET2>>a14S46[2c2c4N21:3M2953S316@WFK@R1^1a152421:M@416Q18319:h1
k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4[2V821:3M2953S316@WFK@a2a152421:M@416Q1859:[2k5a23U4jS2_CV3U4Z
:Sm1m1k;`?2V1`No40PDi<g5=3P1X1D]47BET2>>a14]19b2\4f5>21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5
k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3:B2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1lj1i?P1X
1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4j3g
621:3M2953S316@WFK@a2a152421:M@416Q1859:P2k5S2g4aG^Z1SV3d:g@2V1fZ2P1X1D]47BET2>>a14c3?6b:21:3M29
511S3161>WFK@a2a152421:M@416Q1859:Oi1k5`2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4j3g621:3M2953S316@WFK@a
2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4f9K21:3M2953S316@WFK@a2a152421:M@416Q185
9:i1k5k6bT3aS2\K2V1fZ2P1X1D]47BET2>>a14U44b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5Y2a4TX5\K
2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:Q2k5U2;Fb3Y6b^1Wc3\K2V1QZ2>5P1
X1D]47B8<T2>>a14Z4Y:821:3M2953S316@LZEK@a2a152421:M@416Q1859:m1k5U2;Fb3TX5\K2V1QZ29:P1X1D]47BET2
>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:V6g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M295
3S316@WFK@a2a152421:M@416Q1859:l1k54f6XNQ314bV4\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2
a152421:M@416Q1859:R2k5k6^R1UW1cY1`T1Z@UK62V1\8T7B\[1o4T:P1X1D]47BET2>>a14Z4b:21:3M2953S316@k6[?
K@a2a152421:M@416Q1859:h1k5k6TX5\K2V1\8YR2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416
Q1859:Q2k5Y2a4^f2MQDjD]O\8\K2V1\Q1T5TT1P1X1D]47BET2>>a14Z4o3b621:3M2953S316@XAn4K@a2a152421:M@41
6Q1859:j1k5k6^f2ea2\K2V1\Q1YY1P1X1D]47BET2>>a14Z4o3b621:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5
Z2`4TX5\K2V1XP1]Z1P1X1D]47BET2>>a14Z4b:21:3M2953f1\116@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1XP
1]Z1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5Y2a4TX5\K2V1fZ2P1X1D]47BET2>
>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416J6859:l1k5S2g4cI`^4dAg92V1l[1iNP1X1D]47BET2>>a14Z4b:21:
3M29511S316@WFK@a2a152421:M@416Q1859:m1k5S2g4cI3\^4\K2V1l[1iNP1X1D]47BET2>>a14Z4b:21:3M29511S316
@WFK@k1Ea152421:M@416Q1859:m1k5U20d4TX5\K2V1lY2IF26X1D]47BET2>>a14Z4Y:821:3M2953S316@WFK@a2a1524
21:M@416Q1859:m1k5U20d4kU3XR2\K2V1SU1bU1F9X1D]47BET2>>a14Z4b:21:3M2953S316@[Ck2K@a2a152421:M@416
Q1859:S7U41c14:M]5n3?n?BM5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a
2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6l2A`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j
2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239a2P1X1D]47BET2>>a14Z4b:21:3M2953S316@W
FK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3<@2953S316@WFK@a2a152421:M@416
Q1859:h1k5k6iEZb4\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5Z2`4TX5
\K2V1fZ2P1G@D]47BET2>>a14Z4_2^1c621:3M2953c2?16@WF:@@a2a152421:M@416Q1859:i1k5`2Z4TX5\K2V1fZ2P1X
1D]47BET2>>a14Z4\9U121:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5Y2a4TX5\K2V1fZ2P1X1D]47BET2>>a14Z
4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5;_6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@W
FK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@XAn4K@a2a152421:M@41
6Q1859:k1k5W2c4TX5\K2V1fZ2P1X1D]47BET2>>a14U44Y:821:3M2953S316@]Di1K@a2a152421:M@416Q1859:h1k5k6
TX5\K2V1oEfd1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5c1^1h3TX5\K2V1fZ2P1
X1D]47BET2>>a14Z4f9B821:3M2953S316@XAn4K@R1^1a152421:M@416Q1859:j1k5k6TX5\K2V1YT1\V1P1X1D[2Q27BE
T2>>a14Z4b:21:3M2953S316@WFK@a2a15242154M@416Q1859:i1k5k6TX5\K2V1oKf^1P1X12A]47BET2>>a14Z4b:21:3
M2953S316@WFK@a2a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a15
2421:M@416Q1859:k1k5o2k3mi1V^3\K2V1fZ2P1X1D]47BET2>>a14Z4l1e821:3M2953S316@SCS3K@a2a152421:M@416
Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4`3Q721:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6Qb2nS
1Sb1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6Pf3Sb1\K2V1fZ2P1X1
D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21
:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5W2c4mh1V_3\K2V1ULR:3YT1P1X1D]47BET2>>a14Z4b:21:3M2953S3
16@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1]<Xn1P1X15>]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421
:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a141X4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5`2
Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:8D@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D
]47BET2>>a14Z4b:21:3M2953S316@\2jCK@a2a152421:M@416Q1859:k1k5c1^1h3mDVc4\K2V1fZ2P1X1D]47BET2>>a1
4Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:Q2k5e2KY3P<cd1\S10QT2\K2V1fZ2P1X1D]47BET2>>a14]19Y
1X1b:21:3M2953S316@WFK@a2a152421:M@416Q18319:i1k5k6mDVc4\K2V1fZ2P1X1D]47BET2>>a14Z4Y4X621:3M2953
S316@WFK@a2a152421:M@416Q1859:l1k5k6hP5[7\K2V1XW1]S1P1X1D]47BET2>>a14Z4n1c821:3M2953S316@QB[2i1K
@a2a152421:M@416Q1859:l1k5k6TX5\K2V1fZ2P1X1D]47BEF]1>>a14X3Q1[2]6R1E21:3M2953S316@WFK@a2a152421:
M@416Q1859:k1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21273J22953S316@oCW2K@a2a152421:=?@416Q1859:j1k
5`2Z4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4\90T121:3M2953S316@WFK@a2a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2
P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:U2k5S26Gh3PEfW4\;\K2V1ROc[1P1G@D]47B
ET2>>a14Z4_2T2n4N21:3M29511c2?161>WFK@R1^1a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z
4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5@Z6TX5\K2V1fZ2P1X1DS2Y27BET2>>a14Z4b:21:3M2953S316
@WFK@a2a15242172M@416Q1859:h1k5k6TX5Q9ZB2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M
@416Q1859:i1k5k6`S5c4\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@]Di1K@a2a152421:M@416Q1859:j1k5k
6c_2aMP6md1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5R3h3TX5\K2V1Z
L[^1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:n1k5k6TGHhW1]X3\K2V1hR1]1_V1P1
X1D]47BET2>>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:DP2k5Z2`4i;TT3Uh1\K2V1fP2o9P1X1D]47BE
T2>>a14c3Fo8b121:3>>2953c2?16@WFK@a2a152421:M@416Q1859:o1j1k5k6TX5\K2V1fP2o9P1X1D]47BET2>>a14c3F
o8b121:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6WS3S;hi1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S
316@WFK@a2a152421:M@416Q1859:l1k5b2X4TX5\K2V1[KZ_1P1X1D]47BEZ1I>>a14Z4b:21:3M2953S316@YD1k1K@a2a
152421:M@416Q1859:m1k5c1^1h3P8SP5\K2V1fZ2P1X1D]47BET2>>a14Z4[91T121:3M2953S316@WFK@R1^1a152421:M
@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@4\2a152421:M@416Q1859:i1k5k6TX
5\K2V1fZ2P1X1D]47BET2>>a14Z4c9N21:3M2953c2?16@WFK@a2a152421:M@416Q1859:h1k5k6hh2[_2\K2V1fZ2P1X1D
]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:P2k5k6[_3j3fc1V1\K2V1fZ2P1X1D]471@ET2>>a1
41X4S:>21:3M2953S316@XAn4K@Gi1a152421:M@416@@859:i1k5k6[_3hh1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2
953S316@XAn4K@a2a152421:M@416Q1859:j1k5k6TX5\K2V1fZ2P1X1D]47=4ET2>>a14Z4f9K21:3M2953c2?16@WFK@a2
a152421:M@416Q1859:o1k5Z2`4TX5\K2V1\T2Y6P1X1D]47BET2>>a141X4g3e3Eb1K21:3M2953S316@XAn4K@a2a15242
1:M@416Q1859:m1k5k6TX5\K2V1fZ2P1X1D]47=4ET2>>a14Z4]7MZ1K21:3M2953c2?16@XAn4K@a2a152421:M@416Q185
9:j1k5k6WV2jP1QQ2\K2V1ad1TFP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6a6b
Q5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47B
ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5k6`Fca4\K2V1fZ2P1X1D]47B2BT2>>a14Z4k8f121
:3M2953S316@WFK@b1Na152421:M@416Q1859:l1k5k6TX5\K2V1fZ2P1X1D]47B2BT2>>:0U14Z4k8f121:3M2953S316@W
FK@b1Na152421:M@416Q1859:i1k5k6^l30d[1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M
@416Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@`1P1a152421:M@416;E859:j1k5k6T
i2o^2\K2V1XV1]T1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@`1P1a152421:M@416Q1859:i1k5`2Z4^R1eU4\K2V
1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6lY1Wn3\K2V1fZ2P1X1D]451BET
2>>a14Z4g3j621:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6lY1Wn3\K2V1fZ2P1X1D]451BET2>>a14Z4b:21:
3M2953S316@WFK@a2a152421:M@416Q1859:l1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4N0Lf5n221:3M2953S316@WFK
@n1Ba152421:M@416Q1859:h1k5k6TX5\K2V1mj1h?P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416
Q1859:j1k5k6o\1Pf1SU2\K2V1XV1]T1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5
k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S3161>WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D
P3\17BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5k6TX5\K2V1eV1PT1P1X1D]47BET2>>P1964
Z4b:21:3M2953S316@WFK@m1Ca152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@
WFK@m1Ca152421:M@416Q1859:h1k5k6TX5\K2V1VV1_T1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M
@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4\9U121:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6T
X5\K2V1fZ2P1X1D]47BET2>>a14Z4h3i621:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]4
71@ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5k6nR3o5XCW2dY1h;c?2V1fZ2P1X1D]47BET2>>
a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5S3g3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4`3k5U121:3M2
953a1a116@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4l1e821:3M2953S316@WFK@a2a
152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X12A]47BET2>>P1@4Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859
:i1k5k6^S4eT1\K2V1fZ2P1X1D]47BET2>>W194Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:T2k5S26`4b4\[2
m:nNV5PY1\K2V1PLe^1P1X1D]47BET2>>a14Z4U2b2i521:3M29511f1\116@WFK@a2a152421:M@416Q1859:Y1j1k5S26`
4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:m1k5k6ik2kN^]1j;2^?2V1h
T1OmT1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5S2g4TX5\K2V1[Z2:P1X1D]47BE
T2>>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:j1k5k6j5]k1ZW1`o1\K2V1fZ2P1X1D]47BET2>>a14Z4b
:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a141X4f9K21:3M2953S316@WF
K@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>:V14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q
1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:P2k5k6ih1iU1QB
^g1\K2V1RS1bR11n4P1X1D]47BET2>>a14Z4i9H21:3M29511S316@TF2K@a2a152421:M@416Q1859:o1k5Z2`4T8aQ3]n1
_;l?2V1fZ2P1T13D]47BET2>>a14Z4d3P2l421:3M2953c2?16@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1ad1TFP
1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5a3Y3TX5\K2V1fZ2P1X1D]47BET2>>a14Z
4b:21:3M2953S316@WFK@a2a152421:M@416Q18319:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@W
FK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4]7T321:3M2953S316@WFK@a2a152421:M@41
6Q1859:n1k5a2Y4\T4gS1\K2V1oT2f5P1EB?4]47BEi1:>>a14Z4[8V221:3M2953S316@WFK@a2a152421:M@416Q1859:k
1k5k6aFba4\K2V1]U1XU1P1X12A]47B2BT2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5k6aFba4\K
2V1]U1XU1P1X12A]47B2BT2>>a14Z4k8f121:3M2953S316@WFK@a2a152421:M@416Q1859:S2k5Z2`4\f3``1V1\K2V1fZ
2P1X1D]471@ET2>>a14Z4l1k3H`1U1Y121:3M2953S316@h>^7K@Gi1R1>52421:M@416Q1859:m1k5Z2`4]i1f^3\K2V1`X
1UR1P1X1D]471@ET2>>a14Z4a6f2Y121:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BE
T2>>a14U44S:>21:3M2953S316@WFK@a2a152421:M@416Q1859:Q2k5R3h3A\a2Uf2\K2V1jQ1kX1P1X1D]47BET2>>a14Z
4X1_3m4B821:3M2953S316@WFK@R1^1a152421:=?@416Q1859:Z2k5k6c6fX1Yc1c9V9a=Y<=Z3S:k:c;h?2V1kGV6W6j3Z
89kIP1X1D]47BET2>>a14Z4b:21:3M2953S316@XAn4K@a2a152421:M@416Q1859:n6n1k5k6c6]l3VJk:c;h?2V1RN]BUJ
P1EBD]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4
b:21:3M2953S316@LZEK@a2a152421:M@416Q1859:k1k5k6V7V]1fc3\K2V1oY11dP1P1X1D]47BET2>>a14Z4b:21:3M29
53S316@WFK@a2a152421:M@416Q1859:k1k5k6V7V]1fc3\K2V1PP1P:dP1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WF
K@a2a152421:M@416Q1859:j1k5k6Vd2mc2\K2V1fZ2P1X1D]451BET2>>a14Z4f2k721:3M2953S316@WFK@a2a152421:M
@416Q1859:i1k5k6Vd2mc2\K2V1]S1XW1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k
5Z2`4Z7PR3hn1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1f
Z2P1X1D]47BET2>>a14Z4b:21:3M29511c2?16@WFK@a2a152421:M@416Q1859:k1k5k6_k2d\2\K2V1[ORX1W3P1X1D]47
BET2>>a14Z4Md921:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4m2d721:
3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2LD
52421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1EBD]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:n1
k5S26`4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4[3Ie4f121:3M29511S316@_EGK@a2a152421:M@416Q1859:k1k5S2g4TX5
\K2V1fZ2P1X1D]47BET2>>a14Z4[3T5Q221:3M29511S316@WFK@a2a152421:M@416Q1859:j1k5Z2V1Y3TX5\K2V1fZ2P1
X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q18319:i1k5k6TX5\K2V1]EPCWR1P1X1D]47BET2>>a1
4Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:T2k5F\1g4TQ1fNmS2ZT1\K2V1hR1mQ1o5P15R1D]47BET2>>a14Z
4Hi921:3<@29511S316@WFK@OKEa152421:M@416Q1859:l1k5S2g4TQ1oV4\K2V1fT2o5P1X1D]47BET2>>a14Z4b:21:3M
29511S316@WFK@k1Ea152421:M@416Q1859:j1k5Z2`4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4n3c621:3?=2953S316@WFK
@a2a152421:M@416Q1859:h1k5k6_j4d=\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q
1859:j1k5k6TX5\K2V1fZ2P1T13D]47BET2>>a14Z4d3m621:30L2953S316@WFK@a2a152421:M@416Q1859:l1k5k6e8Pi
1X?kAd;ci1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5S3g3XQ2TIf]2\K
2V1[OET6_T1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5k6_6dQ3oo1\K2V1fZ2P1X
1D]47BET2>>a14Z4i9H21:3M29511S316@WFK@a2`1052421:M@416Q1859:o1k5k6h:Y7f4_U2oZ2Ji9Fk@2V1eOP[1P1X1
D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6h:P<Za4\K2V1fZ2P1X1D]47BET2>>a14Z4
b:21:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5k6X[4kL\K2V1fZ2P1X15>]47BER212;>a14Z4b:21:3M2953S31
6@WFK@a2a152421:M2=416Q1859:n1k5Z2`4U_2nh2\K2V1fZ2P1X1D]47BET2>>a14Z4l1S2a621:3M2953c2?16@WF:@@a
2a152421:M@4160P1859:\2k5S26:KY3TX5\K2V1fZ2P15R1D]47BET2>>a14]19A;;X1C0b2K^621:3M29511KW216@Q@0T
6K@a2[1552421:M@416Q18319:W1g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@
416Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4N0b921:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5o2k3
TX5\K2V1fZ2P1X18;]47BET2>>a14Z4i8h121:3M2953_2C16@SCS3K@a2a152421:M@416Q1859:i1k5k6TX5\K2V1_D2Sf
1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5k6j_3e7f?lP1\K2V1m_1hJP1X1D]47B
ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6Sc3Pe1\K2V1fZ2P1X1D]47BET21<>a14Z4b:21:
3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1Sl1b>P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2
a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S3161>WFK@a2a152421:M@416Q1859
:n1k5k6XLU6cB2Hk7YZ3\K2V1fZ2P1X1D]47=4ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6T
X5\K2V1YT1\V1P1X1D]47BET2>>a14Z4f9K21:3M2953S316@WFK@a2a15242172M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1
D]47BET2>>a14Z4b:21:30L2953S316@WFK@a2a15242172M@416Q1859:j1k5k6TX5\K2V1fZ2P1X1D]47BET2>>Z164S46
b:21:3<@2953S316@WFK@a2a152421:M@416Q1859:k1k5R3h3^e4eB\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S31
6@WFK@R1^1a152421:M@416Q1859:Oi1k5[2_4a@bg4\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152
421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>NB4Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:T2k5
V202`4TX5\K2V1fZ2I6X1D]47=4<8i1:>>a14Z4b:21:3M2953S316@h>_2]4@K@Gg11a152421:M@416@@859:j1k5V23`4
TX5\K2V1fZ2P1X1D]47=4ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6TX5\K2V1fZ2P1X1D]4
7BET2>>a14Z4m2k2h421:3M2953S316@WFK@a2a152421:8D@416Q1859:m1k5R3h3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4
b:21:3M23553S316@`EFK@R1^1R10=52421:M@416Q1859:i1k5k6TX5\K2V1`Q1UY1P1X1D]47BET2>>a14Z4b:21:3M295
3S316@WFK@a2a152421:=?@416Q1859:j1k5k6fT3]S2\K2V1WQ1S7ZR1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@
a2a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q185
9:i1k5k6WS3S;hi1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2
V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@4\2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1DP3\17BET
2>>a14Z4h4i521:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5Y2a4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4U2\821:
3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET21<>a14Z4b:21:3M2953S316@WFK@a2a
152421:M@416Q1859:i1k5S3g3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4^2S821:3M2953S316@WFK@a2a152421:M@416Q18
59:k1k5^2\4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4i80g121:3M2953S316@WFK@`1P1a152421:M@416Q1859:h1k5k6TX5
\K2V1oT1fU1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:`2k5Z2`4e3X5hf1\X3\K2V1lY
2IP1G<3DP3V157BET2>>a14Z4a2X140C00`27[1f121:3M29511c2?16@XAn4F4@a2a15242172M@416Q1859:Dj1k5k6e3Y
CTa4\K2V1QOd[1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1D
]47BET2>>a14Z4k8f121:3M29511S316@WFK@a2a152421:M@416Q1859:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:
21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5Z2`4[]3lX1kA\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S31
6@LZEK@a2a152421:M@416Q1859:h1k5k6[]3hj1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421
:M@416Q1859:l1k5W2c4TX5\K2V1oEfd1P1X1D]47BET2>>a14Z4S60]421:3M2953S316@XAn4K@a2a152421:M@416Q185
9:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4T6]421:3M2953S316@XAn4K@a2a152421:M@416Q1859:h1k5k6kS3XT2\
K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:o1k5k6o[10]FB]AjDin1a:j@2V1_`
1VJP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6QS2RU3j8aB2V1g`1nIP1X1D]47B
ET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6od3Tc1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3
M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1Dd3H7BET2>>a14Z4b:21:3M2953S316@WFK@a2IG
52421:M@416Q1859:j1k5k6XQ2kV3\K2V1[OZ[1P1X1D]47BET2>>a14Z4b:21:3<@2953S316@WFK@a2a152421:M@416Q1
859:l1k5k6Pk32P]1\K2V1mk1_<X2P1X1D]47BET2>>a14Z4X8Y221:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5R
3h3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:i1k5R3h3TX5\K2V1fZ2P
1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:l1k5c1LAh3TX5\K2V1fZ2P1X1D]47BET2>>
a14Z4Y:821:3M2953S316@WFK@R1^1a152421:M@416Q1859:n1k5Y2Hh3T\1ok3\K2V1ZG[c1P1X1D]47BET2>>a14Z4b:2
1:3M2953S316@XAn4K@R1^1a152421:M@416J6859:k1k5R3h3TX5\K2V1[GZc1P1X1D]47BET2>>a14Z4b:21:3M2953S31
6@XAn4K@R1^1a152421:M@416Q1859:k1k5P2Q1h3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@UDQ2K@R1^
1a152421:M@416Q1859:h1k5k6TX5\K2V1[S1ZW1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1
859:i1k5Y2a4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4f9K21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5Y2Hh3TX5
\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1a152421:M@416Q1859:h1k5k6[n2hY2\K2V1fZ2P1X1D]
47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3
M2953S316@]Di1K@a2a152421:M@416Q1859:P7U41c1?M]5n3?c;Z4BM5:a264f1404^1:6;406X1F4D157271i11P1S111
O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1
MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q12116286ET1NOP1b1C253X1T1>=^11g1C[1239a2P1X1D]4
7BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6TX5\K2V1]a1XIP1X1D]2o17BET2>>a14Z4b:2
1:3M2953S316@WFK@a2a152421:M@416Q1859:Oj1k5k6TX5\K2V1jMgP1S<P1M:D]47BET2>>a14Z4b:21:3M2953S316@W
FK@a2a152421:M@416Q1859:j1k5k6\n10Q3dV3\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:
M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:W2i1k5k6
TX5\K2V1fZ2P1X1D]47BET2<1>a14Z4b:21:3M2953S316@WFD6@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]
47BET2>>a14Z4b:21:3M2953S316@oCW2K@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4m5d4
21:3M2953S316@WFK@a2a152421:M@416Q1859:k1k5k6Wc2Ua2f3\K2V1fZ2P1X1D]47BET2>>a14S46[2V821:3M2953S3
16@WFK@a2a152421:M@416Q1859:k1k5k6TX5\K2V1fZ2P1X1D]47BET2>>:0K94Z4[2V821:3M2953S316@WFK@a2a15242
1:M@416Q1859:i1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:j1k5
T3f3]f2fa2\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:i1k5k6TX5\K2V1fZ2P
1X1D]47BET2>>a14Z4b:21:3M2953S316@MYEF4@a2a152421:M@416Q1859:h1k5k6_P4dW1\K2V1fZ2P1X1D]47BET2>>a
14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5T3f3QGRa4\K2V1ZN[\1P1X1D]47BET2>>a14Z4b:21:3M29
53S316@TF2F4@a2KE52421:M@416Q1859:i1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE
52421:M@416Q1859:h1k5k6TX5\K2V1iR1lW1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859
:g1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:l1k5R31f3QS3RU2\K2
V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@R1^1KE52421:M@416Q1859:o1k5k6Z72f9Un2QCQ1eT1\K2V1mY1
hP1P1X1D]47BET2>>a14Z4b:21:3M29536l216@WFK@a2a152421:M@416Q1859:Q2k5T3f3eR2lQ1W6S3W5V>fV1\K2V1SO
b[1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@b1NKE52421:M@416Q1859:m1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>
>a14Z4d811i121:3M2953S316@TF2K@a2KE52421:M@416Q1859:j1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3
M2953S316@TF2K@a2KE52421:M@416Q1859:i1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2
KE52421:M@416Q1859:i1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q185
9:m1k5T3f3k:a1fk4\K2V1fOo<oMP1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:i1k5T3f3
TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:k1k5k6fU2UY1Y4md1\K2V1bS1
SW1P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6j1YV5\K2V1Yb1\HP1X1D]47BET2
>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5T3f3\f2ga2\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M
2953S316@WFK@a2KE52421:M@416Q1859:l1k5T3f3\f2TKlAeT1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@W
FK@a2KE52421:M@416Q1859:i1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@41
6Q1859:j1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE524101:M@416Q1859:j1k5T3f3l
S4WT1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:n1k5T3f3Uf3e6l9[Q1\K2V1
fZ2P1X1D]47BET2>>a14Z4d83i121:3M2953S316@WFK@a2KE52421:M@416Q1859:k1k5T3f3Uf3b@[Q1\K2V1fZ2P1X1D]
47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:j1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21
:3M2953S316@MYEK@a2KE52421:M@416Q1859:l1k5T3f3\W51E\K2V1fZ2P1X1D]47BET2>>P1@4Z4b:21:3M2953S316@W
FK@a2KE52421:M@416Q1859:j1k5T3f3ka2Xf2\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2KE52421:M
@416Q1859:k1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@L0YEK@a2KE52421:M@416Q1859:j1k5T
3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFF4@a2KE52421:M@416Q1859:j1k5T3f3TX5\K2V1fZ2P1
X1D]47BET2>>OA4Z4b:21:3M2953S316@WFK@a2KE52421:M@416Q1859:l1k5T3f3TX5\K2V1aU1TU1P1X1D]47BET2>>a1
4Z4l4e521:3M2953S316@WFK@a2KE52421:E7@416Q1859:j1k5T3f3TX5\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953
S316@WFK@a2KE52421:E7@416Q1859:S2k5k6TX5\K2V1eR1PX1P15R1D]47BEF]1>>a14Z4C0^7E0g121:3M29511S316@e
E>2K@a2a152421:M@416Q1859:W1m1k5k6TX5\K2V1fZ2P1X1D]47BEF]1>>a14Z4C0T80Q1E21:3M2953S316@WFK@a2a15
2421:M@416Q1859:k1k5k6TX5\K2V1fZ2P1X1D]47BEF]1>>a14Z4C0T8h121:3M2953S316@WFK@a2a152421:M@416Q185
9:h1k5k6TX5\K2V1fZ2P1X1D]47BEF]1>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:h1k5k6TX5\K2V1fZ
2P1X1D]47BET2>>a14Z4i8h121:3M2953S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a1
4Z4i80g121:3M2953S316@WFK@a2a152421:M@416Q1859:o1k5R3h3TX5\K2V1SOb[1P1X1D]47BE@c1>>a14Z4\4KY521:
3M2953S316@WFK@R1^1a152421:M@416Q1859:^11m1k5R3h3TX5\K2V1fZ2P1X1D]47BE@c1>>a14Z4\4U621:3M2953S31
6@WFK@R1^1a152421:M@416Q1859:^11h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4P1a921:3M2953S316@WFK@a2a152
421:M@416Q1859:l1k5k6TX5\K2V1_;c_1b?P1X1D]47BE>e1>>a14Z4Kf921:3M2953S316@Y9m<K@a2a152421:M@416Q1
859:i1k5k6TX5\K2V1fZ2P1X1D]47BEF]1>>a14X3Q1b:21:3M2953S316@WFK@a2a152421:M@416Q1859:j1k5k6TX5\K2
V1fZ2P1X1D]47BEBa1>>a14Z4N0b921:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5k6m[3g;Y^1IZ1\K2V1fZ2P1X
1D]47BET2>>a14Z4T4]621:3M29511S316@WFK@a2a152421:M@416Q1859:i1k5k6iV5Z1\K2V1fZ2P1X1D]47BET2>>a14
Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:i1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4k7Mh121:3M2953S3
16@WFK@a2a152421:M@416Q1859:i1k5k6ic2Zd2\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3D82953S316@WFK@a2a15242
1:M@416Q1859:i1k5k6ic2Zd2\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3D82953S316@WFK@a2a152421:M@416Q1859:Q2
k5k6h\3[k1b1Q3S3cC2V1fZ2P15R1D]47BEF]1>>a14Z4]1[7h121:3M2953S316@WFK@Y1W1a152421:M@416Q1859:W1h1
k5k6h\3[k1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:V2k5k6`W1U4R74Z1V>
b>1XT20Z2V3GZ<\K2V1T_1_AQ:P1X1D]47BET2>>a14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:m1k5k6TP4o
W1\K2V1j\1kMP1X1D]47BET2>>a14Z4Cn921:3:0A2953S316@WFK@a2a152421:8D@416Q1859:h1k5k6TX5\K2V1fZ2P1X
1D]47BET2>>a14Z4b:21:3M2953S316@d?b6K@a2a152421:M@416Q1859:l1k5Z2`4]j4f=\K2V1oKf^1P1X1D]47BET2>>
a14Z4b:21:3M2953S316@TF2D6@a2a152421:M@416Q1859:n1k5k6XP2kW3\K2V1oLn9gS1P1X1D]47BET2>>a14l3=b:21
:3M2953S316@L0YED6@a2a152421:M@416Q1859:h1k5k6nf3Ua1\K2V1fZ2P1X1D]47BET2>>a14Z4b:21:3M2953S316@W
FK@a2a152421:M@416Q1859:m1k5k6]\4fK\K2V1TKP>`Q1P1X1D]47BET2>>a14Z4P4h2h321:3M2953S316@WFK@o1Aa15
2421:M@416Q1859:h1k5k6TX5\K2V1fZ2P1X1D]47BET2>>a14Z4P4a621:3M2953S316@WFK@a2a152421:M@416Q1859:j
1k5Z2`4TX5\K2V1fZ2P1X1D]47BET2>>a14Z4c4U5H21:3M2953S316@WFK@a2a152421:M@416Q1859:n1k5S2g4iG_X28b
W1nO\K2V1Yd1\FP1X1D]47BET2>>a14Z4b:21:3M29511S316@WFK@a2a152421:M@416Q1859:Q2k5k6Xl3a8a=P8f=U:VA
2V1]B^X1i?P1X1D]47BET2>>a14Z4P5^2R321:3M2953S316@WFK@Oa1a152421:M@416Q1859:k1k5^2\4TX5\K2V1fZ2P1
X1D]47<5ET2>>a14Z4i8h121:39C2953S316@WFK@a2a152421:M@416Q1859:i1k5^2\4TX5\K2V1fZ2P1X1D]47BET2>>:
V14Z4b:21:3M2953S316@WFK@a2a152421:M@416Q1859:T2k5S27_4l5c91\[3f=]O\K2V1[P1a8hQ1P1X1D]47BET2>>a1
4Z4_5R521:3M29511S316@WFK@`1P1a152421:8D@416Q1859:S2k5S27_4l5c91\[3T]1\K2V1VU1^;PJP1X1D]47BET2>>
a14Z4_5R521:3M29511S316@WFK@`1P1a152421:8D@416Q1859:Q2k5S26`4jFYa4e9fA2V1aU13PU1P15R1D]47BET2>>a
14Z4Q1g7h121:3M29511S316@WFK@a2a152421:M@416Q1859:9l5^i8e2h5]:]T1m6X2W15l5^i8Zg1m6`34l5^i8lB[[16
l5mQ9Q9[1XR1R92l5gg:_5U41d1>M]5n3?W=f2BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ
5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V
1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239kS29l5ZO3c]1n]2e?Qj1dd1Xn13
l5gg:b33l5mQ9ie17l5[l6hl1h8Z^1^7b3^7G0P3;1e1=M`1l3n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;21227
0171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6S3]2d3O=Bb1k1`>8G45En1C4H315Y9m
6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2o15<COGV5S12V1K93o1n2g:Q3V2CN]1Z4j2Z3`62o102
JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>2:^1152^1C[1239iEmLj1j2Q7G0P3;1e1=M]5n3?V6g9B9C5:a264f14
04^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3
O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V
2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239l4G0P3;1e1=[6n3f6g9B9I:a
264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1
J0Q5528g1d1210524U3i5V61X1MQ4S2241R3fNV2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1S7G0
P3;1e1=M`1l3n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45
V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61
X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>2:^1152
^1C[1239R7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17
Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m
27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1
T1>=^1152^1C[1239aT2R7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111
O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_152
8g1d1210524m27V513<V61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9J
NOP1AP1C253X1T1>=^1152^1C[1239k7G0P3;1e1=M]5h1U22<V6a6T30B9C5:7Dd164f1404^1:6;406S130E0200111;21
2270171A32P11P1S111O0151C;I65W17Ii5OBJ5Z45V1037;:0@?h25C5j73a2c53CV1T6a5d3O=Bb1FT1g1=X3Q98G45En1
C4H315Y9m6[32`2CB]1E40a3_1528g1d1210524Q1k17Q4I61113<V61X1MX3HGM=241O2U1h3V5S12V1K93o1f=Q3V2CN]1
Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOA>AP1C253X1T1>57^1152^1C[1239a7G0P3;1e1=M4X5n3?V6g9B9C5:a
264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5<R3J5V1037;:0@?T23685CP83a2c
53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9_4]2[32`2CB]1J0a3_1528g1d1210524m27V5120<V61X1MQ4S2241O2n4V5S
12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=U18152^1C[1239V7g=lM16]
1gGW7G0P3;1e1=M]5n3?V6P7f2B9C5:a264f1404^1:6;4065M4E0200111;212270171A32P11P1S111O0151CU1<W17Il4
LOBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5P1c2O=BR1?k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524
m27V513<V61X1MQ4S2241O2n4V5S12V1K93S1Kf=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253
X1T1>=^1152^1C[1239X7G0P3;1e1=M4X5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111
O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0Hh2_15
28g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9J
NOP1AP1C253X1T1>=^1152^1C[1239kb116]1gG_7G0P3;1e1=M4X5n3?V6X31\6B9C5:a264f1404^1:6;406S14E020011
1;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1:84H
315Y9m6[32`2CB]1J0Hh2\12528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o10
2JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239S7g[116]1iAm2o2f7G0P3;1e1=M@Y1b3n3?V6g9B9
C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5M1BJ22^1@_1J5V1037;:0@?h25CP
83a2Jh43C1T1i3Z2a5d3O=Bb1k1`>8G45En1C4H315Y9m6S12T22`2CB]1J0a3_1528g1d1210524m27V513<V61X1Mm33k1
7241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3If52o102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1;H>=^1152^1C[
1239n8X=aR1X7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<
W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1i3Z2a5d3O=5<b1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d12
10524m27V513<V61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3If52o102JQ27396E\2g14Q1211986E9JNOP1A
P1C2403X1B0@>=^1152^1C[1239_7G0P3;1e1=M]5n3?i42Y1g9B9C5:a264S1B404^1:6;406S14E0200111;212270171A
32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?8_25CW3h43a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32
`2CB]1J0a3_1528g1d1210524m274Y3NH13<V61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62FX102JQ2739
6E\2g14Q1211986E9JNOP1AP1C253X1B0@>=^1152^1CS172380X7G0P3;1e1=MP1\4n3?V6g9B9C5:a264S1B404^1:6;40
6S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2i1i33CV1T6a5d3O=Bb1k1
`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1b1
g2j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1C@>=^1152^1C[1239UMlM[7G0P3;1e1=M]5n3?V6g9B9C5
:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CR5m23a2c5
3CV1`5Ca5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V
1K93o1f=Q3V2CN]1`11g2j2Z3`62C[102JQ27396E\2g130Q1211986E9JNOP1;5P17;2403X1C@>=^1152^1C[1239S7G0P
3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5g1b25V
1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X
1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62C[102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^
1C[1239T7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17I
i5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m2
7V513<V61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CN]1b1g2j2Z3`62C[102JQ27396E\2g14Q1211986E9JNOP1AP1C25
3X1T1>=^1152^1C[1239R7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111
O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_152
8g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1b1g2j2Z3`62o102JQ27396E\2g14Q1211986E9
JNOP1AP1C253X1T1>=^1152^1C[1239W7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A
32P11P1S111O0151CU1<W17Ii5OBJ22Z45V1037;:0@?T2C5CP83a2c53CV1T6a5d3O=Bb1EU1`>8G45En1C4H315Y9m6[32
`2CB]1J0a3_1528g1d1210524m27V513<V61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E@k
1g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239a^1X7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0
200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5_3J5V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45E
n1C4H315Y9f3V3[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2f2W2V5S12V1K93o1f=Q3V2CN]1Z4j2Z
3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>==1;98152^1C[1239f7G0P3;1e1=M]5n3?V6g9B9C5:a264f
1404^1:05;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5>P3J5V1037;:0@?T2C5CP83a2c53CV1
c1`4a5d3O=Bb1EU1`>8G45En1C4H315Y9m6[32`2CB]1J0X38_1528g1d1210524m27V513<V61X1Mm33e1=241O230a2=i1
V5S12V1K93o1f=Q3V2CN]1g1b2j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C2534S1T1>93=1;98152^1C[1239
VIR7G0P3;1e1=M]5n3?V6g9B53C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OB
J5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V51
3<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^
1152^1C[1239l4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8
e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ2739
6E\2n2211986E9JNP2Ad1<X1h32^1Cl1S7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171
A32P11P1S111O0151CU1<W17Ii5OBJ5_3J5V1037;:0@?8_25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32
`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g
14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239i5G0P3;1e184^1Y1b3n3f6g9B9I:a264o542B0200111;21227017
1A32[40151V2W17Ii5L04o2@_1J40V1037;:0@?h25Cm72e2Jh43C1T1T6V9O=U2k1`>8G45d2CeB2T22`2CB]1J0Y3g1528
g1\17210524U3i5V61X1Mm33k17241b>93hBV2CN]1g1b2j2k92o102JQ27396E\2n22119526E9JNP2AQ24S1;\32^1Cl1n
8X=aR1l4G0P3;1e1=h2b3n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c5
3CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2
n2211986E9JNP2AQ2X1h32^1Cl1T7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P1
1P1S111O0151CU1<W17Ii5M1BJ22_3J5V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB
]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1
211986E9JNOP1AP1C253X1T1>=^1152^1C[1239k4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151
V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S224
1iQ1V2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1o4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111
;212270171A32[40151V2W17Ii5S6J5V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1g3h:8G45d2CJRD2`2CB]1J0Q5528g1d
1210524U3i5V61X1MQ4S2241iQ1V2CN]13V4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1R7G0P3;1e1=M]5
n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h2
5CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2
o1n2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239R7G
0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V
1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X
1MQ4S2241O2V4GV5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^
1C[1239R7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17I
i5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m2
7V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T
1>=^1152^1C[1239a7`7G0P3;1e1:2M]5n3?l4Y1f90B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S1
11O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3A==Bb1k1a5W17^78G45En1C4H315Y9m6[32`2CB]1
J0a3_1528g13CL210524m274Y3g113<V61X1MQ4S2241O2X1c1Q2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\
2g14Q1211986E9JNOP1AP17;253X1L7>=^1152^1C[1239R7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E020
0111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C
4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2l2Q2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o
102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239Y7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6
;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z440V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1
k1`>8G45En1C4H315Y9[5a1[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1Mm33S2241O23<5W4V5S12V1K93o1f=Q3
V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNO;DAP1C253X1T1>=^1152^16<[1239X7G0P3;1e1=M]5n3?V6g9B
9C5:a264f1404^1:6;1206S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2
c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32j1ECB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O23<5`1f
2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239mb1Z7G
0P3;1e1=MM_4n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O01511A;I92W17Ii5OBJ5Z
45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V
61X1MQ4e1=241O24i4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9J31HOP1AP1C253X1S10>
=^1152^1C[1239P5G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5S6J5V1037;:0@?8_2
5CP8e2c53CV1c3`2V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4j2k92o102
JQ27396E\2n2211986E9J>?P2AGY1X1h32^1Cl1`7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;21
2270171A32P11P1S111O0151CU1<W17Ii5OBJ5^1V2D5V1037;:0@?h25CP83a2c53CV1_5Da5d3O=Bb1k1b2m;8G45En1C4
H315Y9m6Q1K8T12`2CB]1J0a3_1528g1d1210524m27V513<V61X1Mm33S2241O2g1BFl1V5S12V1K93o1f6o6Q3V2CN]1Z4
j2^1k1`62o102JQ27396Eb1Ig14Q1211986E9JNOP1AP1C2534S1T1>=^1152^1C[1239`7G0P3;1e1=M]5n3?V6g9B9C5:a
264f1404HE:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5B2HV2D5V1037;:01>?h25CP83a2c
53CV1_5Da5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1Mm33S2241O2n4V5S1
2V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C2534S1T1>=^1152^1C[1239k213fP1X8k
P1S7G0P3;1e1=1K]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OB
J5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V51
3<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=
^1152^1C[1239R7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU
1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d121
0524m27V513<V61X1MQ4S2241O2V2g2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP
1C253X1T1>=^1152^1C[1239S5G0P3;1e1=R1X5n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1
037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4j
2k92o102JQ27396E\2n2211986E9JNP2AQ2X1m1j12^1Cl1kb116]1k2kDQ5G0P3;1e1=h2b3n3f6g9B9I:a264o54E02001
11;212270171A32[40151V2W17Ii5n65V1037;:0@?[2<5CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1
210524U3i5V61X1MQ4S2241Z3^NV2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1SD][1m<S5G0P3;1
e1=h2b3n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?[2<5CP8e2c53CV1T6V9O=U2k
1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241Z3^NV2CN]1Z4j2k925i102JQ27396E\2n2211986E9J
NP2AQ2X1h32^1Cl1SDgN1c<P5G0P3;1e1=2X6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V103
7;:0@?h25CP8e2c537;V1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0B^4528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4j
2k92o102JQ27396C1\2n2211986E9JNP2AQ2X1h32^1Cl1;l4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A
32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0B^4528g1d1210524U3i5V61
X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1n4G0P3;1e1=n2\3n3f6g9B9I:a264
o54E0200111;212270171A32[40151V2W17Ii5n65L9037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0C
]4528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1l4G0P3;
1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`
>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1Mm33S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2
AQ2X1h32^1Cl1X7G0P3;1e12:M]5n3?V6g9B9C5:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111O01
51CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6S4]1d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528
g1d1210524m27R3S213<V61X1MQ4S2241O2o1n2V5S12V1K93o1f=Q3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E
9JNOP1AP1C253X1T1>=^1152^1C[1239m4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii
5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241iQ1V2C
N]1Z4j2k92o102JQ27396E\2n2211986E9JNP2Ad1<X1h32^1Cl1Q6S7G0P3;1e1=M]5n3?V6g9B9C5:a264f1404^1:6;40
6S14E0200111;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5d3O=Bb1k1`>
8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CN]1Z4j2
Z3`62o102JQ27396E\2g14Q1211986E9JNOP1A10MC253X1T1>=^1152^1C[1239R7G0P3;1e1=M]5n3?V6g9B9C5:a264f1
404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V1037;:0@?h25CP83a2c53CV1T6a5
d3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB]1J0a3_1528g1d1210524m27V513<V61X1MQ4S2241O2n4V5S12V1K93o1f=Q
3V2CN]1Z4j2Z3`62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C[1239m4G0P3;1e1=[6n3f6g9B9I
:a264o54E02001001;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>61G45d2CmD2`2
CB]1J0Q5528g1d1210524U3i5V61X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1l
4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O
=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5T2Q41X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2n221198
6E9JNP2AQ2X1h32^1Cl1Q5G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171A32[40151V2W17Id3T2n659L037;
:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524Q1S2i5V61X1MQ4S2241ROf2V2CN]1Z4j2
k92o102JQ27396E\2n2211986E9JNP2Ad1<X1h32^1Cl1_n1l4G0P3;1e1=[6n3f6g9B9I:a264o54E0200111;212270171
A32[40151V2W17Ii5n65V1037;:0@?h25CP8e2c53CV1T6V9O=U2k1`>8G45d2CmD2`2CB]1J0Q5528g1d1210524U3i5V61
X1MQ4S2241iQ1V2CN]1Z4j2k92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cl1_n17n5f2]I_o3j]3YZ2Z4h5U41f1<
M[1Q4n3?n?B:B5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6Q4_1d3O
=BoA8G305En1C4H315Y9m6^3`2CX2U4_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o10
2l27=LT44Q1211986ET1NOP1^13C253X1T1>=^11g1C[1239g=a6n=[Je7?n5f2]Ij9k<^=<W;WU1TFiA]2Vd2cIYZ29n5f2
eS1^<^=fe6o<_R1]:2n5SS5@n5=[IVOod1Y=hW1`9\Z1iV1UHmW1a7X4Ha41n52n5gn8>n5f2T2XGTGh;ba1oX3j1T6hIaV2
g1e16n5f2S]2Ub7g1d13n5YGb[88n5U23oDmQ5XY3;VA6n51QX114]h9Bn5\10l1bk8n3Eg>ZC]3U2i2`52T8Q16b3En5\10
l1bk8n3U5a?W6h7U1W7a2n22U7R10LHP3R2n5[100@G05dG^?^=QG\312f:ja1S7Qb1iP1a1^DU53f3b<D1k5fOEU1EAV3d4
24651025>131:>5R36a111355BX583b7[1P3a5U41f1<M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<W17Ii5OBJ5`4[17;\1S6c5a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<[4j11X
1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253G@T1>=^11g1C[1239Uc16n5\10
WT:o5[ACn5[100@H`CoX1^e62dV1\2h2o43<NhE24n5`U5^Q5hI2n5hP;:n5ea20X^4\?2YGm1R5XJ9n5oL2c\1[^4Yk13P>
a6l9n5;7R2j7g1=LGCDM1`1`4P2_21:a5i7X4EY3;3Q1?Q4_3C69R2Ig1:f2<L>81HV2d40_22<4K0k52OR3n4h1]1V2@B\2
e2L7JJn1[2V36a12g3D;N>U2U17i37C;i1j1f12<S12G@011:<\3W1Q238D17:FAR1`1R37;2Mn17W15[323l1X1f1b9Ma14
N76Jo1Oo1a6[5g1=n1A;B<JHS1AJa1\6R3L82119:3D3=21513>F2282521>112122:V2W317A16NJ3>6320A2@912S84J1a
3?E:b2HP29W18X1P1>o7=8Q1LR1T13Kg1J169;T1=682V3=;<6>;0L:g2U4f1CS1=?;Ek16:X1V106<Y1R2P3d1Z1b1DR225
<Y162292X1L1n3Bj3H@361O@A5>5=6c3>d1C=c8n5CR2_4<<=P3^1V4W1<a4e1c1W1@W2Q233Q3R1g3>U17n11?@HG0P1j1I
FM6D3^20=20ILNH>?`1d2O0C;2;Q2[1><;Q1U1A[1@E5^128X2[3Y4A5_5^3:334X5=B6o6S67DR1IZ2P41R4i34:W1M>a1K
24A2f10:]1J`1i1B?B6267;;34>j1HR2CU1;j1CLAQ1b125<<U146DAJh6A8]19EN:396A:j8_4_5@K:=1Q21f1FZ2b3h292
S1A^17[3W28h2l2Y1141E4k11L2\1\3e41U2m3\24?b28l1Fk1B>e5V13A7U18Q1P1W4\530f284X1V1Y1U11Q3<:Z1I9ELZ
3Lj2Z25>m1Gg1<X1W8V12k1o18O2S6AQ2?h2Q2D\1W:n5;7R2X350153O6;@BU1?i2B6]17`2S51^1=1^1P1@<3U1A=O??1\
32V15S3P1h2e33;a1d1l16V1a2\11V4KP1O2BV3KCF22P1V34B:M227g521k3?b4LK7@2FZ13H8Y21e44Q1G;3:i2j18Q4=\
4n30:JU2]296V1153K>K6Cf321d1i1a2Y3142<1;07:4:c14105b113O3K@;\1574=Y43AD<2BB>R136F1^1k2B11F432:P1
11U287=6273=@Z1n6Y61T4=S5Y3\2f3h26Lh284n12<3>P3S1Q1X2=2V18121JCl2^1l1b2Y1H4JQ1GX1P1^3o1<AP1R1Hf1
7X5LT1JZ1L3W2Ki1>DV26216f33S1<M3:5g1;e1Y2C?\3h1f4W2A5G9c123NI44GZ1GBl1[1<B7K9m1^1m3U4MR25W3U1:0Y
1DG9Z9n5;7R2V1i2>U27J211P2f15CZ1159C4Q6<Q1V7e1^8BX28[1KL12?Q1^2f1b1W1_2<65Q1U1AFQ3Q2JW1e15g30o2Z
4M\1U1>\2P1X1_1EJ]2;2T1l1Y1X2R1O887U1J]36EV36a12G`2S1:Q1;a1Y1H`2:DJg115D<<5f1Nj11L1:<h1Z5D186I3F
;U4KC2476;\32^32R174::2c147A124Of2Q3i16N2?8B9::6U1E=a9^1]26Ho1P1=P1X2;BW1E2S1A\2M^5h1E3l1o1:DF01
23=303>212JC50C:0GU1J6@50:8121941U1E3010a73:V1b2Gm5S3W18W2`6;4^1=8G9P1:h13g3X29e3f1IJn2c51g1=M_2
]1Z19P4Km1I9GZ1P5DG9d2Z3C;h6Y2_6S7n5;7R2g5W2>Z16EU1o111o3_608T50n4_5\1R1m41X2;b5^4?^3428n15R1h1U
2_2h5[23Q3Z98R4[2@W25LFl3R15A>Ej7o1>Y39m19]264<P1]23EU1N12\11IP6g1S1;3d2Y21k1W4a328V1i1]152W<732
AbCV6h1e1F\62DA85P3S13=21a19068B4122[1J:l20Q101264@132:?3I20U1o2j3V1d:o2b2^8938V43Ka22617752O=64
Mm3>;05X1V1`1n3^3m11JM2R5f6Z1R4725127L45123592U2\4g42MU1:AH1`3k2>_6n5;7d1=V1j1Ne5@U1`2`1`4S1Hb2a
1m3<9g2]3Q1X3f2EW1I7M1^6h1l2T1j1DODR4b2P3GDP8O@U2]4X13`4:S1S2j32W19KP;m30H7]1M^1m46n1Q2IN6S12X10
K\3]4:7f683O6h3a32k49`7Q2Y1U1D;F8Bf1b8[6d1=V7e1V7Z4J9l1X1X1W4f2E=::Q4R2j2I:J5m3j4^1`28X1U3n3Z1Bo
15Lo4@623J12O=?K4R3Fe1:6l2`5j1:_1LMV1f35;_3P1IQ1Z1Z1L[2f1<@9E:10E3Mo4S3V3>3<250Hn1Q2D8Q1]9n5Cm2c
4Y23;1j2?l3@`1_1K5MH=JC2B01326k4Bd1U>2@3AV13Z26610e1d2Z45j3f1Aj1>H792?P3`91J:Of2X1i2<U14[1T2R76:
4;]1JW2R3D=S123a12Go28;8S1;a1O9@m4;<P1V2F`1_2K`43>LQ1a2688GK8410n2G>9h15<d1`2>2R174722242126;435
<406431103124j812j2R15::61\1\:S=3k1W37o42_122E=[1KBG422131<I23038C11212:?C6]2<2<2672O@192113227;
Q1c1b3j1Og1KNQ1Ae2\1S1IU1I>F6340816H6g1U6o1K;L23OP2Q11`1T2MY3Il1h2_1X8O\3M8Kd1`1IL_1Q3T2W3o22c8T
2`4Y4S1Mn5CiO6RCj1_1`>i3dY1_F]ATLSN3k1Kc2TZ1PB;V51VH_5U3V3^;\?P=n5;7R2l2;5011113C<3F4168322T1T3D
R130NW3I1=W175>U1I23;1?H:K><G0@1?>7P15[2^13Y15U1n1`2W12E6Y1k1I2D3IDF;6@512V1;4U39C25N3Y15C2KP1<=
42Bo1e11e1268K^20]14C8227P39\221l1?Jc5O8@?n19Z3=d3V1P19=k2e1X2c2Ig3>X1e1MP1=b2P2W2<63>R1B55@2c1;
A521LG2>W1U1H3>14J2>S1A142@3534645Q16C4105S1>D37Y2DE_2F1LNg12:2l2@<6B8E37=0=2[1J4L487173232KZ1V1
?[16U7IZ5`3HQ1?5f1`1<Y3S6IR32;69KLb1T1d1E02B4A3O4_18f13GOLZ13260_14X3c1e1O9;CZ4a1>DH]1N<@F>_1R1F
^2Fo2T1e195W13T1G3P3=L2O=;`2<E9324D6<:l1b72k1W111AN=2=V3b39c141;B5C9GZ1GBQ1[27>374Fg1401BS1b1<S6
MR25X1IT1U1:0@H:Q1U1n5CR2V1\=]7j5c@iCRA]b1Q27`6l[11Y3]S1e4g:Q:If6SC_7<1^20l?_46]6g7`D\91\1n5Ci>o
=nAW1U1j1T6_1f1R1]Be4W3RAl3gDX7Q@i30g;SBY[1]OP6U:D9o:Y2V30h;bH10W51m5A\7o1U2n5CR2P>mIa3[32SB9R9V
2k7\@Z1P2gCd>]2o8\2hKX2?ER2gAR2j8R3n4j7l5\1`1;3T6^2EfIm4U4U28V5<<JEn30a2T3f5]8S1g1m54512359d=R1[
1W3n5CR2JD`<S;gE2\3\1]B9Q>QGX:g3]20[3T5An7e89R5W1S6a323m=A:2?8]142D1X;JmAR3Y32\15b3D3=f1903;B121
2272E`1a3^1:27Q312]3j:W7h:9g3Q5`1D82d3;g2d40f7R2U;g1l1j4n=G:e7Hn5Co`12a`2m4Hn70cZ1[L\2PT2j32Y6>b
CR6<QFm881Mn5CjZ1MM98S5_=g=RS12XKW>U3d73^HQOX22\4o7Ee=\W1m6YFcP1i3n5CR2e;Z27k4b2G^9j5Y1X2R1o1GY2
2E:4:Q36T16\2e@W1Fi5?42c4Oc2Y4?i3h2\7`1S1\4>M]1S9m4P4Z3[1c7C[2Dg3c4:]E3R1FY3i8a6d4f6h:X5172:k12T
3U2]2R1412]3j29T:@c3P3FW7]3923_3m41]1\1c5c2Q2n4P2X3N[1Bd3i3a1JP6`<d4Y2:V1U2n5CR2l2^13o1`H0j74i;o
2Z8n96_8NVR1bAQBgD66T20i4?\G\8j3bBW=k2W7k1`C2Q<<:<g2a2i4c9W218L6:HR1Dc13G_2`3U>k3Z1<035B9=n5[8oF
i@l1]=NT[1c;2]Eko2YF7o5bQ6^@S9bR3SQ113o5dG15o5no1j4_n7TF3o5dW5__44o5Uk6fS41:o5[24jh1W20g[2a9ia4W
l1Ao5@P2\Be21Wh4Y4F]ANe2d>IT_1iL93o58\Z84o58gc6T71o5Fo58XAd1g1e21m>k^2]Q1nT2X=l6U8^Il:mN;mA5Q>_3
>o5a?0cY1YBj;n3Sk1`1aMQ2dh13a7P2o507a1Fc7aD20Y1^5@j1114?@6f4`4]:Z2R19<h1T?`51aGVI]5e52T2\;jK:kT1
[1d1^7P<n2n2U3Cf5V2_1_7n80V2V699U4l1?TP1_5n82o5Pm:5o58Rk1X2Vh34o5dG1[W46o570kn1aS3dX32o5PX8S1o5B
91_2WOm<o>0W1^52_<^`1RBcR1V=m1:\Ej19AX7iNe9_;d4X9iO76V<V:]2=o5L1gQ1o=f;`1EX1^5Qm1]R4UE6o5L`k1V2T
n4RX1R1o5B91f1PP1h7d;10c4b3f5Xn1m]1mFi8U7V3^1H:;48mV1l6X>fDbC2302Do5B\CQNS1^;0W1[3m1gd2\30Y;4RBP
LVT1X8\1V1o57D00gQ1i7^6b<Q1b2^3]4f52Fn=a5_1g1[;]5h2\8h5a3g8[CbT1gBjI`5W6Z531d?jS1;o57fm1d2R4Y\4Y
3of191Vb1Co57D1gQ1kJ;E0a2^3gm1h5X8P4`4i[3i6[>7o57DQm1Si4f5RX15o5d10iX1Xl3W1o5_2kh1X27gC0ne2oGfHb
7\?2YGm1R5b<1^6X42450;@41<KS3l6nMh4l3E4;b45P6fV1Z1145P6QX114ff88P6TS1h2HZ114^m56P6TS1a3Z114W2P6a
10i2m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f
5o1`9cW1X7d6kA^2[2P6g1d2m5ZCS5]1]3;14U2m1:=Y1m1o=kCa12421E0P?[JZ1Y6_7T8^2]7S100235S5A?m6Ah?a518m
1XDm:d13kAe8FJR2o1<74W21B`;Z510^Y1d6X:b7^2W2P6a1j2m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2
]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9\CU;R4b4FJR2f5o1`9cW1X7d6kA^24P6QX1146P61oW1121Y2P6a1j2Y5C^H]
1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2_5m1S10023Y5<4?5g6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9c
W1X7d6kA^27P6_T1?Q314hn4>P61mS1OQ3121Ul4M@1m5B7P6QX114o2Qb4`W16P6oT1Q314][35P6h5XR114V2P6a1j2m5^
H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW
1X7d6kA^2:P64lW114Z1m^3XV1V8WI`1P612^20TM6n3`1`2121YFni2iH>o<102[51F6@15X1f2[1;1@H[1<P1E`:0AASY1
oh14[Cd;8P64jT1Q314X`3_^1?P612jT1Q3121X`3ZV1a5^11m5[16P6QX114`V4k16P64lW114X`3X3P6a1=C0g1m5^H]1i
3141S2m1:=Y1m191P1]JP6a12421E0fS14k6g7V>^2]7S10023Y5<41=m6dE718BZ1HU10d14V1Q3>P1EFX9@0A]:=bBR4b4
F5DX1I`2U3o1`9m19W31L2f?k1Y2S4P94S7d6X:;V7]11N7P6_T1a314c\8:9P612lW1121X`3bT15P6oT1Q3147P61mT1Q3
1217P6QX114`:Vj1T]25P6QX114`:7P61XV1f11215P6mU1S2145P6QX114mY45P68hW1145P66jW1145P6QX114VX98P6iO
6P814Qf4n>5P6f8ZO146P6Q2oU114Uc67P6iO6P814PU5@P6n1eL\914`U6`Y1m1eK7SKR521:>P6n1RV114Q_7m1eK7SKR5
21:6P67iW114[R7a5U41h181M]5n3?n?BM5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<W17Ii5OBJ5`4
[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K9
3o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[12397P68VT1?Q3147P6QX114V1iP1d?7P6
hU1X214V1iP14P6QX1147P6_T1a314]P2Tn1:P61]T1a3121]P2Tn1kN5P6QX114bn38P61oW1121^m4mm15P6WNi9146P6d
N`3k5147P6UR1k514bZ6\N7P61SR1k5121;P6kM1j7X214TNmc3[l1ZQ15P6QX114^^6k2U41h1=N:d2Y2c3:Y@0h7]1]3;1
4U2m1:=Y1m1o=V4d?a12421E0gZ1nE^2]7S10023a2d121057>A?d1X5P9Y7a518m1XDbNn1f6F9@R2V23174W21B<Z5R239
W3l^1<91k5X1b@^2MU41h1=NY5n3[M14[J_2]n2d121057U3Y>oS2g7j4l3Z5`2kb114P6QX1148P6dN`3k514Xj2_Z15P6U
R1k514Y2P6a1j2m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?5g6dE718BZ1d3[1Q3>P1Eo9
bNR4b4FJR2U4`1o1`9cW1;l6d6kA^27P6_T1?Q314Yl56P6^R1b514Yl58P61mT1Q3121bF<P6_T1?Q314oP1]\1>^d3f5\`
1]2P61e1d2m5^H]17U3;121U2m1:=Y1m1V3^:97131c2Y3]=a12421E0gZ1\C]1S1^2]7S10023Y5A68m6Z@a518m1XDm;dB
e8FJR2@k174W21B`;hX1S6d6kA^25P6QX114mn18P61mT1Q3121ha36P6_T1?Q314;P61]T1?Q3121dm41m5Y2P61_10i2m5
^H]1i31211S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9
cW1X7d6kA^29P61oW1121^i75Te16P6QX114^m5lL5P6QX114Pm6_2P6a10P10g1m5^H]1i3141S2m1:=Y1m191P1^P1a124
21E0fS14R1h5nE^2]7S10023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2X2P6a10i2m5^H
]1^2Z1141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9c
W1X7d6kA^2^2P6a1Q10g1m5^H]1i3141S2m1:;1Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q
3>P1Eo9@0A^MR4b4FJR2f5o1`9cW146l6d6kA^2`2P6a1Q10g1Y5C^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^
2]7S10023Y5<4?m6dE718BZ1d34V15k2>P1Eo9@0A^MR4b4FJR2f5o1`9cW146l6d6kA^2a2P6g1K0g1m5^H]1]3;14U2m1:
=Y1m1o=j=P6a12421E0gZ1eA0W4^2]7S10023Y5A685g6P5Y;a518BZ1a8P1E<b9@0A^Me8FJR27T274W21Bo1`9T@^G4S7d
6kA^2?P61mS1OQ3121f`4V4n76@1`6CP61^1B@^N2j61213^n1Uo2h6^CQU3dJI;P6SQ122n5H14`l3o9_a19P6cU1]214UW
2PF]T2^e1e5U41h181M]5n3?n?BM5:a264f1404^1:673406X1F4D140041271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\
1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1R5
c8Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239^?kL5P6QX114jK5P6QX114_S58P68VT1?
Q314_S57P6XS1h414Ro4Sh3:P6XS1V1]1S214[o4l5ma37P6XS1h414\o4b8Q1P6d2S<Y=_1e5V1]1S214`:e8h4<:dM^]1]
?i3^3bR1U2l5T<df1k=W3`D^9^2Y@i4>P6XS1o3H14VCmQ3n1P>WJb8RP2UA7P6QX114gNPU5e?7P6QX114f>1eT65P6QX11
4^c69P61oW1121T@bW2fk38P6QX114e17d<aV3BP600XQ1f6121UCek4H^1X;3mFY;X[1P2@P6_8aO14h=T_5<l1<QCGVU1S
^1S8b39P6ZQ1f614gg2WP3lAa97P6dN\914]Z2mf48P6TEZ?Ao214Yl5AP6TE1a3@P8T3Ao214WLbk1`V22jMjT37P6TEl?V
2H147P6T2lU114SU5QW3=P6gP1Y714Wm2`^3]EP>a5g<n3\Z18P6QX114\j70S7[^1Q2P61e1d2m5^H]1]3;121U2m1:=Y1m
1o=\1^Ba12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m16QDbNe8FJR2\274W21B`;l^1d6S;g6^25P6jNV9146P6jNV914kM
6P6QX114^]6\2:P6QX114_g21^S3Z1RA\25P6QX114]c1AP6d2jQ1=S314eY4_C@=XCmf2_>Mk1SES1P61b2aCS;d2?=S312
1XHl319f:nY1jg1g4`5[8;1O>15g5BU=mf2_>i2SE8P6mT1S314b=[6UU35P6QX114oc5:P61oW1121Sm4@1m5W2P6a1j2m5
^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1IW2>P1Eo9bNR4b4FJR2f5o1`9
cW1X7d6kA^26P6oEQB14Vi25P6oEQB147P6QX114jT3ic2h9LP67]56GT7YEm414cLcd2[Ei2o3<2IT?7C`2T6Z;f61SId?<
P6XNj4m414_Z1;lc3D8g7<P61QS1m4121RY4RC^11o5_2P6a10P10g1m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1`9cW146l6d6kA^2=P6dT115T314hG`1Hag1U`2
[o15P6dT1\3149P61bT11Z3121UX3BP6dT115T314VA0U5ZS2gl1Z1n9WDPIeL]R27P6_T141Z3149P61]T141Z31215P6SQ
1m6149P61QQ1m6121gg9IX2P6a1j2m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718B
Z1d3[1R2N>P1Eo9bNR4b4FJR2f5o1`9cW1;l6d6kA^25P6QX114\e36P6jNV914be6b2P6a10P10g1m5^H]1i3141S2m1:=Y
1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1R2N>P1E3Q5i4@0A^MR4b4FJR2f5o1`9nV1D46l6d6
kA^2_2P6a1Q10g1m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1n10d1[1R2N>P
1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^28P6QX114a_2l2bDSKW2P6a1j2m5^H]1i3141S2m1:=Y1m191P1^P1a12421E0
fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^25P6QX114cc35P6QX114`Y35
P6QX114di7Y2P6g1d2m5Y9g5l8?]1]3;14U2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A1=m6Z@]5318m1l8[;c;;1`
Be8FJR2\274W21B`;l^1d6]4113U=^2l1P6g1d2m5^H]1]3;14U2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a
518m1XDbNe8FJR2\274W21B`;l^1d6kA^28P61oW1121Sm4R[48P6QX114PY3SP3\h1QU17P6QX114PY3SP3k<6P6QX114PY
3SP38P6QX114nQ1Wj1c5nY3FP6Z10@HQP1g1n2B14bQ5j8X18Qg1_GhR1c7l6b7W1U1P6Y10096HB1kB`<g1n2B14U2n5R>W
4e1ZZ3_c1HgP1[1@b5d;j;hR13<N7[DW1:P6gOY814jKV^5TR1k_1[K=P6dOX2S614`m1eP3SLXW1JTAe_19P6mQ1`5B14TA
Q]4[35P6mQ1S6145P6QX114Pg47P6QX114Qe4n1aU1<P6SMm:14aJWEjY1c<g`1UR3a6;P6SMm:14i_1jY1\k1n1aU1fl15P
6QX11435P6XW1H147P6fNZ914G`l55P6QX114Xm59P68VT1a314bn3b;e9EP60R2bL202a5S1]214?eV2VI]5Qi1[N^7iFjI
:P600fU1X2121V1iP1JP60c2YHl8Bm2D14mV1l`1YCAX3T31V4h_2oAV9k<TOZQ1B`7EP60c2VQ1Bm2D14LW@_BQX2X3Vg2o
ARFmV10`IBS2S6d1d2f2Z1k1^H]1n2>DS2m1:=Y1m1o=kCa12421E0_S1W7nE^2]7S10023Y5A68m6T80T8a518m1XDbNe8F
JR2\274W21BX73S4l^1d6kA^2n1S6d1d2m5^H]1n2>h2m1:=Y1m1f4X9kCa12421E0gZ1nE^2]7S10023Y5A?j4R2Z@a518m
1XDbNe8FJR2\274W21B`;Y8bV1d6U;e6^2>S6k1Wb1SS7m1eK7eI]1\2e221:^2S6c107\2m5^H]1n2>h2m1:=Y1m1o=kCa1
2421E0U1l9dO`35WB^2]7S10023Y5A68Y5c1Z@a518m1d3Z7X9W<l:]7e8FJX1I[1P174W21B`;W2V4T1XW1d6X:;?f6^2`2
S6c107\2T4h1_5nB]1n2>h2m1:=Y1m1o=kCa12421E0U1fS1j5nE^2M_6S10023Y5A?m6Z@a518m1o:X9^Ce3\1P6e8FJR2[
1P174W21B`;W2V4T1b1mC]4Y=d6T6S4;?f6^25S6SW1hQ8YW1l63S6SW1WT7T2S6^1j2m5^H]1n2S1S2m1:=Y1m191P1^P1a
12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2Y2S6d1d2Q4k1d@0h7
]1n2>h2m1:=Y1m1o=QCIa12421E0j;i2jDl5Z1Y6`>S1^2]7S10023Y5A?m6Z@a518m1Q?V5TG]7m4g3FJR2[1P174W21B`;
fS1U;d6kA^2R2S6c10d2m5d@i7]1n2>h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A148m6Z@a518m1XDo;bBo3e4FJ
R2Z2174W21B`;Y7bW1d6kA^2e2S6^1j2m5o18l5Ab5S:]1n2S1S2m1:=Y1m191P1oA^>a12421E04aS14k6Y4ARA^2]7S100
23f2b2<4?m6dE718BZ1d3[1Q3>P1EFX9Q<U;Z7^2c1b4FJR2U5@o1`9a@T<l:X7d6kA^2P2S6c10d2m5^H]1n2>h2m1:=Y1m
1n1P<kC\142421E0gZ1nE^2T1X6S10023Y5A?m6Z@a518m1o:X9bNe8FJR27T274W21B`;l^1d6kA^29S6SW1W_1gZ2nX1a1
OV2]h1Z2S6^1j2m5^H]1n2S1S2m1:=Y1m191P1TNY2a12421E0fS14k6nE^2]7S100235S5<4?m6dE718BZ1d3[15Ok1:3P1
Eo9k3fJR4b4FJR2f5o1`9cW1X7d6kA^25S6P2RU1Ub7le1P2S6>e;3P2=Hg5kNQ1[<2Q4Eo1i?Bk4aEh>c;R1d8i2>`4h1ZY
1k>QDV6JEh?j9j4c2D5j3S3f9l1[16IEh6T1EQ61o7_45290P2V6B1^4GJS64^P1o1`13c2@;1bAY2o>b5_P1W8b8ic1R@^4
^5_1oh1?lZ2l18S6ZP1f6R7X;[T1gR5j86S6lV14ZR8\3iQ1]2T6b10d2e3W2g@f7]1]3h23f110:=AGOMo=4fCa12421E0[
S1[7nE^2]7S10023Y5A?m6?o2d40l5d1Ba518m1X:o9o4\42REe8FJR2\274W21B`;l^1d6kA^2T2T6b10d2m5^H]1]3h2j1
10:=AGOMo=4fCa12421E0gZ1nE^2]7S10023Y5A?m6_3b:W2a518m1X:o9o4bIe8FJR2\274W21B`;l^1d6WAC^2b2T6b10d
2m50]H]1]3h23f12:=AGOMo=SAg2a12421E0[S1[7nE^2]7S10023Y5A?m6R>W2a518B12==17h2214j46S2o9o4bIe8FJR2
\274W21B`;l^1d6d4b<C^2o1T6b10d2m5^H]1]3h23NJ:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9b
Ne8FJR2\274W21B`;l^1d6kA^27T6aW1l2T3g1YQ5Xa1U2T6b10d2m5^H]1]3h23i1:=AGOMo=kCa12421E0[S1[7h?U6^2]
7S10023Y5A?m6Z@a518m1m24U7o9o4\42REe8FJR2\274W21B`;l^1d6kA^28T6aW1l2T3g1YQ5\CkMQ2T6b10d2m5^H]1]3
h23f12:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:c4:P5bNe8FJR2\274W21B`;l^1d6kA^2:T6aW1l2T
3g1Sj4Q5S2n4Y\1T2T6b10d2m5^H]1]3h23i1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2
\274W21B`;n:0;`S1d6g3Lm3X9^2T2T6b10d2m5g@f7]1]3h23i1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a51
8m1X:o9bNe8FJR2\274W21B`;XFcHd6g3Q5j1V7_1Na2T6b10d2f2V3^H]1]3h23f12:=AGOMo=kCa12421E0gZ1h?U6La1]
7S10023Y5A?m6[=FW2a518B12=957>\214j46S2o9o4bIe8FJR2\274W21B`;l^1d6kA^2o1T6b10d2m5^H]1]3h23i1:=AG
OMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1R3U7o9bNe8FJR2\274W21B`;l^1d6kA^2:T6aW1l2T3g1kX2]h2c4
d\1S_29T6nJb<l2T3g1YQ5o>XR1P2T6b10d2m50]H]1]3h23i1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m
1X:o9bNe8FJR2\274W21B`;XFcHd6kA^2:T6nJb<l2T3g1V\4REXa1S_2n1T6b10d2m5^H]1]3h23i1:=AGOMo=kCa12421E
0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2\274W21B`;l^1d6kA^2P2T6b10d2m5^H]1]3h23i1:=AGOMo=kCa12
421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2\274W21B`;n:VBfAd6kA^2o1T6b10d2m5g@f7]1]3h23i1:=AG
OMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2\274W21B`;l^1d6kA^2Q2T6b10d2m5^H]1]3h2j11
0:=AGOMo=kCa12421E0[S1[7nE^2]7S10023Y5A?m6Z@a518m1X:o9o4bIe8FJR2\274W21B`;l^1d6kA^26T6aW1Q6g1YQ5
Xa1V2T6b10d2e3W2g@f7]1]3h2m1:=AGOMo=4fCa12421E0gZ1nE^2]7S10023Y5A?m6?o2d40?\5W2a518m1X:o9bNe8FJR
2\274W21B`;l^1d6kA^2m1T6b10d2m5^H]1]3h2m1:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8
FJR2\274W21B`;l^1d6kA^2o1T6b10d2m5^H]1]3h2j12:=AGOMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1X:c4
[5bNe8FJR2\274W21B`;l^1d6kA^2e2T6b10d2b301;k1g@f7AK]3h2j12:=AGOMP<LQ14k1R?g2a12421E0gZ1kBR3^2]7S
10023Y5A?m6>0o2d40?\5W2a518m1h226Q5S2o9bNe8FJR2\274W21B`;l^1d6kA^2n1T6b10d2m5^H]1]3h2m1:=AGOMo=k
Ca12421E0k9kP1nE^2]7S10023Y5A?m6Z@a518m1X:o9bNe8FJR2\274W21B`;l^1d6kA^2X2T6b10d2m5^H]1]3h2m1:=A@
6OMo=kCa12421E0gZ1nE^2]7S10023Y5A?m6>0T2Am40T8m2c218m1X:o9bNe8FJR2\274W21B`;oAlLd6l8Z8C^28T6aW1Q
6@V1YQ5Xa1[c2;T6o6Z1cBb<Q6g1oV40XJXa1T2T6b10d2T1h4^H]1]3h2m1:=AGOMo=SAg2a12421E0gZ1nE^2]7S10023Y
5A?m6Z@a518U1Gh226j4Z2o9bNe8FJR2\274W21B`;l^1d6kA^2n1T6b10d2m5^H]1]3h2m1:=AGOMo=kCa12421E0gZ1nE^
2]7S10023Y5A?m6Z@a518m1X:o9o4bIe8FJR2\274W21B`;l^1d6kA^29T6aW1c41[1g1YQ5Xa1\M8T6aW1Q6g1PP3XQ2o>X
R19T6nJb<Q6g1YQ5\C2hM8T6aW1Q6g1YQ5\C2hM7T6aW1Q6g1YQ5\CkM6U6\h4iT1BU>lW3DU6dO6_5ROT9S?ef1[3b1bT1Q
^1S4^X1d6c3L\An3oK:U6gl2Wf1\5hU1ET6i64VX4JU6Y1^1X9S3P2XY1BT=1kZ1S3f7[JmQ1^Z1]?c12TI`?h<_<[I?e>P1
U6Q<3o2P2R:UOBT=1kZ1S3f7[JX4dMk2B4H3T6n6m4kCV?6c12TIU[1YF:U6Q<T5UW4mQ1dAiHQA2am12U6\h46U6ob4\5bT
16h>3U6\h4mQ1:U6j1af4mQ1d2o>V[23g1V45U6]Z2n]2mQ1Ta16U6eT4fCmQ1`k12:U6WY1eV3:S8gP1e6RZ1VBmc2IU6dO
6[9cV31:T3n4gP1e6RZ1VBSK027h62\3V?R3n3kGU@=U6ob4\5gP1o4BR1a8]34c4RDmO5U6l=]W4Q3i`2;U6l=gA6^e3Q3i
`2>Wh1YBn33U6ZR4QF9U6ZR4QFPR1h2h>P40^W23U6\h4bT16U6P=XS3RX1^o1gI3U6\h4jZ44U6dO6`h38U6ZR4QFQT1`?`
MZ<23U6kf2`Q25U6gf23`Q2mQ15U6YKZGgU3hh49U6YKiT1gF`Q2bT1o>[l2e85U6TP2Wh2bT1o>3U6\h4]V1;U6\h4ZV12m
61^1`44;n?;U6aP4h1QFcg10iU1UP1]10oK:U6\h4iT1P8Q2e4_[20Y;Xd13U6\`1oW3l1U6b1d2m5^H]1]3h2m1:=Y1m120
k=kCa12421E0gZ1nE^2;Q7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2c1GQ3\2kKT1m87B021111;42Y
132f4`4h<\1<h1h25d8fa1bBd1Y1S60kHa84T;_393U1]D`Fn2h6f5V2o8n8b6GQ3;1n14M]5n3?n?B9C5:a264f1404^1:6
;406S142B021111;21227271A32P11P1S111O0151CU1<W17Ii5OBJ5Z45V147;\1h25d83a2c53j1T6a5d3O=BoA8G45En1
C4H315Y9`6<<IT22`2Ck20a3_152P2d121057m27V513<V61X1MQ4e1=241O2n4V5S12V1K93o1f=Q3j2b991n2`62o102JQ
27=6ET44Q12119526ET1NOP1AP1C2534S1T1>=^11g1C[1239n8h2GQ3\2XEb6T1m8789021111;42Y1321d4`4a;V1\1<V1
Ah25d8n20V5X5[4ZFX96UA>3I>2^1K19o3i10^3\<f2V22>Y2U1P8@4d>93^AT42e7=3a11[6U6g26d63f5V2R5l3n8g1GQ3
\2kKT1m87B021111;42Y132f4`4h<\1<h1h25f5m2fa1j>3c3IT2R1P50kHa84d>93cEXDW2n2h6f5V2o8n8^3i1GQ3\2kKT
1m87B021111;42Y132f4`4h<\1<h1h25d8fa1i>0g3<<0OS1R1n3Q10kHa84d>93;WE`Fn2h6f5V2o8n8n1GQ3\2d1VJT1m8
7B021111;42Y132f4`4]:Z2\1<h1h25f5m2`3RLRBi>0a40OS1R1m30Q10j9b4]:a84d>93cE`Fn2h6f5V2o8n8e1GQ3\2kK
T1m87B021111;42Y132f4`4h<\1<h1h25d8fa1T@W3I021T1S60kHa84d>93cE`Fn2h6f5V2o8n8h1GQ3\2kKT1m87B02111
1;42Y132f4`4h<\1<h1h25c7P1RDcMT=l5_2S60V?d9a84d>93cET4n2\?n2h6n4GV2V6h2n8a1GQ3\2kKT1m87B021111;4
2Y132f4`4h<\1<h1h25d8fa1aES60kHa84d>93\CV2S8\>n2h6f5V2o8n8n1GQ3\2c1WJT1m87B021111;42Y132f4`4]:Z2
\1<h1h25d8`3`51bX1YC2OT1n1T40W5cCV8:4d>93cE`Fn2T6Cf5V2_1_7n8X=aR1R2GQ3\2c1WJT1m87B021111;42Y132f
4`4l9@Z2\1<h1h25d8`3`51bX1T@T32OT1S60W5cCV8:4X2[<93cE`Fn2T6Cf5V2_1_7n8X=EP?jBm1GQ3\2c1WJT1m87B02
1111;42Y132f4`4]:Z2\1<h1h25d8`3`51bX1YC2OT1S60W5cCV8:4d>93cE`Fn2T6Cf5V2_1_7n8X=aR1P2GQ3\2c1WJ7Lm
87B021111;42Y132f4`4]:Z2\1<h1h25d8`3`51bX1i>_42T2P50Q10W5cCV8:4d>93cE`Fn2T6Cf5V2_1_7n8X=aR1h1GQ3
\2kKT1h847B021111;42Y132f4`4h<\1<h1h25d8Q=g>b<Y9R=k1b6R1n3Q10c=W;a84d>93cE`Fn2h6f5V2o8n81W6[1W6:
Z7Z8WA_:V67>a412Q<HT;8YS1i<W8jGm?1P4AZ6c=QFe2h80k<a2]4^3G0G1eDY<l3nV1l@3W6:XY:3W6i1Xd82W6RY7U2W6
Z1j2m5^H]1R4S2m1:=Y1m191P1AlOa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9[8VFR4b4FJR2f5
o1`9cW1X7d6kA^2\2W6Z10<\2m5d<i;]1R4S2m1:=Y1m191P1a2lMa12421E0`3UP14k6nE^2]7S10023Y5<4?m6dE718BZ1
d3[1Q3>P1Eo9b=o@R4Jg3FJR2f5o1`9W2ZOP6X7d6kA^2T2W6Z10i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^
2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^22W6_d:8W60hE1TX5Xi1g<[63W6eh3[k6T
1W6Fe10PP1gKf5Xn1l6o;Y20c4PO5W2_1@8R5R7i2P1Ei5f40A`E]:k?R<U2o:aI4GW6\20_Q2Tf3a10k1_1@[5l9P1E`:0A
j_1R<YJ]<4TR16W6DoS8UP1S=g^13W6na9g^13W6jT9S=1W6=W6kh1S8bBoM]5h2d?i]2fD\Bi4V4?W6:jm1m<T5YDoc2e4^
=P4U?bZ1`X2017W6DQO[4U2[n6QC2W6Xg64W6hh1_n4li34W6jf6bg2iC2W6]l56W6lX2c7\g3_a114W6``2lX514W6^g4aY
2nC2W6mS23W6DoS82W6jo65W6a7Q2a[5_Y14W6RT1f9TQ52W6_X:2W6m_15W6DX_1fd6l37W6]1iX1Yc3n8a]1T_16W6Do8U
P1\S1\g55W6\10iX1Xl34W6]1iX1Xl35W6]1iX1Xl3hT38W6Z>0Qh1\D^?U2]P42W6U[82W6WS84W6X`4a8gO6W6fO[4U2Zf
5SZ1@W6D1oNg2c1U2a:[a2VO]IgQ1PX14m1RCBW6D1oNg2c1U2a:h9gLjZ1VO]IgQ1PX14m1RC9W6D1gQ1[>[a2\j2PX1UE9
W6D1f1PP1go2\j2PX1UE4W6Dnk6PX17W6DUf6f5KVW1bm1MW6D1gQ1h7P;E0Z5<S3]2EP1L=GRm1nIk6PT1\1QDK8eLW:m6W
>4W6bf6[5d92W6Zg75W6P@QD\OkC?W6D1_@e5[:U1c1f9df1gMXV2Tl1c9a;:W6lF[]1RCdKQET?Wa1fEnS12W6V34W6Qo5@
82W6UT12W6nm63W6Xm5eP1:W6D0Q4dh2h[4^KZ531<W6DYEg9[4__1U6c3UDY<]i3Y=8W6D0Q4lo7Z5314W6DR4lo73W6Qj5
i_36W6jE3^`1l`5WD7W6DQ^1YU1\Kh_1]U39W6D1gQ1Va1`^1Se2Y]1UE:W6D1gQ1[7[h2^R21lo1UEDW6D1gQ1[7n3l?eOi
T1\5Qm11`7_1Y6V;ZU1UE]j1]<=W6D1gQ1[7ac1iT1]R2c7_1kf1UE]j1;W6D1gQ1[7n3\d2df3h;R=R88W6FgQ1W\1_c1RB
SU3\P1V1W6`3oF\442Z@b4g:;m1I[2`4l32f3T5f3>2_C^5n3`EZ2Y=`1hZ1T5a@n1T3VNT16gDY<GW6`3oFYF\1c<;m1f7l
3i3T5f3`IjKY=PR2n1YI]91eDY<EW6`3\K42QCk1g:Y2c;2f3Z92_CYQ1Z_2n1T3bOQQ1<W6D00gQ1go2^U1nl2Z531d?>W6
D00gQ1Sa1VW1\7^U1nl2Z531d?g3W6Z12N0g1m5^H]1R4S2m1:75U111m191P1^P1a12421E0X2UB]3i;4k6P4]:_2o4^2]7
S10023Y5<4?m6WA\4718A0;NH71a2[19[2;><CE5<Nb1:H71Ef4@0AZCS:R4b4FJX1H0T3S1U140111002f1`9R6b1\G`84_
1c5d6kAP2=4W6Ul1S_686W6DUE3e^7W5Y2W6Z10i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4
?m6dE718BZ1d3[1Q3>P1EHV9bNR4b4FJR2f5o1`9;a4`IT9X7d6f7T:^2a2W6Z10i2m5k8b?]1R4S2m1:=Y1m191P1^P1a12
421E0fS140j6P?R2j4^2]7S10023Y5<4?m6dE718BZ1d3[1Q376P1EW2d1CGf4i:Z3]@R4b4FJR2b3S2o1`9cW1X7d6f7T:^
2V2W6Z10i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9mEd8R4El
3FJR2f5o1`9cW1X7d6kA^2V2W6Z1j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1
d3[1Q3>P1Eo9o;1`BR4b4FJR2Z2[3o1`9cW1X7d6kA^27W6]1iX1b6a=SX3VP36W6[`1i;RFTc513W6mS2dW66W6D`k1`1mV
6J3W6Ul1YY63W6mS2U43W6Ul1bP42W6Y`:5W6]1iX1mAZZ33W6jY1Wl77W6DUY1\S10e[5e;:X6TR1V71]EiQ2Pl1e]2C=;X
6Y4aLa8Wg2Sc1_:O1eP1ZZ14X6Yn5OR[2EX6]555JhOc2hIT<RW2aHT5d1]6GR3]6@^KXX1S21X65X6gT1jb3Ua1QB2X6\Z8
3X6_k1l^67X6W2QJS=]E`[6RJ3X6m2^W84X6RR4_d1ic28X6]5[EQR1WCX_2Ud1nNLX6_C_I[223e2]3V8MS@S1cY1`1hI\7
i1UU1g2b3;a98k6BRX1_7^Z19X6X>d6Y2Y1R_3\T3m9an2DX6[20nS1o21Wg2WT2U3d3Q3P1E5Z:0Af^1nc14CX6V2T:l5Ab
5Y=eX1V1TQ1^BR1SO]:TX2`5g=`L0DX6`1a8a;Z>X3iB6ZEjIoBfb1mDn3T4S3Z1Co[1m^25X6XDgT4Sd1Wm1:X6_g1nU3]Y
1T1]2?P3k:_a16X6lEU:Ug6g<[64X6[a2Tl5C5X6_Y6Lg2P\43X6lk2_^53X6gT1dU73X6o_7\J3X6kS4`V42X6eb4]5U41P
22M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=Bo
A8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=L
T44Q1211986ET1NOP1b1C253X1T1>=^11g1C[12392X6^Z8BX6R10U1al1IT1e3j_2b>Rk2o7fBdT13X5Bm13X6V\5_d34X6
kn1^Z7[^13X6SX6XR24X6V\1lk4XR2n1X6\2l1c40jAlJ`13]1i2P2h@53[1J?_W1Q2P4VJe492h?553g11g2d1:21269D2W
7WGi5oT1c7[5I_<4Z5d314dBjA0O1R=Y12T1X6\2l1jMU2P51T21UGT<6QA2Vg1]4Z;X7c6W:^Jd1P8T2V:kf1b;c4g3i1_1
Ed31PK83Y6VT1?1Y67Y6Q4Rh4ag18S?XF<Y6Xi1\g1j@ic1X1gH_1oh1j9bP1nP1IY6Z20_g11[[1bo2l9A>ER5]50Agi1Q3
X4S40e@h7n44YH5Y6VX1]h2FfV12Y6RX53Y6jS4TS12Y6fT12Y6bd49Y6iMR4mU1fD]^1nT3V?\D6Y6iP3eT1UU3Q4nS1=Y6
hJ[Fe;WCj]2]1o@1\4fNnNa7>Y6RAU:[U3Fi4]1bb1lX1l8f92kAn[14Y6g1dV8c=2Y6fW84Y6mNg]1Yn72Y6QR42Y6l22Y6
\23Y6WDgT42Y6jS4^?Z6760S1D110U1X1?4811873G301D138k1R14N84R2Y166@762f74<Y2Y10G?263222?3:0498\1585
4?9j16100@1U1e1R1a1Q1Kl13[3K@R1K8213136K9O1W21k1i1[22<IB1X73d15EB831223]1N;5@4CT1k241203LGa11@:6
CY1GP30A5]1^5JV1;13[4^2b122:]1<>49i1AA`1;J7W1^2b1\1AS1Q1N75n1I_120;S3Z1AU1127CBFV1R2BW1j115933E=
;g1972\16847Z1=<?2j12Q4L68>o1FP12@544:J2KS172\3W1f:0DQ1S6S1b2]3R15U2BJP1G::^1224a16W13L^215:256U
2l1O:1J\19BOB1DR122F;J9?BV1g13Y1n4?3D0>5@92d28^15k2<5:0n14<`2LP222081IEIIF13339C36V14`1BD0^112@>
H=691641DC?97?81;Fm2F29_1?8;h1FQ1928338D2=;0<249824O44F]17;=1=7^18B\131501a297R13H19P11:@99>M;37
H16Q1350W1D422=32G3G3FZ14A47W17>73416JS123Ac1Z3><3f5Z6760S1D30^2?=3@O0T4a1\3=O2R7U1V59Q104d2DT26
11@W1Z4Q16e2G[61f14U;1X7Q3G6\2555@4];n=a822:]1<>49i1P3J7T?`5W1:<IFV1]1DBW1Z3=S297_1684P2<?2j12[8
BI@54?@9o4_=Y8P6R1^6^14i9l1V6_6d83DEJe4k2<5Q<F_1]1m2\4841U3]7m392^12JDLM^27;U1^1K\1550c29Z1L1X2C
>]17H^5d3P1b1161Q1Z1`5><WIZ6760S1Hh161=1=C1020733@6G5600:2=01T2@<4446632630<@3A417463324:772:@12
T11?S1N1Z1JH83S1242=3836W226352<2:30;01213C74>;044;=8?74=4114100332317522209403R1426166F2<3I685;
:4;X1R1C79?2H4:7X1593<I36DS14D3117<i1f1:C6Q1m12L94=1:h1Q2154<S1D:4K1D243E40<831Z1<2<>P111272Q1;T
1f11Y1GB>:4H4<5A1G55<5C0E83V28P1R1@6P1@4:`142A1557966418Q2<O0X1Q21IG:58?Z14992KW1B?11F2;>2=23M2W
1c22E<29[1J0?4=;158?9A5a1Q186h1M:1S1230611T1824263K5@4:253657?4=D;R1`273G>0;Q2U1AL6P12@;=2j1T4C?
=9`1>FI62D14G871<DP1:c17@4=<o1S5Bk16JZ1108G111415A>551B181851R11312984:8224R1;=09>1?3E2362G0Q121
;305E21143F419227;06260I07HG:4221710Q1:25?2EF:6E52;k1=01@P10;I4343V1G50B<@8222?22>9BN93515234E54
422FV17186?2J>h1Y1]2a1;=4;L?K212\44l2NZ11=ER1<4235LN<K242<1IEI9?2C1333M36V14=1?@?2C00^112@>=H691
641:44S1A?81;FU28>F299U12<D_18h1928338D239;0<24715271R14F9649=7;=175o1^2k2c2K03154@99>24A?342B51
672J50d1742275022GE133F_1A127;7C7>711416I0S123>f1W1j17>833E251h9Z6770R1H=Z161^2X1?:AV2R14IY1JId1
87467E11JR3JB5h1@3<U10Z163222<T1IX19;8U14=61410033231=53CW12FZ1P18A9n1Nb4P1f1V1A?7X4m3LL1:n2>>`1
U3j1Y2U288S1c214JS2X14T1OKW1<Q1a3@=j1<X12T1_2L]19R82Ke2?P1Db3U4<AR1E6[1R36?a2J:2371JL956i12@Mf2`
2S1T2X2V1R1FP8=T4h2Z1@V6Y4k428i2M1Z1@U1`20H973LQ1R1@4Kc19730HS1S4Ee2:n22:0Y1:C38ER1<=4M0812B2AQ2
3353?E?L;J7:FU3?]3D@]2?<>2<Y:<O328423R14V1c1K_1ILY1n24g2T1W2j2:0Q1f2P1;T6<[2k3EQ=_1T2B336m5l2<n1
Bb4a18n1R1Z61X8eEg2_A\2o=X3a<012D^Nf1[6f1R<Dj9:e3NPI_a1UHc3UHb7e8PCc@h@3[6Jh^81[64[6Tj901a5U41S2
M]5n3?m?0BM5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=Bo
A8G45En1C4H315Y9m6^3`2C^6_152P2d121057Q1k17V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27
=LT44Q1211986ET1NOP1b17;253X1T1>=^11g1C[1239oK6\6ge8k_1X7111\62\6`I2\6_^54\6me6oU3]2S4\5OD\?47?2
`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;
29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5j3T4Q1k@\1\121f5i181436NOR22Z13f\1U30_4Q89b5c7_7Y31Q4
\5OD\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6
E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_
7Y318\6Uj3iKmo1^b2l4QAa32\6mc:3\6gZ5oZ1:\6dY72jg10;l7l9SLj4<\6fV1P2Xd1[[3Ui20;iASLj46:\6fV1P2TLS
HaT60;hb16Q2\6Z10d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B
`;n:0;iAfAd6g3j46Q9^2S2\6Z10d2m5g@f7]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe
8FJR2\274W21B`;n:0;iAfAd6g3j46Q9_1N2\6bQ96\6RP2``3Am40I\6?1_@WA`R1gS1`6mB[f1W2W;U6_:Q5f2[AQ;m71d
1UE`=W1Rh11\6^1\64V2eY1b3kP1j[2[JbV1Jb5V@VP16B7P3j57`2a5j7T58T21U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C
_2\1\64V2eY1b3f\3[JbV1Jb5V@VP16B7P3j57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_2[1\64l[1b3f\3
[JbV1Jb5V@VP16B7P3j57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_22\6WX:JG]31U2X:Wk15cU2]@\7d121
057U3i5e>ZT1P3Z4REg4i2i=LG]31U2X:Wk15cU2]@\7d121057U3i5e>\3mP1P3Z4REg4i2i=Q?KG]31U2X:Wk15cU2]@\7
d121057U3i5e>ZT1P3Z4REg4i2i=`7P1G]31U2X:`i1f15cLe8YP1]@\7d121057U3[1]4e>ZT1m1R1Z4W5j?g4i2i=KG]31
U2X:Wk15cU2]@\7d121057U3i5e>ZT1P3Z4REg4i2i=mCd5U41S22J]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<<J7Ii5OBJ5^1Q3[17;L?g;a2c537b1T6a5b31O=BW=g48G45En1C4H315Y9m6^3`2C^6_152P2d121057m
27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=P2P1j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[
1239IU41V2X6n3ng1mP3d121057U3Y>oS2g7j4l3Z5`2e>Z8X1c_1JU41V2X6n3ng1mP3d121057U3Y>oS2g7j4l3Z5`2PGX
1W6SS1W6e5U41S22JP2\3n3?n?BM5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;=2;?
g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^3o2_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f
=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253N9T1>=^11g1C[1239V`1?_6aj2l=RT4^4P5ST1\9oB]B6o:l4:\
6;_6o1P;ih1id6h5X4`T1Z6a9:6_6o1n<\6fNff6N_6l12>VMSm2TNTV2_NUI^3V1=^3g2NT1U57Fc1Be20W1g3kBW8\4b3:
_6b1X\1bJ0^]4ZAe`1^6Wh12_6g;4_6Uj8^LWY1C_6k135jDjP6a8ci1T3V3X4b1hNW3G4f>m7C:_6hi6d1^n11^6UAP5[BV
;=`6d1af6U[241l4R9lH:g6a6V35`6UZ3iU2X4]j3Z1a6l[1b3f\3[JbV1Jb5V@VP16B7P3j57`2a5j7T58V2U35b1W:1a1]
2>?3\1]1e1e1m2]1]1T6C_2[1a6l[1b3f\3[JbV1Jb5V@VP16B7P3g4R17`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1
]1T6C_2[1a6l[1b3W6^V3[JbV1Jb5V@VP16B7P3j57`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_2^1a6l[1b3
Y6cY2hL[JbV1Jb5V@VP16B7P3g4R17`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1o3T2C_2\1a6l[1b3m_2hL[JbV1
Jb5V@VP16B7P3g4R17`2a5j7T58V2U35b1W:1a1]2>?3\1]1e1e1m2]1]1T6C_2h2a6091OD110mOg9b3UT2U2P<l?S6X4SI
W1bV1Jb5a7T1l2b4_@`:R2R332B15P3I3=75P47`21Ma4:_7R2W2I8V2U35b1W3\1b51a1l1@>70602GD]1e1e1m2N>1[16V
2f3C2k1@V1b6WDiE1g1>0H>KB3en1dIPX1P4aC4o212_110k1>l@f3jD`1V7l;WAW@b5b<gA_=R2b67h14n2R1OK:k1m5Z1[
8o61b2e6d3i;dDR1Nb2f5a9k3kB`=c?g6Q253S1;Q27P2Q32R=W2m3l[15b4_;i2b4_4`8U80a;U3WBB\1k7b51Y75l6A[;g
7b670R1H=Z16_2Y1?:@0V2R14;=Y1JY4_5i14@3b10Z163222i5B614100:=5MW1T2Y1AOj6P1]:j31:]3>`1R9F8i3O9W3B
a1Kf2]1S2@=j1<X12T1_2Z29^45@HKW12Kd<<AR1Eb1R36?V2l2\1j8W59[17Ec1j12Q4K7Go1:\12d4k1b=\11V15W18Z11
5Eb2=0Z13S12Gc1^2G30H0Il2U22m2Q3;Y1R18E_1`10812B2Aa21?E\1^1Q12l1U1?]3D@O4X1L>4:^8W2O32846^2K242<
[2I]2[2;4g21R1=T2m3_8j57Fj1T1K7T:R1U1K2g1:k1W2=0c15l21g898n1V1251m4b670R1H_451Q1?:@01T2W1IY1JY4_
5_23b10a13222\6g7Ok7SBT1V3f6F8i3a4T2Kf2]1R3j1<X12T1_2Z29n5S22Kd<<AR1Eb1R36?S5\1Y6R8>L7T4T4K7Go1:
\1o1g2[^12;Y1:C38E_1`10812B2AU2=?R2`4e1]3D@O4X1LN^8W332846b32b3L33P44m5A44Z6_7m1Z12D:\8e7T2^69f1
l21:n:V1251h5b670R1H=[5?:AV2R14IY1JX5_6@3b10a13222<Q4m16611l1W1IZ1P1J9`7P1f1`2S82i11Y3>>:f:88K7c
214T1i12Z1T2Kf2R4=j1<X12ABj49g;`1k4a3<AR1EFKR36?_5P1j8S1T2n19_;X8@a2n7m4\11X47R5U3a1c19730V8U1:W
2I;Y1[1E_1`10812B2AQ2A?E?X1R118l3?P1\2D@]2LNf;32=6^2c1U3L33U4l3W9o3`53ER4LS1m?8\1Z4R3<_21T68n1X7
b670Y2Z1g2X168:AV2W1;=Y1JNj8_23b10Z163222[10o4@U3T2Y1AX2Nc5m2U?l12i98i3Oa3T2Kf2`4j1<X12T1j49n5R3
d<<AR1EFKR36?g3[1;P1Y6i5X2[1M^3X5X49Kg14k1`:k41016<:1341Q142251L01@I611201<84:6154^1=09>1?3E2:2G
0Q121;302H21143A44122322730606260U;I;Y1[1E_1`10812B2AQ2A?R2V6]3D@Ak1LNf;328423W1S83V9j15;KU5_A12
2A1?d3l4CAh6f4P4Z1g38n1d2b6R2n5c33OW2Ob3R3V1^3T2Gj6Q20V1o3P2_3l=e3f18o1g16[=g9U1B\:]3a<Z2M=`3c1^
5<R=b:3cDEO50^Z1S1m1j3S1R2>V1W1`107T2b5GmCZ3`1e15Q7a2\2l;b1i23X22f2WM^40k3;b6_X1mQ3f>li20a9PIDT7
jg1@b6o?1]LY141RHVS2fY30eR1V50U<RU1f1b6R2TIi6j5kV1Pb2XF422291387:92;14232L;8BR:;2^6n8e1FR3R5[33c
1d:21T4h6R2aEl423]81P1b6S8k5Y5P4Y3o]1S6Pa1j1e=Q:\;a32j@QMe1kGb1X3V34UX1i6:bC\>R7G\7O8b6i1Wf6nOeP
1b8VARNP1b6o?1jR1b=Q;UT1bL21YEWa20S:aHR2W2Ka224c6c5QP1U2k2g11b4?X3o6W2b6R2b938f2l1[5D\1n7V5l1[7\
3i4k3HHT6X3d341\Oo2CZ4R15Ah;DMl31M_1WC_:W5Q4_8W1Y31gV1W3o6S450\1Z2Y4o3mFa2]4k6e5h7b1m2a1g;T2a1YA
Z2T8Bb6cJ[F[HhJc9kCm4g80KU8ZR1Y[1[Q1i2j8_]2Kb6R2WLT:S6Ib2eCSV1S5[<l1Mm?XW1`3U2d]1S5fE[1T8`6jE`4\
IX2X1b6R2Y;h3j2f2Q9[5]9[4j3h3n_1J31`1O3X4e<Mf1g6T60dQ1_j1S:e2S4n:b4D`9iDP1`4nC_AZ1b6m5T6d:\17`2^
Gl@g4c@P9a6f:]:T1DMl3fBW2X6n=R:GOL6_a1R8_1Y7Y:RAP2c4Y=4T30b3k2@b6TOkBeCcMjLY?m6^R1R1Fd1f1m2aT1l?
Cb6S]1E41Rb1l<WI2Y7j8S2l^2d`1^>U<m2mEe1?b6e;ZV2Q;P3_>nBV=o=0[Y2g:R2Bgg2Ib6S<e;n9S6\1Y>o4U2f4_<1k
K_6QLS7Xh1oA8e17h=n3`ObP1?b6Xh2T`1bh1gGmCi4;RX1i2Z3iR1m5?L=b6R2T>c52o1j7Y4S:`4f1X>of2W2b6U1d2m5^
H]1]3U2Bm1:=Y1m1\23V5\5JQ4i?a12421E0gZ1W9f<^2]7S10023Y5A?m6_<j3a518m1XD^5l1F_Fe8FJR2\274Db11Bm2b
8d1W]1d6kA^21b66b6eHm[1[Q4l33:b6j1V`8Y8U7ZI1e<2_31b6R1b6b8eZ1kKeZ2UEDdV1VS22X8491o3f3Z6=n5e3b2^1
`7kD=85a10311D9S1b6o=QDf2Y1i1W1UAn5mZ1AjEe=S;YY1e2;2C2g5oZ223]812g2c5V7bNn1S5B[94b6eHc_4fQ18b6ng
1h@g1im2fQ1kb113b6oX14\2b6W9e6R:B69^5j?C3AId3Y1W4k2P4P6W3i1a1_3RIV:2e12Gj8S6Z4V;e5h2_84j159T1I43
X>V<S?g5l7Z1:13Q8g;g2KW2P3\1m1U1X1M3408123H\;\Y1Q3SL3b6iX2TP2:b691gQ1go2a`1gJSg1UEm=3b6P2\m99b6P
2gV2mc6i1SH]4Z4]Q1a6b691OFW1Ah;3l3<e1P1^1n1T1V1Q3k1@c1HK<D141172=D96>6P5a51^1OW2_4j2i1j1FB1V4?Q2
R2;2HS25o1P1^7I\1P2`;k1l2@K`1;Y1?l6U12Dg16V1f4EGO4P2e1l1@0Ch1_3T3;S2;R1BW1d1R12`5EQ1@Q9KO^1V5\2a
71c24b2<1<=E1X1R11d1[6i109MU3B9Z1A=2@Q20_12>e1=V1J@84^4U5\1i8i20e240H4h1145n5V2^1CV3T1U475k6n3F=
n4V3S2c5R3i1h=0V1072e4k13S1]4Z2m38244a1@R1:e3b6R210h=[CD1^13I141118=U10R1^2H1<?N3^5;862T4^1^3Z4^
1\5`4k1S14P34`9Z:U1h1V4Hj7PCV6f5<:A]7d8R2gK=4JT21b110T1F>S1F8b2b3V3^1B6946B0_5]30k5EZ3]:U9T7m82X
4n9c2R9b<\1b52302k2\16o1Y1h60o5e4b67S1D30^2?A@O0Lh7LW3X;b1<m14A7V13I141136=A=e1;a28?64FQ6d4^1^3i
5Dm2X3i443D9_7U;`4U1h1o4j7Q3f2JR2Y:V6]1I^3<:A02j35l1Y107V>T1o3J5_129a3m1j12S9c6X>?T1Q;[1Jl1]1i3U
4Q4g6n2e<]25@2X3\138Y5j3[1b7e2U41C8DX2a4V36U1i4H\16Y3]2k3A=e1R14V5`5>Eb6U2h=aEXDg:S@Rm1ah1lAT@gW
128XV1V3o6\16R:0[2b673OF1U12U=3j2`>[1P1o1^7iV1T1^9a:kGNc6OK_8g1b3S2oIoR1W7S3`1cZ1W1i4_1c1^1c61g5
FW32^1l1k2W2<_4P2P5a6`3J<07JKW8l1F3_2h344a1>1>Ne3b67S1n12>a4d3=V12g23c5S=P3^7?S8U3[6n41m2W1@Q2^2
S7;U66M4@;Q1_<n1n8_5a12JU3g3R4AK_38f4g1j2<:S2R1S1hGPE12GGY<P59c18=e2`1P1Z19k24R1m23i3;f2]4U70a75
]6W1@3T4j45U6i5`5e2R2T7P2S?W107h6U3f4@m34a1>1R1R1b6[1\P1[<V1W3X22[1cIcH1[]1g2Qe1i>NP4HDmM\5WFi1W
L9g>:a63j;2h38Z3b691Id2_3]2l5U1e5^2HS7U13]1]3h2m1:=Y1m1P20o4m6X5m;8Gc1a12421E0`6X9]>_<9[2k5\=g1F
g6?5S10023Cl1:]2A??]6Z@a518m1U2l7U:^?S?9[89<<=V1Kl1?7467FQ115<P3_8LT2T:k1P2`HW5d6kA^2<b6hZ2^Ioc2
e4^=VC[IVA`X2017b6g5^1<jf4YBQ46b6g5^1<TY5Q4;b6l1\b3fa1U2ea3f;W5R4[FE?b6XO]4P4Uo3X1RZ2SV1^1U6h:R4
QGP5P<2b6Vk72b6Pb93b6R2hR:3b6f^:T83b6f^:T82b6XY:6b6]V2nd3\e1n\1_[14b6ik5^]4h>7b6Vn8R8hR1>_>T6U4\
5U1>\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6
E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Id5U7W5o7Q1k@\1\121f5i181436NOR22Z13UDfK0_4Q89W2
>k2c7_7Y31\1b69g9RNA_7e8l9d7k4UN13Y2S62k1<>VJa9Z3=]2]4Oj1mIk1d35m2W2:a=c:YKZ1@^35k2i63X1b691gQ1o
Bk7Q1S2>^3X4i3f3S=UDg7k8h5Y<R9`2BR:U>k1fEn<VKZ2^3i4]1U4E>312Bn>R1b69h1[2i8d2f:Pi1[3lDQP1k=?0U41]
45i12jZ1n<S4RGd13;U3f6Z5312BW2b6351f1HW8oFT1b7U4?l1Y2_2f4<_3h182BP1Z11Eh3j8V82mL2S;d<R4S92`1ZDk4
0f1l3a7m1:b7d7T6j19Ac1b2Q3a6o=\3g3T13:^1UEn2e1X9iO7]<d<Q1b6c;Q2KR=o:n=TEe5<[BI^83c=W<NR3]1Hc@U4i
g1TBi2iIRF0?f<`9b4bLOb6a>m=YLY@d2\1e60_9Q2[8<i6]G<e3X1`6`5YY2c:3W1aU1_:^KQ61fFh43b6eIhY62b6Vg1e5
b60o1n1702[1K:^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk2c2066;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]10
5h8o52R6g116X1B9C>X4h5P1P2T1g1i3`13]5@3g1Q1e2313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3C<>7131KW4V2
2U4:4[:7Ek1h5d3e=o1m4V1W402KHI]43S3;46MW1m=m2b39a6\115U2Y11i2V3c2:_11n3l24U12o1^6`5b60n3702b2^;8
h5@T1d8L8D0h217J`42R1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B
9C>X4i6P2T1g1i3`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3C<>7131KW4V22U4:4[:7Ek1h5d3e=o1
m4V1W402KHI]43S3;46MW1k@b39n715U2Y11i2V3c2:_11n3l24U12o1^6X2b67S1Ho1P4\3`4o3Z>Y4m1X5l:W<1W6b3`:c
OAd12d?b6n6T>k8T2[1@m2W?W2Q113415V1f11R172B?f4Y1g1Q1h36e2mDm5S9RA2^:Q3`I[3\4d3W4S9[;V125m1b67S1H
P6\3`4h5a:`=1\Ma4jH[?NV22WFf9XDQ4UB_341X47V7g1Q1o3e2o7DX<cH`72g5AZ2k4`I[3M600G6;j6l2S9d8f2V1251H
b6P21d1ca1F?iCFV3\1k]28W4Xd1j10a1V6ji1AmR1o1S5:b6n1[Z2`e6Q3082X3S>2b6kQ9;b6n1nR992X3Y4i9ZB>Y=:b6
n1nR992\AZB>Y=U1^5c6n3702b2^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H
>>Cd53:1==]1054c8o52R6g116X13>9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3C<>
7131KW4V22U4:4[:7Ek1h5d3e=o1m4V1W402KHI]43S3;46MW1k@b39n715U2Y11i2V3c2:_11n3l24U12o1^6_5c6n3702b
2^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:1==]1054c8o52R6g116
X13>9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22U4:4e3e67Ek1h5d3
e=o1m48MW402KHI]43S3;46MW1k@b39n715U2Y11i2V3c2:_11n3l24U12o1^6^5c6n3702b2^;8h5e1a98Di217J`42R1S1
k7b6>c1@[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:1==]1054c8o52R6g116X13>9C>X4i6U3g1i3`13]5@3
g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22U4:4[:7Ek1h5d3e=o1m48MW402KHI]43S3;46MW1
k@b39n715U2Y11i2V3c2:_11n3l24U12o1^6`5c6n3702b2^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk2d266;CR3
LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4i6U3g1[3=`13]5@3g1g3313e1S6j1Q1R4S1G3e35R10
1B0LX1`1[1f1Z2m3P1>7131KW4V22U4:4[:7Ek1h5d3e=o1m4;JW402KHH03Y43S3;46MW13g@b39n715U2Y11i2V3c2:_11
n3l24U12o1^6`5c6n3702b2^;8h5e1a98Di217J`42R1S1k7j1Q1Lh2>c1<3[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o
2H>>Cd53:?=]105h8o52R6g116X1B9C>X4i6U3g1i3`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7
131KW4V22Q3S1:4[:7Ek1h5d3e=o1m4V1W402KHI]43S3;46MW1U4e<b39n715U2Y11i2V3c2:_11n3l24U12o1^6`5c6n37
02b2^;8h5e1a98Di217J`42R1S1k7l2V2^1>c1<3[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52
R6g116X1B9C>X4ES6U3g1i3`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22Q3S1:4[:7E
k1h5d3e=o1m4V1W402KHI]43S3;46MW1U4e<b39n715U2Y11i2V3c2:_11n3l24U12o1^6]5c6n3702b2^;8h5e1a98Di217
J`42R1S1k7l2e3>c1<3[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4i6U3g1i
3`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22Q3S1:4[:7Ek1h5d3e=o1m4V1W402KHI]
43S3;46MW1k@b39n715U2Y11i2V3c2:_11n3l24U12o1^6h5c6Q2l1702b2^;8`57e1a98Di217J`42R1S1k7b6>c1@[2\1K
T6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g1163T1B9C>X4b3V3U3e11P22e1`13]5@3g1g3313e1
f5<j1Q1R4S1G3g2M5R101B0LX1`1[15`1Z2m3P1>7131KW4V22U4:4[:7Ek1\2[3d3^7V6o1m4V1W402KHI]43S3;46MW1k@
b39^6_115U2Y11i2V3c2:_11n3l24U12o1i3d2_5c6Q2l1702b2^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk2d266
;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g1163T1B9C>X4i6U3e11P22e1`13]5@3g1g3313e1S6j1Q1R4S1G
3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22U4:4[:7Ek1h5d3e=o1m4V1W402KHI]43S3;46MW1k@b39n715U2Y11i2V3c2
:_11n3l24U12o1^6c5c6Q2l1702b2^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk28[266;f3LS10Y:JH35]1Q1V17X
2o2H>>Cd53:?=]105h8o52R6g1163T1B9C>X4i6U3e11P22e1`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z
2m3P1>7131KW4V22U4:4[:7Ek1\2[3d3e=o1m4V1W402KHI]43S3;46MW1k@b39n715U2Y114d2V3c2:_11n3l24U12o1^6^
5c6n3702b2^;8h5e1a98Di217J`42R1S1k7b6>c1@[2\1KT6Dk2d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o5
2R6g116X1B9C>X4i6U3g1P2h1`13]5@3g1g3313e1b2S3<j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22U4:4[
:7Ek1h5d3e=o1m4V1W402KHI]43S3;46MW1k@b39R6k115U2Y11i2V3c2:_11n3l24U12o1^6`5c6Q2l1702b2^;8h5e1a98
Di217J`42R1S1k7b6>c1<3[2\1Kh2[3D_1[1d266;f3LS10Y:JH35]1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4
i6U3g1i3`13]5@3g1g3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22Q3S1:4[:7Ek1h5R1a2e=o1m4V
1W402KHI]43S3;46MW1k@b39n715U2Y11i2V3c2:_11n3l24U12o1^6Mf60UDh=Q8_5P32[3d1j8;:2a3e8m>bGd4h16j3^m
1a7ad1h?aK_ASY1]3j6h1U1n7@j1Q3U5j6n1e5R1<M9o21=d2<;?B3h5;W17n1e1JP41A:?^2i11:c82P2j84T4TR1k8;P1j
1i23=c3b2_32b4;X1n2@b2c3gS1X3W1b2W1>Mk15R5DQ1Mf1R15f5c:\1i1g??Z1V4i65g<`6T=\2a7\13703X49U<Y3m3]1
o5_1Q1l600h8nHi7\61U5aT1l2Z;c;]5O\7\8fBU3T7fX1[<aJ\3l9Z5312^7k5V2S_18l60bY1^6lc6Z5318l6Xd3To2a`1
Z534B:l6mS3m<Y4eZ1ST3Z534B7l60bY1[j6Z531>l6\l2Z5XBlE1gKnGOXU2H1m5k6?l600gQ1[7l6fCW:gEgM]R4Z531d?
9l60Q4fo23QP5Z5318l60Q4dh2WW5Z531:l60F0iX1Xl3Sn2Z531@l6h1QZ1e3gZ2cR1W2m2fX1T<h7T4RQ1XB0^a13l6`m6
^V18l6[c2U[2]U3Z534Bj3l6o61b3`9;k20[21[4Q1Mf3a2X1g1P1]3V3H230f1:77R1IDCT2W12>H2@;1X1<I17KS1GAm1G
T1^;\5i3b6Q50Oc<`1h6X3_7Q1V4Bc3>I1@OS1R22j3R2m2U1Z2_:X>2P1Z5T2]1^4V1e1OX<E050o10V28ImF@b5Y2DT1@f
1d4=D`4b25l4j2kP1n2j2a3l61f1W33[B>h1P5@1e1F27@\2<S1V1C0R1P3`5X11>29W7@D1o1U1_1S12Dg:k1X3[534U?0i
8Z5h2o4U2R13c6i1l8:Q1O1Q1P6^3GZ>Q6k6n2c4FT2]1[7F8\9^1L65318906U1J\KS84I;<\5F1P30j33U7fDd7Z6b5242
c>o57l61gQ1go2\j2PX1UEGl61gQ1iBE0Z5<S3]2Em1=jm1nIk6]U1QDK8eLW:UE;l61gQ1ZV2\I\5Z8o]1iHk]1UE;l600g
Q1W\1_c1]R4Z531d?:l60GiX1mAZZ3Sn2Z5312l6oS86l61gQ1go2]R4UE7l6T`10YB_Q6UAn5:l6HiX1Tc1`4_]1RG^U2dH
T43l6Zd1d_66l60nS8Z531V2l6E10g2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ
1d3[1Q3>P1Eo9bNR4b4FJV1Kf5o1`9cW1X7d6kA^2;l60F0iX1ZY1mb2Sn2Z5316l6G0iX1Xl3Sn2:l6G0V8UP1<g:WHXi2S
n28l6G0\X1<oR1Xi2Sn29l6G0V8UP1<oR1Xi2Sn25l6Zd1k]2l3km39l6G0iX1g:ha2gO`g1bV15l6HiX1Xl3Sn23l6a2]Q8
3l6Xg1f\63l6SV4km37l6HPS1h5Xl3Sn2d68l6G0h1PW1e=b^3Sn25l6dm4?2gU33l6\m6bV13l6bm1\V67l6G0iX1oCXX3S
n27l6G0iX1Xl3mg1UV13l6im6UV15l6Qm1>^V6i66l6HiX1Xl3Sn2i64l6a2fd1f\65l6UY1R>f\4oo13l6UY1ij6En6gQ1^
Q1n4Yi1X]1aLh:k6S8fU1R<U2X;C;o5j9U<2`F8n6gQ1[7[h2^R21P9Q\27n6gQ1[7n3\d2`_4R88n6gQ1[7n3S:XZ2]R2Ue
2Z4\5d1_1h<7K47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5
:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;U1h4T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k4X2l1i7\1\121f5i181436NOR22Z1
3lJ9_AU30_4Q89b5c7_7Y31P4\5d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58
Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181
436NOR22Z13l_10_4Q89b5c7_7Y31Q4\5d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P
5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121
f5i181436NOR22Z13l_10_4Q89b5Y79_7Y31c6\5d100]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_14
82CC15P1L1N1H:128ND;;237<S9B3`1\1Q2]3T<a2]3Z30d1>T3b58Y2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1
;29>a11d1[2U1><4221?k2353g6k4n5Ba2^4@MDb57OU5f4_1DDU1IX5b3e307Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436N
OR22=L3;b8SDAYAM0Y1U3Q89b5c7_7I_211W6\5d11]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482
CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<a2]3Z30d1>T3b58Y2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a
11d1[2U1><4221?k2353g6k4n5Ba2o4MDb57OR2R3f4_1Y1U1Ia<07Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436NOR22=L3;
b8eDWB0_4Q89b5c7_7I_211b6\5d11X1T2U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1
H:12W1DV1<S9B3`1\1Q2]3T<a2]3Z30d1>T3b58Y2W3^1c262o1e8;260:3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d1c
1GU1><4221?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436NOR22=L3;b8f5b8
[6P6i4\70_4Q89\55c7_7I4Z211^6\5d11]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1
N1H:12W1DV1<S9B3`1\1Q2]3T<a2]3Z30d1>T3b58Y2W3^1c262o1e8;260:3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d
1[2U1><4221?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436NOR22=L3;R7_1e
DP6V<0_4Q89b5c7R7<F2_211T4\5d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b5
8Y2W3R462o1e8;b1337R14\4:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121
f5i181436NOR22Z13l_10_4Q89b5c7_7Y31V6\5d11]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482
CC15P1L1N1H:12W1DV1<S9B3`1\1Q2]3T<a2]3Z30d1>T3b58Y2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a
11d1[2U1><4221?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3W5T2BQ1k@\127Q121f5B<>:81436NOR22=L3;b8
eDWB0_4Q89b5c7_7I_211a620X5d12\3U2f9479132^11>P320=@438:22Ik1Lc2S1k14041234@3;6D140411_1482CB015
P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11
d1[2U1><451?Y3c;n55<a2j2V1MMDb57OT2P3f4_1Y1U1I]7V1l307U2Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;
\9SV10_4Q89b5c7_7I_21Q4\5d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2
W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1I]7\5W5o7Q1k@\1\121f5i181
436NOR22Z13l_10_4Q89b5c7_7Y31R4\5d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3
P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OQ3S2f4_1Y1U1Ij<W5o7Q1k@\1\
121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31n4\5d130Z3l;47?2`1>P320k2a806234@3W11n14;W115m1P1J:\1DV1<g
60Z2B3o4]3T<a2[1Q2Z30d1c3b58Y2W3R462o1e8;26;P1;P1>T4:3MC5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n2o2B
a2o4]7OU5f4_1Y1U1IX5X707Ca1Q3o7Q1k@\1\121f5i181436NOR22Z13;\9SV10_4Q89\5585T7_7I_21b4\5d13[3l;47
?2`1>P320k2a806234@3W11n14;W115m1P1J:\1DV1<S9B3o4]3T<a2]3Z30d1c3b58Y2W3R462o1e8;26;P1;d5:3MC5^6E
=R2T20U1;29>a11d1[2U1><451?Y3c;n5Ba2o4]7OU5f4_1Y1U1Ia<07Ca1Q3o7Q1k@\1\121f5i181436NOR22Z13;`_10_
4Q89b5c7_7I_21d4\5d13[3l;47?2`1>P320k2a806234@3W11n14;W115m1P1J:\1DV1<S9B3o4]3T<a2]3Z30d1c3b58Y2
W3o1R262o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n5Ba2o4]7OU5f4_1Y1U1I\<407Ca1Q3o7Q1k
@\1\121f5i181436NOR22Z13;`_10_4Q89b5c7_7I_21j4\5d13[3l;47?2`1>P320k2a806234@3W11n14;W115m1P1J:\1
DV1<S9B3o4]3T<a2X1221l1Z30d1c3b58Y2W3R462o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n2o
2Ba2o4]7OU5f4_1Y1U1Ia<07Ca1Q3o7Q1k@\1\121f5i181436NOR22Z13;\9nFT?0_4Q89b58Z7_7I_21R4\5d1\?47?2`1
>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2[1Q2P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;
29>c1d1[2U1><:1i3c;n2o2T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31h4\5
d13[3l;47?2`1>P320k2a806234@3W11n14;W115m1P1J:\1DV1<S9B3o4]3T<a2X151l1Z30d1c3b58Y2W3R462o1e8;26;
P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n5Ba2o4]7OU5f4_1Y1U1Ia<07Ca1Q3o7Q1k@\1\121f5i181436N
OR22Z13;\9nFT?0_4Q89b58Z7_7I_21n4\5d13[3l;47?2`1>P320k2a806234@3W11n14;W115m1P1J:\1DV1<S9B3o4]3T
<a2X1221l1Z30d1c3b58Y2W3R462o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;_2>R1l1Ba2o4]7OU
5f4_1Y1U1Ia<07CU128Q3o7Q1k@\1\121T3a2i181436NOR22Z13;\9SV10_4Q89_52c7_7I_21d4\5d13[3l;47?2`1>P32
0k2a806234@3W11n14;W115m1P1J:\1DV1<S9B3o4]3T<a2[1Q2Z30d1c3b58Y2W3R462o1e8;26;P1;d5:3MC5^6E=R2T20
U1;29>a11d1[2U1><451?Y3c;n2o2Ba2o4]7OU5f4_1Y1U1Ia<07Ca1Q3o7Q1k@\1\121f5i181436NOR22Z13;`_10_4Q89
b5c7_7I_21m4\5d13[3l;47?2`1>P320k2a806234@3W11n14;W115m1P1J:\1DV1<S9B3o4]3T<a2X151l1Z30d1c3b58Y2
W3R462o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;_2>R1l1Ba2o4]7OU5f4_1Y1U1Ia<07CU128Q3o
7Q1k@\1\121T3a2i181436NOR22Z13;\9SV10_4Q89_52c7_7I_21\620X5d12\3U2f9479132^11>P320=@438:22Ih2c2S
1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26
;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3o7Q1k@\1:>2?2
1X2Y33@85>:81436NOR22=L3;`_10_4Q89b5c7_7I_21_620X5d12\3U2f9479132^11>P320=@438:22Ih2c2S1k1404123
4@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q2a211GT<a2]3De20d1c3b58Y2W3Y1h262o1k7I;26;3L:0d
5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3o7Q1k@\1:>2?21X2Y33
@85>:81436NOR22=L3;`_10_4Q89b5c7_7I_21S4\5d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4
]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4JDY1U1Io6e1T4W
5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31R4\5d1\?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1
DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1
U1Io6e1T4W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31R4\5d1\?47?2`1>P320k2a806234@3W11n14c1
15m1P1J:\1DV1<S9B3o4]3T<a2]3k1T3c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o
4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13lJoD0_4Q89b5c7_7Y31Q4\5d1\?47?2`1>P320k2a806234@
3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;b13;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i
3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31R4\5d1\?47?2`1>P320k2a
806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U
1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13h9SV10_4Q89b58Z7_7Y31R4\5d1Ja>47?2
`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;
29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5<V7_7Y31]620X
5d12\3U2f9479132^11>P320=@438:22Ih2c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<W1k7B3`1\1Q
2]3T<a2]3De20d1c3b58Y2W3Y1h262o1k71G;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?Y3c;n55<a2j2V1
MMDb57OU5f4_1Y1U1Ia<07U2Q3o7Q1k@\1:>2?21X2Y33@85>:81436NOR22=L3;`_10_4Q89b5c7_7I_21Q4\5d10[?47?2
`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;
29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31W4\5d1
0Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=
R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13^7SFYB0_4Q89b5<V
7R7<Fb21T4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;
f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_
10_4Q89b5<V7_7Fb21Y4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<h6:o1B3o4]3T<a2:R3P5c3b5
8Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i18
1436NOR22Z13l_1058P4^7B9b5<V7_7Y31T4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3
T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k
@\1\121f5i181436NOR22Z13l_10>P4Q89b5<V7_7Y31T4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV
1<S9B3o4]3T<a2]3W4Hc3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U
1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5<V7_7Y31V4\5d10[?47?2`1>P320k2a806234@3W11n14c115m
1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU
5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_1058P4^7B9X1[3Mc7_7Y31T4\5d10Ia>47?2`1>P320k2a80623
4@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1
i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_101]4Q89b5<V7_7Y31S4\5d10Ia>47?2`1>P3
20k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1
d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5<V7_7Y31R4\5d10=m>
47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T2
0U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31T4
\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1]87;f1;d5:3MC
5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_10_4Q89b5
<V7_7Y31T4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;
f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13l_
10_4Q89b5<V7Q5]2Y31V4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4a211GT<a2]3P5c3b5
8Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121f5i18
1436NOR22Z13l_10_4Q89b5<V7_7Y31R4\5d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1D1T1<S9B3o4]3T<a
2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1
\121f5i181436NOR22Z13l_10_4Q89b5c7_7Y31Z4\5d10[?47?2\13>P320k2Z3V506234@3W11n14KG15m1P1J:\1DV1<S
9B3o4]3T<a2]3P5c3b58Y2W3j2W162o1e8;f1;d5:3MC5`5M0D=R2T20U1;244>c1T1?[2U1><:1i3c;n5T3o4]7OU5f4_1Y
1U1Ij<W5o7Q1k@\1\121f5i181436NOR22Z13iP1R?0_4Q89b5c7_7Y31X5\5d10`1o8j447?2`1>P3204f2a806234@3W11
n141a115m111L5D:4W1?414O<S9B3o4]3P3S9a2]3P5h2Jb58Y2OW2R462P1Ne8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U
1><:1j2Nc;T1i4T3o4]7OU5e31N_1CEN103I6Fl;W5e44T3Q1j8i3V4HC\121f5i181436NOR22Z13`2[]10_2V1HNE3MZ59
b5c7_7T3031S4\5d10[?47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1Q
5c3;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Ij<W5o7Q1k@\1\121S3b2i181436NOR2
2Z13l_10_4Q89b5c7_7Y31Z6\5d100]3U2c9247?2^11>FY220?[2h2c2o240412312@3;63@140411_1482CC15P1L1N1H:
12W1DV1<S9B3CL\1Q2]3T<a2]3Z30d1>T3b58Y2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><42
21?k2353g6k4n5Ba2o4MDb57OU5f4_1Y1U1Ia<07Ca1Q3W5T2BQ1j>0o1\127Q121f5B<>:81436NOR22=L3;b8eDWB0_4Q8
9b5c7_7I_211W4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o
1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;n5T3o4]7OU5f4_1Y1U1Io6j5W5o7Q1k@\1\121f5i181436NOR2
2Z13VGeH013Y4Q89b5<V7_7Y31[4\5d10IZ;V347?2`1>P320k2a806234@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3
P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;_2^3T3o4]7OU5f4_1Y1U1Io6e1T4W5o7Q1\
3f8g4\1\121f5i181436NOR22Z13TBgM01]4Q89b5<V7_7Y31Y4\5d10Ia>47?2`1>P320k2a806234@3W11n14c115m1P1J
:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1i3c;_2^3T3o4]7OU5f
4_1Y1U1Io6e1T4W5o7Q1k@\1\121f5i181436NOR22Z13kFPHO01]4Q89b5<V7_7Y31U4\5d10Ia>47?2`1>P320k2a80623
4@3W11n14c115m1P1J:\1DV1<S9B3o4]3T<a2]3P5c3b58Y2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1
i3c;n5T3o4]7OU5f4_1Y1U1Io6j5W5o7Q1k@\1\121f5i181436NOR22Z13l_101]4Q89b5<V7_7Y31a4\5f1]3U2c977B^1
1>FY23?T5c2o2:12312D;63@140411_1482CC7P1L1N1H:12W1Do<\1Q2mH0S2P9Y2W3^1m4Q9260:3L63371<U53Bc7E=R2
U2a129>a11d1[2U1><4221?k235k6];a2o4MDb5WE6h2X40Ka1Ag7T2T<[6\127Q1^6<>J3[4=\1b8a3SAj@Y1`R1_211<3V
7E`[:3V79be9DW7Y1h8SS2c@Q1Vg3@HU;dQ29X3V=[1Q2U2dAd6e73W7U]9kL9W7mT3RD\Q5f2R;P4`S1V39W7eZ9\1c6e5g
FDV3[24W7`g5]g1ce15W7[T1Vl3T]4X[1^5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1
<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226
O2b2N\1V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239^5U41S2M]5n3?n
?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C
4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2g36OV5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q121
1986ET1NOP1b1C253X1T1>=^11g1C[1239^5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU
1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=Bn;P68G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S
226O2n4V5S12V1K93o1f=Q3j2b9Z3W1X52o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239g5U41S2MV1V4
n3?n?BM5125a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1e3^2a5d3O=BoA
8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4l1626O2n4V5S12V1K93o1f=Q3j2Z2W7Z3`62o102l27
=LT44Q1211986ET1?>OP1b1C253X1T1>=^11g1C[1239j=T3[Y1f5]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057
m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1
239b;_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1[8[3a2c53
j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3
`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239\[2Z1_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1[8[3a2c53j1T6a5d3O=BS2k?8G45En1C4H315Y9m6^3`2C^6_152
P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>
=^11g1C[1239\[2_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\
1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=
Q3j2b9Z3`62Y1E02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239S99b5U41S2M[1Q4n3?n?BM5:a264f1404^
1:6;406>IF4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^
6_152P2d121057m27V513<V61X1MQ4S226O2W2f2V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C[1239_]1]5IW8U41S2M>d2Y2c3:?n?BM5:a264f1404BK:6;406X1F4?4157271f121P1G:0118=801535
;;I6210W17I`11V4J4BJ5V3Y1[17;\1g;a223Ca12421E0R23j1T6U2[3@S3O=B_3a1Df1a:8G45EV1GC4H315^3j5m6P3=P
2?Cg4^124N0023752P2d121057>A?\17d48813<V61X1MQ4S226I524a2W2918m1c2S12V1K93o1T2g9i1Q3j2b9Z3`62o10
2U1f17=LT44Q12119526@4T1H5OP1574OC25361B29T158==9001981g1B0[1239W3Z4`4P90nLd6e=U4^2]5U41S2M]5n3?
n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1
C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211
986ET1NOP1b1C253X1T1>=^11g1C[1239eQ2f5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<W17Ii5OBJ5`1o2[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6V2W1`2CV4W2_1526i1d121057m27V513<V6
1X1MQ4S226O2Q1l3V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LLW34Q1211986ET1>?;CP1b1C253X162J>=^11g1C[1239n
5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5B2H1T2J[17;=2Kg;a2c53j1
T6Y57d3O=BoA8G45En1C4H315Y9m6V2W1`2C^6_152P2d121057m27V513<V61X1Mm33S226O2n4V5S12V1K93o1U5`1o6Q3
j2b9Z3`62o102l27=Lb1a24Q1211986ET1N;CP1b1C2534S1T1>=^11g1C<N239\^1mH^5U41S2M]5n3?n?BM5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C
^6_152P2d121057m27V513<V61X1MQ4S226O2f1W3V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C
253X1T1>=^11g1C[1239`3_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5
`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2Cc1j4_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12
V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239U;n^1_5U41S2M]5n3?n?BM5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9
m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NO
P1b1C253X1L7>=^11g1C[1239Z[1RC]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W1
7Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n
4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239jj1`5U41S2M]5n3?n?BM
5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H3
15Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C[1239e25gKT5b5U41S2Md1h3n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ
4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239[=_J]>l7e>c5
U41S2M]5n3?R?KBM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5>U
3O=BoA8G45EV1GC4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1U5^2Q6Q3j2b9Z3`6
2o102l27=LT44Q1211986ET1NOP16[1C253X1T1>=^11g1C[1239Rh1_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d1210
57m27V513<V61X1MQ4S226J212T2i2V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^1
1g1C[1239]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c
53j1T6a5d3O=BQ6m;8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2
b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239c5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F
4:9157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BV?Q11d18G45En1C4H315Y9m6^3`2C^6_15
2P2d121057m27V513<V61X1MQ4S226O2g3V1V5S12V1K93o1U5`8Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253
X1BA>=^11g1C[1239_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4:9157271i11P1S111O015EU1<W17Ii5OBJ5`4[1
7;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2g3V1V5S12V1K9
3o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C2534S1T1>=^11g1C[1239^5U41S2M]5n3?e7X8BM5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;=Ng;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2
C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C[1239i5U41S2M[1Q4n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1M511O015EU1<W17Ii5OBJ5`
4[17;\1g;a2c53j1e3b1KU2i2Ad3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27;j413<V61X1MQ4S226O2n4V
5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253N9T1>=^11g1C[1239P?^Nf2G0d5U41S2M]5n3?i
42V2j8BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=B`:^78
G45En1C4H315^1j7m6^3`2C^6_152P23`121057m274Q513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27
=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Rj1h5U41S2MO@88Z3n3?n?BM5:a264f1404^1:6;406X1F4D15727
1i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27
V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239
h>n>RMl7X5Ln25a5U41S2M`18c3n3?]?@BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[1
7;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o
1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239h>Q\1]5U41S2M]5n3?n?BM5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2
C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C[1239Q6]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`
4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K
93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239YT1^5U41S2M]5n3?n?BM5:a264f14
04^1:6;406X1F42A157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3
`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2\4U5Z3`62o102l27=LT44Q1211986ET1NOP1
b1C253X1T1>=^11g1C[1239]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ
5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2^3_1V5S1
2V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239]5U41S2M]5n3?n?BM5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3
`2C^6_152P2d121057m27V513<V61X1MQ4S226O2e3X1V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1
b1C253X1T1>=^11g1C[1239]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ
5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V
1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239fP2_5U41S2M]5n3?GV?BM5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1^1X:a2c53j1T6a5d3O=BoA8G45En1C4H315Y9
m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NF
8P1b1C253X1T1>=^11g1C[1239`5U41S2MP2\3n3?DY?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17
Ii5OBJ5`4[17;\1^1X:a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2
n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239\^1a5U41S2M]5n3?n?B
M5:a264f1404^1:6;406X1F4B1157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1T51`6a2c53j1T6a5d3O=Bo8o88G45
En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1
211986ET1NOP1b1C253X1T1>=^11g1C[1239SR2^5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1M
Q4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1?>OP1b1C253X1T1>=^11g1C[1239e2]5U41S2M
]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G
45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44
Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239e2]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111
O015EU1<W17Ii5OBJ5`4[17;\1Q7e4a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61
X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239`5U41S2M
i1c3n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA
8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2Q2l2V5S12V1K93o1f=Q3j2b9Z3`62o102l27=
LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239jj11]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513
<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239_l1]
5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3
O=BoA8G45En1C4H315Y9m6^3`2C^6_152HW1d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102
l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239b5U41S2M]5n3?n?BM5:a264f1404^1:6;406S14F4D157271i1
1P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2Cf2g3_152P2d121057m27V
513<V61X1MQ4S226O2n4V5S12V1K93o1U5`8Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP18Y1?32403X1T1>=^11g1C[
1239`5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T
6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f6o6Q3j2b9Z3`
62o102l27=LT44Q1211986ET1N;CP1b1C2534S1T1>=^11g1C[1239j[1h5U41S2MR1Z4n3?n?BM5:a264f1404^1:6;406X
1F4D157271i11P1S111O015EU1<W17IY1_4OBJ22`4[17;=2Ko1g9a2c53j1T6a5d3O=B`9^88G45En1C4H315P7X2m6^3`2
C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C[1239`5b8VAnN_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii
5OBJ5`4[17;\1g;a2c53j1T6a5P1c2O=BR1l@8G45En1C4H315Y9m6^3`2CS4Z2_152P2d121057m27V513<V61X1MQ4S226
O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239a5U41S2M]5n3?n?BM
5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H3
15Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=Lc3@4Q1211986
ET1NOP1C0MC253X1T1>=^11g1C[1239`7S>b5U41S2M5W5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1:84H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4
S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239S7m=X?Y1S6U41
S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17I]1[4M1BJ5n2MC[17;CHg;a2c53j1T6a5d
3O=:51Ne3k:^283C125En1C45B315^2j6m6^3\1S1C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1R5c
15i6Q3j2Z8W1Z3`62o102l27=LT44Q1211986ET1NOP1b1C2534S18K>=^11g1C[1239]W2i4]5U41S2M]5n3?n?BM5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6
^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1R5c8Q3j2b9Z3`62o102l27=LT44Q1211986ET1NO
P1b1C253X1T1>=^11g1C[1239]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5O
BJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S1
2V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239b:]5U41S2MP2\3n3?n?BM5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9
m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NO
P1b1C253X1T1>=^11g1C[1239a6U41S2M]5n3?[8b7BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii
5M1BJ5`4[17;\11Fn:a2c53j1>c1Q4a5d3:6==?2N3l@8G45E4i1C4H315Y9U54b1Bk23G5>1MC3>k5_152P2d121057j1R1
7V513<\2Q2g11X1MQ4S226O2n4V5S12V1K93o1Q9d4Q3Y2@b9Z3R3]32o102l27=6ET44Q12115386ET1NOP1b1773253X1L
7>=^11g1C[1239j[1V1=WO_5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5
`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1
K93o1f=Q3j2b9Z3`62o102l27=Lb1a24Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239k21]5U41S2M]5n3?n?BM5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6
^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1
b1C253X1T1>=^11g1C[1239[Kd5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5O
BJ5`4[17;\1g;a2c53j1T6a5d3O=Bm<Q58G45En1C4H315Y9m6^3`2C3Z6_152P2d121057m27V513<V61X1MQ4S226O2Y2d
2V5S12V1K93o1f=Q3j2b993l2`62o102l27=LT442N211986ET1N;CP1b1C253X1T1>=^11g1C[1239k@]5U41S2M]5n3?n?
BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4
H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q121198
6ET1NOP1b1C253X1T1>=^11g1C[1239\^1d5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU
1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6S1Z2`2C^6_152P2d121057m27V513<V61X1Ml1T
2S226O2O1h2S1V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1>?OP1b1C2534S16M>=^11g1C[1239Z6U41S
2M@l4n3?n?BM5:a264f1404^1:6;406S14F4D1227271A6P11P1S111O0151CU1<W17Ii5OBJ5EH@Z25V147;\1g;a2Jh43C
1T1T6a5d3O=BoA8G45En1C4H315Y9m6S12T22`2CV4W2_152P2d121057m27V513<V61X1MQ4k1726O2On3V5S12V1K93o1f
=Q3j2b9Z3`62o102JQ27=6ET44Q12119526ET1N;CP1AP1C2534S1;H>=^11g1C[1239n8X=aR1h5U41S2M]5n3?V6Z1\8BM
5:=S264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1V4`7a2c53j1T6a5d3O=Be=Y48G45En
1C4H315Y9a3[3W2V1`2Ch10d4_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3Q1h1T2]7Z3`62o102l
27=6ET44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239c5U41S2M]5n3?V6g9BM5:a264f1404^1:6;406X1F4D157271i
11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=Bf7X:8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27
V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=6ET44Q1211986ET1N;CP1b1C2534S1T1>=^11g1C[1
239j[1f2g5U41S2M4OX4n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1T2b9
a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j
2b9Z3V5Y12o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239j<PV116]1:\Gg5U41S2M]5n3?n?BM5:a264f
1404^1:6;406W10F4D157271i11P1S111O015EU1<W17Ii5L2BJ22_3P1[17;\1g;a2c53j1T6a5d3O=98oA8G45En1C4H31
5Y9[5a1^3`2C^6_152P2d121057m27V513<V61X1MQ3N0S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q12119
86ET1NOP1b1C253X1@;7>=^11g1C[1239hCd5U41S2MW1KY3n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<W17Ii5OBJ5`4[17;\1g;a2i3i13j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1
MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239Q6Q:c19Y@`
5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1E04D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d
3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102
l27=LT44Q1211986ET1NOP1C0MC253X1T1>=^11;[1C[1239l5U41S2M]5n3?n?BM5::V264f1404^1:6;406X1F4D157271
4d11P1S111O015EU1<W17Ii5G7BJ5`4L>7;\1g;a2c53j1`2c3^21P3d3O=BU3i>8G45En1C4H315Y9f2V4^3`2Ci3d2_152
P2d121057m27k4:13<0U61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1L
7>=^11g1C[1239V6n4k9]5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5_3
P1[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1
K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239e5U41S2Mb1j3n3?n?BM5:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5e3J[17;\1g;a2c53j1T6d4Ld3O=BoA8G45En1C4H315Y9m6^
3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Q2X1`62o102l27=LT44Q1211986ET1NOP
1:W1C253X1T1>=^11g1C[1239Q;W3d:j^1]5U41S2Mb1j3n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S
226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239l5U41S2M]5n3?n
?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OB60B540U1S25J[17;\1\1Bg9a2c53j1[4h1a5d3
O2:BX9f88G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61R15MQ4S226O2n4V5S12V1K93o1f=P2P1Jo1b9Z3`
62o102l27=L=f34Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239h5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<W17Ii5OB602?54Z35J[17;\1\1A0g9a2c53j1[4h1a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_
152P2d121057m27V513<V61R15MQ4S226O2n4V5S12V1K93o1f=P2P1j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C25
3X1T1>=^11g1C[1239`5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5BKQ3
[17:0\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K
93o1i9l3Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C[1239]5U41S2Mj1b3n3?n?BM5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1T6a5d3O=BoA8G45En1C4H315Y9m6^3
`2C^6_152P2d121057m27V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NOP1b1
C253X1T1>=^11g1C[1239`5U41S2M]5n3?n?BM5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`
4[17;\1g;a2c53j1U3n2a5d3O=BoA8G45En1C4H315Y9m6^3`2C^6_152P2d121057\1`17V513<V61X1MQ4S226O2n4V5S1
2V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NO6Ib1C253X18K>=^11g1C[1239^5U41S2M]5n3?n?BM5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<W17Ii5OBJ5`4[17;\1g;a2c53j1U3n2a5d3O=BoA8G45En1C4H315Y9m6
^3`2C^6_152P2d121057\1`17V513<V61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2b9Z3`62o102l27=LT44Q1211986ET1NO
P1b1C253X1T1>=^11g1C[1239OZ700@G0h8nNe7Z5QGj:iU1^?S7R^33m@e>kHS92DG5g6e5o7F@37Z700Y1mR:3[1:Z700R
1gd4RT2a`2gI_1kE@Z700@6AVKV3TQ3nV4T@dLa?2\17GZ700@Hh_2YR651VS1`2T:E22819D4k2gBW3NZ700U1[m1j4ed4_
1IlQ33k14OR1O40U14;=:U19h64e=<JBZ700\1?aj9h73Q19_4e13C\:X3T12>Z700@[1Pa2cn2^Q3cV1b:3[1hE4=Z700@G
0ha8Ta12\17R4j@l1Z700@6@d2^>30S4_X1j1Q21X<U^11_e1W1\d1hAaH6>V=;2l1]Aj49g7]23<50072;7Y4U2l3j96>63
2;59=53438Z700Y1mR:2\1Z49Z700@HmR:2\1l5;Z700Y1^]3lT53]`12\1UE=[70@g>1_W2TL^^1Ue1Xl1Ya1<=I[70@TFZ
Z1bl11[Mhk1Zl1l=;2eR1F082]15_5k5l8>S1=[70\1ho8QS1U1i4i1C<X5o7W1;[70]`5N00YDWK0US3]G6[70@fS:WG5<[
70@HVKV3ZR1_5Yi1nV4[l1T2D[70@[1Pa2Ta4a_1gU1j:JAf4[1d4W2[8?2T3W1C[70\]3P2RV1[c12`4S:kQ22]4k@YEG8S
1ZEP3<[70Y1mR:>5225^FFY2?[70Y1mR:>5225S1Bk4l6n8P33[70WT:8[70X1Yd4`d3md1\1h3;[70`1Xe2_l52T>eR1R6l
1Q?L[70`1W^27^Q1Xk1kS1382[2`1n2e1D>k7oP1a3THU=[6n3X=^Eh31E[70`1=i]2SZ2[]3i9f81`O0i:J1N0R4i13\AD[
70Ze1S1WJee3139[2E]2cAXg2Q7V3[1e2BTCB[70@^Q20g\1PW3Xm162nX1V3[1e2B\1gAQ55[70ce1c^8TC6[70@ab8Ta1T
C4[70Y1mR:6[70R1jd1[o7m>4[70@fS:6[70em4b_3XDeR17[70l1Sk4`T4eR1\18[70ce11m_1cn6X8n>>[70@HZb2fm4dQ
1T>;a>SD\>d85=\7k?m5Y2S=ko2`FPh333WM1Z7K\7X16PHaM2gR1kY20ib1QAcR1j8j1fU1`:1>_4G:>=^6n8^253\7^e8T
V23\7ck:b22\7Y12\7ec88\7Y1iF0Yk7=ff129\7Y1iF0Yk7=ff12kB<\7Y1iF0j^5^\2=\f192M:;\7\1AUc8\CZ8WJLn<]
1h47\7od8_8b]1_?0b46\7od8jc1gA0b49\7gV3^?hS2gZ1W`1_8d]1RDJ\79d1c9LbLI_3?T1R>XJoe2P;P3_e1[Cd7S9>k
B1k1fP1k=V68\7li4n<Yj3VHQ;h517\7jDVe8\JGP511\79]7`Q7fd2n>1Z4:P1:>]7^k2\c4[W21l>1Y4090P1_?b4:]7\1
lX9c21VH1b4o>I3]7VU:14]7VU:1`4:^7OkR2de6c5PV116]1gG7^7ln5XV416]1gG7^7UU:16]1:\G7^7Tj9P;16]1gG9^7
ei1`5Yj6d[116]1gG6^7UU:16]1gG7^7\1hS:16]1gG7^7[1iS:16]1gG9^7Xf9l>16]1b?T828^7oZ7T_2P;16]1gGC_7^1
a4]>U[1Y=S8Lf6P5h6Wb3]8V;^1k]1a9Y9jO7_7^1km8o7W?0kI4_7^1_R7`\36_7bOfn5_k2b@hD1_73_7mT9Wj12_7Uo:1
`72`7hZ55`7iV5dn1S`2oV12`7ge15`7Y`90nJa99`7Xg3X17_1jIcFP`4J4`7Td4cFoh13`7]1P_:2`7nV:3`7_M^Y99`7;
hL^6^_5iZ1Uk1k=m48`7;fb6e1jZ2_Jj<m43a7kg8`82a7kg86a7Sh8R85a2Uc11a74a7BXg8]W2:a7>lf3ik2`S2OV44]7o
[1U2b7j2m5ZAS7]1R4S2m1:=Y1m1913L^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9i;hBR4b4
FJR2f5o1`9cW1X7d6kA^2R2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14R1h5nE^2]7S10023Y
5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0RLc7
4k6nE^2[71S10023Y5<4?m6dE718BZ1d34V1Q3>P1Eo9bNR4b4FJR2@U5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m1
91P1]JP6a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5
^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9U1]V
1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^Io6a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ
1d3[1Q3>P1Eo9bNR4b4FJR2Z2[3o1`9cW1X7d6kA^2U2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10
023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9c;;1`BR4b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a124
21E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6^53X<^2l2b75K0g1m5^H]1]3
DS2m1:=Y1m191P1b<kCa12421E0RLc74k6nE^2]7S10023Y5<4?m6Z@Y5718BN;d34V1ICc1>P1E<b9@0AY2TKR4b4FJR2\2
74W21Bo1`9lR1P391Y14S7d6kA^2Z2b7Q10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6P
5c@718BZ1h2K[1Q3>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m1913L^P1a12421E0fS14
k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1IW2>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2]2b7Q10g1m5^H]1R4S2m1:=Y1m1
91P1R:l2`40l>a12421E0fS14k6nEId1]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA
^2[2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6a5h6_6S3Bk1U2W5S10023V52<4?m6dE718BZ1d3[1Q3>P1Eo9
bNLU3b4FJR2U5@o1`9VL\;X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9bNR4Y2X2FJR2f5o1`9cW1X7d6kA^2\2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0_S1640j6nE
^2S6Y1AA0023Y5<4?m6l2S2[1W?3318BZ1d3[1Q3>P1Eo9o;bBR4b4FJR2b3S2o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:
=Y1m191P1UO0W1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2
b7j2m5^H]1R4S2m1:=Y1m1918GUO0W1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E@^9bNR4b4FJR2f
5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Ec4<4?m6dE718BZ1d3[1Q3>
P1Eo9bNR4b4FJb1?f5o1`9cW1X7d6kA^2X2b7Q10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<
4?m6dE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS
14k6nE^2W5U2S10023Y5<4?5g6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b7j2m5^H]1R4S2m1:=Y1m
191P1^P1a12421E0fS14k6nE^2_5m1S10023Y5<4?5Q2e4dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b
7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`
9fU1l1X7d6kA^2Y2b7Q10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nEId1]7S10023Y5<4?m6dE718BZ1d3[1Q3
>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1iJd5a12421E0fS14k6nE^2]7S10023Y
5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14
k6eAX4^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191
P1^P1a12421E0fS14k6b@[5^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^
H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S100235S5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X
7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1a2lMa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4
b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1R2[Na12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1
d3[1Q3>P1Eo9bNR4b4FJR2`2U3o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S100
23Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1`9cW1X7d6kA^2U2b7j2m5e7h@]1R4S2m1:=Y1m191P1^P1a12421
E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d34V1Q376P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5e7h@]1R4S2m1
:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9a;PCR4b4FJR2f5o1`9cW1X7d6kA^2T
2b7j2m5e7h@]1R4S2m1:=Y1m191P1a2lMa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2
f5o1`9cW1X7d6kA^2T2b7j2m5e7h@]1R4S2m1:=Y1m191P1R2[Na12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1
Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2]2b7=\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<
4?m6dE718BZ1d3[1Q3>P1EFX9bNR4b4FJR2f5o1`9W2V4030:2@oOX7d6X:b7^2\2b7j2m5^H]1R4S2m1:=Y1m1171P1AS1]
AZ=a12421E0fS14k6\Ca2^2]7S10023Y5<4?j4R2dE718BZ1d3[1Q3>P1Eo9i;hBR4Jg3FJR2f5o1`9^6V>mBX7d6kA^2S2b
7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?j4R2dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o
1`9cW1X7d6kA^2T2b7j2m5e7h@]1R4S2m1:=Y1m191F9^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P
1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6d
E718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6^5\<^2V2b7j2m5^H]1R4S2m1:=Y1m191P1R2[Na12421E0fS14k6nE
^2]7S10023Y5<4?m6dE718BZ1d3[1Q3:3P1EDZ9a;PCR4b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1
^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1;T9dBnDX7d6kA^2T2b7j2m5^H]
1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9dBnDX7d
6X:b7^2U2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b
4FJR2f5o1Q1@m7dBnDX7d6kA^2T2b7j2m5ZAS7]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE71
8BZ1d3[1Q3>P1Eo9i;hBR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7
S10023Y5<4?m6dE718BZ1d34V1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a124
21E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EHV9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:
=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q376P1EDZ9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2
b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6HkD718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o
1`9m4eR1X7d6f7T:^2V2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6P?m6^2]7S10023Y5<4?m6dE718BZ1d3[
1Q376P1E5i9bNR4b4FJR2f5o1`9cW1X7d6kA^2`2b740d2m5e7h@]1]3DS2m1:=Y1m191P1b<kCa12421E0fS14k6nE^2]7S
10023Y5<4?m6Z@Y5718BZ1d3[1Q3>P1EFX9i;hBR4b4FJR27T274W21Bo1`9cW1X7d6kA^2U2b7j2m5n8n4`:]1R4S2m1:=Y
1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6n2l>^2U2b7
j2m5^H]1R4S2m1:=Y1m191M2a2lMa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2U5@o1
`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1UBX>a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E
o9bNR4b4FJR2f5o1`9cW1X7d6kA^2a2b7Q10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m
6dE718BZ1d3[1Q3>P1E_2h1f5@0A^MR4b4F5DR2b3S2o1`9cJn:?;T14S7d6kA^2c2b7j2m5R;[=]1R4S2m1:=Y1m191P1i1
d:;1X1V117Y32b2T1X7Y2a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9`3W4iFR4b4FJR2f5\1B`9c
W1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o12]9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718
BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5e7h@]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S
10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1R2[Na1242
1E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2]2b75d2m5^H]1]3DS2m1:
=Y1m191P1b<kCa12421E0fS14k6nE^2]7S10023Y5<4?m6Z@Y5718BZ1d3[1Q3>P1Eo9o;1`BR4b4FJR2\274W21Bo1`9cW1
X7d6kA^2V2b7=\2m5^H]1R4S2m1:=Y1m191M2a2lMa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1`9W2[U1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1R2a=i@a12421E0fS14k6nE^2]7S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5h;e<]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2
]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2X2b7=\2m5ZAS7]1R4S2m1:=Y1m191P1^P1
a12421E0fS14k6nE^2]7S100235S5<4?m6dE718BZ1d3[1Q3>P1Eo9bNo32b4FJR2f5o1`9?g1[U1X7d6kA^2g2b7407\2m5
]AP7]1]3DS2m1:=Y1m191P1a2P:kCa12421E0_CV@4k6nE^2]7S10023Y5<4?m6m;\4Y5718BZ1Q2b1[1Q3>P1Eo9bNR4b4F
JR27T274W21Bo1`9?g1V4WKl5X7d6kA^2f2b7=C0g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0QR1d14k6nE^2]7S10023Y
5<41=m6dE718BZ1d34V1Q3>P1E3k9@0A]:=bBR4b4FJR2f5o1`9;IQ1W231mR14S7d6^5\<^2S2b7j2m5^H]1R4S2m1:=Y1m
191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E3k9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m
5?nG]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW
1X7d6kA^2[2b75d2m5^H]1]3DS2m1:=Y1m191P1b<kCa12421E0fS14k6nE^2]7S10023Y5<4?m6Z@Y5718BZ1d3[1Q3>P1E
o9bNR4b4FJR2\274W21Bo1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191M2^P1a12421E0fS14k6nE^2]7S10023Y5<4
?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1a2lMa12421E0fS14k6
nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2_2b761a2m5CjG]1l1[1>:N6Mm1:=Y1
m191P1a2i8REa12421E0fS14k6nE^2]7S10023c2e2<4?m6dE718BZ1d3[1Q3>P1Eo9WN:R4b4FJR2f5o1`9f5lQ1X7d6kA^
2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9Q<`BR4b4FJR
2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3
>P1Eo9bNR4b4FJR2f5o1`9nV1DX7d6kA^2j2b72g2m5^H]1R4S2m1:75U111m191P1^P1a12421E0fS14k6nE^2]7S10023Y
5<4?m6WA\4718A0Z1d3[1e2;>P1EBo3\5bNR4b4FJX1H0T3Y240111002f1`9R6`Q1X7d6n2Y7b7P2=T2b710g2m5^H]1R4S
2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2
V2b710g2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2
f531i1`9cW1X7d6kA^2V2b710g2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0T=aF4k6nE^2]7S10023Y5<4?m6dE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f53k1`9cW1X7d6kA^2Z2b710g2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0Z6i6aF4k6nE^2]7S1
0023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJQ20a5431i1`9cW1X7d6kA^2W2b7j2m5Q>\:]1R4S2m1:=Y1m191P1a<dB
W1a12421E0fS14k6nE^2Z72S10023Y5<4?m6dE718BZ1d3[1Q3>P1E@^9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1
R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1IW2>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6
kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1]JP6a12421E0fS14k6nE^2]7S10023Y5<4?5g6dE718BZ1d3[1Q3>P1Eo9bNR4b4
FJR2f5o1`9cW1X7d6kA^2S2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5
<4?m6HkD718BZ1d3[1Q3>P1Eo9bNR4b4FJR2b3S2o1`9cW1X7d6kA^2V2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS
14k6nE^2]7S10023Y5<4?m6dE718BZ1d34V1U1k1:3P1Eo9k3fJR4b4FJR2f5o1`9cW1X7d6kA^2V2b7j2m5^H]1R4f1<m1:
=Y1m191P1R2h3bJa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3:3P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2
S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2[71S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f
5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14S4g2nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3
>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6VBg3^2]7S10023Y5<4
?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR21d5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1o3^La12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^
P1a12421E0kKj74k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2Y2b7j2m5^H]1R
4S2m1:=Y1m191P1o3^La12421E0`7UL4k6nE^2S6Y1S10023Y5<4?m6dE718BZ1d3[1Q3>P1E\3b6f2kKR41`4FJR2f5f18`
9cW1X7d6kA^2V2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0Ha7[K4k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E
o9mEd8R41`4FJR2f5o1`9cW1X7d6kA^2V2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14;_6nE^2]7S10023U1S4<4
?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2_12S4o1`9cW1X7d6kA^2U2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14
k6nE^2]7S10023Y5<4?8T1_5dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9^IT>X7d6kA^2R2b7j2m5^H]1R4S2m1:=Y1m1
91P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^
H]1R4S2m1:=Y1m191P1^P1a12421E0b?SD4k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X
7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1^P1Y172421E0fS14k6nE^2T1X6S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1`9cW1X7d6kA^2R2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ
1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1AlOa12421E0fS14k6nE^2T1X6S10
023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0
fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9Y87=[JW4X7d6kA^2S2b7j2m5h>e9]1R4S2m
1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2
b7=\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o
1`9W2V4TQ1X7d6m2m>^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1
Q3>P1Eo9bNR4b4FJR2\59o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1_3nLa12421E0fS14k6nE^2]7S10023Y5
<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2_2b7Q10g1m5oD2[3]1R4S2m1:=Y1m191P1VK2T5a1242
1E0fS14k6nE^2]7S10023Ec4<4?m6dE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2P4e1o1Je8cW14S7d6kA^2T2b7j2m5^H]1R
4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EFX9bNo32b4FJR2f5o1`9cW1X7d6
kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6HkD718BZ1d3[1Q3>P1Eo9bNR4b4F
JR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2V4_1o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023
Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cQ1o5X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0f
S14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q376P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m1
91P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9;WW1X7d6kA^2\2b75d2m
5^H]1]3DS2m1:=Y1m191P1b<kCa12421E0fS14k6nE^2]7S10023Y5<4?m6Z@Y5718BZ1d3[1Q3>P1EHV9bNR4b4FJR2\274
W21Bo1`9cW1X7d6kA^2T2b7j2m5^H]1R4S2m1:=Y1m191P1]3PMa12421E0fS14k6a1\D^2]7S10023Y5<4?m6dE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b7=\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y
5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9W2[U1X7d6kA^2U2b7=\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0f
S14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9W2^Ol5X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y
1m191P1a2lMa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j
2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9m
8eNX7d6kA^2\2b70<\2m5^H]1R4S2m1:=Y1m191P1R2[Na12421E0ZH6T;4k6nE^2d4;1Z2S10023Q4W1<4?m6dE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f5o1`9W2[U1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14U1e5nE^2]7S100
23Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2S2b7j2Q4k1^H]1R4S2m1:=Y1m191P1^P1a12421E
0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1
m191P1^P1a12421E0fS14k6SAj4^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EDZ9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2b7
j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6QBl3Bk1]7S10023Y5<4?m6d:b4\6718BZ1d3[1Q3>P1Eo9bNR4b4FJR
2U5@o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6d:o:718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2b7j2m5oG>]1R4S2m1:=Y1m191P1j8cGa12421E0fS14k6nEBk1]7S10023
Y5<4?m6W<\9718BZ1d3[1Q3>P1Eo9bNR4b4FJR2U5@o1`9cW1X7d6kA^2S2b7j2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0
fS14Q3i3nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b7j2m5^H]1R4S2m1:=Y1
m191P1^P1a12421E0iIl94k6e6X?^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6m2m>^2V2
b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4Le3FJR2U4
`1o12]9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1dCi<a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1
Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0`HU;4k6nE^2]7S10023Y5
<4?f66dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2[2b70P10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0
fS14k6nE^2T1X6S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o12]9cW14S7d6kA^2U2b70i2m5^H]1R4S2
m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9aNQ9X7d6i5Q<
^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9R<_BR4b4F
JR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6nE^2]7S10023Y5<4?m6dE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y
5<4?^4^2dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9_9SNX7d6l<n4^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421
E0fS14k6nE^2]7S10023Y5<4?^4^2dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:
=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6HkD718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b
70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0m:hH4k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9TG]7R4b4FJR2f
5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>
P1Eo9bNR4b4FJR2f5o1`9cW1X7d6o1k?^2Z2b70i2m5^H]1R4S2m1:=Y1m191P1o?^@a12421E0i4lN4k6\?a6^2]7S10023
Y5<4?Q6KdE718BZ1d3[1Q3>P1Eo9n7V2\DR4b4FJR2f5o1`9UI]>X7d6kA^2U2b70<\2m5^H]1R4S2m1:=Y1m191P1^P1a12
421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9W2[U1X7d6kA^2Z2b70<\2m5^H]1R4S
2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9;k1V420PQ1X
7d6g5S<^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1`9R6l5cKX7d6kA^2V2b70<\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE
718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9W2V4TQ1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1R2[Na12421E0fS14k6
nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^
P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6f7T:^2T2b70i2m5^H]
1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6
d7V:^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1IW2>P1Eo9bNR4
b4FJR2f5o1`9cW1X7d6i5Q<^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0aHT;4k6nE^2]7S10023Y5<4?m6dE718
BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9o8cNX7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2T1X
6S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12
421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1IW2>P1EDZ9bNR4b4FJR2f5o1`9cW1X7d6^5\<^2T2b70i2m5^H]1R4
S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9m8eNX7d6kA
^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR
20e5o1`9cW1X7d6kA^2\2b70<\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0R4cO4k6nE^2]7S10023Y5<4?b3Z3dE718BZ1
d3[1Q3>P1Eo9mEd8R4b4FJR2f5o1`9;3g1V4WKl5X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS140j6n
E^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6f7T:^2]2b70P10g1m5^H]1R4S2m1:=Y1m19
1P1^P1a12421E0fS14k6eAX4^2]7S10023Y5<4?m6dE718BZ1n10d1[1R2N>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2
X2b70i2m5e7h@]1R4S2m1:=Y1m191P1R2>a@Z=a12421E0fS14k6nE^2]7S10023Y5<4?e67dE718BZ1d3[1Q3>P1Eo9bNR4
b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE7180AZ
1d3[1Q3>P1E5i9bNR4b4FJR2f5o1`9cW1X7d6kA^2]2b70P10g1m5^H]1R4S2m118=Y1m191P1^P1a12421E0fS14k6nE^2]
7S10023Y5<4?m6dE7180AZ1d3[1Q3>P1E5m4k4@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191
P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6d:o:718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5
^H]1R4S2m1:=Y1m191P1`7mHa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1
X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR
4b4FJR2f5o1`9e8CYNX7d6kA^2U2b70i2m5^H]1R4S2m118=:Nm191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE71
8BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b7000g2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]
7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2b70i2m5h>e9]1R4S2m1:=Y1m191P1m8\6
j2X>a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]
1R4S2m1:=Y1m191P1m8`Ga12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d
6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1Z?SAa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b
4FJR2f5o1`9cW1X7d6kA^2V2b70i2m5X8U@]1R4S2m1:=Y1m191M2^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ
1d3[1Q3>P1Eo9_LR2R4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191M2UBX>a12421E0fS14k6nE^2]7S
10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a1242
1E0mR1H4k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2V4_1o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m
1:=Y1m191M2^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2
b70i2m5d@i7]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f
5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>
P1Eo9bNR4b4FJR2f5o1`9[8WOX7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2S6Y1S10023Y5<
4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1R2]7cW1X7d6kA^2Z2b70<\2m5^H]1R4S2m1:=Y1m19
1P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9W2_8jFP6X7d6^5i4;V7^2
U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EHV9mEd8R4b4FJ
R2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1
Q3>P1Eo9mEd8R4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y
5<4?m6dE718BZ1d3[1Q3>P1EHV9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1_3nLa12421E0f
S14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m1
91P1^P1a12421E0fS14Ok5nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b70i2m
5Y3TE]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9lEe8R4b4FJR2f5o1`
9Y7YP1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1
Eo9bNR41`4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6
dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9Q92^NX7d6kA^2T2b70i2m5e7h@]1R4S2m1:=Y1m191P1^P1a12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2b70i2m5^H]1R4S2m1:=Y1m191P1
Ao1lMa12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9[8VFR4Jg3FJR2f5o1`9cW1X7d6kA^2X2b70i2m
5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6i9j;718BZ1d3[1Q3>P1Ej1K^11g5bNR4b4FJR2f
5o1`9cW1X7d6kA^2Y2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0j5kM4k6nE^2]7S10023Y5<468m6dE718BZ1d3[1Q
3>P1Eo9Q<`BR4Jg3FJR2Z2Q39o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S100
23Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9kM9]9X7d6kA^2V2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421
E0fS14k6nE^2]7S10023[2m2<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6n2`5[9^2T2b70i2Y5C^H]1R4
S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^
2U2b70i2m5^H]1R4S2m1:=Y1m191P1a2lMa12421E0fS14k6Y4dA^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4F
JR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6c;W6^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023
Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5gDf3]1R4S2m1:=Y1m191P1^P1a12421E
0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1
m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?S1i5dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70
i2m5^H]1R4S2m1:=Y1m191P1UBX>a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`
9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1P9]Ga12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E
o9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2b70<\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6d
E718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9;k1[U1X7d6X:b7^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2\59o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P
1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6b5X<^2T2b70i2m5^
H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9cLn1R4b4FJR2f5o1`9cW1
X7d6kA^2T2b70i2m5h;e<]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9b
NR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?c2Y4dE7
18BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7
S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9m4eR1X7d6kA^2U2b70<\2m5^H]1R4S2m1:=Y1m191P1^P1a
12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9W2[U1X7d6kA^2Y2b70P10g1m5^H]
1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o1`9cW14
S7d6kA^2Y2b70<\2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1`9;k1e6Y@[>X7d6X:b7^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6P?m6^2]7S10023Y5<
4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1E5BV9bNR4b4FJR2f5o1`9cJ^;`1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m
191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9o;bBR4b4FJR2f5o1`9cW1X7d6kA^2V2b70i
2m5^H]1R4S2m1:=Y1m191P1a2lMa12421E0oJf84k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`
9bQ1P6X7d6kA^2[2b70i2m5^H]1R4S2m1:=Y1m191P1a2lMa12421E0d>j:_1f84k6jDS1^2T1X6S10023Y5<4?m6dE718BZ
1d3[1Q3>P1Eo9m;dBR4Jg3FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1a2lMa12421E0fS14k6nE^2]7
S10023Y5<4?m6dE718BZ1d34V1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1PC]=a1
2421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m
1:=Y1m191P1PC]=a12421E0fS14k6nE^2T1X6S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^
2T2b70i2m5?nG]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR
2f5o1`9cW1X7d6kA^2W2b70i2m5^H]1R4S2m1:=Y1m191P1a2]1TJY2a12421E0fS14k6nE^2a4k2S10023Y5<4?m6dE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R4S2m1:=Y1m191P1o3TJY2a12421E0fS14k6nE^2]7
S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2W2b70i2m5^H]1R4S2m1:=Y1m191P1o3S?P;Y
2a12421E0fS14k6nE^2]7S10023;m4<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R
4S2m1:=Y1m191P1o3^La12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6k
A^2\2b70i2m5Q?\9]1R4S2m1:=Y1m191P1TNY2a12421E0fS14k6nE^2b5h11S10023;m4<4?m6dE718BZ1d3[1Q3>P1Eo9T
9m2_Bo32b4FJR2b3S2o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?
m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7Y3Z3kA^2U2b70i2m5e@h7]1R4S2m1:=Y1m191P1^P1a12421E0fS1
4k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7Y3Z3kA^2T2b70i2m5^H]1R4S2m1:=Y1m1
91P1^P1a12421E0fS14k6d6Y?^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2
m5;RH]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9c
W1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9b
NR4b4FJR2f5o1`9cW1X7d6^5\<^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0VP1_34k6nE^2]7S10023Y5<4?m6d
E718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5X8U@]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE
^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1
a12421E0fS14k6Z3cB^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2\2b70P10g1m5^H
]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1`9bU
1[1D4S7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1TNY2a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b70i2m5^H]1R4S2m1:=Y1m191P1g=_>V4a12421E0fS14k6nE^2R1Z6S10023Y5<
4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k
6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6X:b7^2T2b70i2m5<QH]1R4S2m1:=Y1m19
1P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^
H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9e8mNX
7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0bS134k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR
4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5e7h@]1R4S2m1:=Y1m191P1a2lMa12421E0fS14k6nE^2]7S10023Y5<4?m6dE71
8BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2V2b70i2m5^H]1R4S2m1:=Y1m191F9a2lMa12421E0fS14k6nE^2]7
S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5S1K`9cW1X7d6kA^2V2b70i2m5^H]1R4S2m1:=Y1m191P1R2[Na1
2421E0fS14k6SAj4^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1Eo9T>]@R4b4FJR2f5o1`9cW1X7d6kA^2U2b70i2m5^H]1R
4S2m1:=Y1m191P1R2[Na12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3:3P1Eo9bNR4b4FJR2f5o1`9cW1X7d6
kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S10023Y5<4?m6dE718BZ1d3[1Q3>P1EDZ9bNR4b4
FJR2f5o1`9cW1X7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2_5m1S10023Y5<4?m6dE718BZ1
d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^2Z2b70P10g1m5^H]1R4S2m1:=Y1m191P1^P1a12421E0fS14k6nE^2]7S1
0023Y5<4?m6dE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1`9cW14S7d6kA^2T2b70i2m5^H]1R4S2m1:=Y1m191P1^P1a
12421E0fS14k6nE^2]7S10023Y5<4?c5Y1dE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1`9cW1X7d6kA^24d70iX1Xl35d70V
8bP1Xl38d70iX1Xl3nn2d5705d70iX1mAZZ3<d70iX1^CiX3QITD\g160005d70iX1oR1Xi25d70iX1cZ3dA5d70iX1lg2[T
16d70iX1P6jD\Q35d70iX1g:`a35d70iX1Xl3a]16d70iX1cZ3dAhT35d70\X1<Xl37d70\X1<oR10Wi26d70iX1mCZX3mT3
5d70iX1e=b^35d70iX1Xl3aT35d70h1PW1Xl36d70iX1An1gi35d70iX1ULRP35d70iX1Xl3P:5d70iX1Xl3^T36d70\X1<P
S1Wi25e7XU1`3ee1bV24e7iX1cZ3dA7e7iX1mAeh2dA]c2aR23e7iX1Xl36e7iX1cZ3e8n8fl24e7iX1Xl3fl24e7iX1Xl3]
c2Ce7iX1nQ2XT1PFi@e4^117Q2VDXW1f?8002n37e7iX1mAZZ3nn2l507e7iX1Xl3nn2_5<05e7iX1cZ3dAWF5e7iX1mAZZ3
WF4e7iX1mAZZ34e7iX1Xl3^T34e7PS1h5Xl3l1f71d2m5^H]1]3h2m1:=Y1m1o=2hCa12421E0gZ1nE^2]7S10023Y5A?m6>
k?a518m1XDbNe8FJa1@\274W21B`;l^1d6kA^2;f7S9dOn5R>P^3b1D\f2@WAEf7hX1n5R2o;_GZY1ZMRBlDg2n:WX11R:[1
@b5d;W3VL<f7hX1n5R>lk21YDcR1b6U]1@WA:f7hX1n5R>X`3j<aY2@W2o>8f7hX1n5R>X`3\f2@WAGf7d1SW1n5R>cBbW2Q
F\f2@e5a;U41e7jG0d;1N0R4ZC?f7SE4_Cn5R>TZ1ia1YD`i1i:[?e2@WA9f7hX1n5R>X`3kA`T2@WA9f7hX1n5R>X`3YBcT
20VA9f7d1SW1n5R>X`3\f2@WA8f7hX1n5R>k6\Y3mf2WAk1f71d2m5^H]1]3h2m1:=Y1m1o=2hCa12421E0gZ1nE^2]7S100
23Y5A?m6>k?a518m1XDbNe8FJR2\274W21B`;l^1d6kA^27f7hX1n5R>X`3mf2WA8f7hX1n5Y1h<X`3mf2WA9f7OhW1n5R>X
`3\f2@WA9f7b1UW1n5R>X`3mf2WAWc19f7hX1n5R>X`3\f2@_5g;8f7hX1n5R>X`3cR1Yd1WA:f7hX1n5R>k6R_1Yj1mf2b5
d;8f7hX1n5R>X`3mf20VA8f7hX1n5R>X`3mf2_5g;9f7d1SW1n5R>X`3mf2WAjY2=f7U<bLn5R>Sl2TD\f2@g@?_g1Z=8f7h
X1n5R>P2W^3mf2WAX2f71`1S1m5^H]1]3h2m1:=Y1m1o=2W4l<c2a124210D0gZ1PCm2^2]7S10023Y5A?m6>Ko>a518m19n
CX40XJe8FJa1@\274W21B`;l^1d6R@2c11^28f7hX1n5R>j^3]1mf2WA<f7hX1h1U4R>X`3aV1j_1@`5=X;8f7hX1n5R>Y6n
Y3mf2WA9f7hX1n5R>jZ2a9kKmf2WA8f7hX1n5R>X`3mf2WA]Y18f7b1UW1n5R>X`3mf2WA9f7iR1?^5n5R>X`3mf2WA9f7hX
1n5R>k6\Y3Q^2k8WAi1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\27
4W21B`;l^1d6kA^2m1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421B20_4`Hf=nE^2]7S10023Y5A?m6Z@a518m1n?Y4bNe8FJ
R2\274W21B`;l^1d6kA^2n1g70d2m5^H]1]3h2m1901;Y1m1o=j6P=a12421E0gZ1nE^2]7S10023Y5A?Z1b5Z@a518m1XDb
Ne8;:JR2\274W21B`;l^1d6kA^2f2g707\2m58QAS7]1e2Gh2m1:=Y1m1o=kCa12421E0^<[1Z1X5XFl?Q6^2]7S10023S4U
1A1=m6Z@a518m1XDRAj4d8T4`4FJR27LJ<74W21B`;W2W31Ll9_5bFHd1o2d3d:X3m3V27S2g70d2m5^H]1]3h2m1901;CEm
1o=kCa12421E0_4k4^5U>f=nE^2]7S10023Y5A?Z1b5Z@a518m1XDbNe8;:JR2Ch174W21B`;l^1d6kA^2V2g707\2m5^H]1
]3P1g1m1:=Y1m1o=kCa12421E0gZ1nE^2]7S100235S5A68m6Z@Y4W118m1XDbNe8FJR27T274Bd11B`;W2V4X>TJd6X:;V7
]1P1i1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6k
A^2j1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;YEbId6k
A^2]2g707\2[1a4nB_5]1]3h2m1:=Y1m1o=kCa12421E0j5lT1nE^2[71S10023Y5A?m6Z@a518m1XDo;bBe8FJR27R2174W
21B`;m19[3J2Il>Y8Y@d6X:;V7]11Nn1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_4WH8P86^5nE^2]7S10023Y5A?m6Z
@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2j1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@
a518m1XDbNe8FJR2\274W21B`;\;_S1d6kA^2m1g70d2m5d@0h7]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?
m6Z@a518m1XDbNe8FJR2Z2174W2189`;l^1d6kA^2j1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1c@Z5^2]7S10023Y
5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2l1g70d2m5g@f7]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023
Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;n:mS1d6d4V=^2m1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0XU16W5c@Z5^2
]7S10023Y5A?m6Z@a518m1XD\2ULe8FJR2\274W21B`;l^1d6kA^2n1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_S1<j6
nE^2]7S10023Y5A?m6Ha?a518m1XDo;bBe8FJR27T274W21B`;l^1d6kA^2\2g70d2V3f2^H]1]3h2m1:=Y1m1o=kCa12421
E0_R13KW7nE^2S6Y1S10023Y5A?m6HQ21S2j22[8a518m1XDSC^;e8FJU1L7T274H^11B`;]4?nY1d6_6V1T:^2U2g70d2Q4
W1C^H]1]3h2m1:=Y1m1o=kCa12421E0_S1W7nEV1W1Z5R2S10023Y5A?m6Z@a518m1XD\2ULT4`4FJR27T274H^11B`;c5`D
gDd6f7T:^2o1g70d2Q4k1^H]1]3h2m1:=Y1m1o=kCa12421E0_S1W7nE^2]7S10023Y5A?m6Z@a518m1XDbNT4`4FJR27T27
4H^11B`;l^1d6_6[;^2l1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_4WV1c@Z5^2]7S10023Y5A?m6Z@a518m1XDbNe8F
JR2\274W21B`;SW1h7d6kA^2f2g707\2m5^H]1]3h2m1:=Y1K3Mo=kCa12421E0W1j2\If7f1i3i4TA^2]7S10023Y5A?h2T
4Z@a518m1XDS;h:0d8e8FJR27T274W21B`;U1G9]2MJ2Il>Y8Y@d6X:;V7]11N4j1g70d2m5^H]1]3h2m1:=Y1m1o=kCa124
21E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;XFcHd6kA^2j1g70d2m5^H]1]3h2m1:=Y1m1o=kCa124
21E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDRC_;e8FJR2\274W21B`;l^1d6kA^2Y2g70K0g1m5^H]1]3h2m1:=Y1m1o=kCa
12421E0gZ1nE^2]7S10023Y5A?m6Z@a518BZ1a8P1Eo9@0A^Me8FJR2\274W21B`;[U12d1?416j6d6kA^2Z2g70K0g1m5^H
]1]3h2m1:=Y1m1o=kCa12421E0XU1^5nE^2]7S10023Y5A?m6Z@a518BZ1a8P1Eo9@0A^Me8FJR2\274W21B`;[U12d1?416
j6d6kA^2k1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;\;
l9bId6kA^2k2g707\2m5a>l9]1]3h2m1:=Y1m1R3^7]3o8j4P6a12421E0k2\1[6\GZ2o4Z1Y6d?^2]7S10023Y5A?R56c1Z
@a518m1d3a2Y:g3bNo3e4FJX1I\2604W21Bc7l3W21T45e<j4f2oCd6`3g6;_2f4]1P1k1g70d2m5^H]1]3h2m1:=Y1m1o=k
Ca12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;\;l9bId6kA^2j1g70d2m5^H]1]3h2m1:=Y1m1o
=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1n:Y9bNe8FJR2\274W21B`;l^1d6kA^2k1g70d2m5^H]1]3h2m1:=Y1m1
o=kCa12421E0gZ1nE^2]7D>0023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6_>[3^2j1g70d2m5^H]1]3h2g15:=Y1
m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2k1g70d2m5^H]1]3h2g15:=Y1
m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274]1I1B`;l^1d6kA^2l1g70d2m5^H]1]3h2m1:=Y1
m1o=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1XDbNe8FJR2\274W21B`;oP1l=d6kA^24\2g70K0g1m5^H]1]3h2m
1:=Y1m1T5j8kCa12421E0gZ1:cE^2]7S10023Y5A148m6Z@a518BZ1a8P1Eo9@0Ak:bBe8FJR2\274W21B`;cW14S7d6W9\1
b3c3^2k1g70d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;Q92g
U1d6kA^2P2g707\2m5PA]7]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR27T274W21B
`;W2V4WKU=d6d:V7^2S2g707\2m5^H]1]3h2m1:=Y1m1\53^8kCa12421E0gZ1nE^2S6Y1S10023;m4A?m6Z@a518m1XD\CU
;e8FJR27T274W21B`;W2g@lKd6n2l>^2R2g70d2m5^H]1]3Q2;008m1:=Y1m1d6Z7kCa12421E0jLl=i9T<^2]7S10023Y5A
?m6Z@a518m1XDbNe8FJR2\274W21BP3_8l^1d6d:V7^2h1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y
5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A
?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6[1_@^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A
?m6Z@a518m1XDbNe8FJR2\274W21A0`;l^1d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?
m6Z@a518m1XDbNe8FJR2\274W21B`;Y5bY1d6kA^2o1h7d2m5d@0h7]1]3h2m1:=Y1m1\70a6kCY172421E0gZ1nE^2T1]4j
1S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2j1h7d2m5^H]1]3h2m1:=Y1m1o=aAY2a12421E0gZ1nE^2]
7S10023Y5A?m6Z@a518m1XDmEd8e8FJR2\274W21B`;l^1d6kA^2m1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]
7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;]5k21lJ2`;d6kA^2T2h7K0g1m5^H]1]3h2m1:=Y1m1o=kCa12421E0g
Z1nE^2S6Y1S10023Y5A?m6Z@a518BZ1a8P1Eo9@0A^Me8FJR2\274W21B`;cW14S7d6kA^2k1h7d2m5^H]1]3h2m1:=Y1m1o
=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@c3m118m1XDbNe8FJR2\274W21B`;Q92gU1d6kA^2l1h7d2m5U3XE]1]3h2m1:=
Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6^?8[1G^2i1h7d2m5^H]1]3h2m1
:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;oHlEd6kA^2j1h7d2m5^H]1]3h2m1:
=Y1m1l4R9kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1]8j;bNe8FJR2\274W21B`;l^1d6kA^2i1h7d2m5^H]1]3h2m
1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21Bo1`9l^1d6kA^2k1h7d2m5^H]1]3h2m
1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XD[8VFo3e4FJR2\274W21Be6j4l^1d6kA^2k1h77\2m5^H]1
]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;;k1d\1d6kA^2j1h7d2m5^H]
1]3h2m1:=Y1m1o=kCa12421E0gZ1PEM^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2d1G74W21B`;l^1d6kA^2j1h7d2m5^H]
1]3h2m1:=Y1m1]:a3g4S?a12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2j1h7d2m5^
H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1^6i=bNe8FJR2b1I74W21B`;l^1d6kA^2i1h7d2m5
^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274V1P11B`;l^1d6kA^2k1h7d2m5
^H]1]3h2m1:=Y1m1o=jB>Aa12421E0gZ1nE^2]7S10023Y5A?m6U8T8a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2i1h7d2
m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6f7T:^2P2h7d2
m5^H]1]3h2m1:=Y1m1o=kCa12421E0SF^?T5X5e@^2]7S10023Y5A?m6Z@a518m1XDi:Y2^Ae8FJR2\274W21B`;oM>]@d6_
8[9^2l1h7d2m5^H]1]3h2m1:=Y1m1h8V5kCa12421E0gZ1eAX4^2Z1R6S10023Y5A?m6Z@a518m1XDbNe8FJR2\274V1P11B
`;l^1d6kA^2k1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@]5318m1o5l2[;bNe8FJR2\274W
21B`;l^1d6kA^2l1h77\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W2
1B`;;3g1d\1d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1l4R9kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\2
74W21B`;l^1d6kA^2m1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_R1OW7nE^2]7S10023Y5A?m6Z@a518m1XDo;bBe8FJR
2\274W21B`;Y7bW1d6n2l>^2h1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8F
JR2\274W21B`;l^1d6kA^2m1h7d2m5^H]1]3h2m1:=Y1m1T72g6kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8
6?JR2o1<74W21B`;fS1U;d6kA^2k1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1VBGo2^2]7S10023Y5A?m6Z@a518m1X
DbNe8FJR21Z274W21B`;l^1d6kA^2P2h7;V1Q1m5^H]1]3h2m1:=Y1m1o=Z9`:a12421E0gZ1nE^2]7S10023Y5A?m6Z@a51
8m1XDbNe8FJR2\274W21B`;l^1d6m3P;26AP2^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_R1W8nE^2]7S10023Y5A?
m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2j1h7d2m5^H]1]3h2m1:=Y1m1o=m40l>a12421E0gZ1nE^2]7S10023Y5A
?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2o1h77\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1SAj4^2]7S10023Y5
A?m6Z@a518m1o:X9T>]@e8FJR2\274W21B`;W2Y40YX1d6kA^2l1h7;X2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7
S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;If@[Md6l9n7^2o1h7d2m50]H]1]3h2m1:=Y1m1o=kCa12421E0nS1W14
U1U4nE^2^4n2S10023Y5A?m6Z@a518m1XDbNe8FJLU1\274W21B`;l^1d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421
E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6d5V<^2l1h7d2m5^H]1]3h2m1:=Y1m1R3i1R9kCa1
2421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDh7W>a8e8FJR2\274W21B`;l^1d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kC
a12421E0_EWEnE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2j1h7d2m5^H]1]3h2m1:=Y1m1o=kCa
12421E0gZ1nE^2]7S10023Y5A?m6`>i1a518m1XDm;dBe8FJR2\274W21B`;l^1d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1o=k
Ca12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B[2T9l^1d6kA^2o1h7d2m5^H]1]3h2m1:=Y1m1o=7
1_29Y3]=a12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1XD`3QKe8FJR2\274W21B`;l^1d6kA^2l1h7d2m5^H]1]3h2m1:
=Y1m11m=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDi;hBe8FJR2\274W21B`;fFUHd6S9g8^2o1h77\2m5^H]1]3
h2m1:=Y1m11m=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1XDi;hBe8FJR2\274W21B`;W2U3^Y1d6X:b7^2i1h7d2
m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6c;W6^2k1h7d2
m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1XDbNe8FJR2\274W21B[2T9dBWLd6kA^2i1h7
d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nEId1]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2i1h7d
2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2i1h7d2
m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1n:Y9bNe8FJR2\274W21B`;l^1d6kA^2i1h7d2
Y5C^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2l1h7d2m
5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518m1XDbNe8FJR2\274W21B`;a:ZT1d6e=1S4^2l1h
7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21Bf1k1m7_8cMh8d6kA
^2l1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2S6Y1AA0023Y5A?m6Z@a518m1XDbNe8FJR2\274W21Bf1DT9l^1d
6kA^2n1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0kKk>nE^2Z72S10023Y5A?m6Z@a518m1i:^9bNe8FJR2\274W21Bf1k1
m7dBWLd6kA^2m1h7d2m5^H]1]3h2m1:=Y1m1a5\80kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1i:^9bNe8FJR2\274
W21B[2V1m7l^1d6kA^2T3h7K0g1i3S2^H]1]3h2m1:=Y1m1Q3_2m7>0]1F:c22l;2J;]1a12421E0kKS1l2S:FW<i3l5^2U3
W4S10023Y588?m6Z@a518BZ1a8P1E6Da3:\1i3@0Ai1<cJC\4X4FJR2\274W21B`;Y3YT14S7d6Z8`9^2k1h7d2m5^H]1]3h
2m1:=Y1m1o=kCa12421E0_S1W7nE^2]7S10023Y5A68m6Z@a518m1XDQ<`Be8FJR2\274W21B`;l^1d6kA^2V2h7K0g1m5^H
]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A68m6Z@a518BZ1j5f2P1Eo9@0A^Me8FJR27T274W21B`;cW14S7d6
kA^2k2h7K0g1m5^H]1]3h2m1:=Y1m1>2n4n5_2kCa12421E0gZ1eA0W4^2]7S10023Y5A68m6P5Y;Y5718BN;b5n2P1E<h3i
5@0AY2R1_Aa8e8FJR27T274W21Bl1c9T@gBi2@1Y14NT6d6kA^2]2h7K0g1m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2
]7S10023Y5A?c5Y1;l2e4[8a518BN;b5n2P1E<b9@0A^Me8FJR27T274H^11B`;cW14NT6d6kA^2j1h7d2m5^H]1]3h2m1:=
Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6P5Y;a518m1j5]>bNe8FJR2\274W21B`;l^1d6kA^2n1h7d2m5^H]1]3h2m1
:=Y1m1o=kCa12421E0h<nMnE^2]7S10023Y5A?m691l2e4[8a518m1b5e>bNe8FJR2\274W21B`;l^1d6kA^2m1h7d2m5^H]
1]3h2m1:=Y1m1o=kCa12421E0h<nMnE^2]7S10023Y5A?m691l2e4[8a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2l1h7d2
m5^H]1]3h2m1:=Y1m1o=kCY172421E0gZ1nE^2]7S10023Y5A?m6;b7[8a518m1XDbNe8FJR2\274W21B`;l^1d6c>W3^2i1
h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0_S1W7nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2i1
h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDQ<`Be8FJR2\274W21B`;l^1d6kA^2n1
h77\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDUE\9e8FJR2\274W21B`;W2e6Y@dEd6
X:b7^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21BR2]9l^1
d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6\6m9a518m1XDbNe8FJR2\274W21B`;l^1
d6kA^2X2h7d2^4^1^HAK]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7D>0023Y5A?m6P2[4n1n7a518m1XDbNe8FJX1I\274W2
1BZ1g2]7Y8;U1Q?i?T6d6`5S5V7^2j1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XD
bNe8FJR2\274W21B`;Y8GjU1d6kA^2k1h7d2m5g;f<]1]3h2m1:=Y1m1o=kCa12421E0VM`=nE^2]7S10023Y5A?m6Z@a518
m1XDbNe8FJR20[274W21B`;l^1d6kA^2j1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m
1XDbNe8FJR2\274W21B`;Y8bV1d6i5Q<^2o1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a51
8X1Dd@c3bNe8FJR2\274W21B`;Z4_@a6b5l=d6h;R6^2a3h7K0g1m5^H]1]3\1[1m1:=Y1m1Y:e3kCa12421E0a6T6\86V3U
2o?Y:h4k6^2l4`2S10023Y5A?V2f4S1V?a518B;NB=1N`3n2<C?5o9@0ABeJU2e8FJR2>m174>9@M1BU2K_1n6m1c;m2Z4a6
U3?_6KT14_1c5d6n3;0X1c4_1R6^2m1h7d2m5^H]1]3h2m1:=Y1m1a9]4kCa12421E0jDlE^>_7^2]7S10023Y5A?m6S1V?a
518m1XDbNe8FJR2\274W21BQ2^9l^1d6kA^2Q2h7d2m5^H]1]3h2m1:=Y1m1S9k4?g4Em=a12421E0gZ1P20ZAa2^2]7S100
23Y5A?m6Z@a518m1c:d9bNe8FJR2\274W21B`;l^1d6X:b7^2j1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S1
0023Y5A?m6Z@a518m1XD[8VFo3e4FJR2\274W21B`;l^1d6kA^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7
S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;US1f;d6kA^2k1h7d2m5^H]1]3h2m1:=Y1m1c:[3kCa12421E0gZ1nE^2
]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;a60YX1d6kA^2j1h77\2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE
^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;W2d\1d6kA^2j1h7d2m5^H]1]3h2m1:=Y1m1o=`6Z=a12421E0gZ1
nE^2]7S10023Y5A?m6Z@a518m1XD[8VFe8FJR2\274W21B`;l^1d6kA^2o1h77\2m5^H]1]3h2m1:=Y1m1o=h1g4P;Y2a124
21E0YQ1]9nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;W2oEdFd6kA^2j1h7d2m5^H]1]3h2m1:=Y1m1n3P:`
6Z=a12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2l1h7d2m5^H]1]3h2IS1:=Y1HT1o
=kCa12421E0X4^V1W7f>^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2T2h77\2m5^H]1]3h2m1:=Y1
m1o=kCa12421E0nP1h9nE^2]7S10023Y5A?m6Z@a518m1H_C[@4Q>e8FJR2\274W21B`;W2W23XZ1d6n2_2i4;V7^2i1h7d2
m5^H]1]3h2m1:=Y1m1o==]Ca12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2m1h7d2m
5^H]1]3h2m1:=Y1m1o=kCa12421E0YKHGl=nE^2[71S10023Y5A?m6Z@a518m1XDbN\4X4FJR2\274W21B`;l^1d6kA^2i1h
7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6o1k?^2j1h
7d2m58UH]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6a;Y6^2i1
h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6a;Y6^2h1
h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;l^1d6kA^2V2h7
d2m5\?Q9]1]3P1g1m1:=Y1m1o=m40l>a12421E0gZ1aC\2^2P53X2S10023E0b4A68m6Z@a518m1XDbNe8FJg1:d1G74W21B
G]6Z4l^1d6kA^2e3h7d2m58GP=\:]1Ci2P1=Y1m1:=Y1HT1]7g3i2<9V400k>\142421E0_8^60U:`82X2`2S4Q2i@@4>IS1
^2T5X2S10023E0i1h2A68B<m5i1[6Z6i12Q1\418m1k4\?\=_5[9Y2Z7Z1FJg1:[18G7498d11B>89KT4R123Y1i2QIjEd6k
A^2i1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6Z@a518m1XDbNe8FJR2\274W21B`;W1d]1d6k
A^2l1h7d2m5^H]1]3h2m1:=Y1m1o=kCa12421E0gZ1nE^2]7S10023Y5A?m6o?:a518m1XDbNe8FJR2\274W21B`3o7l^1d6
e=1S4^25i7a8lIX3PU9Oi7J0DP7Q1jHX3hc4k9`2[7P1E5k20h1d50Ad`1X@80i5cK4h=`8T6V1i7J0DP7Q1jHX3XBl1Z9W<
oY3k9`2[7P1E5k20h1d50Ad`1X@610W3QN34h=m6b1V66i7a8lIX3PV8oN:i7a8lIX3c_32k:Wb1mV1Wa27i7a8lIX3hc6Wa
2m6=i7a8lIX3UDa=]T4T60h1UW29[_16i7a8lIX3hc6Wa26i7a8lIX3QU7no16i7a8lIX3UDj`8>i7a8lIX3`?QS14kP2ge1
V@0\[3\5n17i7a8lIX3lP4OSS59i7a8`1[HX3QU7hQ1Z;jBV1i70`8i?R:l1[1>Y16f4`4]:Z2\1<h1T?`51lk12T2\;jK:k
T1`Fn2T6Cf5V2_1_7n8X=aR1:i7a8lIX3mi2j2XQ1S5kQ3no17i7a8lIX3hl2XX4no17i7a8lIX3Po2PV4no1;i7a8\8_AX3
jO^U5h@1k^2j9:i7a8lIX3_FoX1he1Y8YW3SP27i7a8lIX3Xe3Y8]W56i7a8lIX3WW2hm68i7<T8lIX3nOQU8]96i7a8lIX3
PU9]96i7a8lIX3[j4dZ49i7a8\8_AX3jO]S13cQ77i7a8lIX3VX5a[1Wa26i7a8lIX3VX5il3Ai7J0e7lIX3dm4l9P1E`:0A
[OYS24h=@i7J0e7lIX3dm4l9P1E`:0AeR34h=Bi7J0e7lIX3dm4l9P1E`:0A[OPMXV14h=7i7a8lIX3bj3S5YU59i7a8[F`3
X3jOmc5Wa2k76i7a8lIX3l^7Sf1>i7l35^4lIX3i9lGah2\D0QU2UT1Q]1>i7a8lIX3l9jGR7X_2o@1\4em1j9l_2Q1j7ZT1
j1Y16f4`4]:Z2\1<h1T?`51lk12T2\;jK:kT1`Fn2T6Cf5V2_1_7n8X=aR1R1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12T2\
;jK:kT1`Fn2T6Cc2R3V2_1_7n8X=aR1U1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12H03V1\;jK:kT1`Fn2T6Cf5V2]11_7n8
X=aR1U1j7ZT1j1Y16f4`4P9K1>Z2\1<h1T?`51T1gj12T2\;jK:kT1`Fn2T6Cf5V2_1_7n8X=aR1R1j7ZT1j1Y16f4`4]:Z2
\1<h1T?`51lk12T2\;jK:kT1`Fn2T6Cf5V2_1_7n8X=f?jBS1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51h4UP1mF2T2\;jK:kT1`
Fn2T6Cf5V2_1_7n8X=aR1S1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12OT1\;jK:kT1`Fn2T6Cf5V2_1_7n8X=EkQ1T1j7ZT1
j1Y16f4`4]:Z2\1<h1T?`51lk12T2\;jK:kT1RE2Z1n2c4`1Cf5V2_1_7n8X=aR1S1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51lk
12T2\;jK:kT1h;g:n2T6Cf5V2Z14_7n8X=aR1V1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51h4Sg12T2\;9`K:kT1P:_<n2T6Cc2R
3V2Z14_7n8X=aR1T1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51]V1^E2MV1\;jK:kT1`Fn2T6Cf5V2Z14_7n8X=aR1R1j7ZT1j1Y1
6f4`4]:Z2\1<h1T?`51lk12T2\;9`K:kT1`Fn2T6Cf5V2_1_7n8X=aR1R1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12T2\;jK
:kT1`Fn2LW5Cf5V2_1_7n8X=aR1T1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12T2\;S:f?o1:kT1`Fn2T6Cf5V2_1o5_1n8X=
aR1S1j7ZT1j1Y16f4`4]:Z2\1<h1T?`51lk12T2\;jK:kT1`Fn2T6Cf5V2_1_7n8X=EP?jB9k7YT1j1Y16eCREgV5dS1:k7Y
T1j1Y16eCREgc2ob2dS1:k7YT1j1Y16eCREaQ4UU1dS1:k7YT1j1Y16eCRE[R5[4dS1:k7YT1j1Y16eCREgV5a4RO2l7`[:9
l7Z;gg2Xg3l?n7gf1j?eB3l7Wo5X\44l7mo8Q9`R13l7mo8b[12l7`[:3l7Rj8]a14l7Rj8j5b[14l7mo8hHiB3l7fh9iB7l
7:[h93Z;=l68l7jh98Q;;1a5Z15l7UT:\2b3Z14l7Wo8ZW1m42l7`[:4l7fb6e1Sg34l7Q1^Z:a43l7id6ff33l7UZ:Z16l7
n\11^e5eW3Z14l7`[:Y>S14l7iP90eZ14l7fe1^j6Zk1Cl72[e8m1T9d60R80f37UHm2R521:@V5Al72[e8m1i?0R80Q1d27
UHm2R521:3l7R[9]P13l7P[:?3l7Xi8Wb16l7Xi8aO8];n64l7Si9QAZ13l7le2ce73l7Si9\B3l7PR9_Y14l7dP9kZ1O3l7
dP9kZ13l7P\7_o25m7Hko8l[1\>9m7HQf4ak32Qg1a18f6;m7Hca8D1bU1ET@a1:39m7^[5g1R2f1k2bn2cV1nQ12m7Rk:6m
7Pa5k2bn2cV1nQ14m7HTP9`]13m7mP9\Z1;o75Ue8m1eK7SKR521::o7[e8m1eK7SKR521:;o7[e8m1eK7SKR521:g5:o7[e
8m1eK7SKR521:<o7a@Va4bc3m1eK7SKR521:;o7[e8m1eK7SK\2e221:;o76Te8m1eK7SKR521:;o7^U4l_4m1eK7SKR521:
;o7[e8m1X5\F7SKR521:<o7^;bl2Y]5m1eK7SKR521:<o76Te8m1eK7mIU1R521:?o7`Gig2S3Z<af4m1hBl87SKR521:<o7
`Gmj2lR5m1eK7SKR521:;o76Te8m1eK7SKR521:;o7[e8;a1eK7SKR521:;o7^c3lQ5m1eK7SKR521:<o7[e8;a1[5YF7SKR
521:<o7[e8m1[5YF7TJNR521:;o7cU7g_1m1eK7SKR521:@o7SQ1P2dj1di2nAe`1WKm1eK7SKR521:>o7aKj7_2a^7Lm1eK
7SKR521:>o7aKj7_2a^7Lm1eK7SKR521:;o7`T8j@m1eK7SKR521::o7[e8m1eK7SKR521::o7[e8m1eK7SKR521::o7[e8m
1eK7SKR521:;o7O[d8m1eK7SKR521:<o7kW2PV1^W5m1eK7SKR521:=o7Sh2gY4QL]Gm1eK7SKR521:<o7ho7bEm1eK7SK`2
a221:<o7ch5gl2m1eK7SKR521:C;o7[e8m1eK7SKR521:C;o7[e8m1mGg37SKR521:<o76R_8Q6m1eK7SKR521:=o7:Pe8m1
mG0f37SKR521:;o7jG`m7m1eK7SKR521:;o7[e8m1dJP17SKR521::o7[e8m1eK7SKR521:<o7UP5Ue3m1iJK7SKR521:;o7
[e8m1iJK7SKR521:<o7eIek7m1iJK7SKR521:>o7fS3YU4Z\1m1oGi2K7SKR521:?o7db3Zh1[Z3m1iJK7`3bGR521:R5=o7
j[7`Y1m1[5aCg27SKR521:<o7Wm2Sh5m1eK71QKR521:<o7Y>hW7XOm1eK7SKR521:;o7\m7nGm1eK7SKR521:=o71aU7f^1
P1m1eK7SKR521:;o7`c8j1m1eK7SKR521:=o71`\3gW5P1m1eK7SKR521:=o71mc8:P1m1eK7SKR521:<o7Q;_P3iY5m1eK7
SKR521:=o71T=SW8P1m1eK7SKR521:<o71Xd8P1m1eK7SKR521:?o75S5Q`2Z1dn5m1jHj27SKR521:;o7i>aV8m1eK7SKR5
21:Ao7_JU2jW12Ra1X]1[b3m1T6`E7SKR521:Ao7_J1S2jW1^n2[b3m1[K97SKR52109>o7US3bCSi4^5m1T6`E7SKR521:<
o7[e8m1dGP47SKR52109?o7gg5cl1oP1;a1[5YF7SKS2n221:;o7[e8m1[5YF7SKR521:<o7bW4ln3k>m1eK7SKR521:;o7[
e8m1U8_C7SKR521:Co7W:j1`7l2Q`1l3dZ2X\2VAfR1m1eK7SKR521:Ao7g`1T1eP2kg33iR1n7m1mCg77SKR521:<o7j[7`
Y1m1mCg77SKR521:;o7[e8m1P3dH7SKR521:;o7[e8m1T6`E7SKR521:;o7[e8m1eK7SKR52109<o7RX2gY6`3m1eK7SKR52
1:<o7[e8m1`8TC7TJNR521:;o7[e8m1eK7SKh2Y221:=o7[e8m1\90WB7SKh2Y221:<o7[e8m1e6Y@e47SKR521:@o7[e8`1
<T9e6R80f37SKR521:g5<o7[e8m1mG0f37SKR521::o7[e8m1eK7SKR521:<o7[e8m1eK7lJ6R521:8;o7[e8m1eK7lJ6R52
1:Co76Ra2QT65g1X5X;i1Y97c3_GR521:n2[2Do7640Xg3Z9TNUf3m1b8i?\1JP17SKR521:;o7[e8m1\HX37SKR521::o7[
e8m1eK7SKR521:>o7Ve4ah2bW1m1W?\;P17SKR521:>o7Ve4R2^f2bW1m1eK7PK2R521::o7[e8m1eK7SKR521:;o7PP4Ze4
m1eK7SKR521:<o7;jj7TJm1eK7SKR521:;o7Vk7TJm1eK7SKR521:;o7[e8e17eK7SKR521:>o7me5<3Nmm2m1eK7SKR521:
;o7dR5fb3m1eK7SKR521:<o7ml2fU2fb3m1eK7SKR521:Eo7XLo4U2`Gc4RT2lJlHcg1VV1m1eK7U3XEd2R521:>o7VX3`]2
^f1Q>RKm1eK7SKR521:;o7iU7a_1m1eK7SKR521:@o7lS1l1ZR1ne4Wg1m1eK7U3mGR52181;o7PV8Z?m1eK7SKR521:?o76
Sd8P1m1g4mF7eI]1E\421:;o7dn3ff4m1eK7SKR521:=o7dJWY1ZW2SZ4m1eK7SKR521:>o7dJWY1ZW2XY3jP1m1eK7SKR52
1:Ho76:Kmc8m1i2\99A;;j=7MSC0P7^4C21:[3<o7TK1Tj7m1eK7SKR521:;o7Y@QU8m1eK7SKR521:7P8^L\`2cX5g1V4WK
2P8Wg85P8ae3nl4f4V44P8RX5j^393P8Wg8[45P8Zl7lJZOSJ=P8PKgh1h@_]1nX1Yf2Y40a1lJX447P8cJWY1c`5oP1g1ZO
3P8^l3hj44P8[e83g13P8Sb7SU18P8mf89Y40Hl>Y88P8P[1^1n5hk1oX5[5l`13P8Wg8Y33P8[e8k15P8Q^3UY5[4`F3P8_
e8g18P8Wd2WHo3eg1gk1Ecb1;P8l\3_^4jKV440N`EjL13P8Wg8Ug12P8Wg8@P8kV2TV1Y\30Ak?]]1W23j1Qb1_2h3P1;6P
8U4lZ5S4PT3^O3P8Wg8^O8P8Z:K[o4ao1f8mR1]19P8bc2gj1\o2QX1]1X?j[1Q<3P8Wg8_B4P8Wg8Y403P8Wg8Qi15P8_f3
gP5Y404Q8aU7f^1nMKQ8=0e<oP1XOf;^`1n7e[11fV1W5SU1j5d3n4Y1o31=@4BEe?29Q8T^1oZ1^`1n7e[11Ra2j54Q8YHn
k7l93Q8mc8:AQ8;S;gk1g6c`3_21b@jX1j80]@:i;iEYX19Q8e5n^2QBjFnHe@dD\h24Q8h?R]7\G6Q8[:_j3\S3V>hM;Q8Y
i1f8jZ3ch1^Ce=Q==3m93Q8ga1`R72Q8Xd8<Q8;eh2h`1T7l^1fc2@3_72`49Q8;eh2h`1T7l^1fc2DP<3Q8^c8I5Q8bW3d<
PP5f52Q8Xd84Q8W>f8Ym79Q8UZ2`MgGXW36i8_T1UU2;R8[;nOU7V1SQ6RP12Z1lj1i35R8kd7RP1ae1n87R8Z[1U7Z_1ob4
RP125R8X\1Q7`CPe41S87T8V^4=h`2_NZIPW23T8Yn2nh58T8fc2eEc5\5e7f?][41T81T84T8Tk3Ug4cU28T8fJ1Z\7XH<S
]1QB1T83T8Pf5hY35T8Y=\6gS4ea37T8V1^C\_3de3no2A@T8Ua1[d2Xf3Y6n@i9oFh3Q3bCX1`:2S2k29T8V1k>jS9_Da2[
3i;X34T8gY4i=cR66T8V1a5_`8`8WD2T8io84T8Zi4mm3]W26T8h6]Mjn4SKke22T8\f82T8`g52T8iV2>T8U<Se5ga1RJX6
D]1k@T;Z1VK@d?3T8W<m]:8T8Tn1WP2Xg4_IT9hEU@6T8fi4jT3h5ZA43T8ee8f@6T8g;_X8_8`k1P63T8mc9]J4T8lS1hX3
cQ33T8S1P_9;T8m?0c:1o:IiU3UX3il1jR13T8ak8k95U8hn5US3o=Z23U8Yb9S75U8H`d2Sh6[R11U89U86lf8@Q8U21n>b
U11U81V82V8jU75V8oP3XU5da107V8VP4P3oQ4b4d3a\23V8kZ5gj17V83kd2n@Pn3_\3X13V8fg2`f45V8]V4l=lj2[k12V
8^`:4V8Yb1ho7RJ3V8l3Ra42V8VP44V8:nR992V8]m7;V8_f13^8oA76P6[e1kF^l12V8bU84V8af1W]3ci25V8YU2X40U]5
2V8Wo42V8Pd:2V8m]:3V8VX9fU14V8_o4Z[4jT12V8nd12V8f^8<V8Sb11Tk1Df1[1fj1QS1PDbY115V8TJ3SZ1Ul44V8jf8
9Xm12V8mW22V8Vi:3V8TJQo93V8nU3Wc72V8lY49V8bV1]f1Zg5^F001k<@V8e`1OV=`3`^1gKPd2hh1Z@:G000]^14V8kY9
T103V8kW3iS19V8dW1Y=\l1oEYT1j;[j3SK3V8j_9S31W86X8P1__9l2]6fO<X8P1`e2SZ6h7h6ZZ1E301c1:X8P1do8h7h6
c:fOE306X8P1\\5]\4\P1j16X8P11[W9l`1L2X8P1AX8<mQ1^Jf39QY2`7b8_S1\6SZ1^R2ZJf><8?X8<\l1f39QY2`7b8_S
1``1^R2ZJf><81X83X8bi:<9X8P11cY1EcT8WY1622X8R14X8R1ld9k34Y8Qj:k121Y89Y8UKTS8a2S:18U7jK>Y8R1Z6cb3
U22Vb5110TMa=m35:Y8a8T`2U9\m3e@kd2Q6]3]<3Z8lj8^57Z8en3YS1\]2Wk1oV1]22Z8oQ53Z8lj8cE2Z8da:1Z83Z8``
9SQ15Z8hf5ST3cESQ13Z8gj842Z8[P92Z8gj83Z8[P9[>3Z8Gn]92Z8``93Z8ji8L2Z8lj84Z8Q]3V=m42Z8bG2Z8l^93Z8`
\:@4Z8c^98cM5[8]>_`5cf1RY36[8ka1g6Td1kJjf31[86[80lb5oS3b8VAS1[844e]1f1JY1S7`2f3^2Ao<cMg:`1[A2lQ1
f@lj2\4Y51=V=3P5]>o3:Y;`4T4V12[834\8lf8b8VA7\8lf8@Q8VAj5SI9\8VY6e]2b8m?0W1jX1T17\8AZf8e5l2VAkN5\
8lf8[6V2VA;\8AZj3ok4b8Y:Z2a4]5]I\48\8lf8b8`5e;`CVA0;\8bj1_\2i9W6go3b8`5]2i1]78]8WOmE]Heg1RW3m\2T
?3]8\\7n[34]8\\7]_1e\11]82]8\\72]8`X:3]8\\7Sl24]8\\7]_1e\15]8b^2S>So5`l1@]8VZ1]10P;jGlDWQ1Q9c6mP
1\1de1[1ZFfG3]8l[1ln64]8Td22T^41]87]8\M6o_1bR6_?fX11]83]8fW7j[1>]8XCkd1hAR`1Q:VQ1T1lb1\2MQ=]X1_6
4^8fh64XU26^8fM]P8kCXJ07_8^5k`1fZ2lMc8Z61_85_8[J1Z\7mK3_8hR:fD5_8iX4Bk`4XER1_8S9e2T3l>^6n4D>FV11
PMRJFVGTKQ4[4P[1hG4Dl80^3X1>U4[\1o1m>n;oC3_8fS912_8PG4_8dJfi1gJ3_8P[7gP33_8f[5UR53_8XV3oc55_8c3Z
S2VY3_m23_8ia3kDa1`84\211QZ2m22aQ2b8X1U1^4W4]<UV1d1P8Pf19n91=@GT1o3l6T442A181e3U14>^10Z41]1XE4T4
8?7`8bm8`43T[1\8d26`8RS2l^1I]_5^S15`8e]1S_41[U32`8WR93`8\Z4jg43`8iQ9=6a8Za1ca79_APT19a8Za1mY72f6
K9_APT19a8]`3Xl4m6Y?9Y5e1`^17a8Sc8@Y?9o6`^13a8nR994a8Xo8e393a8nR995a8\Z2ah6928a8\S2\U1Tj5082\A=a
8c7Vk2hc2Q8bS1WS1]M082\AZR15a8of6n[29e76a8Xo8e39_AVG4a8gb5V`39:a8dV2P3o>m`2k1Q^2o8\P19Ib8nLV\1d8
YY233=0C21o3RU1m2P3k:n2`b1n^113KZ1k=>b8Xk43ZW1o2m2P3k:n2aQ33KZ1g16b8n_5cb1ch20X42b8Wk93b8Wk9Z2Z1
c81W33c1_IeCg35l4d6Q7[1l6`5j?WIkBD:S14FfGP5P1Y3ca10nH4k7m2bHRE1R1X25j231n1c811i8U?1]5MX6Q4V3V1W3
f1A2g2C\32>`5S1G`4f7\1c7Z7T8S=i8X3[4n:`3OS1Q4N?1e2Q2W4lIc>a8W6D9S20_2IgEU8R3R3XGlP1]Q14c8fX6l=hV
34c8cf6Pi1g]13c8e<f`94c8e<nd1gk7=d80`R6l9P1E`:0AUR3?41^1d80_g11[[1Qf2`9G1DILT4a2A85E5Z:0AAkh19n1
0Q1_1h21b1^20>Z1T1?V=b4n1V1IT44YH<d80nS1an4l9P1E`:0AeR34>d80nQ6Al9P1E5Z:0Ai`1ka14;d80`R6l9P1E`:0
AeR34Q1d80cBd2kN5TU1Q1[Y2l1eLc4f2P2@P1E5Z:0APc1e2S4W39nNB11`5144e8Pn6ik2>?e8b`1QY1TQ1lCYV1h@lIh;
o=YZ2l61]?^36e8e1mg4_S1cS1gk29e8Z4U>kR1`5Pc1[o1ca1fQ3U1e8P<f72W44mBCo9^<o>1e@V42W2o2k@Z83]8132a1
a:jW2m1:gS1FTb1282]JT6=e8SA17S2a\1P>io1S8bb1[BZQ2ZR27e8e1`S1c\2IQh3Ph23e8Wn6^o39e8W`1:Z8P9o<`X3^
5ag3:e8\Dk[8h7PCV3[1e2dGd2Ae8\DRi2WS1Z5^o1]<SP1TNh7PCV3[1e2o1cE07e8\DaR6ST3V3[1e22e8XT14e8PS52Pk
55e8S7lR4Vc2aI2e8S7He8b>a1b3H_1T6WDdT1Q1ZGo?kLg9YU2d6b4mCab1eN41A9Ce8U1m4l4P<^b1IV<n;oZ2P4Fa]2Y7
n2V3Fe[1e2Le8S1TCh3]6n9m3a5YIm@`[1W2mB\g1k8V;Z>Y1k<c6VIRET1^2:c21l19e8DiQ1lX5aa3d1YB191f84f8ZZ:o
6A4f8iF_b923f8ng9US14f8iFkk7cf13f8iF_b92f8]n:5f8Uj7on1_U165f8iFak7332f8la:1i82i8j]::j8ji2i7gf3_b
2n7g@]=7f84j8kb9]6gG=j888ZF]]9Q6S17Q2Q;S1i255j88hg8fP1oB5j8dm8\J];31j8;k8@Yh3YP5jD1S;e@?]B52k8_Y
:1k83k8gY:PD6l8bP2in1nS4m`1`Y18m8gU8THU=^H1R5i16m8;1mc8Zd1ZC4m8e[4Pm593m8dZ:\A7m8:Y[4nW4XE^6gY15
m8Rc3Y]3Z1Ug3<m8W^2PZ61`O0d;1N0R4ZC3n8P_:V33n8UQ9j]12n8P_:5n8Re8UG^IX95n8km8o7X?kI3n8_R7`\39n8P7
hS2WY1hd3jS1;TIiX16n8j_25Yh1eV6Q93n8m^8RP24n8kU9W?lI8n8c5]JU6k^80kIe>Cn8o8ck2\DUT31XU1e4Z22l>31R
3RASOm2i5h33n8P_:b91o82o8gS23P9^\:j44P9nh8_c1j45P9WS5^V2gR3j44P9R`8[l1j44P9UW4XU6j45P9Tg9YEFS45P
9UW4UU62j44P9^\:FS44P9[\:2j44P9^\:o2j15P9li3b@nQ6j44P90]\:j45P90Si8Yc1j48P90`<3eX2`g4ao2j41R92R9
n]92R9no53R9j^1So75S9[\8oFjKX<:S98Ta8h>\Z17C_>a254S9bo80k[1CS9iV11l<Z1b]1g5n4cLRY1ad1P2k4Wl2A1c9
^4i36S96eR1<UX9c96T91aS2SQ7][1m<1T98T9fd21ig1c3R6hW1^U43T9fd2[Y33T9^\4l`11T91T93T9nk5bW17T9TX2bA
e6f\4fj204V9_U3gZ1Qm51V91W92W9hg22W9Yd96X9ZKl:fNj]7]J6X9ZKcY1d^5Uo1]J1X92X9Xc85X92]T1X:Pa73X9\g9
gO8Y9dQ:V5b1d@?2T3;Y9mBhU1^7Q1gm1nS4kh22_1<;Y91a5]Mjn4Xa2B6oJl3dU11Y91Y9?Z9UQ10mP5\4T4n1`Q3Fd2[M
X119T34Z9aOe`91:Z9bc1[NjX2g?Y4g8TT4Q3P31Z98Z9VT1h7jS2\X2XY1Vm133Z9]\6hQ32Z9Sc85Z9Sc80QQ1VY14Z9VP
7mb1XZ25Z9iQ1]^9191[92[9Yg99[9^e2a=VT4`]1bBY8bX166[9]@1ng8^:aZ1:[9U>d1]Cda6[T1gDRMn9[35[9\e4d50P
j57[9Yi89]DRMn9a32[9Uc83[9Uc8bU13[9T]:P;8\9ch8jD1S;SB_A5B\9>Z^1YJm<WU1oZ1_]2iT1jD110TMe5k7m355\9
ch8PP1cS158\9ke2am4UU1jDU;cS157\9ih8BWd1e:m356]9fQ3l?ZT6l?P@1]91^95^9e6cP3Qc3Qc14_9gd1Pf2ki28c9]
e4VT1c2YS2o6oW1c>1e93g95_V2@g9V9_No7Y7R7oW1BR]2g2a1TW1m4j<n8P;@i9P1P5ZT1[7[IJmh2m6o<ZJW9i5aQ1m6n
a15k9eS1h1iA`5:m94h<Tm1g1bc4Z1>Z\1o82m943R:Xo6Z16R:c`1QKbc4Z1>=W:21k:a4jR18[1dIf9WP5a869Y:lT1mAW
7g^20Q8`a3m7M[:?lERCCnE?j>19gDSW116a1e6TW2@P4m1:4bS1Fn2nMWR1h92J[:6XY1CnE?j>19gD2W5hQ116a19Mg4Eo
]2hFn<FmP1f@7[:om3eBR5Y2R^2jE2[:[W83[:TP1?8[:g5fV2XW2XS2YNbAa53d:R^6Rj308P;9=iV4`FU<l6nS2?P;<e1R
1eU2_3n\2Go3[A3X_1XFm;`Y2=P;<e1[Jl_1n\2Go3[A3X_1XFm;?\;RLhh1aS21>GX?mLl=m=aG[7S8;6\;RLR[3iQ1hh1k
T35\;RLR[3bj2kT34a;4`m6`15b;fHS7Sd4]g1Fb;9h1hY1Z3S@[8[2jQ2P8o8o5a7d1c1j2U>S8j4n=PAoL;d;X]1lU5R;Y
<n:UO1R>a9n54f;N^Lbb41f;3i;d_4mc26i;ZKWV5mH`S1RK2i;eZ51j;4l;[S2n\305l;jh1iQ3RBc31l;Fm;3_5_W1i1T1
aA_Q1WIkBb;06mY1hB6eU1154j:dV27m;YLlNB`7[Y3c37S<`P1fQ2eU2g1WLf`27S<`P1fQ2]W2i_2a@05S<WR3bS1jS1\P
38S<WR3]W2Y1S4Zh1bR104S<\CRV7a@6S<eY5e_23a@04S<eY5[P304S<ZS2ZV3[P34S<ZS2_R2VT45S<2dS3mU2[P33S<Ra
4R26V<0of4^A\2S43X<P_501j<2m<jR64`=oV2mZ2VK6`=Q1mU2hAjl1`G4`=`W5k1g38`=Q<UP2PESZ2g1j]1QY2;`=2R=W
2X\1hi2U4f?o1g1oW24`=T]5Sg112a=hU21g=2g=W]52g=Z19l=n8g@_m1o2[V2a>TCh[22_>bg85_>gNjCY802b>ad4:b>Z
U4kCR`1Q3YR3W@dG011e>6g>\D1Y<Z`4QZ1=i>UEVFV6Og9\P1m30cLiMa?S37i>]Fl5jW1Ve2^Dd`27i>nf2@jG0TA]g2=j
>WJT6kF2NV;TT3P3W1k1UCW:5l>XR1k2_a5X\1El>_2o8[E;00R5i7`4V3R2]2m\1WIV;iNT1n1of1_N7l>R8ln2Z]1e60og
15m>VHV5ni5`S11m>5m>aW5Y4k1eH7o>0Vb15?U5Vm53V?\^6e11Y?5b?FTf3XZ1T=4b?lT7e@YL2b?kf307Sc2T<l>oa10m
7iS24Zn3mNQE_W5000<bV11UBmFo<1j[2WQ2V3e@mT1fc12e?bl41e?1g?1l?6\o1Wf1`KdR3`[2mK1o?5Q@Tn1]W1_o3_Y1
4Q@kc8?f<1R@<S@Q=_`3[>aj2WP1P[1[Q1;Lj263U@WT1`T91U@7U@Wf5bT2e_1dJl2Q85U@fC1_X1da64Y@]P5bo1\65je2
1R8_Oc71Z@3\@ei3gV41\@3\@Sb811]X3:d@_W1`JoQ2h>l[3Tc1k7V7TD1d@2g@RU81g@1mU501h@02j@gQ56k@W]8lJl4B
fL2k@VW72k@Qd32k@i_41k@9l@g>aK_l10Gf^1`\1nV1:m@XS3]=U>gIdT2fS1X6Xg1V;1o@7QAfW3QQ1gh2QA^>c]11QA1g
h45VAa<VQ2\?Wj43VAaX7db11VA<WAPf2NhU1g2\5\3m4Ta2Q8WO^U21XA2\A_d81\A2\Aog1>_ATW1V`3k_1X18m3R8jB[?
Y1_7[2\^12iA_S32iAmS45jAWU14hj3ng12kAYf93kAYd6oQ32kAll13kAj\1QK3lA\]5jh24nAlP1Yc516nAiW2nb1Y2TU3
Y54U\4m`2c1ci22SBTa74WBd;Wo3ol22WBlW78WBj1`7l2Q`1l3dZ2_m21WB4WB3jW724WB3hW782WBUX73WB3QX72YBnW73
YB`l8X?8[B8`:aZ35T`3\R1jW28[B8c91\[3WZ3a8hW36[Bch3kh13bg2gN:[B12V@UZ3P7ST3^6kj1c15[Bi1[g6`<Q23[B
Ui6`<6[Bf12f9dm6eP15[BKmn6n7G4[BKbZ8f@2[BhW71[B>[B`9PL[=J_j1`A`7\4g4^T2V4Ud1U;3[B@jW74[Bf50ja32[
B^X74[B@jW722[B`X74\B81iY85]B2\j3P7bZ36aBi8ni2Y4lP414aBi8Uo61:aBi8ni2Y4R=V5SD^j21dQ34aBhR3Y4nP48
aBi8Le2[f2dl3a811cB6dBm>Pc2SC5]J5dBm>TV35_Q31dB2eB12jB01lB2lBjW72lBmW76lB[U4[1n1ll2j<2PCSD2PCVK2
TC^o23TC0]o21UC4VCXS3b]2fc13WCmn6n76WC_`2TE_h3Hf83WCmn6f86WCRT3bU1h:jV4j:1WC2WCVZ72WCj`31YC3[C^U
1Ua34[C^U1^=fS35[CS>iT1fS3`I2[Cdf47[CS>iT1Xh2];`IZW13[C^l4Qk1A[C]P2VU1h;o:i9U4R2S:_FU_1]BaKcIQS1
_1\13^Ccf4f`26^Cl>`EcEal2Z5=^C0k>`EUb3Z5[Y2jP2X3WHU16l61^C?^Cn1l[1<Z9[3Z=m1j>P3i9j1W1W>fb68_CZ\1
0k1Z9ja7dIl62`Cih14`Cih1SQ1fd25`Cih1SQ1fd2YY11aC1bC1nR81iC3jC\U7j94lCa\41oc52lCXZ54lCoV4Xe5W@5lC
a\4da2UOnG4nC2aW715nC2Xc3Xd314nCV]1]j513nCdW713nCfW7gk12nCfW72nCdW75nCRQ1mF2\f33RD]W4VP32RDdW7;R
D`7[Dl<eAl3bS1QW1W3Q3Ug28RDV9XQ2g8Q\1S8eo2A6RD_Z2ml1Wm2]2A2RDdb34TDXP3\W4Q[12UD[W75UD^6fQ4Uo2^o1
5UD^6W3n[1ea55UD^6V_1ea5eP14UDo\1e8ea51UD3UD^6lP78X_1]HU]2\a2l1FYAoD5XDjm23iAmg34YDQBcm2ai33YDQB
cm22YDe_34ZDom6k8RJ4ZDU?mU5j[29[DVKZb6X^1WCW16S1g12\Dc:3\Dc:YU33\Dc:[l84\DW8YV8Yg13\DW8_n64\DW8e
Z3ic3=^DZ=QV1QX1do1f@k3P17T91ZLV8:aD^27R?QV1SX1o3T;`\1`b38aD`DT6kF2U<n_2hg14hDh>j[6R21lD1nD3nDQa
3fh32QEf\22RERd31RE3RERd3nR3@TEo;WNf>mG7S8W[1P3i1[2l`2Da5UT341YE6ZEo[2Sk1`1QP2VH6ZEd;ZP2Ve1l5`12
^E\64^E\6SX8eE2bEPo94cElW2TY1U_34cEl>iX1UT2:fE4\;@VN_7[7YP11RW16hE0eIR9Sn1\C2hE01ni94^Kgg2b8QU42
^l3h>4PF2bY3`_13jk3Xf3c52UFZn92YFT]42YFf81YF2]FnQ72_FRf45_FR;0ff2\X41_F1iF2iFm_36iFod7PB44Yh16iF
ie1Ra1VP42]D2iFWl45om2SW1hc6b312lFkn52lFG4mFge3h@dU41mF3oFhk601oF3PGZ?QV14PG7Te1Xg12QG78RGef1\_2
YCif1Te1YQ1mX17SGe21_Q2iR3113SGWT2n_25SGcf1c=l_1ad14SGcf1c=^T33SGWT2le55f]21o5kX1aR1CXG]73ES=Z>o
`1T<[D`U2[6f10X>]Kf1nb11Z75\GdT723in24\GdT723B\GSG`^1U@fI`5Z12Y:[1lV1b28dh12`Q10oK3\GdT722\Gnb32
\Gnb33\GUQ1ia27\GT<U1gU6d=l32>]Gh3c3Tf2VW4oCoJ246Q1<e]1c43]Gjg8Yb12`Ghi65`GP<mV6i6Qa14aGd1]Cda66
aGd1n7Sm6l?^D2cGfV78cGa1QT10ac1o2_m3o<3cGfj4o[22cGgi63cGfi6o<4dGRi2\m3X@2dG_f62dGhV71dG3gG\i2lI3
gGRo6eW14lGfP3Qb3XJ5nG]<cW3Wi301QH4Wl2Ta4c:TE5RH0bh3kT3Q=1RH2RH02RHka31UH3WHjl1Vb21XH1YH3[H2cR73
\H1gj49aHok20U3H\AiO^6h[52aHVa46aH6cd1WHU;31aH2dHeT72dH01dH3dHSOgU72dHdR1=hHf:i8bT2PKd\3VZ1QDlL:
g5i;52hHcd1>QIb2^3[2Y;\^1m3dV11b4_9T_1le115SIb5T[1hP2Wg32SI`a31ZI5_I]2]T1]i1`a42`IPR73`IPm5oT1Bb
IZ[1dCk1Zn1d4je1b4V9DfK]Be3cQ1U@1jIj52hIPP7JhIh;XDOl1lD3g2GT5i51QR2_13=0CWY1m2P3k:dX1SMo3j52iI12
mIjd99QJTZ2R2S9i3cQ1Pi2l3D3QJ[e2]U1BRJoT1TU3<1a?l2Y4>1_Oig1E3dEkB\Ae97\Jh`1n5PCe60^Z73\Jg`101`J1
aJ2aJkj53cJ`[1fl25dJ2VX4?aQ53dJ2XZ95dJgc5d3T5iP32dJ[m86dJ0hn3md1hh2j@3dJ2Sf51dJ2dJo`11gJ9nJnj1Ic
X1RS16j5TC\a2@nJg4jER6QT1l6h9X7X1^c2d3RAS2Gfd1j\1=YKY]1kBZIP9g4SQ1`<aO_Q1ZAlU1l[15YKX]8KUX1j26YK
iW8^5==UX11YK3YKSS3ac14YKlOfU2Qa14YK_i3Y^4l58\KL1c2P]12Wd2da2:_Kn2jS1Q2;Qd2d4U[2PV1Pg13_KkX1XT53
dKYh3ol34fKQb1el2Sd22hKbZ36lK_b5Ra23i:ZANnKl3Z?c;a31n10?=0U1`4]3Bo5oM64V8_\3]6S6`8R2T20U4Z1mQ21o
K2PLSc54QLVX5Xi1g<4QL1VMn`61QL1SL1TL4ULU:Ug6g<3ULTMn`69XL1W5Pa1g_2X\2Z3a806XL1W5jW6SA08XL1Jid6a8
0lOjW2;XL1Zg1W@jg1CQ6GS]2?T17XL1oV2kIUOmc2=9XL1Joh2ik3_X1bU1`Jf73XLXn6O3XLfe6k903dLU252dL[23dL[2
fb91jL1jL3jLXV7dO2jLXV73jLXV7kJ2jLQU71mL2mL^a52mLY\84PM_2hZ3ST31UM4UMYm7SP2f7;VMm5fU1S32kk1P^3jX
1`84a64VMm5jb6TS26dM1\S6\`1md1\15hMT;R3<h_66lMjh1XT2dj1^<]W22lMSm33lMSm3a^43lMSY6ZD9nMn1aQ1Vc1n2
Qd2^4`T1\a14nMXe2l[1`72nMbe29VNQa1e>h=Rg1f2b5fV2gB6XN^Q50WS3QLoHH]NVS1V39h1]20hZ1`8l4aT1YF0?nIb4
YAY1oS1]623^8Z42^NXV13`NPo6g<2`Nkl83`Nh[7Ra13`NZ1Ug21`N2`N]R42`NeT73`NUQ4_S33`NWe2Rl32`NZa62dNhW
31fN2fN33fNhk7`;=fNIS=ko2l[29\10Y[13nb11Z72iN]a91jN7nNVR1P<_j2]Q20lC7nNVR1e8Xo40lCP\18nNVR1e8^m1
iQ30lCP\15nNTj2P`3n1a@4nNTj2P`3n15nNVR1e8eS6_^18nNVR1e8ke6YLXI@25POUY5jE\=Vk32TOXW16WOXn1nV1`1Y1
`a44WOa]2eS4PV33XOm[1\U41XO6`OZNgFWY1la2L1`O;`OaM_d1l[4S7dh1cW116Z14:`OW]1[<ZT5S72ah1VGe@_15`OZn
2bT1m[1`U42`Och24`O_`4SZ103`Ocj506`OY^6j_10hR1iL2`OY^65`Omj2Z<e5i`62`OQi88`Oak733WM1Z765`Oik7dT1
232`OR22`O_b93`OlP5W@3`Ofe312`OTo63`OTo612`On\32`O_n21fO5iO]k5X<S7T\21iO1jO1kO06mO[V2`Jcc3aM=EoO
o3n<T_1\7?T5XE[>R<<o9]FR\1g8YAo1T5f<Ge51PP19RP1V=]X1l]1PS1^KS1c2YS2<`i1i5l`1a4o2nn4Z?j4i<i4QOZ50
5l^2]l12Vb1Xj11TP11TP1DUP1X6YCQ1S6d>a1X@WY4^<U2R2T2010i]1S3mFcI9WP1SG4_b5kNgOVZ1b1^59WP1SG4_b5cn
1VZ1b1^5S76YP1VX2P2US2dX2^Q18ZP1]c1dd14Zk3oETHY83ZP1Z4hn31[P13]P1jQ601]P15^P1em2l5`1\f301fP13iP1
\U4eP4BmP1e3kI2d?f;1_7[f1\Con1PV1dS1b?2a@P2e:2oP1ca4:QQ1YX2Qn1n]2l6mJcl1[@2k13QQ1[R7Sb2c1RQ1lJb1
1]1o3JX42R>J?\?eP1WF]5F<j6m855k11:2No2?91L2Y4m2h2^Dh;2oHm5o<e6S<[X10O1R=Y12KRQ1kJc1o4i7o;J3;WCYF
P4UNF2Z@l3a2Z1jY2Y5R2QL1nY1m7[38RQ1QR1WCj\2O]1Tc2]H;TQ1o:k2Vc11l=^[1c_2b=m[1Yd15UQ1cU1]c6X2gS11U
Q12XQ1R`61XQ12ZQ1oT84ZQ1\_4[P2]S32ZQ1]_4@ZQ1Gl110P4PY1Y@h6U9bAg4`3hP1V4ff23ZQ1VY4d82ZQ1YV42\Q1eg
95_Q1RGXg5eMe>3_Q1RGnd63_Q1jU3Y36_Q1Yb1jf1Yc1ZY2nH9bQ1b:]P1Q7W@c\1lAU\2\X17bQ1ZR2W]1=j@W5fQ2:bQ1
e_301kQ3`_1T7`JTG[55bQ1e_301Qh21bQ11cQ11eQ11fQ12fQ1le59fQ1T\1U`1bEbj2Xd11Lg29iQ1S^2[`2T5S8P11j6_
E4iQ1S^2[`2RT36iQ1X=m@GR_1dU36iQ1VNj_18T`2Wc21kQ12kQ1QT42kQ1in24oQ1]d2W>oS4:SR1^41UB^=^9o<1XV1fj
31TR12VR1o[21ni53YR1_T1Xa25ZR1il3eX2Q@jW23[R1S2PY12[R1S25[R1S2^2aV1`Z83[R1`Ehn11[R14_R1PZ12[n22_
R1_X42aR1nY12aR1nY11aR12aR1kk87aR1nY1kV1i\2@2af11bR12bR1[S83dR1WY1c`52dR1WY12dR1ki61dR15gS1^n2j^
1oV4f61a`26gR11o:Io]6il13gR11ii63gR1ki6_I4gR1f]2T\4_I2gR1ki64gR1YBiV711gR13gR1gV4`_23kR11Z\71kR1
2RS1c\13TS1fi1gJ3TS11\R12TS111US11XS13XS1ic6bR13XS1ic6^W11ZS16ZS1Qh717hFU=1[S13[S1ek795aS1U1\c6l
323aS1j7_21aS13aS1cj4Va15bS1bP2V5^1aW51gS1>gS1Pn101X4X4T8fF0a^33UQ2jOV13iS1iX1n]72iS1gj11oS13oS1
eT229RT1UP20Hc6f5kIl4cU47ST1R4mU1fD]^1nT3cS14ST1R4mU1g[63ST1R4QW72ST1X\31XT12XT1Wk43YT1_]8mR11T`
61ln71_T12`T1iX12aT1hX25cT1l:fNWS2\[3=cT1cY1f;14Z7g?QU1a1\CQh2n<R`27dT10bY1c@f>]W1ni22dT1Xh63dT1
cY101eT16iT1Zf1b>eMig1g23kT1gP3`R11kT12kT1Td64kT1bk1ah412kT1Wa74R^2`2Wj1de13QU1b[1m<2RU1h74RU1h7
bX3Zc22RU1Ym61RU11SU14TU1n`2dY2db24WU13RI`D1WU17[U1WH^EgP1SZ2d_1Sa11\U16jU1fB2\S10hi33jU16iZ9;kU
1:R41n3e`7c84U^1n1f51UV14VV11jV5f[12VV113VV11ab63[V13Pg61[V18^V1i\3\l22X4b9716^V1df2d3jl30P91^V1
1gV18gV12bj1b[1SD`6Q9Tj22nV101nV14nV1h21hZ59nV1h219\1TKW4mg2fa11oV13oV1gk2fV32oV1^R62VV9c1DmZ1c2
h1m1Q4S^1S21Z;[f1VJn2Ih:\2YH\h1i43[i12RW1fn53RW1Z8[f53TW1]n4gP15TW1mM_P4gP1[S12TW1Uo58TW1V9hP1V[
2i30Tc3aV14TW1V9l[2Rg41YW12ZW1_S46[W1TNfm2`5Q`2]H7[W1fMP4^AbW3j3U6B[W1j>k1cK_=dDiKk1I1V5]6\2UMd5
ZU2i;fn11^W11aW13mW1k^3kX11mW15fR3\n10U5Ym25UY1V8R2oQ1Xf44ZX10jV218gX1jF\g1j@ic1`d2j9bP19mX1R4ag
77\:S9P2^DQ@5TY1W^4aD1o51TY11UY12UY1bR63UY1VW3h]16UY1Xb3X2]P1Va115UY1fS3aa3`k102XY1k]6=\Y1Y4Q?f6
_l1S5\Y20X8iP2V82]:3gY1h1\B2hY1im74TZ1g3TQ5SY31TZ11]Z14`Z1?PT5k64aZ1\U5L]51fZ11P[12P[1jk43T[1YT8
_Z18V[1e]4Y1AdFR;Pf1:2\[1_21\[13c[1iEXX12c[1`]76l[1l1X:l@T7g[82l[1WT11l[16P\1<^P1]>_a144P\1<l^1[
_62P\1oa23P\1jV6jO4Q\1hX3cQ3mR23Q\1hX3cQ31Q\12U\1fX44PR2ii3ce3cb1>bR2j5i>3Wm21l3l3X@Rm2VT1Eo<[33
cg1kT7XQ22PR2V32Z\1]a91[\12[\1Qm32]\1hm34d\1gQ5X`1RD1j\12m\1_72W]1kh77Y]1]X1YS37m:mP1U\13Y]1XQ4i
k41Y]16Y]1g[47VQ3[P193Y]1fZ3nT62Y]1]X14Y]1b]89^J3Y]1jL[b62Y]1jL1a]11i]15i]1W^62lR199i]1mh2Ye32WO
X20f<X?5i]1mh2mf40f<2i]1Yk75i]1S_13dP6Un12l]1]X71l]12l]1^c72]^1Zn44P_1ZR1bl1`W31V_12V_1UI2V_1\H1
X_14__1[W2d@Vh12a_1d\61a_13d_11en43m_1R=V13o_1l<aV35o_1l<_S1QS2fS25Q`1bh1QV4VK41R`18R`1d\4[=H6Hc
Ca<3R`1\S106R`1]S1gY1h2kZ212R`1S_67T`10l@Rh2c1Pa3\65T`10l@h3me22T`105T`1XU3g3c1]g31T`11``11\T96]
i1Th2bEhk3Yg1`52d_9P`11UZ501`i:2Zb9Q31Zb92Zb9VZ11Zb91Zb92]X9l92]X9l91Zb91Zb91Zb91Zb92]X9l91Zb900
0=f`1_3n6WKTOY;V5j[1on1dNb3[1T`22Qa1n11Ra14Sa1W5e_5ca13Sa1md5_31Sa14Va1j2P3bE;Pg2TX3e[1m61Y?2oQ1
i4`h1N=Ya1_3?a6m[1e>ff1Y27SCd_2Kik1>Ya1kW34X1fT1R3M7Z1OW:eJoO_X1:aa1]1h1R1[8Vn4`S2YHWY166fa1X3Ye
1:ec2h\21[a55Xb1Yb4iC0RT27Xb1m^2[S2]3;\i205Xb1m^2[S2O12Yb1I3Yb1P3Vb31Zb12_b1d=3_b1d=bV21_b18db1]
10kR1lDka2_V3hI4db1]10]h61ob11Qc11Sc1=Yj10bW1^C4D0e1Rl1QS1cm1112ac1_11ac16jc1]7g^1`i1k3:2Qd1kU16
Xd1lP22X^1dZ4j83Zd1jf6j78Zd1Mc6\>Xi4kT1k5Zh26\d141RHoIia61]d15`d1W3Qi6QDVY15id1Q7jV5Of_14id1mT1T
Y3Yn41md14od1iW7UHY[11Qe1<Qe1b4^=k424Q1oOhS1oP5h3aT11Xe12Ye1b]42Ye1]T12Ze1gC3Ze1P242\e1`f68^e1BC
Zm1g:JVk2Qm12ae1jj12fe131fe13le1S\1g\12oe1o2CPf1_@QY3l3R6T3T1b1A^1O=??W17g_1Vn1h22Uf1@8`l1hn1oV2
cY3g2c3oR1k;3Yf1od1Vn22\f1c^1R1_f1S7i2OU1a8Q8Y<]3`[1d6n=T2d5Yi1a6b3j2S4U3[;Q30:S1@h>0Z:B^AT>e2gP
11`f15\a2[OPh2PKkY201cf15ef1W>ZR3^]5_92gi1n`51ki13lf1Pi6jO4Rg1^^4]W2j44Rg1]o2a8l]32Sg143Vg1dS1[Q
52Vg1cS12Wg1UR62hg1ed21hg12hg1a_23hg1d2RS77lg1Z>XW21P4hb4`H5ng1a2^8h;`Y12ng1a21Rh15Rh1ef2b5f;dS2
5Rh1JXV4n5[Y3HUh10mX2g6k5X:`R2P=`d11Z5o1l<[2<0o6Q2j1^1^J9]5d18Wh1c3TJ\\1ZP1i6:`j13^h1\U118ah12\S
10[d3\5eW137ah12ChR10^Q539ah1_S1eV2Xg18g3fQ1R:_75ah10^S1gLdm33ah10g^21bh12bh1`a23bh1g^2h22bh1[j6
4bh1VP2Ya3Z<3bh1VP2dm33bh11TP22bh1km53bh1]]2Y12bh1YY64bh1]]2Y1aj33bh1ih1mi13gh10mT61jh12lh1f]71m
h11Zi14^i1Vi2Sb3j85c\2U[6TY1iC01jX52ii1jd31ji12li1Vj32ni1aY61ni11`a52Qj1ol81Tj14Wj1lj1hEPY13Wj1l
j1Pc68Wj1T<[4Y4PR1[7lW2fa13Zj1Vk1^n11]j11]j16]j1jQ1WHo3eg1]l17X_2fR1hE2U=_Ea_35^j1b[3eh1dW2ej11^
j18_j1WO[NgW5c3b7j<iW13`j1Yi1l31`j13aj1iQ6a]12bj1hQ65Ri3BTU3mS2U21cj14jj1ZFUX5R27mj19ZB]8X^4Y4UI
;oj1WX1dGfa1V;N00QR1`=aj37Vk1WK^Z1jMVCdm2\S20001Wk13Yk1cS1\\11Yk11Yk12Yk1P\23Yk1g^2=2Yk1ln55Yk1P
`2l]5[5iJ:Yk1ZP1bBRMn4i1V:i2EW_23Yk1P`2h63Yk1dZ7`f12Yk1Sa23Yk11Ra22[k1Ra22[k1U^31[k12[k1XM2[k1ci
41\k14]k1aX5gU1ja22]k1aX502_k1\P76_k1hd3`f1kLTR112dk175dk17[U1UV2fc47dk17Wi1nW3Z1X4iU31ik13kk1_W
5aX11kk12kk1TJ4kk1TJgi2SC4lk1jV5bd303lk1jV5h12lk1^W54lk1fY2jQ1n>1lk13Pl1gW5M;\l1SP1]MQ=KO5g3lZ3f
JRR21ll13Pm1o_1`W73Pm1o_1PX26Pm1m_4SU3f8aKZ;1Rm12Xm1T]6:\m1412c1\GS9Ze1bc2j51_m14cm12_f8c52gm1Vg
32hm1ob46mm1bDSc1Sk3313Qn1i]504Qn1Ze3^h101Un11Wn13Wn1YY4ae32^n1kn51^n12fn1bJ4fn1h]5nP1o22hn1W]33
hn1W]3ci21hn12hn1kV603in1Wm521in16Po1\Bfk1`5T:PU11So11Zo12[o1]e17\o1f>UHa:bQ4l\2mK1\o12^o1hc65`o
1Yj2ca3d6g39`o1c1b3nMSg1ca3j3i249ao1la1Y6i3[KZ5T3QY2bf21ao13do1jF`82go1i602io1oP61no14PP2j_1UX6f
61PP21TP23TP2XZ5V=<]P202Jg5]3A0YU2ZBjQ2U>8]P2f:0S4nFWX1oi3do15hP202T9en43hP2022iP223iP22]V54jP21
o=g^33jP2Q>g^32lP2Y81lP22lP2T91RQ23TQ2?P51_Q21cQ25jQ2mAdR1lh3:1PR2DPR2\6S2d92MU_20HbFk8m20ZOd2lZ
1YJ[JTEW61XR21]R21eR27fR21T2TJPR4YT317fR2_n15`I^]1fAf[32gR2ai21gR23gR2jh1fP13oR2m7cd203PT2Q1fe23
_T2ST5XZ14gT2le2161iT21mT22mT2WS81SU27kU2oZ4V5XZ21i9WB1]U24`U2WS3ZQ2f>3`U2WS3Q`23aU2ga6P?2cU2_h2
1cU21iU22SV2U_52TV2[_81TV22TV2Q32UV2f[63YV2k[2]@@YV2^9P9n31iP61o6_2>Z1d1d<a5a1[J1ZV24ZV2j[4T1aG1
]V25]V2Qi67e:?2aV2`D1aV21bV24eV2f1P[3\P25eV2j8U5SGf:4eV2lA2YL3eV2aa852eV2oY58eV2h2lHTj1VQ1^f1o=U
P11iV22QW2cQ25SW2S5\2dNS[71SW21VW28YW21mAhORLR_2W481`W24cW2jh3T_1]Z12cW2^f75cW2_T2RX3o=11cW24cW2
d7`g5WC3VX22in34VX22k2Tf33VX22UW21VX23\X2RS2Yl11\X23]X2bl1b_11]X2;]X2i>?kl2Q21\4Z1Rn2ia1o11cX23c
X2n_5i<1iX22iX2QP72iX2oQ61kX21kX28oX2`D_KhFR@UX2QJWh23RY2ZV3]k11RY24WY2ZK[[2hb22WY2U[19\Y200U?[Z
1c2dP1PP4Te12\Y203\Y2T^4Pm31^Y22_Y2hR63_Y2hR6kj21kY24kY2`]3<bF4kY2Z_1m_3n11nY21QZ22TZ2XR71TZ23TZ
2a\3b21^f81XZ203YZ2Tn5Vn22YZ2Tn56]Z2\?U6ST1Xj115dZ2]W7:I01dZ22dZ2]k31U[25Ze4c5T60U_21][21c[22l[2
c`51l[26n[2Tf6]9;g2_b12o[226o[22[_2g[4T@`G9o[22[_2mc2Xc1`4>d?02W\2QQ11W\21[\23]\2fQ1aE01`\27b\2i
V3km2g:Q1S411e\21g\22g\2Yb62^d2Vo73k\2ZOh54l\2]>_a1Zm46Q]2c6k7ia4nZ111Q]23Q]2X[611S]22Z]2\S51[]2
1ZZ42\]2dn12\]2]S11\]21\]29`]2P<6K12UFlV3[U12`]2Y[81k]21T^22V^2]W11Z^28]^2mZ1S3PT2j27@jV16`^2hV1
<f3_Kg[11h^22h^2PX61k^23k^2RHfW62k^2RH6k^2QBP6d5SQ4Y[12R_2i=5ST4Xj1ZP3f9b`14X_2_a3bQ2XX12X_2hZ61
X_2;Y_2]T4T60h1oW1RH[7TKB18Y_2mS1_[3Emh2P2VV1?1Y_201__21h_2001i_22m_2gY63m_2]k5Y>1m_23m_2`l1V]43
m_2`Fi\44P`21dY622R`2gY65R`2ng2gX2PY1_81T`22T`2g[84T`2h<3jn75T`2[D[]1hf3Wa16T`2[D[]1hW4\P1iQ11Z`
24_`2iT1W7ic11a`201^f71\a21da2>ka2\=Rf13]40Y3X:BS5ba2_W1S?^<1oa22Rb2fb81Wb22Xb2o<1Xb29dZ8`FU3IbZ
1d227[84Yb2\a2l9kU34Yb2o<iY1l32Zb2o<;Zb2QOD3_8o1o@\P1`X2g?jl21]b21^b22_b2bZ52_b2dZ52_b2bZ505ab2n
1QMo^472ab2P^56eb2V`3i1oMP2ZQ22f]4Tb53Pc2[T611Sc21Zc22_c201_c21bc21hc29ic2dl1c1ja11f[1UBW1RC1ic2
2ic2]h11jc22jc2RS65mc2Q`1mg3_Z1g81mc27oc2ZQ2h;0m;5kP26Qd2Qo1W2T4aBbi23Qd2[6ag25Sd2o<h`1T7d62Td2n
b51Td28]d22][1af1gJP3k:Z`12]d201^d22`d2YX52jd2;1ld28Ue21l`1cHn5cS3[5o15fe2ko2Ug4oEc12he2Si22Pf2\
a21Pf24Rf22_GTf32Rf222Xf2T62\f2j\23\f2P^202\f2m]24\f2X_2o@13\f2VT1fY17jf2kR2lHng2Ua1XGg44Pg2Qa6n
^1[1;Ug27]V1Uj23b[3b4`L1299Wg2?kl2k7YT332j8`R11Wg25Yg2QX2\i33YX25\g2VS3gm2\Ak[13\g2nP6\A4dg20Sl5
C3hg2Qm2k12hg2Qm21hg29jg21R_3Wj2`O2b;P125Sh2ge3le3V3iG3[h22[T51^h22^h2l_53ah22_X82bh221ch21ih22i
h2_Y42ih2;5ih2Pf6S4eU1P>8ih2n3`c1e6j8Ae^2hY34kh2VV1l241lh22oh222Ri2b]25Ri2UW1f14`T12Ti2e[802Vi2i
T12Vi2RY41Wi26^i2_1]5oo1UE]g36ci2\c2Z[3d74c:2di2]S14gi2TY3`Z2o53ii21Pn16ii219Tl1a1Rj42ki213mi2dS
4hZ14mi2n`3eBm11mi23Wj2j_1gV43Zj2^n1Z52]j2ZT27]j2l]4Hjo1h7YL_E8]j2n8k]3P3`3l5aV3[44]j2]o1U2f27^j
2jh3b4Q3^Z31eO1jj22kj2[Q53Xd4n:l^21Rk22Tk2fi72Tk2iW51Vk2002]k2P^12]k2P^11_k22_k2Wn71_k28ck2ed1`?
W_2e6^S2d191ie77ck2Tj4QX1f@fW1S4Q<3fk2aB`S41fk24gk2R>]4fT11Y_501mk21ok22Pl2fS52Va302Wl2Pd12[l2aM
2[l2TO3_l2a\1\l1;bl22g>oR1Z?T2QCPe1i2k9dR13bl2Z8_Y18ml23cP60mP1j1cGh33ml23aQ702Tm2mj41Tm21h_31Wm
22Wm2Zh45Xm2QZ1U1Rh1[32Xm2ZS32]m2[Y13]m2WY1U_34_m2_1\?ih12`m2XY11bm2;km210kT2Y8fV2gB2R8n\2_<:mm2
Q1Y2eQ1VT1i8WZ2=_141nm201aa74[f3Q7Y;hS41Tn201Vn21]n201an21bn21[n35in2h1\BQ9Xd11in201jn26on2oS1VT
1Qc2=SU13Qo2oT403To2`U6Pm11To22To212To2Sb23Uo2d^3U32Xo2gb51Yo22hk3]h11eo24io2[e1R_2b24io2_l1T3QY
21io22jo2Ze12mo2[e16mo2S3Sb13n^2`43mo2S3gU42mo2ZT46mo2[e1=f9WT301oo21SP34VP32aS233XP3RT2G1[P31\P
31aP32bP3g_21eP35fP3ok1;]1gO3kP3[@bT53_m3ZZ5_E6mP3e;`k1bU2XT1P76mP3e;SQ4Y[1bU1cM002lZ7_91oP31PQ3
3PQ3o^2U\26QQ3l=RT4^4P5k_13f_9[3b63SQ3h`1`64UQ3\h12Ym31XQ31\Q35]Q3fo1`6l1]41]Q32^Q3X_21bQ37cQ3R6
1nV11bc4d31hQ301fW501Zh309lV3aY1ROP>Z5f1Wm1W1RC>lQ3PNQM[V17Z12?d:a2\2QLb\1Pg1@ga3WJGj3l3QKQ>3NF_
3Xa1R1V4e8]C05oQ3TD`Z2ga2iP10008\n6TS23Y3o1]7g?@1f[33UR3Tk4ZJ1XR35[R3Tj1VQ1^f1o=4fR3UP1PHUg31fR3
2fR3jA3Wd4o:Qf24oR3Qj1Vd2S46oR3Qj1Ra2S3U=f41QS33QS3Tm2SQ21TS31^k42VS5ee21Um31[S31^S32Ta5kP32`S3_
Y18c\3ZOPR1go1Y[1\U14k11fS33gS3n^401QT32QT3_e12UT3Sb48]T3a7a`1em3X2\:TFUU16]T3QQ5`8V<X2gU24_T3[W
7h5j23`T3[]1hf32`T3[]15eT3i?jh3og1c@2eT3eR12T_5bT25mT3_HOZe311PU301WU31[U33o[4XY3Y`15_U3BUISa5lP
11`U301iU33RW9aH\G2mg7YQ22nU3Pb42]V3ZE4Yj3kDU7f92gV3Ra41mV36fj3aHkQ3g8PV1_>1aW33eW3PU4hR21iW31TX
31VX33[X3hn2lj24[X3dn2T1ki22`X3k]43fX3V^4`?2jX3^35jX3`T4]P1`:12lX3lT58SY3^@TT2o10]d1Y5e85gP6RS32
f6fD4gY3eMbZ1V=4gY3eMig1ol16hY3Zc3bf1P8_CS93hY3Sg2lc11hY33jY3Wn2K1lY37oY3V:S8ea1<`S3mC4UZ3V[5PW2
[32^i3dg11if82fX4kl41VZ307VZ4YR4nAU6h3_\1Y52[a3lo43]Z3Sg4c82_Z3Z;01Ri:1R[301S[32e[3j]104lg3gB`Q4
eD03Xe3^6Ul61n[35o[3R[611SS11ge71Pi81V\3003a\3Yi4^f14kc5Z=jj1dm14`a3fT4`\1ol101Td5002kf3d@1l\302
Q]3]H4W]3eP1PS4XX13\]3^m1id57Pm3Ue1ch1bBPEgC_X19b]3\DUT3ZU1e4Z22`e1k<4b]3T=kg611Yc51g]33i]3oZ1kY
6=W^3kS1ZE2n[2iR1W5R20d1WOk1iL2W^3RX52W^3QR101To42mX4bg1002^^3A3b^3P?g]41b^31g^32RW4c91h^33i^3SZ
2dh32ib581k^305j]41^8d1fV31^_32c_3TK:f_3XIKif1jb1mDRV1h8b2R]13f_3WT2ZX21f_31k_32k_3Rn32n_3c]61X`
32Y`3iU43^`3hK]c11a`34o`3dc2Ub1^;1Qa32Ta3gI1\a31le301Wl8001]a33]a3kIl41QS805ka3SLNU7\31ka31oa303
Sb33Yh11^Z502Qc3T]23\c3i\252fc3]d12hc3bm54jc3^:\3c_32jc3j33Pd3iD]T101dY41Vd301b`58\d3m2_R1V8_@aW
1^2mA01ad33cd3`f1n]52no3[d304id3a=k\1a41jd3001Ye32Ze3VU42fe3nm16le3mZ2T1]3na1R=1le31me31ne32Rf3Y
l44hP5QW21]81\f33_f3`F[R11df32df3TZ42ff3PY23kf3d@XW34kf3d@h2ST32kf3h;05lf3^P1>_4im12lf3^_47lf3YV
3f_1a7kGSMH6Pg3g@2APU4b<01Tg33Ug3\5e71Zg35Zg3V^1T2de2oI08fg3k^1^h3k6\HB112fg3k^102Vh3T42Wh3VV42Y
h3Qm51\h31ch31nh32Si3aR41Vi32Yi3ia31Yi33ci3ZU5SK1ci31ei3001gi31ii31V\71Pj33Qj30bQ22Qj301Rj301Sj3
1hc43T]4c`1oY22Yj3kD1Yj31mb51^j38`Y4QB^DR5_f1Y2Qk1Q`103ej3[2ai31no302Z_7k_20000:Wk3RQ3W2ZEkj1l4c
>F3b15Pa7nd1_9QV1`31lj71QV71XY41]k31^k32`k3R24dk3i3Y2Yl51ek3006fk3eP1mc2?aR2j33fk3eg5j301kk30001
mc71lk32nk3`84nk3`8ab4`o101Pl31Wl33jW9f[113^l3Xj3`S33al3^R3aO1an72ZT4^d32dl3^<1dl31aS500002gl361
nl32nl3md14nl3SY52Pk11Pm31Qm32Qm3ai32Qm3Re12Qm3P32Sm3Ue14Sm3Wa5QA]Q11Sm33aW6Pm1YR16Vm3TCn4oj2B03
]m3\f3RV11]m39]m3`2VU4gMT6o=11SS19]m3nS1hS3gMT6o=11SS12`m3lc11`m33am3Ga12cm3og51km32km3Sg42mm3P2
1mm32nm301Pn31Rn33Tn30bX31Xn33Yn30[32Yn301Yn33Yn30oc11Zn35Zn3bT5]6_?^Q11[n31\n33]n3`a1_R25]n3lb3
Ph1e=TM2]n3he65hn3JAia1kc24hn3JAia11mn304Ro3l24`T12Yo3ob11[o31ao33co3Aja43co3Aia13co3Q1`c31lo31m
o33no3j1hT51RP42TP4F2TP4A1TP41UP43XP4f143YP4SX5dL1ZP42_P4G5_P4GjS2je3:1_P42`P4lW54`P4fR3_7em17`P
4Uh21103d11`P41cP43dP4TDmn21fP42fP4[R51gP41kP43nP4?`U21nP41SQ47VQ4BcU2?2ii2g43VQ4BhT55VQ4BVV2ii2
g46VQ4hV2;\i20g41WQ41eQ41fQ45fQ4c_3eQ2^V1o23fQ4Ze5]R17fQ4c`1[g3[=11oL1oQ43VR4^g5R51[R44[R4Z]1Zb4
eG2[R4eo51]R4002dR4f401fR41XU92gR4fV31gR41hR42hR4mT104nR4SX1c1WZ3001PS44PS4kW1g6Q\43SS4X7Vf14SS4
X7Vf1Ui11XS41YS4003aS4c5Pc31fS41mi96iS4\4bR1e5Ql1dS12oS4mg33PT4Z_611PT42QT4mg35QT4lV1c1cS2SM1RT4
1[T41_T41bT44iT4b5Vf1Qn17iT4j6[=]DMf^551mT401bU41dU43dU4Qh302dU4Qh302iU411iU45mU4iX1cY3^AN4mU4iX
1cY3^A3nU4ZIaf11nU42PV4Y11PV45PV4Qe433gT13PV4KV;2PV4e=3]V4hW5X=2^V401_V43aV4Xg4]h11aV41gV42gV4mg
32gV4UQ22gV4Vf34iV4bR4f<W>3iV4bR4f<1iV41lV43lV4V;oo22SW4ke33ZW4[k3e62ZW4Qk31ZW42ZW4T32ZW4jZ32ZW4
Xd33ZW4_5Zm43ZW4Zj1mg28ZW4\FmS1W32UA0[S25ZW4R1j`4]4bo14ZW4R1e9TW43ZW4[f4bo16ZW4R1X]4o7bo1n45ZW4R
1e9`\5dN1[W43_W4UY1`k11_W41cW43eW4f2Vf12eW4i45hW42m3VS3oY101QX41UX41]X42]X4e94]X4l2[Z4`S13`X4e]2
03`X4eh1]16`X4]e1n5\?k201`X41eX41fX41gX42kX4YS41SY41TY42XY4hY303_Y4\FUX22nY411QZ42RZ4gV41SZ41TZ4
2VZ4Tn47WZ4e\4cGh80a2R]16WZ4e\4cGh80L:WZ4^U3VW1l6f@h80S9iLT91YZ44[Z4UT5i8d_14[Z4^c4f@fW11\Z42\Z4
ja42\Z4Vf11_Z42iZ4ga32kZ4de12kZ4de14oZ4a5ol3h\12oZ4T91Z[41[[41_[43o[4j[3US32T\4`M2T\4eS12V\401V\
42Z\4kf32Z\4X11Z\41Z\41]\42^\4QY61_\42_\4`Q44c\4ma1e\2X[21d\42j\4km41j\42l\4aa31P]41Q]44S]4:111W
]42_]432`]411b]41c]44j]41^8d14m]4Y:[1dR32o]4oR63\^4h7Z81_^45d^4lb3WDfl1X;2d^4TW43d^4iX3ZN5d^4o>Y
2_g2ZN1d^43g^4dc4d33Z_4n9V]61\_401b_42f_4gi31S`41V`42W`4in23W`4b?V_21W`47Y`4Q6CZ5_3SW2S84Y`4S8l3
gb21\`43b`4hT4Z11c`41e`42e`4mI3f`4kT3Q=2m`4de32m`4aa31m`41Ua41Wa41bb56ba4mj3k]1<aKV;6fa4Z]4h8RG3
k21fa42la4i=1na42na4hn21Rb42Sb4bm21Sb41[b41bb41jb41lb44Qc4R<[A\W22Qc4^M1Yc43`c4je4n`11ec42fc4ZS4
1hc41jc41Td42Wd4QQ32Xd4ki23Xd4311Xd43[d4o1f92[d4f;1cd41id41Re41We44Ze4i;m:bi23[e4l7bQ32[e4T42[e4
ml32[e4el31^e42_e4P42ce4^:3Rf4m6Qo204Xf4S6[d232Xf4cj21Xf41[f41`Q;01\f402`f4a82af4Wd31gf44Sg4Z8>U
W11Tg42^g4hc21`g41Wh44Wh40[1Xm34Xh4[1`_1g]22]h4l32]h4]h24]h4b2[5UY44eh4Y4fb2VW15ih4d4Va3RP1k65ih
4Z5a]3n2i93ih4d4jY23ih4d4E1ih42nh4UZ41nh43nh4f^1U]22Ui4UZ11Wi42Wi4Zl51]i43^i4Pb2R_12^i4j51`i42`i
4g31bi42di4Xm33di4n1gY33di4n1gY33fi4;nX11fi41gi41ii41ji42ji4[h33mi40X53fj40^22gj4[g31lj44mj4Q[11
Q\21Sk44Sk4eg2\=aR23\P5gAfn12^k4mc21^k43^k4fR1Va13^k4Y`2c33^k4Y`2e31ek45Sl4lX1UAYMRV11Tl42Yl4T31
Yl42Zl4Q42Zl4Wg21Zl42Zl4PR32[l4aY52[l4i31\l41^l41ol42ol4`d32Tm4mo21Vm42Vm4R21Wm41Ym44bm4b2d5k24d
m42g4UX33dm42m\32gm4]P12gm4da21gm41Qn41Xn41hn44hn4f3h`2\G2hn4jW24hn4P\3eQ2A2Po401Wo41Yo42Yo4af11
[o41ao42no4ce53no4SX2RX33RP5_W2_N1RP54RP5Y_2Q_253RP5nR1iB1ZP51\P55\P5V`2an1k9bX11`P52`P5hl35`P5k
BQn2gEVk12`P5PQ61bP52cP5S^41eP54eP5XV2c<eM2eP5b`31lP51nP52SQ5bY22TQ5Ya34UQ5nU2bh1U;3UQ5nU203WQ5Q
l2a<2eQ532kQ5jT31mQ501[R53cR5h[1d32eR5Rm21eR54iR5\o3`g1m;1QS55TZ9`@0oS1O3^S5Qg3YZ21^S51aS51fS54f
S5mb1fh1=2iS5eU31iS52RT5T_32ZT5]V24ZT5cD=m21ZT54\T500]k21aT51iT501bU51jU51mU51nU501VV51ZV51[V55]
V5cU2mIR1lR12bV5R\34cV5eBgA`m31eV52QW5na32UW5W31UW53UW5o2dm31VW51]W54]W5gY3YBjd11^W52aW5nW32aW5j
g41dW52gW504gW5nl1fV1i61iW51nW53QX5eW5W>2UX5UU31UX51VX51WX51Y]83Ym7R@eV12ZX5ia21ZX53\X5cm3Uk12_X
5da21`X52`X5Z41bX52hX5Q`24jX5oU4W?03jX5h:ib36TY50Pc1hU2`9WI5TY50Pc1Y_2WI1]Y51_Y51aY51eY52eY5Z`23
eY5Po3001kY51nY52oY5nV201VZ54Yg9i2jP100001XZ50000001cZ53fZ5Za2201oZ5001T[52T[5km31U[501V[52V[501
c[51c[5004R\5eo1Wm1n`12T\5Ua21X\51_V81\\56c\5Z1^j10a4mW12k\5b51o\52`]5Q12h]5<1h]52h]5jZ41o]53Q^5
cg2Qi23W^50bm43W^50eV34\^5`FXA05\^5XC`D0^^21b^51d^51[_502\_5_k16`_5[CUd311SS12`_5a?2b_5[C1j_51k_
51`[9001n_502P`5^T201Q`51]`5001d`51g`52g`5W\23Qa52kP31\o91Ua501Va501Xa52Ya5o_33[a5h]3\l12Td:[B1]
a502`a5m_31ga51ia51ja51ma52ma512ma5b]52oa5:5Sb5\_3b4Vh1^13Vb5V[2gU11Vb51Yb51Zb52Zb5dZ201]b51^b51
_b51cb51eb501gb51hb5001jb501Zj:001ib51jb501lb53Pc5YU311Pc51Qc52Qc5ah201Xc50001Yc51Zc51\c52]c551^
c51_c51bc51gc501Xj:01jc51ab73Qd5^o1RV12Vd5Zi23Vd5_^2e62Vd5Sn12Vd5WR23Zd5XY1e16ed51l2e41gE3ed51b7
2jd5WA3jd5k1V32jd5k13jd5k1b23kd5gj3f^11Qe56hf564i2Z105hf56Y40Qn32if5V201\h504eh53001eh54ih500TZ5
1kh52Vi5Y?1Yi51mi51ej51[k53jk5bn2cV11\l51kl51bm51gm51nm52nm5n51Un52Un5Q42Un5S82Wn5jd31Wn51Xn51\n
51an52hn5X_11Po501So52So5`31io903Yo5la2c^12\o5h`11co51eo51ho51VP63VP6]2g;1]P61^P63`P6R3[W16`P6n1
]1Sh12RP12`P6dA1cP62cP6P22VY823VQ6b5Rk13eQ6g9`:3eQ6d201eQ62oQ6_R21WR61_R62_R6]11dR64dR6Z1M^91eR6
02iR6kZ41lR61QS65SS616Ti2fQ11WS61[S61aS62cS6TY12cS6Z]21cS62iS6Y22kS6bR41kS65kS6Uo2T4>c`14fT6\Y2Q
3UR11nT62RU6Ph42TU6f31bU64bU6]Dfg1UE3bU6]Dfg15bU6T\2h:og1g=2dU6SW21hU61PV62[i:\41WV63WV6ik2km12W
V6ei40001YV61[V61\V61`V62aV6c13dV6I83dV6R1XR12hV6;1hV62iV6Rk12jV641jV64kV6R_31o_11oV62oV6U13oV6X
j371RW61TW62TW633VW6\f1TP32VW6Uh31_b81[W61\W602^W681_W61`W62bW6\m41bW602`U9c?1jW61kW61mW61nW62nW
6c12RX6K1WX62WX6>01XX61ZX61]X61_X61`X62`X6d`41aX62bX6jY21bX62eX6Vm21fX61jX61kX61lX601[i:01PY61QY
62RY6=1SY62ZY6Xc401bY61cY601TZ63U[6d2]j104Sm6c1ci2TY12l[6YA1h\61S]62\^6lS21\^61T_62T_6XV41n_61c`
61e`63Xa6P3k:4Za6l=_Q2V91]a62]a6R;1Zc61gc61[e61]e61ke61af63bf6UJ_>2ag6Pm31cg61cg66lg6Q3YR3lW1011
oh61Xi62Yi6Qj32Yi6o27_i6:d3Ug3T@;13li60`a11li61Pj61ik61kk61Tl61Zl62Zl6P63Zl6P6ng31fl6001V[:3TV9c
9RO01UX:6Um6HHEdX2_i11Vm61cm63Qn6b1ZW31Qn61gn61Wo61ao61go61UR71YR71iR71kR72SS7Wh11US72US7R^11gc:
02oS7gU11RT71\T71fT71gT73UV71X`22UV711ZV701kV71nV71TW71ZW71bW72bW7_N1UX71]X71gX71iX72iX7i\11nX72
TY702WY7`11^Y71aY75kY7Yg1aO@U;1kY74PZ7cn1VZ1b15PZ7cn1R7SS1b11PZ701WZ72_Z7nk31hZ71jZ72V[7fP11_[73
_[7eT3b13a[7`a1\K1d[72d[7Y23e[7^>Wo11h[73h[7Wm1f]13k[70ZT32S\7Zj21T\71V\72\\7\S12\\7_i11_\71a\71
n\71P]73[]7nZ111[]71n]72n]7Zc12n]7gZ32n]7_Z31Q^71]^71`^71m^71R_70001\_72\_7g;1e_71k_71V`71Z`71_`
71e`71f`71g`71g`72g`7kD1h`71o`71Ua71[a72_a7\91Zj:1da73ia7_3jk11la704Sb7UO`Fk71Sb72Sb7W;01fY901Ub
71Zb72Zb7m91ab71eb71fb72jb7SW21jb72kb7Y_11kb71mb71Wc71^c71gc71hc71jc71Vd71Wd71^d71jd71be71ge71^f
72^f7RG2^f7WW11af72ff7RN2gf701gf71jf72jf7^;1mf71of71\g73jg7bj2f83lg7dU1P71mg701Rh71Th71Xh78Yh7WJ
oE1X;0_P1f52bh7ih2:hh7aId;A\9Y:T5mS1S3a32hh7a:3lh7\NbQ21Pi72Pi711fi71ii71ki73ki7f[1T_101ni71Pj71
Tj72Vj721Xj71bj72dj7ne11dj71gj71jj71lj71Rk71Sk71Tk72Wk721ak71kk71lk71mk73Ql7232Ql724Ql72\P1kJ1_b
91Vl71Wl71[l71el71hl71jl71nl71Pm71Tm72Wm7RP31Zm71[m71^m74_m7^W1Y>X^11`m71fm71lm72Qn701Rn71Xn71[n
71^n71an71en71kn71ln71Vo701Xo71lo71_P81eP81hP81iP81ZQ81_Q82aQ8c81lQ81oQ81ZR81\R81bR81dR82fR8e61f
R83fR8b1R52hR882lR8a>2oR8^N1oR81SS82VS8^71VS81YS81ZS82dZ9U;3gS9RBP[11Zf:2Zf:L2_S812fS801fS82ZT8U
`11bT81nT81cU83dU8iG02fU8U11fU81jU81kU81RV81UV801[V81nV82QW8g12SW8\h11YW81cW82hW8mP11hW81WX81[X8
1^X84^X8RV1k3l41hX82hX8a[26jX8n4`CV:n8k:1YY82\Y8f<1^Z81eZ82iZ8o]11kZ801W[83W[8W1h43W[8V6fn11Z[80
2^[8d6001e[82i[8d51i[81j[81U\81Z\81`\83`\8]FYg11d\81g\81h\81i\83m\8al1H1X]81a]82a]8h\15i]8V5SCf=
[]16i]8^T1b8V30aX11k]81P^81W^81Y^82c^801f^81m^81i_82i_8Q@1m_81o_81S`82V`8c?1V`81^`8001nl81j`81Wa
81Xa81[a81`a83`a8md1\101Pb802Sb8g31Vb81Yb83Yb8mT1[T12Yb8]]11\b81^b8002ab8^C1fb81hb81[c81]d81Re83
Ye8ZY1j11de81fe81je82le8\41me81ne81oe81Sf81mf81of81^g81_g81cg81gg81ig801Xh82Zh811Zh81\h81ch81oh8
01Qi81Ti81Wi81Xi81ci81ei81Xj81Yj82]j8cV11]j81_j82aj8Ui13aj8Xj1jA1aj81bj82Rk834Rk83kT132`k8io11`k
84gk89o9[?1gk81ok82Ql8o92Sl8oP11Sl81Vl81Wl81Zl82\l8Rf11\l88^l8<a8_3S60[[1f3:^l8l81_3S60W9R8gM^85
^l8_b1^2g<`86^l8kKcF4Q?^83^l8_b1^24^l8kKcFeG3^l8n8k96^l8l81k9P9Y^11^l82^l852^l8UZ22^l8YQ12`l8RY2
1bl84dl813fP11il81nl82^m805am8P7iEnKa82dm814dm81gP1P22em803gm8[L\N3gm8m6jc11gm81hm82Qn8Y:2Qn8bn1
2Sn8iO1Un81Xn82\n8WM1_n81`n81gn83gn8m5h32ln801ln82nn8dL1nn81Qo82Qo892Qo8Rg13_o87e:4_o8m:?nc11jo8
1oo84cP93\6i21UQ93UQ9i_1hB2UQ9Y\11VQ95WQ9`Oe;P121[Q92[Q9]N2\Q9n31\Q901gQ92kQ9[^11mQ91nQ93nQ9VESS
12oQ9e<1oQ94PR9Z2_B^M1SR91TR93VR9Bn`11[R91\R95`R91i1`C`U12`R913eR99Uo12eR991eR91gR92lR991mR93mR9
4hE2mR942nR9Yg12PS9lN4PS9lNTF31PS92PS9dS21RS91SS91US91_S92bS901dS92oS9=1oS98PT92j@f2a2Z5aM21ZT91
[T92\T9^d11\T93bT9Zj1d23eT9fAZN6fT9j9h8mNP7T92iT9oo11lT92nT9n^11XU91ZU91[U92[U911\U91]U93^U9iKi:
1^U91`U91aU91bU91cU92cU9`c11dU91eU91fU93hU9921hU91jU92kU9U@2kU9fk11kU91lU91mU92mU9a91nU91oU92oU9
\@2oU9Y@4oU9LT=W22PV9]b11PV91QV93QV9GX12RV922SV9Vh15SV9_9h?Z?b?1SV91TV91TV91VV91VV91ZV92]V9ej11]
V91bV91eV91fV91lV92mV9mV11mV92mV9oV11RW92RW9jB1TW92TW9mZ12TW9oN5VW9>2kFj11VW92bW9Pe11bW91hW91jW9
3jW9Q9he12jW9ce11nW93RX9U7Yb12[X9Ti11]X94aX91i[1f52bX9QY12bX9RH1bX92fX902fX9T@2fX9Z>2fX9f_12fX9L
1jX91kX92lX9We11lX91SY91UY93ZY9fZ1W>2ZY9mZ11ZY92ZY9fZ11[Y93[Y9jZ1S62[Y9n`12\Y9m`12_Y9Um11_Y91cY9
1fY91RZ91TZ93]Z9?nc11]Z91dZ94dZ9RZ1l6Z51fZ91`[92T\931]\91_\91i\92P]9[@001f]94a^9i8LoM1a^92a^9fW1
2a^9i81e^96g^9iKg811c?1j^92j^9X?2j^9nT11o^91S_91^_91`_91a_91b_93c_90_42c_9f^11f_92P`9E2\`9lP11]`
91c`93i`9X1c_11m`91^a93ga9c2mL1ha92ia9mR11nf93ka9a6mU11Rb96Xb9j;nAQ60_@1cb95db9b4k1h552db9^61ob9
2Pc9^Y15`c9a311SS13ec9a302gc9nW12gc9PL2ic9f]11jc92nc9a]12Rd9Y]11Sd91ld902od9nS14Te9d1fKP91[e91_e
901be91ee92he9R81Qf91Tf9002Zf9L3Zf9L01\f91af94nf9\1P2VQ11nf94Qg9ULN`=2Qg9TM1Qg94Rg911oL5Rg911oLS
61Rg94Rg911SS12Ug9SS12Wg9a31Wg92Wg902Wg9[T11Yg93Zg90L1Zg92]g9QW11fg93mg9oF`>1Qh92Wh9TM1Yh93_h9YG
;3_h9eG01ch92kh9gJ1kh91Si91Vi93Wi9[5iJ1Wi92Wi9gQ12Wi9d11Xi91\i91]i91ei91gi91ii91mi91ni91Rj91Sj92
Vj9SL1Vj91\j91_j92kj9kC1kj92kj9n42lj991lj93lj99b32mj9:1Qk91Uk91Yk91\k91ak91bk91fk91fl91hl91ml91Z
m91am91gm91hm91km92km9iD1Pn91Rn92Sn9aX11]n92^n9P21_n91an91cn91dn91hn91in93ln9131nn91So91Wo91[o91
\o91go91io93io9eH01jo91ko92oo9cU12RP:31dU;1TP:2UP:nE2[P:h11[P:3`P:012`P:01bP:1eP:2eP:n@2hP:22iP:
j@1kP:1cQ:1dQ:2lQ:fU19lQ:f;Q:o8b2;Lj261mQ:3mQ:TF31QR:3QR:Z?\81TR:1`R:1hS:3hS:k=l12hS:QQ12hS:^?1T
T:1RU:1_U:1mU:2mU:`H5RV:T2a3jFN1^V:3oY:G02\Z:[K1k[:1R\:3_]:[4oA1_]:1c]:3S^:T2kF1S^:1f^:1g^:2m^:`
>1P_:2`_:V;1U`:1W`:1n`:2o`:hB1o`:1Sa:1\a:1aa:1da:2da:j21ea:1ga:1ma:1Rb:1\b:2]b::1]b:1_b:1`b:1kb:
2kb:U>2[c:11[c:1ac:1ec:2kc:iB1mc:1nc:1oc:1Qd:1Rd:1Td:1Vd:1Zd:1\d:1]d:1`d:1ad:1bd:1ed:1gd:02jd:jA
1jd:1kd:1md:1Qe:1Ue:1\e:2`e:`21`e:2ae:`51ee:1Tf:2Tf:01Vf:2Xf:U@1Xf:1Zf:1\f:1_f:1`f:1df:1ff:1lf:1
Qg:1lg:1Ph:1Qh:1Rh:2Rh:n81Th:1Uh:1Vh:1Wh:1Xh:1Zh:1[h:1\h:1^h:1`h:1dh:1fh:1jh:1kh:1lh:1mh:1nh:1Pi
:1Qi:1Ri:1Ti:1]i:1^i:1_i:2`i:>1gi:2gi:11ii:01ji:1oi:1Tj:1Wj:1Xj:1Yj:1Zj:1[j:1ej:1oj:1Vk:1\k:1^k:
1`k:1bk:1ck:1gk:1nk:1Pl:01[l:1\l:1al:1dl:1hl:1Ym:1Zm:1^m:02nm:X31nm:1Wn:1^n:1_n:1_o:1`o:1fo:1io:
1YP;1]P;1kP;1oP;1QQ;1UQ;1WQ;1`Q;1aQ;1bQ;1dQ;1ZR;1mR;1PS;2QS;11SS;2US;11dS;1jT;1oT;1WU;1XU;01cU;1
eU;1hU;1mU;1PV;1SV;1XV;1\V;1^V;1dV;1eV;2fV;11hV;1SW;1TW;[601210;0mo13345467891210;0mo133454678:;
<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0
mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1
Z134P1Q1R17S1[1J\110;0mn1]124G7^1_1J\110;0mn1]124G7^1`1a1b110;0mk1c124d17e1f1a1g110;0ma1c124d17e
1h1a1b110;0mj1c124d17e1i1a1b110;0][3c124d17e1j1a1b110;0mo1c124d17e1k1a1b110;0mo3c124d17e1l1m1g10
0;0mi1n114o1P2m1g100;0mm3n114o1Q2R2S210;0mm1T224U27V2W2R2S210;0mm1T224U27V2X2JS210;0mi1Y224U27V2
Z2DE00;0mH[234\2]2^27_2`2a2b220;0mi5c234\2]2^27_2d2J\110;0mLe234\2]2^27_2f2g2h210;0mk1i234j2>k27
l2m2n2o200;0mo1P32464Q3R3m1g100;0mk1n114S3T3U3V300;0mo1W334X3>Y37Z3[3g2h210;0mY1i234j2>k27l2\3g2
h210;0mi1i234j2>k27l2]3g2h210;0mo1i234j2>k27l2^3g2h210;0mo1i234j2>k27l2_3g2h200;0mY1`334j2>k27l2
a3Mb310;0mi1c334j2>k27l2d3e3h200;0m]1f317g3h3MK10;0mo1i324G7j3k3MK10;0mn1i324G7j3l3J\110;0mX1m32
4G7Hn3JE10;0mh3o324G7HP4J\110;0mX1m324G7HQ4R4S410;0mZ1T427U4>V4W4n2o210;0mk1X424G7HY4a2b220;0mY5
c234Z4]2[47\4]4a2b220;0mi5c234Z4]2[47\4^4a2b220;0mY5c234Z4]2[47\4_4a2b220;0m\5c234Z4]2[47\4`4a2b
220;0mY1c234Z4]2[47\4a4a2b220;0iY1b434Z4]2[47\4c4d4e410;0io1f41Q1g4h4i4j410;0im1k41Q1l4m4n4o420;
0mX1P50Q5U3V300;0mm1W334X3>Y37Z3R5MK10;0m^1S524T57U5V5MK10;0m^1S524T57U5W5MK10;0m^1S524T57U5X5MK
10;0m^1S524T57U5Y5MK10;0mk3Z534T54[57\5]5MK10;0mk3^534T54[57\5_5`5b320;0mm1a52b5c57d5e5`5b320;0m
m1a52b5c57d5f5`5b320;0mm1g534h5]2i57j5k5`5b320;0m]1g534h5]2i57j5l5`5b310;0mi1g534h5]2i57j5m5MK10
;0mo1n524G7^1o5MK10;0mo1n524G7^1P6J\110;0m_1n524G7^1Q6MK10;0mk1R624T57U5S6T6j410;0mh1U634V6Q1W67
X6Y6T6j410;0mi1U634V6Q1W67X6Z6T6j410;0mh1U634V6Q1W67X6[6T6j410;0mh1U634V6Q1W67X6\6T6j410;0mh1U63
4V6Q1W67X6]6T6j410;0mi1U634V6Q1W67X6^6T6j410;0mi1U634V6Q1W67X6_6T6j410;0mm1U634V6Q1W67X6`6T6j410
;0mm1U634V6Q1W67X6a6T6j410;0mn1b624c67d6e6MK10;0mn1b624c67d6f6T6j410;0mj1b624c67d6g6J\110;0mn1b6
24c67d6h6Ji610;0mo1j624[57_2k6Ji610;0mZ1j624[57_2l6Jh210;0mm1j624[57_2m6R2i610;0mk1j624[57_2n6n2
o210;0mo1o624[57^1P7J\110;0mm1o624[57^1Q7J\110;0mo1o624[57^1R7MK10;0mo1o624[57^1S7J\110;0m^1o624
[57^1T7MK10;0mo1U724G7^1V7MK10;0mm1U724G7^1W7DE00;0mi3[234X7]2^27Y7Z7DE00;0mi1[234X7]2^27Y7[7\7E
00;0mY1]714^7_7\7E00;0mY1]734X7]2^27Y7`7MK10;0mn1a724G7^1b7`5b320;0mo1a52b5c57d5c7J\110;0mo1a724
G7^1d7;<10;0mk1=3>?7@7Ae7;<10;0mk1=3>?7@7Af7;<10;0mk3=3>?7@7Ag7;<10;0mk3=3>?7@7Ah7;<1010mk1=3>?7
@7Ai7;<1020mk7=3>?7@7Aj7;<1190mk3=3>?7@7Ak7;<10;0m[3=3>?7@7Al7;<1020mo7=3>?7@7Am7a1n710;0mj1o724
P87Q8R8a1n710;0mk1o724P87Q8S8a1n710;0mo1o724P87Q8T8U8U81049Y8V817W8X8U8U81046Y8Y827Z87[8\8S4S410
40Y8T427Z87[8]8^8^81040iY1_827Z87[8`8a8a82040Y8b827Z87[8c8d8d81040Y8e827Z87[8f8g8g81040Y8h827Z87
[8i8j8j81140iX1k827Z87[8l8m8m80141iX1n827Z87[8o8P9P90140iX1Q927Z87[8R9S9S92140iX1T927Z87[8U9V9V9
1140YX1W927Z87[8X9Y9Y91140iX1Z927Z87[8[9n2o200;0mo1P32464Q3\9n2o201;0mo1P32464Q3]9Mo200;0mk1^924
64Q3_9n2o200;0mk1P32464Q3`9R4S410;0mY1T437U47A>V4a9R4S410:0mY1T437U47A>V4b9R2S210;0mo1c924[57d5d
91210;0m_1c924[57d5e9T6j410;0mn1f924g97X6h91210;0mn1f924g97X6i9J\110;0mY1f924g97X6j9R2S210;0mo1f
924g97X6k9a1b110;0mo1l924g97X6m9m1g110;0mo1n924g97X6o9J\110;0mn1P:24g97X6Q:;<10;0mk1R:24g97X6S:T
6j410;0mn1U62T:U:7V:W:T6j410;0mn1X:2T:U:7V:Y:`5b320;0mn1a52T:U:7V:Z:MK10;0mn1[:2T:U:7V:\:MK10;0m
k1]:24T57U5^:MK10;0mk1]:24T57U5_:MN10;0mo1]:24T57U5`:MN10;0mg1]:24T57U5a:MN10;0mo1]:24T57U5b:MN1
0;0mo1]:24T57U5c:MK10;0mo1]:24T57U5d:a1b110;0mo1]:24T57U5e:M\110;0mo1]:24T57U5f:a1b110;0m_1]:24T
57U5g:MN10;0mo1]:24T57U5h:Ji600;0mi3i:24j:7Hk:Ji600;0mk1i:24j:7Hl:Ji600;0mo1m:24j:7Hn:DE00;0mi3i
:24j:7Ho:g2N10;0mm1P;24j:7HQ;;<10;0mi1R;24j:7HS;J\100;0mm1T;24j:7HU;a1b110;0mm1V;24j:7HW;MN10;0m
i1X;24j:7HY;a1n710;0mm1Z;24j:7H[;MK10;0m_1\;24G7_2];U3V310;0mo1\;24G7_2^;J\110;0mo1\;24G7_2_;MK1
0;0mo1\;24G7_2`;`5b320;0m_1a524G7_2a;R2S210;0mo1\;24G7_2b;a1b110;0mk3c;24T57U5d;JK10;0mi1e;24T57
U5f;JK10;0mi1e;24T57U5g;g2h210;0mo1e;24T57U5h;R2i610;0]n1i;24T57U5j;Mb310;0]o1c324T57U5k;JK10;0i
i1e;24T57U5l;MN10;0mm1O24T57U5m;T6j410;0mm1U624V6Q1W6n;J\110;0mY3e234[5]2o;7_2P<J\110;0mj3e234[5
]2o;7_2Q<J\110;0mi3e234[5]2o;7_2R<J\110;0mo7e234[5]2o;7_2S<J\110;0mi7T<34[5]2o;7_2U<J\110;0mo5V<
34[5]2o;7_2W<J\110;0mm7X<34[5]2o;7_2Y<J\110;0mo7Z<34[5]2o;7_2[<J\110;0mo1\<34[5]2o;7_2]<J\110;0m
i3e234[5]2o;7_2^<Jo210;0mo1_<34[5]2o;7_2`<J\110;0mi5e234[5]2o;7_2a<J\110;0mY1b<34[5]2o;7_2c<J\11
0;0mi3e234[5]2o;7_2d<J\110;0mi1e234[5]2o;7_2e<Ji610;0mi1j634[5]2o;7_2f<ME00;0mk3g<24h<7i<j<ME00;
0mj3g<24h<7i<k<ME00;0mZ1g<24h<7i<l<MK00;0mo1g<24h<7i<e4424341P10P10P82P81P80P10P13P10P20P21PP41P
10P10PP12PP10PP13PP10P10P40P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P
13P10PP11P10P10PP11P10P13PP10P10P13PP21P82P82P10P134142P10P21P41PP11PP12P10P10P10P10P12P80P80P81
P81P80P80P80P80PP81PP81P8042424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P83124142P82P81PP12PP1
3PP13P10PP10PP13PP1141PP10P81PP21P21P10P20P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP1
2P1042P81P41P10P81P81P10P82P10P10P41So]1QD^9`Dfi3PDmZ8QD_9PD_[8PD]W8PDT8PDd[8PD`S6PDd[8PDT8PDjZ7
PD_[8PD^U6PDT8QD`9QDa9QDb9PDhZ6P@4QDb9PDoZ7QDc9PDR[7QDd9PD]W8QDe9PDT8PDjZ7PDHQDf9PDmZ6PDh[6PDHPD
l;QDg9PDS[7PD]W8PDY9QDh9QDi9PDVn7PDVU=WD0QDj9PDV[7QDj9XD0WD0PD]W8PDcW6QDk9QDl9XD0QDm9WD0PDcW6QDk
9QDl9XD0QDm9WD0PDmZ6QDn9QDo9XD0SD0WD0PDc[8PDP[7PDd[8XD0WD0QDP:QDQ:P@fk4XD0SD0WD0QDR:QDS:XD0SD0WD
0QDT:QDU:TD1QDT:P@gZ6XD0WD0PDR[7PD[W8QDV:XD0QDW:P@fk4QDX:QDY:QDZ:Q@n6QD[:QD\:QDc6Q`1l6QD]:PDHPDf
k4SD0`EmZ7`ElZ7`ER[7`E4`En^2`EQ3QD^:aD0`D\]2`D]]2`DZ]2`D[]2`D^2`Dh]2`DhZ6`DjZ7`DfZ6`Doj<`DnZ7`D4
`D`1QD_:P@kZ7Q@`:WD0QDa:XD0aDa6`DhZ6`Dl\6`DfZ6`D^2`D`1`DoZ7`DjZ7`DmZ7WD0QD_:QDa:XD0QDb:WD0PD_[8Q
Dc:XD0WD0PDd[8QDd:XD0`DhZ6`Dh]2`D^2aD0`DW1`Dn]2`DT_2PD_[8QDe:QDf:WD0PDe[8XD0PDkZ7QDg:aDa6UD0WD0P
De[8XD0`DkZ7PDUj<QDh:QDi:PDeU=PDg3PDUj<QDj:PDnW2QDk:`E^2`Eh]2`ER3`EmZ7`Ef`2`Ed3`EnZ7PDHQDl:`D\]2
`D]]2`DU1`DS1`DhZ6SD0PDQm5QDm:QDn:QDo:SD0UD0WD0QDP;Y@0P@mW5QDQ;P@R[7QDR;XD0`@Wo3`Dk8`DoZ7`DRW6UD
0WD0PDmW5Y@0QDS;PDR[7QDT;XD0WD0QDU;PDR[7QDV;XD0QDW;`Dk8WD0QDX;PDVi3XD0QDY;TD1QDZ;WD0QD[;QD\;XD0W
D0PDSY5QD];QD^;XD0WD0QD_;QD`;TD1QDa;XD0QDb;WD0QDc;Y@0QDd;TD1QDe;PD[_5XD0WD0QDc;Y@0QDf;XD0YD2WD0Q
Dc;Y@0QDf;XD0QDg;WD0QDh;Y@0QDi;XD0SD0WD0QDj;Q@k;P@Y]2TD2QDl;QDm;QDn;XD0aDa6WD0QDo;Q@P<TD1QDQ<PDR
[7P@Y]2QDR<XD0WD0QDS<QDT<XD0QDU<`Ddm7`Doo2`D]m3`D]m4`Dfb8WD0QDV<QDW<XD0YD2QDX<WD0QDV<QDW<XD0QDY<
QDX<WD0QDZ<TD3P@jo2PDT8XD0ZD[<`DlS3WD0QD\<PDY]2P@]W8PDT8XD0QD]<WD0PDT8XD0ZD^<TD2YD1WD0PDT8XD0ZD^
<TD2QD_<WD0QD`<PDT8XD0QDa<WD0QDb<S@0QDc<QDd<QDe<QDf<XD0ZDg<WD0QDh<Y@0QDi<P@mZ7XD0QDj<QDk<WD0QDl<
Y@0QDm<XD0ZDn<`DT9`D_c4`DlU3`DnU3`D[K`D`I`D\K`DXK`DYK`Dm5UD0WD0PDSY5QDo<QDP=QDQ=XD0QDR=WD0QDS=P@
mW5Y@0PDY]2Y@0QDT=XD0QDU=WD0QD];Y@0QD1XD0`DR[7`D[W8`Dk8`DXh3`DWh3`DY]2`DjZ6`Dj[8`Dl_2WD0QDX;PDmW
5Y@0QD1XD0`Dk8`DR[7`D^]2WD0PDlZ7PDSY5QDV=PDoU=XD0aDa6WD0PDlZ7QDW=PDXo8XD0WD0PDhZ6QDX=QDY=XD0VD0W
D0PDhZ6QDX=QDY=XD0QDZ=WD0PDZ[7QD[=QD\=QD]=XD0WD0PD]]2QD^=QD_=XD0WD0PD[Z8TD1QD`=QDa=XD0WD0PD[W8PD
nn5QDb=QDc=QDd=XD0WD0PDVd6PDlZ7XD0PDZP1WD0QDe=QDf=TD1QDg=VD0XD0WD0QDe=QDf=TD1QDg=QDh=XD0UD0WD0QD
i=P@RW6QDj=XD0TD9PD2UD0WD0QDi=P@RW6QDk=TD2QDl=XD0UD0WD0QDm=QDn=QDo=XD0UD0WD0QDP>SD0XD0TD9PD[k3UD
0WD0QDP>SD0TD9PD4PD[k3XD0UD0WD0QDQ>XD0SD0TD1VD0UD0WD0QDQ>XD0SD0TD1QDR>UD0WD0QDS>XD0SD0TD3QDT>WD0
PDmW6QDU>QDV>XD0`DjZ7UD0WD0QDW>SD0S@0S@0PD4QDX>XD0WD0QDY>Q@Z>QD[>QD\>XD0QD]>WD0PD[m4PDY]2QD^>XD0
UD0WD0PDY]2Q@l6QD_>XD0aDa6`@mZ7UD0WD0QD`>QDa>XD0QDb>WD0PDP3QDc>QDd>XD0UD0WD0PDW3TD3PDjZ7QDe>XD0V
D0`D\K`DT9`D`I`D`W2UD0WD0PDW3TD3PDjZ7QDe>XD0QDf>`D\K`DT9`D`I`D`W2UD0WD0QDg>XD0QDh>WD0QDi>TD1QDj>
TD1QDk>XD0SD0WD0PDXo3PDZ]2PDWo3XD0WD0QDl>QDm>XD0WD0PDo2QDn>PDR[7XD0QDo>PDXa2WD0PDiZ6PDR[7XD0QDP?
PDXa2WD0PDV3PD[W8PDWe4XD0WD0PDWe4PDgZ6PDkZ7XD0WD0PDoU=YD2XD0SD0WD0PDoU=QDQ?QDR?XD0WD0QD\<QDS?TD1
QDT?XD0YD2`Dl_2`Dd3`DUi<WD0QD\<QDS?TD1QDT?XD0QDU?`Dl_2`Dd3`DUi<QD2WD0QDV?QDW?PDc\8XD0SD0WD0PDhW6
QDP<PDHPD[V8XD0QDX?`DlZ7`@R[7`D\3WD0QDY?QDZ?QD[?XD0QD\?WD0PDlh5QD]?QD^?XD0QD_?TD2PDR[7QD]4WD0QD`
?PDkZ7QDa?XD0WD0PDQb4PDlW5PDc\8XD0WD0QDb?PDPX=XD0WD0PDQX=PDRX=XD0WD0PDSX=PDlk3XD0WD0PDlk3PD4PDlk
3XD0WD0PDTX=PDUX=XD0WD0PDiZ6PDkZ7PD]W8PDce4XD0VD0WD0PDiZ6PDkZ7PD]W8PDce4XD0QDc?WD0PDR[7PDVX=PDlZ
7XD0VD0WD0PDR[7PDVX=PDlZ7XD0QDd?WD0QDe?XD0QDf?WD0PDTY5QDg?XD0PD4WD0QDh?QDi?XD0VD0PD4WD0QDh?QDi?X
D0QDj?WD0PDSY5PDkW5Q@k?PDo2XD0PDoe;WD0PDkW5PDhP8PDo2PDoe;XD0WD0QDl?`D4SD0XD0`D4WD0PD_V2PDR[7QDm?
PD\X=XD0WD0PDni4PDhZ6QDn?PDdi<XD0WD0QDo?PDfZ6QDP@TD2QDQ@XD0QDX;WD0PDkW5Q@R@QDS@TD2QDT@XD0WD0PDoU
=PD]W8TD1QDU@XD0WD0PDX3QDV@P@4PD\m4XD0WD0QDW@QDX@PD\m4XD0VD0WD0QDW@QDX@PD\m4XD0QDd?WD0QDY@PDfZ6P
DhX=XD0UD0WD0QDZ@PD[W8QD[@XD0UD0PDiX=PD4PDSY5WD0PD[W8QDi7XD0WD0PDfZ6PDe`<PDT8XD0WD0QD\@QD]@XD0VD
0`DfZ6WD0QD\@QD]@XD0QD^@`DfZ6WD0QD_@PDmX=XD0WD0QD`@PDbZ4PDiP3XD0WD0PDVY6PDP[7PDR6XD0QDa@TD1WD0PD
nGPDSW6XD0WD0PDP[8QDk6PDcP6XD0VD0WD0PDP[8QDk6PDcP6XD0QDb@WD0QDc@QDd@PDol3XD0VD0WD0QDc@QDd@PDol3X
D0QDe@QDf@QDc6TD1WD0PDWo3SD0PDX[7SD0XD0VD0QDf@QDc6TD1WD0PDWo3SD0PDX[7SD0XD0QDd?WD0QDg@XD0`D\Y6`D
n;`D_V3`D`f6`DYY=`Dob5`D^U6`DYn5`Di[4`Di[4`DZY=WD0QDh@XD0WD0PD__2PDP[7PD]Y=XD0QDi@Q@c6WD0PDfk4QD
j@XD0WD0QDk@QDl@XD0QDm@WD0PDe8PDeZ6XD0VD0QDm@WD0PDe8PDeZ6XD0QDn@WD0QDo@XD0VD0`D[I`DX\4WD0QDo@XD0
QDPA`D[I`DX\4WD0QDQAQDRAPDmZ7XD0WD0PDPZ=PDkZ7XD0TD1WD0PDSMPDkZ7XD0WD0PDSMPDkZ7QDk6PDh[7PDeGXD0WD
0QDSAQDTAXD0TD1YD2WD0QDUAP@cZ6PDnZ7XD0QDVAWD0PDQU2PDfZ6XD0`D]W8`Dkf2WD0QDWAPDkZ7QDXAXD0`D]W8WD0Q
DYAPD]W8QDZAPDdZ6XD0WD0PDhP3PDkZ7QDk6PD[T3XD0WD0PDXIPDlX2XD0QD[AWD0QD\AQD]AXD0VD0WD0QD\AQD]AXD0Q
D^AWD0QD_AQD`AQDaAXD0VD0WD0QD_AQD`AQDaAXD0QDbAWD0PDWV2PD]W8QDcAXD0WD0QDdAPD[W8PDZk4XD0QDeATD5WD0
QDfAQDgAPDiZ6XD0WD0PD\j7QDhAQDiAXD0WD0QDjAPD_T6XD0QDa6WD0QDkAPDkZ7XD0QDlAWD0PD]W8QDmAQDnAXD0PDkZ
7WD0QDoAPDeZ8PDVIXD0WD0PDlZ7PD[W8SD0PDkZ6PDdZ=XD0VD0WD0PDlZ7PD[W8SD0PDkZ6PDdZ=XD0PD1QDb7WD0PDlZ7
QDPBSD0P@kZ7QDQBPDdZ=XD0WD0QDRBXD0PDkZ7SD0QDX;TD1WD0QDfAPDP3PDiZ6XD0QDSBWD0PD[W8PDgd7PDVn5XD0WD0
QDTBPDfZ6QDUBTD2QDVBXD0WD0QDWBTD6QDXBQDYBXD0QDZBTD1WD0QD[BTD1QD\BXD0aDa6WD0QD]BTD4QD^BXD0VD0WD0Q
D]BTD4QD^BXD0QD_BWD0QD`BPD]W8PDjW5XD0`D^Z8`DR[7WD0QDaBTD3PD\j7P@]W8QDbBXD0WD0QDcBPDhZ6PD]W8XD0WD
0QDdBTD3QDeBXD0VD0WD0QDdBTD3QDeBXD0QDfBWD0PDYZ6QDgBXD0WD0QDhBTD4QDiBPDlZ7QDjBXD0WD0QDhBTD3PDjZ7P
Dac2XD0WD0QDhBTD3PDY[7XD0QDkBWD0QDlBP@gZ6QDmBP@]W8P@R8QDnBXD0WD0QDoBQDk6PDh[7PD`U4XD0WD0QDPCPD]W
8QDQCXD0WD0QDRCQDSCQDTCXD0WD0QDUCXD0WD0PD][=QDVCXD0WD0QDWCQDXCXD0QDYCWD0QDZCPDfZ6PDZ\6XD0WD0PDZ\
6PD\X=XD0WD0QD[CQD\CQ@]CQD^CXD0WD0PDZX6QD_CXD0WD0PDeKPDkZ7PDWc4XD0WD0QD`CPDjIXD0WD0QDaCQDbCTD1QD
cCXD0`Dm5`DUK`DY9`DoJWD0QDdCQDk6PDh[7Q@eCQDfCXD0WD0QDgCQDk6PDh[7Q@eCQDfCXD0WD0PDhZ6PD]W8PD]]=XD0
WD0QDhCQDiCQDjCXD0VD0`DYI`D[K`D`I`D\K`DTP6`D^Y2WD0QDhCQDiCQDjCXD0QDkC`DYI`D[K`D`I`D\K`DTP6`D^Y2W
D0QDlCTD2PDlZ7PD]W8QDmCXD0WD0QDnCQDoCQDPDXD0`DnG`DlU3`DnU3`DcU6`DlS3`DmS3`D]V3`DfU6`DQV3`D]c4`DW
J`DZm4`DXd4`D^F`DjW6`D[m<`DZ^5`DY^5WD0QDQDQDoCXD0`D]W8WD0QDRDQDSDQDmBXD0YD2`DnH`D`I`DlU3`DlS3`DW
I`DcF`DnU6`Dck4`Doc4`D\KWD0QDRDQDSDQDmBXD0QDTD`DnH`D`I`DlU3`DlS3`DWI`DcF`DnU6`Dck4`Doc4`D\K`E]W8
`E[W8WD0QDUDXD0`D\j7`DdZ6`Da]6`Da^=`D^Z8`Dc]6`DR_6`DfU6`D]e4SD0WD0QDVDPDfZ6QDWDQDXDXD0WD0QDYDPDf
Z6QDk6XD0WD0PDfZ6QDk6PDb^=XD0WD0QDZDPDSW6XD0VD0WD0QDZDPDSW6XD0QD[DWD0QD\DTD1QD]DXD0QD^DWD0QD_DPD
gZ8PDmZ7XD0WD0QD`DTD3QDaDXD0VD0WD0QD`DTD3QDaDXD0QDbDWD0QD`DTD3PDeZ6XD0QDcDWD0PDeZ6PD]W8PDTLXD0`D
fZ6`DaY8WD0QDdDPD[W8QDeDXD0WD0QDfDPD]W8PDXZ8PD[_5XD0WD0QDgDPD]W8QDhDXD0`DR[7`Ddo4`DgZ8`DS[7WD0PD
R_=QDiDXD0WD0QDjDQDkDPD]W8QDlDXD0WD0QDmDPD]W8PDS_=XD0WD0QDnDQDoDQDPEQDQEXD0WD0QDREXD0WD0QDSEQDk6
QDTEPDeZ6XD0WD0QDUEPD]W8QDVEXD0VD0WD0QDUEPD]W8QDVEXD0QDWEWD0QDXEQDYETD1QDZEXD0`D`I`D`c4WD0QD[ETD
1QD\ETD2QD]EXD0WD0QD^EQDk6PDe\8PDkZ7XD0WD0QD_ETD4QD`EQ@aEQDbEXD0WD0QDk6PDh[7PDb_=XD0WD0QDcETD3QD
dEQ@eEQDfEXD0WD0PDjo2PDP[7PDUX6XD0WD0QDgETD2PDhZ6PD]W8QDhEXD0WD0PDhZ6PD]W8QDiEXD0WD0PDcZ6PD]W8PD
h_=XD0WD0QDjETD1QDkEXD0`DeZ6`DgZ6`Dkf2WD0QDlEPDi_=XD0WD0PDi_=PDXf5XD0WD0QDmEPDeZ8TD1PDj_=XD0WD0Q
DnETD2QDoEVD0XD0WD0QDnETD2QDoEQDPFXD0WD0QDQFQDRFQDSFXD0WD0QDTFPDl_=XD0`DcZ6WD0QDUFPDc^;XD0WD0PDf
Z6QDk6PDfP3XD0QDVFWD0PDlZ7QDWDPDWf7PDkZ7QDWFXD0`DbH`DmV2`DTb3`DX\4WD0QDXFP@lZ7PDe3XD0VD0WD0QDXFP
@lZ7PDe3XD0QDb@WD0QDYFQ@ZFXD0QD[F`DP_6`DQ_6`DQb6`DRb6WD0QDgCQD\FTD1QD]FPDlZ7XD0ZD^FWD0QD_FXD0TD4
QD`FQDaFQDc6WD0QD6XD0QDbFZDcFTD3WD0QD6XD0QDdF`Dl_6`Dm_6`D[K`DVa6`DQQ7`DRQ7WD0QDeFPDeZ6XD0VD0WD0Q
DeFPDeZ6XD0QDfFWD0QDgFQDhFPDeZ6XD0WD0QDiFTD3QDjFXD0QDkF`D``=`DRk6`DcU6`DgU3`Dah<`Dhe4`DlS3WD0QDh
BQDlFXD0PDkZ7WD0QDmFTD3QDnFQDoFXD0WD0QDPGTD1QDQGXD0QDRG`D^`6`DgU3`Dhn5`D]J`DVZ6`DcU6`DRf8WD0QDSG
PDfZ6TD2PDSa=XD0WD0PDSa=XD0QDTG`D]W8ZDUGTD2WD0QD7XD0`DhZ6SD0WD0QD7XD0QDVG`D\c4`DTb3ZDWGTD1WD0QDX
GQDYGXD0ZDZG`DlU3`DnU3`DcU6`D]V3`D]J`Dhn5`Dlj6`DWS3`Dkf2aDk5`DVZ6`DoU3`D^`6`DUc4ZD[GTD2WD0QD\GPD
^Z8XD0YD2`D]J`DcU6`DnU3`DlU3`DfU6`DVP7`DS:`D]S3`DP_6`Dhn5`Dd2`D]6ZD[GTD2WD0QD\GPD^Z8XD0QD]G`D]J`
DcU6`DnU3`DlU3`DfU6`DVP7`DS:`D]S3`DP_6`Dhn5`Dd2`D]6ZD^GTD2WD0QD5XD0`DdZ4`D[K`DYI`D4WD0QD_GXD0`Dd
Z4`D[K`DYIWD0QD`GPD]W8PDe5XD0WD0QDaGQDbGQDcGXD0`DVn5`DTU6WD0QDSETD1QDdGXD0`D[_5`DhY8`Dfk4`DSc4WD
0QDeGPDlJPDmZ7XD0SD0WD0QDfGTD1QDgGTD1VD0XD0WD0QDfGTD1QDgGTD1QDhGXD0WD0QDiGPD]W8QDjGXD0WD0QDkGQDk
6PDWHXD0WD0QDlGQDmGQDnGXD0WD0QDoGQDPHXD0aDc6WD0QDQHXD0`DaK`Dcb=`DgW7`DXK`DY[7WD0QDRHPDf]6XD0`DnZ
7`DmZ7`DoZ7S@0WD0QDSHQDTHXD0VD0`DR_6WD0QDSHQDTHXD0QDUH`DR_6WD0QDVHPDen5XD0PDP[7PDl]<WD0QDWHQDXHQ
DYHQDZHXD0WD0PD[W8PDen5PDP[7PDl]<XD0WD0QD[HQD\HQD]HQD^HXD0WD0PD`P4QD_HXD0`DZ4`Djd6`DkZ7WD0QD`HS@
0QDaHQDbHXD0WD0QDcHXD0SD0WD0QDdHXD0SD0WD0QDeHQDWDQDfHXD0WD0QDgHPD[W8QDhHQDiHXD0`DZ5`D[W8QDjHPDSW
6QDkHQDlHQDmHQ@a6QDnHPDUj<S@0QDoHQDPIQ`1l6WD0QDQIXD0QDRIQDSIQDTIQDY7QDaGPD]W8QDUIQDVIQDWIQDXIPDc
Z6`DhZ6`DfZ6`DjZ7`DY5QDYIQ@c6Q`1l6WD0QDZIXD0PDR[7QD[IWD0QD\IS@0QD]IXD0PDlZ7ZD^IUD0WD0QD_IXD0SD0Q
D`IQDaITD2QDbIQDcIPD]W8PDR_6PD]Z6PDjZ7PD]W8QDdIQDeIPDR[7QDfIPDR[7QDgIPDS1PDR[7QDhIPDHPDfk4QDiIQD
jIQDkIPDS1PDlh5QDlIPDR[8PD_]2QDmIPDmZ8PD_]2QDnIQDoIPDQ[6PD\j7QDPJQDQJQDRJP@R[7PDR3QDSJQDjHQDTJP@
R[7S@0QDUJQDVJPDon5QDWJQDXJTD2PDlZ7PDQn3QDYJPDn7QDZJQD[JPD]W8QD\JQD]JPDeZ6QD^JPDeZ6QD_JQD`JQDaJQ
DbJQDcJZDQ7TD2WD0QDdJXD0`E\g<`E[g<`EnT6QDeJQDfJQDgJQDhJQDdDPD[W8QDeDQDiJPD]W8QDjJQDkJQDlJQDmJQDn
JQDmJQDnJPDmZ6QDoJQDPKPDY]2PDYf3QDQKQDRKQDSKPDmZ8QDTKZDQ7TD1WD0QDUKXD0SD0TD2QDVKWD0QDWKXD0QDXKPD
^]2WD0PDmd7XD0PDR[7WD0QDYKXD0PDjZ7PD`j<QDc6WD0PDlc;XD0PDlZ7PD]W8Q@Y7QDZKQD[KTD2QD\KQDgDPD]W8PDR_
=QD]KQD^KQD_KQD`KTD2PD\_=PDeZ6QDaKPDcZ6PDfZ6QDbKPDcZ6QDcKPDc]6QDeGPDlJPDmZ7QDjEPD]U2QDdKQDeKQDfK
QDgKQDhKQDiKPDnZ7VD0QDiKPDnZ7QDjKQDkKQDTIPDe\8PDkZ7QDlKPDR[7`D\3QDmKTD2QDnKQDoKQDPLQDQLTD1QDRLPD
SW6QDSLQDTLQDULQDVLWD0QDjIPDP1PDcZ6XD0WD0PDHPDfk4PDP1PDcZ6XD0WD0PDm9QDWLXD0`DjZ7`DT[7`DoZ7`DfZ6`
DhZ6WD0PDHPDfk4QDWLXD0`DjZ7`DT[7`DoZ7`DfZ6`DhZ6WD0QDXLTD3QDYLXD0`D]W8`DjZ7`DR[7`Dee=WD0QDZLQD[LX
D0QD\LWD0QD]LPDdZ6QD^LXD0QD_LWD0QD`LPDdZ6QDaLPD]W8XD0QDbLZDcLTD2WD0QDdLQDeLXD0VD0`De\8ZDcLTD2WD0
QDdLQDeLXD0QDfL`De\8WD0QDgLPDcZ6PDlZ7XD0QDhLWD0QDiLPDcZ6PDmZ7XD0SD0WD0QDjLQDkLXD0VD0WD0QDjLQDkLX
D0QDlLWD0QDmLTD1XD0QDnLWD0QDoLPD[W8TD1QDPMXD0QDQMWD0QDRMPDlZ7XD0P@]W8QDSMWD0QDTMQDUM`DfZ6XD0WD0Q
DVMTD2PDdZ6XD0VD0WD0QDVMTD2PDdZ6XD0QDWMWD0QDXMQDk6QDYMXD0WD0SD0QDk6PD[_5QDZMXD0VD0WD0SD0QDk6PD[_
5QDZMXD0QD[MWD0QD\MQD]MTD1QD^MPDlJXD0QD_MWD0QD`MQ@aMTD1PD_IXD0QDbMWD0QDcMQDZ>QDdM`DhZ6`DjZ7`DfZ6
`DoZ7XD0QDbMWD0QDeMQDfM`DhZ6`DjZ7`DfZ6`DoZ7XD0QDgMWD0PDc\8QDo5XD0`DhZ6`DjZ7`DfZ6QDhMWD0QDiMPDSW6
XD0VD0QDhMWD0QDiMPDSW6XD0QDjMQDkMWD0QDlMTD1QDmMPDP9XD0WD0PDjZ7PD[W8QDnMXD0VD0WD0PDjZ7PD[W8QDnMXD
0QDoMWD0PDkZ7QDk6PDh[7PDm]2XD0WD0QDPNTD1QDaLQDQNXD0WD0QDRNPDlZ7QDSNXD0QDTNWD0QDUNP@]W8P@h[7QDVNX
D0WD0QDWNPDhZ6PD]W8QDXNXD0WD0QDYNPDeZ6PD]W8PDn5XD0WD0PDP[6QDZNPD4PDP[6QD[NXD0WD0QD\NQDRKPDlZ6PDQ
^8QD]NTD1QD^NXD0QD_NY@0WD0QD`NTD1QDaNXD0SD0QDbNWD0QDX:PDSW6XD0VD0QDbNWD0QDX:PDSW6XD0QDcNWD0QDd6Q
Dk6QDdNXD0QDeNY@0WD0QDfNXD0QDgNQDhNWD0QDiNPDR[7QDjNXD0SD0WD0QDkNQDlNP@kZ7PD]W8QDmNXD0S@0WD0QDnNQ
DoNXD0S@0WD0QDPOPDgZ6XD0VD0WD0QDPOPDgZ6XD0QDQOQDROWD0Y@0QDSOQDRIPDnZ7XD0SD0QDc6WD0QDTOQDUOXD0SD0
WD0QDaKPDlJPD]W8XD0SD0WD0QD[IPDlh5P@_[8PDlZ7XD0QDVOWD0QDWOPDfZ6XD0TD3QDXOQDYOWD0QDZOXD0SD0TD2QD[
OQDd6WD0QDk6PDh[7QD\OXD0WD0QDdIQD]OQD^OXD0ZD_OTD1WD0QD`OXD0QDaOQDbOQDcOQDdOQDeOPDeY=QDdOVD0QDdOP
D1WD0PDPg;QDfOXD0QDc6TD1WD0PD]W8PDPg;QDgOXD0WD0QDhOPDRl<XD0WD0PD_^5QDiOXD0QDc6TD1WD0PD[W8PDXd3QD
jOXD0QDc6TD2WD0PD`P4QDkOXD0VD0QDc6TD2WD0PD`P4QDkOXD0QDlOWD0PD^i=PDgf8XD0QDc6PD[W8S@0WD0QDmOXD0VD
0`DkZ7QDc6PD[W8S@0WD0QDmOXD0QDnO`DkZ7WD0PDaIPDc]6XD0WD0QDoOQDPP1QDQP1XD0WD0PDU^2PDfZ6PD]W8PDY9XD
0WD0PDgZ6PDkZ7PD]W8QDRP1XD0WD0PDgZ6PDkZ7PDci=TD2PDfi3XD0WD0PDdi=PD[\2XD0WD0QDSP1TD2PDei=XD0WD0PD
ga5PDid6XD0WD0QDTP1PDkZ7QDUP1XD0WD0PDhZ6QDVP1PDhn6XD0WD0QDWP1QDXP1XD0QDYP1QDc6WD0PD]W8TD1QDZP1TD
1PDkZ7XD0QDc6TD1WD0QD[P1PDlZ7XD0YD2QDc6WD0PDWo3PDX[7QD\P1TD1XD0QD]P1QD^P1Q@d6TD1WD0QD_P1XD0VD0`D
\W5QD^P1Q@d6TD1WD0QD_P1XD0QD`P1`D\W5WD0QDaP1QDbP1PDRk<XD0QDcP1WD0PDQ^8PDkZ7PD[W8PDRj=XD0QDdP1QDc
6WD0PD_[8QDeP1TD1QDfP1XD0VD0QDdP1QDc6WD0PD_[8QDeP1TD1QDfP1XD0QDd?WD0PDTi3PDlZ7XD0SD0WD0PDh8PDlZ7
QDgP1XD0QDhP1WD0PD^b2PDlZ7QDiP1XD0WD0QDjP1QDkP1TD1PDlZ7XD0QDlP1WD0QDmP1PDlh5XD0VD0WD0QDmP1PDlh5X
D0QDd?WD0PDP[7QDnP1XD0VD0WD0PDP[7QDnP1XD0PD1WD0PDZ[8QDfAQDoP1XD0VD0WD0PDZ[8QDfAQDoP1XD0QDd?WD0QD
PQ1PDP[7QDQQ1XD0VD0WD0QDPQ1PDP[7QDQQ1XD0QDd?WD0QDRQ1P@lZ7QDPBQDSQ1QDTQ1XD0QDUQ1QDc6TD1WD0QD8XD0V
D0QDUQ1QDc6TD1WD0QD8XD0QDVQ1QDc6Q@l6Y@0WD0QD9XD0VD0`DR[6QDc6Q@l6Y@0WD0QD9XD0QDWQ1`DR[6QD:QDc6TD1
WD0QDXQ1XD0VD0QD:QDc6TD1WD0QDXQ1XD0QDYQ1QDc6Q`1l6WD0QDZQ1XD0VD0QDc6Q`1l6WD0QDZQ1XD0QDb@QD[Q1QDc6
Q`1l6P@aX8WD0QD\Q1XD0VD0QD[Q1QDc6Q`1l6P@aX8WD0QD\Q1XD0QD]Q1QD^Q1WD0QD_Q1XD0VD0QD^Q1WD0QD_Q1XD0QD
`Q1QDaQ1WD0QDbQ1XD0VD0QDaQ1WD0QDbQ1XD0QDb@WD0QDcQ1XD0VD0`D]W8WD0QDcQ1XD0QDdQ1`D]W8QDeQ1TD1QDc6Q`
1l6WD0QDfQ1XD0VD0QDeQ1TD1QDc6Q`1l6WD0QDfQ1XD0QDgQ1QDhQ1TD1QDd6WD0PDf]2QDiQ1XD0VD0QDhQ1TD1QDd6WD0
PDf]2QDiQ1XD0QDjQ1WD0QDkQ1QDlQ1XD0VD0WD0QDkQ1QDlQ1XD0QDmQ1QDnQ1TD1WD0QDoQ1XD0QDPR1QDc6WD0QDQR1TD
1QDRR1TD1QDSR1XD0WD0QDTR1XD0QDUR1TD1QDVR1WD0QDWR1TD3PDiZ6PDR[7XD0QDXR1`DT9`DRd4`DRV3`Dge4`Dfk=`D
Y5`D]X5WD0QDYR1TD5QDZR1XD0`DRo5WD0QD_ETD2QD[R1XD0`DfZ6`DhZ6WD0QD\R1TD1PDea;QD]R1XD0VD0`D]W8`D[W8
WD0QD\R1TD1PDea;QD]R1XD0QD^R1`D]W8`D[W8WD0PDea;PDcU2XD0`DkZ7WD0QDiLQD`HTD1QD_R1QD`R1XD0WD0PD`1PD
^a2PDR[7XD0WD0QDiLPD]W8QDaR1XD0`DfZ6`DiZ6WD0QDbR1P@]W8QDcR1XD0WD0QDdR1TD1PDlJPDjZ7XD0WD0QDeR1PD^
Z8XD0QDfR1`D_l=`Dbk6`Dm`6`D`l=`Dkf2`DWS3`DT_7`Dgk4`D`[6`DRQ6`DiU3`DiP6WD0QDgR1TD2QD;QDhR1XD0WD0Q
DiR1QDjR1S@0PDjFXD0`DSW6WD0QDkR1TD4QD<PDiZ6XD0QDlR1WD0Q@d6QDmR1TD4QD<XD0WD0QDnR1TD4PDcZ6XD0VD0`D
dS3`Dge4`D]S3`DP_6`DjZ7`DhZ6`DfZ6WD0QDnR1TD4PDcZ6XD0QDoR1`DdS3`Dge4`D]S3`DP_6`DjZ7`DhZ6`DfZ6QDPS
1WD0QDQS1TD1QDRS1XD0WD0QDnR1Q@SS1PDol=XD0WD0QDTS1TD3QDUS1XD0`D`I`DmU6`D\K`DQK`DRK`DgJ`DhJ`Do7`Dn
U6`DTg6`D]a5aDk5WD0QDVS1QDWS1XD0`DSS7`DjW5`Dfa2`DfU6`Dei6`Dfi6`DXY<`DUd6aDk5WD0QDXS1PD]W8QDYS1XD
0PDkZ7WD0QDZS1QDb<QD[S1XD0VD0WD0QDZS1QDb<QD[S1XD0QD\S1WD0QD]S1QD^S1QD_S1XD0VD0WD0QD]S1QD^S1QD_S1
XD0QD`S1WD0QDaS1PD]W8QDbS1XD0WD0QDcS1PD]W8PDjS5XD0WD0QDdS1PD]W8QDeS1XD0`DfZ6`DmZ7`DkZ7WD0QDfS1PD
]W8QDgS1XD0WD0QDhS1PD[W8TD1QDiS1XD0WD0QDjS1PDaJPDVP7PDfZ6XD0WD0QDkS1QDlS1XD0WD0QDmS1QDnS1XD0WD0Q
DgCTD2QDoS1XD0`Dic4WD0QDPT1P@[W8QDQT1XD0WD0QDnFPD[W8QDRT1XD0`DWS3WD0QDST1TD3QDTT1XD0QDUT1`DeY<`D
`o6WD0QDVT1QDWT1VD0XD0WD0QDVT1QDWT1PDkZ7XD0WD0QDXT1TD1QDYT1XD0WD0QDZT1QD[T1PDR[7QD\T1XD0WD0QDhBQ
D]T1P@ea;PD[n=XD0WD0QD_EQD^T1P@\n=QD_T1XD0`DkZ7`DfZ6`DhZ6`DYS3WD0QD`T1QD^T1TD1QDaT1XD0QDbT1WD0PD
[W8PDYT3XD0PDlZ7`DWS3`DRm6`Dm`6`D[`6`DRm6`Dci6`DP`6`DSW<`DQa5WD0QDcT1QDWDQDdT1XD0WD0QDc6PD]W8QDe
T1QDfT1XD0`D[K`Dl_6`DYI`DZK`DT`6`D`I`D\K`DlU3`Dhb6`Dbe4WD0QDgT1TD2QDhT1PD]W8QDiT1XD0`DkZ7`DmZ7`D
nZ7`EmS3`ElS3`Eda6`ES:`Elb6`ERd4`Eg_6`Ef_6`EhU3`EQo6WD0QDjT1PDcZ6PD]W8PDoc4XD0WD0QDkT1QDlT1QDmT1
XD0`D[K`DnU3`DlU3`Dh5`D]W8`D[W8`DRo5WD0QDnT1QDoT1XD0QDPU1WD0PDnn=QDQU1XD0WD0QDRU1PDol3XD0WD0QDSU
1QDTU1XD0WD0PD]S7PDP[7PDbc6XD0WD0QDUU1Q@VU1PDPb4XD0`D\]2`DZ]2`DkZ7`DjZ7`DRW6`Doc4`DUY5WD0PDZ]2PD
lh5PDb]8PDPb4XD0WD0PDHPDTW8PDlZ7XD0WD0PDHQDWU1VD0XD0`DhZ6WD0PDHQDWU1QDXU1XD0`DhZ6WD0QDYU1Q@c6QDZ
U1P@[W8QD[U1Q@\U1XD0WD0QD]U1QD^U1XD0WD0QD_U1QD`U1QDaU1QDbU1XD0WD0QDcU1QDdU1TD3QDeU1XD0QDfU1WD0QD
_DTD2PD[_5QDgU1XD0YD2WD0QD_DTD2PD[_5QDgU1XD0QDhU1UD0WD0PDk[8PDR[7XD0ZDiU1TD9PD4SD0QDjU1TD6WD0QDk
U1TD2Q@lU1QDmU1XD0PD4WD0QDkU1TD1QDnU1QDoU1XD0PD4WD0QDkU1PDR[7XD0ZDPV1aD>QDQV1TD5WD0QDRV1PD]W8QDS
V1PDkZ7XD0`DS:`D`I`DYI`DYS3`DYg6`DjS3`DWS3`D]9`D^X=`DZ7`Doc4WD0QDRV1PD]W8QDSV1PDkZ7XD0QDTV1TD2QD
UV1WD0QDVV1QDWV1TD2PDR[7XD0`D=`D[h<WD0QDXV1QDYV1PDR[7XD0ZDZV1WD0QD[V1TD2QD\V1QD]V1XD0QD^V1WD0QD_
V1QDaLXD0`D[W8`DlY6`Doc4`DS1`D\]6`DPU6`D`IWD0QD`V1PDQ[7QDaV1XD0WD0QDbV1QDcV1QDdV1QDeV1XD0WD0QDfV
1QDgV1QDhV1XD0`Dgi6`DVR7WD0PDhZ6PDHPDlo3QDiV1XD0WD0PDjZ7PD]W8PDe\8PDkZ7XD0WD0PD\j7QDjV1QDkV1VD0X
D0`D^`6`Dkf<`DQI`DVP7`DSg2WD0PD\j7QDjV1QDkV1QDlV1XD0`D^`6`Dkf<`DQI`DVP7`DSg2WD0QDmV1S@0QDnV1PDkZ
7XD0`DPl<`Db:`DVI`DoW7`DYJWD0QDoV1QDPW1XD0`DXP>`Dei<aDk5WD0PD]W8PDYP>PDT[7XD0YD2WD0PD]W8PDYP>PDT
[7XD0QDQW1WD0QDRW1TD1QDSW1Q@l6QDT6XD0`DX[7`DRo5WD0QDTW1QDUW1XD0VD0`DVP7`DWS3`DhZ6WD0QDTW1QDUW1XD
0QDVW1`DVP7`DWS3`DhZ6WD0QDWW1TD1QDXW1QDYW1XD0`DfZ6`DkZ7`DgX2WD0PD[T3QDZW1XD0WD0QDh;PDR3Y@0QD[W1X
D0QD\W1WD0QDh;PDR3YD1XD0QD]W1UD0WD0PDZ[7SD0XD0TD9PD4TD7QDh;PDR3UD0WD0PDZ[7SD0XD0TD9PD4TD7QD^W1PD
Z[7QD_W1WD0QD`W1SD0XD0UD0WD0QDaW1TD7PDR3XD0UD0WD0QDbW1TD7QDcW1XD0TD7QDh;`D^b2`DP5`D]3`DV3`Do2`D\
3`DY]2UD0WD0QDdW1TD1QDeW1XD0TD7QDh;`D^b2`DP5`D]3`DV3`Do2`D\3`DY]2WD0PDZ[8QDfW1QDgW1TD2QDhW1XD0QD
iW1TD9QDh;WD0PDmZ8XD0QDjW1TD6QDh;QDkW1PDdZ6PDR[7QDlW1QDmW1PDhZ6PDoP>PDkZ7PDfZ6PD]W8QDSV1PDkZ7`D]
W8`D[W8`Dc[8`DkZ6`Dd[8`D\[6`D_H`D[Z8`DZZ8`D]Z8`D^W8`D\Z8`Dfk4`Dgk4`D`[6`Dlh5`D]H`D\W8`DYZ8`Da[8a
Dk5PDhZ6PD]W8PDPQ>PDkZ7QDnW1PDlZ7QDoW1PDmZ7TD5PDhZ6QDPX1PD4QDQX1PDaZ8TD6PD4QDRX1TD2QDYIQDPT1QDSX
1QDTX1PD]W8PD`W=QDeOQDUX1PDYP>QDVX1TD2QDWX1QDXX1TD1QDYX1QDZX1QD_EQDYX1TD1WD0QD[X1XD0QDeOQD\X1WD0
QD]X1XD0QD^X1TD3PD^Z8QD_X1P@cZ6TD1QD`X1PDR[7QDaX1TD2QDbX1WD0QDcX1XD0QDdX1QDY7QDROQDdX1QDeX1Q@fX1
WD0QDgX1XD0QDhX1TD1QDiX1TD3QDjX1QDkX1PDhZ6PD`3PDc5PDfZ6QDlX1PDPo=PDol3QDPNTD3QDmX1QDnX1QDoX1TD2P
@]W8QDPY1PDR[7QDc6PDc]6QDQY1`D`I`DRd4`DS:`DlS3`Doc4`D^F`Djb6QDRY1PDjZ7PD]W8QDSY1QDTY1PDoZ7QDUY1Q
DVY1TD1QDWY1QDXY1PD`d6QDYY1QDZY1PDoZ7QDeOQD[Y1Q`1l6QD\Y1QD]Y1PDUY5QD^Y1PDeZ6QD_Y1PDlZ7QDPBQDPNQD
`Y1QDaY1PDS<QDVV1QDbY1QDcY1PD]W8QDdY1PDXHQDeY1PDlZ6PDQ^8PDlZ6PDdZ6PDR[7SD0QDfY1PD]W8QDgY1PDkZ7QD
hY1QDiY1PDkZ7PDXY5PDhZ6PD`3PDY[7QDjY1TD1QDkY1`En9`E>`Ek8QDlY1P@jZ6QDmY1QDeGTD2QDnY1QDoY1QDPZ1TD1
QDQZ1PDV[8QDRZ1aD>PDY[7PD[W8QDSZ1QDTZ1QDUZ1QDVZ1PDR[7aDWZ1`DlU3PDa`2PDR[7QD`HQ`1l6QDXZ1`EZZ8`E[Z
8`E`[8`EmZ7`E^W8`EkZ7`E\[6`E_HQDYZ1PDR[7aD>QDZZ1PDdZ6PDR[7aD>aDa6`D\[6`D_H`DhX=QD[Z1PDR[7QD\Z1SD
0QD]Z1QD^Z1Q`1n6QD_Z1P@jZ6QD^Z1Q`1n6WD0QD`Z1XD0QDaZ1`DkZ7`DlZ7PDlZ6QDbZ1TD2QDcZ1PD4PDlZ6QDdZ1aD0
aDa6QDeZ1QDfZ1QDgZ1QDhZ1QDiZ1PDol3QDaLTD2QDjZ1QDkZ1QDlZ1TD2QDmZ1QDeOTD1PDYP>QDnZ1QD`X1TD1PDR[7QD
nZ1QDoZ1WD0SD0XD0QDP[1TD1QDQ[1QDR[1QDS[1PDR[7QDT[1QDU[1SD0QDV[1QDW[1QDX[1QDY[1QDZ[1PDZ]2QD[[1QD\
[1PDoZ7QDlEQD][1QD^[1PD`d6QD_[1QD`[1QDP<PDV[7TD6PD4TD3QDa[1QDb[1PD]W8QDc[1QDd[1QDe[1QDf[1PD[W8TD
2QDg[1PDhZ6QDdDTD3QDh[1QDi[1PDmZ8TD5PD4S@0QDj[1PDZ[7TD6PD4QDk[1TD2PDmW5WD0QDl[1TD1QDm[1XD0`D]W8`
D[W8WD0QDn[1XD0QDo[1TD1QDP\1WD0QDQ\1PDeZ6XD0PDfZ6WD0QDR\1QDS\1P@kZ7P@]W8XD0QDT\1QDU\1TD1WD0`DTm8
`DTP1`Dj`2`DM`DTd3`Dgd3`Dic=`D`R>`DaR>`DWh7`D`S=`DbR>`DaZ7`D`Z7`DbX8`DcR>YD1XD0QDV\1QDU\1TD1WD0`
DTm8`DTP1`Dj`2`DM`DTd3`Dgd3`Dic=`D`R>`DaR>`DWh7`D`S=`DbR>`DaZ7`D`Z7`DbX8`DcR>YD1XD0QDW\1TD1QDX\1
WD0QD]S1PD]W8QDY\1XD0QDZ\1TD1WD0QD[\1XD0QD\\1TD1QD]\1WD0QD]S1QD^\1PDcZ6XD0QD_\1WD0QDkU1QD`\1QDa\
1QDb\1PDR[7XD0WD0QDhBQDk6PD[n=XD0ZDc\1TD1WD0QDd\1Q@ZFQDe\1XD0QDf\1WD0QDg\1TD1XD0QDh\1WD0QDi\1TD1
PDdZ6XD0QDj\1WD0QDb<S@0PDc5QDk\1QDlX1XD0WD0QDl\1PDR3QDm\1QDn\1XD0UD0WD0PD^2QDo\1XD0TD9PD4TD4QDo<
QDP]1TD4WD0QDd6QDR6XD0QDQ]1`D]6`DVn5`D_^2`D\W5`DgT3QDm5TD2WD0QDP6XD0QDR]1QDm5TD2WD0QDP6XD0QDS]1T
D2QDT]1`DRo5QDU]1WD0QDP6XD0QDV]1UD0QDW]1TD3WD0QDP6XD0QDX]1UD0QDY]1TD7WD0QDP6XD0QDZ]1UD0QD[]1TD4W
D0QDd6QDR6XD0QD\]1`En9`E>`Ek8WD0QD]]1XD0QD^]1`DnZ7WD0QD_]1P@lZ7XD0QD`]1TD2QDa]1WD0QDhBPD]W8QDb]1
QDc]1XD0WD0QD`KPDlJXD0QDd]1WD0QDeOP@_[8P@]W8PDYP>XD0WD0QDeOQDe]1TD2QDf]1XD0WD0QDd6PDmOXD0QDg]1TD
2QDh]1WD0QDi]1TD1QDj]1XD0QDk]1WD0QDl]1P@Yo7PDoZ7XD0QDm]1WD0QDn]1P@Yo7PDoZ7XD0QDo]1TD1QDP^1WD0QDc
6P@_[8PDdZ6PDR[7XD0WD0PDlh5QDc6PD]W8SD0TD3QDQ^1XD0QDR^1WD0PDlh5QDc6QDS^1QDQ^1XD0QDT^1WD0QDnZ1XD0
QDU^1TD1SD0PDR[7QDc6PDSY5WD0QDV^1XD0QDW^1WD0QDX^1QDc6PDSY5XD0QDY^1WD0QDZ^1PDR[7XD0QD[^1SD0TD6QD\
^1UD0PDmZ7TD6QD]^1PD4QD^^1UD0QD_^1TD7PD4Q@j6S@0S@0QD`^1WD0PDmZ8QDa^1XD0TD3PD4TD4QDb^1WD0QDc^1XD0
QDd^1PDeZ6WD0QDiLTD2PDeZ6XD0VD0WD0QDiLTD2PDeZ6XD0QDe^1QDf^1TD1WD0QDP6QDg^1XD0SD0QDh^1WD0QDi^1XD0
QDj^1WD0QDk^1TD4QDl^1XD0VD0WD0QDk^1TD4QDl^1XD0QDm^1WD0QDn^1QDo^1XD0VD0WD0QDn^1QDo^1XD0QDP_1WD0QD
Q_1TD4QDR_1XD0Q@b<QDS_1WD0QDoX1XD0QDT_1TD2QDU_1TD1WD0QDV_1XD0WD0QDW_1TD1QDX_1XD0QDY_1TD2QDZ_1WD0
QDW_1TD1QDX_1XD0QD[_1VD0WD0QDW_1TD1QDX_1XD0QD[_1QD\_1QDVCPDcZ6WD0PDfZ6PD]W8PDiZ6XD0WD0QD]_1P@gZ6
PDkZ7XD0QD^_1WD0PDhZ6PD]W8QD__1XD0WD0QD`_1XD0QDa_1WD0QDb_1TD6PD4Q@j6QDc_1XD0QDd_1QDe_1WD0QDf_1S@
0S@0QDg_1XD0WD0QDh_1QDi_1QDj_1QDk_1XD0WD0PDHPDgk4PDcS=XD0WD0QDl_1P@_[8P@b]8P@[W8QDm_1XD0WD0QDn_1
Q@c6QDRKQDo_1XD0WD0PDlh5PDi1PDR[7PDYHXD0WD0QDP`1PDlh5QDQ`1XD0PDU3PDHPDfg;PDn5PD[Z8PDon5QDR`1PDkZ
7PDjJPDHPDj_3PDmZ8P@[W8QDS`1QDc6Q`1l6WD0QDT`1XD0`DP_6`@R[7`DSZ6PDlh5QDc6Q`1l6WD0QDU`1XD0PDk\8Q`1
l6WD0QDU`1XD0QDV`1QDbOPDhW6QDc6WD0QDRKQDW`1XD0PDY[7PDn9PD_[8PDl_2QDX`1PDjW5QDY`1PDe]2PDmZ8PDnR6P
DR[7PDY]2PD_V5PD]W8PDP;QDZ`1QD[`1QD\`1PDhZ6PDP;PDnZ7PDek4QDc6PDd\2PDR[7PDn`2PDlZ7QD]`1QD^`1PD\Z8
PDh[7WD0QDm6XD0QD_`1QD``1aDa6`DfP1QDa`1`Djh<`DQ8`DiT>`D[e4`DjT>`DkT>`D_;`Dc_3`DZn=`DlT>`Dnh=`Dhl
;`DmT>`Dka<`DnT>`DoT>`DPU>`DQU>`DRU>`DSU>`DTU>`DUU>`DVU>`DWU>`DXU>`Dfa;`Dda;`DYU>`DZU>`D[U>`DV`;
`Dna;`Dma;`DU`;`D\U>`D]U>`D^U>`D_V5`Djd;WD0YD4XD0QDb`1`Ejg<`ET;`EdP6`Elg<`Ee_<`EPh<`E\h<QDc`1PDX
[7ZDd`1QDe`1SD0PDX[7QDf`1QDg`1QDh`1PDY]2PDl\6PDmZ6PD]W8QDi`1QDj`1`DVY5QDk`1PD[_5QDl`1PDPc=PDfZ6P
DhZ6PD[W8QDm`1PDcW6QDn`1PDgg3PDkZ7QDo`1TD2SD0PDg]6QDPa1PDkZ7PD]W8QDQa1QDRa1QDSa1QDTa1QDUa1QDVa1P
D]W8SD0PDnZ7QDWa1PDnU>QDXa1PDT[7TD4PDP[7TD4QDc6WD0QDYa1XD0QDZa1TD2PDhZ6QD[a1QD\a1QDe`1PDlZ6QD]a1
QD^a1TD3PDY[7QD_a1PDY[7QD`a1QDaa1QDba1PDX[7P@]W8QDca1WD0QDda1XD0VD0PDQ[8QDj6S@0S@0QDea1QDn9QDfa1
QDga1PDhZ6PD[W8QDha1PDkZ7QDia1QDja1QDka1QDla1QDma1TD3QDna1QDoa1QDPb1`D]T6`DT8`Dn5`Da:`Db5`DQ`2`D
m_<`DYS3`DRk<`DSV>`DSo5QDQb1PDlZ6PDX[7PDUU=PDdZ8QDRb1QDSb1PDeZ6QDiLTD3PDR[7PDjQ1QDTb1PDkZ7QDUb1Q
DVb1QDWb1QDXb1PDnZ7PDWV>PDhZ6QDYb1QDc@QDZb1QD[b1QDc6Q`1l6WD0QD\b1XD0`@X[7`@jZ7Q@a6QDe`1QD]b1PDX[
7QDe`1QDf7PDX[7PDd]6P@kZ7Q@j6QD^b1QD_b1WD0PD``2PD]W8QD`b1XD0QDab1QDbb1QDcb1PDT3PDb]6PD]9PDP[7PDg
o=QDdb1QDeb1QDfb1QDgb1Q@hb1QDib1WD0PD]W8QDjb1XD0QDkb1QDlb1PDgZ6PDQ[8QDj6QDmb1PDQ[8ZDnb1QDob1Q`1l
6QDPc1QDQc1QDRc1QDSc1PDHPDPP6PDlZ7PDfZ6PD[W8PDdV>PDmZ7PDY[7QDTc1PDY[7PDmZ6QDUc1QDVc1PDY[7PDXZ8QD
Wc1QDXc1PDiU5QDYc1QDZc1QD[c1QD\c1PDkZ7PD]W8QD]c1QD^c1TD2QD_c1QD`c1WD0QDT6aDk5aDa6`Dfk4`D]J`DcG`D
fk4SD0XD0`DkZ7WD0QDac1XD0QDc6Q`1l6WD0QDbc1XD0QDcc1WD0QDi\1QDWY1QDWDTD1QDdc1XD0WD0QDec1PDWV>QDfc1
XD0ZDgc1TD5QDhc1WD0QDic1PDkZ7PD]W8QDjc1XD0SD0QDkc1Q`1l6P@]W8WD0QDT6XD0QDlc1WD0Qd1l6QDT6XD0QDmc1`
DRo5WD0QDT6XD0QDmc1`DRo5QDnc1TD3QDc6Q`1l6WD0QDT6XD0WD0QDT6XD0QDoc1ZDPd1QDQd1PD]W8WD0YD4XD0`Djh<Q
DRd1PDhZ6PDY5QDe`1PDRW6SD0TD4PDX[7QDSd1WD0QDTd1XD0WD0QDUd1aDS7aDT7aDk5SD0Y@0TD1PDX[7XD0ZDVd1aDa6
WD0QDe`1YD0XD0S@0S@0S@0PDX[7YD0Q@c6QDe`1SD0PDX[7QDWd1WD0QDe`1QDXd1XD0QDYd1QDZd1PDkZ7SD0QD[d1PDcZ
6TD1QD\d1QD]d1Q`1l6QD^d1QD_d1Q`1l6QD`d1QDad1P@R[7ZDbd1PDmW6QDcd1QDdd1QDed1PDd]6PDkZ7QDfd1QDgd1PD
R[7QDhd1QDid1PDbR5QDjd1PDd]6PDkZ7Q@j6S@0ZDkd1`DPc4`Dhn5WD0PDc]6XD0QDld1QDmd1QDnd1WD0PDc]6XD0SD0P
D[W8S@0QDod1QDPe1QDQe1TD1QDRe1`DoJ`D\c6QDVJTD2QDSe1P@]W8QDTe1QDUe1QDS:SD0QDVe1PD]W8QDWe1QDXe1PDk
Z7TD2WD0QDU6XD0QDYe1QDZe1QD[e1aDa6PD]W8QD\e1QD]e1QD^e1QD_e1QDmV1Q`1l6QD`e1S@0WD0QDae1XD0QDbe1QDc
e1QDde1QDee1QDfe1TD2WD0QDge1XD0QDhe1QDie1QDje1TD2QDke1PDHPDfk4TD1QDle1SD0QDme1QDne1TD1QDle1SD0QD
me1QDoe1QDPf1PDX[7PDkZ7PD]W8QDQf1PD4Q@j6S@0S@0QDRf1QDSf1PDe\8QDTf1TD1QDUf1SD0QDVf1PDcZ6QDWf1PDoW
>PDP[7PDWc4PDZo3QDTd1PD]W8PDcW6QDXf1PDnZ7PDek4QD]S1QDb<QDYf1QDZf1Q@Z>QD[f1P@]W8QD\f1QDg6QD[f1P@]
W8QD\f1QD]f1QD^f1QD_f1QD`f1`EZ5`Ena5`ETb3`Ek`8`EUX>`ETn5`EVX>`Efh6QDc6Q`1l6WD0QDaf1XD0`DhZ6`DmZ7
`DoZ7`D6QDbf1QDcf1P@ZY7QDdf1PDkZ7PDW^2PDP[7PDS9PD[W8PD^P4QDef1PD[W8PD^P4PDP_6`DkZ7PDZX>PDkT4PDmZ
6QDff1PD[X>PDfZ6QDgf1PD]X5UD0WD0QDhf1QD?XD0UD0QDif1TD1WD0QDjf1QD?XD0QDkf1QDlf1QDc6Q`1l6WD0QDmf1Q
Dnf1XD0VD0QDkf1QDlf1QDc6Q`1l6WD0QDmf1QDnf1XD0QDgQ1PD]Z8TD2SD0QDc6WD0QDof1QDPg1XD0VD0PD]Z8TD2SD0Q
Dc6WD0QDof1QDPg1XD0QDb@QD@TD1QDc6TD1WD0QDAXD0VD0QD@TD1QDc6TD1WD0QDAXD0QDQg1UD0WD0PDY^8PD4TD9QDAX
D0VD0UD0WD0PDY^8PD4TD9QDAXD0PD1WD0QDRg1QDSg1XD0VD0WD0QDRg1QDSg1XD0QDTg1WD0QDUg1QDVg1P@fZ6PDoLXD0
WD0QDWg1QDXg1XD0VD0`D_T6WD0QDWg1QDXg1XD0QDYg1`D_T6WD0QDZg1QD[g1XD0VD0WD0QDZg1QD[g1XD0PD1WD0QD\g1
PDgZ6PDkZ7PDf[6XD0VD0`DbH`DmV2WD0QD\g1PDgZ6PDkZ7PDf[6XD0QD]g1`DbH`DmV2WD0QD^g1QD_g1QD`g1XD0WD0QD
ag1XD0QDbg1QDcg1QDdg1TD3QDc6Q`1l6WD0QDb7XD0VD0QDcg1QDdg1TD3QDc6Q`1l6WD0QDb7XD0QDeg1WD0QDfg1PDmOX
D0`DPl3QDgg1TD2QDc6TD1WD0QDhg1XD0VD0QDgg1TD2QDc6TD1WD0QDhg1XD0QDig1UD0QDjg1TD2QD?QDc6Q`1l6WD0QDk
g1XD0WD0QDmV1S@0QDlg1PDWY5XD0SD0WD0QDmg1QDng1XD0QDog1WD0QDPh1QDQh1TD1QDRh1XD0QDog1WD0QDSh1TD1QDR
h1XD0WD0QDTh1P@Vn7QDUh1P@kZ7P@]W8QDVh1XD0WD0PD\W8PDV[7XD0PDZP1WD0QDWh1Q@i6QDXh1XD0WD0QDXh1XD0WD0
QDYh1TD3PDW]6VD0XD0WD0QDYh1TD3PDW]6QDZh1XD0WD0PDjj3PDfZ6SD0XD0TD2QD[h1TD2QD\h1WD0QD]h1PDfZ6XD0QD
^h1WD0QD_h1QD`h1QDah1XD0WD0QDbh1TD1QDch1XD0`DQd<`DQI`D^[<`DVP7`DfU6`DVZ6`DcU6`D\o6`Dae6`Dbe6`DZo
6`Dmm6`D]W8`DgU3`Dhn5`D[W8`D\j7WD0QDdh1QDeh1QDfh1TD2QDgh1XD0WD0PD[5PDR[7PDim5XD0WD0PD`Y<PDkZ7XD0
WD0PDfZ6PD[W8QDhh1XD0QDih1TD1WD0QDjh1QDkh1QDb<TD2QDlh1XD0WD0QDmh1QDnh1QDoh1XD0VD0WD0QDmh1QDnh1QD
oh1XD0QDPi1WD0QDQi1QDRi1QDSi1XD0QDTi1TD5QDUi1WD0QDVi1P@Q^8PDkZ7QDWi1QDXi1XD0WD0QDYi1P@mZ6PDY]2TD
2QDZi1XD0VD0WD0QDYi1P@mZ6PDY]2TD2QDZi1XD0QD[i1WD0QD\i1PDd3PD]W8XD0QD]i1WD0PDlY6PDlZ7XD0PD]W8WD0Q
D^i1QD_i1XD0VD0`DT9`Dg2WD0QD^i1QD_i1XD0QD`i1`DT9`Dg2WD0QDai1QDbi1QDci1QDdi1XD0WD0PDhV6PDP[7PDek4
XD0WD0PDhZ6QDei1PD\P4XD0WD0PDjZ7PD[W8PDoY>XD0WD0PDW^2QDfi1PDS9XD0WD0QDgi1QDhi1XD0`D^Y2`DPZ>WD0QD
mV1QDii1QDji1XD0VD0`DbT3`DX\4WD0QDmV1QDii1QDji1XD0QDki1`DbT3`DX\4WD0QDli1QDmi1XD0`DVP7`DQI`DQd<W
D0QDni1XD0`DRS7`DQS7`DXZ>`DSJ`DaS7`DRU7`Do[6`DRT6`DRo6`DlY6`DZo6`DkT<`DW`6`DnY6WD0PDed4QDoi1XD0W
D0PDY2QDPj1XD0WD0PD[\6QDQj1XD0WD0QDRj1QDSj1XD0WD0QDTj1PDhZ6XD0WD0QDUj1TD1QDVj1XD0`DkZ7WD0PDgZ6PD
kZ7QDWj1XD0`D_K`D_c4`Dh5`D`R6`Dhb6`DPl6WD0PDY]6PDkZ7XD0WD0QDXj1QDYj1XD0VD0WD0QDXj1QDYj1XD0QDZj1W
D0QD[j1TD2PDcZ6PDR[7XD0QD\j1WD0PD[W8PDnS6XD0SD0aDa6`Dbe4WD0QD]j1XD0`DWS3`D^`6`DlS3`DS:`Df_6`Dgf6
`DPl6`Dci<`Dfi<`DjZ>`Dm`6`D[`6`Dkf2`DQf6`DlS7`Dga3`D]J`DW<WD0PD`f;QD^j1XD0`DZ]2`D\]2WD0QDmV1TD1Q
D_j1QD`j1XD0WD0PDe[2PDhZ6QDaj1TD1XD0VD0WD0PDe[2PDhZ6QDaj1TD1XD0QDbj1WD0PDXl6QDcV1PDR[>XD0WD0PDiP
3PDkZ7PD]W8XD0QDcj1`DSc4`DjS3WD0PDhZ6QDdj1PDZ[8PDXl4XD0WD0PDkZ7PD[W8QDej1XD0VD0WD0PDkZ7PD[W8QDej
1XD0PD1WD0PDkZ7PD\Z>XD0WD0PDlZ7QDfj1QDgj1QDhj1XD0VD0WD0PDlZ7QDfj1QDgj1QDhj1XD0QDij1WD0QD_ETD2PDR
[7P@]W8QDjj1XD0WD0QD_EQDkj1TD2QDX?XD0QDlj1WD0QDmj1QDnj1TD2QDoj1XD0VD0WD0QDmj1QDnj1TD2QDoj1XD0QDP
k1WD0QDQk1QDRk1QDSk1XD0`D]W8`Db[6`DkZ7WD0QDTk1QDUk1QDVk1XD0WD0PD]W8PD_U>QDa6XD0`DT;`DX[>`D_L`Dg`
6`DmU3WD0QDBXD0PDkZ7`D^S3`DSg2`D]`6`DY[>`DUd6`DQI`DnH`DZS2`DaS7`D`k6`DPm6`DP_2`Dkf2`DRb6`Dmc<`Dc
G`Dem6`DZ[>`D^k6WD0QDCPDkZ7XD0`D[W8`D]W8`DnH`DVP7`Dkf2`Dh5`DRG`DeK`DVd6`Dnj=aDk5WD0QDWk1QDXk1XD0
WD0QDYk1XD0QDZk1`DVP7`DnH`DQI`D`k6`DPm6`DgW7`D]W8`D[W8WD0QD[k1XD0`DnH`DcF`DQI`DY[<`DaIWD0PDoc4PD
R[7PDoc4XD0`D[c4WD0PDnZ7PD]W8QD\k1XD0`D]S3WD0QD]k1PDkZ7XD0`DU`6`DXS3`DcP6`DP_2`Dkf2`D`k6`DSg2`DR
b6`D\\>`D[P6SD0WD0QD^k1PDR[7QD_k1XD0WD0QD`k1QDak1TD1QDbk1XD0WD0PDb]8PDRo5XD0PDkZ7WD0PD[W8QDck1QD
dk1XD0VD0WD0PD[W8QDck1QDdk1XD0QDek1WD0QDfk1QDgk1QDhk1XD0QDik1WD0PDa\8PD[W8QDjk1XD0WD0QDb<QDkk1QD
lk1XD0WD0QDmk1TD2PDX[7QDnk1TD2XD0QDok1WD0PDWo3PDX[7QDPl1XD0WD0PD[e;QDQl1XD0QDRl1WD0PDR[7PDgd7XD0
`DT;`Dda6WD0QDSl1PDP[6QDTl1XD0WD0QDUl1QDVl1QDWl1XD0VD0aDa6WD0QDUl1QDVl1QDWl1XD0QDXl1aDa6WD0PDWo3
PDU\7PDX[7XD0WD0QDYl1QDZl1PDgZ6TD1PDkZ7QD[l1XD0`DbHWD0PDdHPD]W8QD\l1XD0`D\]2`D]]2`DZ]2WD0PDeHPDk
Z7QD]l1QD^l1XD0WD0PDWc4QD_l1XD0QD`l1WD0PDS1PD4PD\]6XD0WD0PDQ[6QDal1XD0QDbl1WD0QD_:QDcl1XD0QDdl1`
DkZ7`DR[7WD0QDel1TD3QDfl1Y@0QDgl1XD0`DWY5`DXY5WD0QDhl1P@mZ6TD1QDil1QDjl1XD0WD0QDkl1P@b]8QDll1XD0
VD0WD0QDkl1P@b]8QDll1XD0QDml1WD0QDnl1QDol1TD2QDPm1XD0VD0WD0QDnl1QDol1TD2QDPm1XD0QDQm1WD0QDXEPDfk
4PDkW5TD2XD0QDRm1WD0PDe\8PDdZ6XD0`Dbc5WD0QDSm1QDTm1TD1QDUm1XD0WD0PDY[7QDVm1TD2XD0QDWm1WD0PDb]8TD
1QDXm1QDYm1QDZm1XD0WD0QD[m1QD\m1QD]m1XD0QD^m1TD4QD_m1WD0QD_U1QD`m1TD2P@R[7QDam1XD0WD0PDlh5QDbm1T
D2QDcm1XD0WD0QDdm1QDem1TD2QDfm1XD0WD0QDgm1TD1PDR[7QDhm1XD0`Dee=`Dm[8WD0QDim1QDjm1TD1QDkm1QDlm1XD
0WD0PD]W8S@0QDmm1QDnm1XD0QDom1WD0PDn:PDY]2PDm\6XD0WD0PD]W8PDP;PDZ]8XD0WD0PD]W8PDiP3PDhn5XD0QDPn1
WD0PD]W8PDjj3PDP[7PDW]6XD0WD0PDjh<PDWX9XD0WD0QDQn1PDR[7XD0QDRn1`DX[>WD0QDhCPDY]2QDSn1XD0VD0WD0QD
hCPDY]2QDSn1XD0QDTn1WD0QDUn1XD0SD0WD0QDVn1QDWn1XD0VD0WD0QDVn1QDWn1XD0QDXn1WD0PDhZ6PDHPDj_3XD0VD0
WD0PDhZ6PDHPDj_3XD0QDYn1WD0QD_EQDZn1TD2QD[n1XD0VD0WD0QD_EQDZn1TD2QD[n1XD0QD\n1WD0PD[Y<PD^4XD0`DV
P7WD0PDQX6PD_[8PDSW6XD0WD0QD_;Y@0QD]n1PDY]2TD2XD0QD^n1WD0QD_n1QD`n1TD1QDan1XD0SD0WD0QDbn1PDXh3XD
0QDcn1`Dli=`DZZ6`DP_6QDdn1WD0QDen1TD3QDfn1QDgn1XD0SD0WD0QDhn1PDkZ7XD0`DaS7`Dfh6`DSJ`DkI`D\^>`DeX
=`DfZ4SD0WD0QDin1TD1QDjn1QDkn1XD0QDb<TD2QDln1QDmn1WD0PDTj<PDkZ7PD[W8XD0SD0WD0QDnn1PDXo3P@Q[7PDXo
3PDX[7XD0QDon1WD0QDPo1TD2PDWY5QDQo1QDRo1XD0WD0QDfAPD[W8QDSo1TD1QDTo1XD0WD0PDhZ6QDUo1QDVo1QDWo1PD
[_5XD0VD0WD0PDhZ6QDUo1QDVo1QDWo1PD[_5XD0QDXo1WD0PDlZ6PDR[7QDYo1XD0WD0PDY[7PDlh5PD]]2XD0VD0WD0PDY
[7PDlh5PD]]2XD0QDd?WD0PDfZ6PD]W8PDac2XD0PDkZ7WD0PDjZ7PDaW3QDZo1XD0WD0PDfZ6QD[o1XD0WD0PDR[7QDm?QD
\o1XD0WD0PDnZ7QD]o1QD^o1XD0VD0WD0PDnZ7QD]o1QD^o1XD0QDd?WD0PDY[7PDek4PDY[7QD_o1XD0PDo2PDmZ8S@0WD0
QD`o1XD0WD0PDHXD0QDao1QDbo1P@kZ7QDco1Q@e6Q@f6PD]j7QDdo1PDkZ7PDW]6QDeo1QDfo1QDgo1PDkZ7PDhZ6PD[V8P
DkZ7PD`V=PDgZ6PDlZ7PDl^>PDnZ7QDho1QDio1PDhW6QDc6Q`1l6QDjo1WD0QDko1XD0QDlo1S@0QDY7QD`DQDmo1PDdZ6Q
Dno1PDlZ7QDoo1TD2QDPP2QDQP2Q@RP2QDSP2QDTP2P@c]6QDUP2PDR[7`D]W8QDVP2QDWP2QDXP2QDYP2QD`DQDZP2PDdZ6
QD[P2Q@\P2QD]P2QD^P2QDYIQ@c6QD_P2QD`P2PDgZ6QDaP2PD[W8PDgU8QDbP2QDcP2QDdP2QDeP2PDeZ8QDZa1TD2QDfP2
QDgP2QDhP2QDiP2PD^[8PDgW6PD[[8PDhW6QDkW1QDjP2QDkP2WD0QDlP2XD0VD0QDkP2WD0QDlP2XD0QDmP2PDS1PDR[7QD
nP2PDgZ6PDkZ7QDoP2PDUU=PDR[7PDY]2PDkW5PDaa2PDmZ7QDPQ2QDeo1TD1QDQQ2PDmZ6PDhZ6PD]6QDc6QDZ>WD0QDRQ2
XD0QDROQDSQ2S@0WD0QDTQ2XD0`D\]2`DfZ6`DYS3QDUQ2QDVQ2TD2QDWQ2QDXQ2QDYQ2QDZQ2QDY7Q@e6QDf6WD0QD[Q2XD
0QD`P2QD\Q2TD1QD]Q2PDjZ7QD^Q2QD_Q2QD`Q2PDW]6QDaQ2QDbQ2WD0QDcQ2XD0PDmZ8Q@i6WD0QDdQ2XD0QDeQ2PDkZ7Q
DfQ2QDgQ2QDhQ2QDZ>TD1QDiQ2PD]W8S@0WD0QDjQ2XD0QDkQ2WD0QDlQ2XD0PD]W8S@0WD0QDmQ2XD0PDP[6SD0PDR[7PDY
]2WD0QDnQ2XD0QDc6QDoQ2WD0QDPR2XD0`DiZ6QDTX1QDmJWD0QDQR2XD0QDmJWD0QDQR2XD0QDZ>WD0PDb4PDeZ6XD0QDTX
1QDmJWD0PDP3QDRR2XD0QDSR2QDmJWD0PDP3QDRR2XD0QDSR2QDTR2PDfZ6P@]W8QDY7QDaP1PDUj<QDUR2PDa\8PDb4PDeZ
6PDb4PDeZ6QDZ>TD1QDVR2TD4PDR[7PDih7QDWR2WD0QDXR2XD0QDd6QDRKWD0QDYR2XD0QDZR2PDUj<PDjZ7PD_[8QDZf1W
D0P@c]8QD[R2XD0VD0QDZf1WD0P@c]8QD[R2XD0QD\R2QDZf1WD0PD]W8PD`f;XD0QDlJQDmJTD2WD0QD]R2XD0QDmJTD2WD
0QD]R2XD0QDTX1WD0QD^R2QDhCXD0`DmZ7PDkW5QDZ>WD0PDY]2QD_R2XD0QD`R2QDaR2PDX[7QDbR2PDHQDcR2QDc6QDdR2
QDlJQDmJTD1QDeR2TD3QDfR2QDmJTD1QDeR2TD3QDfR2PD]W8QDgR2PDHQDhR2QDiR2PD[V8PDmZ6PDR3SD0QDZ>P@^]2Q`1
l6QDjR2QDkR2QDlR2P@^]2Q`1l6QDjR2QDkR2QDmR2PDR[7QDnR2QDSQ2QDoR2QDPS2`D\]2`DZ]2PDhW6QDc6QDmR2QDhCS
D0QDYIPDV\7PDR[7QDQS2QDRS2P@Y]2QDSS2QDTS2QDUS2QDVS2QDSQ2QDWS2QDXS2WD0QDmR2XD0VD0QDXS2WD0QDmR2XD0
PD1QDXS2WD0QDmR2XD0QDYS2QDZS2PD\8QD[S2PDY]2PDmOPDkW5PDY]2PDmOQD\S2P@kZ7QDmR2PDR[7QD]S2PDUU=PDdZ8
SD0PDmZ6PD[W8PD`S6PDUj<PDR[7QD^S2PDP^8PDR[7QD^S2QD_S2PDR[7QD`S2PDHQDaS2QDhCPDjZ7PD]W8PDo_>PDkZ7P
DR[7PD]W8PD_`>PDc\8QDbS2SD0QDe6QDZ>PDo2QDcS2QDZ>PDo2QDcS2QDlJQDmJTD1WD0QDdS2QDeS2XD0QDmJTD1WD0QD
dS2QDeS2XD0PDTMPDjX>QDZa1QDfS2PDR[7QDgS2QDhS2TD2PDfj3QDdIQDiS2PDh_2QDjS2QDkS2QDlS2TD1QDmS2PDmZ6P
D_]2SD0PDmZ6SD0QDnS2QDoS2QDPT2PD\j7Q@mV1QDQT2QDRT2QDST2QDTT2QDUT2PDkW5QDZ>QDVT2QDWT2QDXT2QDYT2TD
2PDiZ6QDZT2QD[T2QD\T2QDZ>QD]T2QDf6S@0PD[e;`DR[7`D\c2QDlJQDmJTD2WD0PD[e;XD0QDmJTD2WD0PD[e;XD0QD^T
2WD0PD[e;XD0QD_T2QD`T2PDR3QDaT2PDkW5QDbT2TD2WD0QDcT2XD0QDh<Q`1l6PDWf7PDoZ7PDmW5PDWf7PDoZ7QDc6PDm
Z6Q@dT2QDDQDoS2Q@dT2QDDQDd6QDZ>QDeT2P@^]2QDDQDd6PDV\7PDR[7PDV\7PDR[7PDY]2SD0QDfT2WD0QDgT2XD0WD0Q
DhT2QDiT2XD0QDjT2WD0PDHPDn;XD0PDHQDkT2WD0QDlT2QDmT2XD0QDc6Q`1l6WD0QDnT2XD0VD0QDc6Q`1l6WD0QDnT2XD
0QDoT2PDUj<QDPU2QDQU2PD]6QD[R2QDP<QDRU2QDSU2SD0PDeS5PDR[7QDc6PDg`>PDR[7WD0QD\i1XD0QDTU2PDmZ8S@0W
D0QDUU2XD0WD0PD[W8QDVU2PDkZ7PD]W8S@0QDYIQDZ>XD0SD0QDc6WD0QDWU2QDXU2QDYU2XD0QDZU2WD0QD[U2PDnZ7XD0
VD0QDZU2WD0QD[U2PDnZ7XD0QD\U2WD0QD]U2PDhe4XD0VD0WD0QD]U2PDhe4XD0QD^U2WD0QD_U2TD1QD`U2XD0QDk6QDaU
2QDbU2QDc6Q`1l6WD0QDcU2XD0`DfZ6`DjZ7`DnZ7WD0QDdU2P@^g2QDeU2QDfU2XD0QDgU2QDhU2TD4QDc6WD0QDiU2PDR[
7XD0WD0QDjU2QDkU2XD0VD0WD0QDjU2QDkU2XD0QDlU2WD0QDc6Q@Z>QDmU2YD2XD0WD0QDoS2QDmU2YD2XD0WD0QDla1PDm
Z6QDnU2XD0QDoU2QDc6WD0PDS1PDR[7SD0XD0`D`H`Dk8`D]H`D\]6`D]W8`D[W8`DY]2WD0QDPV2QDQV2QDRV2XD0WD0QDS
V2TD1QDTV2XD0QDUV2WD0QDVV2QDWV2XD0QDXV2WD0QDYV2XD0`DjZ7`DnZ7SD0QDd6WD0QDZV2XD0WD0QD[V2PDgZ6PDkZ7
XD0QD\V2WD0QD]V2XD0WD0QD^V2TD1QD_V2XD0VD0WD0QD^V2TD1QD_V2XD0QD`V2QDc6Y@0WD0QDaV2PDkZ7XD0QDd6WD0Q
@Z>PD^]2TD1QDbV2XD0QDcV2PDhW6QDdV2WD0QDRKTD1QDeV2XD0`DhZ6`DlZ7QDS^1WD0QDfV2QDgV2aDa6`D]W8`D^\8`D
Z`2`D^Y2`D[W8XD0SD0PDmZ6QDhV2TD2WD0QDiV2XD0QDjV2WD0QDkV2PDgZ6XD0VD0WD0QDkV2PDgZ6XD0QDlV2QDmV2WD0
QDnV2`D^L`D_L`DZc4`DbQ6S@0XD0QDoV2PDhW6QDc6WD0QDZT2`DoK`D^;`D\U6`D]U6`D^L`D_L`DZc4`DbQ6`D`U4`DXW
5`D\]2`De6`De;XD0QDoV2QDPW2Y@0WD0QDQW2QDRW2Q@b<QDSW2XD0QDTW2QDUW2Q`1l6WD0QDVW2XD0WD0QDc6Q@Z>QDWW
2YD2XD0WD0QDoS2QDWW2YD2XD0WD0QDXW2QDYW2XD0PDkZ7WD0QDZW2S@0QD[W2XD0PDkZ7QD\W2WD0QD]W2QD^W2SD0XD0V
D0WD0QD]W2QD^W2SD0XD0QD_W2WD0QD`W2XD0WD0QDaW2SD0PD_W8XD0QDd6WD0QDbW2QDcW2XD0QDbo1PD]W8SD0WD0QDdW
2QDmS1PDcZ6XD0VD0WD0QDdW2QDmS1PDcZ6XD0QD`P1WD0QDdITD1PDR[7PDY]2XD0PDkZ7QDeW2WD0PDjZ7QDfW2QDgW2XD
0QDhW2Y@0WD0QDiW2YD1XD0WD0QDd6QDjW2QDkW2XD0QDlW2QDmW2WD0QDY>QDZ>`Dl_2`Dfh3`DX`3`Dcn4`Dak3QDo5XD0
`DfZ6QDnW2WD0QDoW2`Dl_2`Dfh3`DX`3`Dcn4`Dak3QDo5XD0`DfZ6QDPX2QDc6WD0QDZ>YD2XD0`DhZ6`DjZ7QDPX2WD0Q
DQX2YD2XD0`DhZ6`DjZ7QDm5WD0QDTX1QDZ>`Dn2`DV3`DU4`DUc4`Dl4`Dhl4`Ddj<`Dml8`DXl4`D_3`Dc4`D\8SD0XD0Q
Dm5WD0QDRX2`Dn2`DV3`DU4`DUc4`Dl4`Dhl4`Ddj<`Dml8`DXl4`D_3`Dc4`D\8SD0XD0QDSX2WD0QDc6QDoQ2YD1XD0`Dn
Z7`DfZ6QDTX2WD0QDoS2QDUX2XD0QDTX2WD0QDoS2YD1XD0QDVX2WD0QDc6QDWX2QDXX2XD0QDVX2WD0QDc6QDWX2YD1XD0Q
DYX2WD0QDZX2QD[X2XD0QDYX2WD0QDZX2YD1XD0QDd6WD0QDSQ2QD\X2XD0QD]X2WD0QD^X2XD0QD_X2QDnc1WD0SD0QDmR2
XD0VD0QDnc1WD0SD0QDmR2XD0QD`X2WD0QDaX2QDbX2P@kZ7P@]W8XD0QDcX2WD0QDTh1QDdX2QD[R2XD0SD0QDeX2WD0QDf
X2PDgZ6XD0SD0QD^6WD0QDY>QDZ>`DU6`D_3`D^\7`Dn2`DgS3`DXl4`Dml8`Dhl4`DU4`De3`DV3`D\m4`DR3`Ddd7SD0XD
0QD^6WD0QDgX2`DU6`D_3`D^\7`Dn2`DgS3`DXl4`Dml8`Dhl4`DU4`De3`DV3`D\m4`DR3`Ddd7SD0XD0ZDhX2QDd6WD0QD
Z>P@^]2QDiX2XD0WD0QDjX2P@^]2QDiX2XD0WD0QDkX2QDlX2XD0VD0WD0QDkX2QDlX2XD0QDmX2QDnX2QDZ>WD0QDoX2QDP
Y2XD0QDQY2WD0QDoX2QDPY2XD0QDRY2PDT[7WD0QDSY2QDmR2XD0QDTY2WD0PD^\>QDUY2XD0PDZ[8WD0QDVY2XD0VD0PDZ[
8WD0QDVY2XD0QDd?QDWY2TD5WD0QDc6QDXY2YD1XD0QDYY2WD0QDoQ2QDZY2XD0VD0QDYY2WD0QDoQ2QDZY2XD0QD[Y2QDYY
2WD0QDoQ2YD1XD0VD0QDYY2WD0QDoQ2YD1XD0QD[Y2WD0PDhW6QDROPDHQD\Y2XD0SD0WD0PDHQD]Y2XD0SD0PD]]6PDHQD^
Y2WD0QD_Y2QD[R2XD0QD`Y2`Daa2`D\c2`Dih<`D\m4PDhW6QDaY2TD1WD0QDbY2XD0QDcY2PDhW6QDaY2TD1WD0QDbY2XD0
YD2QDdY2WD0QDeY2XD0QDdY2WD0PD[W8PDUn5XD0WD0QDZa1QDfY2XD0QDgY2WD0PDfZ6QDhY2XD0WD0PDfZ6PDkf2PDVn7X
D0`Eik4WD0QDcS1QDiY2XD0QDjY2TD1VD0`Eik4WD0QDcS1QDiY2XD0QDjY2TD1QDd?WD0QDkY2Q@lY2XD0QDmY2WD0QDnY2
XD0QDoY2TD3QDc6QDPZ2QDc6WD0PDe[2PDfZ6XD0SD0WD0QDQZ2XD0QDZf1QDZ>QDRZ2SD0QDSZ2WD0QDTZ2XD0PDP[6WD0Q
DUZ2XD0VD0PDP[6WD0QDUZ2XD0QDVZ2WD0PDHPDUd>XD0QDWZ2WD0QDXZ2P@Wd>XD0QDWZ2QDc6WD0PDVd>XD0SD0QDYZ2WD
0PDR[7XD0QDZZ2PDWo3PDkZ7WD0PD]W8PDcW6XD0WD0QD[Z2Q@c6QD\Z2XD0PDSY5QDc6WD0QD\Z2XD0PDjZ7QD]Z2VD0PDj
Z7QD]Z2PD1WD0PDHPDfk4XD0QD^Z2S@0QD_Z2`D^I`Dlf3`D_IWD0PDm9XD0QD^Z2S@0QD_Z2`D^I`Dlf3`D_IPDP[7QD_;W
D0QDnP1XD0VD0PDP[7QD_;WD0QDnP1XD0PD1QD`Z2PDi_=WD0PDXf5XD0WD0QDZ>P@^]2QDaZ2XD0S@0QDbZ2QDcZ2WD0QDd
Z2XD0QDeZ2WD0QDfZ2XD0SD0WD0QDgZ2PDgZ6PDkZ7XD0QDhZ2WD0QD]n1QDiZ2XD0QDjZ2PDUj<TD5WD0QDkZ2XD0SD0QDc
6PDkZ7WD0QDlZ2XD0QDmZ2QDnZ2WD0QDoZ2XD0VD0QDnZ2WD0QDoZ2XD0QDP[2WD0QDQ[2QDR[2XD0QDS[2QD`P2WD0QDT[2
XD0TD2QDU[2QDV[2PDhZ6PD`d>PDkZ7PDj[6PDX[8QDW[2Q@c6WD0QDX[2XD0WD0PDj[6XD0Q@i6QDY[2aDa6`DVY5`DZ[7Q
DZ[2Q@c6QD[[2Q@\[2QD][2QD^[2QDoS2Q@_[2QD][2PDeU=QD`[2PDHQDa[2QDb[2PDmZ6QDc[2PDhn5QDQ7Q@lJQDd[2TD
1PDV5TD2QDe[2WD0QDf[2XD0TD1QDG`D\K`D`I`D`f6`DlU3`D]S3`DX\4`DY\4`DWc4`DXc4`DdS3`DSg2`DQV3`DgU3`Dh
U3`DP_6`DQ_6WD0QDEXD0QDg[2TD1QDG`D\K`D`I`D`f6`DlU3`D]S3`DX\4`DY\4`DWc4`DXc4`DdS3`DSg2`DQV3`DgU3`
DhU3`DP_6`DQ_6WD0QDf[2XD0QDh[2Q@a6QDHTD1WD0QDf[2XD0QDi[2`D]S3`Dhn5`De:`DRo5`Dnn5`DSo5QDHQDj[2Y@0
WD0QDEXD0VD0`D]W8QDHQDj[2Y@0WD0QDEXD0QDk[2`D]W8WD0QDl[2QDm[2XD0TD2QDn[2WD0QDo[2TD3QDP\2XD0VD0`Dk
R3WD0QDo[2TD3QDP\2XD0QDQ\2`DkR3WD0QDR\2QDS\2XD0QDT\2WD0QDU\2QDV\2PD]W8QDW\2XD0WD0QDX\2QDY\2XD0WD
0QDZ\2QD[\2XD0WD0QD\\2PDhZ6PD]W8PDac2XD0WD0QD]\2PDj`=XD0WD0QDkS1QD^\2QD_\2`D]W8XD0WD0QDiLPD^a2PD
R[7XD0WD0QDiLPDPe>PDfZ6XD0WD0QDiLPD]W8QD`\2QDa\2XD0WD0QDb\2PD[W8QDc\2QDd\2XD0WD0QDgKQDe\2QDf\2XD
0WD0QDgKPDfP1PDmZ7XD0WD0QDg\2XD0PDmZ7TD2QDh\2`D\e>WD0QDjEPDWZ8PDcS=XD0VD0WD0QDjEPDWZ8PDcS=XD0QDl
OWD0QDi\2QDj\2QDk\2XD0WD0QDl\2PDPP3XD0WD0QDm\2QDn\2PDmZ7XD0WD0QDo\2TD2QDP]2XD0WD0QDQ]2XD0QDR]2TD
1PDoZ7`D]W8`Dmm6WD0QD`KQDS]2PDSW6XD0`D]JWD0QDhBTD1PD[n=XD0VD0WD0QDhBTD1PD[n=XD0QDT]2WD0QDU]2PD]W
8QDV]2QDW]2XD0WD0QDX]2PDfZ6PD[W8PDdFPDkZ7XD0WD0QDiR1TD2QDY]2XD0WD0QDZ]2TD1QDaT1PDSW6XD0`Doc4`DPV
6WD0QD[]2PDie>XD0WD0QDeOPD[W8QD\]2QD]]2XD0WD0QDeOQD^]2QD_]2PDkZ7XD0WD0QD_ETD1QD`]2VD0XD0`DYi6`Dk
f2`DjS3WD0QD_ETD1QD`]2QDa]2XD0`DYi6`Dkf2`DjS3WD0QD_EQDb]2QDc]2QDhCXD0`DfZ6`DhZ6WD0QD_ETD3PDR[7PD
od=XD0WD0QDd]2QDe]2PD]W8QDf]2PDkZ7XD0`D[W8WD0QDg]2PDfZ6TD2QDh]2XD0WD0QDi]2PDcZ6PDR[7TD1SD0XD0`D]
W8`DjZ7`DhZ6WD0QDj]2QDk]2VD0XD0WD0QDj]2QDk]2QDl]2XD0WD0QDeGPDR[7QDm]2QDn]2P@kZ7XD0WD0QDo]2PD]W8Q
DP^2XD0WD0QDQ^2TD1QDR^2VD0XD0`DR[7`DjS3`DSW6WD0QDQ^2TD1QDR^2QDS^2XD0`DR[7`DjS3`DSW6WD0QDT^2TD1QD
U^2QDV^2TD1XD0WD0QDW^2TD1QDX^2QDY^2XD0`Dnn5`D]W8WD0QDZ^2PDP[6XD0QD[^2WD0QD\^2QDk6PDeP7XD0`DUS7WD
0QD]^2QDYQ2TD1QD^^2XD0WD0QD_^2PDeZ6QDWDQD`^2XD0WD0QD\\2QDa^2PD]W8PDUf>XD0WD0QDb^2PDhZ6PD]b;XD0WD
0QDc^2PDhZ6TD1QDd^2VD0XD0WD0QDc^2PDhZ6TD1QDd^2QDe^2XD0WD0QDf^2QDg^2QDh^2TD1XD0`DRo6WD0QDi^2QDj^2
PDgZ6XD0WD0QDaY1PD]W8PDQ_=PDR[7XD0WD0QDZT1PDR[7QDk^2XD0WD0QDn]1QDl^2XD0VD0`DhZ6`D]W8WD0QDn]1QDl^
2XD0QDm^2`DhZ6`D]W8WD0QDn^2PDcZ6XD0VD0`Dda6`DSg2`D]S3WD0QDn^2PDcZ6XD0QDd?`Dda6`DSg2`D]S3WD0QDTf1
QDo^2QDP_2XD0VD0WD0QDTf1QDo^2QDP_2XD0QDd?WD0QDQ_2PDgZ6PDkZ7QDR_2XD0WD0QDQ_2QDS_2PDjJXD0VD0WD0QDQ
_2QDS_2PDjJXD0QDb@WD0QDT_2QDU_2QDV_2XD0VD0`DV8`D_f>`DZI`DYIWD0QDT_2QDU_2QDV_2XD0QDW_2`DV8`D_f>`D
ZI`DYIWD0QDcY1QDX_2XD0VD0`DVl4`Dgk4`Db[6`Dd[6WD0QDcY1QDX_2XD0QDgQ1`DVl4`Dgk4`Db[6`Dd[6WD0QDcY1QD
k6QDY_2XD0VD0WD0QDcY1QDk6QDY_2XD0QDZ_2WD0QDPT1TD1PDcZ6PDR[7PD[W8PDdGXD0WD0PDV[7PD[W8PDff>XD0VD0W
D0PDV[7PD[W8PDff>XD0QDd?WD0QD[_2PDfk4PDRk<QD\_2PD]W8XD0WD0PD^[8QD]_2PD[[8XD0WD0QD^_2PD]W8PDe6XD0
`DR[7WD0QD__2QD`_2XD0WD0QDa_2QDb_2QDc_2XD0VD0`DdZ6`DhZ6WD0QDa_2QDb_2QDc_2XD0QDd_2`DdZ6`DhZ6WD0QD
e_2TD1P@[W8QDf_2VD0XD0`DjZ7WD0QDe_2TD1P@[W8QDf_2QDg_2XD0`DjZ7WD0QDh_2PDfZ6TD1PDnf>XD0`Dof>WD0QDi
_2PDlh5XD0VD0WD0QDi_2PDlh5XD0QDj_2WD0QDk_2XD0PD4PD]W8WD0PDfZ6PD]W8PDfU<XD0`DlS7WD0PD`Y<PDcP1XD0W
D0PDhZ6PDXl4TD1PDVn7XD0WD0PDhZ6PDXl4XD0VD0`DVn7`DkZ7WD0PDhZ6PDXl4XD0QDl_2`DVn7`DkZ7WD0QDm_2QDn_2
XD0QDo_2VD0`Dgk6`Doa6`DVk6`DQ`6WD0QDm_2QDn_2XD0QDo_2QDP`2`Dgk6`Doa6`DVk6`DQ`6WD0QDSe1QDQ`2QDR`2X
D0`DkZ7`DTZ<`DSZ<`DfW3WD0QDS`2TD3PD[W8PDm2PDkZ7PDbZ4XD0WD0QDT`2XD0TD1WD0QDU`2XD0VD0TD1QDV`2WD0QD
T`2XD0TD1WD0QDU`2XD0QDW`2TD1QDV`2WD0QDX`2PD]W8TD1QDY`2XD0WD0QDZ`2XD0SD0VD0WD0QDZ`2XD0SD0PD1WD0QD
[`2PDkZ7QD\`2TD1SD0QDc6TD1QD]`2XD0WD0QD^`2PDlZ7PDPHXD0WD0QD_`2PDhZ6QD``2XD0QDa`2WD0QDb`2PDR[7PD]
W8PDVIXD0WD0QDc`2QDd`2PD]W8XD0WD0QDk6PDh[7PD`U4XD0VD0`DhZ6`DjZ7WD0QDk6PDh[7PD`U4XD0PD1`DhZ6`DjZ7
WD0PDmW5PDk8QDe`2XD0WD0PDQi3PDlh5PDQ[7PDmZ6XD0WD0PDZ[7PDk8QDf`2XD0VD0WD0PDZ[7PDk8QDf`2XD0QDg`2WD
0PDZ[7QDh`2QDP<TD1QDi`2TD1QDj`2XD0WD0QDk`2QDl`2QDm`2TD1P@[W8TD1QDn`2XD0WD0PDhZ6PDj;QDo`2QDPa2XD0
WD0QDQa2PDcb2`D[`6SD0XD0WD0PDlZ6PDcb2XD0WD0PDY[7QDRa2PDR[7XD0SD0WD0PDY[7PDZ[7QDSa2XD0QDTa2WD0PDY
[7QDUa2PDmW5XD0WD0PDY[7PDS[8PD_U>XD0WD0PDY[7QDVa2QDWa2XD0VD0WD0PDY[7QDVa2QDWa2XD0QDd?WD0PDX[6PDR
[7QDXa2XD0WD0PDdV>PDlZ7PD]W8XD0WD0PDkW9PDR[7PD\m4XD0WD0PD[e;PDl\6XD0VD0WD0PD[e;PDl\6XD0QDd?WD0PD
\m4PDHPDWo3XD0VD0WD0PD\m4PDHPDWo3XD0QDd?WD0PDhg>PDl\6XD0WD0PDl4PDkZ7XD0VD0WD0PDl4PDkZ7XD0PD1UD0W
D0QDYa2QDZa2XD0WD0PDig>PDfZ6XD0VD0WD0PDig>PDfZ6XD0QDd?UD0WD0QD[a2PDhW6TD1XD0VD0UD0WD0QD[a2PDhW6T
D1XD0PD1WD0PDfk4PDlZ7PD]W8QD\a2XD0UD0WD0PDmZ6QD]a2QDhCXD0SD0WD0QD^a2P@^Z8QD_a2TD1QD`a2QDaa2TD1XD
0WD0PDi4QDba2PDh[7PDhf8XD0WD0PD]W8PDjh<QDca2TD1PDZY6XD0WD0QDda2QDea2XD0`DRo5WD0QDfa2PDgc=XD0WD0Q
Dga2QD`U1QDha2TD1XD0`D]W8`DoZ7`D[W8`D`[6`Dgk4`D^W8UD0WD0QD_U1QD`U1QDia2XD0WD0QDla1QDja2TD1QDb<TD
1QDka2XD0WD0QDla2P@_[8PDl_2QDma2TD1QDna2XD0WD0QDgj1QDoa2PDSY5PDlh5PDZ]2XD0VD0WD0QDgj1QDoa2PDSY5P
Dlh5PDZ]2XD0PD1WD0QDPb2PDkZ7QDQb2QDRb2XD0VD0WD0QDPb2PDkZ7QDQb2QDRb2XD0QDSb2WD0PDUj<PDR[7TD1PDlh5
XD0VD0WD0PDUj<PDR[7TD1PDlh5XD0PD1WD0QDTb2PD_3PDRk<XD0WD0PD_4QDUb2XD0VD0WD0PD_4QDUb2XD0QDVb2WD0PD
][8PD[_5XD0VD0WD0PD][8PD[_5XD0PD1WD0QDWb2PDkZ7TD1QDXb2XD0VD0`DhZ6`D]S3`DVh>`DPl6WD0QDWb2PDkZ7TD1
QDXb2XD0QDb@`DhZ6`D]S3`DVh>`DPl6WD0QDeOQDYb2QDZb2XD0QD[b2TD2WD0QD\b2XD0VD0QD[b2TD2WD0QD\b2XD0QDd
?WD0QD]b2TD1QD^b2XD0WD0QD_b2QD`HTD1QD`b2XD0`DhZ6WD0PD]NPDkZ7PDch>XD0WD0PDhZ6QDab2XD0VD0`DQ8WD0PD
hZ6QDab2XD0QDbb2`DQ8WD0QDQ^1QDcb2QDdb2QDeb2XD0WD0PDnX=XD0VD0WD0PDnX=XD0PD1WD0PD]W8PDc]8SD0QDfb2X
D0WD0PDP[7PDgh>XD0VD0WD0PDP[7PDgh>XD0QDd?WD0PDHPDXo3XD0VD0`DX[7WD0PDHPDXo3XD0QDd?`DX[7WD0PDkZ7PD
_[8QDgb2XD0WD0PDfZ6PD[W8SD0QDhb2XD0QDc6TD1QDib2WD0QDjb2PDg]2PDa[8XD0WD0PDmc=SD0XD0VD0`DWS3`DXS3W
D0PDmc=SD0XD0QDkb2`DWS3`DXS3WD0QDlb2PDfZ6XD0QDmb2TD1QDnb2`DkZ7WD0PDHQDob2TD1XD0VD0WD0PDHQDob2TD1
XD0QDPc2WD0QDQc2QDRc2TD1QDSc2TD1XD0UD0WD0QDTc2QDUc2XD0WD0PDmZ6QDVc2QDWc2P@P[6TD1PDc`8XD0WD0QDXc2
XD0VD0WD0QDXc2XD0PD1WD0PDkQ6PDP[7PDoQ6XD0`DkZ7WD0PDlZ7PDSY5QDV=QDYc2XD0WD0PDgk4QDZc2XD0WD0QD[c2Q
D\c2TD1QD]c2XD0QD^c2UD0WD0QD_c2XD0`D[e;SD0PD4WD0QD`c2XD0VD0PD4WD0QD`c2XD0QDd?QDX;Y@0WD0QDac2XD0V
D0QDX;Y@0WD0QDac2XD0QDbc2QDX;QDc6TD1WD0QDKXD0VD0`DhZ6QDX;QDc6TD1WD0QDKXD0QDcc2`DhZ6QDX;WD0QDdc2P
DR[7TD1QDec2XD0SD0`D]W8`DlZ7`DjZ7QDX;WD0QDfc2QDgc2YD2XD0`DhZ6`DjZ7WD0QDW=QDhc2TD1QDic2XD0WD0QDjc
2QDkc2XD0QDlc2TD2WD0P@mZ6QDmc2QDnc2XD0WD0QDoc2QDPd2XD0QDX;WD0QDQd2QDRd2XD0`D]W8QDX;TD1WD0QDSd2XD
0`DR[7WD0QDTd2PDmZ7QDkc2XD0QDX;TD1WD0QDUd2PDR[7PDii3XD0QDX;TD1WD0QDVd2QDWd2TD1XD0VD0`DjZ7QDX;TD1
WD0QDVd2QDWd2TD1XD0QDXd2`DjZ7WD0PDdHQDYd2XD0QDX;WD0QDZd2QD[d2QD\d2TD1XD0SD0WD0QD]d2TD1QD^d2QD_d2
XD0WD0QDW=QD`d2QDad2XD0WD0QDbd2PDY[7QDPBXD0SD0WD0PD\]6PDbi<XD0VD0WD0PD\]6PDbi<XD0QDnOWD0QDLPDR[7
QDcd2XD0`Dk8UD0WD0QDdd2QDoa2QDed2TD1QDfd2XD0`DkZ7`DfZ6UD0WD0PDSY5QDc6PD]W8QDgd2XD0UD0WD0PDWY5QDc
6QDhd2QDid2XD0VD0UD0WD0PDWY5QDc6QDhd2QDid2XD0QDjd2UD0WD0QDc6PDhW6QDkd2TD1QDld2XD0UD0WD0QDe6QDmd2
TD1QDnd2XD0SD0UD0WD0QDY>QDod2QDPe2QDQe2TD2QDRe2XD0UD0WD0QDSe2QDc6QDTe2TD1QDUe2XD0VD0UD0WD0QDSe2Q
Dc6QDTe2TD1QDUe2XD0QDVe2WD0QDc6TD2QDWe2PDR[7TD2QDXe2XD0`D]W8`DnZ7UD0WD0PDTY5QDYe2QDZe2XD0UD0WD0Q
D[e2QD\e2TD1QD]e2TD1XD0UD0WD0PDVY5QD^e2TD4QD_e2XD0`D]W8`DYIUD0WD0QDo<TD3QD`e2QDae2QDbe2XD0UD0WD0
QDce2QDde2TD1PDb]8QDee2XD0WD0PDVU=QDfe2XD0QDge2UD0WD0QDhe2QDie2TD1QDje2XD0UD0WD0QDke2QDd\2QDle2X
D0UD0WD0PDUY5QDme2XD0SD0`DZ]2`D[]2`D\]2`Daa2`Dca2`Dba2`D]]2WD0PD_[8PDkZ7QDa6XD0`D]W8`D]H`Dm\8`D`
H`Dk8`Dnl5`DZZ8`D[Z8WD0QDne2PD]W8QDoe2XD0SD0WD0QDPf2QDa6XD0QDQf2WD0QDPBQDa6TD1QDRf2XD0VD0WD0QDPB
QDa6TD1QDRf2XD0QDSf2WD0QDTf2QDUf2XD0VD0WD0QDTf2QDUf2XD0QDVf2WD0PD[W8QDWf2QDXf2QDYf2TD1QDZf2TD1PD
[c4XD0WD0QD[f2PDX[7TD3QD\f2XD0WD0QD]f2Q@a6QD^f2XD0WD0PDHQD_f2PDkZ7XD0`Dbc4`Dnl5`D]W8`DWc4`DXc4WD
0PDU[>QDiS2XD0WD0PDmZ6QD`f2SD0QDaf2XD0WD0PDmW6PDR[7QDbf2XD0UD0WD0PDj[6XD0ZDcf2`DRo5`DQ;WD0QDdf2Q
Def2QDff2PDR[7QDgf2XD0UD0WD0PDmZ6PDj[6XD0SD0WD0QDhf2PD`P4QDif2TD1XD0QDjf2WD0QDkf2QDlf2XD0WD0QDmf
2PDP[6QDnf2XD0WD0PDnZ7QDof2TD1QDPg2XD0VD0WD0PDnZ7QDof2TD1QDPg2XD0QDd?QDQg2QDVP2TD3QDc6Q`1l6WD0PD
oLXD0QDVP2TD3QDc6Q`1l6WD0PDUMXD0QDVP2TD3QDc6Q`1l6WD0PDPMXD0QDVP2TD3QDc6Q`1l6WD0PDZMXD0QDVP2TD3QD
c6Q`1l6WD0PDjQ9XD0QDVP2TD3QDc6Q`1l6WD0PDiQ9XD0QDl6QDRg2QDco1TD3QDc6Q`1l6PDSW9PDSW9QDY7UD0WD0PDSW
9XD0QDSg2Q`1l6WD0QDTg2XD0S@0QDY7QDco1TD3QDc6Q`1l6WD0PDnLXD0`DjZ7`DlZ7QDco1TD3QDc6Q`1l6WD0PDiU5XD
0`DjZ7`DlZ7`DX[7`DhZ6`DmZ7QDUg2TD4WD0PDnLXD0WD0QDVg2XD0QDY7QDWg2TD1QDXg2QDYg2QDZg2PDlU3PDlZ7PDbR
5WD0PDbR5QDP<QD[g2XD0WD0QD\g2TD1QD]g2XD0QDX;WD0QD^g2TD1QD]g2XD0UD0PDY^8PD4WD0PD[W8QDa6XD0UD0PDY^
8WD0QDPBQDa6XD0QD_g2QDc6WD0PD[W8QDa6XD0VD0QD_g2QDc6WD0PD[W8QDa6XD0QDd?WD0PD[W8QD`g2QDa6XD0VD0WD0
PD[W8QD`g2QDa6XD0QDgQ1QDag2QDbg2QDl6QDcg2QDbg2QDdg2TD1WD0PDT`>QDbg2XD0WD0QDeg2P@]W8PDT`>QDfg2XD0
QDgg2QDhg2Q@ig2QDjg2QDkg2PDZ[7QDlg2QDmg2PD[P1UD0QDQ7QDng2TD1P@jZ6WD0QDog2XD0SD0aEa6QDQ7QDPh2TD1P
@jZ6QDQh2`D_L`D`W5`DkZ7`DkV2`DkW2`DQh>QDRh2P@_[8QDSh2QDTh2QDX;QDUh2Q@c6QDVh2TD1P@jZ6TD3QDWh2QDX;
QDUh2Q@c6QDXh2PDR[7QDX;QDUh2Q@c6QDYh2TD1PDjZ6TD8QDZh2QD[h2QD\h2PDnn5PDh]2QD]h2QD^h2PDlh5QDc6QD_h
2QD`h2PDaS8QDah2QDbh2QDch2QDdh2QDeh2UD0QDfh2TD1QDgh2`@]W8`@jZ6`D[W8`D\W8`Db[6QDhh2TD2WD0QDih2XD0
QDjh2QDkh2PDfk4PDTa8QDlh2WD0PDVn7PD`a5XD0QDmh2QDnh2QDoh2QDmh2QDPi2PDS1QDQi2PD_W8QDRi2QDSi2P@fZ6P
DjZ7PD_W8QDTi2QDUi2PDfk>QDVi2QDWi2QDXi2WD0QDYi2PDkZ7XD0SD0WD0QDZi2QD[i2TD1QD\i2XD0WD0QD]i2P@mZ6P
D]m4QD^i2XD0SD0WD0QD_i2P@lJP@mZ7QD`i2S@0QDai2XD0WD0QDbi2QDci2Q@c6QDdi2XD0PDmZ6WD0PDmZ8XD0SD0WD0Q
Dei2PDXh3XD0QDfi2WD0QDgi2TD1QDhi2PDkZ7XD0SD0QDii2PDmZ6PDR[7PDmZ6QDji2SD0QDki2QDli2QDmi2SD0QDni2P
@S[7P@Y[7WD0Q`1l6QDoi2XD0QDPj2QDQj2QDRa2SD0QDPj2PDXh3QDRj2QDZT1QDSj2QDTj2QDUj2PD[W8WD0QDVj2SD0XD
0QDc6WD0PD[W8QDVj2SD0XD0`DkZ7`Dnn3`Dln3WD0PD[W8QDVj2QDWj2XD0WD0QDXj2P@kZ7QDYj2XD0PDlh5QDc6QDZj2Q
DbOQD[j2QD\j2QDX;Q@n6QD]j2PDhZ6QDW=QD^j2PDR[7QDW=QD_j2QDX;QDc6WD0PDmZ6QD`j2XD0QDaj2QDX;QDbj2QDcj
2WD0QDdj2XD0QDej2P@Y^8QDfj2QDc6QDgj2QDhj2QDij2QDjj2PDfZ6QDkj2PDfZ6PDfZ6PD]W8SD0PDPY>PDmZ6Q`1l6PD
]W8QDlj2QD_EQDmj2QDnj2PDXo3PDX[7QDoj2PDSk<PDZ[8PDek4PDoZ7QDPk2PDkW5PDY]2QDQk2PDmZ7PDch3PDHPD^l>W
D0QDRk2QDV\2QDSk2QDTk2XD0WD0QDUk2PDeZ6QDk6PDah<XD0WD0QDgZ2S@0PDoDXD0WD0QDVk2QDWk2TD1QDXk2QDYk2XD
0WD0PDfi<PDP[7PDZ^6XD0WD0PDod6PDP[7PDcl>XD0WD0PDdl>PDWa2XD0WD0QDZk2QDk6PD\c4XD0WD0QD[k2PDfZ6QD\k
2Q@]k2PDSa=XD0WD0QD^k2PD]W8QD_k2XD0WD0QD`k2PD]W8QDak2XD0WD0PDjl>PD]W8PDQa6PDjZ7XD0WD0PDkl>PDch6X
D0ZDbk2TD2WD0QDck2PDgZ6XD0WD0PDjZ7QDdk2PDdGXD0WD0PDjZ7QDek2QDfk2PDl4XD0WD0PDl4PDkZ7QDk6QDgk2XD0W
D0PDQm>QDhk2PDVIXD0WD0QDik2PD]W8PDRm>XD0WD0PDfZ6PDdFPDno4XD0QDjk2TD3WD0QDkk2PDf]6QDlk2QDmk2XD0`D
kf2WD0QDnk2PDf]6QDlk2QDok2XD0WD0PDf[8QDPl2QDQl2XD0WD0QDRl2PD]W8QDSl2XD0WD0QDQ_2PDXh3PDWm>XD0WD0Q
DQ_2QDTl2QDoCXD0ZDUl2WD0PDfZ6PD[W8QDVl2QDWl2XD0WD0PDT[7PD[W8PDbZ4XD0PDP[7WD0QDXl2PDP_=XD0VD0WD0Q
DXl2PDP_=XD0QDYl2WD0QDZl2QD[l2XD0VD0WD0QDZl2QD[l2XD0QD\l2WD0PDjj3P@mP3QD]l2XD0VD0WD0PDjj3P@mP3QD
]l2XD0QD^l2WD0QD_l2QD`l2XD0WD0QDeOQDal2QDbl2QDcl2XD0WD0QDdl2QDP:QDel2XD0QDMQDfl2TD1WD0PDeZ8PD]W8
QDgl2XD0WD0QDdCPDeZ6PD[W8PDgd4XD0WD0PDcZ6PDhZ6PDkIXD0VD0WD0PDcZ6PDhZ6PDkIXD0QDd?WD0QDhl2QDmV1TD1
PDbn=XD0WD0PDed4PDfZ6QDil2XD0WD0QDjl2PDfZ6PD]W8PDnf>XD0WD0QDkl2PDhZ6PD]W8PDUm=XD0WD0QDQ_2PDgZ6PD
kZ7QDll2XD0WD0QDml2QDnl2QD_X2XD0PD]W8TD1QDol2QDPm2TD1WD0QDQm2QDRm2XD0QDSm2TD2WD0PD`m>PDgZ6XD0WD0
QDTm2XD0`DhU6WD0PDcm>PDP[7PDYU5XD0WD0QDUm2QDVm2XD0VD0`DQ8WD0QDUm2QDVm2XD0QDlV1`DQ8QDWm2TD1WD0QDX
m2XD0VD0`D^Z8QDWm2TD1WD0QDXm2XD0QDYm2`D^Z8WD0PDP[6QDZm2PDlZ7QDk6QD[m2XD0WD0QD\m2PDeZ6PDWo3XD0WD0
QD]m2TD1PDjZ7XD0PD]W8TD1QD^m2QD_m2TD2WD0QD`m2QDam2XD0WD0PD\a6PDU[7PD]W8PDlS7XD0WD0QDbm2PD]W8TD1P
Dck4XD0WD0PD`Y<PDcP1XD0`DT3`D[Q>QDcm2WD0PD`Z>XD0VD0QDcm2WD0PD`Z>XD0QDdm2WD0PDlZ7PDh8PDkZ7PD[W8XD
0QDem2WD0QDRT2PDT[7QDfm2XD0QDgm2WD0QDjHPD]W8PDn7XD0WD0QDhm2PD[W8QDVg2PD[T3XD0WD0QDim2PDhn5XD0VD0
WD0QDim2PDhn5XD0QDjm2WD0QDWf2PDfZ6XD0QDkm2WD0QDlm2PDfZ6XD0QDmm2WD0QDnm2PD]W8QDom2XD0WD0QDaP1PD_[
8PD]W8PD\]6XD0PDol5WD0PD\]6PDQn>XD0QDPn2TD3QDc6TD1WD0PDVi3PDgS3XD0WD0QD]BTD2PD^Z6XD0WD0QDQn2TD1P
DRn>XD0WD0PDSn>PDR[7PDPU6XD0WD0QDRn2PD[5TD1PDmZ6PDl_2XD0WD0PDXS3PD_4PDR[7XD0WD0QDSn2PDbl<XD0WD0Q
DTn2PDkZ7PD]m3XD0WD0PDnLPDUn>XD0WD0PDjP3PDUn>XD0QDUn2TD1WD0QDoBQDk6PDh[7PD`U4XD0WD0QD`KTD4PDnn5P
DlZ7PDlh5XD0WD0QDVn2PDmZ7QDk6PDah<XD0WD0QDWn2XD0ZDXn2WD0PDeZ6XD0`D]W8`D[W8ZDYn2TD6QDj[2WD0PDQX6P
DeZ6XD0WD0QDZn2TD2QD[n2PD]W8QD\n2XD0WD0QDoX1TD2PD[e;PDaKXD0WD0QD]n2PD[U<XD0`DUS7WD0QDQ\1TD1PDcZ6
PD]W8PDoe;XD0WD0QD^n2PDkZ7PDYn>XD0WD0PDjP3PD^g>XD0VD0WD0PDjP3PD^g>XD0QD_n2WD0QD`n2QDk6PDYW7XD0WD
0QDkGS@0PD[W8QDan2XD0WD0QDbn2PD]W8PDoe;PDlS7XD0WD0QDcn2PD^e4XD0VD0WD0QDcn2PD^e4XD0QDdn2WD0PD\P7P
Dg3XD0WD0QDen2QDfn2PDR[7PDP5XD0QDgn2PD[W8WD0PDSP4PD``6XD0QDhn2QDmV1WD0PDgd7PDVn5XD0WD0PD\n>XD0WD
0PDbn=PDnZ7QDin2XD0WD0PD_n>PDP[7PDm2XD0WD0QDjn2QDkn2P@\W8QDln2XD0WD0QDmn2QDnn2XD0TD1QDon2WD0QDPo
2PDkZ7XD0PD[W8WD0QDQo2PDkZ7XD0QDRo2WD0QDSo2PD`d=XD0WD0QDTo2TD1QDUo2XD0WD0QDVo2PDhZ6XD0`DR[7`DfZ6
`D]W8WD0PDHPDTW8PDlZ7XD0PDQQ>WD0QDWo2PDkZ7QDb<QDXo2XD0WD0QDeOQDYo2QDZo2XD0QD[o2TD2WD0QD\o2QD]o2T
D1QD^o2XD0WD0PDmZ6QD_o2QD`o2QDao2XD0WD0PDR`;PDVc4XD0`ESY5`E>`En9`El8`Ek8`Em8`En8`EbH`EmV2WD0PDkW
5PDaa2PDmZ7QDbo2XD0`D[5`Dh5`D]m4`DeP6WD0PDPo>PDkZ7PDfh6XD0WD0QDXV1QDco2PDR[7XD0WD0QDXV1QDdo2QDeo
2XD0QDfo2WD0QD\NQ@go2Q@ho2TD1QDio2PDkZ7XD0WD0PDmZ8PD[W8QDjo2QDko2XD0WD0PDmZ8Q@lo2QDmo2XD0`DlZ7QD
no2TD5WD0PD`W6QDoo2QDPP3XD0WD0PD`W6QDQP3QDRP3P@aS7XD0PD4WD0PD`W6QDSP3XD0VD0PD4WD0PD`W6QDSP3XD0PD
1QD_U1QDo<WD0QDTP3TD2PDlZ7XD0`DQn3`D[W8QD_U1QDo<WD0QDTP3QDUP3PDlZ7XD0QD_U1PDmW5WD0QDVP3QDWP3XD0Q
DXP3WD0QDYP3TD1QDZP3XD0WD0QD[P3PDlZ7QD\P3XD0ZD]P3TD4WD0QD^P3TD1PDgZ6PDkZ7Q@_P3QD`P3XD0WD0PDe[=PD
P[7PDcV=XD0WD0PDeKPDjZ7PD]W8PDl4PDkZ7PD]W8PD\o6XD0WD0QDaP3PDkZ7PD`GXD0WD0PDRY6QDbP3XD0WD0QDcP3TD
2QDdP3TD1QDeP3XD0WD0PDoe4TD2PDhf2XD0QDfP3QDc6WD0PDc3Q@gP3QDhP3XD0QDc6QDiP3WD0PDge4PDnU6PDlZ7XD0W
D0PDdb2PDWS3XD0VD0WD0PDdb2PDWS3XD0QDjP3QDgn2PD[W8WD0QDkP3PDio>XD0WD0PDb_2PDT8XD0QDlP3WD0QDmP3PDb
JPDP[7XD0PDaJWD0QDWAPDfZ6QDk6QDnP3XD0WD0PDR1PDjZ7PD]W8PDlo>XD0WD0PDTl4PDY[7PDmo>XD0WD0PDno>QDoP3
XD0WD0PDRa2QDPQ3XD0WD0PDf\8PDhZ6PD]W8PDiZ6PDkZ7QDk6XD0WD0QDQQ3TD2QDRQ3XD0`DTP?`DQb6WD0QDSQ3QDTQ3
PDcZ6XD0QDUQ3TD1WD0QDVQ3QDWQ3XD0WD0QDXQ3PDeZ8PD]W8TD1QDYQ3XD0WD0QDZQ3PD]W8PDlU3XD0VD0WD0QDZQ3PD]
W8PDlU3XD0QD[Q3WD0QD\Q3PD]W8PDlU3XD0VD0WD0QD\Q3PD]W8PDlU3XD0PD1WD0QD]Q3QD^Q3XD0`Dfh6`DWS3QDkf1WD
0PDom7QD_Q3XD0WD0QD`Q3QDaQ3Q@bQ3QDcQ3XD0`DfZ6`DkZ7QDdQ3TD1WD0QDeQ3XD0WD0QDfQ3P@fk4QDgQ3PD]W8TD1Q
DhQ3XD0WD0PD]Z6PDjZ7PD]W8PDTU3XD0WD0QDiQ3PDmZ8PD[W8PDaP?XD0WD0PD_^5PDY[7PDRd<XD0WD0PDb_6PDkZ7PDb
P?XD0WD0PDnIPDhZ6QDk6PDcP?XD0WD0PD`]<PDeZ6PD]W8PDPe4XD0WD0PDT3PDoZ7PD]W8PDcW6PDoa6XD0WD0PDdP?PDR
[7PD]W8XD0WD0PD[\6PDb`2PD]W8XD0WD0PDeP?PDfZ6XD0WD0PDlS7PDh]2PDY_1XD0QDjQ3PD]W8QDkQ3PD[W8PDja2PDn
2PDR[7PD[W8PDQ`;PD`V2PDdZ6PDR[7PD[W8PDQ`;PDnZ7PDfP?PDhZ6PDfP?PDP[7PD[W8QDlQ3PDXh4PDmZ7PDU6PD_X=P
DfZ6PD[W8QDmQ3PDmZ7PD[5PDhZ6PDhd6PDhZ6QDk6PDhP?PD]W8PDiP?PD]W8PD]W8PD`i=QDk6PDfZ6PDVMPDhe4PDjZ7P
D]W8QDnQ3PDd]6PDkZ7QDWDQDoQ3PD[W8PD`^4PDkZ7PD]W8PDVW3PDhP3PD]W8PDkP?QDPR3PDR[7PDlP?PDm[<PDhZ6PDm
P?PDl^=QDQR3PD]W8PDRk6`DeZ6PDi1PDR[7PDYHQDRR3TD2PDhZ6PD]W8PDgf=QDSR3TD1PDnP?PDnZ7PD]W8PDZT6PDkZ7
QDTR3PDfi=PDkZ7QDUP1PDoP?PDaj6PDmZ7PDfk4PDeGQD_S2PDR[7QDUR3QDVR3`D[W8`D\W8`D]W8`Dgk4`D`[6`D\[6`D
_H`Da[8TD2PDhZ6PD]W8PDac5PDkZ7QDk6QDWR3PDhZ6PD]W8PDac5PDkZ7QDk6QDXR3PD]W8TD1QDYR3QDZR3QDk6QD[R3Q
DZR3QDk6PD[_5VD0QDZR3QDk6PD[_5QD\R3QD]R3QD^R3QD_R3TD1QD`R3QDaR3PDVl5PDkZ7QDbR3QDcR3PDRU6VD0QDbR3
QDcR3PDRU6QDdR3QDeOPDcZ6PDlZ7QDmV1PDZ^4PDhZ6SD0QDmV1QDeR3QDoY2QDfR3`Dh[7PD[W8PD^LPDR[7QDgR3PD[W8
PDjd<QDhR3QDc6TD2WD0QDiR3PDkZ7PD`V2XD0VD0QDc6TD2WD0QDiR3PDkZ7PD`V2XD0QDb@QDhBTD2PDVQ?QDjR3PDlh5P
D_[8QDkR3QDUo1TD1QDlR3PDQP5PDmOPDmOPDR[7PDZT6PDPHPDVT5PDlZ7PDT8PDfP1PDQ]6PDXo8PDfP1PD[W8PDRU6PDf
P1QDmR3PDR[7QDnR3TD1QDoR3QDPS3PDmZ8PD[W8QDQS3PDmZ8PD[W8PDZo>PDZo>PDW5PDYR>PD^b2PDY[7PDnLPDY[7QDR
S3PDnLPDY[7PDhk4PDoo2PDY[7QDSS3TD1QDTS3PDeg7PDY[7QDUS3PDiQ3PDY[7PD]e>PD`[6PD^Q?PDlo>PDlo>QDVS3PD
eZ6PDR[7PD[W8PDZU<PDhZ6PD[W8PDdo4PDkZ7PD_Q?QDXJQDk6PDWe6PDhP3PD^T6QD\i1QDWS3QDXS3PDmZ6QDWS3QD\i1
PDm`2QDYS3PD[W8PD`Q?PDkZ7QDZS3PD[W8PDW_1PDoZ7PD]W8PDXX6PD[W8QD[S3`DSM`DV]2`DkZ7`DSI`DdGSD0PD[W8P
DSe7PDR[7QD\S3PD[W8PDW^2PDmZ7`D[W8`D\W8`D\[6`D_HTD2QD]S3PD[W8PDRX5PDd3PD[W8PD`i=PDkZ7QD^S3PD[W8P
DfQ?PDmZ7TD1QD_S3QDc6PD[W8Q@`S3WD0PDfQ?XD0VD0QDc6PD[W8Q@`S3WD0PDfQ?XD0QDaS3QDbS3QDc6WD0PD_[8PDSW
6PDlh5XD0QDcS3PDhQ?PDlJQDdS3WD0PDjZ7PD_W8QDeS3XD0PDgKPDP[7PDPY9PDkW5PDUi<PD[W8PD[6PDf\8PDXh3QDfS
3`DWS7`DeS7PD^b2PDY[7PD[W8QDgS3PD]9PDSW6PDld=QDhS3QDk6PDhP?PDhZ6QDk6PDcZ=QDiS3QDk6PD`^5QDiS3QDk6
PD]9VD0QDiS3QDk6PD]9QDjS3QDSQ3QDkS3PDcZ6QDSQ3PDcZ6QDlS3`DVP7`DRh6QDmS3QDnS3PDcZ6`D[W8`Dgk4`DVX6`
DWX6`DXX6SD0QDoS3TD1QDnS3PDcZ6QDPT3PD[Z8PDWc4PDWo3PDX[7PD[W8PDPP6PD_V2PDR[7QDQT3TD1PD\X=PDfZ6PD`
W7PDe[6PDfZ6QDk6PDfP3QDRT3PD[6PD[3QDf[1PDR[7QDk6PDWg;PDaY6PDhZ6PDhd<QDST3PDlh5PDgZ6PDkZ7PD]W8QDT
T3PD\]6PDfZ6QDUT3PD\]6PDfZ6PD]W8QDVT3QDWT3PDXh3QDXT3TD1QDYT3`EQK`EdZ4`Ebe4`EcK`Elh5`EnT6QDWT3PDY
];PDc3PDic4QDZT3QD[T3PDQR8PD]W8QD\T3QD]T3QD^T3QD_T3QD`T3QDaT3TD2PDcZ6`DmZ7QD`T3PDcZ6QDbT3QD`T3PD
cZ6PD]W8QDcT3QD`V1QDk6PDhe4PDYh4PDkZ7QDdT3TD1QDeT3PD_m8PDkZ7PD]W8PD`V2QDfT3QDkc2PDhZ6QDW=PDSGPDR
[7PDSGQDXJPDhGPD]W8PD][=PDfZ6PD]W8PD\]6PDki=QDgT3P@_[8PD]W8PD\]6QDhT3PDT8PDkZ7QDk6QDiT3PDhP3PDRV
>PDTP6PDVR?PDSe7PDfP1PDoU=QDjT3QDkT3PDlZ7QDlT3PDYX5PDn3PDWo3PDk8PDkW5PDUi<PD[W8PD[6PDk8PDkW5PDUi
<PD]W8QDmT3QDg1QDnT3P@kZ7P@]W8QDoT3QDV1PD]W8QDPU3QDV1PD]W8PDZ^6PDfZ6QDV1PD]W8PDhe4PDV^2QDOPDdZ6P
@[W8QDQU3QDOPDXh3P@[W8QDRU3QDOPD]W8QDSU3QDTU3QDOPDb]6PDP[7PDb]6PDP[7PDP[8QDOPDoZ7PDSGQDOPDYR?QDO
PDR[7PDYP4QDUU3`D]W8`DXd6`D[W8`D\[6`D_H`D^W8SD0QDOPDR[7PDYP4QDUU3QDVU3QDWU3QDOPDgZ6PDkZ7QDk6PD[_
5PDR[7QDQ1PDeZ6PDaZ8QDQ1PDR[7QDXU3S@0QDYU3PDXh3PD[W8PDg`5PDXh3PD[W8PD]e4QDZU3QDQ1TD2PDhZ6QDk6PDh
P?QDQ1PD]W8QD[U3QDQ1PD]W8PD\R?PDnZ7QDQ1PD]W8QD\U3VD0QDQ1PD]W8QD\U3QD]U3QDQ1PD]W8PDe5VD0QDQ1PD]W8
PDe5QD^U3QDQ1QDk6PD\_=PDeZ6PD]W8QD_U3QDQ1QDk6PDXd6PDeZ6PD]W8QD`U3QDR1PD]W8QDaU3PDkZ7QDR1PD]W8QDb
U3QDR1PDRT5QDR1QDcU3PDd8QDR1PDeKPDkZ7QDR1PDXb=PDdV6QDR1PDfW7`DhZ6`DmZ7`DnZ7`DfZ6QDR1PD[W8QDdU3QD
R1PD[W8PD_R?`DhZ6`DfZ6`DP[7QDR1QDk6PDn5QDR1PD[W8PDXl4PDlZ7QDR1QDeU3QDfU3QDS1PD]W8QDaU3QDgU3QDS1P
D]W8QDhU3PDkZ7QDS1PD]W8PDcW5PDS[7QDS1PDR[7PDfk3QDS1PDR[7PD]W8QDiU3PDkZ7QDS1PDR[7PD]W8PDiP3PDkZ7Q
DjU3QDS1QDk6PDg[7PDf]6QDS1QDk6PDjZ>PD^Z8QDS1QDk6QDjDQDoCQDS1QDk6PDfl5QDS1QDk6PDh[7PD[_5QDS1PDT?P
D^Z8QDS1PDT?PDhZ6VD0QDS1PDT?PDhZ6QDkU3QDS1PDeZ6PDR[7QDPBPDeZ6PDR[7QDPBS@0PDn2QDT1TD2PDfZ6QDk6PDS
a=QDT1TD2PDjZ7PDaR?QDT1TD3QDlU3PDhZ6PD]W8PDaGQDT1TD2PDki6PDbR?QDT1PD]W8PDe3PDfZ6PD]W8QDT1PD]W8PD
Tg6PDfZ6QDmU3QDT1PD[W8QDnU3PD\_=PDfZ6PD]W8QDT1PD[W8PDTg6PDfZ6QDT1QDk6QDoU3QDT1QDk6PDnc6PDfZ6QDPV
3PDli=QDT1QDk6QDQV3PDfZ6PD]W8QDRV3QDU1PD[W8QDSV3S@0QDTV3QDU1QDUV3QDP1Q@VV3S@0PDnc6PDfZ6QDPV3PDli
=QDP1QDk6PDd8PDT3QDP1QDk6QDWAQDWV3`D[W8QDP1QDk6QDXV3QDP1QDk6PDm`6PDP[7QDP1QDk6PD`S7PDhZ6QDP1QDk6
PDml>PDRW6QDP1QDi6S@0QDYV3PDlZ7QDP1PD]W8PDW_5QDZV3QDP1PD[W8TD1PDkFPDkZ7QD[V3QDP1PD[W8PDjk4PDSa5Q
DP1PD[W8PDcU6PDWc4QDP1PD[W8PDlj4PDkZ7QDP1PD[W8PDR_6VD0QDP1PD[W8PDR_6QDd?QDP1PD]W8PDkFPDR[7QDP1QD
\V3TD1QD]V3QDP1PDlh5TD1QD^V3VD0QDP1PDlh5TD1QD^V3QD_V3QDP1QD\V3TD1PD]c2PDgZ6QDP1QD`V3PDeR?QDoCQDP
1TD2PD\j7PDUk8QDP1QDmR2PDR[7QDaV3QDP1PD[W8QDbV3QDcV3QDdV3QD[1QDk6QDeV3QD[1QDk6PDh[7VD0QD[1QDk6PD
h[7QDfV3QD[1PD]W8QDgV3QD[1PD]W8PDhn5VD0QD[1PD]W8PDhn5QDhV3QD[1PD]W8PDXKPDR[7QD]1PDTZ=QD]1QDiV3QD
jV3QDa1PD]9PDP[7QDa1QDkV3QDc1PD^Z8QDk6PDh[7QDc1PDfZ6QDlV3QDc1PDfZ6PDhZ6PDfP?QDc1PDcZ6QDmV3QDc1PD
R[7QDnV3PD]9QDc1PDkZ7PDTn5QDZ1PDgZ6QDoV3P@]W8PD[d7QDZ1QD_;QDPW3VD0QDZ1QD_;QDPW3QDQW3QDZ1QDRW3QDS
W3QDTW3PDc6QDk6PDkl6PDcZ6QDZ1QDk6PDnc6PDgZ6QDZ1QDUW3`DkZ7`DR[7QDZ1PDf]6VD0QDZ1PDf]6QDVW3QDY1PD]W
8QDWW3PDaW3QDY1QDk6QDXW3QDYW3QDY1QDk6PDXo8PDWY5QDY1QDk6QDZW3PD^Z8QDY1QDk6PDhR?PDR[7QDY1QDk6PDXd6
PDdZ6VD0QDY1QDk6PDXd6PDdZ6QD[W3QDY1PD[W8PDXd6PDoe;QDY1PDhZ6PD]W8QD\W3QDY1TD2PDR[7PDjQ1QDY1PDR[7P
DnLPD\8QD`1PD]W8QD]W3QD`1PD]W8PDX_6`DjZ7`DR[7`DfZ6QD`1PD]W8PDZX7VD0QD`1PD]W8PDZX7QD^W3QD`1PD[W8Q
D_W3PDmh8QD`1PD]W8QD`W3QDaW3QDb1PDgZ6QDWDQDbW3QDb1QDcW3S@0PDei=QDb1PD_W8QDdW3aDk5QDb1QDcW3S@0PDR
[7PDdFQDf2PD]W8QDeW3`DR[7`DnZ7`DjZ7`DoZ7QDf2QDk6PD[T3QDd2PD]W8PDe3QDi2PD[W8TD1QDfW3`DfZ6`DkZ7QDi
2PD]W8QDgW3QDhW3QDf1PD[W8PDZk4QDf1PD[W8QDiW3QDf1PD[W8PDXKQDjW3QDf1QDk6PDXS3QDkW3QDlW3QDk6PDVn5VD
0QDlW3QDk6PDVn5QDmW3QDn1PDSP4PDhe4QDn1PD]W8PDiIQDn1PD]W8PDSI`DfZ6`DmZ7`DhZ6`DoZ7`D^Z8QDo1PD]W8QD
nW3QDo1PD]W8PDjW5VD0QDo1PD]W8PDjW5QDoW3QDo1PD]W8PDWHPDkZ7PD]W8TD1QDPX3QDP2PDnZ7PDmh8QDP2PDoZ7PD]
W8QDP2PD]W8QDQX3QDRX3QDU2PD]W8QDSX3QDU2PDfZ6QDTX3QDV2PD[W8PDW8QDV2QDUX3QDV2PDXh3PD[W8QDVX3QDV2QD
k6QDWX3QDV2QDk6PDoc6PDR[7QDm1PDSW6PDo^=QDXX3TD1QD\2QDYX3QD\2PDeZ8QDZX3TD1QD[X3QD\2PDjo2VD0QD\2PD
jo2QD\X3QDb2PDXh3PD[W8QDb2PD]W8PDV<QDa2PDmZ7QD]X3PDmZ7PDja2PDmc<QDj2PDfZ6PD_[8QDk2PD]W8PDdf=QDl2
PDgZ6PDkZ7QDk6PD[5QDl1QD^X3QD_X3QDk1QDk6QD`X3`DhZ6`DfZ6`DjZ7`Dbh3QDk1PD]W8QDaX3`D]W8aDa6`DnZ7QDk
1PD]W8PD]T6VD0QDk1PD]W8PD]T6QDbX3QDk1TD3PDkW6PDgZ6QDk1TD3QDYU3VD0QDk1TD3QDYU3QDcX3QDT2QDdX3QDT2P
DlZ7QD]`1QD[2QDeX3QD[2PD]W8PD`W=QD[2QDk6QDfX3QD[2QDgX3QDhX3QD[2PD]W8PDRU6VD0QD[2PD]W8PDRU6QDiX3P
DhZ6PDXd3PDe\8PDhZ6PDnLQDjX3PDhZ6QDkX3QDlX3PDhZ6PD[W8QDmX3QDnX3`DR[7`DfZ6`DlZ7PDhZ6PD[W8PDRMPDin
4PDhZ6PD[W8QDoX3QDn`1PDhZ6PD[W8QDPY3PDeKPDhZ6PD[W8PDTb3PDkZ7PDhZ6PDik4QDQY3PDhZ6PDVW3PDhP3QDRY3W
D0PDhZ6PD]W8QDSY3XD0VD0QDRY3WD0PDhZ6PD]W8QDSY3XD0QDb@PDhZ6PDQj6PDin4`EXd6`Eah<`E[5`Ee\8`EU1`E`a2
`Ek2`EXS?`EZ]2`Ed5`EQh=WD0PDfZ6PD]W8PDR_6XD0VD0`EXd6`Eah<`E[5`Ee\8`EU1`E`a2`Ek2`EXS?`EZ]2`Ed5`EQ
h=WD0PDfZ6PD]W8PDR_6XD0QDTY3QDUY3QDc6TD1WD0PDfZ6PD]W8PDR_6XD0QDVY3PDfZ6PD]W8QDWY3PDfZ6PD]W8PDY5P
DXd6PDfZ6PD]W8PD\]6QDXY3QDYY3PDfZ6PD]W8PD\]6PDXd6PDfZ6PDhP3PDkZ7QDZY3PDfZ6PDhP3PDkZ7Q@\IQD[Y3PDf
Z6QD\Y3QDc6PDfZ6PDX:VD0QDc6PDfZ6PDX:QD]Y3QD^Y3QDc6TD1PDfZ6QD_Y3VD0QD^Y3QDc6TD1PDfZ6QD_Y3QD`Y3QDc
6TD1PDfZ6QDaY3VD0QDc6TD1PDfZ6QDaY3QD`Y3QDc6PDfZ6PD[W8QDbY3VD0QDc6PDfZ6PD[W8QDbY3QDcY3QDdY3TD3PDf
Z6PD[W8PDji6VD0QDdY3TD3PDfZ6PD[W8PDji6QDd?PDfZ6PD[W8PDok4PDnGPDfZ6PD[W8PDR^=PDR[7PDfZ6PD[W8PDX^<
PD[X<PDfZ6QDeY3QDfY3PDfZ6PD]W8QDgY3PDkZ7QDc6PDfZ6PD]W8PDTk6VD0QDc6PDfZ6PD]W8PDTk6QDd?PDjZ7PD]W8Q
DhY3QDiY3QDjY3PDjZ7QDUo1QDkY3PDdW3PDR[7PDe[8PDhP3PDkZ7PD]W8QDlY3`DfZ6`DjZ7`DhZ6QDmY3PDiP3PDkZ7PD
]W8QDnY3PDhP3PDkZ7QDPJPD[T3QDoY3PD[HPDkZ7`DaG`Dh^4`DcF`D\[6`D_HQDPZ3PDTb3PDg[7PD[W8QDQZ3QDRZ3PD[
W8PDT3PDb]6PD[W8QDSZ3QDX?PD[W8PD^h4PDR[7PD[W8PDSe7QDTZ3QDUZ3PD[W8PDci=PDlZ7PDbS?PD[W8PDci=PDR[7P
DcS?PD[W8PDQQ4PDlZ7PD[W8PDdS?PDkZ7QDmV1QDVZ3QDWZ3QDXZ3QDmV1PDVZ3PDeKPD[W8PDPP6PDmOPDhZ6PDHPDPP6P
DlZ7PD[W8QDYZ3QDZZ3PD[W8PD`i=PDg]6PD[W8PDi7QD[Z3QD\Z3PD[W8PDek4PD]V=PD[W8PDX]6PDV6PD[W8PDfe4PDkZ
7PDm`6QDc6WD0PD[W8PD_8PDhZ6PD]W8PDg2XD0PD[W8PDfS?PD[5PD[W8PDgS?PDkZ7PDSGPD[W8PDfP1PDhS?PD[W8PDPj
7QD]Z3PDPj7PDiS?PD_4PDiS?PD[W8PDUQ3PD^b2PD[W8QD^Z3QD_Z3PD[W8PDVQ3QD`Z3PD[W8QDQZ3PDW6PDkFPDP[7PDl
FPDTZ=PDP[7PDgi3PDkFPDkZ7PDhk4PDkS?PDhZ6PD]W8PDe\8PDdZ6PD]9PDn2PD]9PDP[7PDgo=PDlX2PDP[7PD]P7PD[`
6PDP[7PDfW<QDaZ3PDgKPDY[7QDbZ3PDgKPDP[7QDcZ3PDgKPDmFPDgKPDfU2PDVW3PDhP3PDhP3QDdZ3PD`i=QDeZ3PDaW3
PDem8QDfZ3WD0PDaW3PDTb3XD0VD0QDfZ3WD0PDaW3PDTb3XD0QDgZ3QDhZ3PDaW3PDTb3WD0QDiZ3XD0`E[W8`E]W8`EkZ6
`EjZ6`E\[6`E_H`E\Z8`E^W8`Efk4`Ec[8`EVX6`EZX6`ElS?`Ejd4`EcW6`E_U>`E[Z8`EZZ8`Ed[8`EXX6`EnX6`EWX6`E
YX6`EbS?`EfK`E`f;`Ega3iE4PDSa5PDfZ6QDjZ3PDWb<PDfZ6PDWb<PDfZ6QDkZ3PDed4PDfZ6QDlZ3PD\6PDYQ3PDhT3PD
YQ3PDf[8PD\]6`DnZ6`DgW6`DkZ7PDf[8PD]W8QDmZ3PDf[8PDSY5QDnZ3QDoZ3PDdV>PDig;QDP[3PD]W8PDhe6PDfZ6PD]
W8PDhe6PDfZ6PD]W8PDm`6VD0PD]W8PDhe6PDfZ6PD]W8PDm`6QDQ[3PD]W8QDR[3PDXS?PD]W8PDnS?QDS[3PD]W8PDme>Q
DT[3PD]W8PD^X6PDkZ7PD]W8QDU[3PD]W8PDZ6PDkZ7PD]W8PD]W8PDgg3PDkZ7PD]W8QDbW3QDV[3`DkZ7PD]W8QDbW3QDV
[3PDkZ7QDW[3TD1QDX[3QDc6PD]W8PDm]2PDkZ7PD]W8PDPg;QDfOQDc6PD]W8PDPg;PDRk<PD]W8PDQm5PDe[6PD]W8QDY[
3QDZ[3PDhk4PDVg8PDoU=QDk6QD[[3PDoU=PD]W8QD\[3PDoU=PDd[8QD][3PDmZ8QD^[3PD[W8QD_[3PDc\8PD[W8PDc]7P
Dc\8QD`[3PD[W8PDXd6PDc\8QDa[3PD[W8QDb[3PDc\8QDc[3PDR[7PDc\8PD[2PDiZ6PDmZ6PD`1PD[W8PDXd6PDmZ6QDd[
3PD[W8QDb[3PDUj<PDZ[8QDe[3PDUj<PDW]6PDkZ7PDHPDkU5PDhh>PDHPDmY6PDQT?PD_`;PDRT?PD_`;PDY[7QDf[3PD]b
;PDRT?PDST?PDP[7PDeKPDik4PDkZ7QDg[3QDh[3TD1PDik4PDkZ7QDi[3QDj[3TD1PDik4PDkZ7PDU]=PDik4PD^T6PDXc2
PDfZ6PD_[8PDRj7PDX[7PDdFPDeKPDcP6QDk[3aEa6QDl[3QDm[3PDfP?PDP[7PDTT?PDTj<PD[P4QDc6WD0PDTj<PDoj<XD
0VD0QDc6WD0PDTj<PDoj<XD0QDn[3PDTj<PDR[7QDo[3QDP\3PDcZ6PDmZ7PD]W8QDQ\3PDcZ6PDhW6PDmZ7PDcZ6PDP[7QD
R\3PDcZ6PDlZ7PDlh5PD_[8PD]j=PD_[8PD_[8PD]j=PDoZ7PD_[8PDnf2PDo2PDei=PDP[7PDe[=QDS\3PD_U6QDS\3PDXM
PDWT?PDXT?PDb]6PDhGPDkZ7PD]6PDb\2PDY[7PDPe4PDe\8PD[]6PDeZ6PD]W8PD[]6PDfZ6PD]W8PDbV7PDkZ7PD^c<PDc
V7PDkZ7PD^c<PD\]6QDT\3QDWDQDU\3PDdo4PDkZ7PD_Q?PD^k6PDkZ7PD]W8PDbP1PDY[7QDV\3PD[T?PDQg9PDio>QDW\3
QDX\3TD2QDY\3UD0PDV3PD[W8PDi^=QDZ\3PDV3PD[W8PDi^=QD[\3QDP@PD[HPDNPDP[7QD\\3PDX[6PDR[7PDX:PDX[6PD
R[7QDTIQD]\3PDcFPDhZ6QDk6PDm]6PDQb4PDlZ7QD^\3PDeY6QDUU3PDSJPDXe6PDeZ6PD\T?QD_\3PD_[8PD]W8QD`\3PD
ZDPDlh5PD]^6PDlh5PDfa<PDlh5PDgZ6PDkZ7PD]W8PDfa<PDTa5PDeZ6PD[^6PDlh5PDd4QDa\3QDb\3PDfZ6PDmZ7QDc\3
QDd\3PDlJPDhQ?PDlJQDe\3`D]W8`DcFPDhQ?PDlJVD0PDhQ?PDlJPD1PDd[2QDd\3PDSW6PDd[2PDSW6PDnZ7PDh[=QDkc2
PDeZ6QDo`1QDf\3PDcZ6QDhCQDg\3PDgZ6PD[W8PDUh<QDg\3PDgZ6PDoZ7PD]W8QDh\3PDg3PDn2PDn2PDg3PDg3PDP[7PD
n2PD[W8PD]Y>PD]a;PDP[7PD^T?PDe\7PD]W8PDkm=PDmP3QDi\3PDmP3PDda2PDnZ7PDf]2PDR[7PDgU8PD[W8PDiMPDR[7
PD_T?PD\W8PDoW7PDSe4PD\W8PDe2PDR[7PD]]4PD\W8PDU6PDaW=PD[W8PD^i=PD[W8PD`T?PDdGPD[W8PDbS?QDj\3PD[W
8PDaW7PDZ4PDjZ7PD[W8PDef=PDjZ7PDaT?PDjZ7PDbT?PDgZ6PDfZ6PD[W8PDcT?PDS1PDg^2PD]W8PDfk4PDi7PDmW>TD2
QDk\3PDgk4PDdT6PDmW>TD2QDoe2PDWo3PDhFPDX[7PDiZ6PDR[7PDhP6PDfk4PDiZ6PDR[7PD]W8PDXa2PDhZ6PDdT?PDhZ
6PD]W8PDXc2PD[W8PDlDPD`d=PDW]6QDl\3PDc7PDfT?PD[W8PDmP3QDm\3PDa[2PDW]6PDHPDgk4PDcS=PDRT<PDjU5PDX[
7QDn\3TD3WD0PD]W8PDoe;PD[_5QDo\3XD0`DfZ6QDc6PD_[8PDn7PD_[8PDn7PDP[7QDRKPDnZ8PDYHQD\i1QDP]3PDmZ7P
DnZ8PD\W8PDnk4QDQ]3TD1QDR]3PDSW6QDR]3PDSW6QDS]3QDR]3PDSW6PD]W8QDT]3PDhZ6QDk6PDh[7QDU]3PDcW6PDlo5
QDV]3QDW]3TD2QDX]3PD]W8QDY]3QDZ]2PD[W8TD1QDZ]3QDZ]2PD[W8TD1PDQi4PDSW6QD[]3TD1QD\]3PDHQD]]3QD^]3P
DjIPDPj7PDY[7PD[W8PDed4QD_]3`DkZ7QD`]3PD[W8PDed4PDl4QDa]3PDY[7PDfP1QDWT3PD]W8PDjT?PDHPDo2QDb]3PD
je>PDkZ7PDmU7PDda2PDR[7QDc]3PDmT?PDhe4QDd]3TD1PD\W8QDe]3PD\W8PDoi>QDf]3PDUg2QDg]3QDh]3PDe`=QDi]3
TD3WD0PDa^=QDj]3XD0QDk]3PD^Z8QDl]3TD1QDm]3PDRj6PDg]6aEa6WD0PDVh<QDn]3XD0VD0aEa6WD0PDVh<QDn]3XD0Q
Do]3QDP^3PDnZ7PDQ;QDQ^3P@fZ6PDjj3VD0QDQ^3P@fZ6PDjj3QDhV3QDhBTD2PD[Q8PDSW6PDU[7QDR^3QD[IQ@Z>QDS^3
TD2PDom=QDT^3PDlZ7PD[W8QDU^3PDhP3PDkZ7QDUo1QDV^3PDcZ6PDR[7PDQm4PDmZ7PD[W8PDfT=PDkZ7PDgk4PD[W8PDj
^<PDP_=QDW^3PDjZ7PD]W8PDjR<PDW_2PDg]6PDjZ7PD_[8PDjZ7PDaW7PDjZ7PDSU?PDP[7PDl4PDkZ7QDk6QDX^3PDjZ7P
DTU?PDjZ7PD[W8PDio2PDUU?PDjZ7PD[W8PDVU?QDY^3PD]W8PD]n>PDbT2PDR[7PDj^6PDWU?QDZ^3QDc`2QD[^3PD__1PD
`V=PDSW6PDaS>PDYa1PDhZ6QD\^3QD]^3PDeZ6PD]W8PDR_6QD^^3TD2QD_^3QD`^3QDa^3PDXV9`D[`6PDdHQDb^3PDhZ6P
DSW6QDk6QDjDPDe_2PDeZ8PDbe6`DfZ6`DhZ6`D[a2`DgZ8PDe[=QDk6PDld=PDS1PD\]6PDP[7QDc^3QDd^3PDgZ6PDHPD]
i6QDX[2PDXo=PD\Y6PDeZ6PDcGPDfk4PDdZ=PD_b2PDgZ6PDkZ7QDk6QDe^3PDSW6PD]W8PDhP3`DkZ7QDf^3TD1PDSW6PD]
W8PD_9QDg^3PD[W8PD^W3PD_a2PD]W8PDdf>PDjj4PDhZ6PD[W8PD^U?PDaJPD`Y>PDnZ7VD0PD`Y>PDnZ7QDhV3QDh^3TD2
PDhZ6PD]W8PDXd6QDh^3PDdZ6TD2QDi^3PDTW6QDk6QDj^3PDR[7PDaU?PDfZ6PD]W8PDT?PDhZ6PD]W8QDk^3PD]W8PDW]6
PDhW>PD]W8PDjU5PDlZ7PDR[7PDHPDfU?PDP[6PDQ^8PDXh3QDl^3PD[W8PDnZ4QDm^3TD1PDi`<QDZFQDn^3PDR8QDo^3TD
1P@[W8PDd8PDhZ6PDgW2QDP_3TD2PDga3PDgZ6PDga3PDgZ6QDQ_3`D\8`DTJPDgU?PDgZ6QD_1Q@i6S@0QDR_3PDR[7PDY]
2QD_1QDS_3PDR[7QDT_3QDU_3QD_1PDHPDfk4QDV_3QD_1QDW_3QDX_3QD_1QDY_3QDZ_3QD_1PDR[7QDk6PDh[7QD_1QD[_
3PDR[7QD\_3QDX1PD[W8QDeDQDX1QDk6QD]_3PDcZ6QDX1QDk6QDZW3PDfZ6TD1QD^_3QDX1PDgZ6QD__3QDi1QDb<QD`_3`
DlZ7`DfZ6`DjZ7`DkZ7QDi1PD]W8PDdGPDkZ7QDi1PD]W8PDgP7QDi1QD`HS@0QDa_3QDW1PDW]6QDW1PDiD`DfZ6aEk5`E]
S3`EQ6`ET`6`ETHQDW1PDg]6QDW1PDYk=PDkZ7QDW1PDc]6`D]W8`D[W8`Dlh5`D\[6`D_H`D[Z8`DZZ8`DkZ6`DjZ6QDW1Q
Db_3TD1QDc_3QDW1PDjZ7PD]W8QDd_3QDOPDeZ8PD]W8PDj_=QDOPDeZ6QDe_3QDf_3QDOPDSW6QDWDQDg_3`DkZ7QDOPDR[
7QDh_3QDOPDR[7PD]W8QDi_3QDOPDgZ6QDj_3P@]W8PDnU6QDOPDhZ6PDfk4PDc^>QDOPDhZ6PD_b2QDOQDk_3QDl_3TD3QD
OQDm_3QDOPDdo4PDhZ6PDgP6QDOPDdo4PD]W8QDn_3QDOPDdZ6PDXh3PD[W8QDOPDdZ6PD]W8QDo_3QDP`3TD4PDdZ6PD]W8
QDQ`3QDOPDdZ6PD[W8QDQU3QDOPDkZ8PD]W8QDR`3QDOPDoe;`DR[7QDOPDR[7PD^6QDOPD[W8QDS`3QDT`3QD\1QDU`3QDV
`3QD\1QDW`3QDX`3QD\1PDUk8QDe1QDb<QDY`3QDZ`3QDe1PD]W8PDR_6QDe1PDXh3PDga2QDS1PD]W8QD[`3QD\`3QDS1PD
lJPDmZ7QDS1PDgZ6PDkZ7QD]`3QDS1QD^`3QD_`3TD1QDS1QD``3`DhZ6`DfZ6`DjZ7`Dc]6`D\j7`DT[7`Dg[6QDS1PDeZ6
QDa`3QDS1PDfZ6QDb`3TD1QDc`3QDS1PDS1QDd`3QDS1PDd]6PDkZ7QDS1PDc]6PDmZ7QDQ1TD2PDmZ7PD[W8PD_e>QDQ1PD
]W8QDe`3QDf`3QDQ1PD]W8QDg`3QDQ1PDlZ7PDQn3QDQ1TD2PDlZ7PDQn3QDQ1QDh`3QDQ1QDdo2PD[n=QDR1PD[W8QDi`3P
DgZ6QDR1PD[W8QDj`3QDk`3QDR1PD[W8PD[n5PDP[7QDR1PD[W8QDl`3VD0QDR1PD[W8QDl`3QDm`3QDR1PD[W8QDn`3QDR1
PDeY=QDR1PDaa2PDmZ7QDR1QDRKQDo`3QDT1QDk6QDjDQDmDQDT1QDPa3PDhZ6PD]W8PDfKQDT1QDQa3QDT1PDP^2QD_;PDo
e;QDU1PDgZ6QDRa3QDSa3QDU1QDTa3QDU1PDPb2QDoCQDU1TD1PDoDQDU1PD[W8PDUh<QDU1QDUa3PDXh3QDVa3PDXh3PDWm
>PD^S7PDXh3PD[W8QDWa3PDXh3PD[W8PD\R?PDhZ6PDXh3PD[W8PDbS?PDfg>PDXh3PD[W8PDmHPDi6PDXh3PD[W8PDe5PDT
_6PDXh3PD[W8PDld<PDf8PDXh3PD[W8PDUR?PDhn5PDXh3PD[W8PDP[4PDd_6QDXa3PDXh3PD[W8QDYa3PDXh3QDmV1QDZa3
QD[a3PDXh3QD\a3`EXV?`EYV?`EZV?`E[V?`E\V?`EZ3`E[1PDXh3QD]a3QDP1PD\W8PDe2PDR[7QDP1PD[W8TD1PD`]<PDf
Z6QDP1PD[W8PDiMPDR[7QDP1PD[W8PDnIPDhZ6QDk6QDP1PD[W8PD]n6PDc^>QDP1PDHQD^a3QDP1PDHPDT8PDlZ7QDP1PDg
`2PDiU5QDP1PD^2QDZ^3PDWc4QDP1PD[W8QD_a3PDR[7QD`a3QDP1QDk6PDe\8QDaa3QDba3TD3QD[1PDVP7QDca3PD]3PDV
P7QDda3QDea3PDQa6PDR[7QD[1PD_V?QD[1QDfa3TD2PDiZ6`DkZ7`DoZ7`D`I`D\Z8`DjZ7`DhZ6`DmZ7QD[1TD2PDR[7PD
`V?QDY1TD2PDfZ6PD]W8PDiZ6PDjS?QDY1TD2PDfZ6PD]3QDY1TD1PDeZ6QDk6QDga3QDY1QDha3QDia3VD0`D[W8`D]W8QD
Y1QDha3QDia3QDja3`D[W8`D]W8QDY1PD_[8QDk6PDcc6QDY1PD]W8PD\a6PDU[7QDY1PD]W8PDc[4PDhZ6QDY1PD]W8PDWS
7PDlZ8QDY1PD]W8PDQl=QDY1PD]W8PDUY<PDfZ6`D]W8QDY1PDon5QDSe1QDka3QDla3QDZ1PD]W8PDhP7PDSW6QDZ1PD]W8
PDVk6QDma3QDZ1PD]W8PDiHPDfZ6QDd1PD]U2`DeZ6`DkZ7`DoZ7`DmZ7`DgZ6QDd1QDna3QDoa3QDa1PDmd=QDa1QDPb3QD
Qb3`D]W8QDa1PDhZ6PD]W8PD[_5PDkZ7QDRb3QDa1PDhZ6QDk6PD[_5QDa1PDfZ6PDeV?QDZ2PDfZ6QDWDQDSb3QDZ2QDTb3
QDUb3QDZ2QDVb3PDP[7QDZ2PDfZ6QDk6QDWb3QDYDPDfZ6QDWDPDb^=QDa2QDWDPDR_=QDa2QDXb3PDnZ7VD0QDa2QDXb3PD
nZ7QDYb3QDf1PDdW3PD^\=QDf1PDZ]6PDP[7QDf1PD]W8PDWX2QDZb3PD]W8PDna=VD0QDZb3PD]W8PDna=QD[b3QDf1PDa_
<PDcZ6QDf1PDlh5PDXd3QDf1PDlZ7PDT8QDf1PDcZ6VD0QDf1PDcZ6QD\b3QDf1PDYV5QDg1QD]b3VD0QDg1QD]b3QD^b3QD
_b3Q@`b3QDoT3VD0QD_b3Q@`b3QDoT3QDab3QDh1QDbb3TD1QDcb3QDj1QDWDPDhi=QDj1PD]W8PDdT3VD0QDj1PD]W8PDdT
3QDdb3QDl1PDhZ6PD]W8PDdn6QDl1PDXo8PDjZ7QDl1PDnLPDXo8QDl1PDji4PDR[7QDl1PDaJPDVP7PDfZ6QDl1TD2PD\j7
PD]W8PDYIQDl1TD1PD]W8PDg`8PDgZ6QDl1TD2PDhZ6PDjZ7PD]W8PDcP1QDeb3PDf]6QDQ2TD2QDfb3TD1QDgb3QDQ2PD]W
8PDPY>PDdZ6QDQ2QDhb3Q@ib3QDjb3QDQ2PDlh5TD1QDjb3VD0QDQ2PDlh5TD1QDjb3QDkb3QDQ2QDlb3PDdZ6VD0`D]W8QD
Q2QDlb3PDdZ6QDmb3`D]W8QD]2QDnb3TD1QDob3QDb1TD2PDcZ6PDW]6QDb1TD2PDR[7PDgV?QDn1PDbl<QDn1PD]W8PDS4Q
Dn1QDk6QDPc3QDc1PD[W8PDhV?aEk5`E[K`EYI`ETo6`ER_6`EV8`EYg6`E_V2`Elh5QDc1PDR[7PD[W8QDQc3QDc1PD\j7P
DVIQDc1PD_W8PDR[7PDZb=QDc1QDSj2PDY[7QDc1PDg]6PDjZ7PD]W8QDc1PD^_>VD0QDc1PD^_>QDRc3QDU2PD_[8PDSW6Q
DSc3QDU2PDlJPDoZ7QDWDS@0QDTc3QDW2PD[W8PDiX>VD0QDW2PD[W8PDiX>QDUc3QDW2PD]W8PDW]6QDX2PDlh5PDfZ6PDT
l4QDX2PD]W8PDad=QDY2QDVc3TD1QDWc3QDR2PDVX6VD0QDR2PDVX6QDXc3QDR2PDnFQDR2PD]W8QDYc3PDlZ7QDT2PDdZ6P
DR[7QDZc3QD^2QD[c3QD^2PDXIPDlX2QD^2PD]W8PDR<QDV1PD[W8TD1PD\Q?QDV1PD[W8PDnY6PDoc4QDV1PD]W8QD\c3QD
]c3QDV1PD]W8PDRk6QD`2QDk6QD^c3QD`2PD]W8PDhn5QD_c3QDe2QD`c3QDac3QDh2PDgZ6PDXh3PD[W8PDbS?QDh2PDR[7
QDk6PDWT?QDh2QDk6PD]9PDhZ6PD]W8PD`k6QDi2QDb<QDbc3PD[W5QDi2PD[W8PDjo>QDcc3QDm2QDdc3TD2QDec3QDn2PD
\W8PD[m>QDn2PD]W8PD_V2QDg2PDcZ6PDR[7QDg2PDhZ6PD]W8PDiZ8QDg2PDfZ6QDZ^3PDQj=QDS2PDeZ6QDS2QDZ^3PDTn
5QDS2QDZ^3PDX[6QDS2QDRKS@0QDfc3QDk2QDgc3TD1QDhc3QDNQDic3QDjc3TD1P@\Y6QDgk1QDkc3P@[_5PDR[7PDo2PD[
W8PDjj3QDlc3QDmc3aDa6PD[W8PDjj3PD[_5PDoZ7Q@nc3QDoc3PD[W8PD^P4QDPd3PD[W8QDQd3PDkZ7PD[W8QDRd3PDkZ7
`DdU6`DiP6`DZZ6`DcR<`Df:`Don5`Dm[5`Dmc<`DPW?PD[W8PDma2PDkZ7QDPB`ER[7`EjZ7`EoZ7`EhZ6`EdZ8`E]W8QDS
d3QDTd3PD[W8PDgIPDQW?QDUd3QDVd3QDWd3QDXd3QDYd3WD0QDZd3XD0VD0QDXd3QDYd3WD0QDZd3XD0QD[d3PD[W8PDjd4
PD_e4PD[W8PDec;PD]n<PDSW?PD[W8PD[3PDhZ6PD]W8PDTW?PD[W8PDQJPDhZ6PD[W8PD[W8PDXc<PDhZ6PD]W8PDjh6PD[
W8PDj;PDkZ7QD\d3PD[W8PDYT3PDlZ7QD]d3PD[W8PDVW?PDlZ7Q@^d3QD_d3PD[W8PDTo=PDXd4PD[W8PDh^<PDfl6PD[W8
QD`d3QDad3PD[W8PDX^<QDbd3PD[W8PDY[6PD[W5QDc6PD[W8PDne8PDkZ7PD[W8PDli7PDR[7PD\W8PDl4PD[W8PDnS6QDc
d3PD[W8PD]S3PDb_2PD[W8PDe[2PDaU5PD[W8PDQj7PDYW?PD[W8PDRS6PDai=PD[W8PDZW?PDhZ6PD[W8QDdd3QDed3PD[W
8PDhP6PDVi6PDhZ6PD[W8PDed4QDfd3PD[W8PD[\6PDYZ>PD[W8PD[\6PDSa5VD0PD[W8PD[\6PDSa5QDgd3PD[W8QDhd3QD
id3QDmV1QDjd3PDaX7PD[W8PDVX6PD^W?PD[W8PDVX6PDZU3QDkd3PD[W8PDkf2PDnh8PD[W8PDlm=PDhZ6PD]W8PDSa2PD[
W8PDT?PDi6PD[W8PD__2PD]S3PD[W8PDYS6PDkZ7PDjFPDhZ6PD[W8PD^`6PDP[6PDek4PD[W8QDld3PD_i6PD[W8QDmd3PD
aW2PDk^<PDaW2PDjP?PD[W8QDnd3QDod3PDb]6QDk6QDPe3QDQe3QDRe3QDk6QDSe3VD0QDQe3QDRe3QDk6QDSe3QDd?PDgZ
6PDkZ7QDTe3PDgZ6PDkZ7QDUe3`DV6`DPT6`DQT6VD0PDgZ6PDkZ7QDUe3`DV6`DPT6`DQT6QDVe3PDgZ6PDkZ7QDk6PDfm3
PDgZ6PDkZ7PD]W8PD_W?QDWe3PDeZ8PD]W8PDRk6PDgZ6PDkZ7QDXe3PDmZ7PD\j7PD]W8QDYe3PD\j7PD[W8PD`W7VD0PD\
j7PD[W8PD`W7QDd?PD\j7QDk6PDkc=QDZe3TD2PD\j7PD]W8QD[e3QDeGPD\j7QDk6PD`Y<PD\j7QD\e3QD]e3TD2PD\j7QD
^e3PDcZ6PDkZ8PDlh5PDcZ6PD]W8PDh_=QD_e3TD2PDcZ6PD]W8PDoc4PDcZ6PD]W8PDZ^5PDjU6PDcZ6PDhZ6PD_X=QD`e3
PDcZ6PDhZ6PD]W8PDaGPDcZ6PDR[7QDae3PDcZ6PDR[7QD\IQDbe3PDcZ6PDR[7QDce3QDde3PDhZ6QDee3PDeZ6PD]W8PDj
U?PDeZ6PD]W8QDfe3QDge3TD2PDeZ6PD]W8PDTLPDeZ6QDk6PD[T3PDeZ6PDfZ6PD]W8QDhe3PDXd6PDeZ6QDie3PDfZ6PD]
W8PDiZ6QDje3PDfZ6PD]W8PDoe;QDXY3QDke3PDfZ6PD]W8PDoe;PDXd6PDfZ6PD]W8QDle3PDfZ6QDZ^3PD`P4PD`f>PDfZ
6QDZ^3QDme3PDfZ6QDk6QDne3PDlS7QDoe3TD1PDfZ6PD\Z8PDXS?PDfZ6QDPf3QDQf3PDfZ6PD[W8QDRf3TD1QDSf3PDc]6
PD]W8QDTf3QDUf3PDc]6QDk6QDZW3PDa]6QDVf3PD\j7QDWf3PDa]6PD]W8PDd_6PDa^=QDk6PDgGPDP[8QDmV1QDXf3PDiZ
8QDZ^3QDYf3PDek4PDoZ7QDZf3PDhV6PDP[7PDek4PD_b2PDP[7PDTZ7PDXc<PDhZ6PD]W8PDjh6PDlZ7PD]W8PDiW?PDkZ7
PDlh5PDoZ7QD[f3PDR[7PDf]2PDlZ7PD[W8QD\f3PDdHPD[W8PDRU6PDmP3PDR[7QD]f3PD_9PDlW5PDS7PD_9PDhZ6PD]W8
QD^f3PD]9PDhZ6PD]W8QD^f3PDgW6PDn9PDo2PDW^2QDfi1PDS9QD_f3PDU]=PDhZ6PDU]=PDhZ6QD`f3QDaf3PD\IPDjZ7P
Dj4PDhZ6PD[W8QDbf3QDcf3PDhZ6PD[W8PD^W3QDdf3PDhZ6PD[W8QDef3PDhZ6PD[W8P@iDPD`\=PDhZ6PD]W8QDff3PDhZ
6PD]W8PDfKQDgf3`D]W8QDhf3PDhZ6PD]W8PDfKPDhZ6PD[W8QDif3QDjf3PDhZ6PDjZ7PD]W8PDcP1PDhZ6QDkf3PDhZ6PD
Xl4PDVn7PDhZ6PDfk4PDc^>PDUX?PDkZ7PD_[8PDQa5PDT[6PDSU6PDlZ7PD]W8PDSW2PDf[8PDRW6QDlf3PDU[=QDmf3QDn
f3QDof3P@kZ7QDPg3PD`P4PDod=PD[X?PD`P4QDQg3QDRg3PD_IPDhZ6PD]W8PDWc4VD0PD_IPDhZ6PD]W8PDWc4QDoR1PD_
IPDhZ6PD]W8PD[T3PDXo3PDZ]2PDWo3PDXo3PDX[7QDSg3PDi_=PDXf5PDjj3PDhZ6PD]W8PDfi<PDjj3PD[_5PDR[7PDo2P
Djj3QDTg3PDjj3PDhV=`DdS3`DRV3QDUg3TD2PDQj7QDVg3PDQj7PDUZ7QDWg3PDe[2PDhZ6PDP[>PDe[2PDfZ6TD1QDXg3P
De[2PDlZ7PDon5PDe[2PD]W8PD\_5PDWo3PDe;PDX[7PDTo5QDYg3QDZg3QD[g3PDWo3QD\g3PDX[7QD]g3QDYg3PDn7QD^g
3PDWo3PDkZ7PD]W8PDcW6PDQ^8PDkZ7PD[W8PDRj=PDQ^8PDaX?QD_g3QD`g3QDag3PD^X=PDP[7PD^X=PD^[8QDbg3PD[[8
QDcg3QD_;PDhZ6PDHQDdg3QDeg3PDHPDlU3PDlZ7QDfg3PDHQDgg3PDHPDiU5`DX[7PDHPDnLPDHPDf^2PDdX?PDHPDWh3PD
e[2QDRKPDho5PDQ[7PDmZ6QD`HQ@l6QDhg3TD1QDig3PDmZ6QDjg3QDkg3TD1QDlg3PDmZ6PDT3PDgZ6QDZ>PDcZ6PDR[7QD
mg3`Dk8`D`HPDmZ6PDoU=QDng3PDmZ6QDog3QDPh3PDmZ6PDe^2QDk6PDmZ6QDb<QDQh3TD1QDRh3PDmZ6PD]W8PDl4PDkZ7
PD]W8PD`i=PDmZ6PDlZ7PD]W8QDSh3PDUj<PDR[7QDTh3QDUh3PDPe4QDVh3TD1PDVX=PDSW6PDP[7PDda2PDSW6QDWh3PDd
V>PDlZ7PD]W8PDVm5PDff>PDiZ8QDXh3QDYf3PDU<PDi_=PDeV9PDVY7PDTMQDYh3QDZh3PDR[7QD[h3QD\h3TD1QD]h3QD^
h3PDgZ6PDkZ7QD_h3QD`h3QDah3PD]a;QDoCPD]W8PD]W>PD]a;PDUf4QDbh3PDdo4PDhZ6PDgP6QDch3PD]W8PDZb=QDch3
QDdh3QDeh3`DhV6PDcW6PDPe4QDfh3TD3PDfZ6PD]W8PDcW6PDjS3`DkZ7`DhZ6QDgh3QDhh3QDih3PD]W8TD3PD`Q?QDih3
QDjh3VD0QDih3QDjh3QDkh3QDih3PD[W8PDZb2PDdW3QDlh3PDdW3PDfP3VD0PDdW3PDfP3QDmh3PDdW3PDTb3QDnh3PDc3P
DhZ6PDmY6PDc3PDhZ6QDk6PDcS=PDf_<PDhZ6PD]W8QDoh3QDPi3QDQi3TD1QDRi3QDSi3QDTi3TD3QDUi3QDSi3PDfZ6PDR
8QDVi3QDWi3TD1PDnc<`DkZ7QDXi3QDYi3PD]W8PDnc<QDYi3PD]W8PDnc<VD0QDYi3PD]W8PDnc<QDd?QDZi3TD2PDRY?QD
k6QDSe3QD[i3QD\i3TD2QD]i3PDkIPDP[7PDTh6PDef=PDZX7PD][>PD\j7PDlZ6PDek4PDlZ6PDlZ6PDlZ6QD^i3QDj\3QD
_i3TD1PDP[6QD[^2PDm2PDhZ6PD]W8PDRc2PDgi6QD`i3PDVj>PDnZ7PD]W8PDT?QDai3QDmV1TD1QDbi3PDUW?PDSW6PDem
6QDci3QDdi3TD2PD\j7PD]W8QDei3PDkZ8PD]W8PDgW7PDjm6PDP[7PDVY?PDWY?QDfi3PDTl4PDP[7PDZ]6PDR8QDgi3P@]
W8PDR8PDXY?QDhi3QDii3PDVW3PDkZ7PD]W8PDZY?PDP[6PDRP4PDlZ7QDk6PDgX<PDP[6QDji3QDki3PDP[6PD`[8PD`m;P
DP[6PD_4QDhCQDli3PDP[6PDek4PDZi7PDP[6PDP^8PDP[6PDRP5PDP[7PDo2PD_Q3QDmi3PDNPDP[7PD[j<PD\o6PD_X7PD
gk4PDS1PDah<PDgk4PDZ2PD[m>QDni3PDTo=QDoi3QDc6PDVP7PD\j7PD]W8PDVP7PDeZ6PD[W8PDQMQDPj3QDQj3PD]W8PD
TU3PDbR?QDk6PDUU3QDRj3PD]W8PDTU3PDRIPDQ`6PDRIPDc]6PD]W8PD\X=PDdV6PD_Y?QDSj3QDTj3TD1QDUj3PDY]6PDk
Z7PD]W8PDnU6PDl_=PDdP7PDP[7PD[W8PDjo5PDmZ7PD[W8PDea;QDVj3PDmZ7PDaY?PDjZ>QDc`2PDT[7QDk6PD`f>QDPT1
PDR[7PDU7PDd8PDT3PDgZ6PD`i=PDkZ7PDYP>PD[W8PD`i=PDkZ7QDk6PDh[7PDbY?PDg]6PDjU5PDlZ7PD^Y8PDgP3PDkZ7
QDWj3PDbY?PDgP3PDkZ7PD_[8VD0PDgP3PDkZ7PD_[8QDXj3QDYj3QDZj3PDhZ6PDP\6PDeR?PDcZ6PDhZ6QD[j3PD]W8PDQ
]2QDc6PDfZ6PD]W8PDoc4QD\j3TD1QD]j3PDeZ6PDoe;PDl4PDkZ7PD]W8PDm2PDoe;PDeY?PDcZ6PD]W8PDoe;PDRo6QD^j
3PDcZ6PD]W8PDfY?PDgY?PDk8PDXX5PDU3QD[=PDcZ6PD\g2QD_j3PD]Z8PDgc=PDZ]2QD`j3TD4PDR[7PD]W8PDe:VD0QD`
j3TD4PDR[7PD]W8PDe:QDaj3PDnZ7PD]W8QDbj3PDkZ7PDnZ7PDdY=QDcj3TD2PDnZ7PD]W8PDdS3PDnZ7PDTLPDQ[7PD`m4
PDhZ6PD[5PD_n>QDfi1PD\a6PDU[7PD]W8PDea6PDP[7QDdj3PDhY?PDP[7PD_c7PD^4PDY[7PDQd<PDoJQDej3PD`[=PDf]
6PDaJQDfj3QDeGPDaJPDah<PDhi4QDgj3PDjY?PDkY?QDhj3QDij3PDX`3PDXo3QDjj3PDd3PD]W8PDlY6QDkj3QDlj3TD2Q
Dmj3QDnj3PDh5PD[W8PDnc6QDoj3PDP3PD[e;PDVb2PD`R=PDT3PDP[7PDYa<PDT3PDP[7PDl]<QDPk3PDed4PDhZ6PD]W8P
DVP7QDW1PDiDPDfZ6QDk6`DiZ6`DlY?`DY5PDbn=PDnZ7PDmY?PD[W8PDlV6PDck4PD\c2PDck4PDme>QDQk3`DjZ7`DZ]2`
DZe4PDda2PDP[7PDnY?PDda2PDR[7PDbn=PDdZ6PDjZ7PDgV?PDdZ6PDhZ6PD]W8QDRk3PDdZ6PD]W8QDSk3`DkZ7QDdKQDZ
^3QDfKPDoY?PDP[7PDPZ?PDUX6PDY[7QDTk3`DW`6PDTo3PDl\6PDd[8PD`W=PDhZ6PDd[8PDaf2PDlZ7PDd[8PDXY5PD[_5
QDUk3QDVk3TD1QDWk3QDj]2PDT[7QDfm2QDXk3PDZ]6PDP[7PDQj7PDRZ?PDod=PDSZ?PDdV6PDVIPDYR>PDaW3PDlZ8PDTZ
?PDUZ?PD[W8PDfa2PDnZ7QDYk3`DnU6QDZk3QD[k3TD1QD\k3PDVd6PDlZ7PDZP1PDXd6PDhZ6QDk6PDim5PDah<PDkZ7PDi
a6PDah<PD_Q8PDfZ6PD]W8QD]k3PDjZ7TD1QD^k3QD_k3PDnZ7PD[W8PD_n3PDmP3QD`k3QDak3PDo]2QDmV1TD1QDbk3QDW
AQDck3PDhZ6PDjo2QDdk3TD1QDek3PDTLPDhn5PDbJPDP[7PDYf3PDbJPD\j7PD]W8PD]Z?PDbJPDWj6`Dn`6`DmZ7PDik4P
DkZ7PDbJPDaGPDga5PDid6PDai<PD^Z?QDfk3QD]R3PDlh5PD_[8`DnZ7`DoZ7QD]R3PDHQDgk3QDhk3PD^Z8PDoGPDe5PDT
_6QDik3QDjk3PDaZ?PDc]=PDkb2PD]W8PD^X<QDkk3QDk6PDmc<PDZ^6PDhZ6PD]W8PDcZ?PDmk4PDhZ6PD[W8PDdZ?PD`1P
DgZ6PDR[7PDeZ?PDh[7PDjd6`DnZ7`DhZ6`DjZ7PDh[7PDgP3PDfZ?QDlk3PDSW6P@]W8PDS]=`Efe4`Ec[8`ES[8PDkf2PD
nh8QDmk3PDQ_>PDn[5PD`l=PDhZ6PD]W8PD\W7PDji6PDbR?QDnk3QDk6PDSm<PDgZ6PD[]6PDP[7QDok3PDkZ?PD]W8PDeP
?PDbZ4PD]W8PDT`6PDXo=PD\Y6PD[l7QDPl3PDTW6PD]W8PDfe;PDRY6QDQl3PD`a2QDRl3PDhP6QDSl3PDhZ6PDhW>PDjZ6
PDlHPD[DTD1QD[^2`DP[7PD[DPDP[6QDTl3PD[DPDR[7QDUl3QDVl3PDj^5QDWl3PDnn=PDon=PD]W8PD[\6PDb`2QDXl3PD
]W8QDYl3PDhW>PD]W8QDYl3PDZ^6PDhZ6PD]W8QDZl3PDkZ>PD]W8PD`f;PDX`6PD]W8PD_e4PDhZ6PD]W8PDnZ?PDZ]2PD]
W8PDPe4QD[l3PD]W8PDPe4PDSW2PDPf5PD]W8PDjS5PDc3PD]W8PDnn=PDon=PD]W8PDUU3QD\l3TD1PDeZ6`D]W8`D[W8`D
\[6`D_HPD]W8PDgP3PDRR3PD]W8PDgP3PDkZ7QD]l3PDeZ8QDWDQD^l3QD_l3PDeZ8PD]W8QD`l3QDal3PDQ[?PDQ[?QDk6Q
Dbl3QDcl3TD1PDhZ6PDR[?PD``<PDcZ6PDhZ6PDR[?PDe\8QDc6TD1PD``<PD``<QDk6PDe\8QDdl3PD]W8PDhn5PDUl4PDh
Z6PDV[?PDc]4PDVn>PDRa2PDW[?PDX[?PDP[7PD_[8QDel3QDfl3TD1PDUX6PDY[?PDoZ7P@]W8PDZ[?PDec;PD]n<PDSW?P
Dh^8SD0PDjW5PDkZ7PDSU7QDgl3TD1WD0QDo2XD0VD0QDgl3TD1WD0QDo2XD0QDhl3QDil3Q@c6TD1WD0QDjl3S@0QDP3XD0
VD0`DhZ6`DjZ7QDil3Q@c6TD1WD0QDjl3S@0QDP3XD0QDkl3`DhZ6`DjZ7ZDll3TD6PD4QDml3S@0WD0QDo2XD0VD0ZDll3T
D6PD4QDml3S@0WD0QDo2XD0QDaj3WD0QDnl3SD0XD0VD0`DRo5WD0QDnl3SD0XD0QDol3`DRo5WD0QDPm3QDQm3XD0`DjJWD
0QDRm3QDSm3XD0WD0PDV\?QDTm3XD0WD0QDUm3PDkZ7QDVm3XD0QDWm3QDXm3TD1WD0QDR3QDQ3XD0ZDYm3TD2WD0QDZm3PD
fk4QDhCXD0WD0QD[m3PDhZ6PDSe4XD0WD0QD\m3QDk6PDh[7PDfi3XD0WD0QD]m3PDkZ7QD^m3TD1QD_m3XD0WD0QD`m3QDa
m3XD0WD0QDbm3QDcm3XD0WD0QDdm3PD]9PDfZ6XD0QDem3WD0QDb<QDfm3QDfU2QDgm3TD1VD0XD0QDem3WD0QDb<QDfm3QD
fU2QDgm3TD1QDhm3XD0WD0QDim3QDjm3TD1QDkm3XD0`D[W8`D]W8WD0QDlm3QDmm3XD0WD0QDnm3PDR[7XD0YD2WD0QDom3
PDR[7QDPn3XD0WD0QDQn3QDRn3XD0ZDSn3QDV^1QDPBTD1WD0QDTn3XD0`DfZ6`DjZ7WD0QDUn3QDVn3XD0YD2WD0QDWn3QD
Xn3S@0XD0QDYn3WD0PDP^8QDZn3XD0WD0QD[n3XD0WD0QD\n3XD0QDa:`DlS3`DmS3QDc6WD0PD]W8QD]n3QD^n3XD0ZD_n3
QDc6Q`1l6WD0QD`n3XD0VD0ZD_n3QDc6Q`1l6WD0QD`n3XD0QDan3ZDbn3TD3QDc6Q`1l6WD0Q`1l6QDcn3XD0VD0ZDbn3TD
3QDc6Q`1l6WD0Q`1l6QDcn3XD0QDdn3WD0QDPBaDQ7aDa6SD0PDP[7`D[W8`D\W8`D]W8`Dfk4aDa6SD0S@0XD0QDen3QDfn
3Q`1l6WD0QDgn3XD0QDhn3WD0Qd1l6QDT3XD0`Dfk4QDa:aDa6WD0QDT3XD0`Dfk4QDa:aDa6WD0QDPBQ`1l6QDT3XD0S@0Q
Din3QDjn3PDo9QDkn3WD0Q`1l6QDln3XD0ZDeX1QDc6Q`1l6WD0Q`1l6QDmn3XD0QDnn3QDc6Q`1l6Q@PBWD0Q`1l6QDon3X
D0WD0QDT3`DV[8`DlZ7`DkZ7`DP[7`DhZ6`DjZ7`DR[7`DX[7`DVY5`DY[7`DZ[8`DfZ6`DmZ7`DjZ6`DoZ7SD0QDe_1XD0a
Da6WD0PD]W8PDdFPDP[7XD0PDlFWD0QDZ>PD]W8SD0QDPo3QDQo3XD0PDoZ7`D`W6`DR^?`D_[8`DXZ8`Dgk4`D`[6`Db[8`
D`[8`DWZ8WD0SD0QDRo3XD0`E]W8`EYI`EV8`EZIQDSo3TD1WD0QDS3XD0`DZ7`Dmk6`DgS3`DkZ7QDTo3WD0PDa\8QD`HSD
0XD0VD0QDTo3WD0PDa\8QD`HSD0XD0QDb@QDc6WD0QDUo3QDVo3XD0QDWo3QD]CWD0QDXo3XD0QDYo3QDZo3TD1WD0QD[o3X
D0VD0QDZo3TD1WD0QD[o3XD0QD\o3ZD_n3TD4QDc6Q`1l6WD0QD]o3QD^o3XD0VD0ZD_n3TD4QDc6Q`1l6WD0QD]o3QD^o3X
D0QDgQ1ZDnn3QDc6WD0PDHSD0XD0VD0ZDnn3QDc6WD0PDHSD0XD0PD1QD_o3WD0PDHSD0XD0VD0QD_o3WD0PDHSD0XD0PD1W
D0QD`HPDVQ3SD0XD0ZD_n3WD0QD`o3PDY]2QDao3XD0QDc6QDbo3TD3WD0QDco3XD0`DkZ7WD0QDdo3TD1QDeo3QDfo3XD0Q
Dc6WD0QDgo3TD2QDho3PDkZ7QDca1XD0WD0QDPb2PDkZ7QDio3QDjo3XD0WD0PDPe4QDko3XD0`DhZ6`DjZ7WD0QDlo3XD0`
DkZ7WD0QDmo3QDno3XD0`DlS3`DmS3`DZ5`DPl6`D\c4`DoZ7`DkZ7`DhZ6`DfZ6`DcS3ZD_n3QDc6Q`1l6WD0QDoo3PDR[7
QDPP4XD0WD0QDfAQDQP4TD1QDRP4XD0QDSP4PDSW2PDlW5PDY]2PDTb3QDTP4QD_[1`Dml5`DlT3`DVI`DT`6`Dhe4`DYR7`
D[K`Dne8`DXKS@0QDUP4QDQBPDUn5`DkZ7PDWQ3QDVP4PDoZ7QDPBS@0WD0QDWP4XD0QDXP4QDZ>TD1PD]W8QDYP4ZDnn3TD
1QDc6WD0PD[W8Q`1l6SD0XD0QDZP4QD[P4WD0QD\P4XD0QD]P4QD^P4QD_P4PD]W8QD`P4QDaP4QD`P4QDaP4QDbP4QDc6Q`
1l6WD0QDcP4XD0QDdP4QDeP4QDfP4`DjI`DkZ7`DhZ6PDUk8QDgP4QDhP4QDiP4QDd6Q@i6Q`1l6QDjP4QDPBQDkP4PD]W8Q
DlP4QDmP4PD_U>PDW[>QDnP4QDoP4PDef2QDPQ4PDmZ6QDQQ4QDRQ4PDmZ6QDSQ4PD]9PDhZ6PD]W8PDZS2PD`]<PDfZ6PDf
P1PDS2PDcZ6PDoe;QDTQ4QDUQ4QDVQ4PD]W8QDWQ4PD]W8QDXQ4QEYQ4QDZQ4TD1WD0QD[Q4XD0QD\Q4QDQb1QD]Q4QDe_1Q
D^Q4QD_Q4QD`Q4QDYe2PDR[7QDaQ4QDbQ4QDcQ4QDdQ4QDeQ4QDfQ4PDnb2QDgQ4PDjo2QDhQ4PDio2QDiQ4PDmZ6PD[W8QD
jQ4PDlZ7QDkQ4QDlQ4PDlZ7PDP9QDmQ4QDnQ4QDoQ4QDPR4QDQR4PDkZ7QDRR4PDoZ7QDSR4QDTR4QDUR4PDjP3QDVR4PDnb
9PD_l=QDWR4QDXR4PDed4PDlY6PDPe4QDYR4QDT7Q@lJQDmJWD0QDZR4XD0QDT7TD1WD0QDof3XD0QDU3QDc6TD1QDPBQ`1l
6aDV3aDf5aDa6WD0QDk5XD0VD0QDU3QDc6TD1QDPBQ`1l6aDV3aDf5aDa6WD0QDk5XD0QDb@QDU3QDc6TD1WD0QDPBS@0QD[
R4XD0VD0QDU3QDc6TD1WD0QDPBS@0QD[R4XD0QDd?QDW3TD1QDc6TD1WD0QDPBQ`1l6QDX3XD0VD0QDW3TD1QDc6TD1WD0QD
PBQ`1l6QDX3XD0QD\R4QD]R4WD0PDi[4PDfe4XD0VD0QD]R4WD0PDi[4PDfe4XD0QDb@WD0QD^R4PDai=QD[j3XD0WD0PDPa
?PDQa?XD0QD_R4TD3WD0PDfk4PD[_5PDPf8XD0WD0QD`R4QDaR4PDT[7XD0QDbR4WD0QDcR4PDk_=XD0WD0PDhZ6QDdR4XD0
VD0WD0PDhZ6QDdR4XD0QDeR4WD0PD[T3PDkZ7PDSa?XD0QDfR4TD3WD0PD[T3PDkZ7PDVa?XD0WD0QDgR4PDR[7XD0QDhR4W
D0PD_b<PDjJPDhZ6XD0QDiR4WD0QDjR4PDhZ6PDTY5XD0QDkR4WD0QDjR4PDhZ6QDlR4XD0WD0QDmR4PDhZ6PD]W8PD]a?XD
0WD0PDR[7QDnR4PDUc<XD0VD0WD0PDR[7QDnR4PDUc<XD0QDd?WD0PD_a?PDUc<XD0PD[W8WD0PD`a?PDkZ7XD0QDoR4QDd6
TD1WD0QDPS4PDRP5XD0VD0`DUK`DcZ6QDd6TD1WD0QDPS4PDRP5XD0QDQS4`DUK`DcZ6QDRS4TD4WD0QDSS4QDe]2QDmV1QD
TS4XD0VD0QDRS4TD4WD0QDSS4QDe]2QDmV1QDTS4XD0PD1WD0QDe`1PDR[7QDUS4TD3PDX[7PDhZ7XD0PDkW5TD1WD0QDVS4
TD2PD_]=XD0WD0QDWS4PDX`6PDR[7XD0QDc6PD[W8WD0PD_W8PD_3XD0WD0PDlb>QDXS4XD0WD0QDYS4PDlh5PDhZ6XD0VD0
WD0QDYS4PDlh5PDhZ6XD0QDZS4WD0QDk6PD[W8PD[T3PDR[7XD0WD0PDgZ6QD[S4PDS1PDcU6XD0WD0PD]W8PDd[6PDR_6XD
0WD0PDeZ6PD`V3XD0VD0WD0PDeZ6PD`V3XD0QD\S4WD0PDha?PDVIXD0WD0PDWW7PDia?XD0QD]S4QDc6TD1WD0QDd\2PD]W
8PD_W8QD^S4XD0WD0PDbn4PD^_2PDcU6XD0WD0PDa]6PD]W8PDd_6XD0VD0WD0PDa]6PD]W8PDd_6XD0QDd?WD0QD_S4P@[W
8QDY3PDX\<XD0WD0QDZR3PDYZ8PDX\<XD0QD`S4TD1QDc6TD1WD0QDe]2QDaS4XD0VD0QD`S4TD1QDc6TD1WD0QDe]2QDaS4
XD0QDbS4WD0QDcS4QDdS4XD0QDeS4TD1QDnc1WD0QDfS4QDgS4QDhS4XD0`De[4PD[W8WD0PDla?PDhZ6XD0QDiS4TD1QDjS
4QDkS4TD1WD0QDlS4XD0VD0QDkS4TD1WD0QDlS4XD0QDmS4WD0PDcFPDc]6QDnS4XD0WD0PDfZ6PDR8PDSIXD0WD0QDoS4PD
fZ6XD0QDPT4TD1QDQT4WD0QDRT4PD]W8PDf\=XD0WD0PDfZ6PDYZ8QDST4XD0VD0WD0PDfZ6PDYZ8QDST4XD0QDTT4QDUT4T
D2WD0QDVT4PDlJPDoZ7XD0QDWT4WD0QDXT4QDYT4PDhZ6XD0QDZT4WD0PDmZ7QD[T4XD0VD0WD0PDmZ7QD[T4XD0QD\T4WD0
QD]T4PD[5XD0VD0`DPY>WD0QD]T4PD[5XD0QD^T4`DPY>WD0QD_T4PDeZ8XD0QD`T4TD2QDaT4WD0QDbT4XD0QDcT4TD1QDd
T4WD0QDeT4XD0TD2QDfT4WD0PDQm5XD0WD0QDgT4PD_W8XD0QDhT4TD1WD0QDiT4XD0VD0QDhT4TD1WD0QDiT4XD0QDjT4WD
0QDn]1PDnLXD0VD0WD0QDn]1PDnLXD0QDkT4`EbH`EmV2`El8`Ek8`En9`E>`Em8`En8`Ena5`Eo9`ETb3WD0PDkW5PD\8QD
lT4XD0SD0WD0QDmT4QD[j3PDfZ6XD0QDnT4PDfZ6TD3WD0PDmZ7PD[W8PDeb?XD0QDiLQDoT4PD^FWD0PDfZ6PD]W8PDm5XD
0WD0QDPU4QDQU4PDkZ7XD0aDa6WD0QDRU4PD]W8QDSU4XD0WD0QDTU4QDUU4QDkc2XD0VD0WD0QDTU4QDUU4QDkc2XD0PD1W
D0QDVU4QDWU4QDXU4QDYU4TD1QDZU4XD0WD0QD]n1PD]m4PDZ[8XD0WD0QD`U1PDmZ6PD]m4PDZ[8XD0WD0QD[U4PD]m4YD2
XD0WD0PDml5QD\U4XD0`DkZ7WD0QD]U4XD0QD^U4`Dne8WD0QD_U4PDkZ7XD0QD`U4WD0PDhZ6PD]W8PDQi4PDkZ7XD0QDaU
4TD2QDbU4WD0QDcU4PDkZ7QDdU4XD0QDeU4TD1WD0QDfU4TD1PDkb?PDR[7XD0QDeU4TD1WD0QDfU4TD1PDc`=PDR[7XD0QD
gU4TD1QDhU4QDeU4TD1QDc6TD1WD0QDiU4XD0QDjU4WD0QDkU4QDlU4XD0QDjU4QDmU4TD2WD0QDnU4XD0QDoU4QDX;TD2WD
0QDPV4PDeZ8XD0`D[W8`Dgk4`D`[6`Dfk4QDX;TD1QDc6WD0QDQV4XD0PD]W8QDX;TD1QDc6PDk`2WD0QDRV4TD1QDSV4XD0
WD0PDSY5QDX@QD\=TD1QDTV4PDR[7PDd3XD0WD0PDe[8PD]W8PDWZ5XD0WD0QDUV4TD1PDWo3PDX[7XD0QDVV4TD1QDWV4WD
0QDXV4PDWo3QDYV4PDX[7XD0WD0QDZV4QD[V4XD0VD0WD0QDZV4QD[V4XD0QD\V4WD0PD]X5QD]V4XD0WD0PDj[8QD^V4XD0
WD0PDlZ7QD_V4PDiW?XD0QDc6WD0PD[W8PDiT4XD0VD0QDc6WD0PD[W8PDiT4XD0QDb@WD0YD1PDR[7PDbn=XD0QD`V4Q@YI
WD0QDaV4PDcZ6XD0ZDbV4Y@0WD0PDaa=XD0QDaLWD0QDcV4PD]W8QDdV4XD0WD0QDeV4TD1PDXo8XD0ZDfV4Q@a6Y@0WD0QD
gV4XD0QDhV4WD0QDiV4TD1Q@jV4QDkV4XD0ZD_OY@0WD0QDlV4XD0QDmV4QDa6WD0QDnV4XD0WD0QDdKQDoV4XD0WD0PDcZ6
PDhZ6PD_X=XD0WD0QD`HS@0PDW5PDlZ7QDPW4P@kZ7XD0VD0WD0QD`HS@0PDW5PDlZ7QDPW4P@kZ7XD0QDQW4WD0QDRW4TD2
QDSW4XD0SD0WD0QDRW4TD2PD^Z8XD0QDTW4TD1QDnc1WD0QDUW4QDVW4Q@WW4TD1QDXW4XD0ZDYW4TD1WD0QDZW4XD0`D]W8
`D\n5`D[n5`D[W8`DhZ6`Dec4QDc6Q@i6Q`1l6S@0WD0QD[W4XD0VD0QDc6Q@i6Q`1l6S@0WD0QD[W4XD0QD\W4PDfZ6PD]W
8QD]W4VD0PDfZ6PD]W8QD]W4QD^W4PDfZ6PD]W8PDnGPDkZ7QD_W4PDhZ6QD`W4PD\j7QDaW4QDbW4QDcW4ZDdW4WD0QDeW4
XD0VD0ZDdW4WD0QDeW4XD0QDfW4QDgW4TD2WD0PDeZ8XD0VD0QDgW4TD2WD0PDeZ8XD0PD1QDhW4QDiW4`Dde?QDjW4S@0WD
0QDkW4XD0PDi^2QDlW4PD\j7PDUk8PDgZ6PDkZ7PDUk8QDmW4TD2PDeZ8PDWo3PDX[7QDUo1PDic4PD]7QDnW4PDdZ6P@]W8
QDoW4PDT8QDPX4QDPX4VD0QDPX4PD1QDQX4QDRX4QDSX4Q`1l6WD0QDTX4XD0VD0QDRX4QDSX4Q`1l6WD0QDTX4XD0QDUX4Q
DVX4Y@0Q@d6Q@l6WD0QD[3XD0VD0QDVX4Y@0Q@d6Q@l6WD0QD[3XD0QDWX4QDXX4WD0QDYX4QDZX4XD0ZDQ7TD2WD0QD[X4Q
D\X4XD0QD]X4PDmZ7`D_JZD^X4TD1`Ea1`EV3`Ej]2`Ek]2`EH`EhZ6`E]W8`E[W8`E\W8`EkZ7`Ec[8`EXZ8`Eel>WD0QDZ
3XD0QDROQ@n6WD0QDZ3XD0QD_X4UD0WD0QDZ3XD0SD0PDSe7PDkZ7PDaS?QD`X4PDhZ6PD]W8PDfKQDaX4PDkZ7PDnc6PDfZ
6PD]W8QDbX4QDcX4PDfZ6TD1QDdX4Q@iBPDYZ6QDgBQDeX4PDdW3PDaS?QDfX4PDkZ7PDWh3QDgX4PDkZ7PDXd3PDW6PDkZ7
QDhX4QDiX4PDeZ6PD^P4QDjX4QDkX4QDY^3PDeZ6PDWo3PD[KPD_b<PDV8PDVk4PDme>QDT[3PDke>PDc^>PDiZ6PDjS?PD`
P4PDhW>PDh4PDn]=PD[m>QDlX4PDU6PDjd6PDh[7PDjd6PDio2QDmX4QDdCQDnX4QD\IQDoX4PDSW6PD]W8PDhP3PD[W8QDP
Y4PDkZ7QDQY4QDRY4QDSY4PDR[7QDTY4QDUY4PDfZ6PDja?PDkf2QDWi3PDS]=QDVY4QDWY4PDXl6PDQ[7PDR[>PDea6PDP[
7PDn7PDcW6PDPe4QDXY4PD[W8PDmHPDi6QDYY4QDZY4QD[Y4PD[W8PDPj7PDkm=PDoGPDfZ6PDhP3PDX:PDfZ6QD\Y4PDjZ7
QD]Y4QD^Y4PD`f?QDmV1QD_Y4PDkm=QDmV1PDfP1PDhS?QD`Y4PDeP6QDaY4PDW5PDlZ7PD_[8PD[W8PDma2PDkZ7PD[W8QD
bY4PDR[7PD[W8QDcY4QDdY4QDeY4QDRV1QDfY4PDiDPDY[7QDgY4QDhY4QDiY4QDjY4PD]W8QDkY4QDlY4QDmY4QDik3QDjk
3PDkIPDP[7PD][=PDP1QDnY4QDoY4QDPZ4PDfZ6QDQZ4QDRZ4QDSZ4QDTZ4QDUZ4QDVZ4QDRe3QDWZ4QDXZ4QDYZ4QDZZ4QD
[Z4TD1QDWJQD\Z4QDdKQD]Z4QD^Z4VD0QD^Z4PD1QD_Z4PDVm6QD`Z4`E>`En9QDaZ4PD[W8QDbZ4QDcZ4QDdZ4TD1QDeZ4Q
DfZ4QDgZ4Q@hZ4QDiZ4QDjZ4QDkZ4QDlZ4PDgZ6PDkZ7QDmZ4PD_[8PDSW6PD]W8QDnZ4QDoZ4QDP[4QDQ_2QDQ[4PDi_=PD
Xf5QDR[4QDS[4PD]S3PDb_2QDT[4PDeZ8PDbe6QDU[4PDeZ8QDV[4QDW[4PDlZ7PD]W8PDiW?PDkZ7QDX[4PDVP7PD[W8PDe
k4PD]V=PDVW3PDkZ7PD]W8PDZY?PD_e4PDhZ6PD]W8PD[HPDkZ7PDUb;PDXh3QDY[4S@0PDfP1PDhS?QDZ[4QD[[4QD\[4TD
3QD][4QD^[4PDkZ7PDjZ7PD]W8QD_[4PDkZ7QDb<QD`[4QDa[4QDb[4QDc[4QDd[4QDe[4QDf[4PD]W8PDil>QDg[4TD1QDh
[4QDi[4PDb]6QDj[4PD]W8QDk[4QDSR3TD1QDl[4QDm[4QDn[4QDoT1QDXJTD3PDnZ7QDo[4QDlGPD]W8QDP\4PDmU7QDQ\4
QDR\4QDS\4QDl^3PDfZ6PDlR?PDVIPDYR>QDT\4PDjP4PDUk8PDbn=PDnZ7PDfk4QDU\4QDV\4PDdZ6QDW\4PDdZ6QDX\4PD
hZ6QDY\4PDcP1QDZ\4QD[\4QD\\4P@nU6QD]\4TD1QDlk2QD^\4QD_\4QD`\4QDa\4QDb\4PDSU<PDkZ7PDfP1QDc\4QDd\4
PD]W8PDQ8PDbY?PDg]6QDe\4TD3PDXh3PDY[7QDRa2QDf\4SD0PDjZ7PD[W8PDcf=PDhZ6QDTIQDg\4PDgZ6PDkZ7QDPJQDh
\4PDgZ6PDkZ7PD\Z8QDi\4QDj\4TD1QDk\4QDl\4TD1PDcZ6QDm\4QDn\4QDVCQDo\4QD[`2PDg^2QDP]4PDHPDYh;PDPe4Q
DQ]4PDX_2PDnGPD_m8PDkZ7PD]W8PD`V2QDR]4QDS]4PDdh?PDSW6aEa6`Ea[8`EhV6WD0QDT]4PDlJXD0VD0`DoZ7aEa6`E
a[8`EhV6WD0QDT]4PDlJXD0QDU]4`DoZ7WD0QDV]4PDmZ7PD]W8QDW]4XD0WD0PDfZ6QDX]4TD1PDhU<XD0WD0PDcJQDY]4P
DfZ6PDZ[8QDZ]4XD0WD0PDm9PD_W8XD0VD0WD0PDm9PD_W8XD0QDd?WD0PDjZ7PD[W8PDQj7XD0QD[]4WD0PDQj7QD[]4XD0
VD0WD0PDQj7QD[]4XD0QD\]4WD0QD]]4PDfZ6QDk6PDah<XD0WD0QD^]4PDSW6XD0QD_]4WD0QD`]4XD0VD0QD_]4WD0QD`]
4XD0QDa]4WD0QDb]4QDc]4XD0WD0QDd]4PDZh>XD0WD0QDe]4PD]W8PDoJXD0WD0QDf]4PD]W8QDg]4XD0QDh]4TD4WD0Q@i
]4QDj]4QDjV4XD0WD0QDi]4QDk]4P@aZ8QDl]4QDjV4XD0WD0QDk]4P@aZ8QDl]4QDjV4XD0WD0QDm]4PDeZ6XD0`DR[7`D]
W8`D^Z8`DjJ`DdZ6`DgZ8VD0WD0QDm]4PDeZ6XD0`DR[7`D]W8`D^Z8`DjJ`DdZ6`DgZ8QDn]4WD0QDmW4PDeZ6XD0QDo]4W
D0QDP^4TD2QDQ^4XD0VD0QDo]4WD0QDP^4TD2QDQ^4XD0QDR^4WD0QDWAQDS^4P@mZ6PDhZ6XD0WD0QDWd1QDT^4QDU^4XD0
WD0QDV^4Q@Tf1QDW^4PDmZ7XD0QDX^4WD0QDY^4QDZ^4PDhZ6PDZi=XD0WD0PDhZ6PDZi=QD[^4XD0WD0PDe[2PDhZ6XD0QD
\^4WD0PDTS7PDhZ6QDk6XD0WD0QD]^4TD2QD^^4XD0WD0QD_^4QD`^4XD0WD0QDa^4TD1QDb^4PDfZ6XD0QDc^4WD0QDd^4P
D^Z8PD]6XD0WD0QDd6Y@0PDQY3XD0VD0WD0QDd6Y@0PDQY3XD0QDe^4WD0QDf^4QDg^4XD0WD0QDh^4PD[W8TD1QDi^4XD0`
DkZ7WD0QDj^4XD0QDk^4WD0QDl^4PDeZ8PDR[7XD0QDm^4WD0QDRe3QDn^4QDSe3XD0VD0aDa6WD0QDRe3QDn^4QDSe3XD0Q
Do^4aDa6WD0QDP_4P@kZ7QDk6QDQ_4XD0WD0PDe[8PD]W8PDWZ5XD0WD0QDR_4PD]W8PDWZ5XD0WD0PD_[8PDjZ7PDaW7XD0
WD0PDaS7QDS_4P@kZ7PDVP7XD0WD0QDT_4PDR[7PDVP7XD0WD0PDdW3PDaS?XD0WD0QDU_4QDk6QDV_4QDW_4XD0WD0QDV\2
QDX_4PDmZ7XD0WD0QDY_4PD]W8QDZ_4XD0VD0WD0QDY_4PD]W8QDZ_4XD0QD[_4WD0QD\_4P@cZ6QDVU3PD\i?XD0WD0QD]_
4QD^_4QD__4XD0VD0WD0QD]_4QD^_4QD__4XD0QD`_4WD0QDeOTD1QDjDQDa_4QDc`2XD0WD0QDb_4PDR[7XD0QDc_4WD0QD
d_4PDhZ6PDP[>XD0WD0QDe_4Y@0QDf_4TD1QDg_4XD0SD0WD0QDhBQ@h_4PDhZ6XD0VD0WD0QDhBQ@h_4PDhZ6XD0QDd?WD0
QDi_4PDhZ6XD0`D]W8`D[W8`DVP7`DQd<WD0QDQKQDj_4PDnFXD0VD0WD0QDQKQDj_4PDnFXD0QDk_4WD0QDl_4PD\]6PDhW
6XD0QDm_4WD0PDmZ7QDn_4PD_[8QDnR3XD0QDo_4WD0PDhZ6QDP`4PDmZ7XD0QDQ`4WD0PDfZ6PD]W8QDR`4QDS`4XD0WD0P
Dma2PDT[7XD0WD0QDT`4QDmBQDWDQDU`4XD0WD0PDXh3P@[W8QDV`4XD0WD0QDW`4PDjZ7PD]W8XD0QDX`4WD0QDY`4XD0QD
Z`4WD0PDik4PDkZ7QD[`4XD0WD0QD\`4PDcZ6XD0`D]W8`D[W8`DdZ4WD0PDcZ6PDlZ7QD]`4XD0WD0QD^`4PDjZ7XD0QD_`
4WD0QD``4PDWZ8PDe\8XD0VD0WD0QD``4PDWZ8PDe\8XD0QDd?WD0PD[W8QDa`4QDe]2QDk6QDb`4XD0WD0PDfZ6PD`W7PDe
[6XD0WD0PDSW6PD]W8PD``=XD0WD0PDoe3PDoX6XD0WD0QDc`4PDfZ6PDaGXD0WD0PDhZ6QDk6PDcZ=XD0WD0QDnFQ@PBQDd
`4PDhZ6QDe`4XD0WD0QDWAPDP[7PDlFXD0WD0QDf`4QDg`4QDh`4PD^Z8XD0WD0QDkGQDQNPD^Z8XD0WD0QDi`4PD]W8QDj`
4PDkZ7XD0WD0QDi`4QDk`4QDl`4P@`d=PDkZ7XD0SD0WD0QDm`4QDn`4WD0PDjk4PDSa5PDlZ7XD0WD0QDo`4TD2QDgU3PDk
Z7QDWDQDU`4XD0WD0QDR]3QDPa4TD2QDQa4XD0WD0QDRa4QDSa4QDk6QDTa4XD0WD0PD_[8QDUa4XD0VD0WD0PD_[8QDUa4X
D0QDVa4WD0QDWa4PD[j?XD0WD0QDXa4PDP[7QDYa4XD0WD0QDZa4PD4QD[a4XD0WD0PDhZ6PD]W8QD\a4XD0VD0WD0PDhZ6P
D]W8QD\a4XD0QD]a4WD0PD\j7QD^a4PDjo4XD0WD0QD_a4TD1QD`a4XD0VD0WD0QD_a4TD1QD`a4XD0QDaa4WD0PD[W8QDba
4PDkZ7XD0QDca4WD0QDda4PD]W8PD]j?XD0WD0QDea4PDnZ7PD]W8QDfa4XD0WD0QDga4PDlZ7XD0QDha4WD0QDc6QDia4QD
ja4XD0QDka4WD0QDhBPDR[7TD1PDXh3XD0WD0QDla4TD2PDcZ6XD0VD0WD0QDla4TD2PDcZ6XD0QDma4WD0QDna4PDlZ7PDW
o3XD0WD0QD[U4QDoa4QDPb4XD0QDQb4WD0QDRb4PDlZ7PDfFXD0WD0QDSb4TD1PDmZ7XD0`Dga2`DlI`DmISD0ZDTb4TD2WD
0QDUb4Q@Vb4QD_3XD0ZDTb4TD1QDc6Y@0WD0QD`3XD0VD0ZDTb4TD1QDc6Y@0WD0QD`3XD0QDWb4WD0QDXb4Q@Yb4PDeZ8XD
0QDZb4`DnU6`D^g2`DPg6`DQn6`DdS3`DSg2`DgS3`D`I`Dng6`DUS3`DSQ6`DTT6`DPo6WD0QD[b4QDS^3TD1QD\b4XD0WD
0QDR]3PDhZ6PDhW6XD0WD0QD]b4QDk6QD^b4TD1QD_b4QD`b4QDWDQDab4XD0WD0QDbb4QDcb4Y@0PDY]2XD0WD0QDbb4QDc
b4XD0VD0WD0QDbb4QDcb4XD0QDdb4WD0QDeb4QDfb4XD0QDgb4WD0QDVn2PDmZ7QDk6PDah<XD0WD0PDkW5Q@hb4QDib4QDj
b4XD0WD0PDYX5QDib4QDjb4XD0WD0QDkb4P@mZ6PDY]2QDlb4XD0WD0QDmb4QD\IQDnb4PDkZ7QDk6QDob4XD0WD0QDPc4QD
Qc4PDdGXD0WD0QDRc4PDR[7QDSc4XD0WD0QDTc4QDhCP@[W8QDUc4XD0VD0WD0QDTc4QDhCP@[W8QDUc4XD0QDVc4WD0QDWc
4PDfZ6TD2QDXc4XD0WD0QDYc4PDR[7PD]]4XD0WD0PDW`6PDR[7PDZ6XD0WD0QD]_3QDZc4PDkZ7PDoi7XD0WD0PDPi>XD0W
D0QD[c4TD3QD\c4PDcZ6XD0VD0WD0QD[c4TD3QD\c4PDcZ6XD0QD]c4WD0PDgn6PDgZ6PDkZ7XD0WD0PDcZ6PDhZ6PD_X=XD
0WD0PDaJPDah<XD0VD0WD0PDaJPDah<XD0QD^c4WD0PDUh4XD0VD0WD0PDUh4XD0QD_c4WD0QD`c4QDac4TD2PD]a?XD0WD0
PDhi4QDgj3XD0WD0QDbc4QDk6QDcc4XD0`DcZ6`DdZ6WD0PDhZ6QDdc4QDec4XD0WD0QDfc4PDP[7QDgc4XD0WD0PDeZ8QDh
c4PDjZ>XD0WD0QDic4QDjc4XD0WD0PDmZ7QDkc4PDmY=XD0WD0PDkZ8QDWDQDlc4XD0VD0WD0PDkZ8QDWDQDlc4XD0QDmc4W
D0QDnc4QDfi1PDcV=XD0WD0QDoc4P@cZ6PDhZ6PDR[?XD0WD0QDPd4QDQd4QDRd4Q@k6QDSd4XD0WD0QDTd4TD1QDUd4PD]W
8QDVd4XD0WD0QDhBQ@_;QDWd4XD0WD0QDhBQDXd4XD0`DiT3WD0ZDYd4PDT`2PDnZ7XD0SD0UD0ZDZd4TD3WD0QD[d4QD\d4
XD0SD0WD0QD]d4QD^d4QD_d4XD0WD0PDoe;PDeY?XD0WD0QDRV1QDhZ1QD`d4XD0VD0WD0QDRV1QDhZ1QD`d4XD0QDad4WD0
QDbd4QDcd4XD0VD0WD0QDbd4QDcd4XD0QDdd4WD0PD[g2PDhn5XD0WD0QDed4Q@fd4PDSY5TD2QDgd4TD2PDUi<XD0WD0QDh
d4TD2QDid4XD0WD0QDjd4TD2QDkd4XD0WD0QDld4QDmV1QDmd4XD0VD0WD0QDld4QDmV1QDmd4XD0QDnd4WD0QDod4QDPe4Q
DQe4XD0WD0QDRe4XD0SD0WD0QDSe4P@lZ6P@Q^8P@Y[7Q@Te4QDUe4QDVe4XD0VD0WD0QDSe4P@lZ6P@Q^8P@Y[7Q@Te4QDU
e4QDVe4XD0QDWe4WD0QD\NPDHQDXe4TD2QDYe4XD0WD0PDgZ6PDkZ7P@ko=QDZe4XD0WD0QD[e4QD\e4XD0QD]e4WD0QDmV1
QD^e4PDkZ7XD0QD_e4ZD`e4WD0QDae4QDbe4TD1XD0SD0TD8PDX[7WD0QDce4PDfZ6XD0YD2`DVIWD0QDce4PDfZ6XD0QDde
4`DVIWD0QD]R3Q@l6QDee4XD0SD0WD0QDd6QDfe4QDge4XD0QDhe4WD0QDd6QDie4Q@k6QDje4XD0VD0WD0QDd6QDie4Q@k6
QDje4XD0QDke4UD0QDj6SD0ZDle4WD0Q`1l6QDb3XD0QDme4UD0SD0ZDle4WD0Q`1l6QDb3XD0QDme4UD0QDj6ZDle4WD0Q`
1l6QDb3XD0QDme4UD0ZDle4WD0Q`1l6QDb3XD0QDme4UD0QDa3TD1WD0QDb3XD0VD0UD0QDa3TD1WD0QDb3XD0QDne4QDoe4
WD0QD\3XD0VD0QDoe4WD0QD\3XD0QDPf4`EmZ6`EHQDQf4Q`1l6WD0QD]3XD0WD0QD]3XD0QDRf4`E>`En9QDSf4Q`1n6Q`1
l6WD0QDc3XD0`D]S3`DRl?QDTf4WD0QDUf4QDc6XD0QDVf4WD0QDWf4TD3PDlZ7QDXf4XD0ZDYf4QDZf4Q`1n6Q`1l6WD0QD
[f4XD0`Dmk6`DZl?`D[l?`DQb6`DT4QDc6Y@0WD0PDfZ6PDY9XD0`Dkm=`D]W8QDQ7QDc6PDfZ6PDPY>QD\f4QD]f4ZD_OQD
^f4Q`1l6WD0QDb3XD0`D[P1QDc6PDdW=WD0QD_f4XD0PD]l?SD0QDQ7QDc6Q`1l6QD`f4PDc]6QDc6QDaf4PDnZ7QDbf4QDh
BS@0S@0QDcf4PDhZ6QDdf4WD0QDef4XD0QDQ7QDc6SD0PDb\8PDX[7WD0QDb3XD0QDeGQDff4Q`1l6QDgf4ZDeX1QDc6YD0W
D0QDb3XD0QDhf4QDc6Y@0WD0QDif4XD0PDR[7UD0QDj6SD0QDQ7WD0Q`1l6QDb3XD0VD0UD0SD0QDQ7WD0Q`1l6QDb3XD0VD
0UD0QDj6QDQ7WD0Q`1l6QDb3XD0VD0UD0QDQ7WD0Q`1l6QDb3XD0VD0UD0QDj6SD0QDQ7WD0Q`1l6QDb3XD0QDjf4UD0SD0Q
DQ7WD0Q`1l6QDb3XD0QDjf4UD0QDj6QDQ7WD0Q`1l6QDb3XD0QDjf4UD0QDQ7WD0Q`1l6QDb3XD0QDjf4WD0QDkf4QDlf4XD
0PDjZ7PDj4QDmf4PDgFPDhZ6PDgk4PDgi3PDHQDnf4QDof4PDR[7QDkj3PD^8`En9`E>QDPg4PDmW>PDR[7QDQg4QDRg4PD]
W8PD\m>PDZ_2QDSg4PDTi?QDPi3PDhZ6PDnFPDkZ7QDTg4QD`KQDUg4PDX4PDhZ6QDVg4PDR[7PDfZ6PD^W8PDSa=QDc6PDc
Z6PDlZ7PDlh5QDWg4PD]W8QDXg4QDYg4PDnFPDkZ7PDjZ7PD[W8PDcf=QDZg4PDmZ7QDQ7QDc6Q`1n6WD0QD[g4XD0QDQ7TD
1QD\g4QD]g4S@0S@0WD0QD^g4XD0QDQ7QDZR3WD0QDY7Q`1l6QD_g4XD0PDl\2QDc6PDV\?QD`g4QDag4QDbg4PDaU3PDkZ7
PDfi3PDj_5QDcg4PDHPDc_3PDhZ6SD0PDc_3QDc6QDdg4QDeg4QDfg4ZDoHTD3QDc6WD0Q`1n6Q`1l6QDb3XD0`DmZ7Q@a6Z
Dhf4QDc6Q`1n6Q`1l6WD0QDb3XD0QDgg4Q`1l6WD0QDb3XD0QDa6PDkZ7QDa6Q@Q7`D[P1WD0Q`1l6QDb3XD0`DR[7WD0QDh
g4XD0Q`1l6QDa:QDf6Q`1l6WD0QDig4XD0QDQ7QDc6Q@f6WD0QDjg4XD0`DRW6`DR[7S@0aDa6QDkg4Q`1l6PDdm7QDQ7TD3
QDlg4P@R[7P@Y]2WD0Q`1l6QDb3XD0QDQ7TD3QDii2WD0PDR[7SD0XD0QDQ7TD3QDc6Q`1l6WD0QDmg4QDng4XD0PDV\?QDo
g4QDPh4QDjV4PDfZ6QDQh4PDmZ7QDRh4PD^Z8QDSh4QDTh4QDUh4QDVh4TD2QDWh4QDXh4TD2QDYh4`E[]2`E]]2`EZ]2`E\
]2`EY]2`E^]2WD0QDf3XD0QDZh4`E[]2`E]]2`EZ]2`E\]2`EY]2`E^]2WD0QDf3XD0QD[h4TD2QDa:ZD\h4QDc6Q`1n6WD0
QD]h4XD0QDla1QD^h4QD_h4TD2QD`h4QDah4QDbh4TD1WD0QDch4S@0QDdh4XD0ZD\h4Q`1n6WD0QDeh4PDR[7XD0QDfh4QD
gh4PDkZ7aDhh4`DRo5SD0QDih4QDjh4TD1PDY[7WD0SD0XD0QDkh4PDeZ6PDnZ7QDlh4TD2PDSW6PDjZ7QDmh4QD``4QDQ7W
D0QDnh4XD0QDc@PDfZ6PD]W8PDnGPDkZ7QDTIQDoh4QDPi4QDQi4QDRi4TD1PDcZ6QDSi4QDTi4Q`1l6WD0QDUi4XD0QDVi4
QDWi4PDR[7QDXi4PD]W8QDYi4QDZi4WD0QD[i4XD0QD\i4ZD\h4WD0QD]i4QD^i4XD0PDR[7QD_i4QDlo1QD`i4QDai4WD0Q
Dbi4XD0QDci4QDdi4TD1QDei4QDoHQDi]4Q@n6WD0QDfi4XD0WD0QDgi4XD0TD2QDhi4PDmZ7Q@ii4WD0QDji4XD0`DkZ7QD
ki4QDli4S@0WD0QDmi4XD0WD0QDni4XD0QDd\2QDoi4ZDQ7Q@n6WD0QDPj4XD0PDR[7QDQj4Q@n6WD0QDRj4XD0QDSj4QDQ7
Q@lJQDmJWD0PDP3XD0QDTj4QDeX1WD0PDWj>XD0`DR[7ZDQ7QDUj4Q`1n6WD0QDVj4XD0`DR[7QDQ7QDWj4SD0S@0WD0QDXj
4XD0ZDoHQ`1n6WD0Q@lJQ@mJQ`1n6QDe3XD0aDYj4Q@a6QDZj4Q`1n6WD0Q@lJQ@mJQDe3XD0QDQ7TD2PDHPDln3WD0QDe3X
D0QDQ7TD2PDP[7WD0QDe3XD0QD[j4WD0QD\j4XD0QD]j4QDlJQDmJWD0QD^j4QD_j4QD`j4XD0QDmJWD0QD^j4QD_j4QD`j4
XD0QDlJQDmJQDaj4WD0QDbj4XD0QDmJQDaj4WD0QDbj4XD0QDcj4S@0QDdj4QDQ7QDd6QDej4S@0WD0QDfj4XD0QDgj4QDVn
3SD0WD0QDhj4QDc6Q`1l6QDij4XD0PDik4PDkZ7QDjj4PDmZ7S@0WD0QDkj4XD0QDlj4S@0S@0WD0QDmj4XD0PDhZ6PD_m?P
DgZ6PDkZ7QDnj4PDhZ6PDV6PDR[7QDoj4QDPk4P@mZ6PDR[7QDQk4PDR[7WD0QDRk4XD0PDfZ6PDPHQDSk4QDTk4PD^n?QD`
k2WD0Q`1l6QDb3XD0QDUk4TD1WD0PD[W8QDVk4QDma3XD0WD0QDeGPD[W8QDWk4TD1QDgU3XD0P@kZ7QDc6PDfZ6QDXk4WD0
PDPY>XD0WD0QDYk4QDZk4PDmZ8XD0WD0QDVf1PDfZ6XD0VD0WD0QDVf1PDfZ6XD0QD[k4`E>`En9WD0QD\k4XD0`DnZ7WD0Q
DhBTD3PDfZ6QD]k4XD0ZDcLTD2WD0QD^k4PDcZ6XD0VD0ZDcLTD2WD0QD^k4PDcZ6XD0QD_k4ZDcLTD2WD0QD`k4QDak4PDo
Z7XD0WD0QDeGQDbk4XD0WD0QDck4QDdk4QDek4XD0WD0QDfk4PD[W8Q`1l6QDgk4S@0QDhk4XD0WD0PDXY5QDik4QDjk4QDk
k4XD0WD0QDYR1PDhZ6PDR[7XD0WD0QDlk4QDmk4TD1PDj_5XD0VD0WD0QDlk4QDmk4TD1PDj_5XD0QDnk4UD0aDQ7`D]W8SD
0WD0QDok4XD0QDPl4WD0QDQl4QDj6QDRl4QDSl4XD0WD0PDfk4PDkZ7QDTl4XD0SD0`E>`En9`ER[7`EkZ7`Eo9`EP[7WD0Q
Dd3XD0QDUl4WD0QD]]1TD2QDVl4XD0QDX?WD0QDWl4P@mZ6QDXl4TD1QDYl4XD0`DlZ7`DXS3`DWS3`D]S3`E>`En9WD0QDc
6Y@0QDZl4XD0`DcZ6`DdZ6WD0QDX?QD[l4TD2QD\l4XD0WD0QDga4PDP[7QDT^2XD0QD]l4WD0QD^l4XD0QD_l4WD0PDd:QD
k6QD`l4XD0WD0QDeOTD4QDal4XD0WD0QDbl4Q@cl4TD1QDdl4XD0WD0QDcY1QDel4TD1QDfl4QDgl4XD0`DQ8`DoX2WD0QDh
l4QDil4PDY[7XD0WD0QDjl4PDlJXD0VD0WD0QDjl4PDlJXD0QDkl4WD0QDSe1QDll4P@h[7QDml4XD0WD0QDiLPDfZ6QDPBQ
Dnl4XD0WD0QDol4TD1QDPm4Q@b<QDQm4XD0WD0QD]S1QDk6QDRm4QDSm4XD0WD0QDTm4TD1QDUm4XD0ZDbV4Y@0WD0QDVm4Q
DhCXD0WD0PDjZ7PD]W8QDWm4PDkZ7XD0WD0QDc@QDk6QDXm4XD0WD0PDQ^8PDR[7QDWDXD0WD0QDYm4TD1PD[W8QDZm4PDR[
7XD0SD0WD0QD[m4QD\m4QDWDQD]m4XD0WD0QD^m4TD3PDY[7QD_m4XD0SD0WD0QD`m4QDam4TD1QDbm4XD0QDcm4WD0QDdm4
XD0QDem4TD1VD0QDcm4WD0QDdm4XD0QDem4TD1QDfm4QDcm4Y@0WD0QDgm4XD0PD]W8S@0WD0QDhm4Y@0QDim4XD0QDca1TD
5WD0QDjm4PDR[7XD0QDkm4QDhf4TD6QDlm4TD1QDmm4Q`1l6WD0QDb3XD0VD0QDhf4TD6QDlm4TD1QDmm4Q`1l6WD0QDb3XD
0QDnm4QDhf4WD0QDom4XD0QD\IQDPn4WD0QDQn4PDR[7XD0SD0WD0PDmOPDR[7PD[i3XD0SD0QDRn4QDc6Y@0WD0QDSn4XD0
`DnZ7WD0QDc6QDTn4TD2QDUn4XD0QDVn4WD0PDY[7QDWn4QDXn4XD0VD0WD0PDY[7QDWn4QDXn4XD0QDd?WD0QDYn4PDXo3X
D0WD0QDZn4QDZ>PDd3XD0QD[n4QD\n4WD0QD]n4PDd3XD0QD^n4ZD_n4TD3WD0QDi]4QDTIQD`n4QDan4XD0`DRd4`DlS3WD
0QDV6XD0Y@0QDbn4TD1VD0WD0QDV6XD0Y@0QDbn4TD1QDcn4QDdn4QDen4SD0S@0WD0QDe3XD0QDfn4ZDgn4WD0QDhn4XD0Q
Din4QDjn4TD4WD0QDi]4Y@0PDlOQDkn4XD0QDln4TD1WD0QDbKPDcZ6XD0VD0QDln4TD1WD0QDbKPDcZ6XD0QDmn4QDc6WD0
QDnn4QDon4TD1QDPo4XD0P@]W8VD0QDc6WD0QDnn4QDon4TD1QDPo4XD0P@]W8QDQo4WD0QDRo4PDc]6XD0QDSo4WD0PDjZ7
QDTo4XD0VD0WD0PDjZ7QDTo4XD0QDUo4ZD_n3TD2WD0PDfZ6QDk6QDVo4XD0ZD_n3Y@0WD0QDSETD1QDWo4XD0VD0ZD_n3Y@
0WD0QDSETD1QDWo4XD0QDXo4ZD_n3Y@0WD0QDYo4XD0QDZo4WD0QD[o4QDgf3XD0SD0QD\o4TD3WD0QDV^1QD]o4TD1QD^o4
XD0VD0QD\o4TD3WD0QDV^1QD]o4TD1QD^o4XD0QD_o4WD0QDhl4QD`o4TD1QDao4XD0VD0WD0QDhl4QD`o4TD1QDao4XD0QD
bo4QDco4WD0QDdo4QDk6QDeo4XD0WD0QDfo4TD1QDgo4XD0QDho4WD0PDkW5QDTf1QDgAPD[e;QDio4XD0WD0QDkj3QDgAPD
[e;XD0PDkZ7WD0QDjo4QDko4TD1PDR[7XD0SD0WD0QDlo4PDhZ6XD0QDmo4WD0QDno4P@hZ6XD0VD0QDmo4WD0QDno4P@hZ6
XD0QDoo4ZD_n3TD1WD0QDPP5Y@0TD1QDQP5XD0SD0ZD_n3QDc6Y@0WD0QDRP5XD0QDSP5WD0QDTP5PDR[7QDUP5XD0SD0QDc
6WD0PDgZ6PDR[7XD0QDVP5QDc6Y@0WD0PD[1QDWP5XD0QDXP5QDYP5WD0QDZP5QD[P5XD0ZD_n3QDc6WD0QD\P5TD1VD0XD0
`DhZ6`DfZ6`DjW6`DmZ7ZD_n3QDc6WD0QD\P5TD1QD]P5XD0`DhZ6`DfZ6`DjW6`DmZ7QDc6TD2WD0QD^P5TD1PDlZ7`@]W8
QDg3XD0VD0`DjZ7QDc6TD2WD0QD^P5TD1PDlZ7`@]W8QDg3XD0QD_P5`DjZ7QDc6TD3PDlZ7PD]W8WD0QDg3XD0VD0QDc6TD
3PDlZ7PD]W8WD0QDg3XD0QDPAWD0QD`P5PDR[7QDh3XD0`D[W8`@]W8`D`I`D]S3`Doc4WD0PDR[7PDY]2PDg`2QDaP5XD0W
D0PDlZ6PDY[7QDkR4QDbP5TD1XD0WD0PD[5PDP1XD0`Dk`?`D`d6`DP_2QDcP5TD1QDdP5Y@0WD0QDeP5XD0VD0QDcP5TD1Q
DdP5Y@0WD0QDeP5XD0QDfP5WD0QDgP5QDdc2PD^]2PDm\6PDSY5PDR[7XD0WD0PDlZ7PD]W8QDhP5QDiP5XD0WD0QDjP5QDk
P5TD1QDlP5QDmP5XD0WD0PDnZ7QDnP5XD0VD0WD0PDnZ7QDnP5XD0QDoP5WD0QDPQ5QDQQ5QDRQ5TD1QDSQ5XD0WD0PDgZ6P
DkZ7QDTQ5XD0WD0PDXQ@PDlZ7XD0`D]W8`D[W8WD0QDUQ5QDVQ5TD1QDi3XD0`D_W8`D[:`DdS3`DSg2`DQ8`D^L`D_LQDc6
WD0PDSY5QDWQ5XD0VD0QDc6WD0PDSY5QDWQ5XD0QDXQ5WD0QDYQ5QDZQ5P@kZ7XD0SD0QD[Q5TD3WD0PDZ]2QD\Q5XD0VD0Q
D[Q5TD3WD0PDZ]2QD\Q5XD0QD]Q5QD^Q5TD1QDnX2WD0QD_Q5QD`Q5TD1SD0XD0VD0QD^Q5TD1QDnX2WD0QD_Q5QD`Q5TD1S
D0XD0QDaQ5WD0QDbQ5XD0WD0QDcQ5XD0QDdQ5TD5`D]W8QDeQ5QDc6TD2WD0QDfQ5QDWP5Q@kP5QDgQ5XD0WD0QDhQ5TD6QD
iQ5XD0VD0`D`U4WD0QDhQ5TD6QDiQ5XD0QDlO`D`U4QDjQ5TD2WD0QDkQ5QDlQ5TD1QDmQ5XD0VD0QDjQ5TD2WD0QDkQ5QDl
Q5TD1QDmQ5XD0QDd?WD0QDc6PD]W8PD^Q@XD0QDnQ5TD1QDc6TD1WD0QDoQ5XD0VD0QDnQ5TD1QDc6TD1WD0QDoQ5XD0QDPR
5QDQR5TD1QDc6TD1WD0QDRR5PDkZ7QDSR5XD0SD0WD0QDTR5PDY]2TD3PDb]8QDUR5XD0`DkZ7QDn_1QDc6TD1WD0QDUd1SD
0PDX[7QDVR5XD0`DTW2`DSW2WD0QDe`1SD0PDX[7XD0QDWR5VD0WD0QDe`1SD0PDX[7XD0QDWR5QD\X3QDXR5TD2WD0QDYR5
QDZR5TD1QD[R5XD0QD\R5TD2WD0PDHQD]R5Y@0QD^R5XD0QDXR5TD2WD0QD_R5QD`R5TD1QDaR5XD0ZDbR5TD1Q@cY1WD0QD
cR5QDdR5XD0`DjZ7`D]W8WD0QDeR5PDR[7XD0SD0ZDfR5WD0QDgR5P@[W8QDhR5XD0QDiR5WD0QDjR5TD5QDkR5XD0VD0WD0
QDjR5TD5QDkR5XD0QDlR5WD0QD[h1PDaX8QDmR5TD1XD0`D^2`DR3`Dh]2WD0QDnR5QDoR5TD1XD0QDPS5WD0QDQS5PDSW6Z
DRS5XD0`Djc6`Doc4`DaY8`Dej6`DdH`DRf8WD0QDSS5QDTS5XD0VD0`DkZ7`DfQ@WD0QDSS5QDTS5XD0QDUS5`DkZ7`DfQ@
QDVS5QDc6Q@l6WD0QDWS5XD0VD0QDVS5QDc6Q@l6WD0QDWS5XD0QDb@WD0QDXS5QDYS5XD0VD0WD0QDXS5QDYS5XD0QDZS5Q
Dn_1QDc6TD1QD[S5TD1WD0QDj3XD0VD0QDn_1QDc6TD1QD[S5TD1WD0QDj3XD0QD\S5QDn_1QDc6WD0QDj3XD0VD0QDn_1QD
c6WD0QDj3XD0QD]S5QDn_1QDdb2TD1WD0QDRKQD^S5XD0WD0PDUU=PDR[7QD_S5XD0WD0PDn7PDkZ7XD0SD0VD0WD0PDn7PD
kZ7XD0SD0PD1QDgj1WD0QD`S5TD1QDaS5TD1XD0`DT;`DdP6`Dfh6WD0QDbS5P@c]8PDfP1XD0QDcS5WD0PDfk4PDRk<PDR[
7TD7QDdS5XD0QDeS5TD1WD0QDfS5PDR[7QDgS5XD0WD0PDlZ6PDR[7PDm`2XD0WD0PDY[7PDlh5PD]]2XD0VD0WD0PDY[7PD
lh5PD]]2XD0QDd?WD0PDR[7PD`1QDhS5P@]W8QDiS5XD0VD0WD0PDR[7PD`1QDhS5P@]W8QDiS5XD0QDd?WD0QDjS5QDh;QD
kS5TD1XD0`DkZ7UD0WD0QDlS5QDmS5Q@nS5QDoS5XD0UD0WD0PDVn7QDPT5TD4QDQT5XD0WD0PDlZ7PD[U=PDYHXD0WD0PDb
4PDSY5PDPX5XD0WD0PDXh3PDlh5PDQ[7XD0WD0PDVY5PD_[8PDZ]2PDl\6XD0WD0PDjZ7PD]W8PDl4PDkZ7PD]W8PDWc4XD0
VD0WD0PDjZ7PD]W8PDl4PDkZ7PD]W8PDWc4XD0QDd?WD0PDVY5PDd6PDV_2XD0WD0PDnZ7PDb]8QDRT5XD0WD0PDhZ6QDST5
QDTT5TD1XD0VD0WD0PDhZ6QDST5QDTT5TD1XD0QDUT5WD0QDe`1PDX[7PDhZ7XD0WD0PDHPDgk4PDcS=XD0WD0PDZ[7PDUj<
PDoj<XD0WD0PDZ[7PDn:PDY]2XD0WD0PDR[7PD_[8PD_R=XD0WD0QDk3S@0PDX[7QDVT5QDWT5XD0WD0QDk3S@0PDX[7QDXT
5QDYT5PDR[7XD0WD0QDk3S@0PDX[7Q@P<TD1QDZT5XD0WD0PDX[7QD[T5Q@\T5P@R3TD1QD]T5XD0WD0PDX[7QDX;Q@\T5P@
R3TD1QD^T5XD0WD0PDX[7QD_T5TD2QD`T5XD0QDaT5WD0PDWo3SD0PDX[7QDbT5XD0WD0QDV?P@mZ6PDR3XD0QDc6TD2WD0P
DWY5QDcT5QDdT5P@R[7PDY]2XD0`D2WD0PDY[7QDeT5QDfT5QDgT5TD1QDhT5XD0`D2WD0PDY[7QDiT5XD0VD0WD0PDY[7QD
iT5XD0QDd?WD0QDjT5QDkT5QDmS5QDlT5QDX?QDmT5XD0WD0QDnT5QDoT5QDPU5Q@QU5QDRU5XD0WD0PDY[7QDSU5Q@TU5QD
RU5XD0`ESY5`ETY5`EZ[7QDXP3WD0QDUU5XD0QDVU5`ESY5`ETY5`EZ[7QD_U1QDmS5WD0P@R3QDWU5XD0QDXU5WD0PDnZ7P
D[R@XD0WD0PDmZ6PDU[7PDT8XD0WD0PDe[8PDP[6PDc`8XD0WD0PDmZ6PD[W8QDYU5PDP[6PDc`8XD0WD0QDZU5PDhV=XD0`
DRV3`DdS3WD0QD[U5PDdV>XD0VD0`Dhn5WD0QD[U5PDdV>XD0QD\U5`Dhn5WD0QD]U5QD^U5TD1PDW]6XD0PDkZ7`D]W8aDk
5WD0QD_U5PDW]6PDkZ7QD`U5XD0WD0PDW]6PDkZ7QDaU5XD0WD0PDXo3PDX[7QDbU5XD0WD0QDcU5PDZ[8XD0QDdU5WD0QDe
U5QDfU5XD0WD0PDHQDgU5QDTj3QDhU5XD0QDiU5WD0QDjU5QDkU5QDlU5TD2QDmU5XD0`DX8WD0QDnU5QDoU5XD0WD0PDnb4
PDkZ7QDPV5XD0WD0QDmBPD[W8PDaR@XD0WD0QDQV5QDRV5QDSV5TD1QDTV5XD0WD0QDUV5QDVV5XD0QDWV5`D[5`DPY>WD0P
DR[7PDY]2PDT`>XD0VD0WD0PDR[7PDY]2PDT`>XD0QDXV5WD0QDYV5QDZV5XD0`D^L`DjJ`D[S3WD0PDhZ6QDkQ4QD[V5PD`
i=XD0WD0PDkZ7PD\Z>XD0VD0WD0PDkZ7PD\Z>XD0QD\V5WD0PDV[7PD[W8PDff>XD0WD0PDkZ7PD[W8PDe7XD0VD0WD0PDkZ
7PD[W8PDe7XD0QDd?WD0QD]V5PDR3PDR[7PDaa2XD0VD0WD0QD]V5PDR3PDR[7PDaa2XD0PD1WD0QDh<P@R3QD^V5TD1PDjU
5XD0WD0QDZ>TD1QD_V5PDjP3XD0VD0WD0QDZ>TD1QD_V5PDjP3XD0QD`V5WD0QD_ETD2QDaV5PDlZ7XD0QDbV5WD0QDcV5Q@
dV5P@fi3TD1QDeV5XD0`DkZ7UD0WD0PDlZ7QDfV5QDl3XD0TD6PD4QDgV5Q@c6QDhV5UD0WD0PDlZ7QDfV5QDl3XD0TD6PD4
TD6QDiV5QDjV5P@4WD0PDlZ7QDPBQDl3TD2XD0VD0QDjV5P@4WD0PDlZ7QDPBQDl3TD2XD0QDd?UD0WD0PDlZ7QDPBTD2QDk
V5QDlV5TD7XD0PD4TD6QDmV5UD0WD0PDlZ7QDnV5QDoV5TD6XD0PD4UD0WD0PDlZ7QDPW5QDa6XD0PD4TD5QDQW5WD0PDgR@
QDRW5XD0QDSW5QDTW5WD0QDm3PDkZ7XD0`DQI`Dem6`D^k6`DRd6`DjW<`D\a?`DVP7`DC`D]W8`DnHUD0WD0QDm3PDkZ7XD
0`DQI`Dem6`D^k6`DC`D]W8WD0QDUW5PDkZ7XD0QDVW5WD0QDWW5QDXW5PDkZ7XD0`DVP7WD0PDYX>PDkZ7XD0QDYW5WD0QD
ZW5PDkZ7QD[W5XD0VD0WD0QDZW5PDkZ7QD[W5XD0QD\W5WD0QD]W5QD^W5PDkZ7XD0QD_W5QD`W5WD0PDmi3QDaW5XD0QDbW
5TD4QDc6TD1WD0QDn3XD0VD0QDbW5TD4QDc6TD1WD0QDn3XD0QDcW5WD0QDdW5XD0QDc6WD0QDeW5P@Z[8QDfW5XD0`Ecb2`
Enn5`Eon5`EhZ6`ERW6`EfZ6`EZ]2`E\]2`ElZ7WD0QDo3XD0`DX\4`DT<`D]S3`DWc4`DXc4`DQ8`DX_6QDn_1Q@c6TD2WD
0QDo3XD0WD0PDkZ7QDgW5aDk5`DdF`Dif2SD0XD0VD0WD0PDkZ7QDgW5aDk5`DdF`Dif2SD0XD0QDb@WD0QDhW5QDiW5XD0W
D0PDmZ8QDjW5XD0VD0WD0PDmZ8QDjW5XD0QDb@QDkW5QDlW5TD2Q@ml3TD1WD0QDP4XD0VD0`D^L`DYn5`Dob5QDkW5QDlW5
TD2Q@ml3TD1WD0QDP4XD0QDmW5`D^L`DYn5`Dob5WD0QDnW5QDoW5XD0QDPX5QDc6WD0QDPBQDQX5QDRX5Q@SX5XD0WD0QDn
]1PDY[7QDPBTD1QDTX5XD0`DR[7WD0PDaW=QDUX5XD0WD0QDbW3PDS^2QDVX5XD0WD0QDWX5QDXX5XD0VD0WD0QDWX5QDXX5
XD0QDYX5WD0PDmS@PDXY7XD0WD0PDac;PDnS@PDdGXD0WD0QDZX5QD[X5XD0WD0QD\X5QD]X5XD0VD0WD0QD\X5QD]X5XD0Q
D^X5WD0PDoZ3PDkZ7XD0SD0PDSW6WD0QD_X5PDkZ7QDPBXD0`D[n5WD0PDWo3QD`X5PDX[7QDaX5XD0WD0QDbX5QDk6PDmi3
XD0WD0QDfAQDcX5PD[W8PDod=XD0WD0PDWY5SD0QDdX5PDR[7QDeX5XD0WD0QDh<QDfX5PDR[7XD0QDgX5WD0QDhX5QDiX5Q
DjX5XD0WD0QDkX5QD]`1XD0VD0WD0QDkX5QD]`1XD0PD1WD0QDlX5QDmX5P@cZ6PDW]6XD0WD0QDX]2QDnX5PDYk?XD0WD0Q
DoX5PDl\6TD3PDiU5XD0WD0QDoX5QDPY5QD`U1P@Y]2TD1QDQY5XD0WD0QDRY5QD]Y4QD^Y4XD0PDQo5QDSY5TD6WD0QDW=P
Dh[7QDTY5XD0WD0PDf3QDW=TD1QDUY5XD0QDVY5WD0PDhZ6PD[W8PDoX4XD0WD0QDYe2PDR[7QDWY5P@kZ7QDXY5XD0SD0WD
0QDYY5QDZY5QD[Y5TD1QD\Y5XD0WD0QD]Y5XD0ZD^Y5WD0QD_Y5PDd[8TD1QD`Y5XD0`DVP7WD0QDaY5SD0XD0WD0QDbY5QD
R4XD0QDcY5TD1QDdY5TD1QDml3S@0WD0QDS4XD0aDk5`DQP6`DbT3`Dg2QDc6TD1WD0QDeY5XD0VD0QDc6TD1WD0QDeY5XD0
QDfY5WD0PDnT@PDRh?XD0WD0PDeg7PDd8XD0`DY`>WD0PDen5PDP[7PDl]<QDgY5XD0WD0QDhY5P@cZ6QDiY5XD0QDjY5WD0
QDkY5PDfZ6XD0VD0QDjY5WD0QDkY5PDfZ6XD0QDlY5QDmY5P@[W8WD0QDnY5QDoY5XD0QDPZ5QDQZ5QDmV1WD0P@ZX6QDRZ5
XD0`DhZ6WD0PDld4PDa[4XD0WD0QDSZ5PDP\4XD0VD0WD0QDSZ5PDP\4XD0QDTZ5WD0PDQk4QDUZ5XD0WD0PDRU@PDlT>XD0
WD0QDVZ5PDPP6XD0WD0QDWZ5PDge4XD0VD0WD0QDWZ5PDge4XD0QDn@WD0PDTU@PDUU@XD0WD0PDfd1PDVU@XD0WD0PDad=P
D[T3XD0WD0PDWU@PDbc6XD0WD0PDY[6PDWW?XD0WD0QDXZ5PDQQ4XD0WD0PD]d4PDYe4XD0WD0PDP[4PDd_6XD0PDkZ7WD0P
D^d4PD`IPDkZ7XD0WD0PDfb<PDZU@XD0VD0WD0PDfb<PDZU@XD0QDYZ5WD0PD[U@QDVZ4XD0WD0PDg^2PDWU=XD0WD0PDkf2
PDSW?XD0WD0PDed4PD[5PDkZ7XD0WD0PDTT<QDZZ5XD0WD0PDoX3PDcm?XD0WD0PD[j4PD_R5XD0QD[Z5WD0PDfk4QD\Z5QD
]Z5XD0WD0PD\U@QD^Z5XD0WD0PD_P=QD_Z5XD0WD0PD]U@QD`Z5XD0WD0PDf_<PDhZ6PD]W8PDbi<XD0WD0PDRHQDkn4PD]W
8QDaZ5XD0WD0PDaU?PDhZ6PD]W8PDac2XD0WD0PDTl5PDhZ6PD]W8PDiZ6XD0WD0PDbY=PDfZ6PD]W8PDiZ6XD0VD0WD0PDb
Y=PDfZ6PD]W8PDiZ6XD0QD]U3WD0PDZW?PDhZ6QDWDPDPY>XD0WD0PDZ^6PDhZ6PD]W8PDcZ?XD0WD0PDfa2PDhZ6PD]W8PD
^U@XD0WD0PDlm=PDhZ6PD]W8PDSa2XD0WD0PDmk4PDhZ6PD[W8PDdZ?XD0WD0PD\R?PDhZ6PD[W8PD_U@XD0WD0PDaS7PDgZ
6PDkZ7PDVP7XD0WD0QDbZ5PDhZ6PD[W8QDcZ5XD0WD0QDdZ5PDhZ6QDjY2XD0QDeZ5WD0QDfZ5PDdGQDgZ5QDhZ5TD1QDiZ5
XD0WD0PD[T3QDjZ5XD0WD0PDHPDbU@XD0WD0PDeU=QDkZ5XD0WD0QDlZ5PD_n3XD0QDmZ5WD0PDmS@QDnZ5XD0WD0QDoZ5PD
fZ6QDP[5XD0WD0PDQP6PDR[7PD]W8PDiP3XD0WD0PDW5PDcb=XD0WD0PD`l=PDhZ6PD]W8PD\W7XD0WD0PDfU@PDhZ6PD]W8
PDaGXD0WD0PDVKQDQ[5XD0WD0PDXh3PDgU@PDhZ6XD0WD0PDhP7PDSW6QDR[5PDf\8XD0WD0QDS[5QDT[5XD0WD0QDU[5PDo
n5XD0`Doc4`DgU3`DS4`DfZ6WD0PDnn5PD\k6XD0WD0PDlU@PDP[7PD_l=XD0WD0PD_[8PDim5PDP[7PDHXD0WD0PD\U<PDQ
b6PDP[7PDHXD0QDU4TD1WD0QDV[5PDXh3QD`HXD0aDa6QD_;WD0QDW[5PDXh3QD`HXD0QDX[5TD1WD0QDY[5PDXh3QDZ[5XD
0aDa6QD[[5TD3PDXh3Q@`HWD0QDT4XD0VD0QD[[5TD3PDXh3Q@`HWD0QDT4XD0QD\[5QD][5TD3WD0PDWo3QDPBSD0PDX[7X
D0QDPBQD^[5TD4QD_[5WD0QD`[5SD0PDX[7QDa[5XD0WD0PDfU8PDVc4QDb[5XD0RD0PDXh3WD0QDc[5XD0QDd[5Q@d6WD0Q
De[5P@^Z8QDPBS@0SD0QDf[5XD0QDg[5P@T8TD2WD0QDh[5P@^Z8QDPBaDf5aDk5aDY7S@0aDk5SD0XD0VD0QDg[5P@T8TD2
WD0QDh[5P@^Z8QDPBaDf5aDk5aDY7S@0aDk5SD0XD0QDd?QDm5TD4QDc6WD0QDPBSD0QDi[5Q@j[5XD0Q@PBSD0VD0QDm5TD
4QDc6WD0QDPBSD0QDi[5Q@j[5XD0Q@PBSD0PD1WD0PDnZ7QDk[5P@XZ8PDXl4XD0QDl[5TD6WD0PDhZ6PDbh>XD0WD0PDi]1
SD0XD0WD0QD[R2PDWo3PDX[7XD0QDPB`Dkg<`DeP6`DUh<`DVc4`DXc4`DaP6`Dnl5`DlV6`D]h<`DWc4`DUV@`DVV@WD0QD
m[5PDQ^8PDWo3PDX[7XD0YD2WD0PDXo3QDPBSD0P@4QDn[5QDo[5XD0WD0QDP\5PDkZ7XD0`D]W8`DaS7`DRS?`DkIWD0QDQ
\5PDkZ7QDR\5XD0WD0QDS\5QD_;QDPBSD0QDT\5XD0WD0QDYg4QDU\5TD1PDmi3XD0UD0WD0QDVc1QD[h1SD0XD0QDnc1WD0
QDV\5QDW\5TD3QDX\5XD0WD0PD]V@XD0QDY\5WD0QDZ\5PD[W8QD[\5XD0UD0WD0PDTY5XD0QDhb1QD\\5WD0QD]\5QD^\5Q
D_\5QDV]4XD0WD0QD`\5QDa\5QDk6QDjDPDjo2XD0WD0PD_[8QDb\5PDR[7XD0WD0QDoa1PDR[7PDe[8XD0QDX;WD0QD]n1P
DkW5P@mZ6QDc\5TD2QDd\5XD0WD0QDe\5QDf\5QDg\5XD0UD0WD0QDh\5XD0aDk5aDo7SD0QDi\5PD[W8PDnLPD[T3QDR]3T
D1PDfZ6TD4QDiBQDj\5QDk\5WD0QDl\5XD0TD2QDm\5SD0UD0QDn\5WD0QDo\5XD0VD0UD0QDn\5WD0QDo\5XD0QDgQ1QDP]
5Q@c6Q`1l6WD0QDQ]5XD0`DR[7aDa6UD0WD0PDSY5QDPBSD0XD0UD0WD0PD`\8QDPBSD0XD0UD0QDR]5QDS]5UD0WD0QDT]5
XD0SD0`DRo5UD0PD^h4QDU]5QDV]5PD^h4PDR[7QDW]5QDW=QDVS3PD^Q?QDhCQDc6PD[W8Q`1l6WD0QDX]5XD0QDY]5QDZ]
5UD0WD0QD[]5XD0WD0QD\]5Q`1l6Q@]]5QDj7XD0QDj7QD^]5QD_]5QDTS2TD2QD`]5QDa]5QDb]5QDc6WD0QDc]5XD0PDR[
7QDd]5WD0QDTS2XD0SD0PDfP1PDda2PDS3QDe]5PDcZ6PDS3PDcZ6QDf]5QDg]5QDh]5PDXe6PDeZ6QDi]5QDj]5PDhk4QDk
]5PDP[?PDcZ6QDl]5QDm]5WD0QDn]5XD0`DR[7QDm]5WD0QDn]5XD0`DR[7QDl]5WD0QDn]5XD0`DR[7WD0QDn]5XD0`DR[7
QDX;QDc6Q`1l6WD0QDo]5XD0QDP^5QDQ^5QDR^5PD[W8WD0PD^h4XD0PDR[7QDjP1QDS^5TD1QDT^5QDTS2TD2QDU^5QDV^5
PDY]2WD0QDW^5XD0QDc6PDR[7PDY]2WD0QDX^5XD0QDY^5QDZ^5QD[^5PD]W8PDe3QD\^5QD]^5QD^^5QDgP2PDb]6QD_^5P
Db]6PDP[7PDP[8PD]W8PDYW=PDUh<QD[U4QD`^5QDa^5P@kZ7QDb^5PDki1QDc^5PDlZ7PDWS6QDd^5PDR[7PDR3QDe^5PDh
GPDhZ6QDf^5PDlh5PDeZ6PDfP3TD2QDg^5PDfk4PDkZ7PD]W8QDh^5PDhU5QDi^5TD6WD0Q`1l6QD]]5XD0QDj^5QDi^5TD5
PDlZ7TD3WD0QDj7XD0QDk^5TD8PD4WD0QDl^5XD0UD0WD0PDli>XD0WD0QDk^5SD0PD4QDl^5XD0WD0QDk^5SD0SD0PD4QDl
^5XD0QDW4QDm^5S@0WD0QDV4XD0VD0QDW4QDm^5S@0WD0QDV4XD0QDn^5QDW4TD2QDo^5QDP_5Q`1l6S@0WD0QDV4XD0VD0`
D[W8QDW4TD2QDo^5QDP_5Q`1l6S@0WD0QDV4XD0QDQ_5`D[W8QDR_5TD2QDS_5TD2WD0QDX4Q@T_5QDY4XD0QDW4QDWZ1WD0
QDX4QDY4XD0WD0QD[4PDkZ7QDPBaDa6SD0XD0WD0PDhd4PD^e4XD0WD0PDgd4PDnGXD0VD0`DjU6`D_8WD0PDgd4PDnGXD0Q
DU_5`DjU6`D_8WD0QDV_5QDoT3QDW_5XD0WD0QDX_5PDhZ6PD]W8PDfKXD0WD0PDdc4PDkZ7PDWP4XD0WD0PDTV@PDWc4XD0
WD0QDY_5QDZ_5PDVIXD0WD0QD[_5PDhZ6TD2PDRW@XD0WD0QD\_5QD]_5XD0QDc6TD1WD0QD]HQD^_5PDR[7XD0QD__5WD0P
DPQ>PDcZ6PDY4XD0WD0QD`_5QDa_5QDb_5XD0WD0QDc_5PDo^=XD0`DoZ7`DR[7WD0QDc_5PDhZ6PD]W8QDd_5PDRl8XD0WD
0QDe_5QDf_5XD0VD0`DnZ7WD0QDe_5QDf_5XD0QDg_5`DnZ7WD0QDh_5QDi_5XD0VD0WD0QDh_5QDi_5XD0QDjP3WD0QDj_5
PDg[7XD0WD0PDld<PDkZ7QDk_5XD0WD0PDZW@PDkZ7PDVQ@XD0WD0PDPP6PDmOPDhZ6XD0WD0PDPe4QDl_5QDm_5XD0WD0PD
[W@PDPT?XD0WD0PD\W@PDVR7XD0WD0QDn_5QDo_5XD0WD0PD^W@PDRm6XD0PDkZ7WD0QDP`5PD`W@XD0WD0QDQ`5QDR`5XD0
WD0QDS`5PDPc=XD0VD0WD0QDS`5PDPc=XD0QDT`5QDU`5PD[W8WD0QDV`5QDW`5XD0WD0QDX`5PD[T3XD0WD0PD[T3PDkZ7T
D1PDT_7XD0WD0QDY`5QDZ`5XD0WD0PDVV=PD_[8XD0WD0PDja<PDfQ1XD0WD0PDVX6PD^W?XD0VD0`D\j7WD0PDVX6PD^W?X
D0QDlO`D\j7WD0PDec;PD]n<XD0WD0PDci=PDlZ7PDbS?XD0WD0PDkd7PDmY=XD0WD0PDW`6PDkZ7PDYn>XD0WD0PDbS?QD[
`5XD0VD0`DoZ7WD0PDbS?QD[`5XD0QD\`5`DoZ7WD0QD]`5QD^`5XD0QD_`5TD2WD0QD``5PDdGXD0VD0`DkZ7`DlZ7QD_`5
TD2WD0QD``5PDdGXD0QDa`5`DkZ7`DlZ7WD0PD[3PDhZ6PD]W8QDb`5XD0WD0PDQJPDhZ6PD[W8PDdW@XD0WD0QDc`5PDn]=
PDeW@XD0WD0QDd`5PDSe4PDR[7XD0WD0PDYT3PDlZ7QDe`5XD0WD0QDf`5PDjIPDl_=XD0VD0WD0QDf`5PDjIPDl_=XD0QDd
?QDc6TD1WD0PDhk4QDg`5QDh`5XD0VD0QDc6TD1WD0PDhk4QDg`5QDh`5XD0QDi`5ZDj`5QDc6TD1QDk`5Q`1l6S@0WD0QDZ
4XD0VD0`DhZ6ZDj`5QDc6TD1QDk`5Q`1l6S@0WD0QDZ4XD0QDl`5`DhZ6QDm`5TD6QDc6QDn`5S@0WD0QDP3XD0VD0QDm`5T
D6QDc6QDn`5S@0WD0QDP3XD0QDo`5WD0QDPa5QDQa5XD0VD0WD0QDPa5QDQa5XD0QDRa5WD0QDSa5QDTa5XD0WD0PDkW@QDU
a5XD0WD0PDmW@QDVa5PDUl6XD0WD0PDl_2PDlh5PD_[8XD0VD0WD0PDl_2PDlh5PD_[8XD0QDo`5WD0PDoW@PDoo8XD0VD0W
D0PDoW@PDoo8XD0QDWa5WD0QDXa5QDYa5XD0WD0PDWa8PDjS7XD0VD0WD0PDWa8PDjS7XD0QDZa5WD0PDg9QD[a5XD0VD0WD
0PDg9QD[a5XD0QD\a5WD0PDVX@PDWb6XD0WD0QD]a5QD^a5XD0VD0WD0QD]a5QD^a5XD0QD_a5WD0PDXX@PDlZ7XD0WD0QD`
a5PDkZ7PDmk8XD0QDc6TD1WD0QDaa5PDkZ7TD1QDba5QDca5XD0WD0QDda5P@[j?QDea5XD0VD0WD0QDda5P@[j?QDea5XD0
QDfa5WD0PD_[8QDga5XD0VD0WD0PD_[8QDga5XD0QDo`5WD0PD`_6QDha5XD0WD0PDie4QDia5XD0WD0PDkf2QDja5XD0WD0
PDSj7QDka5XD0WD0QDla5QDma5XD0WD0QDna5P@Pe4QDoa5XD0WD0QDPb5QDQb5XD0VD0`DPl<`DQl<WD0QDPb5QDQb5XD0Q
DRb5`DPl<`DQl<WD0QDSb5QDTb5XD0WD0QDUb5QDVb5XD0VD0WD0QDUb5QDVb5XD0QDWb5WD0QDXb5QDYb5XD0WD0QDZb5XD
0VD0`DhZ@`De3`DQX2`DmT3WD0QDZb5XD0QD[b5`DhZ@`De3`DQX2`DmT3WD0PDPe4PD]9XD0PDfZ6WD0PDfe4PDkZ7PDd8X
D0VD0WD0PDfe4PDkZ7PDd8XD0PD1ZD\b5QDc6TD1WD0PD[W8PDfe4PDkZ7PDd8XD0WD0PDXd3PDW6PDkZ7XD0WD0PDl[6QD]
b5XD0WD0PDVn5PDkZ7PD]W8QD^b5XD0WD0PDiZ8QD_b5XD0WD0PDhP3QD`b5XD0VD0`DfZ6WD0PDhP3QD`b5XD0QDab5`DfZ
6WD0PDfk4QDbb5XD0`DVX=`DYS3`DoG`Dm[5`DT]>`DZ:`Dnc<WD0PDgk4PDZW>XD0`Dm`6`DR_2`DPo6`DTo6`Dcm>WD0PD
dHQDcb5XD0`Dbc6`DkZ7`DlZ7`DnZ7`DjZ7WD0PDek4PDa`<XD0WD0QDdb5QDeb5XD0`DP[@`DnG`Dma2WD0PDok4PDnGXD0
VD0WD0PDok4PDnGXD0QDd?WD0QDfb5PDYQ3XD0`DhZ6WD0QDgb5QDhb5XD0`Dba5`Dca5`D_a5`DbH`Dif2`Dik6`D`a5`Dm
V2`Dn`8`DWW2`DT[@`DWH`Did6`Dhd6WD0PDQl4PDU[@XD0WD0PDRl4PDV[@XD0WD0PDSl4PDW[@XD0WD0PDR^5PDX[@XD0W
D0PDY[@PDZ[@XD0WD0QDib5QDjb5XD0WD0QDkb5PDa\?XD0`Di[@`DQY6`D`d6WD0PDUl4PD``<XD0WD0QDlb5QDmb5XD0VD
0WD0QDlb5QDmb5XD0QDnb5WD0QDob5QDPc5XD0WD0PDV\?QDQc5XD0`DWT3`D`b6`D\k6WD0PDX\@PDX[7XD0WD0QDRc5PD[
\2XD0VD0WD0QDRc5PD[\2XD0QDSc5WD0PDjd4PDie=XD0WD0PDg3PDn2XD0VD0WD0PDg3PDn2XD0QDTc5WD0QDUc5PDkZ7TD
2QDWDTD1QDVc5XD0WD0QDWc5QDXc5XD0`DQS7`DRS7`DXZ>`DYX@`DTT7`D\\@`D]\@`D^\@WD0QDYc5QDZc5XD0VD0`DoJW
D0QDYc5QDZc5XD0QD[c5`DoJWD0PD\IQD\c5XD0WD0PD`b6PDmf;XD0WD0PD[5PDR[7PDim5XD0WD0QD]c5QD^c5XD0`Dg:W
D0QD_c5PDb`3XD0VD0WD0QD_c5PDb`3XD0QD`c5WD0QDac5QDbc5XD0WD0PDio2QDcc5XD0VD0WD0PDio2QDcc5XD0QDdc5W
D0PDeZ6PD]W8QDec5XD0VD0`D]W8WD0PDeZ6PD]W8QDec5XD0QDfc5`D]W8WD0PDhk4QDgc5XD0VD0WD0PDhk4QDgc5XD0QD
hc5WD0PDge4PDm\@XD0WD0PDl4PDkZ7PD]W8PDn\@XD0WD0PDjj3PDWa2PDgZ6XD0VD0`DfZ6`DhZ6WD0PDWa2PDgZ6XD0VD
0`DfZ6`DhZ6WD0PDjj3PDWa2PDgZ6XD0QDic5`DfZ6`DhZ6WD0PDWa2PDgZ6XD0QDic5`DfZ6`DhZ6WD0PDjc=PDR[7PDnn=
XD0WD0PDd_6PDP[7PDo\@XD0WD0PD[`6PDP[7PDfW<PDkZ7XD0WD0PDlX2PDP[7PD]P7XD0WD0PDkIPDP[7PDTh6XD0WD0PD
`h6PDP[7PDX_1PDkZ7XD0WD0QDjc5PDP[7PDR]@XD0WD0PDZ]6PDP[7PDQj7XD0WD0PD]a;PDP[7QDkc5XD0WD0PDW5PDP[7
PDe^5XD0WD0PDhV6PDP[7PDek4XD0WD0PDic4PDR[7PDPo9XD0WD0PDT?PDhZ6TD1QDlc5XD0WD0PDc3PDhZ6QDk6PDcS=XD
0WD0PDnZ7PDdY=XD0VD0WD0PDnZ7PDdY=XD0QDmc5WD0PDeZ6QDnc5XD0VD0`DgX2`Dm5WD0PDeZ6QDnc5XD0QDoc5`DgX2`
Dm5WD0PDcZ6PDlZ7PDdm?XD0WD0PDcZ6PDR[7QDPd5XD0WD0PDhZ6PDik4QDQd5XD0VD0WD0PDhZ6PDik4QDQd5XD0QDRd5W
D0QDSd5PDR8XD0WD0QDTd5QDUd5XD0`DQP6WD0PDjZ7QDPBTD1QDVd5XD0VD0WD0PDjZ7QDPBTD1QDVd5XD0QDWd5QDXd5`D
eY8`DV3`Dn2ZDYd5TD2WD0QDZd5XD0QDZd5`DR3SD0PDRX5PDR3Q`1l6QD[d5PD^2PDiU5QD\d5PDiU5WD0QD]d5P@Wo3QD^
d5XD0`DlZ7`D^6QD_d5WD0QDnX2PDR[7XD0SD0QD]d5PDR[7aDa6`DW3QD`d5PDR[7QDad5QDnX2PDR[7WD0QDbd5XD0QDco
1WD0QDcd5XD0`DHQDn_1Q@dd5P@[W8PD[V8QDhCQDc6WD0QDed5QDfd5XD0PDlh5QDP<QDgd5QDhd5WD0QDid5QDjd5XD0QD
kd5S@0S@0WD0QDc6QD[g2XD0QDld5TD1WD0QDmS5QDmd5XD0`ESY5`EjZ6`Eo9`EXY5`Elh5`EkZ6WD0QDo<QDnd5XD0VD0`
ESY5`EjZ6`Eo9`EXY5`Elh5`EkZ6WD0QDo<QDnd5XD0QDod5WD0QD];QD]4XD0`Dl_2`DjZ6WD0QDX;PDmW5QD]4XD0`Dl_2
`DjZ6QDPe5TD2WD0QDQe5QDRe5XD0WD0QDSe5PDY]2TD1QDTe5QDUe5XD0PD]W8WD0SD0PDRk<QDVe5TD1PDR[7XD0UD0WD0
QDWe5QDXe5XD0TD6QDYe5WD0QDZe5QD[e5VD0XD0WD0QDZe5QD[e5QD\e5XD0WD0QD]e5PDo2PDPf;XD0WD0QD^e5PDY]2TD
2QD_e5XD0WD0PDZ[7PDVn7XD0SD0UD0WD0QD`e5QDae5TD1XD0SD0QDbe5QDce5QDde5TD1WD0QDee5TD1QDfe5XD0WD0PDm
Z6PDP[6QDge5PDR[7XD0WD0PD]W8PDbo3XD0SD0WD0QDl\1PDaa2PDHQDhe5XD0WD0QDie5P@gZ6PDlZ7XD0WD0QDQ=QDje5
QDke5Q@le5XD0SD0WD0QDo;QDP<QDme5TD1PDR[7QDne5XD0WD0QDnX2QDoe5PDR[7QDPf5XD0WD0PDo]2PDR[7XD0QDQf5W
D0QDV=QDRf5QDSf5TD1YD2XD0SD0WD0QDTf5QDUf5QDVf5QDWf5TD1QDXf5XD0WD0QDe6Q@Z>QDYf5XD0SD0WD0QDZf5QD[f
5QD\f5XD0WD0QD]f5PDkZ7SD0XD0QD^f5WD0PD]W8QD_f5QD`f5QDaf5XD0WD0QDbf5QDcf5PDlZ7SD0QDdf5XD0QDef5WD0
QDff5XD0QDgf5PD[W8S@0WD0QDhf5XD0PDj;PDlZ7SD0QDif5SD0QDjf5PDe]@PDR[7PDY]2QDkf5PDR[7QDlf5WD0QDmf5X
D0QDnf5QDof5PDcZ6PDUb;PDi8PDi7PDZ4QDPg5WD0QDQg5XD0QDRg5QDc6WD0QDSg5XD0PDlZ7TD2QDTg5QD_;WD0QDUg5P
DR[7PDY]2XD0QDc6QDVg5QDWg5QDXg5QDYg5QDZg5PDHPDcU5PDhZ6UD0QD[g5QD]4QDo<PDR3WD0QD\g5XD0QDl\1QD]g5Q
D^g5SD0QD_g5PDaa2PDfP1PDR[7PDmW5PDaa2QD`g5QDc@QDag5QDbg5QDcg5PDR[7QDc6QDdg5QDhd5QDeg5QDfg5QDgg5Q
Dhg5QDc6PDfP3QDig5PDj\8SD0UD0PDc`2SD0QD];QDjg5PDmW5PDY]2Q`1l6WD0QDkg5XD0PDmW5QDlg5QDmg5PD[W8PDRX
5PDkW5PDaa2QDng5PDlh5QDog5PDR[7QDPh5P@jo2PDT8PDZj=QDQh5PD]W8PDel5QDRh5PD]W8QDSh5PDnZ6QDTh5QDUh5P
DjZ7QDVh5QDWh5QDXh5PDR[7QD]4QDYh5QDZh5PDhd4PDhZ6PDfi3PDP4QDhCQD[h5QD\h5QDmBQDQb1PDkZ7QD]h5QD^h5Q
D_h5PDfZ6QD`h5QDah5QDbh5PD^V=PDgZ6QDch5P@Z]2QDdh5QDhCPDnW5PDg]@PDg]@QDeh5QDfh5QDgh5QDhh5QDhCPD[k
3`Da3`DX3`D\m4`Dn3`Df3`De3`De8`DY4`Dne;`D[4`D]7`Dg6`Dd3QD]4QD];QDih5QDX;QDo<S@0QDjh5`D^]2QDX;Q`1
l6QDkh5QDlh5QDmh5QDc6QDnh5QDoh5QDTR5Q`1l6QDPi5PDUY5PDmZ6SD0PDTY5PDRW6SD0PDSY5PDRW6QDQi5PDmW6QDRi
5QDSi5PDmW6PDT8PD4SD0PDmW6PDT8QDTi5PDYZ8PDT8QDUi5PDj[6PDiU5PDZ[7QDVi5PDjZ7QDWi5PD^FPD4QDX@PDjZ7Q
DWi5PD^FQDX@PDhZ6QDWi5PD^FPD4PDn9PDhZ6QDWi5PD^FPDn9PDZZ8PD^FQDXi5PDZ[7QDX;PD]]2PDk8PDU3PDPe3PDY]
2PDPe3PDR[7QDc6PDoU=SD0PDoU=QDYi5QDo<PDY]2QDZi5QD[i5QDUd1SD0TD2PD[k3QDeS5QDh;PDY]2Q`1l6QD\i5QD]i
5QD^i5QD_i5QD`i5PD]W8QDai5QDbi5QDci5PDmW6QDdi5QDei5PDT8QDfi5SD0QDPh5PDT8QDX?QDgi5QDhi5QDii5QDji5
PDmW5PDaa2PDfP1PDR[7QD];QDki5QD`g5PDiU5PDeZ6PDiU5PDR[7PDnj<PD4SD0QDli5WD0QDid5QDmi5QDni5XD0WD0QD
Pb2SD0QDoi5PDY]2PDR[7XD0WD0PDTb2PDg[6XD0QDPj5WD0QDQj5QDRj5TD1QDSj5XD0QDTj5WD0QDUj5PD[V8XD0SD0QDT
j5WD0QDnHPDmZ6PD[V8XD0SD0WD0QDVj5QDWj5PDR[7QDXj5XD0SD0QDYj5WD0QDZj5S@0QD[j5PDR[7XD0`Dl_2`Dd3`DUi
<`Dg2UD0WD0QD\j5QD]j5TD4PDY]2XD0QD^j5UD0WD0QD\j5QD]j5TD4PDY]2XD0YD1QD_j5P@mW5WD0PDY]2TD1QD`j5QDa
j5XD0QD];WD0PDR3QDbj5XD0QD];WD0PDR3YD1XD0QDX;PDmW5WD0PDR3YD1XD0QDX;PDmW5WD0PDR3QDbj5XD0WD0QDcj5P
DmW5QD]4XD0QDdj5WD0QDej5XD0TD1QDfj5QDgj5Q@hj5WD0P@mW6QDij5XD0P@mW>QDjj5WD0PDmW6QDkj5XD0QDlj5WD0P
DmW6PD_n5XD0QDmj5UD0WD0PDT8QDX?XD0SD0WD0QDnj5QDX?QDoj5XD0VD0WD0QDnj5QDX?QDoj5XD0QDPk5UD0WD0QDQk5
SD0S@0S@0PD4PDWo3XD0SD0UD0WD0QD`[5SD0S@0S@0PD4QDQk5XD0SD0UD0WD0QDRk5XD0QDSk5WD0QDTk5YD2XD0`DR[7Q
DUk5WD0QDVk5XD0SD0QDc6WD0QDWk5P@gZ6P@lZ7XD0QDXk5TD2QDYk5WD0QDZk5QD[k5XD0VD0WD0QDZk5QD[k5XD0QD\k5
WD0QD]k5XD0QD^k5TD3QD_k5QD`k5WD0QDh<Y@0QDak5XD0`Dg`2`Dmf3`DR]6`Dbe7UD0WD0PDb\8PDX[7YD2XD0TD5PD4S
D0UD0WD0PDnj<PDkZ7YD2XD0TD5PD4SD0UD0WD0PDnj<PDkZ7SD0TD4PD4QD]4XD0SD0UD0WD0PDb\8PDX[7SD0TD4PD4QD]
4XD0SD0`EZ[7`EVY5`EjZ6`ESY5QDla2WD0QDbk5XD0QDck5`DRo5PDSY5WD0SD0TD1QDdk5QDP<XD0SD0PDUY5WD0QDek5X
D0WD0QDfk5TD1QDgk5XD0QDhk5WD0QDik5QDjk5XD0PDR[7QDkk5WD0QDlk5QDmk5QDnk5XD0SD0WD0QDlk5QDmk5QDnX2PD
R[7XD0SD0WD0QDok5QDPl5QDQl5QDRl5XD0QDSl5S@0S@0S@0WD0QDo<P@R3QDTl5XD0WD0QDUl5QDVl5PDY]2TD2QDWl5XD
0SD0WD0PDhW6QDc6TD2QDXl5QDYl5XD0SD0WD0QDeg5QDc6TD1QDZl5XD0QD[l5WD0PD[W8QD\l5XD0VD0WD0PD[W8QD\l5X
D0QD]l5QD^l5WD0QD_l5TD1QD`l5XD0SD0WD0QD]d5TD1QDal5XD0SD0WD0QDbl5TD1QDcl5XD0SD0WD0QDdl5QDel5XD0P@
mW>QDfl5`D=QDgl5WD0QDdl5QDel5XD0P@mW>QDfl5`D=YD2WD0QDhl5QDil5XD0QDjl5`DX[7WD0QDkl5PDlZ7XD0SD0WD0
QD]i5QDll5TD2QDml5QDc6XD0QDnl5PDmW6PDT8WD0PD4QDol5XD0UD0WD0PDmW6PDT8XD0SD0UD0WD0QDPm5QDQm5XD0SD0
UD0WD0QD]4PD4QDRm5XD0UD0QDSm5TD9PD4WD0QD]4XD0SD0UD0WD0QD]4XD0aDTm5UD0WD0QDUm5`DR7`DY4`D\;`DaY8`D
P3`Da3`DX3`D\m4`Df3`Dd3`DR7`Dne;`D]7`Dn3QD]4XD0UD0WD0QDVm5XD0SD0QDWm5WD0QDXm5XD0SD0UD0WD0QDYm5XD
0SD0UD0WD0QDZm5QD[m5TD2QD\m5TD1PDY]2XD0SD0UD0WD0QD]m5QD^m5TD2QD_m5XD0SD0UD0aDb6aDa6aDQ7aDY7aDk5a
Dm5aDn6aDc6aDd6aDe6aDh6aDk6aDh7WD0SD0XD0QD`m5UD0aDb6aDa6aDQ7aDY7aDk5aDm5aDn6aDc6aDd6aDe6aDh6aDk6
aDh7iD1iD2iD0iD4WD0SD0XD0QDcj2SD0`D`OaDc6aDd6WD0QDZT1PDgZ6PDkZ7Q@k6QDam5XD0`DVP7WD0QDZT1QDff4QDb
m5XD0WD0QDZT1PD^Z8QDk6QDcm5XD0WD0QDZT1PDeZ8TD2PDXZ8XD0WD0QDZT1QDdm5XD0VD0WD0QDZT1QDdm5XD0QDem5WD
0QDfm5QDk6QDgm5XD0WD0PD[W8QDhm5QDim5XD0QDjm5WD0QDkm5QDlm5XD0VD0WD0QDkm5QDlm5XD0QDmm5WD0QDnm5TD1Q
Dom5XD0VD0`DoU3`D`I`D\K`DnU3`DaG`DnU6`DfU6`DcW7`Db[<`DUc4WD0QDnm5TD1QDom5XD0QDPn5`DoU3`D`I`D\K`D
nU3`DaG`DnU6`DfU6`DcW7`Db[<`DUc4QDQn5WD0QDRn5XD0VD0QDQn5WD0QDRn5XD0QDSn5QDTn5WD0QDUn5TD1QDVn5XD0
`Del6`DYi6`DZi6`DRb6`DPo6`DQo6`DmS3`DSg2`DWm<`Dgn6aDa6WD0QDWn5QDWDQDXn5XD0WD0QDYn5PDcZ6TD1QDZn5X
D0WD0QD[n5QD\n5XD0VD0WD0QD[n5QD\n5XD0QD]n5WD0QD[n5QD^n5QD_n5XD0WD0PD^Z8QDVHQ@`n5PDX\<XD0WD0QDan5
TD1QDbn5XD0VD0`DkZ7WD0QDan5TD1QDbn5XD0QDcn5`DkZ7WD0QDdn5QDen5Q@WDQDfn5XD0WD0PDeZ6PDR[7PD[W8XD0SD
0WD0PDgZ6PDkZ7PD]W8PDgP7XD0WD0QDgn5PD]W8QDhn5XD0VD0WD0QDgn5PD]W8QDhn5XD0QDin5WD0QDjn5PDfZ6QDkn5X
D0VD0WD0QDjn5PDfZ6QDkn5XD0QDln5WD0PDfZ6PD[W8PDS7XD0WD0PDg]2PD_U6XD0WD0QDfDPDiZ6XD0VD0`DjZ7WD0QDf
DPDiZ6XD0QDd?`DjZ7WD0QDmn5QDnn5PDiZ6XD0WD0QDdCPDoZ7TD1PDR[7XD0QDon5`DRo5WD0QDPo5XD0`Dfi6`DUd6`DS
_@WD0QDQo5S@0QDRo5QDSo5XD0VD0`DcV2`DY_@`DZ_@`D]W8WD0QDQo5S@0QDRo5QDSo5XD0QDTo5`DcV2`DY_@`DZ_@`D]
W8WD0QDUo5QDVo5XD0WD0PDfZ6PD]W8QDWo5QDXo5XD0QDYo5WD0PDhZ6PDfP?XD0WD0QDZo5QD[o5XD0QD\o5`DPo6`DZ^5
`DUj6`DPm6`Db_6`DVP7`DfK`DeK`DnU6WD0QDeGQDV\2QD]o5XD0WD0QDhBTD1QD^o5XD0VD0`D\[6`D_H`DRb6WD0QDhBT
D1QD^o5XD0QD_o5`D\[6`D_H`DRb6WD0QD`o5QDao5XD0VD0WD0QD`o5QDao5XD0QDbo5WD0PDeKQDoDTD1QDco5XD0WD0PD
WX6PD_U?XD0WD0PD_Y?QDdo5XD0WD0QDeo5QDfo5TD2QDgo5XD0WD0PDhZ6PD[W8QDho5XD0VD0WD0PDhZ6PD[W8QDho5XD0
QDio5WD0QDjo5PDVP7XD0WD0QDko5PDT8XD0VD0`DT8WD0QDko5PDT8XD0QDlo5`DT8WD0QDmo5PDR[7QDno5TD2QDoo5XD0
WD0QDPP6QDc_5QDQP6XD0WD0QDoCQDRP6QDSP6XD0VD0`D]W8`DnU3`D]V3`DcU6WD0QDoCQDRP6QDSP6XD0QDTP6`D]W8`D
nU3`D]V3`DcU6WD0QDUP6P@R[7QD`HS@0QDVP6XD0`DkZ7`DnZ7`DkZ8`DmZ7WD0QDWP6PDaX8XD0VD0`DlZ7`DVY5`DfZ6a
Da6WD0QDWP6PDaX8XD0QDXP6`DlZ7`DVY5`DfZ6aDa6WD0QDdCQDYP6XD0VD0WD0QDdCQDYP6XD0QDZP6WD0QDQ_2P@gZ6QD
[P6P@]W8QD\P6XD0WD0QD]P6QD^P6XD0VD0WD0QD]P6QD^P6XD0QD_P6WD0QD`P6QDaP6XD0VD0`D]W8`DfU6`DVP7`Dhn5`
DPc4`DZ7`DS:`DlU3`DnU3WD0QD`P6QDaP6XD0QDbP6`D]W8`DfU6`DVP7`Dhn5`DPc4`DZ7`DS:`DlU3`DnU3WD0QDcP6XD
0S@0WD0QDdP6PD]W8QDeP6XD0VD0aDa6WD0QDdP6PD]W8QDeP6XD0QDfP6aDa6WD0PDfZ6QDWDQDgP6QDhP6XD0VD0WD0PDf
Z6QDWDQDgP6QDhP6XD0QDiP6WD0PDfZ6PD]W8QDjP6XD0WD0QDkP6QDk6QDlP6XD0WD0QDmP6PD[W8QDnP6QDoP6XD0VD0`D
\K`D^F`D]J`De[4`DYIWD0QDmP6PD[W8QDnP6QDoP6XD0QDPQ6`D\K`D^F`D]J`De[4`DYIWD0PDVW6QDQQ6XD0WD0QDiR3P
DhZ6PDgW2XD0`D`R6`DYS3`DY9WD0QDRQ6Q@k6PDQ`@XD0WD0QDSQ6QDTQ6XD0VD0WD0QDSQ6QDTQ6XD0QDUQ6WD0QDX]2QD
PBTD1QDVQ6XD0VD0WD0QDX]2QDPBTD1QDVQ6XD0QDWQ6QDRl4WD0QDU6PD\j7XD0QDXQ6QDRl4Y@0WD0QDU6XD0VD0aDa6QD
Rl4Y@0WD0QDU6XD0QDYQ6aDa6QDZQ6TD2WD0QDc6Y@0YD1XD0VD0aDa6`DhZ6QDZQ6TD2WD0QDc6Y@0YD1XD0QD[Q6aDa6`D
hZ6WD0QD\Q6P@hZ6P@]W8QDd_5QD]Q6XD0QD^Q6WD0QD_Q6QD`Q6XD0VD0QD^Q6WD0QD_Q6QD`Q6XD0QDaQ6WD0QDbQ6QDcQ
6Q@d6QDdQ6XD0QDd6WD0QDeQ6XD0VD0QDd6WD0QDeQ6XD0QDfQ6WD0QDgQ6Q@ff4PDX[7QDhQ6QDiQ6XD0WD0QDjQ6TD1QDk
Q6XD0VD0WD0QDjQ6TD1QDkQ6XD0QDlQ6QDc6WD0PDP^2PDhW6XD0VD0QDc6WD0PDP^2PDhW6XD0QDmQ6WD0PDfZ6QDnQ6QDo
Q6Q@PR6XD0VD0WD0PDfZ6QDnQ6QDoQ6Q@PR6XD0QDQR6WD0QDRR6QDYd3QDSR6QDTR6XD0WD0QDUR6QDVR6XD0WD0QDWR6QD
fo5XD0VD0WD0QDWR6QDfo5XD0QDXR6WD0QDYR6QDZR6QD[R6XD0VD0WD0QDYR6QDZR6QD[R6XD0QD\R6QDROQD]R6Q`1l6WD
0QD^R6XD0QD_R6QD`R6PDfZ6QDaR6QDbR6PDT?QDcR6QDdR6PDX[7QDeR6PDX[7QDfR6QDgR6PD[W8QDhR6PDa`@PD4PDad<
PDmZ7QDiR6PDaX8QDjR6Q`1l6S@0WD0QDkR6XD0QDlR6WD0QDmR6XD0QDnR6`DRo5PDnZ6WD0QDoR6XD0Q`1l6S@0WD0QDPS
6XD0QDcY1WD0QDQS6XD0QDRS6WD0QDSS6XD0QDTS6S@0WD0QDUS6XD0QDkm5QDVS6QD`Q6QDd6WD0QDWS6XD0QDXS6PDR[7W
D0QDYS6XD0QDZS6QDc6Q@n6WD0QD[S6XD0QDY7WD0QD\S6XD0`DgZ6`D\j7`DfZ6`DeZ6`DoZ7`DeZ8`DcZ6`DdZ6`DVn5`D
]6`D]W8`D[W8QDd6QD]S6QD^S6QDd6QD_S6PDeZ6QDYIWD0QD`S6P@Z[8QDaS6XD0QDbS6QDc6Y@0WD0QDcS6XD0`DjZ7`Dh
Z6`DoZ7`DR[7`DeZ6WD0QDT6QDdS6PDX[7XD0QDeS6QDc6Y@0WD0PDW_2Q@fS6XD0VD0QDeS6QDc6Y@0WD0PDW_2Q@fS6XD0
QDgS6WD0QDhS6PDfZ6Q@l6QDiS6XD0QDjS6QDd6WD0QDkS6XD0QDlS6Q@d6WD0QDmS6QDnS6XD0QDd6QDoS6QDPT6QDfS6QD
QT6PDhP>PDcZ6`E\]2`E]]2`EY]2`E^]2`EP[7`E^2QDRT6PDcZ6`D]W8`D[W8`D\W8`D\[6`D_H`D^W8`Dlh5`Dgk4`D`[6
`DoZ7`DnZ7`DWm<QDjQ6Q`1l6QDST6QDTT6QDUT6PDHPDZo3PDmW>QD`U1QDVT6QDc6PDnZ6QDWT6PDHPDln3QDXT6QDd6QD
YT6QDPR6QDd6QDZT6aDa6QDd6QD[T6PDfZ6PD]W8QDd_5QD\T6QDe`1QDb3QD]T6QD^T6PDol5P@lh5PDhZ8PDoZ7QD_T6PD
R[7PDSW6PDT8QD`T6TD1QDaT6QDbT6Q`1l6QDcT6QDeOTD3QDdT6PDgW2QDeT6QDfT6QDgT6QDhT6P@kZ7Q@iT6QDjT6QDkT
6`Dlh5`D]W8`D]Z8`D\[6`D_H`D^W8`D[Z8`DZZ8QDlT6QDYIWD0QDmT6XD0WD0QDnT6XD0QDoT6QDPU6PDhW2QDYIQ@c6S@
0QDQU6QDRU6QDSU6QDRU6PD]W8QDTU6QDd6PDb4QDff4QDd6QDUU6PD[W8QDVU6QDUd2PD[W8PDjj3PD[_5QDWU6PDhZ6PD]
W8QDd_5PDRl8QDXU6QD^S6QDYU6QDZU6P@]W8QD[U6QD\U6PDcZ6PDfZ6PD]W8QD]U6QDmEPDoZ7QD^U6PDfP?PDP[7PDTT?
QD_U6QDmV1PD\c4QD`U6QDc6Q`1l6S@0QDaU6QDbU6Q`1l6QDcU6QDdU6TD2PD\V=QDeU6QDfU6PDbf7QDgU6QDhU6QDiU6Q
`1l6P@[W8QDjU6QDkU6PDaW2QDlU6PDR[7WD0QDmU6XD0PD_a2PDeZ6QDnU6PDhZ6QDoU6QDPV6P@hZ6QDQV6QDRV6QDSV6Q
DTV6QDUV6QDVV6PDba@PDo\2aDWV6YD3PDoa@QDXV6PDPb@PDQb@QDYV6QDZV6PDV\?QD[V6QD\V6QD]V6QD^V6PDmi<QD_V
6QD`V6QDaV6QDbV6PDaJQDS\5PDnb2QDcV6PDZW>QDdV6PDl4QDeV6QDfV6PDkZ7QDgV6QDhV6PDcP1QDiV6QDjV6PD`Q6QD
kV6PDhLPDaW2QDlV6QDmV6QDnV6QDoV6PDYd4QDPW6PDf3QDQW6QDRW6PDV6QDSW6QDTW6PD_a5PDoY>QDUW6PDbY7QDVW6Q
DWW6PDgR5PDcc@QDXW6QDYW6PDf8PDkZ7PDXKPDml5QDZW6QD[W6PDZY7QD\W6PDah3PDnl8PDY`?QD]W6PD\k7PDfm3PDVb
2PDgc@PDeW7QD^W6QD_W6QD`W6QDaW6QDbW6QDhP3PDjR?SD0PDUa2QDcW6QDdW6PDYd@PDZd@PDTn5QDeW6QDfW6PDeW7QD
gW6PDZW>QDhW6QDiW6QDjW6QDkW6QDlW6QDmW6QDnW6QDoW6QDPX6QDQX6QDRX6PDl4PDkZ7QDSX6QDTX6QDUX6QDVX6QDWX
6PDie@QDXX6PDba@QDYX6QDZX6QD[X6QD\X6QD]X6QD^X6QD_X6PDb`>QD`X6QD^4QDaX6QDbX6PDP8QDcX6QDdX6QDeX6PD
Tb2PDW6PD]7QDfX6PDie@QDgX6QDhCPDaW2QDhX6QDiX6QDjX6PDfk4PDjS3QDkX6PDXe;QDlX6PDnf@PDgc@PDof@QDmX6P
DdT6PDR[7PDom3PDaW2QDnX6PDX_6QDoX6PDPg@PDdh>PD\Y7QDPY6QDQY6QDRY6QDSY6QDTY6PD_:QDUY6QDVY6QDWY6QDX
Y6PDkZ7QDYY6QDZY6PDbc4QD[Y6QD\Y6PDkZ7PDPl<PDc^;QD]Y6PDeZ6QD^Y6PDeU=PDVg@QD_Y6QD`Y6QDfV6QDaY6SD0Y
D3TD<YD3TD<YD3QD^4TD<QD^4YD3TD<QDbY6QDbY6TD<YD3QDcY6PDZY7PDfc@PD[X2PDf8PDkZ7PDZg@QDdY6PD]c@PDkf<
QDeY6PDTY5QDfY6PDk8TD1QDgY6QDhY6TD1QDiY6PDUY5QDfY6TD6WD0QD[U2PDlJXD0PDUY5QDjY6QDkY6TD1QDlY6QDmY6
QDb7QDnY6QDoY6PD]W8QDPZ6TD2QDQZ6UD0PDY[7Q@`HTD2QDRZ6PD4QDSZ6`DkW5`DjW5`Dk8UD0PDY[7Q@`HQDTZ6SD0TD
2PD4PDTY5QDUZ6PD[]2TD3PDmZ7TD2QDb7PDSY5QDVZ6PDk8QDWZ6PDRW6TD2QDXZ6QDYZ6PD]W8QDZZ6SD0QD[Z6UD0PDk8
QD\Z6SD0UD0PDmW5PDk8PD\m4TD6QD]Z6PDTY5QD^Z6QDd6TD5QD_Z6PDSY5QDROQD`Z6S@0QDaZ6QDbZ6TD3QDcZ6PDUY5Q
Dc6TD4WD0QDdZ6XD0`EjZ6`EZ[7`ESY5`EVY5`ETY5`EU[8`EWY5`Eo9`EXY5PDk8Q@n6QDeZ6QDfZ6PDTY5WD0QDgZ6XD0P
DSY5QDhZ6TD5WD0QDiZ6XD0`Djj3`Dek4`DjZ6SD0`EVY5`EWY5`ESY5`Eo9`EXY5`ETY5`EZ[7QDjZ6QDkZ6UD0WD0QDjZ6
XD0SD0QDlZ6UD0QDmZ6P@4SD0QDnZ6QDoZ6SD0QDP[6PDk8TD1PDgm8UD0QDQ[6QDR[6TD<PD4QDS[6QDQ[6QDT[6TD2QDU[
6QDQ[6PD]W8`DRo5`DQ;`DdZ=`D]g@`DT8`D^U6`D^g@`DkY7`DTn5`DUX>`DoGSD0WD0PDnZ6PDjZ6XD0`D\]2`D]]2`DZ]
2`DM`Dk8TD8QDV[6PDUY5QDW[6TD5WD0QDYg4TD3QDX[6XD0PDUY5QDTX1QDY[6QDZ[6TD4WD0QDc6TD1QD[[6XD0PDUY5QD
\[6TD6WD0QD][6XD0WD0PDSY5QD^[6PDlh5PDRW6XD0TD6QDQ^1QD_[6PDSY5QD`[6TD6WD0P@R[7QDa[6TD1QDb[6XD0PD4
WD0QDc[6QDd[6XD0PD2PDTY5QDe6TD3WD0QDe[6P@cZ6PDmZ7XD0`D`W5`D^U6`D`P6`D_]2`DR<`DZ4`DnW2`Di]2PDTY5Q
Df[6TD3WD0QDg[6PDkZ7XD0PDTY5QD`R2QDd6TD8WD0QDh[6XD0PDTY5QD^Z6WD0QDi[6QDj[6XD0QDk[6SD0PD4WD0QDl[6
XD0PD2PDTY5QDm[6`Dk8`Dl8`Dn9TD7WD0QDn[6XD0PDhZ6PDSY5QDnP6QDo[6TD4WD0QDP\6XD0PDTY5QDQ\6TD4`EY]2`E
^]2`EZ]2WD0QDR\6TD1QDS\6XD0PDhZ6PDSY5QDnP6QDT\6TD4WD0QDR\6TD1QDS\6XD0PDTY5Q`1l6WD0PDQ^8QDU\6XD0P
DTY5WD0PDQ^8SD0XD0QDV\6PDTY5WD0QD^Z6QDd6TD5XD0QDW\6PDTY5QDX\6TD4WD0QDPT3TD4QDY\6XD0PDUY5QDTX1TD3
WD0QDZ\6XD0PDVY5QD[\6QD\\6TD2WD0QD]\6XD0PDTY5WD0PDQ^8QDe6TD4XD0QD^\6PDTY5QDPh1QD\\6TD1WD0QD_\6PD
R[7XD0WD0QD`\6PDlZ7PD]W8QDa\6XD0WD0QDb\6PD_[8QDc\6XD0PDUY5QDd\6TD4WD0QDe\6XD0PDUY5WD0QDf\6XD0QDg
\6TD6PDY]2WD0QDh\6XD0PDnW5SD0PD4QDi\6TD6PD2UD0WD0QDj\6PDk8TD1QDk\6XD0QDl\6QDeg5PDmZ6QDm\6UD0PDmW
5PDk8WD0QDn\6XD0PDSY5WD0QDo\6XD0TD4QDd6`Dk8`DbH`DoV2`Dj9`Dif2`Dl8`DnV2`DQ9`DkV2`DmV2TD8PD2PDUY5Q
De6TD4WD0QDP]6XD0TD1QDQ]6PDTY5QDWa2TD5`ER[7`Ek8WD0QDR]6XD0`D[W8`D\W8`Dm:`DXo8`De;`Di:`Dli3`D^W8`
Dlh5PDR[7PDSY5QDe6PDk8WD0QDS]6XD0PDmW5PDlh5PDY]2WD0QDT]6XD0PDR[7QDU]6PDSY5WD0QDV]6QDW]6TD1QDX]6X
D0PDUY5QDY]6TD7WD0PDlZ6QDZ]6XD0PDTY5QD[]6TD5WD0QD\]6XD0QD]]6QD^]6TD3QD_]6QD`]6QD^]6TD3QDa]6QDb]6
PDSY5QDc]6TD1WD0QDd]6XD0PDSY5QDe]6QDf]6TD1PDoZ7PDSY5QDg]6QDnFQDh]6TD2QDi]6`Eaa2`Eba2`Eca2`EmW5`E
QX5`Eaa2`E]W8`ESY5`EjZ6`EVY5`ETY5`EZ[7`EWY5QDj]6TD1QDk]6TD<QDl]6`Eaa2`Eba2`Eca2`EmW5`EQX5`ESY5`E
Z[7`EUY5QDm]6QDn]6QDo]6TD<QDl]6PD]W8QDP^6QDQ^6PD^]2PDmd7`Eek4`Ejj3`EQ^8PDY[7QDR^6P@_[8PDl_2QDS^6
PDZ]2PDlh5PDjZ6QDT^6TD6PD4PD\]6QDU^6PD`P4PDTY5QDV^6TD4WD0PDal4XD0PDZ]2PDlh5QDW^6`EjZ6`EZ[7`ESY5`
EVY5`ETY5`EU[8`EWY5`Eo9`EXY5PDk8QDX^6TD1WD0QDY^6XD0QDX;QDZ^6PD[]2PDk8QD[^6PDUY5QDfY6TD5WD0QD\^6X
D0PDUY5QDfY6TD4WD0QD]^6QD^^6XD0PDUY5QDe6TD4QD_^6WD0QDWi1TD1QD`^6XD0PDUY5QDe6TD4QD_^6TD3WD0QDa^6X
D0PD2PDUY5QDj[6TD4WD0PDmZ6XD0`DVn7PDUY5QDd6TD4WD0QDb^6TD1QDc^6XD0PDUY5TD8WD0QDd^6QDe^6XD0PDUY5QD
e6QDf^6TD1WD0QDg^6XD0PDUY5QDe6WD0QDiZ6QDh^6XD0UD0PDTY5QDd6TD8`D^]2`Dk8`Dl8`Dn9WD0QD`4XD0QDi^6UD0
PDhZ6QDj^6QDnP6QDd6TD8`D^]2`Dk8`Dl8`Dn9WD0QD`4XD0QDi^6PDTY5QDe6ZDk^6TD6`Dk8`Dl8`Dn9WD0QDa4XD0QDl
^6PDTY5QDe6ZDk^6TD5`Dk8`Dl8`Dn9WD0QDm^6XD0QDn^6TD1P@]W8QDo^6PDTY5QDP_6TD6WD0QDQ_6QDWg3XD0SD0PDTY
5QDP_6TD8WD0QDR_6PD]W8QDho1XD0PDTY5QDP_6TD6WD0QDS_6TD4QDW_4XD0PDTY5QDP_6`Dk8`Dn9`Dl8TD6`D^]2WD0Q
DT_6XD0QDU_6PDTY5QDfY6TD6WD0QDV_6TD3QDW_6XD0PDTY5QDfY6TD6WD0QDX_6TD3QD^c3PDjZ7XD0PDTY5QDY_6TD6WD
0PDmOTD4QDZ_6XD0UD0QD[_6TD6WD0QD\_6TD3QD]_6XD0`DQ[7PDSY5QDV^1PDmOTD2WD0QD^_6TD2QD__6XD0PDTY5QD^Z
6WD0QDe`1XD0TD2QD`_6PDTY5WD0PDQ^8QDa_6XD0QDb_6TD3QDc_6PDTY5PDQ^8WD0QDd_6XD0PDTY5Q`1l6WD0QDe_6XD0
QDf_6QDg_6PDca2TD3WD0QDh_6XD0QDi_6WD0PDR[7QDj_6XD0QDk_6PDYY5WD0PD`j<XD0PDSY5QDl_6TD2QDm_6TD3WD0Q
D_4XD0TD5PD2PDSY5QDc6QDn_6TD2QDo_6TD2WD0QD_4XD0QDZ\5QDP`6QDQ`6TD1QDR`6TD2QDS`6TD2WD0QD_4XD0WD0PD
_[8QD_[1QD_4XD0PDSY5QDT`6QDU`6TD2WD0QDV`6XD0UD0QDW`6TD9QDX`6WD0QDb7XD0QDY`6UD0QDW`6TD6QDZ`6WD0QD
[`6XD0QD\`6PDTY5QD]`6TD3WD0QD^`6P@cZ6QD_`6XD0QD``6QDa`6QD`U1TD6WD0QDiZ6XD0SD0UD0QDb`6TD:WD0PDj[6
QDc`6XD0QDd4QDd`6TD1WD0QDe`6XD0QDf`6UD0QDg`6QDX@TD1WD0QDh`6XD0`Dk8`D[W8`Dfk4`D`H`DkZ6`Dm\8`DjZ6S
D0UD0QDi`6QDk<WD0PDmZ6XD0SD0UD0QDj`6TD3WD0PDaX8XD0TD1QDk`6QDl`6TD2P@4WD0QDnFQDm`6XD0TD2QDn`6UD0W
D0QDo`6XD0TD2QDPa6TD;QDQa6QDd4WD0PDY[7QDRa6XD0TD2QDSa6QDTa6UD0QDUa6WD0QDVa6XD0QDWa6SD0UD0WD0QDX;
QDXa6XD0TD;QDYa6UD0WD0QDZa6XD0TD1QD[a6TD9QDYa6UD0WD0PDlZ6QD\a6XD0a@c6TD;PD2QD]a6WD0QD^a6XD0QD_a6
UD0QD`a6TD1QDaa6WD0QDba6XD0QDca6PDSY5QDTX1QDda6TD2QDea6Q@fa6PDRW6QDga6WD0QDha6XD0PDTY5QDe6TD6WD0
QDia6XD0QDja6SD0PDSY5QDka6TD3WD0PDlZ6QDla6XD0UD0QDnX2ZDma6TD5WD0QDna6XD0QDoa6PDTY5QD^Z6TD6WD0QDP
b6XD0PDSY5PDmOTD3WD0QDQb6XD0PDUY5QDRb6QDSb6TD1WD0QDTb6XD0PDUY5QDY_6`Dk8`Dl8`Dn9TD7WD0QDUb6XD0QDV
b6QDWb6TD1WD0QDXb6XD0PDTY5WD0QDYb6QDZb6XD0SD0WD0PDlZ7PD]W8QD[b6XD0PDVY5PDca2TD2WD0PDg3XD0YD2PDTY
5WD0QD\b6XD0QD]b6UD0QD^b6QDd6TD6`D^]2`Dk8`Dl8`Dn9WD0QD`4XD0QD_b6UD0WD0PDk8XD0QD`b6SD0TD;PD2UD0PD
mW5PDk8PD\m4TD9WD0QDab6XD0UD0WD0QDnFQDbb6XD0TD2QDcb6TD6PD4QDd4PD4WD0PDXh3QDdb6XD0TD6PD4SD0PD4WD0
PDY[7QDeb6XD0TD3QDfb6PD4QDa`6QDgb6WD0QDhb6XD0QDib6PDTY5QDjb6TD4WD0QDkb6QDlb6XD0TD3QDhCPDTY5PDca2
`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`ER[7`Ek8`El8`En9WD0QDa4XD0QDmb6PDTY5QDP_6TD7WD0QDnb6PDRW6XD0PDSY5QDhZ
6QDob6TD2WD0QDPc6XD0aDQc6TD3PD2PDSY5QDe6QDRc6TD1WD0QDSc6XD0PDSY5QDhZ6TD3WD0QDTc6XD0UD0QDUc6TD9WD
0QDVc6TD3PDiZ6XD0WD0QDWc6PDPb4XD0QDe6TD2WD0PD]7QDXc6XD0QDYc6PDUY5QDf[6`Dk8`Dl8`Dn9TD7WD0QDZc6XD0
QD[c6QD\c6TD1WD0QD]c6XD0TD3QD^c6UD0QDZ\5TD6`El_2`En3`ETm8`EUi<`Emf3`E\m4`El\6`Ea3`Em\6QD_c6QD`c6
WD0QD_4XD0QDac6PDSY5QDbc6TD1QDcc6TD2WD0QDdc6XD0PDTY5WD0QDec6XD0QDfc6PDSY5WD0QDgc6XD0UD0QDe6PDk8P
@4WD0QDhc6XD0QDic6PD4WD0PDY[7QDjc6XD0QDkc6UD0WD0QDlc6XD0TD:QDmc6QDnc6UD0QDoc6TD4WD0QDPd6XD0TD6PD
4QDQd6TD1QDRd6TD2WD0QD_4XD0QDf4TD:WD0QDQg4QDSd6XD0UD0QDTd6TD7WD0QDUd6PDeZ6XD0UD0QDTd6TD7WD0QDVd6
TD1PDYP>XD0QDWd6PDUY5QDTX1QDk<TD1QDZ[6TD6WD0QDXd6XD0PD4WD0QDX;QDYd6XD0P@lh5PD2PDSY5QDhZ6TD4WD0QD
Zd6QD[d6XD0PDUY5QDe6TD4WD0QD\d6XD0TD3QD]d6PDUY5QDf[6WD0QD^d6XD0SD0UD0PDmW5TD5WD0QD_d6XD0QD`d6`DQ
[7UD0QDj`6PDk8WD0PDY[7XD0SD0TD5PDY[7QDad6UD0QDc6TD6WD0QDb<QDbd6XD0QDVn3UD0QDd4PDk8TD2QDcd6TD1WD0
QDdd6XD0SD0UD0QDZ\5TD7QDed6WD0QDfd6XD0SD0PDUY5QDTX1QDk<TD1PDTb2TD6PD]W8WD0YD4XD0PDTY5QDjb6`Dk8`D
l8`Dn9TD7WD0QDgd6XD0QDhd6`D[i3SD0UD0PDhZ6PDSY5QDnP6QDTd6`Dk8`Dl8TD6WD0QDVd6XD0QDid6SD0UD0QDjd6TD
9QDkd6WD0QDb7XD0`DP[7`DQ[7`D4SD0UD0QDW`6TD8QDkd6WD0QDld6XD0SD0QDmd6QDnd6WD0QDod6XD0SD0UD0WD0QDPe
6XD0TD:QDQa6QDQe6QDRe6WD0PD`\8QDPBTD1QDSe6XD0QDZ\5QDTe6TD6PDRW6TD2WD0QDUe6XD0SD0UD0WD0PDk8XD0QDV
e6TD:QDYa6UD0QDWe6TD1QDXe6TD1WD0QD_4XD0QDYe6PDTY5QDZe6TD3WD0QD[e6XD0PDTY5QD\e6TD3WD0QD]e6XD0PD4P
DY[7QD`HWD0QD^e6XD0SD0PDSY5QDc6WD0PDlZ6XD0SD0PDUY5QDfY6TD6WD0QD_e6QD`e6XD0UD0QD`a6TD1QDae6WD0QDb
7XD0SD0UD0QDe6PDk8TD1WD0QDbe6XD0UD0QDce6PDk8QDde6TD8WD0QDee6XD0QDS^6QDgb6TD1QDfe6TD1WD0QD_4XD0QD
ge6PDSY5QDc6TD2WD0QDhe6XD0`DP[7`DQ[7QDie6PDTY5QDje6TD3WD0QDke6XD0UD0QDle6TD7WD0QDme6PDR[7XD0PDTY
5QDfY6TD6WD0QDne6P@eZ6XD0QDoe6PDSY5QDc6PD]W8TD1WD0QDPf6PDkZ7XD0TD1QDQf6QDbU1TD7WD0QDRf6PDR[7XD0P
DSY5PDn^2PDk8TD2WD0QDSf6XD0PDUY5QDe6TD4WD0QDTMXD0SD0PDTY5QDTX1TD4WD0PDlZ6XD0QDTf6QDS^6QDUf6TD6WD
0QDVf6XD0UD0QDUf6TD6WD0QDWf6XD0PDTY5PDQ^8QDY_6TD6WD0PDdd7QDXf6XD0UD0QDTd6TD8QDYg4TD4WD0QDT6XD0`D
Q[7PDTY5QDY_6TD7QDPT3TD4WD0QDT6XD0PDnZ6PDjZ6TD7WD0QDT6XD0WD0PDlZ6PDQ^8QDT6XD0PDSY5QDc6WD0QDYf6XD
0QDZf6PDSY5WD0QD[f6XD0QDfY6`Dk8`D]Z8`DbH`DmV2`Dl8`Dn9SD0PDTY5QD\f6QD]f6TD2WD0QD^f6XD0TD4PDjZ6QDZ
d6WD0QDdOXD0PDUY5QDe6TD7WD0QD_f6PDX[7XD0QD`f6PDVY5PD]Z8TD3QDc6WD0QDaf6XD0PDUY5QDe6TD3WD0QDbf6XD0
UD0QDcf6TD4WD0PDmZ6QDdf6XD0PDSY5QDY_6QDef6TD1WD0QD_4XD0UD0QDY]4PDk8WD0QDff6XD0PDSY5PDl]2TD4WD0PD
R_2PDgZ6XD0QDgf6QDY_6TD5WD0QDhf6XD0UD0QDd6TD4WD0QDif6TD1QDjf6XD0PDSY5QDc6WD0PD]W8PDl;XD0PDmZ7PDT
Y5QDkf6TD5WD0QDlf6XD0PDeW=QDmf6QDnf6`E[i3`E\i3`ER[7WD0QDof6XD0`DdZ6QD`DTD3QDXZ4QDb4TD1QDe4QDc6TD
3QDe4TD2QDb4QDb7`E]Z8`E^W8QDPg6`DZ[7`D[e;PDmZ6QDQg6PDSY5QDc6TD2PDoe;PDmZ7`Eo2`Ee]2`Eg]2`EY1`ETj<
`Elh5`Eol5`ESk<`E]H`EP3`Eo]2`ETo5`ESo5PDoe;`DSo5PDTY5WD0PDfP1XD0PD[k=PDcZ6PDR[7QDRg6PDhW2TD4QDSg
6PDP[6QDTg6Qd1l6QDe7QDe7QDUg6QDVg6WD0QDWg6XD0QDXg6QDYg6`DcG`Dmc<`DeK`DXX6`DVX6`DYX6QDc6TD8WD0QDZ
g6PD[e;XD0UD0QDd4TD8WD0QD[g6XD0WD0PDb]8QD\g6XD0PDgU8PDkZ7WD0QD]g6QD^g6XD0WD0QD_g6XD0QDc6TD6WD0QD
`g6PD[e;XD0WD0PDP[6QDag6XD0PD^b2PDlZ7PDPHPDSY5QDc6WD0PDlZ6QDbg6XD0QDcg6QDc6TD6WD0QDPBTD1QDdg6XD0
QDd4TD1WD0QDe4XD0TD2QDeg6QDfg6QDgg6QDe4QDc6TD1QDb4QDd4TD1ZDe4aDc4R@0Q`1l6Q@hg6Q`1l6QDb4`DnZ7`DVY
5`DjZ6`DR[7QDd4TD2QDe4TD1QDb7PDSY5QDe6QDig6TD1QDjg6QDkg6TD2WD0QDe4XD0aDc4`D[_5`Do9`DP[7PDSY5QDc6
PD]Z8TD2WD0QDlg6QDmg6XD0TD3QDe4PDSY5QDe6PDk8QDng6PDRW6TD1WD0QDe4XD0PDTY5QDog6QDPh6QDQh6TD3WD0QDR
h6XD0PDTY5QDog6PDk8QDQh6TD1WD0RD0XD0PDTY5QDog6QDSh6PDPm8QDTh6TD2WD0QDe4XD0aDc4WD0QDUh6XD0TD3QDe4
PDSY5QDdd5ZDVh6R@0WD0QDWh6XD0QDXh6QDgg6TD2WD0QD`DXD0TD3PDdZ6PDo9QDc6TD4WD0QDYh6XD0PDXY5QDe4TD2QD
Zh6TD3QD[h6QDe4aDc4TD1`Ei8`Eej<`ESM`EUj=`E[i3`E\i3`E]i3`EY]2`EZ]2`E\]2`EmW5`Eaa2`Eba2WD0QD\h6XD0
`DnZ7`DR[7`DjZ6`DVY5`DSY5QDe4TD6WD0QD]h6XD0WD0QD^h6XD0TD1QDe4aDc4QD_h6QD`h6TD1WD0QDah6XD0QDbh6TD
2QDe4aDc4`DR[7PDSY5QDc6QDch6TD2WD0QDe4XD0TD1PDXh3QDdh6PDTY5QDeh6TD3QDe4QDgg6QDe_1QDce2TD1WD0QDfh
6XD0QDgg6QDgh6TD4WD0QDhh6XD0PDo9WD0QDih6TD3QDjh6XD0WD0QDkh6XD0QDlh6QDj\5QDmh6QDnh6PD]W8WD0QDoh6X
D0PDSY5QDc6TD1WD0PDoe;XD0PDmZ7TD3QDe4QDc6TD4WD0PDb]8PDnLXD0QDXh6QDPi6QDPBTD1WD0QDQi6XD0QDe4WD0QD
Ri6XD0QDSi6WD0PDZY7XD0PDkZ7TD2QDTi6QDc6TD3QDUi6TD1WD0P@b]8QDVi6XD0QDWi6QDj`6TD1QDXi6QDYi6TD1WD0Q
DZi6XD0PDTY5WD0QD[i6XD0QDc6QD\i6TD2QD]i6UD0WD0PDRj<QD^i6YD4XD0UD0WD0PDRj<QD^i6TD1QD[d6XD0PDSY5WD
0QD_i6QD`i6XD0TD5QDe4PDTY5WD0QDai6XD0QDc6TD3QDbi6QDd4TD2QDe4TD1WD0QDci6XD0QDdi6SD0QDj`6TD3QDei6T
D2WD0PDgZ6PDkZ7QDfi6XD0QDgi6TD4QDhi6QDii6PDQ3TD3WD0QDe4XD0QDgi6TD4QDhi6QDii6PDQ3TD2WD0RD0XD0WD0Q
Dji6XD0TD8QDki6TD3QDe4QDe4TD3WD0QDli6XD0WD0QDmi6PDkZ7XD0QDni6TD2QDe4PDTY5QDoi6QD`_6TD3QDe4WD0QDP
j6XD0QDQj6QDkg6QDRj6TD2QDe4WD0QDSj6XD0QDd4TD2QDe4TD2WD0QDTj6XD0QDd4RD0R@0TD2WD0QDUj6XD0QDd4TD4QD
e4Q@c6QDVj6WD0PD[W8TD1QDWj6PDRU6XD0QDd4TD2QDe4WD0QDXj6PDSY5QDnn3XD0QDc6PDea2QDd4TD2QDe4TD1QDYj6T
D3WD0QDZj6XD0QDe4QDc6TD1QD[j6WD0QD\j6XD0QD]j6TD5QDj`6TD1WD0QD^j6XD0QD_j6WD0QD`j6XD0TD2PDWHQDd4TD
3QDe4TD1WD0QDaj6XD0PDX[7WD0QD`DXD0TD3QDbj6QDc6TD2QDcj6TD1WD0QDb4XD0TD1PD2PDo9QDc6QD^i6TD2WD0QDdj
6XD0QDej6TD2QDfj6TD2WD0QDgj6XD0QDc6QDhj6TD3QDPBTD1WD0QDij6QDjj6XD0QD_h6PDk8TD1WD0PDem8XD0QDkj6QD
e4TD1QDk<WD0PDem8XD0PDXY5WD0QDe4XD0QDlj6QDk<TD1QDmj6QDgg6TD3WD0QDe4XD0QDj`6PDmZ6QDnj6TD1QDeo1TD3
WD0QDe4XD0QDd4TD2QDe4TD1WD0PDcZ6PDR[7XD0QDoj6PDTY5Q`1l6WD0QDPk6XD0QDj`6TD3QDQk6PDTY5Q`1l6WD0QDRk
6XD0QDj`6RD0QDgg6QDe_1QDj\5TD1WD0QDSk6XD0QDgg6TD4WD0QDe4XD0TD3QDTk6QDUk6UD0QDc6QDVk6TD2QDWk6TD2W
D0QDb4XD0QDXk6QDc6QDYk6QDZk6TD2WD0QD[k6XD0QD\k6QDd4TD3QDe4Q`1l6WD0QDb4XD0`DnZ7`DjZ6`DVY5QDgg6TD4
WD0QDe4XD0TD4QD]k6QDc6TD3QDS7TD4WD0QD^k6P@b_;XD0PDX[7WD0QD_k6PDj5XD0QDd4TD3QDe4SD0WD0PD[e;XD0QDg
g6TD5WD0QD`k6P@R[7XD0QDak6QDd4TD2QDe4QDbk6TD1WD0QDck6QDdk6XD0WD0QDek6PDUW?XD0PDkZ7TD2QDe4WD0QDfk
6PDkZ7XD0TD3QDgk6QDd4TD3QDe4Q`1l6WD0PDb]8QDhk6XD0QDe4Q@c6WD0PDcZ6PDR[7XD0QDoj6QDd4TD4QDe4TD1WD0Q
Dik6XD0PDX[7QDd4TD2QDe4TD1WD0QDR\1TD1QDjk6XD0QD^i6WD0QDkk6QDlk6XD0QDgg6TD3WD0QDe4XD0QDmk6QDd4TD5
QDe4TD1WD0QDnk6XD0QDok6TD6WD0QD]f1XD0QDPl6QDd8TD2WD0PDRW6XD0QDQl6TD2QDe4aDc4QDc6QDRl6QDS7TD3WD0Q
DSl6XD0WD0QDTl6XD0QDUl6QDkg6PD]W8PD[_5TD2WD0QDe4XD0SD0QDUl6QDkg6QDZd6QDVl6TD1WD0QDe4XD0aDc4QDd4T
D4QDe4TD1WD0PDVX?XD0PDTY5Q`1l6WD0QDWl6XD0QDc6TD3QDXl6PDTY5Q`1l6WD0QDb4XD0QDc6TD2QDYl6QDc6PD]Z8TD
1QDZl6TD1WD0QD[l6XD0QD\l6PDXY5TD1QD]l6QDc6TD1WD0QDfa6XD0PDTY5QDe6TD3QDe4WD0QD^l6XD0QD_l6QDc6TD1Q
DTh6WD0Q@`l6QDal6XD0PDTY5QDog6PDk8TD4QDe4WD0QDbl6XD0QDc6TD4QDe4TD2WD0QDcl6XD0QDd4TD4QDe4TD2WD0QD
dl6PD[e;XD0QDel6QDkg6QD^i6WD0PDS:QDfl6XD0UD0PDXY5SD0QDTX1QDk<QDgl6PD4SD0UD0WD0PDXY5XD0QDhl6SD0UD
0WD0QDd4XD0aDil6SD0UD0WD0QDd4PDk8XD0`Da3`Dn7`DPm8`Dm4`D\m4`De3`D_8`DV3`DQ3`D]7`D]m4`DTb2`D`1UD0W
D0QDd4PDk8PD\m4XD0SD0UD0WD0PDTY5QDjl6QDkl6XD0UD0WD0PDXY5XD0SD0QDce2`DmO`DkO`DS1`DM`DXP1`Dkj<TD4P
D2UD0WD0QDd4PDk8QDll6QDce5XD0UD0WD0QDll6TD1QDml6XD0UD0WD0QDnl6QDol6XD0`D[_5`DcS=`DnF`Dch3`Ddh3`D
oh@`Dck>`DPi@`Dbk>`DQi@`DX:`DeS3`DkT?`DV6`DRi@`DTk<`DYH`DdG`De_<`DSi@`DY^5`D_P6`Dfl8`Dij8`DUW?`D
hf2`DTG`DeK`DPH`DV_>`DRR3`DTi@`De7`D\Z>SD0UD0WD0QDPm6XD0TD;PD2UD0WD0QDQm6SD0XD0TD;PD2WD0PDX[6PDQ
[7PDY[6XD0WD0PDTY5QDRm6XD0UD0WD0PDSY5QDSm6XD0UD0WD0PDPj<QDTm6TD1QDUm6XD0PD6TD5WD0PDQ[7XD0TD4PD2P
D4WD0QDVm6XD0PD2`Eb]8`E_[8PD4WD0QDd4XD0QDWm6`DTb2`D\m4QDXm6WD0QDd4QDYm6XD0WD0PDTY5QDZm6XD0WD0PDT
Y5PDek4XD0`DR3`Dh]2`D^2`Daa2`Dba2`Dca2`DjW5`DmW5`D[]2`DZ]2WD0PDTY5PDek4QDRb6XD0`D]W8`Dlh5`D]Z8`D
kZ6`DjZ6SD0WD0PDTY5PDQ^8XD0`Dh]2`DR3`Dca2UD0WD0PDXY5XD0QD[m6QD\m6QDTj5TD4PD2UD0WD0PDo9QDTX1XD0QD
]m6TD9PD2UD0WD0PDXY5PDkZ7TD3QDRb6XD0PD]W8YD4UD0WD0PDXY5PDkZ7TD3QDRb6XD0QDb4UD0QD^m6TD9PD4TD3WD0P
DQ[7XD0TD3PD2WD0PDSY5QD_m6QD`i6XD0QDPj5UD0WD0QD`m6QDam6XD0UD0WD0QDbm6XD0TD;PD2PD4WD0QDcm6XD0QDdm
6UD0WD0PDRj<QDem6XD0UD0WD0QDfm6PDk8QDgm6XD0SD0UD0WD0PDXY5XD0QDhm6PDk8TD4PD4QDim6TD4PDQ[7UD0WD0PD
XY5PDkZ7QDjm6TD2QDj\5XD0Q@^i6QDkm6UD0WD0PDSY5QDlm6QDc6XD0QDmm6UD0WD0PDSY5QDjb2PD]W8QDnm6XD0UD0WD
0PDYY5XD0QDom6QDPn6UD0WD0PDo9QDQn6XD0UD0WD0PDXY5XD0QDRn6PDk8TD1QDSn6TD5QDTn6SD0UD0WD0PDXY5XD0QDU
n6PDk8QDVn6UD0WD0PDo9QDWn6XD0UD0WD0PDXY5XD0QDXn6`DmW5UD0WD0QDYn6QDZn6XD0TD<PD2UD0WD0PDVY5QDY>TD2
QD[n6XD0`DR[7UD0WD0PDWY5QDY>TD2QD\n6XD0`DVY5`DZ[7`DdV6`DmZ7`DXc8UD0WD0QD]n6XD0SD0UD0WD0PDZT>XD0U
D0WD0PDk8SD0XD0TD;PD2UD0WD0PDSY5QD^n6XD0WD0PD\g2PDQ[7PDHXD0PDQ[7PDmZ6PD2UD0WD0PDem8XD0WD0PDfZ6PD
[W8PDW7XD0PDgm8PDQ[7PDim8WD0PDSY5QDdd5PD]Z8QD_n6XD0UD0WD0QD`n6XD0UD0WD0PDXY5XD0`DQ[7`DVn5`Dma2`D
Rk<`DRX>`DbZ=`DPo5`Dfe4`D]k8`Dnn5`De6`Dhn5`Dfk8`DZ4`Dml5`DnV2`DoV2`DbH`DmV2`Dif2`Dna5`D_U6`DfG`D
fX5`Dj9`DRc5`DP<`Dnl3`DkW8SD0TD2QDan6UD0WD0PDXY5XD0QDbn6QDh6UD0WD0PDo9XD0`DQ[7`D[]2`Dae7`Dbe7`D]
m4`Dbk3`D^O`Dl]2`DmO`Djc7`D_O`DjW5`DkW5`DmW5`DQX5`DnW5`D_R6`Dfj<`D_V8`DcU=`Dlj<`Dn]2`Dbj<`DXf7`D
f_2`Doj<`Dh]2`DR3`Daj<`DYj=`Dh^2`DQT5`D\i3SD0UD0WD0PDYY5XD0`DeG`DfGSD0QDcn6UD0WD0QDdn6PDVY5XD0UD
0WD0PDSY5QDen6XD0QDd4UD0WD0PDSY5QDj\5QDfn6TD2QDgn6XD0PD2UD0WD0PDTY5PDek4XD0QDhn6QDin6TD2QDjn6PD6
WD0QDd4QDkn6XD0`Eb]8`E_[8PD4WD0QDd4QDln6XD0PD5WD0QDd4XD0QDmn6`DTb2`D\m4QDnn6WD0PDXY5XD0QDRn6QDk<
QDon6UD0WD0QDPo6QDPR6XD0UD0WD0QDQo6XD0QDRo6PD6TD2PD4TD2PD4TD1WD0PDQ[7XD0TD3PD2PD6TD4PD4TD3WD0PDQ
[7XD0TD3PD2UD0WD0PDgZ6PDkZ7QDa6XD0UD0WD0PDTY5QDSo6QDTo6XD0UD0WD0PD>QDUo6XD0TD;PD2UD0WD0PDlZ6QDVo
6XD0TD;PD2UD0WD0QDWo6XD0TD<PD2WD0QDXo6PDk8XD0PDgm8PD2UD0WD0QDYo6XD0SD0PD4WD0QDZo6XD0SD0TD;PD2UD0
QD[o6`DSY5`DXY5TD9PD4WD0QDd4XD0SD0UD0QD\o6TD9PD4TD2PD4TD2WD0PDQ[7XD0TD3PD2UD0WD0PDSY5QDc6XD0QDfn
6TD2QD]o6UD0WD0QD^o6QDk<XD0QD_o6SD0PD4WD0QDX;QDYd6XD0P@lh5PD2PD4WD0QD`o6XD0TD:PD2UD0PDY[7TD5PD4W
D0PDZT>XD0UD0WD0PDSY5QDc6XD0QDjg1SD0QDao6PD2UD0QDbo6QDi`6TD8PD4PDP[7WD0QDco6XD0QDdo6UD0QDd4TD:PD
4PDP[7WD0QDd4XD0UD0QDeo6TD<PD4PDP[7WD0PDUY5XD0QDfY6`Dk8`Dlh5`DjZ6SD0UD0QDfo6TD<PD4PDP[7WD0PDSY5X
D0QDgo6QDho6UD0QDd4QDio6WD0PDP[7XD0QDjo6UD0QDfo6TD<PD4PDP[7WD0QDko6XD0SD0QDlo6QDmo6UD0QDno6QDfY6
QDoo6WD0PDP[7XD0QDPP7UD0QDfo6TD<PD4PDP[7WD0QDeo6XD0QDQP7`Dlh5`DjZ6`DkZ6`Dl8`D\W8UD0QDd4PDk8WD0PD
P[7XD0QDRP7SD0UD0QDa`6QDSP7TD3WD0PDP[7XD0TD3PDc[8SD0UD0QDd4QDTP7QDUP7WD0PDP[7XD0QDTP7QDVP7UD0QDd
4QDWP7TD8WD0QDfi1`Da3`De3`D\m4`Dn7`Dm4XD0QDXP7UD0QDd4PDk8SD0QDYP7TD3WD0PDP[7XD0QDZP7PDTY5QD[P7TD
8WD0PDP[7XD0QD\P7UD0QDd4TD<PDP[7WD0QD]P7XD0QD^P7UD0QD_P7TD<WD0QD`P7XD0QD_P7`D[Z7QDaP7UD0QD_P7TD<
WD0QD`P7XD0QDd4QDbP7UD0`DVY5`DZ[7`DdV6`DV[7`DU[7`DWY5QD_P7TD<WD0PD4XD0QDf4`D[Z7QDcP7UD0QDd4TD5QD
Y7WD0PDP[7XD0QDdP7S@0QDY7QD_P7TD<QDfi1WD0QDeP7XD0`Doj<QD_P7TD<QDfi1WD0PDSY5XD0`Doj<`Dk8`Dl8`Dn9`
DbH`DXc8`Dm8`Dn8`Dlh5QDfP7TD<WD0PDP[7XD0QDgP7QDfP7TD<WD0PDP[7XD0PDSY5`Dk8`Dl8`Dn9`DbH`DXc8`Dm8`D
n8`Dlh5WD0PD2QDhP7XD0UD0QDiP7TD5WD0QDjP7PDP[7QDjP7XD0UD0QDZ\5QDe6TD2QDkP7Q@kg6QDlP7TD2WD0PDP[7XD
0Q@kg6QDlP7`Dl4`Djh<`DXZ8UD0QDZ\5QDe6QDmP7QDnP7QDkg6SD0S@0WD0PDP[7XD0QDkg6SD0UD0QDoP7TD3QDPQ7SD0
S@0WD0PDP[7XD0QDQQ7`Dlh5`DjZ6UD0QDa`6QDe6Q@RP7QDRQ7WD0PDP[7XD0Q@RP7QDRQ7TD2QDSQ7UD0PDTY5QDe6QDTQ
7`DP[7SD0TD2SD0WD0PDP[7XD0QDUQ7`Dlh5`D]H`Dc[8UD0QDd4QDVQ7QDWQ7Q@XQ7SD0WD0PDP[7XD0Q@XQ7SD0PD2UD0Q
Dd4QDYQ7SD0S@0QDZQ7TD2WD0PDP[7XD0SD0UD0QDd4TD6QD[Q7WD0PDP[7XD0QD\Q7QDZ\5QD]Q7QDk<WD0PD\[8XD0SD0U
D0QDfo6TD<PD4PDP[7WD0QD^Q7XD0QD_Q7QD`Q7`DcW6UD0QDaQ7TD<PD4PDP[7WD0PDhZ6QDj^6XD0QDnP6PD4WD0PDP[7X
D0QDbQ7QDcQ7UD0QDf4TD<PD4PDP[7WD0QDf4XD0QDd4`Dk8`Dlh5`Dl8`Dn9`Dm8`Dn8`DjZ6`DkZ6`Dn\8`Dm\8`D>`DhW
6`D]Z8`D^W8`Dc]6`DRW6`D`W6`DaW6`DSP4`DeH`DaW3`DmW6`DXh3`DhZ6SD0UD0QDdQ7TD2PDRW6TD9PDP[7WD0QDdQ7T
D2PDRW6XD0UD0QDROTD4YD1WD0PDP[7XD0YD1UD0QDd4TD4QDeQ7WD0PDP[7XD0QDfQ7UD0QDZ\5QDe6QDgQ7QDhQ7QD^i6S
D0WD0PDP[7XD0QD^i6SD0PD2UD0QDiQ7TD2P@RW6QDjQ7TD5WD0PDP[7XD0QDPQ7SD0`Dlh5`D]HUD0QDf4TD<PD4PDP[7WD
0PDo9XD0`Doj<`DZ]2`D[]2`Dh]2`DR3`Daa2`Dba2`Dca2SD0QDkQ7UD0QDd4QDlQ7TD8WD0QDfi1`Da3`De3`D\m4`Dn7`
Dm4XD0QDmQ7UD0QDc6TD5QDnQ7WD0PDP[7XD0SD0TD3PD2UD0QDoQ7TD8PDRW6TD2WD0PDP[7XD0PDRW6SD0UD0QDf4TD<PD
4PDP[7WD0PDTY5QDPR7XD0SD0PDUY5QDQR7PDUY5QDTX1TD2QDRR7PDZ[7PDk8QDSR7QDTR7PDgZ6PDkZ7QDUR7PDTY5QDVR
7PDfZ6PD[W8PDW7QDWR7TD4QDgU3PDjZ7PD_W8QDZd6QDXR7QDYR7PDTY5QDZR7RD0SD0PD]Z8QD[R7QD\R7Q@a6QD]R7PDm
Z7PDRW6RD0VD0QD^R7QD_R7QD`R7PDSY5PDY1QDaR7PD]W8QDbR7WD0QDcR7QDdR7XD0`Dl\6`Dm\6`Da_2`DOWD0QDcR7P@
kZ7Q@eR7QDa:XD0`Do9`Dl\6`Dm\6`Da_2`DOQDfR7WD0QDgR7XD0WD0PD[W8QDhR7P@kZ7QDa:XD0`Dl\6`Dm\6`Da_2`DO
WD0QDiR7XD0QDjR7QDkR7WD0QDZ^4QDa6XD0`DX[>`DV[7`DU[7`DWo3`DT;`D`W5`D`P6PDeHPDkZ7WD0QDlR7XD0`Do9`D
l\6`Dm\6`Da_2`DOWD0QDmR7PDkZ7QDnR7XD0QDoR7WD0QDQc2PD[W8SD0XD0WD0PD\W8QDUf2XD0`DZ5`Dbl8`Di5UD0WD0
PDhV6XD0`DkZ7`DT;`D`W5`D`P6`DdP6`Dlg<`Djg<`DbP6`DcP6`Don5SD0`Dl\6`Dm\6`Da_2`DO`DX1QDPS7WD0PDhV6X
D0`DkZ7`DT;`D`W5`D`P6`DdP6SD0PDHPDl4PDkZ7QDQS7WD0QDhk1aDa6SD0XD0QDRS7WD0QDSS7PDY[7QDTS7XD0VD0WD0
QDSS7PDY[7QDTS7XD0PD1WD0QDUS7PDR[7XD0WD0PDVn7QDb<TD1QDVS7XD0WD0PDVn7PD]W8QDWS7XD0SD0PDmW6PDR[7QD
XS7PD[W8QDVg2QDYS7PD]W8PDi[6QDZS7PDkZ7PD]W8PDT8PDQ^8PDkZ7QDhZ1PD]W8QD[S7QD\S7PD_[8PDP[6PDU\7PDWo
3PDU\7PDX[7PDnZ7PDP[7PDQP4QD]S7QD^S7QD_S7QDZ>PD[W8QD`S7PDT8PDP[7QDa9PDQ[6PDP[7PDQ[6PDSW6PDP[7PDS
W6PDfZ6PDP[7PDfZ6PDVc4PDV[7PD[W8QDaS7QDbS7QDcS7PD[W8QDdS7PDP[6QDeS7PD]W8QDfS7PDj\>QDkf2QDgS7QDhS
7QDbg4PDgi@PDhi@PDlZ7QDiS7PDjj3QDjS7PD[W8QDWf2QDkS7QDlS7PDg[8QDmS7PDc]8QDnS7QDoS7PDkZ7PD[W8Q`1l6
WD0QDPT7QDQT7XD0PDkZ7PD[W8PDUn5QDRT7PDkZ7PDP[6QDST7aDa6PDlZ6QDST7PDc]8QDTT7QDh9QDUT7QDVT7QDWT7PD
mZ6QDnf2PDmZ6PD[W8QDXT7QDYT7QDZT7PDhV6QDY7PDP^8QDY7WD0QD[T7QD\T7XD0PDWo3PDP[7PDWo3PDXo3PDP[7PDXo
3QD]T7PDP[6WD0QD^T7QDa6XD0`DX[>`DV[7`DU[7`DWo3WD0QDZ^4QD_T7QD`T7XD0PDY[7QDTT7PDY[7PD[W8PDQY>QDaT
7PDX[7QDbT7QDcT7QDbT7PDjZ7QDdT7WD0PD[e;XD0QDeT7QDfT7QDgT7`DZ:`DY:QDd6PD[V=PDUY5QDhT7PDUY5QDY]6TD
3QDiT7QDjT7PDYHP@UY5PDmZ6PDYHPDUY5QDkT7PDTY5QDla1QDlT7S@0QDmT7UD0WD0PDUY5PDmZ6XD0SD0UD0WD0PDTY5P
DRW6XD0SD0UD0WD0QDnT7QDoT7XD0PD4WD0QDPU7QDkZ6XD0VD0UD0WD0PD[X5TD3QDQU7XD0UD0WD0QDj\6QDRU7TD1QDSU
7XD0WD0QDj\6QDRU7TD1QDTU7XD0QDUU7UD0WD0PDca2QDk<TD1QDVU7XD0UD0WD0PDSY5PDZ[7QDWU7XD0UD0WD0QDfm6PD
k8TD1QDXU7XD0UD0WD0QDYU7TD2PDmZ6XD0PDZT>PDTY5QDZU7PDZ]2PDlh5PDmZ6UD0WD0PDmW5PDlh5PDY]2QD[U7XD0UD
0WD0QDmS5QD\U7TD1QD]U7XD0PDaa2PDk8PDgm8UD0WD0QD^U7QD_U7TD1QD`U7XD0WD0QDaU7QDg4PDkZ7XD0QDbU7WD0QD
g4PDkZ7XD0QDbU7WD0PD]W8QDT6PDkZ7PD]W8QDcU7XD0VD0WD0PD]W8QDT6PDkZ7PD]W8QDcU7XD0QDd?WD0PD]W8QDdU7S
D0PDkZ7XD0PD]W8QDeU7`DkQ8ZDfU7TD3QDgU7TD1WD0QDg4XD0VD0ZDfU7TD3QDgU7TD1WD0QDg4XD0QDhU7WD0QDiU7TD2
QDjU7XD0VD0WD0QDiU7TD2QDjU7XD0QDkU7WD0QDiU7TD2QDg4XD0WD0PDXh3PDHPDXZ8XD0WD0PDQ[8QDlU7QDmU7XD0WD0
PDUU=PDoj<XD0`DR[7WD0QDnU7QDUo1QDoU7XD0QDV^1WD0QDPV7QDQV7XD0VD0QDV^1WD0QDPV7QDQV7XD0QDRV7WD0QDh4
PDnW2XD0`DfZ6`DhZ6`DjZ7WD0QDSV7PDeZ8PDnW2XD0WD0QDh4QDTV7TD1QDUV7XD0WD0QDVV7PDeZ8QD_:TD1QDWV7XD0W
D0PDUj<QDi4XD0`DbZ8`DU[7`DjZ7`DVY5`DT[7WD0PDUj<QDXV7P@R[7SD0XD0`DbZ8WD0PDUj<QDP<TD1QDYV7XD0WD0PD
Uj<Q@c6PDS1PDR[7PDod=XD0WD0QDZV7QD[V7XD0`DR[7`DhZ6`DlZ7`DVY5WD0QDTX1QD\V7QDhCXD0`DjZ7WD0QD]V7P@[
W8QD^V7QD_V7QD`V7XD0WD0PDb4PDgX=PDQ[7XD0WD0PDjZ7PDd[8QDaV7XD0WD0PDR[7PD[W8PD`j<XD0VD0WD0PDR[7PD[
W8PD`j<XD0QDb@WD0PDhZ6QDbV7QDcV7XD0VD0WD0PDhZ6QDbV7QDcV7XD0QDdV7WD0PDk5PD`Y=XD0WD0PDeZ8PDP[7PDeZ
8XD0WD0PDfk4PDP[7PD_[8XD0VD0WD0PDfk4PDP[7PD_[8XD0PD1WD0PDjf2PD4PD^\8XD0WD0PDoc4PDR[7PDoc4XD0`D[c
4`DXj@WD0QDeV7PDVU=QDfV7XD0QDgV7TD1WD0QDhV7QDVn3YD2XD0WD0QDiV7QDjV7TD1QDkV7QDlV7XD0WD0QDmV7TD4QD
nV7TD1QDoV7XD0WD0QDPW7PDR[7QDQU7TD1QDQW7XD0VD0`DgZ6`D[W8`D\W8WD0QDPW7PDR[7QDQU7TD1QDQW7XD0QDRW7`
DgZ6`D[W8`D\W8QDSW7WD0QDTW7XD0SD0WD0QDUW7TD2PDlZ7XD0`D]W8ZDVW7TD1WD0QDWW7PDlh5XD0VD0`DYIZDVW7TD1
WD0QDWW7PDlh5XD0QDXW7`DYIQDYW7TD5WD0QDc6Q@l6QDZW7XD0VD0QDYW7TD5WD0QDc6Q@l6QDZW7XD0QD[W7QD\W7TD2W
D0QDZT1QD]W7XD0VD0`DhZ6`D^Z8`DeZ8QD\W7TD2WD0QDZT1QD]W7XD0QD^W7`DhZ6`D^Z8`DeZ8WD0PDeW6QD_W7TD1QD`
W7XD0WD0PDR[7PDkFXD0VD0WD0PDR[7PDkFXD0QDaW7WD0QDbW7PDR[7TD2QDcW7XD0WD0QDdW7QDeW7XD0WD0QDfW7XD0VD
0WD0QDdW7QDeW7XD0WD0QDfW7XD0QDgW7WD0PDlZ7QDhW7TD1QDiW7QDjW7XD0WD0PDlZ7QDkW7TD1XD0QDlW7VD0WD0PDlZ
7QDkW7TD1XD0QDlW7PD1QDmW7TD1QDnW7TD2WD0QDl6PDeZ8XD0VD0QDmW7TD1QDnW7TD2WD0QDl6PDeZ8XD0QDoW7QDPX7T
D1QDQX7WD0QDRX7VD0XD0QDPX7TD1QDQX7WD0QDRX7QDSX7XD0WD0QDTX7QDWn4QDUX7QDVX7XD0WD0PDcZ6PDR[7PDQm4XD
0VD0WD0PDcZ6PDR[7PDQm4XD0QDWX7WD0QDXX7QD[m1TD5QDYX7P@R3QDZX7XD0QD[X7WD0QD\X7QDmR2PDR[7QD]X7XD0WD
0QDZX4PDR[7QD^X7XD0`DhZ6`DfZ6`DmZ7`DRW6`DgW6WD0QD_X7P@[W8QD`X7PDkZ7XD0QDaX7WD0QDbX7QDcX7TD1QDdX7
XD0WD0QDn]1QDeX7QDfX7TD1QDgX7XD0WD0PDmZ8QDhX7TD2QDiX7XD0WD0QDjX7PDdGQDkX7QDlX7XD0WD0QD[R2QDmX7XD
0PD]W8TD1QDnX7WD0PDfZ6QDoX7QD[h1QDPY7XD0WD0QDQY7TD5QDRY7P@R3QDSY7XD0WD0QDTY7PDSW6XD0`D]W8`DSI`DV
P7WD0QDUY7PDSW6XD0WD0PDHPDl4PDkZ7XD0`Dbc4`Dnl5`D]W8`DWc4`DXc4`D_V3WD0PDfZ6PD]W8QDVY7PDPY>XD0WD0Q
DWY7QDXY7XD0SD0WD0QDPT1PDlZ7QDYY7XD0VD0WD0QDPT1PDlZ7QDYY7XD0QD]Q5WD0QDZY7PDnZ7QD[Y7XD0WD0QD\Y7QD
Q^1QD]Y7XD0WD0QD^Y7PDR[7XD0`D]W8`D[W8`D\W8`Dn\8`D?`D@`DASD0QDS7PDo9TD7WD0QD_Y7XD0VD0QDS7PDo9TD7W
D0QD_Y7XD0PD1QD`Y7TD9QDc6TD1WD0QDaY7XD0VD0QD`Y7TD9QDc6TD1WD0QDaY7XD0QDmh3WD0PDVi3QD\;XD0SD0WD0QD
bY7QDcY7TD1QDdY7TD3QDeY7XD0QDfY7TD8WD0QDgY7QDTb2XD0VD0`D]W8QDfY7TD8WD0QDgY7QDTb2XD0QDhY7`D]W8PD]
W8WD0QDiY7TD2XD0QDe]2QDjY7QDkY7`DPf8QDlY7WD0QDmY7TD2QDX?XD0QDnY7`D]W8WD0QDoY7`D=QDPZ7XD0VD0`D[W5
`Dck@`D`]2`DY_6`DXK`DT;`DbHWD0QDoY7`D=QDPZ7XD0QDQZ7`D[W5`Dck@`D`]2`DY_6`DXK`DT;`DbHQDRZ7WD0QDSZ7
TD1QDTZ7TD1QDUZ7XD0VD0QDRZ7WD0QDSZ7TD1QDTZ7TD1QDUZ7XD0QDVZ7QDc6TD1WD0QDWZ7XD0VD0QDc6TD1WD0QDWZ7X
D0QDXZ7QDYZ7TD1WD0QDZZ7XD0WD0QD[Z7TD2QD\Z7TD2QD]Z7XD0PDoj<TD4WD0PDhZ6QD^Z7QDha1XD0QDc6WD0PDSY5QD
_Z7XD0VD0QDc6WD0PDSY5QD_Z7XD0QD`Z7WD0QD]S1TD1QDaZ7TD2PDeZ6XD0VD0`DlZ7`DR[7WD0QD]S1TD1QDaZ7TD2PDe
Z6XD0QDbZ7`DlZ7`DR[7WD0QDcZ7QDdZ7P@W5PDR[7XD0SD0WD0QDeZ7PDnZ7XD0QDfZ7TD1QDgZ7WD0QDhZ7QDiZ7TD1QDj
Z7XD0QDkZ7TD8QDQX7TD1WD0QDlZ7XD0VD0`DhZ6QDkZ7TD8QDQX7TD1WD0QDlZ7XD0QDmZ7`DhZ6QDnZ7TD3WD0QDoZ7QDP
[7XD0VD0QDnZ7TD3WD0QDoZ7QDP[7XD0QDQ[7QDR[7TD5WD0QDS[7TD2PDnc<XD0`DkZ7WD0QDT[7P@aa2P@mZ7QDU[7QDV[
7TD1QDW[7XD0WD0QDX[7TD2QDY[7TD1PDmZ7QDZ[7XD0VD0WD0QDX[7TD2QDY[7TD1PDmZ7QDZ[7XD0QD[[7WD0PDlS7QD\[
7TD1QD][7XD0WD0QD^[7TD4PDja<XD0WD0QD_[7PD4QD`[7TD1QDa[7XD0WD0QDb[7QDc[7TD1QDd[7TD1Q@e[7XD0VD0WD0
QDb[7QDc[7TD1QDd[7TD1Q@e[7XD0QDf[7WD0QDm\2PD]W8PDhk=XD0WD0QDg[7PDgZ6PD]W8TD1QDbW3XD0WD0QDh[7XD0W
D0QDi[7XD0VD0`DfZ6`D]W8WD0QDh[7XD0WD0QDi[7XD0QDj[7`DfZ6`D]W8WD0QDk[7PDR[7XD0WD0QDm4XD0WD0QDl[7PD
R[7QDm[7XD0WD0PDhZ6PDlZ7PD[W8TD1XD0QDn[7WD0QDZ^4PD[W8QDo[7PDkZ7QDP\7XD0WD0QDQ\7QDR\7XD0QDS\7`DY]
2WD0QDT\7QDU\7Q@mV1QDV\7XD0QDk4TD3QDW\7TD1Q`1l6WD0QDj4XD0VD0QDk4TD3QDW\7TD1Q`1l6WD0QDj4XD0QDX\7Q
Dk4TD1WD0QDY\7PDkZ7XD0QDZ\7QDk4Q`1l6WD0QDj4XD0VD0QDk4Q`1l6WD0QDj4XD0QD[\7WD0QDY\7PDkZ7QD\\7XD0VD
0WD0QDY\7PDkZ7QD\\7XD0QD]\7WD0QD^\7P@4S@0QD_\7XD0VD0`D]W8WD0QD^\7P@4S@0QD_\7XD0QD`\7`D]W8QDa\7TD
6QDb\7TD1WD0Q`1l6QDl4XD0VD0QDa\7TD6QDb\7TD1WD0Q`1l6QDl4XD0QDc\7PD^]2Q`1l6WD0QDd\7XD0VD0PD^]2Q`1l
6WD0QDd\7XD0QDe\7QDf\7TD9QDg\7TD1Q`1l6WD0QDh\7XD0VD0QDf\7TD9QDg\7TD1Q`1l6WD0QDh\7XD0QDi\7UD0WD0Q
Dj\7Q@k\7QDl\7XD0SD0UD0WD0QDm\7QDn\7XD0QDo\7WD0QDP]7XD0ZDQ]7WD0PDP[6QDR]7PDlZ7XD0P@]W8QDS]7WD0PD
R[7QDT]7QDTZ3XD0VD0WD0PDR[7QDT]7QDTZ3XD0QDd?WD0PDVi3QDU]7XD0SD0WD0PDVi3QDTj5QDV]7XD0SD0UD0WD0QD]
k5QDW]7XD0SD0UD0WD0QDQk5XD0SD0QDX]7`DX[7UD0WD0QDY]7QDZ]7TD1PD4QD]4XD0WD0PDmW6PDT8XD0VD0WD0PDmW6P
DT8XD0QDd?UD0WD0QD[]7ZDUS4XD0`DRo5UD0WD0QD\]7QD]]7QD^]7`D]W8`Dhe4`DPV6XD0SD0WD0PDZ[7PDVn7XD0QD_]
7WD0QD_g5PDgd7XD0QD`]7PDmW5WD0QDa]7XD0QDb]7aEc]7WD0QDhS3PD]W8QDd]7XD0`DjZ7`DP[7`DkZ7WD0QDe]7PDeZ
6PD]W8PDSe6XD0ZDf]7TD1WD0QDg]7QDh]7QDi]7XD0WD0QDj]7Q@k]7QDl]7PDeZ6XD0WD0QDm]7PDeZ6PDfZ6PDfk4XD0W
D0QDm]7QDn]7XD0VD0`D]W8WD0QDm]7QDn]7XD0QDo]7`D]W8WD0QDP^7PD]W8QDQ^7XD0VD0WD0QDP^7PD]W8QDQ^7XD0QD
R^7WD0QDSEQDS^7QDT^7XD0VD0WD0QDSEQDS^7QDT^7XD0QDU^7QDSe1QDV^7WD0P@kZ7Q@W^7QDX^7XD0VD0QDSe1QDV^7W
D0P@kZ7Q@W^7QDX^7XD0QDY^7WD0QDSe1PD[W8QDo4XD0VD0`DkZ7WD0QDSe1PD[W8QDo4XD0QDZ^7`DkZ7WD0QD[^7QD\^7
QD]^7XD0VD0`DR[7WD0QD[^7QD\^7QD]^7XD0QD^^7`DR[7WD0PDbJPD\j7PD]W8XD0WD0PDX`2PDgZ6PDkZ7PDoGXD0WD0Q
Dhl4PDVX6XD0VD0WD0QDhl4PDVX6XD0QDXc3WD0QD_^7PDfZ6PD]W8TD1QD`^7XD0WD0PDjm@XD0VD0WD0PDjm@XD0QDa^7W
D0QDb^7PDXh3QDc^7XD0WD0QDb^7QDc6TD1PD[W8PDhT3XD0WD0QDd^7QDe^7TD2QDf^7XD0`D]W8WD0PD`Z8QDP5XD0VD0`
DU1WD0PD`Z8QDP5XD0QDg^7`DU1ZDh^7QDc6TD2WD0PDhZ6QDi^7XD0VD0ZDh^7QDc6TD2WD0PDhZ6QDi^7XD0QDj^7ZD_OQ
Dc6WD0PDmOPDcZ6XD0VD0ZD_OQDc6WD0PDmOPDcZ6XD0QDk^7WD0PDSW6PD]W8PD``=XD0VD0WD0PDSW6PD]W8PD``=XD0QD
l^7WD0PDfZ6PD`W7QDm^7XD0WD0QDn^7QDo^7XD0VD0WD0QDn^7QDo^7XD0QDP_7WD0PDdZ6PDhZ6PD]W8QDRk3XD0WD0QDQ
_7PDjZ7TD1PDma2XD0`D]W8`DlS7WD0QDR_7QDX?`Dbn=SD0XD0`Dmm@`D_c4WD0PDiQ3PDY[7PD]e>XD0WD0PDnm@PD[HXD
0WD0QDS_7QDT_7QDU_7QDV_7XD0WD0PD[W8PDY]6PDom@XD0WD0QDW_7PDcZ6QDX_7XD0QDY_7`DkZ7WD0PDUh4PDhZ6TD1Q
DZ_7XD0WD0PDaJPDah<XD0VD0WD0PDaJPDah<XD0QD[_7WD0QD\_7XD0WD0PDcZ6XD0VD0WD0QD\_7XD0WD0PDcZ6XD0QD]_
7WD0QD^_7PDcZ6XD0VD0`DfZ6`D]W8WD0QD^_7PDcZ6XD0QD__7`DfZ6`D]W8WD0QD`_7QDa_7TD1QDn4XD0VD0`DhZ6WD0Q
D`_7QDa_7TD1QDn4XD0QDb_7`DhZ6WD0QD`_7QDc_7XD0VD0WD0QD`_7QDc_7XD0QDd_7WD0QDe_7QDf_7XD0VD0`DW^2WD0
QDe_7QDf_7XD0QDg_7`DW^2WD0QDh_7QDi_7XD0QDj_7`DfZ6`Dlb6WD0QDk_7P@iZ6PD^Z8QDl_7TD1QDm_7XD0WD0PDhd4
PDmZ7PD[W8PDbS?XD0WD0PDXh3PD[W8TD2QDn_7PDmZ7QDo_7XD0WD0QDP`7QDQ`7XD0VD0`DX[7WD0QDP`7QDQ`7XD0QDR`
7`DX[7WD0QDS`7P@\W8QDT`7XD0VD0`DhZ6`DXc4`DaZ8WD0QDS`7P@\W8QDT`7XD0QDU`7`DhZ6`DXc4`DaZ8WD0QDV`7XD
0WD0PDhZ6XD0`D]W8`DdKWD0QDW`7QDX`7QDY`7TD1QDZ`7XD0WD0QD[`7TD1QD\`7QD]`7QD^`7XD0WD0QD_`7QD``7TD1P
@\]6QD\`7XD0VD0`DdZ6WD0QD_`7QD``7TD1P@\]6QD\`7XD0QDd?`DdZ6WD0QDa`7PDlh5PDfZ6XD0VD0`DlZ7WD0QDa`7P
Dlh5PDfZ6XD0QDb`7`DlZ7WD0QDc`7QDd`7TD1QDe`7XD0WD0QDf`7PDlh5XD0VD0WD0QDf`7PDlh5XD0QD]U3WD0QDg`7PD
lZ7QDh`7XD0WD0QDg`7PDlZ7QDi`7TD1QDj`7XD0QDc6TD1WD0QDk`7QDl`7XD0WD0PDcZ6PDR[7QDm`7TD1QDn`7TD1XD0W
D0QDo]2QD]CTD1Q@o`7XD0`DkZ7`DfZ6WD0QDPa7QDQa7PDof?XD0WD0QDRa7PDlJPDmZ7XD0QDSa7WD0QDTa7QDk6TD1PDh
[7QDUa7P@R_<XD0VD0WD0QDTa7QDk6TD1PDh[7QDUa7P@R_<XD0QDVa7WD0QDWa7PDR[7PD]W8TD1QDXa7XD0WD0QDb[1PDl
h5PDfZ6PDTl4XD0WD0QDYa7PD]W8PDe5XD0WD0QDXIPD]W8TD1QDZa7XD0`DkZ7`DhZ6`DfZ6`DkZ8WD0QDXIQD[a7Q@\a7X
D0VD0WD0QDXIQD[a7Q@\a7XD0QD]a7WD0QDXIQD^a7QDn\4XD0WD0QD_a7PD]W8PDWX2XD0WD0PD^o@PDj^6XD0WD0QD`a7T
D2QDaa7XD0VD0`DkZ7WD0QD`a7TD2QDaa7XD0QDba7`DkZ7WD0QDR]3QDPa4TD1QDca7QDda7TD1Q@ea7XD0VD0WD0QDR]3Q
DPa4TD1QDca7QDda7TD1Q@ea7XD0QDd?WD0QDfa7QDga7TD1QDha7XD0WD0QDVDPDfZ6QDWDTD1QDXDXD0`DjZ7WD0QDm\2Q
Dk6TD1QDia7TD1QDja7XD0WD0QDm\2QDk6TD1QDka7XD0`DoZ7WD0QDla7QDk6PDco@XD0WD0QDjHQDb<QDma7PD[T3XD0WD
0QDjHQDZ^3PD[_5XD0QDna7WD0QDoa7TD1QDPb7XD0VD0`D]W8`DR[7`DbZ8WD0QDoa7TD1QDPb7XD0QDQb7`D]W8`DR[7`D
bZ8WD0QDRb7PD_g?XD0WD0QDSb7PDcZ6XD0QDTb7`Dml5`DTU6`Dlo@`Dmo@`Dno@`D\c4`D]S3WD0QDUb7QDbf5TD1QDVb7
XD0WD0QDe_4QDWb7QDXb7XD0WD0QDYb7PDe[8PDkZ7PDlh5XD0WD0PDe[8PDkZ7PDlh5XD0VD0WD0PDe[8PDkZ7PDlh5XD0Q
Dd?WD0QDZb7QD[b7XD0VD0WD0QDZb7QD[b7XD0QD\b7WD0QD]b7QD`HTD1QD^b7TD1QD_b7XD0`D]W8`DXS3`Dkf2`Dlh5WD
0QD`b7QDab7PDkZ7XD0WD0QDbb7PDkZ7TD1SD0XD0VD0WD0QDbb7PDkZ7TD1SD0XD0QDb@WD0QDcb7QDeo1TD2PDgo=XD0`D
ZU3WD0QDdb7QDeb7QDfb7TD3QDgb7XD0WD0PDZPAPDR[7PD[W8XD0WD0PDoc6PDP[7PDP[?XD0WD0PDgk4PDS1PDah<XD0WD
0QDh]3QDhb7TD1QDib7XD0WD0QDjb7QDhAQDkb7XD0WD0PDXd6PDgZ6QDoY2QDlb7QDmb7XD0WD0PDg`2QDgj1PD_[8TD1PD
U[7XD0WD0PDg`2PDlh5PD_[8XD0VD0WD0PDg`2PDlh5PD_[8XD0QDb@WD0PD^[=PDWo3TD3QDnb7XD0QDd6WD0PDlh5PDhZ6
PDlZ7XD0WD0QDQQ3QDob7QDPc7XD0WD0QDQc7QDP5TD1QDRc7XD0WD0QDQQ3QDSc7TD1QDTc7VD0XD0WD0QDQQ3QDSc7TD1Q
DTc7QDUc7XD0WD0QDla1QDVc7TD2QDWc7XD0WD0QDcY1PDlh5PD_[8TD1QDXc7XD0WD0QDcY1PDlh5QDYc7QDZc7XD0VD0WD
0QDcY1PDlh5QDYc7QDZc7XD0QD[c7WD0PDkW8PDhZ6QDcg2XD0WD0QDga4QDki3`D]W8`D[W8`Dgk4`D`[6SD0XD0VD0`DgW
6WD0QDga4QDki3`D]W8`D[W8`Dgk4`D`[6SD0XD0QDb@`DgW6WD0QD\c7QD]c7QDWDTD1QD^c7XD0`D_6WD0QD_c7PDR[7QD
`c7XD0VD0WD0QD_c7PDR[7QD`c7XD0QDac7WD0QDbc7PDlZ7QDcc7XD0VD0`DlZ7WD0QDbc7PDlZ7QDcc7XD0QDb@`DlZ7WD
0QDdc7QDS[2QDec7TD1P@cS=XD0VD0WD0QDdc7QDS[2QDec7TD1P@cS=XD0PD1QDc6TD1WD0QDfc7QDgc7QDhc7TD1XD0VD0
`D]X5QDc6TD1WD0QDfc7QDgc7QDhc7TD1XD0QDic7`D]X5QDc6TD1WD0PD]W8TD1QDjc7XD0VD0QDc6TD1WD0PD]W8TD1QDj
c7XD0QDkc7WD0QDk6PDh[7QDlc7QDmc7XD0WD0QDnc7QDoc7QDPd7TD1QDQd7XD0WD0PDT3QDRd7QDSd7TD1QDTd7XD0WD0P
DVQ3PDR[7XD0SD0`DhZ6WD0QDUd7QDk6TD1QDVd7XD0WD0QDWd7PD]f7XD0VD0WD0QDWd7PD]f7XD0QDXd7WD0QDYd7QDZd7
XD0VD0WD0QDYd7QDZd7XD0QD[d7WD0PDHQD\d7XD0QD]d7WD0QD^d7QDRQ5QDb<TD1QD_d7XD0`DoZ7WD0QD`d7QDad7QDbd
7XD0VD0`D[W8WD0QD`d7QDad7QDbd7XD0QDd?`D[W8WD0QD]]1PDVY8XD0VD0WD0QD]]1PDVY8XD0QDb@WD0QDcd7QDdd7TD
1PDb\2XD0WD0PDoU=QDed7QDfd7XD0`DZh>WD0PDed4QDgd7XD0VD0WD0PDed4QDgd7XD0QDhd7WD0PDiZ8QDZ^3QDid7XD0
WD0PDjj3PDhZ6PD]W8PDfi<XD0aEjd7WD0QDWf2PDfZ6`D]W8`D[W8`DjS3`DkS3`DT8SD0XD0VD0`DPY>aEjd7WD0QDWf2P
DfZ6`D]W8`D[W8`DjS3`DkS3`DT8SD0XD0QDkd7`DPY>WD0QDld7QDmd7QDnd7TD1QDod7XD0WD0QDZDQDPe7TD1QDQe7P@c
Z6XD0VD0WD0QDZDQDPe7TD1QDQe7P@cZ6XD0QDRe7WD0QDiLQDSe7QDTe7TD2QDUe7XD0VD0WD0QDiLQDSe7QDTe7TD2QDUe
7XD0QDVe7WD0QDWe7QDXe7TD2QDYe7TD1P@dZ6P@eU<XD0VD0WD0QDWe7QDXe7TD2QDYe7TD1P@dZ6P@eU<XD0QDZe7WD0QD
[e7P@R[7PD]W8QD\e7XD0VD0WD0QD[e7P@R[7PD]W8QD\e7XD0QD]e7WD0QD^e7QD_e7QD`e7TD2QDae7XD0WD0QDbe7QDce
7QDde7XD0WD0QDee7PDR[7QDfe7QDge7XD0WD0QDhe7QDie7TD1QDje7XD0WD0QDke7QDle7TD1QDme7TD2XD0VD0WD0QDke
7QDle7TD1QDme7TD2XD0QDne7WD0QDoe7PD]W8TD1QDPf7TD1P@`IPDV[7XD0WD0PDoe;PDl4PDkZ7PD]W8PDm2XD0QDQf7T
D1WD0QDRf7PD]W8QDSf7XD0VD0QDQf7TD1WD0QDRf7PD]W8QDSf7XD0QDTf7WD0QDUf7TD1QDVf7PDR[7QDWf7XD0`D_W8`D
U[7WD0QDXf7PD]W8TD1QDYf7XD0WD0QDZf7QD[f7TD1QD\f7TD1P@kFP@iZ6XD0VD0`DkZ7WD0QDZf7QD[f7TD1QD\f7TD1P
@kFP@iZ6XD0QD]f7`DkZ7WD0QD^f7QD_f7XD0VD0`D]W8WD0QD^f7QD_f7XD0QD`f7`D]W8WD0QDaf7PDcn6XD0VD0`DfZ6W
D0QDaf7PDcn6XD0QDbf7`DfZ6WD0PDoJQDcf7XD0WD0QDdf7QDef7QDff7TD2QDgf7TD1XD0WD0QDhf7P@Pe4PDT8XD0VD0W
D0QDhf7P@Pe4PDT8XD0QDif7WD0QDeOQDjf7XD0VD0`DoZ7WD0QDeOQDjf7XD0QDkf7`DoZ7WD0QDlf7TD1QDUo1QDmf7XD0
VD0`DjZ7`DhZ6WD0QDlf7TD1QDUo1QDmf7XD0QDnf7`DjZ7`DhZ6WD0QDlEQDXh3TD1QDof7XD0VD0WD0QDlEQDXh3TD1QDo
f7XD0QDPg7WD0QDQg7QDRg7TD4QDSg7QDTg7XD0WD0QDUg7QDVg7P@^]2QDWg7XD0`DSW6`DR[7WD0QDdDQDXg7QDYg7XD0V
D0`DkZ7WD0QDdDQDXg7QDYg7XD0QDZg7`DkZ7QD[g7TD1WD0PDfZ6PD]W8QD\g7XD0VD0QD[g7TD1WD0PDfZ6PD]W8QD\g7X
D0QD]g7WD0QD^g7XD0VD0`DRj4WD0QD^g7XD0QD_g7`DRj4WD0QD`g7PDR8XD0VD0WD0QD`g7PDR8XD0QDag7WD0QDbg7PD]
W8QDcg7TD1QDdg7XD0VD0WD0QDbg7PD]W8QDcg7TD1QDdg7XD0QDeg7WD0QDfg7PD]W8TD1QDgg7XD0VD0`DaW3WD0QDfg7P
D]W8TD1QDgg7XD0QDhg7`DaW3WD0QDig7P@cZ6PD]W8TD1QDjg7XD0VD0`DhZ6`D]S3WD0QDig7P@cZ6PD]W8TD1QDjg7XD0
QDkg7`DhZ6`D]S3WD0QDm\2PD]W8TD2QDlg7TD1VD0XD0`Dd1WD0QDm\2PD]W8TD2QDlg7TD1QDmg7XD0`Dd1WD0QDng7PD[
W8QDog7QDPh7XD0WD0PDRRAPDhZ6PD]W8XD0WD0PDgZ8PDlZ7PD]W8PDP_=XD0QDQh7Y@0WD0QDRh7XD0VD0`DlJ`DjZ7`Dj
W6`DfZ6`DdZ8`D`Z8`D]W8QDQh7Y@0WD0QDRh7XD0QDSh7`DlJ`DjZ7`DjW6`DfZ6`DdZ8`D`Z8`D]W8WD0QDTh7QDPe5QDU
h7XD0VD0WD0QDTh7QDPe5QDUh7XD0QDoR1WD0QDVh7PDnZ7PD]W8PDWIXD0WD0QDVh7XD0QDWh7QDXh7TD3WD0QDYh7QDZh7
TD1QD[h7XD0WD0QD\h7QD]h7PDh[7QD^h7XD0VD0`DhZ6`DjZ7`DmZ7WD0QD\h7QD]h7PDh[7QD^h7XD0QD_h7`DhZ6`DjZ7
`DmZ7WD0QD`h7QDah7TD1QDbh7XD0VD0`DdS3WD0QD`h7QDah7TD1QDbh7XD0QDch7`DdS3WD0QDiLZDdh7QDd\2QDeh7TD1
QDfh7XD0VD0`DP[7WD0QDiLZDdh7QDd\2QDeh7TD1QDfh7XD0QDgh7`DP[7WD0QDhh7QDP5PD^Z8TD1QDih7XD0WD0QDjh7Q
Dkh7TD1QDlh7XD0`D[W8WD0QDj\5PD`o=XD0QDmh7`D[h<WD0QDnh7PDfZ6QDoh7PDah<XD0WD0QDPi7TD4PDgZ6PDkZ7ZDQ
i7XD0WD0QDRi7QDSi7TD2PDgZ6PDkZ7XD0ZDTi7WD0QDUi7QDVi7QDWi7XD0VD0WD0QDUi7QDVi7QDWi7XD0QDXi7WD0QDYi
7QDZi7QD[i7XD0VD0WD0QDYi7QDZi7QD[i7XD0QD`P1WD0QDjEZDZc7QD\i7XD0VD0`D]W8WD0QDjEZDZc7QD\i7XD0QD]i7
`D]W8WD0PDfZ6PD]W8QD^i7PDXd6XD0`DkZ7`DTi6`DoZ7WD0PDhZ6QD_i7TD1QD`i7XD0VD0WD0PDhZ6QD_i7TD1QD`i7XD
0QDai7WD0QDbi7QDci7PDkZ7TD1PDh[7XD0WD0QDk6TD1PDZh<PDkZ7PDPe>XD0QDQ5TD1WD0QDV5XD0VD0QDQ5TD1WD0QDV
5XD0QDdi7WD0QDV5XD0ZDQ5TD1QDei7QDQ5QDc6TD1WD0QDfi7QDoT1XD0`D_W8QDgi7TD1WD0QDhi7PDRZ=XD0WD0QDbg7X
D0ZDQ5WD0PDR[7QDii7XD0ZDji7TD1WD0PDS1PDR[7QDii7XD0WD0PDbJQDki7XD0WD0PD^?QDli7XD0WD0PDh_7QDli7XD0
PDlZ7`DVS7`DaS7`DjRA`DfS7QDmi7PD[W8WD0QDni7QDoi7XD0WD0QDW5XD0`DP[7`DYa8`Dgk4`D`[6`DS\8WD0QDPj7XD
0`DjJ`DX\4`DXf5`D]T@`DSX2`DRU6WD0QDYj3QDQj7TD1P@cZ6PDhZ6PDP\6PDhP7XD0`EhV3QDQj4TD4WD0PDeR?PDhZ6P
DP\6PDhP7XD0WD0QDRj7QDSj7XD0WD0PDn^6PDdm6XD0VD0WD0PDn^6PDdm6XD0PD1WD0QDTj7P@cZ6XD0QDUj7TD1QDT5WD
0QDVj7P@lJXD0QDWj7TD2QDXj7WD0QDYj7P@lJQDZj7XD0QD[j7TD1QD\j7WD0QD]j7QD^j7XD0QD_j7WD0QDVDPDfZ6XD0Q
D`j7TD2QDT5`D[9`Dlh6WD0QDaj7PDhd=XD0WD0QDbj7PDeZ6XD0`D\[6`D_H`D^W8WD0QDcj7TD2PD\j7TD1QD[e3XD0WD0
QDdj7PDc]6XD0Q@ej7TD1QDfj7WD0QDgj7QDma3P@kZ7P@R8Q@hj7QDij7XD0WD0QDjj7PDcZ6XD0S@0QDkj7`DQX2`D`i=W
D0QDlj7PD]W8QDmj7XD0WD0QDnj7QDoj7PDcZ6QDPk7XD0WD0PDnc6PDhZ6PD]W8QDQk7XD0WD0PDiZ6PDkZ7TD1QDRk7PDo
b=XD0WD0QDSk7XD0ZDS5TD1WD0QDTk7XD0VD0ZDS5TD1WD0QDTk7XD0QDUk7ZDS5TD1WD0QDVk7QDTJXD0VD0`D]W8ZDS5TD
1WD0QDVk7QDTJXD0QDWk7`D]W8ZDS5TD1WD0QDXk7QDYk7XD0VD0ZDS5TD1WD0QDXk7QDYk7XD0QDZk7WD0QD[k7QD\k7QD]
k7PDoj<PDR[7XD0WD0QD]BTD3PD^Z8PD]W8XD0PDjj3PDVZ6WD0QD]BTD3PDdZ6PD]W8PD]JXD0`DR_6WD0QDkGPDhZ6PD]W
8PDdn6XD0WD0QD^EQDk6PDe\8PDkZ7XD0WD0QD_ETD3PDR[7QD^k7XD0QDS5TD1WD0QDfDPD]W8PDXZ8PD[_5XD0WD0QD_k7
PD]W8QD`k7XD0WD0QDak7P@lJXD0Q@bk7TD1QDU5WD0QDck7QDW_4XD0QDdk7WD0QDek7QDfk7XD0PD]W8TD1QDU5WD0QDgk
7PDlJPDoZ7XD0WD0QDhk7QDik7QDmBXD0QDjk7WD0QDkk7S@0S@0PDeZ6XD0WD0QDlk7PDgZ6PDfZ6XD0WD0QDmk7PDfZ6XD
0QDnk7TD1QDok7QDPl7TD2WD0QDQl7QDRl7`D]W8`DWJ`Djf2`Dhd>`DRV6`DUTA`Ddf8YD2XD0QDSl7TD2WD0QDTl7Q@Ul7
QDRl7Q@PBQDVl7XD0WD0QDWl7PDfZ6XD0PD]W8`D]JSD0VD0WD0QDWl7PDfZ6XD0PD]W8`D]JSD0PD1WD0QDWl7PDfZ6XD0S
D0VD0WD0QDWl7PDfZ6XD0SD0PD1WD0QDXl7QDX]6TD1QDYl7XD0WD0QDZl7TD3PDe[2PDhZ6QDb<QD[l7XD0WD0QD\l7PDlJ
PDmZ7XD0QD]l7WD0QDbl3QD^l7TD1QD_l7PDR[?XD0WD0QD`l7PDlJPDjZ7XD0`DWe4`DjW<`DbZ4WD0QDal7QDbl7PDdZ6X
D0WD0QDcl7TD2PD]W8TD1QDdl7QDl^1XD0QDel7WD0QDfl7PD]W8TD1QDgl7XD0WD0QDhl7QDil7QDjl7XD0WD0PDbn=PDdn
=XD0WD0PDXIPDlX2XD0QDkl7WD0QDll7QDml7PDlZ7XD0WD0QDnl7P@fZ6P@]W8QDol7XD0QDY5Q@l6WD0QDX5XD0`DU6WD0
QDPm7XD0QDZ5TD2WD0PDTe1XD0QDQm7QDZ5TD3WD0QDRm7P@SW6XD0QDSm7WD0QDTm7XD0WD0QDTh1QDUm7TD2QDVm7XD0WD
0QDaKQDPBQDWm7QDXm7XD0WD0QDYm7TD2PDW]6XD0WD0PDnm=XD0WD0QDZm7XD0WD0QD[m7QDPR6XD0Q@\m7TD1QD]m7WD0Q
D^m7QD_m7XD0WD0QD`m7QDaLXD0`D[W8`DS1`D\]6WD0QDam7Q@bm7TD1QDaLQDcm7TD1QDdm7XD0WD0QDem7PDfZ6QDfm7X
D0WD0QDgm7QDhm7XD0WD0QDim7PDQ[7QDjm7QDkm7XD0WD0QDlm7XD0TD5QDmm7TD4PDfZ6QDk6WD0QDnm7XD0WD0QDom7PD
]W8QDPn7QDTZ3XD0WD0QDQn7PDcZ6XD0`D]W8`D`I`Djc6WD0QDRn7PDcZ6XD0QDSn7QDTn7WD0QDUn7XD0QDVn7TD2QDWn7
WD0QDXn7XD0WD0QD`GPD]W8PDe5XD0WD0QDYn7PD]W8QDZn7XD0WD0QD[n7Q@\n7XD0WD0QDo]2PD[W8PDZ]6PDfk4XD0WD0
QDSEPD]W8QD]n7XD0WD0QD^n7QD]Y4QD_n7QD`n7XD0WD0QDan7QDk6QDbn7XD0WD0PDgh>PD]W8QDg]4QDcn7XD0WD0QDQ_
2PDPb2QDW_4XD0WD0QDeOPDgFPDkZ7XD0QDdn7QDa6Y@0WD0QDen7XD0QDfn7TD4WD0QDgn7XD0VD0QDfn7TD4WD0QDgn7XD
0QDhn7UD0WD0QD[5XD0QDin7PD4WD0QD[5XD0PD4UD0WD0QDjn7QD[5XD0PD4UD0WD0PDR[7QDk6QDkn7XD0`DWS3`DXS3WD
0PDR[7QDk6QDln7QDmn7XD0WD0QD_U1QDnn7QDon7XD0`D]W8WD0QD_U1QD`U1QDPo7QDQo7XD0QDRo7WD0QDgj1Q@So7QDT
o7XD0VD0WD0QDgj1Q@So7QDTo7XD0QDd?WD0QDUo7PDT[7PD]W8PDl1XD0WD0QDVo7PD[e;XD0WD0PDR[7PDY]2PDic4XD0`
DQ8WD0QDWo7P@_[8PD]VAXD0WD0PDhZ6QDk6QDXo7XD0VD0WD0PDhZ6QDk6QDXo7XD0QDYo7WD0QDZo7QD[o7Q@k6QD\o7XD
0WD0PDjZ7PDm]8XD0aDa6`Dd[8`DY[7`DeH`D[W8`DdH`Dg[6`Dh[6`D[W6`D\W6`DkZ6`DjZ6aDc6`DlZ7WD0PDjZ7QDbW3
XD0aDa6VD0WD0PDjZ7QDbW3XD0aDa6QD]o7WD0PDZ[7QD^o7QD_o7XD0QD`o7WD0PDlZ7PD_[8QDWDXD0TD4PD4WD0PDkZ7P
D_[8QDao7XD0WD0PD^h4PDWY5XD0WD0PD`\8PDY[7QDbo7QDce2XD0WD0PDlZ7PDSY5QDbo7QDce2XD0PDoU=WD0PDiU5PDX
[7PDUj<XD0WD0PD_[8QDco7PD`_;XD0QDdo7TD1WD0QDeo7XD0YD1QDdo7TD1WD0QDeo7XD0QDfo7WD0QDgo7QDho7XD0PDR
[7WD0PDVm>XD0YD1WD0PDVm>XD0QDio7WD0PDjZ7PDjj3PD`P4XD0WD0QDjo7PDT8XD0VD0WD0QDjo7PDT8XD0QDko7WD0QD
lo7QDX;QDmo7XD0WD0QDno7TD2PDh[7XD0SD0WD0QDoo7TD1QDPP8XD0TD3QDQP8QDRP8TD3WD0QDoo7QDSP8XD0QDTP8WD0
QDUP8QDVP8QDWP8XD0`Dl_2`DUi<`Dd3`Dj[8`Dn3`Dn7`D^\7`D\V8QDc6WD0QD_S2PDmZ6PDR[7XD0SD0WD0QDXP8Q@YP8
QDZP8XD0WD0PDd[8QD[P8QD\P8XD0WD0QD]P8PDkZ7QD^P8XD0PD[k3WD0QD_P8PDX[7QD`P8SD0XD0VD0WD0QD_P8PDX[7Q
D`P8SD0XD0QDaP8WD0QDd\2QDbP8P@4QDcP8QDdP8XD0SD0WD0QDeP8PDSY5QDfP8QDgP8XD0WD0QDaP1PDfk4PDRk<XD0WD
0QDYg3SD0PDX[7QDhP8XD0WD0QDiP8QDd\2P@Vn7QDjP8XD0WD0QDZ^4QDkP8XD0VD0WD0QDZ^4QDkP8XD0QDd?WD0QDmV1P
D`W6QDlP8XD0VD0WD0QDmV1PD`W6QDlP8XD0QDmP8WD0PD]W8QDnP8QDc6XD0QDoP8`ESY5`EjZ6`Eo9`EXY5`ETY5WD0QDQ
j5QDPQ8XD0ZDQQ8PDk8WD0QDRQ8QDSQ8XD0TD3QDTQ8PDk8WD0QDPe2PDR[7QDSQ8XD0TD3QDTQ8WD0QDUQ8Q@W[2PDR[7QD
VQ8XD0VD0WD0QDUQ8Q@W[2PDR[7QDVQ8XD0QDWQ8WD0QDXQ8Q@W[2PDR[7QDVQ8XD0VD0WD0QDXQ8Q@W[2PDR[7QDVQ8XD0Q
DWQ8QDYQ8TD1WD0QDZQ8XD0QD[Q8Q@j6TD2QD\Q8WD0PD]W8PDdj=XD0VD0WD0PD]W8PDdj=XD0QD]Q8WD0PDkZ7QD^Q8QD_
Q8XD0VD0WD0PDkZ7QD^Q8QD_Q8XD0QDd?QD`Q8Y@0WD0QDaQ8QDbQ8XD0VD0QD`Q8Y@0WD0QDaQ8QDbQ8XD0QDcQ8WD0QDdQ
8QDeQ8XD0VD0WD0QDdQ8QDeQ8XD0QDfQ8WD0PDe[8PDP[6SD0XD0WD0QDZ>PDfP3QDgQ8XD0WD0QDhQ8XD0`D=TD4QDiQ8TD
2QDjQ8ZDkQ8TD1WD0QDlQ8PDhZ6XD0VD0ZDkQ8TD1WD0QDlQ8PDhZ6XD0QDmQ8ZDnQ8TD2WD0QDoQ8TD1PDdZ6QDQl1QDPR8
XD0QDQR8TD2WD0QDRR8QDSR8XD0`D]W8`D\[6`D_H`D^W8WD0QDTR8P@dZ6PDoS2XD0WD0QDUR8QDk6QDVR8XD0WD0QDZT1P
DkZ7PDTn5XD0WD0QDZT1PD^Z8QDk6PDh[7XD0WD0QDWR8QDk6QDXR8XD0WD0QDeOQDYR8XD0WD0QDeOPD[W8PDdc<XD0WD0Q
DZR8QD[R8XD0WD0QD\R8XD0VD0WD0QD\R8XD0QD]R8ZD^R8TD1WD0QD]5XD0`D`[6`Dgk4`DVl4WD0QD_R8QD`R8XD0ZDaR8
WD0QDbR8XD0ZDcR8WD0QDdR8PDgZ6XD0QDeR8WD0QDfR8TD2PDgZ6XD0`DfW<`Db_6QDgR8TD1WD0QD^5XD0QDhR8WD0QDiR
8PD\j7XD0QDjR8QDkR8TD2QDc6WD0QDlR8QDmR8TD1QDnR8XD0WD0QDoR8PDlh5PDSW6XD0WD0QDPS8QDQS8XD0`DUl6WD0Q
DXIPDR[7PD]W8QDRS8XD0WD0QDSS8P@hZ6QDk6PDld=XD0WD0QDTS8PDjZ7PD]W8TD1QDUS8XD0WD0QDVS8P@fZ6QDWS8XD0
QDk6TD1QDXS8WD0QDYS8PDeZ6XD0WD0QDZS8PDhZ6XD0QDlk2WD0QDjHPDdZ6PDR[7XD0QD[S8PD[W8WD0QD`5`DkZ7`DUK`
DdZ6`DoWA`DPXA`DWo3`DXo3aDT6`DQXA`D^X8`Dln3`Dmn3`DZX8`DRXA`D]X8`D\P3`Dl5`DR[7`DfZ6`DP[7`DhZ6`DjZ
7`DlZ7`DoZ7`D]W8`DmZ7`DoT@`DhY6`DZ]2`D\]2SD0XD0`DkZ7UD0PD[W8WD0QD`5`DkZ7`DUK`DdZ6`DoWA`DPXAaDT6`
DQXA`D^X8`Dln3`Dmn3`DZX8`DRXA`D]X8`D\P3`Dl5`DR[7`DfZ6`DP[7`DhZ6`DjZ7`DlZ7`DoZ7`D]W8`DmZ7`DoT@`Dh
Y6`DZ]2`D\]2SD0XD0WD0PD[W8QD`5QD\S8XD0SD0WD0PDfZ6PD]W8TD1QD]S8PDPY>XD0VD0WD0PDfZ6PD]W8TD1QD]S8PD
PY>XD0QD^S8WD0PDP[6SD0PDnZ7PDdHXD0WD0PDP[6SD0PDR[7PDY]2PDX[6XD0WD0PD_[8SD0PDP[7PDHSD0XD0WD0QD_S8
QD`S8XD0VD0WD0QD_S8QD`S8XD0QDd?WD0QDaS8P@[W8TD1QDh7XD0VD0WD0QDaS8P@[W8TD1QDh7XD0QDd?WD0QDbS8QD_5
XD0VD0WD0QDbS8QD_5XD0QDcS8WD0PDY[7QD]]5QDPBSD0PDY[7XD0WD0PDY[7`DQP4`Dlo3`Djo2`Djj3`DW]6`DY]6`DX]
6`DRP4SD0QDPBQDY7PDY[7XD0UD0WD0PDa[8SD0PD4PDjZ6XD0UD0WD0PDa\8PD]W8SD0XD0UD0WD0QDQa2P@Q^8QDdS8XD0
UD0WD0QDeS8QDfS8XD0VD0UD0WD0QDeS8QDfS8XD0PD1UD0WD0QDeS8QDgS8PDoZ7QDkc2XD0UD0WD0QDQc2SD0XD0VD0UD0
WD0QDQc2SD0XD0PD1WD0QDhS8QDiS8QDjS8XD0UD0WD0QDh<QDki5QDSb1XD0VD0UD0WD0QDh<QDki5QDSb1XD0PD1UD0WD0
PDlh5PDlW5QDkS8XD0VD0UD0WD0PDlh5PDlW5QDkS8XD0PD1WD0PDUj<PDR[7QDlS8P@]W8QDmS8XD0WD0PDnW2PDhZ6PD\Z
8PD]6XD0WD0QDP:QDnS8QDoS8XD0QDPT8TD2WD0QDQT8QDRT8QDST8XD0WD0PDlZ7QDTT8XD0VD0WD0PDlZ7QDTT8XD0QDUT
8QDc6WD0PD[W8QDVT8XD0VD0QDc6WD0PD[W8QDVT8XD0QDWT8QDXT8TD2WD0QDYT8XD0QDZT8TD1QDc6Q`1l6WD0QD[T8XD0
QD\T8QDc6WD0PDb`3QD]T8XD0VD0QD\T8QDc6WD0PDb`3QD]T8XD0QD^T8WD0PDfZ6PD]W8QD_T8XD0VD0WD0PDfZ6PD]W8Q
D_T8XD0QD`T8WD0QDaT8PDkZ7TD2QDbT8XD0WD0PDmZ6PDSY5QD_R3QDQo3XD0VD0WD0PDmZ6PDSY5QD_R3QDQo3XD0QDmh3
WD0PDmZ6PDSY5TD3QDcT8XD0WD0PDmZ6Q@dT8PDSY5QDbf5TD1QDeT8QDfT8XD0WD0PDX[7QDgT8P@mW5QDhT8TD1QDiT8XD
0WD0PDWY5QDkT5QDmS5QDjT8XD0WD0QDkT8PDhZ6PD]W8PD]]=XD0ZDlT8TD2WD0QDiGPD]W8QDmT8XD0QDa5TD1WD0QDnT8
XD0QDoT8TD1WD0QDPU8XD0QDQU8QDRU8TD1WD0QDSU8XD0QDTU8QDc6P@]W8WD0QDUU8XD0VD0QDTU8QDc6P@]W8WD0QDUU8
XD0QDVU8QDWU8TD1WD0PDnn5QDP<PDRS6XD0WD0QDQ_2PD]W8QDXU8XD0WD0QDch3PD]W8TD1QDYU8XD0WD0PDY]2PD_[8PD
P[7PDl4XD0WD0QDZU8QDc^3PDml5XD0WD0QD[U8PD]W8QD\U8XD0WD0PDhZ6PD]W8QD]U8PDZ7XD0QD^U8TD1WD0QD_U8XD0
VD0QD^U8TD1WD0QD_U8XD0QD`U8QDaU8TD1WD0PDbZ7QDbU8XD0WD0QDcU8PDlZ7PDdm7XD0WD0QDdU8PDkZ7XD0QDeU8WD0
QDWT3PD\Z8PDjJXD0VD0WD0QDWT3PD\Z8PDjJXD0QDb@WD0QDfU8PD[Y8XD0VD0WD0QDfU8PD[Y8XD0QDn@WD0PDQb?QDgU8
XD0QDhU8QDc6WD0PDfk4PDkZ7PDn\8XD0VD0QDhU8QDc6WD0PDfk4PDkZ7PDn\8XD0QDiU8WD0QDjU8QDkU8XD0WD0QDga4Q
De]2QDlU8PDh[7P@P^8QDmU8XD0WD0QDXX1QDQNPDR[7QDQNXD0ZDnU8TD1WD0QDoU8PDo2PDek4XD0VD0ZDnU8TD1WD0QDo
U8PDo2PDek4XD0QDd?ZDPV8TD1WD0QDV^1PDlh5PDhZ6QDQV8XD0VD0ZDPV8TD1WD0QDV^1PDlh5PDhZ6QDQV8XD0QDmh3WD
0QDRV8PDR[7QDWDQDSV8XD0WD0PDik4PDjXAXD0WD0PDa`;QDTV8PDhZ6XD0WD0PDW]6PDkZ7PD[W8QDUV8XD0WD0QDVV8QD
WV8XD0VD0WD0QDVV8QDWV8XD0QDXV8WD0PDRT<TD1PDjU5PDX[7XD0WD0PDkXAXD0ZDYV8TD1WD0QDZV8QD[V8XD0WD0QD\V
8QD]V8QD^V8XD0VD0`DR[7WD0QD\V8QD]V8QD^V8XD0QD_V8`DR[7WD0QD`V8PDfP1XD0WD0QDaV8QDZc7PDnY>XD0WD0QDb
V8QDcV8P@he4XD0VD0WD0QDbV8QDcV8P@he4XD0QDdV8WD0QDeV8XD0TD1WD0QDfV8XD0`DVP7WD0QDgV8QDhV8QDiV8XD0W
D0PDfk4PDi8XD0QDmBTD3QDjV8WD0PDgZ6PDkZ7QDkV8XD0VD0WD0PDgZ6PDkZ7QDkV8XD0QDTg1WD0PDVQ3QDhCXD0QDlV8
WD0QDmV8TD1PDR[7XD0QDnV8WD0PDT4QDoV8TD1QDPW8XD0QDQW8TD1QDRW8WD0QDSW8QD``4TD1QDTW8XD0WD0QDUW8P@lJ
PDa`3PDWo3XD0WD0PDmW5PDjZ6QDVW8XD0WD0PDZ[7PDVn7XD0QDWW8QDXW8TD2WD0QDYW8QDZW8XD0WD0QD[W8QD\W8TD1P
DkZ7QD]W8TD1QD^W8XD0WD0QDkY3PDdHQD_W8XD0WD0QDcg2QD`W8XD0QDaW8`DfZ6QDc6QDbW8WD0QDcW8XD0WD0QDcW8PD
kZ7QD]W8XD0QDdW8S@0TD5WD0QDeW8QDTb2XD0VD0QDdW8S@0TD5WD0QDeW8QDTb2XD0QD]U3WD0QDfW8QDQU7QDgW8P@gk4
PD`W6QDhW8XD0PDmW5WD0QDiW8QDjW8QDkW8XD0QDlW8WD0QDmW8PD[_5PDW]6PDkZ7XD0QDnW8WD0QDoa1PDVn7PDR[7XD0
UD0WD0PD^2SD0XD0TD9PD4TD6QDh;UD0WD0PD^2SD0XD0`@^]2TD9PD4TD6QDaW1WD0QDoW8P@mZ6QDR@YD1XD0`DZh3`DXi
3`DTm8`DXh3WD0QDPX8P@mZ6PDR3QDQX8XD0`DX[>`DZ\2`D[\2`DaZ1`D_d3aDa6`D[W8`D\W8`DW5`DU6`DY2`DTW6`Dik
4`DgW6`DhW6`DhZ6`DjZ7`DfZ6`D^Y2`D[e;WD0QDPX8P@mZ6PDR3PD^]2QDRX8TD2QDSX8XD0WD0QDTX8PDR3YD1XD0WD0Q
DTX8PDR3QDUX8XD0WD0QD_@PDlZ7XD0Q@i6QDVX8WD0QDWX8PDY[7XD0WD0PDc]=P@cZ6PDY[7XD0QDXX8WD0PDlZ6QDYX8X
D0QDZX8WD0QD[X8XD0`DR[7SD0WD0PDhZ6PD_[8PDZ[8XD0PDXl4WD0PDhZ6PDXl4QD\X8XD0WD0QD]X8PDhZ6QDb<S@0PDn
FXD0QDnc1TD3WD0QD^X8P@dZ6PDR[7XD0`D=WD0PD`\8QDc6QDWDXD0SD0WD0QD_X8XD0QD`X8QDc6WD0QDaX8QDbX8PD]W8
QDcX8XD0QDdX8TD1WD0QDeX8Q@VW4XD0QDfX8WD0PDZ[7QD_U1QD`U1PDY4XD0QDgX8WD0QDcj2S@0QDhX8PDkZ7XD0SD0WD
0QDcj2S@0QDiX8PDkZ7QDjX8XD0WD0QDkX8QDlX8PD[T3XD0QDmX8QDc6Q@nX8TD1WD0QDb5XD0`DfZ6`Dkf2QDmX8WD0QDo
X8TD1QDb5XD0WD0QDeZ2PD[W8QDPY8QDQY8XD0WD0QDRY8PDaU5PDlZ7XD0QDSY8QDTY8QDc6WD0QDUY8QDb[5QDi6TD3QDV
Y8XD0WD0QDWY8QDXY8PD]W8TD2QDYY8XD0QDZY8WD0QDYm1PDVn7aDa6aDc6`D]3`Dd3`D^b2`DV3`D]`2`Db4`Dh3`DfY8`
D^\7`D\8`Do2SD0XD0ZDZY8TD2WD0QDd5XD0QD[Y8ZDZY8TD2WD0QD\Y8QDjV4XD0WD0PDX3QD]Y8PDfi3XD0YD2WD0PDX3P
D[Z6XD0WD0PDmZ6QD^Y8SD0XD0WD0PDR[7PD\m4PD]W8PDm]8XD0WD0PDR[7PD`1PDlh5QD_Y8XD0WD0QD`Y8QDgj1QDTo7X
D0UD0WD0PDlZ7QDaY8TD2QDe5XD0PD4QDbY8UD0WD0PDlZ7QDaY8TD2QDe5QDcY8P@[W8QDdY8TD2XD0PD4QDbY8PD4WD0PD
lZ7QDPBTD2QDe5XD0VD0PD4WD0PDlZ7QDPBTD2QDe5XD0PD1QDeY8WD0PDlZ7QD`HTD3QDe5XD0VD0QDeY8WD0PDlZ7QD`HT
D3QDe5XD0QDd?WD0QDfY8QDgY8XD0VD0WD0QDfY8QDgY8XD0QDd?UD0WD0PDj[6XD0ZDhY8UD0WD0PDj[6XD0QDb<TD2QDiY
8QDjY8TD3WD0QDkY8XD0P@lZ7QD]`1WD0QDlY8TD1QDmY8QDnY8XD0`D]W8`DhZ6`Don5WD0QDaP1QDe`1PDRW6XD0WD0QDo
Y8QDPZ8Q@QZ8QDRZ8XD0QDSZ8ZDTZ8TD1WD0QDUZ8TD4XD0QDc5PDf]6WD0QDVZ8QDWZ8TD3QDc5PDf]6XD0QDXZ8TD1WD0Q
DYZ8QDaLXD0ZDZZ8TD3QDX?WD0PDlh5QD[Z8ZD\Z8S@0ZD]Z8PDR[7XD0QD^Z8WD0PDlh5PD\]2PDS1PDR[7XD0ZD_Z8WD0Q
D`Z8QDaZ8QDbZ8XD0QDcZ8WD0PDHPDfk4QDaZ8QDbZ8XD0QDcZ8QDdZ8TD2WD0QDeZ8Q@fZ8XD0QDbOQDgZ8QDhZ8TD1WD0Q
Dd6QDiZ8XD0PDjZ6WD0QDeOP@cZ6QDk6QDcR1P@cZ6XD0WD0QDjZ8QDkZ8PDR[7XD0SD0QDk7QDlZ8QDk7QDb7QDl6QDb7QD
b7QDmZ8Q`1l6QD]]5QDh7PDP[7Q`1l6QDb7WD0QDnZ8YE5YD1XD0`DnZ7QDoZ8TD1QDc6Q`1l6aDa6`DVn5`Dik4`DU6`DS1
`D\]6`Dnf@`DV\?`DUf@`D^Y6`DeU=`D[5`Dh4`Dgk4`D^P4`D_[8`DeK`DfK`DZP7`DVb2`Dnl5`DRZA`D`S6`DR`<`D^F`
D]X5`D_a5`D`a5WD0SD0YD5XD0VD0QDoZ8TD1QDc6Q`1l6aDa6`DVn5`Dik4`DU6`DS1`D\]6`Dnf@`DV\?`DUf@`D^Y6`De
U=`D[5`Dh4`Dgk4`D^P4`D_[8`DeK`DfK`DZP7`DVb2`Dnl5`DRZA`D`S6`DR`<`D^F`D]X5`D_a5`D`a5WD0SD0YD5XD0QD
gQ1WD0QDiW2YD1XD0VD0WD0QDiW2YD1XD0QDaj3QDP[8PDbn4`DkZ7`DXIQDY7QDQ[8QDhP3PDbn4QDR[8QDS[8QDT[8QDU[
8QDV[8QDW[8PD_3PDkZ7PD]W8PDoZ?PDlZ6PDlZ6PDVP4PDkZ7PD]W8PD]JPDUj<QDX[8PDe8PDjj3PD\X?PDeZ6PDb^2PD\
_=PDXi<PDZP1PDl`7QDY[8QDZ[8PDW^2PDQ[7PDS9PDgi@PDXZAPDR1PDcZ6PDdHQD[[8PD[Y<PD^4PDR_2PDgZ6PDTU6QD\
[8PDmZ7Q`1l6Q@][8WD0QD^[8XD0PD\_=QD_[8PDQMQD`[8PDRMQDa[8PDRc2PDgi6PDlc3PDb`3PDY]6PDZZAPD]a;PDhZ8
PDR8PDfZ6PDea;QDb[8PD]j7PD]_5PD`a5QDc[8PD[ZAPDPV5PDmP3PDUa2PDQ^8QDd[8QDe[8QDf[8QDg[8QDh[8QDiW2QD
i[8PDV\?QDj[8QDk[8PDhi3PDjS2PDcZ6PDdZ6PDR[7PDhX=PD[a2PDiZ6PDRj7PDX[7PDdFPD_^5PDP[7SD0PDmZ6Q@i6Q`
1l6WD0QDVc1XD0WD0QDl[8PD]W8TD1QDm[8XD0QDn[8PD6Q@PBWD0QDi7XD0QDn[8PD6WD0Q`1l6QDVc1XD0VD0QDn[8PD6W
D0Q`1l6QDVc1XD0QDo[8QDc6QDPBQ`1l6WD0QDP\8aDk5aDa6`Dec=SD0XD0VD0QDc6QDPBQ`1l6WD0QDP\8aDk5aDa6`Dec
=SD0XD0QDQ\8QDR\8WD0QDS\8P@mW5TD1QDT\8XD0QDoa2WD0QDU\8XD0QDV\8WD0QDW\8PDQ[6XD0VD0WD0QDW\8PDQ[6XD
0QDn@QDX\8QDPBQ`1l6WD0QDVc1aDk5aDa6SD0XD0`DkZ7`DoZ7WD0QDY\8XD0TD2QDZ\8QDc6Q`1l6WD0QDh7QD`Y8Q`1l6
QD]b1XD0aDk5QDc6QDb<WD0QDd_5XD0QD[\8VD0QDc6QDb<WD0QDd_5XD0QD[\8QDnOPD]W8WD0QD\\8SD0XD0TD1QD]\8TD
1QD^\8WD0QD_\8PDR[7PDf[>XD0WD0PD\W8PDT]>PD^LXD0WD0PDd[8SD0PDYT6XD0QDc6WD0QDPBQ`1l6QD`\8PDkZ7XD0S
D0aEa6WD0QDa\8QDb\8XD0`DRo5QDc\8WD0QD_R3QDd\8XD0WD0QDd<QDe\8TD1QDf\8XD0QDc6PD[W8WD0QDg\8SD0XD0QD
h\8TD1WD0QDi\8XD0UD0QDj\8QDc6Q`1l6WD0QDh7XD0`DaJ`DRIVD0UD0QDj\8QDc6Q`1l6WD0QDh7XD0`DaJ`DRIQDk\8U
D0QDl\8QDc6Q`1l6WD0QDm\8XD0VD0UD0QDl\8QDc6Q`1l6WD0QDm\8XD0PD1QDn\8TD1QDc6TD1QDo\8P@m]8WD0QDP]8XD
0WD0QDQ]8P@kZ7PD]W8QDR]8XD0WD0QDS]8TD1Q@T]8QDU]8QDV]8XD0WD0QDd6P@`\8PD[W8S@0PD[_5PDmZ7XD0WD0PDfZ
6PDhP3PDkZ7QDW]8XD0WD0PDlS@QDX]8QDY]8QDZ]8QD[]8QD\]8XD0WD0QD]]8QD^]8XD0VD0WD0QD]]8QD^]8XD0QD_]8Q
D`]8WD0QDa]8QDb]8XD0WD0PDY[7QDc]8PDY[7QDd]8XD0WD0QDjP1Q@e]8PDSY5QDf]8TD2XD0VD0WD0QDjP1Q@e]8PDSY5
QDf]8TD2XD0QDg]8WD0QDSe1QDh]8QDi]8XD0WD0QDj]8PDR[7PDY]2QDk]8XD0WD0QDXU4QDl]8QDm]8QDn]8XD0QDo]8Y@
0WD0QDP^8XD0VD0QDo]8Y@0WD0QDP^8XD0QDQ^8QDR^8TD6QDc6Q`1l6WD0QDS^8XD0QDT^8TD4QDc6Q`1l6WD0QDU^8XD0`
DkZ7`DoZ7QDV^8QDc6Q`1l6WD0QDW^8XD0QDPBQ`1l6WD0SD0XD0PD[i3QDTh4QDX^8Q@c6WD0QDY^8XD0QDPBQ`1l6WD0QD
Vc1XD0QDZ^8QD[^8QDc6Q`1l6WD0QD\^8XD0WD0QD]^8PD]6XD0VD0WD0QD]^8PD]6XD0QD^^8QD_^8WD0QD`^8XD0PDWb<W
D0PDcZ6PDR[7PD\U6XD0QDa^8TD2QDc6Q`1l6WD0QDb^8XD0aDa6`DX[7QDc^8PDkZ7TD3QDc6Q`1l6WD0PDno1XD0QDd^8P
DkZ7TD3QDc6Q`1l6aDg5aDa6iD1iD2WD0SD0XD0VD0QDd^8PDkZ7TD3QDc6Q`1l6aDg5aDa6iD1iD2WD0SD0XD0QDb@QDe^8
TD4WD0PDh]8XD0QDf^8TD2WD0PDYj=XD0WD0QDg^8P@mZ6P@R3QDh^8QDT6XD0WD0QDi^8PDY[7QDVc1XD0QDS^1WD0QDj^8
XD0VD0QDS^1WD0QDj^8XD0QDk^8QDl^8WD0PDX3PDdZ6XD0QDm^8WD0PDc^;XD0PD]W8WD0QDn^8PDkZ7QDco1XD0QDo^8WD
0PDi^;TD1QDP_8XD0QDQ_8QDR_8WD0`D[]6SD0QDS_8XD0VD0QDR_8WD0`D[]6SD0QDS_8XD0QDb@ZDT_8QDd6Q@i6Q`1l6W
D0QDU_8aDk5SD0XD0`DkZ7`DlZ7`DjZ7QDV_8WD0QDW_8XD0SD0WD0QDX_8TD1QDY_8XD0`EY[7YD1WD0QD]g6XD0VD0`EY[
7YD1WD0QD]g6XD0QDZ_8PDlh5QDc6Q`1l6WD0QD[_8XD0QD\_8QD]_8WD0QD^_8QD__8XD0QDc6QD`HSD0WD0QD`_8XD0`Dc
U6WD0QDVc1PDY[7QD`HXD0SD0QD`HWD0QDa_8XD0QDb_8QDc_8WD0QDd_8XD0WD0PDU8PDZ\6XD0WD0QDe_8TD1QDf_8XD0`
DY[7QDc6P@mZ6WD0QDg_8PDR[7XD0SD0QDc6WD0QDh_8QDd_5XD0VD0QDc6WD0QDh_8QDd_5XD0QDoW3WD0PDic4PD[e;XD0
VD0WD0PDic4PD[e;XD0QDd?QDi_8WD0QDj_8XD0QDk_8P@mZ6P@R3WD0QDh^8QD_f6XD0QDc6WD0QDl_8PDR[7XD0SD0PD\W
7PDjo2QDm_8TD3QDc6Q`1l6WD0QDn_8XD0WD0QDo_8XD0QDY7PDah3PDlZ7PDXo8PD]W8QDh7PDh\6SD0QDP`8PDh\6QDY7Q
Dc6Q@f6WD0PDUa2XD0VD0QDY7QDc6Q@f6WD0PDUa2XD0QDQ`8QDmV1Q`1l6WD0QDh7XD0QDR`8QDS`8WD0Qd1l6QDh7XD0QD
Y7WD0QDh7XD0QDY7QDY7TD4QDc6WD0Q`1l6QDh7XD0aDa6`DX[7QDY7TD3QDc6QDPBQ`1l6WD0QDh7XD0QDc6Q@i6QDm6WD0
QDh7XD0WD0QDm6QDh7XD0SD0WD0QDT`8QDh7XD0QDY7QDU`8TD2`Dh_2WD0QDh7XD0QDY7TD2QDc6TD4PDP[7WD0Q`1l6QDh
7XD0VD0QDY7TD2QDc6TD4PDP[7WD0Q`1l6QDh7XD0QDd?QDV`8TD2QDc6Q@W`8Y@0aDg5aDa6iD1iD2aDY7aDQ7bD0WD0SD0
XD0VD0QDV`8TD2QDc6Q@W`8Y@0aDg5aDa6iD1iD2aDY7aDQ7bD0WD0SD0XD0QDX`8QDY`8QDZ`8Q@[`8Y@0aDg5aDa6`DXh3
`DY[7`DR[7bD0WD0SD0XD0VD0QDY`8QDZ`8Q@[`8Y@0aDg5aDa6`DXh3`DY[7`DR[7bD0WD0SD0XD0QD\`8QDPBQ@]`8aDg5
aDa6aDQ7WD0SD0XD0QD^`8`DkZ7`Dm[A`Dn[AQDc6YD0aDg5aDa6iD1iD2`D[W8`D\W8`D]W8WD0SD0XD0VD0QDc6YD0aDg5
aDa6iD1iD2`D[W8`D\W8`D]W8WD0SD0XD0QDk\8QD_`8Y@0QD``8aDg5aDa6WD0SD0XD0VD0QD_`8Y@0QD``8aDg5aDa6WD0
SD0XD0QDa`8aDW6bD0WD0YD0XD0YD1QDROaDW6bD0WD0YD0XD0YD1aDW6bD0WD0YD0XD0aDW6bD0WD0YD0XD0VD0aDW6bD0W
D0YD0XD0QDb`8aDW6bD0WD0YD0XD0YD2QDc`8aDW6bD0WD0YD0XD0UD0SD0QDd`8TD1WD0QDe`8XD0aDa6UD0QDd`8TD1WD0
QDe`8XD0aDa6UD0SD0QDf`8TD1WD0QDg`8TD2XD0QDh`8UD0QDf`8TD1WD0QDg`8TD2XD0QDh`8QDi`8Y@0WD0QDY6XD0aDa
6`DcZ6`DgZ6`D`[6`Dgk4`DVl4`Da[6`Db[6`Dc[6`Db[8UD0QD[6Q@a6Q`1l6P@o[A`Dmf3`DTd3`D_O`DUd3`D[P1`DT?W
D0Q`1l6QDj`8XD0VD0UD0QD[6Q@a6Q`1l6P@o[A`Dmf3`DTd3`D_O`DUd3`D[P1`DT?WD0Q`1l6QDj`8XD0QDk`8UD0QD[6Q
@a6TD3PD4Q`1l6WD0QDl`8XD0VD0UD0QD[6Q@a6TD3PD4Q`1l6WD0QDl`8XD0QDm`8UD0QD[6Q@a6Y@0WD0QDn`8XD0WD0QD
R]5XD0VD0WD0QDR]5XD0PD1QDo`8QDc6Q`1l6aDg5aDa6iD1iD2aDY7aDQ7bD0aD]6aDk5aD\6WD0SD0XD0VD0QDo`8QDc6Q
`1l6aDg5aDa6iD1iD2aDY7aDQ7bD0aD]6aDk5aD\6WD0SD0XD0QDPa8QDo`8QDc6Q`1l6aDg5aDa6iD1iD2aDY7aDQ7bD0aD
]6aDk5aD\6WD0SD0XD0QDk\7QD]b1QDo`8QDc6Q`1l6aDg5aDa6iD1iD2aDY7aDQ7bD0aD]6aDk5aD\6WD0SD0XD0QDk\7YD
0QDQa8WD0Q@Ra8PDP[6SD0XD0`DkZ7WD0PDP[6SD0QDhCXD0QDc6WD0QDSa8SD0XD0VD0QDc6WD0QDSa8SD0XD0QETa8WD0Q
DUa8QDVa8XD0WD0QDWa8Q@l6QDXa8XD0ZDhf4QDYa8TD2WD0QDZa8XD0QD[a8TD2WD0QD\a8XD0`DY[7`Do_2QDc6Q`1l6QD
]a8WD0QD^a8XD0PD^[8QD_a8PD[[8SD0PDhk4PDjIQD`a8TD2WD0QDaa8XD0PDZ^8VD0PDZ^8QDb@QD]S1S@0S@0WD0QDh7X
D0QDba8`EY[7`E[i3`E\i3`Eg_3`EP3`EmZ6`EZ\AWD0PDfP1XD0VD0WD0QDca8XD0VD0QDROQ@n6WD0QDf7Q`1l6QDda8XD
0QDe7`DY[7`Dda2`Do_2WD0QDea8QDf7XD0QDf6Q`1l6QDfa8Q@f7PDmZ6QDf7QDfa8QDco1QDga8TD3WD0QDha8XD0PDP[6
QDia8PDP[6QDja8QDka8PDP[6QDla8QDc6QDPBQ`1l6aDf5aDk5aDY7aDm5aD^7aDa6aDg5aDQ7aD]6aDh7bD0iD1iD2WD0S
D0XD0VD0QDla8QDc6QDPBQ`1l6aDf5aDk5aDY7aDm5aD^7aDa6aDg5aDQ7aD]6aDh7bD0iD1iD2WD0SD0XD0QDma8QDna8QD
oa8PDkZ7S@0WD0QDPb8XD0`Dge4`D\\A`D]S3`DP_6QDn_1Q@c6Q@i6Q`1l6WD0QDQb8XD0QDRb8PDmZ7WD0QDSb8XD0VD0P
DmZ7WD0QDSb8XD0QDTb8QDUb8QDV]8TD3QDc6Q`1l6aDg5WD0SD0XD0VD0QDUb8QDV]8TD3QDc6Q`1l6aDg5WD0SD0XD0QDb
@PDmZ7WD0QDVb8XD0VD0PDmZ7WD0QDVb8XD0QDb@QDWb8WD0QDXb8XD0PDhW6QDc6Q`1l6WD0QDYb8XD0QDZb8QD[b8TD3PD
hT3QD\b8QD]b8QDc6Q`1l6QD`HQ`1l6S@0WD0QD^b8XD0`DWS3`Dfb6`DT<`DZm<QD`H`D^FiD0SD0S@0WD0QD_b8XD0`DkZ
7`Di[4`DX\4`DoW>`DXc4`Dj\AWD0QD`b8PDkZ7SD0XD0`D^F`D]W8QDc6Q`1l6QD`H`Dnn5`DP]2`DRo5SD0WD0QDi7XD0`
Dk\AQDc6Q`1l6Q@i6Q`1l6Q@h7WD0Q`1l6Q@b7QDi7XD0WD0QD]]5QDi7XD0WD0QDab8QDTZ3QDi7XD0WD0QDi7XD0QDbb8P
D]W8QDY7QDcb8QDdb8PDkZ7QDeb8PDkT?PDlZ7PDfR@PDeZ6PD_n5PDfZ6PD_n5PDeZ6PDob5PDfZ6PDZm4QDfb8QDgb8QDh
b8PD^_2PDcZ6QDb<QDhe3QDib8QDjb8QDkb8PDio2PD`c2PD`d6QDlb8PDel5`DnY7`DgS3`DPc4QDmb8QDnb8QDob8QDVc1
QDPc8PDZY7QDQc8QDRc8QDc6PDkZ7Q`1l6Q@Vc1PDZY7QDY7Q@lJQ@mJQDPT1VD0QDcg2PDiX7WD0PDZY7XD0QDY7WD0PDhZ
6PDhn5QDSc8QDTc8XD0WD0QDUc8QDVc8QDWc8XD0WD0QDXc8QDYc8QDZc8P@R[7P@Y]2XD0QDc6PDhZ6TD1PDQ`@QD[c8TD1
QD\c8QD]c8QD^c8QDQKPDlZ7TD1WD0QD_c8XD0PDo\2QD`c8QDc6WD0QDac8XD0VD0QD`c8QDc6WD0QDac8XD0PD1PDTj<PD
kZ7QD`HSD0QDbc8QDcc8PDkZ7QDY7QDc6Q`1l6PDcZ6PDR[7PD\U6QDdc8TD2QDec8QDfc8`DkZ7`DR[7QDgc8PDR[7PD]W8
QDhc8QDic8TD1QDjc8`DlZ7PDgZ6PDkZ7PD]W8PDVe;QDc6Q`1l6WD0QDkc8XD0VD0QDc6Q`1l6WD0QDkc8XD0QDlc8PDY[7
QDmc8PDnW5PD]W8PD[_5QDbo7PDnW5PDnZ7PD]W8PDdS3QDmV1WD0PDjd<XD0QDnc8QDc6WD0PDjd<XD0VD0QDc6WD0PDjd<
XD0QDb@QDc6QDZ>WD0QDoc8QDbo7QDPd8XD0PDjZ7PDkZ6QDQd8QDoY2PDlZ7PDkZ6QDRd8P@kZ7PDlZ7PD]W8PDT8PDkZ7P
DnZ7PDnZ6PDWY5QDSd8QDTd8PDT`>PDkZ7PDlc=PDR[7QDUd8PDlZ7PD[W8PDZ4PDjZ7QDVd8PDRW6PDT8PDUj<QDQb1PDX[
7PDHQDe`1PDX[7SD0PDii3PDmZ6QDZ\5QDWd8PDcZ6PDhW6PDmZ7PD[P1PDlZ7QDXd8PDPe4PD[e;PDR[7PDP[6QDYd8QDX?
PDjS8QDZd8QDj\2QD[d8PD]W8QDZl3PDkZ>PDkZ>QD\d8QD]d8QD^d8QDfAQD_d8QDc6PDmZ6PDfZ6VD0QDc6PDmZ6PDfZ6P
D1QD`d8QDad8PDY[7QDbd8PDY[7QDcd8Q@dd8QDed8PDlZ7PDh[6QDPR6PDR[7QDfd8PDcZ6PDR[7PD]W8QDgd8PDmZ6PDcZ
6PDR[7QDhd8PD^b2PDlZ7PDPHQDid8QDjd8PDTn5QDkd8QD^c1QDld8TD3PDR[7PDY]2PDfj3QDmd8PDR[7P@Y]2QDnd8PDU
j<PDR[7QDod8QDmR2PDoe;PDmZ7QDPe8PDlZ7QDQe8PDlZ7QDPJPDTn5QDc6WD0QDRe8XD0aDa6QD]i5QDSe8PDmW5QDjT8P
DnLPD[e;PDhZ6PDhn5PDmZ7TD2QDTe8PDdW3PDR[7PDe[8PDdV>PDlZ7PD]W8PDjJPDSa5PDfZ6QDUe8PD]W8QDVe8`DmZ7`
DjZ7`DoZ7`DfZ6WD0QD`U1TD6PDhZ6QDk6PDnj=XD0QD`U1TD5WD0PDmZ7QDk6PDf\8QDWe8XD0WD0PDfk4QDXe8PD``<PDc
]6XD0WD0QDYe8QDZe8QDWDQD[e8XD0WD0PDdW3QD\e8XD0WD0QDh5PDeZ8XD0QD]e8WD0QDh5PDeZ8XD0QD^e8TD1QD_e8WD
0QDeOQD`e8QDae8QDbe8XD0WD0PD`a5PD_6XD0`DZm<`Dg2WD0PDmZ8QDce8P@[W8QDde8XD0QDee8TD2WD0QDfe8QDge8XD
0QDhe8WD0QDie8PD^Z8PD]6XD0WD0QDje8QDke8XD0WD0PDXh3QDPBQDle8QDme8XD0WD0PDXh3PD[W8PDbJQDne8XD0WD0P
DR[7PD[W8QDoe8XD0VD0WD0PDR[7PD[W8QDoe8XD0QDb@WD0PDR[7PD]W8PDij8PDVQ3XD0WD0PDd[8PDnk4QDb<XD0WD0PD
d[8PDma2PD]W8XD0WD0PDmZ6QDn9QDPf8TD1QDQf8XD0`DQP3WD0PD[W8PD]6PDlZ7PDnW2XD0WD0PD_l=PD`l=PDV6XD0WD
0PDne8PDhZ6PDV6XD0QDRf8QDk6WD0PD`S7PDhZ6PD[W8XD0QDk6WD0PDg[7PDf]6XD0WD0QDSf8QDTf8PDhZ6XD0WD0QDUf
8P@gZ6PDR[7PDY]2XD0WD0QDVf8PDgZ6PDlZ7XD0WD0QDWf8QDZe8PD]W8QDXf8XD0WD0QDTS8PDgZ6PDjZ7XD0QDYf8WD0Q
DZf8QD[f8PDdFXD0WD0QD\f8QD]f8PDhZ6XD0QD^f8PDhn6WD0QD_f8PD]W8PD\_=XD0WD0PDXm6PDhZ6QDWDPDi7XD0QD`f
8QDaf8TD1WD0P@hZ6QDj5XD0WD0PDnGPDkZ7QDbf8QDcf8XD0WD0QDdf8QDRV1XD0QDef8TD1WD0QDff8XD0WD0QDgf8PDkZ
7PDQk4XD0WD0QDhf8PDR[7QDif8XD0WD0PDci=PDlZ7PDbS?XD0QDjf8WD0PDkW5Q@R@QDkf8TD2QDlf8XD0WD0PD[W8PDUX
6PD\_=XD0WD0QDmf8QDnf8QDof8XD0WD0QDPg8QD`HQDQg8QDRg8XD0WD0QDTX1QDSg8QDTg8PDnLXD0ZDUg8TD1WD0QDi5X
D0QDVg8TD1QDWg8`DY9ZDXg8TD1WD0QDi5QDgj1XD0VD0ZDXg8TD1WD0QDi5QDgj1XD0QDd?WD0QDhX5QDZ^3QDYg8XD0WD0
PDoU=QDZg8QD[g8XD0WD0PDa[8QD\g8XD0VD0WD0PDa[8QD\g8XD0QDd?WD0QDX[2QD]g8QD^g8XD0WD0PDa\8PDTj<XD0VD
0WD0PDa\8PDTj<XD0QDmh3WD0PDic4QD_g8PDR[7XD0ZD`g8WD0QDag8PDR[7PD[5PDlh5PDR[7XD0WD0QDXJTD1QDbg8P@k
Z7QDcg8XD0WD0QDdg8PDR[7QDeg8XD0`D]W8`D[W8`D\W8`D]H`Dc[8`DWZ8`Dgk4`DcZ6WD0QDfg8PDg[7PDR[7XD0WD0QD
gg8XD0WD0PDTb3QDhg8XD0WD0QDig8QDjg8XD0QDkg8WD0PDZ6PDkZ7PD]W8QDlg8XD0WD0PD^X6PDkZ7PD]W8XD0WD0QDmg
8PDkZ7QDej2QDng8XD0QDog8WD0QDPh8PDR[7PD`8XD0WD0PDTR?QDQh8XD0WD0QDRh8PDhZ6P@]W8QDSh8XD0WD0PDg]2PD
_U6XD0WD0PD]]>PDlZ7QDTh8XD0WD0PDmOPDkZ7QDUh8PDki=XD0QDVh8WD0QDnX2PDlh5PD_[8XD0VD0QDVh8WD0QDnX2PD
lh5PD_[8XD0QDd?WD0QDWh8PDm]AXD0VD0WD0QDWh8PDm]AXD0QDd?QDXh8TD1WD0PDQU2QDYh8XD0WD0QDZh8XD0PD]Z8QD
[h8TD3WD0QD\h8XD0QD]h8WD0QD^h8PDh]8XD0QD_h8WD0QD`h8PD]W8QDah8PDkZ7XD0WD0PDnZ7PDT_7XD0WD0QDaKQDbh
8QDXU4XD0VD0WD0QDaKQDbh8QDXU4XD0QDRe7WD0QDaKTD1QDch8QDdh8XD0WD0QDeh8QDfh8XD0QDgh8WD0QDhh8P@kZ7QD
ih8QDV^1QDjh8XD0QDkh8WD0QDlh8TD2QDmh8XD0PD^Z8WD0QDnh8PDjMXD0WD0QDdDTD1QDoh8QDW_4XD0WD0QDf^5PD[W8
PDZk4XD0WD0QDPi8PDb]6XD0WD0PDgZ6PDkZ7PDkZ6PD`i=XD0VD0WD0PDgZ6PDkZ7PDkZ6PD`i=XD0QDb@WD0PDgZ6PDkZ7
PD]W8PDg2XD0VD0WD0PDgZ6PDkZ7PD]W8PDg2XD0PD1WD0PD^Z8PD[W8PD\^APDWe6XD0QDQi8TD3WD0PDgZ6PDkZ7PD]W8P
DVP7XD0WD0QDiR1QDRi8PDeZ6XD0WD0QD[2TD1QDSi8QD]R1XD0WD0QD[2TD2QDTi8XD0WD0PDea;PDcU2XD0VD0WD0PDea;
PDcU2XD0QDUi8WD0PDg^6QDX;QDVi8XD0QDWi8TD1WD0QDXi8XD0VD0QDWi8TD1WD0QDXi8XD0QDYi8QDZi8TD1WD0QD[i8T
D1QD\i8TD2VD0XD0`D`I`DkW3`D]S3`DTg6QDZi8TD1WD0QD[i8TD1QD\i8TD2QD]i8XD0`D`I`DkW3`D]S3`DTg6QD^i8TD
1WD0QD_i8QDb<TD1QD`i8XD0VD0QD^i8TD1WD0QD_i8QDb<TD1QD`i8XD0QDai8QDbi8TD1WD0QDci8XD0VD0`Def6QDbi8T
D1WD0QDci8XD0QDdi8`Def6WD0QDei8QDfi8TD1QDgi8XD0aDk5WD0QDSe1PD]W8PDZZ6PDkZ7XD0QDhi8TD2QDc6PDhZ6QD
ii8TD1WD0QDji8XD0WD0QDki8PDP[7QDli8XD0`DhZ6`D\j7`DaG`DeZ8WD0QDmi8QDni8QD^m3TD1QDoi8XD0QDPj8TD2WD
0QDQj8XD0VD0`DoZ7`DkZ7QDPj8TD2WD0QDQj8XD0QDRj8`DoZ7`DkZ7WD0PDe[2PD\Z8QDSj8XD0QDTj8TD2WD0QDUj8QDV
j8PDjZ>XD0WD0QDo]2PDhZ6PD]W8PDcW6XD0WD0QDWj8PDoZ7PD]W8PDcW6XD0WD0PDP]>QDXj8XD0WD0PDT8QDkT8XD0WD0
QDYj8SD0XD0`D]W8`DRm6`DmZ7QDl7TD3QDm7QDn7QDl7TD1QDZj8`DfP1`DUj<`DP^8`DcS8`DP[6`DWo3SD0QDl7TD3QDm
7QD[j8TD1QDn7`Ej9`EbH`EoV2`EmV2`EkV2ZD\j8TD2QD]j8QD^j8QD_j8PD4QD`j8QDaj8TD3QDbj8QDcj8QDdj8QDej8T
D5QDfj8QDgj8PDkZ7QDhj8TD7QDij8QDjj8QDa:TD9QDkj8QDlj8PD4QDmj8TD5QDnj8QDkc2PD4RD0TD3QDnj8QDkc2PD4Q
Dl7TD1QDoj8PD4QDPk8TD1QDl7TD1QDQk8QDRk8ZDSk8QDTk8QDUk8QDVk8VD0QDTk8QDUk8QDVk8QDWk8QDXk8PD4QDYk8Q
Dlj8QDZk8TD5QDa6PD^U6QDZk8TD4QD[k8QD\k8QD]k8TD2QDQ8`DkZ7QD^k8QD_k8TD1QD`k8`DV^2QDak8QDeX7QDbk8QD
ck8PD]W8PDe5QDdk8TD2QDek8QDfk8QDfc7TD1QDgk8QDhk8QDik8PD\j7QDa6QDjk8QDkk8QDa6TD1QDa6QDa6QDlk8QDmk
8QDnk8QDok8QDPl8TD1QDQl8VD0aDS7`DTb3`Dc3QDPl8TD1QDQl8QDRl8aDS7`DTb3`Dc3QDSl8QDTl8QDUl8QDVl8`DkZ7
QDWl8QDXl8QDYl8TD2QDZl8QDS8QD[l8TD5PD6QDS8TD1PD6QDS8TD2QD\l8QD]l8QD^l8PD<QD_l8TD5PD6QD`l8RD0`DTT
8`DfP1`DPW9QDal8PDY[7QDhb1QDbl8QDcl8P@lZ7SD0QDc6PDfZ6PD]W8TD1QDdl8QDel8PDfZ6PD]W8TD1QDfl8QDgl8QD
hl8UD0QDil8TD1QDjl8PD6UD0QDkl8PDkZ7PD]W8QDll8QDml8SD0QDnl8SD0QDR8QDol8QDPm8QDQm8`DkZ7QDRm8QDSm8P
D]W8SD0QDTm8QDUm8S@0PDR[7TD1QDVm8S@0QDWm8QDXm8PD4TD1QDiY7SD0QDYm8TD4QDfa6SD0QDP8QDo7`DkZ7QDP8QDZ
m8QDP8QD[m8QD\m8QDk5`DkZ7aE]m8QDo7TD1QD^m8Q`1l6QDP8QDk5TD1QD_m8Q`1l6QD`m8QDam8QDbm8TD1QDcm8QDo7T
D1QDd6QDdm8`EXKQD[m8TD1QDd6QDem8`EXKQD[m8QDfm8QDgm8TD2QDhm8QDim8TD1SD0QDjm8QDkm8QDlm8QDmm8QDnm8Q
Dom8PDVn7QDPn8QDQn8`DTa2QDRn8QDd\2QDSn8QDTn8TD6PDR[7QDUn8QDVn8Q@Wn8PD_6QDXn8QDYn8QDZn8QD[n8PDdZ6
PDR[7PDPY>PDkZ7PD]W8TD2QD\n8TD1PDlZ7QD]n8QD^n8QD_n8PDkZ7QD`n8QDVo3QDan8QDbn8PDfZ6PD]W8PDiZ6PDkZ7
QDcn8TD1QDdn8QDZ>PDo]2QDen8QDfn8QDgn8QDhn8QDin8QDjn8QD]`1QDkn8QDln8TD8PDP\6PDhP7PDP\6PDhP7TD5QDm
n8QDnn8PDPY>PDkZ7QDb<QDon8QDPo8Q@RQ5TD3QDQo8QDRo8PDP[6QDSo8QDTo8QDUo8QDVo8TD3QD[m8TD2QDWo8Q`1l6Q
DXo8QDYo8TD6PDY[7PD[W8QDSZ1VD0QDYo8TD6PDY[7PD[W8QDSZ1QDin5PDY[7PD[W8QDSZ1PDkZ7QDZo8TD3QD[o8PD4PD
lZ6QD\o8TD2QDT8aDS7aDT7PD4PDlZ6TD2QDc6QD]o8QDX;SD0TD5QD^o8QD_o8QD`o8QDX;QDao8QDbo8TD9QDco8QDdo8Q
DX;QDc6QDeo8TD4QDco8QDdo8QDfo8QDgo8QDho8QDX;QDio8TD3QDjo8QDko8TD2QDX;QDlo8QDmo8Q@no8P@R[7QDoo8QD
PP9Q@QP9Q@RP9QDSP9QDTP9QDUP9Q@RP9QDVP9QDWP9QDX;QDXP9PDR[7QDYP9TD2QDZP9`EmZ6QD[P9PDR[7QD\P9PDmZ6Q
D]P9PDR[7QD^P9QD_P9PDR[7QD`P9QDRJP@R[7QDaP9QDbP9QDcP9QDdP9TD1QDeP9QDfP9QDgP9Q@hP9QDiP9QDjP9TD1QD
U8QDkP9QDlP9TD1QDmP9QDnP9PD]W8TD2QDoP9PDS_2PDTk8QDPQ9PD4PDS[8QDQQ9TD2QDoP9QDRQ9PDo9TD5QDSQ9TD2QD
TQ9QDUQ9TD5QDVQ9SD0QDWQ9TD3PD4TD5PD4QDXQ9PDm[6QDYQ9QDZQ9QD[Q9QD\Q9PDQb;PDcZ6QD]Q9PD]bAQD]Q9QD^Q9
QD_Q9PDgKPDP[7PDeX9QD`Q9QDaQ9QDc6QDbQ9QDcQ9P@R[7PD]W8QDdQ9QDeQ9QDfQ9QDgQ9QDhQ9Q@iQ9QDjQ9QDkQ9QDl
Q9TD1QDmQ9TD1QDa6QDnQ9QDoQ9QDPR9PDkZ7PD]W8TD1SD0QDQR9QDRR9QDUZ1PD[3QDSR9QDTR9QDUR9TD3PDSe7PDjS2Q
DVR9QDWR9PD]W8PDfP3PDVn5PDkZ7QDXR9TD1QDYR9QDZR9TD6PD\j7PD_GQD[R9QD\R9QD]R9TD1PDYc2QDk\7TD2QDmV1Q
D^R9QD_R9QD`R9QDaR9QDbR9VD0QD`R9QDaR9QDbR9QDcR9QDdR9PD:SD0QDeR9QDfR9TD1QDgR9QDPk4PDR[7QDhR9QDiR9
QDjR9P@XY5ZDkR9QDlR9PDkZ7QDmR9TD1RD0PDe[2QDe]2QDi6QDnR9QDoR9PD_]2TD3QDPS9QDQS9QDRS9TD4QDSS9QDTS9
QDa6QDUS9QDVS9PDkZ7P@]W8ZDWS9QDXS9PDT[7QDa6QDYS9TD2QDZS9QD[S9QDa6QDYS9TD9QD\S9QD]S9TD1QD^S9QDYS9
TD8PDT[7QDa6TD1QDa6QD_S9QDV8aDY7`DSi@UD0PDSMQDW8QD`S9QDaS9QDbS9QDaR9TD1QDcS9QDdS9PD6PD=QDc6QDeS9
PD4TD2QDa6QDc6QDeS9PD6TD2QDa6QDfS9TD3PDhZ6PD]W8PDfKQDgS9TD2QDhS9QDiS9QDjS9QDa6TD3QDal3QDPR6PDP[?
QDPR6QDkS9QDWd1TD1QDlS9QDd\2QD\ITD1QDmS9QDR]3QDai8QDnS9TD1QDoS9QDPT9QDQT9`DkZ7QDRT9QDb<QDST9PDfk
4VD0QDRT9QDb<QDST9PDfk4QDTT9QDUT9PD]W8QDVT9VD0QDUT9PD]W8QDVT9QDWT9QDa6QDXT9QDYT9`DmZ7QDZT9QD[T9P
DfZ6PD]W8QD\T9PDPY>QDiLTD2QD]T9PDdZ6QDaX1TD4QDd_5VD0QDaX1TD4QDd_5QD^T9QD_T9QDdISD0QD`T9QDaT9Q@k5
QDbT9TD1QDcT9PDP[6QDdT9QDeT9TD3QDfT9QDgT9QDhT9QDiT9PDP8QDjT9QDkT9TD2QDc6QDlT9QDmT9SD0S@0S@0PDR[7
QDnT9PDnW5PDY]2TD4QDoT9Q@PU9VD0PDnW5PDY]2TD4QDoT9Q@PU9QDQU9QDX;QDRU9QDSU9TD8QDTU9QDUU9TD4QDa6PDb
o2QDVU9SD0QDWU9PDbo2QDXU9QDROPDbo2QDYU9QDZU9Q@aR9S@0QD[U9QD\U9QD]U9QD^U9QD_U9QD`U9QDaU9QDbU9QDcU
9QDdU9QDeU9QDfU9QDgU9QDhU9QDiU9QDjU9TD1QDkU9QDlU9QDmU9QDnU9QDoU9QDPV9QDQV9QDRV9QDSV9QDTV9QDUV9QD
VV9QDWV9QDXV9VD0QDWV9QDXV9QDYV9QDZV9QD[V9QD\V9QD]V9PDWg;PDP[7QD^V9QD_V9QD`V9TD1QD^8QDaV9QDbV9QDc
V9QDdV9QDoY2P@HQDeV9QDfV9PDX8`DT[7`DhZ6`DkZ7`DjZ6QDgV9QDhV9PDX8PDjFQDiV9PDc_3QDjV9QDkV9QDlV9P@kZ
7PDc_3PDb\6PDR[7QDmV9QDc6PDb\6QDnV9QDoV9QDPW9QDc6QDQW9QDRW9QDc6PDlZ7aDm5SD0QDSW9TD3QDTW9PDVn7QD\
8TD4QDUW9PDR[7QD[8QD\8TD3QDVW9VD0QD\8TD3QDVW9QDWW9QDXW9QDYW9TD1QDZW9QD[W9QD\W9TD1QD]W9QD^W9QD_W9
QD`W9SD0QDk5TD2QDc6PDc\8QDaW9`DR[7QDbW9QDcW9QDdW9Q@PW1TD4QD\8TD1QDeW9QDfW9TD4QD\8TD1QDgW9QDhW9QD
iW9QDRQ5TD4QDjW9QDRo8P@jZ6QDkW9TD2QDlW9TD1QDgW9Q@mW9QDnW9QDa6QD]8TD1QDoW9QDPX9TD1QDQX9QDa6QDRX9T
D:QDSX9TD2QDa6QDa6QDTX9TD3QDUX9QDVX9QDWX9TD:QDXX9TD1QDa6PD]W8SD0PDkZ7QDYX9QDZX9S@0QD[X9QDa6QD]8Q
D\X9PDX[7SD0QD]X9TD1QD^X9PDi6QDY8TD4QD_X9QD`X9aDc6QDaX9TD2QDbX9SD0QDcX9QDdX9SD0QDX8TD2QDeX9TD1QD
fX9PD[2PDjZ7QDS^6QDgX9QDhX9QDiX9PD6SD0QDjX9TD1QDkX9QDlX9QDmX9PD6`EgU=`EhU=`ER3QDnX9TD1QDoX9aDc6a
EUT2QDZ8TD4QDPY9QDQY9QDRY9TD2QDZ8QDSY9TD5QDTY9QDUY9QDVY9PDkZ6PDne8QDWY9QDXY9PDY[7SD0PDhZ6QDYY9QD
ZY9P@4SD0QD[Y9QDb<TD1QD\Y9QD]Y9PDPi8TD3QD^Y9TD3PDfZ6QD_Y9QD`Y9QDaY9TD5PDY[7QDbY9PDR[7PDY]2QDcY9S
D0QDdY9QDeY9TD1QDfY9QDgY9QDhY9Y@0QDiY9P@R[7Y@0QD_8aDY7aDm5`DWo3`DXo3`DR[7QD_j5P@^2QDbl5QD_8QDjY9
P@R3PDo]2PDR[7QD_8QDX;QDkY9P@aa2P@mZ7QDlY9TD2QDmY9QDnY9QDoY9QDPZ9QDQZ9TD2QDRZ9ZDQ7QDZV8QDSZ9TD1Q
DTZ9QDX;Y@0QDUZ9TD1PDR[7QD`8aDY7aDm5QDX;QDVZ9QDWZ9P@R[7QDXZ9`Db]8`DH`DTY5`DUY5`DSY5aDY7aDm5QDX;Q
DYZ9TD2QDZZ9`Db]8`DTY5`DUY5`DSY5`Dn;aDm5QDX;QD[Z9TD4QD\Z9P@R[7QD`8QDX;Y@0QD]Z9QD^Z9TD1QDX;QD_Z9Y
@0QD`Z9VD0QDX;QD_Z9Y@0QD`Z9QDaZ9QDX;QD_Z9Y@0QDbZ9PDRW6QDcZ9QDW=QDdZ9TD1QDeZ9TD2`DbHQDX;QDUh2Q@c6
QDfZ9QDgZ9QDhZ9QDiZ9P@^]2QDfZ9QDgZ9QDhZ9QDX;QD[;QDX;QDjZ9QDkZ9QDX;QDlZ9PDR3Y@0QDmZ9QDX;PDe[2QDnZ
9QDoZ9QDX;QDc6PDP[6QDP[9TD1QDQ[9PDP[6QDR[9PDlZ7QDkc2QDP]5Q@S[9Y@0QDT[9QDU[9TD1QDV[9`Ek\8QDW[9QDX
[9QDY[9TD2QDZ[9VD0`Ek\8QDW[9QDX[9QDY[9TD2QDZ[9QD[[9QDeS5Q@P<QD\[9QD][9QD^[9TD1QD_[9TD4QDa8PDcV@Q
DfU2TD3QD`[9UD0PDnLQDa[9PDZ[7TD4QDc6PDHQDb[9QDc[9QDc6PDHQDb[9PDjZ7PD`P4QDd[9QDX;TD3QDe[9PDjZ7PD`
P4PDlZ6QDf[9PDkZ7QDg[9QDh[9PDk8QDi[9QDd_5PDRW6QDP@TD1QDj[9UD0QDk[9QDl[9S@0S@0QDm[9UD0PDd3QDn[9QD
o[9`EY]2QDP\9QDb=QDQ\9QDR\9SD0QDS\9PD[m4QDT\9PD[m4QDT\9PD[k3PD[m4QDU\9PDHPD[V8QDX?QDV\9PD[i3PDW5
PDR[7QDW\9PDmZ6QDX\9VD0QDW\9PDmZ6QDX\9QDY\9UD0QDZ\9TD5QD[\9QDeS5Q@P<PDT8PDlZ7Q@bW8TD1QD\\9PDoU=Q
D]\9QD^\9QD_\9TD5PDR[7QD`\9QD_j5P@mW5QDa\9PDR[7QDb\9QD_j5P@mW5QDS;PDR[7QDc\9QDXQ7TD1QDd\9QD_j5P@
mW5PDY]2QDe\9QDf\9QD[g5QDX@QDjf5QDg\9TD3QDh\9UD0QDi\9QDj\9TD4QDk\9QDl\9QDm\9QDn\9TD1QDo\9`DhZ6`D
mZ7`DkZ7QDX;QDc6QDP]9TD1QDQ]9QDX;Q@c6S@0QDR]9PDmW>QDX;QDS]9PDZZ8TD1QDT]9PDlh5PDmW5PDY]2QDU]9PDR[
7QDV]9PDckAPDdkAPD]i3QDW]9SD0QDX]9QD]S1PDcZ6QDY]9SD0QD^EQDZ]9PDe\8PDYR3QDcU1PDYf9QD[]9QD\]9QD]]9
QDhX6QDiX6QD^]9QD_]9TD3QD`]9QDaCTD1QDkU5PD]W8QDd_5QDa]9QDb]9TD6PDR[7PDa_<PDcZ6QDc]9QDd]9QDe]9SD0
PD^P4QDf]9PDHQDg]9TD8QDh]9QDa6QDj\2PDlU3QDi]9QDj]9QDk]9QDl]9QDm]9QDem6QDn]9PDXh3QDo]9QDP^9QDQ^9P
@Y[7QDgT9QDR^9QDS^9QDT^9QDa6PDkZ7PD`HPDUn5PDkZ7QDa6QDU^9QDV^9QDW^9QDX^9PD]W8PDak3QDY^9QDZ^9PDno4
QD[^9QDPW9PDR[7QD\^9TD1QD]^9PDeHPDkZ7PD]W8QD^^9QDc6QD_^9QD`^9PDiZ6QDa6QDa^9QDb^9QDc^9QDd^9QDe]2Q
DmV1S@0QDk5PDnLQDe^9PDnLPD[e;PDTX@PDnLPDbn4PDkZ7PDfR@PDnLPDPhAPD`Q6PDfP3QDf^9QDg^9PDfP3QDh^9PDfP
3QDi^9PDhn5PDkZ7PDfP3PD^b2PD]W8QDbW3PDkZ7QDa6QDbW3PDkZ7QDa6PDoLQDj^9QDk^9PDoLQDl^9QDm^9PDT`>QDn^
9PD\k7QDo^9PDUa2PDjZ8QDP_9PDX[7QDa6PDRMQDQ_9PDQMQDR_9PDTMQDS_9PDnLQDT_9PDic4QDU_9QDV_9PDic4PDkU5
QDW_9PD]W8QDX_9PDUQ:QDgU9PDhf=QDY_9QDZ_9QD[_9PDi[6PDP[7PDj[6PDi[6PDfk4PDgZ6PDn[6QD\_9PDm[6QD]_9P
Dma;PDSc>PDna;PDSc>PDSc>QD^_9QDhP3QD__9PDjo2QD`_9PDSb7QDa_9PDYj=QDb_9QDc_9PDYj=PD[P4QDd_9PDYR3PD
Xd3PDm^5PDXd3PDY[7PDfP1PDY[7QDe_9QDf_9PDXW6QDg_9QDh_9TD3QDi_9QDj_9QDk_9QDl_9PDcS8PDg^6PDfP1PDfP1
QDm_9PDcS8QDn_9PDY[7PDfP1QDYb3PDS`;PDP[7PDTMPDTMPDP[7PDS`;QDo_9PD^;QDUR2QDP`9VD0QDUR2QDP`9QDQ`9Q
DR`9TD2QDal3QDS`9QDT`9TD3QDa7TD6QDU`9QDV`9QDW`9QDX`9PDR[7QDmV1QDY`9PDfk4`DkZ7QDZ`9TD2QDc6PDmZ6QD
[`9PD[e;QD\`9TD4QDbW3PD[W8PDQ`;QD]`9QD^`9QD_`9S@0QD``9PDjZ7P@]W8QDa`9PDkZ7QDb`9PDWb;QDfi1PDcj9PD
Pe;PDlZ7QD`HQDc`9QDd`9PD[e;PDR[7QDe`9S@0S@0QDc6QDf`9QDg`9QDh`9TD3QDi`9PDV[8QDj`9Q@c6QDk`9TD2QDl`
9QDWd1PD_3PDgZ6QDm`9TD1QDn`9PDgZ6QDo`9TD2QDPa9QDQa9TD8QDU`9QDRa9QDSa9QDTa9PDlh5QDc6QDUa9PDR[7QDV
a9QDWa9QDX;QDc6QDXa9PDR[7QDcKQDYa9QDZa9TD1QD[a9QD\a9PD`o2QD]a9PDbo2PDP[7PDco2QD^a9QD_a9PDfZ6QDb<
QD`a9VD0PDfZ6QDb<QD`a9QDaa9QDba9QDca9QDX;QDda9QDea9TD2QDc6QDfa9QDga9TD3QDcX4QDha9QDia9PD]W8PDnLP
D4PD]W8PDjP3PDmP3PDVP7PDUX6PDhlAQDja9TD3QDka9PDP[6QDf[9TD2PDR[7QDla9QDZV8TD1QDa6QDma9QDab1QDna9T
D1QDoa9PDR[7QDPb9QDQb9QDRb9QD\j2QDSb9QDTb9TD1QDUb9QDVb9TD1QDc6QDWb9QDjY4PDV[8P@kZ7TD4QDXb9PDgZ6P
DfZ6PD]W8QDYb9QDZb9SD0PDY[7PDnLPDY[7PDSP4PDY[7PDc`8PDY[7PDY[7PDjj3PDY[7PDY[7PDek4PDY[7QD[U2PDfP1
QD[b9QD\b9PDfP1PDmP3QD]b9PD^4QD^b9PDQP3PDP[7PD^4PD_[8PD^4QD_b9QD`b9PDS`;QDab9QDbb9QDcb9PDie;QDdb
9PDje;QDeb9PDak3QDfb9PDeo2PDg\2PDc;PDW5QDgb9PDVn7QDhb9PDf[8QDib9PD\]6QDjb9PD\]6PDdn@PDoe;QDkb9QD
lb9QDmb9PDjP3QDnb9PDXMQDob9PDXMPDXMPDdX9QDPc9PD[Q3PDjd4PDgKQDQc9PD_^5QDRc9PD`^5QDSc9PDaJQDTc9PDc
]7QDUc9PDiDQDVc9PD_`;QDWc9PD]a;QDXc9QDYc9PDX[7PDi3QDZc9QD[c9QD\c9PDZ]6QD]c9PDed4QD^c9PDPR3QD_c9P
D[\2QD`c9PDah3QDac9PD]6PDah3PDUQ3QDbc9QDcc9QDdc9PDgf=PDU^5QDec9PDce;QDfc9PDce;PDoFPDgQ3QDgc9QDhc
9PDagAPDfh>QDic9PDWe;QDjc9PDfe;QDkc9PDeKQDlc9PDe7PDkZ7PDSMQDmc9QDnc9QDoc9aDY7`DSi@`DYb>`D\Y7PDc_
3QDPd9QDQd9PDc_3PDfP3QDRd9PDYe;PD\8PDQ`;QDSd9PD]h@PDcKPD[P4QDTd9PDbo2PDP[7PDco2PDUT6PD[2PDV[7QDU
d9PDVW2QDVd9PDki3QDWd9PDki1QDXd9PDXh4QDYd9PDfP1QDZd9PDd8QD[d9QD\d9QD]d9PDR[7PDal4PDfZ6QD^d9PDWh3
QD_d9PD]W8PDjh<PDXm@QD`d9PDSa;QDad9PDVd;QDbd9PDba?QDcd9PDd[8QDdd9PDeHQDed9PDjZ7QDfd9PDjZ7PDm]8QD
gd9PD_[8QDhd9PDmZ6PDjZ7PD_[8PDV[7PD_[8PDaW3PDkZ7PD_[8PDTY5QDid9PDY[7QDnf2PDY[7PDP[6PD1PDP[6PD4PD
P[6VD0QDjd9PDP[6QDiW9TD6QD>QD>TD6PD4PDlZ6SD0PDlZ6QDkd9PDQV5QDld9PDm^<PDan<PDjP3PD]mAPDfo2PDYIQDb
<PDZQ3PD?PDRX5PDR3QDmd9QDnd9QDod9QD`DTD2QDPe9VD0QD`DTD2QDPe9QDQe9QD`DTD2QDPe9PDkZ7QDb<QDRe9QDSe9
QDTe9UD0PDk[8PDR[7TD6PDlZ7PDc]7PDP[7PDgKPDgKPDP[7QDUe9PDeKPDP[7QDVe9PDbJPDP[7PDaJQDWe9TD4QDc6QDX
e9QDYe9PDP[7QDc^9PDRMPD4PDQMPDnLPDP[7QDZe9QDbW3S@0QD[e9PDmW6QD\e9PDef9PDP[7PDUlAQD]e9QD^e9PDTMQD
_e9PDS`;QD`e9PDSa;PDbmAPDQ`;QDae9PDic4QDbe9PDmP3PDkZ7PDVi<PDmP3QDce9PD_^5PDmi3PDRR3QDde9PDfP1QDe
e9QDfe9PD_6PD[\2PDQ[7PDY\2PDY\2PDQ[7PD[\2QDge9QDhe9QDb^7TD2QDie9PDVo2PDQ[7PDoo2PDX[6PDQ[7PDY[6PD
Wo3PDQ[7PDXo3PDX[7PDRP5QDje9PDbP1QDke9QDle9QDme9QDne9PDUc3QDoe9QDPf9QDcc9QDQf9QDRf9QDSf9PDlc3QDT
f9PDYo2PDjV2PDimAPD_V5PDjmAPDXW6QDUf9QDVf9QDWf9QDXf9QDYf9PDjb3QDZf9QD[f9QD\f9QD]f9QD^f9QD_f9QD`f
9PDe5QDaf9`DnR5`DoR5`DlgAQDbf9QDcf9TD4QDdf9QDef9TD3QDff9`D]W8`D^W8QDVd6QDgf9QDhf9PD[e;QDif9PD[e;
PDlZ7QDjf9UD0PDhZ6QDYY9S@0QDkf9`D\c4`Dhe4`DT8PDhZ6QDlf9S@0QDmf9QDnf9QDof9QDc6PDRW6UD0PD]W8S@0QDP
g9QDc6aDl6aDb7aDh7aDb3QDQg9UD0QDb<S@0QDRg9QDSg9QDb<S@0QDTg9QDUg9S@0QDVg9UD0QDj6SD0QDWg9UD0SD0QDW
g9UD0QDj6QDWg9UD0QDWg9QDXg9QDYg9QDZg9QD[g9QD\g9QD]g9Q@^g9TD2QD_g9QD`g9QDag9SD0QDbg9QDcg9S@0QDc6Q
Ddg9QDeg9QDfg9QDgg9TD6PDnZ7QDhg9QDig9PDnW5PDY]2SD0QDjg9QDc6PDmZ6PDUa2QDkg9TD1QDlg9P@R[7PDP[6QDmg
9QDX?PDP[6QDng9PDR[7QDog9QDPh9TD2QDQh9QDRh9PD`o2PDR[7QDSh9QDZV8TD3QDTh9QDUh9PDhZ6QDa6PDc]8QDVh9U
D0QDWh9TD1QDXh9QDYh9TD5QDZh9PDko2QD[h9QD\h9TD4QDc6QD]h9QD^h9TD2PDP[?QDPR6QD>TD6PDV[8PDnW5PDY]2QD
_h9QD`h9QDhe3QDah9QDbh9TD1QDch9QDdh9QDeh9QDfh9ZDQ7QDc6PD^IQDgh9TD2QDc6PDP[6SD0QDhCQDhh9TD1QDih9Q
Djh9QDkh9QDlh9QDmh9TD2QDnh9QDlh9QDoh9TD1QDPi9QDQi9QDRi9TD1QDSi9QDTi9PDeZ6PD]W8TD1QDUi9QDVi9TD1PD
jZ7PDaW7QDk5QDc6QDWi9QDXi9Q@c6QDYi9QDZi9QD[i9TD2P@[W8TD1QD\i9QD]i9QD^i9QD_i9TD1QD`i9QDai9TD1QDbi
9QDci9TD2QDdi9QDei9QDfi9QDgi9QDhi9PD]W8TD1QDii9TD1QDji9QDki9PDeZ6QDli9`DW:`DdGQDZi3PDR[7QDmi9QDn
i9QDoi9QDPj9PDcZ6QDZa9TD1QDQj9QDRj9TD2QDlo1QDSj9QDTj9QDc6QDUj9QDVj9PDX[7PD]W8QDWj9VD0QDVj9PDX[7P
D]W8QDWj9QDXj9QDYj9TD1QDZj9QD[j9QD\j9TD4QD]j9TD1QD^j9QDa6QD_j9QD\l7PDgZ6QD`j9PDS1QDaj9TD1QDbj9QD
cj9Q@dj9QDej9PDHQDfj9QDgj9QDhj9QDij9TD2PDjZ7PDjh<PDjZ7PDjh<QDjj9PDhZ6PD[W8PD_m8PDkZ7QDkj9QDlj9TD
2QDmj9QDo7QDnj9QD[i9TD1QDoj9QDPk9PDR_6QDQk9QDRk9TD1QDk5QDSk9QDZ^2P@_[8QDTk9PD]W8TD1QDUk9QDVk9TD2
QDWk9QDXk9QDYk9TD1QDZk9QD[k9QD\k9QD]k9QD^k9QD_k9QDT_4QD`k9QDak9QDbk9PD]U4QDck9PDPY>QDdk9PDQMQDek
9QDfk9TD1P@]W8QDgk9PDkZ7P@]W8RD0QDX;QDhk9PDR[7QDX;QDik9QDjk9QDkk9QDlk9QDX;QDmk9PDmZ6QDjk9QDnk9QD
ok9QDW=QDPl9TD1QDQl9QDX;QDRl9TD3QDSl9QDX;PDkW5PDaa2PDmZ7QDTl9TD1QDUl9UD0PD`GTD5QDVl9UD0QDWl9PDR[
7QDXl9QDYl9QDZl9TD1QD[l9QD\l9UD0QDkj3TD1QD]l9QD^l9`DdG`DPHUD0QD_l9P@Vn7PDR[7QD`l9UD0QDal9QDbl9QD
cl9UD0PDg_2QDdl9QDX;QDel9P@R[7QDfl9QDgl9QDhl9QDil9PDR[7PD`1QDjl9QDW=TD1QDkl9QDll9TD3QDml9QDnl9QD
ol9TD1QDPm9QDQm9PDdm3PDR[7QDRm9QDSm9TD1QDnHQDZ>QDTm9QDUm9TD1QDVm9QDWm9QDXm9QDX;QDYm9TD5QDZm9QD_j
5P@mW5Q@[m9QD\m9PDR[7QD]m9QD_j5P@mW5QD^m9PDR[7QD_m9QD`m9QDam9TD4PD6QDbm9TD2QDcm9RD0QDdm9PD]W8TD1
QDem9QDfm9QDgm9TD3PD6QDhm9QDim9TD3QDjm9QDkm9TD1PD4QDlm9PDgZ6PDkZ7QDmm9QDnm9PDlZ7QDom9QDPn9PDak7Q
DQn9PDoLQDRn9QDSn9TD1PDoLQDc6PD[1PDR[7QDTn9TD2QDUn9PD[j<QDVn9VD0PD[j<QDVn9QDWn9PD[j<QDa6PD^U6QDX
n9QDYn9TD1QDZn9QD[n9TD1QD\n9TD1QD^j9TD1QDa6QD]n9TD2QDWd1QD^n9QD_n9TD5PDgZ6PDkZ7QD`n9QDan9TD1QDbn
9QDcn9S@0QDk5QDk5TD1QDdn9QDen9QDb<PDfKQDfn9QDgn9QDhn9QDin9QDjn9PD`j<QDkn9QDln9TD4QDmn9QDnn9QDon9
QDPo9QDQo9PDhZ6QDcW3QDRo9PDTY9QDSo9QDTo9PDlV9VD0QDTo9PDlV9QDUo9PDlV9QDVo9QDc6PD[1PDR[7QDTn9TD2QD
Wo9QDXo9QDYo9QDZo9QD[o9QD\o9PDX`3PDX`3QD]o9VD0PDX`3QD]o9QD^o9QDPW9QD_o9P@]W8QD`o9PD[e;PDlZ7Q@ao9
QDbo9QDco9PD\8QDb<TD2QDdo9QDeo9Q@fo9QDa6QDgo9QDho9QDio9QDjo9QDko9PDY[7Q@`HQDlo9QD\o6TD4QDc6P@^]2
QDmo9QDfi1QDno9QDoo9P@gZ6QDPP:TD1QDQP:QDRP:P@]RBQDSP:TD3QDTP:QDUP:TD6QDVP:QDWP:PDfZ6QDXP:`DRh=QD
YP:PDi_AQDZP:TD2QDYP:PDac8QD[P:TD6QD\P:TD3QD]P:QDVo8QD^P:TD2SD0QDWd1QD_P:QD`P:TD1QD`[3TD6PDdZ6PD
R[7QDaP:TD1QDbP:TD6PDR[7PD4QDcP:TD1QDdP:QDeP:TD5PDnZ7QDfP:TD3QDgP:QDhP:TD1QDiP:QDjP:TD<QDkP:QDlP
:TD1QDmP:QDa6QDnP:TD2QDoP:QDa6QDPQ:TD2QDQQ:QDRQ:QDSQ:QDTQ:PDR[7QDUQ:QDVQ:QDWQ:P@]W8TD2QDXQ:QDYQ:
`EY]2`E>`En9QDZQ:QD[Q:QD\Q:QDa:QD]Q:TD6QD^Q:QD\Q:QDa:QD]Q:TD6QD^Q:QDkQ9QDlQ9TD1QD_Q:QD`Q:QDaQ:QD
bQ:TD3QD^7QDaQ:QDbQ:TD4QDcQ:QD^7PD4TD4PD6QDdQ:TD8QDRQ8QDeQ:TD7QDfQ:P@]W8Q@gQ:QDa6QDhQ:QDiQ:Q@jQ:
QDa6QDkQ:QDlQ:QDmQ:PDTMQDnQ:QDoQ:PDhZ6QDPR:QDQR:PDhZ6PDTU6QDRR:QD]6QDSR:TD1QDTR:PDSY5QDUR:QDVR:Q
DWR:PDSY5QDhZ6QDXR:QDYR:QDZR:QDj^6PDnW5QDX@QD[R:PD]W8QD\R:QD]R:QD^R:QD_R:QDfi1QD_R:QD`R:Q@aR:QDb
R:TD1QDcR:QDdR:QDc6PDmZ6PDUa2PDio2PDbn4QDeR:QDQ^1QDfR:TD1QDgR:PDmW5PDk8QDhR:PDP[6QDiR:PD4PDP[6QD
jR:QDkR:PD4TD3QDlR:QDmR:PDY[7QDnR:QDoR:PDRW6QDPS:QDQS:QDRS:QDSS:PD[W8QDTS:QDUS:QDVS:PDSY5QDWS:QD
PBWD0QDXS:XD0SD0TD5QDYS:PDXh3PDSY5QDhZ6QDPBWD0QDZS:XD0SD0QDhCQD[S:UD0QD\S:QD]S:TD6QD^S:TD6QD_S:S
@0UD0QDb8TD8QDfm5TD2WD0Q`1l6QDd8XD0QD`S:UD0QDb8TD8WD0QDd8TD4QDfi1TD4QDd8XD0UD0QDb8PD4TD6PD4TD5WD
0QDd8TD4QDfi1TD4QDd8XD0UD0QDZ\5TD9WD0QDd8TD5PD4SD0TD4QDd8XD0UD0PDSY5QDe6Q@PBWD0Q`1l6QDd8XD0S@0S@
0QDaS:QDX?UD0QDb8TD6QDZ\5TD1WD0Q`1l6QDd8XD0S@0S@0QDbS:UD0QDZ\5QD]S:TD3WD0Q`1l6QDd8XD0TD5QDcS:PDX
h3UD0PDSY5TD4QDdS:QDPBWD0Q`1l6QDd8XD0SD0QDeS:UD0QDfS:TD7QDgS:TD2WD0Q`1l6QDd8XD0UD0QDb8TD6QDhS:TD
2QDiS:TD5WD0Q`1l6QDd8XD0UD0QDjS:TD5PD]W8WD0QDd8XD0SD0TD3P@4TD2PDk8QDkS:UD0QDb8TD7QDlS:QDo<WD0QDh
R:XD0UD0QDb8TD8WD0QDmS:XD0QDnS:QDc6WD0QDoS:XD0QDPT:UD0QDj^6TD2WD0QDQT:XD0QDRT:UD0QDST:TD5QDc6TD2
WD0QDTT:XD0TD3QDhCQDUT:UD0QDVT:QDYITD2P@^]2WD0Q`1l6QDd8XD0TD6PDlZ7QDUT:UD0QDj^6TD5QDl\1WD0QDWT:X
D0TD3QDd8UD0QDZ\5QDhm6QDXT:TD2QDYT:TD5WD0PDfP1XD0QDZT:UD0PDSY5QDc6PDk8TD1WD0QDfa6TD1QD[T:XD0QD\T
:UD0QDZ\5QDSP7QDPBWD0Q`1l6QDd8XD0SD0UD0PDTY5WD0PDfP1XD0QDhn6QD]T:TD2QD^T:UD0QDb8TD8QD_T:PDRW6P@]
W8WD0QD`T:XD0UD0QDb8TD6QDaT:P@]W8WD0QDbT:XD0QDce2UD0QDb8TD9`E`\8`Ea\8`Eb\8QDcT:WD0Q`1l6QDdT:XD0`
DP[7PDSY5QDc6TD1WD0QDd8XD0PDRW6QDeT:UD0WD0QDfT:QDc8TD<XD0QDhl8QDgT:UD0WD0QDfT:QDRP7QDhT:TD:XD0QD
hl8QDgT:UD0QDb8TD9WD0PDP[6QDiT:XD0QDhCQDjT:UD0QDb8TD6PD]W8WD0QDkT:XD0SD0TD3QDlT:UD0QDb8TD6PD]W8W
D0YD4XD0SD0TD1QDlT:UD0QDmT:TD8QDPBWD0Q`1l6QDd8XD0TD6PD4QDnT:UD0QDoT:TD4QDPj5TD1PD^]2WD0Q`1l6QDd8
XD0UD0PDSY5QDc6WD0Q`1l6QDd8XD0PDRW6YD2QDX=SD0WD0PDhU5XD0UD0QDb8TD9PDjZ6QDc8TD4WD0QDd8XD0UD0QDb8T
D9`Ec]8`ElZ6`EWo3`EeH`EZ]2`E[]2`EY]2WD0QDPU:XD0QDQU:UD0QDb8TD9P@]W8WD0QDRU:XD0QDSU:QDTU:QDUU:TD2
`E]W8WD0PDfP3XD0QDX^1QDhZ6QDVU:WD0QDd8XD0QDWU:UD0QDZ\5QDl\1TD8QDXU:TD5WD0QDd8XD0UD0QDb8TD8WD0QDd
8TD3QDYU:TD2QDd8XD0UD0QDb8TD9QDZU:QDZR3TD2WD0Q`1l6QDd8XD0WD0QDd8XD0TD5P@4QD[U:QD\U:QD]U:WD0QDd8X
D0TD5PD4PDY[7QDk<QD^U:UD0QDUZ1QDZd6P@h[7QD_U:PD4TD9WD0QDd8XD0UD0QDb8TD9QD`U:TD4PDoZ7QDaU:WD0QDd8
XD0UD0QDb8TD9WD0QDbU:XD0QDcU:UD0QDdU:TD3QDeU:TD1QDfU:TD4QDgU:TD4WD0QDd8XD0UD0PDTY5WD0QDhU:TD3XD0
QDc6PDlh5UD0QDb8TD8PDmZ7WD0QDiU:XD0QDjU:UD0PDaa2QDkU:TD8WD0QDd8TD4QDfi1TD4QDd8XD0UD0PDlZ7PDk8PD4
TD9WD0QDd8XD0WD0QDd8XD0TD3QDhCPDk8PD2UD0QDb8TD8QDmT:QDc8UD0PDSY5TD5QDlU:QDPBWD0Q`1l6QDd8XD0SD0QD
mU:WD0QDnU:TD1QDoU:XD0UD0QDb8TD8QDV`9QDPV:TD7WD0Q`1l6QDd8XD0UD0QDQV:QDc8TD7WD0Q`1l6QDd8XD0TD7QDh
l8QDRV:UD0QDb8TD6QDSV:TD3QDTV:QDUV:TD6WD0Q`1l6QDd8XD0UD0QDb8TD8QDVV:S@0TD2QDWV:WD0Q`1l6QDXV:TD3Q
DYV:XD0UD0QDb8TD5QDZV:TD1QD[V:QDVo3TD4WD0QDd8XD0UD0QDb8TD9QD\V:TD1S@0QDZU:QDc6TD3WD0QDd8XD0UD0QD
b8TD9QD]V:S@0PDYY5SD0QDc6TD3WD0QDd8XD0UD0PDUY5QDc6QD_;WD0PD_e;XD0PDR[7QDUT:QD^V:TD1QDoU5QD_V:TD1
WD0QD_4XD0UD0QD`V:TD<PD4PDZ[7QDaV:TD3QDYa6UD0QDbV:TD<PD4PDY[7QDk<TD1QDcV:TD2PD2UD0PDk8QDdV:TD2QD
eV:TD<PD1UD0PDk8PDm\6PD]W8QDfV:QDgj1TD<PD1WD0QDgV:P@4Q@hV:QDiV:XD0Q`1e8Q`1e8Q`1e8PD2WD0PD4Q@gV:Q
@hV:QDiV:XD0Q`1e8Q`1e8Q`1e8PD2WD0QDgV:P@4Q@hV:QDiV:XD0Q`1e8Q`1e8PD]W8QDjV:PD2WD0QDfi1QDf4PDR[7XD
0WD0QDfi1PDU[8PDR[7XD0UD0QDkV:TD2QDlV:TD:WD0P@4PDP[7QDmV:XD0QDnV:WD0PD5QDiV:XD0Q`1e8Q`1e8Q`1e8PD
2QDoV:TD1QDPW:`Daa2`Dba2`Dca2TD8WD0P@4PDP[7QDPW:XD0`Daa2`Dba2`Dca2UD0QDZ\5TD8WD0P@4PDP[7PDTY5XD0
QD`U1PDk8QDQW:UD0QDb8TD<WD0P@4PDP[7QD\S:XD0QDRW:QDSW:Q`1e8QDTW:QDUW:WD0PD4PDP[7PDTY5XD0QDVW:PDk8
QDWW:`DRW6WD0PDP[7PDTY5XD0QDVW:PDk8QDWW:`DRW6WD0PD4PDP[7PDSY5XD0QDc6QDRP7QDXW:QDYW:WD0PDP[7PDSY5
XD0QDc6QDRP7QDXW:QDYW:UD0QDb8TD<WD0P@4PDP[7PDSY5PD[Z7XD0TD1QDbg9QDZW:UD0QDb8TD<WD0P@4PDP[7PDTY5Q
D[W:XD0QDlS:Q`1e8QD\W:UD0PDSY5QD]W:TD1WD0SD0PDP[7PDSY5QD]W:TD1SD0XD0QD^W:WD0PD4PDP[7QDjd6XD0QD_W
:QD`W:WD0PDP[7QDjd6XD0QD_W:QD`W:UD0PDSY5QDRO`D]W8`D]Z8`D[W8SD0TD6WD0P@4PDP[7PDSY5XD0QDRO`D]W8`D]
Z8`D[W8UD0QDaW:SD0WD0P@4PDP[7QDaW:XD0aDc6aDe6aDd6SD0UD0PDSY5QDbW:QDcW:SD0WD0P@4PDP[7PDSY5XD0QDbW
:QDcW:SD0UD0PDPj<SD0S@0S@0S@0WD0P@4PDP[7PDPj<XD0SD0WD0PD4PDP[7QDdW:XD0QDeW:PDmZ6WD0PDP[7QDdW:XD0
QDeW:PDmZ6WD0PD4QDdW:XD0QDeW:PDmZ6WD0QDdW:XD0QDeW:PDmZ6WD0PD4PDP[7QDdW:XD0TD1QDfW:WD0PDP[7QDdW:X
D0TD1QDfW:WD0PD4QDdW:XD0TD1QDfW:WD0QDdW:XD0TD1QDfW:UD0QDb8TD<WD0P@4PDP[7QDgW:XD0QDd4`DoV2`DQ9`Dn
V2`Dj9`DbH`DR9TD6QDhW:TD1PD2UD0QDb8TD<WD0P@4PDP[7QDaW:XD0aDd4TD6QDhW:TD1PD2UD0QDb8TD<WD0P@4PDP[7
QDgW:XD0TD5PDjZ6TD1PD2UD0QDiW:TD<PD4QDf4TD9WD0P@4PDP[7QDf4XD0UD0QDiW:TD<PD4QDf4TD9PD4WD0PDP[7QDf
4XD0UD0PDSY5PDaa2PDk8TD:WD0PD4PDP[7PDSY5XD0PDaa2PDk8UD0PDSY5PDca2PDk8TD:WD0PD4PDP[7PDSY5XD0PDca2
PDk8UD0PDSY5PDmW5PDk8TD:WD0PD4PDP[7PDSY5XD0PDmW5PDk8UD0PDSY5PDR3PDk8TD:WD0PD4PDP[7PDSY5XD0PDR3PD
k8WD0PD4PDP[7PDTY5XD0QDle6P@]W8QDjW:QDkW:WD0PDP[7PDTY5XD0QDle6P@]W8QDjW:QDkW:WD0PD4PDP[7QDa`6XD0
QDlW:PDk8TD2QDXU:QDmW:WD0PDP[7QDa`6XD0QDlW:PDk8TD2QDXU:QDmW:UD0QDnW:TD2QD^g9TD:WD0P@4PDP[7PDSY5X
D0QDoW:UD0WD0QDPX:XD0TD<P@4QDfi1QDQX:UD0WD0QDPX:XD0TD<PD4TD8PD4QDfi1QDRX:UD0WD0QDSX:Q@c6PD]Z8TD1
SD0XD0TD8PD4PDP[7QDTX:UD0WD0QDSX:Q@c6PD]Z8PDhU5XD0TD8PDP[7QDTX:UD0WD0PDXY5XD0TD3QDUX:aDc6`Dca2UD
0WD0QDVX:QDWX:XD0TD<PD4QDfi1QDXX:UD0WD0PDWY5XD0QDZf1`Dk8`Dl8TD6QDYX:UD0WD0PDXY5XD0QDZX:TD2PDk8UD
0QDb8TD5QD[X:TD2WD0PDTY5QD\X:XD0UD0WD0QDd4SD0XD0TD:PD4P@P[7PDZ[7QD]X:P@4QD^X:UD0WD0PDTY5QD_X:XD0
TD<PD4PDP[7QD`X:UD0WD0PDSY5QDaX:XD0TD<PD4PDP[7QD`X:QDbX:WD0PDTY5QDcX:XD0UD0WD0PDTY5QDdX:PD4QDak1
XD0UD0PDTY5SD0PD4TD5PD4WD0QDd4XD0PD4WD0QDRn6QDk<XD0QDeX:QDfX:UD0WD0PDTY5QDgX:XD0TD<PD4TD4PD4PDP[
7QD`X:UD0QDhX:TD<PD4TD2WD0PDQ[7PDmZ6XD0UD0WD0QDiX:QDX;XD0QDjX:`DZ[7`DU[8PD4WD0QDkX:QDX;XD0QDlX:`
DZ[7`DU[8WD0QD_g5PDk8QDmX:PDR[7XD0QDnX:WD0QDoX:PDk8P@[k3XD0QDPY:TD1QDQY:`DZ[7`DU[8WD0QDRY:PDk8P@
[k3XD0QDSY:`DaH`D`H`DZ[7`DU[8`DjZ6WD0QDRY:PDk8P@[k3XD0QDTY:QDkc2`DZ[7`DU[8`DjZ6`D\g2UD0WD0QDRb6P
DhW6XD0QDUY:TD7QDVY:TD5PD2UD0WD0QDRb6PDhW6XD0QDWY:PDoj<TD8PD2UD0WD0QDRb6PDhW6XD0TD4PDk8TD3QDXY:T
D3QDYY:QDZY:P@oj<WD0PDnW5XD0QD[Y:UD0WD0QDRb6PDhW6XD0PDSk<QD\Y:TD8PD2UD0WD0QDUn6PDk8PDfi3XD0QD]Y:
UD0WD0QD^Y:PDlh5P@Y]2P@_[8QD_Y:XD0QDcl5UD0WD0QD`Y:PD4QDaY:XD0TD5PD4QDd4UD0QD`Y:PD4TD6PD4WD0QDd4X
D0UD0WD0QDbY:QDX;XD0PDV3QDcY:UD0WD0PDaa2XD0QDdY:UD0QDeY:PDk8TD2QDfY:TD<PD2UD0PDSY5QDgY:TD2PD2UD0
QDhY:QDX@TD9PD2UD0PDTY5QDe6PDk8QDWW:UD0QDiY:P@4P@oZ6QDiV:Q`1e8Q`1e8Q`1e8PD2UD0QDjY:QDkY:QDlY:Q`1
e8Q`1e8PD2UD0QDa`6QDmY:PDk8QDnY:P@jZ6QDoY:PDSY5QDhZ6PDk8QDPZ:UD0QD`U1PDk8QDQZ:TD4SD0QDQW:TD3PDWo
3UD0PDUY5VD0UD0PDUY5PD2UD0QDbU1QDRZ:PD2UD0PD`\8PDY[7UD0PDhZ6PDSY5QDnP6PD2UD0PDSY5PDoj<PDSY5QDSZ:
QDh`2QDTZ:PDXh3UD0QDUZ:PDoj<UD0QDVZ:QDlW8PDjZ6PD2UD0QDWZ:PDlh5P@Y]2P@_[8QDXZ:QDYZ:TD6QDZZ:QD[Z:P
Dk8PDfi3QD\Z:QD]Z:PDk8P@Y]2QD^Z:PDR[7QD_Z:QD`Z:PDk8QDaZ:QDbZ:TD2QDcZ:QDdZ:PDk8QDeZ:Q@kc2QDfZ:TD2
QDgZ:PDP[7PDSY5QDo<PDY]2QDfZ:TD1QDhZ:UD0QDiZ:QDjZ:TD6PDP[7QDkZ:UD0QD\S:PD4QDlZ:TD5PD4QDj[6PD]W8Q
DmZ:PDhZ6TD6QDnZ:UD0QDoZ:QDP[:TD9PD4QDnT:UD0PDR[7PDSY5QETX1QDQ[:TD<PDnW5QDR[:QDoS2QDS[:QDSW:UD0Q
D\S:PD4PDZ[7QDT[:TD3PD4QDU[:UD0QDWg3PDSY5QDV[:PD4PDP[7TD5PD4QDW[:QDYk4PDk8QDX[:Q@kc2TD<PDP[7QDY[
:QDZ[:QDfi1QD[[:PDP[7PDSY5QD\[:PDP[7PDSY5QD][:QD^[:PDP[7PDTY5QD_[:QD`[:PDP[7PDTY5QDa[:QD`W:QDb[:
QDSe2PDQ[7QDSe2QDhm6UD0PDo9SD0TD2PD4PDo9TD3PDP[7PDo9QDc[:TD5QDd[:WD0QDe[:TD3XD0QDf[:QDQ7QDg[:aDe
7`DfP1QDQ7QDh[:aDe7`DfP1aDY7QDQ7QDi[:TD5QDj[:QDQ7TD2QD[7PDjZ6QDT7TD1QDk[:SD0QDQ7TD1QDl[:QDm[:S@0
VD0QDQ7TD1QDl[:QDm[:S@0QDn[:QDQ7QDcY1QD[7QDo[:S@0QDP\:QD[7QDQ7TD1QDQ\:TD3PDjZ6RD0QD[7RD0RD0QD[7Q
DR\:QDS\:QDT\:TD1QDU\:QDV\:SD0QDW\:QDX\:TD2QDY\:TD4PDjZ6QDZ\:TD2QD[\:`EjLQD^7TD2QD\\:`DbR5`Ddm7`
Dd8`Dcc;QD]\:TD8PD4TD5QD[7PDhZ6QD^Q2SD0PDon5QD^\:TD2QD_\:`DmW5QD`\:TD1QDa\:QDb\:TD1QDc\:QDd\:TD4
QDe\:P@jZ6QDf\:TD3QDg\:ZDQ7QDh\:QDi\:ZDQ7QDj\:QDk\:ZDQ7QDZ7QDl\:QDm\:TD2QDn\:`Dda2`D^]2`DmO`Dbe7
`Da`2`D^2`DS2`DlO`D\]8`Do]2`De[2`DTa2`D\]7`D^c7`DH`DP^8iD1SD0PD4QDo\:QDZ7VD0PD4QDo\:QDZ7QDd?PD4Q
DP]:S@0QDQ7QDQ]:VD0PD4QDP]:S@0QDQ7QDQ]:PD1PD4QDR]:S@0QDS]:QDT]:ZDQ7QDZ7QD[j8VD0ZDQ7QDZ7QD[j8QDd?
PD4QDb<S@0QDU]:QDV]:PD4QDW]:PDkZ7QDX]:TD2QDY]:PDP[7QDZ]:Q@[]:PDlZ6PDcn8PDR[7PD4QD\]:ZD]]:QD^]:PD
Tm8QD_]:TD7QD`]:QDa]:TD6QDb]:QDc]:TD8QDjP:QDjP:SD0QDd]:TD2QDa6QDe]:PDRY2QDf]:TD2QDg]:PDSTBQDh]:Q
D^7TD1QDi]:P@jZ6TD8QDj]:QDRQ8QDk]:QDl]:PDk8PDnW5QDm]:QDn]:PDnW5PDY]2QDo]:PD]W8QDP^:QD^7QDQ^:TD9Q
DR^:QD^7TD3QDS^:TD6QDT^:QD^7QDU^:TD3QDV^:TD6QDj]:QDW^:QDX^:S@0QD^7QDY^:TD6PD4Q@j6S@0QD^7QDj]:TD8
QDZ^:QDX^:S@0QD^7VD0QD[^:TD3QD\^:QD]^:TD8QDc6QD^^:QD_^:QD`^:QDa^:P@R[7QD_6QDb^:QDc^:QDd^:QDa6QDR
Q8PDY]2PDjZ7QDe^:PDVIQDf^:QDg^:PDaW3PDee4PDnZ7PDRS6QDe_9QDf_9QDkl6QDh^:PDR[7QDi^:QDj^:PDZ[7QDk^:
PDZ[7PDlh5QDl^:PDZ[7PDlh5QDP<QDm^:QDn^:TD4PD`\8PDY[7QDn^:TD3PD6QDRb6QDo^:PDY[7QDP_:TD4QD`V8QDQ_:
QDR_:QDS_:PDi1PDlZ7PDj[8SD0PDk[8VD0`DR[7Q`1l6QDT_:`D^4`DSP4`Dlo3`DZ4`Dmi7`Doi7`DXP1`DT5`D\8PDk[8
QDU_:`DR[7Q`1l6QDT_:`D^4`DSP4`Dlo3`DZ4`Dmi7`Doi7`DXP1`DT5`D\8UD0PDk[8ZDV_:QDW_:PDk[8QDX;PD`GQDX_
:PDPh3QDY_:S@0QDZ_:PDPh3QDY_:S@0QDZ_:QD[_:QD\_:QDhCPDX\2QD]_:PDfP3PDWi3PDnLPDhi=QD^_:TD3PDVn7QDR
Q8TD4QD__:QDa6PDRX5QD`_:QD_7TD2QDa_:QDb_:QDc_:TD8QDd_:QDe_:QDnX2PDR[7TD8QDd_:QDe_:QD`7S@0QDf_:PD
[k3QDg_:PD\j7QDh_:QDRQ8PDY]2S@0QDi_:TD3QDj_:QDRQ8TD4PDnZ7QDk_:QDRQ8TD3QDl_:QDa6QDRQ8QDm_:P@R[7S@
0QDn_:VD0QDRQ8QDm_:P@R[7S@0QDn_:QDo_:QDRQ8QDm_:PDR[7S@0QDP`:PDnW5PDY]2QDQ`:QDR`:QDRQ8TD3QDS`:QDT
`:PDRX5PDY]2S@0QDU`:PDnW5PDY]2QDV`:`D]W8`D]6QDRb6QDW`:QDX?QDa^:P@R[7P@Y]2QDX`:VD0QDa^:P@R[7P@Y]2
QDX`:QDY`:QDZ`:QDhg6TD6PD4QD[`:QD\`:TD5QD0`DXV8`DgF`Dcl5`D^l5`DjF`D[W8`D\W8QD]`:TD6QD^`:Q@_`:TD1
QD``:QDa`:TD3QDb`:TD8QDc`:QDd`:QDe`:TD4QDc6QDf`:QDg`:QDXJPD]6TD5QDTV7QDh`:TD1QDi`:PD]W8QD`6QDa6Q
Dj`:P@]W8QDa6QDa6PDgZ6PDkZ7QDa6QDa6PD9QDa6PDS[8QDk`:QDl`:QDa6QDm`:PDoZ7QDa6TD6PDR[7QDa6QDa6QDn`:
QDo`:QDPa:QDlj5QDQa:TD5QDRa:aDl6aDb7aDh7QDSa:TD4QDTa:`D]W8`DR8`D[W8`D\[6`D_H`D`P4PDoZ7QDUa:PDR[7
QDVa:QDWa:QDXa:QDYa:TD2PDlZ7QDZa:SD0PD4SD0PD4S@0QD[a:QDc6QD\^9TD1QD\a:QD_V:QD]a:SD0`EY]2`E>`En9`
ER[7`EmW5`EkW5`EgU=`EhU=`EZ]2`E^]2QDf8QD^a:`D_[8`EY]2`E>`En9`ER[7`EmW5`EkW5`EZ]2`E^]2QD_a:QD`a:S
D0`D_[8`EY]2`E>`En9`EZ]2`E^]2QDf8TD3PDjZ6SD0QDnj8QD[j8QDg8QDf8TD2PD4QDg8SD0TD2QDROPDY[7TD4QDaa:P
Dlh5QDd]:ZDba:TD2QDca:VD0QDd]:ZDba:TD2QDca:PD4`EY]2`EfP3`EVn7`EjW5`E>`En9QDi8TD5PDY[7QDj8TD3QDda
:`DgZ6QDea:PDoZ7TD4QDfa:ZDdW4TD1QDga:QDcc3SD0QDha:QDd\2QDia:TD2PDjZ6QDja:P@]W8TD2QDka:QDYQ:PDhZ6
PD]W8QDa6QDla:QDma:TD2QDna:TD3QDoa:QDh8TD3QDPb:QDQb:QDRb:QDSb:QDTb:QDk8TD6QDl8TD1QDUb:QDk8PD4TD3
QDVb:QDk8TD4PD6QDWb:QDa6PD<SD0QDm8TD6QDXb:PD=QDYb:SD0QDm8TD5QDZb:QDmV1TD2QD[b:QDm8TD3QD\b:TD4PDY
[7SD0QD]b:TD7QD^b:aDl6`DmZ6aDb7aDh7SD0QD_b:TD1SD0QD`b:QDab:TD1QDbb:QDa6QDcb:TD3QDdb:SD0QDeb:TD4Q
Dfb:QDa6TD2QDgb:PD6PD_n8RD0QDhb:TD7QDib:RD0UD0QDjb:QDkb:PD6UD0ZDQ7QDlb:TD3PD6UD0QDmb:QDnb:TD4PD6
PD4QDob:TD2QDPc:QDQc:VD0PD4QDob:TD2QDPc:QDQc:QDRc:PD4QDSc:QDTc:VD0PD4QDSc:QDTc:PD1PD4QDUc:TD2PDS
c;PDgZ6PD4QDVc:S@0QDWc:QDXc:VD0PD4QDVc:S@0QDWc:QDXc:PD1PDSc;PDgZ6PD4SD0QDYc:PD4QDZc:QD[c:QD\c:QD
]c:QD^c:SD0QD_c:QDa6QD`c:SD0QDac:TD1QDbc:`DUj<`DH`DP^8SD0QDcc:QDdc:SD0QDec:QDfc:SD0QDgc:TD5PD6QD
hc:QD_X2RD0UD0PDlZ7QDic:UD0QDjc:PD6QDkc:QDlc:TD1PDR[7QDmc:QDnc:TD3QDoc:QDPd:QDQd:QDRd:QDSd:TD4PD
hZ6PDXY5QDTd:PDkZ7PD]W8TD1QDUd:QDc6QDR9SD0QDVd:TD2QDWd:SD0PDhZ6QDb<QDXd:QDYd:SD0PDhZ6QDYY9QDZd:S
D0QD[d:QDUZ1QDb<TD2QD\d:QD]d:QD^d:QD_d:QD`d:TD1QDad:QDbd:QDcd:QDdd:PDXh4QDed:QDfd:QDgd:PDa_<PDcZ
6QDhd:PDTWBQDid:QDjd:QDVn3QDa6PD\j7PD\h;QDmBQDkd:QDld:TD1QDmd:QDdP3PD]W8TD1QDnd:QDod:QDPe:QDQe:Q
DRe:QDSe:TD1QDPW9PDR[7QDTe:TD2PDW]6PDkZ7QDb<TD1QDUe:QDVe:QDUT2Q@b<QDWe:QDeY4PDfZ6QDXe:TD2QDYe:QD
o8TD1QDZe:TD2QD[e:QD\e:Q@i]4QD]e:QD^e:QD_e:TD2QDc6Q`1l6QD`e:QDP9TD2QDc6Q`1l6QDae:PDlh5QDbe:QDce:
P@aHPDjZ6QDX;QDde:TD1QDiS3QDee:QDfe:QDX;TD2QDge:PDP[6QDhe:QDX?QDX;QDie:TD1PDW]6PDkZ7QDje:QDX;TD6
PDP[7QDke:QDle:UD0PDb`3PDmW>PDb`3PDmW>PDR[7QDme:QDX;QDne:TD8QDoe:QDPf:SD0QDQf:QDX;QDRf:SD0QDoe:Q
DRQ5Q@Sf:QDTf:QDoe:QDRQ5QDUf:QDVf:QDWf:QDWo7QDXf:TD3QDbW3VD0QDXf:TD3QDbW3QDYf:PD]W8QDZf:PD]W8QD[
f:QD\f:TD4PDY[6QD]f:QD^f:QD_f:QD`f:TD3QDaf:`DZ5QDbf:QDS[2QDcf:QDa6QDc6QDdf:SD0S@0QDd]:QDb<TD2QDe
f:QDff:TD3QDgf:QDa6QDhf:QDif:QDjf:QDkf:QDlf:QDPW9QDc6QDmf:QDc6QDnf:PDnZ7QDof:PDSi;PDdZ6QDPg:QDQg
:QDRg:TD1QDSg:TD2QDa6QDTg:PDjZ7QDa6TD2PD4TD2QDa6QDUg:QDVg:QDaT9QDWg:TD3PD<QDa6QDXg:QDYg:QDa6QDZg
:TD9PD6P@>P@k`<TD1QDa6QD[g:TD4PD4QDa6QD\g:QD]g:QD^g:PD<QDa6PDhV6QD_g:TD4PD6QDa6PDUj<QDc6QD`g:QDa
g:PDhW6QDc6PDUj<QDbg:QDcg:QDdg:QDmU4P@R3PDc\8QDeg:QDfg:QDgg:TD1PDc]6QDX;QDhg:P@R[7P@R3QDig:QDjg:
PDR[7PDd3QDkg:TD1QDlg:PDgZ6PDkZ7QDmg:QDng:QD_[1S@0QDog:QDnX2QDPh:QDQh:QDRh:QDSh:QDTh:QDUh:QDVh:Q
DWh:QDXh:TD1QDYh:QDZh:QD[h:QD\h:QD]h:QD^h:QD_h:QD`h:QDah:QDbh:QDSU1QDch:PDkZ7QDdh:QDeh:TD2QDfh:Q
Dgh:QDhh:QDih:QDjh:QDkh:QDk]5QDk]5PDP[7P@]W8QDlh:QDmh:PDTb3QDnh:QDoh:QDPi:QDb<TD1QDQi:RD0PD]W8QD
Ri:PDVP3QDSi:QDc`5PDYh4PDP[7QDn9PDVi3PDP8QDTi:QDUi:QDVi:PDRX5PD4PDnW5QDWi:QDk\7QDXi:QDYi:QDZi:QD
[i:QD\i:QD]i:QD^i:QD_i:QD`i:QDai:PDkZ7PD]W8TD1QDbi:QDci:QDdi:QDei:QDfi:QDgi:QDhi:SD0QDii:PDoZBTD
5PD6QDji:QDki:TD3PDmZ7QDUZ1PDj;QDli:QDmi:QDni:TD6QDoi:PD4QDPj:QDa6PDkZ7PD4QDQj:QDRj:TD1QDSj:PD4P
D]W8TD2QDTj:QDUj:PD4PDfZ6PD]W8TD2QDVj:VD0QDWj:QDXj:QDYj:QDZj:PDfHQDjY4PDjZ7PD]W8QD[j:QD\j:QDUT2P
D]W8QD]j:QD^j:PDkZ7PD]W8TD1QD_j:UD0QD`j:TD6PDfZ6PD]W8TD2QDaj:QDc6PDfZ6PD]W8TD2QDbj:PD4QDcj:ZDdj:
UD0QDej:QDhl8TD1QDfj:UD0PDPn3PDR[7QDgj:PDoU=QDa6QDhj:PDR[7PDR3QDij:TD1QDjj:QDhj:PDR[7QDkj:TD1ZDl
j:QDQ7QDc6Q@Z>PDfP1VD0QDQ7QDc6Q@Z>PDfP1QDmj:QDbKPDcZ6QDk6QDnj:QDbKPDcZ6QDoj:PDlZ7QDVb6QDZa9TD1QD
Pk:PDo2QDVb6PDo2PDkZ7QDQk:QDRk:QDP9QDSk:QDTk:QDUk:PDX[7TD4PDnZ7QDa6QDVk:QDc6PDgZ6PDkZ7QDWk:PDVn7
QDXk:TD1QDYk:QDZk:QDc6QD[k:QD\k:PDkZ7QD]k:TD1QD^k:QD_k:QD`k:PD[e;TD1QDak:QDbk:PDkZ7TD1QDck:PDYR3
QDdk:QDek:S@0QDfk:QDc6PD`T>QDgk:QDhk:PDlZ7QDX^:TD1QDik:QDjk:QDkk:QDlk:QDmk:TD2QDnk:QDok:QDPl:QDQ
l:QDZa9QDRl:QDSl:QDTl:QDUl:PD\\BQDVl:QDWl:QDXl:QDYl:TD2QDZl:PD_o2QD[l:PDSa;QD\l:QD]l:QD^l:PDdX9Q
D_l:PDTU6QD\[8QD`l:QDal:QDbl:QDcl:QDdl:PDR8PDSIQDel:QDn8TD1QDSQ9P@Y]2SD0QDn8TD1QDfl:PDR[7P@Y]2SD
0QDS9TD1QDgl:P@R[7QDhl:TD1QDil:aE]m8QDk5QDjl:Q`1l6QDkl:aDY7aDQ7QDll:TD2QDml:QDnl:QDol:QDnl:QDPm:
QDQm:QDnl:VD0QDQm:QDnl:QDRm:QDk5TD2QDSm:QDTm:QDUm:PDkZ7S@0QDk5QDVm:PDkZ7S@0QDk5WD0QDWm:XD0QDk5`D
kZ7`D\]2`DZ]2`D]]2`D[]2`Dej<`D[2`D]i3QDXm:S@0QDk5Y@0QDYm:QDZm:PDbb1PDP[6QD[m:TD2PDlZ7QD\m:QD]m:Q
DdX1QD_;QDc6S@0QD^m:QD_m:QD`m:QDam:S@0QDbm:QDdX1QDcm:S@0QDk5PDY[7P@[W8QDSZ1PDkZ7Q@j6S@0QDdm:QDem
:TD4QDl5QDl5TD2QDfm:PDk8PDnW5PDY]2PD`o2PDR[7QDgm:PD^b2QDhm:QDim:QD`DQDjm:QDkm:QD`DQDb<QDlm:QDmm:
PDf\BPDaQ1QDnm:PDaQ1QDnm:UD0WD0QDom:XD0SD0QDPn:UD0WD0QDQn:XD0QDRn:TD3QDSn:QDTn:QDUn:QDVn:Q@fi1Q@
Vn:QDWn:QDXn:QDb<QDYn:QDZn:PDYj=QD[n:QD\n:QD]n:PDR[7QD^n:QD_n:QD`HSD0QD`n:PDhW6QDan:QDbn:PD[P1QD
cn:`DlZ7QDdn:QD]d5QDen:S@0QDfn:QDgn:PDR[7QDhn:PDo`@QDin:QDX;QDXf1QDjn:QDX;QDkn:PDR3QDln:QDmn:TD2
QDc6PDP[6SD0QDX?QDnn:QDon:VD0QDnn:QDon:QDPo:QDQo:QDb<S@0QDk5QDRo:PDR[7QDSo:QDc6QDTo:QDUo:P@]W8QD
Vo:PDUQ:PD\8PDfP3PDkZ7QDWo:PDiU5PD_IPDX[7QDUc1PDek4PDY[7QDX;QDXo:PDlZ7PDSY5PDlh5PDZ]2QD\g2PDY]2Q
DYo:PDR[7QDX;QDS]9PD]W8TD1QDZo:PDU6QD[o:PD[k3SD0TD3QD\o:UD0QD]o:PDR[7QD^o:QD_o:QD`o:QDk<QDao:QDb
o:PDR[7QDco:UD0PDbj3PDR[7QDdo:QDeo:QD]d5Q@j6TD3QDfo:PDP[6QDgo:PDR[7QDho:QDa6PDgV6PDkZ7QDio:PDS_>
QDjo:P@]W8QDko:PDkZ7QDlo:PDQd4QDmo:QDk5TD5QDR]3QDno:UD0QDoo:QDPP;TD1QDQP;QDRP;QDS7QDSP;PDmW6QDc_
5QDTP;PD]W8QDUP;PDkP1QDVP;PDVe;QDWP;QDXP;QDYP;QDZP;PDbn4PD`P1QD[P;QD\P;PDol3PDcS8QD]P;PDoLQD^P;Q
D_P;PDhZ6QD`P;QDaP;PDnLQD\k7QDbP;PDfZ6QDb<PDgX2PD[W8PDic4QDcP;QDdP;PD]W8PDic4QDeP;QDb<TD1PDic4QD
fP;QDgP;QD]c7QDhP;PDeKPD[W8PDnLQDiP;QDjP;PDT8PDXKQDkP;QDlP;QDmP;QDnP;QDoP;QDPQ;QDQQ;PDak3PDkZ7PD
]W8QDRQ;QDSQ;QDTQ;QDUQ;QDVQ;QDWQ;QDXQ;PDkZ7PD]W8QDYQ;QDZQ;PDhZ6P@]W8QD[Q;QDlc7QD\Q;PD[W8QD]Q;QD^
Q;QD_Q;QD`Q;QDaQ;TD3QDbQ;QDX_9QDcQ;QDX_9QDdQ;QDeQ;TD4QDfQ;QDgQ;TD1QDhQ;QDiQ;QDc6QDjQ;`DZm4`DT8`D
VI`DdG`DX:`D[n5`DP8`DjJ`DcW5`Dim=`D]W8`D[W8`D]3`DnG`DhP3QD]6TD3QDkQ;QDan:PD]W8TD1QDlQ;QDVn3QDP<P
D]W8QDmQ;PDkZ7QDnQ;QDc6QDoQ;QDPR;RD0QDQR;TD4PDR[7QDRR;TD1QDSR;TD1QDTR;PDR[7QDUR;TD1QDa`6QDVR;S@0
QDWR;QDXR;RD0QDc6PDhZ6PD]W8S@0QDYR;UD0aDQ7aDn6aDf6iD0iD1`Dm9`D\U=`DfP1`DP[6`DVn7`De[8`DeH`D`[8`D
hV6`Da[8`DjS8`DoZ6`Dnn3`Dh[6`Dg[6WD0SD0XD0QDZR;QD[R;QDc6QD\R;QD]R;PDTY5QD^R;TD1QD_R;QD`R;QDQ7TD1
QDaR;P@RW6QDbR;WD0QDcR;QDdR;XD0TD2QDi^:QDeR;PDU[8QDfR;QDml6QDc6PDRW6QDgR;QDX@QDhR;TD2QDiR;UD0PDZ
[7QDla2QDjR;TD:PD2QDkR;TD4QDlR;PDjZ6QDc6QDmR;PDnZ7TD2ZDnR;QD^7TD1QDoR;`DP^8`DH`DhV6`DVU9`DaR6`D`
R6`DSb7`DjZ6`Dn;`DTY5`ETX5`EmZ6`ESX5`E[m4`ER[7QD^7TD1QDPS;QDQS;TD1QDRS;QDSS;TD2QDTS;QDUS;QDX;QD^
]:QDVS;QDWS;QDX;QDXS;QDYS;QDX@QDZS;QD[S;SD0QDX@QDZS;QD\S;QD]S;QD^S;TD1QD_S;PDHPDfk4QD]S;QD^S;TD1
QD_S;PDHPDfk4QDX@QDZS;QD`S;SD0PDX[7SD0TD6PD6QDa6QDa6QDaS;QDW=PDXT6QDbS;TD1QDoHQDcS;TD1QDdS;QDeS;
P@kZ7P@]W8QDa6S@0QDa:TD1QDfS;QDgS;PDTm8QDhS;TD2QDT9TD6QDc6QDiS;QDhS;TD2QDT9TD6QDc6QDjS;SD0QDkS;Q
DT9TD6QDc6aDl6aDb7aDh7QDT9PDkZ7QDWZ8TD6QDc6QDiS;QDlS;TD1QDV9PDR[7QDmS;QDnS;QDV9QDoS;QDU9QDQ[2TD1
PDc3QDPT;QDQT;TD1Q@cY1QDRT;QDST;QDTT;PDk8TD1QDRT;TD2QDUT;QDU9PDmW5PDXh3PDR[7QDVT;QDWT;TD3QDXT;QD
YT;QDZT;QDc6QD[T;QD\T;QD]T;QD^T;UD0QD_T;QDX;TD9PD4QDX;QDl\1PDR3SD0QDX;QD`T;PDR3QDaT;QDX;PDmW5PDR
3PDZh3PDR[7QDbT;QDX;QDn`9PDgZ6PDkZ7QDX;QD_g5PDY]2QDcT;PDR[7QDdT;TD1QDeT;P@jZ6QDRP8P@mW5QDfT;S@0P
@lZ7PDY[7QDgT;QDhT;TD1QDiT;QDX;QDc6PDmZ6QDjT;QDX;QDQX2QDjT;QDX;QDkT;QDZ>QDlT;`DXh3`Dng3`Dl_2`DTY
5QDX;QDmT;QDnT;QDX;QDj\6QDZ>QDoT;QDX;QDPU;QDoT;QDX;QDfm6QDZ>QDQU;QDRU;QDX;QDSU;PDl_2QDRU;QDX;QDT
U;PDHQDUU;PDHQDVU;QDc6QDWU;QDZ>PD[W8QDXU;UD0PDU[8TD<QDc6PDlZ7QDYU;PDlZ7QDZU;PDR[7QD[U;QD\U;QDeg5
TD1QDc6QDZ>PDlZ7QDST;QD]U;PDlZ7QDST;PDR[7QD^U;TD2QDY9TD4QDZ9QD_U;QDY9TD2PDS^BPDP[7PDW]4QD`U;TD2Q
D[9QDaU;`DTU6`DVn5`DjT3QDbU;QDcU;Q@dU;PD6QDeU;TD1PDhZ6QDfU;QDgU;QDhU;QDiU;PDY[7PDek4QDjU;PD]W8TD
2QDkU;QDlU;QDk5TD8QDmU;PD]W8WD0QDnU;XD0QDoU;QDPV;QDfk:QDQV;QDRV;QDfk:`ETX5`EmZ6`ESX5`E[m4QDSV;QD
TV;TD3QDUV;PDjZ6QDVV;TD2QDWV;QDa6TD1QDXV;UD0PDZ[7TD8QDX?QDYV;UD0PDZ[7QDZV;QD[V;QDlk5TD3QD\V;QD]V
;QDk5Q@aZ8QD^V;Q@l6QD_V;QD`V;TD2QDoY2QDaV;TD2QD\9QDbV;QD\9QDc6QDcV;SD0QDdV;SD0QDaR9SD0PDoLQDeV;Q
DfV;QDW9TD4QDgV;QDhV;QDVn3QDX9Q@iV;`D]W8`D[W8`D\W8`D^W8`D\[6`D_H`Dc[8`Dd[8`D_[8`Dgk4`D`[6`DVl4`D
fk4QDjV;PD]6PDkZ7QDkV;TD3QDlV;QDmV;TD1QD]9QDi^5TD9QDmV;TD1QD]9QDnV;PD[e;QDhCQDoV;PDR[7QDPW;VD0QD
oV;PDR[7QDPW;QDQW;QDRW;QDSW;QDTW;QDX?QD`\9QDUW;TD:QDVW;QDWW;TD2QDa6QDXW;TD1QDYW;QDUW;TD:QDVW;QDZ
W;S@0QD[W;QDX;TD1QD\W;QDX;QD]W;QD^W;TD8QD_W;QD`W;TD1QDa6QDaW;QDbW;TD1QDa6TD2QDYW;QDcW;me820RP100
20UP11130YP10320VP11120VP10230YP12230WP10340WP10440ZP13230XP11330XP11320VP11120VP11110RP10030YP1
0320TP10220VP11151WP12271YP12461YP11361XP13251YP11461UP12251UP11371VP11551XP13241VP13331TP10341V
P10231WP111E1RP160?1TP10551VP11341UP113;1UP11331WP10261XP11451SP12031WP10221VP10221UP10221UP102?
1VP17931WP10221SP100=2VP15882ZP14372YP11472YP12242TP12252WP12472XP14382YP16662UP13262VP13262UP13
2:2XP16292YP115:2VP11362WP11662XP11682WP14272ZP14362VP11662WP11652WP12282ZP16582XP125A3XP14383[P
14693YP165>3TP11493WP12273[P14253XP13363WP13363YP13363YP11553WP11363WP11473\P12653YP11573VP11573
XP11583WP12883VP16363VP13573VP16383YP16373SP12073UP12773UP12763WP11393XP17373XP14453XP11483UP125
63VP12453WP122<3XP125<3ZP12553TP12583WP11453YP11443TP11373]P16263[P15253YP13253YP11353UP11353WP1
14:3WP113:3XP11373ZP125:3]P14463XP11393^P11854WP13254YP11444UP12244VP12244VP11354YP11444VP11374\
P14274^P14264YP12464[P12434RP11054WP13364WP13164YP13174\P16564\P12564SP11064[P14264[P11574YP1168
4YP14364XP11564XP11564WP11464YP11454XP13264WP12484^P11455YP12465TP12265VP12245UP12255XP12455YP13
265XP13565XP11465ZP11465WP13365YP133:5\P147:5^P147>5RP11035RP11055YP11465WP14445TP11365XP12465ZP
12465RP11065TP11455WP11495\P11775^P11665UP11365WP11465VP11365WP11465ZP13265[P11555XP12255TP12255
VP12265VP13265XP13255XP11455XP13275YP15455WP11455WP12255WP11565ZP12455XP13385]P15585`P15595]P177
<5`P19;65[P14476YP11366VP14286VP13166TP11466VP11476XP11476WP13256XP11366TP11466VP11446UP11376YP1
3266XP14266WP15486VP16266ZP13556WP13256VP11436RP11046UP11356VP11556XP13246VP12266VP14246UP11356Y
P11446UP122:7VP11577YP13677YP13657YP132<7VP132<7XP13277ZP152G7VP12257TP113@7WP122@7XP122?7SP1306
7YP14257WP11457XP13357UP11357WP11367VP11457XP12467TP11467VP11467WP11477YP13257WP13267[P14497WP11
447UP11367YP14257XP13267XP11537RP11067YP13567WP11467YP11487VP12577VP15467ZP11477VP15257XP13377VP
11657YP13277ZP15257XP13257YP13287TP13247UP12247VP11367XP14367TP11467VP11457VP13257UP12247UP12267
ZP154;7]P13267UP13267WP13298TP11588[P14658TP11568XP131<8VP13658UP12258WP12258WP114=8VP11458WP122
68VP114=8VP13268XP14258UP11478UP13068TP114E8XP144C8XP144C8YP14498TP13068RP11058XP13278VP13298TP1
3268YP12278TP13278VP13658WP13258WP13258VP11458TP12288RP11088UP12268TP11368VP11368[P15368XP13268\
P14368XP14278UP12268VP13548SP11048SP11058VP11488YP11449YP13259WP13379XP14739VP10239WP12129TP1026
9UP10279WP14789[P14759SP12049VP10439XP10339YP10239WP11139WP10339XP10339XP11129TP10239XP10239XP10
239XP11129UP11139WP10349WP10459VP10239WP11149XP13139WP10239WP10329UP10229UP10219RP10019RP10019RP
10029TP10259TP13059TP13529TP10239WP12149YP13139TP12229TP11129UP11139XP12139VP12129UP10289WP13849
TP11459YP12139RP11029VP11189]P12839TP10339XP12139VP10349XP12439XP10229UP10229UP11139XP11129UP111
39VP12129TP10239UP10239WP10249ZP10339UP10239TP10319RP10019RP10039TP10329UP11119RP10029TP1025:XP1
226:\P1339:UP113::XP1249:TP1145:VP1136:YP1227:\P1138:VP1358:XP1356:ZP1226:YP1135:TP1135:VP1135:T
P1156:WP1157:YP1245:TP1136:UP1146:WP1145:VP1147:XP1357:ZP1357:YP1557:WP153::XP1359:VP1248:WP1216
:WP1336:YP1337:YP1536:XP1326:ZP1326:[P1446:VP1155:WP1137:VP1266:ZP1426:[P1427:]P1159:^P1448:WP13
66:WP1336:YP1335:VP1337:XP1366:XP1148:YP1265:TP1135:UP1135:WP1138:ZP1356:WP1246:YP1137:ZP1436:WP
1527:WP1216:YP1355:VP1135;TP1302;TP1022;TP1112;UP1112;RP1002;UP1024<UP1227<ZP1554<UP1224<UP1227<
ZP1467<WP1357<YP1354<VP1138<WP1428<YP1424<VP1135<VP1146<\P1156<[P1427<\P1364<VP1135<UP1324<VP113
5<WP1145<XP1335<VP1258<ZP1477<XP1358<\P1738<TP1418<VP1416<YP1336<\P1429<[P1649<]P1645<WP1135<XP1
146<ZP1247<YP1255<UP1135<WP1135<UP1225<XP1226<WP1146<YP1146<WP1146<YP1147<XP1157=VP1427=XP1428=T
P1418=VP1417=VP1417=XP1416=TP1316=VP1318=VP1518=XP1515=TP1215=VP1215=TP1215=VP1215=RP1105=TP1148
=VP1068=XP1068=YP1468=[P1465=TP1135=VP1136=VP1318=XP1636=VP116>>ZP1326>TP1147>TP1329>WP1359>YP13
55>VP1137>XP1155>YP1227>WP1145>TP1326>XP132A>WP1136>VP1427>WP1426>WP1427>VP136=>UP114=>WP1146>VP
1255>UP132A>TP114=>TP1136>ZP1326>VP1326>XP1326>VP1146>XP1145>WP1325>XP1328>WP1145>WP1326>WP1426>
[P1334>TP1224>TP1136>TP1325>TP1326>WP1328>VP1145>TP1225>WP1225>TP1146>YP1436>WP142:>VP1427>XP142
>>YP1255>VP114@>YP132:>YP152@>[P1;?<>VP1145>VP1134>UP1134>UP1224>TP1135>YP114<?UP1326?\P1445?YP1
226?UP1226?WP1228?VP1544?TP1226?XP1337?XP1427?XP1327?YP1379@\P1288@VP1377@YP1217@ZP121C@\P1549@^
P1328@WP1156@YP1147@XP117;@TP1135@WP1336@XP1327@VP1246@[P1356@\P132;@WP114;@YP114;@WP1357@TP1136
@ZP1246@[P1249@VP1528@TP1228@VP1229@VP1154@UP1227AYP1226AXP122:A\P12:9AYP1836AXP1046AUP125?AVP14
8?AVP173:A]P11:6AWP1164BZP1112BUP1022BVP102IB[P1214B\P1213BWP1026B]P1316BZP1032BTP1113BXP1213BWP
1213BTP1034BVP1046BVP1055BVP1043BUP1035BWP1056BVP1053BVP1036BVP1055BVP1033BXP1213BXP1032BVP1024B
VP1045BWP131:BWP1114BZP1042BUP1024BVP1042BUP1113BWP1214BVP1042BUP1112BUP1023BWP1022BTP1022BUP111
2BTP1023BWP1212BUP1023BYP1114BYP1023BXP1133BWP1133BYP1214BWP1046BTP1363BTP1214BVP1113BUP1023BXP1
212BTP1024BUP1025BZP102;BUP18:8BXP1134BXP1021BRP1004BTP1215BTP1313BRP1004BWP1025BXP1112BTP1023BV
P1024BWP1024BVP1313BUP1214BWP1045BQM023BTP1033BWP1033BUP1023BVP1134BYP1042BUP1022BTP1022BUP1113B
VP1135BXP1053BWP1212BTP1025BZP1313BTP1031BRP1005BXP1036B[P1067CTP1146CVP1525CXP1137CVP113FCUP1ED
HCWP1GD5CWP1148CXP1386CYP1147C[P1425CWP1328CXP1385CTP1156CWP1327CYP1366CYP1339CZP129<CXP1356CVP1
519CXP1045CVP1037CVP1157CVP1158CXP1468CTP1477CVP1176CYP1325CWP1226CUP1426CVP1137CYP1226CVP1146CW
P1328CYP1326CXP1359C]P1627C[P1427CXP1176CYP1146CYP1328CZP1136CZP1158CWP1148CZP1185CWP1156CUP1146
CWP1147CWP1415CVP1256CTP1146CVP1145CTP1135CVP1137CVP162:CXP1198CXP1387CVP1367CXP1367C^P1066CWP11
45CXP1324CTP1148CYP1147CVP1536DXP1155DYP1327DTP1166DVP1326D\P1255DWP1323DYP1213DYP1211DRP1002DVP
1112DVP1113DUP1038DTP1316DWP1415DUP1042DTP1026DYP1414D\P1333DWP1223DYP1213DYP1223DXP1132DTP1022D
VP1112DVP1113DXP1133DXP1033DXP1214ETP1143ERP100\1FUP1Y11:FWP1884FXP1034FZP1045FZP1213FWP1132FVP1
025F]P1352FVP1024FVP1313FXP1021FRP1001FRP1002FTP1024FXP1113FXP1229F\P1115FYP1413FWP1115FZP1032FT
P1114FWP1024FRP1105FWP1053FVP1134F[P1213FVP1034FVP111=FTP1113FXP1113FXP1022FUP1024FXP1314FYP1042
FTP1112FVP1113FWP1112FTP1028FTP1313FWP1033FWP1034FUP1041FRP1005FXP1143FVP1032FVP1113FYP1212FTP10
24FVP1115FWP1222FUP1023FWP1032FUP1003FTP1033FVP1033FYP1114F\P1243FXP1034FZP1313FWP1022FUP1022FTP
1024FZP1043FTP121<GUP1213GRP1106GVP1367GXP1528G[P1247G[P1427GVP1476GTP1225GTP1147GVP1535GVP1146G
VP1313GXP1215GYP1024GTP121<GXP1828GVP1185GWP1255GVP1214GXP1024GWP1023GTP1036GXP1314GYP1033GXP103
3GWP1213GWP1117GXP1025GWP1145GVP1214GWP1335GTP1035GVP1416G\P1516GWP1054GVP1114GYP1138GXP1613GVP1
026GVP1115GXP1136G[P1115GWP1033GWP1038G]P1312GUP1024GUP1213GWP1023GYP1032GUP1023GXP1132GVP1113GV
P1035GVP1254GVP1143GVP1021HRP100AHTP1;93HTP1022HUP1023HYP1213HXP1134HYP1132HVP1022HUP1114H[P1045
ITP1337IVP1529IZP1529I\P1529IZP1519I\P1518JVP1518JXP1518JXP1268J[P1265JTP1135JVP1136JWP1426JTP12
26JVP1225JTP1135JWP1139J[P1439J]P1435JVP1144KTP1149KXP1119KZP1115KUP1138KVP1538KXP1539KXP1357LXP
1444LTP1137LXP1366LVP1258LVP1625LYP1435LTP1323LRP1106LUP1326LWP1329L[P1825LWP1135LVP113FLTP1147L
XP1525LYP1324LVP1135LXP1329LZP1356LVP1336LXP1338LZP1147LYP1148LWP1548LYP1546LZP1525LYP1137LTP113
7LVP1136LXP1425LYP1325LXP1335LYP1325LXP1326LTP1138LVP1338LXP1337LTP122ALRP1104LUP1134LUP1134LUP1
134LTP1224LUP1136LTP114;LXP1144LVP1135LTP1225LVP1227LZP1327LWP122ELRP1106LUP1136LVP1357LXP1137LZ
P1135LXP1148L[P1166L[P1446LXP1326L[P1324LVP1227LYP1137L[P1137LWP1527LXP1157LVP1427LXP1428MVP1225
MVP124:MXP124GMUP114?MUP1134MTP113<MTP1148MRP1106MYP1146MXP132?MVP1135MWP1146MVP1135MYP1226MWP12
46MYP1246MXP1325MXP1145MVP1338MYP1325MXP1325MWP1156MVP1225MWP1327MVP1337MXP1335MYP1229M\P1278MXP
1146MZP1155MWP1155MYP1325MWP1157MVP1159NVP1167NVP1526NTP1146NVP1147NVP1427NXP1427NZP1275NVP1136N
VP1156NWP1227NYP1168NZP1287NVP1266NWP1436NVP1428NWP1157NXP1157NYP1375NYP1145NYP1246N[P1246N\P143
4NVP1226NWP1136NWP1336NYP1334NSP1105NTP1135NVP1136NYP1336N[P1337NVP1137NXP1135NVP1135NYP1148NYP1
357OWP1428OWP1228OYP141<OVP113:O\P1946OZP1138O]P1257OYP1367OYP1328O\P1558O^P1555OXP1146OYP1146O[
P1146O\P1325OXP1334OUP1225OWP1326OWP1336OYP1337O^P1275P1UP1044P1UP1142P1RP1004P1UP1312P1UP1023P1
WP1032P1UP1023P1YP1113P1YP1022P1VP1022P1TP1024P1WP1316P1VP1143Q1WP1032Q1UP1023Q1TP1213Q1TP1212Q1
RP1003Q1UP1022Q1TP1112Q1TP1023Q1WP1033Q1TP1034Q1VP1313Q1WP1023Q1XP1132Q1TP1022Q1UP1023Q1TP1212Q1
TP1111Q1RP1004Q1\P1032Q1TP1115R1TP1215R1VP1213R1XP1033R1XP1213R1YP1033R1YP1034R1VP1023R1YP1215R1
VP1329R1VP1154R1VP1043R1VP1026R1VP1434R1VP1043R1WP1213R1WP1114R1TP1035R1UP1043R1WP1022R1TP1028R1
YP1039R1YP1287R1\P1066R1VP1325R1TP1324R1TP1215R1XP1247R1YP1326R1YP1214R1WP1023R1WP1113R1VP1022R1
VP1026R1ZP1534R1TP1216R1XP1143R1YP1036R1TP1316R1VP1315R1XP1316R1TP1425R1TP1316R1VP1216R1ZP1024R1
YP1034R1YP1316R1VP1545R1VP1432R1UP1113R1WP1114R1ZP1025R1VP1315R1VP1043R1WP1035R1VP1115R1ZP1213R1
XP1134R1VP1022R1TP1023R1VP1135R1TP1215R1WP1215R1VP1255R1]P1155R1[P1213R1WP1033R1WP1023R1YP1213R1
XP1033R1XP1033R1WP1033R1WP1024R1\P1213R1YP1213R1VP1024R1WP1223R1WP1117R1VP1526R1VP1412R1VP1113R1
WP1034R1WP1312R1TP1112R1UP1024R1VP1113R1WP1113R1VP1032R1TP1023R1UP1032R1TP1022R1TP1023R1WP1212R1
TP1023R1UP1033R1VP1112R1TP1115R1UP1216R1UP1425R1UP1314R1UP1211R1RP1003R1WP1116R1WP1054R1XP1243R1
YP1134R1WP1143R1TP1035R1XP1223R1XP1114R1ZP1034R1TP1035R1VP1224R1VP1222R1UP1114R1TP1136R1TP1316R1
VP1314R1ZP1313R1VP1212R1SP1002R1VP1023R1XP1134R1TP1145R1UP104:S1`P1286S1XP1436S1WP1246S1YP1245S1
UP1225S1WP1227S1XP1379S1VP1417S1XP1377S1YP1465S1TP1225S1VP1226S1UP1355S1UP1226S1YP133=S1YP1245S1
VP1335S1TP1325S1VP1337S1UP1214S1TP1216S1ZP1523S1RP1106S1TP1326S1VP1326S1WP1358S1YP1369S1YP104<S1
WP1247S1YP1025S1UP1135S1WP113:S1VP103CS1YP1048S1XP1646S1VP1426S1UP1355S1UP1135S1WP1227S1YP1326S1
UP1136S1WP1133S1RP1105S1VP1325S1VP1333S1VP1026S1WP1246S1YP1248S1]P1185S1WP1336S1UP1355S1VP133=S1
ZP142;S1VP1218S1WP1317S1UP121BS1WP133AS1UP1218S1WP1355S1VP1245S1UP1246S1XP1416S1WP1045S1VP1245S1
UP1215S1VP1335S1VP1216S1UP1316S1WP1317S1VP1636S1WP1326S1XP124DS1WP133CS1UP1217S1XP1365S1TP1145S1
TP1135S1VP1136S1XP1325S1VP1032S1UP1115S1VP1224S1UP1135S1UP1035S1WP1037S1WP1056S1VP1336S1XP1336S1
UP1216S1WP1217S1[P1325S1VP1133S1XP1029S1VP1227S1YP1417S1XP1414S1TP1215S1XP1314S1TP1225S1WP1045S1
YP1338S1VP1248S1XP1245S1TP1157S1XP1626S1YP1243S1RP1104S1WP1134S1TP1035S1UP1035S1WP1035S1XP1255S1
TP1155S1VP1215S1WP1036S1\P1415S1TP1325S1WP1313S1UP1113S1XP111:S1ZP1229S1WP1166S1WP1316S1ZP1315S1
XP1147S1VP1144S1TP1035S1UP1216S1ZP1525S1VP1136S1VP1046S1YP1545S1TP1215S1VP1215S1VP1226S1VP1061T1
RP1003T1YP1112T1VP1115T1TP1048U1UP1155V1VP1414V1VP1112V1UP1023V1WP1023V1XP1217V1YP147EW1TP115FW1
VP1165W1TP132<W1VP1048W1VP1418W1XP1416W1VP1137W1TP1147W1VP1145W1VP1136W1YP1154W1TP1134X1TP1226X1
[P1424X1UP1226X1VP1135X1XP1225X1XP1226X1YP1146X1YP1145X1VP1225X1XP1137X1WP1146X1XP1246X1ZP1245X1
VP1324X1UP1225X1WP1225X1TP1328X1WP1166X1WP1246X1UP1326X1WP1326X1YP1327X1^P1425X1TP1148X1WP1144X1
UP1226X1YP1326X1YP1339X1TP1329X1VP1328X1XP1336X1XP1428X1\P1426X1WP115:X1YP1135X1TP1135X1VP1137X1
YP1135X1WP1149X1TP1149X1VP1147X1VP1148X1VP1325X1WP1156X1WP1326X1VP1436X1YP1426X1ZP1435X1XP1327X1
WP1427X1YP1427X1VP1145X1WP1146X1[P1325X1WP1327X1TP1137X1VP1138X1UP1138X1WP1136X1VP1246X1XP1246X1
ZP1156X1WP1326X1YP132:X1VP114:X1XP1149X1TP1229X1VP1226X1VP1336X1XP1338X1^P1646X1YP1326X1[P1327X1
]P1355X1XP1146X1XP1144X1TP1138X1VP1328X1XP1328X1TP1158X1VP1157X1XP1425X1UP1135X1WP1135X1XP1146X1
YP1324X1VP1136X1YP1257X1VP1227X1XP122:X1VP113:X1XP1139X1VP1328X1^P165:X1VP11::X1XP11:6X1WP1425X1
SP1105X1VP115:X1\P1195X1XP1326X1YP1166X1[P1425X1WP1138X1XP1248X1[P1245Y1XP1326Y1\P1146Y1XP1146Y1
ZP1149Y1[P1189Y1XP1736Y1ZP1256Y1VP1224Y1VP1226Y1YP1226Y1ZP1535Y1XP1225Y1YP1246Y1WP1146Y1YP1145Y1
XP1145Y1YP1135Y1YP1145Y1VP1135Y1XP1136Y1YP1136Y1[P1134Y1VP1135Y1VP1135Y1YP1135Y1TP1245Y1VP1135Y1
XP1137Y1UP1337Y1XP1336Y1[P1157Y1XP1339Y1XP1176Y1[P1427Y1[P1535Y1TP1134Y1UP122<Y1VP1336Y1VP1448Y1
XP1278Y1YP1378Y1]P1358Y1`P1357Y1YP1327Y1[P1327Y1YP1157Y1\P1155Y1XP1325Y1UP1135Y1WP1135Y1VP1135Y1
YP113;Y1WP142;Y1YP1425Y1VP1326Y1TP1316Y1VP1315Y1TP1327Y1VP1155Y1YP1146Y1UP1226Y1WP1226Y1XP1254Y1
SP1104Y1VP1146Y1YP1255Y1VP1225Y1XP1226Y1VP1226Y1XP1225Y1XP1249Y1]P1495Y1XP1247Y1TP1107Y1VP1158Y1
YP1176Y1UP1136Y1WP1137Y1VP1155Y1TP1248Y1ZP1644Y1RP1104Y1UP1146Y1YP1146Y1ZP1134Y1UP1227Y1XP1156Y1
SP1205Y1UP1215Y1WP1216Z1TP1316Z1VP1318Z1VP1418Z1XP141;Z1ZP1518Z1WP1336Z1VP1134Z1TP1137Z1VP1414Z1
TP1136Z1VP1216Z1TP1315Z1WP1147Z1ZP1549Z1VP1319Z1XP1314Z1UP1228Z1YP1436Z1VP1325Z1VP1136Z1XP1135Z1
VP1225Z1XP1226[1WP114:\1XP1637\1ZP1538\1YP1268\1[P1268\1YP1378\1WP1539\1ZP1489\1XP1439\1ZP143:\1
YP1356\1WP1338\1VP1249\1WP1538\1XP1638\1YP1575\1WP1137\1VP1246\1VP124=\1VP124=]1XP1136]1XP1145]1
VP1157]1VP1437]1XP1435]1TP1225]1VP122:]1^P1836]1WP1225]1TP114:]1XP1224]1UP1136]1XP1225]1XP1147]1
UP1207]1[P1336]1WP1337]1YP1274]1TP1135]1WP1337]1WP1427]1YP1421^1RP1007^1WP1537^1WP1537^1WP1537^1
WP1537^1WP1537^1WP1532^1TP1115^1WP1432^1UP1024^1SP1207_1VP1319_1WP153<_1WP1535_1UP1044_1TP1143`1
TP1212`1TP1023`1YP1215`1WP1145a1TP1146a1VP1417a1[P1136a1WP1157a1YP1357a1[P1356a1WP1226a1YP1222a1
TP1113a1VP1226a1WP1356a1WP1353b1TP1022c1TP1022c1UP1112c1UP1119d1WP163<d1VP1534d1VP1218d1XP1315d1
YP1318d1[P1362d1TP1023d1XP1021d1RP1004d1YP1331d1SP1003d1VP1132d1TP1119e1TP1325f1TP1312f1TP1023f1
XP1134f1VP1223f1VP1114f1YP1222f1UP1114f1XP1312f1TP1112f1UP1022f1TP1025g1VP1136g1VP1157g1XP1358g1
VP1626g1VP1435g1WP1215g1WP1227g1XP1143g1XP1023g1VP1112g1TP1022g1SP1007g1TP1064g1WP1213g1WP1113g1
VP1116g1XP1319g1XP1335g1WP1225g1TP1144g1YP1212g1TP1113g1TP1213g1WP1133g1WP1227g1[P1446g1XP1414g1
VP1243g1VP1032g1UP1022g1UP1024g1ZP1314g1XP1313g1VP1033g1XP1022g1VP1023g1XP1023g1XP1212g1VP1112g1
VP1116h1XP1426h1ZP1425h1UP1327h1XP1525h1YP1145h1YP1144h1VP1135h1WP1147h1ZP1525h1WP1325h1WP1326h1
\P1144h1VP1136h1WP1355h1XP1246h1ZP1356h1ZP1155h1XP1145h1XP1325h1YP1249h1[P1476h1YP1435h1WP1145h1
WP1145h1XP1336h1XP1246h1ZP1446h1\P1325h1UP1225h1WP1225h1TP1135h1VP1136h1UP1326h1WP1324h1TP1226h1
XP1325h1VP1328i1\P1476i1[P1436i1YP1326i1[P1326i1WP1425i1XP1146i1[P1426i1[P1426i1ZP1428i1[P1136i1
VP1046i1XP1354i1RP1105i1YP1146i1TP1226i1VP1227i1TP1317i1VP1317i1\P1265i1XP1138i1ZP1186i1VP1046i1
\P1156i1XP1156i1VP1135i1UP1215i1WP1217i1^P1276i1YP1535j1XP1326j1ZP1445j1UP1135j1WP1135j1WP1135j1
WP1155j1WP1327j1^P1474j1VP1228j1ZP1575j1UP1325j1UP1325j1YP1147j1[P1265j1YP1134j1UP1225j1XP1324j1
VP1224j1VP1228j1\P1577j1[P1326j1ZP1429j1WP1167j1ZP1467j1YP1166j1XP1355j1UP1227j1[P1165j1XP1325j1
VP1225j1XP1225j1WP1326j1WP1156j1[P1445j1UP1225j1WP1224j1VP1136j1ZP1426j1[P1446j1ZP1443j1SP1105j1
XP1145j1YP1146j1VP1426j1VP1164j1UP1136j1ZP1244j1UP1225j1TP1147j1UP1136j1\P1536k1YP1155k1VP1328k1
XP1646k1YP1324k1VP113Ck1[P1:=5k1YP1145k1WP1136k1XP1328k1WP1526k1ZP1426k1UP1147k1YP1356k1WP1136k1
XP1246k1[P1249k1YP1327k1[P1326k1YP1326k1VP1035k1WP114:k1\P1865k1YP1149k1eP1725k1XP1324k1UP1137k1
VP1165k1VP1147k1YP1047k1]P1355k1VP1135k1XP1136k1ZP1445k1XP1156k1[P1226k1YP1156k1\P1425k1YP1144k1
UP1134k1UP1138k1aP1157k1TP1325k1WP1146k1VP1447k1ZP1226k1XP1326k1ZP1326k1XP1326k1[P1326k1TP1135k1
WP1248k1VP1425k1TP1048k1YP1626k1\P1426k1[P1435k1YP1325k1YP1326k1[P1156k1\P1157k1_P1465k1YP1135k1
YP1224k1VP1135k1YP1143l1WP1033l1YP1134l1\P1244l1\P1312l1VP1113l1YP1133l1XP1133l1YP1224l1[P1243l1
YP1213l1XP1223l1YP1113l1XP1133l1YP1133l1XP1214l1ZP1043l1YP1133l1YP1133l1XP1132l1VP1112l1VP1022l1
VP1024l1XP1213l1YP1035l1[P1414l1XP1214l1[P1133l1XP1032l1VP1023l1YP1223l1WP121?l1`P1<?6l1`P1364l1
WP1043l1VP1214l1WP1214l1YP1215l1XP1053l1XP1114l1WP1214l1YP1213l1XP1114l1YP1135l1XP1144l1[P1143l1
XP1138l1ZP1548l1\P1543l1UP1213l1XP1214l1VP1312l1VP1023l1YP1213l1YP1023l1YP1222l1VP1023l1YP1135l1
YP1054l1ZP1323l1YP1212l1VP1022l1VP1024l1[P1113l1YP1215l1ZP1053l1XP1023l1YP1032l1VP1112l1VP1023l1
XP1023l1YP1134l1\P1323l1WP1212l1VP1112l1TP1113l1WP1223l1WP1114l1[P1145l1_P1158l1VP1114l1[P1149l1
[P1133l1YP1134l1[P1145l1[P1137l1XP1427l1ZP1427l1]P1443l1XP1136l1ZP1313l1YP1214l1\P1325l1XP1024l1
[P1043l1YP1223l1WP1213l1XP1223l1WP1214l1WP1034l1YP1033l1WP1035l1WP1029l1XP1134l1WP1033l1XP1134l1
\P1315l1[P1413l1YP1134l1ZP1242l1VP1024l1ZP1313l1YP1036l1`P1513l1XP1034l1[P1045l1YP1428l1UP1772l1
VP1022l1TP1023l1XP1033l1VP1215l1WP1043l1WP1024l1ZP1023l1WP1215l1ZP1054l1\P1044l1YP1313l1YP1032l1
UP1113l1YP1133l1YP1225l1ZP1354l1ZP1312l1VP1113l1YP1212l1VP1114l1YP1023l1YP1025l1_P1435l1^P1255l1
VP1053l1WP1214l1[P1214l1[P1334l1WP1324l1WP1324l1YP1333l1XP1113l1YP1033l1XP1222l1UP111;l1[P1216l1
^P1216l1`P1423l1XP1225l1YP1053l1YP1214l1[P1215l1ZP1413l1WP1214l1[P1214l1WP1214l1YP1214l1XP1214l1
ZP1216l1_P1266l1_P1264l1ZP1213l1WP1212l1UP1113l1WP1133l1XP1113l1XP1136l1UP1113l1WP1216l1XP1213l1
WP1214l1[P1213l1VP1134l1YP1214l1ZP1214l1[P1243l1XP1215l1]P1316l1`P1314l1ZP1244l1ZP1214l1XP1313l1
WP1214l1ZP1333l1XP1114l1XP1114l1ZP1114l1ZP1025l1[P1415l1ZP1414l1XP1316l1]P1264l1XP1245l1^P1215l1
]P1216l1`P1334l1[P1213l1VP1036l1_P1266l1^P1215l1YP1032l1TP1117l1]P1374l1ZP1335l1XP1223l1VP1224l1
ZP1244l1ZP1224l1ZP1245l1YP1354l1ZP1216l1]P1364l1[P1244l1[P1244l1[P1214l1XP1214l1ZP1214l1[P1214l1
VP1315l1WP1325l1YP1325l1ZP1354l1YP1244l1XP1334l1YP1325l1[P1433l1VP1214l1WP1214l1YP1213l1WP1214l1
XP1214l1ZP1214l1[P1212l1UP1113l1VP1033l1XP1112l1TP1114l1ZP1323l1WP1034l1[P1313l1WP1224l1ZP1313l1
XP1215l1ZP1414l1VP1034l1XP1033l1VP1215l1]P1324l1ZP1214l1TP1113l1UP1113l1WP1114l1ZP1044l1XP1214l1
ZP1214l1YP1034l1ZP1215l1ZP1215l1\P1214l1[P1244l1ZP1044l1XP1314l1[P1043l1WP1036l1XP1214l1XP1214l1
ZP1214l1ZP1314l1YP1034l1YP1314l1WP1314l1WP1025l1ZP1417l1WP1033l1WP1033l1XP1036l1WP1314l1YP1043l1
XP1213l1WP1214l1ZP1334l1YP1214l1WP1214l1YP1213l1XP1213l1XP1218l1XP1213l1WP1034l1XP1034l1ZP1037l1
`P1213l1XP1213l1XP1024l1YP1033l1WP1213l1WP1213l1XP1212l1TP1114l1ZP1143l1VP1214l1ZP1213l1XP1214l1
VP1245l1YP1113l1UP1113l1WP1113l1XP1023l1XP1213l1WP1213l1YP1133l1XP1033l1XP1215l1]P1413l1VP1027l1
VP1026l1WP1034l1XP1214l1ZP1214l1XP1214l1TP1034l1VP1032l1TP1113l1WP1212l1TP1113l1XP1213l1VP1223l1
VP1214l1XP1214l1ZP1213l1YP1133l1XP1133l1WP1227l1ZP1334l1\P1334l1ZP1244l1[P1334l1\P1213l1XP1223l1
YP1137l1ZP1437l1\P1433l1YP113Al1YP1>=Al1[P1>=8l1]P1654l1ZP1314l1\P1334l1[P1245l1^P1444l1[P1145l1
[P1152l1UP1114l1XP1224l1ZP1226l1YP1446l1[P1445l1WP1335l1YP1335l1ZP1325l1\P1326l1[P1416l1]P1414l1
\P1244l1\P1214l1\P1243l1WP1224l1[P1215l1[P1325l1]P1325l1\P1253l1WP1223l1YP1217l1[P1045l1]P1154l1
[P1048l1XP1133l1XP1223l1WP1133l1YP1223l1WP1133l1YP1134l1ZP1144l1\P1324l1\P1323l1YP1133l1YP1134l1
XP1223l1XP1134l1\P1133l1YP1113l1WP1223l1YP1224l1ZP1133l1YP1223l1YP1134l1\P1328l1aP1643l1YP1134l1
\P1143l1YP1223l1XP1132l1VP1112l1VP1113l1YP1133l1WP1223l1XP1133l1XP1223l1YP1033l1YP1033l1YP1033l1
YP1022l1VP1022l1VP1113l1YP1213l1YP1034l1[P1033l1XP1023l1XP1032l1VP1022l1VP1112l1VP1022l1UP1022l1
UP1022l1VP1116l1XP1246l1ZP1246l1ZP113Nl1VP1LN3l1XP1133l1XP1033l1XP1032l1VP1022l1VP1115l1VP1113l1
XP1034l1ZP1042l1VP1024l1[P1246l1_P1156l1aP1153l1XP1223l1XP1133l1XP1135l1^P1154l1\P1133l1YP1134l1
WP1137l1^P1134l1[P1243l1XP1224l1[P1333l1YP1133l1WP1132l1VP1023l1WP1033l1XP1033l1XP1034l1ZP1143l1
YP1214l1[P1314l1ZP1323l1XP1023l1YP1024l1\P1324l1ZP1323l1XP1113l1YP1113l1YP1223l1YP1222l1VP1113l1
XP1032l1VP1023l1YP1033l1XP1035l1ZP1255l1[P1432l1VP1113l1YP1033l1YP1033l1XP1113l1TP1133l1YP1032l1
VP1116l1XP1246l1ZP1244l1ZP1044l1[P1313l1YP1023l1XP1213l1YP1023l1YP1113l1YP1113l1YP1133l1YP1032l1
UP1113l1XP1222l1VP1023l1YP1032l1VP1022l1VP1023l1YP1023l1YP1023l1YP1033l1YP1034l1YP1043l1YP1213l1
YP1023l1XP1021l1SP1002l1VP1024l1VP1314l1YP1324l1[P1323l1WP1213l1XP1033l1YP1034l1ZP1044l1[P1312l1
VP1024l1ZP1142l1VP1021l1SP1004l1ZP1042l1VP1022l1VP1025l1_P1033l1YP1022l1VP1022l1UP1023l1XP1033l1
WP1035l1XP1023l1VP1023l1YP1023l1XP1033l1YP1023l1XP1034l1YP1034l1[P1315l1]P1412m1VP1022m1VP1113m1
YP1032m1VP1113m1YP1033m1YP1032m1UP1113m1YP1113m1YP1214m1\P1323m1YP1134m1\P1143m1YP1222m1VP1113m1
YP1133m1XP1133m1YP1133m1YP1212m1VP1112m1VP1114m1\P1313m1YP1115m1[P1225m1[P1223m1YP1114m1\P1244m1
\P1312m1VP1113m1YP1213m1YP1132m1UP1022m1VP1023m1XP1222m1VP1023m1YP1213m1YP1029m1]P1553m1XP1134m1
[P1022m1VP1023m1WP1113m1YP1034m1WP1243m1WP1024m1ZP1024m1ZP1243m1XP1025m1YP1414m1WP1318m1_P1312m1
UP1112m1UP1113m1YP1023m1UP1024m1[P1243m1XP1033m1XP1213m1XP1223m1YP1033m1XP1022m1VP1024m1WP1333m1
XP1112m1UP1022m1UP1116m1WP1315m1YP1022m1VP1026m1UP1246m1WP1243m1XP1224m1UP1214m1WP1213m1UP1213m1
XP1115m1WP1414m1ZP1044m1ZP1044m1\P1214m1\P1143m1YP1134m1[P1313m1YP1113m1YP1213m1YP1134m1ZP1042m1
VP1114m1\P1333m1YP1213m1XP1213m1YP1213m1WP1032m1UP1113m1YP1033m1XP1024m1[P1044m1VP1333m1UP1112m1
UP1114m1ZP1147m1YP1033m1XP1034m1[P1322m1UP1022m1VP1113m1XP1132m1VP1113m1YP1134m1ZP1314m1YP1215m1
[P1433m1XP1213m1YP1033m1YP1022m1VP1023m1VP1023m1XP1025m1[P1414m1WP1024m1ZP1033m1YP1024m1[P1043m1
YP1223m1YP1133m1YP1223m1YP1113m1XP1214m1WP1212m1UP1116m1[P1544m1XP1245m1XP1022m1VP1026m1ZP1365m1
[P1424m1ZP1223m1VP1213m1VP1214m1ZP1314m1YP1043m1WP1214m1YP1216m1[P1033m1WP1037m1VP1034m1[P1033m1
XP1214m1VP1042m1UP1113m1UP1117m1UP1663m1XP111;m1UP1114m1VP1314m1ZP1044m1[P1324m1YP1325m1YP1143m1
WP1214m1ZP1315m1ZP1424m1[P1333m1XP1212m1TP1114m1VP1334m1[P1324m1ZP1324m1[P1224m1ZP1325m1ZP1434m1
ZP1324m1ZP1143m1UP1113m1XP1214m1YP1243m1VP1033m1VP1022m1UP1113m1VP1214m1ZP1143m1XP1214m1YP1243m1
XP1114m1ZP1312m1TP111;m1VP1333m1WP1215m1YP1413m1WP1023m1XP1113m1XP1115m1[P1414m1YP1243m1WP1213m1
XP1214m1XP1312m1TP1113m1WP1214m1ZP1214m1YP1214m1[P1214m1WP1214m1YP1213m1WP1212m1UP1113m1XP1033m1
VP1214m1XP1315m1]P1412m1TP1114m1ZP1144m1YP1022m1TP1113m1WP1133m1UP1213m1XP1214m1YP1333m1YP1133m1
XP1214m1\P1214m1\P1244m1\P1244m1\P1334m1\P1244m1\P1244m1\P1244m1ZP1324m1YP1032m1UP1119m1UP1884m1
[P1225m1[P1314m1[P1215m1]P1254m1[P1333m1WP1224m1[P1133m1XP1134m1ZP1325m1\P1434m1YP1244m1WP1333m1
XP1134m1ZP1212m1UP111;m1WP1044m1XP1316m1^P1514m1XP1315m1YP1036m1VP1036m1XP1034m1ZP1314m1[P1244m1
[P1214m1[P1333m1XP1215m1[P1215m1[P1154m1[P1214m1ZP1214m1[P1217m1UP1113m1VP1212m1UP1114m1VP1036m1
`P1314m1ZP1313m1XP1214m1YP1313m1VP1033m1WP1024m1YP1314m1ZP1313m1WP1214m1WP1034m1YP1033m1XP1213m1
XP1113m1XP1214m1XP1214m1ZP1213m1XP1113m1XP1213m1XP1033m1UP1023m1WP1022m1UP1113m1TP1023m1VP1024m1
TP1034m1VP1034m1VP1313m1WP1214m1XP1214m1ZP1214m1[P1313m1XP1113m1XP1213m1XP1114m1[P1035m1[P1215m1
[P1316m1^P1512m1UP1025m1VP1054m1[P1034m1VP1045m1WP1045m1YP1045m1WP1035m1YP1034m1VP1044m1XP1314m1
XP1312m1UP1113m1XP1213m1VP1033m1XP121=m1ZP1<:3m1XP1134m1[P1323m1WP1134m1[P1113m1UP1113m1WP1114m1
ZP1216m1\P1524m1XP1214m1ZP1213m1XP1214m1[P1313m1XP1214m1VP1313m1UP1113m1WP1112m1UP1114m1ZP1214m1
ZP1022m1TP1113m1XP1223m1XP1214m1XP1314m1[P1213m1WP1214m1ZP1323m1VP1034m1ZP1033m1VP1215m1^P1414m1
ZP1316m1`P1514m1YP1314m1ZP1214m1VP1043m1XP1213m1XP1213m1XP1024m1[P1044m1ZP1312m1UP1023m1WP1213m1
WP1214m1VP1044m1VP1045m1VP1225m1ZP1425m1ZP1226m1^P1223m1XP1133m1XP113<m1XP1134m1[P1138m1TP1773m1
YP1133m1VP1226m1VP1326m1XP1323m1YP1134m1\P1135m1_P1424m1\P1135m1_P1154m1[P1144m1[P1145m1[P1133m1
YP1133m1YP1133m1WP1133m1XP1133m1YP1134m1[P1245m1_P1153m1XP1133m1YP1223m1YP1223m1YP1223m1YP1133m1
YP1133m1WP1134m1\P1133m1XP1133m1YP1224m1YP1224m1[P1223m1WP1133m1WP1223m1YP1224m1[P1223m1YP1225m1
_P1153m1YP1223m1YP1135m1_P1144m1\P1143m1XP1223m1XP1133m1YP1213m1WP1133m1WP1035m1XP1145m1ZP1143m1
XP1217m1XP1217m1ZP1214m1[P1314m1\P1314m1[P1324m1[P1213m1XP1034m1YP1214m1[P1213m1XP1215m1ZP1254m1
ZP1322m1UP1024m1WP1243m1YP1113m1YP1215m1[P1054m1\P1243m1YP1215m1^P1423m1XP1214m1ZP1315m1]P1314m1
[P1323m1XP1215m1[P1413m1XP1215m1^P1442m1UP1114m1[P1334m1[P1335m1^P1443m1XP1214m1[P1333m1WP1224m1
ZP1335m1[P1443m1WP1135m1ZP1433m1XP1034m1YP1142m1UP1022m1UP1023m1YP1213m1XP1033m1WP1033m1WP1033m1
XP1023m1YP1213m1YP1034m1\P1045m1_P1213m1XP1114m1[P1313m1YP1213m1XP1033m1YP1214m1[P1044m1[P1313m1
YP1033m1XP1213m1XP1114m1ZP1043m1YP1033m1XP1214m1[P1324m1ZP1314m1YP1313m1XP1215m1[P1244m1[P1314m1
ZP1334m1\P1322m1UP1113m1YP1133m1YP1223m1YP1032m1VP1024m1\P1043m1XP1023m1WP1033m1TP1033m1YP1223m1
WP1115m1\P1045m1^P1044m1\P1313m1YP1033m1XP1032m1VP1024m1\P1314m1\P1142m1UP1114m1VP1114m1WP1243m1
XP1113m1YP1214m1XP1023m1YP1213m1YP1214m1\P1323m1VP1114m1ZP1113m1WP1114m1\P1314m1\P1313m1XP1112m1
TP1023m1YP1033m1XP1033m1WP1033m1WP1134m1[P1112m1UP1113m1VP1112m1VP1113m1YP1223m1YP1133m1XP1136m1
YP1045m1YP1113m1YP1116m1ZP1113m1XP1113m1WP1113m1XP1115m1YP1216m1bP1534m1[P1314m1ZP1044m1XP1043m1
YP1212m1UP1113m1YP1022m1VP1023m1WP1032m1VP1112m1VP1022m1UP1022m1UP1024m1VP1314m1ZP1022m1TP1024m1
[P1042m1VP1024m1[P1323m1XP1214m1VP1022m1VP1028m1^P1462m1TP1024m1XP1313m1TP1023m1VP1023m1XP1212m1
UP1113m1VP1113m1XP1113m1XP1213m1YP1214m1[P1314m1[P1044m1VP1044m1VP1023m1XP1215m1WP1314m1ZP1324m1
XP1214m1ZP1215m1YP1254m1VP1043m1YP1032m1VP1022m1VP1023m1YP1112m1VP1022m1TP1024m1WP1043m1YP1023m1
XP1023m1YP1025m1YP1052m1VP1022m1UP1024m1XP1214m1[P1323m1YP1032m1UP1023m1YP1033m1UP1022m1VP1112m1
TP1114m1\P1045m1^P1153m1WP1023m1YP1224m1ZP1143m1YP1223m1YP1113m1YP1032m1UP1023m1YP1032m1VP1023m1
YP1222m1VP1112m1UP1022m1UP1024m1[P1223m1YP1022m1UP1023m1XP1213m1XP1033m1XP1212m1VP1024m1\P1042m1
VP1024m1VP1043m1YP1022m1VP1114m1\P1044m1[P1243m1YP1134m1ZP1313m1XP1213m1YP1113m1YP1215m1^P1152m1
VP1023m1YP1034m1[P1044m1YP1034m1[P1034m1ZP1314m1[P1046m1aP1164m1WP1315m1_P1422m1VP1114m1\P1333m1
XP1022m1VP1025m1^P1132m1UP1023m1YP1116m1[P1416m1]P1414m1[P1212m1VP1115m1[P1433m1YP1133m1YP1032m1
UP1023m1YP1023m1XP1033m1YP1033m1YP1212m1UP1112m1VP1022m1UP1113m1XP1222m1UP1023m1XP1023m1XP1134m1
[P1314m1VP1044m1[P1323m1XP1022m1VP1023m1YP1214m1[P1214m1\P1047m1ZP1112m1VP1023m1YP1033m1YP1115m1
UP1023m1YP1213m1YP1213m1YP1214m1[P1314m1XP1213m1VP1213m1YP1034m1XP1022m1VP1023m1YP1113m1YP1113m1
YP1214m1VP1314m1YP1323m1YP1032m1VP1022m1VP1022m1VP1113m1YP1132m1VP1024m1XP1024m1VP1313m1YP1034m1
[P1043m1YP1214m1\P1114m1WP1044m1[P1312m1UP1115m1YP1423m1WP1024m1WP1312m1VP1023m1YP1214m1\P1314m1
VP1114m1\P1242m1VP1023m1XP1115m1XP1033m1WP1213m1XP1032m1VP1112m1TP1112m1VP1023m1YP1213m1WP1214m1
\P1044m1\P1044m1\P1315m1VP1113m1YP1134m1XP1325m1VP1443m1XP1134m1\P1042m1VP1024m1ZP1213m1XP1033m1
YP1033m1YP1032m1VP1022m1UP1023m1YP1212m1UP1022m1UP1023m1XP1023m1YP1034m1UP1033m1XP1034m1ZP1042m1
UP1022m1VP1023m1YP1224m1ZP1334m1[P1223m1XP1223m1YP1133m1YP1133m1YP1133m1XP1134m1\P1143m1YP1133m1
YP1139m1[P1153m1YP1134m1[P1143m1WP1214m1ZP1322m1UP1112m1UP1025m1ZP1414m1\P1044m1XP1313m1XP1033m1
XP1033m1YP1032m1VP1022m1VP1023m1YP1034m1WP1314m1YP1043m1YP1022m1TP1003m1YP1216n1TP1316n1VP131;n1
VP161;n1XP1619n1YP1639n1[P1636n1SP1106n1UP1155n1TP1224n1TP1224n1UP1135n1WP1327o1XP1557o1YP1445o1
XP1326o1ZP1357o1YP1164o1TP1224o1TP1225o1XP1139o1ZP1359o1\P1388o1VP1424o1TP1225o1VP1135o1WP1144o1
TP1229o1XP1525o1UP1156o1VP1264o1UP1133o1RP1106P2TP1146P2YP1357P2VP1427P2XP1429P2VP1639P2XP163?P2
YP15?6P2VP1517P2TP1226P2TP1157P2VP1327P2YP1137P2VP1528P2VP161EP2UP11C6Q2\P1537Q2ZP115>Q2VP1<1=Q2
TP1757Q2XP1217Q2ZP1216Q2XP1365Q2VP1256Q2TP1316Q2VP1319Q2XP1579Q2ZP1577Q2XP1327Q2[P1326Q2VP1036Q2
YP1035Q2VP1226Q2YP1257Q2VP1416Q2VP1328Q2[P1466Q2YP1326Q2UP1134Q2RP110>Q2TP1228Q2[P1476Q2VP1421Q2
RP1003Q2YP1112Q2UP111<Q2TP1;13Q2UP1112Q2UP1027Q2YP1614Q2WP1319Q2ZP1855Q2VP1432Q2TP1113Q2TP1132Q2
TP1026Q2VP1422Q2TP1024Q2RP1002Q2UP1022Q2TP1024Q2TP1312Q2TP1113Q2WP1222Q2VP1022Q2TP1022Q2UP1023Q2
WP1222Q2UP1114Q2\P1312Q2VP1023Q2YP1112Q2UP1022Q2TP1112Q2UP1113Q2UP1136Q2VP1363Q2VP1113Q2VP1033Q2
WP1032Q2TP1022Q2TP1021Q2RP1002Q2UP1022Q2UP1112Q2UP1113Q2XP1033Q2WP1213Q2XP1132Q2TP1024Q2YP1113Q2
WP1213Q2WP1132Q2VP1022Q2TP1022Q2VP1022Q2UP1026R2VP1435R2TP131<S2XP104<S2ZP1049S2XP1619S2ZP161:S2
XP171:S2ZP1716S2XP1246S2ZP1245S2WP1224S2VP1137S2[P1556S2YP1324S2UP1225S2UP1225S2WP1225S2YP1327S2
[P1545S2WP1136S2[P1136S2ZP1145S2WP1326S2[P1426S2XP1336S2ZP1334S2VP1136S2[P1249S2WP1449S2YP1449S2
ZP1379S2]P1378S2]P1627S2XP1545S2XP1226T2[P1354T2UP1136T2XP1136T2ZP1136T2[P1326T2[P1445T2YP1245T2
VP1225T2XP1224T2VP1135T2XP1138T2\P1665T2YP1136T2YP1326T2[P1326T2WP1445T2XP1339T2XP1669T2ZP1667T2
XP1136T2VP1328T2]P1286T2TP1316T2VP1315T2XP1225T2YP1247T2YP1175T2XP1326T2XP1246T2ZP1248T2\P1466T2
YP1525T2UP1225T2WP1226T2UP1226T2WP1227T2YP1226T2VP1168T2WP1174T2UP1136T2TP1316T2VP1315T2UP1225T2
WP122AT2YP1==5T2WP1138T2^P1618T2`P1076T2WP1135T2WP1326T2VP1136T2YP1138T2ZP1645T2XP1326T2[P1445T2
VP1135T2UP1225T2TP1145T2WP1159T2`P1395T2WP1148U2ZP151;U2^P1518U2XP1515U2VP1136U2VP131:U2WP1447U2
YP1419U2[P1389U2_P1585U2YP1329U2\P1356U2ZP1145U2TP1225U2VP1224U2UP1224U2UP1225U2XP1336U2XP1336U2
ZP1335V2WP1336V2WP1356V2WP1365V2WP1325V2UP1327V2VP1476V2TP1155V2TP1305V2VP1314V2TP1135V2YP1329V2
ZP1359V2\P1356V2UP1148V2YP1147V2VP113;V2TP1308V2TP1518V2VP1514V2XP1214V2ZP1215V2^P1252V2UP1112V2
UP1022V2TP1115V2TP1205V2VP1256V2UP1046V2XP1043V2TP1025V2TP1312V2UP1022V2VP1113V2YP1213V2UP1035V2
^P1444V2WP1022V2UP1112V2RP1002V2UP1021V2RP1007V2VP1427V2XP1428V2TP1518V2VP1515V2VP1246V2VP1443V2
UP102BV2TP1@06V2VP1315V2SP1203V2YP1031V2RP1003V2YP1212V2UP1024V2[P1045V2WP1042V2UP1021V2RP1002V2
VP1113V2XP1032V2UP1023V2YP1023V2WP1032V2UP1021V2RP1003V2XP1022V2VP1112V2VP1022V2UP1022V2VP1022V2
VP1112V2VP1112V2VP1022V2UP1022V2VP1112V2VP1112V2UP1114V2XP1323V2YP1213V2XP1132V2TP1023V2WP1031V2
RP1002V2VP1113V2XP1212V2TP1023V2YP1033V2YP1032V2VP1022V2UP1022V2VP1022V2TP1113V2XP1212V2VP1023V2
YP1132V2UP1114V2ZP1333V2WP1223V2XP1223V2WP1133V2YP1034V2\P1133V2XP1022V2TP1023V2VP1022V2VP1023V2
VP1133V2WP1212V2TP1112V2TP1112V2VP1022V2VP1022V2TP1022V2UP1021V2RP1001V2RP1001V2RP1001V2RP1001V2
RP1002V2TP1022V2TP1021V2RP1001V2RP1003V2TP1031V2RP1002V2TP1022V2RP1002V2UP1021V2RP1002V2UP1026V2
YP1463V2TP1213V2TP1022V2TP1022V2TP1023V2XP1214V2[P1322V2TP1022V2TP1022V2VP1022V2TP1022V2VP1113V2
XP1214V2YP1324V2\P1212V2UP1023V2YP1224V2\P1043V2YP1023V2YP1033V2UP1022V2VP1112V2TP1023V2TP1212V2
UP1024V2[P1213V2VP1132V2TP1022V2TP1023V2XP1213V2TP1032V2UP1113V2WP1034V2VP1042V2TP1024V2WP1313V2
WP1032V2UP1022V2TP1023V2XP1212V2VP1111V2RP1002V2VP1112V2VP1022V2UP1112V2UP1022V2UP1024V2ZP1314V2
VP1023V2TP1031V2RP1001V2RP1002V2TP1021V2RP1002V2VP1022V2UP1113V2XP1212V2VP1023V2UP1034V2XP1113V2
YP1213V2WP1224V2ZP1314V2[P1333V2TP1033V2UP1032V2TP1022V2TP1022V2UP1111V2RP1002V2VP1112V2UP1022V2
VP1024V2\P1042V2TP1022V2VP1029W2UP1469W2WP1466W2ZP1426W2XP1427W2]P1155W2VP1225W2XP1226W2[P1365W2
UP1135W2WP1136W2ZP1424W2UP1135W2TP1035W2VP1034W2TP1224W2UP1225W2XP1145W2WP1147W2VP1467W2VP1436W2
VP132;W2UP113;W2WP1134W2UP1137W2VP1217W2XP1216W2WP1155W2VP1337W2YP1356W2ZP1435W2XP1245W2XP1135W2
XP1145X2TP1144X2TP1227X2YP1145X2XP1336X2UP1326X2WP1324X2TP1227X2WP1424X2TP1146X2ZP1227X2VP1147X2
XP1146X2VP1445X2YP1325X2XP1325X2YP1326X2XP1155X2XP1144X2VP1226X2XP1425X2WP1246X2WP1326X2YP1326X2
WP1426X2VP1326X2XP1327X2XP1555X2WP1135X2XP1328X2WP1146X2UP1146X2WP1148X2UP1136X2WP1326X2YP1326X2
ZP1247X2\P1646X2ZP1246X2ZP1444Y2VP1136Y2XP1425Y2UP1146Y2ZP1164Y2TP1145Y2XP1147Y2UP1135Y2XP1135Y2
WP1136Y2XP1246Y2ZP1247Y2[P1265Y2YP1245Y2YP1324Y2VP1135Y2XP1325Y2XP1337Y2YP1325Y2XP1326Y2YP1325Y2
WP1136Y2ZP1148Y2ZP1143Y2TP1135Y2YP1138Y2[P1176Y2VP1156Y2XP1425Y2UP1225Y2WP1224Y2UP1225Y2WP1325Y2
WP1146Y2XP1326Y2ZP1325Y2XP1326Y2TP1146Y2VP1146Y2ZP1265Y2XP1326Y2ZP1425Y2WP1136Y2XP1336Y2XP1426Y2
UP1146Y2WP1145Y2XP1146Y2XP1135Y2XP1329Y2VP1147Z2VP1548Z2VP1538Z2XP153CZ2WP1326Z2VP1155Z2XP114:Z2
^P1396Z2WP1255Z2TP1225Z2VP1225Z2VP1226Z2ZP1426Z2WP1325Z2WP1136Z2WP1448Z2]P1375Z2WP1245Z2WP1327Z2
VP1157Z2XP1156Z2WP1155Z2XP1325Z2YP1326Z2ZP1423Z2SP1107Z2WP1357Z2YP1355Z2YP1135Z2YP1325Z2VP1225Z2
XP1224Z2SP1104Z2UP1146Z2WP1424Z2UP1137Z2VP1145Z2WP1325Z2WP1145Z2XP1334Z2TP1225Z2XP1336Z2WP1146Z2
YP1145Z2WP1326Z2XP1427Z2XP1527Z2YP1165Z2TP1325Z2TP1226Z2YP1248Z2WP1465Z2VP1144Z2VP1226Z2VP1326Z2
XP1325Z2TP1225Z2VP1224Z2VP1139Z2ZP1765Z2TP1325Z2TP1146Z2VP1326Z2XP1325Z2VP1134Z2SP110:[2VP162:[2
XP1627[2YP1536[2XP1425[2VP1136[2YP1539[2ZP1836[2VP1136[2WP1136[2UP1146[2XP1337[2VP1437[2XP1439\2
VP1698\2VP1588\2VP1587\2VP1477\2TP1157\2VP1155\2TP1215\2VP1217\2TP1534\2TP114:\2TP1636\2XP1216\2
WP142<\2VP1528\2XP1444\2ZP1332\2TP1027\2VP1155\2WP1142\2TP1005\2YP1444\2YP1135\2WP1314\2TP1218\2
]P1354\2VP1046\2WP1257\2YP1479\2TP1648\2TP1538\2TP1537\2TP1429\2VP1648\2VP1538\2VP1537\2VP1424\2
TP1132\2VP1112\2UP1113\2YP1222\2UP1112\2UP1022\2UP1025\2XP1332\2TP1023\2YP1222\2UP1112\2UP1023\2
XP1032\2TP1112\2VP1022\2UP1023\2YP1224\2[P1133\2WP1213\2XP1113\2YP1212\2UP1026\2VP1429\2XP1287\2
XP1162\2UP1022\2UP1022\2TP1023\2YP1032\2UP1023\2YP1113\2VP1133\2VP103:\2VP1637\2VP1525\2TP104:\2
YP1115\2TP1155\2TP131:\2VP1423\2UP1219\2VP1287\2XP1258\2XP1572\2UP1022\2TP1023\2XP1132\2UP1022\2
TP1024\2VP1043\2TP121:]2TP17:<]2VP17<6^2VP1425^2XP1118^2XP1177^2YP1355^2VP1027^2TM313^2XP1023^2U
P1033^2WP1115^2VP1255^2^P1252^2TP1024^2WP1046^2VP1053^2WP1113^2WP1215^2VP1217^2[P1242^2TP1115^2V
P1213^2TP1216^2VP1425^2TP1156^2UP1046^2VP1055^2VP1146^2WP1366^2VP1317^2YP1435^2UP1217^2VP1427^2W
P152:^2TP1607^2TP1517^2ZP1337^2YP1254^2TP1147^2XP1146^2XP1036^2VP1225^2VP1113^2TP1217^2XP1523^2U
P1026^2VP1153^2XP1035^2UP1316^2TP1052^2VP1113^2XP1214^2[P1143^2UP1035^2WP1042^2VP1111^2RP1002^2U
P1115^2TP1047^2YP1418_2YP1326_2ZP1435_2WP1335_2UP1135_2WP1136_2RP1306_2WP1427_2WP1357_2YP1357_2Y
P1544_2TP1225_2VP1328_2YP1176_2YP1135_2XP1147_2WP1427_2YP1428_2UP1586_2XP1426_2YP132:_2TP17:6_2V
P114;_2VP1529_2TP1546_2VP1255_2WP1325_2VP1215_2WP1145_2TP1326_2TP1429_2XP1425_2WP1225_2UP1135_2W
P1136_2VP1426_2YP1157_2VP1146_2XP1325_2TP1326_2VP1356_2[P1325_2VP1335_2XP1138_2[P1156_2XP1427_2X
P1326_2VP1157_2VP1217_2XP1215_2TP1317_2WP1547_2YP137:_2XP148:_2ZP1486_2XP1265_2VP1136_2ZP1327_2V
P1427_2XP1256_2WP1326_2YP1324_2UP1137_2[P1335_2WP122:_2ZP1557_2TP1157_2VP1158_2YP1525_2VP1258_2Y
P1547_2WP1357_2YP1359_2XP1269_2ZP1265_2WP1225_2UP1225_2WP1227_2YP1558_2VP1548_2XP1546_2VP1365_2U
P1139_2XP1649_2ZP1647_2VP1157_2XP1156_2XP1256_2VP1147_2\P1426_2ZP1327_2XP1224_2UP1136_2TP1216_2V
P1219_2WP1377_2XP1426_2XP1146_2ZP1537_2YP1355_2VP103;_2VP132;_2XP132;`2YP176;`2[P1768`2ZP1538`2\
P153:`2WP1326`2[P1337`2ZP1137`2VP1138`2VP1518`2XP1518`2`P1446`2ZP1327`2XP1425`2UP1225`2WP1227`2X
P1525`2XP1146a2VP113=a2VP1136a2WP1336a2YP1336a2UP1137a2WP1447a2YP144:a2YP141:a2[P1419a2VP1429a2Z
P1487a2TP1327a2VP1329a2XP1379a2ZP1375a2XP1328a2VP1518a2XP151:a2\P1068a2ZP143;a2\P1657a2XP1147a2Z
P1148b2XP1378b2YP1358b2XP1359b2VP1465b2VP1137b2XP1276b2TP1146b2VP1149b2WP1226b2VP116;b2WP1227b2T
P1137b2VP1137b2VP1417b2XP1415b2TP1225b2VP1229c2XP1079c2ZP1076c2VP1046c2XP1047c2XP1555c2XP1146c2W
P1136c2ZP113:c2VP1256c2WP1327c2[P1267c2YP1365c2YP1326c2YP1146c2[P1148c2ZP1268c2\P1267c2VP1337c2V
P1547c2WP1245c2YP1245c2YP1145c2YP1326c2\P1229c2bP1379c2dP1375c2YP1245c2XP1247c2WP1337c2YP1335c2X
P1325c2YP1325c2YP1335c2YP1225c2YP1337d2YP1368d2\P1328d2WP1378d2WP1178d2WP1177d2YP1136d2YP1425d2U
P114:e2\P1369e2[P1175e2UP1225e2WP1228e2\P1447e2XP1526e2WP1258e2VP136:e2XP1754e2VP1225e2YP1245e2Y
P1327e2^P1556e2UP1226e2UP1226e2WP1229f2ZP1426f2ZP1225f2XP1135f2XP1135f2WP1224f2TP1137f2[P1228f2X
P1164f2TP1135f2XP1135f2XP1327f2XP1147f2VP1136f2YP1336f2[P1337f2TP1136f2ZP1445f2VP1225f2XP1225f2Y
P1326f2YP1326f2[P1327f2[P1227f2^P1227f2WP1527f2WP1427f2YP1427f2YP1378f2TP116;g2^P128:g2\P1289g2Y
P1369g2[P136<g2^P12:8g2ZP1339g2\P1275g2WP113?h2WP124:h2UP1245h2WP1156h2WP1225h2XP1136h2WP1146h2Y
P1146h2YP1225h2WP1248i2VP1538i2XP1533i2RP1106i2VP125Cj2RP1:06j2TP1059j2VP1229j2XP1224j2TP1135j2U
P1135j2WP113<k2VP161<k2XP1614k2TP1138k2ZP1418k2YP1534k2UP1135k2WP1245k2TP1135k2VP1134k2VP1135k2Y
P1134k2TP1225k2TP1225k2VP1226k2ZP1166k2WP1136k2ZP1225l2WP1146l2ZP1437l2[P1526l2YP1265l2VP1145l2T
P1225l2WP1226l2WP1425l2WP1326l2XP1438l2XP1176l2YP1547l2YP1447l2YP1135l2YP1328l2ZP1147l2XP1164l2T
P1107l2WP1224l2SP1104m2TP122=m2XP1736m2TP1316m2VP1314m2VP1135m2VP1136m2[P1325m2TP1326m2WP1246m2Y
P1246m2VP1448m2XP1524m2VP1135m2UP1225m2WP1224m2UP1134m2VP1134m2UP1225m2UP1225m2WP1224m2VP1134m2V
P1134m2VP1134m2VP1134m2VP1134m2UP1134m2VP1135m2YP1135m2YP1135m2VP1135m2XP1134m2UP1134m2VP1134m2V
P1225m2YP1134m2UP1134m2VP1135m2XP1135m2WP1244m2UP1134m2UP1134m2UP1136m2\P1156m2ZP1156m2\P1156m2\
P1157m2\P1157m2^P1156m2[P1156m2\P1156m2\P1156m2\P1156m2\P1156m2\P1156m2\P1156m2ZP1426m2YP1168m2[
P1134m2UP1224m2VP1224m2UP1135m2WP1224m2UP1135m2WP1146m2\P1154m2VP1136m2\P1156m2\P1154m2UP1135m2Y
P1226m2[P1154m2TP1228m2UP1224m2VP1225m2YP1146m2\P1226m2\P1138n2YP1446n2YP1248n2YP1448n2WP1268n2Y
P1269n2]P1379n2\P1476n2YP1134n2UP121:n2YP139?n2WP147?n2YP147<n2ZP165<n2]P1656n2XP1436n2XP1444n2T
P110Bn2ZP1137n2\P1248n2ZP1168n2UP1135n2WP1147n2YP1136o2WP1427o2WP1376o2VP1424o2UP1145o2WP1136o2W
P1266o2XP1327o2[P1535o2XP1225o2XP1329o2[P1285o2VP1227o2SP1204o2[P1335o2WP1052o2TP1116o2UP1156o2T
P1326o2VP1328o2TP1416o2VP1246o2VP1243o2TP1136o2SP1203o2UP1133o2XP1113o2VP1222o2UP1026o2WP1422o2T
P1114o2RP1206o2TP1423o2VP1023o2TP1032o2TP1026o2YP1264o2SP1102o2VP1113o2XP1032o2VP1022o2TP1021o2R
P1002o2VP1022o2TP1112o2UP1022o2VP1026o2RP1145o2RP1035o2RP1214o2RP1106o2VP1413o2VP1135o2YP1254o2V
P1313o2TP1035o2WP1316o2ZP1432o2TP1023o2XP1031o2RP1002o2TP1113o2WP1113o2YP1033o2YP1132o2TP1113o2T
P1031o2SP1003o2XP1213o2XP1033o2XP1113o2XP1033o2UP1034o2[P1311o2SP1007P3VP1077P3WP1066Q3WP1414Q3S
P1206R3XP1427R3YP1527S3VP1417S3XP141;S3XP173;S3ZP1739S3XP1586S3XP1357S3XP1134S3VP1137S3VP1137S3X
P1135S3VP1146S3[P1425S3YP1144S3VP1135S3WP1146S3XP1154S3TP1138S3[P1485S3YP1145S3VP1136S3UP1227S3]
P1526S3TP1136S3VP1135S3TP1135S3VP1134S3UP1225S3XP1145S3YP1145S3YP1135S3WP1144S3VP1134S3VP1134S3T
P1225S3YP1134S3UP1224S3TP1225S3UP1225S3WP1226S3YP1444S3UP1136S3YP1424S3TP1134S3VP1134S3VP1136S3V
P1226S3XP1224S3VP1135S3YP1324S3VP1135S3YP1326S3UP1136S3WP1134S3TP1139S3WP1359S3YP1356S3[P1426S3\
P1425S3XP1245S3XP1135S3XP1146S3XP1246S3ZP1248S3YP1368S3[P136;T3XP172;T3ZP1729T3XP1619T3ZP1615T3T
P1225T3VP1224T3TP1224T3UP1135T3XP1146T3YP1146T3[P1145T3VP1135T3XP1134T3TP1135T3VP1135T3XP1135T3U
P1225T3WP1224T3VP1135T3TP1225T3VP1224T3VP1135T3XP1329T3[P1776T3TP1146T3VP1145T3UP1225T3WP1224T3U
P1134T3UP1134T3UP1224T3UP1134T3TP1225T3TP1147T3TP1227T3VP1224T3TP1225T3TP1225T3VP1224T3TP1228T3R
P1108T3TP1145T3YP1136T3YP1146T3\P1149T3`P1585T3YP1134T3UP1136T3[P1154T3UP1226U3UP1136U3WP113;U3U
P1229U3VP1229U3UP1134U3VP1227U3TP1135U3VP1135U3XP1135U3UP122BU3TP1224U3VP1134U3VP1134U3VP1134U3V
P1134U3VP1134U3TP1227U3UP1224U3VP1135U3TP1135U3VP1134U3TP1227U3UP1134U3VP1135U3UP1225U3WP1224U3V
P1135U3VP1135U3XP1138U3YP162<U3TP1226U3TP1226U3VP1224U3UP1134U3VP1225U3YP1325U3TP1225U3UP1225U3W
P1224U3TP1225U3UP1225U3WP1227U3XP1147U3ZP1145U3UP1135U3WP1134U3VP1226U3\P1428U3VP1227U3VP1138U3X
P1227U3XP1135U3YP1145U3YP1146U3\P1145U3YP1145U3YP1146U3\P1145U3XP1145U3YP1145U3XP1145U3YP1145U3Y
P1325U3YP1326U3XP1156U3[P1425U3VP1225U3XP1227U3UP1137U3WP1135U3YP1325U3XP1326U3XP1246U3ZP1244U3U
P1225U3TP1137U3WP1427U3YP1424V3RP1005V3TP1303V3SP1004V3XP1022V3VP1112V3UP1117W3TP1146W3XP1244W3U
P1023W3WP1025W3WP1025W3TP1215W3WP1315W3VP1244W3YP1214W3TP1137W3VP1516X3VP135;X3TP188;X3VP1886X3T
P1137X3WP1226X3VP1357X3YP1438X3\P1377X3VP1245X3TP1225X3VP1225X3XP1336X3WP1155X3WP1227X3UP1249X3Z
P1026X3[P1245X3WP1226X3ZP1355X3UP1147X3WP1138X3[P1176X3YP1155X3XP1138X3XP1328X3ZP1246X3UP1325X3V
P1326X3XP1536X3YP1337X3ZP1244X3TP1216X3WP1413X3WP1022X3SP1003X3XP1113X3XP1115X3VP1252X3UP1022X3V
P1022X3VP1025X3VP1037X3YP1276X3ZP1433X3VP1133X3VP1023X3YP1113X3TP1135X3WP1324X3WP1114X3[P1214X3Z
P1214X3YP1023X3VP1134X3XP1223X3WP1132X3TP1003X3TP1102X3TP1026X3XP1113X3WP1212X3VP1113X3XP1033X3X
P1113X3UP1212X3UP1023X3XP1134X3ZP1224X3YP1033X3WP1022X3TP1023X3YP1032X3UP1023X3VP1024X3YP1023X3W
P1032X3TP1112X3VP1024X3VP1212X3VP1111X3SP1002X3TP1023X3VP102?X3UP10?2X3TP1025X3VP1313X3TP1212X3T
P1112X3TP1114X3VP1143X3WP1023X3WP1113X3XP1223X3WP1024X3ZP1023X3XP1023X3XP1023X3YP1111X3RP1005X3]
P1134X3ZP1135X3^P1134X3[P1133X3XP1024X3[P1032X3VP1113X3YP1113X3VP1112X3UP1024X3YP1324X3VP1315X3Y
P1254X3XP1213X3WP1133X3WP1134X3XP1113X3WP1112X3TP1022X3TP1024X3\P1213X3VP1032X3VP1022X3VP1023X3W
P1026Y3XP1257Y3[P1154Y3VP1227Y3XP1536Y3XP1337Y3[P1447Y3ZP122;Y3YP1438Y3YP1538Y3XP1538Y3YP1545Y3W
P1035Y3VP1036Y3YP1326Y3ZP1325Y3WP1136Y3VP1268Y3VP1485Y3WP1135Y3XP1136Y3VP1246Y3VP1146Y3XP114:Y3Z
P128:Y3YP1735Y3TP1255Y3SP1135Y3UP1219Y3XP1295Y3TP1135Y3VP1136Y3VP116:Y3VP1219Y3[P1249Y3[P128:Y3]
P127:Y3]P124:Y3VP1658Y3YP1414Y3UP1036Y3VP1326Y3YP1256Y3WP1327Y3ZP1146Y3XP1139Y3VP1588Y3ZP1368Y3Z
P1427Y3XP1425Y3UP1225Y3WP1227Y3WP1256Y3UP1146Y3UP1148Y3XP1288Y3WP1286Y3VP1225Y3VP1138Y3ZP1426Y3[
P1026Y3WP1246Z3UP1246[3WP1358[3XP1145[3RP120C[3TP12B5[3SP1205[3UP1215\3SP120:]3ZP1738]3WP126B^3o
LA0J^3PME08_3ZP1535_3VP1136_3YP1436_3XP1435_3TP1225_3VP1225_3VP1146_3YP1245_3TP1135_3VP113@_3TP1
14@_3VP1145_3TP1215_3VP121A_3VP1255_3VP1326_3WP1435_3TP1225_3VP1225_3VP1326_3XP1427_3TP1327_3VP1
326_3VP1436_3ZP1136_3\P1426_3WP1326_3YP1326_3WP1146_3YP1145_3YP1324_3VP1136_3UP1136_3WP1135_3WP1
248_3ZP1636_3RP110;_3VP135;_3XP1354_3TP1137_3\P1324_3VP122>_3VP1135_3VP1329_3TP1149_3VP1145_3TP1
135_3VP1136_3WP1154_3VP1224_3UP1136`3VP1156`3XP1326`3ZP1324`3UP1136`3UP1136`3WP1137`3YP1325`3VP1
24:`3VP132:`3XP132;`3VP1529`3UP1229`3WP1225`3TP1225`3VP1227`3VP1525`3TP1225`3VP122>`3TP113>`3VP1
134`3RP1107`3WP1327`3YP1327`3YP1447`3[P1445`3XP1325`3VP132<`3YP132<`3[P1324`3UP1138`3XP1325`3UP1
325`3TP1135`3VP1137a3VP1427a3XP1426a3YP1337a3TP1317a3VP131:a3UP106:a3WP1067a3VP1466a3VP1246a3XP1
246a3VP1155a3TP1215a3VP1217a3YP1326a3TP1326a3VP1326a3XP1246a3ZP1247a3WP1327a3YP1326a3XP1424a3TP1
225a3TP1135a3VP1136a3VP1136a3XP1136a3VP1152a3TP1023a3WP1112a3UP1021a3RP1002a3UP1113a3WP1024a3[P1
223a3XP1027a3WP1066a3VP1039a3WP1034a3TP1214a3TP1215a3TP1313a3VP1024a3TP1215a3WP1046a3VP141@a3TP1
213a3VP1113a3WP1136a3VP143;a3VP1425a3WP1328a3WP1428a3YP1426a3WP1425a3VP1326a3VP1352a3TP1113a3VP1
022a3VP102Da3UP1683a3TP1212a3TP1113a3YP1132a3TP1113a3WP1133a3XP1133a3VP1133a3TP1112a3TP1114a3ZP1
243a3VP1034a3XP1143a3XP1022a3VP1023a3TP1213a3TP1033a3TP1212a3UP1022a3TP1114a3TP1319a3RP1005a3VP1
324a3TP1141a3RP1005a3WP1052a3TP1113a3WP1033a3WP1114a3YP1114a3[P1335a3]P1443a3VP1033a3TP1212a3UP1
023a3XP1213a3WP1223a3YP1033a3WP1215a3VP1053a3TP1033a3UP1212a3TP1112a3UP1021a3RP1004a3TP1042a3UP1
115a3WP1042a3VP1023a3WP1033a3TP1032a3TP1022a3TP1021b3RP1002b3VP1022b3QP1102b3UP1022b3VP1022b3TP1
112b3UP1021b3RP1002b3TP1022b3UP1021b3RP1002b3TP1022b3UP1112b3UP1022b3UP1022b3UP1023b3WP1031b3RP1
002b3UP1022b3UP1022b3UP1022b3UP1022b3TP1021b3RP1002b3UP1022b3UP1023b3WP1131b3RP1002b3VP1112b3UP1
112b3TP1022b3VP1022b3TP1112b3VP1022b3VP1112b3TP1112b3UP1022b3VP1022b3UP1022b3VP1112b3VP1022b3UP1
021b3RP1001b3RP1002b3TP1023b3VP1113b3WP1032b3VP1023b3WP1022b3UP1022b3UP1022b3TP1022b3TP1021b3RP1
001b3RP1002b3TP1112b3TP1024b3ZP1042b3TP1022b3UP1111b3RP1002b3UP1021b3RP1002b3TP1112b3TP1022b3UP1
021b3RP1001b3RP1001b3RP1001b3RP1002b3UP1022b3TP1113b3YP1222b3UP1113b3WP1212b3TP1111b3RP1003b3XP1
222b3UP1022b3VP1022b3UP1023b3YP1212b3UP1112b3UP1022b3VP1022b3UP1022b3TP1022b3TP1112b3UP1022b3TP1
023b3WP1033b3WP1113b3XP1212b3UP1022b3UP1112b3VP1022b3TP1113b3UP1025c3SP1033c3TP1033c3SP1033c3SP1
211c3RP1003c3YP1223c3YP1031c3RP1002c3VP1021c3RP1008d3^P1487d3ZP1515d3YP1053d3VP1135d3YP141:d3ZP1
167d3YP1147d3]P1157d3_P1445d3ZP1414d3VP1226d3[P1545d3YP1158d3]P1416d3WP105=d3WP1;=4d3UP121:d3XP1
429d3TP1795d3SP1201d3RP1004d3SP1103d3UP1114d3XP1326d3YP1154d3VP104>d3VP102;d3XP1138d3YP105:d3]P1
046d3WP1059d3_P1489d3YP1726d3ZP106@d3ZP1477d3ZP1417d3YP1166d3YP1142d3SP1005d3XP1219d3WP1718d3\P1
27;d3YP17::d3^P1276d3XP1316d3YP1267d3YP1278d3YP1476d3WP1057d3YP1027d3ZP1278d3\P1516d3ZP1135d3WP1
226d3WP1054d3UP1036d3WP1032d3TP1004d3XP1117d3WP1534d3YP1246d3XP115Bd3ZP1218d3YP108Ad3WP1617d3]P1
528d3`P1487d3YP1267d3ZP1416d3WP1414d3VP1315d3XP1056d3WP1425d3ZP1412d3UP1114d3VP111Bd3VP1=@=d3XP1
8;3d3WP1132d3VP1117d3XP1644d3[P1314d3XP1312d3UP1116d3XP1413d3XP122?d3WP1:>2d3TP1113d3XP1216d3WP1
057d3YP1059d3[P1319d3\P1317d3XP1058d3YP1056d3WP1417d3YP1066d3YP131<d3YP113>d3]P133;d3[P109>d3]P1
8>8d3ZP1418d3\P1658d3YP147;d3YP1818d3YP1479d3\P1658d3ZP1479d3VP1479d3\P1287d3YP1148d3\P1285d3XP1
146d3WP1317d3YP1425d3WP1224d3VP121:d3\P1119d3[P121;d3\P14:5d3WP1147d3YP1118d3XP1168d3XP1529d3[P1
477d3WP1427d3WP1557d3XP147?d3WP1537d3XP1438d3WP1489d3XP1469d3XP1287d3YP1167d3WP1367d3VP1338d3VP1
268d3XP1285d3VP1218d3XP152;d3`P1978d3ZP1417d3ZP1428d3XP1526d3WP1156d3XP1157d3YP1069d3WP1086d3VP1
056d3XP1245d3XP1327d3ZP1425d3WP121<d3XP12:8d3YP1438d3[P132:d3[P1298d3\P1218d3]P1336d3XP1319d3[P1
41Ad3ZP1117d3ZP146:d3\P1167d3YP1516d3WP1428d3WP1474d3UP1227d3YP1379d3WP1718d3XP141Bd3ZP1<@8d3YP1
175d3WP1214d3UP1218d3YP1586d3ZP1217d3VP1268d3WP1427d3VP1066d3VP1357d3WP1469d3YP1659d3[P1057d3ZP1
337d3YP1528d3YP1416d3XP1048d3WP142:d3^P1498d3XP158:d3ZP1288d3WP152:d3^P149<d3ZP171=d3_P13:;d3WP1
169d3YP1525d3UP1218d3XP1286d3WP1139d3ZP1377d3WP1439d3XP1696d3WP1426d3WP1417d3[P1156d3YP1317d3YP1
518d3WP1527d3WP1528d3YP1379d3ZP1079d3YP1416d3WP1417d3WP1468d3YP141:d3_P1516d3WP1317d3[P1167d3XP1
417d3ZP1416d3VP1416d3TP1428d3]P1169d3VP1378d3YP1316d3XP1025d3XP1226d3YP131<d3XP1219d3\P1594d3TP1
218d3\P1067d3ZP1516d3WP1417d3WP1467d3YP1066d3WP1427d3\P1426d3VP1428d3VP1427d3^P1476d3WP1422e3UP1
021e3RP1007e3RP1403e3TP1033e3TP1215e3VP1251e3RP1005e3RP1202e3UP1115e3[P135?e3SP1=04e3VP1211e3SP1
003e3XP1213e3UP1032e3UP1022e3RP1111e3RP1001e3RP1001e3RP1004e3TP1147e3RP1006e3WP1446e3TP1424e3UP1
132e3VP1024e3TP1133e3RP1106e3WP1444e3UP1133e3YP1036e3ZP1351e3RP1007e3VP1548f3XP1645f3XP102=f3VP1
815f3VP125>f3]P141:f3^P1539f3_P1358f3[P1318f3[P131:f3^P1315f3TP1158f3[P1517f3WP1376f3WP1056f3YP1
02Hf3TP1A15f3TP1316f3TP115;f3ZP141:f3^P1814f3WP1027f3XP1516f3VP1056f3WP1054f3TP1147f3[P1539f3]P1
477f3ZP1357f3XP1414f3TP1146f3XP1149f3XP1278f3XP1648f3[P1736f3VP1257f3WP1267f3YP1217f3YP1219f3YP1
539f3\P1769f3[P1439f3ZP1437f3VP1155f3TP1317f3YP1138f3[P1118f3ZP1617f3VP1537f3UP151;f3^P199:f3`P1
959f3XP1757f3XP1518f3XP1065f3UP1428f3YP1585f3TP1159f3YP1267f3YP1067f3VP1539f3ZP1687f3ZP1426f3WP1
438f3[P1087f3YP1077f3VP1069f3\P1578f3YP1047f3XP1047f3XP1068f3XP161:f3ZP1488f3ZP153:f3VP1267f3VP1
619f3YP1594f3UP1227f3XP1537f3VP1319f3ZP1777f3ZP1226f3WP1168f3YP1577f3ZP1358f3YP1589f3XP1585f3VP1
246f3VP1067f3VP1536f3VP1319f3YP1387f3XP1533f3RP1109f3]P1319f3ZP1047f3WP1538f3YP1748f3YP1719f3[P1
328f3YP1077f3YP1518f3XP1618f3\P1617f3VP1538f3YP1667f3[P1418g3^P1166g3VP1256g3SP120Bg3UP1337g3YP1
446g3WP133>g3YP12>7g3YP1556g3TP143X1g3UP1336g3UP1267g3VP1635g3YP1144g3UP1225g3UP1337g3WP1267g3YP
1045g3XP1219g3WP1255g3VP1034g3UP122>g3VP122;g3YP1227g3VP1229g3\P1298g3ZP1249g3\P1838g3ZP124:g3[P
1646g3YP1225g3TP1246g3UP1265g3WP1215g3UP1247g3XP143;g3`P1:3:g3\P12:7g3YP1247g3ZP1536g3WP1255g3UP
124;g3]P1287g3ZP1275g3UP1246g3UP1257g3WP1278g3WP126<g3WP1265g3SP1204g3SP1207g3WP1275g3UP1245g3YP
1133g3YP1024g3SP1205g3YP1323g3YP1036g3ZP1354g3RP120T1g3VP12T16g3WP126V1g3TP1208g3VP1285g3UP1336g
3WP1249g3\P1639g3\P1395g3WP1037g3WP1267g3WP1037g3[P1275g3TP1245g3TP125;g3_P1089g3\P1066g3XP1246g
3WP1337g3XP1247g3XP1276g3UP1266g3[P1435g3SP1207g3YP121:g3XP152<g3^P1828g3YP1737g3WP1547g3ZP1336g
3XP1217g3YP1529g3]P173:h3^P1558h3ZP144=h3^P165:h3_P1857h3YP147;h3_P1448h3[P174>h3\P1448h3[P143:h
3[P1869h3]P154=h3XP153:h3]P17:7h3ZP1058h3YP1329h3XP1428h3XP148?h3YP1:=:h3[P1547h3VP125?h3WP1256h
3WP136>h3XP1364h3UP1138h3YP152@h3]P14:=h3aP14:<h3ZP118<h3]P16<?h3^P1;2<h3^P174;h3[P1868h3YP1547h
3ZP141;h3^P144:h3_P1956h3ZP121R1h3]P144;h3]P13:8h3WP1548h3YP174=h3dP149=h3ZP118Bh3^P165=h3XP126:
h3[P15::h3\P139:h3^P1772i3UP1024i3WP1043j3XP1021j3RP1003k3XP1032k3UP1113k3YP1213k3TP1032l3VP1112
l3TP1111l3RP1004m3WP1022m3UP1114m3WP1033m3TP1003n3VP1033n3XP1222n3UP1118o3TP113;o3TP1154o3TP121:
o3WP1223o3RP1101P4RP1001P4RP100;Q4TP113:R4XP1046R4YP1165R4VP1137R4UP122DR4TP120:R4VP1213R4YP1117
R4WP1216R4WP1146R4ZP1144R4UP1136R4WP1156R4YP1143R4XP1033R4WP1222R4VP1114R4[P1313R4XP1023R4WP1133
R4YP1223R4YP1113R4YP1213R4VP1113R4WP1213R4XP1033R4YP1033R4YP1033R4YP1112R4VP1023R4WP1133R4WP1032
R4UP1113R4XP1222R4TP1022R4TP1022R4VP1023R4XP1221R4RP1004R4YP1222R4UP1022R4UP1022R4UP1027R4ZP1442
R4VP1112R4UP1023R4UP1022R4UP1022R4UP1022R4TP1022R4TP1022R4UP1113R4XP1032R4TP1022R4UP1022R4UP1024
R4TP1133R4YP1033R4YP1032R4UP1028R4TP1135R4VP1143R4XP1112R4VP1114R4YP1023R4WP1224R4UP1141R4RP1003
R4RP1002R4UP1112S4UP1024S4WP1044S4XP1143S4XP1025S4YP1426T4WP1246T4WP1335T4TP1246T4WP1216T4UP1257
T4VP1537T4XP1427T4WP1536T4XP1337T4WP1536T4UP1431T4SP1002T4UP1113T4YP1227T4[P1437T4VP1533T4YP1217
T4VP1266U4WP1245U4WP1138U4]P1538U4_P1539U4^P1288U4VP1538U4XP1536U4TP1326U4VP1325U4TP1325U4YP1325
U4WP1135U4VP1135U4VP1326U4VP1336U4XP1337V4UP1225V4XP1336V4VP1227V4YP1249V4UP1137V4VP1226V4WP1157
V4\P1528V4TP1226V4VP1227V4XP1425V4YP1245V4XP1336V4YP1326V4[P1326V4WP1336V4YP1334V4VP1225V4YP1146
V4YP1146V4\P1145V4YP1147V4YP1145V4WP1227V4WP1367V4XP1427W4VP132;W4YP116;W4[P1165W4UP1216W4UP1148
W4WP1358W4YP1358W4VP1068W4XP106:W4VP135:W4XP1356W4WP1155W4VP1225W4XP1226W4WP1158W4VP1138W4XP1137
W4YP1557W4WP1527W4ZP1529W4YP1669W4[P1667W4VP1057W4XP1056W4XP1426W4YP1326W4[P1329X4ZP1626X4YP122:
X4WP1147X4YP1326X4VP1427X4XP1526X4WP1156X4YP1227X4YP1226X4YP1257Y4VP1167Y4UP1134Y4UP113;Y4YP1226
Y4[P1445Y4UP1136Y4WP1146Y4YP1145Y4WP1145Y4VP133<Y4VP1137Y4WP1427Y4ZP1428Y4VP1538Y4XP1535Y4VP1138
Z4XP1178Z4VP1448Z4XP1449Z4[P1288Z4XP121=Z4TP114=Z4VP1149Z4XP1219Z4ZP1216Z4TP1316Z4VP1315Z4TP1317
Z4VP1547Z4ZP1066[4WP1246[4YP124:[4WP116:[4YP1167[4XP1157[4YP1176[4VP1159[4VP1069[4XP1067[4VP1447
[4XP1448[4WP1549[4XP1729[4YP1529[4[P1526[4WP1155[4UP1327[4YP1169[4VP1159[4XP1155[4XP1327[4ZP1169
[4TP1429[4VP1427\4WP1165\4WP1137\4[P1637\4\P1326\4VP1136\4VP1159]4VP1619]4XP1617]4YP1376]4TP1316
]4VP1316]4WP1146]4YP1148]4TP1428]4VP1429]4VP1079]4XP1076]4UP1046]4WP1049]4VP1079]4XP1077]4UP1435
]4TP1335]4VP1217]4ZP1146]4WP1226]4YP1225^4VP1136^4XP1146^4UP1247^4UP1268^4YP1365^4VP1135^4XP1136
^4TP120:^4WP1335^4XP1225^4WP1225^4WP1219_4WP1436_4[P1427_4XP1366_4WP1146_4[P1436_4TP1226_4VP1226
_4WP1326_4YP1326_4VP1326_4XP1328_4VP1518_4XP1517_4WP1327_4YP1327_4VP1327_4XP1325_4YP1136_4\P1155
_4UP1225_4WP1227_4ZP1524_4SP1104_4UP1145_4WP1137_4ZP1167_4VP1136_4UP1136_4WP1138_4YP1558_4[P1557
_4ZP1357_4\P1356_4YP1326_4[P1325_4XP1245_4TP1135_4VP1136_4[P1428_4XP1158_4UP1135_4YP1144_4VP1136
_4XP1425_4YP1247_4YP1136_4XP1155_4VP1225_4XP1227_4UP1427_4WP1427_4UP1137_4WP1138_4VP1158_4XP1155
_4TP1135_4VP1136_4TP1226_4VP1227_4VP1138_4YP1646_4\P1428_4]P1426_4TP1226_4VP1229_4TP1149_4VP1148
_4UP1157`4XP1537`4XP1369`4VP1529`4XP1527`4XP1137`4ZP1136`4VP1425`4UP1135`4WP1135`4WP1327`4YP1526
`4VP1358`4ZP1168`4TP1135`4WP1326`4ZP1229`4YP1469`4[P1467`4ZP1166`4[P1425`4XP114:`4WP1156`4TP1136
`4VP1135`4VP1145`4XP1324`4VP1137`4TP1327`4VP132:`4XP152:`4ZP1526`4VP1158`4YP1528`4XP1157`4VP1155
`4WP1326`4YP1426`4YP1329`4TP1149`4VP1144`4UP122<`4WP1226`4VP1155`4VP1136`4[P1256`4YP1146`4[P1145
`4TP1135`4VP113<a4XP1425a4WP1227a4VP1137a4XP1137a4WP1427a4XP1535a4YP1135a4YP1145a4YP1336a4VP1425
a4VP1337a4\P1167a4[P1166a4YP1146a4[P1146a4XP1136a4[P1435a4VP1326a4VP1227a4VP1157a4XP1156a4VP1427
a4ZP1367a4YP1227a4[P1225a4XP114;a4UP113;a4WP1138a4XP1526a4WP1146a4YP1147a4WP1147a4YP1148a4VP1148
a4YP114:a4XP146:a4ZP1468a4WP1518a4YP1516a4YP1257a4XP1137a4YP1526a4WP1136a4VP1155a4UP1225a4WP1225
a4TP1225a4VP1225a4WP1438a4XP1167a4VP1147a4XP1145a4UP1225a4WP1226a4WP1426a4WP1145a4UP1135a4WP1135
a4WP1146a4\P142=a4VP124=a4XP1247b4XP1168b4VP1428b4XP1428b4XP1148b4ZP114:b4VP113:b4XP1137b4WP1427
b4YP1427b4XP1145b4VP1136b4YP1156b4VP1158b4VP1158b4XP1159b4ZP1727b4_P1538b4YP1368b4[P1369b4YP1366
b4WP115;b4VP115;b4XP1156b4TP1136b4VP1136b4UP1226b4WP1224b4UP1138b4XP1526b4UP1326b4WP1326b4TP1136
b4VP1139b4VP1449b4XP1447b4VP1157b4XP1157b4XP1138b4VP1427b4VP1147b4XP1148b4ZP1548b4\P1545b4RP1105
b4TP1145b4UP1225b4WP1228b4YP1368b4[P1368b4WP1158b4YP115:b4WP116:b4YP1169b4WP1159b4YP1156b4YP1445
b4YP1136b4\P115=b4TP131=b4VP1316b4VP1326b4XP1326b4[P1156b4VP1156b4VP142:b4YP132:b4[P1328b4VP1158
b4XP115:b4ZP117:b4\P1177b4YP1167b4VP1156b4WP1226b4ZP1427b4ZP1328b4\P1156b4VP1146b4XP1146b4VP1326
b4XP1327b4VP1147b4XP1149b4[P1447b4WP1427b4YP1427b4ZP1537b4[P1366c4TP1316c4VP1316c4VP1168c4XP1466
c4WP1448c4YP1627c4ZP1544c4UP1134c4UP1139c4XP1136c4YP1358d4RP1109d4RP1109d4]P1689d4^P1474d4TP1135
d4VP1135d4YP1137e4VP1177e4VP1178e4XP1145e4VP1159e4YP1174e4UP1227e4UP1137e4WP1367e4WP1228f4VP1628
f4WP1135f4WP1146f4YP1326f4[P1157f4[P1553f4RP1106g4TP1306g4VP1368g4VP1448g4XP1447g4VP1357g4XP1357
g4\P1358g4^P1728g4[P1526g4[P1426g4ZP1146g4WP1428g4]P1665g4WP1327h4TP1175h4VP1137h4YP1135h4XP1136
h4XP1266h4UP1155h4XP1137h4YP117>i4WP1449i4XP1588i4YP1138i4\P1136i4VP1136i4YP1136i4VP1158i4\P1326
i4ZP1227i4YP1528j4XP1225j4WP1149j4[P1526j4WP1155j4VP1144j4VP1225j4XP1225j4WP1226j4TP1426j4TP1043
k4RP1106k4WP1317k4VP1313k4RP1106k4VP1256k4XP1425k4UP1323k4SP1103k4RP1107k4VP1224k4TP1137l4TP1139
l4XP1185l4WP1324l4TP1136l4YP113;l4[P11:6l4YP1147l4UP1136l4YP1136l4VP1163l4RP1105m4XP1325m4WP1324
m4RP1106m4[P1325m4WP1326m4XP1325m4VP1326m4ZP1145m4WP1245m4XP1226m4VP1416m4TP1316m4VP1365n4TP1255
n4XP1216n4WP1248n4WP1446n4YP1446n4VP1337n4ZP1336n4TP1326n4VP1326n4[P1434n4UP1226o4YP1335o4UP1326
o4WP1336o4YP1336o4VP142Bo4VP1226o4UP1226o4WP1226o4YP1137o4[P1225o4XP1334o4VP1136o4ZP1137o4]P1625
o4YP1145o4XP1336P5UP1366P5VP1365P5WP1224P5TP1144P5UP1145P5YP1335P5UP1225P5WP1225P5VP1146Q5VP1327
Q5VP1147Q5XP135=Q5VP1227Q5[P1245Q5TP1325Q5WP1146Q5ZP1527R5XP1227R5ZP1228R5YP1266R5YP1425R5XP1336
R5XP1446R5VP1155R5TP1135R5VP1136R5WP1246R5YP1246R5YP126:S5VP1777S5YP1218S5\P1217S5WP1447S5YP1447
S5WP1157S5YP1159T5XP1365T5VP1225T5XP1226T5WP1336T5YP1337T5VP1447T5XP1445T5TP1135T5VP1135T5WP1135
T5WP1338U5VP1167V5WP1357V5YP1359V5[P154:W5VP1355W5UP1325W5VP1325W5XP1326W5ZP1435W5VP1144W5TP1225
W5XP1324W5TP1224W5RP1104W5TP1148X5TP1304X5TP1135X5VP1205X5WP1137X5UP1146X5VP1365X5WP1229X5ZP1485
X5XP1145X5TP1226X5ZP1426X5WP1427X5ZP1528X5XP1184X5UP1135X5WP1155X5XP122U1Y5XP132R1Y5VP1326Y5XP12
48Y5[P1558Y5]P1556Y5ZP1427Y5]P1527Y5[P1155Y5TP1135Y5VP1137Y5TP1157Y5VP1155Z5TP1225Z5VP1227Z5[P11
6?Z5[P11>7Z5ZP1266Z5WP1246Z5TP1256Z5TP1336Z5WP1337Z5YP1356Z5SP1206Z5VP1265Z5VP1147Z5VP1437Z5YP14
37Z5XP1357Z5[P1357Z5ZP1146Z5\P1155Z5VP1327Z5XP1545Z5UP1225Z5WP1226Z5WP1336Z5YP1335Z5TP1317Z5VP15
17Z5YP1357Z5[P1356Z5XP1326Z5ZP1326Z5WP1157Z5ZP1137Z5\P1136Z5XP1429Z5\P1728Z5YP1656Z5YP1426Z5[P11
57[5YP1545[5TP1316[5VP1315[5TP1317[5VP1417[5XP1417[5ZP1545[5WP1326[5WP1156[5\P1435[5WP1245[5WP13
26[5[P1356[5TP1316[5VP1316[5WP1315[5XP1325[5WP1156[5XP1336[5ZP1335\5UP1225\5WP1224\5UP1138\5]P15
48\5_P1544\5TP1138\5[P1426\5YP1258\5ZP1548\5\P1549\5\P1449\5^P1446\5YP1154\5VP1225\5XP1136\5[P14
25\5TP1135\5VP1136\5YP1143\5SP1106\5VP1447\5VP1337\5XP1334\5UP1135\5WP1326\5TP1136\5VP1138\5TP11
65\5VP1327\5ZP1226\5XP1326\5ZP1325\5WP1136\5WP1166\5WP1159\5ZP1486\5XP1355\5XP1225\5XP1226\5VP10
49]5[P1185]5WP1136]5VP1225]5VP1315]5WP1138]5VP1558]5XP1558]5[P1577]5[P1337]5]P1245]5XP1229^5YP12
9:^5YP193:^5UP132J^5WP1329^5\P1445^5VP1135^5WP1136_5WP1134_5UP1136_5XP1145_5WP1135_5SP1106_5\P15
45_5XP1247_5ZP1528_5WP1366_5XP1135_5VP1146_5YP1157_5VP1377_5\P1427_5XP1357_5YP1355_5WP1339`5VP15
26`5VP1256`5YP1326`5ZP1269a5\P1387a5YP152Ca5XP1336a5VP1366a5VP1356a5YP1144a5VP1135a5VP1226a5\P14
36a5[P1255a5VP1329b5\P128=b5`P1838b5ZP1218b5]P1218b5YP1268b5[P1265b5TP1225b5VP1225c5UP1207c5WP12
77d5VP1649d5VP1325d5WP1247d5XP1228d5YP1747d5YP1529d5ZP1359e5^P1227e5^P1326e5XP1327e5\P1438f5XP13
77f5YP1477f5VP1426f5XP1221g5RP1002g5TP1111g5RP1002g5TP1024g5VP1114g5WP1146h5SP122U1h5VP1R13U1h5X
P1R135h5SP1135h5UP1134h5UP1114h5YP1332h5TP1022h5TP1112h5TP1024h5\P1312h5VP1024h5\P1043h5XP1212h5
VP1112h5VP1112h5VP1112h5VP1112h5TP1113h5YP1212h5VP1022h5VP1022h5UP1112h5VP1022h5VP1022h5UP1026h5
UP1412h5UP1022h5UP1022h5UP1022h5VP1022h5VP1112h5VP1022h5VP1022h5VP1022h5UP1022h5VP1112h5UP1112h5
VP1022h5VP1112h5UP1022h5TP1112h5TP1022h5TP1022h5UP1022h5UP1112h5VP1023h5YP1212h5VP1023h5YP1033h5
WP1026h5UP1056i5WP1426i5WP1157i5WP1157i5YP115;i5WP142;i5YP1427i5VP1515i5VP1255i5UP1225i5WP122;i5
WP1025i5TP1429i5XP1417i5XP1367i5ZP1369i5ZP1295i5XP1325i5YP1245i5WP1328i5ZP1466i5TP1245i5VP1316i5
VP1436i5XP1325i5TP131:i5VP113:i5XP1138i5VP1528i5YP1529i5XP1756i5WP1157i5VP1428i5[P1576i5[P1258i5
]P1175i5TP1225i5VP1225i5VP1246i5ZP1148i5WP1328i5YP1325i5VP1336i5ZP1446i5XP1156i5TP1316i5VP1317i5
VP1069i5VP1036i5VP1057i5TM575i5TP1046i5VP1516i5VP1055i5UP1225i5WP1224i5TP1036i5\P1059i5VP1038i5Z
P161=i5TM02=i5VM025i5UP1315i5UP1317i5VP1155i5WP1225i5TP1215i5VP1215i5XP1244i5UP1217i5\P1246i5WP1
147i5UP1417i5WP141<i5WP1525i5UP1215i5TP1146i5SP1326i5UP1327i5YP1415i5VP1337i5WP1416i5XP1225i5VP1
254i5TP1034i5VP1136i5TP1147i5XP1356i5VP1336i5XP1335i5VP1225i5XP1224i5TP1037i5VP1066i5XP1242i5VP1
027i5VP1514i5TP1143i5YP1034i5YP1222i5UP1117i5WP1427i5YP1427i5XP1575i5TP1134i5TP1149i5VP1268i5XP1
336i5VP1215i5UP1134i5TP1137i5VP116:j5YP143:j5[P143@j5QM21@j5SM21>j5QM11>j5SM11<j5QM81=j5PM11=j5R
M119j5QM219j5SM296k5RP1366k5SP1416k5RP1416k5QP1306k5SP1366k5RP1366k5SP1418l5TP1537l5TP1429l5VP15
98l5VP148?l5TP131@m5TP1=2@m5VP1=2:m5WP148:m5YP1487m5TP1524m5RP1104m5UP114An5QM11An5SM11Bn5UM@2Bn
5TMAA7o5VP1315o5VP1146o5UP1216o5UP1264o5TP1225P6TP1146P6VP1427P6TP1316P6VP1434P6YP1032P6VP1115P6
TP1042P6SP1002P6UP1027P6VP107;P6SP1804P6RP1107P6VP1544P6RP1004P6TP1134P6TP1213P6WP1216P6VP1422Q6
UP1022Q6UP1112Q6UP102ER6SM22ER6UM22;R6YP1538R6VP1515R6UP1035R6WP103:R6SM02:R6UM025R6UP1215R6WP12
14R6TP1036R6WP1414R6WP1312R6TP102<R6VP161>R6UP1617R6VP113;R6WP181:R6TP1814R6TP1225R6VP1336R6YP11
41R6RP1003R6WP1033R6YP1032S6VP1112S6VP1112S6VP1112S6VP1112S6TP1021S6RP1002S6VP1023T6VP1132T6TP10
23T6YP1135U6UP1113U6VP1132U6TP1113U6WP1035U6XP1425U6TP1312U6UP1114U6UP1146V6ZP1245V6VP1337V6VP13
24V6XP1323V6TP1032V6TP1117V6ZP1616V6VP1326V6YP1324V6YP1023V6WP1026V6]P1546V6VP1244V6ZP1044V6TP12
14V6\P1316V6TP1316V6VP1313V6XP1214V6[P1143V6YP1215V6WP1255V6UP1215V6WP1217V6ZP1144V6ZP1134V6XP11
34V6\P1212V6VP1113V6WP1032V6VP1023V6XP1033V6YP1212V6UP1112V6VP1113V6XP1025V6\P1413V6WP1023V6YP10
23V6XP1023V6YP1023V6WP1112V6UP1022V6TP1113V6XP1222V6UP1022V6TP1112V6TP1114V6XP1134V6[P1132V6TP10
22V6UP1114V6WP1312V6VP1113V6WP1214V6[P1044V6[P1113V6YP1032V6TP1112V6UP1116V6]P1554V6WP1043V6XP12
13V6XP1113V6WP1023V6XP1225V6TP1214V6YP1332V6VP1115V6[P1153V6YP1214V6\P1042V6VP1027V6WP1217W6ZP15
28W6\P1576W6[P1336W6XP1424W6UP1225W6WP1227W6YP1226W6XP1356W6VP1136W6WP1436W6VP1356W6ZP1434W6TP12
26W6YP1356W6[P1356W6XP1326W6ZP1326W6\P1355W6XP1225W6YP1228W6YP1146W6\P1255W6YP1225W6YP1147W6]P13
25W6XP1245X6WP1146X6XP1155X6XP1136X6YP1426X6ZP1135X6WP1327X6\P1625X6XP1146X6[P1157X6VP1516X6ZP14
29X6XP1185X6XP1325X6WP1145X6YP1328X6YP1435X6YP1245X6VP1326X6XP1326X6YP1359Y6XP1387Y6VP1357Y6XP13
55Y6VP1145Y6WP1145Y6UP1225Y6WP1225Y6VP1335Y6VP1135Y6XP1136Y6ZP1137Y6^P1327Y6VP136=Y6WP1145Y6XP12
23Y6RP1104Y6UP1225Y6VP1226Y6[P1155Y6YP1136Y6YP1156Y6ZP1434Y6UP1136Y6WP1424Y6VP1135Y6XP1146Y6[P14
47Y6ZP1437Y6\P1435Y6UP1225Y6WP1226Y6WP1314Y6UP1146Y6VP1315Y6WP1256Y6ZP1324Y6VP1226Y6VP1146Y6XP11
46Y6VP1355Y6VP1227Y6XP1167Y6YP1414Y6UP1226Y6VP1425Y6XP1324Y6UP1227Y6\P1447Y6^P1447Y6\P1427Y6_P14
26Y6\P1358Y6^P1615Y6WP1226Y6VP1355Y6TP1325Y6VP1135Y6XP1135Y6WP1136Y6TP1316Y6VP131=Y6VP131=Y6XP13
89Y6XP1379Y6ZP1397Y6TP1317Y6VP1317Z6VP1156Z6[P1359Z6[P1749Z6WP1327Z6XP1168Z6TP1318Z6VP1315Z6XP11
37Z6YP1516Z6[P1426Z6[P1424Z6UP1134Z6UP1227Z6SP1104[6VP103:[6UP1216[6XP1319[6VP1793[6WP1213[6TP10
35[6XP1415\6YP1055\6XP1355]6YP1355]6XP1354]6WP1316]6YP1512^6TP1004^6VP1224^6XP1224^6YP1214^6WP13
13^6TP1215_6VP1045_6VP1043_6VP1216_6\P1214_6VP1042_6TP1113_6WP1034_6VP1022_6TP1113_6VP1037_6TP10
37_6VP1032_6TP1023_6TP1115_6XP1024`6WP1313`6UP1214`6VP1332`6UP1113`6UP1215`6SP1003`6WP1024`6UP10
26a6\P1466a6\P1355a6WP1445a6ZP1425b6XP1254b6VP1215b6ZP1056b6WP1056b6ZP1154b6UP1033c6TP1024c6XP11
13c6TP1026c6VP1525c6VP1434c6VP1314c6VP1335c6VP1443c6TP1226c6WP1213c6VP1223c6VP1034c6WP1033c6VP10
24c6WP1313c6UP1213c6VP1113c6XP1117c6^P1052c6TP1023c6WP1033c6VP1027c6`P1214c6YP1113c6VP1113c6VP11
14c6XP1244c6XP1024c6ZP1115d6VP1155d6[P1137d6XP1076d6ZP1436d6\P1437d6_P1217d6ZP1115d6ZP1116e6YP14
16e6ZP1436e6ZP1433e6VP1026e6XP1156e6XP1115e6VP1314e6VP1036e6[P1144e6WP1144e6ZP1113e6WP1024f6VP10
35f6XP1146f6XP1264f6VP1024f6WP1043g6XP1115g6ZP1156g6YP1024h6UP1036h6ZP1063i6WP1022i6TP1113i6XP10
22i6UP1022i6TP1023i6YP1214i6XP1025i6YP1352i6TP1023i6TP1216i6XP1022i6TP1115i6YP1023i6VP1112i6UP10
21i6RP1004i6XP1212i6TP1027i6`P1224i6XP1332i6TP1118i6]P1274i6VP1034i6XP1033i6VP1114j6VP1023j6WP10
34k6VP1025k6XP1024l6YP1043l6UP1022m6TP1023n6TP1033o6VP1214o6WP1023o6WP1115P7XP1046P7XP1066P7YP12
14Q7TP1023Q7UP1132Q7TP1024Q7VP1043Q7XP1135Q7YP1135Q7YP1225Q7[P1415Q7XP1444Q7VP1243Q7WP1027Q7ZP12
75Q7XP1023Q7TP1115Q7YP1335Q7[P1334Q7WP1214Q7YP1214Q7VP1132Q7TP1114Q7[P1334Q7WP1044Q7TP1214Q7VP12
16Q7YP1145Q7YP1353Q7TP1033Q7VP1032Q7UP1024Q7VP1046Q7XP1066Q7XP1026Q7ZP1028Q7\P1133R7VP1023R7WP11
33R7WP1134S7TP1312S7TP1112S7TP1112S7TP1022S7TP1112S7TP1112S7TP1112S7TP1113S7TP1212S7TP1112S7TP10
22S7TP1023S7VP1032S7TP1023S7TP1113S7VP1112S7TP1112S7TP1114S7ZP1033S7TP1033S7VP1114S7VP1316S7UP11
13S7WP1212S7UP1023S7WP1023S7UP1213S7XP1023S7WP1134S7XP1115S7XP1034S7WP1335S7YP1254S7TP1214S7VP12
14S7VP1025S7XP1053S7UP1026S7YP1352S7TP1116T7VP1516T7XP1064T7VP1049T7ZP1094U7VP1314U7VP1035U7VP10
54U7VP1146V7XP1067V7]P1255V7ZP1334V7WP1315W7VP1314W7UP1033W7UP1025W7VP1054W7ZP1044W7XP1223W7TP10
33W7WP1027W7TP1544X7TP1144X7VP1313Y7TP1032Y7TP1023Y7XP1113Y7VP1025Y7XP1211Y7RP1004Y7VP1245Y7XP10
35Y7YP1035Z7[P1035[7XP131;\7VP1034\7VP1215\7ZP1217\7XP1116\7ZP1225\7XP1158]7YP121<]7XP121:]7VP11
46]7XP1045]7VP1215]7VP1315]7XP1316]7[P1356]7VP1026]7ZP1315]7XP1035]7ZP1155]7YP1254]7YP1136]7[P12
44]7ZP1027^7XP1317^7XP1167^7ZP1166^7XP1413^7TP1034^7WP1043^7UP1135^7ZP1044^7YP1243^7XP1115^7ZP14
35^7\P1027^7^P1246^7VP1164^7WP1136^7YP1143^7UP1112^7UP1023^7XP1024^7ZP1113^7YP1114^7WP1224^7YP12
24^7TP1147^7ZP1243^7WP1024^7WP1045_7YP1218_7]P1255_7YP1336_7ZP1036`7XP1157a7VP1045a7XP1215a7WP14
45a7YP1226a7`P1332a7VP1024a7XP1044a7XP1023a7WP1032a7UP1022a7UP1022a7TP1112a7TP1114a7VP1316a7[P15
55a7[P1354a7WP1022a7UP1025a7YP1023a7WP1112a7TP1024a7XP1042a7UP1113a7TP1113a7VP1024a7ZP1043a7XP10
22a7TP1022a7TP1024a7ZP1142a7UP1025a7YP1026a7_P1063a7WP1022a7TP1026a7ZP1112a7UP1023a7YP1224a7\P11
43a7YP1133a7WP1022a7UP1112a7UP1024a7\P1334a7WP1133a7WP1022a7UP1022a7UP1112a7TP1022a7UP1022a7UP10
22a7VP1113a7WP1112a7UP1022a7UP1022a7UP1022a7UP1112a7UP1022a7UP1112a7UP1022a7UP1112a7UP1022a7UP10
22a7TP1023a7YP1033a7YP1022a7UP1022a7UP1022a7VP1022a7VP1022a7UP1022a7TP1022a7UP1022a7UP1022a7UP11
12a7UP1112a7UP1022a7VP1022a7VP1023a7YP1112a7TP1112a7UP1023a7TP1032a7TP1112a7UP1112a7VP1022a7UP11
12a7UP1023a7XP1113a7YP1033a7YP1212a7UP1113a7TP1113a7VP1114a7VP1215a7VP1434a7YP1214a7WP1226a7\P15
43a7TP1213a7XP1134a7VP1315a7ZP1213a7XP1034a7ZP1043a7XP1115a7VP1414a7VP1046a7YP1063a7XP1134a7WP12
46a7XP1513a7VP1226a7^P1434a7YP1215a7XP1053a7WP1133a7YP1032a7TP1024a7WP1214a7YP1212a7TP1022a7TP11
14a7VP1043a7TP1212a7TP1115a7_P1422a7VP1112a7VP1023a7TP1035a7ZP1113a7TP1032a7TP1114a7WP1213a7VP10
35a7XP1055a7XP1314a7UP1044a7[P1042a7SP1004a7\P1323a7YP1113a7YP1113a7YP1113a7WP1022a7UP1022a7UP10
22a7UP1023a7YP1032a7VP1112a7TP1024a7YP1042a7UP1022a7UP1022a7UP1023a7YP1022a7UP1022a7UP1022a7UP10
22a7UP1022a7VP1112a7UP1022a7TP1112a7UP1022a7UP1022a7VP1022a7UP1022a7VP1022a7UP1022a7UP1022a7UP10
22a7UP1022a7UP1022a7UP1022a7UP1022a7UP1022a7UP1022a7UP1022a7TP1112a7UP1022a7UP1022a7UP1022a7UP10
22a7UP1022a7VP1112a7UP1023a7WP1212a7UP1022a7UP1022a7VP1022a7UP1022a7UP1112a7UP1022a7UP1022a7UP10
22a7UP1022a7VP1022a7UP1026a7TP1112a7UP1022a7UP1112a7UP1112a7VP1022a7UP1022a7VP1022a7UP1024a7\P10
32a7VP1023a7WP1112a7UP1022a7UP1022a7UP1024a7ZP1212a7TP1024a7[P1132a7UP1022a7VP1112a7UP1022a7UP10
22a7UP1022a7UP1022a7UP1022a7UP1112a7UP1113a7XP1112a7UP1023a7YP1212a7VP1023a7YP1032a7UP1113a7XP11
12a7VP1022a7VP1022a7SP1002a7UP1113b7TP1035b7YP1332b7UP1022c7UP1022c7VP1022c7VP1112c7VP1023c7XP11
33d7XP1022d7TP1024d7TP1034d7VP1035d7YP1043d7VP1035d7YP1153d7YP1213d7XP1033d7XP1033d7YP1034d7VP13
13d7WP1033d7YP1213d7XP1213d7TP1032d7UP1023d7YP1032d7TP1112d7UP1022d7UP1022d7VP1022d7UP1022d7UP10
23d7YP1212d7UP1112d7VP1112d7UP1022d7UP1112d7UP1023d7YP1033d7YP1032d7TP1023d7TP1033d7YP1033d7YP10
34d7\P1222d7UP1022d7UP1022d7TP1022d7UP1112d7TP1112d7TP1022d7TP1022d7UP1113d7YP1022d7VP1022d7UP10
22d7TP1112d7TP1022d7UP1022d7TP1112d7TP1022d7TP1025d7UP1024d7VP1045d7TP1033d7VP1022d7UP1023d7XP10
28e7WP1424e7WP1311e7RP1003e7WP1219e7WP1351e7RP1004e7TP1324e7VP1313e7TP1034e7RP1323e7RP1203e7RP12
22e7RP1101e7RP1002e7TP1112e7TP1024e7TP1313e7UP1025f7XP1052g7TP1024g7WP1044g7YP1134g7ZP1334g7TP12
13g7WP1024g7ZP1113g7TP1034g7ZP1143g7TP1033g7WP1022g7UP1024h7TP1323h7TP1212i7UP1024i7VP1314i7WP12
13i7UP1214i7ZP1032i7TP1023j7TP1033j7VP1033j7WP1226j7ZP1314k7VP1241k7RP1004l7VP1024l7VP1044l7VP10
25l7ZP1024l7XP1313l7VP1223l7TP1216l7VP1065l7XP1026l7XP1032l7TP1027l7[P1415l7WP1023l7WP1212l7TP11
15l7YP1024l7VP1043l7VP1035l7ZP1115l7\P1114l7VP1246l7XP1034l7YP1024l7WP1043l7TP1034l7YP1114l7XP13
13l7XP1115l7^P1253l7TP1035l7XP1112l7UP1025l7XP1056l7YP1034m7VP1044n7VP1243n7VP1022n7TP1112n7TP10
22o7UP1113o7WP1112o7UP1117o7XP1353o7WP1115o7ZP1136o7]P1334o7VP1024o7VP1317o7_P1144o7UP1145o7YP11
44o7VP1217o7VP1145o7WP1154o7VP1133o7UP1136o7ZP1324o7ZP1215o7VP1035o7XP1054o7ZP1145o7XP1045o7XP14
44P8VP1116Q8YP1366Q8[P1253R8UP1214R8UP1034R8WP1314R8WP1324S8VP1023S8UP1034T8ZP1144T8YP1042T8UP10
22T8UP1023T8UP1216T8\P1163T8UP1023T8WP1023T8XP1214T8VP1317T8XP1034T8VP1335T8ZP1433T8TP1033T8TP10
33T8TP1214T8YP1212T8TP1022T8TP1022T8UP1023T8TP1212T8TP1115T8[P1152T8UP1023T8UP1113T8WP1112T8UP10
26T8\P1134T8XP1312T8UP1113T8UP1023T8WP1024T8VP1044T8XP1025T8YP1153T8TP1032T8TP1022T8TP1024T8WP10
47T8ZP1465T8VP1055T8VP1053T8TP1214T8WP1036T8\P1165T8VP1036U8YP1066U8ZP1255U8WP1254V8WP1326V8YP10
63V8TP1033V8TP1034V8VP1034V8VP1034W8VP1215W8[P1325W8VP1355W8TP1355W8XP1055X8XP1055X8XP1024Y8VP10
44Y8VP1044Y8XP1323Y8TP1037Z8XP1615Z8XP1441[8RP1003[8WP1023[8WP1213[8XP1134\8VP1314]8YP1335]8[P11
44]8YP1144]8YP1133]8VP1035]8VP1254]8ZP1333]8XP1114]8VP1143]8XP1215]8]P1044]8WP1043]8WP1023]8WP12
23]8VP1214]8YP113:^8_P1999^8^P1158^8XP147:_8XP138:_8XP165=_8^P193;_8ZP162<_8[P1:2<_8XP1;4;_8[P1:
:;_8\P1329_8VP114;_8XP136=_8]P1<<8_8XP1657_8VP1475_8VP1217_8VP142;_8ZP162<_8[P1:29_8XP154;_8]P18
6;_8^P1879_8YP1149_8\P1399_8YP1759_8XP164<_8VP1178_8\P1618_8XP1279_8ZP1289_8[P148:_8ZP15::_8YP15
:;_8[P11::_8YP1529_8[P1725_8VP1319_8YP138>_8VP1;29`8XP1586`8UP1417`8ZP1119`8XP143:`8XP165:`8XP14
48`8XP1778`8\P176:`8[P143:`8[P1667`8VP147<`8ZP1528`8ZP1328`8YP154;`8[P1288`8[P1147`8ZP1575a8VP13
2:b8ZP1326b8VP103:c8XP139;c8ZP11:<c8ZP164=c8ZP1;7;c8ZP166<c8ZP16;<c8\P1549c8_P1528c8XP1078d8\P14
4:d8_P1757e8ZP1228e8`P125:f8WP115:f8XP115;f8\P11:5f8WP1145f8XP122;f8[P1728f8XP113?f8YP10:;f8_P1:
9=f8_P1579f8]P1748f8]P1639f8^P1738f8^P162<f8_P17;<f8^P166=f8aP1627f8YP1226f8YP113Af8^P1:2<f8YP15
2=f8cP172<f8[P11:7f8WP1636f8WP1526f8WP1525f8WP1427f8TP1636f8TP1526f8TP1525f8TP142Cf8^P15A=f8\P15
7<f8]P196;f8\P119;f8_P119<f8hP173<f8hP12;<f8hP12;<f8hP12;9f8\P1848f8\P173:f8^P1299f8^P118;f8\P1:
28g8VP127:g8\P129<g8^P14;:g8]P1558g8UP1269g8[P1749g8WP1297g8XP1259h8YP174<h8]P18:9h8]P1339h8]P13
85h8WP1337h8ZP1549h8\P1147h8[P151;h8`P1339h8[P1688i8VP1338i8YP1547i8\P132:i8YP152;i8WP152;i8YP16
6:i8\P1549i8]P166;i8\P1396i8WP1319i8]P1547i8ZP1479i8YP1649i8\P1388i8ZP1257i8YP1535i8UP1437j8ZP14
35j8XP1225j8WP1135k8ZP1429k8WP1157k8YP1146k8YP1441k8RP1004k8ZP1146k8XP1323k8UP1213k8SP1103k8VP11
34k8WP1133k8VP1135k8[P1333k8VP1225k8\P1353k8UP1225k8ZP1329l8[P1594l8ZP1246l8\P1366l8[P1547l8[P16
37l8_P1646l8YP1157l8\P1265l8ZP1156l8YP1424l8VP1244l8WP1033l8VP1028l8_P1339l8bP1367l8\P1273l8VP12
23l8XP1214l8ZP1244l8ZP1145l8\P1114l8YP1119l8`P1163m8TP1215m8TP1424m8TP1115m8TP1114m8VP1324m8WP13
34m8UP1216m8VP1216m8XP1213m8VP1134m8VP1245m8WP1252m8SP1103m8TP1202m8TP1023m8TP1213m8UP1035m8WP14
33m8TP1038m8TP1325m8WP1034m8YP1314n8TP1033n8TP1033n8TP1214o8TP1213o8TP1213o8VP1133o8VP1133o8VP11
3Eo8UP1214P9WP1034P9YP1036P9YP1416P9\P1415P9YP1054P9VP1224P9XP1225P9YP1356P9\P1514P9XP1322P9VP10
23P9WP1112P9UP1113Q9TP1213Q9TP1033Q9TP1035Q9WP1032Q9UP1113Q9TP1032Q9UP1026R9VP1533R9VP1024R9ZP11
35R9]P1024R9VP1315R9VP1436R9XP1544R9VP1046R9WP1037R9XP1063R9TP1214R9VP1042R9TP1024R9VP1033R9VP11
14R9ZP1022R9UP1021R9RP1002R9VP1112R9VP1112R9TP1113R9WP1132R9TP1022R9UP1023R9XP1214R9ZP1044S9XP12
13S9UP1213S9WP1134S9VP1212S9TP1112S9VP1022T9TP100>T9UP105>T9WP1053T9UP1102T9UP1112T9UP1115T9WP11
54T9WP1043T9VP1112T9UP1022T9VP1112T9VP1113U9UP1214U9VP1032U9UP1024U9VP1214U9VP1035U9YP1313U9TP10
32U9UP1022U9UP1026U9YP1024U9WP1034U9VP1036U9VP1026U9XP1025U9YP1023U9XP1025U9XP1114U9XP1025U9XP10
23U9VP1135U9TP1315U9VP1315U9YP104:V9TP1036V9VP1036V9XP1035V9XP1044V9WP1145V9YP1254V9VP1044V9ZP11
32V9UP1113V9WP1133V9VP1035V9ZP1042V9TP1113W9VP1116W9TP1039W9TP1033W9XP1023X9VP1113X9UP1037X9\P16
34Y9VP1313Z9UP111=[9TP1:<<[9UP18:9[9VP1763[9VP1027[9ZP1034[9XP1215[9VP1315[9YP1359[9UP1694[9TP12
14[9WP1115[9WP1245[9YP1055[9VP1354[9ZP1315[9VP1034\9VP1213\9VP1115]9VP1054]9WP1023]9UP1214]9XP12
16]9ZP1036]9XP1516]9XP1058]9UP1033]9SP1004]9VP1025]9WP1145]9VP1032]9UP1112]9TP1004^9UP1034_9WP13
25_9WP1435_9WP1426`9YP1416`9[P1414`9WP1214`9ZP1215`9[P1356`9YP1446`9\P1444`9ZP1023a9WP1032a9TP10
23a9UP1114a9WP1217a9UP1033a9UP1113b9UP1023b9UP1213b9UP1023c9UP1223c9UP1225d9YP1054d9VP1212d9TP11
14d9XP1316d9\P1052e9SP1004e9UP1035e9ZP1244e9XP1215e9XP1053f9VP1033f9TP1032g9TP1023g9WP1132g9TP11
13g9XP1022g9UP1023g9VP1024g9ZP1117g9[P1033g9VP1135g9YP1317g9\P1214g9VP1045g9YP1025g9VP1034g9VP12
15g9VP1435g9VP1416g9\P1155g9XP1336g9[P1356g9\P1365g9YP1313g9VP1224g9[P1116g9YP1314g9WP1024g9VP10
43g9VP1033g9VP1024g9TP1214g9VP1214g9ZP1114g9WP1212g9TP1024g9TP1214g9XP1038g9[P1183g9TP1032g9TP11
14g9XP1113g9VP1034g9YP1132g9VP1022g9TP1025g9VP1217g9\P1023g9VP1114g9WP1213g9VP1027g9WP1215g9YP10
34g9YP1225g9ZP1314g9YP1036g9^P1214g9WP1214g9WP1315g9VP1156g9\P1264g9ZP1215g9XP1442h9TP1112h9TP11
12h9TP1024h9VP1022h9TP1022h9TP1022h9TP1023h9VP1024h9YP1023h9TP1032h9TP1112h9TP1022h9TP1114h9WP10
43h9WP1115h9XP1053h9VP1222h9UP1025h9]P1152h9UP1022h9TP1023h9YP1033h9VP1032h9TP1112h9TP1022h9TP10
22h9TP1026h9\P1413h9VP1033i9UP1024i9XP1144i9WP1024i9YP1133j9TP1214k9ZP1115k9YP1115k9ZP1356k9[P14
12l9TP1022l9TP1025l9]P1054l9YP1045m9ZP1057m9ZP1175m9ZP1423m9WP1115n9VP1134o9XP1142P:UP1026P:\P10
35P:YP1215P:WP1325P:YP1324P:YP1024P:ZP1215P:YP1054P:ZP1022P:TP1022P:TP1025P:ZP1115P:\P1434P:WP10
23P:VP1025P:YP1022P:TP1113P:UP1034P:WP1022P:UP1024P:VP1242P:UP1025P:YP1022P:TP1024P:VP1024P:XP11
13P:VP1023P:WP1115P:XP1112P:UP1022P:UP1022P:TP1022P:UP1023P:WP1022P:TP1112P:TP1113P:XP1025Q:UP12
16Q:XP1247Q:XP1057R:VP1434R:VP1243R:VP1023R:TP1023R:VP1023R:TP1215R:YP1024R:WP102<R:TP1145R:VP14
32R:UP1116S:\P1025S:XP1055S:XP1024S:VP1047S:ZP1213S:TP1033S:TP1215T:_P1322T:UP1112T:TP1023T:VP10
34T:XP1043T:UP1022T:UP1026T:UP1267T:VP1252T:TP1114T:TP1043T:VP1212T:UP1112T:TP1023T:WP1033T:UP10
24T:YP1144T:WP1024T:VP1043T:WP1032T:UP1023T:VP1114T:YP1326T:ZP1363T:TP1113T:VP1114T:VP1023T:WP10
35T:XP1112T:VP1023T:XP1033T:YP1025T:\P1154T:\P1024T:ZP1035T:YP1112T:UP1024T:VP1044T:WP1142T:TP10
25T:[P1224T:XP1145T:VP1114T:ZP1023T:XP1132T:UP1115T:YP1242T:UP1024T:VP1245T:VP1153T:VP1025T:\P10
22T:UP1022T:UP1022T:TP1022T:UP1112T:UP1022T:UP1112T:UP1023T:WP1023T:WP1133T:WP1023T:XP1214T:ZP11
32T:VP1114T:WP1312T:TP1113T:WP1223T:XP1132T:UP1112T:UP1022T:TP1112T:TP1112T:TP1023T:YP1022T:TP11
12T:TP1022T:TP1024T:ZP1044T:WP1042T:TP1023T:WP1112T:TP1023U:TP1213U:VP1034U:VP1043U:TP103BU:VP10
33U:TP1035U:YP1354U:ZP1243U:VP1212U:SP1008U:[P1317U:[P1622U:SP1005V:ZP142IW:oLH03X:VP1032X:UP102
4X:VP1215X:VP1256X:VP1532X:UP1112X:TP1113X:WP1134X:VP1116Y:ZP1144Z:WP1215Z:YP113=Z:TP1218Z:TP176
3Z:TP1213Z:TP1034[:XP1023[:VP1023[:VP1214[:WP1315[:XP1056[:\P1114[:ZP1117[:\P1534[:YP1336[:XP154
8[:XP1082[:UP1116\:XP1267\:YP1267\:VP1026\:[P1025]:YP1213]:VP1025]:YP1356]:XP1355]:WP1215]:]P125
4]:VP1033^:VP1033^:VP1029_:_P1724_:YP1216_:`P1334_:ZP1135_:\P1339_:XP1255_:YP1114`:YP1333`:VP113
8`:XP1243`:VP1134`:XP1243`:VP1135`:ZP1334`:YP1224`:YP1334`:YP1113`:WP1216`:ZP1155`:\P1316`:[P136
4`:ZP1036a:XP1435a:[P1257b:VP1214b:WP1324c:WP1312c:TP1117c:_P1229d:]P1812d:TP1113d:VP1219e:YP188
6f:XP1515f:WP1144f:WP1144g:VP1035h:VP1437i:ZP1064i:WP1034j:VP1032k:UP1024l:VP1022l:TP102?l:RP100
3l:XP1113l:TP1033m:TP1215m:VP1053n:WP1114n:WP1034n:YP1032n:TP1023o:VP1039o:\P1699o:\P1668o:\P113
7o:ZP166
"""##)
}
