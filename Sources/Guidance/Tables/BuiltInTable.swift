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
unify unpack upgrade visualise visualize=Wl4 weigh withdraw sendiass apdr lpa mpa hpa els qft
qla mtp mtps ssp gpc ncetm isp cpoms idsr asp ect1 npq npqs tlac erp srp sdp qa ppg afl dirt
wagoll smsc rshe lac cla fft ebi p8 a8 clpe rwi eef cat4 scr ilr oaa dsl ehcp ehcps kpi kpis
metacognition metacognitive triangulate triangulation pedagogical dialogic epistemic heutagogy
andragogy disciplinary gld bromcom ks1 ks2 ks3 ks4 ks5 ebacc rises dip dips gaps improvement
improvements success successes failure failures slump growth surge decrease turnaround shortage
breakdown breakdowns chaos confusion unrest resentment disruption underachievement
underperformance misbehaviour misbehavior=\i3 indiscipline absenteeism mistakes errors
inconsistency inconsistencies unfairness shortfall disengagement dizengagement=ei3 slippage
backlog hostility negativity truancy refusal reluctance inability unwillingness neglect
indifference indifferense=Pj3 resistance rot mismanagement complacency failings shortcomings
deterioration stagnation exodus gains strides leap upturn downturn crisis crizis=_j3 built
eased reduced saved calmed freed deepened widened sharpened enabled lightened lessened
increased decreased disrupted ruined spoiled revived rescued sped slowed broadened narrowed
fostered nurtured prevented silenced burdened overloaded marginalised marginalized=]k3 driven
caused fuelled fed cemented secured ensured guaranteed weakened enable lighten lessen disrupt
ruin spoil revive rescue broaden relieve foster guarantee weaken cause damage harm hinder
transform strict fair unfair favourite favorite=\l3 better worse mean boring laziest unhelpful
approachable friendly horrible useless reliable strictest nicest kindest meanest fairest
favourites favorites=ml3 organised organized=nl3 disorganised disorganized=ol3 harsh popular
trustworthy honest professional unprofessional welcoming punctual thorough shouty scary cruel
sarcastic lenient inconsistent respectful disrespectful biased bossy unfriendly gossipy
incapable dreadful awful rubbish terrible meeting meetings training comment comments note notes
surveys briefing briefings day days visits vizits=Vn3 rotas desk message messages duties
workshops workshop conference conferense=^n3 contract contracts can could will would should
shall may might must doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't
shouldn't teacher teachers headteacher headteachers leader ta tas assistant assistants sendco
adult adults coaches senco colleague colleagues mentor mentors principal instructor trainer sir
boss supervisor supervisors what how why when where which whose rowdier chattier sleepier
scruffier shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder
sterner bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier
pushier wilder ruder crueller crueler=PQ4 wiser savvier shrewder nimbler zippier snappier
punchier pacier tauter trickier harsher stricter laxer sloppier woollier hazier vaguer muddier
patchier choppier bittier stodgier cosier homelier lovelier prettier nicer jollier merrier
perkier brisker dreamier dozier grumpier moodier sulkier stroppier feistier braver bolder tamer
saner trustier likelier worthier prouder humbler kinder meaner fairer permeate permeates
permeated permeating pervade pervades pervaded pervading infuse infuses infused suffuse
suffuses shapes shaped drives inform informs informed underpin underpins underpinned govern
governs governed affect affects affected dominate dominates dominated dictate dictates dictated
trumps trumped defines defined poison poisons taint taints faze fazes phases rattles ruffles
ruffled escapes escaped scares bothers matches compares pupil child childs boy girl lad lass
learner learners students kid youngster youngsters toddler toddlers infants juniors teenager
teenagers groups trio trios pairs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s
kindergartners kindergartener graders lsa hlta sna smt ceo statistics stats warning warnings
topic responsibility conversation conversations elephant criticism debate parks plonk plonks
plonking dump dumps shunt shunts warehouse warehouses warehousing offload offloads palm palms
palming foist foists foisted foisting herd herds banishes banishing exile exiles exiling
relegate relegates relegating consign consigns consigning sideline sidelines sidelining shovel
shovels shovelled shoveled=ZW4 shovelling shoveling=[W4 babied babying nannied nannying
cosseted cosseting cosset pampered pampering swaddled cocooned cocooning nursemaided nursemaid
babysat featherbedded creak creaks creaked creaking groan groans groaned groaning buckle
buckles buckled buckling splutter splutters spluttered spluttering limp limps limped limping
fray frays frayed fraying teeter teeters teetered teetering totter totters tottered tottering
judder judders juddered juddering arrangements arrangement machinery infrastructure framework
system timetables staffing funding finances network networks partnership partnerships
organisation organization=^Y4 administration pastoral services service procedures processes
scores percentages percentage averages headline headlines total totals tellingly revealingly
remarkably curiously oddly strangely ironically mercifully happily crucially importantly
rightly wrongly wisely wizely=ZZ4 unwisely unwizely=[Z4 bizarrely inexplicably unaccountably
tragically laudably refreshingly reassuringly amusingly intriguingly annoyingly admittedly
frankly honestly candidly blessedly miraculously shamefully inexcusably scandalously incredibly
amazingly astonishingly impressively creditably admirably commendably sensibly foolishly
lamentably distressingly alarmingly disturbingly depressingly dishearteningly gratifyingly
heartwarmingly satisfyingly shockingly embarrassingly awkwardly unhelpfully helpfully
conveniently inconveniently luckily unluckily understandably justifiably deservedly
undeservedly rewardingly promisingly promizingly=o[4 ominously perversely paradoxically
predictably unexpectedly surprisingly surprizingly=U\4 it fuss fusses fussed fussing dotes
doted pontificate pontificates pontificated preaches preached sermonise sermonize=b\4
sermonised sermonized=c\4 grandstand grandstanded grandstanding postured posturing stonewalling
stonewaling=i\4 filibuster filibustered colonise colonize=l\4 colonised colonized=m\4 colonises
colonizes=n\4 fritter fritters frittered frittering squander squanders squandered squandering
skimp skimps skimped splurge splurged hog hogs hogged hogging hemorrhages idolise idolize=a]4
idolises idolizes=b]4 idolised idolized=c]4 revere reveres revered natters chinwag prattle
prattled prattles blather blathered blathering witter wittered wittering yammer yammered
blabber jabber jabbered schmooze schmoozed swanned swanning preen preens preened gloat gloats
gloated sneer sneers sneered whined whines moaned griped gripes cowered cringe cringed cringes
grovel grovelled groveled=n^4 squirm squirms squirmed slink slinks slunk sidle sidled harassed
cadge wheedle wheedled manhandle manhandled frogmarch frogmarched pigeonhole pigeonholed
typecast stereotype stereotyped flail flailed flails muff muffed underrate overrate trickles
trickled dribbles dribbled rains pour pours poured pored=R`4 cascade cascades cascaded stab
bash fist attempt shade tad smidge trifle mite exams timer tests tradition difficulty
difficulties barrier barriers obstacle obstacles trouble troubles priority priorities hurdle
hurdles nuisance nuizance=o`4 nuisances nuizances=Pa4 distraction distractions stage year
things everybody community whole session regurgitate regurgitates regurgitated regurgitating
parrot parrots parroted parroting spout spouts spouted spouting mumble mumbles mumbled mumbling
drone drones droned droning babble babbles babbled babbling mouth mouths mouthed mouthing spew
spews spewed spewing trainee cohort monday age lot part parts topics project projects song
songs poem poems story stories task tasks activity activities series serieses copy copies mixes
line focuses theme themes title titles word words sentence sentense=[c4 sentences number answer
answers quizes recount recounts debates dramas drawings painting paintings graph graphs diagram
diagrams timeline timelines models sum sums riddle riddles rhyme rhymes prayer prayers hymn
hymns dance dances match race races trips tour tours talks speech speeches lecture lectures
units module modules blocks term terms week weeks month months years hour hours minute cycle
cycles circle circles square squares rectangle rectangles corner corners column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sale sales concert concerts rehearsal rehearsals practice
practices sessions starters plenaries introduction introductions summary summaries extract
extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain refrains
repeats revision revizion=jf4 revisions revizions=kf4 continuation continuations response
responses reply replies notice notices sign signs heading headings caption captions code codes
symbol symbols names nickname nicknames phrase phrases saying sayings quotation quotations law
laws requirement requirements option options choice choices vote votes polls interview
interviews census censuses doubles single singles mixture mixtures version versions draft
drafts outline outlines template templates scaffolds worksheet worksheets handout handouts
token tokens stamp stamps log logs records register tally tallies count counts measure measures
scales score marks grade grades levels band bands stages steps rungs strand strands subjects
discipline disciplines language languages schemes programme program=ii4 programmes post posts
job jobs role roles responsibilities statements description descriptions definition definitions
date dates times places buildings halls offices yards field fields garden gardens pond ponds
shed sheds path paths gates doors wall walls window windows floor floors ceiling ceilings
stairwell stairwells cloakrooms charity charities federation federations companies schools
academies colleges nurseries primaries secondaries church churches visitor vizitor=ck4 visitors
vizitors=dk4 while whiles bits lots few fews couple couples dozen dozens hundred hundreds
thousand thousands about over shut empty full early online silent optional compulsory weekly
daily monthly annual termly different similar identical same available present visible
vizible=hl4 here there underway outside inside indoors next private public oral written verbal
practical bilingual dry red green blue yellow white black grey navy beige cream maroon
turquoise turquoize=cm4 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange gold silver triangular oval curved straight vertical
horizontal english history geography science sciense=`n4 art music french spanish german welsh
latin pe re ict computing phonics poetry fractions spelling speling=on4 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick carpet concrete tile
tiled metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back that this so not now then too
again today yesterday tomorrow tuesday wednesday thursday true false mine yours his hers theirs
ours one two three four five six seven eight nine ten twice once odd even equal prime positive
negative liquid cotton woollen digital electric male female british scottish irish polish
somali deaf blind pregnant local national regional unknown unclear due old recent voluntary
statutory temporary permanent possible necessary lit sung said told frozen sold bought sent
spent found spread hidden begun chosen short tall wide thick fast quick right there's elsewhere
nearby overhead below above behind ahead opposite together apart breeze breezed breezes sail
sailed sails romp romped romps cruise cruize=fS5 cruised cruized=gS5 cruises cruizes=hS5 waltz
waltzed glide glided glides nailed nails nail aced aces smashed bossed rocked sussed clinched
slayed nodding laughing smiling grinning wishing transfixed riveted beaming stitches tears
giggling cheering purring alarms apron aprons bag bags ball balls balloon balloons banana
bananas bar bars basket baskets bat bats beaker beakers bean beans bed beds bells belt belts
bench benches bib bibs bicycle bicycles bike bikes bins biscuit biscuits blanket blankets
blinds boat boats boilers bone bones bottles bowl bowls bread breads bricks bridge bridges
broom brooms brush brushes bucket buckets bulbs buses button buttons cabinet cabinets cables
cake cakes calculator calculators camera cameras candle candles canopy canopies caps cars
cardboard cardboards carpets carriage carriages cart carts cartridge cartridges cello cellos
chain chains chairs chalk chalks charger chargers clay clays clip clips clipboards clocks cloth
cloths coat coats coin coins comb combs compass compasses cone cones container containers
cooker cookers cot cots counter counters crate crates crayon crayons cup cups cupboard
cupboards curtain curtains cushion cushions desks dials dice dices dinners dish dishes doorbell
doorbells dough doughs drain drains drawer drawers drill drills drum drums duster dusters easel
easels egg eggs eraser erasers escalator escalators fan fans fence fences ferry ferries finger
fingers flask flasks flour flours flors=TZ5 flower flowers food foods foot foots fork forks
fountain fountains freezer freezers fridges fruit fruits fuses generator generators glasses
globe globes glove gloves goal goals grasses guitar guitars hammer hammers hamper hampers
handle handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges
hoop hoops hooks hose hoses hutch hutches icing icings ink inks instrument instruments intercom
intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers
kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes ladder
ladders lamp lamps laminator laminators lantern lanterns leaf leafs lens lenses letterbox
letterboxes lid lids lifts locks locker lockers lorry lorries loudspeaker loudspeakers lunches
lunchbox lunchboxes machine machines mallet mallets marker markers marble marbles mask masks
meal meals medal medals metals meter meters microphone microphones microscope microscopes
microwave microwaves milk milks mirror mirrors modem modems monitors mop mops motors mouse
mouses mug mugs needle needles net nets nut nuts oar oars oil oils ovens paint paints
paintbrush paintbrushes pan pans panel panels parcel parcels pavement pavements pea peas pedal
pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza
pizzas plank planks plant plants plaster plasters plastics plate plates platform platforms
plugs pocket pockets pole poles pool pools pot pots potato potatos powder powders printers
projectors pulley pulleys pumps puppet puppets purse purses radiator radiators radio radios
rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots roof roofs
ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands sandwich
sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screw screws seats seed
seeds shelf shelfs shelves shelveses shoe shoes shutter shutters sink sinks sieve sieves siren
sirens skirt skirts slab slabs sledge sledges sleeve sleeves slope slopes soap soaps sock socks
sofa sofas socket sockets soil soils soup soups spade spades spoon spoons spring springs stair
stairs staple staples stapler staplers stones stool stools stopwatch stopwatches strings sugar
sugars suitcase suitcases swing swings switches taps tape tapes tea teas telescope telescopes
tent tents terminal terminals thermometer thermometers thread threads ties tiles timers tin
tins tissue tissues toilet toilets tomato tomatos tool tools towel towels toy toys tracks
tractor tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys
trousers trouserses trumpet trumpets truck trucks tube tubes tunnel tunnels turbine turbines
tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents
violin violins volcano volcanos wallet wallets watches water waters wax waxes wheelchair
wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill windmills wing wings
wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers scooter scooters
minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits
leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies
tabard tabards annexes basement basements foyers lobby lobbies porch porches lavatory
lavatories washroom washrooms pitches court courts corts=Ti5 heatings lighting lightings
plumbing plumbings ventilation ventilations wifis signals internets sandpaper sandpapers queue
queues photograph photographs portrait portraits plaque plaques mobile mobiles sculpture
sculptures brochure brochures postcard postcards animal animals ant ants bear bears bird birds
butterfly butterflies cat cats caterpillar caterpillars chick chicks chicken chickens dog dogs
duck ducks fish fishes fox foxes frog frogs goat goats hamster hamsters hen hens horse horses
insect insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt
newts owl owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats
sheep sheeps slug slugs snail snails snake snakes spider spiders squirrel squirrels tadpole
tadpoles tiger tigers tortoise tortoize=al5 tortoises tortoizes=bl5 whale whales worm worms
acid acids alkali alkalis atom atoms axis axises axizes=nl5 angle angles cube cubes cylinder
cylinders decimal decimals denominator denominators fraction gases hexagon hexagons ices
integer integers iron irons liquids copper coppers magnesium magnesiums molecule molecules
numerator numerators ore ores parabola parabolas pentagon pentagons prism prisms pyramid
pyramids ray rays solids solution solutions solvent solvents sphere spheres steel steels
substance substances sulphur sulphurs triangle triangles winds snows suns frost frosts hail
hails thunder thunders weathers sky skies sunlight sunlights cloud clouds sea seas river rivers
wave waves tide tides election ballot raffle closure funeral merger inquiry consultation
accident injury bereavement illness referendum assessment monitoring moderation evaluation
communication participation pace guidance explanation instruction instructions vision
vizion=VP6 ethos culture climate atmosphere relationship relationships rapport routines
expectation expectations transition transitions supervision supervizion=cP6 accountability
ambition aspiration oversight collaboration discussion dialogue dialog=jP6 intervention
interventions tracking strategies approach approaches achievement outcomes quality consistency
knowledge vocabulary oracy mathematics literacy numeracy criteria objectives objective targets
rewards sanctions sanction consequences inclusion safeguarding punctuality layout deployment
grouping seating rigour rigor=jQ6 depth breadth emphasis input inputs begins starts ends ended
finishes finished lasts lasted happens happened covers covered includes listed named says uses
mentions mentioned contains contained meets opens at of for with by from and or to across
between before after during than as if n't assess intervene discuss observe evaluate connect
address collaborate communicate consult analyse analyze=cS6 act own drive refer reflect
anticipate spot coordinate enforce implement apply deliver always consistently routinely often
yet really properly fully regularly systematically actively necessarily appear seem meet
settles settling unsettling calms calming soothe soothes soothed soothing steady steadies
steadying stabilise stabilize=kT6 stabilises stabilizes=lT6 stabilised stabilized=mT6
stabilising stabilizing=nT6 relaxes relaxing reinvigorate reinvigorates reinvigorated
reinvigorating revives reviving refreshes refreshed refreshing lifted lifting boosts boosted
boosting widens widening broadens broadening deepens deepening enrich enriches enriched
enriching improves improved strengthens strengthened strengthening weakens weakening sharpens
sharpening dull dulls dulled dulling dampen dampens dampened dampening deflate deflates
deflating slows slowing quicken quickens quickened quickening accelerate accelerates
accelerated accelerating hasten hastens hastened hastening halt halts halted halting curb curbs
curbed curbing curtail curtails curtailed curtailing reduces reducing increases increasing
minimises minimizes=[W6 minimised minimized=\W6 minimising minimizing=]W6 maximises
maximizes=^W6 maximised maximized=_W6 maximising maximizing=`W6 multiply multiplies multiplied
multiplying doubled doubling halve halves halved halving cement cements cementing consolidate
consolidates consolidating cultivate cultivates cultivated cultivating nurtures nurturing
fosters fostering breed breeds breeded breeding engender engenders engendered engendering
generate generates generated generating creates created creating produce produces produced
producing yield yields yielded yielding sparks sparked sparking spur spurs spurred spurring
fuel fuels fueled fueling stoke stokes stoked stoking prompt prompts prompted prompting
provoking trigger triggers triggered triggering encourages encorages=hY6 encouraging
encoraging=iY6 discouraging discoraging=jY6 detered detering dissuade dissuades dissuaded
dissuading enables enabling disable dizable=SZ6 disables dizables=TZ6 disabled dizabled=UZ6
disabling dizabling=VZ6 empowering equips equiped equiping frees freeing releases released
releasing liberate liberates liberated liberating unlock unlocks unlocked unlocking unleash
unleashes unleashed unleashing restricts restricted restricting constrain constrains
constrained constraining limits limited limiting confine confines confined confining hampered
hampering hinders hindered hindering holded impede impedes impeded impeding inhibit inhibits
inhibited inhibiting blocked blocking undermining erode erodes eroded eroding sap saps sapped
sapping drained draining deplete depletes depleted depleting exhaust exhausts exhausting
overloads overloading overwhelming distracting losed engaging motivating demotivating enthusing
exciting interesting captivates captivating hooking transforms transformed transforming changed
changing shaping moulds moulded moulding drived driving underpined underpining sustains
sustaining supports supporting secures securing guarantees guaranteeing ensures ensuring
safeguard safeguards safeguarded protects protected protecting prevent prevents preventing
stops stopping rob robs robbed robbing deprive deprives depriving deny denies denied denying
cost costed costing spare spares spared sparing saves saving allows allowed allowing permit
permits permited permiting force forces forced forcing prod prods prodded prodding nudges
nudged nudging steers steered steering helps helped helping aid aids aided aiding assist
assists assisted assisting hurts hurted hurting harms harmed harming damages damaging ruins
ruining spoils spoiling benefit benefits benefited benefiting rewarded rewarding payed
influence influense=S`6 influences influenced influencing affecting impact impacts impacted
impacting alter alters altered altering reassuring comfort comforts comforting unnerve unnerves
unnerving intimidating frighten frightens frightening scare scaring upseted upseting annoying
frustrating anger angers angered angering embarrassing silences silencing focusing refocus
refocuses refocused refocusing occupy occupies occupied occupying busy busies busied busying
absorbing immerse immerses immersing involves involving including exclude excludes excluding
isolate isolates isolating divides divided dividing unite unites united uniting bond bonds
bonded bonding bind binds binded binding feeds feeded feeding informing explains explained
explaining account accounts accounted accounting narrows narrowing closes closing bridged
bridging eases easing relieves relieving lightens lightening removes removed removing maked
gived keeped leaved bringed sends sended sending throwed builds builded getted letted drove
bred meant means careful regular joint tight loose larger frequent warm skilful skillful=Td6
firm brisk rushed vague constant endless repeated under lack presence presense=^d6 visibility
vizibility=_d6 sharper richer calmer neater messier keener abler cleverer friendlier colder
softer happier tidier noisier noizier=md6 steadier smoother slicker fuller broader narrower
fresher livelier duller tighter looser smarter clearer finer greater lesser shallower firmer
politer safer sadder healthier superior inferior plainer crisper maturer readier dipped rose
risen slips slipped slip slid wanes waned fades faded tails tailed grows grew grown shrinks
shrank plummets plummeted slackens slackened picks climbs climbed slumps slumped ebbs ebbed
evaporates evaporated dwindles dwindled worsens worsened tumbles tumbled collapses collapsed
varies varied motivation concentration attention patience patiense=Vg6 anxiety frustration
boredom enjoyment mood spirits appetite resolve determination resilience resiliense=`g6
commitment loyalty nerves nerve tempers temper yearly hourly horly=hg6 nightly fortnightly
quarterly biweekly only july italy ally rally belly lolly holly billy dolly gully folly filly
hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly doily imply
comply rely ply sly homily quickly slowly quietly loudly softly silently directly exactly
nearly partly approximately roughly shortly recently currently previously originally initially
finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=ii6 manually digitally electronically
annually formally informally publicly privately locally nationally globally internationally
horizontally vertically diagonally anonymously randomly numerically alphabetically
chronologically jointly respectively namely possibly probably presently formerly lately legally
officially automatically evenly equally firstly secondly thirdly lastly kindly thankfully
sincerely faithfully warmly lightly tightly loosely gently firmly mainly mostly largely
generally usually normally typically occasionally frequently rarely elderly likely unlikely
costly chiefly solely purely simply merely temporarily permanently gradually rapidly instantly
promptly punctually subsequently consequently accordingly additionally similarly alternatively
conversely theoretically practically chemically electrically mechanically biologically
historically geographically mathematically scientifically grammatically phonetically visually
musically internally externally centrally remotely virtually completely entirely totally
partially wholly doubly triply singly freely openly sideways heavily slightly apparently
evidently clearly obviously certainly actually basically essentially literally hardly barely
scarcely especially particularly specially specifically mutually culturally bodily badly
readily overly unduly ugly silly jolly lowly holy orderly burly manly womanly secretly safely
securely cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply thinly
thickly independently correctly incorrectly improperly accurately hopefully sadly behave
achieve attain thrive flourish florish=To6 gain grow fail participate contribute cooperate
persevere persist concentrate aspire strive deserve manage drift wander misbehave rush waste
tolerate assume depend exceed accept champion overlook underestimate overestimate instil uphold
embody exhibit exude relate conduct acquire recall master access underachieve underperform need
learn promotes champions prides listens treats celebrates prioritises prioritizes=eP7 neglects
ignores lacks fails thrives flourishes florishes=kP7 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters underestimates
overestimates overlooks undervalues prizes treasures strives aspires insists tolerates
epitomises epitomizes=cQ7 radiates a an the their home t ch ht ending captain goalkeeper keeper
partners partner twins siblings friends brothers sisters helpers winners losers muslim
christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older younger heavier
lighter nearer closer still seated eleven twelve thirteen aged rs pshe mandarin dt citizenship
economics biology chemistry physics phyzics=YS7 literature philosophy textiles cookery
psychology sociology business media algebra geometry resources resorces=dS7 material materials
examples wear collect wash phone stack tuck enter exit arrive attend way password route
fourteen forteen=UT7 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety both other another our my its your into onto beside since until
till near through throughout along around past towards against among without within upon beyond
unlike despite per via whether because although though unless but nor also either neither all
many some several each every none just almost perhaps maybe thank thanks dear hello hi tonight
afterwards meanwhile saturday sunday january february march april june august september october
november december noon midday such quite rather never except hands eyes besides plus minus
let's it's that's these those anybody sorry summer autumn winter christmas easter they're he's
she's we're remain remains remained become becomes became becoming stays cannot any very
extremely fairly pretty hugely highly truly absolutely utterly exceptionally least increasingly
somewhat little far much sometimes seldom already genuinely thoroughly noticeably visibly
vizibly=fX7 overall perfectly unusually immensely enormously wonderfully terribly awfully
stubbornly worryingly disappointingly dizappointingly=QY7 persistently unacceptably pleasingly
painfully woefully encouragingly encoragingly=WY7 reliably stunningly delightfully
frustratingly relentlessly dangerously needlessly notoriously markedly strikingly decidedly
distinctly downright positively unfailingly supremely eminently acutely chronically desperately
hopelessly horribly dreadfully ridiculously absurdly outstandingly phenomenally extraordinarily
fundamentally inherently palpably reasonably moderately relatively comparatively marginally
insufficiently inadequately excessively unreasonably disproportionately sufficiently suitably
appropriately uncommonly invariably commonly constantly undeniably unquestionably fiercely
passionately emotionally academically socially technically professionally soon plainly
definitely undoubtedly baby babies crawler crawlers twin sibling classes cohorts reader readers
writer writers mathematician mathematicians coordinator coordinators sencos parent parents
carer carers mother mothers father fathers mum mums dad dads families practitioner
practitioners trainees cleaner cleaners arrival arrivals leaver leavers joiner joiners prefect
prefects bursars middays playmate playmates director directors receptions apprentices ects lsas
author authors inspector inspectors researcher researchers adviser advizer=P]7 advisers
advizers=Q]7 advisor advisors consultant consultants officer officers technician technicians
principals facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers
newcomers scholars scholar para paras paraprofessional paraprofessionals instructors keyworker
keyworkers pupil's peers pupils' others boys' men women individuals nurse cook caretaker
librarian ones departments p1 p2 p3 p4 p5 p6 p7 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6
t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3
g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards
street lane hill foundation madame professor señor teachings learnings provisions
provizions=Ra7 curriculums plannings questionings modellings feedbacks markings assessments
behaviours behaviors=Za7 discussions paces opening openings endings conclusion conclusions
environment environments atmospheres climates ethoses cultures rapports leaderships managements
governances attendances attainments achievements outcome standard writings readings phonicses
mathses mathematicses englishes sciences vocabularies knowledges understandings skill skills
homeworks sequence sequense=^b7 sequences structures design designs method methods technique
techniques communications organisations organizations=hb7 playtimes lunchtimes trainings
inductions monitorings evaluations presentation presentations handwritings spellings deliveries
teamworks trackings datas engagements participations performance performances progression
progressions coverage coverages attitude attitudes efforts concentrations contribution
contributions demonstration demonstrations example exercise exercize=hc7 exercises
exercizes=ic7 essay essays signage signages catering caterings greeting greetings handover
handovers dismissals residential residentials artwork artworks sketchbook sketchbooks mock
mocks tutoring tutorings recruitments retention retentions appraisal appraizal=bd7 appraisals
appraizals=cd7 consultations scrutiny scrutinies oversights tutorial tutorials seminars
phrasing phrasings wording wordings feature features spreads recaps opener openers stimulus
stimuluses finale finales debrief debriefs storytelling storyteling=[e7 storytellings diction
dictions classrooms playgrounds libraries websites newsletters reviews deployments conducts
tones manner manners guidances links thinkings reasoning reasonings oracies listenings handling
handlings orders control controls movement movements safeguardings morales uniforms qualities
idea grammar grammars punctuation punctuations pronunciation pronunciations numeracies
literacies memory memories fluency fluencies comprehensions stamina staminas habit habits
mannerses pacings procedure direction directions groupings modelings accountabilities rigors
rigours alignment alignments preparations timing timings balance balances variety varieties
range ranges opportunity opportunities capacity capacities visions vizions=gg7 command commands
tells commented mention added reported describe described suggested replied asked remarked
recalled recaled=Uh7 whispered writes asks describes suggest suggests adds noted state stated
states remark whisper responded voted rate rated agree agreed disagree dizagree=ih7 disagreed
dizagreed=jh7 announce announced confirm confirmed predict predicted argue argued shouted reads
quote quoted texted chorused admitted claimed complained labelled labeled=\i7 titled entitled
headed marked praised praized=ai7 thanked according slogan motto glow text certificate category
criterion protocol regulation regulations statute agreement guideline guidelines checklist memo
circular legislation charter declaration bulletin constitution money payment cheque returns
equipment booking bookings taxi presenter timekeeper scribe reviewers observer observers hosts
speaker speakers listener listeners candidate candidates applicant applicants driver drivers
cancelled canceled=Sk7 postponed delayed rearranged rescheduled swapped shortened dim superb
splendid marvellous fabulous terrific tremendous stunning awesome incredible delightful
charming gorgeous attractive appealing impressive admirable commendable praiseworthy
praizeworthy=lk7 laudable exemplary uplifting compelling compeling=Pl7 stimulating insightful
perceptive imaginative inventive innovative ingenious masterly masterful adept accomplished
proficient seamless purposeful fruitful efficient successful worthwhile invaluable meaningful
vibrant buzzing dynamic harmonious meticulous cohesive sensible unsatisfactory satisfactory
magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime flawless
faultless impeccable immaculate enviable unrivalled unrivaled=Zm7 unparalleled enjoyable
pleasing pleasurable gratifying heartening heartwarming promising promizing=bm7 memorable
tasteful elegant eloquent astute shrewd diligent industrious studious courteous corteous=lm7
considerate devoted tireless tedious dreary drab uninspiring uninspired uninteresting
monotonous lacklustre lackluster=Wn7 lifeless pedestrian mediocre unremarkable mundane humdrum
feeble deficient substandard shoddy sloppy slapdash careless superficial shallow simplistic
patchy erratic haphazard chaotic scruffy shabby grubby incoherent inefficient ineffectual
unproductive pointless futile worthless meaningless irrelevant inappropriate unsuitable
unacceptable counterproductive concerning alarming depressing dismal dire appalling
appaling=ao7 atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=TP8 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy amateurish inept clueless negligent irresponsible thoughtless insensitive
tactless insolent disobedient unruly hectic frantic frenzied lopsided misguided unconvincing
unimpressive underwhelming underdeveloped aimless directionless rudderless unstructured
underprepared unprepared forgettable overcomplicated bland insipid stale messy untidy cluttered
unwelcoming uninviting soulless joyless oppressive overbearing condescending dismissive
unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly appallingly superbly brilliantly
beautifully marvellously fantastically adequate authoritative charismatic transformative
transformational fascinating intriguing entertaining groundbreaking outmoded antiquated
overambitious unrealistic unachievable inflexible disorderly purposeless childish sophisticated
unsatisfying illogical nonsensical unwise unwize=YS8 excessive needless unnecessary wasteful
inexcusable indefensible intolerable unforgivable peerless stellar sterling adroit deft assured
standout noteworthy notable creditable respectable passable tolerable decent cracking smashing
ace fab super beautiful magical belaboured belabored=WT8 commanding disconcerting flawed
nagging overcrowded punishing ragged rambling brash breezy candid celebratory civilised
civilized=dT8 cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy
imperfect inconsequential inquiring manic misplaced murky offhand pacey permissive perverse
plausible provocative punchy quirky radiant redundant sensational serene speedy sporadic
strenuous superfluous surprising surprizing=eU8 temperamental theatrical turbulent
uncompromising uncompromizing=iU8 wearisome zany zestful assertive cautious jerky lousy staid
disarming dizarming=RV8 engrossing exuberant foolhardy frosty gormless heartless immoderate
incisive incizive=ZV8 militaristic overheated disastrous dizastrous=]V8 catastrophic horrendous
horrific adventurous marvelous righteous hurtful attainable unattainable unimportant arduous
melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless excitable
impressionable precocious disagreeable dizagreeable=SW8 fastidious scrumptious delectable
nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy
nifty natty dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky smelly littered
pokey poky dank musty mouldy rickety sweltering airless reactive hollow filthiest babyish
bookish boorish brattish snappish sluggardly churlish clownish fiendish garish loutish oafish
peevish stylish ticklish waspish outlandish makeshift shopworn careworn toothless faceless
characterless bloodless gutless voiceless formless baseless groundless rootless ruthless
reckless lustreless shameless tasteless timeless priceless senseless thriving flourishing
florishing=_Y8 floundering ailing dysfunctional toxic rosy daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned cheery collegiate communicative
conducive congenial constructive convivial courageous corageous=VZ8 dextrous diplomatic
discerning disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=aZ8 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=kZ8 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
refined resounding selfless spontaneous staunch stoic streamlined succinct trailblazing
unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative austere
avoidable backward barren belligerent bombastic brittle brutal bureaucratic burdensome caustic
clinical coarse colourless colorless=Y\8 combative confrontational contentious contradictory
cowardly deafening decaying defeatist derelict desolate destructive discordant discourteous
discorteous=f\8 disingenuous dizingenuous=g\8 dogmatic elusive exclusionary exploitative
fatigued fickle flaky frail frivolous fuzzy gruff hackneyed harmful hurried hyperactive
hypocritical illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable
injudicious insidious insignificant insular intolerant irksome judgmental judgemental=e]8
lumbering meek menial merciless moaning neglectful nondescript noxious obsolete obstructive
overpriced partisan partizan=Q^8 patriarchal perilous petty prejudiced prescriptive protracted
quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten scathing
secretive selfish shifty shrill slavish spartan spineless squalid stressful subdued subpar
threadbare torpid tortuous traumatic uncouth underfunded understaffed underachieving
underperforming uneasy unequal unlucky unrecognisable unrecognizable=W_8 unskilful
unskillful=X_8 unsuccessful untrained uptight volatile vulgar whining worrisome clunking
outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=V`8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=n`8 divisive
divizive=o`8 domineering dour effortless effusive enterprising enterprizing=Ta8 erudite
exquisite exquizite=Va8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=ca8 horrid humourless humorless=ea8
imprecise imprecize=fa8 indecisive indecizive=ga8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=[b8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=Yc8 tawdry taxing tepid
thrilling thriling=]c8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=Pd8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=fd8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=\e8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=Tg8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=Rj8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly
controlling controling=^j8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=\k8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=kk8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=Zl8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=il8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=Sn8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=[o8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=jo8 unfulfilling unfulfiling=ko8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=ZP9 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=lP9 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=eR9 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=iS9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=lT9
sluggishly ploddingly labouredly laboredly=oT9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=[W9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=kW9 disinterestedly dizinterestedly=lW9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=TZ9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=cZ9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=j[9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=Z\9 disarmingly dizarmingly=[\9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=e\9
militaristically overheatedly disastrously dizastrously=h\9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=_]9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=V^9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=T`9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=Ta9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=`a9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=ja9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=]c9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=kc9 disgruntledly disingenuously dizingenuously=mc9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=Ve9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=de9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=lf9 unskilfully unskillfully=mf9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=Ph9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=mh9 domineeringly dourly dorly=oh9
effortlessly effusively energisingly energizingly=Ri9 enliveningly enterprisingly
enterprizingly=Ti9 eruditely exquisitely exquizitely=Vi9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=ei9 horridly humourlessly humorlessly=gi9 imprecisely
imprecizely=hi9 inattentively indecisively indecizively=ji9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=aj9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=hj9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=bk9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=Qm9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=km9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=co9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
unsurpassedly unsympathetically untenably unthinkably untroubledly unwelcomely unyieldingly
infectiously contagiously electrifyingly rivetingly grippingly spellbindingly enchantingly
pleasantly unpleasantly agreeably nastily sombrely cosily homelily invitingly luxuriously
lavishly tattily dilapidatedly neglectedly unlovedly unkemptly jumbledly scrappily rubbishily
tackily gaudily cheesily naffly lamely ropeyly dodgily iffily shakily flimsily tenuously
spuriously dubiously questionably doubtfully debatably facily glibly tritely banally vapidly
vacuously inanely puerily juvenily trivially paltrily measlily meagrely derisorily negligibly
nuancedly lucidly cogently penetratingly exactingly wholesomely generously graciously humanely
compassionately empathetically heartfeltly steadfastly dependably trustworthily reputably
esteemedly renownedly distinguishedly legendarily iconically unforgettably momentously
stupendously formidably potently decisively decizively=dR: resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=^T: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=QU: discouragingly
discoragingly=RU: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=UV: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=eX: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=nZ: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=m[:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=]]: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=Q_: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed progressive relentless
restrained revealing savage selective sheltered sober stern sturdy subtle tangible unfinished
unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy responsible
soggy spotty static inactive intermittent individualised individualized=``: gentle humble
collaborative interactive traditional expert conscious measured sensitive reflective strategic
intense tentative distant detached remote rigid raw heated troubled extreme scarce stifling
tangled wasted fiddly gruelling grueling=[a: modest proportionate minimal variable uneven
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent honest fragile precarious sparse bare
skimpy stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive
powerful forceful vivid colourful colorful=`e: automatic instinctive intuitive genuine
authentic real fake artificial contrived advanced flashpoint flashpoints anticlimax
anticlimaxes strengths weakness weaknesses success successes failure failures disaster
dizaster=Vf: disasters dizasters=Wf: messes highlights joys pleasures disappointment
dizappointment=\f: disappointments dizappointments=]f: flaw flaws shortcoming shortcomings
shortfall shortfalls inadequacy inadequacies deficiency deficiencies mistake mistakes asset
assets credit credits gems jewel jewels star stars inspiration inspirations excellence
excellense=Ug: excellences brilliance brilliances mediocrity mediocrities chaos chaoses bedlam
bedlams mayhem mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces
scandal scandals tragedy tragedies wastes nonsense nonsenses rubbish rubbishes treasure
masterpiece masterpieces threat threats insult insults affront affronts outrage outrages
indictment indictments travesty travesties slur slurs stain stains blot blots eyesores
tokenisms masterclass masterclasses beacon beacons exemplar exemplars washout washouts
catastrophe catastrophes calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=ci: fervour fervor=di: dedication professionalism passion generosity creativity
expertise expertize=ji: diligence diligense=ki: integrity humility kindness perseverance
tenacity compassion wisdom insight charisma charm wit devotion diplomacy ingenuity imagination
originality tact tenderness vigilance gusto artistry craftsmanship eloquence eloquense=bj:
foresight grit steadiness tirelessness zeal talent talents exuberance vitality positivity
openness honesty sincerity thoughtfulness friendliness complacency laziness negativity
defensiveness inertia arrogance indifference indifferense=Xk: negligence negligense=Yk:
incompetence incompetense=Zk: stubbornness hostility carelessness thoughtlessness rudeness
insolence insolense=`k: impatience impatiense=ak: favouritism favoritism=bk: nepotism cynicism
pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness
selfishness dogmatism snobbery elitism cliquishness disorganisation disorganization=Rl:
confusion inconsistency incoherence incoherense=Ul: inefficiency ineffectiveness indiscipline
unruliness misbehaviour misbehavior=Zl: disaffection dizaffection=[l: disengagement
dizengagement=\l: disillusionment dizillusionment=]l: despondency tedium monotony
superficiality shallowness dullness blandness vagueness mismanagement inflexibility rigidity
psychologist psychologists therapists counsellors physiotherapist phyziotherapist=ml:
physiotherapists phyziotherapists=nl: physio phyzio=ol: physios phyzios=Pm: paediatrician
paediatricians doctor doctors gp gps dentist dentists nurses matron matrons optician opticians
chaplain chaplains vicar vicars priest priests rabbi rabbis imam imams minister ministers
architect architects builder builders plumber plumbers electrician electricians engineer
engineers surveyor surveyors contractor contractors caterer caterers cooks caretakers
groundsman groundsmans gardener gardeners receptionist receptionists secretaries clerks warden
wardens ranger rangers librarians invigilator invigilators examiner examiners moderator
moderators registrar registrars treasurer treasurers chairman chairmans chairwoman chairwomans
neighbour neighbor=Wo: neighbours neighbors=Xo: mayor mayors councillor councillors farmer
farmers poet poets scientist scientists firefighter firefighters policeman policemans
policewoman policewomans constable constables photographer photographers conductors escort
escorts housemaster housemasters housemistress housemistresses organist organists umpire
umpires referee referees musician musicians grandparent grandparents grandmother grandmothers
grandfather grandfathers nan nans gran grans grandad grandads aunt aunts uncle uncles guardian
guardians childminder childminders diocese dioceses auditor auditors solicitor solicitors
official officials representative representatives rep reps spokesperson spokespersons editor
editors reporter reporters custodian custodians janitor janitors superintendent superintendents
interpreter interpreters translator translators interviewers historian historians critic
critics curator curators proposer proposers opposer opposers seconder seconders opposition
oppositions prosecutor prosecutors defendant defendants juror jurors barrister barristers
lawyer lawyers argues reckoned reckons advised advized=hR; advises advizes=iR; recommended
recommends warned warns bitter sweet salty spicy crunchy chewy tender moist sticky slimy greasy
oily muddy dusty rusty cracked chipped ripped tattered twisted warped stiff blunt shiny pale
cloudy dead dangerous hazardous slippery overgrown bumpy steep crooked wonky clean ripe unripe
cooked burnt fertile infertile runny watery gritty powdery springy stretchy elastic flexible
porous absorbent waterproof beanbag catch catches penalty penalties points shot shots kicks
serve toss wickets conversion putt lap laps skittle skittles final semi heats rounds bail quoit
piece pieces pile piles heap stacks flipchart noticeboard bookmark glued taped tied fetched
trimmed phoned lent borrowed cleaned wiped mopped washed weighed counted copied drank mended
repaired replaced fixed screwed sewed propped wedged stacked unpacked rolled folded dried
rinsed filled emptied cooled stirred restarted rebooted printed photocopied typed rubbed
underlined knocked cycled boots passport licence license=QW; cash vest fob login sunhat greys
greens blues reds browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap
thump crash clatter rattle squeak squeal click roar boom echo ache throb cramp twinge toothache
cough sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker flash shadow
draught gust drizzle sleet mist sunshine moonlight daylight swell smear scratch dent crease
puncture bleed graze bruise bruize=VY; bump swelling sweling=XY; blister colours colors=ZY;
surface texture grain mud toast steam basin proof proofing studied discussed debated explored
investigated examined analysed analyzed=jY; learned learnt researched revised revized=nY;
practised practized=oY; compared contrasted traced mapped illustrated enquiry documentary
motion novel exam textbook league nations war wars treaty empire reformation restoration
rebellion revolt revolution famine plague depression weimar tudors tudor stuart stuarts
victorians victorian romans roman vikings viking saxons normans egypt egyptians aztec aztecs
boudicca napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan
dickens scrooge holocaust slavery partition colonialism apartheid suffragettes chartists
luddites peasants crusades armada boycott siege invasion uprising uprizing=U\; coup massacre
abyssinia versailles earthquake drought rainforest erosion load sync upload download update
install reach scan convert attach delete import export render server servers software app apps
site portal mail attachment database scanner phones tills recording mic audio connection backup
seconds metre metres centimetre centimeter=a]; centimetres mm cm km kg gram grams mile miles
degree degrees pence pound pounds percent litre litres decibels inch inches feet fund grant
dash warn lend fetch cancel drink rest apologise apologize=`^; confess rebook reschedule hurry
nip pop sprint shoot beg wrap hear hearing following catching spotting reaching locate locating
decipher deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey
jorney=__; birthday wedding retirement flight remarks joked maintains insisted confided
declared declares conceded boasted protested emailed tweeted observed muttered recounted
testified lamented ventured quipped volunteered relayed everything nothing branded brands
termed characterised characterized=^`; characterises characterizes=_`; summed audits study
studies inspection article articles questionnaire blog editorial legend continuum spectrum
barometer categories subheadings tabs tiers offers rates ranked ranks scored circled coloured
colored=Xa; graded medicine medicines inhaler inhalers epipen epipens exits chaperone
chaperones payments receipts cheques hair jewellery earrings drinks litter consent permission
area perimeter choir orchestra brass drummer drummers pianist altos sopranos tenors basses
dancers dancer singers soloist trombones flutes flute clarinets horns ukuleles percussion
xylophones chimes woodlouse woodlouses toad toads gerbil gerbils hedgehog hedgehogs goldfishes
stickleback sticklebacks duckling ducklings goose gooses ewe ewes donkey donkeys calf calfs
piglet piglets kitten kittens beetle beetles moth moths locust locusts robin robins sparrow
sparrows gull gulls pigeon pigeons heron herons gecko geckos budgie budgies crab crabs deer
deers larvae pupae lice woodlice geese calves wolves iago othello desdemona banquo macduff
hamlet ophelia polonius tybalt mercutio juliet antigone creon oedipus lennie curley cratchit
fagin heathcliff gatsby jekyll trunchbull goldilocks cinderella rapunzel gruffalo beowulf
grendel odysseus zeus thor loki anansi mowgli shylock malvolio prospero caliban oberon titania
lear cordelia goneril claudius gertrude brutus cassius frankenstein dracula estella havisham
magwitch birling atticus ewell voldemort hagrid snape aslan gollum bilbo frodo smaug
rumpelstiltskin bluebeard medusa perseus theseus minotaur icarus narcissus crusoe ishmael ahab
quixote tartuffe loman texts advert adverts argument arguments aims ambitions intention
intentions intent intents purposes aspirations mission missions aimed aspired banks glossary
glossaries thesaurus thesauruses dictionary dictionaries wordlist wordlists spelt spelled
misspelt misspelled misspeled=hg; highlighted erased translated decoded rhymed alphabetised
alphabetized=ng; capitalised capitalized=og; pronounced hyphenated recorded offered sorted
brainstormed grouped reasons causes cause effects ways similarities differences advantages
characteristics traits synonyms antonyms opposites hypotheses predictions motives factors
debugged classified classed tested corrected dissected acted imagined mimed impersonated
portrayed rewrote proofread annotated tagged coded categorised categorized=Xi; critiqued
plotted charted tallied fable tale parable myth passage sermon breakfast refreshments
continually perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere
ever anything pattern thing whoever wherever whichever whatever noone ownership seems seemed
tries behaves contributes listened learns follows else member non 'd i'd we'd you'd they'd he'd
she'd repay dividends worth travel profit warrant liven brighten solve cure rescue there'd
mileage scope milage gains something plenty potential cry cries cried crying scream screams
screaming begs begged begging aches overdue gasping revamp trimming pruning discover happen
hunch instinct plea suggestion advice counsel pennyworth cents mull ponder chew punt extra
specific explicit yourself yorself=_l; yourselves yorselves=`l; instincts judgement
judgment=bl; unsaid kill trick secret knack lies easily obvious cheap solved remedied remedy
basics needn't onus miracle wonder miracles wonders heaven god heavens forbid shock horror
quelle chef's kiss die goosebumps goosepimples quaint convenient otherwise otherwize=dm;
suspiciously ears lump hairs neck arms 've watched fare admission entry petrol detour detor=Qn;
hell earth oh choppy uncharted stormy muster telling devastating effect forensic surgical
evangelical monastic balletic operatic herculean byzantine kafkaesque era ware befits befit
flick dimensional sided stock canned pat scripted rote excuses complete ventriloquism
showmanship salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond
swallowed devoured devored=^o; admin packing tidying hearts oak relative comparative particular
teaches blinder illusion illusions borderline elements aspects hallmarks flavour flavor=oo;
greatness aspect element size aide bury buries buried burying hid hides tucks tucked smuggle
smuggled sneak sneaked snuck appendix item footnote footnotes agenda nodded waved bounced
kicked shelved binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled
dreamt conjured rigged padded stamped kicking sweep sweeps swept sweeping brushed skeletons nod
nods waving stamping gospel granted pluck plucks plucking conjure grabbed snatched shifts
shifted goalposts gun bandwagon bandwagons picking massage massages fiddle fiddled spin inflate
inflated gild gilded sugared lily disappear dizappear=`R< disappears dizappears=aR< disappeared
dizappeared=bR< vanish vanishes vanished vanishing sank ether void hole abyss cracks bottomless
holes collects collecting gathers gathered gathering pointing accusing breach visitors'
vizitors'=WS< gallery staged tidied displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted
skirting danced dancing pussyfoot pussyfooting edged creep creeps grounds shies shied shying
hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolling
whenever bow bows bowed cave caves caved backwards ride lie looks buck parapet sleeping dozing
dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye someone's somebody's everybody's
owns owned gaps washes washing devices chucked cast adrift lurch wilderness creek lip motions
mentality shop dressing choreographed rescues rescued rescuing bails bailed props spoonfeeding
answering honour honor=XV< honours honors=YV< honoured honored=ZV< preach profess professes
lumber lumbered saddled loaded burden burdened inflict inflicted impose imposed moon advantage
liberties treated treating cattle dirt fools criminals servants rides rode roughshod feelings
stepped stepping tread treads trod trodden treading toes talked shout stray strays strayed
drifted veer veers veered degenerate degenerates degenerated descend descends descended morph
morphed stumble stumbled tipped blurred chat monologue monolog=TX< mode swinging swung acts
acting maggot fool clown eejit gooseberry martyr victim innocent mickey mick piss michael
liberty amok hay ruled roost remiss cavalier hamfisted cackhanded highhanded heavyhanded
flippant offhanded rein flung lashed slung hashed patched overnight copying & pasted pasting
fag packet gasp patch hatchet hash lash overegg overegged overplay overstepped overdo overdid
overcook overcooked overrun oversell scene beeline dragged rushes rushing loath loth wasting
dismiss dismisses dismissed view fend guess intervened noticed reminded nose noses ought cue
cues abandons tolerated condone condoned idle ignoring neglecting refuse refuses refused
refusing disregard disregards disregarded flout flouts flouted disregarding bother deal fault
blame blames blamed blaming culprit culprits guilty aside regard heed drag drags dragging heels
idly forgot chance disrupt disrupts disrupted disrupting sabotage sabotaged wreck wrecked
relies relied relying reliance complicate complicates overreliance overcomplicate depends
depended shrug shrugs shrugged laugh laughs laughed batted fobs goodbye opt opts opted
themselves himself herself knuckle knuckles knuckled dig digs dug muck mucks mucked weighs
resists resisted oppose opposes opposed tantrum strop paddy decide decides decided stared
smiled shuts shutting react chatter pretend pretends pretended waits loss odds snail's promise
promize=n]< loop proper consideration leans leant leaned resort resorts resorted default
defaults defaulted cling clings clung retreat retreats retreated pets overrode override
overrides overrule overruled interrupt interrupts interrupted shouts permitted roam disturb
gloss glosses glossed skate skates skated skips skipped checks miscast ploughed pressed
regardless anyway admit admits claim claims complain complains boast boasts moan moans whine
mutter snapped snaps barks barked yell yells yelled screamed lectured nag nagged nags confessed
concede concedes protest scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt
blurted excuse owner buying peace scar scars legacy vacuum bruises bruizes=l`< wounds brakes
damper dampener strain kibosh mockers frighteners seal skids concentrates concentrated chips
chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks sucked
sucking beaten drummed wring wrung leach leached lends lending floodgates kills killed killing
stifle stifles choke chokes choked nips nipped squashed quash quashed bud itself weeds sow sows
sowed sown planted pave paves paved clears cleared smooths smoothed touchpaper blockage tips
stems stemmed bucks bucked reversed rot trend deadlock muddies muddied applecart ship spanner
curveball favours favors=_c< magic disservice justice world dream clockwork breathe breathed
injects injected pumped lungs reap reaps reaped reaping harvest haunt toll lasting imprint
casts pall spells sounds sounded death doom knell undoing salvation catalyst brink jolt jolted
coax coaxes coaxed lure lured tail wagging wags domino ripple snowball knock-on vicious spiral
coincidence coincidense=Qe< mystery fluke rocket to? imagine survived cent owing campaign owe
owes owed hinged revolve revolves revolved pivot pivots shoulders personality whim luck dies
dint sheer symptom by-product casualty product fallout aftermath consequence consequense=Qf<
symptoms symptomatic testament tribute testimony indicative asthma difference differense=Yf<
emerge emerges emerged achieves achieved solves prove proves proved landscape changer changers
earned gained caught might've would've could've mightn't rooted grounded courtesy cortesy=of<
wake guessing lacked gap temperature benefitted profits profited woke wakes geared cheered
perked wound quietened borne impossible upshot direct caused resulted resulting decrease
therefore thus hence thereby contributed causing adversely instilled instiled=ng< enhance
enhances enhanced stunt stunts factor main arise arises arizes=Wh< arose foundations groundwork
ignite ignites ignited filters filtered percolate percolates fights fighting silliness messing
rub rubs rubbing audience audiense=ih< smile visuals invited required paired introduced buddy
cured quelled tamed shouting misbehaves misbehaved others' fared differently visual using
sharing starting handing adding switching swapping pairing mixing naming praising praizing=ei<
rehearsing practising practizing=gi< waiting pausing banning displaying similarity folds spill
spills spilled spilt translate translates leaks sprang derive derives derived banned halfway
astray security stake foothold underneath limbo dependence dependense=aj< dependency contempt
disengage dizengage=dj< dispute escaping mistaking disguising disguizing=hj< volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound massively west forest
guest contest chest quest nearest latest largest smallest tallest longest shortest oldest
youngest earliest widest fastest thickest eldest furthest closest usual unfavourably
unfavorably=Rl< overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged
rival rivals rivalled rivaled=^l< comfortably distance gulf huge growing compare notch player
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed streets leagues comparing pales paled insignificance par outdid outgrew
outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked rare arguably
character calibre amount alongside fares faring dated vast slight counterparts tier tops topped
edges pips pipped bested intensity noticeable distinct disparity distinction dregs bunch straw
settings districts touches farther forward uniformly night benchmark heights moment
inconsistencies unevenly unevenness ages genders greatly considerably diet postcode depending
forecast broadly solidly ri verging bordering mid b c stunted garbled bloated skewed entrenched
fractured splintered siloed orphaned undercooked blank orphan relation cousin penetrated
touched percolated travelled traveled=ko< side mere specifics survive survives manages scraped
staggered staggers lurches lurched lurching stumbles stumbling scrape scrapes scraping bumble
bumbled crawl crawls crawled crawling slogged wade waded wading shoestring cease ceases
threshold reaches travels finds banked anywhere sight premium supper gamble lucky crapshoot
roulette wafer charmless flavourless flavorless=YQ= structureless creature spots alley gorilla
plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy
leaden unformed underdone undernourished undernorished=oQ= stodgy teeth minimum essentials
faint substitute imitation translation shuffle swim pecking fate precious recommend suspects
handful o'clock poppies pepper sleep vanishingly awash swamped snowed inundated laden peppered
plastered festooned crammed stuffed dripping bursting brimming overflowing saturated riddled
rife rampant ubiquitous omnipresent wall-to-wall endemic widespread commonplace incessant
neverending unending nonstop showers bucketload truckload shedload loads tons tens nil zero
chunk slice proportion !<number> lion's sizeable sizable hefty whopping massive tiny majority
minority bulk dose portion needed needs ample battle disputing quarrel quibble object accuse
outsider stranger glance confirms detective suffice conclude reality destined doomed fated
succeed doubtless indubitably incontrovertibly incontestably inarguably unarguably
categorically demonstrably self-evidently conclusively inescapably inexorably parallel peer
reproach overstated overemphasised overemphasized=_U= emphasised emphasized=`U= pulse tinge
undertone undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach shades
echoes hint somewhere million blush reflection ear outsider's reckoning precision precizion=YV=
clarity clue cohesion urgency dearth shortage devoid conspicuous exist uncared unaccounted
uncalled uncaled=eV= awry pear askew trail trailing failed chances moments unnoticed unchecked
unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread untested
unused unseen unanswered uncorrected unplanned unspoken untouched unstretched unexamined
unexplored undeveloped unmonitored unrecognised unrecognized=fW= unrewarded unexplained aligned
rationale expense revisited revizited=lW= reviewed failings stomach exposed expected delivering
critically neatly possess experience experiense=VX= ability faintest slightest foggiest
relevance deserved detriment happening insufficient awareness indication repertoire experiences
infrequently inability unable well-trodden earn earning corn rationed celebrated prioritised
prioritized=mX= sacrificed obliged justify lying dormant fallow unopened journals jornals=UY=
ceased died shrivelled shriveled=XY= shrunk decayed mispronounced misread mislabelled
mislabeled=]Y= mistimed mispitched misdirected misapplied mizapplied=aY= stripped shorn
consulted briefed spine logic consensus boundary boundaries rhythm singing rowing hover hovers
hovered margins shallows literal marginalised marginalized=TZ= stinted crowded hamstrung trace
glimmer unanchored untethered unmoored traction purchase footing grounding currency leverage
clout concepts errors misconceptions connections misunderstandings core agency demands demanded
requires airtime limelight anticipated tackled recognised recognized=R[= slam slammed sunk
chasm mismatch disconnect contradiction information misunderstanding common collective
discernible formal follow-through provides provided omits omitted avoids avoided skims skimmed
significance underemployed underoccupied undertaught underfed underled underserved unengaged
unguided unpractised unpractized=R\= unrehearsed unled unclaimed unevidenced uncoordinated
unsequenced unscaffolded undifferentiated checking discussing revisiting reviziting=]\= one's
nobody's else's amounts amounted altogether surfaces surfaced featured develops misconception
spite adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=]]=
rumours rumors=^]= reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drugs jail abusive homeless
evicted debt bereaved dying cancer depressed homes household situation circumstances background
claiming domestic violence violense=^^= abuse adopted undercurrent streak wondering impression
i'm picky definite appears appeared seemingly supposedly presumably ostensibly samey perceived
suspect suspected guessed reckon sensed opinion unconvinced borders bordered verges offence
offense=Z_= pared extinction hilt tugged tongs daggers fought other's another's flak rap brunt
pinch burning midnight burned wits wits' wit's tether baptism whip sellotape gaffer willpower
somehow headless leash gig graft haul uphill penny pennies vine runway leaked leaking seeped
bled hollowed mothballed mothbaled=d`= axed decimated rack pilot launch relaunch nosedived
cratered hurl chuck initiatives hurled lavished wag wagged promises promizes=Ta= jargon
promised promized=Va= noises noizes=Wa= runaround pillar conspiracy cop voting ruffle ruffling
feathers contention blood googly backing pit dogsbody powerpoint bullet acronym carrot flogged
laminated swamp swamps acronyms wealth abundance parachute parachutes parachuted parachuting
helicopter helicoptered airlift airlifted wheeled experts lull relief fiction painful salutary
viewing lick survival existence existense=cb= jot inkling semblance scintilla moment's qualm
murmur hitch peep qualms beast proposition universe swear one'd forgiven excused assuming
shells glimmers bullets pudding devil sights military operation blow blows blew hip thieves
shrinking violets encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations
sliced stilled stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching
deckchairs leaps rising rizing=]d= stride sky's curve finishing perfection aladdin's store
stroke silk overstate commanded niche restraint brevity economy seriously occasion bait hiccup
glitch whimper snag grave mustard cheers applause barrel corking belting ripping possibilities
possibility winner outright blown saucers hawks flea smiles parents' teachers' brand sing sings
praises praizes=je= soak soaked soaks soaking future production stuff de cogs brains jackpot
swimmingly decorations costumes plunge bull prize accelerator strides splash nub bay spinning
beady gift licked sewn wrapped fort smelling smeling=hf= grief naught fruition shoulder alight
alive stakes pivotal eggshells trojan demon maniac sats screening onions utmost stead nick
fettle flattering groove knees brief cusp verge height peak coal powers pops absolute nature
sore behold labour labor=kg= classic dab tower oiled knit burner heart's bald bee's cat's
whiskers dog's mccoy admiration feat unturned sailing sweetness bounds ! crow guns punching
tacks razors shipshape chapeau squad bowled tumble climb grind foregone moot breakneck arm's
limb freefall shrift pickings spectre specter=Ti= bubble drifting fringes casting event risk
areas zones rod stony eternity shops considers evenings weekends riding profession burst bursts
busting seams sixes loggerheads ebb crossroads chasing format hearted cock inherit inherits
inherited price pouring poring=Vj= shoots suggestions slap eighties nineties sixties seventies
avail zoned flounder communities foul wayside wayzide=cj= boil piste tangent overboard haywire
downhill south houses rag bearings !of clanger bombshell bogged scot pig's headway tripping
aground thumb watching banging hop hopping hopped bleat baa sardines wildfire theory sway
ransom children's people's anyone's losses ceremony backside caution deadlines heel cropper
standstill buffers reputation mercy bush angel shakes blessing patchwork fabrics quilt squib
utter chase ocean style unrest blueprint dawn gesture cannon unto thorn affair compensation
macho herring ark cosh radar brushing necks cuff wane warpath legs uppers soapbox hobby
downward sake burton swallow gaping glaring rut pickle daze operate operates operating exists
doldrums tatters crisis crizis=dm= meltdown denial jack coping managing ok okay fizz saloon
panic winded tying haste sizzle hype muchness ado error manoeuvre barred chestnut egged egging
fashion man's eyebrows diamond ruling citizen citizens treatment skating skimming scratches
scratched scratching slipping strictly coated coating swims roundabouts teething gruel wasters
iceberg kneed reinvent reinventing reinvented rome whistling gritted worlds wraps wrapping
footed barking mad chopping watchers cookie cutter tummy dime dusted dribs drabs friend fat
fiddling equals flogging grasping clutching clutch straws nosed maintenance mighty collar jerk
reaction reactions mutton nailing coffin haystack pasture enemy papered papering tearing tear
rearranging tinted fa jury mill thumbs twiddling knots toe toed toeing tongue cheek turkeys
wounded warts wheat chaff serial compulsive habitual inveterate incorrigible chronic nit
pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter sitters picker
pickers splitter splitters eater eaters workers talkers personalities self bundle mischief
conscience consciense=SR> matriarch patriarch godfather queen king kindred tortured souls
skinned roadblock liability uptake criticise criticize=`R> bloomer bloomers developer
developers adopter adopters prone outbursts tantrums exaggeration moods aggression tempered
fused natured tendency wee angels monsters monster darlings terrors terror dears mites horrors
madam madams emperor emperors devils sweethearts toughie toughies brainiacs oddballs weirdos
loudmouths lazybones slowcoaches slowpoke slowpokes underling underlings greenhorn
younger-looking brain villain villains crew gang cheeky various backgrounds speller pest
reasoned rabble mob tribe firecracker sweetheart poppet darling minx imp scallywag urchin
slogger allrounder wildcard bystander heavyweight fence-sitter clockwatcher naysayers doubter
doubters cheerleader cheerleaders blocker blockers laggard laggards fighter attention-seeker
lone bet achiever linguist sharer joker rebel comedian brigade estate quickest sportsman helper
highers lowers middles stretchers strugglers sens quietest loudest naughtiest neediest
inseparable invisible invizible=oU> generation pioneer whirlwind coasters rebels thinkers leech
freak freaks menace sen eal adhd asd fsm university attainers achievers attainer prior lows
highs ables artist storyteller storyteler=hV> performer rockstar hero heroine micromanager
nonreader underperformer underperformers dragon sponges whiz weakling flyer flyers fliers
upbringing apples capsule doorstop saga epic virtual heath robinson silos whack rooming
timetabling musical monument shrine ode temple lamination glitter headlights everyone's
acquired mouthful midas golden languishes languish dunk dunks phoning dumpster mary autopilot
weathered thaw relations purr purrs purred trading trade trades former yesterday's glories
glory gilds gilding plane venom glee tore rip rips plough ploughs blast blasted powered inhaled
swallows floundered shone pats patted patting trowel haunts ghosts predecessor espresso
adrenaline caffeine realism subjected marched whisked paraded hustled funnelled funneled=hY>
i've we've endured braved withstood trawled yawned fidgeted sighed winced beamed grinned
supposed pet goodness heaven's pity's goodness' dries drying rafters trooped troop troops
traipsed traipse ambled bustled streamed straggled clattered thundered shambled swaggered
strutted barrelled barreled=lZ> careered surged wafted pottered milled piled reel reeled lob
lobbed spray sprayed glared glowered scowled smirked leered simpered grimaced huffed puffed
tutted tug scorn churned whizzed ballooned mushroomed snowballed snowbaled=i[> spiralled
spiraled=j[> paralysed paralyzed=k[> ambushed besieged bombarded juggled whitewashed
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled wasteland silo showcase backwater tinderbox keg burnout anarchy tilt flounders waffles
guts punch zing attack fillers flit flits flitted flitting scuttle scuttled scrawl scrawled
diluted amid buzzes crackle throbbed pulsed fizzing crackling humming plummet nosedive rocketed
skyrocketed slump hovering labours labors=d]> pillars cruising cruizing=f]> agonising
agonizing=g]> curling flog throats sinking tacked shoehorned crowbarred bitty hurtle hurtled
radiate radiated ooze oozes oozed exuded mesmerise mesmerize=X^> enthral enthrals wow towers
melt melts melted outburst havoc dissolve dissolved wrestle wrestled grapple grappled
languished dominating bombard cram steamroll raced sped grinds grinding peter peters petered
bounce bouncing oozing bustling teeming !and forefront reins firefighting juggling dumbed
dumbing watered clinging stare stares staring gazing gazed plagues plagued blighted beset
poisonous ingrained waffled rambled rambles rounded outlive outlives outlived withstand
battling battles winding blatant blatantly fashioned glazed fairies glazes expressions vacant
faraway hunted pained expression counting tuned wandered class's body thoughts lightbulb slots
slotted clicks clicked clicking chords gist joins joining connects connecting dots greek dutch
precisely precizely=Ya> wavelength greyhounds greyhound lemmings zombies statues professionals
veterans chomping champing straining raring longing pepped revved leap leapt lips floating
clover candy fling worship worships worshipped dote ] keyed starry dewy doe eyed sleeps mass
bug fever drinking hungered clamoured clamored=`b> clamouring clamoring=ab> leaping glowed
swelled bubbling brimmed willed who'd tuppence tuppense=ib> arsed budged boiling saturation
despair axes hackles hare composure huff dudgeon fluster tizzy flap grin clenched sufferance
duress climbing personally umbrage fright aback solace floored stumped shaken wagons unwanted
begrudge begrudges begrudged bemoan bemoans bemoaned fret frets fretted dissent pity
desperation dismay disbelief unease gloom bewilderment sigh surge anticipation fixated mojo
toward lettering approval reassurance confirmation validation unimpressed flummoxed downbeat
property luggage angriest mentally squarely accepted famously concept belonging glad handy
esteem wandering captured capture relishing craving savouring savoring=We> pretending warmed
warms regards regarded views viewed perceive identifies empathise empathize=ae> empathised
empathized=be> sympathise sympathize=ce> related fading occur occurs occurred reluctance
resolved sought longed awe amusement anxieties captures grab grabs mastered internalised
internalized=Tf> remembered probes probed extends reveal reveals revealed <degree>* elegance
vigour vigor=^f> satisfaction thirst hunger zest demonstrated maturity deliberately wilfully
intentionally knowingly gladly proudly excitedly intently angrily seeking clam clams clammed
livens livened perk perks cheer freezes froze recoil viewer viewers blossom life's nature's
notion earthly sulking panicking yearning fretting clowning bluffing fuming squirming wavering
attract escape mates breathing owning trance warming responds gravitate gravitates masked
masking pine pines itch itches burns longs prospect mattered belong cottoned twigged wised
brightened recoiled baulked balked flinched unwillingness hesitancy readiness refusal favoured
favored=kh> fancied assumed assumes imagines figured senses concluded outset refuge hungers
thirsts endure endures apprehensive importance dawned registered dreams wedded attached wooed
seized overcome obsessed singled faking testing warranted justified advisable advizable=ii>
bearable sustainable dared bargained digest billed rights optimal warrants belongs belonged
century decade throwback hangover relic bygone human understandable decency sane 'll growth
development considering intake constraints inexperience inexperiense=ej> punched army volley
parade interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle
piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact spectator sport weapon
weapons ingredient secrets trump crowning selling hushed reverent minor hush ornament hindrance
decoration outstay outstays outstayed overstay overstays overstayed earns fee rent son daughter
tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery blackmail
busywork babysitting babyzitting=kl> propaganda gatekeeping navel tag parlour parlor=Pm> tricks
beauty popularity slanging chocolate teapot poisoned chalice curate's movable moveable
revolving chamber ivory achilles whipping pants ointment china sweetshop tipping brainer
stranglehold chokehold handbrake innovation castles ships gestures rhetoric victory weasel
motherhood unfold unfolded piccadilly clapham waterloo heathrow wembley groundhog instead
disguise disguize=[n> kilometre kilometer=\n> kilogram defeat flatters overstates undersells
chills tingle speechless shivers bless !many commend wallpaper drowsy saddened appalled
appaled=ln> celebrating salvage salvaged redeemed sobering congratulations bravo kudos congrats
hooray applaud alarmed dismayed privilege congratulated commended applauded flourished
florished=^o> thrived celebration fortunate however mustn't essential imperative developing
sorting rethinking reviewing updating additional reservation wondered overhaul shake usefully
afford rid what's ideally urge implore advise advize=WP? propose ebi ebis wwws exploring fixing
rebuilding pointer reset reboot rejig urged musts pressing apace tongues motored zoomed firmed
tightened smartened toughened bedded squared levelled leveled=PQ? scaled ramped beefed ups
upped upping ante dimension rounding hump reborn revitalised revitalized=\Q? rejuvenated
turnaround blossoming booming burgeoning maturing evolving buds quantum transformation
metamorphosis renaissance rebirth sea-change industrial russian recovery stature horizon mired
trapped tailspin warp impasse plateau ceding altitude sliding crept fade backslide backsliding
founder foundered founders languishing nosedives flatlined flatlines infancy dive battering
upturn downturn succeeded matured mellowed mend bedding creeping edging inched inching flatline
plateaued comeback revival hitherto ago previous giant enormous significant forwards conquered
outgrown flagged revolutionised revolutionized=`S? waning dwindling eradicated eliminated
dipping flagging recovering strongly recovered rallied rebounded crashed rapid worsening worsen
lowered profile attains attained perform performs performed fulfil fulfils embedding embeds
gaining circumstance situations extent conditions kinds length ratio deadline eh rating shan't
who's chooses organises organizes=iT? misbehaving sizes suppose scrapped attribute ascribe
research I attracted noisiest noiziest=SU? cleaning lady ladies guided bbc usa nhs pta gcse
gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=gU? regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=PV? stanine stanines calibrate calibrated implementation diagnostic 2 3 qla mtp mtps
ssp spag gpc tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous
metacognition metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp
qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive meta afl
wagoll walt wilf nfer adaptive cognitive schema dialogic causation chronology individual
personal mindset organiser organizer=PX? organisers organizers=QX? assurance curricular 1
prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs
trigraph subitise subitize=`X? subitising subitizing=aX? sendiass apdr lpa mpa hpa els qft idsr
asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity heutagogy
andragogy proximal 10 diagnosis abused medication brother sister habitually periodically
lifetime thrice tend tends tended ad nauseam masses myriad interaction copious abundant
plentiful countless numerous limitless substantial disproportionate significantly layer fibre
sacred fixes resolves carpeting hears whit hived siphoned carted vegetate housed housing seals
sin childminding hushes airbrush sanitise sanitize=jZ? sanitised sanitized=kZ? sugarcoat
sugarcoated cherrypick twist squirrelled squirreled=P[? spreadsheets shrugging shelter shelters
sheltering magicked conjures dreamed rig gamed gaming cigarette guesstimate guesstimates
concocted capitulated capitulates relented surrendered bottled kowtowed kowtows backtracked
backpedalled backpedaled=h[? straightaway swerve swerved deflect deflects deflected fobbing
dine dines dined dining traded straying veering shaded bleeds morphs evening clearing banter
sarcasm interrogation generalities helplessness passivity repetition verged wanders melee din
ourselves orselves=g\? gnawed !the tainted clouded fanned fanning flames suspicion piling
heaped heaping misery mizery=S]? agony unflattering disguises disguizes=V]? disguised
disguized=W]? conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=]_? favour favor=^_? deigned condescended dares uplifted
oftener principle practises practizes=e_? deed existed attraction contrasts knits whittled
dived wades butt butts butted paused roots lustre luster=S`? inroads sprout sprouted snowballs
cornered collared buttonholed accosted waylaid dole doles doled doling dished dishing
detentions churn churns churning crank cranks cranked trot trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed boxed
typing pad darker hotter fierce albeit quibbles criticisms faults frills hoot arithmetic husk
selves reigns reigned tyrannises tyrannizes=la? looms loomed clamour clamor=oa? clamours
clamors=Pb? smelt headship oxbridge motley fearsome unholy gruesome twosome threesome duo
alliance married chained shilling shiling=^b? pussycat reining fills camels newcastle image
linger lodge streaked forge forged lowlight pinnacle nadir planets countries centuries pose
poses posing alleged purported nominal nominally ostensible notional notionally boils boiled
devour devor=\c? devours devors=]c? epitome essence essense=_c? embodiment antithesis
caricature parody health foothills reels mildly remind section clocked discovered accustomed co
pre multi received stocked supervised supervized=Rd? intentioned numbing destroying hoc baked
sensitivity competence competense=Yd? ranging centred user universally staffed whelming
explanatory indulgent congratulatory leftovers 's motoring racing romping coordination
articulation hotbed island fancies whisker discharges obligations commitments alright usp
zipped trundle trundles bounces canter canters condition repair sniffed sneezed faulted zings
fizzes crackles grates clunks underwhelms changeover metallic monotone razor placing addresses
micro strange peculiar weird bizarre puzzling outlook searching probing pertinent !number
acoustics output demeanour demeanor=Wf? conditioning raid v shouty draughty sparingly placed
allocated positioned thumbed documented versed primed schooled honed dress applies timed reacts
reacted unwell dud loser gaggle voucher chill accuracy fidelity distrust mistrust friction
animosity rivalry harmony discontent painted upward trajectory breakthrough milestone setback
necessity constraint festival solving major source sorce=fg? mucking fooling larking
naughtiness disobedience disobediense=kg? yardstick proven exceeded sub abnormal tripped
batting sweat eyelid hums pinpoint laser laserlike seasoned pro veteran swiss tee lures witness
gladden gladdens swells cockles stripes accomplishment dos do's bettering topping bettered
unbettered unimprovable unfaultable champagne package you're gifts pinching pinched nicking
nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110
tanker cocked blowing spadework legwork prose retell zinged blossoms bloom flowered woven
weaves stitched threaded hardwired steeped etched dna safety bloodstream veins heft sheen
appeal hardened scarred vaunted fabled shares disruption instance describing guide dsl proposed
requested apologised apologized=gj? objected demurred arguing advertisement advertizement=kj?
vacancy listing seeks specifies murmured squealed clipped stumps bullseye rim period fourth mot
emissions countback lengths fifth visiting viziting=]k? opposing backhand forehand vaulted
scrambled sprinted apparatus trampoline captioned lettered verb verbs adjective adjectives
adverb adverbs noun nouns connective connectives conjunction conjunctions prefix prefixes
homophones emotions recited icon icons vocab today's versus filed arranged tasted smelled
voltage flame drooped perished rotted squeaked ivy algae brambles nettles bindweed clogged
routes lanes toner destruction dappled inwards outwards den lego rockets glider insulation
insulating insulated matt fluffy semicolon outage diversion collision collizion=am? typo comma
colon clash spillage players mislaid misheard mistaken numbering accent accents abbreviations
initials dialect photocopy distinguish guests you'll diocesan diocese's siams denominational
council's county trust's regulator isi ofsted's estyn's hmie awarded inspectorate parenting
mental si imperial metric tenses notation tidy-up creatures sensory landscaping eligible
represent prodigal wicked shepherd samaritan servant virgins ballad clinic cafe surgery drop-in
drop-ins prisoners episode stanza rocking dotted octave octaves sunny overcast mime miming
mimes tableau tableaux greed sloth crimes president tsar kaiser kaizer=oo? moor sprite
algorithm macro query function chartists' suffragists jacobites jacobins bolsheviks tsarina
nazis puritans cavaliers roundheads levellers huguenots conquistadors incas mughals ottomans
plantagenets georgians edwardians confederates unionists whigs tories reformers abolitionists
crusaders spartans athenians persians barons monks settlers colonists cruelty forcefed hazards
defects allies sickly basis opaque magnetic bendy smoky receiver bunting upper solemn stately
mournful mornful=gQ@ jig carol tunes polka melody tempo north east outer shady volume crystals
bacteria floated mondays tuesdays wednesdays thursdays fridays numbered invent inbox sewing
pluperfect masculine feminine conditional subjunctive participle participles infinitive
conjugation conjugations declension clauses plurals auxiliary syllable syllables government
hydraulic demerit capital consumer durable goods monopolistic competition markets avoidant
ambivalent attachments top-heavy acute obtuse reflex complementary inverse correlation skew
gradient ions ion index indices random sampling parallax deviation frequency dilute unreactive
unsaturated bases fats isotope isotopes compound compounds dominant diminished augmented plagal
cadence cadense=[T@ cadences interval intervals seventh triad triads severe physical
phyzical=cT@ medical mobility disability dizability=fT@ disabilities dizabilities=gT@ disorder
disorders impairment impairments autism dyslexia dyspraxia deafness allergy allergies eczema
epilepsy martial criminal wage wages tax attainers' censure multi-academy neighbouring
neighboring=\U@ vested conflicts expire resume receive bays hatch users residents members
ticket-holders jammed glitched express replacement offline chickenpox measles covid norovirus
nits headlice appointment maternity paternity ramadan eid diwali yom passover carnival fixture
tournament tornament=]V@ vaccinations jabs immunisations immunizations=`V@ refurbishment
painters serviced cordoned waterlogged margin median sides dullest sources sorces=jV@ credited
condemned defended d e advertisers advertizers=PW@ empires characters volcanoes kings queens
newspapers composers artists cells rse tackles modal modals defeated rendered renders debating
cartoon comic animation scenario mural shopkeeper goblin elf mermaid stepmother stepsisters
genie sultan pirate knight reference referense=QX@ properties giants pirates shopkeepers doll
teddy id username signature miscounted smudged gaelic eyesight wrestling marriage grandson
granddaughter anniversary hesitate arriving invitation invitations assemble intrigued wi fi
gender grains dissolves float floats evaporate bye guides actions fees items loan loans
manchester london tom multiple vis edition analysis analyzis=_Y@ educational dietary footwear
clothing friendship trophy shield mesh raincoat objects supplies chin greeted certificates
sandy harvests farming incorrect textures repairs protein circuit circuits angled britain
heroes prince pendulum variables clause digit digits distribution vowel seller arts liner gross
fortnight histories guys deck spaces western clare casual isle dinkum shaft emoji coordinates
swimmer society broker electron electrons cholesterol singer rainfall irrigation crops narrator
protagonist romeo troll witch soldier soldiers princess evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline completed stored
bingo parliament monarch pharaoh blitz trenches suffrage wrongful studying arrange venue blanks
verdict op keywords pledge makaton widgit smiley smileys emojis valid snagging bills
permissions router rusted hoist chromebooks ipads leaky flickering squeaky flickered smoked
pears tomatoes oranges lemon freezing luke wiring electrical mechanical technical crossword
clues gymnasium hips wraparound childcare social intimate dental palliative aftercare unity
endeavour endeavor=W^@ population coral species economic habitat decay regeneration renewal
qualify qualifies chanted shrieked gasped aloud buzzer lightning conjugated parsed conjugate
dht aht sbm attributes attributed certified deemed hmi criticised criticized=S_@ inspections
delegation covenant cyclists taxis motorists sampled visited vizited=[_@ sprites bugs
algorithms pseudocode subroutine debugging psalm proverb allegory dealt traces explores whom
complimented union police ministry published regulator's inspected posted pinned marshal
emergency evacuation legal mandatory snowing abbreviation notify submit submitted logged
accompanied renewed forbidden liable ml school's academy's judgements judgments=d`@ catchphrase
punchline phrased deems judges criticises criticizes=j`@ condemns tweet voicemail plumped
dashboard dataset spokesman spokeswoman resident themself strapline subtitle hashtag tab
subtitled inscribed embossed emblazoned sections f g h j k gauge attendant porter formers
sixth-former shirt tote sweatshirt rosette sash assignment compose drafted obituary apology
scenarios depicted depicts moral climax antagonist stepsister sorcerer outlaw highwayman
murderer werewolf vampire unicorn skit melodrama newspaper gazette magazine courier corier=eb@
herald interpretation improvised improvized=hb@ murder duel ambush descriptive emotive informal
narrative discursive hotel drainage hygiene sanitation circulation diets posture catch-up
vacancies overspend underspend logging pollution hunting strut wards ward postcodes quintile
sandpit hawk blight destroyed harmless venomous extinct injured forgetting gales heatwave
filming polling fete rewiring repainting resurfacing decorating hornet conducted reflects
reflected tastes steeper thicker disqualified spinner spinners subtracted dialled nicknamed
dubbed amendment wardrobe bookcase staircase ledge doorway daffodils rainbow typos deserted
sinister eerie creepy spooky castle chapel cottage mansion pier attic cellar cunning mole
crocodile grasshopper fairy miser mains denser fibres crested tit tits horseshoe celandine
shortages vitamin iodine nitrogen carbon kidneys occurring ventilated aspirated camp seeps
funnel patches sighted susan tv meteor craters medium swimmers contain howled solar lunar rainy
anti incident incidents ambassador ambassadors equation equations reopen appoint invented
unauthorised unauthorized=jf@ authorised authorized=kf@ absences absentee absentees absenteeism
signatures woodland diploma enunciated holder sleepers o disk elections injuries vowels persons
calculate calculated estimated probability investigate knelt cited voiced quotes refers
referred manual webpage receipt whilst interviewed suggesting implying judging grading assessed
evaluated implied ranking pros cons recites canto stating whereas discrete logbook principles
enters arrives sealed scanned suffixes debts fines arrears refund refunds references queries
assignments appointments synonym antonym jotter jotters issued
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
[6\6U6V6W6`5VR9Pi@0120345607809:;<==>?@000A0BCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1b1
c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2Z2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q3
R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4Z4[4Z2\4]4^4_4`4
X4a4b4c4d4e4f4g4X4h4i4j4k4l4m4n4o4P5Q5R5S5Z2T5U5V5W5X5Y5Z2Z5[5\5]5^5_5`5X4a5b5c5d5e5f5g5h5i5j5k5
l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6T4Z2\6]6^6Z2_6`6a6Z2b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7m6
W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7f7X4g7h7i7j7k7l7m7n7o7P8Q8R8S8T8X4U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8d8
e8f8g8h8i8j8k8l8m8n8o8P9Q9R9S9T9k8U9V9W9X9Y9Z9[9\9k8]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:
S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:c:c:h:i:j:k:l:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^;_;
`;a;b;c;c;c;d;d;e;e;f;f;g;g;g;h;i;g;i;g;i;g;j;k;e;e;l;f;c;c;m;c;e;e;n;n;g;e;f;o;P<Q<d;e;e;R<S<T<
U<e;V<V<V<e;e;e;d;W<W<g;c;c;d;d;n;X<Y<k;e;e;f;e;e;R<Z<[<\<]<^<_<]<`<a<b<\<\<c<d<\<e<f<g<\<g<g<h<
b<i<b<j<k<\<l<\<m<m<n<o<P=Q=R=S=T=T=U=U=V=V=Q=Q=Q=Q=V=V=V=Q=W=T=V=T=V=V=V=T=V=X=Y=V=Z=[=\=]=]=]=
V=V=V=V=]=Q=]=]=^=Q=^=V=V=_=`=V=V=V=a=V=V=b=a=V=V=Q=Q=Q=Q=S=Q=S=V=V=V=V=Q=Q=c=Q=Q=Q=V=V=Q=Q=Q=Q=
d=e=f=Q=g=V=V=V=V=V=V=h=V=i=S=i=S=Q=Q=j=Q=V=V=V=V=V=Q=Q=Q=Q=Q=Q=^=Q=k=Q=l=^=l=Q=Q=Q=m=n=o=P>Q>R>
S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?U?^?_?`?a?
b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PAQA
RASATAUAVAWAXAYAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAlAmAnAoAPBU@QBRBSBTBUBVBWBU@XBfAYBZB[B\B]B^B
_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C\C]C^C^C_C`CaC^CbC^CcCdCZCeCfCUCgChCiC
jCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZD[D\D]D^D_D`D`DaDbDcDaDaDaDdDeDfDgDhDiDjDkD`DhDlDmDaDaDaDhDnDaD
hDhDoDaDPEQEaDaDREaDaDSETEUEaDaDhDaDVEeDWEXEaDaDaDYEZE[E\E]E^E_E`E_E`EaEbEcEdEeEfEgEhEiEjEkElEmE
nEoEPFQFRFRFSFTFUFVFWFRFXFRFYFZF[F\FRF]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXGYG
ZGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgHhH
iHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJVJWJXJ
YJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdKeKfKgKhK
iKjKkKlKmKnKoKPLQLRLQLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLjLkLlLmLnLmLoLPMQMRMSMTMUMVM
WMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNTNUNVNWNXNYNZN[N\N]N]N]N]N]N]N]N]N]N]N
]N]N]N]N^N_N]N]N]N]N]N]N]N]N]N]N]N`N_N]N]N]N]N]N]N]N]N]N]N]NaN]N]N]N]N_N_N_N]N]N]N]NbNcN]N]N]N]N
dN]N]N]NeN]N]NfN]NfNfNfNfNfNfNgNhNiNiNiNiNiNjNiNkNiNiNiNlNmNiNnNoNiNiNPOQOROSOTOUOVOWOXOYOZO[O\O
]O^O_O`OaObOcOdOeOfObOgObOhOiOjOkOlOmOnOoOPP1QP1QP1RP1SP1QP1SP1TP1TP1TP1UP1VP1QP1SP1QP1WP1XP1SP1
XP1SP1QP1SP1QP1SP1QP1SP1TP1YP1QP1QP1QP1QP1ZP1[P1UP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1
QP1QP1QP1QP1UP1QP1\P1SP1\P1\P1\P1SP1]P1^P1\P1_P1`P1SP1\P1SP1\P1SP1\P1SP1\P1SP1SP1\P1SP1\P1aP1\P1
\P1\P1\P1bP1bP1bP1cP1\P1\P1\P1\P1\P1\P1\P1\P1dP1eP1fP1eP1eP1eP1eP1SP1eP1SP1eP1eP1eP1SP1eP1SP1eP1
SP1eP1SP1gP1eP1eP1SP1eP1eP1eP1eP1eP1eP1eP1eP1SP1eP1eP1SP1SP1eP1SP1hP1SP1hP1SP1SP1SP1SP1SP1SP1SP1
SP1SP1SP1SP1SP1SP1SP1SP1iP1SP1jP1SP1kP1SP1SP1SP1lP1mP1SP1SP1SP1SP1SP1SP1SP1SP1nP1nP1SP1SP1SP1SP1
SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1oP1
PQ1hP1SP1QQ1YP1RQ1SQ1TQ1SP1hP1UQ1SP1SP1SP1SP1SP1SP1SP1SP1SP1SP1VQ1eP1WQ1WQ1SP1SP1SP1SP1SP1SP1SP1
XQ1SP1SP1SP1SP1SP1WQ1WQ1SP1YQ1ZQ1[Q1\Q1ZQ1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1
oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1ZQ1ZQ1[R1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1
mR1nR1oR1PS1QS1RS1YR1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1]Q1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1
kS1lS1mS1nS1`Q1oS1PT1QT1RT1ST1TT1UT1UT1VT1WT1XT1YT1ZT1[T1`Q1\T1]T1^T1_T1`T1aT1bT1cT1dT1ZQ1eT1fT1
gT1hT1iT1jT1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1
gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1RV1SV1RV1TV1UV1VV1RV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1
dV1eV1fV1gV1hV1iV1jV1oU1kV1XV1lV1mV1XV1XV1nV1oV1PW1XV1QW1RW1SW1TW1UW1XV1XV1XV1XV1VW1oU1WW1XW1YW1
XV1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW1hW1iW1jW1kW1lW1mW1nW1hW1oW1PX1QX1RX1SX1gW1gW1TX1TX1
UX1VX1TX1WX1TX1XX1XX1YX1ZX1[X1\X1]X1^X1^X1TX1_X1`X1aX1bX1cX1dX1eX1fX1gX1hX1gX1iX1jX1kX1lX1mX1nX1
oX1PY1PY1QY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1RY1SY1PY1TY1PY1UY1UY1VY1PY1WY1XY1XY1YY1ZY1PY1[Y1\Y1
PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1]Y1PY1]Y1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1
^Y1PY1^Y1PY1PY1PY1PY1PY1PY1PY1PY1_Y1_Y1_Y1PY1`Y1`Y1PY1PY1aY1PY1bY1PY1cY1PY1dY1PY1eY1fY1gY1PY1hY1
PY1iY1PY1iY1PY1jY1PY1jY1PY1PY1PY1PY1PY1kY1PY1lY1hY1PY1mY1mY1mY1PY1PY1PY1PY1nY1nY1oY1PY1PZ1QZ1RZ1
SZ1PY1PY1SZ1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1TZ1PY1PY1PY1PY1PY1UZ1UZ1UZ1PY1VZ1PY1VZ1PY1
WZ1PY1XZ1PY1YZ1YZ1ZZ1PY1[Z1YZ1\Z1PY1]Z1^Z1_Z1`Z1aZ1bZ1PY1PY1cZ1PY1PY1PY1dZ1eZ1PY1PY1hY1PY1fZ1gZ1
hY1hZ1hY1gZ1PY1PY1PY1PY1SZ1PY1SZ1iZ1jZ1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1kZ1lZ1mZ1PY1nZ1PY1PY1PY1
oZ1PY1PY1PY1PY1PY1P[1P[1PY1PY1P[1Q[1PY1PY1R[1S[1PY1PY1PY1PY1hY1PY1hY1T[1PY1PY1U[1PY1PY1PY1PY1PY1
YY1YY1V[1W[1PY1PY1X[1Y[1PY1PY1U[1PY1PY1PY1PY1Z[1PY1PY1PY1Z[1YY1YY1[[1W[1PY1PY1PY1PY1PY1PY1U[1PY1
\[1YY1][1YY1PY1PY1^[1PY1PY1PY1U[1PY1PY1PY1_[1Z[1`[1a[1b[1c[1PY1d[1Z[1PY1PY1PY1Z[1PY1PY1e[1f[1PY1
PY1g[1f[1h[1YY1i[1W[1YY1YY1j[1W[1k[1k[1PY1k[1l[1m[1n[1o[1YZ1PY1P\1PY1YZ1YZ1ZZ1PY1PY1PY1P\1PY1PY1
PY1PY1Q\1PY1PY1P\1PY1[Z1PY1YZ1PY1PY1PY1R\1PY1YY1YY1S\1YY1PY1PY1TY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1
PY1PY1PY1PY1PY1T\1PY1PY1PY1PY1PY1PY1PY1U\1PY1V\1PY1PY1PY1PY1PY1PY1PY1PY1PY1W\1PY1PY1PY1PY1PY1SZ1
SZ1PY1PY1X\1X\1X\1X\1Y\1X\1Z\1[\1\\1\\1]\1\\1X\1X\1^\1X\1_\1`\1a\1b\1hY1PY1c\1d\1e\1f\1g\1h\1i\1
i\1j\1PY1PY1PY1PY1PY1k\1l\1m\1PY1n\1o\1P]1Q]1R]1l\1S]1PY1PY1PY1PY1PY1T]1PY1PY1PY1hY1PY1hY1PY1U]1
V]1W]1PY1PY1PY1X]1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1PY1Y]1PY1Z]1PY1[]1PY1PY1PY1SY1PY1SY1SY1\]1
]]1^]1_]1`]1a]1PY1b]1c]1d]1e]1YY1YY1f]1YY1g]1h]1PY1PY1PY1PY1PY1PY1i]1PY1i]1PY1PY1PY1PY1Z[1PY1PY1
j]1PY1k]1k]1PY1PY1j]1j]1j]1PY1l]1k]1k]1PY1k]1k]1PY1PY1m]1PY1k]1PY1k]1k]1k]1PY1n]1PY1PY1PY1o]1P^1
Q^1R^1S^1T^1T^1U^1V^1W^1U^1X^1Y^1Z^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1
n^1U^1o^1U^1P_1U^1Q_1R_1S_1U^1T_1U_1V_1W_1X_1X_1X_1X_1Y_1Z_1[_1\_1]_1^_1__1U^1`_1`_1a_1U^1U^1U^1
U^1b_1\^1\^1c_1\^1\^1\^1d_1\^1e_1f_1e_1b_1g_1h_1i_1j_1k_1l_1U^1m_1n_1o_1P`1Q`1U^1U^1P_1U^1U^1U^1
R`1U^1S`1T`1U`1V`1W`1X`1Y`1U^1Z`1[`1\`1U^1]`1^`1U^1U^1U^1U^1U^1U^1_`1``1a`1b`1c`1d`1e`1f`1g`1h`1
g`1U^1i`1j`1k`1l`1l`1m`1n`1l`1l`1o`1o`1o`1m`1l`1o`1l`1n`1m`1Pa1o`1Qa1l`1Ra1Sa1l`1l`1l`1Ta1Ua1Va1
o`1l`1l`1l`1l`1l`1l`1l`1Wa1Xa1Ya1l`1Za1l`1o`1[a1\a1]a1o`1^a1m`1l`1_a1l`1`a1l`1l`1o`1l`1n`1^a1l`1
aa1ba1ca1da1Sa1o`1o`1o`1ea1l`1fa1o`1o`1l`1ea1l`1o`1ea1m`1l`1l`1Sa1o`1m`1o`1ga1ga1o`1ha1ia1o`1l`1
ja1ka1l`1n`1o`1m`1o`1n`1la1ma1na1m`1oa1Sa1m`1m`1Sa1Sa1Sa1Sa1l`1Pb1o`1l`1l`1l`1l`1l`1Qb1Rb1Sb1o`1
Tb1Ub1Vb1l`1o`1Wb1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1hb1ib1hb1jb1kb1lb1mb1nb1ob1Pc1
Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc1[c1\c1]c1^c1_c1`c1ac1]c1bc1]c1cc1dc1ec1fc1gc1hc1gc1gc1ic1jc1gc1gc1
kc1lc1mc1nc1gc1oc1Pd1Qd1gc1Rd1Sd1gc1Td1gc1Ud1Vd1Wd1gc1gc1gc1gc1Xd1Yd1Zd1Sd1[d1\d1]d1^d1_d1`d1ad1
gc1bd1cd1Wd1dd1ed1dd1dd1fd1gd1dd1dd1hd1id1jd1kd1ld1md1nd1dd1dd1dd1dd1dd1dd1od1od1od1od1od1od1od1
dd1dd1dd1Pe1Qe1Re1Re1Se1Te1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1Re1ae1be1ce1de1ee1fe1ge1he1ie1
je1ke1le1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Re1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1Te1cf1Te1df1ef1ff1
ce1gf1hf1if1jf1kf1lf1mf1nf1\e1of1Pg1Re1Qg1Rg1Re1Sg1Tg1Tg1Ug1_f1Vg1Wg1Tg1Xg1Xg1Re1Yg1df1Tg1Zg1[g1
\g1]g1^g1^g1ke1_g1Tg1\e1`g1[e1Re1ag1bg1cg1Re1dg1eg1fg1gg1[e1Re1df1Re1Re1Re1Re1Re1hg1Re1Re1Re1ig1
jg1Re1Re1Re1oe1[e1Tg1Re1Tg1Re1Tg1kg1Re1lg1Re1Re1mg1Te1ng1og1Re1Re1Ph1Re1Qh1Rh1Te1Sh1Re1Re1Th1Uh1
Vh1Wh1Xh1Yh1Zh1Re1[h1\h1]h1^h1_h1\e1df1`h1ah1bh1ch1dh1eh1fh1gh1hh1gh1ih1gh1jh1kh1kh1kh1lh1lh1mh1
nh1nh1oh1kh1kh1kh1Pi1kh1kh1Qi1Ri1Si1Ti1Ti1oh1Ui1Vi1Wi1nh1Xi1Yi1Zi1nh1[i1\i1]i1^i1_i1`i1ai1bi1ci1
di1di1ci1ei1di1fi1gi1hi1ii1ji1ki1li1mi1di1ni1oi1Pj1Qj1Rj1Sj1di1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1
_j1`j1aj1bj1cj1dj1ej1fj1ai1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Pj1di1Sk1Sk1Tk1Uk1di1Vk1di1Wk1Xk1
Yk1Zk1[k1[k1\k1]k1^k1di1_k1di1`k1ak1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1gk1lk1mk1nk1ok1Pl1gk1gk1Ql1gk1
gk1Rl1jk1Sl1Tl1gk1gk1Ul1Ul1gk1gk1gk1gk1Vl1Wl1Xl1Ul1Ul1Yl1Zl1gk1[l1Ul1Ul1\l1]l1^l1_l1_l1`l1al1bl1
cl1dl1el1gk1fl1gl1gk1gk1hl1gk1gk1il1Ul1Ul1jl1gk1gk1gk1gk1kl1Ul1ll1ml1Ul1Ul1Ul1nl1gk1ol1Pm1Qm1Rm1
Ul1Ul1Sm1Ul1Ul1Tm1Um1Vm1Wm1Xm1Ym1Zm1[m1\m1]m1^m1_m1`m1am1bm1cm1dm1em1fm1gm1hm1im1jm1km1lm1mm1lm1
lm1nm1om1Pn1Qn1Rn1Sn1Tn1Tn1lm1Un1Vn1Wn1Xn1Yn1Qn1Zn1[n1\n1]n1^n1_n1`n1an1bn1cn1dn1en1fn1gn1hn1in1
lm1jn1kn1ln1mn1lm1lm1lm1lm1nn1on1Po1Qo1Ro1So1on1on1To1Uo1Vo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1Wo1
Wo1Xo1Wo1Wo1Wo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Zo1[o1[o1Yo1Yo1Yo1\o1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1
]o1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1Yo1]o1Yo1Yo1Yo1Yo1Yo1^o1Yo1Yo1Yo1Yo1_o1Yo1`o1
ao1bo1co1do1eo1fo1go1ho1io1jo1Yo1Yo1ko1Yo1^o1Yo1Yo1Yo1lo1lo1mo1Yo1no1Yo1Yo1Yo1Yo1Yo1Yo1Yo1oo1PP2
QP2QP2RP2SP2TP2UP2QP2QP2VP2WP2QP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2aP2bP2cP2dP2eP2fP2gP2hP2iP2jP2kP2lP2
mP2nP2oP2PQ2QQ2RQ2RQ2RQ2RQ2RQ2SQ2RQ2TQ2TQ2UQ2RQ2RQ2RQ2RQ2RQ2RQ2RQ2VQ2RQ2VQ2RQ2VQ2RQ2QQ2RQ2RQ2RQ2
RQ2RQ2WQ2RQ2RQ2RQ2XQ2RQ2RQ2RQ2RQ2RQ2YQ2RQ2RQ2RQ2ZQ2TQ2RQ2RQ2RQ2RQ2[Q2TQ2RQ2RQ2\Q2RQ2]Q2TQ2TQ2TQ2
TQ2TQ2TQ2YQ2RQ2^Q2RQ2RQ2RQ2RQ2RQ2RQ2RQ2_Q2RQ2`Q2`Q2aQ2bQ2cQ2bQ2cQ2bQ2dQ2bQ2eQ2bQ2cQ2bQ2bQ2cQ2bQ2
fQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2bQ2gQ2bQ2hQ2bQ2iQ2bQ2bQ2jQ2bQ2cQ2bQ2bQ2bQ2kQ2bQ2lQ2`Q2bQ2bQ2`Q2mQ2`Q2bQ2
bQ2bQ2bQ2`Q2nQ2`Q2bQ2bQ2bQ2oQ2bQ2bQ2bQ2cQ2bQ2PR2bQ2QR2bQ2RR2bQ2bQ2bQ2SR2bQ2bQ2bQ2TR2bQ2UR2VR2bQ2
bQ2bQ2WR2XR2YR2ZR2[R2\R2]R2^R2_R2bQ2\R2`R2bQ2aR2bQ2bR2bQ2cR2bQ2bQ2dR2bQ2bQ2bQ2bQ2bQ2bQ2\R2\R2eR2
bQ2fR2bQ2bQ2bQ2gR2hR2iR2jR2kR2hR2hR2hR2lR2hR2mR2nR2oR2hR2hR2PS2hR2QS2hR2hR2hR2RS2SS2TS2US2VS2WS2
XS2RS2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS2mS2nS2oS2PT2QT2\S2RT2ST2TT2UT2
VT2bS2bS2bS2WT2XT2YT2ZT2[T2\T2]T2^T2_T2`T2\S2aT2bS2bS2bS2bT2cT2dT2bS2eT2fT2bS2bS2bS2bS2bS2bS2bS2
gT2hT2iT2bS2bS2bS2jT2kT2bS2lT2bS2mT2bS2bS2nT2bS2oT2bS2PU2QU2RU2RU2bS2SU2bS2TU2UU2VU2WU2`T2XU2YU2
bS2bS2ZU2[U2RU2\U2RU2bS2bS2bS2bS2bS2]U2^U2bS2gT2_U2bS2bS2`U2aU2bU2bS2cU2dU2bS2eU2bS2fU2bS2gU2hU2
bS2iU2jU2kU2lU2bS2bS2bS2mU2bS2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2
dV2eV2fV2gV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2
dW2eW2fW2gW2hW2iW2jW2kW2lW2lW2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX2VX2WX2XX2YX2ZX2[X2\X2\X2]X2]X2]X2]X2
]X2]X2]X2]X2]X2^X2\X2_X2`X2]X2\X2]X2\X2aX2\X2]X2]X2]X2]X2]X2]X2^X2]X2bX2]X2]X2]X2]X2]X2]X2]X2]X2
cX2_X2dX2_X2]X2]X2]X2_X2]X2]X2]X2]X2]X2]X2]X2eX2]X2fX2]X2]X2]X2_X2]X2]X2]X2]X2]X2]X2]X2gX2hX2]X2
iX2]X2^X2^X2jX2]X2kX2]X2lX2mX2nX2mX2mX2mX2nX2mX2mX2mX2mX2mX2mX2mX2oX2PY2QY2RY2SY2TY2UY2VY2WY2XY2
mX2YY2mX2ZY2[Y2\Y2]Y2^Y2_Y2mX2YY2`Y2aY2mX2bY2cY2dY2dY2dY2dY2eY2eY2fY2gY2hY2hY2eY2eY2iY2jY2kY2lY2
mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2cZ2cZ2cZ2cZ2cZ2dZ2dZ2dZ2
dZ2dZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2eZ2dZ2fZ2gZ2hZ2hZ2hZ2iZ2jZ2kZ2lZ2kZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2U[2U[2
U[2U[2U[2U[2U[2U[2V[2U[2U[2U[2W[2X[2U[2U[2Y[2Z[2[[2U[2U[2U[2\[2U[2U[2U[2][2U[2U[2^[2_[2U[2U[2`[2
a[2U[2U[2U[2b[2c[2U[2d[2U[2U[2U[2e[2f[2U[2U[2U[2g[2h[2i[2U[2U[2j[2k[2U[2U[2U[2U[2l[2m[2U[2U[2n[2
o[2U[2U[2P\2U[2Q\2U[2R\2U[2U[2U[2U[2U[2U[2U[2U[2U[2U[2S\2T\2U[2U[2U\2U[2U[2V\2U[2U[2U[2W\2U[2X\2
U[2Y\2Z\2U[2[\2U[2\\2U[2]\2U[2^\2U[2_\2`\2a\2]\2]\2U[2U[2U[2U[2U[2b\2c\2d\2e\2f\2g\2h\2i\2U[2j\2
j\2U[2k\2U[2U[2l\2U[2m\2n\2U[2o\2P]2U[2U[2U[2U[2U[2U[2U[2Q]2Y[2^[2R]2U[2U[2U[2S]2n\2U[2T]2U[2U]2
V]2Y[2W]2X]2Y]2Z]2[]2\]2]]2U[2^]2_]2U[2`]2a]2U[2^[2U[2b]2c]2d]2e]2U[2U[2f]2g]2U[2h]2U[2U[2i]2U[2
U[2U[2U[2U[2j]2U[2k]2U[2U[2U[2l]2U[2m]2n]2o]2U[2P^2Q^2R^2S^2T^2U[2U[2U[2n\2U^2V^2U[2W^2W^2W^2W^2
X^2Y^2W^2W^2W^2W^2W^2W^2W^2Z^2[^2W^2X^2W^2X^2W^2\^2W^2W^2W^2W^2W^2W^2W^2W^2W^2W^2W^2W^2W^2]^2W^2
^^2^^2W^2_^2`^2`^2`^2`^2`^2`^2`^2`^2`^2`^2`^2`^2`^2`^2`^2`^2a^2b^2c^2d^2a^2a^2e^2f^2g^2h^2i^2j^2
j^2j^2c^2j^2k^2l^2m^2n^2j^2j^2o^2j^2j^2j^2j^2j^2j^2j^2j^2j^2j^2j^2j^2j^2P_2P_2Q_2P_2P_2R_2S_2T_2
U_2V_2P_2W_2P_2X_2Y_2Z_2P_2[_2Y_2\_2]_2T_2^_2__2`_2__2a_2b_2c_2d_2e_2e_2f_2e_2g_2g_2h_2i_2j_2h_2
h_2k_2l_2m_2n_2e_2e_2e_2e_2o_2P`2Q`2o_2o_2o_2e_2R`2h_2o_2i_2e_2o_2o_2o_2S`2T`2o_2U`2o_2V`2U`2W`2
o_2V`2o_2P`2o_2X`2o_2Y`2o_2o_2Q`2Z`2e_2o_2e_2e_2o_2[`2\`2R`2]`2]`2o_2o_2o_2e_2o_2e_2Q`2e_2^`2_`2
``2a`2b`2c`2d`2d`2e`2e`2e`2f`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2g`2e`2h`2i`2j`2k`2l`2e`2
e`2e`2m`2e`2e`2n`2o`2Pa2e`2e`2Qa2Ra2Qa2Qa2Qa2Qa2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2
e`2e`2Sa2e`2e`2e`2Ta2Ua2e`2Va2Ua2e`2Va2Ua2Ua2Wa2e`2e`2e`2e`2Xa2e`2e`2e`2e`2e`2Xa2e`2e`2Sa2e`2e`2
Ya2e`2e`2e`2e`2e`2e`2Za2[a2e`2e`2\a2e`2e`2e`2e`2g`2g`2e`2e`2]a2^a2_a2_a2`a2aa2ba2ca2da2ea2ea2fa2
ga2ha2ia2ja2ka2la2la2ma2na2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2Wb2^b2Wb2_b2`b2ab2bb2cb2
db2eb2fb2gb2gb2hb2gb2ib2jb2hb2gb2gb2gb2hb2gb2gb2gb2kb2gb2lb2mb2nb2gb2gb2gb2gb2gb2ob2Pc2Qc2gb2gb2
gb2gb2gb2Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2[c2Zc2\c2]c2^c2_c2`c2ac2bc2cc2dc2dc2ec2ec2fc2gc2ec2hc2ic2jc2
ec2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Zc2Td2ec2Ud2ec2Zc2Vd2Wd2Xd2Yd2Zd2Wd2ec2ec2[d2\d2]d2ec2ec2^d2_d2`d2
ec2ad2ec2bd2cd2dd2ed2fd2gd2hd2id2ec2jd2kd2Zc2ld2ec2md2nd2od2Zc2Pe2Qe2ec2Re2Se2Te2Ue2Ve2We2Xe2Ye2
Ze2[e2\e2]e2ec2^e2_e2`e2ae2Wd2Wd2be2ce2de2ee2ec2fe2ec2ge2he2ie2je2ec2ec2ke2ec2ec2ec2ec2le2ec2me2
Zc2ne2oe2Pf2Zc2Qf2Rf2Sf2Tf2Zc2Uf2ec2Vf2ec2Wf2Xf2Yf2Zf2[f2ec2\f2ec2]f2ec2ec2ec2ec2ec2ec2^f2_f2`f2
af2bf2cf2df2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2ec2of2Pg2Qg2Rg2Sg2ec2ec2Tg2Ug2Vg2ec2ec2ec2Wg2Xg2Yg2Zg2
[g2\g2]g2^g2_g2`g2ec2ag2bg2cg2ec2dg2eg2ec2Wd2Wd2ec2ec2fg2gg2hg2ec2ec2ec2ig2jg2kg2lg2mg2ng2Wd2og2
Ph2Qh2Rh2Sh2Th2Uh2ec2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2dh2eh2fh2gh2hh2Zc2ih2Zc2Zc2jh2Zc2
kh2Wd2lh2mh2nh2ec2oh2oh2ec2Pi2ec2Qi2Ri2Si2Ti2Ui2Vi2ec2Zc2ec2Wi2Xi2Yi2Zi2[i2Wd2\i2Wd2]i2^i2_i2`i2
ai2bi2ci2di2ei2fi2gi2fi2ec2ec2Wd2hi2ec2ii2ec2ec2ji2ki2ec2ec2ec2ec2li2ec2mi2ni2oi2ec2ec2Pj2Qj2ec2
Rj2ec2Sj2Tj2Uj2Tj2Vj2Tj2Wj2Xj2Yj2Zj2[j2\j2]j2^j2]j2]j2_j2`j2aj2]j2aj2bj2cj2]j2dj2ej2fj2gj2hj2ij2
]j2jj2kj2lj2mj2nj2oj2]j2Pk2]j2Qk2lj2Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2]j2]j2Zk2]j2]j2]j2]j2[k2]j2]j2]j2]j2
]j2]j2]j2]j2\k2]j2]k2^k2_k2`k2ak2bk2]j2]j2]j2ck2]j2]j2dk2ek2fk2gk2hk2ik2jk2kk2kk2lk2fk2mk2nk2]j2
fk2ok2Pl2Ql2Rl2Sl2Tl2Ul2Vl2Wl2]j2]j2]j2Xl2Yl2Zl2[l2\l2]l2]j2^l2_l2`l2]j2al2bl2cl2dl2]j2]j2el2fl2
gl2hl2il2jl2kl2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2Ym2Ym2Zm2[m2\m2]j2]m2]j2^m2_m2`m2am2bm2
cm2dm2em2fm2gm2hm2im2jm2km2lm2mm2nm2om2Pn2Qn2Rn2Sn2]j2]j2Tn2]j2]j2Un2]j2Vn2Wn2]j2Xn2Yn2]j2]j2Zn2
]j2[n2\n2]n2^n2_n2]j2`n2]j2]j2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2
Wo2Xo2Yo2Zo2lj2]j2[o2\o2]o2^o2_o2`o2ao2bo2co2do2eo2fo2go2ho2io2jo2ko2ko2lo2mo2co2co2co2no2oo2PP3
QP3RP3SP3RP3TP3UP3RP3RP3VP3WP3XP3YP3ZP3[P3\P3]P3YP3^P3YP3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3aP3iP3jP3
kP3lP3mP3nP3oP3PQ3QQ3aP3RQ3SQ3TQ3UQ3VQ3WQ3aP3XQ3YQ3ZQ3aP3aP3aP3[Q3\Q3]Q3^Q3_Q3`Q3aP3aQ3bQ3cQ3aP3
dQ3eQ3cP3fQ3gQ3aP3hQ3iQ3jQ3kQ3aP3lQ3mQ3nQ3oQ3PR3QR3RR3SR3aP3aP3aP3TR3UR3aP3aP3VR3WR3XR3aP3aP3aP3
aP3YR3ZR3aP3aP3[R3aP3\R3aP3aP3aP3]R3]R3^R3aP3_R3aP3`R3aP3aP3aR3bR3aP3cR3dR3aP3eR3fR3gR3hR3aP3aP3
aP3aP3iR3iR3aP3aP3jR3aP3aP3aP3kR3kR3aP3ZR3lR3aP3mR3aQ3nR3aP3oR3aP3aP3ZR3PS3QS3RS3hR3aP3aP3SS3TS3
aP3aP3aP3US3VS3WS3lR3XS3YS3ZS3aP3aP3aP3aP3aP3[S3\S3aP3aP3aP3aP3]S3^S3_S3aP3`S3aP3aS3bS3aP3aP3cS3
aP3aP3dS3eS3fS3gS3aP3aP3aP3hS3aP3iS3aP3aP3aP3aP3jS3aP3kS3aP3aP3lS3mS3nS3oS3aP3aP3]R3PT3aP3QT3QT3
RT3aP3aP3aP3ST3TT3aP3aP3UT3aP3VT3cP3WT3XT3YT3ZT3aP3aP3aP3aP3[T3aP3\T3aP3]T3aP3^T3aP3_T3aP3`T3aP3
aP3aP3lR3aP3aT3aP3bT3aP3aP3aP3aP3aP3aP3cT3aP3dT3aP3eT3fT3gT3aP3hT3aP3iT3aP3jT3kT3aP3aP3lT3aP3mT3
aP3aP3aP3nT3aP3oT3PU3QU3aP3RU3SU3aP3aP3TU3aP3aP3UU3VU3aP3aP3aP3aP3WU3XU3YU3ZU3[U3\U3aP3]U3^U3aP3
_U3aP3`U3aP3aP3aP3aP3aP3aU3aP3aP3bU3aP3aP3cU3dU3eU3fU3aP3gU3aP3hU3aP3iU3cP3aP3aP3jU3aP3aP3kU3lU3
aP3aP3mU3aP3nU3aP3oU3cP3PV3aP3aP3QV3RV3aP3SV3TV3UV3VV3WV3XV3aP3aP3YV3aP3ZV3aP3aP3aP3[V3aP3aP3aP3
\V3]V3^V3aP3aP3_V3`V3aV3aP3aP3bV3cV3dV3eV3aP3aP3fV3aP3gV3aP3hV3aP3aP3aP3aP3aP3iV3jV3aP3kV3aP3lV3
aP3mV3aP3nV3oV3PW3aP3QW3]R3RW3aP3aP3aP3SW3TW3lR3UW3VW3WW3aP3XW3YW3aP3aP3ZW3aP3[W3aP3\W3aP3]W3^W3
aP3aP3aP3aP3aP3_W3aP3aP3aP3`W3aW3bW3cW3aP3dW3aP3eW3fW3aP3aP3gW3hW3aP3aP3iW3aP3jW3kW3aP3aP3aP3aP3
lW3mW3nW3aP3oW3aP3aP3PX3QX3aP3RX3SX3TX3UX3aP3aP3aP3VX3aP3WX3XX3YX3ZX3aP3aP3aP3[X3aP3\X3aP3aP3]X3
^X3aP3aP3aP3_X3`X3aX3SX3bX3aP3aP3cX3aP3aP3aP3dX3aP3eX3aP3fX3gX3hX3aP3iX3jX3aP3aP3kX3SX3jP3aP3lX3
mX3nX3oX3PY3QY3RY3aP3aP3SY3aP3aP3aP3aP3TY3UY3VY3ZR3WY3cP3XY3aP3]R3]R3YY3aP3ZY3[Y3\Y3aP3aP3aP3]Y3
ZR3^Y3aP3_Y3aP3SU3aP3aP3aP3aP3aP3aP3aP3aP3`Y3]R3aY3aP3aP3aP3aP3bY3cY3dY3aP3eY3aP3fY3gY3hY3iY3jY3
aP3aP3aP3kY3lY3mY3nY3oY3aP3aP3aP3aP3aP3PZ3gQ3aP3QZ3RZ3SZ3SU3TZ3UZ3VZ3aP3WZ3aP3aP3aP3aP3aP3XZ3aP3
aP3aP3aP3YZ3aP3fU3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3ZZ3[Z3aP3aP3\Z3aP3aP3aP3aP3aP3aP3
]Z3aP3aP3aP3^Z3_Z3`Z3aZ3aP3aP3bZ3aP3aP3aP3aP3aP3cZ3aP3dZ3aP3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3eU3
eU3eU3eU3eU3P[3Q[3R[3S[3T[3U[3V[3eU3W[3X[3Y[3Z[3[[3eU3eU3eU3eU3eU3\[3][3aP3aP3aP3aP3^[3_[3`[3a[3
eU3eU3`[3b[3c[3c[3eU3eU3aP3aP3d[3e[3eU3eU3eU3eU3f[3g[3h[3X[3i[3aP3X[3X[3j[3eU3k[3eU3l[3eU3m[3eU3
eU3eU3`[3aP3n[3eU3o[3aP3P\3Q\3R\3S\3T\3U\3V\3W\3aP3aP3X\3Y\3aP3ZR3iV3aP3aP3aP3Z\3aP3[\3\\3aP3aP3
aP3]\3]\3^\3aP3aP3aP3aP3aP3aP3_\3W\3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3aP3`\3a\3aP3b\3c\3V\3aP3aP3
aP3aP3aP3d\3aP3aP3aP3aP3aP3e\3f\3aP3g\3aP3h\3aP3i\3aP3j\3k\3l\3m\3aP3n\3o\3aP3P]3Q]3R]3aP3S]3T]3
U]3V]3W]3X]3X]3Y]3Z]3[]3\]3]]3X]3^]3_]3`]3a]3b]3c]3d]3e]3f]3g]3h]3i]3j]3k]3l]3m]3n]3o]3_]3P^3Q^3
R^3S^3_]3T^3U^3V^3W^3X^3Y^3Z^3[^3\^3]^3]^3_]3^^3_^3_]3`^3a^3b^3c^3d^3e^3]^3f^3g^3g^3h^3i^3j^3k^3
l^3m^3Z^3n^3o^3P_3Z^3Q_3R_3S_3T_3U_3V_3Z^3W_3X_3Z^3Y_3Z_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3
h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3^`3_`3``3a`3b`3c`3d`3e`3b`3f`3
g`3h`3i`3j`3j`3k`3l`3m`3n`3o`3Pa3Qa3j`3j`3j`3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a3]a3j`3j`3^a3_a3`a3
aa3ba3ca3da3ea3fa3aa3da3ga3ca3ha3ia3fa3ba3ba3ba3ba3ba3ba3ba3ba3ba3ba3ja3ba3ka3ba3ba3la3ma3na3oa3
Pb3Qb3ba3ba3Rb3Sb3ba3ba3la3ba3Tb3Ub3ba3ja3ba3Vb3fa3Wb3Xb3Yb3Zb3[b3ba3\b3]b3ba3ba3^b3[b3_b3ba3la3
ba3ba3ba3la3ba3ba3ba3ba3`b3ab3ba3ba3\b3bb3ba3cb3cb3db3ba3ba3ba3ba3ba3eb3fb3la3ba3ba3ba3gb3ba3ba3
ba3ba3ba3hb3ib3jb3ba3ba3jb3ba3ba3ba3kb3ba3ba3lb3ba3mb3ba3nb3ba3ob3Pc3Qc3ba3ba3la3ba3ba3ba3ba3Rc3
kb3la3ba3Sc3Tc3fa3Uc3Vc3Wc3cb3Xc3Yc3ba3Zc3ba3ba3ba3ba3ba3ba3la3ba3[c3\c3]c3ba3ba3^c3ba3_c3ba3_c3
ba3`c3ac3ba3bc3cc3dc3ba3ec3fc3ba3ba3gc3gc3gc3ba3hc3ic3dc3ba3jc3kc3lc3dc3ba3Vc3mc3ca3ba3ba3ba3ba3
ba3ba3nc3oc3Pd3cb3ba3ba3ba3ba3fa3cb3ba3ba3Qd3Rd3Sd3lc3la3ba3ba3ba3la3ba3Td3Ud3Vd3ba3lc3ba3dc3ba3
cb3Wd3ba3ba3ba3la3ba3Xd3Yd3ba3ba3ba3Zd3ba3[d3ba3cb3oc3\d3ba3ba3cb3cb3db3ba3ba3ba3]d3ba3^d3ba3ba3
ba3ba3_d3ba3`d3`d3la3ad3bd3cd3ba3ba3ba3ba3ba3ba3dd3ba3ed3ba3fd3gd3ba3hd3fa3ca3ba3id3jd3kd3fa3ba3
ld3cb3md3ba3nd3od3ba3ba3ba3ba3ba3Pe3ba3ba3ba3ba3Qe3ba3ba3Re3Se3ba3ba3Te3ba3Vc3Pd3cb3ba3ba3ba3ba3
ba3ba3Ue3Ve3We3Xe3Ye3Ze3[e3[e3\e3ba3ba3ba3ba3]e3[e3^e3_e3`e3ba3[e3ae3[e3be3ba3ce3de3ee3fe3ge3he3
ie3ba3ba3ba3je3ke3le3ba3me3ba3me3ba3me3me3ba3ne3oe3Pf3Qf3Rf3Sf3Tf3ba3ba3ba3ba3ba3ba3ba3Uf3ba3ba3
Vf3ba3Wf3ba3Xf3ba3fa3Yf3Zf3[f3ba3\f3\f3]f3^f3_f3`f3af3ba3bf3ca3ba3cf3df3ef3ba3df3ff3gf3hf3df3if3
if3jf3ba3fa3kf3ba3ba3ba3ba3ca3fa3lf3ba3ba3lf3ba3ba3ba3mf3fa3nf3ba3ba3ba3fa3ba3of3ba3Pg3ba3ba3la3
ba3ba3ba3Qg3ba3Rg3ba3ba3ba3Sg3ba3ba3ba3ba3ba3ba3ba3ba3ba3ba3ba3ba3ba3Tg3ba3ba3ba3la3ba3Ug3Vg3Wg3
ba3Xg3Yg3ba3ba3Zg3ba3[g3ba3\g3]g3^g3_g3`g3ag3ba3bg3cg3dg3eg3fg3bg3ba3hb3gg3ba3ba3ba3ba3ja3ba3la3
ba3ba3hg3ig3ba3ba3ba3ba3ba3jg3ba3ba3ba3kg3ba3ba3ba3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3
[h3\h3]h3^h3_h3`h3ah3bh3ch3dh3eh3fh3gh3hh3ih3jh3kh3lh3kh3mh3kh3nh3oh3Pi3Qi3Ri3Si3Ti3kh3Ui3Qi3Vi3
Qi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3Xi3`i3Xi3ai3bi3Zi3ci3ci3Zi3Zi3Xi3di3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3
ei3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj3ei3[j3\j3]j3^j3ei3_j3`j3aj3bj3cj3ei3dj3ej3fj3ei3gj3ei3hj3
ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3`k3`k3`k3`k3`k3`k3ak3bk3`k3
`k3ck3`k3`k3`k3`k3`k3`k3`k3`k3`k3dk3`k3ek3fk3gk3gk3`k3`k3`k3`k3`k3`k3hk3ik3`k3jk3`k3kk3lk3mk3nk3
ok3`k3Pl3Ql3Rl3Sl3Tl3Ul3`k3Vl3`k3Wl3`k3`k3Xl3Yl3Zl3`k3[l3`k3`k3`k3`k3`k3`k3\l3`k3`k3`k3`k3`k3`k3
`k3`k3]l3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3^l3_l3`k3`k3`k3`l3`k3`k3al3bl3`k3`k3`k3`k3cl3
dl3el3fl3gl3hl3il3il3jl3kl3ll3ml3nl3ol3Pm3Qm3Qm3Qm3Rm3Sm3`k3Tm3`k3`k3`k3Um3Vm3Wm3Xm3`k3Ym3`k3Zm3
`k3fl3el3`k3[m3[m3`k3\l3`k3`k3`k3\m3`k3`k3fl3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3`k3]m3^m3_m3`m3
\l3am3`k3`k3`k3`k3`k3bm3cm3dm3em3fm3gm3hm3im3jm3`k3`k3`k3km3lm3mm3nm3om3`k3`k3`k3`k3`k3Pn3Qn3Rn3
\l3Sn3Tn3Un3`k3`k3Vn3`k3`k3`k3`k3`k3Wn3`k3`k3`k3`k3Xn3Yn3Zn3[n3`k3`k3\n3`k3]n3^n3^n3el3_n3`n3an3
bn3cn3dn3en3fn3gn3hn3in3jn3kn3ln3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3
ao3bo3ln3ln3ln3co3do3eo3fo3go3ho3io3ln3jo3ko3lo3mo3no3no3oo3PP4no3no3QP4RP4SP4TP4UP4VP4no3WP4XP4
no3YP4no3ZP4[P4\P4]P4^P4_P4no3no3no3`P4no3aP4bP4cP4dP4eP4fP4no3gP4hP4iP4jP4kP4lP4mP4nP4oP4PQ4QQ4
RQ4RQ4SQ4TQ4UQ4VQ4WQ4RQ4XQ4RQ4RQ4RQ4RQ4RQ4RQ4RQ4RQ4RQ4RQ4RQ4RQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4cQ4
dQ4eQ4fQ4gQ4hQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4fQ4iQ4fQ4jQ4kQ4fQ4fQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4
VR4WR4XR4YR4ZR4[R4\R4]R4^R4]R4]R4]R4_R4`R4aR4aR4]R4]R4]R4]R4]R4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4
mR4nR4oR4PS4QS4RS4SS4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS4_S4hS4iS4jS4kS4
lS4mS4nS4oS4PT4QT4RT4ST4TT4UT4VT4WT4_S4_S4XT4_S4YT4ZT4[T4[T4\T4[T4[T4[T4]T4[T4[T4[T4^T4_T4`T4aT4
bT4cT4_S4dT4eT4_S4_S4_S4fT4gT4hT4iT4jT4kT4lT4mT4_S4nT4oT4PU4QU4RU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4
\U4]U4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4bU4XV4YV4ZV4
gU4[V4\V4]V4[V4[V4^V4_V4`V4]V4aV4[V4[V4[V4bV4SV4[V4SV4SV4SV4cV4SV4dV4eV4fV4SV4[V4SV4SV4WV4[V4[V4
YV4[V4[V4[V4[V4[V4SV4SV4SV4gV4SV4hV4hV4SV4iV4jV4kV4[V4lV4mV4aV4nV4SV4oV4SV4bV4PW4QW4SV4[V4SV4SV4
SV4SV4SV4RW4SW4TW4UW4VW4WW4WW4WW4XW4WW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4WW4bW4cW4dW4eW4fW4gW4hW4iW4WW4
jW4kW4lW4eW4mW4nW4oW4nW4WW4WW4PX4WW4WW4WW4QX4WW4RX4WW4SX4WW4WW4WW4TX4nW4WW4WW4bW4bW4UX4VX4WX4XX4
bW4bW4YX4ZX4YX4ZX4YX4ZX4[X4bW4\X4]X4bW4^X4_X4`X4]X4bW4]X4bW4bW4bW4bW4bW4bW4bW4]X4]X4aX4bW4bW4bW4
bX4cX4dX4bW4eX4bW4fX4gX4hX4gX4gX4iX4jX4kX4\X4lX4mX4CCCCCCCnX4CCCCCCCCCCCCCCCCCCCCCCCCCCnX4CCCCCC
CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCoX4PY4QY4RY4SY4TY4UY4VY4@@@WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4W
Y4XY4YY4WY4ZY4[Y4\Y4]Y4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4^Y4_Y4`Y4WY4aY4WY4WY4WY4WY4WY4WY4WY4WY4b
Y4cY4WY4dY4WY4WY4eY4WY4fY4WY4WY4gY4WY4WY4WY4WY4WY4WY4WY4WY4hY4iY4WY4WY4WY4jY4kY4WY4WY4WY4WY4WY4l
Y4WY4mY4WY4nY4WY4oY4PZ4WY4WY4WY4QZ4WY4WY4RZ4SZ4WY4TZ4UZ4VZ4WY4WZ4WY4XZ4WY4YZ4WY4ZZ4WY4WY4WY4WY4W
Y4WY4WY4WY4[Z4\Z4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4]Z4WY4WY4WY4WY4WY4WY4^Z4_Z4`Z4WY4aZ4bZ4WY4WY4W
Y4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4WY4cZ4WY4dZ4eZ4fZ4gZ4WY4hZ4WY4iZ4WY4WY4WY4jZ4WY4kZ4lZ4WY4mZ4W
Y4WY4WY4WY4nZ4oZ4P[4WY4Q[4WY4WY4WY4WY4WY4R[4WY4S[4WY4WY4T[4WY4U[4V[4WY4WY4W[4X[4Y[4WY4WY4WY4WY4W
Y4WY4WY4WY4Z[4WY4[[4WY4\[4WY4][4^[4_[4`[4a[4WY4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R
\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4\\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]4Q
]4R]4S]4T]4U]4V]4W]4X]4Y]4Z]4[]4\]4]]4^]4_]4`]4a]4b]4c]4d]4e]4f]4g]4h]4i]4j]4k]4k]4l]4m]4m]4k]4n
]4k]4k]4h]4o]4P^4Q^4R^4S^4T^4U^4S^4V^4V^4V^4W^4X^4V^4V^4Y^4V^4Z^4[^4\^4\^4]^4^^4_^4`^4a^4b^4c^4d
^4d^4e^4b^4f^4g^4h^4h^4h^4h^4h^4h^4h^4h^4i^4h^4h^4h^4h^4j^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4k^4h^4h
^4h^4h^4h^4h^4h^4h^4l^4h^4h^4h^4m^4n^4g^4o^4h^4P_4Q_4R_4h^4h^4h^4S_4T_4U_4h^4V_4h^4h^4h^4h^4h^4h
^4h^4h^4h^4h^4h^4h^4h^4W_4h^4h^4W_4h^4X_4Y_4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4Z_4[_4h^4h^4\
_4h^4]_4^_4__4h^4h^4h^4h^4h^4`_4h^4h^4a_4a_4b_4c_4^_4d_4h^4e_4h^4f_4g_4h^4h^4h_4h^4h^4h^4h^4i_4h
^4h^4h^4h^4j_4k_4l_4h^4h^4h^4m_4n_4h^4h^4h^4o_4P`4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4Q`4R
`4S`4T`4^_4U`4h^4h^4V`4h^4h^4b_4b_4b_4W`4h^4h^4h^4X`4Y`4Z`4h^4h^4h^4h^4h^4a_4h^4i_4h^4h^4h^4h^4h
^4h^4h^4[`4h^4\`4h^4h^4h^4^_4h^4i_4i_4]`4h^4V`4h^4h^4^`4_`4h^4``4a`4b`4c`4h^4h^4i_4i_4h^4h^4h^4a
_4h^4h^4d`4[`4e`4h^4f`4g`4h^4h^4h^4h^4h^4h`4i`4j`4k`4l`4i`4i`4m`4h^4h^4h^4h^4W_4h^4h^4h^4h^4h^4h
^4h^4h^4h^4h^4i_4h^4h^4h^4n`4h^4o`4Pa4Qa4h^4h^4h^4h^4h^4h^4h^4Ra4h^4h^4Sa4Ta4h^4h^4h^4`_4Ua4Va4h
^4Wa4Xa4h^4Ya4h^4Za4[a4h^4h^4h^4h^4h^4h^4h^4h^4\a4h^4h^4]a4^a4h^4h^4_a4h^4h^4h^4h^4h^4h^4h^4h^4`
a4aa4h^4h^4ba4h^4ca4da4a_4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4ea4fa4h^4h^4ga4h^4h^4h^4h^4h^4h^4h^4h
^4h^4ha4h^4h^4n`4h^4n`4n`4ia4ja4n`4n`4h^4ka4h^4la4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h
^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4h^4^_4ma4n`4na4h^4h^4[`4o
a4h^4h^4h^4Pb4Qb4Rb4h^4h^4Sb4Tb4h^4h^4Ub4h^4h^4h^4h^4h^4h^4h^4n`4h^4h^4h^4h^4h^4h^4h^4Rb4h^4h^4i
_4i_4h^4i_4i_4h^4i_4h^4h^4h^4Vb4n`4h^4h^4i_4h^4n`4Wb4Xb4Yb4Zb4h^4[b4\b4]b4n`4^b4n`4n`4_b4`b4n`4n
`4n`4n`4ab4n`4n`4n`4n`4bb4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4c
b4n`4n`4n`4n`4n`4n`4n`4db4n`4n`4n`4n`4n`4eb4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4fb4n`4n`4n`4n`4g
b4n`4n`4hb4ib4n`4jb4n`4kb4lb4n`4n`4n`4n`4mb4nb4n`4n`4n`4n`4ob4Pc4n`4n`4n`4Qc4n`4n`4Rc4n`4n`4n`4n
`4n`4n`4n`4n`4n`4n`4n`4Sc4n`4n`4n`4Tc4n`4n`4n`4n`4n`4n`4Uc4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n
`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4Vc4n`4n`4n`4n`4n`4n`4n`4Wc4n`4n`4Xc4n`4Yc4n`4n`4nb4n`4Zc4[
c4n`4\c4n`4n`4n`4n`4n`4n`4]c4^c4Sc4n`4n`4_c4n`4n`4`c4n`4Uc4ac4n`4n`4n`4bc4cc4n`4cc4cc4n`4n`4n`4n
`4n`4n`4cc4n`4n`4n`4n`4nb4n`4n`4dc4ec4fc4gc4n`4n`4hc4hc4ic4n`4n`4n`4jc4n`4kc4n`4n`4n`4n`4n`4n`4n
`4n`4lc4mc4n`4n`4n`4n`4n`4nc4n`4n`4n`4n`4n`4n`4n`4oc4n`4n`4n`4n`4Pd4n`4n`4n`4n`4n`4nb4n`4n`4n`4Q
d4n`4n`4n`4n`4Rd4n`4n`4Sd4Td4n`4n`4n`4n`4n`4n`4n`4n`4n`4Ud4n`4n`4Vd4n`4n`4n`4n`4n`4n`4Wd4n`4n`4n
b4Xd4Yd4Zd4n`4n`4n`4n`4[d4n`4n`4n`4\d4n`4n`4]d4n`4n`4n`4^d4_d4n`4n`4n`4n`4`d4n`4ad4n`4n`4Rb4n`4n
`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4[d4n`4n`4bd4n`4n`4n`4cd4n`4n`4n`4cc4n`4dd4n`4ed4fd4n
`4n`4n`4n`4n`4n`4n`4cc4n`4n`4n`4n`4n`4n`4gd4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4[
c4n`4hd4n`4n`4id4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4jd4n`4n`4kd4n`4n`4n`4n`4n`4n
`4n`4n`4n`4n`4n`4n`4n`4n`4n`4ed4n`4n`4n`4n`4ld4n`4n`4n`4n`4n`4n`4n`4md4n`4n`4n`4n`4n`4n`4n`4n`4n
`4nd4n`4od4n`4Pe4n`4n`4n`4n`4Qe4Re4n`4n`4n`4n`4n`4n`4n`4n`4Se4Rb4Te4Rb4Ue4Rb4n`4n`4Ve4We4n`4n`4X
e4n`4n`4n`4n`4n`4n`4n`4n`4Ye4Ze4[e4n`4Ze4n`4n`4n`4n`4n`4n`4\e4n`4n`4n`4n`4]e4]e4n`4n`4n`4n`4n`4n
`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4^e4n`4n`4n`4n`4n`4n`4n`4n`4_e4n`4n`4n`4n`4`e4n`4n`4n`4n`4n`4n
`4n`4n`4cb4n`4n`4n`4n`4n`4n`4n`4cb4n`4n`4n`4n`4n`4ae4be4n`4n`4n`4n`4n`4^e4^e4ce4n`4n`4n`4n`4n`4d
e4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4ee4fe4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n
`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4ge4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4he4n`4n`4n`4ie4n`4j
e4n`4n`4n`4ke4le4Rb4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4me4n`4nb4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n
`4n`4n`4cc4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4_d4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n`4n
`4n`4n`4n`4nb4nb4n`4n`4ne4ne4ne4ne4ne4ne4oe4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4Pf4ne4ne4ne4ne4ne4ne4Qf4ne4Rf4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Sf4ne4Sf4ne4n
e4ne4Sf4Tf4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Uf4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Vf4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4Sf4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Wf4n
e4ne4ne4ne4ne4ne4ne4ne4Xf4Xf4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Yf4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Zf4ne4n
e4ne4ne4ne4ne4[f4ne4ne4ne4ne4ne4ne4ne4ne4oe4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Zf4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Sf4ne4ne4ne4oe4\f4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4]f4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Sf4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4^f4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Zf4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4_f4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4oe4oe4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4Xf4ne4ne4n
e4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4ne4`f4af4bf4cf4cf4cf4cf4cf4df4cf4cf4cf4cf4c
f4ef4cf4ff4cf4cf4cf4af4af4cf4af4gf4hf4if4jf4kf4lf4cf4mf4cf4cf4cf4cf4cf4cf4nf4cf4of4Pg4Qg4Rg4Sg4T
g4Tg4Ug4Vg4Wg4Xg4Yg4Tg4Zg4[g4\g4]g4^g4_g4`g4\g4\g4ag4bg4cg4dg4eg4fg4Tg4\g4\g4gg4\g4cg4hg4Tg4ig4j
g4\g4kg4lg4mg4bg4ng4ng4og4Ph4ng4ng4Qh4Rh4Sh4ng4Th4Uh4Vh4Wh4ng4ng4ng4ng4ng4ng4ng4ng4Xh4ng4Yh4Zh4n
g4ng4ng4[h4ng4\h4ng4ng4ng4]h4ng4ng4^h4_h4ng4]h4]h4`h4ah4ng4bh4ng4ch4ng4dh4ng4eh4ng4fh4gh4ng4ng4n
g4hh4ih4jh4kh4lh4mh4ng4ng4ng4nh4ng4ng4oh4Pi4Qi4ng4Ri4ng4Si4ng4Ti4ng4Ui4ng4ng4ng4ng4Vi4ng4Wi4ng4n
g4Xi4ng4ng4Yi4ng4ng4Zi4[i4\i4Zi4Zi4Zi4Zi4]i4^i4Zi4Zi4_i4`i4Zi4ai4bi4ci4di4ei4fi4Zi4Zi4Zi4Zi4Zi4g
i4hi4ii4Zi4ji4ki4li4mi4ni4oi4Pj4Zi4Zi4Qj4Zi4Zi4Zi4Rj4Sj4Tj4Uj4Zi4Zi4Zi4fi4Zi4Vj4Zi4Zi4Wj4Zi4Xj4Y
j4Zj4[j4Zi4\j4Zi4Zi4]j4Zi4Zi4^j4_j4`j4aj4Zi4bj4cj4dj4ej4Zi4Zi4fj4gj4hj4ij4jj4kj4lj4mj4nj4Zi4nj4o
j4Pk4Qk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Yk4Zk4[k4[k4\k4]k4Zi4^k4_k4`k4ak4bk4ck4dk4Zi4ek4fk4gk4hk4Zi4Zi4Zi4i
k4Zi4jk4Zi4Zi4Zi4Zi4kk4lk4mk4Zi4nk4ok4Pl4Ql4Rl4Sl4Zi4Tl4Zi4Zi4Ul4Vl4Wl4Xl4Zi4Yl4Zi4Zi4Zi4Zi4Zl4Z
i4[l4Zi4\l4Zi4]l4^l4^l4^l4^l4_l4`l4al4bl4cl4dl4el4fl4gl4^l4^l4hl4^l4il4^l4jl4kl4jl4ll4ml4^l4nl4^
l4^l4ol4Pm4Qm4Rm4^l4Sm4Tm4^l4Um4^l4Vm4Wm4Xm4^l4Ym4^l4Zm4^l4nl4^l4[m4^l4\m4^l4]m4^l4]m4^l4^m4^l4^
l4^l4_m4^l4`m4^l4am4bm4^l4^l4^l4cm4`m4^l4dm4em4fm4gm4^l4^l4^l4^l4hm4^l4^l4^l4^l4^l4im4jm4^l4^l4^
l4^l4km4^l4lm4^l4^l4^l4mm4^l4^l4^l4^l4^l4nm4^l4jl4^l4jl4^l4om4^l4Pn4^l4Qn4Rn4Sn4Tn4Un4Un4Un4Un4U
n4Vn4Wn4Un4Xn4Yn4Zn4Un4[n4\n4]n4Un4Vn4Zn4Un4^n4_n4`n4Un4Un4Un4an4Un4bn4Un4Un4cn4dn4dn4Un4Un4Un4U
n4Un4en4fn4gn4Un4Un4Un4Un4hn4Un4Un4Un4in4jn4jn4jn4jn4kn4jn4jn4jn4jn4jn4jn4jn4jn4jn4jn4jn4jn4jn4j
n4jn4ln4jn4jn4jn4jn4jn4jn4jn4jn4jn4jn4jn4mn4nn4jn4jn4jn4jn4jn4on4jn4jn4jn4jn4Po4jn4jn4jn4jn4jn4j
n4jn4jn4jn4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Ro4So4Qo4To4Uo4Qo4Qo4Qo4Qo4Vo4Qo4Qo4Qo4Qo4Qo4Wo4Qo4Qo4Q
o4Qo4Qo4Qo4Qo4Qo4Qo4Xo4Yo4Zo4Qo4[o4Vo4\o4Qo4]o4Qo4^o4_o4Qo4Qo4`o4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Q
o4Qo4Qo4Qo4ao4ao4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4bo4co4Qo4Qo4Qo4Qo4Qo4Qo4do4eo4fo4Qo4Qo4Qo4Q
o4Qo4Qo4Qo4Qo4Qo4Vo4Qo4go4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4ho4Qo4ho4Qo4io4Qo4io4Q
o4Qo4Qo4ho4Qo4ho4Qo4Qo4Qo4Qo4Qo4jo4Qo4ko4jo4lo4Qo4mo4Qo4no4Qo4lo4Qo4bo4Qo4Qo4Qo4bo4Qo4Qo4Qo4Qo4Q
o4Qo4Qo4oo4Qo4Qo4Qo4Qo4PP5QP5Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4Qo4bo4Qo4R
P5SP5TP5UP5VP5WP5VP5XP5YP5ZP5[P5\P5\P5\P5\P5]P5\P5^P5\P5\P5\P5_P5`P5aP5bP5cP5dP5eP5fP5eP5gP5hP5i
P5jP5kP5lP5mP5mP5nP5oP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5XQ5YQ5\P5oP5\P5\P5\P5\P5ZQ5\P5[Q5\P5ZQ5ZQ5\Q5]Q5^
Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5`Q5\Q5\Q5gQ5hQ5\Q5iQ5jQ5kQ5\Q5\Q5lQ5\Q5mQ5nQ5oQ5PR5QR5RR5SR5TR5SR5UR5V
R5WR5XR5XR5YR5ZR5[R5\R5XR5XR5]R5^R5_R5`R5aR5bR5cR5dR5eR5XR5fR5gR5hR5XR5XR5iR5jR5kR5XR5lR5XR5mR5X
R5XR5XR5nR5XR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5\S5\S5\S5\S5\S5\S5\S5\S5]S5\S5\S5\S5^S5_
S5\S5\S5\S5`S5\S5aS5bS5\S5cS5\S5\S5dS5eS5fS5\S5\S5\S5gS5\S5hS5\S5iS5\S5jS5kS5\S5lS5\S5\S5mS5nS5o
S5\S5PT5QT5QT5RT5ST5\S5TT5UT5\S5VT5WT5\S5XT5\S5YT5ZT5[T5\T5\S5]T5^T5_T5`T5aT5bT5cT5\S5dT5eT5fT5g
T5hT5iT5jT5kT5kT5lT5mT5kT5nT5oT5PU5QU5RU5nT5nT5SU5TU5UU5VU5WU5XU5YU5ZU5[U5\U5]U5]U5^U5^U5_U5^U5`
U5_U5aU5^U5bU5cU5^U5^U5dU5^U5^U5eU5^U5eU5^U5dU5dU5^U5^U5^U5dU5^U5^U5^U5^U5^U5^U5^U5^U5^U5fU5^U5^
U5fU5^U5_U5^U5^U5^U5gU5dU5dU5dU5]U5hU5^U5iU5^U5^U5^U5^U5^U5^U5jU5kU5^U5lU5mU5nU5oU5oU5PV5oU5QV5R
V5oU5oU5oU5oU5oU5oU5SV5SV5TV5UV5SV5VV5SV5WV5XV5SV5SV5YV5SV5ZV5SV5SV5[V5SV5\V5]V5^V5_V5_V5`V5aV5b
V5`V5_V5_V5cV5dV5eV5`V5_V5fV5gV5hV5iV5`V5`V5jV5kV5lV5mV5nV5oV5PW5QW5RW5PW5SW5TW5UW5VW5PW5PW5WW5X
W5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5bW5bW5bW5bW5eW5fW5gW5hW5iW5jW5kW5lW5mW5nW5oW5PX5QX5RX5SX5T
X5SX5UX5SX5VX5SX5WX5XX5XX5YX5SX5ZX5[X5SX5SX5SX5SX5\X5SX5SX5]X5^X5_X5_X5`X5_X5_X5_X5aX5bX5cX5dX5e
X5fX5gX5aX5aX5hX5iX5iX5jX5kX5jX5jX5jX5lX5mX5nX5oX5PY5QY5RY5SY5TY5TY5UY5TY5TY5TY5VY5TY5TY5WY5TY5T
Y5XY5TY5TY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`Y5`
Y5aY5aY5aY5aY5aY5aY5aY5aY5aY5aY5aY5bY5aY5cY5aY5aY5aY5dY5aY5aY5aY5aY5aY5aY5eY5aY5aY5fY5gY5aY5aY5a
Y5aY5aY5aY5aY5aY5hY5aY5iY5aY5aY5aY5aY5aY5aY5aY5jY5aY5kY5kY5kY5kY5lY5kY5mY5nY5nY5nY5nY5nY5oY5nY5n
Y5nY5nY5oY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5oY5PZ5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5n
Y5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5nY5n
Y5nY5nY5nY5nY5nY5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5WZ5[Z5\Z5]Z5WZ5^Z5_Z5`Z5`Z5`Z5`Z5`Z5aZ5`Z5bZ5`Z5c
Z5dZ5eZ5eZ5fZ5eZ5gZ5eZ5eZ5eZ5eZ5hZ5eZ5iZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5S[5V[5W[5W[5X[5S[5S
[5S[5Y[5Z[5Z[5[[5\[5][5Z[5^[5_[5`[5Z[5Z[5Z[5Z[5Z[5a[5b[5Z[5Z[5c[5Z[5Z[5d[5e[5f[5g[5h[5i[5j[5k[5l
[5l[5m[5l[5l[5n[5o[5P\5Q\5R\5S\5T\5U\5V\5W\5X\5Y\5Z\5[\5\\5]\5^\5_\5`\5a\5b\5c\5d\5e\5f\5g\5h\5i
\5j\5k\5l\5m\5m\5n\5o\5P]5Q]5R]5S]5T]5T]5U]5V]5W]5X]5Y]5Z]5[]5\]5]]5^]5_]5`]5a]5b]5c]5d]5e]5f]5g
]5h]5i]5j]5k]5l]5m]5n]5n]5o]5P^5Q^5R^5S^5T^5U^5V^5W^5W^5X^5Y^5X^5Z^5[^5\^5]^5^^5_^5`^5a^5b^5c^5d
^5e^5f^5g^5h^5i^5j^5k^5l^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5a_5b_5c
_5d_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5l_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Y`5Z`5Z`5Z`5Z`5Z`5Z`5Z`5[
`5\`5]`5]`5^`5_`5_`5``5a`5b`5a`5c`5d`5e`5f`5f`5f`5f`5f`5f`5g`5h`5h`5i`5j`5k`5l`5m`5n`5o`5Pa5Qa5R
a5Sa5Ta5Ua5Va5Wa5Xa5Ya5Za5Ya5[a5\a5]a5^a5_a5`a5aa5ba5ca5da5ea5ea5fa5ga5da5ha5ia5ja5ja5ka5la5ka5k
a5ma5na5oa5Pb5Qb5Rb5Sb5Tb5Ub5Vb5Ub5Wb5Xb5Yb5Zb5[b5\b5]b5^b5Sb5_b5`b5ab5bb5cb5db5eb5fb5gb5hb5ib5j
b5kb5lb5mb5nb5mb5ob5Pc5nb5Qc5Rc5Sc5Tc5Uc5Vc5Wc5Xc5Xc5Yc5Zc5[c5\c5]c5^c5^c5\c5_c5`c5ac5bc5cc5ac5d
c5ec5fc5gc5hc5ic5jc5kc5jc5lc5mc5mc5nc5nc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5Vd5Wd5Xd5Xd5Yd5Xd5Zd5[d5\d5]d5[
d5^d5_d5`d5`d5ad5bd5bd5cd5dd5ed5fd5gd5hd5id5jd5kd5ld5id5md5nd5od5od5od5Pe5Qe5Re5Se5Te5Ue5Ve5We5X
e5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5be5ce5de5ee5ee5fe5ge5he5ie5ie5he5je5ke5le5ke5me5ne5oe5Pf5Qf5Rf5Sf5T
f5Uf5Vf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5_f5`f5af5af5bf5`f5cf5df5ef5ff5gf5hf5hf5if5jf5if5kf5lf5if5if5i
f5if5if5mf5nf5of5Pg5Qg5Rg5Sg5Tg5Ug5Ug5Vg5Wg5Xg5Yg5Zg5[g5\g5\g5]g5^g5\g5_g5`g5ag5bg5bg5bg5cg5bg5d
g5bg5eg5eg5eg5eg5eg5fg5dg5dg5gg5gg5hg5ig5jg5kg5lg5mg5ng5og5Ph5Qh5Rh5Sh5Qh5Th5Uh5Vh5Qh5Wh5Wh5Xh5Y
h5Xh5Zh5[h5\h5]h5^h5^h5^h5^h5^h5^h5^h5^h5_h5`h5ah5bh5ah5ch5dh5eh5fh5gh5gh5hh5ih5jh5kh5lh5mh5nh5o
h5Pi5Qi5Ri5oh5oh5oh5Si5Ti5Qi5Ui5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5]i5]i5^i5_i5`i5ai5bi5ci5di5ei5fi5gi5hi5i
i5ji5ji5ji5ki5li5li5mi5ni5oi5li5Pj5Pj5Qj5Rj5Pj5Pj5Sj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5aj5b
j5cj5dj5ej5fj5gj5hj5ij5ij5ij5jj5kj5lj5jj5mj5nj5oj5Pk5Pk5Pk5Qk5Qk5Rk5Sk5Tk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[
k5\k5]k5^k5_k5`k5`k5ak5ak5ak5bk5ck5dk5ak5ak5ak5ek5fk5fk5fk5gk5fk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5R
l5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5[l5\l5]l5^l5_l5`l5al5bl5`l5`l5`l5`l5`l5cl5cl5dl5el5`l5`l5fl5gl5gl5gl5g
l5gl5hl5gl5il5jl5kl5ll5ll5ml5nl5ol5Pm5Qm5Pm5Rm5Sm5Tm5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5[m5_m5[m5[m5[
m5[m5[m5`m5[m5am5bm5[m5cm5dm5em5[m5[m5[m5[m5fm5gm5[m5hm5[m5[m5im5jm5km5jm5lm5[m5mm5nm5[m5[m5om5P
n5Qn5Rn5Sn5Sn5Tn5Un5Vn5Vn5Wn5Xn5Xn5Yn5Zn5[n5[n5\n5]n5^n5_n5`n5an5bn5an5an5bn5bn5bn5cn5dn5en5fn5g
n5gn5hn5in5jn5kn5ln5ln5kn5kn5mn5nn5on5Po5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Xo5Yo5Vo5Vo5Zo5[o5\o5]o5]o5]o5^
o5_o5`o5`o5`o5`o5ao5`o5`o5bo5co5do5eo5fo5go5ho5go5io5jo5ko5lo5lo5mo5no5oo5PP6QP6RP6SP6TP6UP6VP6W
P6XP6YP6ZP6ZP6[P6\P6]P6]P6]P6^P6_P6`P6aP6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP6lP6lP6mP6nP6oP6PQ6PQ6PQ6Q
Q6RQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6gQ6hQ6iQ6iQ6iQ6iQ6iQ6jQ6k
Q6lQ6mQ6nQ6oQ6PR6QR6RR6RR6SR6RR6RR6TR6UR6UR6VR6UR6UR6UR6WR6XR6YR6ZR6ZR6[R6\R6]R6^R6_R6_R6`R6aR6a
R6bR6cR6dR6eR6eR6eR6fR6gR6hR6iR6jR6kR6lR6mR6nR6oR6PS6PS6QS6QS6RS6SS6TS6US6QS6VS6WS6XS6YS6ZS6[S6\
S6]S6^S6^S6^S6^S6_S6`S6aS6bS6bS6bS6cS6bS6bS6dS6eS6fS6gS6fS6hS6iS6jS6jS6jS6kS6lS6mS6mS6nS6oS6PT6Q
T6RT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[T6\T6\T6]T6^T6_T6`T6aT6bT6cT6dT6eT6fT6gT6hT6iT6jT6hT6hT6kT6hT6h
T6lT6mT6nT6hT6hT6hT6oT6PU6QU6PU6RU6SU6PU6TU6UU6VU6WU6WU6XU6YU6ZU6[U6\U6]U6^U6_U6`U6aU6aU6bU6cU6d
U6eU6fU6eU6gU6hU6iU6hU6hU6hU6hU6hU6jU6hU6kU6lU6mU6nU6oU6PV6QV6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]
V6^V6_V6`V6aV6bV6cV6dV6eV6fV6gV6hV6iV6jV6kV6kV6kV6kV6kV6kV6kV6kV6kV6lV6mV6nV6oV6PW6QW6RW6SW6TW6U
W6VW6WW6XW6YW6ZW6[W6\W6]W6^W6_W6_W6`W6aW6bW6cW6cW6dW6eW6fW6gW6gW6fW6gW6gW6gW6gW6gW6gW6hW6iW6jW6k
W6lW6mW6nW6nW6oW6PX6QX6RX6SX6TX6TX6UX6TX6TX6TX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6eX6f
X6gX6hX6hX6hX6iX6jX6kX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6WY6XY6XY6YY6XY6ZY6XY6[Y6XY6XY6\Y6]Y6^
Y6_Y6`Y6aY6bY6aY6cY6dY6eY6fY6gY6hY6iY6jY6kY6lY6mY6nY6lY6lY6oY6PZ6PZ6QZ6lY6lY6RZ6RZ6SZ6lY6TZ6UZ6V
Z6WZ6XZ6YZ6YZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6eZ6fZ6gZ6hZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S
[6R[6R[6R[6R[6T[6R[6U[6R[6R[6R[6V[6W[6X[6Y[6Z[6[[6\[6][6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k
[6l[6m[6n[6n[6o[6n[6n[6P\6Q\6R\6S\6T\6n[6U\6V\6W\6X\6Y\6Y\6Z\6X\6[\6Z\6Z\6Z\6Z\6Z\6\\6]\6]\6]\6^
\6_\6`\6a\6b\6c\6d\6e\6f\6g\6h\6h\6h\6h\6i\6h\6j\6k\6l\6m\6n\6o\6P]6Q]6R]6S]6T]6U]6V]6W]6X]6X]6Y
]6Z]6[]6\]6]]6^]6_]6`]6`]6a]6b]6b]6b]6b]6b]6b]6b]6b]6b]6b]6b]6b]6c]6d]6c]6e]6f]6f]6g]6h]6h]6h]6i
]6j]6j]6j]6k]6j]6l]6m]6m]6n]6o]6P^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6c^6c
^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6m^6m^6n^6o^6o^6P_6Q_6R_6S_6T_6S_6U_6T_6T_6T_6T_6S_6T_6V_6T_6T_6T
_6T_6T_6T_6W_6X_6Y_6Z_6Z_6[_6\_6]_6^_6__6`_6`_6a_6b_6c_6d_6e_6f_6g_6h_6i_6j_6k_6l_6m_6n_6n_6o_6P
`6Q`6R`6S`6S`6T`6U`6V`6U`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6a`6a`6b`6c`6b`6b`6b`6b`6b`6d`6e`6f`6f
`6g`6h`6i`6j`6j`6k`6l`6m`6n`6n`6n`6o`6Pa6Pa6Qa6Ra6Sa6Ra6Ta6Ua6Va6Va6Va6Wa6Xa6Ya6Za6Za6Za6[a6\a6]
a6^a6_a6`a6aa6ba6ca6da6ea6fa6ga6ha6ia6ja6ka6la6ma6na6na6na6na6oa6Pb6Qb6Rb6Rb6Sb6Tb6Ub6Vb6Wb6Wb6W
b6Xb6Yb6Yb6Zb6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6[b6\b6]b6^b6_b6`b6ab6bb6cb6db6eb6f
b6fb6gb6hb6ib6jb6kb6lb6lb6mb6nb6ob6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6[c6\c6]c6^c6_c6`c6ac6a
c6ac6ac6ac6bc6ac6ac6ac6cc6ac6ac6ac6ac6dc6ac6ec6ac6ac6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6T
d6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6fd6fd6gd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Re6R
e6Se6Te6Ue6Ve6We6Xe6Ye6Ye6Ze6[e6\e6]e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6o
e6oe6Pf6Qf6Qf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Yf6Zf6[f6\f6]f6^f6_f6`f6af6bf6cf6cf6df6ef6ff6gf6hf6if6j
f6kf6lf6mf6nf6of6of6Pg6Qg6Rg6Sg6Sg6Tg6Ug6Vg6Ug6Ug6Vg6Ug6Vg6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6^g6_g6_g6`g6a
g6bg6bg6cg6dg6eg6fg6gg6hg6ig6ig6jg6kg6lg6mg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6]h6^
h6^h6_h6`h6ah6bh6ch6dh6eh6fh6fh6gh6hh6ih6jh6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Wi6Xi6Yi6Zi6[
i6\i6]i6^i6_i6`i6ai6bi6ci6di6ei6fi6fi6fi6gi6hi6ii6ji6ki6li6mi6mi6mi6ni6ni6oi6Pj6Qj6Rj6Rj6Sj6Tj6U
j6Vj6Wj6Xj6Yj6Zj6[j6\j6[j6]j6^j6_j6`j6aj6bj6cj6dj6ej6fj6fj6gj6hj6ij6jj6kj6lj6mj6nj6oj6Pk6Qk6Rk6S
k6Tk6Uk6Vk6Wk6Xk6Xk6Yk6Zk6[k6\k6]k6^k6_k6_k6_k6`k6ak6bk6ck6dk6ek6fk6gk6hk6ik6jk6kk6lk6mk6nk6ok6P
l6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l6al6bl6cl6dl6el6fl6gl6hl6il6jl6kl6ll6ml6nl6nl6o
l6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6]m6^m6_m6`m6am6bm6cm6dm6em6fm6gm6hm6im6jm6km6lm6lm6mm6n
m6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Wn6Xn6Yn6Zn6[n6[n6[n6\n6]n6^n6_n6`n6an6an6an6an6bn6cn6dn6en6fn6gn6hn6i
n6jn6kn6kn6ln6mn6nn6on6Po6Qo6Ro6Ro6So6To6Uo6Vo6Wo6Xo6Yo6Zo6[o6\o6]o6^o6_o6`o6ao6bo6co6do6eo6fo6g
o6go6ho6io6jo6ko6lo6mo6no6oo6PP7QP7RP7SP7TP7UP7VP7WP7XP7YP7ZP7[P7\P7]P7^P7_P7`P7aP7bP7cP7dP7eP7f
P7gP7gP7hP7iP7jP7kP7lP7mP7nP7oP7PQ7QQ7RQ7RQ7SQ7TQ7UQ7VQ7WQ7XQ7XQ7YQ7ZQ7[Q7\Q7\Q7\Q7]Q7^Q7_Q7`Q7a
Q7bQ7cQ7dQ7eQ7fQ7fQ7gQ7hQ7iQ7jQ7kQ7lQ7lQ7mQ7nQ7oQ7PR7QR7RR7SR7TR7TR7UR7VR7WR7XR7YR7ZR7ZR7ZR7[R7\
R7]R7]R7^R7_R7`R7aR7bR7cR7dR7eR7fR7gR7hR7iR7jR7kR7lR7mR7nR7oR7PS7QS7RS7SS7TS7US7VS7WS7XS7YS7ZS7[
S7\S7]S7^S7_S7`S7aS7bS7cS7dS7dS7dS7eS7fS7gS7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7RT7ST7ST7TT7UT7VT7WT7X
T7YT7ZT7[T7\T7]T7^T7_T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7hT7hT7hT7iT7jT7kT7kT7kT7kT7kT7kT7kT7kT7kT7l
T7kT7kT7kT7kT7kT7mT7mT7nT7mT7mT7oT7PU7QU7RU7SU7SU7SU7TU7UU7VU7VU7WU7XU7YU7ZU7[U7\U7]U7^U7]U7^U7^
U7^U7_U7`U7`U7`U7`U7`U7aU7aU7aU7bU7cU7dU7eU7fU7eU7eU7eU7gU7gU7eU7hU7hU7iU7hU7hU7hU7jU7jU7jU7jU7j
U7jU7jU7jU7jU7jU7jU7jU7jU7kU7lU7mU7nU7oU7PV7QV7RV7SV7TV7UV7VV7WV7XV7YV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7Z
V7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7ZV7[V7\V7]V7^V7^V7_V7`V7aV7bV7cV7dV7eV7eV7fV7g
V7fV7hV7fV7hV7iV7jV7kV7lV7mV7nV7oV7PW7QW7PW7RW7PW7PW7SW7SW7TW7UW7UW7VW7VW7UW7WW7XW7YW7ZW7[W7\W7\
W7\W7]W7]W7]W7^W7_W7`W7^W7^W7^W7^W7aW7bW7^W7^W7cW7dW7dW7eW7fW7gW7gW7hW7hW7iW7jW7kW7lW7mW7nW7nW7o
W7PX7PX7PX7PX7QX7RX7SX7TX7UX7VX7WX7XX7YX7ZX7[X7[X7\X7]X7^X7_X7`X7aX7bX7cX7cX7cX7dX7eX7dX7fX7gX7h
X7iX7jX7jX7kX7lX7lX7mX7mX7mX7mX7mX7nX7mX7mX7oX7PY7QY7RY7SY7SY7SY7TY7UY7VY7WY7XY7YY7ZY7XY7[Y7\Y7\
Y7\Y7\Y7]Y7^Y7_Y7`Y7aY7aY7bY7cY7cY7dY7cY7eY7fY7gY7hY7iY7jY7jY7jY7kY7lY7mY7nY7nY7nY7oY7oY7nY7nY7n
Y7nY7nY7nY7nY7oY7nY7nY7nY7nY7nY7nY7nY7PZ7QZ7RZ7SZ7SZ7SZ7SZ7TZ7TZ7TZ7TZ7TZ7TZ7TZ7TZ7UZ7TZ7VZ7WZ7X
Z7YZ7ZZ7ZZ7ZZ7[Z7[Z7\Z7[Z7]Z7[Z7^Z7_Z7[Z7`Z7[Z7aZ7bZ7cZ7dZ7eZ7fZ7gZ7[Z7hZ7hZ7hZ7hZ7hZ7iZ7jZ7jZ7k
Z7lZ7mZ7nZ7oZ7P[7Q[7R[7S[7S[7S[7S[7S[7S[7S[7S[7T[7U[7V[7V[7V[7V[7W[7V[7X[7Y[7Z[7[[7Y[7\[7][7^[7_
[7`[7a[7b[7c[7d[7e[7f[7g[7g[7h[7i[7i[7j[7j[7j[7j[7j[7j[7k[7k[7k[7l[7m[7n[7o[7P\7Q\7R\7S\7T\7U\7V
\7U\7V\7W\7X\7X\7X\7X\7Y\7Z\7[\7\\7]\7]\7]\7^\7_\7`\7`\7`\7a\7b\7c\7d\7e\7f\7g\7h\7i\7j\7j\7k\7l
\7k\7m\7m\7m\7m\7n\7o\7P]7P]7Q]7R]7S]7S]7S]7S]7T]7U]7V]7W]7W]7X]7Y]7Z]7[]7\]7]]7^]7^]7^]7_]7`]7a
]7b]7c]7d]7e]7f]7g]7h]7h]7i]7j]7k]7l]7m]7m]7m]7m]7n]7o]7o]7P^7Q^7R^7R^7R^7R^7R^7R^7R^7S^7T^7S^7U
^7V^7W^7W^7X^7Y^7Z^7[^7\^7]^7^^7_^7_^7`^7a^7`^7b^7c^7c^7c^7d^7e^7f^7g^7h^7i^7j^7j^7j^7k^7l^7m^7m
^7m^7n^7o^7P_7Q_7Q_7R_7S_7T_7U_7V_7W_7X_7Y_7Z_7Z_7Z_7Y_7[_7\_7]_7]_7^_7__7`_7`_7a_7`_7b_7c_7b_7d
_7e_7f_7f_7f_7f_7f_7f_7f_7f_7f_7g_7h_7i_7j_7k_7l_7m_7k_7n_7o_7P`7Q`7R`7S`7T`7U`7V`7V`7V`7W`7W`7W
`7X`7Y`7Z`7[`7\`7]`7^`7_`7``7a`7b`7c`7d`7e`7f`7g`7h`7g`7i`7j`7j`7k`7l`7m`7n`7o`7Pa7Qa7Qa7Qa7Ra7S
a7Ta7Ta7Ua7Va7Wa7Xa7Ya7Za7[a7\a7]a7^a7_a7`a7aa7ba7ca7ca7ca7ca7ca7ca7da7ea7fa7ga7ha7ia7ja7ka7la7m
a7ma7ma7ma7na7ma7ma7ma7ma7oa7Pb7Pb7Pb7Pb7Qb7Pb7Pb7Pb7Rb7Sb7Tb7Ub7Ub7Vb7Wb7Wb7Xb7Yb7Zb7Zb7[b7[b7\
b7Zb7[b7[b7[b7]b7^b7_b7`b7ab7bb7cb7db7cb7cb7eb7eb7fb7fb7fb7fb7gb7hb7ib7jb7kb7lb7lb7mb7nb7nb7nb7n
b7nb7ob7ob7ob7ob7Pc7Qc7Rc7Rc7Rc7Sc7Tc7Uc7Vc7Wc7Xc7Xc7Xc7Xc7Yc7Zc7[c7\c7]c7^c7_c7_c7`c7ac7_c7bc7c
c7dc7ec7ec7fc7ec7ec7gc7hc7ic7jc7kc7lc7mc7nc7nc7oc7oc7Pd7Pd7Qd7Rd7Sd7Td7Ud7Vd7Wd7Xd7Yd7Zd7[d7[d7[
d7\d7]d7^d7_d7`d7ad7ad7bd7cd7cd7dd7ed7fd7fd7fd7fd7fd7fd7fd7fd7fd7fd7fd7gd7hd7id7id7jd7jd7jd7kd7l
d7md7nd7od7od7Pe7Qe7Re7Se7Te7Ue7Ve7We7Xe7Xe7Ye7Ze7Ze7Ze7Ze7Ze7Ze7[e7\e7]e7^e7_e7`e7ae7ae7be7be7b
e7be7be7ce7ce7ce7de7ee7ce7fe7ge7he7ie7je7ke7le7me7ne7oe7Pf7Qf7Rf7Rf7Sf7Tf7Uf7Vf7Wf7Xf7Yf7Zf7[f7\
f7]f7^f7^f7^f7_f7`f7af7bf7bf7cf7df7ef7ff7gf7hf7hf7hf7hf7hf7hf7if7jf7kf7lf7mf7nf7of7Pg7Qg7Qg7Qg7Q
g7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7Zg7Zg7[g7\g7]g7]g7]g7^g7_g7`g7`g7ag7bg7cg7bg7dg7eg7fg7gg7hg7ig7jg7k
g7lg7mg7ng7og7ng7Ph7Qh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Zh7[h7\h7]h7^h7_h7_h7`h7ah7ah7bh7ch7ch7ch7dh7eh7f
h7gh7hh7ih7jh7kh7kh7kh7kh7lh7kh7kh7mh7kh7kh7nh7oh7oh7Pi7Qi7Ri7Si7Ti7Ui7Ui7Vi7Ti7Ti7Ti7Ti7Ti7Wi7X
i7Yi7Yi7Zi7Yi7Yi7[i7\i7]i7^i7_i7`i7`i7ai7bi7ci7di7ei7fi7gi7hi7ii7ji7ji7ji7ji7ji7ji7ji7ki7ji7li7m
i7ni7oi7oi7Pj7Qj7Rj7Sj7Tj7Uj7Uj7Vj7Uj7Wj7Xj7Wj7Wj7Yj7Zj7[j7\j7]j7^j7_j7`j7`j7aj7bj7cj7cj7dj7dj7e
j7fj7ej7gj7hj7hj7hj7ij7jj7kj7lj7mj7nj7oj7oj7Pk7Qk7Rk7Sk7Sk7Tk7Tk7Uk7Vk7Wk7Xk7Yk7Zk7[k7\k7]k7^k7_
k7`k7ak7bk7ck7dk7ek7fk7gk7hk7hk7ik7jk7kk7lk7mk7nk7ok7Pl7Ql7Ql7Ql7Ql7Rl7Sl7Ql7Ql7Ql7Ql7Ql7Ql7Tl7U
l7Vl7Wl7Xl7Xl7Xl7Xl7Yl7Yl7Yl7Yl7Yl7Yl7Yl7Yl7Yl7Zl7[l7\l7]l7^l7^l7^l7^l7_l7^l7`l7`l7^l7^l7^l7`l7`
l7al7bl7cl7dl7el7el7fl7fl7fl7el7fl7gl7fl7hl7gl7il7fl7gl7gl7fl7fl7fl7fl7el7el7el7el7jl7kl7kl7ll7l
l7ll7ll7ml7ll7nl7ll7ll7ol7Pm7Qm7Rm7Rm7Sm7Tm7Um7Vm7Vm7Vm7Vm7Vm7Vm7Vm7Vm7Vm7Vm7Vm7Vm7Vm7Wm7Wm7Wm7W
m7Wm7Wm7Wm7Xm7Ym7Ym7Ym7Ym7Ym7Ym7Ym7Zm7Zm7Zm7Zm7Zm7Zm7[m7[m7[m7[m7\m7]m7^m7_m7_m7`m7am7bm7cm7dm7e
m7fm7fm7gm7hm7im7jm7km7lm7mm7mm7mm7mm7mm7mm7mm7mm7nm7om7Pn7Qn7Rn7Sn7Tn7Un7Vn7Wn7Wn7Wn7Xn7Yn7Zn7[
n7\n7]n7^n7^n7^n7^n7^n7^n7^n7^n7_n7`n7an7bn7cn7cn7dn7dn7en7fn7fn7fn7gn7hn7hn7hn7in7in7in7in7in7i
n7in7in7in7jn7kn7kn7kn7kn7kn7ln7mn7mn7mn7mn7nn7on7Po7Qo7Ro7Po7So7To7Uo7Uo7Uo7Uo7Uo7Uo7Uo7Vo7Wo7X
o7Xo7Yo7Zo7[o7\o7\o7]o7]o7^o7^o7_o7_o7_o7`o7`o7ao7bo7co7bo7bo7do7do7do7eo7fo7go7go7go7go7go7go7g
o7go7ho7ho7io7jo7ko7lo7mo7no7no7oo7oo7oo7oo7PP8QP8RP8RP8RP8RP8RP8RP8RP8RP8RP8RP8RP8RP8RP8SP8SP8S
P8SP8SP8SP8SP8SP8SP8SP8SP8SP8TP8TP8TP8UP8UP8UP8VP8VP8WP8WP8WP8XP8YP8ZP8[P8[P8\P8\P8]P8^P8_P8`P8a
P8bP8cP8dP8eP8fP8gP8hP8hP8hP8hP8hP8iP8jP8kP8lP8mP8mP8nP8oP8oP8oP8oP8oP8PQ8PQ8PQ8PQ8PQ8PQ8QQ8RQ8R
Q8SQ8SQ8SQ8SQ8RQ8RQ8TQ8UQ8VQ8WQ8XQ8XQ8XQ8YQ8ZQ8[Q8ZQ8\Q8\Q8\Q8]Q8]Q8^Q8_Q8`Q8aQ8bQ8cQ8dQ8dQ8eQ8f
Q8gQ8hQ8iQ8jQ8kQ8kQ8kQ8kQ8kQ8lQ8lQ8mQ8nQ8oQ8PR8PR8PR8PR8QR8QR8QR8QR8RR8RR8SR8TR8UR8VR8WR8WR8XR8Y
R8ZR8[R8[R8[R8\R8\R8\R8]R8^R8]R8_R8_R8_R8`R8`R8`R8`R8`R8`R8`R8aR8bR8cR8cR8dR8dR8dR8dR8dR8eR8fR8g
R8hR8iR8jR8kR8lR8mR8nR8oR8PS8QS8RS8SS8TS8RS8US8US8VS8WS8XS8YS8ZS8[S8\S8]S8^S8_S8`S8`S8`S8aS8bS8c
S8cS8cS8dS8dS8eS8fS8gS8hS8iS8jS8jS8kS8lS8mS8mS8mS8mS8mS8mS8nS8oS8PT8PT8PT8QT8QT8QT8QT8QT8QT8RT8S
T8TT8UT8VT8WT8XT8YT8ZT8ZT8ZT8[T8\T8]T8]T8]T8^T8_T8`T8aT8bT8cT8dT8eT8fT8gT8hT8iT8iT8iT8iT8iT8iT8i
T8iT8jT8kT8lT8mT8mT8nT8oT8oT8oT8PU8QU8RU8SU8TU8TU8UU8TU8TU8VU8TU8WU8XU8YU8ZU8ZU8ZU8ZU8ZU8[U8\U8]
U8^U8_U8_U8_U8`U8`U8aU8bU8cU8dU8eU8fU8gU8hU8hU8iU8jU8jU8jU8kU8lU8lU8mU8nU8oU8PV8QV8QV8QV8RV8SV8T
V8UV8UV8VV8VV8WV8WV8WV8WV8XV8YV8ZV8ZV8[V8[V8[V8[V8[V8[V8[V8\V8[V8\V8\V8\V8\V8\V8]V8^V8_V8`V8aV8b
V8bV8cV8cV8dV8eV8eV8eV8fV8fV8fV8fV8fV8fV8fV8gV8hV8iV8iV8jV8kV8lV8mV8mV8nV8nV8oV8PW8QW8RW8SW8TW8U
W8VW8WW8WW8WW8XW8YW8ZW8[W8\W8\W8]W8^W8_W8`W8aW8`W8bW8cW8dW8dW8eW8eW8fW8gW8hW8iW8iW8jW8jW8jW8kW8k
W8lW8mW8nW8oW8PX8QX8RX8SX8TX8UX8VX8WX8VX8VX8VX8XX8VX8YX8ZX8[X8[X8\X8]X8^X8_X8`X8aX8aX8bX8cX8dX8e
X8fX8gX8hX8iX8hX8hX8hX8jX8kX8lX8mX8nX8oX8PY8PY8QY8RY8SY8TY8UY8UY8VY8WY8XY8YY8ZY8[Y8ZY8YY8YY8YY8Y
Y8YY8\Y8]Y8^Y8_Y8`Y8`Y8`Y8`Y8`Y8`Y8`Y8aY8bY8cY8dY8dY8dY8dY8dY8eY8fY8gY8dY8gY8gY8dY8hY8iY8jY8kY8l
Y8mY8lY8nY8oY8PZ8QZ8RZ8SZ8TZ8UZ8VZ8WZ8XZ8XZ8YZ8YZ8ZZ8[Z8[Z8[Z8\Z8\Z8]Z8^Z8_Z8`Z8`Z8aZ8aZ8bZ8cZ8d
Z8eZ8eZ8fZ8fZ8gZ8gZ8hZ8iZ8jZ8kZ8lZ8mZ8mZ8nZ8oZ8nZ8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P
[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8P[8Q[8Q[8R[8R[8S[8T[8U[8V[8V[8V[8W[8X[8Y[8Z[8[
[8[[8[[8\[8\[8\[8\[8\[8\[8][8][8][8][8^[8_[8`[8a[8b[8b[8b[8b[8b[8c[8d[8e[8f[8g[8g[8g[8g[8h[8h[8h
[8h[8h[8h[8i[8h[8h[8j[8k[8k[8l[8m[8n[8o[8n[8n[8P\8Q\8R\8R\8S\8S\8T\8U\8V\8W\8W\8W\8X\8Y\8Z\8[\8Z
\8Z\8Z\8Z\8\\8\\8\\8]\8^\8_\8_\8_\8`\8a\8b\8b\8c\8`\8d\8d\8d\8d\8e\8e\8f\8e\8e\8e\8e\8g\8h\8i\8j
\8k\8k\8l\8k\8k\8k\8m\8n\8n\8n\8n\8n\8n\8n\8o\8o\8P]8Q]8Q]8R]8S]8T]8T]8U]8U]8V]8W]8X]8Y]8Y]8Z]8[
]8Z]8Z]8\]8]]8^]8_]8`]8a]8a]8a]8a]8a]8a]8b]8a]8a]8c]8c]8c]8a]8a]8a]8a]8a]8a]8a]8a]8a]8a]8d]8d]8d
]8e]8f]8g]8h]8i]8j]8k]8l]8m]8n]8o]8P^8Q^8R^8S^8S^8o]8o]8o]8o]8T^8U^8V^8W^8X^8Y^8Y^8Z^8[^8\^8]^8^
^8]^8_^8_^8_^8_^8`^8_^8a^8_^8b^8b^8c^8d^8e^8e^8e^8f^8f^8g^8h^8i^8j^8k^8l^8m^8n^8o^8o^8o^8o^8P_8Q
_8R_8R_8S_8T_8U_8V_8W_8W_8X_8Y_8Z_8[_8\_8]_8^_8__8__8`_8^_8a_8a_8b_8c_8d_8e_8f_8g_8h_8i_8i_8j_8k
_8k_8l_8m_8n_8o_8P`8Q`8R`8S`8T`8U`8V`8W`8X`8Y`8Z`8[`8\`8]`8^`8_`8``8a`8b`8c`8c`8d`8e`8f`8g`8g`8h
`8i`8j`8k`8l`8m`8n`8o`8Pa8Qa8Qa8Ra8Sa8Ta8Ua8Va8Wa8Xa8Ya8Za8[a8\a8]a8^a8_a8`a8aa8ba8ca8da8da8ea8f
a8ga8ga8ga8ga8ga8ga8ha8ia8ha8ja8ja8ka8la8ma8na8oa8oa8Pb8Qb8Qb8Rb8Sb8Tb8Ub8Vb8Wb8Xb8Xb8Xb8Xb8Xb8Y
b8Zb8[b8\b8]b8^b8_b8`b8ab8bb8bb8cb8cb8db8eb8fb8gb8gb8hb8ib8jb8kb8kb8lb8lb8lb8mb8mb8nb8nb8nb8nb8o
b8ob8Pc8Qc8Qc8Qc8Rc8Rc8Sc8Tc8Uc8Uc8Uc8Uc8Uc8Uc8Uc8Vc8Vc8Wc8Wc8Wc8Wc8Wc8Xc8Xc8Xc8Yc8Yc8Zc8[c8\c8]
c8^c8_c8`c8ac8ac8bc8cc8cc8dc8dc8ec8fc8gc8hc8ic8jc8jc8kc8kc8kc8lc8mc8nc8nc8nc8nc8nc8nc8oc8Pd8oc8Q
d8Qd8Qd8Rd8Sd8Td8Td8Td8Ud8Vd8Wd8Xd8Yd8Zd8[d8[d8[d8[d8\d8]d8^d8^d8_d8`d8_d8_d8ad8ad8bd8cd8dd8ed8f
d8fd8gd8hd8hd8id8hd8jd8jd8kd8ld8ld8md8md8md8nd8od8od8Pe8Pe8Qe8Qe8Qe8Qe8Re8Se8Te8Se8Se8Se8Ue8Ve8W
e8We8We8Xe8Xe8Xe8Xe8Xe8Ye8Ze8[e8\e8\e8]e8^e8^e8_e8`e8ae8ae8ae8ae8ae8ae8ae8ae8ae8be8be8ce8ce8ce8c
e8ce8de8ee8fe8fe8fe8ge8ge8ge8ge8ge8he8ie8ie8ie8ie8ie8ie8je8ke8le8le8me8me8me8ne8oe8oe8oe8oe8Pf8Q
f8Qf8Rf8Sf8Sf8Sf8Tf8Uf8Vf8Vf8Vf8Vf8Vf8Wf8Wf8Wf8Wf8Xf8Yf8Zf8Zf8Zf8[f8[f8\f8]f8]f8^f8^f8_f8_f8`f8a
f8af8bf8bf8bf8cf8cf8df8ef8ef8ef8ef8ef8ff8ff8ff8ff8ff8ff8ff8gf8hf8hf8hf8hf8hf8if8jf8kf8lf8lf8lf8l
f8lf8mf8nf8nf8nf8nf8of8Pg8Pg8Pg8Qg8Rg8Sg8Tg8Ug8Vg8Wg8Xg8Yg8Zg8[g8\g8]g8^g8^g8_g8`g8ag8bg8bg8bg8c
g8cg8dg8dg8eg8fg8fg8gg8gg8gg8gg8hg8ig8jg8kg8lg8mg8ng8ng8og8Ph8Qh8Qh8Rh8Rh8Rh8Sh8Th8Uh8Vh8Vh8Wh8W
h8Wh8Xh8Yh8Yh8Zh8[h8\h8\h8\h8\h8]h8]h8^h8_h8`h8ah8bh8ch8dh8eh8fh8gh8hh8ih8ih8jh8jh8kh8lh8lh8lh8l
h8lh8lh8lh8lh8lh8mh8nh8oh8oh8Pi8Qi8WQP70d:a<9CL05C3281=3L6T1?6D^1^1d3K5:3>4C=K@<3g1c19^772;b7224
373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@Q17L8c10<C618442>129505:822S19MR2n2L>1012261
422R1;>d31[18W223a12GQ38;916:671;0`1D:17>1n464<3B9;4:Z163;9<A600=C298C21I`43>MJ7D933262<=W1K33K6
9;4X1574R1X4<Q3c2;Q1W172295527:2628314232641116450363Z1\A26Aj112o33=E;:5526?P14B161E98>65[51;?C7
9<<?G6340812M6g1g4F:=]4Lc6`19BW1MS4Mj3_1_3m4c1N[3V3n3R3n3m1R82Wg5Ik:S<9A?M13C3281=3L6T1?6D^1^1d3
K5:3>4C=K@<3g1m1^772;[4V354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@Q17L8c10<C618442>129
505:822S19P3n2L>1012261422R1;>d31[18W223a12GQ38;91A671;a1D:17>1n464<F9;4:Z163;9N60>C298C21I`43>M
J7D9726?=W1K33C769;4X1574R1X4^3GW2Q1F2=72295527:262831423264111645036^1Q4Z=26Aj112_3?32:Q1185526
?P14B161E98>65[51;e1<<?G63408133H6g1g4F:=]4LE5=O3@?R31`126j1M_2IIMOj2_1S7Y1V1<N8Ld1g3R3=`3n3m1d2
]5<_>nV1gh1gg1W@\K\48912dFQ1Z<2j]10[d1P_1k1U2GK502T2RP2i;W1P?Y26`5Y1<d25M0=1X4m9e1R12bT8_;3RR16S
_61TV73g_8:Z4m1e4I8h1TW1S2^1WU2Y^1YDe1KS3kS16B8S3k57<d1>O9T43Jn62P5V35c1I1a1Z1R194@20]1ECJJe1^12
]1>[1j12]2C]21c1`5=MCX27j163i2oOAPKV\1;7mHY24\4d3Kc2f43hJ_70_<a2Z5<V2:U13[:Cg91Z1b=^7JX22a3d2;j:
e3=2f3\2n`5H=T>j8A12eIfR1=2f3\2n`5H=T>j8A12eIfR12V6bS72V6ml71V6j3`5333OC_1o3`3_3Q5G;U7F2f2V14Id1
F13X1j56N_2Fc2X12FDh2W3;1K<<I17h2B;W;W55f:8j1a32j5f:CW4DS2;X5Bc3X11W1_302[67R2S8Y4Z1X2e1k1P2[3^8
E9i1<;X:S3KZ13d1Eh1j5^1f55Y9V3i1FmBm1Q1]3Ig2;=?@Q1^3Z3T8d2T181TT61T61mb3O0@Z4g1<eU1n5U;]20?m6S3a
U1n\1Q>Z@cD;@0d51d2\<_2`8e@\8d:c7A0P7R2h`3SAb1S5a<o@^4^9e>bMl9Q?FgA>0X60[1YS4dU1Tc12Y>k7T>GbC8B0
R5U10FS:Ike2ZX1eFQ5Lc3iOfh1c4n>8>0T7S8QU1Je8S9nY1`C2YT1`5Wa3270P7Rh1b60Vk1fW4R20S1`38009f1V=7]7c
1g58f6121P3S2]=l2a1V4e4f4Y?Z8R14a2mL16V2Q4g3U8X6f23eJX1`6o6a?[<X1e3T3[3P4Q6c1`1Z1U;U52NH`2P49m1X
1H0U1j5YBV1M=d64[<[^1?kIY6]9k>^BR^1f>UX1X5f1l7Q5G0n1Q5k9Q2`7]1^V1M\_1i49g?a8od1Y2a?b5TV1T;X5c9Q5
30Qg6lf160Vb2nm1ia1j[23a10W600@5P1[=1ki1\LkT2`D2P:SD46251c3QI2k1h4DG22639D401V3V1X1251=d9_1>6T1U
20C\62S4k68J]1Y9Q46P1kAQ7G3Gb5`3i6\6T9KS1>6`6=?^4Z1m=]1]3]5P2_2Q4HV1P1f6Q?S3Y:0Q6\3Ea62>o6g:h;n2
=0d:o8]8Y2l1V<Q46c3d2l10W1c3T22S4YE_16P1H^2c3^1^6]2U6S31m1S7_3>d6\Eh6`<b2V3Fg6_2Q4o1S3i5h?c37V1^
2^=W72>o6;3lEP2W3`4Hl9f2WHC8Z7m2S10@h1T4Ag:eH_7l;S9l3cC]BeC^EJ9Cd:=W3m1g120h=n9nH^7Ic1aZ1b2Z2e49
0Zd1dd5n3XV1j1h7MX1c40`5i3702;V2a2l88h5V4_48Di217J`42R1S1l7c6>c1<3\2]1k166;i3LG=0[:JH35^1S1_1X2o
2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4E[2V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1j3S1W
1l31e302KII]43S3;46MW15hA9U5W3`2:_11Q44U12o1_4P2A0i1V5e;3m2T6[7kn2o;ag1YAlEn9PGl>M`10IQ4T2CU;U3=
U\1]4S6V8[DU2g9T5_1Y>>o4m8nP1T42k2CX1Z<P8U?;7o4DLQ3g1W1o2[3Y9O[2S8a1\2V4a5j100Lh2MDO@5l6f4Y6b2<P
4R12\2n2X4ma1SX10O_4W77V;_18^2f13Y1W<:Y15_15b1f7o9o5[9h5k1a7]2h1n>d6f25f4W7<_=\10EU410Q2o19l1X6Z
2e41<W1X2\2Z;14Y?1`;R7j5W;Z1X[1_2j1W8_3X2]U1S3\2X3R5i2nAn]1JU3S4b10@>d380:f1Q=f3b3^2U46Y1f614Q6V
4e9R2V5R5P22[6ga1d40[1W?gX1Y5W70W7e=m342P5i5R4a1\Dh4MP4e9?0h1WDT5Dc1[n4cCb7Y=kDdQ1n1O9W10LP41P2i
;AT6V6Y12\2R1c5121Xm2c2T?2a=[53>Q1U4e1]=RU10:O;U84b9V1mKF0Z2b21WQ1Q4121eX1_F]>V5aY1h63j3W1eKnX2X
5B90^7ck1ZU5PS1Q201W?30kV8oE;0Y6FQh6b6TKmFc4<1X3B0U1THV1MR74[<XCYAh9?kIY6hZ1XJ`R1R5?0n1m>Q2`7n@m
F2J3Sa1X3bh1\j1Qf140Vb2R>eQ3b10c44_20U4o^2oR2d?VKSMR1EBE]47BB2T2>>a14]4U7V6164;S8d4K@g121:M@416Q
1859:Z10m4`1AV4g?j4g3m1V1j1f114a:e8i4<:V?Z3j]1a?^3eKV1>;KRBeD`8n3c3^FJZ:^45CZ4BB0k4T2_j1oHe<n=a>
mT1Z3]4fDRN_OU;d4CZ5<0k4T2V4X_2VY1mT1_LRNo>nP1Z5;0YS1ZR1`Z2]HYEnS2W;;0170P7Q3aBYR2jQ3T\130cb8U;T
10V1f3009T1AP9f<a3GX26]5X1121RW1VX1R3jIZ3S9T7Z8d2WHX7k7k;];_I^7d1B0`2_4jG0XP2jFe2o8J8C_n1Y<h8[Z1
XAT:H0k1Q30Q2QJV914GlQ3f^2R90g2QIW2k:o:S3958i230Q8aU8;0^N\l1UBRk2P9Zl12m8Y6i4;0k4T2TH2bW4Yh13[Y1
WI6K0:b4`1AZHm:14dJQ:SR1S8d<oATDi1ZS1a9P=CT2[64RS1^3Q920b2[10^CR6[2TDCP:V@15f@Z42W2o2QAT=h3132EK
P6i>Z9UDe;Z1n7V5Gl9n5e?n4Z=fCL?OS3620Qg6:0W600`Ecc5`i13[1[BQ40DR3S1C1R2e1GT1Q4]7Y1h5o7;KV3115[5>
\1=n1c6b4i2a2MNV3?S1U2b5\Jm4c6f2X3j3H[3S1X1M>R2@Z42T7FT45[7Og4j1P3?3S1>328A_11<;11122Z1X2P1g3Y62
72P83U25n1DS3n5=f2Ij271]51Dj7e1;A94U:_4JM=f2S6X2\1Jj42U12h4KHg1?31^==31l=cl2:1e3h9=V_4_1a5:[AZT3
71e3V:V_4_1l5[A:1e3[3\6=^j2gd1_1l5[A`11g4U2`4o1=a_4mQ1QV1F28X1E]47BEi1:>>a14]4S=816@h<K@GO21:M@4
16Q1859:61^==V@UP2`V1M1e3<X1GV10R6=V_4_1l5W<S5Yc1Ea3d3U251=i1PG6X6V6?;51^==o4d\5=1>V3h9=if3o1\F_
1l5[A^6hj1>1e3d3a6V_4_1l5[Af7Q8g^1a1ZMR5P11m1g1d30`6n2Q2`5o1n@nEN2J`d1Z<mH_1l5W<S5h?ZAUBm6Z3?i1`
MV6Z7@1[39MDf1l6V_4_1b4Y1[An`10XNQ2f11[2Y1Q1f6]2a=\T10iQ1T:WR1o>:T1l5_7k9a_1R1X1E]47BET2>>a14]4l
1_;16@h<K@g121:M@416Q1859:b617\30T10;MP1S1S3^1N`1?n>5:a264f1404^1:6;406X1F4D157271=[11P1S111O015
EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6Q4_1h3O=BQ4Y1e2Q:8I305En1C4H315Z98d6^3a2:8g2_152Q2d121057Q1HS1313
109S10h1N73o11;:B@<2P4E]126O2P30<S2b2f4o25c32o102l208=LV44R12119861CT1NQ1P1_137<253Y1T1>=_11g1C\
1239Fk?ET5b;g1i8U7:g41<c8k21BR3U18U28g2R2C6?2i2[18J1[1X5T4g3]1kAT3o1l1G3i2Mb2`3f6_6d3_7e4`2=?\2Q
2Z1m=]1]3^3B@J`4Q4Hd3l3\1V5^10h11LT3O]1g2;\8\3o7i7N\4[<Y;Ak2T4h5j5Z4T7?Nm9:i9=Q2DU31Fn2U107U20m1
Z2b1Da2m59V3c1o1@d6T4[114U7U38T5`5CT1Da2Aa1_3S1a38cG\2T7R2o2Q2d883e21Y1R3i26O01<5U1Y1a2Y8P3;R10[
1Mh15c1h2W3^6X3b1U5g2l3i4P3Eg5;Q1X1R9V5X2]5Of968`>W1^7o1T<l6o11Q1c2U107P5g29D[1o:0Q1GY2C1Q6A`414
XKn5\3Ue1gEP3;S18R13_13]2:8J?n2h<f7Q3R4h1Y;a4V;?5i=X4\=Q2V7c:W7@3HV1W51CQ30S10B1R2e13;117f3L>U1W
6Y1h5o7;KV3115k4?>W142:n1_5S1T3L@[1]1a2<@b1h1I?S1U2b5\Jm4Z9X3j3H6X4V2>R2@Z4D]4T2T2a10S1;g206R1i1
U1=Dd42j1a1h10434D946232105;5?J41<641112000Z1Y3Q2>V1g6N1n2k7CDS3P4m1=P1_24i231U=k2A9CAG`=<Gg5a10
OMX2W2Oi3001U12_1[4Y2b11Gm2U10^2`6a6_8_7i514fDW1M<\Ag1c7X?RH6MW=g:;S18R1`4W<:R2e2S4b3m8`4d40n2Y:
T<9^:j1_MV4o8`112T1]2Mi1A10[6=P33N`2]1N^6]1e4b4g5X3VQ1[4f4\f1V;;S1b4N:[Af7B`Y1@91j77b9WHCm4Q2f1R
21Eo2U107V2m13^4`8P1V22c4X7[1V314Z1^>kJh[1Z5`2m8h8a20:S18R1Y1173]2:8J95V4k2]1b2c4f7g2U63U;a4UC1^
1P3i5R<]2[1dCk6V1g11DP3U18j3=M`3b3Z2T5EAX2\2^V1R7h44T<Z1i8_7nJZ4i3]4_3I^1@_18X5:U7n2V7S<`5g:=e3f
;17W2l4`6iBU9[7l6<a11R1b2V1>n1a6Y67o3i:o614P3S2]=l2o4RS1a2`In9n>_18c5V<T5f78X1`6o6UMW6L[3[1V>S8G
]6c1m3DK^6C\11d1P2U100S5T1f19DZ5`4E]11m1m16_5f614`?f;YQ1jZ1V;;S1o23^1Y1S1Y;4Y10]3S7Bm8Z]1N1Ol3a8
=[Jo1146=E^>X2`6cDV8VQ1m3^3V1Z3fAW:h5S2_5UAgLhNX11X2\1U1^21_6j3cd1BTf2;S14R1Q1_21P18f1=W3?X30k7f
7\Bm1g1Q2o5n2\Ab49o:n3kDR11X1\2[1X2S6=o5]4f1Y1d9]1X3h1^d2T@W7f5_1a5:S7T2V3\2X1U1Hm6nT1k1T_1m3Z11
U1_2V1>n1a6S2f<a3GX2d5X114RW1Y[1jI[6;S1l5[Af7Q8KZ>k7V6l6\9S1O;T=k96e8Y40:]11Nf2U107R8D^=l>14Q6d7
W6GW12Z<2[6b?TR1e4[1U7Q8e2_1l5b3h=eALW70`2?c3^1mOa1n7UFd2D1`2j2`8]6P7U7\d1[7c>f7T3X2f3P3n9]6ge1[
E_T2g11Hi5E18X6l4c3_3c3@b>n5T>i1^93NV8c>g5U2l>_1g1m>`5S4[2Y4Q3gM2k2CX1Z<[1@h3Q28g:Q3KS1l6f8[3Y:d
2m3Q;S2Z11Ki2V19e1o6l4AT6f2_3Y1_1R2c514Xm2ZE_1l5e2e2I`3S2`5g8Y4Z4f8gDEY43e64_5WQ1M1d11e3`200Q1a6
Y2`AcBb4?2S62g@UV1k<c2h3SC_1l5_7o23`5V1=R>P;A^@O4094;?U6T1bN2>5Gi>o2F@3H1e3U1P9VP1g6ZY1VCa1fS1\6
_1l5]:m6`8W7Kk5e1Y1d7[2eFi51S1a2B8007S1L0Z2U2]2U777B^11>FY23?c2T1^1^2@:12312D;63@140411_1482CC7P
1L1:C1H:12W1DV9i3]1n12h=0e1>e1U4V3Z2Z3^1m4S9260:3;A:JX536;d7E=R2U2a1262>a11d1\29K><12221?l3^2h5:
T1\1U3N:BMDd5X3B5<n401i1l2o2^61M\128Q1^1R5<>J3`1l2>]1a4S4\5Ea1V3^3P3j61]9Y2^5W2g2Z4b3i10HP51]211
a21e1U3Bk10]211f1W2^>V54Y:=l<466h5c1Y8Wg1c26[4BV1:>BBb1GEg3_4W4a2c4h:U1V7a>R2P3Eg5`<h34Q1d792A5h
5Z3?@;MCg2Y1j63c12A18i3nA44V48?T21f1n1I2A6`8b9fOf7HlBV3l1f4d9`2NnIj82[1CV3i3Im1i4;S1l5Y5k1h1U1V7
]=n2Z3S1W5j1=S4S;2094;?[FdA1`5R5?U21T17[2929?4D1l4Y23a6PCZ914G[LgZ1?ib2g^1OcGj<5:^11e3U10o8c5T;S
1e5d2S214a:e8^1g3:V?Z3j]1a?^3[60:R10o2a245Z18c;`1Ob1f7m8^9hP1UA[:e:?T51[53j10m1702b2c1j98h5f88Di
217J`42R1S1l7c6>c1<3\2]1k166;i3LG=0Y3Q7JH35^1S1_1X2o2H>>Cf53:?=]105l8P62]4d1g116X1B9C>Y4Q3V3h1i3
h1@3IMi3313f1U6j1R1a2b13]21>7131OHi5_1i5@Ab2i3R5P5o1n4W1h331e302KII:1P43S3;46MJ<22:M=e;[49U5`1f1
`2:_118h34U12_1?`4o1o31g2MM82c10_2f2P2U1n8:c4S1k6]1n2>;14U2m1:=Y1m1j4V9b8a12521E0c?U:c8F2J401]1^
5[3cB_2f3S10023Z5A148c15_1l5Y6b2o3180c1Id1A24l6W7P4h4FJX1I\21154[1M1999m9e4Mo12_2P1J9m2]3h6d1a<f
6j26U1j2773X7]11N00;1e3V:k[1ZS3_1a5:[Af7^Q3j41Y3:0S11;V6]2`1f6m8:a264o54E0200111;212270171A32[40
151V2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1V6Z9O=U2k1d>8G145d2CnD2a2CBd3528h1d1210524Z3:T1S51FBMS
4S2241X9l7c32o102KQ28396E]2X2G211986E9JNR2AS2Y1i32^1Cm1=1e3V:j3bAU8ba3_1l5S7W:iMSM:1e3h9=l4Wj3Q@
_1l5[Aa11e3U1[10a4\2Dl>nLm:ZA^P11\MS9_1o23a1K:c1g?bA`8a3g<CP1l7723i7mA1h4F082]1dA2;HD3I1e3a20c7V
BV3dFe550li1mM[5;S1o23h28RAf7XGQd1T2@1e3U41n5n_1Wo2_1Q2j3O[@Uh1S9iBjBG1e3U10Z8Do;T4V9o214kKgf2;S
1o2l28Y<h4S7P`2D1e3^1g8d?Z;SR3_12X1j3[;_1l5Z110Z>b1[181n7m5hP7[2ZU1W1_3Z11g4f6]2Wg3YHlo1R8R1X1E]
47BET2>>a14]4\=16@h<K@g121:M@416Q1859:@1e3T1Q9b\2RY1`I_1h1V1l2V<T5VOPKj5=1e3d3a6V_4_1a5:[Alo10_M
V6K1e3U107g8[L14RCX20P3fZ2S=Z2_1]2Aa2:[6o:f7iHgGW`191Z7a6b@S[3W7c]2_=a]1N1V2^1a20Q1_3Q3c8P7X;Ta3
S3_1l5[AQLa6[A>j2V7M1P7_<U1k4Y4m8h112b3V1S29d3GT2P33NJi8d72O]3\214P1e8_Jd<5j7f;0P6WJn5_3V40]10R1
U3F9BW3`2Z1W:`8R9U<V3U83Z3je11Q8B1e3U1V27a6^>[1ik1aS2_1l5[A\3na1T]1o5g2E1e3a20[1U61V_4_1[4`1]:`1
<o4a\1@U?VAa5bC81e3U1P9V_4_1l5[Ak31?_4c106X2Q4EU1^1n>e2i2]1n2>D\1;008I5M:=Y1HT1>39h5Hg3\2=<9W400
P1f1Ia12521E0d8nB`1R>j9Q9@]15M_2T1_21S10023Z5A?c1Y5T1h105V6i12g1T218d1P3:a5j4d3i8FJR27V2721Y21CR
2T5e7Z2V4\<e2h2S6`4f6Z7;X7^20U11l42V2e6W@U1R:J14V;n1^=Q:m7l1\P1T;_1ROk8d2_LX3ZLX3R4T3Nb1R6S;j7T5
Fa881l=R[3[i13ci1YFS421l=_21V1b9R3Z>X4g28?^2c3^1]60]2h5b3[7e1_3>d6\EYCb2V3FW9Q4S5V3HW71X9OX3:\11
o2`1\3`7>92[70[5c1?<RDc1X6123>a2V3m3X11;7U8W3?h1^3d5]6f1j4MV40C11S4f9R>TT1f<XW1`b2V?`5U>1g:nNV2b
1V1191[4e2^3[3mn1n@^Z4d_1Z11g4j2k3]2a_4oW2R1X1E]47BET2>>a14]4g<D16@h<K@g121:M@416Q1859:91l4o8[L1
4aQ4Q2W4?1e3L9a8=[L14cb3_1l5[AhLVBA1j1m22P9ZQ3mDn8Gn]2d=d4oR1l6^43n2>1l4o8cAc8S214no2m1Y4h<`c1i6
_11e3T1<S3`5h@T2Y7^93Y3W5f7mHg6U4c2a2n5HNR<b5cH_1l5g3^8T5l9YEV>]1o5o1[3c9o2i4g1`1P2X4]<0HS11e3U1
0Y100c7nC2o2f4B14lFIl4oe2_1l5[A`IBQ7l:4;?mU1_1f6R;W1L?1e3U1P9e_1c1E^6lT2jA_1o2a2:[A<1l4Z2d6RL814
`a2_S2oX1b851[5`8^i3j_4c11e3d30]23f1W2ka1m9h9SMR2X2mCj9g8b1_1e2V3j1_;U3Jd@R1c2g5d=Y5P62D3X4[50<Q
<]1l1Fl4V2m5k:2X28T2B1`:S37nl2dc1@j3@l1]<`1OS:bAl6d1iZ1Y717\30L62512MNY4]2`1?V6c835:a264f1404^1:
6;406S142B0200111;212100410171A32P11P1S111O0151CU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1V6a5h3O=Bb1k
1d>8I45En1C4H315Z9`6<[32a2CBT2_1528h1d1210524n23131:0S1OQ1Q31FBMS4e1=241O2V1W2f4f4U3c32o102KQ283
96EM_1h14R12119526E9JNQ1P1AG9D2534T1T1>=_11522[1C\1239[6P6S2l;]N1[4k1:1e3[3j6V5kFSc3_1l5[AM1k4_2
Q2Y2T2^>1d=n3c6e8?l1V1<Z4SV1JdU1iAh:RMTM9;b9?]V1N1e3M8;c8c?T7b514cGV_1e7RT1;S1[1`48RA`a1T2V5Dl4U
;`A`:P671l=Ro3ln2n;j8091l=k[7c21\8hBd25^71T3@7:6108;E1MZ2U2]2U7247?2^11>FY220?[27c2o240412312@3;
63@140411P13:482CC15;DL1N1H:12W1DV1<T1o7B3`1]1Q2^3\3^3]30e1>j11S14c58Z2Z3U18c262o1`7BC;2230:3M:0
2Fm4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?g34^2l4C7:T1\1_4BMDd57OP2BB>_401g11l2U3Y13R4IM\128Q121f
3R2B<>:81436NQ1R22>M3;e8V=^1h1g72Q3`<0a1a19^55>T10d3l10H1V3G5I@n111Y11e3e1`8`@^F0X17I1_S1=^6g4Q5
f5T;U1LU3\K_1l5[A^6g;lBDd9_2X5Z=e1l3k1MS3j66aDB1Q4j9Q3j1`7l29Q_3R2Za1_V1n1R[1X221:41l=TS8j7:1T5g
8^;U4_Kl>TY3d5cW2:1e3U18g8Z@kn3_1l5[AD1e3V:Pc3_>e=_1a5:[Afc11^6X4[1e;Z2_?a64D1[1`5o6l3YS3`7Z5c1P
X1fKW1[Ch82>3f8_3S7:1[5e1j6PA1o:lo3SH]l1d11i2h14a1D_4]2a_4oW2R1X1E]47BET2>>a14]4m92:P316@o31>S6S
2K@g121:M@416@@859:I1c1W38T2f1k4_HZ8a;a5R7h=eg3d:S;W1[<]G01n1V>Jn2;1e3V:V5S:ko3_1l5[AQ=l<^2171[3
Q14S26V4]2[L14LhW1mT1XMf7:0S1n3m18R2l6a4c1l1hV1U8BR1X1E]47BEf12:>>a141[4Y8T10c1X2165:<S<7K@g121:
M69416Q185918C1e3V1o8RCV6Q314]GW:\Q1lFcH_1l5[ASj1\X1n51d30U1;MQ1V4]2`1?GV>5:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1V6a5h3O=BU4[5a88I45En1C4H315Q7X2m6Bk2a2
C6`2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R1211986ET1@=Q1P1c1D253Y1T1>=_11g
1C\1239n8@4l7h4_2i80m@W6Q2KD[11g4Cj1W4]2a_4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q18571:f21g2
BX30_2g4U1mE]1]3h2m1:=R16m1Q>l6e1a12521E0RT14Ga15_4oE_2f3S10023Z5A?c1l=b2;c318d1P3\>i8FJR2^274Y2
1Cm>j4W22k304m6X1d4h2W5m2f6c3LQ302X7^2`21i2J0L4Be1;Q4]2`1nd1A`b2d121057Z3:T1l5`1j?c3Z=j7l4o3[5a2
l5R1X1E@l37BET2>>a14]19Jj1n:4X216@l7g2S2K@g121:M@4163M859:^2DP11b48\2c6i3f5W9gEV78^:i=c:`V2T1Jl3
_2X7V1X>lC0>hV1l2e:R3P4n11<1e3LY9lX1YV3_1l5[Ak;fCYHn61g2L0L6182MX5]2`1?V6g85:a264f1404^1:6;406S1
4E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1c3b2a5h3O=Bb1g13j6o34;X38
I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n23131:T1o2S21;:BMS4S2241O2^3f4f4o25c32o102KQ28396E]2h14
R12119436E9J<AQ1P1AP10D2531W1T1>=_1152^1C\1239[8j_1D1b21e3M8f106X2g4U1mE]1]3;14U2IS1:=Y1m1Q>=T8a
12521E0W[1oE_2f3S10023Z5A?c15_1l5l8DZ318d1^2A\>i8FJX1I2[274Y21Cm>Z2V440]Dl7f6Y4l5h4^291l4Z7d1TCV
914ih3h41d30S1=V6]2`1f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5j4T25V1037<:0@?9e2f53DW1V6Y1
2m7O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524Z3:T1S51;:BMS4S2241X9l7c32o102KQ28396E]2P3211986E9JN:g1A
S2Y1i32^1Cm1h2cFm:`JV1j21e3MP2A4h1g4U1Q@2h5]1n2>h2m1:=Y1m1S7m6b8a12521E0jD^@m5oE_2f3S10023Z5A?c1
5;S1l5l8Y3E18d1^2A\>i8FJHY12[274Y21Co7m6P1c3Z5Z31=\3d8U9m1h4m8f2Z3^223g51d3b13I5K2S4]2`1?n>5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I]1[4OBJ5a4[17<\1o2f53l1V6b3n1h3O=BSB8I45En1C4H315Z
9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R12119526ET1NQ1J5Y197<253Y1S10>=
_11g1C\1239j61Q2b8P7P4c8=LV2i<d3W10]11T3@7DY9X8QLb1`K0e1>f9oBV1Z24]E2k81k6h5_1l5[Ai710Y13l4h32h3
aCl5m3Z8WBiC0H1;1e3V:_W4f7_1l5[Af7_Q13C119Y3I2Y9]2jS1UT3g4_14g5S;W6]=9S;D1e3U1[10c7P4]:1h@[4Vf1Y
e1_1l5[<o4a\1@nU1_11e3Q1f6]2V_4:T1l5[AVNZAR1X1E]47BET2>>a141[4\=16@h<K@g121:M@416Q1859:Z61d3R13;
MX5]2`1?c;Z35:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8
I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R12116286ET1NQ1P1?3
0ND253Y1T1>57_11g1C\1239l5R1X1E]2o17BET2>>a14]4\=16@h<K@g121:M@416Q1859:T11_42CQ2g4k1YFbMlG=Z<d1
f6b=cA_5S1]421k5k;XHn3d3RBf1OgGg;i:W1R9<Y1P712a30I;;2JS1C`3]2`1?O3NP5Y51^25:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1V6a5Q1f2O=BQ6W4i789?45En1C4H315Z9m6^
3a2Cg2_152X1H3`121057n23131:T1W1g13o11;:B@<2P4S226O2^3f4c3R1o25c32i1502l208395F@]1W24R1211986ET1
NQ1P1c1D253H@T1>=_11g1C\1239X8V1T1:X5]7<h1\9X3i31d1g<1;g1R6g11Y1X3a21Lh5^2l5=X1l?MoHo<W:kBm8W1P>
lDj=jKMS:P4[;f=U5^5]6j2Z111\3Q5`81i4o1311T1>2R16F149\3551b4Y9gi7S2:1e3V:V_4_1l5O[@oc1gW161l4o8[L
14D1Mn3o8f3[GX114[I\AnW1l?b9k5VW1U3f8S<k:H1]1W2U10Z8Dd?[3Z914LnJSHcn1_1FW3F5P1O[@g612a30;<38;MNY
4Hd1`1?O3NX6Z4W2536a264f1404^1:6;406X1F4D157271T1133:1P1S111O015EU1<X17IW21`17Z1;OBJ5a4[17<\1o2f
53l1V6a5Y2^1:D=Be8]98I45En1:84H315Z9m6^3a2Cg2_152Q2d121057j1S13131:T14n41FBMS4S226O2^3f4n2g1U3c3
2o102m28=LV44R12115386ET1NQ1P1c1D253Y1T1>=_11g1C\1239FKj4AZ1C_9b5@_A^7_2X221:P2n3>:`12H1Y2[1V1o8
[L14eX1_F]>V5hO;S1l5[2l6n3V29b1dQ3k6[21e3M7\1F377U2R4e3UX1M2b6a>_2Sa1ET;m2f6]2b1_1j1Q4U7U:f>@2P:
^5X2=a7Y1CW89d43U51=j1`;?LQ18`4Z1@a4Z12=7f3S54D_1>6BAl15b10581e3d3a6V_4_1l5[AS11d30L8>k1W4]2`1`e
1`b2d121057Z3_1l5`1j?n@j7l4o3[5a2h_1Q901P5T3A1e3V1o8WJS214cb3;S1o2l2]1i;S4f791e3LY9V_4_1l5[Afl2?
1e3Y7i22V_4_1F64k2Z10A[AK1e3U1?ONZ66[Eji3_1l5Q4Y=o7^\1h5X4O;lAZ5e8T3U1:g6:1e3U1b7]1V_4_1a5:[AG1Q
2Ga2a183a6P]1W[52\1V2>m8Q21fFLX6P5Q2LA1e3V:T5U9`n1ZR2_1l5[Af:]JiLf7^5V3R@G1b4g1a7f8Y6b;SOXR1^4hR
2TGX?YV1P<16]11Z1c1`A;=1l4Y23l5D[L14\S3b?Y7``1_11b44j2k3]2U\3[S1oW2R1X1E]47BEH[1>>a14]4\=16@X4V4
X1o2K@g121:M@416Q1859:41l=_P1d2<1e3V:nm2Wa1_1l5[Ai;P7T=ZFa11g4f6Ak1Pn2gFhJln1R9R1X1E@l37BEi1:>>a
141[4S;X216@h<K@g121:M@4163M859:;1l=`o1g@]9X5ie2g9n2aL`_181e3V:hl1]b2_1l5[AJ1e3U1a4^4VZ1^[2j;e=_
1o2a2:c1V9`6`55o1\I^9d15RBoS1^1>1e3V1c5[3[L14cb3;S1l58RA81e3V:V_4_1l5[Af791e3j6[3V_4_1a5:[A<1Q4j
9dh6n1c>]JP2X221::1Z7S6=h?fOg8mk1Ra2ea131^==:1l=Xb3jV2XY1`4c>]<Z8k1H1e3V:b:\N[DiU11Z2cY1\12X4c1h
>Ob1d@^9a4cDn4_C_?I1e3c9Bc@k<\Db3_3of1hH]6_1b23U3[AbH\7kDUBY2c@U3m591m2n:PAd]1S1e2nV2dZ181e3V:lV
1YX3_1l5[A_21b44`2U4]2m7QHW30X5Y3]3k5\4l4QJnER50A_>j<Y1R1Q1GBBA^31H;Bm2gP1h<b2e9R1X1E]471@8<T2>>
a14l3@Z9Q416@h<K78g121:M@416Q1859:?1i2Kc2Dm6V_4_1l5[ATh1lK1`7g2h119]4^2W4]2k5QH1a\2RAlCWf1gAR1X1
E]47BER211<>a14]4^5m716@k66e5K@g121:M01=416Q18571:C1e3U18g1o6h;e21eP4_1X4c1W=`1Ob1d@lNW81d30L6=M
X5]2`12<Q621\1[2V1DEM3@I5:a264f1404^1:6;406S1212B0200111;212270171A32P11P1S111O0151CU1<U127Id3T2
OBJ5[45?F037<:0@?d1Z1f53@3W1V6a5h3O=Bb1k1V2T1;n2c1Y68I45Ec1:C4E2315Z9KQ6[32f1JCBT2_15234h1d12105
24LQ23131:T1S51FBMh3:`12?241O2Y1T2f4f4k18P1c32W1G02Kh188396E]2h14R1211986E9JNQ1A>AQ1D253Y1T1>=_1
152^1C\12317FEP1419c=X4246L5>`3nL^11\1\2Lk1]119]4Y2\4]2a_4oW2R1X1E]47BET2>>a14]4a2V1e5m316@h<K@g
121:M@416Q1859:W51d30S11;d1Nb3]2`1f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2
f53DW1V6c50e3O=U2k1Fm=8I45d2CnD2a2CBd3528h1d1210524Z3:T1d34K391FBMS4R1P1241i2]1P5c3X4c32o102KQ28
396E]2R1m1211986E9JNR2AS2Y1i32^1Cm1P50J>T8S9gB1\8Z3d2P11e3La2@V6oA[G1iL\5n3Vd1[;_1l5[AbS1g1c9\6f
6_660_LU31T1Fh1X2m21c4o106X2g4U1mE]1]3h2m1:=Y1K3Mn10S1;Z1g5^3b6o1a12521E0U6d8^<_3e2]1Y8oE_2<Y3S1
00235T5A68c1_@o318d1P3f9e4P4h4FJX1IV1W174Y21Cm>Z2V45NV=T>f6j2_4;X7]11Nd11e3Q1T2a4]2bj2^5i7g?bG:T
1l5[ASA]NR1X1E]47BET2>>a14]4Y8R516@h<K@g121:M@416Q1859:X31b4Ik2439]14R2:<B_2X:j3;e4k<\32Y31X1122
h36<H?9MV2[1_3V<Z6b20e2=S2R1[7Y1l1d8R3Z3UAf3l4`7V1?=AT1N]1W1\30o6L?S:`18`:V2g46[2X2V2Q4;b6i8]1P7
m1V162W1k1n1i1k1Je4o9c5Z51@^159k6b51d30a1MX5]2`1?n>5:7Y264f1404^1:6;406S130F4D157271i11P1S111F80
15EU165X17Ii5OBJ5a4[17<\1o2f53l1`2e3U2:P3h3O=BSB8I45En1C4H315^3k5m6^3a2Cg2_152Q2d121057n23131:T1
S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R1211986ET1NQ1P161Z1D2403O9T1>=_11g1C\1239ii1X1m119[3Q13[24
Q4]2hAa^1V7IjV2:T1l5[Aa_1R1X1E]47BET258>a14]19AC_1]9n316@`<7K@g121:E7@416Q1859:F1k2Cd1`1a6DU1a6b
:V6X3_\1T3hT1j@l<h]1d<Z5I]c1o6100V3<989861K2h1U15Q23h1D]779132^11_320=@438:22Q11Ld1S1k1:12341B;6
D140411Q17B021111;42:N3220LP11H:12N81Bl2Q1Q9]1Q27\1<A0V1T7^1U120n:8Z2Z3Y1R3o1X3d4U126;3M:Q65Bk:T
20U1;29>9W11i115ND;U1><451?1P<1:T1\1l2I<;BMDZ5904g4_401AI10Ae2U3Y13X5A\1;>22<2[2[3C085>:863j3B>S
1205k8j:a1Q>f3W6X30R25i6W<II312T11e3V3a5>K2h;UP3f9j;X2\;_18m1@0630S1FA:S11605g?c72X>aIYN41d=7\e4
_61d30U1;MW3P21\1N`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17In1V1c2OBJ5`3P1[1792\1h
1V1f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2C6W1X1_152NR1d121057j1S13131:T1g2730n11;:B@1:2P4`1B26O2W
1V2f4f4o25c32o102m28=LV44R1211986ET1NH8P1C0N@3253F1@S10>=_11g1C\1239Z:X4o2c3]@P5Q9j1P2V1S1D6;1e3
U1P9kT1ZZ3_1o2l2[Af7L1e3e1n1a6f>oo1Y2bT1j=g;_1S5B5[Af7T3ZLh<>a2_7N0Cm;Q;O1h1i2HP2_6i2n13m2Ej<_F`
Ol6m4nLQg1`JX>419\:i79M<jO`3S7S21e3Q1Q5d1O]1j59\49Xe2b<a4[>m=b1:C@o4A:[AjNi7l8R1X1E]47BET2>>a14A
k3S6e58Y116@h<K@g121:=?@416Q1859:f481e3V:V_4_1l5[AaY1:1Q4j9dh6n1R[1X221:=1e3V1c5[3[L14cb3;S1l5[A
h71i1j10U1;2JP1R23Z1E]2`1?V5o2_5N85:Hh164f14045X1:05;406X1F4D157271K1K1P1S111E9015EU1<U127Id3c1@
OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1_1^2>e1NU27>V2P11O=3>T6k8B_28I45En1C4H3122Cf8Nn5^36_14ECe1Q1_
1132Q2b1121057j1S131310710O3j16m231F89MS4\139826O2^3f4f4k18P1c32o102KT1L8=L\3I4R1211986ET1NQ13Lc
1D253F=4T10==_11g1CN=239h3k5n4n9]4>[K1Fj2W11e3a20Q10`6_71gQ1U:m=SJX2`HT;X7\6_1l5U7U:_Cc=o7m1W89d
4Y5?l<Q8<Q7G0^;`2>1e3V:\\2a4V=jFc6aC_1l5[Akd1381e3V:V_4_1l5R2X?l11X3b18h2T16>3m31h;W9e19l6S=Z2\>
n9T7hEkBh2l2a21l5@3;W1W;1Q206[1H18312U1l:\5AkC[7k1]FQ94Z6Y>cA?c2V4m11e3U1m82`5R6c12iDCm8412Z=d31
WE2W2`6`=_8d4h3132EKb1b1j2S3`:_1FQ118KX1P17:[AbA`>G`4k44J2@`Dd;]Fo5HP6206f3CJ[1C=MU18H10296<l12P
2m4F13_6C22C=c2Bl101:m?V4R3Kh8\5b1EPEj=n58O1o8e1O[1[2S7U3^14?4R1P1i111V3l1J5Q12Q38509A34T13I@249
l8>1479IB:32:EK;7C49630f6022442`13U2294i2Z1:J2?Y2V110@1o2;216<[1;V17R1Z5<?P14338:27E1_2IZ14l6103
V9V13092620W4Ob3j3k5b1l22iA8BD0N0Z920m38U1<10KC=e1=Q12<6[9479132`1>P320==2438:22C5^5A06234@3:424
?1n146>M15NN1NJ:\1DV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822R2R1:X58Z2[2NY14c262o1o1]5?I;2;1V1;g5:3B:
C5W4W2E39R2T20U1;29>c12a18S2S11>477101?Q11:1A1ID;Y5_1>CW12i1`1@=334T1P1=2>Bc35LU1Oe151479I6;:6:E
R1U19630V4`2224426Y13_532116D5:M?21[3:ND>I57A3414206N@@A55T129R13f2C5R32M1Z1d1d14;26R5Z1S2R7[6B2
l7S50l2239j1S1S1BN21T5m61a18\11IW720m38U1<10KCS2=Q12d5Z4479132`1>P320=@438:22I^5A06234@3?24?1n14
6>M15m1P1J:\1DV1<X1V4d3B3P5^3\3c2JEh2e1822R2R1:X58Z2Z3Y1h262o1]72<I;2;1V1;g5:3B:C5W4W2E39R2T20U1
;29>c12a18e1=S11>477101?Q11:C1^1;X7CZ1i1`1@EZ2b1c35R2Ok1>9P1FA_:FY13_5:K5:J2?21Y2K518;f1O7A81420
6NQ1R22\13;T3R32M1Z1^3h5^3^=Bo7S50l2239R4BN21T5m61W31IW720m38U1<10KCS2=Q12d5Z4479132`1>P320=@438
:22I^5A06234@3?24?1n146>M15m1P1J:\1DV1<X1V4d3B3P5^3\3c2JEh2e1822R2R1:X58Z2Z3Y1h262o1]72<I;2;1V1;
g5:3B:C5W4W2E39R2T20U1;29>c12a18e1=S11>477101?Q11:C1^1;X7CZ1i1`1@EZ2b1c35R2Ok1>9P1FA_:FY13_5:K5:
J2?21Y2K518;f1O7A814206NQ1R22\13;T3R32M1Z1^3h5^3^=Bo7S50l2239R4BN21T5m61W31IY420V4U1>0S5R:47?2`1
>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3[4Hd3c58Z2Z3Y1h262o1g8;g1;g5:3MC5W4W2E=R2T20U1
;29>c1d1\2U1><:1b21e1]7CT3`2a2_7Od1P2_<P3W4\1]121i5i1810336NQ1R22\13V:?V1m1iLX60S39d5Y5m6Y31_42W
4d10Q4Q122@[947;32`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3[4Hg1l1c58Z2Z3Y1h262o1g8;g
1;g5:3MC5W4W2E=R2T20U1;29>c1d1\2U1><:1b21e1]7CT3`2a2_7Od1P2_<P3W46U1]121i5i18103206NQ1R22\13V:?V
1m1iLX60S39d5Y5m6Y31[720e378d101k1[13e1;d22n6479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_14
82CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d3c58Z2Z3Y1ER262o1X3d4I;26;3M:0g5:3B:C5_6E
=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2T11NMDd57Oe3S40540^12?=2U2U3Y13DU5\1;>2?21Y2[33@85>:81436NQ1
R22>M3018XCV9RD0AP2@9`2S3Y5e5W1II312W1031h720e378d12k1[1116^1;d22n6479132^11>P320==2438:22C57c2S
1k14041234@3;64?140411_1482CB015P1LP11H:12N8DJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHd3c58Z2Z3Y1ER262
o1X3d4I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<Gi1W18@JT11==2M1Bd57Oe1o1;g30450^12?93
2U2a2CY13j5\1;>2?21Y2[33@85>:341436NQ1R22>M3018WKZE0Aa29d5Y5m6II34W1031g42[1Z2@d1031U1j=47?2`1>L
S220k2P606234@3W11n14c115m1P1J:\1DV1<f3d27`2B304[1^3`1m1\3^3T5d3c58V23Z3R462o1g8;g1;g5:3MC5_6E=R
2T20U1;29>c1d1\2U1><:1h;CT3R5_7O\38i552?=e4HX7\1]121i5]1;5101436NQ1R22\13]1U3`91V5e:g1RA0S39f1m3
Y5m6Y31R120h2IMj:eU1WU1X7R5S8cX1d121057TN3_W1d>o1Lc6_>P101n3m11_<Da6206o36N>0KCU19211o;47682`1>P
320k27c2_20C062312@3W11>R17441605111M15?S19P1J:\1?4V1<V6?]2983c3\1]1T1K\3A012f2T5S25U112j23d28Z2
K?n1o1k1662o1X3d1]3;;g1;g5:3MC5W4W2E=R2T20U1;2985a11d18S2U1><7101?R91S2CT3W1o2J_7Od10o1X31Z79_1d
1`2Z1g1\1JB21e4S1i1341436NQ1R22\130:c5N^<o;Q5\5Q70S39f100V1T1_1Y5m6T1T21_620e378d121U3U2f9479132
^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c5
8Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57O[1Y2_40^12?=X2U3
Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;h<iS10S39^558P5e5W1I_21[43m38d1n1X=47?2`1>P320k2P606234@3W
11n14c115m1P1J:\1DV1<X1k7B3P5b211G\3^3Ed2i1d3c58Z2Z3Y1h262o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1
><:1h;CT3R5_7Oe3S40540n7Y13DU5\1]121i5i181436NQ1R22\13n`10S39d5Y5m6c1312\11l33m38d1W?47?2`1>P320
k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1h262o1g8;g1;g5:3MC5_6E=R2T20U1;29>c
1d1\2U1><:1h;CT3R5_7Oe3_<Y13j5\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31f13g2U1Y2D8D]3cX1W@0[8d2[B
mW1[3nEV1hCU73e8^2R<]9k5f2]45LQ3f9g280b6o2l15;1Y1`2a4^2FV1b1l2c1Y131263g2Qk7c6[9n8=3m3n_1dHd2DfA
o]2^?3e8oGm`1A3m3n_1dHPE_R2nJ3e8^R1RMl155_31`3e720e378d121W1A[1U2R8c1479132^11>P320=@4316:22I7c2
S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1d3g2k28Z2Z3FBf21627]
19m71G;26;3M:0g5:3B:C5@Q5L8<=R2^1E0U1;253>a11d1\28F5><035130:8o:C5<a2l2V1NMDd57Oe3_40^12?=2U2U3Y
13j5\1;>2?21Y2K_23@85>:81436NQ1R22>M355S70c5R48X5@i<Q2g:0AP2@9`21Q3Y5m6II8BI1f620e378d12k1[1U2[5
Z4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2c20I\3^3
Eg20e1d3c58Z2Z3Y1h262o1m71G;26;3M:0X4^1:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_
40^12?=X2U3Y13j5\1;>2?21Y2Ia23@85>:81436NQ1R22>M355S70c5iS10S39d5Y5m6II8\11o620e378d12W3U2R8c147
9132^11>P320=@4316:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DJ37<X1k7B3`1]1Q2b211G\3^3E
g20LHd3c58Z2Z3FBh262e19m7I;26;3M:0g5:3B:C5@Q5L8<=R2<Q1E0U1;253>a11d1\2O5><0351?8o:C5<a2l2V1NMDd5
7Oi2K_40Q2=2U2U3Y13j5\1;>2?21Y2L^23@85>:81436NQ1R22>M3;]F@cI0S39d5Y5m6I_21W620e378d12W3U2f947913
2^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c
58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13
j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I_211333iU4U1a620e378NE01W3U2f9479132^11>P320=@4
38:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d3c58Z2Z3Y1h2
62o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=2JZ1U3Y13j5\1;>
2?21Y2Ia23@85>:81436NQ1R22>M3;b`101Q39d5Y5m6I_21\639X32Q1=MX5n3?V6g85:a264f1404^1:6;406S14E02001
11;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45EJS1C4H315Z9m
6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3S6B=X2U3c32o102KQ28396E]2AV14R1211986E9JNQ1P1A10
ND253Y1T1>=_1152^1C\1239?3e37n_1V@11Y8PEWf2=2e63e8?3e37n_1dHPEde2B=h63e8iX21[:T8209Y2Y1861[101X1
B[1Q23k4j4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411T1:482CB015P1LP11H:12N8DG><X1k7B3`1]1Q
2c20I\3^3E7Y1R120e1d3b2k1T18Z2HC8d1K=h262o1Af2d458:;223;3I3:0X1g190[2:3B:C5_6E=R2T20U1;29>a11d1\
2U1><451?[1[2U1W3R3C5<a2l2V1NMDZ4Y17OP2d1_40k1643S1X1U3Y13R49]1\1;>2?21Y2N\23@85>:81436NQ1P1Q12>
M355R9?o4X5X5e7_;H1\30S39h1e35Y5\4Z25I@88\11X620V4d101W3U2f9479132^11>P320=@438:22I7c2S1k1404123
4@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:
3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3
018b]1o20S39d5Y5m6I_21_6380X3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0
151CU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9_4]2V2T12a2CBT2_1528h1d121
0524n2313<X61Y1MS4S2241O2^3f60<X2U3c32o102KQ28396E]2AV14R1211986E9JNQ1P1AQ1D2535S1T1>=_1152^1C8S
1239R:206^3786]1011GQ1[1116<Q1243:Y22b1[547620032^11>P32048=2438:22C57AQ23O[10>4041234@3;324?140
411R115446101311162B015?>1LP11H:12N8DG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHS2[112X3Z28Z2[1@]16R1EEU
1662o1X3d4I;26;3M:0P2m2H:3B:C5_6E=R2T20U1;22685a11T1?\2CA><451?X;C5<2Di19M8@JT1139=2M1Bf3m17Oe15
6[16;Al1;K0021500]12?57X2^22926Y136=R2Z1g1\1;>2?21Y2[33@85>:3414206NQ1R22>M3018j9IP7o7e6Ck1b<S10
Aa29n2e2Y5m6II8W1031^620e378d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P
1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11
d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3018b`10S39d5c10d3
m6I_21^536o3U1>0KC_1211i:U147?2`1>;d220Nl17c2_20C06234@3B4?1n149;M15m1P1J:\1@3R13<P5U18[1X1983P5
^3\3A22f2T5g1l1c58Z2Z361i362o1g8;g1;g5:3MC5W4Db1E=R2T20U1;29>a11d1\2U1><7101?X;CT3R5_7Od10o1e:i1
NY6\1M?21R5Fi18103206NQ1R22\13VFi1mH0S1o19U1n2_1Y5m6T12Q21d18h33m3^1=MC=ML7R1102@06m2XGl2i5AJa3V
4k1V1ZAgBX2[8h<;7mHd11B4R1P1X2d3KX1Z1T3@A3:N3I@2>Y5k35>9\1:AE_19HV77ER13Q660<5h1Y2Je1Q3j1;X15R1Z
5<?f1:2R13]44ER5CFP913V1>S=^7JX22i3\2;j:48W3U23g358AC<c8e7l=f4S:P1F\1Q30Z1RBPE_<6V2DU18DY@U8n8lJ
3[510H5000@U83j5j2[3\4dA>KDo52X84e@2>Q1g3T1OhB31121I43f6bP8]9h33V4d1J\>47?2`1>P320k2P606234@3W11
n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_
7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5<l4m6Y31n33V4d10=;\>47?2`1>P320k2P606234@3W11n14c115m1P
1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1
]121i5i181436NQ1R22\13n`101Q39`21Q3<l4h4T2Y31_53m38>U10=D\4f947?2`1>P320k2P606234@3W11n14c115m1P
1J:\1DV1<X1k7B3P5^3\3^3E^4d3c58Z2Z3Y1h262o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CBa2R5_7Oe3
_<Y13j5\1]121i5i181436NQ1R22\13T=o1R1X1E]47BET2>>a14]4Q1k1j6BGX216@Y10b2@9`21@`2Z2K@a1521:M@416Q
1859:T2Y31k13b6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0n<XNoE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm
>h9YIf6o>^2@39c3?\3Q\1dHPEPg1]V13R4b4jG_n18e53b3<@DMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S1
11O015EU1<X160Ii5OBJ5a4[17<\1o2f53l1V6X3X2Q2f1O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2KH21057n2313<X6
1Y1MS4S226O2m1O@]9U3>1R325c1502m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239[6Cn1o>^2cIl1;21:o
5m139]2Jd200K1;h3n3iU2j4a3j1S:W[1c2d121057g=S8Q8[<`Cm7X8E@R2a43X1U21Z25^20S9X3j4916]1U2g2c4U3FE8
;IY5E4m35f<3N_Ia7\Mc_36_2FQO_Jm7o2n21U4064j@3NR[7m7`64f2J;5;D20I101L178c3n3?O3Nk<5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17In4JOBJ5a4[17<L?o2@U53l1V6a5h3O=Ba:a789?45EP1MC4H315Z9m6^3a2C
g2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32Y1E02m28=LV44R1211986ET1NQ1P14^1D253Y1T1>=_11g1C\123
9n8[1>^59NgBf1[3O167:JT16V2Z27k3e21k4W31?g54f2J;AD2J10@=53l3n3?O3NP5j75:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2@U53l1V6a5h3O=Ba:a78I45En1C4H315Z9m6^3a2Cg2_152Q2d12105
7n2313<X61Y1MS4S226O2^3]9U3c32Y1E02m28=LV44R1211986ET1NQ1P14^1D253Y1T1>=_11g1C\1239n8b8jCo3>WG?;
4m3l<3Ngd31ok1j;aR2m?;4m3l<3NR9mi3h]1[60mg2g54b2N;56IMQ1V4n3?O3Nk<5:a264f1404^1:6;406X1F4D157271
i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53i128m5a5f31O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n23
13<X61Y1MS4S226O2^3Z8R1U3Y26R12Y1E02m28=LU224h14R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n8b8b1ZEn
21U40n64=S3;5B=MX5n3?O3NS4g85:a264f1404BK:23;406S14E0200111462002270171A32P11P1S111O0151CU1<X17I
i5OBJ5[45V1037<:0@?o2f53DW18m5a5e2R1O=Bb1k1d>8I455?n1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61
Y1MS4S2241O23=5f2]9U3`2R12Y1E02KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1CT17239g;\7j>^91
Y2k1R;[54a3b1MX5n3?O3Nk<5:a264f1404^1017103;406X1F4D0057271AW11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o
2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R
1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239d8R3\=0i8D4m3A5h2[93NZ@^P5]X1]4o5mAo131]5i8964m3l<3Ni`5=4m
3Z3a93NZd4^Li4Z\1n?RHf3\14f2h1f100U1348i83NUT1i_1\R3Z;VBj1[2d5j5Z3V4@f1f1d81167U1[3a27[38[1V3l1T
457D4f2h1h1U134R93NeS7Z3^6j4]2`5`5[3d1S5;4m3l<3N_c1bk1fQ2\8_Y10I4m30<^<3Nc:]O[1Q8o8nKf7`V1RZ1fS1
n1c?^KX221:^6G4m30<^<3NPZ10o=dA^FZR2X>fS1n1k3g;^KX221:Z14d2X10<3R2\8j13NP2\BT2S1h1mAQ8Oo7WBe3P6c
54;a1I\n1X3k1n3X8fS1n1_9mMd3X221:T14m30<3R2\8j13N]DT2S1h1`@P>m<g9f9AT7I`Q24k1W<TNa5n1R;ZLd3X221:
N4n27F0<V2\8j13NX6T>X3hKOWP2jFVU1j;f9T>n1V7VP1d3X221:L4V3F0<V2\8j13NX6i2Z;X3YB^9UT1YW1ia1fS1n1k3
aS1d3X221::4m3l<3NSX1bGU_3l1a3>4m3A^3k83NdR1QQ1gDk=^Z2m6T5:4_4Z<3NSX15[j3Xa1Wj1L4=T2`1;I`;3N_IT9
iKik2PDfX1`8]5d100W3\31W2;n2g1VED4m3<k2c93Njj1ZBl?0c9gKY^1F[4^224UU174m3l<3Ni`5W_2[14_4g1MT8N<33
Nd8j3Z5TN^>n8g5S2]G_6d4gk1c7V2a45_5b1\?f8S6X2cB[1116]1f1KZBT1274j@3NP[2Q3US244j@3Na54a3b12Jg1`3n
3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<K7Ii5K3BJ5a4[17<L?o2f53l1V6a5h3O=BY:i78I4
5En1C4H315Z9m6^3a2Cg2_152X1Hd121057n2313<X61Y1MS4S226O2l2A]9U3c32o102m2839LV44R1211986ET1NQ1P14^
1D253H@T1>=_11g1C\1239SH^>^2Z11j>74j@3N^]4o1i154j@3N^_464^7[93NT_854j@3NT_8O4X5M00K2b93NWU11bH5d
2jh3lLb8b4g8h2d8116]1[1o1P;:U6@4X6Ke93NRn1d2h7T5Ze1af1lLb8b4`;d64e2K;H=MX5n3?O3NQ41`5V35:a264f14
04^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1V6a5h3O=Bb1
k1j6i78I45En1C4H315Z9m63W32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9k1Y1c32Y1E02KQ28396E]2h
14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239\M^K74j@3N_c1Rh2aS474b7W93NVS8m;V74b22KM6=2J30NT4n3?
O3NS4Lj75:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?U236
>f53D4R1V6a5h3O=Bb1k1i7j689?45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3Y2
Y12o102KQ28396E3j1>h14R1211986E9JNQ1P14<Q1D253Y1T1>=V18152^1C\1239;X::X5Q6QD167U1f<V82f64a3@<6=2
J4S5n3?O3NS4g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?U23Ef53DW1V6a5f31O=Bb1k1i7j68I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9
U3Y2Y12o102KQ28396E]2h14R1211986E9JNQ1P14<Q1D253Y1T1>=_1152^1C\1239;PZ116]1mDT74a3<<36=MX5n359O3
NS4n4`1W2536a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?
o2f53DW1V6S3]2P1g2:D=Bb1k1g3EH]98I45En1:84H315Z9m6[32a2CBT2\12528h1d1210524j1S1313<X61Y1MS4S2241
O2^3e7@V1T2P1c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239o6n1c?^KX221:^6n194X6
Y1W93NSV7d<]@j54a30:J;MS1@T3>]2`1?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n23131:T1F;P413BBMS4S226O2^3f4]3X
1U3c32Y1E02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X@nC1[=;71_61W694m3`3[93Ni`5cW1YOi14d4
\2_3I^53NnJmV1_7^7n4be1]70gd1f80P3R1X1E]47BET2>>a14]4a6j616@h<K:5g121:M@416Q1859:\1Z14d4f6^53N][
4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859::4j@3Njl38]?gW1S>eS184i3P=3Njl3bU2eS1A4m3l<3NdR1
b8f31a2Z;1P>]`2o>Z6m@c54a3;0F>MX5n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB
J5a4[17<\1o2f53l1V6a5h3O=BX;j68I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3>1R
32Y1E02m28=LV44R1211986ET1N=CP1c17<253Y1L7>=_11g1C\1239U3i3n1R[1X221:e1[54a3;0U1MX5n3?O3NJP<5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6
^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32Y1E02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C
\1239o6n1R[1X221:?4T1h2l<3N`2]1]7]1X9WZ1i[3c4l]1C4i4P<3Nd9d72j614P1e8R=\=bk2SDR9Pi2G4n4k;3NoB]1X
3h1h>d<S=ai1Lb1aJ^3W5=f^1]4R5YF<4P6i:3NeW7Y2d11i@2i=H4i1o2>n1m2d63Nb2`5Y6U5c414jk1QS1fFe4Z[2X5YP
1j584j@3NQY2fY5T?V=65j2\HU2lj2eG85j2V2UFRm2FnFPd175j2Xc3V2;YGPd1<5c26T]34\3i1[HX2i1Vb1^BP25Z60;X
2m5e7b4d9]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2gP1f6o>
^225WK35WK\X525dS635RFa]51525RF25i235i2jP635i2cf355i2XCPR3Y135i2XC25Sh345Sh3`[2:35i2UQ635WIbW545
WIio2hW245RFT3bW525QT635RFn]565b2`KR[1QV1Vb225SN25U435i2[135i2Wf345i2XCl]586m3l2R:_l7i4Ij136m3]A
26m326mn546Tg31K56m3Vc31^186j6Pm3Qk11nBnQ1nP156m3RElU5U21646h2T1gd356oHj1RT5U2d16V2In5@hA3n81U2R
3h2m1:T1`2dFa12521FKmDP:W44f4QE^7iFQ2Q<\Cd<m:e4d22Q3n1_2Ag2]AX=Q1@W3=V966m3l_1k=b1V\236m3\j226jc
156X6iBYX1gc636m3]A<6[3AX30Ga]44Sn2G9B56m3cn2RJ\L27\347P^2h]1jS227dh337UAcZ31747dh3T3jS227S437g2
[157g2i4oZ8d227g2k17X6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2k5o1m<RS1f6o>^257`26U2P^347`26V`357TO1bl2nZ327VO97m2OVK1]i2T3kZ3227m327ik337g2g\4l17g2`3e2m5
mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m17g2`3
0d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2M7
g270m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i527eb777f4^Dj=Q31487f4^DZ=?Q31497f41\Dj=Q312127bQ
337g2le337S4dS627__447P^2cZ1T337S4eg328jQ6h182]4Y2\4n8Y:e1R[2kBV>j@oR1b1j1aQ1R1X1E]47BET2>>a14]4
CW9`316@h<E5@g121:8D@416=C859:X1H80i2XM0S3M]5b6XEV42m;T2i4jBS=n4k4a>CR\1kBb:S28k4bEg4LY2h1m37B02
1111;42Y132f4a4f60_1a4EF<i1c?k7^5[7h4a8Kk9<Q:0V1f7\>S8@4nGo2c1\3f13Y4X15GNAY141a7\<dES18d25c3a7J
[GX3o1P@T7d?f8d1R<fM3a40I10\4k49m5SV1^2c4AV;b7mY1_9V9X28]6_2m5mE]1Y33h2m1:=Y1m1Q>b8a12521E0^8`8S
8]9e8c:R7X4_2f3S10023=l4A?c1_@o318X1;P3:W;i2i8FJR2V14R174Fb11Cm>Y>hDf6o>^2=82b6^Q1JAek5\Bg9PAH6k
=38aY1Sf5W280j4ZJo4HT37B021111;42U1332f4a4W8H2Ik2\1<i1c8QY1Ko>:JJHIIH1101T1>m2U:`8Y4n1P2:4U211dE
h26k6h5X2[1f7\<m3U=]180f?ZE[OYB^1NB[3T4h2V7W3^:f300_2g2_3a1:LV1]4;]1Fk4m4`>lH[AY94i1O5d;S3S?Z3mD
I?8_8VV3K^1o72d3X5[CeV1_DP<i25F80d4RS1X214]HbNi6P9l72f3c9Di3al1n:;e4S8V180[:hP1nA?E]21c41?X46E61
2_FdJQ4n5j31?JZ1]32X1h1f@0hIf50hCR1l58k1OAb1MX5n3?V5o2f1Y3>W15:a264f1404;R1726;406V11F4;8157271i
11P1S111O015EU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1l4a5h3O=BV7l:8I45En1C4H315Z9Q6KQ1\2?Q2CQ1e1_152Q
2d121057n2313<]4DBB1Y1Mn34g1;26O2^3V8V1U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12317
^M0a18j2P2ZJm87B021111;42Y132f4a4i<\1<i1ab1g>2Z1]2762R1120S1SFX6[24nGo2k6h5X2R9\<A8X3U3\8[GX30`a
1_Z1Z2AR8S;bP2SHYKV948SP1XQ7]DC8^6\8Q1TB:i3X3i<^=`S1RP2a5ObHbAjIfMh;Y18k4ZJm87B021111;42Y132f4a4
i<\1<i1i4SGn?d6m4d@SFd84nGo2k6h5X2h1Y7\<U289`2P2c1fHm87B021111;42Y132f4a4f60f3_1J\1<i1j3h4K1Q6mR
1g>]1]27672H00101T1f7\>S85:4nGo2W6Ch5X2[14a7\<[=cF=80Sm1X5]4o6]CcW2h1M5k2QY1b18k4]ILV3f57B021111
;42Y132f4a4i<\1<i1a7Q1S2lN0k8bESFd84jDc1010[1o2g63h5X2a1`7\<28\o688ZMi^1V1kAkN[6R]468TU2RV2Qi1WC
7=8W3X3cQ1j1Y16gCi9mZ1X`2c4iR148j6a]2dM58jf1`KnT2nX1T18_6dQ1j1Y16f4a4^:Z2\1<i1j3o4D1`7id12OT1f7f
F:SHo2W6Ch5X2`1a7\<[=cF=8nBk?f6`F^V1RBXFWc1`BkS1i7gHS180P3b41T1ImQ1UQ1QLnQ1d6@0>521LY?TCd<W2n4[7
k1j6XJJ^4MP9^2\Bh3J8j6c:k=HbJi?b>cS1o90Z?b3XV17`CT2R2YCP2i>1R2QE]27I8]3M0ES:no2m1nA2mAT2d121057e
3j>bMi4i2U1j<>8j6\Y1df1Zf1lA1\1kd1iAj43j?P=k18e6;T1j9V5IIdCl5g3m6T8FW1UC1Y3h2Ne8KV2o;J>n5m7P2R3Z
11C1F;;U4R9R<R>g8V;3f1W1Q10b7Q1S6a5c8k9h1l:[7T6j>f59\30a1J2X5]2`1?n>5:a264f1404HE:6;406S14F4D157
271=[11P1S111O015EU1<X17Ii5OBJ5a49Q17<CHo2f53l1Y3l2d3l1h3O=BSB8I45En1C4H315Z9m6^3;U2Cg2_152Q2d12
1057n23131:T1S51FBM:h3S226O2^3f4Z3[1U3c32o102m28=;@V44R12119832ET1NQ1J561Z1D253Y1T1>=_11g1C\1239
e4c?ZLT59\3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I\2\3OBJ5[45[17<\1o2f53l1
Z1n1l2a5h3O=BSB8I45En1C4H315Z9m6^3;a1CCg2_152Q2d121057n2313<X61Y1M:h3S226O2^3]9U3c32o102m28=LV44
R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\123969S[4mk1j1k7i6f19i2P2ZJm87B021111;42Y132f4a4i<\1<i1ab1h=N
3W11>0\2:0G41T1U3mBo7D4nGo2c1W5h5X2[1f7\<W19j4ZJh5T37B021111;42Y132f4a4]5[7\1<i1ab1PAa4SFd84nGo2
k6h5X2R9\<19:9_[1Xm1UOW4_K2e61139nT1U6W19^6_NT3j1U136f4a4m9@Z2\1<i1j3d51Zl12T2f7fF:SHo2W6Ch5X2`1
[5U2\<[=E]<_9D9]BY>h8c1`?o7gG18_6gGc1f7SU2TH_K2f3]HL9]35P1o8[L14Q6i<a5MIZE1PS2_1l5a30W7`6eAj;Y5[
Q1X1S1I9c7`S1`8i7`12?S3=_1Mk1?Zc1R?3b3f4a4P\1VCl24l7;9d4YR1Q314Lmc3PC_13=9d6W:2e=Uf2Y9Q7X7Vg1^Q1
P:R@A9g3^\1_3i7j@PEfY1j?lS13e8\4e4i6d_1l1c69\30S1=MX5]2`1?V6g85:a264f1404^1:6;406S14E0200111;212
270171=332P11P1S111O0151CU1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6
[32a2CBT2_1528h1d1210524n23131:T1OS41FBMS4S2241O2^3f4f4U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AG9
D253Y1;H>=_1152^1C\1239db189Z3XMm^2^92d3eR329PZ3>9fR12TCd=]DX4U2_NmMSX1o8h@XN69_k1_:aZ4S4n::9l4l
2XO2n3^BP9oKV^139lX5bN49^V4b>Q529UP1o8:d309:BF0_3?:[1b1`2=_2=l12421263302`1>FV22204:d1=87c2_20<6
062312783F@1:11P11744805118F15094]1P1J:\1?4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1Y1128EGS13V2=8Z2?
=N689C632W2195C662o1j1R32V28V1;Z1<;P2]18V1H:3MC5j5DE=LL85n10U13729>DL1=7NS28CA><:1236:i1X4j2j16C
E<NR19Mo2JQ1?g3_1EOe3j2;K^5i23Y136Mb1T2D8I2?]121f381g1<\1521436NQ1R22\13k4S1Nl15T1IR2<m3P2c4`66n
8i14T70@Z27421@_4CY5g1U5T3031l3:d30De5n2^5=l12712633S2FY28:d1=@c2_20K23<83d13R179805118N094VAn2_
:V3S20e167f1d:U18T132W21?C66m3R32_2V1n58Q:DE:OL>Y3e2;f1g1Lm136]6j2j1m1Q2_DX9Y136`2T2De1]121^3781
g3[=R2T1l2gAn8i1V:?]9:d30DJ70R1C=\2e1X1?:AV2R14B66R1I01712633`18712>4@11JICd1=<3=3<U10=L63222N0;
0>23<83Q1;611R17916004100815=520944X5X2Ob4P1f1T11l2[:3S288@S20V1>671d1?X14U2KW1^1m2F>166M32F<S11
229C66X2LGE9R22_2V13j516Y1D]2[583@0D:2E6?<>R36?U2;J:2;1JG4:564d12536=?d2T2Ec1V1R1Gm1Q2_7@l1]5S5]
1n4k2Y1363?X1CIZ1De18?D21d2D47341X2LA<_:<O32=235L4P1T1l2Q118B[2M7P44l3i1=:_1P1:0j36I;Y2i1R2o3S46
8V1m236m4E13FP1FBd4a18n1j2:Z4`7h2K=f46<k8c2_20h4J0511g1a5T9_2n2\5\5b1Y1S2`4EY1n7P1d16a1EU1m1j7P6
]18G76=\8Z1R5c3_3\91V31S2a9c4]@b4[24>Q3a2b4m2]<33V4f1U1<n5c4S6<6n8i1k7g22h?_3D1h1:Z4`71f2K=m4<>\
8c2_20`Hh8\5b1Y1d8n7e26a1\CODj>c3_3U3V61V31S2V2Z7XR1b4m2X<433m5U1[6[;n8j3e8U8b7T41S::k2H:9DE1J=o
1116:1]163o3=j4244263302^11>FY2204:;X1=87c23P2:07640412312@3:03230?1120411F9115446101311162C15?>
1L1N1H:12W1DG><T9B3`1]1D\1<W2E3\3BCW2]30e1>P312:_239<X10C8Z2M=@6V16112G8@E195C662o1j1R32_2V1;260
:3<4;:0I24>V4:3B:C5_6E=R2T20U1;22685a11d18S2U1><4221?n2\3_3\1CB2^29m3JM1Bf3_1=7Oe156b1Ml1W100270
0c146^1X1R2;776Y136e4M\128Q121f3R2B<>:341436NQ1R22>M3018e8n1l2S4b1T1m;@n1\6U2h3;N0S39U1h1e22W4NM
o5IP1^111]1:W8@U7n:W3c2_20l1_6=f;F?`;UJRU1i=43;W1d29:f67QAf=5b1R7c6h67_=j1k6A_<U:m:d8W<Q3:k2]10I
0^1a6e8o1X6c2_20e4Z6b3T2Q=An1PMi@Nm509V6[4g32k8m3R1[@ZE6=I1S3h2e4h1k3T15\4g1W?32B8[2Gc3T12O7`2b4
Oi727>Y4MX25c1I1a1]2>@3]1Y1e1e1:02R1]1;8U1U20T2C_2e3:k2Y29Q1Cd=4Lo1]5Jc2Z1T10Ab21Z1334D141118=U1
X11P26H>?;BGa5l5_3=S1f1g2\15e2d9BBk9U1h1o4l7R2S5P1\8V1Y1g32Bh1T6:AQ18S3]1ZI[41k2Q39>[1O`6P6n3m17
a1W1b51k6o32\2021W23jAY30Q:0Hc1]1l1Z4>k10?;Qo31^8^15^n2Cm74b9V1mAk91a1;]4_2V4oa4oW2R1G@E]47BET2>
>2^14]4_2G`1R4m2b116@h<:@@g12109M@416Q1859:Z1;]4_2V4oa4oW2R1X1E]47BET2>>a14]4k<@114@h<K@g121:M@4
16Q1859:Y1;]4f6ia3UP1oW2R1X1E]47BET2>>a14]4\=16@h<K@X1>21:M@416Q1859:1;a1;]4_2V4ad31[MoW2R15R1E]
47BET2>>2^14]4]1P4\3B0l316@h<K@g121:M@416Q1859:;;W1ZKm2dj4UZ1Q3`4T41<I;W1U1k1W2nHnY1YV14[1g1d?mE
__2R32P1`2g15oC4l1Q@;d1;P4<Y2\4j\3TU1oW2R1X1E1[47BET2>>a14g1W2=f6T3`316@`<7E04@OG21:M@416=C859:3
;P4nc33;m[8d;e1;]40X2\4oa4oW2R1T13E1b3H7BET2>>a14o3=Z1_2R5^416@V6Y67E5@OG21:M@416=C859:E;Q3W1Pn2
^HRd2`K31KQ1Om2;\==X28d:d;X2b1;]4f6\DPk1\8Q4f3[b1oW2R1T137047]47BET2>>a14]4m8^416@h<E5@g121:M@41
6Q1859::;a6T]6^D[4Y4S@V4f6d;;;S6bQ7h2n565YLm6^3Q9B;S2Z2b]2m2[5P<bAGj1P7W9_a2P;KfCZF]5j1;S49_2V4Q
Mb<i^2`Im\151iJR1X1ES2Y27BET2>>a14Y2C_1f6g2m316@MS544\6K@g12172M@4160P1859:c1;]40^2V4VDPZ2gc1Va1
hFR1X1E]47BET21<>a14]4a2N7e50l316@Q6f6K@g121:M@416Q1859:g1;]4c1K4Q4n8Rk1m]2UBie1R1X1E]47BET258>a
14]19AC_1f1f71KP316@`<7K@g121:M@416Q1859:d7207]3@>U12:K=b1U2f9479132^11>P320=@438:22I7Co1S1k1404
1234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:
3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3X7\1;>2?21Y2P2Z13@85>:81436NQ
1R22>M3;h>R1X1E]47BET2>>a14]4f1f7n316@Y10S39d5Z2K@R1>521:M@4141Q1859:T2I_21B;X45c2_7a]2``3Q>eI92
Y4GUIj2j1a1>8;Y4iZ3nES[27PR2c66;Y4iS4P1IT_4V2;]2k1P2_2m5mE]1]3FQ2m1:=Y1m1Q>?R5;c2a12521E0RT14o6o
E_2f3S10023Z5A?c1_@o318d1P3\>i8FJX1I?n174Y21Cm>\AeAf6Z7V3]4^2S1;Y4;]1cAn400Z<Q>n>iX1o8PV1PA^2V:i
EY3[2a?i12i755a2?h<AV1i?<X4U:W2;X44a11B25=h3iCjEQ@nJmS1[IkV2S1R1X1E]47<5Ef12:>>a14g1e2m2A0l1X1^3
5P316@83b31Y1Ef6K@G:D21:M@416Q1859::;ee3UOX5[b1^J[7n1d9PMY1;]4f6oa4oW2R1X1E]47BET2>>a14]4l1_;165
:h<K@g121:M@416Q1859:[1;]4Y2\4de2QBXZ1oW2R1X1E]47BET2>>a14]4l1_;16@h<K@g121:M@416Q1859:_1;]4_24Q
4oa4oW2R1X1E]47BET2>>a14]19e2]1i1V60l316@h<K@g121:M@416Q1859:[1;]4_2V4oa4oW2R1X1E]47BET2>>a14]4^
90_3<16@h<K@g121:M@416Q1859:[1;]4_2V4oa4oW2R1X1E]47BET2>>a14]4h3e50l316@h<K@g121:M@416Q1859:8;a6
Wd3[]3V44hU1h32;g`7@;g3JnJ\:14Ql5n1[5gT1NX221:4;g6`V1ln13;g6\\8]1;]4o20e3kX2m7^U1fKoW2R1X1E]47BE
T2>>a14]4\=16@h<K@W1?21:M@416Q1859:4;]7oZ8d2\1;]4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16@M0i;F4@W1?21:
M@416Q1859:7;]7To70i;Fm17;]70_\20]n5d2i1;c2S1E0e6hZ2POV8`G]8T9_Mf8cHR1X1=71b3H7BET2>>2^14]4\=16@
j;J2K@g121:8D@416=C859:3;g6RT6_1;Y43f6W[2gV2c;[l1R1X1EP3\17BEF]1>>a14Y3S1j3a91678h<K@g121:M@416Q
1859:m1;]4d2Q4PHo4\^1f?m5d8WX1oW2R1X1E]47BEMV1>>a14]19e2Z1T3031:R2a5E16@V6i5GK@g121:M@416Q18319:
?6;R7Z]79]ML8;R7Z]792k>`>Z5C;`2g19[U114m6Xi2`>jBkN2j:TCe>V>@l67;^4_S7YClFMd4>;P4=ge3^<P>Wc29j6T<
`F@]5D:;^4X2mR1oS13Tj49oB_L]1;]4_2V4oa4oW2R1X1E]47BET2>>a14]4a2N7e50l316@h<K@g121:M@416Q1859:]1;
]4_2V4oa4oW2R1X1E]47BET2<1>a14]4a2l60l3165:h<K@g121:M@416Q1859:l1;]4[1Z5f5^a1]4k6QD<h2b4dc1[:1U1
P4Zh1R1X1E[2Q27<5ET2>>a14g1e2Z1T2Y3T5]116@h<K@4b121:M@416Q1859:X1;]4f6oa4oW2R1X1E]47BET2>>a14]4Z
1Q<16@h<K@g121:M@416Q1859:1;5;P4Wg7c@l5T3;Y4o106@g1m5\5Q@>]1]3h2m1:=Y1m1Q>X5Y3a12521D00iCE1g@m5Z
1dD_2f3S10023Z5A1=c1Q<]4o318d1P3\>i8FJX1I^21521Y21Cm>Y1P1[3J40Nk69V7P580\2`1e3o2f3e2;Y110k2BX2h4
^20E;Y4W2RX3>RQ3Z3cD[3O0N]C8d:R81l2BX2X7e1;]4f6QDbe1nW1o2[Mh^1VIR1EBE]47BET2>>a14]4a2N7Jj40l316@
Mb;7K@g121:M@416Q1859:Y1;]4_2V4oa4oW2R1X1E]47BET21<>a14]4\=16@h<K@g121:M@416Q1859:X1;]4f6oa4oW2R
1X1E]47BET21<>a14]4\=16@h<K@g121:M@416Q1859:a1;]4X26=h3oa4T^1jIR1X1E]47BET2>>a14]4a2V1e50l316@l7
k4K@R1D21:M@416Q1859:`1;]4_2=h3oa4oW2R1X1E]47BET2>>a14]4a2V1e50l3114@l7k4K@R1D21:M@416Q1859:6;RX
7h8l2_I^7W5;Z3MDMX5n3?n>5:a264f1404^1:6;406X1F4D1572714d11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l
1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<c1Hk31Y1M^1d2R1P126O2^3]9U3c32o102m28=LV4
4R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R5d?[Q1n4;Z3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_1;Y4[<3f1f6`1k3T21S2_6I
gEQ5b83>^>T2RHM_3n2[;n2R1o1_1X?_55b2j1R9P=`4\1f5c>g9X8g6l5b1;cJ2;k`7d1;S49_2V4mR3h@g4`Im\151iJR1
X1E]47BET2>>a14]4`3m50l316@o3l3k4K@g121:M@416Q1859:\1;[2Q2_2V4oa4oW2R1X1E]47BET2>>a14]4h3e50l316
@h<K@g121:M@416Q1859:Z1;]4_2V4oa4oW2R1X1E]47BET2>>a14]4^90l316@h<K@g121:M@416Q1859:[1;_2m1_2V4oa
4oW2R1X1E]47BET2>>a14]4^90l316@h<K@g121:M@416Q1859:^1;_2m1_2=h3oa4oW2R1X1E]47BET2>>a14]4^90l3114
@h<K@R1D21:M@416Q1859:k1;_2m1a1D8V4oa4jKfR1]9R1X1E]451BET2>>a14]4a2@=7OP2CP20l316@o31Y1\7K@g121:
M@416Q1859:^2Y1;]4f6oa4oW2R1X1EP3\17BET2>>a14]4T8W516@h<K@g121:M@416Q1859:Y1;]4f6fU2X\2oW2R1X1E]
47BET2>>a14]4^9m316@h<K@g121:M@416Q1859:Q4;_2h14c18;D^1Y2Q2a1hAT4]1Ka2h2m1:=I?FV1n9R4_5W1j1a1252
1E0RKT@oE_2f3S10023Z5A?c1@o3m1b1:R8o318d1P3b2i;i8FJR2^274Y21CQ1U=>6<X1E@V2e17BEHN<>>a141V44]9:74
V316@X3f64c2K@R1D21:M@416Q1859:S3Z1^2`1;_2h14c1DDh3oa4oW2R1X1E]47BEHN<>>a14]4]9n316@h<K@R1D21:M@
416Q1859:[1;]4c1KV4oa4oW2R1X1E]47BET2>>a14]4_9KP316@h<K@g121:M@416Q1859:c1;]4_248h3hR2V_2oW2R1X1
2B@l376;ET2>>a14]19e2_9KP316@h<K@R1D21:M@416Q1859:l1;X44c1E5=h3dY1ZX3b]1XIS1R1X1E@l37BEf1=>>a14g
1e2_30m5m316@83n4R717K@4MD21:M@416Q1859:[1;]4_2V4jDTm3oW2R1X12BP3\17BET2>>a14]4\=16@h<K@g121:M@4
16Q1859:6;P4Uc1fP2mh3UDX1;]4f6oa4oW2R1X1E]47BET2>>a14]4^9m316@h<K@g121:M@416Q1859:\1;]4Y2\4_Q2QX
2]8oW2R1X1E]47BET2>>a14]4l1n:@16@h<K@g121:M@416Q1859:^1;]4T24\4YQ2hBnT1mHoW2R1X1E]47BET2>>a14]4l
1_;16@W<@K@g121:M@416Q1859:Z1;]4f6RDg]1T`2oW2R1X1=7]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:[1;]4_
2V4\Ebl3T9jn1R1X1E]47BET2>>a14]4e5f716@h<K@g121:M@416Q1859:\1;]4Y2\4YZ2eW2oW2R1X1E]47BET2>>a14g1
e2c4h816@h<K@OG21:M@416Q1859:o4;]4k106:m1Y2c3]@_5]1]3h2m163=L<m1n10S1^7^3b6o1a12521E0n2[3g2<X11g
=g<R3^1Z1i5?]21^:f2_2f3S10023=l4A?c1@n8b4\2o318d1P3\>i8FJR2^2604Y21CW>E<5A5:D0V23j1517BET2>>a14]
4Q1;H:E87F33[4:0;`3164;X3R3c3h2F4@g12109L0:5416Q185909?HU3]11N0d2;Z66X2m5\5_8P8]1]3h1Om1:=Y1m1Q>
b8a12521E0TDS:V1i5m5oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2W23o1OR<a4Z2=8d7o2f3Y4110KS1
^1X2h4^2g2;]2k306X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0RT1401N>E52_4l5b5_:_2f3S10023Z5A?c1_@o318d1P3[1
]3b9Q5g3FJR2^274Y21Cm>Y1P1V2P11L4oC[8f6[4n2;X7]1P10V6<g2AT1=MX5n32<V6g85:a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z
9m6[32a2CBT2_1528h1d1210524j1S1313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D
253Y1T1>=_1152^1C\1239W6<Y3T1=MX5n3?V6g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O01
51CU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524j1
S1313<X61Y1MS4S2241O2^3f7f1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239_6<Y3
T1=MX5n32<V6g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:
0@?o2f53DW1V6Y57U302>O=Bb1k1j6i78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524j1S1313<X61Y1MS4S2241O2
^3T7X2U3c32o102KQ28396E]2h14R12116286E9JNQ1P1AQ1D253Y1T10=66_1152^1C\1239[4<Y3T1=V6n3f6m8:a264o5
4E0200111;212270171A32[40151V2X17Ii5P3n35V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d121
0524e3T2S41Y1MS4S2241d<`4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1_A[4<Y3T1=V6n3f6m8:a264o54E
0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?\2Bf53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d12105
24e3X61Y1MS4S2241Q<B`4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1m4<Y3b1MX5n3?n>5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152
Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X6<Y3T1
=MX5n3?V6P7f15:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?\2Bf53DW1V6a5h3O=Bb1k1j67a78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U
3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239`6<]2KT1=MX5n3?h1]4g85:a264f1404^
1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12V6S4]1f31O=B
b1k1d>8I45En1C4H315Z9m63W32a2CBT2_1528h1d1210524n2313<X61Y1M^2d1S2241O2^3f7f1k1Y1c32o102KQ28396E
]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239o^1T6<Y3T1=MX5n3?V6g85:a264f1404^1:6;406S14E02001
11;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6
[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396Ea1Kh14R1211986E9JNQ1P1AQ1D253Y
1T1>=_1152^1C\1239a6<Y3S10=M5K=h3n32<V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O01
51CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n23
13<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P16182ND253Y1T1>=_1152^1C\1239n8b8Q@QD
j2R92<mh5V6<Y3M6=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S22
41O2^3Y7HZ1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239^6<Y3R14:MX5n3?\3a;5:
a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4L>7<\1o2f53l1V6a5h3O=BW2k?8I45En1C4H
315Z9g2U4l2Aa2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T
1>=_11g1C\1239l5R1X1E]471@ET2>>a14]4l1_;16@8_<K@GO21:M@416Q1859:T5<Y30U1;MX5]2`1?n>5:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_1
52Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239
1<Y4<Y3T1=V6n3d61m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8
I45d2CnD2a2CBd3528h1d1210524W3=X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1X4<Y3T
1=V6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2
a2CBd3528h1d1210524W3=X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1S6<Y3T1=MX5n3?V
6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V
6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396
E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X4<Y3T1=V6n3f6m8:a264o54E0200111;212270171A32[40
151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241[<i4c32o
102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1P8<Y3J26<0MN\19?7j1n3?T61`4V4554a264f1404^1:6;406S14E020
0111;212270171A32P11P1S111O0151CU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1`12j11Bf29`2>m18@2>
O=Bb1FT1j67a781G459;n1C30H315Z9m6[32c1MCBT2_1528h1d1210524Q1HS1313<X61H@MS4c1?241O2m2@]9:j2>16k2
2i1502KQ28396E]24c14<E211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C\12317n;f:X1m1@n3fLc1Li3j6<Y3J26<0MNY4n
3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5K3BJ5[45V1037<:0@?o2f53
DW1V6Y57V32>O=Bb1k1j67a78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4c1?241O2^3j7b1U3>
1R32i1502KQ28396E]2h14R1211986E9JNQ1A>AL4D253Y1T1>=_1152^1C\1239eFXB2h4[D23<Wk7iG2<i7X5<^2JMD2J3
T5n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1V6a5h3O=BSB8I45
En1C4H315Z9m6U2X1a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D2
53Y1T1>=_11g1C\1239\Z11a5209o2C86`1k1[1U2k4o479132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1L
P11H:12N8Dl2S:]1Q2c20[87Y1R120i9T18Z2\18d1K=R3o1A[75O26;3M:g1Y19k2Bk:T20U1;29>a11Q4U1><451?g3d39
>4g3<a2l2V1NMDd5m4_40h4U3Y13R462]1\1;>2?2[2[3D85>:863]4>W15g4Z3O_W10a1`7Q=I348=^2@V1`1gX3am2Q:j6
209c38610EG2h1[1;e13k979132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:12N8D;;T2S:]1Q2c20
[87Y1U10m7k1T18i1@e1CP1K=R3o1AV2T55O26;3B::g10X1U3Bh5R5T20U1;29>a11=c3U1><4131?[1Y1Q1h2U1>216`3<
a2`1[1V1NMDZ4Y1X3d1_40h4U3Y13R462]1?6E;>2?2[24V3D85>:3463W2P1T1>W15g4`2IOZAc6H84?b2O2T1f4[1k20X2
i6R:KR2I312:=V4`1h1cZ3UR1aY4312B=c3B`1h1Q\1dHPE^m23e8a>]IdIeD312X6=X3@C=MX5n3?V6g85:a264f1404^1:
6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1V6a5h3O=Bb1k1b2Q
<8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R81X1U3c32o102KQ28396E]2h14R121
1986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12399=l4Jan1b:d@QMfV4hA?=o28h;QX4d121057hU2c5R:P?2=lh5]6=\2KJ9
=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5f3D5V1037<:0@?
o2f53DW1V6a5h3O=Bb1k1b2W4i78I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R86S1
U3c32i1502KQ28396E]2h14R1211986E9JNQ1P1AQ1D2535S1T1>=_1152^1C\12380T6=X3T1=MX5n3?V6g85:a264f1404
^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>
8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3T7X2U3c32o102KQ28396E]2h14R12119
86E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239f6>2W2P1V1c106X2m58W1a?P2k1MKA3j2>61;S2OM:;1Y1m19132212Bg3;_
8\7190Ha12521E0e74Ge2[1[11W10_1X82@j1R1:6k1f46401N9a2?a2:h=Y5]1S1_2V1T1V102S100239P5A14852U14l2U
2k2\1d1W562H35c2518X1;P330783101;454h38R1U5V2h1\2Kg3FJ^1C7N23854<74Bf11Co1P1l52>6531o3JY1P1e2El2
e545=:J6^20Z1@U1]1Q2h37Nl1c2X5]1o1S3V2;X385`3]11NV2>[3e2e2m5`1\D]1R4S2m1:=Y1m19194BmC0W1a12521E0
RT140n6oE_2f3S10023Z5<4?c1YD518d1P3I1`=S4e4FJR2k5o1m<RS1W50]1o>^2P2>Q6e2m5mE]1R4S2m1:=Y1m1919GmC
0W1a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1X5]1Z7d7^2Y4>Z2P1V1c106X2m5W?`2V
3MKA3j2>DS2m1:;1Y1m19;3CAd1R:9=Z70Ha12521E0mIT:401DH^5]C]1S1_2f3S10023Z5A148c1l=b2K3o2180c1P33E1
0=0354Q4_8i8FJR279D23>A74Bf11CP:1j4Y1P1j3;T1G=U3e5V1k1b3]820Q2f6j2_482Lj2`3]11Nb4>2W2P1V1c106X2m
5^1dAk1MKA3j2>DS2OM:;1Y1m19162112@c<h70H\142521E0n2e9]G401]1EV2a2]C]1S1_2f3S10023Z5A148c1l=b2K35
i218d1P33E101;454Q4X6V2i8FJX1I79G3>A74Bf11Cf6@h21j4Y1P1j3;T1G=k8V1@Z1b3R6Z220Q2f6j2_482Lj2`3]11N
i2>V60A0l1m5fAV4]1]3h2m1:=Y1m1E1Y7o5b8a1100421E0c6cT1b@a1f2S1_2f3S10023X4Q1A68c1`3n<o318d1P3\>i8
FJR27Q1T174BV1?1Cn8R1@n364[2S8>a5c6m;f6[7R4`3^2f4>Z2P1V1c106X2m5n:X4k3k1MKA3j2>61;S2m1:=Y1OM95M1
a2e99=[7Ha12521E0d<`1c;7P2Z6U176401X1g14f3S>Y5]1S1_2f3S10023Z5A148c1l=b2K3o2180W1;IV232>310=4:Z:
V2U4c4FJ^1C79D6C<721Bf11Cf991j4Y1P1j3;j2e2\4^20k11S1]2b:f6o1Z5;X385`3]11NT2>Q6e2m58dE]1R4S2m1:=Y
1m1912NmC0W1a12521E0RT140n6oE_2f3S10023Z5<4?8U14YD518d1P3\>S4e4FJR2AY5o1m<aG`;f6o>^2_3>V43k106X2
Y2c3^1^D]1]3h2m1:=Y1m1G12T=h7Ia12521E0j>\LkDS1_2f3S10023Z5A68c1@n?o318d1P3\>U4c4FJR27V2721Y21CW>
E<X1D0U477BET2>>a14]4\=16@X3f6h2K@g121:M@416Q1859:^4^2T3>2e2?V17^10_2@V4U1^1oC1<]1:R3;143Q2m1:=F
Bm1E11j9\3h70Ha12521E0WI[2^84o6hBD]15M_2d31S10023Z5A68c15_1l5l8o318d1^2A\>^4Z4FJR2Y1T174Bc121Cm>
i5l2[Jf6o>^2V4>Z2P1j20_2m58dE]1]3P1g1m1:=Y18d1913MU1];\71S1a12521E0h4n6L^<DT33i66401l6T;l8]1?_2f
3S10023Z5A141652U14R5V4\19d3i1?Y3518d1P33E10=k2Q1:8n7@U4W3[1FJg1:79DJ<74Bf11Cm1_1W3Ha1E531j4a4g9
4CU1Q4o8g5f6S5JP9^2<>_4[U114gMTe2m>W110CW2>Q65_2m5mE]1]3DS2m1:=Y1m191Q1c<Y70W1a12521E0RT14o6oE_2
f3S10023Ed4<4?c1_@i3518d1P3\>S4e4FJR2^274Y21Co1m<RS1f6o>^23?n2g\21?2?da84?f_2n[303?n2Sg32?f_23?]
h3d14?n2Sg3_J2?n24?Rj3_JTg28?eQ3EVb1RW1PFPJYC2?SV52?bd45?^4[U1143?n2la4m1?P60d2m5mE]1R4S2m1:=Y1m
191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2e3U2o1m<RS1f6o>^23?_2UQ6@?n5_1cb3bQ2_
]1`6X4]C^1k?Q5312B2?fk54?n2dh5WC6?_6f`1\T4Y6dc24?n2Wd1\T42?[l54?U3We3Yc34?ek50h[15?_2D`P6cC3@\k1
XD2@\k15@k3mLi6m\34@b6Q^4[Z12@k32@Pa61@6@RS2[=he1de1b23@fW3j@5@m3YR4Wh1\C3@^`2he13@WV4Wh15@^`2he
1e@aW1U1Ae23X3a2@j>1n;1U2R3h2m1:T1`2T>[6S2a12521FRT14QIFZCQIkJU5c?i5U2Y1Ae23X3a2@kJ1U2R3h2m1:T1`
2Z1T1d;[6S2a12521F14^1\R14QIFZCQIkJ0T5c?U1c4Z1Ae2f1e1a2@kJ1R22R3;14U2m1:T1`2T>[6S2a12521FRT14iGn
1c5f=_Ea3ZJ@0T5c?i5Q1AS46=Y1<eU1n5T>d322No2W2\\2S6dP1XCG9m1U5i:i1f>0YNf1l89Lk2:AR6RV1n5T>X4h5`b2
mc1iDR2AR61_2m5mE]1]3h2m1:=Y1m1d=<21R6Z2a12521E0W[1oE_2f3S10023Z5A?c1>P@6U1b218d1P3\>i8FJR20]274
Y21Cm>RS1f6o>^2S2AR61_2m5mE]1]3FQ2m1:=Y1m1d:\32_8a12521E0XInAoE_2f3S10023Z5A?c1>P@R1l218d1P3n2];
^4Z4FJa1@^274Y21Cm>RS1f6o>^2W1Ae2\3a2@`3ZG1U2R3h2m1:T1`2T>P2W2R2S2a12521FRT14hIZ5o=QIZJ@0T5b;P4i
5>A^4c1cP1V3W2n5T>P2P8`b2\c1@iDR1AS4DY1@R9^Ln5c=@EZ1c122NT12o3R5W>g9l3`a1e5ZKe?Y1[1@g5[2e<h^1@AR
6Z1gT1n5T>X4h5R5oG]e1RZ1Y9@g5Q?9AR6RV1n5T>Q:`b2mc1iD3A[Z2\P2KA4n3:9V<Z2R;c4k6S;`?h5QDnV11W4b<\<o
8iE`5Q63bIY1T?m1AA]2S180095S<`:Y2C1Z2R2c1R51215o6a<\2c1Ac1T1T12Y21c1X4e;`DZD[@072Z9j1]33l>`1]7e9
P3i53f3UGT?cCR;l6Y2l1S2A5m38009P4l1\7i3P1Y2c4T5S2P127V3121i9P10R?C@W5Y:h[1Z5`2fA`83`1S3_2k2U3JD?
0@Df1o:h42[83`1`1Q1kEn2[Ei3`7S<i45R32[1Ae2f11U4@kJ1R22<e2;121U2m1:T1`2b;c3o49S2a12521FRT14hIUACc
8T?i2QP1c?i5:AR6RV1n5T>Q:`b2kKQHiD<AR6RV1n5d=?Q:`b2\c1@0hD@AS4[2`A17l4RP1W7e1R4_d11fk3lIj9BAR6_S
1b2n5U;W1f1X4d2S3oP1Je`1d^1X5hAP3?A\41c1eS1121U2n5T>Q:`b2mc1iDP2AR61_2m5mE]1]3FQ2m1:=Y1m1Q>2_8a1
2521E0W[1oE_2f3S10023Z5@0?c1>P@o318d1P3\>i8FJa1>1^274Y21Cm>RS1f6o>^2AAS4;o1P1\Q1kC[800S5Vm1fBVl1
_o1e1T6Z1Ae22Y3_21@kJ19k1R3m1Jm1:T1`2d:_3X4V4a12521FRT14iGn1U1A3^AQIkJU5c?i5e`1a2Ab1N`36d3h1a1Q<
m1[1V<X3n5V;V1`155=V2ICe1R4>2a51P>m9h>S8\2m3>01n7LCW1DJa2g7KZ1A[2G9S@g88=0W:d1^4`2D>1n2e2W7093h4
8[2k2oOZ1Z61n;9i3h2Ae2R25U1_2@`3k1Q?\61<]1:R3h2m1:=FBm1R3^5_5b8a12521E0WI[2^84o6\=d4FV3S2;c1P21S
10023Z5A?c1m6R9>j1T218d1P3l1_<^4Z4FJR2^274Y21Cm>i5SBT;l2Nj2o>^2R2A_4d1_2Q4k1mE]1n2>h2m1:=Y1m17i=
<a40b3a12521E0cKc?oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>]4dNf6o>^2V2Ae2^3_2@\5^E1<]1:R3h
2m1:=FBm1Q>b8a12521E0`Ma64o6hBV3_2f3S10023Z5A68c1_@o318d1P3\>i8FJR20]274Y21Cm>i5XMf6o>^2n1An5e2m
5mE]1R4S2m1:=Y1m191Q1bA0b3a12521E0RT14o6oE_2d31S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1
An5<X2m5mE]1R4S2m1:=Y1m191Q1bA0b3a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2gP1
f6o>^2`2AW2P1V1^1e2m5mE]1n2S1S2m1:;1Y1m191Q1R:_70b3a12521E0nS134o6oE_2f3S10023Z5<4?c1eAc2518X1;P
3I101;:4a<S4e4FJR2Y1a4l12m<`P1a2f6o>^2j1AT6_2Q4k1mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?
c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2]2AS606X2m5mE]1]3h2m1:=Y1HT1Q>b8a12521E0m>X;d9b2h4oE_2f3S
10023Z5A?c1_@o318d1P3\>P4Ni3FJX1I7V23321Y21Cm>Z2V4`Lf6Z7;i3^3]11N^2AS4o106X2m5Z5b@]1]3P1g1m1:=Y1
m1_3f91Hb8a12521E0oDWFkDS1_2f3S10023Z5A?c1_@o318d1P3U9V5i8FJR2^274Bf11Cm>Z2V4030:2@[Kf6Z7d7^2o1A
n50d2m5mE]1R4S2m1:=Y1m191Q1bA0b3a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<n8SJf6
o>^2n1An5e2m5mE]1R4S2m1:=Y1m191Q1P=a40b3a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1
m<RS1f6o>^2P3AS4Jm7>g=Q=>`4`1Q1081?T;l3Ea8\1c7Y1e2b144D17Ci6j1S1b2mD_1\3S3k3Q1c:253[1d9]19<g5W1a
264AGF17AF7168U4\1k22R3a<T8`1>o1Y1343HV14032001]Fd7Y2ZAU@f1i3P2n1AT6_2m5mE]1]3h2m1:=Y1m1Q>b8a125
21E0W[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21CU25P1`;jBW@f6o>^2h2AW2P1k2_2m5mE]1]3h2m1:=Y1
m1>3JS4n5`2b8a12521E0\L^7640n6fAX4_2[2X11S10023Z5A68c1R5\;i3518X1;P327>12@_5\7i8FJR27V274Y21CP:1
j4X@W@a2f6o>^2?AR6]11bT1n5T>Q:`b2\c1@XD@`KeJ_2Ae2f11c11_2@\5e?g501<]1:R3;121U2m1:=FBm1Q>2_8a1252
1E0RT14o6QBFV3_2f3S10023Z5A?c1>P@o318d1P3\>i8FJR2^274Y21Cm>i5XMf6o>^2c2Ae23b11c11_2@\5]E01<]172R
3;121U2m1:=FBm1Q>2[6S2a12521E0RT14a2]4PB0FV3_2f3S10023Z5A?c1>P@o318d1P3\>i8FJR2^274Y21Cm>i5XMf6o
>^2g2Ae23b11_13a2@\5]E01<]172<e2;1211S2m1:=FBm191Q1f<_8a12521E0RT14a2]4PB0FV3_2f3S10023Z5<4?c1>j
C518BQ1P3\>S4e4FJR21S5Eo1m<i5XMf6o>^2X1Ae23b1W4@jJ015o1R3;14U2m1:T1`2`DS2a12521FRT14jFV2F\\1QP1c
?i5Y:i=PK2A[Z2c2AW2=0]3_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0nS134`20]4PB6@2S3_2T1a2S10023Z5A68c1P
@>c1[218d1P3e3S1b9i8FJR21\274Y21Cm>i5SAT<f6o>^2U2Ae2R2[1_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14
a2]4hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>i5XMf6o>^2Y6Bo23T1=MX5n3?V6g85:a264f1404^1:6
;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6S4]1h3O=Bb1k1d>8I
45En1C4H315Z9m6[32a2CBT2_15284c1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396Ee1Gh14R1211986
E9JNQ1P1AQ1D253Y1T1>=_1152^1CT17239UR1g6BS3T1=MX5n3?o4V1j3_2\25:a264f1404BK:6;1206S142B020011146
212270171A321N1P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1P5U1E]3]1h3O=Bb1EU1i;R1g18I45En1C4H
315Z9m6[32a2CBT2_1528h1U1>210524n2313<X61Y1Mn34S2241O2^3]9U3c32o102KQ28396Ee1Gh14R1211986E9JNQ1P
1AQ1D253Y1T1>=_1152^1CT17239R1k99B^4VT1dBif3fP3c2l1P21Bo4BS3b1MX5n3?n>5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2\1721057n
2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239UU1]6BS3T184MX5n3
?V6g85:a264f1404^1:6;406S142B0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53D
W1V6a5h3O=Bb1k1j90h48I45En1C4H315Z9m6<n22a2CBT2_1528h1d1210524n2313<X61Y1MS4e1=241O2^3]9U3c32o10
2KQ28396Ee1Gh14R12119526E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239\<X4BS3T1=V6n3f6m8:a264o54E0200111;21
2270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6S4V5O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1M
S4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm13BeX14f6BS3T1=MX5n3?V6j3l45:a264f1404^1:6;4
06C?4E0200111;212270171A32P11P1S111O01511AU1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1V6a5h3O=Bb1E0T1]5
V98I45En1C4H315Z9m6[32a2CBT2_1528h1\17210524n2313<X61Y1Mn34e11;241O230<l2]9U3c32o102KQ28396E]2h1
4R1211986E9JNQ1P1AQ1D253Y1T15893V18152^1C\1239T7BT2NN5=MU1R4n3?V5Og85:h1H64f1404;R1:6;406S14E020
01001;212270171A32P11P1S111O0151CU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1n3a5h3O=Bb1k1d>8I45En1C4
H315Z92j63W32a2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241:D2^3]9k18P1c32o102K2n18396Ee1Gh14R1211986
E9JNQ1P16:Q1D253Y1T1>=_1152^1C\1239>`5f5f8f2Z2o3^2_7m9X7Q3Oa6BT2NN5=1KX5n3?V6g85:h1H64f1404^1:6;
406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1o=D8I45
En1C4H315Z92j63W32a2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241O2^3]9U3c32o102KQ28396Ee1Gh14R1211986
E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239f;f6k1n9lLn6BS3N5=MU1>c3n3?V571Eo1g65:a264f1404;R1:6;406S121E0
2001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KV6a5Y3>O=Bb1k1^6U88I45En1C4
H315Z9m63W326Z2CBT2_1528h1d1210524n2313<X61Y1MD^3S2241:D2^3]9k18P1c32o102KQ28396Ee1Gh14R1211986E
9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V6_5f8Q9n9U:DT7B]2ET1:2MS3T2n3?V6g85:a264f1404^1:6;1206C?4E0200
11146212270171A324K1P1S111O0151CU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1V6a5h3O=BV1;c17j90h48I45En1C
4H315Z9m6Q24T12]23CBT2_1528h1\17210524n2313<X61Y1Mn34S2241G2212Al2e2[551S1k1Y1c32Y1E02KQ28396E]2
h14R1211986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239[1eU1Z9\6BS3T1=MX5n3?V6g85:a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z
9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241J4230<5f2R8=LU3c32o102KQ28396E]2h14R1211986E9JNQ1P
1AQ1D253Y1T1>=_1152^1C\1239_;g42B``76Bo2k[3YV14ch12Boe3LBl2i1gD_2`82R347B31:h1X;cKe4o<c1RT2hG4[7
Z5V4U3g:9BT3V:V_4_1l5[AiLmK7B[40ZU114gl4^6CS3T1Dj1n1702BC2X1I9?j98l1k38]88Di217J`42C>S1^3[1n223_
60=c1@\2]1k166;CU3LG=0d4f5JH35O>S1_14S2o2H>>C`1U43:?=]105l8P62j3W2g116X12?9C:3Y4X2H1f1]1h1i35b10
?3G10LHU2J313@81501A09=T1W4j1R1a2IH3P10V141>42131OHS5E_1i5e3l8d2[2o1S1j3W1h331e302KII:12V2f13Y2I
;46MW1C`1\;_1R1i19U5`1f1`2:_11Q421U12FX1`6`7CT3S1C0S2e1702L4`1X1?2P2a78h5]4[3L8A21g217JR1]32:8>S
1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0[:JH350]1S1_1X2o2H>>Ce3P23:0>=U1705l8P62`14\4R1D16X1B9C>Y4E
[2V3<[1_2ECh12=3K49293M001<B=15M313IL=O?W4j1R1B0?1C2601:<F642340AE8F1>711112000<<71>X2c2L_1\5<g1
m1`3F;X4P5`1>n4W1Q2JO126[302KIIa1k23S3;46MW1f3W>9U5Q35V1:N:_11Q44U12=a1`6a6CT3S1C0S2e13302b2^;8h
5]4X48Di217JP4?2C>E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=U1705o16X4\2V5I2e1\4
g116X1B9C>Y4E[2V3h1U3Ch12=3KKU2EM313IL=O?W4j1R1B0?1C<:92F;234088E8F1>711112000<<71>X2`3_1i5e3l8P
5o1n4W1Q2P1I12b302KIIa19a23S3;46MQ15=EP?78X19U5Y1g15V17Q1:_11Q44U12o1`6R7CT3S1C0b1@e1702L4[14l3a
78h5i7L8Di217J`42:8>S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1Y3_5JH3310]1S1_1X2o2H>>Ce3P23:?=[1105_6
\2P62`14\4R1D16X1B9C>Y4E[2V3<[1U3Ch12=3D64<9i3313IL=_2T32j1R1B0AC262:<M42340AEO1>71111210<<HP27`
3_1i5:2Y1m1`3F;X4b1]3`1>No3W1Q2j119[302KII]43S3;46MH85=X3j9S2OX19b4BQ35V1:N:_11Q44U12=a1`6IY6CT3
S1C0S2e1702;f1:4^;8h5S6b28Di217J`42C>S1l7l2LR2F>c1@\2]1k166;i3LG=0a1Y3_5JH35^1S1_1X2o2H>>Cf53:?=
[1105o1_4\2V5I2`14\4g116X1B9C>Y4E[2V3h1U3Ch1@3DR1i3313IL=d52j1R1B0AM2:<R123GEO1>7111122<<HP2h3_1
i5:2W3c4X4P5o1No3W1Q2b171e302KG1Ik1a23S3;46MH85=E]<j28X19b4BQ35V17Q1:_11Q44U12=a1h2g3Io4CX4Di370
2b2^;8In4g5n28Dd1T117J`42R1S1Q3j4c63:c1@Ef1]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62e1\4g
116X1B9C>Y4Q3h1]1h1i3h1@3g1i3313f1]1g4j1R1Hh1b13]21>7131OHi5_1i5e3^493o3d2[2o1n4K;l31e302KII]43S
35546MW1Z:V3\49U5W3`2:_11k1U24U12o1`6W5CX4Di3702k1F^;8h5f88DP2E217J6Y42R1S1l7R6@2;c1@\2]1=2Z166;
FZ1g1LG=0Ia9JH35^1S1_1X2e29H>>Cf53:?=]105l8P62R6g116X1B9C>Ib14g19?Cc1V3h1e1S2h1@3g1i3313f1b2g1j1
j1R1a2b13]21>7131OHi5_1i5e3^7]1P5o1n4W1Q2j11e302KIId2h13S304546MW1Z5c<9U5W3`2:_11Q44U12o1`6d4CT3
h1i3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0k4_5JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116
X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7111122IHi5_1i5e3l8P5o1n4W1l31e302KII]43S3;46MQ15=f?
i19U5Y1m1`2:_11Q44U12o1`6U5CT3h12f3702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0[
:JH35^1S1_1X2o2H>>CQ5D3:?2:]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1Y27MD3I2`11>7111122
IHn1k251F_1i5e3f5U3P5o1n4W1l313a302KII]43S3;46MW1nA9U5W3`2:_11Q44U12o1[5T1S5CT3h12f3702b2^;8h5R7
c18Di217J`42R1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y
4Q3V3h1i3h1@3g1i3313f1U6j1R1Y27MD3I2`11>7111122IHn1k251F_1i5e3f5U3P5o1n4W1l313a302KII]43S3;46MW1
nA9U5W3`2:_11Q44U12o1`6R5CT3h12f3702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0[:J
H35^1S1_1X2o2H>>CQ5D3:?2:]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1m2W3j1R1a2MD3]21>7111122IHj
451F_1i5e3f5U3P5o1n4W1l31e302KII]43S3;46MK;nA9U5W3`2:_11Q44U12o1[5T1n4CT3h12f3702b2^;8h5R7c18Di2
17J`42R1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0[:JH35^1S1_1X2o2H>>CQ5D3:?=]105l8P62R6g116X1B9C>Y4Q3V3
h1i3h1@3g1i3313f1U6j1R1a2MD3]21>7111122IHj4N_1i5e3f5U3P5o1n4W1l31e302KII]43S3;46MK;nA9U5W3`2:_11
Q44U12o1`6^1DP7^:8J]1Y9k3]1kAQ7G3Gb5`3S3e3\6T9o1>6`6=?\2Q2Z1m=]1]3n9j4W2Y5\1Q?`;m1^9ES7gAg>SD[1D
P4Di<8X2l>Dl4_1bAKP7T1mHb11S7?\2Q2Z1o;m1Y:[9W2PBg3S3U2;64K`6UI3k@cOm6Q2iG[1DhAJ]1k?8Z1QFG3i8U4BR
3l5V3]6Kb11S7?\2[1EZ1`3g9R2]3b=U38[:1Z;S3h24X6jMo;1P4ER3S1C1R2e17f5]7Y1h5o7;KV3115[5>W1Bn1Q1a5b4
i2n2@NCo1Bi3b5\Ja;f2X3j3Hf6>R2k4c3^1T2f3T1_1S2m4g4j1R1m1?34N46232105;EO1<;1112000S16`2Hg3g6`:Z1C
DS3n5=P1_24m219U5_8_15W1j>b15=f21`2a10OMX2\1Ji402U12U8?k1E[4@h3n5g8h5[8K]2C1217Q1Y4Y2n1c6R?i3b5\
JX>S7X5V2>R2j?a4T5g4j1`33b13]21<;31j4g3g6T=S3n5n3R31n5n:[S1U12T1FU410Q4_8Z2T5W1X2\2Z;14Y?1cBj5b<
X[1_2j1W8a2MI^1jCbA`5X3R5i2nAi^1Y7BFj@Z2\6X2\2a:oR1]B\]1V2a<^1]U1`5X3VG^f1NGV40`BY2c4X7P1:V314o:
^[2k7fAi?a7?0i22o:_AXImDa1W2dCR8CGV40]2R@m6^2R1`7H14mK`j1eP1b;SC_MSFc1HU40c4j<9j4U9`514U7<h28:Z8
o1]1:Da2Aa1_3e48cGd>Q2j1i683Z2f1R3i2l1_2RHW3`@g2Nm2d>Q1X1R9V5g2HU400j5<U;T5o7U1Q2^3121U7c2>;e85i
1h1Da2753a1]2Q1S1a38Q;f3j83`;o2Q2j1i683Z2f1]2Di2l1_2k:^4g8W3BS4S5[3f2Bg2l3\32n7<3`1S1Q1X1R9=P1Z9
02?_1Q5k5`:WEl5l6OHU42[2P?Z>g4H14e1_5U3\=a2[Ij8[I83Z2i4YOW3BbFd>];];f<\U12HSk6EIT40`?_8_7W2a314f
X1Vm2o1Q2e>a<0n2bo1V5o8k1Ik38009Y1a2L\:]7Q1b6LW2a3121U2n5T>d3Ci72V6g1SCh3WBj5T1XHe53V?V1>Q?Q2[8S
20P1@\1`9k9Y2i7bAc;01b6[3B\8;IT4^2R=PEH14WU50VT1P1JQ4]2:U;c3U\1]4S6V8[DU2l>i?[2d9R28`Gd4m82k2CX1
Z<e5Z2d=T7S;U=DJPBc3V7nT1]4S6;g?^<U2S=fO\U12h4UT1hAe3j7EK]>Qk1Me9Oh79nFW;1Q?_IP1[@^MU3g2j6n:YV1<
K]>Qk1c:Oh7`R11aX1\AdP1b95KSd2Y[1ej2b9]1LV4o<0o1P2i33U3_5f3W4Ic5[3h5n16O<]2SOT=W1d:?T2P1n3n?S31a
4YAd3T4<Q1MW3a<ZO\93YFOLV4o82l30o1P2S7_5n7]6[3g76O<]2X\1W1Y=P1n3n?S31a4YAPJYH_h1_1LV4o<0o1P2S7h4
6a4Mn2]6[3g76O<]2X\1T12]<KP1n3[:Bo4S31a4YAd3e^1S9Z2e63_3LjBY=5\11V3CLV4o<P2PE\;g7mo1n3n?S31`I6Eh
5S3aW2o8CLVAP2]P1g76j3`]1Z>n3RC1gH7Z12@W5S3KMP49e1l;AT6V6Y12\1R2c514Xm2hA2a=V;S?\1_R1a2a84l@?MP4
^>T6n?H14R^3Nd=n5Q1mY1U3HNX4R1@SBb2<P4R12[5X4ma1TX1`]15_1_CTEk1gJX>W7<:NcJn=Y1ka1]:_P3TEk1gJBOn3
TLm7X114gQ1P9nW1l?b9k5`S1e3U3f8S<EOn3R2c:]?m7X114GoP1P9kg1b9k5`S1e3PH^;Q[1T:<On3[U114aHdOc:l?nKm
V1e3KP1m3^Fl>14Q6V4h;V5S72[6b?jV1[1W?oEgBY5W70cY1mHU1P4e9AP1m3T?5WEH14Q6l=lDo[3S9W70n?RHAQ1l3[S1
o114DnGQn1m3e4Z3nKh5iHgLU>P3Q1U2f10V4@\7m@`1O1U2^1c1;146=`1m1:T1`2g3U63U2d2?Q1U3o2DL2521FmCk1Q=V
14h1b7^5Q2m3V2AEU107R3V2X2^Gh5a7WAi>3T9d47701R1a22011V2H;d4W1<O2<l>5j=W17\113S3e4FQ1l3[U114DW;U6
`6]:iDcFU8m3^3`P1h5iHXM7f3nY1>R1b9P3\Cj7\9o7Qc1QMBk2j30iV2?R1k30e5P3\CV914i7Qk1QMoW1UHn=HR1k30SL
N6Y1f614i7Sh2V7hNo1UHjI?01X7l5i@m@3R1nS77X1S1j30e2<W7o:0Q1GY2C1Q6ANa314[@l:n5Q^1XP1P?aGUA_J\6Q?Q
2h31[3Bm4Z<@3b3\1S1j30Q2P1P2T1Q4o:0Q1GY2C1Q6A`414[@l:n5\3dZ1XP1P?Y7W@R4P3Q:aH1\9_5]8g1R4]3\BE]1b
1BS1j32XEj1Y2CS6Y4H14mKf8_b2SS1XMhOKT1i30X?7i>o614P3S2]=l2o4HQQ1W1a2_S1g_1X1gW1^DX5Q2g2\K:T1i3Y?
7iE14ed4`6m_1a4U1T39\1L0Z2U2c977B^11>FY23?c2T1^1o2:12312D;63@140411_1482CC7P1L1:C1H:12W1DP=]1Q2h
=0T2e1\7Z2Z3^1m4S9260:3M:S63Bd7E=R2U2a129>a11d1\2U1><4221?[6S6a2R5MDd5Q4[50h4^:\128Q1a6<>J3`1l2>
]1e8R6a1Z5[4j6_9U9JBX4^=1]211D6U1_Nk9V[3el3m3P1V1`2e1n10Q3^3\;V1MR74[<e:b8^e1Y6YHd6_1l5\4j7S5Y=R
?f4f>g=?VV1e67V1ZX1U6TX2Ra1l1Wo1DW1f30R;f<a3GX2d5X114XKi;VX1R3jIeI^T1k78W1f3S;^IH14T[6P1X1c3eKg2
H^2c3^1^6]2U6S31Q9n3d6Y[1U=Q4S5V3b2\Cm3^=92\7_7mEh9l]1:X1YOoCTFl6f;^@fn17nH7Y1YCY:c:lX1Ek7:Z1h3j
>]4P3cT3[?HdMdf1NZ1h3P2i<]4P3d66_5iI]n1f:d4HgKk1l8h]1g1`1e81T3?m@_8o4@M_36Z1cBbE_f2^T3^^1A[1X3h;
l5=X1l?MoU1W:a:Y8S]1eY1MT>QW2C[1e5R1X8l5=X1l?MoU1SMS]1eY1MT>T5m=nc1j38[1nDf1d[2Y8gQ1W4ga1>\1P4K0
\>010o^2bGU1Yd1aZ1_]17\1l40\>S_2dg3_]1C\1k400[1P=fV3U1kn2Y82i1^EQ=G22Y1nB:\1ZC010o^2QE`2U1kn2:]1
`5l:U`3c1gS2W1[C^9TH:]1]@U`3c1gS2W1[CjZ13kE5]1]@jZ3Z5c1<^1eGYMU64[6P3cFTn3`91dAL^1eGYMU630T2V4P3
4^F2Zd3X2]7`91U433e:?P2a<j?@2S6e2^1V3P2_2m5mE]1]3h2m1:=Y1m1d32U64n3?l1U3;c2a12521E0d@e5lDP2nC_2f
3S10023Z5A?c1V4X<o318d1P3\>i8FJR2?n174Y21Cf3=R9e1Z2>P8U5DFeAf6S1j1W1S3e4n2^27_1^3PLZ914G@_1^31P2
R:j?Z9121GcKcG\c1WJUk19_1^3YS1<d114dh3[2g1`1i1b18m363;SKS1GP5S=?2V6Y9X82S2UKj1T3Q3[:`:153bOU:AmF
e4o4i2]6T11nBm1d:o21g3V6S;=:b2a168E4B`1i1l1l3gR1Dn<c?_:UK]Bf:gX1h1cP1PZ1P=_>F`1i1i5BWKS1GP5gW1UK
]Bj8g13`Z1e>mAPZ1P=a;m2a1?`1T3VDc[12Q1T1e20ST43ZV1X3k1QC6`1hQ1US1hj1o<lS1Ga1\3o1]=W2n44W41W:14A]
S1NfX1b5^4RS33f8Y1U2Da1\3o1]=W2S5W41Ea91497]S1NfX1b5^4VS3Ea1\30\?W2S5W41Ea91497]S1N`DUDQ:`a4Q9Ga
1\30T<W3^20S9Y:14A]S12K`DUDX3Y2S81m1g9;a1\3]?W2S5a>14oS1NfX1:b1`5Q<h9R4XP2XT12Wk1kS15b1bAh9dX3Zk
1:b1Z5W<h9dX3b1gi1]V1T1e[12b1[o5P1c1S2h1m1_6o>o1Mi:ad1RT1RBf7_1l5[AQ5b3g8Y@SM082>\>n8>[6Q40[33c1
ZKm29c1XNj\1kP1PGS<k7hR2o;Fd1a36d?m8P<V>Tj2i8SX12k8P6kKkAY1n2d2j5[=6^6=d1]Cm8P<k@YP3SX12j80Qh1d2
lIBd1\5P>k6Q2P<Y:h:ab2da12k8Qh1d2i6n56j83d1fQ62<e1hT19`4_3R?S9dY3d4iQ1jX1cGQ1e1o280:Y1nLj29a314G
]1Q2l3U;n2d3_2V21hn1[EYEd2]K@g5Q?hIcGB5e1hT1k?iLWN:f1W30Y>d6[@14al1[[29f1W3Z>d6b?H14al1;g1Xo3j2n
4a1>`3E\Q1[>eQ1n1g1Q3^67_?ST2kQ1j2[4Ba1>BU2GE]>P@bT1[CR1X1E]47B?5T2>>a14b1j2^1m;16@h<K@g121:M@41
6Q1859:Z39g305Jg1m2DaCf:lP1b7PCkQ1j2[4V3U2S2a7[5j@h1ZN3Z4SW1]?X<m5U49g1e5bi3j2`:Em<Ph2UOKh1k2P3k
]1V4R=cU2QQ1U7l?X=_J\6Q?_25=R61n4AR1`:F?4b3Fh1l5Uo1;];ii1QQ1RGX=PJ_=]8e2=R61`5Z<?4AP3<h1l2DXNXOm
32aU2dF3X:Se18h1hW1UW1gk1`5VFki1Vn1Ei1\3j@T5Dc1h>o:Y4f`1];Pd1fS1UJ`6[4;L5V3kU19i1WDT5D\@^[2gg20g
Y15i1k2d1`e5WS33i1SAZV7<j1i2S<n13m2Ej<le4gc1n9oY18j1nCgCff1mQ1QGjX2nT1^5k1j1b1Ml2>l1n3?n>5:Hh164
f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1W2_1^2a5h3O=BT67f;8I45Ec1:C4H3
122Z9m6^3a2Cg2_152Q2b1121057n2313<X61Y1MS4S226O2^3]9U3c32o102_1]18=LV44R1211986ET1NQ1P10b1D253T1
4T1>=_11g1C\1239j]1o53`8Dk1X7SGl8nEo<[6_ElARV1]:jU1h6=h;e:Q4`Q1\1S7Ck1oR1e4PEg1h2P9kKlA_?b2g1lX1
m2RM[`1Z5i6k85l1VOU:lQ3f^2;l1h280:XNf614TW3lZ4P5l1i1MDMX5n3?n>5:a264f1404^1:6;406X1F42A157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61
Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239^W1=m1i1V:[G_2d3mF2dj2_1l
5[AZd13m1lU1e^24m1g@TEe^2>n1o20e?`5Y6U5c414ln2TGk?oNCn1o2009Z?`5Y6U5c4121ln2oP1i1XQ301;n1o2f?j;i
914jn200hN8o1m>Q2aFC1UH^e1T4P2f10S10B2g33[1B3_1I1a4V5<`19\2V10??g5^2d8[223>f1k2U3\5S1j<Q6^:\;Z2g
6^Ae8P3^2c19l2h4S10:P128^2778:65X1:L839U8Z1361;2;345E2;235:6757<B17414200111210<569>b5U1a:`2S;=f
905368K126UB_=\L]2P2g1S1C2`3m3]5c5`1f2W1Og5g==f1a5n;n=VHP`1k5a3l8Z1<:?34N4623405;757<B1741700111
2000IHX2_4R=>R;d8Q10536T1126Rl1e2P2g1S1C2`3NT1W7V5<`1f2W1Og5^2P;Ef1`An=^:g=g6UMY7h4]9P6k2Z1:1:07
634K246232105;7=O17417001112000<U1S=:\6[3g7=m936T119d:eDgLNP2d2D`5d74V6g4On4dGT4m104^>h3^:Q7V2^4
ZX1Q<[4`:]2lK3l_1^?AP2_@c5_5ORe1`:T53^8gQ1e?m@Q39a;RP1;Q2S3V2^[2ZY1^Z13]\1V<b<^W18Q2i`2V=fQ1kT13
]\1V<=Q2i`2V=SLPE]E3R5ZW1gJaU10V41Q27Q2i`2i6\CS?^Z1T[1=R2Q5_IXS1b:SAg8m@2XL[Fic114R2Q5[W2SAT1R2a
2U1j61[R1i85TCW3l1`9_2U3j1R4^1S7eCbEb7cL1Ea@T1[2g5_1X5\3l8S2BZU1o>3R2]\2gd12R2]\29S2GS4`?gf1Z_1k
c1hk2S?3S2m4al65S2`2YY1X3kS73S2VP6[c1k1T2U1<U18m3[3[11l=A1U8V7RM12Cf1l5010c=WS1o=W1DH1P4o5_1o23k
1A:`;V2i1@1=HAj6W9Ml5l6n9e2D\W1\7V<2S4KT2U1`3X2fBP@RM12oEWS1U;i2W1RS1h1jMn9S5oS1EZ881k;2S4OU2Q1n
5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIQ3b3gU1SHm7a:Q5i51U23U2k4OAV2g4H`7Q45SP14TQ2^d2RLj=b@f2c>l3_6:V
2g4H`7W4S[5kV1]NZAR1;V2Q=W4fm3\]1VV1U_1Z25W7k14V2YA1UZ8BW2U5[DjQ1a2TY1]X1cV1d>R;dG\4i5S4W9h:Q;o2
3W2V]3cg22W2hn81W2BX2P40a4e;j;^6`e3XU2T>TGJ18k4i1L`:S1X2P40F`?fV4UC]MhE?33f9b32a58`6h3Z2]2V2J18k
41JH3Q3[860b48X2YDnB_`3[4`d1aY1kR17Y2\]2c\2b^1[3j?15Y2\]2Vk3[3j?<Y2d20ZU114TU1c\2b^1iA\118Y2d20Z
U114TU1`Q54Y2\]2]^419Z2^?R\1S9ao2e3h30f`1;Z2^?QCZ1Z3mLRP3a3l30f`1;[2b2iQ1a314Uo1]>V5^`1U67[2b2[U
114Uo1ST2A\2X2W2lKRBTOmCb<W>>_]1a@k1P3\6oBj8@\2j2bMF[ATOn1nAb<MY=>Qn1k1P3\I7\2]P1RBTOW_1[l2X>8\2
`b1TO^Q1h=Qn1X^1m[1[1]2`1Jf6o?oQ4oW2R1T13E]47BET2>>a14]4\=16@h<H2@g121:M@416Q1859:5]2\X3m?kMRP2<
^2[2`U2Z8X3YZ11nW39^8`:_L7^2lW2Z8X3YZ11Sc4;^2lW2Z8X3YZ11ZAV:Sk1`=Y^1k1^2W4_2m5mE]1]3h2m1:=Y1HT1Q
>b8a12521E0W[1P9n<_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^26_2^1\d3c9W9_a28_2mR1mb2c
9H^8P3^^23_2ke3c9C`2^LYBU5XV12i]3h@P2P7?d62^2>\D^?015`2]1PKYB\m55`2\i2TQ1ZP36Ba2j4_G0XP2jFe2o8J8
1AY]10^MgMhGSM=a2ZL0XP2jFe2o8J81Qo1Y<db27a2Z=o>0XP2nW3i]2<a2ZL0mb1Z=jFe2o8J8So1RU2<b2jHU7VBaY1_8
P6n:X2l\2[E_T2?b2^4Z=P7U7VBaY1_IX2f3YBS1ge1[Ehg1;b2[Z22ZAU23V<n:o5]CS[2?c2`g1QKk5`6`8QEn2i;B3lh2
`G0n6Bc2kd1fMnW1l13n2P1i3Dl2`:PZ30\4P1];12c2ho71d23d23]`32d233d2j[3k23d23\_32d2f^34d2o_7kNm32d2R
i62d2V52d2T]34d23P]3h12e2Q_71e24e2k[3o274e2c4XQ7b83e2S_3;2e222e2__36e2k[3W3mU4^>UE>f2X6lR3V4dT1a
3nb1U]1_3g2cA;1T;8f2\]3dT1a3nb1QU2;1;f2X6fIe_3[2XJQDbc2e4EQ42f2ci78f2e4gY31Z2RQ3cD91f26g2oa1XJ1^
KXg2Bg2oa1S2S5Z155YA1R1a6k3T5h:lm1[Dl2R2f5g2Nb1MX5n3?e7X75:a264f1404^1:6;406X1F4D157271i11P1S111
O015EU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1`5Ea5P1g2:6==BCP4Z3S:8I45En1:84H315^2k6m6S2Z1k1ECg2_15
2Q2d121057n2313<X61Y1MP3M4S226O2^3]9U3c32o102m28=6EV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239b6g
2b1d100X3U2c92442?2^11>FY220?[27c2o240412312@3;63@140411_14801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3
B4f2?m20e1>U3c58Z2Z3^1@GZ162o1d7R1;260:3A;:0X1^4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?Q19o4l4CBa2
R5MDd57Oe3Z3T10h4U3d1`2o22\128Q121V3P2AB<>:81436NQ1R22>M3;e8d1Z7a90c5Ja8X60S39d5Z4NMP4n1I_211;g2
g1i2eX2g_3=X:7kMb8bFR1g2k1Lm:<Zl1`3T5c3o2iF\2R3jQ1UAT?b3b3T5V2^3T6a:]3U:5W9o26n53k7b<R9W2g23i13Y
22@h3dZ1m?dIa=e6RQ1m3^4aX17UOR1G@E]47BET2>>a14]4l1BY20b2_1JZ2G@16@e;R1:@@R1D21:M@416Q185923351^1
Ag2JLQHcc1b?_D_Q14iY1=U8R27a3a5\]2o4g2Nb1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<
X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3k1ECg2_152Q2d121057n2313<X61Y1MS4S226O2^3
]9U3Y2Y12o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Z6g2N@<6=2JQ1V4n3?V6g85:a264f1404^1:
6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I4
5En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9J
NQ1P1AQ1D253Y1T1>=_1152^1C\1239n8b8k;Fg2Nh;`o11[S2R5d121057m5a2T1hR1ZIn:c=R=m?d4g2b1JI3V3l;47?2`
1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X1201o1]30e1d3c58Z2Z3R462o1g8;26;Q119Q1;2V4:3M
C5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40i1b2;U3X7\1]121i5i181436NQ1R22\13;Q[1X2W30S39d5Y
5m6I_211g2Bg2Nd1S:kc3UDd121057e3j>bMi4i2P>m5g23Jb123F3N<h3n3?R2k<5:a264f1404^1:6;406X1F4D157271i
11P1S111O015EU1<X17Ii5OBJ5a4<N7<:A?o2f53l1V6S3]2h3O=BSB8I45E2k1C4H315Z9m6^3a2Cg2_152Q2d121057n23
13<X61Y1MS4S226O2^3]9U3`2R12o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239T8W55?Je8:C]4V8i3
Z11j3e3e3[<42U5g2<Ab1MX5n3?V5g95:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1
NP2f53l17n5a5h3O=BSB8I45En1C4H315Z9b5=0K^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102a2;
8=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239@g2^B\2B_5T7Z1Z3ZU1kCh4oAVD\:mY2nT14g2m1DeR47g21W]3
34V192g2S_35g2U\2nX2\n3g77g2h2oY5[3T_2W7S36g2l1XZ2T;jn4`@[1g2m13f6_X3_Y1oW2R1T13E]47BET2>>a14]4P
4[916@h<K@g121:M@416Q1859:m7g2NT1=M>_2Y2c3:?V6g85:a264f1404BK:6;406S14E020011191212270171A32M21P
1G:0118F01517;U1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23DW1V6a5h3A==Bb1k1d>8I45EV1GC4H315Z9m6
P3:2Q2?CBo14N00237528h1d1210524>A?]1313<X61Y1MS4S2241I52^3718d1P3T4U3c322l102K:f18396E@l1h14R121
19526@49JH5Q1P15730P1D25361C<T1>=_1152^1C\1239b6RS1f6o>^2`1g2NMGOS5n3U7Y6PX1e236mQ1a]1d121057X<Q
JIm5^1[66e4o3[5a2;U:2fC_6`516]11Z1X1:l1o?4W1g2Q2f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1
859:2h2i^38h2Sg12dHFVNc1iV11h23h2P]3h13h2i^3c12h2o\33h2n\304h2P]3h1c12h2P]35h2i^3c1o8Pg22h2^`62h
2\_39h24i3\8[GX3[X2\Z3]c16h2n3\8[GX3VV72h2[k73h2b^3I3h2U_363h2P]3[23h2j^2UN3h2\`302h2]`34h2S1Y_3
Ph14h2R\3Z4ho32h2b^3k1h2g3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>
S4e4FJR2k5o1m<RS1f6o>^22h2R\33h2l_7jN@h2Bb1aKo4U2c214oQ1cU1TCk7al1P>b\18h2Bb1[U114dR3_V22h268h2J
S3\8[GX3aW2dn47h2JS3\8[GX3VV73h2P]3a16h2JYMm^2_1f;2h2Jl1h2g30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0R
T14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^22h2Po33h2a_3K2h2f[34h2^]3a1[1\2i2l3_2m
5mE]1]3h2m1:=Y1m1Q>b8a12521E0]R1]1234`168n4oE_2f3S10023Z5A1=c1_@o318d1IV2\>P4h4FJR2^274Y21CW:e4=
T43o1[Lf6j2`11a:^2l1i2f3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0nS134o6oE_2f3S10023Z5<4?c1YD518d1P3\>S
4e4FJR2k5o1m<RS1f6o>^2o1i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS1234g18n4oE_2f3S10023Z5A?c1_@o318d
1P3\>i8FJR2^274Y21Cm>RS1f6o>^2V2i2[2_10_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS1234`1?n4PBn3_2f3S10023
Z5A148c1_@o318d1P3\>i8FJR2^274Y21Cm>\7eKf6j2T<^2k1i2f3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2P2i27^30d2m5W7e>]1R4S2m1:=Y1m191Q1VEa12521E0R
T14g1W5oE_2f3S10023Z5<4?c1YD518d1P3X=S1S4e4FJR2k5o1m<RS1f6o>^2Li2=0m5@kJ1U2R3h2m1:T1`2dFa12521FR
T14hI\\1QP1c?i5l1i2f30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2k5o1m<RS1f6o>^2_2i2P1e2e2m5Y9c<]1R4S2m1:=Y1m191Q1VEa12521E0nS13401]1?n4PBn3_2f3S10023Z5<4?c1
YD5180c1P311E1076P=S4e4FJR2k5o1m<e<f=e8f6j2a2b9^2c1i2=n5@kJ1U2R3h2m1:T1`2^?d4`2a12521FRT1401]1E3
1200VGT4LjM_9l1l2`Af9b;P4]31Y2h3c4V6TO]2i2P1j20_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0[2hLm4401]1E8_4oE
_2f3S10023Z5A68c1_@o318d1P3I1?P=i8FJR27V274I_11Cm>\Je8f6j2a2b9^2P2i2f30d2m5mE]1R4S2m1:=Y1m191Q1V
Ea12521E0nS13401l6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<b9_If6o>^2n1i2f3e2m5mE]1R4S2m1:=Y1
m191Q1VEa12521E0nS13401l6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2i2i2l3_2m5d33e>^3A
K]3h2m1:=Y1m1i:X2Nb8a12521E0nS13401P174?>5=4f3i4l<0W4_2f3S10023Z5A?c1_@o3180W1;P3:Ic9c3i8FJR2^27
4Y21CU6Q4e4m22]:cEf6o>^2P2i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0nS1340n6fAX4_2f3S10023Z5A68c1_@o31
8d1P3\>i8FJR2^274Y21Cm>o7RKf6o>^2@i2[]3401]1K2iS2M9dP1VW1Y1hAa2V2i2=X3e2@\5^E1<]1:R3DS2m1:=FBm19
1Q1VEa12521E0nS134o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2m1i2f3e2m5mE]1R4S2m
1:=Y1m191Q1VEa12521E0nS134`1^5oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2g3i24f1;c10_2
m5n:n:]1T2I>h2m1:=Y1m1I2R1j2g5T39h701Fa12521E0k5VN4GHHe4l=`5c1M_2<Y3S10023Z5A?c1l=b2:@3o2180c13E
V232U>P4o3HFJZ13C^2154>j11C9R1`=S15`3f140:2@g14^4h6V>f6Q3W1P3;_2h4^20f3i24f1;c10_2R2j3mE]1n2>h2m
1:=Y1m1I2T=h701Fa12521E0n2l2h6R2n2h2g6j84@6HHe4S6h7`5c1M_2<Bf2S10023Z5A?c1[5e2j5b2:@3LR218d1P3\>
<c3o3HFJX113C^2154>j11C9R1`=j4k10:2@b19^4oDf6Q3X4;_2h4^20X2i2^1]2_2m5mE]1]3h26f1:==Km1Q>b8a12521
E0RT140n6oE_2f3S10023Z5A?c1_@KS318d1P3\>i8?6JR2^274Y21C[3a;^9e1W7_<U4f6b;@k2^2Y1i2=n5@kJ1U2R3h2m
1:T1`2X:[<a12521FnS134c;o<>EgW1d43G0TO3_?i1o3h3U4a9T1i2=0m5@kJ1U2R3]1Z1m1:T1`2nDe1a12521FnS134PI
:<Z7QU1QP1c?i5h3g=n1i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0RT140n6PBn3_2f3S10023Z5A?c1_@o318d1P3\>i
8FJR2^274Y21Cm>\8eJf6o>^2i2i2k1D[1_2m5]E?]1]3]1Z1m1:=Y1m1o1i6l2Z2b8a12521E0]Ed>42N>?n4oE_2f3S100
23Z5A1=c1_@o318d1P3\>P4h4FJR2f1G154Y21Cm>b43e2g6c2P3X5o9f6j2`11k1m1n1h4^20`2i2=^3_2@]31l1f3gA1<]
1:R3]1Z1m1:=FBm1Q>l6e1a12521E0RT1401]1?n4hBo26_2d1Q2S10023Z5A?c1_@o318d1P3e:f3i8FJR2^274Y21Cm>i5
XMf6j2T<^2Z2i2k1P2_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS164g18n4oE_2f3S10023Z5A?c1_@o318d1P3i4b9P4h4
FJR2^2154Y21Cm>a6J\<l6[8f6[41h5h4^205i2[]340_1m1i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0nS134o6oE_2f
3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2n1i2f30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14
0n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6j2T<^25i2PW2VV134W2i2P1e2e2m5mE]1R4S2m1:=Y1m
191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD518d1IV21G1?8g<S4e4FJR2Q2i3o1k7;e4kJV8f6o>^2l1i2f3e2m
5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1i2f
3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS1640n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2
`2i2=Bk2_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0nS134a2]4hB6o2_2f3S10023Z5A?c1P@>o318d1P33E12F41_<i8
FJR2Q2<74Y21Cm>i5XMf6o>^2d2i2BX30_2m5mE]1]3h2m1:=R16m1Q>P2h5Ha12521E0RT14Y25_4oE_2f3S10023Z5A?c1
R:4W6Oo218d1P3l2_;m7KFJR2^274Y21Ce6W8j4V604i63X1d4n:f6c3LV6c3C^2g2i2P1W1b10_2m5mE]1]3h2@Y110:=AG
OMQ>l6e1a12521E0nS134\22_4oE_2f3S10023Z5A?c1W>W2o318@S1P33E54W=i8FJR2^274Y21CR>JA2i:`7R@f6c3W2j1
X7]11NR3i2P1W1b10_2m5mE]1]3h2@Y110:=AGOMQ>4]8a12521E0nS134\22_4oE_2f3S10023Z5A?c1_3g40W5Fd1Bo318
=2=8217P3I:Y6m6i8FJR2^274Y21CR>JA2i:`7R@f6c3W2j1d64>]11NU2i2X2b10_2m5mE]1]3h2j12:=AGOMQ>b8a12521
E0nS134\22_4oE_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>RS1f6c3[;^2b2i2Be1b10_2^3202;k1mE]1]
3h23NJ:=AGOMQ>b8a12521E0RT14\22_4oE_2f3S10023Z5A?c1P2V<W2o318d1P3\>i8FJR2^274Y21Cm>Q;0;X6ZAf6c3W
2S9_1NGi2Be1X5`2;eLl2NU2g1\n14\22\h1d1l5mJ`S10;X6V2i2P1j20_2m5mE]1]3h2m190=Y1m1Q>b8a12521E0RT14d
1Fc4oE_2f3S10023Z5A?c1_@o318d1P3I51103S=i8FJR2^274Y21Cm>RS1f6o>^2V2i2k30_2m5mE]1]3h2m190=Y1m1Q>b
8a12521E0c4]HP74V166Fc4oE_2f3S10023Z5A?c1_@o318d1P3T1d3b9i8FJR2^274Y21Cm>_;bGf6o>^2e2i2P1j20_2m5
a1[D]1]3h2m1901;3U1m1d3\:b8a12521E0RT14d1Gb4oE_2f3S10023Z5A?[17_@o318d1P33C11021103S=P8H;:JR2^27
4Y21Cm>40Y;bGf6U2i<^2e2i2P1j20_2m5a1[D]1]3h2m1901;3U1m1Q>b8a12521B20c4^O4d1Z5oE_2f3S10023Z5A?[17
_@o318d1P33C11021103S=P8H;:JR2^274Y21Cm>40Y;bGf6U2i<^2U4i2P1k2_2m5a1[D]1]3h2T1;65901;3?EK3K1Q>\7
U1a12521B20c4l4U1f19S1T1V2P8Y2g1g64]1a5:dE_2Ob23S10023n1[3A68[17g1;n2n27S46j3h2V118d1P33A1110211
03?_4S8R7MH;:J^1CEh174_1I1Ce3^5KQ4J402_7f3Q=`:f6f7?CQ3R3^24T3i2P1k2_2m5a1[D]1]3h2T1;65901;3?EK3M
Q>b8a12521E0`9V3X2QE4o6oE_2f3S10023n1[3A68[17_:o5h2V118d1P33A111021103?c<P8H;:JR2Eh174Y21CT9h540
2V;bGf6f7U4R3^2W1i24[2YZ1k37ZV1LR6Q?4G^9UQ1j;XU1[1^21n3m3i43c7[2e52]<2d2Y3V1@X3c@R210c2Ii24[2PP1
X:k3R`1a<4Gh^2[>_6_@Q82]<2U7@lCR210c2h3i2P1j206X2m5mE]1]3h2m1:;1Y1m1Q>b8a12521E0d<]12^==Y7>640P1
9g1IQ3l=6k7_2f3S10023Z5A68c1S1b9a56HV318X1;P33A310B:Q4V3Q3V2Q5g3F5DR27d14<74Y21Cn5m3314j3JY1P1[3
Jm9^2R3]2Q1g5h3f6o1\3Q1Kd3>`3^2o1i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0nS134b2\4oE_2f3S10023Z5A?c1
_@o318d1P3\>i8FJR2^274Y21Cm>m4d4_If6o>^29i2AYT2_X14b2Vh3d4`R1=i2T21YU1121YHU]134S3kn4j3i2k306X2m
5d33X;\3^3AK]3h2m1:=Y1m1Z65X4X2Nb8[152521E0[1P3]6RHT14@@1a1W1Q3c2D`1e9V30W4_2f3S10023Z5A?c1_@o31
8X1;P372]:X3:P4P3g1FJX1I^274Y21C9k51Y345314e4Y1P1B10g1h12Q1e1Q4o8Q:a2f6Z7;i3^3]11N0X2i2=0W3e2@\5
^E1<]1:R3DS2m1:=FBm191Q1WBn2a12521E0RT14o6PBGV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6
o>^2V2i2=0]3_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6PBGV3_2f3S10023Z5A?c1_@o3180c1P3\>i8FJR2^2
74Y21Cm>i5XMf6o>^2n1i270]3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0nS134o6oE_2f3S10023Z5<4?c1YD518d1P3\
>S4e4FJR2k5o1m<RS1f6o>^25i2[]3401n1i2f30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0nS1340n6oE_2f3S10023Z5
<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2n1i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0nS134a2]4oE]21f3S10
023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2]2i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0e?\Bo1423OHI
5o3oE_2f3AA0023Z5A?Q1AY5T1P:o318d1P3\>i8FJR27V274Bf11CS4i:Y1R8k?i9f6o>^28i2[[36h1423b2P2i2l3_2Y5
CmE]1]3h2m1:=Y1m1Q>b8a12521E0RT146b2U4oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cc3X6P5RS1f6o>^
2Y2i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0l<Z<[2HGi634o6oE_2[2W101F<0023Z5A68c1_@o318d1P3\>^4Z4FJR2
^274OY11Cj2R<RS1f6o>^2c2i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0e6V6^2k9[2He74o6R:l;_2c301F<0023Z5A6
8c1_@o318d1P3\>^4Z4FJR2^2721Y21Cl931j4\8775Q@11i9f6f7X7^2o1i2f3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E
0RT140n6oE_2f3S10023Z5<4?52U14YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2Q2i2P1e2e2m5mE]1R4S2m1:=Y1m1913M
VEa12521E0RT140n6oE_2f3S10023Z5<4?8U14YD518d1P3Ib=S4e4FJR2k5o1m<RS1f6o>^2Q2i2f3e2m5mE]1R4S2m1:=Y
1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?5X14YD518d1P3\>S4e4FJR2k5o1m<a4g9HoCf6o>^2m1i2f3e2m5mE]
1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?8Z1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2V2i2l3_2
m5mEAK]3h2m1:=Y1m1Q>b8a12521E0nS134S1<^5fA0W4_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21CU6Q4e4m22
]:cEf6o>^2[2i2k306X2Q4k1mE]1]3h2m1:=Y1m1Q>b8a12521E0Y11_R1234Q1m5i4UA_2f3S10023Z5A?c1_@o318d1P3h
:c3i8FJR27V274Y21CU61>V8Z2V4`Lf6o>^2R2i2P1S1a1e2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0QMP74o6oE_2f3
S10023Z5<4?c1YD518d1P3Ib=S4e4FJR2k5o1m<RS1f6o>^2U2i2=X3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT
14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2Ni2=B[5@kJ1U2R3h2m1:T1`2dFa12521FRT
14hI\\1I1UOc?i5W2i2=0W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2T1a2S10023Z5<4?c1YD518
d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2R2i2P1V1^1e2m5mE]1n2S1S2m1:=Y1m191Q1VEa12521E0nS134o6oE_2f3S10023
Z5<4?c1YD518d1P3I10_=S4e4FJR2k5o1m<RS1f6o>^2^2i2=Be2e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0nS134
o6hBV3_2f3S10023Z5<4?c1YD518d1P33E101K1_<S4e4FJR2U5Eo1m<i5XMf6o>^2P2i2P1e2e2m5mE]1R4S2m1:=Y1m191
Q1VEa12521E0nS1340n6oE_2f3S10023Z5<4?c1YD518d1P33Eb=S4e4FJR2k5o1m<RS1f6o>^2V2i2=^3_2@\5^E1<]1:R3
h2m1:=FBm1Q>b8a12521E0nS134o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>i5XMf6W8g6a1LV2i2=^
3_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0nS134a2]4PBGV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>i
5XMf6o>^2e2i2=]30_2@6U5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0S;nH4`1?n4k?G\1:<I\2S2;T1>R2S10023Z5A1=c1V
6X:o318d1P3i4b9i8FJR2^274Y21Cm>i5\8kDf6o>4Y2]2i2=0W3e2@\5Y9T<1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT1
4o6k;T6:<V3S2;c1R2S10023Z5<4?c1YD518d1P3i4b9S4e4FJR2U5Eo1m<i5XMf6o>^2R1i2=n5@kJ1U2R3h2m1:T1`2dFa
12521FRT14a2QA\5:<Z5QW1QP1b;P4i5\8W2i2=0W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2c1R
2S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2R2i2X2b10_2m5mE]1]3h2j12:=AGOMQ>b8a12521E0RT14
o6oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>D]R1f6o>_1NR2i2\2Y1e2m5mE]1R4S2m1:=Y1m191Q1Y=Il4
U2a12521E0nS134a2]4oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2P5Jo1m<RS1f6o>^2`2i2P1Z1Z1e2Y5CmE]1R4S2
m1:=Y1m191Q1VEa12521E0RT140R1<^5oE_2f3S10023Z5<4?52U14YD518d1P3Ib=S4e4FJR2V1?g1\2o1m<Y>4C:l4o8g5
f6S5b2X7^2f2i2P1j20_2m5mE]1]3h2m1:=Y1m19g=b8a12521E0kS1640Z1c5:dE_2f3S10023Z5A6852U14R5\;o318d1P
33E10Gg<i8FJR27NW174Y21Cm>Y>4C:l4f1X7g5f6S5k9^2e2i2P1j20_2Q4k1mE]1]3h2m1:=Y1m1Bd3i9b8a125200E0RT
140H1Z2h3oE_2d31S10023Z5A?c1_@o318d1P3I101Eg<i8FJR2^2334;=_11CP9l5f5b84CY;e8f6\5b9^2n1i2l3_2m5mE
]1]3h2m1:=Y1m1Q>b8a12521E0RT140n6oE_2f3S10023Z5A148c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2P2i2:a
3_2m5h:T;]1]3h2m1:=Y1m1Q>b8a12521E0kS1640n6oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o
>^2R2i2V2_10d2m5d;X:]1n33S2m1:=Y1m191Q1VEa12521E0RT140n6oE\22f3S10023Z5<4?V1<YD518d1P3\>S4e4FJR2
k5o1m<RS1f6o>^24i2[]34b2<i2T21YU1121cU24RR2@ho2V2i2f3e2m5mE]1R4S2m1:=Y1m191Q1Y8l<a12521E0ZFg=4\3
b3oE_2f3S10023Z5<4?c1YD5180c13l23G0_=m1U2e4FJR2k5o1m<W:k@n7f6o>^2m1i27^30d2m5mE]1R4S2m1:=Y1m191Q
1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^27i2P1V\334YV2EU2i2P1k2_2m5
mE]1]3h2m1:=Y1m1Q>b8a12521E0kS1234[1c5oE_2f3S10023Z5A?c1_@o318d1P33E101;Q=i8FJR2^274Y21Cm>RS1f6o
>^2m1i2f30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0nS134o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<R
S1f6o>^2W2i2=X30d2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT140n6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4
e4FJR2U5Eo1m<i5XMf6o>^2R2i2l3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0nS134S1Ln4Q?m6_2f3S10023Z5A?c1_@o31
8d1P3\>^6Z2FJR2^274Y21Cm>m22QP1f6o>^2n1i2f3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0]R1]1234o6oE_2f3S10
023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2S1i2=0m5@kJ1U2R3h2m1:T1`2dFa12521FnS134iH6GQ3i3>QU1Q
P1c?i5l2Oi2=0m5@kJ1U2R3h2m1:T1`2dFa12521FnS134hIk6`U1QP1c?i5jV18i2W]334V1O09m1i2l3_2m5mE]1]3h2m1
:=Y1m1Q>b8a12521E0kS164o6oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^24i2W]334n1i2f30
d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6\5b9^2
_1j20h14b1S5oa4oW2R1X1E]47BET2>>a14]4\=16@o316]1Q7K@g121:M@416Q1859:S6Fj2Ke2R9RU3nR1d121057oi1h;
d:j=lA16]1kAQ3_5j2KHI2J4S5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?
o2\4Y13l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LU
224h14R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_9j<a3W:W616]1kAQ3X5j2Kb12J4S5n3?n>5:a264f1404^1:6;
406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q
2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P14^1D253Y1T1>=_11g1C\1239ZZ1116]
1n5n>\5j2Kb12J4LV4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53l1V
6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=Ln1W24R12119
86ET1NQ1P14^1D253Y1T1>=_11g1C\1239n8b8jH16]1m4o<o28j2a3jS6ho116]1mDU5j2K@<DMX5n3?n>5:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2\4Y13l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2
_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_115a1C\1239R;
W;hEc:3j2^W8[CS6j2KT1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17
Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1M
S4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239:j2a3IlZ7lG16]1n9n:
\6j2KT1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ22`3J5V1
037<:0@?8f2f53D4R1V6a5h3O=Bb1k1d>89?45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2
^3Z8R1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1L7>=_1152^1C\1239o:Tf1;j2i1g1`Y7jGW216]1aD;
8j2a3Xm6ZV116]1mD]1k2m1a1C`4oa4oW2R1X1E]47B<8T2>>a14]4\=16@o31Y1\7K@g121:M@416Q1859:Y1k2m1U2`4nf
1Pk2oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:a2k2h14`100A001004F_3dZ4Z7]e10`B:GX1E]47B7=[1
H>>a14Y43l1U1J:V1=5V1\53@16@e37116]1D`1U1W2]1K@g121:=?@416Q1859:JX5o1k2h14a1B008F_3cCPg3Z7]e1aB:
GX1E]47=47=T2>>a14Y43m3:d1\1c2h2D16@o31X7]1K@g121:M@416Q1859:JV2k2m1b1C5Y4i[11SW1on1hm1V:R1X1E]4
7B7:2V1M>>T1<4b2[1903R2Ok7T1X116@o316HDU2g2S2K96g12172M@416Q1859:3Z2d3]1k2m1f6oa4oW2R1X1E]47B7=T
2>>a14]4_2[:@16@l7g2S2K@g12172M@416Q1859:Lk2_30CKX]1T21Yi1`i2cK1U<o8l>167U1U2g2W1g3Z1Q5MDo29k2_3
DKVc7l>1j7T:Y2k2m1a11A4[4V9010X:Rg1VHo<V1jP1oW2I8X1ES2Y27BET2>>a14]4l1X1A@<H:W1>j2P316@o31j3P2j2
K@G@>2172M96416@@859:b1k2m1c1A4[4W9^Q2WU1U1jP1oW2R1T13E]47BET2>>a14]4U3V:16@m92g2K@g121:M@416Q18
59:;k2_3H4XQ7b8\;f4f81Y17k2X44`\6gDb8_Gg1k2h14a1D_4QM\W1`]2oW2:1EX1E]47BET2>>T1<4]4k5k6D16@o31P6
AS2K@g121:M@416Q1859:3Z2Z1k2h14f6oa4oW2R1X1E]47BET2>>a14]4g<D16@R:e2K@g121:M@416Q1859:i5k2J0LA22
J3D7W4]2`1?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17I2f5OBJ5a4[17<L?o2f53l1V6a5h3O=B
SB8I45EV1GC4H315Z9m6U2X1a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=Lg2^14R12119
86ET1NQ1P1c1D2533U1T1>=_11g1C\1239_BlG1i2P1a:1n3?b6k2Jb13I3P1H=l2n3?a3\;5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1V6S3]2h3O=BSB8I45E2k1C4H315Z9m6^3a2Cg2_152Q
2d121057n2313<X61Y1MS4S226O2m1B38@]9g1]1c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1L7>=_11g1C\1239]6
j1S55T6S2;[1:1MY1g2Z1]2T1<k2T51>[3g2I3h1B_41b1V24Li25W1Ak2a3K=[]4^c2Q6`2b4]260S9X3X>d1?Y1k2h14f6
oa4oW2R1X1E@l37BET2>>a14]4\=16@h<K@g121:M@416Q1859:e1k2h1d1010A0:D1]3[[1XHmV1UU3a:1_6i1d1W2ES3[1
^3>Y2Y1j2P14R6O160JAFV2Fj1J0a30n4g1BEn2CJk2h17\102AE:_3Uh6f8f5EnDV1Y1JBEm2o1P;X1R3?Y1k2m1_2V4oa4
oW2R1X1E]47BET2>>a14]4\=114@h<K@g121:M@416Q1859:V2k2m19W1D5Y4i7j2i3c3@e1_G1bHRD3o[1Y=g;9U1^3XC2l
S1:GX1E]47BB2T2>>a14]4R3Y:16@o31X7]1K96g121:M@416Q1859:^2D[2k2JR198c15Y4n3e6nLkAT;mU1RJl42Z2d121
057e3b8T3WH2Y5k1n5l4X2f1[5a2l5R1X1E]47BB2T2>>a14b2j1\=16@Z;]1K@g121:M@416Q1859:c1k2h1f1D80X1^8RT
1T21`1bU1bGb;o]1B`?o>W=b6V51Cl2BAAW1f2T69W2OZ1Q5@4h1W61o6:T1Z1P1n2g2\1M\3<k2h1d20h^3Ua3X1l2T1i1f
2lZ1W6k2:S194?GX3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H:12W1Dh2o2=1g6]1Q2h=0T2R9
Z2Z3^1m4S9260:3M63=e536;Lb5T1E=R2U2R1>29>a11d1\2U1><4221?[6_3c2a2R5MDd5X3B3]50k1l2`9M\128Q1a6<>J
3]4>]1e8W3j2R1X1EW2i1;51BET2>>T1<4X44m2I87l1CY1W2P1o116@[5X5S2K@GO21:M@416Q1859:^2?_211c5k2^194F
@X3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H:12W1DP=]1Q2h=0T2R9Z2Z3^1m4S9260:3M:S63
B_6T1E=R2U2a129>a11d1\2U1><4221?[6_3c2a2R5MDd5]90h4^:\128Q1a6<>J3]4>]1e8R6R1T13EQ4;51BET2>>a14X4
4P4h2a3T2K16@R2n21U40Y1S2K@g121:M@416Q1859:n2_2117k2h1[2jn61j9PP12k2h1X1k2h14f6oa4oW2R1X1E]47BET
2>>a14]4\=16@h<K@g121:M@416Q1859:i1k2h14b1V188Z3oa4oW2R1X1E]47BET2>>>R14]4\=16@o316]1m4EAKK@g121
:M@416Q1859:Q31a257[1k2h14i28c3oa4oW2R1X1E]47BET2>>a14]4\=16@l;KK@g121:M@416Q1859:W1k2m1f6oa4oW2
R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1k2m1f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416
Q1859:S38k2h1n28kk7T>g;o23k2h1jm1f1k2JR1V2_4n3QX4d121057e3RR2l5R1X1E]47BET2>>a14b2j1\=16@h<K@^10
721:M@416Q1859:S33k2ig8o21k2Q2k2h14T2a4f@Y7l:iR1l1S2c3e1>1\4a3\4R5QCjM^9]2_4]BnOU5R1X1E]47BET2>>
a14V46f1e;16@h<K3<g121:M@416Q1859:n1Y1k2h14T2a4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859
:\1k2?X14f6oa4fj1X=R1X1E]47BET2>>a14]4\=16<3h<K@g121:M@416Q1859:[2Y1k2?X14f6oa4oW2R1X1E]47BET2>>
a14]4\=16@h<K@g121:M@416Q1859:b1k2h14a1CB1k3oa4oW2R1X1E@l37BET2>>a14]4P:[316@o31n5g2K@g121:M@416
Q1859:d6]1k2h14a1D_4oa4oW2R1X1E]47BET2>>a14]4m5^716@o31f8K@g121:M@416Q1859:\1k2h14V2Ck3oa4eZ1YMR
1X1E]47BET2>>a14]4m5^716@h<K@g121:M@416Q1859:e1k2h14c1B1Dh3d`2ZQ2XKf\1R1X1E]47BET2>>a14]4U6b3c31
6@l7k4K@R1D21:M@416J6859:S3a3^1k2h14c1Y1h3oa4XKf\1R1X1@4]47BET2>>a14]4\=16@h<K@R1D21:M@416Q1859:
e6\1k2m1U20_4f;XV4oW2F28X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1k2m1U2`4oa4oW2R1X1E]47BET2>>
a14]4\=16@h<K@g121:M@416Q1859:]1k2h14X2]4oa4oW2R1X1E]47BET2>>a141`2j1Y3R:16@h<K@g121:M@416Q1859:
Y2[1k2h14>W6oa4oW2R1X1E]47BET2>>a14b2j1Y3R:16@h<K@g121:M@416Q1859:k1k2h14j3k2PH[?^b1`Kn9cBTU116]
3P8W7f3S<@AX1E]47BET2>>a14[3Q1Y3h3Y616@a;V1K@g121:M@416Q1859:Y2Z1k2h14f6lLRe3oW2R1X1E]47BET2>>a1
4]4Y3R:16@h<K@g121:M@416Q1859:@k2h1d2K\P7b8]1d>0[?Y3[40n3k356k2h1d2l]4[c2b8j1k2h14\22KZ3oa4oW2R1
X1E]47BET2>>a14]4Y1U7110g416@d:IY1K96g121:M@4160P1859:g114:[35?k2K`33a6V_4_1l5[ATc1[<o7e4YHR7[1k
2:HDf1CW?RQ11PH0e1>fLV1i?\5f22i?^V1Y13l4h32h3aCl6\1Y4Bi1^AV1c2W61k5l1Q2g30Ik2S1DZ2XQ1<gV10e1>fLV
1jW1^V1Y13l4h32h3aCV=_Q1i12]1k2m1f6Y8_l1c2[W1XNl4oW2R1X1E]47BET2>>a14]4g<D16@h<K@g121:M@416Q1859
:\1k2m1f6VDb`1j5TT1US1oW2R1X1E]47BET2>>a14]4g<D16@h<K@g121:M@416Q1859:2k2Z_68k2_3DRd7l>1h5:2k2T4
a1k2KQ1f6]2V_4:T1l5[Aa_17JX1E]47BET2>>a14]4Y3R:16@[6o2\3K@g121:M@416Q1859:[1k2m1f6Xn2fc1oW27JX1E
j3B7BET2>>a14]4\=16@[9\3K@g121:M@416Q1859:^1k2m1m2h3cW1Uj1U`1oW2R1X1E]47BET2>>a14]4\=16@]7Z5K@R1
D21:M@416Q1859637\1k2h14T2a4VY3hX1oW2R1X1El2`17BET2>>a14]4\=16@W<@K@g121:M@416Q1859:?k2Jh;eo1\U1
nR13`121057hU2_H<k2Jh;QX4d121057oi1h;:k2l[1Z2QR1S6g4`n4:VM:d1k2m1T21O_3j5T\4iKBfZ1K:1EX1E]47BET2
>>a14]4[:[2D16@l7k4K@^1821:M@416Q1859:[1k2m1V2O_3oa4oW2:GX1E]47BET2>>a14]4g<D16@h<K@g121:M@416Q1
859:2k2T4d1k2m1a11B1Dh3oa4oW2R1X1E]47BET2>>a141[4X4S916@o31j3HR4K@R1D21:M@416J6859:Z1k2m1c1Y1h3o
a4oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D21:M@416Q1859:c2l2g1DY3Q2JQCi93Kk1o4g3S351h1^1V5U1m1i2Y8Z51^
4H=[8UHb5d7]=>X421`1c2g33W3:d6Q4B38TJ4b5Q3X225bD3e1`4m3e2f1f26k2l1B45G853n1@5:[A;HI9Y29l2g1Ya6eF
o4eBZ4TI2_5l2IMDK1X5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I2f5OBJ5a4[17<\1o2f53
l1U31n2a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1
211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239d>o1Ll4f1f1j4i3j38R5_>9[6l2IM4?MX5n3?n>5:a264f1404^1:6;406X
1F4D157271i11P1S111O015E:J<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BQ=Q58I45En1C4H315Z9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=L3c22[14R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R1X1
E]47BET2>>a14]4_3Q37b616@h<K@4b121:M@416Q1859:U6l2IM4?MX5n3?n>5:a264f1404^1:6;406X1F21D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61
Y1MS4S226O2^3]9U3c32o102m28=L3R44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R1X1E@l37BET2>>a14]4\=
16@h<K@g121:M@416Q1859:`1l2g144a6iN14nb3Wk1g<R1X1E]47BET2>>a14]4]5n716@@W<K@g121:M69416Q1859:?l2
Ih;]o2^6cA`@d121057hU26S5l2H0b1M_1h3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB
J5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o1
02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239aAdCU1X?1l25l2mW73V6jD<l2Ih;QX4d121057hU2aAd1l2
IR1f6n3QX4d121057e3_]12_Dl5R1X1E]47B<8T2>>a14]4\=16@h<K@g121:M@416Q1859:a1l2IR1f6n3QX4d121057e3R
R2l5R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:=l2Ih;b1^V4d121057lU1kO4l2X^7jD`DP5l2ILEMU3R2n3?
n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I2f5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H
315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=
_11g1C\1239b1l2IM4f6n3QX4d121057e3RR2l5R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:S5l2H0b1MX5n3
?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BQ=Q58I45En1C
4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3k6a2U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1
T1>=_11g1C\1239Q>e@a6Z1l2g14`2U4oa4oW2R1X1E]47BET2>>a14]4S=816@h<K@g121:M@416Q1859:V5l2IMDMNY4n3
?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H
315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2`2M]9U3c32o102m2839LV44R1211986ET1NQ1P1c1D253Y1T1
>=_11g1C\1239Q;]7m7k>]C@l2Ih;QX4d121057RAhHlKZ?9]@2m2G4m2Gmn2R3Y1m2GS1f6oa4oW2R1X1E]47BET2>>a14]
4j3a916@h<K@g121:M@416Q1859:[1m2GS1f6oa4oW2R1X18<]47BET2>>a14]4j3c5m316@h<K@g121:M@416Q1859:5m2F
0We3U14m2F0We33m2GWe33m2G]`36m2Gon2m22VC8m2F0h\2VBm22VC1m23m2F_j33m2FXe3>m2[9k9c9U1cT22ji1o1i1TN
2Uh1e32m2bR34m2Gmn2l2Jm210f3\8[GX3aa1_Z1R1W1Ag20Z3Y1DU5m5[X11Z5P>h4]c1V92m2]h28m2FR3\8[GX3o]5Vh1
7m2i3\8[GX3o]5Vh16m2i3\8[GX3VV7Bm2CU3\8\8a2\<X3dV1gA\32kBQn1aBT<]2Vh19m25c3\8[GX3dV1[f1UY42n2Tb3
S1n2>W1DJb7Wc2^8g5RP1Z1S>R4AnE9nFn7W<93Z6P1OS3k4@e1[5^1j2g1T5i4UD3n2jLk]61n2Hn2[2o1`6l7e:h=a8VJd
HRM2ab1o2R=T5P2^<g793]I`?WB1o22o2`P24o2eU1`m1Uc42o2Qi33o2X[2cZ1Y1o2i1o2f3oa4oW2R1X1E]47BET2>>a14
]4\=16@h<K@W1?21:M@416Q1859:3o25`^4>o23j1TLV914Xh1oS1Q8S<5TY116o2n1TLV9145o2n1[U1143o2SNjR52o2SN
2o2nP62o2RB2o2]D3o2MWn53o2]D03o2mh3WX26o2mh3WX2gR10j`12o2mh35o2mh3oZ30j`1X1o2i1f6iY3UX1oW2R1X1E]
47BET2>>a14]4\=16@h<K@g121:M@416Q1859:5o2cf3Q]1_Mf82o2j^62o2UQ63o2cf3aZ22o2cf32o2Ye33o2D`P62o2T1
2o2]T63o2]T6`O4o2[1We3\^23o2[1We34o2[1ei3nY22o2[17o2GV:V_4_1l5[A2o2iB3o2ka1gT22o2n@n1o2`30d2m5i4
SA]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1W;e1RS1f6o>^22o2\D
m1o2`30d2m5W8e=]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1
f6o>^25o2[1nB1YP4n1o2`30d2m5W8e=]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023g2b2<4?c1YD518d1P3
\>S4e4FJR2k5o1m<RS1f6o>^26o2P?M_m1T_3\14o2P?Md\56o2T>KMd\5\12o2n?6o2[1b>f9hP1aS46o2n?f9hP1g8ij32
o2cb47o2g3\8[GX3o]5Vh16o2g3\8[GX3VV73o2UQ612o2XU13o2XU1<2o2cd43o2Y9[a44o2YKib1a\23o2XV608o2_4iFe
U6632P[12o2nh32o2Xl52o2fP43o2fP4V:3o2fP4d;3o2bd1S\23o21hP62o25U1o270e11U4@kJ1U2R3;121U2m1:T1`2dF
a12521F_D1`?4j>m:\\1QP1c?i5P2o2n1a10d2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?
c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2No2510m5@kJ1U2R3h2m1:T1`2dFa12521FRT14j>m:\\1QP1c?i5m1o2`30d
2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<m2TP1f6o>^2l1
o2`30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>
^2P1o270e1W4@kJ1U2R3;14U2m1:T1`2dFa12521FRT14hI\\1QP1c?i56o2n1[U114kW4T2o25h11_10d2m5mE]1i31211S
2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518BQ1P3\>S4e4FJR2k5o1m<RS1f6o>^23o2132o2[b88o
20f3\8[GX3\V3io3V1o2060m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIR6h:9CbJQP1c?i5\8V6TO3W53o20U]42o2gh34o
25fe3j23o25jX5k1o2`3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJ
R2k5o1m<RS1f6o>^22o2jR66o2n1c5gO14;o25h11YU1121\m2W2ck17o2n11YU11212o2kZ6No2n1h11Z8[Gg14[1>114P1
6Q9j1j8i9R7nD`2Me?[3cX2h@]2VDoS1<o2n1h1\8[GX3@14Y:Pd1SW5Y2o2n12^1e2m5mE]1n2J141S2m1:=Y1m1913ME0_
Da12521E0iLX74o6c4[A_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<_=4:REf6o>^27o2n1[U114Y:Pd1m1o2`30
d2m5mE]1R4S2m1:=Y1m191Q1b>c6a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l
1o2`3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3U<V2S4e4FJR2k5o1m<RS1f6
o>^22o2le38o2n11YU1121Z^23o2le3R52o2U42o2\`21o22o2V1:o2S12\R7n1R[1X221:8o2V1ed3^FXMXj10j`1m1o2V1
Y20d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2
4o20U1o[46o20U1ed3T5TB5o2V1UZ2_Z1T53o2nZ2Yk24o2co1Z;Yk28o2co10Y;=kj2cm113o2nZ2XX26o2[\4id1fR11iI
2o2mZ43o2[V5]43o2W2ST55o2[V5\3M22o2[V52o2ge36o2l<1UV3b2]^2X1o2i1f6X\4f5oW2R1X1E]47BET2>>a14]4\=1
6@h<K@g121:M@416Q1859:W1o2i1f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:5o2kC0cT31<o2X43
e1Xn6h7c90d6eJR7:5o2T\7c90]X15o2on3Rb2oB42o2[R8]1o2i1f6lU3R\1oW2R1X1E]47BET2>>a14]4`4U411a416@h<
K@W1?21:M@416Q1859:2o2Tc32o2`g73o2Vi3Pg22o2W`64o2le3Y3VY33o2Qk3\V33o2\L14o2\L_i2S^33o2\Lhi23o2oK
h^18o2oKQE^?c8^_1iKdZ12o2oK4o2\L1[R52o2^L9o25a1dJ1^R1h_2Ve2^53o2S]2m[12o2S]27o2bd1Z:U>WV1Z3Z24o2
bd1`Hm[1<o25h11YU1121_9k=MPf18o2CS3\8[GX3S_2Rg47o2CS3\8[GX3VV72o2ka12o2Y^12o2g[14o2V2`Y1eW56o2j1
lY1[R6eV1:2o2`^8AP3iLi7\2c1WD0P3YGT7g^1Y@gM2gLgBl>9P3cT1\2c1`T3Q^12gLXk15P3PW1TV3lZ2Xk13P3U]4_V2
<P3l3iIPb1S=Q5W[1jHSIbT1h1nL3P3U]4na12P3U]4\1P3h1U2`4eT4Y=oW2F28X1E]47BET2>>a14]4\=16@h<K@g12172
M@416Q1859:Z1P3h1U2`4eT4Y=Uf1iAR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:n1P3_30d2m5mE]1R4S2m1
:=Y1m191Q1VEa12521E0kHV;4o6oE_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^23P3U]4kf14P3U]4
kf1]D3P3VV3nV13P3U1o[46P3U1Lmh3TB_S2:P3U1Lmh3TBeK16fj114P3U1o[4_V27P3U2`Y1^2V;hc2VV26P3f[1^2V;hc
2_S25P3f[1^2V;hc2o1P3_30d2m5mE]1R4S2m118=Y1m191Q1X8m<a12521E0RT14o6oE_2;Z3S10023Z5<4?c1YD518d1P3
\>S4e4FJR2k5o1m<RS1f6o>^2:P3[U3m@2f3QC\5g6][1Z;3P3U]4_S28P3Zc3`2fAb5T<`?Vc1j1P3e3_2m5mE]1]3h2m1:
=Y1m1Q>b8a12521E0W[1oE_2;Z3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^26P3Qg3SF^F3dh17P3R2n
d3SF^F3dh1=P3R2Wa3`2U1SAo4^F3[5Beb1_73P3U]4cQ24P3Q_2kV1WG4P3[[2e3Sn15P3[[2nW1jIeK3P3U]4bW24P3[[2
iQ2WJY1P3h1f6eT4Y=oW2R1X1EP3\17BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1P3h1f6eT4Y=j;Tl1R1X1E]47BET
2>>a14]4\=16@h<K@g121:M@416Q1859:4P3[[2iQ2TI<P3aBhT1a50V^2P2m8mBgm1[6[a15P3MT>^3cj3:P3R?^3ji3H[1
a70XAoW36P3aBoX1dOna1[[43P3\m3h?8P3m1[U114dU3RV4k36P3m1[U114dU3=P3m11YU1121_c2TBaLMhR2YW18P3m1[U
114dU3ULYZ14P3\i3hCQI3P3U]4QI6P3ke3`3hCQIlJ5P3TCPj3Ya127P3TC^\1a]2nKZE2m1P3_30d2m5mE]1R4S2m1:=Y1
m191Q1VEa12521E0RT14o6oE_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^24P3U1ed3YG4P3U1o[4nK
3P3Pk3TB5P3Vf3i4TB_S25P3ja1dS2]3WD3P3ja1Zk24P3ja1RW2WDm1P3_3e2m5mE]1R4S2m1:=Y1m191Q1F_Da12521E0R
T14o6oE_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2?P3U2cT1f[1nR1e4oBD`:NlQ12g3e5TH;P3`b
2eS1n3oBU;NlQ12ZElS26P3Q`2^2l5gQ1oB7P3[R1nDgT1\IeGVR18P3R2XP1[5S1Vc1\IeG>P3R2XP1[5Zd1\H1cHWJf1>h
5ak1Y43P3_U3eW13P3[[2iQ23P3:j\44P3:j\4_S2R1P3602j5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIR6h:9CPFa4QP1c
?i5l1P3_3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS
1f6o>^29P3QX4_12X1W2b10]:4P3U]4Q<]g1S1P360m5@kJ1U2R3h2m1:T1`2dFa12521FcK^84hIR6h:9C:WJY?g@c?i56P
3U2Yc3eGT<Qj15P3V2oc3nFT<3P3U]4T<;P3f3\8[GX3\V3S6k4d[1m@Vh17P3f3\8[GX3\V3io33P3U]4bM4P3R2R[4bM6P
3R2R[4nK`124P3U]4_M0AP3[4fBf5e6Q5cT3VKi2W3MQ1X1j5aa1YFS43P3R2R[4;P3R2eR1\X3mLAf4S8QY1e>kD6P3U]4U
LY10C4P3U]4TI]43P3U]4TIn4P3Eb1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a
4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3]23Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102
m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12393P3U]4_M4P3\V4h6_M2Q30m1Q30]30d2m5mE]1R4S2m1:=Y1m
191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1Q3^30d2m5mE]1R4S2m1:
=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^21Q3n1Q30R2Z10d2m5m
E]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2Y2Q350W3
0d2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5X
Mf6j2a2b9^2l1Q3^3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6c@[5_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR
2k5o1m<RS1f6o>^2LQ350m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5X2Q350_1g10d2@\5^E1<]1:R3DS2m1:
=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^23Q30eo32Q3f1n1
Q3^30d2m5mE]1R4S2m1:=Y1m191N2VEa12521E0RT14o6c@[5_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6
o>^2P2Q3^30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6j7h8[2o2_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k
5o1j6R6RS1f6o>^2P2Q3^30;X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4
e4FJR2k5o1m<=3h1gP1f6o>^2l1Q30]3e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518
d1P3\>S4e4FJR2k5o1m<RS1f6o>^2LQ331n5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i57Q3l11YU1121b2Q331
3b11_1e2@\5^E1<]1:S2N;1211S2m1:=FBm191Q1VEa12521E0RT14o6c@T2V3_2f3S10023Z5<4?c1YD518BQ1P3\>S4e4F
JR2U5Eo1m<b514XMf6o>^2KQ35n5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5V2Q350W3e2@\5^E1<]1:R3DS2m
1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2m1Q3^30d2m5m
E]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6S>k7_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^22Q3mn3
3Q3[R1\m4W2Q350W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5<4=1c1YD518d1P3\>S
4e4FJR2U5Eo1m<i5XMf6o>^2`1Q33102b11U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14j>P4[3_1;LG6j20f>mEd4QP1c
?i5QEMQ3040m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i53Q30kP6m1Q3^30d2m5mE]1R4S2m1:=Y1m191Q1VEa
12521E0RT14o6c@[5_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2W2Q35`1g10d2@\5^E1<]1:R3DS2m
1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2]2Q35X35_2@\
5^E1<]1:R3DS2m1:=FBm191Q1c<b8a12521E0RT14o6PBGV3_2f3S10023Z5<4?c1_@i3518d1P3\>S4e4FJR2^274Y21Co1
m<i5XMf6o>^22Q3d^4^2Q353b11e1_2@\5^E1<>N:S2N;121U2m1:=FBm1Q>b8a12521E0RT14o6g@P2V3_2k1j1S10023Z5
A?c1_@o318d1P3\>i8FJR2^274Y21Cm>i5XMf6o>^2i1Q3d3_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z
5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2o1Q32[30d2m5Q?k6]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6eBY3
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2P1Q350m5@U2Z1ZG1U2R3h2m1:T1`2dFa12521FRT14cGT
26U\1QP1c?i5S2Q35^3_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8F
JR2^274Y21Cm>i5XMf6o>^2m1Q3^30d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1
P3\>S4e4FJR2k5o1m<f8[Jf6o>^22Q3m]4W2Q350W30d2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3
S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2X2Q350W30d2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E
0RT14o6c@T2V3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^24Q3nX7bDiD9Q3m7lf3j2V3CZ5`3AP1
Q35n5@W1cI1U2R3h2m1:T1`2dFa12521FRT14aAQ6U1NZ7QU1QP1c?i5n1Q30]30d2m5e7W>]1R4S2m1:=Y1m191Q1VEa125
21E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1R3]30d2m5mE]1R4S2m1:=Y1m191Q1VE
a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^21R3h6S3BT184MX5n3?V6g85:a264f
1404^1:6;406S142B0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1V6a5h3O
=Bb1k1b2Q<8I45En1C4H315Z9^3^3<7<K1121T12?Q2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32o10
2KQ28396E]2h14R12119526E9JNQ1P1AQ1D2534T1T1>2:_1152^1C\1239\<X2S37b15m3\Fm87B021111;42114P132f4a
4g6i1NDh1JEF<i1h1j6mFoBg>?2Z1O3I762P1410S1U36^<W6S8@4[2bEo2k6h5X2R9\<o?QM5S3fS4cDE<n4S3Bb1MX5n3?
n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H3
15Z9^3^3^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>
=_11g1C\12395S3fS4in2kNgLIS3eh1i=2H2S1124BVj1U35Q4Km1Jh3lf1`6g4_S1S9mD3S3nQ3gQ13S3fS42GS36i5gR18
53e<31T1020i@kBf:gM1U:\3PR1UV34S3fS41c4\1S3P2ZJm87B021111;42Y132f4a4i<\1<i1ab1g>33c3<<0IY1SFd84n
Go2k6h5X2R9\<[1S3d3dQ1j1Y16f4a4f60f3Z2\1<i1j3d51Q6ea1b42T2f7fF:SHo2c1Q3a1Cc2T3G`1Y114a7\<[=cFV1S
3d3dQ1j1Y16f4a4^:Z2\1<i1j3d51gg1b42T2f7fF:PE2o2o2W6Cc2T3X2[14a7\<[=cF9S36i5gR1mj21c_1j=Zh22S3fS4
4S3ib3l@l>R1S3d3dQ1j1Y16f4a4^:Z2\1<i1j3d51gg1b42T2f7fF:SHo2W6Ch5X2`1a7\<[=cF4S3fS4T7nQ3S1S3d3dQ1
j1Y16f4a4^:Z2\1<i1j3d51gg1b42OT1f7fF:SHo2W6Ch5X2`1a7\<[=cFDS36i5gR1bOY<WBhL2U4<H7W2X2l1`S1fDa?lQ
2b6S3BT184MX5n3?V6g85:a264f1404^1:6;406S142B0200111;212270171A321N1P1S111O0151CU1<X17Ii5OBJ5`3J5
?F037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9^3^3<d14T12a2CBT2_1528h1d1210524n2313<X61Y1Mn34e
1=241O2^3]9U3c32o102KQ28396E]2h14R12119526E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239\<h8Y1S36k1k31[1[3j
;_3]79l6U9VEi6aOT3P4`<]21[1`3;81\3f1Q4n9A[2=^CQ>c4Y=S83JRm15S3eh1P[2c5][2a5S3BFKMX5Z2c1?l9JV45:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5`3J5[17<\1o2f53l1V6T2\3CT3O=3>S4^2`;8I45En
1C4H315Z9^3^3V1W2a2Cg2_152Q2d121057j1S1313<X61Y1MS4S226O2^3]9k1Y1c32o102KQ28=LV44R1211986ET1NQ13
Lc1D253Y1T1>=_11g13?N392394T3c1i\2]h1:T3hf3_?V3l3V1S?I7]m36T3i6QP4l3R4gR39T3g72kAe<mLVk27W12T3kV
4R1T322i51@kJ1U2R3m1Jm1:T1`2dFa12521FRT14cH>Ei3bX1QP1c?i5e`1S2T3c1m1_2m5^E>]1]3h2m1:=Y1m1Q>?h4Y3
a12521E0_D1eFeBY3Ma1U2`1S10023Z5A?c1V6X:o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2>T3h8a7R6T[3k3KW3bB^1
T1W1^4f^23T3cF42T3ZW22T3k^41T33T3Pf1j`2Q2T3i1a1e2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2U2
`1S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1[7a5RS1f6o>^23T3kV4o73T3h_2oh35T3`S4Z3l3R4NT32n5@kJ1U2R3h2
m1:T1`2dFa12521FRT14RIB2i3bX1QP1c?i53T3kV4l38T3X4\GSZ3=0_4SV3Z7T3AT1=MX5n3?V5Og85:a264f1404^1:6;
1206C?21E0200111522212270171A32P11P1S111O0151CU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1`50Do1a3>f
202>O=BV1;k1b2Q<8I45En1C4H315Z9Q6K3MD:Y12k1ECBT2_1528h1\17210524n2313<X61Y1Mn34g1;241O2J;W2j7>S1
k1Y1c32o102KQ28396E]2h14R12119166E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239h?b9S41U33U3o914U3i]3RGc93U3h
R4g;3U3`^4Sd12U3ZR8MU31n5@kJ1U2R3h2m1:T1`2dFa12521FRT14dAS8b7iT1QP1c?i5R2U3h11e1_2m5mE]1]3;121U2
m1:=Y1m1d:\3n40b3a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^28U35b11YU1121
5U3h1[U114S1U3102b11U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14hI\\1QP1c?i54U3b1nf3nE2U3`^44U3o91^T4:U3
h11mJ[:121^X1Tb1NU310m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIUACbJQP1c?i5LU310m5@kJ1U2R3h2m1:T1`2dFa12
521FRT14hI\\1QP1c?i5R1U310e11U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14hI\\1QP1c?i5OU3102BW5@kJ1U2R3h2
m1:T1`2dFa12521FRT14hIb7iT1QP1c?i56U3ic3o6U1`BdS4P1U313\1]4@kJ1U2R3h2m1:T1`2dFa12521FRT14cGT2V7;
iT1QP1c?i5T1U310_151U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14\;[>\\1QP1c?i5V2U35b11_10d2m5mE]1i31211S
2m1:=Y1m191Q1VEa12521E0RT14o6c@W2S3Ma1f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2\1U3102b1
1U4@kJ1U2<e2;121U2m1:T1`2dFa12521FRT14cGT22Q4P=C_FR4Y?]>Y2c?i56U3VL1i7dJSj1U1U310e11U4@kJ1U2R3;1
21U2m1:T1`2dFa12521FRT14cGT2W5Z2iT1QP1c?i5X2U3102T3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6
hBV3_2f3S10023Z5<4?c1YD518BQ1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2T2U3_1P26X2m5mE]1]3h2m1:=Y1m1Q>b8a1252
1E0W[1c@[5_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21<6m>Z2b;TCo1W401[2R5l9^25U3ah3V<ZCC3V3XT42U4V
3H09NE0V?47?2`1>P320b28P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g
5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6
Y31T4V3H09NE0V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1
;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d
5Y5m6Y31S4V3H09d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o
1`7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW1
0S39d5Y5m6Y31X6V3H:d11X3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T
9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262o1`7V1;260:3<4;630<<2j4:3B:C5_6E=B_1T20U1;29>a11d1\2U1><4221
?Q608S1h3CBa2R5MDd57Oe3_40P2g2U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8VH]<W30S39d5Y5m6I_211l5V3
H:d11X3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]3
0e1>U3c58Z2Z3^1c262o1`7V1;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4
U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8VHe?0S39d5Y5m6I_211Q4V3H:d1W?47?2`1>P320k2P606234@3W11n
14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l
4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y31^6V3H:NE1X3U2c9247?2^11>FY220?[27
c23k240412312@3;63@140411R11:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2JV1W2]30e1>P312c58Z2Z3^1c262o
1`7V1;260:3M:0I24e4:3B:C5_6E=R2T20U1;226>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40i16g2U3Y13l4M\128Q
121f3R2B<>:81436NQ1R22>M3018e8k4ZCe?0S39d5Y5m6I_211d6V3H:NE1X3U2c92442?2^11>FY220?;o17c23k240412
312@3;63@140411P111:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2JV1W2]30e1>P312c58Z2Z3^1c262o1`7V1;260
:3M:0<<24e4:3B:C5_6E=R2T20U1;226>a11d1\2U1><4221?[6Q1j3CBa2R5MDd57Oe3_40d146g2U3Y13l4M\128Q121f3
R2B<>:81436NQ1R22>M3018e8k4ZCe?0S39d5Y5m6I_211g8V3H09NE00J]2116:_1c924423642^11>FY2204:d1F7c2o24
0412312@3;323@140411P111544801311162C15?>1L1N1H:12W1DG><_1d7B3`1]1Q2^3\3V1W2]30e1>P312:_239<X10C
8Z2M\26112P1@E195C662o1j1R32_2V1;260:3A;:0I24>V4:3B:C5_6E=B_1T20U1;226>a11d18S2U1><4221?Q608_3\1
CBa2W4JMDd57Oe156b1MU302700c146^1X1^2FY136e4M\128Q121f3R2B<>:81436NQ1R22>M3018e8n1l2f5T1^<n1b8h3
Z10S39U1^42V5Mo5IP1^111S8V3S161EE1X3;e13c9247?2^11>FY220?[27c2o240412312783;63@140411P13:482CC15
;DL19D12E:12>B5D3C><T1o2=1_4B3`1]1Q2^3Z31^3S2Y10e1>P1I1S112\4AD8=1::0?CZ3K98c262o1S8C;2230:3M:0Q
1n1:[2:36;:C5_6E=R2T20U1;29>a11d18S2U1><4221?g34^2c2K\1CBa2a4@MD<m3Y17Oi16B386=_40d141l2U3`59=1M
FE28Q121i5B<>:814363JQ1R22>M3;c81kFHAk1X8<W2R2H0a1a19d5>T10d3m6I_211DV3H0\[20e1>fLV1mG2i?^V1Y13l
4h32h3aCR1W30e11U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14hIjW1a4QP1c?i5P1W3]1W2X2@kJ1U2R3h2m1:T1`2dFa
12521F6kS14hIb7iT1QP1c?Z2^3XKKW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5MW30_1]4@kJ1U2R3h2m
1:T1`2dFa12521FRT14\;[>\\1QP1c?i5U2W30W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10
023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2c2W33b11e1_2@\5^E1<]1:R3;121U2m1:=FBm1X:h3b8a12521
E0_D1`?4o6g@P22S3_2T1a2S10023Z5A?c1_@o318BQ1P3\>i8FJR2^274Y21Cm>U32`2j7]Ef6o>^2W3W3]30_2@\5Z9S<1
<]1:R3h2m1:=FBm1Y7g6b8a12521E0\4k6hA2m64o6f3g=A:<2S3_2T1>R2S10023Z5A148c1_@c16Q22183T1;P3:Z3V2_8
i8FJR27^1G74Y21Cl:P4f52\8V6^42f1Q2Y6f6h93R54Y2NW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIk6kP1d4QP1c?
i5QE`2W3]30_2@\5^E1<]1:R3h2m1:=FBm1Y7g6b8a12521E0\4dEP:4o6hBV3_2f3S10023Z5A?5]1_@o318d1P3\>i8FJR
27V274I_11Ck9Q5f52b1_A2f14V8f6o>^2Z1W33b11U4@kJ15Z1DR3;121U2m1:T1`2`DS2a12521F^Mc64]BZ7Q3i3nP1T1
\3QP1c?i5Y2W30W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0\Le74o6PBGV3_2T1_21S10023Z5<4?c1YD518d1P3
\>S4e4FJR2U5Eo1m<i5XMf6o>^2V2W30W30d2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5
<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2T2W3X3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2\2W302b11_1e2@\5^E1<]1:R3;1211S2m1:=FBm191Q
1VEa12521E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2d1W3010b11S41@kJ1U2R3;
121Z1Jm1:T1`2dFa12521FRT14WFBX1d1Q3i3DZ99CPFT1R26R1QP1c?i5RCbMT1W302b11U4@kJ1U2R3;121U2m1:T1`2dF
a12521FRT14gGP2Q3ZY1QP1c?i5X2W3^3_2@`3k1^E1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6PBGV3_2T1a2S10023Z5
A?c1_@o318d1P3\>i8FJR2^274W1Q11Cm>i5Y:i=T5f6o>^2P1W3n5@k6oC1U2R3h2m1:T1`2^?U7a12521FWJl4m44cGT2R
8YT1QP1c?i5LW3n5@kJ1U2R3h2m1:T1`2dFa12521FRT14cGT2\\1QP1e2m<i5V2W3f1g1_2@\5^E1<]1:R3;14U2m1:=FBm
1Q>b8a12521E0RT14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>i5XMf6o>^2T2W3^3_2@\5^E1<]1:R
3h2m1:=FBm1Q>b8a12521E0RT14o6hBV3_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>^4Z1c2dJf6o>^2LW30m
5@kJ1U2R3h2m1:T1`2P8c>a12521FRT14hI\\1QP1c?i5Y3W3f12c10_2@\5]?[1c401<:R1:S2>094;14P1T1OM:=FBm1Q>
b8a12521E0j7kAT:64Q4m2g?P3V3_2f3S10023=l4A148c1Am?o318BQ1P3l5_8X4\3S1FJR2\21334Fb11CP:1j4b43R1XC
o9f6j2^3e8^2Y1W302b11U4@VFd41U2R3;121U2m1:T1`2dFa12521FRT14gGP2Q3WU1R4QP1a:;e4i5QER1W30m5@kJ1U2R
3h2m1:T1`2dFa12521FRT14hIQ3ZY1QP1c?i5k6V<2f14ZDS1W302b11U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14hIQ3
ZY1QP1c?i5S1W302b11U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14hI[7PU1QP1c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa1
2521FRT14hI6U\1QP1c?i5d2W30\30_2@`3k1^E1<]1:R3h2m1:=FBm1Q>b8a12521E0m=X3W<c64o6hB6o2_2T1a2S10023
Z5A391A52H_@o3183T1;P3\>i8FJR2^274Y21C_3];i5bDe8f6\5b9^2_1W33BW5@kJ1U2R3h2m1:T1`2Y7Z?a12521FRT14
DRGP2h5R;9CUCX2AT1R2Y1g@Y?c?i5\8V6Z8iF3W5Q1W302BW5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIk@MbJQP1c?i5RC
2NW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIk@9CbJQP1c?i5R1W302j5@kJ1U2R3h2m1:T1`2dFa12521FRT14j>h8T2
\\1QP1c?U32`2j7^2R1W30m5@kJ1U2R3h2m1:T1`2eCn2a12521D1RT14hIk6`U1QP1c?U32`2j7^2U2W3^3_2@\5^E1<]1:
R3h2m1:=FBm1Q>b8a12521E0RT14o6hBV3_2T1a2S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>U32`2XMf6o>^2U2W
30]3_2@\5n8_<1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6hBV3_2T1a2S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21C
m>i5XMf6o>^2P1W30m5@]31[G1U2R3h2m1:T1`2dFa12521FRT14iHN6S7QU1QP1c?i5Y1W30e1W4@]31kC2\31U2R3;14U2
m1:T1`2dFa12521FRT14WFk1EN6j2X4QU1QP1c?i5V1W30e11U4@]31kC_31U2R3;121U2m1:T1`2dFa12521FRT14WF`36U
\1QP1c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIZ7QU1QP1c?i5S1W33b1W4@kJ1U2R3;14U2m1:T1`2dFa12521
FRT14cGT2U1\6iT1QP1c?i5aW1LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIb7iT1QP1c?i5OW3f1W4@kJ1U2R3;14U2
m1:T1`2dFa12521FRT14hIb7iT1QP1c?i5MW302j5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5SHLW30m5@kJ1U
2R3h2m1:T1`2dFa12521FRT14\;[>\\1QP1c?i5X1W33\15W4@jJ01`1DR3;14U2m1:T1`2dFa12521Fb;_H4cGT2R3S4;iT
1QP13_?i5MW302j5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1g@Y?c?i5KW33j5@kJ1U2R3h2m1:T1`2dFa12521FRT14h
I\\1QP1c?i5W2W30W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5<41=c1YD518d1P3\>
S4e4FJR2U5Eo1m<i5XMf6j2T<^2Z2W3^3_2@\5Q?\61<]1:R3h2m1:=FBm1o3Q:b8a12521E0RT14o6UBB23o2_2f3S10023
Z5A1=c1_@o318d1P3\>i8FJR2^274Y21Cm>i5XMf6j26m;^2LW3n5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIi@bKQP1c?i5
k6V2W30W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1R2SCa12521E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2
U5Eo1m<i5XMf6o>^2U2W3X30d2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d
1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2MW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI6j2ZY1QP1c?i5NW30l1P4@kJ1U2R
3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5ZY11P1W3d11W4@kJ1U2R3;14U2m1:T1`2dFa12521FRT14hI\\1QP1c?i5Xe1
OW3f1W4@kJ1U2R3;14U2m1:T1`2dFa12521FRT14hIc5hV1QP1c?i5X1W32Y3_21@kJ19k1R3m1Jm1:T1`2T>Q17U7a12521
FRT14iGn1g1k3f=QIkJU5c?i5e`1P1W32i51@kJ1U2R3m1Jm1:T1`2dFa12521FRT14hIc5hV1iJW5c?i5e`1g2W3]30_2@\
5^1oC1<]1:R3h2m1:=FBm1I_6g6Ni6Ia12521E0V?kD4Q1m5Y6g8f3V3k1Cf3S10023Z5A?c1_@o318X1;P3:Z3f:i8FJR2Q
2<74Y21Cm>i5c9g3l<o2f6Z7;d3c3^2`2W3f11e1_2@\5^E1<:R1:MI;N;1213Q2m1:=FBm1Q>b8a12521E0RT14o6c@T2V3
_2f3S10023Z5A?c1^=P3o318d1P3\>^4Z4FJR2^274Y21Cm>i5XMf6o>^2S1W302b11U4@kJ1U2R3;121U2m1:T1`2k4hAa1
2521FRT14hI\\1QP1c?i5U2W3^3_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6[B<V3S2;c1R2S10023Z5A?c1_@o
318d1P3\>i8FJR2^274Y21Cm>i5XMf6o>^2Q1W3n5@g>S<1U2R3h2m1:T1`2dFa12521Ff90fDc54^HY1Z5o1QU1QP1c?i5Q
1W33j5@kJ1U2R3h2m1:T1`2dFa12521FRT14DSIoT1X2f1\3e3WGS5c?i5R1W30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14c
GT2k@SH\3QP1c?i5\8a1hF\BKW3n5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5gP1V2W30W3e2@\5^E1<]1:R3D
S2m1:=FBm191Q1VEa12521E0RT140n6hBV3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2JW3n5@kJ
1U2R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5R1W33b11U4@kJ1U2<e2;121U2m1:T1`2dFa12521FRT14hI\\1QP1c?i5
NW3n5@kJ1U2R3h2m1:T1`2dFa12521FRT14cGT2b7iT1QP1>d7_7i5R1W3f1e1a2@kJ1U2R3;14U2m1:T1`2T>_8a12521FR
T14hIZCQIkJU5c?i5KW3n5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI6U\1QP1c?i5KW3n5@`3ZG1U2R3h2m1:T1`2dFa1252
1FRT14hI\\1QP1c?i5T2W3^3_2@\5^E1<]1:R3h2m1:=FBm1g4Y9Nc7a12521E0RT14o6hBV3_2f3S10023Z5A?c1_@o318d
1P3\>i8FJR2^274Y21Cm>i5XMf6o>^2W1W3]1`4@`3ZG1U2R3h2m1:T1`2c71]<`2a125216?d8]K4U4^1SDk6ZNk5Y1QP1c
?U3c2S1W3n5@kJ1U2R3h2m1:T1`2c71n>\1425216?cK^84hIk6a2aK\7oIQ6c?i5NW33j5@kJ1U2R3h2m1:T1`2\@W6a125
216?RT14QIF\\1QP1c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIk6`U1QP1c?i5LW3n5@kJ1U2R3h2m1:T1`2dFa
12521FRT14hEo3k6`U1QP1c?i5MW3n5@U2eH1U2R3h2m1:T1`2dFa12521FRT14hI[Ef3YCQP1c?i5LW30m5@kJ1U2R3h2m1
:T1`2dFa12521FRT14j>m:\\1QP1c?i5LW3FW5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIb7iT1QP1c?i5KW3n5@kJ1U2R3h
2m1:T1`2dFa12521FRT14hIb7iT1QP1c?i5V2W30W3e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa12521E0RT14o6c>T4V3_2f
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2T1W30EW5@kJ1U2R3h2m1:T1`2dFa12521FRT14P8e3l9o1
T2b7iT1_Ha7c?GQ5\IT2W3^3_2@\5i;d91<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6hBV3_2f3S10023Z5A?c1_@o318d1
P3\>i8FJR2^274Y21Cm>i5XMf6o>a1LLW3n5@TAf91U2R3h2m1:T1`2dFa12521F`Ma64hI\\1QP1c?i5LW3n5@kJ1U2R3h2
m1:T1`2Y9j6_6a12521FRT14hI\\1QP1c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIUAVKQP1c?i5JW3n5@kJ1U2
R3h2m1:T1`2dFa12521FRT14hI\\1QP1c?i5V1W30m5@j>1S1j:1U2R3h2m1:T1`2dFa12521FRT14D_Ce2V2Fb7iT1g>W2e
8[6c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1Y?g@c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\
1nIR6c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14hIZT1Q8QP1c?i5R1W302j5@kJ1U2R3h2m1:T1`2dFa12521FRT1
4hIZ7P2_79CbJQP1c?i5\8V2W30]3_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0h?UD34o6hBV3_2f3S10023Z5A?c1_@o
318d1P3\>i8FJR2^274Y21Cm>i5b1eKf6o>^2V2W30]3_2@\5^E1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6hBV3_2f3S1
0023Z5A1=c1_@o318d1P3\>i8FJR2^274]1K1Cm>i5XMf6Z5d9^2Z2W30Ae2e2@\5^E1<]1:R3DS2m1:=FBm191Q1VEa1252
1E0RT14o6hBV3_2f3S10023Z5<4?c1YD518d1P3IJg<S4e4FJR2U5Eo1m<i5k6\Ff6\5b9^2X2W30Ae2e2@\5^E1<]1:R3DS
2m1:=FBm191Q1VEa12521E0RT140n6hBV3_2f3S10023Z5<4?c1YD518d1P3Ib=S4e4FJR2U5Eo1m<i5XMf6o>^2U1W33b11
U4@kJ1KY1R3;121U2m1:T1`2V?]7a12521FRT14gGP2YX1R4QP1c?i5LW30m5@kJ1U2R3h2m1:T1`2dFa12521FRT14gGP2\
\1QP1c?i5V1W3f100U4@kJ1U2R3;121U2m1:T1`2dFa12521FRT14cET4kCnDa3i3WLc?i5QEMW30m5@kJ1U2R3h2m1:T1`2
^:V9n2a12521FRT14hI\\1QP1c?i5^1W3]1DOk2@kJ1U2R3h2m1:T1`2`F20a12521FRT14hIZ1X4b7UOQP1c?i5Z2l:a9g=
\4m5U2H9Lk25R1W3n5@\7X8`3d71U2R3h2m1:T1`2P8c>a12521FRT14hIc5hV19gOc?i5;QBY2W30W30d2@\5^E1<]1:R3D
S2m1:=FBm191Q1m8Y9n2a12521E0RT14o6hBV3\22f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2P1W3
2i51@kJ1U2R3m1Jm1:T1`2dFa12521FRT14hIU1b@cJQP1c?i5e`1V1W310i51@kJ1U2R3m1Jm1:T1`2dFa12521FRT14hIg
13l?cJgJ1W5>T?i5\:XV1W2W3X30d2@\5^E1<]1:R3DS2m1:=FBm191Q1h=]7a12521E0RT14o6hBV3\22f3S10023Z5<4?c
1YD518d1P3\>S4e4FJR2U5Eo1m<i5XMf6o>^2LW3B[5@kJ1U2R3h2m1:T1`2dFa12521FRT14hI\\1IWOc?i5U2W3Bk2_2@`
3k1^E1<]1:R3h2m1:=FBm1Q>b8a12521E0RT14o6hBV3_2f3S10023Z5A?c1_@o318d1P3Ib=i8FJR2^274Y21Cm>i5XMf6o
>^2NW3n5@kJ1U2R3h2m1:T1`2dFa12521FRT14cH>Ei3R4_T1QP1c?i59Y30i5gR1RQ3l>cJdE``28Y30i5gR1RQ3`Y1dE``
28Y30i5gR1RQ3l>cJUV3=Y30k1m3gR1PZ2`F@m3bU1lOa1fT29Y30i5gR1RQ3BZ3bU1UV37Y30i5gR1RQ3`Y1UV39Y30i5gR
1hj2Y6m3bU1UV3:Y30i5gR1hj2Y6BZ3bU1UV3;Y30i5gR1hj2<P4k1m3bU1UV3:Y30i5gR1hj2Y6m3a6POUV33Y3eY4m38Y3
0i5gR1RQ3m3bU1UV32Y3eY46Y30i5gR1cZ4UV31Y38Y30i5gR1RQ3m3bU1UV39Y30i5gR1RQ3j1R2bU1UV3:Y30i5gR1RQ3B
W1R2bU1UV34Y3eY4j1R23Y3eY4j1CY30k1m36`R1lo2131j?k?h4b27a2Acn1aW19Y30i5gR1no23b1mX1UV3<Y30i5BTR1\
o2A3l?cJlo1XV17Y30i5gR1eQ3mX1UV3:Y30i5gR1no23b1TW1h1UV35Y3bh4:Re1]98Y30i5gR1\V30UT1UV39Y30i5gR1X
o2\2Z3bU1UV3=Y30i5jKl6f9e8k3i^1gNhV1iJ[[2:Y30Y1Bl3gR1Q63]T4UV3S1Z3k1m36>118dQ1hT2WFk41=0g4i:`50e
A7f1\1@`=S1_3]E3Y6g@W4S:fBh5R2Z3k19c3E118d3j7TFl1[4d8R@4j40b6]8a4Z1l7g33Ia1a9l6i2^5104S3S30^2Q3P
4d1k37[1_=2_27a2A@4310n7Y6_2aB^6g:j9i3a:kEc27Z3i5gR1no2f1mX1UV3?Z3i5ImQ1no2P4\20a9cJiJRU1V3]?cC8
Z3k1m3gR1no2dZ1@dU35Z3i5gR1cZ4UV3;Z3k1m3gR1lo27j?_GS3lOXV2V1Z3<U18m3`1X3PGl6[8g?X2OaQ2m215S5o;_1
l5;0\>a2AjMC]1g2]O40W1\DS7_6CBZ3l1l3gR1[8jOne2]<jMXAjNm909U7S6CS4IZ3k1m3gR1fB^V1fV17>V:h3Gi>]<W8
YBZ52[15`7hIE]<UF7Z3l1l3gR1cZ4W8mm28Z3i5gR1o_3cJ@fS1mQ2GZ3b18m363YHU3l6mCoc1nG1313bOg:oo1f=^Hh18
7Z3l1l3gR1RP3`Z1UV3<Z3i5b@e21\?lo27\R1Q8aIc\2:Z3i5gR1WITV2R5QNQ8lIX\2:Z3k1V2f1gR1S=_m3lOcMdX16Z3
l1l3gR1cZ4UV3\5Z3;b1Ml2[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5f3J[17<\1
o2f53l1V6a5h3O=Bo:S78I45En1C4H315Z9m6DJ7311^1a2C3c2_152Q2d121057n2313<X61Y1MS4S226O2^3X5T4U3c32o
102m28=LV44R1211986ET1NQ16Ic1D253Y18K>=_11g1C\1239Rm1R5Z3;b1Ml2[2n3?n>5:a264f1404^1:6;406X1F4D15
7271KM1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3_1Q1Cg2_152Q2d121057
n2313<X61Y1MS4S226O2^3X5T4U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Rm1@Z3Y3_2gR1J
n5T>X4TV2EX3U>QIkJiD_f1AZ3k1m3gR1kMf1o5Yj115QT1V2j2Z1mFPS2V<:Z3l1l3gR1eQ3i2SV1ok1nMV<8Z3i5gR1_O2
lT2SV1UV3JZ3d4T1gR1[<R3[HT7dX1e5Z4U4:U=1^41>X1k@Z8jT1mEXODS3R1Z3d4T1IPKl6kM^BYW1h21j2KMIl5:5`A[1
YAma1e:_6Y>U94n4d2D^2D`2e1MZ3b41T1Og3oMX;mNVa1c3S6V10>k>[19R1QBm>0X<k1oU1Y>SBc2V4;Z3b41T1gR1cZ4m
>Y_11Y3aT1?Z3d4T1OgQ1dd1_Z1j4cV1m>0Td1Y>gD`2?Z3`3Q11T1gR1UQ2RN\2G]3gT1_T2lMh3DZ3`3S1T1gR1]j2f4f6
=20I[S1P]1^GP9l3n@h3`2^2Z3k1m363Y>k<9S1h5V4CX8Bo4`3U5d112CM251=;GW8e2b7T12W2[JZ9X116a1b1;:157Z1_
1;\2Y7eH<h21HA[7c6c>i233CV6U3R1:f1oGe=]?2J2T32S4]1Z3i5gR1V4CP:2X7U5d112CM8156T1W8X:T1Z2o2fP1X11h
1R4a1W1`1Y7XM[7o:U=GaT1SM2JW32S4W2Z3HA^4d>U=S1GP5V4CP:2X7U5f1FM815410S1W8X:T12W2o2fP1X116a1CZ1<h
1_1;K`1Y7XM[7o:U=G^<@h220h11iB`:T3e7l2X221:o22T32S47Z3l1l3gR1gU3kT1UV39Z3i5jKl6PT3f1kT1ZJj[26Z3d
4T1gR1cZ4UV38Z3d4T1gR1fo2lZ1\R3h3<Z3d4T1gR1i[2ZCAo61jS1UV3R3?Z3i5EQR1no2aE0b1n;`12k5I_n1kV17Z3i5
gR1no2dZ1ab2cCGZ3i5fEP=h?j?0XIhJU1l4Q2o1a4;]1_1_<gEc2VFU4h[2AZ3i5fEP=mh1hJU1W3d1Q2o1\1n4_1kT1fX1
^m18Z3i5h2nOgU3aAYCUV3MZ3<U18m3i4mM\V30>521LS9_1g20S3b@HAa6Y=[7k1j6]n1h38Z3l1l3gR1kHga3\R3h3LZ30
T1=h1\2o5V9T>X3@14Z1bOnS1]GU:AkT1Z@k7Q<cJ11^Je<CZ30T1=h1\2o5P<Z;X3@14Z1gU3hS1R1_i2e<b5Z3;0^126Fn
1M1Y2]2`1?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5a42X17<\1o2f53l1V6a5h3O=BSB
8I45En1C4H315Z9P3l3^3a2Cg2_1312Q2d121057n23131:T1S51FBMS4S226O2^3f4AT4U3c32o102m28=Lk2Z14R121198
6ET1NQ1P1c1D2531W1T1>=_11g1C\1239nDeT1]3R5Z3;`11Ml2[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S11
1O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4
S226O2^3X5T4U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Rm18Z3i5gR1PFVV2[^1YT2kQ17Z3
k1m3gR1cZ4lOXV26Z3i5gR1PU3bU1UV36Z3i5gR1km1g\2UV36Z3i5gR1j>hk3UV37Z3i5gR1jFhc3em1_X1JZ3k1m3fMP51
\>U6R=i2TE2d5Y5R26`5m15Y1Ra1^93hOi1^T2=Z3l1l3gR1dDng1Ff2Ra1^9_a1]8W\1AZ3i5fMl3S1dDVb1U9aj1_a1`1l
6j1T1h?[DR5@Z3k1m3\?ZCm8]3W8MV_1gQ1WP1j3lOR1UU29Z3i5gR1m8YH`U3j3oP1UU29Z3i5`AVAPc3P2aEnV1Vo16Z3i
5`AVAcZ4UV3DZ3<^1m3i4mMaEf5mT2Y6g:_1W2d3\1n?Abf2o7b7:Z3i5gR1]k2c3Z1[3\1]U1UV39Z3i5gLo5V;1[Y1ne2U
V36Z3i5gR1cZ4ok1UZ16Z3i5gR1mR3eW1UV37Z3i5gR1mR3R2bU1UV3e1Z3Z1^4Y1@W6OdIV1V3\:P6a<d1j8P;[2NS2SG[?
R2Y23YFY4d1b687^4?:c:W2b4k3T6\2j6R<0:Cb1V:_4RF1X2U1j4i48Z3i5\EZ=hm2W7bU1UV36[3b1[U114kW45[3b1[U1
14T2[3b1a1e2m5mE]1i3141S2m1:=Y1m1913MVEa12521E0RT14o6fA0W4_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5
o1m<m2g=\Bf6o>^27[3b1bP1]3Z1146[3b1PT1Z1148[3b1[U114RCc1Xn27[3b1[U114`]62B[3a107SU114\1[BME^6Q[1
a1^5nFQ>kh16[3b1iQ1a3149[3b1YR1Q314fDVb1mP27[3b1iQ1?Q3146[3b1oJ[:147[3b1PT1Z114kW4A[3T2Z713]T3bI
_12X1`1Y20W?f2R2__24[3B[^6[11[3]7[3:0S1182MX5]2`1?m2X3V61^25:a264f1404^1:6;406S14E0200111;212270
171A32P11P1S111O0151CU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1m3X2a5h3O=Bb1k1_>48I45E2k1C4H3
15Z9m6[32Ld1CBT2_1528h1d1210524n23131:T14FU1c2=1FBMn34S2241O2^3f4f4k18P1]352o102KQ28396E]2h14R12
11986E9JNQ1P1AQ1D253Y1;5B>=IE152^1C\1239`>1nR1Y7o4[3:`11MX5n3?n>5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239b>3[3ja1aH8[3T]1Y;gU1RLS
Z2Q;R54[3_m3XW1a[16[3b1[U114PY77[3iS4iC9CPFW3:[3SN3^T3i8a6BY^1_2YC3[3B`M2[3Vf68[3Xj1a2Zm2nX1d:h1
]13[3n^6Q29[3X3RV1n5T>bl2mc1MkC6[3b1YR1Q3147[3b18PR1Q3147[3b1bP1h414kW4;[3b17QR1Q314RCc1T7o[39[3
b18PR1Q314e`3^h16[3b1[U114Ua22[3Q_53[3g4kh73[3d1^U12[3B2[3^Y49[3b1[U114SR3X1j307[3b11YU11219[3;V
:TCQl3_1l5[AnU12[3ah69[3a8W11kCb`3h=f3fh12[3k]8L\3d1Jh62001P2PF`4Z4S:l6Tk1kS1Z7a6bV1Y:d<l70;^2`5
nILA\3d18Z7301bL[ETP3V6P\20;o7nIL;\3S2T76nFoJTP3Wb20;b39\3X923nFTk3Wb20;>\3e1i7QMl2NU2g1Qn1\k1_R
1`S10WS1@\3e1kT1l2NU2g1lETX1`2kh1gBg?`S10WS1A\3e1kT1l2NU2g1kl3Y5hI`S10;X6eKW2c:]2\3e1b10_2m5`E<A
K]3h23NJ:=;5GOMQ>b8a12521E0[U1k5c2[C_2f3S10023Z5A?c1W>W2o318@=E>a2\>i8FJR2^274Y21Cm>^Fc<f6c3W2j1
X7_1N]2\3e1b10_2T1h4`E<AK]3h23i1:=;5GOMo<Q1b8a12521E0[U1k5oE_2f3S10023Z5A?c1_3g:d1Bo318=2=8217P3
\>i8FJR2^274Y21Cm>RS1f6o>^29\3\901jb3Vn2]JX1nI:\3d1g701bLl^6X1nIR4`4\3d1>9U41=9H3K002004162m7U=T
105]5130111X1=_1[1f1<l4c27b2=1_31?341V1g5Q4P60Z5_<f1\1R2IR1k85c3n:BS5T2`6X31=KT3i1=0`30<D>0BA8Y2
9DA463<0514294X4FAe1M60b32F4Fb7MP18`6D@<1?]2k30e3k1V3;3g9W7T:04m6[2_9P>h;94]2\3d1>9U4b1O00200407
bFc56V3[1f1<P50Y5?^301i8Q3P60mGl922bAf2T2`6X31f:S1CT3M0AL617>o4W2Mj32KF`86R1e8]2b7k1V3dK04m6[2YS
19Q1\3d1>_4b1O00200120jFc5m6eR31X6]4j50^1OWF6eEkN0R7eU19E\3m1YNb>P3R70`4k1l2R3X8`R2j90Y5]20W5n2h
S2S2\3e1b10_2f2Z1k1mE]1]3h23i1:=;5GOMQ>b8a12521E0gS1c1k5oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274
Y21Cm>RS1f6o>^2S2\3e1b10_2m5mE]1]3h23i1:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2
^274Y21Cm>Q;0;cGf6c3L^:^2T2\3e1b10_2m5mE]1]3h23i1:=AGOMa2_;4k1a6a12521E0W[1lBR3_2f3S10023Z5A?c1_
@U1i218d1P3\>i8FJR2^274Y21Cm>RS1f6c3[;^26\3TZ1fS60[8nIo1\3e1b10_2m5mE]1]3h23i1:=AGOMQ>b8a12521E0
W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6c3[;^29\3e1X5`2QMQ6g1W]3f^18\3e1kT1l2T3g1n
k4iV26\3X92RGZP3iJ1\31]3g3]3Ld10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c5
8Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S
39d5Y5m6Y31f3]3Ld1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;
g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31W6]
3A:d112U32R2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^
3]30e1>U3c58Z2Z3^1c262o1`7V1;260:3M:0Q18\4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe
3_40i1a1\1U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8R4HZCe?0S39^5228P5m6I_211Z4]38Cd1_9g547?2`1>P
320k2P606234@3W11n14R1@15m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1
d1\2U1><:1P7d121057^2CT3R5_7Oe3_<X7\1]121n2[1^1i181436NQ1R22\13W9^FT3i1W;P10S39d5b1f3S4DT2Y31R4]
3A:d15Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:
3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y3
1m4]38b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=
BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P
1c1D253Y1T1>=_11g1C\1239Q1]3W1;P<Z@F0c6EX7]6:n3kZ2m>NRIZ;m1X<c7Lg;V:e1i3\7d5[77gB^3[22]3TS82]3WZ
7@]3W1;RM2a6E[V1`o2Z;Vb1]D7gBj5X7O]3W1\DQ>\6_3?lLBITI_5?[GQMV8n3mB7g=o3g3Kg4hK8[7V;W;[2X7J]3W1;8
5j:[;f4P9MUEW5m@bM0iF\6W4UB4h2d4c2bORElF4]3W1\e6aW1A]3i`1o[1lA?jR1gh1_6YFW2`2_>h2d2hAR227]3Un2iU
1W1\8VY1V\22]3na82]3`e33]3iX7TY1:]3lT2Qn1_Z2XOi8]4U?S;e34]3g1V^3lV42]3g1P2]3X3_2m5mE]1]3h2m1:=Y1
m12n=b8a12521E0aV1e4oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274]1K1Cm>_=?d<]8f6o>^25]3]X7_E8YFZ1]3
W1D_3S>mER3>d6W1dX1f<_1j;fHd3Z7V:>?0AB<oQ1\<W;[3V1l2S4\5Q7?Nj2g1T5_2T1V7S>E]3U11Jjm3l[2iNT2d4U1n
1c3Z2o7P7>R5Cf4U1V6I]3U1Lm:<Zl1`3T5c3o2VISf1T?a>^3T6a:]3[:W9o26n53k7R9]38C96=E7X5n3?W547?10`1>P3
20k2E5:a264f14041234@3;:691406S148470200111;2122701511A32P11N1H:11O0151B0U1<X17Ii5OB3F5S475V1037
<:0@2<o2^3W23DW1Kd3e1m38Z1Oh2A==Bb1P162@^1h7N;g1;m18I45Ee1813=4:=315_6E=f1;T20U1;29>c19Z1P228U1>
<631=BT2_1528h1W1<210524^2?313<a2f31Y1MS4S2241O2^33Y9U3c32o102KA\128396<213]2h14R1211986E981436N
Q1P1A?2>D253Y1T1>=_1152^1C\1239P6eQ10S39d5Fb4m6Y314]3U1h^3`V2k3]3L8[10V?47?2`1>P320k2P606234@3W1
1n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;Z1m2^1:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;C
T3R5_7Oe3g7g4X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y313]3U1h^33]3V1\e66]3V1`1g^4V_1Vj1=]3]c1CC[
Ea@X=_1c1g1Ja1oe22^3la41^32^3\^8_1^35T1Y2\4Z[1cKP[2YT1[@YCR1X1Ed3H7BET2>>a14]4\=16@h<E5@g121:M@4
16Q1859:3^3P_2ff38^3QCo[2b1_HaW2b5]85_3o^2a[1eQ2m15_3^?O]3Rk19_3C_R7n1R[1X221:1_3:_3C^e3P]3n1R[1
X221:2`3h`3W1`3c1ZJm87B021111;42Y132f4a4i<\1<i1h^1h3kBf2o1SDd84nGo2k6h5X2R9\<3`3h`3[K4`3h`3cBY=R
1`3W3dQ1j1Y16f4a4^:Z2\1<i1j3d51VU1SG2T2f7fF:SHo2W6Ch5X2`1a7\<[=cF;`3X3cQ1j1Y16gCi9mZ1X`2]W1S1`3W
3dQ1j1Y16f4a4^:Z2\1<i1j3d51VU1SG2T2f7fF:SHo2W6Cc2T3X2`1a7\<[=cF\4`35T1=V6n3f6m8:a264o54E0200111;
212270171A32[40151V2X17Ii5L0V5J5V1037<:0@?o2f53DW1V6Z9O=U2k1d>80H45d2CnD2a2CBd3528h1d1210524e3X6
1Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AG[1Y1i32^1Cm14`3h`3SGdU25`3h`3hl2i62T1`3W3dQ1j1Y16f
4a4^:Z2\1<i1j3d51VU1SG2T2f7fF:SHo2W6Cc2T3X2[14a7\<[=cF4`3h`3SG^\24`3h`3c1QR35`3h`3P52^V34`3h`3S5
^V33`3h`3c1X1`3W3dQ1j1Y16f4a4^:Z2\1<i1j3d51^8gJo1S5oA2H[1f7fF:SHo2W6Cc2T3X2[14a7\<[=cFm1`3o20d2m
5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14n3P3oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2<`3X
3cQ1j1Y16gCi9mZ1dBcm1]W14`3fT3Q<h43`3h`3b73`3h`3`]22a3Yb43a3gf501a3<a3iZ2R2m?i4<2m1WS1_4h1PV31a3
5a3l\2U2bU4aF=a32R3\8[GX3W<0[JTE2VCRg43a3nX7hE4a32SV6P><a31S3\8[GX3fk1Tl2SFBcg1c16a32kQ3\CV5Rj23
a3a3Sa6g6b33b1M>_2Y2c3:?n>5:a264f1404BK:6;406X1F4?4157271f121P1G:0118F0159;U1;06Q17Ii5OBJ5W3Y1[1
7<\1o2Ja12521E0T23l1V6a5h3O=BSB8I455?V1GC4H315Z9m6P3=Q2?Cb24N002375284c1d121057>A?]1313<X61Y1MS4
S226I52^3718d1P3T4U3c32o102V1f18=L3R44R12119526@4T1H5Q1P1574P1D25361C<T1>=_11g1C\1239b6RS1f6o>^2
[2b3V1FLD;8>Y3]Cg;ad1j3aLe3\B4b7bJl2WD\8j=R1X1E]47BET2>>a14]192><64Z1e92c316@d60:><k4K@R1D21:M@0
316Q18319:I5b3Q1XR4j>4>b33i1n9XV44c1d121057hU2T5b33b16FX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5V3AO=BSB8I45En1C4H315Z9m6^3a2Cg2_15284c1d121057n2313<X
61Y1MS4S226O2^3k6a2U3Gk22o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Zh1R5b33b16FX5n3?n>5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5V3AO=BSB8I45En1C4H315
Z9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4S226O2^3]9U3Gk22o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=
_11g1C\1239?b33h;XV44c1d1210524hU2;a1b3Q14>T1K=h3^4hU44b7oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D21:M@
416Q1859:e6Ab33h;XV44c1d1210524hU2QFCQU1k1b33R1\3Y3n3l\2Q@YY14c1d121057e3oGb2_W1l5R1X1E]47BET2>>
a14]4e9f316@d6S6K@g121:M@416Q18319:4b3eT1_]343b3Ub44o4b33b1MX5n3?n>5:a264f1404^1:6;406X1F4D15727
1i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_15284c1d121057n23
13<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239@b3P?Wf110S^1eN4\S1
Ua1QM2<g1P12Q5b33MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f5
3l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1
211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239f5b33M@3Mm1Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5>Y3O=BSB8I45En1C4H315Z9m6^3a2Cg2_15284c1d121057n2313<X61Y1MS
4c1?26O2^3]9U3Gk22o102m28=LV44R1211986?5T1NQ1A>c1D253Y1T1>=_11g1C\1239QFCf2?@6^3Z>[7T2k2k2Ok35W6
b33T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<
:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m63W32a2CBT2_15284c1d1210524n2313<X61Y1MS4S2241O2^3]9U
3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239aa1U;Cb3[1cIZ1\:14c9YNjY1g:Bf=;4^
b1Y2W;hF5b3U^2fKXX14X4b33T1=V6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f5
3DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd35284c1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS
2Y1i32^1Cm18c3S3\8[GX3g:lKao57c3S3\8[GX3g:^k62c3Rc11c32c3Ye36c3S3\8[GX3VV72c3YL4c3Rc1f^1[b32c3YM
3c3YMTl22c3Ud68c3S3\8[GX3aa1aMRg48c3S3\8[GX3W\3gQ2Vh12c3nd39c3S3\8[GX3l<i^1kb3cg1:c3Wa1cH1l2h=X7
SES_2P>2c3^_66d3R3\8[GX3VV72d3nk51d32d3Xe33d3XMog23d3kQ3\C2d3Pn53d3iQ3Zb33d3XMgn53d3XMTl21d32d3]
_67d3R3\8[GX3S_2Rg48d3R3\8[GX3aa1aMRg4:d3R3\8[GX3fk1i<mR3`2Vh12d3^]75d3md3dl23]28d3cT1UX1dZ1fV2\
C3]22d3a^67d30on2m22VCYc39d3>_R7n1R[1X221:a1d3T1f6\]3bT1oW2R15R1E]47BET2>>2^14]4C0H]7`416@V<AK@g
121:M@416Q1859:X1=\1d3T1f6oa4oW2R1X1E]47BET2>>:0U14]4k8k31B16@h<K@g121:M@416Q1859:9d32V:Pe1Uj2_1
l5[Ae=2d3oo5^1d3T1f6]Dl^2Od]1\\1W:b;g5R1X1E]47BET2>>a14]4i4b816@h<K@g121:M@416Q1859:]1d3T1f6]DiT
2VD`T1];@2mk1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:a1d3T1_2V4\Em^2V=]P1WR2g5R1X12B]47BE5n1
>>a14]4h3e50l316@h<K@g121:M@416Q1859:W1d3T1f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:f
1d3T1Y2\4^4m@QR1P:jR1\4WY1Yb1m?g5R1X1E]47B2BT2>>a14]4]1Q1R2X8@16@h<K@g121:@<@416Q1859:X1d3T1f6oa
4Yb1eER1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:5d3`BXj1gQ4b54d3b3ea3Yc32d3ga82d3Xe32d3Xe34d30
We3V54d30TV2jH2d3eh34e3on2XF]l41e3;e3=T3`GiW6n1R[1X221:2e3k^82e3fR32e3T`45e3[c3k1Ua2aX14e3S4oZ8d
22e3bf76e3Q[74_=`3QG5e3n^2nR2\4Tg2:f3h;QX4d121057hU2@f3h;QX4d121057Ua12_D_9W7QFSD;f3h;QX4d121057
hU24Q1f3MGS6n3d?kU1ZQ1Ua1d121057X<b9VGj7l4o3[5a2lIQ4_5S3f2o7T10Q8Z2Ef3MGS6n3`e1`b2d121057X<iP1j7
l4^1`2[5a2g620b3278d12W3U2n3g5479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:
12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><45
1?`6d1210524^2C5<a2l2V1NMDd57Oe3_40Q2=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;k8l3iP1o20S39d5c
10d3b5Z1I_21W4f3T1=V6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O
=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241i<[4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1
Cm1_6f3M6=K13JY4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[4
5V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2
^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239nMj:b116]1h@R1T3>f3h;eo1[X2d
121057_OBY@[E<f3h;QX4d121057_OBeU17g3j6[3V_4_1l5[ABg3d3P1`5iT3WT1T6_1l5V<T5VOPKE`W11>c8V1g3LIJ0c
7Th1Q1]^1aW1_1l5l:L@P5_;c47_Ga4P:i1n4l1R<MX2b4U13JX3P:1d1X2A9g3^1g8g=^Q4_1l5[A`W1U5f30L8;MX5]2`1
?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H
315Z9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4[3Z1U3c32o102m28=LV44R1211986ET1NQ1P1c1D25
3Y1T1>=_11g1C\1239:g3U18g8`n3e@_1l5[A^P16g3V:V_4_1l5[A:g3^1g8YY1lU3_1l5[A^P1Z4Ag3V17g8YIQ314cb3_
1l5\10Z>b1d@i?Bg3V:]l3hB_1g2063k1A:\10m?Y726Bg3U18g8e_1[9eV2^?_1o2o1A:]1k8Q7`P1oW2Mg3V1o8[L14i?Z
c2h1e=0:S1o4L8T1c7R1R3BME9DM`8oNoP28g3V:V_4_1o2l2]1m?;g3V1o8[L14X`3Z2_1l5[ACg3U107g8YIQ314hCjn2_
1c2300R3]1m?@g3V1o8aHi314cb3_1o2l2]1g4U;f7nT18g3V:V_4_1o2l2[AnK8g3V:P<US4_1l5e>e2>g3V1o8[L14cb3_
1l5[Af7eDji1Q;:g3V:V_4_1o2a2:[A`X38;g3U1P9V_4_1l5]1a84V7`3?g3V1o8YIQ314cb3;S1l58T1P>l17g3V:k\4Z2
_1l5[A:g3U18g8YIle3_1l5[A^P1:g3U18g8[`1jn2_1l5[A^P18g3U1P9V_4_1l5[A[3Ag3V:dX1Y`1[2lBnP1_1l5R2Y4n
:f7jLWR1P5cG@g3V1c5[3YIQ314RCe]2[2^?;S1l5[A:g3U18g8^>1eP4_1l5[AR1g3U1P9mc1_AQ1Z1T7Z?o2a8Q<c?a18S
50LE:1C_1l5[A`;2Kg51_Bf2`b1^8d4f30S110:U5P1]2`1f6m8:a264o54E0200111;212100410171A32[40151V2X17Ii
5o65V1037<:0@?LR2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524Z3:T1S51FBMS4S2241X9l7c32o102KQ2
8396E]2P3211986E9JNR2AS2Y1i32^1Cm1kh1a1g3Q13<U6]2V_4:T1l5[Aa_1R1X1ES2Y27BET2>>a14]4\=16@h:o1K@g1
2172M@416Q1859:k1g3Q13V2[4]2VMVZ1S5R7ak1:T1l5o2j1l1j1h8a_1R1X1E]47BET2>>a14Ka3_3_1`6k116@h<6D@g1
21:M@416Q1859:R2g30j100X8g;g2_8l1]=2h;\3;;2Dm2nJo?QMS=_1W2m1f1V13e5W533?=2A3Ic11<1420011122b1n1k
251XT136T113[BnY15Z2g3`200c7YNo:g1:7=`1k2X1`23Z2]2i112Sm1f@a3c2_1g2T3c:m4@1V1^?R:A^@E=00>;?S72m3
o3P7g?2285108>4=>5l2P2c8o292Na151<Ig1g3U107S5n2Dh=^;S314`:o3X1l4E7[2]1M^1@:UZ1[6cGn6f6;0R1[19V48
V7W5c1=>R2b68e9[71\2ST1b;n1aEK1\18g3V:V_4_1l5[AWj1gX1^1g3Q1f6]2Pd1Uk2:T1l5[Aa_1R1X1E]47BET2>>a14
]4\=16@n:i1K@g121:M@416Q1859:7g3<i9V_4_1l5[A8g3V:Z;cl2WW1_1l5[A7g3V:V_4_1a5:[A7g3V:V_4_1l5[A]?8g
35P:V_4_1l5[AcW3;g3V1o8YIQ314cb3_1l5[A8g3V:V_4_1l5[AiZ209g3V:V_4_1l5[AUb10`a1:g3V:Z4_\2[n1_1l5[6
o:TP2<g3V:ck2V4o5XB0f:Z<_1l5[A>g3o2V7U1[GX3[c3_1l5[Al@Z6`@Xb19g3V:bl3cB_1l5[A]NkD9g3V:\BR4fh3_1l
5[AoN<g3U10o8[L14hCjn2_1l5[AX1g3L_2i6VGh8c2D8S1a3k=d4[:j6QEd6_W1_1l5k1B3g6[2BQ5[8\9X4i2g1]3o4>[D
V2V8SQ1Y1Cg3U18g8h;e2W8X7k=oi1_@T;e=_1l5U7U:jNX2:g3V1o8[L14cb3_1l5[AY5f30V172MX5]2`1?n>5:a264f14
04^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3
a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4T3a1U3c32o102m28=LV44R1211986ET1NQ1P1c1D2531W1T1>=_
11g1C\12398g3Z8k1W\2nR2_1l5[A7g3V:V_4_1l5[AV@9g3V:^>1mY1gf2_1l5[A8g3U1P9[m3jA_1l5[AT5f30LDMNY4]2
`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C
4H315Z9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4f4U3c32o102m28=LV44R1211986ET1NQ1P1c1D25
3Y1T1>=_11g1C\1239Ag3V:_j1n?gT2_1l5[AT108R_1kX1j1W7n61@g3V1Y2e6[L14cb3_1F;k2Z10A[A7g3U1P9V_4_1l5
[A<g3V1o8_Fk514cb3_1l5[AgV2T5f30a12JX5]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<L?o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n23131:T1S51FBMS4S226O2^3f4
f4U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Cg3U18R10c7^>1^?a\2RFa>_1l5[A^P1Kfa1aH
8g3^1g8V_4_1l5[A`P17g3V:V_4_1Y5B[AX1g3MJ]1o5Oi4b21S1a5l44P4W<P<aJW6W4jD]9i4Z10TF_1l5e2b1R=V;TQ1_
2C1\2Q2^@b5aF8g3U1P9oo3V?_1l5[AAg3V17g8PKZ114cb3;S1f55_7k9SJ[c1i1g3Q1_2V4]2bi1ce2:T1l5[Aa_1R15R1
E]47BET2>>a14`1l2DHS1EW6P2k116@P<GK@g121:M@416Q1859:4S1<g3V:nAMl:eEcQ2RJ_1l5[AXh1>g3V1Z7d1[L14cb
3_1e4V1[AX;\2V7f30S11072MX5]2`1?V6`5V35:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111O01
51CU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d121
0524n231201:0S1S51F89MS4S2241O2^3d2Q2]35R1k18P1c32o102Km138396E]2h14R1211986E9JNQ1P1AQ1D2534T1T1
>=_1152^1C\1239o:[>_O1k2;g3V1o8[L14kW3g:_1l5[A8g3U1P9PV1UY3_1l5[AY1g3F[1j61V1X3hOR1?l3b4T2`=>T5h
2[>0]4>3h:Q;U1m3jC`4U3_1;`5c4g<a2XCDQ4Y5gDe_1:g3V:\P2i^2_1l5[AbR2YIa8>g3f1_8d8lOS`1nJaK_1l5[A`DV
P1m2^1g3L8P8L2Od32cT11_Nc6V2jl1b1_1a5:[Ad8b3f4S6f@c2X91He5d5Bd1\1P8X210[BU21\16c4:39g3V:d=aQ4_1l
5[A^A_h27g3d3a6V_4_1l5[AOg3V:X4b5RNYFf>d6i5fCV1iP1_1l5j2>P161h1o3n6\9\1m52jM0hF:JW2h3S1C5d33U@R8
R5X7[1[22b3e2F871i58mMf:Z8R2oHS1Y2G]2c1]6f1X3c3R1AGA[;U1f1O74911112000S7k5NT?j6e723B12[@U?e@T5g5
T1i3h3S1C5\4524C7332V1e<R83n4X2c11U2Q11[1[22X6F871i58T1n5e1<a1P:l3V5d;UK]8Y2GY23@R1]6X35T1;KY1@?
181R1A5?16092^<f1D:<;111210c3Z34j6R127]780_4^1IT1V4Db4V253?123B1^@C1_>e@f1]3k4KI:g1h3S1C5e4X1o=\
>e2g>15Z4[:<Qk1`1m1Z4a8\95U2l2\1Q<8D>FEP1G774;11122QES1\E12Ki63V9iI];2i6h3h3S1C5R495242@772ABg<V
8U60P1c11e4[223k6871h1S=<Xk1b7S1[53;4\1f2P3c30223I62293746]1?>D32I??]:8;2IF>V1?D2517>11112000B6T
64m73o6M0n5j6f5R153;3123B1_5`1^8oU1`1P5:_1Z2h3S1Ch4f4j9VEl:[2^5aGV5_d1831]1]6f1F[2]11O<8CR1?1N09
2f9g2Q1d174=610n6]8EP70h5e5E3h8<i6>e8g3b<n2i4714607G12o7T2j79h3m1Y9TW51122bl1\1h3S1C5b4K?VFfk1X1
k\1e>X3]1T1Y1P118\2g@1122YS1D^?3:k8L\4cB714T174S6o5E[5V2h3S1Ib424C7332T1nDW7e1aD8T1d7<oEk\1_6?4R
1f95T128KY1P1181=DA5?992j>U11122B`6f?8o5U6Df5R15_1R7R93LUOo5EP5\1h3S1Rd1T1W5oH[c1e>f1Hj2L1\18Q1T
11;CT<U3R162R@ZS1>e8R1W?n2i4714607G12o7T2e1h3j100PDg2_8Z?2^5Y6\3;;2Dm2nJV94]NiP1W533?=D3Ic11<170
011122b1n1k251XT136T113i1h3j100PDg2_8l1]=2h;\3;>b3nJV903]NW5iBg8W533?=D3Ic11<170011122b1n1k251XT
136T11a@n>mL5o1h3i11f3n5g8h5R7[517[5Y2n12`6X4[4b16c4i3TOJlL>c2PIg4j1\333MD3Ic11<;11122a3R1h151f1
g6T=S3m9R31m@[S1U12n6n1h3i11f3n5g8h5R7[517[5Y2n12`6X4[4b16c4i3TOJlL>c2PIg4j1\333MD3Ic11<;11122a3
R1h151f1g6T=S3m9R31m@[S1U12g1h3i11f3n5g8h5R7[517[5Y2n1c6d8b1j4i3TOJlL>c2PIg4j1`2O3b13]21<;11122d
4g3g6T=S3m9R31m@4VS1U12n6b1h3k10PD2T;l1T6_5Q32[3d1k8;;2b3]2gQ1003X48i16m3`=b;l=R8a5W5G=b1`262a3k
251X7n?f>]@n>mLa1h3k10PD2l92T1l1f>2[3d1k8;>b3]2c;SF0020a4P2m3`=b;l=2o72^5o5=S462]651X7Y9d6T1oMn>
mLNh3k10PDW;cN;Q4KQX1P2nZ120`=W5G=b1`262a3k251]<`Ii=`^1T1h3k10PDo92T1k5gH;Q4KU=SF4b4_C_I20O`<W5G
=2FY362]651b@US1`^1>h3Si4T92l;II_262c61b@[E]720e37880DE21U327j1f9479132^11>P320=@4028:22I7c2S1=]
14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1_50Z2B3`1]1Q2^3\3^3Eg20e1d3:X58Z1OZ3Y1h262o1m71G;
223;3M:0S1T3^1:3B:C5_6E=R2T20U1;29>a11d1Z21U1><4513;[1[2S6\1C5<a2`1[1V1=@MDd57OP3D_40^12247=X2U3
Y13i3P2FE;>2?21Y2[33@85>:81436NQ1R22>M355R71c5bCV@0S39^5228P5m6I_21R820e3789Z12W3116j1f9479132^1
1>P320==2438:22C57c23Ok14041234@3;324?140411_14801311162B015N1LP11H:128E8DG237<X1k7B3CL]1Q2b211C
02\3BCW2Eg20LH_34c58Z2[1@]1Y1ER262o1X3d4I;26;3A;:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2W
18[1T1139@M1Bd57Oe15b16S40450^12247932U2^2FY13g2R3\1;>2?21Y2L^23@85>:814206NQ1R22>M3018b`10S39d5
Y5m6I_21]620e378d12k1[1U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N
8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X
;C5<a2l2V1NMDd57Oe3_40^12?=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M355b`10S39d5Y5m6II8\11U620e3@
d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^
3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe
3_40^1B=X2U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I_21h620e378d121U3:j1f9479132^11>P32
0=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Q1X1Z3
Y1h262o1m71G;223;3I3360S14^4:3B:C5_6E=R2T20U1;29>a11d1\2U1><45130:X;?35<a2l2V1NMDd57Oe3_40^12?=X
2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;R71c5iS10S39d5Y5m6I_21d620e378NE011U3U2[5Z4479132^11>P3
20=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y
1h262o1m7I;26;3M:0Z1\4:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3T4450^12?=X2U3Y13j
5\1;>2?21Dd1[33@85>:81436NQ1R22>M3;h<iS101Q39a52Y5m6I_21c620e378NE01W3U2f9479132^11>P320=@438:22
I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d3c58Z2Z3Y1h262
o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3T4450^12?=X2U3Y13j5\1;>2?
21Y2[33@85>:81436NQ1R22>M3018b`10S39d5Y5m6I_21Y620e3@d12W3U2[5Z4479132^11>P320=@438:22I7c2S1k140
41234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5
:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=X2U3X7\1;>2?21Y2[33@85>:81436NQ1
R22>M3;h<VDb?0S39d5Y5m6I_21Z620e3@d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482
CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;
29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3018oP1b?0S39d5
Y5m6I_21;i37n_1dHPEWf2=h63e8`Kb620e378:Y121U3:j1f9479132^11>P320=@438:22I7c2S1k14041234@3;6D1404
11_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T2
0U1;29>a11d1\2U1><451?X;C5<a2l2V1=@MDd57O[1Y2_40^15<=X2U3Y13j5\1;>2?21Dd1[33@85>:81436NQ1R22>M3;
[P1c3b<0S39^55Y5m6I_21k620e378d12W336j1f9479132^11>P320==2438:22C57c2S1d164041234@3;64?140411_14
82CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1h262o1X3d4I;26;3M:0g5:3B:C5_6E=R2T2
0U1;29>a11d1\2CA><451?X;C5<a2l2V139@MDd57Oe3S4;0^12?=X2U3Y13j5\1;>2?21Y2[33@85>:814206NQ1R22>M30
18[P1V@0S39d5Y5m6I_21_720e3@>U12d1b1U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB0
15P1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>
a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40Q2=X2U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;h>R1X1EY1S37BET2
>>a14]4\=16@Y10R1P29d5Z2K@R1>521:M@416Q1859:T2I_21]620e378d12W3U2f9479132^11>P320=@438:22I7c2S1k
14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:
0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40^12?=MZ1U3Y13j5\1;>2?21Y2[33@85>:8
1436NQ1R22>M355h<iS101Q39d5Y5m6I_21\620e378d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D14
0411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2
T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57O[1Y2_40^122<=X2U3Y13i3P2\1;>2?21Y2[33@85>:81436NQ1R22>
M3;b`10S39d5Y5m6I_21a620e378d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P
1LP11H:12N8DV1<X1k7B3`1]1Q2b211G\3^3Eg20LHd3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11
d1\2U1><451?X;C5<a2l2V1NMDd57O[1Y2Y450^122<=X2U3Y13g2R3\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d
5Y5m6I_21Y620e378d12W3U2f9479132^11>P320=@438:22I7Co1S1k14041234@3;6D140411_1482CB015P1LP11H:12N
8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X
;C5<a2l2V1NMDd57Oe3_40^1B=X2U3Y13j5\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I_21T620e3@d12W
3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^
3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40
Q2=X2U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I_21X4i378d10m1X=47?2`1>P320k2P606234@3W1
1n14c115m1P1J:\1DV1<X1k7B3P5c20I\3^3E^4d3c58Z2Z3Y1h262o1o7G;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:
1h;CT3S4N_7Oe3b6=^5Y13j5\1]121i5i181436NQ1R22\135n<iS10S39d5Y5m6c18\11k3i3@d10I\>47?2`1>P320k2P6
06234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><
:1h;CT3R5_7Oe3b6=^5X7\1]121i5i181436NQ1R22\13n`10S39d5<l4m6Y31[1i3OP2e4oa4]J=S]1R1X1E]47BET2>>a1
4]4\=16@j:m1K@g121:M@416Q1859:n3i3@d1031P?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3
^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3i552?=^5X7\1]121i5i181436
NQ1R22\13n`10S39d5Y5m6Y314i3Td5=ZBl3i3@d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3
\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3b657^5X7\1]121i5i181436
NQ1R22\13n`10S39d5:1l4m6Y31j3i3@d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d
3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3b657^5X7\1]121i5i181436NQ1R22\
13n`10S39d5Y5m6Y31X2j3j20_2Q4k1Q?k6]1]3h2m1:=Y1m1Q>b8a12521E0kS1[7oE_2f3S100235T5A?c1_@o318X1;P3
3E1012Bg<P4h4FJR27V274Y21Cm>RS1f6o>^2S3j3IP20_2Q4k1mE]1]3h2m1:=Y1m1U57k14b6b8a12521E0e7^AZ7[3[7o
E_2d31AA0023Z5A?c1_@o318d1CM^13E1012Q4X9h1\2c4FJX1I24V274I_11CP9O1j4b51i3_9S@f6]39`2\3>]11Z3^2V2
j3e2e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1C\211E10_=S4e4FJR2e3U2o1k7
;e4SLn6f6g3W;^2U2j3k2_2m5X>d7]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o1HDA18d1P33C1106D
c<i8FJR2^274Y21Cm>ZAgAf6o>^2Z5j3V10c1_2X2d3mBa10\1AKe28>h2@C>61072=A1A11O<@R<E41Q14k1[5U1a12521E
0f2Z7P42m2SJ\8g5h1n2n1S1Ma1X31;1D<0023Z5A68c1>083?FF17:1`1FT280041U2i2FAR1BK1140i218=2=8000173:?
A_1I1021m5>m6Q1g7FJR27Q13P174Z1N1CV6>W2T5JDS7e3n3Y2V1S@f6k5j1g1l44>_1Nn2j3W1c1_2X2d3mEAKe2Gh2T1>
610:=AC11OMh<X1b8a12521E0W[1oE_2f3S10023Z5A68c1\1U2S7`3d1BKS318=2=801173l23Eb=i8FJR2^274Z1N1C[9f
4JDS7e3_7S@f6o>^2Ej3YR1`3V6\R2cL\X110GlCTAl3d4a;X7]8P4_BBm3W2j3S1a1e2m5mE]1i3141S2m1:=Y1m191Q1VE
a12521E0RT14o6fA0W4_2f3S10023Z5<4?c1YD518X1;P33E10_=S4e4FJR2k5o1W8e4RS1f6o>^29j3T^3XU2151103m1j3
e2e2m5mE]1R4S2m1:=Y1m1913MVEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3Ib=S4e4FJR2k5o1m<RS1f6o>^2
o1j3e20d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P33E1`=S4e4FJR2k5o1m<RS
1f6o>^2S2j3Z1`1_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS165n6oE_2f3S10023Z5A68c1_@o318d1P32FJg<i8FJm14^
274Y21Cm>RS1f6j2T<^2o1j3e20d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3I
Jg<S4e4FJR2k5o1m<kJV8f6o>^2n1j3e2e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD5
18d1P3IEl<S4e4FJR2k5o1m<RS1f6o>^2l1j3k2_2m5mE]1]3h2m1:=Y1m1Q>n4c3a12521E0kS1[7oE_2f3S10023Z5A?c1
_@o318d1P3Ib=i8FJR2^274Y21Cm>RS1f6o>^2l1j3j20_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?
c1_@o318d1P3G1b=i8FJR2^274Y21Cm>RS1f6o>^23j3]c51k1j3j20_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3
S10023Z5A?c1_@o318d1P3Ib=i8FJR2^274Y21Cm>RS1f6o>^25j3nBc6li4VP2n1j3i21_2m5mE]1]3h2m1:=Y1m1Q>2_8a
12521E0W[1oE_2f3S10023Z5A?c1>P@o318d1P3Ib=i8FJa1@^274Y21Cm>RS1f6o>^2n1j3e2e2m5mE]1R4S2m1:=Y1m191
G9VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3Ib=S4e4FJR2k5o1m<f8[Jf6o>^2V2j3j206X2m5Q?k6]1]3h2m
1:=Y1m1Q>b8a12521E0kS1[7oE_2f3S10023Z5A?c1_@o318d1P3Ib=i8FJR27V2334Y21Cm>=KP1j3;`5oFf6o>^2k1j3k2
_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0XT1n6oE_2f3S10023Z5A?c1_@o318d1P3Ib=i8FJR2^274Y21Cm>RS1f6o>^2m1j
3e20d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3Ib=S4e4FJR2k5o1m<RS1f6o>
^2\3k3d1Q7n1A]<b8[6Al4JV2e1W2V2[1Ef2<d37Ch3?^<\3W>l3l6S40o<]:61X3E27HH4DF0`1X5W1b6d7d4K?3X2g2811
042=261S<P8n2K@f2V7Jb6Q1>0J2Ao52]8h1c2h3l7B2>Q1]21W1b1AW2i?=831121a1P1o2k3d1Q7[1BnB93U2Ll1DT2k2R
8^43W1i3d37CX4\4X=n<\>0\G061X3E27HZ2`1X5c4m1R?X2d2281107=250000R<n1l9W3\3m3V5T3Z1d62X84;P4U:f1o1
g3b1A2nA=83141Z10311D92_1k3d1]8BnB93R3[222T2n:a=CX4k?dd161n32P1gS1@E25000Zk14;P4_9E=X1o1g3T2hB54
c1S1X4k3P1Cn7d52[7K@i1e3Y:4]55o23^8o5Z?_2d1W1:4j9LA@422R1^82e12i3[5@n4;<W363;X16S12H?01<Q5@KR1D9
h8_<A:2e1A42D1?[5IW3<L107=25000P4]3f212^3U3j:]1Y1X1b1V7:o1<0]2Q52o1B\42Z1m1m2g2a2e45Z2Ld2\2>a39:
a9]1Q416;1?Y3j1k3P1CP9kO8_:[1E\HdAh[1Y20`1S6];S2R1T6I_41107=25000SGf4j1l4Q5Y3>0J2a62o1Bh7e5^8V2T
7X2Y;Q4141l2d1k3P1CcI3X29W3b1Kf2e8T3Q3Rf3?]517C61@cHa?3Q1\2d62X849^14W6Q9Q1]21\3\=d4=831121a1Z1:
k3Ze1[V2f_1W6C6\DRY1[\12l3m[31l36l3U1kT1Q6g1nk4j1l3h20_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S
10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^22l3Rj67l3U1kT1Q6g1Qn1lm2Q2l3U1b10_2m5mE]1]3h2m1:
=AGOMQ>P2a6a12521E0W[1oEMa1f3S10023Z5A?c1`=n2o318d1P3^7m6i8FJR2^274Y21Cm>RS1f6o>^23l3m[1cQ2o1l3U
1b10_2Q4k1mE]1]3h2j12:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^
22l3m[1o1l3U1b10_2m5mE]1]3h2j12:=;5GOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21
Cm>RS1f6o>^2R2l3U1b10_2f2Z1k1mE]1]3h23i1:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1W>W2o318d1P3^7m6i
8FJR2^274Y21Cm>RS1f6o>^2R2l3U1b10_2f2Z1k1mE]1]3h23i1:=AGOMQ>b8a12521E0gS1_7oE_2f3S10023Z5A?c1W>W
2o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^27l3U1kT1Q6g1V\4g?o1l3U1b10_2m5mE]1]3h2m1:=AGOMQ>b8a12521E0W[
1oEMa1f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>RS1f6o>^2S2l3U1b10_2T1l2k1mE]1]3h2j12:=AGOMQ>b
8a12521E0Q:UQ1oE_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>f5[Mf6o>^2P2l3U1b10_2T1l2k1mE]1]3h
2j12:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^21m32m3SW1;m3P1iQ
1a314?a5aY6\2U59m3P11YU1121Zl3k;Dm3P107gK202a5S1]214?ik1]I]5gZ1RJl4Dm3P100nK202e6]2121nIc7\BY8iM
Q1P]16m3P1[U114ZR76m3P1[U114??m3P1e1eS114U2n5T>[82Sd2\c1@iD5m3P1[U1147m3P10ZU114?8m3P100YU11212m
3bV67m3P1nQ11Z3148m3P1iQ141Z314:m3P11gQ141Z31216m3QFc3@[j2`34m3Sh3^^2h12m3Sh33m3bV6de23m3Wd2Zb32
m3di86m3V4UP8P4Q@T12m3Wn51n33n3Ej\13n3Q[6V42n3d[27n3OTL2S9142n3lj55n3EY2U[1[c55n3jY1]1l2UZ7d6o3:
80Z112U1o127j1c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<b41_4B3`1]1Q2
^3\3^3]30e1>U3c58Z2Z3^1c262o1`7V1;260:3M:0`1V4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?g3c2l4CBa2R5M
DZ4Y17O[1Y2_40d14a1U16g1]1Y13l4MFE28Q121f3R2B<>:81436NQ1R22>M3;e8R4HiB@e?0S39^5228P5Mo5I_211m6o3
:8[112^2;:27j1c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<_1R31T2Z2B3`1
]1Q2^3\3h1e1]30e1>U3c58Z2Z3^1c262o1`7V1;2230:3M360Q1>V4:3B:C5_6E=B_1T20U1;29>a11d1\2U1><4221?Q60
8l4CBa2R5MDZ4Y17O[1Y2_40i16`26g1]1Y13l4MFE28Q121f3R2B<>:81436NQ1R22>M3;e8R4HZC_4j9Z10S39^5228P5M
[5CI_211P4o3:d1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7
V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S3
9d5Y5m6Y31]6o3:8[112U3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B
3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262o1`7V1;2230:3M360<D1c4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?Q69
Q1j3CBa2R5MDZ4Y17Oe3_40d1;`26U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8R4HZCe?0S39^5228P5m6I_211[
6o3:8[112U3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3
^3]30e1>U3c58Z2Z3^1c262o1`7V1;2230:3M360Q11c4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?Q69l4CBa2R5MDZ
4Y17Oe3_40d1;`26U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8R4HZCe?0S39^5228P5m6I_211m5o3:d11X3U2c9
247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2
Z3^1c262o1`7V1;2230:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13l4M\1
28Q121f3R2B<>:81436NQ1R22>M3;e8VHe?0S39a52Y5m6I_211Q4o3:d1W?47?2`1>P320k2P606234@3W11n14c115m1P1
J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe
3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39a52Y5m6Y31R6o3:d11X327j1c9247?2^11>FY220?[27c2o24041
2312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58P1Y1Z3^1c262o1`7V1;260:3E736
0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13l4M\128Q121f3R2B<>:81436NQ1R
22>M3;e8h1]Fe?0S39^55Y5m6I_211^6o3:d100X31S2c9247?2^11>FY220?[27c2o240412312@3;63@140411R1744801
CC15N1L1N1H:12W1DV1<T9B3`1]1Q2^3\3V1W2]30e1>U3e3m18Z2M\2614P1V1\162o1P5_2V1;260:3M:0I2j4:3B:C5_6
E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y136e4M\128Q121f3R2B<>:81436NQ1R22>M3018e8
VHe?0S39d5Y5m6I_211^6o3:d11X31S2c9247?2^11>FY220?;o17c2o240412312@3;63@140411R1<4801CC15N1L1N1H:
12W1DG><T9B3`1]1Q2d2I\3V1W2]30e1>U3c58Z2Z3^1c262o1`7V1;260:3M:0I24e4:3B:C5_6E=R2T20U1;29>a11d1\2
U1><4221?[6l4CBa2R5MDd57Oe3_40i1n2U3Y136e4M\128Q121f3R2B<>:81436NQ1R22>M3018e8k4k6^<a:S50S39d52V
5m6I_211m5o3:d11X3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]
1Q2^3\3^3]30e1>U3c58Z2Z3^1c262o1`7V1;260:3M:0g5:3B:C5_6E=B_1T20U1;29>a11d1\2U1><4221?[6S1h3CBa2R
5MDd57Oe3_40h4U3Y13l4M\128Q121f3R2B<>:81436NQ1R22>M3;e8VHe?0S39d5Y5m6I_211k5o3:d11X3U2c9247?2^11
>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262
o1`7V1;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3Y13l4M\128Q121f3R
2B<>:81436NQ1R22>M3;e8VHe?0S39d5Y5m6I_211Q4o3:d1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9
B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;5a1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M
\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y31Q4o3:d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV
1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13
l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y31R4o3:d15Q?47?2`1>P320k2P606234@3W11n14c115m1P1J:\
1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<
Y13l4M\1]121f3R2i181436NQ1R22\13Q9fLU;0S39d5Y5m6Y31S4o3:d15Q?47?2`1>P320k2P606234@3W11n14c115m1P
1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4CT3R5_7O
e3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9fLV2n80S39d5Y5m6Y31Q4o3:d1W?47?2`1>P320k2P606234@3W11n14c1
15m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;S1c4:3MC5_6E=R2T20U1;29>c1d1\2U1><:1k6l4C
T3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y31Q4o3:d1W?47?2`1>P320k2P606234@3W11n
14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U1;226>c1d1\2U1><:1k6
l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y31e6f38:62GB1MZ2U2n3d5247?2^11>FY2
20?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2[32\3^3]30e1>U3c58Z2Z3^1c262o1`
7V1;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[64d121057^2CBa2R5MDd57Oe3_40h4U3Y13R4IM\128Q
121f3R2B65>:81436NQ1P1Q12>M3;M[5[25P=o:2b<o20S39Z3Y2c10d3m6I_211Bo3][20e1>fLV1Z2_U1^V1Y13l4h32Z3
=aC@o3][20e1>fLV1jW1^V1Y13l4h32h3aCCo3DhZ20e1>fLV1jW1^V1Y13l4h32h3aCW6^X1S4o309d10V?47?2`1>P320k
2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U1;29>c
1d1\2U1><:1k6l4CT3R5_7Oe3Q9]3Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y31R4o309d10V?47?2`1
>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3]30e1>U3c58Z2Z3R462o1`7V1;g1;g5:3MC5_6E=R2T20U
1;29>c1d1\2U1><:1k6l4CT3R5_7Oe3_<Y13l4M\1]121f3R2i181436NQ1R22\13Q9lW10S39d5Y5m6Y31Ao30\[20e1>fL
V1jW1^V1Y13l4h32h3aCn3Q48d10k:Z447?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5^3\3^3E^4d3c
58Z2Z3Y1h262o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g7g4Y13j5\1]121i5i181436NQ1R22
\13n`10S39d5Y5m6Y31m3Q48d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5^3\3^3E^4d3c58Z
2Z3Y1h262o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g7g4Y13j5\1]121i5i181436NQ1R22\13
n`10S39d5Y5m6Y317Q4n_1dHPE^m23e85R4An2Xk5kb16R4in5VU2n21V42R4in55R4Y8j@dU5\^2b5f3<@DMNY4n3?n>554
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9
m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]8OU3c325i102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11
g1C\12317[6Cn1l9a7\DV5l1;21:l521BS4@]4j9dc1mMZ\1]`1R2SCR@n1_AbIX221:?S4VKPc1UW1hT21nP1W7n1k=VMX2
21::S4Um5YU1n1k=VMX221:;S4X=PU1U`5n1R[1h1?21:;S4QG_R4mX2n1R[1X221:[9n4f3<@6=l1NZ3n3f6m8:a264o54E
0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1R2S4Z9O=U2k1g3l:8I45d2CJSD2a2CBd3528h1d12
10524e3X61Y1MS4c1?241UAc32C[102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Ce17o6n1W9C_>fBX221:l5Ln259S4n2
`o6n1R[1X221:8S4_R7n1R[1X221:<S4A]2_o6n1kBVHX221:i5:S4VC[P4l^2n1R[1X221:;S4M^a1R`5n1dY1]1X221:9S
4o2_o6n1R[1X221:9S4mj3aW3n1R[1X221:9S4_R7n1X5iU1X221::S4S>U_2UU4n1R[1X221::S4o2_o6n1lY1U1X221:9S
4AmQ7n1R[1X221::S4A]2_o6n1R[1X221:=S4UJ\Z2T3_<W^3n1kBVHX221:9S4o2_o6n1R[1X221:9S4hX3fi3n1R[1X221
::S4_R7;b1[5fU1X221::S4_R7n1[5gT1NX221:=S4WQ1P2d_1Sa2^OnNn1R[1X221:<S4eKj7_2_k5Nn1R[1X221:9S4R^6
\Dn1R[1X221:9S4R^6\Dn1R[1X221:=S4b]2b\10mW1ZP2n1VCkGX221:8S4_R7n1R[1X221:8S4_R7n1R[1X221:9S4TS3Z
o3n1R[1X221::S4U]2Uj3SKn1R[1X221::S4WU5Wm1n1R[1X221:C9S4_R7n1RHoBX221::S4o2oe6_9n1R[1X221:;S4S3[
o6n1RH0nBX221:8S4_R7n1R[1X221:8S4_R7n1R[1X221:9S4na4``2n1R[1X221::S4TQ4oi1ZW1n1R[1X221::S4R_3\c3
Q1LR[1X221::S4_R7f17nY1S1X221::S4kh2cY4n1THmBX221:;S4mW3aj3n1nLS>X221:S5:S4_R7n1[5fCoAX221::S4n@
^^5QS1n1R[1X221:9S4jV6dKn1R[1X221::S4j2an6R1n1R[1X221:;S4j2on2ao3R1n1R[1X221:9S4`P7n1n1R[1X221:=
S4<]2Xa6X=R1n1g4ZV1X221:;S4j2P=`a6R1n1R[1X221:9S4^APa6n1R[1X221:=S4cJU2V^2hY1e]2n1T6mT1X221:<S4Y
h2hC_]3l8n1T6mT1X221:9S4_R7n1[5fU1X221::S4Qm3ob2]Bn1R[1X221:9S4_R7n1U8lR1X221:=S4l`1T1ie1V_3\;n1
PDQGX221:9S4_R7n1PDQGX221:9S4_R7n1T6mT1X221:9S4VV2Xl4n1R[1X221::S4_R7n1`8bQ1NX221::S4_R7n1e6]@nC
X221:W1S4Ef6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:AS4f2ho6n1T9g60T80T@i2X221:@X5>S4_
R7`1=T9h6T80nBX221:i5Z1S4A3f6c58R\4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1S4EY2\4oa4oW
2R1X1E]47BET2>>a14]4[:P316@h<K@g121:M@416Q1859:Y1S4EY2\4oa4a=]j1R1X1E]47BET2>>a14]4\=16@h<K@g121
:M@416Q1859:9S4_R7;b1R[1X221:\1S4EY2\4oa4oW2R1X1E]47BET2>>a14]4[3Ig4^416@P<GK@g121:M@416Q1859:\1
S4Ef6XEam19jW1oFn]1PJR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:=S4B\2V_2kU1bk2i>n1R[1X221::S4_
R7n1kZ16X221:8`1S4EZ2[4l5c91Un2g=^F_R1_U1R1X1E]47BET2>>a14]4_5l716@h<K@g121:8D@416Q1859:AS4o2VS2
Xl45h1X5[;i1b:P>X221:n2\2]1S4EY2\4YDem3h9Vn1R15R1E]47BET2>>a14]4Q1i7`416@h<K@g121:M@416Q1859:@S4
o240iY3^9_J`a2n1b8n?`BX221:^1S4EFo5cNog2[Kcn1[9R15R1E]47BET2>>a14]4Hc<16@h<K@OG21:M@416Q1859:Y1S
4@4Y2\4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:8S4_R7n1R[1X221::S4fZ4hg2n1Z?gKX221:=S4
JnK\914Ql5n1R[1X221:8S4_R7n1R[1X221:Z1S4Ef6RGlj3[KR:`R1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q18
59::S4T3^Q6kMn1R[1X221:9S4_R7f17R[1X221:<S4`R5<3N^n1n1R[1X221:9S4^d4P^2n1R[1X221:BS4\Lo4U2bGc4Zi
1WGfC[n1n1cLi;d2X221:=S4PT1l1Vd4ZX1n1cL^>X22181a1S4EY2\4b4gm1Q;XOV5RP1oW2R1X1E]47BET2>>a14]4U2b2
U7]116@h<K@g121:M@416Q1859:Z1=S4o2\n6R1n1g4lT1]1Eb121:]1S4Ef6PEnl3g:Wm1R1X1E]47BET2>>a14f3?6\=16
1>h<K@g121:M@416Q1859:P1;S4mc4gc1iJn1nLS>X221:[1S4EY2\4oa4oW2R1G@E]47BET2>>a14]4k<@161>h<K@g121:
M@416Q1859::S4PU3h?e]3n1R[1X221::S4hJmU3hQ3n1R[1X221:a1S4EY2Ch3l[4R6oW2R1G@E]47BET2>>a14]4_2T2P5
U3@161>h<K@R1D21:M@416Q1859:i1S4EY2:GY3oa4oW2R15R1E]47BET2>>a14]19A<;Z1C0b2Ko6X216@d60R6K@g121:M
@416Q18319:X1ES4o2:G\n6n1i2\99A<;^<g90n6X221:[3:S4XK1TW6n1R[1X221:9S4nB`_6n1R[1X221:9S4TQ4ZQ3n1R
[1X221:1T42T4]A3T4]Alf24T4RE`X3ao12T4lQ83T4eX3X72T4^j2W1T4Df6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g
121:M@416Q1859:2T4cn21U42V4ST62V4__62V4ed3l1V4Y20d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^24V4ed3]_2an13V4[c1g`44V4n>]8f\53V4\Gf\54V4n>]8Xm21
V4R2V4Y20;X2m5mE]1R4S2m1:=Y1m191Q1Fj1dBa12521E0RT14o6c4[A_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o
1m<Z2V4`Lf6o>^23V4d`1jn46V4c`10XHg[1Q32V4d`1V2V4Y20;X2m5mE]1R4S2m1:=Y1m191Q1_>f6a12521E0RT14o6a1
]D_2;Z3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=340b1jLl3f6o>^22W4Wg6o4f3@<DMX5n3?n>5:a264f1404^1:
6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_15
2Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_115a1C\12398W4T2
Re6`^116]1mDc6f3@<6=ML4V4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17
Ii5OBJ22[45V1037<:0@?8f2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y
1MS4S2241O2^3]9U3Y26R12o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239;b8e5>]2\:^17l
7n4f3@Q1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=
BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P
1c1D253Y1T1>=_115a1C\12393W4n_3XW37W4[Z2hBeF\S3bf107W4Q3Ud6R=b8m6R=4W4<`1Ye63W4<jf6T6f3@C=MX5n3?
V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ2839
6E]2h14R1211986E9JNQ1P1A2ND253Y1T1>=_1152^1C\1239Y4f3@C=V6n3f6m8:a264o54E0200111;212270171A32[40
151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241i<[4c32o
102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1aV1<W4<cEnI[`1g2l5T[1QS2^9m;\DX5f3@Q12J4S5n3?n>5:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?U23Ef53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_115a1C\12
39\Z116]1mDLf3A;GY2i3n3VX1Y=`b2d121057X<W6Y<f7a2n3j7l4o3[5a2_U11X46X4T[51L?`P26X4R2dS81h5:2X4eV6
>X4;R3n7ke2a=[T1VP2h6jB^@X3U@`23X4;Um71Y4=Y4`10F0SV1mW3P6gQ1QD^5312Y4\P62Y4PX13Y4[:jX18Y4K]1SV1n
o2o=oZ1RK7Y4K]1SV1VV32d77Y4K]1SV1n]3TX3o@5Y4Y2SV1n]3Yl16Y4X20SV1n]3Yl15Y4X20SV1n]39Y4`1G0Q8QNh:U
S3ie17Y4`1G0SV1n]3ie14Y4`1_V1UT5<Y4`10F0SV10m]3ie1^531;Y4`10F0SV1n]3ie1^531o1Y4`1E10b2m5mE]1R4S2
m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJV1Kk5o1m<RS1f6o>^2m1Y4V210b2m5mE
]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^27Y4X20SV1
n]3Yl128Y4`1G0SV1h:US3ie16Y4X20Q8QNn]36Y4X20SV1h:US32Y4K6Y4K\10SV1n]34Y4Y2SV1n]3;Y4`1G0RKc:<mW3P
6oY1i;T9Z463B7<NCQ2=15J<6742[5U13\5T11?E=N<:W23X2<BR10;0ANE0;5Z2ET1@X1a3c4=R11:U23<=P13Ke2\3P1j5
70e185Y1W2U212IO;BH0DGA2>V1D1<[5109N01=U2k1^1o1=10`4b2X5:22b2L1]4\15^10B11X12>Y3^19X137P10612Y15
4:ACA417296=4:51:1A`1;>NR1P27?U12Y1`1@Y1GO@X1P1F2>A02`35LNV1e151<P1P1Ah1f130V4c2Y35>;2i1\111211I
104J@[2`24JH2566677D7l11188318T1V1c1\1C5ED2e10U14E21]1T1L4;26W4J@X5d2k1j3Z32l3n1P3e4Z20Q1Q1[1U1@
27U362U4I;[4UCf@jX1TAaT11SQ2U11_93[4kd3h^23[4SP4`S22[4dS63[4Tn3_U21[44[4l@]d2`l22[4PC5[4PCS\1S;`
h32[4^o53[4PCP22[4QE5[4lCT1VS1k62[4To15[4lDc[1_A`d34[4lDc[1PV43[4lDda52[4Tn33[4Tn3dY22[4mc32[4Rd
32[4mI3[4mITj27[4S3iFmU5gO6W[13[4Vc3hGl1[4T20d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^23[4ob312[4lY72[4j]23\4gS1W^75\4gS1V<iIVX61\4X1\4<f6oa4
oW2R1X1E]47BET2>>a14]4\=16@W6`6K@g121:M@416Q1859:7\4eK0Sh2<d9ng45\4eK0`h2d9;\4d2PI0`^1bY11:d9\l2
eg13\4mLi62\4gS11]41]42]4Ui36]4^ETW1\W1^l3lI:^4d2c5lP1R2d1S`42i@oV26^4[1j61`n1WU42^4n]63^4X[3eR3
9_4W3fR624m`1iGj1S5f1_49_2V4cC]9gX2U\1m\151iJR1X1ES2Y27BET21<>a14]4j3S7]216@MQ3h8K@g12172M@416Q1
859:S3P1f3H4GZ2h3n3`e1U`2Z2d121057X<iP1`324Q4l4o3k1g1g1a2mHgLS5h14_4nU67kD4`4eT7V6W46`4cU2\P1QZ2
ij19\1`48_2V4oa4fj1X=R1S14E]47BET2>>a14]4a4j816@^<9K@g121:M@416Q1859:Y1`48f6b`1\Q3oW2R1X1Ek3A7BE
T2>>a14]4\=16@h<K@g121:M@416Q1859:3`4cZ3RY31`4D`4VET3l>ZNdKn2P8X2eAQ2T7a5k2ZNc=^4l;]F^:2`4bV3;`4
\3dn1gk22Q1c1^c1aEd1^78`4\3b_2lZ2Tf1kCi:aY13`4]2an63`4i]3RT12`4UP4d1a424e3P3]9aX4Y1^ARC];2e5V50d
;R1X1Eg2e17BET2>>a14]4\=16@h<K@g121:M@416Q1859:J^5Z4610\1X1P179<U2]1U877B^11>FY23?c2c2o2:12312D;
63@140411_1482C2@7P1L1N1H:128?85;8G[2R31g6]1Q2a;V20e1>P3c4]1f1C\18d1O>m4S92500:3M:o4S136;d7E=R2U
2a129>a11d1\2U1><4221?l3^2Z1h4a2R5MD\4;KX3B<50m40k1d27:[8GO\128Q1a6<>J3]4>]1Y3[5T<_;A[63Q4\Cl7_2
11Y1a4_EW:0X1Y4VMo2m<2\3e6k2b;P:o5m8h91n8S8b6g1e1g6R6m5m2d11m1l2a8<T6Cj2X2j1b2^7a4Z46N>0o2211o;4
7?2`1>P320k2P606234@3W11n149Y115m1P1J:\1DV1<V6?]2983P5]1P2\3A04f2T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_
6E=R2T20U1;2985a11d1\2U1><:1d9S2CT3R5_7Od10o1Z3T9`5g1\1]121i5i181436NQ1R22\13o5]=o;Q5^<0S39o2d2Y
5m6T1T215a4Xl2lW1dj1]L`2a42e2P1Ab2\3h3P8d>e2m7N0Y21Z113@gCLc2a4BU2S19o2m18@mc1Z4GR1X1PEO5S:b3b3U
1`339_3U20e@a2Kk4_5Y962R14S17U1Hk1<;109:I3[5d2]<o2E]4N=a4l3kFf7P2dLc@P]3dJmA_?k6U2f6f3J26=2JX5n3
?T61g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2e4L3
3DW1V6P3`2>g2AO=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4c1?241O2^3]9:j2c32
i1502KQ28396E]2h14<E211986E9JNQ1A>AQ1D253Y1T1>=_1152^1C\1239h;l:V3aH0W:1b42b4XU64b4V3oZ8d24b4V3o
Z8d23b4co634b4`2UGeY63b4fIgo24b4fIgo2i[26b4]`1W^1V9\m1Wl22b4en22b4mZ3U620V48[12W3U2f9479132^11>P
320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3
Y1h262o1m7I;26;3M:0Z1m2^1:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?g3`7C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>
2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I_21i5Z48[11X3U2c9247?2^11>FY220?[27c2o240412312@3;63@
140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58f1CZ3^1c262o1g8;2500:3M:0g5:3B:C5_6E=R
2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40]3Z1U3X7\128Q121i5B<>:81436NQ1R22>M3;e8VHe?0S39d5
Y5m6I_211Cc41Jjm3l[2iNT2d4U1b5Z2o7P7>R5Cf4U1V6;c4\j2id1GjJ1b;hNmL8f:S1c40Q6bW1j4NgHn6c8\2[2n:W2n
?1Y:0NT1S8aGn<3<8SC5n:0d29Lk>TW10[1d4C^;\A01Im4I0o3X2c3_16c=d2o5Z>[3fb1T_11W4_;l>\3g6GJ3T3d7j3`6
m4:P>W6e3FT453d4ei5e8<d4e2Xa1T3aS2^Z1c[1kP1a@f1WI2m4f3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239T5f3MDK1X5n3?n>5:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1R2S4a5h3O=BSB8I45En1C4H315Z9m6^3k
1ECg2_152Q2U1>21057n2313<X61Y1MS4S226O2d2I]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\
1239\g1_5Id4ILi1[?RS2S=UCaR1Q:SS2m2m9j80a91X<B\10l36f353d4oX7YY1Ed4f1`18P^3j_3WJ110a91\7=Q2n2Z56
:[354d4W3PZ8P5W6f3MDMd18>k2n3?R2k<536a264S1B404^1:6;406X1F4D157271i11P1S111O015EU1<X176BW212\3OB
J5a4[17<\1o2f53l1;D`4Da5Q1f2O=BQ6Q<8I45E21i1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4c1?26O2^
3]9U3c32R1L02e278=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Fn:X<^2i3]2110n@12:Q2n2Z3Q1M1?[35Q5
f3MDMd1c3n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=B
SB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1
c1D253Y1T1>=_11g1C\1239Yb1P5j6f3M6=MX5n3?V6o1g6536a264f1404^1:6;406S14E0200111;212270171A32P11P1
S111O0151CU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1m3X2S3]2h3O=Bb1k1c1\4c88I45E2k1C4H315d5e3m6[32Ld
1CBT2_1528h1d1210524n2313<Y1l1U2K1Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y
1L7>=IE152^1C\1239QH\4P1QDj5Z5W6f3M6=MX5n3?V6o1g65:a264f1404^1:6;406S14E0200111;212270171A32P11P
1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1V6S3]2h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h
1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12
39bHS6f3M6=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V
1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3
]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12391d4Cd4c23c?RG^k5c9g2j5JY2n3o:T
3V4Q1g4>R6<d4e2c^7Z4_1]4]4W9T3Q2l2c;b2d44Ck100T4n;d[1d2gP1f?e2aT1S_1_1m8a=9AR1X11CEV2`17BB2Z1I>>
a14]4o1P3;8S1[3h1]1164054S8d1e226K78GO21:M9641631K859:4V2[3DR5f3M9:MX5n3?j>35:a264f1404^1:6;406X
1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239:d4a2jb7g
D\1W1S4k60b4?d4f1SY5L@aQ2a7n?1[4:Q1:W<05d4f1dS81SGX1d4IK0NW:\;XG`J]8^6e6iA]<P>g[1d9b8T=ES95130o;
`5Q6_4X2b51W21^2f6Y3_2EU5`1d4IK0NW:_S12m82Z62Y2Q81g3n2i3T6kR1^Bn3X]1V1HX4Z2>j;V1S9;cGS4;X2]2T31W
212a2Nl1^9ES57d4eb11]^5UF0WT15d4]j6mL0f5[1d4Io1^`151Z?mV1PQ2:A?l9K1XHPBl1W3l2e69V3<00W35NW21X204
4n2g1Q7g5P4U1V2No5f3MD4H10Q1:h3U2h159e7E_3;f2536a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
IW21_3OBJ5a4[17<\1o2f53l1V6a5h3:D=BP1RA8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<b1e41Y16FS4S22
6O2^3]9U3c32o102m28=La1d24R1211986E0S1N=CP1c1D253Y1T1>=_11g1C\1239FKXCOf60b544k6X<b3Q1j5f3MD4H10
U5n359e7U4;f25:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4W137<=2Ko2f53D1U1V6a5h3:
D=BSB8I45En1:84H315Z9m6^3a2C_1W1_152Q2d121057n2313<X61Y1MS4S226O2l2A]9U3c32o102m28=La1d24R121198
66>0S1NQ1P1c1D253Y1T1>=_11g1C\1239Y1XK0b544f4T2m<m24d4W3Ug6jb12d4YT8^1d44f6oa4bj1\=R1X1E]47BET2>
>NB4]4Y3@V5Z416@Q1f;K@g121:M@416Q1859:Y2W1d44f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859
:Z1d44f6oa4oW2R1X1E]47BET2>>a14]4\=16@d:S2K@g121:M@416Q1859:b1KX1d44f6oa4oW2R1X1E]47BET2>>a14]4\
=16@h<K@g121:M@416Q1859:b1Y1d44f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:3Z2o4f3MB1MX5
n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C
4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1<AQ1P1c1D253Y1T
1>=_11g1C\12397d4R3cY7Fg?^Cm;7d4R3[^3UU3`V1^Cm;5d4QZ7dAmKP54d4QZ7bEPM2d4]X23d4b_3\i3Gf3M0ES:W3c`
3UDd121057e3j>hDi8i4i2P>P>k^13d4_l5_\1Hd452P2QZ1N3?P;Y27mm3ZOP8g3Q2l2Q8V3S2R6\Fa1>;d4Y2We3^Z1VV1
Z6bAEi5l2^U16d4Y2We3e`2Z6XB7d4hMee6a@h4[D22d4^f64d4kg2ai4;Y5f3MDMX5n3?Q6a1b3X2^15:c1M64f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53@[1V6a5h3O=Be5]<8I45Ec1:C4H315Z9m6^3a2Cg2
_152Q2d121057LQ2313<X61Y1MS4S226O2^3]9U3Oc22W1G02m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239
\1V5f3MDMd18Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h
3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1N
Q1P1c1D253Y1T1>=_11g1C\1239h?]2SHn7l6\759d4`3P>R8Pi2ZZ2ej2k35g5f3M5>MS1T4n3?T6i85:a264f1404^1:6;
406X1F42A157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<\1o24`4P13c18V6Ld4\28R1O=BY2i?8I45En1C4H315Z9
m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4c1?26O2^3]9U3Gk22C[102m28=LV44R1211986ET1NQ1A>FLD253Y1T1>84_
11g1C\1239X@P5b4TCa6l4P2Q5f3MD2JX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<L?o2f53i12V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o10
2m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239o4f3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61
Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239V;3o4f3MDMX5n3?n>5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2
Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m2839LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\123
9Q;5d4a2lZ7iF]C^1d444a6iN14nb3l9Za1g<R1T13E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Md4f1a2P4[Z11i
EY<o2m18oi1]B;^?b3PW1=_5c9i8Q6m51W21^2g6Z2<d4m2nl12Vl1\E[_2;\R1l34fDT1d4e2P179b2]1QW1Y31Z1^D`3h8
o2g2Xh1j1X1ZP1b3]8o5f@]3k4_5Y99c2W4m13^G\1]15d4e2bL_a5Tc16d4e2Xg5^W1mGbG4d4e2l[4cc3V4Z49\1X1o1U2
c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H63128ND;d<]1Q2h=0T2R9Z2Z3O>m4S9260:3M:S63Bd7
E=R2U2a129>a11d1\2U1><4221?V2T4S6a2R5M<7Z4Y1]90h4^:\128Q1a6<>J3]4>]1e8VHkU1_211Nd4a23S9<k9j3gH1Z
1^D`3h8m?X<R3Pc1T?b3n:\310S6[HT1R;hM\1Y4?d4e2b7m1hW2g8mMo^2R7X7k>n1PKWI2Ld4e2m?d<\C1_2P5hMf;hZ1W
4nT1l18l:^3T1@k;c2d7g6c7i:l4d5g56d4XK^1oY2c^2nb1`1d44U2`4kEoY2hJZG]Cad1F28X1E]47BET2>>a14]4m9^31
6@h<K@g121:M@416Q1859:I[1d44U2`4o:gf1W`2Z;dl1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:]1d403f
6SQ3g4S\1T;jl1R1X1E]47BET2>>a14]4e70e516@h<K@g121:M@416Q1859:X1d44f6oa4oW2R1X1E]47BET2>>a14]4f7e
516@h<K@g121:M@416Q1859:Cd4^2S]1dm1^=mW1PG1XITC3YD1Bj3T1AVBB4d4o?bOP[6?d4f1CC0bn62S8Y13SJ1k5n3n4
7d4Z2DSX7UP12TAb1d4E4VY1b3V?c`1e6P]1aC]2I1S3j@PC6B829f2k57W1X1b5l7EZ4V35c1I1a1]2>@3]1Y1e1e1a1]1V
6C]21\1d4JVY1b3V?ZT3oEI1S3S=T1bE6B8S3h4R17`2b5l7FY4V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_21d44d4VY7U4jA4
d4o\7PGX=2d4Qc83d4^\8U5Q5f3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4
[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m2
8=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239jc1j2\3>5d4^\7\8S2iG2d4i^8_6f3M6=MX5n3?V6g85:a264f1
404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1
k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524j1S1313<\2k31Y1MS4g1;241O2^3]9k18P1c32o102Kb12;8396
E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239]BP6P5[KU5f3MD2JX5n3?n>5:a264f1404^1:6;406X1F4D1
57271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n
2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1^14D253Y1T1>=_11g1C\1239QY1\90f?2P9f3C96
=E7X5n3?W547?10`1>P320k2E5:a264f14041234@3;:691406S148470200111;2122701511A32P11N1H:11O0151B0U1<
X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd3e1m38Z1Oh2A==Bb1P162@^1h7N;g1;m18I45Ee1813=4:=315_6E=f1;T
20U1;29>c19Z1P228U1><631=BT2_1528h1d1210524^2?313<a2f31Y1MS4S2241O2^33U7S2U3c32o102KA\128396<213
]2h14R1211986E981436NQ1P1A?2>D253Y1T1>=_1152^1C\1239P6eQ10S39d5Y5m6Y31T6f3M6=MX5n3?V6g85:a264f14
04^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1
d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3Y7S2U3c32o102KQ28396E]2h14R121
1986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239n4f3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015E
U1<X17Il4LOBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O
2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12392d4_^1;d4a2NYS7BVDh@Da:m35Dd4f1JNm]
32Rj1hk1[2jA3b91h5:K:1g>52d4^a3T5f3MDM[18c3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X
17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9
U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239VBYKh4Y>1P5f3MDMd1c3n3?n>5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152
Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239PBXP16d
4oX7^>U4cCY<4d4S3Ro7m73d4TZ8XBR5f3MDMX5n359n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1o2f53l1V6a5h3O=BX;j68I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3[7Q
2U3c32o102m28=LV44R1211986ET1NQ1P1c1D253CET1>=_11g1C\1239Xi1R5f3MDMX5n359e7X75:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BX;j68I45En1C4H315Z9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=La1d24R1211986ET1NQ1P1c1D253CET1>=_11g1C\1239>d4@S10
2NX8gU71[?T4R4]=e69d4d102W9Ue7T4h;]<X5f3MDM000U5n3?S7j75:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S22
6O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239\T1o4O1=b4f@X5f3MD2J10U5n3?S7j75:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<K7Ii5OBJ5a4[17<L?o2f53l1V6a5h3O=Ba:a78I45En1:84H31
5Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_1
1g1C\1239\Y1O1Ld4KH0R1cb1gHV3o2[W1UKWP2fG?`81X7R5MT3o1b1n1i5c1^3f2=V1f3MC3L0@d4n3dS1kAo@`Q2d1210
57X<iP1k1>0^5l4o3[5a2i<V@S6OW5e7k<0S3Dd4o3c[1YAFR?W5^1g5hGX7n9_4T2V`1iFUMZIZ2c?2d4ge3Jd48]10e2d@
e21`L2?[d2k2Vo1Y@4f9_;WD167U1Y5Co>8d4g1Tj6^Y116]1mDU1d4HL00Odi11_21k3`Mk`2^6ZY1U494m8S2c5l>167U1
D?6e8[1n2:6[1b48Fd4f10hBkW11_21j30`MUS2V8Xe1Z3lP116]1i>S68=d4f1CDjg2dZ2oS2kK1h527X<;d4f1CD[R81h5
224o@8d4f1dS81>Y5:>Gd4IME_Q1fV1RZ2o^1X?Y8Y<Q71VB6T416]1P3]:^723d4^T7`L4d4SQ7gNk75d4SQ7Z3\K2Id47A
J0\^1g2V\5f4EY3f5Q1m>]1X3MV1Y1JBe2g;j2g3:d4f1Y9ne6<nS11Y2^2f66d4P;Tj5T5dFjV1>d4d10dc1X\2m^1Z[1a1
`1[U1h5V2[>M<d4g1a]3hf2lT1j8X@W116]1mD3d4oZ7SI8d4g1fn4lT316]1mD8d4g1Vc6\`116]1mD4d4]m2Qm1d\13d4\
[8TA]5f3M<7MX5n3?n>5:a264f1404^1:6;406X1E0300C157271i11P1S111O015EU1<X17Ii5OBJ5a49Q17<CH]1a1f53l
1V6a5h3O=BNTA8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211
986ET1N=CP1:80N783253Y1L7>=_11g1C\1239lT1n4f3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S22
6O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239]`1?d45^10n5QS2Xi4e2b4RIT6j4S4a3a
15d4fZ2aP5WOh14d4df6fk1\32d4he85d4SS8An606d49[U114`\6]1d4JX31kIo;b3b6n@ok2oEA9S3f@TC6B8S3k57`2b5
l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_27d4og7U2\BQ4k4_72d4Pm82d4Tg7n4f3MDMX5n3?n>5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d1
21057n2313<X61Y1MS4S226O2^3R8Z1U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Z5f3MD2J3
D5Y4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<L?o2f53c18V6a5h3O=BSB
8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=L@e34R1211986ET1NQ1P1c
1D253Y1T1>=_11g1C\1239X8SR11bCR5f3MD2JX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<L?o2f53i12V6a5f31O=BSB8I45En1C4H315Z9m6^3a2Cg2\1252Q2d121057n2313<X61Y1MS4S226O2^3]9
U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239[1d44V25Y4oa4oW2R1X1E]47BET2>>>R14]4\=16
@Z;]1K@g121:M@416Q1859:X1d44f6cW1[Z3oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1d44f6oa4oW2
R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Z1d44f6m51o[4oW2R1X1E]47BET2>>a14]4m5^716@h<K@g121:M
@416Q1859:[1d44j2k3m51o[4oW2R1X1E]47BET2>>a14]4m5^716@h<K@g121:M@416Q1859:d1d44a200R4oa4Tj1j=R1X
1E]47BEZ1I>>a14Eg3\=1612;d:S2K@g121:M@4162N8571:S3o2l1f3M4BS6n3`e1`;oV2d121057e3b8iP1j7l44j3[5a2
l5R1X1E]47BET2>>a14]4\=16@h<K@g121:M@4162N859:Lf3MGS6n3`e1`;oV2d121057X<iP1j7l44j3[5a2i<[Kb7Q9S5
T3m1d44COJ01;h3^4UU1mP2QHZ?kKo6SU1R1X1E]47BEZ1I>>a14Y28e14o2\:16@g1P;K@R1?421:M@416Q1859:`1T54d4
@RT7_IAd4cc1U9jm1c`2PAY89d4_5?P7_7AY3[<n96d4lT6[6PAeU1T1=d4_M0Kh5h7S;XKlCoEY]3k]1K7d4n[1gGbGn:d^
2mS2]1d44j2k3YDYj2[S1oW2R1X1E]47BEH[1>>a14]4\=16@_8X4K3<g121:M@416Q1859:Dd4Pc1h@PW3:Q10U608L:a1R
[1XCU9Y3g1bH1=d4e2]:PR1nW3i<R8XBY5TY1XCe:S7Id4P<`g17[>Rn1lJQ10U608Lc:U1Ud1e;k60b3m@1601Lf3MGS6n3
`e1`b2d121057X<hL1n3j7l4o3[5a2\T1j51b4AN6d4_2]Y1Q2]T2oh36d4o23ZY3WW1`g23d4o2\X8Y1d44f6oa4\a1bFR1
X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Jf1d44`2U4[:cW1P72l2l4Qa2V4P7m2f1Rh1R1EBE]47BET2>>a14l
3@_3l916@h<K@g121:M@416Q1859:X62d4dR7o4f3MDMX5n3?GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015E
U1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2
^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239`>n4f3MDMX5n3?n>5:a264f1404^1:6;406X
1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d12
1057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239VQ2o4f3MDMX5
n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C
4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3>1R32o102m28=LV44R1211986ET1NQ1P1c1D253Y1
T1>=_11g1C\1239o4f3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2
f53l1V6a5h3O=B[@g18I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44
R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239n:X5f3MDMX5n3?n>5:a264f1404^1:6;406X1F4D157271=[11P1S111O
015EU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1`50Da5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1
MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_>X1m<bEl6a6f3M6=K13MV4n3?V
6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V
6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396
E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239n8f3k4h4f?5T41o70a3c1d44T2=:h3Z[1dV3SW20JR1X1E]4
7B<8T2>>a14]4]9n316@R9e3K@R1D21:M@416Q1859815R1d4]9g58R1l17h7`Gl?PD]13h:^5g?_3ZFd11m3T3R4A1m;M?g
Jc9@f4SIa]16d4fBYP41oP3_X1;d4_Jj8gLZDn2Q\2[7]1nAQm13d4ko2n]32d4Po64d4UU6b4ka23d4UU6T5Gd4Io1Q_1g6
d:cNmEob1L?Vm1R5b126V3_94`1[F9D8d4i2X]1UCX[5b19f<9d4KRc1fT1U:lQ2cKe\1nO:d4BR2cZ13nb4[S1nV1d6T4[1
d44`2U4nQ2^Oa`1oW2R1X1E]4789ET2>>a14]4\=16@h<K@g121:M@416Q1859:^1d44f6WS12YT1S6VT2oW2R15R1E]47BE
T2>>a14]4_5c7816@h<K@g121:M@416Q1859:W1d44f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:2d
4g`82d4g`8Z1d44f6oa4oW2R1X1E]47BEf1=>>a14]4S=816@h<K@U1A21:M@416Q1859:c1d44Y2\4RDlm3]:W2n2d;[OY=
R1X1E]47BET2>>a14]4_3h1`1b616@<[<K@4b121:M@416Q1859:X1d44f6oa4YKe\1R1X1E]47BET2>>a14]4\=16@h<K@g
121:M@416Q1859:]1d44c1ECh3dY1ZX3oW2R1EBE]47BET2>>a14]4\=16@h<K@R1D21:M@416Q1859:e1d44c1E5=h3iCjE
Q@Xh2X<]e1X6R1EBE]4789ET2>>a14]4_3l916@Q6f6K@R1D21:M@416Q1859:Y2d44a1D2L_3dY1SJgT1`6V;W1P>]8];WY
1]B0J:1ES14E]471@ET2>>a14]4m2IIW10S6HD16@o31Y1R79K@G@5821:M@416Q1859:Z1\1d44Y2L_3dY1kn1gAfGoW2R1
X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:]1d44Y2\4\9Yh2a]1f2oW2R1X1E]47<5ET2>>a14]4\=16@[5\7K@g
121:M@416Q1859:Y1d44Y2\4oa4oW2R1EBE]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:`1d44V22\4ZR2d_2SW20JR
1X1E]47BET2>>a14]4a67Y1V1Q416@h<K@g121:M@416Q1859:X1d44Y2\4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g12
1:M@416Q1859:]1d44Y2\4^f1k;UV1^Y1];ek1KR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:2d4iT88d4`1h1
b^6hW2312h420V49]12T3U2k979132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJ3m1g7[2]
1Q2P;g20n:8Z2Z3Y1R3Q1Mm7U126;3M:g1_4Bk:T20U1;29>a11Q4U1><451?R<<a2l2V1NMDd5m4_40h4U3X7\1;>2?2[2m
2=D85>:863]4>R1:U2RP1R4V:0R9Q=2d4Y]15d4`1T^2nU3Rk25d4i1Rc1_f4ik1Od4ES1X1k:2Y2;od1b1d8bR16j>`@X3U
2do18d=3\6i2h<j3o7b7Z1?k4_4Md47CZ8g<jJ^25ISLb7h63\Di66AXV1U3nBX8QBj6U7Y?bQ1^81e2Ad4U6_Z1P:]]2m76
g?\GUC1[;d2Z1le10\1k1d4KUMU4i2P3P1Y2j12i3d117331<F]3]3La21k3o4PT1Z177X1ZMXS1^2k341=281?0415_1m4S
6o4Z9X9o2`4b<oCn4e6V3X1d4JVY1b3ac3mDQ1I1S3kS16B8S3k57`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_2W1d4
JVY1b3[5U^3oEKS3kS16B8S3k57`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_22d4Qc1Y1d4JVY1b3[5oh2UEoEKS3bN
X56B8S3k57`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_2W1d4JVY1b3[5U^3oEKS3kS16B8S3k57`2b5l7P5V35c1I1a
1]2>@3]1Y1e1e1a1]1V6C_2Q4e46CP42d1DBDFV26V7U>P?CS1Gl1[12:43U36Le2Cm1Z2\4_1j1h4k4h1l2Oo37a2O3k1]1
]62R4Go2<f1g:7R129C5511GY1Q79A19V1c2T5U8>U5o6l1U4P1Y64a1i4^1a1b2R64?m2Y2[2D\7A`3d2g2Z8e2L6HZ1^4[
4:2X15i1Z5m1W1e22g1\3j3i34<62]10Y1S1_3e4;>P7b3Q3Ii1014j2b47Q354Y81@o6i3b8l5GR20l43[4[8Al8H_1D31;
9S1d1Gd129\=8U17>8@Lk198=o38[160Mc11Z7h1>>fE]1:2F1Z3kBJ>\6`8Y2f1B\5MP3W6C2S7;9R=f1h62P3]22\30[:<
>T3f2U4<:Ee480_1A6fD\3m:14dJYd1]HRY2P=a8BWS1^3Q9Ae4W2ck1o2^Y1T:kOSZ1QT1Y1V4^4TS110k2BP1e4W2j\1T_
1f:_;S>@\4g9U5Bc:^OZ<DV;>f8Y1V4X45S@\3c?13h2B\37Ke4;3h9`Jh1_Eg5iX1V@iNg;X5e<[;g=[2a?i1l7]3]1i8R3
PA<X41e47e4D[_1f9]e4SS1XQ15e4;3YT1cd69e4;3YT1ST1`W2T1Po1hX12e4?=e4_X1aMc1W4c9V=\Gi2\U14j3\K3e4Y[
1mX5?e4J^W1d5h40X:\1aBdLY?dc2ZHnCmN3e4nT7Qh1:e4oU1Ve2f^3b1i;Z30UKU39e4iT1l?Z<0cV2k\31bQ1]1e4D5R8
RAi2T<U28Q9o1o7g2TP13f2m6S6Y>_AY1^6W1i1j25]19P5]Ck7R1k3k7l1a9L>l1^8h:<o<[;nAc1e4D5[1CR34gFi4AZ2]
1`1^1^2W9k1Q5m8k18RHi1m2B;dF]4R<i@d3X1U951<Q2A_:m10f=PMh:<6h<V8T3^1k>>e4Jj?1fOkb2Qg10Pg1P6_A=o8\
38e4JUj5^l1X9j8i8W32e4DHe4D5R771AgP1\24m6PW30R4I`o1c70c2f2P5[<l6^72e4SZ75e4\Q6fX1[1_[1De4c109P<h
2XGn5e2^;T?hKda1\c1@iDiR1R<[8Mi1e4P2_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d
1P3\>i8FJR2^274Y21Cm>RS1f6o>^2Ge4W2a=if1U5cLjk2W;[2nAW231KQ1Om2T9S1m3V=m=Z76e4]2dR3Q_1Qd2`?5e4]2
hU7`?QF5e4]2^k2YZ4`?4e4]2hU7`?4e4]2hU7^?6e4]2S;To2ji3d14e4]2hU7d?4e4n\1lo4oc12e4_]23e4ZFoj73e4]2
[_83e4]2Ye72e4]24e4]2Ye7S98e4[;gS1jNd1Y3n4PQ42e4VX7;e4m^1_S1lMm;m2\;0_e2V:YNQ5f3NC00KX5n3?n>5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6
^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=Le1`24R1211986ET1NQ1P1c1D253Y1T1>=_11g1
C\1239f;Ef3NES:k_2WFg=UDd121057e3j>bMm3Ki2P>Bf3NES:kc3UDd121057e3j>bMi4i2P>[6f3N5=1KX5n3?V6g85:T
2<64f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5Y3
>O=Bb1k1d>8I45En1C4H315Z92j6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396Ee1
Gh14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239f;W=e5Ff3NEV8l1gT1S[1oS1UDd121057e3j>bMi4i2P>kMNf3
NES:mH4hj2UDd121057e3j>bMi4i2P>R;o5a92V1a35PGo10Df3NES:kc3UDd121057e3j>`M1i4i2P>YDDf3NES:kc3UDd1
21057e3j>`M1i4i2P>YDEf3ND0S:kc3UDd121057e3j>`M1i4i2P>YDDf3NES:kc3UDd121057e3j>bMi4?Y2P>QFBf3NES:
kc3UDd121057e3j>bMi4i2P>Y6f3N5=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O01
51CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n23
13<X61Y1MS4S2241O2^3W8U1U3c32o102KQ28396Ec1Ih14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V61]5oA
3e4n]2YT6\1e43f6bZ3\W1[\1cKR1X1E]47BE>e1>>a14]4KR9]316@h<K@g121:M@416Q1859:W5f3NCMX5n3?n>5:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32HV102m28=Lc1b24R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\
1239V61P>j2Q;^2bD[8o4f3NCMX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<
\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV
44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_9i:2e4ek55e4\V3UT3\V1hG2e4oj31e4a1e43[1M\4UZ1A6U^1jh1o
W2R1X1Ed3H7BET2>>a14]4o3\9161>h<K@U1A21:M@416Q1859:j1e4P2_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2
f3S10023Z5A?c1_@o318d1P3\>i8FJR2^2154Y21Cm>RS1f6o>^2_1e43Y2\4`4[?Uh1lU2df1ZAR1X1E]47BET2>>a14]4d
3T1b8162=h<K@g121:M@416Q1859:X1e43f6ZX3dY1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:]1e43V2
_4j5VGY;jb1hf1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:IW1e43f6oa4oW2R1X1E]47BET2>>a14]4\=
16@h<K@g121:M@416Q1859:_1e43Y2\4oa4oW2R1X1E]47BEF]1>>a14Y3S1[2[2S41^416@h<K@g121:M@416Q1859:f1Y1
e43Y2\4oa4oW2R1X1E]47BET2>>a14]4P4[916@h<K@g121:M@416Q1859:\1e43Y2\4g5kl2[_1oW2R1;LE]47B2BT2>>a1
4]4\=16@h<K@g121:M@416Q1859:8e4h80ba50S4h:P13e4DWO6e4D\>V\2QOhm31e48e4[Q2_m1\4_9]Q3nOa24e4[Q2_m1
\4U3e4Je6V1Hf1W1Om29MA=DY4o20d1Q16U3]2\3d2X35e4<c8n3a2PBi2P10i1lJ=0g2c1c5On1Jm2S1a57K;9^<6Y5a290
P123a20?=OR1<e8_1`9Q2R32R1e11X6a8[63W8>=Q17k6@5[2`1S4Z2C^3^2a9d5g>C;i1e4Jl7g4^1V4Q1f2h3d26l28e2l
1?Gm55W8k2h8Y9_DLWD6h2?AY2`Ag1o5m>_1[2?`2g3fFZO>=U8965P8n20l5n2T;c3X2<Q3e4JNDQ2e9=P21a45L19Q2l18
JC1R1Z5:j1I>5i1X>k?l2Q:X2c8L7Nm1`3_4Q91d1>KQ135g18j6361R7JW2=Q171g;Q2`7H2P12:_:h7Q30`2V2<[3c:Q7i
1Y:d2=Y2d2Q349n1O\6m:Ag<T4@2W8e46;7c1Q2Z3K1DY1b13Fk17Z115Y1Y42o1C8@U2[198GL[2T2NBa5JU16S282A241E
\5KKHo1V19L58k1=7BJAV2_48Kb68Y1H@Y2m2[22l21662c4h15S4[581P1Y2Q34=9c1Co312=J2Y1DM5C68e2[3;AK37I73
Q3`45U6o3j1T1C1_1:23JR1:?7_1AFd>T10B2@44e2E\2:>I7Q5:`1R1a2;MS2a6V1e6:9D5;L3OT13Kg1=9469333^1632<
O0Q2=;<6l135g250e1R2n1H^1W1X1N35h151n22547\1322=T1?C3T27ECB1NEC52S1@A5>3562Q1;H2F3V1[185Kk2e4J\5
]210b33f1`1E71P6Dl2T2U2\2R4I>d=k4_1Y6b83[8<P;FAoAP31d1\2^1e22[3JF:Y3e47MQ1_17U<S;hE0c5a3e6Z1o8`2
`3n4X3>=]3`41>U95n3d14l1862g3_5a4g3=l1G2g8H;[<e46;7T38BU1`18I16?R16HI39EP1=HK11`1Q2]25Ec1IM1U16:
ET1Q3OZ1l1T215B[18871626>=7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1Q3e13H>:74>
49k13:d5a1@0518FR1>P27R2Bd26^15e2S1D2721Z10l18:92;17T1l1`2A;02\1o1N1j1552276U1h1JW1<KD4O11592624
;a1>@77247@W2BJ_;=2G2:22<87632356514232841=1J:d11LLLc4S99I00B6<93U1h2e1:31Z14a11Eb2:U1:c2Y1k1I>`
1?g5>=>1;AG[1T1P1:38A537L3OT13K@3B?1E289333T1D2K9Y2I<6><66F56f1I=I=06V2a17CS1\1:X1>C40h15825;j17
2547V10462=3P14N3T2MC>31NE2M=A5:AD3137;_26Z1FM<;81Q2e47<S2j5=S5[3LF`17LLC7b3Eg1Om3[3dC]Ai8m:1U7a
=P7c5R1[1d50R3h@`6R14?5^3lBIAU2k4[1oS1a2e3<>9f4n1T7S1J_8h6_3d25d7e46C7S1CQ2EK1356i1X3HU1l9d1H3e1
A0265?F;0;0P1599H5<66V1A10214;68G12K1Gk2A1U466_1U23<=243028d4`1f3Y4;K3;Eg512IOg1EY1g9S2X1R1L\:@3
V22R1^1d3V79o5421\2:Y1411b14\1T12EM0P11N?4EKBl1N?FA_18HIY1G2W15X1P15@W1`3n45d1K3Z1W1Z1b1W33P2_2:
>B1^1n1IB2=R1o41JK5C0<CX21R2=a2a32e1V1M3^21]126=a1S2\4B]4I;7=]124Dk8m1;f1Hj4X1=C0T1<B\21B2X5Lo1\
65e1@@0D1e5e4J7S1CQ2EW1C2b43DU1`5T11b53b25?`14I159R15D5k1447CG12X1X3AW4=V4^1P9[7g512IOg1E2DA_2<_
2Z4Q7o6c4U1Y2i2j5JJo12a5X13X108g1LCP1296S11:1S1N47_2T1K7b15Y15k1Y1G22Z1@Gg1>9>Z1I14G0;GQ2T25d1K^
1Kf1b1h2>T2Hf1IB1\1T1X22`1l42LQ16<0Dd21^3c1a32e1V1P52^4T87L]1g:j24l9b43i6o13_23Q6@d1e4J90[7U;_@e
2]1X1R1j3o1U30k6aAOm2aNP?\4`=652n6Q>d5]27Z1X1V6m7S6Z7[5231R8>P3Z5T12;U81`3QHW3e46C351OV6@;h1ET2Q
7k72@h10MT1S4h7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28nJU2i71c12b5d5m5X43Z2R1W3]2T:o123R42Z6Q1:j1n3o7
]14Y6]111:T1;T70:S331c3T1m1o2j6\7b7V3m6WCd5YER1e4J;V5o220fFl:8QQ1`<XLjT1i10g1Q1c1o11:1`3j16h6m9]
[1n4j=0g6aFDe4J;QOT3^I]h1dW1S44c9dc1^1P4Cl;Y1b5i8Q8a1e4T1\7l5Z2m2]23?e>1c8b50d41o5b1_61S1]5b2d4b
<g<YMc1m2U6hCW5Y8`2Z2W2Y2R2^1b7U40T1234k1[9b5Oe4T1_2P;Do7B`Cf8l8]1_2bBS8Z3@WK`Y17FHjN<]6R6lIS4<6
e?b7<e4JTe22RJgQ3WC[6^7W>\7T<2e4J5e4JZT7[6P5@e4JgY6iNT2d4U1b5Z2o7P7>R5Cf4\7@e4[X1n<f;mGQ7UV1^ASC
b4MnR1Z1Z2i2We1n1e4P2_2m5mE]1]3\1[1m1:=Y1m1Q>b8a12521E0e6UBM]AoE_2f3S10023Z5A?c1_@o318d1P3U<V2i8
FJR2^274Y21Cm>RS1f6o>^24e4`71mU6P6e4J70R1C=R4X1?:AV2R14IY1JId1874>E11Jm3A3<U10Z163222[10a2;8h161
4100:5=5GX5X2Ob4P1f1V1X=W288l3OT2X14U2KW1^1d3@=k1<X12T1_2L]19P6l5`1D]2[5<AR1E6?KR36?\3:2;LG4:56i
12@=?d2T2Y2V1R1W<@l1]5a6n4d4?X1]1n3?^3D@_2LN_:<O32=23R14T618B[2M7P44l3i1=:`2:0j36I;V6o3Z4_1m236m
4E13FP1FBd4a18n14e4VX11o38e4`71cP11P3NK[9Z4:I078_1U14=U22J4M`6Q1517B^11>FY23?c2c2B9:520S19:12312
D;63@1404112\1482CC7P1L1N1H7212J29;8U1T2h3O<>=b3]1Q2g8LU1m20T2R9Z2R10V2^1m4T2n6260:3841=:JI^43BS
2`5E=R2U2I3C29>a11d1\2O5><42213;Q143;4R1j23:2S6W1GA]1HB=26?P15?7Dm10e3X4T50l3KU1H2S3V3Q2\1252Q1Y
2W4<>@1243Z18a1R14>]1e3?P143<8Lb1LR23U16222088Z14M2>02FR3Q27`2Y1DT1^21H1@R1S12T4T2k2BY1G2>5FLD41
9P1145W2>@3JBI59J5DBR1^129S1B41n2]2<6k1100<01l3e4B607h1Q4E9f8Q=9S11Z8^2S2^1k6f1f2l9V3c1^2Y?0[Bo6
k<m5g5n6h>k2W@IQ2KO01P2S7gL680816Df112BF33U1]1X27=^1CO9N841:^2181=n62T2k2V35c1I1Z114Ff194@3]1I59
J59454=R1^121K?>36Q1Z1A]2Cn1>1g2e4B607h1h=_>1i:S2^1b8^AiA[Bo6iB_KSCk2KP11P2kS1680816Df112Bb3X27=
^1CO9N86i2<\72T2k2V35c1I1Z16Ff194@3]1I?P19:4`1^12]1>n1HA]2Cn1>1j1e4B607h1h=[IS2^1QJ_i2oEKR1P2kS1
6B8Dh12Bk57=R2Ob4i72P5V35c1I1a1]2>@3]1Y1P1D4`1^12]1>g5Cn1>1Q2e4D407h1Q5f8_>1i:S2^1[1eH[_2S:YDe1K
S3^7d5c@S66B8Dh1Eh4R17`2b5e2S52P5V35c1I1a1]2>@3]1Y1P1D4`1^12]1]2b1U2C]21d1e4D407h1h=[IS2^1[1eH_i
2oEKS3kS16B8Dh1Ek57`2b5l7P5V35c1I1a1]2>@3]1Y1e14`1^12]1h3]2C]21_1e4D407h1TW1S2^1[1Ub3oEKS3kS16B8
S3k57`2b5l7P5V35c1I1a1]294@3]1Y1e1e1^12]1V6C]21`1e4D407h1TW1S2^1[1Ub3a3]BKS3kS16B8]2Ek57`2b5l7P5
V35c1I1a1]2>@3]1Y1e1e1^12]1V6C]21b1e4D407h1TW1S2^1[1l4X]3oEKS3kS16B8S3k57l1C^53l7P5V35c1I1a1]2>@
3]1Y1e1e1^12]1V6CV1V11m1e4D407h1Q5VG1i:S2^1[13j4fC_i2YDe1KS3^7d5gF6B8]2Eh4R17`2^53l7P5V35c1I1a1]
294@3]1Y1e1e1^12]1h37U2C]21c1e4I0UY1b3R6^]3ZEDKS3kBg1W?6<318S3h527]210V3[2l7g48i1\15c1I1a1]2>@3]
1Y1e1e1a1]1V6C_2g1e4I0WCQC4f2l2ER6S_2i7_F0K2PEKS3XO:W46@18S3k57]210b5l7P5i1\15c1I1a1]2>@3]1Y1e1e
1a1]1V6C_2m1e4P2_2m5mE]1]3h2m1:=Y1m1i8W5b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274I=Q
11Cm>_Bb@f6o>^2He4J91f6S=R:S1i:b<R5WV1h7`:f<H0cm11X;jHX2Q=dN6e4m]1l7cS41XO5e4hf2V<nQ2je2U2e4;d1_
2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0kS1[7oE_2T1a2S10023Z5A68c1_@o318d1P3\>i8FJR27^1G74]1K1CLP>l8k=Y<
f6f7X7^2S2e4;d1_2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0kS1[7oE_2T1a2S10023Z5A68c1_@o318d1P3\>i8FJR27V27
4]1K1Cm>l8k=Y<f6f7X7^2Z1e43f6oa4oW2R1X1EP3\17BET2>>a14]4P4[916@h<K@g121:M@416Q1859:f11e43e4Vh3Ug
22e4Qe8Cf3NES:kc3UDd121057e3j>bMi4i2P>YD3e4DYm46e4DS>`]2XJQ1[1e43@U6m7lGdB_o2oW2R1X1E]47BET2>>a1
4]4\=16@h<K@g121:M@416Q1859:5e4Xf6VElG72e4lk8V2e4j1e2m5^E>]1R4S2m1:=Y1m1913Mj8[9o2a12521E0RT14o6
oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<m272[:P3\Bf6Z7d7^2Be4Dd5VBl4]41n3Te3U4d=YC[S1d84VR
1n1l2?e4Je@WQ1X:V]13_6gc1Y6hAdHc1mU1jD2e4[i73e4\S8P46e4nP1Y4ac4kMb68e4ac1d6_9iY2R;1e7:e4lJbe1nW1
^=eQ2g:U@o^1h:6e4d1eY2c5Q`4Sg1X2e46[100@C5U3\Q1S9Z5f3R3]71>`:_CfNS7b9i=Q1ZOf8\153iC;251`>a6U>4@3
G2216131025>1201I5l276a11155f9n1B6AX1d1e4DM00@Ch8]80nCf7\B2S252e6A\P1h5_?S7gE3V=cD\:3l@X32401g>S
@V5G22:0M40Q61Am:AB8e4W2^Q5TP2_85`?`67e4mb3T[2g9n2ZQ1<5e4kIQ5QV3W7@e480cNf614nI22NTe2S@fR1aIADe4
80:f1mIc2f614Gj^3QU1fR2a9e1;01QD5e4[b6bLV4RZ1S1e4e_1\Eh9VOX2ZBJG]MkN\2n5c2`CW52[1i3X5[Ab2\1JAZ61
9R3k726P1^3Q1S5f3NCMX5n3?n>5:a264f1404^1:6;406X1F4B1157271i11P1S111O015EU1<X172Fi5OBJ5a4[17<\1o2
Mh43l1V6a5h3O=Bo8S98I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV4
4R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239[>\X14e4_;Jd^56e4Ro3_O]5Z3d2>e4DN09RV1n5T>bl2\c1@iDiR1^D
Y1e4fY1[3l20W1b1j45FD^2c2o22U7d1k7Y1a9a3U:i2o9mCh>f:ZBk<c7o6X9R<:C[6PP11X2Ek2:e4]c2Xg2am1Z7]58Z7
8bHAe4W2cV1\@kT2a\1UCnU1V440h<8[7mBl5X7=e4W2RX3Z1VP3X36^DV45Ni;oMa2e4P2_2m5mE]1]3h2m1:=Y1m1Q>b8a
12521E0c?`CR8cE;_2f3S10023Z5A?c1R<b1l1LC@j218d1P3\>m7KFJR2^2154Y21C9c>Mb4k19m2_3[8a<f6W4j27k2h4]
11Nb2e4P2_2f2g1^1n8:c4S1k6]1]3h2m1:=Y1m1Q>b8a12521E0c?`C7>[7oE_2f3S10023Z5A?c1_@o318d1P3i4b9m7KF
JX1I\2174[1M199Z1b=Mc5Jg6[8a<f6f7_2h4^21^3e4D[1_2m5mE]1]3\1[1m1:=Y1m1P8b5=b8a12521E0T3`3V63Z1Z3h
7JFP1Q1m4T9:o9f1?Z1k2V5_2K_1Z1AA0023Z5A?c1a:c2Y3P2n118Q1BCM^1\>i8FJR2^274>:AM1CU2J1\6V1V4h3e3[1U
<l2h1m1?m6f6j3<R3_1f29S3^2_4e4J0i3702K4a1^;8h5f88Di217JFi32R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1
_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n
4W1l31e302KII]43S3;46MW1nA9U5W3`2:_11Q44U12o1`6@e4DaW113[3X^2LT8P2`42f1Uj1n8b5^2e4JU1_2m5_41[A]1
]3h2W1E:=Y1?]1j3V:X3c40Da12521E0W[1T?j6_2]38S10023Z5A?c1\@2KS318d1P3\>i8FJR2^274Dd11Cn2;b;d40[65
jGS6Bo>^2d2e4JU1_2m5a4[A]1]3h2W1E72=Y1?]1j3V:c2X50Da12521E0_?0j:k@oEe1I]1o18S10023Z5A?c1\@2KS318
d1P3\>i8FJR2^274Dd11Cn2;m:Dd40[65jGS6B]:a4^2b3e4JU1_2W4e1V61l7c3d3>8T1L`2a1V1<JE:=8D;?O=e95<]3:b
8a12521E0QA]33Y1X3b:]7V1d7S=_2GCZ2S100232W5A?c1\<:g3o3180c1P3a80i5_1Y7FJR2^274Y21Ca3n4g5Dh3K0^22
1g35f5_3_1h6Y3P3i4l1S4E1S:^2_2e4P2_2m5mE]1]3h2<J<872=M;?O=Q>b8a12521E0Z1U>`11R8PBoE_2f3S10023Z5A
?c1`95e2Z3Go318d1P3\>o7IFJR2>o174Y21Ca3[;Q;5X4aCf6o>^2;e4D5jV2cm4K0c24[1Xb1>e4Dj;W4_1X>mMSEcR1Dh
1gQ2P8Pg1<e4DbY1_AeGU7oLVZ1Q<eOY;eC3f4Ud3Y31f43f4_g3^Z15f4ba3l5PE]E3f4_g3^Z14f4_g3^Z1a\14f4ba3l5
^Z12f4`^63f4\`3Y52f4fe32f4mX72f4bc36g4Y2c`2cE[NTP1X1g41f6hQ3V`1oW2R1X1E]47BET2>>a14]4\=16@h<K@g1
21:M@416Q1859:Y1g41f6hQ3V`1_m1_:R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:1g41g41g42g4VK4g4mb2
bg1PQ23h4d<QX32h4hR34h4]n3oFc[11h4:h4WU4l3R4]c10X_1JT6]O3h4i]2[e13h4US4=4h4Sh3i6_F8h4eZ3b6o2d;m1
W;Y82h4f[22h4gf6V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4X2]4oa4oW2R1X1E]47BE
T2>>a14]4\=16@n:i1K@g121:M@416Q1859:X1i4m2h3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D21:M@416Q1859:f
1i4c1AGh3jY2P@V9l^1oW2R1X1E]47=4<8T2>>a14]4Y3=8g5c316@l7Q3i1K@G:D21:M@416Q1859:_1i4c1AGh3`h3^IbN
\Y1R1X1E]47=4ET2>>a14]4Y3F[916@h<K@R1D21:M@416Q1859:f1i4T2a4a2l5g;_a1_5BXGi<mAT@m;gX1YCR1X1E]47B
EOT1>>a14]4\=16@h<K@g121:8D@416Q1859:P1EX1i4T2a4c[2[V2oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q
1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@MP:i1K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4e
9f3161>h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=161>h<K@g121:M@416Q1859:f1i4T2a4VDiB
]Ml1P7_T11PP1\@ff107BR1X1E]471@ET2>>a14]4\=16@a<23K78g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47;6ET2>>
a14]4\=16@h<K@g121:M@416Q1859:Z1i4T20`4oa4oW2F28X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4T2
0`4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:^1i4T2Jf3`?^R4_R1O_T1R1X1E]47BET2>>a14]4\=1
6@h<F43<W1?21:M@416Q1859:Z1i4o2f3`?^R4_R1_U1R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:X1i4f6o
a4oW2R1X17=]47BET2>>a14]4k8`416@h<K@g121:M@416Q1859:X1i4f6mR3Q_1oW2R1X1E]47B2BT2>>a14]4\=16@h<K@
g121:M@416Q1859:Y1i4f6aa2kT1aKoW2R1X1E]47B2BT2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6oa4_=Q1]i1R1
X1E]47BET2>>a14]4\=16@h<K@g121:<@@416Q1859:W1i4f6oa4_=_j1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q
1859:X1i4n2g3Xn2fc1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]
4\=16@h<K@g121:M@416Q1859:Z1i4Y2\4jc3TNoW2R1X1E]471@ET2>>a14]4[:P316@h<K@g121:M@416Q1859:W1i4Y2\
4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4m6^616@h<K@g12
1:M@416Q1859:\1X1i4m2h3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D21:M@416Q1859:X1i4m2h3oa4oW2R1X1E]47
BET2>>a14]4\=16@h<K@R1D21:M@416Q1859:Y1i4U2Gh3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D21:M@416Q1859
:Y1i4f6l:VP2kV2oW2R1X1E]47BET2>>a14]4e9f316@h<K@g121:M@416Q1859:Z1i4\3Y3V[4h6oW2R1X1E]47BET2>>a1
4g1e2\=16@h<K@g121:M@416Q18319:W1i4f6e_3YR1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6
oa4oW2R1X1E]47=4ET2>>a14]4\=16@h<K@g121:M@416Q1859:`1i4f6d=i6_F_Ll=nIdR1oW2R1X12B]47B2BT2>>a14]4
U2V;16@h<K@g121:M@416Q1859:f1X1i4f6oa4oW2R1X1E]47B2BT2>>a14]4`<K16@h<K@g121:M@416Q1859:Y1i4f6fP2
\3k]2df1ZAR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:\1i4f6_Y1f1lHfBTk1QR22j5R1X1E]47BET2>>a14]
4\=16@h<K@g121:M@416Q1859:Y1i4Y2\4oa4fe1XBR1X1E]47BET2>>a14]4b4i816@h<K@g121:M@416Q1859:W1i4f6oa
4fe1XBR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1T13E]47BET2>>a14]4\=16@h<K@g121:
M@416Q1859:d1i44a6iN14nb3c@[g1R1S14E]47B2BT2>>2^14]4U2]8h216@W<@K@4b121:M@416Q1859:X1=[1i44a6iN1
4nb3oW2R1X1E]47BET2>>a14]4c:h216@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g12
1:M@416Q1859:_1i4f6i5i8Le2nX2if1_R11]U1R1X1E]47=4ET2>>a14]4o1\;16@h<K@g121:M@416Q1859:\1i4f6c>Le
2ho3_R11]U1R1X1E]47=4ET2>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4U2`4oa4oW2F28X1E]47BET2>>a14]4W7T616
@h<K@g121:M@416Q1859:W1i4U2`4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4_2V4oa4oW2R1X
1E]47B2BT2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@]2Z:K@g121:M@416Q1
859:\1i4f6lY2Q5dO[S1oW2R1X1E]47BET2>>a14]4_5c2Q2V316@h<K@g121:M@416Q1859:X1i4f6Y`2eQ2oW2R1X1E]47
BET2>>a14]4\=16@P:g2K@g121:M@416Q1859:^1i4Y2:GY3S[2kV2oW2R1X1E]47BET2>>a14]19e2\=16@n:i1K@g121:M
@416Q18319:W1i4\3Y3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4_2V4R7lZ4oW2R1X1E]47BET
2>>a14]4^90l316@h<K@g121:M@416Q1859:Y1i4_2V4R72iZ4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859
:W1i4f6oa4do1Z8R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4m2h3oa4oW2R1X1EY1S37BET2>>a14]4\=
16@]2Z:K@R1D21:M@416Q1859:W1i4f6oa4oW2R1T13E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R
1X1E]47BET2>>a14]4\=16@h<K@g121:M@4141Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1
859:W1i4n2g3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=1
6@W<@K@g121:M@416Q1859:_1i4Y26U4oa4nBPe1R1T13E]47BET2>>a14]4_2m5m1_2@16@l7k4K@g121:M@416Q1859:X1
i4X2]4oa4oW2R1X1E]47BET2>>a14]4S;X216@h<K@g121:M@416Q1859:]1i4Z24V4oa4fe1XBR1X1E]47BET2>>NB4]4\=
16@Z;]1K@g121:M@4160P1859:i1X1i4Z2[4oa4fe1XBR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6fc
3XNoW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4Y2\4oa4oW2R1X1E]47BET2>>a14]4d3g916@h<K@g1
21:M@416Q1859:c1i4c1DDh3_o2_b1oW2R1X1E]47BET2>>a141V44U2S1Z1S5BP316@l7k4K@R1D21:M@416Q1859:^1i4c
1Y1h3`h3^IoW2R1X1E]47BET2>>a14]4Y3S5Z1BP316@h<K@R1D21:M@416Q1859:Y1i4f6_d3_MoW2R1X1Ee2g17BET2>>a
14]4\=16@h<K3<g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K3<g121:M@416Q1859:X1i4T2a4o
a4SW2KR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6]]3aT1oW2R1X1E]47BET2>>a14]4l4_816@h<K@g
121:E7@416Q1859:W1i4T2a4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4Y2\4oa4oW2R1X1E]47
BET2>>a14]4\=16@h<K@g121:M@416Q1859:[1i4f6oa4oW2R1X17=]47=4ET2>>a14]4n1Y2S916@e8R4K@g121:M@416Q1
859:\1i4Y2\4V[1mm1jX1oW2R1X1E]47B<8f1=>>a14]4[:P316@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2
>>a14]4m2^:16@h<K@g121:M@416Q1859:c1i4Z2[4oa4UBnKfHS1R1X1EQ4;51BEi1:>>a14]4_5Y1a3P316@8R5\7K@GO2
1:M@416Q1859:Z1i4f6oa4oW2R1X1EQ4;51BET2>>a14]4i6a3P316@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47B
ET2>>a14]4g<D16@h<K@g121:M@416Q1859:X1i4Y2\4oa4dZ1ZMR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:
W1i4f6oa4dZ1ZMR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:a1i44a6f6g<Z;14_S1[Cf=aNi?h`1VGR1X1E]4
7BET2>>a14]4\=16@h<K@g121:M@416Q1859:`1i444\6^CZ;14_S13PR2Y=h`1VGR1X1E]47BET2>>a14]4\=16@h<K@g12
1:M@416Q1859:`1i4Y2\4[`2hHjX1SP2k7R1X1E]471@ET2>>a14]4g3[4V1Q416@8_<K@GO21:M@416Q1859:Z1i402b6X^
2fS2oW2R1X1E]47BET2>>a14]4\=16@Q6f6K@g121:M@416Q1859:W1i4f6eY4Y8oW2R1X1E]47BET2>>a14]4\=16@h<K@g
121:M@416Q1859:W1i4f6^C`n3oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:\1i4f6UX3iY1]V1aQ1R1X12
40<]47BET2>>a14]4\=161>h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X12B]47BET2>>a14]4\=161>h<K@g121:M@416Q
1859:^1i4_2V4dm27Rd1fT1XS1R1X1E]47BET2>>a14]4a2V1e5X3D16@h<K@g121:M@416Q1859:X1i4f6oa4fT1XS1R1X1
E]47BET2>>a14]4g<D16@h<K@g121:M@416Q1859:_1i4Y2\4^5Q2]`2n:Q_1SW2KR1S14E]47BET2>>a14]4n;]116@^<9K
@g121:M@416Q1859:\1i4d2Q4oa4oW2R1X1E]47BET258>a14]19e2\=16@`<7D6@g121:M@416Q1859:X1i4f6k6`1bY4oW
2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6j60S[4oW2R1X1E]47BET2>>a14]4\=16@0g<K@g121:M@
416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4
\=16@h<K@g121:M@416Q1859:_1i4m2h3bg2\j1S6kQ2R1X1E]47BET2>>a14V46[2c2e4f316@h<K@R1D21:M@416Q18319
:W1i4f6oa4oW2R1X1E]47BET2>>a14]4[2P;16@h<K@g121:M@416Q1859:e1i4`23Q4hY2W3V4]:Yf1o;YU1o<S9=3R1X1E
]47BET2>>a14]19e2\4h5V316@h<K@g121:M@416Q1859:W1i4f6oa4ed1YCR1X1E]47BET2>>a14]4\=16@h<K@g121:M@4
16Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4j3a916@h<K@g121:M@416Q1859:X1i4_2V4oa4oW2R1X1E]47BET2>>a1
4]4j3a916@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4h9c316@h<K@g121:M@416Q1859:X1i4f6Ug
2ij1oW2R1X1E]47BET2>>a14X44\=16@h<K@g121:M@416Q1859:W1i4X2]4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g1
21:M@416Q1859:`1i4T2;Bb3Y6R\1bo2YW2?5R1X1E]47B8<T2>>a14]4[:P316@Mj;K@g121:M@416Q1859:\1i4T2;Bb3o
a4YW2::R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X6V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g12
1:M@416Q1859:[1i44a6gKQ314nb3oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:[1i4f6mOPV2mP1R;Ze1R
5a=R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:^1i4X2]4lX2MVDQEhKR3oW2R1X1E]47BET2>>a14]4o3\916@
l7k4K@g121:M@416Q1859:X1i4f6lX2RY2oW2R1X1E]47BET2>>a14]4o3\916@h<K@g121:M@416Q1859:X1i4Y2\4oa4oW
2R1X1E]47BET2>>a14]4n;]116@h<K@g121:M@416Q1859:X1i4X2]4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@
416J6859:Y1i4f6RG3hj3^U1`R1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:\1i4T20`4oa4SW2KF28X1E]47
BET2>>a14]4[:P316@h<K@g121:M@416Q1859:[1i4T20`4^h2`i1oW2F;X1E]47BET2>>a14]4\=16@P:g2K@g121:M@416
Q1859:U6f3R14:MX5n3?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l
1V6a5h3O=BSB8I45En1C4H315Z9m6l2Aa2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211
986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l5R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6XCfn3oW2R1
X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:\1i4Y2\4oa4oW2R1G@E]47BET2>>a14]4_2^1l8@16@h<:@@g121:M
@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4_2V4oa4oW2R1X1E]47BET2>>a1
4]4^9m316@h<K@g121:M@416Q1859:W1i4X2]4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4;Z6o
a4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@l7k4K@g121:
M@416Q1859:Z1i4V2_4oa4oW2R1X1E]47BET2>>a14X44[:P316@n:i1K@g121:M@416Q1859:\1i4c1Y1h3oa4oW2R1X1E]
47BET2>>a14]4h9BP316@l7k4K@R1D21:M@416Q1859:X1i4f6oa4oW2R1X1E[2Q27BET2>>a14]4\=16@h<K@g12154M@41
6Q1859:W1i4f6oa4oW2R1X12B]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\
=16@h<K@g121:M@416Q1859:Y1i4f6oa4U^1Q@g9R1X1E]47BET2>>a14]4^7m516@h<K@g121:M@416Q1859:Z1i4j2k3^g
1`j2oW2R1X1E]47BET2>>a14]4l1_;16@h9o2K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4`3k916@h<K
@g121:M@416Q1859:X1i4f6^T2XT1WY1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6gX3WY1oW2R1
X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6oa4oW2R1X1E]47BET2>>a14]4d3X5^4161>h<K@g121:M@41
6Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4V2_4^f1`k2oW2R1X1E]47BET2>>a1
4]4\=16@h<K@g121:M@416Q1859:b1i444\6iN14eX1mT1PHY=Z@U6eX1h8R1EBE]47BET2>>a14]4\=16@h<K@g121:M@41
6Q1859:X1i4f6oa4nBPe1R1X15?]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a141
[4\=16@h<K@g121:M@416Q1859:X1i4_2V4oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:8D@416Q1859:W1i4f6oa4o
W2R1X1E]47BET2>>a14]4\=16@]2Z:K@g121:M@416Q1859:Y1i4c1Y1h3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D2
1:M@416Q1859:^1i4_2V4oY2m3_OdOl4oW2R1X1E]47BET2>>a14]4`3EU9165:h<K@g121:M@416Q1859:X1i4_2V4oa4oW
2R1X1E]47BET2>>a14]4V4U916@h<K@g121:M@416Q1859:W1i4f6Qf2mk1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M
@416Q1859:Y1i4X2]4WS4g>PU1nR1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6WS4g>PU1nR1R1X1E]
47BET2>>a14]4\=16@h<K@g121:M@416Q1859:_1i4d2GY3P<cZ20Yk1oW2R1X1E]47BET2>>a14]19Z1Z1\=16@h<K@g121
:M@416Q18319:W1i4f6oa4oW2R1X1E]47BET2>>a14]4Y4R916@h<K@g121:M@416Q1859:Z1i4f6m_4Q2oW2R1X1E]47BET
2>>a14]4n1];16@e8X2i1K@g121:M@416Q1859:[1i4f6oa4oW2R1X1E]47BEF]1>>a14Y3S1[2_6R1]316@h<K@g121:M@4
16Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@d:S2K@g121:=?@416Q1859:Y1i4_2V4oa4oW2R1X1E]47BET2>>a
14]4^90l316@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:V1i4f6oa
4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4@U6oa4oW2R1X1ES2Y27BET2>>a14]4\=16@h<K@g1217
2M@416Q1859:W1i4f6oa4T9jn1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:^1i4o2f3jX2TY2oW2R1X1E]47B
ET2>>a14]4f811a416@Ni;F4@W1?21:M@416Q1859:X1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q
1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@n:i1K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=
16@h<K@g121:M@416Q1859:a1i4T2a4e8\Y1U]1T3a_1SW208AR1X1E]471@ET2>>a14]4o1\;16@^<9K@g121:M@416Q185
9:Y1i4f6nQ2jMR6R\1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6cDHbl3oW2R1X1E]47BET2>>a1
4]4\=16@h<K@g121:M@416Q1859:D^1i4Y2\4i;if2[_1bj1\=R1X1E]47BET2>>a14f3FQ9i3@16@h<K@g121:M@416Q185
9:Q2Y1i4f6oa4bj1\=R1X1E]47BET2>>a14f3FQ9Z416@h<K@g121:M@416Q1859:X1i4f6je2T;o`1oW2R1X1E]47BET2>>
a14]4\=16@h<K@g121:M@416Q1859:Y1i4a2T4oa4oW2R1X1E]47BEZ1I>>a14]4\=16@l:k1K@g121:M@416Q1859:\1i4c
1Y1h3P8nY4oW2R1X1E]47BET2>>a14]4]91l316@h<K@R1D21:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16
@h<K@4b121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4e9U3@16@h<K@g121:M@416Q1859:W1i4f6W[2gV2oW2
R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:^1i4f6PR3k3R\1oW2R1X1E]471@ET2>>a141[4U:V316@l7k4K@G
O21:M@416@@859:X1i4f6PR3n_1oW2R1X1E]47BET2>>a14]4\=16@l7k4K@g121:M@416Q1859:_1i4X2]4oa4mQ1QV1R1X
1E]47BET2>>a14Ak3g3m1R4Z1Eb116@l7k4K@g121:M@416Q1859:Y1i4f6oa4oW2R1X1E]47=4ET2>>a14]4h9R3@16@h<K
@g121:M@416Q1859:^1i4Y2\4oa4Yn1e9R1X1E]47BET2>>a141[4g3f3Ec1c316@l7k4K@g121:M@416Q1859:\1i4f6oa4
oW2R1X1E]47=4ET2>>a14]4^7NZ1R3@16@l7k4K@g121:M@416Q1859:X1i4f6ei2Yh1V^1hIR1X1E]47BET2>>a14]4\=16
@h<K@g121:M@416Q1859:W1i4f6a6][4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E
]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6oCom3oW2R1X1E]47B2BT2>>a14]4m8^416@h<K@g121:M@416Q1
859:Z1i4f6oa4oW2R1X1E]47B2BT2>>:0U14]4m8^416@h<K@g121:M@416Q1859:X1i4f6W_30fR1oW2R1X1E]47BET2>>a
14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416;E859:W1i4f6c[2[V
2oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4_2V4mOQb3oW2R1X1E]47BET2>>a14]4\=16@h<K@g121
:M@416Q1859:Y1i4f6[W1cZ3oW2R1X1E]451BET2>>a14]4g3d916@h<K@g121:M@416Q1859:X1i4f6[W1cZ3oW2R1X1E]4
51BET2>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4f6oa4oW2R1X1E]47BET2>>a14]4N0Lg5g516@h<K@g121:M@416Q18
59:W1i4f6oa4fd1XCR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6_Z1S[1[l1oW2R1X1E]47BET2>>a14
]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=161>h<K@g121:M@416Q1859:X1i4f6\]3bT1
oW2R1X1E]47BET2>>a14]4o1\;16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1EP3\17BET2>>a14]4\=16@h<K@g121:
M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>P1964]4\=16@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a
14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4^9m316@h<K@g121:M@416Q1859:W1i4f6oa4
oW2R1X1E]47BET2>>a14]4h3c916@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]471@ET2>>a14]4\=16@h<K@g121:M
@416Q1859:[1i4f6ae2o5^CW2fP1l;Rl1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4Y2\4oa4oW2R1X1E
]47BEi1:>>a14]4\=16@<[<K@g121:M@416Q1859:Z1i4n2g3oa4oW2R1X1E]47BET2>>a14]4`3m5Z2b116@h<K@g121:M@
416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4l1_;16@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X12B]47BET2>>P1
@4]4\=16@h<K@g121:M@416Q1859:X1i4f6Xf3fKoW2R1X1E]47BET2>>W194]4\=16@h<K@g121:M@416Q1859:Z1i4f6X^
2UO`T1n;2mk1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4dW2:R1X1E]47BET2>>a14]4\=16@h<K
@g121:M@416Q1859:X1i4f6j5[e2hf1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]
47BET2>>a141[4h9c316@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>:V14]4\=16@h<K@g121:M@416Q185
9:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:]1i4f6Zf1hJVBd^1bo11Z8R1X1E]47BET2>>a1
4]4k9`316@e<2K@g121:M@416Q1859:^1i4Y2\4T8Td2ee1c;[l1R1T13E]47BET2>>a14]4d3P2U7@16@h<K@g121:M@416
Q1859:W1i4f6oa4V^1hIR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4\3Y3oa4oW2R1X1E]47BET2>>a14]
4\=16@h<K@g121:M@416Q18319:W1i4f6oa4oW2R1X1E]47BET2>>a14]4^7m516@h<K@g121:M@416Q1859:]1i4`2U4Vg3
hJln1R9R1EB@4]47BEi1:>>a14]4]8n416@h<K@g121:M@416Q1859:Y1i4f6PDnm3oW2R1X12B]47B2BT2>>a14]4\=16@h
<K@g121:M@416Q1859:Z1i4f6PDnm3oW2R1X12B]47B2BT2>>a14]4m8^416@h<K@g121:M@416Q1859:a1i4Y2\4TY3jX1o
W2R1X1E]471@ET2>>a14]4l1k3Ha1V1Q416@[5\7K@GF821:M@416Q1859:\1i4Y2\4nf1Pk2RR1lU1R1X1E]471@ET2>>a1
4]4a6h2Q416@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14X44U:V316@h<K@g121:M@416Q1859:_1i4m
2h3AiS2c]2oW2R1X1E]47BET2>>a14]4X1_3o4BP316@h<K@R1D21:=?@416Q1859:f1i4f6c6VV1\X1c9Z9d=Y<>Z3]6a5g
;oE\89`MR1X1E]47BET2>>a14]4\=16@l7k4K@g121:M@416Q1859:P7\1i4f6c6W_3aFa5g;\NjMR1EBE]47BET2>>a14]4
\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@Mj;K@g121:M@416Q1859:Z1i4f6V7fZ1QP3
aS11[T1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6V7fZ1QP3cS1[T1R1X1E]47BET2>>a14]4\=16@h
<K@g121:M@416Q1859:Y1i4f6cV2[[2oW2R1X1E]451BET2>>a14]4f2e:16@h<K@g121:M@416Q1859:W1i4f6cV2[[2oW2
R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4Y2\4Z7cd2Pf1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:
M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4k<@16@h<K@g121:M@416Q1859:Y1i4f6n]2PT2\Q2b6R1X1E]47BET
2>>a14]4M^<16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4m2^:16@h<K@g121:M@416Q1859:W1i4
f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@X1>21:M@416Q1859:W1i4f6oa4oW2R1EBE]47BET2>>a14]4\=16@h<K@g12
1:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4[3V5i416@h<K@g121:M@416Q1859:Y1i4Y2R1Y3oa4oW2R1X1E]4
7BET2>>a14]4\=16@h<K@g121:M@416Q18319:W1i4f6oa4PR1nU1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859
:X1i4f6cN[c3cn1[9R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4Y2\4oa4oW2R1X1E]47BET2>>a14]4n3
]916@h<K@g121:M@416Q1859:]1i4Y2\4oa4oW2R1EBE@l37BET2>>a14g1e2_3l916@<[<K@4b121:M@416Q1859:W1i4f6
cY4[8oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1T13E]47BET2>>a14]4d3g916@h<K@g
121:M@416Q1859:Z1i4f6e8dj1SBf;i`1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4n2g3l\2RU2oW
2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6_6Wd2Wg1oW2R1X1E]47BET2>>a14]4k9`316@h<K@g121
:M@416Q1859:\1i4f6h:Y7U2_j1VS2l9F[m1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6h:_9fm3oW2
R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:[1i4f6Rn3lCoW2R1X15?]47BER212;>a14]4\=16@h<K@g121:M2
=416Q1859:]1i4Y2\4_Q2_`2oW2R1X1E]47BET2>>a14]4l1S2j8@16@h<:@@g121:M@4160P1859:V1i4f6oa4oW2R1X1E]
47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4N0\<16@h<K@g121:M@416Q1859:
[1i4j2k3oa4oW2R1X18<]47BET2>>a14]4k8k3D16@h9o2K@g121:M@416Q1859:a1i4Y2\4nZ1_<g1Q1?XK^3^h1gP1`9fM
R1X1E]47BET2>>a14]4o1\;16@h<K@g121:M@416Q1859:X1i4f6oa4gP12TW1R1X1E]47BET2>>a14]4\=16@h<K@g121:M
@416Q1859:Z1i4f6_R3i7g?mGaY1]NR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6iU3U\1oW2R1X1E]4
7BET21<>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4le1RBR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:
X1i4f6oa4oW2R1X1E]47BEf12:>>a14]4\=16@h<K@g121:M@416Q1859:X1i4_2V4oa4U^1iIR1X1E]47BET2>>a14]4\=1
6@h<K@g121:M@416Q1859:]1i4f6gIU6dB2Im7af2oW2R1X1E]47=4ET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6o
a4oW2R1X1E]47BET2>>a14]4h9c316@h<K@g12172M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121
72M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>Z164V46\=16@h<K@g121:M@416Q1859:Y1i4m2h3oa4oW2R1X1E]47BET
2>>a14]4\=16@h<K@R1D21:M@416Q1859:P1X1i4Z2[4a@]Q4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:
W1i4f6oa4oW2R1X1E]47BET2>>NB4]4\=16@h<K@g121:M@416Q1859:b1i4U202\4oa4oW2I8X1E]47=4<8i1:>>a14]4\=
16@[5`2Z4@K@GO21:M@416@@859:Y1i4U23\4oa4oW2R1X1E]47=4ET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6oa
4oW2R1X1E]47BET2>>a14]4m2k2b716@h<K@g121:8D@416Q1859:[1i4m2h3oa4oW2R1X1E]47BET2>>a14]4\=16@Q<FK@
R1;0721:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:=?@416Q1859:X1i4f6Yg2ej1mQ1QV1R1
X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q185
9:X1i4f6je2T;o`1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=
16@h<K@4b121:M@416Q1859:X1i4f6oa4oW2R1X1EP3\17BET2>>a14]4h4c816@h<K@g121:M@416Q1859:X1i4X2]4oa4o
W2R1X1E]47BET2>>a14]4U2V;16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BET21<>a14]4\=16@h<K@g121:M@
416Q1859:X1i4n2g3oa4oW2R1X1E]47BET2>>a14]4^2m:16@h<K@g121:M@416Q1859:Y1i4]2X4oa4oW2R1X1E]47BET2>
>a14]4k80_416@h<K@g121:M@416Q1859:m1i4Y2\4e3X5PY4SW2KR1G<3EP3V157BET2>>a14]4a2X140C00`28\1m3@16@
l7k4F4@g12172M@416Q1859:DX1i4f6e3h@`m3oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW
2R1X1E]47BET2>>a14]4m8^416@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@41
6Q1859:Y1i4Y2\4oo2oa1oW2R1X1E]47BET2>>a14]4\=16@Mj;K@g121:M@416Q1859:W1i4f6oo2oa1oW2R1X1E]47BET2
>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4V2_4oa4oW2R1X1E]47BET2>>a14]4S60W716@l7k4K@g121:M@416Q1859:X
1i4f6oa4oW2R1X1E]47BET2>>a14]4T6W716@l7k4K@g121:M@416Q1859:W1i4f6^f2`k1oW2R1X1E]47BET2>>a14]4\=1
6@h<K@g121:M@416Q1859:\1i4f6_Y10[MPEQf1d:^OkMR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6o
a4m8]Q1cMR1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6fW3XZ1oW2R1X1E]47BET2>>a14]4\=16@h<K@
g121:M@416Q1859:X1i4f6oa4oW2R1X1Ed3H7BET2>>a14]4\=16@h<K@U1A21:M@416Q1859:V1i4f6oa4oW2R1X1E]47BE
T2>>a14]4\=16@h<K@g121:M@416Q1859:[1i4f6i]32RT1fe1d<c5R1X1E]47BET2>>a14]4Y8R516@h<K@g121:M@416Q1
859:X1i4m2h3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D21:M@416Q1859:X1i4m2h3oa4oW2R1X1E]47BET2>>a14]4
\=16@h<K@R1D21:M@416Q1859:[1i4c1K=h3oa4oW2R1X1E]47BET2>>a14]4[:P316@h<K@R1D21:M@416Q1859:\1i4X2D
h3dY1ZX3oW2R1X1E]47BET2>>a14]4\=16@l7k4K@R1D21:M@416J6859:Y1i4m2h3oa4oW2R1X1E]47BET2>>a14]4\=16@
l7k4K@R1D21:M@416Q1859:Z1i4P2Lh3oa4oW2R1X1E]47BET2>>a14]4\=16@j:m1K@R1D21:M@416Q1859:X1i4X2]4oa4
oW2R1X1E]47BET2>>a14]4h9c316@h<K@g121:M@416Q1859:Y1i4X2Dh3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@R1D2
1:M@416Q1859:W1i4f6j`2TQ2oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:R6f3R1?MX5n3?c;Z35:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a
2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R12116286ET1NQ1P1c1D253Y1T1>=_11g1C\12
39l5R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4f6oa4Q[1mLR1X1E]2o17BET2>>a14]4\=16@h<K@g121
:M@416Q1859:P1X1i4f6oa4]h1a?R1M:E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6ok10ne2oW2R1X1E]47
BET2>>a14]4\=16@h<K@g121:M@416Q1859:d1i4CR6^4eHV>_R3S4]h1S1Bj=R1X1E[1Q37BET2>>a14g1e2\=16@k6d57K
@g121:M@4163M859:\6X1i4f6^4eHjd3oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E
]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y2X1i4f6oa4oW2R1X1E]47BET2<1>a14]4\=16@h<D6@g121:M@416Q18
59:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@d:S2K@g121:M@416Q1859:]1i4b1S5oa4f\1XKR1X1E]47BET2>>a14]4
\=16@o316]1Q7K@g121:M@416Q1859:S6W1i4f6oa4oW2R1X1E]47BET2>>a14]4m5^716@h<K@g121:M@416Q1859:Y1i4f
6dU2Z\2oW2R1X1E]47BET2>>a14V46[2P;16@h<K@g121:M@416Q1859:Z1i4f6oa4oW2R1X1E]47BET2>>:0K94]4[2P;16
@h<K@g121:M@416Q1859:X1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:Y1i4o2f3kX2SY2oW
2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:i1i4e5P1OoCo4U2jT1W3lBaJQ8R=R;VAcS1TCR1X1E]47BE9j1
>>Z164]4f83g3I16@h<K@W1?21:M@416Q1859:]1i4f6oDo4U2jT1n`2h1`4eQ2R1X1E]47BET2>>a14]4b<I16@h<K@g121
:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@Ni;F4@g121:M@416Q1859:W1i4f6Yc3eNoW2R1X1E]47BET2
>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4;c2f3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?101:M@416Q1859:X1i
4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:[1i4o2f3`D^m3oW2R1X1E]47BET2>>a14]4\=16@
e<2F4@W1?21:M@416Q1859:V1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:V1i4f6oa4oW2R1X1E
]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:^1i4o2f3m]2QT2oW2R1X1E]47BET2>>Z164]4f6e616@Ni;F4@W1?21:8
D@416Q1859:[1i4m21f3de2Zl1oW2R1X1E]47BET2>>a14]4\=16@h<K@R14?21:M@416Q1859:^1i4f6Z72f9bI]\1[3dJh
L_S1_T1R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:]1i4f6Z72f9j`2VCQ1fK_S1_T1R1X1E]47BET2>>a14]4
\=16@h<K@g121:M@416Q1859:]1i4o2f3Ug2W6T3Y5Z>gMoW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:\1
i4o2f3oa4oW2R1X1E]47BET2>>a14]4f811a416@e<2K@W1?21:M@416Q1859:Y1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\
=16@e<2K@W1?21:M@416Q1859:X1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:X1i4o2f3oa4
oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:[1i4o2f3k:a1aU4XV1fQ1R1X1E]47BET2>>a14]4\=16@h<K
@W1?21:M@416Q1859:X1i4f6aQ3Z4R\1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:X1i4f6j1T`4n[1PLR
1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4o2f3jX2TY2oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@
416Q1859:[1i4o2f3jX2[KQBfKoW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:W1i4f6oa4oW2R1X1E]47BE
T2>>a14]4\=16@h<K@W1?21:M@416Q1859:Y1i4f6`4]4PY4oW2R1X1E]47BET2>>W194]4\=16@h<K@g121:M@416Q1859:
W1i4f6QV3m[1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Y1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16
@h<K@W1?101:M@416Q1859:Y1i4o2f3ff3XKoW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:Y1i4o2f3ff3X
KoW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:]1i4o2f3lX3g6m9\HoW2R1X1E]47BET2>>a14]4f83a416@
h<K@W1?21:M@416Q1859:Z1i4o2f3lX3e@\HoW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:Y1i4o2f3oa4o
W2R1X1E]47BET2>>a14]4\=16@Ni;K@W1?21:M@416Q1859:_1i4o20e3Xg2P:b4Gc?fKoW2R1X1Ee2g17BET2>>a14]4\=1
6@h<K@W1?21:M@416Q1859:Y1i4o2f3oa4oW2R1X1E]47BET2>>P1@4]4\=16@h<K@W1?21:M@416Q1859:Y1i4o2f3XT2f]
2oW2R1X1E]47BET2>>a14]4\=16@h<K@W1?21:M@416Q1859:Z1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16@M0i;K@W1?
21:M@416Q1859:Y1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\=16@h<F4@W1?21:M@416Q1859:Y1i4o2f3oa4oW2R1X1E]47
BET2>>OA4]4\=16@h<K@W1?21:M@416Q1859:W1i4f6iQ4U@oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Z
1i4o2f3oa4oW2R1X1E]47BET2>>a14]4l4_816@h<K@W1?21:E7@416Q1859:Y1i4o2f3oa4oW2R1X1E]47BET2>>a14]4\=
16@h<K@W1?21:E7@416Q1859:`1i4f6oa4oW2R15R1E]47BEF]1>>a14]4C0_7F0_416@V<>2K@g121:M@416Q1859:X1\1i
4f6oa4oW2R1X1E]47BEF]1>>a14]4C0V80Q1]316@h<K@g121:M@416Q1859:Z1i4f6oa4oW2R1X1E]47BEF]1>>a14]4C0V
8`416@h<K@g121:M@416Q1859:W1i4f6oa4oW2R1X1E]47BEF]1>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6oa4oW2R
1X1E]47BET2>>a14]4k8`416@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4k80_416@h<K@g121:M@4
16Q1859:]1i4m2h3oa4oW2R1X1E]47BE@c1>>a14]4\4KS816@h<K@R1D21:M@416Q1859:`11\1i4m2h3oa4oW2R1X1E]47
BE@c1>>a14]4\4o816@h<K@R1D21:M@416Q1859:`11W1i4f6oa4oW2R1X1E]47BET2>>a14]4P1[<16@h<K@g121:M@416Q
1859:Z1i4f6oa4lAoR1RCR1X1E]47BE>e1>>a14]4K`<16@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BEF]1>>a1
4Y3S1\=16@h<K@g121:M@416Q1859:Y1i4f6oa4oW2R1X1E]47BEBa1>>a14]4N0\<16@h<K@g121:M@416Q1859:Y1i4f6`
n2m;`W1oW2R1X1E]47BET2>>a14]4T4W916@h<K@g121:M@416Q1859:X1i4f6oa4oW2R1X1E]47BET2>>a14]4l7N`416@h
<K@g121:M@416Q1859:W1i4f6VV2h[2oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:W1i4f6VV2h[2oW2R1X
1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:_1i4f6\o2bb1b1S3T3SP2R15R1E]47BEF]1>>a14]4]1]7`416@h<K@
g121:M@416Q1859:X1W1i4f6\o2bb1oW2R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:b1i4f6oT1V4R74Z1eA1
[S2W3GQ7gX1hA^=R1X1E]47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4f6mb3QO]V1aQ1R1X1E]47BET2>>a14]4C
h<16@h<K@g121:8D@416Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4\=16@W6`6K@g121:M@416Q1859:Z1i4Y2\4oa4o
W2R1X1=71[47BET2>>a14]4\=16@e<2K@g121:M@416Q1859:Z1i4Y2\4aY4]8oW2R1X1E]47BET2>>a14]4\=16@e<2D6@g
121:M@416Q1859:Z1i4f6oa4oW2R1X1E]47BET2>>a14o3=\=16@M0i;D6@g121:M@416Q1859:W1i4f6gY3WX1oW2R1X1E]
47BET2>>a14]4\=16@h<K@g121:M@416Q1859:Z1i4f6Wo3gBgR1WU1R1X1E]47BET2>>a14]4P4h2b616@h<K@g121:M@41
6Q1859:W1i4f6oa4oW2R1X1E]47BET2>>a14]4P4[916@h<K@g121:M@416Q1859:Y1i4Y2\4oa4oW2R1X1E]47BET2>>a14
]4c4W5`316@h<K@g121:M@416Q1859:Y1i4f6Yl2ee1oW2R1X1E]47BET2>>a14]4\=16@P:1e2K@g121:M@416Q1859:`1i
4f6Q_3b8b=Y4]8X:[DPFYCR1X1E]47BET2>>a14]4P5_2k516@h<K@OG21:M@416Q1859:Y1i4]2X4oa4oW2R1X1E]47<5ET
2>>a14]4k8`416@h<K@g121:M@416Q1859:X1i4]2X4oa4oW2R1X1E]47BET2>>:V14]4\=16@h<K@g121:M@416Q1859:^1
i4Z2[4l5c91Un2VT1YZ1eMR1X1E]47BET2>>a14]4_5l716@h<K@g121:8D@416Q1859:9j4iS7e2h5`:[HS4X2X15j4iS7[
[1S4a33j4^a8j14j4iS7oB_L6j4X\7T9[1VFX62j4Yc8o4f3S1>MX5n3?W=f15:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1
MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239`h15j4dL3PW6__13j4Yc8c33j4X
\7PW17j4^e5P^1h8[R1d4c3[6f3T1=M[1l3n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0
151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6S3]2h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524
n2313<X61Y1MS4S2241O2^3R85T1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>2:_1152^1C\1239ZIm
@j1k2R6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45
V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^
3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239W4f3T1=V6n3f6m8:a264o54E02001
11;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61
Y1MS4S2241d<`4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1T6f3T1=M[1l3n3?V6g85:a264f1404^1:6;406
S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C
4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1
AQ1D253Y1T1>2:_1152^1C\1239S6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111
O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524
n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239Vi1S6f3
T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@
?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32
o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239e6f3T1=MX5h1U22<V6a6U25:7Dd164f1404^1
:6;406S130E0200111;212270171A32P11P1S111O0151C;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1FT1g
1=X3U98I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524Q1l1313<X61Y1MY3IGM=241O2V1W2]9U3c32o102KQ28396E]
2h14R1211986E9JNQ1A>AQ1D253Y1T1>57_1152^1C\1239b6f3T1=M4S5n3?V6g85:a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9
_4]2[32a2CBT2_1528h1d1210524n23120<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D
253Y1T1>=V18152^1C\1239d:j=lA16]1mDW6f3T1=MX5n3?V6P7f15:a264f1404^1:6;4065M4E0200111;212270171A3
2P11P1S111O0151CU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1V6a5Q1f2O=BR1?k1d>8I45En1C4H315Z9m6[32a2CBT2_
1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^
1C\1239X6f3T1=M4S5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5
[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241
O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239\Z116]1mD_6f3T1=M4S5n3?V6X
31\55:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
V6a5h3O=Bb1k1d>8I45En1:84H315Z9m6[32a2CBT2\12528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28
396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239a:jO16]1m>o2o2f6f3T1=M@T1b3n3?V6g85:a264f1404
^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1j3[2a5h
3O=Bb1k1d>8I45En1C4H315Z9m6S12T22a2CBT2_1528h1d1210524n2313<X61Y1Mn34k17241O2^3]9U3c32o102KQ2839
6E]2h14R12119526E9JNQ1P1AQ1D2534T1;H>=_1152^1C\1239\<[=cFX6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14
E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1j3[2a5h3O=5<b1k1d>8I45En1C
4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P
1AQ1D2403Y1B0@>=_1152^1C\1239\6f3T1=MX5n3?i42Y1g85:a264S1B404^1:6;406S14E0200111;212270171A32P11
P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d
1210524n2313<X61Y1Mn34S2241O2^3]9U3c32FX102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1B0@>=_1152^1CT1
72380X6f3T1=MOX4n3?V6g85:a264S1B404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[
45V1037<:0@?o2i1l33DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S224
1O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1C@>=_1152^1C\1239hP1hAY6f3T1=MX5n3?V6g85:a
264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a5Da5h3
O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32C[102KQ28396E]2h
130R1211986E9JNQ1P1;5Q17<2403Y1C@>=_1152^1C\1239T6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[
32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32C[102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1
T1>=_1152^1C\1239T6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X
17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y
1Mn34S2241O2^3]9U3c32C[102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239W6f3T1=MX5n3?V6
g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1
V6a5h3O=Bb1EU1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32o102KQ28
396E@l1h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200
111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9
f3V3[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D2
53Y1T1>=>1;98152^1C\1239d6f3T1=MX5n3?V6g85:a264f1404^1:05;406S14E0200111;212270171A32P11P1S111O0
151CU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1b4a5h3O=Bb1EU1d>8I45En1C4H315Z9m6[32a2CBk18_1528h1d12
10524n2313<X61Y1Mn34e1=241O230Y3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D2534T1T1>93>1;98152^
1C\1239gLT6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ
5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S224
1O2^3W8U1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239kh1[6f3T1=MX5n3?V6g85:a
264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5_11n1J5V1037<:0@?o2f53DW1V6a
5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1GL210524n23120<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E
]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239o:d?UCo5W4f3T1=V6n3f6m8:a264o54E0200111;212270171
A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UA
c32o102KQ28396E]2P3211986E9JNR2Af1<Y1i32^1Cm1T6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212
270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a
2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=
_1152^1C\1239o4f3T184^1T1b3n3f6m8:a264o542B0200111;212270171A32[40151V2X17Ii5L04P3@_1J40V1037<:0
@?o2Jk43D1U1V6Z9O=U2k1d>8I45d2CfB2T22a2CBl1g1528h1\17210524e3X61Y1Mn34k17241UAc32o102KQ28396E]2P
32119526E9JNR2AS24T1;]32^1Cm1\<[=cFW4f3T1=c2b3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o
65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P
3211986E9JNR2AS2Y1i32^1Cm1U6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d12105
24n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239V4f3T
1=V6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2
a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1`6f3T1=MX5n32<T6
1g8554a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<U127Ii5OBJ5[45V1037<:0@?o2b533D
W1R2S4a5h3O=Bb1FT1g3l:8I459;n1C4E2315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9k1Y1c3
2C[102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\12317dm1Y4f3T1=V6n3f6m8:a264o54E0200111
;212270171A32[40151V2X17Ii5T6J5V1037<:0@?o2f53DW1V6Z9O=U2k1g3l:8I45d2CJSD2a2CBd3528h1d1210524e3X
61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1S6f3T1=MX5n3?V6g85:a264f1404^1:6;406S1
4E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H
315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R8Z1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1
AQ1D253Y1T1>=_1152^1C\1239S6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n
2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239o:]6f3T1
:2MX5n3?l4Y1g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?o2f53DW1V6a5h3A==Bb1k1b5W17a78I45En1C4H315Z9m6[32a2CBT2_1528h13CL210524n2313<X61Y1MS4S2241O2^3
[7Q2U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ17<253Y1L7>=_1152^1C\1239Z6f3T1=MX5n3?V6g85:a264f140
4^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1V6a5h3O=Bb1k1
d>8I45En1C4H315Z9[5a1[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O23=5f2]9U3c32o102KQ28396E]2h14
R1211986E9JNQ1;DAQ1D253Y1T1>=_1152^16<\1239Y6f3T1=MX5n3?V6g85:a264f1404^1:6;1206S14E0200111;2122
70171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32k1EC
BT2_1528h1d1210524n2313<X61Y1MS4S2241O23=5f2Z8R1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T
1>=_1152^1C\1239^Z1\6f3T1=ML[4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O01511A
;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313
<X61Y1MS4e1=241O24Y3g8EU3c32o102KQ28396E]2h14R1211986E9J31HQ1P1AQ1D253Y1S10>=_1152^1C\1239[4f3T1
=V6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?8f2f53DW1d3a2Z9O=U2k1d>8I45d2C
nD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9J>?R2AG[1Y1i32^1Cm1^6f3T1=MX5n
3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f
53DW1`5Ea5h3O=Bb1k1b2Q<8I45En1C4H315Z9m6Q1K8T12a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3j7BO
U3c32o102KQ28396Ec1Ih14R1211986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239`6f3T1=MX5n3?V6g85:a264f1404HE
:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o2f53DW1`5Ea5h3O=Bb1
k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1Mn34S2241O2^3]9U3c32o102KQ28396E]2h14R12
11986E9JNQ1P1AQ1D2534T1T1>=_1152^1C\1239V613XNnLT6f3T1=1KX5n3?V6g85:a264f1404^1:6;406S14E0200111
;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[3
2a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396Ee1Gh14R1211986E9JNQ1P1AQ1D253Y1T
1>=_1152^1C\1239S6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X1
7Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1
MS4S2241O2^3Y8S1U3c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239^4f3T1=R1S5n3f6m
8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528
h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1m1k12^1Cm1\Z116]1l2PB[4f3T1=c2b3n
3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2Bf53DW1V6Z9O=U2k1d>8I45d2CnD2a2CB
d3528h1d1210524e3X61Y1MS4S2241l<X4c32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1dGaY1]4f3T1=c2b3n3
f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2Bf53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd
3528h1d1210524e3X61Y1MS4S2241l<X4c325i102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1dGgB1e4f3T1=d1Nb3n
3f6LP8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2Bf53DT12V6Z9O=U2k1d>8I45d2CnD2a2
CBa32528h1d1210524e3n4Y11Y1MS4S2241l<X4c32o102KQ28396E2Z2P3211986E9JNR2AS2Y1i32^1Cm1P5KgAgB1gF]4
f3T12:2S6n3f6m8:Q1_164o54E0200111;212100410171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>
8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MT2n1S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1Z4f3
T1=2S6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f537<W1V6Z9O=U2k1d>8I45d2C
nD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396C1]2P3211986E9JNR2AS2Y1i32^1Cm1;X4f3T1=i2\3
n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65L9037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CB
d3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1W4f3T1=V6n3f6m8:a264
o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d121
0524e3X61Y1Mn34S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1X6f3T12:MX5n3?V6g85:a264f1404^
1:6;406S14E0200111;212100410171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6S4]1h3O=Bb1
k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3R8Z1U3c32o102KQ28396E]2h14R1
211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X4f3T1=V6n3f6m8:a264o54E0200111;212270171A32[40151V2X17I
i5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3X61Y1MS4S2241UAc32o102KQ28396E
]2P3211986E9JNR2Af1<Y1i32^1Cm1_9T6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P
1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d12
10524n2313<X61Y1MS4S2241O2^3]9U3c32o102KQ28396E]2h14R1211986E9JNQ1P1A10ND253Y1T1>=_1152^1C\1239S
6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037
<:0@?o2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H315Z9m6[32a2CBT2_1528h1d1210524n2313<X61Y1MS4S2241O2^3]9U3
c32o102KQ28396E]2h14R1211986E9JNQ1P1AQ1D253Y1T1>=_1152^1C\1239X4f3T1=V6n3f6m8:a264o54E02001001;2
12270171A32[40151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>61I45d2CnD2a2CBd3528h1d1210524e3X61Y1M
S4S2241UAc32o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1^6f3T1=MX5n3?V6g85:a264f1404^1:6;406S14E020
0111;212270171A32P11P1S111O0151C;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1V6a5h3O=Bb1k1d>8I45En1C4H3
15Z9m6S1W22a2CBT2_1528h1d1210524n2313<T2S41Y1MS4S2241O2^3]9U3c32o102KQ28396E6V2h14R1211986E9J>?Q
1P1AG9D253Y191H>=_1152^1C\1239l4f3T1=V6n3f6m8:a264o54E0200111;212270171A32[40151OS12X17I]1[4L04Z
1f3J5V1037<:0@?8f2f53DW1V6Z96H=U2k1U1^=8I45d2Ch3i100X2P=2]1S1CBd35261h1d1210524e3X61Y1MS4S2241j;
Z5c32o102KQ28396E]2P3211986E9JNR2AG[1Y1;]32^1Cm1gHW4f3T1=V6n3f6m8:a264o54E0200111;212270171A32[4
0151V2X17Ii5o65V1037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524e3T2S41Y1MS4S2241UAc32
o102KQ28396E]2P3211986E9JNR2AS2Y1i32^1Cm1[4f3T1=V6n3f6m8:a264o54E0200111;212270171A32[40151V2X17
Id3T2o659L037<:0@?o2f53DW1V6Z9O=U2k1d>8I45d2CnD2a2CBd3528h1d1210524Q1c2X61Y1MS4S2241Z>j2c32o102K
Q28396E]2P3211986E9JNR2Af1<Y1i32^1Cm13l4X`6]S2U5f3U1<MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6Q4_1h3O=BSB8I305En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1_13D253Y1T1>=_11g1C\1239UAd6Z;m@k49l4YS1l<_=<aU
1[FjA[T28l4fS1_<_=eP5l1R=nP12l4Sb4=l4=me1RZ1\=WT1YHQJlIl1nW1I^41l42l4RY78l4f4m[1i;dV1Y]2cAWL2l4X
n63l4TGRf67l4T23kDk[4jY2;6l41[U114gf7@l4\10g1RV7n3El>X7]3V2f2P;Q16b3Bl4\10g1RV7n3X5m<d4U1U7a2^7S
10LHP3h1l4[100@C5bT1_=e4`:12l:Vb1S7ZW1`EW53h3S=EV2D1P6WMEK24651025>131:>5T36a11155B`:[1P3P5f3U1<
MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45E
n1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<\4k11Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D25
3H@T1>=_11g1C\1239fZ16l4\10eR8Q6_>Al4[100@C`C`V1XR52ZT1G3<NnB24l4`d4l`3nF2l4\l88l4hS20\e3ZDm1U5k
M8l4YJ2Ua4f^13^Ad6U7l4;7h9g1=LGCDM1`1`4P2m5i7X4EZ3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3P5h1]1W2@C^2e2
L7JJn1\2W36a12i3D<O>U2U17i37D;i1j1f12<S12G@011:<\3W1R238D17:Fa27;2Mo17W15k<Mb14N86Jo1P1JLg4P28I<
^5T10B2@912U84K1c3?E:c2IP2:X18Y1P1>_9k1>8S1LS1T13Kg1J169;T1=682V3=;<6><0N:g2U4h1CS1U16:X1W106=Y1
MR225<Y1622:2Y1L1j3BP1H@361O@A5>5=6e3>d1C=b6l4C]6<<=P3^1V4W1<a4e1KW2Q233Q3R1g3>U17n11?@HG0P1k1IF
M6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5a5^3:334\5=B6o6U67DS1I\2Q41R4j34:W1M>a1K24A2f10:]1J`1j1B?B626
7;S2CU1;k1CLAQ1j7A8^19EN:396B:Z;U1P1]1f292U1A^17R3g41U2o3]24?d28m1Gl1B>g5V13AX37W18S1P1Be3\530f2
84Y1X1Y1U11Q3<:Z1J:ELDLk2[25]5W12g1o18O2Y3AQ2?j2Q2D\1g7l4;7V550153O6;@BU1?i2B6]17`2S51^1>@<3U1A=
O??1\32V15S3P1h2f33;a1d1l16V1a2]11V4KQ1O2Bk621m3?d4LK7@2FZ13H9[21f44Q1G;3:i2k18R4=^4P40:JU2]2:6V
1153K>K6Cf321d1i1a2Z3142<1;Q113O3K@;]1574=d41^1l2C11F432:Q111U287=6283=@[1l3U9f2j26c2^1m1c2Y1H4K
Q1GY1Q1^3;e1<AR1S1Hf17Z5L:6GHBg1L\1L3X2Ki1>DV26216f33S1=O3:5g1;e1Y2C?Y7X2d1[1<B7K:n1Z1m3[1MR25Y3
U1:0Y1DG9\6l4;7T3i2>U27J211P2f15CZ1159C4Q6<Q1e4e1^8BX28[1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2Q
1X1`1EJ]2;2T1m1[1Y2R1O887U1J]36FW36a12Gb2S1;R1;a1Y1H`2:DJh115D<<5f1Nj11L1:<h1[5D186I3a1KC2476;]3
2]4f2S3j16N2?8B9;:6V1E=^3W4X1U1W1Ik5T10d73:V1c2GP6U3X18X2b6;4h4>8G;P1:i13g3X29e3f1JLn2d52g1U1]1[
19e5DG9f2V3C;n3Y2a6R5l4;7e7W2>Z16EU1o111o3]90n4_5\1R1n41X2;b5_4?_3428U4]23T3\98S4^2@W25LFl3R15A?
Em7Q2>Y39m19^264<P1]23EU1N12\11IQ6g1S1;3W11k1X4g?732AT5d>2D<0V1o2l3V1i:Q3c2j;:38Y43Ka22617752O=6
4Mm3><05Z1V1`1n3`3R12P2S3f2725127L451235:2V2X4m12MU1:AH1b3k2>\5l4;7c1`1j1Ne5@U1`2`1`4S1Hc1m3<9g2
]3Q1X3f2EW1J7M1^6h1m2T1j1DP1Dm7O@W2^4Y13`4:T1U2k32W19KR;P40I7]1M^1n46n1Q2IN6S12X10K\3^4:7o283O6i
3T;Q2Y1V1D;G8Bf1i1n4h9S4S2k2I:J6o3l4^1b28Y1V3o3^3T1BQ27LP5@623J12O=?K4R3Fh1:6l2b5j1OV1Lk25;A[2f1
<A9F:10E3IY5V3>3<250Jn1Q2D8Q1i5l4Ch2c4Y23;1j2?l3@`1_1K5MH=P5Bd1S>22@3AV13Z26610e1d2[45V2d1g1Aa51
J:Q1f2Y1j2<U14[1T2V76:4;]1JW2S3D>S123a12GQ38;9T1;a1O9@n4;<P1V2F`1_2K`43>MQ1g4G>9i15<d1a2Z912k2R1
5;:61\1Q3Y5Y17^72c2c3j1P1g1LNQ1Bf2\1S1KU1I?G63408133H6g1g4_1h4AK=L23P1P2Q11`1T2MY3Im1j2_1Q:N8Ld1
@W3Q32j7b4Y4S1Gl4CSM6SCj1_1c>^R1fFfT1f9Oc57RJbE=W51WK_8`<Z:l4;7j4;5011113C<3F4168322T1T3DR130NW3
I1=W175>U1I23<><G0@1?>7P15[2^13Y15U1n1`2W12E6Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121
n1?Je5O8@?n19\3>e3V1P19=k2e1Y2d2Ii3>Z1e1MP1=b2P2X2<63>R1B55@2c1;A521LG2>W1U1H3>14K2>S1A142@35A?D
37Y2EE_2F1L[1<6B8E37=0=2]1J4M487173232KZ1W1?\16l3h1GT5R1<f2JQ30`14Y3c1f1O9;D\4a1>DH;S1N<AG>`1R1F
_2F`1_1Y1HBg1g197W137MG3P3=L2O=;`2<E9324D6=:n1c72l1D2=P2V1m2[27>374Fi1401BOb1<Y3MR25X1KT1U1:0@H:
Q1Nl4CT3\=]7Y3c@lCi5mb1R27`6QS11Z3eIIi6eFb7<1^20P@a8n?^91V1l4Cd>^;nAW1V1j1T6_1g1R1l;Z3XAl3mDY7R@
jHcW1U6b=D9R;Y2Y30]H10S51S3A^7o1d1l4Cn?\Ga3\32UB9n7c@[1P2mCe>]2P9XEX2?FS2P?h9_2EZMQ5U4U28V5=<LEn
30a2V3P3k7451235:g:R1[1Q2l4Ch2D`<[N2\3\1dEYGZ:i3_20[3U5An7f89c2T6_<A:2?8^142D1^9KR6]32c212^3n:[7
c<a1:j3Q5`1D82d3;j2d40U7Y:R;G:g7El4CZ^12jU2n4Hn70hQ1m5\m1j32\6>PAW@o881Fl4CTX1MM98T5`=lU12_K]E3Y
C[>Z22S8U[1P7SX1S3l4Cc=Z27k4b2Gm6j5Y1X2R1o1GZ22E:4:Q36T16\2V=?43g4Od2Z4?i3k2]7`1S1^4>M]1W9n4P4Z3
[1d7CQ3d4:V@3S1FZ3o6o:R1412^3k29W:Be3Q3FR9_1a3933_3m41]1\1f5c2Q2[4Y3O[1B=R6b9f4Y2:V1g1l4Cj4^13o1
oE0j74j;o2[8\7??bR1gARBg;66T20l4?\9V7d?l2Z7m1U?@\72Q<=:>g2a2k4o6T2`3Y;m3Z1<035B9<l4V8^Di@m1^=NVP
1e;2bEVZ23m4`j813m4_G14m4Zm1l4hb63m4df4YX3:m4Z24Vf1X20PQ2a9_Y3`]1>m4@o1XBe21RR4[4Fe?OPP1\P193m48
Va62m481m4Cm48SAd1g1e21\<QT2cQ1Ue1iI[>^L;]85Y;_3;m4\?0SW1oBP4ak1`1cDR2RMk1m407a1E_7PB20Y1^5@j111
4?@6f4a4^:Z2R19<i1j3d51hG]I]5e52T2f7fF:SHo2o2W3Ch5X2`1a7\<0V2V699X4l1?VDa;2m4dh85m48]h1Y2cT34m4_
G1_f3Gm4_2oD1jIe2B]4VHU4b;[5cc1m]13n2Q1P3[O?n3=n36m470Wl1Te2`P22m4h^6R1m4B91Z2fLm<Q?0W1`52T1o`1S
BgIf;d1:^6n19BaCk9n>d4[9iC76n9d9]2=m4L1QOo=h;`1EX1`5Wb1_f2jH6m4Llh1V2ki3eEJm4B91QOh7e;10c4c3g5_c
1oT1c@d4m1b4<;49]DQ7hAiDBm4BWCaKS1_;0W1\3n1oY2R;4k<b5]G[8\1P1m47D00QOi7_6c<Q1b2`3h=b5_1h1^;_5i2_
8i5a3g8f?aQ1U7b5Y6^531UC9m47Rk1d2T4a_3^P191Cm47D1QOmJ;E0a2`3mb1i5X8P4a4io1n6kA7m47D]j1S_3];eE5m4
d10SV1n]39m4Z2^BYT1h<1Pm1a1b1Em4]4[@[FCbF_31\EZW116a1d2[3[^1UHG`4Tm12T1m4^2Wf1Y27^80kb2kBZ2Y=ZDm
1U5R@1^6X42450;@51<MS3n6jAk5E4;d45n4PT1Z1144n4[U114o1n4a10d2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0R
T14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^27n4^P1h2HZ114;n41\P1[2I;Z1121kW4n1n4a1
e2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2
6n4^P1a3Z114X2n4g1_2m5i@S5]1]3;14U2m1:=Y1m1Q>b8a12521E0V?eJZ1Y6`7T8_2f3S100235T5A?c1Am?o318d1P3\
>i8FJR2Q2<74Y21Cm>]510aMf6Z7d7^26n4oJ[:14^X15n4c5gO147n41YU1121RR46n41YU1121P2n4a1e2Y5CmE]1i3141
S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?5]1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2Fn412m1VOQ41
21eX1mT1PCo4i?m6o4l1j3F@hY1kj16n4gHNd;147n4iQ1?Q314_Y4;n41WQ1OQ3121TW4F@8n41YU1121QP3hV36n4[U114
o2bn36n4YR1Q314hP38n41WR1Q3121hP37n41YU1121\X4:n44VU114Z1YT3]M\6]:Ln412nL6n3`1`2121[FX_2i?>T=102
i31F@5Y1R6fFS]28n44TR1Q314dU3jS1<n412TR1Q3121dU3_Mo3W16n4[U114lb3k16n44VU114dU38n412VU1121dU38n4
1YU1121^e3k6c2n4a1<X2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0RT14o6h7V>_2f3S10023Z5<41=c1YD518d1IV2\>
S4e4F5DX1Ib2X3o1m<o1:W31L2i?k1[2]1m6f6Z7;X7]11N5n4iQ1a3148n41gQ1a3121Q]79n412VU1121dU3gK5n4YR1Q3
147n41WR1Q31217n4[U114a:Y_1`T25n4[U114a:7n41bS1f11215n4WS1S2147n4WS1<f114Sj25n4[U114Yf35n48RU114
5n46TU1145n4[U114XY77n4SM6P814bR45n4a8iL146n4P2ZS114^l46n4SM6P8146n47SU114k[5Q5f3W181MX5n3?n>5:a
264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315
Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11
g1C\12398n41YU1121[Gi]29n47QR1Q314fOT\4g_17n48`Q1?Q3148n41WR1Q3121fO6n4[U114V1\U16n4RS1X214V14n4
[U1147n4iQ1a314ae1fj1:n41gQ1a3121ae1fj1mG5n4[U114X`38n41YU1121VX4aL5n4aKi9146n4RS1X214eP38n41PS1
X2121eP36n4nK`3k5146n4_Ok514ab57n41]Ok5121:n4UK1j7X214bn3RISU16n4RS1X214eg45n4[U114eg4g2f3W1=N:_
2Y2c3:bE]1]3;14U2m1:=Y1m1Q>W4Z4a12521E0W[1oE_2f3S10023b2d121057>A?c1S9[7o318d1P3\>o1i6F9@R2X2317
4Y21C<[5S239b6RS1<91m5T1j=^2Kf3W1=NT5n3jJ14^J`2o_2d121057X<iP1j7l4o3[5a2\Z114n4[U1147n4nK`3k514b
_25n4_Ok514P2n4a1e2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?5]1YD518d1P3\>S4e4F
JR2Y4a1o1m<RS1f6o>^26n4YR1Q314kK6n4iQ1?Q3148n41gQ1?Q31216n40gOb514:n400bNS1b5121dd55n4hOb5146n4c
5kIk5147n4ZJT5k514dd5:n41XJT5k5121dd538n41WR1Q3121dF9n4iQ1?Q314cR2>]R4[2n41e1_2m5mE]17U3;121U2m1
:=Y1m1W3_:97131c2[3R2a12521E0W[1]C]1S1_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2Al174Y21Cm>RS1f6o>^25n4
[U114oc18n41WR1Q3121TW39n41gQ1?Q3121\X4Q2n41_10d2m5mE]1i31211S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^29n41YU1121_V65[V18n41YU1121RHXT55n4[U114gS55n4[U
114\V5>n412kIZ;121YHU;3hi1W8kf2Q2n4a10d2m5j?R6]1i3141S2m1:=Y1m191Q1VEa12521E0RT14S1k5oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2P2n4a10d2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0RT14S1k5oE
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^27n41YU1121Ra2Q2n4a10d2m5mE]1i3141S2m1:=Y1m191
Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3V4Q1S9S4e4FJR2k5o1m<RS1f6o>^2P2n4a10d2m5mE]1^2Z114
1S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1n4a1e2m5mE
]1i3141S2m1:;1Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1n4a
1e2Y5CmE]1i3141S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>
^2U2n4g1_2m5mE]1]3;14U2m1:=Y1m1Q>b8a12521E0W[1fA0W4_2f3S10023Z5A685]1R5\;o318d1P3:Q>i8FJR27V274Y
21Co1m<X@iBf6o>^25n4[U114Ua28n4c5eLQ314Yj3a=<n41WQ1OQ3121Um3X4\6@An41^1AZL2j61213`c1jd2];eT1]m1I
;n4]N22n5H14V^3e4PQ18n4mR1]214Yl1VFl]2S5f3W181MX5n3?n>5:a264f1404^1:673406X1F4D140041271i11P1S11
1O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4
S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239lB>n41c1eS1121U2n5T>bl2[>aU1iD
5n4[U114mK7n41YU1121h?6n4bP1h414iY48n4bP1V1]1S214oY4:n41`P1V1a3121^e3`D6n4bP1h414PZ4Jn4c>X<e5V1]
1S214a:e8i4<:aBj]1a?^3eKQ2KhV1ZAW3oAiD;n4bP1o3H14WC`e2WQ1cW1dD5n4[U114gl48n41YU1121YH]T47n4[U114
g>1m]49n41YU1121U@kl1e_27n4[U114e17e<>n400bNf6121VCfa3LlF^;P_1<n4Z8PM14i=T^4HnX1TR1Y5c38n4dNf614
Q]2jV2j85n4[U114jZ5<n41bNf6121ao1[a1`4[e1S?7n4nK\914ao1X[37n4oDi<Ao214@n4oD1a3@_5T3Ao214[Lh`1lk1
2Si27n4oD[=V2H145n4S2WS114=n4QNY714ab2]R2eEaAb5j<n3`K8n4[U114]W60V7_OQ2n41e1_2m5mE]1]3;121U2m1:=
Y1m1Q>\1U7a12521E0W[1oE_2f3S10023Z5A?c1_@o318d16i2\>i8FJR2^274Y21Cm>RS1f6U8i6^25n4TLV9146n4[U114
ef4\28n4[U114i\21iY2\25n4[U114[X1=n4iQ1=S314Qf3kA>=P2dZ2`GLn41oEb8d2?=S3121ZHm329gY1P_1j4b5k691H
>5X2dZ2`G8n4WR1S314c=\6hf25n4[U114S_35n4[U114h_4=n4XKR:14Vn1_\1f838c3\@U28n41YU1121kW4@7n4XKR:14
kW4U26n4jES6\9146n4jE`?14`^27n4jE`?14UX7c25n4jE`?14:n41hE`?121iU2V\1Tf35n4[U114Uj2Gn47X56GT7hBm4
14gLkY2[<i2R4<2I[=7D^Bl?;n4bKj4m414XO;jY3A4:n41[P1m4121^e3eAW16n4[U114[GYW6<n4nQ115T314jG`1Ie\1i
S35n4nQ1\3149n41lQ11Z3121`m2An4nQ115T314WA0V5bh1nc1[1a=Z6QMRg17n4iQ141Z3149n41gQ141Z31215n4]Nm61
49n41[Nm6121Qf7I;n4[U114gP2IVB0_7o1o86n4TLV914ln4P2n4a10d2m5mE]1i3141S2m1:=Y1m191Q1VEa12521E0RT1
4o6oE_2f3S10023Z5<4?c1YD518d1P31Z>S4e4FJR2k5o1m<RS1f6o>^27n4[U114gT2m2fD8n41bS1f1121PX15n4[U114k
n25n4[U114eV6T2n4g1_2m5Y9g5[6?]1]3;14U2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A1=c1_@o318d1P3\>i8F
JR2^274Y21Cm>RS1f6Y4113]:^2l1n4g1_2m5mE]1]3;14U2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d
1P3\>i8FJR2^274Y21Cm>RS1f6o>^28n41YU1121kW4\Q37n4[U114[n2Y`3oH6n4[U114[n2nP25n4[U114[n28n4[U114\
m1`P2YW106n4[U114WU507n4RU1814`a2_S27n4[U114`a2d5jm1Bn4Z10@C`Mg1n2B14o\4bOoJkFe7c;W1S1n4Y10096CB
1kBo9g1n2B14U2n5T>X4e1cf2Pb1[1@g5Q?m;kF3<N7aAW19n4QMY814mKck4`1el1<n4nLX2S614ab1Zf2VR1JeDjS18n4W
O`5B14UAfg35n4WOS6145n4[U114bS46n4[U114bS4WS26n4[U114bQ4o1<n4]Jm:14dJQ:WZ1d<nW1dR2d6:n4]Jm:14fT1
WZ1cb1o1gR28n41aJP9f11215n4[U11435n4bT1H146n4PLZ914G9n48`Q1a314X`3X6j9?n400[?dE8121Q]2^4d5j4m2Qf
1Cn40Q2mI202a5S1]214?ik1]I]5]^1YK_M9n400PS1X2121V1Dn40TQ1Bm2D14T]2ZCAY3e3^i1[9Z@fLREBb7@n40TQ1Bm
2D14LX@k_2Y3Tm1fIia1B4P5PS1]2gg4S2Q5d1_2f2Z1k1mE]1n2>DS2m1:=Y1m1Q>b8a12521E0kS1[7oE_2f3S10023Z5A
68c1W80V8o318d1P3\>i8FJR2^274Y21CZ73^7RS1f6o>^2m1Q5d1_2m5mE]1n2>h2m1:=Y1m1g4Y9b8a12521E0W[1oE_2f
3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>\8eJf6W8g6^2Y2Q5c106X2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0W1
P:nO`35XB_2f3S10023Z5A68c1_@o318d1P3\>i8FJX1I]1P174Y21Cm>Z2V4T1[Kf6Z7;?h6^2Z2Q5c106X2T4h1_5]@]1n
2>h2m1:=Y1m1Q>b8a12521E0W1QT1m5oE_2Mh2S10023Z5A?c1_@o318d1P3\>i8FJR2]1P174Y21Cm>Z2V4T1b1kEl3f6Z7
;?h6^25Q5]T1l^6WKR4n1Q5^1e2m5mE]1n2S1S2m1:=Y1m1171Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD5180c1P
3\>S4e4FJR2k5o1m<RS1f6o>^23Q5]T1h]5d2Q5c106X2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0kS1[7mBQ3X1V1f3S1002
3T4U1A?c1_@o318d1P3\>i8FJX1I^2334Bf11C^5^9Y1P1V440\<Dl6=W4e3f6[41l2;X7^201l1Q5^1e2m5mE]1n2S1S2m1
:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2U2Q5d1_2Q4k1mE]1n
2>h2m1:=Y1m1Q>h7Ia12521E0P<i2PEP6Z1Y6a>S1_2f3S10023Z5A?c1_@o318d1P3\>o4i3FJR2]1P174Y21Cm>ZQ1g1f6
o>^2P2Q5c10_2m5mE]1n2>h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A148c1_@o318d1P3\>P4h4FJR2\2174Y21C
m>\7eKf6o>^2Y2Q5^1e2m5o18l5Ab5b7]1n2S1S2m1:=Y1m191Q1QBT3a12521E05lS14o6Y4ASA_2f3S10023g2b2<4?c1Y
D518d1P3\>_2c1e4FJR2Y5Ao1m<g@ZBf6o>^2o1Q5c10_2m5mE]1n2>h2m1:=Y1m1o1Q<b8\142521E0W[1oE_2T1a2S1002
3Z5A?c1_@o318d1P3\>i8FJR27V274Y21Cm>RS1f6o>^2m1Q5d1_2m5mE]1n2>h2m1:=Y1m1?2^=b8a12521E0W[1oE_2f3S
10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^25Q5]T1ST1`W2nm1n1Q5^1e2m5mE]1n2S1S2m1:=Y1m191Q1
VEa12521E0RT14o6oE_2f3S100235T5<4?c1YD518d1P3Z6Q8S4e4FJR2k5o1m<RS1f6o>^25Q5o1]R1Vo5mY1f1Q5>`;3P2
=Hg5[LQ1]<2\;Bl4fEn>d;R1e8i2X1h1PZ1KEm?P:k4n5D5m3S3i9l1[16IES<1Q35290Q2S6B1d1Gn3FQ54hMo1`13c2@;1
cAY2UZ1Y8f8nZ1[>Q4SO?do1l18Q5dMf6R7Y;YISg3n86Q5VT14^_6\3gEY2R5b10_2e3W2mE]1]3h23f110:=AGOMQ>4]8a
12521E0gS1_7oE_2f3S10023Z5A?c1?o2g40n5d1Bo318d1P3^7m6i8FJR2^274Y21Cm>RS1f6o>^2S2R5b10_2m5mE]1]3h
2j110:=AGOMQ>4]8a12521E0W[1oE_2f3S10023Z5A?c1_3g:W2o318d1P3^7m6i8FJR2^274Y21Cm>RS1f6[>C^2Y2R5b10
_2m50lE]1]3h23f12:=AGOMQ>b8a12521E0gS1_7oE_2f3S10023Z5A?c1W>W2o318=2=;17P3^7m6i8FJR2^274Y21Cm>RS
1f6`4j9C^2n1R5b10_2m5mE]1]3h23NJ:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21
Cm>RS1f6o>^26R5kT1l2T3g1nk4P2R5b10_2m5mE]1]3h23i1:=AGOMQ>b8a12521E0gS1_7i?U6_2f3S10023Z5A?c1_@o3
18d1P3^7m6i8FJR2^274Y21Cm>RS1f6o>^2n1R5b10_2m5mE]1]3h23f12:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c
1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2R2R5b10_2m5mE]1]3h23i1:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A
?c1_@o318d1P3\>i8FJR2^274Y21Cm>Q;0;cGf6c3L^:^2R2R5b10_2m5mE]1]3h23i1:=AGOMQ>b8a12521E0W[1oE_2f3S
10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>^Fc<f6c3W2j1X7_1NZ2R5b10_2f2V3mE]1]3h23f12:=AGOMQ>b8a1252
1E0W[1i?U6Ma1f3S10023Z5A?c1`=FW2o318=2=847>a2^7m6i8FJR2^274Y21Cm>RS1f6o>^2m1R5b10_2m5mE]1]3h23i1
:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^28R5kT1l2T3g1Qn1lm2iV
27R5kT1l2T3g1V\4g?o1R5b10_2m50lE]1]3h23i1:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJ
R2^274Y21Cm>^Fc<f6o>^28R5kT1l2T3g1gh3VS1iV2n1R5b10_2m5mE]1]3h23i1:=AGOMQ>b8a12521E0W[1oE_2f3S100
23Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Q;PHf6o>^2P2R5b10_2m5mE]1]3h2j110:=AGOMQ>b8a12521E0gS1_7oE_2
f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>RS1f6o>^25R5kT1Q6g1nk4T2R5b10_2e3W2mE]1]3h2m1:=AGOMQ
>4]8a12521E0W[1oE_2f3S10023Z5A?c1?o2g40?^5W2o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2l1R5b10_2m5mE]1]3
h2m1:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2m1R5b10_2m5mE]1]
3h2j12:=AGOMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2^2R5b10_2b301;
k1mEAK]3h2j12:=AGOMR<LQ14k1a6a12521E0W[1lBR3_2f3S10023Z5A?c1>0o2g40?^5W2o318d1P3\>i8FJR2^274Y21C
m>RS1f6o>^2m1R5b10_2m5mE]1]3h2m1:=AGOMQ>b8a12521E0Q:UQ1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y
21Cm>RS1f6o>^2V2R5b10_2m5mE]1]3h2m1:=A@6OMQ>b8a12521E0W[1oE_2f3S10023Z5A?c1>0T2AP50V8o318d1P3\>i
8FJR2^274Y21Cm>UBl@f6n5\8C^27R5kT1Q6@V1nk4WX29R5j6Z1eLQ6g1^c30^X1n1R5b10_2T1h4mE]1]3h2m1:=AGOMQ>
b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318NEP3\>i8FJR2^274Y21Cm>RS1f6o>^2m1R5b10_2m5mE]1]3h2m1:=AGOMQ
>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3^7m6i8FJR2^274Y21Cm>RS1f6o>^28R5kT1c41[1g1nk4QQ17R5kT1
Q6g1[e2jf1g?2S5R[44S5R[4nKB6S5eT1h1`:Rj2_K6S5lQ2S=^j1b1kf2@S5nL6_5VOS=Qg1\3b1gKSk1e6c3LjB[@7S5P_
2cf1]5mLEeW3GS5Y1Y1X9S3P2hV1BU]1U3j7]JQIcFc12_IoBk<k9m??m;IS5l;3o2P2hV1BU]1U3j7]JQIl2B4H3l8m86c1
2_IU\1i<R1S5W11Y1b;IP2i3c3@VLb2B`V13`6U3XR1QIX9U4T9c12_IoBY5]AT51P5U6W5e67S5l;T5Pj3QIWH25S5dU4]5
gK63S5R[4QI9S5i1XY4QIe2ej13h1V44S5bj2_`1QI6S5Yg3hCQIWH29S5aV1Pl2:T8jGh6PIf[2GS5nL6[9nk21:T3o4jGh
6PIjN027i62\3[?[4]>]=8S5dU4]5jGQ5BS1cQ14S5g=Wj3R38S5g=V?6iZ3R3UQ3gC3S5nd3SF6S5nd3SFTIi2hj13S5R[4
gK5S5k<ke2ZX1XP13S5R[4_R34S5nL6l]36S5nd3SFVKRF23S5QY2PR25S5mX23PR2QI4S5o_1Rk2b`37S5_m1a;PR2gKn[2
g84S5`m1a]2gK3S5R[4bM7S5R[4_M2T5_1R68S5Uc3h1SFYa1lS1_108S5R[4nKW6_d10Z;_U13S5f]1[m2l1S5b1_2m5mE]
1]3h2m1:=Y1m120m=b8a12521E0W[1oE_2;Z3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2U1T5ZJm87B
021111;42Y132f4a4i<\1<i1ab1cBd1Y1SFd84nGo2k6h5X2R9\<h5f3]14MX5n3?n>5:a264f1404^1:6;406S142B02111
1;21227271A32P11P1S111O0151CU1<X17Ii5OBJ5[45V147<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9`6<<IT22a2Cg
2_152Q2d121057n2313<X61Y1MS4e1=241O2^3]9U3c32o102KQ28=6EV44R12119526ET1NQ1P1AQ1D2534T1T1>=_11g1C
\1239\<T2T5SEV5m8789021111;42Y1321d4a4b;V1\1<W1AX30Y5[5\4`F\96VA>3I>2^1K19P4b1j9V22>[2U1S8@4m?P8
h26g63h5X2T5m3\<R2T5c1fHm87B021111;42Y132f4a4`9<@Z2\1<i1j3d51j4e;o1K[7]:2e3_<g2Z1_272T2\3Y4\>Y8:
4nGo2c1c4Cc2T3X2[14a7\<[=S=_9Z1T5ZJm87B021111;42Y132f4a4i<\1<i1ab1k>3c3IT2S1oDd84eEX2o2k6h5X2R9\
<^3[1T5ZJm87B021111;42Y132f4a4i<\1<i1ab1j>0g3<<0OS1S1oDd84nGo2k6h5X2R9\<^1T5d1eHm87B021111;42Y13
2f4a4^:Z2\1<i1j3]LXBj>0a40OS1S1V;h9d84nGo2k6h5X2R9\<W1T5ZJm87B021111;42Y132f4a4i<\1<i1ab1k>3b6SF
d84eEX2o2k6h5X2a1`7\<Y1T5ZJm87B021111;42Y132f4a4i<\1<i1ab1U@W3I021T1SFd84nGo2k6h5X2R9\<d1T54UJQ4
k4203B021111;42Y132f4a4i<\1<i1R4^^1l:X2\8Kj7\=d84bE[2o2P5j1_525f1249R9\<_HX1T5ZJm87B021111;42Y13
2f4a4i<\1<i1cDmMU=l5_2SFd84nGo2k6P5GX2X6i2\<[1T5ZJm87B021111;42Y132f4a4P9h3\1<i1ab1Z?X37Z10Z1o1S
Dd84nGo26d6h5X2R9\<T1T5ZJm87B021111;42Y132f4a4i<\1<i1ab1bESFd84kAR6o2k6h5X2R9\<b1T5c1fHm87B02111
1;42Y132f4a4^:Z2\1<i1j3d51oX1ZC2OT1o1f5\>Y8:4nGo2W6Ch5X2`1a7\<[=cFf1T5c1fHm87B021111;42Y132f4a4m
9@Z2\1<i1j3d51oX1U@T32OT1f7\>Y8:4Y2dEo2W6Ch5X2`1a7\<[=E]<_9a1T5c1fHm87B021111;42Y132f4a4^:Z2\1<i
1j3d51oX1ZC2OT1f7\>Y8:4nGo2W6Ch5X2`1a7\<[=cFb1T5c1iGLm87B021111;42Y132f4a4^:Z2\1<i1j3d51oX1j>_42
T2f7\>Y8:4nGo2W6Ch5X2`1a7\<[=cFZ1T5ZJh847B021111;42Y132f4a4i<\1<i1`=m>d<]9S=k1b6S1oDd84nGo2k6h5X
2R9\<\1T5V8SBm87B021111;42Y132f4a4i<\1<i1fAEP1c8_FY8i4^8SFd84nGo26d6h5X2l6U2\<S1T5ZJm87B021111;4
2Y132f4a4i<\1<i1ab1bESFd84nGo2k6h5X2R9\<Y1T5ZJm87B021111;42Y132f4a4i<\1<i1QLo=d21h5S=1\8SFd84nGo
2k6h5X2R9\<1U5U1U5:U7Z8f>_:W67>a412S<IgS1o<X8TDd:1R4A\6RCe5b2_4_3H0G1YHZ<o3lJT>3U5:fW83U5h1an65U
5ge4P^1][21l1U5Z1e2m5mE]1R4S2m1:=Y1m191Q1AdDa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2
k5o1m<RS1f6o>^2S2U5Z10;X2m5d<X9]1R4S2m1:=Y1m191Q1a2dBa12521E0d3]P14o6oE_2f3S10023Z5<4?c1YD518d1P
3\>S4Ki3FJR2k5o1m<Z2jLl3f6o>^2l1U5Z10d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1
YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^22U5c`88U50cE1Tb4nEl<_63U5U[3QU5EU5FQOiKg5_c1m6o;Z20hJ6W2`1@8`H
S@a?V2o:<U5ZQ2aR3b10k1`1@mX1a?_JkO6U5DeZ6jS1X=kO3U5^l7kO3U5U_7X=1U5<U5Vf1T8Y7ZN_5i2h?b^1YJk4X4;U
5:Vk1ZK^[2g4P@THTP2017U5D[L[4U2gW5eF2U5fZ54U5Sf1bd3jT33U5VZ5d^22U5XV54U5g_5W@13U5oo513U5TZ4[a12U
5ZQ23U5DeZ62U5Qi55U5\7Q2^e4nH3U5\Q1f92U5mV82U5W]15U5Db\1Rn4n35U5]1SV1n]3\d15U5Dj8dMUT55U5\10SV1n
]34U5]1SV1n]35U5]1SV1n]3cl16U5U>0kn1d?U22U5Pb62U5mY64U5mR4b8jF6U5PM[4U2Sb4hG@U5D1YLg2c1U2b:dV2aK
XDPAcE4o1eFBU5D1YLg2c1U2b:h9bAX[1aKXDPAcE4o1eF9U5D1QO\>dV2kP2cEjH8U5D1QOQe2kP2cEjH4U5DQe5cE6U5Da
Y5];MgDKU5D1QOh7Q;E0Z5<T3]2FP1L>GXb1VMQM`6M9Q:[:R7gA3U5mY5R;2U5km55U5k?`A_Od8>U5D1Z@e5j7U1c1f9d[
1QN_f2i9P?9U5gFnZ1j7lKXEU?_]1]A2U5Q34U5mX5@82U5_Q12U5Tg53U5SW5P@9U5D0l3R[2dk3^531<U5DTEV7[4XT1Z6
d3ZD_<Z]2^=8U5D0l3gV6^5314U5Dm3gV63U5kS5]`25U5eE3QX5aD7U5D[[1SJfKY\1Tm19U5D1QOoU1Q_1me1aP1jH8U5D
1QO[7e]2_f2jH@U5D1QO[7n3n?bDTU1]5db1b;iBjHX\1k;;U5D1QO[7`X1TU1Rh1\NjHX\1;U5D1QO[7n3fY2bZ2l;X=a;7
U5FQOQe2SBPi1UT1NU5[3kH42Z@c4h:;m1J\2S6i3>2eC^5P4eEZ2Zd1HHn1j>T16[HZ<DU5[3iZ1\1d<;m1[9i3fIQLZd1H
Hn1d6a91YHZ<CU5[3kH42RCk1h:Y2d=2eC`Q1Zd1HHn1V@fT1<U5D00QOQe2jQ1dd1^531UC>U5D00QOlU1dW1_7jQ1dd1^5
31UCl2U5Z12b2m5mE]1R4S2m1:75U111m191Q1VEa12521E0Z2]B]3k;4o6P4^:_2o4_2f3S10023Z5<4?c1]Ak2518GLI6o
13G`=S4e4FJX1H0V3<HV140111002f1m<U6b1kD]6f6o>P2=4U5ai1bh486U5DPE3`e5[5o1U5Z10d2m5mE]1R4S2m1:=Y1m
191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=b4QNf6\5b9^2S2U5Z10d2m5k8Q=]1R
4S2m1:=Y1m191Q1VEa12521E0RT140n6Q?R2j4_2f3S10023Z5<4?c1YD518d1P3[1P=S4e4FJR2e3U2o1m<RS1f6\5b9^2m
1U5Z10d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4Fn3FJR2k5o1m<RS1f6
o>^2l1U5Z1e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2\2^3o1m<
RS1f6o>^27U5]1SV1c6b=gi2ng16U5e]1k;i:gW413U5ZQ2Ra46U5Dlh1`1W`4J3U5ai1cb43U5ZQ2[T13U5ai1Q]32U5e^8
5U5]1SV1oAnk23U5TW1XY65U5D_V1[h4i;:V5^OV71_EQg1Wc1dZ1D=;V5T4PJa8a\2WZ1b:P11P@mG4V5TX5P1PX19V5aU1
S11\>Yf1j7jS1Qj16V5gV1a\2jS1[BeW1CV5X555JWMc2kI_X2b?V5e1_6GS3a4@aR1T2;V5T1YU1Pl2:d5ZJh6PITR21@V5
Q3[[1f64m11ad3^1R4]6hW1b;k@S561V53V5QR1VX32V5Va63V5jh1[h47V5V2\GS=_End4cM3V5h2]^64V5fd3d[1j`14V5
X5nd1Sd2CV5ZCnF[223f2]3W8MP`1a1kI_5bN\2QLd7][1DV5S>j2[2]1Y2Y1@g=1id1]3YD`5^1\1ZX1oEW227V5S>d6Y2Y
1lQ3VR27V5eS1o21a\2Sn1hO@V5U2P:l5Ab5h:UP2dBR1_KSZ1b5m=RP10?V5`1\8a;i;X3jB6XT1SCjY1`Co4aBiV24V5SD
bg3_U25V5jd1Rj3P1WQ16V5gEd7\P5l<_64V5^S2l`4D2V5gd83V5_[3fU36V5VDQ4cKiU3_g1@V5b1cBo>j1Y16gCi9ae2l
G_3W:d6U;bE3V5fi4_g13V5U^2PS43V5QR1T_53V5_f3fj22V5ZU4m4f3_12MX5n3?n>5:a264f1404^1:6;406X1F4D1572
71i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n231
3<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\12392V5Xa6=V5R10Sk1IT1g3
QU2m:fb1R8ZFeP12V5Q[74V5Wl1`g5_O3V5`Y1eW5g1V5T4c40WZ1`13]1i2Q2P8?lW1R2S4XJM92`:553g11i2d1:31269D
2Y7cIV5g7^5Io?4Z5d314S@^80O1V:Y12HV5T4YKU2P51T21XGZB2bg1R<n1e6[:Z7Q[1_Ef;m1i3_F83W5`Q1?1W53W5l3Q
l59W5_1\8a6i@X3]d2j@mP43W5UDh\14W5UDPU7ZC:W5cf1_\1PAnZ1X1TASOm9Vf1<W5Vg11[P1nW4T3Y4S40j@S5TA5W5`
U1g]2FSS12W5Sg43W5^f3`O2W5PR12W5WW48W5SKR4c_1i^1S;Pm1eD4W5Sc2oT1_Q39W5_^1f;db2^1f;1^4QR1:W5m@ZR3
Fi4^1gY1WH2RB4W5f1]]6SA2W5^^63W5UDQ43W5WLV]79W5_1\8[GX3mU20TQ1Ro32W5ed32W5g22W5W23W5RDbg32W5^f3h
<X5760S1C0U1X1?4811873G301D138k1R14N84R2Y166@762Q8Y10G?263222?3:0498\15854?9j16100@1U1e1R1a1Q1Km
13[3K@R1K8213136K9O1X21k1i1\22<JC]1N;6@4DU1m241203LGb11@:6DY1GP30A5^1a5JV1;13[4_2c122:]1<>4:j1AA
b1;J7W1^2b1\1BS1Q1N75n1I_120;S3Z1AU1127DBFV1Q215933E=;h1972\16847Z1==W1L68>o1HP12@554:J2KS172^3W
1Z3a:S1H::^122T122F;J9?BW1h13Y1P5@3D0>5@92f28^15n2<5:0o14<`2M`1T23_1220818BEKIG13339C36V14`1BD0^
112@>H=691641DC?975:81=Fm2F29_1?8;j1FQ1@249824O44G^17;=1=419P11:@99>M;037E316Q1350S1D422=32G3G3B
P17>73416JS123Ae1Z3><3d4X5760S1C0^2?=3@O0T4a1\3=O2R7k39Q104d2DT2611@W1Z4Q16f2G[61f14Y;\2556@4c;R
>c822:]1<>4:j1R3J7U?`5W1:=IFV1a3=T297_1684P2=b5CI@55?@9Q5]5Z=^1m5h83DEJg4n2<5m7T2]5G_1]1m2\4841V
3_7o3HLM`27;R11X2C>Y147IZ5^1<b1161Q1Z1b5><nCX5760S1Ch161=1=C1020733@6G5600:2=01T2@<4446632630<@3
A417463324:772:@12T11?S1N1Z1J3=3836W226352<2:30;01213C74>;044;=8?74=4114100332317522209403R14261
66F2<3I685;:4;X1S1C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB?:4H4<5B1G
55<5C0E83V28Q1T1@6Q1@4:`142A1557966418Q2<O0X1S21IG:58?Z14:92KX1C@11F2;>2=23M2W1c22E<29\1J0?4=;15
8?9A5a1Q186h1M:1S1230611T1824273K5@4:253657?4[173G>0;R2U1AL6P12A;U1C?=9`1>HI62D15G871<DP1:d17A4=
<o1k121=3006G@b16KU141922\1?^207KH:4221710Q1J54422FV17186?2K>i1Y1^2b1;=4<L?K212^44o2NZ11>ER1<423
5LO<T4242<18BEK9?2D1333M36V14=1?@?2C00^112@>=H691641:44S1A5:81=FU28>F299U12<D`19h1@24715271R14G9
64:=7;=175@K03154@99>24A?0342B231672J50`1742275022GE133B47C7>711416I0S123>h1W1j17>833E251f7X5770
R1C=Z161^2X1?:AV2R14IY1JId187467E11JR3JA3<U10Z163222<T1IX19;8U14=61410033231=53CW12FZ1P18A9n1Ob4
P1f1V1A?7Y4n3Mg2W288T1e214JT2X14U1OKW1<Q1d3@=k1<X12T1_2L]19U82Kh2?P1Db3V4<AR1E6[1R36?a2J:2371JL:
56i12@M`1S1T2Y2V1R1Ge2=V4i2Z1@Y6P1B4Oi49l18g1Fd4?L;J7:FW3?^3D@_2?<>2<_:<O328423R14W1l4:Ba1IMY1n2
4g2T1W2k2:0S1f2P1;V6o3Fc3_1U2B436i5Fg1Bd4a18n1P1X51S8TCg2`A\2Q>`4012DiNg1]6g1U<Dj9:f3NP@aV1e3iKe
7e8`@V7m=3Y5Jde61Y54Y5PR801P5f3b1MX5n3?n>5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057Q1l1313<X61Y1MS4S226O2^3]9U3c3
2o102m28=LV44R1211986ET1NQ1P1c17<253Y1T1>=_11g1C\1239`O6Z5oo6QT1Z7111Z52Z5Uh42Z5oj6g3Z4ODW?47?2`
1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>
c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13f]1W30S39d5Y5m6Y31f3Z4ODW?47?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h
;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y315Z5f\3mKUZ3l42Z5S`86Z5m[70;o7nI9Z5PT1P2WY
1cl40;nQ1W29Z5PT1P2XLn<cl40;VT1o1Z5Z10_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o31
8d1P3\>i8FJR2^274Y21Cm>Q;0;cGf6c3W2S9^2P2Z5Z10_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A
?c1_@o318d1P3\>i8FJR2^274Y21Cm>Q;0;cGf6c3W2S9_1N2Z5m[76Z5^m1jl2AP50GZ5?1Z@f>dR1gH`6SC`]1X2_5m3i6
k2i9P81d1jHc=W1XY11Z5X1Z54Q2TW1b3ac3oEKS3kS16B8S3k57`2b5l7n41V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_2W1Z5
4Q2TW1b3ac3oEKS3kS16B8S3k57`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_2V1Z54VY1b3ac3oEKS3kS16B8S3k57`
2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_22Z5eV8Af3d1S:kc3UDd121057e3j>bMi4i2P>Cf3d1S:kc3UDd121057e3
j>n<c@i4i2P>_BDf3d1S:kc3UDd121057e3j>n<BP@i4i2P>_BBf3d1S:kc3UDd121057e3j>bMi4i2P>n:Df3d1S:Rg1]Ci
8`P1UDd121057e3j>bMi4i2P>Bf3d1S:kc3UDd121057e3j>bMi4i2P>^GT5f3b12JX5n3?n>5:a264f1404^1:6;406X1F4
D157271i11P1S111O015EU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1V6a5f31O=BY=i48I45En1C4H315Z9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9T2P1c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Gf3e1S6
n3`e1`b2d121057X<iP1j7l4o3[5a2SB]8X1iP1Hf3e1S6n3`e1`b2d121057X<iP1j7l4o3[5a2aJX1Y6UDY6T5f3b12Jk1
\3n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<=2;?o2f53l1V6a5h3O=BSB8I4
5En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D25
3O9T1>=_11g1C\1239P2=]5i\2R>eQ3mW1\9^@Q96e8Z4:^6:]5n1l:Sh6h5X4cHX6g6:6]5n1j<\6VLVP5K]5k12:eJ\b2j
f2lL^3V1=^3g2NU1W57Fc1Bg20Y2_9U8b1b36]5a1cY1Sg5_6^Y12]5b;4]5`T7mIQM7]5Y2Pa5jU2i7d5V9A]5j13lD_d4b
b1]6T3V3X4c1RFG4j;o7C9]5``5fc11^6ZAZ2o8l8n1^5;d<T7`4]1]3\8Y32^10JP60M@5mN]1X8?H0[2m2[Ia<`2e2b2U9
R3W1l1a2g1?AKZ@h2o1m52Of8[4D8P1HMT1V6P3S6i=Y5[2[3SI;^5c1S\741o4T9k<:\:X35^5cl2Qm1Z4Sk2U1_5VY1b3a
c3oEKS3kS16B8S3k57`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_2V1_5VY1b3ac3oEKS3kS16B8S3h4R17`2b5l7P5V
35c1I1a1]2>@3]1Y1e1e1a1]1V6C_2V1_5VY1b3X6X]3oEKS3kS16B8S3k57`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6
C_2Y1_5VY1b3Z6ln1Y^1oEKS3kS16B8S3h4R17`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1P4U2C_2W1_5VY1b3WU2Y^1oE
KS3kS16B8S3h4R17`2b5l7P5V35c1I1a1]2>@3]1Y1e1e1a1]1V6C_2Z2_5091OC0\Mg9b3Zi1V2T<m?T6_DW1oEKS3d@f:R
2\632B16S3J3=75P47`21Mb4:a7T2k2V35c1I1a1l1@>80602HDY1e1e1a11[16V2h3C2k1@I`5RDXC1g1>0H>KB3ic1kIQO
R4gA]9l5`1Y7R<gDZ@cR1f1`57h1n2R1OK:k1m5Z1j<1b2e6d3j;^;b2k5c9l3PCe=d?R553S1;R27P2P;W2o3lHj2c4a4e8
`;0f;U3f?B\1R41[75T5i:m5`570R1C=Z16_2Y1?:@0V2R14;=Y1JY4^53b10Z163222i5B614100:=5MW1T2Y1AOk6P1_:_
7G8l3O9X3Bb1Kf2]1V2@=k1<X12T1_2Z29`45@HKX12Kh<<AR1Eb1R36?V2l2]1S5X59[17EY2K7Go1;]12e4l1P6h5k4P3l
1\1^1Q12m1V1?^3D@P14Y1L>4:c8X2O32846_2T4242<_2I^2[2;4g21R1=T2P4a8T37Fk1U1K7FR1U1K2h1:l1S2=0c15FW
898n1V1251n3`570R1C_451Q1?:@01T2W1IY1JY4^53b10a13222\6g7Ol7oAG8l3b4U2Kf2]1U3k1<X12T1_2Z29P6T22Kh
<<AR1Eb1R36?S5]1f:>L7o2K7Go1;]1P2g2mHa4f1^3D@P14Y1LNc8X332846l62f3M33P44m5A44]6a7B2D:f6T2\69f1Fi
:V1251^4`570R1C=[5?:AV2R14IY1JX5_43b10a13222<Q4m16611l1W1IZ1P1J9a7P1f1`2U82m588L7e214T1j12Z1U2Kf
2U4=k1<X12ABj49m;`1k4b3<AR1EFKR36?_5Q1S5S1T2o19U6[8@c2f4g1i49Y9?X1R118n3?P1]2D@_2LNl;32=6_2l4Y3M
33U4l3Z9o3j7MS1a68\1V4LX21V68n1\4`570T2Z1g2X168:AV2W1;=Y1JNi83b10Z163222[10o4@U3T2Y1AX2Oc5m2i?8l
3Ob3U2Kf2c4k1<X12T1j49P6S3h<<AR1EFKR36?g3[1;Q1\8Y2[1M]3Z49Lg14k1Z721=3002KW444122322\1?P2h6X6^3D
@Bl1LNl;328423W1b;3V9j15;5FW5]?CAf6`2\3Z1i38n1S2`5l7c33OW2Ob3R3V1R3Gj6Q20V1o3P2`3m=f3c5_2k9U1B`:
]3g<Z2M=`3c1_5<S=l63\?EP150gE08T2d5GVD[3i4g15T7a2\2o;c1a22g2n@^40m3;`5iU1Xg2g>f]10d9eLDW7QY1?`5j
?1lIY141d`2am10]V1Y50X<TIX1`5[Oj5aZ3RA422291387:92<14232M;8B`3f4<R6c6j6S2jEY833]81H`5n7k5Y5P4Wk2
j1f=R:f7X?d6bAW34n[1l6:PAn4P7Gb4O6`5h1il5^T1b8ZS1P1`5j?1ZP1c=YT1iL21cAhX10W:m3WHT2X2Ka224c6f5RDV
2g2g11h1?X3Q7e1`5`;38f2l1[5D\1]5V5l1[7]3i4k3HIU6bKo2CZ4R15An;DMl31M`1XCi6b<W1Z31iEZ4P4WGh2S3`4k6
f5j7c1[FZ2V8?`5Z^1SX1g9QDn4g80KV8^IcY1k2m8VR2G`5dKT:S6Ic2l^1S5a<l1Mn?\Nb3U2[U1\1X8l9PFa4[=Z2V1`5
W=h3j2f2`6[5]9\4j3h3QU1J31`1O3X4k<Mf1h6T60eH^Q1e2U4S;e4Di9S3oDP1a4aFU1`5h5T6d:\17_Gn@V:R9e6g:b:T
1DMl3hBW2a2kBGOM6YF_1[7^:dDQ2c4\=4U30i3=`5^LlBXV1TMZ?n6aIS1Fe1f1RDA`5]Z1E41RW1P=]I2Z7k8S2Ug2`>a<
c<a1;`5`;bh1W;Q3c>TCW=Rh1Cf_2B`5n;e;]7S6\1Z>P5U2g4^M_6XLS7j`18OlO9`5`Z2a`1WY3i2Z3jL?M<`5R@c52o1Y
5Y4S:a4f1Z>X\2U2`5U1_2m5mE]1]3U2Bm1:=Y1m1]23V5]5JR4_4a12521E0W[1X9f<_2f3S10023Z5A?c1c<k3o318d1P3
m7^6i8FJR2^274Dd11Cn2n;f1[Q1f6o>^21`54`5`H`Y1m[3:`5i1Tg6g;U7kF1W32a31`5O`5]8UX1lk2U<DZ@Uj12X8491
P4h3\6=X3g3T2QB=85a10311D9P1`5j=`Af2Y1i1W1VAo5oOAPFf=QZ1\2<?4Uc133]812g2f5X7^Bn1Y2B]93`5`Hin36`5
Ye1X@ga2T\113`5YV14d1`5R9e6T>h?2C3AId3Y1X4k2Q4j4]IX:2e12Gn8T6Z4W;g4a8j=k4Y5V6o:h2LW2R3\1o1U1Y1N3
408124Hk>li12`5ck39`591QOQe2dW1j^1jHP>6`5QW7i1bE_4`IP5`591Oi1Ah;3l3<e1P1^1i1Q3k1@c1HK<D141172=D9
6>6P5b51^1OW2`4j2j1j1Ga15P2Q1b7I]1P2d;k1l2@Ka1;Z1?o6V12Dg16V1g4EGO4P2e1l1@0Ch1_3U3;e1e1R12a5EZ5M
O_1W5]2Q3j2]2U1b5C9[1A=2I\1l8j20f240H4j1145Q6W2^1C`6V1X475k6n3F=Q5V3U2m2S3j1Z40W1072b4k13g2Z2o38
244a1@R1:h2`5o10h=j@D1^13I141118=U10R1^2H1<?N3_5;862T4^1_3[4_1b14R34e9^:U1h1V4Hl7UCV6g5<:Af3lJd4
:1`1@k36;46C03b:X9Y7W9P32]4n9c2U9P:H\16o1Z1e60U3m3`57S1C0^2?A@O0Lh7LW3g8b1<m14A7V13I141136=A=e1;
a28?64FR6d4^1_3k5CD9d7W;d4U1h1o4l7E]2h2JR2Z:V6]1I_3<:A02V2Y107m8T1Q4J5`129b3n1j12S7T6AV1m5S4j6n2
k<^25_2Y12\3]138Y5j3[1e7e2^5c4H\16Z3^2g3A=Bg4b5>B`5P2h=PCYDj:j4bm1l`1oX128nS1H\16P:0S2`573OCU12U
=3j2o;[1P1o1^7dKU1b9e:QHNd6OK_8g1c3VCeImLW1S8a1e1_1c61g5GY32^1l1m2^4R2T2`3J=07KKm5X1F3_2j344a1>1
>Ni2`57S1i12>a4d3=V12g23c5b:P3^7?T8U3\6V:;X66M4@<Q1c<n1P9a5c12JU3g3S4AK_38f4g1k2<:VC]G9d18=Y2^4X
70d75a6W1@3^7o45U6i5c5e2T2^4R2e5X107e6OR4@o34a1>1R1M`5[1fM[<V1X3X22[1ZW11c]1g2ZZ1Ok@_5jIi1hI9Z5:
^63R92h38R3`591I_2_3]2l5U1e5^2[5U13]1]3h2m1:=Y1m1Q20o4n6Y5X3a12521E0d6Z9a>e<9[2l5\=h1FP3?5S10023
Cm1:]2A??S1_@o318d1P3\>9_89<<=V1Kn1?7467GR116<Q3k;NU2T:k1S2hAf6o>^2:`5af2^[2g4P@f6]ATP2017`5b5^1
<nU4P=S46`5b5^1<ob4S4;`5k1lT3W^1V2o\2f;Z5R4[:E>`5bL]4P4k`3Y1_[2_1U6k:R4Q;R5R92`5iQ62`5`l72`5fm63
`5R]8Z53`5R]8Z52`5fW84`5WU5kR2bO4`5dU5QR3l;7`5aX7S8jF>c;V6j3Z4U1>W?47?2`1>P320k2P606234@3W11n14c
115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3
g6g5X7\1]121i5i181436NQ1R22\13fGWI0S39W2>m2Y5m6Y31R1`59b9aKA_7f8n9gO13Y2U62k1<>[JV9=^2]4QFb1R8^=
o5Z1@`35n2k63R1`591QOPCl7Q1S2>`3h=ZDi7o8i5Y<m7BRCl1PBc8[2_3k4]1W4F?312C^BK`59o3i8d2Pf1]3TEXP1l>1
^45i12nQ1c8d13;W3h6^5312Cm1`5351Z2W8^DT1b7U4?m1Y2_2f4<`3h182CP1[11EX1[82UM2W;e<R4SFn40f1n3o5d1:^
6n19Bc1a7^3i3T13:^1jHn2e1[9iC7U:R<J`5^;Q2Ka:o:o=bR1Ib83f=Z<L2R3]1HSA[n1eI0?i<`;Y@F`5\>\;ZLj?0d9R
2_8<i6dG<e3X1`6a5R_2m=nHa@i42`5ad1b4`50i3702[1K:^;8h5f88Di217J`42R1S1l7c6>c1@\2]1j1066;i3LG=0[:J
H35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4Q3Q2T1h1i3h1@3g1Q1\1Z1313f1U6j1R1a2b13]21>7131OHi5
_1i5e3l8P5o1n4W1l31e302KII]43S3;46MW1R>k39U5W3`2:_11Q44U12o1`6_4`50i3702b2^;8h5@X7L8D0h217J`42R1
S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4Q3Q2T1h1i3h1@3g1i3313f
1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII]43S3;46MW1nA9U5W3`2:_11Q44U12o1`6`1`57S1Co1P4
\3`4o3i;Y4m1X5m:bElOAe12g?b6o6^:a3T2]1@n2S:Z3T76i2W2n5W9bD2c:Q3QGo1Y4i6i:V125Y1`57S1CP6\3`4h5P8`
=1m_1]?OW22ZFPES4R=Z3[7i2W2mHk:2l5AZ2k4QGZ3n2i6R8f2V1251=`5b3S_1F?ch28X4eH_?RT1k6A9`5\6R^1^FdEP2
W\4V6d>9`5m1XZ7Q3082[3_;2`5V\7;`5m1Z]792[3Y4U7n8>]::`5m1Z]792k>n8>]:U1]4a5i3702b2^;8h5f88Di217J`
42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:1==]1054g8P62R6g116X13>9C>Y4Q3V3h1i3h1@3g1i
3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII]43S3;46MW1nA9U5W3`2:_11Q44U12o1`6^4a5i37
02b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:1==]1054g8P62R6g116X13>9
C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n48Nl31e302KII]43S3;46MW1nA9U5W3`2:_
11Q44U12o1`6`4a5i3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;CU3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]1
05l8P62R6g116X1B9C>Y4Q3V3h1[3=h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4;Kl31e302KIH03Y4
3S3;46MW13jA9U5W3`2:_11Q44U12o1`6_4a5i3702b2^;8h5f88Di217J`42R1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0[:
JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e
3l8P5o1n4W1l31e302KII]43S3;46MW1X4e=9U5W3`2:_11Q44U12o1`6_4a5i3702b2^;8h5f88Di217J`42R1S1l7l2W2^
1>c1<3\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4E[2V3h1i3h1@3g1i3313f1U6j1
R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII]43S3;46MW1X4e=9U5W3`2:_11Q44U12o1`6\4a5i3702b2^;8h
5f88Di217J`42R1S1l7l2f3>c1<3\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4Q3V3
h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII]43S3;46MW1nA9U5W3`2:_11Q44U12
o1`6c4a5i3702b2^;8`57f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R
6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1h5<j1R1a2b13]21>7131OHi5_1\2\3e3a7Z1P5o1n4W1l31e302KII]43
S3;46MW1nA9U5W3`2:_11Q44U12o1k3d2^4a5i3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1
S1_1X2o2H>>Cf53:?=]105l8P62R6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5e3
l8P5o1n4W1l31e302KII]43S3;46MW1nA9U5W3`2:_11Q44U12o1`6a4a5i3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2
]1k166;i3LG=0[:JH35^1S1W17X2o2H>>Cf53:?=]105l8P62R6g1163T1B9C>Y4Q3V3f11P22e1h1@3g1i3313f1U6j1R1a
2b13]21>7131OHi5_1\2\3e3l8P5o1n4W1l314`302KII]43S3;46MW1nA9U5W3`2:_11Q44U12o1`6]4a5i3702b2^;8h5f
88Di217J`42R1S1l7c6>c1@\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R6g116X1B9C>Y4Q3V3h1P2h
1h1@3g1i3313f1b2U3<j1R1a2b13]21>7131OHi5_1i5e3l8P5o1n4W1l31e302KII]43S3;46MW1nA9U5W3`2:_11Q44U12
o1`6\4a5i3702b2^;8h5f88Di217J`42R1S1l7c6>c1<3\2]1k166;i3LG=0[:JH35^1S1_1X2o2H>>Cf53:?=]105l8P62R
6g116X1B9C>Y4Q3V3h1i3h1@3g1i3313f1U6j1R1a2b13]21>7131OHi5_1i5R1b2l8P5o1n4W1l31e302KII]43S3;46MW1
nA9U5W3`2:_11Q44U12o1`6Ld50PDW;Q8_5Q32[3d1k8;;2b3^<hGe4i16m3ed1o5jBn?TOn>mLb2h5i2n7@j1Q3U5Y4n1e5
R1<M9o21=d2<;?B3i5;W17n1e1JQ41A:?_2d:4U4_R1l8;P1j1i23=c3b2`32V1Y1n2Ab2`En<EQ1MD\1i1n??Z1Y4k65_2;
Y=c6m<m9l6S1Y3]1Q6_1Oj500c8]Fi7\62U5^Im2_;d;_5O_7]8VBU7WOm7]3P:^5312`7Y9W2VS18j50lV1_6Wm4^5317j5
gV3mS3^534C:j5Wf2Q=[4TW1jk1^534C7j50lV1gS5^531>j5e^2[5]BRF1RHiBP1RR1H1R6l6>j500QO[7m6iCkDQN_f2^5
31UC9j50l3Ub23]d3^5318j50l3R[2dk3^531:j50F0SV1n]3ie1^531>j5TY1e3no1YQ1n2ZI`=fBjE021_U13j5gf5mC8j
5_U2PX2Tm1^534C[3j5j61b3`9;k20X4Q1Mf3a2X1g1P1]3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j3c6U50
Oe<`1l6X3`7Q1V4Bc3>I1@OT1R22V2m2V1Z2U5]>2Q1d5^2g4F060o10b7Ad5Z2DT1@h1g4=D^1R3c25I`7j2]1j5c4\@3^B
0X2@00JQ4CY2U3N^2R11Hb4VX1TAcDXHP6a4e5@3S1c;U7[4n1F1XEGc61k9\4]@T7T3j51i43[B>X4@1e1F27@\2<S1V1C0
R1P3a5X11>29X7@D1o1U1`1S12Dc4_534[?0i8\5i2R5U2R13d6i1l8:Q1O1R1h5GQ9T6m6o2P3c2m1@U4853199033U1Jh8
V84I;<a5F1Q30k33R2`8iDP5^AU37j51QOQe2kP2cEjHEj51QOjBE0Z5<T3]2Fm1>Pc1VMbS1M9Q:[:jH;j51QO^k1bI]5Z8
UU1Z2UQ1jH:j500QOQe2_f2^531UC:j50GSV1oAnk2ie1^5312j5eZ66j51QOQe2_f2jH7j5_]10[BhZ4gDQ69j5HSV1SX1a
4j]1]Cie1V43j5ea1oh46j50dZ6^531n1j5E10b2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c
1YD518d1P3\>S4e4FJV1Kk5o1m<RS1f6o>^2;j50F0SV1SNj_2ie1^5316j5G0SV1n]3ie19j5G0Q8dM<h:US3ie17j5G0fU
1<n]3ie18j5G0Q8dM<n]3ie15j5ea1TS2m3la29j5G0SV1h:RW2RLgQ1QD5j5HSV1n]3ie13j5\2XX63j5cd1Qf43j5hh3la
27j5HZP1h5n]3ie1i68j5G0c1_T1f=WP3ie15j5b\4@2^m13j5cf5QD3j5nj1f_47j5G0SV1QDli2ie17j5G0SV1n]3TR1dC
3j5Pg5dC5j5]j1>h_4n66j5HSV1n]3ie1n64j5\2Vb1Qf44j5_V1S>Qf43j5_V1UT5@l5QOaQ1_c1ZT1PAe<_Ka?V2X;C;R6
V7aF5l5QO[7e]2Z_37l5QO[7n3fY2hS3a;7l5QO[7n3T:ao1Z_3k3Z4d1^1d<7K47?2`1>P320k2P606234@3W11n14c115m
1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7
\1]121i5i181436NQ1R22\13]N9n>W30S39d5Y5m6Y31e3Z4d1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<
T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i18
1436NQ1R22\13n`10S39d5Y5m6Y31f3Z4d1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d
3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`
10S39d5o49m6Y31P6Z4d100X3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:128ND;;2
37<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262o1g8;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4
CBa2a4@MDd57Oe3_40i1n2U3X7\128Q121i5B<>:81436NQ1R22>M3;e8dGAf>N0Y1i19d5Y5m6I_211f5Z4d11X3U2c9247
?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^
1c262o1g8;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40]3Z1U3X7\128Q121i5
B<>:81436NQ1R22>M3;e8VHe?0S39d5Y5m6I_211P6Z4d11W1P2U2c9247?2^11>FY220?[27c2o240412312@3;63@14041
1_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262o1g8;260:3I3360S14^4:3B:C5_6E=R2T
20U1;29>a11d1c1HU1><4221?[6l4CBa2R5MDd57Oe3_40h4U3X7\128Q121i5B<>:81436NQ1R22>M3;e8T9b8^6P6d90S3
9^55Y5m6I4Z211j5Z4d11X3U2c9247?2^11>FY220?[27c23k240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T
9B3`1]1Q2^3\3^3]30e1>P34c58Z2Z3^1c262o1g8;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1c1HU1><4221?[6l4CB
a2R5MDZ1Y47Oe3_40h4U3X7\128Q121i5B<>:81436NQ1R22>M3;V5^3VHe?0S39d5Y5m6I_211m5Z4d11X3U2c9247?2^11
>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262
o1g8;260:3I3360S14^4:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3X7\128Q121i5B<
>:81436NQ1R22>M3;T7`1VHP6d90S39d5Y5`6<F2_211h5Z4d11X3U2c9247?2^11>FY220?[27c2o240412312@3;63@140
411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262o1g8;260:3M:0g5:3B:C5_6E=R2T20U
1;29>a11d1\2U1><4221?[6l4CBa2R5MDZ1Y47Oe3_40h4U3X7\128Q121i5B<>:81436NQ1R22>M3;e8aB0c5e?0S39d5Y5
m6I_211i3Z4d1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;c1337
S14^4:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31e5Z
4d11X3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3\3^3]30
e1>U3c58Z2Z3^1c262o1g8;260:3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3X
7\128Q121i5B<>:81436NQ1R22>M3;e8VHe?0S39d5Y5m6I_211S620V4d12W3U2f9479132^11>P320=@438:22I7c2S1k1
4041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0
g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40_3X1U3X7\1;>2?21Y2[33@85>:81436NQ1R
22>M3;h<iS10S39d5Y5m6I_21f3Z4d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c5
8Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S
39d5Y5m6Y31`4Z4d130U3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<h60Z2B3P5^3\3[1R2]30e1d3c58Z
2Z3R462o1g8;26;Q1;Q1>V4:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40i1n2U3X7\1]121i5i18143
6NQ1R22\13;h<iS10S39^558P5m6I_21k5Z4d102H]21j9o147:42`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1D
V1<T9B3P5b211C3\3BC12217e1]30e1S2[14c58Z2Z3o1R262o1g8;26;E;;Q1>V4:3MC5_6E=R2T20U1;22685a11d1\2U1
><4221?X;CBa2R5_7Oe1<b1Ml1W1002240d14b2;U3R2U5\1]121V3b2i181436NQ1P212\13018TC3\6i2RD0S39`2=e2Z4
Nm6I_21V4Z4d13V3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3^3]30e1d3c58Z2Z3R462o1g
8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3X7\1]121i5i181436NQ1R22\13;b`10
S39d5Y5m6I_21X4Z4d13V3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3^3]30e1d3c58Z2Z3o
1R262o1g8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3Z440h4U3X7\1]121i5i181436NQ1R2
2\13;b`10S39d5Y5m6I_21]4Z4d13V3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X1221m1]
30e1d3c58Z2Z3R462o1g8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3X7\1]121i5i
181436NQ1R22\13;h<VGb<0S39d58P5m6I_21f3Z4d1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^
3\3[1R2T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436N
Q1R22\13n`10S39d5Y5m6Y31\4Z4d13V3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X151m1
]30e1d3c58Z2Z3R462o1g8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_40h4U3X7\1]121i5
i181436NQ1R22\13;h<VGb<0S39d58P5m6I_21_4Z4d13V3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9
B3P5^3\3X1221m1]30e1d3c58Z2Z3R462o1g8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?X;CBa2R5_7Oe3_4
0\428U3X7\1]121U3c2i181436NQ1R22\13;h<iS10S39a52Y5m6I_21W4Z4d13V3l;47?2`1>P320k2P606234@3W11n14;
W115m1P1J:\1DV1<T9B3P5^3\3[1R2]30e1d3c58Z2Z3R462o1g8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1\2U1><451?
X;CBa2R5_7Oe3_40h4U3X7\1]121i5i181436NQ1R22\13;b`10S39d5Y5m6I_21^4Z4d13V3l;47?2`1>P320k2P606234@
3W11n14;W115m1P1J:\1DV1<T9B3P5^3\3X151m1]30e1d3c58Z2Z3R462o1g8;26;Q1;g5:3MC5_6E=R2T20U1;29>a11d1
\2U1><451?X;CBa2R5_7Oe3_40\428U3X7\1]121U3c2i181436NQ1R22\13;h<iS10S39a52Y5m6I_21W5Z4d102V3l;47?
2`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1DV1<T9B3P5^3\3V1120Q2]30e1S2[112o4C8Z2Z3=a1R262o1g8;2
6;E;;Q1;2V4:3MC5_6E=R2T20U1;2985a11d1\2U1><451?X;CBa2R5_7Oe3S40540d14n2U3X7\1]121i5i181436NQ1R22
\13018d:P7Q@\4]:0S39`2S3Z4Nm6I_21Q620V4d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411
_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U
1;29>a11d1\2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I
_21T620V4d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7
B3`1]1Q2b211G\3^3Eg20e1d3c58Z2Z3Y1h262o1m7I;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\2U1><451?X;C5<a2
l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I_21g3Z4d1W?47?2`1>P320k2P60
6234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3m1V3d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1>
<:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13]N`B0S39d5Y5m6Y31f3Z4d1W?47?2`1>P320k2P606234@3W11n14
c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;c13;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7O
e3_<X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31g3Z4d1W?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV
1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i
181436NQ1R22\13T=iS10S39d58P5m6Y31g3Z4d1J\>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\
3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R2
2\13n`10S39d5<l4m6Y31R620V4d12W3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1
LP11H:12N8DV1<X1k7B3`1]1Q2^3\3^3Eg20e1d3c58Z2Z3Y1h262o1m71G;26;3M:0g5:3B:C5_6E=R2T20U1;29>a11d1\
2U1><451?X;C5<a2l2V1NMDd57Oe3_40h4U3X7\1;>2?21Y2[33@85>:81436NQ1R22>M3;b`10S39d5Y5m6I_21l3Z4d10I
\>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T2
0U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13`7eIg?0S39d5<l4`6<Fb21i3Z4d10I\>47?2`
1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>
c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5<l4m6Fb21n3Z4d10I\>47?2`1>P320k2P60
6234@3W11n14c115m1P1J:\1DV1<i6:o1B3P5^3\3:S3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U
1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`1058Q2B9d5<l4m6Y31T4Z4d10Ih;2`247?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3:1Q3[4Hd3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20;I;29>c1d1\2U1><
:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13TDiL062T2D912_5<l4m6Y31i3Z4d10I\>47?2`1>P320k2P606234@
3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT
3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10>d29d5<l4m6Y31i3Z4d10I\>47?2`1>P320k2P606234@3W11n14c115
m1P1J:\1DV1<T9B3P5^3\3^3[4Hd3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<
X7\1]121i5i181436NQ1R22\13n`10S39d5<l4m6Y31k3Z4d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<
T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i18
1436NQ1R22\13n`1058Q2B9X1]3MY5m6Y31i3Z4d10I\>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^
3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1
R22\13n`101Q39d5<l4m6Y31h3Z4d10I\>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c5
8Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S
39d5<l4m6Y31g3Z4d10=h>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g
8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31i
3Z4d10I\>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1_87;g1;g5:3MC5
_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5<l4m6Y31i3Z4d10I\>47
?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;
29>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5<l4]4_2Y31k3Z4d10I\>47?2`1>P320k
2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5b211G\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1
\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5<l4m6Y31g3Z4d10V?47?2`1>P320k2P606234@3
W11n14c115m1P1J:\1D1T1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT
3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31o3Z4d10V?47?2\13>P320k2IV506234@3W11n14KG15m
1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3j2W162o1g8;g1;g5:3MC5a5M0D=R2T20U1;244>c1T1?\2U1><:1h;CT3R5_7O
e3_<X7\1]121i5i181436NQ1R22\13]T1`<0S39d5Y5m6Y31[4Z4d10[:j447?2`1>P3204f2P606234@3W11n141a115m11
1L5D:4W1?414O<T9B3P5^3\3^3T5i2Jc58Z2OZ2R462P1Ng8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7O
e3X31T9P3W4HC]121i5i181436NQ1R22\13a2T8WV10S39d5Y5m6T3031h3Z4d10V?47?2`1>P320k2P606234@3W11n14c1
15m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1R5d3;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe
3_<X7\1]121T3d2i181436NQ1R22\13n`10S39d5Y5m6Y31i5Z4d100X3U2c9247?2^11>FY220?[27c2o240412312@3;63
@140411_1482CC15P1L1N1H:12W1DV1<T9B3CL]1Q2^3\3^3]30e1>U3c58Z2Z3^1c262o1g8;260:3M:0g5:3B:C5_6E=R2
T20U1;29>a11d1\2U1><4221?[6l4CBa2R5MDd57Oe3_40h4U3V50P2\128Q121i5B<>:81436NQ1R22>M3;e8VHe?0S39d5
Y5m6I_211g3Z4d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1
;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3n7`4X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31h3Z
4d10V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=
R2T20U1;29>c1d1\2U1><:1h;CT3R5_7Oe3g76`4X7\1]121i5i181436NQ1R22\13n`10S39d5Y5m6Y31k3Z4d10I\>47?2
`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29
>c1d1\2U1><:1h;CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13gJVF013m29d5<l4m6Y31l3Z4d10IU;V347?2`1>P320
k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2
U1><:1h;CT3R5_7Oe3_<_2h4\1]121i5i181436NQ1R22\13eEXK01Q39d5<l4m6Y31k3Z4d10I\>47?2`1>P320k2P60623
4@3W11n14c115m1P1J:\1DV1<T9B3P5^3\3^3T5d3c58Z2Z3R462o1g8;g1;g5:3MC5_6E=R2T20U1;29>c1d1\2U1><:1h;
CT3R5_7Oe3_<X7\1]121i5i181436NQ1R22\13\J`EP101Q39d5<l4m6Y31Y4Z4f1X3U2c977B^11>FY23?c2c2o2:12312D
;63@140411_1482CC7P1L1N1H:12W1DP=]1Q2h=0T2R9Z2Z3^1m4S9260:3M63371<X53Bd7E=R2U2a129>a11d1\2U1><42
21?[6S6a2R5MDd5]90i16g2Cj9\128Q1a6<>J3]4>]1e8l6YAW>Z1XF_211<c420V4g1W3U2k979132^11_320=@438:22Q1
c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJQ2S:]1Q2b211Y8g20n:8Z2Z3Y1R3o1m7U126;3M:g1_4Bk:T20U1;29
>a11Q4U1><451?R<<a2l2V1NMDd5m4_40h4U3X7\1;>2?2[2[3D85>:863]4>R118b`10R9Q=2T6hc53T6EPZ83T69\m7AU6
X1d8VV2Q1Yh2B_T29[3b:[1R2V2T8^4S73U6cg7l@9U6Xg2XDVi3f2U;P4^GP18U6Se7\1f9X=DP1g13U6YQ5c]25U6eQ1k]
3cX3\Ll4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5
h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1
NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1o2f53l1V6a5h3O=BP<R68I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c3
2o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239U5f3b1MU1R4n3?n>5125a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1f3_2a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057
n2313<X61Y1MS4l1626O2^3]9U3c32o102m28=LV44R1211986ET1?>Q1P1c1D253Y1T1>=_11g1C\1239XAT3\Mm4f3b1MX
5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1
C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T
1>=_11g1C\1239P?n4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o
2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R
1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239SP2Z1n4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111
O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BS2o?8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS
4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239SP2m4f3b1MX5n3?n>5:a264f1404^
1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_
152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1C@>=_11g1C\1239o4f3
b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I4
5En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32Y1E02m28=LV44R1211986ET1NQ1P1c1D2
53Y1T1>=_11g1C\1239a<9P5f3b1MX5n3?n>5:a264f1404^1:6;406>IF4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[
17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3Z8R1U3c32o102m
28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239^Z1Ic7f3b1M>_2Y2c3:?n>5:a264f1404BK:6;406X1F4?4157
271f121P1G:0118=801535;;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1V6U2[3AV3O=B_3a1Df1e:8I45
EV1GC4H315^3k5m6P3=Q2?C_224N0023752Q2d121057>A?]1313<X61Y1MS4S226I524Y3718d1P35n3U3c32o102V1f18=
LV44R12119526@4T1H5Q1P1574P1D25361C29T158=>9001981g1B0\1239b6]4`4S90n@f6g:W4^2m4f3b1MX5n3?n>5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6
^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\
1239Zf1U5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a1o2[17<\1o2f53l1V
6a5h3O=BSB8I45En1C4H315Z9m6V2W1a2Cg2_1526j1d121057n2313<X61Y1MS4S226O2R1[2]9U3c32o102m28=LMX34R1
211986ET1>?<DP1c1D253Y162J>=_11g1C\1239[5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1V6Y57h3O=BSB8I45En1C4H315Z9m6V2W1a2Cg2_152Q2d121057n2313<X61Y
1Mn34S226O2^3]9U3c32o102m28=Lc1b24R1211986ET1N<DP1c1D2534T1T1>=_11g1C<O239Pl1n4f3b1MX5n3?n>5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^
3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3i7c1U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C
\1239l6n4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a
5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET
1NQ1P1c1D253Y1T1>=_11g1C\1239c>oR1m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X
17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9
U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1L7>=_11g1C\1239m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2
313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Yb1\5f3b1MX5n3?n>5
:a264f1404^1:6;406CDF4:9157271AW11P1S111O015EU1<X17Ii5OBJ5a4[17<\1h214f53l1V6a5h3O=BY=0h48I45En1
C4H315Z9m6^3a2Cg2HF52Q2\1721057n2313<X61Y1MS4^1D26J212^3e2Jj51U3c32o102m28=LV44R1211986ET1NQ1P1c
1D253Y1T1<1=_11g1C\1239Q5f3b1MX5n3?n>5:a264f1404^1:6;406CDF4D157271i11P1S111O015EU1<X17Ii5OBJ5a4
[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4^1D26J42^3e2EQ6U3c32o
102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P65oK^2R5f3b1M_1h3n3?n>5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z
9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g
1C\1239i@PHo4j7m;P5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1
o2f53l1V6a5>Y3O=BSB8I45EV1GC4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV
44R1211986ET1NQ1P16\1D253Y1T1>=_11g1C\1239e_1o4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S1
11O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS
4S226J212^3W8U1U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1MX5n3?n>5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BQ6Q<8I45En1C4H315Z9m6^3a2C
g2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Q
5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4:9157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BX
?R11e18I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1N
Q1P1c1D253Y1BA>=_11g1C\1239n4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4:9157271i11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o
102m28=LV44R1211986ET1NQ1P1c1D2534T1T1>=_11g1C\1239n4f3b1MX5n3?e7X75:a264f1404^1:6;406X1F4D15727
1i11P1S111O015EU1<X17Ii5OBJ5a4[17<=No2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313
<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239V5f3b1MX5n3?n>5:a264f
1404^1:6;406X1F4D157271i11P1M511O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1f3b1LU2i2Ah3O=BSB8I45En1C4H315Z
9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253O9T1>=_11g
1C\1239P2I0b?S5f3b1MX5n3?i42V2j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1o2f53l1V6a5h3O=Ba:a78I45En1C4H315^1k7m6^3a2Cg2_152Q23`121057n2313<X61Y1MS4S226O2^3]9U3c32o102m2
8=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239aa1X5f3b1MN<88Z3n3?n>5:a264f1404^1:6;406X1F4D157271
i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<
X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239VBS?n@R5Z5Ln25P5f3b1M[
18c3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45
En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253
Y1T1>=_11g1C\1239VBRP1m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[
17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28
=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239_9m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S
111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1M
S4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239VU1m4f3b1MX5n3?n>5:a264f1404
^1:6;406X1F42A157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg
2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4
f3b1MX5n3?n>5:a264f1404^1:6;406X1E030D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BS
B8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P12
`1D253Y1T1>=_11g1C\1239m4f3b1M[1l3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102
m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239l4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1
MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3b1MX5n3?n>5:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_1
52Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239jc1m4
f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8
I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D
253Y1T1>=_11g1C\1239oe1o4f3b1MX5n3?GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a
4[17<\1_1_1f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o10
2m28=LV44R1211986ET1NH8P1c1D253Y1T1>=_11g1C\1239o4f3b1Mk1\3n3?DY>5:a264f1404^1:6;406X1F4D157271i
11P1S111O015EU1<X17Ii5OBJ5a4[17<\1_1_1f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313
<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4f3b1MX5n3?n>5:a264f
1404^1:6;406X1F4B1157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bo8S98I45En1C4H315Z9m6
^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\
1239hf1n4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a
5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET
1?>Q1P1c1D253Y1T1>=_11g1C\1239P6m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3
c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P6P5f3b1Md1c3n3?n>5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057
n2313<X61Y1MS4S226O2^3T8X1U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Yb11m4f3b1MX5n
3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4
H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>
=_11g1C\1239nc1m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2
f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152HX1d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R
1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P5f3b1MX5n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015
EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O
2^3]9U3c32o102m28=LV44R1211986ET1NQ1P18Z1@32403Y1T1>=_11g1C\1239n4f3b1MX5n3?n>5:a264f1404^1:6;40
6X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d
121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1N<DP1c1D2534T1T1>=_11g1C\1239V5f3b1MQ1
V4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1V6a5h3O=Ba9a
88I45En1C4H315Q7X2m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P
1c1D253Y1T1>=_11g1C\1239n8b8n4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1o2f53l1V6a5Q1f2O=BR1PA8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3
c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Q5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D1572
71i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n231
3<X61Y1MS4S226O2^3]9U3c32o102m28=Ld3A4R1211986ET1NQ1P1C0ND253Y1T1>=_11g1C\1239n:V>R5f3b1M5R5n3?n
>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1:84H3
15Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_
11g1C\1239a:P>d<Z1_5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I]1[4M1BJ5o2MC
[17<CHo2f53l1V6a5h3O=:51Ne3n:_283E125En1C45B315^2k6m6^3]1S1Cg2_152Q2d121057n2313<X61Y1MS4S226O2^
3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D2534T18K>=_11g1C\1239Sl1j4m4f3b1MX5n3?n>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2
d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239P>m4f3b1M
k1\3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45
En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253
Y1T1>=_11g1C\1239l5f3b1MX5n3?[8b65:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5M1BJ5a4[17
<\11FV2f53l1>c1S4a5h3:6==?2N3PA8I45E4i1C4H315Z9U54b1Bk23H5>1MC3>T2_152Q2d121057j1S1313<\2R2h11Y1
MS4S226O2d2I]9U3c32o102m28=6EV44R12115386ET1NQ1P1c1783253Y1L7>=_11g1C\1239^Q2o4f3b1MX5n3?n>5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^
3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=Lc1b24R1211986ET1NQ1P1c1D253Y1T1>=_11g1C
\1239V61m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6
a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986E
T1NQ1P1c1D253Y1T1>=_11g1C\1239lNR5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bo<S58I45En1C4H315Z9m6^3a2C3c2_152Q2d121057n2313<X61Y1MS4S226O2^3\
8P1U3c32o102m28=LV442O211986ET1N<DP1c1D253Y1T1>=_11g1C\1239YDS5f3b1MX5n3?n>5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6S1Z2a2Cg2_152Q2d1
21057n2313<X61Y1Ml1V2S226O2P11[2]9U3c32o102m28=LV44R1211986ET1>?Q1P1c1D2534T16M>=_11g1C\1239i5f3
b1M@g4n3?n>5:a264f1404^1:6;406S14F4D1227271A6P11P1S111O0151CU1<X17Ii5OBJ5EI@Z25V147<\1o2Jk43D1U1
V6a5h3O=BSB8I45En1C4H315Z9m6S12T22a2Cg2_152Q2d121057n2313<X61Y1MS4k1726O2P1]2]9U3c32o102KQ28=6EV
44R12119526ET1N<DP1AQ1D2534T1;H>=_11g1C\1239\<[=cFT5f3b1MX5n3?V6Z1\75:=S264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bg=[48I45En1C4H315Z9a3[3W2V1a2Cg2_152Q2d121
057n2313<X61Y1MS4S226O2^3]9U3Q1a22o102m28=6EV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239Q5f3b1MX5n
3?V6g85:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=Bf7\:8I45E
n1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=6EV44R1211986ET1N<DP1c1D253
4T1T1>=_11g1C\1239W5f3b1M4NT4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17
<\1U2If53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3Y2Y12o102m2
8=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239X@SJ16]1:bDW5f3b1MX5n3?n>5:a264f1404^1:6;406W10F4D1
57271i11P1S111O015EU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1V6a5h3O=98SB8I45En1C4H315Z9[5a1^3a2Cg2_152Q2d
121057n2313<X61Y1MR3O0S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1@;7>=_11g1C\1239YGT5f3b
1MV1GY3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2k3j13l1V6a5h3O=BS
B8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c
1D253Y1T1>=_11g1C\1239_9Q:c19h=P5f3b1MX5n3?n>5:a264f1404^1:6;406X1E04D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3
c32o102m28=LV44R1211986ET1NQ1P1C0ND253Y1T1>=_11;[1C\1239Z5f3b1MX5n3?n>5::V264f1404^1:6;406X1F4D1
572714d11P1S111O015EU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2e3^21P3h3O=BU3m>8I45En1C4H315Z9f2V4^3a2Cg2_15
2Q2d121057n2313<0W61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1L7>=_11g1C\1239d9n4n
9m4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5`3P1[17<\1o2f53l1V6a5h3O
=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1
P1c1D253Y1T1>=_11g1C\1239T5f3b1M]1j3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB
J5f3J[17<\1o2f53l1V6d4Lh3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32
o102m28=LV44R1211986ET1NQ1P1:X1D253Y1T1>=_11g1C\1239_>W3g:PP1m4f3b1M]1j3n3?n>5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d1
21057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239\5f3b1MX5n3
?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1\4i1a5h3O2:
BY9i88I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61S15MS4S226O2^3]9T2P1Jh22o102m28=L=h34R1211986
ET1NQ1P1c1D253Y1T1>=_11g1C\1239X5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OB602?54[35J[17<\1]1A0Nf53l1\4i1a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61S15MS4S
226O2^3]9T2P1c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239o4f3b1MX5n3?n>5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5BLQ3[17;0\1o2f53l1V6a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_
152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239m4f3
b1Me1b3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V6a5h3O=BSB8
I45En1C4H315Z9m6^3a2Cg2_152Q2d121057n2313<X61Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D
253Y1T1>=_11g1C\1239P5f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17
<\1o2f53l1V3o2a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057\1a1313<X61Y1MS4S226O2^3]9U3c32o102m
28=LV44R1211986ET1NQ16Ic1D253Y18K>=_11g1C\1239n4f3b1MX5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S
111O015EU1<X17Ii5OBJ5a4[17<\1o2f53l1V3o2a5h3O=BSB8I45En1C4H315Z9m6^3a2Cg2_152Q2d121057\1a1313<X6
1Y1MS4S226O2^3]9U3c32o102m28=LV44R1211986ET1NQ1P1c1D253Y1T1>=_11g1C\1239LX600@Ch8]Lf7Z5iFUV1_?S7
SR23l@`3j>RF2DG5e6m:F@37X600T1`Q83[19X600Q1^W4\\3g=_1QC@X600@5=eHV3^f2Rk2gCSJU62\17GX600@CPR2Ti4
W151jP1b2\122819D4k2m?W3BX600mk1l4m_3mZ14;?mU1U19f64m:<JAX600W1?mP83Q19a4e13?b7Z3T12>X600@V1YS2U
f2nQ2YT1T13[1nB4<X600@CSl6\U12\17T4n=h1X600@5Q3^>30S4PV1k1Q22d_11c\1X1oR1TL6>[=;2l1l>l49G3<50072
;7[4Q2l3R76>632;59=53438X600T1`Q82\1\49X600@C`Q82\1n5;X600T1QP3dl33eT12\1[B=Y60@b>1ki1\LnZ1fInb1
aU1<=GY60@oElW1ia11Pj1Pc1Q>;2hFF082]15]5P<>S1<Y60W1XZ7TGU1k4i1?<`:W19Y60Sj4N00dBkd2cD6Y60@TR8]D5
;Y60@CeHV3]R1Pd1Rk2Qd1T2BY60@V1YS2hh4]S1\1JAh4[1`4k7?2T3W1?Y60jo2P2ZV1dk22]4o@X9G8S1`BP3<Y60T1`Q
8>5225dCFY2>Y60T1`Q8>5225S1Bm4o<P33Y60eR85Y60]P4de1b\25Y60XX4eX2fa1;Y60[1dW2^d42Y>hFT6h1Y<CY60[1
_P27iQ1j\208i2_Fc3gKX=f7l3cBi31CY60[1=QP2T\4m9U<1QM0[1J1N0T4i1d>=Y60eb1S1o>`[31;^8VU1dP1a5X@>Y60
@kn10hQ1Wk3I62RU1\1k>S55Y60nb1f_6X@6Y60@gl6\U1X@4Y60T1`Q86Y60Q1Vb1jY6a54Y60@TR86Y60d\4_W2gGhF7Y6
0g1VZ4mo2hF\18Y60nb11nT1eZ5V8V<<Y60@CcT2]g4Y>;f>Q8WD5<Z6f?m5Y2b:Ue2SV333aM1f4GZ6Z1Rc12dGcV20YGPW
1U<l1ZS1R11>a4G:>9e<^253Z6fo6`g13Z6Wg8b22Z6T12Z6km68Z6T1iF0dU6=P[129Z6T1iF0dU6=P[12o?;Z6T1iF0dU6
=fZ192M:;Z6W1Abm6bC\8W>LP:_1h47Z6Wo6b8gQ1c<0b46Z6Wo6PX1m>0b48Z6Ti2a?Rk1]k1b8iQ1VAIZ69_1c9LQJI_3?
T1T>T?]]2S;R3fU1i7`<>QC1k1hDm:X67Z6le4ce2gEc1j517Z6eDio6\>GR511Z68[6Qn7b51[4:Q1:=[6g]2Y`51`51Z40
90Q1c<b46[6Gbl3]_2kf11G[6J5?8TGhf22Tb2V@f2Q4\FV6P>1P5i2a8i11k35:[6W1_c7c21V<1c4R<J3[6dS814[6dS81
a4:\6NZP2aR5c5SJ16]1mD7\6Yb5Ya216]1mD7\6cS816]1:bD7\6PR8b116]1mD7\6\j7V916]1mD9\6Pg1a5XW5gO16]1m
D6\6cS816]1mD7\6W1[R816]1mD7\6V1\R816]1mD9\6Rn7`516]1f<V82?]6Y1a4]>fX1W:Li6Q5l6lh2Wd1d9[9fC7]6Y1
[X7R8c<0]@3]6Y1a]86]6lLcj4TZ2V7lA1]63]6X_7`[12]6ij81^64^6je4aW3iJ2^6Rc15^6ij70n>c68^6hY3Y17`1mIQ
c2K2^6iV43^6X1a]82^6\U83^6iJbZ78^6;RJ^6bS5]l1]4o46^6;bY7PH\3o43_6VR7`82_6VR76_6^R7R85a2\T11_64_6
AdQ7fh19_6=]Y3Tg3P1V44]7PP1k1`6e2m5mE]1R4S2m1:=Y1m1913MVEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d
1P3\>S4e4FJR2k5o1m<RS1f6o>^2j1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518
d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14S1k5oE_2f3S10023Z5<4?c1YD
518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0\Le74o6oE_2d31S10023Z5<4?c
1YD518d1P3\>S4e4FJR2AY5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4
?c1YD518d1P3\>S4e4FJR2k5o1m<W1jQ1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z
5<4?c1YD518d1P3\>S4e4FJR2\2^3o1m<RS1f6o>^2[2`65_2m5mE]1]3DS2m1:=Y1m191Q1c<b8a12521E0\Le74o6oE_2f
3S10023Z5<4?c1_@i3518X1;P3:a5_8S4e4FJR2^274Y21Co1f791j4`P1a2f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VE
a12521E0RT14o6oE_2f3S10023Z5<4?c1R5V?518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`6e2m5mE]1R4S2m1:=Y1m191Q
1R:m2a40b3a12521E0RT14o6oEJd1f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2R2`6e2m5mE]1R4S2m1
:=Y1m191Q1VEa12521E0RT14o6a5i6_6S3Bl1U2`1S10023W52<4?c1YD518d1P3\>LV3e4FJR2Y5Ao1m<RS1f6o>^2k1`6e
2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4Z2Z2FJR2k5o1m<RS1f6o>^2l1
`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0cK^84o6oE_2d31S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^
2R2`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kS1640n6oE_2[2Z1AA0023Z5<4?c1l2U2[1j=518d1P3\>S4e4FJR2e3U
2o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1mC0W1a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<RS1f6o>^2m1`6e2m5mE]1R4S2m1:=Y1m1919GmC0W1a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S
4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Ed4<4?c1YD518d1P3\
>S4e4FJb1?k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?5]1YD518d1
P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d
1P3\>S4e4FJR2k5o1_7]5RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oEJd1f3S10023Z5<4?c1YD
518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6fAX4_2f3S10023Z5<4?c
1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?
c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6Z5d9^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6c@[5_2f3S10023
Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S1002
35T5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1a2dBa12521E0RT14o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E0RT14o6oE_2
f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2b2X3o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6o
E_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2k5o1m<RS1f6o>^2k1`6e2m5e7W>]1R4S2m1:=Y1m191Q1VEa12521E0RT1
4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5e7W>]1R4S2m1:=Y1m191Q1a2dBa12521
E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5e7W>]1R4S2m1:=Y1m191Q1R2SCa
12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2T2`6<X2m5mE]1R4S2m1:=Y1m191Q1V
Ea12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2V4030:2@[Kf6Z7d7^2R2`6e2m5mE]1R4S2m
1:=Y1m1171Q1AS1`Ao1a12521E0RT14o6]Ca2_2f3S10023Z5<4?c1YD518d1P3\>S4Ki3FJR2k5o1m<a6Y>V>f6o>^2l1`6
e2m5e7W>]1R4S2m1:=Y1m191G9VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o
1`6e2m5mE]1R4S2m1:=Y1m191G9VEa12521E0RT14[1g1k3g3WB_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2\2^3o1m<R
S1f6o>^2m1`6<X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m
<=l1gP1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR
2k5o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJ
R2k5o1;a<jBW@f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e
4FJR2k5o1m<jBW@f6Z7d7^2m1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\
>S4e4FJR2k5o1R1@Y;jBW@f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0\4eO4o6oE_2f3S10023Z5<4?5]1YD5
18d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0\4dEP:4o6oE_2f3S10023Z5<4?c
1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RLo74o6oE_2f3S10023Z5<4
?c1YD518d1P33X>S4Z2Z2FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RLo74o6oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S100
23Z5<4?c1H`C518d1P3\>S4e4FJR2k5o1m<P5QNf6\5b9^2m1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6Q?m6
_2f3S10023Z5<4?c1YD518d1P33X>S4e4FJR2k5o1m<RS1f6o>^2V2`640_2m5e7W>]1]3DS2m1:=Y1m191Q1c<b8a12521E
0RT14o6oE_2f3S10023Z5<4?c1_@i3518d1P3\>S4e4FJR27V274Y21Co1m<RS1f6o>^2m1`6e2m5n8n4o7]1R4S2m1:=Y1m
191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6j2T<^2m1`6e2m5mE]1R4S2m1:=
Y1m191N2a2dBa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2Y5Ao1m<RS1f6o>^2k1`6e2m5mE]1R4S2
m1:=Y1m191Q1WBn2a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2R2`6e2m5mE]1R
4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD518d1P3d1g<S4e4F5DR2e3U2o1[7?;e4kJV8f6o>^2W
2`6e2m5R;j:]1R4S2m1:=Y1m191Q1i1e:;1X1V117[32o1a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3o5\8S4e4
FJR2k5\1Bm<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4
e4FJR2k5o12j<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD518d1P3\
>S4e4FJR2k5o1m<RS1f6o>^2S2`65_2m5mE]1]3DS2m1:=Y1m191Q1c<b8a12521E0RT14o6oE_2f3S10023Z5<4?c1_@i35
18d1P3\>S4e4FJR2^274Y21Co1m<RS1f6o>^2n1`6<X2m5mE]1R4S2m1:=Y1m191N2a2dBa12521E0RT14o6oE_2f3S10023
Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2gP1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1R2b=`5a12521E0RT14o6oE_2f
3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5h;T:]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`6<X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6
oE_2f3S100235T5<4?c1YD518d1P3\>P42e4FJR2k5o1m<Ah1gP1f6o>^2]2`6406X2m5mE]1]3DS2m1:=Y1m191Q1a2Q:b8
a12521E0iCX@4o6oE_2f3S10023Z5<4?c1Q<]4i3518d1P3\>S4e4FJR27V274Y21Co1m<Ah1V4gHh3f6o>^2T2`6<X2m5mE
]1R4S2m1:=Y1m191Q1VEa12521E0]R1d14o6oE_2f3S10023Z5<41=c1YD518d1P31Z>S4e4FJR2k5o1m<=IR1W231YNf6o>
^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P31Z>S4e4FJR2k5o1m<RS1f6
o>^2l1`6e2m5mE]1R4S2m1:=Y1m191N2]3hAa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS
1f6o>^2k1`6e2m5?]E]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<
RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191N2VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m
<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1a2dBa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5
o1m<RS1f6o>^2W2`661\2m5CYE]1l1[1>:N6Mm1:=Y1m191Q1a2j8i9a12521E0RT14o6oE_2f3S10023d2e2<4?c1YD518d
1P3Q>:S4e4FJR2k5o1m<i5XMf6o>^2_2`62b2m5mE]1R4S2m1:75U111m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c
1]Ak2518d1P3\>S4e4FJX1H0V3<o140111002f1m<U6lLf6j2_4d7P2=l1`610b2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0
RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2n1`610b2m5mE]1R4S2m1:=Y1m191Q1VEa1252
1E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k531i1m<RS1f6o>^2n1`610b2m5mE]1R4S2m1:=Y1m191Q1VE
a12521E0Z=gF4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k53k1m<RS1f6o>^2R2`610b2m5mE]1R4S2m1:=Y1m19
1Q1VEa12521E0^6k6gF4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJQ20f5431i1m<RS1f6o>^2n1`6e2m5Q>k7]1R4S
2m1:=Y1m191Q1b<[7W1a12521E0RT14o6oE_2c32S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`60d2m5
mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m
5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1H`C518d1P3\>S4e4FJR2e3U2o1m<RS1f6o>^2k1`
6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3Z6Q8S4e4FJR2k5o1m<RS1f6o>^2
m1`6e2m5mE]1R4f1<m1:=Y1m191Q1R2h3Z?a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1
f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2d31S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<R
S1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14U4i2oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1
m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6WBg3_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR21
i5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1o3VAa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4F
JR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0ULl74o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e
4FJR2k5o1m<RS1f6o>^2P2`6e2m5mE]1R4S2m1:=Y1m191Q1o3VAa12521E0e7\L4o6oE_2[2Z1S10023Z5<4?c1YD518d1P
3S5X9S41c4FJR2k5f18m<RS1f6o>^2m1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0Ie7bK4o6oE_2f3S10023Z5<4?c1Y
D518d1P3\>S41c4FJR2k5o1m<RS1f6o>^2n1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14;c6oE_2f3S10023U1T4<
4?c1YD518d1P3\>S4e4FJR2a12V4o1m<RS1f6o>^2m1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S1002
3Z5<4?8U14YD518d1P3\>S4e4FJR2k5o1m<eI\9f6o>^2j1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6X5f@_2
f3S10023Z5<4?c1YD518d1P3Z3Q;S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0h?YD4o6
oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1VEY172521E0RT14
o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2j1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0R
T14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1AdDa12521E
0RT14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2n1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa125
21E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<\87=lGR2f6o>^2k1`6e2m5Q?k6]1R4S2m1:=Y1m191
Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5h>T7]1R4S2m1:=Y1m
191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2n1`6<X2m5mE]1R4S2m1:=Y
1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2V4`Lf6i2U<^2k1`6e2m5mE]1R4S
2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2a59o1m<RS1f6o>^2k1`6e2m5mE]1R
4S2m1:=Y1m191Q1_3fAa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`6e2m5^B
2[3]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Ed4<4?c1YD518d1P3\>S4e4FJR2S4g1o1JR<RS1f6o>^2k1
`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>P42e4FJR2k5o1m<RS1f6o>^2
k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1H`C518d1P3\>S4e4FJR2k5o1m<RS1f6o>
^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2e2U3o1m<RS1
f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2Z4`1o1m
<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o
1m<VOk3f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3V=U1S4e4FJR
2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJ
R2k5o1m<=dR1f6o>^2l1`6e2m5mE]1R4S2m1:=Y1m191Q1]3hAa12521E0RT14o6a1]D_2f3S10023Z5<4?c1YD518d1P3\>
S4e4FJR2k5o1m<RS1f6o>^2l1`6<X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3
\>S4e4FJR2k5o1m<Z2gP1f6o>^2m1`6<X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518
d1P3\>S4e4FJR2k5o1m<Z2nLh3f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1a2dBa12521E0RT14o6oE_2f3S10023Z5<4?
c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4
?c1YD518d1P3\>S4e4FJR2k5o1m<P9QJf6o>^2Q2`60;X2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E0dH6V;4o6oE_2f3S1
0023R4W1<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2gP1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14V1h5o
E_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2k1`6e2Q4k1mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14
o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT
14o6TAj4_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`6e2m5mE]1R4S2m1:=Y1m191Q1VEa12521E
0RT14o6RBl3Bl1f3S10023Z5<4?c1g:d4l4518d1P3\>S4e4FJR2Y5Ao1m<RS1f6o>^2k1`6e2m5mE]1R4S2m1:=Y1m191Q1
VEa12521E0RT14o6oE_2f3S10023Z5<4?c1g:a9518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`6e2m5^E>]1R4S2m1:=Y1m1
91Q1j8[<a12521E0RT14o6oEBl1f3S10023Z5<4?c1[<m7518d1P3\>S4e4FJR2Y5Ao1m<RS1f6o>^2k1`6e2m5mE]1R4S2m
1:=Y1m191Q1VEa12521E0RT14S3k3oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`6e2m5mE]1R4
S2m1:=Y1m191Q1VEa12521E0SJn94o6e6Y?_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6i2U<^2n1`60d2m
5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4Mg3FJR2Y4a1o12j<RS1f6o>^2l1
`60d2m5mE]1R4S2m1:=Y1m191Q1gC^1a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>
^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0jHW;4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f
6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o12j
<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0h?YD4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5
o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2
k5o1m<SLn6f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4
e4FJR2k5o1m<b9_If6n9P5^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1H`C518d1
P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0S;nH4o6oE_2f3S10023Z5<4?c1YD51
8d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD
518d1P3\>S4e4FJR2k5o1m<RS1f6k1S=^2o1`60d2m5mE]1R4S2m1:=Y1m191Q1Q@T5a12521E0m4TO4o6]?a6_2f3S10023
Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<\Ie9f6o>^2m1`60;X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S1
0023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2gP1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2
f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6g3W;^2Q2`60;X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o
6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=l1V420\Lf6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa1252
1E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<U6l5oFf6o>^2n1`60;X2m5mE]1R4S2m1:=Y1m191Q1V
Ea12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2V4`Lf6o>^2l1`60d2m5mE]1R4S2m1:=Y1m1
91Q1R2SCa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=
Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6\5b9^2n1`60d2m5mE]1R4S2
m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<R<Y>e8f6\5b9^2l1`60d2m5m
E]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6Z5d9^2m1`60d
2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0kHV;4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<R9oIf6o>^2l1
`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>
^2P2`60d2m5mE]1R4S2m1:=Y1m191N2VEa12521E0RT14o601lE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z3\
=ZBf6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1
m<P9QJf6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR20
j5o1m<RS1f6o>^2R2`60;X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0V4kO4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4
FJR2k5o1m<=3h1V4gHh3f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1YD518
d1P3\>S4e4FJR2k5o1m<RS1f6\5b9^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1Y
D518d1P3\>S4e4FJR2b2X3o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6fAX4_2f3S10023Z5
<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6c@[5_2f3S100
23Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`60d2m5e7W>]1R4S2m1:=Y1m191Q1R2>d@o1a12521E0RT14o6o
E_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o
6oE_2f3S10023Z5<4?c1YD5180c1P33X>S4e4FJR2k5o1m<RS1f6o>^2n1`60d2m5mE]1R4S2m118=Y1m191Q1VEa12521E0
RT14o6oE_2f3S10023Z5<4?c1YD5180c1P33X>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa125
21E0RT14o6oE_2f3S10023Z5<4?c1g:a9518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1`7
e=a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191
Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<h8CeIf6o>^2m1`60d2m5mE]1R4S2m118=:
Nm191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`6000b2m5mE]1R4S2m
1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2Q2`60d2m5X:0c;]1
R4S2m1:=Y1m191Q11k8X<a12521E0RT14h1V5oE\22f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`60
d2m5h>T7]1R4S2m1:=Y1m191Q1m8]6k2n2a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f
6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1m8X<a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<
RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1[?j5a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5
o1m<RS1f6o>^2n1`60d2m5X8d=]1R4S2m1:=Y1m191N2VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3X<S2S4e4
FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191N2WBn2a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>
S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0YS1H4o6oE_2f3S10023Z5<4?c1YD518d1P
3\>S4e4FJR2Z4`1o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191N2VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD51
8d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD
518d1P3\>S4e4FJR2k5o1m<^8cJf6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2[2Z1S10023Z5<4
?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5
<4?c1YD518d1P3\>S4e4FJR2k5o1S2i:RS1f6o>^2Q2`60;X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10
023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2_8ZDl3f6Z7;X7^2o1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o
6a5i6c9Bl1f3S10023X1Q4<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1_3fAa1
2521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VE
a12521E0RT14P1n5oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5Y3cB]1R4S2m1:=Y1m1
91Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<\7eKf6o>^2l1`60d2m5mE]1R4S2m1:=Y
1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1
:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<a6`Lf6o>^2m1`60d2m5mE]1R4S
2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<T92jIf6o>^2l1`60d2m5e7W
>]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2n1`60d2m
5mE]1R4S2m1:=Y1m191Q1Ao1dBa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4Ki3FJR2k5o1m<RS1f6o>^2n1
`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1l9\:518d1P3NKa<S4e4FJR2k5o1m<RS1f6
o>^2P2`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0n5SN4o6oE_2f3S10023Z5<468c1YD518d1P3\>S4Ki3FJR2\2T39o
1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2
k5o1m<RS1f6o>^2o1`60d2m5mE]1R4S2m1:=Y1m191N2VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJ
R2k5o1m<Z3l9h?Q6f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023\2m2<4?c1YD518d1P
3\>S4e4FJR2k5o1m<RS1f6j2T<^2o1`60;X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD5
18d1P3\>S4e4FJR2k5o1m<=3h1gP1f6o>^2l1`60d2Y5CmE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<
4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1a2dBa12521E0RT14o6Y4eA_2f3S10
023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6e8Y6^2l1`60d2m5VBf3]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6o
E_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o
6oE_2f3S10023Z5<4?T1>YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1WBn2a12521E0
RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1P9U<a125
21E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`60;X2m5mE]1R4S2m1:=Y1m191Q1VEa
12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=l1gP1f6Z7d7^2l1`60d2m5mE]1R4S2m1:=Y1m1
91Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2a59o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y
1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\<o1S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5h;T:]1R4S
2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R
4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<P5QNf6o>^2m1`60;X2m5m
E]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<Z2gP1f6o>^2Q2`60;
X2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<=l1e6]@c9f6Z
7d7^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6Q?m6_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<
RS1f6o>^2n1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P33X>S4e4FJR2k5o
1k7Q5kJV8f6o>^2n1`60d2m5Q?k6]1R4S2m1:=Y1m191Q1VEa12521E0WJl4m44o6oE_2f3S10023Z5<4?c1YD518d1P3\>S
4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1P3Q1S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P
3\>S4e4FJR2k5o1m<RS1f6o>^2V2`60d2m5X:0c;]1R4S2m1:=Y1m191N21k8j4b1e2T3a12521E0RT14h1V5oE\22f3S100
23Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6Z5d9^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1Y>m3n2a12521E0RT14o6oE
_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2o1`60d2m5W?e6]1R4S2m1:=Y1m191Q1a2dBa12521E0RT
14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S41c4FJR2k5o1m<RS1f6j2T<^2n1`60d2m5mE]1R4S2m1:=Y1m191Q1a2dBa12
521E0YKh84o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<UOl3f6o>^2R2`60d2m5mE]1R4S2m1:=Y1m191Q1a
2dBa12521E0j>n:_1h84o6kDS1_2T1a2S10023Z5<4?c1YD518d1P3\>S4Ki3FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S
2m1:=Y1m191Q1SCR2a12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]
1R4S2m1:=Y1m191Q1SCR2a12521E0RT14o6oE_2T1a2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d
2m5?]E]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`
60d2m5mE]1R4S2m1:=Y1m191Q1a2]1VAa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o
>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1o3VAa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS
1f6o>^2n1`60d2m5mE]1R4S2m1:=Y1m191Q1o3V?o1a12521E0RT14o6oE_2f3S10023;n4<4?c1YD518d1P3\>S4e4FJR2k
5o1m<RS1f6o>^2P2`60d2m5Q?k6]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2d31S10023;n4<4?c1YD518d1P3\>P42
e4FJR2e3U2o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3
\>S4e4FJR2k5o1m<RS1Y3\3o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6d6Z?_2f3S10023Z5<4?c1YD5
18d1P3\>S4e4FJR2k5o1m<RS1f6o>^2P2`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT140n6oE_2f3S10023Z5<4?c1
YD518d1P3\>P42e4FJR2U51Co1m<RS1f6c8[6^2l1`60d2m5;aE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_2f3S1002
3Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0aP1`34o6oE_2f3S
10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5X8d=]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6oE_
2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT14o6Z
3dB_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1VEa12521E0RT1
4o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1[7a5RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q1h=]7a1252
1E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5mE]1R4S2m1:=Y1m191Q1h=]7a
12521E0RT14o6oE_2R1c2S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=Y1m191Q
1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6Z7d7^2l1`60d2m5<`E]1R4S2m1:=Y1
m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2l1`60d2m5mE]1R4S2m1:=
Y1m191Q1VEa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<h8YJf6o>^2l1`60d2m5mE]1R4S2m
1:=Y1m191Q1VEa12521E0nS134o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2m1`60d2m5e7W>]1
R4S2m1:=Y1m191Q1a2dBa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>^2n1`60d2m5
mE]1R4S2m1:=Y1m191G9a2dBa12521E0RT14o6oE_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5S1Km<RS1f6o>^2m1`6
0d2m5mE]1R4S2m1:=Y1m191Q1R2SCa12521E0RT14o6TAj4_2f3S10023Z5<4?c1YD518d1P3\>S4e4FJR2k5o1m<RS1f6o>
^24b60SV1n]35b60Q8QNn]38b60SV1n]3df1i5705b60SV1oAnk2;b60SV1`C]j2mC`X160005b60SV1no2o=5b60SV1V]2g
P16b60SV1P6nDnb25b60SV1h:US36b60SV1no2o=cl15b60fU1<n]36b60SV1oCni2hl15b60SV1f=WP35b60SV1n]3\l15b
60c1_T1n]36b60SV1An1][35b60SV1n]3f45b60SV1n]3Yl15c6bR1`3eZ1XS24c6SV1no2o=7c6SV1oAn]2o=oZ1RK3c6SV
1n]35c6SV1no2o=\d14c6SV1n]3\d14c6SV1n]3oZ1Bc6SV1Rg1_T1[Bb;g4^117R2VHn?8002o37c6SV1oAnk2df1Q607c6
SV1n]3df1d5<05c6SV1no2o=RA5c6SV1oAnk2RA4c6SV1oAnk24c6SV1n]3Yl14c6ZP1h5n]3l1d61_2m5mE]1]3h2m1:=Y1
m1Q>2_8a12521E0W[1oE_2f3S10023Z5A?c1>P@o318d1P3\>i8FJa1@^274Y21Cm>RS1f6o>^29d6n8SMn5T>bl2\c1@iDC
d6RV1n5S2P<X<iY1_V1aC\2hA1V:[1@g5Q?Z3eI9d6RV1n5T>bl2PC[P1@iD:d6RV1n5T>bl2o<\V1@Y2_B8d6RV1n5T>bl2
\c1@iDGd6_1bT1n5T>Z7UX2Q=\c1@j5n>X41e7[E0V21N0T4^@<d6nD4n@n5T>VO[m1f`1e2@iD9d6RV1n5T>bl2bKiG@iD9
d6RV1n5T>bl2PLlG0hD9d6_1bT1n5T>bl2\c1@iD8d6RV1n5T>m6de2mc1iDk1d61_2m5mE]1]3h2m1:=Y1m1Q>2_8a12521
E0W[1oE_2f3S10023Z5A?c1>P@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^27d6RV1n5T>bl2mc1iD8d6RV1n5Z1i<bl2mc
1iD9d6JWU1n5T>bl2\c1@iD9d6]1dT1n5T>bl2mc1iD]W19d6RV1n5T>bl2\c1@d5T?:d6RV1n5T>m6ST1`a1mc1g5Q?8d6R
V1n5T>bl2mc10hD8d6RV1n5T>bl2mc1d5T?9d6_1bT1n5T>bl2mc1iDVk1<d6P<QJn5T>bl2\c1@YD?c[1b:8d6RV1n5T>P2
aj2mc1iDW2d61[1S1m5mE]1]3h2m1:=Y1m1Q>2X4V4a125210D0W[1QCm2_2f3S10023Z5A?c1>KT?o318d19f2g60c7i8FJ
a1@^274Y21Cm>RS1f6V=2c11^2;d6RV1h1U4T>bl2\c1@e5=e>8d6RV1n5T>[6Vf2mc1iD9d6RV1n5T>SP2a9lBmc1iD8d6]
1dT1n5T>bl2mc1iD9d6SP1?^5n5T>bl2mc1iD9d6RV1n5T>m6de2nZ1n8iDi1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0
W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2l1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521B20
c4fHl=oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2n1e60_2m5mE]1]3h2m1901;Y1m1Q>l6e1a1
2521E0W[1oE_2f3S10023Z5A?[17_@o318d1P3\>i8;:JR2^274Y21Cm>RS1f6o>^2b2e606X2m58dE]1e2Gh2m1:=Y1m1Q>
b8a12521E0d<[1Z1\5^Fm?Q6_2f3S10023T4U1A1=c1_@o318d1P3\>U4c4FJR27NJ<74Y21Cf:V4Z2W31Lm9a5P=o2f3f7X
3o3V27S2e60_2m5mE]1]3h2m1901;CEm1Q>b8a12521E0c4l4_5Y>l=oE_2f3S10023Z5A?[17_@o318d1P3\>i8;:JR2Eh1
74Y21Cm>RS1f6o>^2U2e606X2m5mE]1]3P1g1m1:=Y1m1Q>b8a12521E0W[1oE_2f3S100235T5A68c1_@o318d1P3\>i8FJ
R27V274Bf11Cm>Z2V4[>T>f6Z7;X7]1P1i1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o31
8d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2j1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318
d1P3\>i8FJR2^274Y21Cm>_Eb=f6o>^2\2e606X2m5mE]1e2Gh2m1:=Y1m1k9U4b8a12521E0iCGKiEc2Z2PA_2f3S10023Z
5A?c1Q<]4o318d1P3\>P4h4FJR2V1W13204Y21Cm>Z2V4X4YDm3f6Z7;X7^2i1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E
0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2\2e606X2[1a4]@_5]1]3h2m1:=Y1m1Q>b8a12
521E0n5XU1oE_2d31S10023Z5A?c1_@o318d1P3\>i8FJR27T2174Y21Cm>o1:[3J2Io>e5m6f6Z7;X7]11Nn1e60_2m5mE]
1]3h2m1:=Y1m1Q>b8a12521E0c4]H8S86a5oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2m1e606
X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR27V274Y21Cm>Z2V4`Lf6o>^2j1
e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>_;bGf6o>^2k1
e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2\2174Y2199m>RS1f6o>^2j
1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1d@Z5_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2
X2e606X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0T;Z:]=Y8k=S8_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2
V4T;]1DX5c1[8f6Z7;X7^22k1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8F
JR2^274Y21Cm>Q;PHf6`4^:^2m1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0eU16Z5d@Z5_2f3S10023Z5A?c1_@o318d1
P3i4b9i8FJR2^274Y21Cm>RS1f6o>^2m1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS1<n6oE_2f3S10023Z5A?c1Hf?o
318d1P3\>i8FJR27V274Y21Cm>RS1f6o>^2Z2e60_2V3f2mE]1]3h2m1:=Y1m1Q>b8a12521E0kR13K[7oE_2[2Z1S10023Z
5A?c1HQ21U2k22]8o318d1P3\>i8FJU1L7V274I_11Cm>`4?QNf6\5b9^2T2e60_2Q4W1CmE]1]3h2m1:=Y1m1Q>b8a12521
E0kS1[7oEW1W1f3S10023Z5A?c1_@o318d1P3i4b9U4c4FJR27V274I_11Cm>f5eDe8f6\5b9^2n1e60_2Q4k1mE]1]3h2m1
:=Y1m1Q>b8a12521E0kS1[7oE_2f3S10023Z5A?c1_@o318d1P3\>U4c4FJR27V274I_11Cm>RS1f6o>^2k1e60_2m5mE]1]
3h2m1:=Y1m1Q>b8a12521E0c4cV1d@Z5_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2b2e606X2m5m
E]1]3h2m1:=Y1K3MQ>b8a12521E0Y1l2bIi7g1k3i4UA_2f3S10023Z5A?c1_@o318d1P3\>i8FJR27V274Y21Cm>W1G:]2M
J2Io>e5m6f6Z7;X7]11N4j1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR
2^274Y21Cm>^Fc<f6o>^2k1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR
2^274Y21CT92e5RS1f6o>^2a2e60_2^4^1X7h7k6AK]3h2m1:=Y1m1e6Z1P6b8a12521E0nEd5Z8\1k5fA0W4_2f3S10023Z
5A?c1_@o318X1;P372Q>P4i2n1FJR27V274Y21C9P1h2^5De4`P1a2f6o>^2l1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E
0eU1a5oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21CT92e5RS1f6o>^2k1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12
521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>_;o9b=f6o>^2e2e606X2m5a>[7]1]3h2m1:=Y1m1S3
^7^3b8a12521E0n2]1]6bGZ2S5Z1Y6e?_2f3S10023Z5A?c1_@l1R218d1P3\>P4h4FJX1I^2604Y21Ce7W7Z21T45h<j4h2
m7f6\3m3;_2h4]1P1k1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^27
4Y21Cm>_;o9b=f6o>^2k1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3D>0023Z5A?c1_@o318d1P3\>i8FJR2^
274Y21Cm>RS1f6b;\3^2j1e60_2m5mE]1]3h2g15:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR
2^274Y21Cm>RS1f6o>^2k1e60_2m5mE]1]3h2g15:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR
2^274_1I1Cm>RS1f6o>^2l1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJ
R2^274Y21Cm>aN`4f6o>^24P2e60_2m5mE]1]3h2m1:=Y1m1U5k8b8a12521E0W[1:dE_2f3S10023Z5A148c1_@o318d1P3
\>i8FJR2^274Y21Cm>RS1f6Y6\1c3d3^2k1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o31
8d1P3\>i8FJR2^274Y21Cm>T92jIf6o>^2o1e606X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o
318d1P3\>i8FJR27V274Y21Cm>Z2V4gHh3f6f7X7^2R2e606X2m5mE]1]3h2m1:=Y1m1]53_8b8a12521E0W[1oE_2[2Z1S1
0023;n4A?c1_@o318d1P3\>i8FJR27V274Y21Cm>Z2j@l?f6j2T<^2d2e606X2m5Q?Q4i2]1]3h2m1:=Y1m1Q>b8a12521E0
nEn3o8[2b4Z1oE_2f3S10023Z5A?c1_@o318d1P3\>j6n1FJX1I^2334Y21Cm>Y1P1]2h12Q1]6Y8l1Z2[8f6Z7;i3^3]11N
0R2e60_2m5mE]1]3Q2;008m1:=Y1m1e6[7b8a12521E0TMR>j9T<_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21CQ3
k;RS1f6f7X7^2o1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0\4jV1oE_2f3S10023Z5A1=c1_@o318d1P3\>Q5g3FJR27V
274]1K1Cm>RS1f6Z5d9^2l1e60_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>Q5g3F
JR27V274Y21Co1m<RS1f6o>^2h1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8
FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJ
R2^274Y21Cm>RS1f6W1g=^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJ
R2^274Y21B0m>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR
2^274Y21Cm>\5eMf6o>^2l1f6_2m5mE]1]3h2m1:=Y1m1]70b6b8Y172521E0W[1oE_2T1a2S10023Z5A?c1_@o318d1P3\>
i8FJR2^274Y21Cm>RS1f6o>^2m1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8
FJR2^274Y21Cm>`5k21]H2R2f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2[2Z1S10023Z5A?c1_@o318d
1P3\>i8FJR2^274Y21Cm>RS1f6o>^2j1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P
3\>i8FJR2^274Y21Cm>T92jIf6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P
3\>i8FJR2^2604Y21Cm>RS1f6o>^2l1f6_2m5U3gB]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1
P3\>i8FJR2^274Y21Cm>RS1f6b<8[1G^2j1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2d31S10023Z5A?c1_@o31
8d1P3\>i8FJR2^274Y21C^4^:RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o31
8d1P3\>i8FJR2^274Y21Cm>VIk9f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1m4S9b8a12521E0W[1oE_2f3S10023Z5A?c1_@o3
18d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318
d1P3\>i8FJR2^274Y21Co1m<RS1f6o>^2j1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318
d1P3\>P4h4FJR2^274Y21Cf6V8RS1f6o>^2k1f66X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o
318d1P3\>i8FJR2^274Y21Cm>=l1gP1f6o>^2j1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1QEM_2f3S10023Z5A?c1_
@o318d1P3\>i8FJR2f1G74Y21Cm>RS1f6o>^2j1f6_2m5mE]1]3h2m1:=Y1m1^:b3h4i3a12521E0W[1oE_2f3S10023Z5A?
c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1
_@o318d1P3\>i8FJR2d1I74Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_
@o318d1P3\>i8FJR2^274W1Q11Cm>RS1f6o>^2k1f6_2m5mE]1]3h2m1:=Y1m1Q>a7>Aa12521E0W[1oE_2f3S10023Z5A?c
1X8V8o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c
1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6\5b9^2k1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0]Fa?W5X5f@_2f3S10023
Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0h?^KoE_2f3S10023Z
5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2l1f6_2m5mE]1]3h2m1:=Y1m1i8W5b8a12521E0W[1fAX4_2Z1[2S10
023Z5A?c1_@o318d1P3\>i8FJR2^274W1Q11Cm>RS1f6o>^2k1f66X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S1
0023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Ah1gP1f6o>^2h1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S
10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2l1f66X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S1
0023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>=3h1gP1f6o>^2l1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kR1O[7oE_
2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>\7eKf6j2T<^2h1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE
_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2m1f6_2m5mE]1]3h2m1:=Y1m1U72h6b8a12521E0W[1o
E_2f3S10023Z5A?c1_@o318d1P3\>i86?JR2Q2<74Y21Cm>ZQ1g1f6o>^2k1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[
1WBGo2_2f3S10023Z5A?c1_@o318d1P3\>i8FJR21\274Y21Cm>RS1f6o>^2o1f6:R1Q1m5mE]1]3h2m1:=Y1m1Q>b8a1252
1E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6i3X826AP2^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8
a12521E0kR1[8oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2j1f6_2m5mE]1]3h2m1:=Y1m1Q>n4
0b3a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q4o
9b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2m1f66X2m5mE]1]3h2m1:=Y1m1Q>
b8a12521E0W[1TAj4_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2Y40\Lf6o>^2o1f66X2m5mE]1]3h2m1:=Y
1OMQ>b8a12521E0V4]AbEoE_2f3S10023Z5A?c1_@o318d1P3S2X<i8FJR2^274Y21Cm>Z2nLh3f6o>^2l1f6:T2m5mE]1]3
h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Kj@[Af6n6P8^2n1f6_2m50lE]
1]3h2m1:=Y1m1Q>b8a12521E0ZT1X14V1W4oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJLU1^274Y21Cm>RS1f6o>^2j1f6_
2m5mE]1]3h2m1:=Y1m1S3i1S9b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f
6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1f4XA_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f
6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0iE]EoE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2T2f6
_2m5S9]2V3T7]1]3h2m1:=Y1m1m933Q2i1g2j5a12521E0a2eX1oE_2f3S10023Z5A?c1_@o318d1P3m7^6i8F5DR2^274Y2
1Cb4Z:RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1e>i1o318d1P3\>i8FJR2^274
Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y2
1C[2a<RS1f6o>^2o1f6_2m5mE]1]3h2m1:=Y1m1Q>71_29[3R2a12521E0W[1oE_2f3S10023Z5A68c1_@o318d1P3o5\8i8
FJR2^274Y21Cm>RS1f6o>^2k1f6_2m5mE]1]3h2m1:=Y1m11o=b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8F
JR2^274Y21Cm>lFU<f6U6i8^2n1f66X2m5mE]1]3h2m1:=Y1m11o=b8a12521E0W[1oE_2f3S10023Z5A68c1_@o318d1P3\
>i8FJR2^274Y21Cm>Z2U3aMf6Z7d7^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1
P3\>i8FJR2^274Y21Cm>RS1f6e8Y6^2k1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A68c1_@o318d
1P3\>i8FJR2^274Y21C[2a<jBW@f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oEJd1f3S10023Z5A?c1_@o31
8d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A68c1_@o318
d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2i1f6_2Y5CmE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d
1P3\>i8FJR2^274Y21Cm>RS1f6o>^2l1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A68c1_@o318d1
P3\>i8FJR2^274Y21Cm>d:]Hf6g:1U4^2l1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318
d1P3\>i8FJR2^274Y21Cf1l1X6P5b8_Jf6o>^2l1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2[2Z1AA0023Z5A?c
1_@o318d1P3\>i8FJR2^274Y21Cf1Da<RS1f6o>^2m1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0ULQ?oE_2c32S10023Z5
A?c1_@o318d1P3\>i8FJR2^274Y21Cf1l1Y;jBW@f6o>^2l1f6_2m5mE]1]3h2m1:=Y1m1b5]80b8a12521E0W[1oE_2f3S1
0023Z5A?c1_@o318d1P3\>i8FJR2^274Y21C[2W1Y;RS1f6o>^2a2f6_2i3S2mE]1]3h2m1:=Y1m1R3_2n7>0]1F:d22Z3a1
2521E0ULS1m2X:FX<i3l5_2f3S10023Z588?c1_@j1T218d1P348m4<o7C^4Z4FJR2^274Y21Cm>\3eOf6o>^2j1f6_2m5mE
]1]3h2m1:=Y1m1Q>b8a12521E0kS1[7oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2j1f6_2m5m
E]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A68c1_@o318d1P3\>i8FJR27V274Y21Cm>RS1f6o>^2\2f6_2m5m
E]1]3h2m1:=Y1m1>3n4n5`2b8a12521E0W[1fA0W4_2f3S10023Z5A68c1R5\;i3518X1;P3:a5R1\7i8FJR27V274Y21Cl1
b7@1j4X@W@a2f6o>^2o1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1;l2h4]8o318X1;P3:Q>i8
FJR27V274I_11Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1R5\;o318d1P3\>
i8FJR2^274Y21Cm>RS1f6o>^2m1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0n<XNoE_2f3S10023Z5A?c191l2h4]8o318d
1P3\>i8FJR2^274Y21Cm>RS1f6o>^2l1f6_2m5mE]1]3h2m1:=Y1m1Q>b8Y172521E0W[1oE_2f3S10023Z5A?c1;e7]8o31
8d1P3\>i8FJR2^274Y21Cm>RS1f6f;X3^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0kS1[7oE_2f3S10023Z5A?c1_@o
318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2m1f66X2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o3
18d1P3\>i8FJR2^274Y21Cm>Z2e6]@c9f6Z7d7^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c
1_@o318d1P3\>i8FJR2^274Y21CR2j<RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c
1^6P:o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2V2f6_2^4^1mEAK]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3D>0023Z5A
?c1P2]4o1P8o318d1P3\>i8FJX1I^274Y21CZ1h2i:\8;U1U?m9f6f7X7^2j1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W
[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>\8GmIf6o>^2k1f6_2m5g;U:]1]3h2m1:=Y1m1Q>b8a12521E
0`Mf=oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR20]274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E
0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>\8eJf6o>^2o1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0
W[1oE_2f3S10023Z5A?c1_@P2n118Q1BP3\>i8FJR2^274Y21Cm>]4b@c6l2`4f6j8T6^2n2f6_2m5mE]1]3\1[1m1:=Y1m1
Z:f3b8a12521E0e6V6`86V3U2U@Z:h4k6_2f3S10023Z5A?c1S1Q<Y3o318GLC<o1Q4S8V2i8FJR2?n174>:AM1CU2L_1h4K
e4o1d;P3Z4c6??]6f6j3;0R3_1T6^2m1f6_2m5mE]1]3h2m1:=Y1m1b9^4b8a12521E0TERF_>_7_2f3S10023Z5A?c1S1[?
o318d1P3\>i8FJR2^274Y21CQ2k<RS1f6o>^2Q2f6_2m5mE]1]3h2m1:=Y1m1T9l4?h4Ec2a12521E0W[1P20[Aa2_2f3S10
023Z5A?c1_@o318d1P38S>i8FJR2^274Y21Cm>RS1f6Z7d7^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S1
0023Z5A?c1_@o318d1P3\>P4h4FJR2^274Y21Cm>RS1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S1
0023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>iP1X2f6o>^2k1f6_2m5mE]1]3h2m1:=Y1m1d:\3b8a12521E0W[1oE_2f3
S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>d60\Lf6o>^2P2f6_2Q4k1mE]1]3h2m1:=Y1m1]70b6b8Y172521E0W[1
oE_2T1_21S10023Z5A?c1_@o318d1P3\>U4c4FJR2^274Y21CR2j<RS1f6o>^2j1f66X2m5mE]1]3h2m1:=Y1m1Q>b8a1252
1E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2gP1f6o>^2i1f6_2m5mE]1]3h2m1:=Y1m1Q>b6o1a12
521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2n1f66X2m5mE]1]3h2m1:=Y1m1Q>h1i4o1
a12521E0eQ1a9oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Z2RFd:f6o>^2j1f6_2m5mE]1]3h2m1:=Y1m1o
3Q:b6o1a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2l1f6_2m5mE]1]3h2IS1:=Y1
HT1Q>b8a12521E0\4jV1X7f>_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2j1f6_2m5mE]1]3h2m1:
=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A1=c1_@o318d1P3\>i8FJR2^274Y21Cm>f6[Lf6o>^2j1f6_2m5mE]1]3h2m1:
=Y1m1Z1f<b8a12521E0W[1oE_2f3S10023Z5A1=c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2Q2f66X2m5mE]1]3h2m
1:=Y1m1Q>b8a12521E0ZQ1l9oE_2f3S10023Z5A?c1_@o318d1IV2\>i8FJR2^274Y21Cm>Z2W23[Nf6j2_4;X7^2i1f6_2m
5mE]1]3h2m1:=Y1m1Q>=T8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6o>^2m1f6_2m5
mE]1]3h2m1:=Y1m1Q>b8a12521E0cKHGR>oE_2d31S10023Z5A?c1_@o318d1P3\>^4Z4FJR2^274Y21Cm>RS1f6o>^2i1f6
_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6k1S=^2j1f6
_2m58dE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6c8[6^2i1f
6_2m5mE]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>RS1f6c8[6^2S2f
6_2m5mE]1]3P1g1m1:=Y1m1Q>n40b3a12521E0W[1bC\2_2f3S10023E0c4A68c1_@o318d1P3\>i8FJg1:f1G74Y21CG_6e
7RS1f6o>^2a3f6_2m58GP=k7]1Ci2P1=Y1m1:=Y1HT1^7g3j2<9W400a3\142521E0d8_60Y:b82X2b2U4Q2j@@4>IS1_2f3
S10023E0j1h2A68B=Bi1^6\6i12R1i218d1P3Q<Z2]7[1FJg1:]18G7498f11C>89KU4S123Y1T6XIi9f6o>^2i1f6_2m5mE
]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1_@o318d1P3\>i8FJR2^274Y21Cm>Y1hQ1f6o>^2l1f6_2m5mE
]1]3h2m1:=Y1m1Q>b8a12521E0W[1oE_2f3S10023Z5A?c1T@:o318d1P3\>i8FJR2^274Y21Ca3[;RS1f6g:1U4^25g6\8[
GX3VV7@g6[1P7Q1YFX3XP4`:P2gQ1hC80i5fMh;=g6\8Q1YFX3^S4[9V@`A1jIfMj;Eg6[1P7Q1YFX3YBl1]9LfQ3`:P2gQ1
hC610W3XP1j;Lg6\8XCKV3X3h16QU1mD0h?\b1g<g4R1c@j5S?H1S;62oEU4m7\17g6\8[GX3[R69`S1Lg6\8n:\<X3h16d@
ZY1\=j5fk1k1n3c@dE03[6V1`362X2fCX3LZ9<g6\8[GX3\Y2nh3610X2fC`==g6\8[GX3o1\V1\C22WCZY2aj1QC6g6\8[G
X3Tc6QC6g6b7I[GX3VV79g6\8[GX3oT32T7i`1TY26g6\8[GX3Qm4TY28g6\8[GX3VDT^59`S18g6\8[GX3YBl1[j4cg16g6
\8[GX3VV7S26g6\8[GX3b^5cg16g6\8[GX3VDoa6:g6\8[GX3a?nG4QU3^i2X5Ag6\8[GX3e=\:d22la3ZZ103S;62`S1Y57
g6\8[GX3cb3ih1hj1Ag6\8[GX3TKo1mW2c;MD08mW11=0S[26g6\8[GX3XU7M6g6\8[GX3Xc2mb4Cg6\8[GX3o9hQ1VIQ1JF
GbY10CVQ27`NbCQ4;g6\8[GX3QV2Y2bY10jQ2[b1Q46g6\8[GX3cb3bc39g6\8`1jEX3b^5[U1g8_9U1g60[8[Gl1[1>Y16f
4a4^:Z2\1<i1j3d51X4Qh12T2f7fF:SHo2W6Ch5X2`1a7\<[=cFGg6\8Q7Y@g1`1a1SW14TC]2Q<2d40W3eMdW1`7W5l6P3c
g19g6\8[GX3W_2j2dMjn1cg17g6\8[GX3Rb2_l2cg17g6\8[GX3Zd2Wj2cg15g6\8[GX3VV76g6\8[GX3`\3ei37g6\8a;i;
X3RCSc69g6\8\8n>X3\o41gV2l69g6\8[GX3aa1ae1kV2Vh1X:9g6\8[GX3aFoMfj1To1hg16g6\8[GX3X_3mf36g6\8QAY6
X3VV79g6\8[GX3PY1bU1h_21gW26g6\8[GX3[l1jY57g6;P8[GX3VV7_66g6\8[GX3VV7_67g6\8[GX3`Z2o2eh48g6\8[GX
3Y`2Rh2a=W`16g6\8[GX3fk1_Z58g6\8\8n>X3\h13e]57g6\8[GX3Qm4gP1\X17g6\8[GX3W\3T5id38g6\8jC`3X3Qm4TY
2a56g6\8[GX3jk5[Z1=g6g35^4[GX3j9RR3V?0kQ1mW1VQ1;g6\8[GX3m9jo2f;1^4[T1iW2P1h6dQ1j1Y16f4a4^:Z2\1<i
1j3d51Zl12T2f7fF:SHo2W6Ch5X2`1a7\<[=cFQ1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f7fF:SHo2W6Cc2T3X2`1a7
\<[=cFT1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12H03V1f7fF:SHo2W6Ch5X2^11a7\<[=cFS1h6dQ1j1Y16f4a4^:_1J\1<
i1j3d51oIZR12T2f7fF:SHo2W6Cc2T3X2`1a7\<[=cFT1h6dQ1j1Y16f4a4P9L1>Z2\1<i1j3d51U1Tk12T2f7fF:SHo2W6C
h5X2`1a7\<[=cFQ1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f7fF:SHo2W6Ch5X2`1a7\<[=S=_9R1h6dQ1j1Y16f4a4^:
Z2\1<i1j3d51j4^P1PG2T2f7fF:SHo2W6Ch5X2`1a7\<[=cFX1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51j4ob1_42OT1f7fF:SH
o2c1c4Ch5X2[14a7\<[=E]<_9Y6R1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12OT1f7fF:SHo2W6Ch5X2`1a7\<[=EmES1h6d
Q1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f7fF:dF2[1o2e4a1Ch5X2`1a7\<[=cFX1h6`I0R8j1Y16f4a4^:Z2\1<i1j3d51]6
m3W9PIe?2T2f7:[F:SHo2W6Ch5X2`1f3j3\<[=cFQ1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f7fF:SHo2W6Ch5X2[14a
7\<[=cF[1h6dQ1j1Y16f4a4P2f4f3Z2\1<i1j3d51X3Y2k;cZ1242T2f7fF:SHo2c1c4Cc2T3X2[14g4i2\<[=cFT1h6dQ1j
1Y16f4a4^:Z2\1<i1j3d51j4_g12T2f79\F:SHo2W6Cc2T3X2[14a7\<[=cFS1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51jV1_E2
MV1f7fF:SHo2W6Ch5X2[14a7\<[=cFQ1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f79\F:SHo2W6Ch5X2`1a7\<[=cFQ1h
6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f7fF:SHo2LZ5Ch5X2`1a7\<[=cFV1h6dQ1j1Y16f4a4^:Z2\147i1j3d51U1\4k
2gJSI2T2f7fF:SHo2W6Ch5X2`1P6`1\<[=cFR1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f7eDP2:SHo2W6Ch5X2`1P6`1
\<[=cFR1h6dQ1j1Y16f4a4^:Z2\1<i1j3d51Zl12T2f7fF:SHo2W6Ch5X2`1a7\<[=E]<_9<i6cQ1j1Y16gCi9fOm`1aZ1d6
hP19i6cQ1j1Y16gCi9Vk3]W1:i6cQ1j1Y16gCi9d`2aZ1]W1:i6cQ1j1Y16gCi9if3\4]W1Bi6cQ1[1>R166gCi9S9YCYU1e
3kb14g2\@PG:i6cQ1j1Y16n6h<i9Vk3]W1:i6cQ1j1Y16gCi9Vk3nC^C:i6cQ1j1Y16gCi9Vk3c4iR12j6PZ88j6U;VZ2Qn2
Y5dj1X=Y93j6]c7bF3j6db5[g24j6XZ7T9bF3j6XZ7gO2j6PZ83j6]T7bU14j6]T7j5gO4j6XZ7YF]93j6bP8]97j69XP83l
1=n68j6fP88c1;1c5Z15j6cR8\2d3Z14j6bY7]Ko42j6PZ84j6LSY8]43j6eX8Z15j6XZ11Zn6Z14j6PZ8];S14j6T[70jN4
j6Qc1oS5nb17j6da70T80Q1R?3j6`e7_D3j6`Y8?3j6cS7\V16j6cS7RM8o1P74j6oP8e7Z13j6RX2mQ63j6oP8P93j6[\7d
M4j6oZ7POK3j6oZ7PO5k6C[Z7mOd;8k6ClX4Qc22[[1a18:k6Cnk6D1XS1Eh6a1:8k6lf4R2f1n2on1YT1fE2k6ff86k6fj4
n2on1YT1fE4k6CdZ7aQ13k6X[7aN7m6iI`U2_P4h1V4gH8m6`;Pm2hBXFo_2V4gH2m6cQ75m6RX3dd3k4V43m6XQ7:4m6PIb
X6e83m6cQ7[44m6oR6cNjL<m6[Hb]1n@i]1TP1[c1f70b1eL46m6nGRS5hT1h1jL3m6S_3_b34m6fo63h13m6eh5mX17m6fo
3h11QP3V4^W19m6Wc1_@km4V4bZ1;f818m6XQ7:Y40Ho>e58m6[X1^1o5k`1lP4[5mT13m6cQ7Y3=m6_Hm;hi1kImY1bo1n6
`1YD_=_4S43m6fo6l14m6`P3RQ4[43m6jo6h15m6^V2_Ho3dn3:m6[o2dR3bOV440N\V113m6cQ7V[12m6cQ7:m6_o2SR4W2
3j1RV1^3P1;6m6Q4gd4U4cT2nL3m6cQ7nL6m6V:KZ^5fV1^18m6hU2Wk1So2^1[?bM_;3m6cQ7bB4m6cQ7Y405m6PY3bh3Y4
02n6an6Hn6=0a<^NmOk`1n7lR11R^1V9g3n4Y1o31=@4BFS=29n6_[1mOk`1n7lR11R^1V93n6an6o93n6Vn6:<n6;o:eV5U
?m80oC:l;XCSL8n6a5YQ2YBPGPI_Lih14n6d?kc5PK5n6W:X]3aU2^Q1:n6ef1h8Sg2nX1k=a@=3P:3n6S_1]_5;n6;nZ2Ua
1T7Uj2A3b72`48n6;nZ2Ua1T7Uj2ES<3n6em6K5n6Qj2f<hg3i52n6an64n6S>f8fW67n6l\3nQ3W9]6S8]^15n6Uj2mG]\3
af1:o6W;]MV7V1YZ4iS12\1n_15o6]k5iS1iY1P67o6eX1V7YT1VW3iS124o6cY1R7\T41P72P7[T86Q7lP4=WS2QMYh13Q7
d`2o`48Q7lU2nEc5^5i7g?SS31Q74Q7h]3h^3of18Q7QH1he5kK<TQ1Y?1Q73Q7jo4ZZ25Q7U=\6bf3jU27Q7R1^CUR3cY2o
d2A@Q7a^1eY2WZ2[6PA]3n9^Di3U=X1h72S2k29Q7R1k>i[7T;b2W3Q9X34Q7]l3j=a[46Q7R1a5oj6`8fA2Q7UZ73Q7dQ7f
h15Q7d6lJke4^T22Q7gP74Q7P>^^5TU12Q7ZQ5;Q7Q<a]5]Jc9E_1o@dK@l<3Q7S<fY88Q7ak1_e1n^3eI`6X<]=5Q7WU6k5
lD43Q7PP7j@6Q7c;lb6b8g\1R63Q7hk7o@3Q7WQ1Sn23Q7Oei7:Q7i?0R81o:ITk2Ql1ed23Q7mU7n95R7o4\R2\1ea54R7V
b5Sj1T>2R7ZQ85R7DkV2[`5YF1R75R7SBj1XV5Qj28R76XQ7@Q8U21hU11R71S75S7Zc2fi3hb107S7kb3P3Sf2e4e3YQ28S
7kb3P3P:h5YV2e4SB4S73RW2UA5S7Wa3e3nb2V42S7oY24S7Si3m=P^33S7e_1lj63S7h3mS42S7kb34S7:Z]792S7RT6:S7
kc13_8f676U6he1VC2S7[\64S7mc1ln2Wa12S7\m55S7_l1[=he1de12S7W^48S7eIb@\5aW1\X1ZS2Y42S7c_82S7Z\83S7
eb7dI4S7_^4iV3hH2S7Zb12S7ce6:S7__11W`1Df1[1P\2iS113S7_G34S7VQ79_^12S7kd83S7_G[m73S7\h2^l52S7bl39
S7mS1][1X_4dF001Y:?S7Q^1OW=b3`S1nK_T3]@:G000cO4S7Zd7T103S7Zj2PT17S7oT1Z=`a1UFXW1RZ32S7[j7>S7bk1]
4^JKP4Z3Y?X3e\11h1SG_Y14T7RLa^1Yg41T76U7LTj76_6^C<U7LmW2VR5k7j6^KE301c1:U7LTZ7k7j6o7^CE306U7LWf4
cZ3TDj16U7L1na7RR1L2U7L>U7eO`Jg39Yn1`7YS1`4R_2Z>j;<8<U7Vj1g39Yn1`7YS1cc2Z>j;<81U73U7We8<9U7L1RW1
Eia6[J622U7N4U7Nkl7m34V7fe8k121V78V7`HU`6a2V:18nF>V7NZ6ZU3W22RZ4110PAi:m35;V7@ka2mo3hAf6b9]<[;j1
S58V7]8aR2W9R_5S6Y3e9?W7nU1Id1a1d5XJ3j9l4oV21`f1k>hR13W7XU7^55W7Za3eORT3aJ2W7Pa43W7XU7hE1W72W7Qk
74W7bP5eT2hE4W7gf3[n3m53W7SU742W7gZ72W7SU73W7gZ7`>3W7Cch73W7VT7L2W7XU74W7`o2Z=o42W7]i73W7mZ8@4W7
Ti78_A5X7Y>QT5g9Un26X7W_1g6WY1RKjZ21X75X70el4bT2b8Q1X74U[1g1JY1S7a2f3_2Bd1nMj:a1^A2mHl@md1]6\4Y5
1=[=3Z2Q9:n<V4V12X733Y7XQ7b85Y7XQ7@Q8aD7Y7XQ7b8R@0VKT17Y7V4Qm6@Q8U=d76Y7=jP7e5l2ST14Y7XQ7[6V2:Y7
=R]3gc3b8\:Z2\7n?b17Y7XQ7b8a5XCZ>0:Y7og1hQ2i9X6\g2b8a5_2i16Z7bLnE]U2WY4g52Z7oc83Z7VV7iP11Z72Z7PW
82Z7PW83Z7VV7iP14Z7Q_2Tg4h]1=Z7aW1]10Q;gQ1aQ1Q9d6PH\1ZZ1YK3Z7WY1]X53Z7[V221Z76Z7gJ6Ul5mBjL1Z73Z7
gX2\h32Z7jm6:Z7TCRi1^`1R:YHT1SP1U\1b62[7`X75[7QK^]6UR106\7Z5[^1oo1WJe91\75\7fG1he5`O3\7dk6]g15\7
_k3BaX3]ED\7o8e2T3[<^6n4D>FV11T\1F_GVKf4`]1U`1o13\7R^712\7lF2\7]j54\7oGb^1oJ2\7UZ82\7Y\83\7gh2l[
44\7_3\f4ej13\7YT3QEW1]7]211Wo12SR2[7_4W4U7UC]Z14>P1V79n91=@GU1Q4n6^142A181g3SB4V48?7]7nW7`43UOb
5e26]7aP2mS1JXW4aG5]7P[1ek31jU22]7c\73]7Rm3`_33]7U\7=6^7f^1cn59n>iG9^7f^1mf52f6K9n>iG9^7lR3f`3Y:
\?9\5e1eO7^7[m6A\?9R7eO3^7Z]794^7dY7e393^7Z]794^7Z]7927^7Xk2Qb4082k><^7_7f]2V[2eAUJPQ1082k>RF4^7
Z]79h76^7dY7e39n>h=4^7`l4i`296^7nZ2Ve3R9QT191_73_7oX8W54_7iFTa723_7oo7mF4_7iFVV6mZ13_7iFTa72_7Vj
85_7mP6XP2WI65_7iFlU6332_7W^8\1`7nJ1K2a7W6eGh7`1g2Em3KS40`2g:b:6cF:T1`36I]5c9mKR<m44i21:S3P3W242
d3:P:h]1`1`7i8TBMX6Q4V3V1X3f1A2g2C]32>a5S1GZ2h7\7X8U=m8X3[4o:`3OT1a4Q2X4hDEP<E9T20\6X8S3T3kJcc11
b72b7[\81c77c7X\2j7[Q5Z5[7bC3c7jj7_6=c7n:3Tf12S^11h]3b5TMU33^8<c788[R8S6O7Q2Y8S1i255c78XR7WN_95c
7TX7mGo13;d7@P[3Rh3oD1_8Y7?a?52d7TX81d73d7\X8TA6e7Tn1Pd1Qh2Pb1ZM8f7d\6gKX=^<1T5i16f7;1[n6aX1^@4f
7_n3kX492f7jg87f7:Sn3ao2^E`6kJ3f7gU3n^5<f7_P2XR51QM0V21N0T4^@2g7a]83g7e[7kQ15g7ao6YG^=V95g7[X7R8
d<]@7g7P7eo2o\3;fLgL6g7RR25kh1\b4X63g7ne6bg14g7^`7c<^@8g7c5lGU6[i60]@m;Cg7o8U^2aDjZ21gBi4[22\B31
R3VAPCm2o2j33g7a]8j62h7Yk71h73i7oZ8d24i7^S7`W1d24i7\b4bh3d24i7Tg6jc1d24i7oi3o`4d25i7Uo7i;Fm15i7o
i3l`42d24i7oZ8Fm14i7lZ82d25i7c\3e@e]4d24i70nZ8d25i70cS7ZW1d27i70`<3Rk1VS6d21k72k7ch73k7Z\1X\64l7
\c6^JTL:l78_k6m>]N7Cg;a254l7RZ70lO@l7XT11m<Z1bR1j5n4jLVP1Y\3A1i6`4i36l76TP1<WY7i64m71X_7aY11m78m
7RW21Wh1c3S6_X1_`23m7RW2aZ33m7Xo3da11m72m7nU55m7U\2f6bc504o7Rh2nZ1hX41o71P82P8UZ22P8Xl75Q8iHl:Qg
6o@5Q8iH_Q5^P2o@1Q82Q8em65Q82lQ1Y:Pn53Q8]o7]C8R8bj6kZ1d1h=?2T3;R8mBXS1`7R1mb1Qh2h]22_1<:R81a5lJQ
m5B7VKV1^I1R81R82S8XO7S8dN0e[4_^2FlE:S8eNB2kB^g2_V2UP1U9lE2S8PM6S8Ra1UC]d2k8Xi11S87S8eQ1h7nh1io1
oV232S8kh72S8`m65S8`m60cNPM3S8am6dk12S8XO1T82T8Zo77T8kW2d=fY4fBRR166T8]@1aR7j7[N:T8U>d1l@kj4UX1l
Dn@T7]35T8WX4l10dV47T8iS79bDn@T7c32T8bm63T8bm6VS13T8e[8X88U8SS7oD1_8c8g>5?U8>j[1TLcU1\\2cX1oD110
PAi:m355U8SS7aM[G58U8XX2ja3oX1oDa8[G57U8YS7BXX1m7m353U8Qh856V8Ud2Q@fi4_6T=1V81W85W8e6Vc2ii2gP13X
8Wb1Z[27\8XX4[Kd2SP1S7e[11^82`85>`8V9nKP8Y7T7PMB]T2h2b1cEQ9T;<b8P1P5iQ1\7jT3b1T=k3R?lDQ7Cb8TCe7n
9m3b5VOk[1W2W?iKf>l6Y1Q=f6a6Y2mC5d8TQ1h1jAa5>d8m4l4mm1P<[R2R4F_Z1\7P3W3Fl35f84h<eW6^<2f841k82k8S
^1=P921k:a4ZP18[1\>k9bd3d869R9[R1nAY7oS20R8dU2P8HT9?^V1CQF@_31:QEZW116a1f6e]1@dGGn2aQ1UFn62IT96g
V1CQF@_31:QE2W5oQ116a19Mh4Eeh1U=Gl9cJ5T9h`3fBS5Uj12T9[^63T9cM?6T9g5jP4^e1kAb52T9^U55T9oP1hQ2J]f3
4b>fe3hi1l63]9S^5fh208i99=ci3kBk6o6gP1=i9<e1R1]k1iY2HP4S<3[R1Q<VQ2<i9<e1jGeT1iY2HP4S<3[R1Q<:U:aI
f]1hP2Ho9X]1]7X8<5U:aI]P3jH^b34U:aI]P3Y[42Z:44[:UFS7bP4A[:9h1XW1Z3V@iQ2Q8X5Q6V2d1e1k2e<k;dK8]:hZ
1`a4mR11U>c9X34_:NmIQo31_:2b:^R46b:iHn`4S:o@gN2b:`d43b:_:\V41c:3e:Xj405e:[f1\c2i<f31e:;e:lP1kI_U
3Gf12\6bR1S2gCNf:3c1nFfCg35m4e6P4e5P@]IlBD:T14Ff>R5Q1Y3`W14P8n2l51UFDf:3_5oT1i1T1TX1]IlBl706mV16
UC154P;Zk16f:hInNCUm2f35l:oMjf1en1c]27l:oMjf1en1g\1i@05l:jd2iS1kJbm17l:jd2en1Y1U4Qh104l:\Ck\5i@6
l:`c4c\13i@04l:`c4am103l:`c4am13l:dh3]h25l:2Wf2Um1am13l:mS4R25o:0Yb4\2U41o:3Q;mh401c;1f;6i;U>[P1
a5RX1cf13Y<hT4XB4Y<Q1UZ2i[24Y<[a4k1i37Y<Q<]b1[E[Q2i1bg2:Y<2R=W2jY1`_2]:o1i1jT12Y<Qg41Z<1`<2`<Tg4
2`<Z18e<n8V>_b1o2RS2Y9\o12X=RR75X=VLkC[807Z=00dP3i7Q\2dl23Z=1Ua81[=8[=Th3U@Y^3k6jD011^=5`=kA1Y<i
l3=b=dBWFV6Oj9YEP40iLUJY:T36b=lCl5f^3X?c]17b=]Y2@PH0YAom1:c=fGT6mF2Nek2R3W1l15e=gOk2\]4lIDe=_2o8
jB;00R5j7`4W3R2^2nQ1^IV;lET1o1ab15e=R8_a2b`105f=eEV5ke4o@1f=4f=\a4[4l17h=0f_15?V5^V42o=oQ51R>2Y>
PX49Y>[V2]f1RCnk1\2WS1Y:UC5Z>nAQ4Qe1ll1:Z>lA1Q4Qe1?^T2TP1XQ2Y:4[>FmX3b^13[>[l5PP12[>dY305^`2Q?Xb
10V42h_3SO0009jR11VBhH1cX2f\1gX1gW12^>g[41^>1`>1b>1e>4ek1Z[1gK[S42Vj4dR21h>3j>Uh2kP44j>[n6?i<1k>
;l>Q=YS3[>P_2P\1SE;Lj262n>fQ11n>5n>iY5kGPR2T84n>UA1TW61R?3T_2hOg71S?3U?^\3mj21U?3U?cl611ei28]?oT
1ja2i^2^;a1m\1XA1]?5TU1G2U1`R52`?S\61`?1jc401a?01c?4d?fg6YMC1d?2d?jV31d?8e?g>QIba10GW[1Q[19f?ke2
a=X>RFVP2Y6j^1l81h?6j?Yj2XQ1hm1e>c^11j?1ZZ46l?1U2RT3m`2S73l?1UV35o?a<cc1b?_^33o?V_5_f11o?:P@_X2N
SV1g2\5\3n4d\2Tj11Q@2U@on61U@2U@ae1;X@dT1jQ3lIk6m6e?Y1d7[2]_102b@Rf22b@gf33c@gR141d@2d@e]53d@ZZ1
i?3e@Zg4me14g@[NV_414g@Qj1_c1Z23gm3ea1[b22l@lg54PAd;Rb3j`13PAd;mR5<PA3`;lJZ:]4g9bY1QEj`1122PAb^5
6PAj1`7l2^a3Za11PA4PA3`^524PA3^^582PAk^53PA3g^52RAd^53RASW7d<8RAR=a1i8b:iR6fW1R37TA8`:Zm25SZ3Xi1
7TA8c91Un2fV2kl25TA\[3R`13ng17TA12e=_o2Q7_n13TAi1d\51TA6TAf12f9ZT5\T14TAKb]5G4TAKQe6j@2TA^^51TA;
TA`9`I\=Jd_1dA`7]4Xi2U;3TA@`^54TAf50cT32TAT_54TA@`^522TAV_54UA81Vd65VA2U]3Q7_n16ZAi8a\2Z4nd214ZA
i8kU51:ZAi8a\2Z4W=V5UDY^11ef24ZA[e2Z4Pe27ZAi8Le2nX2Yi211\A4]Aad2YC53]AkW351]A2^A12cA01cA1eA2eA`^
52eAc^55eAUh3[1n1fm12iAbA2iAeH2jARc22mAQb23mA0Pb21nA3oAke2oT22PBb]54PBmR2YERf22PBZ^55PBef2jU1Q7Y
R31PB2PBl`52PBcS31RB3TBnR1jR34TBnR1_=Ze24TB^`1Ze2[D2TBiU45TB^`1b]2g7[D1TB?TBWh2n;P;i9V4R2]6YA\NX
OiIgDK\13WBhU4WX14WB[<aEjS3:WB0Z<aEjS3d[3i>U16R41WB>WBn1\Y1<]9]5n1o>S3i9l1W1[>dk48XBjY10k1]9Vl5V
@R41YB3YB_\2T\21ZB1[B1_X61bB2cBoe52eBTo72eBVd44eBii3QQ4[=3eB\T6^K4gB2W^515gB2QV3UX214gBfZ1cS413g
BZ^513gB\^5fo12gB\^52gBZ^53gBaNni33gB`f4WH2[o5bF3kBWj3Rd12kBZ^58kB`7jAm<X^1YW1W3R^18kBV9ec1i8\\1
S8ac1A5kBll1Zm1ac1A2kB]U34mBkb2_k2k^12nBQ^54nB^6`d3Qc15nB^6W3`Y1ij35nB^6h\1ij3\T14nB_Z1g8ij31nB3
nB^6bW54nBO]3S]66`[1`H]R2ng1W1VE5QC]`23oAj[24RC`?mb2^]23RC`?mb22RC^R33SCa]5]J3SCd<Zk55TCeHck4PJR
H2UCc:3UCc:Rh22UCc:4UCW8i`6TY13UCW8UU54UCW8^m2fW27WCn`1RMgW2l3P188ZC^27a<YS2o3Z;hf35ZCoAT6mF2L_C
f72iDCP:a<d31l@Z42W2o2QA[83]8132a1b\2G\:2Xg1V62aCW<1eC1gC3gCjS3d\22jCSo12kCkV31kC:mCgW1cK7W8^[1Q
3i1aV441RD2RD`b15SD\n1ak1`1kP15SD\n1ce1m5`1CVDjW110^1<]9WU1W1Tn1Q2Xn12i43UBV@a2`12WD\63WD\6cb62[
Dam73\DWj1bY14\D[<km1^T17_D4dW1`7gL1YW16aD0TGS9Vc1bC2aD004WJZZ2d8Si22l]3l>3iD2Wl26mD[Q1dLS<]Mfj3
1X]32nDkl72RE\V41RE2REf82RE^^51VE2XEWU43XEWU4mg13XETc5o13XE]d2`l21XE1bE2bEfR36bEjk5dE44[\15bEai2
Wd22gD4T_2`W1YP511eE2eEG4fE`X3j@Ym21fE3hEXR4[W13hETT5WJ1hE1hE2iEi<3iE7Vo22jE75kEmh3jf2kNgL7lEe21
ic1]j2113lEaf1i\24lEaf1[`1f[13lEaf1Rl23lEaf1bZ42R^3gR1CQFa1b3H_1c3XD_IS1`GU@oR1RX1WDPV241A9?QF]7
3Eb:[>oU1W<aDYi1QBf1jf11f44UFZ[523AUFbD\S1[@nI`5[12Y:[1QNc28ZE2YU103UFZ[522UFgU32UFgU33UFeNRW25U
Fc9U1`P522UFU`1=VFh3c3gX2Yk2XD`N246R1<_S12VF^[53VF]R7_S11YF3YF_9j[64ZFd1l@kj45ZFd1h[5S@QH2\F\]57
\Fa1aQ10dX1o2bn23\Fa1di21\F3\Fa1j[54\Fa1W;bP53]Fe[2iQ31]F2]F_]53`Fo[2RJ2`FWa63eFYc2`P35gFl9ml2W]
201jF2[]2_U44kF0\[3kU21kF2kF02kFdT31nF2PGUn31QG1RG3TG2YY52UG11XG8ZGb^20U3HbAULin32ZG[P45ZG6Zo1Y;
31ZG1]G2]GcL2]G[[52]G03]GcLfb52]GTP1;aGU8i8fi1VKb^3VDh@:i>51aG;jGb2^3T;WS1P4PW11b4`9ZV15lGb5fX1o
e1V[22lGYT32SHZi31SH5XH]2mQ1a^1gU32YHfX5<[HkX1[8l1kn1e4kc1fBf3VU1VKl52aHfV5@aHW9YDOl1^Bm51iP20DU
R1XHhP1o3m52bH1:bH17S2SZ1RS2T8^[1_b1cc12fH]c76jHbl1S2W9i3jQ13jHnW2dU1AkH_R1gf2<1Y:l2[4?1[d1E3TIZ
@P8c96UI[^1j=f60`f53UIZ^101YI1ZI2\IQY12]I23]I\m4cZ22]IPX75]I0ba3\U3o@1]I2]I02]Ib^11`I5gIQg2cU1n=
[^1=gIQHS6nHn6e4V5X7X1PY2P8H]R1BRJd2[L5RJQ1RV2m1TJTT1e2_7Z39]LC119RJkZ1c7cIR9i4Rd2dY1mO5RJhg6KZL
f26RJYb6^5==ZL1RJ2RJhe23RJ\Mlj14RJY\3oU3l55UJL1c2Vd38XJn2[Q1Q2;ZY2e4XU22XJ\V1:]J_6S8XW1kCm:k<lLj
`1^96]Jc>XW1e[1Vg2>3]JS[3Ta23_Jlm3e[12aJ[m25eJR^63i:i>HgJf@d;a31n10?=0V1`4_3BoH64V8Xc2_4T20W4Z12
hJj21hJ1iJ2iJ^c12iJ`c14jJVb4nEl<4jJ1fJYj41jJ1lJ1mJ4nJd7\P5l<3nJdJYj44QK1lT507QK1JQT50aS1Xi15QK1P
j1Vh1C5QK1]i1RJZO8QK1Jb[2Ql3XS1j>T73QKnT5O2QKXV503]KU252]K[23]K[2[a7FaKX1j?m?REf5X2QB1V2i7Eo1\9;
R8o3jGdKV8eU2g>AaKX1kd1o7QB1V2i7R<;R<jGdKV8RP2b5g>1cK3cKP]5\S12cKP]53cKP]5bN2cKi[51fK2fKif63iK_2
am24iKmc1S\1\92iK^Y36kKmV6]?k7TS1d23kK^i4^]1<kKe[2^S1[5XP1gO[B]?k7Y@iB01nK4nKdW6Sb1T78oK\3iU1Yd1
a^3a84d62oK\33]L1ij55aLc8R3<oh44eLm_3`]1fh12eLm_33eLm_3WV32eLTT56gLPQ1YX1n2eY2el14gLkW2T\1i32gLU
X26oLSb1l=]f1c5Ra15QM\[40iS2aIEVMfP1W39h1^20iOb8n4nP1SA0?k@[Q1_623l;Z42WMiS13YMfU5l<1YM2YMcb52YM
S[22YM][53YMPd3\g12YMjW22]Maj21_M2_M33_MSV6e;;_MIb:Ue2Yi14_C3jf11f42bMP`71cM4gMfOTh2m\15gMfOg8Zl
3j_16gMfOg8eb1dY2j_13gMg\2df22gMg\25gMfOg8P]4a_18gMfOg8iR5hIj?@23iMeb4g`32mMiT16PNc`1\W1`1Y1iU33
PNQP2ge52QN`Y11QN3YNjKTe11YN;YNQKbY1oo2V7ji1]K16Z149YNk[1hh3V72gi1h=m=_13YNo`2mQ52YNV[25YNcX60ZP
1_@2YNa]25YNa]2_<e5gi42YNfS78YNlU633aM1f465YNTV6ZR1232YNTa72YNkZ43YN`X314YNnV3X9ce12YNkU52YNmj23
YNkU512YNgo22YNTa27]N`T2V3m2AnY1`\11dR53aNaT1aV23bNUb3ge32cNS23cNS2^23cNaEkc11cN5gN1S2og3Vm32gNU
j36gN[4^Y11UJXB1iN1iN2iN\V75iNnU2UT2@21jN2jN\`63lNmU3Tm12lNRS51lN4oOfc2h]4Q405oN1o:IVg43oN1PS53o
NRS5jI4oNjR2WP3jI2oNRS54oNYBgc511oN2oN]h33SO1he51SO1ZO3\O1Y<5\O1T9T3nV73\O1SY44\O1i7hd23\O1i73\O
1aW62\O14\O1^W623\Ob^1oJ3\O1^R11]O=e\1gZ1ZDX2i7Eo1kE^c10V8Y4S`24^X5[ITU1n61`O2`Ooo52`OXX61bO6bOm
T618oFb:1cO3cOfX694iOU1`P524iOj7_2_k53iOj7_21iO2iORW43jOgf3eX15jOae1W5^1Rl32mOPY41nO1oO:oOnb101Z
4X4X8lF0_j41QP12QP1e_12WP1`n1<WP110P4X^1j6Y9fAi4`3TMbb11WP13WP1ei12BWP1n<RT1^7?V5^E^>S<<X6WAoR1o
1V5l<GS9>ZP1Ue1IS3W9j[1R3Z7YW1R;2h9`2n39ZP1Te10Id6i5QJm4ji26[P1R4c_1i^1S;fa24[P1R4aY3fa23[P1R4_`
52[P1cQ31c[71`P12`P1fW43aP1cj6kF1dP101\T61gP12hP1km12iP1km14kP1l:Yg2Xo1=kP1lI2S@1d7hf1g?jl1XW1UD
P2l7<kP1SZ115^7m?XU1a1g?d_1U=jT25lP10T_1k>eW12lP1_Q51lP11mP14mP1og2gW406QQ1U[1g>oMn^1i23SQ1Qf2kN
1SQ12SQ1``12SQ1ij53fo2fLj\12YQ1\]12YQ1\]12ZQ1h73ZQ1h7mm22ZQ1bV51ZQ11[Q15\Q1RV2oP2^AWN3_Q13SI3_Q1
n^1f`11_Q15cQ1XHY[1^Q2YQ21dQ1<iQ1eY1iV20D21P4oMn4ZP1gf15RR1gB2VH03RR16n[7;SR1:R41n3em5d84VR1n1l2
1]R13^R11aa42^R113cR13WP51cR15fR1TR3Wn1716fR1j[2e3j`20T91fR1>fR1ZCQ1S6\EFa]3T2010ca1V3eQ18jR11VB
_=X;1dV1e^21oR16oR12`_1o[1nFmj12VS101VS13VS1h217VS1h219\1VKY41WS12WS1o`22__7c1AUW1c2h1m1Q4RS1T21
^;lb1REn2J[n1i43dZ12ZS1cj43ZS1Z8Xb43\S1oZ4R@5\S1oMo\3R@j@2\S1Rk46\S1V9ZQ3j30YW24\S1V9RQ2][31aS12
bS1Ue34cS1VNjd2[P27cS1hMQ4U6Yo2k3Y4@cS1j>l1PNjDPLk1I1V5^6eFg5TR1o;Vf11fS11iS13UT1VT3oO1UT13mc2YP
2nd13]U1V8R24bT10nk117oT1kF_\1PAnZ1aa1m9DRU1f4f3Q4b2k710X9h_2lFQ2[n1i43UBV@>R2`18UU1R4bT67_:U9]:
U=3\U1cj3mB1\U11]U13]U1al2lT13]U1cW3ji34]U1cW3Y2`G3]U1Pi2_U21`U1:dU1Y4R?g6da1V5hV3e;2]:3oU1h1]B2
PV1jZ68XV1?0e[407jT3B3\V1g3^g61\V11`V11eV12hV1?1iV11nV11XW12XW1ma42\W1]a66^W1Qj3[1Akd1:2dW1_21dW
13kW1jEWM2kW1Sg51QX15TX1l1Vd4mV2UA5TX1l1Y:n@Qa61TX15XX1<gS1na144XX1<gS1aW52XX1UW22XX1V`52YX1Sn21
YX17\X1k2UX11Q>e[1jP34]X1f\1o\1fj22]X1Re34Yn1WV3Xf2iS1>ln1k5_33jd21l3o3_>]o1YHES:[33lc1ha5bb12Yn
1W32bX1e_71cX12cX1g^32eX1^_31lX13lX1Xk4[D1RY12UY1_71VY12_Y1lU66aY1Th37Q;Y@iI3aY1ob3aU27aY1d[2[OZ
FS1d2SP11aY14aY1Th37eQ23aY1QP3k]42aY1]Y73aY1mLVo42aY1mL2aY1[d51iY11QZ15QZ1^g42fV198QZ1W^2VY22lR1
\20g<5QZ1W^2c^30g<2QZ1ZX65QZ1oS13hh4]_12TZ1oa51TZ12TZ1_P62eZ1PY42X[1Xd24Z[1n@GUT11^[12^[1XI2^[1^
H1`[14g[1_l1j@[_12i[1ke41i[12l[113U\1S=V12W\1m<3W\1m<\H4Y\1b]1de341Z\14Z\1Si3d<H4Z\1[R2i2bP22Z\1
[h47\\10m@\]2c1QU2a65\\10m@i3V[22\\105\\1cj2g3c1c[21\\13Zj1hX2e\21h\11e]76fe1^]2lATg2TY1l42Pi7TQ
11Sh4002fk7Q31fk72fk7ZK1fk71fk72fa7o92fa7o91fk71fk71fk71fk72fa7o91fk7000:n\1_3o6__1\;Y5dm2d3\1lT
22Y]1n11Z]14[]1W5b[4XO2[]1j`41[]13^]1j2Q37lW5iN2gU1i4gY1P13`]1Q4jC;a]1_3?b6lP1i>Xc1`@d\1K\c1<a]1
Vm24X1jKT3M7Z1P1gQ1W\19i]1]1h1R1\8g^5^H[J66n]1X3YZ1:T[2eY104`^1jn3P:Y^15`^1TT2ej1fm105`^1TT2ej1P
112a^1I3a^1P3kS31b^12g^1e=3g^1e=kk11g^17l^1]10i\1YY2QW2WG4l^1]10kQ51W_11Y_11[_1<bf10_LdC4D0e1\]2
iS1112i_1_11i_15R`1^7fS1Qj1:2Y`1dJ5``1Pf12m`4l83b`1VP5o78b`1Md6^>Pe3\Bm5V]25d`141RW1oY51e`15h`1X
3`R5bGYM5Qa1R7bR4Q1\M4Qa1fIlP3Q`31Ua14Wa1gd5[H]L1Ya18Ya1c4_=UKQT1hh3i3XF1`a12aa1Sj32aa1VI2ba1jC3
ba1Q242da1lo47fa1BC^b1i:Jd\32ia1n_12na131na13Tb1QQ1T]12Wb1P3@Xb1a@]o2U3T1b1B_1O=??W18`^2i22]b1@8
ih1mc1Zn1SZ2j2c3mFR92ab1PZ12db1cS1Jgb1T7i2OV1c8U9^3l[1d6]<e5`S1R=R30:T1@n>0h2P;BaAhR11hb14TR3ii2
jj1801kb15mb1Y>mc2kl3e61Pf11Tf13Tc1`R5^S14[c1oj3YT1m44[c1gd2b8nQ22\c143_c1]Hhe32_c1\H1`c16dc14fj
4\S1[N^16dc14Sn5[N^1i91Qd12Qd1bW22Qd1nY22Qd1jT23Qd1d2Q`57Ud1[>al11P4^Z3oE1Vd14Wd1a2_8[Z12Wd1a21[
d15[d1o[2b5g;TZ15[d1Jfb3P6nY2D^d10Sn1j6l5X:ek21]5o1o<[2<0]6j1_1S?i4f16`d1c3hk1bS1:gT13gd1XJ16jd1
2VH0je337jd12CbG0je336jd1YHZS3hDV:d74jd10XHPM3jd10PT21kd12kd1iV23kd1PT2h22kd1kS52kd1Ye13kd11We12
kd1[n43kd1[n4UB3kd1fR2Y12kd1ab44kd1fR2Y1`^23kd1l]1_f13Pe10S^41Se12Ue1fj58Ve1:Z8S9d1WP3`5_e21Ve1;
ae1oM_Q1mC]MXQ1TR2n61a<^31ce14ge1`^2RV2n8<ie1i5oU1a4o2\c3iBj4n<S2iB[54cm6TZ1Y:01gf41Rf12Rf1`V31S
f11Uf12Wf1ib41Wf105Zf1f7Rc4h=RI2Zf1Pn61]f14_f1R[1k_5d:3`f1o_1nE2`f1o_16`f1U<]4ZK[7Xo12cf1Y`11ff1
1ff14ff1eF_Ho33ff1mT2]h22ff1mT26[S3nE2V=jA^W24gf1Vm2fk2m[11gf18hf1oCfNdo3c3b7o<kH3if1\^1l31if13j
f1oZ4[a12kf1nZ44^Z3CnP4U21lf12Sg1iY44Vg19mT4k:9Xg1UMjGW^1l5N00Rl35_g1lj1oMnT2Sk17_g1=kh1`1^X2?[1
0007kR401RY3T7lR1\51`g13bg1`Hh\16bg1`HbY1Z2kZ321bg11bg12bg1YQ23bg1PT2=2bg1RX43bg1YU2_X49bg1TEjBY
Mo4i1V:j2E3bg1YU2i63bg1dg5gW12bg1\V23bg11[V22dg1[V22dg1jo21dg12dg1PB01eg14fg1\T4WCfV22fg1\T402hg
1Y]55hg1UW4X:kU112mg174mg17XJlR26mg17Z^1lX2^1k91Rh13Th1YS4RF1Th12Th1`c34Uh1bR4ki203Uh1bR4l12Uh1X
S44Uh1on1UNe91Uh1HWh1c1P5j7`13;^C`FS4VK2R;l3c2[1eV1[5T2dO1oMS5[3]1Xh1b11]1P4JY42c3?c?oP1YF\2<l6c
355k11:2NQ3@91L2Z4n2Z<_<o5V=g6a?^L0O1V:Y123Yh1bS4N:eh1nDfMV=KO5g3ji2ci11Ui13Yi1PU1`c53Yi1PU1Zo15
Yi1bj3aW2VHb81[i12ai1_f47ei1412c1]Ege11hi13li12`g62Pj1aS31Qj15Vj1ol1Q_2311Zj11Zj13[j1Se2mR11^j11
`j12`j1ZY62gj1QX41gj15oi34Z_2XFeK2oj1Z?3oj1Th4Q32Qk1ln23Qk1ln2Wa11Qk12Qk1T`403Rk1]V421Rk18Sk1_81
l66nk1VC]R15Yk1]S2`5U:UL1\k11ck12dk1`Z14ek1kKe:lS51ek12gk1Xm45ik1c_2dU2i6h39ik1c1c3kB_g1dU2l3l24
8jk1oV1Y6k3`KZ5U3id31jk13jk1V5eW22mk1XD5mk1if3be1g]1l12Pl1j602Rl1VZ41Wl15Yl1mT18`W2X`14Yl1mT1WP5
Q41Yl11]l11]l1N^l11[P1a]2_8DJU2l3nY1:Q20Q1`1h21b1^20>Z1T1?[=l1o1V1JY@:fl102Jh5_3A0`j1gj16fl1i:0n
?bX1P^24Qm102V93Qm1022Rm1^f42Rm123Sm11UY32Sm1WY32Um1[83Um1X5R31Um12Um1ab22Um1V91[m13]m1?Q51hm11l
m12Pn1ch32Sn1eY11Yn1<Yn1^6T2[[20I\Am8l\1kMdP1Y61bn11gn11on14Po11T2P?4Po1dc15dI2Qo1j^21Qo13Qo1n]1
kP13Yo1o7kY24^o1db2^1^S203ZP2Q1oZ22iP2kg44QQ2U[2161SQ21WQ21]Q205UR2^W51i9f?1gQ22jQ2jd23kQ2Wk4_B1
mQ22mQ2i]21SR24UR2ic5hFJ3XR2l4le31]R22^R2[`61^R22^R2R32_R2Ue42cR2TQ2>cR2V7Q41mh41P7_2>Z1d1i<k2b1
1dR21gR25gR2PV57e:?2kR2X91kR21lR22oR2g13oR2SJi:4oR2c62dL1oR27oR2i2h=aj1YHXQ1mS14SS2nl4c5[Q11SS22
[S2kf12]S2UK1]S22`S2V\21`S25`S2Sh1gh4136cS21d6SP1YLde14cS2[=GPe11jS23mS2XU3ef12mS2lP64mS2gi1QZ21
1mS23mS2^X4_C3aT22id3:aT22^`2nD^<ZZ10X>kEW@4aT22l2`R33aT22]l11aT22gT2Yh11gT23hT2ia1dV11hT2;hT2_3
?^d2Q21^4[1_n1QV1o11nT22nT2oU41TU22TU2o\52TU2X[41VU21VU27ZU2Y9gKoFS@Tf1j]21]U23bU2V@^b32bU2VP19g
U200k3jZ1e2oL\k2[V12gU202gU2T\61iU22jU2R\43jU2R\4h_21VV23VV2ii2<2VV2[T11YV21\V22_V2V_51_V23_V2jh
2c21Xl61cV203dV2]W4Tc22dV2]W46hV2R4Z6_T1]a115PW2]d5:I01PW22PW2kW31aW22mV4c51iW21lW21oW29VX27jV1i
W20YX31299XX2?^d2n7kT232j8cF1XX25ZX2dX2c]23ol15]X2kj2kj1kDlO3]X2ge4kD4eX20k`4D3iX2dd2k12iX2dd21i
X29kX21\`3Ua1QM2T2P121[o81[o83TY2b[3aT33\Y22ih31_Y22_Y2_T43bY22oa62cY221dY21jY22jY2_`32jY2;4jY2[
^5S4lT16jY2Q4oc1e6k8A4lY2cV1n241mY22PZ222SZ2^Z25SZ2cW1g14mP12UZ2Ve602WZ2VU12WZ2R`31XZ21ZZ24ZZ2WU
1k9]c26_Z2`1a5]P2U<Sh27bZ26L12_F[P36dZ2Y`2VS2S;4c:2eZ2jS14hZ2lP3]W1R63jZ21bn16jZ21:el1a1ka32lZ21
3nZ2oT3PN3nZ2oT3T21nZ23Y[2Z`1mj23\[2on1[51_[22_[2lT25_[2gV5k7Y@eB3_[2S9_k24_[2no1U2g22`[2Vd62b[2
[l11l[22m[2he32kU4o:1T\22W\2mU62W\2Wl31Y\2003]\2na1Qe32`\2_^12`\2_^11b\21b\23d\2_a413f\2Ue1a?06f
\2[j4j@dKm1_;2i\2iB1i\24j\2W>`4nT1001P]21R]22S]2Sh32bR302[]2_d12_]2jM2_]2^O1a]23c]2o\1dc17f]22l>
YS1[?T2c[23f]2^8jY101P^27Q^23gh40^Nk1R?3Q^23Vg53Q^23VX62U^2Zc301X^21TQ31[^25\^2_Z1U1X_1\32\^2nj2
2a^2iY12a^2eY14c^2a1b?Ze12d^2fY11d^21f^28P_210nY2Ra12V8Z^29R_2R1Y2oQ1cP1cZ1=_141S_2004gW3S7];lg2
1Y_201[_21c_2003ne4fY2m;1g_21h_21_b81i_32o_2ih34o_2h1bBS91o_201P`22S`2m[11S`26U`2YT1cP1cZ1=mX13W
`2m[303Z`2cm4Y^11Z`22Z`212[`2ZT32^`2ZW4=^`2_f13]40Z3a6BT5TY1X[1V?l91^`23_`2UZ1m31_`21``21V]31k`2
4o`2he1de1b23o`2ll1U31o`22Pa2ge12Sa2he15Sa2T3_b13`e12Sa2T32Sa2Y[36Sa2he1=g9Uh101Ua21Ya22\a223^a2
hP2H1aa21ba22fa2ad21ga21ha21ka21h_35la2]l1;]1jF3Qb2a@Pi33m^3UR4nB5Sb2h;Th1gQ2R74Sb2R6e5oP45Sb2h;
oP4`V1ZA0001Ub21Vb22Vb2^_34Wb2R>eQ3ec12Ri7[34Yb2Ua1T7e63Yb2Ua1`64[b2ih12`a21^b21bb24cb2nR2m1]41c
b21db21hb27ib2T61YW11X[3d31nb201ce401fY308Th2lY1WT1\5f1oIW1[C:Rc2YNVM`M7Z12@fh1R[1<SS3]JGk3l3WP1
3NFa3PLfC05Uc2ZDlQ2h^1\T10008j`5oi13Y3o1`7S=A01ol23\c2\_3eJ1_c24bc2aj1YHXQ14mc2^P1SH[[21mc22mc2o
A2jU4P;2Vd2^j14Vd2^j1Xe1g41Xd23Xd2ed2lM1[d22_m2k51Q]401c^31bd21ed21ig62gd2kY17lm2cO\NnR2ZV14l11m
d21nd24Te2c]1=\B1Xe22Xe2ke11\e28de2c7l`1la2c5_:cCoH6de2\e3d8[<c5Sg14fe2`c5j5f23ge2g]1iZ24ge2g]1P
l2kf12ge2g]14le2n?gX4g@2le2PS14hi2P2ko1oQ202Uf2\R23Uf2eHO1Xf201_f21cf22am3Ya35gf2B[IQY4mD1hf25UX
5`3f1\Je>01Qg23[`7QFm=01Vg24ag2gJ_U3=2eg2`E1fg24f[3QEU7g91og21Uh22Vh2jo41Vh25S\3gH_n1jY1b>1ih23l
l32[Y12mh2mo41Qi21\i21^i23ci2ko2ja13ci2go2na11hi22ni2Qb32Rj2_34Rj2\i3d:12Tj2Zi33Xj2VX366[j2c@^k1
o10WO5_Y5cS22f6VB8cj2fj1]\1XKSd1c=2k13oj2oMn^14oj2oMn^1gI6Pk2\d2QZ1];eCU92Pk2c^21Pk21Rk21Tk27Wk2
Z:U8U^1=Zk1]G4]k2ho3fk1[31jZ31cl62Xj3bd31^k207hk3]f2`EV6h3`P1S32gR3Yd33ek2\[3f82gk2^;001Zl201[l2
01al22nl2T^12Vm6104XY3mBce2YH03dV3`6QX51Wm25Xm2WS511iD01kn61_m2003jm2b]3dg12nU4nE2nY5aG3lR3TY4V^
15Tk3V1a\1RIhE000002WX3j@1Vn202[n2eH3_n2a9]S33an2nP1Ug21cn21dn23gn2Qj1[Q45^^3]d2ZEWGbL8mn2aDjZ2i
Bi4[22mi14mn2V=lS511cm303Po2Ql2K1Ro23To2W[1jb41Xo22_o2hE1ao2<bo2ST1dA2eV2b8U20e1gLl1_@2bo2al32bo
2YR1001h`42_j3h^1002jo2A3no2R?mQ31no21SP34cT3Um4YI@2dh3d91TP33UP3[Q2\i201WP305]o31^8d1cj16hP3gG]
3\]1lEl41jP36__3gEaV31Lg22oP3ZK8RQ3^IKo]1dT1jY1j8iP12RQ3eP31RQ31WQ33YQ3gW2V53YQ3gW2cT22ZQ3oR53bQ
3cS1dd13bQ3kT2ZQ11dQ31eQ33jQ3nKbZ11mQ31VR33[R3Q[2\J1]R32`R3mI2eV3Y79hR3D3`8P2TAgLl_1ja21hR31XW30
1]U7001iR33iR3QJm43nR3SS371bX605WS3ZLNU7\31WS31[S303_S33kd101TT31\h402]T3`T23hT3UT254b_3P6`1YZ22
RU3n`12TU3be43VU3`:^32VU3j33\U3oDiP12^U3g\31Xl801Vk31bU3003hU3m2fR11iU301mU32oU3Rc11]a3002UV3e=1
VV3001eV35eV3<f3fKlR12fV3Yi21PW31RW35XW3YR2U1^3iK1XW33`Y5[NP\11YW31ZW32^W3f`301hW33iW3]>Qh22kW3g
F5nW3P3XJUS101nW32nW3bV11PX32PX3Xn22RX3[P22WX3j@3WX3i@03WX3j@h22WX3l;04XX3eP1>_42XX3dS36XX3WW2RS
1e7e7dC6\X3m@2ATi2g<06^X3_N3^7^;Va11`X33aX3^5i71fX35fX3gZ1T2V]1ZJ008RY3\[1jc2k6kEC112RY3\[102bY3
V42cY3Zj202eY3Qe41hY301oY31ZZ32_Z3df21bZ31eZ31eZ36gZ3U3Zk1k27@2P\3UV12P[3Um31P[31R[3001T[31V[301
][33^[30lh12^[301_[301`[31[U43gn3gW1lV12f[3QE1f[301k[34Rk3RBb@`d202R\3\21]a301oU800006d\3ec3G3nF
l43X_7b9oI1[P61Vn51jj31k\31l\32n\3R24R]3i3[2aa41S]3004T]3jP1h^3l33T]3c_4l301Y]300001Z]32\]3d84\]
3d8iV3Pg101^]31e]32Sa7iO2l]3_W52o]3Rf21QT61le32R^3b<1R^32^V5fd10000002U^361\^34\^3nP42X\11^^31_^
32_^3Q31a^34a^3UY4^>UE2TZ6PV13c^3bS3_U23d^3YCn42k^3l`31k^39k^3a2Yi2^Q1T6T>11iD8k^3kk2^Q1T6T>11iD
1n^33o^3Gb12Q_3m_41T_33T_3U3bV41Y_32Y_3_[32[_3Q21[_32\_301^_31`_33b_30Y_21f_33g_30]32g_305g_3^3^
o3m:lC1g_31h_35h_3]l3]6d?TC1i_31j_31k_34k_3hR4j=PA2k_3dQ54V`3JBhi23V`3JB1[`304``3n24mP11g`31i`31
o`33Qa3BTV32Qa3B2Qa3R11[a31\a33]a3f]1Rf13]a3k1al31aa32ca3F2ca3A1ca31da33ga3g142ha3mo31ia32na3G3n
a3GTk11na32oa3fo33oa3ZY2[f16oa3`U211031oa31Rb32Sb3XD1Tb31Ub33Ub3g6Xi22Ub3Uj31Vb31Zb33]b3?\V21]b3
1bb35eb3C^V2Za1g43eb3Cal34eb3Cig3g44eb3[h30g41fb31Uc31Vc33Vc3UY4bJ2Vc3X]46Vc3ho3`=11k@2Vc3^d33Xc
3_R4XK1Xc31_c32fc3ja41kc32kc3od41mc3002Td3h401Vd31a^71Wd31Xd32Xd3ZQ104^d3aT1c1SR2001`d33`d3YT1c[
33cd3Z7\]14cd3Z7\]1lE1id31jd3003Se3c5mV21Xe304[e3\4nNVm12^e3QV32ae3j[24ae3j[2Y^1j83be3Vk411be32c
e3j[24ce3XS1c1_h11de34ee3]a1kP2g91me31Qf32Qf3YG1Tf32Wf3Qh24[f3b5\]1iJ7[f3j6\=h@NWk351_f301of31Qg
31Tg31Vg33Vg3n[202Vg3n[202[g311[g35_g3VU1^Q2mDN4_g3VU1^Q2mD2`g3\I1`g32bg3Y11bg35bg3c\333]R13bg3K
W;2bg3f=6fg3eHV2[k1]5P22og3bo32Ph301Qh33Sh3n^3_\11Sh31Vh31Yh32Yh3k[22Yh3SZ24[h3df2l<fA3[h3df2l<1
[h31^h32^h3W;1bh32eh3hY23lh3Z_2h62lh3Y32lh3P_21lh32lh3V_22lh3T32lh3fV22lh3UX23lh3_5Qe33lh3aa1od1
6lh3^FRKW32da15lh3R1SU3j7j`14lh3R1f9\k23lh3Q^3j`16lh3R1`Q3];j`1P55lh3R1f9fQ4[B1mh31nh31Qi31Ui33W
i3f2\]12Wi3i43Zi32oS34Zi32m3_Q34Zi32fi2g<01bi31ci31fi31gi31oi32oi3f93oi3l2cn21Rj33Rj3k_1^13Rj3b\
1P64Rj3Za1RF21Wj31Xj31Yj32]j3\g21ej31fj31jj302Qk3^F2`k311ck32dk3mj21ek31fk31gk31gk32hk3ke36ik3mP
3UKj80hP16ik3mP3UKj80L9ik3mP3Z:j@j80_6_@V91kk31lk34mk3ok3k8hP14mk3T[3j@dK1nk32nk3^Y32nk3\]11Ql34
Vl3^Z1VV1dL2Vl3^Z13[l3a\1RI2[l3dU22]l3j\13al3b5Ra22al3U91ll31ml31Qm31am32fm3lI1fm32hm301hm31im32
lm3jZ22lm3Y11lm31lm31om32Pn3id42Pn3_Q31Qn32Qn3de24Un3RY1bY1nR21Vn32\n3be31\n32^n3_U21cn31dn34fn3
:111jn31Qo32Ro332So311Uo31Vo32Yo3ZW44]o31^8d14`o3Y:[1`f12bo3i^403oo3h7[81RP45WP4jV2`DZd1Z82WP4[k
24WP4P?Y2PZ21WP43ZP4Z[3d33mP4n9Uf41oP401UQ42YQ4h]21fQ41iQ41jQ42jQ4c?5lQ4Q6CZ5`33lQ4S8l31oQ49QR4h
U1:h1g1fKW1a@i27QR4c1PY11dJW1[C3UR4oh2Z11VR41XR42XR4XF2YR4kU22`R4dY21`R42`R4_U21hR41jR403kR4014U
S4P_2^Q2^86YS4PU3h8bD3l21YS42_S4j=1aS41eS42fS4l61fS41nS41UT41]T41_T42dT4S<1dT45fT4W2T4l>Va11lT40
3SU4`]3iR11VU42XU4X91XU42YU4ag21[U41]U41gU41jU41kU43kU4312nU4g;3nU4o1g91VV41\V41eV41jV43mV4RD53m
V4RCVa13nV4m7^e12nV4T42nV4Sa22nV4k`21QW43QW4XQ392RW4P42VW4_:2]W4^h23eW4n6lb102kW4S61kW41nW41Rl80
1oW402SX4b82TX4XX21ZX44fX4[8>lW11gX4:iX4UBSHYQ2a1d4Z8iF3W51QY41SY41jY44jY40[1_a23kY4[1_a22PZ4l31
PZ44PZ4b2\5jP33XZ4Z4S^25\Z4e4XU2hS1k65\Z4[5aQ2P3m92\Z4e43\Z4e4E1\Z42aZ4kQ31aZ42aZ4S`22hZ4[Q11jZ4
2jZ4QX44nZ4AMV31P[42Q[4dh22Q[4k51S[42S[4h31U[42W[4_a23W[4n1fm13W[4n1fm13Y[4;TP11Y[45Y[4lT2Yb1n=c
41Z[41\[41][42][4a\23`[40Y53Y\40_22Y\402Z\4a[21_\44`\4XR11PY11f\43f\4oh1RK1Pb41Q]42Q]4jI4Q]4]S3Y
@^;6Q]4ln2`4>i?01S]41X]43f]4RP1da11g]42l]4U31l]42m]4R41m]42m]4le11n]42n]4j31o]41P^41R^41a^41c^42
c^4eX22h^4hc11j^43j^4R2dR42j^4R21k^41m^44V_4b2m1k23X_42mP22[_4`G1[_41e_41g_41l_41\`42\`4lo12\`4[
^14\`4PP2]i1A2d`401k`41m`41o`41Ua42ba4YQ42ba4nk33da4Z7YW12fa4mi11fa43fa4`c352fa4SJ1na41Pb43Pb4`V
3dS11Vb44Vb4[??n24Xb400Qc12Yb401]b41eb401_c43bc4f;11gc41jc41kc4002Sd4Ql21Sd41Wd41Xd44Zd4Vg1S1bV1
7_d4^4gBl1T1T5eb22_d4nS23`d4]=V@1bd42nd4lY22Re4X31Re43Re4P3oh21Se41Ze43Ze4cQ2iE1[e42^e4ho12^e4f`
31ae42de404de4VW1UDn61fe41ke43ne4Tg3[;1ne42oe4bQ32Rf4nl11Rf41Sf41Tf41ob63hR6Y@[Z12Wf4[Y11Wf43Yf4
oh2]\12\f4VY11]f42]f4[41_f41ef44gf4^Q3c<02gf4nh24Rg40Td2`93Rg40em21[g41]g41_g41cg42cg4kW13cg4[j2
001ig41lg41mg41kV601Th41gP801UR6001Vh4000001_h4001ah43dh4kX1201mh41nh4001Ri42Ri4Vi21Si401Ti42Ti4
01ai43di42dW41aR6002Pj4Xh22Rj4\X12Rj4fX11Rj41Vj41Q\61Zj43aj4Z1kn11ij41mj43oj49C1Yk42^k4R11_k42ak
4fm12fk4=1fk42fk4ZV31lk41mk43ok4W_1o]23Vl40o\33Vl40`n12[l4ZA3[l4R>`S21al41cl41kl42nl4PC5Ym41l2h4
13Ym41e72^m4]A3^m4k1X32^m4k13^m4k1c23_m4_k2jO1em44Vn4m[3UCc16\o464k2Z104\o46[402]o4W201PQ51UQ504
YQ53001YQ54]Q500Rl31_Q52kQ5QH1kQ51nQ51cR51[S51QT53aT5on1YT11SU51bU51YV51^V51eV52eV5P61lV52lV5S42
lV5gA2nV5_e21nV51oV51SW51XW51_W51gW52gW5X44gW52b3a[101iW51jW52jW5b31bV803PX5n^1c_11SX51ZX51\X51_
X51`X51nX52nX5^21UY51VY52XY5S36XY5o1]1iD2iS11XY51[Y52[Y5Q22j^623nY5U?X>1nY52nY5^12^Z5n73^Z5d201^
Z52hZ5XO1P[51X[52X[5]11][53][5Z1M1^[502b[5^o25e[5jd211iD1e[55e[5i1W=T2^b11g[51j[55l[516ai1XO1P\5
1T\51Z\51\\52\\5YZ12b\5Z21d\54d\5eo1T4>4_]5YV1T3hU11g]51i]52k]5gY31m]51\^53\^5SY1eH2\^5SY15\^5SY
1U>S\1o:2^^5oS11b^51j^5001oR73]_7f9RC03]_5[b2XJ4__5LnP2hZ12__5L2`_5[36j_5_8di2\=;11o_502_`5j41_`
53ka5h4lQ103Zb5j2n41fc51Rd52fd5UI1Te51]e51ig51Sh52Th5dh21Th51Xh81bh53bh5gb1R_12bh5jQ30001dh51fh5
1gh51kh51lh52oh5I1oh52Si5H2Si5;1Si52Ti5X>2Ui541Ui54Vi5TV21TQ12Zi5C1Zi52Zi5B3Zi5g^273Zi5B11]i52_i
5=1_i52_i532_i5>3ai5`9Ue22ai5c\21Xh61fi52gi5801ii51ji51ki52li501li51mi51ni501Uj52Yj501Zj51\j52\j
5Qk21jj51lj51Rk52Vk5XY11Xk52Xk5hK1Qa802Sl5WC1Vl51al51kl51ll53Zn51`Q22Zn511^n52_n5TJ1_n503kn5eQ1>
1Po51To51Xo51Zo53Zo5`_1US101]o51_o51co52eo521go51QP62SP6ki11SP61VP61YP61[P61aP61bP61cP62fP621PQ6
1ZQ61[Q61\Q63`Q6232`Q624`Q62ST1SK1`Q65\[7]9;j2dS11kk71eQ61fQ61gQ61jQ62mQ6dl21oQ61TR61UR61WR61YR6
1]R61^R61_R61aR62aR6o_11cR62fR6Se22hR6f<1iR61jR62lR6aY11mR64nR6X[1\>^O1oR61US61[S62`S601aS61dS61
gS61jS61nS61QT61UT61[T61\T61fT601hT61XU61\U61jU61oU61RV61UV61XV61YV61kV61PW62RW6f81UW61]W61`W601
iW61jW61kW61mW61SX61UX61VX62WX6h61WX63WX6c1T52YX682]X6i>2`X6VR11`X61dX61gX62gX6a71jX61kX62mc7Y;3
P]7VBTL1dc82dc8L2nX6lY22PY612XY606XY6fK^7cHC11XY62hY6P>2lY6oc11SZ61TZ61`Z61U[63V[6_K02X[6V11X[61
\[61][61d[61g[601m[61Y\61a\62d\6h11f\62f\6bi11l\61V]61\]62\]6bT11k]61o]61R^64R^6jY1k3n41Y^61\^62
\^6WS26^^6P5SGV:Q9X81m^62P_6l<1S_61R`68X`6UJU3IeNf2271Y`62]`6ia11_`60001k`63k`6Y1k43k`6[6Yf11n`6
02o`6`>2Ra6i61Ra601Wa601Ya62]a6i51]a61^a61aa61ia61ja61oa61Vb63Vb6PJTY11Zb61]b61^b61_b62cb6[?1nb6
1Wc65_c6Y5cFi=`N5_c6TX1U90[L1ac61fc62hc6V31mc61oc61Ud62Yd601\d61cd62Re6=1`e62`e6cC1ee61ge61ke62n
e6TC1ne61Vf6001TV72bf611bf61Pg65Qg6T>Q1V411Qg63Rg6PJn71Tg63Wg6WI_\11Yg601ig601jg62lg6h31og61Rh63
Rh6bX1]E2Rh6]^19Sh6S?A]9\:V5oDS3c31Uh61Vh61Wh6002Zh6nF6Zh6_I1[;0]D1_h61ah61Pi61Ti61Wj61cj61lj63S
k6YZ1k11]k61^k61`k61dk62fk6]41gk61hk61ik61mk61cl61gl61il61Sm61Xm61Ym61]m61am61cm601Rn62Tn611Tn61
Vn61^n61jn601ln61on61Ro61So61^o61`o62bo622co6^\11eo61lo61no62no6Qd11SP71TP71aP71fP73dQ7I02SR7Vn1
6XR7jEcH11g<1`S72aS7YT11aS71cS72dS7gk12eS7[]13eS7^^1R?1eS71fS72VT734VT73aR131bT71dT72dT7Ua13jT7g
6`@4mT79R:^?1mT71UU72WU7R:2YU7aN1YU71\U71]U71`U72bU7ZZ11bU78dU7<d8_3V60SMR3:dU7o81_3V60Y9^5]A`85
dU7eV1`2i9b86dU7SLa:4U<`83dU7eV1`24dU7SLa:kD3dU7Q9n96dU7o81n9R9]O1dU72dU752dU7ak12dU7kN2fU7^j11h
U74jU713XN1oU71TV72XV7dK1`V72fV704iV7Q7iU1g52iV7Q72lV714lV71XNQ22mV701nV71oV72oV7n61PW72YW7Z:2YW
7j_12[W7YM1]W71`W72dW7gJ1gW71hW71oW73oW7n5h32TX701TX72VX7TJ1VX71ZX72ZX792ZX7S[12]X7c]13hX77e:4hX
7m:?UU12PY7U;1SY71XY74lY73\6i22PZ7V91^Z74^Z7RM@g13^Z7mS1m?2^Z7\P11_Z75`Z7QMW2P121bZ71bZ71dZ72dZ7
mK2eZ7n31eZ701gZ74iZ7b4]Y1^11P[72T[7^R11V[71W[73W[7[EiD2X[7h<1X[74Y[7Z2dBZA1\[71][71^[73_[7BoT12
_[7gd11d[71e[75i[71i1eCbF2i[713n[79^`12n[791n[71P\72U\791V\73V\74mE2V\742W\7TY12Y\7]L1Y\72Y\7md1
1[\71\\71^\71`\71h\702k\701m\72X]7=1X]77Y]72m@h2W5XA21c]71d]71e]73k]7a[1f21n]73n]7jAWB6o]7m9j8iB
V4V92R^7Xa11U^72W^7oR12X^7eV11a^71c^71d^72d^711e^71f^73g^7ZI[11g^71i^72i^7f?1j^71k^71l^71m^71n^7
1o^73Q_7921Q_71S_72T_7Y@1T_72T_7o\11U_71V_72V_7d91W_71X_72X_7`@2X_7]@4X_7LW=X21Y_71Z_73Z_7GX12[_
722\_7]Y15\_7b9U=m5f<1\_71]_71]_71__71__71c_72f_7m[11f_71k_71n_71o_71U`72V`7PK1V`72V`7RK1[`71]`7
2]`7RO5_`7>2[Dk11_`72k`7WV11k`71Qa71Sa73Sa7T9nV12Sa7jV11Wa72[a7oR13[a7X7_S12da7]Z11fa73ja71jO2ka
7VM2ka7cE1ka73ma7[N^14ma7U7UG^12oa702oa7Y@2oa7_>1oa72oa7L1Sb71Tb72Ub7^V11Ub72Yb7gQ11\b71^b73cb7g
N_;2cb7nN1cb72cb7gN1db73db7kNm32db7iR12eb7hR12hb7^^11hb71lb71ob71[c71]c73]c7hU1O3fc7?UU11fc71mc7
4mc7SNR4[51oc71id72]e731fe71he71Sf72Zf7i=001Rg74mg7k8LkA1mg72mg7dK2mg7k81Qh71Sh71Vh72Vh7d<2Vh7lH
1[h71_h71jh71lh71mh71nh73oh70_42oh7jO1Ri72\i7E2hi7mD1ii71oi73Uj7X1iP11Yj71`j71jj73Sk7c2n@1Tk72Uk
7kF1\P83Wk7c6oF1^k76dk7V9b8o50g=1ok74Pl7d4o451Pl701[l72\l7bJ5ll7c311iD3Qm7c302Sm7RI2Sm7P@2Um7lN1
Vm72Zm7gN2^m7_N1_m701Pn71Xn701[n74`n7f1f?R61gn71kn701nn71Qo72To7^51^o71ao7002go7M3go7M01io71no73
\P8\1YD1\P82\P8gE4_P8U@Jh:2_P8PA1_P84`P811k@5`P811k@m31`P84`P811iD2cP8iD1eP82eP802eP8]E1gP83hP80
L1hP81iP82kP8SH1TQ83[Q8m:d;1_Q82eQ8PA1gQ83mQ8W;;3mQ8c;01QR82YR8c>1YR81ZR81^R81^S81`S81eS84PT8fK0
11RT81YT81_T81`T81cT82cT8_;1hT81jT82kT8[L1VU82WU8Q21XU81ZU81\U81]U81aU81bU83eU8131gU81lU81PV81TV
81UV81`V81bV81cV81dV82iV8[I2lV831lV81VP91nV82oV8^<2UW8h11UW83ZW8012ZW801\W81_W82_W8b72bW822cW8^7
1eW81]X81^X82fX8^I9fX8X2o9U6d2;Lj261gX81kX82kX8m51nX83UY8PDN1WY81^Y83kZ8]4S?1kZ81oZ83_[8T2QD1_[8
1R\81S\82Y\8d;1\\82l\8l81a]82a]8d11c]81[^82\^8m?1\^81`^81i^81o^81R_82R_8f21S_81U_81[_81`_81j_82k
_8:1k_81m_81n_81Y`82Y`8X;1e`82i`811i`81o`82Ua8Q@1Wa81Xa81Ya81[a81\a82^a8c?1^a81`a81da81fa81ga81j
a81ka81la81oa81Qb802Tb8R?1Tb81Ub81Wb81[b81_b81fb81gb81jb81kb81ob81^c82^c801`c82bc8]=1bc81dc81fc8
1ic81jc81nc81Pd81Vd81[d81Ve81Ze81[e81\e81]e81^e81_e81le81ne81Pf81Rf81Sf81Tf81Wf81Yf81\f81^f81`f8
01kf81lf81Qg81Rg81Sg81Tg81Xg81ig81jg81ng802^h8Y31^h81gh81nh81oh81oi81Pj81Vj81Yj81ij81mj81\k81`k8
1bk81fk81hk81Rl81Sl81Tl81Vl81ll81_m81bm82cm811em82gm811Vn81\o81ao81io81jo8001UP91WP91ZP91_P91bP9
1eP91jP91nP91PQ91VQ91WQ92XQ911ZQ91eQ91fQ9_501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7
AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1
U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1
\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0
mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2
m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`21
0;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1
S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;
0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3\2]220;0mY
5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234e3X2f37g3k3\2
]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V41Q1W4X4Y4Z420
;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^1^424_47`4c4M
K10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n47o4P5k4^320;0
mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S5X2T57U5X5MK1
0;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0mh1a534b5Q1c5
7d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5`5U410;0mh1a5
34b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q1c57d5l5`5U41
0;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R6m1n510;0mk1o
524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1T624f47Z5X6J`
210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE00;0mi1V234]6
X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>?7@7Ag6;<10;0
mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?7@7Al6;<10;0m
[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0mo1P724Q77R7U
7V7V71040Y8W727X77Y7Z7[7[71040iY1\727X77Y7]7^7^71040iY1_727X77Y7`7a7a71040iY1b727X77Y7c7d7d72040
Y8e727X77Y7f7g7g71049iY1h717i7j7g7g7104>iY1k727X77Y7l7m7m71140iY1n727X77Y7o7P8P80141iY1Q827X77Y7
R8S8S80140iY1T827X77Y7U8V8V82140iY1W827X77Y7X8Y8Y81140YY1Z827X77Y7[8\8\81140iY1]827X77Y7^8j2k200
;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8[710;0mY1\737e87A
>f8g8d8[710:0mY1\737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47`4m8MK10;
0mk1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l824_47`4R9M
K10;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN10;0mo1l82
4_47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9c2N10;0mm
1_924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97Hh9\1o610
;0mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k924G7Z2o9k4
^320;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;0mi1T:24_
47`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47`4[:MN10;
0mm1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:J`210;0mi
3a234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7Z2f:J`210
;0mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X2^:7Z2m:J
k210;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a234f4X2^:7Z
2S;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W;7X;Z;ME0
0;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;Q4P10P10PP81P80424341P10P10P82P81P80P10P13P10P20P21PP41P10P10
PP12PP10PP13PP10P10P40P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10P10P10PP11P13P10
PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP1242424241PP41P21P81PP21P21P41P81P81P81P8
042P83P82P83124142P82P81PP12PP13PP13P10PP10P81P21P10P20P10P13P10PP11PP11@0P@2P@141P414342P82P10P
81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P412Qk=QDW8`D\P3PD]V7QDX8PDoV7PDjR7PDT8PDTW7PD^h4P
DTW7PDT8PDZR6PDoV7PDaj4PDT8QDY8QDZ8QD[8PDWP5P@4QD[8PD_R6QD\8PDbR6QD]8PDjR7QD^8PDT8PDZR6PDHQD_8PD
\P5PDZQ5PDHPDl;QD`8PDcR6PDjR7PDY9QDa8QDb8PDoh6PDoi;WD0QDc8PDfR6QDc8XD0WD0PDjR7PDll4QDd8QDe8XD0QD
f8WD0PDll4QDd8QDe8XD0QDf8WD0PD\P5QDg8QDh8XD0SD0WD0PDSW7PD`R6PDTW7XD0WD0QDi8QDj8P@oP5XD0SD0WD0QDk
8QDl8XD0SD0WD0QDm8QDn8TD1QDm8P@VP5XD0WD0PDbR6PDhR7QDo8XD0QDP9P@oP5QDQ9QDR9QDS9Q@l5QDT9QDU9QDa5Q`
1j5QDV9PDHPDoP5SD0`E]R6`E\R6`EbR6`E4`EdP1`EQ3QDW9aD0`DPO`DQO`DnN`DoN`D^2`D\O`DWP5`DZR6`DUP5`Daj;
`D^R6`D4`D`1QDX9P@[R6Q@Y9WD0QDZ9XD0aD_5`DWP5`D`R5`DUP5`D^2`D`1`D_R6`DZR6`D]R6WD0QDX9QDZ9XD0QD[9W
D0PDoV7QD\9XD0WD0PDTW7QD]9XD0`DWP5`D\O`D^2aD0`DW1`DbO`DlP1PDoV7QD^9QD_9WD0PDUW7XD0PD[R6QD`9aD_5U
D0WD0PDUW7XD0`D[R6PDZ`;QDa9QDb9PDcj;PDg3PDZ`;QDc9PDY`;QDd9`E^2`E\O`ER3`E]R6`E_R1`Ed3`E^R6PDHQDe9
`DPO`DQO`DU1`DS1`DWP5SD0PDSa4QDf9QDg9QDh9SD0UD0WD0QDi9Y@0P@bf3QDj9P@bR6QDk9XD0`@bT3`Dk8`D_R6`DZl
4UD0WD0PDbf3Y@0QDl9PDbR6QDm9XD0WD0QDn9PDbR6QDo9XD0QDP:`Dk8WD0QDQ:PDlo2XD0QDR:TD1QDS:WD0QDT:QDU:X
D0WD0PDeh3QDV:QDW:XD0WD0QDX:QDY:TD1QDZ:XD0QD[:WD0QD\:Y@0QD]:TD1QD^:PDVU7XD0WD0QD\:Y@0QD_:XD0YD2W
D0QD\:Y@0QD_:XD0QD`:WD0QDa:Y@0QDb:XD0SD0WD0QDc:Q@d:P@mNTD2QDe:QDf:QDg:XD0aD_5WD0QDh:Q@i:TD1QDj:P
DbR6P@mNQDk:XD0WD0QDl:QDm:XD0QDn:`DVh6`DTb1`DQ[3`D^c3`Da^7WD0QDo:QDP;XD0YD2QDQ;WD0QDo:QDP;XD0QDR
;QDQ;WD0QDS;TD3P@oa1PDT8XD0QFT;`DVf1WD0QDU;PDmNP@jR7PDT8XD0QDV;WD0PDT8XD0QFW;TD2YD1WD0PDT8XD0QFW
;TD2QDX;WD0QDY;PDT8XD0QDZ;WD0QD[;S@0QD\;QD];QD^;QD_;XD0QF`;WD0QDa;Y@0QDb;P@]R6XD0QDc;QDd;WD0QDe;
Y@0QDf;XD0QFg;`DT9`Dmd5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PDeh3QDh;QDi;QDj;XD0QDk;WD0QDl;P@
bf3Y@0PDmNY@0QDm;XD0QDn;WD0QDV:Y@0QD1XD0`DbR6`DhR7`Dk8`Dnn2`Dmn2`DmN`DYP5`DZW7`DdQ1WD0QDQ:PDbf3Y
@0QD1XD0`Dk8`DbR6`DROWD0PD\R6PDeh3QDo;PDmj;XD0aD_5WD0PD\R6QDP<PDik7XD0WD0PDWP5QDQ<QDR<XD0VD0WD0P
DWP5QDQ<QDR<XD0QDS<WD0PDjR6QDT<QDU<QDV<XD0WD0PDQOQDW<QDX<XD0WD0PDkU7TD1QDY<QDZ<XD0WD0PDhR7PDUc4Q
D[<QD\<QD]<XD0WD0PDUZ5PD\R6XD0PDaMWD0QD^<QD_<TD1QD`<VD0XD0WD0QD^<QD_<TD1QD`<QDa<XD0UD0WD0QDb<P@Z
l4QDc<XD0TD9PD2UD0WD0QDb<P@Zl4QDd<TD2QDe<XD0UD0WD0QDf<QDg<QDh<XD0UD0WD0QDi<SD0XD0TD9PDUR3UD0WD0Q
Di<SD0TD9PD4PDUR3XD0UD0WD0QDj<XD0SD0TD1VD0UD0WD0QDj<XD0SD0TD1QDk<UD0WD0QDl<XD0SD0TD3QDm<WD0PDVm4
QDn<QDo<XD0`DZR6UD0WD0QDP=SD0S@0S@0PD4QDQ=XD0WD0QDR=Q@S=QDT=QDU=XD0QDV=WD0PD\c3PDmNQDW=XD0UD0WD0
PDmNQ@j5QDX=XD0aD_5`@]R6UD0WD0QDY=QDZ=XD0QD[=WD0PDP3QD\=QD]=XD0UD0WD0PDW3TD3PDZR6QD^=XD0VD0`D`H`
DT9`DdF`DUU3UD0WD0PDW3TD3PDZR6QD^=XD0QD_=`D`H`DT9`DdF`DUU3UD0WD0QD`=XD0QDa=WD0QDb=TD1QDc=TD1QDd=
XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QDe=QDf=XD0WD0PDo2QDg=PDbR6XD0QDh=PDQS1WD0PDXP5PDbR6XD0QDi=PDQS1WD0
PDV3PDhR7PDo\5XD0WD0PDo\5PDVP5PD[R6XD0WD0PDmj;YD2XD0SD0WD0PDmj;QDj=QDk=XD0WD0QDU;QDl=TD1QDm=XD0Y
D2`DdQ1`Dd3`Dk^;WD0QDU;QDl=TD1QDm=XD0QDn=`DdQ1`Dd3`Dk^;QD2WD0QDo=QDP>PDSX7XD0SD0WD0PDQm4QDi:PDHP
D`Q7XD0QDQ>`D\R6`@bR6`D\3WD0QDR>QDS>QDT>XD0QDU>WD0PDQ\4QDV>QDW>XD0QDX>TD2PDbR6QDg3WD0QDY>PD[R6QD
Z>XD0WD0PDUm;PDaf3PDSX7XD0WD0QD[>PDYm;XD0WD0PDZm;PD[m;XD0WD0PD\m;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0P
D]m;PD^m;XD0WD0PDXP5PD[R6PDjR7PDg^5XD0VD0WD0PDXP5PD[R6PDjR7PDg^5XD0QD\>WD0PDbR6PD_m;PD\R6XD0VD0W
D0PDbR6PD_m;PD\R6XD0QD]>WD0QD^>XD0QD_>WD0PDfh3QD`>XD0PD4WD0QDa>QDb>XD0VD0PD4WD0QDa>QDb>XD0QDc>WD
0PDeh3PD`f3Q@d>PDo2XD0PD_d:WD0PD`f3PDck6PDo2PD_d:XD0WD0QDe>`D4SD0XD0`D4WD0PDin4PDbR6QDf>PDfm;XD0
WD0PDgm;PDWP5QDg>PDZ_;XD0WD0QDh>PDUP5QDi>TD2QDj>XD0QDQ:WD0PD`f3Q@k>QDl>TD2QDm>XD0WD0PDmj;PDjR7TD
1QDn>XD0WD0PDX3QDo>P@4PD]c3XD0WD0QDP?QDQ?PD]c3XD0VD0WD0QDP?QDQ?PD]c3XD0QD]>WD0QDR?PDUP5PDSn;XD0U
D0WD0QDS?PDhR7QDT?XD0UD0PDTn;PD4PDeh3WD0PDhR7QDg6XD0WD0PDUP5PDkU;PDT8XD0WD0QDU?QDV?XD0VD0`DUP5WD
0QDU?QDV?XD0QDW?`DUP5WD0QDX?PDXn;XD0WD0QDY?PDV`3PDnb1XD0WD0PDan4PD`R6PDR6XD0QDZ?TD1WD0PDQEPD[l4X
D0WD0PD`V7QDi5PDQe4XD0VD0WD0PD`V7QDi5PDQe4XD0QD[?WD0QD\?QD]?PD[n;XD0VD0WD0QD\?QD]?PD[n;XD0QD^?QD
_?QDa5TD1WD0PDbT3SD0PDhR6SD0XD0VD0QD_?QDa5TD1WD0PDbT3SD0PDhR6SD0XD0QD]>WD0QD`?XD0`Dgn4`Dn;`Dlh1`
D_\5`Den;`Dgn3`Daj4`D^b4`D_a3`D_a3`Dfn;WD0QDa?XD0WD0PDWQ1PD`R6PDin;XD0QDb?Q@a5WD0PDoP5QDc?XD0WD0
QDd?QDe?XD0QDf?WD0PDe8PDTP5XD0VD0QDf?WD0PDe8PDTP5XD0QDg?WD0QDh?XD0VD0`D_F`Doa3WD0QDh?XD0QDi?`D_F
`Doa3WD0QDj?QDk?PD]R6XD0WD0PD\o;PD[R6XD0TD1WD0PDYJPD[R6XD0WD0PDYJPD[R6QDi5PDXS6PDhDXD0WD0QDl?QDm
?XD0TD1YD2WD0QDn?P@RP5PD^R6XD0QDo?WD0PDWc:PDUP5XD0`DjR7`DjX1WD0QDP@PD[R6QDQ@XD0`DjR7WD0QDR@PDjR7
QDS@PDSP5XD0WD0PDmb1PD[R6QDi5PDgf1XD0WD0PD\FPD^U5XD0QDT@WD0QDU@QDV@XD0VD0WD0QDU@QDV@XD0QDW@WD0QD
X@QDY@QDZ@XD0VD0WD0QDX@QDY@QDZ@XD0QD[@WD0PDVR1PDjR7QD\@XD0WD0QD]@PDhR7PDho;XD0QD^@TD5WD0QD_@QD`@
PDXP5XD0WD0PDZe6QDa@QDb@XD0WD0QDc@PD`i4XD0QD_5WD0QDd@PD[R6XD0QDe@WD0PDjR7QDf@QDg@XD0PD[R6WD0QDh@
PDUV7PDZFXD0WD0PD\R6PDhR7SD0PDZP5PDSP<XD0VD0WD0PD\R6PDhR7SD0PDZP5PDSP<XD0PD1QD`6WD0PD\R6QDi@SD0P
@[R6QDj@PDSP<XD0WD0QDk@XD0PD[R6SD0QDQ:TD1WD0QD_@PDP3PDXP5XD0QDl@WD0PDhR7PDh^6PDZb4XD0WD0QDm@PDUP
5QDn@TD2QDo@XD0WD0QDPATD6QDQAQDRAXD0QDSATD1WD0QDTATD1QDUAXD0aD_5WD0QDVATD4QDWAXD0VD0WD0QDVATD4QD
WAXD0QDXAWD0QDYAPDjR7PD_f3XD0`DnU7`DbR6WD0QDZATD3PDZe6P@jR7QD[AXD0WD0QD\APDWP5PDjR7XD0WD0QD]ATD3
QD^AXD0VD0WD0QD]ATD3QD^AXD0QD_AWD0PDeS4QD`AXD0WD0QDaATD4QDbAPD\R6QDcAXD0WD0QDaATD3PDZR6PD^U1XD0W
D0QDaATD3PDiR6XD0QDdAWD0QDeAP@VP5QDfAP@jR7P@R8QDgAXD0WD0QDhAQDi5PDXS6PDP[3XD0WD0QDiAPDjR7QDjAXD0
WD0QDkAQDlAQDmAXD0WD0QDnAXD0WD0PDRQ<QDoAXD0WD0QDPBQDQBXD0QDRBWD0QDSBPDUP5PDmQ5XD0WD0PDmQ5PDfm;XD
0WD0QDTBQDUBQ@VBQDWBXD0WD0PDdm4QDXBXD0WD0PDiHPD[R6PDRa4XD0WD0QDYBPDnFXD0WD0QDZBQD[BTD1QD\BXD0`Dm
5`DYH`DY9`DSHWD0QD]BQDi5PDXS6Q@^BQD_BXD0WD0QD`BQDi5PDXS6Q@^BQD_BXD0WD0PDWP5PDjR7PDVS<XD0WD0QDaBQ
DbBQDcBXD0VD0`D]F`D_H`DdF`D`H`D\d4`DaZ3WD0QDaBQDbBQDcBXD0QDdB`D]F`D_H`DdF`D`H`D\d4`DaZ3WD0QDeBTD
2PD\R6PDjR7QDfBXD0WD0QDgBQDhBQDiBXD0`DQE`DXh1`DZh1`Dgj4`DVf1`DWf1`Djh1`D\T4`D]h1`DQ];`D[G`D[c3`D
We4`DkI`DSm4`Dna;`Dij4`DjS<WD0QDjBQDhBXD0`DjR7WD0QDkBQDlBQDfAXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`DT
k4`DXj5`DRk4`D`HWD0QDkBQDlBQDfAXD0QDmB`DRF`DdF`DXh1`DVf1`D[F`DfC`DTk4`DXj5`DRk4`D`H`EjR7`EhR7WD0
QDnBXD0`DZe6`DSP5`DXS5`D^T<`DnU7`DZS5`DlT5`D\T4`DZj5SD0WD0QDoBPDUP5QDPCQDQCXD0WD0QDRCPDUP5QDi5XD
0WD0PDUP5QDi5PD_T<XD0WD0QDSCPD[l4XD0VD0WD0QDSCPD[l4XD0QDTCWD0QDUCTD1QDVCXD0QDWCWD0QDXCPDWV7PD]R6
XD0WD0QDYCTD3QDZCXD0VD0WD0QDYCTD3QDZCXD0QD[CWD0QDYCTD3PDTP5XD0QD\CWD0PDTP5PDjR7PDXIXD0`DUP5`DoT7
WD0QD]CPDhR7QD^CXD0WD0QD_CPDjR7PDhU7PDVU7XD0WD0QD`CPDjR7QDaCXD0`DbR6`Dfe3`DWV7`DcR6WD0PDPU<QDbCX
D0WD0QDcCQDdCPDjR7QDeCXD0WD0QDfCPDjR7PDQU<XD0WD0QDgCQDhCQDiCQDjCXD0WD0QDkCXD0WD0QDlCQDi5QDmCPDTP
5XD0WD0QDnCPDjR7QDoCXD0VD0WD0QDnCPDjR7QDoCXD0QDPDWD0QDQDQDRDTD1QDSDXD0`DdF`DWa5WD0QDTDTD1QDUDTD2
QDVDXD0WD0QDWDQDi5PDUX7PD[R6XD0WD0QDXDTD4QDYDQ@ZDQD[DXD0WD0QDi5PDXS6PDcU<XD0WD0QD\DTD3QD]DQ@^DQD
_DXD0WD0PDoa1PD`R6PD^m4XD0WD0QD`DTD2PDWP5PDjR7QDaDXD0WD0PDWP5PDjR7QDbDXD0WD0PDRP5PDjR7PDiU<XD0WD
0QDcDTD1QDdDXD0`DTP5`DVP5`DjX1WD0QDeDPDjU<XD0WD0PDjU<PD]Y4XD0WD0QDfDPDUV7TD1PDkU<XD0WD0QDgDTD2QD
hDVD0XD0WD0QDgDTD2QDhDQDiDXD0WD0QDjDQDkDQDlDXD0WD0QDmDPDnU<XD0`DRP5WD0QDnDPDb\:XD0WD0PDUP5QDi5PD
kb1XD0QDoDWD0PD\R6QDPCPDa`6PD[R6QDPEXD0`DfE`Dcg2`Ddg2`Doa3WD0QDQEP@\R6PDe3XD0VD0WD0QDQEP@\R6PDe3
XD0QD[?WD0QDREQ@SEXD0QDTE`DjT5`DkT5`DlW5`DmW5WD0QD`BQDUETD1QDVEPD\R6XD0QFWEWD0QDXEXD0TD4QDYEQDZE
QDa5WD0QD6XD0QD[EQF\ETD3WD0QD6XD0QD]E`DgU5`DhU5`D_H`DSW5`Dbg5`Dcg5WD0QD^EPDTP5XD0VD0WD0QD^EPDTP5
XD0QD_EWD0QD`EQDaEPDTP5XD0WD0QDbETD3QDcEXD0QDdE`DhV<`DVU4`Dgj4`DSh1`DV^;`D^f3`DVf1WD0QDaAQDeEXD0
PD[R6WD0QDfETD3QDgEQDhEXD0WD0QDiETD1QDjEXD0QDkE`DYV5`DSh1`Dob4`DaG`Dho4`Dgj4`DUb7WD0QDlEPDUP5TD2
PD]W<XD0WD0PD]W<XD0QDmE`DjR7QFnETD2WD0QD7XD0`DWP5SD0WD0QD7XD0QDoE`D]e4`Ddg2QFPFTD1WD0QDQFQDRFXD0
QFSF`DXh1`DZh1`Dgj4`Djh1`DaG`Dob4`D[a5`D_e1`DjX1aDi4`Dho4`D[h1`DYV5`DXb3QFTFTD2WD0QDUFPDnU7XD0YD
2`DaG`Dgj4`DZh1`DXh1`D\T4`Dgf5`DS:`Dee1`DjT5`Dob4`Dd2`D]6QFTFTD2WD0QDUFPDnU7XD0QDVF`DaG`Dgj4`DZh
1`DXh1`D\T4`Dgf5`DS:`Dee1`DjT5`Dob4`Dd2`D]6QFWFTD2WD0QD5XD0`DX`3`D_H`D]F`D4WD0QDXFXD0`DX`3`D_H`D
]FWD0QDYFPDjR7PDe5XD0WD0QDZFQD[FQD\FXD0`DZb4`DVj4WD0QDlCTD1QD]FXD0`DVU7`DXU7`DoP5`Dgc5WD0QD^FPDP
HPD]R6XD0SD0WD0QD_FTD1QD`FTD1VD0XD0WD0QD_FTD1QD`FTD1QDaFXD0WD0QDbFPDjR7QDcFXD0WD0QDdFQDi5PD[EXD0
WD0QDeFQDfFQDgFXD0WD0QDhFQDiFXD0aDa5WD0QDjFXD0`DeH`DSY<`DXT4`D\H`DiR6WD0QDkFPD]S5XD0`D^R6`D]R6`D
_R6S@0WD0QDlFQDmFXD0VD0`DlT5WD0QDlFQDmFXD0QDnF`DlT5WD0QDoFPDlb4XD0PD`R6PDkU4WD0QDPGQDQGQDRGQDSGX
D0WD0PDhR7PDlb4PD`R6PDkU4XD0WD0QDTGQDUGQDVGQDWGXD0WD0PDlU3QDXGXD0`DZ4`DiZ5`D[R6WD0QDYGS@0QDZGQD[
GXD0WD0QD\GXD0SD0WD0QD]GXD0SD0WD0QD^GQDPCQD_GXD0WD0QD`GPDhR7QDaGQDbGXD0`DZ5`DhR7QDcGPD[l4QDdGQDe
GQDfGQ@_5QDgGPDZ`;S@0QDhGQDiGQ`1j5WD0QDjGXD0QDkGQDlGQDmGQDW6QDZFPDjR7QDnGQDoGQDPHQDQHPDRP5`DWP5`
DUP5`DZR6`DY5QDRHQ@a5Q`1j5WD0QDSHXD0PDbR6QDTHWD0QDUHS@0QDVHXD0PD\R6QFWHUD0WD0QDXHXD0SD0QDYHQDZHT
D2QD[HQD\HPDjR7PDlT5PDlo4PDZR6PDjR7QD]HQD^HPDbR6QD_HPDbR6QD`HPDS1PDbR6QDaHPDHPDoP5QDbHQDcHQDdHPD
S1PDQ\4QDeHPDbV7PDSOQDfHPD]V7PDSOQDgHQDhHPD`P5PDZe6QDiHQDjHQDkHP@bR6PDR3QDlHQDcGQDmHP@bR6S@0QDnH
QDoHPDVc4QDPIQDQITD2PD\R6PDgQ<QDRIPDn7QDSIQDTIPDjR7QDUIQDVIPDTP5QDWIPDTP5QDXIQDYIQDZIQD[IQD\IQFo
5TD2WD0QD]IXD0`Eo\;`En\;`EPj4QD^IQD_IQD`IQDaIQD]CPDhR7QD^CQDbIPDjR7QDcIQDdIQDeIQDfIQDgIQDfIQDgIP
D\P5QDhIQDiIPDmNPD]l2QDjIQDkIQDlIPD]V7QDmIQFo5TD1WD0QDnIXD0SD0TD2QDoIWD0QDPJXD0QDQJPDROWD0PDP_6X
D0PDbR6WD0QDRJXD0PDZR6PDY[<QDa5WD0PDXb:XD0PD\R6PDjR7Q@W6QDSJQDTJTD2QDUJQD`CPDjR7PDPU<QDVJQDWJQDX
JQDYJTD2PDZU<PDTP5QDZJPDRP5PDUP5QD[JPDRP5QD\JPDZS5QD^FPDPHPD]R6QDcDPD^e4QD]JQD^JQD_JQD`JQDaJQDbJ
PD^R6VD0QDbJPD^R6QDcJQDdJQDmGPDUX7PD[R6QDeJPDbR6`D\3QDfJTD2QDgJQDhJQDiJQDjJTD1QDkJPD[l4QDlJQDmJQ
DnJQDoJWD0QDcHPDP1PDRP5XD0WD0PDHPDoP5PDP1PDRP5XD0WD0PDm9QDPKXD0`DZR6`DdR6`D_R6`DUP5`DWP5WD0PDHPD
oP5QDPKXD0`DZR6`DdR6`D_R6`DUP5`DWP5WD0QDQKTD3QDRKXD0`DjR7`DZR6`DbR6`De\<WD0QDSKQDTKXD0QDUKWD0QDV
KPDSP5QDWKXD0QDXKWD0QDYKPDSP5QDZKPDjR7XD0QD[KQF\KTD2WD0QD]KQD^KXD0VD0`DUX7QF\KTD2WD0QD]KQD^KXD0Q
D_K`DUX7WD0QD`KPDRP5PD\R6XD0QDaKWD0QDbKPDRP5PD]R6XD0SD0WD0QDcKQDdKXD0VD0WD0QDcKQDdKXD0QDeKWD0QDf
KTD1XD0QDgKWD0QDhKPDhR7TD1QDiKXD0QDjKWD0QDkKPD\R6XD0P@jR7QDlKWD0QDmKQDnK`DUP5XD0WD0QDoKTD2PDSP5X
D0VD0WD0QDoKTD2PDSP5XD0QDPLWD0QDQLQDi5QDRLXD0WD0SD0QDi5PDVU7QDSLXD0VD0WD0SD0QDi5PDVU7QDSLXD0QDTL
WD0QDULQDVLTD1QDWLPDPHXD0QDXLWD0QDYLQ@ZLTD1PDcFXD0QD[LWD0QD\LQDS=QD]L`DWP5`DZR6`DUP5`D_R6XD0QD[L
WD0QD^LQD_L`DWP5`DZR6`DUP5`D_R6XD0QD`LWD0PDSX7QDm4XD0`DWP5`DZR6`DUP5QDaLWD0QDbLPD[l4XD0VD0QDaLWD
0QDbLPD[l4XD0QDcLQDdLWD0QDeLTD1QDfLPDP9XD0WD0PDZR6PDhR7QDgLXD0VD0WD0PDZR6PDhR7QDgLXD0QDhLWD0PD[R
6QDi5PDXS6PDaOXD0WD0QDiLTD1QDZKQDjLXD0WD0QDkLPD\R6QDlLXD0QDmLWD0QDnLP@jR7P@XS6QDoLXD0WD0QDPMPDWP
5PDjR7QDQMXD0WD0QDRMPDTP5PDjR7PDn5XD0WD0PD_P5QDSMPD4PD_P5QDTMXD0WD0QDUMQDkIPD[P5PDcY7QDVMTD1QDWM
XD0QDXMY@0WD0QDYMTD1QDZMXD0SD0QD[MWD0QDQ9PD[l4XD0VD0QD[MWD0QDQ9PD[l4XD0QD\MWD0QDb5QDi5QD]MXD0QD^
MY@0WD0QD_MXD0QD`MQDaMWD0QDbMPDbR6QDcMXD0SD0WD0QDdMQDeMP@[R6PDjR7QDfMXD0S@0WD0QDgMQDhMXD0S@0WD0Q
DiMPDVP5XD0VD0WD0QDiMPDVP5XD0QDjMQDkMWD0Y@0QDlMQDkGPD^R6XD0SD0QDa5WD0QDmMQDnMXD0SD0WD0QDZJPDPHPD
jR7XD0SD0WD0QDTHPDQ\4P@oV7PD\R6XD0QDoMWD0QDPNPDUP5XD0TD3QDQNQDRNWD0QDSNXD0SD0TD2QDTNQDb5WD0QDi5P
DXS6QDUNXD0WD0QD]HQDVNQDWNXD0QFXNTD1WD0QDYNXD0QDZNQD[NQD\NQD]NQD^NPDQo;QD]NVD0QD]NPD1WD0QD_NTD3P
DXP5PDbR6XD0QD`N`DT9`DjX5`D_h1`DmU<`De`<`DY5`DRg3WD0QDaNTD5QDbNXD0`DYc4WD0QDXDTD2QDcNXD0`DUP5`DW
P5WD0QDdNTD1PDj_:QDeNXD0VD0`DjR7`DhR7WD0QDdNTD1PDj_:QDeNXD0QDfN`DjR7`DhR7WD0PDj_:PDQU6XD0`D[R6WD
0QDbKQDYGTD1QDgNQDhNXD0WD0PD`1PDWS1PDbR6XD0WD0QDbKPDjR7QDiNXD0`DUP5`DXP5WD0QDjNP@jR7QDkNXD0WD0QD
lNTD1PDPHPDZR6XD0WD0QDmNPDnU7XD0QDnN`Daa<`DPb5`DhV5`Dba<`DjX1`D_e1`DhW6`DPQ5`DQQ5`Dee4`DUh1`DZe4
WD0QDoNTD2QD8QDPOXD0WD0QDQOQDROS@0PDmCXD0`D[l4WD0QDSOTD4QD9PDXP5XD0QDTOWD0Q@b5QDUOTD4QD9XD0WD0QD
VOTD4PDRP5XD0VD0`Dle1`DmU<`Dee1`DjT5`DZR6`DWP5`DUP5WD0QDVOTD4PDRP5XD0QDWO`Dle1`DmU<`Dee1`DjT5`DZ
R6`DWP5`DUP5QDXOWD0QDYOTD1QDZOXD0WD0QDVOQ@[OPDQb<XD0WD0QD\OTD3QD]OXD0`DdF`DQk4`D`H`DUH`DVH`DkG`D
lG`Do7`DTk4`DU]5`D`b<aDi4WD0QD^OQD_OXD0`Dhi5`D_f3`D_S1`D\T4`DR`5`DS`5`Dab<`DTZ5aDi4WD0QD`OPDjR7Q
DaOXD0PD[R6WD0QDbOQD[;QDcOXD0VD0WD0QDbOQD[;QDcOXD0QDdOWD0QDeOQDfOQDgOXD0VD0WD0QDeOQDfOQDgOXD0QDh
OWD0QDiOPDjR7QDjOXD0WD0QDkOPDjR7PDVc<XD0WD0QDlOPDjR7QDmOXD0`DUP5`D]R6`D[R6WD0QDnOPDjR7QDoOXD0WD0
QDPP1PDhR7TD1QDQP1XD0WD0QDRP1PDeGPDgf5PDUP5XD0WD0QDSP1QDTP1XD0WD0QDUP1QDVP1XD0WD0QD`BTD2QDWP1XD0
`Dlg3WD0QDXP1P@hR7QDYP1XD0WD0QDgEPDhR7QDZP1XD0`D_e1WD0QD[P1TD3QD\P1XD0QD]P1`Dkc<`DQf5WD0QD^P1QD_
P1VD0XD0WD0QD^P1QD_P1PD[R6XD0WD0QD`P1TD1QDaP1XD0WD0QDbP1QDcP1PDbR6QDdP1XD0WD0QDaAQDeP1P@j_:PDRd<
XD0WD0QDXDQDfP1P@Sd<QDgP1XD0`D[R6`DUP5`DWP5`Dae1WD0QDhP1QDfP1TD1QDiP1XD0QDjP1WD0PDhR7PDef1XD0PD\
R6`D_e1`D_c5`DhV5`D_U4`D_c5`Dn_5`DkU5`DdQ4`DoQ4WD0QDkP1QDPCQDlP1XD0WD0QDa5PDjR7QDmP1QDnP1XD0`D_H
`DgU5`D]F`D^H`DoU5`DdF`D`H`DXh1`DdX5`Db]5WD0QDoP1TD2QDPQ1PDjR7QDQQ1XD0`D[R6`D]R6`D^R6`EWf1`EVf1`
EaW5`ES:`EkX5`EjX5`EbU5`EaU5`ETh1`E`e5WD0QDRQ1PDRP5PDjR7PDRk4XD0WD0QDSQ1QDTQ1QDUQ1XD0`D_H`DZh1`D
Xh1`Dh5`DjR7`DhR7`DYc4WD0QDVQ1QDWQ1XD0QDXQ1WD0PDhd<QDYQ1XD0WD0QDZQ1PD[n;XD0WD0QD[Q1QD\Q1XD0WD0PD
Vj5PD`R6PDaY5XD0WD0QD]Q1Q@^Q1PDSm;XD0`DPO`DnN`D[R6`DZR6`DZl4`DRk4`Dgh3WD0PDnNPDQ\4PDSY7PDSm;XD0W
D0PDHPD`R7PD\R6XD0WD0PDHQD_Q1VD0XD0`DWP5WD0PDHQD_Q1QD`Q1XD0`DWP5WD0QDaQ1Q@a5QDbQ1P@hR7QDcQ1Q@dQ1
XD0WD0QDeQ1QDfQ1XD0WD0QDgQ1QDhQ1QDiQ1QDjQ1XD0WD0QDkQ1QDlQ1TD3QDmQ1XD0QDnQ1WD0QDXCTD2PDVU7QDoQ1XD
0YD2WD0QDXCTD2PDVU7QDoQ1XD0QDPR1UD0WD0PD[W7PDbR6XD0QFQR1TD9PD4SD0QDRR1TD6WD0QDSR1TD2Q@TR1QDUR1XD
0PD4WD0QDSR1TD1QDVR1QDWR1XD0PD4WD0QDSR1PDbR6XD0QFXR1aD;QDYR1TD5WD0QDZR1PDjR7QD[R1PD[R6XD0`DS:`Dd
F`D]F`Dae1`D[]5`DTf1`D_e1`D]9`Dim;`DZ7`DRk4WD0QDZR1PDjR7QD[R1PD[R6XD0QD\R1TD2QD]R1WD0QD^R1QD_R1T
D2PDbR6XD0`D=`Do];WD0QD`R1QDaR1PDbR6XD0QFbR1WD0QDcR1TD2QDdR1QDeR1XD0QDfR1WD0QDgR1QDZKXD0`DhR7`D_
o4`DRk4`DS1`DSS5`DRj4`DdFWD0QDhR1PDaR6QDiR1XD0WD0QDjR1QDkR1QDlR1QDmR1XD0WD0QDnR1QDoR1QDPS1XD0`DT
`5`Dhh5WD0PDWP5PDHPDXU3QDQS1XD0WD0PDZR6PDjR7PDUX7PD[R6XD0WD0PDZe6QDRS1QDSS1VD0XD0`DYV5`D^\;`DUF`
Dgf5`DRY1WD0PDZe6QDRS1QDSS1QDTS1XD0`DYV5`D^\;`DUF`Dgf5`DRY1WD0QDUS1S@0QDVS1PD[R6XD0`Db`;`Db:`DZF
`DXo5`D]GWD0QDWS1QDXS1XD0`DXf<`D[_;aDi4WD0PDjR7PDYf<PDdR6XD0YD2WD0PDjR7PDYf<PDdR6XD0QDYS1WD0QDZS
1TD1QD[S1Q@j5QDR5XD0`DhR6`DYc4WD0QD\S1QD]S1XD0VD0`Dgf5`D_e1`DWP5WD0QD\S1QD]S1XD0QD^S1`Dgf5`D_e1`
DWP5WD0QD_S1TD1QD`S1QDaS1XD0`DUP5`D[R6`DRf1WD0PDgf1QDbS1XD0WD0QDa:PDR3Y@0QDcS1XD0QDdS1WD0QDa:PDR
3YD1XD0QDeS1UD0WD0PDjR6SD0XD0TD9PD4TD7QDa:PDR3UD0WD0PDjR6SD0XD0TD9PD4TD7QDfS1PDjR6QDgS1WD0QDhS1S
D0XD0UD0WD0QDiS1TD7PDR3XD0UD0WD0QDjS1TD7QDkS1XD0TD7QDa:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDlS1T
D1QDmS1XD0TD7QDa:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PDjV7QDnS1QDoS1TD2QDPT1XD0QDQT1TD9QDa:WD0PD]V7X
D0QDRT1TD6QDa:QDST1PDSP5PDbR6QDTT1QDUT1PDWP5PDof<PD[R6PDUP5PDjR7QD[R1PD[R6`DjR7`DhR7`DSW7`DZP5`D
TW7`DkP5`DcE`DkU7`DjU7`DmU7`DkR7`DlU7`DoP5`DPQ5`DQQ5`DQ\4`DaE`DiR7`DiU7`DQW7aDi4PDWP5PDjR7PDPg<P
D[R6QDVT1PD\R6QDWT1PD]R6TD5PDWP5QDXT1PD4QDYT1PDQV7TD6PD4QDZT1TD2QDRHQDXP1QD[T1QD\T1PDjR7PDel;QD^
NQD]T1PDYf<QD^T1TD2QD_T1QD`T1TD1QDaT1QDbT1QDXDQDaT1TD1WD0QDcT1XD0QD^NQDdT1WD0QDeT1XD0QDfT1TD3PDn
U7QDgT1P@RP5TD1QDhT1PDbR6QDiT1TD2QDjT1WD0QDkT1XD0QDlT1QDW6QDkMQDlT1QDmT1Q@nT1WD0QDoT1XD0QDPU1TD1
QDQU1TD3QDRU1QDSU1PDWP5PD`3PDc5PDUP5QDTU1PDkd<PD[n;QDiLTD3QDUU1QDVU1QDWU1TD2P@jR7QDXU1PDbR6QDa5P
DZS5QDYU1`DdF`DjX5`DS:`DVf1`DRk4`DkI`DfX5QDZU1PDZR6PDjR7QD[U1QD\U1PD_R6QD]U1QD^U1TD1QD_U1QD`U1PD
\U4QDaU1QDbU1PD_R6QD^NQDcU1Q`1j5QDdU1QDeU1PDgh3QDfU1PDTP5QDgU1PD\R6QDi@QDiLQDhU1QDiU1PDS<QD^R1QD
jU1QDkU1PDjR7QDlU1PD\EQDmU1PD[P5PDcY7PD[P5PDSP5PDbR6SD0QDnU1PDjR7QDoU1PD[R6QDPV1QDQV1PD[R6PDjh3P
DWP5PD`3PDiR6QDRV1TD1QDSV1`En9`E>`Ek8QDTV1P@YP5QDUV1QD^FTD2QDVV1QDWV1QDXV1TD1QDYV1PDfV7QDZV1aD;P
DiR6PDhR7QD[V1QD\V1QD]V1QD^V1PDbR6aD_V1`DXh1PDZR1PDbR6QDYGQ`1j5QD`V1`EjU7`EkU7`EPW7`E]R6`EkR7`E[
R6`EkP5`EcEQDaV1PDbR6aD;QDbV1PDSP5PDbR6aD;aD_5`DkP5`DcE`DSn;QDcV1PDbR6QDdV1SD0QDeV1QDfV1Q`1l5QDg
V1P@YP5QDfV1Q`1l5WD0QDhV1XD0QDiV1`D[R6`D\R6PD[P5QDjV1TD2QDkV1PD4PD[P5QDlV1aD0aD_5QDmV1QDnV1QDoV1
QDPW1QDQW1PD[n;QDZKTD2QDRW1QDSW1QDTW1TD2QDUW1QD^NTD1PDYf<QDVW1QDhT1TD1PDbR6QDVW1QDWW1WD0SD0XD0QD
XW1TD1QDYW1QDZW1QD[W1PDbR6QD\W1QD]W1SD0QD^W1QD_W1QD`W1QDaW1QDbW1PDnNQDcW1QDdW1PD_R6QDeDQDeW1QDfW
1PD\U4QDgW1QDhW1QDi:PDfR6TD6PD4TD3QDiW1QDjW1PDjR7QDkW1QDlW1QDmW1QDnW1PDhR7TD2QDoW1PDWP5QD]CTD3QD
PX1QDQX1PD]V7TD5PD4S@0QDRX1PDjR6TD6PD4QDSX1TD2PDbf3WD0QDTX1TD1QDUX1XD0`DjR7`DhR7WD0QDVX1XD0QDWX1
TD1QDXX1WD0QDYX1PDTP5XD0PDUP5WD0QDZX1QD[X1P@[R6P@jR7XD0QD\X1QD]X1TD1WD0`Dai7`D[M`DcR1`DM`DSj2`Dh
j2`D_Z<`Dlh<`Dmh<`Dib6`DVh;`Dnh<`DQR6`DPR6`DoS7`Doh<YD1XD0QD^X1QD]X1TD1WD0`Dai7`D[M`DcR1`DM`DSj2
`Dhj2`D_Z<`Dlh<`Dmh<`Dib6`DVh;`Dnh<`DQR6`DPR6`DoS7`Doh<YD1XD0QD_X1TD1QD`X1WD0QDeOPDjR7QDaX1XD0QD
bX1TD1WD0QDcX1XD0QDdX1TD1QDeX1WD0QDeOQDfX1PDRP5XD0QDgX1WD0QDSR1QDhX1QDiX1QDjX1PDbR6XD0WD0QDaAQDi
5PDRd<XD0QFkX1TD1WD0QDlX1Q@SEQDmX1XD0QDnX1WD0QDoX1TD1XD0QDPY1WD0QDQY1TD1PDSP5XD0QDRY1WD0QD[;S@0P
Dc5QDSY1QDTU1XD0WD0QDTY1PDR3QDUY1QDVY1XD0UD0WD0PD^2QDWY1XD0TD9PD4TD4QDh;QDXY1TD4WD0QDb5QDP5XD0QD
YY1`D]6`DZb4`DSP1`DVg4`DSg1QDk4TD2WD0QDn4XD0QDZY1QDk4TD2WD0QDn4XD0QD[Y1TD2QD\Y1`DYc4QD]Y1WD0QDn4
XD0QD^Y1UD0QD_Y1TD3WD0QDn4XD0QD`Y1UD0QDaY1TD7WD0QDn4XD0QDbY1UD0QDcY1TD4WD0QDb5QDP5XD0QDdY1`En9`E
>`Ek8WD0QDeY1XD0QDfY1`D^R6WD0QDgY1P@\R6XD0QDhY1TD2QDiY1WD0QDaAPDjR7QDjY1QDkY1XD0WD0QDYJPDPHXD0QD
lY1WD0QD^NP@oV7P@jR7PDYf<XD0WD0QD^NQDmY1TD2QDnY1XD0WD0QDb5PDTMXD0QDoY1TD2QDPZ1WD0QDQZ1TD1QDRZ1XD
0QDSZ1WD0QDTZ1P@Tj6PD_R6XD0QDUZ1WD0QDVZ1P@Tj6PD_R6XD0QDWZ1TD1QDXZ1WD0QDa5P@oV7PDSP5PDbR6XD0WD0PD
Q\4QDa5PDjR7SD0TD3QDYZ1XD0QDZZ1WD0PDQ\4QDa5QD[Z1QDYZ1XD0QD\Z1WD0QDVW1XD0QD]Z1TD1SD0PDbR6QDa5PDeh
3WD0QD^Z1XD0QD_Z1WD0QD`Z1QDa5PDeh3XD0QDaZ1WD0QDbZ1PDbR6XD0QDcZ1SD0TD6QDdZ1UD0PD]R6TD6QDeZ1PD4QDf
Z1UD0QDgZ1TD7PD4Q@h5S@0S@0QDhZ1WD0PD]V7QDiZ1XD0TD3PD4TD4QDjZ1WD0QDkZ1XD0QDlZ1PDTP5WD0QDbKTD2PDTP
5XD0VD0WD0QDbKTD2PDTP5XD0QDmZ1QDnZ1TD1WD0QDn4QDoZ1XD0SD0QDP[1WD0QDQ[1XD0QDR[1WD0QDS[1TD4QDT[1XD0
VD0WD0QDS[1TD4QDT[1XD0QDU[1WD0QDV[1QDW[1XD0VD0WD0QDV[1QDW[1XD0QDX[1WD0QDY[1TD4QDZ[1XD0Q@[;QD[[1W
D0QDWU1XD0QD\[1TD2QD][1TD1WD0QD^[1XD0WD0QD_[1TD1QD`[1XD0QDa[1TD2QDb[1WD0QD_[1TD1QD`[1XD0QDc[1VD0
WD0QD_[1TD1QD`[1XD0QDc[1QDd[1QDoAPDRP5WD0PDUP5PDjR7PDXP5XD0WD0QDe[1P@VP5PD[R6XD0QDf[1WD0PDWP5PDj
R7QDg[1XD0WD0QDh[1XD0QDi[1WD0QDj[1TD6PD4Q@h5QDk[1XD0QDl[1QDm[1WD0QDn[1S@0S@0QDo[1XD0WD0QDP\1QDQ\
1QDR\1QDS\1XD0WD0PDHPDPQ5PD[h;XD0WD0QDT\1P@oV7P@SY7P@hR7QDU\1XD0WD0QDV\1Q@a5QDkIQDW\1XD0WD0PDQ\4
PDi1PDbR6PD]EXD0WD0QDX\1PDQ\4QDY\1XD0PDU3PDHPDhf:PDn5PDkU7PDVc4QDZ\1PD[R6PDnGPDHPDbd2PD]V7P@hR7Q
D[\1QDa5Q`1j5WD0QD\\1XD0`DjT5`@bR6`Dgo4PDQ\4QDa5Q`1j5WD0QD]\1XD0PD[X7Q`1j5WD0QD]\1XD0QD^\1QD[NPD
Qm4QDa5WD0QDkIQD_\1XD0PDiR6PDn9PDoV7PDdQ1QD`\1PD_f3QDa\1PDYOPD]V7PDjg4PDbR6PDmNPDmd:PDjR7PDP;QDb
\1QDc\1QDd\1PDWP5PDP;PD^R6PDbY7QDa5PDYk<PDbR6PDgR1PD\R6QDe\1QDf\1PDlU7PDXS6WD0QDk5XD0QDg\1QDh\1a
D_5`DmMQDi\1`D_^;`DQ8`D[k<`DcP4`D\k<`D]k<`D_;`D[d2`DPd<`D^k<`DW`<`Dbm:`D_k<`DSW;`D`k<`Dak<`Dbk<`
Dck<`Ddk<`Dek<`Dfk<`Dgk<`Dhk<`Dik<`Djk<`Dk_:`Di_:`Dkk<`Dlk<`Dmk<`DV^:`DS`:`DR`:`DU^:`Dnk<`Dok<`D
Pl<`Dmd:`DZc:WD0YD4XD0QDj\1`E^];`ET;`ESe4`E`];`EhT;`Ed];`EP^;QDk\1PDhR6QFl\1QDm\1SD0PDhR6QDn\1QD
o\1QDP]1PDmNPD`R5PD\P5PDjR7QDQ]1QDR]1`Dhh3QDS]1PDVU7QDT]1PDaY<PDUP5PDWP5PDhR7QDU]1PDll4QDV]1PDXn
2PD[R6QDW]1TD2SD0PD^S5QDX]1PD[R6PDjR7QDY]1QDZ]1QD[]1QD\]1QD]]1QD^]1PDjR7SD0PD^R6QD_]1PD`l<QD`]1P
DdR6TD4PD`R6TD4QDa5WD0QDa]1XD0QDb]1TD2PDWP5QDc]1QDd]1QDm\1PD[P5QDe]1QDf]1TD3PDiR6QDg]1PDiR6QDh]1
QDi]1QDj]1PDhR6P@jR7QDk]1WD0QDl]1XD0VD0PDaV7QDh5S@0S@0QDm]1QDg8QDn]1QDo]1PDWP5PDhR7QDP^1PD[R6QDQ
^1QDR^1QDS^1QDT^1QDU^1TD3QDV^1QDW^1QDX^1`D^i4`DT8`Dn5`Da:`Db5`DiQ1`DQU;`Dae1`DRj;`Dfl<`DZc4QDY^1
PD[P5PDhR6PDni;PDTV7QDZ^1QD[^1PDTP5QDbKTD3PDbR6PDjj1QD\^1PD[R6QD]^1QD^^1QD_^1QD`^1PD^R6PDjl<PDWP
5QDa^1QD\?QDb^1QDc^1QDa5Q`1j5WD0QDd^1XD0`@hR6`@ZR6Q@_5QDm\1QDe^1PDhR6QDm\1QDd6PDhR6PD[S5P@[R6Q@h
5QDf^1QDg^1WD0PDYR1PDjR7QDh^1XD0QDi^1QDj^1QDk^1PDT3PDYS5PD]9PD`R6PDde<QDl^1QDm^1QDn^1QDo^1Q@P_1Q
DQ_1WD0PDjR7QDR_1XD0QDS_1QDT_1PDVP5PDaV7QDh5QDU_1PDaV7QFV_1QDW_1Q`1j5QDX_1QDY_1QDZ_1QD[_1PDHPDWd
4PD\R6PDUP5PDhR7PDWm<PD]R6PDiR6QD\_1PDiR6PD\P5QD]_1QD^_1PDiR6PDhU7QD__1QD`_1PDog3QDa_1QDb_1QDc_1
QDd_1PD[R6PDjR7QDe_1QDf_1TD2QDg_1QDh_1WD0QDR5aDi4aD_5`DoP5`DaG`DfD`DoP5SD0XD0`D[R6WD0QDi_1XD0QDa
5Q`1j5WD0QDj_1XD0QDk_1WD0QDQY1QD_U1QDPCTD1QDl_1XD0WD0QDm_1PDjl<QDn_1XD0QFo_1TD5QDP`1WD0QDQ`1PD[R
6PDjR7QDR`1XD0SD0QDS`1Q`1j5P@jR7WD0QDR5XD0QDT`1WD0Qd1j5QDR5XD0QDU`1`DYc4WD0QDR5XD0QDU`1`DYc4QDV`
1TD3QDa5Q`1j5WD0QDR5XD0WD0QDR5XD0QDW`1QFX`1QDY`1PDjR7WD0YD4XD0`D_^;QDZ`1PDWP5PDY5QDm\1PDZl4SD0TD
4PDhR6QD[`1WD0QD\`1XD0WD0QD]`1aDQ6aDR6aDi4SD0Y@0TD1PDhR6XD0QF^`1aD_5WD0QDm\1YD0XD0S@0S@0S@0PDhR6
YD0Q@a5QDm\1SD0PDhR6QD_`1WD0QDm\1QD``1XD0QDa`1QDb`1PD[R6SD0QDc`1PDRP5TD1QDd`1QDe`1Q`1j5QDf`1QDg`
1Q`1j5QDh`1QDi`1P@bR6QFj`1PDVm4QDk`1QDl`1QDm`1PD[S5PD[R6QDn`1QDo`1PDbR6QDPa1QDQa1PDYd7QDRa1PD[S5
PD[R6Q@h5S@0QFSa1`DVi5`Dob4WD0PDZS5XD0QDTa1QDUa1QDVa1WD0PDZS5XD0SD0PDhR7S@0QDWa1QDXa1QDYa1TD1QDZ
a1`DSH`D[Y5QDoHTD2QD[a1P@jR7QD\a1QD]a1QDl8SD0QD^a1PDjR7QD_a1QD`a1PD[R6TD2WD0QDS5XD0QDaa1QDba1QDc
a1aD_5PDjR7QDda1QDea1QDfa1QDga1QDUS1Q`1j5QDha1S@0WD0QDia1XD0QDja1QDka1QDla1QDma1QDna1TD2WD0QDoa1
XD0QDPb1QDQb1QDRb1TD2QDSb1PDHPDoP5TD1QDTb1SD0QDUb1QDVb1TD1QDTb1SD0QDUb1QDWb1QDXb1PDhR6PD[R6PDjR7
QDYb1PD4Q@h5S@0S@0QDZb1QD[b1PDUX7QD\b1TD1QD]b1SD0QD^b1PDRP5QD_b1PDcn<PD`R6PDRa4PDeT3QD\`1PDjR7PD
ll4QD`b1PD^R6PDbY7QDeOQD[;QDab1QDbb1Q@S=QDcb1P@jR7QDdb1QDe5QDcb1P@jR7QDdb1QDeb1QDfb1QDgb1QDhb1`E
Z5`Eem3`Edg2`E_\7`Ejn<`EXb4`Ekn<`EP_5QDa5Q`1j5WD0QDib1XD0`DWP5`D]R6`D_R6`D6QDjb1QDkb1P@fP6QDlb1P
D[R6PDkOPD`R6PDS9PDhR7PDjU3QDmb1PDhR7PDjU3PDjT5`D[R6PDon<PDWZ3PD\P5QDnb1PDPo<PDUP5QDob1PDRg3UD0W
D0QDPc1QD<XD0UD0QDQc1TD1WD0QDRc1QD<XD0QDSc1QDTc1QDa5Q`1j5WD0QDUc1QDVc1XD0VD0QDSc1QDTc1QDa5Q`1j5W
D0QDUc1QDVc1XD0QDWc1PDmU7TD2SD0QDa5WD0QDXc1QDYc1XD0VD0PDmU7TD2SD0QDa5WD0QDXc1QDYc1XD0QD[?QD=TD1Q
Da5TD1WD0QD>XD0VD0QD=TD1QDa5TD1WD0QD>XD0QDZc1UD0WD0PDkY7PD4TD9QD>XD0VD0UD0WD0PDkY7PD4TD9QD>XD0PD
1WD0QD[c1QD\c1XD0VD0WD0QD[c1QD\c1XD0QD]c1WD0QD^c1QD_c1P@UP5PDUJXD0WD0QD`c1QDac1XD0VD0`D`i4WD0QD`
c1QDac1XD0QDbc1`D`i4WD0QDcc1QDdc1XD0VD0WD0QDcc1QDdc1XD0PD1WD0QDec1PDVP5PD[R6PDXQ5XD0VD0`DfE`Dcg2
WD0QDec1PDVP5PD[R6PDXQ5XD0QDfc1`DfE`Dcg2WD0QDgc1QDhc1QDic1XD0WD0QDjc1XD0QDkc1QDlc1QDmc1TD3QDa5Q`
1j5WD0QD`6XD0VD0QDlc1QDmc1TD3QDa5Q`1j5WD0QD`6XD0QDnc1WD0QDoc1PDTMXD0`DoR3QDPd1TD2QDa5TD1WD0QDQd1
XD0VD0QDPd1TD2QDa5TD1WD0QDQd1XD0QDRd1UD0QDSd1TD2QD<QDa5Q`1j5WD0QDTd1XD0WD0QDUS1S@0QDUd1PDih3XD0S
D0WD0QDVd1QDWd1XD0QDXd1WD0QDYd1QDZd1TD1QD[d1XD0QDXd1WD0QD\d1TD1QD[d1XD0WD0QD]d1P@oh6QD^d1P@[R6P@
jR7QD_d1XD0WD0PDiR7PDfR6XD0PDaMWD0QD`d1Q@g5QDad1XD0WD0QDad1XD0WD0QDbd1TD3PDmR5VD0XD0WD0QDbd1TD3P
DmR5QDcd1XD0WD0PD`Q3PDUP5SD0XD0TD2QDdd1TD2QDed1WD0QDfd1PDUP5XD0QDgd1WD0QDhd1QDid1QDjd1XD0WD0QDkd
1TD1QDld1XD0`D^Y;`DUF`DYT4`Dgf5`D\T4`Dho4`Dgj4`Dme5`D_[5`D`[5`Dke5`DZd5`DjR7`DSh1`Dob4`DhR7`DZe6
WD0QDmd1QDnd1QDod1TD2QDPe1XD0WD0PD[5PDbR6PDma4XD0WD0PDnR4PD[R6XD0WD0PDUP5PDhR7QDQe1XD0QDRe1TD1WD
0QDSe1QDTe1QD[;TD2QDUe1XD0WD0QDVe1QDWe1QDXe1XD0VD0WD0QDVe1QDWe1QDXe1XD0QDYe1WD0QDZe1QD[e1QD\e1XD
0QD]e1TD5QD^e1WD0QD_e1P@cY7PD[R6QD`e1QDae1XD0WD0QDbe1P@\P5PDmNTD2QDce1XD0VD0WD0QDbe1P@\P5PDmNTD2
QDce1XD0QDde1WD0QDee1PDd3PDjR7XD0QDfe1WD0PD_o4PD\R6XD0PDjR7WD0QDge1QDhe1XD0VD0`DT9`Dg2WD0QDge1QD
he1XD0QDie1`DT9`Dg2WD0QDje1QDke1QDle1QDme1XD0WD0PDPl4PD`R6PDbY7XD0WD0PDWP5QDne1PDhU3XD0WD0PDZR6P
DhR7PDQQ=XD0WD0PDkOQDoe1PDS9XD0WD0QDPf1QDQf1XD0`DaZ3`DRQ=WD0QDUS1QDRf1QDSf1XD0VD0`Dnf1`Doa3WD0QD
US1QDRf1QDSf1XD0QDTf1`Dnf1`Doa3WD0QDUf1QDVf1XD0`Dgf5`DUF`D^Y;WD0QDWf1XD0`Dgi5`Dfi5`D[Q=`DWG`D\j5
`DZl5`DaQ5`DSi4`Dae5`D_o4`Dke5`D^P4`DRV5`Dbo4WD0PDhS;QDXf1XD0WD0PDY2QDYf1XD0WD0PDnQ5QDZf1XD0WD0Q
D[f1QD\f1XD0WD0QD]f1PDWP5XD0WD0QD^f1TD1QD_f1XD0`D[R6WD0PDVP5PD[R6QD`f1XD0`DcH`Dmd5`Dh5`D[g4`DdX5
`D^b5WD0PDoR5PD[R6XD0WD0QDaf1QDbf1XD0VD0WD0QDaf1QDbf1XD0QDcf1WD0QDdf1TD2PDRP5PDbR6XD0QDef1WD0PDh
R7PDoh4XD0SD0aD_5`Db]5WD0QDff1XD0`D_e1`DYV5`DVf1`DS:`DaU5`Dg\5`D^b5`DY_;`D\_;`DQR=`DhV5`D_U4`DjX
1`DP\5`Dhj5`DSg2`DaG`DW<WD0PDQe:QDgf1XD0`DnN`DPOWD0QDUS1TD1QDhf1QDif1XD0WD0PD]P1PDWP5QDjf1TD1XD0
VD0WD0PD]P1PDWP5QDjf1TD1XD0QDkf1WD0PDfb5QDkR1PDYR=XD0WD0PDnb1PD[R6PDjR7XD0QDlf1`Dgc5`DTf1WD0PDWP
5QDmf1PDjV7PDYb3XD0WD0PD[R6PDhR7QDnf1XD0VD0WD0PD[R6PDhR7QDnf1XD0PD1WD0PD[R6PDaQ=XD0WD0PD\R6QDof1
QDPg1QDQg1XD0VD0WD0PD\R6QDof1QDPg1QDQg1XD0QDRg1WD0QDXDTD2PDbR6P@jR7QDSg1XD0WD0QDXDQDTg1TD2QDQ>XD
0QDUg1WD0QDVg1QDWg1TD2QDXg1XD0VD0WD0QDVg1QDWg1TD2QDXg1XD0QDYg1WD0QDZg1QD[g1QD\g1XD0`DjR7`DTQ5`D[
R6WD0QD]g1QD^g1QD_g1XD0WD0PDjR7PDQl<QD_5XD0`DT;`D`R=`DcI`DbV5`DYh1WD0QD?XD0PD[R6`Dfe1`DRY1`DXV5`
DaR=`DTZ5`DUF`DRF`Din5`D\j5`Dna5`DQT4`DfP1`DjX1`DmW5`DZY;`DfD`DRd5`DbR=`Dla5WD0QD@PD[R6XD0`DhR7`
DjR7`DRF`Dgf5`DjX1`Dh5`DUD`DiH`DUZ5`DcR=aDi4WD0QD`g1QDag1XD0WD0QDbg1XD0QDcg1`Dgf5`DRF`DUF`Dna5`D
QT4`DXT4`DjR7`DhR7WD0QDdg1XD0`DRF`DfC`DUF`DaS=`DeFWD0PDRk4PDbR6PDRk4XD0`Dco4WD0PD^R6PDjR7QDeg1XD
0`Dee1WD0QDfg1PD[R6XD0`DPV5`D`e1`DQe4`DfP1`DjX1`Dna5`DRY1`DmW5`DgS=`Dgd4SD0WD0QDgg1PDbR6QDhg1XD0
WD0QDig1QDjg1TD1QDkg1XD0WD0PDSY7PDYc4XD0PD[R6WD0PDhR7QDlg1QDmg1XD0VD0WD0PDhR7QDlg1QDmg1XD0QDng1W
D0QDog1QDPh1QDQh1XD0QDRh1WD0PDQX7PDhR7QDSh1XD0WD0QD[;QDTh1QDUh1XD0WD0QDVh1TD2PDhR6QDWh1TD2XD0QDX
h1WD0PDbT3PDhR6QDYh1XD0WD0PDkc:QDZh1XD0QD[h1WD0PDbR6PDh^6XD0`DT;`DaW5WD0QD\h1PD_P5QD]h1XD0WD0QD^
h1QD_h1QD`h1XD0VD0aD_5WD0QD^h1QD_h1QD`h1XD0QDah1aD_5WD0PDbT3PDfS6PDhR6XD0WD0QDbh1QDch1PDVP5TD1PD
[R6QDdh1XD0`DfEWD0PDhEPDjR7QDeh1XD0`DPO`DQO`DnNWD0PDiEPD[R6QDfh1QDgh1XD0WD0PDRa4QDhh1XD0QDih1WD0
PDS1PD4PDSS5XD0WD0PD`P5QDjh1XD0QDkh1WD0QDX9QDlh1XD0QDmh1`D[R6`DbR6WD0QDnh1TD3QDoh1Y@0QDPi1XD0`Di
h3`Djh3WD0QDQi1P@\P5TD1QDRi1QDSi1XD0WD0QDTi1P@SY7QDUi1XD0VD0WD0QDTi1P@SY7QDUi1XD0QDVi1WD0QDWi1QD
Xi1TD2QDYi1XD0VD0WD0QDWi1QDXi1TD2QDYi1XD0QDZi1WD0QDQDPDoP5PD`f3TD2XD0QD[i1WD0PDUX7PDSP5XD0`D\V4W
D0QD\i1QD]i1TD1QD^i1XD0WD0PDiR6QD_i1TD2XD0QD`i1WD0PDSY7TD1QDai1QDbi1QDci1XD0WD0QDdi1QDei1QDfi1XD
0QDgi1TD4QDhi1WD0QDgQ1QDii1TD2P@bR6QDji1XD0WD0PDQ\4QDki1TD2QDli1XD0WD0QDmi1QDni1TD2QDoi1XD0WD0QD
Pj1TD1PDbR6QDQj1XD0`De\<`D]W7WD0QDRj1QDSj1TD1QDTj1QDUj1XD0WD0PDjR7S@0QDVj1QDWj1XD0QDXj1WD0PDn:PD
mNPDaR5XD0WD0PDjR7PDP;PDkX7XD0WD0PDjR7PDnb1PDob4XD0QDYj1WD0PDjR7PD`Q3PD`R6PDmR5XD0WD0PD_^;PD^U8X
D0WD0QDZj1PDbR6XD0QD[j1`D`R=WD0QDaBPDmNQD\j1XD0VD0WD0QDaBPDmNQD\j1XD0QD]j1WD0QD^j1XD0SD0WD0QD_j1
QD`j1XD0VD0WD0QD_j1QD`j1XD0QDaj1WD0PDWP5PDHPDbd2XD0VD0WD0PDWP5PDHPDbd2XD0QDbj1WD0QDXDQDcj1TD2QDd
j1XD0VD0WD0QDXDQDcj1TD2QDdj1XD0QDej1WD0PDlR4PD^4XD0`Dgf5WD0PDZm4PDoV7PD[l4XD0WD0QDX:Y@0QDfj1PDmN
TD2XD0QDgj1WD0QDhj1QDij1TD1QDjj1XD0SD0WD0QDkj1PDnn2XD0QDlj1`DaU=`DXo3`DjT5QDmj1WD0QDnj1TD3QDoj1Q
DPk1XD0SD0WD0QDQk1PD[R6XD0`D\j5`DP_5`DWG`DoF`DnU=`DPn;`DZ`3SD0WD0QDRk1TD1QDSk1QDTk1XD0QD[;TD2QDU
k1QDVk1WD0PD[k;PD[R6PDhR7XD0SD0WD0QDWk1PDcT3P@aR6PDcT3PDhR6XD0QDXk1WD0QDYk1TD2PDih3QDZk1QD[k1XD0
WD0QD_@PDhR7QD\k1TD1QD]k1XD0WD0PDWP5QD^k1QD_k1QD`k1PDVU7XD0VD0WD0PDWP5QD^k1QD_k1QD`k1PDVU7XD0QDa
k1WD0PD[P5PDbR6QDbk1XD0WD0PDiR6PDQ\4PDQOXD0VD0WD0PDiR6PDQ\4PDQOXD0QD]>WD0PDUP5PDjR7PD^U1XD0PD[R6
WD0PDZR6PDoi1QDck1XD0WD0PDUP5QDdk1XD0WD0PDbR6QDf>QDek1XD0WD0PD^R6QDfk1QDgk1XD0VD0WD0PD^R6QDfk1QD
gk1XD0QD]>WD0PDiR6PDbY7PDiR6QDhk1XD0PDo2PD]V7S@0WD0QDik1XD0WD0PDHXD0QDjk1QDkk1P@[R6QDlk1Q@c5Q@d5
PD[e6QDmk1PD[R6PDmR5QDnk1QDok1QDPl1PD[R6PDWP5PD`Q7PD[R6PDak;PDVP5PD\R6PDaV=PD^R6QDQl1QDRl1PDQm4Q
Da5Q`1j5QDSl1WD0QDTl1XD0QDUl1S@0QDW6QDYCQDVl1PDSP5QDWl1PD\R6QDXl1TD2QDYl1QDZl1Q@[l1QD\l1QD]l1P@Z
S5QD^l1PDbR6`DjR7QD_l1QD`l1QDal1QDbl1QDYCQDcl1PDSP5QDdl1Q@el1QDfl1QDgl1QDRHQ@a5QDhl1QDil1PDVP5QD
jl1PDhR7PDhP7QDkl1QDll1QDml1QDnl1PDUV7QDb]1TD2QDol1QDPm1QDQm1QDRm1PDnV7PDPm4PDkV7PDQm4QDST1QDSm1
QDTm1WD0QDUm1XD0VD0QDTm1WD0QDUm1XD0QDVm1PDS1PDbR6QDWm1PDVP5PD[R6QDXm1PDni;PDbR6PDmNPD`f3PDZS1PD]
R6QDYm1QDnk1TD1QDZm1PD\P5PDWP5PD]6QDa5QDS=WD0QD[m1XD0QDkMQD\m1S@0WD0QD]m1XD0`DPO`DUP5`Dae1QD^m1Q
D_m1TD2QD`m1QDam1QDbm1QDcm1QDW6Q@c5QDd5WD0QDdm1XD0QDil1QDem1TD1QDfm1PDZR6QDgm1QDhm1QDim1PDmR5QDj
m1QDkm1WD0QDlm1XD0PD]V7Q@g5WD0QDmm1XD0QDnm1PD[R6QDom1QDPn1QDQn1QDS=TD1QDRn1PDjR7S@0WD0QDSn1XD0QD
Tn1WD0QDUn1XD0PDjR7S@0WD0QDVn1XD0PD_P5SD0PDbR6PDmNWD0QDWn1XD0QDa5QDXn1WD0QDYn1XD0`DXP5QD\T1QDfIW
D0QDZn1XD0QDfIWD0QDZn1XD0QDS=WD0PDb4PDTP5XD0QD\T1QDfIWD0PDP3QD[n1XD0QD\n1QDfIWD0PDP3QD[n1XD0QD\n
1QD]n1PDUP5P@jR7QDW6QD^n1PDZ`;QD_n1PDQX7PDb4PDTP5PDb4PDTP5QDS=TD1QD`n1TD4PDbR6PD^c6QDan1WD0QDbn1
XD0QDb5QDkIWD0QDcn1XD0QDdn1PDZ`;PDZR6PDoV7QDbb1WD0P@TY7QDen1XD0VD0QDbb1WD0P@TY7QDen1XD0QDfn1QDbb
1WD0PDjR7PDQe:XD0QDeIQDfITD2WD0QDgn1XD0QDfITD2WD0QDgn1XD0QD\T1WD0QDhn1QDaBXD0`D]R6PD`f3QDS=WD0PD
mNQDin1XD0QDjn1QDkn1PDhR6QDln1PDHQDmn1QDa5QDnn1QDeIQDfITD1QDon1TD3QDPo1QDfITD1QDon1TD3QDPo1PDjR7
QDQo1PDHQDRo1QDSo1PD`Q7PD\P5PDR3SD0QDS=P@ROQ`1j5QDTo1QDUo1QDVo1P@ROQ`1j5QDTo1QDUo1QDWo1PDbR6QDXo
1QD\m1QDYo1QDZo1`DPO`DnNPDQm4QDa5QDWo1QDaBSD0QDRHPDgS6PDbR6QD[o1QD\o1P@mNQD]o1QD^o1QD_o1QD`o1QD\
m1QDao1QDbo1WD0QDWo1XD0VD0QDbo1WD0QDWo1XD0PD1QDbo1WD0QDWo1XD0QDco1QDdo1PD\8QDeo1PDmNPDTMPD`f3PDm
NPDTMQDfo1P@[R6QDWo1PDbR6QDgo1PDni;PDTV7SD0PD\P5PDhR7PD^h4PDZ`;PDbR6QDho1PDaY7PDbR6QDho1QDio1PDb
R6QDjo1PDHQDko1QDaBPDZR6PDjR7PDkW=PD[R6PDbR6PDjR7PD]X=PDSX7QDlo1SD0QDc5QDS=PDo2QDmo1QDS=PDo2QDmo
1QDeIQDfITD1WD0QDno1QDoo1XD0QDfITD1WD0QDno1QDoo1XD0PDZJPDfo<QDb]1QDPP2PDbR6QDQP2QDRP2TD2PD\Q3QD]
HQDSP2PD`Q1QDTP2QDUP2QDVP2TD1QDWP2PD\P5PDSOSD0PD\P5SD0QDXP2QDYP2QDZP2PDZe6Q@US1QD[P2QD\P2QD]P2QD
^P2QD_P2PD`f3QDS=QD`P2QDaP2QDbP2QDcP2TD2PDXP5QDdP2QDeP2QDfP2QDS=QDgP2QDd5S@0PDkc:`DbR6`DWU1QDeIQ
DfITD2WD0PDkc:XD0QDfITD2WD0PDkc:XD0QDhP2WD0PDkc:XD0QDiP2QDjP2PDR3QDkP2PD`f3QDlP2TD2WD0QDmP2XD0QD
a;Q`1j5PDa`6PD_R6PDbf3PDa`6PD_R6QDa5PD\P5Q@nP2QDAQDYP2Q@nP2QDAQDb5QDS=QDoP2P@ROQDAQDb5PDgS6PDbR6
PDgS6PDbR6PDmNSD0QDPQ2WD0QDQQ2XD0WD0QDRQ2QDSQ2XD0QDTQ2WD0PDHPDn;XD0PDHQDUQ2WD0QDVQ2QDWQ2XD0QDa5Q
`1j5WD0QDXQ2XD0VD0QDa5Q`1j5WD0QDXQ2XD0QDYQ2PDZ`;QDZQ2QD[Q2PD]6QDen1QDi:QD\Q2QD]Q2SD0PDeX=PDbR6QD
a5PDfX=PDbR6WD0QDee1XD0QD^Q2PD]V7S@0WD0QD_Q2XD0WD0PDhR7QD`Q2PD[R6PDjR7S@0QDRHQDS=XD0SD0QDa5WD0QD
aQ2QDbQ2QDcQ2XD0QDdQ2WD0QDeQ2PD^R6XD0VD0QDdQ2WD0QDeQ2PD^R6XD0QDfQ2WD0QDgQ2PD^f3XD0VD0WD0QDgQ2PD^
f3XD0QDhQ2WD0QDiQ2TD1QDjQ2XD0QDi5QDkQ2QDlQ2QDa5Q`1j5WD0QDmQ2XD0`DUP5`DZR6`D^R6WD0QDnQ2P@]Y1QDoQ2
QDPR2XD0QDQR2QDRR2TD4QDa5WD0QDSR2PDbR6XD0WD0QDTR2QDUR2XD0VD0WD0QDTR2QDUR2XD0QDVR2WD0QDa5Q@S=QDWR
2YD2XD0WD0QDYP2QDWR2YD2XD0WD0QDT^1PD\P5QDXR2XD0QDYR2QDa5WD0PDS1PDbR6SD0XD0`DdE`Dk8`DaE`DSS5`DjR7
`DhR7`DmNWD0QDZR2QD[R2QD\R2XD0WD0QD]R2TD1QD^R2XD0QD_R2WD0QD`R2QDaR2XD0QDbR2WD0QDcR2XD0`DZR6`D^R6
SD0QDb5WD0QDdR2XD0WD0QDeR2PDVP5PD[R6XD0QDfR2WD0QDgR2XD0WD0QDhR2TD1QDiR2XD0VD0WD0QDhR2TD1QDiR2XD0
QDjR2QDa5Y@0WD0QDkR2PD[R6XD0QDb5WD0Q@S=PDROTD1QDlR2XD0QDmR2PDQm4QDnR2WD0QDkITD1QDoR2XD0`DWP5`D\R
6QD[Z1WD0QDPS2QDQS2aD_5`DjR7`DnW7`DRR1`DaZ3`DhR7XD0SD0PD\P5QDRS2TD2WD0QDSS2XD0QDTS2WD0QDUS2PDVP5
XD0VD0WD0QDUS2PDVP5XD0QDVS2QDWS2WD0QDXS2`DbI`DcI`DTa4`DWf4S@0XD0QDYS2PDQm4QDa5WD0QDdP2`DSI`D^;`D
_j4`D`j4`DbI`DcI`DTa4`DWf4`DP[3`DUP6`DPO`De6`De;XD0QDYS2QDZS2Y@0WD0QD[S2QD\S2Q@[;QD]S2XD0QD^S2QD
_S2Q`1j5WD0QD`S2XD0WD0QDa5Q@S=QDaS2YD2XD0WD0QDYP2QDaS2YD2XD0WD0QDbS2QDcS2XD0PD[R6WD0QDdS2S@0QDeS
2XD0PD[R6QDfS2WD0QDgS2QDhS2SD0XD0VD0WD0QDgS2QDhS2SD0XD0QDiS2WD0QDjS2XD0WD0QDkS2SD0PDlR7XD0QDb5WD
0QDlS2QDmS2XD0QDkk1PDjR7SD0WD0QDnS2QDUP1PDRP5XD0VD0WD0QDnS2QDUP1PDRP5XD0QDoS2WD0QD]HTD1PDbR6PDmN
XD0PD[R6QDPT2WD0PDZR6QDQT2QDRT2XD0QDST2Y@0WD0QDTT2YD1XD0WD0QDb5QDUT2QDVT2XD0QDWT2QDXT2WD0QDR=QDS
=`DdQ1`D\o2`DPe2`Ded3`D_R3QDm4XD0`DUP5QDYT2WD0QDZT2`DdQ1`D\o2`DPe2`Ded3`D_R3QDm4XD0`DUP5QD[T2QDa
5WD0QDS=YD2XD0`DWP5`DZR6QD[T2WD0QD\T2YD2XD0`DWP5`DZR6QDk4WD0QD\T1QDS=`Dn2`DV3`DU4`DXb3`Dl4`Dib3`
Dok;`DZi7`DYb3`D_3`Dc4`D\8SD0XD0QDk4WD0QD]T2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`Dok;`DZi7`DYb3`D_3`Dc4`D\
8SD0XD0QD^T2WD0QDa5QDXn1YD1XD0`D^R6`DUP5QD_T2WD0QDYP2QD`T2XD0QD_T2WD0QDYP2YD1XD0QDaT2WD0QDa5QDbT
2QDcT2XD0QDaT2WD0QDa5QDbT2YD1XD0QDdT2WD0QDeT2QDfT2XD0QDdT2WD0QDeT2YD1XD0QDb5WD0QD\m1QDgT2XD0QDhT
2WD0QDiT2XD0QDjT2QDV`1WD0SD0QDWo1XD0VD0QDV`1WD0SD0QDWo1XD0QDkT2WD0QDlT2QDmT2P@[R6P@jR7XD0QDnT2WD
0QD]d1QDoT2QDen1XD0SD0QDPU2WD0QDQU2PDVP5XD0SD0QD\5WD0QDR=QDS=`DU6`D_3`DQT6`Dn2`Doe1`DYb3`DZi7`Di
b3`DU4`De3`DV3`D]c3`DR3`De^6SD0XD0QD\5WD0QDRU2`DU6`D_3`DQT6`Dn2`Doe1`DYb3`DZi7`Dib3`DU4`De3`DV3`
D]c3`DR3`De^6SD0XD0QFSU2QDb5WD0QDS=P@ROQDTU2XD0WD0QDUU2P@ROQDTU2XD0WD0QDVU2QDWU2XD0VD0WD0QDVU2QD
WU2XD0QDXU2QDYU2QDS=WD0QDZU2QD[U2XD0QD\U2WD0QDZU2QD[U2XD0QD]U2PDdR6WD0QD^U2QDWo1XD0QD_U2WD0PDiS=
QD`U2XD0PDjV7WD0QDaU2XD0VD0PDjV7WD0QDaU2XD0QD]>QDbU2TD5WD0QDa5QDcU2YD1XD0QDdU2WD0QDXn1QDeU2XD0VD
0QDdU2WD0QDXn1QDeU2XD0QDfU2QDdU2WD0QDXn1YD1XD0VD0QDdU2WD0QDXn1YD1XD0QDfU2WD0PDQm4QDkMPDHQDgU2XD0
SD0WD0PDHQDhU2XD0SD0PDTS5PDHQDiU2WD0QDjU2QDen1XD0QDkU2`DZS1`DWU1`D^^;`D]c3PDQm4QDlU2TD1WD0QDmU2X
D0QDnU2PDQm4QDlU2TD1WD0QDmU2XD0YD2QDoU2WD0QDPV2XD0QDoU2WD0PDhR7PDYb4XD0WD0QDb]1QDQV2XD0QDRV2WD0P
DUP5QDSV2XD0WD0PDUP5PDjX1PDoh6XD0`E^l4WD0QDkOQDTV2XD0QDUV2TD1VD0`E^l4WD0QDkOQDTV2XD0QDUV2TD1QD]>
WD0QDVV2Q@WV2XD0QDXV2WD0QDYV2XD0QDZV2TD3QDa5QD[V2QDa5WD0PD]P1PDUP5XD0SD0WD0QD\V2XD0QDbb1QDS=QD]V
2SD0QD^V2WD0QD_V2XD0PD_P5WD0QD`V2XD0VD0PD_P5WD0QD`V2XD0QDaV2WD0PDHPD^\=XD0QDbV2WD0QDcV2P@`\=XD0Q
DbV2QDa5WD0PD_\=XD0SD0QDdV2WD0PDbR6XD0QDeV2PDbT3PD[R6WD0PDjR7PDll4XD0WD0QDfV2Q@a5QDgV2XD0PDeh3QD
a5WD0QDgV2XD0PDZR6QDhV2VD0PDZR6QDhV2PD1WD0PDHPDoP5XD0QDiV2S@0QDjV2`DbF`DRm2`DcFWD0PDm9XD0QDiV2S@
0QDjV2`DbF`DRm2`DcFPD`R6QDX:WD0QDkV2XD0VD0PD`R6QDX:WD0QDkV2XD0PD1QDlV2PDjU<WD0PD]Y4XD0WD0QDS=P@R
OQDmV2XD0S@0QDnV2QDoV2WD0QDPW2XD0QDQW2WD0QDRW2XD0SD0WD0QDSW2PDVP5PD[R6XD0QDTW2WD0QDfj1QDUW2XD0QD
VW2PDZ`;TD5WD0QDWW2XD0SD0QDa5PD[R6WD0QDXW2XD0QDYW2QDZW2WD0QD[W2XD0VD0QDZW2WD0QD[W2XD0QD\W2WD0QD]
W2QD^W2XD0QD_W2QDil1WD0QD`W2XD0TD2QDaW2QDbW2PDWP5PDi\=PD[R6PD\Q5PDhV7QDcW2Q@a5WD0QDdW2XD0WD0PD\Q
5XD0Q@g5QDeW2aD_5`Dhh3`DjR6QDfW2Q@a5QDgW2Q@hW2QDiW2QDjW2QDYP2Q@kW2QDiW2PDcj;QDlW2PDHQDmW2QDnW2PD
\P5QDoW2PDob4QDo5Q@eIQDPX2TD1PDV5TD2QDQX2QDRX2QD_l1TD3QDa5Q`1j5WD0PDUJXD0QD_l1TD3QDa5Q`1j5WD0PD[
JXD0QD_l1TD3QDa5Q`1j5WD0PDVJXD0QD_l1TD3QDa5Q`1j5WD0PD`JXD0QD_l1TD3QDa5Q`1j5WD0PD]n7XD0QD_l1TD3QD
a5Q`1j5WD0PD\n7XD0QDj5QDSX2QDlk1TD3QDa5Q`1j5PDZT8PDZT8QDW6UD0WD0PDZT8XD0QDTX2Q`1j5WD0QDUX2XD0S@0
QDW6QDlk1TD3QDa5Q`1j5WD0PDTJXD0`DZR6`D\R6QDlk1TD3QDa5Q`1j5WD0PDog3XD0`DZR6`D\R6`DhR6`DWP5`D]R6QD
VX2TD4WD0PDTJXD0WD0QDWX2XD0QDW6QDXX2TD1QDYX2QDZX2QD[X2PDXh1PD\R6PDYd7WD0PDYd7QDi:QD\X2XD0WD0QD]X
2TD1QD^X2XD0QDQ:WD0QD_X2TD1QD^X2XD0UD0PDkY7PD4WD0PDhR7QD_5XD0UD0PDkY7WD0QDi@QD_5XD0QD`X2QDa5WD0P
DhR7QD_5XD0VD0QD`X2QDa5WD0PDhR7QD_5XD0QD]>WD0PDhR7QDaX2QD_5XD0VD0WD0PDhR7QDaX2QD_5XD0QDWc1QDbX2Q
DcX2QDj5QDdX2QDcX2QDeX2TD1WD0PDQX=QDcX2XD0WD0QDfX2P@jR7PDQX=QDgX2XD0QDhX2QDiX2Q@jX2QDkX2QDlX2PDj
R6QDmX2QDnX2PDbMUD0QDo5QDoX2TD1P@YP5WD0QDPY2XD0SD0aE_5QDo5QDQY2TD1P@YP5QDRY2`DcI`D\b4`D[R6`DSg3`
DZ]=`D[]=QDSY2P@oV7QDTY2QDUY2QDQ:QDVY2Q@a5QDWY2TD1P@YP5TD3QDXY2QDQ:QDVY2Q@a5QDYY2PDbR6QDQ:QDVY2Q
@a5QDZY2TD1PDYP5TD8QD[Y2QD\Y2QD]Y2PDUc4PD\OQD^Y2QD_Y2PDQ\4QDa5QD`Y2QDaY2PD\n6QDbY2QDcY2QDdY2QDeY
2QDfY2UD0QDgY2TD1QDhY2`@jR7`@YP5`DhR7`DiR7`DTQ5QDiY2TD2WD0QDjY2XD0QDkY2QDlY2PDoP5PDj\7QDmY2WD0PD
oh6PDSm3XD0QDnY2QDoY2QDPZ2QDnY2QDQZ2PDS1QDRZ2PDlR7QDSZ2QDTZ2P@UP5PDZR6PDlR7QDUZ2QDVZ2PD]^=QDWZ2Q
DXZ2QDYZ2WD0QDZZ2PD[R6XD0SD0WD0QD[Z2QD\Z2TD1QD]Z2XD0WD0QD^Z2P@\P5PD^c3QD_Z2XD0SD0WD0QD`Z2P@PHP@]
R6QDaZ2S@0QDbZ2XD0WD0QDcZ2QDdZ2Q@a5QDeZ2XD0PD\P5WD0PD]V7XD0SD0WD0QDfZ2PDnn2XD0QDgZ2WD0QDhZ2TD1QD
iZ2PD[R6XD0SD0QDjZ2PD\P5PDbR6PD\P5QDkZ2SD0QDlZ2QDmZ2QDnZ2SD0QDoZ2P@cR6P@iR6WD0Q`1j5QDP[2XD0QDQ[2
QDR[2QDS[2SD0QDQ[2PDnn2QDT[2QDbP1QDU[2QDV[2QDW[2PDhR7WD0QDX[2SD0XD0QDa5WD0PDhR7QDX[2SD0XD0`D[R6`
DYT3`DWT3WD0PDhR7QDX[2QDY[2XD0WD0QDZ[2P@[R6QD[[2XD0PDQ\4QDa5QD\[2QD[NQD][2QD^[2QDQ:Q@l5QD_[2PDWP
5QDP<QD`[2PDbR6QDP<QDa[2QDQ:QDa5WD0PD\P5QDb[2XD0QDc[2QDQ:QDd[2QDe[2WD0QDf[2XD0QDg[2P@kY7QDh[2QDa
5QDi[2QDj[2QDk[2QDl[2PDUP5QDm[2PDUP5PDUP5PDjR7SD0PDlo<PD\P5Q`1j5PDjR7QDn[2QDXDQDo[2QDP\2PDcT3PDh
R6QDQ\2PDPj;PDjV7PDbY7PD_R6QDR\2PD`f3PDmNQDS\2PD]R6PDYo2PDHPDZ_=WD0QDT\2QDU\2QDV\2QDW\2XD0WD0QDX
\2PDTP5QDi5PDV^;XD0WD0QDSW2S@0PDUV8XD0WD0QDY\2QDZ\2TD1QD[\2QD\\2XD0WD0PD\_;PD`R6PDQT5XD0WD0PDnZ5
PD`R6PD__=XD0WD0PD`_=PDPS1XD0WD0QD]\2QDi5PD]e4XD0WD0QD^\2PDUP5QD_\2Q@`\2PD]W<XD0WD0QDa\2PDjR7QDb
\2XD0WD0QDc\2PDjR7QDd\2XD0WD0PDh_=PDjR7PDnV5PDZR6XD0WD0PDi_=PDm^5XD0QFe\2TD2WD0QDf\2PDVP5XD0WD0P
DZR6QDg\2PDgDXD0WD0PDZR6QDh\2QDi\2PDl4XD0WD0PDl4PD[R6QDi5QDj\2XD0WD0PDo_=QDk\2PDZFXD0WD0QDl\2PDj
R7PDP`=XD0WD0PDUP5PDgCPDPf3XD0QDm\2TD3WD0QDn\2PD]S5QDo\2QDP]2XD0`DjX1WD0QDQ]2PD]S5QDo\2QDR]2XD0W
D0PDVW7QDS]2QDT]2XD0WD0QDU]2PDjR7QDV]2XD0WD0QDW]2PDnn2PDU`=XD0WD0QDW]2QDX]2QDhBXD0QFY]2WD0PDUP5P
DhR7QDZ]2QD[]2XD0WD0PDdR6PDhR7PDV`3XD0PD`R6WD0QD\]2PDmT<XD0VD0WD0QD\]2PDmT<XD0QD]]2WD0QD^]2QD_]2
XD0VD0WD0QD^]2QD_]2XD0QD`]2WD0PD`Q3P@Sc1QDa]2XD0VD0WD0PD`Q3P@Sc1QDa]2XD0QDb]2WD0QDc]2QDd]2XD0WD0
QD^NQDe]2QDf]2QDg]2XD0WD0QDh]2QDi8QDi]2XD0QDBQDj]2TD1WD0PDUV7PDjR7QDk]2XD0WD0QD]BPDTP5PDhR7PDYQ4
XD0WD0PDRP5PDWP5PDoFXD0VD0WD0PDRP5PDWP5PDoFXD0QD]>WD0QDl]2QDUS1TD1PDZd<XD0WD0PDhS;PDUP5QDm]2XD0W
D0QDn]2PDUP5PDjR7PD]`=XD0WD0QDo]2PDWP5PDjR7PD_b<XD0WD0QDW]2PDVP5PD[R6QDP^2XD0WD0QDQ^2QDR^2QDjT2X
D0PDjR7TD1QDS^2QDT^2TD1WD0QDU^2QDV^2XD0QDW^2TD2WD0PDc`=PDVP5XD0WD0QDX^2XD0`Dlj4WD0PDg`=PD`R6PDY`
6XD0WD0QDY^2QDZ^2XD0VD0`DQ8WD0QDY^2QDZ^2XD0QDTS1`DQ8QD[^2TD1WD0QD\^2XD0VD0`DnU7QD[^2TD1WD0QD\^2X
D0QD]^2`DnU7WD0PD_P5QD^^2PD\R6QDi5QD_^2XD0WD0QD`^2PDTP5PDbT3XD0WD0QDa^2TD1PDZR6XD0PDjR7TD1QDb^2Q
Dc^2TD2WD0QDd^2QDe^2XD0WD0PDYW5PDeR6PDjR7PDhj5XD0WD0QDf^2PDjR7TD1PDXj5XD0WD0PDnR4PDjMXD0`DT3`D]g
<QDg^2WD0PDeQ=XD0VD0QDg^2WD0PDeQ=XD0QDh^2WD0PD\R6PDh8PD[R6PDhR7XD0QDi^2WD0QD\P2PDdR6QDj^2XD0QDk^
2WD0QDcGPDjR7PDn7XD0WD0QDl^2PDhR7QDWX2PDgf1XD0WD0QDm^2PDob4XD0VD0WD0QDm^2PDob4XD0QDn^2WD0QDo^2PD
UP5XD0QDP_2WD0QDQ_2PDUP5XD0QDR_2WD0QDS_2PDjR7QDT_2XD0WD0QD^n1PDoV7PDjR7PDSS5XD0PDo`4WD0PDSS5PDWa
=XD0QDU_2TD3QDa5TD1WD0PDlo2PDoe1XD0WD0QDVATD2PDmo4XD0WD0QDV_2TD1PDXa=XD0WD0PDYa=PDbR6PDRj4XD0WD0
QDW_2PD[5TD1PD\P5PDdQ1XD0WD0PD`e1PD_4PDbR6XD0WD0QDX_2PDUa;XD0WD0QDY_2PD[R6PDQ[3XD0WD0PDTJPD[a=XD
0WD0PDob1PD[a=XD0QDZ_2TD1WD0QDhAQDi5PDXS6PDP[3XD0WD0QDYJTD4PDUc4PD\R6PDQ\4XD0WD0QD[_2PD]R6QDi5PD
V^;XD0WD0QD\_2XD0QF]_2WD0PDTP5XD0`DjR7`DhR7QF^_2TD6QD__2WD0PDZm4PDTP5XD0WD0QD`_2TD2QDa_2PDjR7QDb
_2XD0WD0QDWU1TD2PDkc:PDeHXD0WD0QDc_2PD_a=XD0`Dli5WD0QDYX1TD1PDRP5PDjR7PD_d:XD0WD0QDd_2PD[R6PD`a=
XD0WD0PDob1PDaa=XD0VD0WD0PDob1PDaa=XD0QDe_2WD0QDf_2QDi5PDbn5XD0WD0QDdFS@0PDhR7QDg_2XD0WD0QDh_2PD
jR7PD_d:PDhj5XD0WD0QDi_2PDda=XD0VD0WD0QDi_2PDda=XD0QDj_2WD0PDmf5PDg3XD0WD0QDk_2QDl_2PDbR6PDP5XD0
QDm_2PDhR7WD0PD_U3PD[V5XD0QDn_2QDUS1WD0PDh^6PDZb4XD0WD0PDea=XD0WD0PDZd<PD^R6QDo_2XD0WD0PDia=PD`R
6PDm2XD0WD0QDP`2QDQ`2P@iR7QDR`2XD0WD0QDS`2QDT`2XD0TD1QDU`2WD0QDV`2PD[R6XD0PDhR7WD0QDW`2PD[R6XD0Q
DX`2WD0QDY`2PDX[<XD0WD0QDZ`2TD1QD[`2XD0WD0QD\`2PDWP5XD0`DbR6`DUP5`DjR7WD0PDHPD`R7PD\R6XD0PDQg<WD
0QD]`2PD[R6QD[;QD^`2XD0WD0QD^NQD_`2QD``2XD0QDa`2TD2WD0QDb`2QDc`2TD1QDd`2XD0WD0PD\P5QDe`2QDf`2QDg
`2XD0WD0PDR^:PDRe4XD0`Eeh3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PD`f3PDZS1PD]R6QDh`2XD0`D[5`Dh5`D^c
3`DTe4WD0PDab=PD[R6PDP_5XD0WD0QD`R1QDi`2PDbR6XD0WD0QD`R1QDj`2QDk`2XD0QDl`2WD0QDUMQ@m`2Q@n`2TD1QD
o`2PD[R6XD0WD0PD]V7PDhR7QDPa2QDQa2XD0WD0PD]V7Q@Ra2QDSa2XD0`D\R6QDTa2TD5WD0PDil4QDUa2QDVa2XD0WD0P
Dil4QDWa2QDXa2P@\j5XD0PD4WD0PDil4QDYa2XD0VD0PD4WD0PDil4QDYa2XD0PD1QDgQ1QDh;WD0QDZa2TD2PD\R6XD0`D
gQ<`DhR7QDgQ1QDh;WD0QDZa2QD[a2PD\R6XD0QDgQ1PDbf3WD0QD\a2QD]a2XD0QD^a2WD0QD_a2TD1QD`a2XD0WD0QDaa2
PD\R6QDba2XD0QFca2TD4WD0QDda2TD1PDVP5PD[R6Q@ea2QDfa2XD0WD0PD[Q<PD`R6PDdk;XD0WD0PDiHPDZR6PDjR7PDl
4PD[R6PDjR7PDme5XD0WD0QDga2PD[R6PDcDXD0WD0PD]n4QDha2XD0WD0QDia2TD2QDja2TD1QDka2XD0WD0PDZc=TD2PDe
X1XD0QDla2QDa5WD0PDc3Q@ma2QDna2XD0QDa5QDoa2WD0PDmU<PDTk4PD\R6XD0WD0PD]T1PD_e1XD0VD0WD0PD]T1PD_e1
XD0QDPb2QDm_2PDhR7WD0QDQb2PD]c=XD0WD0PDZQ1PDT8XD0QDRb2WD0QDSb2PDfGPD`R6XD0PDeGWD0QDP@PDUP5QDi5QD
Tb2XD0WD0PDR1PDZR6PDjR7PDac=XD0WD0PDPS5PDiR6PDbc=XD0WD0PDcc=QDUb2XD0WD0PDkR1QDVb2XD0WD0PDVX7PDWP
5PDjR7PDXP5PD[R6QDi5XD0WD0QDWb2TD2QDXb2XD0`Dic=`DlW5WD0QDYb2QDZb2PDRP5XD0QD[b2TD1WD0QD\b2QD]b2XD
0WD0QD^b2PDUV7PDjR7TD1QD_b2XD0WD0QD`b2PDjR7PDXh1XD0VD0WD0QD`b2PDjR7PDXh1XD0QDab2WD0QDbb2PDjR7PDX
h1XD0VD0WD0QDbb2PDjR7PDXh1XD0PD1WD0QDcb2QDdb2XD0`DP_5`D_e1QDSc1WD0PDeh6QDeb2XD0WD0QDfb2QDgb2Q@hb
2QDib2XD0`DUP5`D[R6QDjb2TD1WD0QDkb2XD0WD0QDlb2P@oP5QDmb2PDjR7TD1QDnb2XD0WD0PDlo4PDZR6PDjR7PD`g1X
D0WD0QDob2PD]V7PDhR7PDWd=XD0WD0PDPe6PDiR6PD_Y;XD0WD0PD\U5PD[R6PDXd=XD0WD0PDRGPDWP5QDi5PDYd=XD0WD
0PDbU4PDTP5PDjR7PDVR5XD0WD0PDT3PD_R6PDjR7PDll4PDjW5XD0WD0PDZd=PDbR6PDjR7XD0WD0PDnQ5PD[R1PDjR7XD0
WD0PD[d=PDUP5XD0WD0PDhj5PD\OPD[X2XD0QDPc2PDjR7QDQc2PDhR7PDcS1PDn2PDbR6PDhR7PDQ^:PDhn4PDSP5PDbR6P
DhR7PDQ^:PD^R6PD\d=PDWP5PD\d=PD`R6PDhR7QDRc2PDQg:PD]R6PDU6PDjm;PDUP5PDhR7QDSc2PD]R6PD[5PDWP5PDgZ
5PDWP5QDi5PD^d=PDjR7PD_d=PDjR7PDjR7PDcc<QDi5PDUP5PD\JPD^f3PDZR6PDjR7QDTc2PD[S5PD[R6QDPCQDUc2PDhR
7PDih:PD[R6PDjR7PDci1PDmb1PDjR7PDad=QDVc2PDbR6PDbd=PDdT4PDWP5PDcd=PDiT<QDWc2PDjR7PDVU4`DTP5PDi1P
DbR6PD]EQDXc2TD2PDWP5PDjR7PDo]<QDYc2TD1PDdd=PD^R6PDjR7PD[i4PD[R6QDZc2PDed=PD[R6QD[c2PDfd=PDo`5PD
]R6PDoP5PDhDQDio1PDbR6QD\c2QD]c2`DhR7`DiR7`DjR7`DPQ5`DQQ5`DkP5`DcE`DQW7TD2PDWP5PDjR7PD[V4PD[R6QD
i5QD^c2PDWP5PDjR7PD[V4PD[R6QDi5QD_c2PDjR7TD1QD`c2QDac2QDi5QDbc2QDac2QDi5PDVU7VD0QDac2QDi5PDVU7QD
cc2QDdc2QDec2QDfc2TD1QDgc2QDhc2PDS`4PD[R6QDic2QDjc2PDTj4VD0QDic2QDjc2PDTj4QDkc2QD^NPDRP5PD\R6QDU
S1PDgh:PDWP5SD0QDUS1QDlc2QDZV2QDmc2`DXS6PDhR7PDbIPDbR6QDnc2PDhR7PDZZ;QDoc2QDa5TD2WD0QDPd2PD[R6PD
hn4XD0VD0QDa5TD2WD0QDPd2PD[R6PDhn4XD0QD[?QDaATD2PDmd=QDQd2PDQ\4PDoV7QDRd2QD^k1TD1QDSd2PDSf3PDTMP
DTMPDbR6PD[i4PDSEPDeR5PD\R6PDT8PDmMPDgR5PDik7PDmMPDhR7PDTj4PDmMQDTd2PDbR6QDUd2TD1QDVd2QDWd2PD]V7
PDhR7QDXd2PD]V7PDhR7PDkb=PDkb=PDW5PDch<PDWT1PDiR6PDTJPDiR6QDYd2PDTJPDiR6PD\n4PDTb1PDiR6QDZd2TD1Q
D[d2PDWb6PDiR6QD\d2PDPd1PDiR6PDUe=PDQQ5PDVe=PDac=PDac=QD]d2PDTP5PDbR6PDhR7PDgP4PDWP5PDhR7PDfe3PD
[R6PDWe=QDQIQDi5PDV[5PDmb1PD_i4QDee1QD^d2QD_d2PD\P5QD^d2QDee1PDfR1QD`d2PDhR7PDXe=PD[R6QDad2PDhR7
PDYX2PD_R6PDjR7PDam4PDhR7QDbd2`DYJ`DjN`D[R6`DWF`DgDSD0PDhR7PDV_6PDbR6QDcd2PDhR7PDkOPD]R6`DhR7`Di
R7`DkP5`DcETD2QDdd2PDhR7PDgf3PDd3PDhR7PDcc<PD[R6QDed2PDhR7PD^e=PD]R6TD1QDfd2QDa5PDhR7Q@gd2WD0PD^
e=XD0VD0QDa5PDhR7Q@gd2WD0PD^e=XD0QDhd2QDid2QDa5WD0PDoV7PD[l4PDQ\4XD0QDjd2PD`e=PDPHQDkd2WD0PDZR6P
DlR7QDld2XD0PDkHPD`R6PDXV8PD`f3PDk^;PDhR7PD[6PDVX7PDnn2QDmd2`DPj5`D`j5PDWT1PDiR6PDhR7QDnd2PD]9PD
[l4PDg[<QDod2QDi5PD^d=PDWP5QDi5PDRP<QDPe2QDi5PDQ_:QDPe2QDi5PD]9VD0QDPe2QDi5PD]9QDQe2QDYb2QDRe2PD
RP5QDYb2PDRP5QDSe2`Dgf5`DcU4QDTe2QDUe2PDRP5`DhR7`DPQ5`D_m4`D`m4`Dam4SD0QDVe2TD1QDUe2PDRP5QDWe2PD
kU7PDRa4PDbT3PDhR6PDhR7PDWd4PDin4PDbR6QDXe2TD1PDfm;PDUP5PDRT4PDWQ5PDUP5QDi5PDkb1QDYe2PD[6PD[3QDn
W1PDbR6QDi5PDoe:PDTo4PDWP5PDWZ;QDZe2PDQ\4PDVP5PD[R6PDjR7QD[e2PDSS5PDUP5QD\e2PDSS5PDUP5PDjR7QD]e2
QD^e2PDnn2QD_e2TD1QD`e2`EUH`EX`3`Eb]5`EgH`EQ\4`EPj4QD^e2PDX[:PDc3PDlg3QDae2QDbe2PDll6PDjR7QDce2Q
Dde2QDee2QDfe2QDge2QDhe2TD2PDRP5`D]R6QDge2PDRP5QDie2QDge2PDRP5PDjR7QDje2QDhR1QDi5PD^f3PDRg:PD[R6
QDke2TD1QDle2PDli7PD[R6PDjR7PDhn4QDme2QDne2PDWP5QDP<PDVDPDbR6PDVDQDQIPDkDPDjR7PDRQ<PDUP5PDjR7PDS
S5PDQf=QDoe2P@oV7PDjR7PDSS5QDPf2PDT8PD[R6QDi5QDQf2PDmb1PDel<PD\d4PDRf=PDV_6PDmMPDmj;QDRf2QDSf2PD
\R6QDTf2PDnf3PDn3PDbT3PDk8PD`f3PDk^;PDhR7PD[6PDk8PD`f3PDk^;PDjR7QDUf2QD\1QDVf2P@[R6P@jR7QDWf2QDK
PDjR7QDXf2QDKPDjR7PDQT5PDUP5QDKPDjR7PD^f3PDjOQDDPDSP5P@hR7QDYf2QDDPDnn2P@hR7QDZf2QDDPDjR7QD[f2QD
\f2QDDPDYS5PD`R6PDYS5PD`R6PD`V7QDDPD_R6PDVDQDDPDVf=QDDPDbR6PDeU3QD]f2`DjR7`DWZ5`DhR7`DkP5`DcE`Dk
R7SD0QDDPDbR6PDeU3QD]f2QD^f2QD_f2QDDPDVP5PD[R6QDi5PDVU7PDbR6QDFPDTP5PDQV7QDFPDbR6QD`f2S@0QDaf2PD
nn2PDhR7PDdc<PDnn2PDhR7PDZj5QDbf2QDFTD2PDWP5QDi5PD^d=QDFPDjR7QDcf2QDFPDjR7PDZf=PD^R6QDFPDjR7QDdf
2VD0QDFPDjR7QDdf2QDef2QDFPDjR7PDe5VD0QDFPDjR7PDe5QDff2QDFQDi5PDZU<PDTP5PDjR7QDgf2QDFQDi5PDWZ5PDT
P5PDjR7QDhf2QDGPDjR7QDif2PD[R6QDGPDjR7QDjf2QDGPD]f=QDGQDkf2PDd8QDGPDiHPD[R6QDGPDhX<PDlk4QDGPDnn5
`DWP5`D]R6`D^R6`DUP5QDGPDhR7QDlf2QDGPDhR7PD^f=`DWP5`DUP5`D`R6QDGQDi5PDn5QDGPDhR7PDYb3PD\R6QDGQDm
f2QDnf2QDHPDjR7QDif2QDof2QDHPDjR7QDPg2PD[R6QDHPDjR7PDWg4PDcR6QDHPDbR6PDeR3QDHPDbR6PDjR7QDQg2PD[R
6QDHPDbR6PDjR7PDnb1PD[R6QDRg2QDHQDi5PDWS6PD]S5QDHQDi5PDQR=PDnU7QDHQDi5QDcCQDhBQDHQDi5PDg`4QDHQDi
5PDXS6PDVU7QDHPDT?PDnU7QDHPDT?PDWP5VD0QDHPDT?PDWP5QDSg2QDHPDTP5PDbR6QDi@PDTP5PDbR6QDi@S@0PDn2QDI
TD2PDUP5QDi5PD]W<QDITD2PDZR6PD`f=QDITD3QDTg2PDWP5PDjR7PDdDQDITD2PDX`5PDaf=QDIPDjR7PDe3PDUP5PDjR7
QDIPDjR7PDU]5PDUP5QDUg2QDIPDhR7QDVg2PDZU<PDUP5PDjR7QDIPDhR7PDU]5PDUP5QDIQDi5QDWg2QDIQDi5PDmY5PDU
P5QDXg2PDaU=QDIQDi5QDYg2PDUP5PDjR7QDZg2QDJPDhR7QD[g2S@0QD\g2QDJQD]g2QDEQ@^g2S@0PDmY5PDUP5QDXg2PD
aU=QDEQDi5PDd8PDT3QDEQDi5QDP@QD_g2`DhR7QDEQDi5QD`g2QDEQDi5PDhV5PD`R6QDEQDi5PD[j5PDWP5QDEQDi5PDk_
=PDZl4QDEQDg5S@0QDag2PD\R6QDEPDjR7PDWh6QDbg2QDEPDhR7TD1PDnCPD[R6QDcg2QDEPDhR7PDa`:PD]S6QDEPDhR7P
Dgj4PDRa4QDEPDhR7PDXl5PD[R6QDEPDhR7PDlT5VD0QDEPDhR7PDlT5QD]>QDEPDjR7PDnCPDbR6QDEQDdg2TD1QDeg2QDE
PDQ\4TD1QDfg2VD0QDEPDQ\4TD1QDfg2QDgg2QDEQDdg2TD1PDZU1PDVP5QDEQDhg2PDff=QDhBQDETD2PDZe6PDbg7QDEQD
Wo1PDbR6QDig2QDEPDhR7QDjg2QDkg2QDlg2QDP1QDi5QDmg2QDP1QDi5PDXS6VD0QDP1QDi5PDXS6QDng2QDP1PDjR7QDog
2QDP1PDjR7PDob4VD0QDP1PDjR7PDob4QDPh2QDP1PDjR7PD\HPDbR6QDR1PDbo;QDR1QDQh2QDRh2QDV1PD]9PD`R6QDV1Q
DSh2QDX1PDnU7QDi5PDXS6QDX1PDUP5QDTh2QDX1PDUP5PDWP5PD\d=QDX1PDRP5QDUh2QDX1PDbR6QDVh2PD]9QDX1PD[R6
PDXb4QDOPDVP5QDWh2P@jR7PDX^6QDOQDX:QDXh2VD0QDOQDX:QDXh2QDYh2QDOQDZh2QD[h2QD\h2PDc6QDi5PDYc5PDRP5
QDOQDi5PDmY5PDVP5QDOQD]h2`D[R6`DbR6QDOPD]S5VD0QDOPD]S5QD^h2QDNPDjR7QD_h2PDoi1QDNQDi5QD`h2QDah2QD
NQDi5PDik7PDih3QDNQDi5QDbh2PDnU7QDNQDi5PDlf=PDbR6QDNQDi5PDWZ5PDSP5VD0QDNQDi5PDWZ5PDSP5QDch2QDNPD
hR7PDWZ5PD_d:QDNPDWP5PDjR7QDdh2QDNTD2PDbR6PDjj1QDNPDbR6PDTJPD\8QDU1PDjR7QDeh2QDU1PDjR7PDRU5`DZR6
`DbR6`DUP5QDU1PDjR7PDco5VD0QDU1PDjR7PDco5QDfh2QDU1PDhR7QDgh2PDSe7QDU1PDjR7QDhh2QDih2QDW1PDVP5QDP
CQDjh2QDW1QDkh2S@0PDnf=QDW1PDlR7QDlh2aDi4QDW1QDkh2S@0PDbR6PDgCQD[2PDjR7QDmh2`DbR6`D^R6`DZR6`D_R6
QD[2QDi5PDgf1QDY2PDjR7PDe3QD^2PDhR7TD1QDnh2`DUP5`D[R6QD^2PDjR7QDoh2QDPi2QD[1PDhR7PDho;QD[1PDhR7Q
DQi2QD[1PDhR7PD\HQDRi2QD[1QDi5PD`e1QDSi2QDTi2QDi5PDZb4VD0QDTi2QDi5PDZb4QDUi2QDc1PD_U3PD^f3QDc1PD
jR7PDmFQDc1PDjR7PDWF`DUP5`D]R6`DWP5`D_R6`DnU7QDd1PDjR7QDVi2QDd1PDjR7PD_f3VD0QDd1PDjR7PD_f3QDWi2Q
Dd1PDjR7PD[EPD[R6PDjR7TD1QDXi2QDe1PD^R6PDSe7QDe1PD_R6PDjR7QDe1PDjR7QDYi2QDZi2QDj1PDjR7QD[i2QDj1P
DUP5QD\i2QDk1PDhR7PDW8QDk1QD]i2QDk1PDnn2PDhR7QD^i2QDk1QDi5QD_i2QDk1QDi5PDnY5PDbR6QDb1PD[l4PDlT<Q
D`i2TD1QDQ2QDai2QDQ2PDUV7QDbi2TD1QDci2QDQ2PDoa1VD0QDQ2PDoa1QDdi2QDW2PDnn2PDhR7QDW2PDjR7PDV<QDV2P
D]R6QDei2PD]R6PDcS1PDZY;QD_2PDUP5PDoV7QD`2PDjR7PDl]<QDa2PDVP5PD[R6QDi5PD[5QDa1QDfi2QDgi2QD`1QDi5
QDhi2`DWP5`DUP5`DZR6`DXo2QD`1PDjR7QDii2`DjR7aD_5`D^R6QD`1PDjR7PD^i4VD0QD`1PDjR7PD^i4QDji2QD`1TD3
PDTm4PDVP5QD`1TD3QDaf2VD0QD`1TD3QDaf2QDki2QDi1QDli2QDi1PD\R6QDe\1QDP2QDmi2QDP2PDjR7PDel;QDP2QDi5
QDni2QDP2QDoi2QDPj2QDP2PDjR7PDTj4VD0QDP2PDjR7PDTj4QDQj2PDWP5PDWj2PDUX7PDWP5PDTJQDRj2PDWP5QDSj2QD
Tj2PDWP5PDhR7QDUj2QDVj2`DbR6`DUP5`D\R6PDWP5PDhR7PDXJPDkd3PDWP5PDhR7QDWj2QDV]1PDWP5PDhR7QDXj2PDiH
PDWP5PDhR7PDdg2PD[R6PDWP5PD^l4QDYj2PDWP5PDci1PDmb1QDZj2WD0PDWP5PDjR7QD[j2XD0VD0QDZj2WD0PDWP5PDjR
7QD[j2XD0QD[?PDWP5PD^`5PDkd3`EWZ5`EV^;`E[5`EUX7`EU1`EYS1`Ek2`E^g=`EnN`Ed5`EY_<WD0PDUP5PDjR7PDlT5
XD0VD0`EWZ5`EV^;`E[5`EUX7`EU1`EYS1`Ek2`E^g=`EnN`Ed5`EY_<WD0PDUP5PDjR7PDlT5XD0QD\j2QD]j2QDa5TD1WD
0PDUP5PDjR7PDlT5XD0QD^j2PDUP5PDjR7QD_j2PDUP5PDjR7PDY5PDWZ5PDUP5PDjR7PDSS5QD`j2QDaj2PDUP5PDjR7PDS
S5PDWZ5PDUP5PDmb1PD[R6QDbj2PDUP5PDmb1PD[R6Q@UHQDcj2PDUP5QDdj2QDa5PDUP5PDX:VD0QDa5PDUP5PDX:QDej2Q
Dfj2QDa5TD1PDUP5QDgj2VD0QDfj2QDa5TD1PDUP5QDgj2QDhj2QDa5TD1PDUP5QDij2VD0QDa5TD1PDUP5QDij2QDhj2QDa
5PDUP5PDhR7QDjj2VD0QDa5PDUP5PDhR7QDjj2QDkj2QDlj2TD3PDUP5PDhR7PDW`5VD0QDlj2TD3PDUP5PDhR7PDW`5QD]>
PDUP5PDhR7PDe\5PDQEPDUP5PDhR7PDnS<PDbR6PDUP5PDhR7PDVS;PD\R4PDUP5QDmj2QDnj2PDUP5PDjR7QDoj2PD[R6QD
a5PDUP5PDjR7PDba5VD0QDa5PDUP5PDjR7PDba5QD]>PDZR6PDjR7QDPk2QDQk2QDRk2PDZR6QD^k1QDSk2PDRj1PDbR6PDU
W7PDmb1PD[R6PDjR7QDTk2`DUP5`DZR6`DWP5QDUk2PDnb1PD[R6PDjR7QDVk2PDmb1PD[R6QDiHPDgf1QDWk2PD_EPD[R6`
DdD`Dgg:`DfC`DkP5`DcEQDXk2PDdg2PDWS6PDhR7QDYk2QDZk2PDhR7PDT3PDYS5PDhR7QD[k2QDQ>PDhR7PDlf:PDbR6PD
hR7PDV_6QD\k2QD]k2PDhR7PDPQ=PD\R6PDig=PDhR7PDPQ=PDbR6PDjg=PDhR7PD]V3PD\R6PDhR7PDkg=PD[R6QDUS1QD^
k2QD_k2QD`k2QDUS1PDg^2PDiHPDhR7PDWd4PDTMPDWP5PDHPDWd4PD\R6PDhR7QDak2QDbk2PDhR7PDcc<PD^S5PDhR7PDi
7QDck2QDdk2PDhR7PDbY7PD^k;PDhR7PDnR5PDV6PDhR7PD[U;PD[R6PDhV5QDa5WD0PDhR7PD_8PDWP5PDjR7PDg2XD0PDh
R7PDmg=PD[5PDhR7PDng=PD[R6PDVDPDhR7PDmMPDog=PDhR7PDkd6QDek2PDkd6PDPh=PD_4PDPh=PDhR7PD[c1PDWT1PDh
R7QDfk2QDgk2PDhR7PD\c1QDhk2PDhR7QDYk2PDW6PDnCPD`R6PDoCPDbo;PD`R6PD]P3PDnCPD[R6PD\n4PDRh=PDWP5PDj
R7PDUX7PDSP5PD]9PDn2PD]9PD`R6PDde<PD^U5PD`R6PDnf5PD_U4PD`R6PDQR4QDik2PDkHPDiR6QDjk2PDkHPD`R6QDkk
2PDkHPDPDPDkHPDSY6PDci1PDmb1PDmb1QDlk2PDcc<QDmk2PDoi1PDSj7QDnk2WD0PDoi1PDdg2XD0VD0QDnk2WD0PDoi1P
Ddg2XD0QDok2QDPl2PDoi1PDdg2WD0QDQl2XD0`EhR7`EjR7`EZP5`EYP5`EkP5`EcE`ElU7`EkR7`EoP5`ESW7`E_m4`Edm
4`ESh=`Ecm4`Ell4`EQl<`EkU7`EjU7`ETW7`Eam4`EXn4`E`m4`Ebm4`Eig=`EjH`EQe:`ESg2iE4PD]S6PDUP5QDRl2PD`
W;PDUP5PD`W;PDUP5QDSl2PDhS;PDUP5QDTl2PD\6PD_c1PDTg1PD_c1PDVW7PDSS5`D]P5`DPm4`D[R6PDVW7PDjR7QDUl2
PDVW7PDeh3QDVl2QDWl2PDWm<PDUg:QDXl2PDjR7PDf[5PDUP5PDjR7PDf[5PDUP5PDjR7PDhV5VD0PDjR7PDf[5PDUP5PDj
R7PDhV5QDYl2PDjR7QDZl2PD^g=PDjR7PDUh=QD[l2PDjR7PDWh=QD\l2PDjR7PDhm4PD[R6PDjR7QD]l2PDjR7PDZ6PD[R6
PDjR7PDjR7PDXn2PD[R6PDjR7QDjh2QD^l2`D[R6PDjR7QDjh2QD^l2PD[R6QD_l2TD1QD`l2QDa5PDjR7PDaOPD[R6PDjR7
PDfe:QDal2QDa5PDjR7PDfe:PDRj;PDjR7PDSa4PDWQ5PDjR7QDbl2QDcl2PD\n4PDZc7PDmj;QDi5QDdl2PDmj;PDjR7QDe
l2PDmj;PDTW7QDfl2PD]V7QDgl2PDhR7QDhl2PDSX7PDhR7PDoU6PDSX7QDil2PDhR7PDWZ5PDSX7QDjl2PDhR7QDkl2PDSX
7QDll2PDbR6PDSX7PD[2PDXP5PD\P5PD`1PDhR7PDWZ5PD\P5QDml2PDhR7QDkl2PDZ`;PDjV7QDnl2PDZ`;PDmR5PD[R6PD
HPDQh3PDZh=PDHPDao4PD[h=PDa^:PD\h=PDa^:PDiR6QDol2PDc`:PD\h=PD]h=PD`R6PDiHPD^l4PD[R6QDPm2QDQm2TD1
PD^l4PD[R6QDRm2QDSm2TD1PD^l4PD[R6PDnR<PD^l4PD_i4PDSU1PDUP5PDoV7PDmd6PDhR6PDgCPDiHPDQe4QDTm2aE_5Q
DUm2QDVm2PD\d=PD`R6PD^h=PD[k;PDgU3QDa5WD0PD[k;PDaj;XD0VD0QDa5WD0PD[k;PDaj;XD0QDWm2PD[k;PDbR6QDXm
2QDYm2PDRP5PD]R6PDjR7QDZm2PDRP5PDQm4PD]R6PDRP5PD`R6QD[m2PDRP5PD\R6PDQ\4PDoV7PDlY=PDoV7PDoV7PDlY=
PD_R6PDoV7PDmX1PDo2PDnf=PD`R6PD[Q<QD\m2PDbj4QD\m2PD^JPDah=PDbh=PDYS5PDkDPD[R6PD]6PDTi2PDiR6PDVR5
PDUX7PDRS5PDTP5PDjR7PDRS5PDUP5PDjR7PDjm5PD[R6PDkX;PDkm5PD[R6PDkX;PDSS5QD]m2QDPCQD^m2PDfe3PD[R6PD
We=PDla5PD[R6PDjR7PDiMPDiR6QD_m2PDeh=PDhd8PD]c=QD`m2QDam2TD2QDbm2UD0PDV3PDhR7PDfT<QDcm2PDV3PDhR7
PDfT<QDdm2QDi>PD_EPDNPD`R6QDem2PDgP5PDbR6PDX:PDgP5PDbR6QDmGQDfm2PDfCPDWP5QDi5PDcS5PDUm;PD\R6QDgm
2PDXo4QD]f2PDWGPDW[5PDTP5PDfh=QDhm2PDoV7PDjR7QDim2PDoS5PDQ\4PDTT5PDQ\4PDmV;PDQ\4PDVP5PD[R6PDjR7P
DmV;PD\Q=PDTP5PDRT5PDQ\4PDd4QDjm2QDkm2PDUP5PD]R6QDlm2QDmm2PDPHPD`e=PDPHQDnm2`DjR7`DfCPD`e=PDPHVD
0PD`e=PDPHPD1PDhh=QDmm2PD[l4PDhh=PD[l4PD^R6PD^Q<QDne2PDTP5QDW]1QDom2PDRP5QDaBQDPn2PDVP5PDhR7PDi]
;QDPn2PDVP5PD_R6PDjR7QDQn2PDg3PDn2PDn2PDg3PDg3PD`R6PDn2PDhR7PDYP=PDa_:PD`R6PDih=PD\T6PDjR7PD\c<P
DSc1QDRn2PDSc1PD]S1PD^R6PDZOPDbR6PDhP7PDhR7PDoJPDbR6PDjh=PDiR7PDXo5PDhi<PDiR7PDe2PDbR6PDkh=PDiR7
PDU6PDfl;PDhR7PDlh=PDhR7PDmh=PDgDPDhR7PDig=QDSn2PDhR7PDjn5PDZ4PDZR6PDhR7PDm]<PDZR6PDnh=PDZR6PDoh
=PDVP5PDUP5PDhR7PDPi=PDS1PD[P1PDjR7PDoP5PDi7PDan<TD2QDTn2PDPQ5PDfi4PDan<TD2QDUn2PDbT3PDkCPDhR6PD
XP5PDbR6PDYe4PDoP5PDXP5PDbR6PDjR7PDQS1PDWP5PDQi=PDWP5PDjR7PDSU1PDhR7PDPc:PDX[<PDmR5QDVn2PDc7PDSi
=PDhR7PDSc1QDWn2PDcR5PDmR5PDHPDPQ5PD[h;PDQP4PDPh3PDhR6QDXn2TD3WD0PDjR7PD_d:PDVU7QDYn2XD0`DUP5QDa
5PDoV7PDn7PDoV7PDn7PD`R6QDkIPD^V7PD]EQDee1QDZn2PD]R6PD^V7PDiR7PDT^;QD[n2TD1QD\n2PD[l4QD\n2PD[l4Q
D]n2QD\n2PD[l4PDjR7QD^n2PDWP5QDi5PDXS6QD_n2PDll4PDSd4QD`n2QDan2TD2QDbn2PDjR7QDcn2QDdn2PDhR7TD1QD
en2QDdn2PDhR7TD1PDeX;PD[l4QDfn2TD1QDgn2PDHQDhn2QDin2PDnFPDkd6PDiR6PDhR7PDhS;QDjn2`D[R6QDkn2PDhR7
PDhS;PDl4QDln2PDiR6PDmMQD^e2PDjR7PDZi=PDHPDo2QDmn2PD]i=PD[R6PDUm5PD]S1PDbR6QDnn2PD^i=PD^f3QDon2T
D1PDiR7QDPo2PDiR7PD_i=QDQo2PDTY1QDRo2QDSo2PDoV<QDTo2TD3WD0PD^T<QDUo2XD0QDVo2PDnU7QDWo2TD1QDXo2PD
_`5PD^S5aE_5WD0PDj];QDYo2XD0VD0aE_5WD0PDj];QDYo2XD0QDZo2QD[o2PD^R6PDQ;QD\o2P@UP5PD`Q3VD0QD\o2P@U
P5PD`Q3QDPh2QDaATD2PDVl6PD[l4PDeR6QD]o2QDTHQ@S=QD^o2TD2PDbc<QD_o2PD\R6PDhR7QD`o2PDmb1PD[R6QD^k1Q
Dao2PDRP5PDbR6PDRc3PD]R6PDhR7PD^i;PD[R6PDPQ5PDhR7PDmS;PDmT<QDbo2PDZR6PDjR7PDii=PDoP1PD^S5PDZR6PD
oV7PDZR6PDjn5PDZR6PDji=PD`R6PDl4PD[R6QDi5QDco2PDZR6PDki=PDZR6PDhR7PDna1PDli=PDZR6PDhR7PDmi=QDdo2
PDjR7PDga=PDUb2PDbR6PDcT5PDni=QDeo2QDfo2QDgo2PDaX2PDak;PD[l4PDQj<PD[Z2PDWP5QDho2QDio2PDTP5PDjR7P
DlT5QDjo2TD2QDko2QDlo2QDmo2PDZS8`D_U4PDhEQDno2PDWP5PD[l4QDi5QDcCPD]Q1PDUV7PD`[5`DUP5`DWP5`DTS1`D
WV7PD[Q<QDi5PDg[<PDS1PDSS5PD`R6QDoo2QDPP3PDVP5PDHPDh_5QDdW2PDTe<PDgn4PDTP5PDfDPDoP5PDSP<PDXT1PDV
P5PD[R6QDi5QDQP3PD[l4PDjR7PDmb1`D[R6QDRP3TD1PD[l4PDjR7PD_9QDSP3PDhR7PDli1PDXS1PDjR7PDUj=PD\k5PDW
P5PDhR7PDVj=PDeGPD\P=PD^R6VD0PD\P=PD^R6QDPh2QDTP3TD2PDWP5PDjR7PDWZ5QDTP3PDSP5TD2QDUP3PD\l4QDi5QD
VP3PDbR6PDYj=PDUP5PDjR7PDT?PDWP5PDjR7QDWP3PDjR7PDmR5PD\n<PDjR7PDPh3PD\R6PDbR6PDHPD^j=PD_P5PDcY7P
Dnn2QDXP3PDhR7PDc`3QDYP3TD1PDoU;QDSEQDZP3PDR8QD[P3TD1P@hR7PDd8PDWP5PDeNQD\P3TD2PDSg2PDVP5PDSg2PD
VP5QD]P3`D\8`DXGPD_j=PDVP5QDT1Q@g5S@0QD^P3PDbR6PDmNQDT1QD_P3PDbR6QD`P3QDaP3QDT1PDHPDoP5QDbP3QDT1
QDcP3QDdP3QDT1QDeP3QDfP3QDT1PDbR6QDi5PDXS6QDT1QDgP3PDbR6QDhP3QDMPDhR7QD^CQDMQDi5QDiP3PDRP5QDMQDi
5QDbh2PDUP5TD1QDjP3QDMPDVP5QDkP3QD^1QD[;QDlP3`D\R6`DUP5`DZR6`D[R6QD^1PDjR7PDgDPD[R6QD^1PDjR7PDXg
5QD^1QDYGS@0QDmP3QDLPDmR5QDLPDW^:`DUP5aEi4`Eee1`EQ6`EoU5`EXEQDLPD^S5QDLPDbj=PD[R6QDLPDZS5`DjR7`D
hR7`DQ\4`DkP5`DcE`DkU7`DjU7`DZP5`DYP5QDLQDnP3TD1QDoP3QDLPDZR6PDjR7QDPQ3QDDPDUV7PDjR7PDkU<QDDPDTP
5QDQQ3QDRQ3QDDPD[l4QDPCQDSQ3`D[R6QDDPDbR6QDTQ3QDDPDbR6PDjR7QDUQ3QDDPDVP5QDVQ3P@jR7PDTk4QDDPDWP5P
DoP5PDVV=QDDPDWP5PDXT1QDDQDWQ3QDXQ3TD3QDDQDYQ3QDDPDfe3PDWP5PDXe4QDDPDfe3PDjR7QDZQ3QDDPDSP5PDnn2P
DhR7QDDPDSP5PDjR7QD[Q3QD\Q3TD4PDSP5PDjR7QD]Q3QDDPDSP5PDhR7QDYf2QDDPD[V7PDjR7QD^Q3QDDPD_d:`DbR6QD
DPDbR6PD^6QDDPDhR7QD_Q3QD`Q3QDQ1QDaQ3QDbQ3QDQ1QDcQ3QDdQ3QDQ1PDbg7QDZ1QD[;QDeQ3QDfQ3QDZ1PDjR7PDlT
5QDZ1PDnn2PD`S1QDHPDjR7QDgQ3QDhQ3QDHPDPHPD]R6QDHPDVP5PD[R6QDiQ3QDHQDjQ3QDkQ3TD1QDHQDlQ3`DWP5`DUP
5`DZR6`DZS5`DZe6`DdR6`DYQ5QDHPDTP5QDmQ3QDHPDUP5QDnQ3TD1QDoQ3QDHPDS1QDPR3QDHPD[S5PD[R6QDHPDZS5PD]
R6QDFTD2PD]R6PDhR7PDg_=QDFPDjR7QDQR3QDRR3QDFPDjR7QDSR3QDFPD\R6PDgQ<QDFTD2PD\R6PDgQ<QDFQDTR3QDFQD
j`2PDRd<QDGPDhR7QDUR3PDVP5QDGPDhR7QDVR3QDWR3QDGPDhR7PD`b4PD`R6QDGPDhR7QDXR3VD0QDGPDhR7QDXR3QDYR3
QDGPDhR7QDZR3QDGPDQo;QDGPDZS1PD]R6QDGQDkIQD[R3QDIQDi5QDcCQDfCQDIQD\R3PDWP5PDjR7PDjHQDIQD]R3QDIPD
dOQDX:PD_d:QDJPDVP5QD^R3QD_R3QDJQD`R3QDJPDiS1QDhBQDJTD1PDUV8QDJPDhR7PDi];QDJQDaR3PDnn2QDbR3PDnn2
PDU`=PDWj5PDnn2PDhR7QDcR3PDnn2PDhR7PDZf=PDWP5PDnn2PDhR7PDig=PDWk=PDnn2PDhR7PDQFPDi6PDnn2PDhR7PDe
5PDnT5PDnn2PDhR7PD]Z;PDf8PDnn2PDhR7PDPf=PDob4PDnn2PDhR7PDe`3PD_U5QDdR3PDnn2PDhR7QDeR3PDnn2QDUS1Q
DfR3QDgR3PDnn2QDhR3`EZk=`E[k=`E\k=`E]k=`E^k=`EZ3`E[1PDnn2QDiR3QDEPDiR7PDe2PDbR6QDEPDhR7TD1PDbU4P
DUP5QDEPDhR7PDoJPDbR6QDEPDhR7PDRGPDWP5QDi5QDEPDhR7PDjd5PDVV=QDEPDHQDjR3QDEPDHPDT8PD\R6QDEPD`R1PD
og3QDEPD^2QDeo2PDRa4QDEPDhR7QDkR3PDbR6QDlR3QDEQDi5PDUX7QDmR3QDnR3TD3QDP1PDgf5QDoR3PD]3PDgf5QDPS3
QDQS3PDnV5PDbR6QDP1PDbk=QDP1QDRS3TD2PDXP5`D[R6`D_R6`DdF`DlU7`DZR6`DWP5`D]R6QDP1TD2PDbR6PDck=QDNT
D2PDUP5PDjR7PDXP5PDQh=QDNTD2PDUP5PD]3QDNTD1PDTP5QDi5QDSS3QDNQDTS3QDUS3VD0`DhR7`DjR7QDNQDTS3QDUS3
QDVS3`DhR7`DjR7QDNPDoV7QDi5PDbY5QDNPDjR7PDYW5PDeR6QDNPDjR7PDYa3PDWP5QDNPDjR7PDPj5PD\V7QDNPDjR7PD
Ra<QDNPDjR7PDn`<PDUP5`DjR7QDNPDVc4QD[a1QDWS3QDXS3QDOPDjR7PDYg5PD[l4QDOPDjR7PDda5QDYS3QDOPDjR7PDm
EPDUP5QDY1PD^e4`DTP5`D[R6`D_R6`D]R6`DVP5QDY1QDZS3QD[S3QDV1PDh[<QDV1QD\S3QD]S3`DjR7QDV1PDWP5PDjR7
PDVU7PD[R6QD^S3QDV1PDWP5QDi5PDVU7QDV1PDUP5PDhk=QDo1PDUP5QDPCQD_S3QDo1QD`S3QDaS3QDo1QDbS3PD`R6QDo
1PDUP5QDi5QDcS3QDRCPDUP5QDPCPD_T<QDV2QDPCPDPU<QDV2QDdS3PD^R6VD0QDV2QDdS3PD^R6QDeS3QD[1PDRj1PDWR<
QD[1PDQS5PD`R6QD[1PDjR7PDPY4QDfS3PDjR7PD[X<VD0QDfS3PDjR7PD[X<QDgS3QD[1PDdT;PDRP5QD[1PDQ\4PDWj2QD
[1PD\R6PDT8QD[1PDRP5VD0QD[1PDRP5QDhS3QD[1PD_h3QD\1QDiS3VD0QD\1QDiS3QDjS3QDkS3Q@lS3QDWf2VD0QDkS3Q
@lS3QDWf2QDmS3QD]1QDnS3TD1QDoS3QD_1QDPCPDge<QD_1PDjR7PDPg1VD0QD_1PDjR7PDPg1QDPT3QDa1PDWP5PDjR7PD
Se5QDa1PDik7PDZR6QDa1PDTJPDik7QDa1PDjk=PDbR6QDa1PDeGPDgf5PDUP5QDa1TD2PDZe6PDjR7PD]FQDa1TD1PDjR7P
DY\7PDVP5QDa1TD2PDWP5PDZR6PDjR7PDjMQDQT3PD]S5QDf1TD2QDRT3TD1QDST3QDf1PDjR7PDlo<PDSP5QDf1QDTT3Q@U
T3QDVT3QDf1PDQ\4TD1QDVT3VD0QDf1PDQ\4TD1QDVT3QDWT3QDf1QDXT3PDSP5VD0`DjR7QDf1QDXT3PDSP5QDYT3`DjR7Q
DR2QDZT3TD1QD[T3QDW1TD2PDRP5PDmR5QDW1TD2PDbR6PDlk=QDc1PDUa;QDc1PDjR7PDS4QDc1QDi5QD\T3QDX1PDhR7PD
mk=aEi4`E_H`E]F`Ece5`ElT5`EV8`E[]5`Ein4`EQ\4QDX1PDbR6PDhR7QD]T3QDX1PDZe6PDZFQDX1PDlR7PDbR6PDjX<Q
DX1QDU[2PDiR6QDX1PD^S5PDZR6PDjR7QDX1PDVW=VD0QDX1PDVW=QD^T3QDj1PDoV7PD[l4QD_T3QDj1PDPHPD_R6QDPCS@
0QD`T3QDl1PDhR7PDdo<VD0QDl1PDhR7PDdo<QDaT3QDl1PDjR7PDmR5QDm1PDQ\4PDUP5PDPS5QDm1PDjR7PDZ[<QDn1QDb
T3TD1QDcT3QDg1PD_m4VD0QDg1PD_m4QDdT3QDg1PDQDQDg1PDjR7QDeT3PD\R6QDi1PDSP5PDbR6QDfT3QDS2QDgT3QDS2P
D\FPD^U5QDS2PDjR7PDR<QDKPDhR7TD1PDSe=QDKPDhR7PDbo4PDRk4QDKPDjR7QDhT3QDiT3QDKPDjR7PDVU4QDU2QDi5QD
jT3QDU2PDjR7PDob4QDkT3QDZ2QDlT3QDmT3QD]2PDVP5PDnn2PDhR7PDig=QD]2PDbR6QDi5PDah=QD]2QDi5PD]9PDWP5P
DjR7PDna5QD^2QD[;QDnT3PDUg4QD^2PDhR7PD^c=QDoT3QDb2QDPU3TD2QDQU3QDc2PDiR7PDZ`=QDc2PDjR7PDin4QD\2P
DRP5PDbR6QD\2PDWP5PDjR7PDYV7QD\2PDUP5QDeo2PDPl=QDh1PDTP5QDh1QDeo2PDXb4QDh1QDeo2PDgP5QDh1QDkIS@0Q
DRU3QD`2QDSU3TD1QDTU3QDCQDUU3QDVU3TD1P@gn4QDPh1QDWU3P@VU7PDbR6PDo2PDhR7PD`Q3QDXU3QDYU3aD_5PDhR7P
D`Q3PDVU7PD_R6Q@ZU3QD[U3PDhR7PDjU3QD\U3PDhR7QD]U3PD[R6PDhR7QD^U3PD[R6`Dhj4`DZe4`DXo3`DWl=`Df:`DV
c4`Dhk3`DZY;`DXl=PDhR7PDfS1PD[R6QDi@`EbR6`EZR6`E_R6`EWP5`ETV7`EjR7QD_U3QD`U3PDhR7PDkFPDYl=QDaU3Q
DbU3QDcU3QDdU3QDeU3WD0QDfU3XD0VD0QDdU3QDeU3WD0QDfU3XD0QDgU3PDhR7PDcm4PDkn3PDhR7PDoa:PDSc;PD[l=PD
hR7PD[3PDWP5PDjR7PD\l=PDhR7PDUGPDWP5PDhR7PDhR7PDdX;PDWP5PDjR7PDT_5PDhR7PDj;PD[R6QDhU3PDhR7PDef1P
D\R6QDiU3PDhR7PD_l=PD\R6Q@jU3QDkU3PDhR7PDod<PDWe4PDhR7PDkS;PDTc5PDhR7QDlU3QDmU3PDhR7PDVS;QDnU3PD
hR7PDhP5PDUg4QDa5PDhR7PDQb7PD[R6PDhR7PDgd6PDbR6PDiR7PDl4PDhR7PDoh4QDoU3PDhR7PDee1PDZQ1PDhR7PD]P1
PDYh;PDhR7PDld6PDbl=PDhR7PDng4PDcl=PDhR7PDdl=PDWP5PDhR7QDPV3QDQV3PDhR7PDYe4PD`_5PDWP5PDhR7PDhS;Q
DRV3PDhR7PDnQ5PD]Q=PDhR7PDnQ5PD]S6VD0PDhR7PDnQ5PD]S6QDSV3PDhR7QDTV3QDUV3QDUS1QDVV3PDjo5PDhR7PD_m
4PDhl=PDhR7PD_m4PDfg1QDWV3PDhR7PDjX1PDTe7PDhR7PD]c<PDWP5PDjR7PDlR1PDhR7PDT?PDi6PDhR7PDWQ1PDee1PD
hR7PDVh4PD[R6PDmCPDWP5PDhR7PDYV5PD_P5PDbY7PDhR7QDXV3PDj_5PDhR7QDYV3PDie2PDnS;PDie2PD`d=PDhR7QDZV
3QD[V3PDYS5QDi5QD\V3QD]V3QD^V3QDi5QD_V3VD0QD]V3QD^V3QDi5QD_V3QD]>PDVP5PD[R6QD`V3PDVP5PD[R6QDaV3`
DV6`DQi4`DRi4VD0PDVP5PD[R6QDaV3`DV6`DQi4`DRi4QDbV3PDVP5PD[R6QDi5PD^Q6PDVP5PD[R6PDjR7PDil=QDcV3PD
UV7PDjR7PDVU4PDVP5PD[R6QDdV3PD]R6PDZe6PDjR7QDeV3PDZe6PDhR7PDRT4VD0PDZe6PDhR7PDRT4QD]>PDZe6QDi5PD
aZ<QDfV3TD2PDZe6PDjR7QDgV3QD^FPDZe6QDi5PDnR4PDZe6QDhV3QDiV3TD2PDZe6QDjV3PDRP5PD[V7PDQ\4PDRP5PDjR
7PDiU<QDkV3TD2PDRP5PDjR7PDRk4PDRP5PDjR7PDij4PDnj4PDRP5PDWP5PDjm;QDlV3PDRP5PDWP5PDjR7PDdDPDRP5PDb
R6QDmV3PDRP5PDbR6QDUHQDnV3PDRP5PDbR6QDoV3QDPW3PDWP5QDQW3PDTP5PDjR7PDdj=PDTP5PDjR7QDRW3QDSW3TD2PD
TP5PDjR7PDXIPDTP5QDi5PDgf1PDTP5PDUP5PDjR7QDTW3PDWZ5PDTP5QDUW3PDUP5PDjR7PDXP5QDVW3PDUP5PDjR7PD_d:
QD`j2QDWW3PDUP5PDjR7PD_d:PDWZ5PDUP5PDjR7QDXW3PDUP5QDeo2PDlU3PDQm=PDUP5QDeo2QDYW3PDUP5QDi5QDZW3PD
hj5QD[W3TD1PDUP5PDlU7PD^g=PDUP5QD\W3QD]W3PDUP5PDhR7QD^W3TD1QD_W3PDZS5PDjR7QD`W3QDaW3PDZS5QDi5QDb
h2PDXS5QDbW3PDZe6QDcW3PDXS5PDjR7PD_U5PD^T<QDi5PDjDPD`V7QDUS1QDdW3PDYV7QDeo2QDeW3PDbY7PD_R6QDfW3P
DPl4PD`R6PDbY7PDXT1PD`R6PDdQ6PDdX;PDWP5PDjR7PDT_5PD\R6PDjR7PDVm=PD[R6PDQ\4PD_R6QDgW3PDbR6PDZOPD\
R6PDhR7QDhW3PDhEPDhR7PDTj4PDSc1PDbR6QDiW3PD_9PDaf3PDS7PD_9PDWP5PDjR7QDjW3PD]9PDWP5PDjR7QDjW3PDPm
4PDn9PDo2PDkOQDoe1PDS9QDkW3PDnR<PDWP5PDnR<PDWP5QDlW3QDmW3PD`FPDZR6PDj4PDWP5PDhR7QDnW3QDoW3PDWP5P
DhR7PDli1QDPX3PDWP5PDhR7QDQX3PDWP5PDhR7P@W^:PDYR<PDWP5PDjR7QDRX3PDWP5PDjR7PDjHQDSX3`DjR7QDTX3PDW
P5PDjR7PDjHPDWP5PDhR7QDUX3QDVX3PDWP5PDZR6PDjR7PDjMPDWP5QDWX3PDWP5PDYb3PDoh6PDWP5PDoP5PDVV=PDgm=P
D[R6PDoV7PDoQ4PDcP5PDUj4PD\R6PDjR7PDbg2PDVW7PDZl4QDXX3PDjP<QDYX3QDZX3QD[X3P@[R6QD\X3PDlU3PDj[<PD
mm=PDlU3QD]X3QD^X3PDcFPDWP5PDjR7PDRa4VD0PDcFPDWP5PDjR7PDRa4QDWOPDcFPDWP5PDjR7PDgf1PDcT3PDnNPDbT3
PDcT3PDhR6QD_X3PDjU<PD]Y4PD`Q3PDWP5PDjR7PD\_;PD`Q3PDVU7PDbR6PDo2PD`Q3QD`X3PD`Q3PDik;`Dle1`D_h1QD
aX3TD2PDld6QDbX3PDld6PDeQ6QDcX3PD]P1PDWP5PDWR=PD]P1PDUP5TD1QDdX3PD]P1PD\R6PDVc4PD]P1PDjR7PD_Q=PD
bT3PDe;PDhR6PD[c4QDeX3QDfX3QDgX3PDbT3QDhX3PDhR6QDiX3QDeX3PDn7QDjX3PDbT3PD[R6PDjR7PDll4PDcY7PD[R6
PDhR7PDTn=PDcY7PDUn=QDkX3QDlX3QDmX3PDim;PD`R6PDim;PDnV7QDnX3PDkV7QDoX3QDX:PDWP5PDHQDPY3QDQY3PDHP
DXh1PD\R6QDRY3PDHQDSY3PDHPDog3`DhR6PDHPDTJPDHPDZP1PDXn=PDHPDmn2PD]P1QDkIPDoc4PDaR6PD\P5QDYGQ@j5Q
DTY3TD1QDUY3PD\P5QDVY3QDWY3TD1QDXY3PD\P5PDT3PDVP5QDS=PDRP5PDbR6QDYY3`Dk8`DdEPD\P5PDmj;QDZY3PD\P5
QD[Y3QD\Y3PD\P5PDYP1QDi5PD\P5QD[;QD]Y3TD1QD^Y3PD\P5PDjR7PDl4PD[R6PDjR7PDcc<PD\P5PD\R6PDjR7QD_Y3P
DZ`;PDbR6QD`Y3QDaY3PDVR5QDbY3TD1PD_m;PD[l4PD`R6PD]S1PD[l4QDcY3PDWm<PD\R6PDjR7PDYa4PD\n=PDYV7QDdY
3QDeW3PDU<PDjU<PDlS8PDbP6PDZJQDeY3QDfY3PDbR6QDgY3QDhY3TD1QDiY3QDjY3PDVP5PD[R6QDkY3QDlY3QDmY3PDa_
:QDhBPDjR7PDQn<PDa_:PD_n=QDnY3PDfe3PDWP5PDXe4QDoY3PDjR7PDjX<QDoY3QDPZ3QDQZ3`DPl4PDll4PDVR5QDRZ3T
D3PDUP5PDjR7PDll4PDTf1`D[R6`DWP5QDSZ3QDTZ3QDUZ3PDjR7TD3PDXe=QDUZ3QDVZ3VD0QDUZ3QDVZ3QDWZ3QDUZ3PDh
R7PDST1PDRj1QDXZ3PDRj1PDkb1VD0PDRj1PDkb1QDYZ3PDRj1PDdg2QDZZ3PDc3PDWP5PDao4PDc3PDWP5QDi5PD[h;PDiT
;PDWP5PDjR7QD[Z3QD\Z3QD]Z3TD1QD^Z3QD_Z3QD`Z3TD3QDaZ3QD_Z3PDUP5PDR8QDbZ3QDcZ3TD1PD[Y;`D[R6QDdZ3QD
eZ3PDjR7PD[Y;QDeZ3PDjR7PD[Y;VD0QDeZ3PDjR7PD[Y;QD]>QDfZ3TD2PDhn=QDi5QD_V3QDgZ3QDhZ3TD2QDiZ3PDoFPD
`R6PDZ^5PDm]<PDco5PDgR=PDZe6PD[P5PDbY7PD[P5PD[P5PD[P5QDjZ3QDSn2QDkZ3TD1PD_P5QDlZ3PDm2PDWP5PDjR7P
DlT1PDT`5QDmZ3PDjn=PD^R6PDjR7PDT?QDnZ3QDUS1TD1QDoZ3PD]l=PD[l4PDRd5QDP[3QDQ[3TD2PDZe6PDjR7QDR[3PD
[V7PDjR7PDXT4PDWd5PD`R6PDnn=PDon=QDS[3PDPS5PD`R6PDQS5PDR8QDT[3P@jR7PDR8PDPo=QDU[3QDV[3PDci1PD[R6
PDjR7PDRo=PD_P5PD^U3PD\R6QDi5PDoV;PD_P5QDW[3QDX[3PD_P5PDPW7PDZn:PD_P5PD_4QDaBQDY[3PD_P5PDbY7PDTd
6PD_P5PDaY7PD_P5PDTf3PD`R6PDo2PDec1QDZ[3PDNPD`R6PDkV=PDme5PDho5PDPQ5PDS1PDV^;PDPQ5PDZ2PDZ`=QD[[3
PDod<QD\[3QDa5PDgf5PDZe6PDjR7PDgf5PDTP5PDhR7PDWJQD][3QD^[3PDjR7PD`g1PDaf=QDi5PDag1QD_[3PDjR7PD`g
1PDVFPDlU5PDVFPDZS5PDjR7PDfm;PDlk4PDWo=QD`[3QDa[3TD1QDb[3PDoR5PD[R6PDjR7PDTk4PDnU<PDUg5PD`R6PDhR
7PDQd4PD]R6PDhR7PDj_:QDc[3PD]R6PDYo=PDQR=QDfo2PDdR6QDi5PDQm=QDXP1PDbR6PDU7PDd8PDT3PDVP5PDcc<PD[R
6PDYf<PDhR7PDcc<PD[R6QDi5PDXS6PDZo=PD^S5PDPh3PD\R6PDlT7PDlb1PD[R6QDd[3PDZo=PDlb1PD[R6PDoV7VD0PDl
b1PD[R6PDoV7QDe[3QDf[3QDg[3PDWP5PDbQ5PDff=PDRP5PDWP5QDh[3PDjR7PDdNQDa5PDUP5PDjR7PDRk4QDi[3TD1QDj
[3PDTP5PD_d:PDl4PD[R6PDjR7PDm2PD_d:PD]o=PDRP5PDjR7PD_d:PDae5QDk[3PDRP5PDjR7PD^o=PD_o=PDk8PDmf3PD
U3QDT<PDRP5PD[Y1QDl[3PDmU7PD\Z<PDnNQDm[3TD4PDbR6PDjR7PDe:VD0QDm[3TD4PDbR6PDjR7PDe:QDn[3PD^R6PDjR
7QDo[3PD[R6PD^R6PDPo;QDP\3TD2PD^R6PDjR7PDle1PD^R6PDXIPDaR6PDac3PDWP5PD[5PDia=QDoe1PDYW5PDeR6PDjR
7PDlS4PD`R6QDQ\3PD`o=PD`R6PDW]6PD^4PDiR6PD^Y;PDSHQDR\3PDUQ<PD]S5PDeGQDS\3QD^FPDeGPDV^;PDVa6QDT\3
PDbo=PDco=QDU\3QDV\3PDPe2PDcT3QDW\3PDd3PDjR7PD_o4QDX\3QDY\3TD2QDZ\3QD[\3PDh5PDhR7PDmY5QD\\3PDP3P
Dkc:PDoS1PDVg;PDT3PD`R6PD`V;PDT3PD`R6PDkU4QD]\3PDhS;PDWP5PDjR7PDgf5QDLPDW^:PDUP5QDi5`DXP5`Ddo=`D
Y5PDZd<PD^R6PDeo=PDhR7PDTl4PDXj5PDWU1PDXj5PDWh=QD^\3`DZR6`DnN`DUV5PD]S1PD`R6PDfo=PD]S1PDbR6PDZd<
PDSP5PDZR6PDlk=PDSP5PDWP5PDjR7QD_\3PDSP5PDjR7QD`\3`D[R6QD]JQDeo2QD_JPDgo=PD`R6PDho=PD^m4PDiR6QDa
\3`DRV5PD_T3PD`R5PDTW7PDel;PDWP5PDTW7PD^X1PD\R6PDTW7PDjh3PDVU7QDb\3QDc\3TD1QDd\3QDe\3PDdR6QDj^2Q
Df\3PDQS5PD`R6PDld6PDjo=PDj[<PDko=PDlk4PDZFPDch<PDoi1PD\V7PDlo=PDmo=PDhR7PD_S1PD^R6QDg\3`DTk4QDh
\3QDi\3TD1QDj\3PDUZ5PD\R6PDaMPDWZ5PDWP5QDi5PDma4PDV^;PD[R6PDhS4PDV^;PDZl6PDUP5PDjR7QDk\3PDZR6TD1
QDl\3QDm\3PD^R6PDhR7PDed5PDSc1QDn\3QDo\3PDcOQDUS1TD1QDP]3QDP@QDQ]3PDWP5PDoa1QDR]3TD1QDS]3PDXIPDo
b4PDfGPD`R6PD]l2PDfGPDZe6PDjR7PDUP>PDfGPDd`5`DiV5`D]R6PD^l4PD[R6PDfGPDdDPD\m3PDhZ5PDW_;PDVP>QDT]
3QDdc2PDQ\4PDoV7`D^R6`D_R6QDdc2PDHQDU]3QDV]3PDnU7PDREPDe5PDnT5QDW]3QDX]3PDYP>PD\S<PDdT1PDjR7PDPR
<QDY]3QDi5PDZY;PDQT5PDWP5PDjR7PD[P>PDe^5PDWP5PDhR7PD\P>PD`1PDVP5PDbR6PD]P>PDXS6PDiZ5`D^R6`DWP5`D
ZR6PDXS6PDlb1PD^P>QDZ]3PD[l4P@jR7PDlR<`E[U;`ESW7`EcV7PDjX1PDTe7QD[]3PDgV=PDik3PDba<PDWP5PDjR7PDe
n5PDW`5PDaf=QD\]3QDi5PDfa;PDVP5PDRS5PD`R6QD]]3PDcP>PDjR7PD[d=PDV`3PDjR7PDoU5PDTe<PDgn4`l2200RP12
10UP1320YP1230VP1240VP1350YP1360WP1470WP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15
@1WP17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14
O1UP1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP1
7]12YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12X
P18j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W2
3XP16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18
e23YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP
18Q33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33
XP19^33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h3
4WP16i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15
S44XP16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP
1:_45\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P1
6h45UP16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55Y
P15U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a5
6TP16a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15
m56VP1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1
<X67VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67V
P15c67XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67
YP16o67WP16o67YP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[
77UP14\77VP16]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P1
5g78TP16h78XP1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88T
P1EU88XP1CV88XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88
VP15a88TP1808RP18b88UP16c88TP16d88VP16e88[P16f88XP16e88\P16g88XP17h88UP16i88VP14Z18SP14Z18SP15j8
8VP18k88YP14l89YP15m89WP17n89XP13o89VP13P99WP12Q99TP16R99UP17S99WP18T99[P15f29SP14U99VP13V99XP13
W99YP13X99WP13Y99WP13Z99XP13[99XP12\99TP13]99XP13^99XP13_99XP12`99UP13a99WP14b99WP15c99VP13d99WP
14g59XP13e99WP13f99WP12j79UP12j79UP1109RP1109RP1109RP12g99TP15h99TP15i99TP12j99TP13g69WP14k99YP1
3l99TP12m99TP12n99UP13o99XP13P:9VP12Q:9UP18R:9WP14S:9TP15T:9YP1309RP12U:9VP18V:9]P13W:9TP13X:9XP
13Y:9VP14Z:9XP13[:9XP12R99UP12\:9UP13[89XP12]:9UP13^:9VP12_:9TP13`:9UP13a:9WP14b:9ZP13c:9UP13d:9
TP1109RP1109RP13e:9TP12f:9UP1109RP12g:9TP15h::XP16i::\P19j::UP1:k::XP19l::TP15m::VP16n::YP17o::\
P18P;:VP18P;:XP16Q;:ZP16R;:YP15S;:TP15T;:VP15U;:TP16V;:WP17W;:YP15X;:TP16Y;:UP16Y;:WP15Z;:VP17[;
:XP17[;:ZP17\;:YP17];:WP1:^;:XP19_;:VP18`;:WP16a;:WP16a;:YP17b;:YP16c;:XP16c;:ZP16k5:[P16d;:VP15
e;:WP17f;:VP16d5:ZP16g;:[P17h;:]P19i;:^P18j;:WP16k;:WP16k;:YP15l;:VP17m;:XP16n;:XP18o;:YP15P<:TP
15Q<:UP15R<:WP18S<:ZP16T<:WP16U<:YP17V<:ZP16W<:WP17X<:WP16k5:YP15Y<:VP15Z<;TP12[<;TP12\<;TP12]<;
UP120;RP12^<;UP1>T5<ZP16_<<TP17`<<TP19a<<WP19a<<YP15b<<VP17c<<XP15d<<YP17e<<WP15f<<TP16g<<XP1Ah<
<WP16i<<VP17j<<WP16T5<WP17k<<VP1=l<<UP1=l<<WP16m<<VP15n<<UP1Ao<<TP1=P=<TP16Q=<ZP16R=<VP16S=<XP16
T=<VP16U=<XP15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP
15b=<TP15c=<WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<VP15o=<
VP14P><UP14Q><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\>=XP17]
>=XP17]>=YP19^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19Q=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP16g>>XP1
7h>>VP16i>>[P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>VP14T?>U
P17U??YP16V??XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP12]?@UP12^?@VP1IQ=
@[P14_?@\P13`?@WP16W7@]P16a?@ZP12b?@TP13c?@XP13d?@WP13e?@TP14f?@VP16g?@VP15h?@VP13V8@UP15f1@WP16
i?@VP13j?@VP16k?@VP15l?@VP13m?@XP13n?@XP12Q>@VP14o?@VP15f1@WP1:P@@WP14W9@ZP12Q@@UP14R@@VP12S@@UP
13T@@WP14U@@VP12V@@UP12j7@UP13W@@WP12X@@TP12Y@@UP12Z@@TP13[@@WP12\@@UP13]@@YP14^@@YP13_@@XP13`@@
WP13m?@YP14a@@WP16b@@TP13c@@TP14d@@VP13e@@UP13f@@XP12g@@TP14c:@UP15h@@ZP1;c:@UP18\?@XP14i@@XP110
@RP14j@@TP15k@@TP130@RP14l@@WP15m@@XP12n@@TP13o@@VP14PA@WP14QA@VP13RA@UP14SA@WP15TA@QM3UA@TP13VA
@WP13WA@UP13XA@VP14YA@YP12Q@@UP12ZA@TP12S@@UP13[A@VP15a?@XP13\A@WP12]A@TP15^A@ZP13_A@TP110@RP15a
?@XP16a?@[P17`AATP16aAAVP15bAAXP17cAAVP1FdAAUP1HeAAWP15fAAWP18gAAXP16hAAYP17iAA[P15jAAWP18kAAXP1
5lAATP16Y;AWP17mAAYP16nAAYP19oAAZP1<PBAXP16QBAVP19RBAXP15SBAVP17TBAVP17UBAVP18VBAXP18WBATP17XBAV
P16YBAYP15ZBAWP16[BAUP16\BAVP17]BAYP16^BAVP16_BAWP18_BAYP16`BAXP19aBA]P17bBA[P17cBAXP16dBAYP16eB
AYP18fBAZP16gBAZP18gBAWP18hBAZP15iBAWP16e6AUP16e6AWP17jBAWP15kBAVP16lBATP16lBAVP15mBATP15nBAVP17
oBAVP1:PCAXP18QCAXP17QCAVP17QCAXP17[:A^P16RCAWP15SCAXP14TCATP18a?AYP17UCAVP16VCBXP15WCBYP17XCBTP
16YCBVP16ZCB\P15[CBWP13\CBYP13]CBYP110BRP12^CBVP12_CBVP13`CBUP18aCBTP16bCBWP15cCBUP12[<BTP16dCBY
P14eCB\P13fCBWP13gCBYP13hCBYP13iCBXP12jCBTP12kCBVP12lCBVP13mCBXP13nCBXP13oCBXP14PDCTP130CRP1\1QD
DUP1:RDDWP14SDDXP14TDDZP15UDDZP13VDDWP12j4DVP15WDD]P12^?DVP14XDDVP13f3DXP110DRP110DRP12YDDTP14ZD
DXP13[DDXP19\DD\P15W7DYP13]DDWP15i5DZP12^DDTP14_DDWP140DRP15`DDWP13aDDVP14bDD[P13cDDVP14dDDVP1=e
DDTP13fDDXP13gDDXP12j7DUP14f1DXP14hDDYP12iDDTP12jDDVP13kDDWP12lDDTP18mDDTP13nDDWP13oDDWP14PEDUP1
10DRP15QEDXP13REDVP12SEDVP13TEDYP12UEDTP14VEDVP15WEDWP12Q<DUP13XEDWP12YEDUP13ZEDTP13[EDVP13\EDYP
14]ED\P13^EDXP14_EDZP13`EDWP12aEDUP12bEDTP14f3DZP13cEDTP1<dEEUP130ERP16eEEVP17fEEXP18gEE[P17f3E[
P17hEEVP16iEETP15jEETP17kEEVP15lEEVP16mEEVP13nEEXP15oEEYP14PFETP1<SDEXP18QFEVP15RFEWP15SFEVP14TF
EXP14UFEWP13VFETP16WFEXP14XFEYP13YFEXP13ZFEWP13[FEWP17^?EXP15\FEWP15\:EVP14]FEWP15^FETP15_FEVP16
`FE\P16aFEWP14bFEVP14cFEYP18dFEXP13eFEVP16fFEVP15gFEXP16hFE[P15iFEWP13jFEWP18kFE]P12lFEUP14mFEUP
13nFEWP13oFEYP12PFEUP13PGEXP12lCEVP13QGEVP15RGEVP14SGEVP13TGEVP110FRP1AUGFTP13VGFTP12^?FUP13WGFY
P13XGFXP14YGFYP12ZGFVP12[GFUP14\GF[P15]GGTP17^GGVP19_GGZP19`GG\P19aGGZP19bGG\P18cGHVP18dGHXP18eG
HXP18fGH[P15gGHTP15hGHVP16iGHWP16jGHTP16kGHVP15lGHTP15mGHWP19W3H[P19W3H]P15nGHVP14oGITP19PHIXP19
QHIZP15RHIUP18SHIVP18THIXP19^GIXP17UHJXP14VHJTP17WHJXP16XHJVP18YHJVP15ZHJYP15[HJTP130JRP16\HJUP1
6\HJWP19]HJ[P15^HJWP15_HJVP1F`HJTP17aHJXP15bHJYP14^?JVP15cHJXP19dHJZP16eHJVP16fHJXP18gHJZP17hHJY
P18iHJWP18iHJYP16jHJZP15kHJYP17lHJTP17mHJVP16nHJXP15oHJYP15PIJXP15QIJYP15RIJXP16SIJTP18TIJVP18TI
JXP17UIJTP1A0JRP14VIJUP14WIJUP14XIJUP14YIJTP14]?JUP16ZIJTP1;[IJXP14^?JVP15\IJTP15]IJVP17l<JZP17^
IJWP1E0JRP16_IJUP16`IJVP17aIJXP17aIJZP15bIJXP18f3J[P16cIJ[P16dIJXP16eIJ[P14fIJVP17gIJYP17gIJ[P17
f1JWP17hIJXP17iIJVP17jIJXP18kIKVP15lIKVP1:mIKXP1G^?KUP1?^?KUP14nIKTP1<oIKTP180KRP16PJKYP16QJKXP1
?^?KVP15RJKWP16SJKVP15TJKYP16UJKWP16VJKYP16WJKXP15XJKXP15YJKVP18ZJKYP15[JKXP15\JKWP16]JKVP15^JKW
P17_JKVP17_JKXP15`JKYP19aJK\P18bJKXP16cJKZP15dJKWP15eJKYP15fJKWP17gJKVP19hJLVP17iJLVP16jJLTP16jJ
LVP17kJLVP17kJLXP17lJLZP15mJLVP16nJLVP16oJLWP17PKLYP18QKLZP17RKLVP16SKLWP16TKLVP18f1LWP17UKLXP17
VKLYP15WKLYP15XKLYP16YKL[P16ZKL\P14[KLVP16\KLWP16]KLWP16]KLYP14Z1LSP15^KLTP15_KLVP16`KLYP16`KL[P
17aKLVP17aKLXP15bKLVP15cKLYP18dKLYP17eKMWP18fKMWP18gKMYP1<^?MVP1:hKM\P16iKMZP18jKM]P17kKMYP17lKM
YP18mKM\P18mKM^P15nKMXP16oKMYP16oKM[P16PLM\P15QLMXP14RLMUP15SLMWP16TLMWP16ULMYP17VLM^P15WLNUP14X
LNUP120NRP14YLNUP12^?NUP13ZLNWP12^?NUP13[LNYP13\LNYP12`:NVP12]LNTP14^LNWP16_LNVP13`LOWP12aLOUP13
bLOTP13cLOTP120ORP13c:OUP12dLOTP12eLOTP13fLOWP13gLOTP14hLOVP13iLOWP13jLOXP12kLOTP12lLOUP13mLOTP1
2nLOTP110ORP14oLO\P12PMOTP15QMP1TP15RMP1VP13SMP1XP13TMP1XP13UMP1YP13VMP1YP14WMP1VP13XMP1YP15YMP1
VP19ZMP1VP14[MP1VP13\MP1VP16]MP1VP14^MP1VP13_MP1WP13`MP1WP14aMP1TP15bMP1UP13cMP1WP12dMP1TP18l=P1
YP19eMP1YP17fMP1\P16gMP1VP15hMP1TP14iMP1TP15jMP1XP17kMP1YP16lMP1YP14mMP1WP13nMP1WP13jMP1VP12j7P1
VP16f1P1ZP14oMP1TP16PNP1XP13QNP1YP16RNP1TP16RNP1VP15SNP1XP16TNP1TP15UNP1TP16VNP1VP16WNP1ZP14XNP1
YP14YNP1YP16ZNP1VP15[NP1VP12\NP1UP13]NP1WP14^NP1ZP15_NP1VP15_NP1VP13`NP1WP15aNP1VP15bNP1ZP13cNP1
XP14dNP1VP12eNP1TP13fNP1VP15gNP1TP15hNP1WP15iNP1VP15jNP1]P15kNP1[P13lNP1WP13mNP1WP13nNP1YP13oNP1
XP13oNP1XP13POP1WP13QOP1WP14ROP1\P13SOP1YP13TOP1VP14UOP1WP13VOP1WP17WOP1VP16XOP1VP12YOP1VP13ZOP1
WP14[OP1WP12\OP1TP12]OP1UP14^OP1VP13_OP1WP13`OP1VP12aOP1TP13bOP1UP12cOP1TP12dOP1TP13eOP1WP12fOP1
TP13T5P1UP13gOP1VP12hOP1TP15iOP1UP16jOP1UP15kOP1UP14lOP1UP110P1RP13mOP1WP16nOP1WP14oOP1XP13PP1P1
YP14QP1P1WP13RP1P1TP15SP1P1XP13cNP1XP14UMP1ZP14TP1P1TP15UP1P1VP14VP1P1VP12WP1P1UP14XP1P1TP16YP1P
1TP16YP1P1VP14ZP1P1ZP13[P1P1VP12Z1P1SP12c:P1VP13\P1P1XP14]P1P1TP15^P1P1UP1:_P1Q1`P16`P1Q1XP16aP1
Q1WP16aP1Q1YP15bP1Q1UP15cP1Q1WP17dP1Q1XP19eP1Q1VP17fP1Q1XP17f1Q1YP15gP1Q1TP15hP1Q1VP16iP1Q1UP15j
P1Q1UP16kP1Q1YP1=lP1Q1YP15mP1Q1VP15nP1Q1TP15oP1Q1VP17PQ1Q1UP14QQ1Q1TP16W3Q1ZP130Q1RP16RQ1Q1TP16S
Q1Q1VP16TQ1Q1WP18UQ1Q1YP19VQ1Q1YP1<WQ1Q1WP17XQ1Q1YP15Q<Q1UP15YQ1Q1WP1:ZQ1Q1VP1C[Q1Q1YP18\Q1Q1XP1
6]Q1Q1VP16^Q1Q1UP15_Q1Q1UP15`Q1Q1WP17aQ1Q1YP16bQ1Q1UP16cQ1Q1WP130Q1RP15dQ1Q1VP15eQ1Q1VP13fQ1Q1VP
16gQ1Q1WP16gQ1Q1YP18f1Q1]P15hQ1Q1WP16iQ1Q1UP15jQ1Q1VP1=kQ1Q1ZP1;lQ1Q1VP18mQ1Q1WP17nQ1Q1UP1BoQ1Q1
WP1APR1Q1UP18QR1Q1WP15RR1Q1VP15SR1Q1UP16TR1Q1XP16UR1Q1WP15VR1Q1VP15WR1Q1UP15XR1Q1VP15YR1Q1VP16ZR
1Q1UP16ZR1Q1WP17[R1Q1VP16\R1Q1WP16]R1Q1XP1D^R1Q1WP1C_R1Q1UP17`R1Q1XP15aR1Q1TP15bR1Q1TP15cR1Q1VP1
6dR1Q1XP15eR1Q1VP12fR1Q1UP15gR1Q1VP14hR1Q1UP15iR1Q1UP15jR1Q1WP17kR1Q1WP16lR1Q1VP16lR1Q1XP16mR1Q1
UP16nR1Q1WP17oR1Q1[P15PS1Q1VP13QS1Q1XP19RS1Q1VP17SS1Q1YP17SS1Q1XP14TS1Q1TP15US1Q1XP14VS1Q1TP15WS
1Q1WP15XS1Q1YP18YS1Q1VP18ZS1Q1XP15[S1Q1TP17\S1Q1XP16]S1Q1YP130Q1RP14^S1Q1WP14_S1Q1TP15`S1Q1UP15a
S1Q1WP15bS1Q1XP15cS1Q1TP15dS1Q1VP15eS1Q1WP16f3Q1\P15fS1Q1TP15gS1Q1WP13hS1Q1UP13iS1Q1XP1:jS1Q1ZP1
9kS1Q1WP16lS1Q1WP16mS1Q1ZP15nS1Q1XP17oS1Q1VP14PT1Q1TP15QT1Q1UP16W3Q1ZP15RT1Q1VP16ST1Q1VP16TT1Q1Y
P15UT1Q1TP15VT1Q1VP15WT1Q1VP16XT1Q1VP110R1RP13YT1R1YP12ZT1R1VP15[T1R1TP18\T1S1UP15]T1T1VP14^T1T1
VP12_T1T1UP13`T1T1WP13aT1T1XP17bT1T1YP110U1RP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP17hT1U
1WP12iT1U1TP15jT1U1WP12kT1U1UP14S1U1SP17lT1V1VP19mT1V1WP1<nT1V1WP15mT1V1UP14kT1V1TP13oT1W1TP12PU
1W1TP13QU1W1YP15RU1W1WP15SU1X1TP16TU1X1VP17UU1X1[P16VU1X1WP17WU1X1YP17WU1X1[P16XU1X1WP16YU1X1YP1
2ZU1X1TP13[U1X1VP16\U1X1WP16]U1X1WP13^U1Y1TP12_U1Z1TP12`U1Z1UP12aU1Z1UP19bU1[1WP1<cU1[1VP14dU1[1
VP18eU1[1XP15fU1[1YP18gU1[1[P12hU1[1TP13iU1[1XP110[1RP14jU1[1YP110[1SP13kU1[1VP12lU1[1TP19mU1\1T
P15nU1]1TP12oU1]1TP13PV1]1XP14QV1]1VP13RV1]1VP14SV1]1YP12TV1]1UP14UV1]1XP12VV1]1TP12WV1]1UP12XV1
]1TP15^?^1VP16YV1^1VP17ZV1^1XP18[V1^1VP16\V1^1VP15]V1^1WP15^V1^1WP17_V1^1XP13`V1^1XP13aV1^1VP12b
V1^1TP12Z1^1SP17cV1^1TP14dV1^1WP13eV1^1WP13fV1^1VP16gV1^1XP19gV1^1XP15hV1^1WP15iV1^1TP14jV1^1YP1
2kV1^1TP13lV1^1TP13mV1^1WP13nV1^1WP17oV1^1[P16PW1^1XP14QW1^1VP13RW1^1VP12j4^1UP12j4^1UP14SW1^1ZP
14TW1^1XP13UW1^1VP13VW1^1XP12WW1^1VP13XW1^1XP13YW1^1XP12ZW1^1VP12[W1^1VP16\W1_1XP16]W1_1ZP15^W1_
1UP17_W1_1XP15`W1_1YP15aW1_1YP14bW1_1VP15cW1_1WP17Q8_1ZP15dW1_1WP15eW1_1WP16fW1_1\P14gW1_1VP16hW
1_1WP15iW1_1XP16jW1_1ZP16kW1_1ZP15lW1_1XP15mW1_1XP15nW1_1YP19oW1_1[P16PX1_1YP15QX1_1WP15RX1_1WP1
5SX1_1XP16TX1_1XP16UX1_1ZP16VX1_1\P15WX1_1UP15XX1_1WP15YX1_1TP15ZX1_1VP16[X1_1UP16[X1_1WP14\X1_1
TP16]X1_1XP15^X1_1VP18_X1`1\P16`X1`1[P16aX1`1YP16aX1`1[P16bX1`1WP15cX1`1XP16dX1`1[P16d5`1[P16W3`
1ZP18eX1`1[P16fX1`1VP16gX1`1XP140`1RP15hX1`1YP16iX1`1TP16jX1`1VP17kX1`1TP17kX1`1VP17lX1`1\P15mX1
`1XP18h5`1ZP16nX1`1VP16oX1`1\P16PY1`1XP16QY1`1VP15RY1`1UP15SY1`1WP17TY1`1^P16UY1`1YP15VY1a1XP16W
Y1a1ZP15XY1a1UP15YY1a1WP15ZY1a1WP15[Y1a1WP15\Y1a1WP17]Y1a1^P14^Y1a1VP18_Y1a1ZP15`Y1a1UP15aY1a1UP
15bY1a1YP17cY1a1[P15dY1a1YP14eY1a1UP15fY1a1XP14gY1a1VP14gY1a1VP18hY1a1\P17iY1a1[P16jY1a1ZP19kY1a
1WP17lY1a1ZP17l=a1YP16kOa1XP15mY1a1UP17l<a1[P15nY1a1XP15oY1a1VP15PZ1a1XP15QZ1a1WP16RZ1a1WP16SZ1a
1[P15TZ1a1UP15UZ1a1WP14U1a1VP16VZ1a1ZP16WZ1a1[P16XZ1a1ZP130a1SP15YZ1a1XP15ZZ1a1YP16[Z1a1VP16\Z1a
1VP14^?a1UP16]Z1a1ZP14^Z1a1UP15_Z1a1TP17]?a1UP16V>a1\P16`Z1b1YP15aZ1b1VP18bZ1b1XP16cZ1b1YP14dZ1b
1VP1CVMb1[P15eZ1b1YP15fZ1b1WP16gZ1b1XP18_V1b1WP16hZ1b1ZP16iZ1b1UP17jZ1b1YP16kZ1b1WP16lZ1b1XP16mZ
1b1[P19nZ1b1YP17nZ1b1[P16oZ1b1YP16P[1b1VP15Q[1b1WP1:hW1b1\P15R[1b1YP19W9b1eP15S[1b1XP14T[1b1UP17
U[1b1VP15V[1b1VP17W[1b1YP17X[1b1]P15Y[1b1VP15Z[1b1XP16[[1b1ZP15\[1b1XP16][1b1[P16^[1b1YP16W9b1\P
15_[1b1YP14`[1b1UP14a[1b1UP18d5b1aP17b[1b1TP15c[1b1WP16d[1b1VP17e[1b1ZP16f[1b1XP16f[1b1ZP16f[1b1
XP16f[1b1[P16g[1b1TP15h[1b1WP18i[1b1VP15j[1b1TP18k[1b1YP16W9b1\P16l[1b1[P15m[1b1YP15n[1b1YP16o[1
b1[P16g;b1\P17P\1b1_P15Q\1b1YP15R\1b1YP14j4b1VP15S\1b1YP13T\1c1WP13U\1c1YP14V\1c1\P14W\1c1\P12X\
1c1VP13Y\1c1YP13Z\1c1XP13[\1c1YP14\\1c1[P13]\1c1YP13^\1c1XP13_\1c1YP13`\1c1XP13a\1c1YP13b\1c1XP1
4c\1c1ZP13d\1c1YP13e\1c1YP13f\1c1XP12g\1c1VP12]?c1VP12h\1c1VP14i\1c1XP13j\1c1YP15W7c1[P14k\1c1XP
14l\1c1[P13m\1c1XP12n\1c1VP13o\1c1YP13P]1c1WP1?W7c1`P16d5c1`P14Q]1c1WP13R]1c1VP14[;c1WP14[;c1YP1
5S]1c1XP13T]1c1XP14U]1c1WP14U]1c1YP13Q;c1XP14V]1c1YP15W]1c1XP14X]1c1[P13Y]1c1XP18_V1c1ZP18_V1c1\
P13Z]1c1UP13[]1c1XP14\]1c1VP12RHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1c1VP13a]1c1YP15b]1c1YP14l[1c
1ZP13c]1c1YP12d]1c1VP12e]1c1VP14f]1c1[P13g]1c1YP15h]1c1ZP13i]1c1XP13j]1c1YP12k]1c1VP12l]1c1VP13m
]1c1XP13n]1c1YP14o]1c1\P13P^1c1WP12Q^1c1VP12R^1c1TP13S^1c1WP13T^1c1WP14U^1c1[P15V^1c1_P18W^1c1VP
14X^1c1[P19Y^1c1[P13Z^1c1YP14[^1c1[P15\^1c1[P17]^1c1XP17]^1c1ZP17^^1c1]P13_^1c1XP16`^1c1ZP13a^1c
1YP14b^1c1\P15c^1c1XP14d^1c1[P13e^1c1YP13^\1c1WP13f^1c1XP13g^1c1WP14h^1c1WP14h^1c1YP13i^1c1WP15j
^1c1WP19k^1c1XP14l<c1WP13l^1c1XP14m^1c1\P15l3c1[P13n^1c1YP14b7c1ZP12o^1c1VP14P_1c1ZP13Q_1c1YP16R
_1c1`P13S_1c1XP14dX1c1[P15T_1c1YP18U_1c1UP12V_1c1VP12W_1c1TP13X_1c1XP13Y_1c1VP15Z_1c1WP13[_1c1WP
14m=c1ZP13\_1c1WP15]_1c1ZP14f3c1\P14^_1c1YP13__1c1YP12`_1c1UP13a_1c1YP13b_1c1YP15c_1c1ZP14d_1c1Z
P12e_1c1VP13f_1c1YP12g_1c1VP14h_1c1YP13i_1c1YP15j_1c1_P15j_1c1^P15k_1c1VP13l_1c1WP14m_1c1[P14n_1
c1[P14o_1c1WP14P`1c1WP14Q`1c1YP13R`1c1XP13S`1c1YP13T`1c1XP12U`1c1UP1;V`1c1[P16V`1c1^P16W3c1`P13W
`1c1XP15X`1c1YP13Y`1c1YP14Z`1c1[P15W7c1ZP13[`1c1WP14\`1c1[P14]`1c1WP14]`1c1YP14X8c1XP14X8c1ZP16^
`1c1_P16_`1c1_P14Q=c1ZP13``1c1WP12a`1c1UP13b`1c1WP13c`1c1XP13d`1c1XP16e`1c1UP13f`1c1WP16g`1c1XP1
3h`1c1WP14i`1c1[P13j`1c1VP14k`1c1YP14Q=c1ZP14l`1c1[P13m`1c1XP15Q\1c1]P16Q\1c1`P14n`1c1ZP14o`1c1Z
P14Pa1c1XP13Qa1c1WP14k5c1ZP13Ra1c1XP14Sa1c1XP14Sa1c1ZP14m]1c1ZP15Ta1c1[P15Ua1c1ZP14h5c1XP16W7c1]
P14Va1c1XP15Wa1c1^P15Xa1c1]P16Ya1c1`P14Za1c1[P13[a1c1VP16\a1c1_P16]a1c1^P15^a1c1YP12_a1c1TP17`a1
c1]P14aa1c1ZP15ba1c1XP13ca1c1VP14da1c1ZP14ea1c1ZP14fa1c1ZP15ga1c1YP14ha1c1ZP16ia1c1]P14ja1c1[P14
ka1c1[P14la1c1[P14ma1c1XP14ma1c1ZP14na1c1[P14oa1c1VP15Pb1c1WP15Pb1c1YP15Qb1c1ZP14Rb1c1YP14c5c1XP
14Sb1c1YP15Tb1c1[P13Ub1c1VP14k5c1WP14k5c1YP13Vb1c1WP14Wb1c1XP14Wb1c1ZP14Xb1c1[P12Yb1c1UP13Zb1c1V
P13[b1c1XP12\b1c1TP14]b1c1ZP13^b1c1WP14_b1c1[P13`b1c1WP14ab1c1ZP13bb1c1XP15cb1c1ZP14db1c1VP14db1
c1XP13eb1c1VP15fb1c1]P14\a1c1ZP14gb1c1TP13b8c1UP13hb1c1WP14ib1c1ZP14jb1c1XP14kb1c1ZP14lb1c1YP14m
b1c1ZP15_`1c1ZP15_`1c1\P14nb1c1[P14d5c1ZP14f1c1XP14ob1c1[P13Pc1c1WP16Qc1c1XP14Rc1c1XP14Rc1c1ZP14
Sc1c1ZP14Tc1c1YP14Uc1c1YP14Vc1c1WP14Wc1c1WP15Xc1c1ZP17Yc1c1WP13Zc1c1WP13Wa1c1XP16[c1c1WP14\c1c1Y
P13S5c1XP13]c1c1WP14^c1c1ZP14_c1c1YP14`c1c1WP14`c1c1YP13ac1c1XP13bc1c1XP18cc1c1XP13dc1c1WP14b5c1
XP14b5c1ZP17ec1c1`P13fc1c1XP13P\1c1XP14gc1c1YP13hc1c1WP13ic1c1WP13jc1c1XP12kc1c1TP14lc1c1ZP13mc1
c1VP14nc1c1ZP13oc1c1XP14Pd1c1VP15Qd1c1YP13Rd1c1UP13Sd1c1WP13lc1c1XP13Td1c1XP13Ud1c1WP13Vd1c1YP13
Wd1c1XP13Xd1c1XP15W3c1]P13Yd1c1VP17Zd1c1VP16[d1c1WP14\d1c1XP14\d1c1ZP14]d1c1XP14^d1c1TP14^d1c1VP
12_d1c1TP13nCc1WP12`d1c1TP13c?c1XP13ad1c1VP13bd1c1VP14cd1c1XP14cd1c1ZP13dd1c1YP13ed1c1XP13fd1c1W
P17gd1c1ZP14hd1c1\P14id1c1ZP14jd1c1[P14kd1c1\P13ld1c1XP13e\1c1YP17d5c1ZP17d5c1\P13md1c1YP1AV9c1Y
P1AV9c1[P18nd1c1]P14dX1c1ZP14od1c1\P14Pe1c1[P15dX1c1^P14Qe1c1[P15Qe1c1[P12Re1c1UP14Se1c1XP14Se1c
1ZP16nd1c1YP16nd1c1[P15Ua1c1WP15Ua1c1YP15Te1c1ZP15Te1c1\P16Ua1c1[P16Ua1c1]P14Ue1c1\P14Ve1c1\P14W
e1c1\P13Xe1c1WP14Q=c1[P15dX1c1[P15dX1c1]P15Ye1c1\P13Ze1c1WP13[e1c1YP17f3c1[P15\e1c1]P14m4c1[P18]
e1c1XP13^e1c1XP13_e1c1WP13`e1c1YP13ae1c1WP13be1c1YP14ce1c1ZP14de1c1\P14ee1c1\P13fe1c1YP13ge1c1YP
14he1c1XP13ie1c1XP14je1c1\P13\Ec1YP13ke1c1WP13le1c1YP14me1c1ZP13ne1c1YP13oe1c1YP14Pf1c1\P18Qf1c1
aP13Rf1c1YP14Sf1c1\P13Tf1c1YP13Uf1c1XP12Vf1c1VP12Vf1c1VP13Wf1c1YP13Xf1c1WP13Yf1c1XP13Zf1c1XP13[f
1c1YP13\f1c1YP13]f1c1YP13d5c1YP12mJc1VP12^f1c1VP13TEc1YP13_f1c1YP14`f1c1[P13af1c1XP13bf1c1XP12cf
1c1VP12df1c1VP12ef1c1VP12ff1c1UP12gf1c1UP12hf1c1VP16if1c1XP16if1c1ZP16if1c1ZP1Nj4c1VP13jf1c1XP13
kf1c1XP13lf1c1XP12mf1c1VP12mf1c1VP15nf1c1VP13of1c1XP14Pg1c1ZP12Qg1c1VP14Rg1c1[P16Sg1c1_P16Sg1c1a
P13Tg1c1XP13Ug1c1XP13Vg1c1XP15Wg1c1^P14Xg1c1\P13Yg1c1YP14Zg1c1WP17[g1c1^P14\g1c1[P13]g1c1XP14^g1
c1[P13_g1c1YP13`g1c1WP12ag1c1VP13bg1c1WP13cg1c1XP13dg1c1XP14eg1c1ZP13fg1c1YP14gg1c1[P14hg1c1ZP13
ig1c1XP13jg1c1YP14kg1c1\P14lg1c1ZP13mg1c1XP13ng1c1YP13og1c1YP13Ph1c1YP12Qh1c1VP13Rh1c1XP12Qh1c1V
P13Sh1c1YP13Th1c1XP15Uh1c1ZP15Uh1c1[P12Q^1c1VP13Wd1c1YP13Vh1c1YP13Wh1c1XP13Xh1c1TP13Yh1c1YP12Zh1
c1VP16[h1c1XP16[h1c1ZP14\h1c1ZP14]h1c1[P13^h1c1YP13_h1c1XP13`h1c1YP13ah1c1YP13bh1c1YP13ch1c1YP13
dh1c1YP12eh1c1UP13fh1c1XP12SEc1VP13gh1c1YP12hh1c1VP12lFc1VP13g;c1YP13dX1c1YP13ih1c1YP13ih1c1YP14
jh1c1YP13kh1c1YP13f3c1YP13lh1c1XP110c1SP12mh1c1VP14nh1c1VP14oh1c1YP14Pi1c1[P13Qi1c1WP13Ri1c1XP13
Si1c1YP14Ti1c1ZP14Ui1c1[P12aLc1VP14Vi1c1ZP12j7c1VP110c1SP14]Y1c1ZP12Wi1c1VP12Wi1c1VP15R_1c1_P13X
i1c1YP12Wi1c1VP12Yi1c1UP13Zi1c1XP13[i1c1WP15\i1c1XP13]i1c1VP13^i1c1YP13_i1c1XP13`i1c1YP13ai1c1XP
14bi1c1YP14ci1c1[P15di1c1]P12^f1d1VP12U1d1VP13ei1d1YP12fi1d1VP13gi1d1YP13hi1d1YP12ii1d1UP13ji1d1
YP13ki1d1YP14li1d1\P13mi1d1YP14ni1d1\P13oi1d1YP12Pj1d1VP13Qj1d1YP13Rj1d1XP13Sj1d1YP13Tj1d1YP12Uj
1d1VP12Vj1d1VP14Te1d1\P13Wj1d1YP15Xj1d1[P15Yj1d1[P13Zj1d1YP14[j1d1\P14Q\1d1\P12\j1d1VP13]j1d1YP1
3^j1d1YP12_j1d1UP12`j1d1VP13aj1d1XP12bj1d1VP13WCd1YP13cj1d1YP19l=d1]P13dj1d1XP14ej1d1[P12fj1d1VP
13gj1d1WP13hj1d1YP14ij1d1WP13jj1d1WP14kj1d1ZP14k5d1ZP13lj1d1XP15l=d1YP14mj1d1WP18nj1d1_P12oj1d1U
P12U6d1UP13d^1d1YP13Pk1d1UP14Qk1d1[P13Rk1d1XP13Sk1d1XP13Tk1d1XP13Uk1d1YP13Vk1d1XP12bP1d1VP14Wk1d
1WP13Xk1d1XP12Yk1d1UP12Zk1d1UP16[k1d1WP15\k1d1YP12]k1d1VP16^k1d1UP16_k1d1WP13`k1d1XP14ak1d1UP14a
k1d1WP13bk1d1UP13ck1d1XP15dk1d1WP14ek1d1ZP14fk1d1ZP14gk1d1\P14hk1d1\P13ik1d1YP14W9d1[P13jk1d1YP1
3kk1d1YP13lk1d1YP14mk1d1ZP12nk1d1VP14ok1d1\P13Pl1d1YP13Ql1d1XP13Rl1d1YP13Sl1d1WP12Tl1d1UP13Ul1d1
YP13Vl1d1XP14g;d1[P14Wl1d1VP13Xl1d1UP12Yl1d1UP14Zl1d1ZP17[l1d1YP13\l1d1XP14]l1d1[P12Q<d1UP12^l1d
1VP13_l1d1XP12`l1d1VP13al1d1YP14bl1d1ZP14cl1d1YP15ij1d1[P13dl1d1XP13el1d1YP13fl1d1YP12gl1d1VP13`
:d1VP13hl1d1XP15W7d1[P14il1d1WP14jl1d1ZP13dX1d1YP14d5d1[P13kl1d1YP13ll1d1YP13ml1d1YP13nl1d1YP13o
l1d1XP14Pm1d1WP12Qm1d1UP16Rm1d1[P14Sm1d1XP15Tm1d1XP12Q<d1VP16Um1d1ZP15Vm1d1[P14Wm1d1ZP13Xm1d1VP1
3Ym1d1VP14Zm1d1ZP14[m1d1YP13g6d1WP14\m1d1YP16]a1d1[P13]m1d1WP17^m1d1VP14_m1d1[P13`m1d1XP14am1d1V
P12bj1d1UP13bm1d1UP17]k1d1UP13cm1d1XP1;\:d1UP14dm1d1VP14W9d1ZP14e[1d1[P14em1d1YP15fm1d1YP13gm1d1
WP14Q\1d1ZP15hm1d1ZP14im1d1[P13jm1d1XP12km1d1TP14lm1d1VP14mm1d1[P14nm1d1ZP14om1d1[P14o:d1ZP15Y;d
1ZP14Pn1d1ZP14Qn1d1ZP13Rn1d1UP13Sn1d1XP14Tn1d1YP13Un1d1VP13Vn1d1VP12Wn1d1UP13Xn1d1VP14Yn1d1ZP13Z
n1d1XP14[n1d1YP13[8d1XP14W3d1ZP12\n1d1TP1;]n1d1VP13^n1d1WP15_n1d1YP13`n1d1WP13an1d1XP13bn1d1XP15
cn1d1[P14dn1d1YP13en1d1WP13fn1d1XP14g5d1XP12gn1d1TP13hn1d1WP14in1d1ZP14jn1d1YP14kn1d1[P14ln1d1WP
14ln1d1YP13mn1d1WP12]<d1UP13VMd1XP13nn1d1VP14Pa1d1XP15on1d1]P12Po1d1TP14Qo1d1ZP14Ro1d1YP12So1d1T
P13To1d1WP13Uo1d1UP13Vo1d1XP14Wo1d1YP13Xo1d1YP13Yo1d1XP14Zo1d1\P14[o1d1\P14\o1d1\P14]o1d1\P14^o1
d1\P14_o1d1\P14`o1d1\P14lc1d1ZP14ao1d1YP12bo1d1UP19co1d1UP14do1d1[P15eo1d1[P14fo1d1[P15go1d1]P14
ho1d1[P13io1d1WP14jo1d1[P13ko1d1XP14lo1d1ZP15mo1d1\P14R7d1YP14no1d1WP13oo1d1XP14PP2d1ZP12QP2d1UP
1;RP2d1WP14f1d1XP16Ua1d1^P14Ua1d1XP15e6d1YP16SP2d1VP16SP2d1XP14TP2d1ZP14UP2d1[P14VP2d1[P14WP2d1[
P13XP2d1XP15YP2d1[P15ZP2d1[P14[P2d1[P14\P2d1ZP14]P2d1[P17]:d1UP13^P2d1VP12_P2d1UP14`P2d1VP16d5d1
`P14aP2d1ZP13bP2d1XP14cP2d1YP13dP2d1VP13eP2d1WP14fP2d1YP14gP2d1ZP13hP2d1WP14iP2d1WP14iP2d1YP13jP
2d1XP13kP2d1XP13lP2d1XP14mP2d1XP14mP2d1ZP13nP2d1XP13oP2d1XP13PQ2d1XP13R9d1UP13QQ2d1WP12RQ2d1UP13
SQ2d1TP13TQ2d1VP14UQ2d1TP14UQ2d1VP14VQ2d1VP13WQ2d1WP14XQ2d1XP14XQ2d1ZP14d5d1[P13YQ2d1XP13ZQ2d1XP
13[Q2d1XP14[=d1[P15c5d1[P15l=d1[P16W7d1^P12b8d1UP15\Q2d1VP14SW1d1[P14]Q2d1VP15^Q2d1WP15^Q2d1YP15
_Q2d1WP15_Q2d1YP14`Q2d1VP14l<d1XP14f1d1XP12eY1d1UP13aQ2d1XP13bQ2d1VP13cQ2d1XP1=W\1d1ZP13dQ2d1XP1
4eQ2d1[P13fQ2d1WP14jk1d1[P13gQ2d1UP13hQ2d1WP14cKd1ZP16iQ2d1\P14jQ2d1XP14jQ2d1ZP13kQ2d1XP14lQ2d1[
P13mQ2d1XP14nQ2d1VP13oQ2d1UP13PR2d1WP12QR2d1UP14RR2d1ZP14\?d1ZP12SR2d1TP13TR2d1XP13UR2d1XP14VR2d
1XP14WR2d1[P13XR2d1WP14YR2d1ZP13ZR2d1VP14Wb1d1ZP13[R2d1VP15\R2d1^P14]R2d1ZP16h^1d1`P14^R2d1YP14_
R2d1ZP14`R2d1VP13aR2d1XP13bR2d1XP13cR2d1XP14d5d1[P14dR2d1ZP12j7d1UP13eR2d1WP13fR2d1WP14gR2d1VP14
hR2d1VP15iR2d1VP15jR2d1ZP15kR2d1ZP16lR2d1^P13mR2d1XP13nR2d1XP1<oR2d1XP14PS2d1[P18QS2d1TP13RS2d1Y
P13SS2d1VP16TS2d1VP16TS2d1XP13US2d1YP14VS2d1\P15WS2d1_P14XS2d1\P15YS2d1_P14ZS2d1[P14i=d1[P15[S2d
1[P13\S2d1YP13]S2d1YP13^S2d1WP13_S2d1XP13`S2d1YP14aS2d1[P15bS2d1_P13cS2d1XP13dS2d1YP13eS2d1YP13f
S2d1YP13gS2d1YP13hS2d1YP13iS2d1WP14jS2d1\P13kS2d1XP13lS2d1YP14mS2d1YP14mS2d1[P13nS2d1WP13oS2d1WP
13PT2d1YP14QT2d1[P13RT2d1YP15ST2d1_P13TT2d1YP13UT2d1YP15VT2d1_P14WT2d1\P13XT2d1XP13YT2d1XP13ZT2d
1YP13[T2d1WP13\T2d1WP15]T2d1XP15]T2d1ZP13^T2d1XP17_T2d1XP17_T2d1ZP14`T2d1[P14f3d1\P14e[1d1[P14aT
2d1[P13bT2d1XP14cT2d1YP14cT2d1[P13dT2d1XP15c5d1ZP14eT2d1ZP12fT2d1UP14c5d1WP13gT2d1YP13Y7d1YP15l<
d1[P14hT2d1\P13iT2d1YP15jT2d1^P13kT2d1XP14lT2d1ZP15mT2d1]P14g;d1[P13nT2d1XP15e6d1[P13Zc1d1XP15dX
1d1^P12oT2d1UP14PU2d1[P14SZ1d1[P15dX1d1^P13QU2d1XP14RU2d1[P13SU2d1WP14TU2d1ZP15Ua1d1[P13UU2d1WP1
5VU2d1ZP13WU2d1XP14XU2d1YP12YU2d1UP12ZU2d1UP13[U2d1YP13\U2d1XP13]U2d1WP13^U2d1WP13_U2d1XP13oHd1Y
P13`U2d1YP14d5d1\P15aU2d1_P13bU2d1XP14ek1d1[P13cU2d1YP13dU2d1XP13eU2d1YP14d5d1[P14d5d1[P13fU2d1Y
P13RId1XP13gU2d1XP14hU2d1ZP13iU2d1YP13jU2d1XP14fl1d1[P14fl1d1ZP14kU2d1YP13lU2d1XP15mU2d1[P14d5d1
[P14nU2d1ZP14W9d1\P12oU2d1UP13PV2d1YP13QV2d1YP13RV2d1YP12SV2d1VP14kHd1\P13TV2d1XP13UV2d1WP13VV2d
1TP13WV2d1YP13XV2d1WP15d5d1\P15d5d1^P14d5d1\P13R3d1YP13YV2d1XP12\7d1VP14d5d1\P14ZV2d1\P12[V2d1UP
14\V2d1VP14]V2d1WP13^V2d1XP13_V2d1YP14`V2d1XP13aV2d1YP13bV2d1YP14cV2d1\P13dV2d1VP14eV2d1ZP13fV2d
1WP14f3d1\P14iKd1\P13gV2d1XP12hV2d1TP13iV2d1YP13jV2d1XP13kV2d1WP13lV2d1WP14mV2d1[P12nV2d1UP13oV2
d1VP12PW2d1VP13QW2d1YP13RW2d1YP13SW2d1XP16TW2d1YP15UW2d1YP13VW2d1YP16cR2d1ZP13WW2d1XP13XW2d1WP13
YW2d1XP15ZW2d1YP16[W2d1bP14kHd1[P14\W2d1ZP14]W2d1XP13^W2d1YP12_W2d1UP13kHd1YP12`W2d1VP13aW2d1WP1
2[7d1VP12bW2d1VP12cW2d1UP12c:d1UP14dW2d1VP14W3d1ZP12eW2d1TP14fW2d1[P12gW2d1VP14mm1d1[P13hW2d1XP1
4iW2d1VP12jW2d1VP18Ua1d1^P12kW2d1TP14lW2d1XP13mW2d1TP13nW2d1VP13oW2d1XP12PX2d1UP13QX2d1VP13RX2d1
XP13SX2d1XP13TX2d1YP14UX2d1[P14d5d1[P14VX2d1VP14WX2d1VP13XX2d1XP15YX2d1WP14ZX2d1ZP14[X2d1XP14[X2
d1ZP15\X2d1YP14]X2d1VP13^X2d1YP12_X2d1VP12`X2d1VP13aX2d1YP12bX2d1VP12cX2d1TP14dX2d1WP13d5d1YP13e
X2d1XP13fX2d1YP15gX2d1YP12`6d1VP12hX2d1UP14c5d1XP14Qn1d1[P13iX2d1YP12jX2d1UP13kX2d1YP13lX2d1UP12
mX2d1VP12nX2d1TP14f3d1\P15oX2d1^P13PY2d1WP13QY2d1YP14RY2d1ZP13SY2d1YP13TY2d1YP13UY2d1YP12VY2d1UP
13WY2d1YP12XY2d1VP13YY2d1YP12ZY2d1VP12[Y2d1UP12\Y2d1UP14]Y2d1[P13`X1d1YP12^Y2d1UP13_Y2d1XP13`Y2d
1XP13_Y2d1XP12aY2d1VP14bY2d1\P12cY2d1VP14dY2d1VP13f3d1YP12`7d1VP14eY2d1\P14fY2d1[P13gY2d1YP14hY2
d1ZP13iY2d1XP13VW2d1YP13jY2d1YP15[^1d1^P12]k1d1VP13kY2d1YP14lY2d1[P14RV2d1YP14RV2d1[P14mY2d1ZP14
jT2d1[P16nY2d1aP14e6d1WP15oY2d1_P12PZ2d1VP14SZ1d1\P13m=d1XP12QZ2d1VP15RZ2d1^P12SZ2d1UP13TZ2d1YP1
6f1d1[P16f1d1]P14Q=d1[P12UZ2d1VP15VZ2d1[P13WZ2d1YP13XZ2d1YP12YZ2d1UP13oX1d1YP13ZZ2d1XP13[Z2d1YP1
3\Z2d1YP12]Z2d1UP12b8d1VP12^Z2d1UP13_Z2d1XP12`Z2d1UP13aZ2d1XP13bZ2d1XP14jHd1[P14cZ2d1VP14dZ2d1[P
13eZ2d1XP12fZ2d1VP13gZ2d1YP14hZ2d1[P14d5d1\P17iZ2d1ZP12`:d1VP13jZ2d1YP13kZ2d1YP15lZ2d1UP13mZ2d1Y
P13nZ2d1YP13oZ2d1YP14d5d1[P14P[2d1XP13Q[2d1VP13R[2d1YP14S[2d1XP12T[2d1VP13U[2d1YP13V[2d1YP13W[2d
1YP14X[2d1VP14UY1d1YP13Y[2d1YP12Z[2d1VP12[[2d1VP12\[2d1VP13][2d1YP12^[2d1VP14_[2d1XP14`[2d1VP13^
2d1YP14a[2d1[P13b[2d1YP14c[2d1\P14d[2d1WP14e[2d1[P12f[2d1UP15g[2d1YP13h[2d1WP14i[2d1WP12XY1d1VP1
3j[2d1YP14k[2d1\P14l[2d1VP14m[2d1\P12n[2d1VP13o[2d1XP15[]1d1XP13P\2d1WP13Q\2d1XP12R\2d1VP12S\2d1
TP12T\2d1VP13U\2d1YP13V\2d1WP14d5d1\P14fl1d1\P14W\2d1\P15X\2d1VP13Y\2d1YP14Z\2d1XP15[\2d1VP13\\2
d1XP14d5d1\P12]\2d1VP14^\2d1ZP13_\2d1XP13`\2d1YP13a\2d1YP12b\2d1VP1ko?PDlf6QD^]3PD\l4PDjR7PDVd:P
D]n4QD_]3PDYS1QD`]3PDYe4QDa]3PDWP5PD\n<PDYP5PDPFPDeLTD1QDlZ3`D`R6PDeLPD_P5QDb]3PDeLPDbR6QDc]3QDd
]3PDoR;QDe]3PDhd<PDid<PDjR7PDnQ5PD[R1QDf]3PDjR7QDg]3PD\n<PDjR7QDg]3PDQT5PDWP5PDjR7QDh]3PDRR=PDjR
7PDQe:PDSV5PDjR7PDkn3PDWP5PDjR7PDfP>PDnNPDjR7PDVR5QDi]3PDjR7PDVR5PDbg2PDUY4PDjR7PDVc<PDc3PDjR7PD
hd<PDid<PDjR7PDag1QDj]3TD1PDTP5`DjR7`DhR7`DkP5`DcEPDjR7PDlb1PDYd1PDjR7PDlb1PD[R6QDk]3PDUV7QDPCQD
l]3QDm]3PDUV7PDjR7QDn]3QDo]3PDiP>PDiP>QDi5QDP^3QDQ^3TD1PDWP5PDjP>PDfU;PDRP5PDWP5PDjP>PDUX7QDa5TD
1PDfU;PDfU;QDi5PDUX7QDR^3PDjR7PDob4PDnP>PDWP5PDoP>PDPQ>PD\a=PDkR1PDQQ>PDRQ>PD`R6PDoV7QDS^3QDT^3T
D1PD^m4PDSQ>PD_R6P@jR7PDTQ>PDoa:PDSc;PD[l=PDZZ7SD0PD_f3PD[R6PD[l5QDU^3TD1WD0QDd2XD0VD0QDU^3TD1WD
0QDd2XD0QDV^3QDW^3Q@a5TD1WD0QDX^3S@0QDe2XD0VD0`DWP5`DZR6QDW^3Q@a5TD1WD0QDX^3S@0QDe2XD0QDY^3`DWP5
`DZR6QFZ^3TD6PD4QD[^3S@0WD0QDd2XD0VD0QFZ^3TD6PD4QD[^3S@0WD0QDd2XD0QDn[3WD0QD\^3SD0XD0VD0`DYc4WD0
QD\^3SD0XD0QD]^3`DYc4WD0QD^^3QD_^3XD0`DnGWD0QD`^3QDa^3XD0WD0PDPR>QDb^3XD0WD0QDc^3PD[R6QDd^3XD0QD
e^3QDf^3TD1WD0QDg2QDf2XD0QFg^3TD2WD0QDh^3PDoP5QDaBXD0WD0QDi^3PDWP5PDhi<XD0WD0QDj^3QDi5PDXS6PD\P3
XD0WD0QDk^3PD[R6QDl^3TD1QDm^3XD0WD0QDn^3QDo^3XD0WD0QDP_3QDQ_3XD0WD0QDR_3PD]9PDUP5XD0QDS_3WD0QD[;
QDT_3QDPR2QDU_3TD1VD0XD0QDS_3WD0QD[;QDT_3QDPR2QDU_3TD1QDV_3XD0WD0QDW_3QDX_3TD1QDY_3XD0`DhR7`DjR7
WD0QDZ_3QD[_3XD0WD0QD\_3PDbR6XD0YD2WD0QD]_3PDbR6QD^_3XD0WD0QD__3QD`_3XD0QFa_3QD^Z1QDi@TD1WD0QDb_
3XD0`DUP5`DZR6WD0QDc_3QDd_3XD0YD2WD0QDe_3QDf_3S@0XD0QDg_3WD0PDaY7QDh_3XD0WD0QDi_3XD0WD0QDj_3XD0Q
DZ9`DVf1`DWf1QDa5WD0PDjR7QDk_3QDl_3XD0QFm_3QDa5Q`1j5WD0QDn_3XD0VD0QFm_3QDa5Q`1j5WD0QDn_3XD0QDo_3
QFP`3TD3QDa5Q`1j5WD0Q`1j5QDQ`3XD0VD0QFP`3TD3QDa5Q`1j5WD0Q`1j5QDQ`3XD0QDR`3WD0QDi@aDo5aD_5SD0PD`R
6`DhR7`DiR7`DjR7`DoP5aD_5SD0S@0XD0QDS`3QDT`3Q`1j5WD0QDU`3XD0QDV`3WD0Qd1j5QDi2XD0`DoP5QDZ9aD_5WD0
QDi2XD0`DoP5QDZ9aD_5WD0QDi@Q`1j5QDi2XD0S@0QDW`3QDX`3PDo9QDY`3WD0Q`1j5QDZ`3XD0QFmT1QDa5Q`1j5WD0Q`
1j5QD[`3XD0QD\`3QDa5Q`1j5Q@i@WD0Q`1j5QD]`3XD0WD0QDi2`DfV7`D\R6`D[R6`D`R6`DWP5`DZR6`DbR6`DhR6`Dhh
3`DiR6`DjV7`DUP5`D]R6`DYP5`D_R6SD0QDm[1XD0aD_5WD0PDjR7PDgCPD`R6XD0PDoCWD0QDS=PDjR7SD0QD^`3QD_`3X
D0PD_R6`Dil4`DUT>`DoV7`DhU7`DPQ5`DQQ5`DRW7`DPW7`DgU7WD0SD0QD``3XD0`EjR7`E]F`EV8`E^FQDa`3TD1WD0QD
h2XD0`DZ7`D[b5`Doe1`D[R6QDb`3WD0PDQX7QDYGSD0XD0VD0QDb`3WD0PDQX7QDYGSD0XD0QD[?QDa5WD0QDc`3QDd`3XD
0QDe`3QDVBWD0QDf`3XD0QDg`3QDh`3TD1WD0QDi`3XD0VD0QDh`3TD1WD0QDi`3XD0QDj`3QFm_3TD4QDa5Q`1j5WD0QDk`
3QDl`3XD0VD0QFm_3TD4QDa5Q`1j5WD0QDk`3QDl`3XD0QDWc1QF\`3QDa5WD0PDHSD0XD0VD0QF\`3QDa5WD0PDHSD0XD0P
D1QDm`3WD0PDHSD0XD0VD0QDm`3WD0PDHSD0XD0PD1WD0QDYGPD\c1SD0XD0QFm_3WD0QDn`3PDmNQDo`3XD0QDa5QDPa3TD
3WD0QDQa3XD0`D[R6WD0QDRa3TD1QDSa3QDTa3XD0QDa5WD0QDUa3TD2QDVa3PD[R6QDk]1XD0WD0QDWa3PD[R6QDXa3QDYa
3XD0WD0PDVR5QDZa3XD0`DWP5`DZR6WD0QD[a3XD0`D[R6WD0QD\a3QD]a3XD0`DVf1`DWf1`DZ5`D^b5`D]e4`D_R6`D[R6
`DWP5`DUP5`Dke1QFm_3QDa5Q`1j5WD0QD^a3PDbR6QD_a3XD0WD0QD_@QD`a3TD1QDaa3XD0QDba3PDbg2PDaf3PDmNPDdg
2QDca3QDgW1`Dm`4`DXg1`DZF`DoU5`D^f3`Dkh5`D_H`DQb7`D\HS@0QDda3QDj@PDYb4`D[R6PD]c1QDea3PD_R6QDi@S@
0WD0QDfa3XD0QDga3QDS=TD1PDjR7QDha3QF\`3TD1QDa5WD0PDhR7Q`1j5SD0XD0QDia3QDja3WD0QDka3XD0QDla3QDma3
QDna3PDjR7QDoa3QDPb3QDoa3QDPb3QDQb3QDa5Q`1j5WD0QDRb3XD0QDSb3QDTb3QDUb3`DnF`D[R6`DWP5PDbg7QDVb3QD
Wb3QDXb3QDb5Q@g5Q`1j5QDYb3QDi@QDZb3PDjR7QD[b3QD\b3PDQl<PD^R=QD]b3QD^b3PDbX1QD_b3PD\P5QD`b3QDab3P
D\P5QDbb3PD]9PDWP5PDjR7PDin5PDbU4PDUP5PDmMPDS2PDRP5PD_d:QDcb3QDdb3QDeb3PDjR7QDfb3PDjR7QDgb3QEhb3
QDib3TD1WD0QDjb3XD0QDkb3QDY^1QDlb3QDm[1QDmb3QDnb3QDob3QDPc3PDbR6QDQc3QDRc3QDSc3QDTc3QDUc3QDVc3PD
gT1QDWc3PDoa1QDXc3PDna1QDYc3PD\P5PDhR7QDZc3PD\R6QD[c3QD\c3PD\R6PDP9QD]c3QD^c3QD_c3QD`c3QDac3PD[R
6QDbc3PD_R6QDcc3QDdc3QDec3PDob1QDfc3PDZ`8PDaa<QDgc3QDhc3PDhS;PD_o4PDVR5QDic3QDR6Q@eIQDfIWD0QDjc3
XD0QDR6TD1WD0QD[X3XD0QDj2QDa5TD1QDi@Q`1j5aDk2aDd4aD_5WD0QDi4XD0VD0QDj2QDa5TD1QDi@Q`1j5aDk2aDd4aD
_5WD0QDi4XD0QD[?QDj2QDa5TD1WD0QDi@S@0QDkc3XD0VD0QDj2QDa5TD1WD0QDi@S@0QDkc3XD0QD]>QDl2TD1QDa5TD1W
D0QDi@Q`1j5QDm2XD0VD0QDl2TD1QDa5TD1WD0QDi@Q`1j5QDm2XD0QDlc3QDmc3WD0PD_a3PD[U;XD0VD0QDmc3WD0PD_a3
PD[U;XD0QD[?WD0QDnc3PDcl=QDh[3XD0WD0PD_W>PD`W>XD0QDoc3TD3WD0PDoP5PDVU7PDSb7XD0WD0QDPd3QDQd3PDdR6
XD0QDRd3WD0QDSd3PDlU<XD0WD0PDWP5QDTd3XD0VD0WD0PDWP5QDTd3XD0QDUd3WD0PDgf1PD[R6PDbW>XD0QDVd3TD3WD0
PDgf1PD[R6PDeW>XD0WD0QDWd3PDbR6XD0QDXd3WD0PDiW;PDnGPDWP5XD0QDYd3WD0QDZd3PDWP5PDfh3XD0QD[d3WD0QDZ
d3PDWP5QD\d3XD0WD0QD]d3PDWP5PDjR7PDlW>XD0WD0PDbR6QD^d3PD`X;XD0VD0WD0PDbR6QD^d3PD`X;XD0QD]>WD0PDn
W>PD`X;XD0PDhR7WD0PDoW>PD[R6XD0QD_d3QDb5TD1WD0QD`d3PDTf3XD0VD0`DYH`DRP5QDb5TD1WD0QD`d3PDTf3XD0QD
ad3`DYH`DRP5QDbd3TD4WD0QDcd3QDdd3QDUS1QDed3XD0VD0QDbd3TD4WD0QDcd3QDdd3QDUS1QDed3XD0PD1WD0QDm\1PD
bR6QDfd3TD3PDhR6PDXR6XD0PD`f3TD1WD0QDgd3TD2PDXS<XD0WD0QDhd3PDSV5PDbR6XD0QDa5PDhR7WD0PDlR7PD_3XD0
WD0PDS[=QDid3XD0WD0QDjd3PDQ\4PDWP5XD0VD0WD0QDjd3PDQ\4PDWP5XD0QDkd3WD0QDi5PDhR7PDgf1PDbR6XD0WD0PD
VP5QDld3PDS1PDgj4XD0WD0PDjR7PDVQ5PDlT5XD0WD0PDTP5PDmh1XD0VD0WD0PDTP5PDmh1XD0QDmd3WD0PDWX>PDZFXD0
WD0PD`n5PDXX>XD0QDnd3QDa5TD1WD0QDod3PDjR7PDlR7QDPe3XD0WD0PDdd3PDVQ1PDgj4XD0WD0PDXS5PDjR7PD_U5XD0
VD0WD0PDXS5PDjR7PD_U5XD0QD]>WD0QDQe3P@hR7QDn2PDjT4XD0WD0QDac2PDiU7PDjT4XD0QDRe3TD1QDa5TD1WD0QDdd
3QDSe3XD0VD0QDRe3TD1QDa5TD1WD0QDdd3QDSe3XD0QDTe3WD0QDUe3QDVe3XD0QDWe3TD1QDV`1WD0QDXe3QDYe3QDZe3X
D0`D[a3PDhR7WD0PD[X>PDWP5XD0QD[e3TD1QD\e3QD]e3TD1WD0QD^e3XD0VD0QD]e3TD1WD0QD^e3XD0QD_e3WD0PDfCPD
ZS5QD`e3XD0WD0PDUP5PDR8PDWFXD0WD0QDae3PDUP5XD0QDbe3TD1QDce3WD0QDde3PDjR7PD_R<XD0WD0PDUP5PDiU7QDe
e3XD0VD0WD0PDUP5PDiU7QDee3XD0QDfe3QDge3TD2WD0QDhe3PDPHPD_R6XD0QDie3WD0QDje3QDke3PDWP5XD0QDle3WD0
PD]R6QDme3XD0VD0WD0PD]R6QDme3XD0QDne3WD0QDoe3PD[5XD0VD0`Dlo<WD0QDoe3PD[5XD0QDPf3`Dlo<WD0QDQf3PDU
V7XD0QDRf3TD2QDSf3WD0QDTf3XD0QDUf3TD1QDVf3WD0QDWf3XD0TD2QDXf3WD0PDSa4XD0WD0QDYf3PDlR7XD0QDZf3TD1
WD0QD[f3XD0VD0QDZf3TD1WD0QD[f3XD0QD\f3WD0QDVZ1PDTJXD0VD0WD0QDVZ1PDTJXD0QD]f3`EfE`Ecg2`El8`Ek8`En
9`E>`Em8`En8`Eem3`Eo9`Edg2WD0PD`f3PD\8QD^f3XD0SD0WD0QD_f3QDh[3PDUP5XD0QD`f3PDUP5TD3WD0PD]R6PDhR7
PD[Y>XD0QDbKQDaf3PDkIWD0PDUP5PDjR7PDm5XD0WD0QDbf3QDcf3PD[R6XD0aD_5WD0QDdf3PDjR7QDef3XD0WD0QDff3Q
Dgf3QDne2XD0VD0WD0QDff3QDgf3QDne2XD0PD1WD0QDhf3QDif3QDjf3QDkf3TD1QDlf3XD0WD0QDfj1PD^c3PDjV7XD0WD
0QDhQ1PD\P5PD^c3PDjV7XD0WD0QDmf3PD^c3YD2XD0WD0PDm`4QDnf3XD0`D[R6WD0QDof3XD0QDPg3`DQb7WD0QDQg3PD[
R6XD0QDRg3WD0PDWP5PDjR7PDeX;PD[R6XD0QDSg3TD2QDTg3WD0QDUg3PD[R6QDVg3XD0QDWg3TD1WD0QDXg3TD1PDcY>PD
bR6XD0QDWg3TD1WD0QDXg3TD1PDkV<PDbR6XD0QDYg3TD1QDZg3QDWg3TD1QDa5TD1WD0QD[g3XD0QD\g3WD0QD]g3QD^g3X
D0QD\g3QD_g3TD2WD0QD`g3XD0QDag3QDQ:TD2WD0QDbg3PDUV7XD0`DhR7`DPQ5`DQQ5`DoP5QDQ:TD1QDa5WD0QDcg3XD0
PDjR7QDQ:TD1QDa5PDdR1WD0QDdg3TD1QDeg3XD0WD0PDeh3QDQ?QDU<TD1QDfg3PDbR6PDd3XD0WD0PDUW7PDjR7PDii3XD
0WD0QDgg3TD1PDbT3PDhR6XD0QDhg3TD1QDig3WD0QDjg3PDbT3QDkg3PDhR6XD0WD0QDlg3QDmg3XD0VD0WD0QDlg3QDmg3
XD0QDng3WD0PDRg3QDog3XD0WD0PDZW7QDPh3XD0WD0PD\R6QDQh3PDVm=XD0QDa5WD0PDhR7PDUZ3XD0VD0QDa5WD0PDhR7
PDUZ3XD0QD[?WD0YD1PDbR6PDZd<XD0QDRh3Q@RHWD0QDSh3PDRP5XD0QFTh3Y@0WD0PDlW<XD0QDZKWD0QDUh3PDjR7QDVh
3XD0WD0QDWh3TD1PDik7XD0QFXh3Q@_5Y@0WD0QDYh3XD0QDZh3WD0QD[h3TD1Q@\h3QD]h3XD0QFXNY@0WD0QD^h3XD0QD_
h3QD_5WD0QD`h3XD0WD0QD]JQDah3XD0WD0PDRP5PDWP5PDjm;XD0WD0QDYGS@0PDW5PD\R6QDbh3P@[R6XD0VD0WD0QDYGS
@0PDW5PD\R6QDbh3P@[R6XD0QDch3WD0QDdh3TD2QDeh3XD0SD0WD0QDdh3TD2PDnU7XD0QDfh3TD1QDV`1WD0QDgh3QDhh3
Q@ih3TD1QDjh3XD0QFkh3TD1WD0QDlh3XD0`DjR7`Dab4`D`b4`DhR7`DWP5`Doa;QDa5Q@g5Q`1j5S@0WD0QDmh3XD0VD0Q
Da5Q@g5Q`1j5S@0WD0QDmh3XD0QDnh3PDUP5PDjR7QDoh3VD0PDUP5PDjR7QDoh3QDPi3PDUP5PDjR7PDQEPD[R6QDQi3PDW
P5QDRi3PDZe6QDSi3QDTi3QDUi3QFVi3WD0QDWi3XD0VD0QFVi3WD0QDWi3XD0QDXi3QDYi3TD2WD0PDUV7XD0VD0QDYi3TD
2WD0PDUV7XD0PD1QDZi3QD[i3`Dk\>QD\i3S@0WD0QD]i3XD0PD^P1QD^i3PDZe6PDbg7PDVP5PD[R6PDbg7QD_i3TD2PDUV
7PDbT3PDhR6QD^k1PDlg3PD]7QD`i3PDSP5P@jR7QDai3PDT8QDbi3QDbi3VD0QDbi3PD1QDci3QDdi3QDei3Q`1j5WD0QDf
i3XD0VD0QDdi3QDei3Q`1j5WD0QDfi3XD0QDgi3QDhi3Y@0Q@b5Q@j5WD0QDP3XD0VD0QDhi3Y@0Q@b5Q@j5WD0QDP3XD0QD
ii3QDji3WD0QDki3QDli3XD0QFo5TD2WD0QDmi3QDni3XD0QDoi3PD]R6`DcGQFPj3TD1`Ea1`EV3`E^O`E_O`EH`EWP5`Ej
R7`EhR7`EiR7`E[R6`ESW7`EhU7`Eb_=WD0QDo2XD0QDkMQ@l5WD0QDo2XD0QDQj3UD0WD0QDo2XD0SD0PDV_6PD[R6PDhg=
QDRj3PDWP5PDjR7PDjHQDSj3PD[R6PDmY5PDUP5PDjR7QDTj3QDUj3PDUP5TD1QDVj3Q@bAPDeS4QD`AQDWj3PDRj1PDhg=Q
DXj3PD[R6PDmn2QDYj3PD[R6PDWj2PDW6PD[R6QDZj3QD[j3PDTP5PDjU3QD\j3QD]j3QDdo2PDTP5PDbT3PD_HPDiW;PDV8
PDQ\<PDWh=QD\l2PDSk=PDVV=PDXP5PDQh=PDlU3PD\n<PDh4PDgS<PDZ`=QD^j3PDU6PDiZ5PDXS6PDiZ5PDna1QD_j3QD]
BQD`j3QDUHQDaj3PD[l4PDjR7PDmb1PDhR7QDbj3PD[R6QDcj3QDdj3QDej3PDbR6QDfj3QDgj3PDUP5PDYX>PDjX1QDcZ3P
DlR<QDhj3QDij3PDfb5PDaR6PDYR=PDlS4PD`R6PDn7PDll4PDVR5QDjj3PDhR7PDQFPDi6QDkj3QDlj3QDmj3PDhR7PDkd6
PD\c<PDREPDUP5PDmb1PDX:PDUP5QDnj3PDZR6QDoj3QDPk3PDj]>QDUS1QDQk3PD\c<QDUS1PDmMPDog=QDRk3PDTe4QDSk
3PDW5PD\R6PDoV7PDhR7PDfS1PD[R6PDhR7QDTk3PDbR6PDhR7QDUk3QDVk3QDWk3QDZR1QDXk3PDW^:PDiR6QDYk3QDZk3Q
D[k3QD\k3PDjR7QD]k3QD^k3QD_k3QDW]3QDX]3PDoFPD`R6PDRQ<PDP1QD`k3QDak3QDbk3PDUP5QDck3QDdk3QDek3QDfk
3QDgk3QDhk3QD^V3QDik3QDjk3QDkk3QDlk3QDmk3TD1QDPIQDnk3QD]JQDok3QDPl3VD0QDPl3PD1QDQl3PDcc5QDRl3`E>
`En9QDSl3PDhR7QDTl3QDUl3QDVl3TD1QDWl3QDXl3QDYl3Q@Zl3QD[l3QD\l3QD]l3QD^l3PDVP5PD[R6QD_l3PDoV7PD[l
4PDjR7QD`l3QDal3QDbl3QDW]2QDcl3PDjU<PD]Y4QDdl3QDel3PDee1PDZQ1QDfl3PDUV7PD`[5QDgl3PDUV7QDhl3QDil3
PD\R6PDjR7PDVm=PD[R6QDjl3PDgf5PDhR7PDbY7PD^k;PDci1PD[R6PDjR7PDRo=PDkn3PDWP5PDjR7PD_EPD[R6PDZ`:PD
nn2QDkl3S@0PDmMPDog=QDll3QDml3QDnl3TD3QDol3QDPm3PD[R6PDZR6PDjR7QDQm3PD[R6QD[;QDRm3QDSm3QDTm3QDUm
3QDVm3QDWm3QDXm3PDjR7PDf_=QDYm3TD1QDZm3QD[m3PDYS5QD\m3PDjR7QD]m3QDYc2TD1QD^m3QD_m3QD`m3QDWQ1QDQI
TD3PD^R6QDam3QDeFPDjR7QDbm3PDUm5QDcm3QDdm3QDem3QDXP3PDUP5PDQg=PDZFPDch<QDfm3PDVV3PDbg7PDZd<PD^R6
PDoP5QDgm3QDhm3PDSP5QDim3PDSP5QDjm3PDWP5QDkm3PDjMQDlm3QDmm3QDnm3P@Tk4QDom3TD1QDo\2QDPn3QDQn3QDRn
3QDSn3QDTn3PDbP4PD[R6PDmMQDUn3QDVn3PDjR7PDQ8PDZo=PD^S5QDWn3TD3PDnn2PDiR6QDS[2QDXn3SD0PDZR6PDhR7P
Dk]<PDWP5QDmGQDYn3PDVP5PD[R6QDiHQDZn3PDVP5PD[R6PDlU7QD[n3QD\n3TD1QD]n3QD^n3TD1PDRP5QD_n3QD`n3QDo
AQDan3QDbn3PD[P1QDcn3PDHPDlg:PDVR5QDdn3PDPQ1PDQEPDli7PD[R6PDjR7PDhn4QDen3QDfn3PD[`>PD[l4aE_5`EQW
7`EPl4WD0QDgn3PDPHXD0VD0`D_R6aE_5`EQW7`EPl4WD0QDgn3PDPHXD0QDhn3`D_R6WD0QDin3PD]R6PDjR7QDjn3XD0WD
0PDUP5QDkn3TD1PDnP4XD0WD0PDgGQDln3PDUP5PDjV7QDmn3XD0WD0PDm9PDlR7XD0VD0WD0PDm9PDlR7XD0QD]>WD0PDZR
6PDhR7PDld6XD0QDnn3WD0PDld6QDnn3XD0VD0WD0PDld6QDnn3XD0QDon3WD0QDPo3PDUP5QDi5PDV^;XD0WD0QDQo3PD[l
4XD0QDRo3WD0QDSo3XD0VD0QDRo3WD0QDSo3XD0QDTo3WD0QDUo3QDVo3XD0WD0QDWo3PDXk=XD0WD0QDXo3PDjR7PDSHXD0
WD0QDYo3PDjR7QDZo3XD0QD[o3TD4WD0Q@\o3QD]o3QD\h3XD0WD0QD\o3QD^o3P@QV7QD_o3QD\h3XD0WD0QD^o3P@QV7QD
_o3QD\h3XD0WD0QD`o3PDTP5XD0`DbR6`DjR7`DnU7`DnG`DSP5`DWV7VD0WD0QD`o3PDTP5XD0`DbR6`DjR7`DnU7`DnG`D
SP5`DWV7QDao3WD0QD_i3PDTP5XD0QDbo3WD0QDco3TD2QDdo3XD0VD0QDbo3WD0QDco3TD2QDdo3XD0QDeo3WD0QDP@QDfo
3P@\P5PDWP5XD0WD0QD_`1QDgo3QDho3XD0WD0QDio3Q@\b1QDjo3PD]R6XD0QDko3WD0QDlo3QDmo3PDWP5PDh`>XD0WD0P
DWP5PDh`>QDno3XD0WD0PD]P1PDWP5XD0QDoo3WD0PDii5PDWP5QDi5XD0WD0QDPP4TD2QDQP4XD0WD0QDRP4QDSP4XD0WD0
QDTP4TD1QDUP4PDUP5XD0QDVP4WD0QDWP4PDnU7PD]6XD0WD0QDb5Y@0PD^]2XD0VD0WD0QDb5Y@0PD^]2XD0QDXP4WD0QDY
P4QDZP4XD0WD0QD[P4PDhR7TD1QD\P4XD0`D[R6WD0QD]P4XD0QD^P4WD0QD_P4PDUV7PDbR6XD0QD`P4WD0QD^V3QDaP4QD
_V3XD0VD0aD_5WD0QD^V3QDaP4QD_V3XD0QDbP4aD_5WD0QDcP4P@[R6QDi5QDdP4XD0WD0PDUW7PDjR7PDii3XD0WD0QDeP
4PDjR7PDii3XD0WD0PDoV7PDZR6PDjn5XD0WD0PD\j5QDfP4P@[R6PDgf5XD0WD0QDgP4PDbR6PDgf5XD0WD0PDRj1PDhg=X
D0WD0QDhP4QDi5QDiP4QDjP4XD0WD0QDU\2QDkP4PD]R6XD0WD0QDlP4PDjR7QDmP4XD0VD0WD0QDlP4PDjR7QDmP4XD0QDn
P4WD0QDoP4P@RP5QD^f2PDVa>XD0WD0QDPQ4QDQQ4QDRQ4XD0VD0WD0QDPQ4QDQQ4QDRQ4XD0QDSQ4WD0QD^NTD1QDcCQDTQ
4QDfo2XD0WD0QDUQ4PDbR6XD0QDVQ4WD0QDWQ4PDWP5PDWR=XD0WD0QDXQ4Y@0QDYQ4TD1QDZQ4XD0SD0WD0QDaAQ@[Q4PDW
P5XD0VD0WD0QDaAQ@[Q4PDWP5XD0QD]>WD0QD\Q4PDWP5XD0`DjR7`DhR7`Dgf5`D^Y;WD0QDjIQD]Q4PDQDXD0VD0WD0QDj
IQD]Q4PDQDXD0QD^Q4WD0QD_Q4PDSS5PDQm4XD0QD`Q4WD0PD]R6QDaQ4PDoV7QDUd2XD0QDbQ4WD0PDWP5QDcQ4PD]R6XD0
QDdQ4WD0PDUP5PDjR7QDeQ4QDfQ4XD0WD0PDfS1PDdR6XD0WD0QDgQ4QDfAQDPCQDhQ4XD0WD0PDnn2P@hR7QDiQ4XD0WD0Q
DjQ4PDZR6PDjR7XD0QDkQ4WD0QDlQ4XD0QDmQ4WD0PD^l4PD[R6QDnQ4XD0WD0QDoQ4PDRP5XD0`DjR7`DhR7`DX`3WD0PDR
P5PD\R6QDPR4XD0WD0QDQR4PDZR6XD0QDRR4WD0QDSR4PDgU7PDUX7XD0VD0WD0QDSR4PDgU7PDUX7XD0QD]>WD0PDhR7QDT
R4QDdd3QDi5QDUR4XD0WD0PDUP5PDRT4PDWQ5XD0WD0PD[l4PDjR7PDhV<XD0WD0PDRl2PDYn4XD0WD0QDVR4PDUP5PDdDXD
0WD0PDWP5QDi5PDRP<XD0WD0QDgEQ@i@QDWR4PDWP5QDXR4XD0WD0QDP@PD`R6PDoCXD0WD0QDYR4QDZR4QD[R4PDnU7XD0W
D0QDdFQDjLPDnU7XD0WD0QD\R4PDjR7QD]R4PD[R6XD0WD0QD\R4QD^R4QD_R4P@X[<PD[R6XD0SD0WD0QD`R4QDaR4WD0PD
a`:PD]S6PD\R6XD0WD0QDbR4TD2QDof2PD[R6QDPCQDhQ4XD0WD0QD\n2QDcR4TD2QDdR4XD0WD0QDeR4QDfR4QDi5QDgR4X
D0WD0PDoV7QDhR4XD0VD0WD0PDoV7QDhR4XD0QDiR4WD0QDjR4PDYb>XD0WD0QDkR4PD`R6QDlR4XD0WD0QDmR4PD4QDnR4X
D0WD0PDWP5PDjR7QDoR4XD0VD0WD0PDWP5PDjR7QDoR4XD0QDPS4WD0PDZe6QDQS4PDle3XD0WD0QDRS4TD1QDSS4XD0VD0W
D0QDRS4TD1QDSS4XD0QDTS4WD0PDhR7QDUS4PD[R6XD0QDVS4WD0QDWS4PDjR7PD\b>XD0WD0QDXS4PD^R6PDjR7QDYS4XD0
WD0QDZS4PD\R6XD0QD[S4WD0QDa5QD\S4QD]S4XD0QD^S4WD0QDaAPDbR6TD1PDnn2XD0WD0QD_S4TD2PDRP5XD0VD0WD0QD
_S4TD2PDRP5XD0QD`S4WD0QDaS4PD\R6PDbT3XD0WD0QDmf3QDbS4QDcS4XD0QDdS4WD0QDeS4PD\R6PDiCXD0WD0QDfS4TD
1PD]R6XD0`D`S1`DPG`DQGSD0QFgS4TD2WD0QDhS4Q@iS4QDT3XD0QFgS4TD1QDa5Y@0WD0QDU3XD0VD0QFgS4TD1QDa5Y@0
WD0QDU3XD0QDjS4WD0QDkS4Q@lS4PDUV7XD0QDmS4`DTk4`D]Y1`DQ]5`D]d5`Dle1`DRY1`Doe1`DdF`DT^5`D]e1`Dfe4`
DUi4`D_e5WD0QDnS4QD^o2TD1QDoS4XD0WD0QD\n2PDWP5PDQm4XD0WD0QDPT4QDi5QDQT4TD1QDRT4QDST4QDPCQDTT4XD0
WD0QDUT4QDVT4Y@0PDmNXD0WD0QDUT4QDVT4XD0VD0WD0QDUT4QDVT4XD0QDWT4WD0QDXT4QDYT4XD0QDZT4WD0QD[_2PD]R
6QDi5PDV^;XD0WD0PD`f3Q@[T4QD\T4QD]T4XD0WD0PDnf3QD\T4QD]T4XD0WD0QD^T4P@\P5PDmNQD_T4XD0WD0QD`T4QDU
HQDaT4PD[R6QDi5QDbT4XD0WD0QDcT4QDdT4PDgDXD0WD0QDeT4PDbR6QDfT4XD0WD0QDgT4QDaBP@hR7QDhT4XD0VD0WD0Q
DgT4QDaBP@hR7QDhT4XD0QDiT4WD0QDjT4PDUP5TD2QDkT4XD0WD0QDlT4PDbR6PDkh=XD0WD0PDRV5PDbR6PDZ6XD0WD0QD
iP3QDmT4PD[R6PD]o3XD0WD0PDPc>XD0WD0QDnT4TD3QDoT4PDRP5XD0VD0WD0QDnT4TD3QDoT4PDRP5XD0QDPU4WD0PDVe5
PDVP5PD[R6XD0WD0PDRP5PDWP5PDjm;XD0WD0PDeGPDV^;XD0VD0WD0PDeGPDV^;XD0QDQU4WD0PDoi5XD0VD0WD0PDoi5XD
0QDRU4WD0QDSU4QDTU4TD2PDlW>XD0WD0PDVa6QDT\3XD0WD0QDUU4QDi5QDVU4XD0`DRP5`DSP5WD0PDWP5QDWU4QDXU4XD
0WD0QDYU4PD`R6QDZU4XD0WD0PDUV7QD[U4PDQR=XD0WD0QD\U4QD]U4XD0WD0PD]R6QD^U4PDYo;XD0WD0PD[V7QDPCQD_U
4XD0VD0WD0PD[V7QDPCQD_U4XD0QD`U4WD0QDaU4QDoe1PDdk;XD0WD0QDbU4P@RP5PDWP5PDjP>XD0WD0QDcU4QDdU4QDeU
4Q@i5QDfU4XD0WD0QDgU4TD1QDhU4PDjR7QDiU4XD0WD0QDaAQ@X:QDjU4XD0WD0QDaAQDkU4XD0`DUg1WD0QFlU4PDlQ1PD
^R6XD0SD0UD0QFmU4TD3WD0QDnU4QDoU4XD0SD0WD0QDPV4QDQV4QDRV4XD0WD0PD_d:PD]o=XD0WD0QDZR1QDPW1QDSV4XD
0VD0WD0QDZR1QDPW1QDSV4XD0QDTV4WD0QDUV4QDVV4XD0VD0WD0QDUV4QDVV4XD0QDWV4WD0PDZY1PDob4XD0WD0QDXV4Q@
YV4PDeh3TD2QDZV4TD2PDk^;XD0WD0QD[V4TD2QD\V4XD0WD0QD]V4TD2QD^V4XD0WD0QD_V4QDUS1QD`V4XD0VD0WD0QD_V
4QDUS1QD`V4XD0QDaV4WD0QDbV4QDcV4QDdV4XD0WD0QDeV4XD0SD0WD0QDfV4P@[P5P@cY7P@iR6Q@gV4QDhV4QDiV4XD0V
D0WD0QDfV4P@[P5P@cY7P@iR6Q@gV4QDhV4QDiV4XD0QDjV4WD0QDUMPDHQDkV4TD2QDlV4XD0WD0PDVP5PD[R6P@je<QDmV
4XD0WD0QDnV4QDoV4XD0QDPW4WD0QDUS1QDQW4PD[R6XD0QDRW4QFSW4WD0QDTW4QDUW4TD1XD0SD0TD8PDhR6WD0QDVW4PD
UP5XD0YD2`DZFWD0QDVW4PDUP5XD0QDWW4`DZFWD0QDdc2Q@j5QDXW4XD0SD0WD0QDb5QDYW4QDZW4XD0QD[W4WD0QDb5QD\
W4Q@i5QD]W4XD0VD0WD0QDb5QD\W4Q@i5QD]W4XD0QD^W4UD0QDh5SD0QF_W4WD0Q`1j5QDW3XD0QD`W4UD0SD0QF_W4WD0Q
`1j5QDW3XD0QD`W4UD0QDh5QF_W4WD0Q`1j5QDW3XD0QD`W4UD0QF_W4WD0Q`1j5QDW3XD0QD`W4UD0QDV3TD1WD0QDW3XD0
VD0UD0QDV3TD1WD0QDW3XD0QDaW4QDbW4WD0QDQ3XD0VD0QDbW4WD0QDQ3XD0QDcW4`E\P5`EHQDdW4Q`1j5WD0QDR3XD0WD
0QDR3XD0QDeW4`E>`En9QDfW4Q`1l5Q`1j5WD0QDX3XD0`Dee1`D^d>QDgW4WD0QDhW4QDa5XD0QDiW4WD0QDjW4TD3PD\R6
QDkW4XD0QFlW4QDmW4Q`1l5Q`1j5WD0QDnW4XD0`D[b5`Dfd>`Dgd>`DlW5`DT4QDa5Y@0WD0PDUP5PDY9XD0`D\c<`DjR7Q
Do5QDa5PDUP5PDlo<QDoW4QDPX4QFXNQDQX4Q`1j5WD0QDW3XD0`DbMQDa5PDil;WD0QDRX4XD0PDid>SD0QDo5QDa5Q`1j5
QDSX4PDZS5QDa5QDTX4PD^R6QDUX4QDaAS@0S@0QDVX4PDWP5QDWX4WD0QDXX4XD0QDo5QDa5SD0PDRX7PDhR6WD0QDW3XD0
QD^FQDYX4Q`1j5QDZX4QFmT1QDa5YD0WD0QDW3XD0QD[X4QDa5Y@0WD0QD\X4XD0PDbR6UD0QDh5SD0QDo5WD0Q`1j5QDW3X
D0VD0UD0SD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5QDo5WD0Q`1j5QDW3XD0VD0UD0QDo5WD0Q`1j5QDW3XD0VD0UD0QDh5SD
0QDo5WD0Q`1j5QDW3XD0QD]X4UD0SD0QDo5WD0Q`1j5QDW3XD0QD]X4UD0QDh5QDo5WD0Q`1j5QDW3XD0QD]X4UD0QDo5WD0
Q`1j5QDW3XD0QD]X4WD0QD^X4QD_X4XD0PDZR6PDj4QD`X4PDjCPDWP5PDPQ5PD]P3PDHQDaX4QDbX4PDbR6QDX\3PD^8`En
9`E>QDcX4PDan<PDbR6QDdX4QDeX4PDjR7PD[`=PDRQ1QDfX4PDn`>QD\Z3PDWP5PDQDPD[R6QDgX4QDYJQDhX4PDX4PDWP5
QDiX4PDbR6PDUP5PDkR7PD]W<QDa5PDRP5PD\R6PDQ\4QDjX4PDjR7QDkX4QDlX4PDQDPD[R6PDZR6PDhR7PDk]<QDmX4PD]
R6QDo5QDa5Q`1l5WD0QDnX4XD0QDo5TD1QDoX4QDPY4S@0S@0WD0QDQY4XD0QDo5QDac2WD0QDW6Q`1j5QDRY4XD0PD^NQDa
5PDPR>QDSY4QDTY4QDUY4PDmg1PD[R6PD\P3PD]h6QDVY4PDHPD[d2PDWP5SD0PD[d2QDa5QDWY4QDXY4QDYY4QFhGTD3QDa
5WD0Q`1l5Q`1j5QDW3XD0`D]R6Q@_5QF[X4QDa5Q`1l5Q`1j5WD0QDW3XD0QDZY4Q`1j5WD0QDW3XD0QD_5PD[R6QD_5Q@o5
`DbMWD0Q`1j5QDW3XD0`DbR6WD0QD[Y4XD0Q`1j5QDZ9QDd5Q`1j5WD0QD\Y4XD0QDo5QDa5Q@d5WD0QD]Y4XD0`DZl4`DbR
6S@0aD_5QD^Y4Q`1j5PDVh6QDo5TD3QD_Y4P@bR6P@mNWD0Q`1j5QDW3XD0QDo5TD3QDjZ2WD0PDbR6SD0XD0QDo5TD3QDa5
Q`1j5WD0QD`Y4QDaY4XD0PDPR>QDbY4QDcY4QD\h3PDUP5QDdY4PD]R6QDeY4PDnU7QDfY4QDgY4QDhY4QDiY4TD2QDjY4QD
kY4TD2QDlY4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDmY4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDnY4TD2QDZ9
QFoY4QDa5Q`1l5WD0QDPZ4XD0QDT^1QDQZ4QDRZ4TD2QDSZ4QDTZ4QDUZ4TD1WD0QDVZ4S@0QDWZ4XD0QFoY4Q`1l5WD0QDX
Z4PDbR6XD0QDYZ4QDZZ4PD[R6aD[Z4`DYc4SD0QD\Z4QD]Z4TD1PDiR6WD0SD0XD0QD^Z4PDTP5PD^R6QD_Z4TD2PD[l4PDZ
R6QD`Z4QDSR4QDo5WD0QDaZ4XD0QD\?PDUP5PDjR7PDQEPD[R6QDmGQDbZ4QDcZ4QDdZ4QDeZ4TD1PDRP5QDfZ4QDgZ4Q`1j
5WD0QDhZ4XD0QDiZ4QDjZ4PDbR6QDkZ4PDjR7QDlZ4QDmZ4WD0QDnZ4XD0QDoZ4QFoY4WD0QDP[4QDQ[4XD0PDbR6QDR[4QD
Ul1QDS[4QDT[4WD0QDU[4XD0QDV[4QDW[4TD1QDX[4QDhGQD\o3Q@l5WD0QDY[4XD0WD0QDZ[4XD0TD2QD[[4PD]R6Q@\[4W
D0QD][4XD0`D[R6QD^[4QD_[4S@0WD0QD`[4XD0WD0QDa[4XD0QDod3QDb[4QFo5Q@l5WD0QDc[4XD0PDbR6QDd[4Q@l5WD0
QDe[4XD0QDf[4QDo5Q@eIQDfIWD0PDP3XD0QDg[4QDmT1WD0PDUf>XD0`DbR6QFo5QDh[4Q`1l5WD0QDi[4XD0`DbR6QDo5Q
Dj[4SD0S@0WD0QDk[4XD0QFhGQ`1l5WD0Q@eIQ@fIQ`1l5QDZ3XD0aDl[4Q@_5QDm[4Q`1l5WD0Q@eIQ@fIQDZ3XD0QDo5TD
2PDHPDWT3WD0QDZ3XD0QDo5TD2PD`R6WD0QDZ3XD0QDn[4WD0QDo[4XD0QDP\4QDeIQDfIWD0QDQ\4QDR\4QDS\4XD0QDfIW
D0QDQ\4QDR\4QDS\4XD0QDeIQDfIQDT\4WD0QDU\4XD0QDfIQDT\4WD0QDU\4XD0QDV\4S@0QDW\4QDo5QDb5QDX\4S@0WD0
QDY\4XD0QDZ\4QDd_3SD0WD0QD[\4QDa5Q`1j5QD\\4XD0PD^l4PD[R6QD]\4PD]R6S@0WD0QD^\4XD0QD_\4S@0S@0WD0QD
`\4XD0PDWP5PDme>PDVP5PD[R6QDa\4PDWP5PDV6PDbR6QDb\4QDc\4P@\P5PDbR6QDd\4PDbR6WD0QDe\4XD0PDUP5PDSEQ
Df\4QDg\4PDnf>QDc\2WD0Q`1j5QDW3XD0QDh\4TD1WD0PDhR7QDi\4QDYS3XD0WD0QD^FPDhR7QDj\4TD1QDof2XD0P@[R6
QDa5PDUP5QDk\4WD0PDlo<XD0WD0QDl\4QDm\4PD]V7XD0WD0QD^b1PDUP5XD0VD0WD0QD^b1PDUP5XD0QDn\4`E>`En9WD0
QDo\4XD0`D^R6WD0QDaATD3PDUP5QDP]4XD0QF\KTD2WD0QDQ]4PDRP5XD0VD0QF\KTD2WD0QDQ]4PDRP5XD0QDR]4QF\KTD
2WD0QDS]4QDT]4PD_R6XD0WD0QD^FQDU]4XD0WD0QDV]4QDW]4QDX]4XD0WD0QDY]4PDhR7Q`1j5QDZ]4S@0QD[]4XD0WD0P
Djh3QD\]4QD]]4QD^]4XD0WD0QDaNPDWP5PDbR6XD0WD0QD_]4QD`]4TD1PD]h6XD0VD0WD0QD_]4QD`]4TD1PD]h6XD0QDa
]4UD0aDo5`DjR7SD0WD0QDb]4XD0QDc]4WD0QDd]4QDh5QDe]4QDf]4XD0WD0PDoP5PD[R6QDg]4XD0SD0`E>`En9`EbR6`E
[R6`Eo9`E`R6WD0QDY3XD0QDh]4WD0QDeY1TD2QDi]4XD0QDQ>WD0QDj]4P@\P5QDk]4TD1QDl]4XD0`D\R6`D`e1`D_e1`D
ee1`E>`En9WD0QDa5Y@0QDm]4XD0`DRP5`DSP5WD0QDQ>QDn]4TD2QDo]4XD0WD0QDZS4PD`R6QDP^4XD0QDQ^4WD0QDR^4X
D0QDS^4WD0PDd:QDi5QDT^4XD0WD0QD^NTD4QDU^4XD0WD0QDV^4Q@W^4TD1QDX^4XD0WD0QDkU1QDY^4TD1QDZ^4QD[^4XD
0`DQ8`D\`4WD0QD\^4QD]^4PDiR6XD0WD0QD^^4PDPHXD0VD0WD0QD^^4PDPHXD0QD_^4WD0QD[a1QD`^4P@XS6QDa^4XD0W
D0QDbKPDUP5QDi@QDb^4XD0WD0QDc^4TD1QDd^4Q@[;QDe^4XD0WD0QDeOQDi5QDf^4QDg^4XD0WD0QDh^4TD1QDi^4XD0QF
Th3Y@0WD0QDj^4QDaBXD0WD0PDZR6PDjR7QDk^4PD[R6XD0WD0QD\?QDi5QDl^4XD0WD0PDcY7PDbR6QDPCXD0WD0QDm^4TD
1PDhR7QDn^4PDbR6XD0SD0WD0QDo^4QDP_4QDPCQDQ_4XD0WD0QDR_4TD3PDiR6QDS_4XD0SD0WD0QDT_4QDU_4TD1QDV_4X
D0QDW_4WD0QDX_4XD0QDY_4TD1VD0QDW_4WD0QDX_4XD0QDY_4TD1QDZ_4QDW_4Y@0WD0QD[_4XD0PDjR7S@0WD0QD\_4Y@0
QD]_4XD0QDk]1TD5WD0QD^_4PDbR6XD0QD__4QD[X4TD6QD`_4TD1QDa_4Q`1j5WD0QDW3XD0VD0QD[X4TD6QD`_4TD1QDa_
4Q`1j5WD0QDW3XD0QDb_4QD[X4WD0QDc_4XD0QDUHQDd_4WD0QDe_4PDbR6XD0SD0WD0PDTMPDbR6PDQP3XD0SD0QDf_4QDa
5Y@0WD0QDg_4XD0`D^R6WD0QDa5QDh_4TD2QDi_4XD0QDj_4WD0PDiR6QDk_4QDl_4XD0VD0WD0PDiR6QDk_4QDl_4XD0QD]
>WD0QDm_4PDcT3XD0WD0QDn_4QDS=PDd3XD0QDo_4QDP`4WD0QDQ`4PDd3XD0QDR`4QFS`4TD3WD0QD\o3QDmGQDT`4QDU`4
XD0`DjX5`DVf1WD0QDT5XD0Y@0QDV`4TD1VD0WD0QDT5XD0Y@0QDV`4TD1QDW`4QDX`4QDY`4SD0S@0WD0QDZ3XD0QDZ`4QF
[`4WD0QD\`4XD0QD]`4QD^`4TD4WD0QD\o3Y@0PDSMQD_`4XD0QD``4TD1WD0QD[JPDRP5XD0VD0QD``4TD1WD0QD[JPDRP5
XD0QDa`4QDa5WD0QDb`4QDc`4TD1QDd`4XD0P@jR7VD0QDa5WD0QDb`4QDc`4TD1QDd`4XD0P@jR7QDe`4WD0QDf`4PDZS5X
D0QDg`4WD0PDZR6QDh`4XD0VD0WD0PDZR6QDh`4XD0QDi`4QFm_3TD2WD0PDUP5QDi5QDj`4XD0QFm_3Y@0WD0QDlCTD1QDk
`4XD0VD0QFm_3Y@0WD0QDlCTD1QDk`4XD0QDl`4QFm_3Y@0WD0QDm`4XD0QDn`4WD0QDo`4QDSX3XD0SD0QDPa4TD3WD0QD^
Z1QDQa4TD1QDRa4XD0VD0QDPa4TD3WD0QD^Z1QDQa4TD1QDRa4XD0QDSa4WD0QD\^4QDTa4TD1QDUa4XD0VD0WD0QD\^4QDT
a4TD1QDUa4XD0QDVa4QDWa4WD0QDXa4QDi5QDYa4XD0WD0QDZa4TD1QD[a4XD0QD\a4WD0PD`f3QD\b1QD`@PDkc:QD]a4XD
0WD0QDX\3QD`@PDkc:XD0PD[R6WD0QD^a4QD_a4TD1PDbR6XD0SD0WD0QD`a4PDWP5XD0QDaa4WD0QDba4P@WP5XD0VD0QDa
a4WD0QDba4P@WP5XD0QDca4QFm_3TD1WD0QDda4Y@0TD1QDea4XD0SD0QFm_3QDa5Y@0WD0QDfa4XD0QDga4WD0QDha4PDbR
6QDia4XD0SD0QDa5WD0PDVP5PDbR6XD0QDja4QDa5Y@0WD0PD[1QDka4XD0QDla4QDma4WD0QDna4QDoa4XD0QFm_3QDa5WD
0QDPb4TD1VD0XD0`DWP5`DUP5`DSm4`D]R6QFm_3QDa5WD0QDPb4TD1QDQb4XD0`DWP5`DUP5`DSm4`D]R6WD0QD\3S@0PDh
R6QDRb4QDSb4XD0WD0QD\3S@0PDhR6QDTb4QDUb4PDbR6XD0WD0QD\3S@0PDhR6Q@i:TD1QDVb4XD0WD0PDhR6QDWb4Q@Xb4
P@R3TD1QDYb4XD0WD0PDhR6QDQ:Q@Xb4P@R3TD1QDZb4XD0WD0PDhR6QD[b4TD2QD\b4XD0QD]b4WD0PDbT3SD0PDhR6QD^b
4XD0WD0QDo=P@\P5PDR3XD0QDa5TD2WD0PDih3QD_b4QD`b4P@bR6PDmNXD0`D2WD0PDiR6QDab4QDbb4QDcb4TD1QDdb4XD
0`D2WD0PDiR6QDeb4XD0VD0WD0PDiR6QDeb4XD0QD]>WD0QDfb4QDgb4QDhb4QDib4QDQ>QDjb4XD0WD0QDkb4QDlb4QDmb4
Q@nb4QDob4XD0WD0PDiR6QDPc4Q@Qc4QDob4XD0`Eeh3`Efh3`EjR6QD^a2WD0QDRc4XD0QDSc4`Eeh3`Efh3`EjR6QDgQ1Q
Dhb4WD0P@R3QDTc4XD0QDUc4WD0PD^R6PDPj>XD0WD0PD\P5PDeR6PDT8XD0WD0PDUW7PD_P5PDU\7XD0WD0PD\P5PDhR7QD
Vc4PD_P5PDU\7XD0WD0QDWc4PDik;XD0`D_h1`Dle1WD0QDXc4PDWm<XD0VD0`Dob4WD0QDXc4PDWm<XD0QDYc4`Dob4WD0Q
DZc4QD[c4TD1PDmR5XD0PD[R6`DjR7aDi4WD0QD\c4PDmR5PD[R6QD]c4XD0WD0PDmR5PD[R6QD^c4XD0WD0PDcT3PDhR6QD
_c4XD0WD0QD`c4PDjV7XD0QDac4WD0QDbc4QDcc4XD0WD0PDHQDdc4QDa[3QDec4XD0QDfc4WD0QDgc4QDhc4QDic4TD2QDj
c4XD0`DX8WD0QDkc4QDlc4XD0WD0PDYj>PD[R6QDmc4XD0WD0QDfAPDhR7PDZj>XD0WD0QDnc4QDoc4QDPd4TD1QDQd4XD0W
D0QDRd4QDSd4XD0QDTd4`D[5`Dlo<WD0PDbR6PDmNPDQX=XD0VD0WD0PDbR6PDmNPDQX=XD0QDUd4WD0QDVd4QDWd4XD0`Db
I`DnG`Dce1WD0PDWP5QD[c3QDXd4PDcc<XD0WD0PD[R6PDaQ=XD0VD0WD0PD[R6PDaQ=XD0QDYd4WD0PDfR6PDhR7PD\n=XD
0WD0PD[R6PDhR7PDe7XD0VD0WD0PD[R6PDhR7PDe7XD0QD]>WD0QDZd4PDR3PDbR6PDZS1XD0VD0WD0QDZd4PDR3PDbR6PDZ
S1XD0PD1WD0QDa;P@R3QD[d4TD1PDPh3XD0WD0QDS=TD1QD\d4PDob1XD0VD0WD0QDS=TD1QD\d4PDob1XD0QD]d4WD0QDXD
TD2QD^d4PD\R6XD0QD_d4WD0QD`d4Q@ad4P@\P3TD1QDbd4XD0`D[R6UD0WD0PD\R6QDcd4QD]3XD0TD6PD4QDdd4Q@a5QDe
d4UD0WD0PD\R6QDcd4QD]3XD0TD6PD4TD6QDfd4QDgd4P@4WD0PD\R6QDi@QD]3TD2XD0VD0QDgd4P@4WD0PD\R6QDi@QD]3
TD2XD0QD]>UD0WD0PD\R6QDi@TD2QDhd4QDid4TD7XD0PD4TD6QDjd4UD0WD0PD\R6QDkd4QDld4TD6XD0PD4UD0WD0PD\R6
QDmd4QD_5XD0PD4TD5QDnd4WD0PDbj>QDod4XD0QDPe4QDQe4WD0QD^3PD[R6XD0`DUF`DRd5`Dla5`DQZ5`DSR4`DkW>`Dg
f5`DC`DjR7`DRFUD0WD0QD^3PD[R6XD0`DUF`DRd5`Dla5`DC`DjR7WD0QDRe4PD[R6XD0QDSe4WD0QDTe4QDUe4PD[R6XD0
`Dgf5WD0PDnn<PD[R6XD0QDVe4WD0QDWe4PD[R6QDXe4XD0VD0WD0QDWe4PD[R6QDXe4XD0QDYe4WD0QDZe4QD[e4PD[R6XD
0QD\e4QD]e4WD0PDcP3QD^e4XD0QD_e4TD4QDa5TD1WD0QD_3XD0VD0QD_e4TD4QDa5TD1WD0QD_3XD0QD`e4WD0QDae4XD0
QDa5WD0QDbe4P@jV7QDce4XD0`E\T1`EUc4`EVc4`EWP5`EZl4`EUP5`EnN`EPO`E\R6WD0QD`3XD0`Doa3`DT<`Dee1`DRa
4`Dmd4`DQ8`DRU5QDV\1Q@a5TD2WD0QD`3XD0WD0PD[R6QDde4aDi4`DgC`DgX1SD0XD0VD0WD0PD[R6QDde4aDi4`DgC`Dg
X1SD0XD0QD[?WD0QDee4QDfe4XD0WD0PD]V7QDge4XD0VD0WD0PD]V7QDge4XD0QD[?QDhe4QDie4TD2Q@[^3TD1WD0QDa3X
D0VD0`DbI`D^b4`Dgn3QDhe4QDie4TD2Q@[^3TD1WD0QDa3XD0QDje4`DbI`D^b4`Dgn3WD0QDke4QDle4XD0QDme4QDa5WD
0QDi@QDne4QDoe4Q@Pf4XD0WD0QDVZ1PDiR6QDi@TD1QDQf4XD0`DbR6WD0PDfl;QDRf4XD0WD0QDjh2PDgOQDSf4XD0WD0Q
DTf4QDUf4XD0VD0WD0QDTf4QDUf4XD0QDVf4WD0PDlk>PDdP6XD0WD0PDka:PDmk>PDgDXD0WD0QDWf4QDXf4XD0WD0QDYf4
QDZf4XD0VD0WD0QDYf4QDZf4XD0QD[f4WD0PD`_2PD[R6XD0SD0PD[l4WD0QD\f4PD[R6QDi@XD0`D`b4WD0PDbT3QD]f4PD
hR6QD^f4XD0WD0QD_f4QDi5PDcP3XD0WD0QD_@QD`f4PDhR7PDj[<XD0WD0PDih3SD0QDaf4PDbR6QDbf4XD0WD0QDa;QDcf
4PDbR6XD0QDdf4WD0QDef4QDff4QDgf4XD0WD0QDhf4QDe\1XD0VD0WD0QDhf4QDe\1XD0PD1WD0QDif4QDjf4P@RP5PDmR5
XD0WD0QDkf4QDlf4PD`c>XD0WD0QDmf4PD`R5TD3PDog3XD0WD0QDmf4QDnf4QDhQ1P@mNTD1QDof4XD0WD0QDPg4QDoj3QD
Pk3XD0PDXc4QDQg4TD6WD0QDP<PDXS6QDRg4XD0WD0PDf3QDP<TD1QDSg4XD0QDTg4WD0PDWP5PDhR7PDb^3XD0WD0QDPc3P
DbR6QDUg4P@[R6QDVg4XD0SD0WD0QDWg4QDXg4QDYg4TD1QDZg4XD0WD0QD[g4XD0QF\g4WD0QD]g4PDTW7TD1QD^g4XD0`D
gf5WD0QD_g4SD0XD0WD0QD`g4QDc3XD0QDag4TD1QDbg4TD1QD[^3S@0WD0QDd3XD0aDi4`DXd4`Dnf1`Dg2QDa5TD1WD0QD
cg4XD0VD0QDa5TD1WD0QDcg4XD0QDdg4WD0PDnl>PDe_>XD0WD0PDWb6PDd8XD0`DVX=WD0PDlb4PD`R6PDkU4QDeg4XD0WD
0QDfg4P@RP5QDgg4XD0QDhg4WD0QDig4PDUP5XD0VD0QDhg4WD0QDig4PDUP5XD0QDjg4QDkg4P@hR7WD0QDlg4QDmg4XD0Q
Dng4QDog4QDUS1WD0P@dm4QDPh4XD0`DWP5WD0PD`U4PDWa3XD0WD0QDQh4PDfa3XD0VD0WD0QDQh4PDfa3XD0QDRh4WD0PD
Rm>QDSh4XD0WD0PDSm>PD^k<XD0WD0QDTh4PDWd4XD0WD0QDUh4PDmU<XD0VD0WD0QDUh4PDmU<XD0QDg?WD0PDUm>PDVm>X
D0WD0PDWm>PDXm>XD0WD0PDZ[<PDgf1XD0WD0PDYm>PDaY5XD0WD0PDhP5PD`l=XD0WD0QDVh4PD]V3XD0WD0PDdS;PDj[5X
D0WD0PDe`3PD_U5XD0PD[R6WD0PD\m>PDdFPD[R6XD0WD0PDQX;PD]m>XD0VD0WD0PDQX;PD]m>XD0QDWh4WD0PD^m>QDhk3
XD0WD0PD[P1PDQj;XD0WD0PDjX1PD[l=XD0WD0PDhS;PD[5PD[R6XD0WD0PDRP4QDXh4XD0WD0PD\]2PDQf>XD0WD0PDfk5P
Djf6XD0QDYh4WD0PDoP5QDZh4QD[h4XD0WD0PD_m>QD\h4XD0WD0PDUe;QD]h4XD0WD0PD`m>QD^h4XD0WD0PDiT;PDWP5PD
jR7PDX_;XD0WD0PDUEQD_`4PDjR7QD_h4XD0WD0PDYj=PDWP5PDjR7PD^U1XD0WD0PDQ`4PDWP5PDjR7PDXP5XD0WD0PDnn;
PDUP5PDjR7PDXP5XD0VD0WD0PDnn;PDUP5PDjR7PDXP5XD0QDef2WD0PDdl=PDWP5QDPCPDlo<XD0WD0PDQT5PDWP5PDjR7P
D[P>XD0WD0PD_S1PDWP5PDjR7PDbm>XD0WD0PD]c<PDWP5PDjR7PDlR1XD0WD0PDe^5PDWP5PDhR7PD\P>XD0WD0PDZf=PDW
P5PDhR7PDcm>XD0WD0PD\j5PDVP5PD[R6PDgf5XD0WD0QD`h4PDWP5PDhR7QDah4XD0WD0QDbh4PDWP5QDUV2XD0QDch4WD0
QDdh4PDgDQDeh4QDfh4TD1QDgh4XD0WD0PDgf1QDhh4XD0WD0PDHPDfm>XD0WD0PDcj;QDih4XD0WD0QDjh4PDed5XD0QDkh
4WD0PDlk>QDlh4XD0WD0QDmh4PDUP5QDnh4XD0WD0PDXd4PDbR6PDjR7PDnb1XD0WD0PDW5PDSY<XD0WD0PDba<PDWP5PDjR
7PDen5XD0WD0PDkm>PDWP5PDjR7PDdDXD0WD0PDZHQDoh4XD0WD0PDnn2PDlm>PDWP5XD0WD0PDYg5PD[l4QDPi4PDVX7XD0
WD0QDQi4QDRi4XD0WD0QDSi4PDVc4XD0`DRk4`DSh1`DS4`DUP5WD0PDUc4PDja5XD0WD0PDQn>PD`R6PDaa<XD0WD0PDoV7
PDma4PD`R6PDHXD0WD0PDhP4PDlW5PD`R6PDHXD0QDf3TD1WD0QDTi4PDnn2QDYGXD0aD_5QDX:WD0QDUi4PDnn2QDYGXD0Q
DVi4TD1WD0QDWi4PDnn2QDXi4XD0aD_5QDYi4TD3PDnn2Q@YGWD0QDe3XD0VD0QDYi4TD3PDnn2Q@YGWD0QDe3XD0QDZi4QD
[i4TD3WD0PDbT3QDi@SD0PDhR6XD0QDi@QD\i4TD4QD]i4WD0QD^i4SD0PDhR6QD_i4XD0WD0PDgP7PDRe4QD`i4XD0RD0PD
nn2WD0QDai4XD0QDbi4Q@b5WD0QDci4P@nU7QDi@S@0SD0QDdi4XD0QDei4P@T8TD2WD0QDfi4P@nU7QDi@aDd4aDi4aDW6S
@0aDi4SD0XD0VD0QDei4P@T8TD2WD0QDfi4P@nU7QDi@aDd4aDi4aDW6S@0aDi4SD0XD0QD]>QDk4TD4QDa5WD0QDi@SD0QD
gi4Q@hi4XD0Q@i@SD0VD0QDk4TD4QDa5WD0QDi@SD0QDgi4Q@hi4XD0Q@i@SD0PD1WD0PD^R6QDii4P@hU7PDYb3XD0QDji4
TD6WD0PDWP5PD[n>XD0WD0PDkV2SD0XD0WD0QDen1PDbT3PDhR6XD0QDi@`D_];`DTe4`Di];`DRe4`Dmd4`Dod4`Dn`4`DT
l4`DQ^;`DRa4`D\n>`D]n>WD0QDki4PDcY7PDbT3PDhR6XD0YD2WD0PDcT3QDi@SD0P@4QDli4QDmi4XD0WD0QDni4PD[R6X
D0`DjR7`D\j5`DWg=`DoFWD0QDoi4PD[R6QDPj4XD0WD0QDQj4QDX:QDi@SD0QDRj4XD0WD0QDlX4QDSj4TD1PDcP3XD0UD0
WD0QD^_1QDdd1SD0XD0QDV`1WD0QDTj4QDUj4TD3QDVj4XD0WD0PDfn>XD0QDWj4WD0QDXj4PDhR7QDYj4XD0UD0WD0PDfh3
XD0QDP_1QDZj4WD0QD[j4QD\j4QD]j4QDin3XD0WD0QD^j4QD_j4QDi5QDcCPDoa1XD0WD0PDoV7QD`j4PDbR6XD0WD0QDW^
1PDbR6PDUW7XD0QDQ:WD0QDfj1PD`f3P@\P5QDaj4TD2QDbj4XD0WD0QDcj4QDdj4QDej4XD0UD0WD0QDfj4XD0aDi4aDS4S
D0QDgj4PDhR7PDTJPDgf1QD\n2TD1PDUP5TD4QDbAQDhj4QDij4WD0QDjj4XD0TD2QDkj4SD0UD0QDlj4WD0QDmj4XD0VD0U
D0QDlj4WD0QDmj4XD0QDWc1QDnj4Q@a5Q`1j5WD0QDoj4XD0`DbR6aD_5UD0WD0PDeh3QDi@SD0XD0UD0WD0PDPX7QDi@SD0
XD0UD0QDPk4QDQk4UD0WD0QDRk4XD0SD0`DYc4UD0PDlf:QDSk4QDTk4PDlf:PDbR6QDUk4QDP<QD]d2PDVe=QDaBQDa5PDh
R7Q`1j5WD0QDVk4XD0QDWk4QDXk4UD0WD0QDYk4XD0WD0QDZk4Q`1j5Q@[k4QDh6XD0QDh6QD\k4QD]k4QD^o1TD2QD^k4QD
_k4QD`k4QDa5WD0QDak4XD0PDbR6QDbk4WD0QD^o1XD0SD0PDmMPD]S1PDS3QDck4PDRP5PDS3PDRP5QDdk4QDek4QDfk4PD
W[5PDTP5QDgk4QDhk4PD\n4QDik4PDhP>PDRP5QDjk4QDkk4WD0QDlk4XD0`DbR6QDkk4WD0QDlk4XD0`DbR6QDjk4WD0QDl
k4XD0`DbR6WD0QDlk4XD0`DbR6QDQ:QDa5Q`1j5WD0QDmk4XD0QDnk4QDok4QDPl4PDhR7WD0PDlf:XD0PDbR6QDQl4QDRl4
TD1QDSl4QD^o1TD2QDTl4QDUl4PDmNWD0QDVl4XD0QDa5PDbR6PDmNWD0QDWl4XD0QDXl4QDYl4QDZl4PDjR7PDe3QD[l4QD
\l4QD]l4QDPm1PDYS5QD^l4PDYS5PD`R6PD`V7PDjR7PD\l;PDi];QDmf3QD_l4QD`l4P@[R6QDal4PD[^>QDbl4PD\R6PDT
h4QDcl4PDbR6PDR3QDdl4PDkDPDWP5QDel4PDQ\4PDTP5PDkb1TD2QDfl4PDoP5PD[R6PDjR7QDgl4PDng3QDhl4TD6WD0Q`
1j5QD[k4XD0QDil4QDhl4TD5PD\R6TD3WD0QDh6XD0QDjl4TD8PD4WD0QDkl4XD0UD0WD0PDbo>XD0WD0QDjl4SD0PD4QDkl
4XD0WD0QDjl4SD0SD0PD4QDkl4XD0QDll4`DTU7`DV3`Dn2QFml4TD2WD0QDnl4XD0QDnl4`DR3SD0PDgf3PDR3Q`1j5QDol
4PD^2PDog3QDPm4PDog3WD0QDQm4P@bT3QDRm4XD0`D\R6`D^6QDSm4WD0QDYU2PDbR6XD0SD0QDQm4PDbR6aD_5`DW3QDTm
4PDbR6QDUm4QDYU2PDbR6WD0QDVm4XD0QDlk1WD0QDWm4XD0`DHQDV\1Q@Xm4P@hR7PD`Q7QDaBQDa5WD0QDYm4QDZm4XD0P
DQ\4QDi:QD[m4QD\m4WD0QD]m4QD^m4XD0QD_m4S@0S@0WD0QDa5QD\X2XD0QD`m4TD1WD0QDhb4QDam4XD0`Eeh3`EYP5`E
o9`Ejh3`EQ\4`EZP5WD0QDh;QDbm4XD0VD0`Eeh3`EYP5`Eo9`Ejh3`EQ\4`EZP5WD0QDh;QDbm4XD0QDcm4WD0QDV:QDg3X
D0`DdQ1`DYP5WD0QDQ:PDbf3QDg3XD0`DdQ1`DYP5QDdm4TD2WD0QDem4QDfm4XD0WD0QDgm4PDmNTD1QDhm4QDim4XD0PDj
R7WD0SD0PDRj;QDjm4TD1PDbR6XD0UD0WD0QDkm4QDlm4XD0TD6QDmm4WD0QDnm4QDom4VD0XD0WD0QDnm4QDom4QDPn4XD0
WD0QDQn4PDo2PD`d:XD0WD0QDRn4PDmNTD2QDSn4XD0WD0PDjR6PDoh6XD0SD0UD0WD0QDTn4QDUn4TD1XD0SD0QDVn4QDWn
4QDXn4TD1WD0QDYn4TD1QDZn4XD0WD0PD\P5PD_P5QD[n4PDbR6XD0WD0PDjR7PDmT3XD0SD0WD0QDTY1PDZS1PDHQD\n4XD
0WD0QD]n4P@VP5PD\R6XD0WD0QDj;QD^n4QD_n4Q@`n4XD0SD0WD0QDh:QDi:QDan4TD1PDbR6QDbn4XD0WD0QDYU2QDcn4P
DbR6QDdn4XD0WD0PDcOPDbR6XD0QDen4WD0QDo;QDfn4QDgn4TD1YD2XD0SD0WD0QDhn4QDin4QDjn4QDkn4TD1QDln4XD0W
D0QDc5Q@S=QDmn4XD0SD0WD0QDnn4QDon4QDPo4XD0WD0QDQo4PD[R6SD0XD0QDRo4WD0PDjR7QDSo4QDTo4QDUo4XD0WD0Q
DVo4QDWo4PD\R6SD0QDXo4XD0QDYo4WD0QDZo4XD0QD[o4PDhR7S@0WD0QD\o4XD0PDj;PD\R6SD0QD]o4SD0QD^o4PDQP?P
DbR6PDmNQD_o4PDbR6QD`o4WD0QDao4XD0QDbo4QDco4PDRP5PDZ`:PDi8PDi7PDZ4QDdo4WD0QDeo4XD0QDfo4QDa5WD0QD
go4XD0PD\R6TD2QDho4QDX:WD0QDio4PDbR6PDmNXD0QDa5QDjo4QDko4QDlo4QDmo4QDno4PDHPDR`6PDWP5UD0QDoo4QDg
3QDh;PDR3WD0QDPP5XD0QDTY1QDQP5QDRP5SD0QDSP5PDZS1PDmMPDbR6PDbf3PDZS1QDTP5QD\?QDUP5QDVP5QDWP5PDbR6
QDa5QDXP5QD\m4QDYP5QDZP5QD[P5QD\P5QDa5PDkb1QD]P5PDZX7SD0UD0PD\R1SD0QDV:QD^P5PDbf3PDmNQ`1j5WD0QD_
P5XD0PDbf3QD`P5QDaP5PDhR7PDgf3PD`f3PDZS1QDbP5PDQ\4QDcP5PDbR6QDdP5P@oa1PDT8PDZT=QDeP5PDjR7PDf`4QD
fP5PDjR7QDgP5PD]P5QDhP5QDiP5PDZR6QDjP5QDkP5QDlP5PDbR6QDg3QDmP5QDnP5PDji5PDWP5PD\P3PDP4QDaBQDoP5Q
DPQ5QDfAQDY^1PD[R6QDQQ5QDRQ5QDSQ5PDUP5QDTQ5QDUQ5QDVQ5PD_k;PDVP5QDWQ5P@nNQDXQ5QDaBPDcf3PDTP?PDTP?
QDYQ5QDZQ5QD[Q5QD\Q5QDaBPDUR3`Da3`DX3`D]c3`Dn3`Df3`De3`De8`DY4`D^d:`D[4`D]7`Dg6`Dd3QDg3QDV:QD]Q5
QDQ:QDh;S@0QD^Q5`DROQDQ:Q`1j5QD_Q5QD`Q5QDaQ5QDa5QDbQ5QDcQ5QDdQ5Q`1j5QDeQ5PDgh3PD\P5SD0PDfh3PDZl4
SD0PDeh3PDZl4QDfQ5PDVm4QDgQ5QDhQ5PDVm4PDT8PD4SD0PDVm4PDT8QDiQ5PDiU7PDT8QDjQ5PD\Q5PDog3PDjR6QDkQ5
PDZR6QDlQ5PDkIPD4QDQ?PDZR6QDlQ5PDkIQDQ?PDWP5QDlQ5PDkIPD4PDn9PDWP5QDlQ5PDkIPDn9PDjU7PDkIQDmQ5PDjR
6QDQ:PDQOPDk8PDU3PDQk2PDmNPDQk2PDbR6QDa5PDmj;SD0PDmj;QDnQ5QDh;PDmNQDoQ5QDPR5QD]`1SD0TD2PDUR3QDQR
5QDa:PDmNQ`1j5QDRR5QDSR5QDTR5QDUR5QDVR5PDjR7QDWR5QDXR5QDYR5PDVm4QDZR5QD[R5PDT8QD\R5SD0QDdP5PDT8Q
DQ>QD]R5QD^R5QD_R5QD`R5PDbf3PDZS1PDmMPDbR6QDV:QDaR5QDTP5PDog3PDTP5PDog3PDbR6PDZn>PD4SD0QDbR5WD0Q
D]m4QDcR5QDdR5XD0WD0QDWa3SD0QDeR5PDmNPDbR6XD0WD0PDmS1PDYQ5XD0QDfR5WD0QDgR5QDhR5TD1QDiR5XD0QDjR5W
D0QDkR5PD`Q7XD0SD0QDjR5WD0QDgGPD\P5PD`Q7XD0SD0WD0QDlR5QDmR5PDbR6QDnR5XD0SD0QDoR5WD0QDPS5S@0QDQS5
PDbR6XD0`DdQ1`Dd3`Dk^;`Dg2UD0WD0QDRS5QDSS5TD4PDmNXD0QDTS5UD0WD0QDRS5QDSS5TD4PDmNXD0YD1QDUS5P@bf3
WD0PDmNTD1QDVS5QDWS5XD0QDV:WD0PDR3QDXS5XD0QDV:WD0PDR3YD1XD0QDQ:PDbf3WD0PDR3YD1XD0QDQ:PDbf3WD0PDR
3QDXS5XD0WD0QDYS5PDbf3QDg3XD0QDZS5WD0QD[S5XD0TD1QD\S5QD]S5Q@^S5WD0P@Vm4QD_S5XD0P@an<QD`S5WD0PDVm
4QDaS5XD0QDbS5WD0PDVm4PDfb4XD0QDcS5UD0WD0PDT8QDQ>XD0SD0WD0QDdS5QDQ>QDeS5XD0VD0WD0QDdS5QDQ>QDeS5X
D0QDfS5UD0WD0QDgS5SD0S@0S@0PD4PDbT3XD0SD0UD0WD0QD^i4SD0S@0S@0PD4QDgS5XD0SD0UD0WD0QDhS5XD0QDiS5WD
0QDjS5YD2XD0`DbR6QDkS5WD0QDlS5XD0SD0QDa5WD0QDmS5P@VP5P@\R6XD0QDnS5TD2QDoS5WD0QDPT5QDQT5XD0VD0WD0
QDPT5QDQT5XD0QDRT5WD0QDST5XD0QDTT5TD3QDUT5QDVT5WD0QDa;Y@0QDWT5XD0`D`R1`DTm2`DhR5`De_6UD0WD0PDRX7
PDhR6YD2XD0TD5PD4SD0UD0WD0PDZn>PD[R6YD2XD0TD5PD4SD0UD0WD0PDZn>PD[R6SD0TD4PD4QDg3XD0SD0UD0WD0PDRX
7PDhR6SD0TD4PD4QDg3XD0SD0`EjR6`Ehh3`EYP5`Eeh3QDXT5WD0QDYT5XD0QDZT5`DYc4PDeh3WD0SD0TD1QD[T5QDi:XD
0SD0PDgh3WD0QD\T5XD0WD0QD]T5TD1QD^T5XD0QD_T5WD0QD`T5QDaT5XD0PDbR6QDbT5WD0QDcT5QDdT5QDeT5XD0SD0WD
0QDcT5QDdT5QDYU2PDbR6XD0SD0WD0QDfT5QDgT5QDhT5QDiT5XD0QDjT5S@0S@0S@0WD0QDh;P@R3QDkT5XD0WD0QDlT5QD
mT5PDmNTD2QDnT5XD0SD0WD0PDQm4QDa5TD2QDoT5QDPU5XD0SD0WD0QDYP5QDa5TD1QDQU5XD0QDRU5WD0PDhR7QDSU5XD0
VD0WD0PDhR7QDSU5XD0QDTU5QDUU5WD0QDVU5TD1QDWU5XD0SD0WD0QDQm4TD1QDXU5XD0SD0WD0QDYU5TD1QDZU5XD0SD0W
D0QD[U5QD\U5XD0P@an<QD]U5`D=QD^U5WD0QD[U5QD\U5XD0P@an<QD]U5`D=YD2WD0QD_U5QD`U5XD0QDaU5`DhR6WD0QD
bU5PD\R6XD0SD0WD0QDSR5QDcU5TD2QDdU5QDa5XD0QDeU5PDVm4PDT8WD0PD4QDfU5XD0UD0WD0PDVm4PDT8XD0SD0UD0WD
0QDgU5QDhU5XD0SD0UD0WD0QDg3PD4QDiU5XD0UD0QDjU5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD0aDkU5UD0WD0QDlU5`D
R7`DY4`D\;`DoT7`DP3`Da3`DX3`D]c3`Df3`Dd3`DR7`D^d:`D]7`Dn3QDg3XD0UD0WD0QDmU5XD0SD0QDnU5WD0QDoU5XD
0SD0UD0WD0QDPV5XD0SD0UD0WD0QDQV5QDRV5TD2QDSV5TD1PDmNXD0SD0UD0WD0QDTV5QDUV5TD2QDVV5XD0SD0UD0aD`5a
D_5aDo5aDW6aDi4aDk4aDl5aDa5aDb5aDc5aDf5aDi5aDf6WD0SD0XD0QDWV5UD0aD`5aD_5aDo5aDW6aDi4aDk4aDl5aDa5
aDb5aDc5aDf5aDi5aDf6iD1iD2iD0iD4WD0SD0XD0QDe[2SD0`DgLaDa5aDb5WD0QDbP1PDVP5PD[R6Q@i5QDXV5XD0`Dgf5
WD0QDbP1QDYX4QDYV5XD0WD0QDbP1PDnU7QDi5QDZV5XD0WD0QDbP1PDUV7TD2PDhU7XD0WD0QDbP1QD[V5XD0VD0WD0QDbP
1QD[V5XD0QD\V5WD0QD]V5QDi5QD^V5XD0WD0PDhR7QD_V5QD`V5XD0QDaV5WD0QDbV5QDcV5XD0VD0WD0QDbV5QDcV5XD0Q
DdV5WD0QDeV5TD1QDfV5XD0VD0`D[h1`DdF`D`H`DZh1`DdD`DTk4`D\T4`Dln5`D]T4`DXb3WD0QDeV5TD1QDfV5XD0QDgV
5`D[h1`DdF`D`H`DZh1`DdD`DTk4`D\T4`Dln5`D]T4`DXb3QDhV5WD0QDiV5XD0VD0QDhV5WD0QDiV5XD0QDjV5QDkV5WD0
QDlV5TD1QDmV5XD0`DSc5`Dd_5`De_5`DmW5`D_e5`D`e5`DWf1`DRY1`Dja;`DVe5aD_5WD0QDnV5QDPCQDoV5XD0WD0QDP
W5PDRP5TD1QDQW5XD0WD0QDRW5QDSW5XD0VD0WD0QDRW5QDSW5XD0QDTW5WD0QDRW5QDUW5QDVW5XD0WD0PDnU7QDoFQ@WW5
PDjT4XD0WD0QDXW5TD1QDYW5XD0VD0`D[R6WD0QDXW5TD1QDYW5XD0QDZW5`D[R6WD0QD[W5QD\W5Q@PCQD]W5XD0WD0PDTP
5PDbR6PDhR7XD0SD0WD0PDVP5PD[R6PDjR7PDXg5XD0WD0QD^W5PDjR7QD_W5XD0VD0WD0QD^W5PDjR7QD_W5XD0QD`W5WD0
QDaW5PDUP5QDbW5XD0VD0WD0QDaW5PDUP5QDbW5XD0QDcW5WD0PDUP5PDhR7PDS7XD0WD0PD[OPDbj4XD0WD0QD_CPDXP5XD
0VD0`DZR6WD0QD_CPDXP5XD0QD]>`DZR6WD0QDdW5QDeW5PDXP5XD0WD0QD]BPD_R6TD1PDbR6XD0QDfW5`DYc4WD0QDgW5X
D0`DS`5`DTZ5`DdQ?WD0QDhW5S@0QDiW5QDjW5XD0VD0`Djn4`DkQ?`DlQ?`DjR7WD0QDhW5S@0QDiW5QDjW5XD0QDkW5`Dj
n4`DkQ?`DlQ?`DjR7WD0QDlW5QDmW5XD0WD0PDUP5PDjR7QDnW5QDoW5XD0QDPX5WD0PDWP5PD\d=XD0WD0QDQX5QDRX5XD0
QDSX5`D_e5`Dij4`Db`5`DQT4`D\U5`Dgf5`DjH`DiH`DTk4WD0QD^FQDU\2QDTX5XD0WD0QDaATD1QDUX5XD0VD0`DkP5`D
cE`DmW5WD0QDaATD1QDUX5XD0QDVX5`DkP5`DcE`DmW5WD0QDWX5QDXX5XD0VD0WD0QDWX5QDXX5XD0QDYX5WD0PDiHQDhCT
D1QDZX5XD0WD0PD`m4PDWj=XD0WD0PDWo=QD[X5XD0WD0QD\X5QD]X5TD2QD^X5XD0WD0PDWP5PDhR7QD_X5XD0VD0WD0PDW
P5PDhR7QD_X5XD0QD`X5WD0QDaX5PDgf5XD0WD0QDbX5PDT8XD0VD0`DT8WD0QDbX5PDT8XD0QDcX5`DT8WD0QDdX5PDbR6Q
DeX5TD2QDfX5XD0WD0QDgX5QDhX5QDiX5XD0WD0QDhBQDjX5QDkX5XD0VD0`DjR7`DZh1`Djh1`Dgj4WD0QDhBQDjX5QDkX5
XD0QDlX5`DjR7`DZh1`Djh1`Dgj4WD0QDmX5P@bR6QDYGS@0QDnX5XD0`D[R6`D^R6`D[V7`D]R6WD0QDoX5PDnS7XD0VD0`
D\R6`Dhh3`DUP5aD_5WD0QDoX5PDnS7XD0QDPY5`D\R6`Dhh3`DUP5aD_5WD0QD]BQDQY5XD0VD0WD0QD]BQDQY5XD0QDRY5
WD0QDW]2P@VP5QDSY5P@jR7QDTY5XD0WD0QDUY5QDVY5XD0VD0WD0QDUY5QDVY5XD0QDWY5WD0QDXY5QDYY5XD0VD0`DjR7`
D\T4`Dgf5`Dob4`DVi5`DZ7`DS:`DXh1`DZh1WD0QDXY5QDYY5XD0QDZY5`DjR7`D\T4`Dgf5`Dob4`DVi5`DZ7`DS:`DXh1
`DZh1WD0QD[Y5XD0S@0WD0QD\Y5PDjR7QD]Y5XD0VD0aD_5WD0QD\Y5PDjR7QD]Y5XD0QD^Y5aD_5WD0PDUP5QDPCQD_Y5QD
`Y5XD0VD0WD0PDUP5QDPCQD_Y5QD`Y5XD0QDaY5WD0PDUP5PDjR7QDbY5XD0WD0QDcY5QDi5QDdY5XD0WD0QDeY5PDhR7QDf
Y5QDgY5XD0VD0`D`H`DkI`DaG`D[a3`D]FWD0QDeY5PDhR7QDfY5QDgY5XD0QDhY5`D`H`DkI`DaG`D[a3`D]FWD0PD_l4QD
iY5XD0WD0QDPd2PDWP5PDeNXD0`D[g4`Dae1`DY9WD0QDjY5Q@i5PDdR?XD0WD0QDkY5QDlY5XD0VD0WD0QDkY5QDlY5XD0Q
DmY5WD0QDkf4QDi@TD1QDnY5XD0VD0WD0QDkf4QDi@TD1QDnY5XD0QDoY5QDe]4WD0QDS5PDZe6XD0QDPZ5QDe]4Y@0WD0QD
S5XD0VD0aD_5QDe]4Y@0WD0QDS5XD0QDQZ5aD_5QDRZ5TD2WD0QDa5Y@0YD1XD0VD0aD_5`DWP5QDRZ5TD2WD0QDa5Y@0YD1
XD0QDSZ5aD_5`DWP5WD0QDTZ5P@WP5P@jR7QDUZ5QDVZ5XD0QDWZ5WD0QDXZ5QDYZ5XD0VD0QDWZ5WD0QDXZ5QDYZ5XD0QDZ
Z5WD0QD[Z5QD\Z5Q@b5QD]Z5XD0QDb5WD0QD^Z5XD0VD0QDb5WD0QD^Z5XD0QD_Z5WD0QD`Z5Q@YX4PDhR6QDaZ5QDbZ5XD0
WD0QDcZ5TD1QDdZ5XD0VD0WD0QDcZ5TD1QDdZ5XD0QDeZ5QDa5WD0PDdOPDQm4XD0VD0QDa5WD0PDdOPDQm4XD0QDfZ5WD0P
DUP5QDgZ5QDhZ5Q@iZ5XD0VD0WD0PDUP5QDgZ5QDhZ5Q@iZ5XD0QDjZ5WD0QDkZ5QDeU3QDlZ5QDmZ5XD0WD0QDnZ5QDoZ5X
D0WD0QDP[5QD]X5XD0VD0WD0QDP[5QD]X5XD0QDQ[5WD0QDR[5QDS[5QDT[5XD0VD0WD0QDR[5QDS[5QDT[5XD0QDU[5QDkM
QDV[5Q`1j5WD0QDW[5XD0QDX[5QDY[5PDUP5QDZ[5QD[[5PDT?QD\[5QD][5PDhR6QD^[5PDhR6QD_[5QD`[5PDhR7QDa[5P
DWS?PD4PDPZ;PD]R6QDb[5PDnS7QDc[5Q`1j5S@0WD0QDd[5XD0QDe[5WD0QDf[5XD0QDg[5`DYc4PD]P5WD0QDh[5XD0Q`1
j5S@0WD0QDi[5XD0QDkU1WD0QDj[5XD0QDk[5WD0QDl[5XD0QDm[5S@0WD0QDn[5XD0QDbV5QDo[5QDYZ5QDb5WD0QDP\5XD
0QDQ\5PDbR6WD0QDR\5XD0QDS\5QDa5Q@l5WD0QDT\5XD0QDW6WD0QDU\5XD0`DVP5`DZe6`DUP5`DTP5`D_R6`DUV7`DRP5
`DSP5`DZb4`D]6`DjR7`DhR7QDb5QDV\5QDW\5QDb5QDX\5PDTP5QDRHWD0QDY\5P@jV7QDZ\5XD0QD[\5QDa5Y@0WD0QD\\
5XD0`DZR6`DWP5`D_R6`DbR6`DTP5WD0QDR5QD]\5PDhR6XD0QD^\5QDa5Y@0WD0PDoP1Q@_\5XD0VD0QD^\5QDa5Y@0WD0P
DoP1Q@_\5XD0QD`\5WD0QDa\5PDUP5Q@j5QDb\5XD0QDc\5QDb5WD0QDd\5XD0QDe\5Q@b5WD0QDf\5QDg\5XD0QDb5QDh\5
QDi\5QD_\5QDj\5PDhf<PDRP5`EPO`EQO`EmN`ERO`E`R6`E^2QDk\5PDRP5`DjR7`DhR7`DiR7`DkP5`DcE`DkR7`DQ\4`D
PQ5`DQQ5`D_R6`D^R6`Dja;QDcZ5Q`1j5QDl\5QDm\5QDn\5PDHPDeT3PDan<QDhQ1QDo\5QDa5PD]P5QDP]5PDHPDWT3QDQ
]5QDb5QDR]5QDiZ5QDb5QDS]5aD_5QDb5QDT]5PDUP5PDjR7QDUZ5QDU]5QDm\1QDW3QDV]5QDW]5PDo`4P@Q\4PDXV7PD_R
6QDX]5PDbR6PD[l4PDT8QDY]5TD1QDZ]5QD[]5Q`1j5QD\]5QD^NTD3QD]]5PDeNQD^]5QD_]5QD`]5QDa]5P@[R6Q@b]5QD
c]5QDd]5`DQ\4`DjR7`DmU7`DkP5`DcE`DkR7`DkU7`DjU7QDe]5QDRHWD0QDf]5XD0WD0QDg]5XD0QDh]5QDi]5PDaNQDRH
Q@a5S@0QDj]5QDk]5QDl]5QDk]5PDjR7QDm]5QDb5PDb4QDYX4QDb5QDn]5PDhR7QDo]5QDP^5PDhR7PD`Q3PDVU7QDQ^5PD
WP5PDjR7QDUZ5PD_h7QDR^5QDW\5QDS^5QDT^5P@jR7QDU^5QDV^5PDRP5PDUP5PDjR7QDW^5QDfDPD_R6QDX^5PD\d=PD`R
6PD^h=QDY^5QDUS1PD]e4QDZ^5QDa5Q`1j5S@0QD[^5QD\^5Q`1j5QD]^5QD^^5TD2PD]k;QD_^5QD`^5PDm`6QDa^5QDb^5
QDc^5Q`1j5P@hR7QDd^5QDe^5PDie2QDf^5PDbR6WD0QDg^5XD0PDXS1PDTP5QDh^5PDWP5QDi^5QDj^5P@WP5QDk^5QDl^5
QDm^5QDn^5QDo^5UD0PDjh3SD0QD\T1QDd;QDP_5PD4SD0UD0WD0PDjh3XD0QDQ_5SD0UD0WD0QDh3XD0aDR_5SD0UD0WD0Q
Dh3PDk8XD0`Da3`Dn7`D]i7`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`D^c3`DmS1`D`1UD0WD0QDh3PDk8PD]c3XD0SD0UD0WD
0PDfh3QDS_5QDT_5XD0UD0WD0PDjh3XD0SD0QDU_5`DTM`DRM`DS1`DM`D_M`D`]<TD4PD2UD0WD0QDh3PDk8QDV_5QDWn4X
D0UD0WD0QDV_5TD1QDW_5XD0UD0WD0QDX_5QDY_5XD0`DVU7`D[h;`DQD`DYo2`DZo2`D\T?`DZ^=`D]T?`DY^=`D^T?`DX:
`Dme1`D[i=`DV6`D_T?`DWh;`DYd1`D`T?`De7`DaQ=SD0UD0WD0QDZ_5XD0TD;PD2UD0WD0QD[_5SD0XD0TD;PD2WD0PDgP
5PDaR6PDhP5XD0WD0PDfh3QD\_5XD0UD0WD0PDeh3QD]_5XD0UD0WD0PDSP?QD^_5TD1QD__5XD0PD6TD5WD0PDaR6XD0TD4
PD2PD4WD0QD`_5XD0PD2`ESY7`EoV7PD4WD0QDh3XD0QDa_5`DmS1`D]c3QDb_5WD0QDh3QDc_5XD0WD0PDfh3QDd_5XD0WD
0PDfh3PDbY7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`D_f3`Dbf3`DoN`DnNWD0PDfh3PDbY7QDe_5XD0`DjR7`DQ\4`DmU7`
DZP5`DYP5SD0WD0PDfh3PDcY7XD0`D\O`DR3`D\S1UD0WD0PDjh3XD0QDf_5QDg_5QDjR5TD4PD2UD0WD0PDo9QD\T1XD0QD
h_5TD9PD2UD0WD0PDjh3PD[R6TD3QDe_5XD0PDjR7YD4UD0WD0PDjh3PD[R6TD3QDe_5XD0QDj3UD0QDi_5TD9PD4TD3WD0P
DaR6XD0TD3PD2WD0PDeh3QDj_5QDk_5XD0QDfR5UD0WD0QDl_5QDm_5XD0UD0WD0QDn_5XD0TD;PD2PD4WD0QDo_5XD0QDP`
5UD0WD0PDgT?QDQ`5XD0UD0WD0QDR`5PDk8QDS`5XD0SD0UD0WD0PDjh3XD0QDT`5PDk8TD4PD4QDU`5TD4PDaR6UD0WD0PD
jh3PD[R6QDV`5TD2QDhj4XD0Q@W`5QDX`5UD0WD0PDeh3QDY`5QDa5XD0QDZ`5UD0WD0PDeh3QD[`5PDjR7QD\`5XD0UD0WD
0PDkh3XD0QD]`5QD^`5UD0WD0PDo9QD_`5XD0UD0WD0PDjh3XD0QD``5PDk8TD1QDa`5TD5QDb`5SD0UD0WD0PDjh3XD0QDc
`5PDk8QDd`5UD0WD0PDo9QDe`5XD0UD0WD0PDjh3XD0QDf`5`Dbf3UD0WD0QDg`5QDh`5XD0TD<PD2UD0WD0PDhh3QDR=TD2
QDi`5XD0`DbR6UD0WD0PDih3QDR=TD2QDj`5XD0`Dhh3`DjR6`Dlk4`D]R6`DT_7UD0WD0QDk`5XD0SD0UD0WD0PDkj<XD0U
D0WD0PDk8SD0XD0TD;PD2UD0WD0PDeh3QDl`5XD0WD0PD[Y1PDaR6PDHXD0PDaR6PD\P5PD2UD0WD0PDSj7XD0WD0PDUP5PD
hR7PDW7XD0PDUj7PDaR6PDWj7WD0PDeh3QDXm4PDmU7QDm`5XD0UD0WD0QDn`5XD0PDfh3QDo`5PDk8TD1QDPa5QDQa5TD1Q
DRa5PDgh3QDo`5TD6WD0QDeQ2PDPHXD0PDgh3QDSa5QDTa5TD1QDUa5QDVa5QD`6QDWa5QDXa5PDjR7QDYa5TD2QDZa5UD0P
DiR6QDYGS@0QD[a5PD4PDfh3QD\a5PDoNTD3PD]R6TD2QD`6PDeh3QD]a5PDk8QD^a5PDZl4TD2QD_a5QD`a5PDjR7QDaa5S
D0QDba5UD0PDk8QDca5SD0PDbf3PDk8PD]c3TD6QDda5PDfh3QDea5QDb5TD5QDfa5PDeh3QDkMQDga5S@0QDha5QDia5TD3
QDja5PDgh3QDa5TD4WD0QDka5XD0PDk8Q@l5QDla5QDma5PDfh3WD0QDna5XD0PDeh3QDoa5TD5WD0QDPb5XD0SD0QDQb5QD
Rb5UD0WD0QDQb5XD0SD0QDSb5QDTb5PDk8TD1PDUj7QDUb5QDVb5QDUb5PDjR7`DYc4`DQ;`DSP<`DkT?`DT8`Daj4`DaT?`
DYQ6`DXb4`Djn<`DRESD0UD0WD0PD]P5PDYP5XD0SD0PDgh3QDWb5TD5WD0QDlX4TD3QDXb5XD0PDgh3QD\T1QDYb5QDZb5T
D4WD0QDa5TD1QD[b5XD0PDgh3QD\b5TD6WD0QD]b5XD0WD0PDeh3QD^b5PDQ\4PDZl4XD0TD6QDYZ1QD_b5PDeh3QD`b5TD6
WD0P@bR6QDab5TD1QDbb5XD0PD4WD0QDcb5QDdb5XD0PD2PDfh3QDc5TD3WD0QDeb5P@RP5PD]R6XD0PDfh3QDfb5TD3WD0Q
Dgb5PD[R6XD0PDfh3QDjn1QDb5TD8WD0QDhb5XD0PDfh3QDea5WD0QDib5QDjb5XD0QDkb5SD0PD4WD0QDlb5XD0PD2PDfh3
QDmb5TD7WD0QDnb5XD0PDWP5PDeh3QDfY5QDob5TD4WD0QDnb5XD0PDfh3QDPc5TD4WD0QDQc5TD1QDRc5XD0PDWP5PDeh3Q
DfY5QDPc5TD4WD0QDQc5TD1QDRc5XD0PDfh3Q`1j5WD0PDcY7QDSc5XD0PDfh3WD0PDcY7SD0XD0QDTc5PDfh3WD0QDea5QD
b5TD5XD0QDUc5PDfh3QDVc5TD4WD0QDWe2TD4QDWc5XD0PDgh3QD\T1TD3WD0QDXc5XD0PDhh3QDYc5QDZc5TD2WD0QD[c5X
D0PDfh3WD0PDcY7QDc5TD4XD0QD\c5PDfh3QDYd1QDZc5TD1WD0QD]c5PDbR6XD0WD0QD^c5PD\R6PDjR7QD_c5XD0WD0QD`
c5PDoV7QDac5XD0PDgh3QDbc5TD4WD0QDcc5XD0PDgh3WD0QDdc5XD0QDec5TD6PDmNWD0QDfc5XD0PDcf3SD0QDgc5TD6PD
2UD0WD0QDhc5PDk8TD1QDic5XD0QDjc5QDYP5PD\P5QDkc5UD0PDbf3PDk8WD0QDlc5XD0PDeh3WD0QDmc5XD0TD4QDb5TD8
PD2PDgh3QDc5TD4WD0QDnc5XD0TD1QDoc5PDfh3QDPd5TD5WD0QDQd5XD0PDbR6PDeh3QDc5PDk8WD0QDRd5XD0PDbf3PDQ\
4PDmNWD0QDSd5XD0PDbR6QDTd5PDeh3WD0QDUd5QDVd5TD1QDWd5XD0PDgh3QDXd5TD7WD0PD[P5QDYd5XD0PDfh3QDZd5TD
5WD0QD[d5XD0QD\d5QD]d5TD3QD^d5PDeh3QD_d5WD0QD`d5XD0PDeh3QDad5QDbd5TD1PD_R6PDeh3QDcd5QDgEQDdd5TD2
QDed5QDfd5TD1QDgd5PDjR7QDhd5QDid5PDROPDP_6PDiR6QDjd5P@oV7PDdQ1QDkd5PDnNPDQ\4PDYP5QDld5TD6PD4PDSS
5QDmd5PDlU3QDnd5QDod5TD4WD0QDPe5XD0PDnNPDQ\4QDQe5PDk8QDRe5TD1WD0QDSe5XD0QDTe5QDUe5PDoNPDk8QDVe5U
D0QDWe5QDXe5TD8PD4PD`R6WD0QDYe5XD0QDZe5UD0QDh3TD:PD4PD`R6WD0QDh3XD0UD0QD[e5TD<PD4PD`R6WD0PDgh3XD
0QDo`5`Dk8`DQ\4`DYP5SD0UD0QD\e5TD<PD4PD`R6WD0PDeh3XD0QD]e5QD^e5UD0QDh3QD_e5WD0PD`R6XD0QD`e5UD0QD
\e5TD<PD4PD`R6WD0QDae5XD0SD0QDbe5QDce5UD0QDde5QDo`5QDee5WD0PD`R6XD0QDfe5UD0QD\e5TD<PD4PD`R6WD0QD
[e5XD0QDge5`DQ\4`DYP5`DZP5`Dl8`DiR7UD0QDh3PDk8WD0PD`R6XD0QDhe5SD0UD0QDnd5QDie5TD3WD0PD`R6XD0TD3P
DSW7SD0UD0QDh3QDje5QDke5WD0PD`R6XD0QDje5QDle5UD0QDh3QDme5TD8WD0QDoe1`Da3`De3`D]c3`Dn7`Dm4XD0QDne
5UD0QDh3PDk8SD0QDoe5TD3WD0PD`R6XD0QDPf5PDfh3QDQf5TD8WD0PD`R6XD0QDRf5UD0QDh3TD<QDoe1WD0QDSf5XD0QD
Tf5UD0QDUf5TD<WD0QDVf5XD0QDUf5`DkQ6QDWf5UD0QDUf5TD<WD0QDVf5XD0QDh3QDXf5UD0`Dhh3`DjR6`Dlk4`DfR6`D
eR6`Dih3QDUf5TD<WD0PD4XD0QDk3`DkQ6QDYf5UD0QDh3TD5QDW6WD0PD`R6XD0QDZf5S@0QDW6QDUf5TD<QDoe1WD0QD[f
5XD0`Daj;QDUf5TD<QDoe1WD0PDeh3XD0`Daj;`Dk8`Dl8`Dn9`DfE`DT_7`Dm8`Dn8`DQ\4QD\f5TD<WD0PD`R6XD0QD]f5
QD\f5TD<WD0PD`R6XD0PDeh3`Dk8`Dl8`Dn9`DfE`DT_7`Dm8`Dn8`DQ\4WD0PD2QD^f5XD0UD0QD_f5TD5WD0QD`f5QDoe1
QD`f5XD0PDjl;QDaf5QDbf5`EQP3`ERP3`EbR6WD0QDcf5XD0`DSP5QDYCTD3QDjk3QDj3TD1QDi3QDa5TD3QDi3TD2QDj3Q
D`6`EmU7`EkR7QDdf5`DjR6`Dkc:PD\P5QDef5PDeh3QDa5TD2PD_d:PD]R6`Eo2`EYO`E[O`EY1`E[k;`EQ\4`Eo`4`EPj;
`EaE`EP3`EcO`E[c4`EZc4PD_d:`DZc4PDfh3WD0PDmMXD0PDij=PDRP5PDbR6QDff5PDaNTD4QDgf5PD_P5QDhf5Qd1j5QD
c6QDc6QDif5QDjf5WD0QDkf5XD0QDlf5QDh3TD1WD0QDi3XD0TD2QDmf5QDnf5QDof5QDi3QDa5TD1QDj3QDh3TD1QFi3R@0
TD2QDj3QDh3TD2QDi3TD1QD`6PDeh3QDc5PDk8PDmS1QDPg5TD2WD0QDi3XD0PDeh3QDc5PDk8QDQg5PDZl4TD1WD0QDi3XD
0PDfh3QDRg5PDk8QDSg5TD3WD0QFi3XD0WD0QDTg5XD0TD3QDi3PDeh3QDXm4QFUg5R@0WD0QDVg5XD0QDWg5QDof5TD2WD0
QDYCXD0TD3PDSP5PDo9QDa5TD4WD0QDXg5XD0PDjh3QDi3TD2QDYg5TD3QDZg5QD[g5TD6`Ei8`EoT<`EYJ`EXd<`EQP3`ER
P3`ESP3`EmNWD0QD\g5XD0WD0QD]g5XD0TD3QD^g5PDfh3QD_g5TD3QDi3QDof5QDm[1QDU_5TD1WD0QD`g5XD0QDof5QDag
5TD4WD0QDbg5XD0PDo9WD0QDcg5TD3QDdg5XD0WD0QDeg5XD0QDfg5QDhj4QDgg5QDhg5PDjR7WD0QDig5XD0PDeh3QDa5TD
1WD0PD_d:XD0PD]R6TD3QDi3QDa5TD4WD0PDSY7PDTJXD0QDWg5QDjg5QDi@TD1WD0QDkg5XD0QDi3WD0QDlg5XD0QDmg5WD
0PDfP6XD0PD[R6TD2QDng5QDa5TD3QDog5TD1WD0P@SY7QDPh5XD0QDQh5QDRh5TD1QDSh5QDTh5TD1WD0QDUh5XD0PDfh3W
D0QDVh5XD0QDa5QDWh5TD2QDXh5UD0WD0PDgT?QDW`5YD4XD0UD0WD0PDgT?QDW`5TD1QDYh5XD0PDeh3WD0QDZh5QDk_5XD
0TD5QDi3PDfh3WD0QD[h5XD0QDa5TD3QD\h5QDh3TD2QDi3TD1WD0QD]h5XD0QD^h5SD0QDRh5TD3QD_h5TD2WD0PDVP5PD[
R6QD`h5XD0QDah5PDWU?PDbNaDbh5YD3PDdU?QDch5PDeU?PDfU?QDdh5QDeh5PDPR>QDfh5QDgh5QDhh5QDih5PDc_;QDjh
5QDkh5QDlh5QDmh5PDeGQDQj4PDgT1QDnh5PDnm<QDoh5PDl4QDPi5QDQi5PD[R6QDRi5QDSi5PDjMQDTi5QDUi5PDUf4QDV
i5PDnIPDie2QDWi5QDXi5QDYi5QDZi5PDSo4QD[i5PDf3QD\i5QD]i5PDV6QD^i5QD_i5PDRm3PDQQ=QD`i5PDnP6QDai5QD
bi5PD`j>PDoW?QDci5QDdi5PDf8PD[R6PD\HPDm`4QDei5QDfi5PDfP6QDgi5PDWo2PD[i7PDcV>QDhi5PDZf6PD^Q6PDoS1
PDSX?PDVT4QDii5QDji5YD3TD<YD3TD<YD3QDki5QDli5QDmi5QDni5QDoi5QDPj5PDhW?PD^\;PDf8PD[R6PD[Y?PDgh3QD
Qj5PDgh3QD\T1TD2QDRj5PDjR6PDk8QDSj5QDTj5PDVP5PD[R6QDUj5PDfh3QDVj5PDUP5PDhR7PDW7QDWj5TD4QDof2PDZR
6PDlR7QDXj5QDYj5QDZj5PDfh3QD[j5RD0SD0PDmU7QD\j5QD]j5Q@_5QD^j5PD]R6PDZl4RD0VD0QD_j5QD`j5QDaj5PDeh
3PDY1QDbj5PDjR7QDcj5WD0QDdj5QDej5XD0`D`R5`DaR5`DYQ1`DOWD0QDdj5P@[R6Q@fj5QDZ9XD0`Do9`D`R5`DaR5`DY
Q1`DOQDgj5WD0QDhj5XD0WD0PDhR7QDij5P@[R6QDZ9XD0`D`R5`DaR5`DYQ1`DOWD0QDjj5XD0QDkj5QDlj5WD0QDmo3QD_
5XD0`D`R=`DfR6`DeR6`DbT3`DT;`D\b4`Dnd4PDiEPD[R6WD0QDmj5XD0`Do9`D`R5`DaR5`DYQ1`DOWD0QDnj5PD[R6QDo
j5XD0QDPk5WD0QDQk5PDhR7SD0XD0WD0PDiR7QDRk5XD0`DZ5`Doh7`Di5UD0WD0PDPl4XD0`D[R6`DT;`D\b4`Dnd4`DSe4
`D`];`D^];`DPe4`DQe4`DVc4SD0`D`R5`DaR5`DYQ1`DO`DX1QDSk5WD0PDPl4XD0`D[R6`DT;`D\b4`Dnd4`DSe4SD0PDH
PDl4PD[R6QDTk5WD0QDQh1aD_5SD0XD0QDUk5WD0QDVk5PDiR6QDWk5XD0VD0WD0QDVk5PDiR6QDWk5XD0PD1WD0QDXk5PDb
R6XD0WD0PDoh6QD[;TD1QDYk5XD0WD0PDoh6PDjR7QDZk5XD0SD0PDVm4PDbR6QD[k5PDhR7QDWX2QD\k5PDjR7PD[Q5QD]k
5PD[R6PDjR7PDT8PDcY7PD[R6QDPW1PDjR7QD^k5QD_k5PDoV7PD_P5PDfS6PDbT3PDfS6PDhR6PD^R6PD`R6PD]U3QD`k5Q
Dak5QDbk5QDS=PDhR7QDck5PDT8PD`R6QDZ8PD`P5PD`R6PD`P5PD[l4PD`R6PD[l4PDUP5PD`R6PDUP5PDRe4PDfR6PDhR7
QDdk5QDek5QDfk5PDhR7QDgk5PD_P5QDhk5PDjR7QDik5PDUT=QDjk5QDkk5QDlk5QDUY4PDiY?PDjY?PD\R6QDmk5PD`Q3Q
Dnk5PDhR7QDo^2QDok5QDPl5PDWW7QDQl5PDTY7QDRl5QDSl5PD[R6PDhR7Q`1j5WD0QDTl5QDUl5XD0PD[R6PDhR7PDYb4Q
DVl5PD[R6PD_P5QDWl5aD_5PD[P5QDWl5PDTY7QDXl5QDa8QDYl5QDZl5QD[l5PD\P5QD\l5PD\P5PDhR7QD]l5QD^l5QD_l
5PDPl4QDW6PDaY7QDW6WD0QD`l5QDal5XD0PDbT3PD`R6PDbT3PDcT3PD`R6PDcT3QDbl5PD_P5WD0QDcl5QD_5XD0`D`R=`
DfR6`DeR6`DbT3WD0QDmo3QDdl5QDel5XD0PDiR6QDXl5PDiR6PDhR7PDmo<QDfl5PDhR6QDgl5QDhl5QDgl5PDZR6QDil5W
D0PDkc:XD0QDjl5QDkl5QDll5`DZ:`DY:QDb5PD\k;PDgh3QDml5PDgh3QDXd5TD3QDnl5QDol5PD]EP@gh3PD\P5PD]EPDg
h3QDPm5PDfh3QDT^1QDQm5S@0QDRm5UD0WD0PDgh3PD\P5XD0SD0UD0WD0PDfh3PDZl4XD0SD0UD0WD0QDSm5QDTm5XD0PD4
WD0QDUm5QDRb5XD0VD0UD0WD0PDPg3TD3QDVm5XD0UD0WD0QDhc5QDWm5TD1QDXm5XD0WD0QDhc5QDWm5TD1QDYm5XD0QDZm
5UD0WD0PD\S1QDd;TD1QD[m5XD0UD0WD0PDeh3PDjR6QD\m5XD0UD0WD0QDR`5PDk8TD1QD]m5XD0UD0WD0QD^m5TD2PD\P5
XD0PDkj<PDfh3QD_m5PDnNPDQ\4PD\P5UD0WD0PDbf3PDQ\4PDmNQD`m5XD0UD0WD0QDhb4QDam5TD1QDbm5XD0PDZS1PDk8
PDUj7UD0WD0QDcm5QDdm5TD1QDem5XD0WD0QDfm5QDl3PD[R6XD0QDgm5WD0QDl3PD[R6XD0QDgm5WD0PDjR7QDR5PD[R6PD
jR7QDhm5XD0VD0WD0PDjR7QDR5PD[R6PDjR7QDhm5XD0QD]>WD0PDjR7QDim5SD0PD[R6XD0PDjR7QDjm5`Dfl6QFkm5TD3Q
Dlm5TD1WD0QDl3XD0VD0QFkm5TD3QDlm5TD1WD0QDl3XD0QDmm5WD0QDnm5TD2QDom5XD0VD0WD0QDnm5TD2QDom5XD0QDPn
5WD0QDnm5TD2QDl3XD0WD0PDnn2PDHPDhU7XD0WD0PDaV7QDQn5QDRn5XD0WD0PDni;PDaj;XD0`DbR6WD0QDSn5QD^k1QDT
n5XD0QD^Z1WD0QDUn5QDVn5XD0VD0QD^Z1WD0QDUn5QDVn5XD0QDWn5WD0QDm3PDY`;XD0`DUP5`DWP5`DZR6WD0QDXn5PDU
V7PDY`;XD0WD0QDm3QDYn5TD1QDZn5XD0WD0QD[n5PDUV7QDX9TD1QD\n5XD0WD0PDZ`;QDn3XD0`DRV7`DeR6`DZR6`Dhh3
`DdR6WD0PDZ`;QD]n5P@bR6SD0XD0`DRV7WD0PDZ`;QDi:TD1QD^n5XD0WD0PDZ`;Q@a5PDS1PDbR6PDj[<XD0WD0QD_n5QD
`n5XD0`DbR6`DWP5`D\R6`Dhh3WD0QD\T1QDan5QDaBXD0`DZR6WD0QDbn5P@hR7QDcn5QDdn5QDen5XD0WD0PDb4PDRn;PD
aR6XD0WD0PDZR6PDTW7QDfn5XD0WD0PDbR6PDhR7PDY[<XD0VD0WD0PDbR6PDhR7PDY[<XD0QD[?WD0PDWP5QDgn5QDhn5XD
0VD0WD0PDWP5QDgn5QDhn5XD0QDin5WD0PDk5PDln;XD0WD0PDUV7PD`R6PDUV7XD0WD0PDoP5PD`R6PDoV7XD0VD0WD0PDo
P5PD`R6PDoV7XD0PD1WD0PDiX1PD4PDnW7XD0WD0PDRk4PDbR6PDRk4XD0`Dco4`D\Z?WD0QDjn5PDoi;QDkn5XD0QDln5TD
1WD0QDmn5QDd_3YD2XD0WD0QDnn5QDon5TD1QDPo5QDQo5XD0QDo3TD1WD0QDT4XD0VD0QDo3TD1WD0QDT4XD0QDRo5WD0QD
T4XD0QFo3TD1QDSo5QDo3QDa5TD1WD0QDTo5QDWQ1XD0`DlR7QDUo5TD1WD0QDVo5PD`o;XD0WD0QDWo5XD0QFo3WD0PDbR6
QDXo5XD0QFYo5TD1WD0PDS1PDbR6QDXo5XD0WD0PDfGQDZo5XD0WD0PD^?QD[o5XD0WD0PD_X6QD[o5XD0PD\R6`Dmi5`D\j
5`DeZ?`Daj5QD\o5PDhR7WD0QD]o5QD^o5XD0WD0QDU4XD0`D`R6`DP]7`DPQ5`DQQ5`DcW7WD0QD_o5XD0`DnG`Doa3`D]Y
4`D\l>`DVe1`DTj4WD0QDf[3QD`o5TD1P@RP5PDWP5PDbQ5PDYg5XD0`EUi1QDd[4TD4WD0PDff=PDWP5PDbQ5PDYg5XD0WD
0QDao5QDbo5XD0WD0PDhT5PDQd5XD0VD0WD0PDhT5PDQd5XD0PD1WD0QDco5P@RP5XD0QDdo5TD1QDR4WD0QDeo5P@PHXD0Q
Dfo5TD2QDgo5WD0QDho5P@PHQDio5XD0QDjo5TD1QDko5WD0QDlo5QDmo5XD0QDno5WD0QDoBPDUP5XD0QDoo5TD2QDR4`D[
9`DV_5WD0QDPP6PDa[<XD0WD0QDQP6PDTP5XD0`DkP5`DcE`DkR7WD0QDRP6TD2PDZe6TD1QDgV3XD0WD0QDSP6PDZS5XD0Q
@TP6TD1QDUP6WD0QDVP6QDYS3P@[R6P@R8Q@WP6QDXP6XD0WD0QDYP6PDRP5XD0S@0QDZP6`Ddb4`Dcc<WD0QD[P6PDjR7QD
\P6XD0WD0QD]P6QD^P6PDRP5QD_P6XD0WD0PDmY5PDWP5PDjR7QD`P6XD0WD0PDXP5PD[R6TD1QDaP6PD_Y<XD0WD0QDbP6X
D0QFQ4TD1WD0QDcP6XD0VD0QFQ4TD1WD0QDcP6XD0QDdP6QFQ4TD1WD0QDeP6QDmHXD0VD0`DjR7QFQ4TD1WD0QDeP6QDmHX
D0QDfP6`DjR7QFQ4TD1WD0QDgP6QDhP6XD0VD0QFQ4TD1WD0QDgP6QDhP6XD0QDiP6WD0QDjP6QDkP6QDlP6PDaj;PDbR6XD
0WD0QDVATD3PDnU7PDjR7XD0PD`Q3PDho4WD0QDVATD3PDSP5PDjR7PDaGXD0`DlT5WD0QDdFPDWP5PDjR7PDSe5XD0WD0QD
WDQDi5PDUX7PD[R6XD0WD0QDXDTD3PDbR6QDmP6XD0QDQ4TD1WD0QD_CPDjR7PDhU7PDVU7XD0WD0QDnP6PDjR7QDoP6XD0W
D0QDPQ6P@PHXD0Q@QQ6TD1QDS4WD0QDRQ6QDjP4XD0QDSQ6WD0QDTQ6QDUQ6XD0PDjR7TD1QDS4WD0QDVQ6PDPHPD_R6XD0W
D0QDWQ6QDXQ6QDfAXD0QDYQ6WD0QDZQ6S@0S@0PDTP5XD0WD0QD[Q6PDVP5PDUP5XD0WD0QD\Q6PDUP5XD0QD]Q6TD1QD^Q6
QD_Q6TD2WD0QD`Q6QDaQ6`DjR7`D[G`DiX1`DZ\?`DXk4`D[\?`Dgb7YD2XD0QDbQ6TD2WD0QDcQ6Q@dQ6QDaQ6Q@i@QDeQ6
XD0WD0QDfQ6PDUP5XD0PDjR7`DaGSD0VD0WD0QDfQ6PDUP5XD0PDjR7`DaGSD0PD1WD0QDfQ6PDUP5XD0SD0VD0WD0QDfQ6P
DUP5XD0SD0PD1WD0QDgQ6QDWd5TD1QDhQ6XD0WD0QDiQ6TD3PD]P1PDWP5QD[;QDjQ6XD0WD0QDkQ6PDPHPD]R6XD0QDlQ6W
D0QDP^3QDmQ6TD1QDnQ6PDjP>XD0WD0QDoQ6PDPHPDZR6XD0`Do\5`DSR4`DV`3WD0QDPR6QDQR6PDSP5XD0WD0QDRR6TD2P
DjR7TD1QDSR6QDT[1XD0QDTR6WD0QDUR6PDjR7TD1QDVR6XD0WD0QDWR6QDXR6QDYR6XD0WD0PDZd<PD\d<XD0WD0PD\FPD^
U5XD0QDZR6WD0QD[R6QD\R6PD\R6XD0WD0QD]R6P@UP5P@jR7QD^R6XD0QDW4Q@j5WD0QDV4XD0`DU6WD0QD_R6XD0QDX4TD
2WD0PDX^:XD0QD`R6QDX4TD3WD0QDaR6P@[l4XD0QDbR6WD0QDcR6XD0WD0QD]d1QDdR6TD2QDeR6XD0WD0QDZJQDi@QDfR6
QDgR6XD0WD0QDhR6TD2PDmR5XD0WD0PDac<XD0WD0QDiR6XD0WD0QDjR6QDiZ5XD0Q@kR6TD1QDlR6WD0QDmR6QDnR6XD0WD
0QDoR6QDZKXD0`DhR7`DS1`DSS5WD0QDPS6Q@QS6TD1QDZKQDRS6TD1QDSS6XD0WD0QDTS6PDUP5QDUS6XD0WD0QDVS6QDWS
6XD0WD0QDXS6PDaR6QDYS6QDZS6XD0WD0QD[S6XD0TD5QD\S6TD4PDUP5QDi5WD0QD]S6XD0WD0QD^S6PDjR7QD_S6QD\k2X
D0WD0QD`S6PDRP5XD0`DjR7`DdF`DiY5WD0QDaS6PDRP5XD0QDbS6QDcS6WD0QDdS6XD0QDeS6TD2QDfS6WD0QDgS6XD0WD0
QDYFPDjR7PDe5XD0WD0QDhS6PDjR7QDiS6XD0WD0QDjS6Q@kS6XD0WD0QDlS6PDhR7PDQS5PDoP5XD0WD0QDlCPDjR7QDmS6
XD0WD0QDnS6QDoj3QDoS6QDPT6XD0WD0QDQT6QDi5QDRT6XD0WD0PDd`>PDjR7QDZo3QDST6XD0WD0QDW]2PDiS1QDjP4XD0
WD0QD^NPDjCPD[R6XD0QDTT6QD_5Y@0WD0QDUT6XD0QDVT6TD4WD0QDWT6XD0VD0QDVT6TD4WD0QDWT6XD0QDXT6UD0WD0QD
Y4XD0QDYT6PD4WD0QDY4XD0PD4UD0WD0QDZT6QDY4XD0PD4UD0WD0PDbR6QDi5QD[T6XD0`D_e1`D`e1WD0PDbR6QDi5QD\T
6QD]T6XD0WD0QDgQ1QD^T6QD_T6XD0`DjR7WD0QDgQ1QDhQ1QD`T6QDaT6XD0QDbT6WD0QDPg1Q@cT6QDdT6XD0VD0WD0QDP
g1Q@cT6QDdT6XD0QD]>WD0QDeT6PDdR6PDjR7PDl1XD0WD0QDfT6PDkc:XD0WD0PDbR6PDmNPDlg3XD0`DQ8WD0QDgT6P@oV
7PD\_?XD0WD0PDWP5QDi5QDhT6XD0VD0WD0PDWP5QDi5QDhT6XD0QDiT6WD0QDjT6QDkT6Q@i5QDlT6XD0WD0PDZR6PD^Y7X
D0aD_5`DTW7`DiR6`DiE`DhR7`DhE`DYQ5`DZQ5`Ddl4`Del4`DZP5`DYP5aDa5`D\R6WD0PDZR6QDjh2XD0aD_5VD0WD0PD
ZR6QDjh2XD0aD_5QDmT6WD0PDjR6QDnT6QDoT6XD0QDPU6WD0PD\R6PDoV7QDPCXD0TD4PD4WD0PD[R6PDoV7QDQU6XD0WD0
PDlf:PDih3XD0WD0PDPX7PDiR6QDRU6QDU_5XD0WD0PD\R6PDeh3QDRU6QDU_5XD0PDmj;WD0PDog3PDhR6PDZ`;XD0WD0PD
oV7QDSU6PD_]:XD0QDTU6TD1WD0QDUU6XD0YD1QDTU6TD1WD0QDUU6XD0QDVU6WD0QDWU6QDXU6XD0PDbR6WD0PDT`=XD0YD
1WD0PDT`=XD0QDYU6WD0PDZR6PD`Q3PDlU3XD0WD0QDZU6PDT8XD0VD0WD0QDZU6PDT8XD0QD[U6WD0QD\U6QDQ:QD]U6XD0
WD0QD^U6TD2PDXS6XD0SD0WD0QD_U6TD1QD`U6XD0TD3QDaU6QDbU6TD3WD0QD_U6QDcU6XD0QDdU6WD0QDeU6QDfU6QDgU6
XD0`DdQ1`Dk^;`Dd3`DZW7`Dn3`Dn7`DQT6`DaQ7QDa5WD0QDio1PD\P5PDbR6XD0SD0WD0QDhU6Q@iU6QDjU6XD0WD0PDTW
7QDkU6QDlU6XD0WD0QDmU6PD[R6QDnU6XD0PDUR3WD0QDoU6PDhR6QDPV6SD0XD0VD0WD0QDoU6PDhR6QDPV6SD0XD0QDQV6
WD0QDod3QDRV6P@4QDSV6QDTV6XD0SD0WD0QDUV6PDeh3QDVV6QDWV6XD0WD0QD^n1PDoP5PDRj;XD0WD0QDeX3SD0PDhR6Q
DXV6XD0WD0QDYV6QDod3P@oh6QDZV6XD0WD0QDmo3QD[V6XD0VD0WD0QDmo3QD[V6XD0QD]>WD0QDUS1PDil4QD\V6XD0VD0
WD0QDUS1PDil4QD\V6XD0QD]V6WD0PDjR7QD^V6QDa5XD0QD_V6`Eeh3`EYP5`Eo9`Ejh3`Efh3WD0QDgR5QD`V6XD0QFaV6
PDk8WD0QDbV6QDcV6XD0TD3QDdV6PDk8WD0QDeV6PDbR6QDcV6XD0TD3QDdV6WD0QDfV6Q@cW2PDbR6QDgV6XD0VD0WD0QDf
V6Q@cW2PDbR6QDgV6XD0QDhV6WD0QDiV6Q@cW2PDbR6QDgV6XD0VD0WD0QDiV6Q@cW2PDbR6QDgV6XD0QDhV6QDjV6TD1WD0
QDkV6XD0QDlV6Q@h5TD2QDmV6WD0PDjR7PD`c<XD0VD0WD0PDjR7PD`c<XD0QDnV6WD0PD[R6QDoV6QDPW6XD0VD0WD0PD[R
6QDoV6QDPW6XD0QD]>QDQW6Y@0WD0QDRW6QDSW6XD0VD0QDQW6Y@0WD0QDRW6QDSW6XD0QDTW6WD0QDUW6QDVW6XD0VD0WD0
QDUW6QDVW6XD0QDWW6WD0PDUW7PD_P5SD0XD0WD0QDS=PDkb1QDXW6XD0WD0QDYW6XD0`D=TD4QDZW6TD2QD[W6QF\W6TD1W
D0QD]W6PDWP5XD0VD0QF\W6TD1WD0QD]W6PDWP5XD0QD^W6QF_W6TD2WD0QD`W6TD1PDSP5QDZh1QDaW6XD0QDbW6TD2WD0Q
DcW6QDdW6XD0`DjR7`DkP5`DcE`DkR7WD0QDeW6P@SP5PDR`?XD0WD0QDfW6QDi5QDgW6XD0WD0QDbP1PD[R6PDXb4XD0WD0
QDbP1PDnU7QDi5PDXS6XD0WD0QDhW6QDi5QDiW6XD0WD0QD^NQDjW6XD0WD0QD^NPDhR7PDQY;XD0WD0QDkW6QDlW6XD0WD0
QDmW6XD0VD0WD0QDmW6XD0QDnW6QFoW6TD1WD0QD[4XD0`DQQ5`DPQ5`DRQ5WD0QDPX6QDQX6XD0QFRX6WD0QDSX6XD0QFTX
6WD0QDUX6PDVP5XD0QDVX6WD0QDWX6TD2PDVP5XD0`DQR4`D\U5QDXX6TD1WD0QD\4XD0QDYX6WD0QDZX6PDZe6XD0QD[X6Q
D\X6TD2QDa5WD0QD]X6QD^X6TD1QD_X6XD0WD0QD`X6PDQ\4PD[l4XD0WD0QDaX6QDbX6XD0`Dcb5WD0QDQHPDbR6PDjR7QD
cX6XD0WD0QDdX6P@WP5QDi5PDg[<XD0WD0QDeX6PDZR6PDjR7TD1QDfX6XD0WD0QDgX6P@UP5QDhX6XD0QDi5TD1QDiX6WD0
QDjX6PDTP5XD0WD0QDkX6PDWP5XD0QDo\2WD0QDcGPDSP5PDbR6XD0QDlX6PDhR7WD0QD^4`D[R6`DYH`DSP5`D\a?`D]a?`
DbT3`DcT3aDR5`D^a?`DkS7`DWT3`DXT3`DgS7`D_a?`DjS7`Dab1`Dl5`DbR6`DUP5`D`R6`DWP5`DZR6`D\R6`D_R6`DjR
7`D]R6`Dol>`D[o4`DnN`DPOSD0XD0`D[R6UD0PDhR7WD0QD^4`D[R6`DYH`DSP5`D\a?`D]a?aDR5`D^a?`DkS7`DWT3`DX
T3`DgS7`D_a?`DjS7`Dab1`Dl5`DbR6`DUP5`D`R6`DWP5`DZR6`D\R6`D_R6`DjR7`D]R6`Dol>`D[o4`DnN`DPOSD0XD0W
D0PDhR7QD^4QDmX6XD0SD0WD0PDUP5PDjR7TD1QDnX6PDlo<XD0VD0WD0PDUP5PDjR7TD1QDnX6PDlo<XD0QDoX6WD0PD_P5
SD0PD^R6PDhEXD0WD0PD_P5SD0PDbR6PDmNPDgP5XD0WD0PDoV7SD0PD`R6PDHSD0XD0WD0QDPY6QDQY6XD0VD0WD0QDPY6Q
DQY6XD0QD]>WD0QDRY6P@hR7TD1QDf6XD0VD0WD0QDRY6P@hR7TD1QDf6XD0QD]>WD0QDSY6QD]4XD0VD0WD0QDSY6QD]4XD
0QDTY6WD0PDiR6QD[k4QDi@SD0PDiR6XD0WD0PDiR6`D]U3`DXU3`Doa1`D`Q3`DmR5`DoR5`DnR5`D^U3SD0QDi@QDW6PDi
R6XD0UD0WD0PDQW7SD0PD4PDYP5XD0UD0WD0PDQX7PDjR7SD0XD0UD0WD0QDUY6P@cY7QDVY6XD0UD0WD0QDWY6QDXY6XD0V
D0UD0WD0QDWY6QDXY6XD0PD1UD0WD0QDWY6QDYY6PD_R6QDne2XD0UD0WD0QDQk5SD0XD0VD0UD0WD0QDQk5SD0XD0PD1WD0
QDZY6QD[Y6QD\Y6XD0UD0WD0QDa;QDaR5QD[^1XD0VD0UD0WD0QDa;QDaR5QD[^1XD0PD1UD0WD0PDQ\4PDaf3QD]Y6XD0VD
0UD0WD0PDQ\4PDaf3QD]Y6XD0PD1WD0PDZ`;PDbR6QD^Y6P@jR7QD_Y6XD0WD0PDY`;PDWP5PDlU7PD]6XD0WD0QDi8QD`Y6
QDaY6XD0QDbY6TD2WD0QDcY6QDdY6QDeY6XD0WD0PD\R6QDfY6XD0VD0WD0PD\R6QDfY6XD0QDgY6QDa5WD0PDhR7QDhY6XD
0VD0QDa5WD0PDhR7QDhY6XD0QDiY6QDjY6TD2WD0QDkY6XD0QDlY6TD1QDa5Q`1j5WD0QDmY6XD0QDnY6QDa5WD0PDZe2QDo
Y6XD0VD0QDnY6QDa5WD0PDZe2QDoY6XD0QDPZ6WD0PDUP5PDjR7QDQZ6XD0VD0WD0PDUP5PDjR7QDQZ6XD0QDRZ6WD0QDSZ6
PD[R6TD2QDTZ6XD0WD0PD\P5PDeh3QDfc2QD_`3XD0VD0WD0PD\P5PDeh3QDfc2QD_`3XD0QDYZ3WD0PD\P5PDeh3TD3QDUZ
6XD0WD0PD\P5Q@VZ6PDeh3QDVo4TD1QDWZ6QDXZ6XD0WD0PDhR6QDYZ6P@bf3QDZZ6TD1QD[Z6XD0WD0PDih3QDgb4QDhb4Q
D\Z6XD0WD0QD]Z6PDWP5PDjR7PDVS<XD0QF^Z6TD2WD0QDbFPDjR7QD_Z6XD0QD_4TD1WD0QD`Z6XD0QDaZ6TD1WD0QDbZ6X
D0QDcZ6QDdZ6TD1WD0QDeZ6XD0QDfZ6QDa5P@jR7WD0QDgZ6XD0VD0QDfZ6QDa5P@jR7WD0QDgZ6XD0QDhZ6QDiZ6TD1WD0P
DUc4QDi:PDng4XD0WD0QDW]2PDjR7QDjZ6XD0WD0QDoY3PDjR7TD1QDkZ6XD0WD0PDmNPDoV7PD`R6PDl4XD0WD0QDlZ6QDo
o2PDm`4XD0WD0QDmZ6PDjR7QDnZ6XD0WD0PDWP5PDjR7QDoZ6PDZ7XD0QDP[6TD1WD0QDQ[6XD0VD0QDP[6TD1WD0QDQ[6XD
0QDR[6QDS[6TD1WD0PDRR6QDT[6XD0WD0QDU[6PD\R6PDVh6XD0WD0QDV[6PD[R6XD0QDW[6WD0QD^e2PDlU7PDnGXD0VD0W
D0QD^e2PDlU7PDnGXD0QD[?WD0QDX[6PDiT7XD0VD0WD0QDX[6PDiT7XD0QDg?WD0PDdX>QDY[6XD0QDZ[6QDa5WD0PDoP5P
D[R6PD^X7XD0VD0QDZ[6QDa5WD0PDoP5PD[R6PD^X7XD0QD[[6WD0QD\[6QD][6XD0WD0QDZS4QDdd3QD^[6PDXS6P@aY7QD
_[6XD0WD0QD`T1QDjLPDbR6QDjLXD0QF`[6TD1WD0QDa[6PDo2PDbY7XD0VD0QF`[6TD1WD0QDa[6PDo2PDbY7XD0QD]>QFb
[6TD1WD0QD^Z1PDQ\4PDWP5QDc[6XD0VD0QFb[6TD1WD0QD^Z1PDQ\4PDWP5QDc[6XD0QDYZ3WD0QDd[6PDbR6QDPCQDe[6X
D0WD0PD^l4PD^b?XD0WD0PDc^:QDf[6PDWP5XD0WD0PDmR5PD[R6PDhR7QDg[6XD0WD0QDh[6QDi[6XD0VD0WD0QDh[6QDi[
6XD0QDj[6WD0PDQP4TD1PDPh3PDhR6XD0WD0PD_b?XD0QFk[6TD1WD0QDl[6QDm[6XD0WD0QDn[6QDo[6QDP\6XD0VD0`DbR
6WD0QDn[6QDo[6QDP\6XD0QDQ\6`DbR6WD0QDR\6PDmMXD0WD0QDS\6QDT\6PDoP=XD0WD0QDU\6QDV\6P@^f3XD0VD0WD0Q
DU\6QDV\6P@^f3XD0QDW\6WD0QDX\6XD0TD1WD0QDY\6XD0`Dgf5WD0QDZ\6QD[\6QD\\6XD0WD0PDoP5PDi8XD0QDfATD3Q
D]\6WD0PDVP5PD[R6QD^\6XD0VD0WD0PDVP5PD[R6QD^\6XD0QD]c1WD0PD\c1QDaBXD0QD_\6WD0QD`\6TD1PDbR6XD0QDa
\6WD0PDT4QDb\6TD1QDc\6XD0QDd\6TD1QDe\6WD0QDf\6QDSR4TD1QDg\6XD0WD0QDh\6P@PHPDYe2PDbT3XD0WD0PDbf3P
DYP5QDi\6XD0WD0PDjR6PDoh6XD0QDj\6QDk\6TD2WD0QDl\6QDm\6XD0WD0QDn\6QDo\6TD1PD[R6QDP]6TD1QDQ]6XD0WD
0QDSk2PDhEQDR]6XD0WD0QDdX2QDS]6XD0QDT]6`DUP5QDa5QDU]6WD0QDV]6XD0WD0QDV]6PD[R6QDP]6XD0QDW]6S@0TD5
WD0QDX]6QDY]6XD0VD0QDW]6S@0TD5WD0QDX]6QDY]6XD0QDef2WD0QDZ]6QDVm5QD[]6P@PQ5PDil4QD\]6XD0PDbf3WD0Q
D]]6QD^]6QD_]6XD0QD`]6WD0QDa]6PDVU7PDmR5PD[R6XD0QDb]6WD0QDW^1PDoh6PDbR6XD0UD0WD0PD^2SD0XD0TD9PD4
TD6QDa:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDiS1WD0QDc]6P@\P5QDk>YD1XD0`DPo2`Dno2`Dai7`Dnn2WD0QDd]6P@\P
5PDR3QDe]6XD0`D`R=`Dod>`D]h2`DcS2`D_j2aD_5`DhR7`DiR7`DW5`DU6`DY2`D\l4`D^l4`DPm4`DQm4`DWP5`DZR6`D
UP5`DaZ3`Dkc:WD0QDd]6P@\P5PDR3PDROQDf]6TD2QDg]6XD0WD0QDh]6PDR3YD1XD0WD0QDh]6PDR3QDi]6XD0WD0QDX?P
D\R6XD0Q@g5QDj]6WD0QDk]6PDiR6XD0WD0PD\S<P@RP5PDiR6XD0QDl]6WD0PD[P5QDm]6XD0QDn]6WD0QDo]6XD0`DbR6S
D0WD0PDWP5PDoV7PDjV7XD0PDYb3WD0PDWP5PDYb3QDP^6XD0WD0QDQ^6PDWP5QD[;S@0PDQDXD0QDV`1TD3WD0QDR^6P@SP
5PDbR6XD0`D=WD0PDPX7QDa5QDPCXD0SD0WD0QDS^6XD0QDT^6QDa5WD0QDU^6QDV^6PDjR7QDW^6XD0QDX^6TD1WD0QDY^6
Q@hh3XD0QDZ^6WD0PDjR6QDgQ1QDhQ1PDY4XD0QD[^6WD0QDe[2S@0QD\^6PD[R6XD0SD0WD0QDe[2S@0QD]^6PD[R6QD^^6
XD0WD0QD_^6QD`^6PDgf1XD0QDa^6QDa5Q@b^6TD1WD0QD`4XD0`DUP5`DjX1QDa^6WD0QDc^6TD1QD`4XD0WD0QDQW2PDhR
7QDd^6QDe^6XD0WD0QDf^6PDYh;PD\R6XD0QDg^6QDh^6QDa5WD0QDi^6QD`i4QDg5TD3QDj^6XD0WD0QDk^6QDl^6PDjR7T
D2QDm^6XD0QDn^6WD0QDbi1PDoh6aD_5aDa5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`DUU7`DQT6`D\8`Do2SD0XD0QFn^6T
D2WD0QDb4XD0QDo^6QFn^6TD2WD0QDP_6QD\h3XD0WD0PDX3QDQ_6PD\P3XD0YD2WD0PDX3PDjo4XD0WD0PD\P5QDR_6SD0X
D0WD0PDbR6PD]c3PDjR7PD^Y7XD0WD0PDbR6PD`1PDQ\4QDS_6XD0WD0QDT_6QDPg1QDdT6XD0UD0WD0PD\R6QDU_6TD2QDc
4XD0PD4QDV_6UD0WD0PD\R6QDU_6TD2QDc4QDW_6P@hR7QDX_6TD2XD0PD4QDV_6PD4WD0PD\R6QDi@TD2QDc4XD0VD0PD4W
D0PD\R6QDi@TD2QDc4XD0PD1QDY_6WD0PD\R6QDYGTD3QDc4XD0VD0QDY_6WD0PD\R6QDYGTD3QDc4XD0QD]>WD0QDZ_6QD[
_6XD0VD0WD0QDZ_6QD[_6XD0QD]>UD0WD0PD\Q5XD0QF\_6UD0WD0PD\Q5XD0QD[;TD2QD]_6QD^_6TD3WD0QD__6XD0P@\R
6QDe\1WD0QD`_6TD1QDa_6QDb_6XD0`DjR7`DWP5`DVc4WD0QD^n1QDm\1PDZl4XD0WD0QDc_6QDd_6Q@e_6QDf_6XD0QDg_
6QFh_6TD1WD0QDi_6TD4XD0QDa4PD]S5WD0QDj_6QDk_6TD3QDa4PD]S5XD0QDl_6TD1WD0QDm_6QDZKXD0QFn_6TD3QDQ>W
D0PDQ\4QDo_6QFP`6S@0QFQ`6PDbR6XD0QDR`6WD0PDQ\4PDPOPDS1PDbR6XD0QFS`6WD0QDT`6QDU`6QDV`6XD0QDW`6WD0
PDHPDoP5QDU`6QDV`6XD0QDW`6QDX`6TD2WD0QDY`6Q@Z`6XD0QD[NQD[`6QD\`6TD1WD0QDb5QD]`6XD0PDYP5WD0QD^NP@
RP5QDi5QDkNP@RP5XD0WD0QD^`6QD_`6PDbR6XD0SD0QDi6QD``6QDi6QD`6QDj5QD`6QD`6QDa`6Q`1j5QD[k4QDf6PD`R6
Q`1j5QD`6WD0QDb`6YE5YD1XD0`D^R6QDc`6TD1QDa5Q`1j5aD_5`DZb4`D^l4`DU6`DS1`DSS5`Dmc?`DPR>`Dnc?`DPo4`
Dcj;`D[5`Dh4`DPQ5`DjU3`DoV7`DiH`DjH`Dkf5`DoS1`Dn`4`Doc?`D^h4`DVU;`DkI`DRg3`DRm3`DSm3WD0SD0YD5XD0
VD0QDc`6TD1QDa5Q`1j5aD_5`DZb4`D^l4`DU6`DS1`DSS5`Dmc?`DPR>`Dnc?`DPo4`Dcj;`D[5`Dh4`DPQ5`DjU3`DoV7`
DiH`DjH`Dkf5`DoS1`Dn`4`Doc?`D^h4`DVU;`DkI`DRg3`DRm3`DSm3WD0SD0YD5XD0QDWc1WD0QDTT2YD1XD0VD0WD0QDT
T2YD1XD0QDn[3QDd`6PDdd3`D[R6`D\FQDW6QDe`6QDna2PDdd3QDf`6QDg`6QDh`6QDi`6QDj`6QDk`6PD_3PD[R6PDjR7P
DgP>PD[P5PD[P5PDbU3PD[R6PDjR7PDaGPDZ`;QDl`6PDe8PD`Q3PDom=PDTP5PDVP1PDZU<PDn^;PDaMPDfY6QDm`6QDn`6
PDkOPDaR6PDS9PDiY?PDVd?PDR1PDRP5PDhEQDo`6PDlR4PD^4PDjP1PDVP5PDVj4QDPa6PD]R6Q`1j5Q@Qa6WD0QDRa6XD0
PDZU<QDSa6PDWJQDTa6PDXJQDUa6PDlT1PDT`5PDji2PDZe2PDoR5PDZd?PDa_:PDXV7PDR8PDUP5PDj_:QDVa6PD[e6PDS`
?PDSm3QDWa6PD\d?PDVh3PDSc1PDnR1PDcY7QDXa6QDYa6QDZa6QD[a6QD\a6QDTT2QD]a6PDPR>QD^a6QD_a6PD^P3PDcd6
PDRP5PDSP5PDbR6PDSn;PDTS1PDXP5PDmd6PDhR6PDgCPDPe6PD`R6SD0PD\P5Q@g5Q`1j5WD0QD^_1XD0WD0QD`a6PDjR7T
D1QDaa6XD0QDba6PD6Q@i@WD0QDg6XD0QDba6PD6WD0Q`1j5QD^_1XD0VD0QDba6PD6WD0Q`1j5QD^_1XD0QDca6QDa5QDi@
Q`1j5WD0QDda6aDi4aD_5`DZZ<SD0XD0VD0QDa5QDi@Q`1j5WD0QDda6aDi4aD_5`DZZ<SD0XD0QDea6QDfa6WD0QDga6P@b
f3TD1QDha6XD0QDia6WD0QDja6XD0QDka6WD0QDla6PD`P5XD0VD0WD0QDla6PD`P5XD0QDg?QDma6QDi@Q`1j5WD0QD^_1a
Di4aD_5SD0XD0`D[R6`D_R6WD0QDna6XD0TD2QDoa6QDa5Q`1j5WD0QDf6QDT_6Q`1j5QDe^1XD0aDi4QDa5QD[;WD0QDUZ5
XD0QDPb6VD0QDa5QD[;WD0QDUZ5XD0QDPb6QDQb6PDjR7WD0QDRb6SD0XD0TD1QDSb6TD1QDTb6WD0QDUb6PDbR6PDPS=XD0
WD0PDiR7PDaT=PDbIXD0WD0PDTW7SD0PDZi4XD0QDa5WD0QDi@Q`1j5QDVb6PD[R6XD0SD0aE_5WD0QDWb6QDXb6XD0`DYc4
QDYb6WD0QDfc2QDZb6XD0WD0QD];QD[b6TD1QD\b6XD0QDa5PDhR7WD0QD]b6SD0XD0QD^b6TD1WD0QD_b6XD0UD0QD`b6QD
a5Q`1j5WD0QDf6XD0`DeG`DVFVD0UD0QD`b6QDa5Q`1j5WD0QDf6XD0`DeG`DVFQDab6UD0QDbb6QDa5Q`1j5WD0QDcb6XD0
VD0UD0QDbb6QDa5Q`1j5WD0QDcb6XD0PD1QDdb6TD1QDa5TD1QDeb6P@^Y7WD0QDfb6XD0WD0QDgb6P@[R6PDjR7QDhb6XD0
WD0QDib6TD1Q@jb6QDkb6QDlb6XD0WD0QDb5P@PX7PDhR7S@0PDVU7PD]R6XD0WD0PDUP5PDmb1PD[R6QDmb6XD0WD0PDkk>
QDnb6QDob6QDPc6QDQc6QDRc6XD0WD0QDSc6QDTc6XD0VD0WD0QDSc6QDTc6XD0QDUc6QDVc6WD0QDWc6QDXc6XD0WD0PDiR
6QDYc6PDiR6QDZc6XD0WD0QDQl4Q@[c6PDeh3QD\c6TD2XD0VD0WD0QDQl4Q@[c6PDeh3QD\c6TD2XD0QD]c6WD0QD[a1QD^
c6QD_c6XD0WD0QD`c6PDbR6PDmNQDac6XD0WD0QDjf3QDbc6QDcc6QDdc6XD0QDec6Y@0WD0QDfc6XD0VD0QDec6Y@0WD0QD
fc6XD0QDgc6QDhc6TD6QDa5Q`1j5WD0QDic6XD0QDjc6TD4QDa5Q`1j5WD0QDkc6XD0`D[R6`D_R6QDlc6QDa5Q`1j5WD0QD
mc6XD0QDi@Q`1j5WD0SD0XD0PDQP3QDgY4QDnc6Q@a5WD0QDoc6XD0QDi@Q`1j5WD0QD^_1XD0QDPd6QDQd6QDa5Q`1j5WD0
QDRd6XD0WD0QDSd6PD]6XD0VD0WD0QDSd6PD]6XD0QDTd6QDUd6WD0QDVd6XD0PD`W;WD0PDRP5PDbR6PD_j4XD0QDWd6TD2
QDa5Q`1j5WD0QDXd6XD0aD_5`DhR6QDYd6PD[R6TD3QDa5Q`1j5WD0PDnf2XD0QDZd6PD[R6TD3QDa5Q`1j5aDe4aD_5iD1i
D2WD0SD0XD0VD0QDZd6PD[R6TD3QDa5Q`1j5aDe4aD_5iD1iD2WD0SD0XD0QD[?QD[d6TD4WD0PDYY7XD0QD\d6TD2WD0PD[
T=XD0WD0QD]d6P@\P5P@R3QD^d6QDR5XD0WD0QD_d6PDiR6QD^_1XD0QD[Z1WD0QD`d6XD0VD0QD[Z1WD0QD`d6XD0QDad6Q
Dbd6WD0PDX3PDSP5XD0QDcd6WD0PDb\:XD0PDjR7WD0QDdd6PD[R6QDlk1XD0QDed6WD0PDh\:TD1QDfd6XD0QDgd6QDhd6W
D0`DRS5SD0QDid6XD0VD0QDhd6WD0`DRS5SD0QDid6XD0QD[?QFjd6QDb5Q@g5Q`1j5WD0QDkd6aDi4SD0XD0`D[R6`D\R6`
DZR6QDld6WD0QDmd6XD0SD0WD0QDnd6TD1QDod6XD0`EiR6YD1WD0QDPe6XD0VD0`EiR6YD1WD0QDPe6XD0QDQe6PDQ\4QDa
5Q`1j5WD0QDRe6XD0QDSe6QDTe6WD0QDUe6QDVe6XD0QDa5QDYGSD0WD0QDWe6XD0`Dgj4WD0QD^_1PDiR6QDYGXD0SD0QDY
GWD0QDXe6XD0QDYe6QDZe6WD0QD[e6XD0WD0PDU8PDmQ5XD0WD0QD\e6TD1QD]e6XD0`DiR6QDa5P@\P5WD0QD^e6PDbR6XD
0SD0QDa5WD0QD_e6QDUZ5XD0VD0QDa5WD0QD_e6QDUZ5XD0QDWi2WD0PDlg3PDkc:XD0VD0WD0PDlg3PDkc:XD0QD]>QD`e6
WD0QDae6XD0QDbe6P@\P5P@R3WD0QD^d6QDce6XD0QDa5WD0QDde6PDbR6XD0SD0PDen5PDoa1QDee6TD3QDa5Q`1j5WD0QD
fe6XD0WD0QDge6XD0QDW6PDWo2PD\R6PDik7PDjR7QDf6PD\R5SD0QDhe6PD\R5QDW6QDa5Q@d5WD0PDnR1XD0VD0QDW6QDa
5Q@d5WD0PDnR1XD0QDie6QDUS1Q`1j5WD0QDf6XD0QDje6QDke6WD0Qd1j5QDf6XD0QDW6WD0QDf6XD0QDW6QDW6TD4QDa5W
D0Q`1j5QDf6XD0aD_5`DhR6QDW6TD3QDa5QDi@Q`1j5WD0QDf6XD0QDa5Q@g5QDk5WD0QDf6XD0WD0QDk5QDf6XD0SD0WD0Q
Dle6QDf6XD0QDW6QDme6TD2`D`Q1WD0QDf6XD0QDW6TD2QDa5TD4PD`R6WD0Q`1j5QDf6XD0VD0QDW6TD2QDa5TD4PD`R6WD
0Q`1j5QDf6XD0QD]>QDne6TD2QDa5Q@oe6Y@0aDe4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0VD0QDne6TD2QDa5Q@oe6Y@0aD
e4aD_5iD1iD2aDW6aDo5bD0WD0SD0XD0QDPf6QDQf6QDRf6Q@Sf6Y@0aDe4aD_5`Dnn2`DiR6`DbR6bD0WD0SD0XD0VD0QDQ
f6QDRf6Q@Sf6Y@0aDe4aD_5`Dnn2`DiR6`DbR6bD0WD0SD0XD0QDTf6QDi@Q@Uf6aDe4aD_5aDo5WD0SD0XD0QDVf6`D[R6`
DXf?`DYf?QDa5YD0aDe4aD_5iD1iD2`DhR7`DiR7`DjR7WD0SD0XD0VD0QDa5YD0aDe4aD_5iD1iD2`DhR7`DiR7`DjR7WD0
SD0XD0QDab6QDWf6Y@0QDXf6aDe4aD_5WD0SD0XD0VD0QDWf6Y@0QDXf6aDe4aD_5WD0SD0XD0QDYf6aDU5bD0WD0YD0XD0Y
D1QDkMaDU5bD0WD0YD0XD0YD1aDU5bD0WD0YD0XD0aDU5bD0WD0YD0XD0VD0aDU5bD0WD0YD0XD0QDZf6aDU5bD0WD0YD0XD
0YD2QD[f6aDU5bD0WD0YD0XD0UD0SD0QD\f6TD1WD0QD]f6XD0aD_5UD0QD\f6TD1WD0QD]f6XD0aD_5UD0SD0QD^f6TD1WD
0QD_f6TD2XD0QD`f6UD0QD^f6TD1WD0QD_f6TD2XD0QD`f6QDaf6Y@0WD0QDW5XD0aD_5`DRP5`DVP5`DQQ5`DPQ5`DRQ5`D
SQ5`DTQ5`DUQ5`DRW7UD0QDY5Q@_5Q`1j5P@Zf?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1j5QDbf6XD0VD0UD0QDY5Q@_5
Q`1j5P@Zf?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1j5QDbf6XD0QDcf6UD0QDY5Q@_5TD3PD4Q`1j5WD0QDdf6XD0VD0UD
0QDY5Q@_5TD3PD4Q`1j5WD0QDdf6XD0QDef6UD0QDY5Q@_5Y@0WD0QDff6XD0WD0QDPk4XD0VD0WD0QDPk4XD0PD1QDgf6QD
a5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0VD0QDgf6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0a
D[5aDi4aDZ5WD0SD0XD0QDhf6QDgf6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDif6QDe^1Q
Dgf6QDa5Q`1j5aDe4aD_5iD1iD2aDW6aDo5bD0aD[5aDi4aDZ5WD0SD0XD0QDif6YD0QDjf6WD0Q@kf6PD_P5SD0XD0`D[R6
WD0PD_P5SD0QDaBXD0QDa5WD0QDlf6SD0XD0VD0QDa5WD0QDlf6SD0XD0QEmf6WD0QDnf6QDof6XD0WD0QDPg6Q@j5QDQg6X
D0QF[X4QDRg6TD2WD0QDSg6XD0QDTg6TD2WD0QDUg6XD0`DiR6`DgQ1QDa5Q`1j5QDVg6WD0QDWg6XD0PDnV7QDXg6PDkV7S
D0PD\n4PDnFQDYg6TD2WD0QDZg6XD0PDlY7VD0PDlY7QD[?QDeOS@0S@0WD0QDf6XD0QD[g6`EiR6`EQP3`ERP3`E_d2`EP3
`E\P5`Elf?WD0PDmMXD0VD0WD0QD\g6XD0VD0QDkMQ@l5WD0QDd6Q`1j5QD]g6XD0QDc6`DiR6`D]S1`DgQ1WD0QD^g6QDd6
XD0QDd5Q`1j5QD_g6Q@d6PD\P5QDd6QD_g6QDlk1QD`g6TD3WD0QDag6XD0PD_P5QDbg6PD_P5QDcg6QDdg6PD_P5QDeg6QD
a5QDi@Q`1j5aDd4aDi4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0VD0QDeg6QDa5QDi@Q`1j5aDd4aD
i4aDW6aDk4aD\6aD_5aDe4aDo5aD[5aDf6bD0iD1iD2WD0SD0XD0QDfg6QDgg6QDhg6PD[R6S@0WD0QDig6XD0`DmU<`DPg?
`Dee1`DjT5QDV\1Q@a5Q@g5Q`1j5WD0QDjg6XD0QDkg6PD]R6WD0QDlg6XD0VD0PD]R6WD0QDlg6XD0QDmg6QDng6QDlb6TD
3QDa5Q`1j5aDe4WD0SD0XD0VD0QDng6QDlb6TD3QDa5Q`1j5aDe4WD0SD0XD0QD[?PD]R6WD0QDog6XD0VD0PD]R6WD0QDog
6XD0QD[?QDPh6WD0QDQh6XD0PDQm4QDa5Q`1j5WD0QDRh6XD0QDSh6QDTh6TD3PDTg1QDUh6QDVh6QDa5Q`1j5QDYGQ`1j5S
@0WD0QDWh6XD0`D_e1`DbX5`DT<`Dma;QDYG`DkIiD0SD0S@0WD0QDXh6XD0`D[R6`D_a3`Doa3`Dcn<`Dmd4`Dcg?WD0QDY
h6PD[R6SD0XD0`DkI`DjR7QDa5Q`1j5QDYG`DUc4`DcN`DYc4SD0WD0QDg6XD0`Ddg?QDa5Q`1j5Q@g5Q`1j5Q@f6WD0Q`1j
5Q@`6QDg6XD0WD0QD[k4QDg6XD0WD0QDZh6QD\k2QDg6XD0WD0QDg6XD0QD[h6PDjR7QDW6QD\h6QD]h6PD[R6QD^h6PD[i=
PD\R6PDaj>PDTP5PDfb4PDUP5PDfb4PDTP5PDgn3PDUP5PD[c3QD_h6QD`h6QDah6PDVQ1PDRP5QD[;QDTW3QDbh6QDch6QD
dh6PDna1PD]U1PD\U4QDeh6PDf`4`D\Q6`Doe1`DVi5QDfh6QDgh6QDhh6QD^_1QDih6PDfP6QDjh6QDkh6QDa5PD[R6Q`1j
5Q@^_1PDfP6QDW6Q@eIQ@fIQDXP1VD0QDdX2PDRP6WD0PDfP6XD0QDW6WD0PDWP5PDob4QDlh6QDmh6XD0WD0QDnh6QDoh6Q
DPi6XD0WD0QDQi6QDRi6QDSi6P@bR6P@mNXD0QDa5PDWP5TD1PDdR?QDTi6TD1QDUi6QDVi6QDWi6QDjIPD\R6TD1WD0QDXi
6XD0PDbNQDYi6QDa5WD0QDZi6XD0VD0QDYi6QDa5WD0QDZi6XD0PD1PD[k;PD[R6QDYGSD0QD[i6QD\i6PD[R6QDW6QDa5Q`
1j5PDRP5PDbR6PD_j4QD]i6TD2QD^i6QD_i6`D[R6`DbR6QD`i6PDbR6PDjR7QDai6QDbi6TD1QDci6`D\R6PDVP5PD[R6PD
jR7PDfc:QDa5Q`1j5WD0QDdi6XD0VD0QDa5Q`1j5WD0QDdi6XD0QDei6PDiR6QDfi6PDcf3PDjR7PDVU7QDRU6PDcf3PD^R6
PDjR7PDle1QDUS1WD0PDZZ;XD0QDgi6QDa5WD0PDZZ;XD0VD0QDa5WD0PDZZ;XD0QD[?QDa5QDS=WD0QDhi6QDRU6QDii6XD
0PDZR6PDZP5QDji6QDZV2PD\R6PDZP5QDki6P@[R6PD\R6PDjR7PDT8PD[R6PD^R6PD]P5PDih3QDli6QDmi6PDQX=PD[R6P
DbZ<PDbR6QDni6PD\R6PDhR7PDZ4PDZR6QDoi6PDZl4PDT8PDZ`;QDY^1PDhR6PDHQDm\1PDhR6SD0PD_P3PD\P5QDXj4QDP
j6PDRP5PDQm4PD]R6PDbMPD\R6QDQj6PDVR5PDkc:PDbR6PD_P5QDRj6QDQ>PDen6QDSj6QDTj6QDUj6PDjR7QDh]3PDRR=P
DRR=QDVj6QDWj6QDXj6QD_@QDYj6QDa5PD\P5PDUP5VD0QDa5PD\P5PDUP5PD1QDZj6QD[j6PDiR6QD\j6PDiR6QD]j6Q@^j
6QD_j6PD\R6PDZQ5QDiZ5PDbR6QD`j6PDRP5PDbR6PDjR7QDaj6PD\P5PDRP5PDbR6QDbj6PDWT1PD\R6PDSEQDcj6QDdj6P
DXb4QDej6QDf_1QDfj6TD3PDbR6PDmNPD\Q3QDgj6PDbR6P@mNQDhj6PDZ`;PDbR6QDij6QDWo1PD_d:PD]R6QDjj6PD\R6Q
Dkj6PD\R6QDiHPDXb4QDa5WD0QDlj6XD0aD_5QDSR5QDmj6PDbf3QD\Z6PDTJPDkc:PDWP5PDob4PD]R6TD2QDnj6PDRj1PD
bR6PDUW7PDWm<PD\R6PDjR7PDnGPD]S6PDUP5QDoj6PDjR7QDPk6`D]R6`DZR6`D_R6`DUP5WD0QDhQ1TD6PDWP5QDi5PDcR
=XD0QDhQ1TD5WD0PD]R6QDi5PDVX7QDQk6XD0WD0PDoP5QDRk6PDfU;PDZS5XD0WD0QDSk6QDTk6QDPCQDUk6XD0WD0PDRj1
QDVk6XD0WD0QDf4PDUV7XD0QDWk6WD0QDf4PDUV7XD0QDXk6TD1QDYk6WD0QD^NQDZk6QD[k6QD\k6XD0WD0PDSm3PD_6XD0
`Dma;`Dg2WD0PD]V7QD]k6P@hR7QD^k6XD0QD_k6TD2WD0QD`k6QDak6XD0QDbk6WD0QDck6PDnU7PD]6XD0WD0QDdk6QDek
6XD0WD0PDnn2QDi@QDfk6QDgk6XD0WD0PDnn2PDhR7PDfGQDhk6XD0WD0PDbR6PDhR7QDik6XD0VD0WD0PDbR6PDhR7QDik6
XD0QD[?WD0PDbR6PDjR7PDVg7PD\c1XD0WD0PDTW7PDT^;QD[;XD0WD0PDTW7PDfS1PDjR7XD0WD0PD\P5QDg8QDjk6TD1QD
kk6XD0`DVb1WD0PDhR7PD]6PD\R6PDY`;XD0WD0PDaa<PDba<PDV6XD0WD0PDQb7PDWP5PDV6XD0QDlk6QDi5WD0PD[j5PDW
P5PDhR7XD0QDi5WD0PDWS6PD]S5XD0WD0QDmk6QDnk6PDWP5XD0WD0QDok6P@VP5PDbR6PDmNXD0WD0QDPl6PDVP5PD\R6XD
0WD0QDQl6QDTk6PDjR7QDRl6XD0WD0QDeX6PDVP5PDZR6XD0QDSl6WD0QDTl6QDUl6PDgCXD0WD0QDVl6QDWl6PDWP5XD0QD
Xl6PDWe5WD0QDYl6PDjR7PDZU<XD0WD0PDZT4PDWP5QDPCPDi7XD0QDZl6QD[l6TD1WD0P@WP5QDh4XD0WD0PDQEPD[R6QD\
l6QD]l6XD0WD0QD^l6QDZR1XD0QD_l6TD1WD0QD`l6XD0WD0QDal6PD[R6PDRm>XD0WD0QDbl6PDbR6QDcl6XD0WD0PDPQ=P
D\R6PDig=XD0QDdl6WD0PD`f3Q@k>QDel6TD2QDfl6XD0WD0PDhR7PD^m4PDZU<XD0WD0QDgl6QDhl6QDil6XD0WD0QDjl6Q
DYGQDkl6QDll6XD0WD0QD\T1QDml6QDnl6PDTJXD0QFol6TD1WD0QDg4XD0QDPm6TD1QDQm6`DY9QFRm6TD1WD0QDg4QDPg1
XD0VD0QFRm6TD1WD0QDg4QDPg1XD0QD]>WD0QDef4QDeo2QDSm6XD0WD0PDmj;QDTm6QDUm6XD0WD0PDQW7QDVm6XD0VD0WD
0PDQW7QDVm6XD0QD]>WD0QDdW2QDWm6QDXm6XD0WD0PDQX7PD[k;XD0VD0WD0PDQX7PD[k;XD0QDYZ3WD0PDlg3QDYm6PDbR
6XD0QFZm6WD0QD[m6PDbR6PD[5PDQ\4PDbR6XD0WD0QDQITD1QD\m6P@[R6QD]m6XD0WD0QD^m6PDbR6QD_m6XD0`DjR7`Dh
R7`DiR7`DaE`DSW7`DgU7`DPQ5`DRP5WD0QD`m6PDWS6PDbR6XD0WD0QDam6XD0WD0PDdg2QDbm6XD0WD0QDcm6QDdm6XD0Q
Dem6WD0PDZ6PD[R6PDjR7QDfm6XD0WD0PDhm4PD[R6PDjR7XD0WD0QDgm6PD[R6QDg[2QDhm6XD0QDim6WD0QDjm6PDbR6PD
`8XD0WD0PDoe=QDkm6XD0WD0QDlm6PDWP5P@jR7QDmm6XD0WD0PD[OPDbj4XD0WD0PDkT=PD\R6QDnm6XD0WD0PDTMPD[R6Q
Dom6PDQf=XD0QDPn6WD0QDYU2PDQ\4PDoV7XD0VD0QDPn6WD0QDYU2PDQ\4PDoV7XD0QD]>WD0QDQn6PDoh?XD0VD0WD0QDQ
n6PDoh?XD0QD]>QDRn6TD1WD0PDWc:QDSn6XD0WD0QDTn6XD0PDmU7QDUn6TD3WD0QDVn6XD0QDWn6WD0QDXn6PDYY7XD0QD
Yn6WD0QDZn6PDjR7QD[n6PD[R6XD0WD0PD^R6PDhW6XD0WD0QDZJQD\n6QDjf3XD0VD0WD0QDZJQD\n6QDjf3XD0QD]n6WD0
QDZJTD1QD^n6QD_n6XD0WD0QD`n6QDan6XD0QDbn6WD0QDcn6P@[R6QDdn6QD^Z1QDen6XD0QDfn6WD0QDgn6TD2QDhn6XD0
PDnU7WD0QDin6PDPKXD0WD0QD]CTD1QDjn6QDjP4XD0WD0QDel4PDhR7PDho;XD0WD0QDkn6PDYS5XD0WD0PDVP5PD[R6PDZ
P5PDcc<XD0VD0WD0PDVP5PD[R6PDZP5PDcc<XD0QD[?WD0PDVP5PD[R6PDjR7PDg2XD0VD0WD0PDVP5PD[R6PDjR7PDg2XD0
PD1WD0PDnU7PDhR7PDci?PDV[5XD0QDln6TD3WD0PDVP5PD[R6PDjR7PDgf5XD0WD0QDQOQDmn6PDTP5XD0WD0QDP2TD1QDn
n6QDeNXD0WD0QDP2TD2QDon6XD0WD0PDj_:PDQU6XD0VD0WD0PDj_:PDQU6XD0QDPo6WD0PD^T5QDQ:QDQo6XD0QDRo6TD1W
D0QDSo6XD0VD0QDRo6TD1WD0QDSo6XD0QDTo6QDUo6TD1WD0QDVo6TD1QDWo6TD2VD0XD0`DdF`DX\2`Dee1`DU]5QDUo6TD
1WD0QDVo6TD1QDWo6TD2QDXo6XD0`DdF`DX\2`Dee1`DU]5QDYo6TD1WD0QDZo6QD[;TD1QD[o6XD0VD0QDYo6TD1WD0QDZo
6QD[;TD1QD[o6XD0QD\o6QD]o6TD1WD0QD^o6XD0VD0`Dd\5QD]o6TD1WD0QD^o6XD0QD_o6`Dd\5WD0QD`o6QDao6TD1QDb
o6XD0aDi4WD0QD[a1PDjR7PDXo3PD[R6XD0QDco6TD2QDa5PDWP5QDdo6TD1WD0QDeo6XD0WD0QDfo6PD`R6QDgo6XD0`DWP
5`DZe6`DdD`DUV7WD0QDho6QDio6QDl^3TD1QDjo6XD0QDko6TD2WD0QDlo6XD0VD0`D_R6`D[R6QDko6TD2WD0QDlo6XD0Q
Dmo6`D_R6`D[R6WD0PD]P1PDlU7QDno6XD0QDoo6TD2WD0QDPP7QDQP7PDQR=XD0WD0QDlS6PDWP5PDjR7PDll4XD0WD0QDR
P7PD_R6PDjR7PDll4XD0WD0PD]T=QDSP7XD0WD0PDT8QD]Z6XD0WD0QDTP7SD0XD0`DjR7`D_c5`D]R6`l220d1UP131d1YP
122d1UP123d1UP134d1XP135d1YP146d1UP137d1XP148d1ZP129d1UP12:d1VP13;d1YP14<d1ZP14=d1[P13>d1XP13?d1
YP13@d1YP13Ad1YP13Bd1XP14Cd1\P13Dd1YP13Ed1YP19Fd1[P13Gd1YP14Hd1[P13Id1WP14Jd1ZP12Kd1UP12Ld1UP15M
d1ZP14Nd1\P14Od1XP13P1d1XP13Q1d1XP13R1d1YP12S1d1VP12T1d1VP13U1d1YP14V1d1WP14W1d1YP13X1d1YP12Y1d1
TP13Z1d1YP16[1e1TP16[1e1VP1;\1e1VP1;\1e1XP19]1e1YP19]1e1[P16Y1e1SP16^1e1UP15_1e1TP14`1e1TP14a1e1
UP15b1e1WP17c1f1XP17d1f1YP15e1f1XP16f1f1ZP17g1f1YP14h1f1TP14i1f1TP15j1f1XP19k1f1ZP19k1f1\P18l1f1
VP14m1f1TP15n1f1VP15o1f1WP14P2f1TP19Q2f1XP15R2f1UP16S2f1VP14T2f1UP13U2f1RP16V2g1TP16W2g1YP17X2g1
VP17Y2g1XP19Z2g1VP19[2g1XP1?\2g1YP16]2g1VP17^2g1TP16V2g1TP17_2g1VP17`2g1YP17a2g1VP18b2g1VP1Ec2g1
UP16d2h1\P17e2h1ZP1>f2h1VP1=g2h1TP17h2h1XP17h2h1ZP16i2h1XP15j2h1VP16k2h1TP16k2h1VP19l2h1XP19l2h1
ZP17m2h1XP17m2h1[P16n2h1VP16o2h1YP15P3h1VP16Q3h1YP17R3h1VP16S3h1VP18T3h1[P16U3h1YP16V3h1UP14U2h1
RP1>W3h1TP18X3h1[P16Y3h1VP11U2h1RP13Z3h1YP12[3h1UP1<\3h1TP13]3h1UP12^3h1UP17_3h1YP14`3h1WP19a3h1
ZP15b3h1VP12c3h1TP13d3h1TP12e3h1TP16f3h1VP12g3h1TP14U2h1RP12h3h1UP12i3h1TP14j3h1TP12k3h1TP13l3h1
WP12m3h1VP12n3h1TP12o3h1UP13P4h1WP12Q4h1UP14R4h1\P12S4h1VP13T4h1YP12U4h1UP12V4h1TP12W4h1UP13X4h1
UP16Y4h1VP13Z4h1VP13[4h1VP13\4h1WP12]4h1TP12^4h1TP11U2h1RP12_4h1UP12`4h1UP12a4h1UP13b4h1XP13c4h1
WP13d4h1XP12e4h1TP14f4h1YP13g4h1WP13h4h1WP12i4h1VP12j4h1TP12k4h1VP12l4h1UP16m4i1VP15n4i1TP1<o4j1
XP1<o4j1ZP19o4j1XP19o4j1ZP1:P5j1XP1:P5j1ZP16Q5j1XP16Q5j1ZP15R5j1WP14S5j1VP17d1j1[P16T5j1YP14U5j1
UP15V5j1UP15W5j1WP15X5j1YP17Y5j1[P15Z5j1WP16[5j1[P16\5j1ZP15]5j1WP16R4j1[P16^5j1XP16^5j1ZP14_5j1
VP16`5j1[P19a5j1WP19a5j1YP19b5j1ZP19c5j1]P18d5j1]P17e5j1XP15f5j1XP16g5k1[P14h5k1UP16i5k1XP16i5k1
ZP16j5k1[P16k5k1[P15l5k1YP15m5k1VP15n5k1XP14o5k1VP15P6k1XP18`3k1\P15Q6k1YP16R6k1YP16R6k1[P16S6k1
WP15T6k1XP19b5k1XP19b5k1ZP17U6k1XP16V6k1VP18W6k1]P16X6k1TP16X6k1VP15Y6k1XP15Z6k1YP17[6k1YP15\6k1
XP16]6k1XP16]6k1ZP18^6k1\P16_6k1YP15`6k1UP15a6k1WP16b6k1UP16c6k1WP17d6k1YP16e6k1VP18f6k1WP14g6k1
UP16h6k1TP16h6k1VP15i6k1UP15j6k1WP1Ak6k1YP15l6k1WP18m6k1^P18n6k1`P16o6k1WP15P7k1WP16Q7k1VP16R7k1
YP18S7k1ZP15T7k1XP16U7k1[P15V7k1VP15W7k1UP15X7k1TP15Y7k1WP19Z7k1`P15[7k1WP18\7l1ZP1;]7l1^P18^7l1
XP15_7l1VP16`7l1VP1:a7l1WP17`3l1YP19b7l1[P19c7l1_P15d7l1YP19e7l1\P16f7l1ZP15g7l1TP15h7l1VP14i7l1
UP14j7l1UP15k7l1XP16l7l1XP16l7l1ZP15m7m1WP16n7m1WP16o7m1WP15P8m1WP15Q8m1UP17R8m1VP16S8m1TP15T8m1
TP15U8m1VP14V8m1TP15W8m1YP19X8m1ZP19X8m1\P16Y8m1UP18Z8m1YP17[8m1VP1;\8m1TP18]8m1TP18^8m1VP14_8m1
XP14`8m1ZP15a8m1^P12b8m1UP12c8m1UP12d8m1TP15e8m1TP15f8m1VP16a7m1UP16a7m1XP13g8m1TP15h8m1TP12i8m1
UP12j8m1VP13k8m1YP13a7m1UP15l8m1^P14m8m1WP12n8m1UP12U2m1RP12o8m1UP11U2m1RP17P9m1VP17P9m1XP18Q9m1
TP18R9m1VP15S9m1VP16T9m1VP13U9m1UP1BV9m1TP16W9m1VP15X9m1SP13Y9m1YP11U2m1RP13Z9m1YP12[9m1UP14\9m1
[P15]9m1WP12^9m1UP11U2m1RP12_9m1VP13`9m1XP12[9m1UP13a9m1YP13b9m1WP12c9m1UP11U2m1RP13d9m1XP12e9m1
VP12f9m1VP12g9m1UP12h9m1VP12i9m1VP12j9m1VP12k9m1VP12l9m1UP12m9m1VP12m9m1VP12n9m1UP14o9m1XP13P:m1
YP13Q:m1XP12R:m1TP13S:m1WP11U2m1RP12T:m1VP13U:m1XP12V:m1TP13W:m1YP13X:m1YP12Y:m1VP12Z:m1UP12[:m1
VP12\:m1TP13]:m1XP12^:m1VP13_:m1YP12`:m1UP14a:m1ZP13b:m1WP13c:m1XP13d:m1WP13e:m1YP14f:m1\P13g:m1
XP12h:m1TP13i:m1VP12j:m1VP13k:m1VP13l:m1WP12m:m1TP12n:m1TP12o:m1VP12P;m1VP12Q;m1TP12S4m1UP11U2m1
RP11U2m1RP11U2m1RP11U2m1RP11U2m1RP12R;m1TP12S;m1TP11U2m1RP11U2m1RP13T;m1TP11U2m1RP12U;m1TP12U2m1
RP12o8m1UP11U2m1RP12V;m1UP16W;m1YP13X;m1TP13Y;m1TP12Z;m1TP12[;m1TP13\;m1XP14];m1[P12^;m1TP12_;m1
TP12`;m1VP12a;m1TP12b;m1VP13c;m1XP14d;m1YP14e;m1\P12f;m1UP13g;m1YP14h;m1\P13R4m1YP13i;m1YP13j;m1
UP12k;m1VP12l;m1TP13m;m1TP12[9m1UP14n;m1[P13o;m1VP12P<m1TP12Q<m1TP13R<m1XP13S<m1TP12T<m1UP13U<m1
WP14V<m1VP12W<m1TP14X<m1WP13Y<m1WP12Z<m1UP12[<m1TP13\<m1XP12]<m1VP11U2m1RP12j8m1VP12^<m1VP12_<m1
UP12`<m1UP12`<m1UP14a<m1ZP14b<m1VP13c<m1TP11U2m1RP11U2m1RP12d<m1TP11U2m1RP12[9m1VP12e<m1UP13f<m1
XP12g<m1VP13h<m1UP14i<m1XP13j<m1YP13k<m1WP14l<m1ZP14m<m1[P13n<m1TP13o<m1UP12P=m1TP12Q=m1TP12R=m1
UP11U2m1RP12S=m1VP12T=m1UP12U=m1VP14h;m1\P12V=m1TP12W=m1VP19X=n1UP19Y=n1WP16Z=n1ZP16[=n1XP17\=n1
]P15g6n1VP15]=n1XP16^=n1[P15_=n1UP15`=n1WP16a=n1ZP14W=n1UP15b=n1TP15c=n1VP14d=n1TP14e=n1UP15f=n1
XP15g=n1WP17h=n1VP17i=n1VP16j=n1VP1;k=n1UP1;l=n1WP14k=n1UP17m=n1VP17m=n1XP16n=n1WP15o=n1VP17P>n1
YP16Q>n1ZP15R>n1XP15S>n1XP15T>n1XP15U>o1TP14V>o1TP17W>o1YP15X>o1XP16Y>o1UP16Y>o1WP14Z>o1TP17[>o1
WP14\>o1TP16]>o1ZP17^>o1VP17^>o1XP16_>o1VP15d7o1YP15d7o1XP15`>o1YP16a>o1XP15b>o1XP14_9o1VP16c>o1
XP15d>o1WP16e>o1WP16f>o1YP16g>o1WP16h>o1VP16h>o1XP17i>o1XP15j>o1WP15k>o1XP18l>o1WP16m>o1UP16m>o1
WP18n>o1UP16o>o1WP16o>o1YP16P?o1ZP17Q?o1\P16R?o1ZP16S?o1ZP14T?P2VP16U?P2XP15V?P2UP16W?P2ZP14X?P2
TP15Y?P2XP17Z?P2UP15[?P2XP15\?P2WP16]?P2XP16]?P2ZP17^?P2[P15_?P2YP15`?P2YP14a?P2VP15b?P2XP15c?P2
XP17d?P2YP15e?P2XP16f?P2YP15g?P2WP16n;P2ZP18h?P2ZP13i?P2TP15j?P2YP18k?P2[P16l?P2VP16m?P2XP15n?P2
UP15o?P2WP14P@P2UP15Q@P2WP15R@P2WP16S@P2XP16S@P2ZP15T@P2XP16U@P2TP16U@P2VP16V@P2ZP15W@P2XP16X@P2
ZP15Y@P2WP16Z@P2XP16[@P2XP16o<P2UP16o<P2WP15\@P2XP16]@P2XP15^@P2XP19_@P2VP17`@Q2VP18Z2Q2VP18a@Q2
XP1Cb@Q2WP16c@Q2VP15d@Q2XP1:e@Q2^P16f@Q2WP15g@Q2TP15h@Q2VP15i@Q2VP16j@Q2ZP16k@Q2WP15l@Q2WP16m@Q2
WP18n@Q2]P15o@Q2WP15PAQ2WP17QAQ2VP17QAQ2XP16RAQ2WP15SAQ2XP15TAQ2YP16UAQ2ZP13U2Q2SP17o<Q2WP17o<Q2
YP15VAQ2YP15W8Q2YP15WAQ2VP15XAQ2XP14U2Q2SP14YAQ2UP16ZAQ2WP14[AQ2UP17\AQ2VP15]AQ2WP15^AQ2WP15_AQ2
XP14`AQ2TP15aAQ2XP16bAQ2WP16bAQ2YP15cAQ2WP16dAQ2XP17eAQ2XP17`3Q2YP15fAQ2TP15gAQ2TP16hAQ2YP18iAQ2
WP15jAQ2VP14kAQ2VP16lAQ2VP16lAQ2XP15mAQ2TP15nAQ2VP14oAQ2VP19PBQ2ZP15QBQ2TP15RBQ2TP16SBQ2VP16SBQ2
XP15TBQ2VP14Y1Q2SP1:UBR2VP1:UBR2XP17VBR2YP16WBR2XP15XBR2VP16YBR2YP19ZBR2ZP16[BR2VP16\BR2WP16]BR2
UP16^BR2XP17_BR2VP17`BR2XP19aBS2VP18bBS2VP18bBS2VP17cBS2VP17dBS2TP17eBS2VP15fBS2TP15gBS2VP17hBS2
TP14iBS2TP1:jBS2TP16kBS2XP16lBS2WP1<mBS2VP18nBS2XP14oBS2ZP12PCS2TP17QCS2VP15RCS2WP12Y1S2TP15SCS2
YP14TCS2YP15UCS2WP14VCS2TP18WCS2]P14XCS2VP16YCS2WP17X3S2YP19ZCS2TP18[CS2TP18[CS2TP17\CS2TP19]CS2
VP18^CS2VP18^CS2VP17_CS2VP14`CS2TP12aCS2VP12bCS2UP13cCS2YP12dCS2UP12eCS2UP12fCS2UP15gCS2XP12hCS2
TP13iCS2YP12jCS2UP12n>S2UP13kCS2XP12lCS2TP12n>S2VP12eCS2UP13mCS2YP14nCS2[P13oCS2WP13PDS2XP13j<S2
YP12U9S2UP16QDS2VP19RDS2XP17SDS2XP12TDS2UP12UDS2UP12VDS2TP13WDS2YP12XDS2UP13YDS2YP13ZDS2VP13[DS2
VP1:Z2S2VP17YCS2VP15\DS2TP1:]DS2YP15^DS2TP15_DS2TP1:`DS2VP13aDS2UP19bDS2VP17cDS2XP18dDS2XP12eDS2
UP12fDS2TP13gDS2XP12hDS2UP12iDS2TP14jDS2VP13kDS2TP1:lDT2TP1<mDT2VP16nDU2VP15oDU2XP18PEU2XP17QEU2
YP15[9U2VP17REU2TM3SEU2XP13TEU2UP13UEU2WP15VEU2VP15a8U2^P12WEU2TP14XEU2WP16YEU2VP13ZEU2WP13[EU2W
P15\EU2VP17]EU2[P12^EU2TP15_EU2VP13`EU2TP16aEU2VP15bEU2TP16cEU2UP16dEU2VP15eEU2VP16fEU2WP16gEU2V
P17hEU2YP15iEU2UP17jEU2VP17kEU2WP1:lEU2TP17mEU2TP17nEU2ZP17oEU2YP14PFU2TP17QFU2XP16RFU2XP16SFU2V
P15TFU2VP13UFU2TP17VFU2XP13WFU2UP16XFU2VP13YFU2XP15ZFU2UP16[FU2TP12\FU2VP13]FU2XP14^FU2[P13_FU2U
P15`FU2WP12aFU2VP11U2U2RP12bFU2UP15\DU2TP17a3U2YP18cFV2YP16dFV2ZP15eFV2WP15S4V2UP15fFV2WP16U2V2R
P16W>V2WP17o<V2WP17o<V2YP17gFV2YP14hFV2TP15iFV2VP18jFV2YP16kFV2YP15lFV2XP17mFV2WP17mFV2YP18nFV2U
P16oFV2XP16PGV2YP1:QGV2TP16RGV2VP1;SGV2VP19TGV2TP16UGV2VP15VGV2WP15WGV2VP15XGV2WP15YGV2TP16ZGV2T
P19[GV2XP15\GV2WP15X=V2UP15]GV2WP16^GV2VP16_GV2YP17`GV2VP16aGV2XP15bGV2TP16cGV2VP16n;V2[P15dGV2V
P15eGV2XP18a3V2[P16fGV2XP17gGV2XP16hGV2VP17iGV2VP17iGV2XP15jGV2TP17kGV2WP17cDV2YP1:lGV2XP1:lGV2Z
P16mGV2XP15eCV2VP16nGV2ZP17oGV2VP17PHV2XP16QHV2WP16RHV2YP14SHV2UP17THV2[P15UHV2WP1:VHV2ZP17WHV2T
P17XHV2VP18YHV2YP15ZHV2VP18[HV2YP17o<V2WP17o<V2YP19\HV2XP19\HV2ZP15]HV2WP15^HV2UP15_HV2WP17W>V2Y
P18`HV2VP18`HV2XP16aHV2VP15bHV2UP19cHV2XP19cHV2ZP17dHV2VP17eHV2XP16fHV2XP16gHV2VP17hHV2\P16iHV2Z
P17jHV2XP14n>V2UP16kHV2TP16lHV2VP19mHV2WP17nHV2XP16oHV2XP16PIV2ZP17QIV2YP15RIV2VP1;SIV2VP1;TIV2X
P17UIW2YP18UIW2\P18UIW2WP18VIW2WP18WIW2WP17XIW2YP16YIW2YP15ZIW2UP1:[IX2\P19\IX2[P15]IX2UP15^IX2W
P18_IX2\P17`IX2XP16aIX2WP18bIX2VP1:cIX2XP14dIX2VP15eIX2YP15fIX2YP17gIX2^P16hIX2UP16iIX2UP16jIX2W
P19kIY2ZP16lIY2ZP15mIY2XP15nIY2XP15oIY2WP14PJY2TP17QJY2[P18RJY2XP14SJY2TP15TJY2XP15UJY2XP17VJY2X
P17WJY2VP16XJY2YP16XJY2[P17YJY2TP16ZJY2ZP15[JY2VP15\JY2XP15]JY2YP16^JY2YP16^JY2[P17_JY2[P17_JY2^
P17`JY2WP17aJY2WP17aJY2YP17lBY2YP18bJY2TP1;cJZ2^P1:cJZ2\P19dJZ2YP19dJZ2[P1<eJZ2^P18fJZ2ZP19gJZ2\
P15hJZ2WP1?iJ[2WP1:jJ[2UP15kJ[2WP16lJ[2WP15mJ[2XP16nJ[2WP16nJ[2YP16oJ[2YP15PK[2WP18QK\2VP18RK\2X
P13U2\2RP16SK\2VP1CU2]2RP16TK]2TP19UK]2VP19VK]2XP14WK]2TP15XK]2UP15YK]2WP1<ZK^2VP1<[K^2XP14\K^2T
P18o4^2ZP18]K^2YP14^K^2UP15_K^2WP15`K^2TP15aK^2VP14bK^2VP15cK^2YP14dK^2TP15eK^2TP15fK^2VP16gK^2Z
P16hK^2WP16iK^2ZP15jK_2WP16kK_2ZP17lK_2[P16mK_2YP15nK_2VP15oK_2TP15PL_2WP16QL_2WP15RL_2WP16SL_2X
P18TL_2XP16UL_2YP17VL_2YP17WL_2YP15XL_2YP18YL_2ZP17ZL_2XP14[L_2TP17\L_2WP14Y1_2SP14]L`2TP1=^L`2X
P16_L`2TP16_L`2VP14`L`2VP15aL`2VP16bL`2[P15cL`2TP16dL`2WP16dL`2YP16eL`2VP18fL`2XP14gL`2VP15hL`2U
P15iL`2WP14jL`2UP14kL`2VP14lL`2UP15mL`2UP15nL`2WP14oL`2VP14PM`2VP14QM`2VP14RM`2VP14SM`2VP14TM`2U
P14UM`2VP15VM`2YP15WM`2YP15XM`2VP15YM`2XP14ZM`2UP14[M`2VP14\M`2VP15]M`2YP14^M`2UP14_M`2VP15`M`2X
P15aM`2WP14bM`2UP14cM`2UP14dM`2UP16R4`2\P16eM`2ZP16R4`2\P16R4`2\P17\9`2\P17\9`2^P16fM`2[P16R4`2\
P16R4`2\P16R4`2\P16gM`2\P16gM`2\P16VA`2\P16gM`2ZP16hM`2YP18iM`2[P14jM`2UP14kM`2VP14lM`2UP15mM`2W
P14nM`2UP15oM`2WP16PN`2\P14QN`2VP16R4`2\P16R4`2\P14RN`2UP15SN`2YP16TN`2[P14UN`2TP18VN`2UP14WN`2V
P15XN`2YP16YN`2\P16ZN`2\P18h<a2YP16[Na2YP18h<a2YP18h<a2WP18h<a2YP19e7a2]P19\Na2\P16]Na2YP14^Na2U
P1:_Na2YP1?P5a2WP1?P5a2YP1<P5a2ZP1<c5a2]P16`Na2XP16aNa2XP14Y1a2TP1Bf7a2ZP17bNa2\P18cNa2ZP18[9a2U
P15dNa2WP17eNa2YP16fNb2WP17gNb2WP16hNb2VP14iNb2UP15jNb2WP16kNb2WP16lNb2XP17mNb2[P15nNb2XP15oNb2X
P19POb2[P15QOb2VP17X9b2SP14ROb2[P15W>b2WP12SOb2TP16TOb2UP16UOb2TP16VOb2VP18WOb2TP16XOb2VP16XOb2V
P13YOb2TP16X9b2SP13ZOb2UP13[Ob2XP13\Ob2VP12]Ob2UP16^Ob2WP12_Ob2TP14`Ob2RP16aOb2TP13bOb2VP13cOb2T
P12dOb2TP16eOb2YP14Y1b2SP12fOb2VP13gOb2XP12Z?b2VP12hOb2TP11U2b2RP12k=b2VP12iOb2TP12jOb2UP12Z?b2V
P16kOb2RP15lOb2RP15lOb2RP14U2b2RP16mOb2VP13nOb2VP15[Ob2YP14oOb2VP13PP1b2TP15QP1b2WP16RP1b2ZP12SP
1b2TP13TP1b2XP11U2b2RP12UP1b2TP13VP1b2WP13WP1b2YP13XP1b2YP12YP1b2TP13ZP1b2TP11U2b2SP13[P1b2XP13\
P1b2XP13]P1b2XP13^P1b2XP13_P1b2UP14h;b2[P11U2b2SP17`P1c2VP17lBc2WP16]1d2WP14`Od2SP16aP1e2XP17aP1
e2YP14U2f2RP15bP1f2TP13Y1f2SP14cP1f2XP12dP1f2VP12dP1f2UP17eP1g2TP16fP1g2XP14eCg2UP13gP1g2WP15hP1
g2WP15iP1g2TP15jP1g2WP15kP1g2VP14lP1g2YP14mP1g2TP17nP1g2VP16oP1h2VP1;PQ1h2TP1;QQ1h2VP16RQ1h2TP17
SQ1h2WP16TQ1h2VP17UQ1h2YP18VQ1h2\P17WQ1h2VP15XQ1h2TP15YQ1h2VP15ZQ1h2XP16[Q1h2WP15\Q1h2WP17]Q1h2U
P19^Q1h2ZP16_Q1h2[P15`Q1h2WP16aQ1h2ZP15bQ1h2UP17cQ1h2WP18dQ1h2[P16eQ1h2YP15fQ1h2XP18gQ1h2XP18hQ1
h2ZP16iQ1h2UP15jQ1h2VP16kQ1h2XP16lQ1h2YP17mQ1h2ZP14nQ1h2TP16oQ1h2WP13PR1h2WP12Y1h2SP13QR1h2XP13R
R1h2XP15SR1h2VP12Z?h2UP12TR1h2VP12UR1h2VP15VR1h2VP17WR1h2YP16XR1h2ZP13YR1h2VP13ZR1h2VP13[R1h2YP1
3\R1h2TP15]R1h2WP14^R1h2WP14_R1h2[P14`R1h2ZP14aR1h2YP13bR1h2VP14cR1h2XP13dR1h2WP12Y1h2TP13X9h2TP
12eR1h2TP16fR1h2XP13gR1h2WP12hR1h2VP13iR1h2XP13jR1h2XP13kR1h2UP12lR1h2UP13mR1h2XP14nR1h2ZP14oR1h
2YP13PS1h2WP12QS1h2TP13RS1h2YP12]Oh2UP13SS1h2VP14TS1h2YP13US1h2WP12VS1h2TP12WS1h2VP14XS1h2VP12YS
1h2VP11U2h2SP12ZS1h2TP13[S1h2VP1?RQ1h2UP12\S1h2TP15]S1h2VP13^S1h2TP12_S1h2TP12`S1h2TP14aS1h2VP13
bS1h2WP13cS1h2WP13dS1h2XP13eS1h2WP14fS1h2ZP13gS1h2XP13hS1h2XP13iS1h2YP11U2h2RP15jS1h2]P14jS1h2ZP
15jS1h2^P14jS1h2[P13kS1h2XP14lS1h2[P12mS1h2VP13nS1h2YP13oS1h2VP12PT1h2UP14QT1h2YP14RT1h2VP15ST1h
2YP14TT1h2XP13UT1h2WP13VT1h2WP14WT1h2XP13XT1h2WP12YT1h2TP12ZT1h2TP14_R1h2\P13[T1h2VP12k=h2VP12eC
h2VP13\T1h2WP16]T1i2XP17^T1i2[P14_T1i2VP17`T1i2XP16aT1i2XP17bT1i2[P17cT1i2ZP1;dT1i2YP18eT1i2YP18
eT1i2XP18fT1i2YP15gT1i2WP15hT1i2VP16iT1i2YP16iT1i2ZP15SQ1i2WP16jT1i2VP18kT1i2VP15lT1i2WP15mT1i2X
P16nT1i2VP16oT1i2VP16oT1i2XP1:PU1i2ZP1:PU1i2YP15QU1i2TP15RU1i2SP15SU1i2UP19TU1i2XP15UU1i2TP15VU1
i2VP16WU1i2VP1:XU1i2VP19YU1i2[P19ZU1i2[P1:ZU1i2]P1:YU1i2]P1:[U1i2VP18\U1i2YP14]U1i2UP16^U1i2VP16
_U1i2YP16`U1i2WP17aU1i2ZP16bU1i2XP19cU1i2VP18dU1i2ZP18eU1i2ZP17fU1i2XP15gU1i2UP15hU1i2WP17iU1i2W
P16jU1i2UP16kU1i2UP18lU1i2XP18mU1i2WP16nU1i2VP15PR1i2VP18oU1i2ZP16fS1i2[P16PV1i2WP16QV1j2UP16RV1
k2WP18SV1k2XP15TV1k2RP1CUV1k2TP15VV1k2SP15WV1k2UP15XV1l2SP1:YV1m2ZP18ZV1m2WP1B[V1n2oLJ\V1n2PM8VA
o2ZP15]V1o2VP16^V1o2YP16_V1o2XP15`V1o2TP15aV1o2VP15bV1o2VP16cV1o2YP15dV1o2TP15eV1o2VP1@fV1o2TP1@
fV1o2VP15gV1o2TP15hV1o2VP1AiV1o2VP15jV1o2VP16kV1o2WP15lV1o2TP15mV1o2VP15nV1o2VP16oV1o2XP17PW1o2T
P17PW1o2VP16QW1o2VP16g:o2ZP16h;o2\P16RW1o2WP16RW1o2YP16SW1o2WP16SW1o2YP15TW1o2YP14UW1o2VP16VW1o2
UP16WW1o2WP15XW1o2WP18YW1o2ZP16U2o2RP1;ZW1o2VP1;ZW1o2XP14[W1o2TP17\W1o2\P14]W1o2VP1>^W1o2VP15_W1
o2VP19`W1o2TP19`W1o2VP15aW1o2TP15bW1o2VP16cW1o2WP14dW1o2VP14eW1o2UP16fW1P3VP16gW1P3XP16gW1P3ZP14
f;P3UP16hW1P3UP16iW1P3WP17jW1P3YP15kW1P3VP1:lW1P3VP1:lW1P3XP1;mW1P3VP19nW1P3UP19oW1P3WP15PX1P3TP
15QX1P3VP17RX1P3VP15SX1P3TP15TX1P3VP1>UX1P3TP1>VX1P3VP14U2P3RP17WX1P3WP17XX1P3YP17YX1P3YP17YX1P3
[P15ZX1P3XP15[X1P3VP1<\X1P3YP1<\X1P3[P14]X1P3UP18^X1P3XP15_X1P3UP15`X1P3TP15aX1P3VP17bX1Q3VP17cX
1Q3XP16dX1Q3YP17eX1Q3TP17fX1Q3VP1:Z2Q3UP1:gX1Q3WP17hX1Q3VP16iX1Q3VP16iX1Q3XP16jX1Q3VP15kX1Q3TP15
lX1Q3VP17mX1Q3YP16nX1Q3TP16nX1Q3VP16oX1Q3XP16oX1Q3ZP17PY1Q3WP17QY1Q3YP16RY1Q3XP14SY1Q3TP15TY1Q3T
P15UY1Q3VP16VY1Q3VP16VY1Q3XP16WY1Q3VP12XY1Q3TP13YY1Q3WP12ZY1Q3UP11U2Q3RP12[Y1Q3UP13\Y1Q3WP14]Y1Q
3[P13^Y1Q3XP17_Y1Q3WP16`Y1Q3VP19aY1Q3WP14bY1Q3TP14cY1Q3TP15dY1Q3TP13eY1Q3VP14fY1Q3TP15gY1Q3WP16h
Y1Q3VP1@iY1Q3TP13jY1Q3VP13kY1Q3WP16lY1Q3VP1;mY1Q3VP15nY1Q3WP18oY1Q3WP18oY1Q3YP16PZ1Q3WP15QZ1Q3VP
16RZ1Q3VP12SZ1Q3TP13TZ1Q3VP12Z?Q3VP1DZ?Q3UP13UZ1Q3TP12VZ1Q3TP13WZ1Q3YP12XZ1Q3TP13YZ1Q3WP13ZZ1Q3X
P13[Z1Q3VP13\Z1Q3TP12]Z1Q3TP14^Z1Q3ZP13_Z1Q3VP14`Z1Q3XP13aZ1Q3XP12hW1Q3VP13bZ1Q3TP13cZ1Q3TP13dZ1
Q3TP12eZ1Q3UP12fZ1Q3TP14gZ1Q3TP19U2Q3RP15hZ1Q3VP14iZ1Q3TP11U2Q3RP15jZ1Q3WP12kZ1Q3TP13lZ1Q3WP13mZ
1Q3WP14nZ1Q3YP14oZ1Q3[P15R4Q3]P13P[1Q3VP13Q[1Q3TP12Z?Q3UP13R[1Q3XP13S[1Q3WP13T[1Q3YP13U[1Q3WP15V
[1Q3VP13W[1Q3TP13X[1Q3UP12Y[1Q3TP12Z[1Q3UP11U2Q3RP14[[1Q3TP12\[1Q3UP15][1Q3WP12k=Q3VP13^[1Q3WP13
_[1Q3TP12`[1Q3TP12a[1Q3TP18b[1R3^P16c[1R3VP16d[1R3SP1Be[1R3UP17f[1R3YP16g[1R3WP1>h[1R3YP17i[1R3Y
P16j[1R3TP1Jk[1R3UP16l[1R3UP17h[1R3VP15m[1R3YP14n[1R3UP15o[1R3UP17P\1R3WP17Q\1R3YP15R\1R3XP19S\1
R3WP15T\1R3VP14U\1R3UP1>V\1R3VP1;W\1R3YP17X\1R3VP19Y\1R3\P18Z\1R3ZP19[\1R3\P18\\1R3ZP1:]\1R3[P16
^\1R3YP15_\1R3TP16l[1R3UP15`\1R3WP15a\1R3UP17b\1R3XP1;c\1R3`P1:d\1R3\P17e\1R3YP17f\1R3ZP16g\1R3W
P15h\1R3UP1;i\1R3]P17j\1R3ZP15k\1R3UP16l\1R3UP17m\1R3WP18n\1R3WP1<o\1R3WP15d[1R3SP14P]1R3SP17h[1
R3WP15Q]1R3UP15R]1R3YP13S]1R3YP14P]1R3SP15T]1R3YP13U]1R3YP16V]1R3ZP14P]1R3RP18W]1S3^P17X]1S3ZP15
Y]1S3YP13Z]1S3VP15[]1S3YP16\]1S3ZP17]]1S3]P17^]1S3_P15_]1S3ZP14`]1S3VP15a]1S3[P15b]1S3YP18c]1S3]
P16d]1S3WP14e]1S3WP14f]1S3UP17g]1S3XP12h]1S3TP15d[1S3SP11i]1S3RP14j]1S3XP12k]1S3TP1>l]1S3VP16m]1
S3WP18n]1S3YP1:o]1S3]P16P^1S3WP19Q^1S3_P19R^1S3YP16S^1S3ZP18T^1S3ZP17U^1S3ZP17V^1S3YP16W^1S3YP12
X^1S3SP15Y^1S3XP16Z^1S3WP18[^1S3\P18\^1S3YP1:[^1S3^P16]^1S3XP16^^1S3YP17_^1S3YP18`^1S3YP16a^1S3W
P17b^1S3YP17c^1S3ZP18d^1S3\P16e^1S3ZP15f^1S3WP16g^1S3WP14h^1S3UP16i^1S3WP12X^1S3TP13j^1S3UP17k^1
S3WP14l^1S3YP16m^1S3XP18n^1S3ZP18o^1S3YP16P_1S3WP17Q_1S3]P18R_1S3`P17S_1S3YP17T_1S3ZP16U_1S3WP14
V_1S3VP15W_1S3WP15X_1S3ZP12Y_1S3UP14Z_1S3VP13[_1S3TP13\_1S3WP12]_1S3VP14^_1S3XP14__1S3[P14`_1S3X
P12a_1S3UP16b_1S3VP13c_1S3XP16d_1S3WP12e_1S3TP13f_1S3XP1:g_1T3^P18]\1T3ZP1=]\1T3^P1:]\1T3_P17h_1
T3YP1;]\1T3_P18i_1T3[P1>]\1T3\P18j_1T3[P1:k_1T3[P19l_1T3]P1=m_1T3XP1:j_1T3]P17n_1T3ZP18o_1T3XP19
P`1T3XP18P`1T3XP1?]\1T3YP1:Q`1T3[P17R`1T3VP1?S`1T3WP16T`1T3WP1>T`1T3XP14U`1T3UP18o_1T3XP12V`1U3U
P11i]1U3RP17i]1U3RP13W`1U3TP13X`1U3TP15X`1U3VP11i]1U3RP15i]1U3RP12Y`1U3UP15Z`1U3[P1?i]1U3SP14[`1
U3VP11i]1U3SP13\`1U3XP13]`1U3UP12^`1U3UP12_`1U3RP11i]1U3RP11i]1U3RP11i]1U3RP14``1U3TP18a`1V3XP15
b`1V3XP16c`1V3VP15X`1V3VP19d`1V3_P19d`1V3_P18e`1V3\P15X`1V3TP18f`1V3[P17g`1V3WP16h`1V3WP16i`1V3Y
P1=j`1V3TP15k`1V3TP14l`1V3WP17m`1V3XP16n`1V3VP16o`1V3WP14Pa1V3TP17Qa1V3[P19Z`1V3]P17Ra1V3ZP17Sa1
V3XP14Ta1V3TP16Ua1V3XP19Va1V3XP18Wa1V3XP18Xa1V3[P16Ya1V3VP17Za1V3WP17[a1V3YP17\a1V3YP19]a1V3YP19
^a1V3\P11_a1W3RP12`a1W3VP12_a1W3QP12aa1W3UP12ba1W3VP12ca1W3TP12da1W3UP11_a1W3RP12ea1W3TP12fa1W3U
P11_a1W3RP12ga1W3TP12ha1W3UP12ia1W3UP12ja1W3UP12ka1W3UP13la1W3WP11_a1W3RP12ma1W3UP12na1W3UP12oa1
W3UP12Pb1W3UP12Qb1W3TP11_a1W3RP12Rb1W3UP12Sb1W3UP13Tb1W3WP11_a1W3RP12Ub1W3VP12Vb1W3UP12Wb1W3TP12
Xb1W3VP12Yb1W3TP12Zb1W3VP12[b1W3VP12\b1W3TP12]b1W3UP12^b1W3VP12_b1W3UP12`b1W3VP12ab1W3VP12bb1W3U
P11_a1W3RP15cb1X3SP11db1X3RP11db1X3RP11db1X3RP11db1X3RP12eb1X3TP12fb1X3VP13gb1X3YP12hb1Y3UP14ib1
Y3WP13jb1Z3XP11kb1Z3RP13lb1[3XP12mb1[3UP13T]1[3YP13nb1[3TP12ob1\3VP12Pc1\3TP11i]1\3RP14Qc1]3WP12
Rc1]3UP14Sc1]3WP13Tc1]3TP13Uc1^3VP13Vc1^3XP12Wc1^3UP18Xc1_3TP1;Yc1_3TP14Zc1_3TP1:[c1_3WP13U2_3RP
11U2`3RP11U2`3RP1;\c1a3TP1:]c1b3XP16^c1b3YP15Z:b3VP17_c1b3UP1DX9b3TP1:`c1b3VP13ac1b3YP17bc1b3WP1
6cc1b3WP16dc1b3ZP14eCb3UP16ec1b3WP16fc1b3YP13gc1b3XP13hc1b3WP12ic1b3VP14h;b3[P13jc1b3XP13kc1b3WP
13lc1b3YP13mc1b3YP13nc1b3YP13oc1b3VP13Pd1b3WP13Qd1b3XP13Rd1b3YP13Sd1b3YP13Td1b3YP12Ud1b3VP13Vd1b
3WP13Wd1b3WP12Xd1b3UP13Yd1b3XP12Zd1b3TP12VDb3TP12[d1b3VP13\d1b3XP11U2b3RP14]d1b3YP12^d1b3UP12_d1
b3UP12[9b3UP17`d1b3ZP12]3b3VP12[9b3UP13ad1b3UP12ad1b3UP12bd1b3UP12cd1b3TP12dd1b3TP12ed1b3UP13fd1
b3XP12gd1b3TP12hd1b3UP12hd1b3UP14id1b3TP13jd1b3YP13kd1b3YP12ld1b3UP18\c1b3TP15md1b3VP13nd1b3XP12
od1b3VP14Pe1b3YP13Qe1b3WP14Re1b3UP11U2b3RP13U2b3RP12Se1b3UP12Te1c3UP14Ue1c3WP14Ve1c3XP13We1c3XP1
5Xe1c3YP16Ye1d3WP16Ze1d3WP15[e1d3TP16\e1d3WP16]e1d3UP17^e1d3VP17_e1d3XP17`e1d3WP16ae1d3XP17be1d3
WP16ce1d3UP11de1d3SP12ee1d3UP13fe1d3YP17ge1d3[P17he1d3VP13ie1d3YP17je1d3VP16ke1e3WP15le1e3WP18me
1e3]P18me1e3_P19ne1e3^P18oe1e3VP18Pf1e3XP16Qf1e3TP16Rf1e3VP15oe1e3TP15Sf1e3YP15Tf1e3WP15Uf1e3VP1
5Vf1e3VP16Wf1e3VP16Wf1e3XP17Xf1f3UP15Yf1f3XP16Zf1f3VP17[f1f3YP19\f1f3UP17]f1f3VP16^f1f3WP17_f1f3
\P18`f1f3TP16af1f3VP17bf1f3XP15cf1f3YP15df1f3XP16ef1f3YP16ef1f3[P16ff1f3WP16ff1f3YP14gf1f3VP15hf
1f3YP16U1f3YP16U1f3\P15if1f3YP17jf1f3YP15kf1f3WP17lf1f3WP17mf1f3XP16nf1g3TP16of1g3VP16Pg1g3VP18Q
g1g3XP16Rg1g3WP18Sg1g3YP17Tg1g3ZP14Ug1g3UP14Vg1g3UP19Wg1g3XP16Xg1g3YP18U2h3RP19U2h3RP19Yg1h3]P19
Zg1h3^P14[g1h3TP15\g1h3VP15]g1h3YP17^g1i3VP17_g1i3VP18`g1i3XP15ag1i3VP19bg1i3YP14cg1i3UP17k=i3UP
17dg1i3WP17eg1i3WP18fg1j3VP18gg1j3WP15hg1j3WP16ig1j3YP16R4j3[P17jg1j3[P13U2j3RP16kg1k3TP16kg1k3V
P18lg1k3VP18lg1k3XP17mg1k3VP17mg1k3XP17ng1k3\P18Z8k3^P18og1k3[P16R4k3[P16P1k3ZP16cDk3WP18`3k3]P1
5Ph1k3WP17Qh1l3TP15Rh1l3VP17Sh1l3YP15Th1l3XP16Uh1l3XP16Vh1l3UP15Wh1l3XP17Xh1l3YP1>Yh1m3WP19Yh1m3
XP18\9m3YP18\9m3\P16S4m3VP16Zh1m3YP16[h1m3VP18\h1m3\P16]h1m3ZP17^h1m3YP18_h1n3XP15`h1n3WP19`3n3[
P16ah1n3WP15bh1n3VP14ch1n3VP15dh1n3XP15eh1n3WP16fh1n3TP16gh1n3TP13U2o3RP16hh1o3WP17ih1o3VP13U2o3
RP16jh1o3VP16kh1o3XP15lh1o3UP13U2o3SP13U2o3RP17mh1o3VP14nh1o3TP17oh1P4TP19Pi1P4XP15Qi1P4WP14Ri1P
4TP16Si1P4YP1;W>P4[P16Ti1P4YP17Z?P4UP16Ui1P4YP16Vi1P4VP13U2P4RP15Wi1Q4XP15Xi1Q4WP14U2Q4RP16Yi1Q4
[P15Zi1Q4WP16[i1Q4XP15\i1Q4VP16]i1Q4ZP15^i1Q4WP15_i1Q4XP16`i1Q4VP16ai1Q4TP16ai1Q4VP15bi1R4TP15ci
1R4XP16di1R4WP18ei1R4WP16fi1R4YP16gi1R4VP17hi1R4ZP16ii1R4TP16ii1R4VP16ji1R4[P14ki1R4UP16li1S4YP1
5mi1S4UP16ni1S4WP16ni1S4YP16oi1S4VP1BPj1S4VP16Qj1S4UP16Rj1S4WP16Sj1S4YP17Tj1S4[P15Uj1S4XP14Vj1S4
VP16Wj1S4ZP17Xj1S4]P15Yj1S4YP15Zj1S4XP16[j1T4UP16[j1T4VP15\j1T4WP14]j1T4TP14^j1T4UP15_j1T4YP15hW
1T4UP15`j1T4WP15aj1T4VP16VLU4VP17bj1U4VP17cj1U4XP1=dj1U4VP17ej1U4[P15fj1U4TP15gj1U4WP16hj1U4ZP17
ij1V4XP17ij1V4ZP18jj1V4YP16kj1V4YP15lj1V4XP16YIV4XP16mj1V4VP15nj1V4TP15oj1V4VP16Pk1V4WP16Pk1V4YP
16Qk1V4YP1:Rk1W4VP17Sk1W4YP18Tk1W4\P17Uk1W4WP17Uk1W4YP17Uk1W4WP17Uk1W4YP19Vk1X4XP15Wk1X4VP15Xk1X
4XP16Yk1X4WP16Zk1X4YP17[k1X4VP17[k1X4XP15\k1X4TP15]k1X4VP15ld1X4WP15^k1X4WP18_k1Y4VP17aNZ4WP17aN
Z4YP19og1Z4[P1:`k1[4VP15ak1[4UP15bk1[4VP15ck1[4XP16dk1[4ZP15ek1[4VP14fk1[4TP15gk1[4XP14hk1[4TP14
U2[4RP14ik1[4TP18jk1\4TP14kk1\4TP15lk1\4VP15mk1\4WP17nk1\4UP16ok1\4VP15Pl1\4WP19Ql1\4ZP15Rl1\4XP
15Sl1\4TP16PN\4ZP16Tl1\4WP17W?\4ZP18Ul1\4XP14k=\4UP15Vl1\4WP15Wl1\4XP1U1Xl1]4XP1R1Yl1]4VP16Zl1]4
XP18[l1]4[P18[l1]4]P16\l1]4ZP17lK]4]P17\2]4[P15]l1]4TP15^l1]4VP17_l1]4TP17`l1]4VP15al1^4TP15bl1^
4VP17cl1^4[P1?dl1^4[P17PU1^4ZP16el1^4WP16fl1^4TP16gl1^4TP16hl1^4WP17il1^4YP16X9^4SP16jl1^4VP15kl
1^4VP17ll1^4VP17ml1^4YP17nl1^4XP17ol1^4[P17Pm1^4ZP16Qm1^4\P15Rm1^4VP17Sm1^4XP15Tm1^4UP15Um1^4WP1
6Vm1^4WP16Wm1^4YP15Xm1^4TP17Ym1^4VP17Zm1^4YP17Zm1^4[P16[m1^4XP16[m1^4ZP16\m1^4WP17]m1^4ZP17]m1^4
\P16^m1^4XP19_m1^4\P18`m1^4YP16_I^4YP16R4^4[P17`3_4YP15am1_4TP16bm1_4VP15cm1_4TP17dm1_4VP17dm1_4
XP17em1_4ZP15fm1_4WP16gm1_4WP16hm1_4\P15im1_4WP15jm1_4WP16km1_4[P16lm1_4TP16lm1_4VP16mm1_4WP15nm
1_4XP15om1_4WP16Pn1_4XP16Pn1_4ZP15Qn1`4UP15Rn1`4WP14Sn1`4UP18Tn1`4]P18Tn1`4_P14Un1`4TP18Vn1`4[P1
6Wn1`4YP18Xn1`4ZP18Xn1`4\P19Yn1`4\P19Yn1`4^P16Zn1`4YP14[n1`4VP15\n1`4XP16]n1`4[P15^n1`4TP15_n1`4
VP16`n1`4YP13U2`4SP16an1`4VP17bn1`4VP17bn1`4XP14cn1`4UP15dn1`4WP16en1`4TP16fn1`4VP18gn1`4TP15hn1
`4VP17in1`4ZP16jn1`4XP16jn1`4ZP15kn1`4WP16cD`4WP16ln1`4WP19mn1`4ZP16nn1`4XP15on1`4XP15Po1`4XP16Q
o1`4VP19Ro1a4[P15So1a4WP16To1a4VP15Uo1a4VP15Vo1a4WP18Wo1a4VP18Wo1a4XP18Xo1a4[P17Yo1a4[P17Zo1a4]P
15[o1a4XP19PU1b4YP1:PU1b4YP1:\o1b4UP1JZIb4WP19ZIb4\P15hT1b4VP15]o1b4WP16^o1c4WP14j:c4UP16_o1c4XP
15`o1c4WP15Y1c4SP16ao1c4\P15bo1c4XP17co1c4ZP18cDc4WP16do1c4XP15eo1c4VP16fo1c4YP17go1c4VP17ho1c4\
P17io1c4XP17jo1c4YP15ko1c4WP19lo1d4VP16mo1d4VP16no1d4YP16oo1d4ZP19PP2e4\P17QP2e4YP1CRP2e4XP16SP2
e4VP16h=e4VP16TP2e4YP14UP2e4VP15VP2e4VP16WP2e4\P16XP2e4[P15YP2e4VP19ZP2f4\P1=ZP2f4`P18[P2f4ZP18\
P2f4]P18]P2f4YP18^P2f4[P15_P2f4TP15`P2f4VP15aP2g4UP17bP2g4WP17cP2h4VP19dP2h4VP15eP2h4WP17fP2h4XP
18gP2h4YP17hP2h4YP19Pi1h4ZP19iP2i4^P17jP2i4^P16kP2i4XP17lP2i4\P18mP2j4XP17nP2j4YP17oP2j4VP16PQ2j
4XP11U2k4RP12QQ2k4TP11U2k4RP12RQ2k4TP14SQ2k4VP14TQ2k4WP16UQ2l4SP1U1Z2l4VP1U1VQ2l4XP15]j1l4SP15WQ
2l4UP14XQ2l4UP14YQ2l4YP12ZQ2l4TP12[Q2l4TP12\Q2l4TP14h;l4\P12]Q2l4VP14h;l4\P13^Q2l4XP12_Q2l4VP12`
Q2l4VP12aQ2l4VP12bQ2l4VP12cQ2l4TP13dQ2l4YP12eQ2l4VP12Z?l4VP12fQ2l4UP12gQ2l4VP12WS1l4VP12hQ2l4UP1
6iQ2l4UP12jQ2l4UP12kQ2l4UP12lQ2l4UP12mQ2l4VP12nQ2l4VP12oQ2l4VP12PR2l4VP12S4l4VP12QR2l4UP12RR2l4V
P12SR2l4UP12TR2l4VP12UR2l4VP12VR2l4UP12WR2l4TP12XR2l4TP12YR2l4TP12ZR2l4UP12[R2l4UP12Z?l4VP13\R2l
4YP12VW1l4VP13]R2l4YP13o:l4WP16^R2l4UP16_R2m4WP16`R2m4WP17aR2m4WP17bR2m4YP1;cR2m4WP1;dR2m4YP17eR
2m4VP15fR2m4VP15gR2m4UP15hR2m4WP1;iR2m4WP15jR2m4TP19kR2m4XP17lR2m4XP17lR2m4ZP19mR2m4ZP15nR2m4XP1
5oR2m4YP15PS2m4WP18QS2m4ZP16RS2m4TP15SS2m4VP16TS2m4VP16US2m4XP15VS2m4TP1:WS2m4VP1:XS2m4XP18YS2m4
VP18ZS2m4YP19[S2m4XP16\S2m4WP17]S2m4VP18^S2m4[P16_S2m4[P18`S2m4]P15aS2m4TP15bS2m4VP15cS2m4VP16dS
2m4ZP18eS2m4WP18eS2m4YP15fS2m4VP16RP1m4ZP16gS2m4XP16hS2m4TP16iS2m4VP17jS2m4VP19Z2m4VP16kS2m4VP17
lS2m4TM5mS2m4TP16nS2m4VP16oS2m4VP15PT2m4UP15QT2m4WP14RT2m4TP16ST2m4\P19Z2m4VP18TT2m4ZP1=UT2m4TM=
VT2m4VM5WT2m4UP15XT2m4UP17YT2m4VP15ZT2m4WP15[T2m4TP15\T2m4VP15]T2m4XP14^T2m4UP17_T2m4\P16`T2m4WP
17aT2m4UP17aT2m4WP1<bT2m4WP15cT2m4UP15dT2m4TP16eT2m4SP16fT2m4UP17gT2m4YP15hT2m4VP17iT2m4WP16jT2m
4XP15kT2m4VP14lT2m4TP14mT2m4VP16nT2m4TP17oT2m4XP16PU2m4VP16PU2m4XP15ki1m4VP15QU2m4XP14RU2m4TP17Y
T2m4VP16SU2m4XP12TU2m4VP17UU2m4VP14hd1m4TP13VU2m4YP14WU2m4YP12XU2m4UP17YU2m4WP17YU2m4YP17ZU2m4XP
15[U2m4TP14hd1m4TP19Z2m4VP18P5m4XP16\U2m4VP15]U2m4UP14]U2m4TP17^U2m4VP1:oEn4YP1:oEn4[P1@Z2n4QM@_
U2n4SM>`U2n4QM>aU2n4SM<bU2n4QM=cU2n4PM=dU2n4RM9eU2n4QM9fU2n4SM6]j1o4RP16cU2o4SP16cU2o4RP16U2o4QP
16gU2o4SP16RU1o4RP16cU2o4SP18hU2P5TP17iU2P5TP19jU2P5VP18kU2P5VP1?lU2P5TP1@mU2Q5TP1@nU2Q5VP1:oU2Q
5WP1:oU2Q5YP17PV2Q5TP14U2Q5RP14o8Q5UP1ATDR5QMAQV2R5SMBRV2R5UMBRV2R5TM7SV2S5VP15TV2S5VP16UV2S5UP1
6VV2S5UP14WV2S5TP15XV2T5TP16YV2T5VP17ZV2T5TP16[V2T5VP14\V2T5YP12]V2T5VP15^V2T5TP12U2T5SP12_V2T5U
P17`V2T5VP1;U2T5SP14U2T5RP17aV2T5VP14U2T5RP14bV2T5TP14cV2T5TP13dV2T5WP16eV2T5VP12fV2U5UP12gV2U5U
P12ld1U5UP1Eo4V5SMEo4V5UM;hV2V5YP18iV2V5VP15jV2V5UP15kV2V5WP1:lV2V5SM:mV2V5UM5nV2V5UP15oV2V5WP14
PW2V5TP16QW2V5WP14RW2V5WP12SW2V5TP1<TW2V5VP1>UW2V5UP17[9V5VP1;TW2V5WP1:VW2V5TP14WW2V5TP15XW2V5VP
16YW2V5YP11U2V5RP13ZW2V5WP13[W2V5YP12\W2W5VP12\W2W5VP12]W2W5VP12^W2W5VP12_W2W5TP11U2W5RP12Z?W5VP
13`W2X5VP12aW2X5TP13bW2X5YP15cW2Y5UP13dW2Y5VP12eW2Y5TP13fW2Y5WP15gW2Y5XP15hW2Y5TP12iW2Y5UP14hd1Y
5UP16jW2Z5ZP15kW2Z5VP17lW2Z5VP14mW2Z5XP13nW2Z5TP12oW2Z5TP17PX2Z5ZP16QX2Z5VP16RX2Z5YP14SX2Z5YP13T
X2Z5WP16UX2Z5]P16VX2Z5VP14PNZ5ZP14WX2Z5TP14h;Z5\P16XX2Z5TP16YX2Z5VP13ZX2Z5XP14[X2Z5[P13\X2Z5YP15
]X2Z5WP15^X2Z5UP15_X2Z5WP17`X2Z5ZP14aX2Z5ZP14bX2Z5XP14cX2Z5\P12dX2Z5VP13eX2Z5WP12[9Z5VP13fX2Z5XP
13gX2Z5YP12hX2Z5UP12hW1Z5VP13iX2Z5XP15jX2Z5\P13kX2Z5WP13lX2Z5YP13mX2Z5XP13nX2Z5YP13oX2Z5WP12PY2Z
5UP12QY2Z5TP13>Z5XP12RY2Z5UP12SY2Z5TP12TY2Z5TP14UY2Z5XP14UY2Z5[P12VY2Z5TP12WY2Z5UP14XY2Z5WP12YY2
Z5VP13ZY2Z5WP14PNZ5[P14ST2Z5[P13[Y2Z5YP12\Y2Z5TP12]Y2Z5UP16^Y2Z5]P14_Y2Z5WP13`Y2Z5XP13aY2Z5XP13b
Y2Z5WP13cY2Z5XP15dY2Z5TP14eY2Z5YP12ki1Z5VP15fY2Z5[P13oNZ5YP14gY2Z5\P12S4Z5VP17hY2Z5WP17aN[5ZP18_
@[5\P16iY2[5[P16jY2[5XP14kY2[5UP15lY2[5WP17mY2[5YP16nY2[5XP16oY2[5VP16PZ2[5WP16QZ2[5VP16RZ2[5ZP1
4SZ2[5TP16TZ2[5YP16UZ2[5[P16VZ2[5XP16VZ2[5ZP16WZ2[5\P15XZ2[5XP15YZ2[5YP18ZZ2[5YP16[Z2[5\P15\Z2[5
YP15]Z2[5YP17^Z2[5]P15_Z2[5XP15`Z2\5WP16aZ2\5XP15bZ2\5XP16cZ2\5YP16dZ2\5ZP15eZ2\5WP17fZ2\5\P15gZ
2\5XP16hZ2\5[P17iZ2\5VP16jZ2\5ZP19kZ2\5XP15lZ2\5XP15mZ2\5WP15nZ2\5YP18oZ2\5YP15P[2\5YP15Q[2\5VP1
6R[2\5XP16S[2\5YP19T[2]5XP17U[2]5VP17U[2]5XP15V[2]5VP15W[2]5WP15X[2]5UP15Y[2]5WP15Z[2]5VP15[[2]5
VP15\[2]5XP16][2]5ZP17^[2]5^P17_[2]5VP1=`[2]5WP15a[2]5XP13U2]5RP14b[2]5UP15c[2]5VP16h;]5[P15h;]5
YP16d[2]5YP16e[2]5ZP14f[2]5UP16g[2]5WP14UW1]5VP15h[2]5XP16i[2]5[P17j[2]5ZP17j[2]5\P15k[2]5UP15l[
2]5WP16m[2]5WP14n[2]5UP16o[2]5VP15P\2]5WP16n;]5ZP14Q\2]5VP16R\2]5VP16R\2]5XP16S\2]5VP15T\2]5VP17
U\2]5XP17V\2]5YP14W\2]5UP16X\2]5VP15Y\2]5XP14T<]5UP17Z\2]5\P17Z\2]5^P17h;]5\P17h;]5_P16[\2]5\P18
nk1]5^P15\\2]5WP16]\2]5VP15^\2]5TP15_\2]5VP15`\2]5XP15a\2]5WP16b\2]5TP16b\2]5VP1=c\2]5VP1=d\2]5X
P19e\2]5XP19e\2]5ZP17f\2]5TP17g\2]5VP17h\2^5VP16i\2^5[P19aN^5[P19j\2^5WP17k\2^5XP18l\2^5TP18m\2^
5VP15n\2^5XP17o\2^5YP16R4^5[P16P]2^5[P14Q]2^5UP14R]2^5UP17Y1^5SP1nS5PDeh3QDUP7QDVP7QDWP7PDeh3QDo
a5QDXP7QDYP7QDZP7QD[P7PDcf3QDQ?QD\P7PDjR7QD]P7QD^P7QD_P7QD`P7QDoe1QD`P7QDaP7Q@bP7QDcP7TD1QDdP7QD
eP7QDa5PD\P5PDnR1PDna1PDdd3QDfP7QDYZ1QDgP7TD1QDhP7PDbf3PDk8QDiP7PD_P5QDjP7PD4PD_P5QDkP7QDlP7PD4T
D3QDmP7QDnP7PDiR6QDoP7QDPQ7PDZl4QDQQ7QDRQ7QDSQ7QDTQ7PDhR7QDUQ7QDVQ7QDWQ7PDeh3QDXQ7QDi@WD0QDYQ7XD
0SD0TD5QDZQ7PDnn2PDeh3QDoa5QDi@WD0QD[Q7XD0SD0QDaBQD\Q7UD0QD]Q7QD^Q7TD6QD_Q7TD6QD`Q7S@0UD0PDfh3QD
c5PDk8QDaQ7UD0QDnd5QDbQ7PDk8QDcQ7P@YP5QDdQ7PDeh3QDoa5PDk8QDeQ7UD0QDhQ1PDk8QDfQ7TD4SD0QDgQ7TD3PDb
T3UD0PDgh3VD0UD0PDgh3PD2UD0QDjQ1QDhQ7PD2UD0PDPX7PDiR6UD0PDWP5PDeh3QDfY5PD2UD0PDeh3PDaj;PDeh3QDiQ
7QDjQ7QDkQ7PDnn2UD0QDlQ7PDaj;UD0QDmQ7QD`]6PDYP5PD2UD0QDnQ7PDQ\4P@mNP@oV7QDoQ7QDPR7TD6QDQR7QDRR7P
Dk8PD\P3QDSR7QDTR7PDk8P@mNQDUR7PDbR6QDVR7QDWR7PDk8QDXR7QDYR7TD2QDZR7QD[R7PDk8QD\R7Q@ne2QD]R7TD2Q
D^R7PD`R6PDeh3QDh;PDmNQD]R7TD1QD_R7UD0QD`R7QDaR7TD6PD`R6QDbR7UD0QD]Q7PD4QDcR7TD5PD4QDjb5PDjR7QDd
R7PDWP5TD6QDeR7UD0QDfR7QDgR7TD9PD4QDhR7UD0PDbR6PDeh3QE\T1QDiR7TD<PDcf3QDjR7QDYP2QDkR7QDlR7UD0QD]
Q7PD4PDjR6QDmR7TD3PD4QDnR7UD0QDcX3PDeh3QDoR7PD4PD`R6TD5PD4QDPS7QDl\4PDk8QDQS7Q@ne2TD<PD`R6QDRS7Q
DSS7QDoe1QDTS7PD`R6PDeh3QDUS7PD`R6PDeh3QDVS7QDWS7PD`R6PDfh3QDXS7QDYS7PD`R6PDfh3QDZS7QD[S7QD\S7QD
]S7PDaR6QD]S7QDT`5UD0PDo9SD0TD2PD4PDo9TD3PD`R6PDo9QDj6TD3QDk6QDl6QDj6TD1QD^S7`DmM`DZ`;`DaY7`D^n6
`D_P5`DbT3SD0QDj6TD3QDk6QD_S7TD1QDl6`Ej9`EfE`Ek\7`Ecg2`ESg3QF`S7TD2QDaS7QDbS7QDcS7PD4QDdS7QDeS7T
D3QDfS7QDgS7QDhS7QDiS7TD5QDjS7QDkS7PD[R6QDlS7TD7QDmS7QDnS7QDZ9TD9QDoS7QDPT7PD4QDQT7TD5QDRT7QDne2
PD4RD0TD3QDRT7QDne2PD4QDj6TD1QDST7PD4QDTT7TD1QDj6TD1QDUT7QDVT7QFWT7QDXT7QDYT7QDZT7VD0QDXT7QDYT7Q
DZT7QD[T7QD\T7PD4QD]T7QDPT7QD^T7TD5QD_5PDaj4QD^T7TD4QD_T7QD`T7QDaT7TD2QDn6`D[R6QDbT7QDcT7TD1QDdT
7`DjOQDeT7QDfT7QDgT7QDhT7PDjR7PDe5QDiT7TD2QDjT7QDkT7QDlT7TD1QDmT7QDnT7QDoT7PDZe6QD_5QDPU7QDQU7QD
_5TD1QD_5QD_5QDRU7QDSU7QDTU7QDUU7QDVU7TD1QDWU7VD0aDQ6`Ddg2`Dc3QDVU7TD1QDWU7QDXU7aDQ6`Ddg2`Dc3QDY
U7QDZU7QD[U7QD\U7`D[R6QD]U7QD^U7QD_U7TD2QD`U7QDP7QDaU7TD5PD6QDP7TD1PD6QDP7TD2QDbU7QDcU7QDdU7PD<Q
DeU7TD5PD6QDfU7RD0`Don6`DmM`DWT8QDgU7PDiR6QDP_1QDhU7QDiU7P@\R6SD0QDa5PDUP5PDjR7TD1QDjU7QDkU7PDUP
5PDjR7TD1QDlU7QDmU7QDnU7UD0QDoU7TD1QDPV7PD6UD0QDQV7PD[R6PDjR7QDRV7QDSV7SD0QDTV7SD0QDo6QDUV7QDVV7
QDWV7`D[R6QDXV7QDYV7PDjR7SD0QDZV7QD[V7S@0PDbR6TD1QD\V7S@0QD]V7QD^V7PD4TD1QD_V7SD0QD`V7TD4QDaV7SD
0QDm6QDS4`D[R6QDm6QDbV7QDm6QDcV7QDdV7QDi4`D[R6aEeV7QDS4TD1QDfV7Q`1j5QDm6QDi4TD1QDgV7Q`1j5QDhV7QD
iV7QDjV7TD1QDkV7QDS4TD1QDb5QDlV7`E\HQDcV7TD1QDb5QDmV7`E\HQDcV7QDnV7QDoV7TD2QDPW7QDQW7TD1SD0QDRW7
QDSW7QDTW7QDUW7QDVW7QDWW7PDoh6QDXW7QDYW7`DmR1QDZW7QDod3QD[W7QD\W7TD6PDbR6QD]W7QD^W7Q@_W7PD_6QD`W
7QDaW7QDbW7QDcW7PDSP5PDbR6PDlo<PD[R6PDjR7TD2QDdW7TD1PD\R6QDeW7QDfW7QDgW7PD[R6QDhW7QDd`3QDiW7QDjW
7PDUP5PDjR7PDXP5PD[R6QDkW7TD1QDlW7QDS=PDcOQDmW7QDnW7QDoW7QDPX7QDQX7QDRX7QDe\1QDSX7QDTX7TD8PDbQ5P
DYg5PDbQ5PDYg5TD5QDUX7QDVX7PDlo<PD[R6QD[;QDWX7QDXX7Q@YX7TD3QDZX7QD[X7PD_P5QD\X7QD]X7QD^X7QD_X7TD
3QDcV7TD2QD`X7Q`1j5QDaX7QDbX7TD6PDiR6PDhR7QD[V1VD0QDbX7TD6PDiR6PDhR7QD[V1QD`W5PDiR6PDhR7QD[V1PD[
R6QDcX7TD3QDdX7PD4PD[P5QDeX7TD2QDQ7aDQ6aDR6PD4PD[P5TD2QDa5QDfX7QDQ:SD0TD5QDgX7QDhX7QDiX7QDQ:QDjX
7QDkX7TD9QDlX7QDmX7QDQ:QDa5QDnX7TD4QDlX7QDmX7QDoX7QDPY7QDQY7QDQ:QDRY7TD3QDSY7QDTY7TD2QDQ:QDUY7QD
VY7Q@WY7P@bR6QDXY7QDYY7Q@ZY7Q@[Y7QD\Y7QD]Y7QD^Y7Q@[Y7QD_Y7QD`Y7QDQ:QDaY7PDbR6QDbY7TD2QDcY7`E\P5Q
DdY7PDbR6QDeY7PD\P5QDfY7PDbR6QDgY7QDhY7PDbR6QDiY7QDkHP@bR6QDjY7QDkY7QDlY7QDmY7TD1QDnY7QDoY7QDPZ7
Q@QZ7QDRZ7QDSZ7TD1QDR7QDTZ7QDUZ7TD1QDVZ7QDWZ7PDjR7TD2QDXZ7PDkP1PDag7QDYZ7PD4PDcV7QDZZ7TD2QDXZ7QD
[Z7PDo9TD5QD\Z7TD2QD]Z7QD^Z7TD5QD_Z7SD0QD`Z7TD3PD4TD5PD4QDaZ7PD_Q5QDbZ7QDcZ7QDdZ7QDeZ7PDV`:PDRP5
QDfZ7PDjn?QDfZ7QDgZ7QDhZ7PDkHPD`R6PDlU8QDiZ7QDjZ7QDa5QDkZ7QDlZ7P@bR6PDjR7QDmZ7QDnZ7QDoZ7QDP[7QDQ
[7Q@R[7QDS[7QDT[7QDU[7TD1QDV[7TD1QD_5QDW[7QDX[7QDY[7PD[R6PDjR7TD1SD0QDZ[7QD[[7QD]V1PD[3QD\[7QD][
7QD^[7TD3PDV_6PDcd6QD_[7QD`[7PDjR7PDkb1PDZb4PD[R6QDa[7TD1QDb[7QDc[7TD6PDZe6PDbDQDd[7QDe[7QDf[7TD
1PDTU1QDif6TD2QDUS1QDg[7QDh[7QDi[7QDj[7QDk[7VD0QDi[7QDj[7QDk[7QDl[7QDm[7PD:SD0QDn[7QDo[7TD1QDP\7
QDc\4PDbR6QDQ\7QDR\7QDS\7P@jh3QFT\7QDU\7PD[R6QDV\7TD1RD0PD]P1QDdd3QDg5QDW\7QDX\7PDSOTD3QDY\7QDZ\
7QD[\7TD4QD\\7QD]\7QD_5QD^\7QD_\7PD[R6P@jR7QF`\7QDa\7PDdR6QD_5QDb\7TD2QDc\7QDd\7QD_5QDb\7TD9QDe\
7QDf\7TD1QDg\7QDb\7TD8PDdR6QD_5TD1QD_5QDh\7QDS7aDW6`D]Q@UD0PDYJQDT7QDi\7QDj\7QDk\7QDj[7TD1QDl\7Q
Dm\7PD6PD=QDa5QDn\7PD4TD2QD_5QDa5QDn\7PD6TD2QD_5QDo\7TD3PDWP5PDjR7PDjHQDP]7TD2QDQ]7QDR]7QDS]7QD_
5TD3QDo]3QDiZ5PDhP>QDiZ5QDT]7QD_`1TD1QDU]7QDod3QDUHTD1QDV]7QD\n2QD\o6QDW]7TD1QDX]7QDY]7QDZ]7`D[R
6QD[]7QD[;QD\]7PDoP5VD0QD[]7QD[;QD\]7PDoP5QD]]7QD^]7PDjR7QD_]7VD0QD^]7PDjR7QD_]7QD`]7QD_5QDa]7QD
b]7`D]R6QDc]7QDd]7PDUP5PDjR7QDe]7PDlo<QDbKTD2QDf]7PDSP5QDiT1TD4QDUZ5VD0QDiT1TD4QDUZ5QDg]7QDh]7QD
]HSD0QDi]7QDj]7Q@i4QDk]7TD1QDl]7PD_P5QDm]7QDn]7TD3QDo]7QDP^7QDQ^7QDR^7PDP8QDS^7QDT^7TD2QDa5QDU^7
QDV^7SD0S@0S@0PDbR6QDW^7PDcf3PDmNTD4QDX^7Q@Y^7VD0PDcf3PDmNTD4QDX^7Q@Y^7QDZ^7QDQ:QD[^7QD\^7TD8QD]
^7QD^^7TD4QD_5PDga1QD_^7SD0QD`^7PDga1QDa^7QDkMPDga1QDb^7QDc^7Q@j[7S@0QDd^7QDe^7QDf^7QDg^7QDh^7QD
i^7QDj^7QDk^7QDl^7QDm^7QDn^7QDo^7QDP_7QDQ_7QDR_7QDS_7TD1QDT_7QDU_7QDV_7QDW_7QDX_7QDY_7QDZ_7QD[_7
QD\_7QD]_7QD^_7QD__7QD`_7QDa_7VD0QD`_7QDa_7QDb_7QDc_7QDd_7QDe_7QDf_7PDoe:PD`R6QDg_7QDh_7QDi_7TD1
QD[7QDj_7QDk_7QDl_7QDm_7QDZV2P@HQDn_7QDo_7PDX8`DdR6`DWP5`D[R6`DYP5QDP`7QDQ`7PDX8PDmCQDR`7PD[d2QD
S`7QDT`7QDU`7P@[R6PD[d2PDUR5PDbR6QDV`7QDa5PDUR5QDW`7QDX`7QDY`7QDa5QDZ`7QD[`7QDa5PD\R6aDk4SD0QD\`
7TD3QD]`7PDoh6QDY7TD4QD^`7PDbR6QDX7QDY7TD3QD_`7VD0QDY7TD3QD_`7QD``7QDa`7QDb`7TD1QDc`7QDd`7QDe`7T
D1QDf`7QDg`7QDh`7QDi`7SD0QDi4TD2QDa5PDSX7QDj`7`DbR6QDk`7QDl`7QDm`7Q@XS1TD4QDY7TD1QDn`7QDo`7TD4QD
Y7TD1QDPa7QDQa7QDRa7QDYX7TD4QDSa7QD[X7P@YP5QDTa7TD2QDUa7TD1QDPa7Q@Va7QDWa7QD_5QDZ7TD1QDXa7QDYa7T
D1QDZa7QD_5QD[a7TD:QD\a7TD2QD_5QD_5QD]a7TD3QD^a7QD_a7QD`a7TD:QDaa7TD1QD_5PDjR7SD0PD[R6QDba7QDca7
S@0QDda7QD_5QDZ7QDea7PDhR6SD0QDfa7TD1QDga7PDi6QDV7TD4QDha7QDia7aDa5QDja7TD2QDka7SD0QDla7QDma7SD0
QDU7TD2QDna7TD1QDoa7PD[2PDZR6QDkd5QDPb7QDQb7QDRb7PD6SD0QDSb7TD1QDTb7QDUb7QDVb7PD6`Eej;`Efj;`ER3Q
DWb7TD1QDXb7aDa5aE_P2QDW7TD4QDYb7QDZb7QD[b7TD2QDW7QD\b7TD5QD]b7QD^b7QD_b7PDZP5PDQb7QD`b7QDab7PDi
R6SD0PDWP5QDbb7QDcb7P@4SD0QDdb7QD[;TD1QDeb7QDfb7PDVe7TD3QDgb7TD3PDUP5QDhb7QDib7QDjb7TD5PDiR6QDkb
7PDbR6PDmNQDlb7SD0QDmb7QDnb7TD1QDob7QDPc7QDQc7Y@0QDRc7P@bR6Y@0QD\7aDW6aDk4`DbT3`DcT3`DbR6QDUS5P@
^2QDYU5QD\7QDSc7P@R3PDcOPDbR6QD\7QDQ:QDTc7P@ZS1P@]R6QDUc7TD2QDVc7QDWc7QDXc7QDYc7QDZc7TD2QD[c7QFo
5QDl[6QD\c7TD1QD]c7QDQ:Y@0QD^c7TD1PDbR6QD]7aDW6aDk4QDQ:QD_c7QD`c7P@bR6QDac7`DSY7`DH`Dfh3`Dgh3`De
h3aDW6aDk4QDQ:QDbc7TD2QDcc7`DSY7`Dfh3`Dgh3`Deh3`Dn;aDk4QDQ:QDdc7TD4QDec7P@bR6QD]7QDQ:Y@0QDfc7QDg
c7TD1QDQ:QDhc7Y@0QDic7VD0QDQ:QDhc7Y@0QDic7QDjc7QDQ:QDhc7Y@0QDkc7PDZl4QDlc7QDP<QDmc7TD1QDnc7TD2`D
fEQDQ:QDVY2Q@a5QDoc7QDPd7QDQd7QDRd7P@ROQDoc7QDPd7QDQd7QDQ:QDT:QDQ:QDSd7QDTd7QDQ:QDUd7PDR3Y@0QDVd
7QDQ:PD]P1QDWd7QDXd7QDQ:QDa5PD_P5QDYd7TD1QDZd7PD_P5QD[d7PD\R6QDne2QDnj4Q@\d7Y@0QD]d7QD^d7TD1QD_d
7`E[X7QD`d7QDad7QDbd7TD2QDcd7VD0`E[X7QD`d7QDad7QDbd7TD2QDcd7QDdd7QDQR5Q@i:QDed7QDfd7QDgd7TD1QDhd
7TD4QD^7PDRo>QDPR2TD3QDid7UD0PDTJQDjd7PDjR6TD4QDa5PDHQDkd7QDld7QDa5PDHQDkd7PDZR6PDlU3QDmd7QDQ:TD
3QDnd7PDZR6PDlU3PD[P5QDod7PD[R6QDPe7QDQe7PDk8QDRe7QDUZ5PDZl4QDi>TD1QDSe7UD0QDTe7QDUe7S@0S@0QDVe7
UD0PDd3QDWe7QDXe7`EmNQDYe7QD[<QDZe7QD[e7SD0QD\e7PD\c3QD]e7PD\c3QD]e7PDUR3PD\c3QD^e7PDHPD`Q7QDQ>Q
D_e7PDQP3PDW5PDbR6QD`e7PD\P5QDae7VD0QD`e7PD\P5QDae7QDbe7UD0QDce7TD5QDde7QDQR5Q@i:PDT8PD\R6Q@U]6T
D1QDee7PDmj;QDfe7QDge7QDhe7TD5PDbR6QDie7QDUS5P@bf3QDje7PDbR6QDke7QDUS5P@bf3QDl9PDbR6QDle7QDme7TD
1QDne7QDUS5P@bf3PDmNQDoe7QDPf7QDoo4QDQ?QD^o4QDQf7TD3QDRf7UD0QDSf7QDTf7TD4QDUf7QDVf7QDWf7QDXf7TD1
QDYf7`DWP5`D]R6`D[R6QDQ:QDa5QDZf7TD1QD[f7QDQ:Q@a5S@0QD\f7PDan<QDQ:QD]f7PDjU7TD1QD^f7PDQ\4PDbf3PD
mNQD_f7PDbR6QD`f7PDjX@PDkX@PDSP3QDaf7SD0QDbf7QDeOPDRP5QDcf7SD0QDWDQDdf7PDUX7PD`d1QDkQ1PDnc8QDef7
QDff7QDgf7QDhf7QDif7QDjf7QDkf7TD3QDlf7QDZBTD1QDhc4PDjR7QDUZ5QDmf7QDnf7TD6PDbR6PDdT;PDRP5QDof7QDP
g7QDQg7SD0PDjU3QDRg7PDHQDSg7TD8QDTg7QD_5QDTj6PDXh1QDUg7QDVg7QDWg7QDXg7QDYg7QDQ`5QDZg7PDnn2QD[g7Q
D\g7QD]g7P@iR6QDP^7QD^g7QD_g7QD`g7QD_5PD[R6PDdEPDYb4PD[R6QD_5QDag7QDbg7QDcg7QDdg7PDjR7PD_R3QDeg7
QDfg7PDPf3QDgg7QDY`7PDbR6QDhg7TD1QDig7PDiEPD[R6PDjR7QDjg7QDa5QDkg7QDlg7PDXP5QD_5QDmg7QDng7QDog7Q
DPh7QDdd3QDUS1S@0QDi4PDTJQDQh7PDTJPDkc:PDcn?PDTJPDdd3PD[R6PDaj>PDTJPDlT@PDUf4PDkb1QDRh7QDSh7PDkb
1QDTh7PDkb1QDUh7PDob4PD[R6PDkb1PDWT1PDjR7QDjh2PD[R6QD_5QDjh2PD[R6QD_5PDUJQDVh7QDWh7PDUJQDXh7QDYh
7PDQX=QDZh7PDZf6QD[h7PDnR1PDZV7QD\h7PDhR6QD_5PDXJQD]h7PDWJQD^h7PDZJQD_h7PDTJQD`h7PDlg3QDah7QDbh7
PDlg3PDQh3QDch7PDjR7QDdh7PDco8QDP_7PDP^<QDeh7QDfh7QDgh7PD[Q5PD`R6PD\Q5PD[Q5PDoP5PDVP5PD`Q5QDhh7P
D_Q5QDih7PDR`:PD\[=PDS`:PD\[=PD\[=QDjh7QDna2QDkh7PDoa1QDlh7PDZ[6QDmh7PD[T=QDnh7QDoh7PD[T=PDgU3QD
Pi7PD`d1PDWj2PDYP7PDWj2PDiR6PDmMPDiR6QDQi7QDRi7PDal4QDSi7QDTi7TD3QDUi7QDVi7QDWi7QDXi7PD^n6PD^T5P
DmMPDmMQDYi7PD^n6QDZi7PDiR6PDmMQDeS3PDS^:PD`R6PDZJPDZJPD`R6PDS^:QD[i7PD^;QD_n1QD\i7VD0QD_n1QD\i7
QD]i7QD^i7TD2QDo]3QD_i7QD`i7TD3QD_6TD6QDai7QDbi7QDci7QDdi7PDbR6QDUS1QDei7PDoP5`D[R6QDfi7TD2QDa5P
D\P5QDgi7PDkc:QDhi7TD4QDjh2PDhR7PDQ^:QDii7QDji7QDki7S@0QDli7PDZR6P@jR7QDmi7PD[R6QDni7PD\`:QDoe1P
D_h8PD`c:PD\R6QDYGQDoi7QDPj7PDkc:PDbR6QDQj7S@0S@0QDa5QDRj7QDSj7QDTj7TD3QDUj7PDfV7QDVj7Q@a5QDWj7T
D2QDXj7QD_`1PD_3PDVP5QDYj7TD1QDZj7PDVP5QD[j7TD2QD\j7QD]j7TD8QDai7QD^j7QD_j7QD`j7PDQ\4QDa5QDaj7PD
bR6QDbj7QDcj7QDQ:QDa5QDdj7PDbR6QD\JQDej7QDfj7TD1QDgj7QDhj7PDea1QDij7PDga1PD`R6PDha1QDjj7QDkj7PDU
P5QD[;QDlj7VD0PDUP5QD[;QDlj7QDmj7QDnj7QDoj7QDQ:QDPk7QDQk7TD2QDa5QDRk7QDSk7TD3QDUj3QDTk7QDUk7PDjR
7PDTJPD4PDjR7PDob1PDSc1PDgf5PD^m4PDPZ@QDVk7TD3QDWk7PD_P5QDod7TD2PDbR6QDXk7QDl[6TD1QD_5QDYk7QDi^1
QDZk7TD1QD[k7PDbR6QD\k7QD]k7QD^k7QD^[2QD_k7QD`k7TD1QDak7QDbk7TD1QDa5QDck7QD\k3PDfV7P@[R6TD4QDdk7
PDVP5PDUP5PDjR7QDek7QDfk7SD0PDiR6PDTJPDiR6PD_U3PDiR6PDU\7PDiR6PDiR6PD`Q3PDiR6PDiR6PDbY7PDiR6QDeQ
2PDmMQDgk7QDhk7PDmMPDSc1QDik7PD^4QDjk7PDVb1PD`R6PD^4PDoV7PD^4QDkk7QDlk7PDS^:QDmk7QDnk7QDok7PDYd:
QDPl7PDZd:QDQl7PD_R3QDRl7PDja1PDYNPDc;PDW5QDSl7PDoh6QDTl7PDVW7QDUl7PDSS5QDVl7PDSS5PDWZ@PD_d:QDWl
7QDXl7QDYl7PDob1QDZl7PD^JQD[l7PD^JPD^JPDkU8QD\l7PDac1PDcm4PDkHQD]l7PDPe6QD^l7PDQ_:QD_l7PDeGQD`l7
PDoU6QDal7PDW^:QDbl7PDa^:QDcl7PDa_:QDdl7QDel7PDhR6PDi3QDfl7QDgl7QDhl7PDQS5QDil7PDhS;QDjl7PDWd1QD
kl7PD]h2QDll7PDWo2QDml7PD]6PDWo2PD[c1QDnl7QDol7QDPm7PDo]<PD\P8QDQm7PDSd:QDRm7PDSd:PDRDPDnc1QDSm7
QDTm7PD]T@PD[S?QDUm7PDgc:QDVm7PDVd:QDWm7PDiHQDXm7PDe7PD[R6PDYJQDYm7QDZm7QD[m7aDW6`D]Q@`D_Z=`DhP6
PD[d2QD\m7QD]m7PD[d2PDkb1QD^m7PDic:PD\8PDQ^:QD_m7PDeZ@PDgHPDgU3QD`m7PDga1PD`R6PDha1PDVi4PD[2PDfR
6QDam7PDb\7QDbm7PDaP3QDcm7PD[^>QDdm7PDQg:QDem7PDmMQDfm7PDd8QDgm7QDhm7QDim7PDbR6PDbb3PDUP5QDjm7PD
mn2QDkm7PDjR7PD_^;PDdn?QDlm7PDW_:QDmm7PDbb:QDnm7PDQX>QDom7PDTW7QDPn7PDiEQDQn7PDZR6QDRn7PDZR6PD^Y
7QDSn7PDoV7QDTn7PD\P5PDZR6PDoV7PDfR6PDoV7PDoi1PD[R6PDoV7PDfh3QDUn7PDiR6QD\l5PDiR6PD_P5PD1PD_P5PD
4PD_P5VD0QDVn7PD_P5QDRa7TD6QD;QD;TD6PD4PD[P5SD0PD[P5QDWn7PDWh3QDXn7PDPT;PDWc;PDob1PDhZ@PDka1PD]F
QD[;PD`c1PD?PDgf3PDR3QDYn7QDZn7QD[n7QDYCTD2QD\n7VD0QDYCTD2QD\n7QD]n7QDYCTD2QD\n7PD[R6QD[;QD^n7QD
_n7QD`n7UD0PD[W7PDbR6TD6PD\R6PDoU6PD`R6PDkHPDkHPD`R6QDan7PDiHPD`R6QDbn7PDfGPD`R6PDeGQDcn7TD4QDa5
QDdn7QDen7PD`R6QDog7PDXJPD4PDWJPDTJPD`R6QDfn7QDjh2S@0QDgn7PDVm4QDhn7PD[d8PD`R6PD\Y@QDin7QDjn7PDZ
JQDkn7PDS^:QDln7PDW_:PDmZ@PDQ^:QDmn7PDlg3QDnn7PDSc1PD[R6PDl^;PDSc1QDon7PDPe6PDcP3PDYd1QDPo7PDmMQ
DQo7QDRo7PD_6PD]h2PDaR6PD_h2PD_h2PDaR6PD]h2QDSo7QDTo7QDUo7TD2QDVo7PD[a1PDaR6PDTb1PDgP5PDaR6PDhP5
PDbT3PDaR6PDcT3PDhR6PDTf3QDWo7PDiMQDXo7QDYo7QDZo7QD[o7PDlh2QD\o7QD]o7QDol7QD^o7QD_o7QD`o7PDji2QD
ao7PD^a1PDmn3PDT[@PDmd:PDU[@PDal4QDbo7QDco7QDdo7QDeo7QDfo7PD`h2QDgo7QDho7QDio7QDjo7QDko7QDlo7QDm
o7PDe5QDno7`D[g:`DSl:`DhT@QDoo7QDPP8TD4QDQP8QDRP8TD3QDSP8`DjR7`DkR7QDTP8QDUP8QDVP8PDkc:QDWP8PDkc
:PD\R6QDXP8UD0PDWP5QDbb7S@0QDYP8`D]e4`D^f3`DT8PDWP5QDZP8S@0QD[P8QD\P8QD]P8QDa5PDZl4UD0PDjR7S@0QD
^P8QDa5aDj5aD`6aDf6aDW3QD_P8UD0QD[;S@0QD`P8QDaP8QD[;S@0QDbP8QDcP8S@0QDdP8UD0QDh5SD0QDeP8UD0SD0QD
eP8UD0QDh5QDeP8UD0QDeP8QDfP8QDgP8QDhP8QDiP8QDjP8QDkP8Q@lP8TD2QDmP8QDnP8QDoP8SD0QDPQ8QDQQ8S@0QDa5
QDRQ8QDSQ8QDTQ8QDUQ8TD6PD^R6QDVQ8QDWQ8PDcf3PDmNSD0QDXQ8QDa5PD\P5PDnR1QDYQ8TD1QDZQ8P@bR6PD_P5QD[Q
8QDQ>PD_P5QD\Q8PDbR6QD]Q8QD^Q8TD2QD_Q8QD`Q8PDea1PDbR6QDaQ8QDl[6TD3QDbQ8QDcQ8PDWP5QD_5PDTY7QDdQ8U
D0QDeQ8TD1QDfQ8QDgQ8TD5QDhQ8PDPb1QDiQ8QDjQ8TD4QDa5QDkQ8QDlQ8TD2PDhP>QDiZ5QD;TD6PDfV7PDcf3PDmNQDm
Q8QDnQ8QDTW3QDoQ8QDPR8TD1QDQR8QDRR8QDSR8QDTR8QFo5QDa5PDbFQDUR8TD2QDa5PD_P5SD0QDaBQDVR8TD1QDWR8QD
XR8QDYR8QDZR8PDlZ3QD[R8PDlo<QD\R8PDWJQD]R8QD^R8TD1P@jR7QD_R8PD[R6P@jR7RD0QDQ:QD`R8PDbR6QDQ:QDaR8
QDbR8QDcR8QDdR8QDQ:QDeR8PD\P5QDbR8QDfR8QDgR8QDP<QDhR8TD1QDiR8QDQ:QDjR8TD3QDkR8QDQ:PD`f3PDZS1PD]R
6QDlR8TD1QDmR8UD0PDcDTD5QDnR8UD0QDoR8PDbR6QDPS8QDQS8QDRS8TD1QDSS8QDTS8UD0QDX\3TD1QDUS8QDVS8`DgD`
DSEUD0QDWS8P@oh6PDbR6QDXS8UD0QDYS8QDZS8QD[S8UD0PD_Q1QD\S8QDQ:QD]S8P@bR6QD^S8QD_S8QD`S8QDaS8PDbR6
PD`1QDbS8QDP<TD1QDcS8QDdS8TD3QDeS8QDfS8QDgS8TD1QDhS8QDiS8PDd`<PDbR6QDjS8QDkS8TD1QDgGQDS=QDlS8QDm
S8TD1QDnS8QDoS8QDPT8QDQ:QDQT8TD5QDRT8QDUS5P@bf3Q@ST8QDTT8PDbR6QDUT8QDUS5P@bf3QDVT8PDbR6QDWT8QDXT
8QDYT8TD4PD6QDZT8TD2QD[T8RD0QD\T8PDjR7TD1QD]T8QD^T8QD_T8TD3PD6QD`T8QDaT8TD3QDbT8QDcT8TD1PD4QDdT8
PDVP5PD[R6QDeT8QDfT8PD\R6QDgT8QDhT8PD_f6QDiT8PDUJQDjT8QDkT8TD1PDUJQDa5PD[1PDbR6QDlT8TD2QDmT8PDkV
=QDnT8VD0PDkV=QDnT8QDoT8PDkV=QD_5PDaj4QDPU8QDQU8TD1QDRU8QDSU8TD1QDTU8TD1QDUU8TD1QD_5QDVU8TD2QD_`
1QDWU8QDXU8TD5PDVP5PD[R6QDYU8QDZU8TD1QD[U8QD\U8S@0QDi4QDi4TD1QD]U8QD^U8QD[;PDjHQD_U8QD`U8QDaU8QD
bU8QDcU8PDY[<QDdU8QDeU8TD4QDfU8QDgU8QDhU8QDiU8QDjU8PDWP5QDkh2QDkU8PD\V8QDlU8QDmU8PDST8VD0QDmU8PD
ST8QDnU8PDST8QDoU8QDa5PD[1PDbR6QDlT8TD2QDPV8QDQV8QDRV8QDSV8QDTV8QDUV8PDPe2PDPe2QDVV8VD0PDPe2QDVV
8QDWV8QDY`7QDXV8P@jR7QDYV8PDkc:PD\R6Q@ZV8QD[V8QD\V8PD\8QD[;TD2QD]V8QD^V8Q@_V8QD_5QD`V8QDaV8QDbV8
QDcV8QDdV8PDiR6Q@YGQDeV8QDfV8TD4QDa5P@ROQDgV8QDoe1QDhV8QDiV8P@VP5QDjV8TD1QDkV8QDlV8P@e^@QDmV8TD3
QDnV8QDoV8TD6QDPW8QDQW8PDUP5QDRW8`DZ_<QDSW8PDik?QDTW8TD2QDSW8PDa_7QDUW8TD6QDVW8TD3QDWW8QD_X7QDXW
8TD2SD0QD_`1QDYW8QDZW8TD1QDil2TD6PDSP5PDbR6QD[W8TD1QD\W8TD6PDbR6PD4QD]W8TD1QD^W8QD_W8TD5PD^R6QD`
W8TD3QDaW8QDbW8TD1QDcW8QDdW8TD<QDeW8QDfW8TD1QDgW8QD_5QDhW8TD2QDiW8QD_5QDjW8TD2QDkW8QDlW8QDmW8QDn
W8PDbR6QDoW8QDPX8QDQX8P@jR7TD2QDRX8QDSX8`EmN`E>`En9QDTX8QDUX8QDVX8QDZ9QDWX8TD6QDXX8QDVX8QDZ9QDWX
8TD6QDXX8QDT[7QDU[7TD1QDYX8QDZX8QD[X8QD\X8TD3QD\6QD[X8QD\X8TD4QD]X8QD\6PD4TD4PD6QD^X8TD8QDbV6QD_
X8TD7QD`X8P@jR7Q@aX8QD_5QDbX8QDcX8Q@dX8QD_5QDeX8QDfX8QDgX8PDZJQDhX8QDiX8PDWP5QDjX8QDkX8PDWP5PDVj
4QDlX8QD[5QDmX8TD1QDnX8QDoX8TD5QDPY8WD0QDQY8TD3XD0QDRY8QDo5QDSY8aDc6`DmMQDo5QDTY8aDc6`DmMaDW6QDo
5QDUY8TD5QDVY8QDo5TD2QDY6PDYP5QDR6TD1QDWY8SD0QDo5TD1QDXY8QDYY8S@0VD0QDo5TD1QDXY8QDYY8S@0QDZY8QDo
5QDkU1QDY6QD[Y8S@0QD\Y8QDY6QDo5TD1QD]Y8TD3PDYP5RD0QDY6RD0RD0QDY6QD^Y8QD_Y8QD`Y8TD1QDaY8QDbY8SD0Q
DcY8QDdY8TD2QDeY8TD4PDYP5QDfY8TD2QDgY8`EPJQD\6TD2QDhY8`DYd7`DVh6`Dd8`Dma:QDiY8TD8PD4TD5QDY6PDWP5
QDgm1SD0PDVc4QDjY8TD2QDkY8`Dbf3QDlY8TD1QDmY8QDnY8TD1QDoY8QDPZ8TD4QDQZ8P@YP5QDRZ8TD3QDSZ8QFo5QDTZ
8QDUZ8QFo5QDVZ8QDWZ8QFo5QDX6QDXZ8QDYZ8TD2QDZZ8`D]S1`DRO`DTM`De_6`DZR1`D^2`DS2`DSM`DmX7`DcO`D]P1`
DmR1`DdU6`DV]6`DH`DaY7iD1SD0PD4QD[Z8QDX6VD0PD4QD[Z8QDX6QD]>PD4QD\Z8S@0QDo5QD]Z8VD0PD4QD\Z8S@0QDo
5QD]Z8PD1PD4QD^Z8S@0QD_Z8QD`Z8QFo5QDX6QD_S7VD0QFo5QDX6QD_S7QD]>PD4QD[;S@0QDaZ8QDbZ8PD4QDcZ8PD[R6
QDdZ8TD2QDeZ8PD`R6QDfZ8Q@gZ8PD[P5PDQk7PDbR6PD4QDhZ8QFiZ8QDjZ8PDai7QDkZ8TD7QDlZ8QDmZ8TD6QDnZ8QDoZ
8TD8QDdW8QDdW8SD0QDP[8TD2QD_5QDQ[8PDd`;QDR[8TD2QDS[8PDm_@QDT[8QD\6TD1QDU[8P@YP5TD8QDV[8QDbV6QDW[
8QDX[8PDk8PDcf3QDY[8QDZ[8PDcf3PDmNQD[[8PDjR7QD\[8QD\6QD][8TD9QD^[8QD\6TD3QD_[8TD6QD`[8QD\6QDa[8T
D3QDb[8TD6QDV[8QDc[8QDd[8S@0QD\6QDe[8TD6PD4Q@h5S@0QD\6QDV[8TD8QDf[8QDd[8S@0QD\6VD0QDg[8TD3QDh[8Q
Di[8TD8QDa5QDj[8QDk[8QDl[8QDm[8P@bR6QD]5QDn[8QDo[8QDP\8QD_5QDbV6PDmNPDZR6QDQ\8PDZFQDR\8QDS\8PDoi
1PDg_6PD^R6PDng4QDQi7QDRi7QDT_5QDT\8PDbR6QDU\8QDV\8PDjR6QDW\8PDjR6PDQ\4QDX\8PDjR6PDQ\4QDi:QDY\8Q
DZ\8TD4PDPX7PDiR6QDZ\8TD3PD6QDe_5QD[\8PDiR6QD\\8TD4QDR\6QD]\8QD^\8QD_\8PDi1PD\R6PDZW7SD0PD[W7VD0
`DbR6Q`1j5QD`\8`D^4`D_U3`DXU3`DZ4`Did6`D]o3`D_M`DT5`D\8PD[W7QDa\8`DbR6Q`1j5QD`\8`D^4`D_U3`DXU3`D
Z4`Did6`D]o3`D_M`DT5`D\8UD0PD[W7QFb\8QDc\8PD[W7QDQ:PDcDQDd\8PDcn2QDe\8S@0QDf\8PDcn2QDe\8S@0QDf\8
QDg\8QDh\8QDaBPD`X7QDi\8PDkb1PDmo2PDTJPDge<QDj\8TD3PDoh6QDbV6TD4QDk\8QD_5PDgf3QDl\8QD]6TD2QDm\8Q
Dn\8QDo\8TD8QDP]8QDQ]8QDYU2PDbR6TD8QDP]8QDQ]8QD^6S@0QDR]8PDUR3QDS]8PDZe6QDT]8QDbV6PDmNS@0QDU]8TD
3QDV]8QDbV6TD4PD^R6QDW]8QDbV6TD3QDX]8QD_5QDbV6QDY]8P@bR6S@0QDZ]8VD0QDbV6QDY]8P@bR6S@0QDZ]8QD[]8Q
DbV6QDY]8PDbR6S@0QD\]8PDcf3PDmNQD]]8QD^]8QDbV6TD3QD_]8QD`]8PDgf3PDmNS@0QDa]8PDcf3PDmNQDb]8`DjR7`
D]6QDe_5QDc]8QDQ>QDm[8P@bR6P@mNQDd]8VD0QDm[8P@bR6P@mNQDd]8QDe]8QDf]8QDg]8TD6PD4QDh]8QDi]8TD5QD0`
D]Q7`DjC`Dd`4`D^`4`DmC`DhR7`DiR7QDj]8TD6QDk]8Q@l]8TD1QDm]8QDn]8TD3QDo]8TD8QDP^8QDQ^8QDR^8TD4QDa5
QDS^8QDT^8QDQIPD]6TD5QDYn5QDU^8TD1QDV^8PDjR7QD^5QD_5QDW^8P@jR7QD_5QD_5PDVP5PD[R6QD_5QD_5PD9QD_5P
DcV7QDX^8QDY^8QD_5QDZ^8PD_R6QD_5TD6PDbR6QD_5QD_5QD[^8QD\^8QD]^8QDbS5QD^^8TD5QD_^8aDj5aD`6aDf6QD`
^8TD4QDa^8`DjR7`DR8`DhR7`DkP5`DcE`DlU3PD_R6QDb^8PDbR6QDc^8QDd^8QDe^8QDf^8TD2PD\R6QDg^8SD0PD4SD0P
D4S@0QDh^8QDa5QDhg7TD1QDi^8QDj^8QDk^8SD0`EmN`E>`En9`EbR6`Ebf3`E`f3`Eej;`Efj;`EnN`EROQD_7QDl^8`Do
V7`EmN`E>`En9`EbR6`Ebf3`E`f3`EnN`EROQDm^8QDn^8SD0`DoV7`EmN`E>`En9`EnN`EROQD_7TD3PDYP5SD0QDRT7QD_
S7QD`7QD_7TD2PD4QD`7SD0TD2QDkMPDiR6TD4QDo^8PDQ\4QDP[8QFP_8TD2QDQ_8VD0QDP[8QFP_8TD2QDQ_8PD4`EmN`E
kb1`Eoh6`E_f3`E>`En9QDb7TD5PDiR6QDc7TD3QDR_8`DVP5QDS_8PD_R6TD4QDT_8QFVi3TD1QDU_8QDoT3SD0QDV_8QDo
d3QDW_8TD2PDYP5QDX_8P@jR7TD2QDY_8QDSX8PDWP5PDjR7QD_5QDZ_8QD[_8TD2QD\_8TD3QD]_8QDa7TD3QD^_8QD__8Q
D`_8QDa_8QDb_8QDd7TD6QDe7TD1QDc_8QDd7PD4TD3QDd_8QDd7TD4PD6QDe_8QD_5PD<SD0QDf7TD6QDf_8PD=QDg_8SD0
QDf7TD5QDh_8QDUS1TD2QDi_8QDf7TD3QDj_8TD4PDiR6SD0QDk_8TD7QDl_8aDj5`D\P5aD`6aDf6SD0QDm_8TD1SD0QDn_
8QDo_8TD1QDP`8QD_5QDQ`8TD3QDR`8SD0QDS`8TD4QDT`8QD_5TD2QDU`8PD6PDmj7RD0QDV`8TD7QDW`8RD0UD0QDX`8QD
Y`8PD6UD0QFo5QDZ`8TD3PD6UD0QD[`8QD\`8TD4PD6PD4QD]`8TD2QD^`8QD_`8VD0PD4QD]`8TD2QD^`8QD_`8QD``8PD4
QDa`8QDb`8VD0PD4QDa`8QDb`8PD1PD4QDc`8TD2PD\a:PDVP5PD4QDd`8S@0QDe`8QDf`8VD0PD4QDd`8S@0QDe`8QDf`8P
D1PD\a:PDVP5PD4SD0QDg`8PD4QDh`8QDi`8QDj`8QDk`8QDl`8SD0QDm`8QDn`8SD0QDo`8QDPa8SD0QDQa8TD5PD6QDRa8
QDjT2RD0UD0PD\R6QDSa8UD0QDTa8PD6QDUa8QDVa8TD1PDbR6QDWa8QDXa8TD3QDYa8QDZa8QD[a8QD\a8QD]a8TD4PDWP5
PDjh3QD^a8PD[R6PDjR7TD1QD_a8QDa5QDk7SD0QD`a8TD2QDaa8SD0PDWP5QD[;QDba8QDca8SD0PDWP5QDbb7QDda8SD0Q
Dea8QD]V1QD[;TD2QDfa8QDga8QDha8QDia8QDja8TD1QDka8QDla8QDma8QDna8PDQg:QDoa8QDPb8QDQb8PDdT;PDRP5QD
Rb8PDXc@QDSb8QDTb8QDd_3QD_5PDZe6PDSh:QDfAQDUb8QDVb8TD1QDWb8QDja2PDjR7TD1QDXb8QDYb8QDZb8QD[b8QD\b
8QD]b8TD1QDY`7PDbR6QD^b8TD2PDmR5PD[R6QD[;TD1QD_b8QD`b8QD_P2Q@[;QDab8QDWk3PDUP5QDbb8TD2QDcb8QDh7T
D1QDdb8TD2QDeb8QDfb8Q@\o3QDgb8QDhb8QDib8TD2QDa5Q`1j5QDjb8QDi7TD2QDa5Q`1j5QDkb8PDQ\4QDlb8QDmb8P@e
EPDYP5QDQ:QDnb8TD1QDPe2QDob8QDPc8QDQ:TD2QDQc8PD_P5QDRc8QDQ>QDQ:QDSc8TD1PDmR5PD[R6QDTc8QDQ:TD6PD`
R6QDUc8QDVc8UD0PDZe2PDan<PDZe2PDan<PDbR6QDWc8QDQ:QDXc8TD5QDYc8QDZc8SD0QD[c8QDQ:QD\c8SD0QDYc8QDYX
7Q@]c8QD^c8QDYc8QDYX7QD_c8QD`c8QDac8QDgT6QDbc8TD3QDjh2VD0QDbc8TD3QDjh2QDcc8PDjR7QDdc8PDjR7QDec8Q
Dfc8TD4PDhP5QDgc8QDhc8QDic8QDjc8TD3QDkc8`DZ5QDlc8QD_W2QDmc8QD_5QDa5QDnc8SD0S@0QDP[8QD[;TD2QDoc8Q
DPd8TD3QDQd8QD_5QDRd8QDSd8QDTd8QDUd8QDVd8QDY`7QDa5QDWd8QDa5QDXd8PD^R6QDYd8PDYi:PDSP5QDZd8QD[d8QD
\d8TD1QD]d8TD2QD_5QD^d8PDZR6QD_5TD2PD4TD2QD_5QD_d8QD`d8QDj]7QDad8TD3PD<QD_5QDbd8QDcd8QD_5QDdd8TD
9PD6P@>P@QV;TD1QD_5QDed8TD4PD4QD_5QDfd8QDgd8QDhd8PD<QD_5PDPl4QDid8TD4PD6QD_5PDZ`;QDa5QDjd8QDkd8P
DQm4QDa5PDZ`;QDld8QDmd8QDnd8QD_g3P@R3PDSX7QDod8QDPe8QDQe8TD1PDZS5QDQ:QDRe8P@bR6P@R3QDSe8QDTe8PDb
R6PDd3QDUe8TD1QDVe8PDVP5PD[R6QDWe8QDXe8QDgW1S@0QDYe8QDYU2QDZe8QD[e8QD\e8QD]e8QD^e8PDjEQD\k3PDZR6
PDjR7QD_e8QD`e8QD_P2PDjR7QDae8QDbe8PD[R6PDjR7TD1QDce8UD0QDde8TD6PDUP5PDjR7TD2QDee8QDa5PDUP5PDjR7
TD2QDfe8PD4QDge8QFhe8UD0PDTf:PDbR6QDie8PDmj;QD_5QDje8QDa5QDke8QDle8PD[R6QDme8TD1QDne8QDoe8QDPf8P
Dkc:TD1QDQf8QDRf8PD[R6TD1QDSf8PD`d1QDTf8QDUf8S@0QDVf8QDa5PDQk<QDWf8QDXf8PD\R6QDd[8TD1QDYf8QDZf8Q
D[f8QD\f8QD]f8TD2QD^f8QD_f8QD`f8QDaf8QDfj7QDbf8QDcf8QDdf8QDef8PDTf@QDff8QDgf8QDhf8QDif8TD2QDjf8P
Dda1QDkf8PDW_:QDlf8QDmf8QDnf8PDkU8QDof8PDVj4QDPa6QDPg8QDQg8QDRg8QDSg8QDTg8PDR8PDWFQDUg8QDg7TD1QD
\Z7P@mNSD0QDg7TD1QDVg8PDbR6P@mNSD0QDl7TD1QDWg8P@bR6QDXg8TD1QDYg8aEeV7QDi4QDZg8Q`1j5QD[g8aDW6aDo5
QD\g8TD2QD]g8QD^g8QD_g8QD^g8QD`g8QDag8QD^g8VD0QDag8QD^g8QDbg8QDi4TD2QDcg8QDdg8QDeg8PD[R6S@0QDi4Q
Dfg8PD[R6S@0QDi4WD0QDgg8XD0QDi4`D[R6`DPO`DnN`DQO`DoN`DoT<`D[2`DSP3QDhg8S@0QDi4Y@0QDig8QDjg8PDd[2
PD_P5QDkg8TD2PD\R6QDlg8QDmg8QDlT1QDX:QDa5S@0QDng8QDog8QDPh8QDQh8S@0QDRh8QDlT1QDSh8S@0QDi4PDiR6P@
hR7QD[V1PD[R6Q@h5S@0QDTh8QDUh8TD4QDj4QDj4TD2QDVh8PDk8PDcf3PDmNPDea1PDbR6QDWh8PDWT1QDXh8QDYh8QDYC
QDZh8QD[h8QDYCQD[;QD\h8QD]h8PD`f@PDaj1QD^h8PDaj1QD^h8UD0WD0QD_h8XD0SD0QD`h8UD0WD0QDah8XD0QDbh8TD
3QDch8QDdh8QDeh8QDfh8Q@oe1Q@fh8QDgh8QDhh8QD[;QDih8QDjh8PD[T=QDkh8QDlh8QDmh8PDbR6QDnh8QDoh8QDYGSD
0QDPi8PDQm4QDQi8QDRi8PDbMQDSi8`D\R6QDTi8QDQm4QDUi8S@0QDVi8QDWi8PDbR6QDXi8PDhS?QDYi8QDQ:QD`b1QDZi
8QDQ:QD[i8PDR3QD\i8QD]i8TD2QDa5PD_P5SD0QDQ>QD^i8QD_i8VD0QD^i8QD_i8QD`i8QDai8QD[;S@0QDi4QDbi8PDbR
6QDci8QDa5QDdi8QDei8P@jR7QDfi8PDco8PD\8PDkb1PD[R6QDgi8PDog3PDcFPDhR6QD]_1PDbY7PDiR6QDQ:QDhi8PD\R
6PDeh3PDQ\4PDnNQD]X2PDmNQDii8PDbR6QDQ:QD]f7PDjR7TD1QDji8PDU6QDki8PDUR3SD0TD3QDli8UD0QDmi8PDbR6QD
ni8QDoi8QDPj8QDd;QDQj8QDRj8PDbR6QDSj8UD0PDXQ3PDbR6QDTj8QDUj8QDQm4Q@h5TD3QDVj8PD_P5QDWj8PDbR6QDXj
8QD_5PDok4PD[R6QDYj8PDiV=QDZj8P@jR7QD[j8PD[R6QD\j8PDie7QD]j8QDi4TD5QD\n2QD^j8UD0QD_j8QD`j8TD1QDa
j8QDbj8QDQ6QDcj8PDVm4QDhX5QDdj8PDjR7QDej8PDRNQDfj8PDfc:QDgj8QDhj8QDij8QDjj8PDdd3PDgMQDkj8QDlj8PD
[n;PD^n6QDmj8PDUJQDnj8QDoj8PDWP5QDPk8QDQk8PDTJQDkP6QDRk8PDUP5QD[;PDRf1PDhR7PDlg3QDSk8QDTk8PDjR7P
Dlg3QDUk8QD[;TD1PDlg3QDVk8QDWk8QDXk8QDYk8PDiHPDhR7PDTJQDZk8QD[k8PDT8PD\HQD\k8QD]k8QD^k8QD_k8QD`k
8QDak8QDbk8PD_R3PD[R6PDjR7QDck8QDdk8QDek8QDfk8QDgk8QDhk8QDik8PD[R6PDjR7QDjk8QDkk8PDWP5P@jR7QDlk8
QDmk8QDnk8PDhR7QDok8QDPl8QDQl8QDRl8QDSl8TD3QDTl8QDdh7QDUl8QDdh7QDVl8QDWl8TD4QDXl8QDYl8TD1QDZl8QD
[l8QDa5QD\l8`D[c3`DT8`DZF`DgD`DX:`D`b4`DP8`DnG`DWg4`DWc<`DjR7`DhR7`D]3`DQE`Dmb1QD[5TD3QD]l8QDQi8
PDjR7TD1QD^l8QDd_3QDi:PDjR7QD_l8PD[R6QD`l8QDa5QDal8QDbl8RD0QDcl8TD4PDbR6QDdl8TD1QDel8TD1QDfl8PDb
R6QDgl8TD1QDnd5QDhl8S@0QDil8QDjl8RD0QDa5PDWP5PDjR7S@0QDkl8UD0aDo5aDl5aDd5iD0iD1`Dm9`DWj;`DmM`D_P
5`Doh6`DUW7`DiE`DPW7`DPl4`DQW7`Den6`D^P5`DYT3`DZQ5`DYQ5WD0SD0XD0QDll8QDml8QDa5QDnl8QDol8PDfh3QDP
m8TD1QDQm8QDRm8QDo5TD1QDSm8P@Zl4QDTm8WD0QDUm8QDVm8XD0TD2QDU\8QDWm8PDeV7QDXm8QDW_5QDa5PDZl4QDYm8Q
DQ?QDZm8TD2QD[m8UD0PDjR6QDXT5QD\m8TD:PD2QD]m8TD4QD^m8PDYP5QDa5QD_m8PD^R6TD2QF`m8QD\6TD1QDam8`DaY
7`DH`DPl4`DVR8`D\g4`D[g4`DZ[6`DYP5`Dn;`Dfh3`Eif3`E\P5`Ehf3`E\c3`EbR6QD\6TD1QDbm8QDcm8TD1QDdm8QDe
m8TD2QDfm8QDgm8QDQ:QDjZ8QDhm8QDim8QDQ:QDjm8QDkm8QDQ?QDlm8QDmm8SD0QDQ?QDlm8QDnm8QDom8QDPn8TD1QDQn
8PDHPDoP5QDom8QDPn8TD1QDQn8PDHPDoP5QDQ?QDlm8QDRn8SD0PDhR6SD0TD6PD6QD_5QD_5QDSn8QDP<PDYi4QDTn8TD1
QDhGQDUn8TD1QDVn8QDWn8P@[R6P@jR7QD_5S@0QDZ9TD1QDXn8QDYn8PDai7QDZn8TD2QDm7TD6QDa5QD[n8QDZn8TD2QDm
7TD6QDa5QD\n8SD0QD]n8QDm7TD6QDa5aDj5aD`6aDf6QDm7PD[R6QDk_6TD6QDa5QD[n8QD^n8TD1QDo7PDbR6QD_n8QD`n
8QDo7QDan8QDn7QD]W2TD1PDc3QDbn8QDcn8TD1Q@kU1QDdn8QDen8QDfn8PDk8TD1QDdn8TD2QDgn8QDn7PDbf3PDnn2PDb
R6QDhn8QDin8TD3QDjn8QDkn8QDln8QDa5QDmn8QDnn8QDon8QDPo8UD0QDQo8QDQ:TD9PD4QDQ:QDTY1PDR3SD0QDQ:QDRo
8PDR3QDSo8QDQ:PDbf3PDR3PDPo2PDbR6QDTo8QDQ:QDZj7PDVP5PD[R6QDQ:QDSP5PDmNQDUo8PDbR6QDVo8TD1QDWo8P@Y
P5QDbU6P@bf3QDXo8S@0P@\R6PDiR6QDYo8QDZo8TD1QD[o8QDQ:QDa5PD\P5QD\o8QDQ:QD\T2QD\o8QDQ:QD]o8QDS=QD^
o8`Dnn2`Dan2`DdQ1`Dfh3QDQ:QD_o8QD`o8QDQ:QDhc5QDS=QDao8QDQ:QDbo8QDao8QDQ:QDR`5QDS=QDco8QDdo8QDQ:Q
Deo8PDdQ1QDdo8QDQ:QDfo8PDHQDgo8PDHQDho8QDa5QDio8QDS=PDhR7QDjo8UD0PDeV7TD<QDa5PD\R6QDko8PD\R6QDlo
8PDbR6QDmo8QDno8QDYP5TD1QDa5QDS=PD\R6QDen8QDoo8PD\R6QDen8PDbR6QDPP9TD2QDR8TD4QDS8QDQP9QDR8TD2PDT
h@PD`R6PDUh@QDRP9TD2QDT8QDSP9`DVj4`DZb4`DVg1QDTP9QDUP9Q@VP9PD6QDWP9TD1PDWP5QDXP9QDYP9QDZP9QD[P9P
DiR6PDbY7QD\P9PDjR7TD2QD]P9QD^P9QDi4TD8QD_P9PDjR7WD0QD`P9XD0QDaP9QDbP9QDVf8QDcP9QDdP9QDVf8`Eif3`
E\P5`Ehf3`E\c3QDeP9QDfP9TD3QDgP9PDYP5QDhP9TD2QDiP9QD_5TD1QDjP9UD0PDjR6TD8QDQ>QDkP9UD0PDjR6QDlP9Q
DmP9QDcT5TD3QDnP9QDoP9QDi4Q@U`6QDPQ9Q@j5QDQQ9QDRQ9TD2QDZV2QDSQ9TD2QDU8QDTQ9QDU8QDa5QDUQ9SD0QDVQ9
SD0QDj[7SD0PDUJQDWQ9QDXQ9QDP8TD4QDYQ9QDZQ9QDd_3QDQ8Q@[Q9`DjR7`DhR7`DiR7`DkR7`DkP5`DcE`DSW7`DTW7`
DoV7`DPQ5`DQQ5`DRQ5`DoP5QD\Q9PD]6PD[R6QD]Q9TD3QD^Q9QD_Q9TD1QDV8QDhl4TD9QD_Q9TD1QDV8QD`Q9PDkc:QDa
BQDaQ9PDbR6QDbQ9VD0QDaQ9PDbR6QDbQ9QDcQ9QDdQ9QDeQ9QDfQ9QDQ>QDie7QDgQ9TD:QDhQ9QDiQ9TD2QD_5QDjQ9TD1
QDkQ9QDgQ9TD:QDhQ9QDlQ9S@0QDmQ9QDQ:TD1QDnQ9QDQ:QDoQ9QDPR9TD8QDQR9QDRR9TD1QD_5QDSR9QDTR9TD1QD_5TD
2QDkQ9QDUR9oY1400YP1510[P1420YP1430YP1340VP1550VP1460ZP1370XP1480VP1390XP15:0]P14;0WP13<0WP13=0W
P13>0VP14?0YP1:@1_P19A1^P18B1XP15C2ZP16D2YP11E2RP14F2ZP16G2XP13H2UP13I2SP13J2VP14K2WP13L2VP15M2[
P13N2VP15O2\P13N2UP15P12ZP19Q13[P14R13ZP16S13\P16T13[P17U13[P17V13_P16W13YP17X13\P15Y13ZP16Z13YP
14[13VP14\13WP13]13VP18^13_P19_13bP17`13\P13a13VP13b13XP14c13ZP14d13ZP15e13\P14f13YP19g13`P14h14
VP1:i14UP16j14XP19k14VP13l14WP13m14TP15n14XP15o15YP15P25XP15Q26YP15R26XP14S26WP16T26YP12U27TP14V
27VP14V27XP14W27YP14X27WP13Y27TP15Z28VP15[28VP13\28VP16]28\P14^28VP12_28TP13`28WP14a28VP12b28TP1
3c28VP17d28TP17d28VP12e28TP13f28TP15g28XP14h29WP13i29UP14j29VP12k29UP13i29UP15l29SP13m29WP14n29U
P16o2:\P16P3:\P15Q3:WP15R3:ZP15S3;XP14T3;VP15U3;ZP16V3;WP16W3;ZP14X3;UP13Y3<TP14Z3<XP13[3<TP16\3
<VP15]3<VP14^3<VP14_3<VP15`3<VP13a3<TP16b3<WP13c3<VP13d3<VP14e3<WP13f3<VP14g3<WP13h3<UP13i3<VP13
j3<XP17k3<^P12l3<TP13m3<WP13n3<VP17o3<`P14P4<YP13Q4<VP13R4<VP14S4<XP14T4<XP14U4<ZP15V4=VP15W4=[P
17X4=XP16Y4=ZP16Y4=\P17Z4=_P17[4=ZP15\4=ZP16]4>YP16^4>ZP16_4>ZP13`4>VP16a4>XP16b4>XP15c4>VP14d4>
VP16e4>[P14f4>WP14g4>ZP13h4>WP14i4?VP15j4?XP16k4?XP14l4?VP14m4?WP13n4@XP15o4@ZP16P5@YP14Q5AUP16R
5AZP13S5BWP12T5BTP13U5BXP12V5BUP12W5BTP13X5BYP14Y5BXP15Z5BYP12[5BTP13\5BTP16]5BXP12^5BTP15k3BYP1
3_5BVP12`5BUP11EBRP14a5BXP12b5BTP17c5B`P14d5BXP12e5BTP18f5B]P14g5BVP14h5BXP13i5BVP14j5CVP13k5CWP
14l5DVP15m5DXP14n5EYP13o5EUP12P6FTP13Q6GTP13R6HVP14S6HWP13T6HWP15U6IXP16V6IXP16W6IYP14X6JTP13Y6J
UP12Z6JTP14[6JVP13\6JXP15]6JYP15^6JYP15_6J[P15`6JXP14a6JVP13b6JWP17c6JZP15d6JXP13e6JTP15f6JYP15f
6J[P14g6JWP14g6JYP14h6JVP12i6JTP14j6J[P14k6JWP14l6JTP14l6JVP16m6JYP15n6JYP13o6JTP13P7JVP12Q7JUP1
4R7JVP16S7JXP16T7JXP16U7JZP18V7J\P13W7KVP13X7KWP13Y7KWP14Z7LTP12[7LTP12\7LTP12]7LTP12^7LTP12_7LT
P12`7LTP12a7LTP13b7LTP12c7LTP12d7LTP12e7LTP13f7LVP12g7LTP13h7LTP13i7LVP12j7LTP12k7LTP14l7LZP13m7
LTP13n7LVP14o7LVP16P8LUP13Q8LWP12R8LUP13S8LWP13T8LUP13U8LXP13V8LWP14W8LXP15X8LXP14Y8LWP15g3LYP14
Z8LTP14Z8LVP14[8LVP15\8LXP13]8LUP16^8LYP12_8LTP16`8MVP16a8MXP14b8MVP19c8MZP14d8NVP14e8NVP15f8NVP
14g8NVP16h8OXP17i8O]P15j8OZP14k8OWP15l8P1VP14m8P1UP13n8P1UP15o8P1VP14P9P1ZP14Q9P1XP13R9P1TP13S9P
1WP17T9P1TP14U9Q1TP14V9Q1VP13W9R1TP12X9R1TP13Y9R1XP13Z9R1VP15[9R1XP11ER1RP14\9R1VP15]9R1XP15^9R1
YP15_9S1[P15`9T1XP1;a9U1VP14b9U1VP15c9U1ZP17d9U1XP16e9U1ZP15f9U1XP18g9V1YP1<h9V1XP1:i9V1VP16j9V1
XP15k9V1VP15l9V1VP15l9V1XP16m9V1[P16n9V1VP16o9V1ZP15P:V1XP15Q:V1ZP15R:V1YP14S:V1YP16T:V1[P14U:V1
ZP17V:W1XP17W:W1XP17W:W1ZP16X:W1XP13Y:W1TP14Z:W1WP13[:W1UP15\:W1ZP14]:W1YP13^:W1XP15_:W1ZP15`:W1
\P17a:W1^P16b:W1VP14c:W1WP16d:W1YP13e:W1UP12f:W1UP13g:W1XP14h:W1ZP13i:W1YP14j:W1WP14j:W1YP14k:W1
TP17l:W1ZP13m:W1WP14g3W1WP15n:X1YP18o:X1]P15P;X1YP16Q;X1ZP16R;Y1XP17S;Z1VP15T;Z1XP15U;Z1WP15V;Z1
YP16W;Z1`P12X;Z1VP14Y;Z1XP14Z;Z1XP13[;Z1WP12\;Z1UP12];Z1UP12^;Z1TP12_;Z1TP14`;Z1VP16a;Z1[P15g3Z1
[P14b;Z1WP12c;Z1UP15d;Z1YP13e;Z1WP12f;Z1TP14g;Z1XP12h;Z1UP13i;Z1TP13j;Z1VP14k;Z1ZP13l;Z1XP12m;Z1
TP12n;Z1TP14o;Z1ZP12P<Z1UP15Q<Z1YP16k3Z1_P13R<Z1WP12S<Z1TP16T<Z1ZP12U<Z1UP13V<Z1YP14W<Z1\P13X<Z1
YP13Y<Z1WP12Z<Z1UP12[<Z1UP14\<Z1\P14]<Z1WP13l;Z1WP12^<Z1UP12_<Z1UP12`<Z1TP12a<Z1UP12b<Z1UP12c<Z1
VP13d<Z1WP12e<Z1UP12f<Z1UP12g<Z1UP12h<Z1UP12i<Z1UP12j<Z1UP12k<Z1UP12l<Z1UP12`7Z1UP12m<Z1UP12n<Z1
TP13o<Z1YP13P=Z1YP12Q=Z1UP12R=Z1UP12S=Z1VP12S=Z1VP12T=Z1UP12U=Z1TP12V=Z1UP12W=Z1UP12X=Z1UP12Y=Z1
UP12Z=Z1UP12[=Z1VP12[=Z1VP13\=Z1YP12]=Z1TP12^=Z1UP13_=Z1TP12`=Z1TP12a=Z1UP12b=Z1VP12c=Z1UP12d=Z1
UP13e=Z1XP13f=Z1YP13g=Z1YP12h=Z1UP13i=Z1TP13j=Z1VP14a6Z1VP15k=Z1VP14l=Z1YP14m=Z1WP16n=Z1\P13o=Z1
TP13P>Z1XP14Q>Z1VP15R>Z1ZP13S>Z1XP14T>Z1ZP13U>Z1XP15V>Z1VP14W>Z1VP16X>Z1YP13Y>Z1XP14Z>Z1WP16k=Z1
XP13[>Z1VP16\>Z1^P14\>Z1YP15]>Z1XP13^>Z1WP13_>Z1YP12`>Z1TP14a>Z1WP14b>Z1YP12c>Z1TP12d>Z1TP14e>Z1
VP13f>Z1TP12g>Z1TP15h>Z1_P12i>Z1VP12j>Z1VP13k>Z1TP15l>Z1ZP13f8Z1TP12m>Z1TP14g3Z1WP13n>Z1VP15o>Z1
XP15P?Z1XP14Q?Z1UP14o2Z1[P12R?Z1SP14S?Z1\P13T?Z1YP13U?Z1YP13V?Z1YP13W?Z1WP12b=Z1UP12X?Z1UP12Y?Z1
UP13Z?Z1YP12[?Z1VP12\?Z1TP14]?Z1YP12^?Z1UP12_?Z1UP12`?Z1UP13a?Z1YP12b?Z1UP12c?Z1UP12d?Z1UP12e?Z1
UP12f?Z1VP12g?Z1UP12h?Z1TP12i?Z1UP12j?Z1UP12k?Z1VP12l?Z1UP12m?Z1VP12n?Z1UP12o?Z1UP12P@Z1UP12Q@Z1
UP12R@Z1UP12S@Z1UP12T@Z1UP12U@Z1UP12V@Z1UP12W@Z1UP12X@Z1TP12Y@Z1UP12Z@Z1UP12[@Z1UP12\@Z1UP12]@Z1
UP12^@Z1VP12_@Z1UP13`@Z1WP12a@Z1UP12b@Z1UP12c@Z1VP12d@Z1UP12e@Z1UP12f@Z1UP12g@Z1UP12h@Z1UP12i@Z1
UP12S6Z1VP12j@Z1UP16k@Z1TP12l@Z1UP12m@Z1UP12n@Z1UP12o@Z1VP12PAZ1UP12QAZ1VP12RAZ1UP14_>Z1\P12SAZ1
VP13TAZ1WP12UAZ1UP12VAZ1UP12WAZ1UP14XAZ1ZP12YAZ1TP14ZAZ1[P12[AZ1UP12\AZ1VP12]AZ1UP12^AZ1UP12_AZ1
UP12`AZ1UP12aAZ1UP12bAZ1UP12cAZ1UP13dAZ1XP12eAZ1UP13fAZ1YP12gAZ1VP13hAZ1YP12iAZ1UP13jAZ1XP12kAZ1
VP12lAZ1VP12EZ1SP12mAZ1UP13nA[1TP15R5[1YP12oA[1UP12PB\1UP12QB\1VP12RB\1VP12SB\1VP13TB\1XP13UB]1X
P12VB]1TP14WB]1TP14WB]1VP15XB]1YP13YB]1VP15ZB]1YP13[B]1YP13\B]1XP13]B]1XP13^B]1YP14_B]1VP13`B]1W
P13aB]1YP13bB]1XP13cB]1TP12dB]1UP13eB]1YP12fB]1TP12gB]1UP12hB]1UP12iB]1VP12jB]1UP12kB]1UP13lB]1Y
P12mB]1UP12nB]1VP12oB]1UP12PC]1UP12QC]1UP13RC]1YP13SC]1YP12TC]1TP13UC]1TP13VC]1YP13WC]1YP14XC]1\
P12YC]1UP12ZC]1UP12[C]1TP12\C]1UP12]C]1TP12^C]1TP12_C]1TP12`C]1UP13aC]1YP12bC]1VP12cC]1UP12dC]1T
P12eC]1TP12fC]1UP12gC]1TP12hC]1TP12iC]1TP15jC]1UP14kC]1VP15lC]1TP13mC]1VP12nC]1UP13oC]1XP18PD^1W
P14QD^1WP11E^1RP13RD^1WP19SD^1WP11E^1RP14TD^1TP14UD^1VP13VD^1TP14WD^1RP13XD^1RP13XD^1RP12I^1RP11
E^1RP12YD^1TP12ZD^1TP14[D^1TP13\D^1UP15]D_1XP12^D`1TP14_D`1WP14`D`1YP146`1ZP14aD`1TP13bD`1WP14cD
`1ZP13dD`1TP14eD`1ZP13fD`1TP13gD`1WP12hD`1UP14iDa1TP13jDa1TP12kDb1UP14lDb1VP14mDb1WP13nDb1UP14oD
b1ZP12PEb1TP13QEc1TP13REc1VP13SEc1WP16n6c1ZP14TEd1VP11Ed1RP12UEe1UP13VEe1WP12WEe1UP17XBe1XP13XEe
1WP15YEe1ZP16ZEe1]P14[Ee1VP14\Ee1VP17]Ee1_P14^Ee1UP15_Ee1YP14`Ee1VP17aEe1VP15bEe1WP14cEe1VP13dEe
1UP16eEe1ZP14fEe1ZP15gEe1VP15hEe1XP14iEe1ZP15jEe1XP15kEe1XP14lEf1VP16mEg1YP16nEg1[P13i2h1UP14oEh
1UP14PFh1WP14QFh1WP14RFi1VP13R5i1UP14SFj1ZP14TFj1YP12UFj1UP12VFj1UP13WFj1UP16XFj1\P13YFj1UP13ZFj
1WP13[Fj1XP14\Fj1VP17]Fj1XP14^Fj1VP15Z>j1ZP13_Fj1TP13`Fj1TP13aFj1TP14bFj1YP12cFj1TP12dFj1TP12eFj
1UP13fFj1TP12gFj1TP15hFj1[P12iFj1UP13jFj1UP13kFj1WP12lFj1UP16XFj1\P14mFj1XP12nFj1UP13oFj1UP13PGj
1WP14QGj1VP14RGj1XP15SGj1YP13TGj1TP12UGj1TP12VGj1TP14WGj1WP17XGj1ZP15YGj1VP15ZGj1VP13[Gj1TP14\Gj
1WP16]Gj1\P15^Gj1VP16_Gk1YP16k6k1ZP15`Gk1WP14aGl1WP16_Dl1YP13bGl1TP13cGl1TP14dGl1VP14eGl1VP14fGm
1VP15gGm1[P15hGm1VP15iGm1TP15jGm1XP15jGn1XP15kGn1XP14lGo1VP14mGo1VP14nGo1XP13oGo1TP17PHP2XP15QHP
2XP11EQ2RP13RHQ2WP13SHQ2WP13THQ2XP14UHR2VP13VHS2TP15WHS2TP14XHS2TP15YHS2TP14ZHS2VP14[HS2WP14\HS2
UP16]HS2VP16]HS2XP13^HS2VP14_HS2VP15[HS2WP12`HS2SP13aHS2TP12bHS2TP13cHS2TP13dHS2UP15[HS2WP13eHS2
TP18fHS2TP15R5S2WP14gHS2YP14hHT2TP13iHT2TP13jHT2TP14kHU2TP13lHU2TP13mHU2VP13nHU2VP13oHU2VP1EPIU2
UP14QIV2WP14RIV2YP16SIV2YP16TIV2\P15UIV2YP14VIV2VP14WIV2XP15XIV2YP16YIV2\P14ZIV2XP12[IV2VP13\IV2
WP12]IV2UP13^IW2TP13_IW2TP13`IW2TP15aIW2WP12bIW2UP13cIW2TP12dIW2UP16eIX2VP13fIX2VP14gIX2ZP15hIX2
]P14iIX2VP15jIX2VP16kIX2XP14lIX2VP16R5X2WP17mIX2XP13nIX2TP14oIX2VP12PJX2TP14QJX2VP13RJX2VP14SJX2
ZP12TJX2UP11EX2RP12UJX2VP12VJX2VP12]=X2TP13WJX2WP12XJX2TP12YJX2UP13ZJX2XP14[JX2ZP14\JY2XP13i2Y2U
P13]JY2WP14^JY2VP12_JY2TP12`JY2VP12R?Z2TP1>aJZ2UP1>bJZ2WP13cJZ2UP12dJZ2UP12eJZ2UP15fJZ2WP14gJZ2W
P13hJZ2VP12iJZ2UP12jJZ2VP12kJZ2VP13Y8[2UP14lJ[2VP12mJ[2UP14nJ[2VP14oJ[2VP15PK[2YP13QK[2TP12RK[2U
P12SK[2UP16TK[2YP14_D[2WP14UK[2VP16VK[2VP16VK[2XP15WK[2YP13XK[2XP15YK[2XP14ZK[2XP15[K[2XP13\K[2V
P15]K[2TP15^K[2VP15_K[2YP1:`K\2TP16aK\2VP16bK\2XP15cK\2XP14dK\2WP15a;\2YP14eK\2VP14SF\2ZP12fK\2U
P13gK\2WP13hK\2VP15iK\2ZP12jK\2TP13kK]2VP16lK]2TP19mK]2TP13nK]2XP13oK^2VP13PL^2UP17QL^2\P14RL_2V
P13SL`2UP1=TLa2TP1<ULa2UP19[Ha2VP13VLa2VP17R5a2ZP14WLa2XP15XLa2VP15YLa2YP19Y4a2UP14ZLa2TP14[La2W
P15\La2WP15]La2YP15^La2VP14_La2ZP15`La2VP14aLb2VP13bLb2VP15cLc2VP14dLc2WP13i2c2UP14eLc2XP16fLc2Z
P16gLc2XP16Y4c2XP18hLc2UP13Ec2SP14iLc2VP15jLc2WP15kLc2VP12lLc2UP12l2c2TP14mLd2UP14nLe2WP15oLe2WP
15PMe2WP16QMf2YP16RMf2[P14SMf2WP14TMf2ZP15UMf2[P16VMf2YP16WMf2\P14XMf2ZP13YMg2WP12ZMg2TP13[Mg2UP
13\Mg2UP13]Mh2UP13i2h2UP13^Mh2UP13_Mi2UP13`Mi2UP15aMj2YP14bMj2VP12cMj2TP14_6j2XP16k3j2\P12R?k2SP
14dMk2UP15eMk2ZP14fMk2XP15gMk2XP13hMl2VP13iMl2TP12jMm2TP13kMm2WP12lMm2TP13mMm2XP12nMm2UP13oMm2VP
14PNm2ZP17a;m2[P13QNm2VP15RNm2YP17SNm2\P14TNm2VP15UNm2YP15VNm2VP14WNm2VP15XNm2VP15YNm2VP16ZNm2\P
15[Nm2XP16n6m2[P16\Nm2\P15]Nm2YP13^Nm2VP14_Nm2[P16`Nm2YP14aNm2WP14bNm2VP13cNm2VP13dNm2VP14o=m2TP
14o=m2VP14eNm2ZP14fNm2WP12gNm2TP14hNm2TP14iNm2XP18jNm2[P13kNm2TP12lNm2TP14mNm2XP13nNm2VP14oNm2YP
12POm2VP12QOm2TP15ROm2VP17SOm2\P13TOm2VP14UOm2WP13VOm2VP17i2m2WP15R5m2YP14WOm2YP15XOm2ZP14YOm2YP
16ZOm2^P14[Om2WP14\Om2WP15]Om2VP16^Om2\P14_Om2ZP15`Om2XP12aOn2TP12bOn2TP15cOn2]P14dOn2YP15k3o2ZP
17eOo2ZP15o2o2ZP13fOo2WP14gOP3XP12a2Q3UP13hOQ3VP15iOQ3YP12jOQ3TP13kOQ3UP14lOQ3WP12mOQ3UP14nOQ3VP
12oOQ3UP15PP1Q3YP12QP1Q3TP14RP1Q3VP14SP1Q3XP13TP1Q3VP13UP1Q3WP15VP1Q3XP12WP1Q3UP12XP1Q3UP12YP1Q3
TP12ZP1Q3UP13[P1Q3WP12\P1Q3TP12]P1Q3TP13^P1Q3XP15_P1R3UP16g3R3XP17`P1R3XP17aP1S3VP14bP1S3VP13cP1
S3VP13dP1S3TP13eP1S3VP13fP1S3TP15gP1S3YP14hP1S3WP1<[3S3TP15iP1S3VP12jP1S3UP16kP1T3\P15lP1T3XP15m
P1T3XP14nP1T3VP17oP1T3ZP13PQ1T3TP13QQ1T3TP15`DU3_P12RQ1U3UP12SQ1U3TP13TQ1U3VP14UQ1U3XP13VQ1U3UP1
2WQ1U3UP16XQ1U3UP17YQ1U3VP12ZQ1U3TP14[Q1U3TP13\Q1U3VP12Y=U3UP12]Q1U3TP13^Q1U3WP13_Q1U3UP14`Q1U3Y
P14aQ1U3WP14bQ1U3VP13cQ1U3WP12dQ1U3UP13eQ1U3VP14fQ1U3YP16n6U3ZP13gQ1U3TP13hQ1U3VP14iQ1U3VP13jQ1U
3WP15kQ1U3XP12o@U3VP13lQ1U3XP13mQ1U3YP15V?U3\P14nQ1U3\P14oQ1U3ZP15PR1U3YP12QR1U3UP14RR1U3VP14SR1
U3WP12TR1U3TP15UR1U3[P14VR1U3XP15WR1U3VP14XR1U3ZP13YR1U3XP12ZR1U3UP15[R1U3YP12\R1U3UP14]R1U3VP15
^R1U3VP13_R1U3VP15`R1U3\P12aR1U3UP12bR1U3UP12cR1U3TP12dR1U3UP12eR1U3UP12fR1U3UP12gR1U3UP13hR1U3W
P13iR1U3WP13jR1U3WP13kR1U3XP14lR1U3ZP12j<U3VP14mR1U3WP12nR1U3TP13oR1U3WP13PS1U3XP12QS1U3UP12RS1U
3UP12SS1U3TP12TS1U3TP12US1U3TP13k3U3YP12VS1U3TP12WS1U3TP12XS1U3TP14k3U3ZP14YS1U3WP12ZS1U3TP13[S1
U3WP12\S1U3TP13]S1V3TP13^S1V3VP14_S1V3VP13`S1V3TP1BaS1V3VP13bS1V3TP15cS1V3YP14dS1V3ZP13eS1V3VP12
l2V3SP18g3V3[P17fS1V3[P12l2V3SP15gS1W3ZP1IhS1X3oL3iS1Y3VP12jS1Y3UP14kS1Y3VP15lS1Y3VP16mS1Y3VP12n
S1Y3UP12oS1Y3TP13PT1Y3WP14QT1Y3VP16RT1Z3ZP14[H[3WP15ST1[3YP1=TT1[3TP18UT1[3TP13VT1[3TP13WT1[3TP1
4XT1\3XP13YT1\3VP13ZT1\3VP14[T1\3WP15\T1\3XP16]T1\3\P14^T1\3ZP17_T1\3\P14`T1\3YP16aT1\3XP18bT1\3
XP12]I\3UP16cT1]3XP17dT1]3YP17eT1]3VP16fT1]3[P15g3^3YP13gT1^3VP15hT1^3YP16iT1^3XP15iT1^3WP15jT1^
3]P14kT1^3VP13lT1_3VP13mT1_3VP19nT1`3_P14oT1`3YP16PU1`3`P14QU1`3ZP15RU1`3\P19SU1`3XP15TU1`3YP146
a3YP13UU1a3VP18VU1a3XP13WU1a3VP14XU1a3XP13YU1a3VP15ZU1a3ZP14[U1a3YP14\U1a3YP14]U1a3YP13^U1a3WP16
_U1a3ZP15`U1a3\P16PLa3[P14aU1a3ZP16bU1b3XP15cU1b3[P17dU1c3VP14eU1c3WP14_6d3WP12fU1d3TP17gU1d3_P1
9hU1e3]P12iU1e3TP13jU1e3VP19kU1f3YP16lU1g3XP15mU1g3WP14nU1g3WP14oU1h3VP15PV1i3VP17QV1j3ZP14RV1j3
WP14SV1k3VP12TV1l3UP14UV1m3VP12VV1m3TP1?Em3RP13WV1m3XP13XV1m3TP13YV1n3TP15YV1n3VP13ZV1o3WP14[V1o
3WP14\V1o3YP12]V1o3TP13^V1P4VP19_V1P4\P19`V1P4\P18aV1P4\P17bV1P4ZP1
"""##)
}
