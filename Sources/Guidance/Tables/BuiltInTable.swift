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
monopolized=aC monopolising monopolizing=bC commandeer commandeered stuffing wind life energy
joy fun heat sting confidence confidense=mC heart soul spark sense thinking curiosity pleasure
oxygen strength spirit enthusiasm momentum goodwill marrow fight tension drudgery pain
guesswork initiative pressure hope air drama colour color=fD point voice voices dignity pride
belief childhood independence independense=nD freedom courage corage=PE edge shape purpose
boost kick credibility authority structure backbone status weight meaning reason impetus breath
lease them him her us me pupils anyone half most switched battery batteries plug plugged bulb
broke broken rain rained raining snow wet ice icy locked fire bell alarm bus coach trip ill
sick absent late door power cable wire wifi internet printer damp asbestos mould dust smoke
bees wasps bee wasp mice storm smell gas weather traffic holiday building roadworks flood leak
heating boiler road roads electricity floods cold hot lights sensor sensors electrics laptop
laptops booked course corse=nG courses corses=oG away hired timetabled clock projector computer
computers tablet tablets screen pipe kettle key keys van car gate pump flooded photocopier
string rope fuse motor sun light dark bright questioning modelling modeling=mH teaching
scaffolding differentiation pacing planning marking explanations delivery pedagogy plenary hook
recap facilitation chairing coaching mentoring teamwork signposting sequencing timekeeping
lesson lessons cpd inset hospitality preparation displays department nursery school college
academy provision provizion=nI centre center=oI sixth eyfs curriculum governance good
outstanding inadequate weak strong sound poor excellent solid secure great improving
exceptional glut surfeit excess surplus plethora profusion preponderance proliferation barrage
deluge avalanche torrent onslaught blizzard mountain mountains welter litany catalogue
catalog=SK overload overkill swathe swathes smattering sprinkling scattering spate flurry rash
slew swarm host legion legions multitude oceans acres reams heaps oodles scads bucketloads
lashings slathers umpteen morass maze raft rafts tsunami bombardment stampede paucity scarcity
trickle drip dribble scraps crumb crumbs thimbleful shred shreds smidgen modicum iota ounce
challenged stretched supported met addressed developed embedded prepared equipped taught
planned monitored tracked extended taken given made encouraged encoraged=UM adapted
differentiated catered resourced resorced=YM checked followed consolidated exploited
established shared understood thought ready consistent ambitious rigorous robust effective
precise precize=hM sharp deep systematic coherent well appropriate helpful matched focused
engaged motivated interested accountable confident fluent shortchange shortchanges shortchanged
shortchanging cheat cheats cheated cheating penalise penalize=`N penalises penalizes=aN
penalised penalized=bN penalising penalizing=cN scapegoat scapegoats scapegoated scapegoating
bullying bulldoze bulldozes bulldozed bulldozing cow cows cowed cowing shame shames shamed
shaming goad goads goaded goading taunt taunts taunted taunting tease teases teased teasing
coerce coerces coerced coercing pressurise pressurize=eO pressurises pressurizes=fO pressurised
pressurized=gO pressurising pressurizing=hO overhelp overhelps overhelped overhelping
overexplain overexplains overexplained overexplaining overteach overteaches overteached
overteaching overpraise overpraize=UP1 overpraises overpraizes=VP1 overpraised overpraized=WP1
overpraising overpraizing=XP1 overreact overreacts overreacted overreacting overprotect
overprotects overprotected overprotecting overindulges overindulged overindulging overshadow
overshadows overshadowed overshadowing overstep oversteps oversteped oversteping erupt erupts
erupted erupting explode explodes exploded exploding storms stormed storming swarms swarmed
swarming barge barges barged barging flounce flounces flounced flouncing loiters skulks saunter
saunters sauntered sauntering stampedes stampeded stampeding corral corrals corralling
corraling=mQ1 pounce pounces pounced pouncing swoop swoops swooped swooping gush gushes gushed
gushing hound hounds hounded hounding lambast lambasts lambasted lambasting chides chiding
haranguing browbeated browbeating grill grills grilled grilling griling=jR1 interrogate
interrogates interrogated interrogating ridicules ridiculing trample tramples trampled
trampling trudge trudges trudged trudging fumble fumbles fumbled fumbling bungle bungles
bungled bungling botch botches botched botching fudge fudges fudged fudging sidestep sidesteps
sidesteped sidesteping bluster blusters blustered blustering blunder blunders blundered
blundering bicker bickers bickered bickering squabble squabbles squabbled squabbling snipe
snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle niggles niggled niggling
carp carps carped carping grouse grouses groused grousing grumble grumbles grumbled grumbling
wallow wallows wallowed wallowing fester festers festered festering simmer simmers simmered
simmering seethe seethes seethed seething bristle bristles bristled bristling brood broods
brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled bamboozling befuddle
befuddles befuddled befuddling bewilder bewilders bewildered bewildering baffle baffles baffled
baffling confound confounds confounded confounding exasperate exasperates exasperated
exasperating infuriate infuriates infuriated infuriating irritate irritates irritated
irritating aggravate aggravates aggravated aggravating antagonise antagonize=UW1 antagonises
antagonizes=VW1 antagonised antagonized=WW1 antagonising antagonizing=XW1 alienate alienates
alienated alienating beguile beguiles beguiled beguiling bewitch bewitches bewitched bewitching
enchant enchants enchanted enchanting delight delights delighted delighting dazzle dazzles
dazzled dazzling electrify electrifies electrified electrifying galvanise galvanize=UX1
galvanises galvanizes=VX1 galvanised galvanized=WX1 galvanising galvanizing=XX1 invigorate
invigorates invigorated invigorating energise energize=]X1 energises energizes=^X1 energised
energized=_X1 energising energizing=`X1 enliven enlivens enlivened enlivening masquerade
masquerades masqueraded masquerading muddle muddles muddled muddling mishandle mishandles
mishandled mishandling mismanage mismanages mismanaged mismanaging misjudge misjudges misjudged
misjudging mislead misleads misleaded misleading misuse misuses misused misusing bodge bodges
bodged bodging scupper scuppers scuppered scuppering derail derails derailed derailing torpedo
torpedos torpedoed torpedoing jeopardise jeopardize=QZ1 jeopardises jeopardizes=RZ1 jeopardised
jeopardized=SZ1 jeopardising jeopardizing=TZ1 endanger endangers endangered endangering
hamstring hamstrings hamstringed hamstringing cripple cripples crippled crippling trivialise
trivialize=aZ1 trivialises trivializes=bZ1 trivialised trivialized=cZ1 trivialising
trivializing=dZ1 dramatise dramatize=eZ1 dramatises dramatizes=fZ1 dramatised dramatized=gZ1
dramatising dramatizing=hZ1 exaggerate exaggerates exaggerated exaggerating embellish
embellishes embellished embellishing glorify glorifies glorified glorifying romanticise
romanticize=U[1 romanticises romanticizes=V[1 romanticised romanticized=W[1 romanticising
romanticizing=X[1 haemorrhage haemorrhages haemorrhaged haemorrhaging disintegrate
dizintegrate=][1 disintegrates dizintegrates=^[1 disintegrated dizintegrated=_[1 disintegrating
dizintegrating=`[1 crumble crumbles crumbled crumbling unravel unravels unravelled
unraveled=g[1 unravelling unraveling=h[1 implode implodes imploded imploding wither withers
withered withering wilt wilts wilted wilting stagnate stagnates stagnated stagnating gobble
gobbles gobbled gobbling guzzle guzzles guzzled guzzling bolt bolts bolted bolting charge
charges charged charging wolf wolfs wolfed wolfing slurp slurps slurped slurping elbow elbows
elbowed elbowing jostle jostles jostled jostling gallop gallops galloped galloping bellow
bellows bellowed bellowing squawk squawks squawked squawking screech screeches screeched
screeching holler hollers hollered hollering strangle strangles strangled strangling throttle
throttles throttled throttling suffocate suffocates suffocated suffocating squeezes squeezed
squeezing crush crushes crushed crushing drown drowns drowned drowning starve starves starved
starving straitjacket straitjackets straitjacketed straitjacketing shackle shackles shackled
shackling hobble hobbles hobbled hobbling stultify stultifies stultified stultifying trounce
trounces trounced trouncing outshine outshines outshined outshining outclass outclasses
outclassed outclassing outperform outperforms outperformed outperforming outstrip outstrips
outstriped outstriping eclipse eclipses eclipsed eclipsing surpass surpasses surpassed
surpassing dwarf dwarfs dwarfed dwarfing choke chokes choked choking stifle stifles stifled
stifling devour devor=``1 devours devors=a`1 devoured devored=b`1 devouring devoring=c`1
flatten flattens flattened flattening steamrollering swamp swamps swamped swamping bloat bloats
bloated bloating dilute dilutes diluted diluting muddy muddies muddied muddying distort
distorts distorted distorting warp warps warped warping skew skews skewed skewing undermining
erode erodes eroded eroding corrode corrodes corroded corroding poison poisons poisoned
poisoning taint taints tainted tainting handicap handicaps handicaped handicaping pigeonhole
pigeonholes pigeonholed pigeonholing flatter flatters flattered flattering cushion cushions
cushioned cushioning cosset cossets cosseted cosseting dignify dignifies dignified dignifying
ennoble ennobles ennobled ennobling nourish norish=Rc1 nourishes norishes=Sc1 nourished
norished=Tc1 nourishing norishing=Uc1 kindle kindles kindled kindling rekindle rekindles
rekindled rekindling ignite ignites ignited igniting reignite reignites reignited reigniting
unlock unlocks unlocked unlocking liberate liberates liberated liberating empower empowers
empowered empowering embolden emboldens emboldened emboldening bolster bolsters bolstered
bolstering buttress buttresses buttressed buttressing salvage salvages salvaged salvaging
redeem redeems redeemed redeeming sideline sidelines sidelining marginalise marginalize=id1
marginalises marginalizes=jd1 marginalised marginalized=kd1 marginalising marginalizing=ld1
sanitise sanitize=md1 sanitises sanitizes=nd1 sanitised sanitized=od1 sanitising sanitizing=Pe1
whitewash whitewashes whitewashed whitewashing showcase showcases showcased showcasing flaunt
flaunts flaunted flaunting trumpet trumpets trumpeted trumpeting oversell oversells overselled
overseled=ce1 overselling overseling=de1 undersell undersells underselled underseled=ge1
underselling underseling=he1 overegg overeggs overegged overegging haunt haunts haunted
haunting plague plagues plagued plaguing bedevil bedevils bedevilled bedeviled=Wf1 bedevilling
bedeviling=Xf1 beset besets beseted beseting torment torments tormented tormenting tyrannise
tyrannize=af1 tyrannises tyrannizes=bf1 tyrannised tyrannized=cf1 tyrannising tyrannizing=df1
intimidate intimidates intimidated intimidating daunt daunts daunted daunting overwhelm
overwhelms overwhelmed overwhelming ambush ambushes ambushed ambushing wow wows wowed wowing
numb numbs numbed numbing deaden deadens deadened deadening colonise colonize=ag1 colonises
colonizes=bg1 colonised colonized=cg1 colonising colonizing=dg1 squander squanders squandered
squandering fritter fritters frittered frittering ransack ransacks ransacked ransacking plunder
plunders plundered plundering batter batters battered battering pummel pummels pummelled
pummeled=[h1 pummelling pummeling=\h1 permeate permeates permeated permeating suffuse suffuses
suffused suffusing infuse infuses infused infusing straightjacket straightjackets
straightjacketed straightjacketing stunt stunts stunted stunting thwart thwarts thwarted
thwarting stymie stymies stymied stymying stall stalls stalled stalling staling=\i1 sabotage
sabotages sabotaged sabotaging imperil imperils imperilled imperiled=ci1 imperilling
imperiling=di1 decimate decimates decimated decimating gut guts gutted gutting cheapen cheapens
cheapened cheapening degrade degrades degraded degrading debase debases debased debasing
devalue devalues devalued devaluing demeans demeaning fetishise fetishize=_j1 fetishises
fetishizes=`j1 fetishised fetishized=aj1 fetishising fetishizing=bj1 glamorise glamorize=cj1
glamorises glamorizes=dj1 glamorised glamorized=ej1 glamorising glamorizing=fj1 demonise
demonize=gj1 demonises demonizes=hj1 demonised demonized=ij1 demonising demonizing=jj1
stigmatise stigmatize=kj1 stigmatises stigmatizes=lj1 stigmatised stigmatized=mj1 stigmatising
stigmatizing=nj1 infantilise infantilize=oj1 infantilises infantilizes=Pk1 infantilised
infantilized=Qk1 infantilising infantilizing=Rk1 estrange estranges estranged estranging
demoralise demoralize=Wk1 demoralises demoralizes=Xk1 demoralised demoralized=Yk1 demoralising
demoralizing=Zk1 dishearten disheartens disheartened disheartening deflate deflates deflated
deflating rattle rattles rattled rattling unnerve unnerves unnerved unnerving unsettle
unsettles unsettled unsettling rejuvenate rejuvenates rejuvenated rejuvenating revitalise
revitalize=Sl1 revitalises revitalizes=Tl1 revitalised revitalized=Ul1 revitalising
revitalizing=Vl1 revive revives revived reviving resurrect resurrects resurrected resurrecting
reinvigorate reinvigorates reinvigorated reinvigorating turbocharge turbocharges turbocharged
turbocharging supercharge supercharges supercharged supercharging catapult catapults catapulted
catapulting propel propels propelled propeled=Qm1 propelling propeling=Rm1 enthuse enthuses
enthused enthusing inspire inspires inspired inspiring motivate motivates motivating enthral
enthrals enthralled enthraled=`m1 enthralling enthraling=am1 captivate captivates captivated
captivating mesmerise mesmerize=fm1 mesmerises mesmerizes=gm1 mesmerised mesmerized=hm1
mesmerising mesmerizing=im1 entrance entrances entranced entrancing charm charms charmed
charming inflame inflames inflamed inflaming underestimate underestimates underestimated
underestimating undervalue undervalues undervalued undervaluing overvalue overvalues overvalued
overvaluing overlook overlooks overlooked overlooking forsake forsakes forsaked forsaking
jettisons jettisoned jettisoning neuter neuters neutered neutering emasculate emasculates
emasculated emasculating gag gags gagged gagging muzzle muzzles muzzled muzzling pamper pampers
pampered pampering lionise lionize=ao1 lionises lionizes=bo1 lionised lionized=co1 lionising
lionizing=do1 sugarcoat sugarcoats sugarcoated sugarcoating whittle whittles whittled whittling
lavish lavishes lavished lavishing champion champions championed championing shove shoves
shoving bundle bundles bundling swallows swallowed bled bleeds drains drained draining saps
sapped buries buried clouds clouded blurs blurred sours soured sored=kP2 robs robbed robbing
deprives deprived elevates elevated enriches enriched feeds fed frees freed steadied steadies
roots anchors anchored underpins underpinned props propped rescues rescued neglects neglected
ignores ignored masks masked disguises disguizes=jQ2 disguised disguized=kQ2 betrays betrayed
bores bored dulls dulled blunts blunted sharpens sharpened hones honed polishes hogs hogged
invades invaded wastes wasted milks milked flogs flogged rewards rewarded favours favors=eR2
favoured favored=fR2 punishes punished honours honors=iR2 honoured honored=jR2 corners cornered
eats eaten lifts lifted lifting fuels fuelled sparks sparked shields shielded stretches dents
dented shredded shatters shattered splits unpicks saves saved kills killed killing carries
grinds crowds crowded dictates dictated outgrew outran music art sport sports french german
spanish latin pe creativity spontaneity debate teachers students children families parents tas
trainees mentors boys girls learners readers writers faculties departments newcomers musicians
artists scientists juniors infants reception learning discussion ideas imagination autonomy
innovation progress standards weekends evenings afternoons lives everybody everything joiners
rota carousel calendar scheme system rules code diary cycle deadline deadlines spreadsheet
tracker dashboard targets template proforma agenda merger reorganisation reorganization=QV2
slide slides powerpoint worksheet worksheets bells exams exam tests mocks league inspection
ofsted audits detentions detention options pathway pathways setting sets streaming uniform
lunch duties wince winces winced wincing cringe cringes cringed cringing flinch flinches
flinched flinching shudder shudders shuddered shuddering squirm squirms squirmed squirming gasp
gasps gasped gasping blanch blanches blanched blanching recoil recoils recoiled recoiling glow
glows glowed glowing purr purrs purred purring applaud applauds applauded applauding swoon
swoons swooned swooning marvel marvels marvelled marveled=]X2 marvelling marveling=^X2 grimace
grimaces grimaced grimacing wept despaired rejoiced gripped hooked transfixed riveted
spellbound smitten sold torn floored bowled lost uneasy uncomfortable saddened heartened
cheered dismayed appalled appaled=WY2 aghast envious jealous won struck humbled uplifted
unconvinced unpersuaded unmoved itching sorry sad glad happy pleased thrilled thriled=hY2
relieved loath embarrassed ashamed proud afraid bound obliged attendance behaviour behavior=RZ2
absence absense=SZ2 exclusions suspensions recruitment morale workload turnover reading maths
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
fitting calls called calling steal steals stole stolen stealing moves moving raises raizes=W`2
raising raizing=X`2 live lived living sticks sticking strike strikes striking fires fired
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
pushovers martinet martinets disciplinarian disciplinarians grump grumps bruiser bruizer=ee2
bruisers bruizers=fe2 layabout layabouts timewaster timewasters whizz whizzes prodigy prodigies
dunce dunces dropout dropouts nerd nerds geek geeks boffin boffins delinquent delinquents thug
thugs yob yobs hooligan hooligans jobsworth jobsworths visionary vizionary=cf2 visionaries
vizionaries=df2 trailblazer trailblazers workhorse workhorses saint saints grafter grafters
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
procrastinators improviser improvizer=Vl2 improvisers improvizers=Wl2 communicator
communicators nurturer nurturers giver givers taker takers doers noisy rowdy chatty lively
boisterous talkative giddy fidgety cliquey lazy able clever gifted talented difficult
challenging naughty disruptive troublesome low high average struggling reluctant passive quiet
shy loud needy demanding aggressive violent rude immature mature hardworking conscientious
capable higher weaker stronger brighter slower quicker cleverest brightest weakest strongest
best worst top bottom bad vulnerable disadvantaged dizadvantaged=Wn2 hard unmotivated
disengaged dizengaged=Zn2 disaffected dizaffected=[n2 forgetful clumsy inexperienced
experienced natural born typical ideal perfect fantastic brilliant wonderful amazing tricky
tough inspirational dedicated committed passionate ineffective competent incompetent
independent resilient keen eager willing unwilling unwiling=Wo2 poorer articulate inarticulate
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
hall corridor corridors block staffroom library suite lab canteen foyer annexe annex gym
classroom studio cloakroom playground yard unit base hut portacabin mausoleum tomb morgue oven
sauna fridge greenhouse oasis haven sanctuary fortress bunker zoo circus furnace icebox warren
madhouse hothouse tip pigsty bombsite tonic revelation gem disgrace eyesore mess embarrassment
neutral first reverse overdrive second flow flows flowed flowing sour souring soring=VU3 jar
jars jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged lagging
sparkle sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing flop
flops flopped flopping tank tanks tanked tanking land lands landed landing resonate resonates
resonated resonating fizzle fizzles fizzled fizzling lapse lapses lapsed lapsing falter falters
faltered faltering stutter stutters stuttered stuttering wobble wobbles wobbled wobbling
meander meanders meandered meandering plod plods plodded plodding shine shines shined shining
suffer suffers suffered suffering backfire backfires backfired backfiring misfire misfires
misfired misfiring disappoint dizappoint=oW3 disappoints dizappoints=PX3 disappointed
dizappointed=QX3 disappointing dizappointing=RX3 impress impresses impressed impressing excel
excels excelled exceled=YX3 excelling exceling=ZX3 triumph triumphs triumphed triumphing
prevail prevails prevailed prevailing deteriorate deteriorates deteriorated deteriorating
decline declines declined declining regress regresses regressed regressing progresses
progressed progressing blasé blase nonchalant unfazed bolshie stroppy chirpy twitchy antsy
fretful tetchy ratty weepy glum sullen surly stoical timid timorous sheepish nonplussed
overawed awestruck starstruck agog exhilarated jubilant gleeful mistrustful distrustful
embittered disillusioned dizillusioned=QZ3 disenchanted dizenchanted=RZ3 jaded weary lukewarm
halfhearted wholehearted enraptured rapturous spooked wrongfooted perturbed disgruntled
aggrieved resentful begrudging grudging affronted indignant outraged incredulous dubious
bullish gungho psyched hyped chuffed homesick lovesick cheesed brassed miffed narked riled
rankled vexed irked peeved downhearted downcast crestfallen dispirited disconsolate forlorn
wistful melancholy morose mopey upbeat buoyant perky rapt attentive heedless absentminded
preoccupied distracted unbothered untroubled unconcerned unperturbed impassive aloof withdrawn
trusting wary cagey guarded edgy skittish jittery jumpy panicky panicked petrified insecure
cocky cocksure overconfident underconfident diffident bashful coy contented smug sated greedy
desperate uninvested uncommitted lackadaisical lackadaizical=k\3 unenthusiastic unenthused
understanding interest recognition comprehension emotion feeling remorse guilt doubt hesitation
excitement warmth humour humor=Z]3 regret guile malice irony gratitude sympathy empathy fear
engagement care conviction effort believing trying hoping asking expecting enjoying wanting
looking bothering noticing dreaming daring doubting worrying fearing minding resenting dreading
liking loving hating concentrating lulled seduced blinded hoodwinked swayed stung chastened
bruised bruized=d^3 buoyed sustained reassured comforted disarmed dizarmed=i^3 misled fooled
duped placated mollified appeased wearied exhausted consumed worn perplexed ch'n chn chdn chldn
sts stds ss pps kids lads lasses class y1s y2s y3s y4s y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s
yr8s yr9s besotted disinterested dizinterested=R`3 uninterested confused unhappy excited
enthusiastic inattentive unfocused demotivated worried frustrated curious unconfident
comfortable relaxed tense stressed calm upset angry annoyed surprised surprized=g`3 shocked
puzzled unsure uncertain hesitant scared frightened fearful terrified absorbed engrossed
immersed fascinated amused entertained restless tired sleepy lethargic listless apathetic
indifferent lonely isolated included excluded valued respected safe settled determined
aspirational content satisfied dissatisfied grateful thankful hopeful hopeless helpless
powerless stimulated invested involved alert aware unaware oblivious mindful knowledgeable
ignorant familiar sure certain convinced sceptical cynical suspicious defensive resistant
receptive inclined fearless undaunted bemused fazed phased frazzled flustered dependent reliant
docile submissive resourceful resorceful=Qc3 mortified tearful furious livid incensed bereft
heartbroken devastated overjoyed tickled flabbergasted astonished astounded amazed agitated
nervy squeamish bushed knackered bothered nostalgic contrite remorseful resigned rebellious
fulfilled fulfiled=kc3 ecstatic elated cheerful miserable mizerable=oc3 gloomy grumpy sulky
moody dejected despondent discouraged discoraged=Vd3 offended hurt unheard heard unappreciated
appreciated loved cherished impatient patient tolerant sympathetic daydreaming adore adores
adored relish relishes relished resent resents resented dread dreads dreaded despise
despize=Pe3 despises despizes=Qe3 despised despized=Re3 loathe loathes loathed detest detests
detested savour savor=Ye3 savours savors=Ze3 savoured savored=[e3 envy envies envied crave
craves craved covet covets coveted enjoy enjoys enjoyed hated hates loves admired admires
feared fears trusted trusts love like likes liked dislike dislikes disliked hate appreciate
appreciates value values respect respects admire understand understands realise realize=bf3
realises realizes=cf3 realised realized=df3 recognise recognize=ef3 recognises recognizes=ff3
grasp grasps grasped comprehend believe believes believed wants wanted wish wishes wished hopes
hoped feel feels felt cares cared intend intends intended prefer prefers preferred mind minds
minded expect expects worry worries welcome welcomes welcomed embrace embraces embraced cherish
cherishes doubts doubted misunderstand misunderstood misunderstands struggle struggles
struggled cope copes coped forget forgets remember remembers desire desires desired regrets
yearn yearns long buys confuse confuses confusing distract distracts excite excites interests
engage engages frustrate frustrates upsets reassure reassures please pleases annoy annoys amuse
amuses challenge challenges stimulate stimulates grip grips absorb absorbs fascinate fascinates
concerned surprise surprize=fi3 surprises surprizes=gi3 satisfy satisfies suit suits suited
discourage discorage=mi3 discourages discorages=ni3 embarrass embarrasses disadvantage
dizadvantage=Qj3 disadvantages dizadvantages=Rj3 demotivate demotivates deter deters deterred
thrill thrills entertain entertains provoke provokes provoked tempt tempts tempted convince
convinces persuade persuades persuaded longer shorter later earlier louder quieter faster
harder easier bigger smaller more less fewer further tougher warmer deeper wider thinner
simpler busier sooner wordier probationer newcomer novice rookie apprentice student infant
seminar small rural urban coastal inner large big new young junior middle faith village town
city special supply newly mixed windy last friday afternoon starter nqt ect pgce beginner
secondary primary crowd captive kindergarten freshman kindergartner dollop succession feast fog
clutter riot frenzy orgy waffle fluff froth candyfloss bilge gibberish dross pap tripe
psychobabble flimflam flannel hokum baloney hooey padding filler ballast bumf mumbo firmness
gentleness calmness briskness tidiness untidiness bleakness liveliness willingness eagerness
keenness seriousness playfulness cheerfulness politeness harshness sternness strictness laxness
messiness scrappiness clumsiness awkwardness tiredness restlessness listlessness aimlessness
helpfulness usefulness uselessness pointlessness sameness staleness cosiness homeliness
busyness patchiness bittiness slackness directness bluntness abruptness decisiveness
deciziveness=Po3 indecisiveness indeciziveness=Qo3 inventiveness resourcefulness
resorcefulness=So3 responsiveness attentiveness inattentiveness purposefulness orderliness
sloppiness joylessness wordiness fussiness exactness thoroughness promptness coherence
coherense=`o3 finesse panache aplomb poise verve oomph pizzazz brio flair savvy gravitas torpor
apathy ennui lethargy malaise malaize=PP4 rancour rancor=QP4 acrimony disarray dizarray=SP4
turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans tomfoolery horseplay
hijinks obsession religion cult ritual joke formality luxury lottery mantra fetish crusade
chore rarity farce minefield headache duty breaktime lunchtime playtime registers registration
dinner queueing queuing dismissal assemblies assembly homework silence silense=\Q4 lining
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
pantomimes circuses pretence pretense=^T4 pretences facade facades mirage mirages jumble
jumbles lifeblood lifebloods bedrock bedrocks backbones heartbeat heartbeats springboard
springboards launchpad launchpads flagship flagships crutch crutches bandage bandages lotteries
lifeline lifelines blockbuster blockbusters cliffhanger cliffhangers revelations nightmare
nightmares chores ordeal ordeals marathon marathons sledgehammer sledgehammers rollercoaster
rollercoasters scrum scrums scramble scrambles tangle tangles labyrinth labyrinths jungle
jungles cacophony cacophonies racket rackets magnet magnets havens oasises oasizes=[V4
sanctuaries anchor rock rocks engine engines glue glues blur fogs desert deserts graveyard
graveyards tightrope tightropes conveyor conveyors hothouses battlefield battlefields warzone
warzones madhouses bearpit bearpits cage cages prison prisons trap traps carousels factory
barracks boot airport station supermarket youth spa museum cathedral ghost goldfish hospital
creche casino market bazaar theatre theater=nW4 cockpit monastery funfair hallway hub club
clubs tutor enrichment bookwork sef sip gems belter belters corker corkers cracker crackers
peach peaches treats catastrophe catastrophes trainwreck trainwrecks patchwork patchworks mazes
raffle raffles gamble gambles tinderbox tinderboxes con cons sop sops formalities cocoon
cocoons grind cinch cinches dud duds turkey turkeys lemon lemons footnote footnotes frippery
fripperies fad fads novelty novelties throwback throwbacks fossil fossils anachronism
anachronisms wasteland wastelands backwater backwaters orphan orphans masterclass masterclasses
masterpiece masterpieces jewel jewels beacon beacons bargain bargains tragedy tragedies
travesty travesties scandal scandals disgraces insult insults stalemate stalemates deadlock
deadlocks standoff standoffs truce truces inquisition inquizition=Q[4 inquisitions
inquizitions=R[4 interrogation interrogations monologue monolog=U[4 monologues sermon sermons
clique cliques cabal cabals snore snores riots hoot hoots flashpoint flashpoints panacea
panaceas placebo placebos fillip fillips balm balms curse curses blight blights blot blots
eyesores monstrosity monstrosities fortresses zoos washout washouts highlight highlights joys
luxuries catalyst catalysts watershed watersheds shell shells husk husks sweatbox sweatboxes
saunas furnaces iceboxes fridges barn barns racetrack racetracks racecourse racecorse=o\4
racecourses racecorses=P]4 whirlwind whirlwinds melee melees ruck rucks rumpus rumpuses
kerfuffles palavers rigmaroles hassle hassles bind binds drag drags downer downers buzzkill
buzzkills bonanza bonanzas treasure treasures pearl pearls wonder wonders miracle miracles
stunner stunners corrective correctives tonics antidote antidotes nonentity nonentities
mismatch mismatches hybrid hybrids mongrel mongrels hostage hostages casualty casualties victim
victims behemoth behemoths monster monsters leviathan leviathans relic relics queue queues exit
stairs stairwell finish hour day week period session carpet corner site toilets toilet ramp
fortnight term transition leap choir band orchestra concert fair visit residential interviews
inbox noticeboard wall walls mock desk finale changeover handover pickup cooldown circle story
phonics fig shopping laundry blunt revolving hamster obstacle assault hornets sacred holy dead
lame cliff bear cul white powder sausage safety endurance tug old transit doctors waiting
cattle meat bun leaf tool instrument bowl nest grail duck pit elephant cooker keg machine net
gap aid piece shop ground pen sale surgery camp clown clowns devil devils monkey monkeys terror
terrors diamond diamonds lifesaver lifesavers outsider outsiders eccentric eccentrics fixture
fixtures veteran veterans rookies bulldozer bulldozers terrier terriers rottweiler rottweilers
crawler crawlers creep creeps toady toadies wag wags flier fliers flyer flyers conundrum
conundrums enigma enigmas mystery mysteries gatekeeper gatekeepers roadblock roadblocks ally
allies soulmate soulmates phenomenon phenomenons worrywart worrywarts luddite luddites
technophobe technophobes purist purists evangelist evangelists realist realists pragmatist
pragmatists magpie magpies butterfly butterflies sponge sponges star stars asset assets
liability liabilities credit credits handful handfuls firework fireworks hurricane hurricanes
tornado tornados machines weathervane weathervanes chameleon chameleons limpet limpets leech
leeches shadow shadows ghosts bystander bystanders spectator spectators lapdog lapdogs poodle
poodles sheepdog sheepdogs foghorn foghorns gannet gannets hermit hermits martyr martyrs
cheerleader cheerleaders comfort comforts caution cautions plank planks lump lumps sloth sloths
mouse mouses lion lions tiger tigers bears owl owls sheep sheeps ostrich ostriches peacock
peacocks juggler jugglers firefighter firefighters peacekeeper peacekeepers naturals novices
beast pig swine whale disaster dizaster=kf4 blast stinker humdinger beauty beaut stonker brute
doorstop wreck whopper clanger howler blinder scorcher snooze yawn whisper sliver hint slip
mite whirl dog crawl far one two gold full soft razor laser needle inch knife cack gung wishy
topsy thick tongue four untangle name resist scaffold demonstrate clarify celebrate ensure
consider develop improve introduce create encourage encorage=ch4 increase provide continue
include explore embed strengthen tighten establish promote prioritise prioritize=nh4
differentiate speed replace reconsider refine deepen adapt praise praize=Vi4 reward monitor
track don't say help retire loosen cap reposition relocate pare banish abandon adopt commit
dare define delegate designate devote distil diversify emphasise emphasize=ni4 enlist equip
expand experiment exploit expose formalise formalize=Uj4 gather guard harness hone identify
incorporate insert inject invest involve leaven level listen maximise maximize=cj4 minimise
minimize=dj4 narrate nurture organise organize=gj4 position practise practize=ij4 prepare probe
publish quiz rank recruit reframe refresh reinforce relax release remove rename rephrase
replicate reserve reshape resource resorce=[k4 respond restore restrict retain reword rework
rewrite round seek select settle signal soften spell standardise standardize=jk4 steer
summarise summarize=lk4 support sustain systematise systematize=ok4 tailor touch trial tune
unify unpack upgrade visualise visualize=Wl4 weigh withdraw can could will would should shall
may might must doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
teacher headteacher headteachers leader ta assistant assistants sendco adult adults coaches
senco colleague colleagues mentor principal instructor trainer sir boss supervisor supervisors
strict unfair favourite favorite=em4 better worse mean boring laziest unhelpful approachable
friendly horrible useless reliable strictest nicest kindest meanest fairest favourites
favorites=Vn4 organised organized=Wn4 disorganised disorganized=Xn4 harsh popular trustworthy
what how why when where which whose rowdier chattier sleepier scruffier shabbier gloomier
grubbier drabber blander stuffier dingier gentler meeker milder sterner bossier needier
clingier shyer lazier naughtier cheekier sillier giddier fussier pushier wilder ruder crueller
crueler=_o4 wiser savvier shrewder nimbler zippier snappier punchier pacier tauter trickier
harsher stricter laxer sloppier woollier hazier vaguer muddier patchier choppier bittier
stodgier cosier homelier lovelier prettier nicer jollier merrier perkier brisker dreamier
dozier grumpier moodier sulkier stroppier feistier braver bolder tamer saner trustier likelier
worthier prouder humbler kinder meaner fairer pervade pervades pervaded pervading shapes shaped
drives driven inform informs informed underpin govern governs governed affect affects affected
dominate dominates dominated dictate trumps trumped defines defined faze fazes phases ruffles
ruffled escapes escaped scares bothers matches compares bleak drab dingy dreary dismal grim
cheerless airless stuffy cramped poky pokey shabby tatty scruffy institutional clinical sterile
soulless depressing uninviting unwelcoming welcoming inviting cosy homely cheery gleaming
pristine spotless immaculate squalid grubby spartan austere forbidding imposing handsome airy
calming serene chaotic cluttered buildings lobby grounds garden accommodation facilities
surroundings environment warm cool frosty strained cordial distant easy frayed fractious
amicable chilly tepid sweet flat subdued muted fail flounder succeed slump grow thrive flourish
florish=`T5 worsen drift rag temper tempers patience patiense=fT5 nerve composure marbles way
thread plot lustre luster=mT5 zing appeal steam innocence innocense=QU5 sheen mojo huff huffs
strop strops sulk sulks mood moods paddy paddies tizzy tizzies flap flaps stew stews panic
panics fluster flusters lather lathers funk funks daze dazes trance trances frenzies fury
furies rage rages hurry hurries dream dreams bubble bubbles pickle pickles quandary quandaries
rut ruts jam jams spot spots fixes himself herself themselves yourself yorself=iV5 yourselves
yorselves=jV5 myself myzelf=kV5 ourselves orselves=lV5 itself oneself pupil child childs boy
girl lad lass learner kid youngster youngsters toddler toddlers teenager teenagers groups trio
trios pairs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners
kindergartener graders lsa hlta sna smt ceo surveys statistics stats warning warnings topic
responsibility conversation conversations criticism parks plonk plonks plonking dump dumps
shunt shunts warehouse warehouses warehousing offload offloads palm palms palming foist foists
foisted foisting herd herds banishes banishing exile exiles exiling relegate relegates
relegating consign consigns consigning shovel shovels shovelled shoveled=hY5 shovelling
shoveling=iY5 babied babying nannied nannying swaddled cocooned cocooning nursemaided nursemaid
babysat featherbedded creak creaks creaked creaking groan groans groaned groaning buckle
buckles buckled buckling splutter splutters spluttered spluttering limp limps limped limping
fray frays fraying teeter teeters teetered teetering totter totters tottered tottering judder
judders juddered juddering arrangements arrangement rotas machinery infrastructure framework
timetables staffing funding finances network networks partnership partnerships organisation
organization=f[5 administration pastoral services service procedures processes scores
percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=b\5 unwisely unwizely=c\5 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=W^5 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=]^5 it fuss fusses fussed fussing dotes
doted pontificate pontificates pontificated preaches preached sermonise sermonize=j^5
sermonised sermonized=k^5 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=Q_5 filibuster filibustered skimp skimps skimped splurge splurged hog hogging
hemorrhages idolise idolize=\_5 idolises idolizes=]_5 idolised idolized=^_5 revere reveres
revered natters chinwag prattle prattled prattles blather blathered blathering witter wittered
wittering yammer yammered blabber jabber jabbered schmooze schmoozed swanned swanning preen
preens preened gloat gloats gloated sneer sneers sneered whined whines moaned griped gripes
cowered grovel grovelled groveled=f`5 slink slinks slunk sidle sidled harassed cadge wheedle
wheedled manhandle manhandled frogmarch frogmarched typecast stereotype stereotyped flail
flailed flails muff muffed underrate overrate trickles trickled dribbles dribbled rains pour
pours poured pored=ea5 cascade cascades cascaded stab bash fist attempt shade tad smidge trifle
timer tradition difficulty difficulties barrier barriers obstacles trouble troubles priority
priorities hurdle hurdles nuisance nuizance=^b5 nuisances nuizances=_b5 distraction
distractions stage year things community whole regurgitate regurgitates regurgitated
regurgitating parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles
mumbled mumbling drone drones droned droning babble babbles babbled babbling mouth mouths
mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part parts days topics
project projects song songs poem poems stories task tasks activity activities series serieses
copy copies mixes line focuses theme themes title titles word words sentence sentense=hd5
sentences number answer answers quizes recount recounts debates dramas drawings painting
paintings graph graphs diagram diagrams timeline timelines models sum sums riddle riddles rhyme
rhymes prayer prayers hymn hymns dance dances match race races visits vizits=ke5 trips tour
tours talks speech speeches lecture lectures meeting meetings workshop workshops units module
modules blocks terms weeks month months years hours minute cycles circles square squares
rectangle rectangles column columns halfs third thirds quarter quarters sample samples
selection selections collection collections exhibition exhibitions fairs sales concerts
rehearsal rehearsals practice practices sessions starters plenaries introduction introductions
summary summaries extract extracts chapter chapters paragraph paragraphs verse verses chorus
choruses refrain refrains repeats revision revizion=Sh5 revisions revizions=Th5 continuation
continuations response responses reply replies comment comments note notes message messages
notice notices sign signs heading headings caption captions codes symbol symbols names nickname
nicknames phrase phrases saying sayings quotation quotations law laws requirement requirements
option choice choices vote votes polls interview census censuses doubles single singles mixture
mixtures version versions draft drafts outline outlines templates scaffolds handout handouts
token tokens stamp stamps log logs records register tally tallies count counts measure measures
scales score marks grade grades levels bands stages steps rungs strand strands subjects
discipline disciplines language languages schemes programme program=Qk5 programmes post posts
job jobs role roles responsibilities statements description descriptions definition definitions
date dates times places halls offices yards field fields gardens pond ponds shed sheds path
paths gates doors window windows floor floors ceiling ceilings stairwells cloakrooms charity
charities federation federations companies schools academies colleges nurseries primaries
secondaries church churches visitor vizitor=fl5 visitors vizitors=gl5 while whiles bits lots
few fews couple couples dozen dozens hundred hundreds thousand thousands about over shut empty
early online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=jm5 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow black
grey navy beige cream maroon turquoise turquoize=dn5 teal lilac violet indigo scarlet crimson
khaki mauve tan bronze striped spotted patterned brown pink purple orange silver triangular
oval curved straight vertical horizontal english history geography science sciense=`o5 welsh re
ict computing poetry fractions spelling speling=go5 handwriting cooking swimming football rugby
tennis netball drumming wood wooden stone brick concrete tile tiled metal plastic tarmac slate
grass gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot hungry thirsty
up down off on out in back that this so not now then too again today yesterday tomorrow tuesday
wednesday thursday true false mine yours his hers theirs ours three five six seven eight nine
ten twice once odd even equal prime positive negative liquid cotton woollen digital electric
male female british scottish irish polish somali deaf blind pregnant local national regional
unknown unclear due recent voluntary statutory temporary permanent possible necessary lit sung
said told frozen bought built sent spent found spread hidden begun chosen short tall wide fast
quick right there's elsewhere nearby overhead below above behind ahead opposite together apart
breeze breezed breezes sail sailed sails romp romped romps cruise cruize=XT6 cruised
cruized=YT6 cruises cruizes=ZT6 waltz waltzed glide glided glides nailed nails nail aced aces
smashed bossed rocked sussed clinched slayed nodding laughing smiling grinning wishing beaming
stitches tears giggling cheering alarms apron aprons bag bags ball balls balloon balloons
banana bananas bar bars basket baskets bat bats beaker beakers bean beans bed beds belt belts
bench benches bib bibs bicycle bicycles bike bikes bins biscuit biscuits blanket blankets
blinds boat boats boilers bone bones bottles bowls bread breads bricks bridge bridges broom
brooms brush brushes bucket buckets bulbs buses button buttons cabinet cabinets cables cake
cakes calculator calculators camera cameras candle candles canopy canopies caps cars cardboard
cardboards carpets carriage carriages cart carts cartridge cartridges cello cellos chain chains
chairs chalk chalks charger chargers clay clays clip clips clipboards clocks cloth cloths coat
coats coin coins comb combs compass compasses cone cones container containers cookers cot cots
counter counters crate crates crayon crayons cup cups cupboard cupboards curtain curtains desks
dials dice dices dinners dish dishes doorbell doorbells dough doughs drain drawer drawers drill
drills drum drums duster dusters easel easels egg eggs eraser erasers escalator escalators fan
fans fence fences ferry ferries finger fingers flask flasks flour flours flors=]Z6 flower
flowers food foods foot foots fork forks fountain fountains freezer freezers fruit fruits fuses
generator generators glasses globe globes glove gloves goal goals grasses guitar guitars hammer
hammers hamper hampers handle handles hanger hangers hat hats heater heaters hedge hedges
helmet helmets hinge hinges hoop hoops hooks hose hoses hutch hutches icing icings ink inks
instruments intercom intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug
jugs jumper jumpers kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites
knifes ladder ladders lamp lamps laminator laminators lantern lanterns leafs lens lenses
letterbox letterboxes lid lids locks locker lockers lorry lorries loudspeaker loudspeakers
lunches lunchbox lunchboxes mallet mallets marker markers marble mask meal meals medal medals
metals meter meters microphone microphones microscope microscopes microwave microwaves milk
mirror mirrors modem modems monitors mop mops motors mug mugs needles nets nut nuts oar oars
oil oils ovens paint paints paintbrush paintbrushes pan pans panel panels parcel parcels
pavement pavements pea peas pedal pedals peg pegs pens pencil pencils piano pianos picnic
picnics pill pills pins pipes pizza pizzas plant plants plaster plasters plastics plate plates
platform platforms plugs pocket pockets pole poles pool pools pot pots potato potatos powders
printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators radio
radios rail rails ramps recorder recorders ribbon ribbons rice rices robot robots roof roofs
ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich
sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screw screws seats seed
seeds shelf shelfs shelves shelveses shoe shoes shutter shutters sink sinks sieve sieves siren
sirens skirt skirts slab slabs sledge sledges sleeve sleeves slope slopes soap soaps sock socks
sofa sofas socket sockets soil soils soup soups spade spades spoon spoons spring springs stair
staple staples stapler staplers stones stool stools stopwatch stopwatches strings sugar sugars
suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes tent
tents terminal terminals thermometer thermometers threads ties tiles timers tin tins tissue
tissues tomato tomatos tools towel towels toy toys tracks tractor tractors trailer trailers
trains tram trams tray trays tree trees trolley trolleys trousers trouserses truck trucks tube
tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas valve valves vans vase
vases veg vegs vehicle vehicles vent vents violin violins volcano volcanos wallet wallets
watches water waters wax waxes wheelchair wheelchairs whistle whistles whiteboard whiteboards
wick wicks windmill windmills wing wings wires woods wool wools wrapper wrappers yoghurt
yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard lanyards trainers
welly wellies wellieses tracksuit tracksuits leotard leotards goggles goggleses glasseses
shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes basement basements
foyers lobbies porch porches lavatory lavatories washroom washrooms pitches court courts
corts=bh6 heatings lighting lightings plumbing plumbings ventilation ventilations wifis signals
internets sandpaper sandpapers photograph photographs portrait portraits plaque plaques mobile
mobiles sculpture sculptures brochure brochures postcard postcards animal animals ant ants bird
birds cat cats caterpillar caterpillars chick chicks chicken chickens dogs ducks fish fishes
fox foxes frog frogs goat goats hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lizard lizards newt newts penguin penguins pigs pony ponies puppy puppies
rabbit rabbits rat rats slug slugs snail snails snake snakes spider spiders squirrel squirrels
tadpole tadpoles tortoise tortoize=[k6 tortoises tortoizes=\k6 whales worm worms acid acids
alkali alkalis atom atoms axis axises axizes=gk6 angle angles cube cubes cylinder cylinders
decimal decimals denominator denominators fraction gases hexagon hexagons ices integer integers
iron irons liquids copper coppers magnesium magnesiums molecule molecules numerator numerators
ore ores parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids
solution solutions solvent solvents sphere spheres steel steels substance substances sulphur
sulphurs triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers
sky skies sunlight sunlights cloud sea seas river rivers wave waves tide tides election ballot
closure funeral inquiry consultation accident injury bereavement illness referendum assessment
monitoring moderation evaluation communication participation pace guidance explanation
instruction instructions vision vizion=ln6 ethos culture climate atmosphere relationship
relationships rapport routines expectation expectations transitions training supervision
supervizion=Yo6 accountability ambition aspiration oversight collaboration dialogue dialog=_o6
intervention interventions tracking strategies approach approaches achievement outcomes quality
consistency knowledge vocabulary oracy mathematics literacy numeracy criteria objectives
objective sanctions sanction consequences inclusion safeguarding punctuality layout deployment
grouping seating rigour rigor=]P7 depth breadth emphasis input inputs begins starts ends ended
finishes finished lasts lasted happens happened covers covered includes listed named says uses
mentions mentioned contains contained meets opens at of for with by from and or to across
between before after during than as if n't assess intervene discuss observe evaluate connect
address collaborate communicate consult analyse analyze=VR7 act own drive refer reflect
anticipate coordinate enforce implement apply deliver always consistently routinely often yet
really properly fully regularly systematically actively necessarily appear seem meet settles
settling calms calmed soothe soothes soothed soothing steady steadying stabilise stabilize=[S7
stabilises stabilizes=\S7 stabilised stabilized=]S7 stabilising stabilizing=^S7 relaxes
relaxing refreshes refreshed refreshing boosts boosted boosting widens widened widening broaden
broadens broadened broadening deepens deepened deepening enrich enriching improves improved
strengthens strengthened strengthening weaken weakens weakened weakening sharpening dull
dulling dampen dampens dampened dampening slows slowed slowing quicken quickens quickened
quickening accelerate accelerates accelerated accelerating hasten hastens hastened hastening
halt halts halted halting curb curbs curbed curbing curtail curtails curtailed curtailing
reduces reduced reducing increases increased increasing minimises minimizes=dU7 minimised
minimized=eU7 minimising minimizing=fU7 maximises maximizes=gU7 maximised maximized=hU7
maximising maximizing=iU7 multiply multiplies multiplied multiplying doubled doubling halve
halves halved halving cement cements cemented cementing consolidate consolidates consolidating
cultivate cultivates cultivated cultivating nurtures nurtured nurturing foster fosters fostered
fostering breed breeds breeded breeding engender engenders engendered engendering generate
generates generated generating creates created creating produce produces produced producing
yield yields yielded yielding sparking spur spurs spurred spurring fuel fueled fueling stoke
stokes stoked stoking prompt prompts prompted prompting provoking trigger triggers triggered
triggering encourages encorages=RX7 encouraging encoraging=SX7 discouraging discoraging=TX7
detered detering dissuade dissuades dissuaded dissuading enable enables enabled enabling
disable dizable=_X7 disables dizables=`X7 disabled dizabled=aX7 disabling dizabling=bX7 equips
equiped equiping freeing releases released releasing unleash unleashes unleashed unleashing
restricts restricted restricting constrain constrains constrained constraining limits limited
limiting confine confines confined confining hampered hampering hinder hinders hindered
hindering holded impede impedes impeded impeding inhibit inhibits inhibited inhibiting blocked
blocking sap sapping deplete depletes depleted depleting exhaust exhausts exhausting overloads
overloaded overloading distracting losed engaging demotivating exciting interesting hooking
transform transforms transformed transforming changed changing shaping moulds moulded moulding
drived driving underpined underpining sustains sustaining supports supporting secures secured
securing guarantee guarantees guaranteed guaranteeing ensures ensured ensuring safeguard
safeguards safeguarded protects protected protecting prevent prevents prevented preventing
stops stopping rob deprive depriving deny denies denied denying cost costed costing spare
spares spared sparing saving allows allowed allowing permit permits permited permiting force
forces forced forcing prod prods prodded prodding nudges nudged nudging steers steered steering
helps helped helping aids aided aiding assist assists assisted assisting hurts hurted hurting
harm harms harmed harming damage damages damaging ruin ruins ruined ruining spoil spoils
spoiled spoiling benefit benefits benefited benefiting rewarding payed influence influense=n]7
influences influenced influencing affecting impact impacts impacted impacting alter alters
altered altering reassuring comforting frighten frightens frightening scare scaring upseted
upseting annoying frustrating anger angers angered angering embarrassing silences silenced
silencing focusing refocus refocuses refocused refocusing occupy occupies occupied occupying
busy busies busied busying absorbing immerse immerses immersing involves involving including
exclude excludes excluding isolate isolates isolating divides divided dividing unite unites
united uniting bond bonds bonded bonding binded binding feeded feeding informing explains
explained explaining account accounts accounted accounting narrows narrowed narrowing closes
closing bridged bridging eases eased easing relieve relieves relieving lighten lightens
lightened lightening removes removed removing maked gived keeped leaved bringed sends sended
sending throwed builds builded getted letted drove bred meant means careful regular joint tight
loose larger inconsistent frequent skilful skillful=la7 firm brisk rushed vague thorough
constant endless repeated under lack presence presense=Wb7 visibility vizibility=Xb7 sharper
richer calmer neater messier keener abler cleverer friendlier colder softer happier tidier
noisier noizier=fb7 steadier smoother slicker fuller broader narrower fresher livelier duller
tighter looser smarter clearer finer greater lesser shallower firmer politer safer sadder
healthier superior inferior plainer crisper maturer readier surer warier blunter hungrier
scrappier shakier drearier terser franker fiercer hardier surlier flakier leaner fitter
cheerier dips dipped dip rises rose risen slips slipped slid wanes waned fades faded tails
tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied motivation concentration attention anxiety
frustration boredom resentment enjoyment spirits appetite resolve determination resilience
resiliense=je7 commitment loyalty nerves yearly hourly horly=oe7 nightly fortnightly quarterly
biweekly only july italy rally belly lolly holly billy dolly gully folly filly hilly curly
woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly
homily quickly slowly quietly loudly softly silently directly exactly nearly partly
approximately roughly shortly recently currently previously originally initially finally
eventually immediately suddenly briefly separately individually alternately simultaneously
verbally orally physically phyzically=ng7 manually digitally electronically annually formally
informally publicly privately locally nationally globally internationally horizontally
vertically diagonally anonymously randomly numerically alphabetically chronologically jointly
respectively namely possibly probably presently formerly lately legally officially
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
silly jolly lowly orderly burly manly womanly secretly safely securely cleanly dimly brightly
darkly widely narrowly deeply closely flatly steeply thinly thickly independently correctly
incorrectly improperly accurately hopefully sadly behave achieve attain gain participate
contribute cooperate persevere persist concentrate aspire strive deserve manage wander
misbehave rush waste tolerate assume depend exceed accept neglect overestimate instil uphold
embody exhibit exude relate conduct acquire recall master access underachieve underperform need
learn promotes prides listens celebrates prioritises prioritizes=`n7 lacks fails thrives
flourishes florishes=dn7 embodies exudes instils upholds demonstrates exemplifies breathes
punches deserves drifts serves delivers caters overestimates prizes strives aspires insists
tolerates epitomises epitomizes=Xo7 radiates a an the their home t ch ht ending captain
goalkeeper keeper partners partner twins siblings friends brothers sisters helpers winners
losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older
younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe
mandarin dt citizenship economics biology chemistry physics phyzics=oP8 literature philosophy
textiles cookery psychology sociology business media algebra geometry resources resorces=ZQ8
material materials examples wear collect wash phone stack tuck enter arrive attend password
route fourteen forteen=iQ8 fifteen sixteen seventeen eighteen nineteen twenty thirty forty
fifty sixty seventy eighty ninety both other another our my its your into onto beside since
until till near through throughout along around past towards against among without within upon
beyond unlike despite per via whether because although though unless but nor also either
neither all many some several each every none just almost perhaps maybe thank thanks dear hello
hi tonight afterwards meanwhile saturday sunday january february march april june august
september october november december noon midday such quite rather never except hands eyes
besides plus minus let's it's that's these those anybody summer autumn winter christmas easter
they're he's she's we're remain remains remained become becomes became becoming stays cannot
any very extremely fairly pretty hugely highly truly absolutely utterly exceptionally least
increasingly somewhat little much sometimes seldom already genuinely thoroughly noticeably
visibly vizibly=XV8 overall perfectly unusually immensely enormously wonderfully terribly
awfully stubbornly worryingly disappointingly dizappointingly=cV8 persistently unacceptably
pleasingly painfully woefully encouragingly encoragingly=iV8 reliably stunningly delightfully
frustratingly relentlessly dangerously needlessly notoriously markedly strikingly decidedly
distinctly downright positively unfailingly supremely eminently acutely chronically desperately
hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately sufficiently suitably
appropriately uncommonly invariably commonly constantly undeniably unquestionably fiercely
passionately emotionally academically socially technically professionally soon plainly
definitely undoubtedly baby babies twin sibling classes cohorts reader writer mathematician
mathematicians coordinator coordinators sencos parent carer carers mother mothers father
fathers mum mums dad dads practitioner practitioners cleaner cleaners arrival arrivals leaver
leavers joiner prefect prefects bursars middays playmate playmates director directors
receptions apprentices ects lsas author authors inspector inspectors researcher researchers
adviser advizer=ZZ8 advisers advizers=[Z8 advisor advisors consultant consultants officer
officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones p1 p2 p3 p4 p5 p6 p7 p8 p9 s1
s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6
b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1
ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame professor señor
teachings learnings provisions provizions=`^8 curriculums plannings questionings modellings
feedbacks markings assessments behaviours behaviors=h^8 discussions paces opening openings
endings conclusion conclusions environments atmospheres climates ethoses cultures rapports
leaderships managements governances attendances attainments achievements outcome standard
writings readings phonicses mathses mathematicses englishes sciences vocabularies knowledges
understandings skill skills homeworks sequence sequense=k_8 sequences structures design designs
method methods technique techniques communications organisations organizations=U`8 playtimes
lunchtimes trainings inductions monitorings evaluations improvement improvements presentation
presentations handwritings spellings deliveries teamworks trackings datas engagements
participations performance performances progression progressions coverage coverages attitude
attitudes efforts concentrations contribution contributions demonstration demonstrations
example exercise exercize=Wa8 exercises exercizes=Xa8 essay essays signage signages catering
caterings greeting greetings handovers briefing briefings dismissals residentials artwork
artworks sketchbook sketchbooks tutoring tutorings recruitments retention retentions appraisal
appraizal=oa8 appraisals appraizals=Pb8 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finales debrief debriefs storytelling storyteling=gb8 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=Se8
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=ae8 whispered writes asks describes suggest suggests adds noted
state stated states remark responded voted rate rated agree agreed disagree dizagree=Tf8
disagreed dizagreed=Uf8 announce announced confirm confirmed predict predicted argue argued
shouted reads quote quoted texted chorused admitted claimed complained labelled labeled=gf8
titled entitled headed marked praised praized=lf8 thanked according slogan motto text
certificate category criterion protocol regulation regulations statute contract agreement
guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=^h8 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful gorgeous attractive appealing impressive
admirable commendable praiseworthy praizeworthy=Vi8 laudable exemplary uplifting compelling
compeling=Zi8 stimulating insightful perceptive imaginative inventive innovative ingenious
masterly masterful adept accomplished proficient seamless purposeful fruitful efficient
successful worthwhile invaluable meaningful vibrant buzzing dynamic harmonious meticulous
cohesive sensible unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal
breathtaking spectacular sublime flawless faultless impeccable enviable unrivalled
unrivaled=cj8 unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming
promising promizing=kj8 memorable tasteful elegant eloquent astute shrewd diligent industrious
studious courteous corteous=Uk8 respectful considerate devoted tireless tedious uninspiring
uninspired uninteresting monotonous lacklustre lackluster=_k8 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard incoherent inefficient ineffectual
unproductive pointless futile worthless meaningless irrelevant inappropriate unsuitable
unacceptable counterproductive concerning alarming dire appalling appaling=cl8 awful terrible
dreadful atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful scandalous
shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish laboured
labored=Ym8 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy unprofessional amateurish inept clueless negligent irresponsible thoughtless
insensitive tactless disrespectful insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy joyless oppressive overbearing condescending dismissive sarcastic
unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly appallingly superbly brilliantly
beautifully marvellously fantastically adequate authoritative charismatic transformative
transformational fascinating intriguing entertaining groundbreaking outmoded antiquated
overambitious unrealistic unachievable inflexible disorderly purposeless childish sophisticated
unsatisfying illogical nonsensical unwise unwize=]P9 excessive needless unnecessary wasteful
inexcusable indefensible intolerable unforgivable peerless stellar sterling adroit deft assured
standout noteworthy notable creditable respectable passable tolerable decent cracking smashing
ace fab super beautiful magical belaboured belabored=[Q9 commanding disconcerting flawed
nagging overcrowded punishing ragged rambling brash breezy candid celebratory civilised
civilized=hQ9 cryptic emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect
inconsequential inquiring lenient manic misplaced murky offhand pacey permissive perverse
plausible provocative punchy quirky radiant redundant sensational speedy sporadic strenuous
superfluous surprising surprizing=hR9 temperamental theatrical turbulent uncompromising
uncompromizing=lR9 unfriendly wearisome zany zestful assertive cautious jerky lousy staid
disarming dizarming=VS9 engrossing exuberant foolhardy gormless heartless immoderate incisive
incizive=]S9 militaristic overheated disastrous dizastrous=`S9 catastrophic horrendous horrific
adventurous marvelous righteous hurtful attainable unattainable unimportant arduous
melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless excitable
impressionable precocious disagreeable dizagreeable=VT9 fastidious scrumptious delectable
nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy
nifty natty dapper skeletal anaemic bulletproof filthy grimy mucky smelly littered dank musty
mouldy rickety sweltering reactive hollow filthiest babyish bookish boorish brattish snappish
sluggardly churlish clownish fiendish garish loutish oafish peevish stylish ticklish waspish
outlandish makeshift shopworn careworn toothless faceless characterless bloodless gutless
voiceless formless baseless groundless rootless ruthless reckless lustreless shameless
tasteless timeless priceless senseless thriving flourishing florishing=^V9 floundering ailing
dysfunctional toxic rosy beleaguered bruising bruizing=eV9 cloistered embattled emaciated
jaundiced rarefied unbending unvarnished straitened overstuffed unsentimental overreaching daft
compliant obedient biddable glacial realistic accommodating adaptable appreciative attuned
collegiate communicative conducive congenial constructive convivial courageous corageous=aW9
dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent
enlightened favourable favorable=lW9 forgiving forthright graceful hearty humorous impactful
impartial impassioned influential inquisitive inquizitive=VX9 intelligent judicious loyal
mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled
proactive prolific prudent punctual refined resounding selfless spontaneous staunch stoic
streamlined succinct trailblazing unbiased versatile watchful zippy abrasive ambiguous
antagonistic argumentative avoidable backward barren belligerent biased bombastic brittle
brutal bureaucratic burdensome caustic coarse colourless colorless=dY9 combative
confrontational contentious contradictory cowardly cruel deafening decaying defeatist derelict
desolate destructive discordant discourteous discorteous=RZ9 disingenuous dizingenuous=SZ9
dogmatic elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff
hackneyed harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient
indiscriminate inert infantile inhospitable injudicious insidious insignificant insular
intolerant irksome judgmental judgemental=Q[9 lumbering meek menial merciless moaning
neglectful nondescript noxious obsolete obstructive overpriced partisan partizan=][9
patriarchal perilous petty prejudiced prescriptive protracted quarrelsome reactionary
recalcitrant regressive restrictive retrograde rotten scathing secretive selfish shifty shrill
slavish spineless stressful subpar threadbare torpid tortuous traumatic uncouth underfunded
understaffed underachieving underperforming unequal unlucky unrecognisable unrecognizable=_\9
unskilful unskillful=`\9 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull underused underutilised underutilized=]]9 underexploited
underexplored underplayed overplayed oversold undersold undemonstrative unenlightened
unenlightening apt artful blinkered brusque curt consummate corny crass crude debilitating
defective desirable detrimental dishevelled disheveled=T^9 divisive divizive=U^9 domineering
dour effortless effusive enterprising enterprizing=Z^9 erudite exquisite exquizite=\^9
expressive faddish fatuous faulty fraught fulsome ghastly glorious grating grotty hapless
honourable honorable=h^9 horrid humourless humorless=j^9 imprecise imprecize=k^9 indecisive
indecizive=l^9 inexpert interminable intrusive jovial laborious languid lightweight luminous
majestic merry noble offensive onerous opportune pacy painless palatable pedantic playful
poised poized=`_9 polished ponderous profitable profound prosaic raucous reductive riotous
rousing rudimentary scattergun scholarly scintillating shapeless sketchy skilled slick snappy
snazzy soporific spiritless spirited stagnant stirring strident superlative tame tantalising
tantalizing=\`9 tawdry taxing thrilling thriling=_`9 timely tiresome touching tranquil turgid
unassuming unbalanced unconsidered uncritical underpowered uneventful unflappable unfounded
ungainly uninformed unpolished unrelenting unruffled unskilled unskiled=Ra9 unsophisticated
unsound unspectacular unsteady unstimulating unthinking unwarranted valiant vigilant vigorous
virtuous weighty whimsical witty worthy wretched zealous unknowledgeable masterfully tactful
untaught unsupervised unsupervized=ha9 unsupported unsafe unhygienic unpopular unprofitable
underrated overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic
diabolical abrupt gullible naive canny wily streetwise streetwize=^b9 comical hilarious amusing
poignant evocative atmospheric exemplified unblemished watertight foolproof stringent
underwhelmed overwrought overblown overprotective overanxious overreliant overcautious
unambiguous unappealing unapproachable unattractive unavailing uncaring unceremonious
uncomplicated unconstructive undeserved undignified undue uneconomical unenviable unexciting
unfeeling unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable
unloving unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Ud9 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre luxurious dilapidated unloved unkempt jumbled scrappy
rubbishy tacky gaudy cheesy naff ropey dodgy iffy shaky flimsy tenuous spurious questionable
doubtful debatable facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry
measly meagre derisory negligible nuanced lucid cogent penetrating exacting wholesome generous
gracious humane compassionate empathetic sincere heartfelt steadfast dependable reputable
esteemed renowned distinguished eminent legendary iconic unforgettable momentous stupendous
formidable potent decisive decizive=lf9 resolute tenacious dogged plucky feisty vivacious zesty
joyous blissful idyllic heavenly bossy controlling controling=Yg9 autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous irritable obstinate
intransigent arrogant conceited pompous pretentious snobbish elitist devious manipulative
dishonest deceitful evasive robotic regimented fusty middling overdone mismatched misaligned
mizaligned=Wh9 overstretched overworked tarnished marred excruciating unbearable insufferable
maddening disturbing distressing upsetting heartbreaking saddening dispiriting perplexing
mystifying astonishing astounding staggering alluring irresistible unbeatable unmatched
unequalled unequaled=oh9 incomparable prized treasured beloved adorable endearing likeable
lovable personable affable genial amiable hospitable neighbourly neighborly=]i9 obliging
cooperative uncooperative unresponsive unreceptive unforthcoming reticent taciturn
incomprehensible unintelligible illegible indecipherable impenetrable inaccessible unworkable
workable impractical unwieldy convoluted overlong verbose waffly preachy untimely befitting
unbecoming unseemly indecent improper unethical impulsive impetuous hasty dilatory slipshod
shambolic ramshackle businesslike workmanlike methodical undisciplined uncontrolled
uncontroled=gj9 wayward errant workshy slothful indolent dozy dopey witless brainless mindless
irrational unreasonable farcical ludicrous preposterous outrageous egregious flagrant heinous
deplorable reprehensible despicable contemptible shoddily unstinting unwavering unfailing
unerring unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous
unoriginal uncreative derivative predictable unsurprising unsurprizing=ok9 unexceptional
undistinguished unengaging uninvolving unmemorable uninformative informative instructive
illuminating enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=^l9
unfulfilling unfulfiling=_l9 thankless fruitless moribund easygoing splendidly fabulously
terrifically tremendously awesomely lovelily charmingly gorgeously attractively appealingly
praiseworthily praizeworthily=nl9 exemplarily inspirationally inspiringly upliftingly
captivatingly engagingly compellingly stimulatingly motivatingly enrichingly insightfully
perceptively imaginatively inventively innovatively ingeniously masterlily skilfully
skillfully=`m9 adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally excellently unsatisfactorily satisfactorily
magnificently breathtakingly spectacularly sublimely flawlessly faultlessly impeccably
immaculately enviably unrivalledly unparalleledly enjoyably pleasurably hearteningly memorably
tastefully elegantly articulately eloquently astutely shrewdly diligently conscientiously
industriously hardworkingly studiously attentively courteously corteously=Yo9 respectfully
considerately dedicatedly devotedly enthusiastically tirelessly dully tediously boringly
drearily drably uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly
pedestrianly mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly
sloppily slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=]P: chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably counterproductively damagingly concerningly dismally
direly atrociously abysmally pitifully pathetically disgracefully cringeworthily stupidly laxly
lackadaisically lackadaizically=`Q: sluggishly ploddingly labouredly laboredly=cQ: stiltedly
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
patronisingly patronizingly=oS: condescendingly dismissively sarcastically unimaginatively
formulaically repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly
motivatedly unmotivatedly demotivatedly disaffectedly dizaffectedly=_T: disinterestedly
dizinterestedly=`T: uninterestedly problematically troublingly unfortunately regrettably
poorlily badlily dreadfullily appallinglily superblily brilliantlily beautifullily
wonderfullily marvellouslily fantasticallily admirablily commendablily impressivelily
adequately authoritatively charismatically empoweringly transformatively transformationally
excitingly fascinatingly entertainingly groundbreakingly outmodedly antiquatedly
overambitiously unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily
orderlily purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly
illogically nonsensically unnecessarily wastefully lamentablily indefensibly intolerably
unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly standoutly noteworthily
notably respectably passably tolerably decently crackingly smashingly acely fably superly
magically belabouredly belaboredly=hV: commandingly disconcertingly flawedly flusteredly
harriedly naggingly overcrowdedly punishingly raggedly ramblingly unwillingly brashly breezily
celebratorily civilisedly civilizedly=WW: cryptically dignifiedly emphatically fitfully
flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly inconsequentially
inquiringly leniently manically misplacedly moodily murkily offhandly paceyly permissively
plausibly provocatively punchily quirkily radiantly redundantly sensationally serenely speedily
sporadically strenuously superfluously temperamentally theatrically tolerantly troublesomely
turbulently uncompromisingly uncompromizingly=^X: unfriendlily wearisomely zanily zestfully
assertively cautiously fussily jerkily lousily receptively rebelliously resentfully sulkily
staidly invigoratingly demoralisedly demoralizedly=nX: disarmingly dizarmingly=oX: endlessly
engrossingly exuberantly foolhardily frostily gormlessly grumpily heartlessly immoderately
incisively incizively=YY: militaristically overheatedly disastrously dizastrously=\Y:
catastrophically horrendously horrifically adventurously marvelously righteously hurtfully
attainably unattainably unimportantly arduously talkatively melodramatically gratuitously
extravagantly uncontrollably unstoppably invincibly breathlessly excitably impressionably
precociously disagreeably dizagreeably=SZ: fastidiously scrumptiously delectably nightmarishly
childlikely mischievously glamorously hatefully hideously obnoxiously monstrously classily
peachily niftily nattily dapperly skeletally anaemically turbochargedly bulletproofly
steadyingly calmingly galvanisingly galvanizingly=jZ: chuffedly filthily grimily muckily
smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly airlessly
reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly snappishly
sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly
ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly
facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly
rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly
fearlessly fecklessly pricelessly senselessly thrivingly flourishingly florishingly=h\:
flounderingly failingly ailingly dysfunctionally toxically rosily beleagueredly bruisingly
bruizingly=P]: cloisteredly embattledly emaciatedly festeringly jaundicedly rarefiedly
unbendingly unvarnishedly straitenedly overstuffedly chastenedly unsentimentally overreachingly
sillily daftly compliantly obediently biddably docily glacially realistically inexperiencedly
giftedly pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=W^: dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly favourably
favorably=c^: forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=m^: intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=``: combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=n`: disgruntledly disingenuously dizingenuously=Pa: dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=Yb: lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=gb: patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=oc: unskilfully unskillfully=Pd:
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=Se:
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=Pf: domineeringly dourly dorly=Rf: effortlessly effusively energisingly
energizingly=Uf: enliveningly enterprisingly enterprizingly=Wf: eruditely exquisitely
exquizitely=Yf: expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=hf:
horridly humourlessly humorlessly=jf: imprecisely imprecizely=kf: inattentively indecisively
indecizively=mf: inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=dg: polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=kg:
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=eh: tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=Tj:
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=nj: comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=fl: unscrupulously
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
potently decisively decizively=go: resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=aQ; misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=TR; discouragingly discoragingly=UR;
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=XS; obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=hU; unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=QX; deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=PY;
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest
flattest clearest sounder soundest solider solidest securer securest smooth smoothest sharpest
crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest calmest
warmest coldest cooler coolest happiest saddest keenest smart smartest wise wisest wizest=]Z;
brave bravest bold boldest proudest safest rough rougher roughest toughest harshest hardest
easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest
neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler stalest laxest
softest plain plainest vaguest bleaker bleakest grimmer grimmest animated composed controlled
controled=m[; dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate pointed professional progressive relentless restrained revealing
savage selective sheltered sober stern sturdy subtle tangible unfinished unique unusual urgent
vain wild youthful agile arid delicate dotty funny lumpy responsible soggy spotty static
inactive intermittent individualised individualized=[]; gentle humble collaborative interactive
traditional expert conscious measured sensitive reflective strategic intense tentative detached
remote rigid raw heated troubled extreme scarce tangled fiddly gruelling grueling=S^; modest
proportionate minimal variable uneven balanced suitable relevant comprehensive detailed
thoughtful original ordinary normal reasonable acceptable sufficient enough productive valuable
useful important beneficial vital crucial critical responsive joyful stable accurate logical
simple complex complicated active energetic correct wrong amiss lacking impersonal generic
dense wordy abstract scattered disconnected inclusive exclusive equitable transparent honest
fragile precarious sparse bare skimpy stark dirty impoverished convincing persuasive powerful
forceful vivid colourful colorful=U`; automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced anticlimax anticlimaxes strengths weakness weaknesses
success successes failure failures disasters dizasters=i`; messes pleasures disappointment
dizappointment=l`; disappointments dizappointments=m`; flaw flaws shortcoming shortcomings
shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes
inspiration inspirations excellence excellense=\a; excellences brilliance brilliances
mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems pandemonium pandemoniums
carnage carnages embarrassments nonsense nonsenses rubbish rubbishes threat threats affront
affronts outrage outrages indictment indictments slur slurs stain stains tokenisms exemplar
exemplars calamity calamities mockery mockeries drawback drawbacks downside downsides upside
upsides bonus bonuses virtue virtues merit merits affection fondness reverence reverense=Rc;
fervour fervor=Sc; dedication professionalism passion generosity expertise expertize=Xc;
diligence diligense=Yc; integrity humility kindness perseverance tenacity compassion wisdom
insight charisma wit devotion diplomacy ingenuity originality tact tenderness vigilance gusto
artistry craftsmanship eloquence eloquense=nc; foresight grit steadiness tirelessness zeal
talent talents exuberance vitality positivity openness honesty sincerity thoughtfulness
friendliness complacency laziness negativity defensiveness inertia arrogance indifference
indifferense=dd; negligence negligense=ed; incompetence incompetense=fd; stubbornness hostility
carelessness thoughtlessness rudeness insolence insolense=ld; impatience impatiense=md;
favouritism favoritism=nd; nepotism cynicism pessimism defeatism bureaucracy amateurism
unprofessionalism dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism
cliquishness disorganisation disorganization=^e; confusion inconsistency incoherence
incoherense=ae; inefficiency ineffectiveness indiscipline unruliness misbehaviour
misbehavior=fe; disaffection dizaffection=ge; disengagement dizengagement=he; disillusionment
dizillusionment=ie; despondency tedium monotony superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity greys greens blues reds browns yellows whites
blacks thud bang clunk clang rumble hum buzz hiss snap thump crash clatter squeak squeal click
roar boom echo ache throb cramp twinge toothache cough sneeze smells scent whiff stench odour
reek aroma taste gleam glare flicker flash beam draught gust shower drizzle sleet mist sunshine
moonlight daylight swell current smear scratch dent crease crust puncture bleed graze bruise
bruize=Vh; bump swelling sweling=Xh; blister colours colors=Zh; surface texture grain mud turf
foil varnish toast coffee basin stream kerb engineer proof proofing studied discussed debated
explored investigated examined analysed analyzed=Pi; learned learnt researched revised
revized=Ti; practised practized=Ui; compared contrasted traced mapped illustrated enquiry
documentary motion novel textbook nations war wars treaty empire reformation restoration
rebellion revolt revolution famine depression weimar tudors tudor stuart stuarts victorians
victorian romans roman vikings viking saxons normans egypt egyptians aztec aztecs boudicca
napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan dickens
scrooge holocaust slavery partition colonialism apartheid suffragettes chartists peasants
crusades armada boycott siege invasion uprising uprizing=Wk; coup massacre abyssinia versailles
glacier earthquake drought rainforest erosion load sync upload download update install reach
scan latch convert attach delete import export render server servers software app apps portal
mail attachment database login scanner phones tills recording mic audio connection backup
seconds metre metres centimetre centimeter=el; centimetres mm cm km kg gram grams mile miles
degree degrees points pence pound pounds percent litre litres decibels lap laps inches feet
fund grant catch dash warn lend fetch cancel drink rest apologise apologize=gm; confess rebook
reschedule nip pop sprint shoot beg wrap hear hearing following catching spotting reaching
locate locating decipher deciphering staying ankle knee arm leg throat flu tooth holidays
weekend journey jorney=en; birthday wedding retirement flight argues remarks warned joked
reckoned reckons maintains insisted confided declared declares conceded boasted protested
emailed tweeted observed muttered recounted testified lamented ventured quipped volunteered
relayed nothing branded brands termed characterised characterized=go; characterises
characterizes=ho; summed study studies article articles questionnaire blog editorial legend
continuum spectrum barometer categories subheadings tabs tiers offers rates ranked ranks scored
circled coloured colored=_P< graded aims ambitions intention intentions intent intents purposes
aspirations mission missions aimed aspired banks glossary glossaries thesaurus thesauruses
dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=YQ<
underlined highlighted erased translated decoded rhymed alphabetised alphabetized=`Q<
capitalised capitalized=aQ< pronounced hyphenated recorded offered sorted brainstormed grouped
reasons causes cause effects arguments ways similarities differences advantages characteristics
traits synonyms antonyms opposites hypotheses predictions motives factors debugged classified
classed tested weighed corrected mended dissected acted imagined mimed impersonated portrayed
rewrote proofread annotated tagged coded categorised categorized=mR< critiqued copied plotted
charted tallied fable tale parable myth passage advert breakfast refreshments continually
perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere ever
anything pattern thing whoever wherever whichever whatever noone ownership seems seemed tries
behaves contributes listened learns follows else member non 'd i'd we'd you'd they'd he'd she'd
repay dividends worth travel profit warrant liven brighten solve cure rescue there'd mileage
scope milage gains something plenty potential cry cries cried crying scream screams screaming
begs begged begging aches ripe overdue revamp trimming pruning discover happen boots hunch
instinct plea suggestion advice counsel pennyworth cents mull ponder chew punt shot extra
specific explicit instincts judgement judgment=XV< permission unsaid kill trick secret knack
lies easily obvious cheap fixed solved remedied remedy basics needn't onus heaven god heavens
forbid shock horror quelle chef's kiss die goosebumps goosepimples quaint convenient otherwise
otherwize=XW< suspiciously ears hairs hair neck arms 've watched fare admission entry petrol
detour detor=eW< hell earth oh borrowed choppy uncharted stormy muster telling devastating
effect forensic surgical evangelical monastic balletic operatic herculean byzantine kafkaesque
era ware befits befit flick dimensional sided stock canned pat scripted rote excuses complete
ventriloquism showmanship salesmanship oneupmanship brinkmanship gamesmanship grace graces
graced fond admin packing tidying hearts oak relative comparative particular teaches illusion
illusions borderline elements aspects hallmarks flavour flavor=aY< greatness area aspect
element size aide bury burying hid hides tucks tucked smuggle smuggled sneak sneaked snuck
appendix item nodded waved bounced kicked shelved binned ducked massaged spun doctored
airbrushed cherry forgotten plucked cobbled dreamt conjured cooked rigged padded stamped kicks
kicking sweep sweeps swept sweeping brushed skeletons nod nods waving stamping gospel granted
pluck plucks plucking conjure grabbed snatched shifts shifted goalposts gun bandwagon
bandwagons picking massage massages doctor fiddle fiddled spin inflate inflated gild gilded
sugared lily disappear dizappear=Q\< disappears dizappears=R\< disappeared dizappeared=S\<
vanish vanishes vanished vanishing sank ether void plughole hole abyss cracks pile bottomless
holes collects collecting gathers gathered gathering pointing accusing breach visitors'
vizitors'=j\< gallery staged tidied printed displayed dressed tiptoe tiptoes tiptoed tiptoeing
skirted skirting danced dancing pussyfoot pussyfooting edged perimeter shies shied shying
hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolled
rolling whenever bow bows bowed cave caves caved folded backwards ride lie looks buck parapet
sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye baton someone's
somebody's everybody's owns owned gaps washes washed washing wolves devices chucked cast adrift
lurch wilderness creek lip motions mentality dressing choreographed rescuing bail bails bailed
prop spoonfeeding answering honour honor=m_< preach profess professes lumber lumbered saddle
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
nose noses ought cue cues fob abandons tolerated condone condoned idle ignoring neglecting
refuse refuses refused refusing disregard disregards disregarded flout flouts flouted
disregarding bother deal fault blame blames blamed blaming culprit culprits guilty aside regard
heed dragging heels idly forgot chance disrupt disrupts disrupted disrupting wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
shrug shrugs shrugged laugh laughs laughed batted fobs goodbye opt opts opted knuckle knuckles
knuckled dig digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum
decide decides decided stared smiled shuts shutting react chatter pretend pretends pretended
waits loss odds snail's promise promize=Rg< loop proper consideration leans leant leaned resort
resorts resorted default defaults defaulted cling clings clung retreat retreats retreated pets
overrode override overrides overrule overruled interrupt interrupts interrupted shouts
permitted roam disturb gloss glosses glossed skate skates skated skips skipped checks miscast
ploughed pressed regardless anyway admit admits claim claims complain complains boast boasts
moan moans whine mutter snapped snaps bark barks barked yell yells yelled screamed lectured nag
nagged nags confessed concede concedes protest scoff scoffed sulked whinge whinged rant ranted
rants blurt blurted excuse owner buying peace scar scars legacy vacuum bruises bruizes=oi<
wounds brake brakes damper dampener strain kibosh mockers frighteners seal skids concentrates
concentrated chip chips chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie
knocks knocking suck sucks sucked sucking beaten drummed wring wrung leach leached lends lent
lending cracked floodgates nips nipped squash squashed quash quashed bud sow sows sowed sown
planted pave paves paved clears cleared smooths smoothed touchpaper blockage tips stem stems
stemmed bucks bucked reversed rot trend applecart ship spanner curveball magic disservice
justice world clockwork breathe breathed injects injected pumped lungs reap reaps reaped
reaping bearing harvest toll lasting bitter imprint casts pall curry spells sounds sounded
death doom knell undoing salvation brink jolt jolted coax coaxes coaxed lure lured tail wagging
domino ripple snowball knock-on vicious spiral coincidence coincidense=lm< fluke rocket to?
imagine survived cent owing campaign owe owes owed hinged revolve revolves revolved pivot
pivots shoulders personality whim luck dies dint sheer symptom by-product product fallout
aftermath consequence consequense=jn< symptoms symptomatic testament tribute testimony
indicative asthma difference differense=Ro< emerge emerges emerged achieves achieved solves
prove proves proved landscape changer changers earned gained caught might've would've could've
mightn't rooted grounded courtesy cortesy=ho< wake guessing lacked temperature root benefitted
profits profited woke wakes geared perked wound quietened borne impossible upshot direct caused
resulted resulting decrease therefore thus hence thereby contributed causing adversely
instilled instiled=fP= enhance enhances enhanced factor main arise arises arizes=mP= arose
foundations groundwork filter filters filtered percolate percolates fights fighting silliness
messing rub rubs rubbed rubbing audience audiense=^Q= smile visuals invited required paired
introduced buddy cured quelled tamed shouting misbehaves misbehaved others' fared differently
visual using sharing starting handing adding switching swapping pairing mixing naming praising
praizing=ZR= rehearsing practising practizing=\R= pausing banning displaying similarity folds
spill spills spilled spilt translate translates leaks sprang derive derives derived banned
halfway astray security stake foothold underneath limbo dependence dependense=US= dependency
contempt disengage dizengage=XS= dispute argument escaping mistaking disguising disguizing=]S=
volumes indisputably surely manifestly patently unmistakably indeed inevitably naturally
fortunately interestingly evident apparent undeniable palpable unmistakable massively west
forest guest contest priest chest vest quest nearest latest largest smallest tallest longest
shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=hT= overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=TU= comfortably distance gulf huge growing
compare notch performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed streets leagues comparing pale pales paled insignificance par heap
outdid outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked rare
arguably character calibre amount stacks alongside fares faring vast slight neighbours
neighbors=cV= counterparts tier tops topped edges pips pipped bested intensity noticeable
distinct disparity distinction dregs bunch straw settings districts touches farther forward
uniformly catches night benchmark heights moment inconsistencies unevenly unevenness ages
genders greatly considerably diet postcode depending forecast broadly solidly ri verging
bordering mid b c dated garbled entrenched fractured splintered siloed orphaned undercooked
blank cinderella relation cousin penetrated touched percolated travelled traveled=aX= side mere
specifics survive survives manages scraped staggered staggers lurches lurched lurching stumbles
stumbling scrape scrapes scraping bumble bumbled crawls crawled crawling slogged wade waded
wading skin shoestring cease ceases threshold reaches travels finds counted banked anywhere
sight premium supper toss lucky crapshoot roulette wafer charmless flavourless flavorless=PZ=
structureless creature alley gorilla kilter sorts puff snuff lipservice cosmetic topheavy
ad-hoc scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=dZ=
stodgy teeth minimum essentials faint substitute imitation translation shuffle swim pecking
fate precious recommend suspects o'clock poppies pepper sleep vanishingly awash snowed
inundated laden peppered plastered festooned crammed stuffed dripping bursting brimming
overflowing saturated riddled rife rampant ubiquitous omnipresent wall-to-wall endemic
widespread commonplace incessant neverending unending nonstop showers bucketload truckload
shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable sizable
hefty whopping massive tiny majority minority bulk dose portion needed needs ample battle
disputing quarrel quibble object accuse stranger glance confirms detective scientist suffice
conclude reality destined doomed fated doubtless indubitably incontrovertibly incontestably
inarguably unarguably categorically demonstrably self-evidently conclusively inescapably
inexorably parallel peer reproach crystal overstated overemphasised overemphasized=R^=
emphasised emphasized=S^= pulse tinge undertone undertones vibe smack smacks smacked reeks
reeked redolent stink stinks bleach shades echoes somewhere million blush reflection ear
outsider's reckoning precision precizion=k^= clarity clue cohesion urgency dearth shortage
devoid conspicuous exist uncared unaccounted uncalled uncaled=W_= awry pear askew trail
trailing failed chances moments unnoticed unchecked unchallenged unaddressed untapped unmet
undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken
untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=W`= unrewarded unexplained aligned rationale serve expense revisited revizited=^`=
reviewed failings stomach exposed expected delivering critically neatly possess experience
experiense=h`= ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=_a= sacrificed
justify lying dormant fallow unopened journals jornals=fa= ceased died dried shrivelled
shriveled=ja= shrunk decayed mispronounced misread mislabelled mislabeled=oa= mistimed
mispitched misdirected misapplied mizapplied=Sb= stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal stinted hamstrung trace glimmer unanchored untethered unmoored traction purchase
footing grounding currency leverage clout concepts errors misconceptions connections
misunderstandings core agency demands demanded requires airtime limelight anticipated tackled
recognised recognized=bc= slam slammed sunk chasm disconnect contradiction information
misunderstanding common collective discernible formal follow-through provides provided omits
omitted avoids avoided skims skimmed significance underemployed underoccupied undertaught
underfed underled underserved unengaged unguided unpractised unpractized=ad= unrehearsed unled
unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking
discussing revisiting reviziting=ld= one's nobody's else's amounts amounted altogether surfaces
surfaced featured develops misconception spite adhered compliance complying adhering gnawed
encroaches encroach encroached evening crowding freezes froze fringes periphery cobwebs riding
flesh dampers placed uncomfortably chime chimes chimed clash clashes clashed collide collides
collided shirt mustard fought pinch pinches pinched borrows precedence precedense=]f= casting
wreak wreaks wreaked wrought havoc rod pig's hames dog's impression footprint foul prey
breathing necks spreading slipping radar resemblance witness hallmark nought grief fruition
blows naught clean alive stacked runway plane legs heft pedigree faults price detractors
fashion beggar beggars beggared defy defies defied rots vine grape winged winging hoof woven
stitched threaded baked knitted etched ingrained steeped hardwired sewn dna bloodstream blood
veins cells cell seep seeps seeped soak soaked beget begets thumb pies nuff bob archives album
archive scrapbook guesses relief chill 's mornings pieces flights fiction fantasy fancy section
sobering painful viewing watching stun ox bullock conceal conceals belie belies disguise
disguize=fi= sins theory principle significant counting feat crime hardship penn'orth pennorth
alas puzzlingly inwardly hackles leapt raced curled misted watered pains grieves saddens
gladdens heartens galls irks trade exchange pity pitied despair suspect lapped linger lingers
bet wager farm suspicion ? justification supposed wondered however stingy unbroken eternity
lifetime haul merited bargained warranted warrants strictly remembered margin judge require
requiring needing serious i'll we'll exceeds tightening addressing immediate estyn agrees
rumour rumor=lk= rumours rumors=mk= reportedly allegedly general perception amongst splitting
separated separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail
abusive homeless evicted debt bereaved dying cancer depressed homes household situation
circumstances background claiming domestic violence violense=nl= abuse adopted undercurrent
streak vein wondering i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspected guessed reckon sensed opinion borders bordered verges
offence offense=hm= pared extinction hilt tugged tongs daggers other's another's flak rap brunt
burning midnight burnt burned wits wits' wit's tether baptism whip tied sellotape gaffer
willpower somehow headless leash bumpy gig graft uphill penny pennies leaked leaking hollowed
mothballed mothbaled=nn= axed rack pilot launch relaunch nosedived cratered hurl chuck cash
initiatives hurled wagged official promises promizes=]o= jargon promised promized=_o= noises
noizes=`o= runaround pillar conspiracy cop voting ruffle ruffling feathers contention googly
backing dogsbody bullet acronym carrot laminated acronyms wealth abundance parachute parachutes
parachuted parachuting helicopter helicoptered airlift airlifted wheeled experts lull salutary
lick survival existence existense=bP> jot inkling semblance scintilla moment's qualm murmur
hitch peep qualms proposition planet universe swear one'd forgiven excused assuming glimmers
bullets pudding sights military operation blow blew hip thieves shrinking violets encyclopaedia
encyclopedia cliche wearing clothes lapping imaginations sliced stilled stunned pure comedy
bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps rising rizing=XR>
stride sky's curve finishing perfection putty aladdin's store stroke silk overstate commanded
niche restraint seriously cheers feather applause barrel corking belting ripping winner !of
blown sing sings praises praizes=TS> soaking stuff de jackpot swimmingly plunge bull strides
splash nub bay gift taped licked wrapped fort reins shoulder smelling smeling=gS> alight stakes
eggshells onions utmost stead nick fettle groove brief sticky cusp verge height peak coal
powers pops absolute labour labor=[T> classic dab tower oiled knit burner heart's butter bee's
cat's mccoy admiration unturned sailing sweetness bounds guns punching shipshape chapeau tumble
foregone moot sore breakneck arm's limb freefall shrift pickings risk areas zones stony shops
burst bursts busting seams sixes loggerheads crossroads ebb chasing hearted cock pouring
poring=jU> shoots slap avail zoned wayside wayzide=oU> final boil piste tangent downhill south
overboard haywire houses bearings bombshell bogged scot headway tripping aground production
banging sardines wildfire climb sway ransom losses ceremony backside heel cropper standstill
snag buffers reputation mercy bush angel shakes blessing goose style blueprint slippery dawn
economy gesture cannon unto thorn affair compensation macho herring steep ark cosh cuff wane
hop warpath uppers hobby soapbox knees downward sake swallow doldrums weeds tatters crisis
crizis=TX> meltdown denial jack coping managing ok okay saloon winded haste sizzle hype
muchness ado barred chestnut egged egging man's eyebrows ruling ballpark skating skimming
scratches scratched scratching coated coating swims roundabouts teething gruel wasters iceberg
cooks kneed reinvent spinning reinventing reinvented rome whistling gritted worlds footed
barking mad cheese chopping watchers cookie cutter dime body dusted dribs drabs friend fat
fiddling flogging grasping clutching clutch straws nettle nosed maintenance mighty collar jerk
mutton nailing pasture rearranging tinted stone's fa tear tearing jury mill thumbs twiddling
knots toe toed wounded warts wheat serial compulsive habitual inveterate incorrigible chronic
nit pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter sitters
picker pickers splitter splitters eater eaters workers talkers personalities self mischief
brains conscience consciense=n[> matriarch patriarch godfather queen king kindred tortured
souls tender skinned uptake criticise criticize=Z\> bloomer bloomers developer developers
adopter adopters prone outbursts tantrums exaggeration aggression tempered fused natured
tendency wee angels darlings dears mites horrors madam madams emperor emperors sweethearts
toughie toughies brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes
underling underlings greenhorn younger-looking brain villain villains flexible crew crop gang
cheeky various backgrounds prize speller pest reasoned rabble mob tribe firecracker sweetheart
poppet darling minx imp scallywag urchin slogger allrounder wildcard heavyweight fence-sitter
clockwatcher naysayers doubter doubters blocker blockers laggard laggards fighter
attention-seeker lone achiever linguist sharer joker rebel comedian brigade estate quickest
sportsman helper highers lowers middles stretchers strugglers sens quietest loudest naughtiest
neediest inseparable invisible invizible=b_> generation pioneer coasters rebels thinkers freak
freaks menace sen eal adhd asd fsm university attainers achievers attainer prior lows highs
ables artist storyteller storyteler=Y`> performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon whiz weakling upbringing apples capsule saga epic virtual
heath robinson silos whack rooming timetabling musical monument shrine ode temple lamination
glitter deer headlights everyone's acquired mouthful midas golden languishes languish dunk
dunks phoned phoning dumpster mary gear autopilot weathered thaw relations trading trades
former yesterday's glories glory gilds gilding tying venom glee tore rip rips ripped plough
ploughs blasted powered inhaled floundered shone pats patted patting trowel spectre specter=fb>
predecessor espresso adrenaline caffeine realism subjected marched whisked paraded hustled
funnelled funneled=Qc> i've we've endured braved withstood trawled yawned fidgeted sighed
beamed grinned pet goodness heaven's pity's goodness' dries drying rafters trooped troop troops
traipsed traipse ambled bustled streamed straggled clattered thundered shambled swaggered
strutted barrelled barreled=Sd> careered surged wafted pottered milled piled reel reeled lob
lobbed spray sprayed glared glowered scowled smirked leered simpered huffed puffed tutted scorn
churned whizzed ballooned mushroomed snowballed snowbaled=nd> spiralled spiraled=od> paralysed
paralyzed=Pe> besieged bombarded juggled pussyfooted soldiered battled beavered bloomed
blossomed crackled fizzed popped hummed buzzed bubbled silo burnout anarchy tilt flounders
waffles fizz punch attack fillers flit flits flitted flitting scuttle scuttled scrawl scrawled
amid buzzes crackle throbbed pulsed fizzing crackling humming nature plummet nosedive rocketed
skyrocketed hovering labours labors=`f> pillars cruising cruizing=bf> agonising agonizing=cf>
curling flog throats sinking squib tacked shoehorned crowbarred bitty hurtle hurtled radiate
radiated ooze oozes oozed exuded towers melt melts melted outburst dissolve dissolved wrestle
wrestled grapple grappled languished dominating bombard cram steamroll sped grinding peter
peters petered bounce bouncing oozing bustling teeming !and forefront firefighting juggling
dumbed dumbing clinging stare stares staring gazing gazed blighted poisonous waffled rambled
rambles hive rounded outlive outlives outlived withstand battling battles winding glaring
gaping blatant blatantly outright fashioned glazed fairies glaze glazes expressions vacant
faraway hunted pained expression tuned drifting wandered children's class's thoughts lightbulb
slots slotted clicks clicked clicking chords wraps gist joins joining connects connecting dots
greek dutch precisely precizely=oi> wavelength greyhounds greyhound moths kittens lemmings
zombies statues professionals chomping champing straining raring longing pepped revved lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=Xk> clamouring
clamoring=Yk> leaping swelled bubbling brimmed willed who'd tuppence tuppense=`k> arsed budged
boiling saturation axes hare dudgeon grin clenched sufferance duress climbing personally
umbrage fright aback solace stumped shaken wagons unwanted stiff begrudge begrudges begrudged
bemoan bemoans bemoaned fret frets fretted dissent desperation dismay disbelief unease gloom
bewilderment sigh surge anticipation fixated toward lettering approval reassurance confirmation
validation unimpressed flummoxed glued downbeat property luggage angriest mentally squarely
accepted famously concept belonging handy esteem wandering captured capture relishing craving
savouring savoring=em> pretending warmed warms regards regarded views viewed considers perceive
identifies empathise empathize=Pn> empathised empathized=Qn> sympathise sympathize=Rn> related
fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=dn> probes probed extends
reveal reveals revealed <degree>* elegance vigour vigor=mn> satisfaction thirst hunger zest
demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly excitedly
intently angrily seeking clam clams clammed livens livened perk perks cheer viewer viewers
blossom life's nature's notion earthly sulking panicking yearning fretting clowning bluffing
fuming wavering attract escape reaction mates owning warming responds gravitate gravitates
occasion bait masking pine pines itch itches burn burns longs prospect mattered belong cottoned
twigged wised brightened baulked balked unwillingness hesitancy readiness refusal fancied
assumed assumes imagines figured senses concluded outset refuge hungers thirsts endure endures
apprehensive importance dawned registered wedded attached wooed seized overcome obsessed
singled faking testing justified advisable advizable=PR? bearable sustainable dared digest
billed rights optimal belongs belonged century decade hangover bygone human understandable
decency sane 'll growth error manoeuvre development considering intake constraints inexperience
inexperiense=jR? punched army volley parade interruptions liberal sudden glimpse ration
addition respite drivel twaddle piffle poppycock gobbledygook claptrap hogwash balderdash
codswallop guff tosh uncommon considerable craft delicacy preoccupation fixation infatuation
contact weapon weapons sauce ingredient secrets trump crowning selling hushed reverent minor
hush ornament hindrance decoration outstay outstays outstayed overstay overstays overstayed
earns fee rent son daughter tames wrings inevitable obligatory proverbial umpteenth hallowed
bribery blackmail busywork babysitting babyzitting=mT? propaganda gatekeeping navel tag parlour
parlor=RU? tricks popularity slanging chocolate teapot chalice curate's movable moveable
chamber ivory chase achilles whipping pants coffin ointment haystack china sweetshop cog cogs
tipping brainer event stranglehold chokehold handbrake castles ships gestures rhetoric victory
weasel motherhood fur unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog
instead kilometre kilometer=`V? kilogram defeat overstates chills tingle speechless shivers
bless !many commend wallpaper drowsy celebrating congratulations bravo kudos congrats hooray
alarmed privilege congratulated commended flourished florished=WW? thrived celebration
fortunate chink chinks armour armor=]W? yawning giant quantum forwards balancing disappearing
dizappearing=cW? attrition marriage convenience conveniense=fW? mutual kangaroo info alphabet
gab fest headlong thorny knotty ocean teacup sword accidents dynamite purgatory agony murder
torture loser social grenade goody goodies slave snowplough snowplow lawnmower velcro parenting
player players moral guiding glutton creatures rounder rounders pushers shuffler shufflers
shuffling offender offenders latecomer absentee ratbags sensory risks headaches attender
attenders timekeepers mixer mixers finisher finishers spellers retriever decoder decoders
ratbag toerag toerags tyke tykes blighter blighters hellion hellions larrikin larrikins hoon
hoons galah drongo gurrier scanger bampot numpty numpties eejits muppet muppets plonker wally
twit twits nitwit dolt oaf oafs clot pillock dope wastrel ragamuffin ragamuffins hellraiser
hellraizer=hZ? hellraisers hellraizers=iZ? stirrers bellyacher sourpuss sorpuss=lZ? misery
mizery=mZ? grouch curmudgeon battleaxe harridan tartar gorgon windbag windbags blowhard
chatterer movie mover movers furniture masters mistress formed digested fetched focussed blade
ham fisted handedly weights ho washy turvy fairy namby pamby touchy higgledy hoity hocus helter
pell farty feely clappy piggledy toity pocus skelter mell mango fleet pinching paring serving
regarding pitying deprecating effacing styled appointed defeating aggrandising aggrandizing=g\?
centred deluded holier blooded throated lipped reptile reptiles vertebrates po laced starred
timed advised advized=U]? brow wracking racking wrenching tingling shattering rending inward
clad bottomed plated soiled pier braces spick spic span bloom canter trot stroll amble mustn't
essential imperative developing sorting rethinking reviewing updating additional reservation
overhaul shake usefully afford rid what's ideally urge implore advise advize=_^? propose
suggestions recommended ebi ebis wwws exploring fixing rebuilding pointer reset reboot rejig
urged musts pressing apace tongues motored zoomed lake firmed tightened smartened toughened
bedded squared levelled leveled=[_? scaled ramped beefed cleaned litter ups upped upping ante
dimension rounding hump reborn turnaround blossoming booming burgeoning maturing evolving buds
transformation metamorphosis renaissance rebirth sea-change industrial russian recovery stature
horizon mired trapped wedged tailspin impasse plateau ceding altitude sliding crept fade
backslide backsliding founder foundered founders languishing nosedives flatlined flatlines
crater infancy dive upturn downturn succeeded matured mellowed mend bedding creeping edging
inched inching flatline plateaued comeback revival hitherto ago previous enormous conquered
outgrown flagged revolutionised revolutionized=ga? waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length ratio eh rating shan't who's
chooses organises organizes=nb? misbehaving sizes suppose scrapped attribute ascribe research I
attracted noisiest noiziest=Xc? cleaning lady ladies guided bbc usa nhs pta gcse gcses faq dvd
cbbc rspb vip xxx graduated dual coding standardised standardized=lc? regulate regulates
regulated regulating interleaving interleave interleaved metacog disapplied dizapplied=Ud?
stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps ssp spag gpc
tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous passport
metacognition metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp
qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive screening
meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation chronology
individual personal mindset organiser organizer=Yf? organisers organizers=Zf? assurance
curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=if? subitising subitizing=jf? sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister habitually
periodically thrice tend tends tended ad nauseam masses myriad interaction copious abundant
plentiful countless numerous limitless substantial disproportionate significantly equals layer
fibre resolves carpeting hears whit arrives braced primed steeled hellbent mistook mistaken
conflate conflates equate equates equated paramount appearances welded velcroed superglued
stapled chained 're indicate unremarked eyebrow batting logo glossing repays repaid memorial
altar strangers enemies bedfellows cousins foes county cluster district borough d e 4 5 6 7 8 9
pm crosser sunnier cagier pricklier guiltier greedier lonelier cannier windier sealed justifies
investment leftovers cheques harvested logged canvassed polled filed loopy crazy bonkers twist
tire tires defeats defeated undo undid undoes liable recover hurtling careering showdown weird
random ambience ambiense=[k? exchanges handshake commends congratulate congratulates salute
salutes compliment future swipe patent clone shuttlecock beanbag branch gasket ballistic ape
berserk postal mental apoplectic barmy potty bust awol feral native viral giggles jitters
fidgets collywobbles willies wobbler hissy benny eppy waterworks tenterhooks aching loo bated
berth tummy seize tensed bottled brightens loosened jaw jaws withdrew bask basks basked basking
gloried revel revels revelled reveled=Xm? devilment presses mettle milking angled angling
fished fishing jockey jockeyed jockeying vie vied vying clamour clamor=gm? gunning bid bucking
pining hankering thirsting hungering compliments promotion favour favor=Qn? heartstrings
comeuppance dumb possum hardball gamed gaming crocodile coattails chin hedged hedging bets
dress dresses tart tarted jazz jazzed bigged prettify role-play doll dolls massaging juggle
waltzes swan swans mosey moseyed wanders strolls spans swat boo flea brook brooks prisoners
backchat camps blindfold blindfolded footsteps unofficial throne facto yeast fulcrum oracle
mouthpiece muscle keystone enemy critic vocation malign corrupting boon m horns launched
knitting brand pootle pootles pootled bumbles trundle trundles trundled chug chugs chugged
potter jog jogs jogged bimble bimbled squeaked bobs downs downed downing sub torrid wringer
mincemeat inroads amends damnedest dues backfoot tab flame afloat beady piggy junked kiboshed
doff doffs doffed blushes bacon punchline painted boxed stripes coaxing prise prised winkle
winkled hived siphoned carted vegetate housed housing seals sin childminding wrapping hushes
airbrush cherrypick twisted squirrelled squirreled=TR@ spreadsheets brushing shrugging shelter
shelters sheltering magicked conjures dreamed rig cigarette guesstimate guesstimates concocted
capitulated capitulates relented surrendered kowtowed kowtows backtracked backpedalled
backpedaled=jR@ straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded morphs clearing banter sarcasm generalities helplessness
passivity repetition verged din !the fanned fanning flames piles piling heaped heaping
unflattering belied partial sells understate understates understated overclaim overclaims
overclaimed overplays bigs overinflated estimate hinging fumes shouldered shouldering shore
shores shored shoring propping spearhead spearheads spearheaded mastermind masterminds
masterminded orchestrate orchestrates orchestrated doss dossing dossed lollygagging goofing
horsing monkeying footling pratting dallying gallivanting vegetating baiting rile riling
twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal funnily
fairness defence defense=fU@ deigned condescended dares oftener practises practizes=kU@ deed
exists existed attraction contrasts knits dived wades butt butts butted paused sprout sprouted
snowballs collared buttonholed accosted waylaid dole doles doled doling dished dishing churn
churns churning crank cranks cranked trots trotted forth policed lord lords lorded lording
digging latches latched latching creams creamed creaming hemmed typing pad darker hotter fierce
albeit quibbles criticisms frills arithmetic rusty selves reigns reigned looms loomed spotlight
clamours clamors=lW@ smelt headship oxbridge motley fearsome unholy gruesome squad twosome
threesome duo alliance married shilling shiling=ZX@ pussycat reining fills filled camels
newcastle image lodge streaked forge forged lowlight pinnacle nadir planets countries centuries
pose poses posing alleged purported nominal nominally ostensible notional notionally boils
boiled epitome essence essense=YY@ embodiment antithesis caricature parody health foothills
reels mildly remind clocked discovered accustomed co pre multi semi received stocked supervised
supervized=lY@ intentioned destroying hoc sensitivity competence competense=QZ@ ranging user
universally staffed whelming explanatory indulgent congratulatory motoring racing romping
coordination articulation hotbed island fancies whisker discharges obligations commitments
alright usp zipped bounces canters condition repair sniffed sneezed faulted zings fizzes
crackles grates clunks underwhelms metallic monotone placing addresses micro strange peculiar
bizarre puzzling outlook searching probing pertinent !number acoustics output demeanour
demeanor=f[@ conditioning raid v shouty draughty sparingly allocated positioned thumbed
documented versed schooled applies reacts reacted unwell gaggle voucher accuracy fidelity
distrust mistrust friction animosity rivalry harmony discontent upward trajectory breakthrough
milestone setback necessity constraint festival solving major source sorce=l\@ mucking fooling
larking naughtiness disobedience disobediense=Q]@ yardstick proven exceeded abnormal tripped
texts sweat eyelid hums pinpoint laserlike seasoned pro swiss tee lures behold gladden swells
cockles accomplishment dos do's bettering topping bettered unbettered unimprovable unfaultable
champagne package you're gifts nicking nicked poach poaching swiped magpied magpieing filch
pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork prose retell zinged
blossoms flowered weaves hardened scarred vaunted fabled shares disruption instance describing
guide sickly basis shiny opaque magnetic waterproof stretchy absorbent bendy dusty smoky cycled
receiver bunting upper solemn stately mournful mornful=e_@ jig carol tunes ballad polka melody
tempo north east outer sunny shady dye voltage volume cress crystals bacteria fungus moss algae
glider floated mondays tuesdays wednesdays thursdays fridays numbered invent sewing pluperfect
masculine feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit capital consumer durable goods monopolistic
competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary
inverse correlation gradient ions ion index indices sampling parallax deviation frequency
unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=fb@ cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=Pc@ medical mobility disability dizability=Sc@
disabilities dizabilities=Tc@ disorder disorders impairment impairments autism dyslexia
dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage wages tax
attainers' censure multi-academy neighbouring neighboring=jc@ payments vested conflicts expire
resume receive bays hatch users guests contractors residents members ticket-holders jammed
glitched thermostat express replacement offline chickenpox measles covid norovirus nits
headlice virus appointment maternity paternity ramadan eid diwali yom passover carnival
tournament tornament=od@ photographer vaccinations jabs immunisations immunizations=Se@ dentist
optician refurbishment painters builders electricians plumber repaired serviced cordoned
waterlogged median routes sides dullest conductor insulator historian historians sources
sorces=ge@ credited condemned defended adverts advertisers advertizers=le@ poets empires
characters volcanoes kings queens newspapers composers rse warns tackles modal modals rendered
renders debating cartoon comic animation scenario mural shopkeeper goblin elf mermaid
stepmother stepsisters genie sultan pirate knight reference referense=lf@ properties giants
pirates shopkeepers teddy interpreter you'll id username signature inhaler mislaid misheard
miscounted smudged gaelic eyesight wrestling grandson granddaughter anniversary hesitate
arriving invitation invitations assemble intrigued wi fi gender grains dissolves float floats
evaporate cooled bye shepherd samaritan guides actions fees items loan loans consent manchester
london tom conductors multiple vis edition analysis analyzis=bh@ educational dietary footwear
clothing friendship trophy shield mesh raincoat objects supplies greeted certificates sandy
fertile harvests farming incorrect textures repairs protein circuit circuits britain
grandmother grandfather uncle aunt heroes reactions prince pendulum variables clause digit
digits distribution vowel seller arts liner gross histories wonky guys deck spaces exits
western clare casual isle dinkum shaft emoji coordinates swimmer society broker electron
electrons cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives adverbs
completed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage wrongful matt
inwards outwards studying typed arrange venue blanks visiting viziting=_l@ verdict op vocab
keywords pledge emotions makaton widgit smiley smileys emojis toner valid snagging bills
permissions router perished rusted hoist chromebooks ipads leaky flickering squeaky flickered
smoked unripe pears tomatoes oranges freezing luke wiring electrical mechanical technical
crossword clues gymnasium hips wraparound childcare intimate dental palliative aftercare unity
endeavour endeavor=Pn@ population coral species economic imperial habitat decay regeneration
renewal qualify qualifies chanted shrieked squealed aloud buzzer lightning moth conjugated
parsed conjugate dht aht sbm attributes attributed electrician certified deemed surveyor
auditor hmi inspectorate criticised criticized=Ro@ inspections representative rep solicitor
proposed eligible licence license=Yo@ delegation covenant cyclists taxis motorists sampled
visited vizited=`o@ sprite sprites bugs algorithm algorithms pseudocode subroutine debugging
psalm proverb allegory dealt traces explores whom complimented union police ministry contractor
published ofsted's estyn's regulator regulator's inspected posted pinned marshal emergency
evacuation legal mandatory snowing adjective adverb abbreviation notify submit submitted
accompanied renewed forbidden ml school's trust's academy's judgements judgments=PQA
catchphrase phrased deems judges criticises criticizes=UQA condemns tweet voicemail plumped
dataset spokesman spokeswoman spokesperson lawyer reporter neighbour neighbor=`QA resident
themself strapline subtitle hashtag captioned subtitled inscribed embossed emblazoned sections
f g h j k nan gran howled solar lunar rainy anti incident incidents ambassador ambassadors
equation equations reopen appoint invented unauthorised unauthorized=aRA authorised
authorized=bRA absences absentees absenteeism signatures woodland diploma enunciated holder
sleepers o disk elections injuries vowels persons calculate calculated estimated probability
investigate fabrics poet mime knelt cited voiced quotes refers referred recommends advises
advizes=aSA manual webpage receipt whilst interviewed suggesting implying judging grading
arguing assessed evaluated implied ranking pros recited recites stanza canto stating whereas
discrete logbook principles enters conducted scanned prefixes suffixes debts fines arrears
refund refunds references query queries assignment assignments appointments vacancy vacancies
synonym antonym replaced jotter jotters issued
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
evaluative
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
How would you describe …?
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
prompt.closed
closed
Yes or no will do as an answer. What would open it?
Tell me about a time …
What happens when …?
prompt.leading
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
Tell me about a time …
What happens when …?
prompt.leading
leading
There is an answer inside this question. What would you ask if you did not know?
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
Q7R7k6l6m6V6h_9RUA01203456070089:;<=>?>000@0ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1b
1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q3R
3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4Z4[4Y2\4]4^4_4`4X
4a4b4c4d4e4f4g4X4h4i4j4k4l4m4n4o4P5Q5R5S5Y2T5U5V5W5X5Y5Y2Z5[5\5]5^5_5`5X4a5b5c5d5e5f5g5h5i5j5k5l
5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6T4Y2\6]6^6Y2_6`6a6Y2b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7m6W
7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7X4g7h7i7j7k7l7X4m7n7o7P8Q8R8S8X4T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d
8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9j8]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S
:T:U:V:W:X:Y:Z:k9[:\:]:^:_:`:a:b:c:d:e:f:b:b:b:g:h:i:j:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^
;_;`;a;a;a;b;b;c;c;d;d;e;f;f;g;h;f;h;f;h;f;i;j;c;c;k;d;a;a;l;a;c;c;m;m;f;c;d;n;o;P<b;c;c;Q<R<S<T
<c;U<U<U<c;c;c;b;V<V<f;W<W<b;b;m;X<Y<j;c;c;d;c;c;Q<Z<[<\<]<^<_<`<a<b<c<d<d<e<f<d<g<h<d<d<d<d<i<c
<j<k<l<m<d<n<d<o<o<P=Q=R=S=T=U=V=V=W=W=W=W=S=S=S=S=W=W=W=S=X=V=W=V=W=W=W=V=W=Y=Z=[=\=]=^=_=`=`=W
=W=W=W=`=S=`=`=a=S=b=W=W=c=d=W=W=W=e=W=W=f=e=W=W=S=S=S=S=U=S=U=W=W=W=W=S=S=g=S=S=S=W=W=S=S=h=h=i
=j=k=S=l=W=W=W=W=W=W=m=W=n=U=n=U=h=h=o=h=W=W=W=W=W=S=S=S=S=S=S=P>h=Q>h=R>P>R>h=S=S=S>T>U>V>W>X>Y
>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?[?d?e?f?[?g
?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PAQARASATAUAVAW
AXAYAZA[A\A]A^A_AZ@`AaAbAcAdAeAfAgAhAiAjAkAlAmAnAoAPBQBRBSBTBZ@UBVBWBXBYBZB[BZ@\BjA]B^B_B`BaBbBc
BdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C\C]C^C_C`CaCbCbCcCdCeCbCfCbCgChC^CiCjCYCkClCmCn
CoCPDQDRDSDTDUDVDWDXDYDZD[D\D]D^D_D`DaDbDcDdDdDeDeDfDeDeDeDgDhDiDjDkDlDmDnDdDkDoDPEeDeDeDkDQEeDR
EkDSEeDTEUEeDeDVEeDeDWEXEYEeDeDkDeDZEhD[E\EeDeDeD]E^E_E`EaEbEcEdEcEdEeEfEgEhEiEjEkElEmEnEoEPFQFR
FSFTFUFVFVFWFXFYFZF[FVF\FVF]F^F_F`FVFaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXGYGZG[G[G\G[
G]G^G_G[G[G[G[G[G[G[G[G[G`GaG[GbG[GcGdGeG[GfGgGgGhGiG[GjGkG[G[G[G[GlGlGmGlG[G[G[G[G[G[G[G[GnG[Gn
G[G[G[G[G[G[G[G[G[G[G[G[G[GoG[GoG[G[G[G[G[G[G[G[GPHPHPH[GQHQH[G[GRH[GSH[GTH[GUH[GVHWHXH[GYH[GZH[
GZH[G[H[G[H[G[G[G\H\H]H[G^HYH[G_H_H_H[G[G[G[G`H`H`H[GaHbHcHdH[G[GdH[G[G[G[G[G[G[G[G[G[G[G[G[G[Ge
H[G[G[G[G[GfHgHfH[GhHiHjH[GkH[GlH[GmHmHnH[GoHmHPI[GQIRISITIUIVI[G[GWI[G[G[GXIYI[G[GYH[GZI[IYH\IY
H[I[G[G[G[GdH[GdH]I^I[G[G[G[G[G[G[G[G[G[G[G_I`IaI[GbI[GcI[GdI[G[GeI[G[GfIfI[G[GfIgI[G[GhIiI[G[G[
G[GYH[GYHjI[G[GkI[G[G[G[G[GhGhGlImI[G[GnIeI[G[GkI[G[G[G[GeI[G[G[GeIoIhGPJmI[G[G[G[G[G[GkI[GQJhGR
JhG[G[GSJ[G[G[GkI[G[G[G[GeITJUJVJWJXJ[GYJeI[G[G[GeI[G[GZJ[J[G[G\J[J]JhG^JmIhGhG_JmI`J`J[G`JaJbJc
JdJmH[GeJ[GmHmHnH[G[G[GeJ[G[G[G[GfJ[G[GeJ[GoH[GmH[G[G[GgJ[GoIhGhJhG[G[GbG[G[G[G[G[G[G[G[G[G[G[G[
G[G[G[GiJ[G[G[G[G[G[G[GjJ[GkJ[G[G[G[G[G[G[G[G[GlJ[G[G[G[G[GdHdH[G[GmJmJmJmJmJmJnJoJPKQKRKQKSKmJT
KmJUKVKWKXKYKZK[K\K]K^K_K`KaKaKbK[G[G[G[G[GcKdKeKfKgKhKiKjKkKdGlK[G[G[G[G[GmKnKnK[GoK[GoKPLQLRLS
L[G[G[GTL[G[G[G[G[G[G[G[G[G[G[G[G[GUL[GVL[GWL[G[G[GaG[GaGaGXLYLZL[L\L]L^L_L`LaLbLhGhGcLhGdLeL[G[
G[G[G[G[GfL[GfL[G[G[G[GeI[G[GgL[GhLhL[G[GgLgLgL[GiLhLhL[GhLhL[G[GjL[GhL[GhLhLhL[G[G[G[G[GkLlLmLn
LoLPMQMRMSMSMTMnLnLnLnLnLnLUMVMWMnLnLnLXMnLYMnLZMnL[M\M\MnLnLnLnLnL]MnLnLnL^MnL_MnL`M`M`MaM`MnLn
LnLnLbMbMcMnLbMbMdMnLnLnLnLnLeMnLfMnLgMhMiMjMkMkMnLnLlMnLlMlMnLnLmMnLnLnLnLnLnLnLnLnLnLnLnLnLnLn
LnLnLnMnMnMnLnLnLnLnLoMPNQN`M`M`MRN`MSNTNUNVNnLnLWNnLnLnLnLnLnLnLnLnLXNnLXNnLnLnLXNnLYNZNYNnLnL[
NnL\NnL\NnL]N^N_NnL`NnLnLnLnLnLnLnLkMkMnLnLaNbNnLnLnLcNnLnLdNnLeNnLfNgNhNnLiNjNjNnLnLnLnLnLjNnLn
LnLnLnLnLnLnLkNnLnLlNlNmNVNnNoNPOQOlNlNROSOnLnLTOnLUOnLVOnLnLnLnLWOnLnLnLnLfMfMfMnLXOYOZOfM[OfM\
O]OnLnLnLnLnLnLnLnLnLnLWN^OnLnLnLnL_O`O_O_O_O_OnLnL_O_O_OnLnLnLnLnLaOaObOnLnLnLQOnLnLnLnLnLcOdOe
OfOgOnLhOnLnLnLnLnLnLnLiOnLjOkOlOnLnLnLnLnLnLnLnLQOnLnLnLnLnLnLnLnLnLQOnLnLnLnLnLnLnLnLnLnLnLnLn
LnLnLnLnLnLnLnLnLnLnLnLmOnNnOQOnLnLoOQO`M`MPP1`MQP1RP1SP1nL`M`MTP1UP1VP1WP1XP1UP1nLnLYP1nLnLnLYP
1nLZP1`M[P1`MnLnLnLnL`M`M`M`M\P1\P1]P1nL\P1nL\P1nLnLnLnLnLnLnLWNnLlNlN^P1`M_P1`P1aP1bP1cP1dP1VNe
P1eP1fP1nLgP1hP1iP1VNeP1nLjP1nLkP1nLlP1nLmP1nP1oP1PQ1nLnLnLnLQQ1RQ1SQ1nLnLRQ1TQ1nLnLnLnLnLUQ1VQ1
WQ1nLnLnLnLnLnLnLnLnLnLnLnLnLnLnLnLnLnLnLXQ1nLnLnLnLnLnLlMlMnLnLnLnL\NnL\NnLnLnLYQ1nLQOnLZQ1nL[Q
1RQ1nLnLnLnLnL\Q1nLnL]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1lQ1mQ1nQ1oQ1PR1QR1RR1RR1PR1
SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1_R1`R1aR1bR1cR1dR1eR1fR1gR1hR1iR1RR1RR1jR1kR1PR1lR1RR1RR1
PR1mR1RR1nR1RR1oR1PS1RR1RR1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1RR1RR1[S1\S1]S1^S1_S1`S1aS1bS1cS1dS1eS1
fS1gS1RR1RR1hS1RR1RR1RR1RR1iS1RR1RR1jS1kS1lS1mS1nS1oS1PT1QT1RT1ST1TT1UT1RR1VT1WT1XT1YT1ZT1[T1[T1
\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1jT1kT1lT1mT1_T1nT1oT1_T1PU1_T1QU1RU1SU1TU1UU1VU1WU1_T1
XU1YU1ZU1_T1_T1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1jU1PV1QV1jU1RV1SV1
TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1jU1jU1cV1dV1jU1eV1fV1gV1hV1hV1iV1hV1jV1kV1lV1hV1hV1
hV1mV1hV1hV1hV1nV1hV1kV1kV1lV1oV1PW1hV1QW1RW1hV1hV1hV1hV1SW1hV1mV1hV1TW1hV1UW1VW1WW1WW1WW1XW1YW1
ZW1[W1hV1hV1hV1hV1hV1\W1]W1hV1hV1hV1hV1^W1hV1_W1_W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1
nW1oW1PX1QX1RX1SX1TX1UX1VX1WX1XX1YX1ZX1[X1\X1]X1^X1_X1`X1aX1bX1cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1
nX1nX1oX1PY1QY1RY1SY1TY1UY1VY1WY1XY1YY1ZY1[Y1\Y1]Y1^Y1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1
mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ1kZ1lZ1
mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1X[1Y[1Z[1[[1\[1][1^[1_[1`[1a[1b[1c[1d[1e[1f[1g[1h[1i[1j[1k[1l[1
m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1X\1Y\1Z\1[\1\\1]\1^\1_\1`\1a\1b\1c\1d\1e\1f\1g\1h\1i\1j\1k\1l\1
m\1n\1o\1P]1Q]1R]1S]1T]1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1^]1`]1a]1b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1
l]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1Z^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1
k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_1Y_1Z_1[_1\_1]_1^_1__1`_1a_1b_1c_1d_1e_1f_1f_1f_1f_1f_1
f_1f_1f_1f_1f_1f_1f_1f_1f_1g_1h_1f_1f_1f_1f_1f_1f_1f_1f_1f_1f_1f_1i_1h_1f_1f_1f_1f_1f_1f_1f_1f_1
f_1f_1f_1j_1f_1f_1f_1f_1h_1h_1h_1f_1f_1f_1f_1k_1l_1m_1f_1f_1f_1n_1f_1f_1f_1f_1m_1f_1o_1f_1o_1o_1
o_1o_1o_1o_1P`1Q`1R`1S`1R`1R`1R`1T`1R`1U`1R`1V`1R`1W`1X`1R`1Y`1Z`1[`1R`1\`1]`1^`1_`1``1a`1b`1c`1
d`1e`1f`1g`1h`1i`1j`1k`1l`1m`1n`1o`1Pa1Qa1Ra1Qa1Sa1Ta1Ua1Va1Wa1Xa1Ya1Za1[a1[a1\a1]a1[a1]a1^a1^a1
^a1_a1`a1aa1]a1[a1ba1ca1]a1ca1]a1[a1]a1[a1]a1[a1]a1da1ea1[a1[a1[a1[a1fa1ga1_a1[a1[a1[a1[a1[a1[a1
[a1[a1[a1[a1[a1[a1[a1[a1[a1[a1[a1[a1[a1_a1[a1ha1]a1ha1ha1ha1]a1ha1ia1ja1]a1ha1]a1ha1]a1ha1]a1ha1
]a1]a1ha1]a1ha1ka1ha1ha1la1ha1ma1ma1na1oa1ha1ha1ha1ha1ha1ha1ha1ha1Pb1Qb1Rb1Sb1Sb1Qb1Sb1]a1Sb1]a1
Sb1Sb1Tb1Ub1Sb1]a1Sb1]a1Sb1]a1Vb1Wb1Sb1]a1Sb1Sb1Sb1Sb1Sb1Sb1Sb1Sb1]a1Sb1Sb1]a1]a1Sb1]a1Xb1]a1Xb1
]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1Yb1]a1Zb1]a1[b1]a1]a1]a1\b1]a1]a1]a1]a1]a1]a1]a1]a1
]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1
]a1]a1]a1]b1^b1Xb1]a1_b1ea1`b1ab1bb1]a1Xb1cb1]a1]a1]a1]a1]a1]a1]a1]a1]a1]a1db1Tb1eb1eb1]a1]a1]a1
]a1]a1]a1]a1fb1]a1]a1]a1]a1]a1eb1eb1]a1gb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1
Zc1[c1\c1]c1^c1_c1`c1ac1bc1cc1dc1ec1fc1gc1hc1ic1kb1kb1jc1kc1lc1mc1nc1oc1Pd1Qd1Rd1Sd1Td1Ud1Vd1Wd1
Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1hc1ad1bd1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1lb1nd1od1Pe1Qe1Re1Se1Te1Ue1
Ve1We1Xe1Ye1Ze1[e1ob1\e1]e1^e1_e1`e1ae1be1be1ce1de1ee1fe1ge1he1ob1ie1je1ke1le1me1ne1oe1Pf1ec1kb1
Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1nf1of1Pg1
Qg1Rg1Sg1Tg1Ug1Vg1Wg1nf1Xg1Yg1Zg1Zg1Zg1[g1\g1Zg1]g1^g1_g1`g1ag1bg1cg1dg1eg1fg1gg1hg1Zg1ig1jg1kg1
lg1mg1ng1og1Ph1Qh1^g1Rh1Sh1^g1^g1Th1Uh1Vh1^g1Wh1^g1Xh1Yh1Zh1^g1^g1^g1^g1[h1nf1\h1]h1^h1^g1_h1`h1
ah1bh1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Qi1Ri1Si1mh1Ti1Ui1Vi1Wi1Xi1lh1lh1Yi1Yi1Zi1[i1\i1
]i1Yi1^i1^i1_i1`i1ai1bi1ci1di1di1Yi1ei1fi1gi1hi1Zi1ii1ji1ki1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1
Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Zj1Uk1
Vk1Wk1Zj1Xk1Yk1Zk1Zj1[k1\k1]k1^k1_k1_k1_k1_k1`k1ak1bk1Zj1ck1ck1dk1Zj1Zj1Zj1Zj1^j1bj1bj1ek1bj1bj1
fk1gk1bj1hk1ik1hk1^j1jk1kk1lk1mk1nk1ok1Zj1Pl1Ql1Rl1Sl1Tl1Ul1Zj1Wk1Zj1Zj1Zj1Vl1Zj1Wl1Xl1Yl1Zl1[l1
\l1]l1Zj1^l1_l1`l1Zj1al1bl1Zj1Zj1Zj1Zj1Zj1Zj1cl1dl1el1fl1gl1hl1il1jl1kl1ll1kl1Zj1ml1nl1ol1Pm1Pm1
Qm1Rm1Pm1Pm1Sm1Sm1Sm1Qm1Tm1Sm1Pm1Rm1Qm1Um1Sm1Vm1Pm1Wm1Xm1Pm1Pm1Pm1Ym1Sm1Pm1Pm1Pm1Pm1Pm1Pm1Pm1Zm1
[m1\m1Pm1]m1Pm1Sm1^m1Sm1_m1Qm1Pm1`m1Pm1am1Pm1Pm1Sm1Pm1Rm1_m1Pm1bm1cm1dm1Xm1Sm1Sm1Sm1em1Pm1fm1Sm1
gm1Pm1em1Pm1Sm1em1Qm1Pm1Pm1Xm1Sm1Qm1Sm1hm1hm1Sm1im1jm1Sm1Pm1km1lm1Pm1Rm1Sm1Qm1Sm1Rm1mm1nm1om1Qm1
Pn1Xm1Qm1Qm1Xm1Xm1Xm1Xm1Qn1Sm1Pm1Pm1Pm1Pm1Pm1Rn1Vm1Sn1Sm1Tn1Un1Pm1Sm1Vn1Wn1Xn1Yn1Zn1[n1\n1]n1^n1
_n1`n1an1bn1cn1dn1en1fn1gn1hn1gn1in1jn1kn1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1
^o1_o1`o1\o1ao1bo1co1do1eo1fo1go1fo1fo1ho1io1jo1ko1lo1mo1no1oo1fo1fo1PP2fo1fo1fo1fo1fo1QP2RP2SP2
TP2UP2VP2UP2UP2WP2XP2UP2UP2YP2ZP2[P2\P2UP2UP2UP2UP2UP2UP2]P2]P2]P2]P2]P2]P2]P2UP2UP2UP2^P2_P2_P2
`P2aP2bP2cP2dP2eP2fP2gP2hP2iP2^P2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2^P2ZQ2[Q2\Q2]Q2
^Q2_Q2`Q2aQ2bQ2cQ2_P2dQ2_P2eQ2fQ2gQ2hQ2iQ2jQ2kQ2lQ2mQ2nQ2eP2oQ2PR2^P2QR2RR2^P2SR2TR2TR2UR2VR2WR2
TR2XR2XR2^P2YR2eQ2TR2ZR2[R2\R2]R2^R2^R2_R2`R2TR2eP2aR2dP2^P2bR2cR2dR2^P2eR2fR2gR2dP2^P2eQ2^P2^P2
^P2^P2^P2hR2^P2^P2iR2jR2^P2^P2^P2SQ2dP2TR2^P2TR2^P2kR2^P2^P2^P2lR2_P2mR2^P2^P2nR2oR2PS2QS2_P2RS2
^P2^P2SS2TS2US2VS2WS2^P2XS2YS2ZS2[S2\S2eP2eQ2]S2^S2_S2`S2aS2bS2cS2dS2eS2dS2fS2dS2gS2hS2hS2hS2iS2
iS2jS2kS2kS2lS2hS2hS2mS2nS2hS2oS2PT2QT2RT2ST2ST2TT2UT2VT2WT2XT2YT2ZT2[T2kS2\T2]T2^T2_T2`T2aT2bT2
cT2dT2eT2fT2gT2hT2eT2iT2jT2kT2lT2mT2nT2oT2PU2eT2QU2RU2SU2TU2UU2VU2eT2WU2XU2YU2ZU2[U2\U2]U2^U2_U2
`U2aU2bU2cU2dU2eU2fU2gU2hU2iU2bT2jU2kU2lU2mU2nU2oU2PV2QV2RV2SV2TV2UV2SU2eT2VV2VV2WV2XV2eT2YV2eT2
ZV2[V2\V2]V2^V2_V2`V2aV2bV2eT2cV2eT2dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2PW2PW2TW2PW2
PW2UW2VW2WW2PW2XW2YW2ZW2[W2XW2XW2\W2]W2PW2PW2XW2XW2^W2_W2`W2aW2aW2bW2cW2dW2eW2PW2PW2PW2XW2fW2PW2
PW2PW2PW2gW2hW2XW2XW2XW2iW2PW2jW2kW2lW2mW2XW2XW2XW2XW2XW2nW2oW2PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2
[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2eX2fX2gX2hX2hX2iX2jX2kX2lX2mX2nX2nX2fX2oX2PY2QY2RY2SY2kX2TY2UY2fX2
VY2WY2XY2YY2ZY2[Y2\Y2]Y2^Y2_Y2`Y2aY2bY2fX2cY2dY2eY2fY2fX2fX2fX2fX2gY2hY2iY2jY2kY2lY2mY2hY2nY2oY2
PZ2PZ2PZ2PZ2PZ2PZ2PZ2PZ2PZ2PZ2PZ2PZ2PZ2PZ2QZ2RZ2PZ2PZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2TZ2UZ2UZ2SZ2SZ2SZ2
VZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2WZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2SZ2WZ2
SZ2SZ2SZ2SZ2SZ2XZ2SZ2SZ2SZ2SZ2YZ2SZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2SZ2SZ2eZ2SZ2XZ2SZ2SZ2SZ2fZ2
fZ2gZ2SZ2hZ2iZ2iZ2iZ2SZ2SZ2SZ2SZ2jZ2kZ2lZ2lZ2mZ2nZ2oZ2P[2lZ2lZ2Q[2R[2lZ2S[2T[2U[2V[2W[2X[2Y[2Z[2
[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2i[2i[2i[2i[2j[2i[2k[2k[2l[2i[2i[2i[2m[2m[2n[2m[2o[2
i[2o[2i[2o[2i[2h[2i[2i[2i[2m[2m[2P\2i[2i[2i[2Q\2i[2i[2i[2m[2m[2R\2i[2i[2i[2S\2T\2m[2m[2i[2i[2U\2
T\2i[2i[2V\2m[2W\2T\2T\2T\2k[2k[2T\2X\2m[2Y\2m[2i[2i[2i[2i[2m[2m[2Z\2i[2[\2[\2\\2]\2\\2]\2^\2]\2
_\2]\2\\2]\2]\2\\2]\2`\2]\2]\2a\2a\2]\2]\2a\2a\2b\2]\2c\2a\2d\2a\2]\2e\2a\2\\2]\2a\2a\2f\2]\2g\2
h\2a\2a\2[\2i\2h\2a\2a\2a\2a\2h\2j\2h\2]\2]\2]\2k\2a\2]\2]\2\\2]\2l\2]\2m\2]\2n\2]\2]\2]\2o\2]\2
a\2a\2a\2a\2P]2Q]2]\2]\2]\2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2a\2a\2]]2a\2^]2a\2]\2_]2a\2]\2]\2]\2
]\2]\2V]2V]2`]2a\2a]2a\2a\2b]2c]2d]2c]2e]2c]2c]2c]2f]2c]2g]2h]2i]2c]2c]2j]2c]2k]2c]2c]2c]2l]2m]2
n]2o]2P^2Q^2l]2R^2S^2T^2U^2V^2U^2V^2U^2V^2U^2V^2W^2X^2X^2V^2V^2Y^2V^2V^2Z^2V^2[^2V^2\^2V^2V^2]^2
V^2V^2V^2V^2V^2^^2V^2V^2_^2V^2V^2`^2a^2V^2b^2b^2V^2V^2V^2V^2V^2V^2c^2V^2V^2V^2V^2V^2\^2V^2\^2V^2
d^2V^2e^2X^2f^2X^2g^2X^2h^2X^2V^2V^2f^2X^2X^2X^2X^2X^2X^2i^2j^2V^2V^2k^2V^2V^2V^2V^2V^2V^2V^2l^2
V^2m^2V^2n^2V^2V^2V^2V^2V^2o^2V^2V^2P_2V^2X^2X^2V^2V^2V^2V^2V^2V^2V^2V^2V^2V^2V^2V^2X^2X^2X^2V^2
V^2V^2V^2Q_2X^2R_2X^2S_2V^2T_2V^2V^2V^2U_2V_2W_2V^2V^2V^2V^2V^2V^2X_2V^2V^2V^2V^2V^2V^2Y_2Z_2[_2
V^2V^2V^2V^2V^2V^2V^2V^2V^2V^2\_2]_2^_2__2V^2V^2V^2V^2V^2V^2`_2a_2V^2V^2b_2c_2d_2e_2V^2V^2V^2V^2
Z_2V^2V^2V^2V^2f_2V^2V^2V^2V^2V^2V^2V^2g_2V^2h_2V^2V^2V^2i_2j_2V^2V^2k_2V^2l_2m_2n_2o_2P`2Q`2R`2
S`2T`2U`2V`2W`2X`2Y`2Z`2[`2\`2]`2^`2_`2``2a`2b`2c`2d`2e`2f`2g`2h`2i`2j`2k`2l`2m`2n`2g`2o`2Pa2c`2
c`2Qa2Ra2Sa2Ta2Ta2Ta2Ua2Va2Wa2Xa2Ta2Ta2Ya2Za2[a2\a2]a2^a2Ta2_a2`a2aa2ba2Ta2ca2da2Ta2ea2fa2ga2ha2
Ta2ia2ja2ka2la2ma2na2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2na2na2]b2^b2_b2`b2ab2bb2cb2cb2db2
^b2^b2^b2eb2^b2^b2^b2fb2^b2gb2hb2^b2^b2^b2^b2^b2^b2^b2ib2ib2jb2jb2^b2^b2kb2lb2mb2nb2ob2nb2^b2^b2
^b2^b2Pc2^b2^b2^b2Qc2^b2Rc2^b2^b2^b2^b2^b2^b2^b2^b2Sc2^b2^b2^b2Tc2^b2^b2^b2^b2^b2^b2Uc2^b2Vc2Wc2
Xc2Yc2Zc2[c2\c2]c2^c2^b2_c2`c2ac2^b2^b2^b2^b2^b2^b2^b2bc2^b2^b2^b2^b2^b2^b2cc2^b2dc2ec2fc2gc2^b2
hc2^b2^b2^b2^b2^b2^b2^b2^b2^b2^b2^b2^b2^b2ic2^b2gc2gc2jc2kc2lc2^b2ab2ab2mc2^b2^b2^b2nc2ab2ab2oc2
Pd2ab2Qd2Rd2ab2Sd2ab2^b2^b2^b2^b2^b2^b2^b2^b2^b2^b2^b2^b2Td2Ud2Vd2Wd2Xd2Yd2Vd2Vd2Zd2Vd2Vd2Vd2[d2
\d2Vd2]d2Vd2^d2Vd2_d2_d2`d2Vd2ad2bd2cd2Vd2dd2ed2fd2gd2hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2
Ve2We2Xe2Ye2Ze2[e2\e2]e2^e2_e2`e2ae2be2ce2de2ee2fe2ge2he2ie2je2ke2le2Xe2me2ne2oe2Pf2Qf2]e2]e2]e2
Rf2Sf2Tf2Uf2Vf2Wf2Xf2Yf2Zf2[f2\f2]f2]e2]e2]e2^f2_f2`f2]e2af2bf2]e2]e2]e2]e2]e2]e2]e2cf2df2ef2]e2
]e2]e2ff2gf2]e2]e2hf2]e2]e2if2]e2jf2]e2kf2lf2mf2mf2]e2nf2of2Pg2Qg2Rg2Sg2[f2Tg2Ug2]e2]e2Vg2Wg2mf2
Xg2mf2]e2]e2]e2]e2]e2Yg2Zg2]e2cf2[g2]e2]e2\g2]g2^g2]e2_g2`g2]e2ag2]e2bg2]e2cg2dg2]e2eg2fg2gg2hg2
]e2]e2]e2]e2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2
eh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Ri2Ri2Si2Ti2Ui2Vi2Wi2Xi2Yi2Zi2[i2\i2]i2^i2_i2`i2ai2ai2ai2
bi2ci2di2ei2fi2gi2hi2ii2ji2ki2li2mi2ni2oi2Pj2Qj2Rj2Sj2Sj2Sj2Tj2Sj2Sj2Sj2Sj2Sj2Uj2Rj2Vj2Wj2Sj2Rj2
Sj2Xj2Yj2Qj2Sj2Zj2Sj2[j2[j2Tj2Uj2Sj2\j2Sj2Sj2[j2Sj2Sj2Sj2Sj2Sj2]j2^j2_j2`j2[j2[j2Sj2Vj2Sj2Tj2[j2
[j2Sj2Sj2Sj2aj2Sj2bj2[j2Sj2Sj2^j2Zj2Sj2[j2[j2Sj2Sj2Sj2cj2dj2[j2ej2Sj2[j2[j2fj2Sj2gj2[j2hj2ij2jj2
ij2ij2kj2lj2mj2nj2oj2Pk2Qk2Rk2ij2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Zk2ij2[k2ij2\k2]k2^k2^k2_k2`k2`k2ak2ak2bk2
ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2mk2nk2ok2mk2mk2mk2lk2mk2Pl2Ql2Ql2Rl2Sl2mk2mk2Tl2Ul2Vl2Ql2Wl2Xl2hk2
hk2mk2lk2mk2lk2lk2Xl2Xl2Xl2Yl2Zl2mk2[l2\l2]l2^l2_l2`l2al2al2al2bl2cl2dl2el2fl2gl2hl2il2jl2kl2ll2
ml2nl2ol2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2Zm2[m2\m2]m2^m2_m2`m2am2bm2cm2dm2em2fm2gm2hm2im2jm2km2lm2
mm2nm2om2nm2Pn2Qn2Rn2Sn2Tn2nm2Un2nm2Vn2nm2Wn2nm2Xn2nm2Un2nm2Un2nm2nm2nm2Yn2nm2Zn2nm2nm2nm2nm2nm2
nm2[n2nm2\n2]n2^n2nm2_n2nm2nm2nm2`n2nm2an2nm2bn2cn2dn2en2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2
Ro2So2To2Uo2Vo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2_o2_o2_o2_o2_o2`o2`o2`o2`o2`o2ao2ao2bo2bo2bo2bo2bo2
bo2co2do2eo2fo2fo2fo2go2ho2io2jo2io2ko2lo2mo2no2oo2PP3PP3PP3PP3QP3RP3PP3PP3PP3PP3PP3PP3PP3SP3TP3
PP3UP3PP3UP3PP3VP3PP3PP3PP3PP3PP3PP3PP3PP3PP3PP3PP3PP3WP3WP3PP3XP3YP3YP3YP3YP3YP3YP3YP3YP3YP3YP3
YP3ZP3[P3\P3]P3ZP3ZP3^P3_P3`P3aP3bP3cP3cP3cP3\P3cP3dP3eP3fP3gP3cP3cP3cP3cP3cP3cP3cP3cP3cP3cP3cP3
cP3cP3cP3cP3hP3hP3iP3hP3hP3jP3kP3lP3mP3hP3nP3hP3oP3PQ3QQ3hP3RQ3PQ3SQ3TQ3kP3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3
\Q3]Q3^Q3_Q3`Q3aQ3bQ3cQ3dQ3eQ3fQ3gQ3hQ3iQ3jQ3kQ3]Q3^Q3^Q3^Q3lQ3mQ3nQ3lQ3lQ3lQ3^Q3oQ3PR3QR3RR3^Q3
lQ3lQ3lQ3SR3TR3QR3UR3lQ3VR3UR3WR3lQ3VR3lQ3XR3lQ3YR3lQ3ZR3lQ3lQ3[R3\R3]R3lQ3^Q3^Q3lQ3^R3_R3`R3aR3
aR3lQ3lQ3lQ3^Q3lQ3^Q3bR3^Q3cR3dR3eR3fR3gR3hR3iR3iR3jR3jR3jR3kR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3
jR3jR3lR3jR3jR3mR3jR3jR3nR3oR3nR3nR3nR3nR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3jR3
PS3jR3jR3jR3QS3RS3jR3SS3RS3jR3SS3RS3RS3TS3jR3jR3jR3jR3jR3jR3jR3US3jR3jR3VS3jR3WS3jR3jR3jR3jR3XS3
jR3YS3jR3jR3jR3jR3ZS3ZS3jR3jR3[S3\S3]S3]S3^S3_S3`S3aS3bS3cS3cS3dS3eS3fS3gS3hS3iS3jS3jS3kS3lS3mS3
nS3oS3PT3QT3RT3ST3TT3UT3VT3QT3WT3QT3XT3QT3YT3ZT3[T3\T3]T3^T3^T3_T3^T3`T3^T3_T3^T3^T3^T3_T3^T3^T3
^T3^T3^T3aT3bT3cT3^T3^T3^T3^T3^T3dT3^T3eT3^T3^T3^T3^T3^T3fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3
SU3TU3UU3VU3WU3XU3XU3TU3TU3YU3ZU3TU3[U3\U3]U3TU3^U3_U3`U3aU3bU3cU3dU3eU3fU3PU3gU3TU3hU3TU3PU3iU3
jU3kU3lU3mU3jU3TU3TU3nU3oU3PV3TU3TU3QV3RV3SV3TU3TV3TU3UV3VV3WV3XV3YV3ZV3[V3\V3TU3]V3^V3PU3_V3TU3
`V3aV3PU3PU3bV3cV3TU3dV3eV3fV3gV3hV3iV3jV3kV3TU3lV3mV3nV3jU3jU3oV3PW3TU3QW3TU3RW3SW3TW3UW3TU3TU3
VW3TU3TU3TU3TU3TU3PU3WW3TU3XW3PU3YW3ZW3[W3\W3PU3]W3TU3^W3TU3_W3`W3aW3bW3cW3TU3dW3TU3eW3TU3TU3TU3
TU3TU3TU3fW3gW3hW3iW3jW3kW3lW3mW3nW3oW3PX3QX3RX3SX3TX3UX3VX3TU3WX3XX3YX3ZX3TU3TU3[X3\X3]X3TU3TU3
TU3^X3_X3`X3aX3bX3cX3dX3eX3fX3TU3gX3hX3TU3iX3jX3TU3jU3jU3TU3TU3kX3lX3mX3TU3TU3nX3oX3PY3QY3jU3RY3
SY3TY3UY3VY3WY3XY3TU3YY3ZY3[Y3\Y3]Y3^Y3_Y3`Y3aY3bY3cY3dY3eY3TU3fY3gY3hY3iY3PU3jY3PU3PU3kY3PU3lY3
jU3mY3nY3oY3TU3PZ3TU3QZ3TU3RZ3SZ3TZ3UZ3VZ3WZ3PU3TU3XZ3YZ3jU3TU3ZZ3jU3[Z3jU3\Z3]Z3^Z3_Z3`Z3aZ3bZ3
cZ3dZ3aZ3TU3jU3eZ3TU3fZ3TU3TU3gZ3hZ3TU3TU3TU3TU3iZ3TU3jZ3kZ3lZ3TU3mZ3nZ3oZ3TU3P[3TU3Q[3R[3S[3R[3
T[3R[3U[3V[3W[3X[3Y[3Z[3[[3Z[3Z[3\[3][3^[3Z[3^[3_[3`[3Z[3a[3b[3c[3d[3e[3f[3Z[3g[3h[3i[3j[3k[3l[3
Z[3m[3Z[3n[3i[3o[3P\3Q\3R\3S\3T\3U\3Z[3Z[3V\3Z[3Z[3Z[3Z[3W\3Z[3Z[3Z[3Z[3Z[3Z[3Z[3Z[3X\3Z[3Y\3Z\3
[\3\\3]\3Z[3Z[3Z[3^\3Z[3Z[3_\3`\3\T1a\3b\3c\3Z[3\T1d\3e\3f\3g\3h\3i\3j\3k\3Z[3Z[3Z[3l\3m\3n\3o\3
Z[3P]3Z[3Q]3R]3Z[3Z[3S]3Y\3Z[3T]3U]3V]3W]3X]3Y]3Z[3Z[3Z]3[]3\]3]]3^]3_]3`]3a]3b]3c]3d]3e]3f]3g]3
h]3i]3j]3k]3l]3m]3n]3n]3n]3o]3P^3Q^3Z[3R^3Z[3S^3T^3U^3V^3W^3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3c^3
d^3e^3Z[3Z[3f^3Z[3Z[3g^3Z[3h^3i^3Z[3j^3k^3Z[3Z[3l^3Z[3m^3n^3o^3P_3Z[3Q_3Z[3Z[3R_3S_3T_3U_3V_3W_3
X_3Y_3Z_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3h_3i_3i[3Z[3j_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3
V`3W`3X`3Y`3Z`3[`3[`3\`3]`3^`3^`3^`3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3e`3i`3j`3k`3j`3l`3m`3j`3n`3j`3
o`3Pa3Qa3Pa3Ra3Sa3Ta3Ua3Va3Pa3Wa3Xa3Ya3Za3[a3Pa3\a3]a3^a3Pa3_a3`a3aa3ba3ca3Pa3da3ea3fa3Pa3Pa3Pa3
ga3ha3Pa3ia3ja3ka3Pa3la3ma3na3Pa3oa3Pb3Pa3Qb3Rb3Pa3Sb3Tb3Ub3Vb3Pa3Wb3Xb3Yb3Pa3Zb3[b3\b3]b3Pa3Pa3
Pa3^b3_b3Pa3Pa3`b3ab3bb3Pa3Pa3Pa3Pa3cb3Pa3Pa3Pa3db3Pa3eb3Pa3Pa3Pa3Pa3Pa3Pa3Pa3fb3gb3Pa3hb3Pa3ib3
Pa3jb3kb3Pa3lb3mb3Pa3nb3ob3Pc3Pa3Pa3Pa3Qc3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Rc3Sc3Pa3Pa3Tc3Pa3Uc3la3Vc3Pa3
Wc3Pa3Xc3Yc3Zc3Pa3Pa3[c3\c3Pa3Pa3Pa3Pa3]c3^c3Tc3_c3`c3ac3Pa3Pa3Pa3Pa3Pa3bc3cc3Pa3Pa3Pa3Pa3dc3ec3
fc3Pa3gc3Pa3hc3ic3Pa3Pa3jc3Pa3kc3lc3mc3nc3oc3Pa3Pa3Pa3Pd3Pa3Qd3Pa3Rd3Pa3Pa3Sd3Pa3Td3Pa3Pa3Ud3Vd3
Wd3Xd3Pa3Pa3Pa3Yd3Pa3Zd3Zd3[d3Pa3Pa3Pa3\d3]d3Pa3Pa3^d3_d3`d3Pa3ad3bd3cd3dd3ed3Pa3Pa3Pa3Pa3fd3Pa3
gd3Pa3Pa3hd3Pa3Pa3Pa3id3Pa3Pa3Pa3Tc3Pa3jd3Pa3kd3Pa3Pa3ld3Pa3Pa3Pa3md3Pa3nd3Pa3od3Pe3Pa3Qe3Pa3Re3
Pa3Se3Te3Pa3Pa3Pa3Ue3Pa3Pa3Pa3Ve3Pa3We3Xe3Pa3Ye3Ze3Pa3Pa3[e3Pa3Pa3Pa3Pa3Pa3Pa3Pa3\e3]e3^e3_e3Pa3
`e3Pa3Pa3ae3Pa3be3Pa3Pa3Pa3ce3Pa3de3Pa3Pa3ee3Pa3Pa3fe3ge3Pa3Pa3Pa3he3ie3Pa3Pa3je3Pa3Pa3ke3le3Pa3
Pa3me3Pa3ne3Pa3oe3Pa3Pa3Pa3Pa3Pf3Qf3Pa3Rf3Sf3Tf3Uf3Vf3Pa3Pa3Wf3Pa3Xf3Pa3Pa3Pa3Yf3Pa3Zf3[f3\f3Pa3
Pa3]f3^f3_f3Pa3Pa3`f3af3bf3cf3Pa3Pa3df3Pa3ef3Pa3Pa3Pa3Pa3Pa3Pa3Pa3ff3Pa3gf3Pa3hf3Pa3if3Pa3jf3kf3
Pa3lf3Pa3mf3Pa3Pa3Pa3nf3of3Pg3Tc3Qg3Pa3Rg3Pa3Sg3Tg3Pa3Pa3Ug3Pa3Vg3Pa3Wg3Pa3Xg3Yg3Pa3Pa3Pa3Zg3Pa3
[g3Pa3\g3Pa3]g3^g3_g3`g3Pa3ag3Pa3bg3cg3Pa3Pa3dg3eg3Pa3Pa3fg3Pa3gg3hg3Pa3Pa3Pa3Pa3ig3jg3kg3Pa3lg3
Pa3Pa3mg3ng3Pa3Pa3Pa3og3Ph3Qh3Pa3Pa3Pa3Rh3Pa3Sh3Th3Uh3Vh3Pa3Pa3Pa3Wh3Pa3Xh3Pa3Pa3Yh3Zh3Pa3Pa3Pa3
[h3\h3]h3Pa3^h3Pa3_h3Pa3`h3Pa3Pa3Pa3ah3Pa3bh3Pa3ch3dh3Pa3eh3fh3Pa3Pa3Pa3gh3Pa3hh3ih3Pa3jh3kh3lh3
Pa3Pa3mh3Pa3Pa3Pa3Pa3nh3oh3Pi3Pa3Qi3Pa3Ri3Pa3Si3Pa3Ti3me3Ui3Pa3Pa3Pa3Vi3Pa3Wi3Pa3Xi3Pa3Ze3Pa3Pa3
Pa3Pa3Pa3Pa3Pa3Pa3Yi3Pa3Zi3Pa3Pa3Pa3[i3\i3]i3^i3Pa3_i3Pa3`i3ai3bi3ci3di3Pa3Pa3Pa3ei3fi3gi3hi3ii3
Pa3Pa3Pa3Pa3Pa3ji3Qb3Pa3ki3li3mi3Ze3ni3oi3Pa3Pj3Td3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3
Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Qj3Rj3Pa3Pa3Sj3Pa3Pa3Pa3Pa3Pa3Pa3Tj3Pa3Pa3Pa3Uj3Vj3Pa3Pa3Pa3
Pa3Pa3Pa3Pa3Pa3Wj3Pa3Xj3Pa3Yj3Zj3[j3\j3]j3^j3_j3Pa3Pa3Pa3Pa3Pa3`j3aj3bj3cj3dj3Pa3ej3Pa3Pa3fj3gj3
Pa3Pa3hj3Pa3ij3jj3Pa3Pa3Pa3Pa3Pa3kj3lj3Pa3Pa3Pa3Pa3Pa3mj3Pa3Pa3Pa3Pa3nj3oj3Pk3Pa3Pa3Pa3Qk3Pa3Rk3
Pa3Sk3Pa3Pa3Pa3Pa3Pa3Tk3Pa3Pa3Uk3Vk3Wk3Xk3Yk3Zk3^a3[k3Pa3Pa3\k3]k3Pa3Pa3Pa3Pa3Pa3Pa3^k3Pa3_k3`k3
Pa3Pa3Pa3ak3ak3bk3Pa3Pa3ck3Pa3Pa3Pa3dk3[k3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3Pa3ek3fk3Pa3gk3Pa3^a3
Pa3Pa3Pa3Pa3Pa3hk3Pa3Pa3Pa3Pa3Pa3ik3jk3Pa3kk3Pa3lk3Pa3mk3Pa3nk3ok3Pl3Ql3Pa3Rl3Sl3Pa3Tl3Ul3Vl3Wl3
Xl3Pa3Yl3Zl3[l3\l3]l3^l3_l3`l3al3bl3]l3cl3dl3el3fl3gl3hl3il3jl3kl3ll3ml3nl3ol3Pm3Qm3Rm3Sm3Tm3Um3
Vm3Wm3Xm3dl3Ym3Zm3[m3\m3]m3^m3_m3`m3am3am3dl3dl3bm3dl3cm3dm3em3fm3gm3hm3am3im3jm3jm3km3lm3mm3nm3
_m3om3Pn3Qn3_m3Rn3Sn3Tn3Un3Vn3Wn3_m3Xn3Yn3_m3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3dn3en3fn3gn3hn3in3jn3
kn3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3do3eo3fo3co3go3ho3io3
jo3ko3ko3lo3mo3no3oo3PP4QP4ko3ko3ko3RP4SP4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4ko3ko3^P4_P4`P4aP4bP4cP4
dP4eP4cP4fP4gP4hP4iP4bP4bP4bP4bP4bP4bP4bP4jP4kP4lP4mP4bP4bP4nP4oP4bP4bP4jP4bP4PQ4QQ4bP4RQ4SQ4TQ4
UQ4VQ4WQ4XQ4bP4YQ4ZQ4bP4XQ4[Q4bP4bP4bP4jP4bP4\Q4]Q4bP4bP4YQ4^Q4bP4_Q4_Q4`Q4bP4bP4bP4bP4bP4aQ4bQ4
jP4bP4bP4bP4cQ4bP4bP4bP4bP4bP4dQ4eQ4fQ4bP4bP4fQ4bP4bP4bP4gQ4bP4bP4hQ4bP4bP4bP4iQ4bP4jQ4kQ4lQ4bP4
mQ4bP4jP4bP4bP4bP4bP4nQ4gQ4jP4bP4oQ4PR4SQ4QR4RR4SR4_Q4TR4UR4bP4VR4bP4bP4bP4bP4bP4bP4jP4bP4WR4XR4
YR4bP4bP4ZR4bP4[R4bP4[R4bP4bP4\R4]R4^R4bP4_R4bP4bP4`R4`R4`R4bP4aR4bR4^R4bP4cR4dR4eR4^R4bP4RR4fR4
gP4bP4bP4bP4bP4bP4bP4gR4hR4iR4_Q4bP4bP4bP4bP4_Q4bP4bP4jR4eR4jP4bP4eR4bP4^R4bP4_Q4kR4bP4bP4bP4jP4
bP4lR4mR4bP4bP4bP4bP4bP4nR4bP4_Q4oR4PS4bP4bP4_Q4_Q4`Q4bP4bP4bP4QS4bP4RS4bP4SS4TS4bP4bP4bP4bP4bP4
bP4US4bP4VS4bP4WS4bP4XS4gP4YS4ZS4bP4[S4_Q4\S4bP4]S4^S4bP4bP4bP4bP4bP4_S4bP4bP4bP4bP4`S4bP4bP4aS4
bS4bP4bP4cS4bP4RR4dS4_Q4bP4bP4bP4bP4bP4bP4eS4fS4gS4hS4iS4jS4kS4bP4bP4lS4mS4nS4oS4PT4bP4mS4QT4mS4
RT4bP4ST4TT4UT4VT4bP4bP4bP4bP4WT4XT4YT4bP4ZT4bP4ZT4bP4ZT4[T4bP4\T4]T4^T4_T4`T4aT4bP4bP4bP4bP4bP4
bP4bP4bT4bP4bP4cT4bP4dT4bP4eT4bP4SQ4fT4gT4hT4bP4hT4hT4iT4jT4kT4lT4mT4bP4gP4bP4nT4oT4PU4bP4oT4QU4
RU4SU4oT4TU4TU4UU4bP4SQ4bP4VU4bP4bP4VU4bP4bP4bP4WU4SQ4XU4bP4bP4bP4SQ4bP4YU4bP4ZU4bP4bP4jP4bP4bP4
bP4[U4bP4\U4bP4bP4bP4]U4bP4bP4bP4bP4bP4bP4bP4bP4bP4bP4bP4bP4bP4^U4bP4bP4bP4jP4bP4_U4`U4aU4bP4bP4
bP4bP4bU4bP4cU4dU4eU4fU4gU4hU4bP4iU4jU4kU4lU4mU4iU4bP4dQ4nU4bP4bP4bP4bP4RQ4bP4jP4bP4bP4oU4PV4bP4
bP4bP4bP4bP4QV4bP4RV4bP4SV4bP4bP4bP4TV4UV4VV4WV4XV4YV4ZV4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4fV4gV4
hV4iV4jV4kV4lV4mV4nV4oV4PW4QW4RW4SW4TW4QW4UW4VW4WW4XW4YW4ZW4[W4QW4\W4XW4]W4XW4^W4_W4`W4aW4bW4cW4
aW4dW4eW4_W4fW4_W4gW4hW4aW4iW4iW4aW4aW4_W4jW4kW4kW4lW4lW4lW4kW4lW4lW4lW4kW4lW4lW4lW4kW4lW4_W4mW4
nW4oW4PX4QX4RX4SX4TX4UX4mW4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4mW4bX4cX4dX4eX4mW4fX4gX4hX4iX4jX4
mW4kX4lX4mX4mW4nX4mW4oX4PY4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4bY4bY4bY4bY4bY4
cY4dY4bY4bY4eY4bY4bY4bY4bY4bY4bY4bY4bY4bY4fY4gY4hY4hY4bY4bY4bY4bY4bY4bY4bY4iY4bY4jY4bY4kY4lY4mY4
nY4oY4bY4PZ4QZ4RZ4SZ4TZ4UZ4bY4VZ4bY4WZ4bY4bY4XZ4YZ4ZZ4bY4[Z4bY4bY4bY4bY4bY4bY4\Z4bY4bY4bY4bY4bY4
bY4bY4bY4]Z4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4^Z4_Z4bY4bY4bY4`Z4bY4bY4aZ4bZ4bY4bY4bY4bY4
cZ4dZ4eZ4fZ4gZ4hZ4iZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4Q[4Q[4R[4S[4bY4T[4bY4bY4bY4U[4V[4W[4X[4bY4Y[4bY4
Z[4bY4fZ4eZ4bY4[[4[[4bY4\Z4bY4bY4bY4\[4bY4bY4fZ4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4bY4][4^[4_[4
`[4\Z4a[4bY4bY4bY4bY4bY4b[4c[4d[4e[4f[4g[4h[4i[4j[4bY4bY4bY4k[4l[4m[4n[4o[4bY4bY4bY4bY4bY4P\4Q\4
R\4\Z4hY4S\4T\4bY4U\4bY4bY4bY4bY4bY4V\4bY4bY4bY4bY4W\4X\4Y\4Z\4bY4bY4[\4bY4\\4bY4bY4eZ4]\4^\4_\4
`\4a\4b\4c\4d\4e\4f\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4X]4f\4Y]4f\4Z]4[]4\]4
]]4^]4_]4`]4f\4a]4b]4c]4d]4e]4f]4e]4e]4g]4h]4i]4j]4e]4k]4l]4e]4m]4e]4n]4o]4P^4Q^4R^4S^4e]4e]4T^4
U^4V^4W^4X^4e]4Y^4Z^4[^4\^4]^4^^4_^4`^4a^4b^4c^4d^4d^4e^4f^4g^4h^4i^4d^4d^4d^4d^4j^4d^4d^4d^4d^4
d^4d^4d^4d^4d^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4X_4X_4X_4X_4X_4X_4X_4X_4X_4X_4X_4
X_4X_4[_4\_4X_4X_4]_4^_4__4`_4a_4b_4c_4d_4e_4f_4g_4h_4i_4j_4k_4l_4l_4l_4l_4l_4m_4n_4o_4o_4l_4l_4
l_4l_4l_4P`4Q`4R`4S`4T`4U`4V`4W`4X`4Y`4Z`4[`4\`4]`4^`4_`4``4a`4b`4c`4d`4e`4f`4g`4h`4i`4j`4k`4l`4
m`4n`4o`4Pa4Qa4Ra4Sa4Ta4Ua4Va4Wa4Xa4Ya4Za4[a4\a4]a4^a4_a4`a4aa4ba4ca4da4ea4fa4m`4m`4ga4m`4ha4ia4
ja4ja4ka4ja4ja4ja4la4ja4ja4ja4ma4na4oa4Pb4Qb4Rb4m`4Sb4Tb4m`4Ub4Ub4Vb4Wb4Xb4Yb4Zb4[b4\b4m`4]b4^b4
_b4`b4ab4bb4cb4db4eb4fb4gb4hb4ib4jb4kb4lb4mb4nb4ob4Pc4Qc4Rc4Sc4Tc4Uc4Uc4Vc4Wc4Xc4Yc4Zc4[c4\c4]c4
^c4_c4`c4ac4bc4cc4dc4ec4Rc4fc4gc4hc4Vc4ic4jc4kc4ic4ic4lc4mc4nc4kc4oc4ic4ic4ic4Pd4ac4ic4ac4ac4ac4
Qd4ac4Rd4Sd4Td4ac4ic4ac4ac4ec4ic4ic4gc4ic4ic4ic4ic4ic4ac4ac4ac4Ud4ac4Vd4Vd4ac4Wd4Xd4Yd4ic4Zd4[d4
oc4\d4ac4]d4ac4Pd4^d4_d4ac4ic4ac4ac4ac4ac4ac4`d4ad4bd4cd4dd4ed4ed4ed4fd4gd4hd4id4jd4kd4ld4ed4md4
nd4od4Pe4Qe4Re4Se4ed4Te4Ue4Ve4od4We4Xe4ed4ed4Ye4ed4ed4ed4Ze4ed4ed4ed4ed4ed4ed4[e4We4ed4ed4md4md4
\e4]e4^e4_e4md4md4`e4ae4`e4ae4`e4ae4be4md4ce4md4md4de4ee4fe4md4md4md4md4md4md4md4md4md4md4md4ge4
md4md4md4he4ie4je4md4ke4md4le4me4ne4me4me4oe4Pf4Qf4ce4Rf4BBBBBBBSf4BBBBBBBBBBBBBBBBBBBBBBBBBBSf4
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBTf4Uf4Vf4Wf4Xf4Yf4Zf4>>>g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2
g`2g`2[f4\f4g`2]f4^f4_f4g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2`f4af4bf4g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2
cf4df4g`2ef4g`2g`2ff4g`2gf4g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2hf4if4g`2g`2g`2jf4kf4g`2g`2g`2g`2g`2
lf4g`2mf4g`2g`2g`2nf4of4g`2g`2g`2Pg4g`2g`2Qg4Rg4g`2Sg4Tg4g`2g`2Ug4g`2Vg4g`2g`2Wg4g`2g`2g`2g`2g`2
g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2g`2Xg4Yg4Zg4g`2[g4g`2g`2g`2g`2g`2g`2g`2
g`2g`2g`2\g4g`2g`2g`2g`2]g4g`2g`2^g4_g4`g4g`2ag4g`2g`2g`2g`2g`2bg4g`2cg4dg4g`2eg4g`2g`2g`2g`2fg4
gg4hg4g`2ig4g`2g`2g`2g`2g`2jg4g`2kg4g`2g`2lg4g`2mg4ng4g`2g`2og4Ph4Qh4g`2g`2g`2g`2g`2g`2g`2g`2Rh4
g`2Sh4g`2Th4g`2Uh4Vh4Wh4Xh4Yh4g`2Zh4[h4\h4]h4^h4_h4`h4ah4bh4ch4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4
oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4Ti4]i4^i4Ti4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4
mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4_j4`j4`j4aj4bj4bj4`j4cj4`j4`j4dj4ej4fj4gj4
hj4ij4jj4kj4ij4lj4mj4lj4nj4oj4lj4lj4Pk4lj4Qk4Rk4lj4lj4Sk4Tk4Uk4Vk4Wk4Xk4Yk4Xk4Xk4Zk4Xk4[k4\k4]k4
]k4]k4]k4]k4]k4]k4]k4^k4]k4]k4]k4_k4]k4]k4]k4]k4]k4]k4`k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4ak4]k4bk4
ck4]k4]k4dk4ek4fk4gk4]k4hk4ik4]k4]k4]k4jk4kk4lk4]k4mk4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4nk4]k4
]k4ok4]k4Pl4Ql4]k4]k4Rl4]k4]k4]k4]k4]k4]k4Sl4]k4]k4]k4Tl4]k4Ul4]k4Vl4Wl4Xl4]k4]k4]k4]k4]k4Yl4]k4
]k4Zl4[l4\l4]l4Wl4^l4]k4_l4`l4al4]k4]k4]k4]k4bl4]k4]k4]k4]k4cl4dl4el4]k4]k4]k4fl4]k4]k4gl4hl4]k4
]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4il4jl4kl4ll4Wl4ml4]k4]k4nl4]k4]k4\l4\l4\l4ol4]k4]k4]k4Pm4
Qm4Rm4]k4]k4]k4]k4]k4Zl4]k4Sm4]k4]k4]k4]k4]k4]k4]k4Tm4]k4Um4]k4]k4]k4Wl4]k4Sm4Sm4Vm4]k4nl4]k4]k4
Wm4Xm4]k4Ym4Zm4[m4Sm4]k4]k4]k4Zl4]k4]k4\m4]m4^m4]k4_m4`m4Sl4]k4]k4]k4]k4am4bm4cm4dm4em4bm4bm4fm4
]k4]k4]k4]k4gm4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4Sm4]k4]k4]k4hm4]k4im4jm4km4]k4]k4]k4]k4]k4]k4]k4lm4
]k4]k4mm4nm4]k4]k4]k4Yl4om4Pn4]k4Qn4Rn4]k4Sn4]k4Tn4]k4]k4]k4]k4]k4]k4]k4]k4]k4Un4]k4]k4Vn4Wn4]k4
]k4Xn4]k4]k4]k4]k4]k4]k4]k4Yn4Zn4]k4]k4[n4]k4\n4]n4Zl4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4^n4_n4]k4]k4
`n4]k4]k4]k4]k4]k4]k4]k4]k4]k4an4]k4]k4hm4]k4hm4hm4il4hm4hm4]k4bn4]k4cn4]k4]k4]k4]k4]k4]k4]k4]k4
]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4]k4
Wl4hm4]k4]k4]k4]m4dn4]k4]k4en4fn4]k4gn4hn4]k4]k4in4]k4]k4]k4]k4]k4]k4]k4hm4]k4]k4]k4]k4]k4]k4]k4
fn4]k4]k4Sm4Sm4]k4Sm4Sm4]k4Sm4]k4]k4]k4jn4hm4]k4]k4Sm4]k4hm4kn4ln4mn4nn4]k4on4Po4Qo4hm4hm4hm4hm4
hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4Ro4hm4hm4So4To4hm4hm4hm4hm4hm4hm4hm4hm4Uo4hm4hm4hm4hm4hm4hm4hm4hm4
hm4hm4hm4hm4hm4hm4hm4hm4Vo4hm4hm4hm4hm4hm4hm4Wo4hm4hm4hm4hm4hm4hm4hm4Xo4hm4hm4hm4hm4Yo4Zo4hm4hm4
hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4[o4hm4hm4hm4hm4hm4hm4\o4hm4hm4hm4hm4]o4^o4hm4hm4hm4_o4`o4hm4hm4hm4
hm4hm4ao4hm4hm4hm4hm4hm4hm4bo4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4co4hm4hm4hm4do4hm4hm4hm4hm4hm4hm4
eo4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4fo4hm4hm4hm4hm4hm4
hm4hm4go4hm4hm4Wo4hm4ho4hm4`o4io4hm4jo4hm4hm4hm4hm4hm4hm4ko4lo4hm4hm4mo4hm4hm4no4hm4eo4oo4hm4hm4
hm4PP5QP5hm4QP5QP5hm4hm4hm4hm4hm4hm4QP5hm4hm4hm4hm4`o4hm4hm4RP5SP5TP5hm4hm4UP5UP5VP5hm4hm4hm4WP5
hm4XP5hm4hm4hm4hm4hm4hm4hm4YP5ZP5hm4hm4hm4hm4hm4[P5hm4hm4hm4hm4hm4hm4hm4\P5hm4hm4]P5]P5hm4hm4hm4
hm4hm4`o4hm4hm4hm4^P5hm4hm4hm4hm4_P5hm4hm4`P5aP5hm4hm4hm4hm4hm4hm4hm4hm4hm4_o4hm4hm4bP5hm4hm4hm4
hm4hm4hm4cP5hm4hm4`o4dP5eP5fP5hm4hm4hm4hm4gP5hm4hm4hm4hm4hP5hm4hm4hm4iP5hm4hm4hm4hm4jP5hm4kP5hm4
hm4fn4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4gP5hm4hm4lP5hm4hm4hm4mP5]P5hm4hm4QP5hm4nP5
hm4oP5PQ5hm4hm4hm4hm4hm4hm4hm4QP5hm4hm4hm4hm4hm4hm4QQ5hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4
hm4hm4hm4hm4RQ5hm4hm4SQ5hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4TQ5hm4hm4hm4hm4hm4hm4hm4hm4UQ5hm4hm4hm4
hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4oP5hm4hm4hm4hm4VQ5hm4hm4hm4hm4hm4hm4hm4WQ5hm4hm4hm4hm4hm4hm4
hm4hm4hm4XQ5hm4hm4hm4YQ5hm4hm4ZQ5hm4hm4hm4hm4hm4fn4[Q5fn4\Q5fn4hm4hm4]Q5^Q5hm4hm4_Q5hm4hm4hm4hm4
hm4hm4hm4hm4`Q5aQ5bQ5hm4cQ5hm4hm4hm4hm4hm4hm4dQ5Vo4hm4hm4hm4eQ5eQ5hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4
hm4hm4hm4hm4hm4hm4hm4fQ5hm4hm4hm4hm4hm4hm4hm4hm4gQ5hm4hm4hm4hm4hQ5hm4hm4hm4hm4hm4hm4hm4hm4Wo4hm4
hm4hm4hm4hm4hm4hm4Wo4hm4hm4hm4hm4hm4iQ5jQ5hm4hm4hm4hm4fQ5fQ5kQ5hm4hm4hm4hm4hm4lQ5hm4hm4hm4hm4hm4
hm4hm4mQ5hm4hm4hm4hm4hm4hm4nQ5oQ5hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4
hm4hm4hm4PQ5hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4PR5hm4TQ5hm4QR5hm4RR5hm4hm4hm4SR5TR5fn4hm4hm4hm4hm4hm4
hm4hm4hm4hm4hm4hm4hm4UR5hm4`o4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4QP5hm4hm4hm4hm4hm4hm4hm4hm4
hm4hm4hm4hm4hm4hm4iP5hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4hm4VR5hm4`o4`o4hm4hm4WR5WR5WR5WR5
WR5WR5XR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5YR5WR5WR5WR5WR5WR5WR5ZR5
WR5[R5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5\R5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5]R5WR5]R5WR5WR5WR5]R5^R5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5_R5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5`R5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5]R5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5aR5WR5WR5WR5WR5WR5WR5WR5WR5bR5cR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5dR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5eR5WR5WR5WR5WR5WR5WR5fR5WR5WR5WR5WR5WR5WR5
WR5WR5XR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5eR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5]R5WR5WR5WR5XR5gR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5hR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5iR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5]R5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5jR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5eR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5kR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5XR5XR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5
lR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5WR5mR5nR5oR5PS5PS5PS5PS5PS5QS5PS5
PS5PS5PS5PS5RS5PS5SS5PS5PS5PS5nR5nR5PS5nR5TS5US5VS5WS5XS5YS5PS5ZS5PS5PS5PS5PS5PS5PS5[S5PS5\S5]S5
^S5_S5`S5aS5aS5bS5cS5dS5eS5fS5aS5gS5hS5iS5jS5kS5lS5mS5iS5iS5nS5oS5PT5QT5RT5ST5aS5iS5iS5TT5UT5PT5
VT5aS5WT5XT5iS5YT5ZT5[T5oS5\T5\T5]T5^T5\T5\T5_T5`T5aT5\T5bT5cT5\T5\T5\T5\T5\T5\T5\T5\T5dT5\T5eT5
fT5\T5\T5\T5gT5\T5hT5\T5\T5\T5iT5\T5\T5jT5\T5iT5iT5kT5lT5\T5mT5\T5nT5\T5oT5\T5PU5\T5QU5RU5\T5\T5
SU5TU5UU5VU5WU5XU5\T5\T5\T5YU5\T5\T5ZU5[U5\U5\T5]U5\T5^U5\T5_U5\T5`U5\T5\T5\T5\T5\T5aU5\T5\T5\T5
\T5\T5\T5bU5bU5cU5bU5bU5bU5bU5bU5dU5eU5bU5fU5gU5bU5hU5iU5jU5kU5lU5bU5bU5bU5bU5bU5mU5nU5bU5bU5oU5
PV5QV5RV5SV5bU5TV5bU5bU5bU5bU5bU5UV5bU5VV5bU5bU5bU5bU5lU5bU5WV5bU5bU5XV5bU5YV5ZV5[V5\V5bU5]V5bU5
bU5bU5bU5^V5_V5`V5aV5bU5bV5cV5bU5bU5dV5eV5fV5gV5hV5iV5jV5kV5lV5bU5lV5mV5nV5oV5PW5QW5RW5SW5TW5UW5
VW5WW5XW5YW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5bU5dW5eW5fW5gW5bU5bU5bU5hW5bU5iW5bU5bU5bU5bU5jW5kW5
bU5bU5lW5mW5nW5oW5PX5QX5RX5bU5SX5bU5TX5bU5bU5bU5UX5VX5bU5WX5bU5bU5bU5XX5YX5YX5ZX5[X5\X5]X5YX5^X5
_X5`X5YX5YX5aX5YX5bX5cX5bX5dX5YX5YX5eX5YX5YX5fX5gX5hX5iX5YX5jX5YX5kX5YX5eX5YX5lX5YX5mX5YX5nX5YX5
nX5YX5oX5YX5YX5PY5YX5YX5YX5QY5RY5YX5YX5YX5YX5SY5YX5YX5YX5TY5YX5YX5YX5YX5YX5YX5UY5YX5bX5YX5bX5YX5
bX5YX5VY5YX5WY5YX5XY5YY5ZY5ZY5ZY5ZY5ZY5[Y5\Y5ZY5]Y5^Y5ZY5_Y5`Y5aY5ZY5[Y5bY5ZY5cY5dY5ZY5ZY5ZY5ZY5
eY5ZY5ZY5fY5gY5gY5ZY5ZY5ZY5ZY5ZY5hY5iY5jY5ZY5ZY5ZY5ZY5kY5ZY5ZY5ZY5lY5mY5mY5mY5mY5nY5mY5mY5mY5mY5
mY5mY5mY5mY5mY5mY5mY5mY5mY5mY5mY5oY5mY5mY5mY5mY5mY5mY5mY5mY5mY5mY5mY5PZ5QZ5mY5mY5mY5mY5mY5RZ5mY5
mY5mY5mY5SZ5mY5mY5mY5mY5mY5mY5mY5mY5mY5TZ5TZ5UZ5TZ5TZ5TZ5TZ5TZ5TZ5VZ5TZ5TZ5TZ5WZ5XZ5TZ5YZ5TZ5ZZ5
TZ5[Z5TZ5\Z5TZ5TZ5]Z5^Z5_Z5TZ5TZ5TZ5`Z5TZ5aZ5TZ5bZ5TZ5cZ5dZ5TZ5eZ5TZ5TZ5fZ5gZ5hZ5TZ5TZ5TZ5TZ5TZ5
iZ5jZ5TZ5kZ5lZ5mZ5TZ5nZ5oZ5TZ5P[5TZ5Q[5R[5S[5R[5T[5TZ5U[5V[5W[5X[5Y[5Z[5TZ5TZ5[[5\[5TZ5][5TZ5^[5
_[5`[5a[5b[5c[5d[5e[5f[5f[5g[5h[5f[5i[5j[5k[5l[5m[5i[5i[5n[5o[5P\5Q\5R\5S\5T\5U\5V\5V\5W\5W\5V\5
W\5X\5V\5W\5W\5S\5W\5W\5W\5W\5W\5Y\5W\5Y\5W\5W\5W\5W\5W\5W\5W\5W\5W\5W\5W\5W\5W\5W\5W\5W\5Z\5W\5
W\5Z\5W\5V\5W\5W\5W\5W\5W\5W\5V\5W\5W\5[\5W\5W\5W\5W\5W\5W\5\\5]\5W\5W\5^\5_\5`\5a\5a\5b\5a\5c\5
d\5e\5a\5a\5a\5a\5a\5a\5f\5f\5g\5h\5f\5f\5i\5j\5f\5k\5f\5l\5f\5m\5f\5f\5n\5f\5o\5P]5Q]5R]5S]5T]5
U]5V]5T]5R]5R]5W]5X]5Y]5T]5Z]5R]5[]5\]5]]5^]5T]5T]5_]5`]5a]5b]5c]5d]5e]5f]5g]5h]5i]5g]5j]5k]5l]5
m]5g]5g]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5X^5Y^5Z^5X^5X^5X^5X^5[^5\^5]^5^^5_^5`^5a^5b^5c^5d^5e^5f^5
g^5h^5i^5j^5k^5j^5l^5m^5j^5n^5j^5o^5j^5P_5P_5P_5Q_5j^5R_5S_5j^5j^5j^5j^5j^5j^5j^5T_5U_5U_5U_5U_5
U_5U_5V_5W_5X_5Y_5Z_5[_5[_5\_5]_5]_5^_5__5^_5^_5^_5`_5a_5b_5c_5d_5e_5f_5g_5h_5i_5j_5k_5l_5i_5m_5
n_5o_5i_5P`5Q`5R`5R`5R`5R`5R`5S`5R`5T`5R`5U`5V`5W`5W`5X`5W`5W`5Y`5W`5W`5W`5W`5Z`5W`5[`5\`5]`5^`5
_`5``5a`5b`5c`5d`5e`5f`5g`5h`5f`5f`5i`5i`5j`5f`5f`5f`5k`5l`5l`5m`5n`5o`5Pa5Qa5l`5Ra5Sa5Ta5l`5l`5
l`5l`5l`5l`5Ua5l`5l`5Va5Wa5l`5l`5Xa5Ya5Za5[a5\a5]a5^a5_a5`a5`a5aa5`a5`a5ba5ca5da5ea5fa5ga5ha5ia5
ja5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5^b5_b5`b5ab5ab5bb5cb5db5eb5fb5gb5hb5
hb5ib5jb5kb5lb5mb5nb5ob5Pc5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Yc5Zc5[c5\c5]c5^c5_c5`c5ac5bc5bc5cc5dc5ec5fc5
gc5hc5ic5jc5kc5lc5lc5mc5nc5mc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5dd5
ed5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe5Qe5Re5Se5Se5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5^e5ae5be5
ce5de5ee5fe5fe5ge5he5ie5je5ke5ke5le5le5le5le5le5le5le5me5ne5oe5oe5Pf5Qf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5
Yf5Yf5Yf5Yf5Yf5Yf5Zf5[f5[f5\f5]f5^f5_f5`f5af5bf5cf5df5ef5ff5gf5hf5if5jf5kf5lf5mf5nf5of5Pg5Qg5Rg5
Sg5Tg5Ug5Vg5Wg5Xg5Tg5Yg5Zg5[g5[g5\g5]g5^g5_g5`g5ag5bg5cg5dg5eg5fg5eg5gg5hg5ig5jg5kg5lg5mg5ng5og5
Ph5Qh5Rh5Sh5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5\h5]h5^h5_h5`h5ah5`h5bh5ch5dh5eh5fh5gh5hh5ih5jh5kh5lh5lh5mh5
nh5oh5Pi5Qi5Ri5Si5Si5Qi5Ti5Ui5Vi5Wi5Xi5Vi5Yi5Zi5[i5\i5]i5^i5_i5`i5ai5bi5`i5ci5di5di5ei5fi5ei5gi5
hi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Qj5Rj5Qj5Sj5Tj5Uj5Vj5Tj5Wj5Xj5Yj5Zj5Zj5[j5\j5]j5^j5_j5`j5aj5bj5cj5
dj5aj5ej5fj5gj5gj5gj5hj5ij5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5_k5
`k5ak5bk5ck5ck5dk5ek5fk5gk5hk5gk5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5[l5\l5]l5
]l5]l5^l5\l5_l5`l5al5bl5bl5cl5dl5cl5cl5el5fl5cl5cl5gl5cl5gl5hl5il5jl5kl5ll5ml5nl5ol5ol5Pm5Qm5Rm5
Sm5Tm5Um5Vm5Vm5Wm5Xm5Vm5Ym5Zm5[m5\m5\m5\m5]m5\m5^m5\m5_m5_m5_m5_m5_m5`m5^m5^m5am5am5bm5cm5dm5em5
fm5gm5hm5im5jm5km5lm5mm5nm5nm5om5Pn5Qn5Rn5Sn5Tn5Un5Vn5Wn5Wn5Wn5Wn5Wn5Wn5Wn5Wn5Xn5Yn5Zn5[n5\n5[n5
]n5^n5_n5`n5an5bn5bn5cn5dn5en5fn5fn5gn5hn5in5jn5kn5kn5kn5ln5mn5nn5on5Po5Qo5Ro5So5To5Uo5Uo5Uo5Vo5
Wo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5co5co5co5do5eo5eo5fo5go5ho5eo5io5io5jo5ko5io5io5lo5mo5no5oo5
PP6QP6RP6SP6TP6UP6VP6WP6XP6YP6ZP6[P6\P6]P6^P6_P6`P6`P6`P6aP6bP6cP6dP6eP6eP6eP6fP6fP6gP6hP6iP6jP6
kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6VQ6WQ6WQ6WQ6VQ6VQ6VQ6XQ6YQ6YQ6YQ6ZQ6YQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6
bQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6QR6QR6QR6QR6QR6TR6TR6UR6VR6WR6WR6XR6YR6YR6
YR6YR6YR6ZR6YR6[R6\R6]R6^R6^R6_R6`R6aR6bR6cR6bR6dR6eR6fR6gR6hR6iR6jR6kR6lR6mR6nR6oR6PS6mR6QS6mR6
RS6mR6mR6mR6SS6TS6US6mR6VS6mR6WS6XS6YS6mR6mR6mR6mR6ZS6[S6mR6\S6mR6mR6]S6]S6^S6mR6_S6`S6mR6mR6aS6
bS6cS6dS6eS6fS6gS6hS6iS6iS6jS6kS6lS6mS6nS6oS6PT6QT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6YT6[T6\T6ZT6ZT6]T6
^T6_T6`T6aT6aT6bT6cT6dT6eT6fT6fT6eT6eT6gT6hT6iT6jT6kT6lT6lT6mT6nT6mT6mT6oT6PU6PU6PU6QU6RU6SU6SU6
SU6SU6TU6SU6SU6UU6UU6VU6WU6XU6XU6YU6ZU6YU6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU6gU6hU6hU6iU6jU6kU6
kU6kU6lU6mU6nU6oU6PV6QV6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6\V6]V6^V6_V6`V6`V6aV6bV6bV6cV6dV6eV6fV6
gV6hV6iV6jV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6XW6XW6XW6XW6XW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6bW6
aW6aW6cW6dW6dW6eW6fW6dW6dW6gW6hW6iW6jW6jW6kW6lW6mW6nW6oW6oW6PX6QX6QX6RX6SX6TX6UX6UX6UX6VX6WX6XX6
YX6ZX6[X6\X6]X6^X6_X6`X6`X6aX6bX6cX6dX6eX6aX6fX6gX6hX6iX6jX6kX6lX6mX6nX6nX6nX6nX6oX6PY6QY6RY6RY6
RY6SY6TY6UY6VY6WY6VY6XY6YY6ZY6ZY6[Y6\Y6]Y6^Y6_Y6`Y6aY6bY6bY6bY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6lY6
mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6XZ6XZ6XZ6XZ6\Z6\Z6XZ6XZ6XZ6]Z6^Z6_Z6^Z6`Z6aZ6^Z6bZ6
cZ6dZ6eZ6eZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6nZ6oZ6P[6Q[6R[6S[6T[6S[6U[6V[6W[6V[6V[6V[6V[6X[6Y[6V[6
Z[6[[6\[6][6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6o[6P\6Q\6R\6S\6T\6U\6V\6W\6X\6Y\6
Z\6[\6[\6[\6[\6[\6[\6[\6[\6[\6\\6]\6^\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6i\6j\6k\6l\6m\6n\6n\6o\6P]6
Q]6R]6S]6S]6T]6U]6V]6W]6X]6W]6X]6X]6X]6X]6X]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6`]6a]6b]6c]6d]6e]6f]6f]6
g]6f]6f]6f]6h]6i]6j]6k]6l]6m]6n]6o]6P^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6[^6[^6\^6]^6^^6^^6_^6`^6
a^6b^6c^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6l^6n^6l^6l^6o^6P_6Q_6R_6S_6T_6U_6T_6V_6W_6X_6Y_6Z_6[_6\_6
]_6^_6__6`_6a_6__6__6b_6c_6d_6e_6f_6f_6g_6h_6__6i_6j_6k_6l_6m_6n_6o_6o_6P`6Q`6R`6S`6T`6U`6V`6W`6
X`6Y`6Z`6[`6\`6\`6]`6^`6_`6_`6``6a`6b`6c`6d`6e`6f`6g`6h`6g`6g`6g`6g`6i`6g`6j`6g`6g`6g`6k`6l`6m`6
n`6o`6Pa6Qa6Ra6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6_a6`a6aa6aa6ba6aa6aa6ca6da6ea6fa6ga6aa6ha6ia6
ja6ka6la6la6ma6ka6na6ma6ma6ma6ma6ma6oa6Pb6Pb6Pb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6[b6[b6\b6]b6[b6
^b6_b6`b6ab6bb6cb6db6eb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Wc6Wc6Wc6Wc6Wc6Wc6
Wc6Wc6Wc6Wc6Wc6Xc6Yc6Xc6Zc6[c6\c6\c6]c6^c6^c6^c6_c6`c6`c6`c6ac6`c6bc6cc6cc6dc6ec6fc6gc6hc6ic6jc6
kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Xd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6bd6bd6cd6dd6ed6fd6
gd6hd6id6hd6jd6id6id6id6id6hd6id6kd6id6id6id6id6id6id6ld6md6nd6od6Pe6Pe6Qe6Re6Se6Te6Ue6Ve6Ve6We6
Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6ae6be6ce6de6de6ee6fe6ge6he6ie6je6ke6le6me6le6ne6oe6Pf6Qf6Qf6Rf6Sf6Tf6
Uf6Vf6Wf6Xf6Wf6Yf6Zf6Yf6Yf6Yf6Yf6Yf6[f6\f6]f6]f6^f6_f6`f6af6bf6cf6df6ef6ff6ff6ff6gf6hf6hf6if6if6
jf6kf6lf6lf6lf6mf6nf6of6Pg6Pg6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6
eg6fg6gg6hg6ig6ig6jg6kg6lg6mg6ng6ng6ng6og6Ph6Ph6Qh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6Rh6
Rh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6]h6]h6^h6_h6`h6ah6bh6ch6ch6dh6eh6eh6eh6fh6gh6hh6ih6jh6kh6lh6
mh6nh6oh6Pi6Qi6Ri6Ri6Ri6Ri6Ri6Ri6Ri6Ri6Ri6Si6Ti6Ui6Vi6Wi6Xi6Wi6Yi6Zi6[i6[i6[i6[i6\i6]i6^i6_i6`i6
ai6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6ji6li6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6]j6]j6
]j6]j6]j6^j6_j6`j6aj6aj6bj6cj6cj6cj6dj6ej6cj6fj6cj6cj6gj6hj6ij6jj6ij6kj6lj6mj6mj6nj6oj6Pk6Qk6Qk6
Rk6Sk6Tk6Uk6Vk6Vk6Vk6Vk6Wk6Xk6Yk6Zk6[k6\k6]k6^k6_k6_k6`k6ak6bk6ck6dk6ek6fk6fk6gk6gk6hk6hk6ik6jk6
kk6lk6mk6nk6ok6Pl6Pl6Ql6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Xl6Yl6Zl6Zl6Zl6[l6Zl6Zl6Zl6\l6]l6^l6_l6`l6al6bl6
cl6dl6el6fl6gl6hl6il6jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6\m6]m6^m6_m6`m6am6
bm6cm6dm6em6fm6fm6gm6hm6im6jm6km6lm6lm6lm6lm6lm6mm6lm6lm6lm6nm6om6lm6lm6lm6lm6Pn6lm6Qn6lm6lm6Rn6
Sn6Tn6Un6Vn6Wn6Xn6Yn6Zn6[n6\n6]n6\n6^n6_n6`n6an6bn6cn6dn6en6fn6gn6hn6in6jn6kn6ln6mn6nn6on6on6Po6
Qo6Ro6So6To6Uo6Vo6Wo6Xo6Yo6Zo6Zo6[o6\o6]o6^o6_o6`o6ao6ao6bo6co6do6eo6fo6fo6go6ho6io6jo6ko6lo6mo6
no6oo6PP7QP7RP7SP7TP7UP7VP7WP7XP7WP7YP7ZP7[P7\P7]P7^P7_P7`P7aP7bP7cP7dP7eP7fP7gP7hP7iP7jP7kP7kP7
lP7mP7nP7oP7PQ7QQ7RQ7SQ7TQ7UQ7VQ7VQ7WQ7XQ7YQ7XQ7ZQ7YQ7XQ7YQ7YQ7[Q7\Q7]Q7^Q7_Q7_Q7`Q7aQ7bQ7bQ7cQ7
dQ7eQ7fQ7gQ7hQ7iQ7jQ7kQ7lQ7mQ7nQ7nQ7oQ7PR7QR7RR7SR7TR7UR7VR7WR7XR7YR7ZR7[R7\R7\R7]R7^R7_R7`R7aR7
bR7cR7cR7dR7eR7fR7gR7gR7hR7iR7jR7kR7lR7mR7nR7oR7PS7QS7RS7SS7TS7US7VS7WS7XS7YS7ZS7[S7\S7]S7^S7_S7
`S7aS7bS7cS7dS7dS7dS7eS7fS7gS7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7RT7ST7TT7UT7VT7WT7XT7YT7ZT7[T7\T7]T7
^T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7iT7jT7kT7lT7mT7nT7oT7PU7QU7RU7SU7TU7UU7VU7WU7XU7YU7ZU7ZU7[U7\U7
]U7^U7_U7`U7aU7bU7cU7dU7eU7fU7gU7hU7iU7jU7kU7lU7mU7nU7oU7PV7QV7RV7SV7TV7UV7VV7WV7XV7YV7ZV7[V7\V7
]V7^V7_V7`V7aV7bV7cV7dV7eV7fV7gV7hV7iV7jV7kV7lV7mV7nV7oV7PW7QW7RW7SW7TW7UW7VW7WW7XW7YW7ZW7[W7\W7
]W7^W7_W7`W7aW7bW7cW7dW7eW7fW7gW7hW7iW7jW7kW7lW7mW7nW7oW7PX7QX7RX7SX7TX7UX7UX7VX7WX7XX7YX7ZX7[X7
\X7\X7]X7]X7]X7^X7_X7`X7aX7bX7cX7dX7eX7fX7gX7hX7iX7jX7kX7kX7lX7mX7nX7nX7oX7PY7QY7RY7SY7TY7TY7UY7
VY7WY7XY7YY7ZY7[Y7[Y7\Y7]Y7]Y7^Y7_Y7`Y7aY7bY7cY7dY7eY7fY7gY7hY7hY7iY7jY7kY7lY7mY7nY7oY7PZ7QZ7RZ7
SZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z7^Z7^Z7^Z7_Z7_Z7`Z7aZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7lZ7mZ7nZ7oZ7
P[7Q[7R[7S[7T[7U[7V[7W[7X[7Y[7Z[7Y[7Y[7[[7\[7][7][7][7^[7_[7_[7][7][7][7`[7][7][7][7][7][7a[7a[7
b[7c[7c[7d[7e[7f[7g[7h[7h[7h[7i[7j[7k[7l[7m[7n[7o[7P\7Q\7R\7S\7R\7S\7S\7S\7T\7U\7U\7U\7U\7V\7V\7
V\7W\7X\7Y\7Z\7[\7[\7\\7]\7]\7^\7]\7]\7_\7_\7_\7_\7_\7_\7_\7_\7_\7_\7_\7_\7_\7`\7a\7b\7c\7d\7e\7
f\7g\7h\7i\7j\7k\7l\7m\7n\7o\7P]7Q]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7R]7
R]7R]7R]7S]7T]7U]7U]7V]7W]7X]7Y]7Z]7[]7\]7\]7]]7^]7]]7_]7]]7_]7`]7a]7b]7c]7d]7e]7f]7g]7g]7g]7g]7
h]7h]7i]7j]7j]7k]7k]7j]7l]7m]7n]7n]7o]7P^7P^7P^7Q^7Q^7Q^7R^7S^7T^7R^7R^7R^7R^7U^7R^7R^7V^7W^7X^7
Y^7Z^7[^7\^7]^7^^7_^7`^7`^7a^7b^7b^7c^7c^7d^7e^7f^7g^7h^7i^7j^7k^7l^7m^7n^7o^7o^7P_7Q_7R_7S_7T_7
U_7V_7W_7X_7Y_7Y_7Z_7[_7\_7]_7^_7^_7__7`_7`_7a_7a_7a_7a_7a_7a_7a_7a_7b_7c_7d_7e_7e_7e_7f_7g_7h_7
i_7j_7k_7i_7l_7m_7m_7m_7m_7n_7o_7P`7Q`7R`7R`7S`7T`7T`7U`7V`7W`7X`7Y`7Z`7Z`7Z`7[`7[`7\`7]`7]`7]`7
^`7^`7]`7]`7]`7]`7]`7]`7]`7^`7]`7]`7]`7]`7]`7]`7]`7_`7``7a`7b`7b`7b`7b`7c`7c`7c`7c`7c`7c`7c`7d`7
c`7e`7f`7g`7h`7h`7h`7i`7i`7i`7j`7k`7l`7i`7m`7i`7n`7o`7Pa7Qa7Ra7Sa7Ta7i`7Ua7Va7Wa7Xa7Ya7Za7[a7\a7
]a7^a7_a7_a7_a7_a7_a7_a7_a7_a7`a7aa7aa7aa7aa7ba7aa7ca7da7ea7fa7ga7ea7ha7ia7ja7ka7la7ma7na7oa7Pb7
Qb7Rb7Sb7Sb7Tb7Ub7Ub7Vb7Vb7Vb7Vb7Vb7Vb7Wb7Xb7Yb7Zb7[b7\b7]b7^b7^b7^b7^b7_b7`b7`b7`b7`b7ab7bb7cb7
db7db7eb7fb7gb7gb7gb7hb7ib7jb7kb7lb7mb7nb7ob7ob7Pc7Qc7Pc7Rc7Sc7Tc7Tc7Uc7Vc7Wc7Xc7Xc7Xc7Xc7Yc7Zc7
[c7\c7\c7]c7]c7]c7^c7_c7`c7ac7ac7bc7cc7dc7dc7dc7ec7fc7gc7hc7ic7jc7kc7lc7mc7nc7oc7Pd7Qd7Rd7Sd7Td7
Ud7Ud7Ud7Ud7Vd7Wd7Wd7Xd7Yd7Zd7Zd7Zd7Zd7Zd7Zd7Zd7Zd7[d7\d7]d7^d7_d7`d7`d7ad7bd7cd7dd7ed7fd7fd7gd7
hd7gd7id7jd7kd7kd7kd7ld7md7nd7od7Pe7Qe7Re7Se7Te7Ue7Ue7Ve7We7Xe7Xe7Ye7Ze7[e7\e7\e7]e7^e7_e7`e7ae7
be7ce7de7de7ee7fe7ge7ge7he7ie7je7ke7le7me7ne7oe7oe7oe7oe7oe7oe7oe7oe7oe7Pf7Qf7Rf7Sf7Tf7Uf7Sf7Vf7
Vf7Wf7Xf7Yf7Zf7[f7\f7]f7]f7^f7^f7_f7^f7`f7af7bf7cf7df7ef7ff7gf7hf7if7jf7kf7lf7mf7nf7of7nf7Pg7Qg7
Qg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Xg7Xg7Xg7Yg7Zg7[g7[g7[g7\g7]g7^g7_g7`g7ag7bg7cg7dg7eg7fg7gg7hg7ig7ig7ig7
ig7ig7ig7jg7kg7lg7mg7ng7og7Ph7Qh7Rh7Sh7Sh7Sh7Sh7Th7Sh7Sh7Sh7Sh7Uh7Vh7Vh7Vh7Wh7Xh7Yh7Zh7Vh7[h7[h7
\h7]h7]h7^h7_h7`h7`h7ah7bh7ch7`h7bh7bh7dh7eh7fh7gh7hh7ih7jh7ih7ih7kh7lh7mh7nh7nh7nh7nh7oh7Pi7Qi7
Ri7Si7Ti7Ui7Ui7Vi7Wi7Xi7Xi7Yi7Yi7Yi7Yi7Zi7[i7[i7[i7\i7]i7^i7_i7`i7ai7ai7ai7ai7bi7ci7di7ei7fi7gi7
gi7hi7ii7gi7ji7ki7li7mi7ni7oi7oi7Pj7Qj7Rj7Sj7Tj7Uj7Uj7Vj7Vj7Wj7Xj7Yj7Zj7[j7\j7]j7^j7_j7`j7aj7bj7
cj7cj7cj7dj7ej7fj7gj7hj7ij7jj7kj7kj7lj7mj7nj7nj7nj7nj7nj7nj7nj7nj7nj7nj7nj7oj7Pk7Qk7Qk7Rk7Rk7Rk7
Sk7Tk7Uk7Uk7Uk7Vk7Wk7Xk7Yk7Zk7[k7\k7]k7^k7^k7_k7`k7`k7`k7`k7`k7`k7ak7bk7ck7dk7dk7ek7fk7gk7gk7gk7
gk7gk7hk7hk7hk7ik7jk7hk7kk7lk7mk7nk7ok7Pl7Ql7Rl7Sl7Tl7Ul7Ul7Vl7Wl7Xl7Yl7Zl7[l7\l7]l7^l7_l7`l7al7
al7bl7cl7dl7el7el7el7fl7gl7hl7hl7il7jl7kl7ll7ml7nl7ol7ol7ol7ol7ol7Pm7Qm7Rm7Sm7Tm7Um7Vm7Vm7Vm7Vm7
Wm7Xm7Ym7Zm7[m7\m7]m7^m7^m7^m7_m7`m7am7bm7cm7dm7em7fm7gm7hm7hm7im7jm7km7lm7mm7nm7nm7om7Pn7Qn7Rn7
Sn7Tn7Un7Vn7Wn7Xn7Yn7Yn7Zn7[n7\n7]n7^n7^n7_n7`n7an7bn7cn7dn7en7fn7gn7hn7hn7hn7hn7in7jn7jn7kn7ln7
mn7nn7on7on7Po7Qo7Qo7Qo7Ro7So7Ro7To7Uo7Vo7Wo7Xo7Yo7Yo7Yo7Yo7Yo7Yo7Yo7Yo7Yo7Yo7Yo7Zo7Zo7Zo7Zo7Zo7
Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7
Zo7Zo7Zo7Zo7Zo7[o7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7Zo7\o7]o7]o7^o7_o7_o7`o7`o7ao7bo7co7do7eo7eo7fo7go7
ho7io7jo7ko7lo7mo7mo7mo7mo7mo7mo7no7no7no7no7no7no7no7no7oo7PP8QP8RP8SP8SP8SP8SP8SP8SP8SP8SP8SP8
TP8SP8UP8VP8VP8VP8WP8XP8YP8ZP8[P8\P8]P8^P8_P8`P8`P8`P8`P8`P8`P8aP8bP8bP8cP8dP8eP8fP8gP8gP8hP8iP8
jP8kP8lP8mP8nP8oP8PQ8QQ8RQ8SQ8TQ8SQ8UQ8VQ8WQ8XQ8YQ8ZQ8[Q8\Q8]Q8^Q8_Q8`Q8aQ8bQ8cQ8dQ8eQ8eQ8fQ8gQ8
gQ8hQ8iQ8iQ8iQ8jQ8kQ8lQ8mQ8nQ8oQ8PR8QR8RR8RR8RR8RR8SR8RR8RR8TR8RR8RR8UR8VR8WR8XR8XR8YR8ZR8[R8\R8
]R8^R8]R8]R8]R8]R8]R8_R8`R8`R8aR8`R8`R8bR8cR8dR8eR8fR8gR8gR8gR8hR8iR8jR8kR8lR8mR8nR8oR8PS8PS8PS8
PS8PS8PS8PS8QS8PS8PS8RS8SS8TS8TS8US8VS8WS8XS8YS8ZS8ZS8[S8ZS8\S8]S8\S8\S8^S8_S8`S8aS8bS8bS8cS8dS8
eS8eS8fS8fS8gS8hS8iS8jS8kS8kS8kS8lS8mS8nS8oS8PT8QT8QT8RT8ST8TT8UT8UT8VT8VT8WT8XT8YT8ZT8[T8\T8]T8
^T8_T8`T8aT8bT8cT8dT8eT8fT8gT8hT8iT8iT8jT8kT8lT8mT8nT8oT8oT8PU8QU8QU8QU8QU8RU8RU8QU8QU8QU8QU8QU8
QU8SU8TU8UU8VU8WU8WU8WU8WU8XU8XU8XU8XU8XU8XU8XU8XU8XU8YU8ZU8[U8\U8]U8]U8]U8]U8^U8]U8_U8_U8]U8]U8
]U8_U8_U8`U8aU8bU8cU8dU8eU8eU8fU8fU8fU8eU8fU8gU8fU8hU8gU8iU8fU8gU8gU8fU8fU8fU8fU8eU8eU8eU8eU8jU8
kU8lU8lU8mU8mU8mU8mU8mU8mU8nU8mU8oU8mU8mU8PV8QV8RV8SV8SV8TV8UV8VV8WV8WV8WV8WV8WV8WV8WV8WV8WV8WV8
WV8WV8WV8XV8XV8XV8XV8XV8XV8XV8YV8ZV8ZV8ZV8ZV8ZV8ZV8ZV8[V8[V8[V8[V8[V8[V8\V8\V8\V8\V8]V8^V8_V8`V8
`V8aV8aV8bV8cV8dV8eV8eV8fV8gV8hV8iV8jV8kV8lV8lV8lV8lV8lV8lV8lV8lV8mV8nV8oV8PW8QW8RW8SW8TW8UW8VW8
WW8VW8VW8XW8YW8ZW8ZW8ZW8ZW8ZW8[W8\W8]W8]W8]W8]W8^W8_W8`W8aW8bW8cW8dW8eW8fW8fW8gW8gW8hW8hW8hW8hW8
hW8iW8jW8jW8jW8kW8lW8mW8mW8mW8mW8mW8mW8nW8oW8oW8oW8oW8oW8oW8oW8oW8oW8PX8QX8RX8SX8TX8UX8VX8UX8UX8
WX8XX8YX8YX8ZX8[X8[X8[X8\X8[X8[X8[X8]X8^X8_X8_X8`X8aX8bX8cX8dX8eX8fX8fX8fX8fX8fX8fX8gX8hX8iX8iX8
jX8jX8jX8kX8lX8lX8lX8lX8mX8lX8lX8lX8lX8lX8lX8lX8lX8nX8nX8nX8nX8nX8oX8oX8oX8oX8PY8QY8RY8SY8TY8UY8
VY8WY8WY8XY8WY8WY8YY8YY8ZY8[Y8[Y8[Y8[Y8[Y8[Y8[Y8[Y8\Y8]Y8^Y8_Y8`Y8aY8aY8aY8aY8aY8aY8aY8aY8aY8bY8
aY8aY8aY8aY8aY8aY8aY8cY8cY8dY8eY8fY8gY8gY8gY8hY8hY8iY8jY8kY8lY8lY8mY8nY8oY8oY8oY8oY8oY8PZ8oY8QZ8
RZ8SZ8TZ8TZ8UZ8UZ8UZ8UZ8UZ8VZ8UZ8WZ8XZ8YZ8ZZ8[Z8[Z8\Z8\Z8]Z8^Z8^Z8_Z8`Z8aZ8aZ8bZ8cZ8cZ8cZ8dZ8cZ8
eZ8eZ8fZ8gZ8gZ8hZ8iZ8jZ8kZ8lZ8mZ8nZ8nZ8nZ8nZ8oZ8oZ8nZ8nZ8nZ8nZ8nZ8nZ8nZ8nZ8nZ8nZ8nZ8nZ8P[8P[8P[8
Q[8R[8S[8T[8U[8T[8V[8W[8X[8Y[8Z[8[[8\[8][8^[8^[8_[8_[8_[8`[8`[8a[8b[8c[8d[8e[8e[8f[8e[8e[8g[8g[8
g[8h[8i[8j[8k[8l[8m[8n[8o[8o[8o[8o[8P\8Q\8R\8S\8T\8U\8U\8V\8V\8W\8X\8Y\8Z\8Z\8Z\8[\8[\8[\8[\8[\8
[\8[\8[\8\\8]\8]\8]\8]\8]\8^\8_\8_\8_\8_\8`\8a\8b\8c\8b\8d\8e\8e\8e\8e\8e\8e\8f\8g\8h\8i\8i\8j\8
k\8l\8l\8l\8m\8n\8o\8P]8Q]8Q]8Q]8Q]8Q]8Q]8Q]8R]8S]8T]8U]8V]8W]8W]8X]8X]8X]8X]8Y]8Z]8Z]8Z]8Z]8Z]8
Z]8Z]8Z]8Z]8[]8[]8[]8[]8[]8[]8[]8[]8[]8[]8[]8[]8\]8\]8\]8]]8]]8]]8^]8^]8_]8_]8_]8`]8a]8b]8c]8d]8
d]8e]8f]8g]8h]8i]8i]8j]8k]8l]8m]8m]8m]8m]8m]8n]8o]8o]8P^8Q^8Q^8Q^8Q^8R^8R^8R^8R^8R^8R^8S^8S^8T^8
T^8T^8T^8S^8U^8V^8W^8X^8X^8X^8X^8Y^8Z^8[^8Z^8\^8\^8\^8]^8^^8_^8`^8a^8b^8c^8d^8d^8e^8f^8g^8h^8i^8
i^8i^8i^8j^8k^8l^8m^8n^8o^8o^8o^8o^8P_8Q_8Q_8Q_8Q_8R_8S_8T_8U_8V_8W_8X_8X_8Y_8Z_8[_8[_8[_8\_8\_8
\_8]_8^_8]_8__8__8__8`_8`_8`_8`_8`_8`_8`_8a_8b_8c_8c_8c_8c_8c_8c_8d_8e_8f_8g_8h_8i_8j_8k_8l_8m_8
n_8o_8P`8Q`8R`8P`8S`8T`8U`8V`8W`8X`8Y`8Z`8[`8\`8\`8\`8]`8]`8]`8^`8^`8_`8_`8``8a`8b`8c`8c`8d`8e`8
f`8f`8f`8g`8h`8i`8i`8i`8j`8j`8j`8j`8j`8j`8k`8l`8m`8n`8o`8Pa8Qa8Qa8Qa8Ra8Sa8Sa8Sa8Ta8Ua8Ua8Va8Wa8
Xa8Ya8Za8[a8\a8]a8]a8]a8]a8]a8]a8^a8_a8_a8`a8aa8ba8ca8da8ea8ea8fa8ea8ea8ga8ea8ha8ia8ja8ja8ja8ja8
ja8ka8la8ma8na8oa8oa8oa8Pb8Pb8Qb8Rb8Sb8Tb8Ub8Vb8Wb8Wb8Xb8Yb8Yb8Zb8[b8\b8]b8^b8_b8`b8`b8ab8bb8cb8
cb8db8db8eb8eb8eb8eb8fb8gb8hb8hb8ib8ib8ib8ib8jb8jb8jb8jb8jb8jb8kb8lb8mb8nb8ob8Pc8Qc8Qc8Rc8Rc8Sc8
Tc8Tc8Uc8Vc8Vc8Wc8Wc8Xc8Yc8Zc8[c8\c8]c8^c8_c8`c8`c8`c8`c8`c8`c8ac8ac8bc8cc8dc8ec8fc8fc8fc8gc8gc8
gc8hc8gc8gc8gc8ic8ic8ic8jc8ic8kc8lc8mc8nc8nc8oc8nc8nc8nc8Pd8Qd8Rd8Rd8Rd8Rd8Rd8Sd8Td8Ud8Vd8Vd8Vd8
Vd8Wd8Wd8Wd8Wd8Wd8Wd8Wd8Xd8Yd8Zd8Wd8Wd8[d8\d8]d8^d8^d8_d8`d8`d8`d8ad8bd8ad8ad8cd8dd8ed8ed8fd8fd8
gd8hd8id8jd8jd8jd8kd8ld8md8nd8nd8nd8nd8od8od8Pe8Qe8Re8Re8Se8Te8Ue8Ue8Ue8Ve8Se8We8We8We8We8Xe8Xe8
Ye8Xe8Ze8Xe8Xe8Xe8Xe8[e8\e8]e8^e8_e8_e8`e8_e8_e8_e8ae8be8be8be8be8be8be8be8ce8de8de8ee8fe8fe8ge8
he8ie8ie8je8ke8ke8le8me8ne8oe8oe8Pf8Qf8Rf8Sf8Pf8Pf8Tf8Uf8Vf8Wf8Wf8Xf8Yf8Yf8Yf8Yf8Yf8Yf8Yf8Zf8Yf8
Yf8[f8[f8[f8Yf8Yf8Yf8Yf8Yf8Yf8Yf8Yf8\f8Yf8Yf8Yf8Yf8Yf8]f8^f8^f8^f8^f8_f8`f8af8bf8cf8df8ef8ef8ff8
gf8hf8if8jf8jf8jf8kf8lf8mf8nf8nf8jf8jf8of8Pg8Pg8Qg8Rg8Sg8Sg8Tg8Ug8Vg8Vg8Vg8Vg8Wg8Wg8Wg8Wg8Wg8Wg8
Wg8Wg8Xg8Xg8Yg8Zg8[g8[g8[g8\g8]g8^g8_g8`g8ag8`g8bg8cg8cg8bg8dg8eg8fg8gg8gg8gg8hg8ig8jg8jg8kg8lg8
mg8ng8og8og8Ph8Qh8Qh8Rh8Qh8Sh8Sh8Sh8Th8Uh8Vh8Vh8Uh8Uh8Wh8Xh8Xh8Yh8Zh8[h8\h8]h8^h8_h8`h8ah8ah8bh8
ch8ch8dh8eh8fh8gh8hh8ih8jh8jh8kh8lh8mh8nh8oh8Pi8Qi8Ri8Si8Si8Si8Si8Si8Ti8Ui8Vi8Wi8Xi8Yi8Zi8Zi8[i8
\i8]i8^i8^i8_i8`i8ai8bi8ci8di8ei8fi8gi8hi8ii8ii8ji8ki8li8mi8ni8oi8Pj8Qj8Rj8Sj8Tj8Uj8Uj8Vj8Wj8Wj8
Wj8Wj8Wj8Xj8Xj8Yj8Yj8Xj8Xj8Zj8Zj8[j8[j8[j8[j8[j8[j8\j8[j8\j8[j8]j8]j8^j8_j8`j8aj8bj8bj8cj8dj8dj8
ej8fj8gj8hj8ij8jj8kj8lj8lj8lj8lj8lj8lj8lj8mj8nj8oj8oj8Pk8Qk8Rk8Sk8Tk8Uk8Vk8Wk8Xk8Xk8Yk8Zk8Zk8Zk8
[k8[k8\k8]k8^k8_k8`k8`k8ak8bk8bk8ck8dk8dk8ek8ek8ek8fk8fk8gk8hk8hk8hk8ik8ik8jk8kk8kk8kk8lk8lk8mk8
nk8ok8ok8ok8ok8ok8ok8Pl8Pl8Ql8Ql8Ql8Ql8Ql8Ql8Rl8Rl8Rl8Sl8Sl8Tl8Ul8Ul8Vl8Wl8Xl8Xl8Yl8Zl8Zl8[l8\l8
\l8]l8]l8^l8_l8`l8al8bl8cl8dl8el8fl8gl8hl8hl8il8jl8kl8kl8kl8ll8ll8ll8ml8nl8ol8ol8ol8ol8ol8ol8ol8
ol8Pm8Qm8Pm8Rm8Rm8Rm8Sm8Tm8Um8Um8Um8Vm8Wm8Xm8Xm8Xm8Xm8Ym8Zm8[m8\m8]m8]m8]m8]m8^m8_m8`m8am8bm8bm8
cm8cm8cm8dm8em8fm8fm8gm8hm8im8jm8km8km8km8km8lm8lm8mm8nm8om8om8om8om8om8om8om8Pn8Qn8Qn8Rn8Sn8Sn8
Sn8Sn8Sn8Tn8Un8Vn8Un8Un8Un8Wn8Wn8Xn8Yn8Yn8Zn8[n8\n8]n8]n8]n8^n8^n8_n8_n8`n8an8an8bn8bn8bn8cn8dn8
en8fn8gn8hn8in8in8jn8kn8ln8ln8mn8mn8mn8nn8on8Po8Qo8Ro8So8To8To8Uo8Uo8Uo8Uo8Uo8Vo8Wo8Wo8Xo8Yo8Zo8
Zo8Zo8Zo8Zo8[o8[o8\o8]o8^o8_o8_o8`o8`o8ao8bo8co8do8eo8fo8go8go8ho8ho8io8io8io8io8io8io8io8io8io8
io8io8io8io8jo8ko8lo8mo8mo8no8oo8e[i60S>g<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@
E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJJ5G;<:6A792922136?[12;84A0D:7;L2R621J:5D4U2@V1]3:@2X32[3f3U6
221a12Go29;815:671;0`1D:17>1Q564<3B:;5:Y163;9<A700=C298C21Ib43>LJ7D933272<=W1K33K69;4W15748Jb323
A<74722242126;435<406431103124G<Q3c2;P1W172295527:2626314232641115450373Z1TA26A=52225733R1868417
1:39:3=212213V1223030252003:11212:2<C64>:H5571<2=2932@48216121921132215;33@43d112n33=E;95526?O4A
161E;8>64[51IC79<<?>96340812L6g1e4F:=U49BW1MT4Mi3^1_3l4c1N_3W3V4m1Q82\R6Ij=Y<9A?M13C3281=3L6T1?6
R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJJ5G;GH792951J[12;84=30D:`1
2R621J:5IU2@V1]3:@2X32[3f3U6221a12Go29;81@671;a1D:17>1Q564<F:;5:Y163;9N70>C298C21Ib43>LJ7D9727?=
W1K33C769;4W15748Jb323A<74722242126;435<406431103124G^3GW2P1F2=72295527:262631423264111545037^1n
3U=26AC2225?R1868419:39:3=2122131=F223030252003:11212:2<C64>:N571<2=2932@4821612192113227;33@43d
112^3?32:Q1175526?O4A161E;8>64[51o1<<?>96340816H6g1e4F:=c3A26j1M`2IIMOi2^1R7Y1V1<N8Lh1h3T3=Cm1b2
^5=e>hV1jFhW1Vm1Q@o]1[48912W=P1`<2d]10dFcS1_d1k1U2GK502S2ld2W1m>Y26d5Z1<d25O0=1X7e1S12jh8f;3XR16
XS72VT9:b1[5I8_1hV1R2^1Q[2jc1SDb1Jd5W@^T17<d1>P19T43Jl62o4V35e1K1b1Z1R194@20_1EB[1j12[2C]22b1V6=
X1Q27j163i2jOAdP1g5cV1;7SIZ24[4e3Kn7f43]Jh37R3TC0[<a2Z5;V29U13^;1Z1_=b7JY22c3m6f3<2U4c2]k5H=iP1h
8A12Qc1<2U4c2]k5H=iP1h8A12Qc1<2U4c2]k5H=iP1h8A12Qc11l62l6_`8T4V6333Z1X1o3`3^3R5G;U7F2f2V14Hd1F13
W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;b1GT1m33i3S;\34m76i1h2\4f1c:C[4CU2;X5Bd3X11X1_302Z67S2S3j1_8X4Z1
V2e1k1n1Z3[8D9h1<;^1638KX7j1i1Q?T3LY13d1Ef1j5S75P5FkBm1Q1a3Ih2;=?@Q1R8d2U181nQ71j61ih3K0@P5g1]U1
m5U;]20?m6`>QP1]b1n=S@YW1;@0b51d2R>b@`8];@0Y9iX2b]1YAb1T5lAj@]4Y9a;kEQNn>F<0n60R1lX4jZ1fZ2i7U>Ig
<8A0h5U10Z:IPT4PLo4L`3\OnBZ_1d4R88?0a7l7kT1Je8S9k_1aC2dY1_5aAnQ3270So1b60TQ2jS2Yb2l10[1n38009\>7
^7c1g58e6121l2S2\=l2a1V4g5Z:b4Rc116W2Q4h3U8a6Q5f23ZJc4K5U<f1o6m6^?o7T3\3o3P6b1`1Z1Z;g2o39l1X1H0]
1RHV1M=d64V<kJT6TE=lG\6_9m>fGQOi2cNc]1P8R5F0V2k>Q2`7]1XV1MXe1g49l?b8lc1lHX2^?a5gLY;P8R530gd7c]18
0^m2fh1TP2]4R5[R23R10m600X1Y=1oT2UQ3TW12n9PX12k1j4DI22639D501V3X1j4]1>6T1m10Kd6l3k68J\1Z9Q46P1eA
Q7G3Gb5`3SBT6n5_1l5_D^1]3_5P2`2Q4HV1Q1e6\DQ3U:0Q6X3EV2Z2n2n1j?2>m6e:f;i4m8\8Y2l1c96c3b2g10_1Q4n1
l3YE_16P1HQ6Z1]6]2U6S31m1S7a9Z5>_6QDf2_<e2V3Gh6`2Q4o1T3i5PEc37b3Y=S1k2PF2>m6<3gE?Hl9e2iIk2L0@P2b
4i:dHZ7l;S9Y?aP1fCaEJ9Cn?=T3n1g110b=fLhH[Y1c480Zd1lNjf3Ug1SY1MX1X40V6Y3702;V2a2l88h5V4g4Di216J]4
2Q1S1l7c6>c1<3\2]1Ki2[3D_1\1d266;f3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4E\2V3g1j3a13]5@3g1i3313e1S6
j1Q1_2b13\21>7131OHe5V22S3S1:4\:7Ek1i5c3k=o1i3R1W1k32]13S3<46MW15eA9Z5W3j1U12o1]4Q2B0Q2j@3l2U6[7
cT3Q<le1V9W@UA`<o9RGP8MZ10Q1_4_2n:T3=P\1]4Z4ZDc?T<V5`1\>>o4n8RV1P42];`1f8CY1V<n7R<LQ3h1W1o2Y3X9O
[2Y8Z1_5l100T1o2T1DOS7f4Y6b2<P4R12\2U7nMk7`1`B[:cK0O`4X77a@_18^2f13X1R<:Y15^15b1b7l4e7c4`;n5Y9g5
j1]Ab6f25[4<[7=a6^10Mc410a39l1X6Z2e41<W1X2\2Y;14T?1`;S42l1Y<g5i7o=iL_2j1h;X2RY1g2c7\2W3T4Q3[2W3R
5g2og1]10@FR480:W>g3b3^2U46Y1e614m5U4e9R2V5_@n12gb1e40[1X?V]1Z=4k5U5W70U7`=j5Q4a1_Dm2d9A0P2TDU5D
c1Yc1X2dc3Q;WK`7iHmJl1O9W10T1^41Z=AT6V6Y12\2R1b5121gOZS2d2U?2kBY53>P1S4d1h:c3R1n2f8m4_U14a9V1WEF
0b2P31gP1P4121ic1i@d>Y5o^1f63g3W1W^1ih1V5B80k7Vk1hl6Q201[830Sk8X?90o6fe7[HX@a4<1X3D0]1RHV1MR74V<
WCc7jD^6=lG\6T`1QOi2A]:?0V2k>Q2`7l@iF2J3of1V3nm1]>\T360^m2n9l^3]4R5W10Y54V20n3ag2k9gk1a?e]1UK7BB
2T2?>a14\4T7U6164;X8]2@416Q1859:T10c5`1X4g?j4g3m1U1j1f114\:e8i4<:^JV2dY1d?^3jP1V1=;KT=aGaDUMJ_:i
2B>0a5nk1Q:\_1e>ZZ1X3Z4ZW1lMSFZ;i390a5k5Wn3ZZ1n^1lMf5aO;0_S1TR1``2hMoDU]2\;;0160X:aBZ]5^DcR120Z[
9T10^1T4009T1R9f<a3GX26\5X1121Ub1hR1U3nIZ3^>P7X8c2T=H>[=Q?V7j7o=aIC0BU2XL0nX15ZNWEe2T9I8C]f2U<f8
mP1fDG0S2_30cKU914FiW3_j1a>1VM`KW2P;U4Q3958i240X8]V6Yc2:0dNoc2Rd1To1P9ob12[8j4<0a5iI2b\1TV3_KR_1
3SP1]B6I0:e3b1`1\Hl:14_JZEfLQ8i<PB]Ih1gDT;mE^9k<4iOP930j2^T5Y10dCR6[2oCCo9jEh514X>cGX=i3132FKP6U
DY9lCc6m1jEY1n7U5Fj9[<l4]=k<L?OT3620gd7;0m600PEco5aAT`13[1`;V40LY3Z1C1i1^1GT1Q4\7Z1h5o7;JV3114X5
>[1=n1c6b4i2a2MNc6c2[5?R1S2`Jn4a6i2X3k3H\3S1Y1M>S2@Z42T7F_95Z7Oe4j1m2?3S1>328A^11<;11122Z1X2Ne3Y
1\3j1I:n33f3C<`8272n73U25l1DT3l5=e2Ii272e4f1;A94S:^4JM=h2V6Z29U12f4KHh1?41d==]P251R>jQ3Zl2P2:1T4
_9=\j4_1a59UAhV371T4m9\j4_1k5UA:1T4Y3U6=PP3[j1_1k5UAR11]5V6o1=do1Rk2[d1QT17BEi1:?>a14\4Q=816@f:@
416Q1859:61d==V@Q[2\Q191@c3m9mi1^P3_1k5UAJ1T4CX1GM0k5=\j4_1k5R<R5fP2e3U251=i1RG6e5?;51d==o4XZ6?1
>c31_9=al3P2iK_1k5UAZ6e<\g1>1T4b3Z6UR2Vh2_1k5UAb7jJXU1a1eKP11U2n1b30Y6n2Q2`5o1l@jEN2JZj1^<[N_1k5
R<R5o8W3UFVAg?[3?i1oLY7=1c3@T1DS8\j4_1b4X1UA[h2R2_11c2`1:MV6]2a=VT10dX1f7jS1[D:T1k5]7g9Q>5c9ZX17
BET2?>a14\4l1];16@f:@416Q1859:_617d315[10;MGLS3^1N`1?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1j;Ao1c53j1`@^3Z:8G305En1C4H315^98f6_3`2:8h2_152P2e121057Q1HS17V513109S1
0h1N73o11;9B@<2m3F]126O2m20<S2a2f4k25j2f9Z3`62P202j207=KV44R12119861CT1NOP1_138<253X1T1>=^11f1C\
1239Fa6EU5_;g1n8^51<b8l21JY3\18l18`2R2C6?2i2[18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`3PBW6Q2\5d3W2_D^1]3_3
B@Ka4Q4He3l3[1b:^10h11LS3O]1e2;Y8[3k7S1h1X35Y1@n1T5U1Q:M\4X<V;B_3k5X4S7?NR::]3Q2Da31NU3\107l10f1
Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5CT1Da2Aa1U1j1`1S66o3R1^3aDg2h4Q2m2Q2g893e21Z1R3j26O01<5V1X1b2Y
8l5^2;R10[1Mh15b1h2T3\6W3b1S5e2_1a2;P1Nm1R31X5l5h4m2Eh5;Q1V1Q9U5X2k668]>W1c7o1Z5j6U21Y1j2\107`4g
29D[1o:0Q1GY2C1Q6A_414SK_:P2i4Y3j_1jE[8;S18R13_13]298J?l2d<b7^6[3X2\3e1d4Q4h1V;a4S;>5`4Y4Y=Q2[7o
:@3HV1a51KX30Z10B1i1^13;117f3L>U1V6Z1h5o7;JV3114h4?>V142:n1_5S1T3L@[1]1a2<@b1o5c2\1?<W2I?R1S2`Jn
4[9X3k3H6Y4W2>S2@Z4D\4U2T2l60S1;g206R1h1U1=Db42j1`1f10434D946232105;5>J41<641112000Z1W3o1>V1Y1n1
U1HS2:n33f3M2GV8Nm2l7ADT3o3l1=O_24h232k3l2A9CAG]=<Gk5b10OMZ29U12_1Y4Z2b11OT3\10U2Y6`6`8_7h514aDW
1M<^7P9V=[Z16NY=R@;S18R1_4R<:R2d2S4^3i5`9V2NU9_4c40l2W:d=j1nJn8`112\1d2T1i1:0T6=P33N_2]1N0^6]1e4
a4c5W3nGP5^?l2a3]5c7gV1c>m1;S1b4N9UAb7Bf;j_17a9SGQ2d1U21MV3\107m1f13^4_8Q1V22c4X7Z1V314V1]>_Cj3D
[=WW1Z5a2n8h8l70:S18R1Y1173]298J95S4l2\1`2b4b7e5Hh8Y6T62S;a4Z>j5o;]2[1o<i6V1k11LW3\18Z3=M`3b3Z2T
5EAX2\2XV1S42l1S6U6e44f8X8e5h1QKZ4j3m7I^1k5_18X59S7m2S7d:g2c7\2\7]5d:=f3b;17\4gBZ9^7<_11Z1i2]1>e
1Z6X67P4i:n614l2S2\=l2o4SU2P:ZD_18b5Q<S5b78S1_3W=f1o6m6oIL\3[1S>X8GU5DK]6C\11l1W2\100c4T1f19DZ5`
4E]11m1m16_5e614[?f;Ub2a@;S1o23^1X1S1T;4Y10\3o6BP5eFkS1O1W1Z4Q8=ZJo1145=B]>X2`6RNn5nOm3_3V1[3QGT
:g5Q2^5RAT8a:oa1Z11`2]15\1U21X6j3]d1BQl2^5;S14R1Q1_21O8f1=T3?X30h7b7SU1l1f1R2m5m2R8c49l:n3V>Q11`
1c2b1o1l5=o5]4f1Y1d9]1W3mP1Qk1W@W7R;_1a59Q7T2S3\2W1U1Hi6d@kV1nT1[11]1f2]1>e1Z6S2f<a3GX2c5X114bT1
b=nU1nIf;;S1k5UAb7i5>aDKV>j7U6P7S1O;Q=P:6U60:^11V1m2\107b7D^=k>14m5c7W6GW12eG2gb1f4[1V7Q8P8_1k5b
3b=a?\:4U:KW70^2?d3]1aFa1l7`?d2E1h2X3P8\6Q7U7bX1\EX5`<n7S3X2i3Q3P:^6_]2WE\d1h11P1W6<18Q6l4b3`3c3
@]>m5T>i1h8S3m82U8c:o4[A`1g1Q?`5S4[2d9Q3\M2];`1n1U1T1\4CY1V<[1@f3Q28d:e2g8Y3X:e2Q4[6\11S1P3]19U8
l4AT6f2_3Y1_1R2b514gOZS2gJ_1k5e2c2H`3Q2_5c8;f4k22f84V6W4e8SG4`5_JM1g11T4g200HZ6Y2`A]Bb4?2S62Z>0j
2DS:gP1o<d2i3_H_1k5]7n22^5V1=n9hFn:AZ@O4084;@eL2>5GP8m2F@3J1T4\1`8QP1f6]R2`1lS1g;_1k5Z:j6\8e3Y9m
5R7Ki5e1Y1b7[2Y=e51[1b25I8007S1h2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1:C1H:12W
1CV9i3]1n12_6l:d70d1>e1XG260:3;@:JV536;g7G=Q2V2a1262>b11d1\29K><12221@l3]2e5^5:T1\1U3N9BMDb5V3B4
<m401i1l2k2P5>LW1]6g5\51M\127Q1\1S5<>J3_1k2>^1_4R4P5P3j61[9Y2b5X2g2m20Hn41]211c21m1c3Bb10V211f1W
2^>V54T:=k<466h5c1f<k2D6W3cLUEb26\4CV1:>BBc1FEh3^4X4l7c4e:T1S7^:c1SER2m2Eh5]<g34Q1X5[3?@;MCf2X1i
63c12A18k3W;44T48?V21n1o15P12A6P8b9`Of7HTNo2:Q;Q2I[Jl82\1BW3i3Il1f4^5;S1k5W5k1h1T1S7m9Aa?E\5l2W3
S1X5i1<T4P;2084;@Q=gA1_61T17Y2929?4E1b5P23Z6PCY914FWLc`1?Pf2fDXU1OeGP65:c11o330\10_8c5T;S1e5c2S2
14\:e8^1g3:^;W1j1l;V2gAlGd?^3f;0:R10o2a235Z18^;`1Nb1b7fK\9ZGSA`:[4e41Q63a10f1702b2c1j98h5n8Di216
J]42Q1S1l7c6>c1<3\2]1Ki2[3D_1\1d266;f3LS10QB\6;@=]105i8S62^4e1g116Y1B9C>Y4R3V3g1j3a13]5@3IMi3313
e1S6j1Q1_2b13\21>7131OHe5V22S3S1:4\:7Ek1i5@A`2i3Q:o1l4W1g332]13S3<46MJ<22:M=b;[49Z5`1f1j1U12_1?^
4P2j31o2T1T182c10o1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9oCa12421E0i<g7\8F2J401\1\5\3iB^2g3S10023Z5
A148k4R25_1k5W6b2l3180c1Hd1A24h6U757:QBn3h4FJX1IZ21154\1M1899k9l1K9m2^3f6d1d<i6>73V7]11O00<1T4m9
e[1`HUf2_1a59UAb7nS3U51B0m2:15Z11;f5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17I3e5g2EMER1J5
V1037<:0@?Ll15Co72^1G>S50>3CV1ZN8E145d2CUE2`2CCd3528g1e1210524V3^5:T1S51EBMP4T2241T9h7V2CO^1\4j2
Z5`42P202IQ27396D\2Y2G211986E9JNP2AT2X1h32]1Cm1>1n35m9j3bA_o3^5_1k5Q7S:Z`1gC;1T4_9=l4RP4\E_1k5UA
bAc11T4\1[10Q4\2Dl>hLm:Z8W5<<n<WL1cMf9g4_1o23a1K9c1a?]BhA_8_3e<COm6jA1l4F082^1h:2;HD3J1T4h20S7VB
V3^Fe550];Xd1SNg:;S1o23g28l@b7mY1gZ1U2@1T4m31m5h_1cZ3_1Q2i3OU@ZQ2T9jBo;G1T4\10j7Do;T4U9o214fKSR3
;S1o2k28T<g4o6\i2D1T4e1W8d?Y;nW3_12Y1j3f@_1k5Z110T>b1[181U8l5bl2Yh4[2kO_3R11`4LV6]2Pm3fMgW1Q2ZX1
X67BET2?>a14\4Z=16@f:@416Q1859:?1T4[1a8]k3nN_1h1V1k2Q<S5ga1dAk5>1T4b3Z6Yk1Ro2_1a59UA`?ai10nLM1T4
\107W8ZL14mBX20P3g`2S=e7_1]2Aa29Y6k:b7l20aX1Z>^Y181g7Z6b@m`3W7WU3P[1N1^2e1h20HX3Q3b8Q7W;RT1]1g2g
^2^8_1k5UAc^1`6Y;W7M1n6b<U1m4Z6i112@`3]1T2]3GT2P33NJi8d72O\3\214a9QLg9oJ0m5]Jo5_3a7o10]10R1U3F9A
W3]2[1S:\8V3c2a7]>R<V3S83Y3jU11P8@1T4\1m17Z6^>[1aZ4_1k5UA\3aQ3m5h2F1T4h20R1n51\j4_1[4_1Z:^1<n4_:
_d1Al5SAe5g<81T4\1`8\j4_1k5UAi31?U5c10o1Q4EU1^1n>e2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1c;_
1Ia12421E0ZGZ>o9R9@]15N^2T1`21S10023Z5A?n6Y5T1g105T6i12e1S218d1o2:]5h5h2W7j7c3g8FJR27T2721Z21BR2
R5l4]<d2h2R6d4i6>;V7_20W11^4S12m1^6W@U1Q:J14Q;n1^=Z9o;hT1X;`1^T1h8b2bCa5T4n1QClBX3S4S3Na1Q6X;U6F
`8:1_4b9f`3gn13]A5[W2S421R>\21^1`9R3Z>X4g28?Q6Z1\60]2h5b3[7e1a9Z5>_6ZEm=e2V3GY9Q4T5V3Gc<1W9MX3:\
1n2`1[3\7>92Fk2;i1W;S90Z5b1@;nCc18V3n3X11;7S8V3?h1_3h5U6MT40A11AW4V9R>nS1QHiQ1db2W=`:T?^5e?WM171
Q5\2W3[3RZ2Z]6P11]5a2d3]2gj4hW1d`17BET2?>a14\4e<D16@f:@416Q1859::1b5_8ZL14e\4P2U4_@>1T4S19Q8=ZL1
4jm3_1k5UAY_1A1R2[32`8fo1ZW1nDQ9GYX2XMn8US1\43n2?1b5_8cAb8S214iU3m1Y4TBgW1TNg6k11n313[1<c2`5h@T2
X7Y93Y3W5f7b8e4a3d@g2X2d3e2c1L=i1X3GNS<c5bH^5_1k5g3Y8S5Q>m5n2^4S1UET>2\3c9n2h4g1`1P2]4c50HS11T4\
10Y100S7nC2o2e4B14gFIl4[Q3_1k5UA\:fQ1Bo6i:4;@eL_1n:W1L?1T4\1`8__1c1E^6lZ2VG_1o2a29UA<1b5Q2]6QL81
4nQ1Ye1\k2SX141Q6P8Wo3c11T4b30V23f1W2ea1kA^3a9S5fBQ2V2SDk9g8m6_1e2U3j1Z;T3J^:\:_1m<Q1a2h5`=Y5k1\
50<n;]1l1FP5W2m92X28U2C1a4T6S37ik4@j3@k1X<`1No9P8XLj6d1[Q1`717:0X315S162512MER4]2`1?U6d835:a264f
1404^1:6:406S142B0200111;212100400171B2P11P1S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HP25CR83a2c53CV
1ZN8G45En1C4H315^9b6<\32`2CCT2_1528g1e1210524n27b3c1131:0S1OQ1Q31EBMP4f1=241O2U1U2e4f4Q3V2CO^1\4
9`2Z3`62P202IQ27396DL_1i14R12119526E9JNOP1AG9E2534S1T1>=^11522Z1C\1239V5k;gG1Y4k1:1T4Y3c6V5jFZn3
_1k5UAJ1a5V2j1Y2T2^>1c=j3b6e8?l1V1<Z4^\1UV1TGd:]LUCoM?eOO1T4T18;S8c?T7a514^GRe1c7`V1S3;S1[1_48l@
[=Z2n5[\1Dm4R;[EP671R>mT4co1`i1h80=1R>Re2aW3fA6\a1b21[8S<d25U71\3G>:6108;E1h2U2]2T7247?2_11>FY22
0?[27c2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]1Q2^3W<e1K]3Z30d1>j1g9]26R9CC;2
230:3L:02Fk4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@g34]2m4n57:T1\1^4BMDb57On1BA>^401g11l2Q3_1\3<T2
CR1m:2T4GM\127Q111g3Q2B<>:81436NOR22>N3;b8[5h1g72P3`<1c1a1:`5@0H1U3F5I@n111Z11T4l1P8`@XF0X17I1[E
TGf4o3=S:U;U1T4]M[3_1k5UAZ6d=U2o3c:iBDR8Y=e1k3k1MS3o66f=>1R>Q3j1`7l29U]1l3hS2R2oP23Q831R>\h8:1j5
W8^;U4YKl>Zd3c5g`2:1T4\18W8Z@QZ4_1k5UAB1T4m9hh3a>QC_1a59UAR<Yg1Y4[1b;Z2\?4A1c1Z2S:l3mX3c7\5b1^Il
CV^1V1XCj8`3R7:1Q6\1c6PA1n:P[4fZ1jb1W11Q3V24a1d4]2gj4]h27BET2?>a14\4k92:P316@S41?P6@416@@859:K1k
1e38k1_1k4_HU8`;a5R7_Ig8lU3g:Y@b:P;Z4\G11P2]7Jm2=1T4m9V5S:cV4]4_1k5UAX;_Dh<T2171j3X14Q2o3]2ZL14K
bW1Z;XCU<_MQ=:0S1n3l18R2j6^4b1l1l=i1aY1m67BEf12:?>a141Z4W8T10c1X2165:<Y:69416Q185918B1T4]1_8RCU6
Q314XGbElb1QN_1k5UAXS2eQ1k51l3113\1;MHo3]2`1?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17IY1_4OBJ22h1CT2[17<\1P2i9a2c53j1c@g4n88G45En1C4H315V7W2o6Bl2`2C7`2_152P2e121057n27V5131:T1S51E
BMP4T226O2[3e4f4Q3j2f9Z3`62P202k27=KV44R1211986ET1@=OP1c1E253X1T1>=^11f1C\1239X8h4^2g80`@Q2JCP11
]5Ca1P4]2gj4]h27BET2?>a14\4Z=16@f:@416Q18571:a21o2Bf30o1g4U1mE]1\3d2m1:=R1S2Q>l6R=a12421E0cN4G`1
5]4VF^2g3S10023Z5A?n6i=b2;`318d1o2QQ1g8FJR2\274Z21Bd<2l304l6X1c4g2W5Q3i6F02V7_2U21Q3J15S14Bh1j3]
2`1hd1Al5cb2e121057V3^5:T1k5`1d?c3nOi7j4o3Y5a2R47BET2?>a14]19Ji1l:4X216@Q8d2@4163M859:\2DT11X58S
2\6i3f5W9aEV78m;m9\<`7S510gU2T1Hl3]2V7V1VEn2g8gC0>[Ml2l:V21<1T4S1i8fX1ea3_1k5UAaNbCl>U71B0[2L15S
16182Mh4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<
:0@?i25C[6f13a2c53CV1`3d<[:4;W38G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27^3g1131:T1o2S21;9BMP4
T2241O2[3e4f4k25V2CO^1\4j2Z3`62P202IQ27396D\2i14R12119436E9J<AOP1AP10E2531V1T1>=^1152]1C\1239UX1
D1^21T4T18f10o1g4U1mE]1\3;14Q2IS1:=V3Q>=aCa12421E0eU1VF^2g3S10023Z5A?n65_1k5j8CX318d1]2Ad>\Bg8FJ
X1I2Y274Z21BR<50[DP8i6Z3f4_291b5j6d1TCU914PT4o41B0X315Z1=f5]2`1e6n8:a264n54E0200111;212260171B2[
40151U2X17Ii5j4T25V1037<:0@?9_25CR8e2c53CV1g52_H8G45d2CUE2`2CCd3528g1e1210524V3^5:T1S51;9BMP4T22
41T9h7V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JN9f1AT2X1h32]1Cm1g2Z=k:iCV1j21o34T1P284a1g4U1Q@2h5]1
m2>d2m1:=V3S7m6Y;e8a12421E0[@]?k5VF^2g3S10023Z5A?Z5c15;S1k5j8V3E18d1]2A^Cb=g8FJHY12Y274Z21Bm7c7[
31=[3b8Y9n1j4Q2e2Y3_223d51l31n13I5B2l3]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
]1[4OBJ5a4[17<\1j;a2c53j1^7kF8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27F_413<X61X1MP4T226O2[3\9Q3j
2f9Z3`62P202k27=KV44R12119526ET1NOJ5Y198<253X1S10>=^11f1C\1239X8o6o3b8=LZ2e9W10]11\3G>Di8W8lKb1T
Od70d1>Q7X@W1Y24`E2l81k6T;_1k5UAe710_1cB2l4g31i3\Cl8TBT=0H1=1T4m9kP2^\2Q=_1k5UAb7W9jZ13C119h3P12
i8]2dS1UZ3S:_14f5o:U6TP19o:E1T4\1[10S7P4]:1c@Z4nb1mS2_1k5V<n4nIPU1AfLU11T4X1V6]2_h4l1:T1k5UAg`1^
?7BET2?>a141Z4Z=16@f:@416Q1859:Q61l31^13;Mh4]2`1?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1aAh<8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27c3b113<X61X1MP4T226O2
[3\9Q3j2l5i3Z3`62P202k27=KV44R12116286ET1NOP1?30NE253X1T1>57^11f1C\1239R47BET2?>a14\4Z=16@f:@416
Q1859:[11U52Ch1`4k1YF\MR7g2PG;[6T3Y1k6b=fA`5S1]421V;h;fFa<Y25R5k3d3mAf1O]>e;n:Y1V2<Y1o612@X315P1
;;2JJ=_3]2`1?O3NP5Y51^25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?
8Z;6a2c53HQ1ZN89=45En1C4H315^9o6_3`2Ch2_152X1G3a121057n27V5131:T1W1g13o11;9B@<2m3T226O2[3e4c3R1k
25\1]1<Bb1S7Z3`62j1502j207395E@\1X24R1211986ET1NOP1c1E253G@T1>=^11f1C\1239n6]7<h1Z9X3m31e1m51;g1
Q6h11BN\2Y1X21Fg5^2k5=Y1k?MjH]65W1]@bP1V1T>oDl3W?RS1X;Mo9o3X;b9_5[6j2Y111\3U5c8311T1>2Q16E149\35
51X5i8k]8U2:1T4m9\j4_1k5OU@dB061b5_8ZL14D1U1\4_8f3ZGX114VI^6[E[CQ@P@b9k5TR2e8P<J1e1^2\10j7Dd?[3Y
914KjJ`5bl2_1FW3F5OOU@dB0]612i315B<38;MER4Hd1`1?O3NX6Z4W2536a264f1404^1:6:406X1F4D156271Q1133:1P
1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1j;a2c53j1ZN8G45En1:84H315^9o6_3`2Ch2_152P2e121057j1S17[1j3
131:T14n41EBMP4T226O2[3e4n2g1Q3j2_3V6Z3m2b32P202k27=KV44R12115386ET1NOP1c1E253X1T1>=^11f1C\1239F
Kb7a5@aAo7l3>:`12I1a2b1]1_8ZL14ic1i@d>Y5WU1;S1k5[2j6k3U29b1YJhY2i6X21T4T17\1A77n1R4e3oW1M2b6\<U3
Y1l8_2i[1EV;n2f6]2m6_1j1P4S7Q:YAV6j9@2n9\5X2=_7Y1Cl33V51=j1];?LQ18d4Z1Ab4S44D]1>6BAl15c10581T4b3
Z6\j4_1k5UAV11l315S18>b1P4]2`1Ze1P<_\2e121057V3^5_1k5`1d?bS1i7j4o3Y5a2cV1U201n4U3A1T4]1_8VJS214j
m3;S1o2k2]1d;R4b791T4S1i8gg4d2_1k5UA?1T4P7i22\j4_1F64k2Z10@UAI1T4\1?OES66[EPU4_1k5Q4S=k7`k1Y4O;k
A]5P5U1:f6:1T4\1R7]1\j4_1a59UA@1Y2Go2a13Z6j\1f\6Q21hFL_4Q2KC1T4m9T5U9ib1TDRU2_1k5UA`Dk8WJ^Cd7^5Z
3Y9J1Cd4g1Q7e8Z6a;nNkW1h4QX2Y@\I]2h<lLS<16^11Z1c1d:<>1b5P23e5DZL14XY3mDX7cP1WR1V11X54a2d3]2ia3fW
1V1hW1d`17BEH[1?>a14\4Z=16@\4W4Z1F@416Q1859:41R>ZP1c2<1T4m9\j4_1k5UAe9W>a6m6S=V11]5V6Ak1^S3QG_Nf
1Ua2W77BEi1:?>a141Z4Q;X216@f:@4163M859:;1R>dZ2T=d7m4bU3_8c9n2lk181T4m9oW2\b2_1k5UAJ1T4\1Q4^4PZ1\
a2l;QC_1o2a29c1R9^6^55m1Q\1\9c15j8WM^1>1T4]1S5[3ZL14jm3;S1k58l@81T4m9\j4_1k5UAb791T4a6[3\j4_1a59
UA31R>\m7:1g7l5=h?`Og8kQ2jX3WX131d==:1R>og3fn2iOa4`>d<^1k1I1T4m9b:VN\GZ8ZP11X2d[1_3\12X4b1c>Nb1]
>kD\9_4V@]CJ1T48Q9Bc@i<XDb3_3Q3ji1lHh;_1b23T3UAo<UN[7cMX2j@W2=1@d2l:PAlX1;=R?R1c2fQ2`R281T4m9fV1
ec3_1k5UAX21n3Y14W2n3]2l7mGV30X5Y3]3k5\4W@[<^8gET50@a>\<581X5Y1R1Q1GBBA]31H;^3Vc1f<a2j771@8<T2?>
a14l3?X9Q416@f:@416Q1859:<1Q3R1j2R7\j4_1k5UAYQ2nK1]119S5U2P4]2k5lG1Zb2XAXIaX2k?7BER211=>a14\4]5l
716@P76^301=416Q18571:A1T4\18W8h;e21k[4_1X4b1R=`1Nb1YS1`81B0X315S16=Mh4]2`12<P621]1[2V1DEM3@I5:a
264f1404^1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1T15CR83a2
c53@2V1kBW3g1^68G45Ec1:C4E2315^9KS6\32e1JCCT2_15234g1e1210524LQ27MX4131:T1S51EBMf39a12?241O2X1R2
e4f4g18P1V2CO^13X4c250Z3Hg52X1G02Ih187396D\2i14R1211986E9JNOA>AQ1E253X1T1>=^1152]1C\12317FEO419Z
4Y4246L5>^3gG1\1Z2Lk1R119S5P2U4]2gj4]h27BET2?>a14\4`2V1d5m316@f:@416Q1859:X51B0X315Z11;T2a3]2`1e
6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1g4`7Z4f=8G45d2CUE2`2CCd3
528g1e1210524V3^5:T1d34K391EBMP4S1P1241g2\1o4c3T4V2CO^1\4j2k92P202IQ27396D\2T1l1211986E9JNP2AT2X
1Y3>2]1Cm1V5T9hB1c7P11C\33S1X2`6oAUG1P^1fNeCf@_1k5UAc;U7b8fJf1]=^660nH1T1Ff1X2P31S4U1o10o1g4U1mE
]1\3d2m1:=T23Mn10S1;Z1g5^3b6\3o9a12421E0Q6n5i9o2i27a1V8VF^2<Z3S100235T5A68^5;S1\@l318d1o2f:W3;Q>
d4n3h4FJX1IT1W174Z21BR<6NU=W>i6>;V7]11OX11T4X1V6]2eU3i7l?oL:T1k5UAdNR5^L7BET2?>a14\4W8R516@f:@41
6Q1859:[31o3X1I\2339]14R2:<B_2X:j3;e4f<[32Y31X1122h36<H?9MV2[1_3[1T1@c5^2BCR;l7j2]7Q2k8R3]3YAf3l
4k;OV1?=AT1N]1V1\30k6K?R:\18V6U1Z1`DT2h46[2V2V2Q4;`6o7m1V162W1j1m1i1k1Jd4T:T41@^159j6d51l315h1Mh
4]2`1?n>5:7Y264f1404^1:6:406S130F4D156271f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1c3V8a2c53j1`2m3kG8
G45En1C4H315a3l5o6_3`2Ch2_152P2e121057n27V5131:T1S51EBMP4T226O2[3e4f4Q3j2Q4Kh4Z3`62P202k27=KV44R
1211986ET1NOP161Z1E2403N9T1>=^11f1C\1239hY1X1`119j3X13R24j3]2hAm^1g:f6VX2:T1k5UAVP27BET259>a14]1
9AC^1[9n316@f:@416Q1859:K1S3C530g1`1Q6DU1`6c:V6W3Zf1a3^4jKl@m<U]1XHd<X5IWZ1n6100@m2C@89861K2Y1T1
5Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:12341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27
\1<A0V1i25m7Hh6]1T120lIU126;3L:o55Bo:U20U1;29>:W11i115OD:U1><451@1[A1:T1\1l2I<:BMDX5904d4^401AI1
0Ae2Q3\1]1[1j2V<<=2X5A\1:>22<1Z2\3C085>:863h3B>T1205h8SAf3V6Y31T25V<II312S11T4_8>K2h;iU3j9l;Y2g@
_18m1@0630S1FA9S11605a?_72T;kEZ^141j=7bP5^61l315\1;Mg2P21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1792\1h1k940Oa1c53j1ZN8G45En1C4H315^9o6_3`2C7W1X1_152NQ1e1210
57j1S17V5131:T1g2730n11;9B@1:2m3a1B26O2V1T2e4f4k25j2f9Z3`62P202k27=KV44R1211986ET1NF8P1C0NA3253E
1@S10>=^11f1C\1239Y5P3c3Z@T5[7S1D6;1T4\1`8eT1fe3_1o2k2UAb7M1T4l1e1Z6f>_e1:ROfGm=RA_1S5A5UAb7_1k3
b@SL_6`7N0Cj;V;T11P2W3Hg1X6i2n13l2Ek<YFdX1m4X4\LXl1f5Q3T6[3j20kGU>419S1j79M<cLR7i11T4X1a4d1O]1j5
8]49mj2b<c4_>m=m6:C@o4A9UAR<e<bHh7Q77BET2?>a14Aj3R6d58Y116@f:@416Q1859:d481T4m9\j4_1k5UAPl1=1T4]
1S5[3ZL14jm3;S1k5UAk71Q2j115\1;2JGk13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111
E9015DU1<U127Id3c1@OBJ5\20S2[17<:A?]1m2g4f2a280l1[1`1?3j1>h1Z1c1;I\1W6V=A_28G45En1C4H3122Di8NP6_
36^14ECf1Q1_1132P2c1121057j1S17V51310710O3j16m231E89MP4]139826O2[3e4f4g18P1j2^1Kf6DL]2j22b32P202
IT1L7=K]3H4R1211986ET1NO3Lc1E253E=4T10==^11f1CN=239h3`1n9\4>eD1Fh2S11T4h20H0Y6^71bQ1U:VI[D[2jHV;
Y7g;_1k5S7Q:`:`Kb=m7m1l3Z5?i<U8<^<`2?1T4m9ml1RHV3Z;UGe6mH_1k5UAeK081T4m9\j4_1k5R2R?n11`3P28Y2S16
>3m31h;W9e19g6R=Z2gA5c5W2f9W1]FlBi2m2a21m5@3;W1b@1Q206[1H18212U1g:[5A]V1\7i1TF4Y6Y>l:?a2W4S21T4\
1]82`5R6c12dDCl8412Z=e7Q1R3V31XHh=b8e4i3132FKb1b1j2T3k?_1FQ118KX1P179UA]<m172S2i3a?^>F_4j44J2?X;
a;h?m5H\6206\4CJf17LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8U3V56@4S2M1[4a1D]Mk58O1R9g1N[1\2
U7T3_14?4R1P1i101W3l1U65Q12Q38509A34T1L@249i8=1479HB:32:EJ;7C49630b6022442k2Z1OEf1?1U4b1Z1`3<R12
V2295g2Z1:I2?W2X110Ao2;216<[19V17R1Z5;?P14338927E1_2IY14R7V13092620V4Nb3i3m5d1m22m:8BD0O0S920c48
U1<10V17d1=Q12<6Z9479132a1>P320==2438:22C5^5A06234@3:424>1n146>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2
IX8f1W21DT1EDm1JDf2d1822o1n7Q46o8@I;2;1U1;e5:3B:C5[4V2G39Q2U20U1;29>d12a18S2S11>477101@Q11:1A1ID
;Y5_1>n5W12i1`1@=334T1O=2>B`35MU1Oc151479H6;:6:EQ1U19630V4\2224426\12[66R1@S1X92_532116D5:L?11\3
:MD>I57A3414206N>@A55T129S13e2C5P32M1Z1d1c14<2b6Z6A2k7T51n223:j1S1S1DX61a18\11JS720c48U1<10V1l1=
Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3W<1i1Eb2JDf2d1822o1P
<6o82=I;2;1U1;e5:3B:C5[4V2G39Q2U20U1;29>d12a18f1<S11>477101@Q11:C1^1;X7_22^1l1Z1i1`1@EY2b1`35S2O
i1>9OFAZ:F_1[66R1@S1X92_5:K5:I2?11X2M518:f1O7A814206NOR22]13;S3P32M1Z1]3]=An7T51n223:R4DX61W31JS
720c48U1<10V1l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3W<1i
1Eb2JDf2d1822o1P<6o82=I;2;1U1;e5:3B:C5[4V2G39Q2U20U1;29>d12a18f1<S11>477101@Q11:C1^1;X7_22^1l1Z1
i1`1@EY2b1`35S2Oi1>9OFAZ:F_1[66R1@S1X92_5:K5:I2?11X2M518:f1O7A814206NOR22]13;S3P32M1Z1]3]=An7T51
n223:R4DX61W31JS420l4U1>0c4Q:47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<k1E]3W4H_>6Z:
;f1;e5:3MC5[4V2G=Q2U20U1;29>d1d1\2U1><:1c21e1]7n5T3`2`2]7Ob1o1Z<a7@R1d<V4\1\111i5i1810336NOR22]1
3S:?U1\EY61U3:P;Y31Z42m4d10a3Q122@Z947;32a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3X8n3k1E
]3W4Hg1g<6Z:;f1;e5:3MC5[4V2G=Q2U20U1;29>d1d1\2U1><:1c21e1]7n5T3`2`2]7Ob1o1Z<a7@R1d<V46U1\111i5i1
8103206NOR22]13S:?U1\EY61U3:P;Y31W720@c3>8d101\1Z13e1;d22m6479132_11>P320=@438:22I7c2S1k14041234
@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211C3V35X5a3a2V1V2Db220d1_>6`9I;26;3L:0e5:3B:C5
b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2T11MMDb57Ob3R40540^12?=2U2Q3\1Eo5R1m:2DU5\1:>2?11X2\33@8
5>:81436NOR22>N3018SCPD1AR2@:`2X7V1II312W1031e720@c3>8d12\1Z1116^1;d22m6479132_11>P320==2438:22C
57c2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2b211C02V35j8a2V1V2Db220KH_>6`9I;
26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<Gi1W18@JT11<=2M1Bb57Oc1n1;f30450^12?932U2]2C\
1b3\2ER1m:2j5\1:>2?11X2\33@85>:341436NOR22>N3018kAXE1Ac2:P;II34W1031^42c1a2Gd1031Lb=47?2a1>LS220
k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1W<a2]3P5`8n56Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d
1\2U1><:1i;n5T3Q5]7OY38h552?=a4HR8R1k@\1\111i5]1;5101436NOR22]13\1T3U@g1PA1U3:f1Y9Y31R120P3I1>JZ
:_U1do1fX1e121057V3QP13ni1Z5o1Mb6]>Q111Q4m11e5D_62069[46N>0V1N9211n;47682a1>P320k27c2_20C062312@
3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1KQ345m3l4a2A012e2P5i4l4]4:6n9;;f1;e5:3MC5[4V2
G=Q2U20U1;2985b11d18S2U1><7101@R91S2T1i4T3W1n2J]7Ob10n1W31W79^1_1R2X10G9]11=13R1j=Z1e1\1IB11e4S1
i1341436NOR22]130:a5MU?o4[5R71U3:f100V1T1k6T1T21V620T4>8d121e2U2e9479132_11>P320=@438:22I7c2S1k1
4041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q
2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57OZ1W2^40^12?=X2Q3R8R1m:2j5\1:>2?11X2\33@85>:81436NOR2
2>N3;TW11U3:`5X4V1I_21T43c48d1_1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211GW<a2]
3Db2h1_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3R40540j7R8R1m:2DU5\1\111i5i181436N
OR22]13`W11U3:P;c1312\11e33c48d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3W<a2]3D[
4_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1m:2j5\1\111i5i181436NOR22]13`W11U
3:P;Y31`13o2c1Y2D>\3]X1W@0fCb2Pe1\3YKV1aC^9c3h<2d8\2R<Z9f35LR3d9g280a6Q3n15;1Z1`2g3k2b1Y131253o2
R_8b6`9<3c4X_1oS1b2Ceo2eA\@2d8jG?3c4X_1oS1ag2PM\@2d8Rf1n155`31m720T4948d121N;Z1U2R8b1479132_11>P
320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20IW<a2]3De20d1V3W
125;`6g22683R1P81G;26;3L:0e5:3B:C5AS5L17==Q2_1E0U1;253>b11d1\28F5><035130;8o:_2a1NM5<a2l2V1MMDb5
7Ob3^40^12?=2U2Q3R85LLS2DY16]12U42j5\1:>2?11X2M^23@85>:81436NOR22>N355P70n5@h<Q2g:1AR2@:`21]8II8
BI1`620T4>8d12\1Z1U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1
<X1k7B3`1]1Q2c20IW<a2]3De20d1_>6`91G;26;3L:0V4^1:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;_2a1l15<a2
l2V1MMDb57Ob3^40^12?=X2Q3R8R1m:2j5\1:>2?11X2K`23@85>:81436NOR22>N355P70RP11U3:P;II8\11S720T4948d
12g2U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q
2b211GW<a2]3De20KH^4\6Hj26_1^3a4I;26;3L:0e5:3B:C5AS5L17==Q2<R1E0U1;253>b11d1\2O5><0351@8o:n55<a2
l2V1MMDb57Of2K^40Q2=2U2Q3R840LL2P2U2f52j5\1:>2?11X2N]23@85>:81436NOR22>N3;P=@bI1U3:P;I_21P620T4>
8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^
3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40Q2=X2Q3
R8R1m:2j5\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I_211333h[4U1Z620T4>8NE01g2U2e9479132_11>P320=
@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20IW<a2]3De20d1_>6`9I;26;
3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40^12?=2JZ1Q3R8R1m:2j5\1:>2?11X2
K`23@85>:81436NOR22>N3;TW111S3:P;I_21d63960X317X1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45EJS1C4H315^9o6\32`2CCT2_1528
g1e1210524n27^3g113<X61X1MP4T2241O2[3R6B=X2Q3V2CO^1\4j2Z3`62P202IQ27396D\2CU14R1211986E9JNOP1A10
NE253X1T1>=^1152]1C\1239>3T4>X_1V@11dCR[3=2[I2d8<3T4>X_1oS1_Z3B=^I2d8QS2l7209a2g1861[101O<Z1Q23k
4i4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20IW<a
2]3D7X1Q120d1c4c4W56T2[758:;223;3H3:0W1f190[2:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@[1[2U1W3R3U5H5<
a2l2V1MMDX4Y17On1c1^40k1643S1X1Q3\1Y2m1e1GR1g5U52T49[1\1:>2?11X2P1[23@85>:81436NOP1Q12>N355o8?W6
e7];H1]31U3:h1g3P3X25I@88\11Q620l4d101g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_148
2CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211GW<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1
><451@X;n55<a2l2V1MMDb57Ob3^40h4Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3018ST1P31U3:P;I_21f638060
X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ5[45V1037<
450@?i25CR83a2c53CV1ZN8G45En1C4H315^9`4^2V2U12`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3e60<
X2Q3V2CO^1\4j2Z3`62P202IQ27396D\2CU14R1211986E9JNOP1AQ1E2535R1T1>=^1152]1C8S1239Q:2069c3>86]1011
Z1Z1116<Q1243:Y22b1Z547620032_11>P32048=2438:22C57AQ23O[10>4041234@3;324>140411R115446101311162A
015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C02V35j81_2BCV2De20KHR5c49S4:6`9I;26;3L:0P2k2H:3B:C5b6G=Q2U
20U1;22685b11T1?\2CA><451@X;P5M5<2Di19M8@JT1129=2M1Bc3n17Oc156Z16;Ak1;K0021500]12?57X2Z22926\189
V2D3D9]1A3R1m8o12DT2Z1e1\1:>2?11X2\33@85>:3414206NOR22>N3018g9If5f6Bk1`<T11Ac2:n2Q8II8W103143@eW
25X620@c3>8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k
7B3`1]1Q2b211GV35j8a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMD
b57Ob3^40Q2=X2Q3R8R1m:2j5\1:>2?11X2\33@85>:81436NOR22>N3018TW11U3:P;I_21Z536e4U1>0V1X1211h:U147?
2a1>;d220Nl17c2_20C06234@3B4>1n149;L15j1P1J:\1?3R13<P5U18[1X1983P5^3W<a2A22e2P5g1^9X36Z:;f1;e5:3
MC5[4Cb1G=Q2U20U1;29>b11d1\2U1><7101@X;n5T3Q5]7Ob10n1a:h1N@Q1H7>P4R1k@\1L?11S5Ei18103206NOR22]13
c>lH1U1o1:U1n2k6T12Q21e18i33c4^1=X17LL7R1102@06m2XGk2e5AJ`3V4k1V1QBLIU1Q11i1h4i>jE;7SIe11B4R1P1W
2e3Kc6Z1T3@A3:NL@2>W5i35>9[1:AE^19HR77EU1b27R3@W<2Q660<5g1W2Ld1Q3j19X15R1Z5;?f192R13\44l613V1>P=
b7JY22a:48X3^23V4<8AC<S8d7m=e4n9P1F\1Q30Z1_C=P3Gf5QL7V2CU18C\@W8o8n9229E43dD3Y510H5000@]:[1Q?2j5
i2[3[4`A=Kh54b@2>Q1i3V1Om;31121I33fT5lf3`33l4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR2
2]13`W11U3:P;Y31f33l4d10=W>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;
e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W111S3:`21Z6R2Y31
n43c48>U10=;U4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3W<a2]3D[4_>6Z:;f1;e5:3MC5b
6G=Q2U20U1;29>d1d1\2U1><:1i;_2^3Ba2Q5]7Ob3Z<l1U6R1m:2j5\1\111i5i181436NOR22]13W=7BET2?>a14\4Q1j1
i6BGX216@Z11d2@:`21@d2@416Q1859:R2Y31i13X7o1m5mE]1\3d2m1:=V3Q>oCa12421E0i:kJVF^2g3S10023Z5A?n6\@
l318d1o2QQ1g8FJR2\274Z21BZ?[Ii6Q8_2@39Y4?m2j[1oS1gV2j]1\@2T4_4eG\^18]53j31H@DMh4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1j;a2c53j1V7S3[:c98G45En1C4H315^9o6_3`2Ch2
_152P2KI21057n27V513<X61X1MP4T226O2k1N@\9Q3>1Y2f9Z3`625d1502k27=KV44R1211986ET1NOP1c1E253X1T1>=^
11f1C\1239d>]2dKj139e2J1P300B1m3n3om1[E9T2e9g[1b2e121057V3k4n:o7o7bD]:\Ck7j63Y1U21Z25]20Q9X3n491
6^1U2g3FE8;HY5G4c45V<3NkP1cKP=di31_86`2FhNUAl7Q3Q31W4064PA3NUo7l7Y64n2J1G5;D20I101C17e3n3?O3Nk<5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[17<L?`;9a2@R53j1ZN89=45EP1MC4H315^9o
6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62Z1E02k27=KV44R1211986ET1NOP14^1E253X1T
1>=^11f1C\1239n69OdBf1_3O168:JT16X2X21i4X31?d54n2J1GAD2J10E53e3n3?O3NP5j75:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?j;a2@R53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V5
13<X61X1MP4T226O2[3\9Q3j2f9Z3`62Z1E02k27=KV44R1211986ET1NOP14^1E253X1T1>=^11f1C\1239X8gCS4>]@?:4
c4\<3N`j31lc2f;YR2;4c4\<3NR9ho3cU2V60hW2m54@Y2N1G56IMHo3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1W9b2a2c53g128QN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27KZ413<X6
1X1MP4T226O2[3Y8R1Q3e1T1OV10^71X3V56R12Z1E02k27=KT224i14R1211986ET1NOP1c1E253X1T1>=^11f1C\1239X8
b1YEQ31W40V74?04S31G5B=Mh4n3?O3NR4h85:a264f1404BK:23:406S14E0200111462002260171B2P11P1S111O0151B
U1<X17Ii5OBJ5[45V1037<:0@?i25Cc5^23a2c53CV18QN8G455?n1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<
X61X1MP4T2241O23<5d2\9Q3e1@CO^1\4j21X3]5R12Z1E02IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1
CT17239k9g>c91Y2m1V4X54i31n1Mh4n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`
62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239j?0g8C4c4A5_2T93NZ@Tn5YS1P6lAQ231`5m1964c4\<
3N_^6=4c4Q3Z93N_o4o^1f4lR1k?[Af3S14n2V2f100L;h83NoS1oe1h\3U=X;fBk5Y3U4@e1f1h81168U1\3V4j1T458?4n
2V2h1LT93Njg7Y3\6j4]2e5i8>4c4\<3NYc1l901ag1ci2Y8QP10B4c40<n;3Nc:WO[1Q8YDWNeV1c5Yl1g[1mM>4c40<n;3
NjY10\IbR1cW2oP1g[1S14l2Q1D0<3R2l7j13No1]BS2S1aCQ8OZ8n:QAS;4;`1H`[1VHW3k1n3oJdU1QNJ4n3D0<3R2l7j1
3N]DS2S1TB]IoJb7HjV24k1nNlMZ9^LG4V37T10<V2l7j13NX6T>W3cKOVV2WLfg1f;d9n=[P1D4^3T10<V2l7j13NX6i2Z;
W3TB^9hY1gW1dY2fS2<4c4\<3NmW1fDJX=hQ4m1_3<4c4Ao2j83N^R1_Y2`R3h6U5:4U5j;3NmW15[ET`3l]3N4ET2n1;IP;
3N^R1PJP=iEPV2iM1f8gW1]5c100V3[31W2;n2g1_>F4@R4<b2\93NoU2iL0`9nKSb1W1hBFX4\224hK\14@d4g1Dm7N<33N
d8j3Z5nM\7o8Y9jR1b6e4iR2];[5b7T2b45]5b1g>T6X2dB[1116^1f1K_;T1254PA3N^l444PA3Nb54@X31n12JX1_3n3?O
3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?j;a2c53j1ZN8G45En1C4H315^9
o6_3`2Ch2_152X1Ge121057n27V513<X61X1MP4T226O2i2A\9Q3j2Of8Z3`62P202k2739KV44R1211986ET1NOP14^1E25
3G@T1>=^11f1C\1239i>\>b2Z11Q874PA3Ndh4o1i154PA3Ndj464k7T93N`l854PA3N`l8R14@Z3R2M00B2[93NQU11jS15
d2oT2dY1fLQLb4e8g2h8116^1[1P2U4:T6A4@Z3R3B^93NTY2d2Qm1m7dY1fLQLb4];k64?0\2K1GH=Mh4n3?O3NP41a5V35
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2<5CR83a2c53
CV1ZN8G45En1C4H315^9o63X32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9g1Y1V2CO^13X4j2Z3`62Z1
E02IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239QDhD74PA3NYc1^S3gU4]74?0Y22K1Y16=2J30Em
3n3?O3NR4Mj75:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U
23685CR83a2c53C4Q1ZN89=45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27]4H13<X61X1MP4T2241O2[3\9Q3\1IC
<B^1\4j2Z3V5Y12P202IQ27396D3i1>i14R1211986E9JNOP14<Q1E253X1T1>=U18152]1C\1239;b6R6RD168U1l5U82k6
4?0X31L<6=2J4c4n3?O3NR4h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?U23?5CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[
3\9Q3V2CO^1\4j2Z3V5Y12P202IQ27396D\2i14R1211986E9JNOP14<Q1E253X1T1>=^1152]1C\1239;hP116^1R>S74?0
X31H<36=Mh4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3O
BJ5[45V1037<:0@?i25CR83S1]1c53CV1kBN_:8G45En1:84H315^9o6\32`2CCT2\12528g1e1210524j1S17V513<X61X1
MP4T2241O2[3d7@V1P2P1V2CO^13X4j2Z3m2b32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\123
9X?mMn174n6Q:3NWj7b<g54@X315AJ;MJ^3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V5131:T1F;P413ABMP4T226O2[3e4]
3X1Q3j2Of8Z3`62Z1E02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239n6lC1l=1U6:4@R4W3T93N^j5PD]m1\
14Z5S2X3I^53NiJof1nQ2j2\70ZZ1gLc80W17BET2?>a14\4`6i616@f:@416Q1859:Z1P14Z5V6^53Nhc4j2]h27BET2?>a
14\4Z=16@f:@416Q1859:=4PA3Nam1RU28W?a5VU1nDo=YJ84X4g<3NdR4Xm2YJA4c4\<3N^R1b8f31a2^=T91^n2g>UIg@\
54i31G0F>Mh4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN
8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27^3g113<X61X1MP4T226O2[3\9Q3>1Y2f9Z3`62Z1E02k27=KV44R1211
986ET1N<BP1c18<253X1L7>=^11f1C\1239T3ZU1T54i31G0U1Mh4n3?O3NJP<5:a264f1404^1:6:406X1F4D156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T
226O2[3\9Q3j2f9Z3`62Z1E02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239C4@KV3\<3N_2]1^7]1W9jP1_D
b[3]3X8g;ZT1E4@n4`;3Nd9d72i614a9R=fHRA]Z2lCV3cHiX2G4d5[;3NoB]1W3\@d<VH_d1Kb1iO^3U5=]ES4o1aU1_F<4
f6Y:3Nik7X2d11m@2m6I4Q2]3>e1f2d63Na2a5Y6U5b414lQ2jR1RLd4aK\1Zg1Y5[O74PA3N]a2\e5eE75R3ZHU2`P3kG_f
195R3d2eEfR3FTG]f1\E75R3jh3V2;_Gj[2<5k26ib34Z3h1bHW2j1oY2[Bn15P70T2m5d7c4d9]1P4P2m1:=V391Q1cP1a1
2421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2\CP6c7Q4e4FJR2i5o1fV1i6Q8_225]K35]KRV625`Q735WFX[61525WF5
5<d2JoS245<d2jT255<d2jT2ci455<d2jT2Zg175<d2UCda1Pf1Y155<d2UCda125mm345mm3bS3855<d2jT2li435]IWU64
5]I]U3io245WFU3WU625kQ735WFc[665j2^KYf1aP1TZ325YN25k455<d2i1PS235i3fm665<d2jT2nf1b]265<d2UCda1li
456c4_<PZ6eV236c4l@36c4fS226hl666;_W2Re11K56c4Zh31^156;_W2>]d476iY4X[2e71iBcH66c4bDkk5e7U21626c4
66;d2b1WS2cf166UIj1Qj5e7U2^16^2Il5@hA3n81T2R3d2m1:T1_2QR1a12421FJ[@\=4c4WE_7SLn1n;n=Z9d>d<j:T3_2
Ah2ZA^;=U986;W4V_1k=b1a4d]226jc146n6YBSX126Tk646j3Hl@>6c35Io20A[c44S7YU3G9B56c4`T3\I`L57:Y36nS27
7:_W2_A[X1\i2Z227^n337[AZ`31757^n3W3\i2Z227i457:d2i1PS247:d2jT2i17n6U2m5mE]1P4P2m1:=V391Q1cP1a12
421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_277:]26c2VR2n`177:0\26jT2n`157:0c2j
T267:oN1]X1ki147:QO]X197:j2]1fJ1]X1cf1W347:X4VS227c427fQ437fQ4XX257:d2jT2d]2l17:d2n3U2m5mE]1P4P2
m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2m17:d2n30T2m5mE]1
P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2M7:d270k5@kJ1
T2R3d2m1:T1_2[Ee<a12421FcN4kIaa1cb127PW837:_W297:Q5nCi=Q314[M:7:Q5nCY=?Q314[M;7:Q51lCi=Q3121[M27
]X357:d2jT2cf137i4gP747:_W2d]247:_W2ki167:_W2_ASU1W357:^4PS2ki138]Y2Xf4a182S5P2U4m8Z:e1mX12eP1f6
XCX>VF]X1Y2i4l5c1i1`O7BET2?>a14\4CU9`316@f:@416=C859:W1J80Q3VM0S3M\5^6WEh4j1o82R<]3f@S=P5k4c>CjP
2R3eB`:V28;U5REg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<i1i25n2h2n2iC_?^8KP:;S:0W1f7gCP8@4jCT:_<n2a1
]3f13W4X15GOAX141_7eH]18;`25C30X3Q7J[GW3k1o?T7Z55R1d4k2g<Q6R1c9SN3b40I10\4l49m5fY1WD\2`4AU;a7`P1
f9Z2V28S7o1m5mE]1X33d2m1:=V3Q>j8T;a12421E0WDj8b8h:S7Y4^2g3S10023=l4A?n6\@l318X1;o2:cAZ<g2g8FJR2T
14R174Fc11BlCiDi6Q8_2982VX1JAcOcR6e9VI58Y4\U1cOnc5]280:m3W1jIo4HS37B021111;42T142f4`4W8H2Ik2\1<i
1i25U1`7V8aS1KT?:JKHIIH1101U1=n2U:k=X4l1P2:4T211aAg7l>g26j6f5Y2Z1d7P7T=i180X4c;ZEUOe7g3d@80EG<Z2
T3MY1P:[:i300_2h2`3a1:MV1]4;]1Fl4m4f6Q=]N1h2E@]1049Q7UAX93i1O5^5R?Y3A8e8fR2VY1K]1m72g3Y5^Ce[1o@V
Fl;i25G80Z5aR1X214XH[Q1R4e5T9j72i3e9Dj3Zd2k:;e4Q8_180a:fP1jA?E]21c41?c5W200e265d46D612iAo1kGS4n5
k31?J[1]32X1h1PF0^Il1bF0dCR1R68;g1OA1n1Mh4n3?U5P3f1Y3>W15:a264f1404;R1726:406V11F4;8156271f11P1S
111O015DU1<X17Ii5L2BJ5a4?K7<\18Ej15j8a2n1d33j1Y1PM8G45En1C4H315^9S6KQ1]2>Q2CR1e1_152P2e121057n27
V513<]4DBB1X1Ml33h1;26O2[3U8V1Q3j2b2S7Z3j26;R32P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\123
17SD0d18;f2^2jIl87B021111;42Y12f4`4i<\1<i1i25f8d\1l>2Z1^2762R1120T1^KU6[24jCdFn2j6f5Y2o8A8`3c3l7
[GW30ni1kW1Z2BR8T;Vh2i>]KZ238YP1Ze7C8T7l7Q1TB:i3W3d<^=]Y1`U2_5NS[1_A_@jMk4]18;U5jIl87B021111;42Y
12f4`4i<\1<i1i25f8_4aQ1b6P5h@gAf9a84jCW7\?n2j6f5Y2g1W7W28;5`2^2c1VHl87B021111;42Y12f4`4f60f3_1J\
1<i1i25f8`3e4J1`S1l>]1^27672H00101U1f7gCP85:4jCdFn2V6Cf5Y2Z14_7^@hF@80X4jh1X5]4Z4n=o>P\2h1M5j2eH
iR1f18;U5mHLV3e57B021111;42Y12f4`4i<\1<i1i25n2g5U7P1Q2aI0h8iE^Ka84jCaCd1010Y1n2f63f5Y2`1^738V\2i
`5:8i3fI_[1^>U1[[1[6^R2n678TU2j8WS2k`2SC7;8_3f3RQ1j1\1fCVE\U1VX3`438W7e`358jf1hV1fo1iP2V18;i6SQ1
j1\1f4`4^:Z2\1<i1i25W<l4C1T6l`12OU1f7nK:oCdFn2V6Cf5Y2_1_7^@hF?8h3[?k?e6[FW9US1mA^FS[2ZB_Jg7RBY18
0X3Oa31S1IhQ1eT19_7XF\R1e6@0>521LdDmBW;d5:S>U2k4\7i1i6n@J\4Mo8^2g;f3L8W7\:k=H\JXCm7Y<\8j70S@Q:0\
?b3f_1P6Z87[CU2Q2n;h>1R2Q18;Y31Y10Ec9dh15j\1l1PB2PBS2e121057V3i5g>^CR3\4QEj4i2S1h<>8W7PY1`l1kj1M
gA1[1i_2i43n?V6k18^7Mj9V5II_Ck5g3m6T8FW1b904^?b2^2m1]8Da>K?P6o7P2S3Y11C1F<;U4b8j5o;n=P7\DS;4e1W1
Q10`7Q1Q6k4k9h1j:`7T>g59d315h1J2h4]2`1?n>5:a264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5
OBJ5a49Q17<CHj;a2c53j1W3X4iF8G45En1C4H315^9o6_3:U2Ch2_152P2e121057n27V5131:T1S51EBM:e3T226O2[3e4
Z3[1Q3j2f99g1X1`62P202k27=;?V44R12119832ET1NOJ561Z1E253X1T1>=^11f1C\1239P;^LY59:Y31n1Mh4n3?n>5:a
264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[17<\1i25j8`1P1c53j1Z1l1RK8G45En1C4H3
15^9o6_3:a1CCh2_152P2e121057n27V513<X61X1M:e3T226O2[3\9Q3b1W1f9Z3`62P202k27=KV44R1211986ET1NOP1c
1E253X1T1>=^11f1C\123979W]3kS1fc2h1l7g6j19:f2^2jIl87B021111;42Y12f4`4i<\1<i1i25g5n2d\1m=N3W11?0\
2:0G41U1T3YHl7D4jCdFn2a1X5f5Y2Z1d7[19:U5jIh5S37B021111;42Y12f4`4]5[7\1<i1i25\3Y5d\1VAb4^Ka84jCdF
n2j6f5Y2o819=9:U[1_L5fU2X4jP12b611gL39TU1S6V19T7oMS3j1T17f4`4m9@Z2\1<i1W?`51Qg12U2f7nK:oCdFn2V6C
f5Y2_1Y5U2^@D\<f9G9h3?Z>Y>g8b1\?o7c6hI7i4eFe1h7P_2m=oGTB2e3hAM9l35W1_8ZL14m5h<a5MIk6[G1_U2_1k5a3
0S7^6YT1g;Y5nGX1S1J9j7]S1\8i7`12?S3=_1Mk1?j:Y^1X?3b3g4a4jS2QCl24j7;9Z5hQ1Q314KUo3jB_12;9RA2e=ik2
]9R7Z7o^2oQ1P@A9]4i[1^3i7UL\i1k?Te1a62d8[4e4g6XV1n1i69:0X315Z1=Mh4]2`1?U6h85:a264f1404^1:6:406S1
4E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0@?8`25CR83a2c53CV1ZN8G45En1C4H3
15^9o6\32`2CCT2_1528g1e1210524n27V5131:T1OS41EBMP4T2241O2[3e4f4Q3V2CO^1\4j2Z3`62P202IQ27396D\2i1
4R1211986E9JNOP1AG9E253X1;H>=^1152]1C\1239:9b32SMdd2[92g3Td2WV1C9lR12nBd=iMD[2a1lLQNob1c1S20U9k8
d@mD79_k1_:aa4gFQ4l:<9b5]2VO2m3ZBP9[:eDUa1ml139Ud5Ra159RQ3Z[1d>Q529[P1]9:9P409:BF0o2?:[1b1`2=_2=
k12421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P11744805118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23
V35f2S51Me1Ka1k1W1R20d1671d1j1Hf1^291:948G0Q20<:1:6V3_4[1W1;Y1<;P2[18V1H:3MC5m5DG=KL85o10U13729>
EL1=7NT27CA><:1236;i1W4k2j16n5E<NR19Mn2JQ1?d3`1EOb3i2;K^5e23_1?k202E85W11=13R1@T28b1Z18@J9a1<<2B
2U1c1R2D8I2?\111g39g1<\1521436NOR22]13i4S1Ml15T1Ih3a66l8h14U71@\271321@a4IS5T3031^4:Z40DU5n2^5=k
12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2d;U5c2]2S3R20d167f1U7I8G0Q20<:1:6R9W1k58T:DG:
NL>Z3f2;f1h1Km136]6k2j1X7Q2XDT9_1[302E85Y1?g1]2b1Z18@T1a1<<2B2i2R2De1\111_379g3W=R2T1[;l8h1Z:96j
::Z40DJ70]17[2e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R1791600
4100815<52094Y5X2Ob4P1f1T11l2`81Q3G]4c23U23Q288?R20U1>671a12<R2Cb19T1OI8?700G9N038:145642[1HZ19?
_123Eh1:W13g516Y1D]2^583@0F:2D6?<>S36?V2;J:2;1KG49564d12536>?d2T2Dd1V1R1GX7Q2^7@j1[5Q5]1n4g2_1Ag
2102E85Y1?52:04M7:C343E3N<664N07011;62@9a153205312:72:@X1DIX1De17?D11c2F4735X2LA<\:<O32<235L4P1T
1U34m3i1=:_1P1:0h36I;Y2h1R2o3W4626V1m247\1Bb4a18n1Q3:P5P7h2K=e46<l8c2_20g4J0511f1]5T9_2n2\5U3R8`
5a1W1R2o:0EU1m2i1b=[18G76=_8\1R5d3`3\90W31S2T1f=`4Z@^5R233D?Y1=1S7n1a1<i35>o2_2b4m2Z<33U4e1l2T6<
6l8h1m7f232n8]3D1k1:P5P71f2K=l4<>]8c2_20ZHh8U3n4S3`5a1W1R=0k1oCODo>d3`3T3W60W31S2a7Y7ZJ_9m2m3n9b
4m2U<433k5e9l8i3c86n8R41Q::9i2V1:9DE1Oh1116:1]163o3=i4244263302_11>FY2204:;X1=87c23P2:0764041231
2@3:03230>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3V35j81Q1AKBCV2Z30d1>Z489M0
o2:94P10IW10<<:6V3k5W1;260:3<3;:0I23>U4:3B:C5b6G=Q2U20U1;22685b11d18S2U1><4221@n2[3`3\1n5B2^29l3
JM1Bc3`1=7Oc156a1Mk1W1002700c146^1X1n1;776_159k239:9]11?34Mf6P32<2B2l4M\127Q111g3Q2B<>:341436NOR
22>N3018b8n1]<?n1Z6U2h3;O1NV2:U1h1Q8IP1^111e1:9S8@U7n:W3c2_20l1Z6=e;F?`;Z35k4F0X2M\1iCcS1l=43;W1
d28:U6l57l@`=5b1e1UHa6f67]=i1e:R:R;Q>k2:S3A4T10I0`7d8P2X6c2_20d4V6a3T2Q=An1Q41T7c3>bDg?Nk509Y6\4
h32l8n3R1a7S>RE6<H1c2P3U3V8j4j2b4g1k3T15Z4g1m>P17`2c4Og727>X4MX25e1K1b1]2>@3_1U18U1T20S2C`2Z3:S3
g29\1\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2=1Y<5d2k8;a9Y<Q2Q5P1a8U1Y1h32Bi
1T6:BQ18S3\1aNY41k2Q39<Y1Oa1_24Y3hAm5o3m17_1W1b51i6aAY30R:0Jd1]1l1=;nT41`8_15Ze34a9V1QBQ31S1;S5V
2o3Um4]h27BET2?>2^14\4^2G`1Q4m2b116@f:@416Q1859:O;S5V2o3Um4]h27BET2?>a14\4i<@114@f:@416Q1859:O;S
5V6fn1\O\IdU1]h27BET2?>a14\4Z=16@f:@416Q1859:1;U1;S5V2o3Xj31jR1]h27BET2?>2^14\4]1o3[3B0l316@f:@4
16Q1859:8;_1XKm2cU5Ro11<F;_1U1Y2fJUe1oCi<4Z1f1g?PFnQ3a2g16lC4m1[9;U1;f4<P2U4^b3fZ1oW1]`17BET2?>a
14g1V2=e6S3`316@f:@416=C859:3;f4Ri33;ZP9j4T1;S50o1U4Um4]h27BET2?>a14n3=Z1^2Q5^416@[6Z4@416=C859:
A;Y3e1mS3gGn[3VDOm2<Z==W28i:j4X2T1;S5V6\DTY1RIT1[6]3W3Yh1]h27BET2?>a14\4k8^416@f:@416Q1859::;T4Q
[6UR1^?Z4P@V4k6j48;i6nm766[Lb3P9@;[2h2Th2f5^7m1[AGl1S7X9iT2ZT1WFREa1;9_49V2o3PM]<gd2nNjS1W1b=b<5
1lH7BET2?>a14Y2C^1e6f2m316@MX544U4@4160P1859:Y1;S50U2o3VDV[2V4`i1bS2jD7BET21=>a14\4`2N7d50l316@V
6_4@416Q1859:_1;d3^1c1B4j3m8UV2n<b2eh1i5PB\V27BET259>a14]19AC^1f1d71KP316@f:@416Q1859:P7207l3G>U
12:Bi1U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2
^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40^12?=X
2Q3R8R1k@\1:>2?11X2Q2Z13@85>:81436NOR22>N3;k<7BET2?>a14\4f1d7n316@Z11U3:h5@4141Q1859:R2I_21A;d3Y
15Z2X7mc4fW2n=[@92X4FUGa1>9;o4eS2Z\1PF_\2\F7_h17;o4RY4Q1InQ2hd2T2;e2Y2P2o1m5mE]1\3En1m1:=V3Q>?R5
;P>a12421E0cN4l6VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJX1I>m174Z21BnFgAi6>V3[4_2P1;o4;]1SAn400Y<l=n>
f^1l8b[1k@]2R:U9[5lIX3[2l?56a2?e<AV1j=T:j1;f3W14a11<5o3iCdEQ@k6XKeR1iNZ]1R[17<5Ef12:?>a14g1d2l2A
0l1X1]35P316@83f31Z1E_4@416Q1859::;_k3\OX5_f1bC\Hn1c9ZFN;S5V6Um4]h27BET2?>a14\4l1];165:f:@416Q18
59:P1;S5P2U4\l2n@i_1]h27BET2?>a14\4l1];16@f:@416Q1859:T1;S5V24j3Um4]h27BET2?>a14]19d2]1h1U60l316
@f:@416Q1859:P1;S5V2o3Um4]h27BET2?>a14\4\90_3<16@f:@416Q1859:P1;S5V2o3Um4]h27BET2?>a14\4g3d50l31
6@f:@416Q1859:5;a[3SEoo352;QU88;X5^J[:14dg1lo45;T7TV1QKok22;T7N;S5V6kh2US1SQ1]h27BET2?>a14\4Z=16
@f:@416Q1859:1;O;S5V6fm2^o1]h27BET2?>a14\4Z=16@M0g9@416Q1859:3;jj80Z1;6d2W20U6[l1VHP8iBY8dGh=S9n
_1d8eF7BET2?>2^14\4Z=16@f:@416=C859:6;T7dV200gj4S1;o43V6ho1\m2`;l\27BEF]1?>a14Y3R1i3`91678f:@416
Q1859:c1;S5[2j3PHn4UQ1jFP<\5l8i]1[b1QV17BEMV1?>a14]19d2Z1S3031:R2`5E16@[6Z4@416Q18319:?4;_7XQ897
;_7XQ892h>V=G;h2K>J9jT114h6Xo2a>g3ZDeEh=l=2h:]HT>@Q74;T5\Z8iE:;f4=lj3b<R>eX3S<iED8;T5o1eR1T_13]f
5iER1;S5V2o3Um4]h27BET2?>a14\4`2N7d50l316@f:@416Q1859:R1;S5V2o3Um4]h27BET2<2>a14\4`2k60l3165:f:@
416Q1859:b1;S5[1j4f5Xa1]4Z4Y2`;j?b2g3[i1Z:1S1P4PQ1f1SV17<5ET2?>a14g1d2Z1S2Y3S5]116@f:@416Q1859:M
;S5V6Um4]h27BET2?>a14\4Z1o;16@f:@416Q1859:1;6;7^4oR2jW6g@P3;T4Jo10>`1m5[5R@>]1\3d2m1:=V3Q>X5h2m;
a12421D00f?<h2l<k5Z1kD^2g3S10023Z5A1=Z5?S1n;]4l318d1o2l=3`1_Ag8FJX1I\21521Z21BR<50Nl69T7o480\2`1
i3P3h3>BX2f4_20A;o4[]3U2>mh3X3c?0N[C8i:W4BX2W7Z1;S5V6QDlo1[S1o2jR1kY1\8k>XG7BET2?>a14\4`2N7Ji40l
316@Mh9@416Q1859:N;S5V2o3Um4]h27BET21=>a14\4Z=16@f:@416Q1859:M;S5V6Um4]h27BET21=>a14\4Z=16@f:@41
6Q1859:T1;S5V2o3Um4lQ1dNkG7BET2?>a14\4`2V1d50l316@Q8d2@416Q1859:S1;S5V2o3Um4]h27BET2?>a14\4`2V1d
50l3114@Q8d2@416Q1859:4;VU8l2aIV5;b311W1DMh4n3?n>5:a264f1404^1:6:406X1F4D1562714a11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<c1Hk31X1M^1a2S1P126O2
[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239YAdJn4;b31Y1DMh4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2
e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239`1
;o4k;3f1f6`1k3T21S2^6HcEQ5i2RA3>f;N1^FMb3n2^;o2Q1o1`1cD^55`2j1n8mEh9_4[1e5`>e8h6j5b1;2;VU8\1;f3R
19V2o3jS3i4h@h4nNRU1UJ51lH7BET2?>a14\4_3l50l316@S4m3d2@416Q1859:Q1;c2_2V2o3Um4]h27BET2?>a14\4g3d
50l316@f:@416Q1859:O;S5V2o3Um4]h27BET2?>a14\4\90l316@f:@416Q1859:P1;g2[2V2o3Um4]h27BET2?>a14\4\9
0l316@f:@416Q1859:Q1;g2[2V2o3Um4]h27BET2?>a14\4\90l3114@f:@416Q1859:a1;g2[2a1Do3Um4cKX6h@TNb751B
ET2?>a14\4`2@=7OP2BP20l316@S41Z1U5@416Q1859:\2M;S5V6Um4]h27BET2?>a14\4R8W516@f:@416Q1859:N;S5V6h
`2\\2]h27BET2?>a14\4\9m316@f:@416Q1859:c3;g2V24c18o1Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1W=a12421E0
n9Ji:Q@VF^2g3S10023Z5A?V6:<@o3m1a1:P8l318d1o2b2jFc7g8FJR2\274Z21BQ1Y;7BEHN<?>a141U44[9:74V316@\3
i64:@416Q1859:Q3Z1_2R1;g2V24c1b4Um4]h27BEHN<?>a14\4[9n316@f:@416Q1859:P1;S5c1Bo3Um4]h27BET2?>a14
\4]9KP316@f:@416Q1859:T1;S5V24j3l]2X_2]h276;ET2?>a14]19d2]9KP316@f:@416Q1859:^1;d3>J4c1<5o3^Y1l]
3i5]`1a?]H7BEf1=?>a14g1d2^30l5m316@83S5U5@416Q1859:O;S5V2o3jDV\2Sl1]h27BET2?>a14\4Z=16@f:@416Q18
59:8;7^4_b1_@Pf1^W4RDM;S5V6Um4]h27BET2?>a14\4\9m316@f:@416Q1859:Q1;S5P2U4d\2gR2h=]h27BET2?>a14\4
l1l:@16@f:@416Q1859:Q1;S5P2U4ho1e<Zb1[N]h27BET2?>a14\4l1];16@f:@416Q1859:O;S5V6RDkh1V`2UX1W`17BE
T2?>a14\4Z=16@f:@416Q1859:P1;S5V2o3\EhW4S9Y_27BET2?>a14\4d5e716@f:@416Q1859:O;S5P2U4Um4]h27BET2?
>a14g1d2b4g816@f:@416Q1859:c4;S5k108f1Y2c3]@_5]1\3d2m163=LY2n10S1^7^3b6_2l:a12421E0k2Z3o16G1\2NO
a1]4V<R3\1Z1l5?]21a:g2^2g3S10023=l4A?Q4X14^1@m8`4\2l318d1o2RA_8^7g8FJR2\2604Z21BR<617BET2?>a14\4
Q1;G:E87F33Z4:0;`3164;\3S3e3>0:5416Q185909?GT3]11O0Y2;P7o1m5[5`8P8]1\3d1Om1:=V3Q>oCa12421E0c;i2n
7W3T6k5VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BX<OQ<a4Y2=8h7P3h3Q1X2f4_2c2;e2\1l20o1m5mE]1\
3d2m1:=V3Q>oCa12421E0cN401M>E52]4o5c5b:^2g3S10023Z5A?k4R2\@l318d1o2[1[3T9?]<V6n4h3FJR2\274Z21BR<
5mC_8i6>;V7]1Q10]6<70f2A1`1=Mh4n32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151B
U1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524j1S17V513<X6
1X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239_6<7
0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?Nj15CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524j1S17V513<X61X1MP4T2241O2[3e7f1Q
3V2CO^1\4j2Z3j2e32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239f6<70X31`1=Mh4n32<U6
h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c
53CV1a3hJ8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524j1S17V513<X61X1MP4T2241O2[3S7X2Q3V2CO^1T2W2j2[
2Nj2Ik22P202IQ27396D\2i14R12116286E9JNOP1AQ1E253X1T10=66^1152]1C\1239b4<70X31`1=f5n3e6n8:a264n54
E0200111;212260171B2[40151U2X17Ii5P3n35V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3
i5T2S41X1MP4T2241`<\4V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1U8b4<70X31`1=f5n3e6n8
:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?\2<5CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1
210524V3i5X61X1MP4T2241m;B\4V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1m4<a31n1Mh4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_
3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^
11f1C\1239^6<70X31`1=Mh4n3?U6Q7f15:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V1037<:0@?\2<5CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4
T2241O2[3\9Q3V2CO^1\4j2Z3j2e32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239h6<70\2K
1`1=Mh4n3?h1\4h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037
<:0@?\2<5CR83a2c53CS12i7`F8G45En1C4H315^9o63X32`2CCT2_1528g1e1210524n27V513<X61X1M^2a1T2241O2[3e
7f1g1Y1V2CO^13X4j2Z3k2d32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239hU1[6<70X31`1
=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i2
5CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z
3`62P202IQ27396D`1Ki14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239e6<70X31_10=M5Bo3n32<U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45
En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i
14R1211986E9JNOP16182NE253X1T1>=^1152]1C\1239X8n?W@Q92<RT6]6<70X31Y16=Mh4n3?U6h85:a264f1404^1:6:
406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H31
5^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3X7HZ1Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R12
11986E9JNOP1AQ1E253X1T1>=^1152]1C\1239S6<a31^14:Mh4n3?\3a;5:a264f1404^1:6:406X1F4D140040271f11P1
S111O015DU1<X17Ii5OBJ5a4L>7<\1j;a2c53j1m>a2j<8G45En1C4H315^9h2V4m2A`2Ch2_152P2e121057n27V513<X61
X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239R471@ET2?>a14\4l1];1
6@8]:@416Q1859:T5<a315\1;Mh4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V5131:T1S51EBMP4T226O2[3e4f4Q3j2f9Z3`62P2
02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\12391<`4<70X31`1=f5n3c61n8:a264n54E0200111;212260171
B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3[5=X61X1MP4T2241m@V2
CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1_4<70X31`1=f5n3e6n8:a264n54E0200111;21226017
1B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3[5=X61X1MP4T2241m@V
2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1Z6<70X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\
32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JN
OP1AQ1E253X1T1>=^1152]1C\1239_4<70X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V10
37<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241W<e4V2CO^1\4j2k92P202IQ2739
6D\2Q3211986E9JNP2AT2X1h32]1Cm1n7<70X31V126<0MEU19?7j1n3?S61a4V4554a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?i25CR83a2c4K33CV1>c1]1Z3^G81E459;n1C30
H315^9o6\32b1MCCT2_1528g1e1210524Q1HS17;e3AB13<X61G@MP4d1?241O2j2@\9:f2>16^1CO^13X4j2Z3`62j1502I
Q27396D\25c14<E211986E9JNOA>AQ1E253X1T1>=^1152]1C\12317\=W1m1?n3PFa1Lj3n6<70X31V126<0MER4n3?U6h8
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?i25C:o4g23a2
c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4d1?241O2[3i7b1Q3>1e1CO^1\4j2Z3`
62j1502IQ27396D\2i14R1211986E9JNOA>AL4E253X1T1>=^1152]1C\1239\=YB2i4`=22<`_82<P8X5<f2J1Y1D2J3d4n
3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2]9a2c53j1ZN8G45En1C4H315
^9o6U2Y1`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253
X1T1>=^11f1C\1239TQ11Y5209W3Q186`1\1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP
11H:12N8Cl2S:]1Q2c20c:R97X1Q120`B[75O26;3L:f1X19k2Bo:U20U1;29>b11Q4U1><451@g3c3:>4S8N<a2l2V1MMDb
5j4^40h4Q3f3V;U52T462[1\1:>2?1Z2\3D85>:863[4>X15e4Y3OTN1c1g=I34;=f2@:>J`1n]3W^1TW2P:f6209Y48610E
G2Y1Z1;e13j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20S85Y2R97X1
T10X6f1`:j1`55O26;3A::f10W1U3Bk5S5U20U1;29>b11=c3U1><4131@[1Y1Q1g2V1>216l7N<a2`1[1V1MMDX4Y1V3c1^
40h4Q3\1Y2?f:U52T462[1?6E:>2?1Z24W3D85>:3463U2P1T1>X15e4_2IOQ8b6H84?a2O2T1e4[1l21Z2S:JQ2I312:=l4
`1Y1X`3ZR1Qa4312A=Y4B`1Y1j[1oS1oT42d8_>P@fIj=312^6=60X31LC=Mh4n3?U6h85:a264f1404^1:6:406S14E0200
111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2Z4X13CV1ZN8G45En1C4H315^9o6\32`
2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3Q81X1Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JN
OP1AQ1E253X1T1>=^1152]1C\12398=b5Jkm1kEZX1fU3Z_1@=W381d;k]4e121057V3Tj2\6o>2=QT6b6=60\2K1V19=Mh4
n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?i25CR
83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3Q86S1Q3V2CO^1\4j2Z
3`62j1502IQ27396D\2i14R1211986E9JNOP1AQ1E2535R1T1>=^1152]1C\12380[6=60X31`1=Mh4n3?U6h85:a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En
1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3S7X2Q3V2CO^1\4j2Z3`62P202IQ27396D\2i
14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239d6>2_2W1]1c10o1m58W1a?P2k1MKA2j2>61:P2OM:;1V39132212B
g3;_8`:\3^2X1;G190Ha12421E0^74l1P1O1NM[5Q485h1U56401M9a2>`2:m=Z5]1T1^2W1T1V102S100239P5A14852U1T
2W1R2l2U2j2\1d1U562G35a2518X1;o230783101;454e37R1k4b2W4NY2d1[7T2g1[2Jh3FJ^1C7L23854<74Bg11Bo1Ok5
2>6531T4f545=:J6]20Y1@U1]1P2h37Nl1g2Y5_1>;X375_3]11OT2>j3l2U2m5`1\D]1P4P2m1:=V39194BZO0W1a12421E
0cN40k6VF^2g3S10023Z5<4?n6SD518d1o2I1UP1Q4e4FJR2i5o1fV1X50_1Q8_2n1>g6U2m5mE]1P4P2m1:=V3919GZO0W1
a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1Y5_1>b7_2V4>b2W1]1c10o1m5W?`2V3MKA2j2
>CP2m1:;1V39;3CAd1R:9=gB0Ha12421E0dDn9401DG\5cC]1T1^2g3S10023Z5A148k4R2i=b2J3m2180c1o23E10=0354m
3h5\27jBg8FJR278C23>A74Bg11Bn91Q2U1G=V3d5V1j1b3\820U2i6>82Li2_3]11O_4>2_2W1]1c10o1m5^1dAk1MKA2j2
>CP2OM:;1V39162112@c<UC0H\142421E0k2e7Q1oB401\1EU2`2cC]1T1^2g3S10023Z5A148k4R2i=b2J35g218d1o23E1
01;454m3h5d2e@T2g8FJX1I78F3>A74Bg11Bd6@h21Q2U1G=k8V1@Y1b3Q6Z220U2i6>82Li2_3]11Og2>l6080e1m5fAV4]
1\3d2m1:=V3E1Y7o5k9S:a1100321E0_6UOg@b1f2T1^2g3S10023X4Q1A68n6`3k<l318d1o2a;9UEg8FJR27OT174BW1?1
Bl8R1?a5?a5a6P<i6?Q4_3_2d4>b2W1]1c10o1m5n:X4k3k1MKA2j2>61:P2m1:=X2M95M1a2e99=_=X5Ha12421E0a:o98c
1_6U176401W1f14e3X>Z5]1T1^2g3S10023Z5A148f3T1R2i=b2J3m2180W1;HV232>310=4:[<3`7P9T2S4c4FJ^1C78C6C
<721Bg11Bd991Q2k2f2\4]20j11S1]2e:i6>;X375_3]11OR2>g6U2m58dE]1P4P2m1:=V3912NZO0W1a12421E0cN40k6VF
^2g3S10023Z5<4?8U1_5SD518d1o2QQ1Q4e4FJR2@X5o1RKc;i6Q8_2R3>l43k10o1Y2c3^1^D]1\3d2m1:=V3G12T=eA_1I
a12421E0P<dIQET1^2g3S10023Z5A68n6@k?l318d1o2a;_ES4c4FJR27T2721Z21BR<87BET2?>a14\4Z=16@\3i6?@416Q
1859:\4_2P3>2m2F]17^10o1@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3UC0Ha12421E0cN4l6nBD]15N^2e31S10023Z
5A68n65_1k5j8l318d1]2Aa;_E[4[4FJR2W1T174Bd121BX>]Ji6Q8_2V4>b2W1Q30o1m58dE]1\3Od1m1:=a1d1913MU1];
iB1S1a12421E0d4U5Fe9l22T76401i6X;n8^1?^2g3S10023Z5A141652U1Dj4R5U4\19b3i1?V3518d1o23E10=k2O97U87
Z5Y2_2T8@S4W3[1FJg1:78CJ<74Bg11Bm1^1V3Ha1E531k94CU1o3n8k5i6Q8_2<>U5jT114oX1Se2j>W110BU2>g65o1m5m
E]1\3CP2m1:=V391Q1c<fB0W1a12421E0cN4l6VF^2g3S10023Ed4<4?n6\@f3518d1o2QQ1Q4e4FJR2\274Z21Bo1fV1i6Q
8_23?V3gg21?4?nj2h[303?V3fl32?nj23?Wn3e14?V3fl3eJ2?V33?mo3eJ9?^X3>2ba1S\1WB\FlS13?^a5`W12?cj46?T
5jT114Xi33?V3eg43?V3ZT5k1?f60T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2Q
Q1Q4e4FJR2c3U2o1fV1i6Q8_25?2d2jT2li4??d6P1Wh3iV2Xm1Y4\C`1R9o4312B3?]^2Zh34?V3^S6mU14?Vg1^_4SI4?V
3oc1^_42?\W65?]314bj33?gV609?2d2D2RT2ok2lm1_C3@\k1`O2@\k16@a4]Lh6WT1a^24@o6ec4TR22@a42@h^71@6@RS
2cH_`1fj1b25@2^W2lU1l@5@c4bW4Ym1QV13@fk2_`13@V\4Ym15@fk2_`1f@b\1S1Am23f3Q2@j>1n;1T2R3d2m1:T1_2T>
[6`=a12421FcN4TIFfHjH^]1T5V>Y1A1k23f3Q2@kJ1T2R3d2m1:T1_2Z1T1d;[6Je<a12421F13]1oL4TIFfHjHSIZD0S5X
1Am2T2e1Q2@kJ1Q22R3;14Q2m1:T1_2T>[6`=a12421FcN4kGo1c5RCYE`3m\1@0S5OAi46=Y1]U1m5T>d322N\>W2oV2_;Y
P1[1T>2[FE9m1U5oA0SR19Ll29Ah6]U1m5T>X4UA_b2YV2P2Ah61o1m5mE]1\3d2m1:=V3d=<21R6g=a12421E0eU1VF^2g3
S10023Z5A?n6>m?6T1`218d1o2QQ1g8FJR20[274Z21BfX1i6Q8_2P2Ah61o1m5mE]1\3En1m1:=V3d:\32lCa12421E0eU1
VF^2g3S10023Z5A?n6>m?Q1j218d1o2n2RN[4[4FJa1@\274Z21BfX1i6Q8_2U1Am2j3Q2@`3ZG1T2R3d2m1:T1_2T>P2W2R
2`=a12421FcN4kIZ5[CjHm\1@0S5^;>AT5c1RP1V3S2m5T>P2]CQa2]1hU2@OAi4DY17k8YLm5c=@EZ1c122NT12\?m4a]2e
5oJ`B<^?Y1[1@e5[2?Ah6KaT1m5T>X4UAm4a]2g]1g>X9@e58Ah6]U1m5T>^E_b2YV23Ahe2oj1JA<\4:9f;Z2R;c4j6n:`?
`4d<be11X4[Nl8VDh<\7]5P63cP1m1AI]2a180095c;`:Y2C1Z2R2c1Q51214k6a<\2c1Ac1T1T12f=1c1T4jJ[D^@072e>j
1]33f>`1Z7o3T4T4R@o2h53f3lLfCS;Y2m1W2A=[48009`3l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@d@\9\4jR1Z5a2gA\
6^73_1S3\2l2R3JD?0@De1T=DU8[1Y6g42Y83`1`1P1gT1i3e7Y5g45R32Y1Am2T21e3@kJ1Q22<e2;121Q2m1:T1_2b;c3o
49`=a12421FcN4kIVACm=o>h2cb19Ah6]U1m5T>^E_b2dKdZ1;Ah6]U1m5d=?^E_b2hU2@0>Ai4\C17l4lOW7e1_?o^11RZ4
oL@Ah6nR1^2m5U;W1f1X4d2`>_b2k]1UCW5dA>AR51c1TS1121Q2m5T>^E_b2YV2n1Ah61o1m5mE]1\3En1m1:=V3Q>2lCa1
2421E0eU1VF^2g3S10023Z5@0?n6>m?l318d1o2QQ1g8FJa1>1\274Z21BfX1i6Q8_2?Ai4;a2ZQ1fC[800`@hg1hBkc2Ra1
R6Z1Am22g3o11@kJ19j1R3i1Jm1:T1_2d:_3X4c?a12421FcN4kGo1U1A3cDV2jHj8cT1T5me1_2Aj1Nn3[3h1a1Q<m1[1U<
T3m5V;V1`155=V2ICe1Y;2P1Q3=2]51YQ1V8]2n3>01o7LCX1DJa2k:V2KZ1A[2G9m?b88=0o2DW@R9b1_4`2D>1l2e2U709
3QQ1Z1`;9j3g2Am2`25U1o1@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5oCa12421E0cN4l6`=f4FW3R2;d1P21S10023Z5A?^6
?m6o8>h1S218d1o2l1VC2FS;[4[4FJR2\274Z21B^MW;m2Nl2Q8_2n1AU5d1o1Q4k1mE]1m2>d2m1:=V37i=<a40o>a12421
E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2S2Am2l3o1@\5^E1<]19R3d2m1:=F_2Q>oCa12
421E0eGm64l6nBW3^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR20[274Z21BfX1i6Q8_2l1Ad6U2m5mE]1P4P2m1:=V391Q
1bA0o>a12421E0cN4l6VF^2e31S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1Ad6U2m5mE]1P4P2m1:=V39
1Q1bA0o>a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2^2A_2W1]1^1U2m5mE]1m2R1
P2m1:;1V391Q1R:_70o>a12421E0_N34l6VF^2g3S10023Z5<4?n6aAa2518X1;o2I101;:4VOQ4e4FJR2W1a4l12PT1e2i6
Q8_2h1Aj6o1Q4k1mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8
_2\2Ai60o1m5mE]1\3d2m1:=Q2T1Q>oCa12421E0S<l8[9a2f4VF^2g3S10023Z5A?X5e1\@l318d1o2\>`7S;n3Mj3FJX1I
7T23321Z21BR<cLi6>;h3]3]11O[2Ai4o10o1m5Y5c@]1\3Od1m1:=V3_3f91HoCa12421E0a@SEQET1^2g3S10023Z5A?n6
\@l318d1o2aGX4V5g8FJR2\274Bg11BR<040:2@]Ki6>b7_2m1Ad60T2m5mE]1P4P2m1:=V391Q1bA0o>a12421E0cN4l6VF
^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1`<UJi6Q8_2l1Ad6U2m5mE]1P4P2m1:=V391Q1P=a40o>a12421E0cN4
l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2o2Ai4J]7>g=P=>\4`1Q1081>T;l3EnC\1^7V1]1R1O
V5`1mG`1\3T3l3Q1e:253[1o>]19<f5W1_254BGF17AE7168S4[1k22R3i4P;L\1FT2T:S8`1>m1Y1343IU14032001Q=e7X
2\A\9f1g3Q2l1Aj6o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR2\274Z21BU
25OPEY@i6Q8_2f2A_2W1R3o1m5mE]1\3d2m1:=V3>3JS4n5`2oCa12421E0hFc7640k6lAY4^2\2X11S10023Z5A68n6R5Y;
f3518X1;o227>12@[5UJg8FJR27T274Z21Bn91j;T@e2i6Q8_2=Ah6N1\T1m5T>^E_b2hU2@jV1nC^2Am2T21c11o1@\5e?g
501<]19R3;121Q2m1:=F_2Q>2lCa12421E0cN4l6WBFW3^2g3S10023Z5A?X5e1>m?l318d1o2^>bBg8FJR2\274Z21BfX1i
6Q8_2`2Am23P21c11o1@\5]E01<]162R3;121Q2m1:=F_2Q>2[6`=a12421E0cN4`2[4VB0FW3^2g3S10023Z5A?n6>m?l31
8d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2f2A0l23P21_13Q2@\5]E01<]162<e2;1210P2m1:=F_291Q1f<V7e<a12421E0cN4
`2[4VB0FW3^2g3S10023Z5<4?n6>dC518BQ1o2QQ1Q4e4FJR21R5Do1fV1i6Q8_2V1Am23P2g3@jJ015n1R3;14Q2m1:T1_2
`D`=a12421FcN4lFW2Faa1cb1[Ff=YD2Ahe2`2A_2=0k3o1@\5^E1<]19R3d2m1:=F_2Q>oCa12421E0_N34_20[4VB6@2T3
^2T1b2S10023Z5A68n6m?>b1Y218d1o2e3Q1YLg8FJR21Z274Z21B^LW<i6Q8_2R2Am2`2[1o1@\5^E1<]19R3d2m1:=F_2Q
>oCa12421E0cN4`2[4nBW3^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_23Bd2jT24Bd2XP2a45B]26j
T2f\45B0\26jT25B0c2jT2f\46Bd2bU1WOXT1ZQ54Bd2jT2ki15Bd2jT2_ASU1P1Bd2J\1V6[l1h6Pj2]h27BET2?>a14\4Z
=16@f:@416Q1859:NBd2W2V6[l1iP3]h27BET2?>a14\4Z=16@f:@416Q1859:5Bd25dT2d_2BBd23X2dKU914[MkI`7YS1R
8T<5]\1_D18Bd2\2dKU914[M7Bd2\2jT114[M5Bd2QNhV1fi44Bd2QNhV14Bd2jT2fi44Bd2jT2Vd45Bd2jT2Vd414Bd2oAj
b14Bd2[D^`15Bd2T1eS2ng45Bd2[D0]`15Bd2jT2gi1TP36Bd2jT2gi1TP3\S25Bd2jT2gi1od25Bd2jT2gi1aS5OBd2W2V6
[l1Qc1g]1]h27BET2?>a14\4Z=16@f:@416Q1859:7Bd2jT2Zg1bb1n_1d84Bd2jT2^W54Bd2jT2li45Bd2jT2Zg1aR34Bd2
jT2Zg14Bd2jT2a]44Bd2jT2Pf16Bd2D2RT2li44Bd2b1WS24Bd2jT2Sm46Bd2i1PS2Zg1[V35Bd2i1PS2Zg16Bd2i1PS2kk1
jQ34Bd2i1PS29Bd2Nm9mi1^P3_1k5UA5Bd2fBSb1Q24Bd2fBSb16Bd2Gk`1VCZg14Bd2GRT25Bd2ca1VCZg14Bd2l@mc1m1B
d2n30T2m5i4SA]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8
_24Bd2ZD_`1m1Bd2n30T2m5W8e=]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4F
JR2i5o1fV1i6Q8_27Bd2i1^B1_`1ce2n1Bd2n30T2m5W8e=]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023f2c2
<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2:Bd2GV>Mmd1cChi3m7]17Bd2GV>Mmd1Ze49Bd2R>KMmd1\]4m7]14Bd2l?
md18Bd2i1R>f9bP1c:hf48Bd2l?f9bP1g8k1hf44Bd2jT2ac29Bd2U4l7[GW3SN\]5o^18Bd2U4l7[GW3SN\l65Bd2jT2li4
14Bd2UU1dO5Bd2UU1<WO4Bd2jT2`e25Bd2W9bk1nP36Bd2WKbY1XDe\25Bd2jT2ln406Bd2d4bFbY1jk65Bd2jT2hi1da24B
d2jT2][44Bd2jT2od4l1Bd2n30T2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1
Q4e4FJR2i5o1fV1i6Q8_24Bd2jT2aQ25Bd2jT2aQ2Y:6Bd2jT2aQ2f;Zm15Bd2Zd1_@aQ25Bd21hT2ci44Bd25dT2T1Bd270
S21e3@kJ1T2R3;121Q2m1:T1_2[Ee<a12421FS@_>4j>P;aa1cb1P2Bd2\2a10T2m5mE]1h3140P2m1:=V391Q1mCe<a1242
1E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2NBd2510k5@kJ1T2R3d2m1:T1_2[Ee<a12421
FcN4j>P;aa1cb1:Bd2Y1R1jT114[MRW45P1Bd270S2g3@kJ1T2R3;14Q2m1:T1_2[Ee<a12421FcN4kIaa1cb1;Bd2Y1R1jT
114[M`e3aA5T2Bd25V21_10T2m5mE]1h31210P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518BQ1o2Q
Q1Q4e4FJR2i5o1fV1i6Q8_25Bd213dT2OBb210F30X3l7[GW3SNkKkW1R1W1Bg20Z3Y1DV5m5TP21W5o=g4WZ1Z2=Bd20F3Y
3l7[GW3SNT8nU2X^4W1B6]2060k5@kJ1T2R3d2m1:T1_2[Ee<a12421FcN4kIR6i:9CfOcb1^DT6^H3U55Bd20iT2S^24Bd2
jT2`i16Bd25dT2cf1l25Bd25dT2V_3k1Bd2n3U2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6S
D518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_24Bd2jT2ak48Bd2\2S5fO14[M=Bd25V21hT1121[MjU2X2]c29Bd2\21hT1121[M4
Bd2jT2`S5P1Bd2L_1h11j7[Gf14[1>114S1P9j1j8`8e<m6S@o1Dl?^3kg2d8d@]2o^1>Bd2\2h1l7[GW3@14T:VC\V1oe5[
2Bd2\22^1U2m5mE]1m2J140P2m1:=V3913ME0VCe<a12421E0PGb74l6f4_A^2g3S10023Z5<4?n6SD518d1o2Z>f9o8Q4e4
FJR2i5o1RA4:SEi6Q8_29Bd2\2jT114T:VC\V1m1Bd2n30T2m5mE]1P4P2m1:=V391Q1b>Z5e<a12421E0cN4l6VF^2g3S10
023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1Bd2n3U2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S
10023Z5<4?n6SD518d1o2lNT2Q4e4FJR2i5o1fV1i6Q8_25Bd2jT2cf1dl2:Bd2\21hT1121[Mcf15Bd2jT2cf1U54Bd2Z4_
P24Bd2jT2aF3Bd2jT24Bd2d1US28Bd2d1US2cf1dFaR1^]3m1Bd2d1Y20T2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6
VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_29Bd20X1:US2S^2nh156Bd20c1US2S^29Bd20c1US2V3\
c1W5WB7Bd2Y1:US2RW457Bd2d1US2cAoT1W56Bd2jT2R4R=Xk27Bd2[o1^5R4R=Xk29Bd2[o10]5R4R==jj25Bd2jT2UAoR2
6B3`2jT2k7Pb45B3`2jT2k78B3`2jT2k7\U2c\2Pc17B3`2jT2k7oS2gS25Bd2jT2a\3]45Bd2e2TR2a\37Bd2jT2a\3\3M2
4Bd2jT2a\34Bd2jT2^f18Bd2j<1mg1kc1b2\V3OBd2W2V6[l1fe2R;]h27BET2?>a14\4Z=16@f:@416Q1859:NBd2W2V6[l
1iP3]h27BET2?>a14\4Z=16@f:@416Q1859:8Bd2hC0Pa1Yi11V]24Bd2jT2Va4=Bd2]43^1in1[k5c90b6PDQ7:7Bd2jT2[
k5c90eQ15Bd2jT2ko1iY34Bd2jT2`a6U1Bd2W2V6[l1oNV@ba1Xb1TV17BET2?>a14\4_4T411a416@f:@416Q1859:4Bd2j
T2kc15Bd2jT2n]4gh15Bd2jT2825Bd2jT2n[4m=4Bd2jT2n[46Bd2jT2Pj1RV1fX24Bd2jT2jX55Bd2jT2cf1\34Bd2jT2kk
15Bd2ZL1]X15Bd2ZL_X1cf15Bd2ZL_X1lf18B0c2mKlX182c@?B0c2mKkD^?a4822n>nY1mKkn1d37B0c2mKlX1827Bd2GbK
1]X1bg45Bd2GdK]X19Bd25o1TJ1XR1T6d_24Bd2jT2[o25Bd2jT2XCbV16B0c2jT28oB;B0c2Zd1Z:T68oBiP1Z3]27Bd2Zd
1_@8oBbV1>Bd25V21hT1121Z9k=MV5cf1;Bd2C3]3l7[GW3SNdf1gU5:Bd2C3]3l7[GW3SN\l64Bd2ca1VC4Bd2Q^1hF4Bd2
`[1YI6Bd2d2kX1YIQ\58Bd2X2WY1YIZm5nO:6BoN1]X1g6kS44BoN1]X15BoN1]X1cZ42B_W27BoN1h7dP1o7ka15BoN1h7d
P18Bj2TL1h7_JT6ki1i1Bi6o1m5mE]1\3d2m1:=V3Q>Y7e<a12421E0eU1i4\A^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR
2\274Z21BfX1i6Q8_23B_W2nS55B_?1mg1kc15Ba3mS2XCbV13B_W2XC6Bof1_@XCTT1]24B^c1PD]i13B_W2^k53B_W2]g1
4BaOmW1_m53BaOmW13B_W2h[33B_W2[k54B^c1PDjU46BQ5jT114[M9BQ51hT1121mG]54Bi3eS2ng43B_W2ng43B_W2ng44
B^4PS2_j53B^4PS2j1Bh60o1m5mE]1\3d2m1:=V3Q>Y7i6k5a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2
\274Z21BfX1i6Q8_25B_W2i6Va2WP24Bj2dT2d_24B_W2Xh46MBl4V6[l1iP3]h27BET2?>a14\4Z=16@f:@416Q1859:3BX
4VS2j1Bc6U2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6
Q8_23BcW1kO8BQ5S5kIj514[M9BQ5jIT5j514[Mgd5=BQ51hIT5j5121[MdU4R_138BQ51hT1121[M8BP3P2hQ1Q314[M:BP
3P28_Q1Q314[MhU4R1Bl23P21e3@kJ1T2<e2;121Q2m1:T1_2[Ee<a12421FcN4kIaa1cb1n1BQ5a1U2m5mE]1h3140P2m1:
=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_23Bj2dT23B_W2]i23BW4W
S25BW4WS2@bM4BmR2a4d]23B_W2Ze45BY32RT2Ze44BY32RT24B_W2cf1fn23B_W2df14BPG^`1bh43B_W2bh43B_W2Ph23B
PG^`14BPG]LPD3BWP1WW13B_W2fd17Bj2dT2fd1R7U1dB6BQ7]P2ik1g\4l53B_W2ik13B_W2TP57BP3P2jT114[MS1Bj210
2P21e3@kJ1T2R3;121Q2m1:T1_2[Ee<a12421FcN4kIaa1cb13BP3^T24BP3IdS2OBj2102In4@kJ1T2R3d2m1:T1_2[Ee<a
12421FcN4kIc7mY1cb1k1Bc60T2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q
4e4FJR2i5o1fV1i6Q8_2S1Bl202P21e3@kJ1T2R3;121Q2m1:T1_2k4_@e<a12421FcN4kIaa1cb1Q2BQ5a10T2m5mE]1h31
40P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2V4OjKQ4e4FJR2i5o1fV1i6Q8_24B_W2cf1TW3
3B_W2`i17Bj2dT2`i1Y<\CC3B_W2cV55B^4`BP2^^14B^4aD^^17B^4\CT1PS1k6a44B^4`B_`17B^4`Bm[1a4kAoZ44B^4P
S2ci43B_W2T]33Bi3eS24Bi3hV1lL3BjV1dP13B^c1PD9Be2[2jT114[MS^2aa48Be2[2jT114[MS^2?Be2[21hT1121[Mkk
1WBjQ1Mi[2bP1:Be2[2jT114[MS^2^Q1gl13B\JR]14B\JR]1_A3B_W2_A4B_W2j8_f26B0^W2Qg12ik3LB0k20k5@kJ1T2R
3d2m1:T1_2[Ee<a12421FcN4kIaa1cb14BP3^T2`e3W2Bj2102b3U2@\5^E1<]19R3CP2m1:=F_291Q1mCe<a12421E0cN4l
6nBW3^2g3S10023Z5<4?n6SD518BQ1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2LBj210k5@kJ1T2R3d2m1:T1_2[Ee<a12421FcN4
kIaa1cb1U1Bj210S21e3@kJ1T2R3;121Q2m1:T1_2[Ee<a12421FcN4eGU2W5[2mY1cb17Bm6aP2Rf1h3iZ3T45Bj3dS2eT5
T4S1Bl20Ln4@kJ1T2R3d2m1:T1_2[Ee<a12421FcN4m7h3n9o1U2c7mY1R[1`7[U19Bf2Z21hT1121[Mo1BQ5a10T2m5mE]1
h3140P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2:BP3P2_S1Z
114[M`e3\A9BP3P2_S1Z114[MmV4_2Bf2313P21_1U2@\5^E1<]19S2N;1210P2m1:=F_291Q1mCe<a12421E0cN4l6h@U2W
3^2g3S10023Z5<4?n6SD518BQ1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_24B_W2oZ3V47BQ5S5fO14[M9BQ51hT1121[Mj_33B_W2
`i4k1Bc6U2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2mOS1Q4e4FJR2i5o1fV1i6
Q8_2V2Bj25P21_10T2m5mE]1h31210P2m1:=V391Q1mCe<a12421E0cN4l6h@X2T3La1g3S10023Z5<4?n6SD518d1o2QQ1Q
4e4FJR2i5o1fV1i6Q8_2=BP3P27`Q1Q314mBc1T7d1`e3;BP3P28_Q1Q314[MUi2S`2]1B5d2102P21e3@kJ1T2<e2;121Q2
m1:T1_2[Ee<a12421FcN4eGU22Q4Q=CdKQ4nQ1Y>Z2T2B^2W1Z1a1U2m5mE]1h3140P2m1:=V391Q1mC_7U5a12421E0WG[7
4l6VF^2g3S10023Z5<4?X2e4SD518d1o2IWP1Q4e4FJR2i5o1fV1i6Q8_2;BP3P2hQ1Q314aDi8X_1WV29BP3P2XQ1?Q314[
M3B_W2`i1MBl20m1m3@kJ1T2R3d2m1:T1_2[Ee<a12421FcN4[;_>aa1cb18BP3P2jT114[M`i17BQ5jT114[M`i1T1Bj210
m151e3@kJ1T2R3;121Q2m1:T1_2[Ee<a12421FcN4[;_>aa1cb1LBl20k5@kJ1T2R3d2m1:T1_2[Ee<a12421FcN4[;_>aa1
cb1DB[31>U;\h1^e2e121057V3fU22ZD]7oE^=5B5`2T2cR2Y1Bk6PI0Q8j1\1f4`4^:Z2\1<i1a2b3R9`51m>YHi?2U2f7:
cK:oCR6a@n2V6Cf5Y2_1e3i3^@hF3B_W2c37B5d2P2cR2`i1SFl1Bk3g2U2m5mE]1P4P2m1:=V391Q1mCe<a12421E0cN4l6
VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_25BY5UR2VR3jY23BZ5TR24B_l1o:TY5X2Bl20e30T2@\
5^E1<]19R3CP2m1:=F_291Q1m8Y9e1e<a12421E0cN4l6nBW3[22g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i
6Q8_28BY5fCQ4]Kn>VR3jY25BZ5eCQ4\Z1R2Bc60T2m5X:0c;]1P4P2m1:=V391Q11k8o:e<a12421E0cN4g1T5VF[22g3S1
0023Z5<4?n6SD518d1o2j8VHQ4e4FJR2i5o1fV1i6Q8_23B_W2YZ43B_W2kl43B_W2kA5BY5UR2`^1`m35B_W2]\1[k3\e14
C^W2nc1o_38C^?1U2ge1nc1lX3R74C^W2\AkU44C^W2^4ib4X1Ck444l5^CY;14[MXA3fl1eBSV1PMXE7BET2?>a14\4Z=16
@f:@416Q1859:?CP512[IY;121THV5XA3]d1X8Q2CP5a10T2m5j?R6]1h3140P2m1:=V391Q1mCe<a12421E0cN4R1i5VF^2
g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_28CP5jT114[MmV4PM9CP51hT1121[MmV45Cb@d;V[1Ze4@Cb@
3`;fJZ:]4f1XCTT1WEPj1a<Q212P1Ck4V6[l1eU1Sk1]h27BET2?>a14\4Z=16@W:1<@416Q1859:3C^W2ng44CX32RT24Cf
EP`1f15Cd2iT2S^2jY29CP5jT114[M[1m[4e?;CP51hT1121THV5Y]4e?7CP5jT114[MY]46CP5jT114[M>C]2b21hT1121T
HV5k]134Q32C^W29CP51hT1121[MQf3:CP5aT1814[Mb4Ye1\k2CCP500j>dE8121[Mb4g`1a4f5j4n2fj1TC9CP50WOa514
[MhU4=CP500RNS1a5121[MhU4n^1<Ci2V21]JZ:121[MUFk\19CP5_JZ:14[MUFg`32C^W24CX3UT2]i43C^W2]i49Ch3W10
iT114>lL:Ch3W100hT1121[M4CcDjb1Zi44CcDjb1]i27CcDjb1]i2fX1_3g=5CY5eCb\1k1V2Cb60T2m5X:0c;]1P4P2m1:
=V391N21k8j4b1e2k1e<a12421E0cN4g1T5VF[22g3S10023Z5<4?n6SD518d1o2j8VHQ4e4FJR2i5o1fV1i6Q8_25CY5eC^
^1dZ6S1Ck2l5@\7X8`3d71T2R3d2m1:T1_2P8Z=e<a12421FcN4kIc5m[19`8X4_U1]NP1Ck4V6[l1i6kU2SD`g1lP17BET2
?>a14\4Z=16@f:@416Q1859:5C^W2i6kU2d[24C^W2i6`a44C^W2Zh4^V1;C\2B;d1jT114[MT[2Tn2a1Ce23102P21e3@kJ
1T2R3;121Q2m1:T1_2[Ee<a12421FcN4j>Q4\3_1;MG6k20f>RKc4b@PR1PQ18CP51hT1121[M:CP51hT1121[MYS3j63C^W
2d\56C]4\D][1U3cP55C]4\Dc^1cP59Ci6l7a;i;W3mBU;\l6T2Ch6o1m5S9]2V3T7]1\3d2m1:=V3m933Q2i1g2a4e<a124
21E0_2US1VF^2g3S10023Z5A?n6\@l318d1o2i7WIg8F5DR2\274Z21Ba4TT1i6Q8_2NCk4V6[l1iP3S[1Y]17BET2?>a14\
4Z=16@f:@416Q1859:4C^W2Ze2bf13C^W2X^43C^W2UCi4C00X31`12:2c5n3e6n8:Q1_164n54E0200111;212100400171
B2[40151U2X17Ii5o65V1037<:0@?a275Ca2`5e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MT2k1T2241
m@V2COX15\4k1Nk92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm19CP5jT114VGT6mU4b_24CiOdW1UN3C^W2d]25C
iDdb1^h2b_25CiDdb1Rn4n1:Cf4^?]OjC@WQ1U[30]n13C^W2hm4@CU2XL0nX15ZNWEe2T9I81of2U<^R28CU2X=o>0nX1`N
Zn3Z1Ck444l5hN14[M]F^OVHeBW@Q6i?o3[W1m67BET2?>a14\4Z=16@f:@416Q1859:HCP512dP1P4121[M]F^OVCo4UEl6
m4l1g3F@kD[W1iZ19CP5WHNc;14[Mac48CP5aR1X214[MPh46CR5_R1]2]MPh49CP5aR1X214[MTY2kX2:CP51_R1X2121[M
TY26Co2ba1kBo@fQ4JCk2l5@kJ1T2R3d2m1:T1_2[Ee<a12421FcN4kIaa1cb17CP5jT114[MoZ5@CP51RNe6121[MaW1ka1
k9jN_3g=bG5CnN1T<XL6CnN1S9P3XL5CnN1]X1j[3?CX1ZCn8o;f@T=Ui2no12f80a^1d2VC6C[3RT2Uj1ma1e[14C^W2826
ClR2a482Qi14Ch3eS2TP57Ch3eS2^T4[1YJ^U23CV_1WHT1DY31Z1Ec9lH4bO5hP2WDe121057V3i5g>^CR3\4QEj4i2l=h7
`92V1a34[B0NDY31Z1Ef7l1aT1RD5T6cj1WDe121057V3i5g>^CR3\4QEj4i2l=`D6DeW25_c2P9jV35D[3YT25aj2LDY31Z
1Ec9dh15hP2WDe121057V3i5g>^CR3\4oD1j4i2l=P;LDY31Z1Ec9dh15hP2WDe121057V3i5g>^CR3\4oD1j4i2l=P;JDY3
1Z1Ec9dh15hP2WDe121057V3i5g>^CR3\4QEj4i2l=LDY31Z1Ec9dh15hP2WDe121057V3i5g>^CR3\4QEj4?Y2l=h<T1Di6
SQ1j1\1f4`4^:_1J\1<i1i25W<`51Qg12U2f7nK:oCdFn2V6Cc2R3Y2_1_7^@hF3DeW25n4D0X31H@6=c1HY3n3e6n8:a264
n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1R2WL8G45d2CJZD2`2CCd3528g1e12105
24V3i5X61X1MP4d1?241m@V2CO^13X4j2k92D[102IQ27396D\2Q3211986E9JNP2AT2X1h32]1Ce17m8C\>eDLn25n720@c
3>89Z12g2116j1e9479132_11>P320==2438:22C57c23Ok14041234@3;324>140411_14801311162A015K1LP11H:128E
8CG237<X1k7B3CL]1Q2b211C02V35n5k2a2BCV2De20KHf99^46`9I;26;3@;:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1>
<451@X;n55<a2W18[1T1129@M1Bb57Oc15a16R40450^12247932U2Z2F\1b3R3R1m:2i2P3\1:>2?11X2N]23@85>:81420
6NOR22>N3018TW11U3:P;I_21[6DP4:d11h21S2b9247?2_11>FY220?;o17c2o240412312@3;63?140411R1<4801CB15K
1L1N1H:12W1CG><T9B3`1]1Q2d2IV35j8e1KV1V2Z30d1>P>6R9W1;260:3L:0I23d4:3B:C5b6G=Q2U20U1;29>b11d1\2U
1><4221@Z6m4n5Ba2Q5MDb57Ob3^40i1n2Q3_1i3T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>N3018b8l>_:T51NV2:
P;I_211_8Di2V109NE00h2116:_1b924423642_11>FY2204:d1F7c2o240412312@3;323?140411P111544801311162B1
5?;1L1N1H:12W1CG><_1d7B3`1]1Q2^3V35j81Q1AKV1V2Z30d1>Z489M0o2k1Q20<<:6R9W1;260:3@;:0I23>U4:3B:C5b
6G=A_1U20U1;226>b11d18S2U1><4221@P608`3\1n5Ba2V4JMDb57Oc156a1MT302700c146^1X1Z2F_15U339D_1CR1f6S
3<2B2l4M\127Q111g3Q2B<>:81436NOR22>N3018b8n1m<n1`8h3[11NV2:U1j9IP1^111m4D[4d102f2k;47?2a1>P320Ko
1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5^3V35j8a2V1120P2Z30d1[6S86Z:;26;D;;P1;2U4:3MC5b6G=Q2U
20U1;2985b11d1\2U1><451@X;n5Ba2Q5]7Ob3R40540d14n2Q3R8R1k@\1\111i5i181436NOR22]13018a:h=[4]:1U3:`
2_8I_21g5D[4d102f21j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5b211C3V35j8a2BC1
2217d1Z30d1_>6Z:;26;D;;P1>U4:3MC5b6G=Q2U20U1;22685b11d1\2U1><4221@X;n2Q2MBa2Q5]7Oc1<a1Mk1W100224
0d14b2;Q3R2a3]2R1e2W6g2U5\1\111W3a2i181436NOP212]13018X@j2PD1U3:`2=Q8I_21`620@c3>8NE01g2U2e94791
32_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211GV35j8a2V1V
2De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3S4450^12?=X2Q3o4
R3R1m:2j5\1:>2?11X2\33@85>:81436NOR22>N3018TW11U3:P;I_21m520@[4d12g2U2e9479132_11>P320=@438:22I7
c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3V35j8a2]3De20d1_>6`9I;26;3L:0e5:3
B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40h4Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22
>N3;TW11U3:P;I_21P620@c3Gd12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP1
1H:12N8CV1<X1k7B3`1]1Q2^3V35j8a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n5
5<a2l2V1MMDb57Ob3^40Q2=X2Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I_21e6Di2V1:NE1h2U2b92
442?2_11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2D5j8e1KV1V
2Z30d1>P>6R9W1;260:3L:0<<23d4:3B:C5b6G=Q2U20U1;226>b11d1\2U1><4221@Z6Q1k3a1h1c2Ba2Q5MDb57Ob3^40d
146g2Q3_1[30<T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>N3018b8l>d?1U3:P;I_211_6Di2V1:NE1h2U2b9247?2_
11>FY220?[27c23k240412312@3;63?140411R11:4801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2D5j8e1KV1V2Z30d1>P
>6R9W1;260:3L:0I23d4:3B:C5b6G=Q2U20U1;226>b11d1\2U1><4221@Z6m4a1h1c2Ba2Q5MDb57Ob3^40i16g2Q3_1[30
<T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>N3018b8l>d?1U3:P;I_211Z6DP4:d100h21S2b9247?2_11>FY220?[27
c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3V35j8e1KV1V2Z30d1>m4n3S56R9W1;26
0:3L:0I2h4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40h4Q3_1i3T2CR1f6c3B2l4M\127Q
111g3Q2B<>:81436NOR22>N3018b8l>d?1U3:P;I_211g5D[4d11h2U2b9247?2_11>FY220?[27c23k240412312@3;63?1
40411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3V35j8a2]3Z30d1>P>6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11
d1d1GU1><4221@Z6m4n5Ba2Q5MDZ1W47Ob3^40h4Q3Y5T2CR1k@\127Q111i5B<>:81436NOR22>N3;T5]3l>d?1U3:P;I_2
11f5D[4d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3V3
5j8a2]3Z30d1>P>6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDZ1W47Ob3^40h4Q3Y5
T2CR1k@\127Q111i5B<>:81436NOR22>N3;b8X90b5d?1U3:P;I_211^420@[4g1g2U2j979132_11_320=@438:22Q1c2S1
k1:1234D;6C140411m12CAV1LP11H:128E8CJQ2S:]1Q2b211n35_?e20lIU126;3L:f1^4Bo:U20U1;29>b11Q4U1><451@
]A<a2l2V1MMDb5j4^40h4Q3QJ\1:>2?1Z2\3D85>:863[4>S118TW11[?d3D[4d10e>47?2a1>P320k2P606234@3V11n14b
115j1P1J:\1CV1<T9B3P5^3V35j8a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<n73R
1k@\1\111i5i181436NOR22]13`W11U3:P;Y315DeW25im50S4DP4:d15`>47?2a1>P320k2P606234@3V11n14b115j1P1J
:\1CV1<T9B3P5^3V35j8e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1n
5CR1m:2l4M\1\111g3Q2i181436NOR22]13n8[CV2n81U3:P;Y31S4DP4:d15`>47?2a1>P320k2P606234@3V11n14b115j
1P1J:\1CV1<T9B3P5^3V35j8\18K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3
Z<_1n5CR1m:2l4M\1\111g3Q2i181436NOR22]13n8[CU;1U3:P;Y31[4DP381>@d1o8f547?2a1>P320k2P606234@3V11n
14R1?15j1P1J:\1CV1<T9B3P5^3V35j8\1T1]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1P7e121057^2GV
5T3Q5]7Ob3Z<Y7HR1k@\1\111o2Z1^1i181436NOR22]13T9U=S3h1V;Q11U3:X8DR2Y31^7D0f2A1`1=Mh4n3?U5Oh85:a2
64f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;<5CR83
a2c53CV1X6l7T@8G45En1C4H315^9S6K3MD:Z12j1ECCT2_1528g1]17210524n27V513<X61X1Ml33h1;241O2I;U2i7>S1
g1Y1e1@CO^1T2W2j2OZ2If52P202IQ27396D\2i14R12119166E9JNOP1AQ1E253X1T1>=^1152]1C\1239^6b9R4f6D0X31
`1=Mh4n32<S61h8554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<
:0@?i25CR83a2_533CV1R2WL8G459;n1C4E2315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9g1
Y1V2CO^13X4j2Z3`62D[102IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\12317a]1g5DZ2N1n1Mh4n3?
e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?J5[45CG7<=2K1a1U15n2k5a2c53C1T1`9S4
^3V=8G45En1:84H315a2l6o6S2[1j1ECh2_152P2e121057n27V513<X61X1Mn2M3T226O2[3\9Q3j2f9Z3Q3^32P202k27=
6DV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239[1Di6SQ1j1\1f4`4P2f4f3Z2\1<i1i25W<`51W3ac1242U2f7nK:o
CdFn2a1d4Cc2R3Y2Z14f4h2^@hF4DeW25^f2[7D04]2E1`1:2Mc2T2n3?U6h85:a264f1404^1:6:1206C?4E02001114621
2260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0@?i25CR83a2c53CV1U>k1_90g48G45En1C4H315^9o6Q24
U12\23CCT2_1528g1]17210524n27V513<X61X1Ml33T2241G2212@j2e2Z551S1g1Y1V2CO^1\4j2Z3`62Z1E02IQ27396D
\2i14R1211986E9JNOP1AQ1E2534S1T1>=^1152]1C\1239[1YLa9n6D04S31`1=Mh4n3?U6k3l45:a264f1404^1:6:406C
?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?i25CR83a223\53CV1n>d5f98G45En1C
4H315^9o6\32`2CCT2_1528g1]17210524n27V513<X61X1Ml33f11;241O230;j2\9Q3V2CO^1g1d2j2Z3j1e42P202IQ27
396D\2i14R1211986E9JNOP1AQ1E253X1T15893U18152]1C\12395DeW25n5\n6FDo1X3RMFUA\C5e1I`5c>YKK]=>]]2j2
e5l1n2VI^4D[46N>0_2211n;47?2a1>P320k2P606234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2V35j8a2A04e2P
5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;2985b11d1\2U1><:1e9S2n5T3Q5]7Ob10n1Y3P9b3_4R1U?e1\1\111i5i181436NOR
22]13m5S@o4^<1U3:o2P8T1T21`1DX7gJ1K2_7S6oF5k3P8c7`1R5m4iD6jF:S1a36I]5n>bKF;[7\2k307g?n44g21:T3o2
V242c3:hW1b3D[4d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3V35j8a2]3P5_>6Z:;f1;e5:3M
C5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31U5E\2K1L<DM
h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2Z4X13j1ZN8G45En1C4H3
15^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2Of8Z3`62P202k27=KV44R1211986ET1NOP1c1E25
3X1T1>=^115`1C\1239Q=jE3EV3jX6Q1E]2L^1V6[g4i5jS1bd17BET2?>a14\4Z=16@f:@416Q1859:Q3h6D0X31Y16=K13
AR4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25
CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27c4B13<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z
3h2g32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239cDm:b116^1l9R1U3k6D0X31L<6=MC4o3
n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8`25C
R83a2c53CV1e>d?8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4P2I
Z3V56R12P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239;n4>^2Z:^17k7a1EY2N1Y1GOc4n3T7
Z6jW1e236_e2e121057V3[>XKXAIk5]1]2m36c4o3Y5a2;dD^6d516^11Z1X1:Q;4GEd4IMdQ1ja1jT2Y]1\IV?W8R:1SB6X
416^1P3c3]728E]2V2e2fT6X[2UCP38Ed4hJ^1X_2Yd2a7ad14EPj5KTA2EQ\6>EY2P1T1`2`c2jW2dY1i@>T:7RMaF4EZ3Q
o4dY13EQ\6Rg2i4D0X31`1=T2a3n3e6MP8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2<5CR8
e2c53CS12ZN8G45d2CUE2`2CCa32528g1e1210524V3i5n4Y11X1MP4T2241h<T4V2CO^1\4j2k92P202IQ27396D2Y2Q321
1986E9JNP2AT2X1h32]1Cm1[>hB1m?3Ed4\W6;Eb@R=a1h8]:hGiQ4am1lP1S34Ej4VW6oh2o1E]2]1M9W1AR4i7i2j3c3@e
1YG1jS1U?2e[1eBd;9T1^3WC_1M5Y;Lh32kQ17BB2T2?>a14\4Q3X:16@S41`6@416Q1859:\2DX2E]2J1^198`1R4n3d6iL
kA_<Nm8_P1XJm42Y2e121057V3c4U1a8R3WFm1_1Z=h32W5j1n5j4Y2e1Y5a2R47BB2T2?>a14b2i1Z=16@f:@416Q1859:5
Eaj2_a3j>n:[5EX31Y1D2J3AR4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17
<L?j;a2c53a18ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2Of8Z3h2g32P202
k27=K@e34R1211986ET1NOP1c1E253X1T1>=^11f1C\1239TQ11g<T5EX31Y1D2Jh4n3?n>5:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?j;a2c53g12ZN8G45En1C4H315^9o6_3`2Ch2\1252P2e121057n27V51
3<X61X1MP4T226O2[3\9Q3j2Of8Z3h2g32P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239OEi4V6^o2V4_
i1jS1bd17BET2?>a14\4Z=16@f:@416Q1859:;EZ3T1lm4dY1V1VJ24_W1RH;EZ3b3^k4dY1W1WY1T?`9^<c;S1EX31T14Gc
5n3Ze1Vf2Y2e121057V3[>XKU7h@^324R4j4o3k1f1f1a2c?TKf1n4EX31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61
X1MP4T226O2[3\9Q3j2Of8Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239AEn6bU1Id1`1d5`U13a
6Be^21XJV1Y]1_X1<EZ7g:3[Q22`X11h_2W_2X33CET3n>^Q210`X1lN4`X1_61e1T_22<i1Q123EZ7fT63EQ\6VICET331d
;S\44b1e1210524V3dY1_`1;8EZ3Y1gm4dY1[8\_2W:7EGQ3[Kj9Ra3ma1[4EGb39\1h2U2b977B_11>FY23?c2T1^1o2:12
312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2QI0S2e1XG260:3L:Q63Bg7G=Q2V2a129>b11d1\2U1><4221@Z6_;a2
Q5MDb5n3Z50h4l6^1T2bB\127Q1`6<>J3_1k2>^1b8Q8j6]9Y9KBZ4`61]211Eh6ET331n1M>o1Y2c3:?n>5:a264f1404BK
:6:406X1F4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1j;a2Ja12421E0R23j1ZN8G455?V1GC4H315^
9o6Q3=P2?Cc24N002375284b1e121057>A?]17V513<X61X1MP4T226I52[3718d1o2T4Q3e1T1Of8Z3`62P202T1f17=K3R
44R12119526@4T1H5OP1574P1E25361B<T1>=^11f1C\1239]P1i6Q8_2P2ET35^1FLGAX3]Ce;VX2`Bf3_B4S7i5[Jl2a6X
P1Z8n;7BET2?>a14]192><64Y1c92c316@i60:><d2@0316Q18319:H5Ed4cU3hQ3]S12FW_24F0V_2]]14FZ4lZ2Qd23FZ4
lZ26F0Y4lZ2]]1nG3FW_2\U23F0V_23FW_2oS24FgF_h1Sd23FW_2U[63F^:hT23FW_2US28FZ6>]X2ei1UW3a]114FW_2ei
1n6o1F_60T2m5mE]1P4P2m1:=V391Q1iKi4a12421E0cN4l6d5j6f9Bk1g3S10023X1Q4<4?n6SD518d1o2QQ1Q4e4FJR2i5
o1fV1i6Q8_24FW_2Y[1lm34Fg4_Z2VY54FW_2na2Z^13FW_2YP46FW_2Afa20Zk3<FY24I]3l7[GW3oU1RX1UR4WZ19FY2N]
3l7[GW3oU1`d63FW_2Y^12GV_2OHd213j1m3@kJ1T2R3d2m1:T1_2QR1a12421FcN4eGU2W7;mY1cb1X1Hf23j15g3@jJ01`
1CR3;14Q2m1:T1_2QR1a12421Fh9jD4eGU2S3S4;mY1Q<aV134He4[h2R`14He4^X4=V2H`250m1g10T2@\5^E1<]19R3CP2
m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2JHf20k5@kJ1T2R
3d2m1:T1_2QR1a12421FcN4kIaa1cb19Hb4Qh3Y`2lBc9n2lG=MHf2k1P4@kJ1T2R3d2m1:T1_2QR1a12421F5]N4kIc7mY1
cb1XW14HT[4i;Xg13HT[4PFb2H@U2T20f3@\7m@`1O1T2^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3\>DL2421Fh?]1U<V14g
1`7a5S2m3V2AFU107S3U2Y2fLg5^7Q<Q1JU3T8a:g>3Q9k7X1<O2<i>5\=c4k1H]60T2m5mE]1P4P2m1:=V391Q1cP1a1242
1E0cN4l6VF^2T1b2S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2LHf2l5@kJ1T2R3d2m1:T1_2oKQ6a12421F
cN4eGU2aa1cb1d24HWP59CMHd210k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIVACfOcb15HjT1^]3co1]X23H0TQ52HaP53
H`20KHf20k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1nQ1d@LHf20k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kI6k2^^1
cb1EHAY40cKN6Y1e614d7Sn2W7mS1o1Q@W=\=WNf@9Hm1Qc2U8WX11^AV:hb24Hd2Yd4l[22HkR73HUf2nf11Hk1H]60T2m5
mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6h@]5^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2=H`2k7el
3i2W3C\5`3ARb1W8_4<I\5l5l]1eDP=a@c1ge1RU3T6g>c2Ie2P1j20o1@\5^E1<]19R3d2m1:=F_2Y7g6oCa12421E0X4a@
h94l6nBW3^2g3S10023Z5A?5R2Z2Z2\@l318d1o2l=11PCg8FJR27T274I`11Bi9T3^A1f14Z8i6Q8_2;Io]4VBXM^Z2a1b4
Y8T@3U5^3Ie2P1j20o1@\5Z9S<1<]19R3d2m1:=F_2Y7g6m=Q6a12421E0X4W5f=2X74l6h3k=A:<2T3^2T1?R2S10023Z5A
148X2S30`1\@b15P22183T1;o2:Z3R2g2[53;1bBg8FJR27\1G74Z21Bi:o8T6^41f1Q2]6i6l23P54Z2_1Ie23In4@kJ1T2
R3d2m1:T1_2Y7gJa12421FcN4DTGQ2h5S;9C\HV2AT1Q2Y1b@hBW?^DT6Y8T@3U5R1Ie202h5@kJ1T2R3d2m1:T1_2QR1a12
421FcN4kI[7P2_79CfOb@PR1^DQ1Ie20S21e3@kJ1T2R3;121Q2m1:T1_2QR1a12421FcN4kIP]1`4cb14I_GUo3lj1R1Ie2
02P21e3@kJ1T2R3;121Q2m1:T1_2QR1a12421FcN4kI\7TZ1cb1KIe20k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kI6Za1cb
1`2Ie20j30o1@`3k1^E1<]19R3d2m1:=F_2Q>oCa12421E0_;S<o64l6nB6P3^2T1b2S10023Z5A391A52S6\@l3183T1;o2
QQ1g8FJR2\274Z21B^3]Li8i6Q8_2OIe20k5@]31[G1T2R3d2m1:T1_2QR1a12421FcN4lHN6T7UZ1cb16I`i1f^2QV20\N5
I[Q2TX6jFJ_6D04o231`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_15284b1e1210524n27V513<X61X1MP4T2
241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396Dd1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1CT17239iHl6D04S31
`1=Mh4n3?n4V1k3_2\25:a264f1404BK:6:1206S142B020011146212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?i25CR83a2c53CV1i7fCQ1g18G45En1C4H315^9o6\32`2CCT2_1528g1V1>210524n27R3S213<X61X1Ml33T22
41O2[3\9Q3V2CO^1\4j2Z3j1e42P202IQ27396Dd1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1CT17239R17Jl4eS1
_BoQ4dW3P21Jo4JS31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a
2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2]1721057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R
1211986ET1NOP1c1E253X1T1>=^11f1C\1239iKe6D04S31`184Mh4n3?U6h85:a264f1404^1:6:406S142B0200111;212
260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1aI0g48G45En1C4H315^9o6<o22`2CCT2
_1528g1e1210524n27V513<X61X1MP4f1=241O2[3\9Q3V2CO^1g1d2j2Z3j1e42P202IQ27396Dd1Gi14R12119526E9JNO
P1AQ1E2534S1T1>=^1152]1C\1239a4D04S31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V10
37<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@b12@CO^1g1d2j2k92P202IQ27
396D\2Q3211986E9JNP2AT2X1h32]1Cm14JbX14[V5[7D04T2N1Z15=MLk3n3?U5Oh85:h1H64f1404;R1:6:406S14E0200
1001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?i25Cb5U293a2c53CV17o1RL8G45En1C4H315^
92l63X32`2CCT2_1528g1e1210524n27V513<X61X1MD[3T2241:D2[3\9g18P1V2CO^13X4j2Z3`62P202I2n17396Dd1Gi
14R1211986E9JNOP16:Q1E253X1T1>=^1152]1C\1239>e:f2Y2n3]2_7a:P3Ng6D04T2N1Z15=1Kh4n3?U6h85:h1H64f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1dME8G45
En1C4H315^92l63X32`2CCT2_1528g1e1210524n27V513<X61X1MD[3T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D
d1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239T9k1l9VFo6D04S31Z15=MLk3n3?U571EP2g65:a264f1404;R
1:6:406S121E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53C;JlE]88G45
En1C4H315^9o63X326Y2CCT2_1528g1e1210524n27V513<X61X1MD[3T2241:D2[3\9g18P1V2CO^1\4j2Z3`62P202IQ27
396Dd1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239T;o8m9c6D04S31`1=Mh4n3?U6h85:a264f1404^1:6:40
6S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^
9o6\32`2CCT2_1528g1e1210524n27R3S213<X61X1MP4T2241J4230;5d2Q8=LQ3V2CO^1\4j2Z3`62P202IQ27396D\2i1
4R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239m62JbT86Jo2`a3]V14Z`22Jak3HJl2W2WD_2`82Q347B31:l<kV1]g
2ZZ14W7[5T4V3d:9J[3m9\j4_1k5UAZ_1aB7Ji40iT114[j5m5KZ3[1Da1g1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3
[1n223_60=c1@\2]1KU6DGT2d266;CR3LS10Z<f5h1c4;@=]105i8S62k3X2g116Y12?9C:3Y4Y2H1f1]1g1j35[13]50?3G
10LHU2J313@71501A09=T1U4j1Q1_2IH3P10U141>42131OHo4EV22n1n153:4\:7Ek1i5c3_;[2o1S1h3W1g332]13Y2I<4
6MW1C`1Y;_1R1i19Z5`1f1j1U12FX1_6\7K[3Z1C0j1^1702L4`1X1?2P2a78h5]4[3T1A21g216JO]32:8=S1P35_1U1`1>
1j2o2A4>c1@\2L@KS5E;D5>21R1I2012a266;f3LS10QB\6;0?=U1705i8S62b14\4R1D16Y1B9C>Y4E\2V3<Z1`2ECa13]5
2=3K49293M001<B=15M313HL=O?U4j1Q1B?1E601:<F642340AD8F1>711112000<<71>X2_2LV223R3P1:4k8`124Ek1\5<
f1l1`3G:W9`1>l4W1Q2IO226S13S3<46MW1e3U>9Z5Q35X1:6U12=a1_6U6K[3Z1C0j1^13302b2^;8h5]4`4Di216Jm3?2C
=E2:l7j1Q1LR2F>c1@\2]1KU6D5c2012a266;f3LS10QB\6;@=U1705n16V4\2Y5I2g1\4g116Y1B9C>Y4E\2V3g1V3Ca13]
52=3KKU2EM313HL=O?U4j1Q1B?1O:92F;234088D8F1>711112000<<71>X2\3V223S4:4k8`17Ek1i5c3k=o1l4W1Q2OI22
Z13S3<46MQ15=Em>78X19Z5Y1g15X179U12o1_6f6K[3Z1C0Y1@^1702L4[14l3a78h5i7T1Di216J]42:8=S1P35_1U3l2o
2A4>c1@\2L@KU6D5f1O2a266;f3L6L0a1f2P5g8\6;@=[1105\6\2S62b14\4R1D16Y1B9C>Y4E\2V3<Z1V3Ca13]52=3D64
<9i3313HL=_2R32j1Q1BAE62:<M42340ADO1>71111210<<HP27\3V223R3P1:4\:24Ek1i5:2X1l1`3G:i5]3`1>Nm3W1Q2
i129S13S3<46MH85=W3h9S2OX19g4BQ35X1:6U12=a1_6Ik5K[3Z1C0j1^1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2
F>c1@\2]1KU6Dl22a266;f3LS10a1f2h=\6;@=[1105n1]4\2Y5I2b14\4g116Y1B9C>Y4E\2V3g1V3Ca13]5@3DR1i3313H
L=b52j1Q1BAL2:<R123GDO1>7111122<<HP2d3V223S4:4?l97Ek1i5:2U3c4W9o1Nm3W1Q2a172]13S3<46MH85=EZ<j28X
19g4BQ35X179U12=a1f2h3Ib4Kf4DY3702b2^;8In4g5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1KU6Dl200b266;f3LS10
QB\6;@=]105i8S62g1\4g116Y1B9C>Y4R3h1]1g1j3a13]5@3g1i3313e1]1e4j1Q1Gg1b13\21>7131OHe5V22W4:4\:7Ek
1i5c3^493b6[2o1l4K;k32]13S36546MW1X:U3\49Z5W3j1U12o1_6h4Kf4DY3702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@
2;c1@\2]1=2:U6Dl2d266;FY1e1LS10IWA\6;@=]105i8S62T6g116Y1B9C>Ic14f19?Cd1V3g1f1S2a13]5@3g1i3313e1b
2e1j1j1Q1_2b13\21>7131OHe5V22W4:4]4n57Ek1i5c3^7\6o1l4W1Q2i12]13S305546MW1Y5a<9Z5W3j1U12o1_6V4K[3
o1Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10X4h=\6;@=]105i8S62T6g116Y1B9C>Y4R3V3g1
j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7111122IHe5V22W4:4\:7Ek1i5c3k=o1l4W1k32]13S3<46MQ15=c?i19Z5Y1m1
j1U12o1_6g4K[3o12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1KU6Dl2d266;f3LS10QB[5P1;@2:]1
05i8S62T6g116Y1B9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1W27MD3I2_11>7111122IHn1g251FV22W4:4\:7Ek1i5c3
f5T8o1l4W1k323Y13S3<46MW1kA9Z5W3j1U12o1Y5U1e4K[3o12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8
V12Z1KU6Dl2d266;f3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1W27MD3I2_11>71
11122IHn1g251FV22W4:4\:7Ek1i5c3f5T8o1l4W1k323Y13S3<46MW1kA9Z5W3j1U12o1_6d4K[3o12V3702b2^;8h5R7k1
Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1KU6Dl2d266;f3LS10QB[5P1;@2:]105i8S62T6g116Y1B9C>Y4R3V3g1j3a13]
5@3g1i3313e1m2U3j1Q1_2MD3\21>7111122IHf451FV22W4:4\:7Ek1i5c3f5T8o1l4W1k32]13S3<46MK;kA9Z5W3j1U12
o1Y5U1`4K[3o12V3702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1KU6Dl2d266;f3LS10QB[5P1;@=]105i8
S62T6g116Y1B9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1_2MD3\21>7111122IHf4NV22W4:4\:7Ek1i5c3f5T8o1l4W1k
32]13S3<46MK;kA9Z5W3j1U12o1_6Z1LU7W:8J\1Z9k3]1eAQ7G3Gb5`3`>b3T6n5_1l5_D^1]3Q:j4X2Y5[1\D[;l1Z9E=h
1Y5n1\@cA^IY1L^4DY<8W2m>Dk4^1^AKP7T1iQ1PHo1\:\9X2[Gf3Q3U2;64K\6c;CZ2=`2VJ3g@XFl6R2QA\1LfAJ\1l?8Z
1kEG3i8m3f1b3f2c3Bo2g5j1`4k1c9P6e9T2]3f=T39[:1d@Q3h24U6e?7f2[5[Hk;1V4MY3Z1C1i1^17f5\7Z1h5o7;JV31
14X5>V1Bn1Q1a5b4i2n2@NCo5]4n2Bf3`J`;i2X3k3Hh6>S2k4c3]1U2Q9T1_1S2l4e4j1Q1k1?34N46232105;DO1<;1112
000S16`2Fe3Y1T37d2Y43f3M2GV8^:Z1ADT3l5=O_24l229[4`15W1g>b15=h21b2b10OMZ29U12T8?k1Mi4@X3n5g8h5[8J
]2C1216NY4X2n1c6_Jf3`JZ>T7Y5W2>S2UEa4S5e4j1]33b13\21<;31h4e3f7n3j=P=T3l5m3Q32d7cLU12X1Nc410a3_8Z
2T5W1X2\2Y;14T?1d?2l1Y<g5hEjL_2j1j:MI^1oHR@g2c7\2\7]5W3R5g2og1DNh@Z2\6X2\2`:kOY>_j1V2b<^1RY1h<\7
]5W3QG^V1OOd40PBY2c4X7O:V314j:]a2l7gAPE_7?0h22i=a9Y6[AgT1a1W2o<P8EOd40T2k?m6^2R1_7H14hK_P2RV1_;[
Co;Y6XMj<m1P1c40S4i<9k4U9_514P7<h28:Z8o1]1:Da2Aa1U1j1`1Z:a4RQ1Q2j1l693Z2g1R3j2l1_2]MT3[@e2N@Fj1\
1l2R31X5b1Y4a>Q1V1Q9U5k2P1c400Z5<T;U5o7U1P2^3121P7c2>;e85i1h1Da2753a1U1j1`1e7b1Q1R1^3TNm2Q2j1l69
3Z2g1]2Dj2l1_2l:i9f8T3CQ4Q5[3f2@e2_1F3f1GDl2R31o4k1Y4[32m7;3`1S1Q1V1Q9=OV7l5^:^Dj6S1P1c42R2h>[>f
4H14a1^5U3\=a2T5f3ZKXM93Z2j4eT1T3ChDP6R31U;a>Z;j>dN4P1WZ6S9TU1EQ1b40o>`8_7V2a314cNZb3o1P2`Kk5]<0
l2fd1n8i1Q1Y48009Y1Q2L[:^7Q1b6LV2a3121Q2m5T>d3CU4n>2U7_T1k5U1eMe53P?V1=\>Hf<k5o1Y8S20P1@Z1_9d:`A
h;01T3B[8=Q1b4U2j<PEH14cNla4YB0iJNR1_4T2:n:b3P\1]4Z4ZDoP1m?\2d9R28eLc4i82];`1f8CY1V<c5Z2aFS=CR1n
Ab3W7hT1]4Z4^=Y<U:`?mO\Z12];U<\\1d3i7DS1[>XV2Lk8P67PEZ;1T?g>P@P1W@h5VZ1T3f2_8;S1[>XV2h9P6cP11lMP
@XATc14S1]n2dV1]b3^1T1d4_<0n1P2j33U3_5f3U4Y6[3h5n16O<]2j9B1_c1?V2Q1n3Q@T31`4bFd3Q4<Q1MV3^;i107fA
QO_FNT1d4_82l30n1P2T7_5l7Y6[3g76O<]2j9BXf1Q1n3Q@T31`4bFc\1RH^1T1d4_<0n1P2T7h46`4Mm2Y6[3g76O<]2j9
B1m3[1gP1f2_<MQ1n3^:Bo4T31`4bFd3iJWV1i83`3LgB`;FT1d4_<o1PEW;g7_>1Xg1n3Q@T31hN6Ee5R3Z<ZT2o8DT1TAo
1XP1g76j3]:Zg1n3VC1oM7Z12?U5R3Z<LU1^49R=AT6V6Y12\1R2b514gOZS2jA2kBQ;]<f4n2d=]1QT14j@DU1^4n=T6m?H
14gO_V1f]1NnBl5P1WHf8EfJT3JV1f4R1TBb2<P4R12b9nMmKPV1gb15^1X>e7T@PEj1]Ak=<[7=<V1aJm=X1nMkKW8U2Uf3
PEj1]ACW1\4dKl7X114eOW=S8[CQ@P@b9k5Zk1i6e8P<DW1\4V<]?l7X114FnNW=S8^c1b9k5m^1d:g1`Ka`1;W1\4jT114\
HX7nNjIRLgn1IX1[4nEk>14m5U4h;V5^B2^g1[1X?TK\O4k5U5W70UP1]Gd9BX1h2b1c>5WEH14m5k=al4T2Q9W70j?h>BY1
Z4jR1o114CjGPT2m3f4[3VQ1g5cHT8a:_Q1DY1Z4jT114CS;U6`6gEU@gEZ8m3_3iU1g5cHT8a:?Z1`9P3\Ci7W9o7jh1XMB
l2j30SS2ZK?Z1Y40U5P3\CU914d7jP2XMU]1fZ1m=1Z1Z1[1X40\26V7o:0Q1GY2C1Q6AMa314V@l:ZA_X1_P1XDRNX2\3e1
d4QA`Gn>Q2j31^3B\:@3c3_1[1X40c2o1T1Q4o:0Q1GY2C1Q6A_414V@l:]=l3Y3UU1_P1XDV7fBT4X2\3e1d4Q4o2o9dH^5
[8g1T4`3`;E]1c1E[1X42hDj1Y2CS6X4H14hKoCbb2^U1e5e1f8QM]FK\1W40g>7j>n614l2S2\=l2o4H[^2hd1S1_37o<f1
Tc1W5Q2g2fD;\1W4h>7iE14WQ5l>f8^V1S1^1g2l1e10j2^3\;V1MR74V<d:b8c7dc1\6]Ho;_1k5Z4g7R5VBi2A]:l>f4SC
?^Od69^1WX1Q6m]2af1l1_Gk8[4E_1T40b:f<a3GX2c5X114SKQGhR1U3nIjNYCdS1j78_1T4c:]IH14Zo6Q1`1Q4UKg2HQ6
Z1]6]2U6S31Q9[?_6nU1X=Q4T5V3b2dHj3Y=92Fk2bF^7hE>UW1<`1WOiCaQ1g6Z8f;f2TT27ZR1T99a1VCZ:b:oc1EU5]a3
b2;b1V4Z>]4P3X_1Qk1^?HmR1VP1Mb1V4g1b<]4P3d66^5dIX9Qk1i:d4HPQ1k1h8[9`3Y4W6][11U3?j@d8T37b1aBaEWl2
YU2j7W6@c1f3X;k5=Y1k?MfP1]@nT2Xm1W4Mo=mf1Cc1g6W8k5=Y1k?MfP1]@nT2Wf1P7W4Mo=S5ia1h37c1kDg1ak3W4ok1
b=?d1^4K0k=010Y\3V1dP1mHbM]OVT17d1Z50k=jT6]OVT1Ad1Y500R1h<]\3V1Ug2]OYFR=I22Y1S<<d1\2j@010fY3b2V1
dP1`f1]O9e1[@ne3b1fW2kCV1XCWH:e1[@ne3b1bk2V1XC]Q13T?5e1[@a`3\5b1:f1cGSMU64[6P3eNgc4mAEf1cGSMU630
T2V4P34`N0ab3`GV2\7\??P2^<m?^2f1Z2Y1P2o1m5mE]1\3d2m1:=V3d32U64n3?l1U3;P>a12421E0[=X4PDP2UD^2g3S1
0023Z5A?n6V4U<l318d1o2QQ1g8FJR2>m174Z21Be3=X<V5DEgAi6>c4n2_2:g1l3`KY914FSM\3jW4@g1l31c;j?Y9121F_
Kc1\3P\2_OYL<g1l3hR1<d114WQ1ji2h8Z2kR1k1h1i1P28]363;SKS1Fl4R=?2V6kAj2S82P2mEj1R3P3`:a:153kT1Q:Ae
=c6c3bAc4o4i2[6T11e9m1a:o21i3Y6Y4=:`2a168E4Dh1i1Z2\3bR1Dm<PKW:mE_Bg:l]1h1n:n<VKbP1U=c7Gh1i1g5BWK
S1Fl4kb1mE_Bk8g13e_1mG\9iAbP1U=g4k2a1@h1b3fC][12Q1T1R>0Va2WU23mLW3k1TC7h1fQ1oR1e<Qd1P=RY1Hi1j3l>
W2o44W41V:14@c^1LXS1e5_4hV2c2W78[Y1Y1V2Fi1j3l>W2T5W41E`91487c^1LXS1e5_4hV2c2W78Fi1j30k>W2T5W41E`
91487c^1LXS1U:\Y2W78Wa2Hi1j30d;V3^20T9X:14@c^12IXS1Z3Z2U81m1i9TQ28=i1j3l>W2T5`>14T_1LXS1bc2`7;j1
e5j;h9R4oV2Y7PL2WS2k?5j1`Ah9]^3Vc26j1`Ah9]^3b1ca22j1nl6R1k1T25o1d1X6o>o1Mg:`T1mi1UBb7^5_1k5UAQ5^
3`Bn8V@hC082>Y>S9>c30Z33k1XKm29k1VNog1_b1U<l7j5m2ca2Hl1o36S?n8o;Q>aJcU2i8W]1fB2g8n5_BiAY1n2d2o5a
66]6Al1ZCl6Q2o;T:h:bh2oe1HfB2g8a^1d2n6T83l1Zo62>m1fT18_4\3Q?S9Z7_]3c4]IlJ\On@R1m1]380:Y1^Lj28a31
4FZ1Q2k3U;n2d3_2c=1Zi1hJSEc2d9e?eD@e5\On@B7m1fT1e?QX1TEf3T^19n1e30i=d6Z@14nb49n1e3j=d6a?H14^W1<o
1oT4i2P5a1>`3EbV1V>e1bb1d1o1_3n57_?Qh1fc1i2\4Ca1>BV2FEiCm?gBWT1_A7B?5T2?>a14b1i2^1k;16@f:@416Q18
59:X39h305Jo1[3DQCf:fP1Y8d:__1i2\4W3V2R2a7\5RFf1PAjO3X4gM_?];S48o1j5To3i2b:En<ZV3HP2Y3g2^]1V4R=c
[2ZV1Q7aR1U=`Gn>_25=W61P5W5F?4c3DP2Q6hn1;eFad1ZV1cY1U=SN[8e2=W61o:?4AQ3<P2Z3DhMROm32a[2PL3U:]W28
P2eW1Xb1_f1a5`KS\2T^1FQ2j3Y@U5Dc1c>n:Y4\E\>\Bg;_i1Uf1XG\4;L5U3RO:Q2TDU5DW@eT1a\1e_30YP15Q2Y3d1lo
5fU33Q2QA^j7>R2W3c;n13l2Ek<kP5m>V6gW1o9VS18R2kCgCfm1fP1TG\P3cK_5S2j11n1M\2>l1n3?n>5:Hh164f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1S9f2a2c53j1W2Z1l>j;8G45Ec1:C4H3122^9o6_3`2Ch
2_152P2c1121057n27V513<X61X1MP4T226O2[3\9Q3j2LT8DL]2`62P202]1]17=KV44R1211986ET1NOP10b1E253S14T1
>=^11f1C\1239cT1h7ES2V7SGk8iEkB_5W6nQ1d[1Y:ROa16^Gf6=f;[1R4WS1BS2mR1d4kDg1h2\DVX1e?b2h1P^1m2P@cO
lV1_5i87T2TOS:iW3QY21VM<T2V380:hMe614P]3aT2j]2Q5T2i11Y1DMh4n3?n>5:a264f1404^1:6:406X1F42A156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1M
P4T226O2[3\9Q3j2f9Z3_3P32P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239RN?U2P2m9[G^2c3iF2Y>f
g2_1k5UAa?g14U2iU1Zd2Rf25U2e@SEZd2Rf2?V2]30T?a5Y6U5b414gT3`Le?R@^Q1DV2]3009i>a5Y6U5b4121gT3WV1j1
VDUf201=V2]3U?k;h914eT300ST1UHd>9W2i1Q=Q2`FC1PHXk1\4X2m10Z10B2W33[1B3_1I1a4V5<`19\2V10??g5]2`8Z2
23>f1k2U3\5S1g<Q440T7l5W@]9`Ah8o2_2c19k2i4^60:P128^2778:65X19L839R8Y1361:2;345E2;235:67<<B174142
00111210<569>^5U1P3c6n2]1T21]1`;b2P;=d905367K226l8\=eEc2X2n1Z1C2P3m3]5c5`1f2W1Og5a==f1a5n;i7V40Q
=SS2V;`3i8Y1<9?34N4623405;7<<B17417001112000IHX2[4d9n2]1V2]1S>=P;b8Q10536S1226o[1k2X2n1Z1C2P3NT1
W7V5<`1f2W1Og5]2k:Ef1`Ab7]4R=eIYMY7i4g>n5j2Y1:1907634K246232105;7<O17417001112000<U1_:i5n2]1V2]1
\7:[6Z3e7=k936S129Z1cDPFQ1X2R3DP5d74V6g4On4^GT4m104U<`=e3k6ad1\AZ4\:\2k=f8n2]1V2WA3]V1b?CX2]@c5_
5OQP2T;gY1PEi@o29\;U;K`3V2]1]OAY2a3m1nP2_3jAoS1QU1j:3aJW4Q50HRJT<9Y2^V2ZEdY1WZ13iNnOT<<Y2^V2ZEoS
1TEgJ3P5hInO[ARS12Y2d^6:Y2^V2ZE`4P@]?l_1mNW:ZDBZ2W2n2XIRS1g7\4g9U=S78f@2_LcKgI\\116Z2V5fP2aAU=RZ
3R1Z2o2U1Z61VR1h85T@[>U3j1V7g1[2Z1^3V8hCcEn<ZL1Cd9R9`@T1[2f5^1V5\3k_14Z2_g2[_1SN4Z2mU2aAXg3:[2Ga
ClQ2a@[ITi1UIi[2X81[24[2n2dX1W33[2jm6jY1k1\2U1C\18]3[3[11l=A1U8Q7^X112Ce1h5010a[1Q>X1DH1o3[;_1o2
3k1A9\;U2h1@1=HAf6m2l@U8Lk5j6l9e2DTNh<2T4H\2U1g5fBk?^X112hc1X;h2X1VX1h1d9Y1b?iEl9iOEh=2T4N]2Q1l5
@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIR3a3lZ1_;VOl7^:1]22]2j5?^2o<Q45mO4^G_T1P;Z\3aP1_@f2k;]65^2o<W4ne
5`^27^2o<W4aS4\b1eQ3k14^2WA1`g8C_2Z5TDdQ1a2d<PR1mX1g[1S>0SCo:eBj5R4U9m:W75_2[Z2YKU=__33_2[Z2fQ72
_2lT5?`2^40Q4d;k;]6gP4\l2UGJ18m4Z6K`2^40f?ma4oBo_1iFc32`58_6g3Z2]2Z2J18m41K\560c49`2VDnB[f3f9f]1
SITP1SL<a2]1\U21_A\W2X^1T;l<Z3f?19a2]1\U21_AjP4l<Z3f??a2R30iT114eN1_A\W2]i1l<eA[118a2R30iT114W`1
cZ57a2jV21_AjP4nO19b2\?l[1S9lZ3b3h30RS2=b2\?QCZ1Y3hLe;Wc2_<_3k30RS2;c2P3XQ1a314cT2d>Y5je1Q68c2P3
jT114cT2iY2iBCd2f2dMlAXEI`5c>YKY>>gb1eJj2e5l1n2Z6kB;d2[P1lAXEITDRZ1]]2j2hS1n49d2Xb1RFTDULl=ne2gT
1UU1P1e2g1Q1V6o?cd2ah1R`1ZX17BET2?>a14\4Z=16@f:@416Q1859:7e2`]33Y@PNYj1]M9f2i2W`2U8WX11To3_:iE5f
2Qc2U8WX11i1f2e4o1m5mE]1\3d2m1:=Q2T1Q>oCa12421E0eU1S9R=^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z2
1BfX1i6Q8_26g2e1gi3h9X9TY38g2kR1ah2h9G`8P3SV33g2]k3h9>h2\LSBU5[^12j2o\3bCf@o1]7>ZD5h2d1gJSBfa66h
2dQ3aN^T1bc26Bi2o4XG0TY1ZNWEe2T9I81Aab10P`1P\1]F>i2XL0TY1jDS4[5WEe2T9I8Qg2^k1;j2hHU7PBWa1]<U;X2k
T3WE\d1=j2fAQ7U7PBWa1cGX2i3\BT1_]2WE:j2^e22e=_1m:U;R6aCgR3Bk2Xg1_Y1j4U7]Eo2l;A3Um11P1h28R1Xl1n6G
k2cd1XGS4U`1l13o2P1j3Dm2a:j:l[11P1Y1So1\4P1d;12k2hc81l23l23Pf32l233l2_a3j23l23Pe32l2Zd32l2RT82l2
]S52l2_f72l2ib34l23eb3g12m2TS81m22m2WR54m2`a3n273m2h4im72m2kR53m2gd3;2m222m2Se36m2`a3V3[d4\>_>2m
2[S5>n2V6\X3@l3hT1`3V7`S2fS1^3g2iAd47n2Qc3hT1`3V7`S2gk1:n2V6fI`e3[2_OeV1nW2DQ42n2d]88n2j4kU2EeX1
1X2mh31n25o2ga1aU11YU4>o2ga1S2S5Z155bL1Q1[h2QDeES2\6o2P2d100h2U2b92442?2_11>FY220?[27c2o24041231
2@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3[9DV2a2B4e2>k20d1>k<T16W9R1;260:3@;:0W1]4:3B:C
5b6G=Q2U20U1;29>b11d1\2U1><4221@Q19n4m4n5Ba2Q5MDb57Ob3Y3T10h4Q3o1Y3T2C4Mj=m22\127Q111W3o1AB<>:81
436NOR22>N3;b8d1c70b5J_8Y61U3:S9l1I_211P1o2P1X1L]:<Sn1[9]3UM[2R3QR1[2Q4o?P?^3]FQ5T2_3R6_:]3Z:n26
m53j7o>i1o23W23P22R4^Z1m?XV1_=WQ1m3P9HWS10fG7UM7BET2?>a14\4l1AY20a2_1JZ2G@16@f:@416Q185923351\1A
o2JZ1aGen1fNdQ14c^1nB>R8Q27b3_5Xm1P5o2N1n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3j1ECh2_152P2e121057n27f4?13<X61X1MP4T226O2[3\9Q
3j2f9Z3V5Y12P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239`6D0Y2N1L<6=2JHo3n3?U6h85:a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En
1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14
R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239X8i;Go2N1d;cZ21QDQZ1Q5e121057V3Q8a2T1Ve1TIX?P=^4o2P2JI3
f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3W<a2X1201n1Z30d1_>6Z:;26;P119P1;2U4:3MC
5b6G=Q2U20U1;29>b11d1\2U1><451@X;n5Ba2Q5]7Ob3^40i1b2;Q3R8R1k@\1\111i5i181436NOR22]13;bQ1X2X31U3:
P;I_213o2^`2di3JDZ2N1P2c9dh15hP2WDe121057V3i5g>^CR3\4QEj4i2l=l5o23J1n123F3En3n3?R2k<5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?X8N;V2a2c53j1ZN8G45E2k1C4H315^9o6_3`2Ch2_1
52P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f91X3]5R12P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C
\1239R45?Jf89C\4U8m3Z11k3l<42V5o2<A1n1Mh4n3?U5h95:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1NW8c2a2c53j17RN8G45En1C4H315^9d5=0K_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3
\9Q3j2f9Z3`62P202_2;7=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239@o2[B]2B_5T7Z1Y3_`1T?oE]D[:^m1QT
1cK1o24o2[2DnW47o21lb334U193o2gd3Q_14o2Wg2dS2e]47o2V3`d5Z3Vh2[7T36o2Z2ld2g8WZ5b@Oo2[23V6U^3o^1]h
27BET2?>a14\4o3Z916@f:@416Q1859:R8D0Y2N1`1=M>o1Y2c3:?U6h85:a264f1404BK:6:406S14E0200111912122601
71B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2C5CR83a2Ja12421E0R23CV1ZN8G45EV1GC4H315^9o6
Q3:2P2?CCo14N00237528g1e1210524>A?]17V513<X61X1MP4T2241I52[3718d1o2T4Q3l19CO^1\4j2Z3`622m102I:f1
7396D@k1i14R12119526@49JH5OP15730P1E25361B<T1>=^1152]1C\1239]P1i6Q8_2Lo2_2V6Um4]h27BET2?>a14\4Z=
16@f:@416Q1859:2P3]d39P3kf12eDV?FjHb1oV11P33P3eb3g13P3]d3b12P3db33P3]d3hi23P3cb304P3eb3g1b14P3S1
aa3g12P3eb35P3]d3b1Q9i^32P3l]72P3Pe32P3\_83P3Vd3I3P3id364P3Pe3k]1g^14P3Nfa3Z23P3eb3Z23P3ji2jH3P3
oe303P3Pf3m\14P3Z1ed3^m12P3Pf33P3R1md32P3R16P3N4c`3X4X^43P3NQe32P3Vd3i1P3U4U2m5mE]1P4P2m1:=V391Q
1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_22P3ga32P3oS8DP3B;4_1QKo4T2c
214\P12e<TP1WCm7Wd2o=TS19P3J3]3l7[GW3X]2W]58P3J3]3l7[GW3`j73P3eb3`16P3JWMdd2^1g;2P3Jj1P3U40T2m5m
E]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_22P3gT44P3R1
Rd3J2P3[a35P3Sc3`1Z1X]1V2Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0nL]1234_168l4VF^2g3S10023Z5A1=n6\@l31
8d1HV2\>1bBn3h4FJR2\274Z21BU:R2]Li6Q8_2k1Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E0_N34l6VF^2g3S10023
Z5<4?n6SD518d1o2\>dBQ4e4FJR2i5o1fV1i6Q8_2m1Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0\N234f18l4VF^2g3S10
023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2S2Q3i2_10o1m5mE]1\3d2m1:=V3Q>oCa12421E0\N234_1?l4VB
o3^2g3S10023Z5A148n6\@l318d1o2QQ1g8FJR2\274Z21Bn<gKi6Q8_2j1Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E0
_N34l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E
0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2o1Q37l30T2m5V7f>]1P4P2m1:=V391Q1cP1a12
421E0cN4f1U5VF^2g3S10023Z5<4?n6SD518d1o2V=hBQ1Q4e4FJR2i5o1fV1i6Q8_2JQ3=0k5@kJ1T2R3d2m1:T1_2QR1a1
2421FcN4kIaa1cb1j1Q3T40T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4
FJR2i5o1fV1i6Q8_2[2Q3W1l2U2m5Y9c<]1P4P2m1:=V391Q1cP1a12421E0_N3401\1?l4VBo3^2g3S10023Z5<4?n6SD51
80c1o211E1076eOQ4e4FJR2i5o1X@c=i8i6Q8_2`1Q3=l5@kJ1T2R3d2m1:T1_2^?d4m=a12421FcN401\1E31200ZGT4LSS
1[9l1j2b5bNe9^;Z4d4T6^HY2Q3W1Q30o1m5mE]1\3d2m1:=V3Q>oCa12421E0Y2lF\5401\1E8]4VF^2g3S10023Z5A68n6
\@l318d1o2I1?eOg8FJR27T274I`11BlOi8i6Q8_2n1Q3T40T2m5mE]1P4P2m1:=V391Q1cP1a12421E0_N3401i6VF^2g3S
10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1T=aIi6Q8_2l1Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E0_N3401i6VF^
2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2f2Q3Z4o1m5d33e>^3AK\3d2m1:=V3i:X2Nn@P3a12421E0_
N3401O74?>B4e3l4o<0X4^2g3S10023Z5A?c4Z2\@l3180W1;o2:IYLb3g8FJR2\274Z21BS6Q4k8dEi6Q8_2n1Q3Z4o1m5m
E]1\3d2m1:=V3Q>oCa12421E0_N340k6lAY4^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR2\274Z21Ba=TKi6Q8_2>Q3Pc3
401\1K2RY2M9Uc1hMY1S2Q3=f3U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0_N34l6nBW3^2g3S10023Z5<4?n6SD51
8d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2k1Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E0_N34_1\5VF^2g3S10023Z5<4?n6
SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2d3Q34T2;c10o1m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39UC01Fa12421E0g5h9R?
4GGHc4Q>a5c1N^2<Z3S10023Z5A?n6i=b2:?3m2180c13DV232Z;h29\Bn3o3HFJZ13C\2154>k11B9R1e:50:2@g14_4f6Y
>i6>;_2f4_20f3Q34T2;c10o1R2j3mE]1m2>d2m1:=V3I2T=UC01Fa12421E0k2k2i4BJS4c5k84@6GHc4V6j7a5c1N^2<Bg
2S10023Z5A?Z5c1[5d2h5b2:?3KQ218d1o2a;h29\B<a3o3HFJX113C\2154>k11B9R1k:0:2@b19_4PEi6>;_2f4_20W2Q3
l1]2o1m5mE]1\3d26f1:==h2Q>oCa12421E0QFa840k6VF^2g3S10023Z5A?n6\@JQ318d1o2QQ1g8?6JR2\274Z21BZ3e;f
1V7]<Y4i6e4?k2_2V1Q3=l5@kJ1T2R3d2m1:T1_2X:hGa12421F_N34c;R=>Em\1c43G0fa13e?V4_9S1Q3=0k5@kJ1T2R3\
1W1m1:T1_2nDR=a12421F_N34SI:<[7h>\Kcb1i?f=l1Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0cN40k6VBo3^2g3S100
23Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21Bn=gJi6Q8_2c2Q3Y2D[1o1m5]E?]1\3\1W1m1:=V3o1i6l2Z2oCa12421E0m@e
=42M>?l4VF^2g3S10023Z5A1=n6\@l318d1o2\>T1_An3h4FJR2d1G154Z21Bn<h6c2n2W5S:i6[1n1f4_20\2Q3=l3o1@]3
1l1f3gA1<]19R3\1W1m1:=F_2Q>l6R=a12421E0cN401\1?l4nBP36^2e1Q2S10023Z5A?n6\@l318d1o2[Me3g8FJR2\274
Z21BfX1i6Q8_2V2Q3Y2P2o1m5mE]1\3d2m1:=V3Q>oCa12421E0\N64f18l4VF^2g3S10023Z5A?n6\@l318d1o2g4YLn3h4
FJR2\2154Z21BR<K[<k6_8i6Z3f4_205Q3Pc340^1k1Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0_N34l6VF^2g3S10023Z
5A68n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2k1Q3T40T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_25Q3Ub2fP134V2Q3W1l2U2m5mE]1P4P2m1:=V391Q1cP1a12421E0
cN40k6VF^2g3S10023Z5<4?n6SD518d1HV21G1?8k;`CQ4e4FJR2o1i3o1i7;UFZ8i6Q8_2j1Q3T4U2m5mE]1P4P2m1:=V39
1Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1Q3T4U2m5mE]1P4P2m1:=V3
91Q1cP1a12421E0\N640k6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2]2Q3=IR3o1@\5^E1<]19R3
d2m1:=F_2Q>oCa12421E0_N34`2[4nB6P3^2g3S10023Z5A?n6m?>l318d1o23E12F41TOg8FJR2o1<74Z21BfX1i6Q8_2_2
Q3Bf30o1m5mE]1\3d2m1:=R1S2Q>P2UAHa12421E0cN4X25]4VF^2g3S10023Z5A?n6Q:4U6Nm218d1o2l2TNk7KFJR2\274
Z21Bc6P:04h63X1c4Q;i6k3a3C_2`2Q3W1^1b10o1m5mE]1\3d2@Y110:=Af1MQ>l6R=a12421E0_N34[22]4VF^2g3S1002
3Z5A?n6T>W2l318@S1o23E54lOg8FJR2\274Z21BQA_7T@i6JV7]11Ok2Q3W1^1b10o1m5mE]1\3d2@Y110:=Af1MQ>4jCa1
2421E0_N34[22]4VF^2g3S10023Z5A?n6_3f40T5Gd1Bl318=2=8217o2I:U6fIg8FJR2\274Z21BQA_7T@i6Jb64>]11OR2
Q3f2b10o1m5mE]1\3d2j12:=Af1MQ>oCa12421E0_N34[22]4VF^2g3S10023Z5A?n6\@l318d1o2Z7fIg8FJR2\274Z21Bf
X1i6Q8_2_2Q3BS2b10o1^3202;k1mE]1\3d23NJ:=Af1MQ>oCa12421E0cN4[22]4VF^2g3S10023Z5A?n6P2S<W2l318d1o
2j>VBg8FJR2\274Z21Bd@0;W6\Ai6Q8_1OHQ3BS2h4`2;dLh2NU2f1WP1QT14[22im1d1i5_]1SJ0;W6T2Q3W1Q30o1m5mE]
1\3d2m190=V3Q>oCa12421E0cN4c1Fa4VF^2g3S10023Z5A?n6\@l318d1o2I51103hOg8FJR2\274Z21BfX1i6Q8_2T2Q3Y
40o1m5mE]1\3d2m190=V3Q>oCa12421E0_4gB[74U166Fa4VF^2g3S10023Z5A?n6\@l318d1o2T1b3YLg8FJR2\274Z21BR
AcGi6Q8_2`2Q3W1Q30o1m5a1[D]1\3d2m1901;3R3d3\:oCa12421E0cN4c1G`4VF^2g3S10023Z5A?[1b5\@l318d1o23C1
1021103hOn7H;:JR2\274Z21BRAcGi6Q8_2`2Q3W1Q30o1m5a1[D]1\3d2m1901;3R3Q>oCa12421B20_4SJ4c1X5VF^2g3S
10023Z5A?[1b5\@l318d1o23C11021103hOn7H;:JR2\274Z21BRAcGi6Q8_2T4Q3W1R3o1m5a1[D]1\3d2T1;65901;3?`1
3K1Q>iBU1a12421B20_4c4W18HH`1\8Z1JX64\1_5:kE^2Oc23S10023m1\3A68[1b5g1;n2m27Q46j3f2U118d1o23A1110
21103?[4V5T:M53g1`8Q7L3D;:J^1CCh174`1I1Bd3]5K[3g3o<c:i6J?CR6_24R3Q3W1R3o1m5a1[D]1\3d2T1;65901;3?
`13MQ>oCa12421E0d:a1\?o24l6VF^2g3S10023m1\3A68[1b5^:m5f2U118d1o23A111021103?b9T:o2`8n73D;:JR2Ch1
74Z21BR9o7cGi6JV7_2X1Q34Nj1dY1j37W_1A4`3HP>4G\9[Q1TATN];R>[1^21l3m3g43[62]<f2X3V1@X3Q<10c2IQ34i2
`OS:j3jF^Fl2[6n;4GeV3Y>]6U?2]<V7@Z?10c2e3Q3W1Q30o1m5mE]1\3d2m1:;1V3Q>c>[5a12421E0a:Q1Y7Y36^7>640
O9f1Jo2Q>6m7^2g3S10023Z5A68i2I2T1R2S1a9_56GT318X1;o23A310B:m3Q:P6l5S3T2n4h3F5DR27b14<74Z21Bl5m33
14l1o9]2Q3]2P1g5l3i6>d3=_3_2m1Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0_N34a2Z4VF^2g3S10023Z5A?n6\@l318
d1o2QQ1g8FJR2\274Z21BT?_HQ1i6Q8_28Q3AQT2\^14a2Y[4_Hi3Q3S1U30o1m5d33X;\3^3AK\3d2m1:=V3Z65X4X2NR9k
7P3[152421E0Y1n2n4VDT14@?1i2o2c2Eb1g9W30X4^2g3S10023Z5A?c4X1Q1\@l318X1;o272[DV2\10R5W3:n3Q3f1FJX
1I\274Z21B9i51Y345314l12R1e1R4m8P:e2i6>;h3]3]11O0U2Q3=0e3U2@\5^E1<]19R3CP2m1:=F_291Q1WB[>a12421E
0cN4l6VBGW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2S2Q3=0k3o1@\5^E1<]19R3d2m1:=F_2Q>o
Ca12421E0cN4l6VBGW3^2g3S10023Z5A?n6\@l3180c1o2QQ1g8FJR2\274Z21BfX1i6Q8_2l1Q370k3U2m5mE]1P4P2m1:=
V391Q1cP1a12421E0_N34l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_25Q3Pc3401l1Q3T40T2m5m
E]1P4P2m1:=V391Q1cP1a12421E0_N340k6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1Q3Z4o1m
5mE]1\3d2m1:=V3Q>oCa12421E0_N34`2[4VF\21g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2\2Q3Q1
X3o1m5mE]1\3d2m1:=V3Q>oCa12421E0k<f?P2423NHH5n3VF^2g3AA0023Z5A?Q1l5Y5T1m9l318d1o2[Ee;g8FJR27T274
Bg11BR4k:i?m9i6Q8_28Q3o`37h1423`2n1Q3Z4o1Y5CmE]1\3d2m1:=V3Q>oCa12421E0cN46`2T4VF^2g3S10023Z5A?n6
\@l318d1o2QQ1g8FJR2\274Z21Bb3W6kNi6Q8_2V2Q3Z4o1m5mE]1\3d2m1:=V3Q>i>U5a12421E0VFAAT734l6VF^2\2W10
1F<0023Z5A68n6\@l318d1o2QQ1[4[4FJR2\274OZ11Bj2kU1i6Q8_2_2Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0a6P6c
9Aj74l6W:n;^2d301F<0023Z5A68n6\@l318d1o2QQ1[4[4FJR2\2721Z21Bj931m3775o?11m9i6JV7_2m1Q3T4U2m5mE]1
P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?52U1_5SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2o1Q3W1l2U
2m5mE]1P4P2m1:=V3913McP1a12421E0cN40k6VF^2g3S10023Z5<4?8U1_5SD518d1o2IWP1Q4e4FJR2i5o1fV1i6Q8_2n1
Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?5X1_5SD518d1o2QQ1Q4e4FJR2i5o1lAHPDi6
Q8_2k1Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?8e6SD518d1o2QQ1Q4e4FJR2i5o1fV1
i6Q8_2S2Q3Z4o1m5mEAK\3d2m1:=V3Q>oCa12421E0_N34R1<\5lA0X4^2g3S10023Z5A?i2T4\@l318d1o2QQ1g8FJR2\27
4Z21BS6Q4k8dEi6Q8_2Z2Q3Y40o1Q4k1mE]1\3d2m1:=V3Q>oCa12421E0W11RM234P1k5l4YA^2g3S10023Z5A?[2b4\@l3
18d1o2ZH0R5b3g8FJR27T274Z21BS61>]5cLi6Q8_2R2Q3=f3U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW
3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2LQ3=IR5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1I1
ga1T2Q3=0e3U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2T1b2S10023Z5<4?n6SD518d1o2QQ1Q4e4FJ
R2T5Do1fV1i6Q8_2P2Q3W1]1^1U2m5mE]1m2R1P2m1:=V391Q1cP1a12421E0_N34l6VF^2g3S10023Z5<4?n6SD518d1o2I
10TP1Q4e4FJR2i5o1fV1i6Q8_2[2Q3=Il2U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0_N34l6nBW3^2g3S10023Z5<
4?n6SD518d1o23E101K1TOQ4e4FJR2T5Do1fV1i6Q8_2n1Q3W1l2U2m5mE]1P4P2m1:=V391Q1cP1a12421E0_N340k6VF^2
g3S10023Z5<4?n6SD518d1o23EWP1Q4e4FJR2i5o1fV1i6Q8_2S2Q3=l3o1@\5^E1<]19R3d2m1:=F_2Q>oCa12421E0_N34
l6nBW3^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6[1e6a1MS2Q3=l3o1@\5^E1<]19R3d2m1:=F_2Q>oCa
12421E0_N34`2[4VBGW3^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2a2Q3=k30o1@6U5^E1<]19R3d
2m1:=F_2Q>oCa12421E0cN4_1?l4P@G]1:<I]2R2;T1?R2S10023Z5A1=n6V6U:l318d1o2g4YLg8FJR2\274Z21BiClDi6Q
84Z2[2Q3=0e3U2@\5Y9T<1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6o;V6:<W3R2;d1R2S10023Z5<4?n6SD518d1o2g
4f3bHQ4e4FJR2T5Do1fV1i6Q8_2P1Q3=l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4`2SA^5:<Z5V\1cb1^;o8T2Q3=0e3U2@\
5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2d1R2S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_
2o1Q3f2b10o1m5mE]1\3d2j12:=Af1MQ>oCa12421E0cN4l6VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1
i6Q8_1OP2Q3j2Y1U2m5mE]1P4P2m1:=V391Q1Y=Il4b=a12421E0_N34`2[4VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4F
JR2o4Io1fV1i6Q8_2c2Q3W14\1Z1U2Y5CmE]1P4P2m1:=V391Q1cP1a12421E0cN40Q1<\5VF^2g3S10023Z5<4?52U1_5SD
518d1o2IR=1=2k9e8Q4e4FJR2T1?g1\2o1lA4C:j4n8k5i6JV7_2d2Q3W1Q30o1m5mE]1\3d2m1:=V39g=oCa12421E0\N64
0Y1a5:kE^2g3S10023Z5A6852U1_5R5Y;l318d1o23E10GY<RCg8FJR27LW174Z21BlC4C:j4f1W7k5i6Q8_2f2Q3W1Q30o1
Q4k1mE]1\3d2m1:=V3Bd3i9b=\6a124200E0WL[240H1X2g3VF^2e31S10023Z5A?n6\@l318d1o2I101EV<@2aBg8FJR2\2
334;=`11Bn8m:4CV;i8i6Q8_2m1Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0cN40k6VF^2g3S10023Z5A148n6\@l318d1o
2\>dBg8FJR2\274Z21BfX1i6Q8_2n1Q3:o3o1m5h:T;]1\3d2m1:=V3Q>oCa12421E0\N640k6VF^2g3S10023Z5A68n6\@l
318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2P2Q3d2_10T2m5d;X:]1m32P2m1:=V391Q1cP1a12421E0cN40k6VF[22g3S1002
3Z5<4?V1g5SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_24Q3Pc34a2;Q3b21hT1121[[24[W2@T2Q3T4U2m5mE]1P4P2m1:=V3
91Q1Y8YHa12421E0dAn<4Z3a3VF^2g3S10023Z5<4?n6SD5180c13k23G0TP1l1T2e4FJR2i5o1i=i@R8i6Q8_2k1Q37l30T
2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_27Q3W1da
334a[2ES2Q3W1R3o1m5mE]1\3d2m1:=V3Q>oCa12421E0\N234Z1a5VF^2g3S10023Z5A?n6\@l318d1o23E101;fOg8FJR2
\274Z21BfX1i6Q8_2k1Q3T40T2m5mE]1P4P2m1:=V391Q1cP1a12421E0_N34l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4
e4FJR2i5o1fV1i6Q8_2T2Q3=f30T2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN40k6nBW3^2g3S10023Z5<4?n6SD5
18d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2n1Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa12421E0_N34R1Ll4V?o6^2g3S10023Z5A?n6
\@l318d1o2QQ1]6Y2FJR2\274Z21BfX1i6Q8_2m1Q3T4U2m5mE]1P4P2m1:=V391Q1cP1a12421E0nL]1234l6VF^2g3S100
23Z5<4?n6SD518d1o2f:ZFQ4e4FJR2i5o1fV1i6Q8_2Q1Q3=0k5@kJ1T2R3d2m1:T1_2QR1a12421F_N34lH6GR3h3?UZ1cb
1m>LQ3=0k5@kJ1T2R3d2m1:T1_2QR1a12421F_N34kIk6eZ1cb18Q3lb334U1O09k1Q3Z4o1m5mE]1\3d2m1:=V3Q>oCa124
21E0\N64l6VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_24Q3lb334V1E\20V24b1c4Um4jS1bd17
BET2?>a14\4Z=16@S416^1j4@416Q1859:R6IE\2K1Q3b8hZ3RS1e121057V3dY1hT1f;U?nA16^1o:R3b5E\2K1T1I2J4c4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?j;a2Z4X13j1ZN8G45En1C4H315
^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2OV10^7Z3`62P202k27=KT224i14R1211986ET1NOP1
c1E253X1T1>=^11f1C\1239Q=`3U:[616^1o:R3Y5E\2K1n12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<L?j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O
2[3\9Q3j2Of8Z3`62P202k27=KV44R1211986ET1NOP14^1E253X1T1>=^11f1C\1239RQ1116^1R>\5E\2K1n12J4Co3n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?j;a2c53j1ZN8G45En1C4H315^9o6_
3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2Of8Z3`62P202k27=Km1X24R1211986ET1NOP14^1E253X1T
1>=^11f1C\1239X8kH16^1Q;P3:E\2o3dU6VK]f116^1R>5E\2dY6ma2`<Z6D0\2K1`1=Mh4n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315
^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R121198
6E9JNOP1AQ1E253X1T1>=^1152]1C\1239;E\2o3@SU6fi1mG16^1R>b6D0\2K1`1=Mh4n3?U6h85:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8`25CR83a2c53C4Q1ZN89=45En1C4H3
15^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3Y8R1Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R12
11986E9JNOP1AQ1E253X1L7>=^1152]1C\1239Ra1=E\2W2g1dU6_g1jGY216^1e=<9E\2o3dU6da216^1R>Q1S3[2a1d4Um
4]h27B<8T2?>a14\4Z=16@S41Z1U5@416Q1859:MS3[2V6hf1\V3]h27BET2?>a14\4Z=16@f:@416Q1859:P2S3V24`100=
04@^3_`4e<g[1oK0d@7B7=[1H?>a14X43l1T1J:V1=5V1[53@16@i37116^1D`1V1]1@416Q1859:IX5b1S3V24a1D@^3cCn
R2li1e<V\1o5`Ee@7=47=T2?>a14X43l3:d1\1b2h2D16@S41`6@416Q1859:Ig1S3[2b1@R4c[11h^1fR2Q`2[87B7:2V1M
?>T1<4b2Z1903R2Nj7T1X116@S416IDU2d2@416Q1859:3X2e3P1S3[2V6Um4]h27B7=T2?>a14\4^2Z:@16@Q8d2@416Q18
59:ES3m30R^1T21Vo1`e2iK_Nm8o>168U1U2X7MDP37S3m3SU6VS2o>1T;i1S3[2a11=T4U9010Y:lP2\<f7n<W1YV1]h27B
ET2?>a14\4l1W1A@<H:W1=j2P316@S41k3R2A96416@@859:V1S3[2c1=T4V9Y[2o9SGV1YV1]h27BET2?>a14\4T3U:16@T
:2>@416Q1859:;S3m3?4RV2fg5Z;e4j81Z16S3]44iY7oC`GX1S3V24a1d4PM_b1d]2]h27BET2?>T1<4\4j5j6D16@S41S6
<@416Q1859:3X2OS3V24V6Um4]h27BET2?>a14\4e<D16@Y:<@416Q1859:h5S3J15S1A22J3CP4]2`1?n>5:a264f1404^1
:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?j;a2c53j1ZN8G45EV1GC4H315^9o6U2Y1`2Ch2_152
P2e121057n27V5131:T1S51EBMP4T226O2[3e4f4Q3j2f9Z3`62P202k27=Kh2]14R1211986ET1NOP1c1E2533T1T1>=^11
f1C\1239V9mG1j2P1g31l3?]6S3J11l13I3GB<l2n3?a3\;5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7IV1P11_3OBJ5a4[17<\1j;a2c53j1ZN8G45E2k1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2k1B2
8@\9c1]1l1Mf9Z3=R62P202k27=KV44R1211986ET1NOP1c1E253X1L7>=^11f1C\1239R45U6S2;[191MY1f2Z1\2T1<k2X
51?[3g31b1T24Li25X1>S3LR3B]c4m7ko2a2b4\260Q9X3MS3V24V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:\1S3NW1
d1010D>1\3U[1aS1^Q1Pm3b9d1X2ES3Z1]3>Y2Y1i2P14V6O160KAFV2H\4e1BEo2CFS3V27\102N4^3hj7EmDX1Y1KBEo2R
6X1S3?OS3[2V2o3Um4lQ1`f17BET2?>a14\4Z=114@f:@416Q1859:Z1S3V2f1D0Q1^8lS1T21`1W]1]9Y<g;Wc1BmN3Q3m>
T=`6W1W1g2S69W2NZ1P5@4h1[61Q7g2Z1M\39S3V2[20gZ2]Y1jV4g2RT1i5S3:AO94?Gh2U2b977B_11>FY23?c2c2o2:12
312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2QI0S2nH260:3L63=c536;Le5T1G=Q2V2R1>29>b11d1\2U1><4
221@Z6`3T2i5a2Q5MDb5V3B2\50k1l2n7<T2U<^5M\127Q1`6<>J3[4>^1b8V3Q151BET2?>T1<4W44l2I87l1CX1W2P1o11
6@`5U5@416Q1859:\2?_211U5S3l194F@h2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=
]1Q2j8V@0S2nH260:3L:Q63Bb6T1G=Q2V2a129>b11d1\2U1><4221@Z6`3n7a2Q5MDb5Y90h4[8T2R:3[8\127Q1`6<>J3[
4>^1b8X451BET2?>a14W44o3h2`3T2K16@T2Q31W40T1@416Q1859:l2_2114S3V2gn7UP12S3V2Z1S3V24b1M;Y3Um4]h27
BET2?>>R14\4Z=16@S416^1j4@416Q1859:o21a258NS3V24`2e3Um4]h27BET2?>a14\4Z=16@f:@416Q1859:LS3[2V6Um
4]h27BET2?>a14\4Z=16@f:@416Q1859:3S3V2Tm1[1S3J1^1V6n3Wk1cb2e121057V3i5Zd2R47BET2?>a14b2i1Z=16@f:
@416Q1859:Q34S3kX3Xl5m21S3e1S3V24V6f@Y7g:VOi>l1h3S1911d9g4\CYS1]9[2_4]K4\9gO[37BET2?>a14U46f1c;1
6@f:@416Q1859:l1P1S3V24V6Um4^W1Y43`\17BET2?>a14\4Z=16@f:@416Q1859:R1S3??V14V6Um4P]2\;7BET2?>a14\
4Z=16<3f:@416Q1859:Y2OS3??V14V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:U1S3V24a1M1d3Um4]h27BET2?>a14\
4n9[316@S41Q6>@416Q1859:c6T1S3V24a1d4Um4gZ1=1U]17BET2?>a14\4l5]716@S41`6@416Q1859:R1S3V24a2d3Um4
gZ1=kA[K7BET2?>a14\4l5]716@f:@416Q1859:V1S3V24c1b4hh2\T2QK[m17BET2?>a14\4T6a3c316@Q8d2@416J6859:
Q3b3P1S3V24c1b4Um4QK[m17BET2?>a14\4Z=16@f:@416Q1859:d6OS3[2V6f;lb2kl1e1]h27BET2?>a14\4Z=16@f:@41
6Q1859:Q1S3V24V6Um4]h27BET2?>a141`2i1X3Q:16@f:@416Q1859:W2P1S3V24>g5Um4]h27BET2?>a14b2i1X3Q:16@f
:@416Q1859:b1S3V24Z3k2PHU?oKBZLoJP:iEU2Rc1a416[3n7V7e3W:7BET2?>a14[3P1X3h3X616@f:@416Q1859:W2OS3
V24V6kLYP4]h27BET2?>a14\4X3Q:16@f:@416Q1859:>S3V2[2EUc6mY1]1a>0\@0l3k355S3V2[2`c4XZ3\1S3V24S22EY
3Um4]h27BET2?>a14\4Y1S7110g416@f:@4160P1859:e114:[35MS3V24V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:>
S3R1^33Z6\j4_1k5UAfX2m7d4dAQ7X1S3:V1Df1Z?mP11dKd70d1>ZGW1i?]5g22j?_[1_1g9\8>2l4g31i3\Cf5\AV1c2[6
1n5J0JS3a1DRS1<VZ1d70d1>ZGW1mW1_[1_1TB>2l4g31i3\C_U1k12V1S3N\1V6Y8aW2c2fBV?_NW:b_1n1kV17BET2?>a1
4\4e<D16@f:@416Q1859:S1S3[2V6VDdk1Z5o?V?gX1Xb1TV17BET2?>a14\4e<D16@f:@416Q1859:2S3h\77S3m3ZX8o>1
k5:W1S3R1X1V6]2Xn2Sl1:T1k5UAQJTV17BET2?>a14\4X3Q:16@`6Q3S1@416Q1859:NS3[2V6eS3_i1]h27BET2?>a14\4
Z=16@b9S1@416Q1859:P1S3[2V6]W1ge3]h27BET2?>a14\4Z=16@b7S3@416Q1859637NS3V24V6k^3Y^1]h27BET2?>a14
\4Z=16@f:@416Q1859:AS3J1d;hZ2oORS13a121057V3Tj2U?>S3J1d;k]4e121057V3]^2f;:S3e[1Y2Y]1o3kb3ak1:`F:
S1S3[2g2^3j5Zg4bKBWl17BET2?>a14\4Y:[2D16@Q8d2@416Q1859:NS3[2g2^3Um4]h27BET2?>a14\4e<D16@f:@416Q1
859:1S3U1S3[2a11b4Um4]h27BET2?>a141Z4W4R916@S41k3Hk1@416J6859:MS3[2c1b4Um4]h27BET2?>a14\4Z=16@f:
@416Q1859:i2T3K1<JDi2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2V4Y9R6X5f2C:Q6SGe5f7_=>X421`1T2i5g33V3:b6o3B
28lAG^<0a=5a5o2Y225aAm3d2f1e26j2l1B45G853n1@5:f:;HI9W2<T3K>JTY2bd2b`2YBbB^4ZB2`5T3I1>JDK1h4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1j;a2c53j1U3TK8G45En1C4H315^9o6
_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2i2l6Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1
>=^11f1C\1239Z5o1Ml4e1f1i4h3j38W5e79Q6T3I1>J4?Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5D:J<X17Ii5OBJ5a4[17<\1j;a2c53j1YIP58G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[
3\9Q3j2[1Z8Z3`62P202k27=K3d22Z14R1211986ET1NOP1c1E253X1T1>=^11f1C\1239R47BET2?>a14\4^3Q37a616@f:
@416Q1859:j5T3I1>J4?Mh4n3?n>5:a264f1404^1:6:406X1F21D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;
a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=K3R44
R1211986ET1NOP1c1E253X1T1>=^11f1C\1239R47BET2?>a14\4Z=16@f:@416Q1859:X1T3K>J44Q6hN14[h3i5a]2k:7B
ET2?>a14\4\5m716@@U:69416Q1859:FT3I1>U;TU3[6hAa@e121057V3\1SX1?e2]]16R5T3H01>_1Mh4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P
2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239X
8aCU14T3K>bn46T3K>bn4]R3gD?T3I1>U;k]4e121057V3Tj2X8\1T3I1>OV6n3k]4e121057V3i5lo12ZDR47B<8T2?>a14
\4Z=16@f:@416Q1859:Y1T3I1>OV6n3k]4e121057V3i5Zd2R47BET2?>a14\4Z=16@f:@416Q1859:@T3I1>U;b1X\4e121
057V3^j1eO7T3K>bn4]R3gDk=R5T3I1>IEMe2R2n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2
f5OBJ5a4[17<\1R7g4a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9
Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239Z1T3I1>J4V6n3k]4e121057V3i5Zd2R47BET2?>a1
4\4Z=16@f:@416Q1859:T5T3H01>_1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1j;a2c53j1YIP58G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3j6a2Q3j2f9Z3`62
P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239g4d@`6R1T3K>J4W2n3[g4i5]h27BET2?>a14\4Q=816@f:
@416Q1859:W5T3I1>JDMER4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a
2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2^2L\9Q3j2b2S7Z3`62P202k2739KV
44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239V9k7n>b<CT3I1>U;k]4e121057V3SC[[1dKP69[@2U3G4U3GZU3d2NU3
Ga1V6Um4]h27BET2?>a14\4i3`916@f:@416Q1859:3U3G1P1U3G1_1V6Um4]h27BET2?>a14\4i3b5m316@f:@416Q1859:
6U3F01gj3U15U3F01gj34U3G1gj33U3GQf36U3G1XU3d2iB8U3F01fg2a=d2iB2U3I4U3F2QP44U3F2gj3>U3Y9j9d9U1gZ2
on1o1i1e\1m32d^1d32U3gX34U3I3jo29U3F2]3l7[GW3`[6o^1;U3I30X3l7[GW3li1ca4o^17U3I]3l7[GW3`j78U3I]3l
7[GW3`[6o^1DU3C:X3l7\8a2\<W3ga1W=1l2l1a@\S2SU1S<]2o^19U35Q4l7[GW3ga1Ra1eg42V3fg3R1V3>:Z1DJR7oi2Q
7S6UP1Z1\<R7R4AgE9a54jS1l7e;S3l4@d1Z5^1i2g1X5j4Z=3V3hLoQ71V3GV3i2f1Y6k7f:c=`8^U1mB`M2gg1k2T3Q:aB
U5P2Z<XHd?[;BX3gLh7\2_1VD0P3TP1Qc1jAj3\M2\CnK\9k>8X3`T1\2_1_Z3Rc12[_14X3mV1o[3aR33X3mb4Vn2:X3W1\
LRm1T9P_1SNWK^@fi12X3mb4NX3V2V6\m1R]2eB]h27BET2?>a14\4Z=16@f:@416Q1859:OX3V2V6\m1R]2eB_X2m?7BET2
?>a14\4Z=16@f:@416Q1859:3X3jU2R]2k1X3m30T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2;[3S10023Z5<4?
n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_24X3mb4`T2S:5X3mb4`T2S:YD4X3`[3\W1`T23X3c1Ya46X3c1LTn3WBUk28X3
c1LTn3WBnP1164X3c1Ya4Vn27X3c2kX1]2V;hi2mm26X3_[1]2V;hi2Uk25X3_[1]2V;hi2m1X3m30T2m5mE]1P4P2m118=V
391Q1X8ZHa12421E0cN4l6VF^2;[3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2:X3Y1aj32i3TC]5g6US2W
;3X3mb4Uk28X3lh3`2lAb5U<hDaU2h1X3S4o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2;[3S10023Z5A?n6\@l318d1o
2QQ1g8FJR2\274Z21BfX1i6Q8_2:X3X1Zk3YFiK3PM5^7WV18X3`2Rj3YFiK3kP1QZ1=X3`2[f3`2U1YAo4iK3Y5BnJQZ13X
3mb4Zi25X3IWi2]Q1]G4X3]f2c3kh15X3]f2^R1PJnP14X3FVb4Xo23X3FVb44X3]f2_l1_ONX3J[1V6_Z4eB]h27BET2?>a
14\4Z=16@f:@416Q1859:OX3J[1V6_Z4eBg;e\27BET2?>a14\4Z=16@f:@416Q1859:4X3]f2_l1]N=X3^BcT1a50Vd2P2n
8UHgE7Tg1cZ15X3T1k=]3^P4:X3P?]3eo3H\1a70_FaE:X3G>WAjX1[W1W`1k<UX1km23X3QS4k?7X3X1hm3kCZNcJ53X3mb
4ZN6X3]k3c3kCZN]]15X3QCko3TY227X3QCY\1ac2WQ1lW124X3c1ii3_G4X3c1Ya4Sk14X3c1Ya4WQ13X3eP4WB5X3hk3l4
WBUk25X3ba1^Y2`3ZD4X3ba1ZQ3]f14X3ba1o\2ZDk1X3m3U2m5mE]1P4P2m1:=V391Q1FlOa12421E0cN4l6VF^2;[3S100
23Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2DX3Y1Y1RT1cOWF^Nh4RCDa:NlV12Y3f4\5T9b5oG;X3bl2UOQ4RCV;
NlV12oW1ic16X3Qk2`1U4QORC:X3X1PQ1hDU\1hGkG\W1aA58X3`2hOY5P1cj1hGkG>X3`2hOY5dk1hF1iH_Og1>e5eT2Z44
X3oZ3mW1SA5X3X1da4nh153X3]f2_l16X3:Mda4nh154X3:bb4Uk2P1X3602h5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIR6
i:9CUK`4cb1j1X3m3U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2;[3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i
5o1fV1i6Q8_2:X3i]4_12Y1V2c10]:Za14X3mb4R<R_2P1X360k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIR6i:9C:[OnQ1
d@6X3c2]h3kGU<ga25X3d2Si3TGU<3X3mb4U<>X3F4X3l7[GW3aU1eV2T6k4\S2j@o^18X3F]3l7[GW3W\3X^43X3mb4kR14
X3`2\`4kR16X3`2\`4WQ1`124X3mb4hR10?X3`4_Bf5e6__3_P1h2U3MQ1W1j5n`2S43X3`2\`4:X3`2TR1W^3VR1Ac4R8mP
2hD6X3mb4^Q1Y10B4X3mb4]N]43X3mb4]Nn4X3E1n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3\23Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3
j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\12393X3mb4hR14X3T\4h6hR12Y30k1Y30k30T2m5m
E]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1Y3l30T2m5
mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_21Y33Y30i\6
l1Y30`2Z10T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6
Q8_2T2Y350e30T2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJ
R2T5Do1fV1i6Q8_2j1Y3l3U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6h@]5^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e
4FJR2i5o1fV1i6Q8_2JY350k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb13Y30[U4l1Y3l30T2m5mE]1P4P2m1:=V39
1N2cP1a12421E0cN4l6h@]5^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2Q2Y3V1e20T2m5mE]1P4P2m1
:=V391Q1YNY2a12421E0cN4l6m7j8\2P3^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1h6mOi6Q8_2l1Y3V1e20T2
m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_2j1Y30k3
U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2JY331l
5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1IY35l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1S2Y350e3U2@\5
^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2k1
Y3l30T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6X>m7^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_
22Y3dT43Y3YR1Rk5U2Y350e3U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4=1n6SD518d
1o2b@^@Q4e4FJR2T5Do1fV1i6Q8_2KY3040k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb13Y30^n62Y3SQ5k1Y3l30T
2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6h@]5^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2T2Y35
n1g10T2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1f
V1i6Q8_2Z2Y35f35o1@\5^E1<]19R3CP2m1:=F_291Q1c<oCa12421E0cN4l6VBGW3^2g3S10023Z5<4?n6\@f3518d1o2QQ
1Q4e4FJR2\274Z21Bo1fV1i6Q8_22Y3]d4[2Y353P21e1o1@\5^E1<>N9S2N;121Q2m1:=F_2Q>oCa12421E0cN4l6l@Q2W3
^2l1j1S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2g1Y3R4o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^
2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2n1Y32i30T2m5Q?k6]1P4P2m1:=V391Q1cP1a12421E0cN
4l6kBZ3^2g3S10023Z5<4?n6SD518d1o2lJT6Q4e4FJR2i5o1fV1i6Q8_2P1Y350Ok4@U2Z1ZG1T2R3d2m1:T1_2QR1a1242
1FcN4eGU26Za1l=fT1R2Y35P1k2o1@\5^E1<]19R3d2m1:=F_2Q>oCa12421E0cN4l6nBW3^2g3S10023Z5A?n6\@l318d1o
2l=TCg8FJR2\274Z21BfX1i6Q8_2k1Y3l30T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD51
8d1o2QQ1Q4e4FJR2i5o1X<]Ji6Q8_22Y3ec4U2Y350e30T2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6h@U2W3^
2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_23Y3g`6iP2Q1Y35l5@W1cI1T2R3d2m1:T1_2QR1a12421Fc
N4cAQ6V1N[7UZ1^8W8d1WP1l1Y30k30T2m5d7X>]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d
1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1Z3k30T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518
d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_21Z3m6D0e2B1`184Mh4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5`35D5V1037<:0@?Nj15CR83a2c53CV1ZN8G45En1C4H315^9_3_3<7<K1121U12>Q2CC
T2_1528g1e1210524n27V513<X61X1Ml33T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R12119526E9JNOP1A
Q1E2534S1T1>2:^1152]1C\1239]2Df27NQ15]3\Fl87B021111;42114P12f4`4g6i1NDh1JEF<i1h1P15f8V8SBYBl>?2[
1O3I762P1410T1T37iAW6P8@4Z2_AU7^?n2j6f5Y2o8QC[F5[3]Y4eDE<n4[3B1n1Mh4n3?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9_3_3_3`2Ch2_152P2e121057n27V
513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\12394[3]Y4n[4QFL[
3]h1aBa2R42H2R1124Ajd1V35Q4Kn1Jh3g8kU2^6g4RJR9X>3[3VX3VQ13[3]Y42F[36g5bR1853d<31T1020hE\6me11W:\
3TW1aX34[3]Y41d4_1Df2^2jIl87B021111;42Y12f4`4i<\1<i1i25f8d\1l>33d3<<0IZ1^Ka84jCdFn2j6f5Y2o8Z1[3R
4SQ1j1\1f4`4f60f3Z2\1<i1g8_6`51]b1c42U2f7nK:oCdFn2a1R3a1Cc2R3Ga1X114_7^@hFU1[3R4SQ1j1\1f4`4^:Z2\
1<i1W?`51]b1c42U2f7nK:oCbC2n2n2V6Cc2R3Y2Z14_7^@hF9[36g5bR1kP31id1_P1QX22[3]Y44[3[h3QAn>Q1[3R4SQ1
j1\1f4`4^:Z2\1<i1W?`51]b1c42U2f7nK:oCdFn2V6Cf5Y2_1_7^@hF7[3]Y4V7QP211Q`1R1[3R4SQ1j1\1f4`4^:Z2\1<
i1W?`51]b1c42OU1f7nK:oCdFn2V6Cf5Y2_1_7^@hFI[36g5bR1ZR1U2>m5\:`[12V4<H7W2Y2l1dX1m90Y2QK]?ha1h6D0e
2B1`184Mh4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F03
7<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9_3_3<d14U12`2CCT2_1528g1e1210524n27V513<X61X1Ml33f1=241O2[
3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R12119526E9JNOP1AQ1E2534S1T1>=^1152]1C\1239l;]1[36Y2[31[1[3
j;_3]79g6T9cP1d6]Eh4R3o3d<^21[1a3;81\3g1Q4Y?A[2=WCT:4R2YD`4Y=P83Jo\15[3]h1o`2d5SS3`5[3B1R1KMh4Z2
c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17<\1j;a2c53j1\6T:S2d;8G45
En1C4H315^9_3_3V1X2`2Ch2_152P2e121057j1S17V513<X61X1MP4T226O2[3\9g1Y1j2Z2[7Z3`62P202IQ27=KV44R12
11986ET1NO3Lc1E253X1T1>=^11f13?N392394\3Q2[g2Uc1>\3h^2Oa\1e?V3l3W1^DI7XU1W1Qi26\3g6kU4m3R4Qa3:\3
e72kAd<hLe<li27W14\3c\4Sj11P1\322g51@kJ1T2R3i1Jm1:T1_2QR1a12421FcN4fH>Ej3f]1cb1me1P2\3Q2m1o1m5^E
>]1\3d2m1:=V3Q>?h4f>a12421E0S@aEkBZ3La1V2`1S10023Z5A?n6V6U:l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2@\3
f8a7R6\i1_g1m3KW3nG^1T1W1]4PQ1ef13\3aF42\3_b22\3dd41\33\3he1jf2o1\3W2a1U2m5mE]1h3140P2m1:=V391Q1
cP1a12421E0cN4l6VF^2V2`1S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1Y7\Oi6Q8_23\3c\4P83\3hj2`[46\3WY4[3
m3R4Rb12\3P^6L\32l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4UIB2j3f]1cb13\3c\4m38\3]4UGm_3=0`4]d31]33]3m916
]3^c3TGe9id1[13]3_X4i;j1]3h30T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2Q
Q1Q4e4FJR2i5o1fV1i6Q8_22]3Zf8K]31l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4fAT8c7mY1cb1P2]3V21e1o1m5mE]1\3
;121Q2m1:=V3d:\3n40o>a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_28]35P21hT1
1215]3V2jT1144]3m91YZ4P1]310S21e3@kJ1T2R3;121Q2m1:T1_2QR1a12421FcN4kIaa1cb12]3Yd4Q2]3m1P2o1m5mE]
1\3d2m1:=V3Q>oCa12421E0eU1h@]5^2g3S10023Z5A?f67\@l318d1o2SIm7g8FJR2\274Z21;6`CRCR2X401]2Q8_2J]31
0k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb13^3oY42Q4^3V109NE0e>47?2a1>P320b28P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3W<e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b
6R1m:2l4M\1\111g3Q2i181436NOR22]13n8aN1U3:P;Y31P4^3V109NE0e>47?2a1>P320k2P606234@3V11n14b115j1P1
J:\1CV1<T9B3P5^3W<e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R
1m:2l4M\1\111g3Q2i181436NOR22]13n8aN1U3:P;Y31o3^3V109d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:
\1CV1<T9B3P5^3W<e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m
:2l4M\1\111g3Q2i181436NOR22]13n8aN1U3:P;Y31V6^3V1:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?1
40411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<e1K]3Z30d1>P>6R9W1;260:3<3;630<<2h4:3B:C5b6G=A_1U20U1
;29>b11d1\2U1><4221@P608T1h3f3W2Ba2Q5MDb57Ob3^40P2g2Q3_1i3T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>
N3;b8l>[<X31U3:P;I_211i5^3V1:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:
12W1CV1<T9B3`1]1Q2^3W<e1K]3Z30d1>P>6R9W1;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba
2Q5MDb57Ob3^40h4Q3_1i3T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>N3;b8l>d?1U3:P;I_211m3^3V1:d1f>47?2a
1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d
1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\111g3Q2i181436NOR22]13n8aN1U3:P;Y31Q8^3a161EE1h2;e13b92
47?2_11>FY220?[27c2o240412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3P3V9_
21]3Q2X10d1>P1Ie3:N129600o3]26e4P5C;2230:3L:0P1m1:[2:36;:C5b6G=Q2U20U1;29>b11d18S2U1><4221@g34]2
d2K\1n5Ba2`4@MD<k3Y17Og16B286=^40d141l2Q3_1[30<:i1CR1n2n5Y1m49;1MFE27Q111i5B<>:814363JOR22>N3;`8
1b=H@k1V8<W2R2I1c1a1:P;I_211F^3V10Z^2d70d1>ZGW1oG2j?_[1_1cB2l4g31i3\CI_30k5@kJ1T2R3d2m1:T1_2QR1a
12421FcN4kIaa1cb1R2_30e3U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1
o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2^2_33P21e1o1@\5^E1<]19R3;121Q2m1:=F_2X:h3oCa12421E0S@_>4l6l@Q22T3^2T1
b2S10023Z5A?n6\@l318BQ1o2d8\Hg8FJR2\274Z21BWC^Ei6Q8_2L_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIk6QV1
c4cb1PQ1X1_33P21e3@kJ15Z1CR3;121Q2m1:T1_2`D`=a12421FcGo64^B\7R3h3TV1T1[3cb1V2_30e3U2@\5^E1<]19R3
CP2m1:=F_291Q1cP1a12421E0hFj74l6VBGW3^2T1`21S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2S2_30
e30T2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1
i6Q8_2Q2_3f3U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR
2T5Do1fV1i6Q8_2Y2_302P21_1U2@\5^E1<]19R3;1210P2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6S
D518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2c1_3010P21c31@kJ1T2R3;121V1Jm1:T1_2QR1a12421FcN4YFBX1e1R3h3EZ99
CUKT1Q26R1b@PR1ROjFR1_302P21e3@kJ1T2R3;121Q2m1:T1_2QR1a12421FcN4iGQ2R3^^1cb1U2_3l3o1@`3k1^E1<]19
R3d2m1:=F_2Q>oCa12421E0cN4l6VBGW3^2T1b2S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274X1Q11BfEf=X5i6Q8_2N_3l
5@k6oC1T2R3d2m1:T1_2^?bBa12421FQET4\54eGU2S8]Y1cb1U2_3P1S1g1o1@\5^E1<]19R3;14Q2m1:=F_2Q>oCa12421
E0cN4l6nBW3^2g3S10023Z5A?n6\@l318d1o2l=TCg8FJR2\274Z21BfX1i6Q8_2T2_3P1k2o1@\5^E1<]19R3d2m1:=F_2Q
>oCa12421E0cN4l6nBW3^2g3S10023Z5A?n6\@l318d1o2l=?c2P@g8FJR2\274Z21Bo=fJi6Q8_2J_30k5@kJ1T2R3d2m1:
T1_2P8PJa12421FcN4kIaa1cb1X3_3N1S12c10o1@\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>oCa12421E0c7hF64P4k2
l?Q3W3^2g3S10023=l4A148n6Aj?l318BQ1o2h5a7A3;1ElAU4]3S1FJR2Z21334Fc11Bn91aDS:i6Q8_2Z1_302MR11e3@V
Fd41T2R3;121Q2m1:T1_2QR1a12421FcN4iGQ2R3\Z1Q4_=5mT1^:;UFO_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIR3
^^1cb1mBT<1f14Q1_302P21e3@kJ1T2R3;121Q2m1:T1_2QR1a12421FcN4kIR3^^1cb1O_302In4@kJ1T2R3d2m1:T1_2QR
1a12421FcN4kIl@MfOcb1RO1L_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIl@9CfOcb1N_302h5@kJ1T2R3d2m1:T1_2Q
R1a12421FcN4j>j8U2aa1cb1lC^2N_30k5@kJ1T2R3d2m1:T1_2eC[>a12421D1cN4kIk6eZ1cb1lC^2P2_3l3o1@\5^E1<]
19R3d2m1:=F_2Q>oCa12421E0cN4l6nBW3^2T1b2S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2R2_30k3o
1@\5n8_<1<]19R3d2m1:=F_2Q>oCa12421E0cN4l6nBW3^2T1b2S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q
8_2X1_30S2g3@]31kC2\31T2R3;14Q2m1:T1_2QR1a12421FcN4YFk1FN6k2X4UZ1b@PR1T1_30S21e3@]31kC_31T2R3;12
1Q2m1:T1_2QR1a12421FcN4YFa36Za1cb1J_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kI[7UZ1cb1Q1_33P2g3@kJ1T2R
3;14Q2m1:T1_2QR1a12421FcN4eGU2U1]6Y?cJcb1J_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIc7mY1cb1M_3T2g3@k
J1T2R3;14Q2m1:T1_2QR1a12421FcN4kIc7mY1cb1K_302h5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1RT1K_302h5
@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1[S1W?J_33h5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1a8QZ1S2_30e3U2@
\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<41=n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_
2[2_3N1k2o1@\5Q?\61<]19R3d2m1:=F_2o3Q:oCa12421E0cN4l6[BB23P3^2g3S10023Z5A1=n6\@l318d1o2Z=A11PCg8
FJR2\274Z21BfX1i6Q8_2J_3l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIj@fP1cb1mBS2_30e3U2@\5^E1<]19R3CP2m1:=
F_291Q1R2`Na12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2R2_3f30T2@\5^E1<]
19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2J_30Z2`
3@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1S2_3T2g1o1@\5^E1<]19R3;14Q2m1:=F_2Q>oCa12421E0cN4l6nBW3^2
g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2N_3R21g3@kJ1T2R3;14Q2m1:T1_2QR1a12421FcN4kIaa1
cb1aj1M_3T2g3@kJ1T2R3;14Q2m1:T1_2QR1a12421FcN4kIc5m[1cb1V1_32g3o11@kJ19j1R3i1Jm1:T1_2T>Q17bBa124
21FcN4kGo1g1k3RCjH^]1T5me1N_32g51@kJ1T2R3i1Jm1:T1_2QR1a12421FcN4kIc5m[1\]1V5me1g2_3k30o1@\5^1oC1
<]19R3d2m1:=F_2I_6g6NVBIa12421E0]<UB4P1k5\6i8g3W3j1Cg3S10023Z5A?n6\@l318X1;o2:Z3k7]7b2^;g8FJR2o1
<74Z21BPEf3j<S3i6>;c3b3_2`2_3T21e1o1@\5^E1<:R19MI;N;1212n1m1:=F_2Q>_B_1a12421E0cN4l6h@U2W3^2g3S1
0023Z5A?n6Z=Q3l318d1o2Q<\2bB[4[4FJR2\274Z21BfX1i6Q8_2T2_3l3o1@\5^E1<]19R3d2m1:=F_2Q>oCa12421E0cN
4l6aB<W3R2;d1R2S10023Z5A?n6\@l318d1o2^8h3iDg8FJR2\274Z21BfX1i6Q8_2M_3l5@g>S<1T2R3d2m1:T1_2QR1a12
421FcN4aHY1Z5P2UZ1`8RZ1O_33h5@kJ1T2R3d2m1:T1_2QR1a12421FcN4DVIWZ1V2f1[3e3jY1R5P1_30k5@kJ1T2R3d2m
1:T1_2QR1a12421FcN4eGU2l@XM[3cb1^Da1jF`;I_3l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1k\1T2_30e3U2@
\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN40k6nBW3^2g3S10023Z5<4?c4Z2SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q
8_2H_3l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1I_33h5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1L_3l5@
kJ1T2R3d2m1:T1_2QR1a12421FcN4eGU2c7mY1cb1=b7P1_3T2e1Q2@kJ1T2R3;14Q2m1:T1_2T>lCa12421FcN4kIfHjH^]
1T5I_3l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kI6Za1cb1I_3l5@`3ZG1T2R3d2m1:T1_2QR1a12421FcN4kIaa1cb1Q2_3
l3o1@\5^E1<]19R3d2m1:=F_2g4Y9NPCa12421E0cN4l6nBW3^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i
6Q8_2W1_3EU1P4@`3ZG1T2R3d2m1:T1_2c71]<m=a124216?cN4T4\1YDk6l?dCi5Y1]=0TU1R1_3l5@kJ1T2R3d2m1:T1_2
c71[J\1424216?cN4kIk6b2hP1Y7]=0SOP6M_33h5@kJ1T2R3d2m1:T1_2\@dAa124216?cN4TIFaa1^8TZ1J_30k5@kJ1T2
R3d2m1:T1_2QR1a12421FcN4kIk6eZ1cb1J_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kI6Za1cb1J_3l5@kJ1T2R3d2m1
:T1_2QR1a12421FcN4jEP4k6eZ1cb1K_3l5@U2eH1T2R3d2m1:T1_2QR1a12421FcN4kIgJf3RCcb1J_30k5@kJ1T2R3d2m1
:T1_2QR1a12421FcN4j>P;aa1cb1K_3Mn4@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIc7mY1Z=XU1I_3l5@kJ1T2R3d2m1:T1
_2QR1a12421FcN4kIc7mY1cb1S2_30e3U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6h>U4W3^2g3S10023Z5<4
?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2Q2_3l3o1@\5i;d91<]19R3d2m1:=F_2Q>oCa12421E0cN4l6nBW3^2g3S10
023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8a1MJ_3l5@TAf91T2R3d2m1:T1_2QR1a12421FeGm64kIaa1cb1J_3
l5@kJ1T2R3d2m1:T1_2Y9j6lAa12421FcN4kIaa1cb1J_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIVAZP1cb1I_3l5@k
J1T2R3d2m1:T1_2QR1a12421FcN4kIaa1b@PR1U1_30k5@j>1S1j:1T2R3d2m1:T1_2QR1a12421FZKX34D`Cf2W2Fc7mY1\
Q1V2d8Z6K_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1^8RT1Q6J_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIbY
1n7cb1W2_30Mm2o1@\5^E1<]19R3d2m1:=F_2Q>m=Q6a12421E0_N34l6nBW3^2g3S10023Z5A?n6\@l318d1o2l=3;dBg8F
JR2\274Z21Bn<gKi6Q8_2J_30k5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1[HWJW2_30M1k2o1@\5^E1<]19R3d2m1:=F
_2Q>oCa12421E0cN4l6nBW3^2g3S10023Z5A1=n6\@l318d1o2l=11PCg8FJR2\274^1K1BfX1i6Q8_2V2_30Hl2U2@\5^E1
<]19R3CP2m1:=F_291Q1cP1a12421E0cN4l6nBW3^2g3S10023Z5<4?n6SD518d1o2IJ\OQ4e4FJR2T5Do1X@]Fi6Q8_2U2_
30Hl2U2@\5^E1<]19R3CP2m1:=F_291Q1cP1a12421E0cN40k6nBW3^2g3S10023Z5<4?n6SD518d1o2IWP1Q4e4FJR2T5Do
1fV1i6Q8_2S1_33P21e3@kJ1KX1R3;121Q2m1:T1_2V?jBa12421FcN4iGQ2_]1Q4cb1J_30k5@kJ1T2R3d2m1:T1_2QR1a1
2421FcN4iGQ2aa1cb1U1_3T200e3@kJ1T2R3;121Q2m1:T1_2QR1a12421FcN4eEU4WIhD`3i3_@YNPQ1K_30k5@kJ1T2R3d
2m1:T1_2^:V9[>a12421FcN4kIaa1cb1^1_3k1DO[2@kJ1T2R3d2m1:T1_2mQ120a12421FcN4kIZ1X4b7ZT1j8Q1T3\;TJ[
>l:_9]AS2H9Ll25N_32g51@kJ1T2R3i1Jm1:T1_2QR1a12421FcN4kIU1c@gOcb1me1U1_310g51@kJ1T2R3i1Jm1:T1_2iM
W4a12421FcN4kIg13m?gOZ]11V5=PF^OU2_3f30T2@\5^E1<]19R3CP2m1:=F_291Q1h=b>W4a12421E0cN4l6nBW3[22g3S
10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2T5Do1fV1i6Q8_2J_3IR5@kJ1T2R3d2m1:T1_2QR1a12421FcN4kIaa1Iia1R2_3I
R3o1@`3k1^E1<]19R3d2m1:=F_2Q>oCa12421E0cN4l6nBW3^2g3S10023Z5A?n6\@l318d1o2IWP1g8FJR2\274Z21BfX1i
6Q8_2L_3l5@kJ1T2R3d2m1:T1_2QR1a12421FcN4fH>Ej3R4cY1cb1:a30g5bR1bT1_R2l>gOWX1YP28a30g5bR1RW3d^1WX
1YP29a30g5bR1bT1_R2l>gOaX3>a30Y2]3bR1bT1V[1fFAl3gZ1^b1`1ad19a30g5bR1RW3BY3gZ1aX38a30g5bR1bT1_R2d
^1aX39a30g5bR1fP3[6l3gZ1aX3:a30g5bR1fP3[6BY3gZ1aX3=a30g5bR1ZR1U2Ul1<Q4l1l3gZ1aX3:a30g5bR1fP3[6l3
a6UT1aX33a3^_4l38a30g5bR1RW3l3gZ1aX33a3n\2_R26a30g5bR1ge4aX32a3n\24a3n\2_R2l3;a30g5bR1\T11VD\^1l
3gZ1aX34a3j\2cR2l39a30g5bR1RW3i1R2gZ1aX3:a30g5bR1RW3BV1R2gZ1aX34a3^_4i1R23a3^_4i11a3Ca30Y2]36[R1
kU3131k?SEe4b27`2AiW2gP19a30g5bR1mU33c1Q^1aX3<a30g5BoQ1[U3A3m?gORY2^O7a30g5bR1bT1Ta3aX37a30g5bR1
eW3Q^1aX3:a30g5bR1mU33c1X\1h1aX36a3n\2\a2:i\2Z99a30g5bR1hT1cW20YY1aX39a30g5bR1WU3]2Y3gZ1aX3>a30g
5jKg6e9e8k3fd1jNm[1lJ_BTk1:a30g1B\3bR1P63b_4aX3V1b3Y2]36>118_Q1ZR1W2QV1YFl41=0h4i:R2h80_A7e1\1@\
90gFS1\3ZE3h=U4R:hAZ2b3Y29S3E118d3i7PFl1Z4d8eABV94e40c4Ci7>Y1W1a4]2T43H`1c9m6j2_5104S3T30^2P3Q4U
1i5k37[1Y=2_27`2A@4310P90T:\7Y6]2^B]6Y;h3_:V?a27b3g5bR1mU3g1Q^1aX3?b3g5IhQ1mU3P4]20a9gO\]1eKU3_?
h<9b3Y2]3bR1mU3i_1@V?ih25b3g5bR1ge4aX36b3g5bR1bT1Ta3aX38b3Y2]3bR1mU3i_1@PX3;b3Y2]3bR1kU37k?dLR3^
b1Rf1U1b3C\18]3`1X3PGg6Z8g?X2OaW2m215T5ZA_1k5;0W>`2A[`1C^1f2QF40V1`Dg6CCb3Z2\3bR1Z8kDQFTf2Y<hDS3
^HeV1R:09]6CT4Jb3Y2]3bR1eBn\1VV17>W:h3GQDY<S8[BdBY52Z15^7^@D\<^?7b3Z2\3bR1ge4S8]P39b3g5bR1oe3gO@
]9h\1ia1Gb3P28]363YHU3g6lCji1SH1313kT1c:UY2c=gAh187b3Z2\3bR1QV3e_1aX3=b3g5b@e21W?oU1ko17dW1n7T\1
\l1:b3g5bR1VIT\2R5YS1n7_\1Ql1<b3Y2m1_1bR1R=dX4b>f5TNWDjQ16b3Z2\3bR1ge4aX3\5b3;1n1M\2[2n3?n>5:a26
4f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1j;a2c53j1mF\78G45En1C4H315^9o6DJ731
1_1`2C4c2_152P2e121057n27V513<X61X1MP4T226O2[3W5T4Q3j2f9Z3`62P202k27=KV44R1211986ET1NO6Ic1E253X1
8K>=^11f1C\1239o\1R5b3;1n1M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[
17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3^1Q1Ch2_152P2e121057n27V513<X61X1MP4T226O2[3W5T4Q3j2f9Z3`62P2
02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239o\1?b3g3o1bR1Jm5T>X4T\2EX3aCjH^]1Rk1Cb3Y2]3bR1TQ
11P8e1k5Qe115XY1U2i2Z1d9kOPo1;b3Z2\3bR1eW3h2X[1d9Y1Vj1[S18b3g5bR1jZ12`o1X[1aX3Hb3c4S1bR1Z<R3`S1b
Z1g5[4U4:`B1^41=X1e@V8QT2aHDQ3Nb3c4S1IPKg6WY1[?mT1i21k2KMIm5:5kFZ1SAiU2^6Y>W:D\2D`2f1Nb3>R41S1Og
3jMW;nX1T]1d3T6V10>VD[19Q1kAbQ10V<i1cLY>\;a2W4;b3a41S1bR1ge4bQ1jU11X3hM>b3c4S1ObQ1SU3j4h[1bQ10dZ
1Y>n=`2?b3a41S1bR1gV2_N]2F^3kY1n:dR2VGf3Eb3c4S1bR1eT12bk1g4g6=20I_X1W;[R2o8n3W:f3`2a2b3Y2]363Y>k
<9S1c5V4CW8Bo4`3U5j600T612CM251<;FnZ1\9X116b1b1;:157[1^1;]2Y7k7nE<g21HAW7\2V2m172_B_>j233BT6U3R1
:f1d>h=d82J2R32T4^1b3g5bR1V4Co92X7U5Q=12CM8146S1[d1X11i1S4`1W1a1Y7f33aNW7\2V2m1:iFT=FTK]F2JU32T4
j1b3h1n3d>U=S1Fl4V4Co92X7U5_5c7FM814410R1[d1X116b1CZ1<i1^1;Ka1Y7f33aNW7a6:Y:_<T=F\<g>_:X3b92R32T
49b3Z2\3bR1g[3oY1n:X9Yd29b3g5jKg6oY3g1oY1m\1ck16b3c4S1bR1ge4aX38b3c4S1bR1eU3Q`1jT3f3<b3c4S1bR1ba
2`CAP71nX1aX3R3?b3g5ElQ1mU3mJ0b1j;^12j5IeW2QP17b3g5bR1mU3i_1hk2h<Jb3g5fEk<g?VK0_BRLV1m4Q2P2a4;]1
`1g?R2aEb2PHU3b=U4ak1Ab3g5fEk<UP1\i1V1W3e1Q2P2\1n4`1oY1Uk1[]18b3g5h2iOg[3lFRCaX3P1b3C\18]3i4hMeT
1fW20>521L^>_1g20R3\@HA]6R2f2UK\7i1i6[^1f3:b3Z2\3bR1jHll3`8f2bi2f3Ob30?R1=h1l1o5V9T>W3@14V1`T1>m
5_N_GW:AoY1nR1j7n;YA11bJg5Eb30?R1=h1l1o5P<Z;W3@14V1YT1]W2lX1R1iR3g5d5b3;15e126F_1L1Y2]2`1?n>5:a2
64f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X17<\1j;a2c53j1ZN8G45En1C4H315^9Q3m3_3`2
Ch2_1312P2e121057n27V5131:T1S51EBMP4T226O2[3e4AT4Q3j2Q4<W5Z3`62P202k27=Kl2Y14R1211986ET1NOP1c1E2
531V1T1>=^11f1C\1239e;mM[3R5b3;1l11M\2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17I
i5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3W5T4Q3j2f9
Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239o\18b3g5bR1oEU\2ac1]]2SK7b3Y2]3bR1ge4^b1R
f16b3g5bR1oZ3gZ1aX36b3g5bR1]S2Yb2aX36b3g5bR1i>mV4aX37b3g5bR1iFmn3kV2eQ1Nb3NZ1]3eMl41[>U6\Hg2V@l4
g5Q26^5n15[1^f1Z93l:^25[:\Jh1Yd1<b3Z2\3bR1cDhm1Fi2^f1Z9RS2^U1?b3g5eMk3P1cDRh1V9io1RS2k1T1e?f=P5C
b3Y2]3\?UCl8]3W8MW@S1gS1kQ1\U1i3e=hT1Q1Pe1:b3g5bR1l8dS1[U3i3n:aX1Pe19b3g5bR1l8dS1[U3i3`c1Pe1:b3g
5`AQA[n3P2ZEe=g[1S_16b3g5`AQAge4aX3Cb3Ce1]3i4hM`Ef5mZ2Z6R@_1W2c3\1h?Ajo2f8:b3g5bR1[Q3d3Z1[3]1aZ1
aX38b3g5gLj5U;1_Z4aX36b3g5bR1ge4UU2[S16b3g5bR1lX3j\1aX37b3g5bR1lX3R2gZ1aX3j1b3h1n3Y1@W6O_IV1V3[:
P6g@M6n5_84V8V2Cf1Q1o1VD^?R2Z23l=d=Y4b1`687\4?9U9Y4j?V2b4k3R6\2h6h20:Cb1V:^4mBh4j48b3g5\EU=gS3W7
gZ1aX37c3P2jT114lb4f<6c3P2jT114co4Q2c3P2a1U2m5mE]1h3140P2m1:=V3913McP1a12421E0cN4l6lA0X4^2g3S100
23Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1XD]Bi6Q8_27c3P2RP1\3Z1146c3P2_S1Z1148c3P2jT114mBc1dY35c3P2jT114
9c3P2jT114ho42iQ22Bc3o107bT114X1ZBME^6m`1`1]5TG]CV[26c3P2XQ1a3146c3P2_JZ:14Gc3Md1j613ko1WZ1fI_12
Y1_1Z20bDf2Q2mM5U18lh15c3Ii[2ho4[18c3MR1jT114^T551c32c3c\2g7D0m2:122Z1182Mh4]2`1?m2W3W61^25:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8Cl15Co723
a2c53CV1TN58G45E2k1C4H315^9o6\32Kd1CCT2_1528g1e1210524n27V5131:T14FU1c2=1EBMl33T2241O2[3e4f4g18P
1V2CO^1\4n1K^1h12Z652P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1;5B>=HE152]1C\1239V51aS1P5c3:12i11
Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H31
5^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X
1T1>=^11f1C\1239X59c3m\1X;c\1SKfg2X:n:R55c3fV2^l1e\1lm17c3`Y4kC9CUKV3>c3QN3b]13b2mi1j8b6BSc1nB^2
UC4c3IWMf]12c3dc79c3Pj1a2fX3lW1_Cb:f1]13c3\\7Q28c3f3]U1m5T>nW3YV2K7c3P2RP1g414lb43c3f4l\83c3R2mT
13c3W_4WC9c3P2jT114nW3Y1j307c3P21hT11219c3Bm9TCWW4_1k5UA^h12c3ne79c3_8W11kC]f3SCf3oZ2Kd3R2JX6200
1P2PF_4V4R:l6mCP]1]Y1Y7_6]IaOX:W;0;^2_5@d3R28j6301aLVE`[3U6mORe10;n7=d3a2d66nFiJmCbg2SV1Re10;b3:
d3V923nFZV4SV1Re10;?d3S2Y7PMh2NU2f1PQ1mR1hP2oInJSJ0@d3S2ZT1h2NU2f1lEQ^1_2Xn1_B_7nJSJ0?d3S2ZT1h2N
U2f1SX4W5Z\1SJ0;W6hQ1Y2d3S2b10o1m5`E<AK\3d23NJ:=;5f1MQ>oCa12421E0kOi5c2bC^2g3S10023Z5A?n6T>W2l31
8@=E>`2QQ1g8FJR2\274Z21BoKf<i6JV7_1O\2d3S2b10o1T1h4`E<AK\3d23i1:=;5f1Mo<Q1WAg2a12421E0kOi5VF^2g3
S10023Z5A?n6_3d:d1Bl318=2=8217o2QQ1g8FJR2\274Z21BfX1i6Q8_29d3Z901ah3`f2\OSAX19d3R2W701aLQS7X1ZGi
4d3R2>9e31=9H3K002004162l7V=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5_1^8KX1@i2k50S4]:Z1\2OT95a
3S;BS5U2`6Y31=KS3j1=0k80<D>0BA8Y29D@463<0514294U4GAe1L60`32F4F_7KP18c7d39_2V5005g5D@<1?[2k30e3i1
W3;3d9S804l6Z2^9RC94c2d3R2>9e3b1O00200407bFb56R3[1f1<o40Y5?^301i8?^8T2Z3k50[B\3e622dAg2U2`6Y31Q@
S1CT3M0@L617>m4W2Lh32KF[86R1e7l3k?[2b7i1W3XB04l6Z2aL9S1d3R2>o3b1O00200120jFb5i6ZR1ZV21X6h9j50]1O
mE6h8aO`E0Q7lN9Gd3[2iM\>P3R70`4k1l2m:i1g1S8Ym1U?0Y5\20T5o2j\2Q2d3S2b10o1f2Z1k1mE]1\3d23i1:=;5f1M
Q>oCa12421E0XNb1i5VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2o1d3S2b10o1m5mE]1\3d23i1
:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21Bd@0;dGi6Q8_2Q2d3S2b10o1m5mE]1\
3d23i1:=Af1Ma2_;4k1nAa12421E0eU1RCS3^2g3S10023Z5A?n6\@T1g218d1o2QQ1g8FJR2\274Z21BfX1i6Q8_25d3mY1
Ph60Z8l1d3S2b10o1m5mE]1\3d23i1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21B
fX1i6Q8_2;d3S2h4`2PMm5f1WP1[h2SV1nJ7d3S2ZT1h2T3f1fi57d3V92RGRV3WP1SV17d3S2ZT1m5f1fk4oM1e3a3e3Z1d
10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d
1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y312e3=`3e3Z1d1f>47?2a1>P320k2P6
06234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5
]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31Q6e3O:d112e22R2b9247?2_11>FY220?[27c2o240412312@
3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<e1K]3Z30d1>P>6R9W1;260:3L:0P18[4:3B:C5b6G=Q2U20
U1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40i1a1\1Q3_1i3T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>N3
;b8l>d?1U3:`52\5I_211n3e3O:d15`>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<e1K]3Z30d1
>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\111g3Q2i181436NOR2
2]13n8aN1U3:P;Y31m4e381n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=K
V44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239Oe3e1;`;Z@F0b6Ea=:n3kCnl1o>NXNX;i1c8[Fc7Lc;\6]7b5Z77a?[
22e3Tg82e3Yn7@e3e1;bL2`6E^a1_o2X;]:m`1[D7mAW7T1e3e1lCP>X6^3?VX1AH_CQ2g3?]GTG7Q;S8l3^ER5P;7c=m3g3
Ke4^B7Z7[;]4[2W7Le3e1;85Z:[;f4o8MPEW5Y3TJlF0nF\6X4_G4f2c4a2QN0QD`R16e3e1nZ6P7\P1SN?e3a`1hS2?oR1o
P2^?]6U?`2^>g2d2V=2;e3LhT2SOlT1X1]8Z^1^=W8bo14e3<ej3Z^22e3]Y6<e3Q`2\AVW1dIcX2jEi8\4Y?Y4d35e3U2[c
3gP3bd12e3U2Q2e3f3o1m5mE]1\3d2m1:=V32n=oCa12421E0[De<c4VF^2g3S10023Z5A68n6\@l318d1o2V>3fBg8FJR2\
274^1K1BRC?a<a8i6Q8_24e3ma88d?_1e3:@IDo2R>iER3>c6W1kJfDW5Y6c1i;kHc3c5NS6S:>?0@C<gCa45e9XBZ<_=]5o
6?Ni2g1X5`2T1_>Ee3c11JnX24ni1fS3[ET2e4U1m1b3Z2n7U7>c3U1T6He3:X1L]:<Sn1[9]3aO`W1QDP?SQ1_3R6_:]3Z:
n26m53j7Q9D0o281O96=E7h4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2122601511B2P
11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<i25CR83a2]3U23CV1K_>6[9N;f1;m18G45Ee1813=4:=315b6G=e
1;U20U1;29>d19Z1Q227U1><631=CT2_1528g1X1<210524^2?7V3o113<a2f31X1MP4T2241O2[33X9Q3V2CO^1h2R1@j2Z
3`62P202IA\127396<113\2i14R1211986E981436NOP1A?2>E253X1T1>=^1152]1C\1239[N1U3:P;Y314e3c1mc3j[2e3
e3Z18[10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;Y1l2^1:3MC5b6G=Q2
U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3f7c4R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y313e3c1mc34e3d1UU6V
]16e3d1`1Rd4oV2e`1@e3Uc1CCW@2Z@nGa1P2g1J`1_]1Pe1Z;2f3eg41f32f3YP3V1f357>KP2U4T[1kV1R@Qk1dX1S>V@]
A7BET2?>a14\4Z=16@f:@416Q1859:3f3Pj2UY4;f384`B^b2Y1QHn_2_?_5\83f3Lm\65g3oi2VV1bi2n15g3\?O]3TV21g
32g3dk32g3\c62h3\f3Z1DS3Q2jIl87B021111;42Y12f4`4i<\1<i1i25f8mX1f3QCg2n1_Ia84jCdFn2j6f5Y2o83h3\f3
_K4h3\f3fB[=Q1h3e3SQ1j1\1f4`4^:Z2\1<i1W?`51iOWG2U2f7nK:oCdFn2V6Cf5Y2_1_7^@hF9h3f3RQ1j1\1fCVE\U1V
X3R1h3e3SQ1j1\1f4`4^:Z2\1<i1W?`51iOWG2U2f7nK:oCdFn2V6Cc2R3Y2_1_7^@hFc4D0R351`1=f5n3e6n8:a264n54E
0200111;212260171B2[40151U2X17Ii5L0V5J5V1037<:0@?i25CR8e2c53CV1ZN80F45d2CUE2`2CCd3528g1e1210524V
3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AG\1X1h32]1Cm14h3\f3WG\m25h3\f3dd3g62
S1h3e3SQ1j1\1f4`4^:Z2\1<i1W?`51iOWG2U2f7nK:oCdFn2V6Cc2R3Y2Z14_7^@hF4h3\f3WGTT34h3\f3a1mi36h3\f3n
42Ri2UU14h3\f3Q5Xn33h3\f3a1W1h3e3SQ1j1\1f4`4^:Z2\1<i1T6R9`51iMo1Q5UB2H\1f7nK:oCdFn2V6Cc2R3Y2Z14_
7^@hFk1h3]30T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4m3n2VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1f
V1i6Q8_2:h3f3RQ1j1\1fCVE\U1gB^e24h3VZ3U<f43h3\f3c73h3\f3_U33h36Uf32i3Rh43i3dQ601i3;i3b[2X:P2o?6d
1YS1_4i1Zd32i356i35fg2U2Ph4U=<i32`3l7[GW3R<0cU1V@iBgU52i3gb85i322_S7o=<i313]3l7[GW3nQ2bc3nEB\^17
i322mW3iBY5ka34i3f3en4f_26j3_1aW4l>4Wn1@j331U2^9S\44b1e121057V3Tj2S5j331n16Fh4n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_15284b1e
121057n27V513<X61X1MP4T226O2[3j6a2Q3GR2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239
YX1Q5j331n16Fh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN
8G45En1C4H315^9o6_3`2Ch2_15284b1e121057n27V513<X61X1MP4T226O2[3\9Q3GR2f9Z3`62P202k27=KV44R121198
6ET1NOP1c1E253X1T1>=^11f1C\1239T1j3_14>T1Bo3^4c[44m<]h27BET2?>a14\4Z=16@f:@416Q1859:d6Cj331d;S\4
4b1e1210524V3Tj2h<CXNb1j331^1m2X3n3YR3X>`K4b1e121057V3i5hGb2ni1R47BET2?>a14\4c9f316@i6l3@416Q183
19:4j3bT1[c343j3ng44o4j331n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_15284b1e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202
k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239Q5j331Y1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_15284b1e121057n27V513<X61X1M
P4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1^14E253X1T1>=^11f1C\1239c5j331Y1@3M^1Y3n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2C
h2_15284b1e121057n27V513<X61X1MP4d1?26O2[3\9Q3GR2f9Z3`62P202k27=KV44R1211986?5T1NOA>c1E253X1T1>=
^11f1C\1239h<Ce2??6^3^>b5j2Nk35^6D0T331`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o63X32`2CCT2_15284b1e1210
524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3m2b32P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1
152]1C\1239d\1Hj3i1SIZ1[:14^9RJGf>_T1i:Bh=;4oe1S:24i9X2W;5j3Ui2WF`X14`4D0T331`1=f5n3e6n8:a264n54
E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd35284b1e1210524V3i
5X61X1MP4T2241m@b1CCO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm19k33]3l7[GW3b:TW1hX68k33]
3l7[GW3b:m_72k3jb11k32k3kj36k3a3l7[GW3`j72k3WL2k333k3344k3jb1Se1dY42k3WM3k3WMkQ32k3ca79k33]3l7[G
W3oi1hJgU57k33]3l7[GW3`j79k33]3l7[GW3Sb3\i2o^13k33\j3;k334X3l7[GW3g<Ve1TZ4\^13k33_a7<k334f`1mS11
j2W:n5aDoV3o=2k3l\76l3`3l7[GW3`j73l32gj32l324l32SMcm24l32mW3iB3l32`k61l35l321hW3dY43l3VMUl63l3VM
kQ31l33l32h\78l32]3l7[GW3hd2gU57l32]3l7[GW3`j79l32]3l7[GW3oi1hJgU5<l324X3l7[GW3nQ2X<gj3`2o^13l37
XQ88l324Wj3eU1j^23]2;l32]T1Xc1XU1RS1n_1c;WC3]25l324eY3QR46l301XU3d2iBT1l3b1V6Pc3TZ1]h27BET2?>2^1
4\4C0H[7`416@f:@416Q1859:W1<Q1l3b1V6Um4]h27BET2?>:0U14\4i8k31B16@f:@416Q1859:9l39m9jd1aU3_1k5UA\
P1W1l36[1V6]DQ[2a9OSc1SW1c5oAV:`;m37BET2?>a14\4h4a816@f:@416Q1859:W1l36[1V6]D\S2e7m1cARZ1Z;@2bJU
6e[17BET2?>a14\4Z=16@f:@416Q1859:U1l3b1V2o3\Edd2V=lU1_d2m37BE5n1?>a14\4g3d50l316@f:@416Q1859:Ll3
b1V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:\1l3b1P2U4^4m@kQ1[E\M[4g^1U^11]Fi?m37B2BT2?>a14\4]1P1R2W8
@16@f:@416Q1859:Ml3b1V6Um4eT2gC7BET2?>a14\4Z=16@f:@416Q1859:7l324UB[U2Ud4b5Nl3FKV6Um4dX1h_17BET2
?>a14\4Z=16@f:@416Q1859:3l3g3Rg32l3b`62l3jj34l3[U3d2iB4l30ij3Y54l30Ya2PD3l35Tn33m3ZU3_E1m34m3g3Y
GiZ22m3eX32m3me48m3310fh3k1RY3UO2m332m3cZ86m34nn74^=_35m3ni2gm1\4^U3<n31d;k]4e121057V3Tj2=n31d;k
]4e121057V3Tj24R1n311W1Gc5n3d?eU1`W1o`1e121057V3J`=^9hY1i7j4o3Y5a2b@P4^5S3j2^:X2Gn31Y1Gc5n3Ze1`h
2e121057V3[>Wc1i7j4^1`2Y5a2`620j317>8d12g2U2n3f5479132_11>P320=@438:22I7c2S1k14041234@3;6C140411
_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U
1><451@_6e1210524^2Gg1^35<a2l2V1MMDb57Ob3^40Q2=X2Q3R8R1m:2j5\1:>2?11X2\33@85>:81436NOR22>N3;h8ZK
P31U3:f9Y1I_21^4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c
53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241e<W4V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JN
P2AT2X1h32]1Cm1@n31d;hZ2RS2e121057V3\Q1BkR1XE>n31d;k]4e121057V3\Q1BTh17o33Y3l7[GW3`j72o341o3;o33
i1_1l7`6j@W3Vj2l@\_46o3]3l7[GW3`j73o3jW3QT43o3`1VP92o3Rb12o3gj31o36o3Pm3W1ma1e[1bE2o3_a71o32o3ie
83o3X=X\62o3le42o3V`19o3]3l7[GW3Re1TKm2ZW57o3]3l7[GW3\b3SX49o34X3l7[GW3li1SO_Q59o3]3l7[GW3ne2n_3
_=RW17o3]3l7QAY6W3`j7:o3]3l7[GW3Sd1TP1fW31^n13o3SLSd42o3`k63o3[BTY64o3\4[U952o3PP53o3_S7o=7o3]3l
7[GW3nQ2ah5?o36V3f6U1[GW3bn3_1k5UA`S1Z6[@SY18o33Y3R7I[GW3`j75o3SMcm2Uf407o3nh2XW10Z]1cQ1jl14o3nh
2dd2cQ12o3jS7Lo3_1V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:5o33mc3e6Ta32o332o3ek6;o3CP1jT114SS2oU2fM
oK09o3CP1jT114jV5oK0<o3cF_6R8[b1m>`:k<PMZm1U;]97o3cFb>[b1ZV1o^3>;o33Y3l7[GW3oi1nb1an2o^1\3;o33i1
_1l7[GW3e[20WQ1a]4<o33[:lP2f2on1^HW^2\2jI]:Z<=o33\:lA1Q4S[1kB9lV2iO_Z2]:3o3_:k]47o3`:nAQ4S[1kBii
12o3]Q22o3\O7o3aBb1W;kV1[Z4P=6o34_a3\3n]4k:3o3da301o3Z1P4^1Cb5^4dHQ>`X3d3i5XT1_V1R1Bn;7BET2?>a14
g1d2Z=16@P7e3@4163M859:[6OP4^1V6^4dHWj3i5]h27BET2?>a14\4Z=16@f:@416Q1859:7P4R2nl4jP1n^2h7i5R1P4>
OP2U4[g4i5]h27BET2?>a14g1d2^3k916@<Y:@416Q1859:3P4Y1gm4DP45b3I`5_Z3[T1Q6^5_1k5Q<S5ga1dAEiP11>b8M
P4Y1X23l8<k9j3aH1Z1iO]3oBa<R3]T1QDP?^3]4R:S?]311P6WKgL[2P4V12\2[1b2\3h3P8c>a2l7N0Y21Z113@k>[3Fm2
U9Ka2U59Ljf1Y4GS1X1[2jGN5R:^3lA`4U1]339^3U21`@a2K\:62R14R17U1Hj1<;109:I3Z5d2l=MOP4Y1\2Q19b2]1kV1
Y31Z1iO]3aQ2k1X1[2RS1^3n6VDn5b@]3\:9b2V4m13cC3P4Qo4Y]3g6D0X31V126=2Jh4n3?S61h85:a264f1404^1:6:40
6S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c4K33CV1ZN8G45En1C4H31
5^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4d1?241O2[3\9:f2V2CO^1\4j2Z3`62j1502IQ27396D\2i14<E2
11986E9JNOA>AQ1E253X1T1>=^1152]1C\1239\=U3QLV1P4Z13V6j5UGT;`FZ8oIYf1i5Pe1\S17BET2?>a14\4Z=16@f:@
416Q1859:HFP4Y1U2f\1`S2_=iMa?fF1PA3_1XITN1Bj3T1Aa;B9P4>V3o3[g4PZ1\h1S=c7NP4>OV6[g4i5]h27BET2?>a1
4\4Z=16@f:@416Q1859:Q1P4>OV6ZV3Pa1i5]h27BEf12:?>a14\4Z=16@f:@416Q1859:P1P4^1P2U4[g4i5]h27BEi1:?>
a14\4Z=16@<Y:@416Q1859:3P4Qo4V_3JP4Y1f1Q2P4UZ11jE3U;VV2Y4[C;Z?^3n6mh1g8P6Q61X21^2X2[6D0X31`1=Mh4
n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR8
3a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3V8U1Q3V2CO^1\4j2Z3`
62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239jX1=P4oS4QK58c?:f1g1V^1V1_@h23P4Qo4W
d39P40X1f2n^3ZW1f4ZZ1hf12P4Qo4o4n31Y1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z
3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239QZ1>Q3P48P1P20o1Q4k1mE]1\3d2m1:=V3U57k14b6
i>`2d2a12421E0^7i<\6f3X7VF^2e31AA0023Z5A?e1X5\@l318d1BM^13E1012o3m=Q>g1[2c4FJX1I24T274I`11Bn8O1o
4_9U@i6i2>\11Y3_2Y1P45S18`7L2Od32]T11VZ3^1^5_1a59UA`8]Fc4R6b@c2_6e5Bc1\1n7X210l=1\16a4:3l4n31n1M
h4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315
^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1
T1>=^11f1C\12394P4Y1gm4mT43P4Qo4_o23P4Qo4fl3m1P4Y14a1>F^3^Y1\U1`=R30b15l<_6Z;W1R>n7b4V1Z;eJnP1]A
71@ET2?>a14\4l2IIW10R6HD16@S41Z1U5@416Q1859:Y1T1P4Y14P2F^3^Y1YG]]1jAYGi5]h27BET2?>a14\4Z=16@f:@4
16Q1859:l4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j
1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R121198
6ET1NOP1c1E253X1T1>=^11f1C\1239X1P4^1Q2T4[g4i5PBk?dNkG51BEi1:?>a14\4^5Y1`3P316@8W5U5@416Q1859:4P
4Qo4[^2V3o4n31n1Mh4n3?n>5:a264f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c
53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R121
1986ET1NOP12`1E253X1T1>=^11f1C\1239T1P4Y14V6kEX_2XKmFi5WCUU27BET2?>a14\4k9^316@f:@416Q1859:HP6n3
1Y1DM^1=k2n3?R2k<536a264S1B404^1:6:406X1F4D156271f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\1j8A]2a2
c53j1;DYM8G45E21i1C4H315^9o6_3`2Ch2_152P2e121057n27Cb413<X61X1MP4d1?26O2[3\9Q3j2X6]3Z3`62S1L02c2
77=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239Fm=]2i3\2110UCP1L1?[35]6D0X31Z15=Mh4n3?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45
En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3V8U1Q3V2CO^1\4j2Z3`62P202IQ27396Db
1Ii14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239[D1Q48Q4Sf1lKnZ5lS1;d811Q4LQ4]1V6Um4]h27BET2?>a14\
4Z=16@f:@416Q1859:4Q4T1j_3kP42Q4]U62Q4i1@Q4aKk;TP2Bd5PCY_1]P1<b7TW1`1WDZ;R4m1Q4T30T2m5W?e6]1P4P2
m1:=V391Q1a2QNa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q41c4FJR2i5o1fV1i6Q8_22Q4kV2d1Q410Z1U5
P1OoCo4T2WS12c7Q5T3V>0kIS8T=]@RAQf1XA7BE9j1?>Z164\4d83g3I16@f:@416Q1859:5Q4Y1T2ei7]?P1Q4]1V6Pc3T
Z1V\11T\17BET2?>a14\4o1Z;16@f:@416Q1859:3Q4dZ3P@3Q4Ui7WS12Q4Zj3BQ4Y1JT@RQ1X:k]1W53\6Vi1W6\Io2o7_
Hb1`L2Q4_Z86Q40cU1_P5]:lV14Q4kASX4Uo14Q4oi4`[2V`1Q1R4\1V6Um4ea10fV17BET2?>a14\4c3W5^4161>f:@416Q
1859:NR4\1V2o3Um4bP2jG7BET2?>a14\4Z=16@f:@416Q1859:LR4\1V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:OR4
\1P2U4Um4PX2\@7BET2?>a14\4a4h816@f:@416Q1859:2R4i[71R4U1R4\1V6Z72f9\IVZ1i8n2\JVR1ne1^R17BET2?>a1
4\4Z=16@f:@416Q1859:1R45R4Fh<jT1]HNR4\1V6Qc3SZ1]h27BET2?>a14\4k4^816@f:@416Q1859:2R4ej3T1R40[1V2
o3oP2Qb1kOW:]h27BET2?>a14\4_3ET9165:f:@416Q1859:S1R4\1V6d8WY1W=YU1b3Se1]h271@ET2?>a14\4o1Z;16@f:
@416Q1859:ER4UQ1e4b3P4b2k710X9_92V\2U8nCP2eDbg13RBd=6R4a1jT114od37R4aZ2Q[1ji3T9W5dW17R4o@VQ1lW1Y
8lKTY4R1R43m9X4b5lMdQ1e8R2T1n4j4R5b>W1XV1_1k5j2>N61h1n3k6oHQ3]1k52T[1:JT1R4\1V6Um4[d1QT17BET2?>a
14Aj3f3m1Q4Z1Eb116@Q8d2@416Q1859:2R4W15S4]Bb1Zo2Tm21S43S40`a32S4aa3LS4[1V6Um4]h27BET2?>a14\4Z=16
@f:@416Q1859:MS4[1V6g[3]a1]h27BET2?>a14\4Z=16@f:@416Q1859:3S4`a303S4\[3Sg13S4]e1Wd52S4YQ82S4Xe72
S4dS4`3S4Ld1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2
U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y314S4i>cQ5iZ13S4mX2n<
4S4[Ma[1n<2S4gQ53S4od3g\14S4od3g\1WT35S4aMf]1Y<][12S4m`32S4g12S4`32S4eY23S4dg71NS4[1;j5^i4f3]h27
BET2?>a14\4Z=16@f:@416Q1859:LS4[1V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:2S4md33S4aa3[3ES4Y3l7[GW3j
9R\1n3j@Q1JEGgY10Ccd1UT17UEhC;S4Y3l7[GW3i[2X2gY10]i2VY18S4Y3l7[GW3_h3^`2aa16S4Y3l7[GW3`j74S4m`3T
3Pe4GS4Y3l7[GW3oJo1S6kFm`1d;MD08ca1h79o51=0hQ27S4Y3l7[GW3ai7N9S4[c1=nJiS1_1g]2=Y1NS4[1V2o3Um4]h2
7BET2?>a14\4U4T916@f:@416Q1859:2S4mc3;S4\3^I\@\5WDUK_V1PZ2QAZ42S4mV22S4gh32S4Sc32S4kg45S4]Bb1_l5
P=?S4`1jT114ZP1eU1NaB0`7o1P9_i1]<5S4`1jT1143S4WV3k^33S4Sl4Xj2P1S4[1V6Um4]h27BET2?>a14\4d811a416@
Ng9@416Q1859:OS4[1V6`4\4Wd4]h27BET2?>W194\4Z=16@f:@416Q1859:OS4[1V6fP3e6Tb1c3]h27BET2?>a14\4Z=16
@f:@416Q1859:U1S4[1V6oDo4T2WS12e<o`2h1`4Sb27BET2?>a14\4`<I16@f:@416Q1859:MS4[1V6Um4\^1PZ17BET2?>
a14\4Z=16@f:@416Q1859:Q1S4[1V6em2m8n4Gf?SQ1]h27BET2?>a14\4Z=16@f:@416Q1859:3T4aX2f?MT4Z1V6^l3fP1
]h27BET2?>a14\4Z=16@f:@416Q1859:1T4NT4Z1V6]e2Vb1`E]h27BET2?>a14\4Z=16@f:@416Q1859:?T4X3l7[GW3k1c
a1^>mBhU10hZ1i@n`1WC3T4fg3`G2T4_P72T4ae33T4jFdn12T4\T31T42T4ko46T4j20fU4fj1me2;T4nf1_81YB6`f1XC]
W1W4f5V1T4<W1W11\<HP2j3c3@PLb2BX=1`O2b5RV1ZNU9T4X=5_5j8d12YId9Z5ZAX51R5b4d64T4O_`3^j3Q1T4Z1V6WV3
mf1[Z1Q^17BET2?>Z164\4e6d616@Ng9@416Q1859:5T4f`1Zc3nZ1gM_1U4Z2S4\@3YB0X2@00IQ4CY2U3N^2R11Hb4o=1V
JoFgD`Mm5`4b5?3S1YNV7Y4n1F1l;Gd61i9[4m@i8U4J:I078V1N4=U22J4M_6Q1517B_11>FY23?c2c2B9:520S19:12312
D;63?1404112\1482CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2n;698o3L^2KT1k20S2Y;[6c2d4260:384>:JH]43BU2a5
G=Q2V2I3C29>b11d1\2O5><42213<Q143;4R1j22:2`52j1P4W1GA]1HB=26?O5?7Dm10c3U4S50l3KR1G2P3R2@HT2S1X3l
8X3o1\1242Q1W2X4<>@1243Z17`1R14>^1c3?P143<7Lb1LQ23o17`2Z1DT1^21H1?R1S11T4S2k2BY1G2>5GMF419P1155W
2>@3KC\141n2[2<6k1100<02U3U4U1B607_1j3E9e8R=9S11U8^2R2^1k6f1f2l9l:L0h2a1]2YLl6o<o5g5n6`7BR2l9k2Q
@In1JO01\44k5o2W6S1R7[M7=^1CP19N841:^2181=l62S2k2V35e1K1Z115Ff194@3_1X136Q1Z1A[2Cn1>2:U4U1k:aS1R
Z1]1[5oo11^f2OU4U1\^1eNTGS9V<X>@]4h9U5B^5^:jS1V7k6V<DT;>l4Y46P@\3m;B[37`2U4U30o1m5Q?Q4i2]1\3d2m1
:=V3Q>oCa12421E0e9e7X3i8Z2`4Z1VF^2g3S10023Z5A?n6\@l318d1o2QQ1i6m1FJX1I\2334Z21BR<2R1^6W8l1Y2_8i6
>;h3]3]11O03U4^R5V[23U4^R5db2NU4Y1V6mj4W2]X1o_17BET2?>a14\4Z=16@f:@416Q1859:6U4a3bc2[[2g\1hBP1U4
Y1V6gg2]U2bP2m?l77BET2?>a14\4\7m516@f:@416Q1859:2U4aR51U42U4cR51U4=U4U1a_3Z1b`1^W2V36X?6Ni;XG5U4
c]5fU13UQ1^1U4U1B607_1`=WIR2^1QQ1Z4_i2fEJR1\44W@^T17=R2P1b4g72o4V35e1K1b1]2>@3_1X1e5Cn1>27V4a6[3
\j4_1k5UAW1V4S1IJ0S7ng1Q1o;WX1S]1_1k5h:K@o4b9bDb47YG`4a2o4l1o;MX2f4U13KX3V31d1V2A:V4e1W8g=Ud1^h2
_1k5UAoi1U5n315S18;Mh4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;
a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V5131:T1S51EBMP4T226O2[3e4[3Z1Q3j2f9Z3`62P202k2
7=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239:V4\18W8ZT4QF_1k5UAPc16V4m9\j4_1k5UA=V4e1W8SY1Xa3_1k
5UA_:0c4kS1X4AV4]17W8XIQ314jm3_1k5\10T>b1YS1f?BV4m9WR4TH_1g2063k1A9\10g?U726BV4\18W8__1[9f\2iD_1
o2o1A9]1h8n6Rc1ig1P1V4:R1_8ZL14d?[i2g1QC0:S1o4K8T1a7Q1P3BMD9DM\8d55g[1l`18V4m9\j4_1o2k2]1g?;V4]1
_8ZL14Tf3e7_1k5UACV4\107W8XIQ314cCVZ3_1c2300Q3]1g?@V4]1_8aHh314jm3_1o2k2]1d4R;b7`g18V4m9\j4_1o2k
2UA`^18V4m9P<[^4_1k5`>d2=V4]1_8ZL14jm3_1k5UAb7ZW1a`1:V4m9\j4_1o2a29UAlZ38;V4\1`8\j4_1k5]1^84S7`3
?V4]1_8XIQ314jm3;S1k58T1j=l17V4m9fb4e7_1k5UA:V4\18W8XISQ4_1k5UAPc1:V4\18W8U`1VZ3_1k5UAPc18V4\1`8
\j4_1k5UA[3DV4m9^X1Y`1n5VElU14;_1k5R2W4j:b7U=XR1kHo4n@@V4]1S5[3XIQ314mBec2\2iD;S1k5UA:V4\18W8^>1
k[4_1k5UAV1V4\1`8gc1gLGb5i<\3^8U<f?a18S50LE:1n5_1k5UAT?i33f2W5T32Lc51\Be2[Y1b1m4D0X315Z110:e4P1]
2`1e6n8:a264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?Ll15Ca2`5e2c53CV1ZN8G45d2CUE2`2
CCd3528g1e1210524V3^5:T1S51EBMP4T2241T9h7V2CO^1\4k1Nk92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1
jX1S1V4X13<e5]2\j4:T1k5UAVP27BET2?>a14\4Z=16@f:@416Q1859:`1V4X13m1T4]2TMng1V5d4ij1B:T1k5o2h1l1j1
d8VP27BET2?>a14K`3^3_1_6k116@f:@416Q1859:Q2V40Q200h7g;g2_8k1X=2h;\3;;2Dm2j`1UM_B_1W2m1e1V13c5T53
3?=2A3Ib11<1420011122b1n1g251kf136S123R9TS15\2V4g200S7TNn:g1:7=`1k2X1`23Z2]2k9Z312eg1g@b3n7_1g2S
3_:k4@1V1\:2m7]2W=P:AZ@E=00=;@j1P4o6i?2285108>5=>5l2j3m292Na151<Jm1V4:Q107c4n2Dh=];S314[:o3X1l4E
7[2]1M^1@:^90aV1Y6iGo6Q<;0R1[19U48T7T5c1=>Q2^68Y75^1_CY71\2fJ_;n1l>K1\18V4m9\j4_1k5UA\S2PR18V4a6
[3\j4_1k5UAbAS1V4X1V6]2jc1aV3:T1k5UAZJkU17BET2?>a14\4Z=16@f:@416Q1859:7V4CY9\j4_1k5UA8V4m9Z;WR3i
\1_1k5UA7V4m9\j4_1a59UA7V4m9\j4_1k5UARR18V45g9\j4_1k5UAoY3;V4]1_8XIQ314jm3_1k5UA8V4m9\j4_1k5UAlc
207V4m9\j4_1k5UAUV3;V4m9Z4Vf1bMWR2_1k5Y6k:ZY2>V4m9nP3`4o5\B0g:SAB_1k5UAXH8V4m9\R4oG_1k5UAn`19V4m
9\BR4lS4_1k5UA`a1<V4\10_8ZL14cCVZ3_1k5UA[1V4S1V2b6VGc8c2C8S1a3k=Q@V:`4]5b<a6Q]1_1k5k1B3e6Y2AP5W8
l=7o=X4h2g1[3o4>o:V2V8\JY1DV4\18W8h;e2W8S7j=RHgW1b@V;QC_1k5S7Q:[a1X2:V4]1_8ZL14jm3_1k5UAY5n315]1
72Mh4]2`1?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45E
n1C4H315^9o6_3`2Ch2_152P2e121057n27V5131:T1S51EBMP4T226O2[3e4T3a1Q3j2f9Z3`62P202k27=KV44R1211986
ET1NOP1c1E2531V1T1>=^11f1C\12397V4m9dS3gf1_1k5UA9V4Q8k1nd2]U2_1k5UAnB7V4m9\j4_1k5UAkR19V4m9^>1gY
1SR3_1k5UA8V4\1`8US4VG_1k5UAT5n315S1DMER4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V5131:T1S51EBMP4T226O2[3e4f4
Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239@V4m9fU2l=hV2_1k5UAT108fAa_2V2l61@V
4]1P2^6ZL14jm3_1F;k2Z10@UA7V4\1`8\j4_1k5UA<V4]1_8_Fj514jm3_1k5UAk_2T5n315h12Jh4]2`1?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2
e121057n27V5131:T1S51EBMP4T226O2[3e4f4Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1
239CV4\18R10S7^>1Y?Zb2XFmC_1k5UAPc1J\X1gA8V4e1W8\j4_1k5UARc17V4m9\j4_1Y5AUAW1V4T1Jm6Oi4a21S1b5l4
4P4Q<P<nS1`4V3n2Z3j1j;a9j4Z10aK_1k5e2`1n<h=o5;g9lP1i>a58V4\1`8jU4aD_1k5UABV4]17W8oJZ114jm3;S1e55
]7g9f?oLkY1]1V4X1V2o3]2\i1R3lm2:T1k5UAVP27BET2?>a14`1k2DHR1EV6P2k116@f:@416Q1859:4R1>V4m9nAMg:dE
U9[n1VKY4_1k5UA]Q2>V4]1j6d1ZL14jm3_1e4U1UAnM]2^7D0X315Z11072Mh4]2`1?U6a5V35:a264f1404^1:6:406S14
E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@[15Co723a2c53CV1ZN8G45En1
C4H315^9o6\32`2CCT2_1528g1e1210524n27V51201:0S1S51E89MP4T2241O2[3d2P2]35R1g18P1V2?3O^1\4j2Z3`62P
202Im137396D\2i14R1211986E9JNOP1AQ1E2534S1T1>=^1152]1C\1239Q@hH1j2;V4]1_8ZL14g]3R@_1k5UA8V4\1`8j
U1ad3_1k5UAX1V4M[1Z61V1X3bOR1?l3b4T2mH=P5h2o90d3?1b:R;U1o3lC`4`8_1;_5a4c<a2lU1CQ4X5Yd1:V4m9`[2cY
2W5_1k5UAg[2TK=V4m1o7c8gOUf1kJnP1_1k5UARW1gI9V4m9d=g\4_1k5UART1WX27V4b3Z6\j4_1k5UA]2W4Z1C5T33U@R
8Q5T7[1Z22b3e2F871i58]<Od42`@e;m5a2Q2SIT1X2G^2c1]6f1c8c3R1@GAV;U1e1O74911112000o6j2@ZELP?i6c723B
22R7R?U?e5T1k3W4Z1C5l3524C7332V1e<R83m4X2b11R2Q11[1Z22X6F871i58T1n5m9P1S2<a1nHaK`8X2GZ23@R1]6c85
T1;KY1@?181R1@5?16092Y<e1D:<;111210c3V34j2@7Q1T3hAR127[780]4^1IU1U4Ca4V253>123B2U7C1\>U?i4KI:l1W
4:OC5U4X1o=[>d2c>15Z4gC0o1<be1a1m1[4b8g>5U2l2[1l;8D>FEOG774;11122d=n6g4k1]<R1WE12Lk6kIc42g6o3W4Z
1C5b395242@772ABg<V8T60P1b11b4Z223k6871h1mDDm2<ie1d7T1[53;4\1e2Q3n80223I62293746]1?>D32H??Y:8:2I
F>V1>D2517>11112000B6P64j2HD65T3k3o>3m6M0l5i6e5R153:3123B2V6WO`1n4:`1U2W4Z1CX4f4j9QEk:[2^5b<fZ28
31]1]6f1Q6[2]11O<8CR1>1N092b9f2Q1c174=610j6VKEn60f5e5E3e8=e6g3_<n2n4714607G12S;9W4T2i8Sb51122hU2
W1W4Z1C5R4K?VFXT2\[1f>c8]1T1Y1P118[2a@1122je1C_?L[4fB714T174Y5EY5V2W4Z1IR424C7332T1nDV7d1]D8T1b<
^6<QB\[1`6?4R1Q?5T128KY1P1181=D@5?992d>U11122B\6e4gM8m5U6Ce5R15^1m63L]NEn4Y1W4Z1\c1T1W5f=g4lo1f>
f1S6j2L1\18Q1S11;Co;T3R162gR1PS1R1T?n2n4714607G12c1W4Q200`Cg2_8T?2^5Y6\3;;2Dm2gY1PORV1T533?=D3Ib
11<170011122b1n1g251kf136S123f1W4Q200`Cg2_8k1X=2h;\3;>b3gY1POW5UHd8T533?=D3Ib11<170011122b1n1g25
1kf136S12X7k>VF5o1W4P21V3n5g8h5R7Z516X5X2n12`6X4[4b16P@f3]IR1QM>d2ZNe4j1Y333MD3Ib11<;11122a3P1f1
51f1`IP=T3j9Q32d7cLU12l6n1W4P21V3n5g8h5R7Z516X5X2n12`6X4[4b16P@f3]IR1QM>d2ZNe4j1Y333MD3Ib11<;111
22a3P1f151f1`IP=T3j9Q32d7cLU12g1W4P21V3n5g8h5R7Z516X5X2n1c6d8b1W@f3]IR1QM>d2ZNe4j1^2N3b13\21<;11
122b4e3`IP=T3j9Q32d74^LU12l6a1W4R20`C2T;k1P6^5Q32[3d1k8;;2b3f8S5lKi48h16k3d=U4^7XCQ8_5T5G=b1_262
a3g251QJj?d>T7k>VF`1W4R20`C2l92T1k1a>2[3d1k8;>b3f8S5W:dAR5o1k3d=U4^7XC2n72\5l5=R462Y651g=Y<W9b6U
1cDk>VFOW4R20`CW;]N;Q4X<aR1o1^`120]=T5G=b1_262a3g251R7PH]I_4gW1U1W4R20`Co92T1i5cH;Q4X<i;dAR5`CmN
20O]<T5G=2FX362Y651T<b1aEgIgW1>W4PT5S92g;II^262_61YS1WEV720T4>880DE21e227j1e9479132_11>P320=@402
8:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1]1Q2^3W<a2]3De20d1_>6`91G;223
;3L:0R1S3^1:3B:C5b6G=Q2U20U1;29>b11d1[20U1><4513<[1[2S6\1_2`2M5<a2`1[1V1<@MDb57Om2D^40^12247=X2Q
3R2o5R1l7P32k3n1FE:>2?11X2\33@85>:81436NOR22>N355o61m?T@1U3:`52\5I_21V620T4>8d12\1Z1U2e9479132_1
1>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9
I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40^12?=X2Q3R8R1m:2j5\1:>2?1
1X2\33@85>:81436NOR22>N355TW11U3:P;II8\11n520T4Gd12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3
;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29
>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40^1B=X2Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I
_21b620T4>8d121e2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X
1k7B3`1]1Q2^3W<a2]3De20d1m7a66`91G;223;3H3360R14]4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><45130;X;?^55<a
2l2V1MMDb57Ob3^40^12?=X2Q3\1e6R1o4m52j5\1:>2?11X2\33@85>:81436NOR22>N3;o61RP11U3:P;I_21^620T4>8N
E011e2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q
2^3W<a2]3De20d1_>6`9I;26;3L:0Y1[4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;_2^35<a2l2V1MMDb57Ob3S445
0^12?=X2Q3R8R1_9]12j5\1:>2?11Dc1\33@85>:81436NOR22>N3;TW111S3:c5\5I_21Q620T4Gd12g2U2[5Y4479132_1
1>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9
I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40^12?=X2Q3R8R1k@\1:>2?11X2
\33@85>:81436NOR22>N3;bGa?1U3:P;I_21S620T4Gd12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C14
0411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211GW<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b
11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40Q2=X2Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3018bGa?1U3:P;I
_219X4>X_1oS1R[3=^I2d8[620T4>8:Y121e2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482C
A015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451
@X;n55<a2l2V1<@MDb57OZ1W2^40^15<=X2Q3R8R1m:2j5\1:>2?11Dc1\33@85>:81436NOR22>N3;oFa3b<1U3:`5_5I_2
1f620T4>8d12g236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411_1482CA015MLP11H:12N8CV1
<X1k7B3`1]1Q2b211GW<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2CA><451@X;n55<a2l2V129
@MDb57Ob3R4;0^12?=X2Q3R2[5CR1e2W82j5\1:>2?11X2\33@85>:814206NOR22>N3018oFT@1U3:P;I_21j620T4G>U12
g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G
W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40Q2=X2Q3R
8R1k@\1:>2?11X2\33@85>:81436NOR22>N3;k<7BET2?>a14\4Z=16@Z11T1P2:h5@416Q1859:R2I_21V620T4>8d12g2U
2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3
De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;_2^35<a2l2V1MMDb57Ob3^40^12?=MZ1Q3R8
R1m:2j5\1:>2?11X2\33@85>:81436NOR22>N355TW111S3:P;I_21V620T4>8d12g2U2e9479132_11>P320=@438:22I7c
2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5
b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57OZ1W2^40^122<=X2Q3R8R1g5U52k3n1\1:>2?11X2\33@85>
:81436NOR22>N3;TW11U3:P;I_21Z620T4>8d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_14
82CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211GW<a2]3De20KH_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U
1><451@X;n55<a2l2V1MMDb57OZ1W2X450^122<=X2Q3R8R1m:2i2P3\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;
I_21S620T4>8d12g2U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X
1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;_2^35<a2l2V1MMDb5
7Ob3^40^1B=X2Q3R8R1m:2j5\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I_21P4X4>8d10^1V=47?2a1>P320k2P
606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5c20IW<a2]3D[4_>6b9G;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i
;n5T3S4M]7Ob3a6=Z5R8R1m:2j5\1\111i5i181436NOR22]135ZW11U3:P;c18\11c3X4Gd10e>47?2a1>P320k2P606234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3
a6=Z5R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31NX4V1V6Um4VJ=hm17BET2?>a14\4Z=16@f:@416Q1859:h3X4G
d1031_>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;2
9>d1d1\2U1><:1i;n5T3Q5]7Ob3h552?=Z5R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y315X4jn5=`C[Ad3X4Gd10e
>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1
\2U1><:1i;n5T3Q5]7Ob3a657Z5R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31V2Y4Q30o1Q4k1Q?k6]1\3d2m1:=V
3Q>oCa12421E0\NX7VF^2g3S100235T5A?n6\@l318X1;o23E1012B\On3h4FJR27T274Z21BfX1i6Q8_2S2Y4l2U2m5mE]1
P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1B\211E10TP1Q4e4FJR2c3U2o1i7;]GR7i6Q8_2S2
Y4R3o1m5X>d7]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@m1HCA18d1o23C1106DXOg8FJR2\274Z21BlFi
Ai6Q8_2]5Y4]10c1o1X2d3mBa10\1AKd28>d2@C>61072=A1A1P1<@R<E41Q14k1j=[1a1U1a12421E0d2n8P2a9^>_8i5h1
o2n1T1La1Y31;1D<0023Z5A68n6>083?FF17:1`1FS280041U2f2GAR1BJ1140g218=2=8000173:>A_1I1021i5>[2T:[1h
2]200`6Q1e7FJR27O3P174[1N1BT6>W2^4f3n3X2V1U@i6Jg1j44>_1Oj2Y4^1c1o1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X
1oCa12421E0eU1VF^2g3S10023Z5A68n6\1U2R7^3d1BJQ318=2=801173k23EWP1g8FJR2\274[1N1BY9P4f3^7U@i6Q8_2
FY4PR1_3R6^OhX1gLa]110G`DoAo@l3m6W7[8P4j;Bk3V2Y4Z1a1U2m5mE]1h3140P2m1:=V391Q1cP1a12421E0cN4l6lA0
X4^2g3S10023Z5<4?n6SD518X1;o23E10Q=RCQ4e4FJR2i5o1U8`Ni6Q8_29Y4ac3aZ2151103k1Y4l2U2m5mE]1P4P2m1:=
V3913McP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2IWP1Q4e4FJR2i5o1fV1i6Q8_2m1Y4l20T2m5mE]1P4P2m1
:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o23E1UP1Q4e4FJR2i5o1fV1i6Q8_2S2Y4a1`1o1m5mE]1\
3d2m1:=V3Q>oCa12421E0\N65k6VF^2g3S10023Z5A68n6\@l318d1o22FJg<10aBg8FJm14\274Z21BfX1i6Q8_2m1Y4l20
T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2IJ\OQ4e4FJR2i5o1[NZ8i6Q8_2l1Y4
l2U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?n6SD518d1o2IEaOQ4e4FJR2i5o1fV1i6Q8_2j1
Y4R3o1m5mE]1\3d2m1:=V3Q>n4P?a12421E0\NX7VF^2g3S10023Z5A?n6\@l318d1o2IWP1g8FJR2\274Z21BfX1i6Q8_2j
1Y4Q30o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2G1WP1g8FJR2\274Z21BfX1i6Q8_23
Y4Sn51i1Y4Q30o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2IWP1g8FJR2\274Z21BfX1i
6Q8_26Y4dBd6kT5UBUg1l1Y4P31o1m5mE]1\3d2m1:=V3Q>2lCa12421E0eU1VF^2g3S10023Z5A?n6>m?l318d1o2IWP1g8
FJa1@\274Z21BfX1i6Q8_2l1Y4l2U2m5mE]1P4P2m1:=V391G9cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2IW
P1Q4e4FJR2i5o1X<]Ji6Q8_2o1Y4Q30o1m5Q?k6]1\3d2m1:=V3Q>oCa12421E0\NX7VF^2g3S10023Z5A?n6\@l318d1o2I
WP1g8FJR27T2334Z21BR<b5PGi6Q8_2i1Y4R3o1m5mE]1\3d2m1:=V3Q>oCa12421E0iNk6VF^2g3S10023Z5A?n6\@l318d
1o2IWP1g8FJR2\274Z21BfX1i6Q8_2k1Y4l20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD
518d1o2IWP1Q4e4FJR2i5o1fV1i6Q8_2i3Z4k1a6n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?NNQ4G37g2>G`<n?W7R40R=
^:61X3E27IH4DF0`1X5W1m;a7c4J?3W2f2811042=261d8X15S1R1>m1Y3l1k:k7o2K@f2T7J`6Q1=0J2j5h1c2f3k7B2>Q1
]21Y1d1AX2m8=831121a1P1V3Z4k1a6[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4Nl57_3>e4R8QK0`G061X3E27IZ2`1X5n9
m1m>W2c2281107=250000c8X1Y1R1c7k:l1j9W3Z3m3T5T3Y1h54;P4R:f1o1i3d1A2S;=83141Z10311D92c1Z4k1m7BnB9
3R3Z222T2i:a=CX4k9R10`o161n32Q1kX1@E25000m95\j14;P4\9E=X1o1i3V2m;54c1S1W5Z4W1C^7d52[7K@i1e3T:4\5
5o23^8o5S8U3BKj1V1g:l1[D2f12g3Z5@Q5;<X363;X17S12H?01<S5@JR1D9i8e3j1U3R9A:2e1?42D1>Z5HW3;L107=250
00P4Y3Y15Q3]1357g122303025200>11212272<JJ3m2Q14U12KId112]3T3g:]1Y1Y1a1T7:o1;0Y52[1m1m2f2`2d45Z2L
d2`2>b39:g2]1o316;1?Z3m1Z4W1C`8fO8^:[1EQC5Bn1g=Yh1Y20`1S6g@S2P1R6H^41107=25000W;R1c7W3_Bd4j1l4o4
Y3=0J2h7d5\8V2Y7X2_4o3141l2f1Z4W1CSI3X29W3a1Kf2`8T3Q3kDPT1\X2?[517C61@`Al1hG]?3Q1[2h549^14U6P9Q1
]21`3c6b4=831121a1Z1;Z4kd1X\2Pe1U6C6SBjDfOaU12[4[a38[4\1ZT1m5f1nS2gg2oM1[48[4\1ZT1m5f1fk42lM6[4\
1ZT1m5f1fi5l1[4\1b10o1m5mE]1\3d2m1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2i;WEg8FJR2\27
4Z21BfX1i6Q8_22[4Wg79[4\1ZT1m5f1nS2gg22lM7[4\1ZT1m5f1nS2ge32[4SY67[4\1ZT1m5f1fk4oMP2[4\1b10o1m5m
E]1\3d2m1:=Af1MQ>P2V?g2a12421E0eU1VFLa1g3S10023Z5A?n6\=o2l318d1o2Z7fIg8FJR2\274Z21BfX1i6Q8_23[4_
[1^W2m1[4\1b10o1m5mE]1\3d2m1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2i;2TEg8FJR2\274Z21B
fX1i6Q8_2m1[4\1b10o1Q4k1mE]1\3d2j12:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\27
4Z21BfX1i6Q8_2h1[4o20o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z
21BfX1i6Q8_22[4_[1m1[4\1b10o1m5mE]1\3d2j12:=;5f1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g
8FJR2\274Z21BfX1i6Q8_2P2[4\1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6T>W2l31
8d1o2Z7fIg8FJR2\274Z21BfX1i6Q8_2P2[4\1b10o1f2Z1k1mE]1\3d23i1:=Af1MQ>oCa12421E0XN\7VF^2g3S10023Z5
A?n6T>W2l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_27[4\1ZT1m5f1Wg4^R1m1[4\1b10o1m5mE]1\3d2m1:=Af1MQ>oCa12
421E0eU1VFLa1g3S10023Z5A?n6\@l318d1o2Z7fIg8FJR2\274Z21BfX1i6Q8_2P2[4\1b10o1T1l2k1mE]1\3d2j12:=Af
1MQ>WAg2a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2Z7fIg8FJR2\274Z21BfX1i6Q8_2o1[4\1b10o1T1l2k1mE]1\
3d2j12:=Af1MQ>WAg2a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_21\42\4hV1;\4W
1XQ1a314>^5im6\2T5;\4W11hT1121`W4f;b>[1E\4W107WK202`5S1]214>Pk2_5n_1TC`7mAm4D\4W100^K202d6]2121i
IoBRc1R1Wb1b>[16\4W1jT114bf76\4W1jT114>>\4W1e1TS114Q2m5T>hC2Rd2hU2@5\4W1jT1142\4jS73\4TX6[17\4W1
]Q11Z3148\4W1XQ141Z314:\4W11VQ141Z31216\4hEc3@oo2c34\4am3XV3i12\4am33\4Um2dV42\4fV97\4n3Po4Ye3Q4
U9T12]4bZ63]4LT\12]4]f21]47]4V1dK2R9143]4i[2di33]4Li\15]4\Y1]1k2fg7S2^41j20o1m5mE]1\3d2m1:=V3Q>m
=Q6a12421E0X4\Q1VF^2g3S10023Z5A1=n6\@l318d1o2l=115jBn4h3FJR27T274^1K1BfX1i6Q8_2l1^4g2U2m5mE]1P4P
2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=11PCQ4e4FJR2i5o1fV1i6Q8_2h1^4m2o1m5mE]1
\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2l=TCg8FJR2\274Z21BfX1i6Q8_2k1^4g2U2m5mE]1P4
P2m1:=V391Q1aJQ6a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_2m1^4g2U2m5mE]1
P4P2m1:=V391Q1aJQ6a12421E0X4a@h94l6VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_2P2^41j20
o1m5mE]1\3d2m1:=V3Q>m=Q6a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2l=17jBn4h3FJR27T274Z21Bo1fV1i6Q8_
2k1^4g20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q
8_2j1^4g2U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6
Q8_2j1^4m2o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A1=n6\@l318d1o2l=TCg8FJR2\274Z21BX<]Li6
Q8_2k1^4m2o1m5mE]1\3d2m1:=V3Z1f<oCa12421E0eU1VF^2g3S10023Z5A1=n6\@l318d1o2l=G\Bg8FJR2\274Z21BfX1
i6Q8_23^4S[63l1^4g20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=3PCQ4e4F
JR2i5o1fV1i6Q8_2k1^4g2U2m5mE]1P4P2m1:=V391Q1R2`Na12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e
4FJR2i5o1fV1i6Q8_2n1^4g2U2m5mE]1P4P2m1:=V391Q1aJQ6a12421E0X4ZJ4l6VF^2g3S10023Z5<4?5R2e4SD518d1o2
l=TCQ4e4FJR2i5o1fV1i6Q8_2l1^4g2U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2e31S10023Z5<4?n6SD518d1
o2l=AbBQ4e4FJR2i5o1fV1i6Q8_2l1^4g20T2m5mE]1o2P1P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD
518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_2P2^4g20T2m5Q?k6]1P4P2m1:=V391Q1cP1a12421E0QET4\54l6VF^2g3S10023Z
5<4?n6SD518d1o2f:U33PCQ4e4FJR2i5o1fV1i6Q8_2l1^41e20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S
10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_22^4S[6h1^4m2o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g
3S10023Z5A?n6\@l318d1o2l=TCg8FJR2\274Z21BfX1i6Q8_2o1^4U1a1U2m5mE]1h3140P2m1:=V391Q1cP1a12421E0cN
4l6VF^2g3S10023Z5<4?n6SD518d1o2l=n7U;Q4e4FJR2i5o1fV1i6Q8_2Q2^4g2U2m5mE]1P4P2m1:=V391G9cP1a12421E
0cN4Z1f1j3i3\B^2g3S10023Z5<4?n6SD518d1o2l=?1bBQ4e4FJR2Z2^3o1fV1i6Q8_2l1^4g2U2m5mE]1P4P2m1:=V391N
2]3UMa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_22_4JL_4OV6Um4]h27BET2?>a1
4\4Z=16@f:@416Q1859:3_4eh6_F3_4J_W31_4n4n31>_1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\
9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1C@>=^11f1C\1239c2`4V1c10o1m5mE]1m2>d2m1:=V3Q>oCa1
2421E0\NX7SCR3W1V1g3S10023T4U1A?n6\@l318d1o2l=3;10aBg8FJX1I\2334Bg11B]5d650\<Ck6=W4i3i6>;V7_201^
2`41h20o1m5mE]1\3d2m1:=V3Q>eAY2a12421E0T8Z1_7^<V8P>U8^2g3S10023Z5A?n6\@l318d1o2l=1@m41R2^;g8FJR2
\274Z21BR<U;]1CW5c1_8i6>;V7_22m1`4e20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD
518d1o2l=BaBQ4e4FJR2c2U3o1fV1i6Q8_2n1`4e20T2m5mE]1P4P2m1:=V391N2cP1a12421E0cN4l6VF^2g3S10023Z5<4
?n6SD518d1o2l=TCQ4e4FJR2i5o1j@e?U6i6Q8_2k1`4e20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S1002
3Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_2i1`4k2o1m5mE]1\3d2m1:=V3Q4o9oCa12421E0eU1VF^2g3S10023Z
5A?n6\@l318d1o2l=TCg8FJR2\274Z21BfX1i6Q8_2b2`4j20o1^4^1W7i7k6AK\3d2m1:=V3e6Z1P6c>[5a12421E0[AS=[
1i5lA0X4^2g3S10023Z5A?n6\@l318X1;o272a=S1PBn3j2m1FJR27T274Z21B9P1g2]5DjKe2i6Q8_2P2`4;Y20T2m5mE]1
P4P2m1:=V391Q1_>SBa12421E0cN4l6a1dD^2;[3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1eR1P4i6Q8_24`4Q[6?
12`4Q[67`4Z1Rk4][1U3B`Fl1`4e20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2
l=BaBQ4e4FJR2i5o1fV1i6Q8_29`4S>gR3iB[Fo`11\a1fH^2`4j20o1m5mE]1d2Gd2m1:=V3k9U4_9_:a12421E0f?E@_9W
;c2]2TA^2g3S10023Z5A?_5^1n;]4l318d1o2l=1RCn3h4FJR2T1W13204Z21BR<Y4WDQ4i6>;V7_2l1`4e20T2m5mE]1P4P
2m1:=V391Q1cP1a12421E0cN4l6h@]5^2g3S10023Z5<4?n6SD518d1o2l=TCQ4e4FJR2i5o1fV1i6Q8_2i1`4k2o1m5mE]1
\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2l=TCg8FJR2\2604Z21BfX1i6Q8_2Ba4Z1b2T[1f64m1
1go3^1Q4Y6Q75\e1i@S56:a4SS3dF`3hb1QH^25f=l46a4ie1Sk2SX1aA58a4Zk3if1^H5d3Z<2?a4Z1T1dT1nQ3:f5dOe6R
E5Q4VBgh11=a4Z1oT1P11[>Vl1g7QT1YZ1^25hT1:a4Z1RV1Zb2QT1bGfB^25hT14a4`d5RF5Ia4Z1c=i2\2]1Y2Y1@b=1ek
1j2iCc5^1]1e]1TH^25X6]7X225b4kS3[3ZOji1`1Dm30V1jIl87B021111;42Y12f4`4i<\1<i1i25f8VGP=c21f5X=1^8^
Ka84jCi5c3V=n2j6f5Y2o8Z1Dm30V1jIl87B021111;42Y12f4`4i<\1<i1i25f8d\1iEh@e:a84jCi5j@n2j6f5Y2o8[2Dm
3W1c1VHl87B021111;42Y12f4`4`9<@Z2\1<i1i25n2g5`3`51f4Q2Z7Eo@2c3c<h2[1_272U2\3Y4gCV8:4jCZ2j4Q1h13_
<n2a1d4Cc2R3Y2Z14_7^@Q=f9d1Dm3W1f7SBl87B021111;42Y12f4`4i<\1<i1i25f8f?=JV6]E\8k4`8fCg7a84jCW8S11
V=n26c6f5Y2i6U23b4bV4oY2Mb4LV6gl2]P2]h27BET2?>a14\4Z=16@f:@416Q1859:X2b4a1;T<T7`4]1]3Z8V32^10IP6
0M@5UAb8D\;a2R1f3Y2Q10U20U2bIb<`2f2b2`>R3W1k1a2e1>ALS@g2Z::[4CHZ4k52Oe8Y4E8OHMT1T6P3d:W5[2Z3^BX1
b4LP2U4hZ1_<g1Q1?TR1Q3[m1\P1fAa:gK7BET2?>a14\4o1Z;16@f:@416Q1859:6b4la1na1k5e\3c^22b4oP75b4aj32b
a3e<2b4oh7?b4m2Uk1]4Z4oLE^3ZB[3Qb11h1dLQ=1b43b4PU2nc54b4iX4SZ2oU15c4cV4Y9kl132c4m\67c4[Gon1hV1^9
YV247c4kIg\3Y9ol14X@5c4kIaP3Xb26n1Dn3V14eIQ4j4203B021111;42Y12f4`4i<\1<i1i25CS5n2h3kX1P;Y2^8Jk7g
Ba84jCo31g1]:R4Y2n2o4j1]525g1249o8`K3c4g`3Ul25c4[GW_3YV243c4cV4YV24c4cV4Y9ol14c4cV4YV2`;8c4bY3fN
3_7_;_a1^G4c4VY3fV1ol13c4m_4ol15c4U3ZY2\P4S>@c4lKio14i8W[1S3Z7[a1T1b<P;2e9`2m35c4Qc4Z7`b1b<6c4`Q
3e7Uh1`[1fG3c4VY3fS38c4VY3a2jJdLl;0fM2c4m\6Lc4OV2hD1dIe2B]4VR1Ln:3n3D`i1SW1]:g>4m2Q1n2PF?m3=m39c
4fa1f7d;lKm[3ZMd=h?4c4lT6P8hT1Bd4RGX1mo1f5TGj1W<:T<UM[V1Mk6Q8gf1e5i7Jd4RGX1e?l?ZP1R4c1c=T1[8j1Eo
1a9:T8o3UM[V1MU1e5Q8]l1i79d4k800R^3Yl2Mk6Y\26d4k81\Z6MUc24d4_[2jW4M6d4_[2jW4Mk6Y\2Bd4QX1Zd1W?R1]
8j1Eo1QFbm1n5Mi61Q8Z4lo13d4Zc6M^6e4:80Z112Lh127j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_14
82CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3W<e1K]3Z30d1>P>6R9W1;260:3L:0_1U4:3B:C5b6G=Q2U20U1;29>b11d1\
2U1><4221@g3b2m4n5Ba2Q5MDX4Y17OZ1W2^40d14a1U16c1]1_1<\3T2CR1m:2l4MFE27Q111g3Q2B<>:81436NOR22>N3;
b8\>?d?1U3:`52\5I_211j6e4:8[112n1;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N
1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3W<e1Kh1d1Z30d1>P>6R9W1;2230:3L360P1>U4:3B:C5b6G=A_1U20U1;29>b11d1\
2U1><4221@P608m4_22[3Ba2Q5MDX4Y17OZ1W2^40i16`26c1]1_1<\3T2CR1k4Q62l4MFE27Q111g3Q2B<>:81436NOR22>
N3;b8l>^4i9[11U3:`52h4CI_211l3e4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<e1K]3
Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\111g3Q2i18143
6NOR22]13n8aN1U3:P;Y31`6e4:8[112e2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:
12W1CV1<T9B3`1]1Q2^3W<e1K]3Z30d1>P>6`8AW1;2230:3L360<C1b4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@P6
9Q1k3a1M2C3c2Ba2Q5MDX4Y17Ob3^40d1;`26Q3_1<\3T2CR1j9<E2l4M\127Q111g3Q2B<>:81436NOR22>N3;b8l>d?1U3
:`52\5I_211\6e4:8[112e2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B
3`1]1Q2^3W<e1K]3Z30d1>P>6R9W1;2230:3L360P11b4:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@P69m4_22C3c2Ba
2Q5MDX4Y17Ob3^40d1;`26Q3_1<\3T2CR1j9<E2l4M\127Q111g3Q2B<>:81436NOR22>N3;b8l>d?1U3:`52\5I_211l5e4
:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<e1K]3Z
30d1>P>6R9W1;2230:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4_22[3Ba2Q5MDb57Ob3^40h4Q3_1i3T2
CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>N3;b8l>d?1U3:c5\5I_211m3e4:d1f>47?2a1>P320k2P606234@3V11n14b
115j1P1J:\1CV1<T9B3P5^3W<e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3
Z<_1b6R1m:2l4M\1\111g3Q2i181436NOR22]13n8aN1U3:c5\5Y31o5e4:d11h227j1b9247?2_11>FY220?[27c2o24041
2312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<e1K]3Z30d1>]7b66R9W1;260:3D7360e5:3B:C5b6G
=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40h4Q3_1i3T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>
N3;b8h1S=d?1U3:`5_5I_211k5e4:d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:
12W1CV1<T9B3`1]1Q2^3W<e1K]3Z30d1>P>6R9W1;260:3L:0e5:3B:C5b6G=A_1U20U1;29>b11d1\2U1><4221@Z6T1h3f
3W2Ba2Q5MDb57Ob3^40h4Q3_1i3T2CR1m:2l4M\127Q111g3Q2B<>:81436NOR22>N3;b8l>d?1U3:P;I_211h5e4:d11h2U
2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<e1K]3Z30d1>P>
6R9W1;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40h4Q3_1i3T2CR1m:2l4M\1
27Q111g3Q2B<>:81436NOR22>N3;b8l>d?1U3:P;I_211m3e4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3W<e1K]3Z30d1>P>6R9W1;5`1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l
4M\1\111g3Q2i181436NOR22]13n8aN1U3:P;Y31m3e4:d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3W<e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\
111g3Q2i181436NOR22]13n8aN1U3:P;Y31m3e4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
W<e1K]3Z30d1>P>6R9W1;f1;R1b4:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\111g
3Q2i181436NOR22]13n8aN1U3:P;Y31m3e4:d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<e1
K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;226>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\111g3Q2i1
81436NOR22]13n8aN1U3:P;Y31`6n31D:62GB1h2U2n3c5247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB1
5ML1N1H:12W1CV1<T9B3`1]1Q2[32W<e1K]3Z30d1>P>6R9W1;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221
@Z64e121057^2GV5Ba2Q5MDb57Ob3^40h4Q3_1i3T2CR1m:2T4GM\127Q111g3Q2B65>:81436NOP1Q12>N3;LY5[25f>2`<
P31U3:Z3e7I_211De4[^2d70d1>ZGW1Y2cU1_[1_1cB2l4g31[3=\CBe4[^2d70d1>ZGW1mW1_[1_1cB2l4g31i3\CDe4Df]
2d70d1>ZGW1mW1_[1_1cB2l4g31i3\C_U1o3e409d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^
3W<e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3P9Y3_1b6R1m:2l4M\1\111
g3Q2i181436NOR22]13n8aN1U3:P;Y31o3e409d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3P
3V9e1K]3Z30d1>P>6R9W1;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\111g3
Q2i181436NOR22]13n8aN1U3:P;Y31De40]S2l:d70d1>ZGW1mW1_[1_1cB2l4g31i3\CCe40Z^2d70d1>ZGW1mW1_[1_1cB
2l4g31i3\Cn3e409d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<e1K]3Z30d1>P>6R9W1;f1
;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1k6m4n5T3Q5]7Ob3Z<_1b6R1m:2l4M\1\111g3Q2i181436NOR22]13n8aN1U3
:P;Y31g3g48d10[:Y447?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3W<a2]3D[4_>6Z:;f1;e5:3MC
5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3f7c4R8R1m:2j5\1\111i5i181436NOR22]13`W11U3:P;Y31f3g48d1
0e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3W<a2]3D[4_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29
>d1d1\2U1><:1i;n5T3Q5]7Ob3f7c4R8R1m:2j5\1\111i5i181436NOR22]13`W11U3:P;Y316g4X_1oS1oT42d85h4Ae2g
h6ZY16h4ok6dk1Q31X42h4ok65h4i7j@PV4Ym1Y5n31H@DMER4n3?n>554a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[
3\8OQ3j2f9Z3`625j102k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\12317b9_7`DP721<i4@m3j9^c1[T1l[1QP
2V8S2nBSJ9i4fJRn1gQ1oY21l4d^1i=3i4Zj6d[14i4aFe]4YT41j43j4l@W^43j4l@Xl25j4bDY^3a]2k92j4^e82j4l@3j
4_]3d7Lj4DV6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:2j4`T31k42l4UQ72l4_\72l4ii3j1l4Y20T2m5mE]1P4P2m1:
=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_24l4ii3[W3Qe13l4eb1_^5
4l4^>]8XZ63l4lFXZ64l4^>]8lR31l4o1l4Y20T2m5mE]1P4P2m1:=V391Q1Fj1mAS<a12421E0cN4l6f4_A^2g3S10023Z5
<4?n6SD518d1o2QQ1Q4e4FJR2i5o1R:cLi6Q8_24l4n_1hCgX57l4m_10hCj?VV1T33l4n_1hC2m4Vd7o4n31L<DMh4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`
2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11
5`1C\12398m4T2Qb7WU116^1R>n4n31LQ1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62
P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^115`1C\12395m4Te3kc2o1UY14m4od2nS1Wk37m4h2Vl4Ve2[<l6P=4m
4<`1Xb73m4<ic7[6D0X31LC=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X1
7Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T
2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1A2NE253X1T1>=^1152]1C\1239`4D0X31LC=f
5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd352
8g1e1210524V3i5X61X1MP4T2241e<W4V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1UM;m4<SEhI
hf1W2e5^[1fj2Q<ZDX5n31LQ12J4c4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<L?U23`9a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202
k27=KV44R1211986ET1NOP1c1E253X1T1>=^115`1C\1239TQ116^1R>On31M;GP2b3n3PX1Y=g9h^2e121057V3[>U6U<\J
b2k3i7j4o3Y5a2SL2n4e_66n4ee51K?eY21n47n4R2RU6Wb21k5:2n4hS7=n4;a:bR20^V1`T1lg2f6a9[@X3Q<3n4;g`83o
4lZ201o4>o4`10F0^U1SS1iZ2P6gV1hV1]5312o4lZ24o4QT2j6cb43o4lZ2cb44o4[W1`S105o4k9dX1[H09o4K]1^U1SS1
iR2P>hR2lJ3o4[W1`S12o4[W17o4K]1^U1V\32d76o4K]1^U1nc3[f35o4Y2^U1nc3nc26o4X20^U1nc3nc25o4X20^U1nc3
:o4`1G0a7lMg:[Hj`2`]28o4`1G0^U1SS1j`2`]25o4`1jU1`S1[n44o4[W1`S1_16o4X20^U1SS1j`23o4k9dX1=o4`10F0
^U10RS1j`2`]2]531<o4`10F0^U1SS1j`2`]2]531m1o4`1E10R2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJV1Ki5o1fV1i6Q8_2k1o4V210R2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g
3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_27o4X20^U1nc3nc229o4`1G0a7lMg:VY3`]28o4`1G0^U1g:VY
3`]26o4X20a7lMnc37o4`1G0^U1nc3`]26o4X20^U1g:VY32o4QT22o4K6o4K\10^U1nc34o4`1jU1lQ64o4Y2^U1nc39o4`
1G0^U1SS10i`2`]2;o4`1G0bJ^:<m]3P6hQ2g;`9P563B7<Y1j1=15J<6742[5U13\5T11?E=N<:W23X2<BR10;0ANE0:5Z2
ES1f1a3b4=R11:U23<=P13Ke2\3P1l7GU1GQ13W13K1A25Y270d185X1U2T212IO8>9HHMH;Y2V10H0P24CY3O1n3`3U5:22
b2L1a4[15`10B11W12>Z3_19X137P10612Z1549ACA417296>4:51:1A`1;>NQ1Q27?U12]1V5`1@Y1GO@X1OF2>A02]35MN
V1c151<OP1Ag1f130V4_2m2=d1AIU2W1BNJP1i271=Cg2l15>;2j1Z111211I104I@Y2a24JH2566677D7j11188318T1W1b
1\1C5DD2d10U14E21]1P24<2i1e2k1j3X32l3m1P3g4\20R1Q1[1U1B27II<Q5eBe@fX1V;b<jS11mh2S11^93Q5oi3gV33Q
5[U4[k22Q5gP73Q5\S4Zm21Q54Q5[@ii2id32Q5^n15Q5\D][1_KYX42Q5\S43Q5\S4^Q33Q5Qi3`g22Q5Vi32Q5]I3Q5]Ih
o25Q5j2bFaS6kQ22Q5Qi3j1Q5T20T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ
1Q4e4FJR2i5o1fV1i6Q8_22Q5Wg63Q5Sh312Q5\h22Q5`B3R5VS1WT15R5VS1Q<UHm<1R5MR5<V6Um4]h27BET2?>a14\4Z=
16@\6Y4@416Q1859:8R5UK0gm2<h9d`2n^25R5UK0Tn2h9:R5UK0di1RT11:h9d`2]S13R5]Lh62R5VS12S5Tn41S52S5\n3
6S5nDnV1SBPKlT5<T5[2\5gP1R2c1Xl4Y>[32d@lf16T5[1Z61fY2cg42T5nZ7Y1U59V2o3cC\9^^2ea1Xo151lH7BET21=>
a14\4i3R7]216@MU3b6@416Q1859:Q35U5hX6VJ7hD3V5`n7X45V5Z`2VZ3nS29OV58V2o3Um4P]2\;7BET2?>a14\4`4i81
6@f:@416Q1859:MV58V6\`1h\3]h27BET2?>a14\4Z=16@f:@416Q1859:1V5FV5fDT3g>fY1jHY8V2hAR2V7a5k2V8WK`?c
43Q<[4i;aG2V5Z[3<V5m2]n1m2UT32Q1b1iU2U<d1_78V5m2fh27e\2^X2ZEhR13V5f`7f;3V5ob3WT12V5]U4X1W524U3P3
\9hc4Y1YAgU1Y;2c5V50h97BET2?>a14\4Z=16@f:@416Q1859:I\5P5610\1OQ19<U2]1T877B_11>FY23?c2c2o2:12312
D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1Q2_6c:8_5T20d1>nH2500:3L:m4S136;g7G=Q2V2a129>b11d1\
2U1><4221@l3]2[1[8g1a2Q5MDZ4;KV3B;50l40k1d27:^730;0D_17d@EO\127Q1`6<>J3[4>^1X3Y5[>@Z63P4bD_211X1
W5oDW:0X1X4QMo7\6g=U7T;m9R6P9i91n8^=^6h1e1c6R6g>T4f5n2b11l1j2`8<T6Ci2W2j1b25W5_m2o[1`b2UL?W5\3kF
e7P2_LcJ]]3GfB\Jc8]?k6Y21X52X5YR71X53X5W2nF3X5VI^U34X5VI^U3cS38X5g_1TKjQ1<gR2bP1cT22X5T`3o520l48
[12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3
W<a2]3De20d1_>6`9I;26;3L:0Y1l2^1:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@g3`7_2^35<a2l2V1MMDb57Ob3^40
h4Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I_21c5P58[11h2U2b9247?2_11>FY220?[27c2o240412
312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<a2]3Z30d1>P>6Z:;2500:3L:0e5:3B:C5b6G=Q2U20U
1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40]3Z1Q3Y5T2CR1k@\127Q111i5B<>:81436NOR22>N3;b8l>d?1U3:
P;I_211BY51JnX2Sj1fS3[ET2e4U1`5Z2n7U7>c3U1T6=Y5V]22XFd2Y^1GPP11jl1bC8c:T1Y50a5\W1j4NoS1P54U6P2V2
n2\7V2P@1[:1NS1S8iLi<3;7Z6_O5k:0c29La5W1Z5Cn:\A01Il4I0k3X2b3_16c=d2\AT<Z2``1Ud11V;a5Y6[;h>\3o9i3
_6l4:c=d3ET454Z5XP5gS1]K@Z5\2k`1T3fBDZ3gb1j_1RS1mJ`G^@j1]B2n4n31Y1DMh4n3?n>5:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1c9V2a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n2
7V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239S5n31Y1DK1h
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1R2WL8G45En1C4H31
5^9o6_3j1ECh2_152P2V1>21057n27V513<X61X1MP4T226O2a2I\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E2
53X1T1>=^11f1C\1239i\1m4n31Y1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202
k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239GZ5ILZ1Z?Qb1aIb5kGQX1P:P_2m9h80e91_70j36f352Z5cl7?
Z5f1Z1cc3`h4110e91[;6:[351Z5n4n31Y1DMh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3
`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239n6D0X31Y16=Mh4n3?U6P2g6536a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?i25CR83a2c53CV1\A1j3P98G45E2
k1C4H315g5f3o6\32Kd1CCT2_1528g1e1210524n27V513<Y1l1U2K1X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27
396D\2i14R1211986E9JNOP1AQ1E253X1L7>=HE152]1C\1239g>[4P1_H]6D0X31Y16=Mh4n3?U6P2g65:a264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4
H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R12
11986E9JNOP1AQ1E253X1T1>=^1152]1C\1239X?Z6D0X31Y16=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528
g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T
1>=^1152]1C\1239BZ5Z23\?mF[S1JXn3lf1g2h5JY2m3T;[6=R69Z5\2aR8X4_1\4]4\9l<S2Z54Cb100m3n;^[1d2cKj9[
1]?e2SZ1b_1c2G`>_1k8a<7BB2Z1I?>a14\4o1o2;8S1Z3h1]1164054X8f1F9641631K859:4T2[3ER5n31Y19:Mh4n3?j>
35:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o
6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>
=^11f1C\12398Z5X2fV8kD^1Y50c4?Z5f1dc5K@fZ2_7Q@1\4:S1:Y505Z5f1Zg81Y@Y1Z5IK0EP:\;RGnH3g<j6a4V5XAa<
R>P@gP1g3m8P1g2n;`8Q=EV<_5P6^4X2f51X21^2V3^2DV5^1Z5IK0EP:YS12m82Z62Y2`;i71f3W@WJaBn3_6`V1PHU1GX4
Z2>g;V1gGR4;X2]2X31X212b2O^4DT56Z5oa11lh60_M5Z5[g7bC0e5W1Z5If1Q`151Z?j\1ZV2:@?k9I1kZ1f@f69U3<00V
35NV21X2044n2g1V7n2U1V2Lm5n31Y1D4H10Hl3U2h159e7E_3;f2536a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17IW21_3OBJ5a4[17<\1j;a2c53j1P>Y@8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<b1e41X16FP4T
226O2[3\9Q3j2f9Z3Q3^32P202k27=K`1e24R1211986E0S1N<BP1c1E253X1T1>=^11f1C\1239FKo9Od60a544o6R9Q1l5
n31Y1D4H10e4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4W137<=2Kj;a2c5
3C1T1lB];8G45En1:84H315^9o6_3`2C`1W1_152P2e121057n27V513<X61X1MP4T226O2i2A\9Q3j2b2S7Z3k2Fm22P202
k27=K`1e24R12119866>0S1NOP1c1E253X1T1>=^11f1C\1239Y1mA0a544f4X2R92Z5[g72Z5og8T1Z54V6Um4j^1QN`;7B
ET2?>NB4\4X3@U5Z416@Q1d9@416Q1859:W2LZ54V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:NZ54V6Um4]h27BET2?>
a14\4Z=16@f:@416Q1859:`1KMZ54V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:`1NZ54V6Um4]h27BET2?>a14\4Z=16
@f:@416Q1859:3X2o4n31Y1B1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=K
V44R1211986ET1<AOP1c1E253X1T1>=^11f1C\12395Z5[P8Fd?fH5Z5bf3Pm3SMfH6Z5ZY3Zd4bAVEQ54Z5em7`EZF2Z5Rc
23Z5hd3jW4P1DY31Y10Ec9W3\e15hP2WDe121057V3i5g>^CR3\4\7n4e8j4i2l=f4RX13Z5di6nR1EZ552\[1N3?P;Y27^^
1_j2ma1]7R8U3R2Q6g?a1>6Z5hl3l_1ch1X6cA4Z5hl3`X3X68Z5XMk[1mm5c@i4`=22Z5]c73Z5RU8;Y5n31Y1DMh4n3?P6
b1b3X2^15:c1M64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53@Y1ZN8G45Ec1:C4
H315^9o6_3`2Ch2_152P2e121057LQ27V513<X61X1MP4T226O2[3\9Q3Oj1Li8Z3`62X1G02k27=KV44R1211986ET1NOP1
c1E253X1T1>=^11f1C\1239\1T5n31Y1DM^1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`6
2P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239^6^2THR8Z759Z5Q3n=S8dn2[R3[Z2k35c5n31Y15>MJm3
n3?S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1j;a24^4O3a18_5jH8G45
En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4d1?26O2[3\9Q3GR2f9Z3`62D[102k27=KV44R1211986ET1
NOA>FLE253X1T1>84^11f1C\1239n6Q5a4WCd4P2S5n31Y1D2Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<L?n8k2a2c53g12ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T22
6O2[3\9Q3j2Q4d5Z3`62P202k27=KV44R1211986ET1NOP1^14E253X1T1>=^11f1C\1239n4n31Y1DMh4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P
2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k2739KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239
5Z5X2jn7jFb<R1Z544Q6hN14Un3k9eS2k:7BET2?>a14\4Z=16@f:@416Q1859:;Z5d2al12j=Yd1_E_P4m34k=7Z5\2[L[Z
1eY4mJjY14Z5\2lQ6dX25Z5\2gZ2hV2jQ4U4P59\1Oh1U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1
H63128NC;d<]1Q2_6aB0S2W8a1T?260:3L:Q63Bg7G=Q2V2a129>b11d1\2U1><4221@V2S4_;a2Q5M<7X4Y1Y90h4[8T2bB
\127Q1`6<>J3[4>^1b8l>RO_211@Z5\2[7m1]h1o8]?YS1mb2lCP7W7_7RK]B2LZ5\2f?d<VC1_2P5kU1[9Q[1V4oY1l18]4
R:Q?_3T1@h;b2g<g:k4h5h5Q1Z54V6n:lQ2b?fP2W;mW1WU17BET2?>a14\4Z=16@f:@416Q1859:S1Z503V6^P3P6Q5ca1S
;Y]27BET2?>a14\4c70e516@f:@416Q1859:MZ54V6Um4]h27BET2?>a14\4d7e516@f:@416Q1859:;Z5f1N0fj7Y13UJ1n
5Q26Z5f2Pl7ZP12W:W1Z5E4aX1a3V?_f1c6ab1[CZ2H1d5W@h@eC7W1X1c5j7EY4V35e1K1b1]2>@3_1n6C]22R1Z5JaX1a3
V?e_3fEH1d5W@Q=T1WF7`2c5j7FX4V35e1K1b1]2>@3_1n6C`21Z54Z5jl7V4gA3Z5dP8QG2Z5no84Z5RP8\8R2i6D0X31Y1
6=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?
i25C^30b43a2c53CV1a3hJ8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524j1S17V513<\2k31X1MP4h1;241O2[3\9g
18P1V2CO^1\4j2Z3`62P202Ib12;7396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239T9o5o4eDS5n31Y1D2
Jh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?j;a2c53j1ZN8G45En1C4H31
5^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1^14E253
X1T1>=^11f1C\1239iOZB2P9D0X31O96=E7h4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;
2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<i25CR83a2]3U23CV1K_>6[9N;f1;m18G45Ee181
3=4:=315b6G=e1;U20U1;29>d19Z1Q227U1><631=CT2_1528g1e1210524^2?7V3o113<a2f31X1MP4T2241O2[33T7S2Q3
V2CO^1h2R1@j2Z3`62P202IA\127396<113\2i14R1211986E981436NOP1A?2>E253X1T1>=^1152]1C\1239[N1U3:P;Y3
1[6D0X31Y16=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V
1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3X7S2
Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239n4n31Y1DMh4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Il4LOBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2
_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\
12392Z5i]17Z5X2HT\8XEm35@Z5f1AH`c32_o1WW2hA3f91k5:R952Z5bf3R5n31Y1DMR1e3n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n2
7V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m8[KV<1n4n3
1Y1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C
4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E
253X1T1>=^11f1C\1239g85Z5cl7]>T4VI3Z5he8R83Z5km8];Q5n31Y1DMh4n359n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X
1MP4T226O2[3Z7Q2Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253BET1>=^11f1C\1239WY1Q5n31Y1DMh4n359e
7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6
_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=K`1e24R1211986ET1NOP1c1E253BET1
>=^11f1C\1239>Z5@S102EQ8li71X?X4S4c6d68Z5d102g8WY8X4\AX5n31Y1DM000e4n3?S7j75:a264f1404^1:6:406X1
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V
513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239PKS5O1=d4i9X5
n31Y1D2J10e4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?j;a2c53j1ZN8
G45En1:84H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2b2S7Z3`62P202k27=KV44R1211986
ET1NOP1c1E253X1T1>=^11f1C\1239TP1O1NZ5KH0IVb1oFo<\=Be7aBYKn43hb2\>?^81W7V5MU3P2`2c1\3f2>U1n31Y1C
3L0e4n3^S1kAQK^m1e121057V3[>Wc1j1=0_5j4o3Y5a2eCR6O[5f=0T3DZ5_3][1YAFj2dGa2RL\7P:_4U2[@WS1\DdFjC]
IR;3Z5kj3oZ2IZ58]10U2d@e21ZL2?YHRR2j2nd1oQ1U@4m;XD168U1R>8Z5g1Rg7VP116^1R>OZ5HL00FWi11_21k3PT1`e
2Z6WP2S2a5o>168U1D?6V6:6Y1c48DZ5f10XBeW11_21j30PT1PX2Q8fR316^1o7R68=Z5f1Ojn2`^2nIQc1mK1k527Z5:Z5
f1OZf81k5224R:7Z5f1Zg81?[5:2Z5ad83Z5]c8P83Z5]c82FZ57AJ0f]1g2_^3_P3Q1j>]1X3OX1Y1KBe2m4h2h39Z5f1i8
[m13Pa61Z2^25Z5`:eg6U5Td1=Z5d10nb1Wb2Sd1QDgY1`1eMi5f9M=Z5g1fb3fh2mE_Kj8Z@W116^1R>3Z5cn7UI8Z5g1[Y
5m]316^1R>8Z5g1V`7RW116^1R>3Z5UU5Qo1]5n31Y1<7Mh4n3?n>5:a264f1404^1:6:406X1E0300C156271f11P1S111O
015DU1<X17Ii5OBJ5a49Q17<CH]1\:a2c53j1n=[@8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T2
26O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1N<BP1:80N883253X1L7>=^11f1C\1239`Kn4n31Y1DMh4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2
_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\
1239XW1<Z55^10^5T^2bY5TIV6S2`3`14Z5Ye2bY5[O3Z5cc7Q_15Z5gf8CQ706Z59jT114fP7T1Z5Jh21kIj;a3b6[Lmk2f
E@9d5W@d@iC7`2c5j7o4V35e1K1b1]2>@3_1n6C`25Z5b[8U2dD^72Z5lY92Z5gZ8n4n31Y1DMh4n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e1210
57n27V513<X61X1MP4T226O2[3Q8Z1Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239NZ54S
2R4Um4]h27BET2?>>R14\4Z=16@f:@416Q1859:MZ54V6]W1ge3]h27BET2?>a14\4Z=16@f:@416Q1859:LZ54V6Um4]h27
BET2?>a14\4Z=16@f:@416Q1859:OZ54V6m51Ug4]h27BET2?>a14\4l5]716@f:@416Q1859:P1Z54a2d3m51Ug4]h27BET
2?>a14\4l5]716@f:@416Q1859:X1Z54X200k3Um4^\2n;7BEZ1I?>a14Ef3Z=1612;f:@4162N8571:Q3P3c1n31Y14Bc5n
3Ze1hFgQ2e121057V3i5a8Wc1i7j44j3Y5a2R47BET2?>a14\4Z=16@f:@4162N859:Mn31Y1Gc5n3Ze1hFgQ2e121057V3[
>Wc1i7j44j3Y5a2kNg7U2Q5U3a1Z54COA01m3^4oT1oMgX1WHfDdKn@f8RS17BEZ1I?>a14Y28d14n2[:16@i1l8@416Q185
9:^1U53Z5@Ta8>Z5mb1U9gS2^X3l@n3`5?n6^7AY3c?6Z5mQ7\6l@YLV1=Z5oL0Kg5d7R;^>bFQV1ek3RW1K7Z5Y[1aIa9]C
`m2Q]2Q1Z54a2d3YDmo2mX1]h27BEH[1?>a14\4Z=16@d8Q2@416Q1859:FZ5Zb1ULl>mg2:P10T608L:a1n7Y<Wc1S9Y3g1
kA1>Z5\2V:jQ1jFTg2SBm7iOT5U5gOUCl:IZ5`;gR27g<Zj1RP1P10T608LZMS1eZ1c;P70b3Q:1601Nn31Y1Gc5n3Ze1`h2
e121057V3[>Y_11k3i7j4o3Y5a2PKn51c4BO6Z5V2QY1P2WZ2_W43Z5f2^l8NZ54V6Um4hS2dD7BET2?>a14\4Z=16@f:@41
6Q1859:I[1Z54W2n3Z:^W1P72l2W@g[21X5V4k9f1cX27BET2?>a14l3?^3k916@f:@416Q1859:W6o4n31Y1DMh4n3?GV>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2
Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f
1C\1239V5n4n31Y1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c5
3j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211
986ET1NOP1c1E253X1T1>=^11f1C\1239Ta1P5n31Y1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015D
U1<X17Ii5OBJ5a4[17<\1c9V2a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\
9Q3>1Y2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239n4n31Y1DMh4n3?n>5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1bLg18G45En1C4H315^9o6_3`2Ch2_152P2e121
057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239U5n31Y
1DMh4n3?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1j;a2c53j1ZN8G45En
1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c
1E253X1T1>=^11f1C\1239U5X1l<iEc6D0X31Y16=K13Do3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210
524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^115
2]1C\1239X8h4c?5X41S1Z54Y2l3T[1Pb3]h27B<8T2?>a14\4[9n316@X9]1@416Q1859815U1Z5m8g57R1m17h7ZGl?S7W
E;T1]81RE_3^Fc11n3`1n6R4A1h;L?RNW?`9Ad4i?hV16Z5VBSV41Y_3gQ19Z5oIi8bLf^3W7\1dT1]c14Z5cU3_[3fI2Z5b
V24Z5VR7c4dQ23Z5VR7U5IZ5If1d^1g6d:b9\Ef5gEYh1K?ZV2S5b126U3]94`1f?9D8Z5`2k\1UCco5b19c<9Z5K\b1`FQF
V8XW2T^1VS1;Z5Bi1VZ13kFU6V1_b4oP2m3P1Z54W2n3R]2gIZf1]h2789ET2?>a14\4Z=16@f:@416Q1859:S1Z54V6RS12
`_1f2X1^V2]h27BET2?>a14\4^5b7816@f:@416Q1859:MZ54P2U4Um4]h27BET2?>a14\4Z=16@f:@416Q1859:NZ54V6Um
4]h27BEf1=?>a14\4Q=816@f:@416Q1859:W1Z54P2U4RDRY4\:T2o2`;la1];7BET2?>a14\4^3h1`1a616@<Y:@416Q185
9:MZ54V6Um4RKZm17BET2?>a14\4Z=16@f:@416Q1859:OZ54c1<U4^Y1fc3]h27BET2?>a14\4Z=16@f:@416Q1859:X1Z5
4c1<5o3iCdEQ@k6hl2U<hW2^4789ET2?>a14\4^3k916@V6_4@416Q1859:S1Z54P2U4[9jm2l]1k3U4]h27<5ET2?>a14\4
Z=16@`5U5@416Q1859:MZ54P2U4Um4]h27BET2?>a14\4Z=16@f:@416Q1859:T1Z54P2U4SS2Z:f_2SV1Yb17BET2?>a14\
4`67X1V1Q416@f:@416Q1859:NZ54P2U4Um4SV1Yb17BET2?>a14\4Z=16@f:@416Q1859:R1Z54P2U4Xf1UGgP1n^1Z;eL\
`17BET2?>a14\4Z=16@f:@416Q1859:2Z5_h88Z5`1Y1R\7bg1312`420l49]12d2U2j979132_11_320=@438:22Q1c2S1k
1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2j<`9e20lIU126;3L:f1^4Bo:U20U1;29>b11Q4U1><451@]A<
a2l2V1MMDb5j4^40h4Q3QJ\1:>2?1Z2n2=D85>:863[4>S1:T2fFQ4V:1[?2Z5c\13Z5`1bn55Z5i1\b1Wd5^b1KZ5ES1d;2
X2;WP2a1eU16o>b@X3U2dX11U5[Y18j:j2e<j3T8_7]4MZ57Cj7g<dJ^25IhIWG2fCl66Af[1S3gBo@R2Om6nAg6V=WS11e2
4Z5h\650>Z5e5YZ1P:]c2n76QESGkU11X;c2Z1Q2Z5KeLT4i2l2P1Y2i12i3d117331<F]3]3La21k3[;n4bNY177W1`M`>k
I^2k341;281>0315_1W2C4F[3U<0]4n5P5X9V9j:PDo4R3OZ5JaX1a3ln3gDNH1d5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n
6C`2NZ5JaX1a3[5`i3fEJd5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C`22Z5[b1Q1Z5JaX1a3[5on2`JfEJd5l:Z5\NQ67`
2c5j7o4V35e1K1b1]2>@3_1n6C`2NZ5JaX1a3[5`i3fEJd5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2X4[56C`32d1DBD
FV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2X9S1Ai4^1i1c4R7V3\2X2U1i62Q4Fn2<f1k:8R129C5511GZ1Q763A19V1c2T5X
6W7>R5m6k1T4P1U64a1]3W2b1603=03:^2@Q<\1`1`2S64?k2Y2[2DZ7Ao7e2L6HY1]4Z4:2X15i1^5n1W1g22JX1g34<62]
10Y1T1l3[5;>`6b3Q3b2014k2b47Q354X81@j6i3b8l5GR20Q5\2X2`63W4`6X4Z1Y1j1B4?R1Y1Q21R3P;8U17?71@>>k1:
7=P48[170Mc11[7h168>h<W>[1:2F1Z3]E35h226030;@61^6S1616S3J>j>W2f1B[5Mo2T59Q=f1g62P3a22]30b7d2V4<:
C[580_1?_D\3l:14_JSj1dHYQ2\OW<CnOP9=[5Um1o2[_1Q:RP1`73Yj1oO`4[OBH[5;3X9_Jg1[Eg5f^1V@XT1d;V5`<U9l
Dd=[2l?^3]1g8Q3Q?1[58[5De^1f9j;XW5hI`J5[5;3hS1gX7:[5;3hS1hR1_<WR2T1ef2[O2[5?>[5jW1mX1a1T4V7X:\Gk
2hZ14h3QQ1k<3[5dZ1bV6C[5JiV1c5h40X:\1f?S=WH\?YNY^1T3bKn>lCVH3[5SY6hP3;[5]U1oj2na2T[1b1h;Y30`DS39
[5XT1g?Z<0c\2Uk31kJc1[5D5b7RAi2o;U28P9o1o7g2k5fR1W7P6]>bAX1j;W1i1j25\19m4VCb12k1`3Q71`3S2h6Q1i3j
7l1_9L>l1n9<l<`;R;c1[5D5f1k24gFi4@Z2\1]1^1^2V9k1Q5R?m1Fb2j18VCd3:HoF^4T<UFc3X1Q951<P2AZ:gD0c=\N<
6e<Z8U3^1o7=[5JY?1aOjh2m^20`]1n5cA=b58[5J^c6j3mb1W9o8W52[5DI[5D5b671AbP1\23m6ZAQQ30R4I^Q10X`1Nf2
Q5X<P7a72[5gm75[5`n6VO[1gT1A[5c109`;g2TGm5e2^;\Ja]2hU2@W^1c=Mg1[5P2o1m5mE]1\3d2m1:=V3Q>oCa12421E
0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2C[5X?PR2Q5\=a9]R3aAU;\2m<Om2S9S1m3Z=S7
Y7:[5T2`S3Z1n2__1[81li2_?4[5T2ei7_?6[5T2fQ3\l1ak2_?4[5T2ei7_?6[5T2l:jT3Wj2e_14[5T2ei7c?6[5X\1nb1
e^3oK_Z13[5Qh2Yj32[5jE2[5T24[5T2hZ6\n13[5T2bl44[5T2UY8R94[5mn4Yc1bY1;[5W^1VW2Q<m2^;0nATS1lh1\NV5
DY31Z1C00Kh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1i25j8a2c53j1ZN
8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3V2C^2\4j2Z3`62P202k27=Kd1a24R12
11986ET1NOP1c1E253X1T1>=^11f1C\1239MDY31Z1Ec9dh15X5c]1k=WDe121057V3i5g>^CR3\4QEn3Ki2l=a6D0X31Z15
=1Kh4n3?U6h85:T2<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?
i25C[6f13a2c53CV1ZN8G45En1C4H315^92l6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1
\4j2Z3`62P202IQ27396Dd1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239d?d5MDY31Z1D0c9dh15hP2WDe121
057V3i5g>^CR3\4oD1j4i2l=P;JDY31Z1Ec9dh15hP2WDe121057V3i5g>^CR3\4QEj4i2l=2[5`h2Q1[53V6V`3n\1fn1fI
7BE>e1?>a14\4KP9]316@f:@416Q1859:U5n31Z1CMh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2
f9Z3`62IV102k27=Kb1c24R1211986ET1NOP1c1E253X1T1>=^11f1C\1239P;j2n:^2m=Z8n4n31Z1CMh4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152
P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239
P;2[5jh65[5S[3`l3oLjG2[5VP41[5W1[53[1DU4oY1A6j_1g4g6Qg1U_1WY17BET2?>a14\4n3[9161>f:@416Q1859:h1[
5P2o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\2154Z21BfX1i6Q8_2V1[53
P2U4`4[?X`2oh1oW1P1mO^?7BET2?>a14\4c3T1a8162=f:@416Q1859:O[53V6_o2_>U_1aV1ka17BET2?>a14\4Z=16@f:
@416Q1859:L[53V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:T1[53P2U4Um4]h27BEF]1?>a14Y3R1Z2[2R41^416@f:@
416Q1859:d1N[53P2U4Um4]h27BET2?>a14\4o3Z916@f:@416Q1859:P1[53P2U4g5`R3ld1]h27B2BT2?>a14\4Z=16@f:
@416Q1859:N[53V6c58Xg4]h27BET2?>a14\4Z=16@f:@416Q1859:5[5T2lT2YS6QJ8[5X80W_60T4d:P14[5DgNjQ47[5D
l=Xc2fMeQ1^Z31[59[5eP2]S2]4a9db1l9j2Z`15[5eP2]S2]4nX2\3[5JU6V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a2W35
e4<c8n3a2f5VDa4R1]2k1Q1e65Y2X:=0i2d1d5Oo1Jn2S1a57L;9iA6Y5`290P123^20@=OR1;b8_1b:Fj1CZ3=@e23Z7Q52
Q1d11Y6_8Y63P8A5[2`1R4Y2C]3^2f9`=D;T2[5J\7g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8V5o1\=l7^5f1ED61]C
6j2@AY2cAh1n5`8g;_1X2@`2d3YBd1f1Dn11Z3Z1j2[9oN975o7m20k5n2Q3[5JN;j1e9=o11b45L19Q2l18JC1R1Y5:j1H>
5f1W>n<W1n1Q;j2T8R8D4V1Z4Y1f3n81d1?LR135h17l6361T7JV2=R171RAQ2_7H2N2:[:e7d9b4:o670`2W2:Z3`:Q7h1P
9Q349o1OZ6l:Ah:2j8[56;7Z1j1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GLZ2T2NA^5IU16S282A241E\5KKHo1V19L58
k1=7BJA:;5121><3=o2[3Z1?9`2\48Io6;R32J9M42^1Ie2Z1=V1<6Z149CT2b5Q1Y2S34>9c1Do312=J2Z1DM5C68f2[3;A
K37J73Q3`45\3C_28f4o3i1T1C1]1:23IS1:?7_1@E^>^2b1=T1m15FS1>R2DEJ72=;;2>;:>6;f10A2A44f2P39>P1Q5:`1
R1_2;MT2e7c59469333^1632<P10Q2=;<6l18f250e1R2m1H^1W1X1N35j153o22547\1322=V1?C012S1@A5>3562O;H2F3
V1\185KP3[5Jl4]210b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6l22T1g?3W7P85:P21T1`>P31d1_2^1f22[3KF:Z3`3U16
MQ1`17`AP;iHQ4T2=V1S1i21d30b5_3e6Z1m8_2_3i71>T95n3c14l1862g3d5b42e8I;b=[56;7d28BU1`18I16?R16HI39
EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>
075BM3W19Fl4X1229o1c2Q12LU1>e1]2m2d1\4M4DR13i2Q2F8P1CJ67^15d2R1E93Z10l18:92;17V1m1`2A<02\3O1j155
2276V1h1JX1<JD4O11592724;a1>@77247@V2CJ\32R106R16;435<4@3412X8=2G2:22<87632354514232841<1K:d11KK
La4o89I>3Cf1823HV142213?04@2;O6=1Q16<@0H33;1472=;7>6;16149:2:CE60A6=93V1f2e1931Y14`11Ec2:U1:b2X1
k1J>_1?e5>=>1;AGZ1;R1289333T1D2L9Y2I<6><66K6f1H=I=06V2`17CS1\1:X1>C40j15:25;k172547V10462=3R14N0
8=A5:AD3137i26Z1FN<;81_2[57<j1c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`CT<`@j6j5k1:21P3:e2DZ=S7e5R1[1f50Q3Z=b3
7n4_6R1B5^3PF\21f7Q46MJAV2g4Z1bJa2f3<>9e4m1S7S1Jd8^3d25n7[56C7^1j1EK1356i1X3HU1l9d1H3e1A0265?F;0
;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d4`1f3[6m130B<5B9<D<6732<2_2;K3;Dc512IOnG@2U22R
1]1d3[79o5421]2:Y1411c14[1T12FM0P11N?4EKAm1N?FA]1\58HIY1G2W15X1O5@W1]3m45c1K3Z1V1Z1b1W31n1o1P3o4
[1J[1[1\1a37Q1:?B1_1l1IB2=Q1n41JK5C0<CV21R2=a2`32d1V1M3^2_12_4I;7=]124Di8l1;f1Hl4Z1=C0U1<B\21D2Y
1Z65e1@A0D1l5[5J7^1j1EW1C2b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9k31Q3k5732?l4c512I
Oj1_2k:o6a4U1X2i2m5JLn12c5X13X108h1KCP1296T11:1S1N47^2U1K7b15]1V55k1Y1G22Z1@Gf1>9>Z1G14G0:HQ2R25
c1K^1Jf1b1h2>P2HT2n13R1o18o7a37Q1JB1]1T1V22_1k42LQ16<0Db21_3b1`32d1V1P52Y37M]1e:i24P:c43o13_23o5
Ae1[5J90k6U;^@b2\1X1R1i3o1U30k6R>P4Ki9ORLS?]4b=652n6YCb5\27Z1W1T6g5c7J_<Z=Z5231o7>P3j514\3SHb3[5
6C351f6@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28g3]1Ao2V13NbHl61m12a5b5P6Y43[2R1
X3^2S:P223P8\12Y6Q1:j1l3l7\14W6[111:T1;M@GC`71`1n=0:P331d3T1m1m2i6[7^8TCi5^>S1[5J;f4o220fFg:8RQ1
U;[S1\Z1i10g1Q1b1o11:1^3j16e6h9a4k5W_1i=0f6l?D[5J;aNS3YIj=\`1V]1R44_9QAl2Rb1g8Y1`5h8V8g1[5T1l6l5
Y2n2]23?d>1^8b50d41o5b1S8R52a41R1Z5h>Z4Q3P5]Md1m2U6oHU5U8_2l1<c8k1Z8X2W2Q2]1b7S40U1234j1Y9T1[5T1
P2o:d8B[Ce8l8]1_2lY1jE_M\3o=7FGgG:\307P2i6e<<^6Q6_@T4<6b?g7:[5JVm2XGci3V@^7U>a7Z52[5J4[5JZn7Q5>[
5JiV7[ET2e4U1`5Z2n7U7>c3Z7?[5fW1m<f;gOd5hU1_AYH`4M_e1Z1Y2h2l1[5P2o1m5mE]1\3[1X1m1:=V3Q>oCa12421E
0a6]=ASAVF^2g3S10023Z5A?n6\@l318d1o2lNT2g8FJR2\274Z21BfX1i6Q8_24[5P71]S7m6[5J70]17Q4X1?:AV2R14IX
1JIe1874>E11Jm3A3<U10Z163222[10`2;8h1614100:5<5l5X2Ob4P1f1V1];1i3Q73U2U288i3Oa1?R2Cb19T1b29G9S1J
5;2[1HZ19?_123Eh1f1i5`1D]2^5<AT1D6?KS36?]3:2;MG4956i12@>?d2T2Y2V1R1aA@j1[5_6n4i4g2Z32:04U1:C343E
R1<=4N0811B2@Q23353?E@X1^1k3?\3F@^2LN\:<O32<23R14[54m3i1=:`2:0h36I;U6o3^4`1m247\1Bb4a18n14[5aW11
n38[5P71^P11P3MKT2[5B607_1`=`>1d:R2^1b8`GMZ4gNl6oBWDb<mBh2JP11\44W@^T17=^1CP19N86i2<Z72S2k2V35e1
K1Z17Ff194@3_1X1n1HA[2Cn1>2g1[5D407_1j4e8`>1d:R2^1[1ROA0Z4QZ2]?SDb1J_54]<i3]7c5_@l67`2c5d2R52o4V
35e1K1b1]2>@3_1W3a1T2C]22Y1[5D407_1`=WIR2^1[1eOZ4_i2fEJ_54W@^T17`2c5j7o4V35e1K1b1]2>@3_1b4[2C]22
V1[5D407_1hV1R2^1[1`m3fEJ_54W@^T17`2c5j7o4V35e1K1b1]294@3_1n6C]22V1[5D407_1hV1R2^1[1`m3_3VBJ_54W
@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C]22\1[5D407_1hV1R2^1[1l4lHk1jm2fEJ_54i4];^T17l1C_53j7o4V35e1K1b1
]2>@3_1n6CV1V12f1[5D407_1j4VG1d:R2^1[13j4jHj10Z4_i2SDb1J_54X8n7]7c5\G7`2_53j7o4V35e1K1b1]294@3_1
b46T2C]22X1[5I0`X1a3R6ih3RECJd5W@gBg1k?27]210W3[2j7f48i1\15e1K1b1]2>@3_1n6C`2a1[5I0gBlB4f2k2ER6R
e2j7jK0K2gDJe2n2Y51:`:RO:P57]210c5j7o4i1\15e1K1b1]2>@3_1n6C`2l1[5P2o1m5mE]1\3d2m1:=V3i8W5oCa1242
1E0eU1VF^2g3S10023Z5A?n6\@l318d1o2n=RCg8FJR2\274I>Q11BQHd@i6Q8_2J[5J91V6S=R:S1d:a<R5cA00WR1]:k<H
0VIVU1PG1V;gNmG6[5W]1l7d^41ka16[5en2a9YW2VS1bk1U2[5;d1o1m5mE]1m2>d2m1:=V3Q>oCa12421E0\NX7VF^2T1b
2S10023Z5A68n6\@l318d1o2V>d7U;g8FJR27\1G74^1K1BLa=j=\<i6JV7_2R2[5;d1o1m5mE]1m2>d2m1:=V3Q>oCa1242
1E0\NX7VF^2T1b2S10023Z5A68n6\@l318d1o2V>jBg8FJR27T274^1K1B^>j=\<i6JV7_2N[53V6Um4]h27BET2?>a14\4o
3Z916@f:@416Q1859:d12[5P\33[5]m3n^32[5nQ9KDY31Z1Ec9dh15hP2WDe121057V3i5g>^CR3\4QEj4i2l=P;3[5DoW5
8[5Dc=jf1]MVIR1]b2U1[53@e5m7jG`B^<mNi2X7[e1cX1i_17BET2?>a14\4Z=16@f:@416Q1859:5[5Wc7k;lG92[5gX9R
2[5j1U2m5^E>]1P4P2m1:=V3913Mj8[9\>a12421E0cN4l6VF^2T1b2S10023Z5<4?n6SD518d1o2Z>fBQ4e4FJR2i5o1WAP
3]Bi6>b7_2>[5DT5VBl4]40ZT4U4^=mU1`R14[P12[5n\83[5Pg8S46[5^P1X4]n4_`1`68[5kb1d6lD]T2]@1d79[5\Jlo1
[S1a=TR2XGe:ji15[5d1Wd2d4]Z6R2[56[100K5n2WQ1R9Z5f3R3\?X1T21>V:R]1U7a9TCQ1YJHe5a1^?d8\153dI`6U>4@
3I2216131025>2201I5l277m4l1B6AX1a1[5DM00Ka8]80iCe7\B2l8c452`6AQKe5d?U7RK3P=a>X1He5m@Z:3h@R9P@X5I
22:0M50X4^6AB7[5oR2[[3ca26]?a65[5[IQ5k[3W7?[580SNe614iI22Nd6`d2[EUe1D[580:TKc2e614Fgd3d^1V>Si1f9
e1;01V=5[5[_7WCU4ZS1N[5o^1gKQ5a9lIV2_BJHhR1iIl;c;[2m5c2cDY5XAd2^1JAj:26P1_3Q1V5n31Z1CMh4n3?n>5:a
264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1V51a6a2Me43j1gDb98G45En1C4H315^9
o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9[1n1o1`42P202k27=KV44R1211986ET1NOP1c1E253
X1T1>=^11f1C\1239Q56[5o:Jhi1Q\4]67[5ZT4mT1\5X3c2^P1=[5DN09]U1m5T>nW3hU2@W^1c=\1[5QY1Z3l20W1b1j45
FD^2c2o22f3<\8n5o7MX6FW2a:h2P:PDTDc:SBU9g4b7P:c7m6V9h2:C\6YLk2<[5Tl2WR2jFgHl]1[7\57Y78mA>[5VX1[@
iZ2ja1jU1bP150h<7Z7UBW7]2[5P2o1m5mE]1\3d2m1:=V3Q>oCa12421E0i<k@o7jE;^2g3S10023Z5A?n6o;a1m1LB@h21
8d1o2_<S6]>k7KFJR2\2154Z21B9d<9m2`3Y8d<i6>k2f4]11Oa2[5P2o1f2g1^1n8:c4S1k6]1\3d2m1:=V3Q>R9l:a1242
1E0i<k@7>X7VF^2g3S10023Z5A?n6\@l318d1o2g4l9\Bk7KFJX1IZ2174\1M189Z1g:Kh6Y8d<i6J_2f4_21W3[5D[1o1m5
mE]1\3[1X1m1:=V3P8b5=ZAd2a12421E0Q3_3V5i9KKW5R9:T:e1?[1k2X5^2K`1Z1AA0023Z5A?W2f4`:k5n1m118Q1BBM^
1j?d:a6g8FJR2\274>:BM1BU2I1[6U1\2[1T<l2g1m1?Q7i6>_1e29R3_2Q4[5J0Y3702K4a1^;8h5n8Di216JCi32Q1S1l7
c6>c1@\2]1KU6Dl2d266;f3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>
7131OHe5V22W4:4\:7Ek1i5c3k=o1l4W1k32]13S3<46MW1kA9Z5W3j1U12o1_6@[5DlV113[3Td2LV8Q2`42f1la2m8b5_2
[5JU1o1m5_41[A]1\3d2W1E:=h1]1j3V:X3l6S90Da12421E0cA_3Ld?Y?l6^2^38S10023Z5A?n6Y@2JQ318d1o2]:cFg8F
JR2\274De11Bm2;Z=5kGV6BQ8_2b2[5JU1o1m5a4[A]1\3d2W1E72=h1]1j3V:c2e@0Da12421E0g<k4_3a@`4eAd1I^1o18
S10023Z5A?n6Y@2JQ318d1o2f9o;Z;g8FJR2\274De11Bm2;Z=5kGV6Ba3_4_2a3[5JU1o1W4e1U61m7c3d3>8T1K`2`1S1<
JE:=8DJO=e95<]3:U99_:a12421E0S@8Mo2V5h4Z7V1g7W=^2GDZ2S100232W5A?R4k2Y<:g3l3180c1o2]:T2j81g3o10h5
_1W7FJR2\274Z21B`3m4W421h35f5]3_1g6Y3T3j4n1Q8_2\2[5P2o1m5mE]1\3d2<J<872=MJO=Q>oCa12421E0X1^;Le6Z
AVF^2g3S10023Z5A?n6_95c2Z3Gl318d1o2QQ1m7IFJR2=n174Z21B`3S=5X4bCi6Q8_28[5D5_a2SZ54[1`[1A[5DZ;V4_1
Y>gMT83WF2oNDi1ei2n7`]1A[5DmX1^Ak:VFe2^21S1n2[Gd_1l;Ub1W;\:6\5S2ih2hQ1`c2jO4\5Yi3\3`c22\5W`64\5f
l3l_1cS15\5ff3o5TEgJ3\5fl3l_14\5fl3l_1ln14\5ff3o5l_12\5`[73\5`e3Y52\5jj33\5W`6Y\13\5fh3`g21\54]5
ik2]`1]U1M]51V6XW3le1]h27BET2?>a14\4Z=16@f:@416Q1859:P1]51V6ad2fBAZe1h_2d87BET2?>a14\4Z=16@f:@41
6Q1859:1]52]5ee61]51]53]5fJ_e55]5ik2Pd1YQ2^G2]5YX63^5T<e]31^54^5eS4RG\S2:^5aZ4m3R4V[20iU1JR6gH4^
5Zm3j6bF:^5l_3_6o2h;n1Y;Y8ba1?2^5Xf2K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4Q\1[\17BET2?
>a14\4Z=16@f:@416Q1859:U1_5c1b4TP3d8[d1]h27=4<8T2?>a14\4X3=8f5c316@Q8d2@416Q1859:Q1_5c1b4Xn3lNXN
Tj17=4ET2?>a14\4X3FZ916@f:@416Q1859:^1_5V6a2l5g;al1d4Q2Z5^4_7h<RB_Ej;TL_8X1VE]A7BEOT1?>a14\4Z=16
@f:@416Q1859:ODM_5V6Ve2nW2oW1]`17BET2?>a14\4Z=16@f:@416Q1859:M_5V6Um4oW1]`17BET2?>a14\4Z=16@Mh9@
416Q1859:M_5V6Um4]h27BET2?>a14\4c9f3161>f:@416Q1859:M_5V6Um4ZX1R`17BET2?>a14\4Z=161>f:@416Q1859:
U1_5V6VDcBeX1l1j46SQ11_U1Y@SX271@ET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27;6ET2?>a14\4Z=16@f:@416Q
1859:L_5V6Yj4k2]h27BET2?>a14\4Z=16@f:@416Q1859:N_5V6`?d]4md1P1^R17BET2?>a14\4Z=16@f:@416Q1859:M_
5V6`?d]4md1_S17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4i8`416@f:@416Q1859:M_5V6dX3`d1
]h27B2BT2?>a14\4Z=16@f:@416Q1859:O_5V6Zi2kR1nP1]_1oX17B2BT2?>a14\4Z=16@f:@416Q1859:O_5V6Wf2mV2\=
Q1eNX[17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4\=P[27BET2?>a14\4Z=16@f:@416Q1859:L_5V6jQ3Zk1]h27BET
2?>a14\4Z=16@f:@416Q1859:O_5P2U4ai3cS1]h271@ET2?>a14\4Y:P316@f:@416Q1859:L_5P2U4Um4]h27BET2?>a14
\4Z=16@f:@416Q1859:M_5V6Um4]h27BET2?>a14\4l6]616@f:@416Q1859:Z1K_5V6Um4]h27BET2?>a14\4Z=16@f:@41
6Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:P1_5V6k:mY2Y8QP2`X1l_17BET2?>a14\4c9f316@f:@416Q1
859:O_5m2X3Qa4S<]h27BET2?>a14g1d2Z=16@f:@416Q18319:M_5V6YU3Q@iW1]h27BET2?>a14\4Z=16@f:@416Q1859:
L_5V6Um4]h27=4ET2?>a14\4Z=16@f:@416Q1859:U1_5V6d=i6YFgW1a9mHTX1Xb1TV17B2BT2?>a14\4T2U;16@f:@416Q
1859:d1N_5V6Um4W`1UX17B2BT2?>a14\4^<K16@f:@416Q1859:O_5V6k[2Y3`\2^1nX2^?7BET2?>a14\4Z=16@f:@416Q
1859:S1_5V6YY1f1gE\>T>a:Xe1Yd22P47BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4PX2\@7BET2?>a14\4Z=16@f:@4
16Q1859:N_5P2U4Um4]h27BET2?>a14\4i<@161>f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:V1_5
4Q6hN14Un3_@mW27B2BT2?>2^14\4T2\8h216@f:@416Q1859:W1<Q1_54Q6hN14Un3W`1UX17BET2?>a14\4a:h216@f:@4
16Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:T1_5V6i5i8Le2nZ4\\1`81]S17=4ET2?>a14\4o1Z;16@f:@
416Q1859:Q1_5V6c>Le2nZ4md11]S17=4ET2?>a14\4Z=16@f:@416Q1859:N_5V6jl2Pl1Y4]h27BET2?>a14\4V7S616@f
:@416Q1859:M_5V2o3Um4]h27B2BT2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@a2T8@416Q1859:
Q1_5V6_g2gLmX1iZ1c]17BET2?>a14\4^5b2Q2V316@f:@416Q1859:M_5V6Um4iZ1c]17BET2?>a14\4Z=16@W:>@416Q18
59:S1_5P2:AX3id2BhW2]h27BET2?>a14]19d2Z=16@f:@416Q18319:L_5m2X3Um4]h27BET2?>a14\4Z=16@f:@416Q185
9:P1_5V2o3R7Rf4RR1Zf17BET2?>a14\4\90l316@f:@416Q1859:N_5V2o3R72oe4]h27BET2?>a14\4Z=16@f:@416Q185
9:N_5V6nm2Vo1W`1dQ1`67BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@a2T8@416Q1859:L_5V
6Um4]h27BET2?>a14\4Z=16@f:@4141Q1859:N_5V6Rn2_5bi1a_1kX17BET2?>a14\4Z=16@f:@416Q1859:S1_5P26n3Um
4hBdU27BET2?>a14\4^2l5m1_2@16@Q8d2@416Q1859:M_5P2U4Um4^=nZ27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4
]h27BET2?>a14\4Q;X216@f:@416Q1859:N_5P2U4fV3^f1]h27BET2?>a14\4Y:P316@f:@416Q1859:R1_5Q24o3_l4EPX
2\@7BET2?>NB4\4Z=16@f:@4160P1859:g1M_5Q2T4Um4PX2\@7BET2?>a14\4Z=16@f:@416Q1859:L_5V6]i3gS1]h27BE
T2?>a14\4Z=16@f:@416Q1859:N_5P2U4Um4a^1kY17BET2?>a14\4c3f916@f:@416Q1859:V1_5c1b4fT3^h1Q\1[\17BE
T2?>a141U44T2S1Z1R5BP316@Q8d2@416Q1859:Q1_5c1b4Xn3lN]h27BET2?>a14\4X3R5Z1BP316@f:@416Q1859:L_5V6
Vj3nR1]h27BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Qj4S3]h27BET2
?>a14\4Z=16@f:@416Q1859:L_5V6Qj4S3]h27BET2?>a14\4Z=16@f:@416Q1859:L_5P2U4Um4]h27BET2?>a14\4Z=16@
f:@416Q1859:O_5V6Um4]h27=4ET2?>a14\4n1X2R916@j8k1@416Q1859:Q1_5P2U4P[1hS2[^1]h27B<8f1=?>a14\4Y:P
316@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4l2]:16@f:@416Q1859:N_5V6Um4]h251BET2?>a14\4h6`3P316@f:@41
6Q1859:L_5V6Um4]h27BET2?>a14\4e<D16@f:@416Q1859:L_5V6Um4__1mX17BET2?>a14\4Z=16@f:@416Q1859:M_5P2
U4Um4Pm1\K7BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4Pm1\K7BET2?>a14\4Z=16@f:@416Q1859:X1_54Q6f6g<Y;14
d^1m>g9o2eNTESV1PMXE7BET2?>a14\4Z=16@f:@416Q1859:T1_5P2U4eh2SF[^1[b2Q671@ET2?>a14\4f3Z4V1Q416@8]
:@416Q1859:Q1_502R6dR2\DSV2h`1dW17BET2?>a14\4Z=16@V6_4@416Q1859:L_5V6`_4d=]h27BET2?>a14\4Z=16@f:
@416Q1859:L_5V6^CfY4]h27BET2?>a14\4Z=16@f:@416Q1859:O_5V6j]3_[1j3lh1`O7BET2?>a14\4Z=161>f:@416Q1
859:L_5V6Um4]h27BET2?>a14\4Z=161>f:@416Q1859:S1_5V2o3PS36mi1Vg1VQ17BET2?>a14\4`2V1d5X3D16@f:@416
Q1859:N_5V6oo1Um2Vg1VQ17BET2?>a14\4e<D16@f:@416Q1859:Q1_5P2U4^5Q2gf2[:`d1]h27BET2?>a14\4l;]116@f
:@416Q1859:O_5[2j3Um4]h27BET259>a14]19d2Z=16@f:@416Q1859:Q1_5V6k6`1hh1QDHR@Qg1]h27BET2?>a14\4Z=1
6@f:@416Q1859:S1_5V6j60Xh1P2eEYV2b[1d4UX17BET2?>a14\4Z=16@0e:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=
16@f:@416Q1859:L_5V6Um4j^1bY17BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q185
9:Q1_5V6Um4S6Yb27BET2?>a14U46Z2c2d4f316@f:@416Q18319:L_5V6Um4]h27BET2?>a14\4Z2o:16@f:@416Q1859:a
1_5W23j3XQ2aCY1\1b1X8Z4K[1Vc1m1l;dNo40RDl<j77BET2?>a14]19d2[4g5V316@f:@416Q1859:L_5V6Um4oV2]A7BE
T2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4i3`916@f:@416Q1859:R1_5V6PE]Z1fm2f:f]27BET2?>a1
4f3>6Z=161>f:@416Q1859:OM_5V2o3Um4]h27BET2?>a14\4i3`916@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4f9c31
6@f:@416Q1859:M_5V6bm2bo1]h27BET2?>a14W44Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q185
9:S1_5W2<a3Y6l[1Te1ie1]h27B8<T2?>a14\4Y:P316@Mh9@416Q1859:N_5W2<a3Um4]h27BET2?>a14\4Z=16@f:@416Q
1859:W6K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:P1_54Q6fKQ314Un3]h27BET2?>a14\4Z=16@f:@416Q1859:Q
1_5V6kOWW1`T1RQ1]@dW2R5e;7BET2?>a14\4Z=16@f:@416Q1859:S1_5V6dc2g?]ElK]8]]1S5kU17BET2?>a14\4n3[91
6@Q8d2@416Q1859:N_5V6dc2`Y2]]1oZ17BET2?>a14\4n3[916@f:@416Q1859:N_5P2U4Um4Y\1S\17BET2?>a14\4l;]1
16@f:@416Q1859:L_5V6Um4Y\1S\17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@f:@416J685
9:N_5V6RGRV4TKiL^P17BET2?>a14\4Z=16@f:@416Q1859:N_5V6RG3nU4ng1^P17BET2?>a14\4Z=16@f:@416Q1859:L_
5V6Um4]h27BET2?>a14\4Y:P316@f:@416Q1859:N_5V6bn2bn1Sa1YW17BET2?>a14\4Z=16@W:>@416Q1859:j5n31^14:
Mh4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4
H315^9o6m2A`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E
253X1T1>=^11f1C\1239R47BET2?>a14\4Z=16@f:@416Q1859:L_5V6XClY4]h27BET2?>a14\4Z=16@f:@416Q1859:O_5
P2U4Um4]h27BET2?>a14\4^2^1k8@16@f:@416Q1859:M_5V2o3Um4]h27BET2?>a14\4\9m316@f:@416Q1859:L_5;j5Um
4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@Q8d2@416Q1859:M_5V6Um4]h27BET2?>a14
W44Y:P316@f:@416Q1859:L_5V6Um4lQ1`f17BET2?>a14\4Z=16@f:@416Q1859:O_5c1b4Um4]h27BET2?>a14\4f9BP31
6@Q8d2@416Q1859:L_5V6Um4Z`1RX17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4oW1]`17BET2?>a14\4Z=16@f:@416
Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:P1_5a2d3Xg1hP1SU2]h27BET2?>a14\4l1];16@o9F@416Q185
9:L_5V6Um4]h27BET2?>a14\4_3j916@f:@416Q1859:M_5V6`_2lNg^1]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6]^
3g^1]h27BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:P1_5V6Xf1mNnW2UX1R:3
PV17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4hBdU27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a141
Z4Z=16@f:@416Q1859:L_5V2o3Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@a2T8@41
6Q1859:L_5c1b4Um4]h27BET2?>a14\4Z=16@f:@416Q1859:O_5V6US2kU2SD_`1P7lP17BET2?>a14\4Z=16@f:@416Q18
59:U1_5[2AX3P<Qb1TO1ko1]h27BET2?>a14]19Z1Y1Z=16@f:@416Q18319:L_5V6Um4]h27BET2?>a14\4X4Q916@f:@41
6Q1859:O_5V6he4\7Xc1TU17BET2?>a14\4n1[;16@j8k1@416Q1859:P1_5V6Um4]h27BEF]1?>a14Y3R1Z2^6R1]316@f:
@416Q1859:N_5V2o3Um4]h27BET2?>a14\4\90l316@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:S
1_5P2U4fa4^;S[1Y]17BET2?>a14\4^2T2o4U3@161>f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L
_5@e5Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4S9Y_27BET2?>a14\4Z=16@f:@416Q1859:L_5V6ah4c4]h27
BET2?>a14\4Z=16@f:@416Q1859:N_5V6R]2nG`6ba1]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4ZX1R`17BET2?>
a14\4Z=16@f:@416Q1859:Q1_5V6cDHfW1QP3i^1]1UX17BET2?>a14\4Z=16@f:@416Q1859:DS1_5P2U4i;^l2ld1l\2`;
7BET2?>a14f3Eo8i3@16@f:@416Q1859:o1N_5V6Um4l\2`;7BET2?>a14f3Eo8Z416@f:@416Q1859:M_5V6bl2g9jf1]h2
7BET2?>a14\4Z=16@f:@416Q1859:N_5X2m3Um4ZW1Ra17BEZ1I?>a14\4Z=16@f:@416Q1859:O_5c1b4P8Te4]h27BET2?
>a14\4[91l316@f:@416Q1859:M_5V6Um4]h27BET2?>a14\4c9U3@16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16
@f:@416Q1859:T1_5V6_P3S7n3[`1V1]h271@ET2?>a141Z4S:V316@Q8d2@416@@859:M_5V6cW3ae1]h27BET2?>a14\4Z
=16@Q8d2@416Q1859:N_5V6Um4]h27=4ET2?>a14\4f9R3@16@f:@416Q1859:S1_5P2U4Um4b`2j77BET2?>a141Z4f3e3E
c1c316@Q8d2@416Q1859:Q1_5V6Um4]h27=4ET2?>a14\4\7NZ1R3@16@Q8d2@416Q1859:N_5V6eS2YLUm1cP2iG7BET2?>
a14\4Z=16@f:@416Q1859:L_5V6a6cf4]h27BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@4
16Q1859:N_5V6oCUY4]h27B2BT2?>a14\4k8^416@f:@416Q1859:O_5V6Um4]h27B2BT2?>:0U14\4k8^416@f:@416Q185
9:M_5V6md30VX1]h27BET2?>a14\4Z=16@f:@416Q1859:M_5V6gg2]U2]h27BET2?>a14\4Z=16@f:@416;E859:M_5V6Ve
2nW2Xb1TV17BET2?>a14\4Z=16@f:@416Q1859:M_5V2o3kOYm3]h27BET2?>a14\4Z=16@f:@416Q1859:N_5V6UW1oe3]h
251BET2?>a14\4f3c916@f:@416Q1859:M_5V6UW1oe3]h251BET2?>a14\4Z=16@f:@416Q1859:O_5V6Um4]h27BET2?>a
14\4N0Le5g516@f:@416Q1859:M_5V6mj2WR2PW2\A7BET2?>a14\4Z=16@f:@416Q1859:N_5V6YZ1Qb1iP2Xb1TV17BET2
?>a14\4Z=16@f:@416Q1859:M_5V6QW3Sf1]h27BET2?>a14\4Z=161>f:@416Q1859:M_5V6Um4]h27BET2?>P1964\4Z=1
6@f:@416Q1859:L_5V6Um4Vb1VV17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4\9m316@f:@416Q18
59:L_5V6Um4]h27BET2?>a14\4g3b916@f:@416Q1859:L_5V6Um4]h271@ET2?>a14\4Z=16@f:@416Q1859:Q1_5V6Yl2V
3h1[CY2UV1i;c\27BET2?>a14\4Z=16@f:@416Q1859:N_5V6Um4]h27BET2?>a14\4_3l5Z2b116@f:@416Q1859:L_5V6U
m4]h27BET2?>a14\4l1];16@f:@416Q1859:L_5V6Um4]h27BET2?>P1@4\4Z=16@f:@416Q1859:M_5V6Ql3SQ1]h27BET2
?>W194\4Z=16@f:@416Q1859:W1_5P2U4b4kX2P9P9hBY5aU1PX1\`17BET2?>a14\4T2b2T7]116@f:@416Q1859:Y1S1_5
V6Qg2Hc9cARZ1k;2iT1OdV17BET2?>a14\4Z=16@f:@416Q1859:O_5V6j5kh1\OQo1Pe1\S17BET2?>a14\4Z=16@f:@416
Q1859:M_5V6Um4]h27BET2?>a141Z4f9c316@f:@416Q1859:L_5V6Um4]h27BET2?>:V14\4Z=16@f:@416Q1859:K_5V6U
m4]h27BET2?>a14\4Z=16@f:@416Q1859:R1_5V6Tf1lR1o?Sd1T_1eR11`67BET2?>a14\4i9`316@f:@416Q1859:T1_5P
2U4T8Ye2V2[2Sk1`;l\27BET2?>a14\4c3P2T7@16@f:@416Q1859:L_5V6Um4cP2iG7BET2?>a14\4Z=16@f:@416Q1859:
M_5m2X3Um4]h27BET2?>a14\4Z=16@f:@416Q18319:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27B
ET2?>a14\4\7m516@f:@416Q1859:L_5V6fm2^o1]h27BET2?>a14\4Z=16@f:@416Q1859:P1_5W2n3nl3VP1Ua2W77BEi1
:?>a14\4[8n416@f:@416Q1859:O_5V6PDZX2iP2]a1oV17B2BT2?>a14\4Z=16@f:@416Q1859:O_5V6PDTY4]a1oV17B2B
T2?>a14\4k8^416@f:@416Q1859:U1_5P2U4i^3T]1V1]h271@ET2?>a14\4l1j3H`1V1Q416@`5U5@416Q1859:Q1_5P2U4
hf1\V3`d1lS171@ET2?>a14\4`6g2Q416@f:@416Q1859:M_5V6Um4]h27BET2?>a14W44S:V316@f:@416Q1859:R1_5V6A
k^2g]2k]1aZ17BET2?>a14\4X1^3n4BP316@f:@416Q1859:^1_5V6c6PV1Y_1T8g9h=[<=[3\6m:d;THY6W6i3[89aK7BET
2?>a14\4Z=16@Q8d2@416Q1859:o6Q1_5V6c6Pe3bFm:d;^N]BkK7BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET
2?>a14\4Z=16@Mh9@416Q1859:O_5V6V7`Z1][3Pf11ZR17BET2?>a14\4Z=16@f:@416Q1859:O_5V6V7`Z1][3Q\1P:ZR1
7BET2?>a14\4Z=16@f:@416Q1859:N_5V6ea2_[2]h251BET2?>a14\4e2d:16@f:@416Q1859:M_5V6ea2_[2__1mX17BET
2?>a14\4Z=16@f:@416Q1859:N_5P2U4Z7Zj2_k1]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4i
<@16@f:@416Q1859:P1_5V6Pf2JYV2\[1WX1h47BET2?>a14\4M\<16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4l2]:1
6@f:@416Q1859:O_5P2U4Um4]h27BET2?>a14\4Z3If4^416@f:@416Q1859:M_5V6Um4]h27BET2?>a14\4Z3U5i416@f:@
416Q1859:O_5P2LX3TR3Pk1]h27BET2?>a14\4Z=16@f:@416Q18319:M_5V6Um4ZQ1SCnS17BET2?>a14\4Z=16@f:@416Q
1859:R1_5F_5bNeNRo1iP1i^1RR1`77BET2?>a14\4Ha<16@f:@416Q1859:M_5V6bNbn3l`2`77BET2?>a14\4Z=16@f:@4
16Q1859:M_5P2U4Um4]h27BET2?>a14\4m3\916@f:@416Q1859:L_5V6^_4f=]h27BET2?>a14\4Z=16@f:@416Q1859:L_
5V6Um4]h27BET2?>a14\4c3f916@f:@416Q1859:O_5V6d8_f1Y?g=nP2]h27BET2?>a14\4Z=16@f:@416Q1859:P1_5V6f
n1ZGSW2\[1ES6VV17BET2?>a14\4Z=16@f:@416Q1859:N_5V6_6Wj2]l1]h27BET2?>a14\4i9`316@f:@416Q1859:S1_5
V6g:Z7U2TS2lT2Jk9FSQ1f\17BET2?>a14\4Z=16@f:@416Q1859:M_5V6g:`9lX4]h27BET2?>a14\4Z=16@f:@416Q1859
:O_5V6lS4XI]h27BER212<>a14\4Z=16@f:2=416Q1859:Q1_5P2U4d\2``2]h27BET2?>a14\4l1R2i8@16@f:@4160P185
9:\1_5P2:AX3Um4]h27BET2?>a14]19A<;Y1C0a2Kn6X216@i60k3@416Q18319:W1K_5V6Um4]h27BET2?>a14\4Z=16@f:
@416Q1859:M_5V6Um4]h27BET2?>a14\4N0Z<16@f:@416Q1859:O_5a2d3Um4]h27BET2?>a14\4i8k3D16@o9F@416Q185
9:M_5V6Um4\P12mg17BET2?>a14\4Z=16@f:@416Q1859:O_5V6m_3l?ZMkf1R5^L7BET2?>a14\4Z=16@f:@416Q1859:M_
5V6_[3ea1]h27BET21=>a14\4Z=16@f:@416Q1859:M_5V6fm2^o1VX2V@7BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]
h27BET2?>a14\4Z=161>f:@416Q1859:R1_5V6gIS6`B2Im7mQ3]h27=4ET2?>a14\4Z=16@f:@416Q1859:N_5V6en2_n1Z
`1RX17BET2?>a14\4f9c316@f:@416Q1859:M_5V6Um4]h27BET2?>Z164U46Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>
a14\4Z=16@f:@416Q1859:OM_5Q2T4a@c\4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>NB4\4Z=16@f
:@416Q1859:R1_5P2U4Um4]h27=4<8i1:?>a14\4Z=16@`5`2d2@416@@859:M_5P2U4Um4]h27=4ET2?>a14\4Z=16@f:@4
16Q1859:P1_5V6og2h=W2Te1]h27BET2?>a14\4l2k2a716@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1
859:L_5V6Um4a]1kZ17BET2?>a14\4Z=16@f:@416Q1859:N_5V6hm2\o1X]1R7QT17BET2?>a14\4Z=16@f:@416Q1859:K
_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?
>a14\4g4b816@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4T2U;16@f:@416Q1859:L_5V6Um4]h27BET21=>a14\4Z=16@
f:@416Q1859:L_5V6Um4]h27BET2?>a14\4]2l:16@f:@416Q1859:N_5T2Q4Um4]h27BET2?>a14\4i80_416@f:@416Q18
59:L_5V6Um4o`1]W17BET2?>a14\4Z=16@f:@416Q1859:`1_5P2U4e3W5Vd1dIk7@nm1Vh267BET2?>a14\4`2X140C00`2
7\1m3@16@Q8d2@416Q1859:DN_5V6e3h@fX4R[1Z]17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4k8
^416@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:N_5P2U4ZU3jg1]h27BET2?>a14\4Z=16@Mh9@41
6Q1859:L_5V6ZU3jg1]h27BET2?>a14\4Z=16@f:@416Q1859:O_5V6Um4lQ1`f17BET2?>a14\4R60V716@Q8d2@416Q185
9:M_5V6Um4]h27BET2?>a14\4S6V716@Q8d2@416Q1859:L_5V6Qm2SP2]h27BET2?>a14\4Z=16@f:@416Q1859:S1_5V6Y
Y10aFB^Ae?`k1c:la1lK7BET2?>a14\4Z=16@f:@416Q1859:N_5V6_P2el2l8kc1dK7BET2?>a14\4Z=16@f:@416Q1859:
L_5V6[]3i_1]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Rl2RQ2]h27BET2?>a14\4Z=16@f:@416Q1859:N_5V6fn1\O
Qo1\[1P]17BET2?>a14\4Z=16@f:@416Q1859:P1_5V6]c32dY1PX2b<i37BET2?>a14\4W8R516@f:@416Q1859:K_5V6Um
4]h27BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:N_5c1Bo3Um4]h27BET2?>a1
4\4Y:P316@f:@416Q1859:O_5V6^Y1fc3WS1Ue17BET2?>a14\4Z=16@Q8d2@416J6859:M_5V6Um4XS1Te17BET2?>a14\4
Z=16@Q8d2@416Q1859:L_5V6Um4]_1oX17BET2?>a14\4Z=16@f:@416Q1859:g5n31^1?Mh4n3?c;Z35:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e12105
7n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R12116286ET1NOP1c1E253X1T1>=^11f1C\1239R47BET2
?>a14\4Z=16@f:@416Q1859:M_5V6Um4]m1oJ7BET2?>a14\4Z=16@f:@416Q1859:OM_5V6Um4kY1lP1d=7BET2?>a14\4Z
=16@f:@416Q1859:N_5V6ik10R3Wn2]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@f:@416
Q1859:W2L_5V6Um4]h27BET2<2>a14\4Z=16@f:@416Q1859:R1_5b1c4Um4Qo1[I7BET2?>a14\4Z=16@S416^1j4@416Q1
859:R6L_5V6Um4]h27BET2?>a14\4l5]716@f:@416Q1859:O_5V6f`2gX2f3]h27BET2?>a14U46Z2o:16@f:@416Q1859:
O_5V6Um4]h27BET2?>:0K94\4Z2o:16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27
BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@Ng9@416Q1859:L_5V6Pi3TT1]h27BET2?>a14\4Z
=16@f:@416Q1859:N_5V6`DaY2Ro1[Z1Q^17BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4j^1bY17BET2?>a14\4Z=16@f
:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:M_5V6\l2j9mf1]h27BET2?>a14\4Z=16@f:@416Q1859:
S1_5V6Z72f9WT2UB[CR1SQ1ne1^R17BET2?>a14\4Z=16@f:@416Q1859:S1_5V6SP2^MW5^2Eb5[>VS1T[1X]17BET2?>a1
4\4Z=16@f:@416Q1859:N_5V6Um4]h27BET2?>a14\4d811a416@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@4
16Q1859:P1_5V6j:b1c`2SP2g[1P=dO7BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1
859:P1_5V6TS2[N]5c4ba1c_1iX17BET2?>a14\4Z=16@f:@416Q1859:M_5V6j1Zk4Yn1SJ7BET2?>a14\4Z=16@f:@416Q
1859:N_5V6em2W<SBSQ1]h27BET2?>a14\4Z=16@f:@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V
6^l3fP1]h27BET2?>a14\4Z=16@f:@416Q1859:Q1_5V6am2PAg6P:iM]h27BET2?>a14\4d83a416@f:@416Q1859:N_5V6
em2l@h@iM]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4Z=16@Ng9@416Q1859:N_5V6]l41E]h27
BET2?>P1@4\4Z=16@f:@416Q1859:L_5V6Z_2j]2]h27BET2?>a14\4Z=16@f:@416Q1859:M_5V6Um4]h27BET2?>a14\4Z
=16@M0g9@416Q1859:L_5V6Um4]h27BET2?>OA4\4Z=16@f:@416Q1859:N_5V6YX3kd1aa1kV17BET2?>a14\4k4^816@f:
@416Q1859:K_5V6Um4]h27BET2?>a14\4Z=16@f:@416Q1859:S1_5V6Um4f^1fY17BEF]1?>a14\4C0]7F0_416@f:@416Q
1859:W1Q1_5V6Um4]h27BEF]1?>a14\4C0T80Q1]316@f:@416Q1859:O_5V6Um4]h27BEF]1?>a14\4C0T8`416@f:@416Q
1859:L_5V6Um4]h27BEF]1?>a14\4Z=16@f:@416Q1859:M_5V6Um4]h27BET2?>a14\4i80_416@f:@416Q1859:Q1_5V6U
m4T[1X]17BE@c1?>a14\4[4KR816@f:@416Q1859:^11O_5V6Um4]h27BE@c1?>a14\4[4n816@f:@416Q1859:^11L_5V6U
m4]h27BET2?>a14\4P1Y<16@f:@416Q1859:O_5V6Um4gA^e1VA7BE>e1?>a14\4K^<16@f:@416Q1859:M_5V6Um4]h27BE
F]1?>a14Y3R1Z=16@f:@416Q1859:N_5V6Um4]h27BEBa1?>a14\4N0Z<16@f:@416Q1859:O_5V6R`3mZ1IZ1]h27BET2?>
a14\4S4V916@f:@416Q1859:L_5V6jk4Z1]h27BET2?>a14\4Z=16@f:@416Q1859:M_5V6Um4]h27BET2?>a14\4j7N`416
@f:@416Q1859:L_5V6Xa2l[2]h27BET2?>a14\4Z=16@f:@416Q1859:L_5V6Xa2l[2]h27BET2?>a14\4Z=16@f:@416Q18
59:R1_5V6Um4b1S3S3b`27BEF]1?>a14\4]1[7`416@f:@416Q1859:W1Y1_5V6jT1U4R74Z1Z>c>1QDQZ1W3G\<Uk1dAb;7
BET2?>a14\4Z=16@f:@416Q1859:N_5V6eh3_T1lh1`O7BET2?>a14\4Cf<16@f:@416Q1859:L_5V6Um4]h27BET2?>a14\
4Z=16@\6Y4@416Q1859:M_5P2U4aR2cj2]h27BET2?>a14\4Z=16@f:@416Q1859:N_5P2U4\_4h=oW1]`17BET2?>a14\4Z
=16@f:@416Q1859:Q1_5V6fm1^o2PY1m9^U17BET2?>a14n3=Z=16@M0g9@416Q1859:L_5V6[_3i]1]h27BET2?>a14\4Z=
16@f:@416Q1859:P1_5V6QU4SHSW1R>VS17BET2?>a14\4o3h2a616@f:@416Q1859:L_5V6Um4]h27BET2?>a14\4o3Z916
@f:@416Q1859:N_5P2U4Um4]h27BET2?>a14\4b4V5`316@f:@416Q1859:P1_5V6XEWU2`6fO\L[P2QH7BET2?>a14\4Z=1
6@f:@416Q1859:U1_5V6cR3RBe8d=Z4h=W:RDdX1]A7BET2?>a14\4o4^2k516@f:@416Q1859:N_5T2Q4Um4]h27<5ET2?>
a14\4i8`416@f:@416Q1859:M_5T2Q4Um4]h27BET2?>:V14\4Z=16@f:@416Q1859:T1_5Q2T4l5c91iS3l=kK\\1`8_S17
BET2?>a14\4^5k716@f:@416Q1859:T1_5Q2T4l5c91ZU2^NhY1Va1_;fK7BET2?>a14\4^5k716@f:@416Q1859:R1_5P2U
4YDkX4g9iW13gV17BET2?>a14\4Q1g7`416@f:@416Q1859:6`5lo7_:iEX2W13`5VP9`33`5\Z8iE5`5lo7S9[1iE2`5VP9
o4n31_1>Mh4n3?W=f15:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G
45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1N
OP1c1E253X1T1>=^11f1C\1239_X17`5TL3b]1We2YY1hg23`5VP9b33`5lo7YP15`5mo5no1YP1b3a6D0X31`1=MR1e3n3?
U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2
c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3Q85T1Q3V2CO^1\4j2Z3`62
P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>2:^1152]1C\1239P@o@k1k2Y6D0X31`1=Mh4n3?U6h85:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45E
n1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i1
4R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239^4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2
X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241`<\4V2CO^1\4j2k
92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1[6D0X31`1=MR1e3n3?U6h85:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_
1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E25
3X1T1>2:^1152]1C\1239Z6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X6
1X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239UY1Z
6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1Ml33T2241O2[3\9Q3V2
CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239Q7D0X31`1=Mh4h1U22<U6b6U2
5:7Dd164f1404^1:6:406S130E0200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V1037<:0@?i25C6k73a
2c53CV1^6P;<g2e98G45En1C4H315^9o6\32`2CCT2_1528g1e1210524Q1l17Q4I61113<X61X1MW3HHM=241O2U1U2\9Q3
V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOA>AQ1E253X1T1>57^1152]1C\1239h6D0X31`1=M4c4n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V1037<:0@?U23685CR83a2
c53CV1ZN8G45En1C4H315^9`4^2\32`2CCT2_1528g1e1210524n27V5120<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62
P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=U18152]1C\1239U?nA16^1R>\6D0X31`1=Mh4n3?U6Q7f15:a26
4f1404^1:6:4065M4E0200111;212260171B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1037<:0@?i25CR83a2c53CV1ZN
8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396
D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239_6D0X31`1=M4c4n3?U6h85:a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CC
T2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1
E253X1T1>=^1152]1C\1239TQ116^1R>e6D0X31`1=M4c4n3?U6Y31\55:a264f1404^1:6:406S14E0200111;212260171
B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1:84H315^9o6\32`2CCT2\12528g1e
1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=
^1152]1C\1239TQ116^1S8m2P3m6D0X31`1=M@Ea3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S
111O0151BU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?i25CR83a2Jh43C1T1e3dJ8G45En1C4H315^9o6S12U22`2CCT2_1528
g1e1210524n27V513<X61X1Ml33l17241O2[3\9Q3V2CO^1\4j2Z3Hg52P202IQ27396D\2i14R12119526E9JNOP1AQ1E25
34S1;H>=^1152]1C\1239^@hF_6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1e3dJ8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V
513<X61X1Ml33T2241O2[3\9Q3V2CO^1\4j2Z3Hg52P202IQ27396D\2i14R1211986E9JNOP1AQ1E2403X1B0@>=^1152]1
C\1239g6D0X31`1=Mh4n3?h42Y1h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5[45V1037<:0@?8`25CX3i43a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n274Y3NH13<X61X1Ml
33T2241O2[3\9Q3V2CO^1\4j2Z3`62GX102IQ27396D\2i14R1211986E9JNOP1AQ1E253X1B0@>=^1152]1CT172380_6D0
X31`1=MFQ4n3?U6h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?i25CR83a2i1i33CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2
CO^1b1i2j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1C@>=^1152]1C\1239\Gb6D0X31`1=Mh4n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CS5n23a2c53
CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1`11i2j2Z3`62D[1
02IQ27396D\2i130R1211986E9JNOP1;5Q18<2403X1C@>=^1152]1C\1239[6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:
406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5h1b25V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H
315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62D[102IQ27396D\2i14R12
11986E9JNOP1AQ1E253X1T1>=^1152]1C\1239\6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e
1210524n27V513<X61X1Ml33T2241O2[3\9Q3V2CO^1b1i2j2Z3`62D[102IQ27396D\2i14R1211986E9JNOP1AQ1E253X1
T1>=^1152]1C\1239Z6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1M
P4T2241O2[3\9Q3V2CO^1b1i2j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239]6D0X3
1`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0
@?U2C5CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1Ml33T2241O2[3\9Q3V2CO^
1\4j2Z3`62P202IQ27396D@k1i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239_6D0X31`1=Mh4n3?U6h85:a264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?i25CR83a2c53CV1ZN8G
45En1C4H315^9g3W3\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396
D\2i14R1211986E9JNOP1AQ1E253X1T1>==1;98152]1C\1239k6D0X31`1=Mh4n3?U6h85:a264f1404^1:05:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2C5CR83a2c53CV1c1fL8G45En1C4H315^9o
6\32`2CCk18_1528g1e1210524n27V513<X61X1Ml33f1=241O230V3\9Q3V2CO^1g1d2j2Z3`62P202IQ27396D\2i14R12
11986E9JNOP1AQ1E2534S1T1>93=1;98152]1C\1239\C`6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_11n1J5V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2C
CT2_1528g1GM210524n27V5120<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1A
Q1E253X1T1>=^1152]1C\1239YAYC^4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V103
7<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396D\
2Q3211986E9JNP2Ag1<X1h32]1Cm1[6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?8`25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524
n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1
C\1239W5D0X31`184^1Ea3n3e6n8:a264n542B0200111;212260171B2[40151U2X17Ii5L04P3@_1J40V1037<:0@?i25C
o72e2Jh43C1T1ZN8G45d2ClB2U22`2CCl1g1528g1]17210524V3i5X61X1Ml33l17241m@V2CO^1g1d2j2k92P202IQ2739
6D\2Q32119526E9JNP2AT24S1;\32]1Cm1^@hF^4D0X31`1=T2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X1
7Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^1\4j2k92P2
02IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1\6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_152
8g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1
T1>=^1152]1C\1239]4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8
e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396D\2Q3211986E9J
NP2AT2X1h32]1Cm1`4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?i25CR8
e2c53CV1ZN8G45d2CJZD2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^13X4j2k92P202IQ27396D\2Q3211986E
9JNP2AT2X1h32]1Cm1Z6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU
1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1
MP4T2241O2[3Q8Z1Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239b6D0X
31`1:2Mh4n3?k4Y1h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037
<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g13CM210524n274Y3g113<X61X1MP4T2241O2[3Z7Q2
Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ18<253X1L7>=^1152]1C\1239a6D0X31`1=Mh4n3?U6h8
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[440V1037<:0@?i25CR83a2c53
CV1ZN8G45En1C4H315^9]5a1\32`2CCT2_1528g1e1210524n27V513<X61X1Ml33T2241O23<5d2\9Q3V2CO^1\4j2Z3`62
P202IQ27396D\2i14R1211986E9JNO;DAQ1E253X1T1>=^1152]16<\1239`6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:1
206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H31
5^9o6\32j1ECCT2_1528g1e1210524n27V513<X61X1MP4T2241O23<5d2Y8R1Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14
R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239VQ1c6D0X31`1=MCT4n3?U6h85:a264f1404^1:6:406S14E0200111;
212260171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT
2_1528g1e1210524n27V513<X61X1MP4f1=241O24V3f8EQ3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9J31HOP
1AQ1E253X1S10>=^1152]1C\1239a4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V103
7<:0@?8`25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396D
\2Q3211986E9J>?P2AG\1X1h32]1Cm1d6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11
P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6Q1K8U12`2CCT2_1528g1e
1210524n27V513<X61X1Ml33T2241O2[3i7BOQ3V2CO^1\4j2^1k1`62P202IQ27396Db1Ii14R1211986E9JNOP1AQ1E253
4S1T1>=^1152]1C\1239c6D0X31`1=Mh4n3?U6h85:a264f1404HE:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5B2IV2D5V1037<:01>?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V51
3<X61X1Ml33T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E2534S1T1>=^1152]1C\12
39YKXF[6D0X31`1=1Kh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[
3\9Q3V2CO^1\4j2Z3`62P202IQ27396Dd1Gi14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239Z6D0X31`1=Mh4n3?U
6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c
53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3X8S1Q3V2CO^1\4j2Z3`62P2
02IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239e4D0X31`1=R1c4n3e6n8:a264n54E0200111;212
260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T224
1m@V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1m1j12]1Cm1TQ116^1l2U;b4D0X31`1=T2a3n3e6n8:a264n
54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2<5CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V
3i5X61X1MP4T2241h<T4V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1[>hR1d4D0X31`1=T2a3n3e
6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2<5CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1
e1210524V3i5X61X1MP4T2241h<T4V2CO^1\4j2k925j102IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1[>hB1a4D0X31
`1=2c5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c537;V1ZN8G45d2CUE2`2
CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396B1\2Q3211986E9JNP2AT2X1h32]1Cm1;_4D0
X31`1=Z2[3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65L9037<:0@?i25CR8e2c53CV1ZN8G45d2CUE
2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1^4D
0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2
`2CCd3528g1e1210524V3i5X61X1Ml33T2241m@V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1_6D
0X31`12:Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27R3S213<X61X1MP4T2241O2[3Q8Z
1Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNOP1AQ1E253X1T1>=^1152]1C\1239^4D0X31`1=f5n3e6n8:a
264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e12105
24V3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2Ag1<X1h32]1Cm1[6D0X31`1=Mh4n3?U6h8
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53C
V1ZN8G45En1C4H315^9o6\32`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ2
7396D\2i14R1211986E9JNOP1A10NE253X1T1>=^1152]1C\1239Z6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0
2001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1ZN8G45En1C4H315^9o6\3
2`2CCT2_1528g1e1210524n27V513<X61X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D\2i14R1211986E9JNO
P1AQ1E253X1T1>=^1152]1C\1239_4D0X31`1=f5n3e6n8:a264n54E02001001;212260171B2[40151U2X17Ii5o65V103
7<:0@?i25CR8e2c53CV1ZN61G45d2CUE2`2CCd3528g1e1210524V3i5X61X1MP4T2241m@V2CO^1\4j2k92P202IQ27396D
\2Q3211986E9JNP2AT2X1h32]1Cm1f6D0X31`1=Mh4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1
S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8`25Co723a2c53CV1ZN8G45En1C4H315^9o6S1X22`2CCT2_1528g1e12
10524n27V513<T2S41X1MP4T2241O2[3\9Q3V2CO^1\4j2Z3`62P202IQ27396D6U2i14R1211986E9J>?OP1AG9E253X191
H>=^1152]1C\1239S5D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:
0@?8`25CR8e2c53CV1RA0V=8G45d2Ck3j100X2S=2\1S1CCd35261g1e1210524V3i5X61X1MP4T2241f;V5V2CO^1\4j2k9
2P202IQ27396D\2Q3211986E9JNP2AG\1X1;\32]1Cm1]?^4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[401
51U2X17Ii5o65V1037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524V3i5T2S41X1MP4T2241m@V2CO^1\
4j2k92P202IQ27396D\2Q3211986E9JNP2AT2X1h32]1Cm1b4D0X31`1=f5n3e6n8:a264n54E0200111;212260171B2[40
151U2X17Id3T2o659L037<:0@?i25CR8e2c53CV1ZN8G45d2CUE2`2CCd3528g1e1210524Q1T2i5X61X1MP4T2241V>f2V2
CO^1\4j2k92P202IQ27396D\2Q3211986E9JNP2Ag1<X1h32]1Cm13b5X]7Zc1S5n31a1<Mh4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G305En1C4H315^9o6_3`2Ch2_152P2e121057
n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1_13E253X1T1>=^11f1C\1239k7d6X;T?
:b5hR1g<_=<Z;_f1mAZR2fI6b5US1Z<_=Yn5f52b5]g4;b5=We1[m1[T1b9mCa\1iIdP1I1b52b5fl78b5V4g[1i;So3Z:lI
RL3b5d\2a^53b5dFWZ76b5o1dDPg4jb2;6b51jT114TT8?b5\10X1Uj7o3Ei>\7^3V2k6Q16c3@b5\10X1Uj7o3W5k<h4U1\
:R10LHQ3`1b5[100K5VT1^=e4_B]312b:R]1U7^\1RBa1]DX53f3Q=ElLEM24651025>231:>5T37X6[1Q3Q5n31a1<Mh4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U6d5a2c53j1ZN8G45En1C4H315^9
o6_3`2Ch2_152P2e121057n27V513<\4k11X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253G@
T1>=^11f1C\1239^Q16b5\10[f8S6b7>b5[100KYCZV1Pk6I3<NS<24b5ki4Wo3T@2b5XY9:b5_^20Pe3`?2[Gm1U5_D9b5i
I2b\1b_3TQ23T8d6_8b5;7X9g1=LGCCM1`1a4P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>81HW2d40`22<4K0k52OR3`4b2
e2\2LQ5U1`27a12g3E;N>U2U17l37D;j1j1f12=S12G@011:<]3X1Q238D17:Ga27;2Mn17X15\323l1X1f1d9M`14N76Ko1
OILe4P28I<Z5R3N82119:3D3=21513?F22802521>112122:V2W317@16NJ3>6320A2A912R84J1d3?E:b2HP2:Y18X1P1>\
9W1169;T1=682W3=;<6><0N9f2U4g1CS1U16:X1W106=[1OS225<Y1622:2[1L1061O@A5>5=6c3>e1C=e7b5Cm5<<=P3^1U
4X1<a4e1KW2Q233Q3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R2\1><;Q1U1A[1@E5_128X2[3Y4A5l3
]2;3P4;>49\2S3>A[2;Mj17DR1I[2P41U4k35:V1M>b1K24A2g10:]1Ja1i1B?B7267;S2CU1;j1DLAQ1c125<<U146DAJj6
A8]19EN:396@:V;U1P1]1d292S1A^17]3W28;^2l2Y1141<94i11L2\1^3d41T2P4\24?b28m1Hk1B>e5V13Ac730f284Y1a
2U11P3<:Z1I:ELDLk2_25^5Y12JFAQ2?h2Q2E\1h8b5;7f450153O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1
h2e33;a1d1l16V1a2]11V4KQ1O2Bc2DKCF22P1V34;7:M227g521k3?l2OX1`130Bg1i7Ch1;^4=]4n30:JX2^296V1154L>
J6Cg321e1i1b2Y3152<1;Q113O3K@;\157485Z43AD<2BB>R136F1^1l2C11F432:P111U287=6263=@[1j3S9d2h26Lj284
n12<3;3Q3S1Q1Y2<2U18121JCm2_1k1b2X1H4JS1GY1P1^3o1<AI9R1Hf17X5L:6GGBW1DV26216g33S1=O395g1;d1Y2C?X
7\2d1\1<B7K:V1I=8R25W3U1:0Y1EG9g7b5;7d2i2>U27J211P2f15m1159C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<
65Q1U1AFR3R2JX1e15g30P3Z4M\1U1>\2d11d1<j1S2T1i1IP74a37a12G`2T1:Q1;a1Y1Hc2:DKg115F<<k1Nk11L1:<i1[
5D186J3a1KC2476;]32e474::2c147A124Of2S3i16N2?8B99:6U1F=\3V4W1U1W1Ig5h1E3n1o1:EF0123>303>212JC50C
:0GU1J6@40:8121941U1E3010b73:U1d2Gn5T3Y18W2`6;4\4X29f3f1JKm2c52g1U1]1[19j5DG9h20X1Y2`6Y6b5;7U7W2
>Z16EU1n111P4]90m4[5\1R1m41X2;b5_4?_3428o15S1h1U2_2i5[23Q3V7e4BP2a1P3V1<A[1U2^5P2>Y39P29^264<Q1]
23EV1N12\11IR6g1T1;3W11k1X4b328V1i1]152X<732AR5^>2DA85R3S13=21b19078B4122[1J:l20H701264@132:?3I2
0V1P3i3U1g:R3b2R;2617752O=64Nm3><05Y1V1_1n3_3R12P2W3g2725127L451235:2X2;U1:AH1`3l2>c5b5;7Z1Y1j1N
e5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1DT4b2P3GDQ8O@U2_3Id2X3R5m:n30H7]1M^1Q56o1Q2IN7
S12X10K]3O^3:7P383O6i3b32k49b7Q2Y1T1D;F9Bf1g1l4d9\4J9m1Y1X1W4e2E=::S4Q2j2I9J5P4j4^1c28X1U3n3]3W1
623J12O=?L4R3Fh196k2a5j1OV1Lm25=A\2f1<A9H:10E0a2>3<250Hn1Q2E8Q1R8b5CY2b4Y23;1j2?j31@`1_1K5MH=P5B
d1m=22@3AV13Z26610e1d2[45V2d1g1AV1D>H792?P3a91J:Of2V1Z5c4N_4f3?2Y1221a12Go29;8S1;a1O9@Q5;<Q1V2Fa
1_2Kb43>LQ1h4G>9h15<e1a2AR174722242126;435<406431103124l812i2R15::71\1o2W5Y17Z72_122E=]1KBG42213
1=I23039C11212:?C6]2<2=2=2E8@192113227;Q1d1b3j1Of1KNS1Af2\1S1IU1I?H6340816H6g1e4_1c3AT2MZ3Im1i2^
1P:N8Lh1@X3S32N`4Y4T1Eb5CcL6mBj1_1c>j3QT1WGRZ1b9Nb57e\1kBVJf8b5a;b5;7Z4;5011113C<3F4168322T1T3DQ
130NX3I1=W175>U1I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BP2f
11e1268K^20O>4C8227P39\221l1?JP54d2T10Y1j23I;F=T1X4MU1i1Ig3?X1e1MP1=e2Q2X2=63>Q1B55@2d1;A521LH2>
W1U1I3>14J2>S1A152@35A?D37Y2DE`2F1LOg12:2l2@<6B8E37=0=2]1J4L487173232KZ1U1?\16j3g1GS5R1<d2IR32;6
9KG6b1T1e1F02B4A3O4_18S1FGNLZ13260`14X3c1e1N9;C]4a1>DH]1N<AH>_1R1F^2V2_1Y1GB;K=L2O=;a2<E9324D6=:
m1a72l1D2=P2V1Q3\27>374Fa19401B28R25X1IT1U1:0@H:R1Q1b5Cd2[=^7Y3]@lCUAXDUIR27b6[X11Z3aBg4h:R:Ih6j
D<1^20n?e8U9]91T1b5CS>_;hAW1V1j1T6_1g1R1aBe4W3n<Y9\>^7T@m;TB`JaOS6Y@Y2Y30aH10]1A\7P2k1b5C]?XGa3[
32UB9T9W2k7g<d2Y6g<j>]2Q9cJX2?DS2l>n4n7l5[1`1;3U6^2ESMU28W5=<KEm30a2U3P3P8451235:m3R1[1l2b5CY2C_
<VN2\3\1aB9R>WLg3^20[3X5AP8g89d2T6b323o=A:2?8\142D1[9JR6Y32\15d3D3=g1903<B1212272E`1a3]1:27R312]
3l:Z7`<_1`1D82e3;i2c40T7^:X4G:f7Db5Cd]12d[2Q5HP80RW1k5ZZ22]6=RA^9n881Jb5C_W1MM98S5`=j=gM0iK`E3aH
U>X22^4Q8Ee=fQ1o6ZQ1Y3b5CS=Y27l4b2Gm6h5V1X2R1n1GZ22E:4:Q36T16\2i@W1Fj5?42c4OT8Dj5P3LW5N]1T9Q5Q4[
3[1e7CV1k1c4:aE3Q1FZ3k6j=Z5172:k12T3T2]2S1412]3j29V:@f3P3Fo8h414Y1\1e5b2Q2Z4Y3O:T1B=U6f2d4Y2:W1g
1b5CZ4^13o1oE0e74i;o2[8Q:6`8NRMhAVBRA66T20k4?X9T7QEW=j2Z7k1S??Y:=:>f2`2j4Q7V2a3_4k3Z1<035B9<b5f7
^Dc@m1^=Nia12cEd[2[F3c5[W913c5oF14c5dl1l4[P73c5ok4`f3:c5Q24ie1X20nV2c9jg3gV1>c5@f1QBe21X]4[4F_?N
ab1QG93c58W^72c581c5Cc58b@e1g1e21[<ig1eAPR1mm1k6W8aIbQ1;R=_3@c5k>0nV1]Bk;n3c3Z1Za1`1oIQ2kW13c7k1
c507a1<X7PB20Y1]5@j1114>Df4`4^:Z2R19<i1W?`51j[1_5f52U2f7nK:oC]1d1`7P<n2m2X3Cf5Y2_1_7Z5W699W4k1?\
Dd42c5_U95c58gg1Y2n_34c5oF1Zl36c570ak1Uk2Uh22c5h[7Q1c5B91k1eLg<Q?0W1`52a<\[1YBROa;d1:]6k19AZ7mNh
9X:[9lC76g<^2<c5L1aNi=h;`1EX1`5Qh1]^36c5LVh1V2PU4XX1Ic5B91aNc7d;10c4c3g5Yi1aZ1^@b4m1b4:;48SW1o6U
MBc5BgB[KS1_;0W1\3n1P`2R;4SB`5oY1Z8\1Oc57D00aNd7^6c<Q1b2`3^4g52FdLj5h2]8l5b3i8g?aV1nI_5Z6]5319c5
7\j1d2T4fj3ob191Bc57D1aNgJ;E0a2`3gh1l5Z8Q4a4ag2l67c57Dgi1Zj3[;XX15c5d10^U1nc39c5Q2WBST1UH1bg1b1b
1Hc5m3[@VFCaFl>1Yg116b1d2[3\c1c4m1:4iS1F_4R]12S1c5U2je1Y27kC0_]2RHX2T=`?2[Gm1U5W=Y42450;@51<LR3m
6QAE4;b45d5_S1Z1144d5jT1148d5nOg2HZ114YT5<d51lOZ2I;Z1121lb4S@7d5_S1Z114YT5i16d5nO`3Z114m1d5a10T2
m5mE]1h3140P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2V2d5g
1o1m5i@S5]1\3;14Q2m1:=V3Q>oCa12421E0]<lGZ1\6b7V8^2g3S100235T5A?n6Aj?l318d1o2Z=e13lAg8FJR2o1<74Z2
1BfX1i6>b7_2m1d5a1U2m5mE]1h3140P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2kEU;Q4e4F
JR2i5o1fV1i6Q8_26d51hT1121n1d5a1U2Y5CmE]1h3140P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?5h6SD
518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_27d5XQ1?Q314_d4;d51gP1NQ3121Ub4F@9d51hT1121lU3`m1bg17d5jT114k2jY4f
F6d5hQ1Q314cV38d51fQ1Q3121cV35d5S5fO14l1d5a1U2m5mE]1h3140P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S1002
3Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2:d54eT114V1XZ3fR1X6Y:Ld512^L6n3_1`2121VFXe2UE>Q=102f31F
@5X1R6YY1ll18d54cQ1Q314_[3oX1<d512cQ1Q3121_[3hR1l3W16d5jT114Sn3k16d54eT114_[38d512eT1121_[3_2d5a
1U2m5mE]1h3140P2m1:=V391Q1aJQ6a12421E0cN4l6k7Z>^2g3S10023Z5<41=n6SD518d1HV2n==dBQ4e4F5DX1I`2X3o1
R:2i?k1Z2]1Q7i6>;V7]11O5d5XQ1a3148d51VQ1a3121_j79d512eT1121_[3PQ15d5hQ1Q3147d51fQ1Q31218d5jT114\
:ee1f8fP25d5jT114\:7d51QS1f11215d5fR1S2147d5fR1<f114lo25d5jT114`Q45d58aT1145d56cT1147d5cL6o714f]
45d5Q8hL145d5jT114Rj56d5cL6o7146d5^K[914]\56d57bT114]Y6Q5n31c181Mh4n3?n>5:a264f1404^1:6:406X1F4D
140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V
513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\12398d51hT1121VGi
c29d57`Q1Q314nZ1^n4XV17d58oP1?Q3148d51fQ1Q3121nZ17d5jT114R1mP1e?7d5aR1X214R1mP14d5jT1146d5XQ1a31
4Tf39d51VQ1a3121Tf3RM5d5jT114Tf38d51hT1121Wc4S_15d5QKh9146d5^K`3j5147d5oNj514^a5aN7d51mNj5121:d5
eJ1i7X214SNb[3e[15d5jT114\e5f2n31c1=N:o1Y2c3:bE]1\3;14Q2m1:=V3Q>W4g?a12421E0eU1VF^2g3S10023a2e12
1057>A?e1X5R9Y7l318d1o2QQ1n1h6F9@R2V23174Z21B<Y5S239]P1<91P6Q8_2Mn31c1=Nd4n3iJ14YJ`2oe2e121057V3
[>Wc1i7j4o3Y5a2TQ114d5jT1148d5^K`3j514We2SW15d5oNj514n1d5a1U2m5mE]1h3140P2m1:=V391Q1cP1a12421E0c
N4l6VF^2g3S10023Z5<4?5h6SD518d1o2QQ1Q4e4FJR2X4`1o1fV1i6Q8_26d5hQ1Q314fK7d5XQ1?Q314TS59d51VQ1?Q31
21TS56d5XOa514TS58d51fQ1Q3121_F<d5XQ1?Q314oP1PGX3n]3e5fZ1Z2d51e1o1m5mE]16U3;121Q2m1:=V3W3_:97131
c2[3_=a12421E0eU1cC]1T1^2g3S10023Z5A68n6\@l318d1o2Z>fBg8FJR2@k174Z21BfX1i6Q8_28d51fQ1Q3121P]36d5
XQ1?Q3149d51VQ1?Q3121]c4o1d51_10T2m5mE]1h31210P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD5
18d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_29d51hT1121dj66cO6d5jT114YT5PM5d5jT114oS6n1d5a10T2m5mE]1h3140P2m1:=
V391Q1cP1a12421E0cN4R1i5VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_27d51hT1121if2n1d5a10
T2m5mE]1]2Z1140P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2m
1d5a1U2m5mE]1h3140P2m1:;1V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q
8_2m1d5a1U2Y5CmE]1h3140P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV
1i6Q8_2T2d5g1o1m5mE]1\3;14Q2m1:=V3Q>m=Q6a12421E0eU1lA0X4^2g3S10023Z5A685h6R5Y;l318d1o2:fP1g8FJR2
7T274Z21Bo1kCjBi6Q8_28d5S5dLQ314_U4\=<d51gP1NQ3121[X4V4Y6@@d51^1\L2i61212Sk1Yh2X;Xg1[]1I;d5mM22m
5H14Rd3P:eP17d5\R1]214Xh2hU3S5n31c181Mh4n3?n>5:a264f1404^1:663406X1F4D140040271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2
f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239c9=d51c1TS1121Q2m5T>nW3X>Ph15d5jT114hK9
d51hT1121c?hd408d51VQ1?Q31216d5RP1g414id48d5RP1U1]1S214od4:d51PP1U1a3121eP4YD6d5RP1g414Pe4Jd5S>X
<e5U1]1S214\:e8i4<:eLdY1d?^3jP1P2KXi1o7W3mAT><d5RP1n3H14RCak2R>XHSj1Y;7d5jT114gNm[4e?7d5jT114b>1
f[55d5jT114[j59d51hT1121P@eR2dW37d5jT114a17d<@d500RNe6121QCml3K[B3oF[;bU1?d5j7oL14d=Sf4<m1<RCG_O
gP1b39d5TNe614fb2Q\2oAb97d5^K[914mT2]S48d5_Dh<Ao214TS5Ad5_D1a3@_5S3Ao214VLbf1XQ22n>[c27d5_DZ=V2H
14<d5aMX714Wi1QOZj2aEcJm3jD8d5jT114ck60U7hHo1d51e1o1m5mE]1\3;121Q2m1:=V3Q>\1bBa12421E0eU1VF^2g3S
10023Z5A?n6\@l318d16h2QQ1g8FJR2\274Z21BfX1i6Y1g6_25d5dKU9146d5dKU914jM6d5jT114[d5]2:d5jT114^b21Y
_2[1TA]25d5jT114^c1=d5XQ1=S314XQ4eA>=o1gc2k@Md51_Eb8d2>=S3121UHm329h:kT1_d1i4_5i691H>5W2gc2k@8d5
fQ1S314^=\6il25d5jT114hj4@d5hJQ:14]V1WMl\1Q>38c3V@T2VFm18d51hT1121lb4@7d5hJQ:14lb4T26d5ZES6[9146
d5ZE_?14Ud25d5ZE_?149d51XE_?121a[2Z\17d5jT114no2^o1l9Id57h46GT7hBl414bLl_2fAi2Q4<2IV=7Ci;1WIi?;d
5RKj4l414`Z1;bY3A4:d51kOl4121eP4_AW1<d5]Q115T314eG`1Iab1ck35d5]Q1\3149d51[Q11Z3121ZS3@d5]Q115T31
4RA0V5\n1]i1Z1Z=UIiL7d5XQ141Z3149d51VQ141Z31215d5mMl6149d51kMl6121^S8I6d5dKU914^l5n1d5a10T2m5mE]
1h3140P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o21oP1Q4e4FJR2i5o1fV1i6Q8_28d5jT114_
Z2l2iDaG8d51QS1f1121Sc15d5jT114fT35d5jT114kj6Q2d5g1o1m5Y9g5[6?]1\3;14Q2m1:=V3Q>oCa12421E0eU1VF^2
g3S10023Z5A1=n6\@l318d1o2P>;1bBg8FJR2\274Z21BfX1i6Q8_2j1d5g1o1m5mE]1\3;14Q2m1:=V3Q>oCa12421E0eU1
VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_27d51hT1121lb47d5jT114VT3i[2ib17d5jT114VT3i
[2k<6d5jT114VT3i[28d5jT114nQ1Ye1f5ee2@d5Z10KYMf1n2B14og4Sb1dAlF^<W1S1d5Y1009A<1jBo9f1n2B14Q2m5T>
X4e1oQ3eR1HmP1[1@e5dAlF3<N8e:W19d5aLX814hKTe4QT1T^1;d5^LX2R614mc4U=aW1JW_18d5gN_5B14PAlR45d5gNR6
145d5jT114e^47d5jT114e^4gDbg17d5jT114f\4n1gD<d5mIl:14_JZEhT1i<W]1f[2d6;d5mIl:14j_1hT1Rh1n1gDQg18
d51QJo8f11215d5jT11425d5QT1H147d5`KY914F\S55d5jT114ST59d58oP1a314Tf3c;g9Cd50_K202`5S1]214>Pk2_5c
c1_?`7kFQD:d500_R1X2121R1mP1Ed50dP1Am2D14nV1j[1`CAY3f3Vo1oAX9cS1]>B`7Ad50dP1Am2D14KT@cBWS2Y3mR2o
AZk1BQ2g5d1o1f2Z1k1mE]1m2>CP2m1:=V3Q>oCa12421E0\NX7VF^2g3S10023Z5A68n6V80T8l318d1o2QQ1g8FJR2\274
Z21BX73YQ1i6Q8_2l1g5d1o1m5mE]1m2>d2m1:=V3g4Y9oCa12421E0eU1VF^2g3S10023Z5A?k4R2\@l318d1o2QQ1g8FJR
2\274Z21Bn=gJi6[1e6_22g5h`1X2g5c10o1m5mE]1m2>d2m1:=V3Q>oCa12421E0U1Z8TLb35]B^2g3S10023Z5A68Z5c1\
@l318d1o2d>m:^7g8FJX1I[1P174Z21BR<U1]Ki6>;?f6_2Y2g5c10o1T4h1^5^@]1m2>d2m1:=V3Q>oCa12421E0U1cNk5V
F^2Mi2S10023Z5A?n6\@l318d1o2mEd3\1Q6g8FJR2[1P174Z21BR<U1b1iEP4i6>;?f6_24g5lS1QS7cHl1g5^1U2m5mE]1
m2R1P2m1:=V3171Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD5180c1o2QQ1Q4e4FJR2i5o1fV1i6Q8_23g5lS1Y[6j
1g5^1U2m5mE]1m2R1P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_
2T2g5d1o1Q4k1mE]1m2>d2m1:=V3Q>UCIa12421E0Q:n1[Bm5Z1\6d>T1^2g3S10023Z5A?n6\@l318d1o2bI^7l4j3FJR2[
1P174Z21BlV1i1i6Q8_2o1g5c10o1m5mE]1m2>d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A148n6\@l318d1o2\>dBn
3h4FJR2Z2174Z21Bn<gKi6Q8_2Y2g5^1U2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBa>a12421E04^N4l6[4BWA^2g3S1002
3f2c2<4?n6SD518d1o2^>V;[7^2b1e4FJR2X5@o1ZD[Bi6Q8_2m1g5c10o1m5mE]1m2>d2m1:=V3o1Q<oC\142421E0eU1VF
^2T1b2S10023Z5A?n6\@l318d1o2QQ1g8FJR27T274Z21BfX1i6Q8_2k1g5d1o1m5mE]1m2>d2m1:=V3?2^=oCa12421E0eU
1VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_25g5lS1X_1WR2ce2m1g5^1U2m5mE]1m2R1P2m1:=V
391Q1YNY2a12421E0cN4l6VF^2g3S100235T5<4?n6SD518d1o2V6jJQ4e4FJR2i5o1fV1i6Q8_22g5lS1c1g5>P;3P2=Gh5
ULQ1]<2R4EP2j?Bn>>d2d2c2h<i;R1f8j2X1h1dk1U6JFj?m9j4a4j9k1Z16IEV<1R35290Q2Gg54XMo1`12c2@;1^AY2S?c
5UK^8c8_`1V>P4ea1?]a17g5TMe6n6X;U^5l85g5eS14cS7[3Y2h5b10o1e3W2mE]1\3d23f110:=Af1MQ>4jCa12421E0XN
\7VF^2g3S10023Z5A?n6?o2f40l5d1Bl318d1o2Z7^42TEg8FJR2\274Z21BfX1i6Q8_2Q2h5b10o1m5mE]1\3d2j110:=Af
1MQ>4jCa12421E0eU1VF^2g3S10023Z5A?n6_3d:W2l318d1o2Z7fIg8FJR2\274Z21BfX1i6]7C_2W2h5b10o1m50lE]1\3
d23f12:=Af1MQ>WAg2a12421E0XN\7VF^2g3S10023Z5A?n6T>W2l318=2=;17o2Z7fIg8FJR2\274Z21BfX1i6]7C_2l1h5
b10o1m5mE]1\3d23NJ:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_26h5
ZT1h2T3f1fi5P2h5b10o1m5mE]1\3d23i1:=Af1MQ>oCa12421E0XN\7n?W6^2g3S10023Z5A?n6\@l318d1o2Z7^42TEg8F
JR2\274Z21BfX1i6Q8_27h5ZT1h2T3f1fk4oMl1h5b10o1m5mE]1\3d23f12:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A
?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2n1h5b10o1m5mE]1\3d23i1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5
A?n6\@l318d1o2QQ1g8FJR2\274Z21Bd@0;dGi6Q8_2n1h5b10o1m5mE]1\3d23i1:=Af1MQ>oCa12421E0eU1VF^2g3S100
23Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BoKf<i6JV7_1OX2h5b10o1f2V3mE]1\3d23f12:=Af1MQ>oCa12421E0eU1n?W
6La1g3S10023Z5A?n6\=GW2l318=2=847>`2Z7fIg8FJR2\274Z21BfX1i6Q8_2k1h5b10o1m5mE]1\3d23i1:=Af1MQ>oCa
12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_27h5ZT1h2T3f1nS2ge37h5ZT1h2T3f1Wg
4^R1m1h5b10o1m50lE]1\3d23i1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BoKf
<i6Q8_27h5ZT1h2T3f1oS4fe1l1h5b10o1m5mE]1\3d23i1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2
QQ1g8FJR2\274Z21Bd@QHi6Q8_2n1h5b10o1m5mE]1\3d2j110:=Af1MQ>oCa12421E0XN\7VF^2g3S10023Z5A?n6\@l318
d1o2Z7fIg8FJR2\274Z21BfX1i6Q8_25h5ZT1m5f1fi5R2h5b10o1e3W2mE]1\3d2m1:=Af1MQ>4jCa12421E0eU1VF^2g3S
10023Z5A?n6?o2f40?\5W2l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2j1h5b10o1m5mE]1\3d2m1:=Af1MQ>oCa12421E0e
U1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2k1h5b10o1m5mE]1\3d2j12:=Af1MQ>oCa12421E0
eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2]2h5b10o1b301;k1mEAK\3d2j12:=Af1MR<LQ14
k1V?g2a12421E0eU1RCS3^2g3S10023Z5A?n6>0o2f40?\5W2l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2S2h5b10o1m5mE
]1\3d2m1:=A@U1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6>0T2Ao40T8l318d1o2QQ1g8FJR2\274Z21BgGn@i6]7C_26h
5ZT1m5@U1fi59h5Z6Z1dLm5f1in30kj1m1h5b10o1T1h4mE]1\3d2m1:=Af1MQ>WAg2a12421E0eU1VF^2g3S10023Z5A?n6
\@l318NEo2QQ1g8FJR2\274Z21BfX1i6Q8_2k1h5b10o1m5mE]1\3d2m1:=Af1MQ>oCa12421E0eU1VF^2g3S10023Z5A?n6
\@l318d1o2Z7fIg8FJR2\274Z21BfX1i6Q8_28h5ZT1_41[1f1fi5cG7h5ZT1m5f1Zk2lk1^R17h5ZT1m5f1fk42lM6h5ZT1
m5f1fk4oM2i5\`44i5\`4WQ1B5i5TT1T<RP3hP17i5VQ2VH[e1b1Zn1S4Ai5^L6^5QOU9P?na1\3b1PQ1YMS4\Y1d3LgB6i5
]i2`a1]5VR1EFi5Y1R:R3P2cV1BX=1VU1^;cJZNeI^?d12YId9j<j9eEJi5\;3n2P2cV1BX=1VU1^;cJZNl2B4H3h8Z<W?6d
12YIiR18i5\;S5ko3ZNeISA25i5nZ4]5PQ163i5\`4ZN5i5\`4ZNe2iY25i5VW2UY2ZN]P16i5`l3kCZNiZ129i5lU1nQ3:U
8UMe6ZIVBCi5^L6V9lQ31:U3o4UMe6ZIVBaL2]3X?[4UE9i5nZ4]5UMo4BR1QDQP15i5W=RP4Q3_l1:i5W=V?6d`3Q3_l1>a
b1dC3i5Rj3YF5i5Rj3YF]Ni23i5\`4PQ15i5[<PT4^U1\O3i5\`4j`34i5^L6fc37i5Rj3YF_P1YLZ<23i5ec2fl15i5ac23
fl1ZN4i5Y_1RQ3jn37i5il1kFfl1PQ1od2e84i5jl1ac2PQ13i5\`4kR17i5\`4hR12Q5^1R65i5Yh3h1YFTY26i5\`4WQ1T
6PY2gN3i5P]1[S3j1i5b1o1m5mE]1\3d2m1:=V320m=oCa12421E0eU1VF^2;[3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\2
74Z21BfX1i6Q8_2X1DU5jIl87B021111;42Y12f4`4i<\1<i1i25f8d\1iBd1Z1^Ka84jCdFn2j6f5Y2o8l5DY31i14Mh4n3
?n>5:a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X17Ii5OBJ5[45V147<\1i25f83a2c53j1Z
N8G45En1C4H315^9b6<<IU22`2Ch2_152P2e121057n27V513<X61X1MP4f1=241O2[3\9Q3j2f991n2`62P202IQ27=6DV4
4R12119526ET1NOP1AQ1E2534S1T1>=^11f1C\1239`2DU5cDV5l8789021111;42Y121d4`4b;V1\1<W1Ai25f8n20V5W5e
2Y6d<Y96\A>3I>2^1L19P4b1^<f2V22>[2U1P8@4e?T42i7=3a11Z6V6g26f63f5Y2R5l3^1DU5jIl87B021111;42Y12f4`
4i<\1<i1i25g5n2d\1P?3d3IU2R1[Ja84jC]DV2n2j6f5Y2o8a6^1DU5jIl87B021111;42Y12f4`4i<\1<i1i25f8d\1o>0
h3<<0OT1R1[Ja84jCdFn2j6f5Y2o8b1DU5d1UHl87B021111;42Y12f4`4^:Z2\1<i1i25g5n2`3SY1o>0b40OT1R1W;c4_:
a84jCdFn2j6f5Y2o8Z1DU5jIl87B021111;42Y12f4`4i<\1<i1i25f8d\1P?3d6^Ka84jC]DV2n2j6f5Y2`1^7\1DU5jIl8
7B021111;42Y12f4`4i<\1<i1i25f8d\1Z@X3I021U1^Ka84jCdFn2j6f5Y2o8_1DU5jIl87B021111;42Y12f4`4i<\1<i1
i25d7Q1iAjJZ=m5`2gAf9a84jCV4P3\?n2j6n4GY2V6h2^1DU5jIl87B021111;42Y12f4`4P9h3\1<i1i25f8d\1_?Y37Z1
0[1n1_Ia84jCdFn26c6f5Y2o8X1DU5jIl87B021111;42Y12f4`4i<\1<i1i25f8d\1iE^Ka84cAV2W8\>n2j6f5Y2o8e1DU
5c1VHl87B021111;42Y12f4`4^:Z2\1<i1i25f8`3`51`S1`C2OU1n1g5gCV8:4jCdFn2V6Cf5Y2_1_7^@hFi1DU5c1VHl87
B021111;42Y12f4`4m9@Z2\1<i1i25f8`3`51`S1Z@U32OU1f7gCV8:4X2aAdFn2V6Cf5Y2_1_7^@D\<f9d1DU5c1VHl87B0
21111;42Y12f4`4^:Z2\1<i1i25f8`3`51`S1`C2OU1f7gCV8:4jCdFn2V6Cf5Y2_1_7^@hFe1DU5c1YGLl87B021111;42Y
12f4`4^:Z2\1<i1i25f8`3`51`S1o>`42U2f7gCV8:4jCdFn2V6Cf5Y2_1_7^@hF^1DU5jIg847B021111;42Y12f4`4i<\1
<i1i25f8Q=^:h;Z9X=k1d6R1Q?Y;a84jCdFn2j6f5Y2o81k5W1k5:e6Y8g>Z:V67>a412S<IV;8Q[1[8XDo?1R4AY6jBe2l8
0l<`2\4a3G0G1WKn3XR13k5:]k82k5h\6k1k5Z1U2m5mE]1P4P2m1:=V391Q1AQP1a12421E0cN4l6VF^2g3S10023Z5<4?n
6SD518d1o2f:ZFQ4e4FJR2i5o1fV1i6Q8_2P2k5Z10T2m5d<X9]1P4P2m1:=V391Q1a2QNa12421E0`3RK4l6VF^2g3S1002
3Z5<4?n6SD518d1o2P@PAQ4Jj3FJR2i5o1eR1P4i6Q8_2j1k5Z10T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3
S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_28k50SE1Wm4aX1h<^62k5\`3Dk5FaNcKg5Yi1Q7R<Y20QP15X2_
1@8bP1^:P@]C;k5dP2j]3a10l1_1@[k1cP1UI6k5DgW7]JU=UI3k5P`8UI3k5jR8U=1k5=k5`e1T8fB_Hj5h2k?jc1]J[Bl4
V49k5:`j1P=U5mo2e4i?hZ15k5DkK`6ZU62k5We53k5]e1io33k5gd5fg22k5k`56k5eU2d7k\3lR114k5Z]2h_414k5^_4S
e1RD2k5dP23k5DgW72k5\S65k5l6Q2dP5cH2k5^Z12k5dj82k5a\15k5Dl[1jk5l35k5]1^U1nc3S\26k5DZ8_M`S1[n45k5
\10^U1nc34k5]1^U1nc35k5]1^U1nc3Xd28k5e=0^e1^DU;g1P\32k5P_72k5oV74k5VX4c8UL5k5`L`6Sm4YZ1>k5D1iKg2
h3]:^\2hK`Il@VX14m1@k5D1iKg2h3]:h9lLhU1hK`Il@VX14m18k5D1aNV>^\2VV2VX17k5D1aNej2VV2VX14k5D`o5VX16
k5DRd5[;K\W1Jk5D1aNc7P;E0Z5<T3]2FP1L>GRh1\MVR1`6K8iLY:P74k5_d5o:g92k5Qk64k5Z?k`1nC;k5D1i?f5j7U1U
;__2]^3f98k5WFhZ1TCh[1X?`b1TT12k5b24k5_c5@82k5nP12k5`Q63k5fa5i?9k5D0\3hX6`K]531:k5DdDV7kc1U6YBg<
\U3Z=8k5D0\3YT7]5314k5D]3YT73k5^^5^i26k5UE3k]1kg4[D6k5DeZ1_U1eR2kd28k5D1aNVa1^Y1Zk1Rc17k5D1aNV7^
c2]^3=k5D1aNV7n3m?ao1`5mg1];`U1iP28k5D1aNV7^c2^m1n`1:k5D1aNV7n3__2bR3j;T=7k5FaNW\1]^1YBj`2Ok5k2k
H42T@c4h:;m1J\2a4l32g3T5f3>2m>l8fE[2nj1n1V3ZNT16YKCk5k2cZ1\1d<;m1i7l3j3T5f3_`1nj1n1]I_91WKEk5k2k
H42lBk1h:Y2f;2g3Z92m>oP1nj1n1V3fOYK;k5D00aNej2QR1[\2]531=k5D00aNSa1SR1]7QR1[\2]531i2k5Z12R2m5mE]
1P4P2m1:75U11n191Q1cP1a12421E0X2P>Y>4l6R4a:_2Q5^2g3S10023Z5<4?n6YAi2518GLH6o13GQFS:Q4e4FJX1H0T3<
IU140111002f1Z;iDa6i6Q8Q2=4k5kh1Xf586k5D`D3Rc6Z5R2k5Z10T2m5k8Q=]1P4P2m1:=V391Q1cP1a12421E0cN40k6
V?R2l4^2g3S10023Z5<4?n6SD518d1o2[1j;\3]@Q4e4FJR2c3U2o1fV1i6Q8_2l1k5Z10T2m5mE]1P4P2m1:=V391Q1cP1a
12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2[He8Q4Eo3FJR2i5o1fV1i6Q8_2l1k5Z1U2m5mE]1P4P2m1:=V391Q1cP
1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2\>1bBQ4e4FJR2Z2^3o1fV1i6Q8_27k5]1^U1b6b=ho2c_26k5o\1k;
VFRj413k5dP2h^56k5DVh1`1o]5J3k5kh1[`53k5dP2W43k5kh1Zh35k5]1^U1nAoQ33k5_V1bm67k5DjU1`S10bb4g;:l5n
NQ71^Ekl1fh1Rm1C=;l5d3PJ\8Zb2i_1_:O1i?cZ14l5gb5O_j1Dl5h455JVMZLW<XR2mDV5d1]6GR3_4@`<aX1S21l53l5`
Q1Q^32l5W^73l5Th1Rf57l5m1UGn<^Eeb5WD3l5Y2m[74l5ji3Ua1VS26l5h4hd1[ChV2_R2Fl5jBiFZ223f2]3W8MW@S1nN
a5`1QJ_5gS1\2c^1b7oQ18l5c=d6Y2Y1cW3V`2m97l5TS1k21Zb2^S2Zb1Cl5l1i9l5Ab5g:fX1V1jKhBS1bK_:^g1`5j=gF
0@l5`1l7a;i;W3eB6_EfEQBZ_1ZCn4SU1am14l5cC\m3Vm25l5Td1WU4P1ic16l5WEd7Rn5h<^64l5U^2US5C2l5dQ9>l5b1
SBn>j1\1fCVE`e2eG_3lLc6S;3l5gh2_e43l5`Q1f\63l5dc6bJ3l5ek3ab32l5dZ4m4n31k12Mh4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121
057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\12392l5Y^7
<l5R10]j1IT1g3Q[2m:]Z2R8e]13l5bP5Rn24l5ak1j[6hH3l5kX1[U6g1l5d3c40QZ1`13]1i2Q2l@53[1J?\R1Q2Q4_JM9
2k?553g11i2d1:21269D2W7Za1d7^5IS<e314P@c80O1f42Ml5d3YKT2l41T21WGW<6Z?2Sd1S<Y7e6W:W7R<T2W:PU1V<c;
m1k3f?83m5oP1?1m54m5\3YS6[F9m5me1Wb1RA_`1X1n@ea1j99m5`f11[X1ko40h@S5_:5m5nT1]c2FZS12m5^l43m5dk3e
O2m5_Q12m5a\49m5cJR4lU1cDdY1f`2X?`D7m5ik2]AR@Pa2R4RT1;m5i]1f;[CYU2^1QA1^4l\1b7<m5\@oW3Fl4^1S_1RH
o8f92mA2m5T\72m5^[74m5gKf]1fc62m5ii32m5X22m5n13m5bC\m32m5dk3d<n5760^10NX1?4811873G301D138k1R14N8
4Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k1i1\22<JB1Y73
e15EB831223]1N;5@4CT1k241203LGf1[1@U20Y5?B@D58Jo2Y422;]1<>49i1AB`1;J7W1`2c1]1AS1S1N65n1J_120;T3Z
1AV1127CBFW1Q215933E=;g1972]16847Z1==?2j12Q4L68>o1HP12@544:J2KS172e2FW1X3_:P1G::^1224a16Y13L_215
:257U2l1O:1KZ19BOB1DS122F;K9?BU1g13X1Q5?3D0>5@92d28^15n2<5:0n14<_2M`1S23\1BD0^112@?H=691641DC?97
5:81=El2F29_1?8;i1FQ1@249824O44G_18;?1=419P11;@99>M;037E327Q1:73416JS123Ac1Z3>=3j4n5760^10W2?=3@
O0T4a1[3=P12R7k39Q104d2CT2611@V1W4P16f2G[61f14X;1Y7R3G6\2555@4k9[5\2U;22;]1<>49i1Q3J7Z?a5X1:<IFW
1a3=S297`1684P2=?2j12\8CI@54?@9n4\5T=^14m9l1U6`6f83DEJe4n2<5k7S2h2]4841V3]7n3HLMa28;T11Y2C>Y147I
o1161Q1Z1`5>=UEn5760^1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463324:782:@12T11?S1N1Z1J3
=3836W226352<2:30;01213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;X1S1C79?2H4:7X159
3<I36DS14D3117<j1f1:C6R1m12M94=1:i1Q2154<S1D:4K1E243E40<831Z1<2<>P111272Q1;T1f11Y1GB<8=7>>5375?2
2853b1K6?:<=15=489N4;02323841298J3D877A8B8]1JT1H;58?Z14992KX1B?11F2;>2=23M2W1Gn12E<281[1J0?14=;1
48?9A5b1Q186i1M:1S1230611U1824263K5@4:253667?4[173G>0;Q2V1AL6P12A;=2j1T4C?=9`1>HI62D14G871<DP1:b
17@4><o1i121=3005G@b16JU141922\1?^207HG:4221710Q1:25?2EF<6E52;k1>01@Q10;I4343V1G50B<A8212?22=9BN
93515234E54522FW17186?2I>h1X1]2c1;=5;L?K212\44o2NZ11=ER1<3235LO<X4?2C00^112@?=H691641:44S1A5:81=
ET28>F299U12<D_19h1@24715271R14G964:>8;?175@K03164@99>24A?0342B232772Q1711416I0S123>f1W1j17>933E
251n8n5770]17Y161^2X1?:AV2R14IX1JIe187467E11JR3JA3<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P
18@9n1Ob4P1f1V1A?7Y4n3ML1:o2>>`1V3j1Y2U288S1c214Ja1?R2CV1;9T1b29G95MJ5;2[1H8Q19?_123Eh1j32Kf2?P1
Dd3W4<A?DD6[1S36?b2J:2371KL956i12@N`1S1T2Y2V1R1GP8=V4h2Z1@V6OB4Nh49l18g1FS4Eg2:o22:0Z1:C38ER1<=4
N0811B2@Q23353?E@L;K7:FT3?\3F@^2?<>2<\:<O328323R14W1S44g2U1W2k2:0R1e2P1;U6o3Fg3`1U2B447\1Bb4a18n
1S1n51c7TCg2ZA\2Q>Y3c<012DP<d8W4d1k6f1W<Dm9:f3N\EeP1YHb3RJf8]@[7R73o5Jcb71o54o5ce811P5n31n1Mh4n3
?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o
6_3`2Ch2_152P2e121057Q1l17V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c18<253X1
T1>=^11f1C\1239UF2P6gg81P62P6kR52P6mg7b3P5ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<k3V4R1k@\1\111i5i181436NOR22
]13WT1X31U3:P;Y31`3P5ODf>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5
:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y315P6la3RL
^h3k42P6So47P6Z]62Tb10;n76P6_S1o1Rj60;7P6_S1o1TLmm50;k1P6Z10o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^
2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21Bd@0;dGi6Q8_2l1P6Z10o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF
^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21Bd@0;dGi6Q8_1O2P6bo76P6hl1VX3Ao40EP6?1i?g>^R1Vh1Qc1V2]
5l3h6g2^AR;o71d1QMV1`R11P6P1P64h1hV1a3QQ1jm2fEJd5W@^T17`2c5j7m41V35e1K1b1]2>@3_1n6C`2NP64h1hV1a3
ln3fEJd5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2MP64aX1a3ln3fEJd5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C`22
P6\j8IDY31P2c9dh15hP2WDe121057V3i5g>^CR3\4QEj4i2l=KDY31P2c9dh15hP2WDe121057V3i5g>j<c6R3\4QEj4i2l
=V9LDY31P2c9dh15hP2WDe121057V3i5g>j<BP6R3\4QEj4i2l=V9ODY31P2c9lf1g15]J`6iOWDe121057V3[1]4g>^Co1R
1\4X5h?j4i2l=JDY31P2c9dh15hP2WDe121057V3i5g>^CR3\4QEj4i2l=U>S5n31n12Jh4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?j;a2c537b1aIh48G45En1C4H315^9o6_3`2Ch2_152P2e1210
57n27V513<X61X1MP4T226O2[3\9P2P1j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239In31Q
2c5n3Ze1`h2e121057V3[>Wc1i7j4o3Y5a2j8[8X1QJIn31Q2c5n3Ze1`h2e121057V3[>Wc1i7j4o3Y5a2VAX1X6hCT5n31
n12J\1[3n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=2;?j;a2c53j1ZN8G45
En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP
1c1E253N9T1>=^11f1C\1239P2=S6[g2n9l^3]4R5iW1[@V96V6:]69S6e1e:Vf1ik5Y4eHV6:6S6e1b<]6PLlm5GS6b12iJ
Qh2S`2dNSH=_3g2NU1U57Fc1Bf20Y2d9a67S6`Z1fJ0eU4^a1gR12S6R;3S6Pb8[FAS6a13eD_o4S>lf18V3Y4c1TFG4P5n7
C6S6oj5\S2XAZ2T9:T6\Q841n4R9P=:b3V34T6[T5Z4PT3LU6aX1a3ln3fEJd5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C`
2MU6aX1a3X6ch3fEJd5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2OU6aX1a3Z6fT2jc1fEJd5W@^T17`2c5j7o4V35e1K1
b1]2>@3_1i4T2C`2MU6aX1a3Q[2jc1fEJd5W@^T17`2c5j7o4V35e1K1b1]2>@3_1n6C`2j1U6091Z10UMb9a3on1`>S@T6j
IW1fEJd5c7T1l2a4b@c:Q2U77`21Nb4:_7S2k2V35e1K1b1l1@>80602HFP1V2f3C2k1AJV6bCSC1g1>0H>JB3hg1iK`T1R4
`AY9h3mD_1W7P<[;Y@lKf1V67_1g2R1OK:k1l5Z1k<1b2`6c3j;iDR1Nb2f5VKe=g?S553S1;Q27Q2R32T=W2m3SK5c4`;h2
c4`4c8l=V3c?B\1V41e@`6V670]17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_:k31:^
3>`1S9F8i3O9W1b2Cl1T1b29G9S1J5;2[1HZ19?_123Eh155AHKW12Ki<<AT1Db1S36?W2m2\1T5X59[17Ed1j12Q4K7Go1;
]12d4j1n5f5k4l2U22o2R3;Z1R18E_1a10811B2@a21?E]1_1Q12k1U1?\3F@O5X1L>4:a8W2O32836_2S44g21S1=T2o3_8
T37Fk1W1M7FR1V1K2h1:\898n1W1251f4V670]1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7WBT1V3g6F8i3a2b2C
l1T1b29G9S1J5;2[1HZ19?_123Eh1f1S22Ki<<AT1Db1S36?U5\1g:>L7U4T4K7Go1;]1o1g2bM2;Z1:C38E_1a10811B2@U
2=?S2`4e1\3F@O5X1LNa8W332836c64n5A44[6`7B2D:j6U2R=W1251Z5V670]17Z5?:AV2R14IX1JY5_43b10a13222<P4m
16611P3IZ1P1I9a7P1f1`2U82j11Z3>>:g:88K7c214T1W1?2o1Cl1T1b29G94NJ5;2[1HZ19?_123Eh1`7`1n4b3<AT1DFK
S36?a5P1T5S1T2o19`;Z8@`2e4f1h49n:W1:W2J;Z1[1E_1a10811B2@Q2A?E@X1S118k3?O\2F@^2LNi;32<6_2X4m3X9o3
i7NV1b6:m11T68n1Z5V670e1Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y1@X2Oc5m2Y?l12j98i3Oa1b2Cl1T
1b29G9S1J5;2[1HZ19?_123Eh1f1R3i<<AT1DFKS36?h3\1;P1]8Y2[1M_3X5Z49Kg14k1V721=3002JV444122322\1?P2k
:J;Z1[1E_1a10811B2@Q2A?S2V6\3F@Al1LNi;328323W1d;j15;5FU5a?CAj5Z1g38n1[2V6\7c33OV2Oc3R3V1R3Gi6Q20
U1l3o1`3m=f3g18P2g16\=l7I]6l4i<Z2M=c3c1`5<U=l63gDEN50eIS1n1k3S1R2>U1W1`107U2b5GRDZ3b4a2]2m;b1a22
g2h>0k38V6WU1Rm2j>`U20a9TK=V6Y?1hIY131VH\n1]e20a^1XI_1V6kNh5mV1`Y2\F422291387:92:14232L;9B^3e4;R
6R5]33c1e:21U4h6Q2gEe714QFLV6^7k5Y5P4g^1T6n[1j1k=T:f7b32l@`6YOb1Y3V34^R1m69RAo4a5O4V6_1Vj6bS1GV6
Y?1UP1c=T;SOhL21fAbP20S:dJ24d6d5VDX2W3P7o1V6P;38e2l1\5D\1]5U5l1V7]3i4k3HIU6Y3e341PFX5[2F`3V1<\<D
Mo31M`1\Ci6X5Q4a8W1X31lEY3Q7R450\1Z2Z4n3SGg2W5g5h7b1QBU8?V6d]1_HWc1Q5i80KW8gN`J_Q1l2j8Tb1HV6TKR:
o5Ic2hCjU1h<l1MS@hS1_3V2lLR5iE[1W8aF`4`=\2S1V6g<g3k2f2`6Z5X9\4j3h3f[1F21`1l3=W=Mf1l6U60RNiY1S:f2
S?e4Df9i>P1`4U1V6X5T6d:\17YGn@i4d@eDj1T9T1DMo3kBX2a2P>T:GOK6hP1Q8`1X7\:nA[=4T30i3>V6nKfBhC^e1_?o
6lNQ1Fe1f1eFn?@V6hY1E31do1jC2[7l8S2aj1_i1^<W<B;V6P;iS2UMY=\=RS2h:R2B[V2FV6^;e;]7Q6Y1Y>P5U2g4b<1g
LiLU7je18e17k=n3fO:V6Re2W[1Q`2h4;aX1mL?M<V6a?d52o1Y5X4n9a4f1Z>Yb2T2V6U1o1m5mE]1\3Q2Bm1:=V3]23V5]
5JR4l?a12421E0eU1\9i<^2g3S10023Z5A?n6`<k3l318d1o2i7l1FcFg8FJR2\274De11Bm2hU1i6Q8_21V64V6PHZY1Sg3
9V6`1[d7d9lF1X32c31V6NV6m7oW1PLlU2`ADU@e[2491P4f3[6=X3i3V2V;=85a10311D9KV6Z=`Ae2Y1h1T1UAo5\l1k=X
_1\2;?4PU2121f2e5V7]6d9B\93V6PHdT47V6cd1l@g1\e2kS213V6dU14U2V6b8d6U>b?2C3AId3Y1X4k2Q4R6W3i1b1_3h
G\62f12Gk8W6[4Y;h4a84j159T1I43Y>j4W5T6n7Z1:13T8f;f2KY2Q3\1m1U1Y1O3408123Hch13V6bU2Yk18V691aNej2V
]1VQ2]M1V66V6aU2mf5`Ec4fBZ5V691Y2Ag;3m3<e1P1^1i1Q3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1GB1W4?Q2
S2;2HS25o1P1_8EGY:\2<`2a1j7U12Dg16V1j4EGQ14o1f1l1@0Ci1`3T3<e1e1R12a5ER1@Q9MO^1U5]2o2i2\2U1`5B9Z1
A=2@Q20a12>e1>W1J@84_4S5]1h8k20f240H4h1145Q6V2^1BP:o3F=o4V3T2m2S3l1]40W1072`2Z2m38244a1AR1:i2V6f
10`=k@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3[4_1]5a4k1S14P34Z8EW9Y<VCX6g5<:Bf3f8R2XEb4:1`1@k36946
B0a5]30m5EY3^:W9W7U9W8c2S9Q:J\17o1Z1R3g3V67^10W2?A@O0Lg7LX3g8b1<m14@7V13I141136=@=b1;a28>64FR6d4
^1_3k5Dn2X3j443D9_7S>Y<Q3g2JR2^:X6]1I_3<:B02V2Y107X>T1Q4J5_129`3n1j12o6T6?T1U;[1Jl1]1h3W4P4i6n2g
<^25^2e2k3[1c7e2]5e4J\17Z3g5`5>>V6g1`=PCTDj:U@Wh1Qf1X@VV2J\17m1V673Z1N2T=3k2o;[1Oo1Y7oV1T1g?RGP1
g6NKa8h1c3`H[IS3b1jZ1W1T:1h5GX31^1l1l2^4R2X2a3J=07KMQ13_2h344a1>2>NP3V67]22>a4d3=V12f23d5b:o2Y7?
T8U3\6P51n2W1@Q2_2S7;X6Ma4P@`5a12JU3j3U4@K`38g4h1j2=:`HTG9c18=e2b1P1[19l24R1n23g3;g2]4V70b75`6W1
?3`9j5a5e2S2^4R2j5X107n4@m34a1>2R1LV6bNU<V1X3X22[1hIaDe\1h2\_1NP4HFQN\5XBhI;[5:i82i38P3V691Io1_3
]2k5U1f5^2[5U13]1\3d2m1:=V3Q20o4n6Y5P<8Gc1a12421E0`6TO9[2o5`=g1FQ3?5S10023Cl1:^2A??^6\@l318d1o2m
AS?9]89<<=V1Kl1?7467GS115<P3k?k1R2jAi6Q8_27V6aW2SU3e4i?`IWA7V6R5^1<i[4[BS46V6R5^1<Un4S49V6b1hh4V
2PW3X5R4^:E<V6RL]4gj3Y1[i1RX1j:R4T;T5W22V6ln62V6R`82V6dj72V6Zo82V6Zo82V6]k86V6VS2b\3dT1XW1eO4V6W
`5U[3R57V6Ul7T8lF>i4T6d3P5U1>f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:
;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3f6c5R8R1k@\1\111i5i181436NOR22]13Y>VI1U3:W2>Y
8Y31T1V69R9_KA[7f8n9f7l4`IT82l1<>^JW9=]2^4P1j1XAQ7b1o7f:\KZ1@^35n2i63T1V691aNjBl7Q1S2>`3Y4i3g3iK
T8l8l5\<n7BT:W>j1jAZKZ2]3l4]1U4F@312BKV69_3i8c2WQ2[3Q`1o>1]45j12PW1S4VGd13;T3i6]5312Bn1V6351k1V8
^DT1]7T4?m1Y2_2f4<`3h182CP1[11Ei3k8V82jG2T;j<S4_Km40f1l3l5d1:]6k19Ac1b2S3c6o=[3j3T13:^1QD[9lC7]?
OV6n:Q2Ka:n:j=XEf5<R@b6<3d3S6Y3[<OT3\1HVAZi1i2kIY@0?h<_;LV6l=\;TL]@d2\1f60c9<T68b5bG<f3X1b6a5kd1
g:3W1fU1c4lHe>2V6RW62V6kc1T4V60Y3702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1KU6Dl2c2066;f3LS10QB\6;@
=]105i8S62T6g116Y1B9C>Y4R3Q2T1g1j3a13]5@3g1Q1\1Z1313e1S6j1Q1_2b13\21>7131OHe5V22W4:4\:7Ek1i5c3k=
o1l4W1k32]13S3<46MW1o=k39Z5W3j1U12o1_6Q4V60Y3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]1KU6Dl2d266
;f3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4R3Q2T1g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22W4:4\:7
Ek1i5c3k=o1l4W1k32]13S3<46MW1kA9Z5W3j1U12o1_6`1V67^1h1P4\3_4P4i;X4l1T5m:Z<1X6c3`:`JAd12j?d6o6_:l
8T2]1@m2o9Y3S76e2PEn5U9kER3RGP2Y4g:W125U1V67^1i5\3_4i5P8Z=1aMb4SS1NV22_F\JS4m<Y3Z7e2R8DX<iHY?RG[
3n2P8f2W1251?V6R3m^1F?mCFW3\1ZU28X4kMY?df1:V6d1^W2gf5Q3082Z3];2V6ko7;V6d1XQ892Z3X4T7S9>c3:V6d1XQ
892h>S9>c3U1o3W6Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10QB\6;1>=]1054d8S62T6g116
Y13>9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22W4:4\:7Ek1i5c3k=o1l4W1k32]13S3<46MW1k
A9Z5W3j1U12o1_6Q4W6Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10QB\6;1>=]1054d8S62T6g
116Y13>9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22W4:4g3d67Ek1i5c3k=o1l48Nk32]13S3<4
6MW1kA9Z5W3j1U12o1_6P4W6Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10QB\6;1>=]1054d8S
62T6g116Y13>9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22W4:4\:7Ek1i5c3k=o1l48Nk32]13S
3<46MW1kA9Z5W3j1U12o1_6P4W6Y3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1KU6Dl2d266;CR3LS10QB\6;@=]105i
8S62T6g116Y1B9C>Y4R3V3g1\3=a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22W4:4\:7Ek1i5c3k=o1l4;Kk32]1
3S3<46MW13gA9Z5W3j1U12o1_6R4W6Y3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1KU6Dl2d266;f3LS10QB\6
;@=]105i8S62T6g116Y1B9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22S3S1:4\:7Ek1i5c3k=o1
l4W1k32]13S3<46MW1W4c=9Z5W3j1U12o1_6R4W6Y3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3\2]1KU6Dl2d266;f
3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4E\2V3g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22S3S1:4\:7E
k1i5c3k=o1l4W1k32]13S3<46MW1W4c=9Z5W3j1U12o1_6o3W6Y3702b2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1KU6D
l2d266;f3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4R3V3g1j3a13]5@3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22S3S
1:4\:7Ek1i5c3k=o1l4W1k32]13S3<46MW1kA9Z5W3j1U12o1_6U4W6Y3702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1K
U6Dl2d266;f3LS10QB\6;@=]105i8S62T6g1163U1B9C>Y4R3V3e11Q22e1a13]5@3g1i3313e1f5<j1Q1_2b13\21>7131O
He5V22W4:4\:7Ek1]2[3c3a7Y6o1l4W1k32]13S3<46MW1kA9Z5W3j1U12o1i3e2P4W6Y3702b2^;8h5n8Di216J]42Q1S1l
7c6>c1@\2]1KU6Dl2d266;f3LS10QB\6;@=]105i8S62T6g1163U1B9C>Y4R3V3e11Q22e1a13]5@3g1i3313e1S6j1Q1_2b
13\21>7131OHe5V22W4:4\:7Ek1i5c3k=o1l4W1k32]13S3<46MW1kA9Z5W3j1U12o1_6S4W6Y3702b2^;8h5n8Di216J]42
Q1S1l7c6>c1@\2]1KU6Dl28[266;f3LS10QB\6;@=]105i8S62T6g1163U1B9C>Y4R3V3e11Q22e1a13]5@3g1i3313e1S6j
1Q1_2b13\21>7131OHe5V22W4:4\:7Ek1]2[3c3k=o1l4W1k324X13S3<46MW1kA9Z5W3j1U12o1_6o3W6Y3702b2^;8h5n8
Di216J]42Q1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4R3V3g1Q2h1a13]5@3g1i3313
e1b2S3<j1Q1_2b13\21>7131OHe5V22W4:4\:7Ek1i5c3k=o1l4W1k32]13S3<46MW1kA9Z5W3j1U12o1_6Q4W6Y3702b2^;
8h5n8Di216J]42Q1S1l7c6>c1<3\2]1Ki2[3D_1\1d266;f3LS10QB\6;@=]105i8S62T6g116Y1B9C>Y4R3V3g1j3a13]5@
3g1i3313e1S6j1Q1_2b13\21>7131OHe5V22S3S1:4\:7Ek1i5R1`2k=o1l4W1k32]13S3<46MW1kA9Z5W3j1U12o1_6LZ60
`CW;l7^5Q32[3d1k8;;2b3f8SV1h16k3jAYX1l5^U1j?iEk>VFj2^6Y2n7@j1P3V5Y4n1d5R1<M9k21=d2<:?B3i5;W17n1e
1JQ41A:?_2j11:e82P2j84WQ1P9<P1i1j23=d3c2`32V1Y1n2@c2d3QGi<DQ1Mf1T15h5b:]1j1h??Z1Y4i65^2;P4d6j<R:
`4]1o5`1J`600S8]Fd7[62U5fT1VJO]7a8YBU7YT1fJ[3n9]5312]7aU18`60WV1^6oj5]5317`6c[3Sl3]534B9`6UX3b4\
W1ac2]534B7`60WV1^Q6]531=`6Yl2o>`F1UHQHObd1H1P6j6=`600aNV7l6iCY:]^1]^3]5317`60\3YT7]531:`60F0^U1
nc3`]2]531;`6_X1d3jU2^Q1m2aNZ=V4VQ1Ub13`6RQ6dV18`6U`2eR2kd2]534B]3`6Z61b3`9;k20X4Q1Me3a2W1d1P1\3
W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBn1GT1_;\5h7d30Je;a1i6X3e7P1W4Bd3>I1@P1S1S22V2m2U1[2`:Z>2P1
a5^2e4E050o10V28KoF@c5Z2DT1@f1g4=D_4c25IQ3`61Y43[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12D
j:k1X3[534T;0R=h2P5U2R13h6i1n8:Q1P11Q1i5G\>S6k6n2n2b2m1@U465318906U1J`KU84I;<_5F1P30j33R2oCo4o=6
`61aNej2VV2VX1D`61aNdBE0Z5<T3]2Fm1>jh1\MgX1K8iLY:9`61aNej2`5\8_Z1X2fc1:`600aNW\1]^1]^3]531:`60G^
U1nAoQ3`]2]5312`6gW75`61aNej2]^35`6i\10[B`X59`6H^U1he1eZ1_Cid1fHT43`6o`1gf56`60fW7]531l1`6E10R2m
5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJV1Ki5o1fV1i6Q8_2;`60F0^U
1_Y1^Z2`]2]5316`6G0^U1nc3`]2:`6G0a7_M<g:[Hj`2`]28`6G0QU1<SS1j`2`]29`6G0a7_M<SS1j`2`]25`6o`1oX2o3
gY39`6G0^U1g:o\2VLgV1hV15`6H^U1nc3`]23`6m1iU73`6mc1ic53`6om3gY37`6HiOd5nc3`]2g68`6G0T1YT1e=XV3`]
25`6ma4@2Ue23`6nP6hV13`6Xj1^]57`6G0^U1PDmo2`]27`6G0^U1nc3TW1[V13`6[Q6[V15`6gi1>`]5l66`6H^U1nc3`]
2l64`6m1oa1ic54`6jU1R>ic53`6jU1lQ6@b6aN[Q1P5Xd1lY1k@`<U8mU1fCC;P6U7l?4b6aNV7^c26b6aNV7n3__2bk36b
6aNV7n3S:[U2j3P5d1U1\<7K47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5o=?6Z:;f1;e5
:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;U1h4T3Q5]7Ob3Z<R8R1k4X2k1j7\1\111i5i181436NOR22]13QE9k>X31U3:P
;Y31_3P5d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U2
0U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31k5P5d100h2U2b9247?2_1
1>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3`1]1Q2^3W<a2]3Z30d1>P>6Z:;260:
3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba2`4@MDb57Ob3^40i1n2Q3Y5T2CR1k@\127Q111i5B<>:8
1436NOR22>N3;b8[>@d>O1[1i1:P;I_211a5P5d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB
15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<a2]3Z30d1>P>6Z:;260:3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6
m4n5Ba2Q5MDb57Ob3^40]3Z1Q3Y5T2CR1k@\127Q111i5B<>:81436NOR22>N3;b8l>d?1U3:P;I_211j5P5d11Ni1U2b924
7?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<a2]3Z30d1>P>6Z:;26
0:3H3360R14]4:3B:C5b6G=Q2U20U1;29>b11d1d1GU1><4221@Z6m4n5Ba2Q5MDb57Ob3^40h4Q3Y5T2CR1k@\127Q111i5
B<>:81436NOR22>N3;b8^8]6o5d91U3:`5_5I4Z211h5P5d11h2U2b9247?2_11>FY220?[27c2o240412312@3;63?14041
1_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<a2]3Z30d1>P>6Z:;260:3H3360R14]4:3B:C5b6G=Q2U20U1;29>b11d1
\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40h4Q3Y5T2CR1k@\127Q111i5B<>:81436NOR22>N3;Q7`1l>o5d91U3:c:<F2_21
1c3P5d1f>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;b1337R14]4:3MC5b6G=Q2
U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31`5P5d11h2U2b9247?2_
11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3W<a2]3Z30d1>P>6Z:;260:3L
:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40h4Q3Y5T2CR1k@\127Q111i5B<>:81436N
OR22>N3;b8l>d?1U3:P;I_211k520l4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA0
15MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X
;n55<a2l2V1MMDb57Ob3^40_3X1Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I_21`3P5d10e>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1
i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31Y4P5d130e2k;47?2a1>P320k2P606234@3V11n14
;V115j1P1J:\1CV1<h60Z2B3P5^3W<a2[1Q2Z30d1_>6Z:;26;P1;P1>U4:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X;n
2o2Ba2Q5]7Ob3^40i1n2Q3R8R1k@\1\111i5i181436NOR22]13;TW11U3:`5_5I_21P4P5d13f2k;47?2a1>P320k2P6062
34@3V11n14;V115j1P1J:\1CV1<T9B3P5^3W<a2]3Z30d1_>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X
;n5Ba2Q5]7Ob3^40h4Q3R8R1k@\1\111i5i181436NOR22]13;TW11U3:P;I_21Q4P5d13f2k;47?2a1>P320k2P606234@3
V11n14;V115j1P1J:\1CV1<T9B3P5^3W<a2]3Z30d1_>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X;n5B
a2Q5]7Ob3Y440h4Q3R8R1k@\1\111i5i181436NOR22]13;TW11U3:P;I_21V4P5d13f2k;47?2a1>P320k2P606234@3V11
n14;V115j1P1J:\1CV1<T9B3P5^3W<a2X1221l1Z30d1_>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X;n
2o2Ba2Q5]7Ob3^40h4Q3R8R1k@\1\111i5i181436NOR22]13;aJb<1U3:P;I_21a3P5d1f>47?2a1>P320k2P606234@3V1
1n14b115j1P1J:\1CV1<T9B3P5^3W<a2[1Q2P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n2o2T3Q5]7Ob3
Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31T4P5d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1C
V1<T9B3P5^3W<a2X151l1Z30d1_>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X;n5Ba2Q5]7Ob3^40h4Q3
R8R1k@\1\111i5i181436NOR22]13;aJb<1U3:P;I_21[4P5d13f2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1
CV1<T9B3P5^3W<a2X1221l1Z30d1_>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X;_2>R1l1Ba2Q5]7Ob3
^40\428Q3R8R1k@\1\111V3b2i181436NOR22]13;TW11U3:c5\5I_21R4P5d13f2k;47?2a1>P320k2P606234@3V11n14;
V115j1P1J:\1CV1<T9B3P5^3W<a2[1Q2Z30d1_>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X;n2o2Ba2Q
5]7Ob3^40h4Q3R8R1k@\1\111i5i181436NOR22]13;TW11U3:P;I_21Z4P5d13f2k;47?2a1>P320k2P606234@3V11n14;
V115j1P1J:\1CV1<T9B3P5^3W<a2X151l1Z30d1_>6Z:;26;P1;e5:3MC5b6G=Q2U20U1;29>b11d1\2U1><451@X;_2>R1l
1Ba2Q5]7Ob3^40\428Q3R8R1k@\1\111V3b2i181436NOR22]13;TW11U3:c5\5I_21j520l4d12g2U2e9479132_11>P320
=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`9I;26;3
L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451@X;n55<a2l2V1MMDb57Ob3^40h4Q3R8R1k@\1:>2?11X2\33@85>:814
36NOR22>N3;TW11U3:P;I_21m520l4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA01
5MLP11H:12N8CV1<X1k7B3`1]1Q2b211GW<a2]3De20d1_>6`9I;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><451
@X;n55<a2l2V1MMDb57Ob3^40h4Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I_21a3P5d1f>47?2a1>P
320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3k1T3_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:
1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13QE^B1U3:P;Y31`3P5d1f>47?2a1>P320k2P606234@3V11n14b1
15j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;b13;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\
1\111i5i181436NOR22]13`W11U3:P;Y31k520l4d12g2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C14041
1_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3W<a2]3De20d1_>6`91G;26;3L:0e5:3B:C5b6G=Q2U20U1;29>b11d1\
2U1><451@X;n55<a2l2V1MMDb57Ob3^40h4Q3R8R1k@\1:>2?11X2\33@85>:81436NOR22>N3;TW11U3:P;I_21d3P5d10e
>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1
\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13]7[@f?1U3:c:<Fb21a3P5d10e>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7O
b3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Fb21f3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<i6:o1B3P5^3W<a2:R3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i
181436NOR22]13`W1158S2B:P;Y31m3P5d10R<2_247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a
2:1P3W4H_>6Z:;f1;e5:3MC5b6G=Q2U20;I;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R2W5GR1k@\1\111i5i181436NOR22]
13`W1162V2D:12k:Y31a3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1
;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11>f2:P;Y31a3P5
d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3W4H_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29
>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31e3P5d10e>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7O
b3Z<R8R1k@\1\111i5i181436NOR22]13`W1158S2B:X1_3W6Y31a3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i
5i181436NOR22]13`W111S3:P;Y31a3P5d10=W>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]
3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3
:P;Y31a3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6R:7;f1;e5:3MC5b6G=
Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31a3P5d10e>47?2a1>P
320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i
;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13`W11U3:b8]2Y31c3P5d10e>47?2a1>P320k2P606234@3V11n14b1
15j1P1J:\1CV1<T9B3P5b211GW<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k
@\1\111i5i181436NOR22]13`W11U3:P;Y31a3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5
^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]1
3`W11U3:P;Y31h3P5d10e>47?2]13>P320k2IV506234@3V11n14KF15j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:
3MC5d5M0F=Q2U20U1;244>d1T1?\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13oJ`<1U3:P;Y31W4P5
d10k9i447?2a1>P3204f2P606234@3V11n141`115j111L5D:4W1>414O<T9B3P5^3Q3U9a2]3P5_>6Z:;f1;e5:3MC5b6G=
Q2U20U1;29>d1d1\2U1><:1i;T1i4T3Q5]7Ob3W31P9g44U3R1i8j3V4HC\111i5i181436NOR22]13`2R8lL1U3:P;T3031
b3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6^6k3;f1;e5:3MC5b6G=Q2U20
U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111U3c2i181436NOR22]13`W11U3:P;Y31d5P5d100h2U2b9247?2_
11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3W<a2]3Z30d1>P>6Z:;260:3L
:0e5:3B:C5b6G=Q2U20U1;29>b11d1\2U1><4221@Z6m4n5Ba2Q5MDb57Ob3^40h4Q3Y5T2CR1k>0n1\127Q111i5B<>:814
36NOR22>N3;b8l>d?1U3:P;I_211b3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3P3V9a2]
3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3m7\4R8R1k@\1\111i5i181436NOR22]13`W11
U3:P;Y31c3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3P3V9a2]3P5_>6Z:;f1;e5:3MC5b
6G=Q2U20U1;29>d1d1\2U1><:1i;n5T3Q5]7Ob3f76\4R8R1k@\1\111i5i181436NOR22]13`W11U3:P;Y31c3P5d10e>47
?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U
1><:1i;n5T3Q5]7Ob3Z<R8R1k@\1\111i5i181436NOR22]13ZAUF113o2:P;Y31e3P5d10_;U347?2a1>P320k2P606234@
3V11n14b115j1P1J:\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;_2^3T3Q5]7Ob
3Z<R8R1\3f8g4\1\111i5i181436NOR22]13`W111S3:P;Y31d3P5d10e>47?2a1>P320k2P606234@3V11n14b115j1P1J:
\1CV1<T9B3P5^3W<a2]3P5_>6Z:;f1;e5:3MC5b6G=Q2U20U1;29>d1d1\2U1><:1i;_2^3T3Q5]7Ob3Z<R8R1k@\1\111i5
i181436NOR22]13o@^EQ111S3:P;Y31V4P5f1h2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W
1CP=]1Q2QI0S2nH260:3L63371<V53Bg7G=Q2V2a129>b11d1\2U1><4221@Z6_;a2Q5MDb5Y90i16g2Ai7T2U<\6\127Q1`
6<>J3[4>^1b8l>U>Z1a?_211<2j6Wn53j69n`8Ak6O]8aP2^?Eli2BbAPl19Z3`:[1R2Z2l<3k6V[8PA6k6^n2XB[Z4U;o35
k6Xo2]Y5\1e95k6\Q3aZ2dV1n_15k6TQ1gc3kf3fEn4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1WHR68G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O
2[3\9Q3j2f9Z3V1Y52P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239T5n31n1MLk3n3?n>5125a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2
e121057n27V513<X61X1MP4m1626O2[3\9Q3j2\2Y7Z3`62P202k27=KV44R1211986ET1?>OP1c1E253X1T1>=^11f1C\12
39n7U3m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1Z
N8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986E
T1NOP1c1E253X1T1>=^11f1C\1239f5o4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1]8\3a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f
9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239P`1[1o4n31n1Mh4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1]8\3a2c53j1h>a?8G45En1C4H315^9o6_3`2Ch2_152P2e12105
7n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239P`1m4n31
n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H
315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62Z1E02k27=KV44R1211986ET1NOP1c1E2
53X1T1>=^11f1C\1239P5n31n1Mh4n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3Y8R1Q3j2f9Z3`62P202k2
7=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239VQ1J`7n31n1M>o1Y2c3:?n>5:a264f1404BK:6:406X1F4?41562
71c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1j;a223Ca12421E0R23j1^6g2T8CZ<8G45EV1GC4H315a3
l5o6Q3=P2?C`224N0023752P2e121057>A?]17d48813<X61X1MP4T226I524V3718d1o25n3Q3j2f9Z3`62P202T1f17=KV
44R12119526@4T1H5OP1574P1E25361B29T158==9001981f1B0\1239W6S90PAi6k3U4_2U5n31n1Mh4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1j;a2c53j1ZN8G45En1C4H315^9o6V2X1`2Ch2_1
526i1e121057n27V513<X61X1MP4T226O2Q1Y2\9Q3j2f9Z3`62P202k27=KLY34R1211986ET1>?;CP1c1E253X162J>=^1
1f1C\1239Z5n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5B2I1T2J[17<=2Kj
;a2c53j1ZN8G45En1C4H315^9o6V2X1`2Ch2_152P2e121057n27V513<X61X1Ml33T226O2[3\9Q3j2f9Z3`62P202k27=K
b1c24R1211986ET1N;CP1c1E2534S1T1>=^11f1C<O239n[1m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4
T226O2[3h7c1Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m4n31n1Mh4n3?n>5:a264f1
404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152
P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239
Y5m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G4
5En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NO
P1c1E253X1L7>=^11f1C\1239[5n31n1Mh4n3?n>5:a264f1404^1:6:406CDF4:9156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1j;Z214c53j1aI0g48G45En1C4H315^9o6_3`2Ch2HF52P2]1721057n27V513<X61X1MP4_1D26J212[3e2Ij5
1Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1<1=^11f1C\1239Q5n31n1Mh4n3?n>5:a264f1404^1:6:40
6CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n
27V513<X61X1MP4_1D26J42[3e2DQ6Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239n4n31
n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H
315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E25
3X1T1>=^11f1C\1239jH^2P5n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k
27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239_7RHP5m<o4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45EV1GC4H315^9o6_3`2Ch2_152P2e121057n27V513<X6
1X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP16\1E253X1T1>=^11f1C\1239`V1o4n31n1Mh4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`
2Ch2_152P2e121057n27V513<X61X1MP4T226J212[3V8U1Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>
=^11f1C\1239Q5n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a
2c53j1`KQ11e18G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=K
V44R1211986ET1NOP1c1E253X1BA>=^11f1C\1239n4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2
[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E2534S1T1>=^11f1C\1239n4n31n1Mh4n3?e7X75:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=Nj;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e12
1057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239V5n31
n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1[4R2R2hE8G45
En1C4H315^9o6_3`2Ch2_152P2e121057n27;j413<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NO
P1c1E253N9T1>=^11f1C\1239P2H0Z6T5n31n1Mh4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1j;a2c53j1l@e6g68G45En1C4H315`1m7o6_3`2Ch2_152P23a121057n274Q513<X61X1MP4T226
O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239U5n31n1ME<;Y3n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e
121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m8P
?eDLn25n4n31n1MR1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53
j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R12119
86ET1NOP1c1E253X1T1>=^11f1C\1239m8m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2
f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239jKn4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F
42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V
513<X61X1MP4T226O2[3\9Q3j2^4W5Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m4n31n1MR1e
3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^
9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T
1>=^11f1C\1239o4n31n1Mh4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_
1Z:a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV
44R1211986ET1NF8P1c1E253X1T1>=^11f1C\1239o4n31n1M\1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1_1Z:a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T2
26O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239P5n31n1Mh4n3?n>5:a264f1404^
1:6:406X1F4B1156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1V51a6a2c53j1gDb98G45En1C4H315^9o6_3`2Ch2_1
52P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\12
39m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G4
5En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1?>
OP1c1E253X1T1>=^11f1C\1239m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1S7f4a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`6
2P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1
MP4T226O2[3S8X1Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m4n31n1Mh4n3?n>5:a26
4f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_
152HW1e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\
1239P5n31n1Mh4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN
8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET
1NOP18Z1A32403X1T1>=^11f1C\1239n4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z
3`62P202k27=KV44R1211986ET1N;CP1c1E2534S1T1>=^11f1C\1239U5n31n1MHo3n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2i9a2c53j1[En88G45En1C4H315V7W2o6_3`2Ch2_152P2e121
057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239X8P5n3
1n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4
H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=Ke3@4R1211986ET1NOP1C0N
E253X1T1>=^11f1C\1239k?Q5n31n1M5b4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1j;a2c53j1ZN8G45En1:84H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P2
02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239X?b<Z1`5n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHj;a2c53j1n<4JT3f:_283C125En1C45B315a2l6o6_3\1S1Ch2_15
2P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2^8W1Z3`62P202k27=KV44R1211986ET1NOP1c1E2534S18K>=^11f1C\
1239Q\1i4m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53
j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R12119
86ET1NOP1c1E253X1T1>=^11f1C\1239f4m4n31n1M\1[3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3
j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239k5n31n1Mh4n3?[8b65:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FQ;a2c53j1>c1o:K[@8G45E4i1C4H315^9V55b1Bl23G5>1MC
4>T2_152P2e121057j1S17V513<\2R2h11X1MP4T226O2a2I\9Q3Y2@f9Z3Q3^32P202k27=6DV44R12115386ET1NOP1c18
83253X1L7>=^11f1C\1239\a1m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P2
02k27=Kb1c24R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1M
P4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239aET5n31n1Mh4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1WIR58G45En1C4H315^9o6_3`2C4c
2_152P2e121057n27V513<X61X1MP4T226O2[3[8P1Q3j2f993l2`62P202k27=KV442O211986ET1N;CP1c1E253X1T1>=^
11f1C\1239P;S5n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2
c53j1ZN8G45En1C4H315^9o6S1[2`2Ch2_152P2e121057n27V513<X61X1Ml1S2T226O2O1Y2\9Q3j2f9Z3`62P202k27=K
V44R1211986ET1>?OP1c1E2534S16M>=^11f1C\1239g5n31n1M@W4n3?n>5:a264f1404^1:6:406S14F4D1226271EP11P
1S111O0151BU1<X17Ii5OBJ5EI@Z25V147<\1j;a2Jh43C1T1ZN8G45En1C4H315^9o6S12U22`2Ch2_152P2e121057n27V
513<X61X1MP4l1726O2O[2\9Q3j2f9Z3`62P202IQ27=6DV44R12119526ET1N;CP1AQ1E2534S1;H>=^11f1C\1239^@hFV
5n31n1Mh4n3?U6[1\75:=S264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1X4a7a2c53j1o
IZ48G45En1C4H315^9b3\3W2W1`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3Q1h1V2_7Z3`62P202k27=6DV
44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239Q5n31n1Mh4n3?U6h85:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1bCg:8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226
O2[3\9Q3j2f9Z3`62P202k27=6DV44R1211986ET1N;CP1c1E2534S1T1>=^11f1C\1239W5n31n1M4Em3n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2d9a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_15
2P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3V5Y12P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1
239n6UJ16^1:g=W5n31n1Mh4n3?n>5:a264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17
<\1j;a2c53j1m<\A8G45En1C4H315^9]5a1_3`2Ch2_152P2e121057n27V513<X61X1MP3N0T226O2[3\9Q3j2f9Z3`62P2
02k27=KV44R1211986ET1NOP1c1E253X1@;7>=^11f1C\1239P>S5n31n1MMAX3n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2i3i13j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X
61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239X:c19e=P5n31n1Mh4n
3?n>5:a264f1404^1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9
o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1C0NE253X1T
1>=^11;Z1C\1239Y5n31n1Mh4n3?n>5::V264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<
\1j;a2c53j1`2U4X9Z>8G45En1C4H315^9g2W4_3`2Ch2_152P2e121057n27k4:13<0W61X1MP4T226O2[3\9Q3j2f9Z3`6
2P202k27=KV44R1211986ET1NOP1c1E253X1L7>=^11f1C\1239Y5n9m4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513
<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239U5n31n1MT1c3n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f3J[17<\1j;a2c53j1U8TF8G45En1C4H315^9o
6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Q2X1`62P202k27=KV44R1211986ET1NOP1:X1E253X1
T1>=^11f1C\1239U5X3e:XIm4n31n1MT1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P2
02k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239[5n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1Bi9a2c53j1Y<h8W98G45En1C4H315^9o6_3`2Ch2_152P2e121057n
27V513<X61R15MP4T226O2[3\9P2P1Jo1f9Z3`62P202k27=K=h34R1211986ET1NOP1c1E253X1T1>=^11f1C\1239W5n31
n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J[17<\1]1A0i9a2c53j1ZN
8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61R15MP4T226O2[3\9P2P1j2f9Z3`62P202k27=KV44R121198
6ET1NOP1c1E253X1T1>=^11f1C\1239o4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5BLQ3[17;0\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V513<X61X1MP4T226O2[3\9Q3j2
f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239m4n31n1MV1a3n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1ZN8G45En1C4H315^9o6_3`2Ch2_152P2e121057n27V5
13<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239P5n31n1Mh4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a2c53j1T3UK8G45En1C4H315^9o6
_3`2Ch2_152P2e121057\1a17V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV44R1211986ET1NO6Ic1E253X18K
>=^11f1C\1239n4n31n1Mh4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1j;a
2c53j1T3UK8G45En1C4H315^9o6_3`2Ch2_152P2e121057\1a17V513<X61X1MP4T226O2[3\9Q3j2f9Z3`62P202k27=KV
44R1211986ET1NOP1c1E253X1T1>=^11f1C\1239Kn600Ka8XLe7Z5UGk:gP1d?U7ji23h@R9SF2DG6X4^6F@37n600K_e83
[19n600HQ]4ej3j=_1V<=n600K^HV3Rl2nb3]T1Y62\18Cn600KP]2Z[5oHd2^122819D5k2Q9X3@n600Wk1l4Rk3[m14;@e
LU19n:<J>n600N9Re83Q19c4Q3X3T12<n600X1^^2Uf2V_3V13[1S<4:n600K_e82\18T4R7c1n600X3^>30S4jU1k1Q22Z<
SY11Ub1W1dS1hAhP1;2l1i>n49I3<50072;8\4T66>632;59=53438n600K_e82\1]47n600K_e82\18n600K_e82\1`;:o6
0b>1oT2SR2kNfQ3<=Do60PFfW1cg11\o1WZ2;2iFF082^15b:>S19o60NVn7UGU1m4Z6W1;o60iT5N00]BY<0ga2h=5o60[f
8b=5;o60K^HV3WR1a5Xd1nb3gZ1U2?o60X1^^2ng3U]2^1JAk4j6?2U3W1=o60YU3c1bV1_^3m@\9G8T1d;Q3<o60K_e8>52
25i<FZ2=o60K_e8>5225T1BQ;Q33o60[f85o60b]4[P3\X18o60R1`b2m[5iFV6U7Fo60R1_[27b@Z;[h1RJ08i2n7SQ1a3[
BW=e7P4i;h31@o60R17W[2]n4k9oO0]1J1O0U4a9=o60oa1S1\JX[31;Z8hg1YGe5_99o60fn10cj5oL\1R8Q55o60Xb1RT7
_94o60[f8_94o60K_e86o60Hia1Rn6e56o60oa4So2]>iF7o60X1P`4W^3iF\17o60Xb11e\1Zg5b=;o60Kb_2aT4TZ1;c>U
8\=59P7U?n5Y2a:mj2Xb41f4DP7Q1eb12lR1\Q20^LgFhR1SX1R11?b4H:`6^252P7RT93P7RT9b22P7K1P76P7KbF0\U827
P7KbF0\U82Q97P7KbF0QU8:29P7N;XU8Z8^>Q4]1i46P7^k7lQ1e50c45P7oj8Q80c48P7ko2Q>^P2nIRc1nQ1Y:HP79P1b9
LlII^3?T1T>\Ja]2R;P3fT1^Cg7eF1j1nDQ4W67P7Wk4mS3fEe1l517P7UDlc7_>GT511P79Q7RU6`\2f51\4:S1:>Q7Th2[
j3Ro11d51[4090S1e5c4EQ7A5BSG\l22RZ3T@e2P4S=T6S>1R5`4g11k35:Q7N[W8c21Y<1d4X5I3Q7Zg814Q7Zg81b49R7E
mo1_l5UJ16^1R>7R7hl5`j216^1R>7R7Yg816^1:g=7R7fe8b116^1R>7R7n]8Z916^1R>8R7Zf1a5\k616^1R>6R7Yg816^
1R>7R7NZf816^1R>7R7M[f816^1R>9R7da8d516^1l5U828R7e^6PW2b116^1R>AS7[5]>`X1\=T8Ll7[1T7Rk2_8X;]1UX1
d9Y95S7Ym7R8a<02S7bW66S7\L^U5]c2[7o:1S73S7mR8gT12S7eW91T72T7To45T7Uk4l]1kW2RD2T7\b14T7[^80U?9T7o
^3X17_1SJoBdg2K4T7T\4oBWX12T7Si83T7YJin76T7nI]6VQ6nb1`44T7bm7RH]32U7\n71U75U7Un76a2dM2U7iW95U7R_
3hZ45^7j1V7U2m5mE]1P4P2m1:=V3913McP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2V>jBQ4e4FJR2i5o1fV1
i6Q8_2h1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6
Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4R1i5VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6
Q8_2k1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0hFj74l6VF^2e31S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2@X5o1fV1
i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1aJQ6a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i
6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1bIP7a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6
Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2Z2^3o1fV1i6
Q8_2k1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2P>;1bBQ4e4FJR2i5o1fV1i
6Q8_2Y2V75o1m5mE]1\3CP2m1:=V391Q1c<oCa12421E0hFj74l6VF^2g3S10023Z5<4?n6\@f3518X1;o2:]5XKQ4e4FJR2
\274Z21Bo1d791oKe2i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6R5P?518d1o2
QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V3913McP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ
1Q4e4FJR2i5o1fV1i6Q8_2m1V7U2m5mE]1P4P2m1:=V391Q1R:m2a40o>a12421E0cN4l6VFId1g3S10023Z5<4?n6SD518d
1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2P2V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6d5j6a6T3Bk1V2`1S10023W52<4?
n6SD518d1o2QQ1LT3e4FJR2X5@o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?
n6SD518d1o2QQ1Q4[2Y2FJR2i5o1fV1i6Q8_2Q2V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0\N640k6VF^2\2Z1AA0023Z
5<4?n6l2U2[1d=518d1o2\>dBQ4e4FJR2c3U2o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1ZO0W1a12421E0cN4l6VF^2
g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V7U2m5mE]1P4P2m1:=V3919GZO0W1a12421E0cN4l6VF^2
g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3
S10023Ed4<4?n6SD518d1o2QQ1Q4e4FJb1?i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3
S10023Z5<4?5h6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S
10023Z5<4?5R2e4SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3
S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1]7XOi6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VFId1g3
S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1mJe5a12421E0cN4l6VF^2g3S
10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10
023Z5<4?n6SD518d1o2^>bBQ4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6lAY4^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6h@]5^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S100
235T5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1a2QNa12421E0cN4l6VF^2g3S100
23Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1R2`Na12421E0cN4l6VF^2g3S1002
3Z5<4?n6SD518d1o2QQ1Q4e4FJR2`2X3o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S1002
3Z5<4?n6SD518d1o2QQ1Q41c4FJR2i5o1fV1i6Q8_2i1V7U2m5d7X>]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S100
23Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5d7X>]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S100
23Z5<4?n6SD518d1o2n=RCQ4e4FJR2i5o1fV1i6Q8_2j1V7U2m5d7X>]1P4P2m1:=V391Q1a2QNa12421E0cN4l6VF^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5d7X>]1P4P2m1:=V391Q1R2`Na12421E0cN4l6VF^2g3S
10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2P2V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10
023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1R:040:2@]Ki6>b7_2R2V7U2m5mE]1P4P2m1:=V3171Q1AS1`A\=a12421E0cN4
l6cCb2^2g3S10023Z5<4?k4R2SD518d1o2V>jBQ4Jj3FJR2i5o1R:Y>Y>i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a124
21E0cN4l6VF^2g3S10023Z5<4?k4R2SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5d7X>]1P4P2m1:=V391G9cP1a1
2421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1R2`Na12
421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2n=RCQ4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a124
21E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1;PFY@i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a124
21E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1\FY@i6>b7_2k1V7U2m5mE]1P4P2m1:=V391Q1cP1a124
21E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1Q1@iDY@i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a1
2421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2V>jBQ4e4FJR2i5o1fV1i6Q8_2n1V7U2m5mE]1P4P2m1:=V391Q1cP1a12
421E0^FT84l6VF^2g3S10023Z5<4?n6SD518d1o23f?P6^2f8Q4[2Y2FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391
Q1cP1a12421E0^FT84l6VF^2g3S10023Z5<4?n6SD518d1o2kEU;Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V39
1Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6HZC518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V7U2m5mE]1P4P2m1:=V391
Q1cP1a12421E0cN40k6V?o6^2g3S10023Z5<4?n6SD518d1o23mP1Q4e4FJR2i5o1fV1i6Q8_2U2V740o1m5d7X>]1\3CP2m
1:=V391Q1c<oCa12421E0cN4l6VF^2g3S10023Z5<4?n6\@f3518d1o2V>jBQ4e4FJR27T274Z21Bo1fV1i6Q8_2j1V7U2m5
n8n4o7]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V7U2
m5mE]1P4P2m1:=V391N2a2QNa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2X5@o1fV1i6Q8_2i1V7U2
m5mE]1P4P2m1:=V391Q1WB[>a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2P2V7U2m
5mE]1P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?n6SD518d1o2d1\OQ4e4F5DR2c3U2o1Y7?;UFZ8i6Q8_
2Y2V7U2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[32c2T1Y7Y2a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2k5W
4mFQ4e4FJR2i5\1BfV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2Q
Q1Q4e4FJR2i5o12cV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?n6SD518d1o2Q
Q1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1R2`Na12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ
1Q4e4FJR2i5o1fV1i6Q8_2S2V75o1m5mE]1\3CP2m1:=V391Q1c<oCa12421E0cN4l6VF^2g3S10023Z5<4?n6\@f3518d1o
2\>1bBQ4e4FJR2\274Z21Bo1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391N2a2QNa12421E0cN4l6VF^2g3S10023Z5<4?n6S
D518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1R2b=m@a12421E0cN4l6VF^2g3S10023Z5<4?n6
SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5h;T:]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6
SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S100235T5<4?n6S
D518d1o2QQ1n32e4FJR2i5o1fV1i6Q8_2X2V740o1m5mE]1\3CP2m1:=V391Q1a2Q:oCa12421E0f?l>4l6VF^2g3S10023Z
5<4?n6n;]4f3518d1o2QQ1Q4e4FJR27T274Z21Bo1R:fHl3i6Q8_2m1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0nLd14l
6VF^2g3S10023Z5<41=n6SD518d1o21l==dBQ4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN
4l6VF^2g3S10023Z5<4?n6SD518d1o21oP1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5?]E]1P4P2m1:=V391Q1cP1a12421E0cN
4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2Q2V75o1m5mE]1\3CP2m1:=V391Q1c<oCa12421E0c
N4l6VF^2g3S10023Z5<4?n6\@f3518d1o2QQ1Q4e4FJR2\274Z21Bo1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391N2cP1a12
421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1a2QNa124
21E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2S2V761l1m5CYE]1k1[1>9R1Mm1:=V391Q1a
2j8VEa12421E0cN4l6VF^2g3S10023c2f2<4?n6SD518d1o2fP1:Q4e4FJR2i5o1fV1i6Q8_2[2V72R2m5mE]1P4P2m1:75U
11n191Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6YAi2518d1o2QQ1Q4e4FJX1H0T3<o140111002f1fV1i6>b7Q2=j1V
710R2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V
710R2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i531i1fV1i6Q8_2l
1V710R2m5mE]1P4P2m1:=V391Q1cP1a12421E0R;`C4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i53k1fV1i6Q8
_2P2V710R2m5mE]1P4P2m1:=V391Q1cP1a12421E0Z6g4`C4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJQ20d5431i
1fV1i6Q8_2l1V7U2m5Q>k7]1P4P2m1:=V391Q1b<hBW1a12421E0cN4l6VF^2d32S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR
2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1aJQ6a12421E0cN4l6VF^2g3S10023Z5<4?5h6SD518d1o2QQ1Q4e4FJR
2i5o1fV1i6Q8_2i1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2
i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6HZC518d1o2QQ1Q4e4FJR2c
3U2o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2V6jJQ4e4FJR2
i5o1fV1i6Q8_2k1V7U2m5mE]1P4c1<m1:=V391Q1R2h3gJa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJ
R2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2e31S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR
2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4T4g2VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR
2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6]Bh3^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR
21g5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1o3cLa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR
2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0aFQ84l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR
2i5o1fV1i6Q8_2n1V7U2m5mE]1P4P2m1:=V391Q1o3cLa12421E0^7TG4l6VF^2\2Z1S10023Z5<4?n6SD518d1o2Q5oKQ41
c4FJR2i5f18fV1i6Q8_2l1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0HU7dF4l6VF^2g3S10023Z5<4?n6SD518d1o2[He
8Q41c4FJR2i5o1fV1i6Q8_2l1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4;`6VF^2g3S10023U1T4<4?n6SD518d1o2
QQ1Q4e4FJR2_12V4o1fV1i6Q8_2k1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?8U1_5SD518
d1o2QQ1Q4e4FJR2i5o1UM`9i6Q8_2l1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0eAm<4l6[5j@^2g3S10023Z5<4?n6SD
518d1o2Z3[AZ<Q4e4FJR2i5o1fV1i6Q8_2h1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6S
D518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1Y172421E0cN4l6VF^2T1b2S10023Z5<4?n6
SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2h1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD
518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1AQP1a12421E0cN4l6VF^2T1b2S10023Z5<4?n6S
D518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD5
18d1o2QQ1Q4e4FJR2i5o1n;7=jGV2i6Q8_2i1V7U2m5Q?k6]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?
n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5h>T7]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?
n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6
SD518d1o2QQ1Q4e4FJR2i5o1R:cLi6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6S
D518d1o2QQ1Q4e4FJR2_59o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1_3SMa12421E0cN4l6VF^2g3S10023Z5<4?n6S
D518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2o1V7U2m5^B2[3]1P4P2m1:=V391Q1ZK2U5a12421E0cN4l6VF^2g3S10023Ed4<4
?n6SD518d1o2QQ1Q4e4FJR2R4f1o1JkU1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<
4?n6SD518d1o2QQ1n32e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<
4?n6SD518d1o2QQ1Q4e4FJR2Y4_1o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5
<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fR1o3i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1]3UMa12421E0cN4l6a1dD^2g3S1002
3Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z
5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1iR1l3i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1a2QNa12421E0cN4l6VF^2g3S1002
3Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z
5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1b<SJi6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1R2`Na12421E0eCm:4l6VF^2g3S100
23R4W1<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4U1f5VF^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V7U2Q4k1mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6YAl4^2g3S
10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2m1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6XBm3Bk1g3
S10023Z5<4?n6f:b4i4518d1o2QQ1Q4e4FJR2X5@o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^
2g3S10023Z5<4?n6f:\9518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2m1V7U2m5^E>]1P4P2m1:=V391Q1j8hGa12421E0cN4l6V
FBk1g3S10023Z5<4?n6X<j7518d1o2QQ1Q4e4FJR2X5@o1fV1i6Q8_2i1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4Q
3j3VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V7U2m5mE]1P4P2m1:=V391Q1cP1a12421E0lDf9
4l6h6]?^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0c
N4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4Lh3FJR2X4`1o12cV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1gCk<a1242
1E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421
E0kCg:4l6VF^2g3S10023Z5<4?g66SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1cP1a124
21E0cN4l6VF^2T1b2S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o12cV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a1
2421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1cOR7i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a1
2421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2_>aBQ4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a1
2421E0cN40k6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1cP1a1
2421E0cN4l6VF^2g3S10023Z5<4?_4^2SD518d1o2QQ1Q4e4FJR2i5o1T=aIi6R3n4_2j1V70T2m5mE]1P4P2m1:=V391Q1c
P1a12421E0cN4l6VF^2g3S10023Z5<4?_4^2SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1
cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6HZC518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1
cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2bI^7Q4e4FJR2i5o1fV1i6Q8_2P2V70T2m5mE]1P4P2m1:=V391Q1
Q@a@a12421E0i4iI4l6b?c6^2g3S10023Z5<4?R6KSD518d1o2Y:X2^DQ4e4FJR2i5o1lLi9i6Q8_2l1V70T2m5mE]1P4P2m
1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1R:21^Li6Q8_2j1V70T2m5mE]1P4P
2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1e?PGi6Q8_2j1V70T2m5mE]1P4P
2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1R:cLi6Q8_2j1V70T2m5mE]1P4P
2m1:=V391Q1R2`Na12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P
2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1e?V>i8i6Q8_2j1V70T2m5mE]1P
4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1d<QJi6Q8_2j1V70T2m5mE]1P
4P2m1:=V391Q1cP1a12421E0cN4l6VF^2T1b2S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2m1V70T2m5mE]1
P4P2m1:=V391N2cP1a12421E0cN4l601SF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1ZD[Bi6Q8_2j1V70T2m5mE
]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1b<SJi6Q8_2j1V70T2m5mE
]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR20h5o1fV1i6Q8_2n1V70T2m5mE
]1P4P2m1:=V391Q1cP1a12421E0R4`J4l6VF^2g3S10023Z5<4?c3Z3SD518d1o2[He8Q4e4FJR2i5o1R:fHl3i6Q8_2j1V7
0T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2`2X3o1fV1i6Q8_2j1V
70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6lAY4^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2n1
V70T2m5d7X>]1P4P2m1:=V391Q1R2>d@\=a12421E0cN4l6VF^2g3S10023Z5<4?f67SD518d1o2QQ1Q4e4FJR2i5o1fV1i6
Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD5180c1o23mP1Q4e4FJR2i5o1fV1i
6Q8_2l1V70T2m5mE]1P4P2m118=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD5180c1o23mP1Q4e4FJR2i5o1fV
1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6f:\9518d1o2QQ1Q4e4FJR2i5o1f
V1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1`7RIa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1f
V1i6Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1Z<
CgIi6Q8_2k1V70T2m5mE]1P4P2m118=:k291Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o
1fV1i6Q8_2k1V7000R2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5
o1fV1i6Q8_2m1V70T2m5h>T7]1P4P2m1:=V391Q1m8]6k2[>a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4
FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1m8eGa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4
FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1[?WAa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4
FJR2i5o1fV1i6Q8_2l1V70T2m5X8d=]1P4P2m1:=V391N2cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2oNQ2Q4
e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P2m1:=V391N2WB[>a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4
e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0jMH4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4
e4FJR2Y4_1o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391N2cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q
4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4
e4FJR2i5o1P<eJi6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2\2Z1S10023Z5<4?n6SD518d1o2QQ1
Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q
4e4FJR2i5o1R2cT1i6Q8_2m1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1
Q4e4FJR2i5o1\>XDP4i6>;V7_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o
2[He8Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1_3SMa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1
o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4Ol5VF^2g3S10023Z5<4?n6SD518d1
o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V70T2m5Y3cB]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d
1o2ZHf8Q4e4FJR2i5o1n:gKi6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518
d1o2QQ1Q41c4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518
d1o2QQ1Q4e4FJR2i5o1f<2lIi6Q8_2j1V70T2m5d7X>]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD
518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2m1V70T2m5mE]1P4P2m1:=V391Q1Ao1QNa12421E0cN4l6VF^2g3S10023Z5<4?n6S
D518d1o2f:ZFQ4Jj3FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6
k9W:518d1o2NKVOQ4e4FJR2i5o1fV1i6Q8_2o1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0j5hH4l6VF^2g3S10023Z5<
468n6SD518d1o2^>bBQ4Jj3FJR2Z2T39o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S100
23Z5<4?n6SD518d1o2QQ1Q41c4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S100
23[2n2<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2Y5CmE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S1
0023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1a2QNa12421E0cN4l6[4jA^2g3
S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S
10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6i1W6_2j1V70T2m5VBf3]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2
g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g
3S10023Z5<4?T1i5SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1WB[>a12421E0cN4l6VF^
2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1P9bGa12421E0cN4l6VF^
2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2
g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6>b7_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2
g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2_59o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2
g3S10023Z5<4?n6SD518d1o2SOm1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5h;T:]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF
^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^
2g3S10023Z5<4?d2Y4SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2i1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF
^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^
2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1b<[@g9i6>b7_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6
V?o6^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l
6VF^2g3S10023Z5<4?n6SD518d1o23mP1Q4e4FJR2i5o1i7aFZ8i6Q8_2k1V70T2m5mE]1P4P2m1:=V391Q1Y>m3[>a12421
E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E
0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2\>dBQ4e4FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1a2QNa12421
E0jEh84l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1eR1P4i6Q8_2Q2V70T2m5mE]1P4P2m1:=V391Q1a2QNa1
2421E0P<`8X1h84l6QET1^2T1b2S10023Z5<4?n6SD518d1o2Z>fBQ4Jj3FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=
V391Q1SC_=a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4P2m1:=
V391Q1SC_=a12421E0cN4l6VF^2T1b2S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5?]E]1P4P2m
1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1
:=V391Q1a2]1YJY2a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2k1V70T2m5mE]1P4
P2m1:=V391Q1o3YJY2a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2m1V70T2m5mE]1
P4P2m1:=V391Q1o3V?R;Y2a12421E0cN4l6VF^2g3S10023;n4<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m
5mE]1P4P2m1:=V391Q1o3cLa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6Q8_2Q2V70T2m
5Q?k6]1P4P2m1:=V391Q1YNY2a12421E0cN4l6VF^2e31S10023;n4<4?n6SD518d1o2a;m2aBn32e4FJR2c3U2o1fV1i6Q8
_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1Z3^3Q
8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6g6^?^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o1fV1i6
Q8_2o1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN40k6VF^2g3S10023Z5<4?n6SD518d1o2f:ZFn32e4FJR2T51Bo1f
V1i6g1Y6_2j1V70T2m5;aE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5o
1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0gJk34l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i5
o1fV1i6Q8_2j1V70T2m5X8d=]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i
5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6[3jB^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2
i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2i
5o1Y7\Oi6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1YNY2a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2
i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1h=jBa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4FJR2
i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1h=b>W4a12421E0cN4l6VF^2R1d2S10023Z5<4?n6SD518d1o2QQ1Q4e4
FJR2i5o1fV1i6Q8_2j1V70T2m5<`E]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4
FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4F
JR2i5o1Z<[Ji6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0_N34l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4e4
FJR2i5o1fV1i6Q8_2k1V70T2m5d7X>]1P4P2m1:=V391Q1a2QNa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4
e4FJR2i5o1fV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391G9a2QNa12421E0cN4l6VF^2g3S10023Z5<4?n6SD518d1o2QQ1Q4
e4FJR2i5S1KfV1i6Q8_2l1V70T2m5mE]1P4P2m1:=V391Q1R2`Na12421E0cN4l6YAl4^2g3S10023Z5<4?n6SD518d1o2c@
]@Q4e4FJR2i5o1fV1i6Q8_2j1V70T2m5mE]1P4P2m1:=V391Q1cP1a12421E0cN4l6VF^2g3S10023Z5<4?d5Y1SD518d1o2
QQ1Q4e4FJR2i5o1fV1i6Q8_24X70^U1nc35X70a7lMnc38X70^U1nc3[^2g5705X70^U1nAoQ3;X70^U1_C^P3TInj160005
X70^U1SS1j`25X70^U1mU3P>5X70^U1ob2nP16X70^U1o5nDoh25X70^U1g:VY36X70^U1mU3P>Xd25X70QU1<nc37X70QU1
<SS10i`26X70^U1nCoo2]d25X70^U1e=XV35X70^U1nc3Qd25X70T1YT1nc36X70^U1An1]a35X70^U1XLeg25X70^U1nc3Q
:5X70^U1nc3nc26X70QU1<TS1i`26Y7QR1\3Qc1V1eo14Y7^U1mU3P>7Y7^U1nAnc2P>hR2lJ3Y7^U1nc35Y7^U1mU3P>S\2
4Y7^U1nc3S\24Y7^U1nc3hR2AY7^U1`Q3]Bl@e4^117Q2gZ1k?8002n37Y7^U1nAoQ3[^2o507Y7^U1nc3[^2b5<05Y7^U1m
U3P>ZF5Y7^U1nAoQ3ZF4Y7^U1nAoQ34Y7^U1nc3nc24Y7iOd5nc3j1Z71o1m5mE]1\3d2m1:=V3Q>2lCa12421E0eU1VF^2g
3S10023Z5A?n6>m?l318d1o2QQ1g8FJa1@\274Z21BfX1i6Q8_2:Z7^8nLm5T>fU3b1DhU2@AZ7]U1m5S2P<cGXT1Q\1[C\2
\T11T:[1@e5dR18Z7]U1m5T>nW3jBmb1@9Z7]U1m5T>nW3k<lh1@W27Z7]U1m5T>nW3hU2@DZ7P1\T1m5T>gBhR2]BhU2@h5
dAZE0X21O0U4a9<Z7^D4i@m5T>nW3iX1i:^?e2@8Z7]U1m5T>nW3[K\Z1@8Z7]U1m5T>nW3iK_Z108Z7P1\T1m5T>nW3hU2@
7Z7]U1m5T>m6PQ3YV2i1Z71o1m5mE]1\3d2m1:=V3Q>2lCa12421E0eU1VF^2g3S10023Z5A?n6>m?l318d1o2QQ1g8FJR2\
274Z21BfX1i6Q8_26Z7]U1m5T>nW3YV27Z7]U1m5Z1i<nW3YV28Z7AkT1m5T>nW3hU2@8Z7N^T1m5T>nW3YV2lb18Z7]U1m5
T>nW3hU2@b58Z7]U1m5T>m6PQ3YV2e57Z7]U1m5T>nW3YV207Z7]U1m5T>nW3YV2b58Z7P1\T1m5T>nW3YV2jo19Z7`;lIm5
T>nW3hU2@ij17Z7]U1m5T>P2mU3YV2V2Z71LR1m5mE]1\3d2m1:=V3Q>2X4o<c2a124210D0eU1WCn2^2g3S10023Z5A?n6>
KQ?l318d19e2c60\Jg8FJa1@\274Z21BfX1i6X62c11_27Z7]U1m5T>`V3]1YV2:Z7]U1h1T4T>nW3hU2@c5=7Z7]U1m5T>[
6bQ3YV28Z7]U1m5T>QV2c9XHYV27Z7N^T1m5T>nW3YV28Z7bO?Z5m5T>nW3YV28Z7]U1m5T>m6PQ3Zm1n8g1[70o1m5mE]1\
3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2j1[70o1m5mE]1\3d2m
1:=V3Q>oCa12421B20_4oBU>VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2l1[70o1m5mE]1\3d2m
1901;V3Q>l6R=a12421E0eU1VF^2g3S10023Z5A?[1b5\@l318d1o2QQ1g8;:JR2\274Z21BfX1i6Q8_2^2[70o1m58dE]1d
2Gd2m1:=V3Q>oCa12421E0a:OP1f3[ER@S6^2g3S10023T4U1A1=n6\@l318d1o2aCi4e8S4c4FJR27LJ<74Z21Bc:^1o9_5
S=P3h3JX3m3W27Q2[70o1m5mE]1\3d2m1901;Cb2Q>oCa12421E0_4f7X;U>VF^2g3S10023Z5A?[1b5\@l318d1o2QQ1R8D
;:JR2Ch174Z21BfX1i6Q8_2Q2[70o1m5mE]1\3Od1m1:=V3Q>oCa12421E0eU1VF^2g3S100235T5A68n6\@l318d1o2QQ1g
8FJR27T274Bg11BR<[>W>i6>;V7]1Q1g1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o
2QQ1g8FJR2\274Z21BfX1i6Q8_2h1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1
g8FJR2\274Z21BPKe=i6Q8_2W2[70o1[1a4]@_5]1\3d2m1:=V3Q>oCa12421E0j5jOVF^2e31S10023Z5A?n6\@l318d1o2
\>dBg8FJR27R2174Z21BR<2Jn>d5Q7i6>;V7]11Ol1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0_4gB7^86_5VF^2g3S1002
3Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2j1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A
?n6\@l318d1o2\>dBg8FJR27T274Z21BR<cLi6Q8_2h1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?
n6\@l318d1o2QQ1g8FJR2\274Z21BRAcGi6Q8_2i1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\
@l318d1o2QQ1g8FJR2Z2174Z2189fX1i6Q8_2h1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1i@\5^2g3S10023Z5A?n6\
@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2h1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l31
8d1o2QQ1g8FJR2\274Z21Bd@QHi6Q8_2k1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0UP16X5i@\5^2g3S10023Z5A?n6\@l
318d1o2g4YLg8FJR2\274Z21BfX1i6Q8_2l1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0\N<k6VF^2g3S10023Z5A?n6Hc?l
318d1o2\>dBg8FJR27T274Z21BfX1i6Q8_2V2[70o1V3f2mE]1\3d2m1:=V3Q>oCa12421E0\M3KX7VF^2\2Z1S10023Z5A?
n6HQ21U2j22[8l318d1o2bE^;g8FJU1L7T274I`11BfX1i6Q8_2P2[70o1Q4W1CmE]1\3d2m1:=V3Q>oCa12421E0\NX7VFV
1W1g3S10023Z5A?n6\@l318d1o2g4YLS4c4FJR27T274I`11BlOi8i6Q8_2l1[70o1Q4k1mE]1\3d2m1:=V3Q>oCa12421E0
\NX7VF^2g3S10023Z5A?n6\@l318d1o2QQ1S4c4FJR27T274I`11BfX1i6Q8_2i1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E
0_4UQ1i@\5^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2^2[70o1m5mE]1\3d2m1:=T23MQ>oCa1242
1E0W1j2mCR8f1j3l4YA^2g3S10023Z5A?i2T4\@l318d1o2`=i:0e8g8FJR27T274Z21BR<2Jn>d5Q7i6>;V7]11O4h1[70o
1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BoKf<i6Q8_2h1[70o1m5
mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2aE_;g8FJR2\274Z21BfX1i6Q8_2i1[70o1m5mE]
1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BR92`Oi6Q8_2j1[70o1m5mE]1\
3d2m1:=V3Q>oCa12421E0UP1_5VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BR92`Oi6Q8_2i1[70o1m5mE]1\
3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BRAm9e=i6Q8_2d2[70o1m5a>[7]1
\3d2m1:=V3S3^7^3R9j4Q6a12421E0k2\1n4]@X3Z2P5Z1\6i?^2g3S10023Z5A?S56c1\@j1Q218d1o2QQ1n3h4FJX1I\26
04Z21Bc7^46h<i4g2Q8i6>;_2f4]1Q1i1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o
2QQ1g8FJR2\274Z21BRAm9e=i6Q8_2i1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3D>0023Z5A?n6\@l318d1o2
QQ1g8FJR2\274Z21BfX1i6e4[3_2h1[70o1m5mE]1\3d2g15:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2Q
Q1g8FJR2\274Z21BfX1i6Q8_2i1[70o1m5mE]1\3d2g15:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g
8FJR2\274`1I1BfX1i6Q8_2j1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8F
JR2\274Z21BQT1d4i6Q8_24n1[70o1m5mE]1\3d2m1:=V3U5k8oCa12421E0eU1:kE^2g3S10023Z5A148n6\@l318d1o2\>
dBg8FJR2\274Z21BfX1i6Jb3c3_2i1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ
1g8FJR2\274Z21Bf>2lIi6Q8_2k1[70o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g
8FJR27T274Z21BR<fHl3i6JV7_2n1[70o1m5mE]1\3d2m1:=V3]53_8oCa12421E0eU1VF^2\2Z1S10023;n4A?n6\@l318d
1o2kEU;g8FJR27T274Z21BgHn?i6Q8_2P2[70o1m5mE]1\3m1;008m1:=V3e6[7oCa12421E0ZGZ>o9V<^2g3S10023Z5A?n
6\@l318d1o2QQ1g8FJR2\274Z21BP3eU1i6JV7_2f1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\
@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318
d1o2QQ1g8FJR2\274Z21A0fX1i6Q8_2j1\7o1m5mE]1\3d2m1:=V3]70b6oCY172421E0eU1VF^2T1b2S10023Z5A?n6\@l3
18d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2h1\7o1m5mE]1\3d2m1:=V3Q>eAY2a12421E0eU1VF^2g3S10023Z5A?n6\@l318d
1o2[He8g8FJR2\274Z21BfX1i6Q8_2j1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2Q
Q1g8FJR2\274Z21Bn=1[H2V2i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2\2Z1S10023Z5A?n6\@l318d1o
2QQ1g8FJR2\274Z21BfX1i6Q8_2h1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g
8FJR2\274Z21Bf>2lIi6Q8_2j1\7o1m5U3gB]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8
FJR2\274Z21BfX1i6d58[1G_2h1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2e31S10023Z5A?n6\@l318d1o2QQ1g8
FJR2\274Z21B]4XT1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR
2\274Z21BfNo9i6Q8_2g1\7o1m5mE]1\3d2m1:=V3m4S9oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\
274Z21BfX1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z2
1Bo1fV1i6Q8_2i1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2f:ZFn3h4FJR2\274Z2
1Bd6QR1i6Q8_2h1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1WEN^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2d1G74Z21
BfX1i6Q8_2h1\7o1m5mE]1\3d2m1:=V3^:b3h4V?a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21B
fX1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2b1I74Z21BfX1i
6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274X1Q11BfX1i6Q8
_2i1\7o1m5mE]1\3d2m1:=V3Q>nB>Aa12421E0eU1VF^2g3S10023Z5A?n6W8T8l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_
2k1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eAi>U5[5j@^2g3S10023Z5A?n6\@l318d1o2V=Z2_Ag8FJR2\274Z21BfX1i6
Q8_2j1\7o1m5mE]1\3d2m1:=V3i8W5oCa12421E0eU1lAY4^2[1[2S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274X1Q11BfX
1i6Q8_2f1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8
_2j1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0\MOX7VF^2g3S10023Z5A?n6\@l318d1o2\>dBg8FJR2\274Z21Bn<gKi6Q8_
2f1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2k1\7
o1m5mE]1\3d2m1:=V3U72h6oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g86?JR2o1<74Z21BlV1i1i6Q8_2i1
\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1]BGP3^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR21Z274Z21BfX1i6Q8_2l1\
7NP1m5mE]1\3d2m1:=V3Q>]9a:a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6T526AP2_2
g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0\MX8VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2h1\7
o1m5mE]1\3d2m1:=V3Q>n40o>a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2j1\7o1
m5mE]1\3d2m1:=V3Q>oCa12421E0eU1YAl4^2g3S10023Z5A?n6\@l318d1o2c@]@g8FJR2\274Z21BU<1^Li6Q8_2k1\7o1
m5mE]1\3d2m1:=X2MQ>oCa12421E0R4P=aDVF^2g3S10023Z5A?n6\@l318d1o2S2mNg8FJR2\274Z21BiT1l3i6Q8_2g1\7
o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BXG]Ai6Q8_2l1\7o1m5
0lE]1\3d2m1:=V3Q>oCa12421E0kNW14U1V4VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJLU1\274Z21BfX1i6Q8_2j1\7o
1m5mE]1\3d2m1:=V3S3i1S9oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2S:Z>b8g8FJR2\274Z21BfX1i6Q8_2g1\
7o1m5mE]1\3d2m1:=V3Q>oCa12421E0VA^DVF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2h1\7o1m
5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6b>i1l318d1o2Z>fBg8FJR2\274Z21BfX1i6Q8_2g1\7o1m5m
E]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21B[2ZV1i6Q8_2m1\7o1m5mE]1
\3d2m1:=V3Q>71_29[3_=a12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2k5UKg8FJR2\274Z21BfX1i6Q8_2j1\7o1m5
mE]1\3d2m1:=V31o=oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2V>jBg8FJR2\274Z21B]LX<i6Q8b1Lj1\7o1m5m
E]1\3d2m1:=V31o=oCa12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2V>jBg8FJR2\274Z21BfX1i6>b7_2g1\7o1m5mE
]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6i1W6_2i1\7o1m5mE]1\
3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR2\274Z21B[2PFY@i6Q8_2g1\7o1m5mE]1\3
d2m1:=V3Q>oCa12421E0eU1VFId1g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2g1\7o1m5mE]1\3d2m1
:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2g1\7o1Y5CmE]1\3d2m1:=V
3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2j1\7o1m5mE]1\3d2m1:=V3Q>oC
a12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR2\274Z21BV@_Hi6k31S4_2j1\7o1m5mE]1\3d2m1:=V3Q>oC
a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21Bf1k1W6Y4aJi6Q8_2j1\7o1m5mE]1\3d2m1:=V3Q>
oCa12421E0eU1VF^2\2Z1AA0023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21Bf1DZV1i6Q8_2k1\7o1m5mE]1\3d2m1:=V3Q>
oCa12421E0aFS?VF^2d32S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21Bf1k1iDY@i6Q8_2j1\7o1m5mE]1\3d2m1:=V3
b5]80oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21B[2V1SU1i6Q8_2b2\7o1i3S2mE]1\3d2m1
:=V3R3_2n7>0]1F:d22o;2J;]1a12421E0aFLl2b:F\<j3n5^2g3S10023Z588?n6\@h1S218d1o248j4<gJC[4[4FJR2\27
4Z21BfX1i6Q8_2i1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0\NX7VF^2g3S10023Z5A68n6\@l318d1o2^>bBg8FJR2\274Z
21BfX1i6Q8_2h1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A68n6\@l318d1o2QQ1g8FJR27T274Z21B
fX1i6Q8_2[2\7o1m5mE]1\3d2m1:=V3>3n4n5`2oCa12421E0eU1lA0X4^2g3S10023Z5A68n6R5Y;f3518X1;o2:]5R1bAb
8g8FJR27T274Z21Bl1`7@1j;T@e2i6Q8_2n1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?d5Y1;l2g4
[8l318X1;o2:fP1g8FJR27T274I`11BfX1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6R
5Y;l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2k1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0i:kJVF^2g3S10023Z5A?n691l
2g4[8l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2j1\7o1m5mE]1\3d2m1:=V3Q>oCY172421E0eU1VF^2g3S10023Z5A?n6;
d7[8l318d1o2QQ1g8FJR2\274Z21BfX1i6i4W3_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0\NX7VF^2g3S10023Z5A?n6
\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l31
8d1o2^>bBg8FJR2\274Z21BfX1i6Q8_2j1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o
2dG\9g8FJR2\274Z21Bb>[@g9i6>b7_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o
2QQ1g8FJR2\274Z21BR2cV1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6^6m9l318d1o2
QQ1g8FJR2\274Z21BfX1i6Q8_2T2\7o1^4^1mEAK\3d2m1:=V3Q>oCa12421E0eU1VF^2g3D>0023Z5A?n6P2]4n1n7l318d
1o2QQ1g8FJX1I\274Z21BZ1g2k9;U1S?Q:i6JV7_2h1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6
\@l318d1o2QQ1g8FJR2\274Z21Bn=GoIi6Q8_2i1\7o1m5g;U:]1\3d2m1:=V3Q>oCa12421E0eGo=VF^2g3S10023Z5A?n6
\@l318d1o2QQ1g8FJR20[274Z21BfX1i6Q8_2g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l3
18d1o2QQ1g8FJR2\274Z21Bn=gJi6Q8_2l1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@n1m118
Q1Bo2QQ1g8FJR2\274Z21BaJb6l2d4i6n1R6_2j2\7o1m5mE]1\3[1X1m1:=V3Z:f3oCa12421E0a6k3_655d2c11P@_:h4m
6^2g3S10023Z5A?W2f4S1X?l318GLB<o1Q4jJT2g8FJR2>m174>:BM1BU2K_1g4KQ9P3X4b6??a6i6>_1R6_2k1\7o1m5mE]
1\3d2m1:=V3b9^4oCa12421E0g@mDd>a7^2g3S10023Z5A?n6S1X?l318d1o2QQ1g8FJR2\274Z21BQ2dV1i6Q8_2o1\7o1m
5mE]1\3d2m1:=V3T9l4?h4EP>a12421E0eU1P20aAb2^2g3S10023Z5A?n6\@l318d1o28hP1g8FJR2\274Z21BfX1i6>b7_
2h1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2f:ZFn3h4FJR2\274Z21BfX1i6Q8_2g
1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BYV1\2i6Q8_2i1\7
o1m5mE]1\3d2m1:=V3d:\3oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BU<1^Li6Q8_2n1\7o
1Q4k1mE]1\3d2m1:=V3]70b6oCY172421E0eU1VF^2T1`21S10023Z5A?n6\@l318d1o2QQ1S4c4FJR2\274Z21BR2cV1i6Q
8_2h1\7o1m5mE]1\3d2m1:=V3Q>b6\=a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2f:ZFg8FJR2\274Z21BfX1i6Q8_
2k1\7o1m5mE]1\3d2m1:=V3Q>h1i4R;Y2a12421E0SLa9VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BnMg:i6
Q8_2h1\7o1m5mE]1\3d2m1:=V3o3Q:b6\=a12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q
8_2j1\7o1m5mE]1\3d2IS1:=Q2T1Q>oCa12421E0X4\Q1[7j>^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i
6Q8_2l1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0gKm9VF^2g3S10023Z5A?n6\@l318d1HV2jB4Q>g8FJR2\274Z21BfX1i6
>;V7_2g1\7o1m5mE]1\3d2m1:=V3Q>=aCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8
_2j1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0hFAZ>VF^2e31S10023Z5A?n6\@l318d1o2QQ1[4[4FJR2\274Z21BfX1i6Q8
_2h1\7o1m58dE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6g1Y6_2
g1\7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6g1Y6_2f1\
7o1m5mE]1\3d2m1:=V3Q>oCa12421E0eU1VF^2g3S10023Z5A?n6\@l318d1o2QQ1g8FJR2\274Z21BfX1i6Q8_2Q2\7o1m5
mE]1\3Od1m1:=V3Q>n40o>a12421E0eU1hC]2^2g3S10023E0c4A68n6\@l318d1o2QQ1g8FJg1:d1G74Z21BG]6`Q1i6Q8_
2_3\7o1m58GP=k7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400n>\142421E0Z<0V@2Y2`2T4Q2PA@4>IT1^2g3S10023E0i1i2A68
B=m5i1]6Z6i12Q1g218d1o2j?`5\9X2[7[1FJg1:[18G7498g11B>89KS4S123Y1QFm9i6Q8_2j1\7o1m5mE]1\3d2m1:=V3
Q>oCa12421E0eU1VF^2g3S10023Z5A?n6Q@:l318d1o2QQ1g8FJR2\274Z21B`3UU1i6k31S4_25]7l7[GW3`j7=]7Lo6Q1Y
FW3\[4\:P2Xd1a@jMk4>]7l7Q1YFW3nT1cY3W9jR1]A1_@jMm4A]7Lo6Q1YFW3TBl1]9Y<bQ3\:P2Xd1n=]P1m4H]7l7XCKV
3W3k1X`1YOWY1e>a<g4R1TARBi5o>H1QHU4R8^1E]7l7n:\<W3k1c@bl1i5QQ2k1n3WS1_E03\4dCX3La98]7l7[GW3R_2PZ
4dCg=6]7l7[GW3XW7WC9]7l7[GW3jZ32U7aX2jo16]7l7[GW3ej5jo17]7l7[GW3QDe=hh68]7l7[GW3TBl1Qh5\^16]7l7[
GW3S\6\^16]7l7[GW3QD^V7;]7l7[GW3\?VS14nT3c80Sj2?]7l7[GW3`=\:d22Qm3c80Td103iU17]7l7[GW3_h3OPQ49]7
l7`1jEW3S\6nKf8f9T1]70k7[Gk1[1>\1f4`4^:Z2\1<i1W?`51W4ib12U2f7nK:oCdFn2V6Cf5Y2_1_7^@hFH]7l7P7Z@f1
`1`1Wb14R@U<2b40Z3iMc4hZ1Q@\7X5j6P3\^1:]7l7[GW3ld2m2hMT5Za2\^17]7l7[GW3jg2Xd3\^17]7l7[GW3Rj2Pb3\
^1:]7l7\8n>W3jO[\4g@1_m18]7l7[GW3\Fgn2if2a^16]7l7[GW3Te3[U46]7l7[GW3[R2Th57]72i7[GW3nOaj69]7l7\8
n>W3jOTO1^k57]7l7[GW3Sb3T5WS48]7l7jC`3W3jOjj4jo1>]7W35^4[GW3e9PHR`2`D0Yd1^N[Q1>]7l7[GW3h9nGS7hV2
QA1^4l\1j9`n1O^7SQ1j1\1f4`4^:Z2\1<i1W?`51Qg12U2f7nK:oCdFn2V6Cf5Y2_1_7^@hFP1^7SQ1j1\1f4`4^:Z2\1<i
1W?`51Qg12U2f7nK:oCdFn2V6Cc2R3Y2_1_7^@hFS1^7SQ1j1\1f4`4^:Z2\1<i1W?`51Qg12H03W1f7nK:oCdFn2V6Cf5Y2
]11_7^@hFS1^7SQ1j1\1f4`4P9L1>Z2\1<i1W?`51T1le12U2f7nK:oCdFn2V6Cf5Y2_1_7^@hFP1^7SQ1j1\1f4`4^:Z2\1
<i1W?`51Qg12U2f7nK:oCdFn2V6Cf5Y2_1_7^@Q=f9P1^7SQ1j1\1f4`4^:Z2\1<i1W?`51lOTG2U2f7nK:oCdFn2V6Cf5Y2
_1_7^@hFU1^7SQ1j1\1f4`4^:Z2\1<i1W?`51`b1`42OU1f7nK:oCdFn2a1d4Cf5Y2Z14_7^@D\<f9Q1^7SQ1j1\1f4`4^:Z
2\1<i1W?`51Qg12OU1f7nK:oCdFn2V6Cf5Y2_1_7^@DSFQ1^7SQ1j1\1f4`4^:Z2\1<i1W?`51Qg12U2f7nK:oCT:_<n2V6C
f5Y2_1_7^@Q=f9R1^7SQ1j1\1f4`4^:Z2\1<i1W?`51Qg12U2f7nK:oCWE2Y1n2d4a1Cf5Y2_1_7^@hFQ1^7SQ1j1\1f4`4^
:Z2\1<i1W?`51Qg12U2f7nK:oCl;g:n2V6Cf5Y2Z14_7^@hFS1^7SQ1j1\1f4`4^:Z2\1<i1W?`51Qg12U2f79dK:oCT:_<n
2V6Cc2R3Y2Z14_7^@hFR1^7SQ1j1\1f4`4^:Z2\1<i1W?`51[Q1eE2MW1f7nK:oCdFn2V6Cf5Y2Z14_7^@hFP1^7SQ1j1\1f
4`4^:Z2\1<i1W?`51Qg12U2f79dK:oCdFn2V6Cf5Y2_1_7^@hFP1^7SQ1j1\1f4`4^:Z2\1<i1W?`51Qg12U2f7nK:oCdFn2
KZ5Cf5Y2_1_7^@hFT1^7SQ1j1\1f4`4^:Z2\147i1W?`51T1c5PGWI2U2f7nK:oCdFn2V6Cf5Y2_1n5`1^@hFR1^7SQ1j1\1
f4`4^:Z2\1<i1W?`51Qg12U2f7U:g?P2:oCdFn2V6Cf5Y2_1n5`1^@hFQ1^7SQ1j1\1f4`4^:Z2\1<i1W?`51Qg12U2f7nK:
oCdFn2V6Cf5Y2_1_7^@D\<f99_7RQ1j1\1fCVEX[2ZR2c67_7RQ1j1\1fCVEc]48_7RQ1j1\1fCVEX[2ZR28_7RQ1j1\1fCV
EWY4[4@_7RQ1[1>Q1:fCVEn8[c1e3k?jj14f2X@8_7RQ1j1\1m6h<VEc]48_7RQ1j1\1fCVEc]4jC8_7RQ1j1\1fCVEc]4`4
1`72`7iY64`7ZZ7ZY107`7Xh3S3l]3e4d3Ua18`7gV2`a1S3R:j5nm2e43`7ao4PZ14`73oa2ie33`7jd2[m35`7cn3P>aV2
ge12`7X_13`7a3gY42`7Xh34`7:XQ892`7^Q7;`7^c13_8SB76P6_`1XCe[12`7dY74`7`c1mT3oX25`7\R2X40Rd46`7Rl1
cH_`1fj1`42`7kc43`7aU3ad42`7bV83`7Sd4Qe32`7ma12`7kb78`7V^2]\5[;h1a:S=[2;`7R_11Vf1C`2ng1jI_<iY115
`7XG3QZ1oR42`7Vc72`7PU22`7oQ93`7XGfZ82`7SR49`7dS1[P2^7em4001X:?`7d]1OW=b3QY1\Ldo1bS2:G000kH4`7VX
8T102`7mS48`7cT1Y=ma1o4gFgP1l;1`72`7V^8<`7:AfP89A<;[<l90Y68`740Y_3\9eJ\Z3k?5a7Ud83n1=3a7kKci11a7
6b7FU^86c6c<<b7Fnb2Y[5i7i6gDE301c1:b7FXn7i7i6S8c<E306b7F\Q5cc3Y=j16b7F1PV8ZKL2b7F>b7]O[Jg39WT2b7
aX1^4XKkl1^C<8<b7ii1g39WT2b7aX1gOkl1^C<81b73b7[R9<9b7F1lV1EPV7dC622b7H4b7Hl`8Q44c7jR9k121c77c7YH
YT7b2T:18=c7HY6oZ3V22`h4110SEm359c7V8c]2b1o4gV3h@[S2W<2d7en76d7cQ3SEkOgl1ce12d7cf42d7l^81d73d7`[
5[S33d7en7]>2d7R]84d7TU3U=m43d7X]802d7X]83d7o\885e7Q>Q_5^Lk]26e7j^1g6[_1mJcR31e74e70dW5Tf2P1e74h
Z1g1JY1S7a2f3_2BQ=cHd:`1aA2[Nh@YW2`1Z51=X=3Z2V9:T6T4V12e732e7in62f7im73f7im7^D6f7im7o?0_DT13f7kj
7m23f7ak7W25f7im7U21PO6f7nb3jZ4Z:Z2[76f7im7a5YCa709f7bg1gW2j9Y6Y^3a5^2h18g7[LhEbHgb1mb2hT2h53g7]
`6f`24g7]`6eY1lP11g72g7]`62g7Pk83g7]`6bZ24g7]`6eY1lP16g7f[2m<h8eh4PW1@g7UW1]10P;oGdAaOS9e6[M\1mT
1Y1]FmA3g7kX1RV6;g7h:Ui1h6ea3hQ1m80jFUC]E4g7Xa22nd31g77g7`J6o_1cY5d9lL1g77g7ie2k[1V7h`32a45g7ie2
k[1V7Ze32g7f[6Ag7mBYb1hAR3j?DcGT:dMT1TR1\2MQ=gR1`62h7]l73h7jJbQ7Hi70Z<XN^Of;a[1P8TX11lEY5XU1b8Y1
P41=@4BFP=27i7S5U^1kU2\Je8Z61i75i7_G1Xc6UF3i7kh7\W14i7PQ4BY\4Li7h8e2S3\<]6j4D>FU11UMjFTF\Kg4Sb14
Dn80]3X1>W4dV1o13i7PR812i7eF4i7hGfi1XE2i7P_62i7\P52i7`o25i7X3hP2iP3n\24i7`Y3[Ecf2W1j7V211`W2m22f
l1\7^4X4`<nBR<i`14>OW81=@GU1o3m6^142A181i3\;4T48?6j7kk7a43PNd25j7TP2XZ1Sf4cG5j7cZ1mV41m^22j7aP83
j7cR4mm33j7SP8=6k7Y^1nb69k>SA9k7Y^1W[62g6K9k>SA8k7ZY3`W4\@9Z5e1nH5k7XQ89P7nH4k7PR3Wo494k7am7f393
k7XQ895k7_W2hi5928k7^P2oP1io4082h><k7X7RT5_AZ9[S1eG082h>]?4k7XQ89f75k7am7f39k>4k7_W5hi29:k7gS2P3
P?_X2k1[m1Q9dJ93l7Yn7hT11l72l7bn73l7_^4m\44l7kc8Ek64l7bF]U823l7lc8T@3l7bF]U82l7[W95l7Xn6lf1]B62l
7bFe1m7b8TBMW6m3U3V1X3f1A2g2C]32>a5S1Gb4g7\1c7a5o5T3c8P9X3_4Q;`3P1S1b4Q2X4oIDl;D9S20_2KiEW8R3R3_
Ak\11o77P8Pg2W5R]5Y5_7g<3P8e^8c67P8;af8k:S1i252P8hd85P8Ql7mGQ231P89Q8:d`3_k41c8\7S952Q8Vl81Q83Q8
^l8W:6R8gm1ji1n_3aX1dF7S8mY7[BW=a<1V55S851Tk8a95S8bR3^Q1Zg4:2S8nT96S84kS4ZS4_6TD5S8S[3Yi2[1Pl2:S
8_[2YX60X21O0U4a95T81mP2^R6hR11T88T8Tb21mb1d3T6c]1fi23T8Tb2]Z33T8PU4jf11T83T8Pa5hF7T8aU2_AW4Sf3W
Y202V8jX41V81W82W8Ve22W8Y`85X8hHg:jN]\65X8hHbY1be4jf11X82X8f]85X82jQ1T:[b63X8`c8f<8Y8ng7eQ1f1j6?
2U3;Y8lBRS1`7R1gh1n_3bm12`1<7Y81`5kJV]7V1gB1Y81Y82Z8VO7Z8bN0ff4ag2FW?;Z8cNB2fB_m2Yg1jV1iFS9W?2Z8
oL4Z8RP1<_m77Z8k`1`NT`2Y4h8c[21Z87Z8cQ1c7PT4_Hbg132Z8l\83Z8V`8ZF3Z8]T6SR32Z8VO1[82[8]c87[8lb2V:]
^3^j1ZK66[8]ClW3_Q3gT2A6[8\@1df7i7eG4[8`5eg7cA8[8S>e1k@bh5^c1^A[35[8P^4m10V^44[8g\8^Aa32[8nd86[8
j>ko7Y;P8X32[8XQ96\8T\81c8`@5?\8=d[1]Jn<UP1cW1jl1oc1110SEm354\8jd8`@57\8Yc2^T4[d1e8`@54\8]Q9m355
\8an7WT1a256]8aY3X>Tj4d6Z61]81^85^8d6gi2Tn2Zc14_8Pb1Ya2bU27b8R^4dP1c2cb1R7VR11d83f85mS2Af8V9iKo7
Y7T7oS1>n4nS2f2a1YFP5k<m8S;?h8P1P5dQ1[7`IJ_`2m6Q=i3l>k5eQ1P7Eh8TCe7i9l3b5]IXMZJV2Z?oP1`>Z;Z>Y1m<
f6_6X2e:4j8SQ1^Ca5Aj8m4l4mk1IW<n80`U2R4Fkl1[7o2V3Fk39l84g<cj1h1[j3[1>`\12l843Q9`S6[16Q9m]1VK[j3[
1>=V921j:b4TP18[1iIf9SW4c869X9YR1jAY7oY20R8[m2m7JZ9?YV1CPF@l>19of116b1f6fb1@R4m1:4iS1Fn2TH^F2GZ9
6bV1CPF@l>19of116b19Mh4Eci1iFT=Fj9XA6Z9\f3lBT5Ql1kE2Z9k[73Z9bM?7Z9g5UT2^R2X]2gAa53Z9``5hB5Z9nP1n
W2]T3SZ15h>[f2RU1kn1eI3c9Ri5PR308o99=[o3mBW<n6Vc1>o9<e1R1SS2`3]T2Ho3_A3^NZFo;=o9<e1jGl_1]T2Ho3_A
3^NZFo;;[:aIhh1ak1HZ?QX1aG^7V8;6[:aIUV3XNQX1_c25[:aIUV3ZV2_c24`:4gQ6b15a:UFR7h[4dV1Da:9h1RW1Z3V@
\8\2ol1R8X5Q6a7d1e1j2`<f;SAUM8c:bZ1ng4Z<o:fW1a9X34e:NmIVZ41e:3h:YX4co16h:iHmk4o9fS1YE2h:fo43h:^:
X\41i:4k:iP2cT305k:Uf1]i2TBe31k:9k:bj1h`3Gf12Y6Se1R2S1l:3c1nF`Cg35m4e6S7[1m6`5i;0UHRCE:S14FRDR5P
1Y3kP10PI4n7m2k51l<Dl:3_5iT1i1T1eA_MVHRCm706n[16kU1154m:7l:hIhNCb7nP3e35R;nMom1oP2g16R;nMgP4To1e
@04R;\n3YP1k_28R;nk2gR2Y1U4bW1gR104R;\C^Z6e@6R;fn4Po13e@04R;fn4j_204R;hP2mm2j_24R;hP2cm1T`35R;2P
m2bQ2j_23R;gY4R24U;mo4U4^Z35U;0_m4\2U43W;ST501i;1l;6o;U>UP1a5RZ3iP14X<`]2Z1ej54_<]T2UV2cG4_<Q1[S
2im24_<al4k1i37_<Q<dm1ff2i1nL`S2:_<2R=W2dY1ae2h?o1i1Vg14_<WR5[V112`<VS21f<2f<ZR52f<Z17f<]\2U>dEV
IQ=fD7k<m8W>Yl1S2oo1c>2^=Vf75^=ULfC[801a=8a=mm3W@`l3P7n=016a=lGS6_]70eE1d=6f=kA1T<SX4WI>h=dBQFV6
Oj9\Mj20X:`AXJe?S37h=lCk5jW1g\2bDno17h=Pc2:ZD0ZARS2;i=fGR6iF2NY;gk2R3W1k15k=bOk2\h4a\1Dk=_2o8eB;
00Q5j7`4W3R2^2\Q2W;XKT1n1WV1dN5k=Q8Wg2e`104l=kJgP5e]25l=eEU5gP5fS11l=4l=bl4[4k17n=0`_15?V5UT52U>
P]51X>5a>Fa^3lV1V=3a>XY6c@2a>X_306`_2U<Sl10V4Sc13ee3VO]A000:PS11PBQGP=1ZS2a`1V3h@2d>ba41d>1f>1h>
1k>5ek1Ya1fK]^2WS21n>8n>VQ2oR1U1gP3oS1;[C4P?bk1[R1^[35P?jm2dd4?h<1Q?<R?Q=PY3_>VV2]P1gR1X>;Lk262T
?aQ11T?4T?hd5^Z1Pj14T?UA1]X14X?^e4l^1[65Xb21R8\Jd71Y?03[?Tb3hb31[?1dR39c?iT1dJTm1`V3\;`1hS1[:1c?
7ZU1G2T1fS5b8hC2f?bY71f?1ki401g?02i?hf43j?RY8C2j?`[62j?^\31j?1j?5k?g>kHdS3kR28l?RY3\>SFoc1lS1W6c
U11n?7P@do2gQ1^T2PAd>UU11P@1Z`44U@a<en1b`43U@k\6o\11U@;V@ca2GmR1h2]5]3n4jl1P8]O1W@2[@Sc71[@2[@[e
1<^@^T1kW3QOj6i6mB^?Y1b7[2SV12h@ok22h@`l35i@aR14_b3VW11j@2j@`h52j@Zj13j@TZ1VK3k@_R5VX2=m@^e2mBP`
21^U1h4Z22Y<TAYBh34m@VNVj416m@XU2P^1Z2m`2X53dS4of1\k22RA^e64VAd;lg3dX22VAV\68VAj1`7l2_]1l3kU2UY2
9VAj1`7l2_]1l3kU2kg1YA1VA4VA3T\624VA3R\682VA_\63VA3[\62XAX\63XAWk7b<7ZA8`:nR35Ql2Q_28ZA8c91iS3Uf
2`8b\24ZASa3^e138ZA12e=WU3R7j_2_65ZAi1dk5a<Q23ZA^m5a<5ZAf12f9oQ65ZAKXS6m7H3ZAKPj72ZAR\61ZA<ZA`9Z
I\=J`e1fAb7]4hd1X4gi13ZA@U\64ZAe50ZZ32ZAi\64ZA@U\625ZAK\d4k^1f82ZAk\61ZA3[A814\APc3V_2V>5\A2mb3R
7Zf25`Ai8Sf2[]314`Ai8_S618`Ai8Sf2d=Y5YDRV213`Amn2]]37`Ai8Le2[g5`811bA4cA^j2PC54cA_]35Z]21cA2dA12
iA02iAjV61kA2kAU\62kAX\66kAom3[1o1aX2l<3kAmY6W22oAbA2oAdH2PBYi22SBUh23SB0Th21TB3UBnU5mR13VBXS6m7
7VBZb2lP3P@m7Sa1Y=5VBbm2lT3Hf83VBXS6f86VBck2ATV1R7b`31VB2VBb^62VBWY31XB3ZBhR1jX34ZBhR1_=Zk24ZBX`
1Zk2dI2ZBc[46ZBX`1bc2g7dI`F3ZB_a4YZ1>ZBkm1cOZ<U;j9V4S2\6bF^N]Ba_1[@3]Bb[4RP26]B[<[EgERd2\53]Bke2
g9:]B0Z<[EPh1ia1\5dh1jk1d=1]B=]Bm1WY1<]9\3[=m1g=W8b3^>ZS57]BXMU7V1d[1`l3oT28^BdY10k1]9bMkb5d=2_B
Vf14_BVf1bMm_25_BVf1bMm_2_H1`B1aB1WV71hB3iBfY6j91kB2kB[o44kBc_7PV1Q64kBco3^_4a64kBaR6ZOSB4mB2l[6
15mB2e[3VP314mB`Z1^Q513mBo[613mBQ\6Sf12mBQ\62mBo[65mB[NQG2R^31eY93QCRP4l[22QCo[6;QC`7eAl<iAl3aDl
9\W1X3lU2:QCV9gn1j6j5g5_MU8[[2A6QCnW2Sh1lX2^2A2QCQ[33SCP\6ZU12TCf[64TC^6[j3kZ25TC^6W3ZY1dh44TC^6
b\1dh44TCYZ1g8dh41TC3TC^6WU63TCO]39d[1\H]Y1nNPm1l1F\ARE5WCgf23YAkS34XC`?ah2`U33XC`?ah22XCRX34YCZ
R6k8WJ5YCV[6WJ^CZR13YCd<ih65ZC`H[i5kIh>2[Cc:3[Cc:fm22[Cc:2[CW83[CW8jR64[CW8RS3go22[CQg8:]Ch`1oS1
[k1g@l3P17gDX89`C]27b<oU1WS1^3a;TY16`CoAR6iF2X<JeCf72dDCo9a<Q?1QV1^83_8132b1Qn1m1:nS1FZ:2WW1T64g
CW<fb5R21kC1mC3mC^Y3dT32PDUZ22QD`\31QD3QD`\3i^2=SDaW1j>PF<5n5TZ1Q3i1nn1D`51UD1WD2WD[b16XD_Y2Yf1`
1QV1kM5XD_Y2Z`1n5`1@[DeW110^1<]9\3Q4^X3P2eDbg13RBd=2\D]64\D]6]l3_m23\D]6gV74`D3UV2\n31`D4aD\U2RT
1Sk24aD\<hX1Yo17dD4_W1`7^7XLZV17fD0PGR9Pa1n7eC3fD0Si21j\34]Ja`2m7Wa32hc3m>4nD2oQ3U\13nb3^R3b51SE
1WE2WEg82WEU\62[EYV62]ES[43]Eii2id31]E1gE2gE[X32gE]i66gEWc1Q\1V\32aD2gEYa42]j2QR11jE2jEG3kEY^3l@
1kE3mET_5h\13mETP601mE3nEj<oU14nE7bb1Xb12oE77PFTd1cZ2e?oU1X^2QF7QFf21nn1]j2113QFgQ2_W25QFRd1d=mZ
1Ta14QFRd1d=Rl23QFgQ2ml45SZ21o5gS1lR1DVFb1b3H_1c3RDiT1Q1XR1VS1dd1c6d4QDke141A9@VF^73Ea:V>l]1k9mD
an1R9`Kh1Y]11f44ZFPY623>ZFaDb^1jT1c5[12\:[1ZS1c28lW123ZFPY622ZF_[32ZF_[33ZF`No\27ZFd9U1a\5e=m32=
[Fi3c3g^2nb3TDTE246R1<gL3[Fbf7fL2^FTn54^F`9g]5k64_Fe1k@bh54_Fe1^Y6m?2aFS[69aFb1[Q10\_1W1_1mX3P=3
aFh_4Zk12aFSn53aFRn5P=4bFWb2bX3Z@2bFjj52bFU[61bF3eF^b2[I3eFnY2^i32hF]a65jFgh2Zn2YJ:6lFm9PZ2cHQU3
11oF4eh2og3c:WE5PG0Ua3d`2P=8PG0S81n:HoP3nc21PG2PG02PG[Z31SG3UG2bj23VGYj1fY21WG1XG3ZG2nV63[G1h_47
`G`d2d2IkAYL`62`GUV46`G6Qb1kFX811`G2cGQY62cG01cG2cG]L2cGnO:gGU8h8Xi1n6]J^h2eh1VI52gGQb1=PHb2^3S;
]^1m3bQ11e4b9d[1SU115RHb5`X1lk1RS32RHPZ31YH5^H]2gQ1oc1Qn32_H[V6<aHeX1hCk1_i1e4g[2aBe3iK`Dj52gHZT
6DgHW9SDOl1PE3g2HT5i51bk10DYW1kZ1ZGP4l52hH1;hH17S2mY1S>mj1U8``1gk1k\12lHdW8:PISX2a6Y3g1RNa1gT2m3
D5PIe^2Q5RNa1@QIYR1hl2<1d?l2[4>1fV2E3i?W@U83[IU^1o53[IT^105\Ij1Qj5k9hY21_I1`I2bIkX12cI23cI[X5fc2
2cIRl75cI0\g3fc3m@1cI2cI02cI\^11fI7mI]h1I`S1gU1XCfP2<mIkGS6VT1U5Z3m3P6l_2m7God1@XJd2UL5ZU1G\Bh^1
m1XOdf1d2VNC11:XJeZ1nB]Dj8h4XZ1[`1YAWP14XJm[7K]L5XJm[7==]L1XJ3XJ_k2V`14XJVMhP2f]13XJRb3Xj38[JL1c
2]Z12`_2Ym19^Jn2UQ1Q2;Z_2e4gf1VV13^JVV1T[43cJl`3lX34eJ__1Vd2_S22gJoR33kJU]7f>KmJd@`;a31n10?=0V1`
4_3BP6RJ4k6gh2_6U6_8S2U20T4Y12nJj21nJ1oJ4PKYm4aX1h<4PK1`JQh51PK1RK1SK4TKd7Rn5h<3TK^JQh57WK1fc1mR
4Z3`805WK1Za5UA07WK1JTi5`80a\28WK1hd1YS2Cco1?T16WK1Wi2^Oco1=6WK1JTi5jU2X?3WKbR6P13WKQj5k903cKU25
2cK[23cK[2cU81iK1iK2iKbZ62iK\Y61lK2lKnZ74oK_2XS3m_26QLZT7U6i7\Ld23QL]T5lo1<QLnd3[5^U1QBWP1VBU6i7
\@n;01TL2TLX^8:UL\3cU1T32kf1ni2d[14d63UL\3fi53cL1Yh65gLc8Q3<ef55kLYf1]o1eb1lQ22kLge33kLge3bd33kL
Z]5^D7mLjP1_^1[2X_2TJd[14mLR^2g[1j32mL\^28UM_^1f>d:]d1c5Qf1fB4WMaf40XV3E\M`P1W39h1^20X^1m4TQ1]F0
?e@[>Z1UT1]623m62]McS13_M\S6h<1_M2_MU`62_Me`22_MoX63_Mki3S_23_MT^2`W32_Mee52cMUP31eM2eM32eMmU7;e
MIa:mj2an14SV13Y]11f42hMWT81iM7mM`OT<Pb2e`10QD7mM`Og8SV40QDYV18mM`Og8_h1c]20QDYV15mMoa2\l2P2c@4m
Moa2\l2P25mM`Og8fZ5SV14mM`Og8j`64oMem4PCRP32SNcT16VNgk1lQ1`1Y1cm33VNcW2n]32WNZY11WN4_NdKlFTT11_N
:_NkJ^W5Q7[`1fD16[149_NdZ1]<W[4Q72X`1oD`12_Nff22_Na`22_N`U44_Ncb5^Z2i92_Ncb55_Nl_2S3d<aa44_Neo2h
5]Q52_Nhg75_Nhg71f464_Nal7232_N]U82_Nne43_NY^312_N_S63_N_S612_N^U32_Nkf28cNfb1oJZ2@^Z1^j1k91P^53
gN[T1a\25hNog3Wd1T@bo13iNS2oX12iNS24iNS2^2`V13iN[Edi11iN7mNU2hW12Q\1lY1RT37mN1S2hW1lP1_5d_14mNnY
12ne22mNPP47mN[4eU1m>1iDSB3oNlY1lP12oNlY11oN2oN^j76oNlY1Z[3@2iU11PO2PO`T74ROUY1TQ1ZQ14ROUY1_R2Re
24ROUY1bg4hi13ROUY1bg42ROUY12ROhP61RO5UP1[i2_[1e`3Q41n\25UO1n:Hnd53UO1fP63UOhP6cI4UO_Y2Xg3cI2UOh
P62UOSB1UO3UOWn3kn13YO1Xc66YO1Xc6_B=eY11YO7_Ogh1]i1]U1fU2dL42`Ob\13bOfi1XE2bO13bO1XR11cO1fO3fOdj
5hR12fOdj51hO3hO[`7a:1iO5oOU1Wj5m323oOi7_23oOi7_21oO3oOWb4^P14PP1T\1]`2^P23PP1ZS2`b41UP1;UP1Pn10
1f2V3P6^F0\j232WP1gX12WP1gj1>]P110P4oX1Z@e4i6o@g4c3XMW4QV21]P13]P1]R22C]P1i<Y_1_5S2n1dCa>U<<Y6aF
XKi8XAQ2U5h<G6`P1io1Q9[Io4`a37aP1R4lU1cDdY1f`2iS14aP1R4lU1ib53aP1R4o]62aP1\W301fP12fP1kb4:fP1o4T
2]Gc4Wo1[GPIjV1Po12gP1f^71mX31VR74mP1`[2bd4fH1mP12nP1hX12oP1WU205QQ1g:jN[n1Vg2=QQ1fI2h?g;1_7`a1h
?X^1WV1jM\G<QQ1bY1g;14Z7m_1b1h?[W2T=fd17RQ10aY1d@R;UV1fU22RQ1Uo53RQ1bY101SQ16WQ1Zf1n;WK_d1f23YQ1
ek2RO1YQ12YQ1oj54YQ1bk1\o312YQ1Xh65_Z2`2TT1TAVb13_Q1a[1n<2`Q1g74`Q1g7gS3nn12`Q1UT61`Q11aQ15bQ1i[
2]V2XAh`14eQ13mHdD1eQ16iQ1RHbEVLYV2kN1jQ1<oQ1U\1e8^Q20D21o3TS1n4jb15XR1aB2aS103XR16UP87YR1:R40^n
64[P11cR14dR11`l4kL2dR113dR11\i53iR13mm51iR18lR1lW3UX22X4c9716lR1aa2d3jX30P91lR1DlR1TCQ1S6h>a1Y@
Ff;cS3_<U2S2U2010RX1U3nJ9PS11PB_=a9P=1VQ1eV31US17US12bj1dV1RGS9`Y22\S101\S13\S1h217\S1h219[1QKY4
1]S13]S1ef2ab22]S1WY52iS8c1@ZW1c2b3P4P_11[8V8PZ1YJo2IeDbg13jS12`S1^U53`S1U8Xm43bS1Qf4k?5bS1iMWh3
k?aS12bS1mU57bS1Q9lP1]V2j30nn23bS1Q9UZ61gS12hS1Pk35iS1PNkj2\o1cH7iS1bMQ4aAVo2j3W4?iS1d>l1gK`=a[1
l1I1W5_6oKd5dd1l;1lS11oS13[T1oY3[U11[T12Xj4d\24cU1Q8R2Wo43hT10hR27UU1eFWb1RA_`1mS2j98[U1Q4gh67_:
S9b:[65aU1o1Xi1eb2la13bU1iU4gB1bU11cU12cU1\Y53cU1ZR3XZ16cU1^]3X2kL^P113cU1hn2\m22fU1fd58jU1X4m>g
6`g1T5bn3m<3UV1g1XB2VV1nn68^V1>0ff407WW3B3bV1f3a[71bV11fV11jV12mV1?1nV11SW11]W12]W1ml42aW1bU76cW
1XU4[1AUW2:2iW1_21iW13PX1eEiU12PX1bd65YX1l1ZR1gl3T`25YX1l1T:n@V72YX1WT11YX16]X1<^P1^>a\144]X1<m^
1a`52]X1m\23]X1g]5oO3^X1mS3Z]21^X18aX1j2Yc1g9jZ1Wk1c=WV16bX1\P1R7og1kY2aX12bX1YP44Yn1ba3Vo2QM=ln
1k5l>3id21l3n3Z>bX2[HEe62lc1na72Yn1W32gX1Sm71hX12hX1bd32jX1Ye31QY13QY1mh5WD1WY12ZY1[71[Y12dY1Qj6
7fY1^X1lj27n:Q@^\13fY1kh3Sm28fY1^X1jX1bObKS1c2cb11fY13fY1[S473fY1lU3^e42fY1^X12fY1hL1nY11VZ13VZ1
Te525VZ1lc2WQ32bX13VZ1lc2mY42VZ1`l63VZ1T_132YZ1__61YZ12iZ1Rd44\[1[R1eg1Zc24^[1j@GT[11b[12b[1TI2b
[1ZH1d[14h[1VR2l@ld12j[1ec51j[12m[113V\1R=V1<V\11l<Z1U`2cU1iS1P2j4Y[2^4j32X\1l<4X\1l<dS1`]35Z\1_
f1U_3XK41[\15[\1]T4_<HWA3[\1`S105[\1aS1eT1h2lU22[\1Tf57]\10l@\c2c1il2_65]\10l@i3Va22]\105]\1aP3h
3c1YS31]\11i\11oQ84fe1\c2oAh\42Z]8]J1Sn400002o_8Q31o_81o_81o_81o_82QV8m92QV8m91o_81o_81o_81o_82Q
V8m91o_8000=o\1_3n6\KQJY;W5^X1Y^1gNd3[1hd12Z]1n11[]14\]1V5cf4ka13\]1jk4`31\]14_]1j2P3eE:^c2ho2kJ
o61Y?2SQ1oR1N5a]1P4jCom2eZ1;b]1^3?b6PY3Z27UCQo1KSZ1=b]1US34X1UQ1R3M7Z1OSDSP1hR18j]1]1g1R1\8^k6dC
66o]1W3mb16o]2Rl13a^1RZ4l93a^1oY2RP25a^1oY2RP2O12b^1I3b^1o2lY31c^12h^1d=3h^1d=eQ21h^18m^1]10PS1d
Ag\2P`2UG4m^1]10`o51X_14Z_1]7if1dd41Z_11\_1<bf10gW1]>2C0^j1jIYf1114f_1U7k\1`l32j_1^11j_15S`1]7X\
1`g1:2Z`1PV15a`1Rl11Uo4j83c`1mm5m78c`1Ld6^>SP4QU1k5Rm14d`1Q7dCik35e`131VHS]61f`15Qa1R7g]4Oo_14Qa
1SU1hP3Zb34Sa11^l4Zf21Ua13Wa1\Q7gE1Ya1<Ya1c4_=m424R1_LY9RISW4h31`a12aa1\U42aa1cT12ba1jC3ba1Q242d
a1dm57fa1BCmh1W:J[T43ia1if1m:2na131na13Tb1Y\1iW12Wb1P3CXb1a@n]1hb1l3T6T3T1b1o1P1=??W17oNah1h22]b
1@7^b1U[1a[1P8TX11_P26ih1am3Uc2i2b3YI2ab1Tb12db1c]1Mgb1T7i2OV1c8R8Z<PZ1f6_<e5`X1c6c3k2S4T3[;S30:
T1@j>0h2jCPL1hb15i]2QKTn2ST2801kb14mb1Y>ni2S[42Pf1mg41Tf13Tc1WP6QJ4[c1WV4gf1m44[c1fj2c8di22\c143
_c1iS1WX42_c1hS12`c1UY56dc14^i4oNoI_N6dc14^i4oh1_N[44Qd1WP6U>\M1Qd12Qd1k_22Qd1dZ22Qd1d27Ud1[>^R2
1Q4jh3mE2Vd1`P75Wd1a2_8k;PT12Wd1a21[d15[d1la2d5i;U_15[d1JQn3n5ob2D^d10dh1Z4W2g4h6o5[:Tk1Yf1P=Z2<
0\6j1_1X=d17`d1c3YJYW1gS1:hY13gd1aU116jd12aS10[X437jd12CmR10[X436jd1dS1US3\W1T:b75jd10cS1VGPZ33j
d10jY21kd12kd1e\23kd1jY2j22kd1aQ64kd1jj1dm2[<3kd1jj1PZ33kd11hj12kd1kT52kd1Ql53kd1Yn4gM3kd1`X2Y12
kd1Z`54kd1`X2Y1_V33kd1_d1me19Pe1T1bf1V3c1TT33nR1PH3Pe10o[51Se12Ue1P_68Ve1:Z8S9Q=SP3_5_n21Ve1;ae1
UY1SLSDhR1iIl;o=gh1g<_3<ce1b_2QR3\6l@R4\Di3`?2S2l21ce14ge1^d2km2m8<ie1i5\X1^4j3\2_[4^9k4k<S2_A3o
X2Wb5jP11hl41Rf12Rf1a\31Sf12Uf1ma32Wf1a`51Wf11`U52Zf1me11]f14`f1Sf1gEaU12`f1Sf16`f1U<]4Z4mX3oP13
cf1Xf1Sk11ff11ff16ff1oQ1YC^3fd1e[14ff1iZ2[U1kZ23ff1iZ2kZ2;e[2UEc8<W4c5[;2[=kARo25gf1kl1[V1oY3UU1
1gf17hf1\OjHPb4d7l<VB3if1ld1n21if14jf1_g1Za3kW12kf1iX53l_3BQb41lf14Sg1^FQ_4S27Vg19^B^8Pe3Y4YI9Xg
1SX1UQ2W;N00hN^o26_g1\K[U1SNb?Q]20006iX401d]2o`1`Q11`g13bg1hS1]W11bg11bg12bg1SW23bg1lY2>2bg1lU53
bg1V[2jf4:bg1_P1k>jKQ5h1Y:i2Flj13bg1V[2j62bg1n[62bg1Y\23bg11X\22dg1X\22dg1jU31dg12dg1]M01eg13fg1
^_4mU12fg1^_401hg16hg1_\3fU1nL^L12mg174mg17`U1em16mg17^d1o]2]1j91Rh13Th1\^4gX11Th12Th1YJ4Th1YJYa
2UC2Uh1g]43Uh1g]4h12Uh1[^44Uh1iT2\NP?1Uh1GWh1c1P5j7R<J3;[@RDQ4]K2]@l3c2Z1Si1Z5R2YF1gO^1Xh1b11]1P
4JY42U>J?P[1_F]2<l6n855k11:2NQ3?91L2X4n2V<m52SIn5S=e6W6aL0O1f423Yh1d^4M:eh1XP1kGa=KP15j3ef2lJ1Ui
12Yi1g\13Yi1g\1oR24Yi1hU4d`2QJ1[i12ai1Wd5:ei1412c1aGS9^`1Vo1n51hi12li122li1cQ62Pj1m^31Qj16Vj1fDR
^1QW3313Zj1hd403Zj1hd404Zj1Q]3fW101^j11`j12`j1bm62TW4fZ32gj1mU51gj16U`2c_14WW3UFZB2oj1gJ4oj1gd4R
Q1R32Qk1mT33Qk1mT3oX21Qk12Qk1m]503Rk1XT521Rk16Yk1`Bif1a5W:]Q11\k11ck12dk1e`15ek1j>cFcd3cT21ek12g
k1nj55ik1ce2\m2g6g39ik1c1c3PNZb1\m2j3l249jk1d]1V5l3lK\5U3bd1]^21jk13jk1V5e]23mk1oF`84mk1oFoZ3dW3
2Pl1j602Rl1PX51Wl15Yl1l[15m[2eR24Yl1l[1`]5Q41Yl11]l13]l1Wa4W=F^l11[X1i`2]8DIU2l3bl1^20>[1T1?X=l1
o1V1Kc9;fl102Jh5_3A0_P2io1Y>7fl1i:0T4\ElT1kU35Qm102V9`U43Qm1022Rm123Rm12Z]45Sm11S>`OkV24Sm1U>`Ok
V22Um1[83Um1X5R31Um12Um1ah22Um1V91[m13]m1?Q57dm1h8_R3lW1_Cg=hA1hm11lm12Pn1hS45Sn1QBaMlT3:1Yn1AYn
1^6T2e92NdV20IfFk8]Af2S[1`DmIW61bn11gn11on14Po11T2XJ4Po1`i15hI2Qo1kd21Qo13Qo1ac1YQ13Yo1o7l_26^o1
[CYU2^1_R2cH03ZP2Q1o`23iP2oZ4aZ14QQ2Ua2161SQ21WQ21]Q203UR2eU6c?1gQ24jQ2kj2d`1g>3jQ2kj2\o13kQ2kh5
U91mQ22mQ2ic21SR26XR2l4d;Xe3_3\22]R2Uf41^R22^R2R32_R2kb52cR2RW2=cR2a9Q9n31PY5_2>[1d1f<k2b16cR2W_
1Q<Rg4a6oB1dR22dR2_[41gR23gR2YU6?2kR2dD1kR21lR24oR2g1eR3f_13oR2m8V54oR2PB2]G1oR22oR2o`47oR2i2nH[
e1dMfU1o=3SS2bj5cM1SS22[S2el14]S2U5]2TK1]S21`S28cS21QBTJjLfj1W484cS2cHGg_11jS24mS2a`3]NbZ12mS2Te
65mS2do1mc2o=11mS24mS2g7^n4[C3aT22no39aT22_f2VJZ<il10n4iE4aT22l2i]33aT22\R21aT22gT2Vn11gT23hT2cg
1V\11hT2:hT2l>?]d2Q21^4Z1b]3P21nT23nT2lf4k<1TU22TU2ZQ62TU2PY51VU21VU27ZU2cDkE`GU@fc1UJ3]U2om2eZ1
1]U23bU2[n2QR21bU28gU200X?YU1c2VMeY32gU201gU21iU22jU2iY53jU2iY5co11VV23VV2UU3<4VV2hY1Zl2P21YV21\
V22_V2aS61_V23_V2VT3c21mi71cV203dV2UU5nR22dV2UU56hV2_?U6QOnf115PW2fX6:I01PW22PW2Sc31aW23l\4d5RQ2
1iW21lW21oW22XX2bg41XX25ZX2jP6;i2lL2[X226[X22cZ2fa3W@c;8[X22cZ2co1Rb1>g?02cX2bM1cX21gX23iX2RNUD0
1lX23nX2]n2Z]21QY21SY21k`22XY2cP14YY2^>a\1^S47^Y2c6l7TI_o2S[111^Y23^Y2Yb511`Y22gY2YZ41hY21iQ42iY
2fi12iY2TO1iY23iY2hJ[=8mY2Q<6K12iAag31mY27XZ2bM`=iEYV2`_1h21XZ21aZ21cZ21gZ27jZ2XU1]T2k27@PF7mZ2j
Q17@c2YLVX11U[22U[2R_51X[24X[2ZFT9bQ52X[2ZF6X[2RBW4T9WV3_[13X[2ZFT95Y[2jY4l[1lS1;6Y[2kFcP12i^1_Y
11[[22_[2j=3_k3nf1cc25e[2aQ1aW2k`1bR12e[2ja51e[25f[2Xk4Zb1C15f[2YOP[5dB?1f[201l[21U\2001V\22X\2l
P12Z\2i`53Z\2\R5\>1Z\23Z\2bg1Vi33Z\2lDZe34]\21f`522_\2i`54_\2__2Sh1UY12ZV8001a\23a\2i<34a\2^C\Y1
cR35a\2^C\Y1m=hU31g\25l\2kO^3a3a`11n\201gi61i]21Q^2>X^2]=Va13^40Z3b6BT5mP2hQ1U?o92X^2WW51\^22_^2
\n67d^2]IiFVc26h8_^21d^22e^2P=1e^27P^7mCIhNh2273f^2kb2[e24f^2P=hT1o32g^2P=;g^2cJB2c7X2VAkLjg1i?b
Q21j^21k^22l^2`a42l^2ba42l^2`a404n^2n1nb472n^2md46R_2kW3i1S=P2gk12VU4ee43]_2\[511`_21g_22l_201l_
21o_21U`29V`2ig1b1[^11nJUBV1XC4V`2la1l_1ch11V`22V`2_c11W`22W`2TZ55Z`2P[1kS3hT1j81Z`25\`2_l1TD5U`
11\`26^`2Uj1X2U4m>nX23^`2\6S_25``2P=k[1V7f62a`2li41a`25j`22[V1Vc1\X22j`201k`22m`2W_42Xa2;1Za28ca
21j[1kHW2Rc2[5P25Tb2]g2md3Z<c12Vb2e`22^b2lX21^b23`b22\d32`b222fb2T61jb23jb2_U202jb2\U24jb2hV2QA1
2jb2\U25Xc2Pn1YEZW2iX12^c2Wb59cc27ZQ1Q]20eZ31296ec2?]d2m7mf2dF1ec25gc2WS2WU33m\14jc2jj2S]2b;3jc2
nW5b;4Rd20TS5C3Vd2cd2k12Vd2cd21Vd28Xd21T`3\g22V2Q123ad2Z[3oV33id22X[41ld22ld2jf43od22Td62Pe221Qe
21We22We2W`34We25\c1YP52We2;4We2Xg5R4UN7We2n3d^1e6m8AZj14Ye2SQ1l241Ze22]e222`e2RU25`e2RR1f14SQ12
be2Zg602de2fO2de2j_31ee21ge24ge2gOh9[[36le2_1]5Vk1`ARQ34Qf2mZ2ij2c<2Rf2ZN4Uf2hP3ji1R63Wf21Ui16Wf
219Xg1b1TP42Yf213[f2iT3a`13[f2iT3S21[f23ef2jZ1hb33hf2ci1[52kf2`o17kf2dd3HXj1i7\@j;2kf2^T34kf2bj1
V2f22lf2[f61Xg22Yg2WX43j[4P;aj11`g21bg22bg2d^41dg2002kg2PY12kg2PY11mg21mg25Qh2i_1c?lj1e61Si65Qh2
ke1T[2Tc1ZR14Qh2PQ4Tc1ZR13Th2n8oc31Th23Uh2^;kV11YS506Yh2YAV:i7l?Vd21[h21]h22^h2bZ42WY302eh2T_16f
h2YC^3fd1oZ1E2ih2nG2ih2gI3mh2`W1Qi1;Pi22e;SQ1^?U2\?VT1k2n9gR12Pi2l\14[i23UP6l13[i23TP602bi2hQ41b
i21RX31ei22ei2Vo35fi2oT1U1gd1\32fi2mj22ki2YT13ki2UT1Sk22mi2Zi53mi2_1fo12ni2VT11Pj21Wj29Yj210fT2Q
f1fB2U8Vn1:[j2Q1Y2cLhP1k8`i1>_141\j201kd64f]3Q7Z;h_31bj201dj21kj2001oj21Pk21fe35Wk2h1b=d8Qa11Wk2
01Xk25]k2mNhP1\R2>3_k2g[303bk2eV5`W11bk22bk212bk2eY22ck2WT32fk2hi41gk22lb3Ye11Sl24Wl2_`1fj1b24Wl
2eg1U3bd11Wl22Xl2^`12[l2_`15[l2[`13bj1`42[l2c_32[l2R[36[l2_`1=i9k_201]l23al2a`3TL1al22dl223fl2ak
1H1il21jl21ol22Pm2YW21Sm25Tm2Ug1;]1UL3Ym2n;P`43jd3b`4lB6[m2R>c`1md1^T1P75[m2Y8Z[3_[1TM002T^6a91]
m21^m23^m2aV2_k16_m2n9l^3]4R5TZ12\]8Z33am2k[1b64cm2ac12UY31fm21jm24km2gm1l1^41km22lm2jV21Pn25Qn2
U4oS11Zm31Vn201dk401W_309aQ3^V1`KR>Z5f1_\1V1XC9Zn2mHZMiR17Z12?mJ@c\3jFHk3m3_GS>3NF_3`P1R1U4f8bC0
5]n2o>XW2UQ2oJ00006Pl5aV2o1`7Q=A003dn2PR4]J1en25hn2[e1dMfU1o=4Ro2UKWHQS33i[4Q;gQ21Rc401Ul62h_3g4
1]o22TU5Z`22^o2Q98eU3gM`NQ_1_[1nL4m16mo2Wd1`Y3i6aCXB5mo2lX4a8Y<d\13oo2cm5l53PP3\Y1m=5RP3d2nn1ng1
cQ12TS5lc11XP301`P35`P3g8UJSe2bZ18dP3lR2n?^3f1\Q1_;c>1eP31jP32eT8oE5TQ3PGbo2fM=1WQ32WQ3dA6WQ3R@[
EV7i9bU22]Q3ei33]Q3PR1dg28`Q3:j?RId]2h8XP1a>1bQ31RR33VR3g]3Vm12`R3\82gR3mf33lR3Yg3b?2oR3]25oR3d]
3`P1b:12QS3S^48US3V=\Q2o10eS1X5f88ZS3Ph1Zm1l6QKda12l13^S3a8Rh14aS3WKVW1X=4aS3WK_d1W\15bS3Qg2`l1g
ES94bS32Wa2VS11bS31dS31fS36iS3h?\^1=ob2Q>2RP4RS41QT304dQ4W^3[Bi32ZY3\[43WT3cP4e82YT3j802Zd6dP21b
T31eT32oT3S\104PU3i9XC]]302PV3e62\[3d]31_l7003kW5[=SZ1004XY3S2i4ld11TX5002o]3l@1mU308UY3U;ja1kW1
eBTEk=eL7\V3mBP`2`U1h4Z224\V3Z;hb511YW51`V39nV3eR1gA2Zk1nR1jOm1i92nV3jb42nV3lP11kZ301hf41oV32ZP4
Vd103VW3g=hi31VW32^n3h91ZW32iV5805ZU41`8e1]b22mW3YJ2nW3a;:PX3o4[CL\c1SR1oD\P1h8SJ3PX3mo1dg11PX34
VX3S\2U5gD3VX3S\2d]21VX32VX3PY33WX3Y7PY54^X3ZY2fU1Q>2aX3j`33eX3PKP`11fX34QY3d_2\Q1_;1SY32TY3VI2X
Y3^E1[Y31\Y33\Y3[Io44aY3X7eX3Z^22eY3dl301lY303oY33[d12eZ3fc102iZ3]Y23V[3PY2\`13W[3oX254_e3m5`1ZR
32b[3_`12d[3[S54f[3m9\3bk22f[3m23k[3ZDPQ12WP5ie15n[3]2PS1SEX[11o[32[]3kc41Q\31Q\32R\3Pc12Yg3ZP30
04Z\3[=`Y1a41[\31]\36_\3Vj3ZJ50N1d\31h\32P]3dj16U]3eW2T1^3UQ1R=1U]31V]35hd5d\22g6SB2[]3_X43P[61a
83g]3Y>o_32k]3mU24k]3mU2k[1bR13o]3l@Vc26o]3k@0bU10jb14o]3l@k2m_22o]3P<04P^3mP1>`42P^3ek36P^3f\2a
e1d7c7\:01X^31\^35\^3R[1T2QU2RJ0002S_3`42T_3db32V_3iS51[_32b_3oh31c_32m_3Q_31o_32Q`3Yn21Q`31]`31
_`3001b`31d`31^_601l`33n`30gn12n`3WZ31o`301Qa31Z[43dT4U]1Yi12_a3]e11`a38aa3\?WBj@R5gU1Z2\e14da3Z
e1ib3Z?03ea3f2_U31Yg3003oa3fh2W70007Vb3PU3fV1G3d=k43Zd6W_1b91Vn61fP41^b31_b32ab3\24eb3S4Y2no41fb
31ib3001ob31Qc301Wc301\c33_c3[8dn32_c3[81]U82hc3WV32ic3R^31kQ73lc3i7[P32mc3b<1mc30002Qd371Yd32Yd
3ba14Yd3[_42`U11[d31\d32\d3_U32\d3ga12\d3P32^d3ja14^d3bg4\>_>1^d32kW7cL6ad3[Cn4gV2B04hd3OYQ313hd
3[R3WV11hd37hd3`2Ta3WNQ>116hd3ec3WNQ>112kd3a`11kd33ld3Ga12md3S\42nd3Yn41Ve32Ve3WS42Xe3P21Xe32Ye3
01[e31]e33_e30]d21ce33de30[32de301de33de30d`11ee33ee3Ya4a?1fe31ge33he3U^1ia14he3kn2Zb1g=1he33ke3
X[415Sf3JA^^1VS23Sf3VU4f74Sf3JA^^11Xf304]f3l24SQ13cf3^g4PE2df3d_11ff31lf33nf3Anm33nf3A^^13nf3Q1_
o21Wg31Xg33Yg3j1P[41]g32_g3F2_g3A1_g31`g33cg3f142dg3\^41eg32jg3G3jg3GaP21jg32kg3U^44kg3a^2a7Qh16
kg3iZ211031kg31ng33og3[DeZ21Ph31Qh31Rh31Vh33Yh3?e[21Yh31^h34ah3Bh[2Wo13ah3BP[42ah3b[41bh31Pi31Qi
33Qi3bk2Pl12Qi3ek46Qi3X]1oP3]=111Zi32ai3WP51fi33fi3oY1`i32fi3`S51hi3002Pj3f401Rj31kR82Sj3ab21Sj3
1Tj32Tj3_Q12Yj3h@04Zj3fT1c1gi2001\j34\j3^T1h6Qc33_j3[7hb14_j3[7hb1]X11dj32ej3`]51ej3004oa5<3N3mj
3d5mn21Rk306Uk3\4UOf5Y[1kS12[k3kS31\k31\k32]k3kS35]k3_S1c1nb1UM1^k32dk3ST31gk31kk31nk34Ul3e5hb1Z
]17Ul3m6_=i@NiR451Yl301kl31nl31Pm33Pm3PT302Pm3PT302Um311Um35Ym3]U1Qi2d;N4Ym3]U1Qi2d;2Zm3bI1Zm32\
m3Y11\m32\m3gm43\m3K[;2\m3k=2im3R^42jm301km31mm31Pn31Sn32Sn3kS32Sn3UR34Un3b^3i<[83Un3b^3i<1Un31X
n33Xn3[;h[22_n3jQ33fn3XW3h62fn3\32fn3oV31fn32fn3W32fn3hf22fn3VP33fn3c5^S43fn3of1[W26fn3dFZP1X32o
S24fn3R1ml3dX14fn3R1j9Rc32fn3eV55fn3R1[i3V\1n45fn3R1j9P`4f;1gn33kn3iU1hZ11kn31on33Qo3i2hb12Qo3l4
5To32APa3e<5To32P4Q_2TZ101\o31]o31ao31io32io3j93io3o2[f32kh7P_11lo33lo3Ze1^13lo3Sb1n51QP41RP41SP
42WP4Y_31`P41aP42fP4de203mP4cFfc11RQ42\Q411_Q42`Q4hb31aQ41bQ42dQ4ZT46fQ4eh3jAh80RJ6fQ4eh3jAh80L9
fQ4Ya2[W1jAh80`6i9U91hQ44jQ4\Z4i8RJ2jQ4\Z41kQ42kQ4hb11nQ42SR4l_12XR4cm22ZR4Vb12ZR4Vb13^R4c5jX32^
R4W91iR41jR41nR42cS4oI2cS4VP12eS401eS42iS4eR32iS4Y11iS41iS41lS41mS41nS42nS4]]31l_73RT4`^1ok11ST4
2ZT4oS41ZT42\T4\m22`T4kN1`T41aT44cT4:111gT41nT42oT432PU411RU41SU44ZU41`8e12]U4o^34]U4\:[1[^24_U4
NW7]32_U4Ym43lU4j7\81oU45TV4fn2\DT[1^12TV4Sc33TV4bd2`N5TV4S?Z2SS2`N1TV42WV4\m32fV4cf23kV4P:gm41m
V401TW42XW4aU31eW41hW42iW4aZ23iW4e?kj11iW47kW4Q6C\5`3db1W84kW4T8m3]n11nW43SX4f`3Z11TX41VX42VX4[F
3WX4d`2P=2^X4^Q31^X42^X4Zm24fX4=_Bo`11fX41hX41bV54iX401gS23SY4hV3hi15WY4Ul3`D3P31WY43]Y4m=Qc42]Y
4m=2]Y4cR31_Y42_Y4aZ21cY42dY4[Y21dY41lY41SZ41[Z41]Z44bZ4U<g=ef12bZ4mI1jZ42R[4lk31W[42X[4W_31Z[41
\[41f[42i[4i\22j[4bU23j[4311j[43m[4o1i92m[4i;1U\41[\45c\4h11jS2g^11d\41i\43l\4TCnX23m\4n7X]22m\4
U42m\4jX32m\4bX31P]42Q]4Q42U]4a:3d]4o6gZ204j]4U6QP232j]4[V21j]41m]45m]4=\l1dNTU21cY901n]402R^4c8
2S^4QP31Y^44f^4\8>P]11g^42Q_4]o11S_41j_44j_40[1TY33k_4[1TY32P`4m32P`4TT24P`4b2]5T_34X`4Z4\n1[W15
\`4e4nl2\Jj65\`4[5Yi2n2k93\`4e4\e13\`4e4E2\`4[j41\`41a`42a`4hW32h`4dV11j`44n`4AMV31Pa42Qa4em12Qa
4k51Sa42Sa4h31Ta41Ua42Wa4TY33Wa4o1^e23Wa4o1^e23Ya4;]U11Ya41Za41\a41]a42]a4WT33`a40Y53Yb40_22Yb40
2Zb4WS31_b44`b4`W11^k11fb44fb4\S2\=lJ3Qh4R>P^12Rc4co11Rc43Rc4TO^P13Rc4mk1e33Rc4mk1g31Yc44gc4ZU1g
MWV11hc42mc4U31mc42nc4R42nc4mR21nc42nc4g]21oc42oc4j35Pd4co1?ll1k31Pd41Rd41cd42cd4[P33ed4lo1S45ed
4gl1T3V=d42hd4d[21jd43jd4WT2Tc13jd4R2TR22jd4R21kd41md44Ve4c2m1k23Xe42eh22[e4kL2[e4Zm11[e41ee41le
41\f43\f4UP2^G2\f4\c14\f4hg2Q`1A2df401kf41mf41of41Vg41cg43cg4dc1ef23gg4Pc1dN1gg44gg4nj1hV252gg4[
O1og41Qh44Qh4kk1mh1kL2Wh4he14Wh4fD?m21Wh44Yh400jZ21^h41fh401`i41hi41ki41li402Tj4ZZ31Tj41Xj41Yj45
[j4md1PJR1UM7`j4^4oGl1S1R5gk26`j4oX3iEC111`j42`j4ck23aj4hBP@1cj42oj4_Q32Sk4W31Sk43Sk4o2YW31Tk41[
k43[k4Xi2\<1\k42_k4]g22_k4mn31bk42ek404ek4V\1lV1l61gk41lk43ok4`U4a42Sl4cd21Sl41Tl41Ul41e`73dP7S@
nP12Xl4TQ21Xl43Zl4XW3eU12]l4oP21^l42^l4[41`l42fl4\o14hl4g_3a<03hl4j:\l23Rm40P\31[m41]m41_m41cm42
cm4eo13cm4fX3001im41lm42mm4Zf101Tn41od80001Vn4000002_n4f800001bn41cn43en4eP2202jn4mX41nn4001So42
So4`W31To4001Uo42Uo401bo41bo43eo42U_4003QP5n^1cg12SP5aP21WP51jY71[P56bP5Z1eY10c4TX12jP5c51nP52_Q
5R12gQ5=1gQ52gQ5ad31nQ53PR5oV2im13WR50Zk33WR50Tf22\R5bF3\R5YCb\21bR51dR51[S502\S5gZ15`S5]Cim2112
`S5c?2bS5]C1jS51kS51TY81n]6001nS502PT5ic101QT51]T51bT5001dT51gT52gT5bk12gT5e_11hT53QU52Z`21]j81U
U501VU501XU51YU51[U51d^91]U501`U51gU51iU51jU51mU52mU512mU5eQ42oU5:4SV5bm2fR1^12VV5aj11VV51YV51ZV
52ZV5oi101]V51^V51_V51cV501eV501gV51hV5001jV500001iV51jV501lV53PW5gd211PW51QW52QW5mW201XW50001YW
51ZW51\W54\W5`]2k?fU17\W5g1R2f1m2X\3m>2]W551^W51_W51bW51gW50001jW51ke63QX5h^1WV12VX5fX23VX5hm1h6
2VX5]]12VX5`a12ZX5kB5eX51l2g413eX51d72jX5YA3jX5k1X32jX5k13jX5k1c23kX5]T3SI1QY56hZ564k2Z104hZ56[4
02iZ5W201\\52a\5kQ104e\53001e\54i\500Wn31k\52m\5YR34n\5m2X\3m>2W]5jG1W]51Z]51o]51g^51]_52l_5X\31
^`51m`51da51ia51Pb52Pb5n501Wb52Wb5Q42Wb5aA2Wb5Zc21Zk72Yb5]n21Yb51Zb51^b51cb52jb5_N1Rc54Rc52`3nm1
01Uc52Uc5`31jj803[c5YQ2UV12^c5PP11ec51gc51jc51Wd52Wd5^21^d51_d53ad5S3aF5ad5o1]1[W121ad51dd52dd5Q
22b\723We5Q?lP12We5^12fe5l73fe5e201fe52Pf5ga11Yf51af52af5]11ff53ff5Z1M1gf502kf5bX31nf51Sg54Ug516
iQ31Yg51]g51cg52eg5ZH2eg5gl11eg52kg5Y21mg53mg5k\2>4hh5fh1T3[L1Pi52Ti5Q\31Vi51di53di5ak1Y?2di5ak1
3di5ak1Te12fi5]f11ji51Rj5001cP83gS8f9UC03dj5\k2aC4fj5KSZ2nS12gj5Z35Qk5]8]Y3;11Vk502ek5i41ek53Qm5
g4]d103`m5i2n41ln51Wo52ko5h[11YP61bP61nR61XS61YS61kU91gS62gS6XT30001iS61kS61lS61PT61QT62TT6I2TT6
S92XT6H2XT6;1XT62YT6lP12ZT641ZT64[T6W_21]J3^T6YS2Q>2_T6C1_T62_T6B3_T6lg293_T6B11`T61bT62dT6=1dT6
2dT632dT6>3fT6WLlT22fT6fe21ne71kT62lT6801nT61oT61PU62QU601QU61RU61SU601ZU62^U601_U61aU61oU61QV61
YV61[V62[V6[^1002UW6mU11XW61bW61lW61mW61WY63[Y61gZ22[Y611`Y603lY6Xd1>1QZ62SZ6\T31TZ63TZ6g<jM2ZZ6
02ZZ6Vn11ZZ61`Z61bZ61hZ62hZ6dN1[[61c[61m[61o[62o[6R]11T\62Z\602]\6b11e\61h\64S]6g^2@i11S]63X]6oh
1_N4X]6oh1T7ZG1X]601_]62g]6jP31P^61R^62^^6jP11f^61g^63g^6Vc2f12i^6[W21l^62l^6Z22m^6_>1P_62P_6cg1
3S_60kb21[_61\_61^_62d_6bS12d_6jc11g_61i_61V`61X`63c`6Yb1e@3d`6S[111d`61l`61Ra61Wa61Wa61Za61fa61
ja61Wb61\b60002db6bW21fb62fb6g;1ob61Uc61`c61dc61ic61oc61Pd61Qd61Qd62Qd6lD1Rd62Rd6_>1Yd61_d61ed62
id6\901nd63Se6_3Uf11Ve604]e6ZOd@n71]e62]e6X;01ZW801_e61de62de6m91ke61oe61Pf62Pf601Tf61Uf61Wf61af
61hf61Qg61Rg63Tg6S[1dC1Tg62Tg6gi11Wg61`g61ag61hg61Uh601lh61Qi61bi61gi62gi6UG1ji62oi6XN2Pj601Pj61
Sj62Sj6_;1Vj61Xj61ej62Sk6VY22Uk6oV11Vk61Xk601[k61]k61ak62kk6ZW27Ql6gIh?Z:U5^Aa32Ql6a:2Ul6aN1Yl62
Yl611ol61Rm61Tm62Tm6PV101Wm61Ym61Zm61]m62_m621am61jm61km62nm6Y`11nm61Qn61Tn61Vn61\n61]n61^n62an6
21kn61Uo61Vo61Wo63[o6232[o623[o62de11T`81`o61ao61eo61PP71SP71UP72YP7VT21YP71[P71_P72bP7jT22dP7b<
1eP71fP71iP74jP7fQ1[>fH1kP71QQ71WQ72\Q701]Q71cQ71fQ71iQ71kQ71oQ71UR71VR71`R701bR71RS71VS71iS71oS
71RT71ST71dT71iT72kT7e81VU71YU71dU71fU71kU71mU72oU7h61oU73oU7b1U52QV782UV7g>1XV71\V71_V72_V7a71b
V71cV72XX8V;3ZQ8TB^E001fV72hV712oV701oV72cW7aZ12dW7oa11kW71WX71gX71nX71oX72QY7U11QY71UY72VY7S^11
VY71]Y71`Y701fY71QZ72QZ7i51YZ72\Z7h12^Z7R`11dZ71oZ71T[72T[7UK1c[71g[71j[74j[7\P1j3m41T\75V\7n4oG
o8W81e\72h\7i<1k\71j]71Q^72U^7YX11W^700001c^73c^7W1k43c^7Y6P]11f^702j^7g61j^7001Q_72U_7g51U_71V_
71a_71f_71l_71P`71S`71T`71U`72Y`7X?1d`71m`75Ua7Y5W=h=iG5Ua7gNT90eE1Wa71\a71ca71ea72oa701Rb71Yb72
hb7>1Wc71\c71^c71bc71ec71mc70002Yd711Yd71fd71gd71jd71od701_e702be7g31ee71he72he7TO2he7oT11ke71le
71me7002Pf7b=5Pf7T@1Y;01Uf71Wf71ff71jf71lg71ah73hh7lP1l12nh7TA1Si71Ui71Yi72[i7\41\i71]i71^i71bi7
1Xj71\j71^j71lj71mj71Qk71Uk71Wk701fk72hk711hk71jk71Rl71^l701`l71bl71cl71fl71gl71Rm71Tm71gm71hm71
Un71Zn73Xo7H02fo7T^13ko7a<fN1QQ805TQ81Hn>d52TQ811WQ82YQ8o92bQ8=1bQ87cQ82l@g2W5c:21mQ81nQ82nQ8bB1
oQ83oQ8cCm?1UR82UR8jT13UR8jT1d21XR82XR8hA2XR8i35YR8m9h8[@U92\R8_Z11_R81aR81kR81mR81nR82nR819nR81
`3U60W9^5h:_85nR81n9P9gH1oR85PS8`3U60_I2PS8n91PS83QS8ZI]11QS81SS82SS8e?1TS81US81VS81WS81XS81YS83
[S8921[S81]S82^S8W@2^S8VV11^S81_S81`S82`S8d91aS81bS82bS8^@2bS8[@4bS8LV=W21cS81dS83dS8GY12dS8]?2e
S822fS8fR15fS8b9S=R6l51fS81gS81gS81iS81iS81jS81mS82PT8UU11PT81UT81XT81YT83]T8R8b<1_T82`T8SK1`T82
`T8UK1eT81gT82gT8j22gT8`K2gT8WO5iT8>2YDl11iT81RU81UU81[U81]U83]U8S9WP12]U8SP12]U8S92]U8YF1bU83fU
8W7fL1oU82oU8cS11QV86RV8f60R80jD5RV8g6R80jD1UV82UV812VV8YM2VV8bE1VV82ZV802ZV8V@2ZV8\>1ZV82ZV8L1^
V81_V82`V8fO1`V81gV81iV82nV8]S11nV81oV81PW82SW8eW11SW81WW81ZW81aW81bW81fW81hW83hW8POO1QX83QX8?]N
1XX82XX8iP11ZX81TY82hY831QZ81SZ81^Z82eZ8f=001][83W\8i8L1W\82W\8i81[\81]\81`\82`\8b<2`\8a<1e\81i\
85i\80R80Q11T]81V]81W]81X]83Y]80^42Y]8SI1\]82f]8D2R^8PE1S^81X^83^^8X1QJ1b^81S_83\_8c2RA1]_81^_81
dd83`_8b6Z@1g_84m_8U9g8m<1X`84Y`8c4o451Y`81d`81e`82Qa8k34Ua8b3113Za8b302\a8gL2\a8T@2^a8TH1_a82ca
8oG2ga8gG1ha801ab8001db83ib8e1m?2lb8b=1Pc81Tc801Wc81Zc82]c8]51fc81ic8002oc8M3oc8M01Qd81Vd82dd8\1
1dd82gd8RE1gd83hd8111hd81kd81md82md801od83Pe80L1Pe81Qe82Se8^A1\e83ce8R;j41ge81me81oe85Pf8f:4[5_8
3Pf8f:P>3Uf8\;;3Uf8h;01Yf81af81bf81cf81df81ff81Rg81fg81hg81mg81Sh84Xh8oD011Zh81ah81gh81hh81kh82k
h8f;1mh81Pi81Ri82Si8eE1^i82_i8R21`i81bi81di81ei81hi81ii81ji83mi8131oi81Tj81Xj81\j81]j81hj81jj81k
j81lj82Qk8dB2Tk831g]91Vk81Wk82]k8l11]k83ck8112ck811fk81gk81ik82ik8f76kk88e1;1f53kk88Q22lk824lk8Y
2Q122mk8b71ok81Tl82Tl8j71Ul82cl8\51il81jl82Rm8dB8Rm8Y2[9b2;Lk261Sm81Wm82Wm8n51Zm83am8U=N1cm81jm8
3jm8]2f33Xo8_4U81Xo81\o83lo8T2V=1lo81_P91`P92fP9j44gP9`2o2a82gP9`21iP91YQ91nQ91PR91hR92iR9Q91iR9
1mR91VS91]S91`S91aS91cS91jS91oS91YT92ZT9:1ZT91\T91]T91hT92hT9[41jT91\U91]U91aU902QV9X31QV91ZV91a
V91bV91bW91cW91iW91lW91\X91`X91nX91RY91TY91XY91ZY91cY91dY91eY91gY91iY92jY9S11XZ91]Z91P[91S[92T[9
11V[92X[911g[91m\91R]91Z]91[]901f]91h]91k]91P^91S^91W^91\^91`^91b^91h^91i^92j^911l^91o^91W_91X_9
U601210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;
0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q
1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`
1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b10
0;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2
U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27
h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2
d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2
]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3MK10;0mo1e324G7f3g3MK10;0mn1e324G7f3h3J`210;0mX1i32
4G7Hj3JE10;0mh3k324G7Hl3J`210;0mX1i324G7Hm3n3o310;0mZ1P427Q4>R4S4j2k210;0mk1T424G7HU4\2]220;0mY5
^234V4X2W47X4Y4\2]220;0mi5^234V4X2W47X4Z4\2]220;0mY5^234V4X2W47X4[4\2]220;0m\5^234V4X2W47X4\4\2]
220;0mY1^234V4X2W47X4]4\2]220;0iY1^434V4X2W47X4_4`4a410;0io1b41Q1c4d4e4f410;0im1g41Q1h4i4j4k420;
0mX1l40m4Q3R300;0mm1S334T3>U37V3n4MK10;0m^1o424P57Q5R5MK10;0m^1o424P57Q5S5MK10;0m^1o424P57Q5T5MK
10;0m^1o424P57Q5U5MK10;0mk3V534P54W57X5Y5MK10;0mk3Z534P54W57X5[5\5^320;0mm1]52^5_57`5a5\5^320;0m
m1]52^5_57`5b5\5^320;0mm1c534d5X2e57f5g5\5^320;0m]1c534d5X2e57f5h5\5^310;0mi1c534d5X2e57f5i5MK10
;0mo1j524G7k5l5MK10;0mo1j524G7k5m5J`210;0m_1j524G7k5n5MK10;0mk1o524P57Q5P6Q6f410;0mh1R634S6Q1T67
U6V6Q6f410;0mi1R634S6Q1T67U6W6Q6f410;0mh1R634S6Q1T67U6X6Q6f410;0mh1R634S6Q1T67U6Y6Q6f410;0mh1R63
4S6Q1T67U6Z6Q6f410;0mi1R634S6Q1T67U6[6Q6f410;0mi1R634S6Q1T67U6\6Q6f410;0mm1R634S6Q1T67U6]6Q6f410
;0mm1R634S6Q1T67U6^6J_610;0mo1`624W57Z2a6J_610;0mZ1`624W57Z2b6Jd210;0mm1`624W57Z2c6m1_610;0mk1`6
24W57Z2d6j2k210;0mo1e624W57k5f6J`210;0mm1e624W57k5g6J`210;0mo1e624W57k5h6MK10;0mo1e624W57k5i6J`2
10;0m^1e624W57k5j6MK10;0mo1k624G7k5l6MK10;0mm1k624G7k5m6DE00;0mi3V234n6X2Y27o6P7DE00;0mi1V234n6X
2Y27o6Q7R7E00;0mY1S714T7U7R7E00;0mY1S734n6X2Y27o6V7MK10;0mn1W724G7k5X7\5^320;0mo1]52^5_57`5Y7J`2
10;0mo1W724G7k5Z7;<10;0mk1=3>?7@7A[7;<10;0mk1=3>?7@7A\7;<10;0mk3=3>?7@7A]7;<10;0mk3=3>?7@7A^7;<1
010mk1=3>?7@7A_7;<1020mk7=3>?7@7A`7;<1190mk3=3>?7@7Aa7;<10;0m[3=3>?7@7Ab7;<1020mo7=3>?7@7Ac7\1d7
10;0mj1e724f77g7h7\1d710;0mk1e724f77g7i7\1d710;0mo1e724f77g7j7k7k71040Y8l727m77n7o7o3o31040iY1P4
27m77n7P8Q8Q81040iY1R827m77n7S8T8T81040iY1U827m77n7V8W8W82040Y8X827m77n7Y8Z8Z81049iY1[817\8]8Z8Z
8104>iY1^827m77n7_8`8`81140iY1a827m77n7b8c8c80141iY1d827m77n7e8f8f80140iY1g827m77n7h8i8i82140iY1
j827m77n7k8l8l81140YY1m827m77n7n8o8o81140iY1P927m77n7Q9j2k200;0mo1l22464m2R9j2k201;0mo1l22464m2S
9Mk200;0mk1T92464m2U9j2k200;0mk1l22464m2V9n3o310;0mY1P437Q47A>R4W9n3o310:0mY1P437Q47A>R4X9m1n110
;0mo1Y924W57`5Z91210;0m_1Y924W57`5[9Q6f410;0mn1\924]97U6^91210;0mn1\924]97U6_9J`210;0mY1\924]97U
6`9m1n110;0mo1\924]97U6a9\1]110;0mo1b924]97U6c9h1b110;0mo1d924]97U6e9J`210;0mn1f924]97U6g9;<10;0
mk1h924]97U6i9Q6f410;0mn1R62j9k97l9m9Q6f410;0mn1n92j9k97l9o9\5^320;0mn1]52j9k97l9P:MK10;0mn1Q:2j
9k97l9R:MK10;0mk1S:24P57Q5T:MK10;0mk1S:24P57Q5U:MN10;0mo1S:24P57Q5V:MN10;0mg1S:24P57Q5W:MN10;0mo
1S:24P57Q5X:MN10;0mo1S:24P57Q5Y:MK10;0mo1S:24P57Q5Z:\1]110;0mo1S:24P57Q5[:M`210;0mo1S:24P57Q5\:\
1]110;0m_1S:24P57Q5]:MN10;0mo1S:24P57Q5^:J_600;0mi3_:24`:7Ha:J_600;0mk1_:24`:7Hb:J_600;0mo1c:24`
:7Hd:DE00;0mi3_:24`:7He:c2N10;0mm1f:24`:7Hg:;<10;0mi1h:24`:7Hi:J`200;0mm1j:24`:7Hk:\1]110;0mm1l:
24`:7Hm:MN10;0mi1n:24`:7Ho:\1d710;0mm1P;24`:7HQ;MK10;0m_1R;24G7Z2S;Q3R310;0mo1R;24G7Z2T;J`210;0m
o1R;24G7Z2U;MK10;0mo1R;24G7Z2V;\5^320;0m_1]524G7Z2W;m1n110;0mo1R;24G7Z2X;\1]110;0mk3Y;24P57Q5Z;J
K10;0mi1[;24P57Q5\;JK10;0mi1[;24P57Q5];c2d210;0mo1[;24P57Q5^;m1_610;0]n1_;24P57Q5`;M^310;0]o1_32
4P57Q5a;JK10;0ii1[;24P57Q5b;MN10;0mm1O24P57Q5c;Q6f410;0mm1R624S6Q1T6d;J`210;0mY3a234W5X2e;7Z2f;J
`210;0mj3a234W5X2e;7Z2g;J`210;0mi3a234W5X2e;7Z2h;J`210;0mo7a234W5X2e;7Z2i;J`210;0mi7j;34W5X2e;7Z
2k;J`210;0mo5l;34W5X2e;7Z2m;J`210;0mm7n;34W5X2e;7Z2o;J`210;0mo7P<34W5X2e;7Z2Q<J`210;0mo1R<34W5X2
e;7Z2S<J`210;0mi3a234W5X2e;7Z2T<Jk210;0mo1U<34W5X2e;7Z2V<J`210;0mi5a234W5X2e;7Z2W<J`210;0mY1X<34
W5X2e;7Z2Y<J`210;0mi3a234W5X2e;7Z2Z<J`210;0mi1a234W5X2e;7Z2[<J_610;0mi1`634W5X2e;7Z2\<ME00;0mk3]
<24^<7_<`<ME00;0mj3]<24^<7_<a<ME00;0mZ1]<24^<7_<b<MK00;0mo1]<24^<7_<n2P10P10PP81P80P10P10P10P13P
41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P1
34142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@
2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P412\_?QD^8`D`g3PDmR8QD_8PD_S8
PD\o7PDT8PDdS8PDci5PDdS8PDT8PDZQ7PD_S8PDak5PDT8QD`8QDa8PDT_4PDmP6PD_Q7QDb8PDbQ7QDc8PD\o7QDd8PDT8
PDZQ7PDHQDe8PDRQ6PDmQ6PDHPDl;QDf8PDcQ7PD\o7PDY9QDg8QDh8PDTf7PDeS<WD0QDi8PDfQ7QDi8XD0WD0PD\o7PDgm
5QDj8QDk8XD0QDl8WD0PDgm5QDj8QDk8XD0QDl8WD0PDRQ6QDm8QDn8XD0SD0WD0PDcS8PD`Q7PDdS8XD0WD0QDo8QDP9P@e
g4XD0SD0WD0QDQ9QDR9XD0SD0WD0QDS9QDT9TD1QDS9P@lP6XD0WD0PDbQ7PDZo7QDU9XD0QDV9P@eg4QDW9QDX9QDY9Q@b6
QDZ9QD[9QDW6Q`1`6QD\9PDHPDeg4SD0`E]Q7`E\Q7`EbQ7`E4`EY\2`EQ3QD]9aD0`DgZ2`DhZ2`DeZ2`DfZ2`D^2`DS[2`
DmP6`DZQ7`DkP6`DWT<`D^Q7`D4`D`1QD^9P@[Q7Q@_9WD0QD`9XD0aDU6`DmP6`DRS6`DkP6`D^2`D`1`D_Q7`DZQ7`D]Q7
WD0QD^9QD`9XD0QDa9WD0PD_S8QDb9XD0WD0PDdS8QDc9XD0`DmP6`DS[2`D^2aD0`DW1`DY[2`D_\2PD_S8QDd9QDe9WD0P
DeS8XD0PD[Q7QDf9aDU6UD0WD0PDeS8XD0`D[Q7PDco;QDg9QDh9PDYT<PDg3PDco;QDi9PD\U2QDj9`E^2`ES[2`ER3`E]Q
7`EQ^2`Ed3`E^Q7PDHQDk9`DgZ2`DhZ2`DU1`DS1`DmP6SD0PDfb5QDl9QDm9QDn9SD0UD0WD0QDo9Y@0P@]l4QDP:P@bQ7Q
DQ:XD0`@Rk3`Dk8`D_Q7`DVm5UD0WD0PD]l4Y@0QDR:PDbQ7QDS:XD0WD0QDT:PDbQ7QDU:XD0QDV:`Dk8WD0QDW:PDPg3XD
0QDX:TD1QDY:WD0QDZ:QD[:XD0WD0PD\n4QD\:QD]:XD0WD0QD^:QD_:TD1QD`:XD0QDa:WD0QDb:Y@0QDc:TD1QDd:PDjT5
XD0WD0QDb:Y@0QDe:XD0YD2WD0QDb:Y@0QDe:XD0QDf:WD0QDg:Y@0QDh:XD0SD0WD0QDi:Q@j:P@dZ2TD2QDk:QDl:QDm:X
D0aDU6WD0QDn:Q@o:TD1QDP;PDbQ7P@dZ2QDQ;XD0WD0QDR;QDS;XD0QDT;`D`e7`DZm2`D\Q4`D\i4`DgZ8WD0QDU;QDV;X
D0YD2QDW;WD0QDU;QDV;XD0QDX;QDW;WD0QDY;TD3P@Um2PDT8XD0QFZ;`DWQ3WD0QD[;PDdZ2P@\o7PDT8XD0QD\;WD0PDT
8XD0QF];TD2YD1WD0PDT8XD0QF];TD2QD^;WD0QD_;PDT8XD0QD`;WD0QDa;S@0QDb;QDc;QDd;QDe;XD0QFf;WD0QDg;Y@0
QDh;P@]Q7XD0QDi;QDj;WD0QDk;Y@0QDl;XD0QFm;`DT9`D\_4`DWS3`DYS3`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PD\n4Q
Dn;QDo;QDP<XD0QDQ<WD0QDR<P@]l4Y@0PDdZ2Y@0QDS<XD0QDT<WD0QD\:Y@0QD1XD0`DbQ7`DZo7`Dk8`DRf3`DQf3`DdZ
2`DoP6`DjS8`DW]2WD0QDW:PD]l4Y@0QD1XD0`Dk8`DbQ7`DiZ2WD0PD\Q7PD\n4QDU<PDcT<XD0aDU6WD0PD\Q7QDV<PDeg
8XD0WD0PDmP6QDW<QDX<XD0VD0WD0PDmP6QDW<QDX<XD0QDY<WD0PDjQ7QDZ<QD[<QD\<XD0WD0PDhZ2QD]<QD^<XD0WD0PD
[R8TD1QD_<QD`<XD0WD0PDZo7PDfd5QDa<QDb<QDc<XD0WD0PD`Z6PD\Q7XD0PDaMWD0QDd<QDe<TD1QDf<VD0XD0WD0QDd<
QDe<TD1QDf<QDg<XD0UD0WD0QDh<P@Vm5QDi<XD0TD9PD2UD0WD0QDh<P@Vm5QDj<TD2QDk<XD0UD0WD0QDl<QDm<QDn<XD0
UD0WD0QDo<SD0XD0TD9PDUi3UD0WD0QDo<SD0TD9PD4PDUi3XD0UD0WD0QDP=XD0SD0TD1VD0UD0WD0QDP=XD0SD0TD1QDQ=
UD0WD0QDR=XD0SD0TD3QDS=WD0PDQn5QDT=QDU=XD0`DZQ7UD0WD0QDV=SD0S@0S@0PD4QDW=XD0WD0QDX=Q@Y=QDZ=QD[=X
D0QD\=WD0PDZi4PDdZ2QD]=XD0UD0WD0PDdZ2Q@`6QD^=XD0aDU6`@]Q7UD0WD0QD_=QD`=XD0QDa=WD0PDP3QDb=QDc=XD0
UD0WD0PDW3TD3PDZQ7QDd=XD0VD0`D`H`DT9`DdF`DnT2UD0WD0PDW3TD3PDZQ7QDd=XD0QDe=`D`H`DT9`DdF`DnT2UD0WD
0QDf=XD0QDg=WD0QDh=TD1QDi=TD1QDj=XD0SD0WD0PDSk3PDeZ2PDRk3XD0WD0QDk=QDl=XD0WD0PDo2QDm=PDbQ7XD0QDn
=PDc^2WD0PDnP6PDbQ7XD0QDo=PDc^2WD0PDV3PDZo7PDUa4XD0WD0PDUa4PDlP6PD[Q7XD0WD0PDcT<YD2XD0SD0WD0PDcT
<QDP>QDQ>XD0WD0QD[;QDR>TD1QDS>XD0YD2`DW]2`Dd3`DQn;WD0QD[;QDR>TD1QDS>XD0QDT>`DW]2`Dd3`DQn;QD2WD0Q
DU>QDV>PDcT8XD0SD0WD0PDlm5QDo:PDHPDZn7XD0QDW>`D\Q7`@bQ7`D\3WD0QDX>QDY>QDZ>XD0QD[>WD0PD^^5QD\>QD]
>XD0QD^>TD2PDbQ7QDV4WD0QD_>PD[Q7QD`>XD0WD0PDm]4PD\l4PDcT8XD0WD0QDa>PDmV<XD0WD0PDnV<PDoV<XD0WD0PD
PW<PDfi3XD0WD0PDfi3PD4PDfi3XD0WD0PDQW<PDRW<XD0WD0PDnP6PD[Q7PD\o7PDaa4XD0VD0WD0PDnP6PD[Q7PD\o7PDa
a4XD0QDb>WD0PDbQ7PDSW<PD\Q7XD0VD0WD0PDbQ7PDSW<PD\Q7XD0QDc>WD0QDd>XD0QDe>WD0PD]n4QDf>XD0PD4WD0QDg
>QDh>XD0VD0PD4WD0QDg>QDh>XD0QDi>WD0PD\n4PD[l4Q@j>PDo2XD0PDY_;WD0PD[l4PDfh7PDo2PDY_;XD0WD0QDk>`D4
SD0XD0`D4WD0PDmS2PDbQ7QDl>PDZW<XD0WD0PDle4PDmP6QDm>PD`n;XD0WD0QDn>PDkP6QDo>TD2QDP?XD0QDW:WD0PD[l
4Q@Q?QDR?TD2QDS?XD0WD0PDcT<PD\o7TD1QDT?XD0WD0PDX3QDU?P@4PD[i4XD0WD0QDV?QDW?PD[i4XD0VD0WD0QDV?QDW
?PD[i4XD0QDc>WD0QDX?PDkP6PDgW<XD0UD0WD0QDY?PDZo7QDZ?XD0UD0PDhW<PD4PD\n4WD0PDZo7QD]7XD0WD0PDkP6PD
iW<PDT8XD0WD0QD[?QD\?XD0VD0`DkP6WD0QD[?QD\?XD0QD]?`DkP6WD0QD^?PDmW<XD0WD0QD_?PD^V4PDTn2XD0WD0PDZ
o5PD`Q7PDR6XD0QD`?TD1WD0PDQEPDWm5XD0WD0PDPS8QD_6PD`f5XD0VD0WD0PDPS8QD_6PD`f5XD0QDa?WD0QDb?QDc?PD
PX<XD0VD0WD0QDb?QDc?PDPX<XD0QDd?QDe?QDW6TD1WD0PDRk3SD0PDhQ7SD0XD0VD0QDe?QDW6TD1WD0PDRk3SD0PDhQ7S
D0XD0QDc>WD0QDf?XD0`D`o5`Dn;`DkS3`Dj\6`DZX<`D`X5`Dak5`DPd5`DeW4`DeW4`D[X<WD0QDg?XD0WD0PDj\2PD`Q7
PD^X<XD0QDh?Q@W6WD0PDeg4QDi?XD0WD0QDj?QDk?XD0QDl?WD0PDe8PDjP6XD0VD0QDl?WD0PDe8PDjP6XD0QDm?WD0QDn
?XD0VD0`D_F`DTX4WD0QDn?XD0QDo?`D_F`DTX4WD0QDP@QDQ@PD]Q7XD0WD0PDQY<PD[Q7XD0TD1WD0PDYJPD[Q7XD0WD0P
DYJPD[Q7QD_6PDXR7PDhDXD0WD0QDR@QDS@XD0TD1YD2WD0QDT@P@hP6PD^Q7XD0QDU@WD0PD^R2PDkP6XD0`D\o7`DVd2WD
0QDV@PD[Q7QDW@XD0`D\o7WD0QDX@PD\o7QDY@PDiP6XD0WD0PDSn2PD[Q7QD_6PDfQ3XD0WD0PD\FPDWV2XD0QDZ@WD0QD[
@QD\@XD0VD0WD0QD[@QD\@XD0QD]@WD0QD^@QD_@QD`@XD0VD0WD0QD^@QD_@QD`@XD0QDa@WD0PDeS2PD\o7QDb@XD0WD0Q
Dc@PDZo7PDXg4XD0QDd@TD5WD0QDe@QDf@PDnP6XD0WD0PDUb7QDg@QDh@XD0WD0QDi@PDbj5XD0QDU6WD0QDj@PD[Q7XD0Q
Dk@WD0PD\o7QDl@QDm@XD0PD[Q7WD0QDn@PDeR8PDZFXD0WD0PD\Q7PDZo7SD0PDPQ6PDfY<XD0VD0WD0PD\Q7PDZo7SD0PD
PQ6PDfY<XD0PD1QDV7WD0PD\Q7QDo@SD0P@[Q7QDPAPDfY<XD0WD0QDQAXD0PD[Q7SD0QDW:TD1WD0QDe@PDP3PDnP6XD0QD
RAWD0PDZo7PDR\7PDlc5XD0WD0QDSAPDkP6QDTATD2QDUAXD0WD0QDVATD6QDWAQDXAXD0QDYATD1WD0QDZATD1QD[AXD0aD
U6WD0QD\ATD4QD]AXD0VD0WD0QD\ATD4QD]AXD0QD^AWD0QD_APD\o7PDZl4XD0`D^R8`DbQ7WD0QD`ATD3PDUb7P@\o7QDa
AXD0WD0QDbAPDmP6PD\o7XD0WD0QDcATD3QDdAXD0VD0WD0QDcATD3QDdAXD0QDeAWD0PD^P6QDfAXD0WD0QDgATD4QDhAPD
\Q7QDiAXD0WD0QDgATD3PDZQ7PDl`2XD0WD0QDgATD3PDiQ7XD0QDjAWD0QDkAP@lP6QDlAP@\o7P@R8QDmAXD0WD0QDnAQD
_6PDXR7PD[Q4XD0WD0QDoAPD\o7QDPBXD0WD0QDQBQDRBQDSBXD0WD0QDTBXD0WD0PD`Z<QDUBXD0WD0QDVBQDWBXD0QDXBW
D0QDYBPDkP6PD`R6XD0WD0PD`R6PDZW<XD0WD0QDZBQD[BQ@\BQD]BXD0WD0PD^n5QD^BXD0WD0PDiHPD[Q7PDT_4XD0WD0Q
D_BPDnFXD0WD0QD`BQDaBTD1QDbBXD0`Dm5`DYH`DY9`DSHWD0QDcBQD_6PDXR7Q@dBQDeBXD0WD0QDfBQD_6PDXR7Q@dBQD
eBXD0WD0PDmP6PD\o7PDi\<XD0WD0QDgBQDhBQDiBXD0VD0`D]F`D_H`DdF`D`H`Dme5`DiV2WD0QDgBQDhBQDiBXD0QDjB`
D]F`D_H`DdF`D`H`Dme5`DiV2WD0QDkBTD2PD\Q7PD\o7QDlBXD0WD0QDmBQDnBQDoBXD0`DQE`DWS3`DYS3`Dfk5`DWQ3`D
XQ3`DiS3`Dik5`D\S3`DZ_4`D[G`DYi4`DU`4`DkI`Dnm5`D\]<`DeS5`DdS5WD0QDPCQDnBXD0`D\o7WD0QDQCQDRCQDlAX
D0YD2`DRF`DdF`DWS3`DWQ3`D[F`DfC`DQl5`Dbg4`Dl_4`D`HWD0QDQCQDRCQDlAXD0QDSC`DRF`DdF`DWS3`DWQ3`D[F`D
fC`DQl5`Dbg4`Dl_4`D`H`E\o7`EZo7WD0QDTCXD0`DUb7`DiP6`DhS6`DP^<`D^R8`DjS6`DZU6`Dik5`D[a4SD0WD0QDUC
PDkP6QDVCQDWCXD0WD0QDXCPDkP6QD_6XD0WD0PDkP6QD_6PDQ^<XD0WD0QDYCPDWm5XD0VD0WD0QDYCPDWm5XD0QDZCWD0Q
D[CTD1QD\CXD0QD]CWD0QD^CPDgR8PD]Q7XD0WD0QD_CTD3QD`CXD0VD0WD0QD_CTD3QD`CXD0QDaCWD0QD_CTD3PDjP6XD0
QDbCWD0PDjP6PD\o7PDXIXD0`DkP6`DaQ8WD0QDcCPDZo7QDdCXD0WD0QDeCPD\o7PDXR8PDjT5XD0WD0QDfCPD\o7QDgCXD
0`DbQ7`Dck4`DgR8`DcQ7WD0PDd^<QDhCXD0WD0QDiCQDjCPD\o7QDkCXD0WD0QDlCPD\o7PDe^<XD0WD0QDmCQDnCQDoCQD
PDXD0WD0QDQDXD0WD0QDRDQD_6QDSDPDjP6XD0WD0QDTDPD\o7QDUDXD0`DmP6`D^R8`DWm5`DeR8`DkP6WD0QDVDQDWDTD1
QDXDXD0`DdF`D]_4WD0QDYDTD1QDZDTD2QD[DXD0WD0QD\DQD_6PDeT8PD[Q7XD0WD0QD]DTD4QD^DQ@_DQD`DXD0WD0QD_6
PDXR7PDZ_<XD0WD0QDaDTD3QDbDQ@cDQDdDXD0WD0PDUm2PD`Q7PDYn5XD0WD0QDeDTD2PDmP6PD\o7QDfDXD0WD0PDmP6PD
\o7QDgDXD0WD0PDhP6PD\o7PD`_<XD0WD0QDhDTD1QDiDXD0`DjP6`DlP6`DVd2WD0QDjDPDa_<XD0WD0PDa_<PDj[5XD0WD
0QDkDPDeR8TD1PDb_<XD0WD0QDlDTD2QDmDVD0XD0WD0QDlDTD2QDmDQDnDXD0WD0QDoDQDPEQDQEXD0WD0QDREPDd_<XD0`
DhP6WD0QDSEPDhW;XD0WD0PDkP6QD_6PDQn2XD0QDTEWD0PD\Q7QDVCPDh]7PD[Q7QDUEXD0`DfE`D[T2`D`_3`DTX4WD0QD
VEP@\Q7PDe3XD0VD0WD0QDVEP@\Q7PDe3XD0QDa?WD0QDWEQ@XEXD0QDYE`DXU6`DYU6`D[X6`D\X6WD0QDfBQDZETD1QD[E
PD\Q7XD0QF\EWD0QD]EXD0TD4QD^EQD_EQDW6WD0QD6XD0QD`EQFaETD3WD0QD6XD0QDbE`DTV6`DUV6`D_H`D`W6`D\g6`D
]g6WD0QDcEPDjP6XD0VD0WD0QDcEPDjP6XD0QDdEWD0QDeEQDfEPDjP6XD0WD0QDgETD3QDhEXD0QDiE`D\`<`D]a6`Dfk5`
DRS3`D\m;`Dfa4`DWQ3WD0QDgAQDjEXD0PD[Q7WD0QDkETD3QDlEQDmEXD0WD0QDnETD1QDoEXD0QDPF`DfV6`DRS3`D`d5`
DaG`D[P6`Dfk5`DY^8WD0QDQFPDkP6TD2PDPa<XD0WD0PDPa<XD0QDRF`D\o7QFSFTD2WD0QD7XD0`DmP6SD0WD0QD7XD0QD
TF`DY_4`D`_3QFUFTD1WD0QDVFQDWFXD0QFXF`DWS3`DYS3`Dfk5`DiS3`DaG`D`d5`DWa6`DbP3`DVd2aD_5`D[P6`DZS3`
DfV6`DR_4QFYFTD2WD0QDZFPD^R8XD0YD2`DaG`Dfk5`DYS3`DWS3`Dik5`Daf6`DS:`DhP3`DXU6`D`d5`Dd2`D]6QFYFTD
2WD0QDZFPD^R8XD0QD[F`DaG`Dfk5`DYS3`DWS3`Dik5`Daf6`DS:`DhP3`DXU6`D`d5`Dd2`D]6QF\FTD2WD0QD5XD0`D`V
4`D_H`D]F`D4WD0QD]FXD0`D`V4`D_H`D]FWD0QD^FPD\o7PDe5XD0WD0QD_FQD`FQDaFXD0`Dlc5`DWk5WD0QDRDTD1QDbF
XD0`DjT5`DhQ8`Deg4`DP_4WD0QDcFPDPHPD]Q7XD0SD0WD0QDdFTD1QDeFTD1VD0XD0WD0QDdFTD1QDeFTD1QDfFXD0WD0Q
DgFPD\o7QDhFXD0WD0QDiFQD_6PD[EXD0WD0QDjFQDkFQDlFXD0WD0QDmFQDnFXD0aDW6WD0QDoFXD0`DeH`Dbb<`DTn6`D\
H`DiQ7WD0QDPGPDmS6XD0`D^Q7`D]Q7`D_Q7S@0WD0QDQGQDRGXD0VD0`DZU6WD0QDQGQDRGXD0QDSG`DZU6WD0QDTGPD]d5
XD0QDUGWD0QDVGQDWGQDXGQDYGXD0WD0PDZo7PD]d5PD`Q7PDjb<XD0WD0QDZGQD[GQD\GQD]GXD0WD0PD[l3QD^GXD0`DZ4
`DT[6`D[Q7WD0QD_GS@0QD`GQDaGXD0WD0QDbGXD0SD0WD0QDcGXD0SD0WD0QDdGQDVCQDeGXD0WD0QDfGPDZo7QDgGQDhGX
D0`DZ5`DZo7QDiGPDWm5QDjGQDkGQDlGQ@U6QDmGPDco;S@0QDnGQDoGQ`1`6WD0QDPHXD0QDQHQDRHQDSHQDm6QD_FPD\o7
QDTHQDUHQDVHQDWHPDhP6`DmP6`DkP6`DZQ7`DY5QDXHQ@W6Q`1`6WD0QDYHXD0PDbQ7QDZHWD0QD[HS@0QD\HXD0PD\Q7QF
]HUD0WD0QD^HXD0SD0QD_HQD`HTD2QDaHQDbHPD\o7PDZU6PDbP6PDZQ7PD\o7QDcHQDdHPDbQ7QDeHPDbQ7QDfHPDS1PDbQ
7QDgHPDHPDeg4QDhHQDiHQDjHPDS1PD^^5QDkHPDRS8PDjZ2QDlHPDmR8PDjZ2QDmHQDnHPDVQ6PDUb7QDoHQDPIQDQIP@bQ
7PDR3QDRIQDiGQDSIP@bQ7S@0QDTIQDUIPDgd5QDVIQDWITD2PD\Q7PDW[<QDXIPDn7QDYIQDZIPD\o7QD[IQD\IPDjP6QD]
IPDjP6QD^IQD_IQD`IQDaIQDbIQFe6TD2WD0QDcIXD0`ESl;`ERl;`EQk5QDdIQDeIQDfIQDgIQDcCPDZo7QDdCQDhIPD\o7
QDiIQDjIQDkIQDlIQDmIQDlIQDmIPDRQ6QDnIQDoIPDdZ2PDec3QDPJQDQJQDRJPDmR8QDSJQFe6TD1WD0QDTJXD0SD0TD2Q
DUJWD0QDVJXD0QDWJPDiZ2WD0PDX\7XD0PDbQ7WD0QDXJXD0PDZQ7PDgd<QDW6WD0PDU];XD0PD\Q7PD\o7Q@m6QDYJQDZJT
D2QD[JQDfCPD\o7PDd^<QD\JQD]JQD^JQD_JTD2PDn^<PDjP6QD`JPDhP6PDkP6QDaJPDhP6QDbJPDjS6QDcFPDPHPD]Q7QD
hDPDkR2QDcJQDdJQDeJQDfJQDgJQDhJPD^Q7VD0QDhJPD^Q7QDiJQDjJQDSHPDeT8PD[Q7QDkJPDbQ7`D\3QDlJTD2QDmJQD
nJQDoJQDPKTD1QDQKPDWm5QDRKQDSKQDTKQDUKWD0QDiHPDP1PDhP6XD0WD0PDHPDeg4PDP1PDhP6XD0WD0PDm9QDVKXD0`D
ZQ7`DdQ7`D_Q7`DkP6`DmP6WD0PDHPDeg4QDVKXD0`DZQ7`DdQ7`D_Q7`DkP6`DmP6WD0QDWKTD3QDXKXD0`D\o7`DZQ7`Db
Q7`Dne<WD0QDYKQDZKXD0QD[KWD0QD\KPDiP6QD]KXD0QD^KWD0QD_KPDiP6QD`KPD\o7XD0QDaKQFbKTD2WD0QDcKQDdKXD
0VD0`DeT8QFbKTD2WD0QDcKQDdKXD0QDeK`DeT8WD0QDfKPDhP6PD\Q7XD0QDgKWD0QDhKPDhP6PD]Q7XD0SD0WD0QDiKQDj
KXD0VD0WD0QDiKQDjKXD0QDkKWD0QDlKTD1XD0QDmKWD0QDnKPDZo7TD1QDoKXD0QDPLWD0QDQLPD\Q7XD0P@\o7QDRLWD0Q
DSLQDTL`DkP6XD0WD0QDULTD2PDiP6XD0VD0WD0QDULTD2PDiP6XD0QDVLWD0QDWLQD_6QDXLXD0WD0SD0QD_6PDjT5QDYLX
D0VD0WD0SD0QD_6PDjT5QDYLXD0QDZLWD0QD[LQD\LTD1QD]LPDPHXD0QD^LWD0QD_LQ@`LTD1PDcFXD0QDaLWD0QDbLQDY=
QDcL`DmP6`DZQ7`DkP6`D_Q7XD0QDaLWD0QDdLQDeL`DmP6`DZQ7`DkP6`D_Q7XD0QDfLWD0PDcT8QDc5XD0`DmP6`DZQ7`D
kP6QDgLWD0QDhLPDWm5XD0VD0QDgLWD0QDhLPDWm5XD0QDiLQDjLWD0QDkLTD1QDlLPDP9XD0WD0PDZQ7PDZo7QDmLXD0VD0
WD0PDZQ7PDZo7QDmLXD0QDnLWD0PD[Q7QD_6PDXR7PDX[2XD0WD0QDoLTD1QD`KQDPMXD0WD0QDQMPD\Q7QDRMXD0QDSMWD0
QDTMP@\o7P@XR7QDUMXD0WD0QDVMPDmP6PD\o7QDWMXD0WD0QDXMPDjP6PD\o7PDn5XD0WD0PDUQ6QDYMPD4PDUQ6QDZMXD0
WD0QD[MQDQJPDQQ6PDQV8QD\MTD1QD]MXD0QD^MY@0WD0QD_MTD1QD`MXD0SD0QDaMWD0QDW9PDWm5XD0VD0QDaMWD0QDW9P
DWm5XD0QDbMWD0QDX6QD_6QDcMXD0QDdMY@0WD0QDeMXD0QDfMQDgMWD0QDhMPDbQ7QDiMXD0SD0WD0QDjMQDkMP@[Q7PD\o
7QDlMXD0S@0WD0QDmMQDnMXD0S@0WD0QDoMPDlP6XD0VD0WD0QDoMPDlP6XD0QDPNQDQNWD0Y@0QDRNQDQHPD^Q7XD0SD0QD
W6WD0QDSNQDTNXD0SD0WD0QD`JPDPHPD\o7XD0SD0WD0QDZHPD^^5P@_S8PD\Q7XD0QDUNWD0QDVNPDkP6XD0TD3QDWNQDXN
WD0QDYNXD0SD0TD2QDZNQDX6WD0QD_6PDXR7QD[NXD0WD0QDcHQD\NQD]NXD0QF^NTD1WD0QD_NXD0QD`NQDaNQDbNQDcNQD
dNPDfX<QDcNVD0QDcNPD1WD0QDeNTD3PDnP6PDbQ7XD0QDfN`DT9`Do_4`D^S3`Dea4`Dhi<`DY5`Dml4WD0QDgNTD5QDhNX
D0`Djd5WD0QD]DTD2QDiNXD0`DkP6`DmP6WD0QDjNTD1PDlZ;QDkNXD0VD0`D\o7`DZo7WD0QDjNTD1PDlZ;QDkNXD0QDlN`
D\o7`DZo7WD0PDlZ;PDQS2XD0`D[Q7WD0QDhKQD_GTD1QDmNQDnNXD0WD0PD`1PDi^2PDbQ7XD0WD0QDhKPD\o7QDoNXD0`D
kP6`DnP6WD0QDPOP@\o7QDQOXD0WD0QDROTD1PDPHPDZQ7XD0WD0QDSOPD^R8XD0QDTO`Dgj<`Dma6`DUW6`Dhj<`DVd2`Db
P3`DQV7`Dfg4`DeQ6`Dof5`DTS3`Dff5WD0QDUOTD2QD8QDVOXD0WD0QDWOQDXOS@0PDmCXD0`DWm5WD0QDYOTD4QD9PDnP6
XD0QDZOWD0Q@X6QD[OTD4QD9XD0WD0QD\OTD4PDhP6XD0VD0`DoP3`Dea4`DhP3`DXU6`DZQ7`DmP6`DkP6WD0QD\OTD4PDh
P6XD0QD]O`DoP3`Dea4`DhP3`DXU6`DZQ7`DmP6`DkP6QD^OWD0QD_OTD1QD`OXD0WD0QD\OQ@aOPDYk<XD0WD0QDbOTD3QD
cOXD0`DdF`DPl5`D`H`DUH`DVH`DkG`DlG`Do7`DQl5`D^]6WD0QDdOQDeOXD0`D_i6`DZl4`DQ_2WD0QDfOPD\o7QDgOXD0
PD[Q7WD0QDhOQDa;QDiOXD0VD0WD0QDhOQDa;QDiOXD0QDjOWD0QDkOQDlOQDmOXD0VD0WD0QDkOQDlOQDmOXD0QDnOWD0QD
oOPD\o7QDPP1XD0WD0QDQP1PD\o7PDVl<XD0WD0QDRP1PD\o7QDSP1XD0`DkP6`D]Q7`D[Q7WD0QDTP1PD\o7QDUP1XD0WD0
QDVP1PDZo7TD1QDWP1XD0WD0QDXP1PDeGPDaf6PDkP6XD0WD0QDYP1QDZP1XD0WD0QD[P1QD\P1XD0WD0QDfBTD2QD]P1XD0
`Df_4WD0QD^P1P@Zo7QD_P1XD0WD0QDlEPDZo7QD`P1XD0`DbP3WD0QDaP1TD3QDbP1XD0QDcP1`Dfl<`Dke6WD0QDdP1QDe
P1VD0XD0WD0QDdP1QDeP1PD[Q7XD0WD0QDfP1TD1QDgP1XD0WD0QDhP1QDiP1PDbQ7QDjP1XD0WD0QDgAQDkP1P@lZ;PDml<
XD0WD0QD]DQDlP1P@nl<QDmP1XD0`D[Q7`DkP6`DmP6`DdP3WD0QDnP1QDlP1TD1QDoP1XD0QDPQ1WD0PDZo7PDdQ3XD0PD\
Q7`DbP3`D]c6`DUW6`DcV6`D]c6`Dn_6`DXV6`DSm<`DaV5WD0QDQQ1QDVCQDRQ1XD0WD0QDW6PD\o7QDSQ1QDTQ1XD0`D_H
`DTV6`D]F`D^H`D\V6`DdF`D`H`DWS3`DRY6`D`a4WD0QDUQ1TD2QDVQ1PD\o7QDWQ1XD0`D[Q7`D]Q7`D^Q7`EXQ3`EWQ3`
EnW6`ES:`EVY6`Eo_4`EoU6`EnU6`ESS3`E\e6WD0QDXQ1PDhP6PD\o7PDl_4XD0WD0QDYQ1QDZQ1QD[Q1XD0`D_H`DYS3`D
WS3`Dh5`D\o7`DZo7`Djd5WD0QD\Q1QD]Q1XD0QD^Q1WD0PDdm<QD_Q1XD0WD0QD`Q1PDPX<XD0WD0QDaQ1QDbQ1XD0WD0PD
ii6PD`Q7PDlY6XD0WD0QDcQ1Q@dQ1PDl]4XD0`DgZ2`DeZ2`D[Q7`DZQ7`DVm5`Dl_4`D^n4WD0PDeZ2PD^^5PDbU8PDl]4X
D0WD0PDHPDSo7PD\Q7XD0WD0PDHQDeQ1VD0XD0`DmP6WD0PDHQDeQ1QDfQ1XD0`DmP6WD0QDgQ1Q@W6QDhQ1P@Zo7QDiQ1Q@
jQ1XD0WD0QDkQ1QDlQ1XD0WD0QDmQ1QDnQ1QDoQ1QDPR1XD0WD0QDQR1QDRR1TD3QDSR1XD0QDTR1WD0QD^CTD2PDjT5QDUR
1XD0YD2WD0QD^CTD2PDjT5QDUR1XD0QDVR1UD0WD0PDkS8PDbQ7XD0QFWR1TD9PD4SD0QDXR1TD6WD0QDYR1TD2Q@ZR1QD[R
1XD0PD4WD0QDYR1TD1QD\R1QD]R1XD0PD4WD0QDYR1PDbQ7XD0QF^R1aD;QD_R1TD5WD0QD`R1PD\o7QDaR1PD[Q7XD0`DS:
`DdF`D]F`DdP3`Dc]6`DUQ3`DbP3`D]9`D]W<`DZ7`Dl_4WD0QD`R1PD\o7QDaR1PD[Q7XD0QDbR1TD2QDcR1WD0QDdR1QDe
R1TD2PDbQ7XD0`D=`DTm;WD0QDfR1QDgR1PDbQ7XD0QFhR1WD0QDiR1TD2QDjR1QDkR1XD0QDlR1WD0QDmR1QD`KXD0`DZo7
`DPP6`Dl_4`DS1`DcS6`DSk5`DdFWD0QDnR1PDaQ7QDoR1XD0WD0QDPS1QDQS1QDRS1QDSS1XD0WD0QDTS1QDUS1QDVS1XD0
`DR`6`Dah6WD0PDmP6PDHPDgk3QDWS1XD0WD0PDZQ7PD\o7PDeT8PD[Q7XD0WD0PDUb7QDXS1QDYS1VD0XD0`DfV6`Dak;`D
UF`Daf6`D^d2WD0PDUb7QDXS1QDYS1QDZS1XD0`DfV6`Dak;`DUF`Daf6`D^d2WD0QD[S1S@0QD\S1PD[Q7XD0`Djo;`Db:`
DZF`D\n6`D]GWD0QD]S1QD^S1XD0`DQo<`Dan;aD_5WD0PD\o7PDRo<PDdQ7XD0YD2WD0PD\o7PDRo<PDdQ7XD0QD_S1WD0Q
D`S1TD1QDaS1Q@`6QDh5XD0`DhQ7`Djd5WD0QDbS1QDcS1XD0VD0`Daf6`DbP3`DmP6WD0QDbS1QDcS1XD0QDdS1`Daf6`Db
P3`DmP6WD0QDeS1TD1QDfS1QDgS1XD0`DkP6`D[Q7`DRV2WD0PDfQ3QDhS1XD0WD0QDg:PDR3Y@0QDiS1XD0QDjS1WD0QDg:
PDR3YD1XD0QDkS1UD0WD0PDjQ7SD0XD0TD9PD4TD7QDg:PDR3UD0WD0PDjQ7SD0XD0TD9PD4TD7QDlS1PDjQ7QDmS1WD0QDn
S1SD0XD0UD0WD0QDoS1TD7PDR3XD0UD0WD0QDPT1TD7QDQT1XD0TD7QDg:`Di_2`DP5`D]3`DV3`Do2`D\3`DdZ2UD0WD0QD
RT1TD1QDST1XD0TD7QDg:`Di_2`DP5`D]3`DV3`Do2`D\3`DdZ2WD0PDZS8QDTT1QDUT1TD2QDVT1XD0QDWT1TD9QDg:WD0P
DmR8XD0QDXT1TD6QDg:QDYT1PDiP6PDbQ7QDZT1QD[T1PDmP6PDho<PD[Q7PDkP6PD\o7QDaR1PD[Q7`D\o7`DZo7`DcS8`D
PQ6`DdS8PDmP6PD\o7PDio<PD[Q7QD\T1PD\Q7QD]T1PD]Q7TD5PDmP6QD^T1PD4QD_T1PDaR8TD6PD4QD`T1TD2QDXHQD^P
1QDaT1QDbT1PD\o7PD\V<QDdNQDcT1PDRo<QDdT1TD2QDeT1QDfT1TD1QDgT1QDhT1QD]DQDgT1TD1WD0QDiT1XD0QDdNQDj
T1WD0QDkT1XD0QDlT1TD3PD^R8QDmT1P@hP6TD1QDnT1PDbQ7QDoT1TD2QDPU1WD0QDQU1XD0QDRU1QDm6QDQNQDRU1QDSU1
Q@TU1WD0QDUU1XD0QDVU1TD1QDWU1TD3QDXU1QDYU1PDmP6PD`3PDc5PDkP6QDZU1PDfm<PDPX<QDoLTD3QD[U1QD\U1QD]U
1TD2P@\o7QD^U1PDbQ7QDW6PDjS6QD_U1`DdF`Do_4`DS:`DWQ3`Dl_4`DkI`DTY6QD`U1PDZQ7PD\o7QDaU1QDbU1PD_Q7Q
DcU1QDdU1TD1QDeU1QDfU1PDjZ6QDgU1QDhU1PD_Q7QDdNQDiU1Q`1`6QDjU1QDkU1PD^n4QDlU1PDjP6QDmU1PD\Q7QDo@Q
DoLQDnU1QDoU1PDS<QDdR1QDPV1QDQV1PD\o7QDRV1PD\EQDSV1PDQQ6PDQV8PDQQ6PDiP6PDbQ7SD0QDTV1PD\o7QDUV1PD
[Q7QDVV1QDWV1PD[Q7PDan4PDmP6PD`3PDiQ7QDXV1TD1QDYV1`En9`E>`Ek8QDZV1P@oP6QD[V1QDcFTD2QD\V1QD]V1QD^
V1TD1QD_V1PDVS8QD`V1aD;PDiQ7PDZo7QDaV1QDbV1QDcV1QDdV1PDbQ7aDeV1`DWS3PDl]2PDbQ7QD_GQ`1`6QDfV1`EZR
8`E[R8`E`S8`E]Q7`E]o7`E[Q7`EaQ6`EcEQDgV1PDbQ7aD;QDhV1PDbQ7QDiV1SD0QDjV1QDkV1Q`1b6QDlV1P@oP6QDkV1
Q`1b6WD0QDmV1XD0QDnV1`D[Q7`D\Q7PDQQ6QDoV1TD2QDPW1PD4PDQQ6QDQW1aD0aDU6QDRW1QDSW1QDTW1QDUW1QDVW1PD
PX<QD`KTD2QDWW1QDXW1QDYW1TD2QDZW1QDdNTD1PDRo<QD[W1QDnT1TD1PDbQ7QD[W1QD\W1WD0SD0XD0QD]W1TD1QD^W1Q
D_W1QD`W1PDbQ7QDaW1QDbW1SD0QDcW1QDdW1QDeW1QDfW1QDgW1PDeZ2QDhW1QDiW1PD_Q7QDjDQDjW1QDkW1PDjZ6QDlW1
QDmW1QDo:PDfQ7TD6PD4TD3QDnW1QDoW1PD\o7QDPX1QDQX1QDRX1QDSX1PDZo7TD2QDTX1PDmP6QDcCTD3QDUX1QDVX1PDm
R8TD5PD4S@0QDWX1PDjQ7TD6PD4QDXX1TD2PD]l4WD0QDYX1TD1QDZX1XD0`D\o7`DZo7WD0QD[X1XD0QD\X1TD1QD]X1WD0
QD^X1PDjP6XD0PDkP6WD0QD_X1QD`X1P@[Q7P@\o7XD0QDaX1QDbX1TD1WD0`D_e8`D[M`DU^2`DM`D`a3`DSb3`Dlc<`DaQ
=`DbQ=`Di_7`DhQ<`DcQ=`DQQ7`DPQ7`DaP8`DdQ=YD1XD0QDcX1QDbX1TD1WD0`D_e8`D[M`DU^2`DM`D`a3`DSb3`Dlc<`
DaQ=`DbQ=`Di_7`DhQ<`DcQ=`DQQ7`DPQ7`DaP8`DdQ=YD1XD0QDdX1TD1QDeX1WD0QDkOPD\o7QDfX1XD0QDgX1TD1WD0QD
hX1XD0QDiX1TD1QDjX1WD0QDkOQDkX1PDhP6XD0QDlX1WD0QDYR1QDmX1QDnX1QDoX1PDbQ7XD0WD0QDgAQD_6PDml<XD0QF
PY1TD1WD0QDQY1Q@XEQDRY1XD0QDSY1WD0QDTY1TD1XD0QDUY1WD0QDVY1TD1PDiP6XD0QDWY1WD0QDa;S@0PDc5QDXY1QDZ
U1XD0WD0QDYY1PDR3QDZY1QD[Y1XD0UD0WD0PD^2QD\Y1XD0TD9PD4TD4QDn;QD]Y1TD4WD0QDX6QDf5XD0QD^Y1`D]6`Dlc
5`Dj[2`D^h5`DRR3QDa5TD2WD0QDd5XD0QD_Y1QDa5TD2WD0QDd5XD0QD`Y1TD2QDaY1`Djd5QDbY1WD0QDd5XD0QDcY1UD0
QDdY1TD3WD0QDd5XD0QDeY1UD0QDfY1TD7WD0QDd5XD0QDgY1UD0QDhY1TD4WD0QDX6QDf5XD0QDiY1`En9`E>`Ek8WD0QDj
Y1XD0QDkY1`D^Q7WD0QDlY1P@\Q7XD0QDmY1TD2QDnY1WD0QDgAPD\o7QDoY1QDPZ1XD0WD0QD_JPDPHXD0QDQZ1WD0QDdNP
@_S8P@\o7PDRo<XD0WD0QDdNQDRZ1TD2QDSZ1XD0WD0QDX6PDTMXD0QDTZ1TD2QDUZ1WD0QDVZ1TD1QDWZ1XD0QDXZ1WD0QD
YZ1P@Wg7PD_Q7XD0QDZZ1WD0QD[Z1P@Wg7PD_Q7XD0QD\Z1TD1QD]Z1WD0QDW6P@_S8PDiP6PDbQ7XD0WD0PD^^5QDW6PD\o
7SD0TD3QD^Z1XD0QD_Z1WD0PD^^5QDW6QD`Z1QD^Z1XD0QDaZ1WD0QD[W1XD0QDbZ1TD1SD0PDbQ7QDW6PD\n4WD0QDcZ1XD
0QDdZ1WD0QDeZ1QDW6PD\n4XD0QDfZ1WD0QDgV1PDbQ7XD0QDgZ1SD0TD6QDhZ1UD0PD]Q7TD6QDiZ1PD4QDjZ1UD0QDkZ1T
D7PD4Q@^6S@0S@0QDlZ1WD0PDmR8QDmZ1XD0TD3PD4TD4QDnZ1WD0QDoZ1XD0QDP[1PDjP6WD0QDhKTD2PDjP6XD0VD0WD0Q
DhKTD2PDjP6XD0QDQ[1QDR[1TD1WD0QDd5QDS[1XD0SD0QDT[1WD0QDU[1XD0QDV[1WD0QDW[1TD4QDX[1XD0VD0WD0QDW[1
TD4QDX[1XD0QDY[1WD0QDZ[1QD[[1XD0VD0WD0QDZ[1QD[[1XD0QD\[1WD0QD][1TD4QD^[1XD0Q@a;QD_[1WD0QD]U1XD0Q
D`[1TD2QDa[1TD1WD0QDb[1XD0WD0QDc[1TD1QDd[1XD0QDe[1`DdF`Do_4`DTY6`DYH`DWQ3`Dl_4`DS:`DkI`DYS3`D[b6
`DjX6`D`d5`DU^8QDUBPDhP6WD0PDkP6PD\o7PDnP6XD0WD0QDf[1P@lP6PD[Q7XD0QDg[1WD0PDmP6PD\o7QDh[1XD0WD0Q
Di[1XD0QDj[1WD0QDk[1TD6PD4Q@^6QDl[1XD0QDm[1QDn[1WD0QDo[1S@0S@0QDP\1XD0WD0QDQ\1QDR\1QDS\1QDT\1XD0
WD0PDHPDfg4PDnQ<XD0WD0QDU\1P@_S8P@bU8P@Zo7QDV\1XD0WD0QDW\1Q@W6QDQJQDX\1XD0WD0PD^^5PDi1PDbQ7PD]EX
D0WD0QDY\1PD^^5QDZ\1XD0PDU3PDHPDXa;PDn5PD[R8PDgd5QD[\1PD[Q7PDnGPDHPDV]3PDmR8P@Zo7QD\\1QDW6Q`1`6W
D0QD]\1XD0`DXU6`@bQ7`DXP6PD^^5QDW6Q`1`6WD0QD^\1XD0PDkT8Q`1`6WD0QD^\1XD0QD_\1QDaNPDlm5QDW6WD0QDQJ
QD`\1XD0PDiQ7PDn9PD_S8PDW]2QDa\1PDZl4QDb\1PDP[2PDmR8PDQi5PDbQ7PDdZ2PDg_;PD\o7PDP;QDc\1QDd\1QDe\1
PDmP6PDP;PD^Q7PDdg4QDW6PDoY2PDbQ7PDY^2PD\Q7QDf\1QDg\1PD\R8PDXR7WD0QDa6XD0QDh\1QDi\1aDU6`DmMQDj\1
`Dfm;`DQ8`DoS=`DYa4`DPT=`DQT=`D_;`Do\3`Dll<`DRT=`D\i<`DST=`DTT=`DUT=`DVT=`DWT=`DXT=`DYT=`DZT=`D[
T=`D\T=`D]T=`D^T=`D_T=`D`T=`DmZ;`DkZ;`DaT=`DbT=`DcT=`D\Y;`DU[;`DT[;`D[Y;`DdT=`DeT=`DfT=`Dg_;`DT^
;WD0YD4XD0QDk\1`Ebl;`ET;`Eaf5`Edl;`EQm;`Ehl;`EUm;QDl\1PDhQ7QFm\1QDn\1SD0PDhQ7QDo\1QDP]1QDQ]1PDdZ
2PDRS6PDRQ6PD\o7QDR]1QDS]1`D_n4QDT]1PDjT5QDU]1PDQc<PDkP6PDmP6PDZo7QDV]1PDgm5QDW]1PD\e3PD[Q7QDX]1
TD2SD0PDnS6QDY]1PD[Q7PD\o7QDZ]1QD[]1QD\]1QD]]1QD^]1QD_]1PD\o7SD0PD^Q7QD`]1PDVU=QDa]1PDdQ7TD4PD`Q
7TD4QDW6WD0QDb]1XD0QDc]1TD2PDmP6QDd]1QDe]1QDn\1PDQQ6QDf]1QDg]1TD3PDiQ7QDh]1PDiQ7QDi]1QDj]1QDk]1P
DhQ7P@\o7QDl]1WD0QDm]1XD0VD0PDQS8QD^6S@0S@0QDn]1QDm8QDo]1QDP^1PDmP6PDZo7QDQ^1PD[Q7QDR^1QDS^1QDT^
1QDU^1QDV^1TD3QDW^1QDX^1QDY^1QDZ^1PDQQ6PDhQ7PDdS<PDdR8QD[^1QD\^1PDjP6QDhKTD3PDbQ7PDQOQD]^1PD[Q7Q
D^^1QD_^1QD`^1QDa^1PD^Q7PD_U=PDmP6QDb^1QDb?QDc^1QDd^1QDW6Q`1`6WD0QDe^1XD0`@hQ7`@ZQ7Q@U6QDn\1QDf^
1PDhQ7QDn\1QDZ7PDhQ7PDkS6P@[Q7Q@^6QDg^1QDh^1WD0PDk]2PD\o7QDi^1XD0QDj^1QDk^1QDl^1PDT3PDiS6PD]9PD`
Q7PD^n<QDm^1QDn^1QDo^1QDP_1Q@Q_1QDR_1WD0PD\o7QDS_1XD0QDT_1QDU_1PDlP6PDQS8QD^6QDV_1PDQS8QFW_1QDX_
1Q`1`6QDY_1QDZ_1QD[_1QD\_1PDHPDhe5PD\Q7PDkP6PDZo7PDmU=PD]Q7PDiQ7QD]_1PDiQ7PDRQ6QD^_1QD__1PDiQ7PD
XR8QD`_1QDa_1PDfm4QDb_1QDc_1QDd_1QDe_1PD[Q7PD\o7QDf_1QDg_1TD2QDh_1QDi_1WD0QDh5aD_5aDU6`Deg4`DaG`
DfD`Deg4SD0XD0`D[Q7WD0QDj_1XD0QDW6Q`1`6WD0QDk_1XD0QDl_1WD0QDVY1QDeU1QDVCTD1QDm_1XD0WD0QDn_1PD_U=
QDo_1XD0QFP`1TD5QDQ`1WD0QDR`1PD[Q7PD\o7QDS`1XD0SD0QDT`1Q`1`6P@\o7WD0QDh5XD0QDU`1WD0Qd1`6QDh5XD0Q
DV`1`Djd5WD0QDh5XD0QDV`1`Djd5QDW`1TD3QDW6Q`1`6WD0QDh5XD0WD0QDh5XD0QDX`1QFY`1QDZ`1PD\o7WD0YD4XD0`
Dfm;QD[`1PDmP6PDY5QDn\1PDVm5SD0TD4PDhQ7QD\`1WD0QD]`1XD0WD0QD^`1aDg6aDh6aD_5SD0Y@0TD1PDhQ7XD0QF_`
1aDU6WD0QDn\1YD0XD0S@0S@0S@0PDhQ7YD0Q@W6QDn\1SD0PDhQ7QD``1WD0QDn\1QDa`1XD0QDb`1QDc`1PD[Q7SD0QDd`
1PDhP6TD1QDe`1QDf`1Q`1`6QDg`1QDh`1Q`1`6SD0QDi`1P@bQ7QFj`1PDQn5QDk`1QDl`1QDm`1PDkS6PD[Q7QDn`1QDo`
1PDbQ7QDPa1QDQa1PD\`8QDRa1PDkS6PD[Q7Q@^6S@0QFSa1`Dm^4`D`d5WD0PDjS6XD0QDTa1QDUa1QDVa1WD0PDjS6XD0S
D0PDZo7S@0QDWa1QDXa1QDYa1TD1QDZa1`DSH`DfY6QDUITD2QD[a1P@\o7QD\a1QD]a1QDR9SD0QD^a1PD\o7QD_a1QD`a1
PD[Q7TD2WD0QDi5XD0QDaa1QDba1QDca1aDU6PD\o7QDda1QDea1QDfa1QDga1QD[S1Q`1`6QDha1S@0WD0QDia1XD0QDja1
QDka1QDla1QDma1QDna1TD2WD0QDoa1XD0QDPb1QDQb1QDRb1TD2QDSb1PDHPDeg4TD1QDTb1SD0QDUb1QDVb1TD1QDTb1SD
0QDUb1QDWb1QDXb1PDhQ7PD[Q7PD\o7QDYb1PD4Q@^6S@0S@0QDZb1QD[b1PDeT8QD\b1TD1QD]b1SD0QD^b1PDhP6QD_b1P
D[W=PD`Q7PDT_4PDUk3QD]`1PD\o7PDgm5QD`b1PD^Q7PDdg4QDkOQDa;QDab1QDbb1Q@Y=QDcb1P@\o7QDdb1QD[6QDcb1P
@\o7QDdb1QDeb1QDfb1QDgb1QDhb1`EZ5`E^W5`E`_3`EkX8`EbW=`Ejc5`EcW=`EQ_6QDW6Q`1`6WD0QDib1XD0`DmP6`D]
Q7`D_Q7`D6QDjb1QDkb1P@ho6QDlb1PD[Q7PDb[2PD`Q7PDS9PDZo7PDYl3QDmb1PDZo7PDYl3PDXU6`D[Q7PDgW=PDfP4PD
RQ6QDnb1PDhW=PDkP6QDob1PDml4UD0WD0QDPc1QD<XD0UD0QDQc1TD1WD0QDRc1QD<XD0QDSc1QDTc1QDW6Q`1`6WD0QDUc
1QDVc1XD0VD0QDSc1QDTc1QDW6Q`1`6WD0QDUc1QDVc1XD0QDWc1PD]R8TD2SD0QDW6WD0QDXc1QDYc1XD0VD0PD]R8TD2SD
0QDW6WD0QDXc1QDYc1XD0QDa?QD=TD1QDW6TD1WD0QD>XD0VD0QD=TD1QDW6TD1WD0QD>XD0QDZc1UD0WD0PDYV8PD4TD9QD
>XD0VD0UD0WD0PDYV8PD4TD9QD>XD0PD1WD0QD[c1QD\c1XD0VD0WD0QD[c1QD\c1XD0QD]c1WD0QD^c1QD_c1P@kP6PDUJX
D0WD0QD`c1QDac1XD0VD0`Dbj5WD0QD`c1QDac1XD0QDbc1`Dbj5WD0QDcc1QDdc1XD0VD0WD0QDcc1QDdc1XD0PD1WD0QDe
c1PDlP6PD[Q7PDkQ6XD0VD0`DfE`D[T2WD0QDec1PDlP6PD[Q7PDkQ6XD0QDfc1`DfE`D[T2WD0QDgc1QDhc1QDic1XD0WD0
QDjc1XD0QDkc1QDlc1QDmc1TD3QDW6Q`1`6WD0QDV7XD0VD0QDlc1QDmc1TD3QDW6Q`1`6WD0QDV7XD0QDnc1WD0QDoc1PDT
MXD0`Dji3QDPd1TD2QDW6TD1WD0QDQd1XD0VD0QDPd1TD2QDW6TD1WD0QDQd1XD0QDRd1UD0QDSd1TD2QD<QDW6Q`1`6WD0Q
DTd1XD0WD0QD[S1S@0QDUd1PD`n4XD0SD0WD0QDVd1QDWd1XD0QDXd1WD0QDYd1QDZd1TD1QD[d1XD0QDXd1WD0QD\d1TD1Q
D[d1XD0WD0QD]d1P@Tf7QD^d1P@[Q7P@\o7QD_d1XD0WD0PD[o7PDfQ7XD0PDaMWD0QD`d1Q@]6QDad1XD0WD0QDad1XD0WD
0QDbd1TD3PD^S6VD0XD0WD0QDbd1TD3PD^S6QDcd1XD0WD0PDdh3PDkP6SD0XD0TD2QDdd1TD2QDed1WD0QDfd1PDkP6XD0Q
Dgd1WD0QDhd1QDid1QDjd1XD0WD0QDkd1TD1QDld1XD0`D^h;`DUF`Deh;`Daf6`Dik5`D[P6`Dfk5`Dge6`Dk[6`Dl[6`De
e6`DXd6`D\o7`DRS3`D`d5`DZo7`DUb7WD0QDmd1QDnd1QDod1TD2QDPe1XD0WD0PD[5PDbQ7PD_c5XD0WD0PD\Y=PD[Q7XD
0WD0PDkP6PDZo7QDQe1XD0QDRe1TD1WD0QDSe1QDTe1QDa;TD2QDUe1XD0WD0QDVe1QDWe1QDXe1XD0VD0WD0QDVe1QDWe1Q
DXe1XD0QDYe1WD0QDZe1QD[e1QD\e1XD0QD]e1TD5QD^e1WD0QD_e1P@QV8PD[Q7QD`e1QDae1XD0WD0QDbe1P@RQ6PDdZ2T
D2QDce1XD0VD0WD0QDbe1P@RQ6PDdZ2TD2QDce1XD0QDde1WD0QDee1PDd3PD\o7XD0QDfe1WD0PDPP6PD\Q7XD0PD\o7WD0
QDge1QDhe1XD0VD0`DT9`Dg2WD0QDge1QDhe1XD0QDie1`DT9`Dg2WD0QDje1QDke1QDle1QDme1XD0WD0PDll5PD`Q7PDdg
4XD0WD0PDmP6QDne1PDWl3XD0WD0PDZQ7PDZo7PDhY=XD0WD0PDb[2QDoe1PDS9XD0WD0QDPf1QDQf1XD0`DiV2`DiY=WD0Q
D[S1QDRf1QDSf1XD0VD0`DmQ3`DTX4WD0QD[S1QDRf1QDSf1XD0QDTf1`DmQ3`DTX4WD0QDUf1QDVf1XD0`Daf6`DUF`D^h;
WD0QDWf1XD0`D^i6`D]i6`DRZ=`DWG`Dmi6`D^k6`DTR6`DUj5`D]e6`DPP6`Dee6`DPl<`D_V6`DSP6WD0PDc`4QDXf1XD0
WD0PDY2QDYf1XD0WD0PDaR6QDZf1XD0WD0QD[f1QD\f1XD0WD0QD]f1PDmP6XD0WD0QD^f1TD1QD_f1XD0`D[Q7WD0PDlP6P
D[Q7QD`f1XD0`DcH`D\_4`Dh5`Dch5`DRY6`D[b6WD0PD`S6PD[Q7XD0WD0QDaf1QDbf1XD0VD0WD0QDaf1QDbf1XD0QDcf1
WD0QDdf1TD2PDhP6PDbQ7XD0QDef1WD0PDZo7PDQj5XD0SD0aDU6`D`a4WD0QDff1XD0`DbP3`DfV6`DWQ3`DS:`DnU6`DQ]
6`D[b6`D_n;`Dbn;`DfZ=`DUW6`DcV6`DVd2`D[\6`DXj6`DS_3`DaG`DW<WD0PDk_;QDgf1XD0`DeZ2`DgZ2WD0QD[S1TD1
QDhf1QDif1XD0WD0PDPY2PDmP6QDjf1TD1XD0VD0WD0PDPY2PDmP6QDjf1TD1XD0QDkf1WD0PDcb6QDQS1PDnZ=XD0WD0PDT
n2PD[Q7PD\o7XD0QDlf1`DP_4`DUQ3WD0PDmP6QDmf1PDZS8PDWh4XD0WD0PD[Q7PDZo7QDnf1XD0VD0WD0PD[Q7PDZo7QDn
f1XD0PD1WD0PD[Q7PDVZ=XD0WD0PD\Q7QDof1QDPg1QDQg1XD0VD0WD0PD\Q7QDof1QDPg1QDQg1XD0QDRg1WD0QD]DTD2PD
bQ7P@\o7QDSg1XD0WD0QD]DQDTg1TD2QDW>XD0QDUg1WD0QDVg1QDWg1TD2QDXg1XD0VD0WD0QDVg1QDWg1TD2QDXg1XD0QD
Yg1WD0QDZg1QD[g1QD\g1XD0`D\o7`DgQ6`D[Q7WD0QD]g1QD^g1QD_g1XD0WD0PD\o7PDgT=QDU6XD0`DT;`DT[=`DcI`Do
V6`DXS3WD0QD?XD0PD[Q7`DiP3`D^d2`DeV6`DU[=`D_Z6`DUF`DRF`DfP2`Dmi6`Dka6`D[c6`D[\2`DVd2`D\X6`DZh;`D
fD`DPd6`DV[=`Dia6WD0QD@PD[Q7XD0`DZo7`D\o7`DRF`Daf6`DVd2`Dh5`DUD`DiH`D`Z6`DW[=aD_5WD0QD`g1QDag1XD
0WD0QDbg1XD0QDcg1`Daf6`DRF`DUF`Dka6`D[c6`DTn6`D\o7`DZo7WD0QDdg1XD0`DRF`DfC`DUF`DT\=`DeFWD0PDl_4P
DbQ7PDl_4XD0`DX_4WD0PD^Q7PD\o7QDeg1XD0`DhP3WD0QDfg1PD[Q7XD0`D]V6`DcP3`D`f5`D[\2`DVd2`Dka6`D^d2`D
\X6`DZ\=`DXf5SD0WD0QDgg1PDbQ7QDhg1XD0WD0QDig1QDjg1TD1QDkg1XD0WD0PDbU8PDjd5XD0PD[Q7WD0PDZo7QDlg1Q
Dmg1XD0VD0WD0PDZo7QDlg1QDmg1XD0QDng1WD0QDog1QDPh1QDQh1XD0QDRh1WD0PDaT8PDZo7QDSh1XD0WD0QDa;QDTh1Q
DUh1XD0WD0QDVh1TD2PDhQ7QDWh1TD2XD0QDXh1WD0PDRk3PDhQ7QDYh1XD0WD0PDe^;QDZh1XD0QD[h1WD0PDbQ7PDR\7XD
0`DT;`DnW6WD0QD\h1PDUQ6QD]h1XD0WD0QD^h1QD_h1QD`h1XD0VD0aDU6WD0QD^h1QD_h1QD`h1XD0QDah1aDU6WD0PDRk
3PDeR7PDhQ7XD0WD0QDbh1QDch1PDlP6TD1PD[Q7QDdh1XD0`DfEWD0PDhEPD\o7QDeh1XD0`DgZ2`DhZ2`DeZ2WD0PDiEPD
[Q7QDfh1QDgh1XD0WD0PDT_4QDhh1XD0QDih1WD0PDS1PD4PDcS6XD0WD0PDVQ6QDjh1XD0QDkh1WD0QD^9QDlh1XD0QDmh1
`D[Q7`DbQ7WD0QDnh1TD3QDoh1Y@0QDPi1XD0`D`n4`Dan4WD0QDQi1P@RQ6TD1QDRi1QDSi1XD0WD0QDTi1P@bU8QDUi1XD
0VD0WD0QDTi1P@bU8QDUi1XD0QDVi1WD0QDWi1QDXi1TD2QDYi1XD0VD0WD0QDWi1QDXi1TD2QDYi1XD0QDZi1WD0QDVDPDe
g4PD[l4TD2XD0QD[i1WD0PDeT8PDiP6XD0`DSY5WD0QD\i1QD]i1TD1QD^i1XD0WD0PDiQ7QD_i1TD2XD0QD`i1WD0PDbU8T
D1QDai1QDbi1QDci1XD0WD0QDdi1QDei1QDfi1XD0QDgi1TD4QDhi1WD0QDmQ1QDii1TD2P@bQ7QDji1XD0WD0PD^^5QDki1
TD2QDli1XD0WD0QDmi1QDni1TD2QDoi1XD0WD0QDPj1TD1PDbQ7QDQj1XD0`Dne<`DmS8WD0QDRj1QDSj1TD1QDTj1QDUj1X
D0WD0PD\o7S@0QDVj1QDWj1XD0QDXj1WD0PDn:PDdZ2PDSS6XD0WD0PD\o7PDP;PDZU8XD0WD0PD\o7PDTn2PD`d5XD0QDYj
1WD0PD\o7PDdh3PD`Q7PD^S6XD0WD0PDfm;PDkP9XD0WD0QDZj1PDbQ7XD0QD[j1`DT[=WD0QDgBPDdZ2QD\j1XD0VD0WD0Q
DgBPDdZ2QD\j1XD0QD]j1WD0QD^j1XD0SD0WD0QD_j1QD`j1XD0VD0WD0QD_j1QD`j1XD0QDaj1WD0PDmP6PDHPDV]3XD0VD
0WD0PDmP6PDHPDV]3XD0QDbj1WD0QD]DQDcj1TD2QDdj1XD0VD0WD0QD]DQDcj1TD2QDdj1XD0QDej1WD0PDP^=PD^4XD0`D
af6WD0PDUn5PD_S8PDWm5XD0WD0QD^:Y@0QDfj1PDdZ2TD2XD0QDgj1WD0QDhj1QDij1TD1QDjj1XD0SD0WD0QDkj1PDRf3X
D0QDlj1`DT^=`D_P6`DXU6QDmj1WD0QDnj1TD3QDoj1QDPk1XD0SD0WD0QDQk1PD[Q7XD0`Dmi6`DQ_6`DWG`DoF`Da^=`Dd
W<`DbV4SD0WD0QDRk1TD1QDSk1QDTk1XD0QDa;TD2QDUk1QDVk1WD0PDQU<PD[Q7PDZo7XD0SD0WD0QDWk1PDSk3P@aQ7PDS
k3PDhQ7XD0QDXk1WD0QDYk1TD2PD`n4QDZk1QD[k1XD0WD0QDe@PDZo7QD\k1TD1QD]k1XD0WD0PDmP6QD^k1QD_k1QD`k1P
DjT5XD0VD0WD0PDmP6QD^k1QD_k1QD`k1PDjT5XD0QDak1WD0PDQQ6PDbQ7QDbk1XD0WD0PDiQ7PD^^5PDhZ2XD0VD0WD0PD
iQ7PD^^5PDhZ2XD0QDc>WD0PDkP6PD\o7PDl`2XD0PD[Q7WD0PDZQ7PDmT3QDck1XD0WD0PDkP6QDdk1XD0WD0PDbQ7QDl>Q
Dek1XD0WD0PD^Q7QDfk1QDgk1XD0VD0WD0PD^Q7QDfk1QDgk1XD0QDc>WD0PDiQ7PDdg4PDiQ7QDhk1XD0PDo2PDmR8S@0WD
0QDik1XD0WD0PDHXD0QDjk1QDkk1P@[Q7QDlk1Q@Y6Q@Z6PDVb7QDmk1PD[Q7PD^S6QDnk1QDok1QDPl1PD[Q7PDmP6PDZn7
PD[Q7PDWU<PDlP6PD\Q7PDS_=PD^Q7QDQl1QDRl1PDlm5QDW6Q`1`6QDSl1WD0QDTl1XD0QDUl1S@0QDm6QD_CQDVl1PDiP6
QDWl1PD\Q7QDXl1TD2QDYl1QDZl1Q@[l1QD\l1QD]l1P@jS6QD^l1PDbQ7`D\o7QD_l1QD`l1QDal1QDbl1QD_CQDcl1PDiP
6QDdl1Q@el1QDfl1QDgl1QDXHQ@W6QDhl1QDil1PDlP6QDjl1PDZo7PDem7QDkl1QDll1QDml1QDnl1PDeR8QDc]1TD2QDol
1QDPm1QDQm1QDRm1PD^S8PDkm5PD[S8PDlm5QDYT1QDSm1QDTm1WD0QDUm1XD0VD0QDTm1WD0QDUm1XD0QDVm1PDS1PDbQ7Q
DWm1PDlP6PD[Q7QDXm1PDdS<PDbQ7PDdZ2PD[l4PDl^2PD]Q7QDYm1QDnk1TD1QDZm1PDRQ6PDmP6PD]6QDW6QDY=WD0QD[m
1XD0QDQNQD\m1S@0WD0QD]m1XD0`DgZ2`DkP6`DdP3QD^m1QD_m1TD2QD`m1QDam1QDbm1QDcm1QDm6Q@Y6QDZ6WD0QDdm1X
D0QDil1QDem1TD1QDfm1PDZQ7QDgm1QDhm1QDim1PD^S6QDjm1QDkm1WD0QDlm1XD0PDmR8Q@]6WD0QDmm1XD0QDnm1PD[Q7
QDom1QDPn1QDQn1QDY=TD1QDRn1PD\o7S@0WD0QDSn1XD0QDTn1WD0QDUn1XD0PD\o7S@0WD0QDVn1XD0PDUQ6SD0PDbQ7PD
dZ2WD0QDWn1XD0QDW6QDXn1WD0QDYn1XD0`DnP6QDbT1QDlIWD0QDZn1XD0QDlIWD0QDZn1XD0QDY=WD0PDb4PDjP6XD0QDb
T1QDlIWD0PDP3QD[n1XD0QD\n1QDlIWD0PDP3QD[n1XD0QD\n1QD]n1PDkP6P@\o7QDm6QD^n1PDco;QD_n1PDaT8PDb4PDj
P6PDb4PDjP6QDY=TD1QD`n1TD4PDbQ7PD[`7QDan1WD0QDbn1XD0QDX6QDQJWD0QDcn1XD0QDdn1PDco;PDZQ7PD_S8QDbb1
WD0P@cU8QDen1XD0VD0QDbb1WD0P@cU8QDen1XD0QDfn1QDbb1WD0PD\o7PDk_;XD0QDkIQDlITD2WD0QDgn1XD0QDlITD2W
D0QDgn1XD0QDbT1WD0QDhn1QDgBXD0`D]Q7PD[l4QDY=WD0PDdZ2QDin1XD0QDjn1QDkn1PDhQ7QDln1PDHQDmn1QDW6QDnn
1QDkIQDlITD1QDon1TD3QDPo1QDlITD1QDon1TD3QDPo1PD\o7QDQo1PDHQDRo1QDSo1PDZn7PDRQ6PDR3SD0QDY=P@iZ2Q`
1`6QDTo1QDUo1QDVo1P@iZ2Q`1`6QDTo1QDUo1QDWo1PDbQ7QDXo1QD\m1QDYo1QDZo1`DgZ2`DeZ2PDlm5QDW6QDWo1QDgB
SD0QDXHPDfR7PDbQ7QD[o1QD\o1P@dZ2QD]o1QD^o1QD_o1QD`o1QD\m1QDao1QDbo1WD0QDWo1XD0VD0QDbo1WD0QDWo1XD
0PD1QDbo1WD0QDWo1XD0QDco1QDdo1PD\8QDeo1PDdZ2PDTMPD[l4PDdZ2PDTMQDfo1P@[Q7QDWo1PDbQ7QDgo1PDdS<PDdR
8SD0PDRQ6PDZo7PDci5PDco;PDbQ7QDho1PDPV8PDbQ7QDho1QDio1PDbQ7QDjo1PDHQDko1QDgBPDZQ7PD\o7PD]`=PD[Q7
PDbQ7PD\o7PDo`=PDcT8QDlo1SD0QDY6QDY=PDo2QDmo1QDY=PDo2QDmo1QDkIQDlITD1WD0QDno1QDoo1XD0QDlITD1WD0Q
Dno1QDoo1XD0PDZJPD\X=QDc]1QDPP2PDbQ7QDQP2QDRP2TD2PD`h3QDcHQDSP2PDS]2QDTP2QDUP2QDVP2TD1QDWP2PDRQ6
PDjZ2SD0PDRQ6SD0QDXP2QDYP2QDZP2PDUb7Q@[S1QD[P2QD\P2QD]P2QD^P2QD_P2PD[l4QDY=QD`P2QDaP2QDbP2QDcP2T
D2PDnP6QDdP2QDeP2QDfP2QDY=QDgP2QDZ6S@0PDe^;`DbQ7`Dg`2QDkIQDlITD2WD0PDe^;XD0QDlITD2WD0PDe^;XD0QDh
P2WD0PDe^;XD0QDiP2QDjP2PDR3QDkP2PD[l4QDlP2TD2WD0QDmP2XD0QDg;Q`1`6PDh]7PD_Q7PD]l4PDh]7PD_Q7QDW6PD
RQ6Q@nP2QDAQDYP2Q@nP2QDAQDX6QDY=QDoP2P@iZ2QDAQDX6PDfR7PDbQ7PDfR7PDbQ7PDdZ2SD0QDPQ2WD0QDQQ2XD0WD0
QDRQ2QDSQ2XD0QDTQ2WD0PDHPDn;XD0PDHQDUQ2WD0QDVQ2QDWQ2XD0QDW6Q`1`6WD0QDXQ2XD0VD0QDW6Q`1`6WD0QDXQ2X
D0QDYQ2PDco;QDZQ2QD[Q2PD]6QDen1QDo:QD\Q2QD]Q2SD0PDWa=PDbQ7QDW6PDXa=PDbQ7WD0QDee1XD0QD^Q2PDmR8S@0
WD0QD_Q2XD0WD0PDZo7QD`Q2PD[Q7PD\o7S@0QDXHQDY=XD0SD0QDW6WD0QDaQ2QDbQ2QDcQ2XD0QDdQ2WD0QDeQ2PD^Q7XD
0VD0QDdQ2WD0QDeQ2PD^Q7XD0QDfQ2WD0QDgQ2PDfa4XD0VD0WD0QDgQ2PDfa4XD0QDhQ2WD0QDiQ2TD1QDjQ2XD0QD_6QDk
Q2QDlQ2QDW6Q`1`6WD0QDmQ2XD0`DkP6`DZQ7`D^Q7WD0QDnQ2P@id2QDoQ2QDPR2XD0QDQR2QDRR2TD4QDW6WD0QDSR2PDb
Q7XD0WD0QDTR2QDUR2XD0VD0WD0QDTR2QDUR2XD0QDVR2WD0QDW6Q@Y=QDWR2YD2XD0WD0QDYP2QDWR2YD2XD0WD0QDU^1PD
RQ6QDXR2XD0QDYR2QDW6WD0PDS1PDbQ7SD0XD0`DdE`Dk8`DaE`DcS6`D\o7`DZo7`DdZ2WD0QDZR2QD[R2QD\R2XD0WD0QD
]R2TD1QD^R2XD0QD_R2WD0QD`R2QDaR2XD0QDbR2WD0QDcR2XD0`DZQ7`D^Q7SD0QDX6WD0QDdR2XD0WD0QDeR2PDlP6PD[Q
7XD0QDfR2WD0QDgR2XD0WD0QDhR2TD1QDiR2XD0VD0WD0QDhR2TD1QDiR2XD0QDjR2QDW6Y@0WD0QDkR2PD[Q7XD0QDX6WD0
Q@Y=PDiZ2TD1QDlR2XD0QDmR2PDlm5QDnR2WD0QDQJTD1QDoR2XD0`DmP6`D\Q7QD`Z1WD0QDPS2QDQS2aDU6`D\o7`D^T8`
De]2`DiV2`DZo7XD0SD0PDRQ6QDRS2TD2WD0QDSS2XD0QDTS2WD0QDUS2PDlP6XD0VD0WD0QDUS2PDlP6XD0QDVS2QDWS2WD
0QDXS2`DbI`DcI`DW_4`D_g5S@0XD0QDYS2PDlm5QDW6WD0QDdP2`DSI`D^;`D_k5`D`k5`DbI`DcI`DW_4`D_g5`D[Q4`DX
o6`DgZ2`De6`De;XD0QDYS2QDZS2Y@0WD0QD[S2QD\S2Q@a;QD]S2XD0QD^S2QD_S2Q`1`6WD0QD`S2XD0WD0QDW6Q@Y=QDa
S2YD2XD0WD0QDYP2QDaS2YD2XD0WD0QDbS2QDcS2XD0PD[Q7WD0QDdS2S@0QDeS2XD0PD[Q7QDfS2WD0QDgS2QDhS2SD0XD0
VD0WD0QDgS2QDhS2SD0XD0QDiS2WD0QDjS2XD0WD0QDkS2SD0PD^o7XD0QDX6WD0QDlS2QDmS2XD0QDkk1PD\o7SD0WD0QDn
S2QD[P1PDhP6XD0VD0WD0QDnS2QD[P1PDhP6XD0QDoS2WD0QDcHTD1PDbQ7PDdZ2XD0PD[Q7QDPT2WD0PDZQ7QDQT2QDRT2X
D0QDST2Y@0WD0QDTT2YD1XD0WD0QDX6QDUT2QDVT2XD0QDWT2QDXT2WD0QDX=QDY=`DW]2`D`f3`Dd]3`Dbj4`D[i3QDc5XD
0`DkP6QDYT2WD0QDZT2`DW]2`D`f3`Dd]3`Dbj4`D[i3QDc5XD0`DkP6QD[T2QDW6WD0QDY=YD2XD0`DmP6`DZQ7QD[T2WD0
QD\T2YD2XD0`DmP6`DZQ7QDa5WD0QDbT1QDY=`Dn2`DV3`DU4`DR_4`Dl4`Dgh4`DeU<`DXe8`DWh4`D_3`Dc4`D\8SD0XD0
QDa5WD0QD]T2`Dn2`DV3`DU4`DR_4`Dl4`Dgh4`DeU<`DXe8`DWh4`D_3`Dc4`D\8SD0XD0QD^T2WD0QDW6QDXn1YD1XD0`D
^Q7`DkP6QD_T2WD0QDYP2QD`T2XD0QD_T2WD0QDYP2YD1XD0QDaT2WD0QDW6QDbT2QDcT2XD0QDaT2WD0QDW6QDbT2YD1XD0
QDdT2WD0QDeT2QDfT2XD0QDdT2WD0QDeT2YD1XD0QDX6WD0QD\m1QDgT2XD0QDhT2WD0QDiT2XD0QDjT2QDW`1WD0SD0QDWo
1XD0VD0QDW`1WD0SD0QDWo1XD0QDkT2WD0QDlT2QDmT2P@[Q7P@\o7XD0QDnT2WD0QD]d1QDoT2QDen1XD0SD0QDPU2WD0QD
QU2PDlP6XD0SD0QDR6WD0QDX=QDY=`DU6`D_3`DPS7`Dn2`DRQ3`DWh4`DXe8`Dgh4`DU4`De3`DV3`D[i4`DR3`Do[7SD0X
D0QDR6WD0QDRU2`DU6`D_3`DPS7`Dn2`DRQ3`DWh4`DXe8`Dgh4`DU4`De3`DV3`D[i4`DR3`Do[7SD0XD0QFSU2QDX6WD0Q
DY=P@iZ2QDTU2XD0WD0QDUU2P@iZ2QDTU2XD0WD0QDVU2QDWU2XD0VD0WD0QDVU2QDWU2XD0QDXU2QDYU2QDY=WD0QDZU2QD
[U2XD0QD\U2WD0QDZU2QD[U2XD0QD]U2PDdQ7WD0QD^U2QDWo1XD0QD_U2WD0PD\\=QD`U2XD0PDZS8WD0QDaU2XD0VD0PDZ
S8WD0QDaU2XD0QDc>QDbU2TD5WD0QDW6QDcU2YD1XD0QDdU2WD0QDXn1QDeU2XD0VD0QDdU2WD0QDXn1QDeU2XD0QDfU2QDd
U2WD0QDXn1YD1XD0VD0QDdU2WD0QDXn1YD1XD0QDfU2WD0PDlm5QDQNPDHQDgU2XD0SD0WD0PDHQDhU2XD0SD0PDdS6PDHQD
iU2WD0QDjU2QDen1XD0QDkU2`Dl^2`Dg`2`Dem;`D[i4PDlm5QDlU2TD1WD0QDmU2XD0QDnU2PDlm5QDlU2TD1WD0QDmU2XD
0YD2QDoU2WD0QDPV2XD0QDoU2WD0PDZo7PDkc5XD0WD0QDc]1QDQV2XD0QDRV2WD0PDkP6QDSV2XD0WD0PDkP6PDVd2PDTf7
XD0`Ehg4WD0QDQP1QDTV2XD0QDUV2TD1VD0`Ehg4WD0QDQP1QDTV2XD0QDUV2TD1QDc>WD0QDVV2Q@WV2XD0QDXV2WD0QDYV
2XD0QDZV2TD3QDW6QD[V2QDW6WD0PDPY2PDkP6XD0SD0WD0QD\V2XD0QDbb1QDY=QD]V2SD0QD^V2WD0QD_V2XD0PDUQ6WD0
QD`V2XD0VD0PDUQ6WD0QD`V2XD0QDaV2WD0PDHPDmd=XD0QDbV2WD0QDcV2P@od=XD0QDbV2QDW6WD0PDnd=XD0SD0QDdV2W
D0PDbQ7XD0QDeV2PDRk3PD[Q7WD0PD\o7PDgm5XD0WD0QDfV2Q@W6QDgV2XD0PD\n4QDW6WD0QDgV2XD0PDZQ7QDhV2VD0PD
ZQ7QDhV2PD1WD0PDHPDeg4XD0QDiV2S@0QDjV2`DbF`DXd3`DcFWD0PDm9XD0QDiV2S@0QDjV2`DbF`DXd3`DcFPD`Q7QD^:
WD0QDkV2XD0VD0PD`Q7QD^:WD0QDkV2XD0PD1QDlV2PDa_<WD0PDj[5XD0WD0QDY=P@iZ2QDmV2XD0S@0QDnV2QDoV2WD0QD
PW2XD0QDQW2WD0QDRW2XD0SD0WD0QDSW2PDlP6PD[Q7XD0QDTW2WD0QDfj1QDUW2XD0QDVW2PDco;TD5WD0QDWW2XD0SD0QD
W6PD[Q7WD0QDXW2XD0QDYW2QDZW2WD0QD[W2XD0VD0QDZW2WD0QD[W2XD0QD\W2WD0QD]W2QD^W2XD0QD_W2QDil1WD0QD`W
2XD0TD2QDaW2QDbW2PDmP6PDXe=PD[Q7PDoQ6PDXS8QDcW2Q@W6WD0QDdW2XD0WD0PDoQ6XD0Q@]6QDeW2aDU6`D_n4`DjQ7
QDfW2Q@W6QDgW2Q@hW2QDiW2QDjW2QDYP2Q@kW2QDiW2PDYT<QDlW2PDHQDmW2QDnW2PDRQ6QDoW2PD`d5QDe6Q@kIQDPX2T
D1PDV5TD2QDQX2WD0QDRX2XD0TD1QDD`D`H`DdF`Dj\6`DWS3`DhP3`DTX4`DUX4`DT_4`DU_4`DoP3`D^d2`D\S3`DRS3`D
SS3`DXU6`DYU6WD0QDBXD0QDSX2TD1QDD`D`H`DdF`Dj\6`DWS3`DhP3`DTX4`DUX4`DT_4`DU_4`DoP3`D^d2`D\S3`DRS3
`DSS3`DXU6`DYU6WD0QDRX2XD0QDTX2Q@U6QDETD1WD0QDRX2XD0QDUX2`DhP3`D`d5`De:`Djd5`Dfd5`Dkd5QDEQDVX2Y@
0WD0QDBXD0VD0`D\o7QDEQDVX2Y@0WD0QDBXD0QDWX2`D\o7WD0QDXX2QDYX2XD0TD2QDZX2WD0QD[X2TD3QD\X2XD0VD0`D
VP3WD0QD[X2TD3QD\X2XD0QD]X2`DVP3WD0QD^X2QD_X2XD0QD`X2WD0QDaX2QDbX2PD\o7QDcX2XD0WD0QDdX2QDeX2XD0W
D0QDfX2QDgX2XD0WD0QDhX2PDmP6PD\o7PDl`2XD0WD0QDiX2PDg`<XD0WD0QDYP1QDjX2QDkX2`D\o7XD0WD0QDhKPDi^2P
DbQ7XD0WD0QDhKPDie=PDkP6XD0WD0QDhKPD\o7QDlX2QDmX2XD0WD0QDnX2PDZo7QDoX2QDPY2XD0WD0QDfJQDQY2QDRY2X
D0WD0QDfJPDmMPD]Q7XD0WD0QDSY2XD0PD]Q7TD2QDTY2`DVf=WD0QDhDPDWR8PDnQ<XD0VD0WD0QDhDPDWR8PDnQ<XD0QDU
Y2WD0QDVY2QDWY2QDXY2XD0WD0QDYY2PD[m2XD0WD0QDZY2QD[Y2PD]Q7XD0WD0QD\Y2TD2QD]Y2XD0WD0QD^Y2XD0QD_Y2T
D1PD_Q7`D\o7`DXd6WD0QD_JQD`Y2PDWm5XD0`DaGWD0QDgATD1PDml<XD0VD0WD0QDgATD1PDml<XD0QDaY2WD0QDbY2PD\
o7QDcY2QDdY2XD0WD0QDeY2PDkP6PDZo7PDgCPD[Q7XD0WD0QDWOTD2QDfY2XD0WD0QDgY2TD1QDoP1PDWm5XD0`Dl_4`DSl
5WD0QDhY2PDcf=XD0WD0QDdNPDZo7QDiY2QDjY2XD0WD0QDdNQDkY2QDlY2PD[Q7XD0WD0QD]DTD1QDmY2VD0XD0`Dd_6`DV
d2`DUQ3WD0QD]DTD1QDmY2QDnY2XD0`Dd_6`DVd2`DUQ3WD0QD]DQDoY2QDPZ2QDgBXD0`DkP6`DmP6WD0QD]DTD3PDbQ7PD
Ve<XD0WD0QDQZ2QDRZ2PD\o7QDSZ2PD[Q7XD0`DZo7WD0QDTZ2PDkP6TD2QDUZ2XD0WD0QDVZ2PDhP6PDbQ7TD1SD0XD0`D\
o7`DZQ7`DmP6WD0QDWZ2QDXZ2VD0XD0WD0QDWZ2QDXZ2QDYZ2XD0WD0QDcFPDbQ7QDZZ2QD[Z2P@[Q7XD0WD0QD\Z2PD\o7Q
D]Z2XD0WD0QD^Z2TD1QD_Z2VD0XD0`DbQ7`DUQ3`DWm5WD0QD^Z2TD1QD_Z2QD`Z2XD0`DbQ7`DUQ3`DWm5WD0QDaZ2TD1QD
bZ2QDcZ2TD1XD0WD0QDdZ2TD1QDeZ2QDfZ2XD0`Dfd5`D\o7WD0QDgZ2PDUQ6XD0QDhZ2WD0QDiZ2QD_6PDPg6XD0`Dai6WD
0QDjZ2QDbm1TD1QDkZ2XD0WD0QDlZ2PDjP6QDVCQDmZ2XD0WD0QDhX2QDnZ2PD\o7PDPg=XD0WD0QDoZ2PDmP6PDd[;XD0WD
0QDP[2PDmP6TD1QDQ[2VD0XD0WD0QDP[2PDmP6TD1QDQ[2QDR[2XD0WD0QDS[2QDT[2QDU[2TD1XD0`D]e6WD0QDV[2QDW[2
PDlP6XD0WD0QDoU1PD\o7PDb^<PDbQ7XD0WD0QDhP1PDbQ7QDX[2XD0WD0QD[Z1QDY[2XD0VD0`DmP6`D\o7WD0QD[Z1QDY[
2XD0QDZ[2`DmP6`D\o7WD0QD[[2PDhP6XD0VD0`DnW6`D^d2`DhP3WD0QD[[2PDhP6XD0QDc>`DnW6`D^d2`DhP3WD0QD\b1
QD\[2QD][2XD0VD0WD0QD\b1QD\[2QD][2XD0QDc>WD0QD^[2PDlP6PD[Q7QD_[2XD0WD0QD^[2QD`[2PDnGXD0VD0WD0QD^
[2QD`[2PDnGXD0QDa?WD0QDa[2QDb[2QDc[2XD0VD0`DV8`D]g=`D^F`D]FWD0QDa[2QDb[2QDc[2XD0QDd[2`DV8`D]g=`D
^F`D]FWD0QDQV1QDe[2XD0VD0`DUh4`Dfg4`DgQ6`DiQ6WD0QDQV1QDe[2XD0QDWc1`DUh4`Dfg4`DgQ6`DiQ6WD0QDQV1QD
_6QDf[2XD0VD0WD0QDQV1QD_6QDf[2XD0QDg[2WD0QD^P1TD1PDhP6PDbQ7PDZo7PDgDXD0WD0PDfQ7PDZo7PDdg=XD0VD0W
D0PDfQ7PDZo7PDdg=XD0QDc>WD0QDh[2PDeg4PDhS<QDi[2PD\o7XD0WD0PD^S8QDj[2PD[S8XD0WD0QDk[2PD\o7PDe6XD0
`DbQ7WD0QDl[2QDm[2XD0WD0QDn[2QDo[2QDP\2XD0VD0`DiP6`DmP6WD0QDn[2QDo[2QDP\2XD0QDQ\2`DiP6`DmP6WD0QD
R\2TD1P@Zo7QDS\2VD0XD0`DZQ7WD0QDR\2TD1P@Zo7QDS\2QDT\2XD0`DZQ7WD0QDU\2PDkP6TD1PDlg=XD0`Dmg=WD0QDV
\2PD^^5XD0VD0WD0QDV\2PD^^5XD0QDW\2WD0QDX\2XD0PD4PD\o7WD0PDkP6PD\o7PDPh=XD0`DXj6WD0PD\Y=PDjMXD0WD
0PDmP6PDWh4TD1PDTf7XD0WD0PDmP6PDWh4XD0VD0`DTf7`D[Q7WD0PDmP6PDWh4XD0QDY\2`DTf7`D[Q7WD0QDZ\2QD[\2X
D0QD\\2VD0`DRb6`DYX6`Daa6`DYV6WD0QDZ\2QD[\2XD0QD\\2QD]\2`DRb6`DYX6`Daa6`DYV6WD0QD[a1QD^\2QD_\2XD
0`D[Q7`D_h=`D`h=`DRU3WD0QD`\2TD3PDZo7PDm2PD[Q7PD^V4XD0WD0QDa\2XD0TD1WD0QDb\2XD0VD0TD1QDc\2WD0QDa
\2XD0TD1WD0QDb\2XD0QDd\2TD1QDc\2WD0QDe\2PD\o7TD1QDf\2XD0WD0QDg\2XD0SD0VD0WD0QDg\2XD0SD0PD1WD0QDh
\2PD[Q7QDi\2TD1SD0QDW6TD1QDj\2XD0WD0QDk\2PD\Q7PDSEXD0WD0QDl\2PDmP6QDm\2XD0QDn\2WD0QDo\2PDbQ7PD\o
7PDZFXD0WD0QDP]2QDQ]2PD\o7XD0WD0QD_6PDXR7PD[Q4XD0VD0`DmP6`DZQ7WD0QD_6PDXR7PD[Q4XD0PD1`DmP6`DZQ7W
D0PD]l4PDk8QDR]2XD0WD0PDkf3PD^^5PDaQ7PDRQ6XD0WD0PDjQ7PDk8QDS]2XD0VD0WD0PDjQ7PDk8QDS]2XD0QDT]2WD0
PDjQ7QDU]2QDo:TD1QDV]2TD1QDW]2XD0WD0QDX]2QDY]2QDZ]2TD1P@Zo7TD1QD[]2XD0WD0PDmP6PDj;QD\]2QD]]2XD0W
D0QD^]2PDn_2`DcV6SD0XD0WD0PDQQ6PDn_2XD0WD0PDiQ7QD_]2PDbQ7XD0SD0WD0PDiQ7PDjQ7QD`]2XD0QDa]2WD0PDiQ
7QDb]2PD]l4XD0WD0PDiQ7PDSS8PDgT=XD0WD0PDiQ7QDc]2QDd]2XD0VD0WD0PDiQ7QDc]2QDd]2XD0QDc>WD0PD]Q6PDbQ
7QDe]2XD0WD0PDmU=PD\Q7PD\o7XD0WD0PD_P9PDbQ7PD[i4XD0WD0PDe^;PDRS6XD0VD0WD0PDe^;PDRS6XD0QDc>WD0PD[
i4PDHPDRk3XD0VD0WD0PD[i4PDHPDRk3XD0QDc>WD0PDjh=PDRS6XD0WD0PDl4PD[Q7XD0VD0WD0PDl4PD[Q7XD0PD1UD0WD
0QDf]2QDg]2XD0WD0PDkh=PDkP6XD0VD0WD0PDkh=PDkP6XD0QDc>UD0WD0QDh]2PDlm5TD1XD0VD0UD0WD0QDh]2PDlm5TD
1XD0PD1WD0PDeg4PD\Q7PD\o7QDi]2XD0UD0WD0PDRQ6QDj]2QDgBXD0SD0WD0QDk]2P@^R8QDl]2TD1QDm]2QDn]2TD1XD0
WD0PDi4QDo]2PDXR7PDo^8XD0WD0PD\o7PDfm;QDP^2TD1PD^o5XD0WD0QDQ^2QDR^2XD0`Djd5WD0QDS^2PDic<XD0WD0QD
T^2QDnQ1QDU^2TD1XD0`D\o7`D_Q7`DZo7`DeQ6`Dfg4`D]o7UD0WD0QDmQ1QDnQ1QDV^2XD0WD0QDU^1QDW^2TD1QDa;TD1
QDX^2XD0WD0QDY^2P@_S8PDW]2QDZ^2TD1QD[^2XD0WD0QDPg1QD\^2PD\n4PD^^5PDeZ2XD0VD0WD0QDPg1QD\^2PD\n4PD
^^5PDeZ2XD0PD1WD0QD]^2PD[Q7QD^^2QD_^2XD0VD0WD0QD]^2PD[Q7QD^^2QD_^2XD0QD`^2WD0PDco;PDbQ7TD1PD^^5X
D0VD0WD0PDco;PDbQ7TD1PD^^5XD0PD1WD0QDa^2PD_3PDhS<XD0WD0PD_4QDb^2XD0VD0WD0PD_4QDb^2XD0QDc^2WD0PD]
S8PDjT5XD0VD0WD0PD]S8PDjT5XD0PD1WD0QDd^2PD[Q7TD1QDe^2XD0VD0`DmP6`DhP3`DZi=`D[b6WD0QDd^2PD[Q7TD1Q
De^2XD0QDa?`DmP6`DhP3`DZi=`D[b6WD0QDdNQDf^2QDg^2XD0QDh^2TD2WD0QDi^2XD0VD0QDh^2TD2WD0QDi^2XD0QDc>
WD0QDj^2TD1QDk^2XD0WD0QDl^2QD_GTD1QDm^2XD0`DmP6WD0PDcKPD[Q7PDgi=XD0WD0PDmP6QDn^2XD0VD0`DQ8WD0PDm
P6QDn^2XD0QDo^2`DQ8WD0QD^Z1QDP_2QDQ_2QDR_2XD0WD0PDnW<XD0VD0WD0PDnW<XD0PD1WD0PD\o7PDcU8SD0QDS_2XD
0WD0PD`Q7PDki=XD0VD0WD0PD`Q7PDki=XD0QDc>WD0PDHPDSk3XD0VD0`DhQ7WD0PDHPDSk3XD0QDc>`DhQ7WD0PD[Q7PD_
S8QDT_2XD0WD0PDkP6PDZo7SD0QDU_2XD0QDW6TD1QDV_2WD0QDW_2PDR[2PDaS8XD0WD0PDPd<SD0XD0VD0`DbP3`DcP3WD
0PDPd<SD0XD0QDX_2`DbP3`DcP3WD0QDY_2PDkP6XD0QDZ_2TD1QD[_2`D[Q7WD0PDHQD\_2TD1XD0VD0WD0PDHQD\_2TD1X
D0QD]_2WD0QD^_2QD__2TD1QD`_2TD1XD0UD0WD0QDa_2QDb_2XD0WD0PDRQ6QDc_2QDd_2P@UQ6TD1PDcX8XD0WD0QDe_2X
D0VD0WD0QDe_2XD0PD1WD0PDhg5PD`Q7PDlg5XD0`D[Q7WD0PD\Q7PD\n4QDU<QDf_2XD0WD0PDfg4QDg_2XD0WD0QDh_2QD
i_2TD1QDj_2XD0QDk_2UD0WD0QDl_2XD0`De^;SD0PD4WD0QDm_2XD0VD0PD4WD0QDm_2XD0QDc>QDW:Y@0WD0QDn_2XD0VD
0QDW:Y@0WD0QDn_2XD0QDo_2QDW:QDW6TD1WD0QDHXD0VD0`DmP6QDW:QDW6TD1WD0QDHXD0QDP`2`DmP6QDW:WD0QDQ`2PD
bQ7TD1QDR`2XD0SD0`D\o7`D\Q7`DZQ7QDW:WD0QDS`2QDT`2YD2XD0`DmP6`DZQ7WD0QDV<QDU`2TD1QDV`2XD0WD0QDW`2
QDX`2XD0QDY`2TD2WD0P@RQ6QDZ`2QD[`2XD0WD0QD\`2QD]`2XD0QDW:WD0QD^`2QD_`2XD0`D\o7QDW:TD1WD0QD``2XD0
`DbQ7WD0QDa`2PD]Q7QDX`2XD0QDW:TD1WD0QDb`2PDbQ7PDcg3XD0QDW:TD1WD0QDc`2QDd`2TD1XD0VD0`DZQ7QDW:TD1W
D0QDc`2QDd`2TD1XD0QDe`2`DZQ7WD0PDhEQDf`2XD0QDW:WD0QDg`2QDh`2QDi`2TD1XD0SD0WD0QDj`2TD1QDk`2QDl`2X
D0WD0QDV<QDm`2QDn`2XD0WD0QDo`2PDiQ7QDo@XD0SD0WD0PDcS6PD^n;XD0VD0WD0PDcS6PD^n;XD0QDPa2WD0QDIPDbQ7
QDQa2XD0`Dk8UD0WD0QDRa2QD\^2QDSa2TD1QDTa2XD0`D[Q7`DkP6UD0WD0PD\n4QDW6PD\o7QDUa2XD0UD0WD0PD`n4QDW
6QDVa2QDWa2XD0VD0UD0WD0PD`n4QDW6QDVa2QDWa2XD0QDXa2UD0WD0QDW6PDlm5QDYa2TD1QDZa2XD0UD0WD0QDY6QD[a2
TD1QD\a2XD0SD0UD0WD0QDX=QD]a2QD^a2QD_a2TD2QD`a2XD0UD0WD0QDaa2QDW6QDba2TD1QDca2XD0VD0UD0WD0QDaa2Q
DW6QDba2TD1QDca2XD0QDda2WD0QDW6TD2QDea2PDbQ7TD2QDfa2XD0`D\o7`D^Q7UD0WD0PD]n4QDga2QDha2XD0UD0WD0Q
Dia2QDja2TD1QDka2TD1XD0UD0WD0PD_n4QDla2TD4QDma2XD0UD0WD0QDn;TD3QDna2QDoa2QDPb2XD0UD0WD0QDQb2QDRb
2TD1PDbU8QDSb2XD0WD0PDeS<QDTb2XD0QDUb2UD0WD0QDVb2QDWb2TD1QDXb2XD0UD0WD0QDYb2QDPY2QDZb2XD0UD0WD0P
D^n4QD[b2XD0SD0`DeZ2`DfZ2`DgZ2`Dl^2`Dn^2`Dm^2`DhZ2WD0PD_S8PD[Q7QDU6XD0`D\o7`DaE`DmT8`DdE`Dk8`Dcb
5`DZR8`D[R8WD0QD\b2PD\o7QD]b2XD0SD0WD0QD^b2QDU6XD0QD_b2WD0QDo@QDU6TD1QD`b2XD0VD0WD0QDo@QDU6TD1QD
`b2XD0QDab2WD0QDbb2QDcb2XD0VD0WD0QDbb2QDcb2XD0QDdb2WD0PDZo7QDeb2QDfb2QDgb2TD1QDhb2TD1PDX_4XD0WD0
QDib2PDhQ7TD3QDjb2XD0WD0QDkb2Q@U6QDlb2XD0WD0PDHQDmb2PD[Q7XD0`D__4`Dcb5`D\o7`DT_4`DU_4WD0PDQ[=QDS
P2XD0WD0PDRQ6QDnb2SD0QDob2XD0WD0PDQn5PDbQ7QDPc2XD0UD0WD0PDoQ6XD0QFQc2`Djd5`DQ;WD0QDRc2QDSc2QDTc2
PDbQ7QDUc2XD0UD0WD0PDRQ6PDoQ6XD0SD0WD0QDVc2PD[l3QDWc2TD1XD0QDXc2WD0QDYc2QDZc2XD0WD0QD[c2PDUQ6QD\
c2XD0WD0PD^Q7QD]c2TD1QD^c2XD0VD0WD0PD^Q7QD]c2TD1QD^c2XD0QDc>QD_c2QD_l1TD3QDW6Q`1`6WD0PDUJXD0QD_l
1TD3QDW6Q`1`6WD0PD[JXD0QD_l1TD3QDW6Q`1`6WD0PDVJXD0QD_l1TD3QDW6Q`1`6WD0PD`JXD0QD_l1TD3QDW6Q`1`6WD
0PDWj8XD0QD_l1TD3QDW6Q`1`6WD0PDVj8XD0QD`6QD`c2QDlk1TD3QDW6Q`1`6PDgo8PDgo8QDm6UD0WD0PDgo8XD0QDac2
Q`1`6WD0QDbc2XD0S@0QDm6QDlk1TD3QDW6Q`1`6WD0PDTJXD0`DZQ7`D\Q7QDlk1TD3QDW6Q`1`6WD0PDfm4XD0`DZQ7`D\
Q7`DhQ7`DmP6`D]Q7QDcc2TD4WD0PDTJXD0WD0QDdc2XD0QDm6QDec2TD1QDfc2QDgc2QDhc2PDWS3PD\Q7PD\`8WD0PD\`8
QDo:QDic2XD0WD0QDjc2TD1QDkc2XD0QDW:WD0QDlc2TD1QDkc2XD0UD0PDYV8PD4WD0PDZo7QDU6XD0UD0PDYV8WD0QDo@Q
DU6XD0QDmc2QDW6WD0PDZo7QDU6XD0VD0QDmc2QDW6WD0PDZo7QDU6XD0QDc>WD0PDZo7QDnc2QDU6XD0VD0WD0PDZo7QDnc
2QDU6XD0QDWc1QDoc2QDPd2QD`6QDQd2QDPd2QDRd2TD1WD0PDc`=QDPd2XD0WD0QDSd2P@\o7PDc`=QDTd2XD0QDUd2QDVd
2Q@Wd2QDXd2QDYd2PDjQ7QDZd2QD[d2PDbMUD0QDe6QD\d2TD1P@oP6WD0QD]d2XD0SD0aEU6QDe6QD^d2TD1P@oP6QD_d2`
DcI`Dnc5`D[Q7`DYT2`DYU2`DTi=QD`d2P@_S8QDad2QDbd2QDW:QDcd2Q@W6QDdd2TD1P@oP6TD3QDed2QDW:QDcd2Q@W6Q
Dfd2PDbQ7QDW:QDcd2Q@W6QDgd2TD1PDoP6TD8QDhd2QDid2QDjd2PDfd5PDS[2QDkd2QDld2PD^^5QDW6QDmd2QDnd2PD_k
7QDod2QDPe2QDQe2QDRe2QDSe2UD0QDTe2TD1QDUe2`@\o7`@oP6`DZo7`D[o7`DgQ6QDVe2TD2WD0QDWe2XD0QDXe2QDYe2
PDeg4PDTY8QDZe2WD0PDTf7PDPW5XD0QD[e2QD\e2QD]e2QD[e2QD^e2PDS1QD_e2PD^o7QD`e2QDae2P@kP6PDZQ7PD^o7Q
Dbe2QDce2PDml=QDde2QDee2QDfe2WD0QDge2PD[Q7XD0SD0WD0QDhe2QDie2TD1QDje2XD0WD0QDke2P@RQ6PD\i4QDle2X
D0SD0WD0QDme2P@PHP@]Q7QDne2S@0QDoe2XD0WD0QDPf2QDQf2Q@W6QDRf2XD0PDRQ6WD0PDmR8XD0SD0WD0QDSf2PDRf3X
D0QDTf2WD0QDUf2TD1QDVf2PD[Q7XD0SD0QDWf2PDRQ6PDbQ7PDRQ6QDXf2SD0QDYf2QDZf2QD[f2SD0QD\f2P@cQ7P@iQ7W
D0Q`1`6QD]f2XD0QD^f2QD_f2QD_]2SD0QD^f2PDRf3QD`f2QDhP1QDaf2QDbf2QDcf2PDZo7WD0QDdf2SD0XD0QDW6WD0PD
Zo7QDdf2SD0XD0`D[Q7`Dij3`Dgj3WD0PDZo7QDdf2QDef2XD0WD0QDff2P@[Q7QDgf2XD0PD^^5QDW6QDhf2QDaNQDif2QD
jf2QDW:Q@b6QDkf2PDmP6QDV<QDlf2PDbQ7QDV<QDmf2QDW:QDW6WD0PDRQ6QDnf2XD0QDof2QDW:QDPg2QDQg2WD0QDRg2X
D0QDSg2P@YV8QDTg2QDW6QDUg2QDVg2QDWg2QDXg2PDkP6QDYg2PDkP6PDkP6PD\o7SD0PDbX=PDRQ6Q`1`6PD\o7QDZg2QD
]DQD[g2QD\g2PDSk3PDhQ7QD]g2PDfS<PDZS8PDdg4PD_Q7QD^g2PD[l4PDdZ2QD_g2PD]Q7PD]f3PDHPDhm=WD0QD`g2QDb
X2QDag2QDbg2XD0WD0QDcg2PDjP6QD_6PD\m;XD0WD0QDSW2S@0PDbQ9XD0WD0QDdg2QDeg2TD1QDfg2QDgg2XD0WD0PDbn;
PD`Q7PDbT6XD0WD0PDY[6PD`Q7PDmm=XD0WD0PDnm=PDb^2XD0WD0QDhg2QD_6PDY_4XD0WD0QDig2PDkP6QDjg2Q@kg2PDP
a<XD0WD0QDlg2PD\o7QDmg2XD0WD0QDng2PD\o7QDog2XD0WD0PDTn=PD\o7PD[W6PDZQ7XD0WD0PDUn=PDn^6XD0QFPh2TD
2WD0QDQh2PDlP6XD0WD0PDZQ7QDRh2PDgDXD0WD0PDZQ7QDSh2QDTh2PDl4XD0WD0PDl4PD[Q7QD_6QDUh2XD0WD0PD\n=QD
Vh2PDZFXD0WD0QDWh2PD\o7PD]n=XD0WD0PDkP6PDgCPDmk4XD0QDXh2TD3WD0QDYh2PDmS6QDZh2QD[h2XD0`DVd2WD0QD\
h2PDmS6QDZh2QD]h2XD0WD0PDfS8QD^h2QD_h2XD0WD0QD`h2PD\o7QDah2XD0WD0QD^[2PDRf3PDcn=XD0WD0QD^[2QDbh2
QDnBXD0QFch2WD0PDkP6PDZo7QDdh2QDeh2XD0WD0PDdQ7PDZo7PD^V4XD0PD`Q7WD0QDfh2PDa^<XD0VD0WD0QDfh2PDa^<
XD0QDgh2WD0QDhh2QDih2XD0VD0WD0QDhh2QDih2XD0QDjh2WD0PDdh3P@Xn2QDkh2XD0VD0WD0PDdh3P@Xn2QDkh2XD0QDl
h2WD0QDmh2QDnh2XD0WD0QDdNQDoh2QDPi2QDQi2XD0WD0QDRi2QDo8QDSi2XD0QDJQDTi2TD1WD0PDeR8PD\o7QDUi2XD0W
D0QDcBPDjP6PDZo7PDe`4XD0WD0PDhP6PDmP6PDoFXD0VD0WD0PDhP6PDmP6PDoFXD0QDc>WD0QDVi2QD[S1TD1PDWm<XD0W
D0PDc`4PDkP6QDWi2XD0WD0QDXi2PDkP6PD\o7PDlg=XD0WD0QDYi2PDmP6PD\o7PD`k<XD0WD0QD^[2PDlP6PD[Q7QDZi2X
D0WD0QD[i2QD\i2QDjT2XD0PD\o7TD1QD]i2QD^i2TD1WD0QD_i2QD`i2XD0QDai2TD2WD0PDmn=PDlP6XD0WD0QDbi2XD0`
Dkk5WD0PDPo=PD`Q7PD`]7XD0WD0QDci2QDdi2XD0VD0`DQ8WD0QDci2QDdi2XD0QDZS1`DQ8QDei2TD1WD0QDfi2XD0VD0`
D^R8QDei2TD1WD0QDfi2XD0QDgi2`D^R8WD0PDUQ6QDhi2PD\Q7QD_6QDii2XD0WD0QDji2PDjP6PDRk3XD0WD0QDki2TD1P
DZQ7XD0PD\o7TD1QDli2QDmi2TD2WD0QDni2QDoi2XD0WD0PDfW6PDeQ7PD\o7PDXj6XD0WD0QDPj2PD\o7TD1PDbg4XD0WD
0PD\Y=PDjMXD0`DT3`DUP=QDQj2WD0PDZZ=XD0VD0QDQj2WD0PDZZ=XD0QDRj2WD0PD\Q7PDh8PD[Q7PDZo7XD0QDSj2WD0Q
D\P2PDdQ7QDTj2XD0QDUj2WD0QDiGPD\o7PDn7XD0WD0QDVj2PDZo7QDdc2PDfQ3XD0WD0QDWj2PD`d5XD0VD0WD0QDWj2PD
`d5XD0QDXj2WD0QDeb2PDkP6XD0QDYj2WD0QDZj2PDkP6XD0QD[j2WD0QD\j2PD\o7QD]j2XD0WD0QD^n1PD_S8PD\o7PDcS
6XD0PDdb5WD0PDcS6PD`o=XD0QD^j2TD3QDW6TD1WD0PDPg3PDRQ3XD0WD0QD\ATD2PDcP6XD0WD0QD_j2TD1PDao=XD0WD0
PDbo=PDbQ7PDSk5XD0WD0QD`j2PD[5TD1PDRQ6PDW]2XD0WD0PDcP3PD_4PDbQ7XD0WD0QDaj2PD\P<XD0WD0QDbj2PD[Q7P
D\Q4XD0WD0PDTJPDdo=XD0WD0PDUn2PDdo=XD0QDcj2TD1WD0QDnAQD_6PDXR7PD[Q4XD0WD0QD_JTD4PDfd5PD\Q7PD^^5X
D0WD0QDdj2PD]Q7QD_6PD\m;XD0WD0QDej2XD0QFfj2WD0PDjP6XD0`D\o7`DZo7QFgj2TD6QDVX2WD0PDUn5PDjP6XD0WD0
QDhj2TD2QDij2PD\o7QDjj2XD0WD0QD]U1TD2PDe^;PDeHXD0WD0QDkj2PDho=XD0`Dai6WD0QD^X1TD1PDhP6PD\o7PDY_;
XD0WD0QDlj2PD[Q7PDio=XD0WD0PDUn2PD]h=XD0VD0WD0PDUn2PD]h=XD0QDmj2WD0QDnj2QD_6PDfm6XD0WD0QDiFS@0PD
Zo7QDoj2XD0WD0QDPk2PD\o7PDY_;PDXj6XD0WD0QDQk2PD\a4XD0VD0WD0QDQk2PD\a4XD0QDRk2WD0PDgf6PDg3XD0WD0Q
DSk2QDTk2PDbQ7PDP5XD0QDUk2PDZo7WD0PDnk3PDhV6XD0QDVk2QD[S1WD0PDR\7PDlc5XD0WD0PDlo=XD0WD0PDWm<PD^Q
7QDWk2XD0WD0PDoo=PD`Q7PDm2XD0WD0QDXk2QDYk2P@[o7QDZk2XD0WD0QD[k2QD\k2XD0TD1QD]k2WD0QD^k2PD[Q7XD0P
DZo7WD0QD_k2PD[Q7XD0QD`k2WD0QDak2PDfd<XD0WD0QDbk2TD1QDck2XD0WD0QDdk2PDmP6XD0`DbQ7`DkP6`D\o7WD0PD
HPDSo7PD\Q7XD0PDjo<WD0QDek2PD[Q7QDa;QDfk2XD0WD0QDdNQDgk2QDhk2XD0QDik2TD2WD0QDjk2QDkk2TD1QDlk2XD0
WD0PDRQ6QDmk2QDnk2QDok2XD0WD0PDXY;PDS_4XD0`E\n4`E>`En9`El8`Ek8`Em8`En8`EfE`E[T2WD0PD[l4PDl^2PD]Q
7QDPl2XD0`D[5`Dh5`D\i4`Dbf5WD0PD`P>PD[Q7PDQ_6XD0WD0QDfR1QDQl2PDbQ7XD0WD0QDfR1QDRl2QDSl2XD0QDTl2W
D0QD[MQ@Ul2Q@Vl2TD1QDWl2PD[Q7XD0WD0PDmR8PDZo7QDXl2QDYl2XD0WD0PDmR8Q@Zl2QD[l2XD0`D\Q7QD\l2TD5WD0P
Ddm5QD]l2QD^l2XD0WD0PDdm5QD_l2QD`l2P@mi6XD0PD4WD0PDdm5QDal2XD0VD0PD4WD0PDdm5QDal2XD0PD1QDmQ1QDn;
WD0QDbl2TD2PD\Q7XD0`DW[<`DZo7QDmQ1QDn;WD0QDbl2QDcl2PD\Q7XD0QDmQ1PD]l4WD0QDdl2QDel2XD0QDfl2WD0QDg
l2TD1QDhl2XD0WD0QDil2PD\Q7QDjl2XD0QFkl2TD4WD0QDll2TD1PDlP6PD[Q7Q@ml2QDnl2XD0WD0PDkZ<PD`Q7PDZU<XD
0WD0PDiHPDZQ7PD\o7PDl4PD[Q7PD\o7PDge6XD0WD0QDol2PD[Q7PDcDXD0WD0PDVo5QDPm2XD0WD0QDQm2TD2QDRm2TD1Q
DSm2XD0WD0PDma4TD2PDSd2XD0QDTm2QDW6WD0PDc3Q@Um2QDVm2XD0QDW6QDWm2WD0PDea4PDQl5PD\Q7XD0WD0PDo_2PDb
P3XD0VD0WD0PDo_2PDbP3XD0QDXm2QDUk2PDZo7WD0QDYm2PDZQ>XD0WD0PDm\2PDT8XD0QDZm2WD0QD[m2PDfGPD`Q7XD0P
DeGWD0QDV@PDkP6QD_6QD\m2XD0WD0PDR1PDZQ7PD\o7PD]Q>XD0WD0PDSh4PDiQ7PD^Q>XD0WD0PD_Q>QD]m2XD0WD0PD]^
2QD^m2XD0WD0PDfT8PDmP6PD\o7PDnP6PD[Q7QD_6XD0WD0QD_m2TD2QD`m2XD0`DeQ>`D[X6WD0QDam2QDbm2PDhP6XD0QD
cm2TD1WD0QDdm2QDem2XD0WD0QDfm2PDeR8PD\o7TD1QDgm2XD0WD0QDhm2PD\o7PDWS3XD0VD0WD0QDhm2PD\o7PDWS3XD0
QDim2WD0QDjm2PD\o7PDWS3XD0VD0WD0QDjm2PD\o7PDWS3XD0PD1WD0QDkm2QDlm2XD0`DQ_6`DbP3QDSc1WD0PDme7QDmm
2XD0WD0QDnm2QDom2Q@Pn2QDQn2XD0`DkP6`D[Q7QDRn2TD1WD0QDSn2XD0WD0QDTn2P@eg4QDUn2PD\o7TD1QDVn2XD0WD0
PDbP6PDZQ7PD\o7PD_R3XD0WD0QDWn2PDmR8PDZo7PDRR>XD0WD0PDjS5PDiQ7PDbh;XD0WD0PDjU6PD[Q7PDSR>XD0WD0PD
RGPDmP6QD_6PDTR>XD0WD0PD]j<PDjP6PD\o7PDn`4XD0WD0PDT3PD_Q7PD\o7PDgm5PDYX6XD0WD0PDUR>PDbQ7PD\o7XD0
WD0PDaR6PDm]2PD\o7XD0WD0PDVR>PDkP6XD0WD0PDXj6PDS[2PDc\1XD0QDXn2PD\o7QDYn2PDZo7PDU_2PDn2PDbQ7PDZo
7PDWY;PDnS2PDiP6PDbQ7PDZo7PDWY;PD^Q7PDWR>PDmP6PDWR>PD`Q7PDZo7QDZn2PDVd4PD]Q7PDU6PD^W<PDkP6PDZo7Q
D[n2PD]Q7PD[5PDmP6PDR[6PDmP6QD_6PDYR>PD\o7PDZR>PD\o7PD\o7PD_l<QD_6PDkP6PD\JPDfa4PDZQ7PD\o7QD\n2P
DkS6PD[Q7QDVCQD]n2PDZo7PD\Z4PD[Q7PD\o7PDbT3PDSn2PD\o7PD\R>QD^n2PDcT<QD_n2PDbQ7PD]R>PD^R>PDmP6PD_
R>PD\^<QD`n2PD\o7PD]a6`DjP6PDi1PDbQ7PD]EPDmP6PD\o7PDSg<QDan2TD1PD`R>PD^Q7PD\o7PD]j5PD[Q7QDbn2PDa
R>PD[Q7QDcn2PDbR>PDl`6PD]Q7PDeg4PDhDQDio1PDbQ7QDdn2PDRY5PD[Q7QD_6QDen2PD\o7TD1QDfn2QDgn2QD_6QDhn
2QDin2QDjn2QDkn2TD1QDln2QDmn2PDka5PD[Q7QDnn2QDon2PDUk5VD0QDnn2QDon2PDUk5QDPo2QDdNPDhP6PD\Q7QD[S1
QDQo2QDZV2QDRo2QDSo2PD[Q7PDnS2QDgATD2PDgR>QDTo2PD^^5PD_S8QDUo2QD^k1TD1QDVo2PDPl4PDTMPDTMPDbQ7PD]
j5PDSEPDVS6PD\Q7PDT8PDmMPDXS6PDeg8PDmMPDZo7PDUk5PDmMQDWo2PDbQ7QDXo2QDYo2PDmR8PDZo7PDmR8PDZo7PDjP
>PDjP>PDW5PDWQ=PDi_2PDiQ7PDTJPDiQ7QDZo2PDTJPDiQ7PDgg4PDZm2PDiQ7PDW_7PDiQ7PDTo2PDiQ7PDeQ6PDhR>PD]
Q>PD]Q>QD[o2PDjP6PDbQ7PDZo7PDiR>PDmP6PDZo7PDck4PD[Q7PDjR>QDWIQD_6PDa[6PDSn2PDaj5QDg`2PDRQ6QD\o2P
DZo7PDkR>PD[Q7PDZo7PDa\1PD_Q7PDZo7QD]o2SD0PDZo7PD^\7PDbQ7PDZo7PDb[2PD]Q7PDZo7PDbl4PDd3PDZo7PD_l<
PD[Q7PDZo7PDoR>QD^o2PD_S8PDWm5PD^^5QD_o2PDQS>PDPHPDZQ7PD^o7QD`o2QD[HPDkHPD`Q7PDeQ9PD[l4PDQn;PDZo
7PD[6PDfT8PDRf3PDi_2PDiQ7PD]9PDWm5QDao2QD_6PDYR>PDmP6QD_6PDeY<QDbo2QD_6QDco2QDam2QDdo2P@hP6QDeo2
PDhP6QDfo2QDgo2PD[R8PDT_4PDRk3PDhQ7PDZo7PDhe5PDmS2PDbQ7PDkP6PDmm6PDjQ6PDkP6QD_6PDQn2PD[6PD[3QDSX
1PDbQ7QD_6PDb`;PDeo5PDmP6QDho2PD^^5PDlP6PDcS6PDkP6QDio2QDjo2PDc3PDf_4QDko2QDlo2PDoi7PD\o7QDmo2QD
no2QDoo2QDPP3QDdo2QDnR1QD_6PDfa4PDWd4PD[Q7PDje8PD[Q7PD\o7QDQP3QDX`2PDmP6PDVDPDbQ7QDWIPDkDPD\o7PD
`Z<PDkP6PD\o7PDcS6QDRP3PDT8PD[Q7QD_6PDSn2PD[U=PDme5PDWS>PDmMPDcT<QDSP3QDTP3QDUP3PDk8PD[l4PDQn;QD
d1QDVP3P@[Q7P@\o7QDWP3QDS1PD\o7QDXP3QDLPDiP6P@Zo7QDYP3QDLPDRf3P@Zo7QDZP3QDLPD\o7QD[P3QD\P3QDLPDi
S6PD`Q7PDiS6PD`Q7PDPS8QDLPD_Q7PDVDQDLPDYS>QDLPDbQ7PDTl3QDLPDlP6PD[Q7QD_6PDjT5PDbQ7QDNPDjP6PDaR8Q
DNPDbQ7QD]P3S@0QD^P3PDRf3PDZo7QD_P3QDNTD2PDmP6QD_6PDYR>QDNPD\o7QD`P3QDNQD_6QDaP3PDjP6QDOPD\o7QDb
P3PD[Q7QDOPD\o7QDcP3QDOQDdP3QDOPDZo7QDeP3QDOQD_6PDn5QDOPDZo7PDWh4PD\Q7QDOQDfP3QDgP3QDP1PD\o7QDbP
3QDhP3QDP1PD\o7QDiP3QDP1PDbQ7PD`i3QDP1PDbQ7PD\o7QDjP3QDP1QD_6QDkP3QDP1QD_6PDXR7PDjT5QDP1PDT?QDVI
QDP1PDjP6PDbQ7QDo@PDjP6PDbQ7QDo@S@0PDn2QDQ1TD2PDkP6QD_6PDPa<QDQ1TD2PDZQ7PD_S>QDQ1QDlP3QDmP3QDQ1P
@[o7PDn^<PDkP6PD\o7QDQ1P@Zo7PD^]6PDkP6QDQ1QD_6QDnP3QDR1PDZo7QDoP3S@0QDPQ3QDR1QDQQ3QDMQ@RQ3S@0PDX
Z6PDkP6QDMQD_6QDSQ3QDMQD]6S@0QDTQ3QDUQ3QDMQDVQ3TD1QDWQ3QDMTD2PDUb7PD`c8QDMQDWo1PDbQ7QDXQ3QDMPDZo
7QDYQ3QDZQ3QD[Q3QDX1QD_6QD\Q3QDX1PD\o7QD]Q3QDZ1PDUY<QDZ1QD^Q3QD_Q3QD^1QD`Q3QD`1PD^R8QD_6PDXR7QD`
1PDkP6QDaQ3QD`1PDkP6PDmP6PDWR>QD`1PDhP6QDbQ3`D\o7`DZo7`D[o7`Dfg4`DeQ6QD`1PDbQ7QDcQ3PD]9QD`1PD[Q7
PDjc5QDW1PDlP6QDdQ3P@\o7PDf[7QDW1QD^:QDeQ3QDW1QDfQ3QDgQ3QDW1QDhQ3QDV1PD\o7QDiQ3PDmT3QDV1QD_6QDjQ
3QDV1QD_6QDkQ3QDlQ3QDV1PDmP6PD\o7QDmQ3QDV1TD2PDbQ7QDnQ3QDV1PDbQ7PDTJPD\8QD]1PD\o7QDoQ3QD]1PDZo7Q
DPR3PDVa8QD]1PD\o7QDQR3QDRR3QD_1PDlP6QDVCQDSR3QD_1QDTR3S@0QDUR3QD_1QDTR3S@0PDbQ7PDgCQDc2PD\o7QDV
R3QDc2QD_6PDfQ3QDa2PD\o7PDe3QDf2PDZo7QDWR3QDc1PDZo7PDXg4QDc1PDZo7QDXR3QDc1QD_6QDYR3QDk1QDZR3QD[R
3QDl1PD\o7QD\R3QDm1PD^Q7PDVa8QDm1PD_Q7PD\o7QDm1PD\o7QD]R3QD^R3QDR2PD\o7QD_R3QDR2PDkP6QD`R3QDS2PD
Zo7PDW8QDS2QDaR3QDS2PDRf3PDZo7QDS2QD_6QDbR3QDj1PDWm5PD`^<QDY2QDcR3QD_2PDRf3PDZo7QD_2PD\o7PDV<QD^
2PD]Q7QDdR3PD]Q7PDU_2PDZh;QDg2PDkP6PD_S8QDh2PD\o7PDPg<QDi2PDlP6PD[Q7QD_6PD[5QDi1QDeR3QDfR3QDh1QD
_6QDgR3QDh1PD\o7QDhR3`D\o7aDU6QDh1TD3PDom5PDlP6QDh1TD3QD^P3VD0QDh1TD3QD^P3QDiR3QDQ2QDjR3QDQ2PD\Q
7QDf\1QDX2QDkR3QDX2PD\o7PD\V<QDX2QD_6QDlR3QDX2QDmR3QDnR3PDmP6PDda3PDeT8PDmP6PDTJQDoR3PDmP6QDPS3Q
DQS3PDmP6PDZo7QDRS3QDSS3PDmP6PDZo7PD`_3PD[Q7PDmP6PDhg4QDTS3PDmP6PDbT3PDSn2PDmP6PD\o7QDUS3PDmP6PD
\`6PDhj4PDkP6PD\o7QDVS3PDkP6PD\o7QDWS3QDXS3PDkP6PDSn2PD[Q7QDYS3VD0PDkP6PDSn2PD[Q7QDYS3QDZS3PDkP6
QD[S3PDkP6QD\S3VD0PDkP6QD\S3QD]S3PDkP6PDZo7QD^S3PDkP6QD_S3QD`S3PDkP6PD\o7QDaS3PDZQ7PD\o7QDbS3QDc
S3QDdS3PDZQ7QD^k1QDeS3PDPU3PDbQ7PDeS8PDSn2PD[Q7PD\o7QDfS3QDgS3PD[Q7QDUW1QDhS3QDiS3PD_EPD[Q7QDjS3
QDkS3PDWR7PDZo7QDlS3QDmS3PDZo7PDT3PDiS6PDZo7QDnS3QDoS3PDZo7QDPT3QDgBPDZo7PD[T>PD[Q7QD[S1QDQT3QDR
T3QDST3PDZo7PDhe5QDTT3PDZo7QDUT3QDVT3PDZo7PDdg4PDTU<PDZo7PD_S6PDV6PDZo7PDda4PD[Q7PDUW6PDZo7PD_8P
DmP6PDZo7PD]T>PD[5PDZo7PD^T>PD[Q7PDVDPDZo7PDmMPD_T>PDZo7PDga7QDWT3PDga7PD`T>PD_4PD`T>PDZo7PD`n2P
Di_2PDZo7QDXT3QDYT3PDZo7PDan2QDZT3PDZo7QDlS3PDW6PDnCPD`Q7PDoCPDUY<PD`Q7PDag3PDnCPD[Q7PDgg4PDbT>P
DmP6PD\o7PDeT8PDiP6PD]9PDn2PD]9PD`Q7PD^n<PD_9PD`Q7PD`d7PDWV2PD`Q7PDhf6PDcV6PD`Q7PDcT>PDkHQD[T3PD
kHPDTS2PDbT3PDSn2PDSn2QD\T3PD_l<QD]T3PDmT3QD^T3PDcV5PDkP6PD^f;PDkP6PDc`4PDkP6PD\6PDdn2PDSR3PDdn2
PDfS8PDcS6`DSQ6`Dkm5PDfS8PD\o7QD_T3PDfS8PD\n4QD`T3QDaT3PDmU=PD\a;QDUW1PDR\6PDkP6PD\o7QDbT3PD\o7Q
DcT3PD[Q7PD\o7QDSR3QDdT3PD\o7PD\e3PD[Q7PD\o7PDX[2PD[Q7PD\o7PD[`;QDeT3PD\o7PDfb5PDjQ6PD\o7QDfT3QD
gT3PDgg4PD]_8PDcT<Q@VCQDhT3PDcT<PDdS8QDiT3PDmR8QDjT3PDZo7QDkT3PDcT8PDZo7PD]T7PDcT8QDlT3PDRQ6PD`1
PDZo7PDbZ6PDRQ6QDmT3PDZo7QDnT3PDco;PDZS8QDoT3PDco;PD^S6PD[Q7PDHPDhm4PDli=PDHPDRP6PDhT>PDeY;QDPU3
PDd[;PDiT>PDjT>PD`Q7PDiHPDmS2PDbQ7QD_6PDhg4PD[Q7QDQU3PDhg4PDaj5PDc`2PDkP6PD_S8PDia7PDhQ7PDgCPDiH
PD`f5QDRU3QDSU3PDWR>PD`Q7PDkT>PDQU<QDTU3QDUU3PDdZ2PDhP6PD]Q7PD\o7QDVU3PDhP6PDlm5PD]Q7PDhP6PD`Q7Q
DWU3PDhP6PD\Q7PD^^5PD_S8PD^b=PD_S8PDYd2PDZg=PD`Q7PDkZ<QDXU3PDbk5QDXU3PD^JPDlT>PDmT>PDiS6PDkDPD[Q
7PD]6PDmY2PDiQ7PDn`4PDeT8PDbS6PDjP6PD\o7PDbS6PDkP6PD\o7PDnl6PD[Q7PDig;PDol6PD[Q7PDig;PDcS6QDYU3Q
DVCQDZU3PDck4PD[Q7PDjR>PDia6PD[Q7PD\o7PDiMPDiQ7PDnT>PDQ`9PDZQ>QD[U3QD\U3TD2QD]U3PDV3PDZo7PDY^<QD
^U3QDo>PD_EPDNPD`Q7QD_U3PD]Q6PDbQ7PDX:PD]Q6PDbQ7QDSHQD`U3PDfCPDmP6QD_6PDm]4PD\Q7PDio5QDaU3PDWGPD
b[6PDjP6PDoT>QDbU3PD_S8PD\o7PD`T6PD^^5PDeT6PD^^5PDdb<QDcU3QDX[1PDcT6PD^^5PDd4QDdU3PDTQ9PDkP6QDeU
3QDfU3TD1P@PHPDoX2QDgU3P@Wm5PDnZ<QDX`2PDjP6QDX]1QDhU3PDhP6QDgBQDiU3PDlP6QDW^1PDg3PDn2PDn2PDg3PDg
3PD`Q7PDn2PDZo7PDoX=PDdZ;PD`Q7PDPU>PDYS7PD\o7PDYl<PDXn2QDjU3PDQ[2PDbQ7PDem7PDZo7PDoJPDbQ7PD[o7PD
\n6PDQa4PD[o7PDe2PDbQ7PD[o7PDU6PD]V<PDZo7PDQU>PDZo7PDRU>PDgDPDZo7PDSU>QDkU3PDZo7PDnm6PDZ4PDZQ7PD
Zo7PDQg<PDZQ7PDTU>PDZQ7PDUU>PDlP6PDkP6PDZo7PDVU>PDS1PDR\2PD\o7PDS1PDmP6PD\o7QDlU3PDeg4PDi7PDXW=P
Dfg4PDgj5PDXW=PDRk3PDkCPDhQ7PDnP6PDbQ7PDef5PDnP6PDbQ7PD\o7PDc^2PDmP6PDWU>PDmP6PD\o7PDc`2PDZo7PDl
];PDfd<PD^S6QDmU3PDc7PDYU>PDZo7PDXn2QDnU3PDlX2PD^S6PDkP6PD\R8PD[l3PDHPDfg4PDnQ<PDnh<PDgm4PDhQ7PD
\o7PDY_;PDjT5QDoU3PD_S8PDn7PDnR8QDPV3QDee1QDQV3PD]Q7PDnR8PD[o7PDmg4QDRV3PDWm5QDSV3PDmP6QD_6PDXR7
QDTV3PDgm5PDde5QDUV3PDbQ7PD\o7QDVV3QDgY2PDZo7TD1QDWV3PDHQDXV3QDYV3PDnFPDga7PDiQ7PDZo7PDc`4QDZV3Q
D[V3PDiQ7PDmMQDio2PD\o7PDZU>PDHPDo2QD\V3PDdf=PD[Q7PDYl6PDo^2PDbQ7QD]V3PD]U>PDfa4QD^V3QDcb2QD_V3P
D`d2QD`V3QDaV3PDb`<PDP^<QDbV3QDcV3PD^R8QDdV3QDeV3VD0QDdV3QDeV3QDfV3aEU6WD0PDnl;QDgV3XD0VD0aEU6WD
0PDnl;QDgV3XD0QDfV3PD^Q7PDQ;VD0PD^Q7PDQ;PD1QDhV3P@kP6PDdh3VD0QDhV3P@kP6PDdh3QDiV3QDgATD2PDYi7PDW
m5PDeQ7QDjV3QDZHQ@Y=QDkV3TD2PD^l<QDlV3PD\Q7PDZo7PDSn2PD[Q7QD^k1PDhP6PDbQ7QDmV3PD]Q7PDZo7PDTS<PD[
Q7PDfg4PDZo7PDen=PDa^<QDnV3PDZQ7PD\o7PDbU>PDb\2PDnS6PDZQ7PD_S8PDZQ7PDnm6PDZQ7PDcU>PD`Q7PDZQ7PD\o
7PDl4PD[Q7QD_6PDZQ7PDdU>PDZQ7PDZo7QDoV3P@fU>QDPW3PD\o7PDmo=PDoQ2PDbQ7PDRU6PDgU>QD_n2QDP]2QDQW3QD
RW3PDc^1PDmP6QDSW3PDjP6PD\o7PDZU6PDaS6PDbP6PDhg4PD[Q7PDa\<QDTW3QDUW3PDhEQDVW3PDmP6PDWm5QD_6PDP]2
PDeR8PDkZ<QD_6PDSe<PDS1PDcS6PD`Q7QDWW3PDlP6PDHPDh_6QDdW2PDnm<PD`o5PDjP6PDfDPDeg4PDfY<PDj_2PDlP6P
D[Q7QD_6PD\V2PDWm5PD\o7QDXW3PDj^2PD\o7PDbg=PDhf4PDmP6PDZo7PDjU>PDeGPDRY=QDYW3QDZW3QD[W3PDXm5QD_6
QD\W3PDlU>PDkP6PD\o7PDT?PDmP6PD\o7PD\o7PD^S6PDSW=PD\o7PDdm<PDl4PD\o7PDgm4PD\Q7PD\]2PDTJPDeg8PDbQ
7PDHPDmU>PDUQ6PDQV8PDRf3QD]W3PDZo7PDjV4PDW_<QDXEQD^W3PDR8PDd8PDmP6PDUU2PDS_3PDlP6PDnU>PDlP6QD\1Q
@]6S@0QD_W3PDbQ7PDdZ2QD\1QD`W3PDbQ7QDaW3QD\1PDHPDeg4QDbW3QD\1QDcW3QDbW3QD\1PDbQ7QD_6PDXR7QD\1QDd
W3PDbQ7QDeW3QDU1PDZo7QDdCQDU1QD_6QDfW3QDgW3QDU1PDlP6QDhW3QDf1QDa;QDiW3QDf1QD_GS@0QDjW3QDT1QDkW3Q
DT1QDlW3TD1QDmW3QDT1PDZQ7PD\o7QDnW3QDLPDeR8PD\o7PDb_<QDLPDjP6QDoW3QDPX3QDLPDWm5QDVCQDQX3QDLPDbQ7
QDRX3QDLPDbQ7PD\o7QDSX3QDLPDlP6QDTX3P@\o7PDQl5QDLPDmP6QDUX3QDLQDVX3QDLPDck4PDmP6PDdf5QDLPDck4PD\
o7QDWX3QDLPDiP6QDXX3QDLPDiP6PD\o7QDYX3QDLPDiP6PDZo7QDZX3QDLPDkR8PD\o7QDLPDY_;`DbQ7QDLPDbQ7PD^6QD
LPDZo7QD[X3QD\X3QDY1QD]X3QD^X3QDY1QD_X3QD`X3QDY1PD`c8QDb1QDa;QDaX3QDb1PDRf3PDR_2QDP1PD\o7QDbX3QD
cX3QDP1PDPHPD]Q7QDP1PDlP6PD[Q7QDdX3QDP1QDeX3QDP1PDjP6QDfX3QDP1PDkP6QDgX3QDhX3QDP1PDS1QDiX3QDP1PD
kS6PD[Q7QDP1PDjS6PD]Q7QDNQD_6QDaP3PDjP6QDNTD2PD]Q7PDZo7PDYf=QDNPD\o7QDjX3QDNPD\Q7PDW[<QDNTD2PD\Q
7PDW[<QDNQDkX3QDlX3QDmX3PDml<QDOPDZo7QDnX3QDoX3QDOPDZo7QDPY3QDOPDfX<QDOPDl^2PD]Q7QDOQDQJQDQY3QDQ
1QD_6QDiCQDRY3QDQ1TD3PDmP6PD\o7PDjHQDQ1QDSY3P@^^5QDR1PDlP6QDTY3QDUY3QDR1QDVY3PDRf3QDWY3PDRf3PDcn
=PDji6PDRf3PDZo7QDXY3PDRf3QD[S1QDYY3QDZY3PDRf3QD[Y3PDRf3QD\Y3QDMQ@]6S@0QD]Y3QD^Y3QDMPDHQD_Y3QDMP
DHPDT8PD\Q7QDMPDR^2PDfm4QDMPD^2QD_n2PDT_4QDMPDZo7QD`Y3PDbQ7QDaY3QDMQD_6QDbY3QDcY3QDX1PDaf6QDX1QD
dY3QDeY3QDX1QDfY3S@0PDnP6QDX1TD2PDbQ7PDfV>QDV1TD2PDkP6PD\o7PDnP6QDV1TD2PDkP6PD]3QDV1TD1PDjP6QD_6
QDV1QDgY3QDhY3QDV1PD_S8QD_6PDmY6QDV1PD\o7QDiY3QDV1PDgd5QD[a1QDW1PD\o7QDjY3QDa1QDkY3TD1QDlY3QD^1P
DTe<QD^1QDmY3QDnY3QD^1PDmP6QDVCPDjT5QD^1PDkP6PDhV>QDW2PDkP6QDVCQDoY3QDW2QDPZ3QDQZ3QDW2QDRZ3PD`Q7
QDW2PDkP6QD_6QDSZ3QDXCPDkP6QDVCPDQ^<QD^2QDVCPDd^<QD^2QDTZ3PD^Q7VD0QD^2QDTZ3PD^Q7QDUZ3QDc1PDPU3PD
h[<QDc1PDaS6PD`Q7QDc1PD\o7QDVZ3QDc1PD_m;PDhP6QDc1PD^^5PDda3QDc1PD\Q7PDT8QDc1PDhP6QDc1PDVn4QDd1QD
WZ3P@Wm5QDd1Q@[S1QDWP3QDe1QDXZ3TD1QDYZ3QDg1QDVCQDZZ3QDi1PDmP6QD[Z3TD2QD\Z3QDi1TD2PDmP6PDZQ7PD\o7
QDi1PDmS6QDn1TD2QD]Z3TD1QD^Z3QDn1PD\o7PDbX=PDiP6QDn1QD_Z3TD1QD`Z3QDn1QDaZ3PDiP6QDZ2QDbZ3TD1QDcZ3
QD_1TD2QDdZ3QDeZ3PD^S6QDk1QDfZ3TD1QDgZ3QD`1PDZo7PDkV>QD`1PDbQ7QDhZ3QDiZ3QD`1QDjZ3TD1QDkZ3QDR2PD_
S8PDWm5QDlZ3QDR2PDkP6QDmZ3QDR2PDPHPD_Q7QDVCS@0QDnZ3QDT2PDZo7PDZX=QDT2PD\o7PD^S6QDU2PD^^5PDkP6PDS
h4QDU2PD\o7PDhd<QDV2QDoZ3TD1QDP[3QDo1QDQ[3`D`Q7`D4`Dff5`DiP3QDo1PD\o7QDR[3PD\Q7QDQ2PDiP6PDbQ7QDS
[3QD[2QDT[3TD1QDU[3QDS1PDZo7QDV[3TD1QDW[3QD]2PD\o7QDX[3PD`g3QDb2QDY[3QDZ[3QDe2QD[[3TD2QD\[3QDf2P
D\o7QD][3TD1QD^[3QDj2QD_[3TD2QD`[3QDk2PD[o7PDhn=QDk2PD\o7PDmS2QDd2PDhP6PDbQ7QDd2PDmP6PD\o7PDiR8Q
Dd2PDkP6QD_n2PDoV>QDP2PDjP6QDP2QD_n2QDa[3QDP2QDQJS@0QDb[3QDh2QDc[3TD1QDd[3QDKQDe[3QDf[3TD1P@`o5Q
D[S1QDg[3P@jT5PDbQ7PDo2PDZo7PDdh3QDh[3QDi[3PDZo7QDj[3QDk[3`EbQ7`EZQ7`E_Q7`EmP6`EdR8QDl[3QDm[3PDZ
o7PDh`4PD]a4PDZo7PDm\;PDUW>PDZo7PD[3PDmP6PDZo7PDUGPDmP6PDZo7PDag;PDmP6PDZo7PDj;PD[Q7QDn[3PDZo7QD
o[3PD\Q7PDZo7PDjm<PDU`4PDZo7PDXW>PDQc6PDZo7QDP\3QDQ\3QDW6PDZo7PDU^8PD[Q7PDZo7PDca7PDbQ7PDZo7PDQj
5QDR\3PDZo7PDhP3PDm\2PDZo7PDPY2PDkQ<PDZo7PDha7PD\W>PDZo7PDUi5PD]W>PDZo7PD^W>PDmP6PDZo7QDS\3QDT\3
PDZo7QDU\3QDV\3PDZo7QDW\3QDX\3PDZo7QDY\3QDZ\3QD[S1QD[\3PDnn6PDZo7QD\\3QD]\3PDZo7PDZl<PDmP6PDZo7P
DT?PDi6PDZo7PDj\2PDhP3PDZo7PD\i5PD[Q7PDZo7PDfV6PDUQ6PDZo7QD^\3PDj_6PDZo7QD_\3PDoT2PDcW>PDoT2PD[R
>PDZo7QD`\3QDa\3QDb\3QD_6QDc\3PDlP6PD[Q7Q@VCQDd\3QDe\3PDeR8PD\o7PD]a6PDlP6PD[Q7QDf\3PD]Q7PDUb7QD
g\3QDh\3PDUb7QDi\3PDUb7PDZo7PDmm6PDhP6PDkR8PD^^5PDhP6PD\o7QDj\3PDhP6PDmP6QDk\3PDdDPDhP6PDbQ7QDl\
3PDhP6PDbQ7QD[HQDm\3PDhP6QDn\3QDag2QDo\3PDjP6PD\o7QDP]3PDjP6QD_6PDfQ3PDjP6PDkP6PD\o7QDQ]3PDjP6QD
R]3PDkP6PD\o7QDS]3QDT]3PDkP6PD\o7QDU]3PDkP6QD_n2QDV]3Q@W]3QDX]3TD1PDkP6PD\R8PDmW>PDkP6QDY]3QDZ]3
PDkP6PDZo7QD[]3TD1QD\]3PDjS6PD\o7QD]]3PDjS6QD_6QD^]3QD_]3QD`]3TD1QDa]3PDPS8QD[S1QDb]3PDiR8QD_n2Q
Dc]3QDd]3PD_Q7QDe]3PDll5PD`Q7PDdg4PDj_2PD`Q7PDdP7PDag;PDmP6PD\o7PD\Q7PD\o7PDoW>PD[Q7PD^^5PD_Q7QD
f]3PDbQ7PDQ[2PD\Q7PDZo7PDhEPDZo7PDUk5PDXn2PDbQ7QDg]3PD_9PD\l4PDS7PD_9PDmP6PD\o7PD]9PDmP6QDVCQDh]
3PDkm5PDn9PDo2PDb[2QDoe1PDS9PDa\<PDmP6QDi]3PD`FPDZQ7PDj4PDmP6PDZo7QDj]3PDmP6PD\o7QDk]3VD0PDmP6PD
\o7QDk]3QDl]3PDmP6PDZo7QDm]3QDn]3PDmP6PDZQ7PD\o7PDjMPDmP6QDo]3PDmP6PDWh4PDTf7PDmP6PDeg4PDh^=PDWX
>PD[Q7PD_S8PDaV5PDYQ6PDVk5PD\Q7PD\o7PDaT2PDfS8PDVm5QDP^3PDXZ<QDQ^3QDR^3QDS^3P@[Q7QDT^3PD[l3PDVe<
PD\X>PD[l3QDU^3QDV^3PDcFPDmP6PD\o7PDSk3PDeZ2PDRk3PDSk3PDhQ7QDW^3PDa_<PDj[5PDdh3PDmP6PD\o7PDdh3PD
jT5PDbQ7PDdh3QDX^3PDdh3PD`U<`DoP3`D^S3PDha7PDeP7PDPY2QDY^3TD1QDZ^3QD[^3QD\^3QD]^3QD[^3PDn7QD^^3P
DRk3PD[Q7PD\o7PDgm5PDQV8PD[Q7PDZo7PDaX>PDQV8PDbX>QD_^3QD`^3PD]W<PD`Q7PD]W<PD^S8QDa^3PD[S8QDb^3QD
^:PDmP6PDHQDc^3QDd^3PDHPDWS3PD\Q7PDHQDe^3PDHPDTJPDHPDQ\2PDcX>PDHPDfg4PDnQ<PDHPDQf3PDPY2QDQJPD`e5
PDaQ7PDRQ6QD_GQ@`6QDf^3TD1QDg^3PDRQ6QDh^3QDi^3TD1QDj^3PDRQ6PDT3PDlP6PDRQ6PDhP6PDbQ7PDRQ6PDcT<QDk
^3PDRQ6QDl^3QDm^3PDRQ6PDP\2QD_6PDRQ6QDa;QDn^3TD1QDo^3PDRQ6PD\Q7PD\o7QDP_3PDco;PDbQ7QDQ_3QDR_3PDn
`4QDS_3TD1PDSW<PDWm5PD`Q7PDo^2PDWm5QDT_3TD1PDSn2PDmU=PD\Q7PD\o7PDkb5PDdg=PDiR8QDU_3QDc]3PDU<PDa_
<PDYo8PDdo6PDd[;PDiT>PD]`6PDnS6PDZJQDV_3QDW_3PDbQ7QDX_3PD\o7QDY_3QDZ_3QD[_3TD1QD\_3QD]_3PDlP6QD^
_3QD__3QD`_3QDnBPD\o7QDa_3PDck4PD`Q7PDck4PDmP6QDb_3QDk^1P@]Q7PDgm5QDc_3QDd_3QDe_3QDf_3QDg_3TD1QD
h_3PDPU3QDi_3PDc3PDmP6PDRP6PDc3PDmP6QD_6PDnQ<PDSV<PDmP6PD\o7QDj_3QDk_3TD1QDl_3QDm_3QDn_3QDo_3QDP
`3TD1PD[h;QDQ`3QDVCQDR`3QDS`3QDT`3TD2QDU`3PDoFPD`Q7PD_^6PDQg<PDgn6PDZ[=PDUb7PDQQ6PDdg4PDQQ6PDQQ6
PDQQ6QDV`3QDW`3QDX`3QDY`3TD1P@kl7PDm2PDmP6PD\o7QDZ`3PDR`6PD\k=PD^Q7PD\o7PDT?QD[`3QD[S1TD1QD\`3PD
VW>PDWm5PDPd6QD]`3QD^`3TD2PDUb7PD\o7QD_`3QD``3PDUd6PD`Q7PDSY>PDTY>QDa`3PDSh4PD`Q7PDaS6PDR8QDb`3P
@\o7PDR8PDUY>QDc`3QDd`3PDbT3PD[Q7PD\o7PDWY>PDUQ6QDe`3QDf`3PDUQ6PD`S8PDXY>PDUQ6PD_4QDgBQDg`3PDUQ6
PDdg4PDQa7PDUQ6PDPV8PDUQ6PDQl4PD`Q7PDo2PDQl4PD[Q7PD\o7PDjn2QDh`3PDNPD`Q7PD]_=PDge6PDln6PDfg4PDgj
5QDi`3PDfg4PDS1PD\m;PDfg4PDZ2PDhn=QDj`3PDjm<QDk`3PDaf6PDUb7PDaf6PDjP6PDZo7PDWJQDl`3QDm`3QDn`3QDo
`3PD\o7PDVFQDPa3PDhl5PD^Y>QDQa3QDRa3TD1QDSa3PD`S6PD[Q7PD\o7PDQl5PDd_<PDof6PD`Q7PDZo7PD]Q7PDZo7QD
Ta3PD]Q7PD`Y>PDfZ=PD]Q7QDUa3TD1QDVa3QD^P1QDWa3PDU7PD_l<PD[Q7QDXa3PDaY>PDnS6PDgm4PD\Q7PD^Q8PDRn2P
D[Q7QDYa3QDZa3QD[a3TD1QD\a3QD]a3PDkP6QD^a3TD1P@l_4PDY_;QD_a3P@[Q7QD`a3QDaa3PDk8PDhl4PDU3PDgd2QDb
a3PD]R8PDic<PDeZ2PDbQ7PD\o7PDe:PD^Q7PD\o7QDca3P@[Q7PD^Q7PDeX<PD^Q7PD\o7PDoP3PD^Q7PDXIPD_i4PDmP6P
D[5PDoo=QDoe1PDfW6PDeQ7PD\o7PDoW6PD`Q7QDda3PDfY>PD`Q7PDeZ7PD^4PDiQ7PD^h;PDSHQDea3PDcZ<PDmS6PDeGQ
Dfa3PDfe4QDga3PDhY>PDiY>QDha3QDia3TD2QDja3PDa_2PDgP<PDT3PD`Q7QDka3PDc`4PDmP6PD\o7QDla3QDma3Q@_6P
DWm<PD^Q7PDjY>PDZo7PDPm5PDbg4PDg`2QDna3QDoa3PDo^2PD`Q7PDlY>PDo^2PDbQ7PDWm<PDiP6PDZQ7PDjV>PDiP6PD
mP6PD\o7QDPb3PDiP6PD\o7QDQb3QDcJQDRb3TD1QDeJPDmY>PD`Q7PDnY>PDYn5PDiQ7PDoj3PDRS6PDdS8QDSb3QDTb3QD
Ub3TD1QDVb3PDe[2PDdQ7PDaS6PD`Q7PDha7PDPZ>PDVe<PDQZ>PDhl5PDZFPDWQ=PDmT3QDWb3PDRZ>PDZo7PDQ_2PD^Q7Q
DXb3QDYb3TD1QDZb3PD`Z6PD\Q7QD[b3QD\b3TD2QD]b3QD^b3PDZQ7TD1QD_b3QD`b3PD^Q7PDXn2QDab3QDbb3PDZ[2QD[
S1TD1QDcb3QDV@QDdb3PDmP6PDUm2QDeb3TD1QDfb3PDXIPD`d5QDgb3QDhb3TD1QDib3PDWW5PDS[6PD]n;PD\Z>QDin2QD
jb3QDkb3QDlb3PD^R8PDe5PD\U6QDmb3QDnb3PD]Z>PDP]<PDV`2PD\o7PD`[<QDob3QDPc3PDlg4PDmP6PDjP6PD\o7PDXI
PDkP6PDZo7PDng4PDlP6PDbQ7QDQc3PDXR7QDRc3PDVd2QDSc3TD1P@^\<PDY_=PDWQ5PDhj<PDmP6PDU`6PD[Y>QDTc3QD_
6QDUc3PDbS6PD`Q7QDVc3PD`Z>PD\o7PD^V4PD\o7PD\V6PDnm<PD`o5PDWd7QDWc3PDXm5PD\o7PDP_;PDVo5QDXc3PDk^2
QDYc3PDef5QDZc3PDbZ>PD\]2PDSW=PDoP6PDeLQD[c3PDVT5QD\c3PDdm<PDem<QD]c3QD^c3PDWV6QD_c3QD_6PD\W<PD\
o7QD`c3QDac3PD\o7QDbc3QDcc3PD\o7PD]a4PDmP6PD\o7PDfZ>PDeZ2PD\o7PDn`4QDdc3PD\o7PDVl<PDc3PD\o7PDdm<
PDem<PD\o7PD`R3QDec3TD1PDjP6`D\o7`DZo7`DaQ6`DcEPD\o7PDRn2QDfc3PD\o7PDY_;QDgc3PDeR8QDVCQDhc3TD1P@
]a6QDic3PDiZ>PDiZ>QD_6QDjc3QDkc3TD1QDlc3QDmc3QDRBPDTh4PDmP6PD_Y4PDeo=PD]^2PDmZ>PDnZ>PD`Q7QDnc3QD
oc3TD1PDYn5PDoZ>PD_Q7PDm\;PDUW>PDhV8SD0QDPd3PD[Q7PDZl4PD[Q7PD_k6QDQd3TD1WD0QDl2XD0VD0QDQd3TD1WD0
QDl2XD0QDRd3QDSd3Q@W6TD1WD0QDTd3S@0QDm2XD0VD0`DmP6`DZQ7QDSd3Q@W6TD1WD0QDTd3S@0QDm2XD0QDUd3`DmP6`
DZQ7QFVd3TD6PD4QDWd3S@0WD0QDl2XD0VD0QFVd3TD6PD4QDWd3S@0WD0QDl2XD0QDXd3WD0QDYd3SD0XD0VD0`Djd5WD0Q
DYd3SD0XD0QDZd3`Djd5WD0QD[d3QD\d3XD0`DnGWD0QD]d3QD^d3XD0WD0PDk[>QD_d3XD0WD0QD`d3PD[Q7QDad3XD0QDb
d3QDcd3TD1WD0QDo2QDn2XD0QFdd3TD2WD0QDed3PDeg4QDgBXD0WD0QDfd3PDmP6PDQa4XD0WD0QDgd3QD_6PDXR7PD`g3X
D0WD0QDhd3PD[Q7QDid3TD1QDjd3XD0WD0QDkd3QDld3XD0WD0QDmd3QDnd3XD0WD0QDod3PD]9PDkP6XD0QDPe3WD0QDa;Q
DQe3QDPR2QDRe3TD1VD0XD0QDPe3WD0QDa;QDQe3QDPR2QDRe3TD1QDSe3XD0WD0QDTe3QDUe3TD1QDVe3XD0`DZo7`D\o7W
D0QDWe3QDXe3XD0WD0QDYe3PDbQ7XD0YD2WD0QDZe3PDbQ7QD[e3XD0WD0QD\e3QD]e3XD0QF^e3QDcZ1QDo@TD1WD0QD_e3
XD0`DkP6`DZQ7WD0QD`e3QDae3XD0YD2WD0QDbe3QDce3S@0XD0QDde3WD0PDPV8QDee3XD0WD0QDfe3XD0WD0QDge3XD0QD
`9`DWQ3`DXQ3QDW6WD0PD\o7QDhe3QDie3XD0QFje3QDW6Q`1`6WD0QDke3XD0VD0QFje3QDW6Q`1`6WD0QDke3XD0QDle3Q
Fme3TD3QDW6Q`1`6WD0Q`1`6QDne3XD0VD0QFme3TD3QDW6Q`1`6WD0Q`1`6QDne3XD0QDoe3WD0QDo@aDe6aDU6SD0PD`Q7
`DZo7`D[o7`D\o7`Deg4aDU6SD0S@0XD0QDPf3QDQf3Q`1`6WD0QDRf3XD0QDSf3WD0Qd1`6QDQ3XD0`Deg4QD`9aDU6WD0Q
DQ3XD0`Deg4QD`9aDU6WD0QDo@Q`1`6QDQ3XD0S@0QDTf3QDUf3PDo9QDVf3WD0Q`1`6QDWf3XD0QFSU1QDW6Q`1`6WD0Q`1
`6QDXf3XD0QDYf3QDW6Q`1`6Q@o@WD0Q`1`6QDZf3XD0WD0QDQ3`DVS8`D\Q7`D[Q7`D`Q7`DmP6`DZQ7`DbQ7`DhQ7`D_n4
`DiQ7`DZS8`DkP6`D]Q7`DoP6`D_Q7SD0QDn[1XD0aDU6WD0PD\o7PDgCPD`Q7XD0PDoCWD0QDY=PD\o7SD0QD[f3QD\f3XD
0PD_Q7`Ddm5`Dk]>`D_S8`DXR8`Dfg4`DeQ6`DbS8`D`S8`DWR8WD0SD0QD]f3XD0`E\o7`E]F`EV8`E^FQD^f3TD1WD0QDP
3XD0`DZ7`DXb6`DRQ3`D[Q7QD_f3WD0PDaT8QD_GSD0XD0VD0QD_f3WD0PDaT8QD_GSD0XD0QDa?QDW6WD0QD`f3QDaf3XD0
QDbf3QD\BWD0QDcf3XD0QDdf3QDef3TD1WD0QDff3XD0VD0QDef3TD1WD0QDff3XD0QDgf3QFje3TD4QDW6Q`1`6WD0QDhf3
QDif3XD0VD0QFje3TD4QDW6Q`1`6WD0QDhf3QDif3XD0QDWc1QFYf3QDW6WD0PDHSD0XD0VD0QFYf3QDW6WD0PDHSD0XD0PD
1QDjf3WD0PDHSD0XD0VD0QDjf3WD0PDHSD0XD0PD1WD0QD_GPDan2SD0XD0QFje3WD0QDkf3PDdZ2QDlf3XD0QDW6QDmf3TD
3WD0QDnf3XD0`D[Q7WD0QDof3TD1QDPg3QDQg3XD0QDW6WD0QDRg3TD2QDSg3PD[Q7QDl]1XD0WD0QD]^2PD[Q7QDTg3QDUg
3XD0WD0PDn`4QDVg3XD0`DmP6`DZQ7WD0QDWg3XD0`D[Q7WD0QDXg3QDYg3XD0`DWQ3`DXQ3`DZ5`D[b6`DY_4`D_Q7`D[Q7
`DmP6`DkP6`DnP3QFje3QDW6Q`1`6WD0QDZg3PDbQ7QD[g3XD0WD0QDe@QD\g3TD1QD]g3XD0QD^g3PDaT2PD\l4PDdZ2PD`
_3QD_g3QDlW1`Dbb5`DWR3`DZF`D\V6`Dfa4`Ddh6`D_H`DU^8`D\HS@0QD`g3QDPAPDkc5`D[Q7PDbn2QDag3PD_Q7QDo@S
@0WD0QDbg3XD0QDcg3QDY=TD1PD\o7QDdg3QFYf3TD1QDW6WD0PDZo7Q`1`6SD0XD0QDeg3QDfg3WD0QDgg3XD0QDhg3QDig
3QDjg3PD\o7QDkg3QDlg3QDkg3QDlg3QDmg3QDW6Q`1`6WD0QDng3XD0QDog3QDPh3QDQh3`DnF`D[Q7`DmP6PD`c8QDRh3Q
DSh3QDTh3QDX6Q@]6Q`1`6QDUh3QDo@QDVh3PD\o7QDWh3QDXh3PDgT=PDS[=QDYh3QDZh3PDPd2QD[h3PDRQ6QD\h3QD]h3
PDRQ6QD^h3PD]9PDmP6PD\o7PDfP2PD]j<PDkP6PDmMPDS2PDhP6PDY_;QD_h3QD`h3QDah3PD\o7QDbh3PD\o7QDch3QEdh
3QDeh3TD1WD0QDfh3XD0QDgh3QDZ^1QDhh3QDn[1QDih3QDjh3QDkh3QDga2PDbQ7QDlh3QDmh3QDnh3QDoh3QDPi3QDQi3P
DY`2QDRi3PDUm2QDSi3PDTm2QDTi3PDRQ6PDZo7QDUi3PD\Q7QDVi3QDWi3PD\Q7PDP9QDXi3QDYi3QDZi3QD[i3QD\i3PD[
Q7QD]i3PD_Q7QD^i3QD_i3QD`i3PDUn2QDai3PDj[9PDgj<QDbi3QDci3PDc`4PDPP6PDn`4QDdi3QDh6Q@kIQDlIWD0QDei
3XD0QDh6TD1WD0QDS^3XD0QDR3QDW6TD1QDo@Q`1`6aDS3aDZ5aDU6WD0QD_5XD0VD0QDR3QDW6TD1QDo@Q`1`6aDS3aDZ5a
DU6WD0QD_5XD0QDa?QDR3QDW6TD1WD0QDo@S@0QDfi3XD0VD0QDR3QDW6TD1WD0QDo@S@0QDfi3XD0QDc>QDT3TD1QDW6TD1
WD0QDo@Q`1`6QDU3XD0VD0QDT3TD1QDW6TD1WD0QDo@Q`1`6QDU3XD0QDgi3QDhi3WD0PDeW4PDda4XD0VD0QDhi3WD0PDeW
4PDda4XD0QDa?WD0QDii3PD]W>QDji3XD0WD0PDk`>PDl`>XD0QDki3TD3WD0PDeg4PDjT5PDW^8XD0WD0QDli3QDmi3PDdQ
7XD0QDni3WD0QDoi3PDc_<XD0WD0PDmP6QDPj3XD0VD0WD0PDmP6QDPj3XD0QDQj3WD0PDfQ3PD[Q7PDn`>XD0QDRj3TD3WD
0PDfQ3PD[Q7PDQa>XD0WD0QDSj3PDbQ7XD0QDTj3WD0PDgf;PDnGPDmP6XD0QDUj3WD0QDVj3PDmP6PD]n4XD0QDWj3WD0QD
Vj3PDmP6QDXj3XD0WD0QDYj3PDmP6PD\o7PDYa>XD0WD0PDbQ7QDZj3PD]g;XD0VD0WD0PDbQ7QDZj3PD]g;XD0QDc>WD0PD
[a>PD]g;XD0PDZo7WD0PD\a>PD[Q7XD0QD[j3QDX6TD1WD0QD\j3PDQl4XD0VD0`DYH`DhP6QDX6TD1WD0QD\j3PDQl4XD0Q
D]j3`DYH`DhP6QD^j3TD4WD0QD_j3QDRZ2QD[S1QD`j3XD0VD0QD^j3TD4WD0QD_j3QDRZ2QD[S1QD`j3XD0PD1WD0QDn\1P
DbQ7QDaj3TD3PDhQ7PDXQ7XD0PD[l4TD1WD0QDbj3TD2PDk\<XD0WD0QDcj3PD`V6PDbQ7XD0QDW6PDZo7WD0PD^o7PD_3XD
0WD0PDcc=QDdj3XD0WD0QDej3PD^^5PDmP6XD0VD0WD0QDej3PD^^5PDmP6XD0QDfj3WD0QD_6PDZo7PDfQ3PDbQ7XD0WD0P
DlP6QDgj3PDS1PDfk5XD0WD0PD\o7PDiQ6PDZU6XD0WD0PDjP6PDlS3XD0VD0WD0PDjP6PDlS3XD0QDhj3WD0PDea>PDZFXD
0WD0PDdm6PDfa>XD0QDij3QDW6TD1WD0QDPY2PD\o7PD^o7QDjj3XD0WD0PDaj4PDi\2PDfk5XD0WD0PDhS6PD\o7PDlU6XD
0VD0WD0PDhS6PD\o7PDlU6XD0QDc>WD0QDkj3P@Zo7QDV3PDga>XD0WD0QDgn2PDYR8PDga>XD0QDlj3TD1QDW6TD1WD0QDR
Z2QDmj3XD0VD0QDlj3TD1QDW6TD1WD0QDRZ2QDmj3XD0QDnj3WD0QDoj3QDPk3XD0QDQk3TD1QDW`1WD0QDRk3QDSk3QDTk3
XD0`DaW4PDZo7WD0PDja>PDmP6XD0QDUk3TD1QDVk3QDWk3TD1WD0QDXk3XD0VD0QDWk3TD1WD0QDXk3XD0QDYk3WD0PDfCP
DjS6QDZk3XD0WD0PDkP6PDR8PDWFXD0WD0QD[k3PDkP6XD0QD\k3TD1QD]k3WD0QD^k3PD\o7PDP\<XD0WD0PDkP6PDYR8QD
_k3XD0VD0WD0PDkP6PDYR8QD_k3XD0QD`k3QDak3TD2WD0QDbk3PDPHPD_Q7XD0QDck3WD0QDdk3QDek3PDmP6XD0QDfk3WD
0PD]Q7QDgk3XD0VD0WD0PD]Q7QDgk3XD0QDhk3WD0QDik3PD[5XD0VD0`DbX=WD0QDik3PD[5XD0QDjk3`DbX=WD0QDkk3PD
eR8XD0QDlk3TD2QDmk3WD0QDnk3XD0QDok3TD1QDPl3WD0QDQl3XD0TD2QDRl3WD0PDfb5XD0WD0QDSl3PD^o7XD0QDTl3TD
1WD0QDUl3XD0VD0QDTl3TD1WD0QDUl3XD0QDVl3WD0QD[Z1PDTJXD0VD0WD0QD[Z1PDTJXD0QDWl3`EfE`E[T2`El8`Ek8`E
n9`E>`Em8`En8`E^W5`Eo9`E`_3WD0PD[l4PD\8QDXl3XD0SD0WD0QDYl3QDji3PDkP6XD0QDZl3PDkP6TD3WD0PD]Q7PDZo
7PDeb>XD0QDhKQD[l3PDkIWD0PDkP6PD\o7PDm5XD0WD0QD\l3QD]l3PD[Q7XD0aDU6WD0QD^l3PD\o7QD_l3XD0WD0QD`l3
QDal3QDX`2XD0VD0WD0QD`l3QDal3QDX`2XD0PD1WD0QDbl3QDcl3QDdl3QDel3TD1QDfl3XD0WD0QDfj1PD\i4PDZS8XD0W
D0QDnQ1PDRQ6PD\i4PDZS8XD0WD0QDgl3PD\i4YD2XD0WD0PDbb5QDhl3XD0`D[Q7WD0QDil3XD0QDjl3`DU^8WD0QDkl3PD
[Q7XD0QDll3WD0PDmP6PD\o7PDod4PD[Q7XD0QDml3TD2QDnl3WD0QDol3PD[Q7QDPm3XD0QDQm3TD1WD0QDRm3TD1PDlb>P
DbQ7XD0QDQm3TD1WD0QDRm3TD1PD_`<PDbQ7XD0QDSm3TD1QDTm3QDQm3TD1QDW6TD1WD0QDUm3XD0QDVm3WD0QDWm3QDXm3
XD0QDVm3QDYm3TD2WD0QDZm3XD0QD[m3QDW:TD2WD0QD\m3PDeR8XD0`DZo7`Dfg4`DeQ6`Deg4QDW:TD1QDW6WD0QD]m3XD
0PD\o7QDW:TD1QDW6PDV^2WD0QD^m3TD1QD_m3XD0WD0PD\n4QDW?QD[<TD1QD`m3PDbQ7PDd3XD0WD0PDeS8PD\o7PD`o4X
D0WD0QDam3TD1PDRk3PDhQ7XD0QDbm3TD1QDcm3WD0QDdm3PDRk3QDem3PDhQ7XD0WD0QDfm3QDgm3XD0VD0WD0QDfm3QDgm
3XD0QDhm3WD0PDml4QDim3XD0WD0PDjS8QDjm3XD0WD0PD\Q7QDkm3PDoW>XD0QDW6WD0PDZo7PDdP4XD0VD0QDW6WD0PDZo
7PDdP4XD0QDa?WD0YD1PDbQ7PDWm<XD0QDlm3Q@XHWD0QDmm3PDhP6XD0QFnm3Y@0WD0PD_a<XD0QD`KWD0QDom3PD\o7QDP
n3XD0WD0QDQn3TD1PDeg8XD0QFRn3Q@U6Y@0WD0QDSn3XD0QDTn3WD0QDUn3TD1Q@Vn3QDWn3XD0QF^NY@0WD0QDXn3XD0QD
Yn3QDU6WD0QDZn3XD0WD0QDcJQD[n3XD0WD0PDhP6PDmP6PD^W<XD0WD0QD_GS@0PDW5PD\Q7QD\n3P@[Q7XD0VD0WD0QD_G
S@0PDW5PD\Q7QD\n3P@[Q7XD0QD]n3WD0QD^n3TD2QD_n3XD0SD0WD0QD^n3TD2PD^R8XD0QD`n3TD1QDW`1WD0QDan3QDbn
3Q@cn3TD1QDdn3XD0QFen3TD1WD0QDfn3XD0`D\o7`DSd5`DRd5`DZo7`DmP6`Db_4QDW6Q@]6Q`1`6S@0WD0QDgn3XD0VD0
QDW6Q@]6Q`1`6S@0WD0QDgn3XD0QDhn3PDkP6PD\o7QDin3VD0PDkP6PD\o7QDin3QDjn3PDkP6PD\o7PDQEPD[Q7QDkn3PD
mP6QDln3PDUb7QDmn3QDnn3QDon3QFPo3WD0QDQo3XD0VD0QFPo3WD0QDQo3XD0QDRo3QDSo3TD2WD0PDeR8XD0VD0QDSo3T
D2WD0PDeR8XD0PD1QDTo3QDUo3`Dhe>QDVo3S@0WD0QDWo3XD0PDT\2QDXo3PDUb7PD`c8PDlP6PD[Q7PD`c8QDYo3TD2PDe
R8PDRk3PDhQ7QD^k1PDf_4PD]7QDZo3PDiP6P@\o7QD[o3PDT8QD\o3QD\o3VD0QD\o3PD1QD]o3QD^o3QD_o3Q`1`6WD0QD
`o3XD0VD0QD^o3QD_o3Q`1`6WD0QD`o3XD0QDao3QDbo3Y@0Q@X6Q@`6WD0QDX3XD0VD0QDbo3Y@0Q@X6Q@`6WD0QDX3XD0Q
Dco3QDdo3WD0QDeo3QDfo3XD0`T3200RP1210UP1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;
0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J
1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1
?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12U
P1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R2
3[P19S23YP1>T23TP19U23WP17V23[P15W23XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17
`23XP18a23WP18b23VP16c23VP17d23VP18e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP
16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33
WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f
34\P17f34^P16g34YP16g34[P1304RP15h34WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18
o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP
16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP
1605RP16d45TP15e45WP19f45\P17g45^P16h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55V
P16Q55VP16Q55XP15R55XP15S55XP17T55YP15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\5
5`P16]55[P17^56YP16_56VP18`56VP16a56TP16a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16
h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP1
4U66UP1:V67VP17k57YP17k57YP15W67YP1<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67Y
P15^67WP15_67XP15`67UP15a67WP16b67VP15c67XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j6
7UP16k67YP15l67XP16m67XP1307RP16n67YP1:o67WP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W
77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P1
6d77UP16d77WP19e78TP18f78[P15g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88V
P16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV88XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88
TP17]88VP15^88WP15_88WP15`88VP15a88TP1808RP18b88UP16c88TP16d88VP15e88WP16f88XP16g88\P16h88XP17i8
8UP16j88VP14Z18SP14Z18SP15k88VP18l88YP14m89YP15n89WP17o89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18
U99[P15f29SP14V99VP13W99XP13X99YP13Y99WP13Z99WP13[99XP13\99XP12]99TP13^99XP13_99XP13`99XP12a99UP
13b99WP14c99WP15d99VP13e99WP14g59XP13f99WP13g99WP12j79UP12j79UP1109RP1109RP1109RP12h99TP15i99TP1
5j99TP12k99TP13g69WP14l99YP13m99TP12n99TP12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP
12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[:9XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9
UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP1109RP13f:9TP12g:9UP1109RP12h:9TP15i::XP16j::\P19k::UP1:l::X
P19m::TP15n::VP16o::YP17P;:\P18Q;:VP18Q;:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;
:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP17];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16
d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:VP16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP
17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S<:WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:
VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12_<;UP1>T5<ZP16`<<TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<
<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16j<<VP17k<<WP16T5<WP17l<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17
Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP
16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<
YP1:l=<YP1@m=<[P1<n=<VP15o=<VP14P><UP14Q><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y
>=VP14Z>=TP16[>=XP17\>=XP17]>=XP17]>=YP19^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP1
7d>>XP1;e>>TP15f>>WP16g>>XP17h>>VP16i>>[P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>V
P18Q?>TP18R?>VP19S?>VP14T?>UP17U??YP16V??XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[?
?WP14\?@ZP127@UP12]?@VP19R=@[P14^?@\P13_?@WP16W7@]P16`?@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f
?@VP15g?@VP13V8@UP15f1@WP16h?@VP13i?@VP16j?@VP15k?@VP13l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP1
4X9@ZP12P@@UP14Q@@VP12R@@UP13S@@WP14T@@VP12U@@UP12j7@UP13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@U
P13\@@YP14]@@YP13^@@XP13_@@WP13l?@YP14`@@WP16a@@TP13b@@TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@
@ZP1;d:@UP14h@@XP110@RP14i@@TP15j@@TP130@RP14k@@WP15l@@XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA
@WP15SA@QM3TA@TP13UA@WP13VA@UP13WA@VP14XA@YP12P@@UP12YA@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]
A@ZP13^A@TP110@RP15`?@XP16`?@[P17_AATP16`AAVP15aAAXP17bAAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17
hAA[P15iAAWP18jAAXP15kAATP16Z;AWP17lAAYP16mAAYP19nAAZP1<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP
18UBAXP18VBATP17WBAVP16XBAYP15YBAWP16ZBAUP16[BAVP17\BAYP16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA
[P17bBAXP16cBAYP16dBAYP18eBAZP16fBAZP18fBAWP18gBAZP15hBAWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16k
BAVP15lBATP15mBAVP17nBAVP1:oBAXP1CPCAVP17\:A^P16QCAWP15RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP1
7WCBTP16XCBVP16YCB\P15ZCBWP13[CBYP13\CBYP110BRP12]CBVP12^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP
16cCBYP14dCB\P13eCBWP13fCBYP13gCBYP13hCBXP12iCBTP12jCBVP12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CR
P1\1PDDUP1:QDDWP14RDDXP14SDDZP15TDDZP13UDDWP12j4DVP15VDD]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDD
TP14YDDXP13ZDDXP19[DD\P15W7DYP13\DDWP15i5DZP12]DDTP14^DDWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cD
DVP12dDDTP13eDDXP13fDDXP12j7DUP14f1DXP14gDDYP12hDDTP12iDDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14
oDDUP110DRP15PEDXP13QEDVP12REDVP13SEDYP12TEDTP14UEDVP15VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP1
3[EDYP14\ED\P13]EDXP14^EDZP13_EDWP12`EDUP12aEDTP14f3DZP13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P
17f3E[P17gEEVP16hEETP15iEETP17jEEVP15kEEVP16lEEVP13mEEXP15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFE
VP14SFEXP14TFEWP13UFETP16VFEWP14WFEYP13XFEXP13YFEWP13ZFEWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^
FEVP16_FE\P16`FEWP14aFEVP14bFEYP18cFEXP13dFEVP16eFEVP15fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP1
4lFEUP13mFEWP13nFEYP12oEEUP13oFEXP12kCEVP13PGEVP15QGEVP14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP
13VGFYP13WGFXP14XGFYP12YGFVP12ZGFUP14[GF[P15\GGTP17]GGVP19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGH
XP18dGHXP18eGH[P15fGHTP15gGHVP16hGHWP16iGHTP16jGHVP15kGHTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19o
GIXP19PHIZP15QHIUP18RHIVP18SHIXP19]GIXP17THJXP14UHJTP17VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16
[HJUP16[HJWP19\HJ[P15]HJWP15^HJVP1F_HJTP17`HJXP15aHJYP14]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP
17gHJYP18hHJWP18hHJYP16iHJZP15jHJYP17kHJTP17lHJVP16mHJXP15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJ
VP18SIJXP17TIJTP1A0JRP14UIJUP14VIJUP14WIJUP14XIJTP147JUP16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<J
ZP17]IJWP1E0JRP16^IJUP16_IJVP17`IJXP17`IJZP15aIJXP18f3J[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fI
J[P17f1JWP17gIJXP17hIJVP17iIJXP18jIKVP15kIKVP1:lIKXP1G]?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16P
JKXP1?]?KVP15QJKWP16RJKVP15SJKYP16TJKWP16UJKYP16VJKXP15WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP1
5]JKWP17^JKVP17^JKXP15_JKYP19`JK\P18aJKXP16bJKZP15cJKWP15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLT
P16iJLVP17jJLVP17jJLXP17kJLZP15lJLVP16mJLVP16nJLWP17oJLYP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TK
LXP17UKLYP15VKLYP15WKLYP16XKL[P16YKL\P14ZKLVP16[KLWP16\KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16
_KL[P17`KLVP17`KLXP15aKLVP15bKLYP18cKLYP17dKMWP18eKMWP18fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP
17kKMYP18lKM\P18lKM^P15mKMXP16nKMYP16nKM[P16oKM\P15PLMXP14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLN
UP14WLNUP120NRP14XLNUP12]?NUP13YLNWP12]?NUP13ZLNYP13[LNYP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`L
OUP13aLOTP13bLOTP120ORP13d:OUP12cLOTP12dLOTP13eLOWP13fLOTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13l
LOTP12mLOTP110ORP14nLO\P12oLOTP15PMP1TP15QMP1VP13RMP1XP13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP1
5XMP1VP19YMP1VP14ZMP1VP13[MP1VP16\MP1VP14]MP1VP13^MP1WP13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP1
8l=P1YP19dMP1YP17eMP1\P16fMP1VP15gMP1TP14hMP1TP15iMP1XP17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP1
2j7P1VP16f1P1ZP14nMP1TP16oMP1XP13PNP1YP16QNP1TP16QNP1VP15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP1
4WNP1YP14XNP1YP16YNP1VP15ZNP1VP12[NP1UP13\NP1WP14]NP1ZP15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP1
3bNP1XP14cNP1VP12dNP1TP13eNP1VP15fNP1TP15gNP1WP15hNP1VP15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP1
3nNP1XP13nNP1XP13oNP1WP13POP1WP14QOP1\P13ROP1YP13SOP1VP14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP1
3YOP1WP14ZOP1WP12[OP1TP12\OP1UP14]OP1VP13^OP1WP13_OP1VP12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP1
2eOP1TP13T5P1UP13fOP1VP12gOP1TP15hOP1UP16iOP1UP15jOP1UP14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13
oOP1YP14PP1P1WP13QP1P1TP15RP1P1XP13bNP1XP14TMP1ZP14SP1P1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16
XP1P1TP16XP1P1VP14YP1P1ZP13ZP1P1VP12Z1P1SP12d:P1VP13[P1P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP1
6`P1Q1WP16`P1Q1YP15aP1Q1UP15bP1Q1WP17cP1Q1XP19dP1Q1VP17eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1U
P15iP1Q1UP16jP1Q1YP1=kP1Q1YP15lP1Q1VP15mP1Q1TP15nP1Q1VP17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1T
P16RQ1Q1VP16SQ1Q1WP18TQ1Q1YP19UQ1Q1YP1<VQ1Q1WP17WQ1Q1YP15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q
1XP16\Q1Q1VP16]Q1Q1UP15^Q1Q1UP15_Q1Q1WP17`Q1Q1YP16aQ1Q1UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1
Q1VP16fQ1Q1WP16fQ1Q1YP18f1Q1]P15gQ1Q1WP16hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1Bn
Q1Q1WP1AoQ1Q1UP18PR1Q1WP15QR1Q1VP15RR1Q1UP16SR1Q1XP16TR1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP
16YR1Q1UP16YR1Q1WP17ZR1Q1VP16[R1Q1WP16\R1Q1XP1D]R1Q1WP1C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q
1VP16cR1Q1XP15dR1Q1VP12eR1Q1UP15fR1Q1VP14gR1Q1UP15hR1Q1UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16l
R1Q1UP16mR1Q1WP17nR1Q1[P15oR1Q1VP13PS1Q1XP19QS1Q1VP17RS1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP
15VS1Q1WP15WS1Q1YP18XS1Q1VP18YS1Q1XP15ZS1Q1TP17[S1Q1XP16\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1U
P15`S1Q1WP15aS1Q1XP15bS1Q1TP15cS1Q1VP15dS1Q1WP16f3Q1\P15eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q
1ZP19jS1Q1WP16kS1Q1WP16lS1Q1ZP15mS1Q1XP17nS1Q1VP14oS1Q1TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST
1Q1YP15TT1Q1TP15UT1Q1VP15VT1Q1VP16WT1Q1VP110R1RP13XT1R1YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]
T1T1VP12^T1T1UP13_T1T1WP13`T1T1XP17aT1T1YP1EbT1U1TP1FcT1U1VP15dT1U1TP1<eT1U1VP18fT1U1VP18gT1U1XP
16hT1U1VP17iT1U1TP17iT1U1VP15jT1U1VP16kT1U1YP14lT1U1TP14mT1V1TP16d5V1[P14nT1V1UP16oT1V1VP15e<V1X
P15PU1V1XP16QU1V1YP16RU1V1YP15SU1V1VP15TU1V1XP17UU1V1WP16VU1V1XP16VU1V1ZP15WU1V1VP14XU1V1UP15YU1
V1WP15ZU1V1TP18[U1V1WP16\U1V1WP16]U1V1UP16]U1V1WP16^U1V1YP17_U1V1^P15`U1V1TP18aU1V1WP14bU1V1UP16
cU1V1YP16dU1V1YP19eU1V1TP19fU1V1VP18gU1V1XP16f1V1XP18hU1V1\P16iU1V1WP1:jU1V1YP15kU1V1TP15lU1V1VP
17mU1V1YP15nU1V1WP19oU1V1TP19PV1V1VP17QV1V1VP18RV1V1VP15SV1V1WP16TV1V1WP16UV1V1VP16VV1V1YP16WV1V
1ZP15XV1V1XP17YV1V1WP17YV1V1YP17ZV1V1VP15[V1V1WP16\V1V1[P15]V1V1WP17^V1V1TP17_V1V1VP18S9V1UP18`V
1V1WP16aV1V1VP16aV1V1XP16W3V1ZP16bV1V1WP16bV1V1YP1:cV1V1VP1:cV1V1XP19dV1V1TP19eV1V1VP16fV1V1VP16
gV1V1XP18m<V1^P16hV1V1YP16hV1V1[P17iV1V1]P15jV1V1XP16kV1V1XP14lV1V1TP18mV1V1VP18mV1V1XP18nV1V1TP
18oV1V1VP17PW1V1XP15QW1V1UP15RW1V1WP15SW1V1XP16TW1V1YP14UW1V1VP16VW1V1YP17WW1V1VP17XW1V1XP1:YW1V
1VP1:YW1V1XP19ZW1V1VP18[W1V1^P1:\W1V1VP1:\W1V1XP16]W1V1WP15Z1V1SP15^W1V1VP1:_W1V1\P15`W1V1XP16aW
1V1YP16bW1V1[P15cW1V1WP18dW1V1XP18dW1V1[P15eW1W1XP16fW1W1\P16gW1W1XP16gW1W1ZP19hW1W1[P19iW1W1XP1
6jW1W1ZP16kW1W1VP14kW1W1VP16lW1W1YP16mW1W1ZP15nW1W1XP15oW1W1YP16PX1W1WP16PX1W1YP15QX1W1XP15jHW1Y
P15RX1W1YP15SX1W1VP15TX1W1XP16UX1W1YP16UX1W1[P14SX1W1VP15]?W1VP15VX1W1YP15WX1W1TP15j4W1VP15XX1W1
XP17YX1W1UP17ZX1W1XP16jHW1[P17[X1W1XP19\X1W1XP16]X1W1[P17^X1W1[P15_X1W1TP14`X1W1UP1<aX1W1VP16bX1
W1VP18cX1W1XP18dX1W1YP18eX1W1]P18eX1W1`P17fX1W1YP17fX1W1[P17gX1W1YP17gX1W1\P15hX1W1XP15iX1W1UP15
jX1W1WP15kX1W1VP15lX1W1YP1;mX1W1WP1;nX1W1YP15oX1W1VP16PY1W1TP16PY1W1VP15QY1W1TP17RY1W1VP15SY1W1Y
P16TY1W1UP16UY1W1WP16VY1W1XP140W1SP14_<W1VP16WY1W1YP15XY1W1VP15YY1W1XP16iKW1VP16ZY1W1XP15[Y1W1XP
19\Y1W1]P15]Y1W1XP17Z1W1TP17^Y1W1VP18_Y1W1YP16`Y1W1UP16aY1W1WP17bY1W1VP15cY1W1TP18dY1W1ZP140W1RP
14_<W1UP16eY1W1YP16fY1W1ZP14gY1W1UP17hY1W1XP16f2W1SP15iY1W1UP15jY1W1WP16kY1X1TP16lY1X1VP18mY1X1V
P18nY1X1XP1;oY1X1ZP18PZ1X1WP16QZ1X1VP14RZ1X1TP17SZ1X1VP14TZ1X1TP16UZ1X1VP16VZ1X1TP15WZ1X1WP17f1X
1ZP19XZ1X1VP19XZ1X1XP14YZ1X1UP18ZZ1X1YP16[Z1X1VP15\Z1X1VP16]Z1X1XP15^Z1X1VP15_Z1X1XP16`Z1Y1WP1:a
Z1Z1XP17bZ1Z1ZP18cZ1Z1YP18cZ1Z1[P18dZ1Z1YP18eZ1Z1WP19fZ1Z1ZP19gZ1Z1XP19gZ1Z1ZP1:f1Z1YP16hZ1Z1WP1
8iZ1Z1VP17jZ1Z1WP18kZ1Z1XP18lZ1Z1YP15mZ1Z1WP17nZ1Z1VP16oZ1Z1VP1=P[1Z1VP1=Q[1[1XP16R[1[1XP15S[1[1
VP17T[1[1VP17T[1[1XP15U[1[1TP15V[1[1VP1:W[1[1^P16X[1[1WP15Y[1[1TP1:Z[1[1XP14[O[1UP16[[1[1XP15\[1
[1XP17][1[1UP17^[1[1[P16_[1[1WP17`[1[1YP14a[1[1TP15b[1[1WP17c[1[1WP17d[1[1YP110\1RP17e[1\1WP17f[
1\1WP17g[1\1WP17h[1\1WP17i[1\1WP17j[1\1WP12k[1\1TP15l[1\1WP12m[1\1UP14S1\1SP17n[1]1VP19o[1]1WP1<
P\1]1WP15o[1]1UP14m[1]1TP13Q\1^1TP12R\1^1TP13S\1^1YP15T\1^1WP15U\1_1TP16V\1_1VP17W\1_1[P16X\1_1W
P17Y\1_1YP17Y\1_1[P16Z\1_1WP16[\1_1YP12\\1_1TP13]\1_1VP16^\1_1WP16_\1_1WP13`\1`1TP12a\1a1TP12b\1
a1UP12c\1a1UP19d\1b1WP1<e\1b1VP14f\1b1VP18g\1b1XP15h\1b1YP18i\1b1[P12j\1b1TP13k\1b1XP110b1RP14l\
1b1YP110b1SP13m\1b1VP12n\1b1TP19o\1c1TP15P]1d1TP12Q]1d1TP13R]1d1XP14S]1d1VP13T]1d1VP14U]1d1YP12V
]1d1UP14W]1d1XP12X]1d1TP12Y]1d1UP12Z]1d1TP15]?e1VP16[]1e1VP17\]1e1XP18]]1e1VP16^]1e1VP15_]1e1WP1
5`]1e1WP17a]1e1XP13b]1e1XP13c]1e1VP12d]1e1TP12Z1e1SP17e]1e1TP14f]1e1WP13g]1e1WP13h]1e1VP16i]1e1X
P19i]1e1XP15j]1e1WP15k]1e1TP14l]1e1YP12m]1e1TP13n]1e1TP13o]1e1WP13P^1e1WP17Q^1e1[P16R^1e1XP14S^1
e1VP13T^1e1VP12j4e1UP12j4e1UP14U^1e1ZP14V^1e1XP13W^1e1VP13X^1e1XP12Y^1e1VP13Z^1e1XP13[^1e1XP12\^
1e1VP12]^1e1VP16^^1f1XP16_^1f1ZP15`^1f1UP17a^1f1XP15b^1f1YP15c^1f1YP14d^1f1VP15e^1f1WP17Q8f1ZP15
f^1f1WP15g^1f1WP16h^1f1\P14i^1f1VP16j^1f1WP15k^1f1XP16l^1f1ZP16m^1f1ZP15n^1f1XP15o^1f1XP15P_1f1Y
P19Q_1f1[P16R_1f1YP15S_1f1WP15T_1f1WP15U_1f1XP16V_1f1XP16W_1f1ZP16X_1f1\P15Y_1f1UP15Z_1f1WP15[_1
f1TP15\_1f1VP16]_1f1UP16]_1f1WP14^_1f1TP16__1f1XP15`_1f1VP18a_1g1\P16b_1g1[P16c_1g1YP16c_1g1[P16
d_1g1WP15e_1g1XP16f_1g1[P16d5g1[P16W3g1ZP18g_1g1[P16h_1g1VP16i_1g1XP140g1RP15j_1g1YP16k_1g1TP16l
_1g1VP17m_1g1TP17m_1g1VP17n_1g1\P15o_1g1XP18h5g1ZP16P`1g1VP16Q`1g1\P16R`1g1XP16UW1g1VP15S`1g1UP1
5T`1g1WP17U`1g1^P16V`1g1YP15W`1h1XP16X`1h1ZP15Y`1h1UP15Z`1h1WP15[`1h1WP15\`1h1WP15]`1h1WP17^`1h1
^P14_`1h1VP18``1h1ZP15a`1h1UP15b`1h1UP15c`1h1YP17d`1h1[P15e`1h1YP14f`1h1UP15g`1h1XP14h`1h1VP14h`
1h1VP18i`1h1\P17j`1h1[P16k`1h1ZP19l`1h1WP17m`1h1ZP17l=h1YP16jOh1XP15n`1h1UP17m<h1[P15o`1h1XP15Pa
1h1VP15Qa1h1XP15Ra1h1WP16Sa1h1WP16Ta1h1[P15Ua1h1UP15Va1h1WP14U1h1VP16Wa1h1ZP16Xa1h1[P16Ya1h1ZP13
0h1SP15Za1h1XP15[a1h1YP16\a1h1VP16]a1h1VP14]?h1UP16^a1h1ZP14_a1h1UP15`a1h1TP177h1UP16V>h1\P16aa1
i1YP15ba1i1VP18ca1i1XP16da1i1YP14ea1i1VP1CUMi1[P15fa1i1YP15ga1i1WP16ha1i1XP18a]1i1WP16ia1i1ZP16j
a1i1UP17ka1i1YP16la1i1WP16ma1i1XP16na1i1[P19oa1i1YP17oa1i1[P16Pb1i1YP16Qb1i1VP15Rb1i1WP1:j^1i1\P
15Sb1i1YP19X9i1eP15Tb1i1XP14Ub1i1UP17Vb1i1VP15Wb1i1VP17Xb1i1YP17Yb1i1]P15Zb1i1VP15[b1i1XP16\b1i1
ZP15]b1i1XP16^b1i1[P16_b1i1YP16X9i1\P15`b1i1YP14ab1i1UP14bb1i1UP18d5i1aP17cb1i1TP15db1i1WP16eb1i
1VP17fb1i1ZP16gb1i1XP16gb1i1ZP16gb1i1XP16gb1i1[P16hb1i1TP15ib1i1WP18jb1i1VP15kb1i1TP18lb1i1YP16X
9i1\P16mb1i1[P15nb1i1YP15ob1i1YP16Pc1i1[P16h;i1\P17Qc1i1_P15bW1i1YP15Rc1i1YP14j4i1VP15Sc1i1YP13T
c1j1WP13Uc1j1YP14Vc1j1\P14Wc1j1\P12Xc1j1VP13Yc1j1YP13Zc1j1XP13[c1j1YP14\c1j1[P13]c1j1YP13^c1j1XP
13_c1j1YP13`c1j1XP13ac1j1YP13bc1j1XP14cc1j1ZP13dc1j1YP13ec1j1YP13fc1j1XP12gc1j1UP12hc1j1VP127j1V
P12ic1j1VP14jc1j1XP13kc1j1YP13lc1j1YP14mc1j1XP14nc1j1[P13oc1j1XP12Pd1j1VP13Qd1j1YP13Rd1j1WP13Sd1
j1XP14Td1j1WP13Ud1j1VP15Vd1j1XP13Wd1j1XP14Xd1j1WP14Xd1j1YP13R;j1XP14Yd1j1XP13Zd1j1XP13[d1j1UP13\
d1j1XP14]d1j1VP12QHj1VP13^d1j1YP13_d1j1YP13`d1j1YP12ad1j1VP13bd1j1YP13cd1j1WP13mb1j1XP13dd1j1YP1
2ed1j1VP12fd1j1VP14gd1j1[P13hd1j1YP12id1j1VP12id1j1VP12id1j1VP12jd1j1VP12kd1j1VP13ld1j1XP13md1j1
YP14nd1j1\P13od1j1WP12Pe1j1VP13Qe1j1WP13Re1j1YP13Se1j1YP13Te1j1VP13Ue1j1YP13Ve1j1YP13We1j1YP13Xe
1j1YP13Ye1j1XP13Ze1j1YP13[e1j1XP14\e1j1ZP13]e1j1YP14^e1j1\P12_e1j1VP12id1j1VP12`6j1VP13^c1j1WP13
`e1j1XP13ae1j1VP13be1j1TP13ce1j1WP13de1j1XP14ee1j1\P12d:j1VP13fe1j1YP13b7j1XP12ge1j1VP14he1j1ZP1
27j1VP13ie1j1XP12j4j1VP12je1j1TP12ke1j1VP12le1j1TP12eQ1j1VP13me1j1VP12be1j1TP13ne1j1WP12]?j1VP13
f3j1YP13oe1j1WP12d:j1VP12Pf1j1UP13Qf1j1YP13Rf1j1XP13Sd1j1XP12Sf1j1VP12Tf1j1VP12Uf1j1VP13Vf1j1VP1
3Wf1j1YP15Xf1j1VP13Yf1j1WP14Zf1j1WP14[f1j1WP14\f1j1YP13]f1j1XP13^f1j1YP13_f1j1XP12`f1j1UP13af1j1
XP16W3j1`P13bf1j1XP15cf1j1YP13df1j1XP15W7j1ZP13ef1j1WP14n6j1YP14R=j1ZP13ff1j1WP12gf1j1TP13hf1j1W
P13if1j1WP14jf1j1[P13kf1j1VP14lf1j1YP13mf1j1WP13nf1j1XP14bW1j1ZP13of1j1VP14k5j1ZP13Pg1j1WP14ld1j
1ZP15Qg1j1[P15Rg1j1ZP14h5j1XP13Sg1j1VP15Tg1j1[P14Ug1j1XP13Vg1j1VP15Wg1j1YP12Xg1j1TP15Yg1j1XP13Zg
1j1VP15[g1j1XP14\g1j1VP14c5j1XP14]g1j1YP15^g1j1[P13_g1j1VP13`g1j1WP12ag1j1UP13bg1j1VP12cg1j1TP14
dg1j1ZP13eg1j1WP14fg1j1[P18gg1j1WP14hg1j1ZP13ig1j1XP15jg1j1ZP13kg1j1VP13lg1j1VP12mg1j1TP14ng1j1Z
P13og1j1VP14Ph1j1XP14d5j1ZP14f1j1WP14Qh1j1[P13Rh1j1WP14Sh1j1ZP14Th1j1YP14Uh1j1YP14Vh1j1VP15Wh1j1
ZP13Xh1j1WP13Yh1j1WP13Zh1j1XP13[h1j1WP13S5j1XP13\h1j1WP13]h1j1VP13^h1j1VP13_h1j1WP13`h1j1XP13Qc1
j1XP14ah1j1YP13bh1j1WP13ch1j1WP13dh1j1XP12eh1j1TP13fh1j1XP13gh1j1VP13hh1j1XP12ih1j1TP13fh1j1XP13
jh1j1XP13kh1j1WP13lh1j1YP13mh1j1XP13nh1j1XP15W3j1]P13oh1j1VP13Pi1j1VP15Qi1j1WP14Ri1j1XP14Si1j1TP
14Si1j1VP12Ti1j1TP13mCj1WP12Ui1j1TP13b?j1XP13Vi1j1VP13Wi1j1VP13Xi1j1YP13Yi1j1XP13Zi1j1WP14[i1j1Z
P14\i1j1\P13]i1j1XP13ec1j1YP13^i1j1XP13_i1j1YP13`i1j1XP14ai1j1ZP15bi1j1[P15bi1j1]P12ci1j1UP13di1
j1UP13ei1j1WP13fi1j1XP13gi1j1WP13hi1j1XP15ii1j1\P13ji1j1WP13ki1j1YP14f3j1[P14li1j1YP13mi1j1XP13n
i1j1WP13oi1j1WP13Pj1j1YP13Qj1j1WP13Rj1j1WP13Sj1j1YP14Tj1j1XP13Uj1j1XP13Vj1j1WP13Wj1j1YP13Xj1j1YP
14Yj1j1\P13Zj1j1YP13[j1j1YP14\j1j1\P13]j1j1YP13^j1j1XP12_j1j1VP12_j1j1VP13`j1j1YP13aj1j1WP13bj1j
1XP13cj1j1XP13dj1j1YP13ej1j1YP13fj1j1YP13d5j1YP12lJj1VP12gj1j1VP13SEj1YP13hj1j1YP13ij1j1YP13jj1j
1YP12kj1j1UP12lj1j1VP12mj1j1VP12nj1j1UP12oj1j1UP12Pk1j1UP12j4j1VP12j4j1VP12j4j1VP12Qk1j1VP12Qk1j
1VP14Rk1j1VP13Sk1j1XP14Tk1j1ZP12Uk1j1VP13Vk1j1XP12Wk1j1UP13Xk1j1XP13Yk1j1WP13Zk1j1YP13[k1j1YP13\
k1j1XP13]k1j1YP13^k1j1WP12_k1j1VP13`k1j1UP13ak1j1XP14bk1j1ZP13ck1j1YP12dk1j1UP14ek1j1\P14fk1j1ZP
13gk1j1XP13hk1j1YP13ik1j1YP13jk1j1YP12kk1j1UP12lk1j1VP13mk1j1YP13nk1j1XP13ok1j1XP12Pe1j1VP13mh1j
1YP13Pl1j1YP12Ql1j1VP12Rl1j1TP13Sl1j1YP14Tl1j1ZP14Ul1j1[P13Vl1j1YP13Wl1j1XP13Xl1j1YP12Yl1j1VP12Z
l1j1VP13[l1j1YP12\l1j1UP13]l1j1XP12REj1VP13^l1j1YP12id1j1VP12kFj1VP13h;j1YP13f_1j1YP13_l1j1YP13_
l1j1YP14`l1j1YP13al1j1YP13f3j1YP12id1j1VP110j1SP12bl1j1VP14cl1j1VP13dl1j1YP13el1j1WP13fl1j1XP13g
l1j1YP14hl1j1ZP13il1j1XP12`Lj1VP13jl1j1XP12j7j1VP110j1SP13^`1j1XP12QW1j1VP12QW1j1VP13kl1j1WP12QW
1j1VP12ll1j1UP12j4j1VP14ml1j1TP13nl1j1UP13ol1j1XP14Pm1j1YP13Qm1j1WP12gj1k1VP12U1k1VP13Rm1k1YP12S
m1k1VP13Tm1k1YP13Um1k1YP12Vm1k1UP13Wm1k1YP13Xm1k1YP13Ym1k1YP13Zm1k1YP13[m1k1YP12\m1k1VP13]m1k1YP
13^m1k1XP13_m1k1YP13`m1k1YP12am1k1VP12bm1k1VP14_U1k1\P13cm1k1YP14d5k1[P13dm1k1YP13em1k1YP13fm1k1
YP13gm1k1YP14bW1k1\P12hm1k1VP13im1k1YP13jm1k1YP12km1k1UP12lm1k1VP13mm1k1XP12nm1k1VP13om1k1YP13VC
k1YP13Pn1k1YP14Qn1k1[P12Rn1k1VP12Sn1k1UP13Tn1k1WP13Un1k1YP13Vn1k1WP14k5k1ZP13Wn1k1XP13Xn1k1XP14Y
n1k1WP12Zn1k1UP12U6k1UP13[n1k1YP12\n1k1UP13]n1k1XP13^n1k1XP13_n1k1XP13`n1k1YP13an1k1XP12aP1k1VP1
3bn1k1VP12cn1k1UP12dn1k1UP12en1k1UP12fn1k1UP13gn1k1TP13hn1k1VP16in1k1UP16jn1k1WP13kn1k1VP13ln1k1
YP14mn1k1UP14mn1k1WP13nn1k1UP13on1k1XP15Po1k1WP13Qo1k1XP13Ro1k1XP14So1k1[P14To1k1\P13Uo1k1YP14X9
k1[P13Vo1k1YP13Wo1k1YP13Xo1k1YP15Yo1k1^P12Zo1k1VP14[o1k1XP13\o1k1XP13]o1k1YP13^o1k1WP12_o1k1TP12
7k1VP14h;k1[P12`o1k1VP13ao1k1YP12bo1k1TP12co1k1UP13do1k1XP12kLk1VP13eo1k1XP13fo1k1YP12R<k1UP12go
1k1VP13ho1k1XP12io1k1VP13jo1k1YP14ko1k1[P13lo1k1XP13mo1k1YP13no1k1YP12oo1k1VP12PP2k1UP12QP2k1TP1
3RP2k1WP13f_1k1YP13d5k1YP13SP2k1YP13TP2k1YP13UP2k1YP13VP2k1YP13WP2k1YP13XP2k1YP13YP2k1XP12ZP2k1U
P12[P2k1UP13\P2k1YP12R<k1VP12R<k1VP16]P2k1ZP14^P2k1YP14_P2k1ZP13`P2k1VP14aP2k1ZP14bP2k1YP13g6k1W
P14cP2k1XP13dP2k1WP13eP2k1VP14fP2k1VP12gP2k1TP14hP2k1VP14X9k1ZP14fb1k1[P14iP2k1YP14jP2k1YP13kP2k
1WP14bW1k1ZP15lP2k1ZP13mP2k1WP12nP2k1TP14oP2k1[P14PQ2k1ZP13QQ2k1WP14P;k1ZP14RQ2k1ZP13SQ2k1XP13TQ
2k1UP13UQ2k1XP14VQ2k1YP13WQ2k1VP13XQ2k1VP12YQ2k1UP13ZQ2k1VP13[Q2k1XP14\Q2k1YP13[8k1XP14W3k1ZP12]
Q2k1TP13^Q2k1WP14_Q2k1YP13`Q2k1WP13aQ2k1XP13bQ2k1XP14n6k1YP15cQ2k1[P13dQ2k1WP13eQ2k1XP14g5k1XP15
fQ2k1[P14gQ2k1YP13hQ2k1WP12^<k1UP13UMk1XP13iQ2k1VP14jQ2k1XP15W7k1[P13kQ2k1TP14lQ2k1YP14mQ2k1YP13
nQ2k1YP13oQ2k1XP14PR2k1YP12QR2k1UP12RR2k1UP15SR2k1VP13TR2k1WP14UR2k1[P13VR2k1XP14WR2k1ZP15XR2k1\
P14YR2k1XP12ZR2k1UP13[R2k1VP14\R2k1WP14f1k1XP15Rg1k1[P14Rg1k1XP14e6k1WP13]R2k1VP14^R2k1ZP13_R2k1
WP13`R2k1WP13aR2k1WP14bR2k1VP12cR2k1UP13dR2k1VP14eR2k1ZP13fR2k1XP14gR2k1YP13hR2k1VP13iR2k1WP14jR
2k1YP14kR2k1ZP13lR2k1WP14mR2k1WP14mR2k1YP13nR2k1XP13oR2k1XP13PS2k1WP13QS2k1XP13RS2k1XP13SS2k1XP1
2S9k1UP12TS2k1UP13US2k1TP13VS2k1TP14WS2k1VP13XS2k1VP15YS2k1YP15W7k1[P12b8k1UP15ZS2k1VP14U^1k1[P1
4[S2k1VP13\S2k1WP14]S2k1VP15[Hk1YP14^S2k1VP13_S2k1XP14`S2k1YP14aS2k1VP14bKk1ZP13bS2k1WP16cS2k1\P
13dS2k1XP13eS2k1XP14fS2k1[P13gS2k1XP14hS2k1VP16iS2k1TP14jS2k1ZP14\?k1ZP14kS2k1VP15lS2k1YP14mS2k1
ZP13nS2k1VP14oS2k1VP15PT2k1YP14QT2k1VP13RT2k1XP13ST2k1XP13jU1k1XP14d5k1[P14TT2k1ZP12j7k1UP13UT2k
1VP14VT2k1VP14WT2k1VP15XT2k1VP15YT2k1ZP14ZT2k1ZP13[T2k1WP17\T2k1TP13]T2k1YP13^T2k1YP13_T2k1YP13`
T2k1YP13aT2k1YP14bT2k1[P13cT2k1XP13dT2k1YP13eT2k1YP13fT2k1WP14gT2k1[P13hT2k1YP13iT2k1XP13jT2k1YP
13kT2k1YP13lT2k1YP13mT2k1YP13nT2k1YP13oT2k1WP13PU2k1WP13QU2k1WP13RU2k1WP13SU2k1WP13TU2k1WP13UU2k
1YP13VU2k1YP13WU2k1YP13XU2k1YP13YU2k1YP13ZU2k1XP13[U2k1XP13\U2k1YP13]U2k1WP13^U2k1VP14_U2k1XP14f
b1k1[P14`U2k1[P13aU2k1WP12bU2k1UP13cU2k1YP13dU2k1YP13eU2k1XP14fU2k1[P13gU2k1XP14hU2k1ZP14iU2k1YP
13jU2k1XP13Yh1k1XP14f_1k1[P12kU2k1UP14lU2k1ZP13mU2k1XP14nU2k1WP15Rg1k1[P13oU2k1WP15PV2k1ZP13QV2k
1XP13RV2k1WP14SV2k1VP13TV2k1WP13UV2k1WP13VV2k1WP13nHk1YP13WV2k1YP13d5k1YP15XV2k1_P13YV2k1XP13Qo1
k1YP13ZV2k1YP13[V2k1XP13\V2k1YP13d5k1YP14]V2k1ZP13^V2k1YP13QIk1XP13_V2k1XP13`V2k1YP13aV2k1XP14bV
2k1XP14cV2k1ZP14dV2k1ZP14X9k1\P12eV2k1UP13VW1k1YP13fV2k1YP13gV2k1YP12hV2k1VP14jHk1\P13iV2k1XP13j
V2k1WP13kV2k1TP13lV2k1YP13mV2k1WP13d5k1YP13R3k1YP13nV2k1XP12\7k1VP13d5k1YP13oV2k1YP12PW2k1UP14QW
2k1VP12RW2k1VP14SW2k1WP13TW2k1VP13UW2k1WP14f3k1\P14hKk1\P12VW2k1VP12WW2k1TP13XW2k1YP13YW2k1XP13Z
W2k1WP13[W2k1WP13\W2k1YP12]W2k1UP12^W2k1VP13_W2k1YP13VCk1YP13`W2k1YP13aW2k1XP16bW2k1YP15cW2k1YP1
3dW2k1YP13jU1k1YP13eW2k1XP13fW2k1WP13gW2k1XP15hW2k1YP14jHk1[P14iW2k1ZP14jW2k1XP13kW2k1YP14lW2k1X
P13jHk1YP12mW2k1VP13nW2k1WP12[7k1VP12oW2k1VP12lk1k1VP12PX2k1VP12QX2k1UP12d:k1UP13RX2k1WP14SX2k1V
P13TX2k1WP12UX2k1TP13VX2k1WP14WX2k1\P13XX2k1TP12YX2k1UP12ZX2k1TP14[X2k1VP12\X2k1UP13]X2k1YP14^X2
k1[P13d5k1YP14_X2k1VP12`X2k1TP14aX2k1WP13bX2k1VP14cX2k1VP13dX2k1YP12eX2k1VP12fX2k1VP13gX2k1YP12h
X2k1VP12iX2k1TP14jX2k1TP13d5k1YP12kX2k1UP13lX2k1YP15mX2k1YP12`6k1VP12nX2k1UP14c5k1XP12oX2k1TP13P
Y2k1YP12QY2k1UP13RY2k1YP13SY2k1UP12TY2k1VP12UY2k1TP14f3k1\P13VY2k1WP13WY2k1YP14XY2k1ZP13YY2k1YP1
3ZY2k1YP13[Y2k1YP13f3k1YP12\Y2k1UP13]Y2k1YP12^Y2k1VP13_Y2k1XP13`Y2k1YP12aY2k1VP12bY2k1UP12cY2k1U
P12fX2k1VP13b_1k1YP12dY2k1UP12eY2k1TP12eQ1k1UP12fY2k1UP12gY2k1VP14hY2k1VP13f3k1YP12`7k1VP13iY2k1
YP13jY2k1XP13kY2k1YP14lY2k1WP13mY2k1WP13nY2k1XP12PX2k1VP13oY2k1YP13PZ2k1XP14QZ2k1VP15RZ2k1WP13SZ
2k1UP12TZ2k1TP13UZ2k1YP12VZ2k1UP13WZ2k1YP13XZ2k1YP14YZ2k1XP12ZZ2k1VP13[Z2k1YP12\Z2k1VP13]Z2k1YP1
2^Z2k1UP13Q`1k1YP13_Z2k1XP13`Z2k1YP13aZ2k1YP12bZ2k1UP12b8k1VP12cZ2k1UP12dZ2k1UP12eZ2k1VP14fZ2k1V
P12gZ2k1VP13hZ2k1XP13d5k1YP13iZ2k1TP12a:k1VP13jZ2k1YP12kZ2k1VP12lZ2k1TP13mZ2k1YP13nZ2k1YP13oZ2k1
YP14d5k1[P13P[2k1XP14Q[2k1VP13R[2k1YP12id1k1VP12SX1k1VP12S[2k1UP14T[2k1VP12eR1k1VP13U[2k1YP12V[2
k1VP12W[2k1VP12X[2k1VP12Y[2k1UP12Z[2k1VP12a:k1VP14[[2k1VP12`Lk1VP14\[2k1VP14][2k1WP12a:k1UP12^[2
k1UP15_[2k1YP13`[2k1WP14a[2k1WP12Y`1k1VP14b[2k1VP12c[2k1VP12d[2k1VP13e[2k1VP12fn1k1UP12f[2k1VP12
g[2k1TP12h[2k1VP13i[2k1YP12j[2k1TP127k1VP13f6k1YP13k[2k1YP13l[2k1XP12m[2k1UP14n[2k1UP12o[2k1VP12
7k1VP12P\2k1VP13Q\2k1VP13R\2k1XP12eQ1k1VP13S\2k1YP12T\2k1VP12U\2k1UP13V\2k1YP12W\2k1UP12X\2k1UP1
2Y\2k1UP12Z\2k1VP12[\2k1VP12\\2k1UP12]\2k1UP12^\2k1VP13_\2k1WP13`\2k1WP13a\2k1WP13b\2k1WP13c\2k1
YP13d\2k1YP13e\2k1XP13f\2k1YP13g\2k1YP19h\2k1[P13i\2k1XP13j\2k1XP15k\2k1WP12l\2k1UP12m\2k1UP14n\
2k1VP12o\2k1TP127k1VP12P]2k1VP12Q]2k1VP12R]2k1VP14S]2k1WP12P@k1VP12T]2k1VP12Z1k1TP12]?k1UP13U]2k
1YP16V]2l1TP16V]2l1VP1;W]2l1VP1;W]2l1XP19`?l1YP19`?l1[P16Z1l1SP16X]2l1UP15Y]2l1TP14Z]2l1TP14[]2l
1UP15\]2l1WP17]]2m1XP17^]2m1YP15_]2m1XP16k5m1ZP17`]2m1YP14a]2m1TP14b]2m1TP15c]2m1XP19d]2m1ZP19d]
2m1\P18e]2m1VP14f]2m1TP15g]2m1VP15h]2m1WP14i]2m1TP19j]2m1XP15k]2m1UP16l]2m1VP14m]2m1UP130m1RP16n
]2n1TP16o]2n1YP17P^2n1VP17Q^2n1XP19jEn1VP19R^2n1XP1?S^2n1YP16T^2n1VP17U^2n1TP16n]2n1TP17V^2n1VP1
7W^2n1YP17X^2n1VP18Y^2n1VP1EZ^2n1UP16[^2o1\P17\^2o1ZP1>]^2o1VP1=^^2o1TP17_^2o1XP17_^2o1ZP16`^2o1
XP15a^2o1VP16b^2o1TP16b^2o1VP19c^2o1XP19c^2o1ZP17d^2o1XP17d^2o1[P16e^2o1VP16f^2o1YP15g^2o1VP16h^
2o1YP17i^2o1VP16j^2o1VP18k^2o1[P16l^2o1YP16m^2o1UP140o1RP1>n^2o1TP18o^2o1[P16P_2o1VP110o1RP13Q_2
o1YP12R_2o1UP1<S_2o1TP13T_2o1UP12U_2o1UP17V_2o1YP14l=o1WP19[W1o1ZP15W_2o1VP12X_2o1TP13Y_2o1TP12Z
_2o1TP16[_2o1VP12\_2o1TP140o1RP12]_2o1UP12^_2o1TP14__2o1TP12`_2o1TP13a_2o1WP12b_2o1VP12c_2o1TP12
d_2o1UP13e_2o1WP12f_2o1UP14d5o1\P12j4o1VP13g_2o1YP12h_2o1UP12i_2o1TP12j_2o1UP13k_2o1UP16l_2o1VP1
3m_2o1VP13n_2o1VP13o_2o1WP12P`2o1TP12Q`2o1TP110o1RP12R`2o1UP12S`2o1UP12T`2o1UP13U`2o1XP13V`2o1WP
13W`2o1XP12X`2o1TP14Y`2o1YP13Z`2o1WP13[`2o1WP12\`2o1VP12]`2o1TP12^`2o1VP12_`2o1UP16``2P2VP15a`2P
2TP1<b`2Q2XP1<b`2Q2ZP19b`2Q2XP19b`2Q2ZP1:c`2Q2XP1:c`2Q2ZP16d`2Q2XP16d`2Q2ZP15e`2Q2WP14f`2Q2VP17^
]2Q2[P16g`2Q2YP14h`2Q2UP15i`2Q2UP15j`2Q2WP15k`2Q2YP17l`2Q2[P15m`2Q2WP16n`2Q2[P16o`2Q2ZP15Pa2Q2WP
16d5Q2[P16Qa2Q2XP16Qa2Q2ZP14Ra2Q2VP16Sa2Q2[P19Ta2Q2WP19Ta2Q2YP19Ua2Q2ZP19Va2Q2]P18Wa2Q2]P17Xa2Q2
XP15Ya2Q2XP16Za2R2[P14[a2R2UP16\a2R2XP16\a2R2ZP16X`1R2[P16]a2R2[P15^a2R2YP15_a2R2VP15`a2R2XP14aa
2R2VP15ba2R2XP18l=R2\P15ca2R2YP16da2R2YP16da2R2[P16ea2R2WP15fa2R2XP19Ua2R2XP19Ua2R2ZP17ga2R2XP16
ha2R2VP18ia2R2]P16ja2R2TP16ja2R2VP15ka2R2XP15la2R2YP17ma2R2YP15na2R2XP16oa2R2XP16oa2R2ZP18h<R2\P
16Pb2R2YP15Qb2R2UP15Rb2R2WP16Sb2R2UP16Tb2R2WP17Ub2R2YP16Vb2R2VP18Wb2R2WP14Xb2R2UP16Yb2R2TP16Yb2R
2VP15^W2R2UP15Zb2R2WP1A[b2R2YP15\b2R2WP18]b2R2^P18^b2R2`P16_b2R2WP15`b2R2WP16ab2R2VP16bb2R2YP18c
b2R2ZP15db2R2XP16eb2R2[P15fb2R2VP15gb2R2UP15hb2R2TP15ib2R2WP19jb2R2`P15kb2R2WP18lb2S2ZP1;mb2S2^P
18nb2S2XP15ob2S2VP16Pc2S2VP1:Qc2S2WP17l=S2YP19Rc2S2[P19Sc2S2_P15Tc2S2YP19Uc2S2\P16Vc2S2ZP15Wc2S2
TP15Xc2S2VP14Yc2S2UP14Zc2S2UP15[c2S2XP16\c2S2XP16\c2S2ZP15nZ2T2WP16]c2T2WP16^c2T2WP15_c2T2WP15`c
2T2UP17ac2T2VP16bc2T2TP15cc2T2TP15dc2T2VP14ec2T2TP15fc2T2YP19gc2T2ZP19gc2T2\P16hc2T2UP18V8T2YP17
ic2T2VP1;jc2T2TP18kc2T2TP18lc2T2VP14mc2T2XP14nc2T2ZP15oc2T2^P12Pd2T2UP12Qd2T2UP12Rd2T2TP15Sd2T2T
P15Td2T2VP16Qc2T2UP16Qc2T2XP13Ud2T2TP15Vd2T2TP12Wd2T2UP12YQ2T2VP13Xd2T2YP13Qc2T2UP15Yd2T2^P14Zd2
T2WP12[d2T2UP120T2RP12_<T2UP110T2RP17\d2T2VP17\d2T2XP18]d2T2TP18^d2T2VP15_d2T2VP1foAQFe6TD2WD0QD
go3QDho3XD0QDio3PD]Q7`DcGQFjo3TD1`Ea1`EV3`EU[2`EV[2`EH`EmP6`E\o7`EZo7`E[o7`E[Q7`EcS8`EXR8`Eom=WD
0QDW3XD0QDQNQ@b6WD0QDW3XD0QDko3UD0WD0QDW3XD0SD0PD^\7PD[Q7PDZf>QDlo3PDmP6PD\o7PDjHQDmo3PD[Q7PDXZ6
PDkP6PD\o7QDno3QDoo3PDkP6TD1QDPP4Q@hAPD^P6QDfAQDQP4PDPU3PDZf>QDRP4PD[Q7PDQf3QDSP4PD[Q7PDda3PDW6P
D[Q7QDTP4QDUP4PDjP6PDYl3QDVP4QDWP4QDPW3PDjP6PDRk3PD_HPDgf;PDV8PDTg4PDgf=QDXP4PDef=PDh^=PDnP6PDaT
>PD[l3PDSW=PDh4PD[]<PDhn=QDYP4PDU6PDT[6PDXR7PDT[6PDTm2QDZP4QDcBQD[P4QD[HQD\P4PDWm5PD\o7PDSn2PDZo
7QD]P4PD[Q7QD^P4QD_P4QD`P4PDbQ7QDaP4QDbP4PDkP6PDha>PDVd2QDcP4PD^\<QDdP4QDeP4PDcb6PDaQ7PDnZ=PDoW6
PD`Q7PDn7PDgm5PDn`4QDfP4PDZo7PDQFPDi6QDgP4QDhP4QDiP4PDZo7PDga7PDYl<PDREPDkP6PDSn2PDX:PDkP6QDjP4P
DZQ7QDkP4QDlP4PDff>QD[S1QDmP4PDYl<QD[S1PDmMPD_T>QDnP4PDbf5QDoP4PDW5PD\Q7PD_S8PDZo7PDX_2PD[Q7PDZo
7QDPQ4PDbQ7PDZo7QDQQ4QDRQ4QDSQ4QD`R1QDTQ4PDWT5PDiQ7QDUQ4QDVQ4QDWQ4QDXQ4PD\o7QDYQ4QDZQ4QD[Q4QDmb3
QDnb3PDoFPD`Q7PD`Z<PDP1QD\Q4QD]Q4QD^Q4PDkP6QD_Q4QD`Q4QDaQ4QDbQ4QDcQ4QDdQ4QDeQ4QDfQ4QDgQ4QDhQ4QDi
Q4QDjQ4TD1QDVIQDkQ4QDcJQDlQ4QDmQ4VD0QDmQ4PD1QDnQ4PDac6QDoQ4`E>`En9QDPR4PDZo7QDQR4QDRR4QDSR4TD1QD
TR4QDUR4QDVR4Q@WR4QDXR4QDYR4QDZR4QD[R4PDlP6PD[Q7QD\R4PD_S8PDWm5PD\o7QD]R4QD^R4QD_R4QD^[2QD`R4PDa
_<PDj[5QDaR4QDbR4PDhP3PDm\2QDcR4PDeR8PDl[6QDdR4PDeR8QDeR4QDfR4PD\Q7PD\o7PDoW>PD[Q7QDgR4PDaf6PDZo
7PDdg4PDTU<PDbT3PD[Q7PD\o7PDWY>PD]a4PDmP6PD\o7PD_EPD[Q7PD\[;PDRf3QDhR4S@0PDmMPD_T>QDiR4QDjR4QDkR
4TD3QDlR4QDmR4PD[Q7PDZQ7PD\o7QDnR4PD[Q7QDa;QDoR4QDPS4QDQS4QDRS4QDSS4QDTS4QDUS4PD\o7PDSn=QDVS4TD1
QDWS4QDXS4PDiS6QDYS4PD\o7QDZS4QDan2TD1QD[S4QD\S4QD]S4QD]Q1QDWITD3PD^Q7QD^S4QDjFPD\o7QD_S4PDYl6QD
`S4QDaS4QDbS4QD]W3PDkP6PDjS>PDZFPDWQ=QDcS4PDel3PD`c8PDWm<PD^Q7PDeg4QDdS4QDeS4PDiP6QDfS4PDiP6QDgS
4PDmP6QDhS4PDjMQDiS4QDjS4QDkS4P@Ql5QDlS4TD1QDZh2QDmS4QDnS4QDoS4QDPT4QDQT4PD`h>PD[Q7PDmMQDRT4QDST
4QDTT4PDaY>PDnS6QDUT4TD3PDRf3PDiQ7QD_]2QDVT4SD0PDZQ7PDZo7PDof<PDmP6QDSHQDWT4PDlP6PD[Q7QDoHQDXT4P
DlP6PD[Q7PD\R8QDYT4QDZT4TD1QD[T4QD\T4TD1PDhP6QD]T4QD^T4QDUBQD_T4QDh\2PDR\2QD`T4PDHPDma;PDn`4QDaT
4PDc\2PDQEPDje8PD[Q7PD\o7PDnS2QDbT4QDcT4PDoh>PDWm5aEU6`EaS8`Ell5WD0QDdT4PDPHXD0VD0`D_Q7aEU6`EaS8
`Ell5WD0QDdT4PDPHXD0QDeT4`D_Q7WD0QDfT4PD]Q7PD\o7QDgT4XD0WD0PDkP6QDhT4TD1PDnP>XD0WD0PDgGQDiT4PDkP
6PDZS8QDjT4XD0WD0PDm9PD^o7XD0VD0WD0PDm9PD^o7XD0QDc>WD0PDZQ7PDZo7PDha7XD0QDkT4WD0PDha7QDkT4XD0VD0
WD0PDha7QDkT4XD0QDlT4WD0QDmT4PDkP6QD_6PD\m;XD0WD0QDnT4PDWm5XD0QDoT4WD0QDPU4XD0VD0QDoT4WD0QDPU4XD
0QDQU4WD0QDRU4QDSU4XD0WD0QDTU4PD^i=XD0WD0QDUU4PD\o7PDSHXD0WD0QDVU4PD\o7QDWU4XD0QDXU4TD4WD0Q@YU4Q
DZU4QDVn3XD0WD0QDYU4QD[U4P@aR8QD\U4QDVn3XD0WD0QD[U4P@aR8QD\U4QDVn3XD0WD0QD]U4PDjP6XD0`DbQ7`D\o7`
D^R8`DnG`DiP6`DgR8VD0WD0QD]U4PDjP6XD0`DbQ7`D\o7`D^R8`DnG`DiP6`DgR8QD^U4WD0QDYo3PDjP6XD0QD_U4WD0Q
D`U4TD2QDaU4XD0VD0QD_U4WD0QD`U4TD2QDaU4XD0QDbU4WD0QDV@QDcU4P@RQ6PDmP6XD0WD0QD``1QDdU4QDeU4XD0WD0
QDfU4Q@\b1QDgU4PD]Q7XD0QDhU4WD0QDiU4QDjU4PDmP6PDkY>XD0WD0PDmP6PDkY>QDkU4XD0WD0PDPY2PDmP6XD0QDlU4
WD0PD`i6PDmP6QD_6XD0WD0QDmU4TD2QDnU4XD0WD0QDoU4QDPV4XD0WD0QDQV4TD1QDRV4PDkP6XD0QDSV4WD0QDTV4PD^R
8PD]6XD0WD0QDX6Y@0PD]V3XD0VD0WD0QDX6Y@0PD]V3XD0QDUV4WD0QDVV4QDWV4XD0WD0QDXV4PDZo7TD1QDYV4XD0`D[Q
7WD0QDZV4XD0QD[V4WD0QD\V4PDeR8PDbQ7XD0QD]V4WD0QDeQ4QD^V4QD_V4XD0VD0aDU6WD0QDeQ4QD^V4QD_V4XD0QD`V
4aDU6WD0QDaV4P@[Q7QD_6QDbV4XD0WD0PDeS8PD\o7PD`o4XD0WD0QDcV4PD\o7PD`o4XD0WD0PD_S8PDZQ7PDnm6XD0WD0
PDmi6QDdV4P@[Q7PDaf6XD0WD0QDeV4PDbQ7PDaf6XD0WD0PDPU3PDZf>XD0WD0QDfV4QD_6QDgV4QDhV4XD0WD0QDbX2QDi
V4PD]Q7XD0WD0QDjV4PD\o7QDkV4XD0VD0WD0QDjV4PD\o7QDkV4XD0QDlV4WD0QDmV4P@hP6QDnV4PDli>XD0WD0QDoV4QD
PW4QDQW4XD0VD0WD0QDoV4QDPW4QDQW4XD0QDRW4WD0QDdNTD1QDiCQDSW4QDP]2XD0WD0QDTW4PDbQ7XD0QDUW4WD0QDVW4
PDmP6PDlZ=XD0WD0QDWW4Y@0QDXW4TD1QDYW4XD0SD0WD0QDgAQ@ZW4PDmP6XD0VD0WD0QDgAQ@ZW4PDmP6XD0QDc>WD0QD[
W4PDmP6XD0WD0QDPJQD\W4PDQDXD0VD0WD0QDPJQD\W4PDQDXD0QD]W4WD0QD^W4PDcS6PDlm5XD0QD_W4WD0PD]Q7QD`W4P
D_S8QDXo2XD0QDaW4WD0PDmP6QDbW4PD]Q7XD0QDcW4WD0PDkP6PD\o7QDdW4QDeW4XD0WD0PDX_2PDdQ7XD0WD0QDfW4QDl
AQDVCQDgW4XD0WD0PDRf3P@Zo7QDhW4XD0WD0QDiW4PDZQ7PD\o7XD0QDjW4WD0QDkW4XD0QDlW4WD0PDhg4PD[Q7QDmW4XD
0WD0QDnW4PDhP6XD0`D\o7`DZo7`D`V4WD0PDhP6PD\Q7QDoW4XD0WD0QDPX4PDZQ7XD0QDQX4WD0QD`o2PDWR8PDeT8XD0V
D0WD0QD`o2PDWR8PDeT8XD0QDc>WD0PDZo7QDRX4QDRZ2QD_6QDSX4XD0WD0PDkP6PDmm6PDjQ6XD0WD0PDWm5PD\o7PD\`<
XD0WD0PD[c3PDSo5XD0WD0QDTX4PDkP6PDdDXD0WD0PDmP6QD_6PDeY<XD0WD0QDlEQ@o@QDUX4PDmP6QDVX4XD0WD0QDV@P
D`Q7PDoCXD0WD0QDWX4QDXX4QDYX4PD^R8XD0WD0QDiFQDPMPD^R8XD0WD0QDZX4PD\o7QD[X4PD[Q7XD0WD0QDZX4QD\X4Q
D]X4P@fd<PD[Q7XD0SD0WD0QD^X4QD_X4WD0PDig4PDcV5PD\Q7XD0WD0QD`X4TD2QDhP3PD[Q7QDVCQDgW4XD0WD0QDRV3Q
DaX4TD2QDbX4XD0WD0QDcX4QDdX4QD_6QDeX4XD0WD0PD_S8QDfX4XD0VD0WD0PD_S8QDfX4XD0QDgX4WD0QDhX4PDoj>XD0
WD0QDiX4PD`Q7QDjX4XD0WD0QDkX4PD4QDlX4XD0WD0PDmP6PD\o7QDmX4XD0VD0WD0PDmP6PD\o7QDmX4XD0QDnX4WD0PDU
b7QDoX4PDik4XD0WD0QDPY4TD1QDQY4XD0VD0WD0QDPY4TD1QDQY4XD0QDRY4WD0PDZo7QDSY4PD[Q7XD0QDTY4WD0QDUY4P
D\o7PDRk>XD0WD0QDVY4PD^Q7PD\o7QDWY4XD0WD0QDXY4PD\Q7XD0QDYY4WD0QDW6QDZY4QD[Y4XD0QD\Y4WD0QDgAPDbQ7
TD1PDRf3XD0WD0QD]Y4TD2PDhP6XD0VD0WD0QD]Y4TD2PDhP6XD0QD^Y4WD0QD_Y4PD\Q7PDRk3XD0WD0QDgl3QD`Y4QDaY4
XD0QDbY4WD0QDcY4PD\Q7PDiCXD0WD0QDdY4TD1PD]Q7XD0`DR_2`DPG`DQGSD0QFeY4TD2WD0QDfY4Q@gY4QD\3XD0QFeY4
TD1QDW6Y@0WD0QD]3XD0VD0QFeY4TD1QDW6Y@0WD0QD]3XD0QDhY4WD0QDiY4Q@jY4PDeR8XD0QDkY4`DQl5`Did2`DZ]6`D
\d6`DoP3`D^d2`DRQ3`DdF`DY^6`D`P3`DPg5`DWj5`D[e6WD0QDlY4QDkV3TD1QDmY4XD0WD0QDRV3PDmP6PDlm5XD0WD0Q
DnY4QD_6QDoY4TD1QDPZ4QDQZ4QDVCQDRZ4XD0WD0QDSZ4QDTZ4Y@0PDdZ2XD0WD0QDSZ4QDTZ4XD0VD0WD0QDSZ4QDTZ4XD
0QDUZ4WD0QDVZ4QDWZ4XD0QDXZ4WD0QDdj2PD]Q7QD_6PD\m;XD0WD0PD[l4Q@YZ4QDZZ4QD[Z4XD0WD0PDil4QDZZ4QD[Z4
XD0WD0QD\Z4P@RQ6PDdZ2QD]Z4XD0WD0QD^Z4QD[HQD_Z4PD[Q7QD_6QD`Z4XD0WD0QDaZ4QDbZ4PDgDXD0WD0QDcZ4PDbQ7
QDdZ4XD0WD0QDeZ4QDgBP@Zo7QDfZ4XD0VD0WD0QDeZ4QDgBP@Zo7QDfZ4XD0QDgZ4WD0QDhZ4PDkP6TD2QDiZ4XD0WD0QDj
Z4PDbQ7PDYY4XD0WD0PD_V6PDbQ7PDZ6XD0WD0QDkZ4QDlZ4PD[Q7PDfa7XD0WD0PDTj=XD0WD0QDmZ4TD3QDnZ4PDhP6XD0
VD0WD0QDmZ4TD3QDnZ4PDhP6XD0QDoZ4WD0PDRe6PDlP6PD[Q7XD0WD0PDhP6PDmP6PD^W<XD0WD0PDeGPD\m;XD0VD0WD0P
DeGPD\m;XD0QDP[4WD0PDSd4XD0VD0WD0PDSd4XD0QDQ[4WD0QDR[4QDS[4TD2PDYa>XD0WD0PDfe4QDga3XD0WD0QDT[4QD
_6QDU[4XD0`DhP6`DiP6WD0PDmP6QDV[4QDW[4XD0WD0QDX[4PD`Q7QDY[4XD0WD0PDeR8QDZ[4PDfZ=XD0WD0QD[[4QD\[4
XD0WD0PD]Q7QD][4PDnX<XD0WD0PDkR8QDVCQD^[4XD0VD0WD0PDkR8QDVCQD^[4XD0QD_[4WD0QD`[4QDoe1PDZU<XD0WD0
QDa[4P@hP6PDmP6PDjZ>XD0WD0QDb[4QDc[4QDd[4Q@_6QDe[4XD0WD0QDf[4TD1QDg[4PD\o7QDh[4XD0WD0QDgAQ@^:QDi
[4XD0WD0QDgAQDj[4XD0`DTR3WD0QFk[4PD_]2PD^Q7XD0SD0UD0QFl[4TD3WD0QDm[4QDn[4XD0SD0WD0QDo[4QDP\4QDQ\
4XD0WD0PDY_;PDbY>XD0WD0QD`R1QDUW1QDR\4XD0VD0WD0QD`R1QDUW1QDR\4XD0QDS\4WD0QDT\4QDU\4XD0VD0WD0QDT\
4QDU\4XD0QDV\4WD0PDfd2PD`d5XD0WD0QDW\4Q@X\4PD\n4TD2QDY\4TD2PDQn;XD0WD0QDZ\4TD2QD[\4XD0WD0QD\\4TD
2QD]\4XD0WD0QD^\4QD[S1QD_\4XD0VD0WD0QD^\4QD[S1QD_\4XD0QD`\4WD0QDa\4QDb\4QDc\4XD0WD0QDd\4XD0SD0WD
0QDe\4P@QQ6P@QV8P@iQ7Q@f\4QDg\4QDh\4XD0VD0WD0QDe\4P@QQ6P@QV8P@iQ7Q@f\4QDg\4QDh\4XD0QDi\4WD0QD[MP
DHQDj\4TD2QDk\4XD0WD0PDlP6PD[Q7P@dn<QDl\4XD0WD0QDm\4QDn\4XD0QDo\4WD0QD[S1QDP]4PD[Q7XD0QDQ]4QFR]4
WD0QDS]4QDT]4TD1XD0SD0TD8PDhQ7WD0QDU]4PDkP6XD0YD2`DZFWD0QDU]4PDkP6XD0QDV]4`DZFWD0QDin2Q@`6QDW]4X
D0SD0WD0QDX6QDX]4QDY]4XD0QDZ]4WD0QDX6QD[]4Q@_6QD\]4XD0VD0WD0QDX6QD[]4Q@_6QD\]4XD0QD]]4UD0QD^6SD0
QF^]4WD0Q`1`6QD_3XD0QD_]4UD0SD0QF^]4WD0Q`1`6QD_3XD0QD_]4UD0QD^6QF^]4WD0Q`1`6QD_3XD0QD_]4UD0QF^]4
WD0Q`1`6QD_3XD0QD_]4UD0QD^3TD1WD0QD_3XD0VD0UD0QD^3TD1WD0QD_3XD0QD`]4QDa]4WD0QDY3XD0VD0QDa]4WD0QD
Y3XD0QDb]4`ERQ6`EHQDc]4Q`1`6WD0QDZ3XD0WD0QDZ3XD0QDd]4`E>`En9QDe]4Q`1b6Q`1`6WD0QD`3XD0`DhP3`Dll>Q
Df]4WD0QDg]4QDW6XD0QDh]4WD0QDi]4TD3PD\Q7QDj]4XD0QFk]4QDl]4Q`1b6Q`1`6WD0QDm]4XD0`DXb6`DUm>`DVm>`D
[X6`DT4QDW6Y@0WD0PDkP6PDY9XD0`DYl<`D\o7QDe6QDW6PDkP6PDbX=QDn]4QDo]4QF^NQDP^4Q`1`6WD0QD_3XD0`DbMQ
DW6PD`V<WD0QDQ^4XD0PDXm>SD0QDe6QDW6Q`1`6QDR^4PDjS6QDW6QDS^4PD^Q7QDT^4QDgAS@0S@0QDU^4PDmP6QDV^4WD
0QDW^4XD0QDe6QDW6SD0PDbT8PDhQ7WD0QD_3XD0QDcFQDX^4Q`1`6QDY^4QFSU1QDW6YD0WD0QD_3XD0QDZ^4QDW6Y@0WD0
QD[^4XD0PDbQ7UD0QD^6SD0QDe6WD0Q`1`6QD_3XD0VD0UD0SD0QDe6WD0Q`1`6QD_3XD0VD0UD0QD^6QDe6WD0Q`1`6QD_3
XD0VD0UD0QDe6WD0Q`1`6QD_3XD0VD0UD0QD^6SD0QDe6WD0Q`1`6QD_3XD0QD\^4UD0SD0QDe6WD0Q`1`6QD_3XD0QD\^4U
D0QD^6QDe6WD0Q`1`6QD_3XD0QD\^4UD0QDe6WD0Q`1`6QD_3XD0QD\^4WD0QD]^4QD^^4XD0PDZQ7PDj4QD_^4PDjCPDmP6
PDfg4PDag3PDHQD`^4QDa^4PDbQ7QDb^4PD^8`En9`E>QDc^4PDXW=PDbQ7QDd^4QDe^4PD\o7PDin=PDe\2QDf^4PDci>QD
j_3PDmP6PDQDPD[Q7QDg^4QD_JQDh^4PDX4PDmP6QDi^4PDbQ7PDkP6PD]o7PDPa<QDW6PDhP6PD\Q7PD^^5QDj^4PD\o7QD
k^4QDl^4PDQDPD[Q7PDZQ7PDZo7PDof<QDm^4PD]Q7QDe6QDW6Q`1b6WD0QDn^4XD0QDe6TD1QDo^4QDP_4S@0S@0WD0QDQ_
4XD0QDe6QDgn2WD0QDm6Q`1`6QDR_4XD0PDWZ2QDW6PDk[>QDS_4QDT_4QDU_4PDlR3PD[Q7PD`g3PDZU5QDV_4PDHPDo\3P
DmP6SD0PDo\3QDW6QDW_4QDX_4QDY_4QFnGTD3QDW6WD0Q`1b6Q`1`6QD_3XD0`D]Q7Q@U6QFZ^4QDW6Q`1b6Q`1`6WD0QD_
3XD0QDZ_4Q`1`6WD0QD_3XD0QDU6PD[Q7QDU6Q@e6`DbMWD0Q`1`6QD_3XD0`DbQ7WD0QD[_4XD0Q`1`6QD`9QDZ6Q`1`6WD
0QD\_4XD0QDe6QDW6Q@Z6WD0QD]_4XD0`DVm5`DbQ7S@0aDU6QD^_4Q`1`6PD`e7QDe6TD3QD__4P@bQ7P@dZ2WD0Q`1`6QD
_3XD0QDe6TD3QDWf2WD0PDbQ7SD0XD0QDe6TD3QDW6Q`1`6WD0QD`_4QDa_4XD0PDk[>QDb_4QDc_4QDVn3PDkP6QDd_4PD]
Q7QDe_4PD^R8QDf_4QDg_4QDh_4QDi_4TD2QDj_4QDk_4TD2QDl_4`EfZ2`EhZ2`EeZ2`EgZ2`EdZ2`EiZ2WD0QDc3XD0QDm
_4`EfZ2`EhZ2`EeZ2`EgZ2`EdZ2`EiZ2WD0QDc3XD0QDn_4TD2QD`9QFo_4QDW6Q`1b6WD0QDP`4XD0QDU^1QDQ`4QDR`4TD
2QDS`4QDT`4QDU`4TD1WD0QDV`4S@0QDW`4XD0QFo_4Q`1b6WD0QDX`4PDbQ7XD0QDY`4QDZ`4PD[Q7aD[`4`Djd5SD0QD\`
4QD]`4TD1PDiQ7WD0SD0XD0QD^`4PDjP6PD^Q7QD_`4TD2PDWm5PDZQ7QD``4QD`o2QDe6WD0QDa`4XD0QDb?PDkP6PD\o7P
DQEPD[Q7QDSHQDb`4QDc`4QDd`4QDe`4TD1PDhP6QDf`4QDg`4Q`1`6WD0QDh`4XD0QDi`4QDj`4PDbQ7QDk`4PD\o7QDl`4
QDm`4WD0QDn`4XD0QDo`4QFo_4WD0QDPa4QDQa4XD0PDbQ7QDRa4QDUl1QDSa4QDTa4WD0QDUa4XD0QDVa4QDWa4TD1QDXa4
QDnGQDYU4Q@b6WD0QDYa4XD0WD0QDZa4XD0TD2QD[a4PD]Q7Q@\a4WD0QD]a4XD0`D[Q7QD^a4QD_a4S@0WD0QD`a4XD0WD0
QDaa4XD0QDPY2QDba4QFe6Q@b6WD0QDca4XD0PDbQ7QDda4Q@b6WD0QDea4XD0QDfa4QDe6Q@kIQDlIWD0PDP3XD0QDga4QD
SU1WD0PD]k=XD0`DbQ7QFe6QDha4Q`1b6WD0QDia4XD0`DbQ7QDe6QDja4SD0S@0WD0QDka4XD0QFnGQ`1b6WD0Q@kIQ@lIQ
`1b6QDb3XD0aDla4Q@U6QDma4Q`1b6WD0Q@kIQ@lIQDb3XD0QDe6TD2PDHPDgj3WD0QDb3XD0QDe6TD2PD`Q7WD0QDb3XD0Q
Dna4WD0QDoa4XD0QDPb4QDkIQDlIWD0QDQb4QDRb4QDSb4XD0QDlIWD0QDQb4QDRb4QDSb4XD0QDkIQDlIQDTb4WD0QDUb4X
D0QDlIQDTb4WD0QDUb4XD0QDVb4S@0QDWb4QDe6QDX6QDXb4S@0WD0QDYb4XD0QDZb4QDae3SD0WD0QD[b4QDW6Q`1`6QD\b
4XD0PDhg4PD[Q7QD]b4PD]Q7S@0WD0QD^b4XD0QD_b4S@0S@0WD0QD`b4XD0PDmP6PD\n>PDlP6PD[Q7QDab4PDmP6PDV6PD
bQ7QDbb4QDcb4P@RQ6PDbQ7QDdb4PDbQ7WD0QDeb4XD0PDkP6PDSEQDfb4QDgb4PD]o>QDng2WD0Q`1`6QD_3XD0QDhb4TD1
WD0PDZo7QDib4QDjb4XD0WD0QDcFPDZo7QDkb4TD1QDhP3XD0P@[Q7QDW6PDkP6QDlb4WD0PDbX=XD0WD0QDmb4QDnb4PDmR
8XD0WD0QD^b1PDkP6XD0VD0WD0QD^b1PDkP6XD0QDob4`E>`En9WD0QDPc4XD0`D^Q7WD0QDgATD3PDkP6QDQc4XD0QFbKTD
2WD0QDRc4PDhP6XD0VD0QFbKTD2WD0QDRc4PDhP6XD0QDSc4QFbKTD2WD0QDTc4QDUc4PD_Q7XD0WD0QDcFQDVc4XD0WD0QD
Wc4QDXc4QDYc4XD0WD0QDZc4PDZo7Q`1`6QD[c4S@0QD\c4XD0WD0PDan4QD]c4QD^c4QD_c4XD0WD0QDgNPDmP6PDbQ7XD0
WD0QD`c4QDac4TD1PDZU5XD0VD0WD0QD`c4QDac4TD1PDZU5XD0QDbc4UD0aDe6`D\o7SD0WD0QDcc4XD0QDdc4WD0QDec4Q
D^6QDfc4QDgc4XD0WD0PDeg4PD[Q7QDhc4XD0SD0`E>`En9`EbQ7`E[Q7`Eo9`E`Q7WD0QDa3XD0QDic4WD0QDjY1TD2QDjc
4XD0QDW>WD0QDkc4P@RQ6QDlc4TD1QDmc4XD0`D\Q7`DcP3`DbP3`DhP3`E>`En9WD0QDW6Y@0QDnc4XD0`DhP6`DiP6WD0Q
DW>QDoc4TD2QDPd4XD0WD0QDXY4PD`Q7QDaZ2XD0QDQd4WD0QDRd4XD0QDSd4WD0PDd:QD_6QDTd4XD0WD0QDdNTD4QDUd4X
D0WD0QDVd4Q@Wd4TD1QDXd4XD0WD0QDQV1QDYd4TD1QDZd4QD[d4XD0`DQ8`DZV2WD0QD\d4QD]d4PDiQ7XD0WD0QD^d4PDP
HXD0VD0WD0QD^d4PDPHXD0QD_d4WD0QD[a1QD`d4P@XR7QDad4XD0WD0QDhKPDkP6QDo@QDbd4XD0WD0QDcd4TD1QDdd4Q@a
;QDed4XD0WD0QDkOQD_6QDfd4QDgd4XD0WD0QDhd4TD1QDid4XD0QFnm3Y@0WD0QDjd4QDgBXD0WD0PDZQ7PD\o7QDkd4PD[
Q7XD0WD0QDb?QD_6QDld4XD0WD0PDQV8PDbQ7QDVCXD0WD0QDmd4TD1PDZo7QDnd4PDbQ7XD0SD0WD0QDod4QDPe4QDVCQDQ
e4XD0WD0QDRe4TD3PDiQ7QDSe4XD0SD0WD0QDTe4QDUe4TD1QDVe4XD0QDWe4WD0QDXe4XD0QDYe4TD1VD0QDWe4WD0QDXe4
XD0QDYe4TD1QDZe4QDWe4Y@0WD0QD[e4XD0PD\o7S@0WD0QD\e4Y@0QD]e4XD0QDl]1TD5WD0QD^e4PDbQ7XD0QD_e4QDZ^4
TD6QD`e4TD1QDae4Q`1`6WD0QD_3XD0VD0QDZ^4TD6QD`e4TD1QDae4Q`1`6WD0QD_3XD0QDbe4QDZ^4WD0QDce4XD0QD[HQ
Dde4WD0QDee4PDbQ7XD0SD0WD0PDTMPDbQ7PDUg3XD0SD0QDfe4QDW6Y@0WD0QDge4XD0`D^Q7WD0QDW6QDhe4TD2QDie4XD
0QDje4WD0PDiQ7QDke4QDle4XD0VD0WD0PDiQ7QDke4QDle4XD0QDc>WD0QDme4PDSk3XD0WD0QDne4QDY=PDd3XD0QDoe4Q
DPf4WD0QDQf4PDd3XD0QDRf4QFSf4TD3WD0QDYU4QDSHQDTf4QDUf4XD0`Do_4`DWQ3WD0QDj5XD0Y@0QDVf4TD1VD0WD0QD
j5XD0Y@0QDVf4TD1QDWf4QDXf4QDYf4SD0S@0WD0QDb3XD0QDZf4QF[f4WD0QD\f4XD0QD]f4QD^f4TD4WD0QDYU4Y@0PDSM
QD_f4XD0QD`f4TD1WD0QDaJPDhP6XD0VD0QD`f4TD1WD0QDaJPDhP6XD0QDaf4QDW6WD0QDbf4QDcf4TD1QDdf4XD0P@\o7V
D0QDW6WD0QDbf4QDcf4TD1QDdf4XD0P@\o7QDef4WD0QDff4PDjS6XD0QDgf4WD0PDZQ7QDhf4XD0VD0WD0PDZQ7QDhf4XD0
QDif4QFje3TD2WD0PDkP6QD_6QDjf4XD0QFje3Y@0WD0QDRDTD1QDkf4XD0VD0QFje3Y@0WD0QDRDTD1QDkf4XD0QDlf4QFj
e3Y@0WD0QDmf4XD0QDnf4WD0QDof4QDPg4XD0SD0QDQg4TD3WD0QDcZ1QDRg4TD1QDSg4XD0VD0QDQg4TD3WD0QDcZ1QDRg4
TD1QDSg4XD0QDTg4WD0QD\d4QDUg4TD1QDVg4XD0VD0WD0QD\d4QDUg4TD1QDVg4XD0QDWg4QDXg4WD0QDYg4QD_6QDZg4XD
0WD0QD[g4TD1QD\g4XD0QD]g4WD0PD[l4QD\b1QDf@PDe^;QD^g4XD0WD0QDb^4QDf@PDe^;XD0PD[Q7WD0QD_g4QD`g4TD1
PDbQ7XD0SD0WD0QDag4PDmP6XD0QDbg4WD0QDcg4P@mP6XD0VD0QDbg4WD0QDcg4P@mP6XD0QDdg4QFje3TD1WD0QDeg4Y@0
TD1QDfg4XD0SD0QFje3QDW6Y@0WD0QDgg4XD0QDhg4WD0QDig4PDbQ7QDjg4XD0SD0QDW6WD0PDlP6PDbQ7XD0QDkg4QDW6Y
@0WD0PD[1QDlg4XD0QDmg4QDng4WD0QDog4QDPh4XD0QFje3QDW6WD0QDQh4TD1VD0XD0`DmP6`DkP6`Dnm5`D]Q7QFje3QD
W6WD0QDQh4TD1QDRh4XD0`DmP6`DkP6`Dnm5`D]Q7WD0QDd3S@0PDhQ7QDSh4QDTh4XD0WD0QDd3S@0PDhQ7QDUh4QDVh4PD
bQ7XD0WD0QDd3S@0PDhQ7Q@o:TD1QDWh4XD0WD0PDhQ7QDXh4Q@Yh4P@R3TD1QDZh4XD0WD0PDhQ7QDW:Q@Yh4P@R3TD1QD[
h4XD0WD0PDhQ7QD\h4TD2QD]h4XD0QD^h4WD0PDRk3SD0PDhQ7QD_h4XD0WD0QDU>P@RQ6PDR3XD0QDW6TD2WD0PD`n4QD`h
4QDah4P@bQ7PDdZ2XD0`D2WD0PDiQ7QDbh4QDch4QDdh4TD1QDeh4XD0`D2WD0PDiQ7QDfh4XD0VD0WD0PDiQ7QDfh4XD0QD
c>WD0QDgh4QDhh4QDih4QDjh4QDW>QDkh4XD0WD0QDlh4QDmh4QDnh4Q@oh4QDPi4XD0WD0PDiQ7QDQi4Q@Ri4QDPi4XD0`E
\n4`E]n4`EjQ7QDfl2WD0QDSi4XD0QDTi4`E\n4`E]n4`EjQ7QDmQ1QDih4WD0P@R3QDUi4XD0QDVi4WD0PD^Q7PDVR?XD0W
D0PDRQ6PDeQ7PDT8XD0WD0PDeS8PDUQ6PDcX8XD0WD0PDRQ6PDZo7QDWi4PDUQ6PDcX8XD0WD0QDXi4PD`U<XD0`D^S3`DoP
3WD0QDYi4PDmU=XD0VD0`D`d5WD0QDYi4PDmU=XD0QDZi4`D`d5WD0QD[i4QD\i4TD1PD^S6XD0PD[Q7`D\o7aD_5WD0QD]i
4PD^S6PD[Q7QD^i4XD0WD0PD^S6PD[Q7QD_i4XD0WD0PDSk3PDhQ7QD`i4XD0WD0QDai4PDZS8XD0QDbi4WD0QDci4QDdi4X
D0WD0PDHQDei4QDRa3QDfi4XD0QDgi4WD0QDhi4QDii4QDji4TD2QDki4XD0`DX8WD0QDli4QDmi4XD0WD0PDk^4PD[Q7QDn
i4XD0WD0QDlAPDZo7PD]R?XD0WD0QDoi4QDPj4QDQj4TD1QDRj4XD0WD0QDSj4QDTj4XD0QDUj4`D[5`DbX=WD0PDbQ7PDdZ
2PDc`=XD0VD0WD0PDbQ7PDdZ2PDc`=XD0QDVj4WD0QDWj4QDXj4XD0`DbI`DnG`DfP3WD0PDmP6QDVi3QDYj4PD_l<XD0WD0
PD[Q7PDVZ=XD0VD0WD0PD[Q7PDVZ=XD0QDZj4WD0PDfQ7PDZo7PDdg=XD0WD0PD[Q7PDZo7PDe7XD0VD0WD0PD[Q7PDZo7PD
e7XD0QDc>WD0QD[j4PDR3PDbQ7PDl^2XD0VD0WD0QD[j4PDR3PDbQ7PDl^2XD0PD1WD0QDg;P@R3QD\j4TD1PDgm4XD0WD0Q
DY=TD1QD]j4PDUn2XD0VD0WD0QDY=TD1QD]j4PDUn2XD0QD^j4WD0QD]DTD2QD_j4PD\Q7XD0QD`j4WD0QDaj4Q@bj4P@`g3
TD1QDcj4XD0`D[Q7UD0WD0PD\Q7QDdj4QDe3XD0TD6PD4QDej4Q@W6QDfj4UD0WD0PD\Q7QDdj4QDe3XD0TD6PD4TD6QDgj4
QDhj4P@4WD0PD\Q7QDo@QDe3TD2XD0VD0QDhj4P@4WD0PD\Q7QDo@QDe3TD2XD0QDc>UD0WD0PD\Q7QDo@TD2QDij4QDjj4T
D7XD0PD4TD6QDkj4UD0WD0PD\Q7QDlj4QDmj4TD6XD0PD4UD0WD0PD\Q7QDnj4QDU6XD0PD4TD5QDoj4WD0PDgR?QDPk4XD0
QDQk4QDRk4WD0QDf3PD[Q7XD0`DUF`DPd6`Dia6`D\Z6`DeY>`DWa>`Daf6`DC`D\o7`DRFUD0WD0QDf3PD[Q7XD0`DUF`DP
d6`Dia6`DC`D\o7WD0QDSk4PD[Q7XD0QDTk4WD0QDUk4QDVk4PD[Q7XD0`Daf6WD0PDfW=PD[Q7XD0QDWk4WD0QDXk4PD[Q7
QDYk4XD0VD0WD0QDXk4PD[Q7QDYk4XD0QDZk4WD0QD[k4QD\k4PD[Q7XD0QD]k4QD^k4WD0PDgg3QD_k4XD0QD`k4TD4QDW6
TD1WD0QDg3XD0VD0QD`k4TD4QDW6TD1WD0QDg3XD0QDak4WD0QDbk4XD0QDW6WD0QDck4P@ZS8QDdk4XD0`En_2`Efd5`Egd
5`EmP6`EVm5`EkP6`EeZ2`EgZ2`E\Q7WD0QDh3XD0`DTX4`DT<`DhP3`DT_4`DU_4`DQ8`D`U6QDW\1Q@W6TD2WD0QDh3XD0
WD0PD[Q7QDek4aD_5`DgC`DTd2SD0XD0VD0WD0PD[Q7QDek4aD_5`DgC`DTd2SD0XD0QDa?WD0QDfk4QDgk4XD0WD0PDmR8Q
Dhk4XD0VD0WD0PDmR8QDhk4XD0QDa?QDik4QDjk4TD2Q@Wd3TD1WD0QDi3XD0VD0`DbI`DPd5`D`X5QDik4QDjk4TD2Q@Wd3
TD1WD0QDi3XD0QDkk4`DbI`DPd5`D`X5WD0QDlk4QDmk4XD0QDnk4QDW6WD0QDo@QDok4QDPl4Q@Ql4XD0WD0QD[Z1PDiQ7Q
Do@TD1QDRl4XD0`DbQ7WD0PD]V<QDSl4XD0WD0QDSR3PD^[2QDTl4XD0WD0QDUl4QDVl4XD0VD0WD0QDUl4QDVl4XD0QDWl4
WD0PDoS?PDfo6XD0WD0PDi\;PDPT?PDgDXD0WD0QDXl4QDYl4XD0WD0QDZl4QD[l4XD0VD0WD0QDZl4QD[l4XD0QD\l4WD0P
D[X3PD[Q7XD0SD0PDWm5WD0QD]l4PD[Q7QDo@XD0`DRd5WD0PDRk3QD^l4PDhQ7QD_l4XD0WD0QD`l4QD_6PDgg3XD0WD0QD
e@QDal4PDZo7PDVe<XD0WD0PD`n4SD0QDbl4PDbQ7QDcl4XD0WD0QDg;QDdl4PDbQ7XD0QDel4WD0QDfl4QDgl4QDhl4XD0W
D0QDil4QDf\1XD0VD0WD0QDil4QDf\1XD0PD1WD0QDjl4QDkl4P@hP6PD^S6XD0WD0QDeY2QDll4PDPl>XD0WD0QDml4PDRS
6TD3PDfm4XD0WD0QDml4QDnl4QDnQ1P@dZ2TD1QDol4XD0WD0QDPm4QDkP4QDlP4XD0PDid5QDQm4TD6WD0QDV<PDXR7QDRm
4XD0WD0PDf3QDV<TD1QDSm4XD0QDTm4WD0PDmP6PDZo7PDkT4XD0WD0QDga2PDbQ7QDUm4P@[Q7QDVm4XD0SD0WD0QDWm4QD
Xm4QDYm4TD1QDZm4XD0WD0QD[m4XD0QF\m4WD0QD]m4PDdS8TD1QD^m4XD0`Daf6WD0QD_m4SD0XD0WD0QD`m4QDk3XD0QDa
m4TD1QDbm4TD1QDWd3S@0WD0QDl3XD0aD_5`Die5`DmQ3`Dg2QDW6TD1WD0QDcm4XD0VD0QDW6TD1WD0QDcm4XD0QDdm4WD0
PDPU?PDYh>XD0WD0PDW_7PDd8XD0`Dh`=WD0PD]d5PD`Q7PDjb<QDem4XD0WD0QDfm4P@hP6QDgm4XD0QDhm4WD0QDim4PDk
P6XD0VD0QDhm4WD0QDim4PDkP6XD0QDjm4QDkm4P@Zo7WD0QDlm4QDmm4XD0QDnm4QDom4QD[S1WD0P@^n5QDPn4XD0`DmP6
WD0PDj`4PD]W4XD0WD0QDQn4PDlW4XD0VD0WD0QDQn4PDlW4XD0QDRn4WD0PDof4QDSn4XD0WD0PDTU?PDRT=XD0WD0QDTn4
PDhe5XD0WD0QDUn4PDea4XD0VD0WD0QDUn4PDea4XD0QDm?WD0PDVU?PDWU?XD0WD0PDPb1PDXU?XD0WD0PDhd<PDfQ3XD0W
D0PDYU?PDlY6XD0WD0PD^Q6PDYW>XD0WD0QDVn4PDll3XD0WD0PD[`4PDWa4XD0WD0PDlV4PDlU6XD0PD[Q7WD0PD\`4PDdF
PD[Q7XD0WD0PDnf;PD\U?XD0VD0WD0PDnf;PD\U?XD0QDWn4WD0PD]U?QDdQ4XD0WD0PDR\2PDgS<XD0WD0PDVd2PD^U?XD0
WD0PDc`4PD[5PD[Q7XD0WD0PD_h;QDXn4XD0WD0PD[V3PDan>XD0WD0PDYf4PDUd7XD0QDYn4WD0PDeg4QDZn4QD[n4XD0WD
0PD_U?QD\n4XD0WD0PD[X=QD]n4XD0WD0PD`U?QD^n4XD0WD0PDSV<PDmP6PD\o7PD^n;XD0WD0PDUEQD_f4PD\o7QD_n4XD
0WD0PDlU>PDmP6PD\o7PDl`2XD0WD0PDia5PDmP6PD\o7PDnP6XD0WD0PDcX<PDkP6PD\o7PDnP6XD0VD0WD0PDcX<PDkP6P
D\o7PDnP6XD0QD`n4WD0PD^W>PDmP6QDVCPDbX=XD0WD0PDbT6PDmP6PD\o7PDbU?XD0WD0PDQ_2PDmP6PD\o7PDcU?XD0WD
0PDZl<PDmP6PD\o7PD^^2XD0WD0PDlg4PDmP6PDZo7PDdU?XD0WD0PD[S>PDmP6PDZo7PDeU?XD0WD0PDmi6PDlP6PD[Q7PD
af6XD0WD0QDan4PDmP6PDZo7QDbn4XD0WD0QDcn4PDmP6QDUV2XD0QDdn4WD0QDen4PDgDQDfn4QDgn4TD1QDhn4XD0WD0PD
fQ3QDin4XD0WD0PDHPDjU?XD0WD0PDYT<QDjn4XD0WD0QDkn4PDkT5XD0QDln4WD0PDoS?QDmn4XD0WD0QDnn4PDkP6QDon4
XD0WD0PDie5PDbQ7PD\o7PDTn2XD0WD0PDW5PDbb<XD0WD0PDhj<PDmP6PD\o7PDim6XD0WD0PDoU?PDmP6PD\o7PDdDXD0W
D0PDZHQDPo4XD0WD0PDRf3PDPV?PDmP6XD0WD0PDSg6PDWm5QDQo4PDfT8XD0WD0QDRo4QDSo4XD0WD0QDTo4PDgd5XD0`Dl
_4`DRS3`DS4`DkP6WD0PDfd5PDga6XD0WD0PDUV?PD`Q7PDgj<XD0WD0PD_S8PD_c5PD`Q7PDHXD0WD0PDVV?PD[X6PD`Q7P
DHXD0QDn3TD1WD0QDUo4PDRf3QD_GXD0aDU6QD^:WD0QDVo4PDRf3QD_GXD0QDWo4TD1WD0QDXo4PDRf3QDYo4XD0aDU6QDZ
o4TD3PDRf3Q@_GWD0QDm3XD0VD0QDZo4TD3PDRf3Q@_GWD0QDm3XD0QD[o4QD\o4TD3WD0PDRk3QDo@SD0PDhQ7XD0QDo@QD
]o4TD4QD^o4WD0QD_o4SD0PDhQ7QD`o4XD0WD0PDdm7PDS_4QDao4XD0RD0PDRf3WD0QDbo4XD0QDco4Q@X6WD0QDdo4P@^R
8QDo@S@0SD0QDeo4XD0QDfo4P@T8TD2WD0QDgo4P@^R8QDo@aDZ5aD_5aDm6S@0aD_5SD0XD0VD0QDfo4P@T8TD2WD0QDgo4
P@^R8QDo@aDZ5aD_5aDm6S@0aD_5SD0XD0QDc>QDa5TD4QDW6WD0QDo@SD0QDho4Q@io4XD0Q@o@SD0VD0QDa5TD4QDW6WD0
QDo@SD0QDho4Q@io4XD0Q@o@SD0PD1WD0PD^Q7QDjo4P@XR8PDWh4XD0QDko4TD6WD0PDmP6PDfi=XD0WD0PDS[1SD0XD0WD
0QDen1PDRk3PDhQ7XD0QDo@`Dcl;`Dbf5`Dml;`DS_4`DU_4`D^f5`Dcb5`DPm5`DVm;`DT_4`D`V?`DaV?WD0QDlo4PDQV8
PDRk3PDhQ7XD0YD2WD0PDSk3QDo@SD0P@4QDmo4QDno4XD0WD0QDoo4PD[Q7XD0`D\o7`Dmi6`DkS>`DoFWD0QDPP5PD[Q7Q
DQP5XD0WD0QDRP5QD^:QDo@SD0QDSP5XD0WD0QDl^4QDTP5TD1PDgg3XD0UD0WD0QD__1QDdd1SD0XD0QDW`1WD0QDUP5QDV
P5TD3QDWP5XD0WD0PDhV?XD0QDXP5WD0QDYP5PDZo7QDZP5XD0UD0WD0PD]n4XD0QDQ_1QD[P5WD0QD\P5QD]P5QD^P5QDfT
4XD0WD0QD_P5QD`P5QD_6QDiCPDUm2XD0WD0PD_S8QDaP5PDbQ7XD0WD0QDX^1PDbQ7PDeS8XD0QDW:WD0QDfj1PD[l4P@RQ
6QDbP5TD2QDcP5XD0WD0QDdP5QDeP5QDfP5XD0UD0WD0QDgP5XD0SD0QDhP5PDZo7PDTJPDfQ3QDRV3TD1PDkP6TD4QDhAQD
iP5QDjP5WD0QDkP5XD0TD2QDlP5SD0UD0QDmP5WD0QDnP5XD0VD0UD0QDmP5WD0QDnP5XD0QDWc1QDoP5Q@W6Q`1`6WD0QDP
Q5XD0`DbQ7aDU6UD0WD0PD\n4QDo@SD0XD0UD0WD0PD`T8QDo@SD0XD0UD0QDQQ5QDRQ5UD0WD0QDSQ5XD0SD0`Djd5UD0PD
\d4QDTQ5QDUQ5PD\d4PDbQ7QDVQ5QDV<QD[o2PDhR>QDgBQDW6PDZo7Q`1`6WD0QDWQ5XD0QDXQ5QDYQ5UD0WD0QDZQ5XD0W
D0QD[Q5Q`1`6Q@\Q5QD^7XD0QD^7QD]Q5QD^Q5QD^o1TD2QD_Q5QD`Q5QDaQ5QDW6WD0QDbQ5XD0PDbQ7QDcQ5WD0QD^o1XD
0SD0PDmMPDo^2PDS3QDdQ5PDhP6PDS3PDhP6QDeQ5QDfQ5QDgQ5PDb[6PDjP6QDhQ5QDiQ5PDgg4QDjQ5PDhZ>PDhP6QDkQ5
QDlQ5WD0QDmQ5XD0`DbQ7QDlQ5WD0QDmQ5XD0`DbQ7QDkQ5WD0QDmQ5XD0`DbQ7WD0QDmQ5XD0`DbQ7QDW:QDW6Q`1`6WD0Q
DnQ5XD0QDoQ5QDPR5QDQR5PDZo7WD0PD\d4XD0PDbQ7QDRR5QDSR5TD1QDTR5QD^o1TD2QDUR5QDVR5PDdZ2WD0QDWR5XD0Q
DW6PDbQ7PDdZ2WD0QDXR5XD0QDYR5QDZR5QD[R5PD\o7PDe3QD\R5QD]R5QD^R5QDPm1PDiS6QD_R5PDiS6PD`Q7PDPS8PD\
o7PDTV<PDml;QDgl3QD`R5QDaR5P@[Q7QDbR5PDUg1QDcR5PD\Q7PDZi5QDdR5PDbQ7PDR3QDeR5PDkDPDmP6QDfR5PD^^5P
DjP6PDQn2TD2QDgR5PDeg4PD[Q7PD\o7QDhR5PDem4QDiR5TD6WD0Q`1`6QD\Q5XD0QDjR5QDiR5TD5PD\Q7TD3WD0QD^7XD
0QDkR5TD8PD4WD0QDlR5XD0UD0WD0PDRk=XD0WD0QDkR5SD0PD4QDlR5XD0WD0QDkR5SD0SD0PD4QDlR5XD0QDP4QDmR5S@0
WD0QDo3XD0VD0QDP4QDmR5S@0WD0QDo3XD0QDnR5QDP4TD2QDoR5QDPS5Q`1`6S@0WD0QDo3XD0VD0`DZo7QDP4TD2QDoR5Q
DPS5Q`1`6S@0WD0QDo3XD0QDQS5`DZo7QDRS5TD2QDSS5TD2WD0QDQ4Q@TS5QDR4XD0QDP4QDeV1WD0QDQ4QDR4XD0WD0QDT
4PD[Q7QDo@aDU6SD0XD0WD0PDf`4PD\a4XD0WD0PDe`4PDQEXD0VD0`Dmk5`D_8WD0PDe`4PDQEXD0QDUS5`Dmk5`D_8WD0Q
DVS5QDWP3QDWS5XD0WD0QDXS5PDmP6PD\o7PDjHXD0WD0PDa_4PD[Q7PDRl3XD0WD0PD^V?PDT_4XD0WD0QDYS5QDZS5PDZF
XD0WD0QD[S5PDmP6TD2PD]W?XD0WD0QD\S5QD]S5XD0QDW6TD1WD0QD\GQD^S5PDbQ7XD0QD_S5WD0PDio<PDhP6PDY4XD0W
D0QD`S5QDaS5QDbS5XD0WD0QDcS5PD`^<XD0`D_Q7`DbQ7WD0QDcS5PDmP6PD\o7QDdS5PD]d8XD0WD0QDeS5QDfS5XD0VD0
`D^Q7WD0QDeS5QDfS5XD0QDgS5`D^Q7WD0QDhS5QDiS5XD0VD0WD0QDhS5QDiS5XD0QDXm2WD0QDjS5PDWR7XD0WD0PDai;P
D[Q7QDkS5XD0WD0PDeW?PD[Q7PDfW?XD0WD0PDhe5PDTMPDmP6XD0WD0PDn`4QDlS5QDmS5XD0WD0PDgW?PDgT>XD0WD0PDh
W?PDah6XD0WD0QDnS5QDoS5XD0WD0PDjW?PD]c6XD0PD[Q7WD0QDPT5PDlW?XD0WD0QDQT5QDRT5XD0WD0QDST5PDQc<XD0V
D0WD0QDST5PDQc<XD0QDTT5QDUT5PDZo7WD0QDVT5QDWT5XD0WD0QDXT5PDfQ3XD0WD0PDfQ3PD[Q7TD1PDQV7XD0WD0QDYT
5QDZT5XD0WD0PDjT<PD_S8XD0WD0PDXo=PDmNXD0WD0PDZn5PDbW>XD0VD0`DUb7WD0PDZn5PDbW>XD0QDUY2`DUb7WD0PDm
\;PDUW>XD0WD0PDgY=PD\Q7PDSU>XD0WD0PDV\7PDnX<XD0WD0PD_V6PD[Q7PDio=XD0WD0PDSU>QD[T5XD0VD0`D_Q7WD0P
DSU>QD[T5XD0QD\T5`D_Q7WD0QD]T5QD^T5XD0QD_T5TD2WD0QD`T5PDgDXD0VD0`D[Q7`D\Q7QD_T5TD2WD0QD`T5PDgDXD
0QDaT5`D[Q7`D\Q7WD0PD[3PDmP6PD\o7QDbT5XD0WD0PDUGPDmP6PDZo7PDQX?XD0WD0QDcT5PD[]<PDRX?XD0WD0QDdT5P
DQa4PDbQ7XD0WD0PDdQ3PD\Q7QDeT5XD0WD0QDfT5PDnFPDd_<XD0VD0WD0QDfT5PDnFPDd_<XD0QDc>QDW6TD1WD0PDgg4Q
DgT5QDhT5XD0VD0QDW6TD1WD0PDgg4QDgT5QDhT5XD0QDiT5QFjT5QDW6TD1QDkT5Q`1`6S@0WD0QDS4XD0VD0`DmP6QFjT5
QDW6TD1QDkT5Q`1`6S@0WD0QDS4XD0QDlT5`DmP6QDmT5TD6QDW6QDnT5S@0WD0QDm2XD0VD0QDmT5TD6QDW6QDnT5S@0WD0
QDm2XD0QDoT5WD0QDPU5QDQU5XD0VD0WD0QDPU5QDQU5XD0QDRU5WD0QDSU5QDTU5XD0WD0PDZX?QDUU5XD0WD0PD\X?QDVU
5PD`b6XD0WD0PDW]2PD^^5PD_S8XD0VD0WD0PDW]2PD^^5PD_S8XD0QDoT5WD0PD^X?PD\h8XD0VD0WD0PD^X?PD\h8XD0QD
WU5WD0QDXU5QDYU5XD0WD0PDWY8PDVj6XD0VD0WD0PDWY8PDVj6XD0QDZU5WD0PDg9QD[U5XD0VD0WD0PDg9QD[U5XD0QD\U
5WD0PDfX?PDaX6XD0WD0QD]U5QD^U5XD0VD0WD0QD]U5QD^U5XD0QD_U5WD0PDhX?PD\Q7XD0WD0QD`U5PD[Q7PDXd8XD0QD
W6TD1WD0QDaU5PD[Q7TD1QDbU5QDcU5XD0WD0QDdU5P@oj>QDeU5XD0VD0WD0QDdU5P@oj>QDeU5XD0QDfU5WD0PD_S8QDgU
5XD0VD0WD0PD_S8QDgU5XD0QDoT5WD0PDhU6QDhU5XD0WD0PDga4QDiU5XD0WD0PDVd2QDjU5XD0WD0PDka7QDkU5XD0WD0Q
DlU5QDmU5XD0WD0QDnU5P@n`4QDoU5XD0WD0QDPV5QDQV5XD0VD0`Djo;`Dko;WD0QDPV5QDQV5XD0QDRV5`Djo;`Dko;WD0
QDSV5QDTV5XD0WD0QDUV5QDVV5XD0VD0WD0QDUV5QDVV5XD0QDWV5WD0QDXV5QDYV5XD0WD0QDZV5XD0VD0`DX[?`De3`DV`
4`DXR3WD0QDZV5XD0QD[V5`DX[?`De3`DV`4`DXR3WD0PDn`4PD]9XD0PDkP6WD0PDda4PD[Q7PDd8XD0VD0WD0PDda4PD[Q
7PDd8XD0PD1QF\V5QDW6TD1WD0PDZo7PDda4PD[Q7PDd8XD0WD0PDda3PDW6PD[Q7XD0WD0PDQR6QD]V5XD0WD0PDlc5PD[Q
7PD\o7QD^V5XD0WD0PDiR8QD_V5XD0WD0PDSn2QD`V5XD0VD0`DkP6WD0PDSn2QD`V5XD0QDaV5`DkP6WD0PDeg4QDbV5XD0
`DSW<`DdP3`DRE`DVQ5`DT]=`DZ:`D[h;WD0PDfg4PDeV=XD0`DUW6`D]\2`D[e6`D_e6`DPo=WD0PDhEQDcV5XD0`DlY6`D
[Q7`D\Q7`D^Q7`DZQ7WD0PDdg4PD`[?XD0WD0QDdV5QDeV5XD0`Db[?`DQE`DX_2WD0PDng4PDQEXD0VD0WD0PDng4PDQEXD
0QDc>WD0QDfV5PDdn2XD0`DmP6WD0QDgV5QDhV5XD0`DRW5`DSW5`DoV5`DfE`DTd2`DTb6`DPW5`D[T2`DnX8`DeT2`Df[?
`D[E`DS[6`DR[6WD0PDPh4PDg[?XD0WD0PDQh4PDh[?XD0WD0PDRh4PDi[?XD0WD0PD]S5PDj[?XD0WD0PDk[?PDl[?XD0WD
0QDiV5QDjV5XD0WD0QDkV5PDX\>XD0`D[\?`DUo5`DjZ6WD0PDTh4PD^n=XD0WD0QDlV5QDmV5XD0VD0WD0QDlV5QDmV5XD0
QDnV5WD0QDoV5QDPW5XD0WD0PDk[>QDQW5XD0`DbQ3`DjX6`Dga6WD0PDj\?PDhQ7XD0WD0QDRW5PDfY2XD0VD0WD0QDRW5P
DfY2XD0QDSW5WD0PDh`4PDRf<XD0WD0PDg3PDn2XD0VD0WD0PDg3PDn2XD0QDTW5WD0QDUW5PD[Q7TD2QDVCTD1QDVW5XD0W
D0QDWW5QDXW5XD0`D]i6`D^i6`DRZ=`DiX?`D`j6`Dn\?`Do\?`DP]?WD0QDYW5QDZW5XD0VD0`DSHWD0QDYW5QDZW5XD0QD
[W5`DSHWD0PD`FQD\W5XD0WD0PDjX6PDX`;XD0WD0PD[5PDbQ7PD_c5XD0WD0QD]W5QD^W5XD0`Dg:WD0QD_W5PDn]3XD0VD
0WD0QD_W5PDn]3XD0QD`W5WD0QDaW5QDbW5XD0WD0PDTm2QDcW5XD0VD0WD0PDTm2QDcW5XD0QDdW5WD0PDjP6PD\o7QDeW5
XD0VD0`D\o7WD0PDjP6PD\o7QDeW5XD0QDfW5`D\o7WD0PDgg4QDgW5XD0VD0WD0PDgg4QDgW5XD0QDhW5WD0PDea4PDa]?X
D0WD0PDl4PD[Q7PD\o7PDb]?XD0WD0PDdh3PDb^2PDlP6XD0VD0`DkP6`DmP6WD0PDb^2PDlP6XD0VD0`DkP6`DmP6WD0PDd
h3PDb^2PDlP6XD0QDiW5`DkP6`DmP6WD0PDb^2PDlP6XD0QDiW5`DkP6`DmP6WD0PDmc<PDbQ7PDdm<XD0WD0PDlU6PD`Q7P
Dc]?XD0WD0PDcV6PD`Q7PDcT>PD[Q7XD0WD0PDWV2PD`Q7PDhf6XD0WD0PDoFPD`Q7PD_^6XD0WD0PDk^6PD`Q7PDb\1PD[Q
7XD0WD0QDjW5PD`Q7PDf]?XD0WD0PDaS6PD`Q7PDha7XD0WD0PDdZ;PD`Q7QDkW5XD0WD0PDW5PD`Q7PDPT5XD0WD0PDll5P
D`Q7PDdg4XD0WD0PDf_4PDbQ7PDTh9XD0WD0PDT?PDmP6TD1QDlW5XD0WD0PDc3PDmP6QD_6PDnQ<XD0WD0PD^Q7PDeX<XD0
VD0WD0PD^Q7PDeX<XD0QDmW5WD0PDjP6QDnW5XD0VD0`DRV2`Dm5WD0PDjP6QDnW5XD0QDoW5`DRV2`Dm5WD0PDhP6PD\Q7P
Dbn>XD0WD0PDhP6PDbQ7QDPX5XD0WD0PDmP6PDhg4QDQX5XD0VD0WD0PDmP6PDhg4QDQX5XD0QDRX5WD0QDSX5PDR8XD0WD0
QDTX5QDUX5XD0`Die5WD0PDZQ7QDo@TD1QDVX5XD0VD0WD0PDZQ7QDo@TD1QDVX5XD0QDWX5QDXX5`DeQ8`DV3`Dn2QFYX5T
D2WD0QDZX5XD0QDZX5`DR3SD0PDbl4PDR3Q`1`6QD[X5PD^2PDfm4QD\X5PDfm4WD0QD]X5P@Rk3QD^X5XD0`D\Q7`D^6QD_
X5WD0QDYU2PDbQ7XD0SD0QD]X5PDbQ7aDU6`DW3QD`X5PDbQ7QDaX5QDYU2PDbQ7WD0QDbX5XD0QDlk1WD0QDcX5XD0`DHQD
W\1Q@dX5P@Zo7PDZn7QDgBQDW6WD0QDeX5QDfX5XD0PD^^5QDo:QDgX5QDhX5WD0QDiX5QDjX5XD0QDkX5S@0S@0WD0QDW6Q
Dic2XD0QDlX5TD1WD0QDih4QDmX5XD0`E\n4`EoP6`Eo9`Ean4`E^^5`EPQ6WD0QDn;QDnX5XD0VD0`E\n4`EoP6`Eo9`Ean
4`E^^5`EPQ6WD0QDn;QDnX5XD0QDoX5WD0QD\:QDV4XD0`DW]2`DoP6WD0QDW:PD]l4QDV4XD0`DW]2`DoP6QDPY5TD2WD0Q
DQY5QDRY5XD0WD0QDSY5PDdZ2TD1QDTY5QDUY5XD0PD\o7WD0SD0PDhS<QDVY5TD1PDbQ7XD0UD0WD0QDWY5QDXY5XD0TD6Q
DYY5WD0QDZY5QD[Y5VD0XD0WD0QDZY5QD[Y5QD\Y5XD0WD0QD]Y5PDo2PDZ_;XD0WD0QD^Y5PDdZ2TD2QD_Y5XD0WD0PDjQ7
PDTf7XD0SD0UD0WD0QD`Y5QDaY5TD1XD0SD0QDbY5QDcY5QDdY5TD1WD0QDeY5TD1QDfY5XD0WD0PDRQ6PDUQ6QDgY5PDbQ7
XD0WD0PD\o7PD]k3XD0SD0WD0QDYY1PDl^2PDHQDhY5XD0WD0QDiY5P@lP6PD\Q7XD0WD0QDP<QDjY5QDkY5Q@lY5XD0SD0W
D0QDn:QDo:QDmY5TD1PDbQ7QDnY5XD0WD0QDYU2QDoY5PDbQ7QDPZ5XD0WD0PDZ[2PDbQ7XD0QDQZ5WD0QDU<QDRZ5QDSZ5T
D1YD2XD0SD0WD0QDTZ5QDUZ5QDVZ5QDWZ5TD1QDXZ5XD0WD0QDY6Q@Y=QDYZ5XD0SD0WD0QDZZ5QD[Z5QD\Z5XD0WD0QD]Z5
PD[Q7SD0XD0QD^Z5WD0PD\o7QD_Z5QD`Z5QDaZ5XD0WD0QDbZ5QDcZ5PD\Q7SD0QDdZ5XD0QDeZ5WD0QDfZ5XD0QDgZ5PDZo
7S@0WD0QDhZ5XD0PDj;PD\Q7SD0QDiZ5SD0QDjZ5PDY^?PDbQ7PDdZ2QDkZ5PDbQ7QDlZ5WD0QDmZ5XD0QDnZ5QDoZ5PDhP6
PD\[;PDi8PDi7PDZ4QDP[5WD0QDQ[5XD0QDR[5QDW6WD0QDS[5XD0PD\Q7TD2QDT[5QD^:WD0QDU[5PDbQ7PDdZ2XD0QDW6Q
DV[5QDW[5QDX[5QDY[5QDZ[5PDHPDY]7PDmP6UD0QD[[5QDV4QDn;PDR3WD0QD\[5XD0QDYY1QD][5QD^[5SD0QD_[5PDl^2
PDmMPDbQ7PD]l4PDl^2QD`[5QDb?QDa[5QDb[5QDc[5PDbQ7QDW6QDd[5QDhX5QDe[5QDf[5QDg[5QDh[5QDW6PDQn2QDi[5
PDjT8SD0UD0PDn]2SD0QD\:QDj[5PD]l4PDdZ2Q`1`6WD0QDk[5XD0PD]l4QDl[5QDm[5PDZo7PDbl4PD[l4PDl^2QDn[5PD
^^5QDo[5PDbQ7QDP\5P@Um2PDT8PDm\=QDQ\5PD\o7PDZb5QDR\5PD\o7QDS\5PDSQ6QDT\5QDU\5PDZQ7QDV\5QDW\5QDX\
5PDbQ7QDV4QDY\5QDZ\5PDf`4PDmP6PD`g3PDP4QDgBQD[\5QD\\5QDlAQDZ^1PD[Q7QD]\5QD^\5QD_\5PDkP6QD`\5QDa\
5QDb\5PDUU<PDlP6QDc\5P@eZ2QDd\5QDgBPD^l4PD\^?PD\^?QDe\5QDf\5QDg\5QDh\5QDgBPDUi3`Da3`DX3`D[i4`Dn3
`Df3`De3`De8`DY4`DX_;`D[4`D]7`Dg6`Dd3QDV4QD\:QDi\5QDW:QDn;S@0QDj\5`DiZ2QDW:Q`1`6QDk\5QDl\5QDm\5Q
DW6QDn\5QDo\5QDP]5Q`1`6QDQ]5PD^n4PDRQ6SD0PD]n4PDVm5SD0PD\n4PDVm5QDR]5PDQn5QDS]5QDT]5PDQn5PDT8PD4
SD0PDQn5PDT8QDU]5PDYR8PDT8QDV]5PDoQ6PDfm4PDjQ7QDW]5PDZQ7QDX]5PDkIPD4QDW?PDZQ7QDX]5PDkIQDW?PDmP6Q
DX]5PDkIPD4PDn9PDmP6QDX]5PDkIPDn9PDZR8PDkIQDY]5PDjQ7QDW:PDhZ2PDk8PDU3PD\b3PDdZ2PD\b3PDbQ7QDW6PDc
T<SD0PDcT<QDZ]5QDn;PDdZ2QD[]5QD\]5QD^`1SD0TD2PDUi3QD]]5QDg:PDdZ2Q`1`6QD^]5QD_]5QD`]5QDa]5QDb]5PD
\o7QDc]5QDd]5QDe]5PDQn5QDf]5QDg]5PDT8QDh]5SD0QDP\5PDT8QDW>QDi]5QDj]5QDk]5QDl]5PD]l4PDl^2PDmMPDbQ
7QD\:QDm]5QD`[5PDfm4PDjP6PDfm4PDbQ7PD_V?PD4SD0QDn]5WD0QDiX5QDo]5QDP^5XD0WD0QD]^2SD0QDQ^5PDdZ2PDb
Q7XD0WD0PD__2PDlQ6XD0QDR^5WD0QDS^5QDT^5TD1QDU^5XD0QDV^5WD0QDW^5PDZn7XD0SD0QDV^5WD0QDmGPDRQ6PDZn7
XD0SD0WD0QDX^5QDY^5PDbQ7QDZ^5XD0SD0QD[^5WD0QD\^5S@0QD]^5PDbQ7XD0`DW]2`Dd3`DQn;`Dg2UD0WD0QD^^5QD_
^5TD4PDdZ2XD0QD`^5UD0WD0QD^^5QD_^5TD4PDdZ2XD0YD1QDa^5P@]l4WD0PDdZ2TD1QDb^5QDc^5XD0QD\:WD0PDR3QDd
^5XD0QD\:WD0PDR3YD1XD0QDW:PD]l4WD0PDR3YD1XD0QDW:PD]l4WD0PDR3QDd^5XD0WD0QDe^5PD]l4QDV4XD0QDf^5WD0
QDg^5XD0TD1QDh^5QDi^5Q@j^5WD0P@Qn5QDk^5XD0P@XW=QDl^5WD0PDQn5QDm^5XD0QDn^5WD0PDQn5PDWd5XD0QDo^5UD
0WD0PDT8QDW>XD0SD0WD0QDP_5QDW>QDQ_5XD0VD0WD0QDP_5QDW>QDQ_5XD0QDR_5UD0WD0QDS_5SD0S@0S@0PD4PDRk3XD
0SD0UD0WD0QD_o4SD0S@0S@0PD4QDS_5XD0SD0UD0WD0QDT_5XD0QDU_5WD0QDV_5YD2XD0`DbQ7QDW_5WD0QDX_5XD0SD0Q
DW6WD0QDY_5P@lP6P@\Q7XD0QDZ_5TD2QD[_5WD0QD\_5QD]_5XD0VD0WD0QD\_5QD]_5XD0QD^_5WD0QD__5XD0QD`_5TD3
QDa_5QDb_5WD0QDg;Y@0QDc_5XD0`DR^2`DZd3`DYS6`Dm\7UD0WD0PDbT8PDhQ7YD2XD0TD5PD4SD0UD0WD0PD_V?PD[Q7Y
D2XD0TD5PD4SD0UD0WD0PD_V?PD[Q7SD0TD4PD4QDV4XD0SD0UD0WD0PDbT8PDhQ7SD0TD4PD4QDV4XD0SD0`EjQ7`E_n4`E
oP6`E\n4QDY^2WD0QDd_5XD0QDe_5`Djd5PD\n4WD0SD0TD1QDf_5QDo:XD0SD0PD^n4WD0QDg_5XD0WD0QDh_5TD1QDi_5X
D0QDj_5WD0QDk_5QDl_5XD0PDbQ7QDm_5WD0QDn_5QDo_5QDP`5XD0SD0WD0QDn_5QDo_5QDYU2PDbQ7XD0SD0WD0QDQ`5QD
R`5QDS`5QDT`5XD0QDU`5S@0S@0S@0WD0QDn;P@R3QDV`5XD0WD0QDW`5QDX`5PDdZ2TD2QDY`5XD0SD0WD0PDlm5QDW6TD2
QDZ`5QD[`5XD0SD0WD0QDe[5QDW6TD1QD\`5XD0QD]`5WD0PDZo7QD^`5XD0VD0WD0PDZo7QD^`5XD0QD_`5QD``5WD0QDa`
5TD1QDb`5XD0SD0WD0QD]X5TD1QDc`5XD0SD0WD0QDd`5TD1QDe`5XD0SD0WD0QDf`5QDg`5XD0P@XW=QDh`5`D=QDi`5WD0
QDf`5QDg`5XD0P@XW=QDh`5`D=YD2WD0QDj`5QDk`5XD0QDl`5`DhQ7WD0QDm`5PD\Q7XD0SD0WD0QD_]5QDn`5TD2QDo`5Q
DW6XD0QDPa5PDQn5PDT8WD0PD4QDQa5XD0UD0WD0PDQn5PDT8XD0SD0UD0WD0QDRa5QDSa5XD0SD0UD0WD0QDV4PD4QDTa5X
D0UD0QDUa5TD9PD4WD0QDV4XD0SD0UD0WD0QDV4XD0aDVa5UD0WD0QDWa5`DR7`DY4`D\;`DaQ8`DP3`Da3`DX3`D[i4`Df3
`Dd3`DR7`DX_;`D]7`Dn3QDV4XD0UD0WD0QDXa5XD0SD0QDYa5WD0QDZa5XD0SD0UD0WD0QD[a5XD0SD0UD0WD0QD\a5QD]a
5TD2QD^a5TD1PDdZ2XD0SD0UD0WD0QD_a5QD`a5TD2QDaa5XD0SD0UD0aDV6aDU6aDe6aDm6aD_5aDa5aDb6aDW6aDX6aDY6
aD\6aD_6aD\7WD0SD0XD0QDba5UD0aDV6aDU6aDe6aDm6aD_5aDa5aDb6aDW6aDX6aDY6aD\6aD_6aD\7iD1iD2iD0iD4WD0
SD0XD0QDQg2SD0`DgLaDW6aDX6WD0QDhP1PDlP6PD[Q7Q@_6QDca5XD0`Daf6WD0QDhP1QDX^4QDda5XD0WD0QDhP1PD^R8Q
D_6QDea5XD0WD0QDhP1PDeR8TD2PDXR8XD0WD0QDhP1QDfa5XD0VD0WD0QDhP1QDfa5XD0QDga5WD0QDha5QD_6QDia5XD0W
D0PDZo7QDja5QDka5XD0QDla5WD0QDma5QDna5XD0VD0WD0QDma5QDna5XD0QDoa5WD0QDPb5TD1QDQb5XD0VD0`DZS3`DdF
`D`H`DYS3`DdD`DQl5`Dik5`DPn6`DT_?`DR_4WD0QDPb5TD1QDQb5XD0QDRb5`DZS3`DdF`D`H`DYS3`DdD`DQl5`Dik5`D
Pn6`DT_?`DR_4QDSb5WD0QDTb5XD0VD0QDSb5WD0QDTb5XD0QDUb5QDVb5WD0QDWb5TD1QDXb5XD0`DPc6`Dd_6`De_6`D\X
6`D[e6`D\e6`DXQ3`D^d2`D`_?`DRe6aDU6WD0QDYb5QDVCQDZb5XD0WD0QD[b5PDhP6TD1QD\b5XD0WD0QD]b5QD^b5XD0V
D0WD0QD]b5QD^b5XD0QD_b5WD0QD]b5QD`b5QDab5XD0WD0PD^R8QDTGQ@bb5PDga>XD0WD0QDcb5TD1QDdb5XD0VD0`D[Q7
WD0QDcb5TD1QDdb5XD0QDeb5`D[Q7WD0QDfb5QDgb5Q@VCQDhb5XD0WD0PDjP6PDbQ7PDZo7XD0SD0WD0PDlP6PD[Q7PD\o7
PDRg6XD0WD0QDib5PD\o7QDjb5XD0VD0WD0QDib5PD\o7QDjb5XD0QDkb5WD0QDlb5PDkP6QDmb5XD0VD0WD0QDlb5PDkP6Q
Dmb5XD0QDnb5WD0PDkP6PDZo7PDS7XD0WD0PDR[2PDbk5XD0WD0QDeCPDnP6XD0VD0`DZQ7WD0QDeCPDnP6XD0QDc>`DZQ7W
D0QDob5QDPc5PDnP6XD0WD0QDcBPD_Q7TD1PDbQ7XD0QDQc5`Djd5WD0QDRc5XD0`DQ`6`D_Z6`Do_?WD0QDSc5S@0QDTc5Q
DUc5XD0VD0`DQT2`DU`?`DV`?`D\o7WD0QDSc5S@0QDTc5QDUc5XD0QDVc5`DQT2`DU`?`DV`?`D\o7WD0QDWc5QDXc5XD0W
D0PDkP6PD\o7QDYc5QDZc5XD0QD[c5WD0PDmP6PDWR>XD0WD0QD\c5QD]c5XD0QD^c5`D[e6`DeS5`D``6`D[c6`DjU6`Daf
6`DjH`DiH`DQl5WD0QDcFQDbX2QD_c5XD0WD0QDgATD1QD`c5XD0VD0`DaQ6`DcE`D\X6WD0QDgATD1QD`c5XD0QDac5`DaQ
6`DcE`D\X6WD0QDbc5QDcc5XD0VD0WD0QDbc5QDcc5XD0QDdc5WD0PDiHQDnCTD1QDec5XD0WD0PD[n5PDkU>XD0WD0PD^Y>
QDfc5XD0WD0QDgc5QDhc5TD2QDic5XD0WD0PDmP6PDZo7QDjc5XD0VD0WD0PDmP6PDZo7QDjc5XD0QDkc5WD0QDlc5PDaf6X
D0WD0QDmc5PDT8XD0VD0`DT8WD0QDmc5PDT8XD0QDnc5`DT8WD0QDoc5PDbQ7QDPd5TD2QDQd5XD0WD0QDRd5QDcS5QDi`3X
D0WD0QDnBQDSd5QDTd5XD0VD0`D\o7`DYS3`DiS3`Dfk5WD0QDnBQDSd5QDTd5XD0QDUd5`D\o7`DYS3`DiS3`Dfk5WD0QDV
d5P@bQ7QD_GS@0QDWd5XD0`D[Q7`D^Q7`DkR8`D]Q7WD0QDXd5PD`P8XD0VD0`D\Q7`D_n4`DkP6aDU6WD0QDXd5PD`P8XD0
QDYd5`D\Q7`D_n4`DkP6aDU6WD0QDcBQDZd5XD0VD0WD0QDcBQDZd5XD0QD[d5WD0QD^[2P@lP6QD\d5P@\o7QD]d5XD0WD0
QD^d5QD_d5XD0VD0WD0QD^d5QD_d5XD0QD`d5WD0QDad5QDbd5XD0VD0`D\o7`Dik5`Daf6`D`d5`Dm^4`DZ7`DS:`DWS3`D
YS3WD0QDad5QDbd5XD0QDcd5`D\o7`Dik5`Daf6`D`d5`Dm^4`DZ7`DS:`DWS3`DYS3WD0QDdd5XD0S@0WD0QDed5PD\o7QD
fd5XD0VD0aDU6WD0QDed5PD\o7QDfd5XD0QDgd5aDU6WD0PDkP6QDVCQDhd5QDid5XD0VD0WD0PDkP6QDVCQDhd5QDid5XD0
QDjd5WD0PDkP6PD\o7QDkd5XD0WD0QDld5QD_6QDmd5XD0WD0QDnd5PDZo7QDod5QDPe5XD0VD0`D`H`DkI`DaG`DaW4`D]F
WD0QDnd5PDZo7QDod5QDPe5XD0QDQe5`D`H`DkI`DaG`DaW4`D]FWD0PDZm5QDRe5XD0WD0QDSo2PDmP6PDUU2XD0`Dch5`D
dP3`DY9WD0QDSe5Q@_6PDo`?XD0WD0QDTe5QDUe5XD0VD0WD0QDTe5QDUe5XD0QDVe5WD0QDeY2QDo@TD1QDWe5XD0VD0WD0
QDeY2QDo@TD1QDWe5XD0QDXe5QDfc4WD0QDi5PDUb7XD0QDYe5QDfc4Y@0WD0QDi5XD0VD0aDU6QDfc4Y@0WD0QDi5XD0QDZ
e5aDU6QD[e5TD2WD0QDW6Y@0YD1XD0VD0aDU6`DmP6QD[e5TD2WD0QDW6Y@0YD1XD0QD\e5aDU6`DmP6WD0QD]e5P@mP6P@\
o7QDdS5QD^e5XD0QD_e5WD0QD`e5QDae5XD0VD0QD_e5WD0QD`e5QDae5XD0QDbe5WD0QDce5QDde5Q@X6QDee5XD0QDX6WD
0QDfe5XD0VD0QDX6WD0QDfe5XD0QDge5WD0QDhe5Q@X^4PDhQ7QDie5QDje5XD0WD0QDke5TD1QDle5XD0VD0WD0QDke5TD1
QDle5XD0QDme5QDW6WD0PD[[2PDlm5XD0VD0QDW6WD0PD[[2PDlm5XD0QDne5WD0PDkP6QDoe5QDPf5Q@Qf5XD0VD0WD0PDk
P6QDoe5QDPf5Q@Qf5XD0QDRf5WD0QDSf5QDTf5QDUf5QDVf5XD0WD0QDWf5QDXf5XD0WD0QDYf5QDhc5XD0VD0WD0QDYf5QD
hc5XD0QDZf5WD0QD[f5QD\f5QD]f5XD0VD0WD0QD[f5QD\f5QD]f5XD0QD^f5QDQNQD_f5Q`1`6WD0QD`f5XD0QDaf5QDbf5
PDkP6QDcf5QDdf5PDT?QDef5QDff5PDhQ7QDgf5PDhQ7QDhf5QDif5PDZo7QDjf5PDaa?PD4PDVi;PD]Q7QDkf5PD`P8QDlf
5Q`1`6S@0WD0QDmf5XD0QDnf5WD0QDof5XD0QDPg5`Djd5PDSQ6WD0QDQg5XD0Q`1`6S@0WD0QDRg5XD0QDQV1WD0QDSg5XD
0QDTg5WD0QDUg5XD0QDVg5S@0WD0QDWg5XD0QDma5QDXg5QDae5QDX6WD0QDYg5XD0QDZg5PDbQ7WD0QD[g5XD0QD\g5QDW6
Q@b6WD0QD]g5XD0QDm6WD0QD^g5XD0`DlP6`DUb7`DkP6`DjP6`D_Q7`DeR8`DhP6`DiP6`Dlc5`D]6`D\o7`DZo7QDX6QD_
g5QD`g5QDX6QDag5PDjP6QDXHWD0QDbg5P@ZS8QDcg5XD0QDdg5QDW6Y@0WD0QDeg5XD0`DZQ7`DmP6`D_Q7`DbQ7`DjP6WD
0QDh5QDfg5PDhQ7XD0QDgg5QDW6Y@0WD0PDb\2Q@hg5XD0VD0QDgg5QDW6Y@0WD0PDb\2Q@hg5XD0QDig5WD0QDjg5PDkP6Q
@`6QDkg5XD0QDlg5QDX6WD0QDmg5XD0QDng5Q@X6WD0QDog5QDPh5XD0QDX6QDQh5QDRh5QDhg5QDSh5PDao<PDhP6`EgZ2`
EhZ2`EdZ2`EiZ2`E`Q7`E^2QDTh5PDhP6`D\o7`DZo7`D[o7`DaQ6`DcE`D]o7`D^^5`Dfg4`DeQ6`D_Q7`D^Q7`D`_?QDke
5Q`1`6QDUh5QDVh5QDWh5PDHPDUk3PDXW=QDnQ1QDXh5QDW6PDSQ6QDYh5PDHPDgj3QDZh5QDX6QD[h5QDQf5QDX6QD\h5aD
U6QDX6QD]h5PDkP6PD\o7QDdS5QD^h5QDn\1QD_3QD_h5QD`h5PDdb5P@^^5PDhR8PD_Q7QDah5PDbQ7PDWm5PDT8QDbh5TD
1QDch5QDdh5Q`1`6QDeh5QDdNTD3QDfh5PDUU2QDgh5QDhh5QDih5QDjh5P@[Q7Q@kh5QDlh5QDmh5`D^^5`D\o7`D]R8`Da
Q6`DcE`D]o7`D[R8`DZR8QDnh5QDXHWD0QDoh5XD0WD0QDPi5XD0QDQi5QDRi5PDVU2QDXHQ@W6S@0QDSi5QDTi5QDUi5QDT
i5PD\o7QDVi5QDX6PDb4QDX^4QDX6QDWi5PDZo7QDXi5QDb`2PDZo7PDdh3PDjT5QDYi5PDmP6PD\o7QDdS5PD]d8QDZi5QD
`g5QD[i5QD\i5P@\o7QD]i5QD^i5PDhP6PDkP6PD\o7QD_i5QDkDPD_Q7QD`i5PDWR>PD`Q7PDkT>QDai5QD[S1PDY_4QDbi
5QDW6Q`1`6S@0QDci5QDdi5Q`1`6QDei5QDfi5TD2PDSU<QDgi5QDhi5PDS^7QDii5QDji5QDki5Q`1`6P@Zo7QDli5QDmi5
PDoT2QDni5PDbQ7WD0QDoi5XD0PDj^2PDjP6QDPj5PDmP6QDQj5QDRj5P@mP6QDSj5QDTj5QDUj5QDVj5QDWj5UD0PDan4SD
0QDbT1QDj;QDXj5PD4SD0UD0WD0PDan4XD0QDYj5SD0UD0WD0QDW4XD0aDZj5SD0UD0WD0QDW4PDk8XD0`Da3`Dn7`D[e8`D
m4`D[i4`De3`D_8`DV3`DQ3`D]7`D\i4`D__2`D`1UD0WD0QDW4PDk8PD[i4XD0SD0UD0WD0PD]n4QD[j5QD\j5XD0UD0WD0
PDan4XD0SD0QDQb2`DTM`DRM`DS1`DM`D_M`Ddf<TD4PD2UD0WD0QDW4PDk8QD]j5QDcY5XD0UD0WD0QD]j5TD1QD^j5XD0U
D0WD0QD_j5QD`j5XD0`DjT5`DnQ<`DQD`D]f3`D^f3`Dbb?`Djl=`Dcb?`Dil=`Ddb?`DX:`DPQ3`D[U>`DV6`Deb?`DiQ<`
D]o2`Dfb?`De7`DVZ=SD0UD0WD0QDaj5XD0TD;PD2UD0WD0QDbj5SD0XD0TD;PD2WD0PD]Q6PDaQ7PD^Q6XD0WD0PD]n4QDc
j5XD0UD0WD0PD\n4QDdj5XD0UD0WD0PD[^?QDej5TD1QDfj5XD0PD6TD5WD0PDaQ7XD0TD4PD2PD4WD0QDgj5XD0PD2`EbU8
`E_S8PD4WD0QDW4XD0QDhj5`D__2`D[i4QDij5WD0QDW4QDjj5XD0WD0PD]n4QDkj5XD0WD0PD]n4PDdg4XD0`DR3`DS[2`D
^2`Dl^2`Dm^2`Dn^2`DZl4`D]l4`DfZ2`DeZ2WD0PD]n4PDdg4QDlj5XD0`D\o7`D^^5`D]R8`DPQ6`DoP6SD0WD0PD]n4PD
QV8XD0`DS[2`DR3`Dn^2UD0WD0PDan4XD0QDmj5QDnj5QDV^5TD4PD2UD0WD0PDo9QDbT1XD0QDoj5TD9PD2UD0WD0PDan4P
D[Q7TD3QDlj5XD0PD\o7YD4UD0WD0PDan4PD[Q7TD3QDlj5XD0QDY4UD0QDPk5TD9PD4TD3WD0PDaQ7XD0TD3PD2WD0PD\n4
QDQk5QDRk5XD0QDR^5UD0WD0QDSk5QDTk5XD0UD0WD0QDUk5XD0TD;PD2PD4WD0QDVk5XD0QDWk5UD0WD0PDlb?QDXk5XD0U
D0WD0QDYk5PDk8QDZk5XD0SD0UD0WD0PDan4XD0QD[k5PDk8TD4PD4QD\k5TD4PDaQ7UD0WD0PDan4PD[Q7QD]k5TD2QDiP5
XD0Q@^k5QD_k5UD0WD0PD\n4QD`k5QDW6XD0QDak5UD0WD0PD\n4QDW_2PD\o7QDbk5XD0UD0WD0PDbn4XD0QDck5QDdk5UD
0WD0PDo9QDek5XD0UD0WD0PDan4XD0QDfk5PDk8TD1QDgk5TD5QDhk5SD0UD0WD0PDan4XD0QDik5PDk8QDjk5UD0WD0PDo9
QDkk5XD0UD0WD0PDan4XD0QDlk5`D]l4UD0WD0QDmk5QDnk5XD0TD<PD2UD0WD0PD_n4QDX=TD2QDok5XD0`DbQ7UD0WD0PD
`n4QDX=TD2QDPl5XD0`D_n4`DjQ7`Dhl5`D]Q7`DY[8UD0WD0QDQl5XD0SD0UD0WD0PD`S=XD0UD0WD0PDk8SD0XD0TD;PD2
UD0WD0PD\n4QDRl5XD0WD0PDgd2PDaQ7PDHXD0PDaQ7PDRQ6PD2UD0WD0PDPf8XD0WD0PDkP6PDZo7PDW7XD0PDRf8PDaQ7P
DTf8WD0PD\n4QDdX5PD]R8QDSl5XD0UD0WD0QDTl5XD0PD]n4QDUl5PDk8TD1QDVl5QDWl5TD1QDXl5PD^n4QDUl5TD6WD0Q
DeQ2PDPHXD0PD^n4QDYl5QDZl5TD1QD[l5QD\l5QDV7QD]l5QD^l5PD\o7QD_l5TD2QD`l5UD0PDiQ7QD_GS@0QDal5PD4PD
]n4QDbl5PDfZ2TD3PD]Q7TD2QDV7PD\n4QDcl5PDk8QDdl5PDVm5TD2QDel5QDfl5PD\o7QDgl5SD0QDhl5UD0PDk8QDil5S
D0PD]l4PDk8PD[i4TD6QDjl5PD]n4QDkl5QDX6TD5QDll5PD\n4QDQNQDml5S@0QDnl5QDol5TD3QDPm5PD^n4QDW6TD4WD0
QDQm5XD0PDk8Q@b6QDRm5QDSm5PD]n4WD0QDTm5XD0PD\n4QDUm5TD5WD0QDVm5XD0SD0QDWm5QDXm5UD0WD0QDWm5XD0SD0
QDYm5QDZm5PDk8TD1PDRf8QD[m5QD\m5QD[m5PD\o7`Djd5`DQ;`DfY<`DPc?`DT8`Dak5`Dgb?`DYP7`Djc5`DbW=`DRESD
0UD0WD0PDSQ6PDoP6XD0SD0PD^n4QD]m5TD5WD0QDl^4TD3QD^m5XD0PD^n4QDbT1QD_m5QD`m5TD4WD0QDW6TD1QDam5XD0
PD^n4QDbm5TD6WD0QDcm5XD0WD0PD\n4QDdm5PD^^5PDVm5XD0TD6QD^Z1QDem5PD\n4QDfm5TD6WD0P@bQ7QDgm5TD1QDhm
5XD0PD4WD0QDim5QDjm5XD0PD2PD]n4QDY6TD3WD0QDkm5P@hP6PD]Q7XD0PD]n4QDlm5TD3WD0QDmm5PD[Q7XD0PD]n4QDj
n1QDX6TD8WD0QDnm5XD0PD]n4QDkl5WD0QDom5QDPn5XD0QDQn5SD0PD4WD0QDRn5XD0PD2PD]n4QDSn5TD7WD0QDTn5XD0P
DmP6PD\n4QDod5QDUn5TD4WD0QDTn5XD0PD]n4QDVn5TD4WD0QDWn5TD1QDXn5XD0PDmP6PD\n4QDod5QDVn5TD4WD0QDWn5
TD1QDXn5XD0PD]n4Q`1`6WD0PDQV8QDYn5XD0PD]n4WD0PDQV8SD0XD0QDZn5PD]n4WD0QDkl5QDX6TD5XD0QD[n5PD]n4QD
\n5TD4WD0QDgo2TD4QD]n5XD0PD^n4QDbT1TD3WD0QD^n5XD0PD_n4QD_n5QD`n5TD2WD0QDan5XD0PD]n4WD0PDQV8QDY6T
D4XD0QDbn5PD]n4QDYd1QD`n5TD1WD0QDcn5PDbQ7XD0WD0QDdn5PD\Q7PD\o7QDen5XD0WD0QDfn5PD_S8QDgn5XD0PD^n4
QDhn5TD4WD0QDin5XD0PD^n4WD0QDjn5XD0QDkn5TD6PDdZ2WD0QDln5XD0PD^l4SD0QDmn5TD6PD2UD0WD0QDnn5PDk8TD1
QDon5XD0QDPo5QDe[5PDRQ6QDQo5UD0PD]l4PDk8WD0QDRo5XD0PD\n4WD0QDSo5XD0TD4QDX6TD8PD2PD^n4QDY6TD4WD0Q
DTo5XD0TD1QDUo5PD]n4QDd]2TD5WD0QDVo5XD0PDbQ7PD\n4QDY6PDk8WD0QDWo5XD0PD]l4PD^^5PDdZ2WD0QDXo5XD0PD
bQ7QDYo5PD\n4WD0QDZo5QD[o5TD1QD\o5XD0PD^n4QD]o5TD7WD0PDQQ6QD^o5XD0PD]n4QD_o5TD5WD0QD`o5XD0QDao5Q
Dbo5TD3QDco5PD\n4QDdo5WD0QDeo5XD0PD\n4QDfo5QDgo5TD1PD_Q7PD\n4QDho5QDlEQDio5TD2QDjo5QDko5TD1QDlo5
PD\o7QDmo5QDno5PDiZ2PDX\7PDiQ7QDoo5P@_S8PDW]2QDPP6PDeZ2PD^^5PDoP6QDQP6TD6PD4PDcS6QDRP6PD[l3QDSP6
QDTP6TD4WD0QDUP6XD0PDeZ2PD^^5QDVP6PDk8QDWP6TD1WD0QDXP6XD0QDYP6QDZP6PDfZ2PDk8QD[P6UD0QD\P6QD]P6TD
8PD4PD`Q7WD0QD^P6XD0QD_P6UD0QDW4TD:PD4PD`Q7WD0QDW4XD0UD0QD`P6TD<PD4PD`Q7WD0PD^n4XD0QDUl5`Dk8`D^^
5`DoP6SD0UD0QDaP6TD<PD4PD`Q7WD0PD\n4XD0QDbP6QDcP6UD0QDW4QDdP6WD0PD`Q7XD0QDeP6UD0QDaP6TD<PD4PD`Q7
WD0QDfP6XD0SD0QDgP6QDhP6UD0QDiP6QDUl5QDjP6WD0PD`Q7XD0QDkP6UD0QDaP6TD<PD4PD`Q7WD0QD`P6XD0QDlP6`D^
^5`DoP6`DPQ6`Dl8`D[o7UD0QDW4PDk8WD0PD`Q7XD0QDmP6SD0UD0QDSP6QDnP6TD3WD0PD`Q7XD0TD3PDcS8SD0UD0QDW4
QDoP6QDPQ6WD0PD`Q7XD0QDoP6QDQQ6UD0QDW4QDRQ6TD8WD0QDoe1`Da3`De3`D[i4`Dn7`Dm4XD0QDSQ6UD0QDW4PDk8SD
0QDTQ6TD3WD0PD`Q7XD0QDUQ6PD]n4QDVQ6TD8WD0PD`Q7XD0QDWQ6UD0QDW4TD<QDoe1WD0QDXQ6XD0QDYQ6UD0QDZQ6TD<
WD0QD[Q6XD0QDZQ6`DkP7QD\Q6UD0QDZQ6TD<WD0QD[Q6XD0QDW4QD]Q6UD0`D_n4`DjQ7`Dhl5`DfQ7`DeQ7`D`n4QDZQ6T
D<WD0PD4XD0QDZ4`DkP7QD^Q6UD0QDW4TD5QDm6WD0PD`Q7XD0QD_Q6S@0QDm6QDZQ6TD<QDoe1WD0QD`Q6XD0`DWT<QDZQ6
TD<QDoe1WD0PD\n4XD0`DWT<`Dk8`Dl8`Dn9`DfE`DY[8`Dm8`Dn8`D^^5QDaQ6TD<WD0PD`Q7XD0QDbQ6QDaQ6TD<WD0PD`
Q7XD0PD\n4`Dk8`Dl8`Dn9`DfE`DY[8`Dm8`Dn8`D^^5WD0PD2QDcQ6XD0UD0QDdQ6TD5WD0QDeQ6QDoe1QDeQ6XD0PDaV<Q
DfQ6QDgQ6`EUg3`EVg3`EbQ7WD0QDhQ6XD0`DiP6QD_CTD3QDgQ4QDY4TD1QDX4QDW6TD3QDX4TD2QDY4QDV7`E]R8`E]o7Q
DiQ6`DjQ7`De^;PDRQ6QDjQ6PD\n4QDW6TD2PDY_;PD]Q7`Eo2`EP[2`ER[2`EY1`EQU<`E^^5`Edb5`EfS<`EaE`EP3`EZ[
2`Eld5`Ekd5PDY_;`Dkd5PD]n4WD0PDmMXD0PDTV>PDhP6PDbQ7QDkQ6PDVU2TD4QDlQ6PDUQ6QDmQ6Qd1`6QDY7QDY7QDnQ
6QDoQ6WD0QDPR6XD0QDQR6QDW4TD1WD0QDX4XD0TD2QDRR6QDSR6QDTR6QDX4QDW6TD1QDY4QDW4TD1QFX4R@0TD2QDY4QDW
4TD2QDX4TD1QDV7PD\n4QDY6PDk8PD__2QDUR6TD2WD0QDX4XD0PD\n4QDY6PDk8QDVR6PDVm5TD1WD0QDX4XD0PD]n4QDWR
6PDk8QDXR6TD3WD0QFX4XD0WD0QDYR6XD0TD3QDX4PD\n4QDdX5QFZR6R@0WD0QD[R6XD0QD\R6QDTR6TD2WD0QD_CXD0TD3
PDiP6PDo9QDW6TD4WD0QD]R6XD0PDan4QDX4TD2QD^R6TD3QD_R6QD`R6TD6`Ei8`Ec^<`EYJ`EUm<`EUg3`EVg3`EWg3`Ed
Z2WD0QDaR6XD0WD0QDbR6XD0TD3QDcR6PD]n4QDdR6TD3QDX4QDTR6QDn[1QDQb2TD1WD0QDeR6XD0QDTR6QDfR6TD4WD0QD
gR6XD0PDo9WD0QDhR6TD3QDiR6XD0WD0QDjR6XD0QDkR6QDiP5QDlR6QDmR6PD\o7WD0QDnR6XD0PD\n4QDW6TD1WD0PDY_;
XD0PD]Q7TD3QDX4QDW6TD4WD0PDbU8PDTJXD0QD\R6QDoR6QDo@TD1WD0QDPS6XD0QDX4WD0QDQS6XD0QDRS6WD0PDho6XD0
PD[Q7TD2QDSS6QDW6TD3QDTS6TD1WD0P@bU8QDUS6XD0QDVS6QDWS6TD1QDXS6QDYS6TD1WD0QDZS6XD0PD]n4WD0QD[S6XD
0QDW6QD\S6TD2QD]S6UD0WD0PDlb?QD^k5YD4XD0UD0WD0PDlb?QD^k5TD1QD^S6XD0PD\n4WD0QD_S6QDRk5XD0TD5QDX4P
D]n4WD0QD`S6XD0QDW6TD3QDaS6QDW4TD2QDX4TD1WD0QDbS6XD0QDcS6SD0QDWS6TD3QDdS6TD2WD0PDlP6PD[Q7QDeS6XD
0QDfS6PD\c?PDZZ2aDgS6YD3PDic?QDhS6PDjc?PDkc?QDiS6QDjS6PDk[>QDkS6QDlS6QDmS6QDnS6PDin;QDoS6QDPT6QD
QT6QDRT6PDeGQDRP5PDY`2QDST6PDeV=QDTT6PDl4QDUT6QDVT6PD[Q7QDWT6QDXT6PDjMQDYT6QDZT6PD]g5QD[T6PDnIPD
oT2QD\T6QD]T6QD^T6QD_T6PDW`4QD`T6PDf3QDaT6QDbT6PDV6QDcT6QDdT6PDoV5PDhY=QDeT6PDPP7QDfT6QDgT6PDcR?
PDXf?QDhT6QDiT6PDf8PD[Q7PD\HPDbb5QDjT6QDkT6PDho6QDlT6PD[f3PDYe8PDT`>QDmT6PDUc7PD^P7PDa_2PD\f?PDR
n6QDnT6QDoT6YD3TD<YD3TD<YD3QDPU6QDQU6QDRU6QDSU6QDTU6QDUU6PDQf?PDak;PDf8PD[Q7PDdg?PD^n4QDVU6PD^n4
QDbT1TD2QDWU6PDjQ7PDk8QDXU6QDYU6PDlP6PD[Q7QDZU6PD]n4QD[U6PDkP6PDZo7PDW7QD\U6TD4QDhP3PDZQ7PD^o7QD
]U6QD^U6QD_U6PD]n4QD`U6RD0SD0PD]R8QDaU6QDbU6Q@U6QDcU6PD]Q7PDVm5RD0VD0QDdU6QDeU6QDfU6PD\n4PDY1QDg
U6PD\o7QDhU6WD0QDiU6QDjU6XD0`DRS6`DSS6`Dl\2`DOWD0QDiU6P@[Q7Q@kU6QD`9XD0`Do9`DRS6`DSS6`Dl\2`DOQDl
U6WD0QDmU6XD0WD0PDZo7QDnU6P@[Q7QD`9XD0`DRS6`DSS6`Dl\2`DOWD0QDoU6XD0QDPV6QDQV6WD0QDjU4QDU6XD0`DT[
=`DfQ7`DeQ7`DRk3`DT;`Dnc5`D]f5PDiEPD[Q7WD0QDRV6XD0`Do9`DRS6`DSS6`Dl\2`DOWD0QDSV6PD[Q7QDTV6XD0QDU
V6WD0QD^_2PDZo7SD0XD0WD0PD[o7QDcb2XD0`DZ5`Dmd8`Di5UD0WD0PDll5XD0`D[Q7`DT;`Dnc5`D]f5`Daf5`Ddl;`Db
l;`D_f5`D`f5`Dgd5SD0`DRS6`DSS6`Dl\2`DO`DX1QDVV6WD0PDll5XD0`D[Q7`DT;`Dnc5`D]f5`Daf5SD0PDHPDl4PD[Q
7QDWV6WD0QDQh1aDU6SD0XD0QDXV6WD0QDYV6PDiQ7QDZV6XD0VD0WD0QDYV6PDiQ7QDZV6XD0PD1WD0QD[V6PDbQ7XD0WD0
PDTf7QDa;TD1QD\V6XD0WD0PDTf7PD\o7QD]V6XD0SD0PDQn5PDbQ7QD^V6PDZo7QDdc2QD_V6PD\o7PDnQ6QD`V6PD[Q7PD
\o7PDT8PDQV8PD[Q7QDUW1PD\o7QDaV6QDbV6PD_S8PDUQ6PDeR7PDRk3PDeR7PDhQ7PD^Q7PD`Q7PDlk3QDcV6QDdV6QDeV
6QDY=PDZo7QDfV6PDT8PD`Q7QDa8PDVQ6PD`Q7PDVQ6PDWm5PD`Q7PDWm5PDkP6PD`Q7PDkP6PDS_4PDfQ7PDZo7QDgV6QDh
V6QDiV6PDZo7QDjV6PDUQ6QDkV6PD\o7QDlV6PDh\=QDYc2QDmV6QDnV6QDU_4PDQh?PDRh?PD\Q7QDoV6PDdh3QDPW6PDZo
7QDeb2QDQW6QDRW6PDgS8QDSW6PDcU8QDTW6QDUW6PD[Q7PDZo7Q`1`6WD0QDVW6QDWW6XD0PD[Q7PDZo7PDkc5QDXW6PD[Q
7PDUQ6QDYW6aDU6PDQQ6QDYW6PDcU8QDZW6QDg8QD[W6QD\W6QD]W6PDRQ6QD\c2PDRQ6PDZo7QD^W6QD_W6QD`W6PDll5QD
m6PDPV8QDm6WD0QDaW6QDbW6XD0PDRk3PD`Q7PDRk3PDSk3PD`Q7PDSk3QDcW6PDUQ6WD0QDdW6QDU6XD0`DT[=`DfQ7`DeQ
7`DRk3WD0QDjU4QDeW6QDfW6XD0PDiQ7QDZW6PDiQ7PDZo7PDcX=QDgW6PDhQ7QDhW6QDiW6QDhW6PDZQ7QDjW6WD0PDe^;X
D0QDkW6QDlW6QDmW6`DZ:`DY:QDX6PDRU<PD^n4QDnW6PD^n4QD]o5TD3QDoW6QDPX6PD]EP@^n4PDRQ6PD]EPD^n4QDQX6P
D]n4QDU^1QDRX6S@0QDSX6UD0WD0PD^n4PDRQ6XD0SD0UD0WD0PD]n4PDVm5XD0SD0UD0WD0QDTX6QDUX6XD0PD4WD0QDVX6
QDXm5XD0VD0UD0WD0PDkl4TD3QDWX6XD0UD0WD0QDnn5QDXX6TD1QDYX6XD0WD0QDnn5QDXX6TD1QDZX6XD0QD[X6UD0WD0P
Dn^2QDj;TD1QD\X6XD0UD0WD0PD\n4PDjQ7QD]X6XD0UD0WD0QDYk5PDk8TD1QD^X6XD0UD0WD0QD_X6TD2PDRQ6XD0PD`S=
PD]n4QD`X6PDeZ2PD^^5PDRQ6UD0WD0PD]l4PD^^5PDdZ2QDaX6XD0UD0WD0QDih4QDbX6TD1QDcX6XD0PDl^2PDk8PDRf8U
D0WD0QDdX6QDeX6TD1QDfX6XD0WD0QDgX6QD[4PD[Q7XD0QDhX6WD0QD[4PD[Q7XD0QDhX6WD0PD\o7QDh5PD[Q7PD\o7QDi
X6XD0VD0WD0PD\o7QDh5PD[Q7PD\o7QDiX6XD0QDc>WD0PD\o7QDjX6SD0PD[Q7XD0PD\o7QDkX6`Dii7QFlX6TD3QDmX6TD
1WD0QD[4XD0VD0QFlX6TD3QDmX6TD1WD0QD[4XD0QDnX6WD0QDoX6TD2QDPY6XD0VD0WD0QDoX6TD2QDPY6XD0QDQY6WD0QD
oX6TD2QD[4XD0WD0PDRf3PDHPDXR8XD0WD0PDQS8QDRY6QDSY6XD0WD0PDdS<PDWT<XD0`DbQ7WD0QDTY6QD^k1QDUY6XD0Q
DcZ1WD0QDVY6QDWY6XD0VD0QDcZ1WD0QDVY6QDWY6XD0QDXY6WD0QD\4PD\U2XD0`DkP6`DmP6`DZQ7WD0QDYY6PDeR8PD\U
2XD0WD0QD\4QDZY6TD1QD[Y6XD0WD0QD\Y6PDeR8QD^9TD1QD]Y6XD0WD0PDco;QD]4XD0`DbR8`DeQ7`DZQ7`D_n4`DdQ7W
D0PDco;QD^Y6P@bQ7SD0XD0`DbR8WD0PDco;QDo:TD1QD_Y6XD0WD0PDco;Q@W6PDS1PDbQ7PDVe<XD0WD0QD`Y6QDaY6XD0
`DbQ7`DmP6`D\Q7`D_n4WD0QDbT1QDbY6QDgBXD0`DZQ7WD0QDcY6P@Zo7QDdY6QDeY6QDfY6XD0WD0PDb4PDfW<PDaQ7XD0
WD0PDZQ7PDdS8QDgY6XD0WD0PDbQ7PDZo7PDgd<XD0VD0WD0PDbQ7PDZo7PDgd<XD0QDa?WD0PDmP6QDhY6QDiY6XD0VD0WD
0PDmP6QDhY6QDiY6XD0QDjY6WD0PDk5PDaX<XD0WD0PDeR8PD`Q7PDeR8XD0WD0PDeg4PD`Q7PD_S8XD0VD0WD0PDeg4PD`Q
7PD_S8XD0PD1WD0PDUd2PD4PD^T8XD0WD0PDl_4PDbQ7PDl_4XD0`DX_4`Dch?WD0QDkY6PDeS<QDlY6XD0QDmY6TD1WD0QD
nY6QDae3YD2XD0WD0QDoY6QDPZ6TD1QDQZ6QDRZ6XD0WD0QDSZ6TD4QDTZ6TD1QDUZ6XD0WD0QDVZ6PDbQ7QDWX6TD1QDWZ6
XD0VD0`DlP6`DZo7`D[o7WD0QDVZ6PDbQ7QDWX6TD1QDWZ6XD0QDXZ6`DlP6`DZo7`D[o7QDYZ6WD0QDZZ6XD0SD0WD0QD[Z
6TD2PD\Q7XD0`D\o7QF\Z6TD1WD0QD]Z6PD^^5XD0VD0`D]FQF\Z6TD1WD0QD]Z6PD^^5XD0QD^Z6`D]FQD_Z6TD5WD0QDW6
Q@`6QD`Z6XD0VD0QD_Z6TD5WD0QDW6Q@`6QD`Z6XD0QDaZ6QDbZ6TD2WD0QDhP1QDcZ6XD0VD0`DmP6`D^R8`DeR8QDbZ6TD
2WD0QDhP1QDcZ6XD0QDdZ6`DmP6`D^R8`DeR8WD0PDim5QDeZ6TD1QDfZ6XD0WD0PDbQ7PDnCXD0VD0WD0PDbQ7PDnCXD0QD
gZ6WD0QDhZ6PDbQ7TD2QDiZ6XD0WD0QDjZ6QDkZ6XD0WD0QDlZ6XD0VD0WD0QDjZ6QDkZ6XD0WD0QDlZ6XD0QDmZ6WD0PD\Q
7QDnZ6TD1QDoZ6QDP[6XD0WD0PD\Q7QDQ[6TD1XD0QDR[6VD0WD0PD\Q7QDQ[6TD1XD0QDR[6PD1QDS[6TD1QDT[6TD2WD0Q
D`6PDeR8XD0VD0QDS[6TD1QDT[6TD2WD0QD`6PDeR8XD0QDU[6QDV[6TD1QDW[6WD0QDX[6VD0XD0QDV[6TD1QDW[6WD0QDX
[6QDY[6XD0WD0QDZ[6QDke4QD[[6QD\[6XD0WD0PDhP6PDbQ7PDPi4XD0VD0WD0PDhP6PDbQ7PDPi4XD0QD][6WD0QD^[6QD
di1TD5QD_[6P@R3QD`[6XD0QDa[6WD0QDb[6QDWo1PDbQ7QDc[6XD0WD0QDfo3PDbQ7QDd[6XD0`DmP6`DkP6`D]Q7`DVm5`
Dkm5WD0QDe[6P@Zo7QDf[6PD[Q7XD0QDg[6WD0QDh[6QDi[6TD1QDj[6XD0WD0QD[Z1QDk[6QDl[6TD1QDm[6XD0WD0PDmR8
QDn[6TD2QDo[6XD0WD0QDP\6PDgDQDQ\6QDR\6XD0WD0QDen1QDS\6XD0PD\o7TD1QDT\6WD0PDkP6QDU\6QDdd1QDV\6XD0
WD0QDW\6TD5QDX\6P@R3QDY\6XD0WD0QDZ\6PDWm5XD0`D\o7`DWF`Daf6WD0QD[\6PDWm5XD0WD0PDHPDl4PD[Q7XD0`D__
4`Dcb5`D\o7`DT_4`DU_4`DkS3WD0PDkP6PD\o7QD\\6PDbX=XD0WD0QD]\6QD^\6XD0SD0WD0QD^P1PD\Q7QD_\6XD0VD0W
D0QD^P1PD\Q7QD_\6XD0QD`\6WD0QDa\6PD^Q7QDb\6XD0WD0QDc\6QD^Z1QDd\6XD0WD0QDe\6PDbQ7XD0`D\o7`DZo7`D[
o7`DnT8`D?`D@`DASD0QDg6PDo9TD7WD0QDf\6XD0VD0QDg6PDo9TD7WD0QDf\6XD0PD1QDg\6TD9QDW6TD1WD0QDh\6XD0V
D0QDg\6TD9QDW6TD1WD0QDh\6XD0QDi\6WD0PDPg3QD[:XD0SD0WD0QDj\6QDk\6TD1QDl\6TD3QDm\6XD0QDn\6TD8WD0QD
o\6QDa^2XD0VD0`D\o7QDn\6TD8WD0QDo\6QDa^2XD0QDP]6`D\o7PD\o7WD0QDQ]6TD2XD0QDRZ2QDR]6QDS]6`DW^8QDT]
6WD0QDU]6TD2QDW>XD0QDV]6`D\o7WD0QDW]6`D=QDX]6XD0VD0`D]h5`DUj?`DkZ2`DaU6`D\H`DT;`DfEWD0QDW]6`D=QD
X]6XD0QDY]6`D]h5`DUj?`DkZ2`DaU6`D\H`DT;`DfEQDZ]6WD0QD[]6TD1QD\]6TD1QD]]6XD0VD0QDZ]6WD0QD[]6TD1QD
\]6TD1QD]]6XD0QD^]6QDW6TD1WD0QD_]6XD0VD0QDW6TD1WD0QD_]6XD0QD`]6QDa]6TD1WD0QDb]6XD0WD0QDc]6TD2QDd
]6TD2QDe]6XD0PDWT<TD4WD0PDmP6QDf]6QDQ^1XD0QDW6WD0PD\n4QDg]6XD0VD0QDW6WD0PD\n4QDg]6XD0QDh]6WD0QDk
OTD1QDi]6TD2PDjP6XD0VD0`D\Q7`DbQ7WD0QDkOTD1QDi]6TD2PDjP6XD0QDj]6`D\Q7`DbQ7WD0QDk]6QDl]6P@W5PDbQ7
XD0SD0WD0QDm]6PD^Q7XD0QDn]6TD1QDo]6WD0QDP^6QDQ^6TD1QDR^6XD0QDS^6TD8QDW[6TD1WD0QDT^6XD0VD0`DmP6QD
S^6TD8QDW[6TD1WD0QDT^6XD0QDU^6`DmP6QDV^6TD3WD0QDW^6QDX^6XD0VD0QDV^6TD3WD0QDW^6QDX^6XD0QDY^6QDZ^6
TD5WD0QD[^6TD2PD[h;XD0`D[Q7WD0QD\^6P@l^2P@]Q7QD]^6QD^^6TD1QD_^6XD0WD0QD`^6TD2QDa^6TD1PD]Q7QDb^6X
D0VD0WD0QD`^6TD2QDa^6TD1PD]Q7QDb^6XD0QDc^6WD0PDXj6QDd^6TD1QDe^6XD0WD0QDf^6TD4PDXo=XD0WD0QDg^6PD4
QDh^6TD1QDi^6XD0WD0QDj^6QDk^6TD1QDl^6TD1Q@m^6XD0VD0WD0QDj^6QDk^6TD1QDl^6TD1Q@m^6XD0QDn^6WD0QDZY2
PD\o7PDji<XD0WD0QDo^6PDlP6PD\o7TD1QDSR3XD0WD0QDP_6XD0WD0QDQ_6XD0VD0`DkP6`D\o7WD0QDP_6XD0WD0QDQ_6
XD0QDR_6`DkP6`D\o7WD0QDS_6PDbQ7XD0WD0QDa4XD0WD0QDT_6PDbQ7QDU_6XD0WD0PDmP6PD\Q7PDZo7TD1XD0QDV_6WD
0QDjU4PDZo7QDW_6PD[Q7QDX_6XD0WD0QDY_6QDZ_6XD0QD[_6`DdZ2WD0QD\_6QD]_6Q@[S1QD^_6XD0QD_4TD3QD__6TD1
Q`1`6WD0QD^4XD0VD0QD_4TD3QD__6TD1Q`1`6WD0QD^4XD0QD`_6QD_4TD1WD0QDa_6PD[Q7XD0QDb_6QD_4Q`1`6WD0QD^
4XD0VD0QD_4Q`1`6WD0QD^4XD0QDc_6WD0QDa_6PD[Q7QDd_6XD0VD0WD0QDa_6PD[Q7QDd_6XD0QDe_6WD0QDf_6P@4S@0Q
Dg_6XD0VD0`D\o7WD0QDf_6P@4S@0QDg_6XD0QDh_6`D\o7QDi_6TD6QDj_6TD1WD0Q`1`6QD`4XD0VD0QDi_6TD6QDj_6TD
1WD0Q`1`6QD`4XD0QDk_6PDiZ2Q`1`6WD0QDl_6XD0VD0PDiZ2Q`1`6WD0QDl_6XD0QDm_6QDn_6TD9QDo_6TD1Q`1`6WD0Q
DP`6XD0VD0QDn_6TD9QDo_6TD1Q`1`6WD0QDP`6XD0QDQ`6UD0WD0QDR`6Q@S`6QDT`6XD0SD0UD0WD0QDU`6QDV`6XD0QDW
`6WD0QDX`6XD0QFY`6WD0PDUQ6QDZ`6PD\Q7XD0P@\o7QD[`6WD0PDbQ7QD\`6QD]`6XD0VD0WD0PDbQ7QD\`6QD]`6XD0QD
c>WD0PDPg3QD^`6XD0SD0WD0PDPg3QDV^5QD_`6XD0SD0UD0WD0QD__5QD``6XD0SD0UD0WD0QDS_5XD0SD0QDa`6`DhQ7UD
0WD0QDb`6QDc`6TD1PD4QDV4XD0WD0PDQn5PDT8XD0VD0WD0PDQn5PDT8XD0QDc>UD0WD0QDd`6QFaj3XD0`Djd5UD0WD0QD
e`6QDf`6QDg`6`D\o7`Dfa4`DSl5XD0SD0WD0PDjQ7PDTf7XD0QDh`6WD0QD_[5PDR\7XD0QDi`6PD]l4WD0QDj`6XD0QDk`
6aEl`6WD0QDao2PD\o7QDm`6XD0`DZQ7`D`Q7`D[Q7WD0QDn`6PDjP6PD\o7PD][6XD0QFo`6TD1WD0QDPa6QDQa6QDRa6XD
0WD0QDSa6Q@Ta6QDUa6PDjP6XD0WD0QDVa6PDjP6PDkP6PDeg4XD0WD0QDVa6QDWa6XD0VD0`D\o7WD0QDVa6QDWa6XD0QDX
a6`D\o7WD0QDYa6PD\o7QDZa6XD0VD0WD0QDYa6PD\o7QDZa6XD0QD[a6WD0QDRDQD\a6QD]a6XD0VD0WD0QDRDQD\a6QD]a
6XD0QD^a6QD[a1QD_a6WD0P@[Q7Q@`a6QDaa6XD0VD0QD[a1QD_a6WD0P@[Q7Q@`a6QDaa6XD0QDba6WD0QD[a1PDZo7QDc4
XD0VD0`D[Q7WD0QD[a1PDZo7QDc4XD0QDca6`D[Q7WD0QDda6QDea6QDfa6XD0VD0`DbQ7WD0QDda6QDea6QDfa6XD0QDga6
`DbQ7WD0PDfGPDUb7PD\o7XD0WD0PDc]2PDlP6PD[Q7PDREXD0WD0QD\d4PDZn5XD0VD0WD0QD\d4PDZn5XD0QDha6WD0QDi
a6PDkP6PD\o7TD1QDja6XD0WD0PDbl?XD0VD0WD0PDbl?XD0QDka6WD0QDla6PDRf3QDma6XD0WD0QDla6QDW6TD1PDZo7PD
SR3XD0WD0QDna6QDoa6TD2QDPb6XD0`D\o7WD0PD`R8QDd4XD0VD0`DU1WD0PD`R8QDd4XD0QDQb6`DU1QFRb6QDW6TD2WD0
PDmP6QDSb6XD0VD0QFRb6QDW6TD2WD0PDmP6QDSb6XD0QDTb6QF^NQDW6WD0PDTMPDhP6XD0VD0QF^NQDW6WD0PDTMPDhP6X
D0QDUb6WD0PDWm5PD\o7PD\`<XD0VD0WD0PDWm5PD\o7PD\`<XD0QDVb6WD0PDkP6PDmm6QDWb6XD0WD0QDXb6QDYb6XD0VD
0WD0QDXb6QDYb6XD0QDZb6WD0PDiP6PDmP6PD\o7QDPb3XD0WD0QD[b6PDZQ7TD1PDX_2XD0`D\o7`DXj6WD0QD\b6QDW>`D
Wm<SD0XD0`Del?`D\_4WD0PDTo2PDiQ7PDWf=XD0WD0PDfl?PD_EXD0WD0QD]b6QD^b6QD_b6QD`b6XD0WD0PDZo7PD`S6PD
gl?XD0WD0QDab6PDhP6QDbb6XD0QDcb6`D[Q7WD0PDSd4PDmP6TD1QDdb6XD0WD0PDeGPD\m;XD0VD0WD0PDeGPD\m;XD0QD
eb6WD0QDfb6XD0WD0PDhP6XD0VD0WD0QDfb6XD0WD0PDhP6XD0QDgb6WD0QDhb6PDhP6XD0VD0`DkP6`D\o7WD0QDhb6PDhP
6XD0QDib6`DkP6`D\o7WD0QDjb6QDkb6TD1QDb4XD0VD0`DmP6WD0QDjb6QDkb6TD1QDb4XD0QDlb6`DmP6WD0QDjb6QDmb6
XD0VD0WD0QDjb6QDmb6XD0QDnb6WD0QDob6QDPc6XD0VD0`Db[2WD0QDob6QDPc6XD0QDQc6`Db[2WD0QDRc6QDSc6XD0QDT
c6`DkP6`DVY6WD0QDUc6P@nP6PD^R8QDVc6TD1QDWc6XD0WD0PDf`4PD]Q7PDZo7PDSU>XD0WD0PDRf3PDZo7TD2QDXc6PD]
Q7QDYc6XD0WD0QDZc6QD[c6XD0VD0`DhQ7WD0QDZc6QD[c6XD0QD\c6`DhQ7WD0QD]c6P@[o7QD^c6XD0VD0`DmP6`DU_4`D
aR8WD0QD]c6P@[o7QD^c6XD0QD_c6`DmP6`DU_4`DaR8WD0QD`c6XD0WD0PDmP6XD0`D\o7`DhHWD0QDac6QDbc6QDcc6TD1
QDdc6XD0WD0QDec6TD1QDfc6QDgc6QDhc6XD0WD0QDic6QDjc6TD1P@cS6QDfc6XD0VD0`DiP6WD0QDic6QDjc6TD1P@cS6Q
Dfc6XD0QDc>`DiP6WD0QDkc6PD^^5PDkP6XD0VD0`D\Q7WD0QDkc6PD^^5PDkP6XD0QDlc6`D\Q7WD0QDmc6QDnc6TD1QDoc
6XD0WD0QDPd6PD^^5XD0VD0WD0QDPd6PD^^5XD0QD`n4WD0QDQd6PD\Q7QDRd6XD0WD0QDQd6PD\Q7QDSd6TD1QDTd6XD0QD
W6TD1WD0QDUd6QDVd6XD0WD0PDhP6PDbQ7QDWd6TD1QDXd6TD1XD0WD0QD\Z2QD\BTD1Q@Yd6XD0`D[Q7`DkP6WD0QDZd6QD
[d6PDVg>XD0WD0QD\d6PDPHPD]Q7XD0QD]d6WD0QD^d6QD_6TD1PDXR7QD_d6P@Vn=XD0VD0WD0QD^d6QD_6TD1PDXR7QD_d
6P@Vn=XD0QD`d6WD0QDad6PDbQ7PD\o7TD1QDbd6XD0WD0QDoW1PD^^5PDkP6PDSh4XD0WD0QDcd6PD\o7PDe5XD0WD0QDWH
PD\o7TD1QDdd6XD0`D[Q7`DmP6`DkP6`DkR8WD0QDWHQDed6Q@fd6XD0VD0WD0QDWHQDed6Q@fd6XD0QDgd6WD0QDWHQDhd6
QD^T4XD0WD0QDid6PD\o7PDbU2XD0WD0PDYn?PDRU6XD0WD0QDjd6TD2QDkd6XD0VD0`D[Q7WD0QDjd6TD2QDkd6XD0QDld6
`D[Q7WD0QDRV3QDaX4TD1QDmd6QDnd6TD1Q@od6XD0VD0WD0QDRV3QDaX4TD1QDmd6QDnd6TD1Q@od6XD0QDc>WD0QDPe6QD
Qe6TD1QDRe6XD0WD0QDUCPDkP6QDVCTD1QDWCXD0`DZQ7WD0QDZY2QD_6TD1QDSe6TD1QDTe6XD0WD0QDZY2QD_6TD1QDUe6
XD0`D_Q7WD0QDVe6QD_6PD^n?XD0WD0QDiGQDa;QDWe6PDfQ3XD0WD0QDiGQD_n2PDjT5XD0QDXe6WD0QDYe6TD1QDZe6XD0
VD0`D\o7`DbQ7`DbR8WD0QDYe6TD1QDZe6XD0QD[e6`D\o7`DbQ7`DbR8WD0QD\e6PDgg>XD0WD0QD]e6PDhP6XD0QD^e6`D
bb5`DWk5`Dgn?`Dhn?`Din?`DY_4`DhP3WD0QD_e6QDbZ5TD1QD`e6XD0WD0QDWW4QDae6QDbe6XD0WD0QDce6PDeS8PD[Q7
PD^^5XD0WD0PDeS8PD[Q7PD^^5XD0VD0WD0PDeS8PD[Q7PD^^5XD0QDc>WD0QDde6QDee6XD0VD0WD0QDde6QDee6XD0QDfe
6WD0QDge6QD_GTD1QDhe6TD1QDie6XD0`D\o7`DcP3`DVd2`D^^5WD0QDje6QDke6PD[Q7XD0WD0QDle6PD[Q7TD1SD0XD0V
D0WD0QDle6PD[Q7TD1SD0XD0QDa?WD0QDme6QDnk1TD2PD^n<XD0`DeR3WD0QDne6QDoe6QDPf6TD3QDQf6XD0WD0PDUo?PD
bQ7PDZo7XD0WD0PDYZ6PD`Q7PDhZ>XD0WD0PDfg4PDS1PD\m;XD0WD0QDaV3QDRf6TD1QDSf6XD0WD0QDTf6QDg@QDUf6XD0
WD0PDbZ6PDlP6QDZV2QDVf6QDWf6XD0WD0PDR^2QDPg1PD_S8TD1PDeQ7XD0WD0PDR^2PD^^5PD_S8XD0VD0WD0PDR^2PD^^
5PD_S8XD0QDa?WD0PDaZ<PDRk3TD3QDXf6XD0QDX6WD0PD^^5PDmP6PD\Q7XD0WD0QD_m2QDYf6QDZf6XD0WD0QD[f6QDd4T
D1QD\f6XD0WD0QD_m2QD]f6TD1QD^f6VD0XD0WD0QD_m2QD]f6TD1QD^f6QD_f6XD0WD0QDU^1QD`f6TD2QDaf6XD0WD0QDQ
V1PD^^5PD_S8TD1QDbf6XD0WD0QDQV1PD^^5QDcf6QDdf6XD0VD0WD0QDQV1PD^^5QDcf6QDdf6XD0QDef6WD0PDjo7PDmP6
QDQd2XD0WD0QDXY4QDf`3`D\o7`DZo7`Dfg4`DeQ6SD0XD0VD0`Dkm5WD0QDXY4QDf`3`D\o7`DZo7`Dfg4`DeQ6SD0XD0QD
a?`Dkm5WD0QDff6QDgf6QDVCTD1QDhf6XD0`D_6WD0QDif6PDbQ7QDjf6XD0VD0WD0QDif6PDbQ7QDjf6XD0QDkf6WD0QDlf
6PD\Q7QDmf6XD0VD0`D\Q7WD0QDlf6PD\Q7QDmf6XD0QDa?`D\Q7WD0QDnf6QD_W2QDof6TD1P@nQ<XD0VD0WD0QDnf6QD_W
2QDof6TD1P@nQ<XD0PD1QDW6TD1WD0QDPg6QDQg6QDRg6TD1XD0VD0`Dml4QDW6TD1WD0QDPg6QDQg6QDRg6TD1XD0QDSg6`
Dml4QDW6TD1WD0PD\o7TD1QDTg6XD0VD0QDW6TD1WD0PD\o7TD1QDTg6XD0QDUg6WD0QD_6PDXR7QDVg6QDWg6XD0WD0QDXg
6QDYg6QDZg6TD1QD[g6XD0WD0PDT3QD\g6QD]g6TD1QD^g6XD0WD0PDan2PDbQ7XD0SD0`DmP6WD0QD_g6QD_6TD1QD`g6XD
0WD0QDag6PDn]7XD0VD0WD0QDag6PDn]7XD0QDbg6WD0QDcg6QDdg6XD0VD0WD0QDcg6QDdg6XD0QDeg6WD0PDHQDfg6XD0Q
Dgg6WD0QDhg6QDig6QDa;TD1QDjg6XD0`D_Q7WD0QDkg6QDlg6QDmg6XD0VD0`DZo7WD0QDkg6QDlg6QDmg6XD0QDc>`DZo7
WD0QDjY1PDVQ8XD0VD0WD0QDjY1PDVQ8XD0QDa?WD0QDng6QDog6TD1PDmY2XD0WD0PDcT<QDPh6QDQh6XD0`D^i=WD0PDc`
4QDRh6XD0VD0WD0PDc`4QDRh6XD0QDSh6WD0PDiR8QD_n2QDTh6XD0WD0PDdh3PDmP6PD\o7PDbn;XD0aEUh6WD0QDeb2PDk
P6`D\o7`DZo7`DUQ3`DVQ3`DT8SD0XD0VD0`DbX=aEUh6WD0QDeb2PDkP6`D\o7`DZo7`DUQ3`DVQ3`DT8SD0XD0QDVh6`Db
X=WD0QDWh6QDXh6QDYh6TD1QDZh6XD0WD0QDYCQD[h6TD1QD\h6XD0`D[Q7WD0QDhKQD]h6QD^h6TD2QD_h6XD0VD0WD0QDh
KQD]h6QD^h6TD2QD_h6XD0QD`h6WD0QDah6QDbh6TD2QDch6TD1P@iP6P@oo?XD0VD0WD0QDah6QDbh6TD2QDch6TD1P@iP6
P@oo?XD0QDdh6WD0QDeh6P@bQ7PD\o7QDfh6XD0VD0WD0QDeh6P@bQ7PD\o7QDfh6XD0QDgh6WD0QDhh6QDih6QDjh6TD2QD
kh6XD0WD0QDlh6QDmh6QDnh6XD0WD0QDoh6PDbQ7QDPi6QDQi6XD0WD0QDRi6QDSi6TD1QDTi6XD0WD0QDUi6QDVi6TD1QDW
i6TD2XD0VD0WD0QDUi6QDVi6TD1QDWi6TD2XD0QDXi6WD0QDYi6PD\o7TD1QDZi6TD1P@dFPDfQ7XD0WD0PDY_;PDl4PD[Q7
PD\o7PDm2XD0WD0QD[i6PD\o7QD\i6XD0VD0`D^R8WD0QD[i6PD\o7QD\i6XD0QD]i6`D^R8WD0QD^i6TD1QD_i6PDbQ7QD`
i6XD0`D^o7`DeQ7WD0QDai6PD\o7TD1QDbi6XD0WD0QDci6QDdi6TD1QDei6TD1P@nCP@nP6XD0VD0`D[Q7WD0QDci6QDdi6
TD1QDei6TD1P@nCP@nP6XD0QDfi6`D[Q7WD0QDgi6QDhi6XD0VD0`D\o7WD0QDgi6QDhi6XD0QDii6`D\o7WD0QDji6PDnd6
XD0VD0`DkP6WD0QDji6PDnd6XD0QDki6`DkP6WD0PDSHQDli6XD0WD0QDmi6QDni6QDoi6TD2QDPj6TD1XD0WD0QDQj6P@n`
4PDT8XD0VD0WD0QDQj6P@n`4PDT8XD0QDRj6WD0QDdNQDSj6XD0VD0`D_Q7WD0QDdNQDSj6XD0QDTj6`D_Q7WD0QDUj6TD1Q
D^k1QDVj6XD0VD0`DZQ7`DmP6WD0QDUj6TD1QD^k1QDVj6XD0QDWj6`DZQ7`DmP6WD0QDjDQDU_3TD1QDXj6XD0VD0WD0QDj
DQDU_3TD1QDXj6XD0QDYj6WD0QDZj6QD[j6TD4QD\j6QD]j6XD0WD0QD^j6QD_j6P@iZ2QD`j6XD0`DWm5`DbQ7WD0QDcCQD
aj6QDbj6XD0VD0`D[Q7WD0QDcCQDaj6QDbj6XD0QDcj6`D[Q7QDdj6TD1WD0PDkP6PD\o7QDej6XD0VD0QDdj6TD1WD0PDkP
6PD\o7QDej6XD0QDfj6WD0QDgj6XD0VD0`DPf4WD0QDgj6XD0QDhj6`DPf4WD0QDij6PDR8XD0VD0WD0QDij6PDR8XD0QDjj
6WD0QDkj6PD\o7QDlj6TD1QDmj6XD0VD0WD0QDkj6PD\o7QDlj6TD1QDmj6XD0QDnj6WD0QDoj6PD\o7TD1QDPk6XD0VD0`D
mT3WD0QDoj6PD\o7TD1QDPk6XD0QDQk6`DmT3WD0QDRk6P@hP6PD\o7TD1QDSk6XD0VD0`DmP6`DhP3WD0QDRk6P@hP6PD\o
7TD1QDSk6XD0QDTk6`DmP6`DhP3WD0QDZY2PD\o7TD2QDUk6TD1VD0XD0`Dd1WD0QDZY2PD\o7TD2QDUk6TD1QDVk6XD0`Dd
1WD0QDWk6PDZo7QDXk6QDYk6XD0WD0PDUQ@PDmP6PD\o7XD0WD0PDgR8PD\Q7PD\o7PDa^<XD0QDZk6Y@0WD0QD[k6XD0VD0
`DPH`DZQ7`Dnm5`DkP6`DdR8`D`R8`D\o7QDZk6Y@0WD0QD[k6XD0QD\k6`DPH`DZQ7`Dnm5`DkP6`DdR8`D`R8`D\o7WD0Q
D]k6QDPY5QD^k6XD0VD0WD0QD]k6QDPY5QD^k6XD0QD]OWD0QD_k6PD^Q7PD\o7PD[FXD0WD0QD_k6XD0QD`k6QDak6TD3WD
0QDbk6QDck6TD1QDdk6XD0WD0QDek6QDfk6PDXR7QDgk6XD0VD0`DmP6`DZQ7`D]Q7WD0QDek6QDfk6PDXR7QDgk6XD0QDhk
6`DmP6`DZQ7`D]Q7WD0QDik6QDjk6TD1QDkk6XD0VD0`DoP3WD0QDik6QDjk6TD1QDkk6XD0QDlk6`DoP3WD0QDhKQFmk6QD
PY2QDnk6TD1QDok6XD0VD0`D`Q7WD0QDhKQFmk6QDPY2QDnk6TD1QDok6XD0QDPl6`D`Q7WD0QDQl6QDd4PD^R8TD1QDRl6X
D0WD0QDSl6QDTl6TD1QDUl6XD0`DZo7WD0QDiP5PDWn<XD0QDVl6`DTm;WD0QDWl6PDkP6QDXl6PD\m;XD0WD0QDYl6TD4PD
lP6PD[Q7QFZl6XD0WD0QD[l6QD\l6TD2PDlP6PD[Q7XD0QF]l6WD0QD^l6QD_l6QD`l6XD0VD0WD0QD^l6QD_l6QD`l6XD0Q
Dal6WD0QDbl6QDcl6QDdl6XD0VD0WD0QDbl6QDcl6QDdl6XD0QDoS2WD0QDhDQFdf6QDel6XD0VD0`D\o7WD0QDhDQFdf6QD
el6XD0QDfl6`D\o7WD0PDkP6PD\o7QDgl6PDbZ6XD0`D[Q7`D__6`D_Q7WD0PDmP6QDhl6TD1QDil6XD0VD0WD0PDmP6QDhl
6TD1QDil6XD0QDjl6WD0QDkl6QDll6PD[Q7TD1PDXR7XD0WD0QD_6TD1PDSm;PD[Q7PDie=XD0QDe4TD1WD0QDj4XD0VD0QD
e4TD1WD0QDj4XD0QDml6WD0QDj4XD0QFe4TD1QDnl6QDe4QDW6TD1WD0QDol6QD]Q1XD0`D^o7QDPm6TD1WD0QDQm6PDSY<X
D0WD0QDkj6XD0QFe4WD0PDbQ7QDRm6XD0QFSm6TD1WD0PDS1PDbQ7QDRm6XD0WD0PDfGQDTm6XD0WD0PD^?QDUm6XD0WD0PD
iV7QDUm6XD0PD\Q7`Dbi6`Dmi6`DlQ@`DRj6QDVm6PDZo7WD0QDWm6QDXm6XD0WD0QDk4XD0`D`Q7`DYY8`Dfg4`DeQ6`DST
8WD0QDYm6XD0`DnG`DTX4`Dj[5`D_T?`D^U2`DUk5WD0QDZm6TD2P@hP6PDmP6PDUR6PDSg6XD0WD0QD[m6QD\m6XD0WD0PD
VU6PDoc6XD0VD0WD0PDVU6PDoc6XD0PD1WD0QD]m6P@hP6XD0QD^m6TD1QDh4WD0QD_m6P@PHXD0QD`m6TD2QDam6WD0QDbm
6P@PHQDcm6XD0QDdm6TD1QDem6WD0QDfm6QDgm6XD0QDhm6WD0QDUCPDkP6XD0QDim6TD2QDh4`D[9`DW_6WD0QDjm6PDod<
XD0WD0QDkm6PDjP6XD0`DaQ6`DcE`D]o7WD0QDlm6TD2PDUb7TD1QDmm6XD0WD0QDnm6PDjS6XD0Q@om6TD1QDPn6WD0QDQn
6QDjb4P@[Q7P@R8Q@Rn6QDSn6XD0WD0QDTn6PDhP6XD0S@0QDUn6`DV`4`D_l<WD0QDVn6PD\o7QDWn6XD0WD0QDXn6QDYn6
PDhP6QDZn6XD0WD0PDXZ6PDmP6PD\o7QD[n6XD0WD0PDnP6PD[Q7TD1QD\n6PDPc<XD0WD0QD]n6XD0QFg4TD1WD0QD^n6XD
0VD0QFg4TD1WD0QD^n6XD0QD_n6QFg4TD1WD0QD`n6QDSIXD0VD0`D\o7QFg4TD1WD0QD`n6QDSIXD0QDan6`D\o7QFg4TD1
WD0QDbn6QDcn6XD0VD0QFg4TD1WD0QDbn6QDcn6XD0QDdn6WD0QDen6QDfn6QDgn6PDWT<PDbQ7XD0WD0QD\ATD3PD^R8PD\
o7XD0PDdh3PD[P6WD0QD\ATD3PDiP6PD\o7PDaGXD0`DZU6WD0QDiFPDmP6PD\o7PDod6XD0WD0QD\DQD_6PDeT8PD[Q7XD0
WD0QD]DTD3PDbQ7QDhn6XD0QDg4TD1WD0QDeCPD\o7PDXR8PDjT5XD0WD0QDin6PD\o7QDjn6XD0WD0QDkn6P@PHXD0Q@ln6
TD1QDi4WD0QDmn6QDhV4XD0QDnn6WD0QDon6QDPo6XD0PD\o7TD1QDi4WD0QDQo6PDPHPD_Q7XD0WD0QDRo6QDSo6QDlAXD0
QDTo6WD0QDUo6S@0S@0PDjP6XD0WD0QDVo6PDlP6PDkP6XD0WD0QDWo6PDkP6XD0QDXo6TD1QDYo6QDZo6TD2WD0QD[o6QD\
o6`D\o7`D[G`DUd2`Dae=`DUl5`D[S@`Dk^8YD2XD0QD]o6TD2WD0QD^o6Q@_o6QD\o6Q@o@QD`o6XD0WD0QDao6PDkP6XD0
PD\o7`DaGSD0VD0WD0QDao6PDkP6XD0PD\o7`DaGSD0PD1WD0QDao6PDkP6XD0SD0VD0WD0QDao6PDkP6XD0SD0PD1WD0QDb
o6QD\o5TD1QDco6XD0WD0QDdo6TD3PDPY2PDmP6QDa;QDeo6XD0WD0QDfo6PDPHPD]Q7XD0QDgo6WD0QDho6QDio6TD1QDjo
6PDjZ>XD0WD0QDko6PDPHPDZQ7XD0`DUa4`DeY>`D^V4WD0QDlo6QDmo6PDiP6XD0WD0QDno6TD2PD\o7TD1QDoo6QDX[1XD
0QDPP7WD0QDQP7PD\o7TD1QDRP7XD0WD0QDSP7QDTP7QDUP7XD0WD0PDWm<PDYm<XD0WD0PD\FPDWV2XD0QDVP7WD0QDWP7Q
DXP7PD\Q7XD0WD0QDYP7P@kP6P@\o7QDZP7XD0QDm4Q@`6WD0QDl4XD0`DU6WD0QD[P7XD0QDn4TD2WD0PD^b1XD0QD\P7QD
n4TD3WD0QD]P7P@Wm5XD0QD^P7WD0QD_P7XD0WD0QD]d1QD`P7TD2QDaP7XD0WD0QD`JQDo@QDbP7QDcP7XD0WD0QDdP7TD2
PD^S6XD0WD0PD]l<XD0WD0QDeP7XD0WD0QDfP7QDQf5XD0Q@gP7TD1QDhP7WD0QDiP7QDjP7XD0WD0QDkP7QD`KXD0`DZo7`
DS1`DcS6WD0QDlP7Q@mP7TD1QD`KQDnP7TD1QDoP7XD0WD0QDPQ7PDkP6QDQQ7XD0WD0QDRQ7QDSQ7XD0WD0QDTQ7PDaQ7QD
UQ7QDVQ7XD0WD0QDWQ7XD0TD5QDXQ7TD4PDkP6QD_6WD0QDYQ7XD0WD0QDZQ7PD\o7QD[Q7QD]`6XD0WD0QD\Q7PDhP6XD0`
D\o7`DdF`DTZ6WD0QD]Q7PDhP6XD0QD^Q7QD_Q7WD0QD`Q7XD0QDaQ7TD2QDbQ7WD0QDcQ7XD0WD0QD^FPD\o7PDe5XD0WD0
QDdQ7PD\o7QDeQ7XD0WD0QDfQ7Q@gQ7XD0WD0QD\Z2PDZo7PDaS6PDeg4XD0WD0QDRDPD\o7QDhQ7XD0WD0QDiQ7QDkP4QDj
Q7QDgW3XD0WD0QDkQ7QD_6QDlQ7XD0WD0PDki=PD\o7QDWU4QDmQ7XD0WD0QD^[2PD[_2QDhV4XD0WD0QDdNPDjCPD[Q7XD0
QDnQ7QDU6Y@0WD0QDoQ7XD0QDPR7TD4WD0QDQR7XD0VD0QDPR7TD4WD0QDQR7XD0QDRR7UD0WD0QDo4XD0QDSR7PD4WD0QDo
4XD0PD4UD0WD0QDTR7QDo4XD0PD4UD0WD0PDbQ7QD_6QDUR7XD0`DbP3`DcP3WD0PDbQ7QD_6QDVR7QDWR7XD0WD0QDmQ1QD
XR7QDYR7XD0`D\o7WD0QDmQ1QDnQ1QDZR7QD[R7XD0QD\R7WD0QDPg1Q@]R7QD^R7XD0VD0WD0QDPg1Q@]R7QD^R7XD0QDc>
WD0QD_R7PDdQ7PD\o7PDl1XD0WD0QD`R7PDe^;XD0WD0PDbQ7PDdZ2PDf_4XD0`DQ8WD0QDaR7P@_S8PDeU@XD0WD0PDmP6Q
D_6QDbR7XD0VD0WD0PDmP6QD_6QDbR7XD0QDcR7WD0QDdR7QDeR7Q@_6QDfR7XD0WD0PDZQ7PDmU8XD0aDU6`DdS8`DiQ7`D
iE`DZo7`DhE`DlQ6`DmQ6`D_m5`D`m5`DPQ6`DoP6aDW6`D\Q7WD0PDZQ7QDSR3XD0aDU6VD0WD0PDZQ7QDSR3XD0aDU6QDg
R7WD0PDjQ7QDhR7QDiR7XD0QDjR7WD0PD\Q7PD_S8QDVCXD0TD4PD4WD0PD[Q7PD_S8QDkR7XD0WD0PD\d4PD`n4XD0WD0PD
`T8PDiQ7QDlR7QDQb2XD0WD0PD\Q7PD\n4QDlR7QDQb2XD0PDcT<WD0PDfm4PDhQ7PDco;XD0WD0PD_S8QDmR7PDeX;XD0QD
nR7TD1WD0QDoR7XD0YD1QDnR7TD1WD0QDoR7XD0QDPS7WD0QDQS7QDRS7XD0PDbQ7WD0PDbn=XD0YD1WD0PDbn=XD0QDSS7W
D0PDZQ7PDdh3PD[l3XD0WD0QDTS7PDT8XD0VD0WD0QDTS7PDT8XD0QDUS7WD0QDVS7QDW:QDWS7XD0WD0QDXS7TD2PDXR7XD
0SD0WD0QDYS7TD1QDZS7XD0TD3QD[S7QD\S7TD3WD0QDYS7QD]S7XD0QD^S7WD0QD_S7QD`S7QDaS7XD0`DW]2`DQn;`Dd3`
DjS8`Dn3`Dn7`DPS7`D[n7QDW6WD0QDio1PDRQ6PDbQ7XD0SD0WD0QDbS7Q@cS7QDdS7XD0WD0PDdS8QDeS7QDfS7XD0WD0Q
DgS7PD[Q7QDhS7XD0PDUi3WD0QDiS7PDhQ7QDjS7SD0XD0VD0WD0QDiS7PDhQ7QDjS7SD0XD0QDkS7WD0QDPY2QDlS7P@4QD
mS7QDnS7XD0SD0WD0QDoS7PD\n4QDPT7QDQT7XD0WD0QD^n1PDeg4PDhS<XD0WD0QD[^3SD0PDhQ7QDRT7XD0WD0QDST7QDP
Y2P@Tf7QDTT7XD0WD0QDjU4QDUT7XD0VD0WD0QDjU4QDUT7XD0QDc>WD0QD[S1PDdm5QDVT7XD0VD0WD0QD[S1PDdm5QDVT7
XD0QDWT7WD0PD\o7QDXT7QDW6XD0QDYT7`E\n4`EoP6`Eo9`Ean4`E]n4WD0QDS^5QDZT7XD0QF[T7PDk8WD0QD\T7QD]T7X
D0TD3QD^T7PDk8WD0QD^a2PDbQ7QD]T7XD0TD3QD^T7WD0QD_T7Q@cW2PDbQ7QD`T7XD0VD0WD0QD_T7Q@cW2PDbQ7QD`T7X
D0QDaT7WD0QDbT7Q@cW2PDbQ7QD`T7XD0VD0WD0QDbT7Q@cW2PDbQ7QD`T7XD0QDaT7QDcT7TD1WD0QDdT7XD0QDeT7Q@^6T
D2QDfT7WD0PD\o7PD\l<XD0VD0WD0PD\o7PD\l<XD0QDgT7WD0PD[Q7QDhT7QDiT7XD0VD0WD0PD[Q7QDhT7QDiT7XD0QDc>
QDjT7Y@0WD0QDkT7QDlT7XD0VD0QDjT7Y@0WD0QDkT7QDlT7XD0QDmT7WD0QDnT7QDoT7XD0VD0WD0QDnT7QDoT7XD0QDPU7
WD0PDeS8PDUQ6SD0XD0WD0QDY=PDQn2QDQU7XD0WD0QDRU7XD0`D=TD4QDSU7TD2QDTU7QFUU7TD1WD0QDVU7PDmP6XD0VD0
QFUU7TD1WD0QDVU7PDmP6XD0QDWU7QFXU7TD2WD0QDYU7TD1PDiP6QDZh1QDZU7XD0QD[U7TD2WD0QD\U7QD]U7XD0`D\o7`
DaQ6`DcE`D]o7WD0QD^U7P@iP6PD[Q2XD0WD0QD_U7QD_6QD`U7XD0WD0QDhP1PD[Q7PDjc5XD0WD0QDhP1PD^R8QD_6PDXR
7XD0WD0QDaU7QD_6QDbU7XD0WD0QDdNQDcU7XD0WD0QDdNPDZo7PDPh;XD0WD0QDdU7QDeU7XD0WD0QDfU7XD0VD0WD0QDfU
7XD0QDgU7QFhU7TD1WD0QDQ5XD0`DeQ6`Dfg4`DUh4WD0QDiU7QDn_3XD0QFjU7WD0QDkU7XD0QFlU7WD0QDmU7PDlP6XD0Q
DnU7WD0QDoU7TD2PDlP6XD0`DcT>`DjU6QDPV7TD1WD0QDR5XD0QDQV7WD0QDRV7PDUb7XD0QDSV7QDTV7TD2QDW6WD0QDUV
7QDVV7TD1QDWV7XD0WD0QDXV7PD^^5PDWm5XD0WD0QDYV7QDZV7XD0`D`b6WD0QDWHPDbQ7PD\o7QD[V7XD0WD0QD\V7P@mP
6QD_6PDSe<XD0WD0QD]V7PDZQ7PD\o7TD1QD^V7XD0WD0QD_V7P@kP6QD`V7XD0QD_6TD1QDaV7WD0QDbV7PDjP6XD0WD0QD
cV7PDmP6XD0QDZh2WD0QDiGPDiP6PDbQ7XD0QDdV7PDZo7WD0QDT5`D[Q7`DYH`DiP6`D[W@`D\W@`DRk3`DSk3aDh5`D]W@
`D]P8`Dgj3`Dhj3`DYP8`D^W@`D\P8`Dgm2`Dl5`DbQ7`DkP6`D`Q7`DmP6`DZQ7`D\Q7`D_Q7`D\o7`D]Q7`DQU?`Dlo5`D
eZ2`DgZ2SD0XD0`D[Q7UD0PDZo7WD0QDT5`D[Q7`DYH`DiP6`D[W@`D\W@aDh5`D]W@`D]P8`Dgj3`Dhj3`DYP8`D^W@`D\P
8`Dgm2`Dl5`DbQ7`DkP6`D`Q7`DmP6`DZQ7`D\Q7`D_Q7`D\o7`D]Q7`DQU?`Dlo5`DeZ2`DgZ2SD0XD0WD0PDZo7QDT5QDe
V7XD0SD0WD0PDkP6PD\o7TD1QDfV7PDbX=XD0VD0WD0PDkP6PD\o7TD1QDfV7PDbX=XD0QDgV7WD0PDUQ6SD0PD^Q7PDhEXD
0WD0PDUQ6SD0PDbQ7PDdZ2PD]Q6XD0WD0PD_S8SD0PD`Q7PDHSD0XD0WD0QDhV7QDiV7XD0VD0WD0QDhV7QDiV7XD0QDc>WD
0QDjV7P@Zo7TD1QD\7XD0VD0WD0QDjV7P@Zo7TD1QD\7XD0QDc>WD0QDkV7QDS5XD0VD0WD0QDkV7QDS5XD0QDlV7WD0PDiQ
7QD\Q5QDo@SD0PDiQ7XD0WD0PDiQ7`Dlk3`Dgk3`DUm2`Ddh3`D^S6`D`S6`D_S6`Dmk3SD0QDo@QDm6PDiQ7XD0UD0WD0PD
aS8SD0PD4PDoP6XD0UD0WD0PDaT8PD\o7SD0XD0UD0WD0QD^]2P@QV8QDmV7XD0UD0WD0QDnV7QDoV7XD0VD0UD0WD0QDnV7
QDoV7XD0PD1UD0WD0QDnV7QDPW7PD_Q7QDX`2XD0UD0WD0QD^_2SD0XD0VD0UD0WD0QD^_2SD0XD0PD1WD0QDQW7QDRW7QDS
W7XD0UD0WD0QDg;QDm]5QD\^1XD0VD0UD0WD0QDg;QDm]5QD\^1XD0PD1UD0WD0PD^^5PD\l4QDTW7XD0VD0UD0WD0PD^^5P
D\l4QDTW7XD0PD1WD0PDco;PDbQ7QDUW7P@\o7QDVW7XD0WD0PD\U2PDmP6PD\R8PD]6XD0WD0QDo8QDWW7QDXW7XD0QDYW7
TD2WD0QDZW7QD[W7QD\W7XD0WD0PD\Q7QD]W7XD0VD0WD0PD\Q7QD]W7XD0QD^W7QDW6WD0PDZo7QD_W7XD0VD0QDW6WD0PD
Zo7QD_W7XD0QD`W7QDaW7TD2WD0QDbW7XD0QDcW7TD1QDW6Q`1`6WD0QDdW7XD0QDeW7QDW6WD0PDn]3QDfW7XD0VD0QDeW7
QDW6WD0PDn]3QDfW7XD0QDgW7WD0PDkP6PD\o7QDhW7XD0VD0WD0PDkP6PD\o7QDhW7XD0QDiW7WD0QDjW7PD[Q7TD2QDkW7
XD0WD0PDRQ6PD\n4QDkn2QD\f3XD0VD0WD0PDRQ6PD\n4QDkn2QD\f3XD0QDi\6WD0PDRQ6PD\n4TD3QDlW7XD0WD0PDRQ6Q
@mW7PD\n4QDbZ5TD1QDnW7QDoW7XD0WD0PDhQ7QDPX7P@]l4QDQX7TD1QDRX7XD0WD0PD`n4QDhh4QDih4QDSX7XD0WD0QDT
X7PDmP6PD\o7PDi\<XD0QFUX7TD2WD0QDgFPD\o7QDVX7XD0QDU5TD1WD0QDWX7XD0QDXX7TD1WD0QDYX7XD0QDZX7QD[X7T
D1WD0QD\X7XD0QD]X7QDW6P@\o7WD0QD^X7XD0VD0QD]X7QDW6P@\o7WD0QD^X7XD0QD_X7QD`X7TD1WD0PDfd5QDo:PDUi5
XD0WD0QD^[2PD\o7QDaX7XD0WD0QDbX7PD\o7TD1QDcX7XD0WD0PDdZ2PD_S8PD`Q7PDl4XD0WD0QDdX7QDeX7PDbb5XD0WD
0QDfX7PD\o7QDgX7XD0WD0PDmP6PD\o7QDhX7PDZ7XD0QDiX7TD1WD0QDjX7XD0VD0QDiX7TD1WD0QDjX7XD0QDkX7QDlX7T
D1WD0PDRQ7QDmX7XD0WD0QDnX7PD\Q7PD`e7XD0WD0QDoX7PD[Q7XD0QDPY7WD0QDio2PD\R8PDnGXD0VD0WD0QDio2PD\R8
PDnGXD0QDa?WD0QDQY7PD[Q8XD0VD0WD0QDQY7PD[Q8XD0QDm?WD0PDoa>QDRY7XD0QDSY7QDW6WD0PDeg4PD[Q7PDnT8XD0
VD0QDSY7QDW6WD0PDeg4PD[Q7PDnT8XD0QDTY7WD0QDUY7QDVY7XD0WD0QDXY4QDRZ2QDWY7PDXR7P@PV8QDXY7XD0WD0QDf
T1QDPMPDbQ7QDPMXD0QFYY7TD1WD0QDZY7PDo2PDdg4XD0VD0QFYY7TD1WD0QDZY7PDo2PDdg4XD0QDc>QF[Y7TD1WD0QDcZ
1PD^^5PDmP6QD\Y7XD0VD0QF[Y7TD1WD0QDcZ1PD^^5PDmP6QD\Y7XD0QDi\6WD0QD]Y7PDbQ7QDVCQD^Y7XD0WD0PDhg4PD
ZX@XD0WD0PDgY;QD_Y7PDmP6XD0WD0PD^S6PD[Q7PDZo7QD`Y7XD0WD0QDaY7QDbY7XD0VD0WD0QDaY7QDbY7XD0QDcY7WD0
PDnh<TD1PDgm4PDhQ7XD0WD0PD[X@XD0QFdY7TD1WD0QDeY7QDfY7XD0WD0QDgY7QDhY7QDiY7XD0VD0`DbQ7WD0QDgY7QDh
Y7QDiY7XD0QDjY7`DbQ7WD0QDkY7PDmMXD0WD0QDlY7QDdf6PDfY=XD0WD0QDmY7QDnY7P@fa4XD0VD0WD0QDmY7QDnY7P@f
a4XD0QDoY7WD0QDPZ7XD0TD1WD0QDQZ7XD0`Daf6WD0QDRZ7QDSZ7QDTZ7XD0WD0PDeg4PDi8XD0QDlATD3QDUZ7WD0PDlP6
PD[Q7QDVZ7XD0VD0WD0PDlP6PD[Q7QDVZ7XD0QD]c1WD0PDan2QDgBXD0QDWZ7WD0QDXZ7TD1PDbQ7XD0QDYZ7WD0PDT4QDZ
Z7TD1QD[Z7XD0QD\Z7TD1QD]Z7WD0QD^Z7QD`o2TD1QD_Z7XD0WD0QD`Z7P@PHPDm]3PDRk3XD0WD0PD]l4PDoP6QDaZ7XD0
WD0PDjQ7PDTf7XD0QDbZ7QDcZ7TD2WD0QDdZ7QDeZ7XD0WD0QDfZ7QDgZ7TD1PD[Q7QDhZ7TD1QDiZ7XD0WD0QDjZ7PDhEQD
kZ7XD0WD0QDQd2QDlZ7XD0QDmZ7`DkP6QDW6QDnZ7WD0QDoZ7XD0WD0QDoZ7PD[Q7QDhZ7XD0QDP[7S@0TD5WD0QDQ[7QDa^
2XD0VD0QDP[7S@0TD5WD0QDQ[7QDa^2XD0QD`n4WD0QDR[7QDWX6QDS[7P@fg4PDdm5QDT[7XD0PD]l4WD0QDU[7QDV[7QDW
[7XD0QDX[7WD0QDY[7PDjT5PD^S6PD[Q7XD0QDZ[7WD0QDX^1PDTf7PDbQ7XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDg:UD0WD
0PD^2SD0XD0`@iZ2TD9PD4TD6QDoS1WD0QD[[7P@RQ6QDQ?YD1XD0`DTf3`DRg3`D_e8`DRf3WD0QD\[7P@RQ6PDR3QD][7X
D0`DT[=`DeY2`DfY2`DkW1`Dka3aDU6`DZo7`D[o7`DW5`DU6`DY2`DXm5`Dhg4`Dkm5`Dlm5`DmP6`DZQ7`DkP6`DiV2`De
^;WD0QD\[7P@RQ6PDR3PDiZ2QD^[7TD2QD_[7XD0WD0QD`[7PDR3YD1XD0WD0QD`[7PDR3QDa[7XD0WD0QD^?PD\Q7XD0Q@]
6QDb[7WD0QDc[7PDiQ7XD0WD0PDP]<P@hP6PDiQ7XD0QDd[7WD0PDQQ6QDe[7XD0QDf[7WD0QDg[7XD0`DbQ7SD0WD0PDmP6
PD_S8PDZS8XD0PDWh4WD0PDmP6PDWh4QDh[7XD0WD0QDi[7PDmP6QDa;S@0PDQDXD0QDW`1TD3WD0QDj[7P@iP6PDbQ7XD0`
D=WD0PD`T8QDW6QDVCXD0SD0WD0QDk[7XD0QDl[7QDW6WD0QDm[7QDn[7PD\o7QDo[7XD0QDP\7TD1WD0QDQ\7Q@bn3XD0QD
R\7WD0PDjQ7QDmQ1QDnQ1PDY4XD0QDS\7WD0QDQg2S@0QDT\7PD[Q7XD0SD0WD0QDQg2S@0QDU\7PD[Q7QDV\7XD0WD0QDW\
7QDX\7PDfQ3XD0QDY\7QDW6Q@Z\7TD1WD0QDV5XD0`DkP6`DVd2QDY\7WD0QD[\7TD1QDV5XD0WD0QDQW2PDZo7QD\\7QD]\
7XD0WD0QD^\7PDkQ<PD\Q7XD0QD_\7QD`\7QDW6WD0QDa\7QDao4QD]6TD3QDb\7XD0WD0QDc\7QDd\7PD\o7TD2QDe\7XD0
QDf\7WD0QDbi1PDTf7aDU6aDW6`D]3`Dd3`Di_2`DV3`Dh]2`Db4`Dh3`DfQ8`DPS7`D\8`Do2SD0XD0QFf\7TD2WD0QDX5X
D0QDg\7QFf\7TD2WD0QDh\7QDVn3XD0WD0PDX3QDi\7PD`g3XD0YD2WD0PDX3PD`P6XD0WD0PDRQ6QDj\7SD0XD0WD0PDbQ7
PD[i4PD\o7PDmU8XD0WD0PDbQ7PD`1PD^^5QDk\7XD0WD0QDl\7QDPg1QD^R7XD0UD0WD0PD\Q7QDm\7TD2QDY5XD0PD4QDn
\7UD0WD0PD\Q7QDm\7TD2QDY5QDo\7P@Zo7QDP]7TD2XD0PD4QDn\7PD4WD0PD\Q7QDo@TD2QDY5XD0VD0PD4WD0PD\Q7QDo
@TD2QDY5XD0PD1QDQ]7WD0PD\Q7QD_GTD3QDY5XD0VD0QDQ]7WD0PD\Q7QD_GTD3QDY5XD0QDc>WD0QDR]7QDS]7XD0VD0WD
0QDR]7QDS]7XD0QDc>UD0WD0PDoQ6XD0QFT]7UD0WD0PDoQ6XD0QDa;TD2QDU]7QDV]7TD3WD0QDW]7XD0P@\Q7QDf\1WD0Q
DX]7TD1QDY]7QDZ]7XD0`D\o7`DmP6`Dgd5WD0QD^n1QDn\1PDVm5XD0WD0QD[]7QD\]7Q@]]7QD^]7XD0QD_]7QF`]7TD1W
D0QDa]7TD4XD0QDW5PDmS6WD0QDb]7QDc]7TD3QDW5PDmS6XD0QDd]7TD1WD0QDe]7QD`KXD0QFf]7TD3QDW>WD0PD^^5QDg
]7QFh]7S@0QFi]7PDbQ7XD0QDj]7WD0PD^^5PDgZ2PDS1PDbQ7XD0QFk]7WD0QDl]7QDm]7QDn]7XD0QDo]7WD0PDHPDeg4Q
Dm]7QDn]7XD0QDo]7QDP^7TD2WD0QDQ^7Q@R^7XD0QDaNQDS^7QDT^7TD1WD0QDX6QDU^7XD0PDoP6WD0QDdNP@hP6QD_6QD
QOP@hP6XD0WD0QDV^7QDW^7PDbQ7XD0SD0QD_7QDX^7QD_7QDV7QD`6QDV7QDV7QDY^7Q`1`6QD\Q5QD\7PD`Q7Q`1`6QDV7
WD0QDZ^7YE5YD1XD0`D^Q7QD[^7TD1QDW6Q`1`6aDU6`Dlc5`Dhg4`DU6`DS1`DcS6`DfY@`Dk[>`DgY@`Dbo5`DYT<`D[5`
Dh4`Dfg4`DYl3`D_S8`DiH`DjH`Def6`Da_2`Dcb5`DhY@`Dci5`DiY@`DkI`Dml4`DoV5`DPW5WD0SD0YD5XD0VD0QD[^7T
D1QDW6Q`1`6aDU6`Dlc5`Dhg4`DU6`DS1`DcS6`DfY@`Dk[>`DgY@`Dbo5`DYT<`D[5`Dh4`Dfg4`DYl3`D_S8`DiH`DjH`D
ef6`Da_2`Dcb5`DhY@`Dci5`DiY@`DkI`Dml4`DoV5`DPW5WD0SD0YD5XD0QDWc1WD0QDTT2YD1XD0VD0WD0QDTT2YD1XD0Q
DXd3QD\^7PDaj4`D[Q7`D\FQDm6QD]^7QDVm2PDaj4QD^^7QD_^7QD`^7QDa^7QDb^7QDc^7PD_3PD[Q7PD\o7PDgZ>PDQQ6
PDQQ6PDQl3PD[Q7PD\o7PDaGPDco;QDd^7PDe8PDdh3PD]X>PDjP6PDm[2PDn^<PDTn;PDaMPDmW7QDe^7QDf^7PDb[2PDaQ
7PDS9PDQh?PDoY@PDR1PDhP6PDhEQDg^7PDP^=PD^4PD]\2PDlP6PDWk5QDh^7PD]Q7Q`1`6Q@i^7WD0QDj^7XD0PDn^<QDk
^7PDWJQDl^7PDXJQDm^7PD]`2PDR`6PDXa3PDn]3PD`S6PDRZ@PDdZ;PDhR8PDR8PDkP6PDlZ;QDn^7PDVb7PDmT5PDPW5QD
o^7PDSZ@PDmm4PDXn2PD`^2PDQV8QDP_7QDQ_7QDR_7QDS_7QDT_7QDTT2QDU_7PDk[>QDV_7QDW_7PDbg3PDVQ2PDhP6PDi
P6PDbQ7PDgW<PDf^2PDnP6PDia7PDhQ7PDgCPDjS5PD`Q7SD0PDRQ6Q@]6Q`1`6WD0QD__1XD0WD0QDX_7PD\o7TD1QDY_7X
D0QDZ_7PD6Q@o@WD0QD]7XD0QDZ_7PD6WD0Q`1`6QD__1XD0VD0QDZ_7PD6WD0Q`1`6QD__1XD0QD[_7QDW6QDo@Q`1`6WD0
QD\_7aD_5aDU6`Dgc<SD0XD0VD0QDW6QDo@Q`1`6WD0QD\_7aD_5aDU6`Dgc<SD0XD0QD]_7QD^_7WD0QD__7P@]l4TD1QD`
_7XD0QD\^2WD0QDa_7XD0QDb_7WD0QDc_7PDVQ6XD0VD0WD0QDc_7PDVQ6XD0QDm?QDd_7QDo@Q`1`6WD0QD__1aD_5aDU6S
D0XD0`D[Q7`D_Q7WD0QDe_7XD0TD2QDf_7QDW6Q`1`6WD0QD\7QDl\7Q`1`6QDf^1XD0aD_5QDW6QDa;WD0QDdS5XD0QDg_7
VD0QDW6QDa;WD0QDdS5XD0QDg_7QDPa2PD\o7WD0QDh_7SD0XD0TD1QDi_7TD1QDj_7WD0QDk_7PDbQ7PDc[=XD0WD0PD[o7
PDT]=PDbIXD0WD0PDdS8SD0PD\j5XD0QDW6WD0QDo@Q`1`6QDl_7PD[Q7XD0SD0aEU6WD0QDm_7QDn_7XD0`Djd5QDo_7WD0
QDkn2QDP`7XD0WD0QDc;QDQ`7TD1QDR`7XD0QDW6PDZo7WD0QDS`7SD0XD0QDT`7TD1WD0QDU`7XD0UD0QDV`7QDW6Q`1`6W
D0QD\7XD0`DeG`DVFVD0UD0QDV`7QDW6Q`1`6WD0QD\7XD0`DeG`DVFQDW`7UD0QDX`7QDW6Q`1`6WD0QDY`7XD0VD0UD0QD
X`7QDW6Q`1`6WD0QDY`7XD0PD1QDZ`7TD1QDW6TD1QD[`7P@mU8WD0QD\`7XD0WD0QD]`7P@[Q7PD\o7QD^`7XD0WD0QD_`7
TD1Q@``7QDa`7QDb`7XD0WD0QDX6P@`T8PDZo7S@0PDjT5PD]Q7XD0WD0PDkP6PDSn2PD[Q7QDc`7XD0WD0PDnS?QDd`7QDe
`7QDf`7QDg`7QDh`7XD0WD0QDi`7QDj`7XD0VD0WD0QDi`7QDj`7XD0QDk`7QDl`7WD0QDm`7QDn`7XD0WD0PDiQ7QDo`7PD
iQ7QDPa7XD0WD0QDRR5Q@Qa7PD\n4QDRa7TD2XD0VD0WD0QDRR5Q@Qa7PD\n4QDRa7TD2XD0QDSa7WD0QD[a1QDTa7QDUa7X
D0WD0QDVa7PDbQ7PDdZ2QDWa7XD0WD0QDdl3QDXa7QDYa7QDZa7XD0QD[a7Y@0WD0QD\a7XD0VD0QD[a7Y@0WD0QD\a7XD0Q
D]a7QD^a7TD6QDW6Q`1`6WD0QD_a7XD0QD`a7TD4QDW6Q`1`6WD0QDaa7XD0`D[Q7`D_Q7QDba7QDW6Q`1`6WD0QDca7XD0Q
Do@Q`1`6WD0SD0XD0PDUg3QDg_4QDda7Q@W6WD0QDea7XD0QDo@Q`1`6WD0QD__1XD0QDfa7QDga7QDW6Q`1`6WD0QDha7XD
0WD0QDia7PD]6XD0VD0WD0QDia7PD]6XD0QDja7QDka7WD0QDla7XD0PD^f;WD0PDhP6PDbQ7PD_k5XD0QDma7TD2QDW6Q`1
`6WD0QDna7XD0aDU6`DhQ7QDoa7PD[Q7TD3QDW6Q`1`6WD0PDYm1XD0QDPb7PD[Q7TD3QDW6Q`1`6aD[5aDU6iD1iD2WD0SD
0XD0VD0QDPb7PD[Q7TD3QDW6Q`1`6aD[5aDU6iD1iD2WD0SD0XD0QDa?QDQb7TD4WD0PDhU8XD0QDRb7TD2WD0PDn\=XD0WD
0QDSb7P@RQ6P@R3QDTb7QDh5XD0WD0QDUb7PDiQ7QD__1XD0QD`Z1WD0QDVb7XD0VD0QD`Z1WD0QDVb7XD0QDWb7QDXb7WD0
PDX3PDiP6XD0QDYb7WD0PDhW;XD0PD\o7WD0QDZb7PD[Q7QDlk1XD0QD[b7WD0PDnW;TD1QD\b7XD0QD]b7QD^b7WD0`DbS6
SD0QD_b7XD0VD0QD^b7WD0`DbS6SD0QD_b7XD0QDa?QF`b7QDX6Q@]6Q`1`6WD0QDab7aD_5SD0XD0`D[Q7`D\Q7`DZQ7QDb
b7WD0QDcb7XD0SD0WD0QDdb7TD1QDeb7XD0`EiQ7YD1WD0QDfb7XD0VD0`EiQ7YD1WD0QDfb7XD0QDgb7PD^^5QDW6Q`1`6W
D0QDhb7XD0QDib7QDjb7WD0QDkb7QDlb7XD0QDW6QD_GSD0WD0QDmb7XD0`Dfk5WD0QD__1PDiQ7QD_GXD0SD0QD_GWD0QDn
b7XD0QDob7QDPc7WD0QDQc7XD0WD0PDU8PD`R6XD0WD0QDRc7TD1QDSc7XD0`DiQ7QDW6P@RQ6WD0QDTc7PDbQ7XD0SD0QDW
6WD0QDUc7QDdS5XD0VD0QDW6WD0QDUc7QDdS5XD0QDVc7WD0PDf_4PDe^;XD0VD0WD0PDf_4PDe^;XD0QDc>QDWc7WD0QDXc
7XD0QDYc7P@RQ6P@R3WD0QDTb7QDZc7XD0QDW6WD0QD[c7PDbQ7XD0SD0PDim6PDUm2QD\c7TD3QDW6Q`1`6WD0QD]c7XD0W
D0QD^c7XD0QDm6PD[f3PD\Q7PDeg8PD\o7QD\7PDnR6SD0QD_c7PDnR6QDm6QDW6Q@Z6WD0PD`^2XD0VD0QDm6QDW6Q@Z6WD
0PD`^2XD0QD`c7QD[S1Q`1`6WD0QD\7XD0QDac7QDbc7WD0Qd1`6QD\7XD0QDm6WD0QD\7XD0QDm6QDm6TD4QDW6WD0Q`1`6
QD\7XD0aDU6`DhQ7QDm6TD3QDW6QDo@Q`1`6WD0QD\7XD0QDW6Q@]6QDa6WD0QD\7XD0WD0QDa6QD\7XD0SD0WD0QDcc7QD\
7XD0QDm6QDdc7TD2`DS]2WD0QD\7XD0QDm6TD2QDW6TD4PD`Q7WD0Q`1`6QD\7XD0VD0QDm6TD2QDW6TD4PD`Q7WD0Q`1`6Q
D\7XD0QDc>QDec7TD2QDW6Q@fc7Y@0aD[5aDU6iD1iD2aDm6aDe6bD0WD0SD0XD0VD0QDec7TD2QDW6Q@fc7Y@0aD[5aDU6i
D1iD2aDm6aDe6bD0WD0SD0XD0QDgc7QDhc7QDic7Q@jc7Y@0aD[5aDU6`DRf3`DiQ7`DbQ7bD0WD0SD0XD0VD0QDhc7QDic7
Q@jc7Y@0aD[5aDU6`DRf3`DiQ7`DbQ7bD0WD0SD0XD0QDkc7QDo@Q@lc7aD[5aDU6aDe6WD0SD0XD0QDmc7`D[Q7`Dg[@`Dh
[@QDW6YD0aD[5aDU6iD1iD2`DZo7`D[o7`D\o7WD0SD0XD0VD0QDW6YD0aD[5aDU6iD1iD2`DZo7`D[o7`D\o7WD0SD0XD0Q
DW`7QDnc7Y@0QDoc7aD[5aDU6WD0SD0XD0VD0QDnc7Y@0QDoc7aD[5aDU6WD0SD0XD0QDPd7aDk5bD0WD0YD0XD0YD1QDQNa
Dk5bD0WD0YD0XD0YD1aDk5bD0WD0YD0XD0aDk5bD0WD0YD0XD0VD0aDk5bD0WD0YD0XD0QDQd7aDk5bD0WD0YD0XD0YD2QDR
d7aDk5bD0WD0YD0XD0UD0SD0QDSd7TD1WD0QDTd7XD0aDU6UD0QDSd7TD1WD0QDTd7XD0aDU6UD0SD0QDUd7TD1WD0QDVd7T
D2XD0QDWd7UD0QDUd7TD1WD0QDVd7TD2XD0QDWd7QDXd7Y@0WD0QDm5XD0aDU6`DhP6`DlP6`DeQ6`Dfg4`DUh4`DfQ6`DgQ
6`DhQ6`DbS8UD0QDo5Q@U6Q`1`6P@i[@`DZd3`D`a3`DfL`Daa3`DbM`DT?WD0Q`1`6QDYd7XD0VD0UD0QDo5Q@U6Q`1`6P@
i[@`DZd3`D`a3`DfL`Daa3`DbM`DT?WD0Q`1`6QDYd7XD0QDZd7UD0QDo5Q@U6TD3PD4Q`1`6WD0QD[d7XD0VD0UD0QDo5Q@
U6TD3PD4Q`1`6WD0QD[d7XD0QD\d7UD0QDo5Q@U6Y@0WD0QD]d7XD0WD0QDQQ5XD0VD0WD0QDQQ5XD0PD1QD^d7QDW6Q`1`6
aD[5aDU6iD1iD2aDm6aDe6bD0aDQ6aD_5aDP6WD0SD0XD0VD0QD^d7QDW6Q`1`6aD[5aDU6iD1iD2aDm6aDe6bD0aDQ6aD_5
aDP6WD0SD0XD0QD_d7QD^d7QDW6Q`1`6aD[5aDU6iD1iD2aDm6aDe6bD0aDQ6aD_5aDP6WD0SD0XD0QDS`6QDf^1QD^d7QDW
6Q`1`6aD[5aDU6iD1iD2aDm6aDe6bD0aDQ6aD_5aDP6WD0SD0XD0QDS`6YD0QD`d7WD0Q@ad7PDUQ6SD0XD0`D[Q7WD0PDUQ
6SD0QDgBXD0QDW6WD0QDbd7SD0XD0VD0QDW6WD0QDbd7SD0XD0QEcd7WD0QDdd7QDed7XD0WD0QDfd7Q@`6QDgd7XD0QFZ^4
QDhd7TD2WD0QDid7XD0QDjd7TD2WD0QDkd7XD0`DiQ7`DZ]2QDW6Q`1`6QDld7WD0QDmd7XD0PD^S8QDnd7PD[S8SD0PDgg4
PDnFQDod7TD2WD0QDPe7XD0PDZV8VD0PDZV8QDa?QDkOS@0S@0WD0QD\7XD0QDQe7`EiQ7`EUg3`EVg3`ES]3`EP3`ERQ6`E
V\@WD0PDmMXD0VD0WD0QDRe7XD0VD0QDQNQ@b6WD0QDZ7Q`1`6QDSe7XD0QDY7`DiQ7`Do^2`DZ]2WD0QDTe7QDZ7XD0QDZ6
Q`1`6QDUe7Q@Z7PDRQ6QDZ7QDUe7QDlk1QDVe7TD3WD0QDWe7XD0PDUQ6QDXe7PDUQ6QDYe7QDZe7PDUQ6QD[e7QDW6QDo@Q
`1`6aDZ5aD_5aDm6aDa5aDR7aDU6aD[5aDe6aDQ6aD\7bD0iD1iD2WD0SD0XD0VD0QD[e7QDW6QDo@Q`1`6aDZ5aD_5aDm6a
Da5aDR7aDU6aD[5aDe6aDQ6aD\7bD0iD1iD2WD0SD0XD0QD\e7QD]e7QD^e7PD[Q7S@0WD0QD_e7XD0`Dea4`DX\@`DhP3`D
XU6QDW\1Q@W6Q@]6Q`1`6WD0QD`e7XD0QDae7PD]Q7WD0QDbe7XD0VD0PD]Q7WD0QDbe7XD0QDce7QDde7QDb`7TD3QDW6Q`
1`6aD[5WD0SD0XD0VD0QDde7QDb`7TD3QDW6Q`1`6aD[5WD0SD0XD0QDa?PD]Q7WD0QDee7XD0VD0PD]Q7WD0QDee7XD0QDa
?QDfe7WD0QDge7XD0PDlm5QDW6Q`1`6WD0QDhe7XD0QDie7QDje7TD3PDSR3QDke7QDle7QDW6Q`1`6QD_GQ`1`6S@0WD0QD
me7XD0`DbP3`DPY6`DT<`DcY<QD_G`DkIiD0SD0S@0WD0QDne7XD0`D[Q7`DeW4`DTX4`D[W=`DU_4`Di\@WD0QDoe7PD[Q7
SD0XD0`DkI`D\o7QDW6Q`1`6QD_G`Dfd5`D[Z2`Djd5SD0WD0QD]7XD0`Dj\@QDW6Q`1`6Q@]6Q`1`6Q@\7WD0Q`1`6Q@V7Q
D]7XD0WD0QD\Q5QD]7XD0WD0QDPf7QD]`6QD]7XD0WD0QD]7XD0QDQf7PD\o7QDm6QDRf7QDSf7PD[Q7QDTf7PD[U>PD\Q7P
DfR?PDjP6PDWd5PDkP6PDWd5PDjP6PD`X5PDkP6PDYi4QDUf7QDVf7QDWf7PDi\2PDhP6QDa;QDQ]3QDXf7QDYf7QDZf7PDT
m2PDk`2PDjZ6QD[f7PDZb5`D\P7`DRQ3`Dm^4QD\f7QD]f7QD^f7QD__1QD_f7PDho6QD`f7QDaf7QDW6PD[Q7Q`1`6Q@__1
PDho6QDm6Q@kIQ@lIQD^P1VD0QDQd2PDVo6WD0PDho6XD0QDm6WD0PDmP6PD`d5QDbf7QDcf7XD0WD0QDdf7QDef7QDff7XD
0WD0QDgf7QDhf7QDif7P@bQ7P@dZ2XD0QDW6PDmP6TD1PDo`?QDjf7TD1QDkf7QDlf7QDmf7QDPJPD\Q7TD1WD0QDnf7XD0P
DZZ2QDof7QDW6WD0QDPg7XD0VD0QDof7QDW6WD0QDPg7XD0PD1PDQU<PD[Q7QD_GSD0QDQg7QDRg7PD[Q7QDm6QDW6Q`1`6P
DhP6PDbQ7PD_k5QDSg7TD2QDTg7QDUg7`D[Q7`DbQ7QDVg7PDbQ7PD\o7QDWg7QDXg7TD1QDYg7`D\Q7PDlP6PD[Q7PD\o7P
D`^;QDW6Q`1`6WD0QDZg7XD0VD0QDW6Q`1`6WD0QDZg7XD0QD[g7PDiQ7QD\g7PD^l4PD\o7PDjT5QDlR7PD^l4PD^Q7PD\o
7PDoP3QD[S1WD0PD_i;XD0QD]g7QDW6WD0PD_i;XD0VD0QDW6WD0PD_i;XD0QDa?QDW6QDY=WD0QD^g7QDlR7QD_g7XD0PDZ
Q7PDPQ6QD`g7QDZV2PD\Q7PDPQ6QDag7P@[Q7PD\Q7PD\o7PDT8PD[Q7PD^Q7PDSQ6PD`n4QDbg7QDcg7PDc`=PD[Q7PDoc<
PDbQ7QDdg7PD\Q7PDZo7PDZ4PDZQ7QDeg7PDVm5PDT8PDco;QDZ^1PDhQ7PDHQDn\1PDhQ7SD0PDcg3PDRQ6QDYP5QDfg7PD
hP6PDlm5PD]Q7PDbMPD\Q7QDgg7PDn`4PDe^;PDbQ7PDUQ6QDhg7QDW>PDhk7QDig7QDWY2QDjg7PD\o7QDbc3PDgZ=PDgZ=
QDkg7QDlg7QDmg7QDe@QDng7QDW6PDRQ6PDkP6VD0QDW6PDRQ6PDkP6PD1QDog7QDPh7PDiQ7QDQh7PDiQ7QDRh7Q@Sh7QDT
h7PD\Q7PDmQ6QDQf5PDbQ7QDUh7PDhP6PDbQ7PD\o7QDVh7PDRQ6PDhP6PDbQ7QDWh7PDi_2PD\Q7PDSEQDXh7QDYh7PDjc5
QDZh7QDg_1QD[h7TD3PDbQ7PDdZ2PD`h3QD\h7PDbQ7P@dZ2QD]h7PDco;PDbQ7QD^h7QDWo1PDY_;PD]Q7QD_h7PD\Q7QD`
h7PD\Q7QDoHPDjc5QDW6WD0QDah7XD0aDU6QD_]5QDbh7PD]l4QDSX7PDTJPDe^;PDmP6PD`d5PD]Q7TD2QDch7PDPU3PDbQ
7PDeS8PDmU=PD\Q7PD\o7PDnGPDcV5PDkP6QDdh7PD\o7QDeh7WD0QDnQ1TD6PDmP6QD_6PDW[=XD0QDnQ1TD5WD0PD]Q7QD
_6PDfT8QDfh7XD0WD0PDeg4QDgh7PD^n=PDjS6XD0WD0QDhh7QDih7QDVCQDjh7XD0WD0PDPU3QDkh7XD0WD0QD\5PDeR8XD
0QDlh7WD0QD\5PDeR8XD0QDmh7TD1QDnh7WD0QDdNQDoh7QDPi7QDQi7XD0WD0PDPW5PD_6XD0`DcY<`Dg2WD0PDmR8QDRi7
P@Zo7QDSi7XD0QDTi7TD2WD0QDUi7QDVi7XD0QDWi7WD0QDXi7PD^R8PD]6XD0WD0QDYi7QDZi7XD0WD0PDRf3QDo@QD[i7Q
D\i7XD0WD0PDRf3PDZo7PDfGQD]i7XD0WD0PDbQ7PDZo7QD^i7XD0VD0WD0PDbQ7PDZo7QD^i7XD0QDa?WD0PDbQ7PD\o7PD
Tc8PDan2XD0WD0PDdS8PDmg4QDa;XD0WD0PDdS8PDX_2PD\o7XD0WD0PDRQ6QDm8QD_i7TD1QD`i7XD0`D\m2WD0PDZo7PD]
6PD\Q7PD\U2XD0WD0PDgj<PDhj<PDV6XD0WD0PDU^8PDmP6PDV6XD0QDai7QD_6WD0PDli6PDmP6PDZo7XD0QD_6WD0PDWR7
PDmS6XD0WD0QDbi7QDci7PDmP6XD0WD0QDdi7P@lP6PDbQ7PDdZ2XD0WD0QDei7PDlP6PD\Q7XD0WD0QDfi7QDih7PD\o7QD
gi7XD0WD0QD]V7PDlP6PDZQ7XD0QDhi7WD0QDii7QDji7PDgCXD0WD0QDki7QDli7PDmP6XD0QDmi7PDSe6WD0QDni7PD\o7
PDn^<XD0WD0PDcc6PDmP6QDVCPDi7XD0QDoi7QDPj7TD1WD0P@mP6QD^5XD0WD0PDQEPD[Q7QDQj7QDRj7XD0WD0QDSj7QD`
R1XD0QDTj7TD1WD0QDUj7XD0WD0QDVj7PD[Q7PDof4XD0WD0QDWj7PDbQ7QDXj7XD0WD0PDgY=PD\Q7PDSU>XD0QDYj7WD0P
D[l4Q@Q?QDZj7TD2QD[j7XD0WD0PDZo7PDYn5PDn^<XD0WD0QD\j7QD]j7QD^j7XD0WD0QD_j7QD_GQD`j7QDn\3XD0WD0QD
bT1QDaj7QDbj7PDTJXD0QFcj7TD1WD0QD]5XD0QDdj7TD1QDej7`DY9QFfj7TD1WD0QD]5QDPg1XD0VD0QFfj7TD1WD0QD]5
QDPg1XD0QDc>WD0QDfl4QD_n2QDgj7XD0WD0PDcT<QDhj7QDij7XD0WD0PDaS8QDjj7XD0VD0WD0PDaS8QDjj7XD0QDc>WD0
QDdW2QDkj7QDlj7XD0WD0PDaT8PDQU<XD0VD0WD0PDaT8PDQU<XD0QDi\6WD0PDf_4QDmj7PDbQ7XD0QFnj7WD0QDoj7PDbQ
7PD[5PD^^5PDbQ7XD0WD0QDWITD1QDPk7P@[Q7QDQk7XD0WD0QDRk7PDbQ7QDSk7XD0WD0QDTk7PDWR7PDbQ7XD0WD0QDUk7
XD0WD0PD`_3QDVk7XD0WD0QDWk7QDXk7XD0QDYk7WD0PDZ6PD[Q7PD\o7QDZk7XD0WD0PDbn5PD[Q7PD\o7XD0WD0QD[k7PD
[Q7QDSg2QD\k7XD0QD]k7WD0QD^k7PDbQ7PD`8XD0WD0PDdk?QD_k7XD0WD0QD`k7PDmP6P@\o7QDak7XD0WD0PDR[2PDbk5
XD0WD0PD^]=PD\Q7QDbk7XD0WD0PDTMPD[Q7QDck7PDVS>XD0QDdk7WD0QDYU2PD^^5PD_S8XD0VD0QDdk7WD0QDYU2PD^^5
PD_S8XD0QDc>WD0QDek7PDP^@XD0VD0WD0QDek7PDP^@XD0QDc>QDfk7TD1WD0PD^R2QDgk7XD0WD0QDhk7XD0PD]R8QDik7
TD3WD0QDjk7XD0QDkk7WD0QDlk7PDhU8XD0QDmk7WD0QDnk7PD\o7QDok7PD[Q7XD0WD0PD^Q7PDQV7XD0WD0QD`JQDPl7QD
dl3XD0VD0WD0QD`JQDPl7QDdl3XD0QDQl7WD0QD`JTD1QDRl7QDSl7XD0WD0QDTl7QDUl7XD0QDVl7WD0QDWl7P@[Q7QDXl7
QDcZ1QDYl7XD0QDZl7WD0QD[l7TD2QD\l7XD0PD^R8WD0QD]l7PDPKXD0WD0QDcCTD1QD^l7QDhV4XD0WD0QDfR5PDZo7PDX
g4XD0WD0QD_l7PDiS6XD0WD0PDlP6PD[Q7PDPQ6PD_l<XD0VD0WD0PDlP6PD[Q7PDPQ6PD_l<XD0QDa?WD0PDlP6PD[Q7PD\
o7PDg2XD0VD0WD0PDlP6PD[Q7PD\o7PDg2XD0PD1WD0PD^R8PDZo7PD`^@PDa[6XD0QD`l7TD3WD0PDlP6PD[Q7PD\o7PDaf
6XD0WD0QDWOQDal7PDjP6XD0WD0QDX2TD1QDbl7QDkNXD0WD0QDX2TD2QDcl7XD0WD0PDlZ;PDQS2XD0VD0WD0PDlZ;PDQS2
XD0QDdl7WD0PDoT6QDW:QDel7XD0QDfl7TD1WD0QDgl7XD0VD0QDfl7TD1WD0QDgl7XD0QDhl7QDil7TD1WD0QDjl7TD1QDk
l7TD2VD0XD0`DdF`DWU3`DhP3`D^]6QDil7TD1WD0QDjl7TD1QDkl7TD2QDll7XD0`DdF`DWU3`DhP3`D^]6QDml7TD1WD0Q
Dnl7QDa;TD1QDol7XD0VD0QDml7TD1WD0QDnl7QDa;TD1QDol7XD0QDPm7QDQm7TD1WD0QDRm7XD0VD0`Do\6QDQm7TD1WD0
QDRm7XD0QDSm7`Do\6WD0QDTm7QDUm7TD1QDVm7XD0aD_5WD0QD[a1PD\o7PD_P6PD[Q7XD0QDWm7TD2QDW6PDmP6QDXm7TD
1WD0QDYm7XD0WD0QDZm7PD`Q7QD[m7XD0`DmP6`DUb7`DdD`DeR8WD0QD\m7QD]m7QDid3TD1QD^m7XD0QD_m7TD2WD0QD`m
7XD0VD0`D_Q7`D[Q7QD_m7TD2WD0QD`m7XD0QDam7`D_Q7`D[Q7WD0PDPY2PD\R8QDbm7XD0QDcm7TD2WD0QDdm7QDem7PDf
Z=XD0WD0QD\Z2PDmP6PD\o7PDgm5XD0WD0QDfm7PD_Q7PD\o7PDgm5XD0WD0PDP]=QDgm7XD0WD0PDT8QDTX7XD0WD0QDhm7
SD0XD0`D\o7`D]c6`D]Q7`T360T2VP131T2UP1B2T2TP163T2VP154T2SP135T2YP116T2RP137T2YP128T2UP149T2[P15:
T2WP12;T2UP116T2RP12<T2VP13=T2XP128T2UP13>T2YP13?T2WP12@T2UP116T2RP13AT2XP12BT2VP12CT2VP12DT2UP1
2ET2VP12FT2VP12GT2VP12HT2VP12IT2UP12JT2VP12JT2VP12KT2UP14LT2XP13MT2YP13NT2XP12OT2TP13P1T2WP116T2
RP12Q1T2VP13R1T2XP12S1T2TP13T1T2YP13U1T2YP12V1T2VP12W1T2UP12X1T2VP12Y1T2TP13Z1T2XP12[1T2VP13\1T2
YP12]1T2UP14^1T2ZP13_1T2WP13`1T2XP13a1T2WP13b1T2YP14c1T2\P13d1T2XP12e1T2TP13f1T2VP12g1T2VP13h1T2
VP13i1T2WP12j1T2TP12k1T2TP12l1T2VP12m1T2VP12n1T2TP12o1T2UP116T2RP116T2RP116T2RP116T2RP116T2RP12P
2T2TP12Q2T2TP116T2RP116T2RP13R2T2TP116T2RP12S2T2TP126T2RP12T2T2UP116T2RP12U2T2UP16V2T2YP13W2T2TP
13X2T2TP12Y2T2TP12Z2T2TP13[2T2XP14\2T2[P12]2T2TP12^2T2TP12_2T2VP12`2T2TP12a2T2VP13b2T2XP14c2T2YP
14d2T2\P12e2T2UP13f2T2YP14g2T2\P13h2T2YP13i2T2YP13j2T2UP12k2T2VP12l2T2TP13m2T2TP128T2UP14n2T2[P1
3o2T2VP12P3T2TP12Q3T2TP13R3T2XP13S3T2TP12T3T2UP13U3T2WP14V3T2VP12W3T2TP14X3T2WP13Y3T2WP12Z3T2UP1
2[3T2TP13\3T2XP12]3T2VP116T2RP12^3T2VP12_3T2VP12`3T2UP12a3T2UP12a3T2UP14b3T2ZP14c3T2VP13d3T2TP11
6T2RP116T2RP12e3T2TP116T2RP128T2VP12f3T2UP12g3T2TP12h3T2VP13i3T2UP14j3T2XP13k3T2YP13l3T2WP14m3T2
ZP14n3T2[P13o3T2TP13P4T2UP12Q4T2TP12R4T2TP12S4T2UP116T2RP12T4T2VP12U4T2UP12V4T2VP14g2T2\P12W4T2T
P12X4T2VP19Y4U2UP19Z4U2WP16[4U2ZP16\4U2XP17]4U2]P15^4U2VP15_4U2XP16`4U2[P15a4U2UP15b4U2WP16c4U2Z
P14X4U2UP15d4U2TP15e4U2VP14f4U2TP14g4U2UP15h4U2XP15i4U2WP17j4U2VP17k4U2VP16l4U2VP1;m4U2UP1;n4U2W
P14m4U2UP17o4U2VP17o4U2XP16P5U2WP15Q5U2VP17R5U2YP16S5U2ZP15T5U2XP15U5U2XP15V5U2XP15W5V2TP14X5V2T
P17Y5V2YP15Z5V2XP16[5V2UP16[5V2WP14\5V2TP17]5V2WP14^5V2TP16_5V2ZP17`5V2VP17`5V2XP16a5V2VP15b5V2Y
P15b5V2XP15c5V2YP16d5V2XP15e5V2XP14<V2VP16f5V2XP15g5V2WP16h5V2WP16i5V2YP16j5V2WP16k5V2VP16k5V2XP
17l5V2XP15m5V2WP15n5V2XP18o5V2WP16P6V2UP16P6V2WP14Q6V2UP16R6V2WP16R6V2YP16S6V2ZP17T6V2\P16U6V2ZP
16V6V2ZP14W6W2VP16X6W2XP15Y6W2UP16Z6W2ZP14[6W2TP15\6W2XP17]6W2UP15^6W2XP15_6W2WP16`6W2XP16`6W2ZP
17a6W2[P15b6W2YP15c6W2YP14d6W2VP15e6W2XP15f6W2XP17g6W2YP15h6W2XP16i6W2YP15j6W2WP16n2W2ZP18k6W2ZP
13l6W2TP15m6W2YP18n6W2[P16o6W2VP16P7W2XP15Q7W2UP15R7W2WP14S7W2UP15T7W2WP15U7W2WP16V7W2XP16V7W2ZP
15W7W2XP16X7W2TP16X7W2VP16Y7W2ZP15Z7W2XP16[7W2ZP15\7W2WP16]7W2XP16^7W2XP16P4W2UP16P4W2WP15_7W2XP
16`7W2XP15a7W2XP19b7W2VP17c7X2VP18d7X2VP18e7X2XP1Cf7X2WP16g7X2VP15h7X2XP1:i7X2^P16j7X2WP15k7X2TP
15l7X2VP15m7X2VP16n7X2ZP16o7X2WP15P8X2WP16Q8X2WP18R8X2]P15S8X2WP15T8X2WP17U8X2VP17U8X2XP16V8X2WP
15W8X2XP15X8X2YP16Y8X2ZP136X2SP17P4X2WP17P4X2YP15Z8X2YP15[8X2YP15\8X2VP15]8X2XP146X2SP14^8X2UP16
_8X2WP14`8X2UP17a8X2VP15b8X2WP15c8X2WP15d8X2XP14e8X2TP15f8X2XP16g8X2WP16g8X2YP15h8X2WP16i8X2XP17
j8X2XP17k8X2YP15l8X2TP15m8X2TP16n8X2YP18o8X2WP15P9X2VP14Q9X2VP16R9X2VP16R9X2XP15S9X2TP15T9X2VP14
U9X2VP19V9X2ZP15W9X2TP15X9X2TP16Y9X2VP16Y9X2XP15Z9X2VP14[9X2SP1:\9Y2VP1:\9Y2XP17]9Y2YP16^9Y2XP15
_9Y2VP16`9Y2YP19a9Y2ZP16b9Y2VP16c9Y2WP16d9Y2UP16e9Y2XP17f9Y2VP17g9Y2XP19h9Z2VP18i9Z2VP18i9Z2VP17
j9Z2VP17k9Z2TP17l9Z2VP15m9Z2TP15n9Z2VP17o9Z2TP14P:Z2TP1:Q:Z2TP16R:Z2XP16S:Z2WP1<T:Z2VP18U:Z2XP14
V:Z2ZP12W:Z2TP17X:Z2VP15Y:Z2WP12[9Z2TP15Z:Z2YP14[:Z2YP15\:Z2WP14]:Z2TP18^:Z2]P14_:Z2VP16`:Z2WP17
a:Z2YP19b:Z2TP18c:Z2TP18c:Z2TP17d:Z2TP19e:Z2VP18f:Z2VP18f:Z2VP17g:Z2VP14h:Z2TP12i:Z2VP12j:Z2UP13
k:Z2YP12l:Z2UP12m:Z2UP12n:Z2UP15o:Z2XP12P;Z2TP13Q;Z2YP12R;Z2UP12Q6Z2UP13S;Z2XP12T;Z2TP12Q6Z2VP12
m:Z2UP13U;Z2YP14V;Z2[P13W;Z2WP13X;Z2XP13k3Z2YP121Z2UP16Y;Z2VP19Z;Z2XP17[;Z2XP12\;Z2UP12];Z2UP12^
;Z2TP13_;Z2YP12`;Z2UP13a;Z2YP13b;Z2VP13c;Z2VP1:d7Z2VP17`:Z2VP15d;Z2TP1:e;Z2YP15f;Z2TP15g;Z2TP1:h
;Z2VP13i;Z2UP19j;Z2VP17k;Z2XP18l;Z2XP12m;Z2UP12n;Z2TP13o;Z2XP12P<Z2UP12Q<Z2TP14R<Z2VP13S<Z2TP1:T
<[2TP1<U<[2VP16V<\2VP15W<\2XP18X<\2XP17Y<\2YP158\2VP17Z<\2TM3[<\2XP13\<\2UP13]<\2WP15^<\2VP15_<\
2^P12`<\2TP14a<\2WP16b<\2VP13c<\2WP13d<\2WP15e<\2VP17f<\2[P12g<\2TP15h<\2VP13i<\2TP16j<\2VP15k<\
2TP16l<\2UP16m<\2VP15n<\2VP16o<\2WP16P=\2VP17Q=\2YP15R=\2UP17S=\2VP17T=\2WP1:U=\2TP17V=\2TP17W=\
2ZP17X=\2YP14Y=\2TP17Z=\2XP16[=\2XP16\=\2VP15]=\2VP13^=\2TP17_=\2XP13`=\2UP16a=\2VP13b=\2XP15c=\
2UP16d=\2TP12e=\2VP13f=\2XP14g=\2[P13h=\2UP15i=\2WP12j=\2VP116\2RP12k=\2UP15d;\2TP17l=\2YP18m=]2
YP16n=]2ZP15o=]2WP15o1]2UP15P>]2WP166]2RP16Y5]2WP17P4]2WP17P4]2YP17Q>]2YP14R>]2TP15S>]2VP18T>]2Y
P16U>]2YP15V>]2XP17W>]2WP17W>]2YP18X>]2UP16Y>]2XP16Z>]2YP1:[>]2TP16\>]2VP1;]>]2VP19^>]2TP16_>]2V
P15`>]2WP15a>]2VP15b>]2WP15c>]2TP16d>]2TP19e>]2XP15f>]2WP15Y4]2UP15g>]2WP16h>]2VP16i>]2YP17j>]2V
P16k>]2XP15l>]2TP16m>]2VP16n2]2[P15n>]2VP15o>]2XP18l=]2[P16P?]2XP17Q?]2XP16R?]2VP17S?]2VP17S?]2X
P15T?]2TP17U?]2WP17k;]2YP1:V?]2XP1:V?]2ZP16W?]2XP15m:]2VP16X?]2ZP17Y?]2VP17Z?]2XP16[?]2WP16\?]2Y
P14]?]2UP17^?]2[P15_?]2WP1:`?]2ZP17a?]2TP17b?]2VP18c?]2YP15d?]2VP18e?]2YP17P4]2WP17P4]2YP19f?]2X
P19f?]2ZP15g?]2WP15h?]2UP15i?]2WP17Y5]2YP18j?]2VP18j?]2XP16k?]2VP15l?]2UP19m?]2XP19m?]2ZP17n?]2V
P17o?]2XP16P@]2XP16Q@]2VP17R@]2\P16S@]2ZP17T@]2XP14Q6]2UP16U@]2TP16V@]2VP19W@]2WP17X@]2XP16Y@]2X
P16Z@]2ZP17[@]2YP15\@]2VP1;]@]2VP1;^@]2XP17_@^2YP18_@^2\P18_@^2WP18`@^2WP18a@^2WP17b@^2YP16c@^2Y
P15d@^2UP1:e@_2\P19f@_2[P15g@_2UP15h@_2WP18i@_2\P17j@_2XP16k@_2WP18l@_2VP1:m@_2XP14n@_2VP15o@_2Y
P15PA_2YP17QA_2^P16RA_2UP16SA_2UP16TA_2WP19UA`2ZP16VA`2ZP15WA`2XP15XA`2XP15YA`2WP14ZA`2TP17[A`2[
P18\A`2XP14]A`2TP15^A`2XP15_A`2XP17`A`2XP17aA`2VP16bA`2YP16bA`2[P17cA`2TP16dA`2ZP15eA`2VP15fA`2X
P15gA`2YP16hA`2YP16hA`2[P17iA`2[P17iA`2^P17jA`2WP17kA`2WP17kA`2YP17S:`2YP18lA`2TP1;mAa2^P1:mAa2\
P19nAa2YP19nAa2[P1<oAa2^P18PBa2ZP19QBa2\P15RBa2WP1?SBb2WP1:TBb2UP15UBb2WP16VBb2WP15WBb2XP16XBb2W
P16XBb2YP16YBb2YP15ZBb2WP18[Bc2VP18\Bc2XP136c2RP16]Bc2VP1C6d2RP16^Bd2TP19_Bd2VP19`Bd2XP14aBd2TP1
5bBd2UP15cBd2WP1<dBe2VP1<eBe2XP14fBe2TP18gBe2ZP18hBe2YP14iBe2UP15jBe2WP15kBe2TP15lBe2VP14mBe2VP1
5nBe2YP14oBe2TP15PCe2TP15QCe2VP16RCe2ZP16SCe2WP16TCe2ZP15UCf2WP16VCf2ZP17WCf2[P16XCf2YP15YCf2VP1
5ZCf2TP15[Cf2WP16\Cf2WP15]Cf2WP16^Cf2XP18_Cf2XP16`Cf2YP17aCf2YP17bCf2YP15cCf2YP18dCf2ZP17eCf2XP1
4fCf2TP17gCf2WP14[9f2SP14hCg2TP1=iCg2XP16jCg2TP16jCg2VP14kCg2VP15lCg2VP16mCg2[P15nCg2TP16oCg2WP1
6oCg2YP16PDg2VP18QDg2XP14RDg2VP15SDg2UP15TDg2WP14UDg2UP14VDg2VP14WDg2UP15XDg2UP15YDg2WP14ZDg2VP1
4[Dg2VP14\Dg2VP14]Dg2VP14^Dg2VP14_Dg2UP14`Dg2VP15aDg2YP15bDg2YP15cDg2VP15dDg2XP14eDg2UP14fDg2VP1
4gDg2VP15hDg2YP14iDg2UP14jDg2VP15kDg2XP15lDg2WP14mDg2UP14nDg2UP14oDg2UP16h2g2\P16PEg2ZP16h2g2\P1
6h2g2\P179g2\P179g2^P16QEg2[P16h2g2\P16h2g2\P16h2g2\P16REg2\P16REg2\P16Z8g2\P16REg2ZP16SEg2YP18T
Eg2[P14UEg2UP14VEg2VP14WEg2UP15XEg2WP14YEg2UP15ZEg2WP16[Eg2\P14\Eg2VP16h2g2\P16h2g2\P14]Eg2UP15^
Eg2YP16_Eg2[P14`Eg2TP18aEg2UP14bEg2VP15cEg2YP16dEg2\P16eEg2\P18i3h2YP16fEh2YP18i3h2YP18i3h2WP18i
3h2YP19gEh2]P19hEh2\P16iEh2YP14jEh2UP1:kEh2YP1?lEh2WP1?lEh2YP1<lEh2ZP1<mEh2]P16nEh2XP16oEh2XP14[
9h2TP1BPFh2ZP17QFh2\P18RFh2ZP188h2UP15SFh2WP17TFh2YP16UFi2WP17VFi2WP16WFi2VP14XFi2UP15YFi2WP16ZF
i2WP16[Fi2XP17\Fi2[P15]Fi2XP15^Fi2XP19_Fi2[P15`Fi2VP154i2SP14aFi2[P15Y5i2WP12bFi2TP16cFi2UP16dFi
2TP16eFi2VP18fFi2TP16gFi2VP16gFi2VP13hFi2TP164i2SP13iFi2UP13jFi2XP13kFi2VP12lFi2UP16mFi2WP12nFi2
TP14oFi2RP16PGi2TP13QGi2VP13RGi2TP12SGi2TP16TGi2YP14[9i2SP12UGi2VP13VGi2XP12]6i2VP12WGi2TP116i2R
P12m4i2VP12XGi2TP12YGi2UP12]6i2VP16ZGi2RP15[Gi2RP15[Gi2RP146i2RP16\Gi2VP13]Gi2VP15jFi2YP14^Gi2VP
13_Gi2TP15`Gi2WP16aGi2ZP12bGi2TP13cGi2XP116i2RP12dGi2TP13eGi2WP13fGi2YP13gGi2YP12hGi2TP13iGi2TP1
16i2SP13jGi2XP13kGi2XP13lGi2XP13mGi2XP13nGi2UP14g2i2[P116i2SP17oGj2VP17S:j2WP16PHk2WP14oFk2SP16Q
Hl2XP17QHl2YP17RHm2VP17SHm2XP1;THm2XP1;THm2ZP19UHm2XP16VHm2XP17SCm2XP14WHm2VP17V4m2VP17XHm2XP15Y
Hm2VP16h2m2[P15ZHm2YP14[Hm2VP15\Hm2WP16]Hm2XP14^Hm2TP18k;m2[P15_Hm2YP15`Hm2VP16aHm2UP17h2m2]P16b
Hm2TP16cHm2VP15dHm2TP15eHm2VP14fHm2UP15gHm2XP15hHm2YP15iHm2YP15jHm2WP14kHm2VP14lHm2VP14mHm2TP15n
Hm2YP14oHm2UP14PIm2TP15QIm2UP15RIm2WP16SIm2YP14\Dm2UP16TIm2YP14UIm2TP14VIm2VP14WIm2VP16XIm2VP16Y
Im2XP14ZIm2VP15[Im2YP14\Im2VP15]Im2YP16^Im2UP16_Im2WP14`Im2TP19aIm2WP19aIm2YP16h2m2[P16REm2\P15b
Im2XP15cIm2XP15dIm2XP16eIm2XP16eIm2ZP18fIm2YP18fIm2[P1;gIn2XP1;hIn2ZP19iIn2XP19iIn2ZP15jIn2TP15k
In2VP14lIn2TP14mIn2UP15nIn2XP16oIn2YP16oIn2[P15PJn2VP15QJn2XP14RJn2TP15SJn2VP15TJn2XP15UJn2UP15V
Jn2WP14WJn2VP15XJn2TP15YJn2VP14ZJn2VP15[Jn2XP19n6n2[P16\Jn2TP16\Jn2VP15]Jn2UP15^Jn2WP14_Jn2UP14`
Jn2UP14aJn2UP14bJn2UP14cJn2TP15dJn2TP17eJn2TP17fJn2VP14gJn2TP15hJn2TP15iJn2VP14jJn2TP186n2RP18kJ
n2TP15lJn2YP16mJn2YP16mJn2\P19nJn2`P15>n2YP14oJn2UP16g2n2[P14PKn2UP16QKo2UP16RKo2WP1;SKo2UP19TKo
2VP19UKo2UP14VKo2VP17WKo2TP15V4o2VP15XKo2XP15YKo2UP1BZKo2TP14[Ko2VP14\Ko2VP14]Ko2VP14^Ko2VP14_Ko
2VP14`Ko2TP17aKo2UP14bKo2VP15cKo2TP15dKo2VP14eKo2TP17fKo2UP14gKo2VP15hKo2UP15iKo2WP14jKo2VP15kKo
2VP15lKo2XP18mKo2YP1<nKo2TP16oKo2TP16PLo2VP14QLo2UP14RLo2VP15SLo2YP15TLo2TP15ULo2UP15VLo2WP14WLo
2TP15XLo2UP15YLo2WP17ZLo2XP17ZLo2ZP15[Lo2UP15\Lo2WP14]Lo2VP16g2o2\P18^Lo2VP17_Lo2VP18^Lo2XP17`Lo
2XP15aLo2YP15bLo2YP16cLo2\P15dLo2YP15eLo2YP16fLo2\P15gLo2XP15hLo2YP15iLo2XP15jLo2YP15kLo2YP15lLo
2YP16mLo2XP16nLo2[P15oLo2VP15PMo2XP17QMo2UP17RMo2WP15SMo2YP15TMo2XP16UMo2XP16UMo2ZP14VMo2UP15WMo
2TP17XMo2WP17YMo2YP146P3RP15ZMP3TP13[9P3SP14[MP3XP12\MP3VP12\MP3UP17]MQ3TP16^MQ3XP14m:Q3UP13_MQ3
WP15`MQ3WP15aMQ3TP15bMQ3WP15cMQ3VP14dMQ3YP14eMQ3TP17fMQ3VP16gMR3VP1;hMR3TP1;iMR3VP16jMR3TP17kMR3
WP16lMR3VP17mMR3YP18nMR3\P17oMR3VP15PNR3TP15QNR3VP15RNR3XP16SNR3WP15TNR3WP17UNR3UP19VNR3ZP16WNR3
[P15XNR3WP16YNR3ZP15ZNR3UP17[NR3WP18\NR3[P16]NR3YP15^NR3XP18_NR3XP18`NR3ZP16aNR3UP15bNR3VP16cNR3
XP16dNR3YP17eNR3ZP14fNR3TP16gNR3WP13ZJR3WP12[9R3SP13hNR3XP13iNR3XP15jNR3VP12]6R3UP12kNR3VP12lNR3
VP15mNR3VP17nNR3YP16oNR3ZP13POR3VP13QOR3VP13ROR3YP13SOR3TP15TOR3WP14UOR3WP14VOR3[P14WOR3ZP14XOR3
YP13YOR3VP14ZOR3XP13[OR3WP12[9R3TP134R3TP12\OR3TP16]OR3XP13^OR3WP12_OR3VP13`OR3XP13aOR3XP13bOR3U
P12cOR3UP13dOR3XP14eOR3ZP14fOR3YP13gOR3WP12hOR3TP13iOR3YP12lFR3UP13jOR3VP14kOR3YP13lOR3WP12mOR3T
P12_LR3VP14nOR3VP12oOR3VP116R3SP12PP1R3TP13QP1R3VP1?jMR3UP12RP1R3TP15SP1R3VP13TP1R3TP12UP1R3TP12
VP1R3TP14WP1R3VP13XP1R3WP13YP1R3WP13ZP1R3XP13[P1R3WP14\P1R3ZP13]P1R3XP13^P1R3XP13_P1R3YP116R3RP1
5`P1R3]P14`P1R3ZP15`P1R3^P14`P1R3[P13aP1R3XP14bP1R3[P12cP1R3VP13dP1R3YP13eP1R3VP12fP1R3UP14gP1R3
YP14hP1R3VP15iP1R3YP14jP1R3XP13kP1R3WP13lP1R3WP14mP1R3XP13nP1R3WP12oP1R3TP12PQ1R3TP14VOR3\P13QQ1
R3VP12m4R3VP12m:R3VP13RQ1R3WP16SQ1S3XP17TQ1S3[P14UQ1S3VP17VQ1S3XP16WQ1S3XP17XQ1S3[P17YQ1S3ZP1;ZQ
1S3YP18[Q1S3YP18[Q1S3XP18\Q1S3YP15]Q1S3WP15^Q1S3VP16_Q1S3YP16_Q1S3ZP15kMS3WP16`Q1S3VP18aQ1S3VP15
bQ1S3WP15cQ1S3XP16dQ1S3VP16eQ1S3VP16eQ1S3XP1:fQ1S3ZP1:fQ1S3YP15gQ1S3TP15hQ1S3SP15iQ1S3UP19jQ1S3X
P15kQ1S3TP15lQ1S3VP16mQ1S3VP1:nQ1S3VP19oQ1S3[P19PR1S3[P1:PR1S3]P1:oQ1S3]P1:QR1S3VP18RR1S3YP14SR1
S3UP16TR1S3VP16UR1S3YP16VR1S3WP17WR1S3ZP16XR1S3XP19YR1S3VP18ZR1S3ZP18[R1S3ZP17\R1S3XP15]R1S3UP15
^R1S3WP17_R1S3WP16`R1S3UP16aR1S3UP18bR1S3XP18cR1S3WP16dR1S3VP15ZJS3VP18eR1S3ZP16\P1S3[P16fR1S3WP
16gR1T3UP16hR1U3WP18iR1U3XP15jR1U3RP1CkR1U3TP15lR1U3SP15mR1U3UP15nR1V3SP1:oR1W3ZP18PS1W3WP1BQS1X
3oLJRS1X3PM8Z8Y3ZP15SS1Y3VP16TS1Y3YP16US1Y3XP15VS1Y3TP15WS1Y3VP15XS1Y3VP16YS1Y3YP15ZS1Y3TP15[S1Y
3VP1@\S1Y3TP1@\S1Y3VP15]S1Y3TP15^S1Y3VP1A_S1Y3VP15`S1Y3VP16aS1Y3WP15bS1Y3TP15cS1Y3VP15dS1Y3VP16e
S1Y3XP17fS1Y3TP17fS1Y3VP16gS1Y3VP16d1Y3ZP16g2Y3\P16hS1Y3WP16hS1Y3YP16iS1Y3WP16iS1Y3YP15jS1Y3YP14
kS1Y3VP16lS1Y3UP16mS1Y3WP15nS1Y3WP18oS1Y3ZP166Y3RP1;PT1Y3VP1;PT1Y3XP14QT1Y3TP17RT1Y3\P14ST1Y3VP1
>TT1Y3VP15UT1Y3VP19VT1Y3TP19VT1Y3VP15WT1Y3TP15XT1Y3VP16YT1Y3WP14ZT1Y3VP14[T1Y3UP16\T1Z3VP16]T1Z3
XP16]T1Z3ZP14e2Z3UP16^T1Z3UP16_T1Z3WP17`T1Z3YP15aT1Z3VP1:bT1Z3VP1:bT1Z3XP1;cT1Z3VP19dT1Z3UP19eT1
Z3WP15fT1Z3TP15gT1Z3VP17hT1Z3VP15iT1Z3TP15jT1Z3VP1>kT1Z3TP1>lT1Z3VP146Z3RP17mT1Z3WP17nT1Z3YP17oT
1Z3YP17oT1Z3[P15PU1Z3XP15QU1Z3VP1<RU1Z3YP1<RU1Z3[P14SU1Z3UP18TU1Z3XP15UU1Z3UP15VU1Z3TP15WU1Z3VP1
7XU1[3VP17YU1[3XP16ZU1[3YP17[U1[3TP17\U1[3VP1:d7[3UP1:]U1[3WP17^U1[3VP16_U1[3VP16_U1[3XP16`U1[3V
P15aU1[3TP15bU1[3VP17cU1[3YP16dU1[3TP16dU1[3VP16eU1[3XP16eU1[3ZP17fU1[3WP17gU1[3YP16hU1[3XP14iU1
[3TP15jU1[3TP15kU1[3VP16lU1[3VP16lU1[3XP16mU1[3VP12nU1[3TP13oU1[3WP12PV1[3UP116[3RP12QV1[3UP13RV
1[3WP14SV1[3[P13TV1[3XP17UV1[3WP16VV1[3VP19WV1[3WP14XV1[3TP14YV1[3TP15ZV1[3TP13[V1[3VP14\V1[3TP1
5]V1[3WP16^V1[3VP1@_V1[3TP13`V1[3VP13aV1[3WP16bV1[3VP1;cV1[3VP15dV1[3WP18eV1[3WP18eV1[3YP16fV1[3
WP15gV1[3VP16hV1[3VP12iV1[3TP13jV1[3VP12]6[3VP1D]6[3UP13kV1[3TP12lV1[3TP13mV1[3YP12nV1[3TP13oV1[
3WP13PW1[3XP13QW1[3VP13RW1[3TP12SW1[3TP14TW1[3ZP13UW1[3VP14VW1[3XP13WW1[3XP12^T1[3VP13XW1[3TP13Y
W1[3TP13ZW1[3TP12[W1[3UP12\W1[3TP14]W1[3TP196[3RP15^W1[3VP14_W1[3TP116[3RP15`W1[3WP12aW1[3TP13bW
1[3WP13cW1[3WP14dW1[3YP14eW1[3[P15h2[3]P13fW1[3VP13gW1[3TP12]6[3UP13hW1[3XP13iW1[3WP13jW1[3YP13k
W1[3WP15lW1[3VP13mW1[3TP13nW1[3UP12oW1[3TP12PX1[3UP116[3RP14QX1[3TP12RX1[3UP15SX1[3WP12m4[3VP13T
X1[3WP13UX1[3TP12VX1[3TP12WX1[3TP18XX1\3^P16YX1\3VP16ZX1\3SP1B[X1\3UP17\X1\3YP16]X1\3WP1>^X1\3YP
17_X1\3YP16`X1\3TP1JaX1\3UP16bX1\3UP17^X1\3VP15cX1\3YP14dX1\3UP15eX1\3UP17fX1\3WP17gX1\3YP15hX1\
3XP19iX1\3WP15jX1\3VP14kX1\3UP1>lX1\3VP1;mX1\3YP17nX1\3VP19oX1\3\P18PY1\3ZP19QY1\3\P18RY1\3ZP1:S
Y1\3[P16TY1\3YP15UY1\3TP16bX1\3UP15VY1\3WP15WY1\3UP17XY1\3XP1;YY1\3`P1:ZY1\3\P17[Y1\3YP17\Y1\3ZP
16]Y1\3WP15^Y1\3UP1;_Y1\3]P17`Y1\3ZP15aY1\3UP16bY1\3UP17cY1\3WP18dY1\3WP1<eY1\3WP15ZX1\3SP14fY1\
3SP17^X1\3WP15gY1\3UP15hY1\3YP13iY1\3YP14fY1\3SP15jY1\3YP13kY1\3YP16lY1\3ZP14fY1\3RP18mY1]3^P17n
Y1]3ZP15oY1]3YP13PZ1]3VP15QZ1]3YP16RZ1]3ZP17SZ1]3]P17TZ1]3_P15UZ1]3ZP14VZ1]3VP15WZ1]3[P15XZ1]3YP
18YZ1]3]P16ZZ1]3WP14[Z1]3WP14\Z1]3UP17]Z1]3XP12^Z1]3TP15ZX1]3SP11_Z1]3RP14`Z1]3XP12aZ1]3TP1>bZ1]
3VP16cZ1]3WP18dZ1]3YP1:eZ1]3]P16fZ1]3WP19gZ1]3_P19hZ1]3YP16iZ1]3ZP18jZ1]3ZP17kZ1]3ZP17lZ1]3YP16m
Z1]3YP12nZ1]3SP15oZ1]3XP16P[1]3WP18Q[1]3\P18R[1]3YP1:Q[1]3^P16S[1]3XP16T[1]3YP17U[1]3YP18V[1]3YP
16W[1]3WP17X[1]3YP17Y[1]3ZP18Z[1]3\P16[[1]3ZP15\[1]3WP16][1]3WP14^[1]3UP16_[1]3WP12nZ1]3TP13`[1]
3UP17a[1]3WP14b[1]3YP16c[1]3XP18d[1]3ZP18e[1]3YP16f[1]3WP17g[1]3]P18h[1]3`P17i[1]3YP17j[1]3ZP16k
[1]3WP14l[1]3VP15m[1]3WP15n[1]3ZP12o[1]3UP14P\1]3VP13Q\1]3TP13R\1]3WP12S\1]3VP14T\1]3XP14U\1]3[P
14V\1]3XP12W\1]3UP16X\1]3VP13Y\1]3XP16Z\1]3WP12[\1]3TP13\\1]3XP1:]\1^3^P18SY1^3ZP1=SY1^3^P1:SY1^
3_P17^\1^3YP1;SY1^3_P18_\1^3[P1>SY1^3\P18`\1^3[P1:a\1^3[P19b\1^3]P1=c\1^3XP1:`\1^3]P17d\1^3ZP18e
\1^3XP19f\1^3XP18f\1^3XP1?SY1^3YP1:g\1^3[P17h\1^3VP1?i\1^3WP16j\1^3WP1>j\1^3XP14k\1^3UP18e\1^3XP
12l\1_3UP11_Z1_3RP17_Z1_3RP13m\1_3TP13n\1_3TP15n\1_3VP11_Z1_3RP15_Z1_3RP12o\1_3UP15P]1_3[P1?_Z1_
3SP14Q]1_3VP11_Z1_3SP13R]1_3XP13S]1_3UP12T]1_3UP12U]1_3RP11_Z1_3RP11_Z1_3RP11_Z1_3RP14V]1_3TP18W
]1`3XP15X]1`3XP16Y]1`3VP15n\1`3VP19Z]1`3_P19Z]1`3_P18[]1`3\P15n\1`3TP18\]1`3[P17]]1`3WP16^]1`3WP
16_]1`3YP1=`]1`3TP15a]1`3TP14b]1`3WP17c]1`3XP16d]1`3VP16e]1`3WP14f]1`3TP17g]1`3[P19P]1`3]P17h]1`
3ZP17i]1`3XP14j]1`3TP16k]1`3XP19l]1`3XP18m]1`3XP18n]1`3[P16o]1`3VP17P^1`3WP17Q^1`3YP17R^1`3YP19S
^1`3YP19T^1`3\P11U^1a3RP12V^1a3VP12U^1a3QP12W^1a3UP12X^1a3VP12Y^1a3TP12Z^1a3UP11U^1a3RP12[^1a3TP
12\^1a3UP11U^1a3RP12]^1a3TP12^^1a3UP12_^1a3UP12`^1a3UP12a^1a3UP13b^1a3WP11U^1a3RP12c^1a3UP12d^1a
3UP12e^1a3UP12f^1a3UP12g^1a3TP11U^1a3RP12h^1a3UP12i^1a3UP13j^1a3WP11U^1a3RP12k^1a3VP12l^1a3UP12m
^1a3TP12n^1a3VP12o^1a3TP12P_1a3VP12Q_1a3VP12R_1a3TP12S_1a3UP12T_1a3VP12U_1a3UP12V_1a3VP12W_1a3VP
12X_1a3UP11U^1a3RP15Y_1b3SP11Z_1b3RP11Z_1b3RP11Z_1b3RP11Z_1b3RP12[_1b3TP12\_1b3VP13]_1b3YP12^_1c
3UP14__1c3WP13`_1d3XP11a_1d3RP13b_1e3XP12c_1e3UP13jY1e3YP13d_1e3TP12e_1f3VP12f_1f3TP11_Z1f3RP14g
_1g3WP12h_1g3UP14i_1g3WP13j_1g3TP13k_1h3VP13l_1h3XP12m_1h3UP18n_1i3TP1;o_1i3TP14P`1i3TP1:Q`1i3WP
136i3RP116j3RP116j3RP1;R`1k3TP1:S`1l3XP16T`1l3YP15W1l3VP17U`1l3UP1D4l3TP1:V`1l3VP13W`1l3YP17X`1l
3WP16Y`1l3WP16Z`1l3ZP14m:l3UP16[`1l3WP16\`1l3YP13]`1l3XP13^`1l3WP12_`1l3VP14g2l3[P13``1l3XP13a`1
l3WP13b`1l3YP13c`1l3YP13d`1l3YP13e`1l3VP13f`1l3WP13g`1l3XP13h`1l3YP13i`1l3YP13j`1l3YP12k`1l3VP13
l`1l3WP13m`1l3WP12n`1l3UP13o`1l3XP12Pa1l3TP12^;l3TP12Qa1l3VP13Ra1l3XP116l3RP14Sa1l3YP12Ta1l3UP12
Ua1l3UP128l3UP17Va1l3ZP12Wa1l3VP128l3UP13Xa1l3UP12Xa1l3UP12Ya1l3UP12Za1l3TP12[a1l3TP12\a1l3UP13]
a1l3XP12^a1l3TP12_a1l3UP12_a1l3UP14`a1l3TP13aa1l3YP13ba1l3YP12ca1l3UP18R`1l3TP15da1l3VP13ea1l3XP
12fa1l3VP14ga1l3YP13ha1l3WP14ia1l3UP116l3RP136l3RP12ja1l3UP12ka1m3UP14la1m3WP14ma1m3XP13na1m3XP1
5oa1m3YP16Pb1n3WP16Qb1n3WP15Rb1n3TP16Sb1n3WP16Tb1n3UP17Ub1n3VP17Vb1n3XP17Wb1n3WP16Xb1n3XP17Yb1n3
WP16Zb1n3UP11[b1n3SP12\b1n3UP13]b1n3YP17^b1n3[P17_b1n3VP13`b1n3YP17ab1n3VP16bb1o3WP15cb1o3WP18db
1o3]P18db1o3_P19eb1o3^P18fb1o3VP18gb1o3XP16hb1o3TP16ib1o3VP15fb1o3TP15jb1o3YP15kb1o3WP15lb1o3VP1
5mb1o3VP16nb1o3VP16nb1o3XP17ob1P4UP15Pc1P4XP16Qc1P4VP17Rc1P4YP19Sc1P4UP17Tc1P4VP16Uc1P4WP17Vc1P4
\P18Wc1P4TP16Xc1P4VP17Yc1P4XP15Zc1P4YP15[c1P4XP16\c1P4YP16\c1P4[P16]c1P4WP16]c1P4YP14^c1P4VP15_c
1P4YP16`c1P4YP16`c1P4\P15ac1P4YP17bc1P4YP15cc1P4WP17dc1P4WP17ec1P4XP17fc1Q4VP1;gc1Q4YP1;gc1Q4[P1
5hc1Q4UP16S:Q4UP18ic1Q4WP18ic1Q4YP18jc1Q4VP18kc1Q4XP1:lc1Q4VP1:lc1Q4XP16mc1Q4WP15nc1Q4VP15oc1Q4X
P16Pd1Q4WP18Qd1Q4VP18Qd1Q4XP17Rd1Q4YP17Sd1Q4WP17Td1Q4ZP19Ud1Q4YP19Ud1Q4[P17Vd1Q4VP17Wd1Q4XP16Xd1
Q4XP16Yd1Q4YP16Yd1Q4[P19Zd1R4ZP16[d1R4YP1:\d1R4WP17]d1R4YP16^d1R4VP17_d1R4XP16`d1R4WP16ad1R4YP17
bd1R4YP16cd1R4YP17dd1S4VP17X4S4UP14X4S4UP1;W`1S4YP16ed1S4[P15fd1S4UP16gd1S4WP16hd1S4YP15id1S4WP1
5jd1S4VP1<m:S4VP17kd1S4WP17ld1S4ZP18md1S4VP18nd1S4XP15od1S4VP18Pe1T4XP18Qe1T4VP18Qe1T4XP19Re1T4[
P18Se1T4XP1=Te1T4TP1=Ue1T4VP19Ve1T4XP19Ve1T4ZP16We1T4TP16Xe1T4VP15Ye1T4TP17Ze1T4VP17oET4ZP16[e1U
4WP16\e1U4YP1:]e1U4WP1:]e1U4YP17^e1U4XP17_e1U4YP16`e1U4VP19ae1U4VP19be1U4XP17ce1U4VP17ce1U4XP18d
e1U4WP19ee1U4XP19b7U4YP19b7U4[P16fe1U4WP15ge1U4UP17he1U4YP19ie1U4VP19je1U4XP15ke1U4XP17le1U4ZP19
me1U4TP19ne1U4VP17oe1V4WP15Pf1V4WP17Qf1V4[P17Rf1V4\P16Sf1V4VP16Tf1V4VP19Uf1W4VP19Vf1W4XP17n6W4YP
16Wf1W4TP16Xf1W4VP16Yf1W4WP16Zf1W4YP18[f1W4TP18[f1W4VP19\f1W4VP19]f1W4XP16^f1W4UP16_f1W4WP19`f1W
4VP19af1W4XP17bf1W4UP15cf1W4TP15df1W4VP17ef1W4ZP16ff1W4WP16ff1W4YP15gf1X4VP16hf1X4XP16if1X4UP17j
f1X4UP18kf1X4YP15^T1X4VP15lf1X4XP16mf1X4TP1:nf1X4WP15of1X4XP15Pg1X4WP15Qg1X4WP19Rg1Y4WP16Sg1Y4[P
17Tg1Y4XP16Ug1Y4WP16Vg1Y4[P16Wg1Y4TP16Xg1Y4VP16Yg1Y4WP16Yg1Y4YP16Zg1Y4VP16[g1Y4XP18\g1Y4VP18]g1Y
4XP17^g1Y4WP17_g1Y4YP17`g1Y4VP17`g1Y4XP15ag1Y4YP16Z8Y4\P15bg1Y4UP15cg1Y4WP179Y4ZP146Y4SP14dg1Y4U
P15eg1Y4WP17nJY4ZP17fg1Y4VP16gg1Y4UP16hg1Y4WP18ig1Y4YP18ig1Y4[P17jg1Y4ZP17jg1Y4\P16c6Y4YP16c6Y4[
P15kg1Y4XP15lg1Y4TP15mg1Y4VP16h2Y4[P18ng1Y4XP18og1Y4UP15Ph1Y4YP14Qh1Y4VP16Rh1Y4XP15Sh1Y4YP17Th1Y
4YP16Uh1Y4XP15\8Y4VP15Vh1Y4XP17]6Y4UP17Wh1Y4WP17]6Y4UP17Xh1Y4WP18Yh1Y4VP18Zh1Y4XP15[h1Y4TP15\h1Y
4VP16]h1Y4TP16^h1Y4VP17_h1Y4VP18`h1Y4YP16ah1Y4\P18bh1Y4]P16ch1Y4TP16dh1Y4VP19eh1Y4TP19eh1Y4VP18Q
6Y4UP17fh1Z4XP17gh1Z4XP19hh1Z4VP19hh1Z4XP17ih1Z4XP17ih1Z4ZP16jh1Z4VP15kh1Z4UP15lh1Z4WP15mh1Z4WP1
7nh1Z4YP16oh1Z4VP18Pi1Z4ZP18Qi1Z4TP15Ri1Z4WP16Si1Z4ZP19Ti1Z4YP19Ti1Z4[P17[EZ4ZP16ih1Z4[P15Ui1Z4X
P1:Vi1Z4WP16Wi1Z4TP16Xi1Z4VP15Yi1Z4VP15Zi1Z4XP14[i1Z4VP17\i1Z4TP17\i1Z4VP1:]i1Z4XP1:^i1Z4ZP16_i1
Z4VP18`i1Z4YP18ai1Z4XP17bi1Z4VP15ci1Z4WP16di1Z4YP16ei1Z4YP19fi1Z4TP19fi1Z4VP14gi1Z4UP1<hi1Z4WP16
ii1Z4VP15ji1Z4VP16ki1Z4[P16li1Z4YP16li1Z4[P15mi1Z4TP15ni1Z4VP1<oi1[4XP15Pj1[4WP178[4VP17Qj1[4XP1
7Rj1[4WP17Sj1[4XP15d1[4YP15Tj1[4YP15Uj1[4YP16Vj1[4VP15Wj1[4VP17Xj1[4\P17Yj1[4[P16oI[4YP16oI[4[P1
6Zj1[4XP16[j1[4[P15\j1[4VP16]j1[4VP17^j1[4VP17^j1[4XP16_j1[4VP17oI[4ZP17`j1[4YP17`j1[4[P15aj1[4X
P1;bj1[4UP1;cj1[4WP18dj1[4XP16ej1[4WP16fj1[4YP17gj1[4WP17hj1[4YP18ij1[4VP18jj1[4YP1:kj1[4XP1:kj1
[4ZP18k8[4WP18k8[4YP16lj1[4YP17mj1[4XP17nj1[4YP16m:[4WP16oj1[4VP15Pk1[4UP15Qk1[4WP15Rk1[4TP15Sk1
[4VP15Tk1[4WP18Uk1[4XP17Vk1[4VP17Wk1[4XP15Xk1[4UP15Yk1[4WP16Zk1[4WP16[k1[4WP15\k1[4UP15]k1[4WP15
^k1[4WP16h2[4\P1=o1[4VP1=_k1[4XP17`k1\4XP17ak1\4VP18bk1\4XP18bk1\4ZP1:ck1\4VP1:dk1\4XP17ek1\4WP1
7ek1\4YP17fk1\4XP15gk1\4VP16hk1\4YP16ik1\4VP18jk1\4VP18jk1\4XP19kk1\4ZP17W`1\4_P17lk1\4WP17lk1\4
YP19k;\4YP16mk1\4WP1;nk1\4VP1;ok1\4XP16Pl1\4TP16Ql1\4VP16Rl1\4UP16Sl1\4WP14Tl1\4UP18Ul1\4XP16Vl1
\4UP16Vl1\4WP16Wl1\4TP16Xl1\4VP19Yl1\4VP19Yl1\4XP17Zl1\4VP17Zl1\4XP17[l1\4XP18\l1\4VP17]l1\4VP17
]l1\4XP18Y5\4ZP18Y5\4\P156\4RP15^l1\4TP15VM\4UP15_l1\4WP18`l1\4YP18`l1\4[P18al1\4WP18bl1\4YP1:cl
1\4WP1:cl1\4YP19dl1\4WP19el1\4YP16fl1\4YP15h2\4YP16gl1\4\P1=hl1\4TP1=il1\4VP16jl1\4VP16jl1\4XP16
[7\4[P16kl1\4VP16ll1\4VP1:ml1\4YP1:ml1\4[P18nl1\4VP18ol1\4XP1:Pm1\4ZP1:Pm1\4\P17Qm1\4YP17Rm1\4VP
16Sm1\4WP16c4\4ZP17Tm1\4ZP18Um1\4\P16Vm1\4VP16Vm1\4XP16Wm1\4VP16Wm1\4XP17Xm1\4VP17Xm1\4XP19Ym1\4
[P17Zm1\4WP17Zm1\4YP17[m1\4ZP17\m1\4[P16]m1]4TP16^m1]4VP16_m1]4VP18`m1]4XP16am1]4WP18bm1]4YP17cm
1]4ZP14dm1]4UP14em1]4UP19fm1]4XP16gm1]4YP186^4RP196^4RP18oE^4[P14hm1^4TP15im1^4VP15jm1^4YP17km1_
4VP17lm1_4VP18mm1_4XP15nm1_4VP19om1_4YP14Pn1_4UP17m4_4UP17Qn1_4WP17Rn1_4WP18Sn1`4VP18Tn1`4WP15Un
1`4WP16Vn1`4YP16h2`4[P17Wn1`4[P136`4RP16Xn1a4TP16Xn1a4VP18Yn1a4VP18Yn1a4XP17Zn1a4VP17Zn1a4XP17[n
1a4\P18\n1a4^P18]n1a4[P16h2a4[P16^n1a4ZP16k;a4WP18k8a4]P15_n1a4WP17`n1b4TP15an1b4VP17bn1b4YP15cn
1b4XP16dn1b4XP16en1b4UP15fn1b4XP17gn1b4YP1>hn1c4WP19hn1c4XP189c4YP189c4\P16o1c4VP16in1c4YP16jn1c
4VP18kn1c4\P16Si1c4ZP17ln1c4YP18mn1d4XP15nn1d4WP19k8d4[P16on1d4WP15Po1d4VP14Qo1d4VP15Ro1d4XP15So
1d4WP16To1d4TP16Uo1d4TP136e4RP16Vo1e4WP17Wo1e4VP136e4RP16Xo1e4VP16Yo1e4XP15Zo1e4UP136e4SP136e4RP
17[o1e4VP14\o1e4TP17]o1f4TP19^o1f4XP15_o1f4WP14`o1f4TP16ao1f4YP1;Y5f4[P16bo1f4YP17]6f4UP16co1f4Y
P16do1f4VP136f4RP15Ui1g4XP15eo1g4WP146g4RP16fo1g4[P15go1g4WP16ho1g4XP15io1g4VP16jo1g4ZP15ko1g4WP
15lo1g4XP16mo1g4VP16no1g4TP16no1g4VP15oo1h4TP15PP2h4XP16QP2h4WP18RP2h4WP16SP2h4YP16TP2h4VP17UP2h
4ZP16VP2h4TP16VP2h4VP16WP2h4[P14XP2h4UP16YP2i4YP15ZP2i4UP16[P2i4WP16[P2i4YP16\P2i4VP1B]P2i4VP16^
P2i4UP16_P2i4WP16`P2i4YP17aP2i4[P15bP2i4XP14cP2i4VP16dP2i4ZP17eP2i4]P15fP2i4YP15gP2i4XP16hP2j4UP
16hP2j4VP15iP2j4WP14jP2j4TP14kP2j4UP15lP2j4YP15^T1j4UP15mP2j4WP15nP2j4VP16aCk4VP17oP2k4VP17PQ2k4
XP1=QQ2k4VP17RQ2k4[P15SQ2k4TP15TQ2k4WP16UQ2k4ZP17VQ2l4XP17VQ2l4ZP18WQ2l4YP16XQ2l4YP15YQ2l4XP16c@
l4XP16ZQ2l4VP15[Q2l4TP15\Q2l4VP16]Q2l4WP16]Q2l4YP16^Q2l4YP1:_Q2m4VP17`Q2m4YP18aQ2m4\P17bQ2m4WP17
bQ2m4YP17bQ2m4WP17bQ2m4YP19cQ2n4XP15dQ2n4VP15eQ2n4XP16fQ2n4WP16gQ2n4YP17hQ2n4VP17hQ2n4XP15iQ2n4T
P15jQ2n4VP15ca1n4WP15kQ2n4WP18lQ2o4VP17oEP5WP17oEP5YP19]n1P5[P1:mQ2Q5VP15nQ2Q5UP15oQ2Q5VP15PR2Q5
XP16QR2Q5ZP15RR2Q5VP14SR2Q5TP15TR2Q5XP14UR2Q5TP146Q5RP14VR2Q5TP18WR2R5TP14XR2R5TP15YR2R5VP15ZR2R
5WP17Tm1R5UP16[R2R5VP15\R2R5WP19]R2R5ZP15^R2R5XP15_R2R5TP16[ER5ZP16`R2R5WP17Z6R5ZP18aR2R5XP14m4R
5UP15bR2R5WP15cR2R5XP1U1dR2S5XP1R1eR2S5VP16fR2S5XP18ed1S5[P18ed1S5]P16gR2S5ZP17WCS5]P17hR2S5[P15
iR2S5TP15jR2S5VP17kR2S5TP17lR2S5VP15mR2T5TP15nR2T5VP17oR2T5[P1?PS2T5[P17fQ1T5ZP16QS2T5WP16RS2T5T
P16SS2T5TP16TS2T5WP17US2T5YP164T5SP16VS2T5VP15WS2T5VP17XS2T5VP17YS2T5YP17ZS2T5XP17[S2T5[P17\S2T5
ZP16]S2T5\P15^S2T5VP17_S2T5XP15`S2T5UP15aS2T5WP16bS2T5WP16cS2T5YP15dS2T5TP17eS2T5VP17fS2T5YP17fS
2T5[P16gS2T5XP16gS2T5ZP16hS2T5WP17iS2T5ZP17iS2T5\P16jS2T5XP19kS2T5\P18lS2T5YP16i@T5YP16h2T5[P17k
8U5YP15mS2U5TP16nS2U5VP15oS2U5TP17PT2U5VP17PT2U5XP17QT2U5ZP15RT2U5WP16ST2U5WP16TT2U5\P15UT2U5WP1
5VT2U5WP16WT2U5[P16XT2U5TP16XT2U5VP16YT2U5WP15ZT2U5XP15[T2U5WP16\T2U5XP16\T2U5ZP15]T2V5UP15^T2V5
WP14_T2V5UP18`T2V5]P18`T2V5_P14aT2V5TP18bT2V5[P16cT2V5YP18dT2V5ZP18dT2V5\P19ic1V5\P19ic1V5^P16eT
2V5YP14fT2V5VP15gT2V5XP16hT2V5[P15iT2V5TP15jT2V5VP16kT2V5YP136V5SP16lT2V5VP17mT2V5VP17mT2V5XP14n
T2V5UP15oT2V5WP16PU2V5TP16QU2V5VP18RU2V5TP15SU2V5VP17TU2V5ZP16UU2V5XP16UU2V5ZP15VU2V5WP16k;V5WP1
6WU2V5WP19XU2V5ZP16YU2V5XP15ZU2V5XP15[U2V5XP16\U2V5VP19]U2W5[P15^U2W5WP16_U2W5VP15`U2W5VP15aU2W5
WP18Qe1W5VP18Qe1W5XP18bU2W5[P17cU2W5[P17dU2W5]P15eU2W5XP19fQ1X5YP1:fQ1X5YP1:fU2X5UP1Jd@X5WP19d@X
5\P15^Q1X5VP15gU2X5WP16hU2Y5WP14g1Y5UP16iU2Y5XP15jU2Y5WP15[9Y5SP16kU2Y5\P15lU2Y5XP17mU2Y5ZP18k;Y
5WP16nU2Y5XP15oU2Y5VP16PV2Y5YP17QV2Y5VP17RV2Y5\P17SV2Y5XP17TV2Y5YP15UV2Y5WP19VV2Z5VP16WV2Z5VP16X
V2Z5YP16YV2Z5ZP19ZV2[5\P17[V2[5YP1C\V2[5XP16]V2[5VP16j4[5VP16^V2[5YP14_V2[5VP15`V2[5VP16aV2[5\P1
6bV2[5[P15cV2[5VP19dV2\5\P1=dV2\5`P18eV2\5ZP18fV2\5]P18gV2\5YP18hV2\5[P15iV2\5TP15jV2\5VP15kV2]5
UP17lV2]5WP17mV2^5VP19nV2^5VP15oV2^5WP17PW2^5XP18QW2^5YP17RW2^5YP19^o1^5ZP19SW2_5^P17TW2_5^P16UW
2_5XP17VW2_5\P18WW2`5XP17XW2`5YP17YW2`5VP16ZW2`5XP116a5RP12[W2a5TP116a5RP12\W2a5TP14]W2a5VP14^W2
a5WP16_W2b5SP1U1d7b5VP1U1`W2b5XP15jP2b5SP15aW2b5UP14bW2b5UP14cW2b5YP12dW2b5TP12eW2b5TP12fW2b5TP1
4g2b5\P12gW2b5VP14g2b5\P13hW2b5XP12iW2b5VP12jW2b5VP12kW2b5VP12lW2b5VP12mW2b5TP13nW2b5YP12oW2b5VP
12]6b5VP12PX2b5UP12QX2b5VP12_Lb5VP12RX2b5UP16SX2b5UP12TX2b5UP12UX2b5UP12VX2b5UP12WX2b5VP12ULb5VP
12XX2b5VP12YX2b5VP12o1b5VP12ZX2b5UP12[X2b5VP12\X2b5UP12]X2b5VP12^X2b5VP12_X2b5UP12`X2b5TP12aX2b5
TP12bX2b5TP12cX2b5UP12dX2b5UP12]6b5VP13eX2b5YP12lS1b5VP13fX2b5YP13l1b5WP16gX2b5UP16hX2c5WP16iX2c
5WP17jX2c5WP17kX2c5YP1;lX2c5WP1;mX2c5YP17nX2c5VP15oX2c5VP15PY2c5UP15QY2c5WP1;RY2c5WP15SY2c5TP19T
Y2c5XP17UY2c5XP17UY2c5ZP19VY2c5ZP15WY2c5XP15XY2c5YP15YY2c5WP18ZY2c5ZP16[Y2c5TP15\Y2c5VP16]Y2c5VP
16^Y2c5XP15_Y2c5TP1:`Y2c5VP1:aY2c5XP18bY2c5VP18cY2c5YP19dY2c5XP16eY2c5WP17fY2c5VP18gY2c5[P16hY2c
5[P18iY2c5]P15jY2c5TP15kY2c5VP15lY2c5VP16mY2c5ZP18nY2c5WP18nY2c5YP15oY2c5VP16aGc5ZP16PZ2c5XP16QZ
2c5TP16RZ2c5VP17SZ2c5VP19d7c5VP16TZ2c5VP17UZ2c5TM5VZ2c5TP16WZ2c5VP16XZ2c5VP15YZ2c5UP15ZZ2c5WP14[
Z2c5TP16\Z2c5\P19d7c5VP18]Z2c5ZP1=^Z2c5TM=Qj1c5VM5_Z2c5UP15`Z2c5UP17aZ2c5VP15bZ2c5WP15cZ2c5TP15d
Z2c5VP15eZ2c5XP14fZ2c5UP17gZ2c5\P16hZ2c5WP17iZ2c5UP17iZ2c5WP1<jZ2c5WP15kZ2c5UP15lZ2c5TP16mZ2c5SP
16nZ2c5UP17oZ2c5YP15P[2c5VP17Q[2c5WP16R[2c5XP15S[2c5VP14T[2c5TP14U[2c5VP16V[2c5TP17W[2c5XP16X[2c
5VP16X[2c5XP15XP2c5VP15Y[2c5XP14Z[2c5TP17aZ2c5VP16[[2c5XP12\[2c5VP17][2c5VP14_a1c5TP13^[2c5YP14_
[2c5YP12`[2c5UP17a[2c5WP17a[2c5YP17b[2c5XP15c[2c5TP14_a1c5TP19d7c5VP18lEc5XP16d[2c5VP15e[2c5UP14
e[2c5TP17f[2c5VP1:X=d5YP1:X=d5[P1@d7d5QM@g[2d5SM>h[2d5QM>i[2d5SM<j[2d5QM=k[2d5PM=l[2d5RM9m[2d5QM
9n[2d5SM6jP2e5RP16k[2e5SP16k[2e5RP166e5QP16o[2e5SP16hQ1e5RP16k[2e5SP18P\2f5TP17Q\2f5TP19R\2f5VP1
8S\2f5VP1?T\2f5TP1@U\2g5TP1@V\2g5VP1:W\2g5WP1:W\2g5YP17X\2g5TP146g5RP14T2g5UP1A\;h5QMAY\2h5SMBZ\
2h5UMBZ\2h5TM7[\2i5VP15\\2i5VP16]\2i5UP16^\2i5UP14_\2i5TP15`\2j5TP16a\2j5VP17b\2j5TP16c\2j5VP14d
\2j5YP12e\2j5VP15f\2j5TP126j5SP12g\2j5UP17h\2j5VP1;6j5SP146j5RP17i\2j5VP146j5RP14j\2j5TP14k\2j5T
P13l\2j5WP16m\2j5VP12n\2k5UP12o\2k5UP12ca1k5UP1EgBl5SMEgBl5UM;P]2l5YP18Q]2l5VP15R]2l5UP15S]2l5WP
1:T]2l5SM:U]2l5UM5V]2l5UP15W]2l5WP14X]2l5TP16Y]2l5WP14Z]2l5WP12[]2l5TP1<\]2l5VP1>]]2l5UP178l5VP1
;\]2l5WP1:^]2l5TP14_]2l5TP15`]2l5VP16a]2l5YP116l5RP13b]2l5WP13c]2l5YP12d]2m5VP12d]2m5VP12e]2m5VP
12f]2m5VP12g]2m5TP116m5RP12]6m5VP13h]2n5VP12i]2n5TP13j]2n5YP15k]2o5UP13l]2o5VP12m]2o5TP13n]2o5WP
15o]2o5XP15P^2o5TP12Q^2o5UP14_a1o5UP16R^2P6ZP15S^2P6VP17T^2P6VP14U^2P6XP13V^2P6TP12W^2P6TP17X^2P
6ZP16Y^2P6VP16Z^2P6YP14[^2P6YP13\^2P6WP16]^2P6]P16^^2P6VP14[EP6ZP14_^2P6TP14g2P6\P16`^2P6TP16a^2
P6VP13b^2P6XP14c^2P6[P13d^2P6YP15e^2P6WP15f^2P6UP15g^2P6WP17h^2P6ZP14i^2P6ZP14j^2P6XP14k^2P6\P12
l^2P6VP13m^2P6WP128P6VP13n^2P6XP13o^2P6YP12P_2P6UP12^T1P6VP13Q_2P6XP15R_2P6\P13S_2P6WP13T_2P6YP1
3U_2P6XP13V_2P6YP13W_2P6WP12X_2P6UP12Y_2P6TP13Z_2P6XP12[_2P6UP12\_2P6TP12]_2P6TP14^_2P6XP14^_2P6
[P12__2P6TP12`_2P6UP14a_2P6WP12b_2P6VP13c_2P6WP14[EP6[P14\Z2P6[P13d_2P6YP12e_2P6TP12f_2P6UP16g_2
P6]P14h_2P6WP13i_2P6XP13j_2P6XP13k_2P6WP13l_2P6XP15m_2P6TP14n_2P6YP12XP2P6VP15o_2P6[P13^FP6YP14g
l1P6\P12o1P6VP13P`2P6WP17oEQ6ZP18b7Q6\P16Q`2Q6[P16R`2Q6XP14S`2Q6UP15T`2Q6WP17U`2Q6YP16V`2Q6XP16W
`2Q6VP16X`2Q6WP16Y`2Q6VP16Z`2Q6ZP14[`2Q6TP16\`2Q6YP16]`2Q6[P16^`2Q6XP16^`2Q6ZP16_`2Q6\P15``2Q6XP
15a`2Q6YP18b`2Q6YP16c`2Q6\P15d`2Q6YP15e`2Q6YP17f`2Q6]P15g`2Q6XP15h`2R6WP16i`2R6XP15j`2R6XP16k`2R
6YP16l`2R6ZP15m`2R6WP17n`2R6\P15o`2R6XP16Pa2R6[P17Qa2R6VP16Ra2R6ZP19Sa2R6XP15Ta2R6XP15Ua2R6WP15[
IR6YP18Va2R6YP15Wa2R6YP15Xa2R6VP16Ya2R6XP16Za2R6YP19[a2S6XP17\a2S6VP17\a2S6XP15]a2S6VP15^a2S6WP1
5_a2S6UP15`a2S6WP15aa2S6VP15ba2S6VP15ca2S6XP16da2S6ZP17ea2S6^P17fa2S6VP15ga2S6WP15ha2S6XP136S6RP
14ia2S6UP15ja2S6VP16g2S6[P15g2S6YP16ka2S6YP16la2S6ZP14ma2S6UP16na2S6WP14kS1S6VP15oa2S6XP16Pb2S6[
P17Qb2S6ZP17Qb2S6\P15Rb2S6UP15Sb2S6WP16Tb2S6WP14Ub2S6UP16Vb2S6VP15Wb2S6WP16n2S6ZP14Xb2S6VP16Yb2S
6VP16Yb2S6XP16Zb2S6VP15[b2S6VP17\b2S6XP17]b2S6YP14^b2S6UP16_b2S6VP15`b2S6XP14T3S6UP17ab2S6\P17ab
2S6^P17g2S6\P17g2S6_P16bb2S6\P18Tm1S6^P15cb2S6WP16db2S6VP15eb2S6TP15fb2S6VP15gb2S6XP15hb2S6WP16i
b2S6TP16ib2S6VP1=jb2S6VP1=kb2S6XP19lb2S6XP19lb2S6ZP17mb2S6TP17nb2S6VP17ob2T6VP16Pc2T6[P19oET6[P1
9Qc2T6WP17Rc2T6XP18Sc2T6TP18Tc2T6VP15Uc2T6XP17Vc2T6YP16h2T6[P16Wc2T6[P14Xc2T6UP14Yc2T6UP17[9T6SP
1[P4PD\n4QDim7QDjm7QDkm7PD\n4QDUm5QDlm7QDmm7QDnm7QDom7PD^l4QDW?QDPn7PD\o7QDQn7QDRn7QDSn7QDTn7QDo
e1QDTn7QDUn7Q@Vn7QDWn7TD1QDXn7QDYn7QDW6PDRQ6PD`^2PDTm2PDaj4QDZn7QD^Z1QD[n7TD1QD\n7PD]l4PDk8QD]n7
PDUQ6QD^n7PD4PDUQ6QD_n7QD`n7PD4TD3QDan7QDbn7PDiQ7QDcn7QDdn7PDVm5QDen7QDfn7QDgn7QDhn7PDZo7QDin7QD
jn7QDkn7PD\n4QDln7QDo@WD0QDmn7XD0SD0TD5QDnn7PDRf3PD\n4QDUm5QDo@WD0QDon7XD0SD0QDgBQDPo7UD0QDQo7QD
Ro7TD6QDSo7TD6QDTo7S@0UD0PD]n4QDY6PDk8QDUo7UD0QDSP6QDVo7PDk8QDWo7P@oP6QDXo7PD\n4QDUm5PDk8QDYo7UD
0QDnQ1PDk8QDZo7TD4SD0QD[o7TD3PDRk3UD0PD^n4VD0UD0PD^n4PD2UD0QDPR1QD\o7PD2UD0PD`T8PDiQ7UD0PDmP6PD\
n4QDod5PD2UD0PD\n4PDWT<PD\n4QD]o7QDU]2QD^o7PDRf3UD0QD_o7PDWT<UD0QD`o7QDX[7PDoP6PD2UD0QDao7PD^^5P
@dZ2P@_S8QDbo7QDco7TD6QDdo7QDeo7PDk8PD`g3QDfo7QDgo7PDk8P@dZ2QDho7PDbQ7QDio7QDjo7PDk8QDko7QDlo7TD
2QDmo7QDno7PDk8QDoo7Q@X`2QDPP8TD2QDQP8PD`Q7PD\n4QDn;PDdZ2QDPP8TD1QDRP8UD0QDSP8QDTP8TD6PD`Q7QDUP8
UD0QDQo7PD4QDVP8TD5PD4QDPn5PD\o7QDWP8PDmP6TD6QDXP8UD0QDYP8QDZP8TD9PD4QD[P8UD0PDbQ7PD\n4QEbT1QD\P
8TD<PD^l4QD]P8QDYP2QD^P8QD_P8UD0QDQo7PD4PDjQ7QD`P8TD3PD4QDaP8UD0QDbP8PD\n4QDcP8PD4PD`Q7TD5PD4QDd
P8QDmb4PDk8QDeP8Q@X`2TD<PD`Q7QDfP8QDgP8QDoe1QDhP8PD`Q7PD\n4QDiP8PD`Q7PD\n4QDjP8QDkP8PD`Q7PD]n4QD
lP8QDmP8PD`Q7PD]n4QDnP8QDoP8QDPQ8QDaa2PDaQ7QDaa2QD[k5UD0PDo9SD0TD2PD4PDo9TD3PD`Q7PDo9QDQQ8QD`7aD
m6`DU_@UD0PDYJQDa7QDRQ8QDSQ8QDTQ8QDUQ8TD1QDVQ8QDWQ8PD6PD=QDW6QDXQ8PD4TD2QDU6QDW6QDXQ8PD6TD2QDU6Q
DYQ8TD3PDmP6PD\o7PDjHQDZQ8TD2QD[Q8QD\Q8QD]Q8QDU6TD3QDic3QDQf5PDhZ>QDQf5QD^Q8QD``1TD1QD_Q8QDPY2QD
[HTD1QD`Q8QDRV3QDPm7QDaQ8TD1QDbQ8QDcQ8QDdQ8`D[Q7QDeQ8QDa;QDfQ8PDeg4VD0QDeQ8QDa;QDfQ8PDeg4QDgQ8QD
hQ8PD\o7QDiQ8VD0QDhQ8PD\o7QDiQ8QDjQ8QDU6QDkQ8QDlQ8`D]Q7QDmQ8QDnQ8PDkP6PD\o7QDoQ8PDbX=QDhKTD2QDPR
8PDiP6QDoT1TD4QDdS5VD0QDoT1TD4QDdS5QDQR8QDRR8QDcHSD0QDSR8QDTR8Q@_5QDUR8TD1QDVR8PDUQ6QDWR8QDXR8TD
3QDYR8QDZR8QD[R8QD\R8PDP8QD]R8QD^R8TD2QDW6QD_R8QD`R8SD0S@0S@0PDbQ7QDaR8PD^l4PDdZ2TD4QDbR8Q@cR8VD
0PD^l4PDdZ2TD4QDbR8Q@cR8QDdR8QDW:QDeR8QDfR8TD8QDgR8QDhR8TD4QDU6PDml2QDiR8SD0QDjR8PDml2QDkR8QDQNP
Dml2QDlR8QDmR8Q@UQ8S@0QDnR8QDoR8QDPS8QDQS8QDRS8QDSS8QDTS8QDUS8QDVS8QDWS8QDXS8QDYS8QDZS8QD[S8QD\S
8QD]S8TD1QD^S8QD_S8QD`S8QDaS8QDbS8QDcS8QDdS8QDeS8QDfS8QDgS8QDhS8QDiS8QDjS8QDkS8VD0QDjS8QDkS8QDlS
8QDmS8QDnS8QDoS8QDPT8PDb`;PD`Q7QDQT8QDRT8QDST8TD1QDh7QDTT8QDUT8QDVT8QDWT8QDZV2P@HQDXT8QDYT8PDX8`
DdQ7`DmP6`D[Q7`DoP6QDZT8QD[T8PDX8PDmCQD\T8PDo\3QD]T8QD^T8QD_T8P@[Q7PDo\3PDhR6PDbQ7QD`T8QDW6PDhR6
QDaT8QDbT8QDcT8QDW6QDdT8QDeT8QDW6PD\Q7aDa5SD0QDfT8TD3QDgT8PDTf7QDf7TD4QDhT8PDbQ7QDe7QDf7TD3QDiT8
VD0QDf7TD3QDiT8QDjT8QDkT8QDlT8TD1QDmT8QDnT8QDoT8TD1QDPU8QDQU8QDRU8QDSU8SD0QD_5TD2QDW6PDcT8QDTU8`
DbQ7QDUU8QDVU8QDWU8Q@^S1TD4QDf7TD1QDXU8QDYU8TD4QDf7TD1QDZU8QD[U8QD\U8QDig6TD4QD]U8QD^U8P@oP6QD_U
8TD2QD`U8TD1QDZU8Q@aU8QDbU8QDU6QDg7TD1QDcU8QDdU8TD1QDeU8QDU6QDfU8TD:QDgU8TD2QDU6QDU6QDhU8TD3QDiU
8QDjU8QDkU8TD:QDlU8TD1QDU6PD\o7SD0PD[Q7QDmU8QDnU8S@0QDoU8QDU6QDg7QDPV8PDhQ7SD0QDQV8TD1QDRV8PDi6Q
Dc7TD4QDSV8QDTV8aDW6QDUV8TD2QDVV8SD0QDWV8QDXV8SD0QDb7TD2QDYV8TD1QDZV8PD[2PDZQ7QDPP6QD[V8QD\V8QD]
V8PD6SD0QD^V8TD1QD_V8QD`V8QDaV8PD6`E[T<`E\T<`ER3QDbV8TD1QDcV8aDW6aE_P2QDd7TD4QDdV8QDeV8QDfV8TD2Q
Dd7QDgV8TD5QDhV8QDiV8QDjV8PDPQ6PDU^8QDkV8QDlV8PDiQ7SD0PDmP6QDmV8QDnV8P@4SD0QDoV8QDa;TD1QDPW8QDQW
8PDYa8TD3QDRW8TD3PDkP6QDSW8QDTW8QDUW8TD5PDiQ7QDVW8PDbQ7PDdZ2QDWW8SD0QDXW8QDYW8TD1QDZW8QD[W8QD\W8
Y@0QD]W8P@bQ7Y@0QDi7aDm6aDa5`DRk3`DSk3`DbQ7QDa^5P@^2QDd`5QDi7QD^W8P@R3PDZ[2PDbQ7QDi7QDW:QD_W8P@l
^2P@]Q7QD`W8TD2QDaW8QDbW8QDcW8QDdW8QDeW8TD2QDfW8QFe6QDeY7QDgW8TD1QDhW8QDW:Y@0QDiW8TD1PDbQ7QDj7aD
m6aDa5QDW:QDjW8QDkW8P@bQ7QDlW8`DbU8`DH`D]n4`D^n4`D\n4aDm6aDa5QDW:QDmW8TD2QDnW8`DbU8`D]n4`D^n4`D\
n4`Dn;aDa5QDW:QDoW8TD4QDPX8P@bQ7QDj7QDW:Y@0QDQX8QDRX8TD1QDW:QDSX8Y@0QDTX8VD0QDW:QDSX8Y@0QDTX8QDU
X8QDW:QDSX8Y@0QDVX8PDVm5QDWX8QDV<QDXX8TD1QDYX8TD2`DfEQDW:QDcd2Q@W6QDZX8QD[X8QD\X8QD]X8P@iZ2QDZX8
QD[X8QD\X8QDW:QDZ:QDW:QD^X8QD_X8QDW:QD`X8PDR3Y@0QDaX8QDW:PDPY2QDbX8QDcX8QDW:QDW6PDUQ6QDdX8TD1QDe
X8PDUQ6QDfX8PD\Q7QDX`2QDoP5Q@gX8Y@0QDhX8QDiX8TD1QDjX8`EkT8QDkX8QDlX8QDmX8TD2QDnX8VD0`EkT8QDkX8QD
lX8QDmX8TD2QDnX8QDoX8QD]]5Q@o:QDPY8QDQY8QDRY8TD1QDSY8TD4QDk7PDnV?QDPR2TD3QDTY8UD0PDTJQDUY8PDjQ7T
D4QDW6PDHQDVY8QDWY8QDW6PDHQDVY8PDZQ7PD[l3QDXY8QDW:TD3QDYY8PDZQ7PD[l3PDQQ6QDZY8PD[Q7QD[Y8QD\Y8PDk
8QD]Y8QDdS5PDVm5QDo>TD1QD^Y8UD0QD_Y8QD`Y8S@0S@0QDaY8UD0PDd3QDbY8QDcY8`EdZ2QDdY8QDa<QDeY8QDfY8SD0
QDgY8PDZi4QDhY8PDZi4QDhY8PDUi3PDZi4QDiY8PDHPDZn7QDW>QDjY8PDUg3PDW5PDbQ7QDkY8PDRQ6QDlY8VD0QDkY8PD
RQ6QDlY8QDmY8UD0QDnY8TD5QDoY8QD]]5Q@o:PDT8PD\Q7Q@nZ7TD1QDPZ8PDcT<QDQZ8QDRZ8QDSZ8TD5PDbQ7QDTZ8QDa
^5P@]l4QDUZ8PDbQ7QDVZ8QDa^5P@]l4QDR:PDbQ7QDWZ8QDXZ8TD1QDYZ8QDa^5P@]l4PDdZ2QDZZ8QD[Z8QD[[5QDW?QDj
Z5QD\Z8TD3QD]Z8UD0QD^Z8QD_Z8TD4QD`Z8QDaZ8QDbZ8QDcZ8TD1QDdZ8`DmP6`D]Q7`D[Q7QDW:QDW6QDeZ8TD1QDfZ8Q
DW:Q@W6S@0QDgZ8PDXW=QDW:QDhZ8PDZR8TD1QDiZ8PD^^5PD]l4PDdZ2QDjZ8PDbQ7QDkZ8PDhg@PDig@PDWg3QDlZ8SD0Q
DmZ8QDkOPDhP6QDnZ8SD0QD\DQDoZ8PDeT8PDdo2QDQR1PDW_9QDP[8QDQ[8QDR[8QDS[8QDT[8QDU[8QDV[8TD3QDW[8QD`
BTD1QDii4PD\o7QDdS5QDX[8QDY[8TD6PDbQ7PD_m;PDhP6QDZ[8QD[[8QD\[8SD0PDYl3QD][8PDHQD^[8TD8QD_[8QDU6Q
DWY2PDWS3QD`[8QDa[8QDb[8QDc[8QD\b3QDXk5QDd[8PDRf3QDe[8QDf[8QDg[8P@iQ7QDZR8QDh[8QDi[8QDj[8QDU6PD[
Q7PDdEPDkc5PD[Q7QDU6QDk[8QDl[8QDm[8QDn[8PD\o7PD[i3QDo[8QDP\8PDmk4QDQ\8QDcT8PDbQ7QDR\8TD1QDS\8PDi
EPD[Q7PD\o7QDT\8QDW6QDU\8QDV\8PDnP6QDU6QDW\8QDX\8QDY\8QDZ\8QDRZ2QD[S1S@0QD_5PDTJQD[\8PDTJPDe^;PD
cX?PDTJPDaj4PD[Q7PDfR?PDTJPDYc@PD]g5PDQn2QD\\8QD]\8PDQn2QD^\8PDQn2QD_\8PD`d5PD[Q7PDQn2PDi_2PD\o7
QDSR3PD[Q7QDU6QDSR3PD[Q7QDU6PDUJQD`\8QDa\8PDUJQDb\8QDc\8PDc`=QDd\8PDUc7QDe\8PD`^2PDjR8QDf\8PDhQ7
QDU6PDXJQDg\8PDWJQDh\8PDZJQDi\8PDTJQDj\8PDf_4QDk\8QDl\8PDf_4PDhm4QDm\8PD\o7QDn\8PDZj9QDZS8PDTg<Q
Do\8QDP]8QDQ]8PDnQ6PD`Q7PDoQ6PDnQ6PDeg4PDlP6PDSR6QDR]8PDRR6QDS]8PDT[;PDkc=PDU[;PDkc=PDkc=QDT]8QD
Vm2QDU]8PDUm2QDV]8PDVY7QDW]8PDn\=QDX]8QDY]8PDn\=PDVl3QDZ]8PDdo2PDda3PDZT5PDda3PDiQ7PDmMPDiQ7QD[]
8QD\]8PD\m5QD]]8QD^]8TD3QD_]8QD`]8QDa]8QDb]8PDak7PDoT6PDmMPDmMQDc]8PDak7QDd]8PDiQ7PDmMQDUZ3PDYY;
PD`Q7PDZJPDZJPD`Q7PDYY;QDe]8PD^;QD_n1QDf]8VD0QD_n1QDf]8QDg]8QDh]8TD2QDic3QDi]8QDj]8TD3QDU7TD6QDk
]8QDl]8QDm]8QDn]8PDbQ7QD[S1QDo]8PDeg4`D[Q7QDP^8TD2QDW6PDRQ6QDQ^8PDe^;QDR^8TD4QDSR3PDZo7PDWY;QDS^
8QDT^8QDU^8S@0QDV^8PDZQ7P@\o7QDgS3PD[Q7QDW^8PD^[;QDoe1PDdc9PDZ^;PD\Q7QD_GQDX^8QDY^8PDe^;PDbQ7QDZ
^8S@0S@0QDW6QD[^8QD\^8QD]^8TD3QD^^8PDVS8QD_^8Q@W6QD`^8TD2QDa^8QD``1PD_3PDlP6QDb^8TD1QDc^8PDlP6QD
d^8TD2QDe^8QDf^8TD8QDk]8QDg^8QDh^8QDi^8PD^^5QDW6QDj^8PDbQ7QDk^8QDl^8QDW:QDW6QDm^8PDbQ7QDbJQDn^8Q
Do^8TD1QDP_8QDQ_8PDkl2QDR_8PDml2PD`Q7PDnl2QDS_8QDT_8PDkP6QDa;QDU_8VD0PDkP6QDa;QDU_8QDV_8QDW_8QDX
_8QDW:QDY_8QDZ_8TD2QDW6QD[_8QD\_8TD3QDoo3QD]_8QD^_8PD\o7PDTJPD4PD\o7PDUn2PDXn2PDaf6PDYn5PDSi@QD_
_8TD3QD`_8PDUQ6QDZY8TD2PDbQ7QDa_8QDeY7TD1QDU6QDb_8QDj^1QDc_8TD1QDd_8PDbQ7QDe_8QDf_8QDg_8QDjf2QDh
_8QDi_8TD1QDj_8QDk_8TD1QDW6QDl_8QDXQ4PDVS8P@[Q7TD4QDm_8PDlP6PDkP6PD\o7QDn_8QDo_8SD0PDiQ7PDTJPDiQ
7PDnk3PDiQ7PDcX8PDiQ7PDiQ7PDdh3PDiQ7PDiQ7PDdg4PDiQ7QDeQ2PDmMQDP`8QDQ`8PDmMPDXn2QDR`8PD^4QDS`8PD\
m2PD`Q7PD^4PD_S8PD^4QDT`8QDU`8PDYY;QDV`8QDW`8QDX`8PDS_;QDY`8PDT_;QDZ`8PD[i3QD[`8PDPm2PDRZ2PDc;PD
W5QD\`8PDTf7QD]`8PDfS8QD^`8PDcS6QD_`8PDcS6PD]m?PDY_;QD``8QDa`8QDb`8PDUn2QDc`8PD^JQDd`8PD^JPD^JPD
XQ9QDe`8PDfn2PDh`4PDkHQDf`8PDjS5QDg`8PDkS5QDh`8PDeGQDi`8PD]T7QDj`8PDWT5QDk`8PDeY;QDl`8PDdZ;QDm`8
QDn`8PDhQ7PDi3QDo`8QDPa8QDQa8PDaS6QDRa8PDc`4QDSa8PD[o2QDTa8PDfY2QDUa8PD[f3QDVa8PD]6PD[f3PD`n2QDW
a8QDXa8QDYa8PDSg<PD`S5QDZa8PDm^;QD[a8PDm^;PDRDPDRo2QD\a8QD]a8PDhb@PDji=QD^a8PDa^;QD_a8PDP_;QD`a8
PDiHQDaa8PDe7PD[Q7PDYJQDba8QDca8QDda8aDm6`DU_@`Dob=`Djo6PDo\3QDea8QDfa8PDo\3PDQn2QDga8PDc^;PD\8P
DWY;QDha8PDli@PDgHPDVl3QDia8PDml2PD`Q7PDnl2PDXj5PD[2PDfQ7QDja8PDdT2QDka8PDeg3QDla8PDUg1QDma8PDVd
4QDna8PDmMQDoa8PDd8QDPb8QDQb8QDRb8PDbQ7PD`h4PDkP6QDSb8PDQf3QDTb8PD\o7PDfm;PDPl?QDUb8PDZZ;QDVb8PD
_];QDWb8PD^a>QDXb8PDdS8QDYb8PDiEQDZb8PDZQ7QD[b8PDZQ7PDmU8QD\b8PD_S8QD]b8PDRQ6PDZQ7PD_S8PDfQ7PD_S
8PDmT3PD[Q7PD_S8PD]n4QD^b8PDiQ7QD\c2PDiQ7PDUQ6PD1PDUQ6PD4PDUQ6VD0QD_b8PDUQ6QD\U8TD6QD;QD;TD6PD4P
DQQ6SD0PDQQ6QD`b8PDnm4QDab8PDni@PDb^@PDUn2PDoi@PDQm2PD]FQDa;PDen2PD?PDbl4PDR3QDbb8QDcb8QDdb8QD_C
TD2QDeb8VD0QD_CTD2QDeb8QDfb8QD_CTD2QDeb8PD[Q7QDa;QDgb8QDhb8QDib8UD0PDkS8PDbQ7TD6PD\Q7PD]T7PD`Q7P
DkHPDkHPD`Q7QDjb8PDiHPD`Q7QDkb8PDfGPD`Q7PDeGQDlb8TD4QDW6QDmb8QDnb8PD`Q7QDY\8PDXJPD4PDWJPDTJPD`Q7
QDob8QDSR3S@0QDPc8PDQn5QDQc8PDd_9PD`Q7PD_h@QDRc8QDSc8PDZJQDTc8PDYY;QDUc8PDZZ;PDUj@PDWY;QDVc8PDf_
4QDWc8PDXn2PD[Q7PDRn;PDXn2QDXc8PDjS5PDgg3PD]o2QDYc8PDmMQDZc8QD[c8PD_6PDfY2PDaQ7PDdY2PDdY2PDaQ7PD
fY2QD\c8QD]c8QDla6TD2QD^c8PDal2PDaQ7PDZm2PD]Q6PDaQ7PD^Q6PDRk3PDaQ7PDSk3PDhQ7PDQl4QD_c8PDiMQD`c8Q
Dac8QDbc8QDcc8PDa`3QDdc8QDec8QDXa8QDfc8QDgc8QDhc8PDXa3QDic8PDdl2PDXT2PD\j@PDg_;PD]j@PD\m5QDjc8QD
kc8QDlc8QDmc8QDnc8PDV`3QDoc8QDPd8QDQd8QDRd8QDSd8QDTd8QDUd8PDe5QDVd8`Dba;`D_e;`DUc@QDWd8QDXd8TD4Q
DYd8QDZd8TD3QD[d8`D\o7`D]o7QD\d8QD]d8QD^d8PDe^;QD_d8PDe^;PD\Q7QD`d8UD0PDmP6QDmV8S@0QDad8`DY_4`Df
a4`DT8PDmP6QDbd8S@0QDcd8QDdd8QDed8QDW6PDVm5UD0PD\o7S@0QDfd8QDW6aD`6aDV7aD\7aD_3QDgd8UD0QDa;S@0QD
hd8QDid8QDa;S@0QDjd8QDkd8S@0QDld8UD0QD^6SD0QDmd8UD0SD0QDmd8UD0QD^6QDmd8UD0QDmd8QDnd8QDod8QDPe8QD
Qe8QDRe8QDSe8Q@Te8TD2QDUe8QDVe8QDWe8SD0QDXe8QDYe8S@0QDW6QDZe8QD[e8QD\e8QD]e8TD6PD^Q7QD^e8QD_e8PD
^l4PDdZ2SD0QD`e8QDW6PDRQ6PD`^2QDae8TD1QDbe8P@bQ7PDUQ6QDce8QDW>PDUQ6QDde8PDbQ7QDee8QDfe8TD2QDge8Q
Dhe8PDkl2PDbQ7QDie8QDeY7TD3QDje8QDke8PDmP6QDU6PDcU8QDle8UD0QDme8TD1QDne8QDoe8TD5QDPf8PDVm2QDQf8Q
DRf8TD4QDW6QDSf8QDTf8TD2PDhZ>QDQf5QD;TD6PDVS8PD^l4PDdZ2QDUf8QDVf8QDQ]3QDWf8QDXf8TD1QDYf8QDZf8QD[
f8QD\f8QFe6QDW6PDbFQD]f8TD2QDW6PDUQ6SD0QDgBQD^f8TD1QD_f8QD`f8QDaf8QDbf8PDXQ4QDcf8PDbX=QDdf8PDWJQ
Def8QDff8TD1P@\o7QDgf8PD[Q7P@\o7RD0QDW:QDhf8PDbQ7QDW:QDif8QDjf8QDkf8QDlf8QDW:QDmf8PDRQ6QDjf8QDnf
8QDof8QDV<QDPg8TD1QDQg8QDW:QDRg8TD3QDSg8QDW:PD[l4PDl^2PD]Q7QDTg8TD1QDUg8UD0PDcDTD5QDVg8UD0QDWg8P
DbQ7QDXg8QDYg8QDZg8TD1QD[g8QD\g8UD0QDb^4TD1QD]g8QD^g8`DgD`DSEUD0QD_g8P@Tf7PDbQ7QD`g8UD0QDag8QDbg
8QDcg8UD0PDR]2QDdg8QDW:QDeg8P@bQ7QDfg8QDgg8QDhg8QDig8PDbQ7PD`1QDjg8QDV<TD1QDkg8QDlg8TD3QDmg8QDng
8QDog8TD1QDPh8QDQh8PDgi<PDbQ7QDRh8QDSh8TD1QDmGQDY=QDTh8QDUh8TD1QDVh8QDWh8QDXh8QDW:QDYh8TD5QDZh8Q
Da^5P@]l4Q@[h8QD\h8PDbQ7QD]h8QDa^5P@]l4QD^h8PDbQ7QD_h8QD`h8QDah8TD4PD6QDbh8TD2QDch8RD0QDdh8PD\o7
TD1QDeh8QDfh8QDgh8TD3PD6QDhh8QDih8TD3QDjh8QDkh8TD1PD4QDlh8PDlP6PD[Q7QDmh8QDnh8PD\Q7QDoh8QDPi8PDZ
c7QDQi8PDUJQDRi8QDSi8TD1PDUJQDW6PD[1PDbQ7QDTi8TD2QDUi8PD]_=QDVi8VD0PD]_=QDVi8QDWi8PD]_=QDU6PDak5
QDXi8QDYi8TD1QDZi8QD[i8TD1QD\i8TD1QD]i8TD1QDU6QD^i8TD2QD``1QD_i8QD`i8TD5PDlP6PD[Q7QDai8QDbi8TD1Q
Dci8QDdi8S@0QD_5QD_5TD1QDei8QDfi8QDa;PDjHQDgi8QDhi8QDii8QDji8QDki8PDgd<QDli8QDmi8TD4QDni8QDoi8QD
Pj8QDQj8QDRj8PDmP6QDTR3QDSj8PDiQ9QDTj8QDUj8PD`o8VD0QDUj8PD`o8QDVj8PD`o8QDWj8QDW6PD[1PDbQ7QDTi8TD
2QDXj8QDYj8QDZj8QD[j8QD\j8QD]j8PDd]3PDd]3QD^j8VD0PDd]3QD^j8QD_j8QDcT8QD`j8P@\o7QDaj8PDe^;PD\Q7Q@
bj8QDcj8QDdj8PD\8QDa;TD2QDej8QDfj8Q@gj8QDU6QDhj8QDij8QDjj8QDkj8QDlj8PDiQ7Q@_GQDmj8QDnj8TD4QDW6P@
iZ2QDoj8QDoe1QDPk8QDQk8P@lP6QDRk8TD1QDSk8QDTk8P@_n@QDUk8TD3QDVk8QDWk8TD6QDXk8QDYk8PDkP6QDZk8`D^h
<QD[k8PDQa@QD\k8TD2QD[k8PDf[8QD]k8TD6QD^k8TD3QD_k8QD`k8QDak8TD2SD0QD``1QDbk8QDck8TD1QDdk8TD6PDiP
6PDbQ7QDek8TD1QDfk8TD6PDbQ7PD4QDgk8TD1QDhk8QDik8TD5PD^Q7QDjk8TD3QDkk8QDlk8TD1QDmk8QDnk8TD<QDok8Q
DPl8TD1QDQl8QDU6QDRl8TD2QDSl8QDU6QDTl8TD2QDUl8QDVl8QDWl8QDXl8PDbQ7QDYl8QDZl8QD[l8P@\o7TD2QD\l8QD
]l8`EdZ2`E>`En9QD^l8QD_l8QD`l8QD`9QDal8TD6QDbl8QD`l8QD`9QDal8TD6QDbl8QDcl8QDdl8TD1QDel8QDfl8QDgl
8QDhl8TD3QDR7QDgl8QDhl8TD4QDil8QDR7PD4TD4PD6QDjl8TD8QD\T7QDkl8TD7QDll8P@\o7Q@ml8QDU6QDnl8QDol8Q@
Pm8QDU6QDQm8QDRm8QDSm8PDZJQDTm8QDUm8PDmP6QDVm8QDWm8PDmP6PDWk5QDXm8QDQ6QDYm8TD1QDZm8QD[m8TD5QD\m8
WD0QD]m8TD3XD0QD^m8QDe6QD_m8aDY7`DmMQDe6QD`m8aDY7`DmMaDm6QDe6QDam8TD5QDbm8QDe6TD2QDo6PDoP6QDh6TD
1QDcm8SD0QDe6TD1QDdm8QDem8S@0VD0QDe6TD1QDdm8QDem8S@0QDfm8QDe6QDQV1QDo6QDgm8S@0QDhm8QDo6QDe6TD1QD
im8TD3PDoP6RD0QDo6RD0RD0QDo6QDjm8QDkm8QDlm8TD1QDmm8QDnm8SD0QDom8QDPn8TD2QDQn8TD4PDoP6QDRn8TD2QDS
n8`EPJQDR7TD2QDTn8`D\`8`D`e7`Dd8`Dk\;QDUn8TD8PD4TD5QDo6PDmP6QDgm1SD0PDgd5QDVn8TD2QDWn8`D]l4QDXn8
TD1QDYn8QDZn8TD1QD[n8QD\n8TD4QD]n8P@oP6QD^n8TD3QD_n8QFe6QD`n8QDan8QFe6QDbn8QDcn8QFe6QDn6QDdn8QDe
n8TD2QDfn8`Do^2`DiZ2`DTM`Dm\7`Dl]2`D^2`DS2`DSM`D\U8`DZ[2`DPY2`D_^2`DTT7`DdZ7`DH`DPV8iD1SD0PD4QDg
n8QDn6VD0PD4QDgn8QDn6QDc>PD4QDhn8S@0QDe6QDin8VD0PD4QDhn8S@0QDe6QDin8PD1PD4QDjn8S@0QDkn8QDln8QFe6
QDn6QDmn8VD0QFe6QDn6QDmn8QDc>PD4QDa;S@0QDnn8QDon8PD4QDPo8PD[Q7QDQo8TD2QDRo8PD`Q7QDSo8Q@To8PDQQ6P
Dnf8PDbQ7PD4QDUo8QFVo8QDWo8PD_e8QDXo8TD7QDYo8QDZo8TD6QD[o8QD\o8TD8QDnk8QDnk8SD0QD]o8TD2QDU6QD^o8
PD]V2QD_o8TD2QD`o8PDUPAQDao8QDR7TD1QDbo8P@oP6TD8QDco8QD\T7QDdo8QDeo8PDk8PD^l4QDfo8QDgo8PD^l4PDdZ
2QDho8PD\o7QDio8QDR7QDjo8TD9QDko8QDR7TD3QDlo8TD6QDmo8QDR7QDno8TD3QDoo8TD6QDco8QDPP9QDQP9S@0QDR7Q
DRP9TD6PD4Q@^6S@0QDR7QDco8TD8QDSP9QDQP9S@0QDR7VD0QDTP9TD3QDUP9QDVP9TD8QDW6QDWP9QDXP9QDYP9QDZP9P@
bQ7QDS6QD[P9QD\P9QD]P9QDU6QD\T7PDdZ2PDZQ7QD^P9PDZFQD_P9QD`P9PDmT3PDca4PD^Q7PDUi5QD[]8QD\]8QD\j5Q
DaP9PDbQ7QDbP9QDcP9PDjQ7QDdP9PDjQ7PD^^5QDeP9PDjQ7PD^^5QDo:QDfP9QDgP9TD4PD`T8PDiQ7QDgP9TD3PD6QDlj
5QDhP9PDiQ7QDiP9TD4QDkY7QDjP9QDkP9QDlP9PDi1PD\Q7PDjS8SD0PDkS8VD0`DbQ7Q`1`6QDmP9`D^4`Dnk3`Dgk3`DZ
4`Dda7`Dfa7`D_M`DT5`D\8PDkS8QDnP9`DbQ7Q`1`6QDmP9`D^4`Dnk3`Dgk3`DZ4`Dda7`Dfa7`D_M`DT5`D\8UD0PDkS8
QFoP9QDPQ9PDkS8QDW:PDcDQDQQ9PDge3QDRQ9S@0QDSQ9PDge3QDRQ9S@0QDSQ9QDTQ9QDUQ9QDgBPDcY2QDVQ9PDQn2PDQ
g3PDTJPDan<QDWQ9TD3PDTf7QD\T7TD4QDXQ9QDU6PDbl4QDYQ9QDS7TD2QDZQ9QD[Q9QD\Q9TD8QD]Q9QD^Q9QDYU2PDbQ7
TD8QD]Q9QD^Q9QDT7S@0QD_Q9PDUi3QD`Q9PDUb7QDaQ9QD\T7PDdZ2S@0QDbQ9TD3QDcQ9QD\T7TD4PD^Q7QDdQ9QD\T7TD
3QDeQ9QDU6QD\T7QDfQ9P@bQ7S@0QDgQ9VD0QD\T7QDfQ9P@bQ7S@0QDgQ9QDhQ9QD\T7QDfQ9PDbQ7S@0QDiQ9PD^l4PDdZ
2QDjQ9QDkQ9QD\T7TD3QDlQ9QDmQ9PDbl4PDdZ2S@0QDnQ9PD^l4PDdZ2QDoQ9`D\o7`D]6QDlj5QDPR9QDW>QDZP9P@bQ7P
@dZ2QDQR9VD0QDZP9P@bQ7P@dZ2QDQR9QDRR9QDSR9QDTR9TD6PD4QDUR9QDVR9TD5QD0`DWn7`DjC`DXb5`DSb5`DmC`DZo
7`D[o7QDWR9TD6QDXR9Q@YR9TD1QDZR9QD[R9TD3QD\R9TD8QD]R9QD^R9QD_R9TD4QDW6QD`R9QDaR9QDWIPD]6TD5QDZY6
QDbR9TD1QDcR9PD\o7QDT6QDU6QDdR9P@\o7QDU6QDU6PDlP6PD[Q7QDU6QDU6PD9QDU6PDSS8QDeR9QDfR9QDU6QDgR9PD_
Q7QDU6TD6PDbQ7QDU6QDU6QDhR9QDiR9QDjR9QDn^5QDkR9TD5QDlR9aD`6aDV7aD\7QDmR9TD4QDnR9`D\o7`DR8`DZo7`D
aQ6`DcE`D[l3PD_Q7QDoR9PDbQ7QDPS9QDQS9QDRS9QDSS9TD2PD\Q7QDTS9SD0PD4SD0PD4S@0QDUS9QDW6QDR\8TD1QDVS
9QDWS9QDXS9SD0`EdZ2`E>`En9`EbQ7`E]l4`E[l4`E[T<`E\T<`EeZ2`EiZ2QDl7QDYS9`D_S8`EdZ2`E>`En9`EbQ7`E]l
4`E[l4`EeZ2`EiZ2QDZS9QD[S9SD0`D_S8`EdZ2`E>`En9`EeZ2`EiZ2QDl7TD3PDoP6SD0QD\S9QDmn8QDm7QDl7TD2PD4Q
Dm7SD0TD2QDQNPDiQ7TD4QD]S9PD^^5QD]o8QF^S9TD2QD_S9VD0QD]o8QF^S9TD2QD_S9PD4`EdZ2`EQn2`ETf7`EZl4`E>
`En9QDo7TD5PDiQ7QDP8TD3QD`S9`DlP6QDaS9PD_Q7TD4QDbS9QFPo3TD1QDcS9QDdS9SD0QDeS9QDPY2QDfS9TD2PDoP6Q
DgS9P@\o7TD2QDhS9QD]l8PDmP6PD\o7QDU6QDiS9QDjS9TD2QDkS9TD3QDlS9QDn7TD3QDmS9QDnS9QDoS9QDPT9QDQT9QD
Q8TD6QDR8TD1QDRT9QDQ8PD4TD3QDST9QDQ8TD4PD6QDTT9QDU6PD<SD0QDS8TD6QDUT9PD=QDVT9SD0QDS8TD5QDWT9QD[S
1TD2QDXT9QDS8TD3QDYT9TD4PDiQ7SD0QDZT9TD7QD[T9aD`6`DRQ6aDV7aD\7SD0QD\T9TD1SD0QD]T9QD^T9TD1QD_T9QD
U6QD`T9TD3QDaT9SD0QDbT9TD4QDcT9QDU6TD2QDdT9PD6PDjf8RD0QDeT9TD7QDfT9RD0UD0QDgT9QDhT9PD6UD0QFe6QDi
T9TD3PD6UD0QDjT9QDkT9TD4PD6aElT9QD_5QDmT9Q`1`6QDnT9aDm6aDe6QDoT9TD2QDPU9QDQU9QDRU9QDQU9QDSU9QDTU
9QDQU9VD0QDTU9QDQU9QDUU9QD_5TD2QDVU9QDWU9QDXU9PD[Q7S@0QD_5QDYU9PD[Q7S@0QD_5WD0QDZU9XD0QD_5`D[Q7`
DgZ2`DeZ2`DhZ2`DfZ2`Dc^<`D[2`DWg3QD[U9S@0QD_5Y@0QD\U9QD]U9PDl_1PDUQ6QD^U9TD2PD\Q7QD_U9QD`U9QDRU1
QD^:QDW6S@0QDaU9QDbU9QDcU9QDdU9S@0QDeU9QDRU1QDfU9S@0QD_5PDiQ7P@Zo7QDaV1PD[Q7Q@^6S@0QDgU9QDhU9TD4
QD`5QD`5TD2QDiU9PDk8PD^l4PDdZ2PDkl2PDbQ7QDjU9PDi_2QDkU9QDlU9QD_CQDmU9QDnU9QD_CQDa;QDoU9QDPV9PDWR
APDhNQDQV9PDhNQDQV9UD0WD0QDRV9XD0SD0QDSV9UD0WD0QDTV9XD0QDUV9TD3QDVV9QDWV9QDXV9QDYV9Q@oe1Q@YV9QDZ
V9QD[V9QDa;QD\V9QD]V9PDn\=QD^V9QD_V9QD`V9PDbQ7QDaV9QDbV9QD_GSD0QDcV9PDlm5QDdV9QDeV9PDbMQDfV9`D\Q
7QDgV9QD]X5QDhV9S@0QDiV9QDjV9PDbQ7QDkV9PDoa?QDlV9QDW:QD`b1QDmV9QDW:QDnV9PDR3QDoV9QDPW9TD2QDW6PDU
Q6SD0QDW>QDQW9QDRW9VD0QDQW9QDRW9QDSW9QDTW9QDa;S@0QD_5QDUW9PDbQ7QDVW9QDW6QDWW9QDXW9P@\o7QDYW9PDZj
9PD\8PDQn2PD[Q7QDZW9PDfm4PDcFPDhQ7QD^_1PDdg4PDiQ7QDW:QD[W9PD\Q7PD\n4PD^^5PDeZ2QDjc2PDdZ2QD\W9PDb
Q7QDW:QDhZ8PD\o7TD1QD]W9PDU6QD^W9PDUi3SD0TD3QD_W9UD0QD`W9PDbQ7QDaW9QDbW9QDcW9QDj;QDdW9QDeW9PDbQ7
QDfW9UD0PD\h3PDbQ7QDgW9QDhW9QD]X5Q@^6TD3QDiW9PDUQ6QDjW9PDbQ7QDkW9QDU6PDkl5PD[Q7QDlW9PD[_=QDmW9P@
\o7QDnW9PD[Q7QDoW9PDn_4QDPX9QD_5TD5QDRV3QDQX9UD0QDRX9QDSX9TD1QDTX9QDUX9QDg6QDVX9PDQn5QDcS5QDWX9P
D\o7QDXX9PDRNQDYX9PD`^;QDZX9QD[X9QD\X9QD]X9PDaj4PDgMQD^X9QD_X9PDPX<PDak7QD`X9PDUJQDaX9QDbX9PDmP6
QDcX9QDdX9PDTJQDfn6QDeX9PDkP6QDa;PDRV2PDZo7PDf_4QDfX9QDgX9PD\o7PDf_4QDhX9QDa;TD1PDf_4QDiX9QDjX9Q
Dgf6QDkX9PDiHPDZo7PDTJQDlX9QDmX9PDT8PD\HQDnX9QDoX9QDPY9QDQY9QDRY9QDSY9QDTY9PD[i3PD[Q7PD\o7QDUY9Q
DVY9QDWY9QDXY9QDYY9QDZY9QD[Y9PD[Q7PD\o7QD\Y9QD]Y9PDmP6P@\o7QD^Y9QDVg6QD_Y9PDZo7QD`Y9QDaY9QDbY9QD
cY9QDdY9TD3QDeY9QDn\8QDfY9QDn\8QDgY9QDhY9TD4QDiY9QDjY9TD1QDkY9QDlY9QDW6QDmY9`DYi4`DT8`DZF`DgD`DX
:`DRd5`DP8`DnG`D_h5`DWl<`D\o7`DZo7`D]3`DQE`DSn2QDQ6TD3QDnY9QDdV9PD\o7TD1QDoY9QDae3QDo:PD\o7QDPZ9
PD[Q7QDQZ9QDW6QDRZ9QDSZ9RD0QDTZ9TD4PDbQ7QDUZ9TD1QDVZ9TD1QDWZ9PDbQ7QDXZ9TD1QDSP6QDYZ9S@0QDZZ9QD[Z
9RD0QDW6PDmP6PD\o7S@0QD\Z9UD0aDe6aDb6aDZ6iD0iD1`Dm9`DmS<`DmM`DUQ6`DTf7`DeS8`DiE`D`S8`Dll5`DaS8`D
hk7`DTQ6`Dij3`DmQ6`DlQ6WD0SD0XD0QD]Z9QD^Z9QDW6QD_Z9QD`Z9PD]n4QDaZ9TD1QDbZ9QDcZ9QDe6TD1QDdZ9P@Vm5
QDeZ9WD0QDfZ9QDgZ9XD0TD2QDbP9QDhZ9PDUS8QDiZ9QD^j5QDW6PDVm5QDjZ9QDW?QDkZ9TD2QDlZ9UD0PDjQ7QDY^2QDm
Z9TD:PD2QDnZ9TD4QDoZ9PDoP6QDW6QDP[9PD^Q7TD2QFQ[9QDR7TD1QDR[9`DPV8`DH`Dll5`Dgm8`Ddh5`Dch5`DVY7`Do
P6`Dn;`D]n4`Edl4`ERQ6`Ecl4`EZi4`EbQ7QDR7TD1QDS[9QDT[9TD1QDU[9QDV[9TD2QDW[9QDX[9QDW:QDWo8QDY[9QDZ
[9QDW:QD[[9QD\[9QDW?QD][9QD^[9SD0QDW?QD][9QD_[9QD`[9QDa[9TD1QDb[9PDHPDeg4QD`[9QDa[9TD1QDb[9PDHPD
eg4QDW?QD][9QDc[9SD0PDhQ7SD0TD6PD6QDU6QDU6QDd[9QDV<PD[j5QDe[9TD1QDnGQDf[9TD1QDg[9QDh[9P@[Q7P@\o7
QDU6S@0QD`9TD1QDi[9QDj[9PD_e8QDk[9TD2QDT8TD6QDW6QDl[9QDk[9TD2QDT8TD6QDW6QDm[9SD0QDn[9QDT8TD6QDW6
aD`6aDV7aD\7QDT8PD[Q7QDc]7TD6QDW6QDl[9QDo[9TD1QDV8PDbQ7QDP\9QDQ\9QDV8QDR\9QDU8QD]W2TD1PDc3QDS\9Q
DT\9TD1Q@QV1QDU\9QDV\9QDW\9PDk8TD1QDU\9TD2QDX\9QDU8PD]l4PDRf3PDbQ7QDY\9QDZ\9TD3QD[\9QD\\9QD]\9QD
W6QD^\9QD_\9QD`\9QDa\9UD0QDb\9QDW:TD9PD4QDW:QDYY1PDR3SD0QDW:QDc\9PDR3QDd\9QDW:PD]l4PDR3PDTf3PDbQ
7QDe\9QDW:QDc^8PDlP6PD[Q7QDW:QD_[5PDdZ2QDf\9PDbQ7QDg\9TD1QDh\9P@oP6QD\S7P@]l4QDi\9S@0P@\Q7PDiQ7Q
Dj\9QDk\9TD1QDl\9QDW:QDW6PDRQ6QDm\9QDW:QD\T2QDm\9QDW:QDn\9QDY=QDo\9`DRf3`Dee3`DW]2`D]n4QDW:QDP]9
QDQ]9QDW:QDnn5QDY=QDR]9QDW:QDS]9QDR]9QDW:QDYk5QDY=QDT]9QDU]9QDW:QDV]9PDW]2QDU]9QDW:QDW]9PDHQDX]9
PDHQDY]9QDW6QDZ]9QDY=PDZo7QD[]9UD0PDUS8TD<QDW6PD\Q7QD\]9PD\Q7QD]]9PDbQ7QD^]9QD_]9QDe[5TD1QDW6QDY
=PD\Q7QDV\9QD`]9PD\Q7QDV\9PDbQ7QDa]9TD2QDY8TD4QDZ8QDb]9QDY8TD2PDPTAPD`Q7PDSY4QDc]9TD2QD[8QDd]9`D
Wk5`Dlc5`DUR3QDe]9QDf]9Q@g]9PD6QDh]9TD1PDmP6QDi]9QDj]9QDk]9QDl]9PDiQ7PDdg4QDm]9PD\o7TD2QDn]9QDo]
9QD_5TD8QDP^9PD\o7WD0QDQ^9XD0QDR^9QDS^9QDT^9QDU^9QDV^9QDT^9`Edl4`ERQ6`Ecl4`EZi4QDW^9QDX^9TD3QDY^
9PDoP6QDZ^9TD2QD[^9QDU6TD1QD\^9UD0PDjQ7TD8QDW>QD]^9UD0PDjQ7QD^^9QD_^9QDn_5TD3QD`^9QDa^9QD_5Q@m]7
QDb^9Q@`6QDc^9QDd^9TD2QDZV2QDe^9TD2QD\8QDf^9QD\8QDW6QDg^9SD0QDh^9SD0QDUQ8SD0PDUJQDi^9QDj^9QDW8TD
4QDk^9QDl^9QDae3QDX8Q@m^9`D\o7`DZo7`D[o7`D]o7`DaQ6`DcE`DcS8`DdS8`D_S8`Dfg4`DeQ6`DUh4`Deg4QDn^9PD
]6PD[Q7QDo^9TD3QDP_9QDQ_9TD1QD]8QDiR5TD9QDQ_9TD1QD]8QDR_9PDe^;QDgBQDS_9PDbQ7QDT_9VD0QDS_9PDbQ7QD
T_9QDU_9QDV_9QDW_9QDX_9QDW>QDTZ8QDY_9TD:QDZ_9QD[_9TD2QDU6QD\_9TD1QD]_9QDY_9TD:QDZ_9QD^_9S@0QD__9
QDW:TD1QD`_9QDW:QDa_9QDb_9TD8QDc_9QDd_9TD1QDU6QDe_9QDf_9TD1QDU6TD2QD]_9QDg_9[Q1400YP1510[P1420YP
1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0WP13>0VP14?0YP1:@1_P19A1^P18B1XP
15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2[P13N2VP15O2\P13N2UP15P12ZP19Q13
[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13YP14[13VP14\13WP13]13VP18^13_P19_
13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h14TP13i14UP12j14TP14k14VP13l14XP1
5m14YP15n14YP15o14[P15P24XP14Q24VP13R24WP17S24ZP15T24XP13U24TP15V24YP15V24[P14W24WP14W24YP14X24V
P12Y24TP14Z24[P14[24WP14\24TP14\24VP16]24YP15^24YP13_24TP13`24VP12a24UP14b24VP16c24XP16d24XP16e2
4ZP18f24\P13g25VP13h25WP13i25WP14j26TP12k26TP12l26TP12m26TP12n26TP12o26TP12P36TP12Q36TP13R36TP12
S36TP12T36TP12U36TP13V36VP12W36TP13X36TP13Y36VP12Z36TP12[36TP14\36ZP13]36TP13^36VP14_36VP16`36UP
13a36WP12b36UP13c36WP13d36UP13e36XP13f36WP14g36XP15h36XP14i36WP15j36YP14k36TP14k36VP14l36VP15m36
XP13n36UP16o36YP12P46TP16Q47VP16R47XP14S47VP19T47ZP14U48VP14V48VP15W48VP14X48VP16Y49XP17Z49]P15[
49ZP14\49WP15]4:VP14^4:UP13_4:UP15`4:VP14a4:ZP14b4:XP13c4:TP13d4:WP17e4:TP14f4;TP14g4;VP13h4<TP1
2i4<TP13j4<XP13k4<VP15l4<XP11E<RP14m4<VP15n4<XP15o4<YP15P5=[P15Q5>XP1;R5?VP14S5?VP15T5?ZP17U5?XP
16V5?ZP15W5?XP18X5@YP1<Y5@XP1:Z5@VP16[5@XP15\5@VP15]5@VP15]5@XP16^5@[P16_5@VP16`5@ZP15a5@XP15b5@
ZP15c5@YP14d5@YP16e5@[P14f5@ZP17g5AXP17h5AXP17h5AZP16i5AXP13j5ATP14k5AWP13l5AUP15m5AZP14n5AYP13o
5AXP15P6AZP15Q6A\P17R6A^P16S6AVP14T6AWP16U6AYP13V6AUP12W6AUP13X6AXP14Y6AZP13Z6AYP14[6AWP14[6AYP1
4\6ATP17]6AZP13^6AWP14j3AWP15_6BYP18`6B]P15a6BYP16b6BZP16c6CXP17d6DVP15e6DXP15f6DWP15g6DYP16h6D`
P12i6DVP14j6DXP14k6DXP13l6DWP12m6DUP12n6DUP12o6DTP12P7DTP14Q7DVP16R7D[P15j3D[P14S7DWP12T7DUP15U7
DYP13V7DWP12W7DTP14X7DXP12Y7DUP13Z7DTP13[7DVP14\7DZP13]7DXP12^7DTP12_7DTP14`7DZP12a7DUP15b7DYP16
c7D_P13d7DWP12e7DTP16f7DZP12g7DUP13h7DYP14i7D\P13j7DYP13k7DWP12l7DUP12m7DUP14n7D\P14o7DWP13]7DWP
12P8DUP12Q8DUP12R8DTP12S8DUP12T8DUP12U8DVP13V8DWP12W8DUP12X8DUP12Y8DUP12Z8DUP12[8DUP12\8DUP12]8D
UP12^8DUP12P3DUP12_8DUP12`8DTP13a8DYP13b8DYP12c8DUP12d8DUP12e8DVP12e8DVP12f8DUP12g8DTP12h8DUP12i
8DUP12j8DUP12k8DUP12l8DUP12m8DVP12m8DVP13n8DYP12o8DTP12P9DUP13Q9DTP12R9DTP12S9DUP12T9DVP12U9DUP1
2V9DUP13W9DXP13X9DYP13Y9DYP12Z9DUP13[9DTP13\9DVP14Q2DVP15]9DVP14^9DYP14_9DWP16`9D\P13a9DTP13b9DX
P14c9DVP15d9DZP13e9DXP14f9DZP13g9DXP15h9DVP14i9DVP16j9DYP13k9DXP14l9DWP16]9DXP13m9DVP16n9D^P14n9
DYP15o9DXP13P:DWP13Q:DYP12R:DTP14S:DWP14T:DYP12U:DTP12V:DTP14W:DVP13X:DTP12Y:DTP15Z:D_P12[:DVP12
\:DVP13]:DTP15^:DZP13W4DTP12_:DTP14j3DWP13`:DVP15a:DXP15b:DXP14c:DUP14d:D[P12e:DSP14f:D\P13g:DYP
13h:DYP13i:DYP13j:DWP12T9DUP12k:DUP12l:DUP13m:DYP12n:DVP12o:DTP14P;DYP12Q;DUP12R;DUP12S;DUP13T;D
YP12U;DUP12V;DUP12W;DUP12X;DUP12Y;DVP12Z;DUP12[;DTP12\;DUP12];DUP12^;DVP12_;DUP12`;DVP12a;DUP12b
;DUP12c;DUP12d;DUP12e;DUP12f;DUP12g;DUP12h;DUP12i;DUP12j;DUP12k;DTP12l;DUP12m;DUP12n;DUP12o;DUP1
2P<DUP12Q<DVP12R<DUP13S<DWP12T<DUP12U<DUP12V<DVP12W<DUP12X<DUP12Y<DUP12Z<DUP12[<DUP12\<DUP12]<DV
P12^<DUP16_<DTP12`<DUP12a<DUP12b<DUP12c<DVP12d<DUP12e<DVP12f<DUP14Q:D\P12g<DVP13h<DWP12i<DUP12j<
DUP12k<DUP14l<DZP12m<DTP14n<D[P12o<DUP12P=DVP12Q=DUP12R=DUP12S=DUP12T=DUP12U=DUP12V=DUP12W=DUP13
X=DXP12Y=DUP13Z=DYP12[=DVP13\=DYP12]=DUP13^=DXP12_=DVP12`=DVP12EDSP12a=DUP13b=ETP15c=EYP12d=EUP1
2e=FUP12f=FVP12g=FVP12h=FVP13i=FXP13j=GXP12k=GTP14l=GTP14l=GVP15m=GYP13n=GVP15o=GYP13P>GYP13Q>GX
P13R>GXP13S>GYP14T>GVP13U>GWP13V>GYP13W>GXP13X>GTP12Y>GUP13Z>GYP12[>GTP12\>GUP12]>GUP12^>GVP12_>
GUP12`>GUP13a>GYP12b>GUP12c>GVP12d>GUP12e>GUP12f>GUP13g>GYP13h>GYP12i>GTP13j>GTP13k>GYP13l>GYP14
m>G\P12n>GUP12o>GUP12P?GTP12Q?GUP12R?GTP12S?GTP12T?GTP12U?GUP13V?GYP12W?GVP12X?GUP12Y?GTP12Z?GTP
12[?GUP12\?GTP12]?GTP12^?GTP15_?GUP14`?GVP15a?GTP13b?GVP12c?GUP13d?GXP18e?HWP14f?HWP11EHRP13g?HW
P19h?HWP11EHRP14i?HTP14j?HVP13k?HTP14l?HRP13m?HRP13m?HRP12IHRP11EHRP12n?HTP12o?HTP14P@HTP13Q@HUP
15R@IXP12S@JTP14T@JWP14U@JYP146JZP14V@JTP13W@JWP14X@JZP13Y@JTP14Z@JZP13[@JTP13\@JWP12]@JUP14^@KT
P13_@KTP12`@LUP14a@LVP14b@LWP13c@LUP14d@LZP12e@LTP13f@MTP13g@MVP13h@MWP16^2MZP14i@NVP11ENRP12j@O
UP13k@OWP12l@OUP17m=OXP13m@OWP15n@OZP16o@O]P14PAOVP14QAOVP17RAO_P14SAOUP15TAOYP14UAOVP17VAOVP15W
AOWP14XAOVP13YAOUP16ZAOZP14[AOZP15\AOVP15]AOXP14^AOZP15_AOXP15`AOXP14aAP1VP16bAQ1YP16cAQ1[P13dAR
1UP14eAR1UP14fAR1WP14gAR1WP14hAS1VP13c=S1UP14iAT1ZP14jAT1YP12kAT1UP12lAT1UP13mAT1UP16nAT1\P13oAT
1UP13PBT1WP13QBT1XP14RBT1VP17SBT1XP14TBT1VP15l9T1ZP13UBT1TP13VBT1TP13WBT1TP14XBT1YP12YBT1TP12ZBT
1TP12[BT1UP13\BT1TP12]BT1TP15^BT1[P12_BT1UP13`BT1UP13aBT1WP12bBT1UP16nAT1\P14cBT1XP12dBT1UP13eBT
1UP13fBT1WP14gBT1VP14hBT1XP15iBT1YP13jBT1TP12kBT1TP12lBT1TP14mBT1WP17nBT1ZP15oBT1VP15PCT1VP13QCT
1TP14RCT1WP16SCT1\P15TCT1VP16UCU1YP16[2U1ZP15VCU1WP14WCV1WP16T@V1YP13XCV1TP13YCV1TP14ZCV1VP14[CV
1VP14\CW1VP15]CW1[P15^CW1VP15_CW1TP15`CW1XP15`CX1XP15aCX1XP14bCY1VP14cCY1VP14dCY1XP13eCY1TP17fCZ
1XP15gCZ1XP11E[1RP13hC[1WP13iC[1WP13jC[1XP14kC\1VP13lC]1TP15mC]1TP14nC]1TP15oC]1TP14PD]1VP14QD]1
WP14RD]1UP16SD]1VP16SD]1XP13TD]1VP14UD]1VP15QD]1WP12VD]1SP13WD]1TP12XD]1TP13YD]1TP13ZD]1UP15QD]1
WP13[D]1TP18\D]1TP15c=]1WP14]D]1YP14^D^1TP13_D^1TP13`D^1TP14aD_1TP13bD_1TP13cD_1VP13dD_1VP13eD_1
VP1EfD_1UP14gD`1WP14hD`1YP16iD`1YP16jD`1\P15kD`1YP14lD`1VP14mD`1XP15nD`1YP16oD`1\P14PE`1XP12QE`1
VP13RE`1WP12SE`1UP13TEa1TP13UEa1TP13VEa1TP15WEa1WP12XEa1UP13YEa1TP12ZEa1UP16[Eb1VP13\Eb1VP14]Eb1
ZP15^Eb1]P14_Eb1VP15`Eb1VP16aEb1XP14bEb1VP16c=b1WP17cEb1XP13dEb1TP14eEb1VP12fEb1TP14gEb1VP13hEb1
VP14iEb1ZP12jEb1UP11Eb1RP12kEb1VP12lEb1VP12o8b1TP13mEb1WP12nEb1TP12oEb1UP13PFb1XP14QFb1ZP14RFc1X
P13dAc1UP13SFc1WP14TFc1VP12UFc1TP12VFc1VP12e:d1TP1>WFd1UP1>XFd1WP13YFd1UP12ZFd1UP12[Fd1UP15\Fd1W
P14]Fd1WP13^Fd1VP12_Fd1UP12`Fd1VP12aFd1VP13i3e1UP14bFe1VP12cFe1UP14dFe1VP14eFe1VP15fFe1YP13gFe1T
P12hFe1UP12iFe1UP16jFe1YP14T@e1WP14kFe1VP16lFe1VP16lFe1XP15mFe1YP13nFe1XP15oFe1XP14PGe1XP15QGe1X
P13RGe1VP15SGe1TP15TGe1VP15UGe1YP1:VGf1TP16WGf1VP16XGf1XP15YGf1XP14ZGf1WP15R7f1YP14[Gf1VP14iAf1Z
P12\Gf1UP13]Gf1WP13^Gf1VP15_Gf1ZP12`Gf1TP13aGg1VP16bGg1TP19cGg1TP13dGg1XP13eGh1VP13fGh1UP17gGh1\
P14hGi1VP13iGj1UP1=jGk1TP1<kGk1UP19QDk1VP13lGk1VP17c=k1ZP14mGk1XP15nGk1VP15oGk1YP19PHk1UP14QHk1T
P14RHk1WP15SHk1WP15THk1YP15UHk1VP14VHk1ZP15WHk1VP14XHl1VP13YHl1VP15ZHm1VP14[Hm1WP13dAm1UP14\Hm1X
P16]Hm1ZP16^Hm1XP16PHm1XP18_Hm1UP13Em1SP14`Hm1VP15aHm1WP15bHm1VP12cHm1UP12dHm1TP14eHn1UP14fHo1WP
15gHo1WP15hHo1WP17iHP2VP14jHP2VP13kHP2VP13lHP2TP13mHP2VP13nHP2TP15oHP2YP14PIP2WP1<QIP2TP15RIP2VP
12SIP2UP16TIQ2\P15UIQ2XP15VIQ2XP14WIQ2VP17XIQ2ZP13YIQ2TP13ZIQ2TP15U@R2_P12[IR2UP12\IR2TP13]IR2VP
14^IR2XP13_IR2UP12`IR2UP16aIR2UP17bIR2VP12cIR2TP14dIR2TP13eIR2VP12k8R2UP12fIR2TP13gIR2WP13hIR2UP
14iIR2YP14jIR2WP14kIR2VP13lIR2WP12mIR2UP13nIR2VP14oIR2YP16^2R2ZP13PJR2TP13QJR2VP14RJR2VP13SJR2WP
15TJR2XP12c<R2VP13UJR2XP13VJR2YP15i:R2\P14WJR2\P14XJR2ZP15YJR2YP12ZJR2UP14[JR2VP14\JR2WP12]JR2TP
15^JR2[P14_JR2XP15`JR2VP14aJR2ZP13bJR2XP12cJR2UP15dJR2YP12eJR2UP14fJR2VP15gJR2VP13hJR2VP15iJR2\P
12jJR2UP12kJR2UP12lJR2TP12mJR2UP12nJR2UP12oJR2UP12PKR2UP13QKR2WP13RKR2WP13SKR2WP13TKR2XP14UKR2ZP
12\8R2VP14VKR2WP12WKR2TP13XKR2WP13YKR2XP12ZKR2UP12[KR2UP12\KR2TP12]KR2TP12^KR2TP13c7R2YP12_KR2TP
12`KR2TP12aKR2TP14c7R2ZP14bKR2WP12cKR2TP13dKR2WP12eKR2TP13fKS2TP13gKS2VP14hKS2VP13iKS2TP1BjKS2VP
13kKS2TP15lKS2YP14mKS2ZP13nKS2VP12dHS2SP18j3S2[P17oKS2[P12dHS2SP15PLT2ZP1IQLU2oL3RLV2VP12SLV2UP1
4TLV2VP15ULV2VP16VLV2VP12WLV2UP12XLV2TP13YLV2WP14ZLV2VP16[LW2ZP14QDX2WP15\LX2YP1=]LX2TP18^LX2TP1
3_LX2TP13`LX2TP14aLY2XP13bLY2VP13cLY2VP14dLY2WP15eLY2XP16fLY2\P14gLY2ZP17hLY2\P14iLY2YP16jLY2XP1
8kLY2XP12SEY2UP16lLZ2XP17mLZ2YP17nLZ2VP16oLZ2[P15j3[2YP13PM[2VP15QM[2YP16RM[2XP15RM[2WP15SM[2]P1
4TM[2VP13UM\2VP13VM\2VP19WM]2_P14XM]2YP16YM]2`P14ZM]2ZP15[M]2\P19\M]2XP15]M]2YP146^2YP13^M^2VP18
_M^2XP13`M^2VP14aM^2XP13bM^2VP15cM^2ZP14dM^2YP14eM^2YP14fM^2YP13gM^2WP16hM^2ZP15iM^2\P16fG^2[P14
jM^2ZP16kM_2XP15lM_2[P17mM`2VP14nM`2WP14o1a2WP12oMa2TP17PNa2_P19QNb2]P12RNb2TP13SNb2VP19TNc2YP16
UNd2XP15VNd2WP14WNd2WP14XNe2VP15YNf2VP17ZNg2ZP14[Ng2WP14\Nh2VP12]Ni2UP14^Nj2VP12_Nj2TP1?Ej2RP13`
Nj2XP13aNj2TP13bNk2TP15bNk2VP13cNl2WP14dNl2WP14eNl2YP12fNl2TP13gNm2VP19hNm2\P19iNm2\P18jNm2\P17k
Nm2ZP1
"""##)
}
