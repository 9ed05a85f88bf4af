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
underperformance misbehaviour misbehavior=Vo4 indiscipline absenteeism mistakes errors
inconsistency inconsistencies unfairness shortfall disengagement dizengagement=_o4 slippage
backlog hostility negativity truancy deterioration stagnation exodus gains strides upturn
downturn crisis crizis=lo4 built eased reduced calmed deepened widened enabled lightened
lessened increased decreased disrupted ruined spoiled sped slowed broadened narrowed fostered
nurtured prevented driven caused cemented secured ensured guaranteed weakened enable lighten
lessen disrupt ruin spoil rescue broaden relieve foster guarantee weaken cause damage harm
hinder transform strict unfair favourite favorite=\Q5 better worse mean boring laziest
unhelpful approachable friendly horrible useless reliable strictest nicest kindest meanest
fairest favourites favorites=mQ5 organised organized=nQ5 disorganised disorganized=oQ5 harsh
popular trustworthy honest professional unprofessional welcoming punctual thorough shouty scary
cruel sarcastic lenient inconsistent respectful disrespectful biased bossy unfriendly gossipy
incapable dreadful awful rubbish terrible meeting meetings training comment comments note notes
surveys briefing briefings days visits vizits=US5 rotas message messages workshops workshop
conference conferense=[S5 contract contracts can could will would should shall may might must
doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher
headteacher headteachers leader ta assistant assistants sendco adult adults coaches senco
colleague colleagues mentor principal instructor trainer sir boss supervisor supervisors what
how why when where which whose rowdier chattier sleepier scruffier shabbier gloomier grubbier
drabber blander stuffier dingier gentler meeker milder sterner bossier needier clingier shyer
lazier naughtier cheekier sillier giddier fussier pushier wilder ruder crueller crueler=jU5
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
tepid sweet flat subdued muted fail flounder succeed grow thrive flourish florish=hZ5 worsen
drift rag temper tempers patience patiense=nZ5 nerve composure marbles way thread plot lustre
luster=U[5 zing appeal steam innocence innocense=Y[5 sheen mojo huff huffs strop strops sulk
sulks mood moods paddy paddies tizzy tizzies flap flaps stew stews panic panics fluster
flusters lather lathers funk funks daze dazes trance trances frenzies fury furies rage rages
hurry hurries dream dreams bubble bubbles pickle pickles quandary quandaries rut ruts jam jams
spot spots fixes himself herself themselves yourself yorself=Q]5 yourselves yorselves=R]5
myself myzelf=S]5 ourselves orselves=T]5 itself oneself pupil child childs boy girl lad lass
learner kid youngster youngsters toddler toddlers teenager teenagers groups trio trios pairs y1
y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners kindergartener graders
lsa hlta sna smt ceo statistics stats warning warnings topic responsibility conversation
conversations criticism torch tripod burette pipette crucible lathe chisel chizel=R_5 vice weld
solder fabric yarn hem seam stitch joint mortise mortize=\_5 dowel varnish glaze dye canvas
charcoal pastel plughole gutter drainpipe manhole kerb bollard pallet tarmac gravel mulch
compost bark turf sapling shrub bramble nettle moss lichen fungus twig branch trunk root stem
petal pollen nectar hive beak claw feather fur fin gill tusk horn hoof planet comet asteroid
crater lava magma ash crust mantle glacier dune beach reef lagoon delta estuary harbour
harbor=Za5 canal dam porridge pasta curry sauce gravy custard casserole pastry muffin scone
honey butter margarine cheese yeast costume prop backdrop spotlight amplifier shuttlecock stump
wicket goalpost crossbar hurdle baton javelin discus plinth tarpaulin gazebo marquee trough
saddle brake crop cress crystal thermostat skin muscle lung kidney liver artery vein enzyme
bacterium virus cell nucleus tissue membrane conductor insulator resistor wicker timber plywood
mdf acrylic polymer rubber foil slate clay sandstone limestone granite chalk marble loam silt
peat soil cloud shower breeze gale wave current tide stream spring waterfall pond lake loch
burn cement mortar concrete grout putty hinge latch bracket castor axle gear cog spindle
bearing gasket washer filter nozzle duct flue grate downpipe roof joist beam rafter fencing
decking fruit vegetable bread burger chip milk tea coffee squash lemonade potion slime dough
paste foam parks plonk plonks plonking dump dumps shunt shunts warehouse warehouses warehousing
offload offloads palm palms palming foist foists foisted foisting herd herds banishes banishing
exile exiles exiling relegate relegates relegating consign consigns consigning shovel shovels
shovelled shoveled=ef5 shovelling shoveling=ff5 babied babying nannied nannying swaddled
cocooned cocooning nursemaided nursemaid babysat featherbedded creak creaks creaked creaking
groan groans groaned groaning buckle buckles buckled buckling splutter splutters spluttered
spluttering limp limps limped limping fray frays fraying teeter teeters teetered teetering
totter totters tottered tottering judder judders juddered juddering arrangements arrangement
machinery infrastructure framework timetables staffing funding finances network networks
partnership partnerships organisation organization=bh5 administration pastoral services service
procedures processes scores percentages percentage averages headline headlines total totals
tellingly revealingly remarkably curiously oddly strangely ironically mercifully happily
crucially importantly rightly wrongly wisely wizely=^i5 unwisely unwizely=_i5 bizarrely
inexplicably unaccountably tragically laudably refreshingly reassuringly amusingly intriguingly
annoyingly admittedly frankly honestly candidly blessedly miraculously shamefully inexcusably
scandalously incredibly amazingly astonishingly impressively creditably admirably commendably
sensibly foolishly lamentably distressingly alarmingly disturbingly depressingly
dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly awkwardly
unhelpfully helpfully conveniently inconveniently luckily unluckily understandably justifiably
deservedly undeservedly rewardingly promisingly promizingly=Sk5 ominously perversely
paradoxically predictably unexpectedly surprisingly surprizingly=Yk5 it fuss fusses fussed
fussing dotes doted pontificate pontificates pontificated preaches preached sermonise
sermonize=fk5 sermonised sermonized=gk5 grandstand grandstanded grandstanding postured
posturing stonewalling stonewaling=mk5 filibuster filibustered skimp skimps skimped splurge
splurged hog hogging hemorrhages idolise idolize=Xl5 idolises idolizes=Yl5 idolised
idolized=Zl5 revere reveres revered natters chinwag prattle prattled prattles blather blathered
blathering witter wittered wittering yammer yammered blabber jabber jabbered schmooze schmoozed
swanned swanning preen preens preened gloat gloats gloated sneer sneers sneered whined whines
moaned griped gripes cowered grovel grovelled groveled=bm5 slink slinks slunk sidle sidled
harassed cadge wheedle wheedled manhandle manhandled frogmarch frogmarched typecast stereotype
stereotyped flail flailed flails muff muffed underrate overrate trickles trickled dribbles
dribbled rains pour pours poured pored=an5 cascade cascades cascaded stab bash fist attempt
shade tad smidge trifle timer tradition difficulty difficulties barrier barriers obstacles
trouble troubles priority priorities hurdles nuisance nuizance=Yo5 nuisances nuizances=Zo5
distraction distractions stage year things community whole regurgitate regurgitates
regurgitated regurgitating parrot parrots parroted parroting spout spouts spouted spouting
mumble mumbles mumbled mumbling drone drones droned droning babble babbles babbled babbling
mouth mouths mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part
parts topics project projects song songs poem poems stories task tasks activity activities
series serieses copy copies mixes line focuses theme themes title titles word words sentence
sentense=bQ6 sentences number answer answers quizes recount recounts debates dramas drawings
painting paintings graph graphs diagram diagrams timeline timelines models sum sums riddle
riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races trips tour tours
talks speech speeches lecture lectures units module modules blocks terms weeks month months
years hours minute cycles circles square squares rectangle rectangles column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sales concerts rehearsal rehearsals practice practices sessions
starters plenaries introduction introductions summary summaries extract extracts chapter
chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=hT6 revisions revizions=iT6 continuation continuations response responses reply
replies notice notices sign signs heading headings caption captions codes symbol symbols names
nickname nicknames phrase phrases saying sayings quotation quotations law laws requirement
requirements option choice choices vote votes polls interview census censuses doubles single
singles mixture mixtures version versions draft drafts outline outlines templates scaffolds
handout handouts token tokens stamp stamps log logs records register tally tallies count counts
measure measures scales score marks grade grades levels bands stages steps rungs strand strands
subjects discipline disciplines language languages schemes programme program=`W6 programmes
post posts job jobs role roles responsibilities statements description descriptions definition
definitions date dates times places halls offices yards field fields gardens ponds shed sheds
path paths gates doors window windows floor floors ceiling ceilings stairwells cloakrooms
charity charities federation federations companies schools academies colleges nurseries
primaries secondaries church churches visitor vizitor=TY6 visitors vizitors=UY6 while whiles
bits lots few fews couple couples dozen dozens hundred hundreds thousand thousands about over
shut empty early online silent optional compulsory weekly daily monthly annual termly different
similar identical same available present visible vizible=XZ6 here there underway outside inside
indoors next private public oral written verbal practical bilingual dry red green blue yellow
black grey navy beige cream maroon turquoise turquoize=R[6 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange silver
triangular oval curved straight vertical horizontal english history geography science
sciense=n[6 welsh re ict computing poetry fractions spelling speling=U\6 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick tile tiled metal
plastic grass lino alone awake asleep upstairs downstairs barefoot hungry thirsty up down off
on out in back that this so not now then too again today yesterday tomorrow tuesday wednesday
thursday true false mine yours his hers theirs ours three five six seven eight nine ten twice
once odd even equal prime positive negative liquid cotton woollen digital electric male female
british scottish irish polish somali deaf blind pregnant local national regional unknown
unclear due recent voluntary statutory temporary permanent possible necessary lit sung said
told frozen bought sent spent found spread hidden begun chosen short tall wide fast quick right
there's elsewhere nearby overhead below above behind ahead opposite together apart breezed
breezes sail sailed sails romp romped romps cruise cruize=^`6 cruised cruized=_`6 cruises
cruizes=``6 waltz waltzed glide glided glides nailed nails nail aced aces smashed bossed rocked
sussed clinched slayed nodding laughing smiling grinning wishing beaming stitches tears
giggling cheering alarms apron aprons bag bags ball balls balloon balloons banana bananas bar
bars basket baskets bat bats beaker beakers bean beans bed beds belt belts bench benches bib
bibs bicycle bicycles bike bikes bins biscuit biscuits blanket blankets blinds boat boats
boilers bone bones bottles bowls breads bricks bridge bridges broom brooms brush brushes bucket
buckets bulbs buses button buttons cabinet cabinets cables cake cakes calculator calculators
camera cameras candle candles canopy canopies caps cars cardboard cardboards carpets carriage
carriages cart carts cartridge cartridges cello cellos chain chains chairs chalks charger
chargers clays clip clips clipboards clocks cloth cloths coat coats coin coins comb combs
compass compasses cone cones container containers cookers cot cots counter counters crate
crates crayon crayons cup cups cupboard cupboards curtain curtains desks dials dice dices
dinners dish dishes doorbell doorbells doughs drain drawer drawers drill drills drum drums
duster dusters easel easels egg eggs eraser erasers escalator escalators fan fans fence fences
ferry ferries finger fingers flask flasks flour flours flors=_f6 flower flowers food foods foot
foots fork forks fountain fountains freezer freezers fruits fuses generator generators glasses
globe globes glove gloves goal goals grasses guitar guitars hammer hammers hamper hampers
handle handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinges hoop
hoops hooks hose hoses hutch hutches icing icings ink inks instruments intercom intercoms
jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles
keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knifes ladder ladders lamp
lamps laminator laminators lantern lanterns leafs lens lenses letterbox letterboxes lid lids
locks locker lockers lorry lorries loudspeaker loudspeakers lunches lunchbox lunchboxes mallet
mallets marker markers mask meal meals medal medals metals meter meters microphone microphones
microscope microscopes microwave microwaves mirror mirrors modem modems monitors mop mops
motors mug mugs needles nets nut nuts oar oars oil oils ovens paint paints paintbrush
paintbrushes pan pans panel panels parcel parcels pavement pavements pea peas pedal pedals peg
pegs pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza pizzas plant
plants plaster plasters plastics plate plates platform platforms plugs pocket pockets pole
poles pool pools pot pots potato potatos powders printers projectors pulley pulleys pumps
puppet puppets purse purses radiator radiators radio radios rail rails ramps recorder recorders
ribbon ribbons rice rices robot robots roofs ropes rubbers rug rugs ruler rulers sack sacks
salad salads salt salts sand sands sandwich sandwiches saucepan saucepans saws scarf scarfs
scissors scissorses screw screws seats seed seeds shelf shelfs shelves shelveses shoe shoes
shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge sledges
sleeve sleeves slope slopes soap soaps sock socks sofa sofas socket sockets soils soup soups
spade spades spoon spoons springs stair staple staples stapler staplers stones stool stools
stopwatch stopwatches strings sugar sugars suitcase suitcases swing swings switches taps tape
tapes teas telescope telescopes tent tents terminal terminals thermometer thermometers threads
ties tiles timers tin tins tissues tomato tomatos tools towel towels toy toys tracks tractor
tractors trailer trailers trains tram trams tray trays tree trees trolley trolleys trousers
trouserses truck trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella
umbrellas valve valves vans vase vases veg vegs vehicle vehicles vent vents violin violins
volcano volcanos wallet wallets watches water waters wax waxes wheelchair wheelchairs whistle
whistles whiteboard whiteboards wick wicks windmill windmills wing wings wires woods wool wools
wrapper wrappers yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses
lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles
goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes
basement basements foyers lobbies porch porches lavatory lavatories washroom washrooms pitches
court courts corts=[T7 heatings lighting lightings plumbing plumbings ventilation ventilations
wifis signals internets sandpaper sandpapers photograph photographs portrait portraits plaque
plaques mobile mobiles sculpture sculptures brochure brochures postcard postcards animal
animals ant ants bird birds cat cats caterpillar caterpillars chick chicks chicken chickens
dogs ducks fish fishes fox foxes frog frogs goat goats hamsters hen hens horse horses insect
insects ladybird ladybirds lamb lambs lizard lizards newt newts penguin penguins pigs pony
ponies puppy puppies rabbit rabbits rat rats slug slugs snail snails snake snakes spider
spiders squirrel squirrels tadpole tadpoles tortoise tortoize=TW7 tortoises tortoizes=UW7
whales worm worms acid acids alkali alkalis atom atoms axis axises axizes=`W7 angle angles cube
cubes cylinder cylinders decimal decimals denominator denominators fraction gases hexagon
hexagons ices integer integers iron irons liquids copper coppers magnesium magnesiums molecule
molecules numerator numerators ore ores parabola parabolas pentagon pentagons prism prisms
pyramid pyramids ray rays solids solution solutions solvent solvents sphere spheres steel
steels substance substances sulphur sulphurs triangle triangles winds snows suns frost frosts
hail hails thunder thunders weathers sky skies sunlight sunlights sea seas river rivers waves
tides election ballot closure funeral inquiry consultation accident injury bereavement illness
referendum assessment monitoring moderation evaluation communication participation pace
guidance explanation instruction instructions vision vizion=bZ7 ethos culture climate
atmosphere relationship relationships rapport routines expectation expectations transitions
supervision supervizion=nZ7 accountability ambition aspiration oversight collaboration dialogue
dialog=T[7 intervention interventions tracking strategies approach approaches achievement
outcomes quality consistency knowledge vocabulary oracy mathematics literacy numeracy criteria
objectives objective sanctions sanction consequences inclusion safeguarding punctuality layout
deployment grouping seating rigour rigor=R\7 depth breadth emphasis input inputs begins starts
ends ended finishes finished lasts lasted happens happened covers covered includes listed named
says uses mentions mentioned contains contained meets opens at of for with by from and or to
across between before after during than as if n't assess intervene discuss observe evaluate
connect address collaborate communicate consult analyse analyze=k]7 act own drive refer reflect
anticipate coordinate enforce implement apply deliver always consistently routinely often yet
really properly fully regularly systematically actively necessarily appear seem meet settles
settling calms soothe soothes soothed soothing steady steadying stabilise stabilize=o^7
stabilises stabilizes=P_7 stabilised stabilized=Q_7 stabilising stabilizing=R_7 relaxes
relaxing refreshes refreshed refreshing boosts boosted boosting widens widening broadens
broadening deepens deepening enrich enriching improves improved strengthens strengthened
strengthening weakens weakening sharpening dull dulling dampen dampens dampened dampening slows
slowing quicken quickens quickened quickening accelerate accelerates accelerated accelerating
hasten hastens hastened hastening halt halts halted halting curb curbs curbed curbing curtail
curtails curtailed curtailing reduces reducing increases increasing minimises minimizes=o`7
minimised minimized=Pa7 minimising minimizing=Qa7 maximises maximizes=Ra7 maximised
maximized=Sa7 maximising maximizing=Ta7 multiply multiplies multiplied multiplying doubled
doubling halve halves halved halving cements cementing consolidate consolidates consolidating
cultivate cultivates cultivated cultivating nurtures nurturing fosters fostering breed breeds
breeded breeding engender engenders engendered engendering generate generates generated
generating creates created creating produce produces produced producing yield yields yielded
yielding sparking spur spurs spurred spurring fuel fueled fueling stoke stokes stoked stoking
prompt prompts prompted prompting provoking trigger triggers triggered triggering encourages
encorages=Xc7 encouraging encoraging=Yc7 discouraging discoraging=Zc7 detered detering dissuade
dissuades dissuaded dissuading enables enabling disable dizable=cc7 disables dizables=dc7
disabled dizabled=ec7 disabling dizabling=fc7 equips equiped equiping freeing releases released
releasing unleash unleashes unleashed unleashing restricts restricted restricting constrain
constrains constrained constraining limits limited limiting confine confines confined confining
hampered hampering hinders hindered hindering holded impede impedes impeded impeding inhibit
inhibits inhibited inhibiting blocked blocking sap sapping deplete depletes depleted depleting
exhaust exhausts exhausting overloads overloaded overloading distracting losed engaging
demotivating exciting interesting hooking transforms transformed transforming changed changing
shaping moulds moulded moulding drived driving underpined underpining sustains sustaining
supports supporting secures securing guarantees guaranteeing ensures ensuring safeguard
safeguards safeguarded protects protected protecting prevent prevents preventing stops stopping
rob deprive depriving deny denies denied denying cost costed costing spare spares spared
sparing saving allows allowed allowing permit permits permited permiting force forces forced
forcing prod prods prodded prodding nudges nudged nudging steers steered steering helps helped
helping aids aided aiding assist assists assisted assisting hurts hurted hurting harms harmed
harming damages damaging ruins ruining spoils spoiling benefit benefits benefited benefiting
rewarding payed influence influense=eh7 influences influenced influencing affecting impact
impacts impacted impacting alter alters altered altering reassuring comforting frighten
frightens frightening scare scaring upseted upseting annoying frustrating anger angers angered
angering embarrassing silences silenced silencing focusing refocus refocuses refocused
refocusing occupy occupies occupied occupying busy busies busied busying absorbing immerse
immerses immersing involves involving including exclude excludes excluding isolate isolates
isolating divides divided dividing unite unites united uniting bond bonds bonded bonding binded
binding feeded feeding informing explains explained explaining account accounts accounted
accounting narrows narrowing closes closing bridged bridging eases easing relieves relieving
lightens lightening removes removed removing maked gived keeped leaved bringed sends sended
sending throwed builds builded getted letted drove bred meant means careful regular tight loose
larger frequent skilful skillful=\l7 firm brisk rushed vague constant endless repeated under
lack presence presense=fl7 visibility vizibility=gl7 sharper richer calmer neater messier
keener abler cleverer friendlier colder softer happier tidier noisier noizier=Um7 steadier
smoother slicker fuller broader narrower fresher livelier duller tighter looser smarter clearer
finer greater lesser shallower firmer politer safer sadder healthier superior inferior plainer
crisper maturer readier surer warier blunter hungrier scrappier shakier drearier terser franker
fiercer hardier surlier flakier leaner fitter cheerier dipped rose risen slips slipped slid
wanes waned fades faded tails tailed grows grew grown shrinks shrank plummets plummeted
slackens slackened picks climbs climbed slumps slumped ebbs ebbed evaporates evaporated
dwindles dwindled worsens worsened tumbles tumbled collapses collapsed varies varied motivation
concentration attention anxiety frustration boredom enjoyment spirits appetite resolve
determination resilience resiliense=UP8 commitment loyalty nerves yearly hourly horly=ZP8
nightly fortnightly quarterly biweekly only july italy rally belly lolly holly billy dolly
gully folly filly hilly curly woolly wobbly prickly bubbly wrinkly anomaly dragonfly monopoly
doily imply comply rely ply sly homily quickly slowly quietly loudly softly silently directly
exactly nearly partly approximately roughly shortly recently currently previously originally
initially finally eventually immediately suddenly briefly separately individually alternately
simultaneously verbally orally physically phyzically=YR8 manually digitally electronically
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
readily overly unduly ugly silly jolly lowly orderly burly manly womanly secretly safely
securely cleanly dimly brightly darkly widely narrowly deeply closely flatly steeply thinly
thickly independently correctly incorrectly improperly accurately hopefully sadly behave
achieve attain gain participate contribute cooperate persevere persist concentrate aspire
strive deserve manage wander misbehave rush waste tolerate assume depend exceed accept neglect
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes prides listens celebrates prioritises
prioritizes=kX8 lacks fails thrives flourishes florishes=oX8 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters overestimates
prizes strives aspires insists tolerates epitomises epitomizes=cY8 radiates a an the their home
t ch ht ending captain goalkeeper keeper partners partner twins siblings friends brothers
sisters helpers winners losers muslim christian jewish hindu sikh vegan vegetarian diabetic
asthmatic taller older younger heavier lighter nearer closer still seated eleven twelve
thirteen aged rs pshe mandarin dt citizenship economics biology chemistry physics phyzics=Y[8
literature philosophy textiles cookery psychology sociology business media algebra geometry
resources resorces=d[8 material materials examples wear collect wash phone stack tuck enter
arrive attend password route fourteen forteen=S\8 fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety both other another our my its your into
onto beside since until till near through throughout along around past towards against among
without within upon beyond unlike despite per via whether because although though unless but
nor also either neither all many some several each every none just almost perhaps maybe thank
thanks dear hello hi tonight afterwards meanwhile saturday sunday january february march april
june august september october november december noon midday such quite rather never except
hands eyes besides plus minus let's it's that's these those anybody summer autumn winter
christmas easter they're he's she's we're remain remains remained become becomes became
becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely utterly
exceptionally least increasingly somewhat little much sometimes seldom already genuinely
thoroughly noticeably visibly vizibly=b`8 overall perfectly unusually immensely enormously
wonderfully terribly awfully stubbornly worryingly disappointingly dizappointingly=m`8
persistently unacceptably pleasingly painfully woefully encouragingly encoragingly=Sa8 reliably
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
inspectors researcher researchers adviser advizer=dd8 advisers advizers=ed8 advisor advisors
consultant consultants officer officers technician technicians principals facilitator volunteer
volunteers counsellor counselor therapist lecturer lecturers scholars scholar para paras
paraprofessional paraprofessionals instructors keyworker keyworkers pupil's peers pupils'
others boys' men women individuals nurse cook caretaker librarian ones p1 p2 p3 p4 p5 p6 p7 p9
s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a9 b1 b2 b3 b4 b5 b6
b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1
ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame professor señor
teachings learnings provisions provizions=dh8 curriculums plannings questionings modellings
feedbacks markings assessments behaviours behaviors=lh8 discussions paces opening openings
endings conclusion conclusions environments atmospheres climates ethoses cultures rapports
leaderships managements governances attendances attainments achievements outcome standard
writings readings phonicses mathses mathematicses englishes sciences vocabularies knowledges
understandings skill skills homeworks sequence sequense=oi8 sequences structures design designs
method methods technique techniques communications organisations organizations=Yj8 playtimes
lunchtimes trainings inductions monitorings evaluations presentation presentations handwritings
spellings deliveries teamworks trackings datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=Yk8 exercises exercizes=Zk8 essay essays signage signages catering caterings greeting
greetings handovers dismissals residentials artwork artworks sketchbook sketchbooks tutoring
tutorings recruitments retention retentions appraisal appraizal=ok8 appraisals appraizals=Pl8
consultations scrutiny scrutinies oversights tutorial tutorials seminars phrasing phrasings
wording wordings feature features spreads recaps opener openers stimulus stimuluses finales
debrief debriefs storytelling storyteling=gl8 storytellings diction dictions classrooms
playgrounds libraries websites newsletters reviews deployments conducts tones manner manners
guidances links thinkings reasoning reasonings oracies listenings handling handlings orders
control controls movement movements safeguardings morales uniforms qualities idea grammar
grammars punctuation punctuations pronunciation pronunciations numeracies literacies memory
memories fluency fluencies comprehensions stamina staminas habit habits mannerses pacings
procedure direction directions groupings modelings accountabilities rigors rigours alignment
alignments preparations timing timings balance balances variety varieties range ranges
opportunity opportunities capacity capacities visions vizions=So8 command commands tells
commented mention added reported describe described suggested replied asked remarked recalled
recaled=ao8 whispered writes asks describes suggest suggests adds noted state stated states
remark responded voted rate rated agree agreed disagree dizagree=TP9 disagreed dizagreed=UP9
announce announced confirm confirmed predict predicted argue argued shouted reads quote quoted
texted chorused admitted claimed complained labelled labeled=gP9 titled entitled headed marked
praised praized=lP9 thanked according slogan motto text certificate category criterion protocol
regulation regulations statute agreement guideline guidelines checklist memo circular
legislation charter declaration bulletin constitution money payment cheque returns equipment
booking bookings taxi presenter timekeeper scribe reviewers observer observers hosts speaker
speakers listener listeners candidate candidates applicant applicants driver drivers cancelled
canceled=]R9 postponed delayed rearranged rescheduled swapped shortened dim superb splendid
marvellous fabulous terrific tremendous stunning awesome incredible delightful gorgeous
attractive appealing impressive admirable commendable praiseworthy praizeworthy=US9 laudable
exemplary uplifting compelling compeling=YS9 stimulating insightful perceptive imaginative
inventive innovative ingenious masterly masterful adept accomplished proficient seamless
purposeful fruitful efficient successful worthwhile invaluable meaningful vibrant buzzing
dynamic harmonious meticulous cohesive sensible unsatisfactory satisfactory magnificent
remarkable extraordinary phenomenal breathtaking spectacular sublime flawless faultless
impeccable enviable unrivalled unrivaled=bT9 unparalleled enjoyable pleasing pleasurable
gratifying heartening heartwarming promising promizing=jT9 memorable tasteful elegant eloquent
astute shrewd diligent industrious studious courteous corteous=TU9 considerate devoted tireless
tedious uninspiring uninspired uninteresting monotonous lacklustre lackluster=]U9 lifeless
pedestrian mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy
slapdash careless superficial shallow simplistic patchy erratic haphazard incoherent
inefficient ineffectual unproductive pointless futile worthless meaningless irrelevant
inappropriate unsuitable unacceptable counterproductive concerning alarming dire appalling
appaling=aV9 atrocious abysmal woeful lamentable pitiful pathetic shocking disgraceful
scandalous shameful cringeworthy laughable ridiculous absurd foolish stupid lax sluggish
laboured labored=TW9 stilted clunky cumbersome unambitious undemanding unchallenging tokenistic
perfunctory cursory unkind unjust unsustainable outdated scant inaccurate unreliable
untrustworthy amateurish inept clueless negligent irresponsible thoughtless insensitive
tactless insolent disobedient unruly hectic frantic frenzied lopsided misguided unconvincing
unimpressive underwhelming underdeveloped aimless directionless rudderless unstructured
underprepared unprepared forgettable overcomplicated bland insipid stale messy untidy joyless
oppressive overbearing condescending dismissive unimaginative formulaic repetitive disjointed
fragmented piecemeal tokenism sociable problematic troubling unfortunate regrettable poorly
appallingly superbly brilliantly beautifully marvellously fantastically adequate authoritative
charismatic transformative transformational fascinating intriguing entertaining groundbreaking
outmoded antiquated overambitious unrealistic unachievable inflexible disorderly purposeless
childish sophisticated unsatisfying illogical nonsensical unwise unwize=UZ9 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=S[9
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=`[9 cryptic emphatic fitful flabby flaccid frenetic
gimmicky gutsy hazy imperfect inconsequential inquiring manic misplaced murky offhand pacey
permissive perverse plausible provocative punchy quirky radiant redundant sensational speedy
sporadic strenuous superfluous surprising surprizing=_\9 temperamental theatrical turbulent
uncompromising uncompromizing=c\9 wearisome zany zestful assertive cautious jerky lousy staid
disarming dizarming=l\9 engrossing exuberant foolhardy gormless heartless immoderate incisive
incizive=S]9 militaristic overheated disastrous dizastrous=V]9 catastrophic horrendous horrific
adventurous marvelous righteous hurtful attainable unattainable unimportant arduous
melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless excitable
impressionable precocious disagreeable dizagreeable=l]9 fastidious scrumptious delectable
nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous classy peachy
nifty natty dapper skeletal anaemic bulletproof filthy grimy mucky smelly littered dank musty
mouldy rickety sweltering reactive hollow filthiest babyish bookish boorish brattish snappish
sluggardly churlish clownish fiendish garish loutish oafish peevish stylish ticklish waspish
outlandish makeshift shopworn careworn toothless faceless characterless bloodless gutless
voiceless formless baseless groundless rootless ruthless reckless lustreless shameless
tasteless timeless priceless senseless thriving flourishing florishing=T`9 floundering ailing
dysfunctional toxic rosy beleaguered bruising bruizing=[`9 cloistered embattled emaciated
jaundiced rarefied unbending unvarnished straitened overstuffed unsentimental overreaching daft
compliant obedient biddable glacial realistic accommodating adaptable appreciative attuned
collegiate communicative conducive congenial constructive convivial courageous corageous=Wa9
dextrous diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent
enlightened favourable favorable=ba9 forgiving forthright graceful hearty humorous impactful
impartial impassioned influential inquisitive inquizitive=la9 intelligent judicious loyal
mannerly nimble observant optimistic outgoing persistent pioneering pragmatic principled
proactive prolific prudent refined resounding selfless spontaneous staunch stoic streamlined
succinct trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic
argumentative avoidable backward barren belligerent bombastic brittle brutal bureaucratic
burdensome caustic coarse colourless colorless=Xc9 combative confrontational contentious
contradictory cowardly deafening decaying defeatist derelict desolate destructive discordant
discourteous discorteous=ec9 disingenuous dizingenuous=fc9 dogmatic elusive exclusionary
exploitative fatigued fickle flaky frail frivolous fuzzy gruff hackneyed harmful hurried
hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate inert infantile
inhospitable injudicious insidious insignificant insular intolerant irksome judgmental
judgemental=dd9 lumbering meek menial merciless moaning neglectful nondescript noxious obsolete
obstructive overpriced partisan partizan=Pe9 patriarchal perilous petty prejudiced prescriptive
protracted quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten
scathing secretive selfish shifty shrill slavish spineless stressful subpar threadbare torpid
tortuous traumatic uncouth underfunded understaffed underachieving underperforming unequal
unlucky unrecognisable unrecognizable=Rf9 unskilful unskillful=Sf9 unsuccessful untrained
uptight volatile vulgar whining worrisome clunking outshone laughably unbelievable unbelievably
superlatively immeasurable indispensable irreplaceable inimitable insubstantial indistinct
ponderously workaday homespun artless graceless tuneless spotlessly overfull underused
underutilised underutilized=Pg9 underexploited underexplored underplayed overplayed oversold
undersold undemonstrative unenlightened unenlightening apt artful blinkered brusque curt
consummate corny crass crude debilitating defective desirable detrimental dishevelled
disheveled=gg9 divisive divizive=hg9 domineering dour effortless effusive enterprising
enterprizing=mg9 erudite exquisite exquizite=og9 expressive faddish fatuous faulty fraught
fulsome ghastly glorious grating grotty hapless honourable honorable=[h9 horrid humourless
humorless=]h9 imprecise imprecize=^h9 indecisive indecizive=_h9 inexpert interminable intrusive
jovial laborious languid lightweight luminous majestic merry noble offensive onerous opportune
pacy painless palatable pedantic playful poised poized=Si9 polished ponderous profitable
profound prosaic raucous reductive riotous rousing rudimentary scattergun scholarly
scintillating shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited
stagnant stirring strident superlative tame tantalising tantalizing=oi9 tawdry taxing thrilling
thriling=Rj9 timely tiresome touching tranquil turgid unassuming unbalanced unconsidered
uncritical underpowered uneventful unflappable unfounded ungainly uninformed unpolished
unrelenting unruffled unskilled unskiled=ej9 unsophisticated unsound unspectacular unsteady
unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty whimsical witty
worthy wretched zealous unknowledgeable masterfully tactful untaught unsupervised
unsupervized=[k9 unsupported unsafe unhygienic unpopular unprofitable underrated overrated
overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical abrupt
gullible naive canny wily streetwise streetwize=Ql9 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=hm9 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre luxurious dilapidated unloved unkempt jumbled scrappy
rubbishy tacky gaudy cheesy naff ropey dodgy iffy shaky flimsy tenuous spurious questionable
doubtful debatable facile glib trite banal vapid vacuous inane puerile juvenile trivial paltry
measly meagre derisory negligible nuanced lucid cogent penetrating exacting wholesome generous
gracious humane compassionate empathetic sincere heartfelt steadfast dependable reputable
esteemed renowned distinguished eminent legendary iconic unforgettable momentous stupendous
formidable potent decisive decizive=_P: resolute tenacious dogged plucky feisty vivacious zesty
joyous blissful idyllic heavenly controlling controling=kP: autocratic dictatorial
authoritarian draconian punitive vindictive spiteful malicious callous irritable obstinate
intransigent arrogant conceited pompous pretentious snobbish elitist devious manipulative
dishonest deceitful evasive robotic regimented fusty middling overdone mismatched misaligned
mizaligned=iQ: overstretched overworked tarnished marred excruciating unbearable insufferable
maddening disturbing distressing upsetting heartbreaking saddening dispiriting perplexing
mystifying astonishing astounding staggering alluring irresistible unbeatable unmatched
unequalled unequaled=aR: incomparable prized treasured beloved adorable endearing likeable
lovable personable affable genial amiable hospitable neighbourly neighborly=oR: obliging
cooperative uncooperative unresponsive unreceptive unforthcoming reticent taciturn
incomprehensible unintelligible illegible indecipherable impenetrable inaccessible unworkable
workable impractical unwieldy convoluted overlong verbose waffly preachy untimely befitting
unbecoming unseemly indecent improper unethical impulsive impetuous hasty dilatory slipshod
shambolic ramshackle businesslike workmanlike methodical undisciplined uncontrolled
uncontroled=YT: wayward errant workshy slothful indolent dozy dopey witless brainless mindless
irrational unreasonable farcical ludicrous preposterous outrageous egregious flagrant heinous
deplorable reprehensible despicable contemptible shoddily unstinting unwavering unfailing
unerring unhurried assiduous painstaking scrupulous punctilious exhaustive unadventurous
unoriginal uncreative derivative predictable unsurprising unsurprizing=aU: unexceptional
undistinguished unengaging uninvolving unmemorable uninformative informative instructive
illuminating enlightening unedifying edifying unrewarding satisfying fulfilling fulfiling=PV:
unfulfilling unfulfiling=QV: thankless fruitless moribund easygoing splendidly fabulously
terrifically tremendously awesomely lovelily charmingly gorgeously attractively appealingly
praiseworthily praizeworthily=`V: exemplarily inspirationally inspiringly upliftingly
captivatingly engagingly compellingly stimulatingly motivatingly enrichingly insightfully
perceptively imaginatively inventively innovatively ingeniously masterlily skilfully
skillfully=RW: adeptly accomplishedly proficiently competently talentedly seamlessly
purposefully fruitfully effectively efficiently successfully worthwhily invaluably meaningfully
vibrantly buzzingly dynamically nurturingly welcomingly harmoniously robustly rigorously
meticulously coherently cohesively aspirationally excellently unsatisfactorily satisfactorily
magnificently breathtakingly spectacularly sublimely flawlessly faultlessly impeccably
immaculately enviably unrivalledly unparalleledly enjoyably pleasurably hearteningly memorably
tastefully elegantly articulately eloquently astutely shrewdly diligently conscientiously
industriously hardworkingly studiously attentively courteously corteously=kX: respectfully
considerately dedicatedly devotedly enthusiastically tirelessly dully tediously boringly
drearily drably uninspiringly uninspiredly uninterestingly monotonously lacklustrely lifelessly
pedestrianly mediocrely unremarkably mundanely humdrumly feebly deficiently substandardly
sloppily slapdashly carelessly superficially shallowly simplistically patchily inconsistently
erratically haphazardly disorganisedly disorganizedly=oY: chaotically scruffily shabbily
grubbily confusingly muddledly incoherently unclearly woollily ineffectively inefficiently
ineffectually unproductively pointlessly uselessly futily worthlessly meaninglessly
irrelevantly inappropriately unsuitably counterproductively damagingly concerningly dismally
direly atrociously abysmally pitifully pathetically disgracefully cringeworthily stupidly laxly
lackadaisically lackadaizically=R[: sluggishly ploddingly labouredly laboredly=U[: stiltedly
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
patronisingly patronizingly=a]: condescendingly dismissively sarcastically unimaginatively
formulaically repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly
motivatedly unmotivatedly demotivatedly disaffectedly dizaffectedly=Q^: disinterestedly
dizinterestedly=R^: uninterestedly problematically troublingly unfortunately regrettably
poorlily badlily dreadfullily appallinglily superblily brilliantlily beautifullily
wonderfullily marvellouslily fantasticallily admirablily commendablily impressivelily
adequately authoritatively charismatically empoweringly transformatively transformationally
excitingly fascinatingly entertainingly groundbreakingly outmodedly antiquatedly
overambitiously unrealistically unachievably inflexibly rushedly wholeheartedly disorderlily
orderlily purposelessly maturely immaturely childishly sophisticatedly unsatisfyingly
illogically nonsensically unnecessarily wastefully lamentablily indefensibly intolerably
unforgivably peerlessly stellarly sterlingly adroitly deftly assuredly standoutly noteworthily
notably respectably passably tolerably decently crackingly smashingly acely fably superly
magically belabouredly belaboredly=Z`: commandingly disconcertingly flawedly flusteredly
harriedly naggingly overcrowdedly punishingly raggedly ramblingly unwillingly brashly breezily
celebratorily civilisedly civilizedly=i`: cryptically dignifiedly emphatically fitfully
flabbily flaccidly frenetically gimmickily gutsily hazily imperfectly inconsequentially
inquiringly leniently manically misplacedly moodily murkily offhandly paceyly permissively
plausibly provocatively punchily quirkily radiantly redundantly sensationally serenely speedily
sporadically strenuously superfluously temperamentally theatrically tolerantly troublesomely
turbulently uncompromisingly uncompromizingly=Pb: unfriendlily wearisomely zanily zestfully
assertively cautiously fussily jerkily lousily receptively rebelliously resentfully sulkily
staidly invigoratingly demoralisedly demoralizedly=`b: disarmingly dizarmingly=ab: endlessly
engrossingly exuberantly foolhardily frostily gormlessly grumpily heartlessly immoderately
incisively incizively=kb: militaristically overheatedly disastrously dizastrously=nb:
catastrophically horrendously horrifically adventurously marvelously righteously hurtfully
attainably unattainably unimportantly arduously talkatively melodramatically gratuitously
extravagantly uncontrollably unstoppably invincibly breathlessly excitably impressionably
precociously disagreeably dizagreeably=ec: fastidiously scrumptiously delectably nightmarishly
childlikely mischievously glamorously hatefully hideously obnoxiously monstrously classily
peachily niftily nattily dapperly skeletally anaemically turbochargedly bulletproofly
steadyingly calmingly galvanisingly galvanizingly=\d: chuffedly filthily grimily muckily
smellily litteredly pokeyly pokily dankly mustily mouldily ricketily swelteringly airlessly
reactively hollowly filthiestly babyishly bookishly boorishly brattishly sheepishly snappishly
sluggardlily churlishly clownishly fiendishly garishly loutishly oafishly peevishly stylishly
ticklishly waspishly outlandishly amateurly makeshiftly shopwornly carewornly toothlessly
facelessly characterlessly bloodlessly gutlessly voicelessly formlessly baselessly groundlessly
rootlessly ruthlessly recklessly restlessly lustrelessly shamelessly tastelessly timelessly
fearlessly fecklessly pricelessly senselessly thrivingly flourishingly florishingly=Zf:
flounderingly failingly ailingly dysfunctionally toxically rosily beleagueredly bruisingly
bruizingly=bf: cloisteredly embattledly emaciatedly festeringly jaundicedly rarefiedly
unbendingly unvarnishedly straitenedly overstuffedly chastenedly unsentimentally overreachingly
sillily daftly compliantly obediently biddably docily glacially realistically inexperiencedly
giftedly pushily spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily
collegiately communicatively conducively congenially constructively contentedly convivially
courageously corageously=ig: dextrously diplomatically discerningly disciplinedly discreetly
dutifully earnestly ebulliently effervescently enlightenedly enthusedly favourably
favorably=Uh: forgivingly forthrightly gracefully heartily humorously impactfully impartially
impassionedly influentially inquisitively inquizitively=_h: intelligently judiciously loyally
mannerlily nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=Rj: combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=`j: disgruntledly disingenuously dizingenuously=bj: dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=kk: lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=Yl: patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=am: unskilfully unskillfully=bm:
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=en:
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=bo: domineeringly dourly dorly=do: effortlessly effusively energisingly
energizingly=go: enliveningly enterprisingly enterprizingly=io: eruditely exquisitely
exquizitely=ko: expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=ZP;
horridly humourlessly humorlessly=\P; imprecisely imprecizely=]P; inattentively indecisively
indecizively=_P; inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=VQ; polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=]Q;
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=WR; tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=fS;
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=`T; comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=XV; unscrupulously
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
potently decisively decizively=YY; resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=S[; misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=f[; discouragingly discoragingly=g[;
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=j\; obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=Z_; unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=ca; deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=bb;
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest
flattest clearest sounder soundest solider solidest securer securest smooth smoothest sharpest
crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest calmest
warmest coldest cooler coolest happiest saddest keenest smart smartest wise wisest wizest=oc;
brave bravest bold boldest proudest safest rough rougher roughest toughest harshest hardest
easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest
neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler stalest laxest
softest plain plainest vaguest bleaker bleakest grimmer grimmest animated composed controlled
controled=_e; dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate pointed progressive relentless restrained revealing savage selective
sheltered sober stern sturdy subtle tangible unfinished unique unusual urgent vain wild
youthful agile arid delicate dotty funny lumpy responsible soggy spotty static inactive
intermittent individualised individualized=lf; gentle humble collaborative interactive
traditional expert conscious measured sensitive reflective strategic intense tentative detached
remote rigid raw heated troubled extreme scarce tangled fiddly gruelling grueling=dg; modest
proportionate minimal variable uneven balanced suitable relevant comprehensive detailed
thoughtful original ordinary normal reasonable acceptable sufficient enough productive valuable
useful important beneficial vital crucial critical responsive joyful stable accurate logical
simple complex complicated active energetic correct wrong amiss lacking impersonal generic
dense wordy abstract scattered disconnected inclusive exclusive equitable transparent fragile
precarious sparse bare skimpy stark dirty impoverished convincing persuasive powerful forceful
vivid colourful colorful=ei; automatic instinctive intuitive genuine authentic real fake
artificial contrived advanced anticlimax anticlimaxes strengths weakness weaknesses disasters
dizasters=Uj; messes pleasures disappointment dizappointment=Xj; disappointments
dizappointments=Yj; flaw flaws shortcoming shortcomings shortfalls inadequacy inadequacies
deficiency deficiencies mistake inspiration inspirations excellence excellense=fj; excellences
brilliance brilliances mediocrity mediocrities chaoses bedlam bedlams mayhem mayhems
pandemonium pandemoniums carnage carnages embarrassments nonsense nonsenses rubbishes threat
threats affront affronts outrage outrages indictment indictments slur slurs stain stains
tokenisms exemplar exemplars calamity calamities mockery mockeries drawback drawbacks downside
downsides upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=Zl; fervour fervor=[l; dedication professionalism passion generosity expertise
expertize=`l; diligence diligense=al; integrity humility kindness perseverance tenacity
compassion wisdom insight charisma wit devotion diplomacy ingenuity originality tact tenderness
vigilance gusto artistry craftsmanship eloquence eloquense=Vm; foresight grit steadiness
tirelessness zeal talent talents exuberance vitality positivity openness honesty sincerity
thoughtfulness friendliness complacency laziness defensiveness inertia arrogance indifference
indifferense=km; negligence negligense=lm; incompetence incompetense=mm; stubbornness
carelessness thoughtlessness rudeness insolence insolense=Rn; impatience impatiense=Sn;
favouritism favoritism=Tn; nepotism cynicism pessimism defeatism bureaucracy amateurism
unprofessionalism dishonesty cowardice spitefulness selfishness dogmatism snobbery elitism
cliquishness disorganisation disorganization=dn; incoherence incoherense=en; inefficiency
ineffectiveness unruliness disaffection dizaffection=in; disillusionment dizillusionment=jn;
despondency tedium monotony superficiality shallowness dullness blandness vagueness
mismanagement inflexibility rigidity psychologist psychologists therapists counsellors
physiotherapist phyziotherapist=Zo; physiotherapists phyziotherapists=[o; physio phyzio=\o;
physios phyzios=]o; paediatrician paediatricians doctor gp gps dentist dentists nurses matron
matrons optician opticians chaplain chaplains vicar vicars priest priests rabbi rabbis imam
imams minister ministers architect architects builder builders plumber plumbers electrician
electricians engineer engineers surveyor surveyors contractor contractors caterer caterers
cooks caretakers groundsman groundsmans gardener gardeners receptionist receptionists
secretaries clerks warden wardens ranger rangers librarians invigilator invigilators examiner
examiners moderator moderators registrar registrars treasurer treasurers chairman chairmans
chairwoman chairwomans neighbour neighbor=cQ< neighbours neighbors=dQ< mayor mayors councillor
councillors farmer farmers poet poets scientist policeman policemans policewoman policewomans
constable constables photographer photographers conductors escort escorts housemaster
housemasters housemistress housemistresses organist organists umpire umpires referee referees
musician grandparent grandparents grandmother grandmothers grandfather grandfathers nan nans
gran grans grandad grandads aunt aunts uncle uncles guardian guardians childminder childminders
diocese dioceses auditor auditors solicitor solicitors official officials representative
representatives rep reps spokesperson spokespersons editor editors reporter reporters custodian
custodians janitor janitors superintendent superintendents interpreter interpreters translator
translators interviewers historian historians critic critics curator curators argues reckoned
reckons advised advized=^T< advises advizes=_T< recommended recommends warned warns bitter
salty spicy crunchy chewy tender moist sticky slimy greasy oily dusty rusty cracked chipped
ripped tattered twisted stiff shiny pale cloudy dangerous hazardous slippery overgrown bumpy
steep crooked wonky clean ripe unripe cooked burnt fertile infertile runny watery gritty
powdery springy stretchy elastic flexible porous absorbent waterproof beanbag catch catches
penalty penalties points shot shots kicks serve toss wickets conversion putt lap laps skittle
skittles final semi heats rounds bail quoit pieces pile piles heap stacks flipchart bookmark
glued taped tied fetched trimmed phoned lent borrowed cleaned wiped mopped washed weighed
counted copied drank mended repaired replaced fixed screwed sewed wedged stacked unpacked
rolled folded dried rinsed filled emptied cooled stirred restarted rebooted printed photocopied
typed rubbed underlined knocked cycled boots passport licence license=_X< cash vest fob login
sunhat greys greens blues reds browns yellows whites blacks thud bang clunk clang rumble hum
buzz hiss snap thump crash clatter squeak squeal click roar boom echo ache throb cramp twinge
toothache cough sneeze smells scent whiff stench odour reek aroma taste gleam glare flicker
flash draught gust drizzle sleet mist sunshine moonlight daylight swell smear scratch dent
crease puncture bleed graze bruise bruize=bZ< bump swelling sweling=dZ< blister colours
colors=fZ< surface texture grain mud toast basin proof proofing studied discussed debated
explored investigated examined analysed analyzed=U[< learned learnt researched revised
revized=Y[< practised practized=Z[< compared contrasted traced mapped illustrated enquiry
documentary motion novel textbook nations war wars treaty empire reformation restoration
rebellion revolt revolution famine depression weimar tudors tudor stuart stuarts victorians
victorian romans roman vikings viking saxons normans egypt egyptians aztec aztecs boudicca
napoleon hitler stalin churchill caesar henry elizabeth shakespeare macbeth duncan dickens
scrooge holocaust slavery partition colonialism apartheid suffragettes chartists peasants
crusades armada boycott siege invasion uprising uprizing=\]< coup massacre abyssinia versailles
earthquake drought rainforest erosion load sync upload download update install reach scan
convert attach delete import export render server servers software app apps portal mail
attachment database scanner phones tills recording mic audio connection backup seconds metre
metres centimetre centimeter=g^< centimetres mm cm km kg gram grams mile miles degree degrees
pence pound pounds percent litre litres decibels inches feet fund grant dash warn lend fetch
cancel drink rest apologise apologize=e_< confess rebook reschedule nip pop sprint shoot beg
wrap hear hearing following catching spotting reaching locate locating decipher deciphering
staying ankle knee arm leg throat flu tooth holidays weekend journey jorney=c`< birthday
wedding retirement flight imagine suppose what's how's who's where's something nothing you've
you're someone's somebody's trickiest failed misbehaves misbehaving tiring distressed fault
hears finds learns happen looks noticed follows arrives reaches decide decided decides
differently instead else otherwise otherwize=ja< talked thing anything reasons effect remarks
joked maintains insisted confided declared declares conceded boasted protested emailed tweeted
observed muttered recounted testified lamented ventured quipped volunteered relayed branded
brands termed characterised characterized=hb< characterises characterizes=ib< summed study
studies article articles questionnaire blog editorial legend continuum spectrum barometer
categories subheadings tabs tiers offers rates ranked ranks scored circled coloured colored=`c<
graded aims ambitions intention intentions intent intents purposes aspirations mission missions
aimed aspired banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist
wordlists spelt spelled misspelt misspelled misspeled=Zd< highlighted erased translated decoded
rhymed alphabetised alphabetized=`d< capitalised capitalized=ad< pronounced hyphenated recorded
offered sorted brainstormed grouped causes effects arguments ways similarities differences
advantages characteristics traits synonyms antonyms opposites hypotheses predictions motives
factors debugged classified classed tested corrected dissected acted imagined mimed
impersonated portrayed rewrote proofread annotated tagged coded categorised categorized=ie<
critiqued plotted charted tallied fable tale parable myth passage advert breakfast refreshments
continually perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere
ever pattern whoever wherever whichever whatever noone ownership seems seemed tries behaves
contributes listened member non 'd i'd we'd you'd they'd he'd she'd repay dividends worth
travel profit warrant liven brighten solve cure there'd mileage scope milage plenty potential
cry cries cried crying scream screams screaming begs begged begging aches overdue revamp
trimming pruning discover hunch instinct plea suggestion advice counsel pennyworth cents mull
ponder chew punt extra specific explicit instincts judgement judgment=gh< permission unsaid
kill trick secret knack lies easily obvious cheap solved remedied remedy basics needn't onus
heaven god heavens forbid shock horror quelle chef's kiss die goosebumps goosepimples quaint
convenient suspiciously ears hairs hair neck arms 've watched fare admission entry petrol
detour detor=Rj< hell earth oh choppy uncharted stormy muster telling devastating forensic
surgical evangelical monastic balletic operatic herculean byzantine kafkaesque era ware befits
befit flick dimensional sided stock canned pat scripted rote excuses complete ventriloquism
showmanship salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond admin
packing tidying hearts oak relative comparative particular teaches illusion illusions
borderline elements aspects hallmarks flavour flavor=lk< greatness area aspect element size
aide bury burying hid hides tucks tucked smuggle smuggled sneak sneaked snuck appendix item
nodded waved bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry
forgotten plucked cobbled dreamt conjured rigged padded stamped kicking sweep sweeps swept
sweeping brushed skeletons nod nods waving stamping gospel granted pluck plucks plucking
conjure grabbed snatched shifts shifted goalposts gun bandwagon bandwagons picking massage
massages fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=Yn<
disappears dizappears=Zn< disappeared dizappeared=[n< vanish vanishes vanished vanishing sank
ether void hole abyss cracks bottomless holes collects collecting gathers gathered gathering
pointing accusing breach visitors' vizitors'=Po< gallery staged tidied displayed dressed tiptoe
tiptoes tiptoed tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged
perimeter shies shied shying hiding backs backed sloped conflict ducking dodge dodges dodged
dodging sidestepped sidestepping evade evades evaded fluffed beneath laurels rests rested
resting rolls rolling whenever bow bows bowed cave caves caved backwards ride lie buck parapet
sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking eye everybody's owns
owned washes washing wolves devices chucked cast adrift lurch wilderness creek lip motions
mentality dressing choreographed rescuing bails bailed spoonfeeding answering honour honor=hQ=
preach profess professes lumber lumbered saddled loaded burden burdened inflict inflicted
impose imposed moon advantage liberties treated treating fools criminals servants rides rode
roughshod feelings stepped stepping tread treads trod trodden treading toes shout stray strays
strayed drifted veer veers veered degenerate degenerates degenerated descend descends descended
morph morphed stumble stumbled tipped chat mode swinging swung acts acting maggot fool eejit
gooseberry innocent mickey mick piss michael liberty amok hay ruled roost remiss cavalier
hamfisted cackhanded highhanded heavyhanded flippant offhanded rein flung lashed slung hashed
patched overnight copying & pasted pasting fag packet patch hatchet hash lash overplay
overstepped overdo overdid overcook overcooked overrun scene beeline dragged rushes rushing
loth wasting dismiss dismisses dismissed view fend guess intervened reminded nose noses ought
cue cues abandons tolerated condone condoned idle ignoring neglecting refuse refuses refused
refusing disregard disregards disregarded flout flouts flouted disregarding bother deal blame
blames blamed blaming culprit culprits guilty aside regard heed dragging heels idly forgot
chance disrupts disrupting wrecked relies relied relying reliance complicate complicates
overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs laughed batted
fobs goodbye opt opts opted knuckle knuckles knuckled dig digs dug muck mucks mucked weighs
resists resisted oppose opposes opposed tantrum stared smiled shuts shutting react chatter
pretend pretends pretended waits loss odds snail's promise promize=^X= loop proper
consideration leans leant leaned resort resorts resorted default defaults defaulted cling
clings clung retreat retreats retreated pets overrode override overrides overrule overruled
interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed skate
skates skated skips skipped checks miscast ploughed pressed regardless anyway admit admits
claim claims complain complains boast boasts moan moans whine mutter snapped snaps barks barked
yell yells yelled screamed lectured nag nagged nags confessed concede concedes protest scoff
scoffed sulked whinge whinged rant ranted rants blurt blurted excuse owner buying peace scar
scars legacy vacuum bruises bruizes=Z[= wounds brakes damper dampener strain kibosh mockers
frighteners seal skids concentrates concentrated chips chipping gnaw gnaws gnawing nibble
nibbled nibbles apple pie knocks knocking suck sucks sucked sucking beaten drummed wring wrung
leach leached lends lending floodgates nips nipped squashed quash quashed bud weeds sow sows
sowed sown planted pave paves paved clears cleared smooths smoothed touchpaper blockage tips
stems stemmed bucks bucked reversed rot trend applecart ship spanner curveball magic disservice
justice world clockwork breathe breathed injects injected pumped lungs reap reaps reaped
reaping harvest toll lasting imprint casts pall spells sounds sounded death doom knell undoing
salvation brink jolt jolted coax coaxes coaxed lure lured tail wagging domino ripple snowball
knock-on vicious spiral coincidence coincidense=n^= fluke rocket to? survived cent owing
campaign owe owes owed hinged revolve revolves revolved pivot pivots shoulders personality whim
luck dies dint sheer symptom by-product product fallout aftermath consequence consequense=k_=
symptoms symptomatic testament tribute testimony indicative asthma difference differense=S`=
emerge emerges emerged achieves achieved solves prove proves proved landscape changer changers
earned gained caught might've would've could've mightn't rooted grounded courtesy cortesy=i`=
wake guessing lacked temperature benefitted profits profited woke wakes geared perked wound
quietened borne impossible upshot direct resulted resulting therefore thus hence thereby
contributed causing adversely instilled instiled=da= enhance enhances enhanced factor main
arise arises arizes=ka= arose foundations groundwork filters filtered percolate percolates
fights fighting silliness messing rub rubs rubbing audience audiense=Zb= smile visuals invited
required paired introduced buddy cured quelled tamed shouting misbehaved others' fared visual
using sharing starting handing adding switching swapping pairing mixing naming praising
praizing=Tc= rehearsing practising practizing=Vc= pausing banning displaying similarity folds
spill spills spilled spilt translate translates leaks sprang derive derives derived banned
halfway astray security stake foothold underneath limbo dependence dependense=oc= dependency
contempt disengage dizengage=Rd= dispute argument escaping mistaking disguising disguizing=Wd=
volumes indisputably surely manifestly patently unmistakably indeed inevitably naturally
fortunately interestingly evident apparent undeniable palpable unmistakable massively west
forest guest contest chest quest nearest latest largest smallest tallest longest shortest
oldest youngest earliest widest fastest thickest eldest furthest closest usual unfavourably
unfavorably=`e= overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged
rival rivals rivalled rivaled=le= comfortably distance gulf huge growing compare notch
performing attaining achieving comparison contrast preferable trails trailed underperforms
underperformed streets leagues comparing pales paled insignificance par outdid outsmarted
outplayed outranked outpaced outfoxed outwitted outthought outtalked rare arguably character
calibre amount alongside fares faring dated vast slight counterparts tier tops topped edges
pips pipped bested intensity noticeable distinct disparity distinction dregs bunch straw
settings districts touches farther forward uniformly night benchmark heights moment unevenly
unevenness ages genders greatly considerably diet postcode depending forecast broadly solidly
ri verging bordering mid b c garbled entrenched fractured splintered siloed orphaned
undercooked blank cinderella relation cousin penetrated touched percolated travelled
traveled=Si= side mere specifics survive survives manages scraped staggered staggers lurches
lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawls crawled
crawling slogged wade waded wading shoestring cease ceases threshold travels banked anywhere
sight premium supper lucky crapshoot roulette wafer charmless flavourless flavorless=]j=
structureless creature alley gorilla kilter sorts puff snuff lipservice cosmetic topheavy
ad-hoc scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=Qk=
stodgy teeth minimum essentials faint substitute imitation translation shuffle swim pecking
fate precious recommend suspects o'clock poppies pepper sleep vanishingly awash snowed
inundated laden peppered plastered festooned crammed stuffed dripping bursting brimming
overflowing saturated riddled rife rampant ubiquitous omnipresent wall-to-wall endemic
widespread commonplace incessant neverending unending nonstop showers bucketload truckload
shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable sizable
hefty whopping massive tiny majority minority bulk dose portion needed needs ample battle
disputing quarrel quibble object accuse stranger glance confirms detective suffice conclude
reality destined doomed fated doubtless indubitably incontrovertibly incontestably inarguably
unarguably categorically demonstrably self-evidently conclusively inescapably inexorably
parallel peer reproach overstated overemphasised overemphasized=]n= emphasised emphasized=^n=
pulse tinge undertone undertones vibe smack smacks smacked reeks reeked redolent stink stinks
bleach shades echoes somewhere million blush reflection ear outsider's reckoning precision
precizion=Vo= clarity clue cohesion urgency dearth devoid conspicuous exist uncared unaccounted
uncalled uncaled=ao= awry pear askew trail trailing chances moments unnoticed unchecked
unchallenged unaddressed untapped unmet undone unstuck unmarked unread untested unused unseen
unanswered uncorrected unplanned unspoken untouched unstretched unexamined unexplored
undeveloped unmonitored unrecognised unrecognized=`P> unrewarded unexplained aligned rationale
expense revisited revizited=fP> reviewed failings stomach exposed expected delivering
critically neatly possess experience experiense=PQ> ability faintest slightest foggiest
relevance deserved detriment happening insufficient awareness indication repertoire experiences
infrequently inability unable well-trodden earn earning corn rationed celebrated prioritised
prioritized=gQ> sacrificed justify lying dormant fallow unopened journals jornals=nQ> ceased
died shrivelled shriveled=QR> shrunk decayed mispronounced misread mislabelled mislabeled=VR>
mistimed mispitched misdirected misapplied mizapplied=ZR> stripped shorn consulted briefed
spine logic consensus boundary boundaries rhythm singing rowing hover hovers hovered margins
shallows literal stinted hamstrung trace glimmer unanchored untethered unmoored traction
purchase footing grounding currency leverage clout concepts misconceptions connections
misunderstandings core agency demands demanded requires airtime limelight anticipated tackled
recognised recognized=hS> slam slammed sunk chasm disconnect contradiction information
misunderstanding common collective discernible formal follow-through provides provided omits
omitted avoids avoided skims skimmed significance underemployed underoccupied undertaught
underfed underled underserved unengaged unguided unpractised unpractized=gT> unrehearsed unled
unclaimed unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking
discussing revisiting reviziting=RU> one's nobody's else's amounts amounted altogether surfaces
surfaced featured develops misconception spite adhered compliance complying adhering gnawed
encroaches encroach encroached evening crowding freezes froze fringes periphery cobwebs riding
flesh dampers placed uncomfortably chime chimes chimed clash clashes clashed collide collides
collided shirt mustard fought pinch pinches pinched borrows precedence precedense=cV> casting
wreak wreaks wreaked wrought havoc rod pig's hames dog's impression footprint foul prey
breathing necks spreading slipping radar resemblance witness hallmark nought grief fruition
blows naught alive runway plane legs heft pedigree faults price detractors fashion beggar
beggars beggared defy defies defied rots vine grape winged winging woven stitched threaded
baked knitted etched ingrained steeped hardwired sewn dna bloodstream blood veins cells seep
seeps seeped soak soaked beget begets thumb pies nuff bob archives album archive scrapbook
guesses relief chill 's mornings flights fiction fantasy fancy section sobering painful viewing
watching stun ox bullock conceal conceals belie belies disguise disguize=gY> sins theory
principle significant counting feat crime hardship penn'orth pennorth alas puzzlingly inwardly
hackles leapt raced curled misted watered pains grieves saddens gladdens heartens galls irks
trade exchange pity pitied despair suspect lapped linger lingers bet wager farm suspicion ?
justification supposed wondered however stingy unbroken eternity lifetime haul merited
bargained warranted warrants strictly remembered margin judge require requiring needing serious
i'll we'll exceeds tightening addressing immediate estyn agrees rumour rumor=m[> rumours
rumors=n[> reportedly allegedly general perception amongst splitting separated separating
divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive homeless
evicted debt bereaved dying cancer depressed homes household situation circumstances background
claiming domestic violence violense=o\> abuse adopted undercurrent streak wondering i'm picky
definite appears appeared seemingly supposedly presumably ostensibly samey perceived suspected
guessed reckon sensed opinion borders bordered verges offence offense=h]> pared extinction hilt
tugged tongs daggers other's another's flak rap brunt burning midnight burned wits wits' wit's
tether baptism whip sellotape gaffer willpower somehow headless leash gig graft uphill penny
pennies leaked leaking hollowed mothballed mothbaled=k^> axed rack pilot launch relaunch
nosedived cratered hurl chuck initiatives hurled wagged promises promizes=X_> jargon promised
promized=Z_> noises noizes=[_> runaround pillar conspiracy cop voting ruffle ruffling feathers
contention googly backing dogsbody bullet acronym carrot laminated acronyms wealth abundance
parachute parachutes parachuted parachuting helicopter helicoptered airlift airlifted wheeled
experts lull salutary lick survival existence existense=]`> jot inkling semblance scintilla
moment's qualm murmur hitch peep qualms proposition universe swear one'd forgiven excused
assuming glimmers bullets pudding sights military operation blow blew hip thieves shrinking
violets encyclopaedia encyclopedia cliche wearing clothes lapping imaginations sliced stilled
stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps
rising rizing=Rb> stride sky's curve finishing perfection aladdin's store stroke silk overstate
commanded niche restraint brevity economy seriously occasion bait hiccup glitch whimper snag
grave cheers applause barrel corking belting ripping possibilities possibility winner outright
blown saucers hawks flea smiles parents' teachers' brand sing sings praises praizes=^c> soaks
soaking future production stuff de cogs brains jackpot swimmingly decorations costumes plunge
bull prize accelerator splash nub bay spinning beady gift licked wrapped fort smelling
smeling=Xd> shoulder alight stakes pivotal eggshells trojan demon maniac sats screening onions
utmost stead nick fettle groove knees brief cusp verge height peak coal powers pops absolute
nature sore behold labour labor=Ve> classic dab tower oiled knit burner heart's bald bee's
cat's whiskers mccoy admiration unturned sailing sweetness bounds ! crow guns punching tacks
razors shipshape chapeau squad tumble climb foregone moot breakneck arm's limb freefall shrift
pickings spectre specter=[f> drifting event risk areas zones stony shops considers profession
burst bursts busting seams sixes loggerheads ebb crossroads chasing format hearted cock inherit
inherits inherited pouring poring=Tg> shoots suggestions slap eighties nineties sixties
seventies avail zoned communities wayside wayzide=_g> boil piste tangent overboard haywire
downhill south houses bearings !of bombshell bogged scot headway tripping aground banging hop
hopping hopped bleat baa sardines wildfire sway ransom children's people's anyone's losses
ceremony backside heel cropper standstill buffers reputation mercy bush angel shakes blessing
fabrics quilt squib utter goose chase ocean style blueprint dawn gesture cannon unto thorn
affair compensation macho herring ark cosh brushing cuff wane warpath uppers soapbox hobby
downward sake burton swallow gaping glaring operate operates operating exists doldrums tatters
meltdown denial jack coping managing ok okay fizz saloon winded tying haste sizzle hype
muchness ado error manoeuvre barred chestnut egged egging man's eyebrows ruling citizen
citizens treatment skating skimming scratches scratched scratching coated coating swims
roundabouts teething gruel wasters iceberg kneed reinvent reinventing reinvented rome whistling
gritted worlds wraps wrapping footed barking mad chopping watchers cookie cutter tummy dime
dusted dribs drabs friend fat fiddling equals flogging grasping clutching clutch straws nosed
maintenance mighty collar jerk reaction reactions mutton nailing coffin haystack pasture enemy
papered papering tearing tear rearranging tinted fa jury mill thumbs twiddling knots toe toed
toeing cheek wounded warts wheat chaff serial compulsive habitual inveterate incorrigible
chronic nit pleasers ticker tickers watcher seeker seekers averse cruncher crunchers sitter
sitters picker pickers splitter splitters eater eaters workers talkers personalities self
mischief conscience consciense=Wn> matriarch patriarch godfather queen king kindred tortured
souls skinned uptake criticise criticize=bn> bloomer bloomers developer developers adopter
adopters prone outbursts tantrums exaggeration aggression tempered fused natured tendency wee
angels darlings dears mites horrors madam madams emperor emperors sweethearts toughie toughies
brainiacs oddballs weirdos loudmouths lazybones slowcoaches slowpoke slowpokes underling
underlings greenhorn younger-looking brain villain villains crew gang cheeky various
backgrounds speller pest reasoned rabble mob tribe firecracker sweetheart poppet darling minx
imp scallywag urchin slogger allrounder wildcard heavyweight fence-sitter clockwatcher
naysayers doubter doubters blocker blockers laggard laggards fighter attention-seeker lone
achiever linguist sharer joker rebel comedian brigade estate quickest sportsman helper highers
lowers middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable
invisible invizible=gQ? generation pioneer coasters rebels thinkers freak freaks menace sen eal
adhd asd fsm university attainers achievers attainer prior lows highs ables artist storyteller
storyteler=^R? performer rockstar hero heroine micromanager nonreader underperformer
underperformers dragon whiz weakling upbringing apples capsule saga epic virtual heath robinson
silos whack rooming timetabling musical monument shrine ode temple lamination glitter deer
headlights everyone's acquired mouthful midas golden languishes languish dunk dunks phoning
dumpster mary autopilot weathered thaw relations trading trades former yesterday's glories
glory gilds gilding venom glee tore rip rips plough ploughs blasted powered inhaled floundered
shone pats patted patting trowel predecessor espresso adrenaline caffeine realism subjected
marched whisked paraded hustled funnelled funneled=QU? i've we've endured braved withstood
trawled yawned fidgeted sighed beamed grinned pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=SV? careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered huffed puffed tutted scorn churned whizzed ballooned mushroomed snowballed
snowbaled=nV? spiralled spiraled=oV? paralysed paralyzed=PW? besieged bombarded juggled
pussyfooted soldiered battled beavered bloomed blossomed crackled fizzed popped hummed buzzed
bubbled silo burnout anarchy tilt flounders waffles punch attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled amid buzzes crackle throbbed pulsed fizzing crackling
humming plummet nosedive rocketed skyrocketed hovering labours labors=^X? pillars cruising
cruizing=`X? agonising agonizing=aX? curling flog throats sinking tacked shoehorned crowbarred
bitty hurtle hurtled radiate radiated ooze oozes oozed exuded towers melt melts melted outburst
dissolve dissolved wrestle wrestled grapple grappled languished dominating bombard cram
steamroll grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
reins firefighting juggling dumbed dumbing clinging stare stares staring gazing gazed blighted
poisonous waffled rambled rambles rounded outlive outlives outlived withstand battling battles
winding blatant blatantly fashioned glazed fairies glazes expressions vacant faraway hunted
pained expression tuned wandered class's body thoughts lightbulb slots slotted clicks clicked
clicking chords gist joins joining connects connecting dots greek dutch precisely precizely=e[?
wavelength greyhounds greyhound moths kittens lemmings zombies statues professionals chomping
champing straining raring longing pepped revved lips floating clover candy fling worship
worships worshipped dote ] keyed starry dewy doe eyed sleeps mass bug fever drinking hungered
clamoured clamored=k\? clamouring clamoring=l\? leaping swelled bubbling brimmed willed who'd
tuppence tuppense=S]? arsed budged boiling saturation axes hare dudgeon grin clenched
sufferance duress climbing personally umbrage fright aback solace stumped shaken wagons
unwanted begrudge begrudges begrudged bemoan bemoans bemoaned fret frets fretted dissent
desperation dismay disbelief unease gloom bewilderment sigh anticipation fixated toward
lettering approval reassurance confirmation validation unimpressed flummoxed downbeat property
luggage angriest mentally squarely accepted famously concept belonging handy esteem wandering
captured capture relishing craving savouring savoring=U_? pretending warmed warms regards
regarded views viewed perceive identifies empathise empathize=__? empathised empathized=`_?
sympathise sympathize=a_? related fading occur occurs occurred reluctance resolved sought
longed awe amusement anxieties captures grab grabs mastered internalised internalized=R`?
probes probed extends reveal reveals revealed <degree>* elegance vigour vigor=[`? satisfaction
thirst hunger zest demonstrated maturity deliberately wilfully intentionally knowingly gladly
proudly excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer
viewer viewers blossom life's nature's notion earthly sulking panicking yearning fretting
clowning bluffing fuming wavering attract escape mates owning warming responds gravitate
gravitates masking pine pines itch itches burns longs prospect mattered belong cottoned twigged
wised brightened baulked balked unwillingness hesitancy readiness refusal fancied assumed
assumes imagines figured senses concluded outset refuge hungers thirsts endure endures
apprehensive importance dawned registered wedded attached wooed seized overcome obsessed
singled faking testing justified advisable advizable=Zc? bearable sustainable dared digest
billed rights optimal belongs belonged century decade hangover bygone human understandable
decency sane 'll development considering intake constraints inexperience inexperiense=Qd?
punched army volley parade interruptions liberal sudden glimpse ration addition respite drivel
twaddle piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon
considerable craft delicacy preoccupation fixation infatuation contact weapon weapons
ingredient secrets trump crowning selling hushed reverent minor hush ornament hindrance
decoration outstay outstays outstayed overstay overstays overstayed earns fee rent son daughter
tames wrings inevitable obligatory proverbial umpteenth hallowed bribery blackmail busywork
babysitting babyzitting=Sf? propaganda gatekeeping navel tag parlour parlor=Xf? tricks
popularity slanging chocolate teapot chalice curate's movable moveable chamber ivory achilles
whipping pants ointment china sweetshop tipping brainer stranglehold chokehold handbrake
castles ships gestures rhetoric victory weasel motherhood unfold unfolded piccadilly clapham
waterloo heathrow wembley groundhog kilometre kilometer=^g? kilogram defeat overstates chills
tingle speechless shivers bless !many commend wallpaper drowsy celebrating congratulations
bravo kudos congrats hooray alarmed privilege congratulated commended flourished florished=Uh?
thrived celebration fortunate chink chinks armour armor=[h? yawning giant quantum forwards
balancing disappearing dizappearing=ah? attrition marriage convenience conveniense=dh? mutual
kangaroo info alphabet gab fest headlong thorny knotty teacup sword accidents dynamite
purgatory agony murder torture loser social grenade goody goodies slave snowplough snowplow
lawnmower velcro parenting player players moral guiding glutton creatures rounder rounders
pushers shuffler shufflers shuffling offender offenders latecomer absentee ratbags sensory
risks headaches attender attenders timekeepers mixer mixers finisher finishers spellers
retriever decoder decoders ratbag toerag toerags tyke tykes blighter blighters hellion hellions
larrikin larrikins hoon hoons galah drongo gurrier scanger bampot numpty numpties eejits muppet
muppets plonker wally twit twits nitwit dolt oaf oafs clot pillock dope wastrel ragamuffin
ragamuffins hellraiser hellraizer=ek? hellraisers hellraizers=fk? stirrers bellyacher sourpuss
sorpuss=ik? misery mizery=jk? grouch curmudgeon battleaxe harridan tartar gorgon windbag
windbags blowhard chatterer movie mover movers furniture masters mistress formed digested
focussed blade ham fisted handedly weights ho washy turvy fairy namby pamby touchy higgledy
hoity hocus helter pell farty feely clappy piggledy toity pocus skelter mell mango fleet
pinching paring serving regarding pitying deprecating effacing styled appointed defeating
aggrandising aggrandizing=cm? centred deluded holier blooded throated lipped reptile reptiles
vertebrates po laced starred timed brow wracking racking wrenching tingling shattering rending
inward clad bottomed plated soiled pier braces spick spic span bloom canter trot stroll amble
mustn't essential imperative developing sorting rethinking reviewing updating additional
reservation overhaul shake usefully afford rid ideally urge implore advise advize=Yo? propose
ebis wwws exploring fixing rebuilding pointer reset reboot rejig urged musts pressing apace
tongues motored zoomed firmed tightened smartened toughened bedded squared levelled leveled=QP@
scaled ramped beefed litter ups upped upping ante dimension rounding hump reborn blossoming
booming burgeoning maturing evolving buds transformation metamorphosis renaissance rebirth
sea-change industrial russian recovery stature horizon mired trapped tailspin impasse plateau
ceding altitude sliding crept fade backslide backsliding founder foundered founders languishing
nosedives flatlined flatlines infancy dive succeeded matured mellowed mend bedding creeping
edging inched inching flatline plateaued comeback revival hitherto ago previous enormous
conquered outgrown flagged revolutionised revolutionized=WR@ waning dwindling eradicated
eliminated dipping flagging recovering strongly recovered rallied rebounded crashed rapid
worsening lowered profile attains attained perform performs performed fulfil fulfils embedding
embeds gaining guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated dual
coding standardised standardized=bS@ regulate regulates regulated regulating interleaving
interleave interleaved metacog disapplied dizapplied=kS@ stanine stanines calibrate calibrated
implementation diagnostic 2 3 spag tac cyp attainment8 progress8 dives retrieval spaced
continuous formative summative mastery baseline dfe aln ilp iep pru eblr substantive meta walt
wilf nfer adaptive cognitive schema causation chronology individual personal mindset organiser
organizer=TU@ organisers organizers=UU@ assurance curricular 1 prosody grapheme phoneme
phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph subitise subitize=dU@
subitising subitizing=eU@ rubrics assessed assessing cultural capital entitlement restorative
relational trauma stakeholder stakeholders summatively formatively decodable decodables vle
automaticity hinterland wagolls kwl banding tiering multisensory multizensory=\V@ inferential
dyscalculia ehc sendcos semh camhs ewo elsa ihp ieps ilps pep peps mfl rwinc nelli hap haps ppa
dsls hod hods hoy hoys eaa dispositions solo blooms taxonomy rosenshine vygotsky lemov marzano
taf tafs eha kagan toolkit toolkits moderated pre phonological phonemic atl www edi interim
interims trajectory trajectories sims aps granularity proximal fellow research sizes length eh
scrapped attribute ascribe distrust underachieved quit destroy destroyed fuelling
notwithstanding acknowledge concur presume you'll underlying biggest tripled shortcuts rebuild
regain rectify combat eradicate defend conquer rejected favour favor=RY@ strange informal
disgusting revolting vile yucky gross verdict noisiest noiziest=[Y@ cleaning lady ladies rating
competence competense=`Y@ abilities communicates funnier brainy hopers classmate classmates
brother sister chairperson circumstance situations extent conditions basis kinds ratio huh
shan't chooses organises organizes=UZ@ maximum they've attracted 10 diagnosis abused medication
habitually periodically thrice tend tends tended ad nauseam masses myriad interaction copious
abundant plentiful countless numerous limitless substantial disproportionate significantly
layer fibre resolves carpeting whit braced primed steeled hellbent mistook mistaken conflate
conflates equate equates equated paramount appearances welded velcroed superglued stapled
chained 're indicate unremarked eyebrow batting logo glossing repays repaid memorial altar
strangers enemies bedfellows cousins foes county cluster district borough d e 4 5 6 7 8 9 pm
crosser sunnier cagier pricklier guiltier greedier lonelier cannier windier sealed justifies
investment leftovers cheques harvested logged canvassed polled filed loopy crazy bonkers twist
tire tires defeats defeated undo undid undoes liable recover hurtling careering showdown weird
random ambience ambiense=j]@ exchanges handshake commends congratulate congratulates salute
salutes compliment swipe patent clone ballistic ape berserk postal mental apoplectic barmy
potty bust awol feral native viral giggles jitters fidgets collywobbles willies wobbler hissy
benny eppy waterworks tenterhooks aching loo bated berth seize tensed bottled brightens
loosened jaw jaws withdrew bask basks basked basking gloried revel revels revelled reveled=a_@
devilment presses mettle milking angled angling fished fishing jockey jockeyed jockeying vie
vied vying clamour clamor=P`@ gunning bid bucking pining hankering thirsting hungering
compliments promotion heartstrings comeuppance dumb possum hardball gamed gaming crocodile
coattails chin hedged hedging bets dress dresses tart tarted jazz jazzed bigged prettify
role-play doll dolls massaging juggle waltzes swan swans mosey moseyed wanders strolls spans
swat boo brook brooks prisoners backchat camps blindfold blindfolded footsteps unofficial
throne facto fulcrum oracle mouthpiece keystone vocation malign corrupting boon m horns
launched knitting pootle pootles pootled bumbles trundle trundles trundled chug chugs chugged
potter jog jogs jogged bimble bimbled squeaked bobs downs downed downing sub torrid wringer
mincemeat inroads amends damnedest dues backfoot tab flame afloat piggy junked kiboshed doff
doffs doffed blushes bacon punchline painted boxed stripes coaxing prise prised winkle winkled
hived siphoned carted vegetate housed housing seals sin childminding hushes airbrush cherrypick
squirrelled squirreled=Sd@ spreadsheets shrugging shelter shelters sheltering magicked conjures
dreamed rig cigarette guesstimate guesstimates concocted capitulated capitulates relented
surrendered kowtowed kowtows backtracked backpedalled backpedaled=hd@ straightaway swerve
swerved deflect deflects deflected fobbing dine dines dined dining traded straying veering
shaded morphs clearing banter sarcasm generalities helplessness passivity repetition verged din
!the fanned fanning flames piling heaped heaping unflattering belied partial sells understate
understates understated overclaim overclaims overclaimed overplays bigs overinflated estimate
hinging fumes shouldered shouldering shore shores shored shoring propping spearhead spearheads
spearheaded mastermind masterminds masterminded orchestrate orchestrates orchestrated doss
dossing dossed lollygagging goofing horsing monkeying footling pratting dallying gallivanting
vegetating baiting rile riling twiddle twiddles twiddled rioted swagger amazement astonishment
discredit eternal funnily fairness defence defense=cg@ deigned condescended dares oftener
practises practizes=hg@ deed existed attraction contrasts knits dived wades butt butts butted
paused sprout sprouted snowballs collared buttonholed accosted waylaid dole doles doled doling
dished dishing churn churns churning crank cranks cranked trots trotted forth policed lord
lords lorded lording digging latches latched latching creams creamed creaming hemmed typing pad
darker hotter fierce albeit quibbles criticisms frills arithmetic selves reigns reigned looms
loomed clamours clamors=fi@ smelt headship oxbridge motley fearsome unholy gruesome twosome
threesome duo alliance married shilling shiling=Sj@ pussycat reining fills camels newcastle
image lodge streaked forge forged lowlight pinnacle nadir planets countries centuries pose
poses posing alleged purported nominal nominally ostensible notional notionally boils boiled
epitome essence essense=Qk@ embodiment antithesis caricature parody health foothills reels
mildly remind clocked discovered accustomed co multi received stocked supervised supervized=bk@
intentioned destroying hoc sensitivity ranging user universally staffed whelming explanatory
indulgent congratulatory motoring racing romping coordination articulation hotbed island
fancies whisker discharges obligations commitments alright usp zipped bounces canters condition
repair sniffed sneezed faulted zings fizzes crackles grates clunks underwhelms metallic
monotone placing addresses micro peculiar bizarre puzzling outlook searching probing pertinent
!number acoustics output demeanour demeanor=Zm@ conditioning raid v draughty sparingly
allocated positioned thumbed documented versed schooled applies reacts reacted unwell gaggle
voucher accuracy fidelity mistrust friction animosity rivalry harmony discontent upward
breakthrough milestone setback necessity constraint festival solving major source sorce=]n@
mucking fooling larking naughtiness disobedience disobediense=bn@ yardstick proven exceeded
abnormal tripped texts sweat eyelid hums pinpoint laserlike seasoned pro swiss tee lures
gladden swells cockles accomplishment dos do's bettering topping bettered unbettered
unimprovable unfaultable champagne package gifts nicking nicked poach poaching swiped magpied
magpieing filch pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork
prose retell zinged blossoms flowered weaves hardened scarred vaunted fabled proposed requested
apologised apologized=`PA objected demurred arguing advertisement advertizement=dPA vacancy
listing seeks specifies murmured squealed clipped stumps bullseye rim fourth mot emissions
countback lengths fifth visiting viziting=UQA opposing backhand forehand vaulted scrambled
sprinted apparatus trampoline captioned lettered verb verbs adjective adjectives adverb adverbs
noun nouns connective connectives conjunction conjunctions prefix prefixes homophones emotions
recited icon icons vocab today's versus arranged tasted smelled voltage drooped perished rotted
ivy algae brambles nettles bindweed clogged exits routes lanes toner destruction dappled
inwards outwards den lego rockets glider insulation insulating insulated matt fluffy semicolon
outage diversion collision collizion=WSA typo comma colon spillage mislaid misheard numbering
accent accents abbreviations initials dialect photocopy distinguish guests diocesan diocese's
siams denominational council's trust's regulator isi ofsted's estyn's hmie awarded inspectorate
si imperial metric tenses notation tidy-up landscaping eligible represent prodigal wicked
shepherd samaritan servant virgins duckling ballad clinic cafe drop-in drop-ins force-fed
forcefed episode stanza rocking dotted octave octaves sunny overcast mime mimes miming tableau
tableaux greed crimes president tsar kaiser kaizer=\UA sprite algorithm macro query function
chartists' suffragists jacobites jacobins bolsheviks tsarina nazis puritans cavaliers
roundheads levellers huguenots conquistadors incas mughals ottomans plantagenets georgians
edwardians confederates unionists whigs tories reformers abolitionists crusaders spartans
athenians persians barons monks settlers colonists cruelty hazards defects sickly opaque
magnetic bendy smoky receiver bunting upper solemn stately mournful mornful=PWA jig carol tunes
polka melody tempo north east outer shady volume crystals bacteria floated mondays tuesdays
wednesdays thursdays fridays numbered invent sewing pluperfect masculine feminine conditional
subjunctive participle participles infinitive conjugation conjugations declension clauses
plurals auxiliary syllable syllables government hydraulic demerit consumer durable goods
monopolistic competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex
complementary inverse correlation gradient ions ion index indices sampling parallax deviation
frequency unreactive unsaturated bases fats isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=_YA cadences interval intervals seventh triad
triads severe physical phyzical=gYA medical mobility disability dizability=jYA disabilities
dizabilities=kYA disorder disorders impairment impairments autism dyslexia dyspraxia deafness
allergy allergies eczema epilepsy martial criminal wage wages tax attainers' censure
multi-academy neighbouring neighboring=`ZA payments vested conflicts expire resume receive bays
hatch users residents members ticket-holders jammed glitched express replacement offline
chickenpox measles covid norovirus nits headlice appointment maternity paternity ramadan eid
diwali yom passover carnival tournament tornament=a[A vaccinations jabs immunisations
immunizations=d[A refurbishment painters serviced cordoned waterlogged median sides dullest
sources sorces=m[A credited condemned defended adverts advertisers advertizers=R\A empires
characters volcanoes kings queens newspapers composers rse tackles modal modals rendered
renders debating cartoon comic animation scenario mural shopkeeper goblin elf mermaid
stepmother stepsisters genie sultan pirate knight reference referense=P]A properties giants
pirates shopkeepers teddy id username signature inhaler miscounted smudged gaelic eyesight
wrestling grandson granddaughter anniversary hesitate arriving invitation invitations assemble
intrigued wi fi gender grains dissolves float floats evaporate bye guide guides actions fees
items loan loans consent manchester london tom multiple vis edition analysis analyzis=_^A
educational dietary footwear clothing friendship trophy shield mesh raincoat objects supplies
greeted certificates sandy harvests farming incorrect textures repairs protein circuit circuits
britain heroes prince pendulum variables clause digit digits distribution vowel seller arts
liner histories guys deck spaces western clare casual isle dinkum shaft emoji coordinates
swimmer society broker electron electrons cholesterol singer rainfall irrigation crops narrator
protagonist hamlet juliet romeo goldilocks troll witch soldier soldiers princess evil particle
particles seedling seedlings germinated condensed photosynthesis gravity insulators snowman
puddle expands expanded sketched streams bunk foggy snack carrots rust underline completed
stored bingo parliament monarch pharaoh blitz trenches suffrage wrongful studying arrange venue
blanks op keywords pledge makaton widgit smiley smileys emojis valid snagging bills permissions
router rusted hoist chromebooks ipads leaky flickering squeaky flickered smoked pears tomatoes
oranges freezing luke wiring electrical mechanical technical crossword clues gymnasium hips
wraparound childcare intimate dental palliative aftercare unity endeavour endeavor=RcA
population coral species economic habitat decay regeneration renewal qualify qualifies chanted
shrieked aloud buzzer lightning moth conjugated parsed conjugate dht aht sbm attributes
attributed certified deemed hmi criticised criticized=ncA inspections delegation covenant
cyclists taxis motorists sampled visited vizited=VdA sprites bugs algorithms pseudocode
subroutine debugging psalm proverb allegory dealt traces explores shares deciding judges
judging gauge strangest funniest simplest perspective appoint whom adjust instance describing
complimented union police ministry published regulator's inspected posted pinned marshal
emergency evacuation legal mandatory snowing abbreviation notify submit submitted accompanied
renewed forbidden ml school's academy's judgements judgments=jeA catchphrase phrased deems
criticises criticizes=neA condemns tweet voicemail plumped dataset spokesman spokeswoman lawyer
resident themself strapline subtitle hashtag subtitled inscribed embossed emblazoned sections f
g h j k howled solar lunar rainy anti incident incidents ambassador ambassadors equation
equations reopen invented unauthorised unauthorized=SgA authorised authorized=TgA absences
absentees signatures woodland diploma enunciated holder sleepers o disk elections injuries
vowels persons calculate calculated estimated probability investigate knelt cited voiced quotes
refers referred manual webpage receipt whilst interviewed suggesting implying grading evaluated
implied ranking pros recites canto stating whereas discrete logbook principles enters conducted
scanned suffixes debts fines arrears refund refunds references queries assignment assignments
appointments vacancies synonym antonym jotter jotters issued
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
V7W7P7Q7R7[6\c:UiA0120345607809:;<=>?@A000B0CDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1b1c
1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q3R3S
3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4Z4[4\4]4[2^4_4`4a4b
4Z4c4d4e4f4g4h4i4Z4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5\5[2]5^5_5`5a5b5c5Z4d5e5f5g5h5i5j5k5l5m5n
5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6V4[2_6`6a6[2b6c6d6[2e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7P
7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7Z4j7k7l7m7n7o7P8Q8R8S8T8U8V8W8Z4X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g
8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9n8a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S:T:U:V
:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:g:g:g:l:m:n:o:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^;_;`;a;b
;c;d;e;f;g;g;h;h;i;i;j;j;k;l;l;m;n;l;n;l;n;l;o;P<i;i;Q<j;g;g;R<g;i;i;S<S<l;i;j;T<U<V<h;i;i;W<X<Y
<Z<i;[<[<[<i;i;i;h;\<\<l;]<]<h;h;S<^<_<P<i;i;j;i;i;W<`<a<b<c<d<e<f<g<h<i<j<j<k<l<j<m<n<o<j<o<o<P
=i<Q=R=S=T=j<U=j<V=V=W=X=Y=Z=[=\=]=]=^=^=^=^=Z=Z=Z=Z=^=^=^=Z=_=]=^=]=^=^=^=]=^=`=a=b=c=d=e=f=g=g
=^=^=^=^=g=Z=g=g=h=Z=i=^=^=j=k=^=^=l=m=^=^=n=m=^=^=Z=Z=Z=Z=\=Z=\=^=^=^=^=Z=Z=o=Z=Z=Z=^=^=Z=Z=P>P
>Q>R>S>Z=T>^=^=^=^=^=^=U>^=V>\=V>\=P>P>W>P>^=^=^=^=^=Z=Z=Z=Z=Z=Z=X>P>Y>P>Z>X>Z>P>Z=Z=[>\>]>^>_>`
>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?c?l?m?n?o
?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_
A`AaAbAcAdAeAfAgAhAiAjAkAlAmAnAoAPBQBRBSBTBUBVBWBXBYBZB[B\B]B^Bc@_B`BaBbBcBdBeBc@fBTBgBhBiBjBkBl
BmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C\C]C^C_C`CaCbCcCdCeCfCgChCiCjCkClClCmCnCoClCPDlCQDRDhCSDTDcCUDVDW
DXDYDZD[D\D]D^D_D`DaDbDcDdDeDfDgDhDiDjDkDlDmDnDnDoDPEQEoDoDoDRESETEUEVEWEXEYEnDVEZE[EoDoDoDVE\Eo
D]EVE^EoD_E`EoDoDaEoDoDbEcEdEoDoDVEoDeESEfEgEoDoDoDhEiEjEkElEmEnEoEnEoEPFQFRFSFTFUFVFWFXFYFZF[F\
F]F^F_F`FaFaFbFcFdFeFfFgFhFaFiFjFkFlFaFmFnFoFPGQGRGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGgGh
GgGiGjGkGgGgGgGgGgGgGgGgGgGlGmGgGnGgGoGPHQHgGRHSHSHTHUHgGVHWHgGgGgGgGXHXHYHXHgGgGgGgGgGgGgGgGZHg
GZHgGgGgGgGgGgGgGgGgGgGgGgGgG[HgG[HgGgGgGgGgGgGgGgG\H\H\HgG]H]HgGgG^HgG_HgG`HgGaHgGbHcHdHgGeHgGf
HgGfHgGgHgGgHgGgGgGhHhHiHgGjHeHgGkHkHkHgGgGgGgGlHlHmHgGnHoHPIQIgGgGQIgGgGgGgGgGgGgGgGgGgGgGgGgGg
GRIgGgGgGgGgGSITISIgGUIVIWIgGXIgGYIgGZIZI[IgG\IZI]IgG^I_I`IaIbIcIgGgGdIgGgGgGeIfIgGgGeHgGgIhIeHi
IeHhIgGgGgGgGQIgGQIjIkIgGgGgGgGgGgGgGgGgGgGgGlImInIgGoIgGPJgGQJgGgGRJgGgGSJSJgGgGSJTJgGgGUJVJgGg
GgGgGeHgGeHWJgGgGXJgGgGgGgGgGTHTHYJZJgGgG[J\JgGgGXJgGgGgGgGRJgGgGgGRJ]JTH^J_JgGgGgGgGgGgGXJgG`JT
HaJTHgGgGbJgGgGgGXJgGgGgGgGRJcJdJeJfJgJgGhJRJgGgGgGRJgGgGiJjJgGgGkJjJlJTHmJZJTHTHnJZJoJoJgGoJPKQ
KRKSKZIgGTKgGZIZI[IgGgGgGTKgGgGgGgGUKgGgGTKgG\IgGZIgGgGgGVKgG]JTHWKTHgGgGnGgGgGgGgGgGgGgGgGgGgGg
GgGgGgGgGXKgGgGgGgGgGgGgGYKgGZKgGgGgGgGgGgGgGgGgG[KgGgGgGgGgGQIQIgGgG\K\K\K\K]K\K^K_K`KaKbKaKcK\
KdK\KeKfKgKhKiKjKkKlKmKnKoKPLQLQLRLgGgGgGgGgGSLTLULVLWLXLYLZL[LPH\LgGgGgGgGgG]L^L^LgG_LgG_L`LaLb
LcLgGgGgGdLgGgGgGgGgGgGgGgGgGgGgGgGgGeLgGfLgGgLgGgGgGmGgGmGmGhLiLjLkLlLmLnLoLPMQMRMTHTHSMTHTMUMg
GgGgGgGgGgGVMgGVMgGgGgGgGRJgGgGWMgGXMXMgGgGWMWMWMgGYMXMXMgGXMXMgGgGZMgGXMgGXMXMXMgGgGgGgGgG[M\M]
M^M_M`MaMbMcMcMdM^M^M^M^M^M^MeMfMgM^M^M^MhM^MiM^MjM^MkMlMlM^M^M^M^M^MmM^MnM^MoM^MPN^MQNQNQNRNQN^
M^M^M^MSNSNTN^MSNSNUN^M^M^M^M^MVN^MWN^MXNYNZN[N\N]N^M^M^N^M^N^N^M^M_N^M^M^M^M^M^M^M^M^M^M^M^M^M^
M^M^M^M`N`N`N^M^M^M^M^MaNbNcNQNQNQNdNQNeNfNgNhN^M^MiN^M^M^M^M^M^M^M^M^MjN^MkN^M^M^MkN^MlNmNlN^M^
MnN^MoN^MoN^MPOQORO^MSO^M^M^M^M^M^M^M\N\N^M^MTOUO^M^M^MVO^M^MWO^MXO^MYOZO[O^M\O]O]O^M^M^M^M^M]O^
M^M^M^M^M^M^M^M^O^M^M_O_O`OhNaObOcOdO_O_OeOfO^M^MgO^MhO^MiO^M^M^M^MjO^M^M^M^MWNWNWN^MkOlOmOWNnOW
NoOPP1^M^M^M^M^M^M^M^M^M^MiNQP1^M^M^M^MRP1SP1RP1RP1RP1RP1^M^MRP1RP1RP1^M^M^M^M^MTP1TP1UP1^M^M^Md
O^M^M^M^M^MVP1WP1XP1YP1ZP1^M[P1^M^M^M^M^M^M^M\P1^M]P1^P1_P1^M^M^M^M^M^M^M^MdO^M^M^M^M^M^M^M^M^Md
O^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M`P1aOaP1bP1^M^McP1dOQNQNdP1QNeP1fP1gP1^MQNQNhP1
iP1jP1kP1lP1mP1^M^MnP1^M^M^MnP1^MoP1QNPQ1QN^M^M^M^MQNQNQNQNQQ1QQ1RQ1^MQQ1^MQQ1^M^M^M^M^M^M^MiN^M
_O_OSQ1QNTQ1UQ1VQ1WQ1XQ1YQ1hNZQ1ZQ1[Q1^M\Q1]Q1^Q1hNZQ1^M_Q1^M`Q1^MaQ1^MbQ1cQ1dQ1eQ1^M^M^M^MfQ1gQ
1hQ1^M^MgQ1iQ1^M^M^M^M^MjQ1kQ1lQ1^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^M^MmQ1^M^M^M^M^M^M^N^N^M^M^M
^MoN^MoN^M^M^MnQ1^MdO^MoQ1^MPR1gQ1^M^M^M^M^MQR1^M^MRR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R1^R1_R1`R1
aR1aR1bR1cR1dR1eR1fR1gR1gR1eR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1
^S1_S1gR1gR1`S1aS1eR1bS1gR1gR1eR1cS1gR1dS1gR1eS1fS1gR1gR1gS1hS1iS1jS1kS1lS1mS1nS1oS1PT1gR1gR1QT1
RT1ST1TT1UT1VT1WT1XT1YT1ZT1[T1\T1]T1gR1gR1^T1gR1gR1gR1gR1_T1gR1gR1`T1aT1bT1cT1dT1eT1fT1gT1hT1iT1
jT1kT1gR1lT1mT1nT1oT1PU1QU1QU1RU1SU1TU1UU1VU1WU1XU1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1UU1dU1eU1fU1
gU1fU1hU1iU1jU1kU1lU1mU1nU1UU1oU1PV1QV1RV1RV1SV1TV1UV1VV1WV1XV1YV1ZV1[V1\V1]V1^V1_V1`V1aV1bV1cV1
dV1eV1fV1gV1hV1iV1jV1hV1kV1lV1mV1nV1oV1PW1QW1RW1SW1TW1UW1VW1WW1XW1YW1ZW1[W1hV1hV1\W1]W1hV1^W1_W1
`W1aW1aW1bW1aW1cW1dW1eW1aW1aW1aW1fW1aW1aW1aW1gW1aW1dW1dW1eW1hW1iW1aW1jW1kW1aW1aW1aW1aW1lW1aW1fW1
aW1mW1aW1nW1oW1PX1PX1PX1QX1RX1SX1TX1aW1aW1aW1aW1aW1UX1VX1aW1aW1aW1aW1WX1aW1XX1XX1XX1YX1ZX1[X1\X1
]X1^X1_X1`X1aX1bX1cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1RY1SY1TY1UY1VY1WY1XY1YY1ZY1[Y1\Y1
]Y1^Y1_Y1`Y1aY1bY1cY1dY1eY1fY1gY1gY1hY1iY1jY1kY1lY1mY1nY1oY1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1
\Z1]Z1^Z1_Z1`Z1aZ1bZ1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1X[1Y[1Z[1[[1
\[1][1^[1_[1`[1a[1b[1c[1d[1e[1f[1g[1h[1i[1j[1k[1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1X\1Y\1Z\1[\1
\\1]\1^\1_\1`\1a\1b\1c\1d\1e\1f\1g\1h\1i\1j\1k\1l\1m\1n\1o\1P]1Q]1R]1S]1T]1U]1V]1W]1X]1Y]1Z]1[]1
\]1]]1^]1_]1`]1a]1b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1W^1Y^1Z^1
[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1S_1U_1V_1W_1X_1Y_1
Z_1[_1\_1]_1^_1__1`_1a_1b_1c_1d_1e_1f_1g_1h_1i_1j_1k_1l_1m_1n_1o_1P`1Q`1R`1S`1T`1U`1V`1W`1X`1Y`1
Z`1[`1\`1]`1^`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1``1a`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1
b`1a`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1_`1c`1_`1_`1_`1_`1a`1a`1a`1_`1_`1_`1_`1d`1e`1f`1_`1_`1_`1g`1
_`1_`1_`1_`1f`1_`1h`1_`1h`1h`1h`1h`1h`1h`1i`1j`1k`1l`1k`1k`1k`1m`1k`1n`1k`1o`1k`1Pa1Qa1k`1Ra1Sa1
Ta1k`1Ua1Va1Wa1Xa1Ya1Za1[a1\a1]a1^a1_a1`a1aa1ba1ca1da1ea1fa1ga1ha1ia1ja1ka1ja1la1ma1na1oa1Pb1Qb1
Rb1Sb1Tb1Tb1Ub1Vb1Tb1Wb1Xb1Xb1Xb1Yb1Zb1[b1Wb1Tb1\b1]b1Wb1]b1Wb1Tb1Wb1Tb1Wb1Tb1Wb1^b1_b1Tb1Tb1Tb1
Tb1`b1ab1Yb1Tb1Tb1bb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Tb1Yb1Tb1cb1Wb1cb1cb1cb1Wb1cb1
db1eb1Wb1cb1Wb1cb1Wb1cb1Wb1cb1Wb1Wb1cb1Wb1cb1fb1cb1cb1gb1cb1hb1hb1ib1jb1cb1cb1cb1cb1cb1cb1cb1cb1
kb1lb1mb1nb1ob1Pc1ob1Wb1ob1Wb1ob1ob1Qc1Rc1ob1Wb1ob1Wb1ob1Wb1Sc1Tc1ob1Wb1ob1ob1ob1ob1ob1ob1Uc1ob1
Wb1ob1ob1Wb1Wb1ob1Wb1Vc1Wb1Vc1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wc1Wb1Xc1Wb1Yc1Wb1Wb1
Wb1Zc1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Vb1Wb1Wb1Wb1Wb1
Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1Wb1[c1\c1Vc1Wb1]c1_b1^c1_c1`c1Wb1Vc1ac1Wb1Wb1Wb1Wb1Wb1Wb1Wb1
Wb1Wb1Wb1bc1cc1dc1dc1Wb1Wb1Wb1Wb1Wb1Wb1Wb1ec1Wb1Wb1Wb1Wb1Wb1dc1dc1Wb1fc1gc1hc1ic1jc1kc1lc1mc1nc1
oc1Pd1Qd1Rd1Sd1Td1Ud1Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1bd1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1
od1Pe1Qe1Re1Se1Te1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1
oe1Pf1Qf1Rf1Sf1Tf1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1nc1_f1`f1af1bf1cf1df1ef1ef1ff1gf1hf1if1jf1kf1nc1
lf1mf1nf1of1Pg1Qg1Rg1Sg1dd1jc1Tg1Ug1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1_g1`g1ag1bg1cg1dg1eg1fg1gg1hg1ig1
jg1kg1lg1mg1ng1og1Ph1Qh1Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h1^h1^h1_h1`h1^h1ah1bh1ch1dh1eh1fh1
gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Qi1Ri1Si1Ti1Ui1Vi1bh1Wi1Xi1bh1bh1Yi1Zi1[i1bh1\i1]i1^i1_i1`i1bh1bh1
bh1bh1ai1[h1bi1ci1di1bh1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1oi1Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Sj1Zj1[j1
\j1]j1^j1Rj1Rj1_j1_j1`j1aj1bj1cj1_j1dj1dj1ej1fj1gj1hj1ij1jj1jj1_j1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1
Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1_k1`k1ak1bk1ck1dk1ek1fk1gk1gk1hk1ik1jk1kk1lk1mk1nk1ok1Pl1Ql1Rl1Sl1
Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1ak1\l1]l1^l1ak1_l1`l1al1ak1bl1cl1dl1el1fl1fl1fl1fl1gl1hl1il1ak1jl1jl1kl1
ak1ak1ak1ak1ll1ik1ik1ml1ik1ik1nl1ol1ik1Pm1Qm1Pm1ll1Rm1Sm1Tm1Um1Vm1Wm1ak1Xm1Ym1Zm1[m1\m1]m1ak1^l1
ak1ak1ak1^m1ak1_m1`m1am1bm1cm1dm1em1ak1fm1gm1hm1ak1im1jm1ak1ak1ak1ak1ak1ak1km1lm1mm1nm1om1Pn1Qn1
Rn1Sn1Tn1Sn1ak1Un1Vn1Wn1Xn1Xn1Yn1Zn1Xn1Xn1[n1[n1[n1Yn1\n1[n1Xn1Zn1Yn1]n1[n1^n1Xn1_n1`n1Xn1Xn1Xn1
an1[n1Xn1Xn1Xn1Xn1Xn1Xn1Xn1bn1cn1dn1Xn1en1Xn1[n1fn1[n1gn1Yn1Xn1hn1Xn1in1Xn1Xn1[n1Xn1Zn1gn1Xn1jn1
kn1ln1`n1[n1[n1[n1mn1Xn1nn1[n1on1Xn1mn1Xn1[n1mn1Yn1Xn1Xn1`n1[n1Yn1[n1Po1Po1[n1Qo1Ro1[n1Xn1So1To1
Xn1Zn1[n1Yn1[n1Zn1Uo1Vo1Wo1Yn1Xo1`n1Yn1Yn1`n1`n1`n1`n1Yo1[n1Xn1Xn1Xn1Xn1Xn1Zo1[o1\o1[n1]o1^o1Xn1
[n1_o1`o1ao1bo1co1do1eo1fo1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP2PP2RP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2
]P2^P2_P2`P2aP2bP2cP2dP2eP2fP2gP2hP2iP2eP2jP2kP2lP2mP2nP2oP2PQ2oP2oP2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2oP2
oP2YQ2oP2oP2oP2oP2oP2ZQ2[Q2\Q2]Q2^Q2_Q2^Q2^Q2`Q2aQ2^Q2^Q2bQ2cQ2dQ2eQ2^Q2^Q2^Q2^Q2^Q2^Q2fQ2fQ2fQ2
fQ2fQ2fQ2fQ2^Q2^Q2^Q2gQ2hQ2hQ2iQ2jQ2kQ2lQ2mQ2nQ2oQ2PR2QR2RR2gQ2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2
^R2_R2`R2aR2bR2gQ2cR2dR2eR2fR2gR2hR2iR2jR2kR2lR2hQ2mR2hQ2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2nQ2XS2YS2
gQ2ZS2[S2gQ2\S2]S2]S2^S2_S2`S2]S2aS2bS2gQ2cS2dS2]S2eS2fS2gS2hS2iS2iS2jS2kS2]S2nQ2lS2mQ2gQ2mS2nS2
oS2gQ2PT2QT2RT2mQ2gQ2nR2gQ2gQ2gQ2gQ2gQ2ST2gQ2gQ2TT2UT2gQ2gQ2gQ2VT2mQ2]S2gQ2]S2gQ2WT2gQ2gQ2gQ2XT2
hQ2YT2gQ2gQ2ZT2[T2\T2]T2hQ2^T2gQ2gQ2_T2`T2aT2bT2cT2gQ2dT2eT2fT2gT2hT2nQ2nR2iT2jT2kT2lT2mT2nT2oT2
PU2QU2RU2SU2TU2UU2VU2WU2WU2XU2YU2ZU2[U2\U2]U2WU2WU2^U2_U2WU2`U2aU2bU2cU2dU2dU2eU2fU2gU2hU2iU2jU2
kU2lU2\U2mU2nU2oU2PV2QV2RV2SV2TV2UV2VV2WV2XV2YV2VV2ZV2[V2\V2]V2^V2_V2`V2aV2VV2bV2cV2dV2eV2fV2gV2
VV2hV2iV2jV2kV2lV2mV2nV2oV2PW2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2
gW2dV2VV2hW2hW2iW2jW2VV2kW2VV2lW2mW2nW2oW2PX2QX2RX2SX2TX2UX2VX2VV2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2
aX2bX2cX2dX2eX2fX2gX2cX2hX2iX2gX2jX2kX2lX2cX2mX2nX2oX2PY2mX2mX2QY2RY2gX2gX2mX2mX2SY2TY2UY2VY2VY2
WY2XY2YY2ZY2gX2gX2gX2[Y2\Y2iX2gX2gX2gX2]Y2^Y2mX2mX2mX2_Y2gX2`Y2aY2bY2cY2dY2mX2dY2mX2mX2eY2fY2gY2
hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2eZ2
]Z2fZ2gZ2hZ2iZ2jZ2bZ2kZ2lZ2]Z2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2]Z2Z[2[[2\[2][2]Z2]Z2]Z2]Z2
^[2_[2`[2a[2b[2c[2d[2_[2e[2f[2g[2h[2h[2h[2h[2h[2h[2h[2h[2h[2h[2h[2h[2h[2i[2j[2h[2h[2k[2k[2k[2k[2
k[2k[2k[2k[2l[2m[2m[2k[2k[2k[2n[2k[2k[2k[2k[2k[2k[2k[2k[2k[2k[2k[2k[2o[2k[2k[2k[2k[2k[2k[2k[2k[2
k[2k[2k[2k[2k[2k[2k[2k[2k[2o[2k[2k[2k[2k[2k[2P\2k[2k[2k[2k[2Q\2k[2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2
\\2k[2k[2]\2k[2P\2k[2k[2k[2^\2^\2_\2k[2`\2a\2a\2a\2k[2k[2k[2k[2b\2c\2d\2d\2e\2f\2g\2h\2d\2d\2i\2
j\2d\2k\2l\2m\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2`]2a]2a]2a]2a]2a]2b]2a]2c]2
c]2d]2a]2a]2a]2e]2e]2f]2e]2g]2a]2g]2a]2g]2a]2`]2a]2a]2a]2e]2e]2h]2a]2a]2a]2i]2a]2a]2a]2e]2e]2j]2
a]2a]2a]2k]2l]2e]2e]2a]2a]2m]2l]2a]2a]2n]2e]2o]2l]2P^2l]2c]2c]2l]2Q^2e]2R^2e]2a]2a]2a]2a]2e]2e]2
S^2a]2T^2T^2U^2V^2U^2V^2W^2V^2X^2V^2U^2V^2V^2U^2V^2Y^2V^2V^2Z^2Z^2V^2V^2Z^2Z^2[^2V^2\^2Z^2]^2Z^2
V^2^^2Z^2U^2V^2Z^2Z^2_^2V^2`^2a^2Z^2Z^2T^2b^2a^2Z^2Z^2Z^2Z^2a^2c^2a^2V^2V^2V^2d^2Z^2V^2V^2U^2V^2
e^2V^2f^2V^2g^2V^2V^2V^2h^2V^2Z^2Z^2i^2Z^2j^2k^2V^2V^2V^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2Z^2Z^2
W_2Z^2X_2Z^2V^2Y_2Z^2V^2V^2V^2V^2V^2P_2P_2Z_2Z^2[_2Z^2Z^2\_2]_2^_2]_2__2]_2]_2]_2`_2]_2a_2b_2c_2
]_2]_2d_2]_2e_2]_2]_2]_2f_2g_2h_2i_2j_2k_2f_2l_2m_2n_2o_2P`2o_2P`2o_2P`2o_2P`2Q`2R`2R`2P`2P`2S`2
P`2P`2T`2P`2U`2P`2V`2P`2P`2W`2P`2P`2P`2P`2P`2X`2P`2P`2Y`2P`2P`2Z`2[`2P`2\`2\`2P`2P`2P`2P`2P`2P`2
]`2P`2P`2P`2P`2P`2V`2P`2V`2P`2^`2P`2_`2R`2``2R`2a`2R`2b`2R`2P`2P`2``2R`2R`2R`2c`2R`2R`2d`2e`2P`2
P`2f`2P`2P`2P`2P`2P`2P`2P`2g`2P`2h`2P`2i`2P`2P`2P`2P`2P`2j`2P`2P`2k`2P`2R`2R`2P`2P`2P`2P`2P`2P`2
P`2P`2P`2P`2P`2P`2R`2R`2R`2P`2P`2P`2P`2l`2R`2m`2R`2n`2P`2o`2P`2P`2P`2Pa2Qa2Ra2P`2P`2P`2P`2P`2P`2
Sa2P`2P`2P`2P`2P`2P`2Ta2Ua2Va2P`2P`2P`2P`2P`2P`2P`2P`2P`2P`2Wa2Xa2Ya2Za2P`2P`2P`2P`2P`2P`2[a2\a2
P`2P`2]a2^a2_a2`a2P`2P`2P`2P`2Ua2P`2P`2P`2P`2aa2P`2P`2P`2P`2P`2P`2P`2ba2P`2ca2P`2P`2P`2da2ea2P`2
P`2fa2P`2ga2ha2ia2ja2ka2la2ma2na2oa2Pb2Qb2Rb2Sb2Tb2Ub2Vb2Wb2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2cb2
db2eb2fb2gb2hb2ib2bb2jb2kb2^b2^b2lb2mb2nb2ob2ob2ob2Pc2Qc2Rc2Sc2ob2ob2Tc2Uc2Vc2Wc2Xc2Yc2ob2Zc2[c2
\c2]c2ob2^c2_c2ob2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2
jc2Zd2[d2\d2]d2^d2_d2`d2`d2ad2[d2[d2[d2bd2[d2[d2[d2cd2[d2dd2ed2[d2[d2[d2[d2[d2[d2[d2fd2fd2gd2gd2
[d2[d2hd2id2jd2kd2ld2kd2[d2[d2[d2[d2md2[d2[d2[d2nd2[d2od2Pe2[d2[d2[d2[d2[d2[d2[d2Qe2[d2[d2[d2Re2
[d2[d2[d2[d2[d2[d2Se2[d2Te2Ue2Ve2We2Xe2Ye2Ze2[e2\e2[d2]e2^e2_e2[d2[d2[d2[d2[d2[d2[d2`e2[d2[d2[d2
[d2[d2[d2ae2[d2be2ce2de2ee2[d2fe2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2[d2ge2[d2ee2ee2he2ie2je2[d2
^d2^d2ke2[d2le2[d2me2^d2^d2ne2oe2^d2Pf2Qf2^d2Rf2^d2[d2[d2[d2[d2[d2[d2Sf2Sf2[d2[d2[d2[d2Tf2Uf2Vf2
Wf2Xf2Yf2Vf2Vf2Zf2Vf2Vf2Vf2[f2\f2Vf2]f2Vf2^f2Vf2_f2_f2`f2Vf2af2bf2cf2Vf2df2ef2ff2gf2hf2if2jf2kf2
lf2mf2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2Zg2[g2\g2]g2^g2_g2`g2ag2bg2cg2dg2eg2fg2gg2hg2ig2jg2kg2
lg2Xg2mg2ng2og2Ph2Qh2]g2]g2]g2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2]h2]g2]g2]g2^h2_h2`h2]g2ah2bh2]g2
]g2]g2]g2]g2]g2]g2ch2dh2eh2]g2]g2]g2fh2gh2]g2]g2hh2]g2]g2ih2]g2jh2]g2kh2lh2mh2mh2]g2nh2oh2Pi2Qi2
Ri2Si2[h2Ti2Ui2Vi2]g2Wi2Xi2mh2Yi2mh2]g2]g2]g2]g2]g2Zi2[i2\i2ch2]i2]g2]g2^i2_i2`i2]g2ai2bi2]g2ci2
]g2di2]g2ei2fi2]g2gi2hi2ii2ji2]g2]g2]g2]g2ki2li2mi2mi2mi2mi2mi2mi2ni2oi2oi2oi2Pj2oi2oi2oi2Pj2Qj2
Qj2ni2ni2ni2mi2mi2mi2Rj2Rj2Rj2Sj2Tj2Uj2Rj2Vj2Wj2ni2Qj2Xj2Yj2Yj2mi2Wj2ni2Wj2ni2mi2mi2Zj2Rj2Wj2Wj2
Wj2Rj2[j2Rj2Rj2\j2]j2^j2^j2^j2\j2_j2ni2`j2aj2`j2`j2ni2bj2cj2dj2ej2fj2gj2hj2ij2jj2kj2lj2mj2nj2oj2
Pk2Qk2Rk2Sk2Sk2Tk2Uk2Vk2Wk2Xk2Sk2Sk2Yk2Zk2[k2\k2]k2^k2_k2Sk2`k2Zk2Sk2Sk2Zk2Zk2Sk2Sk2Sk2Sk2ak2bk2
ck2ck2dk2ek2fk2gk2hk2ik2jk2kk2lk2mk2nk2mk2ok2Pl2Ql2Rl2Sl2lk2Tl2Ul2Vl2Wl2Xl2Yl2lk2Zl2[l2\l2]l2^l2
_l2`l2al2bl2cl2dl2el2el2fl2gl2el2hl2il2jl2kl2ll2ml2nl2ol2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2Ym2Zm2[m2[m2
\m2]m2^m2_m2`m2am2bm2cm2dm2em2fm2gm2hm2dm2im2jm2km2lm2gm2mm2nm2om2Pn2dm2Qn2gm2Rn2Rn2Sn2Tn2Un2Vn2
Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2en2fn2gn2hn2in2jn2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2
Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2ao2bo2co2do2eo2fo2go2ho2io2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3
WP3XP3YP3ZP3[P3\P3]P3]P3]P3^P3]P3]P3]P3]P3]P3_P3\P3`P3aP3]P3\P3]P3bP3cP3dP3]P3eP3]P3fP3fP3^P3gP3
]P3hP3]P3]P3fP3]P3]P3]P3]P3]P3iP3jP3kP3lP3fP3fP3]P3`P3]P3^P3fP3fP3]P3]P3]P3mP3]P3nP3fP3]P3]P3jP3
eP3]P3fP3fP3]P3]P3]P3oP3PQ3fP3QQ3]P3fP3fP3RQ3]P3SQ3TQ3UQ3VQ3WQ3VQ3VQ3XQ3YQ3ZQ3[Q3\Q3]Q3^Q3VQ3_Q3
`Q3aQ3bQ3cQ3dQ3eQ3fQ3VQ3gQ3VQ3hQ3iQ3jQ3jQ3kQ3lQ3lQ3mQ3mQ3nQ3oQ3PR3QR3RR3SR3TR3UR3VR3WR3XR3YR3ZR3
[R3YR3YR3\R3]R3^R3_R3`R3`R3aR3bR3YR3YR3cR3dR3`R3eR3fR3gR3gR3YR3XR3hR3XR3XR3fR3fR3fR3iR3jR3YR3kR3
lR3mR3nR3oR3PS3QS3QS3QS3RS3SS3TS3US3VS3WS3XS3YS3ZS3[S3\S3]S3^S3_S3`S3aS3bS3cS3dS3eS3fS3gS3hS3iS3
jS3kS3lS3mS3nS3oS3PT3QT3RT3ST3TT3UT3VT3WT3XT3YT3ZT3[T3\T3]T3^T3]T3_T3`T3aT3bT3cT3]T3dT3]T3eT3]T3
fT3]T3gT3]T3dT3]T3hT3]T3]T3]T3iT3]T3jT3]T3]T3]T3]T3]T3]T3kT3]T3lT3mT3nT3]T3oT3]T3]T3]T3PU3]T3QU3
]T3RU3SU3TU3UU3UU3VU3WU3XU3YU3ZU3[U3\U3]U3^U3_U3`U3aU3bU3cU3dU3eU3fU3fU3gU3hU3iU3jU3kU3lU3mU3nU3
oU3oU3oU3oU3oU3oU3PV3PV3PV3PV3PV3QV3QV3RV3RV3RV3RV3RV3RV3SV3TV3UV3VV3VV3VV3WV3XV3YV3XV3ZV3[V3\V3
]V3^V3_V3`V3`V3`V3`V3`V3`V3`V3`V3`V3aV3`V3`V3`V3bV3cV3`V3`V3dV3eV3fV3`V3`V3`V3gV3`V3`V3`V3dV3`V3
`V3hV3iV3`V3`V3jV3kV3`V3`V3`V3lV3mV3`V3nV3`V3oV3`V3PW3QW3`V3`V3`V3RW3`V3`V3SW3TW3`V3`V3`V3`V3UW3
VW3`V3`V3WW3XW3`V3`V3YW3`V3ZW3`V3`V3`V3`V3`V3`V3`V3`V3`V3`V3`V3[W3\W3`V3`V3`V3`V3`V3`V3`V3]W3`V3
^W3_W3`V3`W3`V3aW3`V3bW3`V3cW3`V3dW3eW3fW3gW3gW3`V3`V3`V3`V3`V3hW3iW3jW3nV3kW3lW3mW3nW3`V3oW3oW3
`V3PX3`V3`V3QX3RX3SX3TX3`V3UX3VX3`V3`V3`V3`V3`V3`V3`V3WX3dV3hV3XX3`V3`V3`V3YX3TX3`V3ZX3`V3[X3\X3
dV3]X3`V3^X3_X3`X3aX3bX3`V3cX3dX3`V3eX3fX3`V3hV3`V3gX3hX3iX3jX3`V3`V3kX3lX3`V3mX3nX3`V3oX3`V3`V3
`V3`V3`V3PY3`V3QY3`V3`V3`V3RY3`V3SY3`V3TY3UY3VY3WY3XY3`V3`V3`V3TX3YY3`V3ZY3ZY3ZY3ZY3[Y3\Y3ZY3ZY3
ZY3ZY3ZY3ZY3ZY3]Y3^Y3ZY3_Y3ZY3_Y3ZY3`Y3ZY3ZY3ZY3ZY3ZY3ZY3ZY3ZY3ZY3ZY3ZY3ZY3aY3aY3ZY3bY3cY3cY3cY3
cY3cY3cY3cY3cY3cY3cY3cY3dY3eY3fY3gY3dY3dY3hY3iY3jY3kY3lY3mY3mY3mY3fY3mY3nY3oY3PZ3QZ3mY3mY3mY3mY3
mY3mY3mY3mY3mY3mY3mY3mY3mY3mY3mY3RZ3RZ3RZ3RZ3SZ3TZ3UZ3VZ3RZ3WZ3RZ3XZ3YZ3ZZ3RZ3[Z3YZ3\Z3]Z3TZ3^Z3
_Z3`Z3aZ3bZ3cZ3dZ3eZ3fZ3gZ3hZ3iZ3jZ3kZ3lZ3mZ3nZ3oZ3P[3Q[3R[3S[3T[3fZ3gZ3gZ3gZ3U[3V[3W[3U[3U[3U[3
X[3Y[3Z[3[[3\[3gZ3U[3U[3U[3][3^[3[[3_[3U[3`[3_[3a[3U[3`[3U[3b[3U[3c[3U[3d[3U[3U[3e[3f[3g[3U[3gZ3
gZ3U[3h[3i[3j[3k[3k[3U[3U[3U[3gZ3U[3gZ3l[3gZ3m[3n[3o[3P\3Q\3R\3S\3S\3T\3T\3T\3U\3T\3T\3T\3T\3T\3
T\3T\3T\3T\3T\3T\3T\3T\3V\3T\3T\3W\3T\3T\3X\3Y\3X\3X\3X\3X\3T\3T\3T\3T\3T\3T\3T\3T\3T\3T\3T\3T\3
T\3T\3T\3T\3T\3T\3Z\3T\3T\3T\3[\3\\3T\3]\3\\3T\3]\3\\3\\3^\3T\3T\3T\3T\3T\3T\3T\3_\3T\3T\3`\3T\3
a\3T\3T\3T\3T\3b\3T\3c\3T\3T\3T\3T\3d\3d\3T\3T\3e\3f\3g\3g\3h\3i\3j\3k\3l\3m\3m\3n\3o\3P]3Q]3R]3
S]3T]3T]3U]3V]3W]3X]3Y]3Z]3[]3\]3]]3^]3_]3`]3a]3[]3b]3[]3c]3d]3e]3f]3g]3h]3h]3i]3h]3j]3h]3i]3h]3
h]3h]3i]3h]3h]3h]3k]3h]3l]3m]3n]3h]3h]3h]3h]3h]3o]3P^3Q^3h]3h]3h]3h]3h]3R^3S^3T^3U^3V^3W^3X^3Y^3
Z^3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3_^3_^3e^3f^3_^3g^3h^3i^3_^3j^3k^3l^3m^3n^3o^3P_3Q_3R_3[^3S_3_^3
T_3_^3[^3U_3V_3W_3X_3Y_3V_3_^3_^3Z_3[_3\_3_^3_^3]_3^_3__3_^3`_3_^3a_3b_3c_3d_3e_3f_3g_3_^3h_3i_3
[^3j_3_^3k_3l_3_^3m_3n_3o_3P`3Q`3R`3S`3T`3_^3U`3V`3W`3V_3V_3X`3Y`3_^3Z`3_^3[`3\`3]`3^`3_^3_^3_`3
_^3_^3_^3_^3_^3[^3``3_^3a`3b`3c`3d`3e`3f`3[^3g`3_^3h`3_^3i`3j`3k`3l`3m`3_^3n`3_^3o`3_^3_^3_^3_^3
_^3_^3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3_^3[a3\a3]a3^a3_^3_^3_a3`a3aa3_^3_^3_^3ba3ca3da3ea3fa3ga3
ha3ia3ja3_^3ka3la3_^3ma3na3_^3V_3V_3_^3_^3oa3Pb3Qb3_^3_^3Rb3Sb3Tb3Ub3V_3Vb3Wb3Xb3Yb3Zb3[b3\b3_^3
]b3^b3_b3`b3ab3bb3cb3db3eb3fb3gb3hb3ib3jb3kb3lb3mb3nb3[^3ob3[^3[^3Pc3[^3Qc3V_3Rc3Sc3Tc3_^3Uc3_^3
Vc3_^3Wc3Xc3Yc3Zc3[c3\c3[^3_^3]c3^c3_c3_^3V_3`c3V_3ac3bc3cc3dc3ec3fc3gc3hc3ic3jc3_^3V_3kc3_^3lc3
_^3_^3mc3nc3_^3_^3_^3_^3oc3_^3Pd3Qd3Rd3_^3Sd3Td3Ud3_^3Vd3_^3Wd3Xd3Yd3Xd3Zd3Xd3[d3\d3]d3^d3_d3`d3
ad3`d3`d3bd3cd3dd3`d3dd3ed3fd3`d3gd3hd3id3jd3kd3ld3`d3md3nd3od3Pe3Qe3Re3`d3Se3`d3Te3od3Ue3Ve3We3
Xe3Ye3Ze3[e3`d3`d3\e3`d3`d3`d3`d3]e3`d3`d3`d3`d3`d3`d3`d3`d3^e3`d3_e3`e3ae3be3ce3`d3`d3`d3de3`d3
`d3ee3fe3RU1ge3he3ie3`d3RU1je3ke3le3me3ne3oe3Pf3Qf3`d3`d3`d3Rf3Sf3Tf3Uf3Vf3`d3Wf3Xf3Yf3`d3Zf3[f3
\f3]f3`d3`d3^f3_f3`f3af3bf3cf3df3ef3ff3gf3hf3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Rg3Rg3Sg3Tg3Ug3Vg3Wg3
`d3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg3`d3`d3kg3`d3`d3lg3`d3mg3ng3`d3og3Ph3
`d3`d3Qh3`d3Rh3Sh3Th3Uh3`d3Vh3`d3`d3Wh3Xh3Yh3Zh3[h3\h3]h3^h3_h3`h3ah3bh3ch3dh3eh3fh3gh3hh3ih3jh3
kh3lh3mh3od3`d3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3Zi3[i3\i3]i3^i3^i3_i3`i3ai3ai3ai3bi3ci3di3ei3
fi3gi3hi3ii3ji3ki3hi3li3mi3ni3oi3Pj3Qj3oi3Rj3oi3Sj3Tj3Uj3Tj3Vj3Wj3Xj3Yj3Zj3Tj3[j3\j3]j3^j3_j3`j3
aj3bj3cj3Tj3dj3ej3fj3gj3hj3Tj3ij3jj3kj3Tj3Tj3Tj3lj3mj3nj3oj3Pk3Qk3Tj3Rk3Sk3Tk3Tj3Uk3Vk3Tj3Wk3Tj3
Xk3Yk3Zk3[k3Tj3\k3]k3^k3nj3_k3`k3ak3bk3Tj3Tj3Tj3ck3dk3Tj3Tj3ek3fk3gk3Tj3Tj3Tj3Tj3hk3ik3Tj3Tj3jk3
Tj3kk3Tj3Tj3Tj3Tj3Tj3Tj3Tj3lk3Tj3mk3Tj3Tj3nk3ok3Tj3Pl3Ql3Tj3Rl3Sl3Tl3Tj3Tj3Tj3Ul3Tj3Vl3Vl3Tj3Tj3
Tj3Tj3Tj3Wl3Xl3Tj3ik3Yl3Tj3Zl3Rk3[l3Tj3\l3Tj3]l3^l3_l3Tj3Tj3`l3al3Tj3Tj3Tj3bl3cl3Yl3dl3el3fl3Tj3
Tj3Tj3Tj3Tj3gl3hl3Tj3Tj3Tj3Tj3il3jl3kl3Tj3ll3Tj3ml3nl3Tj3Tj3ol3Tj3Pm3Qm3Rm3Sm3Tm3Tj3Tj3Tj3Um3Tj3
Vm3Tj3Tj3Tj3Wm3Tj3Xm3Tj3Tj3Ym3Zm3[m3\m3Tj3Tj3Tj3]m3Tj3^m3^m3_m3`m3Tj3Tj3am3bm3Tj3Tj3cm3dm3em3Tj3
fm3gm3hm3im3Tj3Tj3Tj3Tj3jm3Tj3km3Tj3Tj3lm3Tj3mm3Tj3nm3Tj3Tj3Tj3Yl3Tj3om3Tj3Pn3Tj3Tj3Qn3Tj3Tj3Tj3
Rn3Tj3Sn3Tj3Tn3Un3Tj3Vn3Tj3Wn3Tj3Xn3Yn3Tj3Tj3Tj3Zn3Tj3Tj3Tj3[n3Tj3\n3]n3Tj3^n3_n3Tj3Tj3`n3Tj3Tj3
Tj3Tj3Tj3Tj3an3bn3cn3dn3Tj3en3Tj3Tj3fn3Tj3gn3Tj3Tj3Tj3Tj3hn3Tj3Tj3in3Tj3Tj3jn3kn3Tj3Tj3Tj3ln3mn3
Tj3Tj3nn3Tj3Tj3on3Po3Tj3Tj3Qo3Tj3Ro3Tj3So3Tj3Tj3Tj3Tj3To3Uo3Tj3Vo3Wo3Xo3Yo3Zo3Tj3Tj3[o3Tj3\o3Tj3
Tj3Tj3]o3Tj3^o3_o3`o3Tj3Tj3ao3bo3co3Tj3Tj3do3eo3fo3go3Tj3Tj3ho3Tj3io3Tj3Tj3Tj3Tj3Tj3Tj3jo3ko3Tj3
lo3Tj3mo3Tj3no3Tj3oo3PP4Tj3QP4Tj3RP4Tj3Tj3Tj3SP4TP4Yl3UP4VP4WP4Tj3XP4YP4Tj3Tj3ZP4Tj3[P4Tj3\P4Tj3
]P4^P4Tj3Tj3Tj3_P4Tj3`P4Tj3Tj3Tj3aP4bP4cP4dP4Tj3eP4Tj3fP4gP4Tj3Tj3hP4iP4Tj3Tj3jP4Tj3kP4lP4Tj3Tj3
Tj3Tj3mP4nP4oP4Tj3PQ4Tj3Tj3QQ4RQ4Tj3Tj3SQ4TQ4UQ4Tj3Tj3Tj3VQ4Tj3WQ4XQ4YQ4Tj3Tj3Tj3ZQ4Tj3[Q4Tj3Tj3
\Q4]Q4Tj3Tj3Tj3^Q4_Q4`Q4SQ4aQ4Tj3Tj3bQ4Tj3Tj3Tj3cQ4Tj3dQ4Tj3eQ4fQ4Tj3gQ4hQ4Tj3Tj3iQ4Tj3jQ4kQ4Tj3
lQ4mQ4nQ4Tj3Tj3oQ4Tj3Tj3Tj3Tj3PR4QR4RR4ik3SR4Tj3TR4Tj3UR4Tj3VR4WR4XR4Tj3Tj3Tj3YR4ik3ZR4Tj3[R4Tj3
_n3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3\R4Tj3]R4Tj3Tj3Tj3^R4_R4`R4aR4Tj3bR4Tj3cR4dR4eR4fR4gR4Tj3Tj3Tj3hR4iR4
jR4kR4lR4Tj3Tj3Tj3Tj3Tj3mR4Wk3Tj3nR4oR4PS4_n3QS4RS4SS4TS4US4Tj3Tj3Tj3Tj3Tj3mm3Tj3Tj3Tj3Tj3VS4Tj3
Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3WS4XS4Tj3Tj3YS4Tj3Tj3Tj3Tj3Tj3Tj3ZS4Tj3Tj3Tj3[S4\S4
Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3]S4Tj3^S4Tj3_S4`S4aS4bS4cS4dS4eS4Tj3Tj3Tj3Tj3Tj3fS4gS4hS4iS4jS4Tj3kS4Tj3
lS4mS4nS4Tj3Tj3oS4Tj3PT4QT4Tj3Tj3Tj3Tj3RT4ST4TT4Tj3Tj3Tj3Tj3Tj3UT4Tj3Tj3Tj3Tj3VT4WT4XT4Tj3Tj3Tj3
YT4Tj3ZT4Tj3[T4Tj3Tj3Tj3Tj3Tj3\T4Tj3Tj3]T4^T4_T4`T4aT4bT4cT4dT4Tj3Tj3eT4fT4Tj3ik3jo3Tj3Tj3Tj3gT4
Tj3hT4iT4Tj3Tj3Tj3jT4jT4kT4Tj3Tj3lT4Tj3Tj3Tj3mT4dT4Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3Tj3nT4oT4Tj3
PU4QU4cT4Tj3Tj3Tj3Tj3Tj3RU4Tj3Tj3Tj3Tj3Tj3SU4TU4Tj3UU4Tj3VU4Tj3WU4Tj3XU4YU4ZU4[U4Tj3\U4Tj3]U4^U4
_U4Tj3`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4dU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4TV4UV4VV4WV4XV4YV4ZV4[V4\V4
]V4^V4_V4kU4`V4aV4bV4cV4dV4eV4fV4gV4gV4kU4hV4iV4jV4kV4lV4mV4nV4oV4PW4gV4QW4RW4RW4SW4TW4UW4VW4eV4
WW4XW4YW4eV4ZW4[W4\W4]W4^W4_W4eV4`W4aW4eV4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4
TX4UX4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4fX4gX4hX4iX4jX4kX4lX4mX4nX4oX4PY4QY4RY4SY4
TY4TY4UY4VY4WY4XY4YY4ZY4TY4TY4TY4[Y4\Y4]Y4^Y4_Y4`Y4aY4bY4cY4dY4eY4fY4TY4TY4gY4hY4iY4jY4kY4lY4mY4
lY4nY4oY4PZ4QZ4kY4kY4kY4kY4kY4kY4kY4RZ4SZ4TZ4UZ4kY4kY4VZ4kY4kY4WZ4kY4XZ4YZ4ZZ4[Z4\Z4]Z4^Z4_Z4kY4
^Z4`Z4kY4kY4kY4RZ4kY4aZ4kY4kY4_Z4bZ4kY4cZ4cZ4dZ4kY4kY4kY4kY4kY4eZ4fZ4RZ4kY4kY4kY4gZ4kY4kY4kY4kY4
kY4hZ4iZ4kY4iZ4kY4kY4kY4jZ4kY4kY4kZ4kY4kY4kY4lZ4kY4mZ4nZ4oZ4kY4kY4kY4kY4kY4kY4P[4jZ4RZ4kY4Q[4YZ4
R[4cZ4S[4T[4kY4U[4kY4kY4kY4kY4kY4kY4RZ4kY4V[4W[4X[4kY4kY4Y[4kY4Z[4kY4Z[4kY4kY4[[4\[4][4kY4^[4kY4
kY4_[4_[4_[4kY4`[4a[4][4kY4b[4c[4d[4][4kY4R[4e[4oY4kY4kY4kY4kY4kY4kY4f[4cZ4kY4kY4kY4kY4cZ4kY4kY4
g[4d[4RZ4kY4d[4kY4][4kY4cZ4h[4kY4kY4kY4RZ4kY4i[4j[4kY4kY4kY4k[4kY4l[4kY4m[4n[4kY4kY4cZ4cZ4dZ4kY4
kY4kY4o[4kY4P\4kY4Q\4R\4kY4kY4kY4kY4kY4kY4S\4kY4T\4kY4U\4kY4V\4oY4W\4X\4kY4cZ4Y\4kY4Z\4[\4kY4kY4
kY4kY4kY4\\4kY4kY4kY4kY4]\4kY4kY4^\4_\4kY4`\4cZ4kY4kY4kY4kY4kY4kY4a\4b\4c\4d\4e\4f\4kY4kY4g\4h\4
i\4j\4k\4kY4h\4l\4h\4m\4kY4n\4o\4P]4Q]4R]4kY4kY4kY4S]4T]4U]4kY4V]4kY4V]4kY4V]4W]4kY4X]4Y]4Z]4[]4
\]4]]4kY4kY4kY4kY4kY4kY4kY4^]4kY4kY4kY4_]4kY4kY4`]4a]4kY4b]4c]4d]4e]4f]4kY4g]4kY4h]4i]4j]4kY4i]4
k]4l]4m]4i]4n]4n]4o]4kY4P^4kY4Q^4kY4kY4Q^4kY4kY4kY4R^4S^4T^4kY4kY4kY4P^4kY4U^4kY4V^4kY4kY4RZ4kY4
kY4kY4W^4kY4X^4kY4kY4kY4Y^4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4kY4Z^4kY4kY4kY4RZ4kY4[^4\^4]^4kY4
kY4kY4kY4^^4kY4_^4`^4a^4b^4c^4d^4kY4e^4f^4g^4h^4e^4kY4hZ4kY4kY4kY4kY4kY4kY4i^4j^4kY4kY4kY4kY4kY4
k^4kY4l^4kY4m^4kY4kY4kY4n^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4]_4^_4__4`_4a_4b_4c_4d_4e_4
f_4g_4h_4i_4j_4k_4l_4m_4n_4o_4P`4Q`4R`4S`4h_4T`4U`4V`4U`4W`4X`4Y`4Z`4[`4\`4]`4^`4_`4X`4``4X`4a`4
b`4Z`4c`4c`4Z`4Z`4X`4d`4e`4e`4f`4f`4f`4e`4f`4f`4f`4e`4f`4f`4f`4e`4f`4X`4g`4h`4i`4j`4k`4l`4m`4n`4
o`4Pa4Qa4Ra4Sa4Ta4Ua4Va4Wa4Xa4Ya4m`4Za4[a4\a4]a4m`4^a4_a4`a4aa4ba4m`4ca4da4ea4m`4fa4m`4ga4ha4ia4
ja4ka4la4ma4na4oa4Pb4Qb4Rb4Sb4Tb4Ub4Vb4Wb4Xb4Yb4Yb4Yb4Yb4Yb4Yb4Zb4[b4Yb4\b4]b4Yb4Yb4Yb4Yb4Yb4Yb4
Yb4Yb4Yb4^b4_b4`b4`b4Yb4Yb4Yb4Yb4Yb4Yb4Yb4ab4Yb4bb4Yb4cb4db4eb4fb4gb4Yb4hb4ib4jb4kb4lb4mb4Yb4nb4
Yb4ob4Yb4Yb4Pc4Qc4Rc4Yb4Sc4Yb4Yb4Yb4Yb4Yb4Yb4Tc4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Uc4Yb4Yb4Yb4Yb4Yb4Yb4Yb4
Yb4Yb4Yb4Yb4Yb4Yb4Yb4Vc4Wc4Yb4Yb4Yb4Xc4Yb4Yb4Yc4Zc4Yb4Yb4Yb4Yb4[c4\c4]c4^c4_c4`c4ac4ac4bc4cc4dc4
ec4fc4gc4hc4ic4ic4ic4jc4kc4Yb4lc4Yb4Yb4Yb4mc4nc4oc4Pd4Yb4Qd4Yb4Rd4Yb4^c4]c4Yb4Sd4Sd4Yb4Tc4Yb4Yb4
Yb4Td4Yb4Yb4^c4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Yb4Ud4Vd4Wd4Xd4Tc4Yd4Yb4Yb4Yb4Yb4Yb4Zd4[d4\d4
]d4^d4_d4`d4ad4bd4Yb4Yb4Yb4cd4dd4ed4fd4gd4Yb4Yb4Yb4Yb4Yb4hd4id4jd4Tc4kd4ld4md4Yb4nd4Yb4Yb4Yb4Yb4
Yb4od4Yb4Yb4Yb4Yb4Pe4Qe4Re4Se4Yb4Yb4Te4Yb4Ue4Yb4Yb4]c4Ve4We4Xe4Ye4Ze4[e4\e4]e4^e4_e4_e4`e4ae4be4
ce4de4ee4fe4ge4he4ie4je4ke4le4me4ne4oe4Pf4Qf4_e4Rf4_e4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4[f4\f4]f4^f4_f4`f4
_f4_f4af4bf4cf4df4_f4ef4ff4_f4gf4_f4hf4if4jf4kf4lf4mf4_f4_f4nf4of4Pg4Qg4Rg4_f4Sg4Tg4Ug4Vg4Wg4Xg4
Yg4Zg4[g4\g4]g4^g4^g4_g4`g4ag4bg4cg4^g4^g4^g4^g4dg4^g4^g4^g4^g4^g4^g4^g4^g4^g4eg4fg4gg4hg4ig4jg4
kg4lg4mg4ng4og4Ph4Qh4Rh4Sh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Rh4Th4Rh4Uh4Vh4Rh4Rh4Wh4Xh4Yh4Zh4[h4\h4
]h4^h4_h4`h4ah4bh4ch4dh4eh4fh4gh4fh4fh4fh4hh4ih4jh4jh4fh4fh4fh4fh4fh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4
Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4]i4^i4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4
Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4_j4`j4aj4hi4hi4bj4hi4cj4dj4ej4ej4fj4ej4ej4ej4gj4ej4ej4ej4hj4ij4
jj4kj4lj4mj4hi4nj4oj4hi4Pk4Pk4Qk4Rk4Sk4Tk4Uk4Vk4Wk4hi4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4ck4dk4ek4
fk4gk4hk4ik4jk4kk4lk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4[l4\l4]l4^l4_l4`l4al4mk4bl4cl4dl4
Rl4el4fl4gl4el4el4hl4il4jl4gl4kl4el4el4el4ll4]l4el4]l4]l4]l4ml4]l4nl4ol4Pm4]l4el4]l4]l4al4el4el4
cl4el4el4el4el4el4]l4]l4]l4Qm4]l4Rm4Rm4]l4Sm4Tm4Um4el4Vm4Wm4kl4Xm4]l4Ym4]l4ll4Zm4[m4]l4el4]l4]l4
]l4]l4]l4\m4]m4^m4_m4`m4am4am4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4am4Qn4Rn4Sn4lm4Tn4
Un4Vn4Wn4Xn4am4am4am4Yn4Zn4am4[n4am4am4am4\n4Tn4am4am4jm4]n4^n4_n4`n4an4]n4]n4bn4cn4bn4cn4bn4cn4
dn4]n4en4fn4]n4gn4hn4in4fn4]n4fn4]n4]n4]n4]n4]n4]n4fn4fn4jn4]n4]n4]n4kn4ln4mn4]n4nn4]n4on4Po4Qo4
Ro4So4To4DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDUo4Vo4Wo4Xo4Y
o4Zo4[o4\o4AAAbb2bb2bb2bb2bb2bb2bb2bb2bb2]o4bb2bb2^o4_o4bb2`o4ao4bo4bb2bb2bb2bb2bb2bb2bb2bb2bb2b
b2bb2co4do4eo4bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2fo4go4bb2ho4bb2bb2io4bb2jo4bb2bb2bb2bb2bb2bb2bb2bb2b
b2bb2bb2bb2bb2bb2ko4lo4bb2bb2bb2bb2bb2mo4bb2no4bb2oo4bb2PP5QP5bb2bb2bb2RP5bb2bb2SP5TP5bb2UP5VP5W
P5bb2XP5bb2YP5bb2bb2bb2bb2bb2bb2bb2bb2ZP5bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2bb2[P5\
P5]P5bb2^P5_P5bb2bb2bb2bb2bb2bb2bb2bb2bb2`P5bb2bb2bb2bb2aP5bb2bb2bP5cP5dP5bb2eP5bb2fP5bb2bb2bb2g
P5bb2hP5iP5jP5kP5bb2bb2bb2bb2lP5mP5nP5bb2oP5bb2bb2bb2bb2bb2PQ5QQ5RQ5bb2bb2SQ5bb2TQ5UQ5bb2bb2VQ5W
Q5XQ5bb2bb2bb2bb2bb2bb2bb2bb2YQ5bb2ZQ5bb2[Q5bb2\Q5]Q5^Q5_Q5`Q5bb2aQ5bQ5cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5k
Q5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5[R5dR5eR5fR5gR5hR5iR5j
R5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5eS5fS5gS5gS5hS5i
S5iS5gS5jS5gS5gS5kS5lS5mS5nS5oS5PT5QT5RT5PT5ST5TT5ST5UT5VT5ST5ST5WT5ST5XT5YT5ST5ST5ZT5[T5\T5]T5^
T5_T5`T5aT5aT5bT5_T5cT5dT5eT5eT5eT5eT5eT5eT5eT5eT5fT5eT5eT5eT5gT5eT5eT5eT5eT5eT5eT5hT5eT5eT5eT5i
T5eT5eT5eT5eT5eT5eT5jT5eT5kT5lT5eT5eT5mT5nT5oT5PU5eT5QU5RU5eT5eT5eT5SU5TU5UU5eT5VU5eT5eT5eT5eT5e
T5eT5eT5eT5eT5eT5eT5WU5XU5eT5eT5YU5eT5ZU5[U5eT5eT5\U5eT5eT5eT5eT5eT5eT5eT5eT5eT5]U5eT5^U5eT5_U5`
U5aU5eT5eT5eT5eT5eT5bU5eT5eT5cU5dU5eU5fU5`U5gU5eT5hU5iU5jU5eT5eT5eT5eT5kU5eT5eT5eT5eT5lU5mU5nU5e
T5eT5eT5oU5PV5eT5eT5eT5eT5eT5QV5PV5eT5eT5eT5eT5eT5RV5eT5SV5TV5UV5VV5`U5WV5eT5eT5XV5eT5eT5eU5eU5e
U5YV5eT5eT5PV5ZV5[V5\V5eT5eT5eT5eT5]V5eT5^V5eT5eT5eT5eT5eT5eT5_V5eT5`V5eT5eT5eT5`U5eT5^V5^V5aV5e
T5XV5eT5eT5bV5cV5eT5dV5eV5fV5^V5eT5eT5eT5]V5eT5gV5hV5iV5eT5jV5kV5lV5eT5mV5eT5eT5nV5oV5PW5QW5RW5o
V5oV5SW5eT5eT5TW5eT5UW5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5^V5eT5eT5eT5VW5eT5WW5XW5YW5eT5eT5eT5eT5eT5e
T5eT5ZW5eT5eT5[W5\W5eT5eT5eT5bU5]W5^W5eT5_W5`W5eT5aW5eT5bW5cW5eT5eT5eT5eT5eT5eT5eT5eT5dW5eT5eT5e
W5fW5eT5eT5gW5eT5eT5eT5eT5eT5eT5eT5hW5iW5eT5eT5eT5jW5kW5]V5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5lW5mW5e
T5eT5nW5eT5eT5eT5eT5eT5eT5eT5eT5oW5eT5QV5VW5eT5VW5VW5PX5VW5VW5eT5QX5eT5RX5SX5eT5eT5eT5eT5eT5eT5e
T5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5eT5QV5eT5eT5eT5eT5eT5eT5eT5e
T5`U5VW5TX5eT5eT5UX5VX5eT5WX5XX5YX5eT5ZX5[X5eT5eT5\X5eT5eT5eT5eT5eT5eT5eT5VW5eT5eT5eT5eT5eT5eT5e
T5YX5eT5eT5^V5^V5eT5^V5^V5eT5^V5eT5eT5eT5]X5VW5eT5eT5^V5eT5VW5^X5_X5`X5aX5eT5bX5cX5dX5VW5VW5VW5V
W5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5eX5VW5VW5fX5gX5VW5VW5VW5VW5VW5VW5VW5VW5hX5VW5VW5VW5VW5VW5VW5VW5V
W5VW5VW5VW5VW5VW5VW5VW5VW5iX5VW5VW5VW5VW5VW5VW5jX5VW5VW5VW5VW5VW5VW5VW5kX5VW5VW5VW5VW5lX5mX5VW5V
W5VW5VW5VW5VW5VW5VW5VW5VW5VW5nX5VW5VW5VW5VW5VW5VW5oX5PY5VW5VW5QY5RY5VW5VW5VW5SY5TY5VW5VW5VW5VW5V
W5VW5VW5VW5VW5VW5UY5VY5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5WY5VW5VW5XY5YY5VW5VW5VW5VW5VW5VW5ZY5VW5V
W5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5[Y5VW5VW5VW5VW5VW5VW5VW5\
Y5VW5VW5jX5VW5]Y5VW5TY5^Y5VW5_Y5VW5VW5VW5VW5VW5VW5`Y5aY5VW5VW5bY5VW5VW5cY5VW5ZY5dY5VW5VW5VW5eY5f
Y5VW5fY5fY5VW5VW5VW5VW5VW5VW5fY5VW5VW5VW5VW5TY5VW5VW5gY5hY5iY5VW5VW5jY5jY5kY5VW5VW5VW5lY5VW5mY5V
W5VW5VW5VW5VW5VW5VW5nY5oY5VW5VW5VW5VW5VW5PZ5VW5VW5VW5VW5VW5VW5VW5QZ5VW5VW5RZ5SZ5VW5TZ5VW5VW5TZ5T
Y5VW5VW5VW5UZ5VW5VW5VW5VW5VZ5VW5VW5WZ5XZ5VW5VW5VW5VW5VW5VW5VW5VW5VW5YZ5VW5VW5ZZ5VW5VW5VW5VW5VW5V
W5[Z5VW5VW5TY5\Z5]Z5^Z5VW5VW5VW5VW5_Z5VW5VW5VW5VW5`Z5VW5VW5VW5aZ5VW5VW5VW5VW5bZ5VW5cZ5VW5VW5YX5V
W5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5_Z5VW5VW5dZ5VW5VW5VW5eZ5SZ5VW5VW5fY5VW5fZ5VW5gZ5h
Z5VW5VW5VW5VW5VW5VW5VW5fY5VW5VW5VW5VW5VW5VW5iZ5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5V
W5VW5jZ5VW5VW5kZ5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5lZ5VW5VW5VW5VW5VW5mZ5VW5VW5nZ5VW5VW5VW5VW5oZ5V
W5VW5VW5VW5VW5VW5VW5VW5VW5VW5gZ5VW5VW5VW5VW5P[5VW5VW5VW5VW5VW5VW5VW5Q[5VW5VW5VW5VW5VW5VW5VW5VW5V
W5R[5VW5VW5VW5S[5VW5VW5T[5VW5VW5VW5VW5VW5YX5U[5YX5V[5W[5VW5VW5X[5Y[5VW5VW5Z[5VW5VW5VW5VW5VW5VW5V
W5VW5[[5\[5][5VW5^[5VW5VW5VW5VW5VW5VW5_[5iX5VW5VW5VW5`[5`[5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5V
W5VW5VW5VW5VW5a[5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5b[5VW5VW5VW5VW5VW5VW5VW5VW5jX5VW5VW5VW5VW5V
W5VW5VW5jX5VW5VW5VW5VW5VW5c[5d[5VW5VW5VW5VW5a[5a[5e[5VW5VW5VW5VW5VW5f[5VW5VW5VW5VW5VW5VW5VW5g[5V
W5VW5VW5VW5VW5VW5h[5i[5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5j
[5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5k[5VW5lZ5VW5l[5VW5m[5VW5VW5VW5n[5o[5YX5VW5VW5VW5VW5VW5VW5VW5VW5V
W5VW5VW5VW5P\5VW5Q\5VW5R\5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5fY5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5V
W5VW5VW5aZ5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5VW5S\5T\5VW5TY5TY5VW5VW5U\5U\5U\5U\5U\5U\5V\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5W\5U\5U\5U\5U\5U\5U\5X\5U\5Y\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5Z
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5[\5U\5[\5U\5U\5U\5[\5\\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5]\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5^\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5_\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5[\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5`\5U\5U\5U\5U\5U\5U\5U\5U\5a\5b\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5c\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5d\5U\5U\5U\5U\5U\5U\5e\5U\5U\5U\5U\5U\5U\5U\5U\5V\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5d\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5[
\5U\5U\5U\5V\5f\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5g\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5h\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5[\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5i\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5d\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5j\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5V\5V\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5k\5U\5U\5U
\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5U\5l\5m\5n\5o\5o\5o\5o\5o\5P]5o\5o\5o\5o\5o
\5Q]5o\5R]5o\5o\5o\5m\5m\5o\5m\5S]5T]5U]5V]5W]5X]5o\5Y]5o\5o\5o\5o\5o\5o\5Z]5o\5[]5\]5]]5^]5_]5`
]5`]5a]5b]5c]5d]5e]5`]5f]5g]5h]5i]5j]5k]5l]5h]5m]5n]5o]5P^5Q^5R^5S^5`]5h]5h]5T^5U^5P^5V^5`]5W^5X
^5Y^5Z^5[^5\^5o]5]^5]^5^^5_^5]^5]^5`^5a^5b^5]^5c^5d^5]^5]^5]^5]^5]^5]^5]^5]^5e^5]^5f^5g^5]^5]^5]
^5h^5]^5i^5]^5]^5]^5j^5]^5]^5k^5]^5j^5j^5l^5m^5]^5n^5]^5o^5]^5P_5]^5Q_5]^5R_5S_5]^5]^5T_5U_5V_5W
_5X_5Y_5]^5Z_5]^5[_5]^5]^5\_5]_5^_5]^5__5]^5`_5]^5a_5]^5b_5]^5]^5]^5]^5]^5c_5]^5]^5]^5]^5]^5]^5d
_5d_5e_5d_5d_5d_5d_5f_5g_5h_5d_5i_5j_5d_5k_5l_5m_5n_5d_5d_5d_5d_5d_5o_5P`5Q`5d_5R`5S`5T`5U`5V`5d
_5W`5d_5d_5d_5d_5d_5X`5Y`5Z`5[`5d_5d_5d_5\`5d_5]`5d_5d_5^`5d_5_`5``5a`5b`5d_5c`5d_5d_5d_5d_5d`5e
`5f`5g`5d_5h`5i`5d_5d_5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ra5Ta5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5`a5a
a5ba5ca5da5ea5fa5ga5ha5ia5ja5ka5d_5la5ma5na5oa5d_5d_5d_5Pb5d_5Qb5d_5d_5d_5d_5Rb5Sb5d_5Tb5Ub5Vb5W
b5Xb5Yb5Zb5d_5[b5d_5\b5d_5d_5d_5]b5^b5d_5_b5d_5`b5d_5ab5bb5bb5cb5db5eb5fb5bb5bb5gb5bb5hb5ib5hb5j
b5bb5kb5bb5bb5lb5mb5nb5bb5ob5bb5Pc5bb5kb5bb5bb5Qc5bb5Rc5bb5Rc5bb5Sc5bb5bb5Tc5bb5bb5Uc5Vc5bb5bb5b
b5bb5Wc5bb5bb5bb5Xc5bb5bb5Yc5Yc5bb5bb5Zc5bb5[c5\c5]c5^c5_c5^c5`c5bb5ac5bc5cc5dc5ec5ec5ec5ec5ec5f
c5gc5ec5hc5ic5ec5jc5kc5lc5ec5fc5mc5ec5nc5oc5ec5ec5ec5ec5Pd5ec5ec5Qd5Rd5Rd5ec5ec5ec5ec5ec5Sd5Td5U
d5ec5ec5ec5ec5Vd5ec5ec5ec5Wd5Xd5Xd5Xd5Yd5Xd5Xd5Zd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5[d5Xd5Xd5Xd5X
d5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5\d5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5Xd5]d5]d5]d5]d5]d5]d5]d5]
d5]d5]d5^d5]d5_d5`d5]d5]d5]d5]d5ad5]d5]d5]d5]d5]d5bd5]d5]d5]d5]d5]d5]d5]d5]d5]d5cd5dd5ed5]d5fd5a
d5gd5]d5hd5]d5id5jd5]d5]d5kd5]d5]d5]d5]d5]d5ld5ld5]d5]d5]d5]d5]d5]d5]d5]d5]d5]d5]d5]d5]d5]d5]d5]
d5]d5md5]d5md5]d5nd5od5]d5]d5]d5]d5]d5]d5Pe5Qe5Re5]d5]d5]d5]d5]d5]d5ad5]d5Se5]d5]d5]d5]d5]d5]d5]
d5]d5]d5]d5]d5]d5]d5]d5]d5Te5]d5Te5]d5Ue5]d5Ue5]d5]d5]d5Te5]d5Te5]d5]d5]d5]d5]d5Ve5]d5We5Ve5Xe5]
d5Ye5]d5Ze5]d5Xe5]d5nd5]d5]d5]d5nd5]d5]d5]d5]d5]d5]d5]d5[e5]d5]d5]d5]d5\e5\e5]e5]d5]d5]d5^e5_e5`
e5ae5be5ce5be5de5ee5fe5ge5ge5ge5ge5he5ge5ie5ge5ge5ge5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Uf5Vf5W
f5Xf5Yf5ge5Zf5[f5\f5]f5^f5_f5`f5ge5Wf5ge5ge5ge5ge5af5ge5bf5ge5af5af5cf5df5ef5ff5gf5hf5if5jf5kf5l
f5mf5gf5nf5nf5of5Pg5nf5Qg5Rg5Sg5nf5nf5Tg5nf5Ug5Vg5Wg5Xg5Yg5Zg5Zg5[g5\g5]g5^g5_g5`g5ag5bg5cg5_g5_
g5dg5eg5fg5gg5hg5ig5jg5kg5lg5_g5mg5ng5og5_g5Ph5Qh5Rh5_g5Sh5_g5Th5_g5_g5_g5Uh5_g5Vh5Wh5Xh5Yh5Zh5[
h5\h5]h5^h5_h5`h5ah5bh5ch5ch5dh5ch5ch5ch5ch5ch5ch5eh5ch5ch5ch5fh5gh5ch5hh5ch5ih5ch5jh5ch5kh5ch5c
h5lh5mh5nh5ch5ch5ch5oh5ch5Pi5ch5Qi5ch5Ri5Si5ch5Ti5ch5ch5Ui5Vi5ch5ch5ch5ch5Wi5Xi5ch5Yi5Zi5ch5[i5\
i5ch5]i5^i5_i5`i5ai5bi5ch5ci5di5ei5fi5gi5hi5ch5ii5ji5ki5li5mi5ni5oi5Pj5Pj5Qj5Rj5Pj5Sj5Tj5Uj5Vj5W
j5Sj5Sj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5`j5aj5aj5bj5aj5cj5bj5aj5dj5ej5aj5aj5fj5aj5aj5gj5aj5gj5aj5fj5f
j5aj5aj5aj5fj5aj5aj5aj5aj5aj5aj5aj5aj5aj5hj5aj5aj5hj5aj5bj5aj5aj5aj5fj5fj5fj5`j5ij5aj5jj5aj5aj5a
j5aj5aj5aj5kj5aj5aj5lj5mj5nj5oj5oj5Pk5oj5Qk5Rk5oj5oj5oj5oj5oj5oj5Sk5Sk5Tk5Uk5Sk5Sk5Vk5Wk5Sk5Sk5X
k5Sk5Yk5Sk5Sk5Zk5Sk5[k5\k5]k5^k5_k5`k5ak5bk5`k5^k5^k5ck5dk5ek5`k5^k5fk5gk5hk5ik5`k5`k5jk5kk5lk5m
k5nk5ok5Pl5Ql5ok5Rl5Sl5Tl5Ul5ok5ok5Vl5Wl5Xl5Yl5Zl5[l5\l5]l5^l5_l5`l5al5bl5`l5`l5`l5`l5cl5dl5el5f
l5gl5hl5il5jl5kl5ll5ml5nl5ol5Pm5Qm5Rm5Sm5Tm5Um5Tm5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5`m5am5bm5cm5d
m5em5fm5gm5hm5im5jm5km5lm5mm5nm5om5Pn5Qn5Rn5Sn5Tn5Un5Vn5Wn5Wn5Wn5Xn5Wn5Yn5Wn5Zn5[n5[n5\n5Wn5]n5^
n5Wn5Wn5Wn5Wn5Wn5Wn5Wn5_n5_n5_n5_n5_n5_n5`n5an5bn5cn5dn5en5en5fn5gn5gn5hn5in5hn5hn5hn5jn5kn5ln5m
n5nn5on5Po5Qo5Ro5So5To5Uo5Vo5So5Wo5Xo5Yo5So5Zo5[o5\o5\o5\o5\o5\o5]o5\o5^o5\o5_o5`o5ao5ao5bo5ao5c
o5ao5ao5ao5ao5do5ao5eo5fo5go5ho5io5jo5ko5lo5mo5no5oo5PP6no5QP6RP6RP6SP6no5no5no5TP6UP6UP6VP6WP6X
P6UP6YP6ZP6[P6UP6UP6UP6UP6UP6\P6]P6UP6UP6^P6UP6UP6_P6`P6aP6bP6cP6dP6eP6fP6gP6gP6hP6gP6gP6iP6jP6k
P6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6j
Q6jQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR6YR6ZR6[R6\R6]R6^R6_R6`R6`R6aR6bR6cR6dR6eR6fR6gR6h
R6hR6iR6jR6iR6kR6lR6mR6nR6oR6PS6QS6RS6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6cS6dS6eS6f
S6gS6hS6iS6jS6kS6lS6mS6mS6nS6oS6PT6QT6RT6ST6TT6UT6VT6WT6XT6YT6WT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6cT6c
T6dT6dT6dT6dT6dT6dT6dT6eT6fT6gT6gT6hT6iT6iT6jT6kT6lT6mT6nT6oT6PU6QU6QU6QU6QU6QU6QU6RU6SU6SU6TU6U
U6VU6WU6XU6YU6ZU6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6fU6gU6hU6iU6jU6kU6lU6mU6nU6oU6PV6lU6QV6RV6SV6S
V6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6]V6_V6`V6aV6bV6cV6dV6eV6fV6gV6hV6iV6jV6kV6lV6mV6nV6oV6PW6QW6R
W6SW6TW6UW6VW6WW6VW6XW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6bW6bW6cW6dW6eW6fW6gW6hW6hW6fW6iW6jW6kW6lW6mW6k
W6nW6oW6PX6QX6RX6SX6TX6UX6TX6VX6WX6WX6XX6YX6XX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6cX6dX6cX6eX6fX6gX6h
X6fX6iX6jX6kX6lX6lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6SY6WY6XY6YY6YY6YY6ZY6[Y6\Y6]Y6^Y6_Y6`Y6aY6bY6c
Y6dY6eY6fY6gY6hY6iY6jY6kY6lY6mY6nY6nY6oY6PZ6QZ6RZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6a
Z6bZ6cZ6dZ6eZ6fZ6gZ6hZ6hZ6gZ6iZ6jZ6kZ6lZ6lZ6mZ6nZ6mZ6oZ6P[6mZ6mZ6Q[6mZ6Q[6R[6S[6T[6U[6V[6W[6X[6X
[6Y[6Z[6[[6\[6][6^[6_[6_[6`[6a[6_[6b[6c[6d[6d[6d[6e[6d[6f[6d[6g[6g[6g[6g[6g[6h[6f[6f[6i[6i[6j[6k
[6l[6m[6n[6o[6P\6Q\6R\6S\6T\6U\6V\6V\6W\6X\6Y\6Z\6[\6\\6]\6^\6^\6^\6^\6^\6^\6^\6^\6_\6`\6a\6b\6a
\6c\6d\6e\6f\6g\6g\6h\6i\6j\6k\6l\6m\6n\6o\6P]6P]6P]6Q]6R]6S]6T]6U]6V]6W]6X]6Y]6Z]6Z]6[]6\]6]]6^
]6_]6`]6a]6b]6c]6d]6e]6f]6g]6h]6g]6i]6j]6j]6k]6l]6m]6n]6o]6o]6P^6Q^6o]6o]6R^6S^6T^6U^6V^6W^6X^6Y
^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6d^6d^6e^6f^6g^6h^6i^6i^6i^6j^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6T_6U
_6V_6W_6X_6Y_6Z_6Z_6[_6\_6]_6Z_6Z_6Z_6^_6__6`_6__6a_6__6b_6c_6d_6e_6f_6g_6h_6i_6j_6k_6l_6m_6n_6o
_6P`6Q`6R`6S`6T`6U`6V`6W`6U`6U`6U`6U`6U`6X`6X`6Y`6Z`6[`6[`6\`6]`6]`6]`6]`6]`6^`6]`6_`6``6a`6b`6b
`6c`6d`6e`6f`6g`6f`6h`6i`6j`6k`6l`6m`6n`6o`6Pa6Qa6Ra6Sa6Ta6Qa6Ua6Qa6Va6Wa6Qa6Qa6Xa6Ya6Za6[a6Qa6\
a6]a6^a6Qa6Wa6Qa6Wa6_a6`a6Qa6aa6Qa6Qa6ba6ba6ca6Qa6da6ea6Qa6Qa6fa6ga6ha6ia6ja6ka6la6ma6na6na6oa6P
b6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6\b6[b6]b6^b6\b6\b6_b6`b6ab6bb6cb6cb6db6eb6fb6gb6hb6hb6gb6gb6i
b6jb6kb6lb6lb6mb6nb6nb6ob6Pc6Qc6Qc6Qc6Rc6Sc6Tc6Tc6Tc6Tc6Uc6Tc6Tc6Vc6Wc6Xc6Yc6Zc6[c6\c6[c6]c6^c6_
c6`c6ac6bc6cc6dc6ec6fc6gc6hc6ic6jc6jc6kc6lc6mc6mc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6[d6[
d6\d6]d6^d6_d6_d6`d6ad6ad6bd6cd6dd6ed6fd6gd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Re6Se6Te6Ue6Ve6Ve6Ve6V
e6Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6_e6`e6_e6_e6ae6be6be6ce6de6be6be6ee6fe6ge6he6he6ie6je6ke6le6me6me6n
e6oe6oe6Pf6Qf6Rf6Sf6Sf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6]f6^f6_f6`f6af6bf6^f6cf6df6ef6ff6gf6hf6i
f6if6if6if6jf6kf6lf6mf6mf6mf6nf6of6Pg6Qg6Rg6Qg6Sg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g6]g6^g6_g6`g6ag6b
g6cg6dg6eg6fg6gg6gg6hg6ig6jg6kg6lg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Qh6Qh6Qh6Qh6Uh6Vh6Qh6Qh6Qh6Wh6Xh6Yh6X
h6Zh6[h6Xh6\h6]h6^h6_h6_h6`h6ah6bh6ch6dh6eh6fh6gh6hh6ih6ih6jh6kh6lh6mh6nh6oh6nh6Pi6Qi6Ri6Qi6Qi6Q
i6Qi6Si6Ti6Qi6Ui6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6ai6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6ni6oi6P
j6Qj6Rj6Sj6Tj6Tj6Tj6Tj6Tj6Tj6Tj6Tj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_j6`j6aj6bj6cj6dj6ej6fj6gj6g
j6hj6ij6jj6kj6kj6lj6mj6nj6oj6nj6oj6oj6oj6oj6oj6oj6Pk6Qk6Rk6Sk6Tk6Uk6Vk6Vk6Wk6Xk6Yk6Zk6[k6\k6\k6]
k6\k6\k6\k6^k6_k6`k6ak6bk6ck6dk6ek6fk6gk6hk6ik6jk6kk6lk6mk6nk6ok6Pl6Pl6Ql6Rl6Sl6Sl6Tl6Ul6Vl6Wl6X
l6Yl6Zl6[l6\l6]l6^l6_l6`l6al6`l6bl6`l6`l6cl6dl6el6fl6gl6hl6il6hl6jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6T
m6Um6Sm6Sm6Vm6Wm6Xm6Ym6Zm6Zm6[m6\m6Sm6]m6^m6_m6`m6am6bm6bm6cm6dm6em6fm6gm6hm6im6jm6km6km6lm6mm6n
m6nm6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Wn6Vn6Vn6Vn6Vn6Xn6Vn6Yn6Vn6Vn6Vn6Zn6[n6\n6]n6^n6_n6`n6an6bn6cn6dn6e
n6fn6gn6hn6in6jn6kn6ln6mn6nn6on6Po6Po6Qo6Po6Po6Ro6So6To6Uo6Vo6Po6Wo6Xo6Yo6Zo6[o6[o6\o6Zo6]o6\o6^
o6\o6\o6\o6_o6`o6`o6`o6ao6bo6co6do6eo6fo6go6ho6io6jo6ko6ko6ko6lo6mo6ko6no6oo6PP7QP7RP7SP7TP7UP7V
P7WP7XP7YP7ZP7[P7\P7]P7^P7_P7`P7aP7bP7cP7dP7eP7fP7fP7fP7fP7fP7fP7fP7fP7fP7fP7fP7fP7gP7hP7gP7iP7j
P7jP7kP7lP7lP7lP7mP7nP7nP7nP7oP7nP7PQ7QQ7QQ7RQ7SQ7TQ7UQ7VQ7WQ7XQ7YQ7ZQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7c
Q7dQ7eQ7eQ7eQ7fQ7gQ7hQ7iQ7jQ7kQ7lQ7mQ7nQ7nQ7nQ7oQ7PR7QR7RR7SR7TR7UR7TR7VR7UR7UR7UR7UR7TR7UR7WR7U
R7UR7UR7UR7UR7UR7XR7YR7ZR7[R7[R7\R7]R7^R7_R7`R7aR7aR7bR7cR7dR7eR7fR7gR7hR7iR7jR7kR7lR7mR7nR7oR7P
S7QS7RS7SS7TS7US7VS7WS7XS7YS7XS7ZS7[S7\S7]S7]S7^S7_S7`S7aS7bS7cS7bS7dS7eS7dS7dS7dS7dS7dS7fS7gS7h
S7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7QT7QT7RT7ST7ST7TT7TT7UT7VT7WT7WT7WT7XT7YT7ZT7[T7[T7[T7\T7]T7^T7_
T7`T7aT7bT7cT7dT7eT7fT7gT7hT7iT7jT7kT7lT7mT7nT7oT7oT7PU7QU7RU7SU7SU7TU7UU7VU7WU7XU7XU7XU7YU7ZU7Z
U7[U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7\U7]U7^U7_U7`U7aU7bU7cU7dU7eU7fU7gU7gU7hU7i
U7jU7kU7lU7mU7mU7nU7oU7oU7oU7PV7QV7RV7SV7TV7UV7VV7WV7XV7YV7ZV7[V7\V7\V7\V7]V7\V7\V7\V7\V7\V7^V7_
V7`V7aV7bV7cV7bV7dV7eV7fV7fV7fV7fV7gV7hV7iV7jV7kV7lV7mV7nV7oV7PW7QW7RW7SW7TW7UW7VW7UW7WW7XW7YW7Z
W7YW7[W7\W7]W7^W7_W7`W7aW7bW7cW7dW7eW7eW7eW7eW7eW7eW7fW7gW7hW7iW7iW7jW7jW7jW7kW7lW7jW7mW7jW7jW7n
W7oW7PX7QX7PX7RX7SX7SX7TX7UX7VX7WX7WX7XX7YX7ZX7[X7\X7\X7\X7\X7]X7^X7_X7`X7aX7bX7cX7dX7dX7eX7fX7g
X7hX7iX7jX7kX7kX7lX7lX7mX7mX7nX7oX7PY7QY7RY7SY7TY7UY7UY7VY7VY7WY7XY7YY7ZY7[Y7\Y7]Y7]Y7^Y7_Y7_Y7_
Y7`Y7_Y7_Y7_Y7aY7bY7cY7dY7eY7fY7gY7hY7iY7jY7kY7lY7mY7nY7oY7PZ7QZ7RZ7SZ7TZ7UZ7VZ7WZ7XZ7YZ7ZZ7[Z7\
Z7]Z7^Z7_Z7`Z7aZ7aZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7kZ7lZ7mZ7nZ7oZ7P[7Q[7Q[7Q[7Q[7Q[7R[7Q[7Q[7Q[7S
[7T[7Q[7Q[7Q[7Q[7U[7Q[7V[7Q[7Q[7W[7X[7Y[7Z[7[[7\[7][7^[7_[7`[7a[7b[7c[7d[7e[7f[7g[7h[7i[7j[7k[7l
[7m[7n[7o[7P\7Q\7R\7S\7T\7T\7U\7V\7W\7X\7Y\7Z\7[\7\\7]\7^\7_\7_\7`\7a\7b\7c\7d\7e\7e\7f\7g\7h\7i
\7i\7j\7k\7l\7m\7n\7o\7P]7Q]7R]7S]7T]7U]7V]7W]7X]7Y]7Z]7Y]7[]7\]7]]7^]7_]7`]7a]7b]7c]7d]7e]7f]7g
]7h]7i]7j]7k]7k]7l]7m]7n]7o]7P^7Q^7R^7S^7T^7U^7V^7V^7W^7X^7Y^7X^7Z^7Y^7X^7Y^7Y^7[^7\^7]^7^^7_^7_
^7`^7a^7b^7b^7c^7d^7e^7f^7g^7h^7i^7j^7k^7l^7m^7m^7n^7o^7P_7Q_7R_7S_7T_7U_7V_7W_7X_7Y_7Z_7[_7[_7\
_7]_7^_7__7`_7a_7b_7b_7c_7d_7e_7f_7f_7g_7h_7i_7j_7k_7l_7m_7n_7o_7P`7Q`7R`7S`7T`7U`7V`7W`7X`7Y`7Z
`7[`7\`7]`7^`7_`7``7a`7b`7b`7b`7c`7d`7e`7f`7g`7h`7h`7h`7i`7i`7j`7k`7l`7m`7m`7n`7o`7Pa7Qa7Ra7Sa7T
a7Ua7Va7Wa7Xa7Ya7Za7[a7\a7]a7^a7_a7`a7`a7aa7ba7ca7da7ea7fa7ga7ha7ia7ja7ka7la7ma7na7oa7Pb7Qb7Rb7S
b7Tb7Tb7Tb7Ub7Vb7Wb7Xb7Yb7Zb7[b7\b7]b7^b7_b7`b7ab7bb7cb7db7eb7fb7gb7hb7ib7jb7kb7lb7mb7nb7ob7Pc7Q
c7Rc7Sc7Tc7Uc7Vc7Wc7Xc7Yc7Zc7[c7\c7]c7^c7_c7`c7`c7ac7bc7cc7dc7ec7fc7gc7hc7ic7jc7kc7lc7mc7nc7oc7P
d7Qd7Rd7Sd7Td7Ud7Vd7Wd7Xd7Yd7Zd7[d7\d7]d7^d7_d7`d7ad7bd7cd7dd7dd7dd7ed7fd7gd7hd7id7id7id7id7jd7k
d7ld7md7nd7od7Pe7Qe7Re7Se7Te7Ue7Ve7We7Xe7Ye7Ze7[e7\e7]e7^e7_e7`e7ae7be7ce7de7ee7fe7ge7he7ie7ie7j
e7ke7le7me7ne7oe7Pf7Qf7Rf7Sf7Tf7Uf7Vf7Wf7Xf7Yf7Zf7[f7\f7]f7^f7_f7`f7af7bf7cf7df7ef7ff7ff7gf7hf7i
f7jf7kf7lf7mf7nf7nf7of7Pg7Qg7Rg7Sg7Tg7Tg7Ug7Ug7Ug7Vg7Wg7Xg7Yg7Zg7[g7\g7]g7^g7^g7_g7`g7ag7bg7cg7c
g7dg7eg7fg7gg7hg7ig7jg7kg7kg7lg7mg7ng7og7og7og7Ph7Qh7Rh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Zh7[h7\h7]h7^h7_
h7`h7ah7bh7ch7dh7eh7fh7gh7hh7ih7jh7kh7lh7mh7nh7oh7Pi7Qi7Ri7Si7Ti7Ui7Vi7Wi7Wi7Wi7Xi7Yi7Zi7[i7\i7]
i7^i7_i7`i7ai7bi7ci7di7ei7fi7fi7gi7hi7ii7ji7ki7li7mi7ni7oi7Pj7Qj7Rj7Rj7Sj7Tj7Uj7Vj7Wj7Xj7Yj7Zj7Y
j7Yj7[j7\j7]j7]j7]j7^j7_j7_j7]j7]j7]j7`j7]j7]j7]j7]j7]j7aj7aj7bj7cj7cj7dj7ej7fj7gj7gj7gj7hj7ij7j
j7kj7lj7mj7nj7oj7Pk7Qk7Pk7Qk7Qk7Qk7Rk7Sk7Sk7Sk7Sk7Tk7Tk7Tk7Uk7Vk7Wk7Xk7Yk7Yk7Zk7[k7[k7\k7[k7[k7]
k7]k7]k7]k7]k7]k7]k7]k7]k7]k7]k7]k7]k7^k7_k7`k7ak7bk7ck7dk7ek7fk7gk7hk7ik7jk7kk7lk7mk7mk7mk7mk7m
k7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7mk7nk7ok7Pl7Pl7Ql7Rl7Sl7Tl7Ul7Vl7Wl7Wl7Xl7Y
l7Xl7Zl7Xl7Zl7[l7\l7]l7^l7_l7`l7al7bl7bl7cl7bl7dl7dl7el7fl7fl7gl7gl7fl7hl7il7jl7kl7ll7ml7ml7ml7n
l7nl7nl7ol7Pm7Qm7ol7ol7ol7ol7Rm7ol7ol7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7[m7\m7]m7]m7^m7_m7_m7`m7`m7am7bm7c
m7dm7em7fm7gm7hm7im7jm7km7lm7lm7mm7nm7om7Pn7Qn7Rn7Sn7Tn7Tn7Un7Vn7Wn7Xn7Yn7Yn7Zn7Zn7[n7[n7[n7[n7[
n7[n7[n7\n7]n7^n7_n7_n7_n7`n7an7bn7cn7dn7bn7en7fn7fn7fn7fn7gn7hn7in7jn7kn7kn7ln7mn7mn7nn7on7Po7Q
o7Ro7So7So7So7To7Uo7Vo7Wo7Wo7Wo7Xo7Xo7Wo7Wo7Yo7Wo7Wo7Wo7Wo7Xo7Wo7Wo7Wo7Wo7Wo7Wo7Wo7Zo7[o7\o7]o7]
o7]o7]o7^o7^o7^o7^o7^o7^o7^o7_o7^o7`o7ao7bo7co7co7co7do7do7do7eo7fo7go7do7ho7do7io7jo7ko7lo7mo7n
o7oo7do7PP8QP8RP8SP8TP8UP8VP8WP8XP8YP8YP8YP8YP8YP8YP8YP8YP8ZP8[P8[P8[P8[P8\P8[P8]P8^P8_P8`P8aP8b
P8cP8dP8eP8fP8gP8hP8iP8jP8kP8lP8lP8mP8nP8nP8oP8oP8oP8oP8oP8oP8PQ8QQ8RQ8SQ8TQ8UQ8VQ8WQ8XQ8WQ8XQ8Y
Q8ZQ8ZQ8ZQ8ZQ8[Q8\Q8]Q8]Q8^Q8_Q8`Q8`Q8`Q8aQ8bQ8cQ8dQ8eQ8fQ8gQ8hQ8iQ8iQ8jQ8kQ8jQ8lQ8mQ8nQ8nQ8oQ8P
R8QR8QR8QR8QR8RR8SR8TR8UR8UR8VR8WR8XR8YR8ZR8[R8\R8\R8\R8]R8^R8_R8`R8aR8bR8cR8dR8eR8fR8gR8hR8iR8j
R8kR8kR8kR8kR8lR8mR8mR8nR8oR8PS8PS8PS8PS8PS8PS8PS8PS8QS8RS8SS8TS8US8VS8VS8WS8XS8YS8ZS8[S8\S8\S8]
S8^S8]S8_S8`S8`S8`S8aS8bS8cS8dS8eS8fS8gS8hS8hS8iS8jS8kS8kS8lS8mS8nS8oS8oS8PT8QT8RT8ST8TT8UT8VT8W
T8WT8XT8YT8ZT8ZT8[T8\T8]T8^T8_T8`T8aT8aT8aT8aT8aT8aT8aT8aT8aT8bT8cT8dT8eT8fT8gT8eT8hT8iT8jT8kT8l
T8mT8nT8oT8oT8PU8PU8PU8QU8RU8SU8TU8UU8VU8WU8XU8YU8ZU8[U8\U8]U8^U8_U8`U8_U8aU8bU8bU8cU8dU8eU8fU8g
U8hU8iU8iU8iU8jU8kU8lU8lU8lU8mU8nU8oU8PV8QV8RV8SV8TV8UV8VV8WV8XV8YV8YV8YV8YV8YV8YV8ZV8[V8\V8]V8^
V8_V8`V8aV8bV8cV8cV8cV8cV8dV8cV8cV8cV8cV8eV8fV8fV8fV8gV8hV8iV8jV8fV8kV8kV8lV8mV8mV8nV8oV8PW8PW8Q
W8RW8SW8PW8RW8RW8TW8UW8VW8WW8XW8YW8XW8XW8ZW8[W8[W8[W8[W8\W8]W8^W8_W8`W8aW8aW8bW8cW8dW8dW8eW8eW8e
W8eW8fW8gW8gW8gW8hW8iW8jW8kW8lW8mW8mW8nW8mW8oW8PX8QX8RX8SX8TX8TX8UX8VX8TX8WX8XX8YX8ZX8[X8\X8\X8]
X8^X8_X8`X8aX8bX8bX8cX8cX8dX8eX8fX8gX8hX8iX8jX8kX8lX8mX8mX8mX8nX8oX8PY8QY8RY8SY8TY8UY8UY8VY8WY8X
Y8XY8XY8XY8XY8XY8XY8XY8XY8XY8XY8YY8ZY8[Y8[Y8\Y8\Y8\Y8]Y8^Y8_Y8_Y8`Y8aY8bY8cY8dY8eY8fY8gY8hY8hY8i
Y8jY8jY8jY8jY8jY8jY8kY8lY8mY8nY8oY8PZ8QZ8RZ8RZ8RZ8RZ8RZ8SZ8SZ8SZ8TZ8UZ8SZ8VZ8WZ8XZ8YZ8ZZ8[Z8\Z8]
Z8^Z8_Z8`Z8`Z8aZ8bZ8cZ8dZ8eZ8fZ8gZ8hZ8iZ8jZ8kZ8kZ8kZ8lZ8mZ8nZ8nZ8oZ8P[8Q[8R[8S[8T[8T[8T[8T[8T[8U
[8V[8W[8X[8Y[8Z[8Z[8Z[8Z[8[[8\[8][8^[8_[8`[8a[8b[8b[8b[8c[8d[8e[8f[8g[8h[8i[8j[8k[8l[8l[8m[8n[8o
[8P\8Q\8R\8R\8S\8T\8U\8V\8W\8X\8Y\8Z\8[\8\\8]\8]\8^\8_\8`\8a\8a\8b\8c\8d\8e\8f\8g\8h\8i\8j\8k\8k
\8k\8k\8l\8m\8n\8o\8P]8Q]8R]8S]8S]8T]8U]8U]8U]8V]8W]8V]8X]8Y]8Z]8[]8\]8]]8]]8]]8]]8]]8]]8]]8]]8]
]8]]8]]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^
]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8_]8^]8^]8^]8^]8^]8^]8^]8^]8^]8^]8`]8a]8a]8b]8c]8c]8d]8d]8e
]8f]8g]8h]8h]8i]8j]8k]8l]8m]8n]8o]8P^8P^8P^8P^8P^8P^8Q^8Q^8Q^8Q^8Q^8Q^8Q^8Q^8R^8S^8T^8U^8V^8V^8V
^8V^8V^8V^8V^8V^8V^8W^8V^8X^8Y^8Y^8Y^8Z^8[^8\^8]^8^^8_^8`^8a^8b^8b^8b^8b^8b^8b^8c^8d^8d^8e^8f^8g
^8h^8i^8i^8j^8k^8l^8m^8n^8o^8P_8Q_8R_8S_8T_8U_8V_8U_8W_8X_8Y_8Z_8[_8\_8]_8^_8__8`_8a_8b_8c_8c_8d
_8e_8e_8f_8g_8g_8g_8h_8i_8j_8k_8l_8m_8n_8o_8o_8o_8o_8P`8o_8o_8Q`8o_8o_8R`8S`8T`8T`8U`8V`8W`8X`8Y
`8Y`8Y`8Y`8Y`8Y`8Z`8[`8[`8\`8[`8[`8]`8^`8_`8``8a`8b`8b`8c`8d`8e`8f`8g`8h`8i`8j`8k`8k`8k`8k`8k`8k
`8k`8l`8k`8m`8n`8o`8Pa8Qa8Ra8Sa8Ta8Ta8Ua8Ta8Va8Wa8Va8Va8Xa8Ya8Za8[a8\a8\a8]a8^a8_a8_a8`a8`a8aa8b
a8ca8da8ea8fa8fa8ga8ha8ia8ja8ka8la8la8ma8na8oa8Pb8Pb8Qb8Qb8Rb8Sb8Tb8Tb8Tb8Tb8Ub8Vb8Tb8Tb8Tb8Tb8T
b8Tb8Wb8Xb8Yb8Zb8[b8[b8[b8[b8\b8\b8\b8\b8\b8\b8\b8\b8\b8]b8^b8_b8`b8ab8bb8bb8bb8bb8cb8db8eb8fb8g
b8gb8gb8hb8ib8gb8gb8gb8gb8gb8gb8jb8kb8kb8kb8kb8lb8kb8kb8kb8mb8nb8ob8Pc8Pc8Qc8Rc8Sc8Tc8Tc8Tc8Tc8T
c8Tc8Tc8Tc8Tc8Tc8Tc8Tc8Tc8Uc8Vc8Wc8Xc8Yc8Zc8[c8[c8[c8\c8\c8\c8\c8\c8\c8\c8\c8\c8\c8\c8\c8\c8\c8\
c8\c8]c8]c8]c8]c8]c8]c8]c8]c8]c8^c8]c8]c8]c8]c8]c8]c8]c8]c8]c8]c8]c8]c8]c8_c8`c8`c8ac8bc8bc8bc8b
c8bc8bc8bc8bc8cc8cc8cc8dc8ec8ec8fc8fc8fc8gc8gc8hc8ic8jc8jc8kc8lc8mc8nc8oc8Pd8Qd8Rd8Sd8Sd8Td8Ud8V
d8Wd8Wd8Xd8Yd8Zd8Zd8[d8\d8]d8^d8_d8`d8ad8ad8ad8ad8ad8ad8bd8cd8dd8ed8fd8gd8gd8gd8gd8hd8id8jd8kd8l
d8md8nd8od8Pe8Qe8Re8Se8Te8Ue8Ue8Ve8Ve8We8Xe8Ye8Ze8[e8\e8]e8^e8_e8`e8ae8be8ce8de8ee8fe8ge8he8he8i
e8je8ke8le8le8me8ne8oe8Pf8Qf8Rf8Sf8Sf8Sf8Sf8Sf8Sf8Sf8Sf8Tf8Uf8Vf8Wf8Xf8Yf8Zf8[f8Zf8Zf8\f8]f8^f8^
f8^f8^f8^f8_f8`f8af8af8af8af8bf8cf8df8ef8ff8gf8hf8if8jf8jf8kf8kf8lf8lf8lf8lf8lf8mf8nf8nf8nf8of8P
g8Qg8Qg8Qg8Qg8Qg8Qg8Rg8Sg8Sg8Sg8Sg8Sg8Sg8Sg8Sg8Sg8Tg8Ug8Vg8Wg8Xg8Yg8Zg8Yg8Yg8[g8\g8]g8]g8^g8_g8_
g8_g8`g8_g8_g8_g8ag8bg8cg8cg8dg8eg8fg8gg8hg8ig8jg8jg8jg8jg8jg8jg8kg8lg8lg8mg8mg8mg8mg8ng8mg8mg8m
g8mg8mg8mg8mg8mg8og8og8og8og8og8Ph8Ph8Ph8Ph8Qh8Rh8Sh8Th8Uh8Vh8Wh8Wh8Xh8Wh8Wh8Yh8Yh8Zh8[h8[h8[h8[
h8[h8[h8[h8[h8\h8]h8^h8_h8`h8ah8ah8ah8ah8ah8ah8ah8ah8ah8bh8ah8ah8ah8ah8ah8ah8ah8ch8ch8dh8eh8fh8f
h8fh8gh8gh8hh8ih8jh8kh8kh8lh8mh8nh8nh8nh8nh8nh8oh8nh8Pi8Qi8Ri8Si8Si8Ti8Ti8Ti8Ti8Ti8Ui8Ti8Vi8Wi8X
i8Yi8Yi8Zi8Zi8[i8\i8\i8]i8^i8_i8_i8`i8`i8`i8`i8ai8bi8bi8ci8di8ei8fi8gi8hi8hi8hi8hi8ii8ii8hi8hi8h
i8hi8hi8hi8hi8hi8hi8hi8ji8hi8ki8ki8ki8li8mi8ni8oi8Pj8oi8Qj8Rj8Sj8Tj8Uj8Vj8Wj8Xj8Xj8Yj8Yj8Yj8Zj8Z
j8[j8\j8]j8^j8_j8_j8`j8_j8_j8aj8aj8aj8bj8cj8dj8ej8fj8gj8hj8hj8hj8ij8jj8kj8lj8mj8mj8nj8nj8oj8Pk8Q
k8Rk8Rk8Rk8Sk8Sk8Sk8Sk8Sk8Sk8Sk8Sk8Tk8Uk8Uk8Uk8Uk8Uk8Vk8Wk8Wk8Wk8Wk8Xk8Yk8Zk8[k8Zk8\k8]k8]k8]k8]
k8]k8]k8^k8_k8`k8ak8ak8bk8ck8ck8ck8dk8ek8fk8gk8hk8hk8hk8hk8hk8hk8hk8ik8jk8kk8lk8mk8nk8nk8ok8ok8o
k8ok8Pl8Ql8Ql8Ql8Ql8Ql8Ql8Ql8Ql8Ql8Rl8Rl8Rl8Rl8Rl8Rl8Rl8Rl8Rl8Rl8Rl8Rl8Sl8Sl8Sl8Tl8Tl8Tl8Ul8Ul8V
l8Vl8Vl8Wl8Xl8Yl8Zl8[l8[l8\l8]l8^l8_l8`l8al8bl8cl8dl8dl8dl8dl8dl8el8fl8fl8gl8hl8hl8hl8hl8il8il8i
l8il8il8il8jl8jl8kl8kl8kl8kl8jl8ll8ml8nl8ol8Pm8Pm8Pm8Qm8Rm8Sm8Rm8Tm8Tm8Tm8Um8Vm8Wm8Xm8Ym8Zm8[m8\
m8\m8]m8^m8_m8`m8`m8`m8`m8am8bm8cm8dm8em8em8em8em8fm8fm8fm8fm8gm8hm8im8jm8km8lm8lm8mm8nm8om8om8o
m8Pn8Pn8Pn8Qn8Rn8Qn8Sn8Sn8Sn8Tn8Tn8Tn8Tn8Tn8Tn8Tn8Un8Vn8Wn8Wn8Wn8Wn8Wn8Wn8Xn8Yn8Zn8[n8\n8]n8^n8_
n8`n8an8bn8cn8dn8bn8en8fn8gn8hn8in8jn8kn8ln8mn8mn8mn8nn8nn8nn8on8on8Po8Po8Qo8Ro8So8To8To8Uo8Vo8W
o8Wo8Wo8Xo8Yo8Zo8Zo8Zo8[o8[o8[o8[o8[o8[o8\o8]o8^o8_o8`o8ao8ao8bo8co8do8do8do8eo8fo8go8ho8io8jo8k
o8lo8mo8no8no8no8no8no8no8oo8PP9QP9RP9SP9TP9UP9VP9WP9XP9WP9WP9YP9WP9ZP9[P9[P9[P9[P9[P9\P9]P9^P9_
P9`P9`P9`P9aP9aP9bP9cP9dP9eP9fP9gP9hP9hP9iP9jP9jP9kP9lP9mP9nP9oP9PQ9PQ9QQ9RQ9SQ9SQ9TQ9TQ9UQ9UQ9U
Q9UQ9VQ9WQ9XQ9YQ9YQ9YQ9YQ9ZQ9ZQ9ZQ9ZQ9ZQ9ZQ9[Q9\Q9]Q9^Q9_Q9`Q9aQ9aQ9bQ9bQ9cQ9dQ9dQ9eQ9fQ9fQ9gQ9g
Q9hQ9iQ9jQ9jQ9jQ9kQ9lQ9mQ9lQ9nQ9nQ9oQ9PR9QR9RR9RR9RR9SR9TR9TR9UR9UR9VR9WR9XR9YR9YR9ZR9ZR9ZR9[R9[
R9\R9]R9^R9_R9`R9aR9bR9cR9dR9eR9fR9gR9fR9fR9fR9hR9fR9iR9jR9kR9kR9lR9mR9nR9oR9PS9PS9QS9RS9SS9TS9U
S9VS9US9US9US9WS9XS9YS9ZS9[S9\S9]S9^S9^S9_S9`S9aS9bS9cS9cS9dS9eS9fS9gS9hS9gS9hS9gS9gS9gS9gS9iS9j
S9kS9kS9kS9kS9kS9kS9kS9lS9mS9nS9nS9nS9nS9nS9oS9PT9nS9PT9PT9nS9QT9RT9ST9TT9ST9UT9VT9WT9XT9YT9ZT9[
T9\T9]T9]T9^T9^T9^T9_T9`T9`T9aT9aT9bT9bT9cT9dT9eT9eT9fT9fT9gT9hT9iT9jT9jT9kT9kT9lT9mT9nT9oT9PU9Q
U9QU9RU9SU9RU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9TU9T
U9TU9TU9TU9TU9TU9UU9VU9VU9WU9XU9XU9XU9YU9ZU9[U9\U9]U9]U9]U9^U9^U9^U9^U9^U9^U9_U9_U9_U9_U9`U9aU9b
U9cU9dU9dU9dU9dU9dU9eU9fU9gU9hU9hU9hU9hU9iU9iU9iU9iU9iU9iU9jU9iU9iU9kU9lU9lU9mU9nU9oU9oU9oU9PV9Q
V9RV9RV9SV9SV9TV9UV9VV9WV9WV9WV9XV9YV9ZV9[V9[V9[V9[V9\V9\V9]V9^V9_V9_V9`V9aV9bV9bV9cV9`V9dV9dV9d
V9dV9eV9eV9fV9eV9eV9eV9eV9gV9hV9iV9jV9kV9kV9lV9kV9kV9kV9mV9nV9nV9nV9nV9nV9nV9nV9oV9oV9PW9QW9QW9R
W9SW9TW9TW9UW9VW9VW9WW9XW9YW9ZW9ZW9[W9\W9]W9[W9^W9_W9`W9`W9aW9bW9bW9bW9bW9bW9bW9cW9bW9bW9dW9dW9d
W9bW9bW9bW9bW9bW9bW9bW9bW9bW9eW9eW9eW9fW9gW9hW9iW9jW9kW9lW9mW9mW9nW9oW9PX9QX9QX9mW9mW9RX9SX9TX9U
X9VX9VX9WX9XX9YX9YX9YX9YX9ZX9ZX9ZX9ZX9ZX9ZX9ZX9ZX9[X9[X9\X9]X9^X9^X9^X9_X9`X9aX9bX9aX9cX9dX9eX9f
X9gX9hX9hX9hX9iX9jX9kX9kX9lX9mX9nX9oX9PY9PY9QY9RY9RY9SY9TY9UY9VY9WY9XY9XY9WY9WY9YY9ZY9ZY9[Y9\Y9]
Y9^Y9_Y9`Y9aY9bY9bY9cY9dY9dY9eY9fY9gY9hY9iY9jY9kY9lY9mY9nY9oY9PZ9QZ9RZ9SZ9TZ9UZ9VZ9WZ9XZ9YZ9ZZ9Z
Z9[Z9\Z9]Z9^Z9^Z9_Z9`Z9aZ9bZ9cZ9dZ9eZ9fZ9fZ9gZ9hZ9iZ9jZ9kZ9lZ9mZ9nZ9oZ9P[9Q[9R[9R[9S[9T[9T[9T[9T
[9T[9U[9U[9V[9V[9U[9W[9X[9X[9X[9X[9X[9X[9Y[9X[9Y[9Z[9Z[9[[9\[9][9^[9^[9_[9`[9`[9a[9b[9c[9d[9e[9f
[9f[9f[9f[9f[9f[9g[9h[9i[9j[9k[9l[9m[9n[9o[9o[9P\9P\9Q\9R\9S\9T\9T\9U\9V\9W\9X\9X\9Y\9Y\9Y\9Z\9Z
\9[\9[\9[\9\\9\\9]\9^\9^\9^\9_\9_\9`\9a\9b\9b\9b\9b\9b\9b\9c\9c\9d\9d\9d\9d\9d\9e\9e\9e\9f\9f\9g
\9h\9i\9j\9k\9k\9l\9m\9m\9n\9o\9o\9P]9P]9Q]9R]9S]9T]9U]9V]9V]9W]9W]9W]9X]9Y]9Z]9Z]9Z]9Z]9Z]9Z]9[
]9\]9[]9]]9]]9]]9^]9_]9`]9a]9_]9b]9b]9c]9d]9e]9f]9g]9h]9i]9j]9k]9k]9k]9l]9m]9n]9o]9P^9Q^9R^9R^9R
^9R^9S^9T^9U^9U^9V^9V^9V^9W^9X^9Y^9Z^9[^9\^9]^9^^9^^9^^9_^9_^9`^9a^9b^9b^9b^9b^9c^9d^9d^9e^9f^9f
^9f^9f^9g^9h^9i^9h^9h^9h^9j^9k^9k^9l^9m^9n^9o^9o^9o^9P_9P_9Q_9R_9S_9S_9T_9T_9U_9V_9W_9X_9Y_9Z_9[
_9[_9\_9]_9^_9^_9__9__9__9`_9a_9b_9c_9c_9d_9d_9d_9e_9f_9f_9g_9h_9i_9i_9i_9j_9k_9l_9m_9n_9o_9P`9Q
`9R`9S`9T`9U`9V`9V`9W`9X`9X`9X`9X`9X`9X`9X`9X`9X`9X`9X`9Y`9Z`9[`9[`9\`9]`90[?Z=9CL05C3281=3L6T1?
6D^1^1d3K5:3>4C=K@<3g1c19^772;b7224373@E:4:>766DBD3R1302Kd1_1b2<1=C;B5K<=JJJ5G;<:6A792922136?[12
;84A0D:7;L2R621J:5D4U2@Q17L8b10<C618442>129505:822S19MP2k2L>1012261422R1;>d31Z18U223a12Go28;815:
671;0`1D:17>1m464<3B9;4:Z163;9<A600=C298C21I`43>LJ7D933262<=W1K33K69;4W1574R1b323A<74722242126;4
35<406431103124G<Q3c2;P1W172295527:2627314232641115450363Z1jP126A=52225733R1>84171:39:3=212213U1
22303252003:11212:2<C64>:H5571<2=2932@48216121921132215;33@43c112n33=E;95526?P14A161E98>64Z51IC7
9<<>F6340812L6g1f4F:=T1Ja6`19BW1MS4Mi3_1_3k4c1N_<V3Q4m1Q8C`V6n1]15Q2E8\1T2;BP23O`T3IJm1Z1a?l<9A?
M13C3281=3L6T1?6D^1^1d3K5:3>4C=K@<3g1m1^772;[4V354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJJ5G;GH79
2951J[12;84=30D:`12R621J:5IU2@Q17L8b10<C618442>129505:822S19n2k2L>1012261422R1;>d31Z18U223a12Go2
8;81@671;a1D:17>1m464<F9;4:Z163;9N60>C298C21I`43>LJ7D9726?=W1K33C769;4W1574R1b323A<74722242126;4
35<406431103124G^3GW2P1F2=72295527:262731423264111545036^1V9T37c2P:Ig626AC2225?R1>8419:39:3=2122
131<F22303252003:11212:2<C64>:N571<2=2932@4821612192113227;33@43c112^3?32:Q1175526?P14A161E98>64
Z51o1<<>F6340816H6g1f4F:=T1JE5;O3@>S31`126j1M_2IIMNj2_1Q7Y1V1<N8Kd1`1IJX3]6P3=Bm1b2^5AX?nV1jFk\1
jl1f?T3k2j:`1][1X48912UCT1S=2j]10dFeX1Td1k1U2GK502S2i?T3f=hm1g;W1m>Y26d>Y1<c25L0=1W7e1S12dc9aD3k
R16_m71[e82kW::i1`5I8l1nV1S2^1R`2`c1b:0VIa1Jc5U@WP16B7P3k57<d1>O9S43Jn62n4V35b1n91a1Z1R194?20\1E
A[1j12[2C]22k1[6=MC11R27j163i2oOAeP1g5d[1;7kHY24[4d3Kn7f43XHFSAg37R3QC0Y<a2W5;V2:U13m6Ch91Z1_=e:
S3h2JX22_3l6f3D2[4b2^Y63M=X15]1R2^2mOf8A12QFjR1m8D2[4b2^Y63M=X15]1R2^2mOf8A12QFjR1m8D2[4b2^Y63M=
X15]1R2^2mOf8A12QFjR1m82Q7ka82Q7T[91Q7Z4[6333OGY1o3`3_3Q5G;U7F2f2V14Id1F13X1j56N_2Fc2X12FDh2W3;1
K<<I17h2B;b1GT1m33i3S;V55a:8j1a32g5b:CW4CS2;X5Bc3X11W1^302Z67R2S3j1_8X4Z1W2d1k1W6Z7DAa8o5D9h1<;^
1638JV7j1i1Q?R3KY13d1Ef1g5T75k5W3i1FjBm1Q1\3n9g2;=??P1o7d2U181Pg71o61dn3O0@U5g1<@RU1n5U;]20?m6`>
SU1Rb1n=iOSW1;@0_51d2P9\2a8b@`AW;C0k7@_1oX2cb1RAb1R5kAXFn?P8^;iElIm9n>F@0S70W17m]4QP2]l12U>j7Q>d
6W3a<8C0m5U10FQ:ImP3QX1nKo4LjHeIkBTn1c4m78@0o7<d7QU1Je8S9md1[C2`Y1^5WQ1\`3280k7Ph1b60PV2[c2hg2U2
0[1S48009f1@c<7]7c1g58f6121P3S2]=l2a1V4g5Z:b4V?V8R14a2eL16V2P4g3T8a6Q5f23PZ1b4K5S<f1n6l6Z?m8X1f3
T3[3o3Q6b1_1Z1XDc2o39l1X1J0]1]6WBV1M=d64[<lJT6`H?_IY6\9j>fGc^1i2]NZ;Sa1l7R5G0V2d5i9Q2`7]1^V1MZj1
f49f?`8`S2hHX2Y?a5dR1WDl7R530dY8^l180Wn2_m1e_2]4P5Ra23_10R700@5@=[=1TU2TLQo2\Q12l9d@46251_3nH2k1
g4D\2b2l422639D401U3U1i4]1>6T1[20Ko62=c3k68J]1Y9Q46P1kAQ7G3Gb5`3SBZ6S9JR1=6^6=?]4Y1h=]1\3]5P2_2P
4HV1P1e6[DR3V;1P1cCX3EV2Y2m2m1i?2>l6a:[;;0d:n8[8Y2k1n5P5^76c3b2l10_1V4T22=c3YE_16P1H^2c3^1^6]2U6
S31m1S7a9Z5>_6VEe6\<b2U3Fg6_2P4o1S3h5QEb37lHe7S1j2mE2>l6;3[DT3a4Hk9f2]GT;k2Q10@P2g4Ae:eH_7l;S9Y?
\CVB`C\EJ9Cn?=U3m1g110XMbLdHS4Gb1ba1c4:0\8f\1lNW[4jh1o3la1MX1^50[6P2f1702;V2a2l88h5V4_48Di217J`4
2R1S1l7c6>c1<3\2]1Ki2[3D_1\1d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g116X1B9C>X4E[2V3g1i3
a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22R3S1:4Z:7Ek1h5d3e=o1i3S1W1W402KHI^
43S3;46MW15eA9h715R2Y11i2V3f1U12o1]4Q2C0Q2i5c;3m2T6[7eY3n;`U2S9V@PA^Bm9QP1l7M`10Q1d4T2Go:U3=U\1]
4Z4WEUDT2a9T5_1X>>n4l8ie1o32Z;`1e8CX1U<k7g;;7o4DLQ3g1W1n2[3W9OZ2VAX1_5W200T1o2Y1DO@5@Y6f4Y6b2<P4
R12\2n2X4RNk7`1dEfW10O_4V77`@_18^2f13X1R=b15`15i11U1m3i9R1Gd1a3k4c7c4_;l5V9g5k1V4Z2h1n>c6e25e4Z@
<`6a10Mh410Q2@\19l1X6Z2e41<W1X2\2Z;14Y?1`;S42l1Y<g5V;X1mZ1_2i1f;X2hh1f2a7\2W3R4R3[2W3P5g2`>Rh1h1
0@FP3V180:f1o<f3b3^2U46Y1f614Q6V4e9R2V5_@n12X6Ya1d40[1U?iMo3o3;eFX=4i5W5T70R7Z:i342Q5i5Q4a1]Mi2d
9C0P2hDT5Dc1_c1X2QX4n:TK]7o9fDYA]Bl1O9b10T1S3_11P2@V;AT6V6Y12\2R1c5121lOUX2c2R?2kBY53>P1h48f1[1@
aGb3R1l2f8l4ZQ10:O:V84a9V1PNI0b2U31UQ1Q4121mc1YFV>V5h^1f63^4FG1m5if1]W2V5B90]8]k1ec6R\1Q201V830l
e9SH;0T7FhY8W3oJRIa4<1X3F0]1eHV1MR74[<XCc7mDg9?_IY6n_1c^1i2A[:jNo4@0V2^?Q2`7n@mF2J3Pl1V3nb2i8fj1
Sh160Wn2n=Vo3]4P5^10^54_20S4Vj2kW2a?n:2V1o`1_IP1EBD^47BB2T2>>a14\4U7T6164;VAY2@416Q1859:]10X4_1`
1A@c3g?j4g3m1V1j1f114a:e8i4<:^JZ3\]1`?^3^Q18X1=>X4c1m;g:^G\DV5j3d3[FJ]Ce2BB0f5T2@li1Q:TJ`<g=`>UZ
1X3dIbQ1hi1V?Q5e3<0f5T2@c3_j2iX1UZ1`n1[Y1cOg8;0RT1ZR1Ye2fMeT1ib2[D;0180k7o2aB^]2^d3ZD\X120n^:Z10
^1i2_1009T1A@]8f<a3GX26]5X1121Zb1iW1R3hIY3^>Q7c8AU7a<g:H>Y=n>V7g7]8^;`R1D0BU2R5hG0TY15RR1`Fe2n8J
8CiU3T<c8jV1`MK0S2d30Q2oIV914Gf\3RZ2_>1PMg50e2nHW2nCQ4Q3958i240j8Pk6mQ3;0WOcW2nA\c1g^2m8hQ22V8j4
?0X4]1T2RH2h\1kZ3R<QOk^13jU1\K6P10:e37_1`1AXHm:14dJZEhQ1P8c<mA\Ih1m4k3bKR;jE[9c9BT2\64cX1P930j2n
Y5_10\8j;R6[2TDCP:jEh514a@W42U2o2j@S=h3132EKo5SDY9bS1b6m1gEZ1k7R5F]<d?n4W=IPEL?OT3620dY8;0R700^E
Sd6^Ann13[1Z;V50L_3Y1C1o16_1GT1Q4]7Y1h5o7;KV3115[5>\1=n1c6b4i2a2MNc6c2[5?R1S2`5SJl4`6f2W3j3H[3S1
X1M>R2@Y42S7F_95Z7Oe4j1R438J43>32:AU2814DC27;L9V15R1B8f2P5?L4<;11122E?2Me3Y1[3i1I:m33f3C<_8272l7
3U25l1DQ3l5=f2IT51Dk7e1;A94T:]4JM=e2n5:15R2S151V5W28U12f4KHh1?41W>=cP251e>eW3R[3o1;1T4R:=Yo4_1a5
9WS1d1Ua381T4`:Yo4_1k5WS1d1;1T4g3Z6=`U3hi1_1k5WS1d1\11b5U2^4o1=jo1io2`J2V1SX1[R1F26X1D^47BEi1:>>
a14\4Q=816@`C@416Q1859:61W>=V@[[2TV1:1@c3`:Sj1UU3_1k5WS1d1M1T4HX1GV10P6=Yo4_1k5\Q1j1d1Qn1Eb3d3U2
51=i1QP16`5?;51W>=o4hn6@1>c31R:=cQ4o1eK_1k5WS1d1Y2b<Rm1?1T4P4_6[R2ml2_1k5WS1d1a3fJP[1`1`T1S11U2n
1P40^6n2Q2`5o1n@nEN2J[o1Y<VN_1k5\Q1j1d1n4V3RFQAf>n6Z3?i1kHm<Y7A1c3@Y1Df1j6Yo4_1b4X1WS1d1gk10UNP2
g11c2`1?Md6]2a=\T10m\1Q:oQ1YD:T1k5]7Q<2V1]>d1o95a9dV1P1X1D^47BET2>>a14\4l1];16@`C@416Q1859:S717d
315`10;MP19GS3^1N`1?n>5:a264f1404^1:6;406X1F4D157271=[11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;Ao1c53
j1U6Q4_1e3O=Bo3Y1e2l98G305En1C4H315Y98d6^3`2:8g2_152P2d121057Q1HS17V513109S10h1N73o11;9B@<2n3E]1
26O2P4^2g2S12V1K93o1W90j1d1Ek25j2c9Z3_62o102k207=LT44Q12119861CT1NOP1^137;253X1T1>=^11g1C\1239U=
ES5`;g1f5V61m5Y51<b8Z31JY3a18U256a2R2C6?2i2[18J1[1X5T4g3]1kAT3o1l1G3i2Mb2`3PB]6c3]7b4`2=?\2P2Y1h
=]1\3^3B@J`4P4Hd3l3[1a:^10h11LS3O]1f2;V9f6T3m5e4d1j3S1h1W35X1@m1T5U1P:M[4T<[;Q4i5i5Z4R7?Nk8]3W2?
o3:X3Q2Dh31NU3a107U204f1Z2b1Da2m59V3c1o1@d6T4[114U7U38T5`5CT1Da2Aa1U1j1`1S66o3R1^3eG\2Q7Q2l2Q2c8
83e21Y1R3i26O01<5U1X1a2X8l5^2;R10[1Mh15b1h2U3P7b3X<f1W3\1d1R1e2_1`2;P1Nl1Q31X5k5h4n2Ee5;Q1V1n8_9
Og968]>W1P6V8Z2o1U5j6c21Y1j2a107X22b2g29D[1o:0Q1GY2C1Q6A`414XK_:P2i4Y3fd1eE[8;S18R13_13]298J?m2Q
=?S3c7c5GQ1Ba3]6Y3X2\3e1c4Q4h1T;^4WFX4Y=Q2`63j2o11P1=5S3j:@3HV1k61KX36Y10B1o16_13;117f3L>U1W6Y1h
5o7;KV3115k4?>W142:n1_5S1T3L@[1]1a2<@b1o5c2\1?<W2I?R1S2`5SJl4W9W3j3H6X4V2>R2@Y4D\4T2T2l60S1;g206
R1h1U1=Db42j1R4343B743462321123;5>OF814DC27234L92S15R1@18f2a2T1c104L4<641112000=242:1P1o1>V1Y1m1
U1HR2:m33f3M2GU8Nn2i7ADQ3o3l1=P1_24h<k2A9CAG]=<GR981122Q1P1V121f1a10OLW28U12_1Y4Z2m11OT3a10^24Y6
a6_8_7i514fDW1M<^7P9T<g1b7R?kG6MV=Q@;S18R1_4R=]2b2X?j1d13]3h5^9V2NT9^4b40l2U:f89_:j1PEV1<S=n8g11
2\1d220U1i1A10Y6=P33N`2]1N^6]1e4b4g5X3nGP5^?Z4f4ne1b>m1;S1b4N9\>m3l@d1a3Bc;j\1?91k77a9lOQ2d1e21M
V3a107V24f13^4`8P1V22c4X7[1V314Z1^>_Cj3DS>Z[1Z5`2l8g8l70:S18R1Y1173]298J95T4k2\1U3k4>i4@l2V2S2?a
3B2Na3d5Hf8X6T62Q;^4e?1^1Q3i5]>[1Q7b1T=i6V1[21LW3a18X22\1=M`3b3Z2T5EAX2\2^V1S42l1S6U6e44S<X1f8\7
iJY4i3l7I^1k5_18X59S7m2l9?P3e:9Gd1c6f2a7\2Z7^5b:=c3l:h4a6fB^73j2OQ1CJ17P4Y7<e11Z1i2b1>n15Y6Y67o3
i:o614P3S2]=l2o4T^1a2XIm9XD_18b5aNi2k1d1a38S1^3U=f1n6l6`IX6L[3[1S>WAGP5DK]6Cb11l1W2a100b2^2T1f19
DZ5`4E]11m1m16_5f614`?f;[\1aZ1`@;S1o23^1X1S1i;4b10\3X3j=d1n2Bo4bFcY1RLQ11W1_4_8=[Jo1146=E^>X2`6j
OS8lP1m3^3V1Z3oFU:f5f2b4d3WMT8`:UIaN[11`2]15a1^21]6j3cd1BhP3^5;S14R1Q1_21O8f1=U3?W30jId1a3mT1l1f
1o1m5n2o=b49m:m3PGZ11`1c21e1X2Q6=o5]4f1Y1d9]1X3h1YOno1S@V7Q;_1a59Q7T2h3g2^1<g3269S4S9d1a3a@ZU1e\
1Z8d11]1f23^1>n122Y6S2f<a3GX2d5X114gT1b=lZ1hIe;;S1k5TFR=d1a3h5>^DKT>g7e9]9S1O;Q=^73f4]2W46P60:c1
1V1m2a107P8D^=l>14Q6d7W6GW12eG2X6\?lQ1e4[1T7P8P8_1k5b3i>o3j<d1^;[:4T:LT70^2?a3]1^La1l7ZHd2E1h2]3
^8]6P7U7hX1jFZ7]>b7S3X2f3o2n9\6Pm2RESS2Q21P1\6E1<R6l4c3_3c3@b>n5T>i1h8S3m82R9]>g5T2f>_1g1l>_5S4Z
2d9Q3_Na2i4Y24g42Z;`1n1U1T1[4CX1U<[1@e3o18]:KQ1l6e8[3W:c2h9Y3V6e11S1P3b19e1CY6l4AT6f2_3Y1_1R2c51
4lOUX2cJ_1k5e2d2H_3e8e>W2d1b4;e4j21f84T6X4c8WADV43f64^5nH[:M1[21T4l200Q122Y6Y2`AcBb4?2S62Z>0j2DS
:hU1j<c2h3\H_1k5]7c9g>2Z3=8D431Y6dFl:AaET1iNU13LQ16D55c1404:<84;=:2>5Gj7m2F@3T11T4a1n8VP1g6`d1nB
`1bS1f;_1k5b<]@8]2_3L12B[4d3W9m5Q7Kh5d1Y1_7[2WCbKMY61[1b25N8007S1L0X2U2]2U777B^11>FY23?c2T1^1^2@
:12312D;63@140411_1482CC7P1L1:C1H:12W1DV9i3]1n12_6l:d70d1>e1T4V3Z2W3^1k4P9260:3;@:JU536;c7E=R2U2
a1262>a11d1[29K><12221?l3]2d5^5:T1\1U3N9BMDb5c:1_9g13?P2@4<e101IJEk2o4>LW1[6g5[51M\127Q1]1P5<>J3
_1k2=\1_4S4R2D_1U3_3P3i61[9Y2]5o5\5f2i20Hn41]211P31m1h3Bk104V211f1W2^>V54Y:=l<466h5c1f<k2D6W3df1
c26[4BV1:>BBb1FEg3^4W4l7c4e:T1UIJI]6b1PER2n2Ee5Z<V992A5i5Z3?@;MBg2Y1h63c12A18h3U14W1@4M7l2S1d;44
T48?e21n1o15U12A6Q2\6b9fOf7HTNV3k1f4_9`2NfIj82[1BV3i3Il1e4^5;S1k5X5j1h1T1`Dl3GFMl5A^?EZ5m2X3S1U5
i1<Q4^On@3n1K5i1404:9284;=]21Z61T17Y2929?4E1g5Y23_6PCZ914G[Lee1?ZU3cDP[1OdP1k55:g11o330a10c2Y6c5
T;S1e5d2S214a:e8^1g3:^;W1j1l;Z3\]1`?^3e;0:R10o2a235Z18U<i1Ne2n?d1a3bKZ9UMRAU:l3\5V4o51V63j104f17
02b2c1j98h5f88Di217J`42R1S1l7c6>c1<3\2]1Ki2[3D_1\1d266;f3LS10Y3P7JH35^1Q1^1V2o2H>>Cg5:?=]105h8o5
2]4d1g116X1B9C>X4Q3V3g1i3a13]5@3IMi3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22R3S1:4Z:7
Ek1h5@Aa2g3m9o1m4W1W402KHI:1Q43S3;46MJ<22:M=b;[49h715b1?V121i2`1e1f1U12_1?^4P2a41o2T13U182c10J0a
1f2P2U1n8:c4S1k6]1n2>;14U2m1:=Y1m1j4V9oCa12421E0^?P:`8F2J401\1[5[3bB^2f3S10023Y5A148k4R25_1k5W6b
2c4180AZ1Hh71J1F4<a3G[4A@0@0`3T7579oAo3e4FJX1IZ21154Y1M1899W;Kn12`2P1J9m2]3g6d1^=T14j6d6=73V7]11
O00=1T4`:k[1`Hlj2_1a59WS1d1a3\b3]51B0m2:15_11;T6]2`1f6m8:a264o54E0200111;212270171A32[40151V2X17
I3e5g2EMER1J5V1037<:0@?Ll15Co72^1G>S50>3CV1U6W9O=S2k1_>8E145d2CmD2`2CBd3528g1d1210524V3^5:T1S51E
BMQ4S2241VKd1g3V2CO]1Z4j2Z5_42o102JQ27396E\2W2F211986E9JNP2AQ2X1h32^1Cm1@1n35`:j3bAU8Vl3^5_1k5Q7
ULd1S\1bI<1T4R:=l4QU4ZE_1k5WS1d1^=n11T4a1[10W1W3\2Dl>nLm:Z8W5<<T>RP11ZMe9g4_1o23a1K9c1cQ1d1Y>gA]
8_3gB723j7jA1l4Ca5192:EY1F082]1c:2;HD3N1T4m20a7VBV3dFe550];Yi1jMf:;S1o23g28nR1d1a3gY1kf172Z2T2A1
T4_41n5n_1Z_3_1Q2i3OWR1d1nR2R9kKi;K1T4a10X8Do;T4V9o214kKjV3;S1o2k28i<P5_4c<Q1Bn2oW3G1T4j1e8d?Z;m
\3_12X1i3e@_1k5Z110T?Oh9a2Y5d171g8m5T_8[2dX1_3Y11e4Ld6]2QR4bM`J2V1`KP2UX1g4P1X1D^47BET2>>a14\4Z=
16@`C@416Q1859:E1T4`1e2Y6ig2eX1iN_1h1V1k2[Q1k1d1_]1`Gi5fH?1A1T4P4_6_k1iS3_1a59WS1d1];Wo10ZI1[<O1
T43]107e8[L14RCX20P3`e2Q=e7_1]2Aa29Y6mLd1a3l20XX1XDWb191U8_6b@me3V7cd3T:a_1S11^2e1m20Q1]3Q3c8P7X
;WT1]1g2^c2^8_1k5eMa5d1\Z1]6l=>k2V7M1o6j?f5U1i4X6S212@`3b1S295\3GT2P33NJi8d72O]3\214P1e8QLg9a<5e
7c;0l5UJn5^3a7o10]10R1U3F9AW3^2Z1o>U=d1[4V3b2_7\>P<S3T83cZ1]2a1V91P8E1T4a1V27_6^>[1PW2]X2_1k5T;U
1lFd1SP2TOR@m5h2Q11T4m20T127o51Yo4_1[4_1gO[1<>W1d1^6bP2SAP73i1T1Y1AGR1>;a<91T4a1n8Yo4_1k5WS1d1Z4
1?Z5c106C0a1Q4EU1^1n>e2i2]1n2>D\1;008I5M:=Y1HT1>39h5Hg3\2=<9W400P1c;_1Ia12421E0`8hB`1k=i9Q9@]15M
^2T1_21S10023Y5A?n6Y5T1g105T6i12`418BZ1a8NN2e5h3@0AX2g5h2U7i7c3e8FJR27T2721W21BR2S5Z4W2W4[<e2h2Q
6d64j6d6=;V7_20Z11c4S12V2c6W@U1R:J14V;n1^=Z9o;k7l1PP1S;_1ZT1h8i8R?m=_5T4n1nBgHX3R4S3Nb1Q6VDP6F`8
>1V4=P:me3[o13m69lH5kf1TFS421e>h21^1l6V3R3Z>X4g28?^2c3^1]60]2h5b3[7e1a9Z5>_6VERCb2U3FW9P4S5V3Gb<
1W9NW3:\1c3i1RC\1d1[3>92Fj2;i1U;R90Y5b1?;[H123>b2V3m3X11;6U8U3?h1]3a7?@F_1o3P6MT40E11Af3Ed9R>TT1
QHjV1ji2U8T=_:o>^5g:1h:QV1191V5e2\3[3XZ2j@b]5ga1W11b5n2e3]2do4`J2V1aKm^1P1X1D^47BET2>>a14\4e<D16
@`C@416Q1859::1g5m8[L14aa4P2S5VO@1T4X19_8=[L14fR4_1k5WS1d1R[1g>B1R2`32n8lo1\\1hDn8Gjg2RMV:e4n[1\
43n2A1X4^1m8cAc8S214hZ3m1X4RBZIPNPNd6l11n313`1<X2H`5h@T2Y7^93Y3W5f7b8e4a3YCd6S4c2`2l5GNn;b5]H^5_
1k5g3cMk1d1o9k5n2^4S1QEW<k5P2[3b9o2g4g1`1o1_6d4X2^50Ha11T4a10Y100T1\6nC2o2f4B14lFIl4RV3_1k5RC5g9
8U5GFI3[6`Q1Bl6m_1j2o140U14;=:_1h:W1L@1T4a1n8e_1c1E^6f_2SG_1o2a29WS1d1=1g5Z2b6RL814SR1Wj1hZ3VU1c
841V6^8XT4o11T4P404V23f1W2ka1kA^3c9jLQ2U2lCi9f8m6_1e2U3j1Q<X395Y5W<JD4]6Y:_1l<Q1b2e5^=l72D3Y4[50
<o;\1l1F[6R2S5=V2h92X28U2E1f4b6S37oW3fh1@j3@k1o<i1Ne2oEn7TLg6d1XW1T817:0X315X162512MNW4]2`1?V6c8
35:a264f1404^1:6;406S142B0200111;212100410171A32P11P1S111O0151CU1<X17Ii5L2BJ5[45V1037<:0@?HP25CR
83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9`6<[32`2CBT2_1528g1d1210524n27b3c1131:0S1OQ1Q31EBMQ4e1=2
41O2U1j2V5S12V1K93o1S;d1EQ3V2CO]1Z49`2Z3_62o102JQ27396EL_1g14Q12119526E9JNOP1AG8C2534S1T1>=^1152
2[1C\1239P3P6Q2k;`P11Y4k1;1T4g3h6V5kFVS4_1k5WS1d1O1f5_24j1Y2T2^>1d=n3c6e8?l1V1<Z4Ta1I]U1SGQP1cFS
C^I9;c9?_X1U11T43U18;a8c?T7b514cGTj1b7VV1S3;S1[1_48QBl@d10X9Y2m5gZ1S2W5Dl4S;TNP681e>lY4T_2[c1k;h
80<1e>Wa6cA6Sg1c21Z8mDd25P81\3GC:6108;E1MX2U2]2U7247?2^11>FY220?[27c2o240412312@3;63@140411P13:4
82CC15;DL1N1H:12W1DV1<T1o7B3`1]1Q2^3W<e1K]3Z30d1>j11S14b58Z2W3U18a262o1]7BC;2230:3L:02Fj4:3B:C5^
6E=R2T20U1;29>a11d1[2U1><4221?g34]2l4n57:T1\1^4BMDb57O\3Jf4_1Y1U1IR51g13?A^1@Ae1015CJEQ3_1[3<T2B
Q1m:2R4HM\127Q121e3P2B<>:81436NOR22=L3;c8i9^1h1f72Q3]<0a1d2g1Y69\5?0H1U3F5I@n111^11T4Q2^8`@^F0X1
7I1[EZI=[6e4P5c5Q;U1Q4YM[3_1k5WS1d1Y2a=U2o3c:cBDY6]2X5Y=e1k3j1MS3n?6a=A1l4h9Q3j1`7l29[]1l3bX2Q2`
`23P8gR1m141e>n\9^><1o5e8^;U4_Kl>fi3_4V7\1mm2;1T4a18e8Z@n^4_1k5WS1d1:1T4`:Yo4_1k5WS1d1QT31E1T4`:
jm3^>oB_1a59WS1d1P8]f11_6X4[1b;Z2VH4F1c1Z2h3m6l3T^3`7Y5c1YIlChm1W1RC^51>3d8_3R7:1V6e1h6PA1o:m_4V
j1dh1_11Q3[24a1D]4]2do4`J2V1_Z2P1X1D^47BET2>>a14\4k92:P316@S=1>k5@416@@859:Q11k1j38T2d1k4_HZ8a;a
5R7PIjV3i6n38n1c?e:W@^:Q9W<YG01]7V2^1W7Jm2>1T4`:V5S:`[4]4_1k5WS1d1W7ZDg<^2171j33Y14S26T4]2[L14Lf
W1Y;`T1VMP=:0S1n3l18R2j6\5d1V32V1]>d1j9h1ZY1j4BP1X1D^47BEf12:>>a141Z4X8S10c1X2165:<SC69416Q18591
8E1T4b1m8RCV6Q314]GbEQQ1fFlM_1k5gQ1_1d1lT2^Z1]61l3113a1;MQ1T4]2`1?GV>5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17IY1_4OBJ22h1CT2[17<\1P2i9a2c53j1U6a5e3O=BS4Z5]88G45En1C4H315P7X2m6Bk2`2C6
`2_152P2d121057n27V5131:T1S51EBMQ4S226O2P4V5S12V1K93o1S;d1EQ3j2c9Z3_62o102l27=LT44Q1211986ET1@=O
P1b1C253X1T1>=^11g1C\1239`5@4m7g4_2g80ZIQ2JCW11b5Cj1U4]2do4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@41
6Q18571:d21o2Bk30]2g4U1mE]1]3h2m1:=R16m1Q>l6R=a12421E0eS14G`15\4nE^2f3S10023Y5A?n6i=b2;W418m1QDa
Ne8FJR2\274W21Ba;g4X22k304l6X1d4f2W5Q<d6E02V7_2_21Q3J15X14Be1;o3]2`1nd1Al5[g2d121057V3^5:T1k5`1j
9S82V1]>d1]Og7j4l3Z5a2a2P1X1D@m37BET2>>a14]19Ij1l:4X216@o@`2@4163M859:\2DT11]58\2a6i3f5W9gEV78m;
m9c=`:^[2T1Ik3[B]1:>U3d3VDn2f8bC0>XS1l2gCU21=1T4X1W9lX1\f3_1k5WS1d1\J^CiDi71B0[2L15X16182MV5]2`1
?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25C[6f
13a2c53CV1c3a2a5e3O=B`1g13i6m34;V38G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27^3g1131:T1o2S21;9B
MQ4S2241O2P4V5S12V1K93o1S;d1Ek25V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q12119436E9J<AOP1AO0C2531V1T1>=^
1152^1C\1239n4la1D1f21T43U18f106V2g4U1mE]1]3;14U2IS1:=Y1m1Q>=aCa12421E0fZ1nE^2f3S10023Y5A?n65_1k
5j8Co318m1`2X8e8AR1T;YBe8FJX1I2Y274W21Ba;W2W440ZDPAd6Y3f4_291g5X7d1TCV914lX4X51B0X315_1=T6]2`1f6
m8:a264o54E0200111;212270171A32[40151V2X17Ii5j4T25V1037<:0@?9_25CR8e2c53CV1U6Y12j7O=S2k1_>8G45d2
CmD2`2CBd3528g1d1210524V3^5:T1S51;9BMQ4S2241VKQ1Bg3V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JN9f1AQ2
X1h32^1Cm1nEk:V=\?V1Q31o343U1P2A4f1g4U1Q@2h5]1n2>h2m1:=Y1m1S7m6Y;e8a12421E0bDX@j5nE^2f3S10023Y5A
?Z5c15;S1k5j8c418m1cAk1AR10k?a=e8FJHY12Y274W21Bn7b3Nb3[5Z31=[3c8XBm1f4P2e2Y3_223V61l31S23I5K2Q4]
2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I]1[4OBJ5a4[17<\1j;a2c53j1U6b3n1e3O=BlA8
G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27F_413<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT
44Q12119526ET1NOJ5Y187;253X1S10>=^11g1C\1239_30o1c8o6P4a8=LU2]3V?W10`11\3GCDW9X8QLb1TOd70d1>e9gB
V1Y24YE2j81j6S;_1k5WS1d1d310_1`B2k4g32g3YCa2j3[8TBnE0H1>1T4`:QQ2Va2P=_1k5WS1d1a3T9eZ13D119h3U12W
9]2jS1m^3R:_14f5[P1k2d1nK9n:N1T4a1[10T1\6P4]:1h@[4XQ2Zj1_1k5`Q1>W1d1jE[Y23i1l23GR1>;]11T4]1d6]2\
m4l1:T1k5_C2V1]>d1`\1k=P1X1D^47BET2>>a141Z4Z=16@`C@416Q1859:c61l31c13;MV5]2`1?c;Z35:a264f1404^1:
6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_
152P2d121057n27c3b113<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2j5h3Z3_62o102l27=LT44Q12116286ET1NOP1?30
MC253X1T1>57^11g1C\1239a2P1X1D]2P27BET2>>a14\4Z=16@`C@416Q1859:\11Z52CQ2e4k1YFbMR7g2XI=U<d1c6^=a
A_5S1\421V;h;SAWE_<Y25P5l3c3jAf1OYDe;_8\;V1U2<Y1f712@X315U1;;2JS1A`3]2`1?O3NP5Y51^25:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17IW21_3M1BJ22<T4[17<:0@?8Z;6a2c53HQ1U6a5Q1c2O=Bo5V4e789=45En
1C4H315Y9m6^3`2Cg2_152X1G3`121057n27V5131:T1W1g13o11;9B@<2n3S226O2W2h1V5S12V1K93o1U5m5d1Ek25\1]1
<Ba1Q7Z3_62i1502k207395F@\1V24Q1211986ET1NOP1b1C253G@T1>=^11g1C\1239k4U1T1:Y5\7<h1Z9X3m<1d1h51;g
1Q6l11BN\2^1a219@h5^2l5=X1l?MoH]65W1]@T:eBh8V1o=jDl3W?eb1V;Mn9o3V;X:V5^5\6j2X111\3P5bA311T1>2Q16
E149\3551]5W9oW9X;<1T4`:Yo4_1k5OWR1d1`>0U`161g5m8[L14E1U1a4m8f3[GX114[I^6UFaW1k?a9j5gZ1nV1c8m;^7
L1e1^2a10X8Dd?[3Z914LnJ`5hM`S2_1FW3F5OOWR1d1`>0T712i3155A<38;MNW4Hd1`1?O3NX6Z4W2536a264f1404^1:6
;406X1F4D157271T1133:1P1S111O015EU1<X17IW21`17Z1;OBJ5a4[17<\1j;a2c53j1U6a5X2\1:D=Bc8X98G45En1:84
H315Y9m6^3`2Cg2_152P2d121057j1S17[1j3131:T14n41EBMQ4S226O2b1]2V5S12V1K93o1S;d1EQ3j2^3T6Z3m2a32o1
02l27=LT44Q12115386ET1NOP1b1C253X1T1>=^11g1C\1239R3?Z1B`9a5@j@Jk8i7l3>:`12K1a2b13^1m8[L14mc1YFV>
V5PU1;S1k5[2j6b4^29dBd1UFYh2i6]21T4Y17\1F3746o1R4e3UX1M2b6\<U3Y1l8_2e`1ES;m2e6]2m6_1j1P4S7SLd1U=
V6i9@2l9\5U2=`7g69e43U51=j1];?LQ18_4>C\9@_4Q44D]1>6BAl15c10591T4P4_6Yo4_1k5WS1d1W11l315X18>k1U4]
2`1`e1P<Wa2d121057V3^5_1k5`1fQ1d1]Og7j4l3Z5a2Ze1T201n4U3D1T43^1m8WJS214fR4;S1o2k2]1[<`4l@d1a3:1T
4X1W9dl4d2_1k5WS1d1@1T4c7i22Yo4_1F64k2Z10@WS1d1L1T4a1?ONX66[EmY4_1k5Q4UOd1j3[k1i5X4O;hAb7l6k4U1:
f6;1T4a1`7]1Yo4_1a59WS1d1F1Y2GT3a183_6P]1ei62Z1U2>n8Q21gOLZ4Q2KD1T4`:T5U9ob1gFVW2_1k5WS1d1\@j8RJ
[Ie7]5U3XBJ1Ci4g1_7f8Y6b;SOZ]1[4[X2n:[DYIP?jR1RE16]11Z1b1`:<@1X4^1Y23j5D[L14V^3kDX7W`1RR1Wc1]11]
54n2e3]2Pg3\W1V1`J2V1aKm^1P1X1D^47BEH[1>>a14\4Z=16@\=U4W1E@416Q1859:41e>_P1d2?1T4`:oX3Yf1_1k5WS1
d1d5T>`6n6m<kB^11b5d6Ak1QY3`FZNf1`J2V1gT2g5P1X1D@m37BEi1:>>a141Z4Q;X216@`C@4163M859:<1e>jZ2c@Y9V
5_d3]8c9m2PI_a191T4`:UX2Sg2_1k5WS1d1T11T4a1a2m1^4VZ1Xf2i;oB_1o2a29c1_N[2Gd1]15m1h[1nIfDU13^4;152
U15^9^1@1T43^1a5[3[L14fR4;S1k58nR1d191T4`:Yo4_1k5WS1d1a3:1T4T7[3Yo4_1a59WS1d161l4h9PW8m1c>:1U8Q6
=h?fOg8gV2Uh3Q^131W>=:1e>Rm3R^3bU1`4`>_E]1k1K1T4`:b:\N\GZ8\U11X2Y[1_3\12X4b1c?NdBd1[:hDZ9_4QAo4\
CL1T4=_9Bc@k<\Db3_3Q3hn1fHg;_1b23T3WS1d1m8PNX7[AUBX2dIV2=1@d2_;PARY1;=R?R1c2^V2Pb291T4`:lV1\h3_1
k5WS1d1^21n3^14`2S4]2m7QHW30X5Y3]3k5\4W@hIgEQ50A^>Z<581X5Y1R1Q1GBBA]31H;^3]<2V1od1b<a2Z6P1X1D^47
1@8<T2>>a14k3@X9Q416@`C@416Q1859:>1Q3R1o2Dk6Yo4_1k5WS1d1mR2mT11e119X5^2U4]2k5QH1\g2QAUIdHk12V1Vl
1X>P1X1D^47BER211<>a14\4^5k716@o?6Y301=416Q18571:E1T4a18g1m6h;e21h`4_1X4b1i=i1Ne2n?d1TOWKc91B0X3
15X16=MW12k3]2`12<Q621\1[2V1DEM3@I5:a264f1404^1:6;406S1212B0200111;212270171A32P11P1S111O0151CU1
<U127Id3T2OBJ5[45?F037<:0@?d1T15CR83a2c53@2V1U6a5e3O=B`1k1V2T1;m2b1V68G45Ec1:C4E2315Y9KQ6[32e1JC
BT2_15234g1d1210524LQ27MX4131:T1S51EBMg39`12?241O2P4V5S12V1K93o1e7e2GFD43Eg18P1V2CO]13V4c250Z3Hf
52W1G02Jh187396E\2g14Q1211986E9JNOA>AP1C253X1T1>=^1152^1C\12317U=X4246L4>`3o>DF3V2Ck13404P1419X9
1\1Z2Lk1Y119X5Y2Z4]2do4`J2V1_Z2P1X1D^47BET2>>a14\4a2V1c5m316@`C@416Q1859:d51B0X315_11;d1Lb3]2`1f
6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6c50b3O=S2k1Fh=8G45d2C
mD2`2CBd3528g1d1210524V3^5:T1d34K391EBMQ4R1P1241Z3iDY1g1d1g3V2CO]1Z4j2j92o102JQ27396E\2R1k121198
6E9JNP2AQ2X1h32^1Cm1g10H>R8R9iK1]7U11C\33X1a2e6oA[G1QX1[5n3hc1e@_1k5Z<lFd1b7R7b8`Jf1X6Y6g6^660hQ
11T1Ff1X2R31S4Z1o106V2g4U1mE]1]3h2m1:=Y1K3Mn10S1;Z1g5^3b6\3o9a12421E0Q6c8Y<S6\1U8nE^2<Y3S100235S
5A68^5;S1\@c418m1QDZ8V3;n=d4o3e4FJX1IT1W174W21Ba;W2W45NU=VGd6=;V7]11Oa11T4]1T2_4]2dU3[5e7f?kL:T1
k5_C2V1]>d1bOiJP1X1D^47BET2>>a14\4X8Q516@`C@416Q1859:i31o3]1IS2E439]14R2:<B_2X:j3;e4k<\32Y31X112
2h36<H?9MV2[1_3[1T1@c5^2BCR;Y6b20c2=R2P1[7X1k1_8R3Z3TAe3l4j;OV1?=AT1N]1V1\30kEk4`1H?^4\18U6U1Y1^
DU2e46[2V2U2o3;m;]1Q7m1V162V1k1n1i1k1Jc4e5c2b1d1a7o31@^159j6T61l315m1MV5]2`1?n>5:7Y264f1404^1:6;
406S130F4D157271i11P1S111F8015EU165X17Ii5OBJ5a4[17<\1c3V8a2c53j1`2d3U2:P3e3O=BlA8G45En1C4H315^3j
5m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2P4V5S12V1K93o1S;d1EQ3j2P4Jg4Z3_62o102l27=LT44Q12
11986ET1NOP161Y1C2403N9T1>=^11g1C\1239^h1X1j119j3]13[24o3]2hAS_1g:T7Hf[2:T1k5_C2V1]>LG\j1P1X1D^4
7BET258>a14]19AB_1[9n316@`C@416Q1859:K1S3C530l1`1_6DU1a6b:V6X3fg1T3\T1h@k<V[1cAVH^<X5Ioh1c7100@m
2CE89861K2f1U15Q23h1D]779132^11_320=@438:22Q11Ld1S1k1:12341B;6D140411Q17B021111;42:N3220LP11H:12
N81Bl2Q1Q9]1Q27\1<A0V1i25m7Hh6]1T120l:8Z2W3Y1P3o1X3a4U126;3L:n55Bj:T20U1;29>9W11i115ND:U1><451?1
ZA1:T1\1l2I<:BMDX5904Y5R5R2V193U15k35Cg19m3N01AR1EQ3\1]1Z1j2T<<=2W5A\1:>22<2Z2Y3C085>:863h3B=R12
05i8\7d1n=f3U6W30W;5P<II312X11T4b3Ck4>K2h;P[3e9i;X2f@_18m1@0630S1FA9S11605a@QAd1^32Q;iEnETN41]>7
_U5V71l315a1;MZ1j1P21\1N`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17In1V1c2OBJ5`3P1[1
792\1h1k940Oa1c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2C6W1X1_152NQ1d121057j1S17V5131:T1g2730n11;9B@
1:2n3`1B26O2P4V5S12V1K93o1X2[4NW2W1N2=4Ek25j2c9Z3_62o102l27=LT44Q1211986ET1NF8P1C0M?3253E1@S10>=
^11g1C\1239l6Y4o2c3Z@`6c7U7S1D6<1T4a1n8kT1]j3_1o2k2WS1d1a3Q11T4Q2n1_6f>ee1:UEW2WT1i=QA_1S5A5WS1d
1a3_1j3_@oKZ9>b2_7N0Bk;UD^11P2\3HP20\6i2n13m2Ej<_FgZ1i6k4fLeb1U1cED[7P3R6[3j20hGeEi79L<nC3j2o140
U1419c:R7Q21T4]1o4d1O]1j59\49WP3^<`4[>k=m6:C@o4A9_C2V1]>d1P8c<_He7a5P1X1D^47BET2>>a14Aj3S6c58Y11
6@`C@416Q1859:d491T4`:Yo4_1k5WS1d1gg151l4h9PW8m1?1T43^1a5[3[L14fR4;S1k5WS1d1h81Q2j115a1;2JP171f1
3Z1E]2`1?V5o2_5N85:Hh164f14045X1:05;406X1F4D157271K1K1P1S111E9015EU1<U127Id3c1@OBJ5\20S2[17<:A?]
1m2g4f2a280l1[1`1?3j1>h1_1]2>e1NU27>T2O1O=3>R6h8A^28G45En1C4H3122Ce8Nn5^36^14ECe1Q1_1132P2b11210
57j1S17V51310710O3j16m231E89MQ4\139826O2Y3FV5S12V1K93o1S;d1Eg18P1j2]1Kd6DL]2j22a32o102JT1L7=L[3H
4Q1211986ET1NO3Lb1C253E=4T10==^11g1CN=239V6o4m9]4>[=O:J2Q2U3a81Fh2X11T4m20Q104Y6_71gQ1U:VIlIW2YH
S;X7f;_1k5S7mJU1d1_6]K\=n7g69e4Y5?i<i8[8<X<`2B1T4`:Sm1_J_4R=cFc6jH_1k5WS1d1aG0PX1391T4`:Yo4_1k5R
2TQ1d1Y21`3U28[2:T16>3m31h;W9e19l6S=Z2gA5c5W2i9S7`EfBh2l2a21k5@3;W1a@1Q206[1H18212U1SAg;U3KW1A86
BkR1Y7i1kBR94Y6V>_781n;?a2W4[21T4a1d2V62`5R6c12iDCm8412Z=e7Q1R3V31nD2U2`6Y=^8d4h3132EKb1b1i2S3j?
_1FQ118KX1P179WS1d1[8m172Q2i3`?Y>F_4bGb;n63J280m4Y1o9m5HY8206a4CJ[1C117MU18H10296<l12P2m4F13_6C2
2C=c2Bl101:m?V4R3Kh8U3V56@4S2M1[4a1DiDe=j58O1n8e1O[1[2S7T3^14?4R1P1i101V3l1U65Q12Q38509A34T1L@24
9^;7<:2::GJ>;C221?3>BG7:L04966M0\112W162<X1o2=1368K118@49630961<3R3022442k2Y1OEf1>1T4b1Z1`3<R12U
2294h2Z1:I2?X2V110An2;216<[19V17R1W5;?P14338:27E1X8103W9V13092620V4Ob3h3j5]1I@31224<1F:I468d106\
1S1l22h:8BD0O0P;20h48U1<10KC117e1=Q12<6[9479132`1>P320==2438:22C5^5A06234@3:424?1n146>M15NN1NJ:\
1DV1<X1P3U1R3AB3`1Gg2d2IX8f1W21DT1EDm1JDf2d1822R2R1:W58Z2Y2MY14a262o1o1Z5?I;2;1U1;d5:3B:C5W4V2E3
9R2T20U1;29>c12a18R2S11>477101?Q11:1A1ID;X5_1>n5W12i1`1@=334T1O=2>Ba35LU1OP46=:=:GQ1W12H>7:@660>
E896g2W162<X1NX251368K118E9630961<3F\2224426\12Y66Q1@S1X92^532116D5:L?21Z3:MC>I57A3414206N>@A55T
128Q13e2C5Q32M1Z1Km4Z1V2P7Z6B2j7R50_2J;4>F:I46529Z1@S1>\1239j1R1R1BW61a18\11Jj720h48U1<10KE1m1=Q
12d5Z4479132`1>P320=@438:22I^5A06234@3?24?1n146>M15m1P1J:\1DV1<X1V4d3B3P5^3W<1i1Eb2JDf2d1822R2R1
:W58Z2W3Y1f262o1Z72<I;2;1U1;d5:3B:C5W4V2E39R2T20U1;29>c12a18e1<S11>477101?Q11:C1^1;W7_22^1l1Z1i1
`1@EY2b1a35R2OW4HHT3_1K=U1I]9<8Ma1_4F_1Y66Q1@S1X92^5:K5:I2?21X2K518:e1O7A814206NOR22Z13;S3Q32M1Z
1i5a3[=Bm7R50Z3k24e5239P4BW61W31Jj720h48U1<10KE1m1=Q12d5Z4479132`1>P320=@438:22I^5A06234@3?24?1n
146>M15m1P1J:\1DV1<X1V4d3B3P5^3W<1i1Eb2JDf2d1822R2R1:W58Z2W3Y1f262o1Z72<I;2;1U1;d5:3B:C5W4V2E39R
2T20U1;29>c12a18e1<S11>477101?Q11:C1^1;W7_22^1l1Z1i1`1@EY2b1a35R2OW4HHT3_1K=U1I]9<8Ma1_4F_1Y66Q1
@S1X92^5:K5:I2?21X2K518:e1O7A814206NOR22Z13;S3Q32M1Z1i5a3[=Bm7R50Z3k24e5239P4BW61W31Jm420Q5U1>0_
11_3R:47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<k1E]3W4Hd3b58Z2W3Y1f262o1d8;f1;d5:3M
C5W4V2E=R2T20U1;29>c1d1[2U1><:1b21e1\7n5T3`2`2]7OW4f4_1Y1U1IV9k1`1V5_7@Q1c<V4\1\121f5i1810336NOR
22Z13`:bLW60o1?E8m13600HT3`29k:Y31T52R5d10_11]2Q122@[947;32`1>P320k2P606234@3W11n14c115m1P1J:\1D
V1<T9B3P5^3X8n3k1E]3W4Hg1l1b58Z2W3Y1f262o1d8;f1;d5:3MC5W4V2E=R2T20U1;29>c1d1[2U1><:1b21e1\7n5T3`
2`2]7OW4f4_1Y1U1IV9k1`1V5_7@Q1c<V46U1\121f5i18103206NOR22Z13`:bLW60o1?E8m13600HT3`29k:Y31Y820@i3
=8d101i1[13e1;d22n6479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k
7B3`1]1Q2b211C3V35X5a3a2V1V2Db220d1d3b58Z2W3Y1CR262o1X3a4I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2
U1><451?W;n55<a2l2T11MMDb57OW4k3J_1:;BU1B6X4Q1=2U15]1R280K05407C1;234FQ3\1Em5Q1m:2DT5\1:>2?21X2Y
33@85>:81436NOR22=L3018h?W9nC0Ai4f1d4@9`2S7V1II312W1031e820@i3=8d12i1[1116^1;d22n6479132^11>P320
==2438:22C57c2S1k14041234@3;64?140411_1482CB015P1LP11H:12N8DJ;<X1k7B3`1]1Q2b211C02V35j8a2V1V2Db2
20KHd3b58Z2W3Y1CR262o1X3a4I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<Gi1W18@JT11<=2M1B
b57OW4=]3G2_1:91BO5IX4Q1842U15]1A`19K04507C1GF]2C\1a3\2DQ1m:2i5\1:>2?21X2Y33@85>:341436NOR22=L30
18hGVE0Ai403g69k:II34W1031S52c1g2Fd1031U1h=47?2`1>LS220k2P606234@3W11n14c115m1P1J:\1DV1<f3d27`2B
304[1^3`1m1W<a2]3P5d3b58V23W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7On38f4_1Y1U
1IX43M=X15]1R2j1Ci3HP8Q1j@\1\121f5]1;5101436NOR22Z13\1T3W61Q5f:f1o@0[5l69f1T9Y31W120P3I1CJh:eU1^
`1U7P5P8\X1d121057V3PY12Z1C_n1W;o1Lb6]>O01S=m11`5Dh72069`46N>0KE1O9211o;47682`1>P320k27c2_20C062
312@3W11>R17441605111M15?S19P1J:\1?4V1<V6?]2983c3\1]1T1KQ345m3l4a2A012e2P5S25U112i23d28Z2K>l1m1k
1662o1X3c1[3;;f1;d5:3MC5W4V2E=R2T20U1;2985a11d18R2U1><7101?Q91S2T1i4T3W1n2J]7OW4e31N21Z1R16;D033
E61D60P80i109V1]39^1_1R2W10G9]11<13Q1W;`2Z1f1\1IB21c4R1i1341436NOR22Z130:a5NP9P<P5Z5P70X<9f100U1
S1h6T1T21j620Z4=8d121S3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N
8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451
?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]18i1a107C`1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;]9
aS10[5l69\5W4V1I_21c43h48d1l1X=47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5b211GW<a2]3Db
2h1d3b58Z2W3Y1f262o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1In;05407Cb4P8Q1
m:2DT5\1\121f5i181436NOR22Z13[]10X<9k:c1312\11S43h48d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1
DV1<X1k7B3P5^3W<a2]3D[4d3b58Z2W3Y1f262o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_
1Y1U1Ic<V5P8Q1m:2i5\1\121f5i181436NOR22Z13[]10X<9k:Y31f13o2h1Y2D8B]3cX1W@0fCb2VBcW1[3WKV1`LQ2?c=
b3f<2c8]2l;[9`2c2^45LQ3e9g280`6n2Q;5;1Y1_2c3k2b1Y131253o2mY9a6^B>3h4l_1oS1b2CbAQV3S2o;Y@2c8fGA3h
4l_1oS1iD^W2f\1Y@2c8gNoLQ;55_31]820Z4848d121W1?[1U2R8c1479132^11>P320=@4316:22I7c2S1k14041234@3;
6D140411_1482CB015P1LP11H:12N8DV1<X1`5Z2B3`1]1Q2c20IW<a2]3De20d1d3f2k28Z2W3FBd21627]19j71G;26;3L
:0d5:3B:C5@P5L8<=R2^1E0U1;253>a11d1[28F5><035130:8n:_2a1NM5<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=2U15]1R
2a107C`1Q3P85KLS2DY16]12U42i5\1:>2?21X2K]23@85>:81436NOR22=L355Q70Z2n38X5@h<Q2d:0Ai4[6@9`21X8II8
BI1T720Z4=8d12i1[1U2[5Z4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV
1<X1k7B3`1]1Q2c20IW<a2]3De20d1d3b58Z2W3Y1f262o1j71G;26;3L:0U4^1:3B:C5^6E=R2T20U1;29>a11d1[2U1><4
51?W;_2a1l15<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2a107C`1Q3P8Q1m:2i5\1:>2?21X2I_23@85>:81436NOR22
=L355Q70Z2aS10[5l69k:II8\11h720Z4848d12U3U2R8c1479132^11>P320=@4316:22I7c2S1k14041234@3;6D140411
_1482CB015P1LP11H:12N8DJ37<X1k7B3`1]1Q2b211GW<a2]3De20KHd3b58Z2W3FBf262e19j7I;26;3L:0d5:3B:C5@P5
L8<=R2<Q1E0U1;253>a11d1[2O5><0351?8n:n55<a2l2V1MMDb57OW4k3J_1D1BO5IX4Q1=2U15]1a1@a107C`1Q3P840KL
2P2U2f52i5\1:>2?21X2L\23@85>:81436NOR22=L3;nB@_I0[5l69k:I_21e620Z4=8d12U3U2f9479132^11>P320=@438
:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262
o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2a10
7C`1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;o\10[5l69k:I_211333\a4U1n620Z4=8NE01U3U2f9479132^
11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2c20IW<a2]3De20d1d
3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OR2T2f4_1Y1U1
IX4Q1=2U155W1R2a107C`1Q3P8Q1m:2i5\1:>2?21X2I_23@85>:81436NOR22=L3;o\101Y5l69k:I_21^73960X31=W1=M
V5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25
CR83a2c53CV1U6a5e3O=B`1k1_>8G45EJS1C4H315Y9m6[32`2CBT2_1528g1d1210524n27^3g113<X61X1MQ4S2241O2P4
V5S12V1K93o1n2Q1=@G5CI2o1^2`1Q3V2CO]1Z4j2Z3_62o102JQ27396E\2AU14Q1211986E9JNOP1A10MC253X1T1>=^11
52^1C\1239bY1F3Z4=l_1V@11dCiDlR3Q1=2U15]1R2^2cH2c8mP2C3Z4=l_1oS1iDlR3Q1=X15]1R2^2cH2c8mP2e@g8209
a2l1861[101X1@[1Q23k4j4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411T1:482CB015P1LP11H:12N8DG
><X1k7B3`1]1Q2c20IW<a2]3D7X1Q120d1d3a2k1T18Z2HB7c1K=f262o1Af2a458:;223;3H3:0W1e190[2:3B:C5^6E=R2
T20U1;29>a11d1[2U1><451?[1[2U1V3R3U5H5<a2l2V1MMDX4Y17OT2R2f4_1Y1O5IX4K633i1?c1Y1^107T2Q3\1Y2l1e1
FQ1g5U52R49\1\1:>2?21X2NZ23@85>:81436NOP1Q12=L355P9T2U5Y5d7];H1[30h1]2Q89h1c3o2X25I@88\11_620Q5d
101U3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b
211GW<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MM
Db57OW4f4_1Y1U1IZ<07T2Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3018PZ1n20X<9k:I_21\738060X31e1=MV5n
3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5M1BJ5[45V1037<450@?i25C
R83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9_4]2V2T12`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4
V5S12V1K93o1n2Q10<@a11Jo5Q3V2CO]1Z4j2Z3_62o102JQ27396E\2AU14Q1211986E9JNOP1AP1C2535R1T1>=^1152^1
C8S1239S<2069i3=86]1011GO[1116<Q1243:Y22b1[547620032^11>P32048=2438:22C57AQ23O[10>4041234@3;324?
140411R115446101311162B015?>1LP11H:12N8DG><X1k7B3C2I]1Q2b211C02V35j81_2BCV2De20KHS2[112W3Z28Z2Z1
?\16R1CEU1662o1X3a4I;26;3L:0o1k2H:3B:C5^6E=R2T20U1;22685a11T1?[2CA><451?W;P5M5<2Di19M8@JT1129=2M
1Bd3m17OP46=Hm1>7G2216K7:91;6;C53496T10^1Z161=C48X15[11A55T1818@00215006>411923KZ22926\189U2D3D9
]1@3Q1m8o126=R2Z1f1\1:>2?21X2Y33@85>:3414206NOR22=L3018U>P8d6Ck1`<R10A]1ILZ1903a1]1g39m2m7II8W10
3143@^X25m620@i3=8d12U3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N
8DV1<X1k7B3`1]1Q2b211GV35j8a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U
1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2a107C`1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=
L3018o\10[5l69k:I_21Q636j4U1>0KC3Y1211i:U147?2`1>;d220Nl17c2_20C06234@3B4?1n149;M15m1P1J:\1@3R13
<P5U18[1X1983P5^3W<a2A22e2P5g1l1b58Z2W361g362o1d8;f1;d5:3MC5W4Cb1E=R2T20U1;29>a11d1[2U1><7101?W;
n5T3Q5]7OW4f4_1R16U1I8A[80T2V1]3h1N@Q1H7=o3Q1j@\1L?21P5Ei18103206NOR22Z13gBi1iH0S1X4U1e59U1l2h6T
12Q21e18`43h4^1=MC117ML7R1102@06m2XGl2i5AJa3V4k1V1QBLIU1Q11i1h4aBW2Y8a<;7kHd11B4R1P1W2d3Kc6Z1T3@
A3:NL@2>W5k6:HGe1CZ1B@V2=FY85<8M18Of47EU1a27R3?V<2P660<5g1X2Jd1P3j19X15R1W5;?f1:2R13o1m4CFQ913V1
>P=c8Q2I4?d1d1S1JX22\:48X3]33[4<8AC<a1o6e7l=f4S:P1F\1Q30Z1_C=P3Gf5iDZ<6V2CU18CV@U8m8m9229E43YT1e
2a1^12P210H5000E2i7Z1o>2i5i2Z3Z4PF2Y84b@2>Q1f3U2<08C6089=21=6@2260651H59:c1Og;31121I63a7dR5fX1d1
gQ3P43Q5d1JZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5
:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ii6d1T4V5P8Q1j@\1\121f5i181436NOR22Z13[]10X
<9k:Y31T43Q5d10=;Z>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8
;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]1
01V<9`21U6R2Y31c53h48>U10=DZ4f947?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5^3W<a2]3D[4d3
b58Z2W3Y1f262o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;_2^3Ba2Q5]7OW4f4_12V1U1I^8T4V5l1S6Q1m:2
i5\1\121f5i181436NOR22Z13i9m1P1X1D^47BET2>>a14\4Q1k1h6BGX216@X10g;@9`21?`2@416Q1859:R2Y31k13]7]2
m5mE]1]3h2m1:=Y1m1Q>oCa12421E0i<lMnE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;f9ZR1d6P8_2A39^4
?Z3Q\1oS1iDdf1`m1Y@2R4`4aGRm18n53j31M@DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X1
60Ii5OBJ5a4[17<\1j;a2c53j1U6X3X2Q2c1O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2KH21057n27V513<X61X1MQ4S2
26O2P4V5S12V1K93o1W8L<l3Q3>1Y2c9Z3_625c1502l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239P3Am1o>
^2]T1R239e2J1U300K1R4n3Un1kBi4a3h1P:nZ1b2d121057V3k4n:nHg13?P2iF\:WCl7k4D@R2b43X1U21Z24^20Q9X3n=
916]1T2c3FE8;HY5J4h45W3\93N_Ia7cKP=n]41^86_2Fhe1k7n2d4f4g21S4074cA3NoT6]d2k7m64n2J1;@5;D20I101L1
;f3n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17In4JOBJ5a4[17<L?`;9a2@R53j1U6a5e3O=
B^:]789=45EP1MC4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1P<]1Q3j2c9Z3_62Y
1E02l27=LT44Q1211986ET1NOP14]1C253X1T1>=^11g1C\1239`5[1>_59NdBf1_<O167:JT16T2W21i4X31?W64n2J1;@A
D2J10@=93f3n3?O3NP5j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2@R53j1
U6a5e3O=B^:]78G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1f<GQ3j2c9Z
3_62Y1E02l27=LT44Q1211986ET1NOP14]1C253X1T1>=^11g1C\1239`5c8gCS=>W@?:4h4j<3Nao31YS3e;m`2>4S4Dj<3
NR9fT4]Z19[Z1X60Yf2]64@Y2N1L56IMQ1T4n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii
5OBJ5a4[17<\1W9b2a2c53g128l5a5c31O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27KZ413<X61X1MQ4S226
O2W2h1V5S12V1K93o1^=Q3e1T1OU10\71X3U56R12Y1E02l27=LT224g14Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239
`5c8b1VES<1S40m74?04S31L5B=MX1m3n3?O3NS4g85:a264f1404BK:23;406S14E0200111462002270171A32P11P1S11
1O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25Cc5^23a2c53CV18l5a5c2Q1O=B`1k1_>8G455?n1C4H315Y9m6[32`2CBT2_
1528g1d1210524n27V513<X61X1MQ4S2241O23<5Y3j428S12V1K93o1^=Q3e1@CO]1Z4j21X3\5R12Y1E02JQ27396E\2g1
4Q1211986E9JNOP1AP1C253X1T1>=^1152^1CT17239Y8]7g>S;^71Y2i1U4n54i31S2MZ1k3n3?O3Nk<5:a264f1404^101
7103;406X1F4D0057271AW11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`
2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4R53S12V1K93d1:^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b
1C253X1T1>=^11g1C\1239W5Q3\=0g8i;=E4W4@A5l2U93NZ@bb6dT1^4o5iAT;31[5l1964h4j<3NmR7>4h4Z3_93N\T5VB
Y\1g4dX1k?UJf3V14n2[2f100Y1;i83NUT1kj1Vl3U=U;g>h1Z2e5j5Y3V4@e1e1hA1167U1Y3T4j1T458@4n2[2h1Y1U93N
Qb8Y3]6i4\2P8d6d8?4h4j<3N_c1l901\l1PY3Y8jU10\GG4h40<\<3Nc:]O[1Q8YDfKb7ZV1c5SP1f[1nOm1c?RCdCB4h40
<\<3NPZ10\I^AUF[X2]_1nOm1l3f;h14l2Q14D0<3R2I0_7j13NP2\BT2S1h1mAQ8OZ8n:QBc3P6`54;`1HU[1mHMi2]3P19
Y2NG`5h40ABjJnOm1`9UI14_=_14n34D0<3R2I0_7j13N]DT2S1h1`@]Ig<d9d9@Q7HQU2`28^49Y2NGY:0A]KnOm1S;PF_1
114_=L4V37Y10<V2Z8j13NX6T>X3hKOQ[2SL[Ml6T2iP1e;a9f:m1W7UY1I4^3Y10<V2Z8j13NX6i2Z;X3YB^9W_1PW1X_1k
Y1nOm1l3XNW><4h4j<3NSX1fDJX=Qf4l1`3>4h4A\3k83NdR1Y\1aDd=ga3j6R5;4Z5X<3NSX15[ERf3c^2Ul1P14ET2S2;I
^;3N_IT9PJP=aP3X>SO1e8mT1a8\5d100W3[31V2;n2f1ZGJ4@W4<k2a93NUV2TBf?0_9eKPg1EQ2o7V1dBFY4]224`Q174h
4j<3NoT6mM`14@i4g1MR8N<33Nd8j3Z5TN\7o8Y9m8e5R2TG^6d4Zb2Z;[5a7U2_45]5a1o;c8S6W2`B`:116]1f1J[;T127
4cA3NWf2n2TX244cA3NT64@X31S22JX1<`3n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<K7Ii5
K3BJ5a4[17<L?j;a2c53j1U6a5e3O=BV:e78G45En1C4H315Y9m6^3`2Cg2_152X1Gd121057n27V513<X61X1MQ4S226O2P
4V5S12V1K93o1U5m3Z4Q3j2Oc8Z3_62o102l2739LT44Q1211986ET1NOP14]1C253G@T1>=^11g1C\1239eD\>]2R4\61k7
74cA3Nam4o1i154cA3Nao464]8U93Nao954cA3Nao9T14@Z3;k1M00K2`93NWU11jS15d2fY2Zi1aLVIc8b4f8f2hA116]1[
1m1S4:T6E4@Z3;k2Kc93NZY2d2g7Q5od1l7Zi1aLVIc8b4];^74?0\2K1;@H=MV5n3?O3NQ41`5V35:a264f1404^1:6;406
S14E0200111;212270171A32P11P1S111O0151CU1<<K7Ii5OBJ5`3J5?F037<:0@?\2<5CR83a2c53CV1U6a5e3O=B`1k1i
6e78G45En1C4H315Y9m63W32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=g1Y1V2CO]13V
4j2Z3_62Y1E02JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239nIaM74cA3N_c1UX3kS5Q84?0Y22K1
^16=2J30NR4n3?O3NS4Lj75:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45
V1037<:0@?U23685CR83a2c53C4Q1U6a5e3O=B`1k1g7g689=45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27]4H13
<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3\1IC<B]1Z4j2Z3U5Y12o102JQ27396E3i1>g14Q1211986E9JNOP14<P1C253X
1T1>=U18152^1C\1239;j6:Y5P6SM167U1g5U82^74?0X31Q1<6=2J4Q5n3?O3NS4g85:a264f1404^1:6;406S14E020011
1;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?U23?5CR83a2c53CV1U6a5c31O=B`1k1g7g68G45En
1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3U5Y12o10
2JQ27396E\2g14Q1211986E9JNOP14<P1C253X1T1>=^1152^1C\1239;d_116]1m=m74?0X31;A<36=MV5n359O3NS4n4`1
W2536a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?i25CR83
S1]1c53CV1U6S3]2P1d2:D=B`1k1g3EHX98G45En1:84H315Y9m6[32`2CBT2\12528g1d1210524j1S17V513<X61X1MQ4S
2241O2b1@l1V5S12V1K93o1^=P2P1V2CO]13V4j2Z3m2a32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^115
2^1C\1239b3m1c?]FNZ?n174S7_:3N^d8b<V64@X315FJ;MS1c3>]2`1?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131
:T1F;P413ABMQ4S226O2Q2n1V5S12V1K93o1S;d1EQ3j2Oc8Z3_62Y1E02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11
g1C\1239k<kC1fF1U6;4@W4d3U93NQ_6kCjS1[X1g14_5\2]3I^53NnJUb1^7Y7n4hg1j2\70RC2V1`U1aL\8P1X1D^47BET
2>>a14\4a6h616@S6R50X8@416Q1859:Z1W14_5d6^53Neh4j2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:=4
cA3Ngm1kY28U?a5kd1kDm=SP184]4U=3NcW4f\3SP1E4h4_3Z93NdR1b8f31a2^=T91n=Ve2^5nHPIf@\f1n54i31L0F>MV5
n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BT;g68
G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27^3g113<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3>1Y2c9Z3_62Y1E02l2
7=LT44Q1211986ET1N<BP1b17;253X1L7>=^11g1C\1239b3m1hT1S4g8e54i31L0U1MV5n3?O3NJP<5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152
P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62Y1E02l27=LT44Q1211986ET1NOP1b1C253X1T1
>=^11g1C\1239b3m1QV1C4@K[3j<3N`2]1]7]1X9oP1_Doo3]3U8e;TZ1G4@S5c2Z93Nd9d72j614P1e8R=fHXP3aS1V3_HZ
S2PDN4S4e1i;3NoB]1X3h1h>d<[HSi1Kb1hO]3U6=U599VNS4o1^V1T5TFm>=4k6g:3N]o5bf2Y2d11jI2i6L4Q2U2\1>n1k
2d63Nb2`5Y6U5c414lV2iR1oKd4RGf1]B[1Pm1X5UX174cA3NXd2h\6_N75R3mHU2gU3cGSV295R3i2SFmW3FlFQV2XE75R3
dn3V2;WGZk2=5k26dh34Z3g1ZHW2i1if1fR1VBY25U70;V2m5e7b4d9]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3
S10023Y5<4?n6hD718BZ1d3[1Q3>N`:m@P6b7R4b4FJR2f5o1a9W2iR1o6d6P8_225PL35PL`j635Vd6ZR125af735kFeo61
525kF65<d2J9^T245<d2cU255<d2cU2k]555<d2cU2[l175<d2iCia1Qk1Y155<d2iCia125gS445gS4ib3955<d2cU2U^53
5PJfi645PJdZ3Q_345kFT3fi625mf735kFQP765j2QL_f1cU1[i325lN25P555<d2n1dS235i3gb765<d2cU2ok1nl265<d2
iCia1U^566h4l2P:`n6[e236h4[A36h4ZT226ka766;XX2Sj11K56h4om31^156;XX2>gX586e7hW4fj2e71fB]N66h4PE[`
6e7T21626h466;d2g1kS2dk166hIj1a^6e7T2n16^2Il40a1@hA3n81U2R3h2m1:T1`2QR1a12421FJfDm9U44b4PE]7RLo1
b8l9N`:@0A]:X9d>^<V<a22T3l1_2Ag2ZAP5>E4m==U986;\4j_1k=b1a4]b236h4`U326cd156S7gBYX1cT426W`746j3M[
A>6c35NX30EZh44R7cj3G9B56h4cY3kIYL57:Y36gT277:XX2_AY]1hX3Z227XT437nA^e31757XT4T3hX3Z227n457:d2n1
dS247:d2cU2R27S7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aN
R4b4FJR2f5o1a9QU1o6d6P8_297:]26h2jR2Pf1ec20:7:0\26cU2Pf1ec20>?7:0c2T50]P2nj3l9NQ;0ASP3477:bO1cX1
in1_^447:dOcX1;7:j2b1TK1cX1dk1T3\^4247:]4jS227h427]W437]W4gg257:d2cU2]b2U27:d2S4c2m5mE]1R4S2m1:=
Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_257:d2c
U2WV4V27:d2S40b2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR
4b4FJR2f5o1a9QU1o6d6P8_2O7:d270^6@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14cI`S2n_1V<i527jQ937:XX2<7:g3^1\
Dj=Q314`Mln3^6;7:V5\DZ=?Q314`M[U4?7:f3_11ZDj=Q3121`Mnj3m3Z727_]357:d2cU2dk137n4de747:XX2]b247:XX
2in167:XX2_ATZ1T357:c4dS2in138VZ2`Z5g182X5Y2Z4n8Y:e1SY12l\1eBU>SF`J2V1VLX2i4k5b1i1lMP1X1D^47BET2
>>a14\4CU9`316@`C@416=C859:W1L80Q3iM0S3M]5b6XEh4j1o82g;T2i4bBo<m4k4`>CjU1aZ1P3dB^:_28;Z5`Eg4LY2h
1m37B021111;42Y132f4a4f60_1a4EF<i1i25n2h2n2T?j7Y5[7e4]8Kj9<Q:0V1e7fCP8@4V:_393[EQ:^<n2b1[3e13W4X
15GLAX141`7Q9_E]18;`25C30]3_7J[GX3o1P@T7Z55R1d4k2g<e8d1m;^M3a40I10[4k49l5\i1RD]2a4AR;^7]V1aBY2j2
8X7J0a1m5mE]1Y33h2m1:=Y1m1Q>j8T;a12421E0Z8_8n7Z9a8b:R7X4^2f3S10023=k4A?n6\@c418BN;h22MV15k2>NNa9
@0A[>X<h2e8FJR2T14R174F`11Ba;W>iF4j6d6P8_2;82]7\Q1JAhOZZ6YBe9PR158^4kU1hOSX6h280:R4W1XJo4HT37B02
1111;42U1332f4a4W8H2Ik2\1<i1i25U1`7V8bX1Kn>:JJHIIH1101T1=m2T:k=X4m1o1:4T211g7225Y393U1UDd7k>g26h
6f5V2Z1e7Q9k3T=Z?i180]4Q<ZE[Oe7g3RB^1NB[3Q4f2U7U3Z:f300^2g2_3a1:LV1\4;]1Fk4l4f6R=fBXK1h2E@]1049o
6TAU94i1O5W8S3R?X3A8X9lR2X^1K]1l72d3W5ZCZk1l@SFj;i25F80_5PS1X214]HfY1g6l8i72f3b9Di3iS3i:;b4R8`18
0T;hP1nA?E]21c41?c5W200e265d46D612UF]JP4n5j31?JZ1\32X1h1oE0TY1l1^F0_CR1c]1h1d68;g1OA1S2MV5n3?V5o
2f1Y3>W15:a264f1404;R1726;406V11F4;8157271i11P1S111O015EU1<X17Ii5L2BJ5a4?K7<\18Ej15j8a2n1d33j1Y1
k4a5e3O=BT7g:8G45En1C4H315Y9Q6KQ1\2>Q2CQ1e1_152P2d121057n27V513<]4DBB1X1Mm33g1;26O2S2MNV5S12V1K9
3o1^=Q3j2a2Q7Z3j26;Q32o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12317PJ0W@=i18;f2c2XJm87B021
111;42Y132f4a4i<\1<i1i25f8ea1f>2Z1]2762R1120S1\KV6Z24f=93[E`Fn2h6f5V2P9Q9A8`3h3Z8[GX30gl1RZ1Z2AQ
8R;cW3fDXT1Y238lP1a_8N8Y7I0_7Q1TB:i3X3i<^=b^1RU2_5Ni4l9M0Q;0AZOZA\FPI4_=j4c18;Z5XJm87B021111;42Y
132f4a4i<\1<i1i25f8_4jFh?a6m4c@eAf9a84f=93[ET7[?n2h6f5V2g1X7Q9^28;5`2c2c1dHm87B021111;42Y132f4a4
f60f3_1J\1<i1i25f8`3e4J1P6`R1f>]1]27672H00101T1e7fCP85:4f=93U1UD`Fn2T6Cf5V2Z14`7Q9X=cO@80]4^i1X5
]4Z4n=WC`\2g1M5j2XX1cR1k18;Z5[ILV3f57B021111;42Y132f4a4i<\1<i1i25n2g5U7P1Q2cN0g8aE\Ka84f=93[E]Cc
1010Z1n2d63f5V2`1_7Q938o\2nT6;8i3YJe[1^>U1fAaNZ6na2l678mU2j8QX2ZP3nB7=8_3k3aQ1j1Y16gCVE]Z1^g3a4V
O48e7gh2ZM58cg1hV1^T2Z`2X18;n6bQ1j1Y16f4a4^:Z2\1<i1i25W<l4C1^7\d12OT1e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=
cO@8h3n?k?f6`FW9XX1kAVFba1oX1YBYP1g7lJ^180X3T1e381T1ImQ1fT19_7hKfQ1c6@0>521LcD[CY5e:c1j8b5:Q>V2l
4Y7i1f6kFJ]4Mn8^2U9[;f3J8e7a:k=HbJXCm7\>WS1n90Y?a3[o1n5Y87YCR2Q2k?P2h>1R2Q18;Y31^10EQ:jh15la1l1j
A2lAS2d121057V3i5g>TS1Q3Z4QEg4i2S1f<?8e7ZY1fQ2]j1MTW11X1Rn1fAj43lHQ6Q28`7;7Jj9V5IIdCl5g3m6T8FW1b
904cD1Y3e2Nc8JU2j;J>m5m7P2R3Y11C1F;;U4a8j5o;`4TP1XDR;3e1W1Q10]7Q1R6V2a8j9h1j:T9Z7o=X69d3155g1J2V
5]2`1?n>5:a264f1404HE:6;406S14F4D157271=[11P1S111O015EU1<X17Ii5OBJ5a49Q17<CHj;a2c53j1Y3k2d3l1e3O
=BlA8G45En1C4H315Y9m6^3:U2Cg2_152P2d121057n27V5131:T1S51EBM:f3S226O2n1Q2V5S12V1K93o1S;d1EQ3j2c99
g1X1_62o102l27=;@T44Q12119832ET1NOJ561Y1C253X1T1>=^11g1C\1239\1_?YU1h59:Y31;g1MV5n3?n>5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17I\2\3OBJ5[45[17<\1i25j8`1P1c53j1Z1n1k2a5e3O=BlA8G45En1C4
H315Y9m6^3:a1CCg2_152P2d121057n27V513<X61X1M:f3S226O2P4V5S12V1K93o1^=Q3b1W1c9Z3_62o102l27=LT44Q1
211986ET1NOP1b1C253X1T1>=^11g1C\123969ff4US3i1i7d6o19:f2c2XJm87B021111;42Y132f4a4i<\1<i1i25g5n2e
a1g=N3W11>0\2:0G41T1T3WHl7D4f=93[E`Fn2b1U5f5V2Z1e7Q9a19:Z5XJh5T37B021111;42Y132f4a4]5[7\1<i1i25\
3Y5ea1o@a4\Ka84f=93;oD`Fn2h6f5V2P9Q919>9:m[1`L5c[1mNW4gP12b611Z\139gU1U6Z19Y7]NT3j1U136f4a4m9@Z2
\1<i1W?`51kk12T2e7mK:[:Q7WB`Fn2T6Cf5V2_1Z5U2Q9X=E[<aBH9h3Dh>Y>h8c1`?o7c6ZL18\6^Gc1e7^n2l=kGQH2e3
aJN9l3:W1m8[L14Q6i<a5MIk6eI1lW2_1k5a30`LS3d1TP1e;V5lMX1S1K9\8`S1`8i7`12?S3=_1Mk1?j:Zc1Q?3b3e4a4[
c2oBi24k7\Z1<9P4^1WR1Q314LPT4hCa12=9_7U:2e=PQ3Y9P7X7_n2iMn9P@B9b4\\1_3i7ULiD\Y1h?gT2a62c8Z4d4d6R
\1Q;[79:0X315_1=MV5]2`1?V6g85:a264f1404^1:6;406S14E0200111;212270171=332P11P1S111O0151CU1<X17Ii5
L2BJ22<S3J5V1037<:0@?8`25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27
V5131:T1OS41EBMQ4S2241O2P4V5S12V1K93o1S;d1EQ3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AG8C
253X1;H>=^1152^1C\1239:9b32fMli2Z92d3`S3RV129ke3B9_S12TCd=dOX4S2UNjMbR2c1S20S9k8a@jJ79Xl1_:kU5dF
Q4j:B9g5[2>XO2n3^BP9[:eLm]1m_1@PLTb2R1=39fi5cP249Qb4a>P529nP1l::9U409:BF0a1k1?:[1b1`2=_2=l124212
63302`1>FV22204:d1=87c2_20<6062312783F@1:11P11744805118F15094]1P1J:\1?4V1<h2e5EB3n2Q2<m23V35f2S5
1Me1Ka1k1W1R20d1671d1Y1128EFS13V2=8Z2?=L688C632U2195C662o1j1Q32T28V1;Y1<;o1[18V1H:3MC5i5DE=LL85n
10U13729>DL1=7NS27CA><:1236:i1W4j2j16n5E<NR19Mn2JQ1?e3_1EOW4T3>R121?JY1;7A3ET10\11\4k4E\2e23_1?j
202E85W11<13Q1@T28b1Z18@J9a1<<2B26Mb1S2D8I2?\121e39f1<\1521436NOR22Z13i4S1Nl15H<i3o1d4`66m8h13S7
0@^1ID12?49j16;4k1n27421@]4HS5T3031i4:_40Dl2f2n2^5=l12712633S2FY28:d1=@c2_20K23<83d13R179805118N
094VAn2d;U5c2]2S3R20d167f1c:S18S132U21?C66m3Q32]2V1j58P:DE:OL>Y3e2;f1g1Km136\6j2j1X7Q2[ER1n50k5h
:_1Z302E85Y1>f1]2b1Z18@T1a1<<2B26`2S2De1\121]379f3U=R2HcAm8h1X9^1Ig7?[;:_40DJ70R1E17\2e1X1?:AV2R
14B66R1I01712633`18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83Q1;611R17916004100815=520944X5X2Ob4P1f
1T11l2`81Q3G]4c23U23Q288?R20U1>671d1?X14T2KW1^1m2D>166L32F<Q11229C66X2LGE9Q22]2V13f516Y1D]2Z583@
0D:2E6?<>R36?U2;J:2;1JG49564d12536=?d2T2Dc1V1R1GX7Q2^7@k1_;R11l50c3Z1L3Q1R1T3b2g2_1Af2102E85Y1>5
2:04L7:C343E3N<664N07011;62@9a153205312:7263?X1CIY1De17?D21c2D4735W2LA<Y:<O32=235L4P1HQ11IY2L7Q4
4l3i1=:_1O:0j36I;Y2h1Q2o3V3^1Ig768V1k236[1Bb4a18n1^3:U5l2a4h2K=f46<k8c2_20h4J0511g1a5T9_2n2\5U3R
8`5a1W1R2_4EW9Nc16_1EU1m1g7n5[18G76=[8Z1R5c3_3[90V31S2T1f=a4T<jC^5Q233D?Y1<1R7n1a1<\1[24>P3`2`4l
2W<33j3<i5d4S6<6m8h1i7^1m3X2;T1e22i8]3D1R2:U5l2a41f2K=m4<>\8c2_20`Hh8U3n4S3`5a1W1`@b26_1UCODi>c3
_3T3V60V31S2a7Y7PZ1\9m2m3n9`4l2R<433j3V6\;m8h3a9d1X2;T1h2i8R41Z<:9i2[1:9DE1J=5g1116:1]163o3=j424
4263302^11>FY2204:;X1=87c23P2:07640412312@3:03230?1120411F9115446101311162C15?>1L1N1H:12W1DG><T9
B3`1]1D\1<W2E3V35j81Q1AKBCV2Z30d1>P312:^239<X10C8Z2M<?6U16112G8>E195C662o1j1Q32]2V1;260:3<3;:0I2
3>T4:3B:C5^6E=R2T20U1;22685a11d18R2U1><4221?n2[3_3\1n5B2^29l3JM1Bd3_1=7OT2R2V1m1FG2216<FD1;60:C5
34@T10^1Z162<646b1f11A55[1118@0027006>43923Kn1;776_159j239:9]11>34Lf6P32<2B26d4M\127Q121e3P2B<>:
341436NOR22=L3018c8b1n3b1T1m;@n1[6T2h3;M0i2L4U1:36Z18T1g39U1g1m7IP1^111S2:9f71M@U7n:W3c2_20l1_6=
f;F?`;Z35k4F0X2M\1aGgT1h=43;W1d28:T6l57YV1j10`1\45b1e1QH`6e67dBA_<S:h8NIS13600_4^3l=U3:S3A4Y10I0
^1_6e8o1X6c2_20e4Z6b3T2Q=An1Q41T7c3>hHc@Nj509U6[4g32j8m3R1`7S>hT16<H1c2o2T3U8j4h2c4h1i3S15Z4g1j;
32B7X2Gc3T12O7`2b4Ni727>W4MX25b1n91a1]2>?3\1T18U1T20S2C`2P4:S3l29Q1E1^=4Lo1]5Jc2Z1T10Ab21Z1334D1
41118=U1X11P26H>?;BGa5l5_3=S1f1g2=1Y<5d2`9ABh9U1f1o4i7Q2P5P1[8V1Y1g32Bh1S6:AQ18S3\1mS14o212CK10T
1F>d8e49<Y1Oa1^24Y3eAn5l3m17_1W1_51j6F2Z20Y23jAY30n90g2U7c1]1k1@;dZ41^8^15ja1U`2Bn74a9V1oJl21[1;
X5_2T4RR5`J2V1_Z2P1G@D^47BET2>>2^14\4_2G`1P4m2b116@`C@416Q1859:V1;X5_2T4RR5`J2V1_Z2P1X1D^47BET2>
>a14\4i<@114@`C@416Q1859:U1;X5d6ln1gm1]U1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:1;]1;X5_2T4
[o31dR1`J2V1_Z2P15R1D^47BET2>>2^14\4]1P4Z3B0l316@`C@416Q1859:;;_1kKm2Vj5Ri1n2`4T41<I;_1U1^2W2lH[
e1kU14Z1f1a?kERc3S32P1`2g15lC4k1WB;]1;k4<Y2Z4eg3\Z1`J2V1hKf^1P1X1D1\47BET2>>a14g1V2=f6R3`316@`C@
416=C859:3;k4gn33;ST:e4^1;X50X2Z4RR5`J2V1_Z2P1T13D1[3P17BET2>>a14n3=Z1_2P5^416@Z?U4@416=C859:E;Y
3j1PY3WHVk3lG31LQ1Om2;[==V28hCe4X2^1;X5d6\DZY1lLW8Q4e3]g1`J2V1_Z2P1T137037^47BET2>>a14\4k8^416@`
C@416Q1859:<;Y4R3nl6PR1l@\4Y4P@V4j?e4:;n6l_8g2o565ZU1]3P9B;[2m2hh2m2Z5k;[AGj1o6W9Yd2TT1c7JfCkMi1
;9d49_2T4QMb<ci2iN`J2V1eGV1`=b<51VGP1X1DS2Z27BET2>>a14Y2B_1f6e2m316@LX>44P4@4160P1859:_1;X50^2T4
VDRe2hh1`J2V1Wg1WCP1X1D^47BET21<>a14\4a2N7c50l316@U?Z4@416Q1859:e1;d3c1c1K4o3n8ZV2n\2i5`J2V1a;Y1
cm1P1X1D^47BET258>a14]19AB_1f1d71KP316@`C@416Q1859:h7207R4F>U12:Kn1U2f9479132^11>P320=@438:22I7C
o1S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I
;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_12V1U1IX4Q1=X15]1R2a107C`1
Q3P8Q1j@\1:>2?21X2o1Y13@85>:81436NOR22=L3;[;P1X1D^47BET2>>a14\4f1d7n316@X10[5l69c5@4141Q1859:R2I
_21B;d3^15c2]7hh2QP2Wg2j=XF92X4GnOa1>9;T5YT2\a1iEnk2YF7SW27;T5a^4P1I^a2YS3`2;e2^2P2J0a1m5mE]1]3F
Q2m1:=Y1m1Q>?R5;P>a12421E0eS14k6nE^2f3S10023Y5A?n6\@c418BZ1a8N`:@0A]Me8FJX1I>m174W21Ba;YAgC4j6d6
=V3[4_2]1;T5;]1Q10^@n400Z<Q>n>hc1k8X[1PDAl9Ni6W40An1T9Y5iIW3Y2S<h12j755a2?e<AV1a84m=T:S2;f3\14a1
1B25T4iCjEQ@k6VOcS1dN`J2V1RQ1ZX1Q1P1X1D^47<5Ef12:>>a14g1d2m2A0l1X1\35P316@83f<1Y1EZ4@416Q1859:;;
YQ4SOW5RV2`CjF[7n1c9SOU1;X5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4l1];165:`C@416Q1859:W1;X5Y2Z4hP3jA^_1
`J2V1_Z2P1X1D^47BET2>>a14\4l1];16@`C@416Q1859:[1;X5_24o3RR5`J2V1_Z2P1X1D^47BET2>>a14]19d2]1i1T60
l316@`C@416Q1859:W1;X5_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4\90_3<16@`C@416Q1859:W1;X5_2T4RR5`J2V1_Z
2P1X1D^47BET2>>a14\4h3c50l316@`C@416Q1859:6;\7Po3k`4W442;lo8:;b4JlJ\:14]Z7m1\56;b7^V1RKj^1ka12;b
7V1;X5d6Sd2l7QU1oP1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:1;U1;X5d6RR5`J2V1_Z2P1X1D^47BET2>
>a14\4Z=16@L0bB@416Q1859:3;ce903;oo20d1;6d2f1E0c6al1]IdNV8^Gg=S9\A2V1i\1c8QEP1X1<71[3P17BET2>>2^
14\4Z=16@`C@416=C859:6;b7oV200o^5\1;T53d6no1_Fc[2a;n>2V1_Z2P1X1DQ3\17BEF]1>>a14X3S1j3_91678`C@41
6Q1859:j1;X5d2o3PHo4ZQ1XHa?l5^8_]1`J2V1SV1[T1P1X1D^47BEMV1>>a14]19d2Z1T3031:R2_5E16@Z?U4@416Q183
19:?4;m7dk897;m7dk892h>PFH;h2KCJ9YU114m6RT3^>g3ZDZU1f=j=2d:d?e>T>@P@5;Y5ha8YCbN<;k4=`P4]<o=if39k
6S<bND:;Y5X2kR1Y_13Um59oBbNY1;X5_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4a2N7c50l316@`C@416Q1859:Y1;X5_
2T4RR5`J2V1_Z2P1X1D^47BET2<1>a14\4a2j60l3165:`C@416Q1859:j1;X5[1X5f5^a1]4Z4Y2`;VDh2b4eh1Z:1T1o3n
:2V1ZT1f1]T1P1X1D[2R27<5ET2>>a14g1d2Z1T2Y3R5]116@`C@416Q1859:T1;X5d6RR5`J2V1_Z2P1X1D^47BET2>>a14
\4Z1o;16@`C@416Q1859:1;6;7c4cS2lQ7eIV3;Y4Jo106@e1m5\5Q@>]1]3h2m1:=Y1m1Q>X5h2m;a12421D00aCE1a@j5Z
1cD^2f3S10023Y5A1=Z5?S1o;\4c418m1QD_;3_1]Ae8FJX1I\21521W21Ba;W1O\3J40Nk69U7n480\2`1i<o2d3=BX2f4_
20C;T5W2ob3>RX4X3QA\3O0NZC8hCR4BX2W7b1;X5d6QDjP2aW1n2dR1`J2V1cM\8i>dEP1EBD^47BET2>>a14\4a2N7Jh40
l316@LcB@416Q1859:U1;X5_2T4RR5`J2V1_Z2P1X1D^47BET21<>a14\4Z=16@`C@416Q1859:T1;X5d6RR5`J2V1_Z2P1X
1D^47BET21<>a14\4Z=16@`C@416Q1859:\1;X5X26T4RR5`J2V1gE_NWFP1X1D^47BET2>>a14\4a2V1c50l316@o@`2@41
6Q1859:Z1;X5_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4a2V1c50l3114@o@`2@416Q1859:5;Vg8i8l2`R1f5;b311\1DM
V5n3?n>5:a264f1404^1:6;406X1F4D1572714d11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G4
5En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<c1Hk31X1M^1b2R1P126O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l2
7=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2o4d?]S1\5;b31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057
n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1
239`1;T5Y<3f1f6`1k3T21S2_6IgEQ5i2RA3>[>R2hGM_3m2[;n2Q1o1_1bD^55a2i1n9`T1g9_4[1d5\>\6V8g6k5b1;2;P
P9b1;f3W19_2T4l]3c@g4iN`J2V1lHSJ51VGP1X1D^47BET2>>a14\4`3k50l316@S=k3`2@416Q1859:X1;c2d2_2T4RR5`
J2V1_Z2P1X1D^47BET2>>a14\4h3c50l316@`C@416Q1859:V1;X5_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4\90l316@`
C@416Q1859:W1;g2`2_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4\90l316@`C@416Q1859:X1;g2`2_2T4RR5`J2V1_Z2P1
X1D^47BET2>>a14\4\90l3114@`C@416Q1859:i1;g2`2a1D8T4RR5UBZ82V1gEe@nMR6P1X1D^451BET2>>a14\4a2@=7OP
2Bo10l316@S=1Y1P5@416Q1859:\2U1;X5d6RR5`J2V1_Z2P1X1DQ3\17BET2>>a14\4S8V516@`C@416Q1859:U1;X5d6n`
2Sa2`J2V1_Z2P1X1D^47BET2>>a14\4\9m316@`C@416Q1859:o3;g2[24c18;Q2Y2Q2a1hAT4]1Ka2h2m1:=I?FV1n9R4_5
W1W=a12421E0hJm?nE^2f3S10023Y5A?V6:<@o3m1a1:P8Q2Z1V118m1g32V1o>nFb7e8FJR2\274W21BQ1i9>6:X1D@V2f1
7BEHN<>>a141U44[9:74V316@\<d649@416Q1859:Q3Z1_2Z1;g2[24c1D[4RR5`J2V1_Z2P1X1D^47BEHN<>>a14\4[9n31
6@`C@416Q1859:W1;X5c1KT4RR5`J2V1_Z2P1X1D^47BET2>>a14\4]9KP316@`C@416Q1859:]1;X5_24o3R^2oc2`J2V1_
Z2P1X12A@m376;ET2>>a14]19d2]9KP316@`C@416Q1859:g1;d3CJ4c1E5T4dY1cb3i5`J2V1UT1_?gEQ1P1X1D@m37BEf1
=>>a14g1d2_30k5m316@83R>P5@416Q1859:W1;X5_2T4jDW]4`J2V1_Z2P1X12AQ3\17BET2>>a14\4Z=16@`C@416Q1859
:8;7c4Sc1_@Qk1^l4RDT1;X5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4\9m316@`C@416Q1859:X1;X5Y2Z4j\2_W2g=`J2V
1_Z2P1X1D^47BET2>>a14\4l1l:@16@`C@416Q1859:Z1;X5T24Z4no1e<bBcT1VN`J2V1_Z2P1X1D^47BET2>>a14\4l1];
16@`C@416Q1859:W1;X5d6RDQi1md2`J2V1nK`^1P1X1<7^47BET2>>a14\4Z=16@`C@416Q1859:W1;X5_2T4\Ee\4S9\A2
V1_Z2P1X1D^47BET2>>a14\4e5d716@`C@416Q1859:W1;X5Y2Z4ae2`\2`J2V1_Z2P1X1D^47BET2>>a14g1d2c4f816@`C
@416Q1859:P5;X5k106:k1Y2c3]@_5]1]3h2m163=L<m1n10S1^7^3b6_2l:a12421E0k2Z3g2<W11b=c<Q3\1Z1i5?\21^:
f2^2f3S10023=k4A?Q4X14^1@m8`4\2c418m1g32V1o>S1_=_8]7e8FJR2\2604W21Bk:E:5A5:C0V23k1517BET2>>a14\4
Q1;H:E87F33Y4:0;`3164;\<R3a3=0:5416Q185909?GT3]11O0^2;U76V2m5\5_8P8]1]3h1Om1:=Y1m1Q>oCa12421E0lC
Q:U1f5j5nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;W2W23P2OQ<a4X2=8h@o2d3P1X2f4_2R3;e2a1l206V
2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0eS1401M>E52\4l5a5_:^2f3S10023Y5A?k4R2\@c418m1a:h1d119G7e4S1W1S9?[
<U6o4e3FJR2\274W21Ba;W1OV2Q11L4lC_Ad6=;V7]1Q10n6<70f2A1e1=MV5n32<V6g85:a264f1404^1:6;406S14E0200
111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4
H315Y9m6[32`2CBT2_1528g1d1210524j1S17V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ
27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239P7<70X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E
02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?Nj15CR83a2c53CV1U6a5e3O=B`1k1_>8G4
5En1C4H315Y9m6[32`2CBT2_1528g1d1210524j1S17V513<X61X1MQ4S2241O2c1\2V5S12V1K93o1^=Q3V2CO]1Z4j2Z3j
2d32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239_7<70X31e1=MV5n32<V6g85:a264f1404^
1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6Y57S30
2=O=B`1k1i6e78G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524j1S17V513<X61X1MQ4S2241O2^3AV5S12V1K93o1^4
@a1Lo5Q3V2CO]1T2U2j2[2Nj2Ij22o102JQ27396E\2g14Q12116286E9JNOP1AP1C253X1T10=66^1152^1C\1239i4<70X
31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5P3n35V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_
>8G45d2CmD2`2CBd3528g1d1210524V3i5T2S41X1MQ4S2241R3`MV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ
2X1h32^1Cm1R>i4<70X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?\2<5CR8
e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241_2B`MV2CO]1Z4j2j92o102JQ27396E
\2n2211986E9JNP2AQ2X1h32^1Cm1[5<a31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V
5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Q7<70X31e1=MV5n3?V6P7f
15:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?\2<5CR83a2
c53CV1U6a5e3O=B`1k1i67]78G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V
1K93o1^=Q3V2CO]1Z4j2Z3j2d32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239\7<70\2K1;Y
1=MV5n3?h1]4g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<
:0@?\2<5CR83a2c53CS12U6S4]1c31O=B`1k1_>8G45En1C4H315Y9m63W32`2CBT2_1528g1d1210524n27V513<X61X1M^
2b1S2241O2c1N]1V5S12V1K93o1^=g1Y1V2CO]13V4j2Z3k2c32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=
^1152^1C\1239bd1m6<70X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU
1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524
n27V513<X61X1MQ4S2241O2P4V5S12V1K93S1K^=Q3V2CO]1Z4j2Z3_62o102JQ27396E`1Kg14Q1211986E9JNOP1AP1C25
3X1T1>=^1152^1C\1239W7<70X31d10=M5KT4n32<V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S11
1O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1
d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1
6182MC253X1T1>=^1152^1C\1239`5c8n?QIQ92<TP6n6<70X31^16=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315
Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2V1HP2V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ273
96E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239d6<a31c14:MV5n3?\3a;5:a264f1404^1:6;406X1F4D140
041271i11P1S111O015EU1<X17Ii5OBJ5a4L>7<\1j;a2c53j1U6a5e3O=BU2f?8G45En1C4H315Y9g2U4l2A`2Cg2_152P2
d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^
11g1C\1239a2P1X1D^471@ET2>>a14\4l1];16@8WC@416Q1859:c5<a315a1;MV5]2`1?n>5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d1210
57n27V5131:T1S51EBMQ4S226O2P4V5S12V1K93o1S;d1EQ3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=
^11g1C\12391<g4<70X31e1=T6n3d61m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e
2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3[5=X61X1MQ4S2241cP1V2CO]1Z4j2j92o102JQ27396E\2
n2211986E9JNP2AQ2X1h32^1Cm1f4<70X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V103
7<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3[5=X61X1MQ4S2241cP1V2CO]1Z4j2j92o
102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1k6<70X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;2122
70171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6
[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g1
4Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239f4<70X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151
V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241i2i
MV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1o8<70X31[126<0MNZ19?7j1n3?T61`4V4554a264f
1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17IW21Z15n1OBJ5[45V1037<:0@?i25CR83a2c4K3
3CV1>c1`12j11Af29`2>l17@2=O=B`1FT1i67]781E459;n1C30H315Y9m6[32b1MCBT2_1528g1d1210524Q1HS17;e3AB1
3<X61G@MQ4c1?241O2P4V5S12V1K933k1T9<l3:f2>16^1CO]13V4j2Z3_62i1502JQ27396E\24b14<D211986E9JNOA>AP
1C253X1T1>=^1152^1C\12317a8e:X1m1@n3^=ZAa1Lj3g7<70X31[126<0MN9m3n3?V6g85:a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17Ii5K3BJ5[45V1037<:0@?i25C:o4g23a2c53CV1U6Y57T32=O=B`1k1i6
7]78G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4c1?241O2g1X2V5S12V1K93o1^=Q3>1e1CO]1
Z4j2Z3_62i1502JQ27396E\2g14Q1211986E9JNOA>AK4C253X1T1>=^1152^1C\1239WCUB2R4n1k7[=24<o3Sm5WY32<b8
f5<f2J1^1D2J3R5n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4<N7<L?\2]9a2c53j
1U6a5e3O=BlA8G45En1C4H315Y9m6U2X1`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z
3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239P`11f5209W3V186`1i1[1U2k4o479132^11_320=@4
38:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:12N8Dl2S:]1Q2c20c:R97X1Q120g9T18Z2[17c1K=P3o1AX75O26;3L
:f1W19k2Bj:T20U1;29>a11P4U1><451?g3c39>4S8N<a2l2V1MMDb5_5n@?\40\2Q3f3S;U52R462\1\1:>2?2Z2Y3D85>:
863[4=V15e4Z3OnS10a1fFI34;=f2@:CJ`1dc3l]1ef2l9V7209^48610EG2f1[1;e13k979132^11_320=@438:22Q1c2S1
k1:1234D;6D140411m12CBY1LP11H:12N8D;;T2S:]1Q2c20S85Y2R97X1T10k7k1T18i1@c1COK=P3o1AV2Q55O26;3A::f
10V1U3Bg5R5T20U1;29>a11=b3U1><4131?[1Y1Q1g2U1>216l7N<a2`1[1V1MMDX4Y1_5P7Q<Y1^10d1GQ3\1Y2>d:U52R4
62\1?6E:>2?2Z24T3D85>:3463U2P1T1=V15e4`2IOm=b6H84?b2O2T1d4[1j20R7]1l2m9JQ2I312:=Q5`1f1ae3PR1T_53
12B=^4B`1f1Q\1oS1iD_T42c8Z>nEeR1d=312P7=60X31Q1C=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270
171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2Z4X13CV1U6a5e3O=B`1k1b2l;8G45En1C4H315Y9
m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2o11n1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396
E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\12398=g5J_n1kE_@hLTZ5A=W381W<ib4d121057V3bY3X2P:o>4=i
3Yl5d1V7=60\2K1[19=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5
OBJ5f3D5V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1b2V4e78G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27
V513<X61X1MQ4S2241O2o16CU1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62i1502JQ27396E\2g14Q1211986E9JNOP1AP1C25
35R1T1>=^1152^1C\12380l6=60X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1
210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^4o8Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1
AP1C253X1T1>=^1152^1C\1239R8>2_2Y1`1c106C0a1m58W1a?P2k1MKA3j2>61;S2OM:;1Y1m19132212Bg3;_8`:\3^2X
1;G190Ha12421E0a74Gd2[1[11W10_1S82@j1R1:6j1d46401M9`2>`2:g=Y5]1S1^2V1T1V102S100239o4A14852U1T2W1
R2l2U2j2\1d1U562G35V33318A0N;W2R37KR28EG08152A326;445E6:61874763]4@0AP27R1j4b2U4NY2d1Y7U2g1\2Je3
FJ^1C7L23854<74Bd11Bo1Of7JW1Oe2Fl2e545=:I6^20Z1@U1]1P2g37Nl1Y22=6531Y14F;Y3]2W5\1=;X375_3]11Oa2>
l3o2c2m5`1\D]1R4S2m1:=Y1m19194BZO0W1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1d34V1]1c1>NR20c3:]
4aNR4b4FJR2f5o1a9QU1o6V50\1P8_2X2>l6c2m5mE]1R4S2m1:=Y1m1919GZO0W1a12421E0eS14k6nE^2f3S10023Y5<4?
n6hD718BZ1d34V1Q3>N`:aNR4b4FJR2f5o1a9QU1o6W5\1=b7_2X5>b2Y1`1c106C0a1m5W?`2V3MKA3j2>DS2m1:;1Y1m19
;3CAd1R:9=gB0Ha12421E0cIQ:401DG[5\C]1S1^2f3S10023Y5A148k4R2i=b2J3d3180AZ1d34V1U1Z21LG@I01B0345L8
1610;3<63]4@0AX2g5\27gBe8FJR278C23>A74Bd11Ba;W1Ok3;T1G=U3d5V1k1b3Z820j21Y14Ml5d6=82Li2_3]11OY5>2
_2Y1`1c106C0a1m5^1dAk1MKA3j2>DS2OM:;1Y1m19162112@c<UC0H\142421E0k2c9UG401\1ET2`2\C]1S1^2f3S10023
Y5A148k4R2i=b2J35^318BZ1d3i2R2NGZ126;445L:610?<63]4@0AX2g5d2a@U2e8FJX1I78F3>A74Bd11Be6@Z4W1Ok3;T
1G=j8V1@Z1b3P6Y220j21Y14R1g5d6=82Li2_3]11On2>Q70A0j1m5fAV4]1]3h2m1:=Y1m1E1Y7o5k9S:a1100321E0_6VT
1a@a1f2S1^2f3S10023W4Q1A68n6`3k<c418m1QDT99REe8FJR27OT174BT1?1BU;64X2T8>`5c6b;Q180W6h1d6>Q4_3_2d
5>b2Y1`1c106C0a1m5n:X4k3k1MKA3j2>61;S2m1:=Y1OM95M1a2e99=_=X5Ha12421E0_<`1^;7P2W6U176401W1f14d3R>
Y5]1S1^2f3S10023Y5A148f3T1R2i=b2J3d3180@0N;Hk24V1U1S261LG27K32B4:E681I<:]4@0Ae:3^7n8U2T4`4FJ^1C7
8C6C<721Bd11Ba;W1Ok3;j2e2[4^20k11S1]2n:91Y14Ml5d6=;X375_3]11Oc2>l6P10a1m58dE]1R4S2m1:=Y1m1912NZO
0W1a12421E0eS140j6nE^2f3S10023Y5<4?8U1_5hD718BZ1d34V1Q3>NR1]9@0A]MR4b4FJR2@U5o1a9^Gb=4j6d6P8_2]3
>Q53k106V2Y2c3^1^D]1]3h2m1:=Y1m1G12T=eA_1Ia12421E0e>PLjDS1^2f3S10023Y5A68n6@k?c418m1g32V1o>T9\ET
4`4FJR27T2721W21Bk:E:X1C0V477BET2>>a14\4Z=16@\<d6>@416Q1859:\4_2V3>2m2Fb17^10]2@V4U1^1oC1<]1:R3;
143Q2m1:=FBm1E11j9\3UC0Ha12421E0mH[2[84k6gBD]15M^2d31S10023Y5A68n65_1k5j8c418m1_CAR1Q8\E\4X4FJR2
W1T174Ba121Ba;i5j2\S1d6P8_2o4>b2Y1T30J0a1m58dE]1]3P1g1m1:=Y18d1913MU1];iB1S1a12421E0d4m6LY<DT33f
66401h6S;l8]1?^2f3S10023Y5A141652U1Dj4R5U4\19b3i1?k3718BZ1i3V15W1c1>NGAH01BU16a1:]4@0AFO97T87X5Y
2_2S8@T4U3Z1FJg1:78CJ<74Bd11Bm1^1W3HS4^4h94CT1Q4m8`5D531Y14R1g5d6P8_2<>Z5YU114TY1ji2j>W110B^2>l6
5]2m5mE]1]3DS2m1:=Y1m191Q1c<fB0W1a12421E0eS14k6nE^2f3S10023Ec4<4?n6\@[4718BZ1d3[1Q3>N`:aNR4b4FJR
2\274W21Bo1a9QU1o6d6P8_23?V3`h21?2?[g64?gk2UP403?V3_R42?gk23?QT4d14?V3_R4]J2?V34?fU4]J_j38?`]3Em
a1hk1TBYFgY13?nf5Sg12?TP56?Y5YU114Tn33?V3Vm43?V3jY5T2?k60b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14
k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2b3S2o1a9QU1o6d6P8_25?2d2cU2U^5@?i6]1^m3Vf2[l1a6
X4YCc:l8o4312B3?V_2g\44?V3dh6gU15?Z7d`1kS5nH4?V3hd1kS52?bl66?]314\P4bf44?mk60ej19?2d2D2kT2fP3^]2
ZC3@Ul1`O2@Ul16@f4kLi6\T1Yc24@]7hh4fa22@f42@hS81@6@kS2cHZe1XZ2b25@2WX2V[1c@5@h4Q]4k\2kU13@_l2Ze1
3@ja4k\25@_l2Ze1c@Wl1U1Am23k3_2@j>1n;1U2R3h2m1:T1`2T>[6`=a12421FeS14lHFcHlZ1lZ1Q5V<i5S2^1A1k23EU
3_2@kJ1U2R3h2m1:T1`2Z1T1d;[6Je<a12421F13]1QR14lHFcH_E\EdFWD0P5V<S1e4^1Am2Y2e1_2@kJ1R22R3;14U2m1:
T1`2T>[6`=a12421FeS14dGn1b5PCWF1lBe1@0iY1@0P5V<i5R1An46=Y1<cU1n5T>d322N\>W2g[2^;o_1[1Q>2XFE9m1R5
_7g1d>0mZ19Ll2:Am6PV1n5T>X4UAVg2ie2XAR2Am61]2m5mE]1]3h2m1:=Y1m1d=<21R6g=a12421E0fZ1nE^2f3S10023Y
5A?n6>m?6T1W318m1QDaNe8FJR20[274W21Ba;Q\1d6P8_2S2Am61]2m5mE]1]3FQ2m1:=Y1m1d:\32lCa12421E0nHgAnE^
2f3S10023Y5A?n6>m?Q1[1U218m1QDaN\4X4FJa1@\274W21Ba;Q\1d6P8_2X1Am2o3_2@`3ZG1U2R3h2m1:T1`2T>P2W2R2
`=a12421FeS14cIY5YCVY1e1[Z1@0P5V<i5hT1@AY5c1aP1V3W2n5T>P2]Che2]1aQ1fc1@XAU1An4DY1@P9^Ln5c=@EZ1c1
22NT12\?m4U>c9k3bf1e5o=k=i>]B<[?Y1[1@b5[2Y9BAm6X1gT1n5T>X4UAm4iG^j1aQ1hKf>V9@b5e;9Am6PV1n5T>^EVg
2ie2XA3Aaf2io1OA<a4:9W2l9Z2R;c4k6S;`?`4d<iCcV11W4XNl8lS1e<Z7^5n53oEX1T?`FU2AI]2?V180095Q2o9`:Y2C
1Z2R2c1R51215o6a<\2c1Ac1T1T12f=1c1T4c;XDUDZ@072d>j1]33`?4a1d1[Do3S4R4Q@o2f53f3aCT?UGMa4n:Y2m1^2A
=Y3V18009W2f1l1\7i3P1Y2c4T5S2P127V3121i9P10R?C@d@T:Z[1Z5`2dA\6^73_1S3]2k2b4F=9AEc2^2Ed1@S9d1g:DS
8[1X6g42W83`1`1P1YBm2SId@T5g45R32^1Am2I_11S4@kJ1R22<e2;121U2m1:T1`2b;c3o49`=a12421FeS14cISACm=]>
a1U5d>n_1V<i5;Am6PV1n5T>^EVg2ie2XAiV1X1:Am6PV1n5T>^EVg2VBbS2XA=Am6PV1n5d=?^EVg2aQ1fc1@0WA?An4[2^
A17l4RP1W7e1_?lc11Wo4hU1DAm6M_R1b2n5U;W1f1X4d2`>cP1Ihe1^m1SCV5XA`[1?AW51c1cS1121U2n5T>^EVg2ie2XA
P2Am61]2m5mE]1]3FQ2m1:=Y1m1Q>2lCa12421E0fZ1nE^2f3S10023Y5@0?n6>m?c418m1QDaNe8FJa1>1\274W21Ba;Q\1
d6P8_2@An4;o1N\Q1kC[800`@cl1dBXS3io1R6\1Am22l3]21@kJ19k1R3m1Jm1:T1`2d:_3X4c?a12421FeS14dGn1U1A3`
DV2lZ1^6]T1Q5V<i5cb1i2Aj1NS46Fk2h1a1Q<m1[1V<X3n5V;V1`155=V2ICe1Y;2P1Q3=2]51m=j9a>R8\2m3>01m7LCW1
DJa2j:V2KZ1A[2G9m@\:k<8=0o2DT@Q9c1\4`2D>1l2b2V7093_18Y2h2UR1k6Z1Z;9j3m2Am2e25U1]2@`3k1Q?\61<]1:R
3h2m1:=FBm1R3^5_5oCa12421E0mH[2[84k6[=d4FV3R2;c1P21S10023Y5A?^6?m6o8>c418m1k<\3R2e1dB2FR;\4X4FJR
2\274W21Ba;i5PBVDl2Nh2P8_2W2Ai3`1d1]2Q4k1mE]1n2>h2m1:=Y1m17i=<a40o>a12421E0YK\?nE^2f3S10023Y5A?n
6\@c418m1h:Jd3:]4aNe8FJR2\274W21Ba;Z4fW1d6P8_2X2Am2Q4]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0VM^64k6
gBV3^2f3S10023Y5A68n6\@c418m1h:0W9aNe8FJR20[274W21Ba;i5WV1d6P8_2V2Ai6c2m5mE]1R4S2m1:=Y1m191Q1bA0
o>a12421E0eS14k6nE^2d31S10023Y5<4?n6hD718BZ1d3[1Q3>NW1X9aNR4b4FJR2f5o1a9QU1o6d6P8_2W2Ai6<V2m5mE]
1R4S2m1:=Y1m191Q1bA0o>a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NW1X9aNR4b4FJR2f5o1a9W2iR1
o6d6P8_2Q3A_2Y1`1^1P10a1m5mE]1n2S1S2m1:;1Y1m191Q1R:_70o>a12421E0aS134k6nE^2f3S10023Y5<4?n6aAV371
8BN;d3[1Q3>NR226;95^11M63]4@0A]MR4b4FJR2W1^4l12a9ZP1f44j6d6P8_2j1Ao6]2Q4k1mE]1]3h2m1:=Y1m1Q>oCa1
2421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2`2An606V2m5mE]1]3h2m1:=Y1HT1Q>oC
a12421E0h>S;a9a2e4nE^2f3S10023Y5A?X5e1\@c418m1QDo;^7R;o3Mg3FJX1I7T23321W21Ba;W2W4aU1d6=;h3]3]11O
_2An4o106V2m5Z5b@]1]3P1g1m1:=Y1m1_3f91HoCa12421E0gDnEjDS1^2f3S10023Y5A?n6\@c418m1QDREX4U5e8FJR2\
274Bd11Ba;W2W4030:2@\T1d6=b7_2V2Ai60b2m5mE]1R4S2m1:=Y1m191Q1bA0o>a12421E0eS14k6nE^2f3S10023Y5<4?
n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9l8TLo6d6P8_2U2Ai6c2m5mE]1R4S2m1:=Y1m191Q1P=a40o>a12421E0eS14
k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2f3An4JP20i5>g=Q=>`4`1Q1081?T;l
3EnC\1^7Y1d2b144D17Cf6h1S1b2fD_1[3S3k3Q1b:253[1n>]19<f5W1`254AGF17AE7168S40Nf5V3NT1W1Y1:P1X1e408
8Ai4m:L\1FT2S:Q8`1>m1Y134JU14032001oBd7X2\C4]1\5V9f1g3Q2n1Ao6]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1
nE^2f3S10023Y5A68n6\@c418m1QDaNe8FJR2\274W21BU25OU8gBYId6P8_2Y3A_2Y1U3J0a1m5mE]1]3h2m1:=Y1m1>3JS
4n5`2oCa12421E0RL[7640j6eAX4^2[2X11S10023Y5A68n6R5Y;[4718BN;V5;n2NF7S19@i11M63]4@0A[3QJe8FJR27T2
74W21Ba;U@T@Z31Y14Lm5d6P8_2?Am6[11bT1n5T>^EVg2Xe2@g@@[KhLb2Am2Y21c11]2@\5e?g501<]1:R3;121U2m1:=F
Bm1Q>2lCa12421E0eS14k6PBFV3^2f3S10023Y5A?X5e1>m?c418m1]2cAQ<_Be8FJR2\274W21Ba;i5WV1d6P8_2f2Am23E
_11c11]2@\5]E01<]172R3;121U2m1:=FBm1Q>2[6`=a12421E0eS14`2Z4oA0FV3^2f3S10023Y5A?n6>m?c418BZ1]2cAa
Ne8FJR2\274W21Ba;i5WV1d6P8_2S3A0l23E_11_13_2@\5]E01<]172<e2;1211S2m1:=FBm191Q1f<V7e<a12421E0eS14
`2Z4oA0FV3^2f3S10023Y5<4?n6>YD718B6S1]2V1[1;e2>N`:aNR4b4FJR21o4Do1a9i5WOo6d6P8_2[1Am23U2c2a1@jJ0
15o1R3;14U2m1:T1`2`D`=a12421FeS14eFV2Fla1m?e1n_1V<i5V:g=SM2Aaf2e2A_2=0P4]2@\5^E1<]1:R3h2m1:=FBm1
Q>oCa12421E0aS134_20Z4oA6@2S3^2T1a2S10023Y5A68n6m?>c418m1R@X2e1J?P1ULe8FJR21Z274W21Ba;i5PAVEd6P8
_2U2Am2e2[1]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0eS14`2Z4gBV3^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\27
4W21Ba;i5WV1d6P8_23Bd2cU24Bd2QQ2a47B]26cU2Tn3d3VO5B0\26cU25B0c2cU2PQ5ABd2T50PQ1\OUY1ha2l9NQ;0AT^
2YAD44Bd2cU2in15Bd2cU2_ATZ1W1Bd2Ja1d6al1h6gn2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1Bd2\2
d6al1`U3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:5Bd25]U2\d2ABd23]2RLV914`MiU1gS1P8R<5Rl1\D18
Bd2a2RLV914`M7Bd2a2YU114`M5Bd2dNnV1n]54Bd2dNnV14Bd2cU2n]54Bd2cU2`X55Bd2cU2`X514Bd2cBob14Bd2nDd`1
5Bd2Y1YT2V\55Bd2nD0c`15Bd2cU2en1__38Bd2cU2en1__3PO0lb15Bd2cU2en1[T37Bd2cU2en1`^40lb1V1Bd2\2d6al1
Rh1]]1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:7Bd2cU2[l1Xb1`o1c84Bd2cU2ek54Bd2cU2U^55Bd2cU2[
l1ia34Bd2cU2[l14Bd2cU2kQ54Bd2cU2Qk16Bd2D2kT2U^54Bd2g1kS24Bd2cU2\a55Bd2cU2\a5jK6Bd2n1dS2[l1ce35Bd
2n1dS2[l16Bd2n1dS2iP2Ua34Bd2n1dS2:Bd2N`:Sj1UU3_1k5WS1d15Bd2ZCXb1Q24Bd2ZCXb16Bd2Gda1VC[l14Bd2GkT2
5Bd2\b1VC[l14Bd2_ASd1W2Bd2S40b2m5i4SA]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD71
8BZ1d3[1Q3>N`:aNR4b4FJR2f5o1m7c1QU1o6d6P8_24Bd2mDe`1V2Bd2S40b2m5W8e=]1R4S2m1:=Y1m191Q1mCe<a12421
E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_27Bd2n1lB1e`1[j2W2Bd2S40b
2m5W8e=]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023f2b2<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1
a9QU1o6d6P8_2:Bd2Gi>MSe1cCR^4m7\17Bd2Gi>MSe1dY59Bd2e>KMSe1fQ5m7\14Bd2_@Se18Bd2n1`>f9hP1c:Q[58Bd2
_@f9hP1g8k1Q[54Bd2cU2Yh29Bd2Z4Z8[GX3XN`Q6gm19Bd2Z4Z8[GX3XNQV4Vi35Bd2cU2U^514Bd2iU1iO5Bd2iU1<\O4B
d2cU2Xj25Bd2j9hk1eU36Bd2jKhY1XD\a25Bd2cU2Vc50:Bd2V5cFhY1\Z6632kc15Bd2cU2fn1PQ34Bd2cU2go45Bd2cU2P
R4XW1U2Bd2S40b2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4
b4FJR2f5o1a9QU1o6d6P8_24Bd2cU2]V25Bd2cU2]V2V:6Bd2cU2]V2c;k\25Bd2Se1_@]V25Bd21aU2k]54Bd25]U2W1Bd2
70X21S4@kJ1U2R3;121U2m1:T1`2[Ee<a12421FWD1[?4e>m:`S2n_1V<i5Y2Bd2a2a10b2m5mE]1i3141S2m1:=Y1m191Q1
mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2P1Bd2510^6@kJ1
U2R3h2m1:T1`2[Ee<a12421FeS14e>m:`S2n_1V<i5V2Bd2S40b2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2
f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9j2VR1o6d6P8_2:Bd2^1R1YU114`M^k45R1Bd270X2U4@kJ1
U2R3;14U2m1:T1`2[Ee<a12421FeS14cI`S2n_1V<i5Z2Bd2a2a10b2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0eS14
k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1R2N>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2<Bd2R1;R1YU114`MUk3XP15^2Bd25
K_11_10b2m5mE]1i31211S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718B6S1d3[1Q3>N`:aNR4b
4FJR2f5o1a9QU1o6d6P8_25Bd213]U2OBb210F30]3Z8[GX3XN_NRZ1R1W1Ag20Y3Y1DU5l5f_21X5i=g4oh1Y2=Bd20F3^3
Z8[GX3XNT8gZ2[\5[1B6]2060^6@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14cIQ6g:9CjP1n6n9n_1V<i5Z8U6WQ13U55Bd20
bU2lb24Bd2cU2_n16Bd25]U2dk1j25Bd25]U2mc3T2Bd2S4c2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S
10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_24Bd2cU2j_59Bd2R1^1a5gO14`M?Bd25K_11WU11
21`MeZ2W2P^1kd19Bd2a21WU1121`M4Bd2cU2gg5V1Bd2L3`1h11X8[Gg14[1>114P16Q9j1j8`8e<m6hD`2M^?[3`S29Y4R
Oc8a@[2j@l\1>Bd2a2h1Z8[GX3@14Y:VCk[1\c6e2Bd2a22^1c2m5mE]1n2J141S2m1:=Y1m1913ME0VCe<a12421E0_LU74
k6c4ZA^2f3S10023Y5<4?n6hD718BZ1d34V1Q3>N`:m;d9n8R4b4FJR2f5o1a9]=4:SGo6d6P8_29Bd2a2YU114Y:VCk[1V2
Bd2S40b2m5mE]1R4S2m1:=Y1m191Q1b>Z5e<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR
2f5o1a9QU1o6d6P8_2U2Bd2S4c2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3
[1Q3>N`:[LU2R4b4FJR2f5o1a9QU1o6d6P8_25Bd2cU2dk1m[3:Bd2a21WU1121`Mdk15Bd2cU2dk1R54Bd2h4jP25Bd2cU2
aFi^33Bd2cU24Bd2i1iS28Bd2f12iS2lU4oV2m1<Bd2i1iS2dk1\F_R1ZA0XW20lb1V2Bd2i1Y20b2m5mE]1R4S2m1:=Y1m1
91Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_29Bd20]1:iS
2lb2aX256Bd20h1iS2lb29Bd20h1iS2V3]h1T5RB7Bd2^1:iS2^k457Bd2i1iS2cAPZ1T56Bd2cU2R4R=PP37Bd2TP2^5R4R
=PP3;Bd2TP20]5R4R==bo2nk215Bd2cU2UAgW26B3`2cU2k7YV55B3`2cU2k7:B3`2cU2k7UZ2Sl2oN1fI7B3`2cU2k7hX2X
c26Bd2cU2Ya3\4]85Bd2j2hR2Ya38Bd2cU2Ya3[3M2]84Bd2cU2Ya34Bd2cU2_k18Bd2]=1Sh1lh1b2de3V1Bd2\2d6al1^j
2Q;`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1Bd2\2d6al1`U3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C
@416Q1859:8Bd2\D0Ua1Xn11cl24Bd2cU2`U5>Bd2k43c1on1d]6h7b90c6iLQ7:7Bd2cU2]e6b90_Z17Bd2cU2fT2Ui3^?4
4Bd2cU2a[7[1Bd2\2d6al1Xd1Wa1`J2V1PV1^T1P1X1D^47BET2>>a14\4`4S411a416@`C@416Q1859:4Bd2cU2lh15Bd2c
U2XR5_n15Bd2cU2825Bd2cU2XP5l=4Bd2cU2XP56Bd2cU2nn1kU1Vh24Bd2cU2Qm56Bd2cU2dk1Y3i\45Bd2cU2iP2QZ45Bd
2mL1cX16Bd2mLeX1dk1da45Bd2mLeX1mk18B0c2`LRY182c@?B0c2`LQE^?a4822n>m^1fK]^2b37B0c2`LRY1827Bd2GUL1
cX1k[55Bd2GWLcX1;Bd25T2bJ1^R1T6\d2ih3^54Bd2cU2RT35Bd2cU2XC`[16B0c2cU28oB;B0c2Se1Z:T68oBjU1Z3Z27B
d2Se1_@8oB`[1>Bd25[21WU1121_9k=MV5dk1;Bd2C3b3Z8[GX3XNek1bS6:Bd2C3b3Z8[GX3XNXo74Bd2\b1VC4Bd2j^1hF
4Bd2X\1ZI6Bd2i2^Y1ZIUP68Bd2]2jY1ZI\g6gX1:7BbO1cX1g6Uh4[^14BbO1cX17BbO1cX1mn4X^122BXX27BbO1i7iP1o
7if15BbO1i7iP18Bj2gL1i7dJT6in1k1Bn6]2m5mE]1]3h2m1:=Y1m1Q>Y7e<a12421E0fZ1f4WA^2f3S10023Y5A?n6\@c4
18m1QDaNe8FJR2\274W21Ba;Q\1d6P8_23BXX2Uh55BR@1Sh1lh15Ba3fT2XC`[13BXX2XC8Bhg1_@XCUY1Z2\^424BWd1PD
\n13BXX2`e63BXX2^l16BU7nHSX1i^6f83BTP1SX13BXX2_`36BU7RQ2m\63g13BXX2]e64BWd1PDVj46BV5YU114`M:BV51
WU1121RH]5V]64Bn3YT2V\53BXX2V\53BXX2V\54Bc4dS2ad63Bc4dS2l1Bm60]2m5mE]1]3h2m1:=Y1m1Q>Y7i6k5a12421
E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_25BXX2i6me2h_24Bj2]U2\d25BXX2\MS_46T1
BQ5d6al1`U3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1BQ5d6al1`U3`J2V1_Z2P1T13D^47BET2>>a14\4
Z=16@`C@416Q1859:3B]4jS2S2Bh6c2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718B
Z1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_23BWX1PP18BV5a5kIk514`M9BV5XJT5k514`MlX6=BV51VJT5k5121`MPj
4k^138BV51WU1121`M9BP3F^1WR1Q314`M:BP3U28nQ1Q314`MTj4V1Bl23E_11S4@kJ1U2<e2;121U2m1:T1`2[Ee<a1242
1FeS14cIS^1\En_1V<i5W2BV5a1c2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718
BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_23Bj2]U24BXX2Tn2nV13BXX2Tn23B\4kS25B\4kS2@UQ14BfS2a4]b23B
XX2dY55BY32kT2dY54BY32kT24BXX2dk1o]33BXX2ek14BcGd`1j\53BXX2j\53BXX2gl23BcGd`14BcGcLPD3BjP1]W13BX
X2gi17Bj2]U2gi1o6T1_B6B_7hP2gP2kQ5k53BXX2gP23BXX2^d57BP3U2YU114`MU1Bj2102U21S4@kJ1U2R3;121U2m1:T
1`2[Ee<a12421FeS14cI`S2n_1V<i53BP3WU24BP3NXT2Q1Bj2102N\5@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14cIa7nk1n
_1V<i5T2Bh60b2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b
4FJR2f5o1a9QU1o6d6P8_2_1Bl202U21`20a1@kJ1U2R3;121U2m1:T1`2k4_@e<a12421FeS14cIS^1l9N`:@0Aj^1V<i5W
O4Z2BV5a10b2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:j1Of
KR4b4FJR2f5o1a9QU1o6d6P8_24BXX2dk1]f33BXX2_n17Bj2]U2_n1U<XCC3BXX2jj55Bc4nBP2d^14Bc4oDd^17Bc4jCT1
VS1k6a44Bc4nBe`17Bc4nBS\1a4kAXo44Bc4dS2k]53BXX2la33Bn3YT24Bn3XW1PM3B^W1iP13BWd1PD:Be2`2YU114`Mlb
2P_1bP48Be2`2YU114`Mlb2@Be2`21WU1121`MiP2RBhQ1MY<jd2[Y1:Be2`2YU114`Mlb2\Q1T\23BoJX]14BoJX]1_A3BX
X2_A4BXX2j8Vk26B0WX2Rl12mZ4NB0k20^6@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14cI`S2n_1V<i55BP3F`T2Uk3b2Bj21
02EQ3c2@\5^E1<]1:R3DS2m1:=FBm191Q1mCe<a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718B6S1d3[1Q3>N`:aNR4
b4FJR2Q5Do1a9i5WOo6d6P8_2U2Bh60b2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD71
8BZ1d3[1R2N>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2NBj210^6@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14cI`S2n_1V<i5W1
Bj210X21S4@kJ1U2R3;121U2m1:T1`2[Ee<a12421FeS14^GT2V5Z2nk1n_1V<i57B[7lP2Sk1e3Rj3T45Bo3XT2lh5T4V1B
l20Q1\5@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14l7e3k9o1T2a7nk1`X1]7V<ES5WI9Bf2_21WU1121`MX2BV5a10b2m5mE]
1i3141S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6
d6P8_2;BP3F^1nS1Z114`MUk3SP19BP3U2nS1Z114`MYk4l2Bf2313E_11_1c2@\5^E1<]1:S2N;1211S2m1:=FBm191Q1mC
e<a12421E0eS14k6b@T2V3^2f3S10023Y5<4?n6hD718B6S1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9`516WOo6d6P8_2Y2BV5a1
0b2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1IW2>N`:aNR4b4FJR2f5
o1a9QU1o6d6P8_24BXX2f_3V48Bg3^1a5gO14`M;Bf3_11WU1121`Mad3\63BXX2h]5T2Bh6c2m5mE]1R4S2m1:=Y1m191Q1
mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:\MT1R4b4FJR2f5o1a9QU1o6d6P8_2_2Bj25U21_10
b2m5mE]1i31211S2m1:=Y1m191Q1mCe<a12421E0eS14k6b@W2S3La1f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJ
R2f5o1a9QU1o6d6P8_2?BP3F^17oQ1Q314RCc1T7d1Uk3]7;BP3U28nQ1Q314`Mlm2co2c1B5d2102E_11S4@kJ1U2<e2;12
1U2m1:T1`2[Ee<a12421FeS14^GT22P4o<C[L6`6Lg=^OW>W2V<i5_2B^2Y1]1a1c2m5mE]1i3141S2m1:=Y1m191Q1mC_7U
5a12421E0gLm64k6nE^2f3S10023Y5<4?X2e4hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJR2f5o1a9QU1o6d6P8_2<BP3F^1WR
1Q314fDi8Zd1jV29BP3U2gQ1?Q314`M3BXX2_n1OBl20R2[4@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14X;Z>`S2n_1V<i58B
P3U2YU114`M_n17BV5YU114`M_n1V1Bj210R251S4@kJ1U2R3;121U2m1:T1`2[Ee<a12421FeS14X;Z>`S2n_1V<i5NBl20
^6@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14X;Z>`S2n_1V<i5EB[31Cc;bh1Vj2d121057V3We22WDQ6X7nEXF5B5`2Y2WS2]
1BP7^I0R8j1Y16f4a4^:Z2\1<i1a2b3R9`51\6l3R9iHd?2T2e7:bK:eS1o5`@n2T6Cf5V2_1e3j3Q9X=cO3BXX2c37B5d2U
2WS2_n1lEU2BP4g2c2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_
;QCR4b4FJR2f5o1a9QU1o6d6P8_25B^5iR2mV3Wi23B_5hR24BXm1o:[m5b2Bl20j30b2@\5^E1<]1:R3DS2m1:=FBm191Q1
m8Y9e1e<a12421E0eS14k6gBV3[22f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_29B^5T
DQ4cKn>mV3VGPR25B_5SDQ4bZ1]2Bh60b2m5X:0c;]1R4S2m1:=Y1m191Q11k8o:e<a12421E0eS14g1S5nE[22f3S10023Y
5<4?n6hD718BZ1j1i1[1Q3>N<S:^6RHR4b4FJR2f5o1a9QU1o6d6P8_23BXX2cn43BXX2Ta53BXX2kA5B^5iR2bc1b\45BXX
2_a1`Z4PT24CWX2oh1Uo38CQ@1U2me1oh1Th3P74CWX2\ATj44CWX2^4RW5_1CP544Z6^CZ;14`MXA3_Q2cB`J2V1mIkLeCP
1X1D^47BET2>>a14\4Z=16@`C@416Q1859:@CU512iIZ;121YHV5XA3Xi1V8^j3Z2CU5a10b2m5j?R6]1i3141S2m1:=Y1m1
91Q1mCe<a12421E0eS14R1h5nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_28CU5YU11
4`MYk4kL9CU51WU1121`MYk45CUAd;\[1dY5@CUA3`;lJZ:]4f1XCUY1oDcY2_<Q212W1CP5d6al1iZ1fj1`J2V1_Z2P1X1D
^47BET2>>a14\4Z=16@RC1;@416Q1859:3CWX2V\54CX32kT24CZFU`1f15Cd2bU2lb2Yi29CU5YU114`M[1WP5d?;CU51WU
1121YHV5cQ5d?7CU5YU114`McQ56CU5YU114`M>C]2g21WU1121YHV5mb134Q32CWX2:CU51WU1121`Mfk31:CU5PU1814`M
b4Wj1hZ3FCe3_100Y?dE8121`Mb4he1^4c5j4m2f^1j6gDQC9CU50eOb514`MTj4ACe3_100`NS1b5121`Mnj3m3i2]Hg^1<
Ci2[21kJ[:121`MUFfa19CU5mJ[:14`MUFSU42CWX24CX3nT2e]53CWX2e]59Cm3W10XU114?PM:Cm3W100WU1121`M4CWEo
b1b]56CX7n=ob1b]5[Q14CWEob1Tn2:Ce3aAob1Tn2iLm3dG^3e=6C^5SDh\1k1[U4`2Cg60b2m5X:0c;]1R4S2m1:=Y1m19
1N21k8j4b1e2k1e<a12421E0eS14g1S5nE[22f3S10023Y5<4?n6hD718BZ1j1i1[1Q3>N`:^6RHR4b4FJR2f5o1a9QU1o6d
6P8_26C^5SDd^1[U4Zo2X1Ck2_6@\7X8`3d71U2R3h2m1:T1`2P8Z=e<a12421FeS14cIb5f[1R8@b9^6W4WU1V<i59PBW1C
P5d6al1i6dZ2QD`J2V1V[1XOP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:5CWX2i6dZ2Sk24CWX2i6hU54CWX2b\5W\1;C
\2B;i1YU114`Mm_2b]3e1Ce23102U21S4@kJ1U2R3;121U2m1:T1`2[Ee<a12421FeS14e>P4[3_1;LG6j20d>iKP5b4Z<S>
jQ1V<i5lD8CU51WU1121`M<Ce3_11WU1121`MPX3j6R<3CWX2hP66Cb4jDc[1U3kd55Cb4jDi^1kd5:Cn6Z8a;i;X3RCU;[U
4li3W2Cm6]2m5S9]2V3T7]1]3h2m1:=Y1m1m933Q2i1g2a4e<a12421E0_2VX1nE^2f3S10023Y5A?n6\@c418m1j1VB]5SI
e8F5DR2\274W21Ba4o6Q\1d6P8_2U1CP5d6al1`U3`J2V1kNc[1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:4CWX2Rj2T
V23CWX2bR53CWX2UCP5C00X31e12:2Q6n3f6m8:Q1_164o54E0200111;212100410171A32[40151V2X17Ii5o65V1037<:
0@?a275Ca2`5e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MT2l1S2241cP1V2COW15Z4k1Nj
92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm19CU5YU114[GT6Yj4Wn24C\P1jW1jQ13CWX2]b25C]Eib1Um2Ro25C
]Eib1\b5n19Ck4m?bOjC@gP50UT23CWX2Rb5@CU2kL0TY15RR1`Fe2n8J81[V3T<Ra28CU2k=o>0TY1XR1k^4b1CP544Z6iN
14`M\F`T1nGcBW@Q7V32V1mIm3UW1]5P1EBD^47BET2>>a14\4Z=16@`C@416Q1859:LCU512m1TOQ4121`M\F`T1oBn4SEl
6m4l1^4F6@1m5`MUW1`i19CU5eHNd;14`MkW58CU5PS1X214`MX\58Ce3a1nR1]2bMnj3Ya19CU5PS1X214`Mn]2[h2:CU51
nR1X2121`Mn]26Co2[b1kBo@Pf4LCk2_6@kJ1U2R3h2m1:T1`2[Ee<a12421FeS14cI`S2n_1V<i58CU5YU114`MUo5Wc1DC
e3_11`Nf6121`MR]1Qa1k9mBg6jD^3e=^Gg;5CaO1Y<YL6CaO1T9T3YL5CaO1cX1a`3?CX1nCm8P<k@T=lm2__22f80Zd1c2
QL6C[3kT2So1ga1Uk14CWX2827CeS2a482Pn1fX24Cm3YT2^d57Cm3YT2kh4Z1WJoc23Cn_1XHU1DY31_1EQ:mH4gO5dU2SD
d121057V3i5g>TS1Q3Z4QEg4i2j=d7P6`92V1a34TK0ODY31_1ET8l1gT1RD5T6jKdS1SDd121057V3i5g>TS1Q3Z4QEg4i2
j=]J7D^X25Wh2o8a\1b_25D[3RU25Xo2LDY31_1EQ:jh15dU2SDd121057V3i5g>TS1Q3Z4oD1g4i2j=l@LDY31_1EQ:jh15
dU2SDd121057V3i5g>TS1Q3Z4oD1g4i2j=l@JDY31_1EQ:jh15dU2SDd121057V3i5g>TS1Q3Z4QEg4i2j=LDY31_1EQ:jh1
5dU2SDd121057V3i5g>TS1Q3Z4QEg4?Y2j=dBW1Dn6bQ1j1Y16f4a4^:_1J\1<i1i25W<`51hIRR12T2e7mK:eS1`Fn2T6Cc
2R3V2_1`7Q9X=cO3D^X25X5D0X31M@6=l1LZ3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:
0@?i25CR8e2c53CV1R2R4W9O=S2k1g3g:8G45d2CJRD2`2CBd3528g1d1210524V3i5X61X1MQ4c1?241cP1V2CO]13V4j2j
92C[102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Ce17b3m1X9C\>_MLn25V920@i3=89Z12U3116j1f9479132^11>P320
==2438:22C57c23Ok14041234@3;324?140411_14801311162B015N1LP11H:128E8DG237<X1k7B3CL]1Q2b211C02V35n
5k2a2BCV2De20KH_34b58Z2Z1?\1Y1CR262o1X3a4I;26;3@;:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a
2W18[1T1129@M1Bb57OP46k3G2_1D1;6O5IX4D47842U15[11A5Z1818A04507C1;28FZ2F\1a3Q3Q1m:2g2Q3\1:>2?21X2
L\23@85>:814206NOR22=L3018o\10[503o1Og39k:I_21l6DU4:d11V31S2c9247?2^11>FY220?;o17c2o240412312@3;
63@140411R1<4801CC15N1L1N1H:12W1DG><T9B3`1]1Q2d2IV35j8e1KV1V2Z30d1>U3b58Z2W3^1a262o1]7V1;260:3L:
0I23c4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1IR5W707C`1Q3_1h3T2BQ1m:26d
4M\127Q121e3P2B<>:81436NOR22=L3018c8b1f6^<_:R50X<9k:I_211_:Di2[109NE00JCg1116:_1c924423642^11>FY
2204:d1F7c2o240412312@3;323@140411P111544801311162C15?>1L1N1H:12W1DG><_1d7B3`1]1Q2^3V35j81Q1AKV1
V2Z30d1>P312:^239<X10C8Z2MY26112P1>E195C662o1j1Q32]2V1;260:3@;:0I23>T4:3B:C5^6E=B_1T20U1;226>a11
d18R2U1><4221?P608_3\1n5Ba2V4JMDb57OT2R2V1d2J21CFD1;6;C534@T10^1Q2646b1_161A55]118A027006C392OZ2
F_15T339D_1BQ1f6S3<2B26d4M\127Q121e3P2B<>:81436NOR22=L3018c8b1a5T1^<n1`8h3Y10i2L4`136Z18l49U1e9I
P1^111S6D`4d102\1g1l;47?2`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1DV1<T9B3P5^3V35j8a2V1120P2Z30
d1S2[112n4C8Z2W3=_1R262o1d8;26;D;;P1;2T4:3MC5^6E=R2T20U1;2985a11d1[2U1><451?W;n5Ba2Q5]7OW4k3J21Z
1D1B;C53Em44`3^2K05407>4IFQ3P8Q1j@\1\121f5i181436NOR22Z13018U>Q@\4Z:0i2L4`13a1U59`2Z8I_21b7D`4d1
02HCg11j9o147:42`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1DV1<T9B3P5b211C3V35j8a2BC12217d1Z30d1S
2[14b58Z2W3m1R262o1d8;26;D;;P1>T4:3MC5^6E=R2T20U1;22685a11d1[2U1><4221?W;n2Q2MBa2Q5]7OW4V1m1FG22
1CFD12860:C534@T10^1Z162<64Lc2C;]1008@0022407>4=234:;Q3R2`3\2Q1e2W6g2T5\1\121U3`2i181436NOP212Z1
3018d?3]6i2nC0f34U1:3a1U59`2<m7I_21S720@i3=8NE01U3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D
140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GV35j8a2V1V2De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5
:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2V14507C`1Q3n4Q3Q1m
:2i5\1:>2?21X2Y33@85>:81436NOR22=L3018o\10[5l69k:I_21[620@`4d12U3U2f9479132^11>P320=@438:22I7c2S
1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3V35j8a2]3De20d1d3b58Z2W3Y1f262o1j7I
;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IZ<07T2Q3P8Q1j@\1:>2?
21X2Y33@85>:81436NOR22=L3;o\10X<9k:I_21e620@i3Fd12U3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;
6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3V35j8a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B
:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2a107C`1Q3P8Q1j@\1:>2?
21X2Y33@85>:81436NOR22=L3;o\10[5l69k:I_21Y7Di2[1:NE1V3U2c92442?2^11>FY220?;o17c23k240412312@3;63
@140411P111:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2D5j8e1KV1V2Z30d1>P312b58Z2W3^1a262o1]7V1;260:3
L:0<<23c4:3B:C5^6E=R2T20U1;226>a11d1[2U1><4221?Z6Q1j3a1h1c2Ba2Q5MDb57OW4f4_1Y1U1Im446b1]507C`1Q3
_1Z30<T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3018c8b1UCb?0g5`69k:I_211S7Di2[1:NE1V3U2c9247?2^11>
FY220?[27c23k240412312@3;63@140411R11:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2D5j8e1KV1V2Z30d1>P31
2b58Z2W3^1a262o1]7V1;260:3L:0I23c4:3B:C5^6E=R2T20U1;226>a11d1[2U1><4221?Z6l4a1h1c2Ba2Q5MDb57OW4f
4_1Y1U1IR56b1]507C`1Q3_1Z30<T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3018c8b1UCb?0g5`69k:I_211o6DU
4:d100V31S2c9247?2^11>FY220?[27c2o240412312@3;63@140411R1744801CC15N1L1N1H:12W1DV1<T9B3`1]1Q2^3V
35j8e1KV1V2Z30d1>U3d3m18Z2MY2614P1T1\162o1o4]2V1;260:3L:0I2g4:3B:C5^6E=R2T20U1;29>a11d1[2U1><422
1?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3_1h3T2BQ1f6c3B26d4M\127Q121e3P2B<>:81436NOR22=L3018c8hDb?
0X<9k:I_211X6D`4d11V3U2c9247?2^11>FY220?[27c23k240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B
3`1]1Q2^3V35j8a2]3Z30d1>P34b58Z2W3^1a262o1d8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1c1GU1><4221?Z6l
4n5Ba2Q5MDZ1W47OW4f4_1Y1U1IZ<07C`1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;T5^3hDb?0`5g69k:I_211U6
D`4d11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3V35j8
a2]3Z30d1>U3b58Z2W3^1a262o1d8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDZ1W47O
W4f4_1Y1U1IZ<07C`1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8T?0b5b?0X<9k:I_211e420@`4g1U3U2k97913
2^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJQ2S:]1Q2b211n35_?e20l:8Z2W3Y1P3o1j7U1
26;3L:f1]4Bj:T20U1;29>a11P4U1><451?\A<a2l2V1MMDb5_5kE0\2Q3mI\1:>2?2Z2Y3D85>:863[4=Q118o\10XHQ4D`
4d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3V35j8a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC
5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5l73Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31
4DP7]Q255D^X25jg60`4DU4:d15o>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3V35j8e1K]3Z30d1
>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1m5BQ1m:2
k4M\1\121e3P2i181436NOR22Z13o8XIV2k80X<9k:Y31`4DU4:d15o>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1
DV1<T9B3P5^3V35j8\18K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5
]7OW4f4_1Y1U1Ic<V5_1m5BQ1m:2k4M\1\121e3P2i181436NOR22Z13o8XIR;0X<9k:Y31h4DP381C@d1]9g547?2`1>P32
0k2P606234@3W11n14R1@15m1P1J:\1DV1<T9B3P5^3V35j8\1T1]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;
29>c1d1[2U1><:1o6d121057^2GV5T3Q5]7OW4f4_1Y1U1Ic<V5X7GQ1j@\1\121m2Z1]1i181436NOR22Z13U9PCT3i1U;O
0X<9S8DR2Y31\8D0f2A1e1=MX11k3n3?V5Og85:a264f1404^1:6;1206C?21E0200111522212270171A32P11P1S111O01
51CU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;<5CR83a2c53CV1`50Co1a3>d202=O=BT1;k1b2l;8G45En1C4H315Y9Q6K3M
D:Y12j1ECBT2_1528g1\17210524n27V513<X61X1Mm33g1;241O2I;A>J<AV5S12V1K93o1a<Lg1Y1e1@CO]1T2U2j2OZ2I
e52o102JQ27396E\2g14Q12119166E9JNOP1AP1C253X1T1>=^1152^1C\1239[<a9S4a?Y7D0X31e1=MV5n32<T61g8554a
264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<U127Ii5OBJ5[45V1037<:0@?i25CR83a2_533C
V1R2R4a5e3O=B`1FT1g3g:8G459;n1C4E2315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V
1K93o1^=g1Y1V2CO]13V4j2Z3_62C[102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\12317Wl1[6DZ2
N1S2MV5n3?e7X75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17>:i5O2?J5[45CG7<=2K1a1U15n2k5a2c
53C1T1`5Da5P1d2:6==BAP4Z3n98G45En1:84H315^2j6m6S2Z1j1ECg2_152P2d121057n27V513<X61X1Mo2M3S226O2P4
V5S12V1K93o1^=Q3j2c9Z3Q3]32o102l27=6ET44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239VY1[2_1Dn6bQ1j1Y16
f4a4P2f4f3Z2\1<i1i25W<`51W3Y2g;YZ1242T2e7mK:eS1`Fn2b1a4Cc2R3V2Z14f4i2Q9X=cO4D^X25Uk2o7D04]2E17]1
:2MQ3T2n3?V6g85:a264f1404^1:6;1206C?4E020011146212270171A324K1P1S111O0151CU1<X17Ii5OBJ5`3J40?F03
7<:0@?i25CR83a2c53CV1U6a5e3O=BT1;c17g90f48G45En1C4H315Y9m6Q24T12\23CBT2_1528g1\17210524n27V513<X
61X1Mm33S2241G2212@]151i1P3i128S12V1K93o1^=g1Y1V2CO]1Z4j2Z3_62Y1E02JQ27396E\2g14Q1211986E9JNOP1A
P1C2534S1T1>=^1152^1C\1239aS1Q3Z?c7D04S31e1=MV5n3?V6j3l45:a264f1404^1:6;406C?4E0200111;212270171
A32P11P1S111O01511AU1<X17Ii5J4BJ5[45V1037<:0@?i25CR83a223\53CV1U6a5e3O=B`1E0T1]5Q98G45En1C4H315Y
9m6[32`2CBT2_1528g1\17210524n27V513<X61X1Mm33e11;241O230;_3j428S12V1C793o1^=Q3V2CO]1g1b2j2Z3j1d4
2o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T15893U18152^1C\12394D^X25lQ15D^X25n5WQ8HDo1]3`MF[A\C5
e1I`5h>m1iA]<KX=>kl2j2d5k1o2RIS5D`46N>0a1[1211o;47?2`1>P320k2P606234@3W11n149Y115m1P1J:\1DV1<V6?
]2983P5]1P2V35j8a2A04e2P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;2985a11d1[2U1><:1c9S2n5T3Q5]7OW
4g3N_1R16U1I8DX80j19V1V5b3]4Q1S?f1\1\121f5i181436NOR22Z13m5o9P<P5[<0b6e59n2l7T1T21k1Df73hJ1K2a7W
6oF5k3P8c7`1g2El3KQ40_2d:\:6bF:S1`36I\5n>W@1nJF;X7\2k307g?k44g21:Q3o2V242d3:b6QS1i<o3D`4d1U?47?2
`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3V35j8a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20
U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31e5E\2K1;E<D
MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2Z4X13j1U6a5e3O=BlA8
G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2Oc8Z3_62o102l27=LT
44Q1211986ET1NOP1b1C253X1T1>=^115a1C\1239d7W;jN3EV3Pn6X1E]2Lc1d6Xl4i5`J2V1eGib1P1X1D^47BET2>>a14
\4Z=16@`C@416Q1859:Q3Z7D0X31^16=K13JW4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S11
1O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1
d1210524n27c4B13<X61X1MQ4S2241O2P4V5S12V1K93o1a9l3Q3V2CO]1Z4j2Z3h2f32o102JQ27396E\2g14Q1211986E9
JNOP1AP1C253X1T1>=^1152^1C\1239`Jg:g:16]1g9R1U3\7D0X31Q1<6=ML4T4n3?V6g85:a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ22[45V1037<:0@?8`25CR83a2c53CV1U6a5e3O=B`1k1_>8G45E
n1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4P2IZ3U56R12
o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239;T5f5>]2[:^17j7e1EY2N1^1GOQ5n3U7Y6PX1e
236o\1W]1d121057V3[>bF[DTAIk5^1X66c4l3Z5a2;g62fC]6[:X416]11Z1W1:m:4JEi4IME]Q1oa1aY2Wb1g:YIP?X8l8
Q71SB6X=16]1o2_3]728E]2[2R3Zi6l`2oKP37Ei4VK^1Pe2fZ3Vj15Emd6H^1Q:3EY_3ma3?EY2P1Y1i2kc2a\2Zi1f@=U:
7UJc8^F4EZ3aT5Zi13EWQ7aU3S5D0X31e1=d1Lb3n3f6LP8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V10
37<:0@?\2<5CR8e2c53CS12U6W9O=S2k1_>8G45d2CmD2`2CBa32528g1d1210524V3i5n4Y11X1MQ4S2241Z3XMV2CO]1Z4
j2j92o102JQ27396E2Y2n2211986E9JNP2AQ2X1h32^1Cm1g1IdAiK1g?3Ei4]l62EWQ7;EUAR=a1i8b:hGVf4TS2gY1S34E
o4Wl6]W3Z2E]2b1M9W1D5W4i7j2i3c3@e1_G1jS1lC3f[1cBe;9T1]3m92V1A2PG^1M5W;Lg32VP1:EX1D^47BB2T2>>a14\
4R3W:16@S=1Z6@416Q1859:\2D`2E]2J1c198c15W4n3e6nLkA_<Nm8`U1PJl42Y2d121057V3c4U1a8S3j>2V1gEm1^1X=g
32W5k1k5j4V2e1Z5a2a2P1X1D^47BB2T2>>a14a2j1Z=16@`C@416Q1859:5EZk2lU4g>n:k5EX31^1D2J3D5W4n3?n>5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<L?j;a2c53a18U6a5e3O=BlA8G45En1C4H3
15Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2Oc8Z3h2f32o102l27=L@c34Q1211
986ET1NOP1b1C253X1T1>=^11g1C\1239k4T[11a<c5EX31^1D2JV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S1
11O015EU1<X17Ii5OBJ5a4[17<L?j;a2c53g12U6a5c31O=BlA8G45En1C4H315Y9m6^3`2Cg2\1252P2d121057n27V513<
X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2Oc8Z3h2f32o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239U1
En4d6ZY3gh1`J2V1eGib1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:;EZ3Y1WS5Zi1U1TJ24W]1kP1=EZ3P4am2nR2Zi1
V1oX1Y>g6a9Z<`DT1EX31Y14GQ6n3`e1nj2Y2d121057V3[>i:TP1R7g@_324o3j4l3k1f1g1a2_EnS1f1\5EX31S2MV5n3?
n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4
H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2Oc8Z3_62o102l27=LT44Q12119
86ET1NOP1b1C253X1T1>=^11g1C\1239BE\7lU1Id1a1d5`U13i9i4m[21nY1U1R]1^;g[1>El7h:3aQ22a]11To2Vb1_5QM
Z<3DET3a?dQ210a]1cN4QOcO1e1fg1nL2<l:P123El7Zi63EWQ7SICET331W<Qa44b1d1210524V3Zi1W`1;8EZ3^1RS5Zi1
X8nm2V:7EGV3iKk9oe3bQ2f4EGg39\1L0X2U2c977B^11>FY23?c2T1^1o2:12312D;63@140411_1482CC7P1L1:C1H:12W
1DP=]1Q2QI0S2e1[7Z2W3^1k4P9260:3L:P63Bc7E=R2U2a129>a11d1[2U1><4221?Z6^;a2Q5MDb5XIR20K`1l6]1T2_B\
127Q1^6<>J3_1k2=\1c8g2_1Z5[4i6]9YBJBV4_61]211EX7ET331S2M>]2Y2c3:?n>5:a264f1404BK:6;406X1F4?41572
71f121P1G:0118F0159;U1;06Q17Ii5OBJ5W3Y1[17<\1j;a2Ja12421E0R23j1U6a5e3O=BlA8G455?V1GC4H315Y9m6P3=
P2?Cb24N002375284b1d121057>A?]17V513<X61X1MQ4S226I52P4918m1c2S12V1K93o1e;h1Q3e1T1Oc8Z3_62o102U1f
17=L3P44Q12119526@4T1H5OP1574OC25361B<T1>=^11g1C\1239W3Q\1d6P8_2Y2ET35c1FLD;EY3]Cg;fo1g3YLe3[B4R
7i5`J2V1^7d9a6RP1W8^:P1X1D^47BET2>>a14]192>;64Z1c92c316@h?0:>;`2@0316Q18319:H6Ef3R1kZ3aa3WS12FP`
24F0o_2^b14F_4`[2hh23F_4`[26F0^4`[2^b1fG3FP`2UZ23F0o_23FP`2hX24FZGeh1jh23FP`2UU73FQ;nT23FP`2nW28
F_6GhX2an1`f3[l114FP`2an1l6X2Fd60b2m5mE]1R4S2m1:=Y1m191Q1iKi4a12421E0eS14k6a5h6c9Bk1f3S10023X1P4
<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_24FP`2Z`1o\44Fl4S[2Zm54FP`2ef2om13FP`2ed46FP`2A
]f20di4<FY24Ib3Z8[GX3TV1T]1Wa4oh19FY2Nb3Z8[GX3TV1\g73FP`2Zc12Go_2Q1Hd213o1[4@kJ1U2R3h2m1:T1`2QR1
a12421FeS14^GT2U7;nk1n_1V<i5Z1Hf23o15U4@jJ01`1DR3;14U2m1:T1`2QR1a12421F];WH4^GT2R3R4;nk1d9YV13R<
i54Hj4oh2md14Hj4m]4=`2H`250R2g10b2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4
?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2LHf20^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1
V<i59Hg4fm3do2hBc9m2gM<Q1Hf2P2W2V2@kJ1U2R3h2m1:T1`2QR1a12421F5_S14cIa7nk1n_1V<W2a3RK4Hh`4f;lV23H
h`4lE\3H@U2Y20a20a1@\7m@`1O1U2^1c1;146=`1m1:T1`2g3U63U2d2?Q1U3\>DL2421FeCk1l<V14g1_7]5Q2m3V2AEU1
07R3U2X2fLf5S4U3f6N`:@0A`8Q1JS3T8`:b>3R9[16601R1^22011V2K9d4W1<O2<i>5]7E4m=c4T2Hb60b2m5mE]1R4S2m
1:=Y1m191Q1cP1a12421E0eS14k6nE^2T1a2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2X1
Hf2l40a1@kJ1U2R3h2m1:T1`2oKQ6a12421FeS14^GT2S^1l9N`:@0Aj^1d2a9i5WO44HgU59COHd210^6@kJ1U2R3h2m1:T
1`2QR1a12421FeS14cISACha1n_1V<i55H]U1]b3T_2S^23H0dV52HQV53H`20MHf20^6@kJ1U2R3h2m1:T1`2QR1a12421F
eS14cI`S2^O_@V<i5NHf20^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI6j2^P2n_1V<i5JHA^40QLN6Y1f614i7mR3U7jV1
[B\<U=\=YF=01V7l5f@<Hm1f5S^2U8W3lY11YAU:UR3V:4Hd2ji4]k22Hmg73Hnf2ik11HT2Hb60b2m5mE]1R4S2m1:=Y1m1
91Q1cP1a12421E0eS14k6b@[5^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2=H`2^8fQ4
j2V3CZ5_3AgQ2T8_4=Ia5Z6R^1eDP=^EP2Te1SOXk2U6fGR3Ie2U1j20J0a1@\5^E1<]1:R3h2m1:=FBm1Y7g6oCa12421E0
X4^Em94k6gBV3^2f3S10023Y5A?5R2Z2Z2\@c418BZ1S3]5N`:@0A[:11mBe8FJR27T274H^11Ba;d54`1^A1e14i8`14j6d
6P8_2<Ibc4SBXN_3Xk2`1d4X8nH3U5n3Ie2U1j20J0a1@\5Z9S<1<]1:R3h2m1:=FBm1Y7g6m=Q6a12421E0X4j6cA2j64k6
f3f=A:<2S3^2T1>R2S10023Y5A148X2S30`1\@`42183>N;]2S6NNb55h3@0886Q2g2Z53;1_Be8FJR27\1G74W21Ba;d54Z
8U6^41e1Q2]84[5^1d6k23P54Z2c1Ie23N\5@kJ1U2R3h2m1:T1`2Y7gJa12421FeS14DmFP2g5Q;9CZKA]1U2Y1n<n3S>gB
R?V<i5Z8U6X8T8i@3U5V1Ie202[6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIY7P2^79CjP1n6n9S>jQ1V<i5Z8X1Ie20H_1
1S4@kJ1U2R3;121U2m1:T1`2QR1a12421FeS14cId]1>^4n6X8e1n_1V<i54IRHST4^Z2V1Ie202U21S4@kJ1U2R3;121U2m
1:T1`2QR1a12421FeS14cIZ7W[1n6n9n_1V<i5OIe20^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI6[b1n6n9n_1V<i5R3I
e20o30J0a1@`3k1^E1<]1:R3h2m1:=FBm1Q>oCa12421E0h=X3R<`64k6gB6o2^2T1a2S10023Y5A391A52S6\@c4183>N;S
3]5NAX8e1@0A]Me8FJR2\274W21B^3R8i5]D`:84j6d6P8_2R1Ie20^6@]31[G1U2R3h2m1:T1`2QR1a12421FeS14dHN6R7
ca1b:n_1V<i56IYj1bc2ae20WN5ITR2TR7jOJT7D04o231e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270
171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6S4]1e3O=B`1k1_>8G45En1C4H315Y9m6
[32`2CBT2_15284b1d1210524n27V513<X61X1MQ4S2241O2P4j428S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396Ed
1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1CT17239eNg:g7D04S31e1=MX1m3n3?o4V1j3_2\25:a264f1404BK:6;
1206S142B020011146212270171A321N1P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1P5T1E]3]1e
3O=B`1EU1f;Q1f18G45En1C4H315Y9m6[32`2CBT2_1528g1U1>210524n27R3S213<X61X1Mm33S2241O2P4j428S12V1;7
793o1^=Q3V2CO]1Z4j2Z3j1d42o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1CT17239`7iNX39Ja3
_1TT1dBdW4^4[P4P21J]5JS31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[1
7<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2\1721057n27V513<X61X1MQ4S226O2P4V5S12V1K93
o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239eQ1Z7D04S31e184MV5n3?V6g85:a264
f1404^1:6;406S142B0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6
a5e3O=B`1k1g90f48G45En1C4H315Y9m6<n22`2CBT2_1528g1d1210524n27V513<X61X1MQ4e1=241O2P4j428S12V1;?9
3o1^=Q3V2CO]1g1b2j2Z3j1d42o102JQ27396Ed1Gg14Q12119526E9JNOP1AP1C2534S1T1>=^1152^1C\1239Q9o4D04S3
1;Y1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6S4S5O=S2k1_
>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241n928c33`Bb12@CO]1g1b2j2j92o102JQ27396E\2n2211986E
9JNP2AQ2X1h32^1Cm16Ja3dU14d]5W=o7D04T2N1_15=MU1P4n3?V5Og85:h1H64f1404;R1:6;406S14E02001001;21227
0171A32P11P1S111O0151CU1<U127Ie53OBJ5[45V1037<:0@?i25Cb5U293a2c53CV17o1m3a5e3O=B`1k1_>8G45En1C4H
315Y92j63W32`2CBT2_1528g1d1210524n27V513<X61X1MD\3S2241:D2P4V5S12V1K93o1^=g18P1V2CO]13V4j2Z3_62o
102J2n17396Ed1Gg14Q1211986E9JNOP16:P1C253X1T1>=^1152^1C\1239>U2c5g8e2Z2o3]2]7_5l=P3NY7D04T2N1_15
=1KV5n3?V6g85:h1H64f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@
?i25CR83a2c53CV1U6a5e3O=B`1k1j=D8G45En1C4H315Y92j63W32`2CBT2_1528g1d1210524n27V513<X61X1MD\3S224
1O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239X
8g6k1m9oNd7D04S31_15=MU1P4n3?V571Eo1g65:a264f1404;R1:6;406S121E02001001;212270171A32P11P1S111O01
51CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53C;JU6a5W3=O=B`1k1]6Q88G45En1C4H315Y9m63W326Y2CBT2_1528g
1d1210524n27V513<X61X1MD\3S2241:D2Y3FV5S12V1K93o1^=g18P1V2CO]1Z4j2Z3_62o102JQ27396Ed1Gg14Q121198
6E9JNOP1AP1C253X1T1>=^1152^1C\1239k2\5g8P9k9W7D04S31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315
Y9m6[32`2CBT2_1528g1d1210524n27R3S213<X61X1MQ4S2241J4230;5X1=NCV5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o1
02JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239Q8h4bL2J]o89Jo2=mf3SV14cY19ke12J[Q4OJl2@
k1eD_2`82R347B31:h1X;kV1d4j<c1QY2\@9TY14X7X5T4S3m_1:J[3`:Yo4_1k5WS1d1S[1\H9Jn40XU114Rl42cb1_7KZ3
`1Dj15f1702BC2X1I9?j98l1k38]88Di217J`42C>S1^3[1n223_60=c1@\2]1KU6DGT2d266;CR3LS10d4e5JH35O>Q1^14
Q2o2H>>C`1V4:?=]105h8o52j3W2g116X12?9C:3X4X2H1f1]1g1i35[13]50?3G10LHU2J313@71501A09=T1U4j1Q1T3K7
G3R10Z1V15R101:330LX1`1Y1b1Z2m3O>42131K=R3EV22m1n153:4Z:7Ek1h5d3\;X2o1S1i3W1W402KHI:12Y2d13Y2I;4
6MW1C_1Z;_1R1i19T4Q2a115b1?V121i2`1e1f1U12FX1_6R9Ka3Y1C0P26_1702L4`1X1?2P2a78h5]4[3L8A21g217JR1]
32:8>S1P35_1U1`1>1j2o2A4>c1@\2L@KS5E;D5>21R1I2012a266;f3LS10Z:JH350]1Q1^1V2o2H>>Cd3R2:0>=U1705h8
o52`14\4R1D16X1B9C>X4E[2V3<Z1_2ECa13]52=3K49293M001<B=15M313HL=O?U4j1Q1T385D43642344?D;e145>C01B
0A:X17X1Y1@Q1<1k1U2@C60161@94>711112000E2<9_2LV223Q3P1:4i8`124Ek1[5<f1m1^3F:T9`1>m4W1W402KHIa1l2
3S3;46MW1e3U>9c3Bo1a115e1<;M126_2P35U1:5U12=a1_6g7Ka3Y1C0P26_13302b2^;8h5]4X48Di217JP4?2C>E2:l7j
1Q1LR2F>c1@\2]1KU6D5c2012a266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=U1705n16U4\2U5I2e1\4g116X1B9C>X4E[2
V3g1U3Ca13]52=3KKU2EM313HL=O?U4j1Q1l1W1822D43;234468D;j15>C01B0A:X17X1Y1@Q1<1k1U2@M8@94>71111200
0E2<9\3V223R4:4i8`17Ek1h5d3e=o1m4W1W402KHIa19b23S3;46MQ15=Em>78X19c3b2a115R2AG12f2Y1f15U178U12o1
_6V8Ka3Y1C0b1=6_1702L4[14l3a78h5i7L8Di217J`42:8>S1P35_1U3l2o2A4>c1@\2L@KU6D5f1O2a266;f3L6L0a1Y3^
5JH3310]1Q1^1V2o2H>>Cd3R2:?=[1105[6\2o52`14\4R1D16X1B9C>X4E[2V3<Z1U3Ca13]52=3D64<9i3313HL=_2R32j
1Q1T385D4:42344?DV25R101B0LX17X1Y1@Q1Z2U2@C6261@94>71111210E?26\3V223Q3P1:4Z:24Ek1h5:2X1m1^3F:i5
Z3`1>Nn3W1W402KHI^43S3;46MH85=W3h9S2OX19c3b2a115R2Y119l1BP35U1:5U12=a1_6IZ7Ka3Y1C0P26_1702;f1:4^
;8h5S6b28Di217J`42C>S1l7l2LR2F>c1@\2]1KU6Dl22a266;f3LS10a1Y3^5JH35^1Q1^1V2o2H>>Cg5:?=[1105n1\4\2
U5I2`14\4g116X1B9C>X4E[2V3g1U3Ca13]5@3DR1i3313HL=b52j1Q1T385D4?23IDV25R101B0LX17X1Y1@Q1Z2U2@J28@
94>7111122E?2c3V223R4:4>k97Ek1h5:2V3`4T9o1Nn3W1W402KF1Ik1b23S3;46MH85=EZ<j28X19c3b2a115R2S151V2B
P35U178U12=a1f2h3Ih5Kk4DP2f1702b2^;8In4g5n28Dd1T117J`42R1S1Q3j4c63:c1@Ef1]1KU6Dl200b266;f3LS10Z:
JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52e1\4g116X1B9C>X4Q3h1]1g1i3a13]5@3g1i3313e1]1e4j1Q1T3S1G3e35R101B
0LX1`1Y1b1Z2Z2b1O>7131KV4V22V4:4Z:7Ek1h5d3[493b6X2o1m4K;W402KHI^43S35546MW1Y:T3\49h715R2Y11i2V3f
1U12o1_6Q6Kk4DP2f1702k1F^;8h5f88DP2E217J6Y42R1S1l7R6@2;c1@\2]1=2:U6Dl2d266;FY1e1LS10I`9JH35^1Q1^
1V2e29H>>Cg5:?=]105h8o52R6g116X1B9C>Ib14f19?Cc1V3g1e1S2a13]5@3g1i3313e1b2f1i1j1Q1T3S1G3e35R101B0
LX1`1Y1b1Z2m3O>7131KV4V22V4:4[4n57Ek1h5d3[7Y6o1m4W1W402KHIg2f13S304546MW1Y5a<9c3\2g115R2Y11i2V3f
1U12o1_6`5Ka3n1P2f1702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10k4^5JH35^1Q1^1V2o2H>>C
g5:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T38J4B3e35R101B0LX17X1Y1b1Z2m3O>711112
2E?f3V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI^43S3;46MQ15=c?i19h715R2Y11i2Y1l1f1U12o1_6T6Ka3n12m1f1702b2
^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872R1V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Co4G:?2:]105h8o5
2R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T38F34B3K2f25R101B0LX17X1Y1b1Z2W1_25F8>7111122E?0f2
51FV22V4:4Z:7Ek1h5d3c5Q8o1m4W1W402KHI^43S3;46MW1kA9h7150Q2Y113e2V3f1U12o1Y5U1S6Ka3n12m1f1702b2^;
8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872I8V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g
116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T38F34B3K2f25R101B0LX17X1Y1b1Z2W1_25E08>7111122E?0f251F
V22V4:4Z:7Ek1h5d3c5Q8o1m4W1W402KHI^43S3;46MW1kA9h7150Q2Y113e2V3f1U12o1_6P6Ka3n12m1f1702b2^;8h5R7
c18Di217J`42R1S1l7Y4DR1A>c1872R1V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Co4G:?2:]105h8o52R6g116
X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1m2U3j1Q1T38F34B3e35R101B0LX17X1Y1b1Z2m3E9>7111122E?g251FV22V4:4Z
:7Ek1h5d3c5Q8o1m4W1W402KHI^43S3;46MK;kA9h7150Q2Y11i2V3f1U12o1Y5U1l5Ka3n12m1f1702b2^;8h5R7c18Di21
7J`42R1S1l7Y4DR1A>c1872I8V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Co4G:?=]105h8o52R6g116X1B9C>X4
Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T38F34B3e35R101B0LX17X1Y1b1Z2m3E9>7111122E?g2NV22V4:4Z:7Ek1h5d3c5Q
8o1m4W1W402KHI^43S3;46MK;kA9h7150Q2Y11i2V3f1U12o1_6e1L`76X:8J]1Y9k3]1kAQ7G3Gb5`3`>b3Z6S9m1=6^6=?
\2P2Y1h=]1\3n9i4W2Y5[1[DY<k9S@E=h1W5m1[@^A[;PD]AR1e1Lc4DW2_:8X2l>Dl4_1bAKP7T1ST1`11Q7?\2P2Y1j;m1
X:Z9W2ZGf3R3T2;64KR5\2N1h6\BCY2=_2RJ3e@ULk6P2mIe1L`7h:J]1k?8Z1QFG3i8m3f1b3f2c3Bo2j5U3]6J`11Q7?\2
Z1EY1_3c9R2\3b=T38Z:1d@R3g24U7V2SL7e2Z5XHi;1[5M_3Y1C1o16_17f5]7Y1h5o7;KV3115[5>W1Bn1Q1a5b4i2n2@N
Co5]4n2Bf3`5SJ];f2W3j3Hf6>R2j4c3]1T2Q9T1_1S2l4e4j1Q1P3343J43462321123;D9\1814DC27;L92K75R1@18_26
a2^2?Q1<;1112000E2<9Fe3Y1S37c2X43f3M2GU8\:Z1ADQ3l5=P1_24Q5`8_15W1g>b15=e21l5:122R2Y119\1a10OLW28
U12T8?c2Mn4@o1f1n5g8h5[8K]2C1217Q1Y4Y2n1c6_Jf3`5SJT>R7X5V2>R2SEa4S5e4j1R43S1G3^314DC107;L9\1R1B8
Y9<;31K`1e3d7m3i=n<Q3l5n3e5o:cI:15R2Y11g7U12Z1Nh410b2\1_8Z2T5W1X2\2Z;14Y?1d?2l1Y<g5_<mZ1_2i1h:MI
^1Y^1^:f2a7\2Z7^5W3P5g2`>Rh1EN[AZ2\6X2\2a:PP1Y>WBQ]1U2`<^1hh1e<Z7^5W3WR2j9R1Oi40b2k?Y2c4X7P1:V31
4o:Xf2k7dAQEU8GZ6Z2V;2\;_9X6YAeE]FW2d8T=P8IOi40]24k?m6^2R1`7H14mKZU2nU1_;m9j6W;P7l;X6TMfBP2P1h40
b2n1j<9j4U9`514U7<h28:Z8o1]1:Da2Aa1U1j1`1Z:a4eG]>Q2j1h683Z2f1R3i2l1^2[MU3lFS9e2N@Fi1\1k2Q31X5b1X
4_>Q1V1n8^Z1V3P1h400a2V3<U;T5o7U1Q2^3121U7c2>;e85i1h1Da2753a1U1j1`1e7b1Q1R1^3X;e3f83\;l2Q2j1h683
Z2f1]2Di2l1^2j:i9f8U3BU:P1W:o3]5@e2_1F3e1GDk2Q31o4k1X4[32k7;3`1S1Q1V1n8=P1m502?^1R5k5_:WMj6X1P1h
42[24i>Z>g4H14e1_5U3\=a2T5f3eKf8SI83Z2i4aT1U3BSNZ6n5Q31T;_>W;P8f<SHZ?4P1]o6P9nT1JQ1g40b2k<_8_7W2
a314hNUEiT3U2U4f1X:jIi5\<0l2ie1`=n8S2Q1W3V18009Y1Ma1L\:]7Q1b6LW2a3121U2n5T>d3CU4n>2S6g1mBg3QBi5T
1aMe53e?8X1=[6e3oBHd<i5P2W8S20P1@Z1\9`6V2j7_AgD01o2B[8=Q1g4^2P=PEH14hNVV5VB0cP1S1R1d4]2>o:c3U\1]
4Z4WEUDT2f>h?[2c9Q28h]1V4[1]62Z;`1e8CX1U<b5X2X:R7R;S=ER1aBc3V7nT1]4Z4^=d?Y<T2m<cORj12Z;S<]P1gAe3
h7GS1n>^V2La9Nh79bFV;1P?e>Q@P1YEb:h5mY1T3g2a3j:=S1n>^V2^:Nh7SR11fMQ@mP1kb1Y65S1lo2kZ1dQ4Y6i1T1S3
e1m<0o1P2i33U3_5f3W4Ic5[3h5n16O<]2j9B1hOV>`:?T2P1m3m?S31`4bFc3f4>X1Ok1c3399S4nBi107bAQU13TFm>R1T
1S3e1m82l30o1P2S7_5n7]6[3g76O<]2j9BQ^1U=P1m3m?S31`4bFPA9hZ1nGa1T1i4m<0o1P2S7h46a4Mn2]6[3g76O<]2j
9B1m3[1bX12Y<KP1m3[:Bn4S31`4bFc3Z9QQ1QV1i5W2e63_3LgBZDJT1i4m<P2PE\;g7_>1Vl1m3m?S31gN6EV5^1g1b34g
4jCPZ2l8JT1gAP2]P1g76j3]:Q^1V>m3QC1nM7Z12?U6`34\2_1Lg1jCP1U1c49e1CV;AT6V6Y12\1R2c514lOUX2fA2kBo;
UKe4l2c=\1iN_2a84i@CU1c4\>T6n?H14lOmh2NnBl5P1jW1f8E`JT3NV1k4R1@FZAb2<P4R12[5X4RNQOgW1ac15`1[6IgE
c7S@kDk1YGU>Z@<<V1TKn=Y1RNoNX:jk2d[1kDk1YGCW1a4RLm7X114jOW=m8aW1k?a9j5gZ1TP1i6c8m;FW1a4R2a:]?m7X
114GROW=m8]g1a9j5an1c:f1[KQ8Vg1=W1a4YU114aHX7]S1a:g?kKT^1TP1MX1`4\Fl>14Q6V4h;V5^B2X6\?bV1[1U?iU1
;X:eI4i5W5T70oU1WP1d9FX1h2g1R?5WEH14Q6l=TP1[X3o3P3YQ1T2Q9T70h?dDCY1_4YS1o114DnGkX2m3e4Z3UQ1f5VX1
T8`:UIQ>GY1_4YU114DW;U6`6gEaD\FT8m3^3gU1f5VX1T8`:dI7c3?Z1S:P3\Cj7\9o7Qn1kLBk2i30eb2TK?Z1^40c5P3\
CV914i7QV2kLP^1[i1g=3Z1mb87]1[1]40b266W7o:0Q1GY2C1Q6ANa314[@l:ZA`]1UP1YDYHZEX2\3e1c4o@mF\6n>Q2g3
1`<BW:@3c3d1[1]40Q2@=P2T1Q4o:0Q1GY2C1Q6A`414[@l:]=l3Y3VZ1UP1YDQ=]?Q=R4X2\3e1c4Q4o2m9nD1]9^5[8g1Q
4b<[;E]1c1E[1]42VEj1Y2CS6Y4H14mKoCYg2Qe1e5e1e8Wi1o>P1\1\40b2c<7i>o614P3S2]=l2o4HS\1W1a2VS1\T2S1^
37m<f1^T1]DV5Q2g2`M<\1\4W?7iE14aQ5WDi>e8V\1V1^1g2Q2n10o2^3\;V1MR74[<e:b8c7eh1Y6WHn;_1k5[4WBh:j1d
1R>i2A[:k>c4Z;e=?XX1d6:^1kX1U6ob2Xf1k1TW1i8[4WY1E_1Y40P;f<a3GX2d5X114XKQGiW1R3hISd1d=_S1g78_1Y4Q
;^IH14`i7S1`1V4e2mHg2H^2c3^1^6]2U6S31Q9[?_6lZ1T=P4S5V3a2dHTIe792Fj2_F\7RLjT1S;<`1l6mHoCaQ1g6e;V@
gS27ma1S99a1jCY:c:Td1Ej7RS4b2?b1e2e1h>]4P3^_1no1Z?HkR1^<9PS1ZU1S1b1[4P2g<]4P3d66_5iIX9no1f:c4HnP
1k1V5V3b3l4l@_3W4W6ZU1e1^1e81T3?j@cAo29b1TCbEYQ3WQ2aCg7W6ZU1Dc1k3m2h8l5=X1l?MkP1]@T:\:X8j\1k\2U4
Mn=aU2Gc1X6@?X8l5=X1l?MkP1]@jLj\1jU2P7U4Mn=P5a:ne1h39c1_Ef1ff2X8`Q1V4a[2`=@d1c4K0Z>010Qj2[GU1]P1
W^1kGWOSc18d1_50Z>Uj2So3WOSc1Dd1^500_1j<aa3U1aV3WOP52g1[En<l922Y1m;=d1\2^A010Qj2jD`2U1]P1SV2WO;e
1S6j:oj3c1Ug2iCW1RCS6QH:e1n@oj3c1oZ3W1RCYW13oG5e1n@ee3Y5c1<f1VHYMU64[6P3jQ1fT5W61_AKf1VHYMU630T2
V4P34eQ12dS4]GV2Y7W61P433f:?o1_<l<j;c2f1Z2^1P2]2m5mE]1]3h2m1:=Y1m1d32U64n3?l1U3;P>a12421E0_@`5eD
P2mC^2f3S10023Y5A?n6V4U<c418m1QDaNe8FJR2>m174W21Be3=i5c1W2>Q8T5DFgJd6=c4n2_2:g1Q4nKZ914GWM\3Tl4C
g1Q41P2P:j?Z9121GcKc1\3hMob1^Ol[1d]1<g1Q4WS1<d114\Q1an2h8Z2^b1Z2h1i1U28[2_163;SKS1GP5S=?2V6kAj2S
82S2lJj1R3o2Z:`:153hT1Q:k5V6n5A8IU:a6c3_Ac4l4i2UGl1b:o21f3U1\1E0Ce17Q1=19Gj6U4=:`2a168E4Hh1i1_2Z
2_1gR1Dn<PKZ:lJXBf:l^1V<`6b8k<PK_V1[9Z1\;_7Ih1i1j4_1BWKS1GP5ob1lJXBj8g13dQ2^E[9dA_V1f=\8c4k2a1Ah
1g3l2WAc[12Q1T1R>0me2gd23gR1W3k1SL7h1YR1US1e<lh1n<jY1Ki1o3o1[=W2n44W41W:14Ag^1LYX1b5]4Xf2b2V78ZV
13d8Y1U2Hi1o3o1[=W2S5W41Ea91497g^1LYX1b5]4Xf2b2V78^V1Gi1o30Z?W2S5W41Ea91497g^1LZDnCP:kh2V78ho2Ii
1o30R<W3^20S9Y:14Ag^12IZDnCX3Y2R81m1f9f`28=i1o3[?W2S5a>14Y_1LYX1lR3_7;j1S6o;h9R4\[2nS12hb2h?VP15
j1SBh9^c3dR39j1m5U<h9^c3b1QQ3eR1S12j1Pb7T1k1T25T2m1]6o>o1Mi:dT1QKgS1QBa7^5_1k5WS1d1P1^3]Bm8Q@eI0
82>Y>RB>^30Z33k1kKm2;k1iNUh1`P1jFR<j7j5m2PQ3b8Hl1T46b?m8P<V>aJ[Z2h8ll1bB2g8m5ZHiAX1n2c2o>\66]6Bl
1o5n=k6Q2P<Y:h:Zm2cU2HbB2g8Zd1c2m?P83l1[d72Cm1YU19`4_3R?S9Z7[i3n5n38n1n1[1nFfJZU1gIZ1m1[2V180:Y1
lLj29a314G]1Q2l3U;n2d3_2c=1Un1dJ_EAX3Jn5\1a2e5X7b?bD@b5e;dIgIB6m1YU1k?QX1mMi]1<n1j30b2d;d6[@14cW
2Ta2f6:n1j3X>d6b?H14cW1oO=o1]6UT4j2n4a1>_3Ejk1b8e1bg2n1o1d3h2c37_?Wh1PG`Q1j2[4Ba1>BU2FEgCm?b:2V1
`FQT1l?P1X1D^47B?5T2>>a14b1i2^1k;16@T6[=@416Q1859:X39h305Mo1`3DW2WAf:lP1Y8d:iB`Q1j2[4V3U2R2`7[5R
Fd;^;Y;dO3X4aS1Z?\DS49o1X6ZT4j2_:El<QU1bf2IP2^3T3e]1V4R=]`2WV1T8Pa1S=mF\6n>_25=V?1l4V5F?4c3EP2c6
on1;eF[i1WV1Ui1S=`F\=[8e2=V?1j:?4AQ3<P2_3DVNXOm32[`2mK3U:UR48P2YX1]b1Yk1_5_KkV4`AGQ2o3[2\>T5Dc1h
>o:Y4\EZV1W;Ui1eU2aFa6[4;L4V3lW1:Q2hDT5D\@fT1ba1kn30SV15Q2^3d1md6Td33Q2dAed8?R2\3Q<n13m2Ej<Zl4U1
hV1V6_]1m9Q\18R2_DgCjQ2cQ1oFYa4j9R6S2j11S2MZ1_1>l1n3?n>5:Hh164f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1S9f2a2c53j1W2_1]2a5e3O=BR67a;8G45Ec1:C4H3122Y9m6^3`2Cg2_152P2b1121057n2
7V513<X61X1MQ4S226O2P4V5S12V1K93R1L^=Q3j2LQ8DL]2_62o102^1]17=LT44Q1211986ET1NOP10a1C253S14T1>=^1
1g1C\1239]W1Z1e:c7Q1S2X60_1SGl8nEkB_5W6YEeAZ[1Z:b8l9NQ;0A`?a16[Gc6=PCQ4XI49S6U<FS2Y6VMe4PEg1h2\D
aKeA^?b2g1^W1i;j2\J]Oh\1j4d9d87T2gOU:f\3bh21PM<T2[380:VNf614ma3Sd2[l2_5T2i11^1DMV5n3?n>5:a264f14
04^1:6;406X1F42A157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3
`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_3o22o102l27=LT44Q1211986ET1NOP1
b1C253X1T1>=^11g1C\1239mS1BU2P2`:[G_2d3mF2Y>]l2_1k5RCT@d1^;f1la14U2]V1`i2[U35U2XATE`i2[U3@V2b30c
?`5Y6U5c414fY3]LYKe9^:XQ1FV2b3009X?`5Y6U5c4121fY3UV1i1g?f1]BhT301=V2b3d?j;i914dY300PT1kW1a>9W2i1
d=Q2aFC1UHYP2X6X2m16Y10B2n1f13[1B3_1I1a4V5<`19\2V10??g5^2d8[223>f1k2U3\5S1g<Q440T7o5\:X;Y2d6ZAe8
o2^2c19k2h4^60:P128^2778:65X19L839R8U33433F123;2362867<?a14049127;017;O50C?25O2268866@F:49F?5E_2
9192;14;3547414200111210C12:1_3U1o2a6n2]1T21]1`;`2l:=aJ\=n605Y1;h13411226e15157I126^?P4X2T2Y1C2n
1_1m3]5c5`1f2W1Og5g==f1a5n;i7V40T=oGg_1V;`3i8U3343J4346234123;7<?a1404947;017;U10S125O2BFb14`15U
3;8?14E47417001112000C12<9[4a9n2]1V2]1Q>=l:l]1P105h2E811226k115Q1126^?b4X2T2Y1C2n1_1NT1W7V5<`1f2
W1Og5^2P;Ef1`Ab7]4U=\:b=d6PMX7h4g>n5j2U3343J123462321123;7<f181404947;017;L262K425O2@18=@V1\2_29
180766;3547417001112000C12<_8g5n2]1V2]1[7:Z6Y3b7=PCbD`7h2E3411226e1515Q119^?U1X2W3DW2V3d74V6g4On
4dGT4m104U<`=h3\:m6V2]4RX1[AZ4`=XBa:c8n2]1V2TA3X\1`HIX2T6k:c5_5OZP2^:P53]8`Q1nDi@f39^?^7]3R;K`3V
2]1XOBY2f3V2YQ2_3jAmX1jT1j:3WZ1U4P50HoIR<W9:Y2WW2ZER=\Q1SZ13]^1jOR<=Y2WW2ZER=jKnDfJ3P5\Y1jOVGk[1
2Y2hS7:Y2WW2ZEh6UCn>e_1a^1V:WDAZ2\2W3]IXS1g7\4g9n@d8f@2VLbK[Y1V\116Z2d5QQ2aAn@dj3X1Z2T3U1g1P51[R
1i85T@[>U3j1_9_2S3i1P4^1P7`C`Em<P\11Cb9Q9^@S1[2c5^1W5k8T2DnLc2eF4Z2Xh2Wd1nM4Z2fV2aAc[4:[2Gf4^?QR
2k^1W^2^C_j2S83[2`5oZ84[2S3WY1X33[2kb7c_1e2\2U1Ca18X22_1[3[11l=A1U8V7_X112Ce1h5010`=lR1n=W1DH1o3
Z;_1o23k1A9`>j1C13:[4R1h1Q2V2S2?Q1g1GA024IW3m2i@T8Li5j6j9mW1D13>42R1h2<B9e1b<2T4L\2U1S4F_1fBP@_X
112gElR1U;h2W1XY1gBX7Y1_?fEj9j1gS1EeF2T4\1]2Q1l40a1@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIQ3a3_W1j6Q3N
`:@0An7QOi7V<i5fMJE41]23]2^5M@^2Z5W8Q45SP14^Gad1ck3_Hh=_@f2eD]67^2Z5W8W4aZ6ke1XN8^2b=W4_X4QR2We1
kj1k14^2jA1aj9E_2h5YDjQ1a2d<aW1TX1ed1hD0QCm:RD]4i5R4U9\=_6R74_2T[2a]1fn33_2T[2aT82_2\Z5@`2c40_4e
;j;^6cU4eS3P>UP1J18i4X6Q1`2c40F^?if4YX1UZ1YB?33b9b32`58`6f3Z2\2^6l4J18i41J[560c49`2jDnBWk3f9Ym1P
IoU1lT1<a2]1UV21_AS\2lm1S;j<Y3d?19a2]1UV21_ATe4j<Y3d??a2W30XU114jN1_AS\2PY2j<aA\118a2W30XU114\`1
dT67a2cW21_ATe4iO19b2o?R\1S9c_3c3g30`b2=b2o?QCZ1Z3mLe;ng2_<`3j30`b2;c2U3gQ1a314WZ2V>V5ce1Q78c2U3
YU114WZ2QY2_R1Gd2k2W2jKRBXEI`5h>gC]<T>>lW2=`Dj2d5k1o2Y6hB\5;d2nP1RBXEIYDi^1kl2j2cS1k:9d2Qc1RFYDQ
Q1g=[U3`Z1n]1W1e2l1Q1d6o?Rb4`J2V1jS1dV1P1T13D^47BET2>>a14\4Z=16@`C@416Q1859:6e2oc3f?hMlY2WM<f2n2
k`2U8W3lY11_[49_8_:bN6f2jc2U8W3lY11k1f2j4]2m5mE]1]3h2m1:=Y1HT1Q>oCa12421E0fZ1o8n<^2f3S10023Y5A?n
6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_26g2j1\o3b9W9^h38g2^S1hm2b9H^8o2^e33g2WQ4b9Bh2oLYBU5_a12aU3
^KbC`@P2g3=b62^2>YD5h2i1UKYBh[76h2TU3hP1WT1PS36Ci2]5]G0ZY1RR1`Fe2n8J81AfW20VZ1VJcGWO=i2kL0ZY1jDW
=`Fe2n8J8]V3VQ2<j2[IU7VBgd1[8n5i:X2Sd3RESS2>j2Q5X=P7U7VBgd1TIX2f3WBS1Pm2RE;j2Wf22UAS23R<i:o5[CSb
3Dk2Qh1YV1j5]6^8iDn2i;A3f\21P1h28R1`Z1_Gm6Hk2\e1XGS4a=aW1k13n2P1i3Dl2_:i:_k11P1Y1kT2[4P1_D12k2b^
91l23l23kk32l233l2Zg3j23l23kj32l2Uj32l2ln82l2mX52l2\[82l2dh34l23`h3g12m2nm81m22m2gW54m2[g3n274m2
V5a_8c82m2[X53m2bj3;2m222m2nj36m2[g3V3ZY5\>YG2m2kX5=n2i6m]3T4^T1`3U7Qc2_Y1_3g2cJc47n2lh3^T1`3U7Q
c2[Z2<n2i6fI^j3[2kd1i1oNkT2eADQ42n2_X9:n2X5VV2Eg]11X2RX4QA92n2ij96o2`b1aU11WKZn3Bo2`b1S2S5Z155bL
1Q1`6k3Q5f:lR2gS1bER2g7o2U2d100^11e1U2c92442?2^11>FY220?[27c2o240412312@3;63@140411_14801CC15P1L
1N1H:12W1DV1<T9B3`1]1Q2^3[9DV2a2B4e2>k20d1>U3b58Z2W3^1>GZ162o1a7R1;260:3@;:0W1\4:3B:C5^6E=R2T20U
1;29>a11d1[2U1><4221?Q19n4l4n5Ba2Q5MDb57OW4g33J21Z1D1B;C534@T10i2Z807CIFQ3o1X3T2B4LW;`2n22\127Q1
21U3n1AB<>:81436NOR22=L3;c8a5b90b5J_8W60_2N7HA9036Z18l49n8l1I_211V1o2P1]1Lk:<Yn1[9]3T5b3o2_FZ2R3
gQ1[2Q4o?fN^3XFR5U2]3Q6]:U:6W9n26n53i7m3[2_AR2o23\23Y22W4dZ1m?hT1]=b6nP1l3P9H`J2V1RG0bG7`KP1G@D^
47BET2>>a14\4l1BY20a2^1JZ2G@16@`C@416Q185923351\1Bo2J_1oGkn1^?XD[Q14Xn1kB=S8Q27_3_5l[2^5o2N1S2MV
5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45E
n1C4H315Y9m6^3j1ECg2_152P2d121057n27f4?13<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3U5Y12o102l27=LT4
4Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239R7D0Y2N1Q1<6=2JQ1T4n3?V6g85:a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315
Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E
\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239`5c8j;Go2N1W<iZ21kR2Q5d121057V3Q8a2T1hT2PI`7c=P=l4
o2U2JI3T3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2X1201n1Z30d1d3b58Z2W3P462o1d
8;26;P119P1;2T4:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n5Ba2Q5]7OW4f4_1Y1U1IR5W707CT1;Q3P8Q1j@\1\12
1f5i181436NOR22Z13;_W1X2V30X<9k:I_213o2Wa2P^4JDZ2N1U2Q:jh15dU2SDd121057V3i5g>TS1Q3Z4QEg4i2j=]6o2
3J1S223F3NS4n3?R2k<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4<N7<:A?X8N;V2a2c53
j1U6S3]2e3O=BlA8G45E2k1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c
91X3\5R12o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239g4W55?Jd8:C]4T8h3V6X41i3h<42d5o2<A1S2
MV5n3?V5g95:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1NW8c2a2c53j17m5a5e3O=
BlA8G45En1C4H315Y9b5=0K^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102
`2;7=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Ao2oB\2B_5T7Z1Z3d`1cCh4hAUDZ:P]2[U2j91o24o2`2D]]4
7o21gh334U193o2bj3f^14o2Ph2\X2h[57o2[3Tn5SA^k2[@S36o2_2`e2Q;nQ6bIW1o2`23d6\c3e^1`J2V1_Z2P1T13D^4
7BET2>>a14\4P4Y916@`C@416Q1859:f8D0Y2N1e1=M>]2Y2c3:?V6g85:a264f1404BK:6;406S14E02001119121227017
1A32M21P1G:0118F01517;U1;0X17Ii5OBJ22W3S15V1037<:0@?U2C5CR83a2Ja12421E0R23CV1U6a5e3A==B`1k1_>8G4
5EV1GC4H315Y9m6P3:2P2?CBo14N00237528g1d1210524>A?]17V513<X61X1MQ4S2241I52P4918m1c2S12V1K93o1e;h1
Q3l19CO]1Z4j2Z3_622l102J:f17396E@k1g14Q12119526@49JH5OP15730OC25361B<T1>=^1152^1C\1239W3Q\1d6P8_
2S1o2d2d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:2P3Xj39P3dg12eDV?FlMb1dV12P3aa61P33P3`h3
g13P3Xj3b12P3_h33P3Xj3QY33P3^h304P3`h3g1b14P3S1\g3g12P3`h35P3Xj3b1m8Rn32P3lR83P3Xj3Xg22P3kj32P3W
Z93P3Qj3I3P3dj364P3kj3`]1Zn14P3Nag3Z23P3`h3Z23P3cj2lM4P3jk30Ud24P3kk3b\1bW15P3_1[j3Sm1QG4P3kk3Ud
2_12P3kk33P3kk3b\13P3R1hj32P3R16P3N4^f3X4WS53P3Nlj33P3kk3ee22P3Qj3R2P3Z4c2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_22P3bg32P3in8DP3
B;4d1_Ko4U2c214aP12e<VU1PCk7hS3i=QY19P3J3b3Z8[GX3_b2Q[68P3J3b3Z8[GX3am83P3`h3`16P3JjMli2^1c;2P3J
S2P3Z40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f
5o1a9QU1o6d6P8_22P3[Z44P3R1mi3J4P3R1hj3ee22P3Vg35P3nh3`1Z1m\1h2Q3_4J0a1m5mE]1]3h2m1:=Y1m1Q>oCa12
421E0PR1]1234_168k4nE^2f3S10023Y5A1=n6\@c418BZ1Hh7NX1a37]5@0Ak:1_Bo3e4FJR2\274W21Ba;;S43P2WMT14j
6d6P8_2T2Q3Y4c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS134k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:o;aB
R4b4FJR2f5o1a9QU1o6d6P8_2P2Q3_4]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^S1234f18k4nE^2f3S10023Y5A?n6\@c4
18m1c>]5aNe8FJR2\274W21Ba;Q\1d6P8_2U2Q3n2_10]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^S1234_1?k4oAn3^2f3S
10023Y5A148n6\@c418m1QDaNe8FJR2\274W21Ba;Z7fT1d6P8_2S2Q3Y4c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS1
34k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2Q3Y4c2m5mE]1R4S2m1:=Y1m191
Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2X2Q37Q40b2m5W
7e>]1R4S2m1:=Y1m191Q1cP1a12421E0eS14f1T5nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:i:dBR1R4b4FJR2f5o1a
9QU1o6d6P8_2LQ3=0^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V<i5S2Q3Y40b2m5mE]1R4S2m1:=Y1m191Q1cP1
a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2m2Q3Y1o2c2m5Y9c<]1
R4S2m1:=Y1m191Q1cP1a12421E0aS13401\1?k4oAn3^2f3S10023Y5<4?n6hD7180AZ1d34V1e2;>NE1Z101<6d1197D27]
4aNR4b4FJR2f5o1a9c<c=i:o6d6P8_2g1Q3=_6@kJ1U2R3h2m1:T1`2^?d4m=a12421FeS1401\1E31200RGS4LQS1WDU19L
h4[2b5]Na9V<Z31\2f3c4U6WFo:e2Q3Y1T30]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0Y2_Lk4401\1E8\4nE^2f3S10023Y
5A68n6\@c418m1j:HFd116107?427]4aNe8FJR27T274H^11Ba;WJiAd6P8_2W2Q3Y40b2m5mE]1R4S2m1:=Y1m191Q1cP1a
12421E0aS13401h6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9`9`Ko6d6P8_2U2Q3Y4c2m5mE]1R
4S2m1:=Y1m191Q1cP1a12421E0aS13401h6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P
8_2[3Q3_4J0a1m5d33e>^3AK]3h2m1:=Y1m1i:X2Nn@P3a12421E0aS13401O74?>B4d3i4k<0W4^2f3S10023Y5A?c4Z2\@
c4180AN;n10^4R2NNc1k119e5@0AjIb3e8FJR2\274W21BT6\5j22^:_FT14Lm5d6P8_2]2Q3_4J0a1m5mE]1]3h2m1:=Y1m
1Q>oCa12421E0aS1340j6eAX4^2f3S10023Y5A68n6\@c418BZ1n1b6NQ1^3o5@0A]Me8FJR2\274W21Ba;m7SM4j6d6P8_2
P1Q3Z50_c3401\1K2XU2T5g4NGg19d1197?77n40Ah`1fS1X1Z:4e2Q3=k3P10a1@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a1
2421E0aS134k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1IW2>Nj4e5@0A]MR4b4FJR2Q5Do1a9i5WO4j6d6P8_2U2Q3Y4c2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS134_1[5nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>Nj4e5aNR4b4FJR2f5o1a
9QU1o6d6P8_2Z4Q34Y2;c10J0a1m5n:n:]1T2I>h2m1:=Y1m1I2R1j2g5T39UC01Fa12421E0g5mM4GGHb4k=`5c1M^2<Y3S
10023Y5A?n6i=b2:?3Y2;N180AZ13Dk2a2Z21LG2=W3o5@0AP8h29YBo3m3GFJZ13C\2154>h11B9R1T:Q15_3g140:2@g14
^4g6X@4Ml5d6=;_2f4_20o3Q34Y2;c10]2R2j3mE]1n2>h2m1:=Y1m1I2T=UC01Fa12421E0k2k2g6R2n2e2e6g84@6GHb4S
6g7`5c1M^2<Bf2S10023Y5A?Z5c1[5d2h5b2:?3Y2;N18m1d3m66`5f3T9h29YB<b3m3GFJX113C\2154>h11B9R1T:g4l10
:2@b19^4SHl5d6=;_2f4_20[2Q3Q2]2]2m5mE]1]3h26f1:==Km1Q>oCa12421E0eS140j6nE^2f3S10023Y5A?n6\@Jh318
m1c:[7E[1aNe8?6JR2\274W21BZ3V8\9e1V7]<Y=d6d4?k2_2e1Q3=l40a1@kJ1U2R3h2m1:T1`2X:hGa12421FaS134_;n<
>Ea]1Ad5\3JNG[11Z8@0Aj^13R<g1Q4f3U4`9i=4`1Q3=0k40a1@kJ1U2R3]1Z1m1:T1`2nDR=a12421FaS134kH:<Y7g>QH
l9L1`:@0Aj^1V<i5f3f=i=4n1Q3_4]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0eS140j6oAn3^2f3S10023Y5A?n6\@c418m1
QDaNe8FJR2\274W21Ba;Z8fS1d6P8_2Q3Q3^2D[1J0a1m5]E?]1]3]1Z1m1:=Y1m1o1i6l2Z2oCa12421E0UE_>42M>?k4nE
^2f3S10023Y5A1=n6\@c418BZ1a8N`:@0Ak:S1]Ao3e4FJR2d1G154W21Ba;_43f2g6b2P3W5R<4j6d6Z1n1f4_20_2Q3=Q4
]2@]31l1f3gA1<]1:R3]1Z1m1:=FBm1Q>l6R=a12421E0eS1401\1?k4gBo26^2d1Q2S10023Y5A?n6\@c418m1QDkJe3e8F
JR2\274W21Ba;i5WV1d6P8_2b2Q3^2P2J0a1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^S164f18k4nE^2f3S10023Y5A?n6\@
c418BZ1a8N`:@0AW1ULo3e4FJR2\2154W21Ba;_6J[<j6_:4j6d6Y3f4_205Q3kh340^1n1Q3_4]2m5mE]1]3h2m1:=Y1m1Q
>oCa12421E0aS134k6nE^2f3S10023Y5A68n6\@c418m1h:X9aNe8FJR2\274W21Ba;Q\1d6P8_2T2Q3Y40b2m5mE]1R4S2m
1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_25Q3
nb2hU134l2Q3Y1o2P10a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1Hk24V1e2
;>NE\10E7\1;7D:]4@0Ao9]CR4b4FJR2o1f3o1a9fJi8;T14j6d6P8_2U2Q3Y4c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E
0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N^41o5aNR4b4FJR2f5o1a9QU1o6d6P8_2T2Q3Y4c2m5mE]1R4S2m1:
=Y1m191Q1cP1a12421E0^S1640j6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2W2Q3
Y1o2c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS134k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJ
R2f5o1a9QU1o6d6P8_2T2Q3Y4c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS134k6nE^2f3S10023Y5<4?n6hD3318BZ1d
3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2e2Q3=KU3]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0aS134`2Z4gB6o2^2
f3S10023Y5A?n6m?>c418m1X:Z108E51\11M63]4aNe8FJR2o1<74W21Ba;i5WV1d6P8_2b2Q3Bk30]2m5mE]1]3h2m1:=R1
6m1Q>P2UAHa12421E0eS14X25\4nE^2f3S10023Y5A?n6Q:4U6N\1W218m1QDaNj7JFJR2\274W21Bd6l4g4W604h63X1d4P
Dd6j3a3C_2U3Q3Y1a1b10J0a1m5mE]1]3h2@Y110:=AGOMQ>l6R=a12421E0aS134[22\4nE^2f3S10023Y5A?n6T>W2c418
B4U1W2Y6NGZ1:4e1L:6:]4@0A]Me8FJR2\274W21Bf:J?2i:_7TB4j6d6IV7]11Oa3Q3Y1a1b10J0a1m5mE]1]3h2@Y110:=
AGOMQ>4jCa12421E0aS134[22\4nE^2f3S10023Y5A?n6_3f40U5Fd1Bc418B12=9317m24^5NR2?e1L:6:]4@0Aj3bIe8FJ
R2\274W21Bf:J?2i:_7TB4j6d6Ib64>]11OV2Q3k2b10]2m5mE]1]3h2j12:=AGOMQ>oCa12421E0aS134[22\4nE^2f3S10
023Y5A?n6\@c418m1R3c;Z5n4bIe8FJR2\274W21Ba;Q\1d6P8_2b2Q3BX2b10]2^3202;k1mE]1]3h23NJ:=AGOMQ>oCa12
421E0eS14[22\4nE^2f3S10023Y5A?n6P2S<W2c418m1f>Z5\<TBe8FJR2\274W21Ba;o:0;W6\Jd6P8_1OLQ3BX2V5`2;eL
l2NU2g1WP1SY14[22^m1d1g6`326Q5Tc1mO0;W6Y2Q3Y1T30]2m5mE]1]3h2m190=Y1m1Q>oCa12421E0eS14c1F`4nE^2f3
S10023Y5A?n6\@c418m1c;:1103d1[1:]4aNe8FJR2\274W21Ba;Q\1d6P8_2V2Q3^40]2m5mE]1]3h2m190=Y1m1Q>oCa12
421E0_4WHm64U166F`4nE^2f3S10023Y5A?n6\@c418m1S<m7[2ULe8FJR2\274W21Ba;];cP1d6P8_2j2Q3Y1T30]2m5a1[
D]1]3h2m1901;3U1m1d3\:oCa12421E0eS14c1G_4nE^2f3S10023Y5A?[1b5\@c418m1X:X1100071103d1J@:7U4aNm7G;
:JR2\274W21Ba;40W;cP1d6P8_2g2Q3Y1T30]2m5a1[D]1]3h2m1901;3U1m1Q>oCa12421B20_4UO4c1W5nE^2f3S10023Y
5A?[1b5\@c418m1X:X11271103d1[1:7U4aNm7G;:JR2\274W21Ba;40W;cP1d6P8_2l4Q3Y1U3J0a1m5a1[D]1]3h2T1;65
901;3?EK3K1Q>iBU1a12421B20_4l4T1f19S1T1V2k7Y2g1d64\1^5:cE^2Ob23S10023m1[3A68[1b5g1;n2m27R46i3c41
8BZ1i5o1GNGV111271103^15HB:7W1m2@0Ad2U5R:M53g1_8P7LG;:J^1CCh174]1I1Bd3Q7J40`7f3P=Z:KK?414c6d6I?C
R6_24h3Q3Y1U3J0a1m5a1[D]1]3h2T1;65901;3?EK3MQ>oCa12421E0\9U3X2iD4k6nE^2f3S10023m1[3A68[1b5^:m5c4
18BZ1i7GNGV111271103^15HB:42W1m2@0Aj7R:o2_8m7G;:JR2Ch174W21Ba;40W;[Gg1?414c6d6IV7_2Z1Q34No1WZ1k3
7aa1Lo5l>4GZ9RQ1TAkKlA\;P>Z1^21l3j3h43X4Y2e52\<2d2X3U1@X3kD10c2JQ34n2nOX:k3jFYT1^<4G^g2^NV>]6P=o
72\<2S7@TH10c2j4Q3Y1T306C0a1m5mE]1]3h2m1:;1Y1m1Q>c>[5a12421E0_<]12Y==V7>640O9f1Io2k=6k7^2f3S1002
3Y5A68i2I2T1R2S1a9_56Gk318A0N;Q2g1V197C7R218CGAD32G:E6:618D63]4@0AX2o9o5l5Q3U2o4e3F5DR27b14<74W2
1Bm5h4JW1O\3Jl9^2R3]2P1f5\4314T14FS6d6=d3=_3_2o1Q3_4]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS134a2Y4nE^
2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;j4e4`R1d6P8_28Q3AjT2^c14a2ck4e4e4Q3S1Z306C0a1m5d33X;\
3^3AK]3h2m1:=Y1m1Z65X4X2NR9k7P3[152421E0Y1n2\6jGT14@?1h2o2c2D`1d9V30W4^2f3S10023Y5A?c4X1Q1\@_431
8A0N;n10Z3V3NK227Q5T4@0ASAV2\10Q5W3:o3o2e1FJX1I\274W21B9j51Z5W1OB10g1i12Q1e1Q4n8n9k245314T14Lm5d
6=;h3]3]11O0_2Q3=0j3c2@\5^E1<]1:R3DS2m1:=FBm191Q1WB[>a12421E0eS14k6oAGV3^2f3S10023Y5<4?n6hD718BZ
1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2W2Q3=0P4]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0eS14k6oAGV3^
2f3S10023Y5A?n6\@c4180l1f7Z<aNe8FJR2\274W21Ba;i5WV1d6P8_2U2Q370P4c2m5mE]1R4S2m1:=Y1m191Q1cP1a124
21E0aS134k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_25Q3kh3401S2Q3Y4c2m5mE
]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6
P8_2U2Q3Y40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS1340j6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b
4FJR2f5o1a9QU1o6d6P8_2Q2Q3_4]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS134`2Z4nE\21f3S10023Y5A?n6\@_4318m
1j8V;aNe8FJR2\274W21Ba;YV1g5d6P8_2_2Q3Q1]3]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0`?TBo1423NHH5m3nE^2f3A
A0023Y5A?Q1l5Y5T1m9c418m1QDlBd;e8FJR27T274Bd11BR4^7W1R8i?lBd6P8_28Q3kf36h1423`2P2Q3_4]2Y5CmE]1]3
h2m1:=Y1m1Q>oCa12421E0eS146`2S4nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Bb3n7aS1_8d6P8_2d2Q3_4
J0a1m5mE]1]3h2m1:=Y1m1Q>i>U5a12421E0g<U<[2HGf634k6nE^2[2W101F<0023Y5A68n6\@c418BZ1a8N`:@0A]M\4X4
FJR2\274NX11Bj2f8QU14j6d6P8_2m2Q3_4J0a1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0a6U6^2f9[2Hb74k6Q:l;^2c301F
<0023Y5A68n6\@c418BZ1a8N`:@0A]M\4X4FJR2\2721W21Ba;Z8775o?11\:31Y14j6d6IV7_2\2Q3Y1o2c2m5mE]1R4S2m
1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?52U1_5hD718BZ1d34V1Q376NR2d3:]4aNR4b4FJR2f5o1a9QU1
o6d6P8_2d2Q3Y1o2P10a1m5mE]1R4S2m1:=Y1m1913McP1a12421E0eS140j6nE^2f3S10023Y5<4?8U1_5hD718BZ1d34V1
Q376NR22o1a1:]4@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2f2Q3Y1o2P10a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14
0j6nE^2f3S10023Y5<4?5X1_5hD718BZ1d34V15l1N76NR2d3:]4@0A]MR4b4FJR2f5o1a9^4h9HPF4j6d6P8_2Z2Q3Y1o2c
2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?8e6hD718BZ1d34V1Q376NR2d3:]4aNR4b4FJR2
f5o1a9QU1o6d6P8_2c2Q3_4J0a1m5mEAK]3h2m1:=Y1m1Q>oCa12421E0aS134R1<[5eA0W4^2f3S10023Y5A?i2T4\@c418
BZ1n10a6N`:@0A]Me8FJR2\274W21BT6\5j22^:_FT14j6d6P8_2_2Q3^406V2Q4k1mE]1]3h2m1:=Y1m1Q>oCa12421E0W1
1TR1234P1j5i4TA^2f3S10023Y5A?[2b4\@c418m1h:X9kE0Q5b3e8FJR27T274W21BT61>k4W2W4aU1d6P8_2V2Q3Y1o2c2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJR2f5o1a
9QU1o6d6P8_2b2Q3=Ko2c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD3318BZ1
d3[1Q3>8ER2d3:]4aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2R1Q3=Kc5@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIQ]1W;h20c3
:]4n_1V<i5b2Q3=0Jo2c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2T1a2S10023Y5<4?n6hD718BZ1
d3[1Q3>NR2d3:]4aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2a2Q3Y1`1^1P10a1m5mE]1n2S1S2m1:=Y1m191Q1cP1a12421E0aS
134k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR201a3:]4@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2k2Q3=Ko2c2@\5^E1
<]1:R3DS2m1:=FBm191Q1cP1a12421E0aS134k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NGZ10006K1\11M63]4aNR
4b4FJR2Q5Do1a9i5WOo6d6P8_2\2Q3Y1o2c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS1340j6nE^2f3S10023Y5<4?n6
hD718BZ1d3[1Q3>NGZ110_31:]4aNR4b4FJR2f5o1a9QU1o6d6P8_2V2Q3=Q4]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E
0aS134k6gBV3^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;i5WV1d6Z1e6a1MV2Q3=Q4]2@\5^E1<]1:R3h2m1:
=FBm1Q>oCa12421E0aS134`2Z4oAGV3^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;i5WV1d6P8_2f2Q3=P40]2
@6U5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0n:fH4_1?k4j?G\1:<I\2R2;T1>R2S10023Y5A1=n6V6U:c418m1[Be1[2ULe8
FJR2\274W21Ba;i5Z8lMd6P84Z2e2Q3=0j3c2@\5Y9T<1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6j;T6:<V3R2;c1
R2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:[2f3^HR4b4FJR2Q5Do1a9i5WOo6d6P8_2S1Q3=_6@kJ1U2R3h2m1:T1`2QR1a12
421FeS14`2m@\5:<Y5`l1e1n_1V<i5Z8]L_2Q3=0j3c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2c1
R2S10023Y5<4?n6hD718BZ1d3[1Q3>L1`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2R2Q3k2b10]2m5mE]1]3h2j12:=AGOMQ>o
Ca12421E0eS14k6nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;B^[1d6P8_1OY2Q3o2Y1c2m5mE]1R4S2m1:=
Y1m191Q1Y=Il4b=a12421E0aS134`2Z4nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2l4Io1a9QU1o6d6P8_
2W3Q3Y17\1Z1P10a1Y5CmE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140Q1<[5nE^2f3S10023Y5<4?52U1_5hD718BZ1d34V
15k276NR2d3:]4@0A[:1=2i9d8R4b4FJR2T1?g1Y2o1a9W>4C:k4m8k74j6d6IV7_2W3Q3Y1T30J0a1m5mE]1]3h2m1:=Y1m
19g=oCa12421E0^S1640Y1`5:cE^2f3S10023Y5A6852U1_5R5Y;c418BZ1S7]1NGZ101K^1618D:]4@0A]:oBe8FJR27LW1
74W21Ba;W>4C:k4f1V7k74j6d6P8_2U3Q3Y1T30J0a1Q4k1mE]1]3h2m1:=Y1m1Bd3i9b=\6a124200E0eS140H1X2f3nE^2
d31S10023Y5A?n6\@c418BZ1a8NR226De11M:]4@0AZ:@2^Be8FJR2\2334;<^11Ba;d5b84CV;^8Z24j6d6P8_2S2Q3Y1U3
]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0eS140j6nE^2f3S10023Y5A148n6\@c418m1c;d3:]4o;aBe8FJR2\274W21Ba;Q\
1d6P8_2V2Q3:NU3]2m5h:T;]1]3h2m1:=Y1m1Q>oCa12421E0^S1640j6nE^2f3S10023Y5A68n6\@_4318m1j8h2d3:]4aN
e8FJR2\274W21Ba;Q\1d6P8_2[2Q3W1a1_10b2m5d;X:]1n33S2m1:=Y1m191Q1cP1a12421E0eS140j6nE[22f3S10023Y5
<4?V1g5hD718BZ1d3[1;e2>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_24Q3kh34a2?Q3g21WU1121b`24nW2@1S3i2Bi2Q3Y4P1
0a1m5mE]1R4S2m1:=Y1m191Q1Y8YHa12421E0PFd=4Z3`3nE^2f3S10023Y5<4?n6hD7180AZ13`34?Fe2;76NG[100_3j4@
0A]Ml1U2b4FJR2f5o1a9U:h@R:4j6d6P8_2T2Q37Q40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023
Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2:Q3Y1]g334[c2Z10c3:Y2Q3Y1U3]2m5mE]1]3h2m1:=Y
1m1Q>oCa12421E0^S1234Z1`5nE^2f3S10023Y5A?n6\@c418m1X:Z126;n11M63]4aNe8FJR2\274W21Ba;Q\1d6P8_2X2Q
3Y1o20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS134k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4
FJR2f5o1a9QU1o6d6P8_2^2Q3=k30b2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS140j6gBV3^2f3S10023Y5<4?n
6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2R2Q3_4]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS134R1Lk4
P?m6^2f3S10023Y5A?n6\@c418m1QDaN\6X2FJR2\274W21Ba;j22SY1d6P8_2V2Q3Y4c2m5mE]1R4S2m1:=Y1m191Q1cP1a
12421E0PR1]1234k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:Z8VFR4b4FJR2f5o1a9QU1o6d6P8_2_1Q3=0k40a1@k
J1U2R3h2m1:T1`2QR1a12421FaS134dH6GQ3h3>iV1^4]5Nj8e1@0Aj^1V<i5j2\L4OQ3=0^6@kJ1U2R3h2m1:T1`2QR1a12
421FaS134cIj6g[1m@n_1V<i58Q3gh334U1O09m1Q3_4]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^S164k6nE^2f3S10023Y
5A68n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_24Q3gh334]1E\20[24b1Q5RR5`J2V1eGib1P1X1D^47BET2>>a14\4
Z=16@S=16]1e4@416Q1859:R6KE\2K1;j2P9o_3iR1d121057V3Zi1bT1d;V7j=nJ16]1j:R3Q6E\2K1Y1I2J4Q5n3?n>5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2Z4X13j1U6a5e3O=BlA8G45En1C4H31
5Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2OU10\7Z3_62o102l27=LT224g14Q1
211986ET1NOP1b1C253X1T1>=^11g1C\1239Q6j<a3U:[?16]1j:R3h5E\2K1;g12J4Q5n3?n>5:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d12
1057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2Oc8Z3_62o102l27=LT44Q1211986ET1NOP14]1C253X1T1>=^1
1g1C\1239n_1116]1m=k5E\2K1S22J4LT4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<L?j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1
K93o1^=Q3j2Oc8Z3_62o102l27=Lm1V24Q1211986ET1NOP14]1C253X1T1>=^11g1C\1239`5c8kQ116]1l:P3:E\2T4ej6
SKTU216]1m=6E\2om5jP1aP3Z<k6D0\2K1e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S
111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528
g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNO
P1AP1C253X1T1>=^1152^1C\1239;E\2T4Iki6Zo1mP116]1m=T7D0\2K1e1=MV5n3?V6g85:a264f1404^1:6;406S14E02
00111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ22`3J5V1037<:0@?8`25CR83a2c53C4Q1U6a5e3O=B`1k1_>89=
45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2W2h1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_6
2o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1L7>=^1152^1C\1239a7Vh1=E\2\2g1ej6Tm1fG\;16]1`=<:E\2T4e
j6Pa1W_116]1m=Y1S3`2a1C^4RR5`J2V1_Z2P1X1D^47B<8T2>>a14\4Z=16@S=1Y1P5@416Q1859:U1S3`2U2^4nf1S[3`J
2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:\2S3[24`100A001004D_3]e4d<`J2V1_OlK0Q?:EX1D^47B7=[1H>>
a14X43l1U1J:V1=5V1Z53@16@i<7116]1D_1T1[1@416Q1859:IX5l1S3[24a1B008D_3cCiQ4d<`J2V1nOo5]ER?:EX1D^4
7=47=T2>>a14X43m3:d1\1a2h2D16@S=1Z6@416Q1859:Io1S3`2b1C5W4i[11Yb1lS2`J2V1cS2k6P1X1D^47B7:2V1M>>T
1<4a2[1903R2Oi7T1X116@S=16HDT2`2@416Q1859:3X2e3W1S3`2d6RR5`J2V1_Z2P1X1D^47B7=T2>>a14\4_2Y:@16@o@
`2@416Q1859:HS3R40CR^1T21XT2kT3fKPH1S<n8nG167U1T2T7MDP38S3R4D_i6kX2nG1n:R2S3`2a11A4Y4V9010X:YR2n
Gk<V1RV1`J2V1_Z2I6X1DS2Z27BET2>>a14\4l1X1A@<H:W1=i2P316@S=1i3o1@96416@@859:^1S3`2c1A4Y4W9e\2kT1U
1RV1`J2V1_Z2P1T13D^47BET2>>a14\4U3T:16@oB2=@416Q1859:<S3R4H4]V2SY6c8[;d4jA1Y17S3k44[n7UAc8[Gb1S3
[24a1D]4QMdb1[b2`J2V1_Z2:1CX1D^47BET2>>T1<4\4k5i6D16@S=1n5;@416Q1859:3X2V1S3[24d6RR5`J2V1_Z2P1X1
D^47BET2>>a14\4e<D16@TC;@416Q1859:X6S3J15X1A22J3D7U4]2`1?n>5:a264f1404^1:6;406S14F4D157271i11P1S
111O015EU1<X17I2f5OBJ5a4[17<L?j;a2c53j1U6a5e3O=BlA8G45EV1GC4H315Y9m6U2X1`2Cg2_152P2d121057n27V51
31:T1S51EBMQ4S226O2P4V5S12V1K93o1S;d1EQ3j2c9Z3_62o102l27=Lf2]14Q1211986ET1NOP1b1C2533T1T1>=^11g1
C\1239R?mP11i2Oc31l3?o6S3J11Q23I3P1F=l2n3?a3\;5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
IV1P11_3OBJ5a4[17<\1j;a2c53j1U6S3]2e3O=BlA8G45E2k1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4
S226O2P4V5S12V1K93o1W8@28<l3c1]1l1Mc9Z3=Q62o102l27=LT44Q1211986ET1NOP1b1C253X1L7>=^11g1C\1239R3h
1S55T6S2;Z1:1MY1g2Z1[2T1<k2X>1>Z3c31b1T24Li25X1?S3LW3K`h4l7S_3R6`2b4\260Q9X3U1S3[24d6RR5`J2V1_Z2
P1X1D@m37BET2>>a14\4Z=16@`C@416Q1859:b1S3N\1d1010A0:B1]3[[1aS1_V1ge2[f1V71]6i1d1W2ER3[1^3>Y2Y1h2
P14V?O160JAFU2E[4e1BEo2CIS3[27\102AI4_3eV8b8f5EjD[:Y1JBEk2Q6X1S3?V1S3`2_2T4RR5`J2V1gEgd1P1X1D^47
BET2>>a14\4Z=114@`C@416Q1859:a1S3[2f1D80V1^8RT1T21`1h`1WGa;_X2@H]H3Q3j>Q=\81Bm2D?AW1f2S69W2OZ1o4
@4h1e=e11k6g2Z1M\3=S3[2d20R[2^^1fd4W1m2T1i1f2l\1Z6S3:A;H94?GV3U2c977B^11>FY23?c2c2o2:12312D;63@1
40411_1482CC7P1L1N1H:12W1Dh2o2=1g6]1Q2QI0S2Q9Z2W3^1k4P9260:3L63=b536;La5T1E=R2U2R1>29>a11d1[2U1>
<4221?Z6_3T2i5a2Q5MDb5f;2V1T7m2^1@2T20K`1m7<T2S<]5M\127Q1^6<>J3[4=\1c8g2P1X1DW2j1;51BET2>>T1<4W4
4m2I87l1CX1V2P1o116@];Q3P5@416Q1859:\2?_211d5S3Q294F@V3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1
482CC7P1L1N1H:12W1DP=]1Q2j8V@0S2Q9Z2W3^1k4P9260:3L:P63B^6T1E=R2U2a129>a11d1[2U1><4221?Z6_3n7a2Q5
MDb5f;2V1Z>0K`1Z8T2P:3Z8\127Q1^6<>J3[4=\1c8g2P1T13DR4;51BET2>>a14W44P4h2_3T2K16@Q2S<1S40S1@416Q1
859:l2_2117S3[2[2V]81h9oX12S3[2T1S3[24d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:a1S3[24b1
Z1;Z3RR5`J2V1_Z2P1X1D^47BET2>>>R14\4Z=16@S=16]1e4@416Q1859:o21a258U1S3[24m2f3RR5`J2V1_Z2P1X1D^47
BET2>>a14\4Z=16@`C@416Q1859:S1S3`2d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:3S3[2hm1c1S3J
1c1V2]4n3]k1[g2d121057V3i5`J2V1mW2a2P1X1D^47BET2>>a14a2j1Z=16@`C@416Q1859:Q33S3hX:m21S3o1S3[24T2
_4f@Y7l:WOi>l1S2b3e1>1Z4^3\4Q5jBSS1]9\2^4V:2V1_O4[9^Q1P1X1D^47BET2>>a14U46f1c;16@R3]@@416Q1859:l
1Y1S3[24T2_4RR5`J2V1XKW43jZ1P1X1D^47BET2>>a14\4Z=16@j8e:@416Q1859:Y1S3??[14d6RR5`J2V1bP2l9P1X1D^
47BET2>>a14\4Z=16<3`C@416Q1859:Y2W1S3??[14h2k3RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:^1S
3[24a1CF1e3RR5`J2V1_Z2P1X1D@m37BET2>>a14\4n9[316@S=1l5=@416Q1859:c6\1S3[24a1D]4RR5`J2V1_N=1_[1P1
X1D^47BET2>>a14\4m5\716@S=1Z6@416Q1859:Z1S3[24V2Ge3RR5`J2V1_N=kAeIP1X1D^47BET2>>a14\4m5\716@`C@4
16Q1859:_1S3[24c1B1[4kk2VV2cAl82V1_Z2P1X1D^47BET2>>a14\4U6`3c316@o@`2@416J6859:Q3b3X1S3[24c1P5RR
5cAl82V1_Z2P1X1?4^47BET2>>a14\4Z=16@`C@416Q1859:d6Y1S3`2U20]4f;ed4e1`J2V1_Z2F26X1D^47BET2>>a14\4
Z=16@`C@416Q1859:T1S3`2U2^4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Y1S3[24X2[4RR5`J2V1_Z2
P1X1D^47BET2>>a141_2j1Y3P:16@`C@416Q1859:W2W1S3[24>U6RR5`J2V1_Z2P1X1D^47BET2>>a14a2j1Y3P:16@`C@4
16Q1859:m1S3[24e2R1k2PH[?oKBmP1XKn9fEU2`J2V1jV1_416\3l7S7e3g8@?X1D^47BET2>>a14Z3Q1Y3h3W616@^43m>
@416Q1859:W2V1S3[24d6lLUU4`J2V1_Z2P1X1D^47BET2>>a14\4Y3P:16@`C@416Q1859:?S3[2d2IfW7PW1c8]1a>0VI0
l3k356S3[2d2ch4mf3c8c1S3[24\22IZ3RR5`J2V1_Z2P1X1D^47BET2>>a14\4Y1S7110g416@`C@4160P1859:e114:[35
T1S3[24d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:@S3R1l33_6Yo4_1k5WS1d1lm1\<n7c4^JQ7]1S3:
[1Df1CU?RQ11dKd70d1>]LV1d?\5f22g?Tk1_1d9\8>2k4g32g3YCa3Z1[4@i1\AU1c2[?1i5I0LS3f1DZ2VQ1<[Z1d70d1>
]LV1cW1Tk1_1QB>2k4g32g3YCi9_Z1h12\1S3Na1d6Y8gW2c2nV1UNW:`J2V1ZS1n1UU1P1X1D^47BET2>>a14\4e<D16@`C
@416Q1859:Y1S3`2d6VDjk1i5hS1]X1`J2V1PV1^T1P1X1D^47BET2>>a14\4e<D16@`C@416Q1859:2S3hQ88S3R4D[R9nG
1f5:2S3g4_1S3R1]1d6]2Yo4:T1k5_C2V1]>d1mE^T17HX1D^47BET2>>a14\4Y3P:16@_?m2R1@416Q1859:W1S3`2d6ZY3
gh1`J2V1_Z27HX1Dk3B7BET2>>a14\4Z=16@]BR1@416Q1859:X1S3`2d6cW1UU2Xe1`J2V1_Z2P1X1D^47BET2>>a14\4Z=
16@a@n2@416Q1859637W1S3[24T2_4Rd3o]1`J2V1_Z2P1X1Dm2`17BET2>>a14\4Z=16@`C@416Q1859:AS3J1W<nZ2PU1i
R13`121057V3bY3QE>S3J1W<ib4d121057V3mm2d;;S3]\1Z2Y]1R6g4ZP4YQ2:YO:_1S3`2T21M_3j5Wl4TBd1f62V1eY2I
:1CX1D^47BET2>>a14\4Y:[2D16@o@`2@416Q1859:W1S3`2V2M_3RR5`J2V1_Z2:EX1D^47BET2>>a14\4e<D16@`C@416Q
1859:2S3g4^1S3`2a11B1[4RR5`J2V1_Z2P1X1D^47BET2>>a141Z4X4Q916@S=1i3Hg1@416J6859:T1S3`2c1P5RR5`J2V
1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:n2T3K197JDW3Q2JQCi93Kk1o4g3S351h1^1V5U1m1i2V4Y9R6X51]4H=
X8lGa5d7\=>W421`1T2i5g33V3:b6[I@28W<G\<0`=4`5o2V225RA3f1`4m3d2f1f26j2k1B45G853n1@5:`C;HI9W2>T3K;
7JhY2Yi2oo2VCo4bBY4YK2o5T3I1CJDK1V5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I2f5OB
J5a4[17<\1j;a2c53j1U31m2a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5
S12V1K93o1^=Q3j2h2j6Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239W;o1Lk4f1f1j4g3j38V>`
79c6T3I1CJ4?MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015E:J<X17Ii5OBJ5a4[17<\1j;a2c53j1U6
a5e3O=Bl<o48G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2Z1X8Z3
_62o102l27=L3b22Z14Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D^47BET2>>a14\4_3Q37`616@`C@416Q1
859:]6T3I1CJ4?MV5n3?n>5:a264f1404^1:6;406X1F21D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j
1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_
62o102l27=L3P44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D@m37BET2>>a14\4Z=16@`C@416Q1859:_1T3
KCJ44_6iN14Wm3i5`J2V1SQ2[9P1X1D^47BET2>>a14\4]5l716@@oB69416Q1859:FT3I1Cc;\Z3Z6bA^@d121057V3\1ig
1>e2V]16`5T3H01C_1MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c
53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9
Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239T>aCU14T3KCmS58T3KCmS5[a33W6gD?T3I1Cc;ib4
d121057V3bY3T>c1T3I1COd6n3ib4d121057V3i5`J2V1bc12WDa2P1X1D^47B<8T2>>a14\4Z=16@`C@416Q1859:`1T3I1
COd6n3ib4d121057V3i5`J2V1mW2a2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:@T3I1Cc;b1Va4d121057V3QZ2`O7T3
KCmS5gg3gDeF`5T3I1CIEMS3R2n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I2f5OBJ5a4[17<\
1R7g4a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1
^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a1T3I1CJ4d6n3ib4d121057V3i5`J2V1m
W2a2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:b5T3H01C_1MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bl<o48G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X6
1X1MQ4S226O2P4V5S12V1K93o1T4Y9Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239d:d@_
6Y1T3KCJ4`2S4Xl4i5`J2V1_Z2P1X1D^47BET2>>a14\4Q=816@`C@416Q1859:f5T3I1CJDMNW4n3?n>5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_1
52P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1h8e4Q3j2a2Q7Z3_62o102l2739LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C\1239c7^7l7h>aECT3I1Cc;ib4d121057V3SClj1aKm;9[@2U3G4U3G`Z3R3U1U3Gf1d6RR5`J2V1_Z2P1
X1D^47BET2>>a14\4j3_916@`C@416Q1859:3U3G1X1U3G1d1d6RR5`J2V1_Z2P1X18;^47BET2>>a14\4j3a5m316@`C@41
6Q1859:6U3F01aP4U15U3F01aP44U3G1aP43U3Gkk37U3G1`Z3m22oB9U3F01_h2PBm22oB2U3I4U3F2hU44U3F2aP4?U3l9
k9c9U1e_22kn1o1i1Xl1l32\d1e32U3U^34U3G`Z3l24U3I3WS39U3F2b3Z8[GX3io6gm1:U3I30]3Z8[GX3io6gm19U3Ib3
Z8[GX3TU5R3Ye38U3Ib3Z8[GX3io6gm1GU3C:3Y3Z8\8a2\<X3la1aA\32dBlV29P4Cm[1o;[2gm19U35V4Z8[GX3la1me1f
e52V3`m3X1V3>:_1DJ\1S6[n2\8d5lOZ1Z<R7R4AY<9eN4dS1i7k893X6P1OS3k4?e1[5^1h2g1S5n=U=3V3[MWl71V3JV3n
2o1^6l7e:h=a8^U1^HjL2U^1oKT3n9aBR5P2X<\493ZIaHW;CX3ZMi7\2c1WD0P3`R1Q7\^1hAj3R]12YChKZ?k>8X3TU1\2
c1Y_3fR22R_14X3aW1m`3la33X3_h4a]3?X3\1R3gIXm1o<o4nZ1RN[=_MZ@jP1g1lL2X3_h4X1X3[2U2^4bm1ka2cB`J2V1
_Z2F26X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1X3[2U2^4bm1ka2cB`J2V1Tl1Z>P1X1D^47BET2>>a14\4Z=16@`C@4
16Q1859:3X3cV2ka2U2X3R40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aHS;4k6nE^2;Z3S10023Y5<4?n6hD718BZ1d3
[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_24X3_h4Qd2R:5X3_h4Qd2R:TD4X3ia3eV1Qd23X3h1ff46X3h1LfS4RBcZ3:X3
h1LfS4RBlP116Ri214X3h1ff4a]38X3h2^Y1^2V;an2W[1PR26X3W\1^2V;an2cZ35X3W\1^2V;an2V2X3R40b2m5mE]1R4S
2m118=Y1m191Q1X8ZHa12421E0eS14k6nE^2;Z3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_
2;X3^1__3f@2f3oB\5f6gb2U;3X3_h4cZ38X3fn3`2eAa5S<hDod2j1X3X4]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE
^2;Z3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2=X3]1oP4QFgK3TCn30`E5\7RV18X3e2go3QFgK3^`1
lY1AX3e2Pl3`2U1RAn4gK3Y5BW=n30YIlY1R43X3_h4hX35X3IPj2^V1UG4X3Vg2c3dm15X3Vg2_W1hIlP16X3Fhg4gb1a1Y
j13X3Fhg45X3Vg2XQ2^OXCV1X3J`1d6^_4cB`J2V1_Z2P1X1DQ3\17BET2>>a14\4Z=16@`C@416Q1859:V1X3J`1d6^_4cB
h;g>2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:4X3Vg2XQ2\N>X3RChT1a50oh2P2l8UH\U17]f1\6\c15X3Y1Y>
^3\U4:X3c?^3cT4H[1`70`FVU1:X3GCfAoX1jZ1aa1i<kg1Y\33X3gX4g?7X3]1ZS4fCYNWZ153X3_h4YN6X3WQ4`3fCYNnl
15X3eCiT4dh227X3eC^\1Zh2UQ1^g12T2X3R40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2;Z3S10023Y5<4
?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_24X3h1^o3WG4X3h1ff4eZ24X3h1ff4UQ13X3\V4RB5X3bQ4i4
RBcZ35X3[b1_^2]3UD4X3[b1SV3QV24X3[b1ma2UDT2X3R4c2m5mE]1R4S2m1:=Y1m191Q1FlOa12421E0eS14k6nE^2;Z3S
10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2DX3^1Y1aT1hOUGaR1e4mBD_:Nbf12Y3d4[5R9c5
kG;X3Yn2XS1n3mBT;Nbf12iW1]R26X3jk2^2k5[Q1mB=X3]1^Q1nDl_1RIcGXX1n2h7@oD58X3e2VP1[5S1[n1RIcG@X3e2V
P1[5_o1RH1aH^Of1>c6g:@i]2Y4?X3S50m[3\W1QAoFd5W4NQ;0ASP346X3]1Qg4gb1iE53X3Vg2XQ26X3:R1Qg4aX254X3:
Th4cZ3V1X3602[6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIQ6g:9ClKm4n6Y4n3e1n_1V<i5[2X3R4P10a1m5mE]1R4S2m1
:=Y1m191Q1cP1a12421E0eS14k6nE^2;Z3S10023Y5<4?n6hD718BZ1d34V1R2N>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8
_2:X3\c4_12X1V2b10\:mP24X3_h4P<bn2T1X360^6@kJ1U2R3h2m1:T1`2QR1a12421FYK[84cIQ6g:9C:_P1m@^O_@V<i5
6X3h2Rn3cGS<TQ35X3i2hn3lFS<3X3_h4S<?X3F4]3Z8[GX3fU1^[2S6j4ZY1cY1e@gm18X3Fb3Z8[GX3Ua3[\53X3_h4iR1
4X3e2ie4iR18X3e2ie4UQ1`12`7e44X3_h4fR10EX3On3dBf5e6Q5\_3]P1h2l3T1S1^1T499`?]P2TFS43X3e2ie4=X3e2c
R1Uc3TR1Aa5b64R@og1a>gD9X3_h4\Q1Y10Bk9l3L4X3_h4\N\43X3_h4\N\5X3E1S2MV5n3?n>5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3\23Cg2_152P2d
121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^1
1g1C\12394X3_h4fR1T<4X3ga4g6fR12Y30T2Y30P40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023
Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2Y3Q40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS
14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_21Y33Y30nQ7U2Y30e2Z10b2m5mE]1
R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_
2_2Y350j30b2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NX1W
9aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2S2Y3Q4c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6b@[5^2f3S10023Y5<4?
n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2LY350^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V<i
53Y30P[4U2Y3Q40b2m5mE]1R4S2m1:=Y1m191N2cP1a12421E0eS14k6b@[5^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:a
NR4b4FJR2f5o1a9QU1o6d6P8_2Z2Y3[1e20b2m5mE]1R4S2m1:=Y1m191Q1YNY2a12421E0eS14k6i7h8[2o2^2f3S10023Y
5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1i6g2QU1o6d6P8_2Y2Y3[1e20;V2m5mE]1R4S2m1:=Y1m191Q1cP1a124
21E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9;3g1iR1o6d6P8_2S2Y30P4c2m5mE]1R
4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2
LY331_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V<i5KY35_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V
<i5]2Y350j3c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:
aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2T2Y3Q40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6R>k7^2f3S10023Y5<4?
n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_22Y3XZ43Y3lR1`_6_2Y350j3c2@\5^E1<]1:R3DS2m1:=FBm19
1Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4=1n6hD718BZ1d3[1Q3>N`:S>]@R4b4FJR2Q5Do1a9i5WOo6d6P8_2MY304
0^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V<i53Y30_c72Y3cV5T2Y3Q40b2m5mE]1R4S2m1:=Y1m191Q1cP1a12
421E0eS14k6b@[5^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2^2Y35S2g10b2@\5^E1<
]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5W
Oo6d6P8_2d2Y35k35]2@\5^E1<]1:R3DS2m1:=FBm191Q1c<oCa12421E0eS14k6oAGV3^2f3S10023Y5<4?n6\@[4718BZ1
d3[1Q3>N`:aNR4b4FJR2\274W21Bo1a9i5WOo6d6P8_22Y3ni4^2Y353U21e1]2@\5^E1<>N:S2N;121U2m1:=FBm1Q>oCa1
2421E0eS14k6f@P2V3^2k1j1S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;i5WV1d6P8_2i1Y3W4]2m5mE]1]3h2m1:
=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2W2Y32n30b2m5Q?k6]1R4S
2m1:=Y1m191Q1cP1a12421E0eS14k6dBY3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:]HS6R4b4FJR2f5o1a9QU1o6d6P8
_2R1Y350T1Y5@U2Z1ZG1U2R3h2m1:T1`2QR1a12421FeS14^GT26YS2_;^T1V<i5U2Y35U1k2]2@\5^E1<]1:R3h2m1:=FBm
1Q>oCa12421E0eS14k6gBV3^2f3S10023Y5A?n6\@c418m1QD_;QCe8FJR2\274W21Ba;i5WV1d6P8_2T2Y3Q40b2m5mE]1R
4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9d8\Lo6d6P8_
22Y3Wi4^2Y350j30b2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q
3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2_2Y350j30b2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6b@T2V3^
2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_24Y3jU7Rb1]DS1Y35_6@W1cI1U2R3h2m1:
T1`2QR1a12421FeS14\AQ6U1NY7Vl1R6T8d1QP1V<i5U2Y30P40b2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE
^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2Z3P40b2m5mE]1R4S2m1:=Y1m191Q1cP1
a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_21Z3a7D0e2B1e184MV5
n3?V6g85:a264f1404^1:6;406S142B0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`35D5V1037<:0@?Nj
15CR83a2c53CV1U6a5e3O=B`1k1b2l;8G45En1C4H315Y9^3^3<7<K1121T12>Q2CBT2_1528g1d1210524n27V513<X61X1
Mm33S2241O2P4V5S12V1K93o1`6m6Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1T1>2:^1
152^1C\1239Q9c2Df27S1Q15k3\Fm87B021111;42114P132f4a4g6i1NDh1JEF<i1h1P15f8V8eFhBf>?2Z1O3I762P1410
S1T36hAW6P8@4Z2[;93U1UDR7]?n2h6f5V2P9Q9l?TO5[3Q_4aDE<\5[3B1S2MV5n3?n>5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9^3^3^3`2Cg2_152P2d12105
7n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\
12395[3Q_4]R4fNkNN[3Vi1aBa2R42H2R1124Aei1U35P4Km1Jh3f8mQ1^c1]6d4PP1Q9g7Z?3[3a]3_Q13[3Q_42H[36Z6g
R1853e<31T1020hE\6eBb:_M1T:\3Ui1cd34[3Q_41c4d1Df2c2XJm87B021111;42Y132f4a4i<\1<i1i25f8ea1f>33c3<
<0IY1\Ka84f=93[E`Fn2h6f5V2P9Q9]1[3W4bQ1j1Y16f4a4f60f3Z2\1<i1g8_6`51P6Wa1b42T2e7mK:eS1`Fn2b1P3`1C
c2R3G^1X114`7Q9X=cOW1[3W4bQ1j1Y16f4a4^:Z2\1<i1W?`51Xg1b42T2e7mK:eS1^C2n2n2T6Cc2R3V2Z14`7Q9X=cO:[
36Z6gR1gU31dk1R;oMcf22[3Q_44[3Un3k@k>S1[3W4bQ1j1Y16f4a4^:Z2\1<i1W?`51Xg1b42T2e7mK:eS1`Fn2T6Cf5V2
_1`7Q9X=cO7[3Q_4T7b_211ie1T1[3W4bQ1j1Y16f4a4^:Z2\1<i1W?`51Xg1b42OT1e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=cO
M[36Z6gR1[R1U2>m5T<RB`L2U4<H7V2X2l1U]1\2j2W8a70X2mJY?_P2Z7D0e2B1e184MV5n3?V6g85:a264f1404^1:6;40
6S142B0200111;212270171A321N1P1S111O0151CU1<X17Ii5OBJ5`3J5?F037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1
_>8G45En1C4H315Y9^3^3<d14T12`2CBT2_1528g1d1210524n27V513<X61X1Mm33e1=241O2P4V5S12V1K93o1^=Q3V2CO
]1Z4j2Z3_62o102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1T1>=^1152^1C\1239Q9f8c1[36^2i31[1[3j;_3]79
l6U9cP1d6XOR3n3_<]21[1`3;81[3f1Q4X?A[2=oD2`4P50c6h74Q2VDa4S=Q83JY\1:P?5[3Vi1je2c5]b3P6[3B1W1KMV5
Z2c1?l9JV45:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5`3J5[17<\1j;a2c53j1U6T2\3CQ3O
=3>Q4^2[;8G45En1C4H315Y9^3^3V1W2`2Cg2_152P2d121057j1S17V513<X61X1MQ4S226O2P4V5S12V1K93o1^=g1Y1j2
Y2Y7Z3_62o102JQ27=LT44Q1211986ET1NO3Lb1C253X1T1>=^11g13?N392394\3V2og2og1>\3a_2Oba1^?V3k3V1]DI7k
d1W1bW36\3Z7kZ4l3Q4ZV4:\3X82kAe<mLe<cn27W14\3Vb4fY21R1\322Z61@kJ1U2R3m1Jm1:T1`2QR1a12421FeS14^H>
Ei3fo1n_1V<i5cb1S2\3V2m1]2m5^E>]1]3h2m1:=Y1m1Q>?h4f>a12421E0WD1\FdBY3La1U2`1S10023Y5A?n6V6U:c418
m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2@\3Y9a7R6bi1[l1k3KW3kG^1T1W1]4c`1[l14\3TG4So82\3Xc22\3Uj41\33\3af
1dk2`2\3\2a1P10a1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2U2`1S10023Y5<4?n6hD718BZ1d3[1R2N>
N`:@0A]MR4b4FJR2f5o1a9PS1[1D4j6d6P8_23\3Vb4n73\3ak2ho46\3k^4Z3l3Q4gQ22\3TS7P1\32_6@kJ1U2R3h2m1:T
1`2QR1a12421FeS14mHB2i3WY1W;V;n_1V<i53\3Vb4l38\3k4ZGmd3=0_4eY41]33]3`:16]3Yi3mFb9^T2Z13]3S^4f;S2
]3m30b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o
1a9QU1o6d6P8_22]3Ta9M]31_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14_AS8a7nk1n_1V<i5R2]3[21e1]2m5mE]1]3;121
U2m1:=Y1m1d:\3n40o>a12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2:]35E_11WU1
121_h45]3[2YU1144]3`:1W_4R1]310X21S4@kJ1U2R3;121U2m1:T1`2QR1a12421FeS14cI`S2n_1V<i52]3ji4U2]3R2P
26V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1b@[5^2f3S10023Y5A?f67\@c418m1QDdFl7e8FJR2\274W21;6a;W2c;PCT
;W401Y2P8_2L]310^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V<i53^3c_42^4^3[109NE0T?47?2`1>P320b28P
606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>
c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31]4^3[
109NE0T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;
d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i181436NOR22
Z13o8[T10X<9k:Y31\4^3[109d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U
3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M
\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31e6^3[1:d11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@14041
1_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;260:3<3;630<<2g4:3B:C5^
6E=B_1T20U1;29>a11d1[2U1><4221?P608S1h3f3W2Ba2Q5MDb57OW4f4_1Y1U1IY5P707C`1Q3_1h3T2BQ1m:2k4M\127Q
121e3P2B<>:81436NOR22=L3;c8hD[<V30X<9k:I_211X6^3[1:d11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@
140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;260:3L:0d5:3B:C5^6
E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>
:81436NOR22=L3;c8hDb?0X<9k:I_211Z4^3[1:d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W
<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V
5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31j8^3f161EE1V3;e13c9247?2^11>FY220?[27c2o2404
12312783;63@140411P13:482CC15;DL19D12E:12>B5D3C><T1o2=1_4B3`1]1Q2^3P3V9_21]3Q2X10d1>P1I1S112[4AD
8=1::0?CW3K98a262o1P8C;2230:3L:0P1l1:[2:36;:C5^6E=R2T20U1;29>a11d18R2U1><4221?g34]2c2K\1n5Ba2`4@
MD<k3Y17OW4f4_1I?U1Im441g13?<GE5@286d107C`1Q3_1Z30<:i1BQ1n2n5Y1k49<1MFE27Q121f5B<>:814363JOR22=L
3;a81]CHAk1V8<W2R2G0a1d2g1Y69k:I_211F^3[10n^2d70d1>]LV1hG2g?Tk1_1`B2k4g32g3YCK_30^6@kJ1U2R3h2m1:
T1`2QR1a12421FeS14cI`S2n_1V<i5\2_30j3c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S1002
3Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2o2_33U21e1J0a1@\5^E1<]1:R3;121U2m1:=FBm1X
:h3oCa12421E0WD1[?4k6f@P22S3^2T1a2S10023Y5A?n6\@c418B6S1a8N`:@0AT5XHe8FJR2\274W21Ba;R32c2h7hFE4j
6d6P8_2\1_30k40a1@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIj6fV1Ad5U1V2JNk4d5@0Aj^1V<i5lDZ:4g1_33U21`20a1
@kJ15Z1DR3;121U2m1:T1`2`D`=a12421FTM`64XBZ7Q3h3iV1>N_3]5Nj8e1@0Aj^1V<i5nN84`2_30j3c2@\5^E1<]1:R3
DS2m1:=FBm191Q1cP1a12421E0RLb74k6oAGV3^2T1_21S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5W
Oo6d6P8_2]2_30j30b2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1
Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2[2_3k3c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S
10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2d2_302E_11_1c2@\5^E1<]1:R3;1211S2m1:=
FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2T2_
3010U21`20_11@kJ1U2R3;121Z1Jm1:T1`2QR1a12421FeS14RFBX1d1Q3h3DY99ClK>NU2Y1U1W4Nk4n3BR1@0Ao<jQ1V<i
5oBn;84VCW1_302U21S4@kJ1U2R3;121U2m1:T1`2QR1a12421FeS14bGP2Q3`_1n6X8e1n_1V<i5X2_3Q4]2@`3k1^E1<]1
:R3h2m1:=FBm1Q>oCa12421E0eS14k6oAGV3^2T1a2S10023Y5A?n6\@c418m1QDaNe8FJR2\274V1P11Ba;i5V:g=X>d6P8
_2[1_3l40a1@k6oC1U2R3h2m1:T1`2^?bBa12421FmIk4k44^GT2Q8QV1l9Nj8e1@0Aj^1V<i5WO4X2_3U1S1g1]2@\5^E1<
]1:R3;14U2m1:=FBm1Q>oCa12421E0eS14k6gBV3^2f3S10023Y5A?n6\@c418m1QD_;QCe8FJR2\274W21Ba;i5WV1d6P8_
2X2_3U1k2]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0eS14k6gBV3^2f3S10023Y5A?n6\@c418m1QD_;?a2o?e8FJR2\2
74W21Ba;[4]1a2eS1d6P8_2N_30^6@kJ1U2R3h2m1:T1`2P8PJa12421FeS14cIbb1W?e1n_1V<i5k3_3J81S12c10J0a1@\
5]?[1c401<:R1:S2>094;14P1T1OM:=FBm1Q>oCa12421E0f7eAQ:64o3k2f?P3V3^2f3S10023=k4A148n6Aj?c418B6S1]
2S6N`:@0AX2`7A3;1DjAV4[3R1FJR2Z21334F`11Ba;_43U1TCf:1Y14j6d6P8_2g1_302R1R11`20a1@VFd41U2R3;121U2
m1:T1`2QR1a12421FeS14bGP2Q3Q[16W4]5N`:@0An95eT1V<i5lDi8;T14^1_30k40a1@kJ1U2R3h2m1:T1`2QR1a12421F
eS14cIQ3Q[1^4[2Q3NAn9@0Aj^1V<i5i6U<1e14Z:4U1_302U21S4@kJ1U2R3;121U2m1:T1`2QR1a12421FeS14cIQ3`_1n
6n9n_1V<i5S1_302Nj3a1@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIi@MR`1e1n_1V<i5oB1P1_30^6@kJ1U2R3h2m1:T1`2
QR1a12421FeS14cIi@9CjP1n6n9n_1V<i5S1_302i4a1@kJ1U2R3h2m1:T1`2QR1a12421FeS14e>h8T2`S2n_1V<R32c2h7
]2R1_30^6@kJ1U2R3h2m1:T1`2eC[>a12421D1eS14cIj6el1n_1V<R32c2h7]2U2_3Q4]2@\5^E1<]1:R3h2m1:=FBm1Q>o
Ca12421E0eS14k6gBV3^2T1a2S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;R32c2WV1d6P8_2V2_30P4]2@\5n8_<1
<]1:R3h2m1:=FBm1Q>oCa12421E0eS14k6gBV3^2T1a2S10023Y5A?n6\@c418m1^9b:aNe8FJR2\274W21Ba;i5WV1d6P8_
2[1_30X2U4@]31kC2\31U2R3;14U2m1:T1`2QR1a12421FeS14RFk1EN6j2W4ca1b:S>jQ1V<i5V1_30X21S4@]31kC_31U2
R3;121U2m1:T1`2QR1a12421FeS14RF`36YS2n_1V<i5L_30^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIY7Vl1n_1V<i5S
1_33U2U4@kJ1U2R3;14U2m1:T1`2QR1a12421FeS14^GT2U1[6X?e\1n_1V<i5L_30^6@kJ1U2R3h2m1:T1`2QR1a12421Fe
S14cIa7nk1n_1V<i5O_3Y2U4@kJ1U2R3;14U2m1:T1`2QR1a12421FeS14cIa7nk1n_1V<i5M_302[6@kJ1U2R3h2m1:T1`2
QR1a12421FeS14cI`S2n_1V<i5nGM_302[6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2kP1R?V<i5L_33[6@kJ1U2R3h2
m1:T1`2QR1a12421FeS14cI`S2U6hY1V<i5]2_30j3c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3
S10023Y5<41=n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2_2_3S11k2]2@\5Q?\61<]1:R3h2m1:=FBm1
o3Q:oCa12421E0eS14k6TBB23o2^2f3S10023Y5A1=n6\@c418m1QDm:A11mBe8FJR2\274W21Ba;i5aNe7d6P8_2L_3_6@k
J1U2R3h2m1:T1`2QR1a12421FeS14cIg@hb1n_1V<i5i6]2_30j3c2@\5^E1<]1:R3DS2m1:=FBm191Q1R2`Na12421E0eS1
4k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2\2_3k30b2@\5^E1<]1:R3DS2m
1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2
M_30_2n3@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIbf1m<n_1V<i5V2_3Y2g1]2@\5^E1<]1:R3;14U2m1:=FBm1Q>oCa124
21E0eS14k6gBV3^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;i5WV1d6P8_2P1_3W21U4@kJ1U2R3;14U2m1:T1
`2QR1a12421FeS14cI`S2n_1V<i5Wg1O_3Y2U4@kJ1U2R3;14U2m1:T1`2QR1a12421FeS14cIb5mm1n_1V<i5Z1_32l3]21
@kJ19k1R3m1Jm1:T1`2T>Q17bBa12421FeS14dGn1g1j3PClZ1@0ZZ1Q5V<i5cb1R1_32Z61@kJ1U2R3m1Jm1:T1`2QR1a12
421FeS14cIb5mm1@0XZ1S5V<i5cb1W3_3P40J0a1@\5^1oC1<]1:R3h2m1:=FBm1I_6g6NVBIa12421E0Q?cD4P1j5Y6f8f3
V3j1Cf3S10023Y5A?n6\@c418BN;]2S6NNk7e1@0886i7[7b2];e8FJR2o1<74W21Ba;i5a9f3j<S54j6d6=;c3b3_2f2_3Y
21e1]2@\5^E1<:R1:MI;N;1213Q2m1:=FBm1Q>_B_1a12421E0eS14k6b@T2V3^2f3S10023Y5A?n6[=P3c418BZ1QDJi8\2
_B\4X4FJR2\274W21Ba;i5fR1`3d6P8_2W2_3Q4]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0eS14k6ZB<V3R2;c1R2S10
023Y5A?n6\@c418m1QDR6g3fDe8FJR2\274W21Ba;i5WV1d6P8_2R1_3_6@g>S<1U2R3h2m1:T1`2QR1a12421Fb90`D`54Y
HY1Y5o1Vl1T6iY1V<i5Q1_33[6@kJ1U2R3h2m1:T1`2QR1a12421FeS14DnHR]1o1^@n3Z1cY1o4V<i5U1_30^6@kJ1U2R3h
2m1:T1`2QR1a12421FeS14^GT2i@XN_3n6X8e1n_1V<i5Z8`1jO[;M_3_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIbb1W?
e1n_1V<i5fY1d2_30Jo2c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS140j6gBV3^2f3S10023Y5<4?c4Z2hD718B
Z1d3[1Q3>NP1Q1R2a1:]4aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2J_3_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V<
i5K_33[6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2n_1V<i5N_3_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14^GT2a7nk1
n_1=c7T4i5S1_3Y2e1_2@kJ1U2R3;14U2m1:T1`2T>lCa12421FeS14cIcHVY1e1lZ1Q5V<i5M_3_6@kJ1U2R3h2m1:T1`2Q
R1a12421FeS14cI6`[1RFe1n_1V<i5K_3_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI6YS2n_1V<i5K_3_6@`3ZG1U2R3h2
m1:T1`2QR1a12421FeS14cI`S2n_1V<i5`2_3Ko20b2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS14k6gBV3^2f3S
10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2U2_3Q4]2@\5^E1<]1:R3h2m1:=FBm1g4
Y9NPCa12421E0eS14k6gBV3^2f3S10023Y5A?n6\@c418m1[Be1aNe8FJR2\274W21Ba;i5WV1d6P8_2[1_3EZ1^4@`3ZG1U
2R3h2m1:T1`2c71]<m=a124216?`8TK4S4\1RDj6j?bJ^>h3P;0lT1V<R3f2U1_3_6@kJ1U2R3h2m1:T1`2c71[J\1424216
?YK[84cIj6a2Tf1n3P;0nNm5V<i5O_33[6@kJ1U2R3h2m1:T1`2\@dAa124216?eS14lHF`S2R6kY1V<i5L_30^6@kJ1U2R3
h2m1:T1`2QR1a12421FeS14cIj6el1n_1V<i5L_30^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI6YS2n_1V<i5L_3_6@kJ1
U2R3h2m1:T1`2QR1a12421FeS14cEo3j6el1n_1V<i5M_3_6@U2eH1U2R3h2m1:T1`2QR1a12421FeS14cIdJf3TU1n_1V<i
5L_30^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14e>m:`S2n_1V<i5M_3R1\5@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIa7nk
1m:PU1V<i5K_3_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIa7nk1n_1V<i5]2_30j3c2@\5^E1<]1:R3DS2m1:=FBm191Q1
cP1a12421E0eS14k6b>T4V3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Q5Do1a9i5WOo6d6P8_2T2_3Q4]2@
\5i;d91<]1:R3h2m1:=FBm1Q>oCa12421E0eS14k6gBV3^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;i5WV1d6
P8a1ML_3_6@TAf91U2R3h2m1:T1`2QR1a12421FVM^64cI`S2n_1V<i5L_3_6@kJ1U2R3h2m1:T1`2Y9j6lAa12421FeS14c
I`S2n_1V<i5L_30^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cISA\b1n_1V<i5K_3_6@kJ1U2R3h2m1:T1`2QR1a12421FeS
14cI`S2S>jQ1V<i5N_30^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIi@9Cha1n_1V<i5V1_30^6@j>1S1j:1U2R3h2m1:T1
`2QR1a12421FeS14DZCe2V2Fa7nk1lNV2b8W6V<i5M_30^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI`S2R6lS1n5V<i5L_
30^6@kJ1U2R3h2m1:T1`2QR1a12421FeS14cI_Y1PJn_1V<i5_2_30J7m2]2@\5^E1<]1:R3h2m1:=FBm1Q>m=Q6a12421E0
c?mC34k6gBV3^2f3S10023Y5A?n6\@c418m1c;d3:]4_;3;aBe8FJR2\274W21Ba;i5`1fT1d6P8_2L_30^6@kJ1U2R3h2m1
:T1`2QR1a12421FeS14cI`S2lEQJV<i5[2_30R11k2]2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0eS14k6gBV3^2f3S100
23Y5A1=n6\@c418m1k:U9_;11mBe8FJR2\274[1K1Ba;i5WV1d6P8_2b2_30Jo2c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a
12421E0eS14k6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2Ne2:]4aNR4b4FJR2Q5Do1a9i5i6]Ho6d6P8_2a2_30Jo
2c2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0eS140j6gBV3^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4
b4FJR2Q5Do1a9i5WOo6d6P8_2U1_33U21S4@kJ1KY1R3;121U2m1:T1`2V?jBa12421FeS14bGP2Z^1UEn_1V<i5L_30^6@k
J1U2R3h2m1:T1`2QR1a12421FeS14bGP2`S2n_1V<i5Z1_3J^100S4@kJ1U2R3;121U2m1:T1`2QR1a12421FeS14^ET4TIf
E1m5d>]1\@SNV<i5lDM_30^6@kJ1U2R3h2m1:T1`2^:V9[>a12421FeS14cI`S2n_1V<i5c1_3P2DOW1a1@kJ1U2R3h2m1:T
1`2mQ120a12421FeS14cIZ1W4a7SW1W?Al5Q1S3Z;nIV<i5X2k:_9WJS2H9Ll25P1_32Z61@kJ1U2R3m1Jm1:T1`2QR1a124
21FeS14cIU1`@ia1n_1V<i5cb1W1_310Z61@kJ1U2R3m1Jm1:T1`2iMW4a12421FeS14cIg13j?ia1hZ11S5=h;i5Y:YX1_2
_3k30b2@\5^E1<]1:R3DS2m1:=FBm191Q1h=b>W4a12421E0eS14k6gBV3[22f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aN
R4b4FJR2Q5Do1a9i5WOo6d6P8_2N_3Kc5@kJ1U2R3h2m1:T1`2QR1a12421FeS14cIRk1d3:]4n_1V<i5W2_3KU3]2@`3k1^
E1<]1:R3h2m1:=FBm1Q>oCa12421E0eS14k6gBV3^2f3S10023Y5A?n6\@c418m1c;d3:]4aNe8FJR2\274W21Ba;i5WV1d6
P8_2N_3_6@kJ1U2R3h2m1:T1`2QR1a12421FeS14^H>Ei3Q4dk1n_1V<i5:a30Z6gR1cT1XW2j>ia1fU1l^28a30Z6gR1l[3
dP2fU1l^29a30Z6gR1cT1XW2j>ia1cd3>a30^2k3gR1cT1W`1_F@l3gl1i_1`1XS29a30Z6gR1l[3BY3gl1cd38a30Z6gR1c
T1XW2dP2cd3>a30Z6gR1bU3Y6l3`Z1X3]10[2R;cd3:a30Z6gR1bU3Y6BY3gl1cd3:a30Z6gR1bU3Y6l3`Z1VBcd3Da30Z6g
R1[R1U2PQ2<P4k1l3`Z1V1Q2]10[2V5k5cd39a30Z6gR1bU3Y6l3gl1cd3;a30Z6gR1bU3Y6l3`6oS1VBcd34a3Pe4l3da13
a3Pe4l3:a30Z6gR1l[3l3W_1\2R;cd38a30Z6gR1l[3l3gl1cd33a3g]2XW28a30Z6gR1Qo40^=cd36a30Z6gR1a\5cd32a3
g]24a3g]2XW2l3;a30Z6gR1]T11\W2l3da1R;cd34a3c]2\W2l39a30Z6gR1l[3i1R2gl1cd3:a30Z6gR1l[3BV1R2gl1cd3
4a3Pe4i1R23a3Pe4i11a3Ja30^2k36`R1fZ3131h?SEX87`2CQ2W<KW1A<EnY2dFlB9a30Z6gR1hZ33b1QP2cd3=a30Z6BTR
1VZ3A3j?ia1Y\2\ElB8a30Z6gR1cT1fe3VBcd37a30Z6gR1_\3QP2cd3:a30Z6gR1hZ33b1Y]1gBcd36a3g]2Sf2:Yl2W99a
30Z6gR1iT1[\20Zk1cd39a30Z6gR1RZ3\2Y3gl1cd3@a30Z6jKl6f9e8k3hi1aNmm1@0kG\BhY2:a30l1Bj3gR1Q63[V5cd3
[1b3^2k36>118dQ1[R1W2S[1RFk41=0f4h:R2h80_B7j1Y1Q2R6j8<T70cFS1]3UE3n2e@V4Q:V;[?b2b3^29Q2_1E118d3j
7TFl1[4d8eABV94e40a6[8^4Z1j7f33H`1_9k6i2^5104R3S30^2P3P4U1i5k37[1l@^5R6835[2U32HW1A073E^60Q:\7X6
^2XBk=h9h3_:h5l1`381^<a28b3Z6gR1hZ3f1QP2fQ3lB@b3Z6ImQ1hZ3o3\20`9ia1jZ1^Q1V3UBY6b<=b3^2k3gR1hZ3a_
1V1Q2R6BW8Y=YW35b3Z6gR1a\5cd37b3Z6gR1cT1fe3VBcd3@b3^2k3gR1hZ3a_1V1Q2;Q1\2W2BW8<Vd3=b3^2k3gR1fZ37
h?dMT3Q2m>i_1iT2Y1b3Ca18k3`1X3PGl6[8g?X2O[\2m215R5YA_1k5;0W?T3Q2f2d;AR1f\1C[1f2nK40W1]Mc6CEb3_2j
3gR1[8kDVFgj2SBV<YBS3[Hi=eNPC09Y6CT4Lb3^2k3gR1fB`a1^V17>U:g3GRDjAW4W8g5XBaBV52Z15_7ZFE[<XH7b3_2j
3gR1a\5g5k^3;b3Z6gR1gj3kR1R6BW8b7_\1`P2Kb3U28k363YHU3l6mCln1kG1313hT1[@e:c18S\2d=o6aCh187b3_2j3g
R1lZ3dQ2cd3?b3Z6b@e21\?PV1eT27aW1U9j@bY1hf1WD;b3Z6gR1WIn`2Q5WS1U9j@mY1eZ2>b3^2V2d1gR1S=b^4Lm?U<d
5nMTJdZ16b3_2j3gR1a\5cd3l5b3;1S2Mj2[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5O
BJ5f3J[17<\1j;a2c53j1U6a5e3O=Bk:P78G45En1C4H315Y9m6DJ7311^1`2C3c2_152P2d121057n27V513<X61X1MQ4S2
26O2P4V5B@2V1K93o1`6T5h1Q3j2c9Z3_62o102l27=LT44Q1211986ET1NO6Ib1C253X18K>=^11g1C\1239ek1`5b3;1S2
Mj2[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8
G45En1C4H315Y9m6^3^1Q1Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1e;h1Q3j2c9Z3_62o102l27
=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239ek1@b3l3]2gR1Jn5T>X4n`2EW3_ClZ1lZ1XA]h1Gb3^2k3gR1UQ11
P8e1k5ki115Y\1d2:^5?W9Q3X7eOmi1fC;b3_2j3gR1_\3h2Xm1X7Y1jo1U\18b3Z6gR1kZ12YT2Xm1cd3Jb3U5T1gR1[<R3
cS1S7WX1e5Z4T4:_B1^41=X1gR1j5lc1hE[Q1DQ3P1b3U5T1IPKl6XY1XBlV1h21j2KMIk5:5jFZ1US1Zn1f:^6V>j7Y;D\2
D`2f1Q1b3>[481T1Og3oMX;TZ1i`1c3R6V10>UD[19Q1mS1RO0T<i1]R1V>h71^<a2W4;b3S51T1gR1a\5ROb[11X3bV1@b3
U5T1OgQ1ho1UZ1i4hm1RO0\`1V>j7P?`2@b3S4O1T1gR1U\2lM\2F]3lk1b8YX2oOf3Hb3S4Q1T1gR1fT12]P2f4e6=20I`j
1j8g`1YGn8k3j7Y;f3`2X3b3^2[2_163Y>k<9S1h5V4CX8Bo4`3U5j600T612CM251<;FT8d2`7S12U2TJY9X116a1b1;:15
7Z1^1;\2X7k7eFCd290DW2^1R1Q6c2a3A024Ih3\2U2m172\B]>g233BU6lJa=Q180E4l4;a13^82J2R32T4f1b3j4_1gR1V
4CP:2X7U5Q=12CM8146S1T8U:S1X2o2^P1X11h1R4`1W1`1X7f33c`1k4\2U2m1:gFn<FRQ1l>2V@2JU32T4Y2b3[1Al2_1d
>U=S1GP5V4CP:2X7U5_5c7FM814410R1T8U:S12U2o2^P1X116a1CZ1<h1^1;K`1X7f33[Q1W?k4`6:W:_<n<Fe9d220g11i
B^:R<5\92R32T4;b3_2j3gR1``3[e10c6b8U9jR39b3Z6jKl6i^3f1Pl1[Z1WZ26b3U5T1gR1a\5cd38b3U5T1gR1`Z3PR2l
`3f3<b3U5T1gR1df2YCAn61oj1cd3R3Eb3Z6EQR1hZ3jJ0b1eB`8d1a2i1[12Hi1<Z[2jIP?7b3Z6gR1hZ3f1QP2cd37b3Z6
gR1hZ3hQ2PX3b<Mb3Z6fEP=h?VK0nH`JU1l4Q2o1`4;]1_1f?R2aFdC<TEU3`=T4`g11bBBb3Z6fEP=VP1hS1`JU1W3d1Q2o
1\1m4_1Pl1ah1Ql18b3Z6h2nO``3kFTU1cd3V1b3Ca18[2_1i4mMfT1^\20>521L]>_1g20R3`Am2P3e:Q1A8In2R2e2SKY7
i1f6Rm1f3:b3_2j3gR1kHec4T6e2QX3f3S1b30?W1=h1Z2o5V9T>X3@14Z1aT1>m5aS1XGT:Af^1?\6T2W4^P1h7k;VG11]S
1f5Fb30?W1=h1Z2o5P<Z;X3@14Z1ZT1U\2mj1R1dP3W>f5W6b3;15j126Fl1M1Y2]2`1?n>5:a264f1404^1:6;406X1F4D1
57271KM1P1S111O015EU1<X17Ii5OBJ5a42X17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9P3l3^3`2Cg2_1312P2d1
21057n27V5131:T1S51EBMQ4S226O2P4V5S12V1H293o1o9S1A:6@EQ3j2P4<U5Z3_62o102l27=Lj2Y14Q1211986ET1NOP
1b1C2531V1T1>=^11g1C\1239aAgV1[3`5b3;1Q21Mj2[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU
1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S22
6O2P4V5S12V1K93o1e;h1Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239ek18b3Z6gR1PFP
a2_U2f`2lS17b3^2k3gR1a\5i_1iT26b3Z6gR1i_3gl1cd36b3Z6gR1mX2cS3cd36b3Z6gR1j>fm4cd37b3Z6gR1jFfe4SZ2
_Z1[1b3S1Z1Z20_1fMP51\>U6\Hg2nD2c5W5Q26]5m15Y1Wf1o5U3f6NGS3d6@0A`7]25Y:VJh1d_14VCHb3_2Y20_1gR1dD
iR2Ff2Wf1o5l9Nk3d6@0Ail1]8kJ4VCCb3Z6fMl3S1dDTm1R9]o1Y8l9mm1_1m6j1T1e?`FP5Gb3^2k3\?ZCm8]3W8MW@S1i
X1aQ1YV1h4[930c6X;`T1Q1gS2;b3Z6gR1m8dS1P[3Y>c6b8XX1gS2;b3Z6gR1m8dS1P[3h4T@k`1\c1Z@;b3Z6`AVASS4P2
UEVBX;`[1im16b3Z6`AVAa\5cd3Lb3Cj1X2b1i4mMaEf5g_2X6Q@_1W2c3\1jQ1AR1Vo23CD8]3BP6a86b3Z6gR1a\5fQ3lB
:b3Z6gR1WV3c3Z1Z3\1bl1cd39b3Z6gLo5V;1_d1h\3cd36b3Z6gR1a\5]X2U\16b3Z6gR1f]3jn1cd37b3Z6gR1f]3R2gl1
cd3o1b3m1l2_1Y1@W6OdIV1V3\:P6g@M6n5\:k:[2NS2kFZ?R2Y23k=e=X4n>j1U6U38S1T1?9T9W4i?W2_4k3o5\2_?0:Cb
1U:_4X;o1Z3233g:h4j48b3Z6\EZ=bX3V7gl1cd37c3U2YU114fh4^K6c3U2YU114Ud5d2c3U2a1P10a1m5mE]1i3141S2m1
:=Y1m1913McP1a12421E0eS14k6eA0W4^2f3S10023Y5<4?n6hD718BZ1n10d14V1Q3>N`:@0A]MR4b4FJR2f5o1a9j2g=^D
4j6d6P8_27c3U2`P1]3Z1146c3U2nS1Z1148c3U2YU114RCc1[^36c3U2YU114a^8:c3U2c2eR114Zd52]W22Bc3T207QU11
4\1[BME^6oe1`1\5lF[Ccj26c3U2gQ1a3145c3U2YU114@c3U2b20YH[:14_h4l9NQ;0ASP346c3F^1YU114Ic3R1d1n1Y51
3QP2Y_1^I_12X1_1Y20aDf2Q2b]15T18bn1SE6c3N]\2oc5[1_c18c3R1R1YU114oh551c32c3\]2Z8D0m2:122_1182MV5]
2`1?m2X3V61^25:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17>:i5L22?J5g1?57J=<5
?F037<:0@?8Cl15Co723a2c53CV1m3W2a5e3O=B`1k1Z>48G45E2k1C4H315Y9m6[32Kd1CBT2_1528g1d1210524n27V513
1:T14FU1c2=1EBMm33S2241O2P4V5S12V1K93o1S;d1Eg18P1V2CO]1Z4n1K^1h12Y652o102JQ27396E\2g14Q1211986E9
JNOP1AP1C253X1;5B>=HE152^1C\1239S;1Z\1^5c3:12n11MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1M
Q4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239U;9c3e]1Y;k
`1iKRW3W:l:o45c3_W2ZQ2`\1\]2;c3T_4gC9CYKBc3P7a5n3>c3dN3h]13b2hn1h8a6BgR2kB^2PC5c3Nj3jIl]12c3aX8:
c3ij1a2]]3`g1]C`:f1]1kc14c3\Q8Q2kc19c3k3PV1n5T>e\3ie2K\@7c3U2`P1h414fh42c3fZ64c3X5]U6fQ33c3W2\U1
3c3id4UC9c3U2YU114m\3X1i307c3U21WU1121:c3B`:TCT\4_1k5WS1d1Td12c3kZ89c3R9W11kC[k3RCf3\j22c3\[6Ld3
W2Jf62001P2PF`4Z4S:l6mCQb1SY1Y7_6QY1]OU:V9m70;^2_5@d3W28X7301bL[EW`3U6a_1hj10;n7=d3f2R76nFoJmCYl
2ge1hj10;b3;d3i923nFW[4ge1hj10;_K@d3X2g7QMl2NU2g1PQ1oW1]P2W<[MjJmO0Bd3X2iT1l2NU2g1lESc1_2mm1W<j4
RA]7jJmO0@d3X2iT1l2NU2g1j\4W6c2Vh1mO0;W6bZ1k2d3X2b10J0a1m5`E<AK]3h23NJ:=;5GOMQ>oCa12421E0mT1h5c2
ZC^2f3S10023Y5A?n6T>W2c418B4=G>AP1F214^5N`:@0A]Me8FJR2\274W21Ba;[Fe>4j6d6IV7_1OP3d3X2b10J0a1T1h4
`E<AK]3h23i1:=;5GOMo<Q1WAg2a12421E0mT1h5nE^2f3S10023Y5A?n6_3d:d1Bc418B12=9317P1P1F214j46<N`:@0A]
Me8FJR2\274W21Ba;QU14j6d6P8_2:d3m901dm3oQ2mS1WOoFX19d3W2e701bLWm7X1TP1P5d3W2>9g1[21=9H3K00200416
2m7U=T105]5130111X1=_1[1f1<l4c27b2=1_31?341V1g5_1^8KX1@i2k50Y5Z<f1\1R2IR1g85`3m:BS5T2_6X31=KS3i1
=0k80<D>0BA8Y29D@463<0514294V4FAe1L60^42G5Fh1c74c<KP18a7c39_2V5005f5D@<1?\2i30d3i1`33e9j3T:04l6[
2]9X;c@94d2d3W2>9g1[2b1O00200407bFc56V3[1f1<P50Y5?^301i8?^8T2Z3k50gGh922^Af2T2_6X31P@S1CT3M0@L61
7>m4W2Lf42MFh1c7d=6R1c7k3j?\2_7i1ZK04l6[2ZU19T1d3W2>]4b1O00200120jFc5m6[R1R[21W6h9j50]1OZ@XE6f8]
OZK0Q7fW19Gd3`2WNb>P3R70`4k1l2m:i1g1S8QR2T?0Y5\20U5n2TR3S2d3X2b10]2f2Z1k1mE]1]3h23i1:=;5GOMQ>oCa
12421E0ZS1b1h5nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2Q2d3X2b10]2m5mE]1]3h23i1:=A
GOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;o:0;dP1d6P8_2S2d3X2b10]2m5mE]1]3
h23i1:=AGOMa2_;4k1nAa12421E0fZ1kBR3^2f3S10023Y5A?n6\@T1^318m1QDaNe8FJR2\274W21Ba;Q\1d6P8_25d3eZ1
Rb70Z8n1d3X2b10]2m5mE]1]3h23i1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba
;Q\1d6P8_2?d3X2V5`2QMQ6g1WP1Rm2QH26j4`HjJ7d3X2iT1l2T3g1m]67d3i92RGT[3RP1ge17d3X2iT1Q6g1R`5jM1e3n
3e3_1d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3M
C5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31
2e3=m3e3_1d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d
5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k
:Y31b6e3T1:d112S32R2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]
1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;260:3L:0P18Z4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5
Ba2Q5MDb57OP2V2f4_1Y1U1IR5W707C`1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3;c8IHUCb?0X<9\52[
5I_211[4e3T1:d15o>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P462
o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i1
81436NOR22Z13o8[T10X<9k:Y31[5e381S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5
OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S
12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239T1e3j1;n;Z@F0c6EX7]6:n3k
CiQ2l>Ndc1j4Fi1b8YF`7La;i6d1j3\7c5Y77m9]>[22e3na92e3Ti8Be3j1;PM2a6Eca1ci3a5\:cf1ZD7X=2[=W7Y1e3j1
ZDQ>\6_3?VX1AHnH\5?VGPG7Q;S8XAP8b4S;P5n:7b=m3d3Kf4ZH8Y7U:Z323b6X4[2W7Oe3j1;85h:[;f4P9MUEW5Y3kHWM
0fF[6W4^G4g2b4V3h4mBXE0nCaAiF7e3j1lQ6QNn6VP1PT1Ce3Za1Sg1fA?eR1_P1;e_1[?]6gBX2`2^>f2d2PF2<e3Q1\U2
[S1_U1W1[8R`1l=[=W8YU24e3<_P4em23e3bn6kh1>e3j`2^m1`ISP1c1g2cc1eKh8]4WHT4d35e3Z2Qi3o_3Zj12e3Z2S2e
3k3]2m5mE]1]3h2m1:=Y1m12n=oCa12421E0SV1b4nE^2f3S10023Y5A68n6\@d3N18m1QDi;3cBe8FJR2\274[1K1Ba;]=?
a<aAd6P8_25e3Zg8\E8^Hc1e3:EID]3S>mER3>d6W1kJlHa<_1f;dHc3b5NS6T:>?0@B<fBf@`45c9UBW<k7X3V1m2S4[5Q7
?Nh2g1S5d;T1Z>Ee3h11JbY24jn1Qc3VKT2d4T1n1c3Z2m7T@>^3U1T6Le3:]1Lk:<Yn1[9]3T5b3o2jHVW1QDfNPQ1]3Q6]
:\:W9n26n53i7m3m9D0o281T196=E7V5n3?W547?10`1>P320k2E5:a264f14041234@3;:691406S148470200111;21227
01511A32P11N1H:11O0151B0U1<X17Ii5OB3F5S475V1037<:0@2<i25CR83a2]3U23CV1Kd3d1m38Z1Oe2A==B`1P162@^1
e7N;f1;l18G45Ee1813=4:=315^6E=f1;T20U1;29>c19Z1P227U1><631=BT2_1528g1W1<210524^2?7V3o113<a2f31X1
MQ4S2241O2P43f4;S12V1K93EY1Y;T2Q3V2CO]1g2Q1@j2Z3_62o102JA\127396<213\2g14Q1211986E981436NOP1A?2=
C253X1T1>=^1152^1C\1239e2_Q10X<9k:Y316e3AV1ci3]R2ER4e3_18[10T?47?2`1>P320k2P606234@3W11n14c115m1
P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;Y1k2^1:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7O
k1[2f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y313e3h1ci34e3i1Vj6m\16e3i1`1^i4`f2^f1Be3
nc1CCW@2Z@^@R=^1b1g1J`1T]1cT2Z;eO2f3Vm41f31f3]1f357CKY2Z4Z[1kV1k_2`J2V1]LQ>T@j?P1X1D]3P17BET2>>a
14\4Z=16@`C@416Q1859:3f3ij2_m4;f384TCQg2b1XHZo2^?`5Y83f3Q1lQ75g3hj2T[1nX3m15g3o?O]3ZV24g3V1i`8m1
1g35g3V1WP4a`4m12g3_X72h3Vl3_1DS3V2XJm87B021111;42Y132f4a4i<\1<i1i25f8n]1f3jBf2n1]Ia84f=93[E`Fn2
h6f5V2P9Q93h3Vl3WK4h3Vl3`BX=S1h3j3bQ1j1Y16f4a4^:Z2\1<i1W?`51jT1PG2T2e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=c
O;h3k3aQ1j1Y16gCVE]Z1^g3hS1T1h3j3bQ1j1Y16f4a4^:Z2\1<i1W?`51jT1PG2T2e7mK:eS1`Fn2T6Cc2R3V2_1`7Q9X=
cOj4D0R351e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5L0V5J5V1037<:0@?i25CR8e2c53CV1U6
W9O=S2k1_>80F45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241cP1V2CO]1Z4j2j92o102JQ27396E\2n2211986E
9JNP2AGY1X1h32^1Cm14h3Vl3PGi\35h3Vl3jS4d62U1h3j3bQ1j1Y16f4a4^:Z2\1<i1W?`51jT1PG2T2e7mK:eS1`Fn2T6
Cc2R3V2Z14`7Q9X=cO4h3Vl3PG^c34h3Vl3a1PY46h3Vl3n42[X3PU14h3Vl3Q5\]43h3Vl3a1Z1h3j3bQ1j1Y16f4a4^:Z2
\1<i1T6R9`51\8^Jn1Q5nA2H[1e7mK:eS1`Fn2T6Cc2R3V2Z14`7Q9X=cOT2h3b30b2m5mE]1R4S2m1:=Y1m191Q1cP1a124
21E0eS14l3n2nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2?h3?[3aQ1j1Y16gCVE]Z
1aBah19P\1hS14h3Y`3l;f43h3Vl3`73h3Vl3gd33h36ok32i3cm43i3jf601i3?i3[\2X:P2i?g4<2m1oR1^4h1Zc1g2_c2
2i356i35_h2U2T\5SC=i32e3Z8[GX3W<0cU1nD2oBbS63i3kg8eE5i322bh7i=<i313b3Z8[GX3hV2VS4iEBTm17i322[]3U
CV5QQ45i3T4gS5XY1je17j3AR1P]4i>4i]2@j331Z2l9Qa44b1d121057V3bY3b5j331S26FV5n3?n>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5T3@O=BlA8G45En1C4H315Y9m6^3`2Cg2_15
284b1d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1T4Y9Q3GR2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C25
3X1T1>=^11g1C\1239of1`5j331S26FV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a
4[17<\1j;a2c53j1U6a5T3@O=BlA8G45En1C4H315Y9m6^3`2Cg2_15284b1d121057n27V513<X61X1MQ4S226O2P4V5S12
V1K93o1^=Q3GR2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[1j3d14>T1KT4^4a`44l<`J2V
1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:d6Cj331W<Qa44b1d1210524V3bY3dBBSW1i1j331c1Z3Y3n3Sh2k?QY1
4b1d121057V3i5`J2V1^7`6mi1a2P1X1D^47BET2>>a14\4c9f316@h?g3@416Q18319:4j3VU1Xh343j3_m44]5j331S2MV
5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45E
n1C4H315Y9m6^3`2Cg2_15284b1d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q
1211986ET1NOP1b1C253X1T1>=^11g1C\1239_5j331^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_15284b1d121057n27V513<X61X1M
Q4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1]14C253X1T1>=^11g1C\1239R6j331^1@3
Mk1Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5>V3O=BlA
8G45En1C4H315Y9m6^3`2Cg2_15284b1d121057n27V513<X61X1MQ4c1?26O2P4V5S12V1K93o1^=Q3GR2c9Z3_62o102l2
7=LT44Q1211986?5T1NOA>b1C253X1T1>=^11g1C\1239dBBf2?@6^3\G]5j2Nk35o6D0T331e1=MV5n3?V6g85:a264f140
4^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O
=B`1k1_>8G45En1C4H315Y9m63W32`2CBT2_15284b1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO
]1Z4j2Z3m2a32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239Zk1Ij3n1aIZ1\:14c9RJGf>]Y
1f:Be=;4aU2S:24i9X2Q;YC5j3ni2^KQX14h4D0T331;Y1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17I
i5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd35284b1d1210524V3i5X61X1MQ4S2241cP1b1CCO
]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm19k33b3Z8[GX3g:TW1d[78k33b3Z8[GX3g:ib82k3cc11k3
2k3eP46k3f3Z8[GX3am82k3jL2k333k3344k3cc1hi1Si42k3jM3k3jMoV32k3`V89k33b3Z8[GX3hl1UMbS67k33b3Z8[GX
3am89k33b3Z8[GX3Pg3hX3gm13k33VP4?k3343Y3Z8[GX3l<ki1gi29Y4Wk1Tm1;k338Y3Z8[GX3`P59Y4\h33k33\V8<k33
4_a1mS11j2f=T7lDYf3i=2k3lQ86l3e3Z8[GX3am83l32aP42l324l32fMjR34l32[]3UC3l32b`71l35l321W]3Ri43l3iM
``73l3iMoV31l33l32hQ88l32b3Z8[GX3ni2bS67l32b3Z8[GX3am89l32b3Z8[GX3hl1UMbS6=l324]3Z8[GX3hV2e<hd2R
e1^2gm13l37Sl88l324QP4[U1Yn23[2;l32QU1]c1WZ1jR1ao1b;TC3[24l324gP88l301`Z3m22oBbf44l3Q1i`8m1\1l3g
1d6Wh3jY1`J2V1_Z2P15R1D^47BET2>>2^14\4C0H[7`416@`C@416Q1859:W1<X1l3g1d6RR5`J2V1_Z2P1X1D^47BET2>>
:0U14\4i8k31B16@`C@416Q1859::l39`:Pe1XZ3_1k5WS1d1VL]1l36`1d6]Dki2Ohb1`J2V1mJa5oAS:^;\2P1X1D^47BE
T2>>a14\4i4`816@`C@416Q1859:\1l36`1d6]Dk_2oChY1[;@2`>2V1[JS6oY1P1X1D^47BET2>>a14\4Z=16@`C@416Q18
59:]1l3g1_2T4\Eli2R=eU1`J2V1RX2\2P1X12A^47BE5n1>>a14\4h3c50l316@`C@416Q1859:S1l3g1d6RR5`J2V1_Z2P
1X1D^47BET2>>a14\4Z=16@`C@416Q1859:c1l3g1Y2Z4^4m@QR1[E^R1Z4]^1`J2V1mQ11ZFg?\2P1X1D^47B2BT2>>a14\
4]1Q1R2V8@16@`C@416Q1859:T1l3g1d6RR5`J2V1Zh1TBP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:7l324iB`U2\X5_
5U1l3KKd6RR5`J2V1]LQ^1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:4l3U4^l3bf42l3eU72l3dP42l3dP44l30cP4V5
4l30Rb2_H3l35kS43m3bZ3QF1m36m3P1T3^GUf7m12m3Y^32m3^k48m3310`n3k1[h3lT12m332m3^U96m34ii84^=_35m3g
j2_R2[4hj3<n31W<ib4d121057V3bY3=n31W<ib4d121057V3bY34S1n311\1GQ6n3d?kU1\\1k`1d121057V3J`=jNY1dR1
g7j4l3Z5a2^FQ4]5S3e2]CX2Gn31^1GQ6n3`e1Xm2d121057V3[>iR2g7j4]1^2Z5a2V720j31==8d12U3U2n3g5479132^1
1>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b5
8Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?_6d1210524^2Gg1^35<a2l2V1MMDb57OW4
f4_1Y1U1IX4Q1=X15]1R2a107C`1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;i8CbP1n20[5l69a9Y1I_21e4D
0X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_
>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241W3[MV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X
1h32^1Cm1An316P<nZ2jW2d121057V3nGd1jj1SE?n316P<ib4d121057V3nGd1n_27o33^3Z8[GX3am82o341o3<o33n1_1
Z8a6i@X3Xo2h@Rh1\e36o3b3Z8[GX3am83o3Y]3bc43o3e1eS:2o3kb12o3aP41o36o3hR4V1ga1Uk1^E2o3\V81o32o3c`9
3o3k=hP72o3]k42o3o`18o3b3Z8[GX3]e2m2UU67o3b3Z8[GX3Yg3WV58o34]3Z8[GX3Sn2]o59o3b3Z8[GX3Tk2To3]=ie1
6o3b3Z8[GX3am87o3b3Z8QAY6X3am8:o3b3Z8[GX3Xd1UU1of31P]23o3fLQi42o3b`73o3oBbm64o3n4]X:52o3`U53o3bh
7i=7o3b3Z8[GX3hV2hf6@o36[3T7U1[GX3^S4_1k5WS1d1[OX6Y@jg18o33^3`7I[GX3am85o3fMjR3U[50:o3Nhh2U\10T]
1Va1]]1m1VC4o3gi2[i2Va12o3mh7S1o3d1d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:5o33hi3d6ZP4
2o332o3g`7;o3HP1YU114^X2`U2Z]1kK09o3HP1YU114Zk5kK0<o3VG_6S8`b1eCj:g<iLm\2U;Z97o3VGc>`b1X[1Xn3>;o
33^3Z8[GX3hl1Se1l]3gm1[3;o33n1_1Z8[GX3l`20nP1d[5=o33n:RQ2f2i=oe1[Hdm2\2hO\CT<=o33o:lA1Q4Y[1nD?ZY
2__1T`2\C3o3R;ib47o3S;nAQ4Y[1nD^l12o3VR22o3oO7o3UCa1W;QW1en4n<6o34Zg3\3mR5l:3o3_g301o3b1P4c1CP6^
4eHV>W]3d3i5`J2V1RHWV1R1B^:P1X1D[1R37BET2>>a14g1d2Z=16@o?`3@4163M859:[6V1P4c1d6^4eHSo3i5`J2V1_Z2
P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:7P4W2YR5\Gg]3g7h>[1P4COY2Z4Xl4i5`J2V1_Z2P1EBD@m37BET2>>a14g1
d2_3j916@<SC@416Q1859:3P4^1RS5EP45P4N`5g_3QT1P6^5_1k5[Q1k1d1_]1`GEbY11>b8P1P4^1a23Q9<k9j3gH1Z1iO
]3g8h?Q<R3ST1QDfN^3\4P:S?[310P6jDT1Q;aU1g2P4;O2e2NAb2\3h3P8d>e2m7N0Y21Z113@k>[3Fm2U9Ka2a4BT2S19o
2l17@ac1Y4GR1X1[2RS1S:L56W4^3iA^4U1^339^3T20^@n4]5Y962Q14S17U1Hk1<;109:I3Y5d2m2JmBMW1P4^1e2N79b2
]1QW1Y31Z1iO]3g8o2e2kg1j1X1[2RS1];W4^3l6TDm5_@n4]5Y99b2W4m13g;d@5P4aT5_[3d6_@]7D0X31[126=2JV5n3?
T61g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83
a2c4K33CV1U6P3`2>e2@O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4c1?241O2Y3
FV5S12V1K93o1^=:f2V2CO]1Z4j2Z3_62i1502JQ27396E\2g14<D211986E9JNOA>AP1C253X1T1>=^1152^1C\1239Z8l:
V3kT1]1P4_13V2]4j5VGY;`FZ8POoe1i5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:HHP4^1^2Q]1bX2Z=cMa
?\V11m@3_1RIe?3XD1Bi3T1A[DB;P4C_3T4Xl4ei1]e1@R8T=b7V1P4COd6Xl4i5`J2V1_Z2P1EBD^47BET2>>a14\4Z=16@
`C@416Q1859:W1P4COd6Xl4i5`J2V1_Z2P1X1D^47BEf12:>>a14\4Z=16@`C@416Q1859:W1P4c1Y2Z4Xl4i5`J2V1_Z2P1
X1D^47BEi1:>>a14\4Z=16@<SC@416Q1859:3P4aT5aT4R1P4^1f1_2P4[Z11jE3U;U<o2l17bi1Y4[C;hJW4^3l6S_1=]5c
9h8o5Q?1W21\2U2k6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<
X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n2
7V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T
1>=^1152^1C\1239`g1@P47[Y4mJ58c?:g1f1c>9j^1W1Y@h23P4aT5aY49P40]1S3Wd3PW1e4oi1^l12P4aT5]5n31^1DMV
5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45E
n1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q12
11986ET1NOP1b1C253X1T1>=^11g1C\1239gh1>b3P4:S1P20J0a1Q4k1mE]1]3h2m1:=Y1m1U57k14b6i>`2d2a12421E0a
7XAY7Y3W7nE^2d31AA0023Y5A?e1X5\@c418BZ1BR1k6NGZ1262W21M:]4@0Aa1j=P>g1\2`4FJX1I24T274H^11Ba;`51i3
^9j?N1Y14j6d6h2>\11Y3_2a1P455R18n7L2Od32cT11gY1b6T2]l1^1^5_1a59WS1d1_4XFd4Q6_@^81Hf5d5Ad1\1n7X21
0V5_A1\16a4:3Z5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a
2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2
c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12394P4^1RS5QS53P4aT5jd34P4j3fP5oj4U2P4^14a
1D2J_3dY1\U1[T1^6U;W1o=m7b4V1[;T?2V1jIiP1P?0H:1CS14D^471@ET2>>a14\4m2IIW10Q6HD16@S=1Y1P5@416Q185
9:Y1\1P4^14Y2J_3dY1YG^b1dAUGi5WCX72V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Z5n31S2MV5n3?n>5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m
6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP
1b1C253X1T1>=^11g1C\1239b1P4;W1Z2Y4Xl4i5`J2V1a;U:_NUEQ1P1X1DR4;51BEi1:>>a14\4_5Y1_3P316@8V>P5@41
6Q1859:4P4aT5km2S3]5n31S2MV5n3?n>5:a264f1404^1:6;406X1E030D157271i11P1S111O015EU1<X17Ii5OBJ5a4[1
7<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o
1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP12_1C253X1T1>=^11g1C\1239^1P4^14U2^4kEPe2aJiFi5`J2V1f<hm
1F26X1D^47BET2>>a14\4k9^316@`C@416Q1859:Hc6n31^1DMk1>k2n3?R2k<536a264S1B404^1:6;406X1F4D157271i1
1P1S111O015EU1<X176BW212\3OBJ5a4[17<\1j8A]2a2c53j1;D`4Ca5Q1c2O=Bo5l;8G45E21i1C4H315Y9m6^3`2Cg2_1
52P2d121057n27Cb413<X61X1MQ4c1?26O2P4V5S12V1K93o1^=Q3j2U6]3Z3_62R1L02d277=LT44Q1211986ET1NOP1b1C
253X1T1>=^11g1C\1239W8X<^2i3[2110d8Y4P?P1L1?[35Q7D0X31_15=MV5n3?V6g85:a264f1404^1:6;406S14E02001
11;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H
315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2T2k1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ2
7396Eb1Ig14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239k21Z5oA1Q4:Q4f3Uc1lKiP6W4d\1;d811Q4S1Q4b1d6R
R5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:4Q4Y1`e3m_42Q4cj62Q4n1@Q4f3]Hm;jT2cIT_1o_1<b7lU1o6
`1VDTDR4V2Q4Y30b2m5W?e6]1R4S2m1:=Y1m191Q1a2QNa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:
aNR41`4FJR2f5o1a9QU1o6d6P8_25Q4LgV2QZ6m1j1Q410_1c5P1OoCo4U2\S12c7Q5T3fBZJP8Q=\@RA]92V1ij1e?P1X1D
^47BE9j1>>Z164\4d83g3I16@`C@416Q1859:5Q4^1]2Rd8]?W1Q4b1d6Wh3jY1`J2V1nO1^Z1P1X1D^47BET2>>a14\4o1Z
;16@`C@416Q1859:6Q4LP`3a?Va4m13Q4S^8Rb12Q4TP4BQ4^1Jc@WQ1X:Uh13[6mh1cKbCo2n7ZHb1]R1[=3Q4c3fQ97Q40
WV1To4lEZ:gV14Q4_BP]4g^27Q4Lcn4Pk2TGm1lL4Q4Li`8m1X1R4a1d6RR5`J2V1]U10PU1P1X1D^47BET2>>a14\4d3V5^
4161>`C@416Q1859:U1R4a1_2T4RR5`J2V1Xd1VFP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1R4a1d6RR5`J2V1k<cm
1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:V1R4a1Y2Z4RR5`J2V1ek1i>P1X1D^47BET2>>a14\4b4g816@`C@416Q185
9:5R4Kmo7k@m11R4[1R4a1d6Z72f9bI_g1[3\JQR1`J2V1eY1iP1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:1R47R4KV
=PU1]HSV6m1U1R4a1d6Xh3iY1`J2V1_Z2P1X1D^47BET2>>a14\4l4]816@`C@416Q1859:2R4_P4]1R40`1_2T4UQ2QDl3S
OaOW:`J2V1_Z2P1X1D^47BET2>>a14\4`3ES9165:`C@416Q1859:^1R4a1T2_4e8\Y1W=oZ1Q3ed1`J2V1eY206AP1X1D^4
71@ET2>>a14\4o1Z;16@`C@416Q1859:IR45bQ1f4f3Q4b2k710X9_92n`2T8nCP2U<9jG]h1i43RB^F6R4f1YU114ki39R4
f3cW2S`1lX4U9R3Q8]`17R4cA[Q1lW1P<SMVn4R1R43`:X4b5RNdQ1b>a6g5_CV1QV1_1k5j2>O61g1n3mHd1kDQ3\1k52XJ
0cF:J\1R4a1X2[4RR5`J2V1SX1[R1P1X1D^47BET2>>a14Aj3g3m1P4Z1Eb116@o@`2@416Q1859:2R4\12R4]f85S4QCa1b
T3\\31S43S40[g32S4\g3S1S4`1d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1S4`1d6o`3Ra1`J2V1_
Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:3S4[g302S4PX53S4Vf1^X62S4Tl82S4UZ82S4XY4m3S4Q1d1U?47?2`1>P
320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c
1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y314S4\?aV5Zj13S4fY2n
<4S4nMg[1n<2S4WW53S4jj3\\14S4jj3\\1ai35S4TNl]1Y<X`12S4hf32S4l12S4ag83S4n3]c82S4^Z23S4b\81U1S4`1;
X6[n4f3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1S4`1d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C
@416Q1859:6S4Jmi3kf4Q1K3S4hj3mg4FS4^3Z8[GX3o9P]1mHQ1JEG\Y10CkZ1T2UGPT17RKbL=S4^3Z8[GX3Pa2X2\Y10m
Z1ISm1mg1:S4^3Z8[GX3[m3kZ1T2lb1WP26S4^3Z8[GX3am85S4hf3T3hd2Ve2FS4^3Z8[GX3TKo1S6b\2b;MD08VQ2h79n5
1=0[`27S4^3Z8[GX3cl8M9S4Td1=nJkX1_1Rm2=Y1U1S4`1_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4V4S916@`C@416Q1
859:2S4hi3;S4j3cIb@\5WD_NPX1_i2QAW42S4fW22S4an32S4nh32S4\m45S4QCa1o`6n<?S4e1YU114_P1X[1IPB0^7o1n
8RY2[<5S4e1YU1142S4VZ73S4cQ5eY32S4Sg8X1S4`1d6Rd2o]2`J2V1_Z2P1X1D^47BET2>>a14\4d811a416@MbB@416Q1
859:V1S4`1d6`4]4Si4`J2V1_Z2P1X1D^47BET2>>W194\4Z=16@`C@416Q1859:T1S4`1d6^n4c3`J2V1_Z2P1X1D^47BET
2>>a14\4Z=16@`C@416Q1859:\1S4`1d6oDo4U2\S12e<fe2h1`4VD2V1_Z2P1X1D^47BET2>>a14\4`<I16@`C@416Q1859
:T1S4`1d6RR5`J2V1TR1ZX1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Y1S4`1d6ZR3n9`4G_?oP1`J2V1_Z2P1X1De2h
17BET2>>a14\4Z=16@`C@416Q1859:2S4a33T4ZY2f?T1T4_1d6`Q4aP1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q
1859:1T4T1T4_1d6c\4^E`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:CT4]3Z8[GX3o1da1VC22PC^U10lU1g2
hAe@hf1QL3T4`m3XG2T4ae72T4\k34T4]Gjn1Z]32T4]Y31T42T4[U56T4o20U[4XZ2aT3;T4gg1_81YB6[k1TCSg1W4d5Y1
T4AW1W11j<IP2i3c3@VLb2BX=1WT13`6R3RR1YNR:c62d4hD5]5j8c12TIb?Y5ZAX>1n4`4d64T4T1Uf3cY4X1T4_1d6Ti2m
X2`J2V1SN[\1P1X1D^47BET2>>Z164\4f6c616@MbB@416Q1859:5T4_a1Qh3aj1dMd1U4_2a4\@3^B0X2@00JQ4CY2U3N^2
R11Hb4o=1TU1n@bD_Md6kEV3?3S1VNS7Y4k1F1jAGc61j9Z4X<2302S=m9U4O:I078^14O4=U22J4M`6Q1517B^11>FY23?c
2c2B9:520S19:12312D;63@1404112\1482CC7P1L1N1H7212J29;8U1T2h3O<>=b3]1Q2n;698o3L^2KT1k20S2Q9Z2R1T2
^1k4T2k6260:384>:JH\43BS2_5E=R2U2I3C29>a11d1[2O5><42213;Q143;4R1j22:2_52j1P4W1GA]1HB=26?O5?7Dm10
c3i380[E9?Q10K`1R1G2P3Q2@HT2R1W3l8V3P2\1242Q1X2U4<>@1243Z17`1R14=\1c3?P143<8Lb1P16222087Y14K2>02
ES3Q27`2Y1DT1]21H1@R1S12T4R2k2BY1G2>5ELD9\1\1I3150\2AR13H19P1145W2>?3IB[141n2[2<6k1100<02n3U4Z1B
607g14k3E9f8Q=9S11Z8^2S2^1k6f1f2l9l:L0h2a1]2V?TBk6j<m5f5m6_7BR2l9k2c6I80UFb4JO01[44i5o2W6S1Q7UI6
80815Cd112BE33U1^1X27=^1CO9N841:]2181=n62R2k2V35b1W3Z1;o41Z114Ff194?3\1W136Q1Z1A[2Cn1>2;U4Z1Y;gS
1RZ1d1X3n4cQ21lU3R1U4Z1W2h\1eN`Kd:Z;R>@\4f9T5B^5^:]c1V7j6T<DR;>Y5X1W4X45P@\3gDB[37f2U4Z306V2m5Q?
Q4i2]1]3h2m1:=Y1m1Q>oCa12421E0fEl3l8Z2_4Z1nE^2f3S10023Y5A?n6\@c418m1i:W9aNh6l1FJX1I\2334W21Ba;W1
O]2i12Q1]6X8l1X2_Ad6=;h3]3]11O03U4nW5fj23U4nW5QR3U1U4^1d6jo4W2`J2V1VLX^1P1X1D^47BET2>>a14\4Z=16@
`C@416Q1859:6U4o3mc2R`2Zl1hBV1U4^1d6RR5`J2V1Xd1i?\6P1X1D^47BET2>>a14\4]7l516@`C@416Q1859:2U4QX51
U42U4SX51U4BU4Z1W2ob3Z1W`1iV1S17h^1V36l@W45Nh;RP15U4Sc5Ye13oP1f1U4Z1B607l1b=[IS2^1QQ1Z4Vn2\U1JR1
[44U@WP16B7Cf12Bk57=R2Oa4i72n4V35b1n91a1]2>?3\1W1e5Cn1>28V4T7[3Yo4_1k5WS1d1\1V4X1IJ0a7Th1Q1o;X]1
i\1_1k5UP1H@AU1d1a5^Db47UGU;i1n4l1o;MX2o7h3NNU13JW3R31d1V2A<V4j1e8g=[d1Um2_1k5bAdAd1fe1d5n315X18
;MV5]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA
8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2o1P2V5S12V1K93o1S;d1EQ3j2c9Z3_62o1
02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239;V4a18e8ZY4nE_1k5WS1d1f^17V4`:Yo4_1k5WS1d1>V4j1e
8YY1oe3_1k5WS1d1^60b4cS1X4DV43^17e8YIQ314fR4_1k5\10T?\4W>d1TOa?EV4`:WW4QH_1g2063k1A9\10WLa5d1T32
6em2DV4a18e8e_1[9_a2gD_1o2o1A9]1h8PId1h^1bb1mCS1V43;R1m8[L14i?Tn2g1oB0:S1o4K8T1a7Q1g3IOD9V2g;e4d
1[4c55`[1bo19V4`:Yo4_1o2k2]1iQ1d1<V4b1m8[L14Pk3e7_1k5WS1d1EV43]107e8YIQ314hCm^3_1c2300Q3]1iQ1d1E
V411^1m8aHi314fR4_1o2k2]1e4a?9W=d1a3bR3:V4`:Yo4_1o2k2WS1Q1BYZ19V4`:P<Xc4_1k5`?fCd1@V4b1m8[L14fR4
_1k5WS1Q1Ba3TW1jf1_8;V4`:Yo4_1o2a29WS1d1Ye38<V4a1n8Yo4_1k5]1^84V1nGd1AV43^1m8YIQ314fR4;S1k58T1j>
nBd18V4`:cg4e7_1k5WS1d1;V4a18e8YIoU4_1k5WS1d1f^1;V4a18e8[`1m^3_1k5WS1d1f^19V4a1n8Yo4_1k5S;SHd1EV
4`:dX1[k1[2eBeU14;_1k5R2W4lLd1a3R=RR1iNn4hIBV43^1a5[3YIQ314RC_h2[2gD;S1k5WS1d1=V4a18e8^>1h`4_1k5
WS1d1lQ3X1X1V4a1n8mc1gLQ1Z1S7T?m2]8P<b?a18R50LE:1n5_1k5WS1d1R;g33f2W5S32Ke51VBf2Rh1a1V5D0X315_11
0:S5P1]2`1f6m8:a264o54E0200111;212100410171A32[40151V2X17Ii5o65V1037<:0@?Ll15Ca2`5e2c53CV1U6W9O=
S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3^5:T1S51EBMQ4S2241VKLGg3V2CO]1Z4k1Nj92o102JQ27396E\2n221198
6E9JNP2AQ2X1h32^1Cm1`g1]1V4]13<S6]2Yo4:T1k5_C2V1]>LG\j1P1X1DS2Z27BET2>>a14\4Z=16@`C@416Q1859:i1V
4]13V2Y4]2VM^e1R5o6mo1B:T1k5o2i1k1j1n:2V1]>LG\j1P1X1D^47BET2>>a14K`3_3_1^6k116@`C@416Q1859:U3V46
P200l1Y6g;g2_8l1]=2h;\3;;2Dm2PV1k?lL]B_1W2m1e1V13c5m5388=312B3Ki2049<;017;V1S12U12Y1g1]3_2J18<14
20011122C1=10f251XW2bD^38112205k115Q113f?5Y3V4l200T12Y6YNo:g1:7=`1k2X1`23Z2]2k9Z312`l1d@a3n7_1g2
S3[@C13f4k2X4j2b2GB7@8[62j7]2V=n9A_F2n3o3o6n?E=111>74M45I1a1718:;0=;=:2285108>4=>5k2f3m292Na151<
JV2V4?Q107[2e2n2Dh=^;S314`:o3X1l4E7[2]1M^1@:^90c[1X6aGn6P<;0R1[19U48T7i5n1=>d>f3GJI]28X75]1]CW71
\2`P1`;m1n8KMe2W:K1\19V4`:Yo4_1k5WS1d1PU2iZ19V4T7[3Yo4_1k5WS1d1^=[1V4]1d6]2Pd1X[3:T1k5_C2V1]>d1V
FUT1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:8V4Hg9Yo4_1k5WS1d1:V4`:Z;^W3_\1_1k5bAdAd18V4`:Yo4_1a59WS
1d18V4`:Yo4_1k5WS1d1mM9V4:U:Yo4_1k5WS1d1\d3<V4b1m8YIQ314fR4_1k5WS1d19V4`:Yo4_1k5WS1d1_e20:V4`:Yo
4_1k5WS1d1nl10bc1?V4`:Z4\f1WQ1YS2_1k5Y6T>P3e:Q1d1lZ2?V4`:eV3S4m5UB0e:QAB_1k5WS1d1TD:V4`:\W4lG_1k
5WS1d1g\1YA:V4`:\BR4iX4_1k5WS1d1Y]1=V4a10m8[L14hCm^3_1k5WS1d1[1V4X1_2g6VGh8c2D8S1a3k=Q@V:i6iD`6g
\1_1k5k1B3e6cGAh1d1V4i=7n=W4g2g1[3l4>m@V2U8VS1Y1GV4a18e8h;e2W8X7k=RHi\1\@S;oB_1k5S7lE8m5d1T]1U2;
V4b1m8[L14fR4_1k5WS1d1i5n3153^172MV5]2`1?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O
2h1W2V5S12V1K93o1S;d1EQ3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C2531V1T1>=^11g1C\12399V4`:Yo4_1k5
WS1LB4:V4d8k1^g2jW2_1k5WS1d1j>8V4`:Yo4_1k5WS1d1fN:V4`:^>1mY1jV3_1k5WS1d19V4a1n8UX4SG_1k5WS1d1c5n
315X1DMNW4]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e
3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2P4V5S12V1K93o1S;d1EQ3j2c9Z3_
62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239CV4`:lU2h?cY2_1k5QK38o3h3d1Q?Y\1ia1U2l619V4`
:Yo4_1k5WS1LG[Q3AV4b1Y2c6[L14fR4_1F;k2Z10@WS1d18V4a1n8Yo4_1k5WS1d1=V4b1m8_Fk514fR4_1k5WS1d1_a2c5
n315m12JV5]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2c53j1U6a5e
3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2P4V5S12V1K93o1S;d1EQ3j2c9Z3_
62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239IV4a18R10W1Y6^>1^?\g2PFkC_1k5WS1JIf^1Joa1:X1
e3aA8V4`:Yo4_1k5aHe:d1:V4j1e8Yo4_1k5WS1d1h^1bb18V4`:Yo4_1Y5AWS1d1[1V4Y1J]1m5Oi4b21S1a5l44P4W<P<h
U1V6S4cD\9i4Z10]K_1k5e2a1oNd1f9m5;f9oOB1Z2P2^@a5PA9V4a1n8iZ4_D_1k5WS1d1EV4b17e8PKZ114fR4;S1e55]7
iKd1c;kLe_1S:Y1f1V4]1_2T4]2bi1R3cR3:T1k5_C2V1]>d1\j1P15R1D^47BET2>>a14`1k2DHS1EU6P2k116@`C@416Q1
859:4R1?V4`:nAMl:eEU9WS2QKY4_1k5WS1d1QS2?V4b1X7d1[L14fR4_1e4U1WS1d1iI\2T8D0X315_11072MV5]2`1?V6`
5V35:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111O0151CU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L
@[15Co723a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V51201:0S1S51E89MQ4S
2241O2Q25h1o2V2S12V1K93o1l4V6JIEg18P1V2?3O]1Z4j2Z3_62o102Jm137396E\2g14Q1211986E9JNOP1AP1C2534S1
T1>=^1152^1C\1239a7[>hCi=1j2<V4b1m8[L14db3Q@_1k5WS1d19V4a1n8PV1Xi3_1k5WS1d1[1V4R1[1h61V1X3hOR1?l
3b4T2mH=P5h2W>0[4>3d:n:U1l3iC_4`8_1;_5b4fB\5`6d1XT1CP4U5WAha1;V4`:f[2Z^2W5_1k5WS1d1Z]2nS1?V4R2]8
d8lOUk1fJjP1_1k5WS1d1nR1`Ln2;V4`:d=da4_1k5WS1d1mOZo1^G8V4P4_6Yo4_1k5WS1d13W4nm512W4nm54W4Rl5k113
W4Rl5k14W4Xm5E13W4Yl5d13W4^l5_15W4YB`[53dT24W4^l5_11MDY316n1Q:jh15dU2SDd121057V3i5g>\3d1RNQ3Z4QE
g4i2j=R?3W4Xm5E4W4_^5Z?34W4g2Vk514W4Xm5Eb`24W4Yl5d104W4Yl5d124W4^l5_123W4nm504W4Yl5d11Q4W4Md10T?
47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3P3V9a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2
T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OR2d1?f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31R4W4M
d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3P3V9a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^
6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7Ok16d1?f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y3
13W4Wm5F;X4e1jQ2[Hoi1b1Z_19VNS4^X1:X4e1cT1h1`:kT3fP1Y>995X4e1ie4Z_19HX4f@jW110^1<]9\3Q4hX1V1US2P
2b8b39jGZh12i43RB^Fk5n317k1MV5n3?n>5:a264f1404^1:6;406CDF4:9157271AW11P1S111O015EU1<X17Ii5OBJ5a4
[17<\1j;Z214c53j1U6a5e3O=BT=0f48G45En1C4H315Y9m6^3`2Cg2HF52P2\1721057n27V513<X61X1MQ4^1D26J212P4
P3P1T1S12V1K93o1\=1Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1<1=^11g1C\1239_5n317k1MV5n3?n
>5:a264f1404^1:6;406CDF4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H
315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4^1D26J42P4P3U2S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q121
1986ET1NOP1b1C253X1T1>=^11g1C\1239]1X4Y3I0_7XCKV3X3h16Y`1gD0a?mX1e>k7R3i2^417Y2N[1e90ABQAPBh5aG4
2lEU4Y2G1c14S<[1:X4Y3Z8[GX3`P59n_27_\1R1X4Y3Z8n:\<X3h16d@\d1W=h5nQ2^417P4Ck:RS1`HU1c342X2cCX3Ln2
03_1h=@X4Y3Z8[GX3Yd2V\29n_2410X2cCi8h=<X4=oP4_f1b>99lH5b3Y<2:X4hk4]4oGl1S1R6_59WZ36X4[^4^h19P\29
4X4PS1iS597X4Yd52`3l>9Tn19X4]h1oFd`3^4X29P\2ga13X4jV69MX4Y3Z8Q7Y@g1`1a1[b14nB]2l;2b40W3bMc4mP19Y
4kDn?]7U5i6n2Tm1FX4[3aQ1[1>R166gCVEn8SCQU1d3i?mP19TY14f2V@aC4X4[]3^i29`1Dc3f1XJm87B021111;42Y132
f4a4i<\1<i1i25f8ea1j>3b6\Ka84f=93[EXDW2n2h6f5V2`1_7Q94X4jV69R]3=X4[3aQ1j1Y16gCVEae39P\1eCR@<X4[3
aQ1j1Y16gCVEae39P\1hS14X4jV69io3GX4Y3Z8[GX3e=\:d22eU49_3=T@0jk142QM03_1h==X4QQ22Wk2VJV@9_3=o^2hE
a40=X4[3aQ1j1Y16n6h<VEae39P\1hS14X4X_1ag498X4Y3Z8[GX3`P59fl3>X4U7lP1kI_e3Gf12Y7_59fm1R2Y@:X4hT5n
?^3f1l<9hS1^;^>5X4_f5]1l>99X4i_3b@0XU10RQ19PQ1CY4V180aNf614nI22Nd6Wi2[ER8bl1nEA<Y4_11_JP9f1121_h
4m3i2<Y4_1US1<f114mT3ac1m3Q1g1>Y4_11ZP1[2I;Z1121_h46jN:Y4_11UR1Q3121b[3l\1<Y4_11WU1121kZ3c]1S8ZG
Wm1<Y4_11eQ1?Q3121_h4g6]H8Y4_11WU1121_h42Y4`o58Y4_1YU114_h4o4i13Y4WGXX59Y4_1hE`?14_h4m3i2<Y4_11f
E`?121h`2o[1fKg64Y4`S4e_1Y<:Y4_11eQ1a3121_h4oT4;Y4_1YU114ac4m4k3W4ZGWm1:Y4_11UR1Q3121S[1[]3:Y4_1
1WU1121[Gbh2`X1=Y4_11^P1V1a3121aU4mB^2l5HY47W100lK202e6]2121nIoBVBU8aMQ1_b1AZMZ1<Y4gR1?0Wl4807S4
d2dm3B@Y4_11c1cS1121U2n5T>e\3X>V7YP2XA:Y4_11eQ1?Q3121_h4;Y4_11WU1121h?fX4]P10;Y4_112TU1121]`3QX1
S87Z4^1WR1Q314kK6Z4^1a5gO141Z43Z4VGj28Z4^1hES6\914]l46Z4^1hE`?145Z4P7_:Ta4gP15Z4^1YU114:Z4^17oQ1
Q314S[1bb5U\16Z4^1YU114Ro4AZ4a4eNB2kBWR3S[1a1b2@[1gEbV1fLS9QH9Z4^1VKR:14fh4Y2\1BZ4^1VKR:14bV1eR1
V\1P>38c3TAY2n7gLm16Z4^1WR1Q3149Z4^1a5eLQ314[Z4Z>`2[4T30]2Q4k1Q?k6]1]3h2m1:=Y1m1Q>oCa12421E0^S1W
7nE^2f3S100235S5A?n6\@c418a1;X:950I00062Ae11M:]4aNo3e4FJR27T274W21Ba;Q\1d6P8_2i2[4o2P10a1m5mE]1R
4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1BQ34V1ACk176N?51Z101a3:]4@0A]MR4b4FJR
2b3S2o1a9nKa7;T14j6d6P8_2X2[4U3]2m5X>d7]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1i7
^2X1101;U3:5CECY2aNe8FJR2\274W21Ba;WAiJd6P8_2^6[4`10c1J0a1X2d3mBa10\1AKe28>h2@C>61072=A1A11O<@R<
E41Q14k1j=[1a1U1a12421E0d2W7P42m2gI[8g5h1n2n1S1La1X31;1D<0023Y5A68n6>083?FF17:1`1FS280041U2g2FAR
1BJ1140^318B12=9100173:>2P1;:214Am16D^16<N:4b1271e12L:6:]4@0A[3>[2Q:[1h2]200_6Q1c7FJR27O3P174W21
BU6>Q4JBS7e3n3X2V1g?]24j6d6Ig1j44>_1Og3[4a1c1J0a1X2d3mEAKe2Gh2T1>610:=AC11OMh<X1oCa12421E0fZ1nE^
2f3S10023Y5A68n6\1U2R7^3d1BJh318B12=911173I2P1F214AT2DW1JN:<Z1U2W16:]4@0A]Me8FJR2\274W21Bf:JBS7e
3^7T@P24j6d6P8_2U1[4P40_N`3V6_Oj]1^LZY1l9NR201KP2D:n40AbBmAl@V5_;W7[8P4h4=R14U>Bk3m2[4]1a1P10a1m
5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6eA0W4^2f3S10023Y5<4?n6hD718BN;n10d14V15W1c176NGZ101a3:]
4@0A]:oBR4b4FJR2f5o1a9lS1T14j6d6P8_2=[4Zi3Pc21181103d1[1:\2[4o2P10a1m5mE]1R4S2m1:=Y1m1913McP1a12
421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2Z2[4o20b2m5m
E]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NGZ10c21M:]4aNR4b4FJR2f5o1
a9QU1o6d6P8_2^2[4d1`1]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^S165j6nE^2f3S10023Y5A68n6\@c418m1V5P5[1Ne1
18D:]4@0Ak:10^Be8FJm14\274W21Ba;Q\1d6P8_2X2[4o20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S
10023Y5<4?n6hD718BZ1d3[1Q3>NR2Ne2:]4aNR4b4FJR2f5o1a9fJZ:o6d6P8_2a2[4o2P10a1m5mE]1R4S2m1:=Y1m191Q
1cP1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1d34V1Q376NR22GW1a1:]4@0A]MR4b4FJR2f5o1a9QU14j6d6P8
_2n1[4U3]2m5mE]1]3h2m1:=Y1m1Q>n4P?a12421E0^S1W7nE^2f3S10023Y5A?n6\@c418m1c;d3:]4aNe8FJR2\274W21B
a;Q\1d6P8_2o1[4T30]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1a;11b3:]4aNe8FJR2
\274W21Ba;Q\1d6P8_2n1[4T30]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1a;1d3:]4a
Ne8FJR2\274W21Ba;Q\1d6P8_25[4[\61d3:m1[4T30]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6
\@c418m1c;d3:]4aNe8FJR2\274W21Ba;Q\1d6P8_28[4VCc6bb5d3:nDll1V2[4S31]2m5mE]1]3h2m1:=Y1m1Q>2lCa124
21E0fZ1nE^2f3S10023Y5A?n6>m?c418m1f:Ld21M63]4@0oMe8FJa1@\274W21Ba;Q\1d6P8_2W2[4o2c2m5mE]1R4S2m1:
=Y1m191G9cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJR2f5o1a9d8\Lo6d6P8_2
^2[4T306V2m5Q?k6]1]3h2m1:=Y1m1Q>oCa12421E0^S1W7nE^2f3S10023Y5A?n6\@c418m1d34V1U1S2^2Id3:]4aNe8FJ
R27T2334W21Ba;;KOk3;`5PP1d6P8_2o1[4U3]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0kS1j6nE^2f3S10023Y5A?n6\@c4
18m1Z5S1T5d3:]4aNe8FJR2\274W21Ba;Q\1d6P8_2V2[4o20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3
S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[4U3]2Q4k1mE]1]3h2m1:=Y1m1]70b6
oCY172421E0fZ1nE^2T1_21S10023Y5A?n6\@c418m1c;d3:]4aNT4`4FJR2\274W21BR2^9Q\1d6P8_2P2[4U3]2m5mE]1]
3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2d31S10023Y5A?n6\@_4318m1j8h2d3:]4aNe8FJR2\274W21B]4S7Q\1d6P8_2U2[4
o2c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJR2f
5o1a9QU1o6d6P8_2Z2[47g2c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0YK[84k6nE^2d31S10023Y5<4?n6hD718BZ1d3[
1Q3>NR2d3:]4_;A_BR4b4FJR2f5o1a9QU1o6d6P8_2R2[4`1d1]2m5mE]1n2>h2m1:=Y1m1?2^=oCa12421E0fZ1nE^2f3S1
0023Y5A68n6\@c418m1h:Jd3:]4aNe8FJR2\274W21Ba;Q\1d6P8_26[4]\6d3:\d11?[4P40\k5Y3b6NR2d3:n40ASP34X2
[4o20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4aNR4b4FJ
R2f5o1a9P<V>i:o6d6P8_2W2[4o2c2m5Q?k6]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718B
Z1d3[1Q3>NX1Id3:]4aNR4b4FJR2f5o1a9QU1o6d6P8_2Z2[4`1^1c2m5mE]1n2S1S2m1:=Y1m1171Q1cP1a12421E0eS14k
6nE^2f3S10023Y5<4?n6hD7180AZ1d3[1U1k1>NR2d3:]4aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[4o2c2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4Q<_BR4b4FJR2f5o1a9QU1o6d6P8_2[
2[4o2P10a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR2d3:]4@0A]M
R4b4FJR2f5o1a9QU14j6d6P8_2\2[4o20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD
718BZ1d3[1Q3>NR2d3:]4Z8VFo32b4FJR2Q51Bo1a9QU1o6d6f1Y6_24[4]\6d3:X2[4o2c2m5mE]1R4S2m1:=Y1m191Q1cP
1a12421E0hKl74k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q376NR2d3:]4\CT;R4b4FJR2f5o1a9QU1o6d6P8_2W2[4o2c2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q376NR2R2a1:]4aNR4b4FJR2f5
o1a9QU1o6d6P8_2<[4V3Z8[GX3TU5Q12o1a1:Zc3^2[4o2c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hKl74k6nE^2f3S1
0023Y5<4?n6hD718BZ1d34V1Q376NGZ1R2a1:]4\=o5^2e8R4Y2X2FJR2f5o1a9QU1o6d6P8_2U6n31;R15>MS1R4n3?T6i8
5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<\1j;a24^4O3a18U6Ld4[27Q1O=BW2
d?8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4c1?26O2P4V5S12V1K93o1^=Q3GR2c9Z3_62C[102l
27=LT44Q1211986ET1NOA>FKC253X1T1>84^11g1C\1239k<P5a4VL_4P2e5n31;R1D2JV5n3?n>5:a264f1404^1:6;406X
1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?n8k2a2c53g12U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152
P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1[<:GQ3j2P4b5Z3_62o102l27=LT44Q1211986ET1NOP1]14C253
X1T1>=^11g1C\1239g[1S7D0X31;Y1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O01
51CU1<X17Ii5OBJ5_11n1J5V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1
GL210524n27V5120<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP
1AP1C253X1T1>=^1152^1C\1239a7d?WLg5n31;R1DM000S5n3?S7j75:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ
4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239lP1S>O1=`4g9
h5n31;R1D2J10S5n3?S7j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<K7Ii5OBJ5a4[17<L?j;a2c53j1
U6a5e3O=B^:]78G45En1:84H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2a2Q
7Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239P_1O1N\4R1KH0R1ab1oFo<U3o2nV1SKn43UR3YD?
_81V7V>MT3m1^2c1\3f2>X1n31;R1C3L0@b4n3dS1kAVLQQ2d121057V3[>iR2k1=0\5j4l3Z5a2\9U@Q6O[>`=0T36\4@AR
3V]7S_1\5n31;g1M_1f3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c5
3j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z
3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5n31;g1MV5n3?n>5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057
n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1
239A\4R1e2Va1T3fBDZ3dg1e_1db1iJZM^@f1\K29\4R1fMQ\1ng6^@m=[=2^5n31;E<DMV5n3?n>5:a264f1404^1:6;406
X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2
d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^
115a1C\1239G\4R1m3c[1YAFj2_GV5^1d5_GW7n9^4T2Z@mb1XD_FgIYR1P;5\4R1`P4[j2`m2\5n31;R1DMV5n3?n>5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m
6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP
1b1C253X1T1>=^11g1C\1239^5n31;R1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB
J5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12
V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239h731\48\4j2cX9ZB16]1m=2\4^
[9[3]4Y1C5h12f13U@R8R5X7[1[22b3e2F871i58]<Od42nFa:W8Q2kHS1X2G]2c1\6f1c8c3R1@GAj;2L?g1d2<9HIP1BU1
5Og8:74911112000E?]3j2@UEMn>f6cER?m7Q33856I132?222A23@12j8e5T1k4]4Y1C5h12^2524C7332V1e<R83n4X2c1
1U2Q11[1[22X6F871i58T1n5m9P1S2<a1k9k3V5_;mJ]8X2GY23@R1\6c85T1;KY1@?181R1@5?16092g;O?g1Ji1Fb1P1BU
113W4j5<;111210E?2U34j2@7P1S3fAR127Y780]4^1IS1T4Cb4PAC1\>Z75<U2K385P1132?2221=123@1m8i4KI:d2]49O
C5k1g2X1o=\>e2g>15Z4gC0o1<^j1`1m1Z4`8f>5U2l2[1^=2>=?GOLg1<R1IP1BU113O`78M:74;11122C1?Q:l6g4k1[<R
1bI3W9]J85V1>L12I[4^42g6]5]4Y1C5h12T295242@772ABg<V8U60P1c11e4[223k6871h1mDDm2<ej1b7S1Z53;4\1e2P
3n80223I62293746]1?>D32H??^<2I2?X1>J1]19<;2Cj1:7U1109H6W1:4P17S1k292R1:7>11112000C1?X34j2HC65S3j
3n>3l6L0l5f6c:`1_8ZFQ1574LX1K3411226I132;65193123@1m8`1n4:`1e2]4Y1Cf4f4j9VEl:[2^5b<UFV5Qd1831]1\
6f1Q6[2]11O<8CR1>1N092g;O?S1X3FV3U11Z1h27g1R474=610E?X3RKEl60f5b5E3`<>f8f3`<n2R;:_2714607G12n:A]
4S2W9mb5Oc5V3Y<1122U1jW2SLH5e1]4Y1C5k1d2K?VFmV2V1`\1c>c8]1T1Y1P118[2^<Oc5V3Y<1122U1oa1CP<3:l8L[4
dF1F5Q4714T174T5EY5d2]4Y1Ik1d224C7332T1nDW7e1aD8T1b<^6<gE`\1^6?4R1P?5T128KY1P1181=D@5?992g;OR3g5
W1b2^81122U1]3d4bM8m5R6CT<S93LeDQ15g33V1132?b1j9En4b1]4Y1Pd1T1W5f=g4gAnb1c>f1S6j2L1\18Q1S11;CT<A
=T3m2g2W1Q;62U1QObO>f8R1T?n2m=714607G12g2]4P200l1QBg2_8Z?2^5Y6\3;;2Dm2PV1U94VNoU1m5388=34B3Ki204
9<;017;V1S12U12Y1g1]3_2L8<170011122C1?0f251kk2h2E8112205k115Q113j2]4P200l1QBg2_8l1]=2h;\3;>b3PV1
U903VNV5SHd8m5388=34B3Ki2049<;017;V1S12U12Y1g1m5L8<170011122C1?0f251ZU2k>d7h2E8112205k115Q11j?5j
2]4o11m1f1n5g8h5R7[517[5Y2n12`6X4[4b16P@f3jNIgL>c2XNe4j1R438F34B3Kb214DC27;L9V15R1B8S8L8<;11122E
?0Of151f1\In<Q3k9e@cI:150Q2Y11g7U12l6i2]4o11m1f1n5g8h5R7[517[5Y2n12`6X4[4b16P@f3jNIgL>c2XNe4j1R4
38F34B3Kb214DC27;L9V15R1B8S8L8<;11122E?0Of151f1\In<Q3k9e@cI:150Q2Y11g7U12`2]4o11d3n5g8h5R7[517[5
Y2n1c6d8b1W@f3jNIgL>c2XNe4j1R438J4B3^314DC27;L9V15R1B8Y7e19<;11122E?P1e3\In<Q3k9e@4^I:15R2Y11g7U
12l6l1]4Q20l1QB2T;l1T6_5Q32[3d1k8;;2b3f8S5[Q1003V48h16j3_=a;VCQ8_5Z68=8b1_4g2h7_2P262U10f251mIh?
cKk>g;Oa2f?k1]4Q20l1QB2l92T1l1f>2[3d1k8;>b3f8S5];mE0020_4o1j3_=a;VC2n72\5Z68=8j8h7[30S162U1g251d
=X<U9b6S1_Jk>POW1]4Q20l1QBW;cN;Q4X<cW1o1S`120]=Z68=8b1W7h7_2LS162U10f251Q7nGeS1WMa3f?\1]4Q20l1QB
o92T1k5gH;Q4X<o<mE4`4ZChN20O]<Z68=52GR8X:LS162U1g251Q<b1^EbO``1D]4ZY5S92g;F8GKV7T;0S162U1m21SS1\
P2l720Z4=880DE21S327j1f9479132^11>P320=@4028:22I7c2S1=]14041234@3;6D140411_1482CB015P1LP11H:12N8
DV1<X1_50Z2B3`1]1Q2^3W<a2]3De20d1d3:W58Z1OW3Y1f262o1j71G;223;3L:0R1R3^1:3B:C5^6E=R2T20U1;29>a11d
1Z20U1><4513;[1[2R6\1_2`2M5<a2`1[1V1<@MDb57OW4f4_1Y1U1IX4D47=X15]1h19a107C`1Q3R2m5Q1l7P32i3o1FE:
>2?21X2Y33@85>:81436NOR22=L355P71Z2]CS@0[5l69\52[5I_21i620Z4=8d12i1[1U2f9479132^11>P320=@438:22I
7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7
I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2a107C`1
Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L355o\10[5l69k:II8\11c620Z4Fd12U3U2f9479132^11>P320=@438
:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262
o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1FBU1IX4Q1=X15]1R2a10
7C`1Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;o\10[5l69k:I_21V720Z4=8d121S3:j1f9479132^11>P320=@43
8:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Q1X1W3Y1f
262o1j71G;223;3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d1[2U1><45130:W;?^55<a2l2V1MMDb57OW4f4_1Y1U1IX4
Q1=X15]1R2a107C`1Q3\1c6Q1o4m52i5\1:>2?21X2Y33@85>:81436NOR22=L3;P71Z2aS10[5l69k:I_21R720Z4=8NE01
1S3U2[5Z4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^
3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0Y1Z4:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;_2^35<a2l2V1M
MDb57OW4f4_1Y1U1IX4Q1=X15]1R2V14507C`1Q3P8Q1_9]12i5\1:>2?21Dc1Y33@85>:81436NOR22=L3;]9aS101Y5l69
_5[5I_21e620Z4Fd12U3U2[5Z4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8
DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?
W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2a107C`1Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;]9QD_?0
[5l69k:I_21h620Z4Fd12U3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N
8DV1<X1k7B3`1]1Q2b211GW<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><
451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4Q1=X15]1R2a107C`1Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3018_
M_?0[5l69k:I_21C^4=l_1oS1iDlc2o>Q1=X15]1R2^2cH2c8nGnX1o620Z4=8:Y121S3:j1f9479132^11>P320=@438:22
I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j
7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1<@MDb57OW4f4_1Y1U1IX4D<=X15]18i1a107
C`1Q3P8Q1m:2i5\1:>2?21Dc1Y33@85>:81436NOR22=L3;kLc3_<0[5l69\5^5I_21[720Z4=8d12U336j1f9479132^11>
P320==2438:22C57c2S1d164041234@3;64?140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20d
1d3b58Z2W3Y1f262o1X3a4I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2CA><451?W;n55<a2l2V129@MDb57OW4f4_1
Y1U1IX4Q1=X15]1R2U1;07C`1Q3R2Z5BQ1e2W82i5\1:>2?21X2Y33@85>:814206NOR22=L3018kLS@0[54g69k:I_21e72
0Z4F>U12U3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1
]1Q2b211GW<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l
2V1MMDb57OW4f4_12V1U1IX4Q1=X15]1R2a107C`1Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;[;P1X1DY1T37BET
2>>a14\4Z=16@X10R1X4l69c5@416Q1859:R2I_21j620Z4=8d12U3U2f9479132^11>P320=@438:22I7c2S1k14041234@
3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:
C5^6E=R2T20U1;29>a11d1[2U1><451?W;_2^35<a2l2V1MMDb57OR2T2f4_1Y1U1IX4Q1=X15]1R2a107C`1Q3P8Q1m:2i5
\1:>2?21X2Y33@85>:81436NOR22=L355]9aS101Y5l69k:I_21i620Z4=8d12U3U2f9479132^11>P320=@438:22I7c2S1
k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;
3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IX4D<=X15]18i1a107C`1Q3P8
Q1g5U52i3o1\1:>2?21X2Y33@85>:81436NOR22=L3;o\10[5l69k:I_21S720Z4=8d12U3U2f9479132^11>P320=@438:2
2I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20KHd3b58Z2W3Y1f26
2o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4k3J_1D1BO5IX4D<=X15]18i
1[1507C`1Q3P8Q1m:2g2Q3\1:>2?21X2Y33@85>:81436NOR22=L3;o\10[54o1g49k:I_21g620Z4=8d12U3U2f9479132^
11>P320=@438:22I7Co1S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3
b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;_2^35<a2l2V1MMDb57OW4f4_1Y1U1I
X4Q1=X15]1R2a107C`1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;o\10[5l69k:I_21f4^4=8d10k1X=47?2`1
>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5c20IW<a2]3D[4d3b58Z2W3Y1f262o1l7G;f1;d5:3MC5^6E=R2
T20U1;29>c1d1[2U1><:1g;n5T3S4M]7OW4f4_1Y1U1IX4Q1=X15]1R2j1Cb4P8Q1m:2i5\1\121f5i181436NOR22Z135c9
aS10[5l69k:c18\11X4^4Fd10IZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W
3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1IX4Q1=X15]1R2j1Cb4P8Q1j@\1\1
21f5i181436NOR22Z13[]10[5l69k:Y31]1^4U1P2c4RR5`J2V1X6Q1=X15]1R2^2Wk1P1X1D^47BET2>>a14\4Z=16@e6j<
@416Q1859:Z4^4Fd1031n>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o
1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1IX43M=X15]1R2j1Cb4P8Q1j@\1\121f5i1
81436NOR22Z13[]10[5l69k:Y31<^4Q\6Q1=X15]1R2^2eB[AVn1X4^4Fd10T?47?2`1>P320k2P606234@3W11n14c115m1
P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4
_1Y1U1IX4Q148X15]1R2j1Cb4P8Q1j@\1\121f5i181436NOR22Z13[]10[5l69k:Y31Y4^4Fd10T?47?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:
1g;n5T3Q5]7OW4f4_1Y1U1IX4Q148X15W15R2j1Cb4P8Q1j@\1\121f5i181436NOR22Z13[]10[5l69k:Y31T5_4k1n1P5n
1A]<b8[6Al4JV2e1W2V2[1Ef2<d37Ch3?NNQ4G37g2>Gc<[3R>l3i6Q40l<]:61W3E27HH4DF0`1W5W1m;b7b4`41e3\190k
1[26c1k2W3>2j1401042=261E2=Q5X15R1R1>m1W3l1i:m7l2K@f2Q7JU<2^8h1b2h3j7B2>Q1^2W1U2<082@60B=B324;22
70002051?859:0LS1AW2h8=831121a1P1^4_4k1n1P5[1BnB93U2Ll1DT2k2R8^43W1i3d37CX4Nl57_3>e4S=i<W>0YG061
W3E27HZ2`1W5n9m1oA1n2EM1=90k1Fd17b1e6o10107=2500007<2=Q5X1X1R1a7i:m1h9W3Y3k3U5f72Y84;o3S:f1o1f3U
2<0L60B=B32C2701351?859\2A2m:=83141Z10311D92X2_4k1n1\6BnB93R3[222T2n:a=CX4k9R10R@Wd161m32P1QW1o2
S2:W46c1i8E25000a75PP24;o3^9D=X1o1f3c2h23I701351?>9n2g;54c1S1a6_4W1Cn12j5d52[7K@i1e3Y:4]55o23^8o
5S8U3BKj1V1g:_2c1W1:4e9LA@422R1[82e12g3Y5@m4;<W363;X16S12H?01<Q5@JR1D9g8e3j1U3R9A:2e1@42D1>Z:;Y2
R5`8GX1107=25000E2KY3Y15P3]1357f12230325200>11212272<JJ3m2Q14U12KIc112]3T3e:]1X1W1a1U7:b1l42P2DZ
42Z1m1l2g2a2c45Z2Lc2Z3180K616HC36?21475J68:0g1>a399c2]1o316;1?Z3j2_4W1Cn1o6kO8_:[1EQC5Bn1j=^A_[1
Y20`1R6g@S2Q1h=R5`8GW10107=25000E2Q8R1a7W3\Bd4j1i4P5k72P2Df7d5\8V2l5=82@60O0B3F260651H59:0Lm2X2Z
4o3141l2_2_4W1Cn1bG3X29W3b1Kf2e8T3Q3kDbh3f8e2a1O>m1407C61El>l1eG[?3e62Y849^14V6o8Q1^2j3082@699=4
=6C90505J13X3]6b4=831121a1Z1>_4_e1Ua2eW2a2j2C6d?jD]U1lHd1iC2`4Qg38`4\1iT1Q6g1PY2QW3jM1`48`4\1iT1
Q6g1R`52gM6`4\1iT1Q6g1m]6n1`4\1b10]2m5mE]1]3h2m1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1Q
D\9TEe8FJR2\274W21Ba;Q\1d6P8_22`4P\89`4\1iT1Q6g1PY2QW32gM8`4\1iT1Q6g1PY2Yh2b\13`4Qg3Yh22`4Sn67`4
\1iT1Q6g1R`5jM7`4\1iT1Q6g1ZQ5b\1R2`4\1b10]2m5mE]1]3h2m1:=AGOMQ>P2V?g2a12421E0fZ1nELa1f3S10023Y5A
?n6]=n2c418m1QDn4bIe8FJR2\274W21Ba;Q\1d6P8_23`4R\1a\2o1`4\1b10]2m5mE]1]3h2m1:=AGOMQ>oCa12421E0fZ
1nE^2f3S10023Y5A?n6\@c418m1QD\92QEe8FJR2\274W21Ba;Q\1d6P8_2Q2`4\1b10]2Q4k1mE]1]3h2j12:=AGOMQ>oCa
12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1i=W1o4aNe8FJR2\274W21Ba;Q\1d6P8_2j1`4o20]2m5mE]1]3h2m1:=Y1m1
Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_22`4R\1S2`4\1b10]2m5mE]1]3h
2j12:=;5GOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1R3Q5a6:o4aNe8FJR2\274W21Ba;Q\1d6P8_2R2`4\1b1
0]2f2Z1k1mE]1]3h23i1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6T>W2c418m1QDn4bIe8FJR2\274W21Ba;Q\1d6
P8_2S2`4\1b10]2f2Z1k1mE]1]3h23i1:=AGOMQ>oCa12421E0ZS1[7nE^2f3S10023Y5A?n6T>W2c418m1m2SAaNe8FJR2\
274W21Ba;Q\1d6P8_27`4\1iT1Q6g1d[5XR1P2`4\1b10]2m5mE]1]3h2m1:=AGOMQ>oCa12421E0fZ1nELa1f3S10023Y5A
?n6\@c418m1R3n@n4bIe8FJR2\274W21Ba;Q\1d6P8_2V2`4\1b10]2T1l2k1mE]1]3h2j12:=AGOMQ>WAg2a12421E0l9iP
1nE^2f3S10023Y5A?n6\@c418m1i=W1o4n4bIe8FJR2\274W21Ba;d5\V1d6P8_28`4\1iT1Q6g1eQ5\>jMT2`4\1b10]2T1
l2k1mE]1]3h2j12:=AGOMQ>WAg2a12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1m76l6o4aNe8FJR2\274W21Ba;Q\1d6P8
_21a42a4XW1;a4W1gQ1a314?a5lg7\2S5<a4W11a2eR1121\\4d<ZMZ1Fa4W107eK202a5S1]214?kV2UI]5TU2_=^7mAj46
a4W1YU114gi86a4W1YU114?Aa4W1e1cS114U2n5T>hC2ih2SCRFQ\1@XA5a4W1YU1142a4hh73a4Um6Z17a4W1lQ11Z3148a
4W1gQ141Z314:a4W11eQ141Z31216a4VFc3@VU3`34a4SS4de3g12a4SS43a4co2Ti42a4UZ:7a4[4nS5^Z4U=P9T12b4bo6
3b4Lh\12b4Qg21b47b4V1RL2S9144b4]\2Q^4ij25b4LY2S[1iQ75b4oY1]1l2aj8U2c41j20]2m5mE]1]3h2m1:=Y1m1Q>m
=Q6a12421E0X4]V1nE^2f3S10023Y5A1=n6\@c418m1QD_;115gBo4e3FJR27T274[1K1Ba;Q\1d6P8_2U2c4g2c2m5mE]1R
4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;11mBR4b4FJR2f5o1a9QU1o6d6
P8_2k1c4m2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1k:U9_;QCe8FJR2\274W21Ba;Q
\1d6P8_2T2c4g2c2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;Q
CR4b4FJR2f5o1a9QU1o6d6P8_2V2c4g2c2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0X4^Em94k6nE^2f3S10023Y5<4?n6
hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o6d6P8_2R2c41j20]2m5mE]1]3h2m1:=Y1m1Q>m=Q6a12421E0fZ1nE^2
f3S10023Y5A?n6\@c418m1QD_;17gBo4e3FJR27T274W21Bo1a9Q\1d6P8_2T2c4g20b2m5mE]1R4S2m1:=Y1m191Q1cP1a1
2421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o6d6P8_2S2c4g2c2m5mE]1R4S2
m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o6d6P8_2l
1c4m2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A1=n6\@c418m1QD_;QCe8FJR2\274W21Ba;d6\U1d6
P8_2m1c4m2]2m5mE]1]3h2m1:=Y1m1Z1f<oCa12421E0fZ1nE^2f3S10023Y5A1=n6\@c418m1QD_;GYBe8FJR2\274W21Ba
;Q\1d6P8_2T2c4g2c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NZ1U9
_;QCR4b4FJR2f5o1a9QU1o6d6P8_2U2c4g20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6
hD718BZ1d3[1Q3>NZ1U9_;QCR4b4FJR2f5o1a9QU1o6d6P8_2T2c4g2c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6
nE^2f3S10023Y5<4?n6hD718BZ1d34V1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o6d6P8_23c4SP73U2c4g20b2m5mE]1R4S2m1:
=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;3mBR4b4FJR2f5o1a9QU1o6d6P8_2T2c
4g2c2m5mE]1R4S2m1:=Y1m191Q1R2`Na12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5
o1a9QU1o6d6P8_2W2c4g2c2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0X4\O4k6nE^2f3S10023Y5<4?5R2e4hD718BZ1d3
[1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o6d6P8_2U2c4g20b2m5mE]1P3Q1S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10
023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o6d6P8_2Y2c4g20b2m5Q?k6]1R4S2m1:=Y1m191Q1cP1a12
421E0mIk4k44k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:Z8T33mBR4b4FJR2f5o1a9QU1o6d6P8_2V2c41e20b2m5m
E]1R4S2m1:=Y1m191Q1cP1a12421E0c?QD4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o
6d6P8_22c4SP7j1c4m2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QD_;QCe8FJR2\274
W21Ba;Q\1d6P8_2W2c4g2<V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3
>NZ1U9_;QCR4b4FJR2f5o1a9;k1iR1o6d6P8_2k1c4m2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0c?RKnE^2f3S10023Y5A?
n6\@c418m1QD_;QCe8FJR2\274W21Ba;Q\1d6P8_2X2c4U1a1c2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^
2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;l7T;R4b4FJR2f5o1a9QU1o6d6P8_2\2c4g2c2m5mE]1R4S2m1:=Y1m191G9c
P1a12421E0eS14Z1f1i3g3VB^2f3S10023Y5<4?n6hD718BZ1d34V1Q376N`:_;?1_BR4b4FJR2Z2[3o1a9QU1o6d6P8_2U2
c4g2c2m5mE]1R4S2m1:=Y1m191N2]3UMa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f
5o1a9QU1o6d6P8_22d4JS1d4Od6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:3d4c]7YF2d4J1d4\5n31C_
1MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G
45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44
Q1211986ET1NOP1b1C253X1C@>=^11g1C\1239k2e4V1c106V2m5mE]1n2>h2m1:=Y1m1Q>oCa12421E0^S1W7lBQ3W1V1f3
S10023S4U1A?n6\@c418m1QD@0A[:3;10^Be8FJX1I\2334Bd11B]5S6W1OW440[<Dj6=W4i<d6=;V7_201b2e41h206V2m5
mE]1]3h2m1:=Y1m1Q>eAY2a12421E0o:W:X=U8j=S8^2f3S10023Y5A?n6\@c418m1R?n4_;1@k41R2];e8FJR2\274W21Ba
;W2W4S;]1DW5b1_Ad6=;V7_22V2e4e20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD71
8BZ1d3[1Q3>N`:_;B^BR4b4FJR2c2R3o1a9QU1o6d6P8_2X2e4e20b2m5mE]1R4S2m1:=Y1m191N2cP1a12421E0eS14k6nE
^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9W3m9e?U8o6d6P8_2T2e4e20b2m5mE]1R4S2m1:=Y1m1
91Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9QU1o6d6P8_2k1e4k2]2m
5mE]1]3h2m1:=Y1m1Q4o9oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QD_;QCe8FJR2\274W21Ba;Q\1d6P8_2P3e4j
20J0a1^4^1X7h7k6AK]3h2m1:=Y1m1e6Z1P6c>[5a12421E0fEb5W8[1h5eA0W4^2f3S10023Y5A?n6\@c418BN;a8NK2a9@
0A[:R1nAo3h2l1FJR27T274W21B9P1g2^7ZP1l2DT14Lm5d6P8_2_2e4;Y20;V2m5mE]1R4S2m1:=Y1m191Q1_>SBa12421E
0eS14k6a1\D^2;Z3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;QCR4b4FJR2f5o1a9;340a1hLP6o6d6P8_24e4QP7?12e4QP
77e4Z1]P5Sk1T3B^FY2e4e20;V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[
1Q3>N`:_;B^BR4b4FJR2f5o1a9;3g1iR1o6d6P8_2;e4R3^;oW3cBVFdP21kb1W4dHa2e4j206V2m5mE]1e2Gh2m1:=Y1m1k
9U4_9_:a12421E0aCGK`Ec2Z2o@^2f3S10023Y5A?_5^1o;\4c418m1QD_;1oBo3e4FJR2T1W13204W21Ba;W2W4X4VDQ=d6
=;V7_2U2e4e20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6b@[5^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_;Q
CR4b4FJR2f5o1a9QU1o6d6P8_2k1e4k2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QD_
;QCe8FJR2\2604W21Ba;Q\1d6P8_2Q1f4Z1Z20C[[1f64m11SU4\1:j2f6?85Gl4\50Am2P75b_1_;h@S56g44:f4nW3^G]3
bb1fW1]25d=k47f4]f1lo2oX1^:iE5@f4Z1T1WU1jV3:d5bOe6gT15o3UBoP2_61>f4Z1_U1S11\>XQ2f7gS1kV1SC]25`T1
<f4Z1eV1\g2gS1bGX?0RC]25`T14f4ki5gU15Jf4Z1Q>j2[2]1Y2Y1@g=1mo1[3RD`5]1\1a]1i@oF]25V6]7W223g4gX3YS
1f1DR40V1XJm87B021111;42Y132f4a4i<\1<i1i25f8^Kj=c21e5R=1\8\Ka84f=93f8d<g5b3U=n2h6f5V2P9Q9_1DR40V
1XJm87B021111;42Y132f4a4i<\1<i1i25f8ea1aEf@e:a84f=93[Eg5h@n2h6f5V2P9Q9d2DR4W1c1dHm87B021111;42Y1
32f4a4`9<@Z2\1<i1i25n2g5`3`51i4b;n1I[7X:2c3^<g2Z1_272T2[3Y4fCV8:4f=93U1Z75d<Y2h4Q1h13^<n2b1a4Cc2
R3V2Z14`7Q9X=Q=aBj1DR4W1T8SBm87B021111;42Y132f4a4i<\1<i1i25f8VAEP1`8VFX8i4^8dCg7a84f=93S3WBT8S11
U=n26a6f5V2j6U2Q93g4Q\4^i2T1g4Ld6UQ3lP2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:[2g4a1;g1j:T7
`4]1]3\8Y32^10JP60M@5UAb8Df?]1U8V10[2m2SI`<`2e2b2_>R3W1k1a2f1>AK_<2VCg2W::[4CHY4k52Oc8Y4C7OHMT1U
6f5i=Y5[2Y3j9b1X4a;_1g4LY2Z4nZ1_<g1Q1?\V1\3_m1`J2V1WDcA`:RJP1X1D^47BET2>>a14\4o1Z;16@`C@416Q1859
:5g4`b1Vf1cR4Tm22g4le75g4VP42hP4c<2g4h]8Ag4V3`k1]4Z4WQ1IP4Z3R?X3ka11g1W\1o<gU11g43g4dU2SX64g4X^4
bi2jU15h4R\4W9]\232h4lQ77h4iGUo1f[1[9ie247h4YJha3W9a\24V@5h4YJhU3bQ36S2DS4V14SJQ4k4203B021111;42
Y132f4a4i<\1<i1i25CS5n2h3l]1k:X2\8Jj7fBa84f=93[En31f1\:P4Z2n2n4i1]525d1249P9Q9ZH3h4]f3^[35h4iGXd
3ie243h4R\4ie24h4R\4W9a\27h45l[4ie2_;bS1m18h4`_3WN3]7];SQ2[G6h45l[4ie2R_1m14h4P_3YV1a\23h4Ze4a\2
5h4^3eY2gd4Q>Ah4ZL]P2HS3R9a[1R3Y7PQ2S1`<o:2c9^2m35h4]h4Y7TR2`<6h4eU3]9cg1Tk1cG3h4P_3kb38h4P_3o2Q
J`Ll;0Z]16h45fQ7R_1e17Lh4O_2mD1jIe2B]4]S1U4];Z5eh1^HXN\:e>3m2Q1n2jK?m3=n3Q>8h4Zb1f7d;Ul4VMb=dE4h
4mi6n7aT1Di4`GX1SP2n7kA1T2e7Q<;Q<SMne1Mi6S8^U2`5h7Ji4`GX1j?m?ZP1e5X2kA1T2e7Eo1[9;R8n3SMne1MU1c5S
8oZ2h7:i4Y900c[3e7b[3Mi6lj26i4Y91ln6MfQ34i4S\2Tl4M6i4S\2Tl4Mi6lj2Ai4dX1ne1TDV2e7Eo1iES]2n5Mh60S8
W4`^23i4XX7MQ7j4:80Z112U1m127j1c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1
DV1<b41_4B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;260:3L:0_1T4:3B:C5^6E=R2T20U1;29>a11d1[2U1
><4221?g3b2l4n5Ba2Q5MDX4Y17OP2V2f4_1Y1U1Im44b38i1a107CY16c1]1_1<[3T2BQ1m:2k4MFE27Q121e3P2B<>:814
36NOR22=L3;c8IHdB@b?0X<9\52[5I_211_7j4:8[112\2;:27j1c9247?2^11>FY220?[27c2o240412312@3;63@140411
_1482CC15P1L1N1H:12W1DV1<_1R31T2Z2B3`1]1Q2^3W<e1Kh1d1Z30d1>U3b58Z2W3^1a262o1]7V1;2230:3L360P1>T4
:3B:C5^6E=B_1T20U1;29>a11d1[2U1><4221?P608l4_22[3Ba2Q5MDX4Y17OW4f4_1Y1U1IR56R388i1a107CY16c1]1_1
<[3T2BQ1k4Q62k4MFE27Q121e3P2B<>:81436NOR22=L3;c8IHUC_4h9Y10V4Q89\52g4CI_211Y4j4:d1U?47?2`1>P320k
2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;2
9>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31P7j
4:8[112S3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1
K]3Z30d1>U3b58Z2W3^1a262o1]7V1;2230:3L360<C1a4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?P69Q1j3a1M2C3
c2Ba2Q5MDX4Y17OW4f4_1Y1U1Im4;P707CY16Q3_1<[3T2BQ1j9<E2k4M\127Q121e3P2B<>:81436NOR22=L3;c8IHUCb?0
X<9\52[5I_211m6j4:8[112S3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<
T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;2230:3L360P11a4:3B:C5^6E=R2T20U1;29>a11d1[2U1><42
21?P69l4_22C3c2Ba2Q5MDX4Y17OW4f4_1Y1U1Im4;P707CY16Q3_1<[3T2BQ1j9<E2k4M\127Q121e3P2B<>:81436NOR22
=L3;c8IHUCb?0X<9\52[5I_211[6j4:d11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N
1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;2230:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[
2U1><4221?Z6l4_22[3Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3;c
8hDb?0X<9_5[5I_211Z4j4:d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b5
8Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\
121e3P2i181436NOR22Z13o8[T10X<9_5[5Y31^6j4:d11V327j1c9247?2^11>FY220?[27c2o240412312@3;63@140411
_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58P1Y1W3^1a262o1]7V1;260:3D7360d5:3B:C5^6E=
R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:8
1436NOR22=L3;c8hDb?0c2d99\5^5I_211Z6j4:d11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482C
C15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;260:3L:0d5:3B:C5^6E=B_1T20U1;2
9>a11d1[2U1><4221?Z6S1h3f3W2Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436N
OR22=L3;c8hDb?0X<9k:I_211W6j4:d11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1
H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U
1><4221?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3;c8hDb?
0X<9k:I_211Z4j4:d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P4
62o1]7V1;5`1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P
2i181436NOR22Z13o8[T10X<9k:Y31Z4j4:d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1
K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1
`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31Z4j4:d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:
\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;R1a4:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5
]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31Z4j4:d1U?47?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;226>c1d
1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31S7n31I:6
2GB1MX2U2n3d5247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2[32W<e
1K]3Z30d1>U3b58Z2W3^1a262o1]7V1;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z64d121057^2GV5Ba
2Q5MDb57O\3Jf4_1Y1U1IZ<07C`1Q3_1h3T2BQ1m:2R4HM\127Q121e3P2B65>:81436NOP1Q12=L3;LZ5[25c9n:2`<n20[
7l49Y3a7I_211Dj4o^2d70d1>]LV1Y2YU1Tk1_1`B2k4g32Y3=YCBj4o^2d70d1>]LV1cW1Tk1_1`B2k4g32g3YCEj4DZ^2d
70d1>]LV1cW1Tk1_1`B2k4g32g3YCl2\a1\4j409d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^
3W<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OW4f4_1Y1U1Ic
<l1Y3_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31\4j409d10T?47?2`1>P320k2P606234@3W11n14c
115m1P1J:\1DV1<T9B3P5^3P3V9e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j
6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31Dj40QT2l:d70d1>]LV
1cW1Tk1_1`B2k4g32g3YCCj40n^2d70d1>]LV1cW1Tk1_1`B2k4g32g3YC[4j409d10T?47?2`1>P320k2P606234@3W11n1
4c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3P462o1]7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j
6l4n5T3Q5]7OW4f4_1Y1U1Ic<V5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8[T10X<9k:Y31U4l48d10i:Z447?2`1
>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5^3W<a2]3D[4d3b58Z2W3Y1f262o1d8;f1;d5:3MC5^6E=R2T20
U1;29>c1d1[2U1><:1g;n5T3Q5]7Ok1[2f4_1Y1U1Ic<V5P8Q1m:2i5\1\121f5i181436NOR22Z13[]10X<9k:Y31T4l48d
10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5^3W<a2]3D[4d3b58Z2W3Y1f262o1d8;f1;d5:3MC
5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7Ok1[2f4_1Y1U1Ic<V5P8Q1m:2i5\1\121f5i181436NOR22Z13[]10X<9k
:Y317l4l_1oS1iD_T42c86m4k`7ZQ2S<1T42m4k`75m4W8j@mZ4j\2k5n31M@DMNW4n3?n>554a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d1210
57n27V513<X61X1MQ4S226O2Z2e1V5S12V1K93o1a9l3Q3j2c9Z3_625i102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^
11g1C\12317P3Am1m9`7]Ml621>n4@[4j9dc1oX1Q\1b_2U8R2jBc<m1_A;n4TKXn1hV1[i21k4]^1j3m1k=6n4W_7aQ1m1k
=UH6n4oFbb4VW3m1Xi14n4n2j]8m13n4i`8m18n4A]2WU2aX6m1kBjR15n4TCS[4`b3m15n4M\a1^n6m14n4o2i]8m14n4eU
4S[4m14n4i`8m1Y55n4Q>Yj2]X5m14n4AW`8m15n4A]2i]8m18n4SJ^e2S3Y<ha4m1kB4n4o2i]8m14n4fc3Rm4m15n4i`8;
a1\54n4i`8m1\54n4QQ7g_1m19n4UQ1P2kj1ne2PA]`1XKm17n4cKj7_2mY7Lm14n4mo7k@m13n4i`8m13n4i`8m15n4RX2Q
V1dR5m16n4[h2mT4PL^Gm14n4Ve5bk2m14n4i`8m1PH5n4o2fW8R6m16n4S3e]8m1PH03n4i`8m14n4el4Sd3m16n4PT3]P4
Z\1m1RH7n4lb3cd1XY3m1lLTH6n4XW7`Y1m1\5cC5n4l@bP7YOm14n4ih7oGm16n4j2Vn6f^1P1m16n4j2oY3mR5P1m14n4n
^8j1m18n4<]2PS8l9P1m1h46n4j2n<no7P1m15n4j2m\8P1m14n4\A\o7m1:n4aJU2nW12Sa1aY1Ya3m1U67n4^S3`CYd4_5
m1U65n4iW4Rj3l>m14n4i`8m1V8:n4j`1T1jP2Qc33hR1o7m1PD5n4XW7`Y1m1PD4n4i`8m1U64n4aa2Wo5m14n4i`8m1a83
n4i`8m15n4i`8m1f6[@S1n4Ed6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859::n4f2R^8m1U9f60R80dM9n4
i`8`1<U9g6R80dMV1n4A3d6c58Ul4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1n4EY2Z4RR5`J2V1_Z2P1X
1D^47BET2>>a14\4Y:P316@`C@416Q1859:U1n4EY2Z4RR5^=Q=2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:4n4
i`8;a1W1n4EY2Z4RR5`J2V1_Z2P1X1D^47BET2>>a14\4[3Ie4^416@`C@416Q1859:X1n4Ed6XEgX28_W1XL`J2V1Qd1]FP
1X1D^47BET2>>a14\4Z=16@`C@416Q1859:9n4B\2[j2_U1lR3dO[;m1\1n4EZ2Y4l5c91PY3f=gK`J2V1TP1`8iQ1P1X1D^
47BET2>>a14\4_5j716@`C@416Q1859:<n4o2a^2Wo55g1Y5Z;i1`:mE[2[1n4EY2Z4YDh]4g9h@2V1YU13QU1P15R1D^47B
ET2>>a14\4Q1g7`416@`C@416Q1859:;n4o240fd3Z9]JSe3m1c8k?[1n4EFm5cNjNnS2dP1`J2V1aR1lQ1P6P15R1D^47BE
T2>>a14\4Ha<16@`C@416Q1859:U1n4@4Y2Z4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:3n4i`8m16n4]
e4hc2bW1m1Z?9n4JlK\914lP6`Y1m13n4i`8m1V1n4Ed6RGoZ4fAi82V1d[1jNP1X1D^47BET2>>a14\4Z=16@`C@416Q185
9:5n4T3^c7UJm14n4i`8e177n4`b5<3Nhl2m14n4To4da3m1=n4ZLo4U2bGc4UT2UGoH]f1WV1m1aL4n4WQ7a_1m18n4nS1l
1_R1Ta4Xg1m1aL^1n4EY2Z4b4QY2n:lNV5ZU1`J2V1iKe^1P1X1D^47BET2>>a14\4U2b2S7]116@`C@416Q1859:Y16n4o2
h\8P1m1h4Z1n4Ed6PEcZ1]R3f:i?2V1_Z2P1X1D^47BET2>>a14e3?6Z=161>`C@416Q1859:OW1n4EY2Z4RR5`J2V1_Z2P1
G@D^47BET2>>a14\4i<@161>`C@416Q1859:6n4fJ[Y1[W2ZU4m1\1n4EY2Z4df4];`J2V1kNc[1P1G@D^47BET2>>a14\4_
2T2n4U3@161>`C@416Q1859:e1n4EY2:EY3RR5`J2V1_Z2P15R1D^47BET2>>a14]19A;;Z1C0b2Km6X216@h?0f3@416Q18
319:W1@n4o2:Eh\8m1i2]99A;;\<kB0T65n4VK1`e7m14n4lBlm7m11o43o4[ASc43o4[AmQ35o4PEZc3Pm2j92o4S`92o4[
A3o4cc3U7S1o4Dd6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:2o4cY31P52Q5Sf72Q5ZQ82Q5^o3S2Q5Y2
0b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9Q
U1o6d6P8_24Q5^o3df3gj13Q5Yc1iR64Q5l>]8hn63Q5ZGhn64Q5l>]8SX31Q5Z2Q5Y20;V2m5mE]1R4S2m1:=Y1m191Q1Fj
1mAS<a12421E0eS14k6c4ZA^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9W2W4aNo6d6P8_24Q5b`1hC
nl57Q5a`10hCj?W[1Q33Q5b`1hC2R5nX88R5T2iV8Td116]1m=\5n31Q1Q1MV5n3?n>5:a264f1404^1:6;406X1F4D15727
1i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27
V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^115a1C\123
95R5ij3VS3o1mX15R5ce2bB\FZZ48R5Q3XQ5cT3d9c8l6P=4R5<`1PW83R5<aX8l6D0X31Q1C=MV5n3?V6g85:a264f1404^
1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B
`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4
j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1A2MC253X1T1>=^1152^1C\1239g4D0X31Q1C=T6n3f6m8:a264o54E020
0111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210
524V3i5X61X1MQ4S2241W3[MV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1QS1=R5<aEnI]k1g2j5
lZ1bY1_P2S6k;YDf5n31Q1Q12J4Q5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17
<L?U23`9a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K9
3o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^115a1C\1239P`116]1m=P1n31R1;G]2c3n3VX1Y=
g9`c2d121057V3[>U6g2\c1a2l3g7j4l3Z5a2oQ1]72S5cT78S5]`61H?NfX2aM1S57S5R2Sj6kP31f5:2S5dh7@S5;o:hR2
0SN\=VT1Sd1E^b1g6]?[@X3kD3S5;\[93T5`[201T5>T5`10F0QV1TS1a_2o5]f1bV1Z5312T5`[24T5eT2j6lV53T5`[2lV
54T5nW1aS105T5Y:jX1[H09T5K]1QV1TS1cW2m=Zb2PP23T5nW1aS12T5nW17T5K]1QV1o`32c76T5K]1QV1fh3e[45T5Y2Q
V1fh3[S36T5X20QV1fh3[S35T5X20QV1fh3:T5`1G0o7QNh:[Hae2Pm28T5`1G0QV1TS1ae2Pm22T5\n55T5`1]V1aS1bb54
T5nW1aS1_16T5X20QV1TS1ae23T5Y:jX1=T5`10F0QV10SS1ae2Pm2Z531<T5`10F0QV1TS1ae2Pm2Z531V2T5`1E10`2m5m
E]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJV1Kf5o1a9QU1o6d
6P8_2T2T5V210`2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b
4FJR2f5o1a9QU1o6d6P8_27T5X20QV1fh3[S329T5`1G0o7QNh:m]3Pm28T5`1G0QV1h:m]3Pm26T5X20o7QNfh37T5`1G0Q
V1fh3Pm26T5X20QV1h:m]32T5eT22T5K6T5K\10QV1fh34T5`1]V1Tf64T5Y2QV1fh39T5`1G0QV1TS10`e2Pm2;T5`1G0PK
c:<fb3o5Za2e;j:U563B7<NC11k1=15J<6742[5U13\5T11?E=N<:W23X2<BR10;0ANE0;5Z2ET1@X1a3c4=R11:U23<=P13
Ke2\3P1l7GU1GQ13W13K1A25Y270d185X1U2T212IO;BH0DFA2>V1D1<Y5108N01=S2k1^1o1=10]4b2T5:22b2L1]4[15^1
0B11X12>Y3^19X137P10612Y1549ACA417296=4:51:1A`1;>NQ1P27?U12]1V5`1@Y1GO@X1OF2>A02^35LNV1m3R1Hi1Z1
l1>M3a2h56Q251:V118V130OJ_2m2=c1AIT2V1BNJP1i271=Cg2k15>;2i1[111211I104I@Z2_24IH2566677D7j1118831
8T1T1b1\1C5DD2e10U14E21Q1S4I@Y5d2k1i3Z32l3l1P3d4a1P2>I@841413244Z1@S1>[10Q1Q1Z1T1@27HI<V5SCf@kX1
V;n@YT11[X3T11[93V5do3oe33V5kZ4hZ32V5de73V5lX4g\31V54V5j@_o2aS42V5Ro15V5jDc[1fLZk42V5lX43V5lX4j`
33V5fn3iV32V5kn32V5kI3V5kIoT37V5W3cFPh6TL6Rd12V5fn3S2V5T20b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS1
4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_22V5U\73V5hm312V5Pi22V5nB3W5eS
1\T15W5eS1V<UHm<1W5T1W5<d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@[?T4@416Q1859:8W5cK0nR3<c9RP3_m25W5
cK0[S3c9;W5d2nH0ji1SY11:c9RP3XS13W5kLi62W5eS12X5_S51X52X5nS47X5\ETW1SBZP1jo4iI<Y5d2a5lP1R2d1d`5W
>Z32b@`U26Y5[1h61lY2j[52Y5io7a1Z59_2T4cC]9ec2Za1`J2V1Pc151VGP1X1DS2Z27BET21<>a14\4j3Q7]216@LV<\6
@416Q1859:Q35Z5hm6TJ7cD5[5nb8W6W4bG7[5n`2QP1n_2Vh29^KW1[58_2T4RR5`J2V1bP2l9P1S14D^47BET2>>a14\4a
4h816@`C@416Q1859:U1[58d6b`1_a3`J2V1_Z2P1X1Dl3A7BET2>>a14\4Z=16@`C@416Q1859:1[5M[5TET3l>gY1YKn2m
7V2bAQ2T7`5k2U8^L]3[:T@a43o;\4g;kB_:bGn313[5aa3nR6<[5Z3dn1m2lX32Q1b1Ve2SBd1]78[5Z3ij2h_2kg2]@h:c
[13[5]2m\83[5eh3mS12[5mZ4a1\524c3P3]9dh4Y1oAV72V1R<nOX;2c5S50X8P1X1Dg2f17BET2>>a14\4Z=16@`C@416Q
1859:Im5U5610\1X1N79<U2]1U877B^11>FY23?c2c2o2:12312D;63@140411_1482C2@7P1L1N1H:128?85;8G[2R31g6]
1Q2_6c:8_5T20d1>P3b4]1f1C[17c1O>k4P92500:3L:l4S136;c7E=R2U2a129>a11d1[2U1><4221?l3]2Z1[8g1a2Q5MD
Z4;K^4f?g13`2@;50d10KX17:]730;0D_16a@FO\127Q1^6<>J3[4=\1X3Z5g8^;A[63o3\M_211e1\5n21\BW:0X1Y4VMo7
\6g<2\3b6i2_;l9n5m8g91m8^=_6g1e1c7Z1]3o?d>T4e5m2c11l1k2]8<Q6Ci2X2^8cNR1V2n1N1W25\5ZW3bW1nQ3RL@\5
j3kFf7P2dLjKeW3lHGbBYJ`>]?j6T21]52]5Wg71]53]5Q^834]5`2SGQh73]5dIbZ34]5dIbZ3ob38]5[`1TKTNU9\R2T`1
ZZ22]5eY32]5je3]620Q58[12U3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H
:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0Y1k2^1:3B:C5^6E=R2T20U1;29>a11d1[
2U1><451?g3_7_2^35<a2l2V1MMDb57OW4f4_1Y1U1IZ<07T2Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;o\10X<9
k:I_21V6U58[11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q
2^3W<a2]3Z30d1>U3b58f1CW3^1a262o1d8;2500:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5M
Db57OR2T2f4_1Y1U1Il63?i407C`1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8hDb?0X<9k:I_211B^51JbY2on1
Qc3VKT2d4T1b5Z2m7T@>^3U1T6=^5j]22aG]d1GQQ1ZD1jf1^I8d:T1^50m2Q3bW1j4NoS1m6`8Z2[2k:V2j?1Y:0NS1R8hL
kCc83;7Y6ZO5h:0d29L^;^1_5CY2R9\A01Im4I0o3X2c3_16c=d2\AT>[3Xb1iS21S;a5W6Z;f>g6GI3W3b7i3`6k4:i5c2o
=d3ET455_5cU5]c1YKlS2]5n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4
[17<\1c9V2a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1
K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239g[1a5n31^1DK1V5n3?n>5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1R2R4a5e3O=BlA8G45En1C4H315Y9m6
^3j1ECg2_152P2U1>21057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1k8b4Q3j2c9Z3_62o102l27=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239_k1[5n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4
V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239H_5ILg1[?Wb1QLn<nBiW1
P:\Q3n2l9h80eB1Y70j36f352_5Yg8@_5f1g1kh3]c4RJ110eB1U;6:[351_5]5n31^1DMV5n3?n>5:a264f1404^1:6;406
S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P
2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=
^11g1C\1239b[1`7D0X31^16=MV5n3?V6o1g6536a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151C
U1<X17Ib1D1_3OBJ5[45V1037<:0@?i25CR83a2c53CV1m3W2S3]2e3O=B`1k1c1[4_88G45E2k1C4H315c5e3m6[32Kd1CB
T2_1528g1d1210524n27V513<Y1l1U2K1X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q
1211986E9JNOP1AP1C253X1L7>=HE152^1C\1239cD\4P1XQ1P7D0X31^16=MV5n3?V6o1g65:a264f1404^1:6;406S14E0
200111;212270171A32P11P1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?i25CR83a2c53CV1U6S3]2e3O=B`1k1_>8G
45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o
102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239TE]Fk6D0X31^16=MV5n3?V6g85:a264f1404^1:
6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1
k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2
Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239l6D0X31^16=MV5n3?V6g85:a264f1404^
1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B
`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4
j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239b[1C_5c23a?RG\S1Jcb4mb1d9f2j5JY
2l3RDW6=R69_5e2ll8Z4_1[4]4ZBh<]2_54Ck100R4n;d[1d2i[1_?e2iY1`J2V1ZS1c2G^>^1h8W:7AP1X11BEW2`17BB2Z
1I>>a14\4o1P3;8S1Y3h1]1164054VAc1E9641631K859:4T2[3E`5n31^19:MV5n3?j>35:a264f1404^1:6;406X1F4D14
0041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121
057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1
C\12398_5a2SQ9hM[1X50c4?_5f1\^6H@fZ2`7PI1Z4:P1:X505_5f1oj91S@^1_5IK0NU:\;XGnH3g<Z8^6`6bA\<o=n?]`
1g3j8P1g2m;^8n<Eh55130m;_5Q6]4X2f>1W21\2S3^2DV5d1_5IK0NU:_S12m82Z62Y2`;i71f3n2h3Q6aR1]Bm3_6Vf1lG
U1HV4Y2>d;V1h5;`GQ4;X2\2[5_2]41W212_2N]4DT57_5cb11kl6RF0XV15_5T\8_I0d5\1_5Io1\`151Z?la1\k29>?NX3
I1eZ1a>j1V3m2e69U3<00W35NV21W2044n2f1W8m7j2U1V2L]6n31^1D4H10Q1Q4U2h159e7E_3;f2536a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<\1j;a2c53j1U6a5e3:D=BNm@8G45En1C4H315Y9m6^3`2Cg
2_152P2d121057n27V513<b1e41X16FQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3Q3]32o102l27=L`1c24Q1211986E0S1N<
BP1b1C253X1T1>=^11g1C\1239^AOe60`544n6J^3f4l8Q1Z6n31^1D4H10S5n359e7U4;f25:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4W137<=2Kj;a2c53C1T1U6a5e3:D=BlA8G45En1:84H315Y9m6^3`2C_1W1_15
2P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1S9Z4Q3j2a2Q7Z3k2Fl22o102l27=L`1c24Q12119866>0S1NOP
1b1C253X1T1>=^11g1C\1239TI0`544e4j2^8l82_5T\82_5_b9[1_54d6RR5`J2V1bR1kMP:P1X1D^47BET2>>NB4\4Y3@T
5Z416@P1_B@416Q1859:W2S1_54d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1_54d6RR5`J2V1_Z2P1
X1D^47BET2>>a14\4Z=16@`C@416Q1859:`1KT1_54d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:`1U1_
54d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:3X2]5n31^1B1MV5n3?n>5:a264f1404^1:6;406X1F4D1
57271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d12105
7n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1<AOP1b1C253X1T1>=^11g1C
\12395_5Pk8Fd?`Q15_5Wl3S\4PS1`Q15_5[h8aAPNQ54_5[h8_ETO2_5fc23_5]j3kl4P1DY31^10EQ:W3be15dU2SDd121
057V3i5g>TS1Q3Z4\7m4f8g4i2j=c:k`13_5a^7gX1H_552P2oY1N3?P;Y27[m4ea1e4d3Q2m2P8V3S2P6aHa1>:_5Y2PP4e
_1TX2W6T>Df5m26_5Y2PP4jg3W6i>2_5UX84_5PS3el5;h5n31^1DMV5n3?Q6a1b3X2^15:c1M64f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53@Y1U6a5e3O=Bc5X<8G45Ec1:C4H315Y9m6^3`2Cg2_152P2d12
1057LQ27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3Oj1Lf8Z3_62W1G02l27=LT44Q1211986ET1NOP1b1C253X1T1>=
^11g1C\1239dV1b5n31^1DMk1Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=
Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[<]2TQ1l7Z759_5^3P>R8kS3ca3mh2k35]5
n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=
BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27
39LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c75_5a2Vi8eFaEZ1_544_6iN14QS4k9d@2V1SQ2[9P1T13D^47BE
T2>>a14\4Z=16@`C@416Q1859:=_5Q3hl12j=Ui1[EPc3;VR1Q=4f=7_5e2`LaZ1om4iJ`_16_5e2m^6f7^f1jG5_5e2R[2`
[2Rg4Z4U59\1X1m1U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H63128ND;d<]1Q2_6aB0S2Q9Z2W
3O>k4P9260:3L:P63Bc7E=R2U2a129>a11d1[2U1><4221?V2S4^;a2Q5M<7X4Y1[K0K`1Z8T2_B\127Q1^6<>J3[4=\1c8h
DlW1_211B_5e2`7m1ch1o8[Ad8cMZR3iCo6U7^;n1lJ\K2N_5e2k?d<\C1_2P5oX1a;_Z1V4di1l18\4P:Q?]3S1@e;c2Z4d
6c7h:j4c5k>X1_54U2^4o:QR2Pe2X;W?2V1mV1aS1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Y1_503d6T\3d4Xa1S;\
?2V1_Z2P1X1D^47BET2>>a14\4d70d516@`C@416Q1859:T1_54d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4e7d516@`C@416
Q1859:>_5f1CG0j\82Q8Y13TS11i5P27_5Z2HYf8TY12V:^1_5E4TY1b3V?ak1b6Wb1m9^KH1c5U@e@a?6B719d2k57W1X1a
5l7EX4V35b1n91a1]2>?3\1m6C]22X1_5JTY1b3V?\d3\U1H1c5U@o<S1SB6B7P3h4R17`2a5l7FW4V35b1n91a1]2>?3\1m
6C`21_54_5`g8U4gA3_5Yk8lF2_5]S:4_5hj8[8S2[7D0X31^16=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212
270171A32P11P1S111O0151CU1<X17>:i5OBJ5[45V1037<:0@?i25C^30b43a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H31
5Y9m6[32`2CBT2_1528g1d1210524j1S17V513<\2k31X1MQ4g1;241O2l2S1V5S12V1K93o1^=g18P1V2CO]1Z4j2Z3_62o
102Jb12;7396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239P?o5P5T?Y>\5n31^1DMV5n3?n>5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2C
g2_152P2d121057n27V513<X61X1MQ4S226O2l2S1V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C
253X1T1>=^11g1C\1239b5n31^1D2JV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4
[17<L?j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2Y3FV5S12V1K
93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1]14C253X1T1>=^11g1C\1239`U1YK2l9D0X31T196=E7V5n3?W54
7?10`1>P320k2E5:a264f14041234@3;:691406S148470200111;2122701511A32P11N1H:11O0151B0U1<X17Ii5OB3F5
S475V1037<:0@2<i25CR83a2]3U23CV1Kd3d1m38Z1Oe2A==B`1P162@^1e7N;f1;l18G45Ee1813=4:=315^6E=f1;T20U1
;29>c19Z1P227U1><631=BT2_1528g1d1210524^2?7V3o113<a2f31X1MQ4S2241O2V1i23f4;S12V1K93EY1Y;T2Q3V2CO
]1g2Q1@j2Z3_62o102JA\127396<213\2g14Q1211986E981436NOP1A?2=C253X1T1>=^1152^1C\1239e2_Q10X<9k:Y31
l6D0X31^16=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V
1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4
S2241O2V1i2V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\
1239\5n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Il4LOBJ5a4[17<\1j;a2c53j1U
6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62
o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12392_5]^19_5a2Lea8DQDRNm35A_5f1JLhh32_d2nT2Y2gA3f
B1f5:Q952_5Wl3`5n31^1DM_1f3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=
Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239i>ZT1Q<1\5n31^1DMV5n3?n>5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2C
g2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C25
3X1T1>=^11g1C\1239c>5_5Yg8]>S4PR13_5\`9QA3_5^Q:Y;`5n31^1DMV5n359n>5:a264f1404^1:6;406X1F4D157271
i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BT;g68G45En1C4H315Y9m6^3`2Cg2_152P2d121057n2
7V513<X61X1MQ4S226O2X1g2V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253BET1>=^11g1C\1
239mg1`5n31^1DMV5n359e7X75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c5
3j1U6a5e3O=BT;g68G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c
9Z3_62o102l27=L`1c24Q1211986ET1NOP1b1C253BET1>=^11g1C\1239?_5@S102N5P8Sd81X?X=R4^6d68_5d102U9^S9
X=VAN_58]10U1]1d@e21`L2?YHkV2j2n[1cHiQ1aF`;XC4W1a4P4167U1m=8_5g1Sa9j916]1m=T1_5HL00Obi11_21k3bX1
gW3d1Y2Zh1R494n8S2b5nG167U1D?6Q6:6Y1c48F_5f10fBkW11_21j30bX1UX2[M_n1W3nY116]1j7R68>_5f1CHiR3`_2b
Y1gh1lT11f527Y5;_5f1CHbi91f5224Q:7_5f1oj91>W5:3_5gb8^L4_5__8bNo@5_5__8W3ZK2J_57AJ0Z^1g2Vc3_W3a4E
Z3f5Q1j>]1W3M[:Y1JBd2i4h2h3;_5f1W9am13fV6<m\11Y2\26_5n:U\7R5SCi_1?_5d10W1Zb1Rg2Se1`R1\Y1]U1b7W1g
5b9M=_5g1\h3nW3mEWQ1i8U@\:16]1m=3_5Yi8oH8_5g1f^5W\416]1m=8_5g1nT8oe116]1m=3_5`Z5b^2l5n31^1<7MV5n
3?n>5:a264f1404^1:6;406X1E0300C157271i11P1S111O015EU1<X17Ii5OBJ5a49Q17<CH]1\:a2c53j1U6a5e3O=BLo@
8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT
44Q1211986ET1N<BP1:80M773253X1L7>=^11g1C\1239\Q1l8\5n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271
i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V
513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239o
e1>_55^10l5Z^2Zl5e2c4SR1R6Q2`3`14_5me2dS6VX13_5[X8hm15_5Ya9AQ@06_59YU114kj7Y1_5JV31kIo;b3b6[LdP3
\U1@9c5U@a@e?6B7P3k57`2a5l7n4V35b1n91a1]2>?3\1m6C`25_5XV9U2]M^72_5[]:3_5]U9gC\5n31^1DMV5n3?n>5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y
9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2o1P2V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET
1NOP1b1C253X1T1>=^11g1C\1239V1_54V25W4RR5`J2V1_Z2P1X1D^47BET2>>>R14\4Z=16@`C@416Q1859:T1_54d6cW1
^j3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1_54d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q
1859:V1_54d6m51Rl4`J2V1_Z2P1X1D^47BET2>>a14\4m5\716@`C@416Q1859:W1_54n2e3m51Rl4`J2V1_Z2P1X1D^47B
ET2>>a14\4m5\716@`C@416Q1859:_1_54a200P4RR5`J2V1PP2^:P1X1D^47BEZ1I>>a14Ef3Z=1612;`C@4162N8571:Q3
P3j1n31^14BQ6n3`e1hF_V2d121057V3i5a8nA2V1`_1g7j44g3Z5a2a2P1X1D^47BET2>>a14\4Z=16@`C@4162N859:Nn3
1^1GQ6n3`e1hF_V2d121057V3[>iR2g7j44g3Z5a2\9WKe@T2Q5U3h1_54COJ01R4^4UU1oMh]1oGdDVBY82V1[P1e8]Q1P1
X1D^47BEZ1I>>a14Y27e14o2Z:16@f1iA@416Q1859:^1U54_5@[b8]IA_5ac1U9dX2hg3fE9e4_5?o6]7AY3Q3f2dB6_5kf
7Y6Pc1S1m1?_5]M0Kh5h7S;^>PHfChE[X2_X2k_1K8_5l[1bIa9YGk:QZ2j[3X1_54n2e3YDTU3cX1`J2V1_Z2P1X1D^47BE
H[1>>a14\4Z=16@bAm1@416Q1859:G_5nb1ULW[3b@3Y1:Z39N0Mg2l7W<hU1UCS9Y3f1fJ1A_5e2[:PR1jFkk2SBjH>m3RJ
R5W5^U1UCj7l;K_5n;mR27U>dm1eQ1Y>38P1:d3N0mNT1]`1c;o?0a3m91601On31^1GQ6n3`e1Xm2d121057V3[>V;cc11l
3g7j4l3Z5a2lP1n>1a4@N6_5_2[Y1Q2X_2`l43_5S3ao9U1_54d6RR5`J2V1]g1QCP1X1D^47BET2>>a14\4Z=16@`C@416Q
1859:Ic1_54`2S4[:cW1P72l2W@^`21X5V4k9f1f:2V1_Z2P1EBD^47BET2>>a14k3@_3j916@`C@416Q1859:W62_5n`8]5
n31^1DMV5n3?GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O
=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l2
7=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239S;\5n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<
X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239jo1_5
n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1c9V2a2c53j1U6a5e3
O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3>1Y2c9Z3_62o10
2l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239b[1^5n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271
i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BU@f18G45En1C4H315Y9m6^3`2Cg2_152P2d121057n2
7V513<X61X1MQ4S226O2P4V5S12V1K93o1`6m6Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1
239`7f5n31^1DMV5n3?n>5:a264f1404^1:6;406X1F4D157271=[11P1S111O015EU1<X17Ii5OBJ5EIV2J[17<\1j;a2c5
3j1`50Ca5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1a9l3Q3j
2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239R;X1l<bNV7D0X31^16=K13MT4n3?V6g85:a264
f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a
5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2
CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239`5g3k4g4d?5X=1^1_54T2=Q4Z
[1gf3`J2V1k<il10HP1X1D^47B<8T2>>a14\4[9n316@TB[1@416Q1859815U1_5[9g58R1l17h7`Gl?S7SH]13c:]5a?^3Y
Fc11m3`1n6R4A1UQ1I?[HU?^9?d4fEb_17_5dBQ[41bT4QF_D<_5m2_Gj8gLaOn2l`2dLY1kNWi14_5kZ3Uk3cI3_5VW2WV6
4_5Tg7`4X`23_5Tg7R5I_5Io1o^1g6d:b9RP1fE_]2H?N\U2R5b126U3]94`1`H9D8_5i2V]1UCdi6b19c<9_5KPc1`F\IP:
kV2em1nX1=_5BR2aZ13kFU6V1kk3lZ1cOn_1l3W1_54`2S4X]2TOde1`J2V1_Z2P1X1D^4789ET2>>a14\4Z=16@`C@416Q1
859:Z1_54d6WS12a_1R6RY2`J2V1_Z2P15R1D^47BET2>>a14\4_5a7816@`C@416Q1859:S1_54d6RR5`J2V1_Z2P1X1D^4
7BET2>>a14\4Z=16@`C@416Q1859:U1_54d6RR5`J2V1_Z2P1X1D^47BEf1=>>a14\4Q=816@`C@416Q1859:^1_54Y2Z4RD
o]4\:U2n2R2k82V1aP2m9P1X1D^47BET2>>a14\4_3h1`1`616@<SC@416Q1859:T1_54d6RR5dAk82V1_Z2P1X1D^47BET2
>>a14\4Z=16@`C@416Q1859:W1_54c1EZ4dY1]h3`J2V1_Z2P1EBD^47BET2>>a14\4Z=16@`C@416Q1859:`1_54c1E5T4i
CjEQ@k6_Q3V<Y>2V1aW2m2P1EBD^4789ET2>>a14\4_3j916@U?Z4@416Q1859:Z1_54Y2Z4\9YS3Y]1k3U4`J2V1_Z2P1X1
D^47<5ET2>>a14\4Z=16@_>P5@416Q1859:U1_54Y2Z4RR5`J2V1_Z2P1EBD^47BET2>>a14\4Z=16@`C@416Q1859:^1_54
V22Z4YS2Z:]d2`J2V1mIg_10HP1X1D^47BET2>>a14\4a67X1U1Q416@`C@416Q1859:U1_54Y2Z4RR5`J2V1mIa`1P1X1D^
47BET2>>a14\4Z=16@`C@416Q1859:Z1_54Y2Z4^f1UGhU1d^1[;T?2V1iKk]1IP1X1D^47BET2>>a14\4Z=16@`C@416Q18
59:T1_54Y2Z4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:2_5Tl98_5`1f1]P8YV2312n420Q59]12R3U2k
979132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJ3m1g7[2]1Q2j<`9e20l:8Z2W3Y1P3Q1M
j7U126;3L:f1]4Bj:T20U1;29>a11P4U1><451?\A<a2l2V1MMDb5_5k3o212_1Z=0\2Q3mI\1:>2?2Z2k2=D85>:863[4=Q
1:T2cLR4S:0`8g?2_5W]14_5`1Zi2Xj35_5i1Pc1^X6WQ2P1_5ES1R<2Y2;\P2a1`8UR16i>_@W3U2Zh11T5SY18V:3]6i2f
<i3o:OS5Z7]4P1_57CX8g<jJ^25IhIb=a7c63UDh66A`[1T3\R1l@R2Ol6iAh6l3U?Q\11e25_5fQ750Zf2>_5S6_Z1P:Wh2
l76PEiV1eU11U;d2Z1V2_5KSMU4i2P3P1Y2j12i3d117331<F]3]3La21k3[;n4dS1Y177W1VM_>kJ]1S5U2K\;41;281>03
15_1W2C4E[3S<0[4P6m4U9n8[4c<`D_8m4n2T1_5JTY1b3cS4]T1NH1c5U@WP16B7P3k57`2a5l7n4V35b1n91a1]2>?3\1m
6C`2S1_5JTY1b3[5Wn3\U1Jc5U@WP16B7P3k57`2a5l7n4V35b1n91a1]2>?3\1m6C`22_5ob1V1_5JTY1b3[5hS3^J\U1Jc
5j:Z5WNo16B7P3k57`2a5l7n4V35b1n91a1]2>?3\1m6C`2S1_5JTY1b3[5Wn3\U1Jc5U@WP16B7P3k57`2a5l7n4V35b1n9
1a1]2>?3\1m6C`2n4`56CQ2l12d1DBDFV26V7U>P?CS1Gl1[12:43U36Le2Cm1Z2X9S1Ai4^1i1f4j4h1l2Nk37a2O3k1]1Z
62P4Fn2<f1f:7R129C5511GY1P79A19V1c2S5X6W7>S5_9l8b1b21W3Z2g2GR44a1\3W2a1603<03:^2@o;]1`1a2P64?k2X
2Y2D[7I`2f2[8e2L6GZ1^4Y4:2X15i1n4Q1KEU1=79_1:j2m1W1c22R2g34<62]10Y1T1V4`5;>Q2l4b3Q3Ii1014j2b47Q3
54Y81@o6i3b8l5GR20Q5\2X2`63W4Z8Ai8F_1D31;9S1d1Gd128V=8U17>8@Lk197=o38[160Mc11Y7h1>>g<W>\1:2F1Y3g
3Q;K\E35g22603;@61^6S1616R3J>Z6]8W2f1AY5MP3m2B2Q7;9Q=f1f62P3\22^7R50]7d2V4<:E`580_1A6dD\3m:14dJT
o1[Hk`2VOc9a8BhX1P9@`5W2ak1o2]d1P:hO`73jY2YP1X1W4^4UX1BJ`5;3f9`Jh1_Eg5hc1Q@RT1e;bJi6T9iDa=Y2S<h1
m7]3]1h8P3kG1`58`5DY_1f9j;_k5aO[S15`5;3WT1nR8:`5;3WT1mR1_<oV2T1SV3WU12`5??`5l2`U1nX1a1T4b9Q=TGi2
dZ14h3d`1j<3`5W[1gj6E`5JQ2ZU1d5h40X:\1f?R>ZLU?UNlm1T3^KjDkCh;WE4`5Sn6Se1Sj1;`5mU1PP3[Q3l`1b1h;Y3
0YMS39`5gT1l?Z<0]a2\`41eS1j1`5D5Q2n5RAi2T<U28Q9o1o7g2k5ZU13f2j6o5X>^AX1i;W1i1j25\19n4j>Q2nAb12k1
_3o61`3S2g6Q1j3g7l1]9L>m6i:<l<R84W<m:o1`5D5[1C11l24gFi4AZ2]1`1^1^2W9k1Q5R?m1Fb2j18hGi1m2B;\F]4Q<
SFc3X1^<H`5e;51:V118f5dD0a=[Ii:<6e<W8]2c1P5T3\1l7>`5Jh?1fOem2UT2VJ0Vc1P6aJ<^58`5J\X7j3eh1V9mAS52
`5DL`5D5Q2n471AgP1\24m6ZAhU30R4IRa10Xd10d2f2P5X<k6]9S72`5]h85`5]c7oT1[1`]1D`5c109MP;h2XGn5e2^;\J
aKff1Xe2@XAh[1]=Mi1`5P2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\2
74W21Ba;Q\1d6P8_2H`5W2_=UR2Q5[LZa3aAR;Y2^>W231LQ1Om2S9S1m3XFn6Y78`5]2d]3g^1[81W_3_?4`5]2Rd8_?6`5
]2^V3fl1l`3_?4`5]2Rd8_?7`5]2Q;RZ3`Y3fc1e14`5]2Rd8c?5`5l\1ne5lKY`13`5eh2c^42`5XF2`5]24`5]2]o6TT23
`5]2dQ54`5]2bS9Q94`5XT5lR2Z_1=`5k^1f^1`Ml;m2[;0lAjb1]d1S:ZW1f5DY31_1C00KV5n3?n>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1i25j8a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_
152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3V2C]2Z4j2Z3_62o102l27=Ld1_24Q1211986ET1NOP1b
1C253X1T1>=^11g1C\1239X8TQ1ODY31_1EQ:jh15X5fLmEf=SDd121057V3i5g>X:kHQ3Z4QEk3Ki2j=T7D0X31_15=1KV5
n3?V6g85:T2<64f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25C
[6f13a2c53CV1U6a5W3=O=B`1k1_>8G45En1C4H315Y92j6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4
V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239X8W=e5
MDY31_1D0Q:jh15dU2SDd121057V3i5g>TS1Q3Z4oD1g4i2j=l@JDY31_1EQ:jh15dU2SDd121057V3i5g>TS1Q3Z4QEg4i2
j=2`5Ti2X1`53d6]e3d\1`J2V1^b1PHP1X1D^47BE>e1>>a14\4KP9]316@`C@416Q1859:e5n31_1CMV5n3?n>5:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`
2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62HV102l27=Lb1a24Q1211986ET1NOP1
b1C253X1T1>=^11g1C\1239k21n=i2o:^2gFZ8]5n31_1CMV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4
S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Q6j:2`5g]75`5
[a3S[4iR1iP12`5gU41`5]1`53[1MZ4UZ1A6Wi1km1`J2V1mR1aW1P1X1D]3P17BET2>>a14\4o3Z9161>`C@416Q1859:j1
`5P2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\2154W21Ba;Q\1d6P8_2]
1`53Y2Z4`4[?\S2hZ2`J2V1hKOjOk=P1X1D^47BET2>>a14\4d3T1`8162=`C@416Q1859:U1`53d6Wc3j^1`J2V1[JS`1P1
X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1`53d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:[1`53Y2Z
4RR5`J2V1_Z2P1X1D^47BEF]1>>a14X3S1[2[2Q41^416@`C@416Q1859:d1U1`53Y2Z4RR5`J2V1_Z2P1X1D^47BET2>>a1
4\4P4Y916@`C@416Q1859:X1`53Y2Z4g5jW3_d1`J2V1_Z2P1;LD^47B2BT2>>a14\4Z=16@`C@416Q1859:8`5f80gS70R4
c:P14`5DUOgV47`5DZ>Zg2gN_Q1io31`5:`5YQ2YX2\4^9YR2i9j2Qf1gG5`5YQ2YX2\4]h2a3`5JQ2a4V1Hf1W1Om29MA=D
Y4o20d1Q16U3]2\3d2X35e4<c8n3a2f5`Gi2P10i1`J=0g2c1b5On1Jm2S1`57K;9hA6Y5`290P123_20?=OR1;R8e2Z6m1X
AFi1CY3=@e23X7P2Q32R1d11V6\8Z63j4><Q17l6@5[2`1R4Z2C]3]2eB[=D;S2`5JQ2h5g4^1V4Q1f2h3d26l28e2l1?Gm5
5W8k2h8V5o1\=WDLPD6h2?AX2_Ag1n5_8g;_1Y2?`2[4P@VAc1e1Dn11Z3Z1j2[9dK><V8965o7n20j5n2Z3`5JND=a1e9=P
21a45L19Q2l18JC1R1Z5:j1I>5i1X>n<W1n1Q;j2n9X2^8L7Nm1`3\4m81d1>KQ135g17j6361R7JV2=Q171QAQ2_7H2O2:Z
;U1H\4o?b9a4:o670_2V2;Z3^:n6h1n6b2<Y2e2Q349n1O[6k:AbC2`9`56;7c1=a1Z3K1DY1b13Fk17Z115Y1Y42o1C8@U2
[198GL[2T2NBa5JU16S282A241E\5KKHo1V19L58k1=7BJA:;5121><3=o2[3Z1?9`2\48Ia68Y1H@Y2l2Y22j21662c4g15
Q4a5Q1Y2Q34=9c1Cn312=J2Y1DM5C68e2Z3;AK37I73Q3_45\3C_28f4o3i1T1C1^1:23IR1:?7_1@QAP5\2Z6^2a1=T1l15
FR1>R2DEJ72=;;2>;:>6;f10A2@44e2D\29>I7n4:`1R1_2;MQ2_6V1[399D59L3NT13Kh1=9469333^1632<O0Q2=;<6k13
5g250e1R2l1H^1W1X1N35g151P2]3O;H4Z42547\1322<S1?C12S1@A5>3562O;H2F3V1\185KV3`5JQ2X3]210b33f1`1E7
1P6Dl2T2U2\2R4I>d=k4_1Y6l22T1g?3X8<m:DAhAP31d1\2^1d22[3JF:Y3e46MQ1_17_AQ;n<:SKP4S2=V1S1i21d30a5`
3b6Z1j8_2`3e1T3><`3^41>T95n3c13l1862g3i4i9]42e8I;X?`56;7Q2P18BU1`18I16?R16HI39EP1=HK11`1Q2]25Ec1
IM1U16:ET1Q3OZ1l1T215B[18871626>=7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>075BM3W19Fl4X1229o
1c2Q12LU1>e1Q3d13H>:74>49k13:a5_1@0518FR1>P27Q2Bb26^15d2R1D93Z10l18:92;17T1l1_2A;02\1o1N1j155227
6U1h1JW1<JD4O11592624;a1>@77247@V2BJ\32R106R16;435<4@3412X8=2G2:22<87632355514232841<1J:d11Ka7]3
NF;g1;1>W2Y4Ja1Z69I>3Ce1823HV142213>04@2;N6=1Q16<@0H33;1472=;7>6;16149:2:CE60A6<93U1g2e1931Z14`1
1E`2:U1:b2X1j1H>_1?f5>=>1;AO938A535L3NT13K@21D=1E289333T1D2K9Y2I<6>;66F56f1I=I=06V2`16CS1\1:X1>C
40g15825>G9a16d19@03T14Z1Lj172547V10462<3O4N8=A5:AD3137i26Z1FN<;81^2`57<S23d5=S5[3LF`17LLC7b3Eg1
Om3[3dCT<`@h8h:1U7Z=o6c5R1[1d50Q3X=b37n4_6R13?5]3e9=\4TG[21e7Q46MIAU2i4Z1ZP1a2e3<>9e4n1R7S1JcAY3
d25\9`56C7S1E1k1EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1599H5<66V1A10214;68G12K1Gk2A1U466_1U23<=243028
d4`1f3[6m130B<5B9<D<6732<2_2;K3;Dc512IOg1EX1d9Q2X1R1LY:@2U22Q1]1d3U79o5421\2:Y1411b14[1T12EM0P11
N?4EKAl1N?FA]1\58HIY1G2W15X1O5@W1^3[7M6`1]1JL9<5>D25T1o1^3j1@g15c118V1^21n1o1o2m4[1J[1[1\1a37Q1:
>B1^1m1IB2=Q1m41IK5C0<CV21R2<_2`32e1V1M3O=_1Q2^4@]4I;7=]124Dj8k1;f1Hi4b3>11J17186413h1?5\19=C0T1
<B\2B2X1Z65e1@A0D1^7`5J7S1E1k1EW1C2b43DU1`5T11b53b25?`14I159R15D5k1447CG12X1X3AW4=V4^1P9k31Q3k57
32?l4c512IOg1E2CA_2<_2W4o6l6a4T1X2i2i5JJo12a5X13X108g1KCP1296S11:1S1N47^2T1K7b15]1V55k1Y1G22Z1@G
f1>9>Z1H14G0:GQ2a4Mg1J\1Q113415D;555K851R172964:8:S2P1I662g15c11_1JT1>P2HT2m13R1o17n7a37Q1IB1\1T
1W22_1j42KQ16<0Db21\3b1`32e1V1U6T87L]1f:h24S;>X1A63o18b1[1d4l13_23o5AQ2`5J90f1b5U;_@e2]1X1R1j3o1
U30k6R>P4Ki9Om2VNm>\4_=652m6ZCe8>\1^1[2]31W2i6e5g5`7J]<Y=W5231P8>n4T11;V81`3gHb1Z18S5h3`56C351OE
^5@;h1ET2Q7k72@h10MT1S4h7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28g3]1Ao2V13NnJU2g71b12`5b5l5X43Z2R1W3]
2R:o123P8\12Y6Q1:j1l3l8a13iD[111:T1;M@GB^71`1m=0:Q331a3T1m1m2f6a;W3m6SCV8c1n4Y>V1`5J;T5o220fFl:8
SQ1U;_<lKRZ1i10g1Q1b1o11:1^3j16e7>oG`4i5o_1o4i=0e6fHJ`5J;e1YMT3^Ij=]e1l\1R44jN1Z;k2mc1Cm;X1b5g8[
8m2d1V4k1`5T1g1b5l5Z2m2]23?e>1c8b50d41o5b1S8R52a41R1Z5b2c4]<c<TMc1m2T6oHU6R7i2n<_2l1<`8k1Y8W2X2Q
2^1_7S40R1234j1`;QS1Y1`5T1g1EP;Do7B`Cf8l8]1_2iMP8X3@oJYM\3P>7FG[W1:[306P2i6e<<[6n5]FS4<6b?f@<`5J
YP32gIfX4g?\6]7U>`@U52`5J5`5Jcb8\6P5>`5Jdk7VKT2d4T1b5Z2m7T@>^3Z7?`5YX1n<f;TS1l6mU1\AjMR1h>nd1Z1Y
2i2n1`5P2]2m5mE]1]3\1[1m1:=Y1m1Q>oCa12421E0a6oAMVAnE^2f3S10023Y5A?n6\@c418m1QD[LU2e8FJR2\274W21B
a;Q\1d6P8_25`5l2a41jg72`5l2S7`5J70R1G7R4X1?:AV2R14IY1JId1874>E11Jm3A3<U10Z163222[10a2;8h1614100:
5=5GX5X2Ob4P1f1V1];1i3Q73U2U288i3OT2X14T2KW1^1b3@=j1<V12T1_2L]19m5h5`1D]2Z5<AR1E6?KR36?\3:2;LG49
56i12@=?d2T2X2V1R1aA@k1d<a9Z1P1Q1R1T3b2i4f2Y32:04T1:C343ER1<=4N0811B2@Q23353?E?X1]1l3?]3D@]2LNY:
<O32=23R14k21IY2L7Q44l3i1=:_2:0j36I;T6o3^=_1k236[1Bb4a18n15`5l2WU11o39`5l2a41cP11P3NKf2`5B607l1b
=_>1i:S2^1b8`GMZ4iS1k6hBTDb<_9R10UFb4JP11[44U@WP1680815Cd112Bb3X27=^1CO9N86h2<\72R2k2V35b1W3f1o4
1Z16Ff194?3\1W1n1HA[2Cn1>2o1`5D407l1k4f8_>1i:S2^1[1ROA0Z4h^2]?jS1a1J^54[<i3\7b5\@j26B7Cf1Eh4R17`
2a5e2S52n4V35b1n91a1]2>?3\1V3a1T2C]22`1`5D407l1b=[IS2^1[1eOZ4Vn2\U1J^54U@WP16B7Cf1Ek57`2a5l7n4V3
5b1n91a1]2>?3\1a4[2C]22[1`5D407l1nV1S2^1[1WR4\U1J^54U@WP16B7P3k57`2a5l7n4V35b1n91a1]294?3\1m6C]2
2\1`5D407l1nV1S2^1[1WR4`3kQ1J^54U@WP16B7Z2Ek57`2a5l7n4V35b1n91a1]2>?3\1m6C]22a1`5D407l1nV1S2^1[1
l4lHk1aR3\U1J^54g4];WP16B7P3k57l1C]53l7n4V35b1n91a1]2>?3\1m6CV1V12m1`5D407l1k4VG1i:S2^1[13j4jHj1
0Z4Vn2jS1a1J^54V8n7\7b5WC6B7Z2Eh4R17`2]53l7n4V35b1n91a1]294?3\1a46T2C]22_1`5I0SY1b3R6`m3hT1CJc5U
@dBg1j;6<317P3h527]210V3Z2l7e48i1\15b1n91a1]2>?3\1m6C`2i1`5I0UCQC4f2l2ER6mi2h7hK0K2SP1Y4Je2m2W51
:`:mN:N6@17P3k57]210a5l7n4i1\15b1W6f31a1]2>?3\1m6C`2o1`5P2]2m5mE]1]3h2m1:=Y1m1i8W5oCa12421E0fZ1n
E^2f3S10023Y5A?n6\@c418m1P:P:a;oBe8FJR2\274H=P11Ba;\BdId6P8_2M`5J91d6S=R:S1i:b<R5cA00cOe7\:e<H0R
Ild1lF1T;VEY2P=gP16`5k]1l7QS51ca16`5mQ3Q<mV2hb1ZQ2W2`5;d1]2m5mE]1n2>h2m1:=Y1m1Q>oCa12421E0^S1W7n
E^2T1a2S10023Y5A68n6\@c418m1QDi;b7T;e8FJR27\1G74[1K1BLd:j8j=[Ed6IV7_2T2`5;d1]2m5mE]1n2>h2m1:=Y1m
1Q>oCa12421E0^S1W7nE^2T1a2S10023Y5A68n6\@c418m1QDi;gBe8FJR27T274[1K1Ba;j8j=[Ed6IV7_2V1`53d6RR5`J
2V1_Z2P1X1DQ3\17BET2>>a14\4P4Y916@`C@416Q1859:d11`53`5oR4Wn32`5]U:KDY31_1EQ:jh15dU2SDd121057V3i5
g>TS1Q3Z4QEg4i2j=l@3`5DZ]58`5DQ>Pg1cQ1oIQ1iQ3Y1`53@S6m7lGdB^<SS3`J2V1\LR^1P1X1D^47BET2>>a14\4Z=1
6@`C@416Q1859:6`5jk5T\2iAhG72`5V\:d2`5j1P10a1m5^E>]1R4S2m1:=Y1m1913Mj8[9\>a12421E0eS14k6nE^2T1a2
S10023Y5<4?n6hD718BZ1d3[1Q3>N`:@0Ai:cBR4b4FJR2f5o1a9j272\:o2^D4j6d6=b7_2@`5Db5VBl4]41n3WU4U4U>hd
1dOd84TY12`5dW93`5ba9U=8`5lP1Y4Vm4hEV`1Ra1H9`5_c1d6lDUY2\@1d7kD:`5jJjP2aW1]=da2VGa:g<ik16`5d1kd2
c5Wc5Qi1\2`56[100@F05o2\Q1S9Z5f3R3\?X1T21>[:YC^NS7`9SCQ1oY1Hb5a1]?b8\153Z@;251\>`6R>4@3R3l1l4221
6131025>1201I5k266k4l1B6AX1i1`5DM00@F0b8]80nCf7\B2l8c452`6ASP1d5^?S7PK3ZR1m8X1Hb5l@X:3f@2401c>P@
U5Q1Z1b2l422:0M40b:AB9`5W2[Q2R`3]n2`85]?_65`5iIQ5k`3V7E`580:f1kIc2f614Gbi3Yn1T>jn1eBe1;01Q=5`5ST
8TIU4T\1T1`5l2f\1gKQ5c9lNU2YBJGeR1fBhFi;b;[2k5c2Q@R52[1j3X5XAa2a:JAd:26P1_3Q1d5n31_1CMV5n3?n>5:a
264f1404^1:6;406X1F4B1157271i11P1S111O015EU1<X172Fi5OBJ5a4[17<\1V51a6a2Me43j1U6a5e3O=Bm8n88G45En
1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9[1n1o1_42o102l27=LT44
Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239n:6`5];Jni1[P5]67`5jY4hT1\5X3c2Q`1?`5DN09MRU1n5T>e\3Xe2@XA
h[1]=^1`5dY1[3l20W1b1j45FD^2c2o22f3<\8n5]9Y1^9_3R:h2l9kCRDd:UCc<n1T9e4b7P:`7j6mA:C[6VEn1m=k2<`5b
n2TU2W\1mBdc1Z7\58X78gJ@`5W2aV1\@e_2RW2nOUR1W440g<8Y7oJW7d2`5P2]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^
?XCn7bE;^2f3S10023Y5A?n6P<a1l1LB@_318m1g5Q5W9R:Q6\>j7JFJR2\2154W21B9W;Kb4k19m2_3Z8h>j6d6=k2f4]11
Oo2`5P2J0a1f2g1^1n8:c4S1k6]1]3h2m1:=Y1m1Q>R9l:a12421E0^?XC7>W7nE^2f3S10023Y5A?n6\@c418BZ1a8L1`:@
0AW1k9YBj7JFJX1IZ2174Y1M189Z1V:Kc5Jg6Z8c>4j6d6I_2f4_21n3`5D[1J0a1m5mE]1]3\1[1m1:=Y1m1P8b5=ZAd2a1
2421E0Q3_3U63Z1Z3c7JFP1Q1j4P9:n9f1?Z1k2V5^2K_1Z1AA0023Y5A?W2f4`:k5c418BEDBR1l3i1T1M0m6b3@0AX<c:`
6e8FJR2\274>9@M1BU2I1_8e3f3[1T<l2g1l1?T7l14]1n2Hd1d6=_1e29R3_2Y5`5J0n1h1702K4a1^;8h5f88Di217JFi3
2R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@
3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3C;>7131KV4V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI^43S3;46MW
1kA9_6X115R2Y11i2V3f1U12o1_6@`5D_W113[3Ri2LT8P2_42f1]Q3j8_5a2`5JU1]2m5_41[A]1]3h2W1E:=Y1?]1j3V:X
3l6S90Da12421E0fZ1S?j6^2]38S10023Y5A?n6Y@2JQ2f118m1QDQ8_Fe8FJR2\274Db11Bm2;W8a40\65kP1Q6BP8_2g2`
5JU1]2m5a4[A]1]3h2W1E72=Y1?]1j3V:c2e@0Da12421E0Z?0e:d@nEd1I]1o18S10023Y5A?n6Y@2Jh318m1k7U<Z7l;Y;
e8FJR2\274Db11Bm2;b7Da40\65kP1Q6B`3_4_2X4`5JU1J0a1W4e1V61l7c3d3>8T1L`2a1V1<JE:=8D;?O=e95<]3:U99_
:a12421E0l@Z33Y1V3_:Y7V1c7S=^2GCZ2S100232V5A?R4k2Z<:f3c4180AZ1l1^10LV35JN`:@0Am6S2h81g3o10g5_1U7
FJR2\274W21B`3n4\2De3K0_221g35e5_3_1f6Y3T54Y2`4h4k1P8_2`2`5P2]2m5mE]1]3h2<J<872=M;?O=Q>oCa12421E
0X1R>`11m7iAnE^2f3S10023Y5A?n6_95d2Y3Gc418m1k7U<aNl7HFJR2=n174W21B`3P8o:5X4bLd6P8_2<`5D5Sb2cP6K0
d24[1XNPF@`5Dh;W4_1X>mMT83QHWR1Dh1QY3m7Yc1=`5D`Y1_Ak:PHS7eL]_1j<gP2U;X@4a5nn3Y3lR32a5UU74a5XR4e_
1Vc15a5[l3l5nDfJ3a5XR4e_14a5XR4e_1\^24a5[l3l5e_12a5[P83a5Uk3Y52a5_P43a5UU7Qb13a5[n3iV31a56b5Y2hk
2\EUNZU1T1b51d6h\3Ye1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1b51d6h\3Ye1`J2V1ZS2T7P1X1D^47
BET2>>a14\4Z=16@`C@416Q1859:1b52b5cZ71b51b53b5TKoY65b5Rn2Tg1j`2[G2b5Ym63c5b<lb32c5h]34c5UY4mFnb2
1c5:c5o_4l3Q4gj20a[1JS6`Q14c5lR4h6]F:c5be3^6o2c;m1V;X8UQ2?2c5lf2R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a
14\4Z=16@`C@416Q1859:T1d5X2[4RR5`J2V1iOeZ1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:^1d5c1A^4Re2j?S9Pd
1`J2V1_Z2P1X1D^47=4<8T2>>a14\4Y3=8e5c316@o@`2@416Q1859:Y1d5c1A^4ZS4gN`J2V1SB[h1P1X1D^47=4ET2>>a1
4\4Y3FY916@`C@416Q1859:d1d5T2_4a2l5g;gl1^5BPGe<lA]Ek;d>2V1hK^8X1SEj?P1X1D^47BEOT1>>a14\4Z=16@`C@
416Q1859:ODU1d5T2_4jf2W[2`J2V1hKf^1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1hKf^1P1X1D^
47BET2>>a14\4Z=16@LcB@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4c9f3161>`C@416Q1859:T1d5d6RR5
`J2V1SL[^1P1X1D^47BET2>>a14\4Z=161>`C@416Q1859:_1d5T2_4VDiBeX1l1o6ST11XU1Y@V:2V1eY205BP1X1D^471@
ET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47;6ET2>>a14\4Z=16@`C@416Q1859:W1d5T20^4Vo4k2`
J2V1_Z2F26X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5T20^4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1
859:V1d5T2_4`?ab4`J2V1eX1OiP1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6`?ab4`J2V1eX1iQ1P1X1D^47B
ET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X17<^47BET2>>a14\4i8`416@`C@416Q1859:T1d5d6l]3Ud1`
J2V1_Z2P1X1D^47B2BT2>>a14\4Z=16@`C@416Q1859:V1d5d6hl2^T1jP1`J2V1US1YW1P1X1D^47B2BT2>>a14\4Z=16@`
C@416Q1859:U1d5d6RR5\=Q1Q<2V1lP1bY1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5\=S=2V1_Z2P1X1D^
47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:V1d5Y2Z4dn3]S
1`J2V1_Z2P1X1D^471@ET2>>a14\4Y:P316@`C@416Q1859:S1d5Y2Z4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@41
6Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4m6\616@`C@416Q1859:Z1R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a
14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5U2^4RR5`J2V1_Z2P1X
1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5d6l:][2Y;]P2`J2V1YLU^1P1X1D^47BET2>>a14\4c9f316@`C@416Q1859
:V1d5Z3Y3oe4R<`J2V1_Z2P1X1D^47BET2>>a14g1d2Z=16@`C@416Q18319:S1d5d6`j3aW1`J2V1_Z2P1X1D^47BET2>>a
14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47=4ET2>>a14\4Z=16@`C@416Q1859:]1d5d6d=i6_FgW1h=eIlW
1`J2V1PV1^T1P1X12A^47B2BT2>>a14\4U2T;16@`C@416Q1859:d1U1d5d6RR5`J2V1oS1_V1P1X1D^47B2BT2>>a14\4^<
K16@`C@416Q1859:V1d5d6Q\2Y3Wa2^1`J2V1cl1k=P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Y1d5d6_Y1f1gE\>`BU
P2`J2V1lW22_2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1ek1i>P1X1D^47BET2>>a14\4Z=16@`C@4
16Q1859:S1d5d6RR5`J2V1_Z2P1T13D^47BET2>>a14\4Z=16@`C@416Q1859:^1d54_6iN14QS4_@P:2V1_Z2P1S14D^47B
2BT2>>2^14\4U2[8h216@`C@416Q1859:W1<X1d54_6iN14QS4`J2V1oS1_V1P1X1D^47BET2>>a14\4a:h216@`C@416Q18
59:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:\1d5d6i5i8Le2Pd2jk1`J2V1TP1`81gQ1P1X1D^4
7=4ET2>>a14\4o1Z;16@`C@416Q1859:X1d5d6c>Le2k_4`J2V1eX11gQ1P1X1D^47=4ET2>>a14\4Z=16@`C@416Q1859:W
1d5U2^4hm4Y4`J2V1_Z2F26X1D^47BET2>>a14\4W7R616@`C@416Q1859:T1d5_2T4RR5`J2V1_Z2P1X1D^47B2BT2>>a14
\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@\2SA@416Q1859:Y1d5d6Te2P5XOcX1`J2V1a
Nm[1P1X1D^47BET2>>a14\4_5b2P2V316@`C@416Q1859:U1d5d6`k2aV2`J2V1aNm[1P1X1D^47BET2>>a14\4Z=16@RC=@
416Q1859:Y1d5Y2:EY3Zf2g[2`J2V1_Z2P1X1D^47BET2>>a14]19d2Z=16@`C@416Q18319:S1d5Z3Y3RR5`J2V1_Z2P1X1
D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5_2T4R7oj4`J2V1mEad1P1X1D^47BET2>>a14\4\90l316@`C@416Q1859:U1
d5_2T4R72lj4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1oS1_Q1o4P1X1D^47BET2>>a14\
4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1DY1T37BET2>>a14\4Z=16@\2SA@416Q1859:S1d5d6RR5`J2V1_Z2P1T1
3D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@4141Q1859:S1d5d6RR5
`J2V1YS1UW1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:[1d5Y26S4RR5`J2V1W<Wn1P1T13D^47BET2>>a14\4_2k5m1_
2@16@o@`2@416Q1859:T1d5X2[4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Q;X216@`C@416Q1859:Y1d5Z24T4\Q5E`J2V1ek
1i>P1X1D^47BET2>>NB4\4Z=16@`C@4160P1859:g1T1d5Z2Y4RR5`J2V1ek1i>P1X1D^47BET2>>a14\4Z=16@`C@416Q18
59:S1d5d6`n3aS1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5Y2Z4RR5`J2V1YR1UX1P1X1D^47BET2>>a
14\4d3e916@`C@416Q1859:^1d5c1D[4`Z3ag1`J2V1iOeZ1P1X1D^47BET2>>a141U44U2S1Z1Q5BP316@o@`2@416Q1859
:X1d5c1P5ZS4gN`J2V1_Z2P1X1D^47BET2>>a14\4Y3Q5Z1BP316@`C@416Q1859:T1d5d6Yo3hR1`J2V1_Z2P1X1De2h17B
ET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5T2_4RR5`J2V1
eY2IP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5T2_4nn4S3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859
:T1d5T2_4nn4S3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5Y2Z4RR5`J2V1_Z2P1X1D^47BET2>>a14\4
Z=16@`C@416Q1859:W1d5d6RR5`J2V1_Z2P1X17<^47=4ET2>>a14\4n1Y2Q916@hAg1@416Q1859:X1d5Y2Z4V[1iX2Q^1`
J2V1_Z2P1X1D^47B<8f1=>>a14\4Y:P316@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4m2\:16@`C@416
Q1859:V1d5d6RR5`J2V1_Z2P1X1DR4;51BET2>>a14\4i6_3P316@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>
a14\4e<D16@`C@416Q1859:S1d5d6RR5`J2V1WS1WW1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5Y2Z4RR5`J2V1h
`1fIP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1h`1fIP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:^
1d54_6f6g<Z;14i^1UCa=\NRE`J2V1mIkLeCP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:[1d5Y2Z4bk2]HQ^1`J2V1nU2
`4P1X1D^471@ET2>>a14\4g3Z4U1Q416@8WC@416Q1859:X1d502`6jR2dFbX2`J2V1`T1nU1P1X1D^47BET2>>a14\4Z=16
@U?Z4@416Q1859:S1d5d6^d4c=`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6^Cc^4`J2V1_Z2P1X1D^4
7BET2>>a14\4Z=16@`C@416Q1859:Y1d5d6Rc3T[1j3`J2V1b\1lMP1X1240;^47BET2>>a14\4Z=161>`C@416Q1859:T1d
5d6RR5`J2V1_Z2P1X12A^47BET2>>a14\4Z=161>`C@416Q1859:Z1d5_2T4fX37Si1`J2V1lZ1bOP1X1D^47BET2>>a14\4
a2V1c5X3D16@`C@416Q1859:U1d5d6UP2lQ3`J2V1lZ1bOP1X1D^47BET2>>a14\4e<D16@`C@416Q1859:Z1d5Y2Z4^5Q2_
k2k:Ud1`J2V1eY2IP1S14D^47BET2>>a14\4l;]116@`C@416Q1859:V1d5d2o3RR5`J2V1_Z2P1X1D^47BET258>a14]19d
2Z=16@`C@416Q1859:U1d5d6k6`1nh1fP3`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Y1d5d6j60^h1P2fP3`
J2V1ZOd4_V1P1X1D^47BET2>>a14\4Z=16@0_C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q
1859:S1d5d6RR5`J2V1bR1lW1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\
4Z=16@`C@416Q1859:Y1d5d6dR3]o1S6\D2V1_Z2P1X1D^47BET2>>a14U46[2c2c4f316@`C@416Q18319:S1d5d6RR5`J2
V1_Z2P1X1D^47BET2>>a14\4[2n:16@`C@416Q1859:f1d5`23o3^Q2aCV3V4X:\i1m1m;b>2V1YNo40oCi<h5=3P1X1D^47
BET2>>a14]19d2\4f5V316@`C@416Q1859:S1d5d6RR5`J2V1dj1j?P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6
RR5`J2V1_Z2P1X1D^47BET2>>a14\4j3_916@`C@416Q1859:T1d5_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4j3_916@`C
@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4f9c316@`C@416Q1859:T1d5d6WR3jo1`J2V1_Z2P1X1D^47BET
2>>a14W44Z=16@`C@416Q1859:S1d5X2[4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:\1d5T2;@b3Y6R\1
e_3`J2V1jY2>5P1X1D^47B8<T2>>a14\4Y:P316@LcB@416Q1859:X1d5T2;@b3RR5`J2V1jY29:P1X1D^47BET2>>a14\4Z
=16@`C@416Q1859:W6R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d54_6gKQ314QS4`J2V1_Z2P
1X1D^47BET2>>a14\4Z=16@`C@416Q1859:]1d5d6mO[W1bY1hP1\@YJ62V1V8S7B[[1o4U:P1X1D^47BET2>>a14\4Z=16@
i6f<@416Q1859:S1d5d6RR5`J2V1V8XR2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:\1d5X2[4Td2MPDiDfK]8`J2V1UQ
1S5UT1P1X1D^47BET2>>a14\4o3Z916@o@`2@416Q1859:U1d5d6Td2m]2`J2V1UQ1YY1P1X1D^47BET2>>a14\4o3Z916@`
C@416Q1859:U1d5Y2Z4RR5`J2V1QP1]Z1P1X1D^47BET2>>a14\4l;]116@`C@416Q1859:S1d5d6RR5`J2V1QP1]Z1P1X1D
^47BET2>>a14\4Z=16@`C@416Q1859:T1d5X2[4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416J6859:U1d5d6RG3k
Z4`J2V1d[1jNP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:X1d5T20^4RR5`J2V1eY2IF26X1D^47BET2>>a14\4Y:P316@
`C@416Q1859:X1d5T20^4`S3an1`J2V1kT1cU1F9X1D^47BET2>>a14\4Z=16@RC=@416Q1859:\6n31c14:MV5n3?n>5:a2
64f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H31
5Y9m6l2A`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6XCi^4`J2V1_Z2P1X1D^47BE
T2>>a14\4Z=16@`C@416Q1859:W1d5Y2Z4RR5`J2V1_Z2P1G@D^47BET2>>a14\4_2^1j8@16@`C@416Q1859:T1d5_2T4RR
5`J2V1_Z2P1X1D^47BET2>>a14\4\9m316@`C@416Q1859:S1d5X2[4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416
Q1859:S1d5;X6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4
Z=16@o@`2@416Q1859:U1d5V2]4RR5`J2V1_Z2P1X1D^47BET2>>a14W44Y:P316@`C@416Q1859:S1d5d6RR5`J2V1gEgd1
P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:V1d5c1P5RR5`J2V1_Z2P1X1D^47BET2>>a14\4f9BP316@o@`2@416Q1859:
T1d5d6RR5`J2V1RT1\V1P1X1D[2R27BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1hKf^1P1X12A^47BET2>>a14\
4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:V1d5n2e3^g1cZ3`J2V1_Z2P1X
1D^47BET2>>a14\4l1];16@jBE@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4`3i916@`C@416Q1859:T1d5d
6f_2mS1]^1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6dc3]^1`J2V1_Z2P1X1D^47BET2>>a14\4Z=1
6@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5V2]4^f1c[3`J2V1nKQ:3ZT1P1
X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1W<Wn1P1X15>^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6
RR5`J2V1_Z2P1X1D^47BET2>>a141Z4Z=16@`C@416Q1859:S1d5_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@41
6Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@\2SA@416Q1859:S1d5c1P5RR5`J2V1_Z2P1X1D^47BET2>>a
14\4Z=16@`C@416Q1859:W1d5X2[4[S2dZ2QD`J2V1WT1n6XOP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:\1d5d2EY3P<
Wb1]S10ZP2`J2V1_Z2P1X1D^47BET2>>a14]19Y1Z1Z=16@`C@416Q18319:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4
Y4P916@`C@416Q1859:V1d5d6ej4\7`J2V1PW1^S1P1X1D^47BET2>>a14\4n1[;16@hAg1@416Q1859:W1d5d6RR5`J2V1_
Z2P1X1D^47BEF]1>>a14X3S1[2]6R1]316@`C@416Q1859:U1d5_2T4RR5`J2V1_Z2P1X1D^47BET2>>a14\4\90l316@`C@
416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14
\4Z=16@`C@416Q1859:T1d5@S6RR5`J2V1_Z2P1X1DS2Z27BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5S9\A2V1_Z2P1
X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6^m4c4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6X
]2aMo5Wa1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1SL[^1P1X1D^47BET2>>a14\4Z=16@
`C@416Q1859:X1d5d6cDHlW1hT3`J2V1aR1]1_V1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:DZ1d5Y2Z4i;hQ3_d1`J2
V1^P2P:P1X1D^47BET2>>a14e3Fo8i3@16@`C@416Q1859:o1U1d5d6RR5`J2V1^P2P:P1X1D^47BET2>>a14e3Fo8Z416@`
C@416Q1859:T1d5d6nP3Q;Qf1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5a2R4RR5`J2V1TKZ_1P1X1D^
47BEZ1I>>a14\4Z=16@`C@416Q1859:V1d5c1P5P8Qj4`J2V1_Z2P1X1D^47BET2>>a14\4[91l316@`C@416Q1859:T1d5d
6RR5`J2V1_Z2P1X1D^47BET2>>a14\4c9U3@16@`C@416Q1859:S1d5d6^f2c[2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`
C@416Q1859:Z1d5d6P]3i3P`1V1`J2V1_Z2P1X1D^471@ET2>>a141Z4S:V316@o@`2@416@@859:T1d5d6P]3Qe1`J2V1_Z
2P1X1D^47BET2>>a14\4Z=16@o@`2@416Q1859:U1d5d6RR5`J2V1_Z2P1X1D^47=4ET2>>a14\4f9R3@16@`C@416Q1859:
Z1d5Y2Z4RR5`J2V1TT2Z6P1X1D^47BET2>>a141Z4g3e3Eb1c316@o@`2@416Q1859:X1d5d6RR5`J2V1_Z2P1X1D^47=4ET
2>>a14\4]7MZ1R3@16@o@`2@416Q1859:U1d5d6kS2kP1Zm1`J2V1Yd1UFP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1
d5d6a6`k4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C
@416Q1859:U1d5d6oCR^4`J2V1_Z2P1X1D^47B2BT2>>a14\4k8^416@`C@416Q1859:V1d5d6RR5`J2V1_Z2P1X1D^47B2B
T2>>:0U14\4k8^416@`C@416Q1859:T1d5d6Rj30nW1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5
`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416;E859:T1d5d6jf2W[2`J2V1PV1^T1P1X1D^47BET2>>a14\4Z=16@`C@41
6Q1859:T1d5_2T4mOTR4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6[W1fj3`J2V1_Z2P1X1D^451BET
2>>a14\4g3b916@`C@416Q1859:T1d5d6[W1fj3`J2V1_Z2P1X1D^451BET2>>a14\4Z=16@`C@416Q1859:V1d5d6RR5`J2
V1_Z2P1X1D^47BET2>>a14\4N0Lf5f516@`C@416Q1859:S1d5d6RR5`J2V1ej1i?P1X1D^47BET2>>a14\4Z=16@`C@416Q
1859:U1d5d6_Z1Wf1ZQ2`J2V1PV1^T1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2
>>a14\4Z=161>`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1DQ3\17BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z
2P1X1D^47BET2>>P1964\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1nU1`T1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S
1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4\9m316@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4h3a916
@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^471@ET2>>a14\4Z=16@`C@416Q1859:W1d5d6eP3m5WCW2nU1j;e>2V1_Z2P
1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4`3k5Z2b116@`C@416Q1859:S1
d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4l1];16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X12A^47BET2>>P1@4\4Z=16@
`C@416Q1859:T1d5d6RQ4oP1`J2V1_Z2P1X1D^47BET2>>W194\4Z=16@`C@416Q1859:X1d5d6_i2iNhY1l;2`>2V1`T1On
T1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1TZ2:P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5
d6j5Qi1[W1ik1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a141Z4f9
c316@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>:V14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47
BET2>>a14\4Z=16@`C@416Q1859:Y1d5d6Zf1oU1nAhc1`J2V1lR1`R11o4P1X1D^47BET2>>a14\4i9`316@`C@416Q1859
:Z1d5Y2Z4T8Vo2fj1a;n>2V1_Z2P1T13D^47BET2>>a14\4d3P2S7@16@`C@416Q1859:S1d5d6RR5`J2V1Yd1UFP1X1D^47
BET2>>a14\4Z=16@`C@416Q1859:T1d5Z3Y3RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q18319:R1d5d6RR5`J2
V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4]7l516@`C@416Q1859:
Y1d5`2S4PR4QP1`J2V1gT2g5P1EB?4^47BEi1:>>a14\4[8n416@`C@416Q1859:V1d5d6PDQ^4`J2V1UU1YU1P1X12A^47B
2BT2>>a14\4Z=16@`C@416Q1859:W1d5d6PDQ^4`J2V1UU1YU1P1X12A^47B2BT2>>a14\4k8^416@`C@416Q1859:\1d5Y2
Z4Pd3j\1V1`J2V1_Z2P1X1D^471@ET2>>a14\4l1k3H`1U1Q416@_>P5@416Q1859:X1d5Y2Z4nf1S[3`J2V1XX1VR1P1X1D
^471@ET2>>a14\4a6f2Q416@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14W44S:V316@`C@416Q1859:Y1d5
d6AQ_2^b2`J2V1cQ1kX1P1X1D^47BET2>>a14\4X1_3m4BP316@`C@416Q1859:e1d5d6c6VV1`c1a9U9a=Y<=Z3\6l:e;j>
2V1dGV6W6i3Z89lIP1X1D^47BET2>>a14\4Z=16@o@`2@416Q1859:o6Y1d5d6c6Qj3_Fl:e;j>2V1kM\BVJP1EBD^47BET2
>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@LcB@416Q1859:V1d5d6V7fZ1T`3`J2V
1gY11eP1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:V1d5d6V7fZ1T`3`J2V1iOo9eP1P1X1D^47BET2>>a14\4Z=16@`C
@416Q1859:U1d5d6ka2V`2`J2V1_Z2P1X1D^451BET2>>a14\4f2c:16@`C@416Q1859:T1d5d6ka2V`2`J2V1WS1WW1P1X1
D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5Y2Z4Z7eo2Qk1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5
d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4i<@16@`C@416Q1859:V1d5d6Ui2lX2`J2V1TORX1W3P1X1D^47BET2>>a14\4M\<
16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4m2\:16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1EBD^47B
ET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4[3T5i416@`C@416Q1859:U1d5Y2P1Y3RR
5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q18319:T1d5d6RR5`J2V1UEPCXR1P1X1D^47BET2>>a14\4Z=16@`C@41
6Q1859:T1d5d6cN^S4`J2V1^T2P6P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5Y2Z4RR5`J2V1_Z2P1X1D^47BET2>
>a14\4n3[916@`C@416Q1859:S1d5d6\d4e=`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z
2P1T13D^47BET2>>a14\4d3e916@`C@416Q1859:W1d5d6e8df1Y?mAb;le1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@4
16Q1859:W1d5d6ln1VInY2`J2V1TOES6`T1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6_6Yo2Xl1`J2V1_Z2P1X
1D^47BET2>>a14\4i9`316@`C@416Q1859:Z1d5d6h:Y7U2fU2WW2Jk9Fm?2V1^OP[1P1X1D^47BET2>>a14\4Z=16@`C@41
6Q1859:T1d5d6h:_9i]4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5d6lX4UI`J2V1_Z2P1X15>^47BER2
12;>a14\4Z=16@`C2=416Q1859:X1d5Y2Z4j\2We2`J2V1_Z2P1X1D^47BET2>>a14\4l1S2h8@16@`C@4160P1859:R1d5d
6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4N0Z<16@`C@41
6Q1859:W1d5n2e3RR5`J2V1_Z2P1X18;^47BET2>>a14\4i8k3D16@jBE@416Q1859:T1d5d6RR5`J2V1WD2Tf1P1X1D^47B
ET2>>a14\4Z=16@`C@416Q1859:V1d5d6^]3e7f?VM`J2V1e_1iJP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6g`
3Za1`J2V1_Z2P1X1D^47BET21<>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1kk1c>P1X1D^47BET2>>a14\4Z=16@`C@4
16Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=161>`C@416Q1859:Y1d5d6gIU6dB2Im7dV3`J2V1_Z2P1X1D^4
7=4ET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1RT1\V1P1X1D^47BET2>>a14\4f9c316@`C@416Q1859:T1d5d6RR
5`J2V1_Z2P1X1D^47BET2>>Z164U46Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1
859:OT1d5Z2Y4a@`a4`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>NB4
\4Z=16@`C@416Q1859:\1d5U202Z4RR5`J2V1_Z2I6X1D^47=4<8i1:>>a14\4Z=16@_>_2`2@416@@859:U1d5U23Z4RR5`
J2V1_Z2P1X1D^47=4ET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4m2k2`716@`C@416Q
1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1YQ1UY1P1X1D^47BET2>>a14\
4Z=16@`C@416Q1859:U1d5d6[R3fo1`J2V1PQ1R7[R1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2
P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6nP3Q;Qf1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1
d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1DQ3\17BET2>>a14\4h4a816@
`C@416Q1859:T1d5X2[4RR5`J2V1_Z2P1X1D^47BET2>>a14\4U2T;16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BE
T21<>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4^2k:16@`C@416Q1859:U1d5]2V4RR5`J2
V1_Z2P1X1D^47BET2>>a14\4i80_416@`C@416Q1859:S1d5d6RR5`J2V1gT1gU1P1X1D^47BET2>>a14\4Z=16@`C@416Q1
859:h1d5Y2Z4e3X5[d1gT3`J2V1eY2IP1G<3DQ3V157BET2>>a14\4a2X140C00`27[1m3@16@o@`2@416Q1859:DU1d5d6e
3h@c]4`J2V1jNd[1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4k8^416@`
C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5Y2Z4P[3Qg1`J2V1_Z2P1X1D^47BE
T2>>a14\4Z=16@LcB@416Q1859:S1d5d6P[3Qg1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5V2]4RR5`J
2V1gEgd1P1X1D^47BET2>>a14\4S60U716@o@`2@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4T6U716@o@`2
@416Q1859:S1d5d6bQ3_P2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Z1d5d6_Y10aFB^AjDRk1c:l?2V1W`1
WJP1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6eP2\Q3l8cA2V1_`1oIP1X1D^47BET2>>a14\4Z=16@`C@416Q185
9:S1d5d6cb3^_1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=
16@`C@416Q1859:T1d5d6ln1US3`J2V1TOZ[1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5d6dh32ZY1`J2V1ek1`<
X2P1X1D^47BET2>>a14\4X8Q516@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d
5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5c1KT4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Y:P316@
`C@416Q1859:W1d5X2[4dY1]h3`J2V1RG\c1P1X1D^47BET2>>a14\4Z=16@o@`2@416J6859:T1d5d6RR5`J2V1SG[c1P1X
1D^47BET2>>a14\4Z=16@o@`2@416Q1859:S1d5P2c4RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6
RR5`J2V1US1YW1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5X2[4RR5`J2V1_Z2P1X1D^47BET2>>a14\4f9c316@`
C@416Q1859:S1d5d6Ql2PV2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Y6n31c1?MV5n3?c;Z35:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2C
g2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q12116286ET1NOP1b1C2
53X1T1>=^11g1C\1239a2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6RR5`J2V1Ua1YIP1X1D]2P27BET2>>a14\
4Z=16@`C@416Q1859:OU1d5d6RR5`J2V1cMfP1T<P1M:D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6ok10R3nR3`J2V1
_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W2S1
d5d6RR5`J2V1_Z2P1X1D^47BET2<1>a14\4Z=16@`C@416Q1859:Y1d5b1Q5RR5`J2V1ib1eGP1X1D^47BET2>>a14\4Z=16
@S=16]1e4@416Q1859:R6S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4m5\716@`C@416Q1859:V1d5d6l`2^]2f3`J2V1_
Z2P1X1D^47BET2>>a14U46[2n:16@`C@416Q1859:V1d5d6RR5`J2V1_Z2P1X1D^47BET2>>:0K94\4[2n:16@`C@416Q185
9:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6Sd2n]2`J2V1_Z2P1X1D^47BET2>>a14\4Z=
16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@MbB@416Q1859:S1d5d6Sn3nS1`J2V1_Z2P1X1D^4
7BET2>>a14\4Z=16@`C@416Q1859:T1d5d6`Da]4`J2V1SN[\1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`
J2V1bR1lW1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q18
59:S1d5d6hP3YQ2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:Y1d5d6Z72f9jk2PCQ1oP1`J2V1eY1iP1P1X1D
^47BET2>>a14\4Z=16@`C@416Q1859:Y1d5d6YP2mQ1W6S3V5V>PS1`J2V1lNb[1P1X1D^47BET2>>a14\4Z=16@`C@416Q1
859:U1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4d811a416@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\
4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:V1d5d6k:a1de4`J2V1_On<PNP
1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:V1d5d6ZS
2VY1X4Wa1`J2V1[S1SW1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6j1WP5`J2V1Qb1]HP1X1D^47BET2>>a14\4
Z=16@`C@416Q1859:S1d5d6Rd2o]2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:U1d5d6Rd2RKlAoP1`J2V1_Z
2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6
`Q4aP1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5d6ic3e6l9eM`J2V1_Z2P1X1D^47BET2>>a14\4d83a
416@`C@416Q1859:T1d5d6ic3b@eM`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^
47BET2>>a14\4Z=16@MbB@416Q1859:U1d5d6ZQ51E`J2V1_Z2P1X1D^47BET2>>P1@4\4Z=16@`C@416Q1859:S1d5d6`_2
ab2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@L0bB@416
Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>OA4\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1YU1UU1P1X1D^47BET2>>a14
\4l4]816@`C@416Q1859:R1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:[1d5d6RR5`J2V1^R1PX1P1
5R1D^47BEF]1>>a14\4C0^7E0_416@`C@416Q1859:W1X1d5d6RR5`J2V1_Z2P1X1D^47BEF]1>>a14\4C0T80Q1]316@`C@
416Q1859:V1d5d6RR5`J2V1_Z2P1X1D^47BEF]1>>a14\4C0T8`416@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BEF]
1>>a14\4Z=16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4i8`416@`C@416Q1859:T1d5d6RR5`J2V1_Z
2P1X1D^47BET2>>a14\4i80_416@`C@416Q1859:X1d5d6RR5`J2V1lNb[1P1X1D^47BE@c1>>a14\4\4KQ816@`C@416Q18
59:^11V1d5d6RR5`J2V1_Z2P1X1D^47BE@c1>>a14\4\4m816@`C@416Q1859:^11S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>
a14\4P1Y<16@`C@416Q1859:W1d5d6RR5`J2V1Y;a_1c?P1X1D^47BE>e1>>a14\4K^<16@Q9^:@416Q1859:T1d5d6RR5`J
2V1_Z2P1X1D^47BEF]1>>a14X3S1Z=16@`C@416Q1859:U1d5d6RR5`J2V1_Z2P1X1D^47BEBa1>>a14\4N0Z<16@`C@416Q
1859:W1d5d6bY3f;cZ1IZ1`J2V1_Z2P1X1D^47BET2>>a14\4T4U916@`C@416Q1859:S1d5d6gP5Z1`J2V1_Z2P1X1D^47B
ET2>>a14\4Z=16@`C@416Q1859:T1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4k7M`416@`C@416Q1859:S1d5d6^a2c`2`
J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:S1d5d6^a2c`2`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q18
59:[1d5d6]Z3dg1b1S3S3eB2V1_Z2P15R1D^47BEF]1>>a14\4]1[7`416@`C@416Q1859:W1S1d5d6]Z3dg1`J2V1_Z2P1X
1D^47BET2>>a14\4Z=16@`C@416Q1859:_1d5d6oT1V4R74Z1Z>c>1kR2W3G[<`J2V1l^1_AR:P1X1D^47BET2>>a14\4Z=1
6@`C@416Q1859:U1d5d6hm3YT1`J2V1b\1lMP1X1D^47BET2>>a14\4Cf<16@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^
47BET2>>a14\4Z=16@[?T4@416Q1859:V1d5Y2Z4gR2Zo2`J2V1_Z2P1X1<71\47BET2>>a14\4Z=16@`C@416Q1859:U1d5
Y2Z4Zd4g=`J2V1hKf^1P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:X1d5d6lm1UT3`J2V1hLm9hS1P1X1D^47BET2>>a14
n3=Z=16@L0bB@416Q1859:S1d5d6bd3_]1`J2V1_Z2P1X1D^47BET2>>a14\4Z=16@`C@416Q1859:W1d5d6QZ4PH`J2V1mJ
o=aQ1P1X1D^47BET2>>a14\4P4h2`616@`C@416Q1859:S1d5d6RR5`J2V1_Z2P1X1D^47BET2>>a14\4P4Y916@`C@416Q1
859:U1d5Y2Z4RR5`J2V1_Z2P1X1D^47BET2>>a14\4c4U5`316@`C@416Q1859:[1d5d6li3a8a=Y4g=W:X@2V1UB^X1j?P1
X1D^47BET2>>a14\4P5^2j516@`C@416Q1859:U1d5]2V4RR5`J2V1_Z2P1X1D^47<5ET2>>a14\4i8`416@`C@416Q1859:
T1d5]2V4RR5`J2V1_Z2P1X1D^47BET2>>:V14\4Z=16@`C@416Q1859:Z1d5Z2Y4l5c91PY3^Y1`J2V1nT1^;QJP1X1D^47B
ET2>>a14\4_5j716@`C@416Q1859:8e5Rb8e2i5_:bNX2W14e5Rb8ba1`34e5Rb8oBbN5e5bj8S9[1bN2e5eS:]5n31d1>MV
5n3?W=f15:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G4
5En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q
1211986ET1NOP1b1C253X1T1>=^11g1C\1239Ug18e5bL3h]1ni2nh1dd1ba13e5eS:b33e5bj8RY16e5nd6il1i8RY1b3V7
D0X31e1=M_1f3n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1
037<:0@?i25CR83a2c53CV1U6S3]2e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ
4S2241O2o15<CIV5S12V1K93o1h2e:Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>2:^11
52^1C\1239lEoIj1j2j6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151C
U1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d121052
4n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253
X1T1>=^1152^1C\1239e4D0X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25
CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241R3`MV2CO]1Z4j2j92o102JQ2739
6E\2n2211986E9JNP2AQ2X1h32^1Cm1l6D0X31e1=M_1f3n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32
P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT
2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q121198
6E9JNOP1AP1C253X1T1>2:^1152^1C\1239k6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A
32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2C
BT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211
986E9JNOP1AP1C253X1T1>=^1152^1C\1239kg1k6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270
171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[3
2`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14
Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239b7D0X31e1=MV5h1U22<V6a6U25:7Dd164f1404^1:6;406S130E0200
111;212270171A32P11P1S111O0151C;I65X17Ii5OBJ5[45V1037<:0@?i25C6k73a2c53CV1U6a5e3O=B`1FT1g1=X3P98
G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524Q1l17Q4I61113<X61X1MX3HGM=241O2U1j2V5S12V1K93o1^=Q3V2CO]
1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOA>AP1C253X1T1>57^1152^1C\1239Z7D0X31e1=M4Q5n3?V6g85:a264
f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5<S3J5V1037<:0@?U23685CR83a2c53C
V1U6a5e3O=B`1k1_>8G45En1C4H315Y9_4]2[32`2CBT2_1528g1d1210524n27V5120<X61X1MQ4S2241O2P4V5S12V1K93
o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=U18152^1C\1239V7j=nJ16]1m=P7D0
X31e1=MV5n3?V6P7f15:a264f1404^1:6;4065M4E0200111;212270171A32P11P1S111O0151CU1<X17Il4LOBJ5[45V10
37<:0@?i25CR83a2c53CV1U6a5Q1c2O=BP1?k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ
4S2241O2P4V5S12V1K93S1K^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\
1239P7D0X31e1=M4Q5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5
[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X
1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1
C\1239P`116]1m=W7D0X31e1=M4Q5n3?V6X31\55:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151
CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1:84H315Y9m6[32`2CBT2\12528g1d121
0524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C
253X1T1>=^1152^1C\1239S7lX116]1n7m2P3_7D0X31e1=M@R1b3n3?V6g85:a264f1404^1:6;406S14E0200111;21227
0171A32P11P1S111O0151CU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?i25CR83a2Jh43C1T1j3Z2a5e3O=B`1k1_>8G45En1C
4H315Y9m6S12T22`2CBT2_1528g1d1210524n27V513<X61X1Mm33k17241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3Hf52o
102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1;H>=^1152^1C\1239Q9X=cOQ7D0X31e1=MV5n3?V6g85:a264f1404
^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1j3Z2a5e3
O=5<`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2P4V5S12V1K93o1^=Q3V2C
O]1Z4j2Z3Hf52o102JQ27396E\2g14Q1211986E9JNOP1AP1C2403X1B0@>=^1152^1C\1239X7D0X31e1=MV5n3?i42Y1g8
5:a264S1B404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?8`25CX3i43a
2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n274Y3NH13<X61X1Mm33S2241O2P4V5S1
2V1K93o1^=Q3V2CO]1Z4j2Z3_62FX102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1B0@>=^1152^1CT172380P7D0X31
e1=MOV4n3?V6g85:a264S1B404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:
0@?i25CR83a2i1i33CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S224
1O2P4V5S12V1K93o1^=Q3V2CO]1b1g2j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1C@>=^1152^1C\1239
XMT7D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45
V1037<:0@?i25CS5n23a2c53CV1a5Ca5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X
1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1`11g2j2Z3_62C[102JQ27396E\2g130Q1211986E9JNOP1;5P17;2403X1C@>
=^1152^1C\1239l6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X
17Ii5OBJ5h1b25V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n
27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62C[102JQ27396E\2g14Q1211986E9JNOP1AP1C253X
1T1>=^1152^1C\1239m6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151C
U1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d121052
4n27V513<X61X1Mm33S2241O2P4V5S12V1K93o1^=Q3V2CO]1b1g2j2Z3_62C[102JQ27396E\2g14Q1211986E9JNOP1AP1
C253X1T1>=^1152^1C\1239k6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1
210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1b1g2j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1
AP1C253X1T1>=^1152^1C\1239P7D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S1
11O0151CU1<X17Ii5OBJ22[45V1037<:0@?U2C5CR83a2c53CV1U6a5e3O=B`1EU1_>8G45En1C4H315Y9m6[32`2CBT2_15
28g1d1210524n27V513<X61X1Mm33S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E@k1g14Q1211986E
9JNOP1AP1C253X1T1>=^1152^1C\1239g[1Q7D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A
32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9f3V3[32
`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2f2Y1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14
Q1211986E9JNOP1AP1C253X1T1>==1;98152^1C\1239_7D0X31e1=MV5n3?V6g85:a264f1404^1:05;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2C5CR83a2c53CV1c1a4a5e3O=B`1EU1_>8G45En1
C4H315Y9m6[32`2CBk18_1528g1d1210524n27V513<X61X1Mm33e1=241O230a2=KV5S12V1K93o1^=Q3V2CO]1g1b2j2Z3
_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C2534S1T1>93=1;98152^1C\1239YIe4D0X31e1=T6n3f6m8:a264o54E0
200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d12
10524V3i5X61X1MQ4S2241cP1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2Ad1<X1h32^1Cm1l6D0X31e1=MV5n3?
V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?8`25CR8
3a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V
1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239b5D0X31e184^1
R1b3n3f6m8:a264o542B0200111;212270171A32[40151V2X17Ii5L04P3@_1J40V1037<:0@?i25Co72e2Jh43C1T1U6W9
O=S2k1_>8G45d2CeB2T22`2CBl1g1528g1\17210524V3i5X61X1Mm33k17241d=93`BV2CO]1g1b2j2j92o102JQ27396E\
2n22119526E9JNP2AQ24S1;\32^1Cm1Q9X=cOe4D0X31e1=a2b3n3f6m8:a264o54E0200111;212270171A32[40151V2X1
7Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241cP1V2CO
]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1m6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E020
0111;212270171A32P11P1S111O0151CU1<X17Ii5M1BJ22`3J5V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45E
n1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102
JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239d4D0X31e1=T6n3f6m8:a264o54E0200111;2122701
71A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1
MQ4S2241cP1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1h4D0X31e1=T6n3f6m8:a264o54E0200
111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1g3g:8G45d2CJRD2`2CBd3528g1d1
210524V3i5X61X1MQ4S2241cP1V2CO]13V4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1k6D0X31e1=MV5n3
?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83
a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2o1P2V5S12
V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239k6D0X31e1=MV
5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25C
R83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S1
2V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239a7X7D0X31e1
:2MV5n3?l4Y1g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?i25CR83a2c53CV1U6a5e3A==B`1k1a5W17]78G45En1C4H315Y9m6[32`2CBT2_1528g13CL210524n274Y3g113<X61X1
MQ4S2241O2X1c1S1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP17;253X1L7>=^11
52^1C\1239k6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii
5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513
<X61X1MQ4S2241O2l2S1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=
^1152^1C\1239R7D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X1
7Ii5OBJ5[440V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9[5a1[32`2CBT2_1528g1d1210524n
27V513<X61X1Mm33S2241O23<5Y3V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNO;DAP1C2
53X1T1>=^1152^16<\1239Q7D0X31e1=MV5n3?V6g85:a264f1404^1:6;1206S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32j1ECBT2_1528g1d
1210524n27V513<X61X1MQ4S2241O23<5`1h1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9J
NOP1AP1C253X1T1>=^1152^1C\1239R`1S7D0X31e1=MLY4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A3
2P11P1S111O01511A;I92X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2
CBT2_1528g1d1210524n27V513<X61X1MQ4e1=241O24k3V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1
211986E9J31HOP1AP1C253X1S10>=^1152^1C\1239i4D0X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V
2X17Ii5T6J5V1037<:0@?8`25CR8e2c53CV1d3`2W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241
cP1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9J>?P2AGY1X1h32^1Cm1Y7D0X31e1=MV5n3?V6g85:a264f1404^1:6;4
06S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5_1V2D5V1037<:0@?i25CR83a2c53CV1`5Da5e3O=B`
1k1b2l;8G45En1C4H315Y9m6Q1K8T12`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2g1BFNV5S12V1K93o1`6m
6Q3V2CO]1Z4j2^1k1_62o102JQ27396Eb1Ig14Q1211986E9JNOP1AP1C2534S1T1>=^1152^1C\1239Y7D0X31e1=MV5n3?
V6g85:a264f1404HE:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5B2IV2D5V1037<:01>?i25
CR83a2c53CV1`5Da5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2P4V
5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C2534S1T1>=^1152^1C\1239k213SNW
8jFl6D0X31e1=1KV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[
45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1
MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1
C\1239k6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ
5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61
X1MQ4S2241O2V2i1V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^115
2^1C\1239l4D0X31e1=R1Q5n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53
CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241cP1V2CO]1Z4j2j92o102JQ27396E\2n2211
986E9JNP2AQ2X1m1j12^1Cm1P`116]1k2Q;i4D0X31e1=a2b3n3f6m8:a264o54E0200111;212270171A32[40151V2X17I
i5o65V1037<:0@?\2<5CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241Z3XMV2CO
]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1VDc[1k4D0X31e1=a2b3n3f6m8:a264o54E0200111;2122
70171A32[40151V2X17Ii5o65V1037<:0@?\2<5CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X
61X1MQ4S2241Z3XMV2CO]1Z4j2j925i102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1VDiK1h4D0X31e1=2Q6n3f6m8:
a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c537;V1U6W9O=S2k1_>8G45d2CmD2`2CB
d3528g1d1210524V3i5X61X1MQ4S2241cP1V2CO]1Z4j2j92o102JQ27396C1\2n2211986E9JNP2AQ2X1h32^1Cm1;f4D0X
31e1=g2\3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65L9037<:0@?i25CR8e2c53CV1U6W9O=S2k1_
>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241cP1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1
h32^1Cm1e4D0X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1
U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1Mm33S2241cP1V2CO]1Z4j2j92o102JQ27396E\2n221198
6E9JNP2AQ2X1h32^1Cm1Q7D0X31e12:MV5n3?V6g85:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111
O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6S4]1e3O=B`1k1_>8G45En1C4H315Y9m6[32`2CBT2_1528g
1d1210524n27R3S213<X61X1MQ4S2241O2o1P2V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9
JNOP1AP1C253X1T1>=^1152^1C\1239f4D0X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V
1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241cP1V2CO]1Z4j2j9
2o102JQ27396E\2n2211986E9JNP2Ad1<X1h32^1Cm1Q6l6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H315
Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ27396E
\2g14Q1211986E9JNOP1A10MC253X1T1>=^1152^1C\1239k6D0X31e1=MV5n3?V6g85:a264f1404^1:6;406S14E020010
01;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B`1k1_>8G45En1C4H
315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2P4V5S12V1K93o1^=Q3V2CO]1Z4j2Z3_62o102JQ273
96E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239f4D0X31e1=T6n3f6m8:a264o54E02001001;212270171A3
2[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>61G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4
S2241cP1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1W7D0X31e1=MV5n3?V6g85:a264f1404^1:
6;406S14E0200111;212270171A32P11P1S111O0151C;I<X17Ii5L01BJ5`3J5V1037<:0@?8`25Co723a2c53CV1U6a5e3
O=B`1k1_>8G45En1C4H315Y9m6S1W22`2CBT2_1528g1d1210524n27V513<T2S41X1MQ4S2241O2P4V5S12V1K93o1^=Q3V
2CO]1Z4j2Z3_62o102JQ27396E6U2g14Q1211986E9J>?OP1AG8C253X191H>=^1152^1C\1239Z5D0X31e1=T6n3f6m8:a2
64o54E0200111;212270171A32[40151OS12X17I]1[4L04Z1f3J5V1037<:0@?8`25CR8e2c53CV1U6W96H=S2k1U1Y=8G4
5d2Ch3i100W2P=2\1S1CBd35261g1d1210524V3i5X61X1MQ4S2241eDm;V2CO]1Z4j2j92o102JQ27396E\2n2211986E9J
NP2AGY1X1;\32^1Cm1YEe4D0X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i2
5CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524V3i5T2S41X1MQ4S2241cP1V2CO]1Z4j2j92o102JQ27
396E\2n2211986E9JNP2AQ2X1h32^1Cm1i4D0X31e1=T6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Id3T2
o659L037<:0@?i25CR8e2c53CV1U6W9O=S2k1_>8G45d2CmD2`2CBd3528g1d1210524Q1T2i5X61X1MQ4S2241lMf2V2CO]
1Z4j2j92o102JQ27396E\2n2211986E9JNP2Ad1<X1h32^1Cm14g5e2\o7oQ2c5n31f1<MZ1k3n3?n>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6Q4_1e3O=BlA8G305En1C4H315Y9m6^3`2Cg2_
152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1^13C253X
1T1>=^11g1C\1239h=c6X;nG<g5e2aP1l<_=<Z;XU1SFiAka2bI8g5e2nP1_<_=Pa6P=cO2g5il4>g5=ke1Te1X=QT1a9ZY1
gV1VH[U1X7X4H1g52g5\g8<g5e2n1m[1i;fa1UT3j1S6hI_U2e15g5e2bZ2X\7d13g5RG^T87g5T23iDmk4TX3;6g51YU114
TW9?g5\10e1^d8n3Ei>\@]3U2g6Q16c3Ag5\10e1^d8n3W5k<X6_7U1V:R10LHQ3h1g5[100@F05\T1_=e4_B]312g:ha1S7
_]1bP1a1]DU53f3c<D1k5TMEU1EAP3a424651025>131:>5R36V6[1Q3_5n31f1<MV5n3?n>5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1U6d5a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d12
1057n27V513<\4k11X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253G@T1>=^1
1g1C\1239Z`16g5\10Pj9o5`7Cg5[100@GZC`V1h`62RT1\2b2l43<Nm;24g5Vo4am4n?2g5g\::g5S_20]Y4]?2XGm1R5\J
9g5WJ2h\1cY4Xk13Q>c6[9g5;7Q2d7g1=LGCDM1`1`4P2m5i7X4EZ3;3Q1?Q4_3C69S2Ig1:g2<M>81HW2d40`22<4K0k52O
R3o4h1]1W2@B\2c2L7JJn1[2U36a12g3D;N>U2U17i37C;i1j1f12<S12G@011:<\3W1Q238D17:Fa27;2Mn17W15\323l1X
1f1d9Ma14N76Jo1Oo1c5[5g1;j1A;B<JHS1AJa1Z6R3M82119:3D3=21513>F2282521>112122:V2W317@16NJ3>6320A2@
912S84J1a3?E:b2HP29W18X1P1>P8=8Q1LR1T13Kh1J169;T1=682V3=;<6>;0N:g2U4f1CS1U16:X1W106<Y1R2]4Y1b1DR
225<Y162292X1L161O@A5>5=6c3>e1C=V8g5CQ2Y4<<=P3^1V4W1<a4e1KW2Q233Q3R1g3>U17n11?@HG0P1k1IFM6D3^20=
20ILNI>?`1d2P10C;2;R2\1><;Q1U1A[1@E5_128X2[3Y4A5`5^3:334Y5=@6o6R67DR1IZ2P41R4i34:W1M>a1K24A2f10:
]1J`1i1B?B6267;S2CU1;j1CLAQ1c125<<U146DAJj6A8]19EN:396A:\<_5@K:;1m11f1FZ2a3g292S1A^17\3W28h2l2Y1
141<94i11L2\1\3e41U2m3\24?b28l1Fk1B>f5V13A7U18Q1P1Z4Z530f284X1X1Y1U11Q3<:Z1I9ELDLk2Z25>m1Ec1<V1V
8V12`1AQ2?h2Q2E\1f9g5;7Q2R350153O6;@BU1?i2B6]17`2S51^1>@<3U1A=O??1\32V15S3P1h2f33;a1d1l16V1a2]11
V4KQ1O2Bc2DKCF22P1V34;7:M227g521k3?c4LK7@2FZ13H9Y21c44Q1G;3:i2j18P4=\4n30:JU2]296V1153K>K6Cf321d
1i1a2Y3142<1;Q113O3K@;\1574=Z43AD<2BB>R136F1^1l2C11F432:P111U287=6273=@Z1Z<1T4=m4Y3\2d3h26Li284n
12<3>P3S1Q1Y2<2U18121JCl2^1l1b2Y1H4JQ1GX1P1^3o1<AP1R1Hf17Y5LT1JZ1L3W2Kj1>DV26216f33S1<O3:5g1;e1Y
2C?W7W2A5G9a123NE44EY1GBl1[1<B7K9m1ER25W3U1:0Y1EG9Q9g5;7Q2P1i2>U27J211P2f15CZ1159C4Q6<Q1e4e1^8BX
28[1KM12?Q1^2f1b1W1`2<65Q1U1AFR3R2JX1e15g30P3Z4M\1U1>\2Q1X1_1EJ]2;2T1m1Y1X2P1O887U1J]36EU36a12G`
2S1:Q1;a1Y1H`2:DJg115D<<5f1Nj11L1:<h1Z5D186I3a1KC2476;\32e474::2c147A124Of2S3i16N2?8B9::6U1E=c8^
1]26Ho1P1=NT2;BW1E2S1A\2L]5h1E3m1o1:DF0123=303>212JC50C:0GU1J6@40:8121941U1E3010a73:V1b2Gm5S3W18
W2a6;4^1=8G9P1:h13h3X29e3f1ILn2c51g1U1]1[19P4Kk1E9EY1P5DG9d2X1Y2`6l6g5;7Q2a5W2>Z16EU1o111o3]90n4
_5\1R1n41X2;b5_4?_3428o15S1h1U2_2i5[23Q3[98S4[2@U25LFl3R15A>Ei7o1>Y39m19]264<P1]23EU1N12\11IP6g1
S1;3W11k1W4b328V1i1]152Y<732AdBP6h1e1FZ62DA85Q3S13=21a19068B4122[1J:l20H701264@132:?3I20U1o2j3V1
d:o2b2_8938V43KCn12617752O=64Mm3>;05Z1V1`1n3^3R12P2R3^6Y1R4725127L45123592U2:U1:AH1`3l2>X6g5;7c1
=P1j1Ne5@U1`2`1`4S1Hc1m3<9g2]3Q1X3f2EW1J7M1^6h1m2T1j1DP1DT4b2P3GDQ8O@U2^4X13`4:T1S2h32W19Ko:m30H
7]1M^1m46n1Q2IN6S12X10K\3]4:7o283O6h3b32k49b7Q2Y1U1D;F8Bf1d7[6d1;R7e1T7[4J9l1X1X1W4e2E=::Q4R2j2I
:J5m3j4^1`28X1U3o3Z1Bo15LP5@623J12O=?K4R3Fg1:6l2`5j1OV1Lj25;]3P1EOY1Z1L[2f1<@9E:10Ea2>3<250Hn1Q2
E8Q1j8g5Cf2c4Y23;1j2?l3@`1_1K5MH=P5Bd1S>22@3AV13Z26610e1d2[45V2d1g1AV1D>H792?P3a91J:Of2Y1i2<U14[
1T2Q76:4;]1JW2R3D=R123a12Go28;8S1;a1O9@m4;<P1V2F`1_2K`43>LQ1g4G>9h15<d1a2AR174722242126;435<4064
31103124l812j2R15::61\1^9m<3k1V37n42_122E=\1KBG422131<I23038C11212:?C6]2<2=2=2E8@192113227;Q1c1b
3j1Og1KNQ1Ae2\1S1IU1I>F6340816H6g1f4_1o1K;L23OP2R11`1T2MY3Il1j2_1o9N8Kd1`1IJ[1n2T2W3o22M`4Y4T1Kg
5CQM6SCj1_1c>j3eY1^FnY1oL3k1Kb2SZ1QB;W51SKU3P3[;a5X<g5;7Q2f2;5011113C<3F4168322T1T3DR130NW3I1=W1
75>U1I23<><G0@1?>7P15[2^13Y15U1n1`2W12E6Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BP2f11e1268K^20
O>4C8227P39\221l1?Jd5O8@?n19[3=b3V1P19=k2e1X2b2Ig3>X1e1MP1=b2P2W2<63>R1B55@2c1;A521LG2>W1U1H3>14
J2>S1A142@35A?D37Y2DE_2F1LOg12:2l2@<6B8E37=0=2]1J4L487173232KZ1V1?[16W6IZ5`3H_15b1`1<Y3Q6IR32;69
KMb1T1d1E02B4A3O4_18S1FGNLZ13260_14X3c1e1O9;CZ4a1>DH]1N<@F>_1R1F^2F`1_1T1e195W13T1G3Q3=L2O=;`2<E
9324D6<:n1b72k1D2=P2V1b39a141;BE9EY1GBQ1[27>374Fg1401B:R25X1IT1U1:0@H:R1S1g5CQ2P1\=]7Y3c@lCUA\b1
Q27`6XX11Y3WR1f4f:Q:If6TC`7<1^20n?_8^7e:]91W1g5Cb>^;nAW1V1j1T6_1g1R1aBe4W3TAj3fDX7Q@l;UBTZ1\OP6V
:D9P;Y2X30]Q110\1A\7P2T2g5CQ2j=\Ga3\32UB9T9W2k7^@Z1n1fCd>]2o8aJX2?ER2i@P2f8P3n4k7l5[1`1;3T6^2EgI
m4V4U28V5<<LEn30a2T3P3X8S1d1m54512359i3R1[1T3g5CQ2DD`<[N2\3\1aB9R>QGW:g3]20[3T5An7e89c2S6b323o=A
:2?8]142D1Z:JgAP3Y32\15c3D3=f1903;B1212272E`1a3]1:27Q312]3j:W7i:9g3R5`1D82d3;i2d40S7P;d1l1j4S4G:
f7Hg5CX^12e`2m4Hn70oV1WK\2PT2j32[6>m@l5:U<n881Kg5CRX1MM98T5`=j=SS12WK[E3aHkMX22]4o7Ed=^W1o6bCaFe
3g5CQ2_;Z27k4b2Gm6j5Y1X2R1o1GZ22E:4:Q36T16\2i@W1Fj5?42c4Od2Y4?i3i2Z7`1S1j4M]1S9m4P4Z3[1c7CQ3c4:`
E3R1FY3k7a6^4f6g:X5172:k12T3T2]2R1412]3j29T:@c3P3FX7]3923b3k41]1\1e5c2Q2Y4Y3N[1Bb3b3a1JP6e2d4Y2:
W1U2g5CQ2f2^13o1oE0j74j;o2[8Q:6`8NUR1bAQBQA66T20k4?^FV8i3bBV=k2W7k1aC2R<<:>g2a2i4n6W218L68HND`13
G_2`3Z4k3Z1<035B9=g5T8^Di@m1^=NX[1b;2]ERk2XF7h5[k5Z?R9PP3oF13h5]G15h5Xm1l4lf7Y<3h5ZQ5j[44h5ic6Pg
31:h5Z24Tf1X20j[2a9Q]4a_1@h5@o1VBe21Ub4[4F_@Ne2^>l_1kL93h58oR84h58\\6S71h5Dh58QAd1g1e21\<Q_2\Q1U
P2X=k6U8^IP;XL;QF_3>h5Z?0SW1]Bk;n3Rk1`1mIQ2^g13a7o1h507a1E]7PB20Y1^5@j1114?@6f4a4^:Z2R19<i1W?`51
aGUI]5e52T2e7mK:eS1\1d1^7o;n2n2U3Cf5V2_1`7Q90T2V699W4l1?VMc42h5nX:5h58[h1Y2ed34h5]G1XQ46h570Ul1m
o2aW32h5cP8R1h5B91X2fLm<Q?0W1`52a<]`1RBoNX<m1:TEj19AY7hNe9`;e4Z9kL76b<^2=h5L1oNo=h;`1EX1`5Rm1cm3
VE6h5Ljh1V2]i4RX1Q1h5B91e1YMh7e;10c4c3g5Zn1WZ1QFg8Q7U3V2:;48mV1l6Y>iDe@2302Bh5BUCaKS1_;0W1\3n1hd
2Q;4TBlJTT1X8\1V1h57D00oNi7_6c<Q1b2`3^4g52Fo=a5_1h1Y;\5h2\8h5a3g8d?gS1_BjI`5W6Z531e?XQ1;h57Pk1d2
T4bW4Y3mf191e_1Ch57D1oNmJ;E0a2`3hm1h5X8P4`4oV3i6\>7h57D[j1^d4d5RX15h5d10QV1fh39h5Z2\BYT1UH1]l1a1
b1Ih5[4[@[FCbFl>1SEPW116a1d2Z3PS2b4m1:4aS1F_4ik12U1h5^2Uf1Y27kC0Vb2RHbG`7]?2XGm1R5c<1_6X42450;@4
1<MS3l6kIE4;b45i5nS1Z1144i5YU1148i5\P1h2HZ114jh57i5nS1Z114jh5h16i5\P1a3Z114V2i5a10b2m5mE]1i3141S
2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2[2
i5g1]2m5i@S5]1]3;14U2m1:=Y1m1Q>oCa12421E0Q?YJZ1Y6_7T8^2f3S100235S5A?n6Aj?c418m1QDm:d13jAe8FJR2o1
<74W21Ba;[510bV1d6=b7_2V2i5a1c2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD71
8BZ1d3[1Q3>N`:\CT;R4b4FJR2f5o1a9QU1o6d6P8_26i51WU1121W2i5a1c2Y5CmE]1i3141S2m1:=Y1m191Q1cP1a12421
E0eS14k6nE^2f3S10023Y5<4?5h6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_27i5gQ1?Q314[j4>i51UQ1OQ
3121hg4M@1m5B7i5YU114o2b^4[V16i5WR1Q314b[35i5a5gO14U2i5a1c2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0e
S14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2:i54TU114Z1R_3dR1X7oH^1i512
]20]J6n3`1`2121[FQj2SE>Q=102]41F6@15X1f2[1;1@H[1<NQ;0A@SY1^f14lD8i54RR1Q314]`3mY1?i512RR1Q3121]`
3fR1c4^11m5[16i5YU114oR4k16i54TU114]`3W3i5a1<C0a1m5mE]1i3141S2m1:=Y1m191Q1aJQ6a12421E0eS14k6g7V>
^2f3S10023Y5<41=n6hD718BZ1HU10d14V1Q3>NX1W9@0A]:=aBR4b4F5DX1I`2U3o1a9m19X31L2h?k1Y2]1Q94j6d6=;V7
]11O5i5gQ1a3149i512TU1121]`3nP15i5WR1Q3147i51UR1Q31217i5YU114a:[j1_Y25i5YU114a:7i51`S1f11215i5US
1S2145i5YU114\V45i58PU1145i56RU1148i5QM6P814bb4P>5i5_8iL146i5P2XS114`^67i5QM6P814cP56i57QU114fm6
_5n31h181MV5n3?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6
a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o
102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12397i58^Q1?Q3147i5YU114V1nP1e?7i5PS1X214V1nP14i5YU
1147i5gQ1a314eP2Zj1:i51eQ1a3121eP2Zj1PN5i5YU114Pk38i51WU1121Qi4em15i5_Ki9146i5lK`3k5147i5]Ok514m
U6\N7i51[Ok5121;i5SK1j7X214XNZ`3Uk1[Q15i5YU114iY6h2n31h1=N:]2Y2c3:bE]1]3;14U2m1:=Y1m1Q>W4g?a1242
1E0fZ1nE^2f3S10023a2d121057>A?e1X5R9Y7c418m1QDaNn1f6F9@R2V23174W21B<Z5S239W3Q\1<91k5P8_2Mn31h1=N
R5n3jJ14^J`2gj2d121057V3[>iR2g7j4l3Z5a2P`114i5YU1148i5lK`3k514]j2iV15i5]Ok514W2i5a1c2m5mE]1i3141
S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?5h6hD718BZ1d3[1Q3>N`:aNR4b4FJR2U4`1o1a9QU1o6d6P8
_27i5gQ1?Q314eg56i5fOb514eg58i51UR1Q3121dF<i5gQ1?Q314TQ1^\1>d_3e5^`1]2i51e1]2m5mE]17U3;121U2m1:=
Y1m1W3_:97131c2[3_=a12421E0fZ1\C]1S1^2f3S10023Y5A68n6\@c418m1QDm;cBe8FJR2@k174W21Ba;TV1l5d6P8_25
i5YU114Uo18i51UR1Q3121ma36i5gQ1?Q314;i51eQ1?Q3121Wi41m5X2i51_10b2m5mE]1i31211S2m1:=Y1m191Q1cP1a1
2421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_29i51WU1121kd75]X16i5
YU114jh5kL5i5YU114[h6^2i5a10O0a1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14R1h5nE^2f3S10023Y5<4?n6h
D718BZ1d3[1R2N>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_27i51WU1121mk2W2i5a10b2m5mE]1^2Z1141S2m1:=Y1m191
Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2\2i5a1P10a1m5
mE]1i3141S2m1:;1Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:@0A]MR4b4FJR2f5o1a
9QU14j6d6P8_2^2i5a1P10a1Y5CmE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3
4V15k2>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2`2i5g1J0a1m5mE]1]3;14U2m1:=Y1m1Q>m=Q6a12421E0fZ1eA0W4^2
f3S10023Y5A685h6R5Y;c418BZ1a8NNa9@0A]Me8FJR27T274W21Bo1a9U@kD4j6d6P8_2?i51UQ1OQ3121W]4V4P76@1`6C
i51^1A@gK2j61213fn1`j2h6VCWR3j@I;i5[N22n5H14nh3P:[`19i5kR1]214[W2oEko1Ve1c5n31h181MV5n3?n>5:a264
f1404^1:673406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315
Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1l4a8Q3j2c9Z3_62o102l27=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C\1239_?VJ5i5YU114mK5i5YU114Ro48i58^Q1?Q314Ro47i5`P1h414ej4Xe3:i5`P1V1]1S
214nj4l5R_37i5`P1h414oj4`8Mi5c2m;X<e5V1]1S214a:e8i4<:iM\]1`?^3gQ1U2l5m;cf1m=W3lA]9`==i5`P1o3H14W
CYP3Q>[I`8lo1WA7i5YU114lNWP5d?7i5YU114g>1oo55i5YU114i^69i51WU1121U@fW2lf37i5YU114e17e<Ai500`Nf61
21VCQg4H^1W;3lFY;\[1?i5X8PM14i=_Z5<l1<PCGXU1`Y1b39i5bNf614lg2]k2lAa97i5lK\914cZ2Rb48i5mDi<Ao214e
g5Ai5mD1a3@_5T3Ao214[Lck1nQ22cMoQ37i5mD[=V2H146i5S2US114fP5<i5oMY714\m2fY3]EQ>\Bn3cM8i5YU114ie70
U7bQ1Q2i51e1]2m5mE]1]3;121U2m1:=Y1m1Q>\1bBa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m16jCaNe8FJR2\274W2
1Ba;Q\1d6X1g6_25i5RLV9146i5RLV914oM6i5YU114iX6\2:i5YU114dg21en2Z1QA\25i5YU114cc1@i5c2SO=S314TV4c
B@=QCPg2h;Mm<R1i51a2[Cb8d2?=S3121ZHm329h:mY1Td1i4`5]7;1O>15g5Bn<Pg2h;k=8i5UR1S314c=\6aQ35i5YU114
Z_5:i51WU1121fh4@1m5V2i5a1c2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ
1d3[1IW2>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_26i5hE`?14[i25i5hE`?147i5YU114oT3o^2i9Li57V56GT7hBm414gLdd
2eAi2Q4<2IV>7C`2R6U;e61SId?<i5`Kj4m414eZ1;Y_3D8e7<i51YP1m4121aU4VB^11o5]2i5a10O0a1m5mE]1i3141S2m
1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1R2N>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_
2=i5lQ115T314jG`1Icg1c[2So15i5lQ1\3149i51jQ11Z3121ZX3Ai5lQ115T314WA0V5]S2Si1Z1P9oCPIfL7i5gQ141Z3
149i51eQ141Z31215i5[Nm6149i51YNm6121^V9IV2i5a1c2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3
S10023Y5<4?n6hD718BZ1d3[1R2N>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_26i5RLV914m`6`2i5a10O0a1m5mE]1i3141S2m
1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1R2N>NEQ5h4@0A]MR4b4FJR2f5o1a9\T1D4j6d
6P8_2^2i5a1P10a1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1n10d1[1R2N>
N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_28i5YU114f_2l2bD]G8i51`S1f1121Xc15i5YU114eY35i5YU114Qe7U2i5g1]2
m5Y9g5[6?]1]3;14U2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A1=n6\@_4318m1j8V;c;;1_Be8FJR2\274W21Ba;Q
\1d6P8_2l1i5g1]2m5mE]1]3;14U2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21B
a;Q\1d6P8_27i51WU1121fh47i5YU114UY3Yk2`h17i5YU114UY3Yk2k<6i5YU114UY3Yk28i5YU114SR1Wj1c5TU3Di5Z10
@GZMg1n2B14Um4d8X18of1aGlOX<W1U1i5Y10096G<1kBo9g1n2B14U2n5T>X4e1fV3[b1HgP1[1@b5e;k;lO3<N7`:W1:i5
oLY814mK^Y5UR1P]1`A=i5lLX2S614hm1Pl2kKXW1JUAj\19i5UO`5B14UAcX4[35i5UOS6145i5YU114ac47i5YU114ba4n
1\T1<i5[Jm:14dJZEiY1c<S]1QQ3c6;i5[Jm:14o_1iY1hg1n1\T1gl15i5YU11435i5`T1H147i5nKZ914Glg55i5YU114d
h59i58^Q1a314Pk3c;g9Ei50Q2kI202a5S1]214?kV2UI]5_d1TN^7hFlI:i500nR1X2121V1nP1Gi50b2_NBm2D14SW1k`1
YCAX3e3h^2mAV9l<aLWGB`7Ei50b2_NBm2D14LX@cBQX2X3^b2mASF[T10\?BS2l5d1]2f2Z1k1mE]1n2>DS2m1:=Y1m1Q>o
Ca12421E0^S1W7nE^2f3S10023Y5A68n6V80T8c418m1QDaNe8FJR2\274W21BY73S4Q\1d6P8_2n1l5d1]2m5mE]1n2>h2m
1:=Y1m1g4Y9oCa12421E0fZ1nE^2f3S10023Y5A?k4R2\@c418m1QDaNe8FJR2\274W21Ba;Z8fS1d6Z1e6_2^2l5c106V2m
5mE]1n2>h2m1:=Y1m1Q>oCa12421E0U1m9bO`35WB^2f3S10023Y5A68Z5c1\@c418m1d3T7W9W<k:]7e8FJX1I[1P174W21
Ba;W2W4T1\T1d6=;?f6_2^2l5c106V2T4h1_5]@]1n2>h2m1:=Y1m1Q>oCa12421E0U1eS1j5nE^2Mh2S10023Y5A?n6\@c4
18m1i:W9^Cd3\1P6e8FJR2[1P174W21Ba;W2W4T1b1hEP=d6=;?f6_24l5[T1Wm7]Q13l5[T1bo6S2l5^1c2m5mE]1n2S1S2
m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2W2l
5d1]2Q4k1mE]1n2>h2m1:=Y1m1Q>UCIa12421E0k;i2hDl5Z1Y6`>S1^2f3S10023Y5A?n6\@c418m1k>U5SG]7m4g3FJR2[
1P174W21Ba;TQ1l:d6P8_2Q2l5c10]2m5mE]1n2>h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A148n6\@c418m1QDo
;aBo3e4FJR2Z2174W21Ba;Z7fT1d6P8_2c2l5^1c2m5o18l5Ab5b7]1n2S1S2m1:=Y1m191Q1QBa>a12421E04`S14k6Y4AR
A^2f3S10023f2b2<4?n6hD718BZ1d3[1Q3>NX1W9Q<T;Z7^2c1b4FJR2U5@o1a9d@\Do6d6P8_2P2l5c10]2m5mE]1n2>h2m
1:=Y1m1o1Q<oC\142421E0fZ1nE^2T1a2S10023Y5A?n6\@c418m1i:W9aNe8FJR27T274W21Ba;Q\1d6P8_29l5[T1]_1oV
2SX1a1OV2Uh1Y2l5^1c2m5mE]1n2S1S2m1:=Y1m191Q1YNY2a12421E0eS14k6nE^2f3S100235S5<4?n6hD718BZ1d3[15O
k1:3N`:j3fJR4b4FJR2f5o1a9QU1o6d6P8_24l5o1[R1a]7g1l5>^;3P2=Hg5[LQ1]<2R4EP2j?Bl4`Eg>c;R1d8i2X1h1_X
1e>PDU6JEh?j9k4c2D5j3T3h9l1[16IEP<1f7_45290P2Il54fMo1`13c2@;1cAY2S?c5_P1V8b8U`1T?^4\5[1mh1?TP28l
5bMf6R7Y;aT1km4j85l5TT14im7\3[2m5b10]2e3W2mE]1]3h23f110:=AGOMQ>4jCa12421E0ZS1[7nE^2f3S10023Y5A?n
6?o2f40l5d1Bc418m1QDn4]42QEe8FJR2\274W21Ba;Q\1d6P8_2S2m5b10]2m5mE]1]3h2j110:=AGOMQ>4jCa12421E0fZ
1nE^2f3S10023Y5A?n6_3d:W2c418m1QDn4bIe8FJR2\274W21Ba;Q\1d6\7C_2`2m5b10]2m50lE]1]3h23f12:=AGOMQ>W
Ag2a12421E0ZS1[7nE^2f3S10023Y5A?n6T>W2c418B12==17h2214j46l;n4bIe8FJR2\274W21Ba;Q\1d6\7C_2n1m5b10
]2m5mE]1]3h23NJ:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_26m5iT
1l2T3g1m]6T2m5b10]2m5mE]1]3h23i1:=AGOMQ>oCa12421E0ZS1[7h?U6^2f3S10023Y5A?n6\@c418m1m24n@n4]42QEe
8FJR2\274W21Ba;Q\1d6P8_27m5iT1l2T3g1R`5jMP2m5b10]2m5mE]1]3h23f12:=AGOMQ>oCa12421E0fZ1nE^2f3S1002
3Y5A?n6\@c418m1f>:o4aNe8FJR2\274W21Ba;Q\1d6P8_29m5iT1l2T3g1fe4Q5l6W\1P2m5b10]2m5mE]1]3h23i1:=AGO
MQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;o:0;dP1d6P8_2P2m5b10]2m5mE]1]3h23i
1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;[FeEd6IV7_1O`2m5b10]2f2V3mE]
1]3h23f12:=AGOMQ>oCa12421E0fZ1h?U6La1f3S10023Y5A?n6]=FW2c418B12=957>\214j46l;n4bIe8FJR2\274W21Ba
;Q\1d6P8_2n1m5b10]2m5mE]1]3h23i1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1R3n@aNe8FJR2\274W
21Ba;Q\1d6P8_28m5iT1l2T3g1PY2Yh2b\17m5iT1l2T3g1d[5XR1o1m5b10]2m50lE]1]3h23i1:=AGOMQ>oCa12421E0fZ
1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;[FeEd6P8_27m5iT1l2T3g1gX4UU2m1m5b10]2m5mE]1]3h23i
1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2n1m5b10]2m5mE]1]3h2
3i1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;o:QQ1d6P8_2P2m5b10]2m5mE]1
]3h2j110:=AGOMQ>oCa12421E0ZS1[7nE^2f3S10023Y5A?n6\@c418m1QDn4bIe8FJR2\274W21Ba;Q\1d6P8_25m5iT1Q6
g1m]6T2m5b10]2e3W2mE]1]3h2m1:=AGOMQ>4jCa12421E0fZ1nE^2f3S10023Y5A?n6?o2f40?\5W2c418m1QDaNe8FJR2\
274W21Ba;Q\1d6P8_2l1m5b10]2m5mE]1]3h2m1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2
\274W21Ba;Q\1d6P8_2n1m5b10]2m5mE]1]3h2j12:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1f>Z5aNe8
FJR2\274W21Ba;Q\1d6P8_2c2m5b10]2b301;k1mEAK]3h2j12:=AGOMR<LQ14k1V?g2a12421E0fZ1kBR3^2f3S10023Y5A
?n6>0o2f40?\5W2c418m1h226Q5l;aNe8FJR2\274W21Ba;Q\1d6P8_2m1m5b10]2m5mE]1]3h2m1:=AGOMQ>oCa12421E0l
9iP1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2V2m5b10]2m5mE]1]3h2m1:=A@6OMQ>oCa1242
1E0fZ1nE^2f3S10023Y5A?n6>0T2Ao40T8m2e118m1QDaNe8FJR2\274W21Ba;RBnId6\7C_26m5iT1Q6@V1m]69m5h6Z1eL
Q6g1`S40[Z2S2m5b10]2T1h4mE]1]3h2m1:=AGOMQ>WAg2a12421E0fZ1nE^2f3S10023Y5A?n6\@c418U1Gh226j4S<aNe8
FJR2\274W21Ba;Q\1d6P8_2m1m5b10]2m5mE]1]3h2m1:=AGOMQ>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDn4b
Ie8FJR2\274W21Ba;Q\1d6P8_28m5iT1c41[1g1m]6^M7m5iT1Q6g1UP3^[2XR17m5iT1Q6g1R`52gM6m5iT1Q6g1R`5jM5n
5ie4UQ1BW=Bn5lL6_5VOU9U?cf1[3b1nP1l\1S4^X1e6c3LgB9n5Vj2Uf1\5TR1EV5i64Gn5Y1`:S3P2hV1BX=1lZ1R3f7[J
YNYY1\?c12TIb?j<i9_NMn5j;3o2P2hV1BX=1lZ1R3f7[JYNk2B4H3V5n6g4jCU?6c12TIdX19n5j;T5iT4YNf@bHPA22n5i
e46n5\`4\5nP16j=3n5ie4YN:n5i1oc4YNd2Q>oZ23g1W45n5jW2n]2YNo_16n5RR4fCYNZj129n5_V1jV3:S8SMe6mX1UBG
n5lL6[9hV31:T3n4SMe6mX1UBTK027i62\3X?[4oM<n5\`4\5SMo4BR1c7]34_HlO5n5e=QU4Q3P\2:n5e=V?6ce3Q3P\2>X
h1dC3n5go3QF9n5go3QF\Nh2j=n30YW23n5ie4nP16n5i<mP3QX1fj1eI3n5ie4RV44n5lL6eh38n5go3QF]P1b>YMY<23n5
Yd2_Q25n5Ud23_Q2YN4n5m_1kU3Rd48n5]m1kF_Q2nP1Q>Wl2e85n5^m1Zh2nP1Q>3n5ie4iR1;n5ie4fR12o51^1`44;f?:
n5nm3h1QFob10cU1VP1]10:n5ie4UQ1R7Q2e4X[20Z;aW13n5d]1TX3l1n5b1]2m5mE]1]3h2m1:=Y1m120m=oCa12421E0f
Z1nE^2;Z3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2_1DZ5XJm87B021111;42Y132f4a4i<\1<i1i25
f8ea1bBd1Y1\Ka84V:_393U1UD`Fn2h6f5V2P9Q9\6DY31n14MV5n3?n>5:a264f1404^1:6;406S142B021111;21227271
A32P11P1S111O0151CU1<X17Ii5OBJ5[45V147<\1i25f83a2c53j1U6a5e3O=BlA8G45En1C4H315Y9`6<<IT22`2Cg2_15
2P2d121057n27V513<X61X1MQ4e1=241O2P4V5S12V1K93o1^=Q3j2c991n2_62o102JQ27=6ET44Q12119526ET1NOP1AP1
C2534S1T1>=^11g1C\1239Q9d2DZ5QEV5m8789021111;42Y1321d4a4b;V1\1<W1Ai25f8n20V5Y5[4XFX96UA>3I>2^1K1
9o3b1]<f2V22>[2U1P8@4f=93VAT42f7=3a11Z6U6g26d63f5V2R5m3Q9c1DZ5XJm87B021111;42Y132f4a4i<\1<i1i25g
5n2ea1j>3c3IT2R1YJa84f=93[EXDW2n2h6f5V2P9Q9\3d1DZ5XJm87B021111;42Y132f4a4i<\1<i1i25f8ea1i>0g3<<0
OS1R1YJa84f=93;oD`Fn2h6f5V2P9Q9h1DZ5d1cHm87B021111;42Y132f4a4^:Z2\1<i1i25g5n2`3RLQBi>0a40OS1R1U;
c4_:a84f=93[E`Fn2h6f5V2P9Q9a1DZ5XJm87B021111;42Y132f4a4i<\1<i1i25f8ea1T@W3I021T1\Ka84f=93[E`Fn2h
6f5V2P9Q9d1DZ5XJm87B021111;42Y132f4a4i<\1<i1i25d7Q1SDaMT=l5_2eAf9a84f=93[EU4n2[?n2h6n4GV2V6i2Q9c
1DZ5XJm87B021111;42Y132f4a4P9h3\1<i1i25f8ea1Y?X37Z10Z1n1]Ia84f=93[E`Fn26a6f5V2P9Q9]1DZ5XJm87B021
111;42Y132f4a4i<\1<i1i25f8ea1aE\Ka84f=93TCV2T8[>n2h6f5V2P9Q9j1DZ5c1dHm87B021111;42Y132f4a4^:Z2\1
<i1i25f8`3`51aX1YC2OT1n1f5fCV8:4f=93[E`Fn2T6Cf5V2_1`7Q9X=cOn1DZ5c1dHm87B021111;42Y132f4a4m9@Z2\1
<i1i25f8`3`51aX1T@T32OT1e7fCV8:4X2];93[E`Fn2T6Cf5V2_1`7Q9X=E[<aBi1DZ5c1dHm87B021111;42Y132f4a4^:
Z2\1<i1i25f8`3`51aX1YC2OT1e7fCV8:4f=93[E`Fn2T6Cf5V2_1`7Q9X=cOj1DZ5c1gGLm87B021111;42Y132f4a4^:Z2
\1<i1i25f8`3`51aX1i>_42T2e7fCV8:4f=93[E`Fn2T6Cf5V2_1`7Q9X=cOc1DZ5XJh847B021111;42Y132f4a4i<\1<i1
i25f8Q=i>_<Y9R=k1b6R1o>Y;a84f=93[E`Fn2h6f5V2P9Q91P6Z1P6:S7Z8f>_:W67>a412S<IV;8YS1h<W8SDn?1R4AZ6e
<iEe2i80j<a2]4^3G0G1fDZ<n3R[13P6:Qo93P6h1m\82P6fQ7T2P6Z1c2m5mE]1R4S2m1:=Y1m191Q1AQP1a12421E0eS14
k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:Z8VFR4b4FJR2f5o1a9QU1o6d6P8_2[2P6Z10;V2m5d<X9]1R4S2m1:=Y1
m191Q1a2QNa12421E0`3TP14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:b=n@R4Jg3FJR2f5o1a9W2hLP6o6d6P8_2
S2P6Z10b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f
5o1a9QU1o6d6P8_28P60aE1TR5Rh1g<[62P6Rf3R1P6Fd10YMiKg5Zn1l6o;Y20PP15W2_1@8T4R7i2N[6e40A_E]:k?S<U2
P;nF4FP6[20kn1bb3a10k1_1@]4l9NQ;0Ai_1S<\Jh94QH6P6Dbl7WP1U=oQ13P6eZ9oQ13P6_m8U=1P6=P6Tf1T8fBoM\5h
2d?QY2eD[Bi4V4<P6:Tk1P=U5ZDY`2e4`<P4m>bZ17P6DYL[4U2fi6RC2P6m_63P6Qf1ki44P6__6dg2l@2P6Vf56P6YV2d7
ib3Wa114P6n]2QT514P6kd4gT2nC2P6XQ23P6Dbl72P6]h65P6Z7Q2aU5YX14P6ZQ1f9gl42P6Xn92P6U]15P6D`\1Q`6l36
P6]1QV1fh3`\1R_16P6Dh8dMaS1bb55P6\10QV1fh34P6]1QV1fh35P6]1QV1fh3eS38P6S>0de1^D`?S2ck32P6hS82P6jk
74P6e]4a8SL6P6nL[4U2ea5SZ1@P6D1WLg2c1U2b:_a2_K`IaP1PX14m1SCBP6D1WLg2c1U2b:h9lLiZ1_K`IaP1PX14m1SC
9P6D1oN\>_a2be2PX1VE9P6D1e1YMlo2be2PX1VE4P6Dad6PX17P6Dj^6d5KVW1ij1LP6D1oNh7Q;E0Z5<T3]2FP1L>GSm1S
MUS1\1iCK8eLW:m6X>4P6W_6Y5e92P6m_75P6i?`A_OnC?P6D1X@e5j7U1c1f9kf1eMfQ2lk1c9b;:P6eFnZ1TCdKPET?e\1
^EnS12P6o24P6jh5@82P6]Q12P6af63P6Qg5_O:P6D0j3Zf2mV4]KZ531<P6DREV7[4e_1U6d3TDX<cd3Y=8P6D0j3fh7Z53
14P6Dk3fh73P6jc5g^36P6cE3Q^1S\5WD7P6DY[1_U1\KP\1ZT39P6D1oN\a1_^1[`2W]1VE:P6D1oN[7`h2lm11do1VECP6
D1oN[7n3n?jOgT1\5_h11`7_1S6T;ZU1VEVj1<P6D1oN[7hc1gT1km1c7_1cf1VE;P6D1oN[7n3ad2ja3h;R=S88P6FoN]\1
^c1RBYP3]P1S1P6Y3kH42Z@c4h:;m1J\2a4l32g3T5f3>2_C^5m3`EZ2Qe1T5Y@n1U3UNT16hDZ<EP6Y3iZ1\1d<;m1i7l3j
3T5f3`IiK`Z2n1YI]91fDZ<EP6Y3kH42RCk1h:Y2f;2g3Z92_CXQ1`Z2n1U3aOSQ1<P6D00oNlo2gQ1kk2Z531e?>P6D00oN
Ya1UW1\7gQ1kk2Z531e?f3P6Z12M0a1m5mE]1R4S2m1:75U111m191Q1cP1a12421E0X2WB[3h;4k6P4]:_2o4^2f3S10023
Y5<4?n6YA^3718A0;NH71a2[19[2;>:CG<Nb1:H71Ee4@0AZCR:R4b4FJX1H0T3S1U140111002f1a9S6b1hDa84]1\5d6P8
Q2=4P6_i1\Z686P6DnD3_W7W5V2P6Z10b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD71
8BZ1d3[1Q3>NZ1U9aNR4b4FJR2f5o1a9;a4SP1o6d6P8_2_2P6Z10b2m5k8Q=]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j
6P?R2j4^2f3S10023Y5<4?n6hD718BZ1d3[1Q376Ni2d1CGe4i:Z3\@R4b4FJR2b3S2o1a9QU1o6d6P8_2U2P6Z10b2m5mE]
1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:lEd8R4El3FJR2f5o1a9QU1o6d
6P8_2U2P6Z1c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:o;1_BR4
b4FJR2Z2[3o1a9QU1o6d6P8_27P6]1QV1c6b=_T3So26P6c]1k;VFY^513P6XQ2lR66P6Djh1`1VR6J3P6_i1bT63P6XQ2W4
3P6_i1Qm35P6]1QV1oAfV33P6RW1dg77P6D]V1aS10kV5e;:Q6\OV71_ElQ2\h1_\2C=;Q6R4PJa8\g2__1_:O1_OZZ14Q6R
h5OlY2EQ6V555JWMc2kIW<QW2kDV5d1]6GR3_5@VKXX1S21Q65Q6oQ1ob3c\1jA2Q6oR83Q6hh1VZ67Q6V2ZGS=_EiV6TJ3Q
6f2XP84Q6_o3k`1cb27Q6V5nd1[C`[2Tc1lNKQ6XCnF[223f2]3W8MW@S1bY1`1hI^5[T1g2b3;[98j6BQX1_7lW18Q6Q>d6
Y2Y1f\3co2l9CQ6Z20WQ1o21\g2eo1U3d3Q3NGY:0Ae^1]a14CQ6U2n9l5Ab5h:kX1V1TQ1]BR1\K^:PW2`5g=bL0DQ6`1Z8
a;i;X3jB6_ElIlBP_1QDn3T4Q3V1Cm[1S\25Q6QD[R4a_1ol19Q6hd1nZ4T1]2?P3e:]a16Q6eEd7`b6g<[64Q6i^2Yg5C5Q
6ZR6Lg2So3BQ6b1aBo>j1Y16gCVEWj2VGV7\1P;hLb6o:UB3Q6[i2cY53Q6oQ1oP73Q6bX7\J3Q6XQ4fQ42Q6R`4[5n31P22
MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G4
5En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q
1211986ET1NOP1b1C253X1T1>=^11g1C\12392Q6QS8BQ6R10T1li1IT1g3k_2k:oi2o7gBRR13o4Bm13Q6mU5]c34Q6Ul1k
U7bQ13Q6nP6PR24Q6^Y1_g4PR2l1Q6[2f1c40WZ1`13]1i2Q2l@53[1J?^W1Q2P4VJM92j?553g11i2d1:21269D2W7SFh5n
T1c7[5I`<4[5d314P@bA0O1a42S1Q6[2f1YKU2P51T21XGW<6RA2Tg1Q<Y7e6W:YId1P8T2U:mf1d;m1h3i1_1C]31UA83R6
^Q1?1R66R6j3`X68R?WF:R6af1ag1i@U`1X1gG[1mh1k9HR6Y20id11b[1mj2l9?>d5\50Agi1Q3Y4S40g@S5n44U>5R6^U1
bh2FPS12R6iQ53R6WQ4]O2R6nQ12R6oa49R6QKR4RV1hD[^1TP3V?]D6R6Xn2cT1\P3R4mS1<R6]^1f;[CQZ2^1PA1^4bMlN
a7<R6k@U]3Fi4]1n^1gW1l8e92kA4R6f1Xo7d=2R6YP84R6ULl]1ef72R6^o32R6e22R6[23R6PD[R42R6WQ4V>S6760S1C1
10OX1?4811873G301D138k1R14N84R2Y166@762Q8Y10G?263222?3:0498\15854?9j16100@1U1e1R1a1Q1Km13[3K@R1K
8213136K9O1X21k1i1\22<JB1Y73e15EB831223]1N;5@4CT1k241203LGb11@:6CY1GP30A5^1\5JV1;13[4^2a122:]1<>
49i1AA`1;J7W1^2b1\1AS1Q1N75n1I_120;S3Z1AU1127CBFV1Q215933E=;g1972\16847Z1==?2j12Q4L68>o1HP12@544
:J2KS172\3W1h90DQ1Q6Ob2]3R15T2BIP1G::^1224a16X13L^215:256U2l1O:1KZ19BOB1DR122F;J9?BV1g13Y1n4?3D0
>5@92d28^15k2<5:0n14<`2MP222081IEIIF13339C36W14`1BD0^112@>H=691641DC?97?81=Fm2F29_1?8;h1FQ1@2498
24O44G]17;=1=7^18BZ131501Z297R13H19P11:@99>M;37H16Q1973416JS123Ac1Z3>=3Y5S6760S1C30X2?=3@O0T4a1\
3=O2R7k39Q104d2DT2611@W1Z4Q16f2G[61f14X;1Y7R3G6\2555@4^;m=`822:]1<>49i1P3J7T?`5W1:<IFV1a3=S297_1
684P2=?2j12\8CI@54?@9o4a<S8P6R1\6^14j9l1U6_6d83DEJe4k2<5R<F_1^1m2\4841U3_7m3HLM_27;U1^1KZ1550\29
Z1L1X2C>]17Hl1161Q1Z1`5>=eGS6760S1Gb161=1=C1020733@6G5600:2=01T2@<4446632630<@3A417463324:772:@1
2T11?S1N1Z1J3=3836W226352<2:30;01213C74>;044;=8?74=4114100332317522209403R1426166F2<3I685;:4;X1S
1C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94=1:i1Q2154<S1D:4K1E243E40<831Z1<2<>P111272Q1;T1f11Y1
GB?:4H4<5A1G55<5C0E83V28Q1R1@6P1@4:^142A1557966418Q2<O0X1Q21IF:58?Z14992KW1B?11F2;>2=23M2W1c22E<
29[1J0?4=;158?9A5a1Q186h1M:1S1230611T1824263K5@4:253657?4[173G>0;Q2U1AL6P12A;=2j1T4C?=9`1>HI62D1
4G871<DP1:c17@4=<o1U4Bk16JZ1108G111415A>551B181851R11312964:8224N;=09>1?3E2362G0Q121;305E21143E4
19227;06260H07HG:4221710Q1:25?2EF;6E52;k1=01@P10;I4343V1G50B<A8212?22=9BN93515234E54422FV17186?2
J>h1Y1]2a1;=4;L?K212\44l2NZ11=ER1<4235LO<K242<1IEI9?2C1333M36W14?1=@?2C00^112@>=H691641:44S1A?81
=FU28>F299U12<D_18h1@24715271R14G9649=7;=175o1\2d2c2K03154@99>24A?342B51672P1711416I0S123>f1W1j1
7>933E251_9S6770R1G7Z161^2X1?:AV2R14IY1JId187467E11JR3JA3<U10Z163222<T1IX19;8U14=61410033231=53C
W12FZ1P18A9n1Ob4P1f1V1A?7Y4n3ML1:o2>>`1V3j1Y2U288S1c214JT2X14T1OKW1<Q1b3@=j1<V12T1_2L]19Q82Ke2?P
1Db3U4<AR1E6[1R36?a2J:2371JL956i12@M`1S1T2X2V1R1GP8=V4h2Z1@V6[3k428i2M1Z1@S1\20H973LQ1R1@4Kb1973
0HR1S4Ef2:n22:0Y1:C38ER1<=4N0811B2@Q23353?E?L;J7:FU3?]3D@]2?<>2<Y:<O328423R14W1c1K_1ILY1o24g2T1W
2j2:0S1f2P1;T6o3Eh<_1T2B336[1Bb4a18n1R1S61Q8TCg2`A\2Q>Y3c<012D^Nf1Z6f1R<Dj9:e3NZE[`1UHc3VHc7e8]@
Z@m63T6J[W81T64T6V`901^5n31S2MV5n3?n>5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<X17Ii5OBJ5a
4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057Q1l17V513<X61X1MQ4S226O2P4V5S12V
1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b17;253X1T1>=^11g1C\1239RL3U6[^8P]11U62U6VX54U6b^6
\S3]2o3U5ODU?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5
:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5k3T4Q1j@\1\121f5i181436NOR22Z13TZ1V30X
<9k:Y31m3U5ODU?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;
d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9
k:Y318U6bg3iKUk1`b2l4\>Y33U6^T5mY17U6XR72kg10;n78U6nS1P2_d1gV3oh20;8U6nS1P2XLVHgo50;m1U6Z10]2m5m
E]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;o:0;dP1d6P8_2n1U6Z10
]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;o:0;dP1d6P8_1O2
U6Wj86U6\m1m\3Ao40IU6?1X@f>dR1kS1^6lBgb1W2Y:U6Y:o4f2[AQ;m71d1VEc=W1Z[11U6U1U64U2nV1b3QQ1aR3\U1Jc
5U@WP16B7P3k57`2a5l7l41V35b1n91a1]2>?3\1m6C`2S1U64U2nV1b3cS4\U1Jc5U@WP16B7P3k57`2a5l7n4V35b1n91a
1]2>?3\1m6C`2R1U64TY1b3cS4\U1Jc5U@WP16B7P3k57`2a5l7n4V35b1n91a1]2>?3\1m6C`22U6Pn9IDY31U2Q:jh15dU
2SDd121057V3i5g>TS1Q3Z4QEg4i2j=KDY31U2Q:jh15dU2SDd121057V3i5g>\3gOQ3Z4QEg4i2j=R?JDY31U2Q:jh15dU2
SDd121057V3i5g>TS1Q3Z4QEg4i2j=`7ODY31U2Q:Rg1g15fLd8XP1SDd121057V3[1]4g>TS1n1R1Z4X5h?g4i2j=JDY31U
2Q:jh15dU2SDd121057V3i5g>TS1Q3Z4QEg4i2j=PDb5n31S22JV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<<K7Ii5OBJ5_1Q3[17<L?j;a2c537b1U6a5c31O=BT=g48G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V51
3<X61X1MQ4S226O2P4V5S12V1K93o1^=P2P1j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239I
n31V2Q6n3`e1Xm2d121057V3[>iR2g7j4l3Z5a2f>\8X1jR1In31V2Q6n3`e1Xm2d121057V3[>iR2g7j4l3Z5a2SGX1W6bL
b5n31S22Ji1\3n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<=2;?j;a2c53j1U
6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62
o102l27=LT44Q1211986ET1NOP1b1C253N9T1>=^11g1C\1239[]1>X6og2n=Vo3]4P5TT1]9[@UB6Q6:]6:X6n1j:\f1Q`6
i5X4dQ1Q6:6X6n1h<\6VLPb6IX6k12nJXm2_o2_NVIa3T1=^3g2NT1W57Fc1Be20Y2cB\6:X6a1aY1gJ0fX4YAe`1_6`[12X
6`;4X6ib8kIUOCX6j135dDfi5_8di1U3V3X4b1lKW3G4k4n7C9X6\b6d1^n11_6WAZ2SB<Y6c1W_6U[241n4R9nE:^3V34Y6
fY5Z4[i3Q1Z6TY1b3cS4\U1Jc5U@WP16B7P3k57`2a5l7n4V35b1n91a1]2>?3\1m6C`2R1Z6TY1b3cS4\U1Jc5U@WP16B7P
3h4R17`2a5l7n4V35b1n91a1]2>?3\1m6C`2R1Z6TY1b3X6Zm3\U1Jc5U@WP16B7P3k57`2a5l7n4V35b1n91a1]2>?3\1m6
C`2U1Z6TY1b3Z6gY2`c1\U1Jc5U@WP16B7P3h4R17`2a5l7n4V35b1n91a1]2>?3\1h4T2C`2S1Z6TY1b3R`2`c1\U1Jc5U@
WP16B7P3h4R17`2a5l7n4V35b1n91a1]2>?3\1m6C`2\2Z6091OC110VMg9b3[T2T2P<l?S6hIW1\U1Jc5a7T1l2a4_@`:R2
S332B15P3I3=75Q47`21Ma4:a7R2k2V35b1W3Z1[51a1l1@>70602GDOV2f3C2k1AT1[6PDXC1g1>0H>KB3kn1cIZT1R4cB4
o212_110k1>d@g3iD`1V7l;YAY@Z?ZEl1[67g14h2R1OK:k1m5Z1j<1b2e6d3j;iDR1Nb2f5b9l3hB`=c?R553S1;Q27P2R3
2T=W2m3gZ15b4^;i2b4_4`8V80b;U3c?B\1j7[51_@\7[670R1G7Z16_2Y1?:@0V2R14;=Y1JY4^53b10Z163222i5B61410
0:=5MW1T2Y1AOk6P1_:k31:^3>`1S9F8i3O9X3Ba1Kf2]1T2@=j1<V12T1_2Z29]45@HKW12Kd<<AR1Eb1R36?V2l2\1S5W5
9[17Ed1j12Q4K7Go1;]12d4k1d<\11V15W18Z115C^2=0Z13S12Gc1]2G30H0Hl2U22n2Q3;Y1R18E_1a10811B2@a21?E\1
^1Q12l1U1?]3D@O4X1L>4:^8W2O32846_2K242<[2I]2\2;4g21R1=T2o3_8T37Fk1T1K7k9R1U1K2g1:X898n1W1251d4[6
70R1GY451Q1?:@01T2W1IY1JY4^53b10a13222\6g7Ol7WBT1V3g6F8i3b4T2Kf2]1S3j1<V12T1_2Z29m5S22Kd<<AR1Eb1
R36?S5\1e:>L7U4T4K7Go1;]1o1g2V]12;Y1:C38E_1a10811B2@U2=?R2`4e1]3D@O4X1LN^8W332846c32b3L33Q44m5A4
4\6_7B2D:[8^7T2m<W1251`5[670R1G7[5?:AV2R14IY1JX5_43b10a13222<Q4m16611l1W1IZ1P1J9a7P1f1`2U82j11Z3
>>:g:88K7c214T1j12Z1T2Kf2S4=j1<V12ABj49f;`1k4a3<AR1EFKR36?_5P1S5S1T2n19`;Z8@a2P7m4\11X47l4U3a1b1
9730U8V1:W2I;Y1[1E_1a10811B2@Q2A?E?X1R118l3?P1\2D@]2LNf;32=6_2c1U3L33V4l3Y9o3h7LS1d?8l11T68n1T7[
670R2Z1g2X168:AV2W1;=Y1JNi83b10Z163222[10o4@U3T2Y1AX2Oc5m2Y?l12j98i3Ob3T2Kf2a4j1<V12T1j49m5R3d<<
AR1EFKR36?g3[1;P1\8X2[1M_3X5Z49Kg14k1b9k41016<:1341Q142251L01@I611201<64:6154Z1=09>1?3E2:2G0Q121
;302H21143@44122322730606260U;I;Y1[1E_1a10811B2@Q2A?R2V6]3D@Ak1LNf;328423W1T83W9j15;KW5j>122A1=]
3l4CAe5Z1g38n1`2[6Q2h5c33OW2Ob3R3V1R3Gj6Q20V1o3P2`3m=f3g18P2g16\=h9U1B[:]3`<Z2M=`3c1^5<R=k63fDEO
50YY1S1m1j3S1R2>U1W1`107T2b5GmC[3`1e15R7a2\2n;b1`22g2bG0k3:[6gU1RR3f>Re20a9QIDU7@[6h?1lIY141VHWS
2lT30fR1V50X<TR1e1[6Q2WMj5QW1X^2[F422291387:92;14232L;8BT9;2^6h8e1FP3R5\33c1c:21T4h6R2bEl423^81M
[6l7k5Y5P4m^1T6o`1j1e=Q:e7b32l@mKe1iGb1X3V34WX1k6:m@S>\5O6[6h1m^6lOfP1c8K[6h?1ZP1c=T;VT1aL21bAT`
20S:bHR2W2Kb224c6e5SMU2V3P7U2[6Q2\938f2l1[5D\1]5V5l1[7]3i4k3HIU6Y3e341_Om2CZ4R15Ag;DMl31M_1WCh6X
5Q4a8W1Y31aU1X3o6R450\1Z2Y4o3nFa2]4_1\5e5j7b1\=Q2a1i9U8A[6X^1_HjJb9jCm4g80KU8fNTZ1ZQ1i2k8jP2K[6Q
2`IT:S6Ic2hCUV1S5Z<l1Mm?dS1`3U2_\1R5fE[1T8a6mE`4^FX2W1[6Q2S;h3j2f2`6[5]9\4j3h3S`1J31`1O3X4d<Mf1g
6T60nM\i1R:e2S4n:b4Da9lDP1`4PAX1[6f5T6d:\17_Gn@i4d@Q9b6d:\:T1DMl3fBW2a2o=T:GOL6Z`1Q8_1Y7Y:SAP2d4
[=4T30h3@[6\LlBhCfMhLY?m6jNR1Fd1f1m2\S1k?A[6[Z1E41Yb1k<VI2Y7j8S2SZ2d`1_>_<eE=[6^;oS2R;P3^>mBV=cb
2f:R2Bmd2H[6l;e;]7S6\1Z>P5U2g4b<1kK_6PLS7fc1gA8e17h=n3aO?[6fe2S`1nd1cFlCh4;SX1j2Z3mOm5?L=[6Q2n=c
52o1Y5Y4S:a4f1Z>Qg2W2[6U1]2m5mE]1]3U2Bm1:=Y1m1]23V5]5JR4l?a12421E0fZ1W9f<^2f3S10023Y5A?n6a<j3c41
8m1QD]5l1F_Fe8FJR2\274Db11Bm2c8d1\Z1d6P8_21[66[6^H`Y1jl3l33:[6i1kX8Y8V7gF1\<2_31[6R1[6[8UX1PLdZ2
_ADbU1US22Y8491o3h3Z6=X3f3b2\1Y7P;=85a10311D9P1[6h=`Af2Y1i1W1VAo5Q[1AiEe=k_1e2;2C2g5hZ223^812g2e
5V7lHB\94[6^HaY4jP18[6We1l@g1Sj2jP1cb113[6WV14X2[6P9e6T>h?2C3AId3Y1X4k2Q4R6W3i1b1_3RIU:2e12Gj8S6
Z4V;g4`84j159T1I43Z>X;m>e5m7Z1:13R8e;g2KW2P3\1m1U1X1M3408123H];dV1n2XB3[6VV2TP2:[691oNlo2l\1jIkf
1VEP>3[6o1]c99[6o1UT2U_6i1_E^4X4\GW6[691OEQ1Ah;3l3<e1P1^1i1Q3k1@c1HK<D141172=D96>6P5b51^1OW2`4j2
j1j1GB1W4?Q2S2;2HS25o1P1_7I\1P2_;k1l2@K`1;Y1>l6U12Dg16V1f4EGO4P2e1l1@0Ch1_3T3;e1e1R12`5ER1@Q9MO^
1V5\2c61c24b2<1<=E1X1R11b1W6i109LT3B9Z1A=2@Q20`12>e1=V1J@84_4S5\1i8i20e240H4h1145n5V2^1CW3T1U475
l6n3F=P5V3S2m2S3i1_=0V1072\2Z2m38244a1AR1:a3[6Q210b=j@D1^13I141118=U10R1^2H1<?N3_5;862T4^1_3[4_1
]5a4k1S14P34a9[:U1f1V4Hi7PCV6f5<:Af3e8R2kJ=4JT21b110T1F>Q1Kb2b3U3P26946B0`5]30k5EY3]:U9T7n82X4o9
c2T9m9\1Z52302j2\16o1Y1n2W4[67S1C30X2?A@O0Lh7LW3g8b1<m14A7V13I141136=A=e1;a28?64FR6d4^1_3k5Dn2X3
j443D9_7V;a4U1f1o4i7Q3f2JR2Y:V6]1I^3<:A02V2Y107W>T1Q4J5_129a3m1j12U8c6P>?T1R;[1Jl1]1h3U4Q4g6n2e<
^25@2X3\138Z5j3[1d7e2\5b4V36S1b4H\16Y3c5`5>C[6T2b=PCYDj:U@Qm1oc1dAU@gW128fS1V3f6\16U2[673OE1O2U=
3j2o;[1P1o1^7oV1T1_9b:hGNc6OK_8g1b3_HkQ1U7S3a1bZ1W1j4_1c1^1d61g5FY32^1l1k2^4Q2Y;`3J<07JKP13_2h34
4a1>2>N`3[67S1g12>a4d3=V12g23c5b:P3^7?T8U3\6P51n2W1@Q2_2S7;V66M4@;Q1^<n1m8_5a12JU3g3R4AK_38f4g1j
2<:_HRD12GGS<n49c18=e2a1P1Z19k24R1n23g3;f2]4U70a75]6W1@3U4j45V6i5b5e2R2^4Q2j>W107j4@m34a1>2R1P1[
6[1dM[<V1X3X22[1hIeH1X]1g2_`1a>NP4HElM\5YFi1dI9^>:e82i38Y3[691I]2_3]2l5U1e5^2[5U13]1]3h2m1:=Y1m1
Q20o4n6Y5P<8Gc1a12421E0`6Y9\>^<9[2k5\=g1FP3?5S10023Cl1:]2A??^6\@c418m1U2j7P:^?R?9[89<<=V1Kl1?746
7FQ115<P3`8LT2U:k1R2eET5d6P8_29[6UX2`IY`2e4`<nB[IVA7[6`5^1<g`4ZBS46[6`5^1<RS5S4;[6k1k_3n]1V2b`3g
;Y5R4]CE?[6`L]4P4ck3Y1nX2TV1^1V6j:R4SDP5U22[6ic72[6gZ93[6Q2bh92[6iR:2[6iR:2[6Qo96[6jS2Za3Vd1P]1c
X14[6be5^Y4m47[6kf8R8lO>d4T6Q4U5U1>U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P
5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1I^5T7V5P8Q1j@\1\121
f5i181436NOR22Z13WDSI0X<9W2>T8Y31[1[69`9aKA_7f8n9f7l4UN13Y2R62k1<>VJU9=]2]4P1j1QIk1d35m2U2:[=d:X
KZ1@^35k2j63W1[691oNPCl7Q1S2>`3Y4i3g3T=TDf7k8h5Y<l7BS:W>k1fDh<VKZ2^3i4]1U4E>312Bo>N[69g1U2i8d2\Q
2[3lDPP1k>1]45i12mY1h<S4RGd13;U3f6Z5312BS2[6351e1BW8^DT1b7U4?m1Y2_2f4<`3h182CP1[11Ei3k8V82lL2S;d
<R4\Km40f1l3c6m1:b7^7R6j19Ac1b2R3a6n=\3g3T13:^1VEo2e1Z9kL7X?N[6\;Q2Ka:o:o=XEf5<\BI]83b=W<NR3]1HR
Ahf1SBi2hITF0?h<^;N[6Z>\;ZL]@d2\1f60`9Q2\8<g6\G<e3X1`6`5_T2d:3W1aU1`:kHo51]A2[6Rl62[6_d1\5[60n1h
1702[1K:^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2c2066;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g
116X1B9C>X4Q3Q2T1g1i3a13]5@3g1Q1\1Z1313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3C;>7131KV4V22V4:4Z:7E
k1h5d3e=o1m4W1W402KHI^43S3;46MW1o=k39_6X115R2Y11i2V3f1U12o1_6W5[60g3702b2^;8h5@X7L8D0h217J`42R1S
1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g116X1B9C>X4Q3Q2T1g1i3a13]5@3g
1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3C;>7131KV4V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI^43S3;46MW1k
A9h715R2Y11i2V3f1U12o1_6W2[67S1Gi1P4\3`4o3i;Y4m1X5m:Z<1X6c3`:bOAd12d?b6n6]:l8T2]1@m2Y>W2Q113415V
1f11R172@?b4Y1g1Q1f36e2mDm5S9SA2_:Q3mFY3U4d3W4d:W125k1[67S1Gj5\3`4h5P8`=1aMb4lHX?NV22WFYJS4WA_34
1X47P7g1Q1m3e2P8DW<cHa72g5A[2k4mFY3M600C6;g6l2m7f2W1251H[6o11^1S_1F?mCFW3\1RZ28X4Wc1j10`1U6ki1A[
P1m1l4:[6m1iW2h`6Q3082Z3];2[6`j8;[6m1dk892Z3Y4S7RB>^3:[6m1dk892h>RB>^3U1U5\6g3702b2^;8h5f88Di217
J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:1==]1054c8o52R6g116X13>9C>X4Q3V3g1i3
a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3C;>7131KV4V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI^43S
3;46MW1kA9h715R2Y11i2V3f1U12o1_6V5\6g3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:J
H35^1Q1^1V2o2H>>Cg5:1==]1054c8o52R6g116X13>9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1
`1Y1b1Z2m3O>7131KV4V22V4:4e3d67Ek1h5d3e=o1m48NW402KHI^43S3;46MW1kA9h715R2Y11i2V3f1U12o1_6U5\6g37
02b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:1==]1054c8o52R6g116
X13>9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22V4:4Z:7Ek1h5d3e=o
1m48NW402KHI^43S3;46MW1kA9h715R2Y11i2V3f1U12o1_6W5\6g3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6D
l2d266;CR3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g116X1B9C>X4Q3V3g1[3=a13]5@3g1i3313e1S6j1Q1T3S
1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22V4:4Z:7Ek1h5d3e=o1m4;KW402KHH03Z43S3;46MW13gA9h715R2Y11i2V3
f1U12o1_6W5\6g3702b2^;8h5f88Di217J`42R1S1l7j1Q1Li2>c1<3\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>C
g5:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V
22R3S1:4Z:7Ek1h5d3e=o1m4W1W402KHI^43S3;46MW1W4c=9h715R2Y11i2V3f1U12o1_6W5\6g3702b2^;8h5f88Di217J
`42R1S1l7l2W2^1>c1<3\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g116X1B9C>X4E[2V3g1
i3a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22R3S1:4Z:7Ek1h5d3e=o1m4W1W402KHI^
43S3;46MW1W4c=9h715R2Y11i2V3f1U12o1_6T5\6g3702b2^;8h5f88Di217J`42R1S1l7l2f3>c1<3\2]1KU6Dl2d266;f
3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101
B0LX1`1Y1b1Z2m3O>7131KV4V22R3S1:4Z:7Ek1h5d3e=o1m4W1W402KHI^43S3;46MW1kA9h715R2Y11i2V3f1U12o1_6]5
\6P2f1702b2^;8`57f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52
R6g1163T1B9C>X4Q3V3e11P22e1a13]5@3g1i3313e1f5<j1Q1T3S1G3g2M5R101B0LX1`1Y1b1Z2m3O>7131KV4V22V4:4Z
:7Ek1\2[3d3^7V6o1m4W1W402KHI^43S3;46MW1kA9\6[115R2Y11i2V3f1U12o1i3e2V5\6P2f1702b2^;8h5f88Di217J`
42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g1163T1B9C>X4Q3V3e11P22e1
a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI^43S3
;46MW1kA9h715R2Y11i2V3f1U12o1_6Z5\6P2f1702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl28[266;f3LS10Z
:JH35^1Q1V17V2o2H>>Cg5:?=]105h8o52R6g1163T1B9C>X4Q3V3e11P22e1a13]5@3g1i3313e1S6j1Q1T3S1G3e35R101
B0LX1`1Y1b1Z2m3O>7131KV4V22V4:4Z:7Ek1\2[3d3e=o1m4W1W402KHI^43S3;46MW1kA9h715R2Y114d2V3f1U12o1_6U
5\6g3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6
g116X1B9C>X4Q3V3g1P2h1a13]5@3g1i3313e1b2S3<j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22V4:4Z:7Ek
1h5d3e=o1m4W1W402KHI^43S3;46MW1kA9P6g115R2Y11i2V3f1U12o1_6W5\6P2f1702b2^;8h5f88Di217J`42R1S1l7c6
>c1<3\2]1Ki2[3D_1\1d266;f3LS10Z:JH35^1Q1^1V2o2H>>Cg5:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i
3313e1S6j1Q1T3S1G3e35R101B0LX1`1Y1b1Z2m3O>7131KV4V22R3S1:4Z:7Ek1h5R1a2e=o1m4W1W402KHI^43S3;46MW1
kA9h715R2Y11i2V3f1U12o1_6M_60nCW;Q8_5Q32[3d1k8;;2b3f8o>aGc4h16j3ji1c6Yd1h?cKk>POX3c6g1On7@j1Q3U5
Y4n1e5R1<M9o21=d2<;?B3i5;W17n1e1JQ41A:?_2j11:e82P2j84U4RR1k8;P1j1i23=c3b2_32V1Y1n2@b2d3kR1V3S1b2
W1>Mk15P5DQ1Mf1S15f5b:\1i1g??Z1V4j65h<b6k<b7Z1370U49b9]1o5`1P1e600a8]Fi7\62U5fT1m2[;a;\5O\7\8UBT
7iW1U<aJ\3l9Z5312^7l5V2X\18e60jV1_6V_6Z5318e6fa3[j2_`1Z534B:e6\Q3l<Y4mV1PS3Z534B7e60jV1fe6Z531>e
6ki2Z5WBkE1PHQHORT2H1m5k6?e600oN[7m6iCY:hEeMcm3Z531e?9e60j3\m23Uk4Z5318e60j3Zf2[R5Z531:e60F0QV1f
h3Pm2Z531?e6g1ZW1e3lZ2TQ1m2kW1n;f7U4QQ1YB0c^13e6Sf6^V18e6i`2]W2ZT3Z534Bg3e6h61b3`9;k20X4Q1Mf3a2X
1g1P1]3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBn1GT1_;\5j3b6R50O`<`1h6X3_7Q1V4Bc3>I1@OS1R22V2m2U1Z
2`:Z>2P1\4T2]1^4V1c1KV<E050o10V28JlF@b5Y2DT1@f1d4=D`4c25l4j2YNl2d2\3e61e1Q33[B>X4@1e1F27@\2<S1V1
C0R1P3a5X11>29X7@D1o1U1`1S12Dj:k1X3[534W?0g8Y5h2o4U2R13c6i1l8:Q1O1Q1h5G[>S6k6n2e3FT2]1Y7K[9Z2653
18906U1J\KS84I;<\5F1P30k33U7iDn4[6Z5242g:7e61oNlo2be2PX1VEFe61oNjBE0Z5<T3]2Fm1>km1SMbT1iCK8eLW:V
E;e61oNbV2YI\5Z8[Z1eGi]1VE;e600oN]\1^c1cm3Z531e?:e60GQV1oAfV3Pm2Z5312e6bl76e61oNlo2cm3VE7e6]]10[
Bgl5VAn5:e6HQV1[c1`4]]1[C\T2cHT43e6ca1nZ66e60al7Z531U2e6E10`2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS
14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJV1Kf5o1a9QU1o6d6P8_2;e60F0QV1`Y1U_2Pm2Z5316e6G0
QV1fh3Pm2:e6G0o7dM<h:[Hae2Pm28e6G0dU1<TS1ae2Pm29e6G0o7dM<TS1ae2Pm25e6ca1o]2l3Qi39e6G0QV1h:la2PL]
f1bV15e6HQV1fh3Pm23e6Z2Wj73e6ad1PX63e6`S4Qi37e6HXP1h5fh3Pm2d68e6G0a1_T1f=oZ3Pm25e6Yg4@2dT33e6oe6
bV13e6lj1eQ67e6G0QV1QDdT3Pm27e6G0QV1fh3jf1UV13e6\f6UV15e6[j1>gQ6i66e6HQV1fh3Pm2i64e6Z2Vb1PX65e6]
V1S>XX4go13e6]V1Tf6Eg6oNaQ1P5Yi1bY1eKb:i6T8eU1S<U2Y;C;Q6T7n;2d<8g6oN[7`h2lm11P9j[27g6oN[7n3ad2fZ
4S88g6oN[7n3T:\Z2km1nd2V4U5d1^1b<7K47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d
3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;U1h4T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1k4X2k1i7\1
\121f5i181436NOR22Z13nJ9k>V30X<9k:Y31l3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^
3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@
\1\121f5i181436NOR22Z13[]10X<9k:Y31\6U5d100V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482
CC15P1L1N1H:128ND;;237<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1a262o1d8;260:3L:0d5:3B:C5^6E=R2T20U1;2
9>a11d1[2U1><4221?Z6l4n5Ba2`4@MDb57OW4f4_1DDU1IR5b3d307C`1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3
;c8VDAd>M0Y1n:9k:I_211P6U5d11V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12
W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1a262o1d8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221
?Z6l4n5Ba2Q5MDb57OR2T2f4_1Y1U1IZ<07C`1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8hDb?0X<9k:I_211Z6
U5d11W1n1U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2
]3Z30d1>U3b58Z2W3^1a262o1d8;260:3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d1c1GU1><4221?Z6l4n5Ba2Q5MDb5
7OW4f4_1Y1U1IZ<07C`1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8f5c8]6P6a90X<9\5^5I4Z211W6U5d11V3U2
c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b
58Z2W3^1a262o1d8;260:3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1
IZ<07C`1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;R7`1hDP6a90X<9^:<F2_211P4U5d1U?47?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;b1337R14\4:3MC5^6E=R2T20U1;29>c1d1[2
U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31o5U5d11V3U2c9247?2^11>F
Y220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1a262
o1d8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3X5T2BQ1
j@\127Q121f5B<>:81436NOR22=L3;c8hDb?0X<9k:I_211\620Q5d12U3U2f9479132^11>P320=@438:22I7c2S1k14041
234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j7I;26;3L:0d5
:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OT2R2f4_1Y1U1IW7V1k307T2Q3P8Q1j@\1:>2?21X2
Y33@85>:81436NOR22=L3;]9aS10X<9k:I_21m3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^
3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1IW7[5V5P8Q1
j@\1\121f5i181436NOR22Z13[]10X<9k:Y31n3U5d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5
^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OQ3U1f4_1Y1U1Ic<V5P8Q
1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31h4U5d130S3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<h
60Z2B3P5^3W<a2[1Q2Z30d1d3b58Z2W3P462o1d8;26;P1;P1>T4:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n2o2Ba2
Q5]7OW4f4_1Y1U1IR5W707C`1Q3P8Q1j@\1\121f5i181436NOR22Z13;]9aS10X<9\5^5I_21^4U5d13T3l;47?2`1>P320
k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2]3Z30d1d3b58Z2W3P462o1d8;26;P1;d5:3MC5^6E=R2T20U1;
29>a11d1[2U1><451?W;n5Ba2Q5]7OW4f4_1Y1U1IZ<07C`1Q3P8Q1j@\1\121f5i181436NOR22Z13;o\10X<9k:I_21`4U
5d13T3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2]3Z30d1d3b58Z2W3m1R262o1d8;26;P
1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n5Ba2Q5]7OW4f4_1Y1U1IU<407C`1Q3P8Q1j@\1\121f5i181436NOR
22Z13;o\10X<9k:I_21e4U5d13T3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2X1221l1Z3
0d1d3b58Z2W3P462o1d8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n2o2Ba2Q5]7OW4f4_1Y1U1IZ<07C`1
Q3P8Q1j@\1\121f5i181436NOR22Z13;]9QG_<0X<9k:I_21n3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1
DV1<T9B3P5^3W<a2[1Q2P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n2o2T3Q5]7OW4f4_1
Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31c4U5d13T3l;47?2`1>P320k2P606234@3W11n14;W115m1
P1J:\1DV1<T9B3P5^3W<a2X151l1Z30d1d3b58Z2W3P462o1d8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;
n5Ba2Q5]7OW4f4_1Y1U1IZ<07C`1Q3P8Q1j@\1\121f5i181436NOR22Z13;]9QG_<0X<9k:I_21j4U5d13T3l;47?2`1>P3
20k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2X1221l1Z30d1d3b58Z2W3P462o1d8;26;P1;d5:3MC5^6E=R
2T20U1;29>a11d1[2U1><451?W;_2>R1l1Ba2Q5]7OW4f4_1Y1U1IZ<07CT128Q3P8Q1j@\1\121T3a2i181436NOR22Z13;
]9aS10X<9_5[5I_21`4U5d13T3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2[1Q2Z30d1d3
b58Z2W3P462o1d8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n2o2Ba2Q5]7OW4f4_1Y1U1IZ<07C`1Q3P8Q
1j@\1\121f5i181436NOR22Z13;o\10X<9k:I_21i4U5d13T3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<
T9B3P5^3W<a2X151l1Z30d1d3b58Z2W3P462o1d8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;_2>R1l1Ba2
Q5]7OW4f4_1Y1U1IZ<07CT128Q3P8Q1j@\1\121T3a2i181436NOR22Z13;]9aS10X<9_5[5I_21X620Q5d12U3U2f947913
2^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d
3b58Z2W3Y1f262o1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IZ
<07T2Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;o\10X<9k:I_21[620Q5d12U3U2f9479132^11>P320=@438:22I
7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20d1d3b58Z2W3Y1f262o
1j7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IZ<07T2Q3P8Q1j@\1
:>2?21X2Y33@85>:81436NOR22=L3;o\10X<9k:I_21o3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T
9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4JDY1U1Ii6e1
S4V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31n3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1
<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ii6
e1S4V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31n3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1D
V1<T9B3P5^3W<a2]3k1T3d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U
1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13nJ\B0X<9k:Y31m3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1
DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;b13;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U
1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31m3U5d1U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1D
V1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1I
c<V5P8Q1j@\1\121f5i181436NOR22Z13i9aS10X<9k:Y31m3U5d1JZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1
DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1
Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31Y620Q5d12U3U2f9479132^11>P320=@438:22I7c2S1k140412
34@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1f262o1j71G;26;3L:0d5
:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OW4f4_1Y1U1IZ<07T2Q3P8Q1j@\1:>2?21X2Y33@85
>:81436NOR22=L3;o\10X<9k:I_21m3U5d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3
P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f
5i181436NOR22Z13[]10X<9k:Y31R4U5d10IZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3
P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f
5i181436NOR22Z13^7WFd?0X<9^:<Fb21o3U5d10IZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W
<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1
\121f5i181436NOR22Z13[]10X<9k:Fb21T4U5d10IZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<i6:o1B3P
5^3W<a2:R3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q
1j@\1\121f5i181436NOR22Z13[]1058V;B9k:Y31\4U5d10If;2`247?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV
1<T9B3P5^3W<a2:1P3W4Hd3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20;I;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U
1Ic<V5R2V5FQ1j@\1\121f5i181436NOR22Z13d@fL062Y;D912f:Y31o3U5d10IZ>47?2`1>P320k2P606234@3W11n14c1
15m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7O
W4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10>i;9k:Y31o3U5d10IZ>47?2`1>P320k2P606234@3W11n14c
115m1P1J:\1DV1<T9B3P5^3W<a2]3W4Hd3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]
7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31R4U5d10T?47?2`1>P320k2P606234@3W11n14c
115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7
OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]1058V;B9X1[3V6Y31o3U5d10IZ>47?2`1>P320k2P606234@3
W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n
5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]101V<9k:Y31n3U5d10IZ>47?2`1>P320k2P606234@
3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;
n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31n3U5d10=f>47?2`1>P320k2P606234@
3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;
n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31o3U5d10IZ>47?2`1>P320k2P606234@
3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1\87;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g
;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31o3U5d10IZ>47?2`1>P320k2P606234
@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g
;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9]8]2Y31Q4U5d10IZ>47?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5b211GW<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1
><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31n3U5d10T?47?2`1>P320k2P60
6234@3W11n14c115m1P1J:\1D1T1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1
><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13[]10X<9k:Y31V4U5d10T?47?2\13>P320k2IV
506234@3W11n14KG15m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3h2W162o1d8;f1;d5:3MC5`5M0D=R2T20U1;244>c1
T1?[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121f5i181436NOR22Z13mP1]<0X<9k:Y31S5U5d10_1i8j447?
2`1>P3204f2P606234@3W11n141a115m111L5D:4W1?414O<T9B3P5^3Q3U9a2]3P5i2Jb58Z2OW2P462P1Nd8;f1;d5:3MC
5^6E=R2T20U1;29>c1d1[2U1><:1g;T1i4T3Q5]7OW4e31N_1CEN103I6Fe;V5f44T3Q1i8i3V4HC\121f5i181436NOR22Z
13`2jZ10_2V1e1A3MW59k:T3031o3U5d10T?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5
d3b58Z2W3P462o1Q5b3;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ic<V5P8Q1j@\1\121S
3b2i181436NOR22Z13[]10X<9k:Y31S6U5d100V3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P
1L1N1H:12W1DV1<T9B3CL]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1a262o1d8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[
2U1><4221?Z6l4n5Ba2Q5MDb57OW4f4_1Y1U1IZ<07C`1Q3X5T2BQ1i>0o1\127Q121f5B<>:81436NOR22=L3;c8hDb?0X<
9k:I_211R4U5d10IZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P462o1d8;
f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ii6i5V5P8Q1j@\1\121f5i181436NOR22Z13XG
RF013R<9k:Y31V4U5d10IS;V347?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3P4
62o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;_2^3T3Q5]7OW4f4_1Y1U1Ii6e1S4V5P8Q1\3e8g4\1\121f5i1
81436NOR22Z13XBRK01V<9k:Y31T4U5d10IZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P
5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;_2^3T3Q5]7OW4f4_1Y1U1Ii6e1S4V5P8Q1j@\1
\121f5i181436NOR22Z13mF]EO01V<9k:Y31P4U5d10IZ>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5
^3W<a2]3P5d3b58Z2W3P462o1d8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OW4f4_1Y1U1Ii6i5V5P8Q
1j@\1\121f5i181436NOR22Z13[]101V<9k:Y31^4U5f1V3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1
L1N1H:12W1DP=]1Q2QI0S2Q9Z2W3^1k4P9260:3L63371<U53Bc7E=R2U2a129>a11d1[2U1><4221?Z6^;a2Q5MDb5SD6h2
W40K`1Ah7T2S<[6\127Q1^6<>J3[4=\1c8a3VAU>Y1\H_211<2o6E4o69;W[9BP7X1b8gP2e@Q1\b3@HT;eQ29Z3`:[1R2U2
kE3P7lU9mI7P7]R3oCcl4g2T;P44P7\S9\1d94P7Ya5Wf1ee15P7cQ1dh3U\4_N\5n31S2MV5n3?n>5:a264f1404^1:6;40
6X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P
2d121057n27V513<X61X1MQ4S226O2b2N>V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1
>=^11g1C\1239\5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a
2c53j1U6a5e3O=Bk;P68G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3
j2c9Z3V1X52o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c5n31S2MU1P4n3?n>5125a264f1404^1:6;
406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1f3^2a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_
152P2d121057n27V513<X61X1MQ4l1626O2P4V5S12V1K93o1^=Q3j2[2W7Z3_62o102l27=LT44Q1211986ET1?>OP1b1C2
53X1T1>=^11g1C\1239k=T3[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a
4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K
93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c;]5n31S2MV5n3?n>5:a264f1404^
1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1]8\3a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2
Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C\1239fn1[1]5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<\1]8\3a2c53j1U6a5e3O=BQ2j?8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S
12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239fn1]5n31S2MV5n3?n>5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6
^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62Y1E02l27=LT44Q1211986ET1NOP
1b1C253X1T1>=^11g1C\1239V97`5n31S2MZ1k3n3?n>5:a264f1404^1:6;406>IF4D157271i11P1S111O015EU1<X17Ii
5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2W2h1
V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239gZ1Z5IT8n31S2M>]2Y2c3
:?n>5:a264f1404BK:6;406X1F4?4157271f121P1G:0118=801535;;I6210X17I`11V4J4BJ5W3Y1[17<\1j;a223Ca124
21E0R23j1U6U2[3AS3O=B]3a1Df1`:8G45EV1GC4H315^3j5m6P3=P2?C_224N0023752P2d121057>A?]17d48813<X61X1
MQ4S226I524a2Y1918m1c2S12V1K93o1n1f9h1Q3j2c9Z3_62o102U1f17=LT44Q12119526@4T1H5OP1574OC25361B29T1
58==9001981g1B0\1239W3Z4a4R90PJd6j3U4_2c5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a1o2[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6V2W1`2Cg2_1526i1d121057n27V513<X61
X1MQ4S226O2Q1n2V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LLW34Q1211986ET1>?;CP1b1C253X162J>=^11g1C\1239l5
n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5B2I1T2J[17<=2Kj;a2c53j1U6Y
57e3O=BlA8G45En1C4H315Y9m6V2W1`2Cg2_152P2d121057n27V513<X61X1Mm33S226O2P4V5S12V1K93o1o4`1m6Q3j2c
9Z3_62o102l27=Lb1a24Q1211986ET1N;CP1b1C2534S1T1>=^11g1C<O239b[1Q?\5n31S2MV5n3?n>5:a264f1404^1:6;
406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_15
2P2d121057n27V513<X61X1MQ4S226O2f1Y2V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1
T1>=^11g1C\1239`3[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=
Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239V;\5n31S2MV5n3?n>5:a264f1404^1:6;40
6X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P
2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1L7>=
^11g1C\1239fX1^5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;
a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j
2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239e25jK^2^5n31S2MV5n3?n>5:a264f1404^1:6;
406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_15
2P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1
>=^11g1C\1239\=lGT>h<`5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[
17<\1j;a2c53j1U6a5>V3O=BlA8G45EV1GC4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K
93o1o4^2o5Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP16[1C253X1T1>=^11g1C\1239We1]5n31S2MV5n3?n>5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6
^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226J212T2k1V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1j;a2c53j1U6a5e3O=Bo5l;8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5
S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239`5n31S2MV5n3?n>5:a264f1
404^1:6;406X1F4:9157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BS?Q11d18G45En1C4H315
Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1o4^8Q3j2c9Z3_62o102l27=LT44Q1211986E
T1NOP1b1C253X1BA>=^11g1C\1239\5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4:9157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V
5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C2534S1T1>=^11g1C\1239\5n31S2MV5n3?e7X75:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<=Nj;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9
m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NO
P1b1C253X1T1>=^11g1C\1239g5n31S2MZ1k3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1M511O015EU1<X17Ii5O
BJ5a4[17<\1j;a2c53j1f3b1KU2i2Ae3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27;j413<X61X1MQ4S226O
2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253N9T1>=^11g1C\1239Q?eKc2G0a5n31S2MV5
n3?i42V2j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=B^:]
78G45En1C4H315^1j7m6^3`2Cg2_152P23`121057n274Q513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l
27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c5n31S2MN@;Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513
<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239i>P?
_MLn25\5n31S2M_1f3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j
1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_
62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239i>[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n
27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12
39Q6[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a
5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o1
02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239fQ1\5n31S2MV5n3?n>5:a264f1404^1:6;406X1F42A15727
1i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27
V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2]4U5Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12
39[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e
3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2^3AV5S12V1K93o1^=Q3j2c9Z3_62o10
2l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239]5n31S2MV5n3?GV>5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1_1Z:a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5
13<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NF8P1b1C253X1T1>=^11g1C\1239^
5n31S2Mi1\3n3?DY>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1_1Z:a2c53j1U6a
5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o1
02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239b[1^5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4B115727
1i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1V51a6a2c53j1U6a5e3O=Bm8n88G45En1C4H315Y9m6^3`2Cg2_152P2d1210
57n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C
\1239\5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6
a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o
102l27=LT44Q1211986ET1?>OP1b1C253X1T1>=^11g1C\1239e2[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D15727
1i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27
V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239
e2[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1S7f4a2c53j1U6a
5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o1
02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513
<X61X1MQ4S226O2Q2n1V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5
n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=B
lA8G45En1C4H315Y9m6^3`2Cg2_152HW1d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27
=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239_5n31S2MV5n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S1
11O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61
X1MQ4S226O2P4V5S12V1K93o1o4^8Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP18Y1?32403X1T1>=^11g1C\1239^5n
31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bl
A8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1`6m6Q3j2c9Z3_62o102l27
=LT44Q1211986ET1N;CP1b1C2534S1T1>=^11g1C\1239VY1d5n31S2MQ1T4n3?n>5:a264f1404^1:6;406X1F4D157271i
11P1S111O015EU1<X17IY1_4OBJ22a4[17<=2KP2i9a2c53j1U6a5e3O=B^9]88G45En1C4H315P7X2m6^3`2Cg2_152P2d1
21057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11
g1C\1239`5c8\5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2
c53j1U6a5Q1c2O=BP1k@8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q
3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239_5n31S2MV5n3?n>5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d1
21057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=Lc3@4Q1211986ET1NOP1C0MC253X1T1>=^
11g1C\1239`7V>`5n31S2M5P5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j
;a2c53j1U6a5e3O=BlA8G45En1:84H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q
3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239S7P>b<Z1Q6n31S2MV5n3?n>5:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17I]1[4M1BJ5o2MC[17<CHj;a2c53j1U6a5e3O=:51Le3j:^283C125En1C45
B315^2j6m6^3\1S1Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1l4c15g6Q3j2[8W1Z3_62o102l27=
LT44Q1211986ET1NOP1b1C2534S18K>=^11g1C\1239gj1i4[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513
<X61X1MQ4S226O2P4V5S12V1K93o1l4a8Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5
n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=B
lA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=
LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c:[5n31S2Mi1\3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X
61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239_6n31S
2MV5n3?[8b65:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5M1BJ5a4[17<\11FQ;a2c53j1>c1R4a5e
3:6==?2L3k@8G45E4i1C4H315Y9U54b1Bk23G5>1MC3>T2_152P2d121057j1S17V513<\2R2h11X1MQ4S226O2P4V5S12V1
K93o1k8b4Q3Y2@c9Z3Q3]32o102l27=6ET44Q12115386ET1NOP1b1773253X1L7>=^11g1C\1239VY1R1=ZE]5n31S2MV5n
3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1
C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=Lb1a24Q12
11986ET1NOP1b1C253X1T1>=^11g1C\1239k21[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S
226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239^Kb5n31S2MV5n3
?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bj<Q58G45En
1C4H315Y9m6^3`2C3c2_152P2d121057n27V513<X61X1MQ4S226O2Y2f1V5S12V1K93o1^=Q3j2c993l2_62o102l27=LT4
42N211986ET1N;CP1b1C253X1T1>=^11g1C\1239l@[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111
O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1
MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239b[1a5n31S2
MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G4
5En1C4H315Y9m6S1Z2`2Cg2_152P2d121057n27V513<X61X1Ml1T2S226O2O1n2V5S12V1K93o1^=Q3j2c9Z3_62o102l27
=LT44Q1211986ET1>?OP1b1C2534S16M>=^11g1C\1239W6n31S2M@e4n3?n>5:a264f1404^1:6;406S14F4D1227271A6P
11P1S111O0151CU1<X17Ii5OBJ5EI@Z25V147<\1j;a2Jh43C1T1U6a5e3O=BlA8G45En1C4H315Y9m6S12T22`2Cg2_152P
2d121057n27V513<X61X1MQ4k1726O2OP3V5S12V1K93o1^=Q3j2c9Z3_62o102JQ27=6ET44Q12119526ET1N;CP1AP1C25
34S1;H>=^11g1C\1239Q9X=cOd5n31S2MV5n3?V6Z1\75:=S264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1X4a7a2c53j1U6a5e3O=Bb=Y48G45En1C4H315Y9a3[3W2V1`2Cg2_152P2d121057n27V513<X61X1MQ4S
226O2P4V5S12V1K93o1^=Q3Q1h1U2]7Z3_62o102l27=6ET44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a5n31S2MV
5n3?V6g85:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bd7W:8
G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=6ET
44Q1211986ET1N;CP1b1C2534S1T1>=^11g1C\1239VY1`2e5n31S2M4NR4n3?n>5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1U2d9a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V
513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3U5Y12o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\123
9k<TS116]1:b=e5n31S2MV5n3?n>5:a264f1404^1:6;406W10F4D157271i11P1S111O015EU1<X17Ii5L2BJ22`3P1[17<
\1j;a2c53j1U6a5e3O=98lA8G45En1C4H315Y9[5a1^3`2Cg2_152P2d121057n27V513<X61X1MQ3N0S226O2P4V5S12V1K
93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1@;7>=^11g1C\1239kCb5n31S2MV1EY3n3?n>5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2i3i13j1U6a5e3O=BlA8G45En1C4H315Y9m6
^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1
b1C253X1T1>=^11g1C\1239Q6R:c19e=^5n31S2MV5n3?n>5:a264f1404^1:6;406X1E04D157271i11P1S111O015EU1<X
17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2
P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1C0MC253X1T1>=^11;[1C\1239i5n31S2MV5n3?n>5:
:V264f1404^1:6;406X1F4D1572714d11P1S111O015EU1<X17Ii5G7BJ5a4L>7<\1j;a2c53j1`2d3^21P3e3O=BS3h>8G4
5En1C4H315Y9f2V4^3`2Cg2_152P2d121057n27k4:13<0W61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=L
T44Q1211986ET1NOP1b1C253X1L7>=^11g1C\1239V6o4m9[5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5`3P1[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V51
3<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c5n
31S2Ma1d3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5f3J[17<\1j;a2c53j1U6d4Le3
O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Q2X1_62o10
2l27=LT44Q1211986ET1NOP1:W1C253X1T1>=^11g1C\1239R;W3f:QR1[5n31S2Ma1d3n3?n>5:a264f1404^1:6;406X1F
4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d12
1057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g
1C\1239j5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB60B540V1S25J[17<\1]
1Bi9a2c53j1\4h1a5e3O2:BV9e88G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61R15MQ4S226O2P4V5S12V1
K93o1^=P2P1Jo1c9Z3_62o102l27=L=f34Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239f5n31S2MV5n3?n>5:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB602?54[35J[17<\1]1A0i9a2c53j1\4h1a5e3O=BlA8G45En1C
4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61R15MQ4S226O2P4V5S12V1K93o1^=P2P1j2c9Z3_62o102l27=LT44Q12
11986ET1NOP1b1C253X1T1>=^11g1C\1239^5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1
<X17Ii5OBJ5BLQ3[17;0\1j;a2c53j1U6a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S
226O2P4V5S12V1K93o1c9j3Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5n31S2Mc1b3
n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BlA8G45En
1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q121
1986ET1NOP1b1C253X1T1>=^11g1C\1239^5n31S2MV5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<
X17Ii5OBJ5a4[17<\1j;a2c53j1V3n2a5e3O=BlA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057\1a17V513<X61X1MQ4S
226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NO6Ib1C253X18K>=^11g1C\1239\5n31S2MV5n3?n
>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1V3n2a5e3O=BlA8G45En1C
4H315Y9m6^3`2Cg2_152P2d121057\1a17V513<X61X1MQ4S226O2P4V5S12V1K93o1^=Q3j2c9Z3_62o102l27=LT44Q121
1986ET1NOP1b1C253X1T1>=^11g1C\1239MS700@F0b8]Lf7Z5UGk:hU1^?S7XY33n@f>XFj82DG5b:F@37S700X1gh93[1:
S700Q1Ub4Yo1d`2iF_1P<@S700@5A_HV3YQ3TR4U@QJY?2\17GS700@GW]2_m551cP1a2k9E22819D4k2l8X3KS700T1fj1l
4n_4^1IZo23i14Ko140U14;=:U19h:<J?S700[19j`9_73Q19_4o2X3T12>S700@T1e^2lj2[P3QT1Y:3[1m;4=S700@F0]Z
8Y^12\17R4o6j1S700@5@^2^>30S4PV1k1Q22Z<T^11ka1W1Wc1gAbH6>W=;2l1i>k49^7]23<50072;7Y4R66>632;59=53
438S700X1gh92\1Z48S700@Ggh92\1;S700X1mZ3RP53b]12\1Z;=T70@`>1TU2TLfZ1Td1Wl1^^1<=FT70@mElW1dl11\d2
Yl1m=;2iOF082]15]:>S19T70[1^h8UP1U1i4X6W1;T70TZ5N00]CoJ0[P3b=6T70@_i9\=5<T70@G_HV3]R1a5Yi1TR4ai1
T2AT70@T1e^2Z\4a_1US1a:JAf4i6?2U3W1CT70jZ3P2QV1i^12`4m9jQ22^4m@[BG8S1_;Q3<T70X1gh9>5225c<FZ2=T70
X1gh9>5225S1Bl:Q33T70Pj98T70W1ga4f_3Zb1X1e3:T70_1gb2eg52U>iOR6S7KT70_1f[27^Q1ag1iR1382[2`1n2d1D=
l7nP1a3VHW=d7P=c;h31BT70_17^[2db5i9g81nL0`:J1N0R4_9DT70cb1S1\JRa3139[2E]2[Afd2R7P3Y1d2BY9BT70@in
10j\1WR3Wm162\V1P3Y1d2B\1l7Q55T70lb1SW8Y96T70@U[8Y^1Y94T70X1gh96T70Q1Tb1Sh7e>4T70@_i96T70[g4_^3Z
DiO7T70e1od4`S4iO\17T70lb11T`1lf6\==T70@Gi_2kh4eQ1U>;c>UAV=5<U7d?m5Y2b:PP3hY433ZM1e4GU7W16lb12lR
1SV20ha1PAbR1k8j1TS1W:1>_4G:_6^253U7R^8^i13U7aW:b22U7X12U7Y\88U7X1cF0Td7=kc129U7X1cF0Td7=kc12P9:
U7X1cF0lW5W\2=ac192:U7[1;P\8_CZ8YGP4]1i47U7c]8`8fZ1d50c46U7c]8o`1l70c49U7WT3[?TP2bY1W`1`8hZ1X:JU
79]1c9LQJI_3?T1T>\JXb2R;P3Yd1[Cd7T9>nB1k1hMP4W67U7bP5Wi3cEh:h517U7cDT^8^GGP511U79V7Sj6Tb2f>1Z4:P
1:>V7mh2`^4iT21d>1Y4090P1d5c4EV7J5FTGcQ32[i3n?e2Q4oBU6RG1n4^4g11k35:V7[1dQ9c21XE1b4T5I3V7oj914V7
oj91`4:W7NXP2l`6d5TS116]1m=7W7eh5XR416]1m=7W7nj916]1:b=7W7V`9g:16]1m=9W7nf1a5ce6iX116]1m=6W7nj91
6]1m=7W7[1bi916]1m=7W7Z1ci916]1m=9W7Y\9d>16]1g5U828W7cS7b\2g:16]1m=AX7i5]>fX1\=T8Lg6P5i6Z]3^8V;]
1m]1c9Y95X7og8Q8a<02X7bl66X7jLQj5nh2Y@n:1X73X7bm8a]12X7T[:1Y72Y7_T56Y7;TP5am1`]2lL2Y7Pc14Y7PY90P
H9Y7ed3X17_1jImB[\4J4Y7aa4mBlg12Y7gl93Y7gJoQ98Y7;PJ^6kZ5gZ1dh1b=7Y7;[[6e1jZ2lGa<3Z7_`8a82Z7_`86Z
7g`8S85a2^V11Z74Z7Am_8hj19Z7=Zd3Qg2_S2OW44]7S2[7c2m5mE]1R4S2m1:=Y1m1913McP1a12421E0eS14k6nE^2f3S
10023Y5<4?n6hD718BZ1d3[1Q3>N`:i;gBR4b4FJR2f5o1a9QU1o6d6P8_2Q2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421
E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m1
91Q1cP1a12421E0eS14R1h5nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[7c2m5m
E]1R4S2m1:=Y1m191Q1cP1a12421E0RLb74k6nE^2d31S10023Y5<4?n6hD718BZ1d34V1Q3>N`:aNR4b4FJR2@U5o1a9QU1
o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b
4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3
[1Q3>N`:aNR4b4FJR2f5o1a9U1kS1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1bIP7a12421E0eS14k6nE^2f3S10023Y
5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6
nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2Z2[3o1a9QU1o6d6P8_2T2[7c2m5mE]1R4S2m1:=Y1m191Q1cP
1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:c;;1_BR4b4FJR2f5o1a9QU1o6d6P8_2k2[75J0a1m5mE
]1]3DS2m1:=Y1m191Q1c<oCa12421E0RLb74k6nE^2f3S10023Y5<4?n6\@[4718BN;d34V1ICc1>NNa9@0AX2TKR4b4FJR2
\274W21Bo1a9ZP1P391Y14j6d6P8_2Y2[7P10a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n
6R5e?718BZ1h2K[1Q3>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m1913McP1a12421E0eS14
k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1IW2>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2\2[7P10a1m5mE]1R4S2m1:=Y1m191
Q1R:m2a40o>a12421E0eS14k6nEId1f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2Y2
[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6a5h6_6S3Bk1U2`1S10023V52<4?n6hD718BZ1d3[1Q3>N`:aNLU3b
4FJR2U5@o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d
3[1Q3>N`:aNR4Y2X2FJR2f5o1a9QU1o6d6P8_2[2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0^S1640j6nE^2[2Z1AA0
023Y5<4?n6l2U2[1Y>3318BZ1d3[1Q3>N`:o;aBR4b4FJR2b3S2o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1ZO
0W1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[7c2m5mE]1R4S
2m1:=Y1m1919GZO0W1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NR1]9aNR4b4FJR2f5o1a9QU1o6d6P8
_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Ec4<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJb1?
f5o1a9QU1o6d6P8_2W2[7P10a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1
Q3>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5
<4?5h6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6
nE^2f3S10023Y5<4?5R2e4hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1c
P1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9TS1l1o6d6P8_2X2[7P10a1m5mE]
1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nEId1f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:@0A]MR4b4FJR2f5o1a9QU14j
6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1mJe5a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4
FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6eAX4^2f3S10023Y5<4?n6hD718BZ1d
3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6b@[5^2f3S10023Y
5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6
nE^2f3S100235S5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1a2Q
Na12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m
1:=Y1m191Q1R2`Na12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2`2U3o1a9QU1o6d6P8_2R
2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR41`4FJR2f5o1
a9QU1o6d6P8_2T2[7c2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d34V1Q376
N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6
hD718BZ1d3[1Q3>N`:a;oBR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5e7W>]1R4S2m1:=Y1m191Q1a2QNa12421E0eS14k6n
E^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5e7W>]1R4S2m1:=Y1m191Q1R2`
Na12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2\2[7<V2m5mE]1R4S2
m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NX1W9aNR4b4FJR2f5o1a9W2W4030:2@\M
o6d6=b7_2[2[7c2m5mE]1R4S2m1:=Y1m1171Q1AS1`A\=a12421E0eS14k6\Ca2^2f3S10023Y5<4?k4R2hD718BZ1d3[1Q3
>N`:i;gBR4Jg3FJR2f5o1a9_6X>X@o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5
<4?k4R2hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5e7W>]1R4S2m1:=Y1m191G9cP1a12421E0eS1
4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[7c2m5mE]1R4S2m1:=Y1m191Q1R
2`Na12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3:3NV1Y9a;oBR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE
]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1;U9gBYBo6d
6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR
2f5o1a9gBYBo6d6=b7_2T2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1
Q3>N`:aNR4b4FJR2f5o1Q1@n7gBYBo6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5
<4?n6hD718BZ1d3[1Q3>N`:i;gBR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k
6nE^2f3S10023Y5<4?n6hD718BZ1d34V1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP
1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NZ1U9aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S
2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q376NV1Y9aNR4b4FJR2f5o1a9QU1o6d6P8_
2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6HoC718BZ1d3[1Q3>N`:aNR4b4FJR2f5
o1a9m4SP1o6d6P8_2U2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6P?m6^2f3S10023Y5<4?n6hD718BZ1d3[1
Q376NGh9aNR4b4FJR2f5o1a9QU1o6d6P8_2_2[740]2m5e7W>]1]3DS2m1:=Y1m191Q1c<oCa12421E0eS14k6nE^2f3S100
23Y5<4?n6\@[4718BZ1d3[1Q3>NX1W9i;gBR4b4FJR27T274W21Bo1a9QU1o6d6P8_2S2[7c2m5n8n4o7]1R4S2m1:=Y1m19
1Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[7c2m5mE]1
R4S2m1:=Y1m191N2a2QNa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2U5@o1a9QU1o6d6P
8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1WB[>a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2
f5o1a9QU1o6d6P8_2`2[7P10a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1d3[
1Q3>NQ3h1e5@0A]MR4b4F5DR2b3S2o1a9fJY8?;T14j6d6P8_2b2[7c2m5R;j:]1R4S2m1:=Y1m191Q1i1e:;1X1V117[32c
2T1Y7Y2a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:_3W4iFR4b4FJR2f5\1Ba9QU1o6d6P8_2R2[7c2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o12^9QU1
o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b
4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1
d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1R2`Na12421E0eS14k6nE^2f3S10023Y
5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2\2[75]2m5mE]1]3DS2m1:=Y1m191Q1c<oCa12421E0eS1
4k6nE^2f3S10023Y5<4?n6\@[4718BZ1d3[1Q3>N`:o;1_BR4b4FJR2\274W21Bo1a9QU1o6d6P8_2U2[7<V2m5mE]1R4S2m
1:=Y1m191N2a2QNa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9W2iR1o6d6P8_2S
2[7c2m5mE]1R4S2m1:=Y1m191Q1R2b=m@a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5
o1a9QU1o6d6P8_2R2[7c2m5h;T:]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>
N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[7<V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S100235S5<4?n6
hD718BZ1d3[1Q3>N`:aNo32b4FJR2f5o1a9?g1iR1o6d6P8_2e2[7406V2m5mE]1]3DS2m1:=Y1m191Q1a2Q:oCa12421E0a
CS@4k6nE^2f3S10023Y5<4?n6o;\4[4718BZ1Q2b1[1Q3>N`:aNR4b4FJR27T274W21Bo1a9?g1W4dHl5o6d6P8_2d2[7<C0
a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0PR1d14k6nE^2f3S10023Y5<41=n6hD718BZ1d34V1Q3>NEj9@0A]:=aBR4b4F
JR2f5o1a9;IQ1W231[P14j6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD7
18BZ1d3[1Q3>NEj9aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5?]E]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S
10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2Z2[75]2m5mE]1]3DS2m1:=Y1m191Q1c<oCa1242
1E0eS14k6nE^2f3S10023Y5<4?n6\@[4718BZ1d3[1Q3>N`:aNR4b4FJR2\274W21Bo1a9QU1o6d6P8_2R2[7c2m5mE]1R4S
2m1:=Y1m191N2cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2
[7c2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a
9QU1o6d6P8_2^2[761Z2m5CYE]1l1[1>:N6Mm1:=Y1m191Q1a2j8VEa12421E0eS14k6nE^2f3S10023c2e2<4?n6hD718BZ
1d3[1Q3>N`:VN:R4b4FJR2f5o1a9i5WOo6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S1002
3Y5<4?n6hD718BZ1d3[1Q3>N`:Q<_BR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS
14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9\T1Do6d6P8_2h2[72`2m5mE]1R4S2m1:75U111m
191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6YA^3718A0Z1d3[1e2;>NT1o3[5aNR4b4FJX1H0T3Y240111002f1a9S
6mNo6d6=b7Q2=S2[710`2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`
:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[710`2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD
718BZ1d3[1Q3>N`:aNR4b4FJR2f531i1a9QU1o6d6P8_2U2[710`2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0U=_F4k6nE^
2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f53k1a9QU1o6d6P8_2Y2[710`2m5mE]1R4S2m1:=Y1m191Q1cP1a
12421E0Z6j6_F4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJQ20a5431i1a9QU1o6d6P8_2V2[7c2m5Q>k7
]1R4S2m1:=Y1m191Q1b<hBW1a12421E0eS14k6nE^2c32S10023Y5<4?n6hD718BZ1d3[1Q3>NR1]9aNR4b4FJR2f5o1a9QU
1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1IW2>N`:aNR4
b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0eS14k6nE^2f3S10023Y5<4?5h6hD718BZ
1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023
Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k
6nE^2f3S10023Y5<4?n6HoC718BZ1d3[1Q3>N`:aNR4b4FJR2b3S2o1a9QU1o6d6P8_2U2[7c2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d34V1U1k1:3N`:j3fJR4b4FJR2f5o1a9QU1o6d6P8_2U2[7c2m5m
E]1R4f1<m1:=Y1m191Q1R2h3gJa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3:3N`:aNR4b4FJR2f5o1a9QU
1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2d31S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4
b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14S4g2nE^2f3S10023Y5<4?n6hD718BZ
1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6VBg3^2f3S1002
3Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR21d5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1o3cLa12421E0eS
14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0kKi74k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2X2[7c2m5mE]1R4
S2m1:=Y1m191Q1o3cLa12421E0a7SL4k6nE^2[2Z1S10023Y5<4?n6hD718BZ1d3[1Q3>Nn3a6e2kKR41`4FJR2f5f18a9QU
1o6d6P8_2U2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0Hb7YK4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:lEd
8R41`4FJR2f5o1a9QU1o6d6P8_2U2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14;_6nE^2f3S10023U1S4<4?n6hD
718BZ1d3[1Q3>N`:aNR4b4FJR2_12S4o1a9QU1o6d6P8_2T2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f
3S10023Y5<4?8U1_5hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9aI_;o6d6P8_2Q2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a1
2421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=
Y1m191Q1cP1a12421E0eS14k6X5e@^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:WBY<R4b4FJR2f5o1a9QU1o6d6P8_2R2[
7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0c?QD4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9
QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1Y172421E0eS14k6nE^2T1a2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:
aNR4b4FJR2f5o1a9QU1o6d6P8_2Q2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718
BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1AQP1a12421E0eS14k6nE^2T1a2S1
0023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0e
S14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9Z87=hGW4o6d6P8_2R2[7c2m5h>T7]1R4S2m1:=
Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[7<V2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9W2W4
aNo6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4
b4FJR2\59o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1_3SMa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ
1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2^2[7P10a1m5^B2[3]1R4S2m1:=Y1m191Q1ZK2U5a12421E0eS14k6nE^2f
3S10023Ec4<4?n6hD718BZ1d3[1Q3>N`:@0A]MR4b4FJR2P4e1o1Jf8QU14j6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1c
P1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NX1W9aNo32b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R
4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6HoC718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_
2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2V4
_1o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3
>N`:aNR4b4FJR2f5o1a9QOo5o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6
hD718BZ1d3[1Q376N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f
3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9;eT1o6d6P8_2[2[75]2m5mE]1]3DS2m1:=Y1m191Q1c<oCa1
2421E0eS14k6nE^2f3S10023Y5<4?n6\@[4718BZ1d3[1Q3>NZ1U9aNR4b4FJR2\274W21Bo1a9QU1o6d6P8_2S2[7c2m5mE
]1R4S2m1:=Y1m191Q1]3UMa12421E0eS14k6a1\D^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6
d6P8_2S2[7<V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4F
JR2f5o1a9W2iR1o6d6P8_2T2[7<V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d
3[1Q3>N`:aNR4b4FJR2f5o1a9W2lLl5o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0eS14k6nE^2f3S100
23Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS1
4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9n8RLo6d6P8_2X2[70;V2m5mE]1R4S2m1:=Y1m191
Q1R2`Na12421E0ZH6S;4k6nE^2f3S10023Q4W1<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9W2iR1o6d6P8_2R2[7c2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14U1e5nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU
1o6d6P8_2R2[7c2Q4k1mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR
4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6SAj4^2f3S10023Y5<4?n6hD718
BZ1d3[1Q3>NV1Y9aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6QBl3Bk1f3
S10023Y5<4?n6f:b4^5718BZ1d3[1Q3>N`:aNR4b4FJR2U5@o1a9QU1o6d6P8_2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a1
2421E0eS14k6nE^2f3S10023Y5<4?n6f:Q:718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[7c2m5^E>]1R4S2m
1:=Y1m191Q1j8hGa12421E0eS14k6nEBk1f3S10023Y5<4?n6Y<^8718BZ1d3[1Q3>N`:aNR4b4FJR2U5@o1a9QU1o6d6P8_
2R2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14Q3i3nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f
5o1a9QU1o6d6P8_2S2[7c2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0iIk94k6e6X?^2f3S10023Y5<4?n6hD718BZ1d3[1Q
3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n
6hD718BZ1d3[1Q3>N`:aNR4Le3FJR2U4`1o12^9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1gCk<a12421E0eS14k
6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP
1a12421E0`HT;4k6nE^2f3S10023Y5<4?g66hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2Z2[70O0a1m5mE]1
R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2T1a2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:@0A]MR4b4FJR2f5o12^9QU14
j6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b
4FJR2f5o1a9nKR9o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1
d3[1Q3>N`:R<^BR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS140j6nE^2f3S100
23Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS
14k6nE^2f3S10023Y5<4?_4^2hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9`9`Ko6d6Q3n4_2S2[70b2m5mE]1R4S2m1:=Y1
m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?_4^2hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6HoC718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1
o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0n:fH4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:SG]7
R4b4FJR2f5o1a9QU1o6d6P8_2Y2[70b2m5mE]1R4S2m1:=Y1m191Q1Q@a@a12421E0i4kN4k6\?a6^2f3S10023Y5<4?R6Kh
D718BZ1d3[1Q3>N`:m7W2[DR4b4FJR2f5o1a9XIh;o6d6P8_2T2[70;V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6
nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9W2iR1o6d6P8_2X2[70;V2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9;k1W420]No6d6P8_2T2[70b2m5
mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9S6l5PI
o6d6P8_2U2[70;V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4
b4FJR2f5o1a9W2W4aNo6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1R2`Na12421E0eS14k6nE^2f3S10023Y5<4?n6hD71
8BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10
023Y5<4?n6hD718BZ1d3[1IW2>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0
aHS;4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9P9PLo6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m
191Q1cP1a12421E0eS14k6nE^2T1a2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m
5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1IW2>NV1Y9aNR4b4FJR2f5o1a9QU
1o6d6P8_2W2[70b2m5mE]1R4S2m1:=Y1m191N2cP1a12421E0eS14k601kE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aN
R4b4FJR2f5o1a9W3\=\Do6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD7
18BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9n8RLo6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S
10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR20e5o1a9QU1o6d6P8_2[2[70;V2m5mE]1R4S2m1:=Y1m191Q1cP1a1242
1E0R4bO4k6nE^2f3S10023Y5<4?c3Z3hD718BZ1d3[1Q3>N`:lEd8R4b4FJR2f5o1a9;3g1W4dHl5o6d6P8_2S2[70b2m5mE
]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2`2U3o1a9QU1o6d
6P8_2\2[70O0a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6eAX4^2f3S10023Y5<4?n6hD718BZ1n10d1[1R2N>N`:
@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2W2[70b2m5e7W>]1R4S2m1:=Y1m191Q1R2>d@\=a12421E0eS14k6nE^2f3S10023Y
5<4?f67hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14
k6nE^2f3S10023Y5<4?n6hD7180AZ1d3[1Q3>NGh9aNR4b4FJR2f5o1a9QU1o6d6P8_2\2[70O0a1m5mE]1R4S2m118=Y1m1
91Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD7180AZ1d3[1Q3>NGm4j4@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2S2[
70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6f:Q:718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1
a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1`7RIa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`
:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD7
18BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9f8CfKo6d6P8_2T2[70b2m5mE]1R4S2m118=:Nm191Q1cP1a12421E0eS14k6nE^2f
3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[7000`2m5mE]1R4S2m1:=Y1m191Q1cP1a12
421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[70b2m5h>T7]1R4S2m1
:=Y1m191Q1m8]6k2[>a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2
S2[70b2m5mE]1R4S2m1:=Y1m191Q1m8eGa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5
o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1[?WAa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>
N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[70b2m5X8d=]1R4S2m1:=Y1m191N2cP1a12421E0eS14k6nE^2f3S10023Y5<4?n
6hD718BZ1d3[1Q3>N`:^LR2R4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191N2WB[>a12421E0eS14k6n
E^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a
12421E0lR1H4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2V4_1o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S
2m1:=Y1m191N2cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2
[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a
9\8dLo6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2[2Z1S10023Y5<4?n6hD718BZ1d3[1Q3>N
`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD
718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1R2^7QU1o6d6P8_2X2[70;V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2
f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9W2`8WDP6o6d6=;V7_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NZ1U9lEd8R4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE
]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:lEd8R4b4FJR2f5o1a9QU1o6d
6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NZ1U9aNR4b4
FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1_3SMa12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d
3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14Ok5nE^2f3S10023Y
5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[70b2m5Y3cB]1R4S2m1:=Y1m191Q1cP1a12421E0eS1
4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:kEe8R4b4FJR2f5o1a9Z7fMo6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m19
1Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR41`4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE
]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9_6aNo6d6
P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR
2f5o1a9R92kKo6d6P8_2S2[70b2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d
3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[70b2m5mE]1R4S2m1:=Y1m191Q1Ao1QNa12421E0eS14k6nE^2f3S10023
Y5<4?n6hD718BZ1d3[1Q3>N`:Z8VFR4Jg3FJR2f5o1a9QU1o6d6P8_2W2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0e
S14k6nE^2f3S10023Y5<4?n6k9l:718BZ1d3[1Q3>N\2K^11f5aNR4b4FJR2f5o1a9QU1o6d6P8_2X2[70b2m5mE]1R4S2m1
:=Y1m191Q1cP1a12421E0j5jM4k6nE^2f3S10023Y5<468n6hD718BZ1d3[1Q3>N`:Q<_BR4Jg3FJR2Z2Q39o1a9QU1o6d6P
8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR41`4FJR
2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023[2m2<4?n6hD718BZ1d3[
1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2Y5CmE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<
4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0eS14k6
Y4dA^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1c
P1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6h1W6_2S2[70b2m5VBf3]
1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8
_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?T1i5hD718BZ1d3[1Q3>N`:aNR4b4FJR
2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1WB[>a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1
Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1P9bGa12421E0eS14k6nE^2f3S10023Y5<4
?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[70;V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6n
E^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9;k1iR1o6d6=b7_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2\59o1a9QU1o6d6P8_2S2[70b2m5mE]1R
4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:bLn1R4b4FJR2f5o1a9QU1o6d6P8
_2S2[70b2m5h;T:]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR
2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?d2Y4hD718BZ1d3[
1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4
?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9m4SP1o6d6P8_2T2[70;V2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k
6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9W2iR1o6d6P8_2X2[70O0a1m5mE]1R4S2m1:=Y1m191
Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2X2[70;V2m
5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9;k1f6
[@f;o6d6=b7_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6P?m6^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N
`:aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD
718BZ1d3[1Q3>NGBU9aNR4b4FJR2f5o1a9fJi8`1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1Y>m3[>a12421E0eS14k
6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP
1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:o;aBR4b4FJR2f5o1a9QU1o6d6P8_2U2[70b2m5mE]1R4
S2m1:=Y1m191Q1a2QNa12421E0oJe84k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9POP6o6d6P8
_2Z2[70b2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0e>i:_1e84k6jDS1^2T1a2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:m
;cBR4Jg3FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0eS14k6nE^2f3S10023Y5<4?n6h
D718BZ1d34V1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1SC_=a12421E0eS14k6nE^2
f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1SC_=a12
421E0eS14k6nE^2T1a2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5?]E]1R4S2m
1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[7
0b2m5mE]1R4S2m1:=Y1m191Q1a2]1YJY2a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5
o1a9QU1o6d6P8_2T2[70b2m5mE]1R4S2m1:=Y1m191Q1o3YJY2a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q
3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2V2[70b2m5mE]1R4S2m1:=Y1m191Q1o3V?R;Y2a12421E0eS14k6nE^2f3S10023;
m4<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1o3cLa12421E0eS1
4k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2Z2[70b2m5Q?k6]1R4S2m1:=Y1m191
Q1YNY2a12421E0eS14k6nE^2d31S10023;m4<4?n6hD718BZ1d3[1Q3>N`:T9m2^Bo32b4FJR2b3S2o1a9QU1o6d6P8_2S2[
70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9
QU1o6Y3Z3P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6d6Y?^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N
`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5;aE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6h
D718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0VP1^34k6nE^2
f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5X8d=]1R4S2m1:=Y1m191Q1cP1a1
2421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:
=Y1m191Q1cP1a12421E0eS14k6Z3cB^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2[2[7
0O0a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1R2N>N`:@0A]MR4b4FJR2f
5o1a9PS1[1D4j6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1YNY2a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3
[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1h=jBa12421E0eS14k6nE^2f3S10023Y5
<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[70b2m5mE]1R4S2m1:=Y1m191Q1h=b>W4a12421E0eS1
4k6nE^2R1c2S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191
Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6=b7_2S2[70b2m5<`E
]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P
8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2
f5o1a9f8ZLo6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0aS134k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1
Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5e7W>]1R4S2m1:=Y1m191Q1a2QNa12421E0eS14k6nE^2f3S10023Y5
<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_2U2[70b2m5mE]1R4S2m1:=Y1m191G9a2QNa12421E0eS14k
6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5S1Ka9QU1o6d6P8_2U2[70b2m5mE]1R4S2m1:=Y1m191Q1R
2`Na12421E0eS14k6SAj4^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>N`:T>\@R4b4FJR2f5o1a9QU1o6d6P8_2T2[70b2m5mE
]1R4S2m1:=Y1m191Q1R2`Na12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3:3N`:aNR4b4FJR2f5o1a9QU1o6d
6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1d3[1Q3>NV1Y9aNR4b4
FJR2f5o1a9QU1o6d6P8_2Y2[70O0a1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S10023Y5<4?n6hD718BZ1
d3[1R2N>N`:@0A]MR4b4FJR2f5o1a9QU14j6d6P8_2S2[70b2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0eS14k6nE^2f3S1
0023Y5<4?d5Y1hD718BZ1d3[1Q3>N`:aNR4b4FJR2f5o1a9QU1o6d6P8_24]70QV1fh35]70o7QNfh38]70QV1fh3km2d570
5]70QV1oAfV3<]70QV1`CUU3TIPCZg160005]70QV1TS1ae25]70QV1hZ3m=5]70QV1Qh2dP16]70QV1P6nDfm25]70QV1h:
m]35]70QV1fh3`\16]70QV1hZ3m=eS35]70dU1<fh37]70dU1<TS10`e26]70QV1oCfT3jS35]70QV1f=oZ35]70QV1fh3^S
35]70a1_T1fh36]70QV1An1Uf35]70QV1YL\l25]70QV1fh3Q:5]70QV1fh3[S36]70dU1<US1`e25^7`R1`3le1iR24^7QV
1hZ3m=7^7QV1oAhh2m=Zb2PP23^7QV1fh35^7QV1hZ3m=ck24^7QV1fh3ck24^7QV1fh3Zb2C^7QV1TR2WT1YBl@e4^117Q2
RCVW1f?8002n37^7QV1oAfV3km2l507^7QV1fh3km2_5<05^7QV1hZ3m=ZF5^7QV1oAfV3ZF4^7QV1oAfV34^7QV1fh3[S34
^7XP1h5fh3l1_71]2m5mE]1]3h2m1:=Y1m1Q>2lCa12421E0fZ1nE^2f3S10023Y5A?n6>m?c418m1QDaNe8FJa1@\274W21
Ba;Q\1d6P8_2;_7l8SMn5T>]Z3b1DXe2@XAD_7PV1n5S2P<cGYY1g[1PDg2h:UX11R:[1@b5e;W3cI:_7PV1n5T>e\3aQ1b6
S]1@XA:_7PV1n5T>e\3l<[X2@W2P?8_7PV1n5T>e\3Xe2@XAG_7]1bT1n5T>gBaW2[BXe2@e5b;U41f7WE0[;1N0R4_9>_7l
D4n@n5T>ZZ1ZR2]h1h:[?e2@XA9_7PV1n5T>e\3mAZS2@XA9_7PV1n5T>e\3[B]S20WA9_7]1bT1n5T>e\3Xe2@XA8_7PV1n
5T>m6gU3ie2XAk1_71]2m5mE]1]3h2m1:=Y1m1Q>2lCa12421E0fZ1nE^2f3S10023Y5A?n6>m?c418m1QDaNe8FJR2\274W
21Ba;Q\1d6P8_27_7PV1n5T>e\3ie2XA8_7PV1n5Z1i<e\3ie2XA9_7NQU1n5T>e\3Xe2@XA9_7[1dT1n5T>e\3ie2XA\`19
_7PV1n5T>e\3Xe2@_5h;8_7PV1n5T>e\3aQ1Wd1XA:_7PV1n5T>m6T_1bf1ie2b5e;8_7PV1n5T>e\3ie20WA8_7PV1n5T>e
\3ie2_5h;9_7]1bT1n5T>e\3ie2XAUm1;_7n;QJn5T>e\3Xe2@h@?Th18_7PV1n5T>P2dZ3ie2XAX2_71Y1S1m5mE]1]3h2m
1:=Y1m1Q>2X4o<c2a124210D0fZ1PCm2^2f3S10023Y5A?n6>KQ?c418m19gCW40XJe8FJa1@\274W21Ba;Q\1d6W62c11_2
8_7PV1n5T>W[3]1ie2XA<_7PV1h1U4T>e\3_U1h_1@`5=Y;8_7PV1n5T>[6YV3ie2XA9_7PV1n5T>mZ2a9UHie2XA8_7PV1n
5T>e\3ie2XAiV18_7[1dT1n5T>e\3ie2XA9_7QP1?^5n5T>e\3ie2XA9_7PV1n5T>m6gU3m\2k8XAi1`70]2m5mE]1]3h2m1
:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2m1`70]2m5mE]1]3h2m1:
=Y1m1Q>oCa12421B20_4`He=nE^2f3S10023Y5A?n6\@c418m1h?X4aNe8FJR2\274W21Ba;Q\1d6P8_2n1`70]2m5mE]1]3
h2m1901;Y1m1Q>l6R=a12421E0fZ1nE^2f3S10023Y5A?[1b5\@c418m1QDaNe8;:JR2\274W21Ba;Q\1d6P8_2e2`706V2m
58dE]1e2Gh2m1:=Y1m1Q>oCa12421E0_<[1Z1Y5UFl?Q6^2f3S10023S4U1A1=n6\@c418m1QDRAi4d8T4`4FJR27LJ<74W2
1Ba;W2X31Ll9a5dCHd1o2d3IX3m3W27S2`70]2m5mE]1]3h2m1901;CEm1Q>oCa12421E0_4l4^5T>e=nE^2f3S10023Y5A?
[1b5\@c418m1QDaNe8;:JR2Ch174W21Ba;Q\1d6P8_2U2`706V2m5mE]1]3P1g1m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S100
235S5A68n6\@c418m1QDaNe8FJR27T274Bd11Ba;W2W4Z>VGd6=;V7]1Q1i1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0f
Z1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2j1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ
1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;\EdFd6P8_2]2`706V2[1a4]@_5]1]3h2m1:=Y1m1Q>oCa1242
1E0j5kT1nE^2d31S10023Y5A?n6\@c418m1QDo;aBe8FJR27R2174W21Ba;m19\3J2In>c5Q@d6=;V7]11On1`70]2m5mE]1
]3h2m1:=Y1m1Q>oCa12421E0_4WH8o76^5nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2n1`706V
2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDo;aBe8FJR27T274W21Ba;W2W4aU1d6P8_2
j1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;];cP1d6P8_
2k1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2Z2174W2189a;Q\1d6P8
_2j1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1c@Z5^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P
8_2j1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;o:QQ1d6
P8_2m1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0WU16W5c@Z5^2f3S10023Y5A?n6\@c418m1QD[2ULe8FJR2\274W21Ba
;Q\1d6P8_2n1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^S1<j6nE^2f3S10023Y5A?n6Hc?c418m1QDo;aBe8FJR27T27
4W21Ba;Q\1d6P8_2Z2`70]2V3f2mE]1]3h2m1:=Y1m1Q>oCa12421E0^R13KW7nE^2[2Z1S10023Y5A?n6HQ21U2j22[8c41
8m1QDSC];e8FJU1L7T274H^11Ba;]4?SW1d6P8_2S2`70]2Q4W1CmE]1]3h2m1:=Y1m1Q>oCa12421E0^S1W7nEV1W1f3S10
023Y5A?n6\@c418m1QD[2ULT4`4FJR27T274H^11Ba;d5bDiAd6P8_2n1`70]2Q4k1mE]1]3h2m1:=Y1m1Q>oCa12421E0^S
1W7nE^2f3S10023Y5A?n6\@c418m1QDaNT4`4FJR27T274H^11Ba;Q\1d6P8_2l1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa1242
1E0_4VV1c@Z5^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;aT1_7d6P8_2f2`706V2m5mE]1]3h2m1:=Y1K3MQ>
oCa12421E0W1j2\Ie7f1i3i4TA^2f3S10023Y5A?i2T4\@c418m1QDS;g:0d8e8FJR27T274W21Ba;U1G9]2NJ2In>c5Q@d6
=;V7]11O4j1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;[
FeEd6P8_2j1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDRC^;e8FJR2\274W21Ba
;Q\1d6P8_2X2`70J0a1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418BZ1a8N`:@0A]Me8FJR2\
274W21Ba;iR12d1?414c6d6P8_2Y2`70J0a1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0WU1^5nE^2f3S10023Y5A?n6\@c418B
Z1a8N`:@0A]Me8FJR2\274W21Ba;iR12d1?414c6d6P8_2k1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S100
23Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;];n9dFd6P8_2j2`706V2m5a>[7]1]3h2m1:=Y1m1S3^7^3R9j4Q6a12421E0
k2\1\6ZGZ2o4Z1Y6d?^2f3S10023Y5A?S56c1\@c418m1d3a2S:f3aNo3e4FJX1I\2604W21Bd7l3W21U45g<j4f2QAd6=;_
2f4]1Q1k1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;];n
9dFd6P8_2j1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1h:X9aNe8FJR2\274W21Ba
;Q\1d6P8_2k1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3D>0023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;
Q\1d6d4[3_2j1`70]2m5mE]1]3h2g15:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21B
a;Q\1d6P8_2k1`70]2m5mE]1]3h2g15:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274]1I1
Ba;Q\1d6P8_2l1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A68n6\@c418m1QDaNe8FJR2\274W21
Ba;\Nd=d6P8_24Z2`70J0a1m5mE]1]3h2m1:=Y1m1U5k8oCa12421E0fZ1:cE^2f3S10023Y5A148n6\@c418BZ1a8N`:@0A
k:aBe8FJR2\274W21Ba;QU14j6d6Ib3c3_2k1`70]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c
418m1QDaNe8FJR2\274W21Ba;R92kR1d6P8_2o1`706V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6
\@c418m1QDaNe8FJR27T274W21Ba;W2W4dHl<d6IV7_2R2`706V2m5mE]1]3h2m1:=Y1m1]53_8oCa12421E0fZ1nE^2[2Z1
S10023;m4A?n6\@c418m1QD\CT;e8FJR27T274W21Ba;W2j@nHd6P8_2R2`70]2m5mE]1]3Q2;008m1:=Y1m1e6[7oCa1242
1E0jLk=i9T<^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21BP3`8Q\1d6IV7_2h1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa
12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12
421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21A0a;Q\1d6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa124
21E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Z5fV1d6P8_2l1a7]2m5mE]1]3h2m1:=Y1m1]70b6oCY
172421E0fZ1nE^2T1a2S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2j1a7]2m5mE]1]3h2m1:=Y1m1Q>eA
Y2a12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDlEd8e8FJR2\274W21Ba;Q\1d6P8_2m1a7]2m5mE]1]3h2m1:=Y1m1Q>
oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;^5k21YH2W;d6P8_2S2a7J0a1m5mE]1]3h2m1:
=Y1m1Q>oCa12421E0fZ1nE^2[2Z1S10023Y5A?n6\@c418BZ1a8N`:@0A]Me8FJR2\274W21Ba;QU14j6d6P8_2k1a7]2m5m
E]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c3O18m1QDaNe8FJR2\274W21Ba;R92kR1d6P8_2l1a7]2m
5U3gB]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6c58[1G_2i1a
7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;RInBd6P8_2j1a7
]2m5mE]1]3h2m1:=Y1m1m4S9oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1]8c;aNe8FJR2\274W21Ba;Q\1d6P8_2i1
a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Bo1a9Q\1d6P8_2k1
a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDZ8VFo3e4FJR2\274W21Be6k4Q\1d6P8
_2k1a76V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;;k1iY1d6
P8_2j1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1PEM^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2d1G74W21Ba;Q\1d6
P8_2j1a7]2m5mE]1]3h2m1:=Y1m1^:b3h4V?a12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1
d6P8_2j1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1^6b=aNe8FJR2b1I74W21Ba;Q\
1d6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274V1P11Ba;Q\
1d6P8_2k1a7]2m5mE]1]3h2m1:=Y1m1Q>nB>Aa12421E0fZ1nE^2f3S10023Y5A?n6W8T8c418m1QDaNe8FJR2\274W21Ba;
Q\1d6P8_2m1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0SF]?T5X5e@^2f3S10023Y5A?n6\@c418m1QDi:Y2]Ae8FJR2\27
4W21Ba;Q\1d6P8_2l1a7]2m5mE]1]3h2m1:=Y1m1i8W5oCa12421E0fZ1eAX4^2Z1[2S10023Y5A?n6\@c418m1QDaNe8FJR
2\274V1P11Ba;Q\1d6P8_2k1a76V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJ
R2\274W21Ba;?g1iY1d6P8_2k1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@_4318m1o5j2V;
aNe8FJR2\274W21Ba;Q\1d6P8_2l1a76V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDa
Ne8FJR2\274W21Ba;;3g1iY1d6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1m4S9oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m
1QDaNe8FJR2\274W21Ba;Q\1d6P8_2l1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^R1OW7nE^2f3S10023Y5A?n6\@c418
m1QDo;aBe8FJR2\274W21Ba;Z7fT1d6P8_2h1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c4
18m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2m1a7]2m5mE]1]3h2m1:=Y1m1U72h6oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c
418m1QDaNe86?JR2o1<74W21Ba;TQ1l:d6P8_2k1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1VBGo2^2f3S10023Y5A?
n6\@c418m1QDaNe8FJR21Z274W21Ba;Q\1d6P8_2o1a7:P1Q1m5mE]1]3h2m1:=Y1m1Q>]9a:a12421E0fZ1nE^2f3S10023
Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6S526AP2_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^R1W8nE^2f3S
10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2j1a7]2m5mE]1]3h2m1:=Y1m1Q>n40o>a12421E0fZ1nE^2f3
S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2o1a76V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1SAj4^2f
3S10023Y5A?n6\@c418m1i:W9T>\@e8FJR2\274W21Ba;W2Z40]U1d6P8_2o1a76V2m5mE]1]3h2m1:=Y1OMQ>oCa12421E0
R4YAYEnE^2f3S10023Y5A?n6\@b1P318m1QDaNe8FJR2\274W21Ba;W2lLl<d6P8_2k1a7:R2m5mE]1]3h2m1:=Y1m1Q>oCa
12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Ii@]Jd6P8_2n1a7]2m50lE]1]3h2m1:=Y1m1Q>oC
a12421E0mS1W14U1U4nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJLU1\274W21Ba;Q\1d6P8_2l1a7]2m5mE]1]3h2m1:=Y1
m1S3i1S9oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDg7W>a8e8FJR2\274W21Ba;Q\1d6P8_2i1a7]2m5mE]1]3h2
m1:=Y1m1Q>oCa12421E0aETEnE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2j1a7]2m5mE]1]3h2m
1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6b>i1c418m1QDm;cBe8FJR2\274W21Ba;Q\1d6P8_2i1a7]2m5mE]1]3h
2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21B[2U9Q\1d6P8_2o1a7]2m5mE]1]3h
2m1:=Y1m1Q>71_29[3_=a12421E0fZ1nE^2f3S10023Y5A68n6\@c418m1QD_3QKe8FJR2\274W21Ba;Q\1d6P8_2l1a7]2m
5mE]1]3h2m1:=Y1m11o=oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDi;gBe8FJR2\274W21Ba;iFWEd6P8b1Lo1a7
6V2m5mE]1]3h2m1:=Y1m11o=oCa12421E0fZ1nE^2f3S10023Y5A68n6\@c418m1QDi;gBe8FJR2\274W21Ba;W2V3bV1d6=
b7_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6h1
W6_2k1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A68n6\@c418m1QDaNe8FJR2\274W21B[2U9gBYI
d6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nEId1f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d
6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A68n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6
P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1h:X9aNe8FJR2\274W21Ba;Q\1d6
P8_2i1a7]2Y5CmE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P
8_2l1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A68n6\@c418m1QDaNe8FJR2\274W21Ba;b:^Q1d6
j31S4_2l1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Bf1k1n7
`8PK_8d6P8_2l1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2[2Z1AA0023Y5A?n6\@c418m1QDaNe8FJR2\274W21
Bf1DU9Q\1d6P8_2n1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0kKj>nE^2c32S10023Y5A?n6\@c418m1c:]9aNe8FJR2\2
74W21Bf1k1n7gBYId6P8_2m1a7]2m5mE]1]3h2m1:=Y1m1b5]80oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1c:]9aN
e8FJR2\274W21B[2V1n7Q\1d6P8_2Q3a7J0a1i3S2mE]1]3h2m1:=Y1m1R3_2n7>0]1F:d22o;2J;]1a12421E0kKS1l2R:F
W<i3l5^2f3S10023Y588?n6\@c418BZ1a8NHDa3:\1h3@0Ah1<cJC\4X4FJR2\274W21Ba;Y3gQ14j6d6P8_2k1a7]2m5mE]
1]3h2m1:=Y1m1Q>oCa12421E0^S1W7nE^2f3S10023Y5A68n6\@c418m1QDQ<_Be8FJR2\274W21Ba;Q\1d6P8_2U2a7J0a1
m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A68n6\@c418BZ1j5f2N`:@0A]Me8FJR27T274W21Ba;QU14j6
d6P8_2j2a7J0a1m5mE]1]3h2m1:=Y1m1>3n4n5`2oCa12421E0fZ1eA0W4^2f3S10023Y5A68n6R5Y;[4718BN;b5n2NNh3h
5@0AX2R1_Aa8e8FJR27T274W21Bl1d9U@T@i2@1Y14Lm5d6P8_2\2a7J0a1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2
f3S10023Y5A?d5Y1;l2g4[8c418BN;b5n2NNa9@0A]Me8FJR27T274H^11Ba;QU14Lm5d6P8_2j1a7]2m5mE]1]3h2m1:=Y1
m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6R5Y;c418m1j5V>aNe8FJR2\274W21Ba;Q\1d6P8_2n1a7]2m5mE]1]3h2m1:=
Y1m1Q>oCa12421E0i<lMnE^2f3S10023Y5A?n691l2g4[8c418m1b5^>aNe8FJR2\274W21Ba;Q\1d6P8_2m1a7]2m5mE]1]
3h2m1:=Y1m1Q>oCa12421E0i<lMnE^2f3S10023Y5A?n691l2g4[8c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2l1a7]2m5
mE]1]3h2m1:=Y1m1Q>oCY172421E0fZ1nE^2f3S10023Y5A?n6;d7[8c418m1QDaNe8FJR2\274W21Ba;Q\1d6h4W3_2i1a7
]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^S1W7nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2i1a7
]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDQ<_Be8FJR2\274W21Ba;Q\1d6P8_2n1a7
6V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDUE[9e8FJR2\274W21Ba;W2f6[@fBd6=b
7_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21BR2^9Q\1d6P
8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6^6m9c418m1QDaNe8FJR2\274W21Ba;Q\1d6P
8_2W2a7]2^4^1mEAK]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3D>0023Y5A?n6P2]4n1n7c418m1QDaNe8FJX1I\274W21BZ
1g2^7Z8;U1S?R=m5d6IV7_2j1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJ
R2\274W21Ba;Z8GnR1d6P8_2k1a7]2m5g;U:]1]3h2m1:=Y1m1Q>oCa12421E0VM_=nE^2f3S10023Y5A?n6\@c418m1QDaN
e8FJR20[274W21Ba;Q\1d6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe
8FJR2\274W21Ba;Z8fS1d6P8_2o1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418X1D^@b3
aNe8FJR2\274W21Ba;Z4b@a6l2d=d6m1R6_2[3a7J0a1m5mE]1]3\1[1m1:=Y1m1Z:f3oCa12421E0a6U6]86T3U2n?Y:h4k
6^2f3S10023Y5A?W2f4S1X?c418B;NB=1N`3n2:C?P:@0AAeJU2e8FJR2>m174>9@M1BU2K_1o6m1d;o2Z4a6??`6KT14]1\
5d6=_1R6_2m1a7]2m5mE]1]3h2m1:=Y1m1b9^4oCa12421E0lDiE^>_7^2f3S10023Y5A?n6S1X?c418m1QDaNe8FJR2\274
W21BQ2_9Q\1d6P8_2Q2a7]2m5mE]1]3h2m1:=Y1m1T9l4?h4EP>a12421E0fZ1P20ZAa2^2f3S10023Y5A?n6\@c418m1]:c
9aNe8FJR2\274W21Ba;Q\1d6=b7_2j1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QD
Z8VFo3e4FJR2\274W21Ba;Q\1d6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1
QDaNe8FJR2\274W21Ba;cP1];d6P8_2k1a7]2m5mE]1]3h2m1:=Y1m1d:\3oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c418
m1QDaNe8FJR2\274W21Ba;b60]U1d6P8_2j1a76V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0fZ1nE^2f3S10023Y5A?n6\@c4
18m1QDaNe8FJR2\274W21Ba;W2iY1d6P8_2j1a7]2m5mE]1]3h2m1:=Y1m1Q>b6\=a12421E0fZ1nE^2f3S10023Y5A?n6\@
c418m1QDZ8VFe8FJR2\274W21Ba;Q\1d6P8_2o1a76V2m5mE]1]3h2m1:=Y1m1Q>h1i4R;Y2a12421E0XQ1]9nE^2f3S1002
3Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;W2RFfCd6P8_2j1a7]2m5mE]1]3h2m1:=Y1m1o3Q:b6\=a12421E0fZ1nE^2f3
S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2l1a7]2m5mE]1]3h2IS1:=Y1HT1Q>oCa12421E0X4]V1W7f>
^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2R2a76V2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0nP1g9n
E^2f3S10023Y5A?n6\@c418m1HXC[@4P>e8FJR2\274W21Ba;W2W23]W1d6=;V7_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>=aCa1
2421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2m1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa124
21E0YKHGk=nE^2d31S10023Y5A?n6\@c418m1QDaN\4X4FJR2\274W21Ba;Q\1d6P8_2j1a7]2m58dE]1]3h2m1:=Y1m1Q>o
Ca12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6f1Y6_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>o
Ca12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6f1Y6_2h1a7]2m5mE]1]3h2m1:=Y1m1Q>o
Ca12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;Q\1d6P8_2S2a7]2m5mE]1]3P1g1m1:=Y1m1Q>n
40o>a12421E0fZ1aC\2^2f3S10023E0b4A68n6\@c418m1QDaNe8FJg1:d1G74W21BG^6Z4Q\1d6P8_2d3a7]2m58GP=k7]1
Ci2P1=Y1m1:=Y1HT1^7g3j2<9W400n>\142421E0`8^60T:_82X2`2S4Q2i@@4>IS1^2f3S10023E0i1h2A68B=m5i1]6Z6i
12Q1^318m1k4U?\=_5Z9Y2Z7Z1FJg1:[18G7498d11B>89KT4S123Y1i2TIlBd6P8_2i1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa
12421E0fZ1nE^2f3S10023Y5A?n6\@c418m1QDaNe8FJR2\274W21Ba;W1iZ1d6P8_2l1a7]2m5mE]1]3h2m1:=Y1m1Q>oCa
12421E0fZ1nE^2f3S10023Y5A?n6Q@:c418m1QDaNe8FJR2\274W21B`3P8Q\1d6j31S4_25b7Z8[GX3am8Mb7I0>P7Q1YFX
3Y`4m8`2[7NGk20h1c50Ac`1\@60i5PI4_=j4Jb7I0_7Q1YFX3SU1Z^3h5l9NGk20\70AZOXA1\FPI4_=l4S1b7I0>P7Q1YF
X3YBl1]9Y<ZV3m8`2[7NGk20h1c50Ac`1\@410W3^K34_=l46b7Z8[GX3_Q8QL:b7Z8[GX3h_32T7Va1kV1]^26b7Z8[GX3S
_6]^2=b7Z8[GX3VDe=ko3n50h1WW27_\1<b7Z8[GX3YBl1a]4n50h1jf1Tm16b7Z8[GX3\P7Tm16b7Z8[GX3VDZY8;b7Z8[G
X3a?VS14ja3T@0bX37b7Z8[GX3[m3OUo49b7Z8`1jEX3\P7lQ1e8aBV1b70Y8[Gl1[1>Y16f4a4^:Z2\1<i1W?`51W4cg12T
2e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=cO:b7Z8[GX3Rj2j2aMT5gP3Tm17b7Z8[GX3ml2^S4Tm17b7Z8[GX3Uo2VQ4Tm1:b7Z8\
8n>X3oOeP5g@1Q\29b7Z8[GX3aFUY1Xj1VV3Ym16b7Z8[GX3Pj3`S56b7Z8[GX3]W2Sf67b7;n7[GX3SP1]m76b7Z8[GX3lf
4dV49b7Z8\8n>X3oO^S13ni67b7Z8[GX3gS5[[1]^26b7Z8[GX3gS5ii3@b7I0_7[GX3Wi4l9NQ;0AZOhP24_=?b7I0_7[GX
3Wi4l9NQ;0ASP34_=Ab7I0_7[GX3Wi4l9NQ;0AZOQMfS14_=7b7Z8[GX3Pg3S5\Q58b7Z8jC`3X3oOS_5]^26b7Z8[GX3XZ7
Xc1>b7e35^4[GX3j9PHjd2_D0kS2WT1UZ1>b7Z8[GX3m9nGS7`[2PA1^4_l1j9R]2Q1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51k
k12T2e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=cOR1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51kk12T2e7mK:eS1`Fn2T6Cc2R3V2_1`7Q
9X=cOU1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51kk12H03V1e7mK:eS1`Fn2T6Cf5V2]11`7Q9X=cOU1c7bQ1j1Y16f4a4P9L1>Z
2\1<i1W?`51T1fj12T2e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=cOR1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51kk12T2e7mK:eS1`Fn2
T6Cf5V2_1`7Q9X=Q=aBS1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51i4SP1mF2T2e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=cOX1c7bQ1j
1Y16f4a4^:Z2\1<i1W?`51i4ab1_42OT1e7mK:eS1`Fn2b1a4Cf5V2Z14`7Q9X=E[<aBS1c7bQ1j1Y16f4a4^:Z2\1<i1W?`
51kk12OT1e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=EmNS1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51kk12T2e7mK:eS1Q:^<n2T6Cf5V2
_1`7Q9X=Q=aBT1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51kk12T2e7mK:eS1RE2Z1n2c4`1Cf5V2_1`7Q9X=cOS1c7bQ1j1Y16f4
a4^:Z2\1<i1W?`51kk12T2e7mK:eS1i;f:n2T6Cf5V2Z14`7Q9X=cOV1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51i4Qg12T2e79c
K:eS1Q:^<n2T6Cc2R3V2Z14`7Q9X=cOT1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51\V1^E2MV1e7mK:eS1`Fn2T6Cf5V2Z14`7Q9
X=cOR1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51kk12T2e79cK:eS1`Fn2T6Cf5V2_1`7Q9X=cOR1c7bQ1j1Y16f4a4^:Z2\1<i1W
?`51kk12T2e7mK:eS1`Fn2LW5Cf5V2_1`7Q9X=cOW1c7bQ1j1Y16f4a4^:Z2\147i1W?`51T1\4j2^JoH2T2e7mK:eS1`Fn2
T6Cf5V2_1o5`1Q9X=cOT1c7bQ1j1Y16f4a4^:Z2\1<i1W?`51kk12T2e7T:h?o1:eS1`Fn2T6Cf5V2_1o5`1Q9X=cOS1c7bQ
1j1Y16f4a4^:Z2\1<i1W?`51kk12T2e7mK:eS1`Fn2T6Cf5V2_1`7Q9X=E[<aB<d7aQ1j1Y16gCVE[Oc`1la2b6UM9d7aQ1j
1Y16gCVElQ5hS1:d7aQ1j1Y16gCVEo_2la2hS1:d7aQ1j1Y16gCVEhl3SU1hS1:d7aQ1j1Y16gCVE`m4[4hS1:d7aQ1j1Y16
gCVElQ5a4VO1e78e7S;]e2\b3m?m7kf1U=2e7Pi53e7bh8S92e7bh81e72e7fb83e7fb8k53e7bh8UF2e7h^96e79^^93Q;=
7e7l^98h:;1a54e7ni9\2b33e7lg8^T11e73e7[[6e12e7^]62e7no95e7VZ11j`5jT33e7hU:S13e7^i803e7ob1he66e7m
o80R80Q12e7iS92e7iP:2e7la85e7la8oL8T;3e7U_9h@2e7Zc22e7U_92e7ej82e7Yi82e7dT74f7Gah8b]16f7G_c4hf32
Vd18f7GXZ8D1PS1Ek?9f7UU5g1R2f1m2]m2QT1jG2f7PW:6f7gZ5m2]m2QT1jG3f7Gjh82f7bi87h7gIb`2iS5g1W4dH2h7l
_85h7ob3Uh4f4W44h7jQ5g]393h7l_8\44h7nd7mJhL<h7YHmh1j@\]1ZU1Te2Y40a1cL47h7lG[Y1j[5PQ1g1hL3h7li3oe
44h7P^83g13h7gZ7TU17h7^Z4h11Yc2X`1W48h7b_89Z40Hn>c57h7YX1^1o5mk1UT5\53h7l_8Z33h7P^8k14h7`[3[T5\4
3h7T^8g18h7fa2WHo3nc1dj1Ecb18h7[Z3dY4kKW440N2h7l_8=h7YT2UV1_W30Ak?]]1W23k1d\1;6h7o3jT5U4kR3lL3h7
l_8lL8h7T:KYi4^n1e8nR1]18h7Qa2fj1cj2QX1]1[?T[13h7l_8bB4h7l_8Z405h7mc3nk4Z403i7Vn6f^1Ki7=0_<^N^Of
;]`1n7QX11aU1W5RU1k5d3o4Y1o31=@4BEQ=29i7][1U[1]`1n7QX11l_2k53i7m\8m93i7b\8:?i7;m:[i1h6n\3PBhX1j8
0^@:j;UCWN9i7_5c\2SBgFnHo<fDWg24i7b?lU7]G6i7U:Sh3cn2U>iM;i7cf1h8VW3`g1]Ce=R==3n93i7Q_1km62i7m\8<
i7;Tf2g`1T7X[1ab2@3`72`49i7;Tf2g`1T7X[1ab2DQ<3i7S\8I5i7SU3a<Wk4f52i7m\84i7Q>f8Tf79i7cW2cMdG_R36h
8`T1_h1:j7U;]MV7V1]l5SP12Z1Pb14j7_]7SP1fb17j7cX1V7`_1S^4SP125j7aY1R7dCV`41k77l7d[4=n[2_N[I[j13l7
ik2Sd58l7Ua2eEc5[5e7f?dV41l71l74l7bh3\b4mh17l7oG1eW7ZH<_b11l73l7j_5dX35l7S=\6[Q4k\37l7P1^CP]3j`3
Yc2A>l7_^1_d2^a3Y6o@j9[Di3Q3XE2S2l27l7P1k>Rj8WDl7X34l7UW4i=Ta56l7P1a5ZY8a8cA2l7_h83l7m_8hj16l7b6
lJ]j4kJYc22l7Q_82l7Za52l7WT29l7o;eo6RJY6D]1n@T[13l7Q<Rj97l7_k1ZP2_b4bI_6kK5l7Ug7h5[A43l7Z^8i@6l7
a;ZQ8`8i^1Q62l7oY94l7UQ1mX3il23l7MnW99l7g?0R81o:InU3[S33l7Wd8m95m7m4f]2Z1fd64m7bh5QR3Q>2m7`_93m7
hb2\c61m76m7QBj1a^6j9Zh28m76a_8@R8U21jW11m71n72n7_n65n7_n2\P5S_107n7dm3P3Um3b4d3lo19n7RW2af1P3o9
h5\]3b4d>3n7cT5di15n73Zb2PATi33n7Ue2ea45n7kS4l=Rf2_k12n7c_13n7f3f^42n7dm34n7:dk892n7Qf7;n7ic13_8
SB76P6Ze1TC[k12n7Vn74n7kc1dY3`h25n7gR2X40[X56n7]l1cHZe1XZ2`42n7nh42n7nP93n7Vi4[Z42n7Xb12n7ZW8<n7
]_11Yk1Df1[1of1oQ1oCaY115n7]G3WZ1\g43n7__892n7[U22n7UU:3n7]Gg]93n7_S3eQ72n7ZW49n7kS1df1_b5aF001V
:@n7o]1OW=b3b^1fKV_2ih1]@:G000dQ14n7cR9T103n7\U3fS17n7mT1Z=al1nEcP1l;2n7bX94o7PLii1\j51o76P8J]X9
6^6bE<P8JUc2ZU6j7h6aME301c1:P8J`h8j7h6n7bEE306P8JZV5hX4XFj16P8J1YP9ST1L2P8J?P8<VO`Jg39SY2`7^X1^5
kY1bR2XL<8=P8<gi1g39SY2`7^X1Z_1bR2XL<81P83P8aU:<9P8J1RW1ERP8^L622P8L4P8LT[9l34Q8PV:k121Q87Q8^Han
7a2U:18=Q8LZ6W`3U22`]5110mMm358Q8[8i]2V9`h3e@Qb2R<3R8bc8^55R8Sl3bOY\2[k12R8fk43R8bc8eE1R82R8XY94
R8b`5oR3eE3R8]c842R8Qi82R8]c83R8Qi8]>2R8^W92R8bc84R8`Z3U=m42R8dW93R8[W985S8W>_Z5]e1^l26S8U_1g6Yd
1jJPb31S85S80f\5jR3c8R1S844nZ1g1JY1S7a2f3_2BQ=cMf:`1[A2VNh@gi2]4Y51=X=3Z2U>o3:o5T4V12S833T8a_8c8
5T8a_8@R8^D8T8RR6^]2c8o?0YMT14T8a_8f5l24T8a_8\6V27T8Zh3Vg4c8[:Z2Z77T8a_8c8`5ZL[70:T8mg1b\2i9W6nj
3c8`5_2i18U8`LnEbHdg1ZR3ZZ2k>3U8RU7Wo24U8RU7]_1iY11U82U8RU72U8Zn93U8RU7Wi24U8RU7]_1iY15U8Q\2T>Yj
5i_1@U8_W1]10Q;oGnDTQ1Q9c6YM\1`d1Y1ZFhG3U8UY1Wj64U8ca22ZY41U87U8eJ6U`1hm5`?jU11U83U8[P7j[1>U8RC_
b1jAP`1Q:bMT1ga1\2MP=_X1a64V8[a64YU23V8oJjk77W8X5[^1jZ2UJd8Z61W85W8dG1eW7oK3W8bh9k:5W8WV4BU\4XEO
W8m8e2T3[<^6n4D>FV11UMUJFSGTKf4UZ1aG4Dl80]3X1>U4]\1o1SH3W8\l812W8jF4W8mGli1gJ2W8eS72W8^U53W8iS3V
_55W8]3nP2`U3[l23W8X_3jD_1X84V211fW2m22`Q2Z7^4W4`<PU1d1P8Pf19o91=@GT1Q4l6^142A181f3U14>^10Q41]1]
;4T48?6X8Xf8`43jV1d26X8_P2n^1IdZ5bP15X8nZ1d[41WT32X8mj83X8jW4Rc43X8_j8=6Y8d^1o\79k>mI9Y8d^1YU72f
6K9k>mI9Y8l]3]g4n6Z?9[5e1gQ17Y8h[8@Z?9Q7gQ13Y8dk894Y8ng8e393Y8dk895Y8jW2ic6928Y8iP2^U1[e5082h>=Y
8]7mh2Q`2Q8]R1VS1_M082h>WH4Y8dk89g75Y8ng8e39k>4Y8a\5R_39:Y8RT2P3P?V]2k1m\2o8^P19EZ8WJ[\1e8VV20D2
1o3WT1m2P3e:l2`b1]\113KX1<Z8ck5o2m2P3e:l2Po23KX1c16Z8fY5`a1Qf20P42Z8Za93Z8Za9X2Z1[81Q33c1nFfCg35
m4e6S7[1m6`5l?TIkBD:S14FPDR5P1Y3^`10mH4k7m2fH]B1R1V25c231h1[811c8TBMX6Q4V3V1X3f1A2g2C]32>a5S1Gb4
g7\1c7[7U8Q=h8X3[4n:`3OS1a4Q2W4oIe=[8U6D9S20_2JfEU8R3R3ZGWN\G4[8bQ6f=ST34[8Y_6nh1T[13[8_<mV94[8_
<`b1\d7<\80\k5l9NQ;0Aco2?41]1\80id11b[1Zb2b8G1DILT4a2?85GY:0A@lh19n10Q1_1i21b1^20>Z1T1?X=l1o1V1I
T44U>;\80WQ1Tj4l9NQ;0ASP34=\80jj5Al9NGY:0Ah`1Z_14:\80\k5l9NQ;0ASP34P1\80]Bd2[L5ZU1Q1bU2m1iKc4f2P
2@NGY:0Aob1e2T4W39[LC11`5144]8df6Xi2>=]8l]1WY1RQ1lCeR1j?dIi;n=_W2a<_35]8_1]e5^R1Si29]8T4U>[P1a5T
c1dk1_`1ln2R1]8j;f72iDCP:a<Q?1f@W42U2o2j@Z83]8132a1c]2m1:fS1Fc_1282Y@T6=]8m@17S2SZ1S>ho1S8P^1SB\
Q2de17]8_1oP1i\2IWc3Ue23]8kf6jb39]8a]1:Z8S9Q=kT3^5ic3:]8VDgT8j7[@P3Y1d2i=d2A]8VDgf2VS1Z5fj1\<RP1
VNj7[@P3Y1d2o1h;07]8VD\k5aQ3P3Y1d22]8aQ14]8gl42Y]55]8m6`P4\^2aI2]8m6G]8\>a1b3H_1c3XDiT1Q1ZGn?lR1
WT2c6b4mCP`1aD41A9B]8Om4l4Sl1IW<o;WW2R4F[\2Y7n2V3FTY1c2J]8MTCe7n9m3b5]Io@^[1W2V?[f1i8W;Y>Y1k<c6Z
I]BT1\2g21l16]8>XO_T5f^3`1:]8_MG2U1iP5^G_8hC\P21^84^8cF_X923^8Q^9QI4^8cFfd7hc13^8cF_X92^8]Z:5^8i
b7^l1\K65^8cF\d7331a88b8Zg2i7la3bb2X5_@a<3b8mX9^67b8;hi9f:S1i253b8f`8TN5b8Zf8iGT;31b8:c8:me3`k4m
D1^8\@R952c8Yo91c83c8ao9V:6d8nm1kn1To3[^1^O7e8[n7VHW=`E1R56e851h\8_a1_94e8SY4\e592e8PX:7e84mX4US
4[E^6nL5e8a`3_X3Z1_Z3<e8f[2VU61nL0[;1N0R4_95f81TQ2^l6c[11f88f8[b21hg1c3R6TT1^Q43f8[b2fU33f8RZ4X]
11f83f8ne5]V17f8hU2dAe6jW4lg203h8VS3dZ11h81i82i8]e22i8aZ95j8iHl:kN^V75j8iHhY1jY5cl11j82j8S\85j82
lQ1Y:\\73j8e]9cE8k8dg9V5b1i6?2U3;k8mBXS1`7R1hm1To3V\22`1<;k81a5lJ]j4Qa2B6RKV1aK1k81k8:l8dN0`l4\4
T4l1^Q3FQH2l8PM4l8TP1<_P99l8Ra1`Nkd2Y4i8[P4k2o21l88l8eQ1h7PT2gT2SX1Wm133l8]U6fQ32l8n[85l8n[80^NT
O4l8Qi6mb1cm12l8XO1m82m8b]98m8Sc2c=Zo3`]1eBST166m8]@1l`8h7_P19m8U>d1l@o\6_T1gDXJ[35m8Pc4l10Y\56m
8Ub81gDXJa32m8P\83m8P\8PS12m8ZT:7n8^a8mD1^8_I5@n8>j[1]Jn<VU1YW1[\2jT1mD110mMm355n8^a8^M_I58n8`c2
fh4VU1mD`8_I56n8ea8DTb1m356n8oY8i>Q]1a256o8\o2k?nl5c?U61o81P95P9e6Xn2V^3Qc14Q9Wb1Tf2Re28U9Qc4bP1
c2SR2o6SX1h;1W93Y95ST2@Y9V9nKP8Y7T7TX1B[Y2g2a1nU1n4i<n8P;?[9P1P5iQ1\7`IJVe2m6Q=VIU9j5`Q1m65]9TQ1
h1jAa5:_94h<hj1h1h^4Z1>Y\1P92_943d9Sh6Z16d9S^1VKh^4Z1>=i921k:a4ZP18[1iIf9\k4a869k9[R1nAY7i^20Q8f
\3n7Km9?^V1CQF@l>19iDPW116a1e6ZR2@Q4m1:4aS1Fn2RNWO2Jm96gV1CQF@l>19iD2U5gQ116a19Mg4EVY2gFn<FQQ1Q>
6m9ck3eBR5c[2iE2m9UP83m9cM?8m9g5[T2WW2_n1XNbAa53V:nV6Vg308b:9=]T4iBV<n6hR2>b:<e1R1YS2`3UY2Ho3^A3
S^1WFm;=b:<e1jGR`1UY2Ho3^A3S^1WFm;=n:aInh1YP2HY?QLf=l=`G[7S8;6n:aIW[3SNeg1PR35n:aIW[3ie2PR34S;4Z
f6a15T;UFS7d`4Wf1FT;9h1XW1Z3V@\8\2iQ2P8X5P6a7d1e1j2W=S8d4l=PAoL;V;hZ1XQ5Q;X<n:VO1U>a9X34X;NmIS_4
1X;3[;X]4T_26[;iHjQ5eH`S1TK2[;cT51\;4^;oP2ZY305^;[f1Un2SBe31^;E_;3_5oT1i1T1eAbQ1TIkBk706RY1`B6eU
1154j:7_;hInNCb7eU3e37e;oMnQ2lQ2g1[Kb`27e;oMnQ2dS2e^2a@05e;no2_S1TP1Xo28e;no2dS2Y1U4Ug1aR104e;\C
ln6a@6e;cS5a^23a@04e;cS5Wo204e;nP2dR3Wo24e;nP2_R2\o35e;2[Q3TR2Wo23e;f^4R25h;0\R5\2U43j;PY501\<2_
<lk54R=cT2mZ2bG5R=Q1aS2jAe`24R=^Q5k1i38R=Q<jm1REZV2i1d\1UY2:R=2R=W2jY1Yj2g?o1i1iV24R=TW5ne112S=\
S21Y=2Y=WW52Y=Z19^=n8V>fm1o2cR2c>VBa[22Q>^`85Q>VLkC[801T>:T>nR4T@Q_1Q3eo2o?i=016T>lGU6dW80_N1W>6
Y>kA1Y<k\4lX1=[>dBWFV6Oj9`P1m30`LRJd?S37[>lCl5oW1_a2aD^_27[>dd2@hG0TAcb2=\>fGT6mF2NY;^P3R3W1k1WB
Q:5^>gOk2j\5X\1E^>_2o8jB;00R5j7`4W3R2^2P]1VIV;UKT1n1je1^N6^>R8al2X`10mf15_>eEV5Ye5`S11_>5_>_Q5[4
k1gG7a>0f_15?V5_h53h>XW6e11k>5T?Fhc3bV1V=4T?hm6c@ZL2T?_d307Y`2U<n>la10V4gR23`k3mN[A000;cS11VBQGP
=1RX2UP2V3d@QU12W?_f41W?1Y?1^?5^l1\f1_Kkm2nX21a?7a?\Q2WY1o_3iS1;XI5c?hk1^W1ej3_Y14c?g\8?h<1d?<e?
Q=S^3[>ge2WP1_X1WG;Lk262g?fQ11g?4g?W`5\S2dX25g?UA1cX1l\64k?[j4_n1[65Qc21R8^Oc71l?3n?Yg3mQ41n?3n?
oZ811eU39V@oT1dJoQ2ke3c`1b7V7Y:1V@2Y@lm71Y@1\o401Z@02\@ek44]@RV8VMC2]@PP72]@ea31]@1]@9^@g>QIdl10
GnZ1e[1fV19_@mP3\=U>PFbS2eS1X6^d11a@7c@[U3PQ1nc2PA^>R[11c@1me45h@a<kn1^?Ze43h@[Q7fb11h@;i@fc2NfU
1g2\5\3m4[\2P8WO1j@2n@[]81n@2n@ae1>QAdT1c\3j^1X18m3P8jB[?Y1_7[2k[12[ATQ32[AaQ45\AgR14Vg3kf12]AZ\
93]AS]6Vo22]A`j13]AZZ1VK3^A\W5dg2@`AZi2YD[o21XU1e4Z22m>31S3TARKh34`A[Nd^516`A^U2mb1Y2[P3X54[Y4U\
2c1ei22eAnY74iAd;kl3Uh22iAfP78iAj1`7l2e]1l3dZ2eh29iAj1`7l2e]1l3dZ2_W2UA1iA4iA3dP724iA3bP782iAoP7
3iA3kP72kAhP73kA^e8b<8mA8`:UX35Z[3]R1Tk18mA8c91PY3^U3`8Sk25mAWf3We13]f28mA12e=ZZ3P7Yo2^65mAi1V`6
_<Q23mAPb6_<6mAf12f9^f6fP15mAKhg6m7G4mAK]S8i@2mAbP71mA=mA`9`I\=Jbj1`A`7\4\T2W4Ud1V;3mA@dP74mAf50
^_32mAXQ74mA@dP722mAZQ71mA4nA81dR85oA2Ph3P7hU36SBi8cg2Y4Ql314SBi8og619SBi8cg2Y4Q=V5SDde214SB]P3Y
4Sl38SBi8Le2Pd2jg3`811UB4VBco2RC54VBfb35fl21VB2WB12\B02\BZk61^B2^BdP72^BgP76^BoR4[1n1Rh2j<3^B]n6
V22bBbA2bBeH2cBTn22fBSm23fB0Rm21gB4hBmP3mY2`b13iBhg6m76iBU^2SEec3He83iBhg6e85iBgQ3aU1Q7kU41iB2iB
PS72iB^^31kB3mBnR1b]34mBnR1_=RP34mB^`1RP3cI2mBa`46mB^`1[h2f7cIUV13mB\f4ni1?mBQn1WU1g;o:i9U4R2\6b
FP^1\BbKfIUI3PC``4c_26PC[<aEgEjh2[59PC0Z<aEb^3[5WX2aQ2^F1PC?PCn1\Y1<]9\3[=m1l>P3g9j1V1W>WQ67QCjY
10k1]9_Z7^F2RC\f14RC\f1WQ1o`25RC\f1WQ1o`2TX11SC1TC1Zk71[C3\CVn6j91^C2^CXT54^CcT4d]5\64^CQg6TOPH4
`C2[P715`C2l`3^_314`CfZ1ge513`C^P713`C`P7kk12`C`P72`C^P75`CaNQG2ib31Y]:3dCQU4\k22dC^P7:dC`7jAm<i
Al3cS1PW1W3]e28dCV9mn1h8o[1S8kj2A6dCTX2ll1]h2]2A2dCX`34fCmm2aR4S[12gCUP74gC^6Zo3[j25gC^6W3`Y1m\5
5gC^6h\1m\5fP14gC_Z1g8m\51gC3gC^6fi64gCO]3ck78Y\1`HW]2b\2l1FYAoD5jC_k23hASc34kC`?hm2gd33kC`?hm22
kCY]34lCjf6j8RJ3lCd<S]79mCeHe]6\^1b@W16Q1c12nCc:3nCc:mR32nCc:3nCW8mn73nCW8Yg64nCW8YX3o^3<PDn`1VX
1kk1h@k3P17V81SLV8:SD^27a<UV1UX1o3S;jX1`a37SDoAT6mF2X<oR44ZDW<VW6R21^D1`D3`De^3lc32cD[Z22dDfa31d
D3dDfa3Un2<fDgW1j>oG7T8T[1P3i1_^2D`51kD6lDdY2Rk1`1Yk1TH5lDdY2Ue1l5`12PE\63PE\6oP84TE3ZV2fb41TE4U
EaU2SY1\Z34UE[<nX1UT28XE4dW1`7^7\P11oV16ZE0TGS9Xn1[C2ZE004PK\e2b8VP42di3h>4bE2VW3j[13Qi3^a3b51gE
1kE2kEf82oEhj62QFo_43QF_o2aS41QF1[F2[Fa]35[Fi]7QB446[F\c1Sa1\k32]D2[FUf42Vk2RW12^Fkg52^FG4_F[c3h
@lP41_F3aFcd601aF3bFi<UV14bF7gb1Yg12cF78dFYd1\_2c?ee1Ue1fNkN7eFe21To1To2113eFlQ2V\25eFWd1d=k_1m`
14eFWd1d=iP33eFlQ2Qa55lZ21o5kX1aR1CjF]73Eb:[>Va1R<ZDnP2U6f10V>]Kf1Rc11e44nF^m623AnFbDf^1W@cI`5Z1
2Y:[1XS1b28^g12aQ103nF^m622nFb`32nFb`33nFeNma27nFc9U1SQ6c=l32=oFh3c3ic2[R4oCQK246Q1<bU13oFh`8`U1
2RGcb65RG_9YR6i6Ra14SGd1l@o\65SGd1lm6l?bD2UG`o68UGa1aQ10fc1o2eh3n<3UGdd4kZ22UGbb63UGab6n<4VGgf2b
h3W@2VGZ_62VGbo61VG3YGQg2kI3YGlg6fW14^G[n2W]3WJ5`Gl9hW3]d301cG4^i2Z\4b:TE5dG0Vf3RP3P=1dG2dG02dG_
_31gG3iG_j1^^21jG1kG3mG2]k63nG1ed48SHdi20U3H[ARL_62SHS[46SH6Wb1YHT;31SH2VH_m62VH01VH3VHcLRQ72VHT
P1:ZHU8i8hT2oJjW3ZZ1QDPR152ZHWb1=cHb2^3T;b^1m3cV11b4_9`[1fd115eHb5fX1jP2]b32eHT_31lH5QI]2mQ1bi1e
\42RIjj63RIPf5iT1BTIkX1hCk1Yn1d4Xa1\4U9DeK]Be3gQ1^=1h?j52ZIjh6GZIW9YDOl1PE3g2HT5i51ZP20D\X1m2P3e
:bX1UMo3l52[I12_IjZ99cIjW2R2T9g3bQ1Wd2l3D3cIRc2ZU1AdI_R1`Q3<1c?l2[4>1[Ngg1E3fEW@TA6nI[^1o5RCe603
nIZ^101RJ1SJ2SJkc52UJQY12VJ25VJi\5d3n4kP32VJYf86VJ0\l3[`1bh2l@3VJ2U_51VJ2VJ02VJb^11YJ7`Jch1IbX1]
U1WCV`2@`JQHS6VT1m6e4S5V7X1k^2d3k@R2Ggd1VZ1;kJkZ1nBZIo8g4nY1eNXQ1YAnU14kJTV8KYU16kJeP8^5==YU11kJ
3kJgP3k_14kJ\MjU2[]14kJSg3aY4l58nJL1c2cZ12Xd2k\2:QKn2[Q1Q2;Td2d4[V2PV1]d13QK\V1ao43VKme3Uh34XKe_
1nh2Pc22ZKVX36^Ka[5k`23j:f>M`Kf@d;a31n10?=0V1`4_3BP6RN64T8dW3^6S6_8R2T20U4Z1Zo11aK2bKU\54cKVR5Rh
1g<4cK1fJX\61cK1eK1fK4gKd7`b6g<3gKdJX\67jK1lc1Wg4Z3`805jK1mU6RA08jK1Jd]6`80mOTk19jK1nd1Y@hg1CT_2
?T17jK1eT2iIUOT_2=8jK1Jdf2of3_X1PS1SH3jKRg6O3jKa^6j903VLU252VL[23VL[2fX91\L1\L3\LRo6hO2\LRo63\LR
o6lJ2\Lkm61_L2_L`Z52_LUU84bL_2\X3Zo21gL3gLTf7Tk1;hL\3iU1T32lk1WY3jX1a84c63hL\3V^66VM1Wl5[`1Zb1X1
5ZMc8R3<S[66^M_f1WT2Pf1X<_W22^Mgj33^Mgj3iY43^MmQ6ZD8`MPQ1[c1n2^_2^4ZT1\a14`Mmb2k[1i32`MWc28hMe^1
f>j=oe1b5dU2fB5jM^k40SR3^IHoMfP1W39h1^20kZ1_8l4jP1\F0?jHb4XAY1nS1^623^8[42PNiS13RNjg6g<1RN2RNbT7
2RNUf22RN_m63RNin3en23RNlb2Xg32RNUZ62VN\U31XN2XN33XNcd7a;=XNIb:PP3TW29\10W[13Rc11e42[N]W91\N7`Nf
OT<hf2ZP20lC7`NfOg8`j40lCR\18`NfOg8`m1ol20lCR\15`Nig2U[3o1`@4`Nig2U[3o15`NfOg8mn5m[15`NfOg8Ta6fI
5bNUS5fD[=a^32fNiT16iNmk1mV1`1Y1g\43iNX[2in33jN`Y1kP41jN6ROjKlFVY1Z]2L1RO;ROQKdd1QW4S7Rf1`M16[14
9ROjZ1]<_o4S72oe1iM`13ROnk2n[22ROXf24RO]Z4QY103RO_c506ROTW6j_10VP1eB2ROTW62RObh25RObh2Y<e5Zo52RO
oa88RO\d733ZM1e465ROdd7RR1232RO_X93ROlj4Y?3ROZc312ROng63ROng612RObZ32ROSl2;VOlb1eLV3m2AeY1T]1c1W
Kj91`c53ZOaT1[a25[Onl3kS2Q@YU23\OS2UY12\OS24\OS2^2fV13\OaEmn11\O5`O1S2nW1hj24`OTZ12ej22`OmT47`O[
4kU1m>1lIQB2bORZ12bORZ11bO2bOed87bORZ1mV1TY2@2[e11cO2cOhn74eO[Y1[W2^T33eO[Y1j[52eO[Y12eOVe61eO5h
P1cn2T[1oU4Q41g]25hO1o:IZY63hO1Te63hOVe6_I4hOn]2WW4_I2hOVe64hOYBUR711hO3hOUS4]^23lO1eW71lO2SP1h\
13UP1li1gJ3UP11^R12UP111VP14Yi5]k1\Q1n61YP13YP1T_6cR13YP1T_6_W11[P16[P1]c717kF`:1\P13\P1Qg795bP1
U1g^6l324bP1j7_2mY73bP1j7_21bP13bP1Tg4Q`14cP1Z\1Ue2P`25cP1iP2V5^1eR51hP1;hP1Vn101Y4X4S8eF0gY332j
P1mX12jP1mj1>PQ110P4UY1Z@i6T9aAg4`3QMW4be21PQ13PQ1lT22DPQ1n<Z_1]7?U5UE[>R<<X6`FmZ1g8XAo1T5f<Gf59
SQ1\P20Hd6d5jIl4iP47TQ1R4RV1hD[^1TP3dS14TQ1R4RV1nV63TQ1R4\R72TQ1]\31hj81YQ12YQ1hg42ZQ1nX81hX61Xg
71`Q12aQ1nX12bQ1PY25dQ1l:kNWS2bV3?dQ1lI2h?g;1_7Zf1e?mm1oU1hS1m<2TC=dQ1hY1g;14Z7g?PU1a1e?nf2n<]S2
7eQ10gY1d@h>ZW1Ue22eQ1cc63eQ1hY101fQ16jQ1`f1c>cMUd1g23lQ1lP3iN1lQ12lQ1__64lQ1hk1fc412lQ1b\74X[2`
2Wj1Pb13RR1g[1n<2SR1h74SR1h7gX3`^22SR1dh61SR11TR14UR1Ta2oU2^a24XR13SIdD1XR17\R1XHbEhP1^V2_^1Sa11
]R16kR1gB2aS10Se33kR16ZS99lR1:R41n3Q\7d84TY11VS14WS11]R5^[12WS113WS11l]63\S13[b61\S18_S1n\3cg22X
4a9716_S1if2d3Ph30P91_S1D_S1ZCQ1S6h>a1Y@FfS4]<U2R2T2010k]1U3VDa?9cS11VB_=a9P=1WV1le31hS17hS12hj1
a[1mFR9Pi22oS101oS14oS1h21[V58oS1h219\1VKY4SU41PT13PT1lk2mQ32PT1jm52dn8c1DnW1c2h1m1Q4Z^1S21Y;cb1
YJn2Ij9\2RH]h1i43d\12ST1Qj53ST1Z8fa53UT1nj4aO5UT1oMnl3aO[S12UT1`j57UT1V9mP1V[2i30Z^33UT1V9Zn61ZT
12[T1mo35\T1VNco2n^2]H7\T1hMQ4aAmS3j3W5@\T1j>l1gK`=dDhKk1I1V5]6nKd5TT2i;1_T11bT13nT1P_3WU11nT13n
o2jo1Vl24VV1V8R2dc54[U10RW217hU1kFag1i@U`1Zc2k98nU1R4nb77^:S9aCV65UV1fZ4eC1o51UV11VV12VV1nm53VV1
[W3TZ16VV1]b3X2iLQ`113VV1kS3g\32YV1VY6<]V1Y4R?g6bl1S5jT20jX2W82^:3hV1h1]B2iV1Vi74UW1g3gl4oX31UW1
1^W14aW1?co4i64bW1oP5L[51gW11QX12QX1[h42UX1ho78WX1TZ4[1AfEl:ne1:2]X1_21]X13dX1jE^X12dX1lX75mX1l1
_R1Ta4he25mX1l1Y:n@V72mX1\T11mX16QY1<cP1^>^a144QY1<R_1bZ62QY1Tb23QY1VR6iO3RY1mX3il21RY19UY1k2]c1
1m=[[1jZ2a=o[17VY1aP1R7Y@a\1Yi2[X12VY1UU44Ro1Yf3ad3jU1=eo1k5l>3`i21l3n3Z?ll2ZQ1E`63ed1VP7bd12Ro1
W32[Y1SP91\Y12\Y1_i32^Y1Vj34eY1Zm4P`1RD1kY12nY1_72XZ1Xd77ZZ1cX1co27n:gOU\13ZZ1gm3kg48ZZ1cX1k]1YO
aKS1c2SR21ZZ14ZZ1WX47RP33ZZ1kZ3_c52ZZ1cX13ZZ1mLd]62ZZ1mL1bZ11jZ15jZ1bY62mR198jZ1Ri2_`32XOX20g<5j
Z1Ri2Tb40g<2jZ1ff74jZ1Y_13jk52mZ1hS71mZ12mZ1j^72^[1mi44Q\1_R1bl1gR35S\1n@GY_1mP31W\12W\1XI2W\1^H
1Y\14`\1aW2c@bd12b\1oW61b\13e\11Xj43n\1S=V1?n\11m<Z1i]1e5n4bL^U1\c1P2j4ji2^4j32P]1m<4P]1m<dS1mQ4
5R]1ih1VQ4UK41S]18S]1UY4]<H6H]C`<3S]1aS106S]1bS1gY1h2YV212S]1^Z67U]10m@Vh2c1V\3\65U]10m@i3Pf22U]
105U]1]U3g3c1cb31U]11a]11jl85_f1Xh2kA_j3[`12TX9WS11dS5002jZ9Q31jZ91jZ91jZ91jZ92kP9n92kP9n91jZ91j
Z91jZ91jZ92kP9n91jZ9000=g]1_3o6\KTOX;V5TX1lm1cNb3[1_S22R^1n11S^14T^1W5P[5ca13T^1X`5`31T^14W^1j2Q
3eE;Wd2_T3`Z1m61X?2QR1i4i[1N5Y^1Q4jCfR3Zj1=Z^1_3?b6S\1d>nb1Z27UC^^2Koh1>Z^1PX34X1RQ1R3M7Z1OY9^Jn
OcX1:b^1]1h1R1\8bi4_S2\H^L66g^1X3`e1:o_2b[25Y_1j^4eB0QT27Y_1R_2go1]3;Wh205Y_1R_2go1O12Z_1I3Z_1P3
d^31[_12`_1e=3`_1e=fV21`_18e_1]10QS1nDT^2[U3TG4e_1]10hc61P`11R`11T`1=[g10gW1^C4D0e1[h1oQ1am1112b
`1_11b`15k`1^7m^1ci1:2Ra1QV15Ya1RQ22Vd5j83[a1Ub6j78[a1Md6^>`d4kT1k5f[26]a141VHRJQ]61^a15aa1X3[d6
SDZV15ja1R7TR5Of_14ja1SU1_U3^`41na14Pb1US7XH`N1Rb1;Rb1c4_=m424R1RP1eS1Yl4h31Yb12Zb1SZ42Zb1cT12[b
1jC3[b1Q242]b1ka68_b1BC`m1f:J^f2ol12bb1Rk12gb131gb13mb1Y\1f\12Pc1P3CQc1a@^U3l3T6T3T1b1A^1O=??W17
b^1Yn1h22Vc1@7bi1mn1ZS2_X3i2c3RR12Zc1We12]c1j^1Q1`c1T7i2OV1c8R8Z<^3^[1d6\<d5Vh1b6b3j2S4T3[;Q30:S
1@h>0\:D^A_;c2eF1ac15b^2\OV^3fY2801dc14fc1Y>fn2VY52if1Y\51mf13mc1[d6nO4Td1nZ4WV2j44Td1ao2a8RY32U
d143Xd1iS1`l42Xd1hS12Yd1_m56]d14j]5jNiOZW16]d14j]5dn1ZW1Z41jd12jd1id22jd1e_23jd1d2]n67nd1[>[W21P
4P^4lE2od1aj75Pe1a2_8k;aY12Pe1a21Te15Te1if2b5f;jn15Te1JhR4n5YX3EWe10QY2g6k5X:hm1n<ad11Z5P2n<[2<0
[6j1_1RFd17Ye1c3YJ[\1]S1:]i13`e1aU118ce12aS10h_3Z5_W137ce12CmR10cl438ce1dS1Ui38g3dQ1R:_75ce10cS1
gLih33ce10k^21de12de1da23de1k^2h22de1ee64de1[P2_\3Y<3de1[P2ih33de11YP22de1Ui52de1X`64de1cb5dMf>3
de1a]2Y12de1cT64de1a]2Y1ge33de1nh1Uf13ie10WP61le12ne1RY71oe11\f14`f1Zi2Y]3j8;bf1i5Sa1_4o2Sj4\?j4
k<S2YJ3hY2\V6cV11YR52kf1Xa31lf12nf1df32Pg1kT61Pg11P[51Sg11Vg14Yg1Qk1gEZU13Yg1Qk1\[68Yg1U<]4Z4QR1
[7WT2a`13\g1[k1gj11_g11_g16_g1oQ1WHo3nc1Zk14_g1h_2SU1[j23_g1h_2Yj27^\2gR1gE2U=hA_^35`g1oW3dg1dW2
n]11`g18ag1\O[NmR5d3b7l<PK3bg1^i1l31bg13cg1Sm5c]12dg1Rm55Yf3B[P3oS2S21eg14lg1^F[S5R27og19^B^8]Y4
Y4UI;Qh1]X1cGn]1W;N00oP1^=l]36Xh1\K]Z1jM`?`l20008^^401Rm2c_1R7mG\B1Yh13[h1hS1[\11[h11[h12[h1T\23
[h1k^2=2[h1Vj53[h1T`2m[5:[h1_P1dBoLn4i1V:i2E^Z23[h1T`2h62[h1PV72[h1Wa23[h11Va22]h1Va22]h1bZ31]h1
2]h1]M2]h1Ue401^h13_h1kS5gU12_h1kS502ah1gk66ah1Va3\e1kLVR112fh174fh17`U1]R27fh17\i1US3Z1V4PS31kh
13mh1iR5aX11mh12mh1YJ4mh1YJPf2UC2nh1TR53nh1TR5h12nh1hR54nh1jY2SNo>1nh1GPi1c1P5j7R<J3;XCWFP4TK2\@
l3c2Z1dX2Y5R2SL1aX1`1Qi1b11]1P4JY42U>J?]?cP1WF\2<k6n855k11:2NQ3?91L2Y4m2h2ZCf;2oHm5o<f6T<_U10O1a
423Ri1QS5M:^i1XP1]MP=KO5g3RV3fJ1ni12Rj1V`13Rj1V`1WT24Rj1_[4oT3jR11Tj12Zj1^X6:^j1412c1aGS9Ye1h^2k
51aj12ej122ij1dc32jj1a^46oj1fDSc1Yf3313Sk1TY503Sk1TY504Sk1ha3[g101Wk11Yk13Yk1iU4ia32`k1Uj51`k16n
`2dd14`f3PFWH2hk1gJ4hk1SY5mP1o22jk1dY33jk1dY3`h21jk12jk1UR603kk1ah521kk16Rl1`Bfk1`5T:\Q11Ul11\l1
2]l1be16^l1j>WH`:hl3ZZ21^l12`l1R_65bl1]j2i\3d6g39bl1c1c3SNQg1i\3j3i249cl1Qb1Y6i3ZKZ5T3WT2Qd21cl1
3cl1V5_b23fl1oF`82il1j602kl1Yl51Pm15Rm1Q`18]\2Qb24Rm1Q`1\S6Q41Rm11Vm13Vm1cU5U=;_m102Jh5_3A0ZU2[_
2V>8_m1i:0T4PGUX1Ue3kl15jm102V9mi43jm1022km123km12gQ54lm11S>S[33lm1U>S[32nm1[83nm1X5R31nm12nm1Zm
22nm1V91Tn13Vn1?Q51an11en16in1a]4R3k20h15ln1QBeR1Rd3:1Ro1DRo1^6T2e92N\[20IeFk8m20TNe2kZ1]J]GY;W6
1[o11`o11ho17io11T2XJVm3eQ317io1bn15`IjY1b@QY32jo1di21jo13jo1nh1eP13RP2o7dd26WP2[CQZ2^1Qb2]H03SQ
2Q1ie23bQ2\o4XZ14jQ2oe2161lQ21PR22PR2gk71VR207nR2`V4T5SZ21j9c?1`R24cR2co2XP2e>3cR2co2n^23dR2P]6R
?1fR22fR2bh21lR27QS2l4d;[j3Y?_3[22VS2_Z51WS22WS2R32XS2oV62\S2n[2?\S2a9Q9n31ok51P7_2>Z1d1f<k2b11]
S24]S2[W4T1ZG1`S25`S2[d67f:?2dS2dD1dS21eS24hS2g1\W3Yo15hS2m8V5UGd:4hS2PB2YL1hS22hS2YU58hS2i2PIRj
1bMYe1n=WP14lS2g^6X2UQ11lS22TT2fQ24VT2U5]2gN1VT21YT28\T21QBhOQLXZ2W484\T2cHGbd11cT24fT2Ye3o]1]Z1
2fT2U_75fT2bT2YS3n=11fT24fT2g7fb5XC3ZU22Wk34ZU22l2ab33ZU22WW21ZU23`U2TS2eh11`U23aU2dl1l[11aU2;aU
2l>?Ti2Q21^4Z1ml2n^1o11gU23gU2V[5i<1mU22mU2[k62mU2Wm51oU21oU27SV2cD_KgFR@[S2QJ3VV2fR3Zj11VV24[V2
^KcW2da22[V2X[18`V200X?ZZ1c2mLon32`V202`V2^Y41bV22cV2Pn53cV2Pn5W^21oV24oV2lY3<fE4oV2]_1R[3o11RW2
1UW22XW2bm61XW23XW2mX3c21j^81\W203]W2\i5ba22]W2\i56aW2_?U6RT1df115iW2hR7:I01iW22iW2jg31ZX23`b4c5
b`21bX21eX21hX22QY2j[51QY26SY2\a6^9;i2fU12TY226TY22\_2oV4V@bD9TY22\_2T_2[c1^4>f?02\Y2UQ11\Y21`Y2
3bY2jQ1^E01eY27gY2TS3gl2h:Q1S411jY21lY22lY2a]61da23QZ2]Of54RZ2^>^a1bh46WZ2c6l7o\4mZ111WZ23WZ2^V6
11YZ22`Z2cn41aZ21`W42bZ2dn12bZ2^S11bZ21bZ29fZ2Q<6K12UFSR3YU11fZ28Q[2U`1bEie2Yd11Lg21Q[21Z[22\[2^
W11`[28c[2nZ1R3\P2j27@eU16f[2iV1<f3^KSX11n[22n[2VS61Q\23Q\2THnR62Q\2TH6Q\2RBQ6e5Wl3Y[15R\2]l12b^
1Ri12X\2j=4YQ4df1Uo2g94^\2k]3\P2ZX12^\2oU61^\2;_\2ko3n50h1mW1SH\7`HC17_\2nS1fV3Eoh2^K?1_\201e\21
n\2001o\22S]2nT63S]2cf5Z>1S]23S]2`l1]X43S]2bFnW44V]21kT622X]2nT65X]2Wd2eW2PY1`82TQ901Z]23Z]2i<34
Z]2]DY]1na35Z]2]DY]1i=Ue31`]24e]2jT1V7S`11g]201j^71b^21j^2>Q_2]=Qf13]40Y3a6BS5_`2aW1U?i92Q_2[k51
U_22X_2WQ81]_22^_2P=1^_28PS8aFV3IfW1d2273__2bg2hT34__2P=hY1l32`_2P=;`_2ROD3_8n1o@eL]W2g?U`21c_21
d_22e_2hU52e_2jU52e_2hU505g_2n1RMTZ472g_2VY56k_2b\3i1iLP2\Q22lZ4iZ53V`2ao511Y`21``22e`201e`21h`2
1n`29o`2dl1c1V^11aZ1TBW1RC5o`2jf1e_1TX2oH1o`22o`2]h11Pa22Pa2Xn55Sa2Q`1Sc3aZ1i81Sa25Ua2ZQ2PD5io11
Ua26Wa2Qo1W2T4j>_h23Wa2\6jc25Ya2P=g`1T7d62Za2T^51Za28ca22][1kb1kIP3e:X`12ca201da22fa2_S52Qb2;1Sb
28\b21k`1cHV2aR3[5o15mb2Tl2Wc4T<c12ob2\e22Wc2d]21Wc24Yc22aGWa32Yc222_c2T61cc23cc2WZ202cc2TZ24cc2
`[2PA13cc2VT1mU15Qd2jR2VEjf2c^12Wd2X\6;\d27\V1]e23oX3Z4dB1299^d2?Ti2m7TS332k8dO1^d25`d2PX2cd33ck
14cd2ao2al2^A3cd2Sl5^A4kd20Xg5C3od2Zi2k12od2Zi21od29Qe21][3Ri2nL2Y;P125Ze2Ta3Sc3P3k=3be22`o41ee2
2ee2Q[53he22of72ie221je21Pf22Pf2dT44Pf25Xh1Xn52Pf2;4Pf2Ya6S4nV17Pf2n3_c1e6j8AlY24Rf2UV1l241Sf22V
f222Yf2jY25Yf2TW1f14iP12[f2Uj702]f2hT12]f2WT41^f21`f24`f2iT1g9bj36ef2_1]5no1_A[f36jf2d_2WZ3e74d:
2kf2\S14nf2_U3ZY2o53Pg21om16Pg219Sl1a1\e42Rg213Tg2kn3fZ14Tg2[\3_Bm11Tg23^g2i_1mQ43ag2]n1Z52dg2YT
27dg2QY4Hlo1j7[Id;8dg2o8WY3P3Z3l5nS3S44dg2\o1U2f27eg2Wd3\4Q3iW31cE1Qh22Rh2`l43^a4n:SZ21Yh21[h22[
h2nR51]h2002dh2o]12dh2o]11fh21fh25jh2dd1`?^Z2e61V^75jh2Ze4QX1i@T[13mh2cBdn31mh24nh2S>^4cT11iX501
Ti21Vi22Wi2kn42]^302^i2oc12bi2aM2bi2TO3fi2`\1hh1;ii22i>lR1Z?T2[?lc1j2l9bR13ii2[8]Y16Tj23ik50[Nj1
3Tj23Uj602[j2Rf41[j21Q]31^j22^j2`c45_j2PZ1U1^d1[32_j2eo22dj2ZY13dj2VY1\Z34fj2_1^?od12gj2WY11ij29
Rk210]Y2dU2fB2R8j\2:Tk2Q1Y2dQ1_P1j8SY2=_141Uk201nY74bc3P7Y;nn31[k201]k21dk2001hk21ik21ak35Pl2h1\
BQ9a`11Pl201Ql26Vl2nS1_P1na2=TU13Xl2TP403[l2gP6Y`11[l22[l212[l2\^23\l2QZ3U32_l2l]51`l22oh3fd11ll
24Pm2Ze1XZ2b24Pm2^l1T3WT21Pm22Qm2Ye12Tm2Ze16Tm2T3Qb13TZ2`43Tm2T3kP42Tm2_o36Tm2Ze1=f9]o201Vm21Zm2
2]m223_m2YP2H1bm21cm21hm22im2P\21lm25mm2nk1;]1SL3Rn2[@go43ej3bU5kB6Tn2g;fg1`T2WT1Q75Tn2g;Wl3Y[1P
S1002YS7_91Vn21Wn23Wn2X[2Q[26Xn2n=Vo3]4P5m_12VX9[33Zn2g`1`64\n2[h12_h31_n21cn24dn2_R2l1]41dn22en
2a[21in27jn2S61lV11j^4d31on201UQ501ae309TT3_Y1\KR>Z5f1Ql1W1RC=So2oMQMgR17Z12?f9a2\2jKb\1@n^3VJGj
3l3[GS>3NF_3S`1R1U4e8]C05Vo2TDkV2a`2mP10008jf6SS23Z3o1_7Q=A01oX33]o2Xf4ZJ1`o25co2Rj1bMYe1n=4no2S
P1PH[b31no22no2iA3]a4o:Xa24WP3oi1]_2S46WP3oi1Y\2S3T=f41YP33YP3^i2mo11\P31dh41Xa71[j31cP31fP32dZ5
go22hP3]Y18lY3WOYNen1Y[1jR14k11nP33oP3SZ405UQ3U]1=[BdP21YQ32YQ3]e12]Q3W]48eQ3b7^`1lh3X2]:`CRK6eQ
3Ul4`8W<X2Qi13gQ3eo6h53hQ3Y]1na33hQ3Y]1i=5mQ3h?Pd3Ph1e@2mQ3cR15hU3P2\o1aW2^Q12dX5_S22UR3mQ25UR3]
HOa`311XR301_R31cR33UY4_T3Z`15gR3BSI]\5nM1hR301QS32`o8nE1Y`72VS3T]45aS3^Jj^3`M=2eS3YE4`g3jDU7f92
oS3V\41UT36mg3`HRm2f8RV1a>1iT33mT3UP4kR21QU31\U31^U33cU3Rk2gi24cU3nj2T1fh22hU3oX43nU3ZY4`?2RV3_3
5RV3eo3\P1`:12TV3PP58[V3]@_P2o10Xc1X5e85Yj5nQ32f6SB8cV3Xj1l\2k6mJZP22l14oV3cMlV1X=4oV3cMUd1ik16P
W3`^3`f1Q8bCS93PW3]c2hb11PW32RW3aj21TW37WW3U:R8n]1=\R3oC3]W3ZV5gm12ef3mc11U_82lU4Sh41^W305\W4_m3
oAV6h32b^3Qk43eW3Wb4c82gW3Y;001ZX301[X31aX32nX3g]104Se3fBfl3fD02_b3^61WY34XY3YV6111T^71]a81_Y300
3jY3\d4lc13[]5\=di14g^3ko3d\1V`1001d]5002Rd3c@1UZ302ZZ3ZH3`Z3bP1Vn33eZ3di1QW57Vj3_a1`g1aBPEiCcU1
8kZ3YD[o2ZU1e4Z22gb14kZ3R=V`611i\51P[33R[3lZ1\h51_[3=`[3hS1cA2lZ2hR1X5R20d1eLk1eB2`[3US52`[3nQ10
01Zl42SV4nc1002g[3A3k[3m>mX41k[31P\32XT4c91Q\33R\3ZV2dg32Y\581T\305P[41^8d1lQ31g\32l\3QK9o\3UIKU
c1ea1lDVV1h8mR13o\3^P2VW21o\31T]32T]3Vi38V]3d\2T5U7P11h6ZE3V]3d\2nR32W]3TV64_]3iY2Ye1P>1a]32b]3l
P43g]3eKi_11j]34V^3o_2o`1^;1X^32[^3fI1c^31Sc301dd8001d^33d^3jIl41]k705R_3RLNU7\31R_31V_303Z_33ad
11mS502X`3_Y23c`3TY254Zk3l5`1ba32m`3e`12o`3kh54Qa3]:\3jZ32Qa3j33Wa3hDfP11]]:01jV41]a32gU5\U201RZ
57ca3m2^R1PE_V1^2lA01ha32ja3hb12Tm3b_3004Pb3`=UY1a41Qb3001`b32ab3[P42mb3Wj16Sc3XW2T1]3h`1R=1Sc31
Tc31Uc32Yc3^g43VP71^81cc33dc3V>Uo33fc3_FeN1kc32kc3YU42mc3[U23Rd3c@_R34Rd3c@h2Zo22Rd3g;05Sd3]P1>_
4Qi12Sd3cZ47Sd3`Q3d_1a7mGWJH6Wd3f@2AVP4c<01[d33\d3[5e71ad35ad3^Z1T2ad2oI008md3S[1\g3l6hEC112md3S
[102]e3S42^e3[Q42`e3Zh51ce31je31Uf32Zf3fm31]f32`f3o\31`f32jf3`P51jf31lf3001nf31Pg31cT71Wg33Xg30m
m12Xg301Yg301Zg31n`43ZZ4o\1iX22`g3jD1`g31]\51eg37fV4QBh@R5\e1Y2Rk103lg3Z2gd31Tm302gW7Y]20000:^h3
Yl2W2YEnj1l4n;F3b13]Y7od1a91Xc71]n61^V41dh31eh32gh3Q24kh3h3Y2md51lh3006mh3dP1T_2?dR2j33mh3nb5j30
1Ri30001Z\71Si32Ui3_83Ui3_8g]401Wi31^i31XP92di3^e33gi3fm2_O1mf72`Q4d_32ji3^<1ji3000002mi361Tj32T
j3Wa14Tj3[T52Y^11Vj31Wj32Wj3gd32Wj3\a12Wj3P32Yj3_a14Yj3a\5\>YG1Yj33SQ6jk1[R16\j3TCn4Vf2B03cj3ca3
RV11cj38cj3`2\P4kMR6Q>117cj3mR4kMR6Q>112fj3V`11fj33gj3Ga12ij3Yc51Qk32Qk3Yb42Sk3P21Sk32Tk301Vk31X
k33Zk30hS31^k33_k30[32_k301_k33_k30Y`11`k34`k3lo4[6a?1ak31bk33ck3j]1\Q24ck3S^3Qh1g=1ck35nk3JAS^1
gb24nk3JAS^11Sl304Xl3l24iP12_l3Y_11al31gl33il3AP]43il3AS^13il3Q1g^31Rm31Sm33Tm3j1PP51Xm32Zm3F2Zm
3A1Zm31[m33^m3f143_m3[S5oI1`m32em3G3em3GVP21em32fm3TS54fm3lm2`7fm17fm3]c21103d11fm31im33jm3TDTj2
1km31lm32lm3cm41mm31Qn33Tn3?lQ21Tn31Yn37\n3BoQ2?2dh2h43\n3BPP55\n3BbR2dh2h46\n3TS2;Wh20h41]n31kn
31ln33ln3jZ3hQ22ln3d`56ln3m\1Yf3]=111Uo32\o3Ve51ao33ao3dY1e^42ao3Zh51co3002jo3f401lo31fm82mo3mQ3
1mo31no32no3VQ12SP4b@04TP4\T1c1TY3001VP44VP4TT1h6[X43YP4X7bb14YP4X7bb1og11^P41_P4003gP4c5V^31lP4
06oP4\4kNf5nj1cS12UQ4Sc31VQ41VQ42WQ4Sc35WQ4US1c1aR2RM1XQ41aQ41eQ41hQ44oQ4b5bb1kl17oQ4j6[=f@NmP55
1SR401hR41jR43jR4Wc302jR4Wc302oR411oR45SS4SU1_X3`AN4SS4SU1_X3`A3TS4ZIma11TS42VS4Y11VS45VS4X`433U
R13VS4KV;2VS4e=2cS4RS52dS401eS42gS4_b41gS41jS41mS42mS4Sc32mS4am12mS4\a34oS4hm3f<Y>3oS4hm3f<1oS41
RT43RT4V;Vk22YT4Qa33`T4af3e62`T4Y32`T4Wf31`T42`T4T32`T4QV32`T4^_33`T4_5bh43`T4ff1hf28`T4\FYP1W32
U@0VS25`T4R1Q\4]4lb14`T4R1e9[R43`T4ba4lb16`T4R1^X4P8lb1n45`T4R1e9UU5`D1aT43eT4_U1]j11eT41iT43kT4
f2bb12kT4i45nT42m3]n2oY101VU41WU41[U41cU42cU4e93cU4l2aU43fU4QY203fU4Qe1]16fU4ia1n5^>i201fU41kU41
lU41mU42QV4_n31YV41ZV42^V4oT303eV4\F[S22TW411WW42XW4mQ41YW41ZW42\W4\i46]W4kW4gGh80lR16]W4kW4gGh8
0L:]W4eP3UW1m6i@h80^6eBU91_W44aW4_o4i8lR13aW4e^4i@1bW42bW4Q]42bW4bb11eW42oW4m\32QX4Pb12QX4Pb13UX
4a5Uh32UX4T91`X41aX41eX42UY4PW32ZY4iI2ZY4oO2\Y401\Y42`Y4Qb32`Y4X11`Y41`Y41cY41dY41eY42eY4fl33iY4
Y^1_[21jY42PZ4Si41PZ42RZ4g\31VZ41WZ44YZ4:111]Z41dZ42eZ432fZ411hZ41iZ44P[41^8d14S[4Y:[1jm22U[4[k5
3ec6V<T73b[4h7Z81e[45j[4R^3WDli1]12j[4ZR43j[4oS3ZN5j[4o>Y2eb2ZN1j[43m[4l^4d33`\4n9hk51b\401h\42l
\4md31Y]41\]42]]4Pj23]]4b?]Z21]]47_]4Q6CZ5_3YR2T84_]4S8l3n]21b]43h]4no3Z11i]41k]42k]4VF3l]4RP3P=
2S^4j`31S^42S^4g\31[^41]^41R\54^^401Xc23h^4Sf3\X26l^4aX4i8_D3k21l^42R_4i=1T_42T_4oi21X_42Y_4ih21
Y_41a_41h_41P`41R`44W`4R<e=XV22W`4hI1_`42f`4Ra41k`42l`4`n31n`41Pa41Za42]a4Xl22^a4Re23^a4311^a43a
a4o1f92aa4f;1ia41oa41Xb41]b43`b4PC_h23ab4l7hl22ab4T42ab4Sh32ab4kg31db42eb4P42ib4^:3Xc4m6Wj204^c4
S6b_232^c4je21^c41ac41W]:01bc402fc4a82gc4]_31mc44Yd4Z8>aS11Zd42dd4o^21fd41]e44]e40[1^h33^e4[1^h3
2ce4l32ce4dc24ce4b2[5]T44ke4Y4m]2UW15oe4d4\\3VP1k65oe4Z5gX3n2i93oe4d4PU23oe4d4E1oe42Tf4]U41Tf43T
f4R[1o[22[f4aV11]f44af4AMU31cf43df4W]2R_12df4j51ff42ff4g31hf42jf4^h33jf4n1mT33jf4n1mT33lf4;ZU11l
f41mf41of41Pg42Pg4ac33Sg40X53lg40^22lg402mg4ab31Rh44Sh4]W11kZ21Yh44Yh4lb2[=PP23bm4Q>cm12dh4T_21d
h43dh4ROQ`13dh4`[2c33dh4`[2e31kh45Yi4XU1U@TMRV11Zi42_i4T31_i42`i4Q42`i4^b21`i42`i4Vm22ai4TR52ai4
i31bi41di41Uj42Uj4f_32Zj4Sk21\j43\j4R2ea22\j4R21]j41_j44hj4b2m1k23jj42SX32mj4iL2mj4k\21mj41Wk41^
k41nk43nk4f_2[G2nk4PS24nk4VW3kn1A2Vl401]l41_l42_l4ma11al41gl41Tm43Tm4YS2XU33Xm4eR2_N1Xm44Xm4`Z2_
\253Xm4ZOiA1`m41bm44bm4][2dn1eU12hm4\U24hm4eD?m21hm44jm400[j21om41Wn401Qo41Yo41\o41]o402eo4do31e
o41io41jo45lo4aT2lIR1nR12QP5oZ34RP5gBj@_j31TP52`P5l`32dP5W31dP53dP5o2cl31eP51lP53lP5dX3[B1mP52PQ
5kV32PQ5Vd41SQ52VQ504VQ5kk1fV1i61XQ51]Q53`Q5hS5\42dQ5RT31dQ51eQ51fQ51eU83ee7R@iV12iQ5f`21iQ53kQ5
bl3^^12nQ5a`21oQ52oQ5Z41QR52WR5n^24YR5PU4a<03YR5i:ga36cR50oa1gU2a9dF5cR50oa1Y_2dF1lR51nR51PS51TS
52TS5W_23TS5om3001ZS51]S52^S5lU201eS51i_90001gS500002PT5e8001RT53UT5W`2201^T5001cT52cT5jl31dT501
eT52eT501RU51RU5003aU5cn1Xm12cU5R`21gU51kn71kU56RV5Z1[i10b4lW12ZV5c51^V52oV5R12WW5=1WW52WW5kY41^
W53`W5`f2\\23gW50di43gW50aU34lW5bFX@05lW5ZC`C0Z^21RX51TX51kX502lX5\j15PY5]CSc3112PY5c?2RY5]C1ZY5
1[Y51nS91SS7001^Y502`Y5\S201aY51mY5001TZ51WZ52WZ5S[22WZ5Xo11XZ53aZ52go21We91eZ501fZ501hZ52iZ5l^3
1kZ52kZ5e\31Xb:1mZ502P[5j^31W[51Y[51Z[51][52][512][5io42_[5:5c[5Y^3c4_[1^13f[5RZ2iU11f[51i[51j[5
2j[5`Y201m[51n[51o[51S\51U\501W\51X\5001Z\500001Y\51Z\501\\53`\5UT311`\51a\52a\5]g201h\50001i\51
j\51l\54l\5ml2iE_^12m\551n\51o\51R]51W]50001Z]51nZ73a]5[n1RV12f]5Vh23f]5[]2e62f]5Pm12f]5SQ23j]5V
X1e16U^51l2g41iD3U^51d72Z^5YA3Z^5k1X32Z^5k13Z^5k1c23[^5gi3mQ11a^56X`564k2Z104X`56[402Y`5W201la50
4Ub53001Ub54Yb500[l41[b52gb5Z?1jb51_c51Wd51md53\e5]m2QT11ne51]f51Tg51Yg51`g52`g5n51gg52gg5Q42gg5
S81X`82ig5hc31ig51jg51ng51Sh52Zh5S^11bh501eh52eh5`31de903kh5f`2R\12nh5c_11Ui51Wi51Zi51hi53hi5]2i
:1oi51Pj53Rj5R3VV16Rj5n1]1mf12SP12Rj5f@1Uj52Uj5P22bQ823hj5b5li13Wk5i8^:3Wk5d201Wk52ak5YQ21ik51Ql
52Ql5]11Vl54Vl5Z1M`81Wl502[l5kV41^l51cl55el516og2SO1il51ml51Sm52Um5oW12Um5T\21Um52[m5Y22]m5in31]
m54]m5Qn2T4>4Xn5VX2Q3YR11`n52dn5UZ41fn51To54To5YCdg1WE3To5YCdg14To5nZ2i:Qi12Vo5mU21Zo51bo51_Y:1i
o53io5dj2Ua12io5j[40001ko51mo51no51RP62SP6c13VP6I83VP6R1SQ12ZP6;1ZP62[P6li12\P641\P64]P6P^31VS11
aP62aP6U13aP6af371dP61fP62fP633hP6Ve1_c22hP6^d31kZ81mP61nP602PQ681QQ61RQ62TQ6a_41TQ602nm8e?1\Q61
]Q61_Q61`Q62`Q6E1dQ61iQ601jQ61lQ61oQ61QR61RR61SR62TR6dX21TR61VR61WR601hR63iS6d2Uj104ae6c1ei2[L2`
T6SA1\U61gU62PW6dS21PW62PW6d31hW61bX61WY61YY63lY6P3e:4nY6f=^Q2W91QZ62QZ6l:1n[61[\61o]61]^61S_63T
_6PJ^>3V_6`h1=1o_61Q`61Q`66Z`6Q3eo2iM011]a61fa61ga62ga6o26ma6:d3cj3;13Zb60^a11Zb61^b61Wd61Yd61bd
61hd62hd6n51Te6001hP:3bn8e9TL01hm96ce6HHEdX2h\11de61Qf63_f6a1bT31_f61Ug61eg61Th61aj62dj601ej61Uk
61Wk62_k6Xh11ak62ak6R^1002[l6gU11^l61hl61Rm61Sm63an61\`22an611fn601Wo61Zo63Zo6d<dM2`o603`o6ch1V;
1`o61fo61ho61no62no6_N1aP71iP71SQ71UQ72UQ7i\11ZQ72`Q702cQ7a11kQ71nQ75XR7Yg1oL@l:1XR73]R7dn1ZW14]
R7dn1T7UP11]R701dR72lR7Y_31US71WS72cS7eP11kS71lS73lS7jQ3b13nS7`a1_K1QT72QT7Y22RT7]>1UT72UT7Xm13X
T70_Q32`T7fg21aT71cT72iT7[S12iT7`i11lT71nT71[U71]U73hU7mZ111hU71[V72[V7Zc11^V71jV71mV71ZW71_W700
01iW72iW7f;1RX71XX71cX71gX71lX71RY71SY71TY71TY72TY7jD1UY71\Y71bY71hY72lY7[901QZ73VZ7_3mk11YZ704`
Z7TObFm71`Z72`Z7V;01TR901bZ71gZ72gZ7l91nZ71R[71S[71W[71X[71Z[71d[71k[71T\71U\71W\71c\71d\71k\71X
]701o]71T^71j^72j^7RG2j^7XW11m^72R_7RN2S_701S_71V_72V_7^;1Y_71[_71h_72V`7hg23X`7eU1Q71Y`701^`71`
`71d`72n`7oe29Ta7aIe;A]9[:T5XJa32Ta7a:2Xa7\N1\a72\a711Rb71Ub71Wb72Wb7h[101Zb71\b71`b72bb721db71n
b72Pc7Rf11Pc71Sc71Vc71Xc71^c71_c71`c72cc721mc71Wd71Xd71Yd73]d7232]d724]d72]P1nJ1oZ91bd71cd71gd71
Qe71Te71Ve71Ze71\e71`e72ce7]c22ee7a<1fe71ge71je74ke7`W1[>_Q11le71Rf71Xf72]f701^f71df71gf71jf71mf
71Qg71Wg71Xg71bg701dg71Th71Xh71kh71Qi71Ti71Ui71fi71ki72mi7c81Xj71[j71fj71hj71nj71Pk72Rk7e61Rk73R
k7b1R52Tk782Xk7a>2[k7_N1[k71_k71bk72bk7^71ek71fk72RS9W;3Ul8TBWN001ik72kk712Rl701Rl72fl7Y`11nl71Z
m71om73Pn7jG02Rn7U11Rn71Vn71Wn71^n71an701gn71Ro71Zo72]o7g12_o7ke11eo71oo71TP82TP8oP11cP81gP81jP8
4jP8VV1k3l41TQ86VQ8n4aCW:P9V81eQ82hQ8f<1kQ81jR81QS82US8S^11WS8001cS83cS8W1h43cS8V6lk11fS802jS8d6
001QT82UT8d51UT81VT81aT81fT81lT81PU81SU81TU81UU83YU8gi1H1dU81mU85UV8V5UCh=bP15UV8bT1S90_N1WV81\V
81cV81eV82oV801RW81YW81UX82UX8R@1YX81[X81_X82bX8d?1bX81jX8001[e81VY81cY81dY81gY81lY83lY8Zb1X101\
Z802_Z8g31bZ81eZ82eZ8QU12eZ8lZ11hZ81jZ8002mZ8`C5mZ8QF1Z;01R[81T[81c[81g[81i\81^]83e]8iV1j13k]8QG
oH1P^81R^81V^82X^8]41Y^81Z^81[^81_^81Y_81[_81j_81k_81o_81S`81U`801d`82f`811f`81h`81Pa81\a801^a81
`a81aa81da81ea81Pb81Rb81eb81fb82jb8QT11jb81lb82mb8cm11nb82nb8^o11ob82_c834_c83YR131kc81mc84Td89P
:]?1Td81\d82^d8P:2`d8\N1`d81cd81dd81gd82id8Wc11id87kd8<b8_3U60YR1:kd8m81_3U60W9]5cC_85kd8d_1^2l2
a86kd8nKeC4V5_83kd8d_1^24kd8nKeCk=3kd8o8m96kd8m81m9P9aQ11kd82kd852kd8`m12kd8fN2md8\l11od84Qe813S
N1Ve81[e81fe82ke803ne8Q7c]12Qf814Qf81UNP22Rf801Tf82Tf8n61Uf83^f8XG`F2^f8Z:1^f82`f8VM1bf81ef82if8
dJ1lf81mf81Tg83Tg8n5h32Yg801Yg82[g8QJ1[g81^g82^g893lg87f:4lg8n:?WW11Wh81\h84Pi83]6i21bi83bi8n\1m
82bi8^Y11ci85di8nL\;P121hi82hi8kK2ii8o31ii801Tj82Xj8`[11Zj81[j82[j8YE2\j8h<1\j83]j8[2aB1`j81aj82
bj8N2dj8D2dj8gf11ij81jj85nj81i1bCgH2nj813Sk81fb12Sk811Uk81Wk82\k871]k83]k82jE2]k822^k8YL1^k82^k8
nf11`k81ak81ck81mk82Pl801Rl82]l8=1]l87^l82l@f2W5]C21hl81il81jl83Pm8c]1d21Sm82Sm8hA5Tm8l9h8UIU92W
m8Xc11Zm81\m81fm81hm81im82im811jm81km83lm8VI`:1lm81nm81om81Pn81Qn81Rn81Sn81Tn83Vn8921Vn81Xn82Yn8
W@2Yn8o^11Yn81Zn81[n82[n8c91\n81]n82]n8^@2]n8[@4]n8LV=W21^n81_n83_n8GX12`n822an8_[15an8a9S=Q?g51
an81bn81bn81dn81dn81hn82kn8n]11kn81Po81So81To83Xo8Q8b<1Zo82[o8QT11[o82[o8ST11`o81bo82bo8QX12bo8Z
L5do8>2XDj11do81PP91VP91XP93XP9S9PY12XP9lX11\P93`P9W7`U12iP9]\11kP92oP912PQ9UV12PQ9_E1PQ92TQ902T
Q9V@2TQ9\>1TQ92TQ9L1XQ91YQ92ZQ9`X11ZQ91aQ91cQ92hQ9W\11hQ91iQ91jQ92mQ9_`11mQ91QR91TR91`R91bR93bR9
jW1O3kR9?WW11kR91RS92RS9cY11TS91nS92bT931kT91mT91WU92^U9g=001VV93QW9i8L1QW92QW9i81UW93WW9kHd>1WW
91ZW92ZW9b<2ZW9a<1_W91cW91nW91PX91QX91RX93SX90_42SX9mQ11VX92`X9E2lX9nM1mX91SY93YY9X1jR11]Y91nY93
WZ9c2oI1XZ91YZ91^_93[Z9a6TI1bZ94hZ9T9fAh<1S[94T[9b4o451T[91_[91`[94P\9a3113U\9a302W\9`U12W\9RI2Y
\9mP11Z\92^\9hP12b\9`P11c\91\]901_]93d]9d1hH1k]91o]901R^91U^92X^9\51a^91d^9002j^9L3j^9L01l^91Q_9
2^_9\11^_92a_9lM1a_93b_9111b_91e_91g_92g_901i_93j_90L1j_92m_9XJ1V`93]`9QDe41a`91g`91i`93o`9[D;3o
`9gD01Sa91[a91\a91`a91`b91bb91gb91Tc91[c91ac91bc91ec92ec9aD1jc91lc92mc9_N1Xd92Yd9P21Zd91\d91^d91
_d91cd91dd93gd9131id91nd91Re91Ve91We91be91de91ee91fe92je9_K2me931[a:1oe91Pf92Vf9h11Vf93[f9012[f9
01]f91`f92`f9e@2cf922df9a@1ff91^g91_g92gg9cK8gg9];V9b2;Lk261hg91lg92lg9Q?1og91[h91ci92ci9b=2ci9m
F1oi91kj91Xk92fk9^>5kk9n1`3o<N1Wl93ao9G02no9`A1]Q:1dQ:3QS:[4T81QS:1US:3eS:T2Q=1eS:1XT:1YT:2_T:e4
1bT:1RU:1gU:1iU:1`V:2aV:m81aV:1eV:1nV:1SW:1VW:1WW:1YW:1_W:1dW:1nW:2oW::1oW:1QX:1RX:1]X:2]X:Z41PY
:1QY:1UY:02eY:X31eY:1nY:1UZ:1VZ:1V[:1W[:1][:1`[:1P\:1T\:1b\:1f\:1h\:1l\:1n\:1W]:1X]:1Y]:1[]:1Q^:
1d^:1g^:2h^:11j^:2l^:11[_:1a`:1f`:1n`:1o`:01Za:1\a:1_a:1da:1ga:1ka:1Pb:1Tb:1Vb:1\b:1]b:2^b:11`b:
1kb:1lb:U601210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G
7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk
1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1
^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`
1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T
224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e2
34f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g
27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334
f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3MK10;0mo1e324G7f3g3MK10;0mn1e324G7f3h3J`210
;0mX1i324G7Hj3JE10;0mh3k324G7Hl3J`210;0mX1i324G7Hm3n3o310;0mZ1P427Q4>R4S4j2k210;0mk1T424G7HU4\2]
220;0mY5^234V4X2W47X4Y4\2]220;0mi5^234V4X2W47X4Z4\2]220;0mY5^234V4X2W47X4[4\2]220;0m\5^234V4X2W4
7X4\4\2]220;0mY1^234V4X2W47X4]4\2]220;0iY1^434V4X2W47X4_4`4a410;0io1b41Q1c4d4e4f410;0im1g41Q1h4i
4j4k420;0mX1l40m4Q3R300;0mm1S334T3>U37V3n4MK10;0m^1o424P57Q5R5MK10;0m^1o424P57Q5S5MK10;0m^1o424P
57Q5T5MK10;0m^1o424P57Q5U5MK10;0mk3V534P54W57X5Y5MK10;0mk3Z534P54W57X5[5\5^320;0mm1]52^5_57`5a5\
5^320;0mm1]52^5_57`5b5\5^320;0mm1c534d5X2e57f5g5\5^320;0m]1c534d5X2e57f5h5\5^310;0mi1c534d5X2e57
f5i5MK10;0mo1j524G7k5l5MK10;0mo1j524G7k5m5J`210;0m_1j524G7k5n5MK10;0mk1o524P57Q5P6Q6f410;0mh1R63
4S6Q1T67U6V6Q6f410;0mi1R634S6Q1T67U6W6Q6f410;0mh1R634S6Q1T67U6X6Q6f410;0mh1R634S6Q1T67U6Y6Q6f410
;0mh1R634S6Q1T67U6Z6Q6f410;0mi1R634S6Q1T67U6[6Q6f410;0mi1R634S6Q1T67U6\6Q6f410;0mm1R634S6Q1T67U6
]6Q6f410;0mm1R634S6Q1T67U6^6J_610;0mo1`624W57Z2a6J_610;0mZ1`624W57Z2b6Jd210;0mm1`624W57Z2c6m1_61
0;0mk1`624W57Z2d6j2k210;0mo1e624W57k5f6J`210;0mm1e624W57k5g6J`210;0mo1e624W57k5h6MK10;0mo1e624W5
7k5i6J`210;0m^1e624W57k5j6MK10;0mo1k624G7k5l6MK10;0mm1k624G7k5m6DE00;0mi3V234n6X2Y27o6P7DE00;0mi
1V234n6X2Y27o6Q7R7E00;0mY1S714T7U7R7E00;0mY1S734n6X2Y27o6V7MK10;0mn1W724G7k5X7\5^320;0mo1]52^5_5
7`5Y7J`210;0mo1W724G7k5Z7;<10;0mk1=3>?7@7A[7;<10;0mk1=3>?7@7A\7;<10;0mk3=3>?7@7A]7;<10;0mk3=3>?7
@7A^7;<1010mk1=3>?7@7A_7;<1020mk7=3>?7@7A`7;<1190mk3=3>?7@7Aa7;<10;0m[3=3>?7@7Ab7;<1020mo7=3>?7@
7Ac7\1d710;0mj1e724f77g7h7\1d710;0mk1e724f77g7i7\1d710;0mo1e724f77g7j7k7k71049Y8l717m7n7k7k71046
Y8o727P87Q8R8o3o31040Y8P427P87Q8S8T8T81040iY1U827P87Q8V8W8W82040Y8X827P87Q8Y8Z8Z81040Y8[827P87Q8
\8]8]81040Y8^827P87Q8_8`8`81140iX1a827P87Q8b8c8c80141iX1d827P87Q8e8f8f80140iX1g827P87Q8h8i8i8214
0iX1j827P87Q8k8l8l81140YX1m827P87Q8n8o8o81140iX1P927P87Q8Q9j2k200;0mo1l22464m2R9j2k201;0mo1l2246
4m2S9Mk200;0mk1T92464m2U9j2k200;0mk1l22464m2V9n3o310;0mY1P437Q47A>R4W9n3o310:0mY1P437Q47A>R4X9m1
n110;0mo1Y924W57`5Z91210;0m_1Y924W57`5[9Q6f410;0mn1\924]97U6^91210;0mn1\924]97U6_9J`210;0mY1\924
]97U6`9m1n110;0mo1\924]97U6a9\1]110;0mo1b924]97U6c9h1b110;0mo1d924]97U6e9J`210;0mn1f924]97U6g9;<
10;0mk1h924]97U6i9Q6f410;0mn1R62j9k97l9m9Q6f410;0mn1n92j9k97l9o9\5^320;0mn1]52j9k97l9P:MK10;0mn1
Q:2j9k97l9R:MK10;0mk1S:24P57Q5T:MK10;0mk1S:24P57Q5U:MN10;0mo1S:24P57Q5V:MN10;0mg1S:24P57Q5W:MN10
;0mo1S:24P57Q5X:MN10;0mo1S:24P57Q5Y:MK10;0mo1S:24P57Q5Z:\1]110;0mo1S:24P57Q5[:M`210;0mo1S:24P57Q
5\:\1]110;0m_1S:24P57Q5]:MN10;0mo1S:24P57Q5^:J_600;0mi3_:24`:7Ha:J_600;0mk1_:24`:7Hb:J_600;0mo1c
:24`:7Hd:DE00;0mi3_:24`:7He:c2N10;0mm1f:24`:7Hg:;<10;0mi1h:24`:7Hi:J`200;0mm1j:24`:7Hk:\1]110;0m
m1l:24`:7Hm:MN10;0mi1n:24`:7Ho:\1d710;0mm1P;24`:7HQ;MK10;0m_1R;24G7Z2S;Q3R310;0mo1R;24G7Z2T;J`21
0;0mo1R;24G7Z2U;MK10;0mo1R;24G7Z2V;\5^320;0m_1]524G7Z2W;m1n110;0mo1R;24G7Z2X;\1]110;0mk3Y;24P57Q
5Z;JK10;0mi1[;24P57Q5\;JK10;0mi1[;24P57Q5];c2d210;0mo1[;24P57Q5^;m1_610;0]n1_;24P57Q5`;M^310;0]o
1_324P57Q5a;JK10;0ii1[;24P57Q5b;MN10;0mm1O24P57Q5c;Q6f410;0mm1R624S6Q1T6d;J`210;0mY3a234W5X2e;7Z
2f;J`210;0mj3a234W5X2e;7Z2g;J`210;0mi3a234W5X2e;7Z2h;J`210;0mo7a234W5X2e;7Z2i;J`210;0mi7j;34W5X2
e;7Z2k;J`210;0mo5l;34W5X2e;7Z2m;J`210;0mm7n;34W5X2e;7Z2o;J`210;0mo7P<34W5X2e;7Z2Q<J`210;0mo1R<34
W5X2e;7Z2S<J`210;0mi3a234W5X2e;7Z2T<Jk210;0mo1U<34W5X2e;7Z2V<J`210;0mi5a234W5X2e;7Z2W<J`210;0mY1
X<34W5X2e;7Z2Y<J`210;0mi3a234W5X2e;7Z2Z<J`210;0mi1a234W5X2e;7Z2[<J_610;0mi1`634W5X2e;7Z2\<ME00;0
mk3]<24^<7_<`<ME00;0mj3]<24^<7_<a<ME00;0mZ1]<24^<7_<b<MK00;0mo1]<24^<7_<m3424341P10P10P82P81P80P
10P13P10P20P21PP41P10P10PP12PP10P10P40P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P21P10P10
P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP12P10P10P10P10P12P80P80P8
1P80P80P80P80PP81PP81P8042424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0
P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41kk[1QDP9`D`g3PDW]8QDQ9PDi
]8PDgY8PDT8PDn]8PDRV6PDn]8PDT8PDo\7PDi]8PDPX6PDT8QDR9QDS9QDT9PDU]6P@4QDT9PDT]7QDU9PDW]7QDV9PDgY8
QDW9PDT8PDo\7PDHQDX9PDZ]6PDU^6PDHPDl;QDY9PDX]7PDgY8PDY9QDZ9QD[9PD_P8PD`f<WD0QD\9PD[]7QD\9XD0WD0P
DgY8PDUZ6QD]9QD^9XD0QD_9WD0PDUZ6QD]9QD^9XD0QD_9WD0PDZ]6QD`9QDa9XD0SD0WD0PDm]8PDU]7PDn]8XD0WD0QDb
9QDc9P@eg4XD0SD0WD0QDd9QDe9XD0SD0WD0QDf9QDg9TD1QDf9P@T]6XD0WD0PDW]7PDeY8QDh9XD0QDi9P@eg4QDj9QDk9
QDl9Q@g6QDm9QDn9QD\6Q`1e6QDo9PDHPDeg4SD0`ER]7`EQ]7`EW]7`E4`EY\2`EQ3QDP:aD0`DgZ2`DhZ2`DeZ2`DfZ2`D
^2`DS[2`DU]6`Do\7`DS]6`Dia<`DS]7`D4`D`1QDQ:P@P]7Q@R:WD0QDS:XD0aDZ6`DU]6`DZ_6`DS]6`D^2`D`1`DT]7`D
o\7`DR]7WD0QDQ:QDS:XD0QDT:WD0PDi]8QDU:XD0WD0PDn]8QDV:XD0`DU]6`DS[2`D^2aD0`DW1`DY[2`D_\2PDi]8QDW:
QDX:WD0PDo]8XD0PDP]7QDY:aDZ6UD0WD0PDo]8XD0`DP]7PDo`<QDZ:QD[:PDof<PDg3PDo`<QD\:PD\U2QD]:`E^2`ES[2
`ER3`ER]7`EQ^2`Ed3`ES]7PDHQD^:`DgZ2`DhZ2`DU1`DS1`DU]6SD0PDao5QD_:QD`:QDa:SD0UD0WD0QDb:Y@0P@aS5QD
c:P@W]7QDd:XD0`@Rk3`Dk8`DT]7`DdY6UD0WD0PDaS5Y@0QDe:PDW]7QDf:XD0WD0QDg:PDW]7QDh:XD0QDi:`Dk8WD0QDj
:PDPg3XD0QDk:TD1QDl:WD0QDm:QDn:XD0WD0PDgT5QDo:QDP;XD0WD0QDQ;QDR;TD1QDS;XD0QDT;WD0QDU;Y@0QDV;TD1Q
DW;PDR[5XD0WD0QDU;Y@0QDX;XD0YD2WD0QDU;Y@0QDX;XD0QDY;WD0QDZ;Y@0QD[;XD0SD0WD0QD\;Q@];P@dZ2TD2QD^;Q
D_;QD`;XD0aDZ6WD0QDa;Q@b;TD1QDc;PDW]7P@dZ2QDd;XD0WD0QDe;QDf;XD0QDg;`Dlo7`DZm2`D\Q4`D\i4`DQe8WD0Q
Dh;QDi;XD0YD2QDj;WD0QDh;QDi;XD0QDk;QDj;WD0QDl;TD3P@Um2PDT8XD0QFm;`DWQ3WD0QDn;PDdZ2P@gY8PDT8XD0QD
o;WD0PDT8XD0QFP<TD2YD1WD0PDT8XD0QFP<TD2QDQ<WD0QDR<PDT8XD0QDS<WD0QDT<S@0QDU<QDV<QDW<QDX<XD0QFY<WD
0QDZ<Y@0QD[<P@R]7XD0QD\<QD]<WD0QD^<Y@0QD_<XD0QF`<`DT9`D\_4`DWS3`DYS3`D_H`DdF`D`H`D\H`D]H`Dm5UD0W
D0PDgT5QDa<QDb<QDc<XD0QDd<WD0QDe<P@aS5Y@0PDdZ2Y@0QDf<XD0QDg<WD0QDo:Y@0QD1XD0`DW]7`DeY8`Dk8`DRf3`
DQf3`DdZ2`DW]6`DT^8`DW]2WD0QDj:PDaS5Y@0QD1XD0`Dk8`DW]7`DiZ2WD0PDQ]7PDgT5QDh<PDYg<XD0aDZ6WD0PDQ]7
QDi<PDdQ9XD0WD0PDU]6QDj<QDk<XD0VD0WD0PDU]6QDj<QDk<XD0QDl<WD0PD_]7QDm<QDn<QDo<XD0WD0PDhZ2QDP=QDQ=
XD0WD0PDe\8TD1QDR=QDS=XD0WD0PDeY8PD`Q6QDT=QDU=QDV=XD0WD0PDbf6PDQ]7XD0PDaMWD0QDW=QDX=TD1QDY=VD0XD
0WD0QDW=QDX=TD1QDY=QDZ=XD0UD0WD0QD[=P@dY6QD\=XD0TD9PD2UD0WD0QD[=P@dY6QD]=TD2QD^=XD0UD0WD0QD_=QD`
=QDa=XD0UD0WD0QDb=SD0XD0TD9PDUi3UD0WD0QDb=SD0TD9PD4PDUi3XD0UD0WD0QDc=XD0SD0TD1VD0UD0WD0QDc=XD0SD
0TD1QDd=UD0WD0QDe=XD0SD0TD3QDf=WD0PD_Z6QDg=QDh=XD0`Do\7UD0WD0QDi=SD0S@0S@0PD4QDj=XD0WD0QDk=Q@l=Q
Dm=QDn=XD0QDo=WD0PDZi4PDdZ2QDP>XD0UD0WD0PDdZ2Q@e6QDQ>XD0aDZ6`@R]7UD0WD0QDR>QDS>XD0QDT>WD0PDP3QDU
>QDV>XD0UD0WD0PDW3TD3PDo\7QDW>XD0VD0`D`H`DT9`DdF`DnT2UD0WD0PDW3TD3PDo\7QDW>XD0QDX>`D`H`DT9`DdF`D
nT2UD0WD0QDY>XD0QDZ>WD0QD[>TD1QD\>TD1QD]>XD0SD0WD0PDSk3PDeZ2PDRk3XD0WD0QD^>QD_>XD0WD0PDo2QD`>PDW
]7XD0QDa>PDc^2WD0PDV]6PDW]7XD0QDb>PDc^2WD0PDV3PDeY8PDUa4XD0WD0PDUa4PDT]6PDP]7XD0WD0PDYg<YD2XD0SD
0WD0PDYg<QDc>QDd>XD0WD0QDn;QDe>TD1QDf>XD0YD2`DW]2`Dd3`Do_<WD0QDn;QDe>TD1QDf>XD0QDg>`DW]2`Dd3`Do_
<QD2WD0QDh>QDi>PDm^8XD0SD0WD0PDZZ6QDb;PDHPDeX8XD0QDj>`DQ]7`@W]7`D\3WD0QDk>QDl>QDm>XD0QDn>WD0PDZk
5QDo>QDP?XD0QDQ?TD2PDW]7QDV4WD0QDR?PDP]7QDS?XD0WD0PDm]4PD`S5PDm^8XD0WD0QDT?PD[i<XD0WD0PD\i<PD]i<
XD0WD0PD^i<PDfi3XD0WD0PDfi3PD4PDfi3XD0WD0PD_i<PD`i<XD0WD0PDV]6PDP]7PDgY8PDaa4XD0VD0WD0PDV]6PDP]7
PDgY8PDaa4XD0QDU?WD0PDW]7PDai<PDQ]7XD0VD0WD0PDW]7PDai<PDQ]7XD0QDV?WD0QDW?XD0QDX?WD0PDhT5QDY?XD0P
D4WD0QDZ?QD[?XD0VD0PD4WD0QDZ?QD[?XD0QD\?WD0PDgT5PD_S5Q@]?PDo2XD0PDjh;WD0PD_S5PDQS8PDo2PDjh;XD0WD
0QD^?`D4SD0XD0`D4WD0PDmS2PDW]7QD_?PDgi<XD0WD0PDle4PDU]6QD`?PD^`<XD0WD0QDa?PDS]6QDb?TD2QDc?XD0QDj
:WD0PD_S5Q@d?QDe?TD2QDf?XD0WD0PDYg<PDgY8TD1QDg?XD0WD0PDX3QDh?P@4PD[i4XD0WD0QDi?QDj?PD[i4XD0VD0WD
0QDi?QDj?PD[i4XD0QDV?WD0QDk?PDS]6PDTj<XD0UD0WD0QDl?PDeY8QDm?XD0UD0PDUj<PD4PDgT5WD0PDeY8QDb7XD0WD
0PDS]6PDZW<PDT8XD0WD0QDn?QDo?XD0VD0`DS]6WD0QDn?QDo?XD0QDP@`DS]6WD0QDQ@PDYj<XD0WD0QDR@PD^V4PDTn2X
D0WD0PDh[6PDU]7PDR6XD0QDS@TD1WD0PDQEPDeY6XD0WD0PDZ]8QDd6PDUS6XD0VD0WD0PDZ]8QDd6PDUS6XD0QDT@WD0QD
U@QDV@PDoa<XD0VD0WD0QDU@QDV@PDoa<XD0QDW@QDX@QD\6TD1WD0PDRk3SD0PD]]7SD0XD0VD0QDX@QD\6TD1WD0PDRk3S
D0PD]]7SD0XD0QDV?WD0QDY@XD0`Dn[6`Dn;`DkS3`Djh6`Dej<`Dg^5`DPX6`DjP6`DeW4`DeW4`Dfj<WD0QDZ@XD0WD0PD
j\2PDU]7PDij<XD0QD[@Q@\6WD0PDeg4QD\@XD0WD0QD]@QD^@XD0QD_@WD0PDe8PDR]6XD0VD0QD_@WD0PDe8PDR]6XD0QD
`@WD0QDa@XD0VD0`D_F`DTX4WD0QDa@XD0QDb@`D_F`DTX4WD0QDc@QDd@PDR]7XD0WD0PD\k<PDP]7XD0TD1WD0PDYJPDP]
7XD0WD0PDYJPDP]7QDd6PDm]7PDhDXD0WD0QDe@QDf@XD0TD1YD2WD0QDg@P@P]6PDS]7XD0QDh@WD0PD^R2PDS]6XD0`DgY
8`DVd2WD0QDi@PDP]7QDj@XD0`DgY8WD0QDk@PDgY8QDl@PDQ]6XD0WD0PDSn2PDP]7QDd6PDfQ3XD0WD0PD\FPDWV2XD0QD
m@WD0QDn@QDo@XD0VD0WD0QDn@QDo@XD0QDPAWD0QDQAQDRAQDSAXD0VD0WD0QDQAQDRAQDSAXD0QDTAWD0PDeS2PDgY8QDU
AXD0WD0QDVAPDeY8PDXg4XD0QDWATD5WD0QDXAQDYAPDV]6XD0WD0PDdl7QDZAQD[AXD0WD0QD\APDQW6XD0QDZ6WD0QD]AP
DP]7XD0QD^AWD0PDgY8QD_AQD`AXD0PDP]7WD0QDaAPDo\8PDZFXD0WD0PDQ]7PDeY8SD0PDX]6PDQl<XD0VD0WD0PDQ]7PD
eY8SD0PDX]6PDQl<XD0PD1QD[7WD0PDQ]7QDbASD0P@P]7QDcAPDQl<XD0WD0QDdAXD0PDP]7SD0QDj:TD1WD0QDXAPDP3PD
V]6XD0QDeAWD0PDeY8PDof7PDgP6XD0WD0QDfAPDS]6QDgATD2QDhAXD0WD0QDiATD6QDjAQDkAXD0QDlATD1WD0QDmATD1Q
DnAXD0aDZ6WD0QDoATD4QDPBXD0VD0WD0QDoATD4QDPBXD0QDQBWD0QDRBPDgY8PD^S5XD0`Dh\8`DW]7WD0QDSBTD3PDdl7
P@gY8QDTBXD0WD0QDUBPDU]6PDgY8XD0WD0QDVBTD3QDWBXD0VD0WD0QDVBTD3QDWBXD0QDXBWD0PD\c5QDYBXD0WD0QDZBT
D4QD[BPDQ]7QD\BXD0WD0QDZBTD3PDo\7PDl`2XD0WD0QDZBTD3PD^]7XD0QD]BWD0QD^BP@T]6QD_BP@gY8P@R8QD`BXD0W
D0QDaBQDd6PDm]7PD[Q4XD0WD0QDbBPDgY8QDcBXD0WD0QDdBQDeBQDfBXD0WD0QDgBXD0WD0PDkl<QDhBXD0WD0QDiBQDjB
XD0QDkBWD0QDlBPDS]6PDh^6XD0WD0PDh^6PDgi<XD0WD0QDmBQDnBQ@oBQDPCXD0WD0PDlZ6QDQCXD0WD0PDiHPDP]7PDT_
4XD0WD0QDRCPDnFXD0WD0QDSCQDTCTD1QDUCXD0`Dm5`DYH`DY9`DSHWD0QDVCQDd6PDm]7Q@WCQDXCXD0WD0QDYCQDd6PDm
]7Q@WCQDXCXD0WD0PDU]6PDgY8PDon<XD0WD0QDZCQD[CQD\CXD0VD0`D]F`D_H`DdF`D`H`DfR6`DiV2WD0QDZCQD[CQD\C
XD0QD]C`D]F`D_H`DdF`D`H`DfR6`DiV2WD0QD^CTD2PDQ]7PDgY8QD_CXD0WD0QD`CQDaCQDbCXD0`DQE`DWS3`DYS3`DUX
6`DWQ3`DXQ3`DiS3`DSd5`D\S3`DZ_4`D[G`DYi4`DU`4`DkI`D\Z6`Dao<`DnY5`DmY5WD0QDcCQDaCXD0`DgY8WD0QDdCQ
DeCQD_BXD0YD2`DRF`DdF`DWS3`DWQ3`D[F`DfC`D_X6`Dbg4`Dl_4`D`HWD0QDdCQDeCQD_BXD0QDfC`DRF`DdF`DWS3`DW
Q3`D[F`DfC`D_X6`Dbg4`Dl_4`D`H`EgY8`EeY8WD0QDgCXD0`Ddl7`DQ]6`Do_6`DUP=`Dh\8`DQ`6`D`a6`DSd5`D[a4SD
0WD0QDhCPDS]6QDiCQDjCXD0WD0QDkCPDS]6QDd6XD0WD0PDS]6QDd6PDVP=XD0WD0QDlCPDeY6XD0VD0WD0QDlCPDeY6XD0
QDmCWD0QDnCTD1QDoCXD0QDPDWD0QDQDPDQ]8PDR]7XD0WD0QDRDTD3QDSDXD0VD0WD0QDRDTD3QDSDXD0QDTDWD0QDRDTD3
PDR]6XD0QDUDWD0PDR]6PDgY8PDXIXD0`DS]6`Dk[8WD0QDVDPDeY8QDWDXD0WD0QDXDPDgY8PDb\8PDR[5XD0WD0QDYDPDg
Y8QDZDXD0`DW]7`Dck4`DQ]8`DX]7WD0PDfP=QD[DXD0WD0QD\DQD]DPDgY8QD^DXD0WD0QD_DPDgY8PDgP=XD0WD0QD`DQD
aDQDbDQDcDXD0WD0QDdDXD0WD0QDeDQDd6QDfDPDR]6XD0WD0QDgDPDgY8QDhDXD0VD0WD0QDgDPDgY8QDhDXD0QDiDWD0QD
jDQDkDTD1QDlDXD0`DdF`D]_4WD0QDmDTD1QDnDTD2QDoDXD0WD0QDPEQDd6PDo^8PDP]7XD0WD0QDQETD4QDREQ@SEQDTEX
D0WD0QDd6PDm]7PDWQ=XD0WD0QDUETD3QDVEQ@WEQDXEXD0WD0PDUm2PDU]7PDgZ6XD0WD0QDYETD2PDU]6PDgY8QDZEXD0W
D0PDU]6PDgY8QD[EXD0WD0PDP]6PDgY8PD]Q=XD0WD0QD\ETD1QD]EXD0`DR]6`DT]6`DVd2WD0QD^EPD^Q=XD0WD0PD^Q=P
Dfh5XD0WD0QD_EPDo\8TD1PD_Q=XD0WD0QD`ETD2QDaEVD0XD0WD0QD`ETD2QDaEQDbEXD0WD0QDcEQDdEQDeEXD0WD0QDfE
PDaQ=XD0`DP]6WD0QDgEPDZa;XD0WD0PDS]6QDd6PDQn2XD0QDhEWD0PDQ]7QDiCPD_h7PDP]7QDiEXD0`DfE`D[T2`D`_3`
DTX4WD0QDjEP@Q]7PDe3XD0VD0WD0QDjEP@Q]7PDe3XD0QDT@WD0QDkEQ@lEXD0QDmE`D^a6`D_a6`D^d6`D_d6WD0QDYCQD
nETD1QDoEPDQ]7XD0QFPFWD0QDQFXD0TD4QDRFQDSFQD\6WD0QD6XD0QDTFQFUFTD3WD0QD6XD0QDVF`DZb6`D[b6`D_H`De
c6`DUS7`DVS7WD0QDWFPDR]6XD0VD0WD0QDWFPDR]6XD0QDXFWD0QDYFQDZFPDR]6XD0WD0QD[FTD3QD\FXD0QD]F`DVR=`D
md5`DUX6`DRS3`D[_<`Dfa4`DWQ3WD0QDZBQD^FXD0PDP]7WD0QD_FTD3QD`FQDaFXD0WD0QDbFTD1QDcFXD0QDdF`Dkb6`D
RS3`DZQ6`DaG`Df\6`DUX6`D]h8WD0QDeFPDS]6TD2PDiR=XD0WD0PDiR=XD0QDfF`DgY8QFgFTD2WD0QD7XD0`DU]6SD0WD
0QD7XD0QDhF`DY_4`D`_3QFiFTD1WD0QDjFQDkFXD0QFlF`DWS3`DYS3`DUX6`DiS3`DaG`DZQ6`DUm6`DbP3`DVd2aDd5`D
f\6`DZS3`Dkb6`DR_4QFmFTD2WD0QDnFPDh\8XD0YD2`DaG`DUX6`DYS3`DWS3`DSd5`DZR7`DS:`DhP3`D^a6`DZQ6`Dd2`
D]6QFmFTD2WD0QDnFPDh\8XD0QDoF`DaG`DUX6`DYS3`DWS3`DSd5`DZR7`DS:`DhP3`D^a6`DZQ6`Dd2`D]6QFPGTD2WD0Q
D5XD0`D`V4`D_H`D]F`D4WD0QDQGXD0`D`V4`D_H`D]FWD0QDRGPDgY8PDe5XD0WD0QDSGQDTGQDUGXD0`DgP6`DfW6WD0QD
eDTD1QDVGXD0`DR[5`DR\8`Deg4`DP_4WD0QDWGPDPHPDR]7XD0SD0WD0QDXGTD1QDYGTD1VD0XD0WD0QDXGTD1QDYGTD1QD
ZGXD0WD0QD[GPDgY8QD\GXD0WD0QD]GQDd6PD[EXD0WD0QD^GQD_GQD`GXD0WD0QDaGQDbGXD0aD\6WD0QDcGXD0`DeH`DYT
=`Doc5`D\H`D^]7WD0QDdGPDT`6XD0`DS]7`DR]7`DT]7S@0WD0QDeGQDfGXD0VD0`D`a6WD0QDeGQDfGXD0QDgG`D`a6WD0
QDhGPDWQ6XD0PDU]7PD`e5WD0QDiGQDjGQDkGQDlGXD0WD0PDeY8PDWQ6PDU]7PD`e5XD0WD0QDmGQDnGQDoGQDPHXD0WD0P
D[l3QDQHXD0`DZ4`DUg6`DP]7WD0QDRHS@0QDSHQDTHXD0WD0QDUHXD0SD0WD0QDVHXD0SD0WD0QDWHQDiCQDXHXD0WD0QDY
HPDeY8QDZHQD[HXD0`DZ5`DeY8QD\HPDeY6QD]HQD^HQD_HQ@Z6QD`HPDo`<S@0QDaHQDbHQ`1e6WD0QDcHXD0QDdHQDeHQD
fHQDR7QDSGPDgY8QDgHQDhHQDiHQDjHPDP]6`DU]6`DS]6`Do\7`DY5QDkHQ@\6Q`1e6WD0QDlHXD0PDW]7QDmHWD0QDnHS@
0QDoHXD0PDQ]7QFPIUD0WD0QDQIXD0SD0QDRIQDSITD2QDTIQDUIPDgY8PD`a6PDj\6PDo\7PDgY8QDVIQDWIPDW]7QDXIPD
W]7QDYIPDS1PDW]7QDZIPDHPDeg4QD[IQD\IQD]IPDS1PDZk5QD^IPD\]8PDjZ2QD_IPDW]8PDjZ2QD`IQDaIPD^]6PDdl7Q
DbIQDcIQDdIP@W]7PDR3QDeIQD\HQDfIP@W]7S@0QDgIQDhIPDaQ6QDiIQDjITD2PDQ]7PD`m<QDkIPDn7QDlIQDmIPDgY8Q
DnIQDoIPDR]6QDPJPDR]6QDQJQDRJQDSJQDTJQDUJQFj6TD2WD0QDVJXD0`EV^<`EU^<`E`W6QDWJQDXJQDYJQDZJQDVDPDe
Y8QDWDQD[JPDgY8QD\JQD]JQD^JQD_JQD`JQD_JQD`JPDZ]6QDaJQDbJPDdZ2PDec3QDcJQDdJQDeJPDW]8QDfJQFj6TD1WD
0QDgJXD0SD0TD2QDhJWD0QDiJXD0QDjJPDiZ2WD0PDUg7XD0PDW]7WD0QDkJXD0PDo\7PDZa<QD\6WD0PDff;XD0PDQ]7PDg
Y8Q@R7QDlJQDmJTD2QDnJQDYDPDgY8PDfP=QDoJQDPKQDQKQDRKTD2PDPQ=PDR]6QDSKPDP]6PDS]6QDTKPDP]6QDUKPDQ`6
QDWGPDPHPDR]7QD\EPDkR2QDVKQDWKQDXKQDYKQDZKQD[KPDS]7VD0QD[KPDS]7QD\KQD]KQDfHPDo^8PDP]7QD^KPDW]7`D
\3QD_KTD2QD`KQDaKQDbKQDcKTD1QDdKPDeY6QDeKQDfKQDgKQDhKWD0QD\IPDP1PDP]6XD0WD0PDHPDeg4PDP1PDP]6XD0W
D0PDm9QDiKXD0`Do\7`DY]7`DT]7`DS]6`DU]6WD0PDHPDeg4QDiKXD0`Do\7`DY]7`DT]7`DS]6`DU]6WD0QDjKTD3QDkKX
D0`DgY8`Do\7`DW]7`D]W=WD0QDlKQDmKXD0QDnKWD0QDoKPDQ]6QDPLXD0QDQLWD0QDRLPDQ]6QDSLPDgY8XD0QDTLQFULT
D2WD0QDVLQDWLXD0VD0`Do^8QFULTD2WD0QDVLQDWLXD0QDXL`Do^8WD0QDYLPDP]6PDQ]7XD0QDZLWD0QD[LPDP]6PDR]7X
D0SD0WD0QD\LQD]LXD0VD0WD0QD\LQD]LXD0QD^LWD0QD_LTD1XD0QD`LWD0QDaLPDeY8TD1QDbLXD0QDcLWD0QDdLPDQ]7X
D0P@gY8QDeLWD0QDfLQDgL`DS]6XD0WD0QDhLTD2PDQ]6XD0VD0WD0QDhLTD2PDQ]6XD0QDiLWD0QDjLQDd6QDkLXD0WD0SD
0QDd6PDR[5QDlLXD0VD0WD0SD0QDd6PDR[5QDlLXD0QDmLWD0QDnLQDoLTD1QDPMPDPHXD0QDQMWD0QDRMQ@SMTD1PDcFXD0
QDTMWD0QDUMQDl=QDVM`DU]6`Do\7`DS]6`DT]7XD0QDTMWD0QDWMQDXM`DU]6`Do\7`DS]6`DT]7XD0QDYMWD0PDm^8QDh5
XD0`DU]6`Do\7`DS]6QDZMWD0QD[MPDeY6XD0VD0QDZMWD0QD[MPDeY6XD0QD\MQD]MWD0QD^MTD1QD_MPDP9XD0WD0PDo\7
PDeY8QD`MXD0VD0WD0PDo\7PDeY8QD`MXD0QDaMWD0PDP]7QDd6PDm]7PDX[2XD0WD0QDbMTD1QDSLQDcMXD0WD0QDdMPDQ]
7QDeMXD0QDfMWD0QDgMP@gY8P@m]7QDhMXD0WD0QDiMPDU]6PDgY8QDjMXD0WD0QDkMPDR]6PDgY8PDn5XD0WD0PD]]6QDlM
PD4PD]]6QDmMXD0WD0QDnMQDdJPDY]6PD[`8QDoMTD1QDPNXD0QDQNY@0WD0QDRNTD1QDSNXD0SD0QDTNWD0QDj9PDeY6XD0
VD0QDTNWD0QDj9PDeY6XD0QDUNWD0QD]6QDd6QDVNXD0QDWNY@0WD0QDXNXD0QDYNQDZNWD0QD[NPDW]7QD\NXD0SD0WD0QD
]NQD^NP@P]7PDgY8QD_NXD0S@0WD0QD`NQDaNXD0S@0WD0QDbNPDT]6XD0VD0WD0QDbNPDT]6XD0QDcNQDdNWD0Y@0QDeNQD
dHPDS]7XD0SD0QD\6WD0QDfNQDgNXD0SD0WD0QDSKPDPHPDgY8XD0SD0WD0QDmHPDZk5P@i]8PDQ]7XD0QDhNWD0QDiNPDS]
6XD0TD3QDjNQDkNWD0QDlNXD0SD0TD2QDmNQD]6WD0QDd6PDm]7QDnNXD0WD0QDVIQDoNQDPOXD0QFQOTD1WD0QDROXD0QDS
OQDTOQDUOQDVOQDWOPDQk<QDVOVD0QDVOPD1WD0QDXOTD3PDV]6PDW]7XD0QDYO`DT9`Do_4`D^S3`Dea4`DS[=`DY5`DQT5
WD0QDZOTD5QD[OXD0`DdQ6WD0QDQETD2QD\OXD0`DS]6`DU]6WD0QD]OTD1PD^d;QD^OXD0VD0`DgY8`DeY8WD0QD]OTD1PD
^d;QD^OXD0QD_O`DgY8`DeY8WD0PD^d;PDQS2XD0`DP]7WD0QD[LQDRHTD1QD`OQDaOXD0WD0PD`1PDi^2PDW]7XD0WD0QD[
LPDgY8QDbOXD0`DS]6`DV]6WD0QDcOP@gY8QDdOXD0WD0QDeOTD1PDPHPDo\7XD0WD0QDfOPDh\8XD0QDgO`Do[=`Djm6`DZ
c6`DP\=`DVd2`DbP3`D\a7`Dfg4`Dm]6`DdS6`DTS3`D[S6WD0QDhOTD2QD8QDiOXD0WD0QDjOQDkOS@0PDmCXD0`DeY6WD0
QDlOTD4QD9PDV]6XD0QDmOWD0Q@]6QDnOTD4QD9XD0WD0QDoOTD4PDP]6XD0VD0`DoP3`Dea4`DhP3`D^a6`Do\7`DU]6`DS
]6WD0QDoOTD4PDP]6XD0QDPP1`DoP3`Dea4`DhP3`D^a6`Do\7`DU]6`DS]6QDQP1WD0QDRP1TD1QDSP1XD0WD0QDoOQ@TP1
PD_\=XD0WD0QDUP1TD3QDVP1XD0`DdF`D^X6`D`H`DUH`DVH`DkG`DlG`Do7`D_X6`D^i6`DU]5aDd5WD0QDWP1QDXP1XD0`
DXU7`D^S5`DQ_2`DSd5`Dnk6`Dok6`Df\=`Daf6aDd5WD0QDYP1PDgY8QDZP1XD0PDP]7WD0QD[P1QDT<QD\P1XD0VD0WD0Q
D[P1QDT<QD\P1XD0QD]P1WD0QD^P1QD_P1QD`P1XD0VD0WD0QD^P1QD_P1QD`P1XD0QDaP1WD0QDbP1PDgY8QDcP1XD0WD0Q
DdP1PDgY8PD[]=XD0WD0QDeP1PDgY8QDfP1XD0`DS]6`DR]7`DP]7WD0QDgP1PDgY8QDhP1XD0WD0QDiP1PDeY8TD1QDjP1X
D0WD0QDkP1PDeGPDZR7PDS]6XD0WD0QDlP1QDmP1XD0WD0QDnP1QDoP1XD0WD0QDYCTD2QDPQ1XD0`Df_4WD0QDQQ1P@eY8Q
DRQ1XD0WD0QD`FPDeY8QDSQ1XD0`DbP3WD0QDTQ1TD3QDUQ1XD0QDVQ1`Dk]=`DdQ7WD0QDWQ1QDXQ1VD0XD0WD0QDWQ1QDX
Q1PDP]7XD0WD0QDYQ1TD1QDZQ1XD0WD0QD[Q1QD\Q1PDW]7QD]Q1XD0WD0QDZBQD^Q1P@^d;PDQ^=XD0WD0QDQEQD_Q1P@R^
=QD`Q1XD0`DP]7`DS]6`DU]6`DdP3WD0QDaQ1QD_Q1TD1QDbQ1XD0QDcQ1WD0PDeY8PDdQ3XD0PDQ]7`DbP3`DYo6`DZc6`D
Ue5`DYo6`Dlk6`D^b6`D_a5`Di\5WD0QDdQ1QDiCQDeQ1XD0WD0QD\6PDgY8QDfQ1QDgQ1XD0`D_H`DZb6`D]F`D^H`Dbb6`
DdF`D`H`DWS3`DUe6`D`a4WD0QDhQ1TD2QDiQ1PDgY8QDjQ1XD0`DP]7`DR]7`DS]7`EXQ3`EWQ3`ESd6`ES:`EYe6`Eo_4`
EUb6`ETb6`ESS3`EUQ7WD0QDkQ1PDP]6PDgY8PDl_4XD0WD0QDlQ1QDmQ1QDnQ1XD0`D_H`DYS3`DWS3`Dh5`DgY8`DeY8`D
dQ6WD0QDoQ1QDPR1XD0QDQR1WD0PDf^=QDRR1XD0WD0QDSR1PDoa<XD0WD0QDTR1QDUR1XD0WD0PDbU7PDU]7PDne6XD0WD0
QDVR1Q@WR1PDl]4XD0`DgZ2`DeZ2`DP]7`Do\7`DdY6`Dl_4`DiT5WD0PDeZ2PDZk5PDl_8PDl]4XD0WD0PDHPD^Y8PDQ]7X
D0WD0PDHQDXR1VD0XD0`DU]6WD0PDHQDXR1QDYR1XD0`DU]6WD0QDZR1Q@\6QD[R1P@eY8QD\R1Q@]R1XD0WD0QD^R1QD_R1
XD0WD0QD`R1QDaR1QDbR1QDcR1XD0WD0QDdR1QDeR1TD3QDfR1XD0QDgR1WD0QDQDTD2PDR[5QDhR1XD0YD2WD0QDQDTD2PD
R[5QDhR1XD0QDiR1UD0WD0PDU^8PDW]7XD0QFjR1TD9PD4SD0QDkR1TD6WD0QDlR1TD2Q@mR1QDnR1XD0PD4WD0QDlR1TD1Q
DoR1QDPS1XD0PD4WD0QDlR1PDW]7XD0QFQS1aD;QDRS1TD5WD0QDSS1PDgY8QDTS1PDP]7XD0`DS:`DdF`D]F`DdP3`Dci6`
DUQ3`DbP3`D]9`Dji<`DZ7`Dl_4WD0QDSS1PDgY8QDTS1PDP]7XD0QDUS1TD2QDVS1WD0QDWS1QDXS1TD2PDW]7XD0`D=`DU
_<WD0QDYS1QDZS1PDW]7XD0QF[S1WD0QD\S1TD2QD]S1QD^S1XD0QD_S1WD0QD`S1QDSLXD0`DeY8`D^\6`Dl_4`DS1`Dj_6
`DbW6`DdFWD0QDaS1PDV]7QDbS1XD0WD0QDcS1QDdS1QDeS1QDfS1XD0WD0QDgS1QDhS1QDiS1XD0`DPl6`DZT7WD0PDU]6P
DHPDgk3QDjS1XD0WD0PDo\7PDgY8PDo^8PDP]7XD0WD0PDdl7QDkS1QDlS1VD0XD0`Dkb6`De]<`DUF`DZR7`D^d2WD0PDdl
7QDkS1QDlS1QDmS1XD0`Dkb6`De]<`DUF`DZR7`D^d2WD0QDnS1S@0QDoS1PDP]7XD0`Dkb<`Db:`DZF`DRZ7`D]GWD0QDPT
1QDQT1XD0`DR`=`D_`<aDd5WD0PDgY8PDS`=PDY]7XD0YD2WD0PDgY8PDS`=PDY]7XD0QDRT1WD0QDST1TD1QDTT1Q@e6QDm
5XD0`D]]7`DdQ6WD0QDUT1QDVT1XD0VD0`DZR7`DbP3`DU]6WD0QDUT1QDVT1XD0QDWT1`DZR7`DbP3`DU]6WD0QDXT1TD1Q
DYT1QDZT1XD0`DS]6`DP]7`DRV2WD0PDfQ3QD[T1XD0WD0QDZ;PDR3Y@0QD\T1XD0QD]T1WD0QDZ;PDR3YD1XD0QD^T1UD0W
D0PD_]7SD0XD0TD9PD4TD7QDZ;PDR3UD0WD0PD_]7SD0XD0TD9PD4TD7QD_T1PD_]7QD`T1WD0QDaT1SD0XD0UD0WD0QDbT1
TD7PDR3XD0UD0WD0QDcT1TD7QDdT1XD0TD7QDZ;`Di_2`DP5`D]3`DV3`Do2`D\3`DdZ2UD0WD0QDeT1TD1QDfT1XD0TD7QD
Z;`Di_2`DP5`D]3`DV3`Do2`D\3`DdZ2WD0PDd]8QDgT1QDhT1TD2QDiT1XD0QDjT1TD9QDZ;WD0PDW]8XD0QDkT1TD6QDZ;
QDlT1PDQ]6PDW]7QDmT1QDnT1PDU]6PDi`=PDP]7PDS]6PDgY8QDTS1PDP]7`DgY8`DeY8`Dm]8`DX]6`Dn]8`Di]6`DcE`D
e\8`Dd\8`Dg\8`DhY8`Df\8`Deg4`Dfg4`Dm]6`DZk5`DaE`DfY8`Dc\8`Dk]8aDd5PDU]6PDgY8PDj`=PDP]7QDoT1PDQ]7
QDPU1PDR]7TD5PDU]6QDQU1PD4QDRU1PDk\8TD6PD4QDSU1TD2QDkHQDQQ1QDTU1QDUU1PDgY8PDkh<QDWOQDVU1PDS`=QDW
U1TD2QDXU1QDYU1TD1QDZU1QD[U1QDQEQDZU1TD1WD0QD\U1XD0QDWOQD]U1WD0QD^U1XD0QD_U1TD3PDh\8QD`U1P@P]6TD
1QDaU1PDW]7QDbU1TD2QDcU1WD0QDdU1XD0QDeU1QDR7QDdNQDeU1QDfU1Q@gU1WD0QDhU1XD0QDiU1TD1QDjU1TD3QDkU1Q
DlU1PDU]6PD`3PDc5PDS]6QDmU1PDh^=PDoa<QDbMTD3QDnU1QDoU1QDPV1TD2P@gY8QDQV1PDW]7QD\6PDQ`6QDRV1`DdF`
Do_4`DS:`DWQ3`Dl_4`DkI`DWe6QDSV1PDo\7PDgY8QDTV1QDUV1PDT]7QDVV1QDWV1TD1QDXV1QDYV1PDSe5QDZV1QD[V1P
DT]7QDWOQD\V1Q`1e6QD]V1QD^V1PDiT5QD_V1PDR]6QD`V1PDQ]7QDbAQDbMQDaV1QDbV1PDS<QDWS1QDcV1QDdV1PDgY8Q
DeV1PD\EQDfV1PDY]6PD[`8PDY]6PDQ]6PDW]7SD0QDgV1PDgY8QDhV1PDP]7QDiV1QDjV1PDP]7PDlT5PDU]6PD`3PD^]7Q
DkV1TD1QDlV1`En9`E>`Ek8QDmV1P@W]6QDnV1QDWGTD2QDoV1QDPW1QDQW1TD1QDRW1PD`]8QDSW1aD;PD^]7PDeY8QDTW1
QDUW1QDVW1QDWW1PDW]7aDXW1`DWS3PDl]2PDW]7QDRHQ`1e6QDYW1`Ed\8`Ee\8`Ej]8`ER]7`EhY8`EP]7`Ei]6`EcEQDZ
W1PDW]7aD;QD[W1PDQ]6PDW]7aD;aDZ6`Di]6`DcE`DTj<QD\W1PDW]7QD]W1SD0QD^W1QD_W1Q`1g6QD`W1P@W]6QD_W1Q`
1g6WD0QDaW1XD0QDbW1`DP]7`DQ]7PDY]6QDcW1TD2QDdW1PD4PDY]6QDeW1aD0aDZ6QDfW1QDgW1QDhW1QDiW1QDjW1PDoa
<QDSLTD2QDkW1QDlW1QDmW1TD2QDnW1QDWOTD1PDS`=QDoW1QDaU1TD1PDW]7QDoW1QDPX1WD0SD0XD0QDQX1TD1QDRX1QDS
X1QDTX1PDW]7QDUX1QDVX1SD0QDWX1QDXX1QDYX1QDZX1QD[X1PDeZ2QD\X1QD]X1PDT]7QD^EQD^X1QD_X1PDSe5QD`X1QD
aX1QDb;PD[]7TD6PD4TD3QDbX1QDcX1PDgY8QDdX1QDeX1QDfX1QDgX1PDeY8TD2QDhX1PDU]6QDVDTD3QDiX1QDjX1PDW]8
TD5PD4S@0QDkX1PD_]7TD6PD4QDlX1TD2PDaS5WD0QDmX1TD1QDnX1XD0`DgY8`DeY8WD0QDoX1XD0QDPY1TD1QDQY1WD0QD
RY1PDR]6XD0PDS]6WD0QDSY1QDTY1P@P]7P@gY8XD0QDUY1QDVY1TD1WD0`D_o8`D[M`DU^2`DM`D`a3`DSb3`D_U=`D]b=`
D^b=`D`j7`Dhd<`D_b=`Df\7`De\7`DlZ8`D`b=YD1XD0QDWY1QDVY1TD1WD0`D_o8`D[M`DU^2`DM`D`a3`DSb3`D_U=`D]
b=`D^b=`D`j7`Dhd<`D_b=`Df\7`De\7`DlZ8`D`b=YD1XD0QDXY1TD1QDYY1WD0QD^P1PDgY8QDZY1XD0QD[Y1TD1WD0QD\
Y1XD0QD]Y1TD1QD^Y1WD0QD^P1QD_Y1PDP]6XD0QD`Y1WD0QDlR1QDaY1QDbY1QDcY1PDW]7XD0WD0QDZBQDd6PDQ^=XD0QF
dY1TD1WD0QDeY1Q@lEQDfY1XD0QDgY1WD0QDhY1TD1XD0QDiY1WD0QDjY1TD1PDQ]6XD0QDkY1WD0QDT<S@0PDc5QDlY1QDm
U1XD0WD0QDmY1PDR3QDnY1QDoY1XD0UD0WD0PD^2QDPZ1XD0TD9PD4TD4QDa<QDQZ1TD4WD0QD]6QDk5XD0QDRZ1`D]6`DgP
6`Dj[2`DPS5`DRR3QDf5TD2WD0QDi5XD0QDSZ1QDf5TD2WD0QDi5XD0QDTZ1TD2QDUZ1`DdQ6QDVZ1WD0QDi5XD0QDWZ1UD0
QDXZ1TD3WD0QDi5XD0QDYZ1UD0QDZZ1TD7WD0QDi5XD0QD[Z1UD0QD\Z1TD4WD0QD]6QDk5XD0QD]Z1`En9`E>`Ek8WD0QD^
Z1XD0QD_Z1`DS]7WD0QD`Z1P@Q]7XD0QDaZ1TD2QDbZ1WD0QDZBPDgY8QDcZ1QDdZ1XD0WD0QDRKPDPHXD0QDeZ1WD0QDWOP
@i]8P@gY8PDS`=XD0WD0QDWOQDfZ1TD2QDgZ1XD0WD0QD]6PDTMXD0QDhZ1TD2QDiZ1WD0QDjZ1TD1QDkZ1XD0QDlZ1WD0QD
mZ1P@bQ8PDT]7XD0QDnZ1WD0QDoZ1P@bQ8PDT]7XD0QDP[1TD1QDQ[1WD0QD\6P@i]8PDQ]6PDW]7XD0WD0PDZk5QD\6PDgY
8SD0TD3QDR[1XD0QDS[1WD0PDZk5QD\6QDT[1QDR[1XD0QDU[1WD0QDoW1XD0QDV[1TD1SD0PDW]7QD\6PDgT5WD0QDW[1XD
0QDX[1WD0QDY[1QD\6PDgT5XD0QDZ[1WD0QD[[1PDW]7XD0QD\[1SD0TD6QD][1UD0PDR]7TD6QD^[1PD4QD_[1UD0QD`[1T
D7PD4Q@c6S@0S@0QDa[1WD0PDW]8QDb[1XD0TD3PD4TD4QDc[1WD0QDd[1XD0QDe[1PDR]6WD0QD[LTD2PDR]6XD0VD0WD0Q
D[LTD2PDR]6XD0QDf[1QDg[1TD1WD0QDi5QDh[1XD0SD0QDi[1WD0QDj[1XD0QDk[1WD0QDl[1TD4QDm[1XD0VD0WD0QDl[1
TD4QDm[1XD0QDn[1WD0QDo[1QDP\1XD0VD0WD0QDo[1QDP\1XD0QDQ\1WD0QDR\1TD4QDS\1XD0Q@T<QDT\1WD0QDPV1XD0Q
DU\1TD2QDV\1TD1WD0QDW\1XD0WD0QDX\1TD1QDY\1XD0QDZ\1TD2QD[\1WD0QDX\1TD1QDY\1XD0QD\\1VD0WD0QDX\1TD1
QDY\1XD0QD\\1QD]\1QDhBPDP]6WD0PDS]6PDgY8PDV]6XD0WD0QD^\1P@T]6PDP]7XD0QD_\1WD0PDU]6PDgY8QD`\1XD0W
D0QDa\1XD0QDb\1WD0QDc\1TD6PD4Q@c6QDd\1XD0QDe\1QDf\1WD0QDg\1S@0S@0QDh\1XD0WD0QDi\1QDj\1QDk\1QDl\1
XD0WD0PDHPDfg4PDld<XD0WD0QDm\1P@i]8P@l_8P@eY8QDn\1XD0WD0QDo\1Q@\6QDdJQDP]1XD0WD0PDZk5PDi1PDW]7PD
]EXD0WD0QDQ]1PDZk5QDR]1XD0PDU3PDHPDcj;PDn5PDe\8PDaQ6QDS]1PDP]7PDnGPDHPDV]3PDW]8P@eY8QDT]1QD\6Q`1
e6WD0QDU]1XD0`D^a6`@W]7`De\6PDZk5QD\6Q`1e6WD0QDV]1XD0PDU_8Q`1e6WD0QDV]1XD0QDW]1QDTOPDZZ6QD\6WD0Q
DdJQDX]1XD0PD^]7PDn9PDi]8PDW]2QDY]1PD^S5QDZ]1PDP[2PDW]8PD`U6PDW]7PDdZ2PDSR5PDgY8PDP;QD[]1QD\]1QD
]]1PDU]6PDP;PDS]7PDdg4QD\6PDoY2PDW]7PDY^2PDQ]7QD^]1QD_]1PDf\8PDm]7WD0QDf6XD0QD`]1QDa]1aDZ6`DmMQD
b]1`Dd_<`DQ8`Did=`DYa4`Djd=`Dkd=`D_;`Do\3`DP^=`Dld=`DgZ=`Dno;`Dmd=`DaX<`Dnd=`Dod=`DPe=`DQe=`DRe=
`DSe=`DTe=`DUe=`DVe=`DWe=`DXe=`D_d;`D]d;`DYe=`DZe=`D[e=`Dnb;`Dgd;`Dfd;`Dmb;`D\e=`D]e=`D^e=`DSR5`
Deg;WD0YD4XD0QDc]1`Ed^<`ET;`EVS6`Ef^<`EYV<`Ej^<`EV_<QDd]1PD]]7QFe]1QDf]1SD0PD]]7QDg]1QDh]1QDi]1P
DdZ2PDZ_6PDZ]6PDgY8QDj]1QDk]1`DjT5QDl]1PDR[5QDm]1PDfT=PDS]6PDU]6PDeY8QDn]1PDUZ6QDo]1PD\e3PDP]7QD
P^1TD2SD0PDU`6QDQ^1PDP]7PDgY8QDR^1QDS^1QDT^1QDU^1QDV^1QDW^1PDgY8SD0PDS]7QDX^1PDne=QDY^1PDY]7TD4P
DU]7TD4QD\6WD0QDZ^1XD0QD[^1TD2PDU]6QD\^1QD]^1QDf]1PDY]6QD^^1QD_^1TD3PD^]7QD`^1PD^]7QDa^1QDb^1QDc
^1PD]]7P@gY8QDd^1WD0QDe^1XD0VD0PD[]8QDc6S@0S@0QDf^1QD`9QDg^1QDh^1PDU]6PDeY8QDi^1PDP]7QDj^1QDk^1Q
Dl^1QDm^1QDn^1TD3QDo^1QDP_1QDQ_1QDR_1PDY]6PD]]7PD_f<PDn\8QDS_1QDT_1PDR]6QD[LTD3PDW]7PDQOQDU_1PDP
]7QDV_1QDW_1QDX_1QDY_1PDS]7PDWf=PDU]6QDZ_1QDU@QD[_1QD\_1QD\6Q`1e6WD0QD]_1XD0`@]]7`@o\7Q@Z6QDf]1Q
D^_1PD]]7QDf]1QD_7PD]]7PDR`6P@P]7Q@c6QD__1QD`_1WD0PDk]2PDgY8QDa_1XD0QDb_1QDc_1QDd_1PDT3PDP`6PD]9
PDU]7PD__=QDe_1QDf_1QDg_1QDh_1Q@i_1QDj_1WD0PDgY8QDk_1XD0QDl_1QDm_1PDT]6PD[]8QDc6QDn_1PD[]8QFo_1Q
DP`1Q`1e6QDQ`1QDR`1QDS`1QDT`1PDHPDbR6PDQ]7PDS]6PDeY8PDdf=PDR]7PD^]7QDU`1PD^]7PDZ]6QDV`1QDW`1PD^]
7PDb\8QDX`1QDY`1PD]Q5QDZ`1QD[`1QD\`1QD]`1PDP]7PDgY8QD^`1QD_`1TD2QD``1QDa`1WD0QDm5aDd5aDZ6`Deg4`D
aG`DfD`Deg4SD0XD0`DP]7WD0QDb`1XD0QD\6Q`1e6WD0QDc`1XD0QDd`1WD0QDjY1QDXV1QDiCTD1QDe`1XD0WD0QDf`1PD
Wf=QDg`1XD0QFh`1TD5QDi`1WD0QDj`1PDP]7PDgY8QDk`1XD0SD0QDl`1Q`1e6P@gY8WD0QDm5XD0QDm`1WD0Qd1e6QDm5X
D0QDn`1`DdQ6WD0QDm5XD0QDn`1`DdQ6QDo`1TD3QD\6Q`1e6WD0QDm5XD0WD0QDm5XD0QDPa1QFQa1QDRa1PDgY8WD0YD4X
D0`Dd_<QDSa1PDU]6PDY5QDf]1PDdY6SD0TD4PD]]7QDTa1WD0QDUa1XD0WD0QDVa1aDl6aDm6aDd5SD0Y@0TD1PD]]7XD0Q
FWa1aDZ6WD0QDf]1YD0XD0S@0S@0S@0PD]]7YD0Q@\6QDf]1SD0PD]]7QDXa1WD0QDf]1QDYa1XD0QDZa1QD[a1PDP]7SD0Q
D\a1PDP]6TD1QD]a1QD^a1Q`1e6QD_a1QD`a1Q`1e6QDaa1QDba1P@W]7QFca1PD_Z6QDda1QDea1QDfa1PDR`6PDP]7QDga
1QDha1PDW]7QDia1QDja1PDan4QDka1PDR`6PDP]7Q@c6S@0QFla1`Dm^4`DZQ6WD0PDQ`6XD0QDma1QDna1QDoa1WD0PDQ`
6XD0SD0PDeY8S@0QDPb1QDQb1QDRb1TD1QDSb1`DSH`Dhe6QDhITD2QDTb1P@gY8QDUb1QDVb1QDe9SD0QDWb1PDgY8QDXb1
QDYb1PDP]7TD2WD0QDn5XD0QDZb1QD[b1QD\b1aDZ6PDgY8QD]b1QD^b1QD_b1QD`b1QDnS1Q`1e6QDab1S@0WD0QDbb1XD0
QDcb1QDdb1QDeb1QDfb1QDgb1TD2WD0QDhb1XD0QDib1QDjb1QDkb1TD2QDlb1PDHPDeg4TD1QDmb1SD0QDnb1QDob1TD1QD
mb1SD0QDnb1QDPc1QDQc1PD]]7PDP]7PDgY8QDRc1PD4Q@c6S@0S@0QDSc1QDTc1PDo^8QDUc1TD1QDVc1SD0QDWc1PDP]6Q
DXc1PDog=PDU]7PDT_4PDUk3QDUa1PDgY8PDUZ6QDYc1PDS]7PDdg4QD^P1QDT<QDZc1QD[c1Q@l=QD\c1P@gY8QD]c1QD`6
QD\c1P@gY8QD]c1QD^c1QD_c1QD`c1QDac1`EZ5`Ef]5`E`_3`EUc8`EUh=`EeP6`EVh=`Eoj6QD\6Q`1e6WD0QDbc1XD0`D
U]6`DR]7`DT]7`D6QDcc1QDdc1P@][7QDec1PDP]7PDb[2PDU]7PDS9PDeY8PDYl3QDfc1PDeY8PDYl3PD^a6`DP]7PDZh=P
DfP4PDZ]6QDgc1PD[h=PDS]6QDhc1PDQT5UD0WD0QDic1QD<XD0UD0QDjc1TD1WD0QDkc1QD<XD0QDlc1QDmc1QD\6Q`1e6W
D0QDnc1QDoc1XD0VD0QDlc1QDmc1QD\6Q`1e6WD0QDnc1QDoc1XD0QDPd1PDg\8TD2SD0QD\6WD0QDQd1QDRd1XD0VD0PDg\
8TD2SD0QD\6WD0QDQd1QDRd1XD0QDT@QD=TD1QD\6TD1WD0QD>XD0VD0QD=TD1QD\6TD1WD0QD>XD0QDSd1UD0WD0PDc`8PD
4TD9QD>XD0VD0UD0WD0PDc`8PD4TD9QD>XD0PD1WD0QDTd1QDUd1XD0VD0WD0QDTd1QDUd1XD0QDVd1WD0QDWd1QDXd1P@S]
6PDUJXD0WD0QDYd1QDZd1XD0VD0`DQW6WD0QDYd1QDZd1XD0QD[d1`DQW6WD0QD\d1QD]d1XD0VD0WD0QD\d1QD]d1XD0PD1
WD0QD^d1PDT]6PDP]7PDS^6XD0VD0`DfE`D[T2WD0QD^d1PDT]6PDP]7PDS^6XD0QD_d1`DfE`D[T2WD0QD`d1QDad1QDbd1
XD0WD0QDcd1XD0QDdd1QDed1QDfd1TD3QD\6Q`1e6WD0QD[7XD0VD0QDed1QDfd1TD3QD\6Q`1e6WD0QD[7XD0QDgd1WD0QD
hd1PDTMXD0`Dji3QDid1TD2QD\6TD1WD0QDjd1XD0VD0QDid1TD2QD\6TD1WD0QDjd1XD0QDkd1UD0QDld1TD2QD<QD\6Q`1
e6WD0QDmd1XD0WD0QDnS1S@0QDnd1PDkT5XD0SD0WD0QDod1QDPe1XD0QDQe1WD0QDRe1QDSe1TD1QDTe1XD0QDQe1WD0QDU
e1TD1QDTe1XD0WD0QDVe1P@_P8QDWe1P@P]7P@gY8QDXe1XD0WD0PDfY8PD[]7XD0PDaMWD0QDYe1Q@b6QDZe1XD0WD0QDZe
1XD0WD0QD[e1TD3PDe_6VD0XD0WD0QD[e1TD3PDe_6QD\e1XD0WD0PDdh3PDS]6SD0XD0TD2QD]e1TD2QD^e1WD0QD_e1PDS
]6XD0QD`e1WD0QDae1QDbe1QDce1XD0WD0QDde1TD1QDee1XD0`DjZ<`DUF`DPd5`DZR7`DSd5`Df\6`DUX6`D`Q7`Dkg6`D
lg6`D^Q7`DSP7`DgY8`DRS3`DZQ6`DeY8`Ddl7WD0QDfe1QDge1QDhe1TD2QDie1XD0WD0PD[5PDW]7PDZP6XD0WD0PDeb5P
DP]7XD0WD0PDS]6PDeY8QDje1XD0QDke1TD1WD0QDle1QDme1QDT<TD2QDne1XD0WD0QDoe1QDPf1QDQf1XD0VD0WD0QDoe1
QDPf1QDQf1XD0QDRf1WD0QDSf1QDTf1QDUf1XD0QDVf1TD5QDWf1WD0QDXf1P@[`8PDP]7QDYf1QDZf1XD0WD0QD[f1P@Z]6
PDdZ2TD2QD\f1XD0VD0WD0QD[f1P@Z]6PDdZ2TD2QD\f1XD0QD]f1WD0QD^f1PDd3PDgY8XD0QD_f1WD0PD^\6PDQ]7XD0PD
gY8WD0QD`f1QDaf1XD0VD0`DT9`Dg2WD0QD`f1QDaf1XD0QDbf1`DT9`Dg2WD0QDcf1QDdf1QDef1QDff1XD0WD0PDZY6PDU
]7PDdg4XD0WD0PDU]6QDgf1PDWl3XD0WD0PDo\7PDeY8PDVj=XD0WD0PDb[2QDhf1PDS9XD0WD0QDif1QDjf1XD0`DiV2`DW
j=WD0QDnS1QDkf1QDlf1XD0VD0`DmQ3`DTX4WD0QDnS1QDkf1QDlf1XD0QDmf1`DmQ3`DTX4WD0QDnf1QDof1XD0`DZR7`DU
F`DjZ<WD0QDPg1XD0`DWU7`DVU7`D_j=`DWG`DfU7`DWW7`D\^6`DdV6`DVQ7`D^\6`D^Q7`D\`5`Deb6`Da\6WD0PDc`4QD
Qg1XD0WD0PDY2QDRg1XD0WD0PDi^6QDSg1XD0WD0QDTg1QDUg1XD0WD0QDVg1PDU]6XD0WD0QDWg1TD1QDXg1XD0`DP]7WD0
PDT]6PDP]7QDYg1XD0`DcH`D\_4`Dh5`DRU6`DUe6`DXn6WD0PDg_6PDP]7XD0WD0QDZg1QD[g1XD0VD0WD0QDZg1QD[g1XD
0QD\g1WD0QD]g1TD2PDP]6PDW]7XD0QD^g1WD0PDeY8PD`V6XD0SD0aDZ6`D`a4WD0QD_g1XD0`DbP3`Dkb6`DWQ3`DS:`DT
b6`DQi6`DXn6`D]`<`D``<`DSk=`DZc6`DUe5`DVd2`D[h6`DQV7`DS_3`DaG`DW<WD0PD[i;QD`g1XD0`DeZ2`DgZ2WD0QD
nS1TD1QDag1QDbg1XD0WD0PDPY2PDU]6QDcg1TD1XD0VD0WD0PDPY2PDU]6QDcg1TD1XD0QDdg1WD0PD`n6QDdS1PD[k=XD0
WD0PDTn2PDP]7PDgY8XD0QDeg1`DP_4`DUQ3WD0PDU]6QDfg1PDd]8PDWh4XD0WD0PDP]7PDeY8QDgg1XD0VD0WD0PDP]7PD
eY8QDgg1XD0PD1WD0PDP]7PDcj=XD0WD0PDQ]7QDhg1QDig1QDjg1XD0VD0WD0PDQ]7QDhg1QDig1QDjg1XD0QDkg1WD0QDQ
ETD2PDW]7P@gY8QDlg1XD0WD0QDQEQDmg1TD2QDj>XD0QDng1WD0QDog1QDPh1TD2QDQh1XD0VD0WD0QDog1QDPh1TD2QDQh
1XD0QDRh1WD0QDSh1QDTh1QDUh1XD0`DgY8`Do]6`DP]7WD0QDVh1QDWh1QDXh1XD0WD0PDgY8PD_e=QDZ6XD0`DT;`Dak=`
DcI`DTc6`DXS3WD0QD?XD0PDP]7`DiP3`D^d2`Djb6`Dbk=`Daf6`DUF`DRF`DfP2`DfU7`Dhm6`Dhc5`D[\2`DVd2`D_d6`
DfZ<`DfD`Dko6`Dck=`Dfm6WD0QD@PDP]7XD0`DeY8`DgY8`DRF`DZR7`DVd2`Dh5`DUD`DiH`Dbf6`Ddk=aDd5WD0QDYh1Q
DZh1XD0WD0QD[h1XD0QD\h1`DZR7`DRF`DUF`Dhm6`Dhc5`Doc5`DgY8`DeY8WD0QD]h1XD0`DRF`DfC`DUF`Dal=`DeFWD0
PDl_4PDW]7PDl_4XD0`DX_4WD0PDS]7PDgY8QD^h1XD0`DhP3WD0QD_h1PDP]7XD0`Dcb6`DcP3`DUS6`D[\2`DVd2`Dhm6`
D^d2`D_d6`Dgl=`DmR6SD0WD0QD`h1PDW]7QDah1XD0WD0QDbh1QDch1TD1QDdh1XD0WD0PDl_8PDdQ6XD0PDP]7WD0PDeY8
QDeh1QDfh1XD0VD0WD0PDeY8QDeh1QDfh1XD0QDgh1WD0QDhh1QDih1QDjh1XD0QDkh1WD0PDk^8PDeY8QDlh1XD0WD0QDT<
QDmh1QDnh1XD0WD0QDoh1TD2PD]]7QDPi1TD2XD0QDQi1WD0PDRk3PD]]7QDRi1XD0WD0PDVh;QDSi1XD0QDTi1WD0PDW]7P
Dof7XD0`DT;`DSd6WD0QDUi1PD]]6QDVi1XD0WD0QDWi1QDXi1QDYi1XD0VD0aDZ6WD0QDWi1QDXi1QDYi1XD0QDZi1aDZ6W
D0PDRk3PDZ^7PD]]7XD0WD0QD[i1QD\i1PDT]6TD1PDP]7QD]i1XD0`DfEWD0PDhEPDgY8QD^i1XD0`DgZ2`DhZ2`DeZ2WD0
PDiEPDP]7QD_i1QD`i1XD0WD0PDT_4QDai1XD0QDbi1WD0PDS1PD4PDj_6XD0WD0PD^]6QDci1XD0QDdi1WD0QDQ:QDei1XD
0QDfi1`DP]7`DW]7WD0QDgi1TD3QDhi1Y@0QDii1XD0`DkT5`DlT5WD0QDji1P@Z]6TD1QDki1QDli1XD0WD0QDmi1P@l_8Q
Dni1XD0VD0WD0QDmi1P@l_8QDni1XD0QDoi1WD0QDPj1QDQj1TD2QDRj1XD0VD0WD0QDPj1QDQj1TD2QDRj1XD0QDSj1WD0Q
DjDPDeg4PD_S5TD2XD0QDTj1WD0PDo^8PDQ]6XD0`DPf5WD0QDUj1QDVj1TD1QDWj1XD0WD0PD^]7QDXj1TD2XD0QDYj1WD0
PDl_8TD1QDZj1QD[j1QD\j1XD0WD0QD]j1QD^j1QD_j1XD0QD`j1TD4QDaj1WD0QD`R1QDbj1TD2P@W]7QDcj1XD0WD0PDZk
5QDdj1TD2QDej1XD0WD0QDfj1QDgj1TD2QDhj1XD0WD0QDij1TD1PDW]7QDjj1XD0`D]W=`DW^8WD0QDkj1QDlj1TD1QDmj1
QDnj1XD0WD0PDgY8S@0QDoj1QDPk1XD0QDQk1WD0PDn:PDdZ2PD[_6XD0WD0PDgY8PDP;PDd_8XD0WD0PDgY8PDTn2PDZQ6X
D0QDRk1WD0PDgY8PDdh3PDU]7PDe_6XD0WD0PDd_<PDcZ9XD0WD0QDSk1PDW]7XD0QDTk1`Dak=WD0QDZCPDdZ2QDUk1XD0V
D0WD0QDZCPDdZ2QDUk1XD0QDVk1WD0QDWk1XD0SD0WD0QDXk1QDYk1XD0VD0WD0QDXk1QDYk1XD0QDZk1WD0PDU]6PDHPDV]
3XD0VD0WD0PDU]6PDHPDV]3XD0QD[k1WD0QDQEQD\k1TD2QD]k1XD0VD0WD0QDQEQD\k1TD2QD]k1XD0QD^k1WD0PDcb5PD^
4XD0`DZR7WD0PDcZ6PDi]8PDeY6XD0WD0QDQ;Y@0QD_k1PDdZ2TD2XD0QD`k1WD0QDak1QDbk1TD1QDck1XD0SD0WD0QDdk1
PDRf3XD0QDek1`D_n=`DV_5`D^a6QDfk1WD0QDgk1TD3QDhk1QDik1XD0SD0WD0QDjk1PDP]7XD0`DfU7`Doj6`DWG`DoF`D
ln=`DQj<`DbV4SD0WD0QDkk1TD1QDlk1QDmk1XD0QDT<TD2QDnk1QDok1WD0PDn`<PDP]7PDeY8XD0SD0WD0QDPl1PDSk3P@
V]7PDSk3PD]]7XD0QDQl1WD0QDRl1TD2PDkT5QDSl1QDTl1XD0WD0QDXAPDeY8QDUl1TD1QDVl1XD0WD0PDU]6QDWl1QDXl1
QDYl1PDR[5XD0VD0WD0PDU]6QDWl1QDXl1QDYl1PDR[5XD0QDZl1WD0PDY]6PDW]7QD[l1XD0WD0PD^]7PDZk5PDhZ2XD0VD
0WD0PD^]7PDZk5PDhZ2XD0QDV?WD0PDS]6PDgY8PDl`2XD0PDP]7WD0PDo\7PDmT3QD\l1XD0WD0PDS]6QD]l1XD0WD0PDW]
7QD_?QD^l1XD0WD0PDS]7QD_l1QD`l1XD0VD0WD0PDS]7QD_l1QD`l1XD0QDV?WD0PD^]7PDdg4PD^]7QDal1XD0PDo2PDW]
8S@0WD0QDbl1XD0WD0PDHXD0QDcl1QDdl1P@P]7QDel1Q@^6Q@_6PDel7QDfl1PDP]7PDe_6QDgl1QDhl1QDil1PDP]7PDU]
6PDeX8PDP]7PDjg<PDT]6PDQ]7PD]o=PDS]7QDjl1QDkl1PDZZ6QD\6Q`1e6QDll1WD0QDml1XD0QDnl1S@0QDR7QDRDQDol
1PDQ]6QDPm1PDQ]7QDQm1TD2QDRm1QDSm1Q@Tm1QDUm1QDVm1P@Q`6QDWm1PDW]7`DgY8QDXm1QDYm1QDZm1QD[m1QDRDQD\
m1PDQ]6QD]m1Q@^m1QD_m1QD`m1QDkHQ@\6QDam1QDbm1PDT]6QDcm1PDeY8PDPX8QDdm1QDem1QDfm1QDgm1PDo\8QD[^1T
D2QDhm1QDim1QDjm1QDkm1PDh]8PDYZ6PDe]8PDZZ6QDlT1QDlm1QDmm1WD0QDnm1XD0VD0QDmm1WD0QDnm1XD0QDom1PDS1
PDW]7QDPn1PDT]6PDP]7QDQn1PD_f<PDW]7PDdZ2PD_S5PDl^2PDR]7QDRn1QDgl1TD1QDSn1PDZ]6PDU]6PD]6QD\6QDl=W
D0QDTn1XD0QDdNQDUn1S@0WD0QDVn1XD0`DgZ2`DS]6`DdP3QDWn1QDXn1TD2QDYn1QDZn1QD[n1QD\n1QDR7Q@^6QD_6WD0
QD]n1XD0QDbm1QD^n1TD1QD_n1PDo\7QD`n1QDan1QDbn1PDe_6QDcn1QDdn1WD0QDen1XD0PDW]8Q@b6WD0QDfn1XD0QDgn
1PDP]7QDhn1QDin1QDjn1QDl=TD1QDkn1PDgY8S@0WD0QDln1XD0QDmn1WD0QDnn1XD0PDgY8S@0WD0QDon1XD0PD]]6SD0P
DW]7PDdZ2WD0QDPo1XD0QD\6QDQo1WD0QDRo1XD0`DV]6QDUU1QD_JWD0QDSo1XD0QD_JWD0QDSo1XD0QDl=WD0PDb4PDR]6
XD0QDUU1QD_JWD0PDP3QDTo1XD0QDUo1QD_JWD0PDP3QDTo1XD0QDUo1QDVo1PDS]6P@gY8QDR7QDWo1PDo`<QDXo1PDk^8P
Db4PDR]6PDb4PDR]6QDl=TD1QDYo1TD4PDW]7PDRk7QDZo1WD0QD[o1XD0QD]6QDdJWD0QD\o1XD0QD]o1PDo`<PDo\7PDi]
8QD[c1WD0P@m_8QD^o1XD0VD0QD[c1WD0P@m_8QD^o1XD0QD_o1QD[c1WD0PDgY8PD[i;XD0QD^JQD_JTD2WD0QD`o1XD0QD
_JTD2WD0QD`o1XD0QDUU1WD0QDao1QDZCXD0`DR]7PD_S5QDl=WD0PDdZ2QDbo1XD0QDco1QDdo1PD]]7QDeo1PDHQDfo1QD
\6QDgo1QD^JQD_JTD1QDho1TD3QDio1QD_JTD1QDho1TD3QDio1PDgY8QDjo1PDHQDko1QDlo1PDeX8PDZ]6PDR3SD0QDl=P
@iZ2Q`1e6QDmo1QDno1QDoo1P@iZ2Q`1e6QDmo1QDno1QDPP2PDW]7QDQP2QDUn1QDRP2QDSP2`DgZ2`DeZ2PDZZ6QD\6QDP
P2QDZCSD0QDkHPD[^7PDW]7QDTP2QDUP2P@dZ2QDVP2QDWP2QDXP2QDYP2QDUn1QDZP2QD[P2WD0QDPP2XD0VD0QD[P2WD0Q
DPP2XD0PD1QD[P2WD0QDPP2XD0QD\P2QD]P2PD\8QD^P2PDdZ2PDTMPD_S5PDdZ2PDTMQD_P2P@P]7QDPP2PDW]7QD`P2PD_
f<PDn\8SD0PDZ]6PDeY8PDRV6PDo`<PDW]7QDaP2PDZ`8PDW]7QDaP2QDbP2PDW]7QDcP2PDHQDdP2QDZCPDo\7PDgY8PDeP
>PDP]7PDW]7PDgY8PDWQ>PDm^8QDeP2SD0QD^6QDl=PDo2QDfP2QDl=PDo2QDfP2QD^JQD_JTD1WD0QDgP2QDhP2XD0QD_JT
D1WD0QDgP2QDhP2XD0PDZJPDnh=QD[^1QDiP2PDW]7QDjP2QDkP2TD2PD`h3QDVIQDlP2PDS]2QDmP2QDnP2QDoP2TD1QDPQ
2PDZ]6PDjZ2SD0PDZ]6SD0QDQQ2QDRQ2QDSQ2PDdl7Q@nS1QDTQ2QDUQ2QDVQ2QDWQ2QDXQ2PD_S5QDl=QDYQ2QDZQ2QD[Q2
QD\Q2TD2PDV]6QD]Q2QD^Q2QD_Q2QDl=QD`Q2QD_6S@0PDVh;`DW]7`Dg`2QD^JQD_JTD2WD0PDVh;XD0QD_JTD2WD0PDVh;
XD0QDaQ2WD0PDVh;XD0QDbQ2QDcQ2PDR3QDdQ2PD_S5QDeQ2TD2WD0QDfQ2XD0QDZ<Q`1e6PD_h7PDT]7PDaS5PD_h7PDT]7
QD\6PDZ]6Q@gQ2QDAQDRQ2Q@gQ2QDAQD]6QDl=QDhQ2P@iZ2QDAQD]6PD[^7PDW]7PD[^7PDW]7PDdZ2SD0QDiQ2WD0QDjQ2
XD0WD0QDkQ2QDlQ2XD0QDmQ2WD0PDHPDn;XD0PDHQDnQ2WD0QDoQ2QDPR2XD0QD\6Q`1e6WD0QDQR2XD0VD0QD\6Q`1e6WD0
QDQR2XD0QDRR2PDo`<QDSR2QDTR2PD]6QD^o1QDb;QDUR2QDVR2SD0PD_Q>PDW]7QD\6PD`Q>PDW]7WD0QD^f1XD0QDWR2PD
W]8S@0WD0QDXR2XD0WD0PDeY8QDYR2PDP]7PDgY8S@0QDkHQDl=XD0SD0QD\6WD0QDZR2QD[R2QD\R2XD0QD]R2WD0QD^R2P
DS]7XD0VD0QD]R2WD0QD^R2PDS]7XD0QD_R2WD0QD`R2PDfa4XD0VD0WD0QD`R2PDfa4XD0QDaR2WD0QDbR2TD1QDcR2XD0Q
Dd6QDdR2QDeR2QD\6Q`1e6WD0QDfR2XD0`DS]6`Do\7`DS]7WD0QDgR2P@id2QDhR2QDiR2XD0QDjR2QDkR2TD4QD\6WD0QD
lR2PDW]7XD0WD0QDmR2QDnR2XD0VD0WD0QDmR2QDnR2XD0QDoR2WD0QD\6Q@l=QDPS2YD2XD0WD0QDRQ2QDPS2YD2XD0WD0Q
Dm^1PDZ]6QDQS2XD0QDRS2QD\6WD0PDS1PDW]7SD0XD0`DdE`Dk8`DaE`Dj_6`DgY8`DeY8`DdZ2WD0QDSS2QDTS2QDUS2XD
0WD0QDVS2TD1QDWS2XD0QDXS2WD0QDYS2QDZS2XD0QD[S2WD0QD\S2XD0`Do\7`DS]7SD0QD]6WD0QD]S2XD0WD0QD^S2PDT
]6PDP]7XD0QD_S2WD0QD`S2XD0WD0QDaS2TD1QDbS2XD0VD0WD0QDaS2TD1QDbS2XD0QDcS2QD\6Y@0WD0QDdS2PDP]7XD0Q
D]6WD0Q@l=PDiZ2TD1QDeS2XD0QDfS2PDZZ6QDgS2WD0QDdJTD1QDhS2XD0`DU]6`DQ]7QDT[1WD0QDiS2QDjS2aDZ6`DgY8
`Dh^8`De]2`DiV2`DeY8XD0SD0PDZ]6QDkS2TD2WD0QDlS2XD0QDmS2WD0QDnS2PDT]6XD0VD0WD0QDnS2PDT]6XD0QDoS2Q
DPT2WD0QDQT2`DbI`DcI`DW_4`DTT6S@0XD0QDRT2PDZZ6QD\6WD0QD]Q2`DSI`D^;`DnW6`DoW6`DbI`DcI`DW_4`DTT6`D
[Q4`DlR5`DgZ2`De6`De;XD0QDRT2QDST2Y@0WD0QDTT2QDUT2Q@T<QDVT2XD0QDWT2QDXT2Q`1e6WD0QDYT2XD0WD0QD\6Q
@l=QDZT2YD2XD0WD0QDRQ2QDZT2YD2XD0WD0QD[T2QD\T2XD0PDP]7WD0QD]T2S@0QD^T2XD0PDP]7QD_T2WD0QD`T2QDaT2
SD0XD0VD0WD0QD`T2QDaT2SD0XD0QDbT2WD0QDcT2XD0WD0QDdT2SD0PDiY8XD0QD]6WD0QDeT2QDfT2XD0QDdl1PDgY8SD0
WD0QDgT2QDnP1PDP]6XD0VD0WD0QDgT2QDnP1PDP]6XD0QDhT2WD0QDVITD1PDW]7PDdZ2XD0PDP]7QDiT2WD0PDo\7QDjT2
QDkT2XD0QDlT2Y@0WD0QDmT2YD1XD0WD0QD]6QDnT2QDoT2XD0QDPU2QDQU2WD0QDk=QDl=`DW]2`D`f3`Dd]3`Dbj4`D[i3
QDh5XD0`DS]6QDRU2WD0QDSU2`DW]2`D`f3`Dd]3`Dbj4`D[i3QDh5XD0`DS]6QDTU2QD\6WD0QDl=YD2XD0`DU]6`Do\7QD
TU2WD0QDUU2YD2XD0`DU]6`Do\7QDf5WD0QDUU1QDl=`Dn2`DV3`DU4`DR_4`Dl4`Dgh4`D^a<`DXo8`DWh4`D_3`Dc4`D\8
SD0XD0QDf5WD0QDVU2`Dn2`DV3`DU4`DR_4`Dl4`Dgh4`D^a<`DXo8`DWh4`D_3`Dc4`D\8SD0XD0QDWU2WD0QD\6QDQo1YD
1XD0`DS]7`DS]6QDXU2WD0QDRQ2QDYU2XD0QDXU2WD0QDRQ2YD1XD0QDZU2WD0QD\6QD[U2QD\U2XD0QDZU2WD0QD\6QD[U2
YD1XD0QD]U2WD0QD^U2QD_U2XD0QD]U2WD0QD^U2YD1XD0QD]6WD0QDUn1QD`U2XD0QDaU2WD0QDbU2XD0QDcU2QDo`1WD0S
D0QDPP2XD0VD0QDo`1WD0SD0QDPP2XD0QDdU2WD0QDeU2QDfU2P@P]7P@gY8XD0QDgU2WD0QDVe1QDhU2QD^o1XD0SD0QDiU
2WD0QDjU2PDT]6XD0SD0QDW6WD0QDk=QDl=`DU6`D_3`De^7`Dn2`DRQ3`DWh4`DXo8`Dgh4`DU4`De3`DV3`D[i4`DR3`Dl
f7SD0XD0QDW6WD0QDkU2`DU6`D_3`De^7`Dn2`DRQ3`DWh4`DXo8`Dgh4`DU4`De3`DV3`D[i4`DR3`Dlf7SD0XD0QFlU2QD
]6WD0QDl=P@iZ2QDmU2XD0WD0QDnU2P@iZ2QDmU2XD0WD0QDoU2QDPV2XD0VD0WD0QDoU2QDPV2XD0QDQV2QDRV2QDl=WD0Q
DSV2QDTV2XD0QDUV2WD0QDSV2QDTV2XD0QDVV2PDY]7WD0QDWV2QDPP2XD0QDXV2WD0PDil=QDYV2XD0PDd]8WD0QDZV2XD0
VD0PDd]8WD0QDZV2XD0QDV?QD[V2TD5WD0QD\6QD\V2YD1XD0QD]V2WD0QDQo1QD^V2XD0VD0QD]V2WD0QDQo1QD^V2XD0QD
_V2QD]V2WD0QDQo1YD1XD0VD0QD]V2WD0QDQo1YD1XD0QD_V2WD0PDZZ6QDdNPDHQD`V2XD0SD0WD0PDHQDaV2XD0SD0PDk_
6PDHQDbV2WD0QDcV2QD^o1XD0QDdV2`Dl^2`Dg`2`Dc_<`D[i4PDZZ6QDeV2TD1WD0QDfV2XD0QDgV2PDZZ6QDeV2TD1WD0Q
DfV2XD0YD2QDhV2WD0QDiV2XD0QDhV2WD0PDeY8PDfP6XD0WD0QD[^1QDjV2XD0QDkV2WD0PDS]6QDlV2XD0WD0PDS]6PDVd
2PD_P8XD0`Ehg4WD0QDdP1QDmV2XD0QDnV2TD1VD0`Ehg4WD0QDdP1QDmV2XD0QDnV2TD1QDV?WD0QDoV2Q@PW2XD0QDQW2W
D0QDRW2XD0QDSW2TD3QD\6QDTW2QD\6WD0PDPY2PDS]6XD0SD0WD0QDUW2XD0QD[c1QDl=QDVW2SD0QDWW2WD0QDXW2XD0PD
]]6WD0QDYW2XD0VD0PD]]6WD0QDYW2XD0QDZW2WD0PDHPDSU>XD0QD[W2WD0QD\W2P@UU>XD0QD[W2QD\6WD0PDTU>XD0SD0
QD]W2WD0PDW]7XD0QD^W2PDRk3PDP]7WD0PDgY8PDUZ6XD0WD0QD_W2Q@\6QD`W2XD0PDgT5QD\6WD0QD`W2XD0PDo\7QDaW
2VD0PDo\7QDaW2PD1WD0PDHPDeg4XD0QDbW2S@0QDcW2`DbF`DXd3`DcFWD0PDm9XD0QDbW2S@0QDcW2`DbF`DXd3`DcFPDU
]7QDQ;WD0QDdW2XD0VD0PDU]7QDQ;WD0QDdW2XD0PD1QDeW2PD^Q=WD0PDfh5XD0WD0QDl=P@iZ2QDfW2XD0S@0QDgW2QDhW
2WD0QDiW2XD0QDjW2WD0QDkW2XD0SD0WD0QDlW2PDT]6PDP]7XD0QDmW2WD0QD_k1QDnW2XD0QDoW2PDo`<TD5WD0QDPX2XD
0SD0QD\6PDP]7WD0QDQX2XD0QDRX2QDSX2WD0QDTX2XD0VD0QDSX2WD0QDTX2XD0QDUX2WD0QDVX2QDWX2XD0QDXX2QDbm1W
D0QDYX2XD0TD2QDZX2QD[X2PDU]6PD^U>PDP]7PDW^6PDb]8QD\X2Q@\6WD0QD]X2XD0WD0PDW^6XD0Q@b6QD^X2aDZ6`DjT
5`D_]7QD_X2Q@\6QD`X2Q@aX2QDbX2QDcX2QDRQ2Q@dX2QDbX2PDof<QDeX2PDHQDfX2QDgX2PDZ]6QDhX2PDZQ6QDj6Q@^J
QDiX2TD1PDV5TD2QDjX2WD0QDkX2XD0TD1QDD`D`H`DdF`Djh6`DWS3`DhP3`DTX4`DUX4`DT_4`DU_4`DoP3`D^d2`D\S3`
DRS3`DSS3`D^a6`D_a6WD0QDBXD0QDlX2TD1QDD`D`H`DdF`Djh6`DWS3`DhP3`DTX4`DUX4`DT_4`DU_4`DoP3`D^d2`D\S
3`DRS3`DSS3`D^a6`D_a6WD0QDkX2XD0QDmX2Q@Z6QDETD1WD0QDkX2XD0QDnX2`DhP3`DZQ6`De:`DdQ6`D`Q6`DeQ6QDEQ
DoX2Y@0WD0QDBXD0VD0`DgY8QDEQDoX2Y@0WD0QDBXD0QDPY2`DgY8WD0QDQY2QDRY2XD0TD2QDSY2WD0QDTY2TD3QDUY2XD
0VD0`DVP3WD0QDTY2TD3QDUY2XD0QDVY2`DVP3WD0QDWY2QDXY2XD0QDYY2WD0QDZY2QD[Y2PDgY8QD\Y2XD0WD0QD]Y2QD^
Y2XD0WD0QD_Y2QD`Y2XD0WD0QDaY2PDU]6PDgY8PDl`2XD0WD0QDbY2PD`R=XD0WD0QDlP1QDcY2QDdY2`DgY8XD0WD0QD[L
PDi^2PDW]7XD0WD0QD[LPDoU>PDS]6XD0WD0QD[LPDgY8QDeY2QDfY2XD0WD0QDgY2PDeY8QDhY2QDiY2XD0WD0QDYKQDjY2
QDkY2XD0WD0QDYKPDmMPDR]7XD0WD0QDlY2XD0PDR]7TD2QDmY2`D\V>WD0QD\EPDa\8PDld<XD0VD0WD0QD\EPDa\8PDld<
XD0QDnY2WD0QDoY2QDPZ2QDQZ2XD0WD0QDRZ2PD[m2XD0WD0QDSZ2QDTZ2PDR]7XD0WD0QDUZ2TD2QDVZ2XD0WD0QDWZ2XD0
QDXZ2TD1PDT]7`DgY8`DSP7WD0QDRKQDYZ2PDeY6XD0`DaGWD0QDZBTD1PDQ^=XD0VD0WD0QDZBTD1PDQ^=XD0QDZZ2WD0QD
[Z2PDgY8QD\Z2QD]Z2XD0WD0QD^Z2PDS]6PDeY8PDgCPDP]7XD0WD0QDjOTD2QD_Z2XD0WD0QD`Z2TD1QDbQ1PDeY6XD0`Dl
_4`DaX6WD0QDaZ2PDiV>XD0WD0QDWOPDeY8QDbZ2QDcZ2XD0WD0QDWOQDdZ2QDeZ2PDP]7XD0WD0QDQETD1QDfZ2VD0XD0`D
bk6`DVd2`DUQ3WD0QDQETD1QDfZ2QDgZ2XD0`Dbk6`DVd2`DUQ3WD0QDQEQDhZ2QDiZ2QDZCXD0`DS]6`DU]6WD0QDQETD3P
DW]7PDgV=XD0WD0QDjZ2QDkZ2PDgY8QDlZ2PDP]7XD0`DeY8WD0QDmZ2PDS]6TD2QDnZ2XD0WD0QDoZ2PDP]6PDW]7TD1SD0
XD0`DgY8`Do\7`DU]6WD0QDP[2QDQ[2VD0XD0WD0QDP[2QDQ[2QDR[2XD0WD0QDWGPDW]7QDS[2QDT[2P@P]7XD0WD0QDU[2
PDgY8QDV[2XD0WD0QDW[2TD1QDX[2VD0XD0`DW]7`DUQ3`DeY6WD0QDW[2TD1QDX[2QDY[2XD0`DW]7`DUQ3`DeY6WD0QDZ[
2TD1QD[[2QD\[2TD1XD0WD0QD][2TD1QD^[2QD_[2XD0`D`Q6`DgY8WD0QD`[2PD]]6XD0QDa[2WD0QDb[2QDd6PDiR7XD0`
DZU7WD0QDc[2QD[n1TD1QDd[2XD0WD0QDe[2PDR]6QDiCQDf[2XD0WD0QDaY2QDg[2PDgY8PDVW>XD0WD0QDh[2PDU]6PDVe
;XD0WD0QDi[2PDU]6TD1QDj[2VD0XD0WD0QDi[2PDU]6TD1QDj[2QDk[2XD0WD0QDl[2QDm[2QDn[2TD1XD0`DVQ7WD0QDo[
2QDP\2PDT]6XD0WD0QDbV1PDgY8PDeP=PDW]7XD0WD0QD[Q1PDW]7QDQ\2XD0WD0QDoZ1QDR\2XD0VD0`DU]6`DgY8WD0QDo
Z1QDR\2XD0QDS\2`DU]6`DgY8WD0QDT\2PDP]6XD0VD0`DSd6`D^d2`DhP3WD0QDT\2PDP]6XD0QDV?`DSd6`D^d2`DhP3WD
0QDUc1QDU\2QDV\2XD0VD0WD0QDUc1QDU\2QDV\2XD0QDV?WD0QDW\2PDT]6PDP]7QDX\2XD0WD0QDW\2QDY\2PDnGXD0VD0
WD0QDW\2QDY\2PDnGXD0QDT@WD0QDZ\2QD[\2QD\\2XD0VD0`DV8`DaW>`D^F`D]FWD0QDZ\2QD[\2QD\\2XD0QD]\2`DV8`
DaW>`D^F`D]FWD0QDdV1QD^\2XD0VD0`DUh4`Dfg4`Do]6`DQ^6WD0QDdV1QD^\2XD0QDPd1`DUh4`Dfg4`Do]6`DQ^6WD0Q
DdV1QDd6QD_\2XD0VD0WD0QDdV1QDd6QD_\2XD0QD`\2WD0QDQQ1TD1PDP]6PDW]7PDeY8PDgDXD0WD0PD[]7PDeY8PDhW>X
D0VD0WD0PD[]7PDeY8PDhW>XD0QDV?WD0QDa\2PDeg4PDla<QDb\2PDgY8XD0WD0PDh]8QDc\2PDe]8XD0WD0QDd\2PDgY8P
De6XD0`DW]7WD0QDe\2QDf\2XD0WD0QDg\2QDh\2QDi\2XD0VD0`DQ]6`DU]6WD0QDg\2QDh\2QDi\2XD0QDj\2`DQ]6`DU]
6WD0QDk\2TD1P@eY8QDl\2VD0XD0`Do\7WD0QDk\2TD1P@eY8QDl\2QDm\2XD0`Do\7WD0QDn\2PDS]6TD1PDPX>XD0`DQX>
WD0QDo\2PDZk5XD0VD0WD0QDo\2PDZk5XD0QDP]2WD0QDQ]2XD0PD4PDgY8WD0PDS]6PDgY8PDi`5XD0`DQV7WD0PDeb5PDj
MXD0WD0PDU]6PDWh4TD1PD_P8XD0WD0PDU]6PDWh4XD0VD0`D_P8`DP]7WD0PDU]6PDWh4XD0QDR]2`D_P8`DP]7WD0QDS]2
QDT]2XD0QDU]2VD0`Dom6`D\d6`D^m6`D_b6WD0QDS]2QDT]2XD0QDU]2QDV]2`Dom6`D\d6`D^m6`D_b6WD0QDTb1QDW]2Q
DX]2XD0`DP]7`DbX>`Dob5`DRU3WD0QDY]2TD3PDeY8PDm2PDP]7PD^V4XD0WD0QDZ]2XD0TD1WD0QD[]2XD0VD0TD1QD\]2
WD0QDZ]2XD0TD1WD0QD[]2XD0QD]]2TD1QD\]2WD0QD^]2PDgY8TD1QD_]2XD0WD0QD`]2XD0SD0VD0WD0QD`]2XD0SD0PD1
WD0QDa]2PDP]7QDb]2TD1SD0QD\6TD1QDc]2XD0WD0QDd]2PDQ]7PDSEXD0WD0QDe]2PDU]6QDf]2XD0QDg]2WD0QDh]2PDW
]7PDgY8PDZFXD0WD0QDi]2QDj]2PDgY8XD0WD0QDd6PDm]7PD[Q4XD0VD0`DU]6`Do\7WD0QDd6PDm]7PD[Q4XD0PD1`DU]6
`Do\7WD0PDaS5PDk8QDk]2XD0WD0PDkf3PDZk5PDV]7PDZ]6XD0WD0PD_]7PDk8QDl]2XD0VD0WD0PD_]7PDk8QDl]2XD0QD
m]2WD0PD_]7QDn]2QDb;TD1QDo]2TD1QDP^2XD0WD0QDQ^2QDR^2QDS^2TD1P@eY8TD1QDT^2XD0WD0PDU]6PDj;QDU^2QDV
^2XD0WD0QDW^2PDn_2`DUe5SD0XD0WD0PDY]6PDn_2XD0WD0PD^]7QDX^2PDW]7XD0SD0WD0PD^]7PD_]7QDY^2XD0QDZ^2W
D0PD^]7QD[^2PDaS5XD0WD0PD^]7PD]]8PD_e=XD0WD0PD^]7QD\^2QD]^2XD0VD0WD0PD^]7QD\^2QD]^2XD0QDV?WD0PDe
]6PDW]7QD^^2XD0WD0PDdf=PDQ]7PDgY8XD0WD0PDWZ9PDW]7PD[i4XD0WD0PDVh;PDZ_6XD0VD0WD0PDVh;PDZ_6XD0QDV?
WD0PD[i4PDHPDRk3XD0VD0WD0PD[i4PDHPDRk3XD0QDV?WD0PDlX>PDZ_6XD0WD0PDl4PDP]7XD0VD0WD0PDl4PDP]7XD0PD
1UD0WD0QD_^2QD`^2XD0WD0PDmX>PDS]6XD0VD0WD0PDmX>PDS]6XD0QDV?UD0WD0QDa^2PDZZ6TD1XD0VD0UD0WD0QDa^2P
DZZ6TD1XD0PD1WD0PDeg4PDQ]7PDgY8QDb^2XD0UD0WD0PDZ]6QDc^2QDZCXD0SD0WD0QDd^2P@h\8QDe^2TD1QDf^2QDg^2
TD1XD0WD0PDi4QDh^2PDm]7PDSi8XD0WD0PDgY8PDd_<QDi^2TD1PDl[6XD0WD0QDj^2QDk^2XD0`DdQ6WD0QDl^2PD]U=XD
0WD0QDm^2QDaR1QDn^2TD1XD0`DgY8`DT]7`DeY8`Dm]6`Dfg4`DhY8UD0WD0QD`R1QDaR1QDo^2XD0WD0QDm^1QDP_2TD1Q
DT<TD1QDQ_2XD0WD0QDR_2P@i]8PDW]2QDS_2TD1QDT_2XD0WD0QDig1QDU_2PDgT5PDZk5PDeZ2XD0VD0WD0QDig1QDU_2P
DgT5PDZk5PDeZ2XD0PD1WD0QDV_2PDP]7QDW_2QDX_2XD0VD0WD0QDV_2PDP]7QDW_2QDX_2XD0QDY_2WD0PDo`<PDW]7TD1
PDZk5XD0VD0WD0PDo`<PDW]7TD1PDZk5XD0PD1WD0QDZ_2PD_3PDla<XD0WD0PD_4QD[_2XD0VD0WD0PD_4QD[_2XD0QD\_2
WD0PDg]8PDR[5XD0VD0WD0PDg]8PDR[5XD0PD1WD0QD]_2PDP]7TD1QD^_2XD0VD0`DU]6`DhP3`D[Y>`DXn6WD0QD]_2PDP
]7TD1QD^_2XD0QDT@`DU]6`DhP3`D[Y>`DXn6WD0QDWOQD__2QD`_2XD0QDa_2TD2WD0QDb_2XD0VD0QDa_2TD2WD0QDb_2X
D0QDV?WD0QDc_2TD1QDd_2XD0WD0QDe_2QDRHTD1QDf_2XD0`DU]6WD0PDcKPDP]7PDhY>XD0WD0PDU]6QDg_2XD0VD0`DQ8
WD0PDU]6QDg_2XD0QDh_2`DQ8WD0QDR[1QDi_2QDj_2QDk_2XD0WD0PDZj<XD0VD0WD0PDZj<XD0PD1WD0PDgY8PDm_8SD0Q
Dl_2XD0WD0PDU]7PDlY>XD0VD0WD0PDU]7PDlY>XD0QDV?WD0PDHPDSk3XD0VD0`D]]7WD0PDHPDSk3XD0QDV?`D]]7WD0PD
P]7PDi]8QDm_2XD0WD0PDS]6PDeY8SD0QDn_2XD0QD\6TD1QDo_2WD0QDP`2PDR[2PDk]8XD0WD0PDcU=SD0XD0VD0`DbP3`
DcP3WD0PDcU=SD0XD0QDQ`2`DbP3`DcP3WD0QDR`2PDS]6XD0QDS`2TD1QDT`2`DP]7WD0PDHQDU`2TD1XD0VD0WD0PDHQDU
`2TD1XD0QDV`2WD0QDW`2QDX`2TD1QDY`2TD1XD0UD0WD0QDZ`2QD[`2XD0WD0PDZ]6QD\`2QD]`2P@]]6TD1PDmb8XD0WD0
QD^`2XD0VD0WD0QD^`2XD0PD1WD0PD]T6PDU]7PDaT6XD0`DP]7WD0PDQ]7PDgT5QDh<QD_`2XD0WD0PDfg4QD``2XD0WD0Q
Da`2QDb`2TD1QDc`2XD0QDd`2UD0WD0QDe`2XD0`DVh;SD0PD4WD0QDf`2XD0VD0PD4WD0QDf`2XD0QDV?QDj:Y@0WD0QDg`
2XD0VD0QDj:Y@0WD0QDg`2XD0QDh`2QDj:QD\6TD1WD0QDHXD0VD0`DU]6QDj:QD\6TD1WD0QDHXD0QDi`2`DU]6QDj:WD0Q
Dj`2PDW]7TD1QDk`2XD0SD0`DgY8`DQ]7`Do\7QDj:WD0QDl`2QDm`2YD2XD0`DU]6`Do\7WD0QDi<QDn`2TD1QDo`2XD0WD
0QDPa2QDQa2XD0QDRa2TD2WD0P@Z]6QDSa2QDTa2XD0WD0QDUa2QDVa2XD0QDj:WD0QDWa2QDXa2XD0`DgY8QDj:TD1WD0QD
Ya2XD0`DW]7WD0QDZa2PDR]7QDQa2XD0QDj:TD1WD0QD[a2PDW]7PDcg3XD0QDj:TD1WD0QD\a2QD]a2TD1XD0VD0`Do\7QD
j:TD1WD0QD\a2QD]a2TD1XD0QD^a2`Do\7WD0PDhEQD_a2XD0QDj:WD0QD`a2QDaa2QDba2TD1XD0SD0WD0QDca2TD1QDda2
QDea2XD0WD0QDi<QDfa2QDga2XD0WD0QDha2PD^]7QDbAXD0SD0WD0PDj_6PD\`<XD0VD0WD0PDj_6PD\`<XD0QDia2WD0QD
IPDW]7QDja2XD0`Dk8UD0WD0QDka2QDU_2QDla2TD1QDma2XD0`DP]7`DS]6UD0WD0PDgT5QD\6PDgY8QDna2XD0UD0WD0PD
kT5QD\6QDoa2QDPb2XD0VD0UD0WD0PDkT5QD\6QDoa2QDPb2XD0QDQb2UD0WD0QD\6PDZZ6QDRb2TD1QDSb2XD0UD0WD0QD^
6QDTb2TD1QDUb2XD0SD0UD0WD0QDk=QDVb2QDWb2QDXb2TD2QDYb2XD0UD0WD0QDZb2QD\6QD[b2TD1QD\b2XD0VD0UD0WD0
QDZb2QD\6QD[b2TD1QD\b2XD0QD]b2WD0QD\6TD2QD^b2PDW]7TD2QD_b2XD0`DgY8`DS]7UD0WD0PDhT5QD`b2QDab2XD0U
D0WD0QDbb2QDcb2TD1QDdb2TD1XD0UD0WD0PDjT5QDeb2TD4QDfb2XD0UD0WD0QDa<TD3QDgb2QDhb2QDib2XD0UD0WD0QDj
b2QDkb2TD1PDl_8QDlb2XD0WD0PD`f<QDmb2XD0QDnb2UD0WD0QDob2QDPc2TD1QDQc2XD0UD0WD0QDRc2QDiY2QDSc2XD0U
D0WD0PDiT5QDTc2XD0SD0`DeZ2`DfZ2`DgZ2`Dl^2`Dn^2`Dm^2`DhZ2WD0PDi]8PDP]7QDZ6XD0`DgY8`DaE`DW_8`DdE`D
k8`D^o5`Dd\8`De\8WD0QDUc2PDgY8QDVc2XD0SD0WD0QDWc2QDZ6XD0QDXc2WD0QDbAQDZ6TD1QDYc2XD0VD0WD0QDbAQDZ
6TD1QDYc2XD0QDZc2WD0QD[c2QD\c2XD0VD0WD0QD[c2QD\c2XD0QD]c2WD0PDeY8QD^c2QD_c2QD`c2TD1QDac2TD1PDX_4
XD0WD0QDbc2PD]]7TD3QDcc2XD0WD0QDdc2Q@Z6QDec2XD0WD0PDHQDfc2PDP]7XD0`D__4`D^o5`DgY8`DT_4`DU_4WD0PD
^k=QDlP2XD0WD0PDZ]6QDgc2SD0QDhc2XD0WD0PD_Z6PDW]7QDic2XD0UD0WD0PDW^6XD0QFjc2`DdQ6`DQ;WD0QDkc2QDlc
2QDmc2PDW]7QDnc2XD0UD0WD0PDZ]6PDW^6XD0SD0WD0QDoc2PD[l3QDPd2TD1XD0QDQd2WD0QDRd2QDSd2XD0WD0QDTd2PD
]]6QDUd2XD0WD0PDS]7QDVd2TD1QDWd2XD0VD0WD0PDS]7QDVd2TD1QDWd2XD0QDV?QDXd2QDXm1TD3QD\6Q`1e6WD0PDUJX
D0QDXm1TD3QD\6Q`1e6WD0PD[JXD0QDXm1TD3QD\6Q`1e6WD0PDVJXD0QDXm1TD3QD\6Q`1e6WD0PD`JXD0QDXm1TD3QD\6Q
`1e6WD0PDVT9XD0QDXm1TD3QD\6Q`1e6WD0PDUT9XD0QDe6QDYd2QDel1TD3QD\6Q`1e6PD_Y9PD_Y9QDR7UD0WD0PD_Y9XD
0QDZd2Q`1e6WD0QD[d2XD0S@0QDR7QDel1TD3QD\6Q`1e6WD0PDTJXD0`Do\7`DQ]7QDel1TD3QD\6Q`1e6WD0PD]Q5XD0`D
o\7`DQ]7`D]]7`DU]6`DR]7QD\d2TD4WD0PDTJXD0WD0QD]d2XD0QDR7QD^d2TD1QD_d2QD`d2QDad2PDWS3PDQ]7PDan4WD
0PDan4QDb;QDbd2XD0WD0QDcd2TD1QDdd2XD0QDj:WD0QDed2TD1QDdd2XD0UD0PDc`8PD4WD0PDeY8QDZ6XD0UD0PDc`8WD
0QDbAQDZ6XD0QDfd2QD\6WD0PDeY8QDZ6XD0VD0QDfd2QD\6WD0PDeY8QDZ6XD0QDV?WD0PDeY8QDgd2QDZ6XD0VD0WD0PDe
Y8QDgd2QDZ6XD0QDPd1QDhd2QDid2QDe6QDjd2QDid2QDkd2TD1WD0PDkP>QDid2XD0WD0QDld2P@gY8PDkP>QDmd2XD0QDn
d2QDod2Q@Pe2QDQe2QDRe2PD_]7QDSe2QDTe2PDbMUD0QDj6QDUe2TD1P@W]6WD0QDVe2XD0SD0aEZ6QDj6QDWe2TD1P@W]6
QDXe2`DcI`DTS5`DP]7`DYT2`DYU2`DVY>QDYe2P@i]8QDZe2QD[e2QDj:QD\e2Q@\6QD]e2TD1P@W]6TD3QD^e2QDj:QD\e
2Q@\6QD_e2PDW]7QDj:QD\e2Q@\6QD`e2TD1PDW]6TD8QDae2QDbe2QDce2PD`Q6PDS[2QDde2QDee2PDZk5QD\6QDfe2QDg
e2PDjU8QDhe2QDie2QDje2QDke2QDle2UD0QDme2TD1QDne2`@gY8`@W]6`DeY8`DfY8`Do]6QDoe2TD2WD0QDPf2XD0QDQf
2QDRf2PDeg4PD^c8QDSf2WD0PD_P8PDX]5XD0QDTf2QDUf2QDVf2QDTf2QDWf2PDS1QDXf2PDiY8QDYf2QDZf2P@S]6PDo\7
PDiY8QD[f2QD\f2PDn\>QD]f2QD^f2QD_f2WD0QD`f2PDP]7XD0SD0WD0QDaf2QDbf2TD1QDcf2XD0WD0QDdf2P@Z]6PD\i4
QDef2XD0SD0WD0QDff2P@PHP@R]7QDgf2S@0QDhf2XD0WD0QDif2QDjf2Q@\6QDkf2XD0PDZ]6WD0PDW]8XD0SD0WD0QDlf2
PDRf3XD0QDmf2WD0QDnf2TD1QDof2PDP]7XD0SD0QDPg2PDZ]6PDW]7PDZ]6QDQg2SD0QDRg2QDSg2QDTg2SD0QDUg2P@X]7
P@^]7WD0Q`1e6QDVg2XD0QDWg2QDXg2QDX^2SD0QDWg2PDRf3QDYg2QD[Q1QDZg2QD[g2QD\g2PDeY8WD0QD]g2SD0XD0QD\
6WD0PDeY8QD]g2SD0XD0`DP]7`Dij3`Dgj3WD0PDeY8QD]g2QD^g2XD0WD0QD_g2P@P]7QD`g2XD0PDZk5QD\6QDag2QDTOQ
Dbg2QDcg2QDj:Q@g6QDdg2PDU]6QDi<QDeg2PDW]7QDi<QDfg2QDj:QD\6WD0PDZ]6QDgg2XD0QDhg2QDj:QDig2QDjg2WD0
QDkg2XD0QDlg2P@c`8QDmg2QD\6QDng2QDog2QDPh2QDQh2PDS]6QDRh2PDS]6PDS]6PDgY8SD0PDTi=PDZ]6Q`1e6PDgY8Q
DSh2QDQEQDTh2QDUh2PDSk3PD]]7QDVh2PDma<PDd]8PDdg4PDT]7QDWh2PD_S5PDdZ2QDXh2PDR]7PD]f3PDHPDh]>WD0QD
Yh2QD[Y2QDZh2QD[h2XD0WD0QD\h2PDR]6QDd6PD[_<XD0WD0QDlW2S@0PDZ[9XD0WD0QD]h2QD^h2TD1QD_h2QD`h2XD0WD
0PD``<PDU]7PDh`6XD0WD0PDZg6PDU]7PDm]>XD0WD0PDn]>PDb^2XD0WD0QDah2QDd6PDY_4XD0WD0QDbh2PDS]6QDch2Q@
dh2PDiR=XD0WD0QDeh2PDgY8QDfh2XD0WD0QDgh2PDgY8QDhh2XD0WD0PDT^>PDgY8PD`c6PDo\7XD0WD0PDU^>PDlj6XD0Q
Fih2TD2WD0QDjh2PDT]6XD0WD0PDo\7QDkh2PDgDXD0WD0PDo\7QDlh2QDmh2PDl4XD0WD0PDl4PDP]7QDd6QDnh2XD0WD0P
D[^>QDoh2PDZFXD0WD0QDPi2PDgY8PD\^>XD0WD0PDS]6PDgCPDmk4XD0QDQi2TD3WD0QDRi2PDT`6QDSi2QDTi2XD0`DVd2
WD0QDUi2PDT`6QDSi2QDVi2XD0WD0PDP^8QDWi2QDXi2XD0WD0QDYi2PDgY8QDZi2XD0WD0QDW\2PDRf3PDa^>XD0WD0QDW\
2QD[i2QDaCXD0QF\i2WD0PDS]6PDeY8QD]i2QD^i2XD0WD0PDY]7PDeY8PD^V4XD0PDU]7WD0QD_i2PDdP=XD0VD0WD0QD_i
2PDdP=XD0QD`i2WD0QDai2QDbi2XD0VD0WD0QDai2QDbi2XD0QDci2WD0PDdh3P@Xn2QDdi2XD0VD0WD0PDdh3P@Xn2QDdi2
XD0QDei2WD0QDfi2QDgi2XD0WD0QDWOQDhi2QDii2QDji2XD0WD0QDki2QDb9QDli2XD0QDJQDmi2TD1WD0PDo\8PDgY8QDn
i2XD0WD0QDVCPDR]6PDeY8PDe`4XD0WD0PDP]6PDU]6PDoFXD0VD0WD0PDP]6PDU]6PDoFXD0QDV?WD0QDoi2QDnS1TD1PDY
^=XD0WD0PDc`4PDS]6QDPj2XD0WD0QDQj2PDS]6PDgY8PDPX>XD0WD0QDRj2PDU]6PDgY8PDe\=XD0WD0QDW\2PDT]6PDP]7
QDSj2XD0WD0QDTj2QDUj2QDcU2XD0PDgY8TD1QDVj2QDWj2TD1WD0QDXj2QDYj2XD0QDZj2TD2WD0PDj^>PDT]6XD0WD0QD[
j2XD0`DYX6WD0PDm^>PDU]7PDmP5XD0WD0QD\j2QD]j2XD0VD0`DQ8WD0QD\j2QD]j2XD0QDmS1`DQ8QD^j2TD1WD0QD_j2X
D0VD0`Dh\8QD^j2TD1WD0QD_j2XD0QD`j2`Dh\8WD0PD]]6QDaj2PDQ]7QDd6QDbj2XD0WD0QDcj2PDR]6PDRk3XD0WD0QDd
j2TD1PDo\7XD0PDgY8TD1QDej2QDfj2TD2WD0QDgj2QDhj2XD0WD0PDkc6PDZ]7PDgY8PDQV7XD0WD0QDij2PDgY8TD1PDbg
4XD0WD0PDeb5PDjMXD0`DT3`DUa=QDjj2WD0PDgj=XD0VD0QDjj2WD0PDgj=XD0QDkj2WD0PDQ]7PDh8PDP]7PDeY8XD0QDl
j2WD0QDUQ2PDY]7QDmj2XD0QDnj2WD0QD\HPDgY8PDn7XD0WD0QDoj2PDeY8QD]d2PDfQ3XD0WD0QDPk2PDZQ6XD0VD0WD0Q
DPk2PDZQ6XD0QDQk2WD0QD^c2PDS]6XD0QDRk2WD0QDSk2PDS]6XD0QDTk2WD0QDUk2PDgY8QDVk2XD0WD0QDWo1PDi]8PDg
Y8PDj_6XD0PD_o5WD0PDj_6PD[_>XD0QDWk2TD3QD\6TD1WD0PDPg3PDRQ3XD0WD0QDoATD2PDk\6XD0WD0QDXk2TD1PD\_>
XD0WD0PD]_>PDW]7PDbW6XD0WD0QDYk2PD[5TD1PDZ]6PDW]2XD0WD0PDcP3PD_4PDW]7XD0WD0QDZk2PD]c<XD0WD0QD[k2
PDP]7PD\Q4XD0WD0PDTJPD__>XD0WD0PDUn2PD__>XD0QD\k2TD1WD0QDaBQDd6PDm]7PD[Q4XD0WD0QDRKTD4PD`Q6PDQ]7
PDZk5XD0WD0QD]k2PDR]7QDd6PD[_<XD0WD0QD^k2XD0QF_k2WD0PDR]6XD0`DgY8`DeY8QF`k2TD6QDoX2WD0PDcZ6PDR]6
XD0WD0QDak2TD2QDbk2PDgY8QDck2XD0WD0QDPV1TD2PDVh;PDeHXD0WD0QDdk2PDc_>XD0`DZU7WD0QDRY1TD1PDP]6PDgY
8PDjh;XD0WD0QDek2PDP]7PDd_>XD0WD0PDUn2PD`X>XD0VD0WD0PDUn2PD`X>XD0QDfk2WD0QDgk2QDd6PD_Y7XD0WD0QD]
GS@0PDeY8QDhk2XD0WD0QDik2PDgY8PDjh;PDQV7XD0WD0QDjk2PD\a4XD0VD0WD0QDjk2PD\a4XD0QDkk2WD0PD`R7PDg3X
D0WD0QDlk2QDmk2PDW]7PDP5XD0QDnk2PDeY8WD0PDnk3PDmb6XD0QDok2QDnS1WD0PDof7PDgP6XD0WD0PDg_>XD0WD0PDY
^=PDS]7QDPl2XD0WD0PDj_>PDU]7PDm2XD0WD0QDQl2QDRl2P@fY8QDSl2XD0WD0QDTl2QDUl2XD0TD1QDVl2WD0QDWl2PDP
]7XD0PDeY8WD0QDXl2PDP]7XD0QDYl2WD0QDZl2PDXV=XD0WD0QD[l2TD1QD\l2XD0WD0QD]l2PDU]6XD0`DW]7`DS]6`DgY
8WD0PDHPD^Y8PDQ]7XD0PDk`=WD0QD^l2PDP]7QDT<QD_l2XD0WD0QDWOQD`l2QDal2XD0QDbl2TD2WD0QDcl2QDdl2TD1QD
el2XD0WD0PDZ]6QDfl2QDgl2QDhl2XD0WD0PDjb;PDS_4XD0`EgT5`E>`En9`El8`Ek8`Em8`En8`EfE`E[T2WD0PD_S5PDl
^2PDR]7QDil2XD0`D[5`Dh5`D\i4`DWS6WD0PD[`>PDP]7PDoj6XD0WD0QDYS1QDjl2PDW]7XD0WD0QDYS1QDkl2QDll2XD0
QDml2WD0QDnMQ@nl2Q@ol2TD1QDPm2PDP]7XD0WD0PDW]8PDeY8QDQm2QDRm2XD0WD0PDW]8Q@Sm2QDTm2XD0`DQ]7QDUm2T
D5WD0PDRZ6QDVm2QDWm2XD0WD0PDRZ6QDXm2QDYm2P@fU7XD0PD4WD0PDRZ6QDZm2XD0VD0PD4WD0PDRZ6QDZm2XD0PD1QD`
R1QDa<WD0QD[m2TD2PDQ]7XD0`D`m<`DeY8QD`R1QDa<WD0QD[m2QD\m2PDQ]7XD0QD`R1PDaS5WD0QD]m2QD^m2XD0QD_m2
WD0QD`m2TD1QDam2XD0WD0QDbm2PDQ]7QDcm2XD0QFdm2TD4WD0QDem2TD1PDT]6PDP]7Q@fm2QDgm2XD0WD0PDTm<PDU]7P
Dmg<XD0WD0PDiHPDo\7PDgY8PDl4PDP]7PDgY8PD`Q7XD0WD0QDhm2PDP]7PDcDXD0WD0PDd[6QDim2XD0WD0QDjm2TD2QDk
m2TD1QDlm2XD0WD0PDma4TD2PDSd2XD0QDmm2QD\6WD0PDc3Q@nm2QDom2XD0QD\6QDPn2WD0PDea4PD_X6PDQ]7XD0WD0PD
o_2PDbP3XD0VD0WD0PDo_2PDbP3XD0QDQn2QDnk2PDeY8WD0QDRn2PDTa>XD0WD0PDm\2PDT8XD0QDSn2WD0QDTn2PDfGPDU
]7XD0PDeGWD0QDi@PDS]6QDd6QDUn2XD0WD0PDR1PDo\7PDgY8PDWa>XD0WD0PDSh4PD^]7PDXa>XD0WD0PDYa>QDVn2XD0W
D0PD]^2QDWn2XD0WD0PDP_8PDU]6PDgY8PDV]6PDP]7QDd6XD0WD0QDXn2TD2QDYn2XD0`D_a>`D^d6WD0QDZn2QD[n2PDP]
6XD0QD\n2TD1WD0QD]n2QD^n2XD0WD0QD_n2PDo\8PDgY8TD1QD`n2XD0WD0QDan2PDgY8PDWS3XD0VD0WD0QDan2PDgY8PD
WS3XD0QDbn2WD0QDcn2PDgY8PDWS3XD0VD0WD0QDcn2PDgY8PDWS3XD0PD1WD0QDdn2QDen2XD0`Doj6`DbP3QDlc1WD0PDX
P8QDfn2XD0WD0QDgn2QDhn2Q@in2QDjn2XD0`DS]6`DP]7QDkn2TD1WD0QDln2XD0WD0QDmn2P@eg4QDnn2PDgY8TD1QDon2
XD0WD0PDj\6PDo\7PDgY8PD_R3XD0WD0QDPo2PDW]8PDeY8PDla>XD0WD0PDSZ5PD^]7PDkZ<XD0WD0PDPb6PDP]7PDma>XD
0WD0PDRGPDU]6QDd6PDna>XD0WD0PDWe5PDR]6PDgY8PDn`4XD0WD0PDT3PDT]7PDgY8PDUZ6PD\d6XD0WD0PDoa>PDW]7PD
gY8XD0WD0PDi^6PDm]2PDgY8XD0WD0PDPb>PDS]6XD0WD0PDQV7PDS[2PDc\1XD0QDQo2PDgY8QDRo2PDeY8PDU_2PDn2PDW
]7PDeY8PDib;PDnS2PDQ]6PDW]7PDeY8PDib;PDS]7PDQb>PDU]6PDQb>PDU]7PDeY8QDSo2PDVd4PDR]7PDU6PDki<PDS]6
PDeY8QDTo2PDR]7PD[5PDU]6PDSg6PDU]6QDd6PDSb>PDgY8PDTb>PDgY8PDgY8PDd]=QDd6PDS]6PD\JPDfa4PDo\7PDgY8
QDUo2PDR`6PDP]7QDiCQDVo2PDeY8PD\Z4PDP]7PDgY8PDbT3PDSn2PDgY8PDVb>QDWo2PDW]7PDWb>PD[d5PDU]6PDXb>PD
`P=QDXo2PDgY8PDmd5`DR]6PDi1PDW]7PD]EQDYo2TD2PDU]6PDgY8PD_X=QDZo2TD1PDYb>PDS]7PDgY8PDlV6PDP]7QD[o
2PDZb>PDP]7QD\o2PD[b>PDjl6PDR]7PDeg4PDhDQDbP2PDW]7QD]o2QD^o2`DeY8`DfY8`DgY8`Dfg4`Dm]6`Di]6`DcE`D
k]8TD2PDU]6PDgY8PDoe5PDP]7QDd6QD_o2PDU]6PDgY8PDoe5PDP]7QDd6QD`o2PDgY8TD1QDao2QDbo2QDd6QDco2QDbo2
QDd6PDR[5VD0QDbo2QDd6PDR[5QDdo2QDeo2QDfo2QDgo2TD1QDho2QDio2PDgn5PDP]7QDjo2QDko2PDdW6VD0QDjo2QDko
2PDdW6QDlo2QDWOPDP]6PDQ]7QDnS1PDVZ4PDU]6SD0QDnS1QDmo2QDSW2QDno2`Dm]7PDeY8PDbIPDW]7QDoo2PDeY8PDd[
<QDPP3QD\6TD2WD0QDQP3PDP]7PDnS2XD0VD0QD\6TD2WD0QDQP3PDP]7PDnS2XD0QDT@QDZBTD2PDbb>QDRP3PDZk5PDi]8
QDSP3QDWl1TD1QDTP3PDPl4PDTMPDTMPDW]7PDlV6PDSEPDmo4PDQ]7PDT8PDmMPD__6PDdQ9PDmMPDeY8PDdW6PDmMQDUP3
PDW]7QDVP3TD1QDWP3QDXP3PDW]8PDeY8QDYP3PDW]8PDeY8PDe`>PDe`>PDW5PDTb=PDi_2PD^]7PDTJPD^]7QDZP3PDTJP
D^]7PDgg4PDZm2PD^]7QD[P3TD1QD\P3PDni7PD^]7QD]P3PDTo2PD^]7PD]V>PDm]6PDjb>PDWa>PDWa>QD^P3PDR]6PDW]
7PDeY8PDc`5PDU]6PDeY8PDck4PDP]7PDkb>QDjIQDd6PDbg6PDSn2PDPW6QD^f1QD_P3QD`P3PDZ]6QD_P3QD^f1PDX^2QD
aP3PDeY8PDlb>PDP]7QDbP3PDeY8PDa\1PDT]7PDgY8PDjZ6PDeY8QDcP3`DYJ`DaZ2`DP]7`DWF`DgDSD0PDeY8PD[g7PDW
]7QDdP3PDeY8PDb[2PDR]7`DeY8`DfY8`Di]6`DcETD2QDeP3PDeY8PDfS5PDd3PDeY8PDd]=PDP]7QDfP3PDeY8PDRc>PDR
]7TD1QDgP3QD\6PDeY8Q@hP3WD0PDRc>XD0VD0QD\6PDeY8Q@hP3WD0PDRc>XD0QDiP3QDjP3QD\6WD0PDi]8PDeY6PDZk5X
D0QDkP3PDTc>PDPHQDlP3WD0PDo\7PDiY8QDmP3XD0PDkHPDU]7PD][9PD_S5PDo_<PDeY8PD[6PDP_8PDRf3QDnP3`D\U7`
DjU7PDi_2PD^]7PDeY8QDoP3PD]9PDeY6PDdV=QDPQ3QDd6PDSb>PDU]6QDd6PDPl<QDQQ3QDd6PDTZ5QDQQ3QDd6PD]9VD0
QDQQ3QDd6PD]9QDRQ3QDZn2QDSQ3PDP]6QDZn2PDP]6QDTQ3`DZR7`DXe5QDUQ3QDVQ3PDP]6`DeY8`Dfg4`DhZ6`DiZ6`Dj
Z6SD0QDWQ3TD1QDVQ3PDP]6QDXQ3PDe\8PDT_4PDRk3PD]]7PDeY8PDbR6PDmS2PDW]7QDYQ3TD1PDgi<PDS]6PDic5PDR^6
PDS]6QDd6PDQn2QDZQ3PD[6PD[3QDgX1PDW]7QDd6PDRj;PDS\6PDU]6PDb[<QD[Q3PDZk5PDT]6PDP]7PDgY8QD\Q3PDj_6
PDS]6QD]Q3PDj_6PDS]6PDgY8QD^Q3QD_Q3PDRf3QD`Q3TD1QDaQ3`EUH`E`V4`E`a4`EgH`EZk5`E`W6QD_Q3PDP`;PDc3P
Df_4QDbQ3QDcQ3PDZT8PDgY8QDdQ3QDeQ3QDfQ3QDgQ3QDhQ3QDiQ3TD2PDP]6`DR]7QDhQ3PDP]6QDjQ3QDhQ3PDP]6PDgY
8QDkQ3QDaS1QDd6PDfa4PDWd4PDP]7QDlQ3TD1QDmQ3PDjo8PDP]7PDgY8PDnS2QDnQ3QDQa2PDU]6QDi<PDVDPDW]7PDVDQ
DjIPDkDPDgY8PDkl<PDS]6PDgY8PDj_6PDcc>QDoQ3P@i]8PDgY8PDj_6QDPR3PDT8PDP]7QDd6QDQR3PDSn2PDSf=PDfR6P
Ddc>PD[g7PDmMPDYg<QDRR3QDSR3PDQ]7QDTR3PDmS5PDn3PDRk3PDk8PD_S5PDo_<PDeY8PD[6PDk8PD_S5PDo_<PDgY8QD
UR3QDd1QDVR3P@P]7P@gY8QDWR3QDS1PDgY8QDXR3QDS1PDgY8PDh`6PDS]6QDS1PDgY8PDfa4PDa[2QDLPDQ]6P@eY8QDYR
3QDLPDRf3P@eY8QDZR3QDLPDgY8QD[R3QD\R3QDLPDP`6PDU]7PDP`6PDU]7PDZ]8QDLPDT]7PDVDQDLPDhc>QDLPDW]7PDT
l3QD]R3`DgY8`Ddf6`DeY8`Di]6`DcE`DhY8SD0QDLPDW]7PDTl3QD]R3QD^R3QD_R3QDLPDT]6PDP]7QDd6PDR[5PDW]7QD
NPDR]6PDk\8QDNPDW]7QD`R3S@0QDaR3PDRf3PDeY8PD_\5PDRf3PDeY8PD[a4QDbR3QDNTD2PDU]6QDd6PDSb>QDNPDgY8Q
DcR3QDNPDgY8PDlc>PDS]7QDNPDgY8QDdR3VD0QDNPDgY8QDdR3QDeR3QDNPDgY8PDe5VD0QDNPDgY8PDe5QDfR3QDNQDd6P
DPQ=PDR]6PDgY8QDgR3QDNQDd6PDdf6PDR]6PDgY8QDhR3QDOPDgY8QDiR3PDP]7QDOPDgY8QDjR3QDOPDio4QDOQDkR3PDd
8QDOPDiHPDP]7QDOPDnS=PDVY6QDOPDjY7`DU]6`DR]7`DS]7`DS]6QDOPDeY8QDlR3QDOPDeY8PDoc>`DU]6`DS]6`DU]7Q
DOQDd6PDn5QDOPDeY8PDWh4PDQ]7QDOQDmR3QDnR3QDP1PDgY8QDiR3QDoR3QDP1PDgY8QDPS3PDP]7QDP1PDgY8PDWS5PDX
]7QDP1PDW]7PD`i3QDP1PDW]7PDgY8QDQS3PDP]7QDP1PDW]7PDgY8PDTn2PDP]7QDRS3QDP1QDd6PDl]7PDT`6QDP1QDd6P
DSk=PDh\8QDP1QDd6QD\DQDaCQDP1QDd6PDWo5QDP1QDd6PDm]7PDR[5QDP1PDT?PDh\8QDP1PDT?PDU]6VD0QDP1PDT?PDU
]6QDSS3QDP1PDR]6PDW]7QDbAPDR]6PDW]7QDbAS@0PDn2QDQ1TD2PDS]6QDd6PDiR=QDQ1TD2PDo\7PDQd>QDQ1TD3QDTS3
PDU]6PDgY8PDdDQDQ1TD2PDTl6PDRd>QDQ1PDgY8PDe3PDS]6PDgY8QDQ1PDgY8PD^i6PDS]6QDUS3QDQ1PDeY8QDVS3PDPQ
=PDS]6PDgY8QDQ1PDeY8PD^i6PDS]6QDQ1QDd6QDWS3QDQ1QDd6PDZf6PDS]6QDXS3PD_n=QDQ1QDd6QDYS3PDS]6PDgY8QD
ZS3QDR1PDeY8QD[S3S@0QD\S3QDR1QD]S3QDMQ@^S3S@0PDZf6PDS]6QDXS3PD_n=QDMQDd6PDd8PDT3QDMQDd6QDi@QD_S3
`DeY8QDMQDd6QD`S3QDMQDd6PDZc6PDU]7QDMQDd6PDeU7PDU]6QDMQDd6PDW^>PDdY6QDMQDb6S@0QDaS3PDQ]7QDMPDgY8
PDnZ5QDbS3QDMPDeY8TD1PDnCPDP]7QDcS3QDMPDeY8PDig4PDk\5QDMPDeY8PDUX6PDT_4QDMPDeY8PDjf4PDP]7QDMPDeY
8PD`a6VD0QDMPDeY8PD`a6QDV?QDMPDgY8PDnCPDW]7QDMQDdS3TD1QDeS3QDMPDZk5TD1QDfS3VD0QDMPDZk5TD1QDfS3QD
gS3QDMQDdS3TD1PDh`2PDT]6QDMQDhS3PDVd>QDaCQDMTD2PDdl7PD`m8QDMQDPP2PDW]7QDiS3QDMPDeY8QDjS3QDkS3QDl
S3QDX1QDd6QDmS3QDX1QDd6PDm]7VD0QDX1QDd6PDm]7QDnS3QDX1PDgY8QDoS3QDX1PDgY8PDZQ6VD0QDX1PDgY8PDZQ6QD
PT3QDX1PDgY8PD\HPDW]7QDZ1PD`k<QDZ1QDQT3QDRT3QD^1PD]9PDU]7QD^1QDST3QD`1PDh\8QDd6PDm]7QD`1PDS]6QDT
T3QD`1PDS]6PDU]6PDQb>QD`1PDP]6QDUT3QD`1PDW]7QDVT3PD]9QD`1PDP]7PDeP6QDW1PDT]6QDWT3P@gY8PDcf7QDW1Q
DQ;QDXT3VD0QDW1QDQ;QDXT3QDYT3QDW1QDZT3QD[T3QD\T3PDc6QDd6PDSo6PDP]6QDW1QDd6PDZf6PDT]6QDW1QD]T3`DP
]7`DW]7QDW1PDT`6VD0QDW1PDT`6QD^T3QDV1PDgY8QD_T3PDmT3QDV1QDd6QD`T3QDaT3QDV1QDd6PDdQ9PDkT5QDV1QDd6
QDbT3PDh\8QDV1QDd6PDYd>PDW]7QDV1QDd6PDdf6PDQ]6VD0QDV1QDd6PDdf6PDQ]6QDcT3QDV1PDeY8PDdf6PDjh;QDV1P
DU]6PDgY8QDdT3QDV1TD2PDW]7PDQOQDV1PDW]7PDTJPD\8QD]1PDgY8QDeT3QD]1PDgY8PDfa6`Do\7`DW]7`DS]6QD]1PD
gY8PD]Z7VD0QD]1PDgY8PD]Z7QDfT3QD]1PDeY8QDgT3PDXk8QD]1PDgY8QDhT3QDiT3QD_1PDT]6QDiCQDjT3QD_1QDkT3S
@0PD_W>QD_1PDiY8QDlT3aDd5QD_1QDkT3S@0PDW]7PDgCQDc2PDgY8QDmT3`DW]7`DS]7`Do\7`DT]7QDc2QDd6PDfQ3QDa
2PDgY8PDe3QDf2PDeY8TD1QDnT3`DS]6`DP]7QDf2PDgY8QDoT3QDPU3QDc1PDeY8PDXg4QDc1PDeY8QDQU3QDc1PDeY8PD\
HQDRU3QDc1QDd6PDcP3QDSU3QDTU3QDd6PDgP6VD0QDTU3QDd6PDgP6QDUU3QDk1PDnk3PDfa4QDk1PDgY8PDmFQDk1PDgY8
PDWF`DS]6`DR]7`DU]6`DT]7`Dh\8QDl1PDgY8QDVU3QDl1PDgY8PD^S5VD0QDl1PDgY8PD^S5QDWU3QDl1PDgY8PD[EPDP]
7PDgY8TD1QDXU3QDm1PDS]7PDXk8QDm1PDT]7PDgY8QDm1PDgY8QDYU3QDZU3QDR2PDgY8QD[U3QDR2PDS]6QD\U3QDS2PDe
Y8PDW8QDS2QD]U3QDS2PDRf3PDeY8QD^U3QDS2QDd6QD_U3QDS2QDd6PD[f6PDW]7QDj1PDeY6PDcP=QD`U3TD1QDY2QDaU3
QDY2PDo\8QDbU3TD1QDcU3QDY2PDUm2VD0QDY2PDUm2QDdU3QD_2PDRf3PDeY8QD_2PDgY8PDV<QD^2PDR]7QDeU3PDR]7PD
U_2PDfZ<QDg2PDS]6PDi]8QDh2PDgY8PD\X=QDi2PDT]6PDP]7QDd6PD[5QDi1QDfU3QDgU3QDh1QDd6QDhU3`DU]6`DS]6`
Do\7`D\f3QDh1PDgY8QDiU3`DgY8aDZ6`DS]7QDh1PDgY8PDoV6VD0QDh1PDgY8PDoV6QDjU3QDh1TD3PD]Z6PDT]6QDh1TD
3QDaR3VD0QDh1TD3QDaR3QDkU3QDQ2QDlU3QDQ2PDQ]7QD^]1QDX2QDmU3QDX2PDgY8PDkh<QDX2QDd6QDnU3QDX2QDoU3QD
PV3QDX2PDgY8PDdW6VD0QDX2PDgY8PDdW6QDQV3PDU]6PDda3PDo^8PDU]6PDTJQDRV3PDU]6QDSV3QDTV3PDU]6PDeY8QDU
V3QDVV3`DW]7`DS]6`DQ]7PDU]6PDeY8PDXJPDhj4PDU]6PDeY8QDWV3QDo]1PDU]6PDeY8QDXV3PDiHPDU]6PDeY8PD`_3P
DP]7PDU]6PDhg4QDYV3PDU]6PDbT3PDSn2QDZV3WD0PDU]6PDgY8QD[V3XD0VD0QDZV3WD0PDU]6PDgY8QD[V3XD0QDT@PDU
]6PDZl6PDhj4`Edf6`E[_<`E[5`Eo^8`EU1`Ek^2`Ek2`Eid>`EeZ2`Ed5`EiY=WD0PDS]6PDgY8PD`a6XD0VD0`Edf6`E[_
<`E[5`Eo^8`EU1`Ek^2`Ek2`Eid>`EeZ2`Ed5`EiY=WD0PDS]6PDgY8PD`a6XD0QD\V3QD]V3QD\6TD1WD0PDS]6PDgY8PD`
a6XD0QD^V3PDS]6PDgY8QD_V3PDS]6PDgY8PDY5PDdf6PDS]6PDgY8PDj_6QD`V3QDaV3PDS]6PDgY8PDj_6PDdf6PDS]6PD
Sn2PDP]7QDbV3PDS]6PDSn2PDP]7Q@nHQDcV3PDS]6QDdV3QD\6PDS]6PDX:VD0QD\6PDS]6PDX:QDeV3QDfV3QD\6TD1PDS
]6QDgV3VD0QDfV3QD\6TD1PDS]6QDgV3QDhV3QD\6TD1PDS]6QDiV3VD0QD\6TD1PDS]6QDiV3QDhV3QD\6PDS]6PDeY8QDj
V3VD0QD\6PDS]6PDeY8QDjV3QDkV3QDlV3TD3PDS]6PDeY8PDSl6VD0QDlV3TD3PDS]6PDeY8PDSl6QDV?PDS]6PDeY8PDng
4PDQEPDS]6PDeY8PDeo<PDW]7PDS]6PDeY8PDkT<PDSb5PDS]6QDmV3QDnV3PDS]6PDgY8QDoV3PDP]7QD\6PDS]6PDgY8PD
\m6VD0QD\6PDS]6PDgY8PD\m6QDV?PDo\7PDgY8QDPW3QDQW3QDRW3PDo\7QDWl1QDSW3PDPU3PDW]7PDo]8PDSn2PDP]7PD
gY8QDTW3`DS]6`Do\7`DU]6QDUW3PDTn2PDP]7PDgY8QDVW3PDSn2PDP]7QDbIPDfQ3QDWW3PD_EPDP]7`DdD`DdZ4`DfC`D
i]6`DcEQDXW3PD`_3PDl]7PDeY8QDYW3QDZW3PDeY8PDT3PDP`6PDeY8QD[W3QDj>PDeY8PD\d4PDW]7PDeY8PD[g7QD\W3Q
D]W3PDeY8PDUj=PDQ]7PDTe>PDeY8PDUj=PDW]7PDUe>PDeY8PDll3PDQ]7PDeY8PDVe>PDP]7QDnS1QD^W3QD_W3QD`W3QD
nS1PDbW3PDiHPDeY8PDbR6PDTMPDU]6PDHPDbR6PDQ]7PDeY8QDaW3QDbW3PDeY8PDd]=PDU`6PDeY8PDi7QDcW3QDdW3PDe
Y8PDdg4PDgg<PDeY8PDf_6PDV6PDeY8PDda4PDP]7PDZc6QD\6WD0PDeY8PD_8PDU]6PDgY8PDg2XD0PDeY8PDXe>PD[5PDe
Y8PDYe>PDP]7PDVDPDeY8PDmMPDZe>PDeY8PDXl7QDeW3PDXl7PD[e>PD_4PD[e>PDeY8PD`n2PDi_2PDeY8QDfW3QDgW3PD
eY8PDan2QDhW3PDeY8QDYW3PDW6PDnCPDU]7PDoCPD`k<PDU]7PDag3PDnCPDP]7PDgg4PD]e>PDU]6PDgY8PDo^8PDQ]6PD
]9PDn2PD]9PDU]7PD__=PDWV2PDU]7PDaR7PDUe5PDU]7PDha5QDiW3PDkHPD^]7QDjW3PDkHPDU]7QDkW3PDkHPDPDPDkHP
DTS2PDbT3PDSn2PDSn2QDlW3PDd]=QDmW3PDmT3PDPP9QDnW3WD0PDmT3PD`_3XD0VD0QDnW3WD0PDmT3PD`_3XD0QDoW3QD
PX3PDmT3PD`_3WD0QDQX3XD0`EeY8`EgY8`EX]6`EW]6`Ei]6`EcE`Ef\8`EhY8`Eeg4`Em]8`EhZ6`ElZ6`E^e>`Eh`4`EU
Z6`E_e=`Ee\8`Ed\8`En]8`EjZ6`E`[6`EiZ6`EkZ6`ETe>`EjH`E[i;`ES_3PDk\5PDS]6QDRX3PDnX<PDS]6PDnX<PDS]6
QDSX3PDc`4PDS]6QDTX3PD\6PDdn2PDSR3PDdn2PDP^8PDj_6`D[]6`DYZ6`DP]7PDP^8PDgY8QDUX3PDP^8PDgT5QDVX3QD
WX3PDdf=PDfj;QDXX3PDgY8PDRh6PDS]6PDgY8PDRh6PDS]6PDgY8PDZc6VD0PDgY8PDRh6PDS]6PDgY8PDZc6QDYX3PDgY8
QDZX3PDid>PDgY8PD`e>QD[X3PDgY8PDmV>QD\X3PDgY8PDP[6PDP]7PDgY8QD]X3PDgY8PDZ6PDP]7PDgY8PDgY8PD\e3PD
P]7PDgY8QDjT3QD^X3`DP]7PDgY8QDjT3QD^X3PDP]7QD_X3TD1QD`X3QD\6PDgY8PDX[2PDP]7PDgY8PDki;QDaX3QD\6PD
gY8PDki;PDla<PDgY8PDao5PDR^6PDgY8QDbX3QDcX3PDgg4PDai8PDYg<QDd6QDdX3PDYg<PDgY8QDeX3PDYg<PDn]8QDfX
3PDW]8QDgX3PDeY8QDhX3PDm^8PDeY8PDk_7PDm^8QDiX3PDeY8PDdf6PDm^8QDjX3PDeY8QDkX3PDm^8QDlX3PDW]7PDm^8
PD[2PDV]6PDZ]6PD`1PDeY8PDdf6PDZ]6QDmX3PDeY8QDkX3PDo`<PDd]8QDnX3PDo`<PDe_6PDP]7PDHPD_Q5PDmY>PDHPD
`\6PDde>PDWc;PDee>PDWc;PD^]7QDoX3PDVe;PDee>PDfe>PDU]7PDiHPDhg4PDP]7QDPY3QDQY3TD1PDhg4PDP]7QDRY3Q
DSY3TD1PDhg4PDP]7PDgn<PDhg4PDPW6PDc`2PDS]6PDi]8PDZl7PD]]7PDgCPDiHPDUS6QDTY3aEZ6QDUY3QDVY3PDQb>PD
U]7PDge>PDn`<PDVl3QD\6WD0PDn`<PDia<XD0VD0QD\6WD0PDn`<PDia<XD0QDWY3PDn`<PDW]7QDXY3QDYY3PDP]6PDR]7
PDgY8QDZY3PDP]6PDZZ6PDR]7PDP]6PDU]7QD[Y3PDP]6PDQ]7PDZk5PDi]8PDeR>PDi]8PDi]8PDeR>PDT]7PDi]8PDYd2P
Do2PD_W>PDU]7PDTm<QD\Y3PDQX6QD\Y3PD^JPDje>PDke>PDP`6PDkDPDP]7PD]6PDmY2PD^]7PDn`4PDo^8PDi_6PDR]6P
DgY8PDi_6PDS]6PDgY8PDgX7PDP]7PDWZ<PDhX7PDP]7PDWZ<PDj_6QD]Y3QDiCQD^Y3PDck4PDP]7PDkb>PDfm6PDP]7PDg
Y8PDiMPD^]7QD_Y3PDne>PDdi9PDTa>QD`Y3QDaY3TD2QDbY3UD0PDV3PDeY8PD]P=QDcY3PDV3PDeY8PD]P=QDdY3QDb?PD
_EPDNPDU]7QDeY3PDe]6PDW]7PDX:PDe]6PDW]7QDfHQDfY3PDfCPDU]6QDd6PDZ`6PDm]4PDQ]7QDgY3PDW\6QD]R3PDWGP
Dcg6PDR]6PDoe>QDhY3PDi]8PDgY8QDiY3PDf`6PDZk5PDk`6PDZk5PD[X<PDZk5PDT]6PDP]7PDgY8PD[X<PDl\5PDR]6PD
i`6PDZk5PDd4QDjY3QDkY3PDS]6PDR]7QDlY3QDmY3PDPHPDTc>PDPHQDnY3`DgY8`DfCPDTc>PDPHVD0PDTc>PDPHPD1PDo
X2QDmY3PDeY6PDoX2PDeY6PDS]7PDWm<QDQa2PDR]6QDP^1QDoY3PDP]6QDZCQDPZ3PDT]6PDeY8PDo^<QDPZ3PDT]6PDT]7
PDgY8QDQZ3PDg3PDn2PDn2PDg3PDg3PDU]7PDn2PDeY8PDai=PDVd;PDU]7PDQf>PDm^7PDgY8PD^]=PDXn2QDRZ3PDXn2PD
o^2PDS]7PDQ[2PDW]7PDPX8PDeY8PDoJPDW]7PDRf>PDfY8PDRZ7PDQa4PDfY8PDe2PDW]7PDYY4PDfY8PDU6PDlh<PDeY8P
DSf>PDeY8PDTf>PDgDPDeY8PDTe>QDSZ3PDeY8PDfY7PDZ4PDo\7PDeY8PD]X=PDo\7PDUf>PDo\7PDVf>PDT]6PDS]6PDeY
8PDWf>PDS1PDR\2PDgY8PDeg4PDi7PDmg=TD2QDTZ3PDfg4PDVW6PDmg=TD2QDVc2PDRk3PDkCPD]]7PDV]6PDW]7PDZS6PD
eg4PDV]6PDW]7PDgY8PDc^2PDU]6PDXf>PDU]6PDgY8PDc`2PDeY8PD]g;PDXV=PDe_6QDUZ3PDc7PDZf>PDeY8PDXn2QDVZ
3PDlX2PDe_6PDHPDfg4PDld<PDo_5PD^Q5PD]]7QDWZ3TD3WD0PDgY8PDjh;PDR[5QDXZ3XD0`DS]6QD\6PDi]8PDn7PDi]8
PDn7PDU]7QDdJPDX]8PD]EQD^f1QDYZ3PDR]7PDX]8PDfY8PDmg4QDZZ3TD1QD[Z3PDeY6QD[Z3PDeY6QD\Z3QD[Z3PDeY6P
DgY8QD]Z3PDU]6QDd6PDm]7QD^Z3PDUZ6PD^R6QD_Z3QD`Z3TD2QDaZ3PDgY8QDbZ3QD`Z2PDeY8TD1QDcZ3QD`Z2PDeY8TD
1PDod4PDeY6QDdZ3TD1QDeZ3PDHQDfZ3QDgZ3PDnFPDXl7PD^]7PDeY8PDc`4QDhZ3`DP]7QDiZ3PDeY8PDc`4PDl4QDjZ3P
D^]7PDmMQD_Q3PDgY8PD^f>PDHPDo2QDkZ3PDjV>PDP]7PDRX7PDo^2PDW]7QDlZ3PDaf>PDfa4QDmZ3TD1PDfY8QDnZ3PDf
Y8PDV[>QDoZ3PD`d2QDP[3QDQ[3PD[R=QDR[3TD3WD0PDUP=QDS[3XD0QDT[3PDh\8QDU[3TD1QDV[3PD[l6PDU`6aEZ6WD0
PDP_<QDW[3XD0VD0aEZ6WD0PDP_<QDW[3XD0QDX[3QDY[3PDS]7PDQ;QDZ[3P@S]6PDdh3VD0QDZ[3P@S]6PDdh3QDPT3QDZ
BTD2PDdS8PDeY6PDZ]7QD[[3QDmHQ@l=QD\[3TD2PDc]=QD][3PDQ]7PDeY8QD^[3PDSn2PDP]7QDWl1QD_[3PDP]6PDW]7P
DPi4PDR]7PDeY8PDoe<PDP]7PDfg4PDeY8PD^U<PDdP=QD`[3PDo\7PDgY8PDhf>PDb\2PDU`6PDo\7PDi]8PDo\7PDfY7PD
o\7PDif>PDU]7PDl4PDP]7QDd6QDa[3PDo\7PDjf>PDo\7PDeY8PDTm2PDkf>PDo\7PDeY8PDlf>QDb[3PDgY8PDh_>PDoQ2
PDW]7PDXa6PDmf>QDc[3QDi]2QDd[3PDi\1PDjg<PDeY6PD_c=PDc^1PDU]6QDe[3QDf[3PDR]6PDgY8PD`a6QDg[3TD2QDh
[3QDi[3QDj[3PDdX9`DUe5PDhEQDk[3PDU]6PDeY6QDd6QD\DPDP]2PDo\8PDlg6`DS]6`DU]6`Df^2`DQ]8PDTm<QDd6PDd
V=PDS1PDj_6PDU]7QDl[3QDm[3PDT]6PDHPDfk6QD]X2PDP_=PDn[6PDR]6PDfDPDeg4PDQl<PDj_2PDT]6PDP]7QDd6QDn[
3PDeY6PDgY8PDSn2`DP]7QDo[3TD1PDeY6PDgY8PD_9QDP\3PDeY8PDjT3PDj^2PDgY8PDfW>PDhf4PDU]6PDeY8PDTg>PDe
GPDdi=PDS]7VD0PDdi=PDS]7QDPT3QDQ\3TD2PDU]6PDgY8PDdf6QDQ\3PDQ]6TD2QDR\3PDfY6QDd6QDS\3PDW]7PDWg>PD
S]6PDgY8PDT?PDU]6PDgY8QDT\3PDgY8PDe_6PDhg=PDgY8PD^Q5PDQ]7PDW]7PDHPD\g>PD]]6PD[`8PDRf3QDU\3PDeY8P
DjV4QDV\3TD1PD^W<QDlEQDW\3PDR8QDX\3TD1P@eY8PDd8PDU]6PDUU2QDY\3TD2PDS_3PDT]6PDS_3PDT]6QDZ\3`D\8`D
XGPD]g>PDT]6QD\1Q@b6S@0QD[\3PDW]7PDdZ2QD\1QD\\3PDW]7QD]\3QD^\3QD\1PDHPDeg4QD_\3QD\1QD`\3QDa\3QD\
1QDb\3QDc\3QD\1PDW]7QDd6PDm]7QD\1QDd\3PDW]7QDe\3QDU1PDeY8QDWDQDU1QDd6QDf\3PDP]6QDU1QDd6QDbT3PDS]
6TD1QDg\3QDU1PDT]6QDh\3QDf1QDT<QDi\3`DQ]7`DS]6`Do\7`DP]7QDf1PDgY8PDgDPDP]7QDf1PDgY8PDkR7QDf1QDRH
S@0QDj\3QDT1PDe_6QDT1PD`Z5`DS]6aEd5`EhP3`EQ6`Ebb6`EXEQDT1PDU`6QDT1PDPW>PDP]7QDT1PDQ`6`DgY8`DeY8`
DZk5`Di]6`DcE`De\8`Dd\8`DX]6`DW]6QDT1QDk\3TD1QDl\3QDT1PDo\7PDgY8QDm\3QDLPDo\8PDgY8PD_Q=QDLPDR]6Q
Dn\3QDo\3QDLPDeY6QDiCQDP]3`DP]7QDLPDW]7QDQ]3QDLPDW]7PDgY8QDR]3QDLPDT]6QDS]3P@gY8PD_X6QDLPDU]6PDe
g4PDSo=QDLPDU]6PDj_2QDLQDT]3QDU]3TD3QDLQDV]3QDLPDck4PDU]6PDYS6QDLPDck4PDgY8QDW]3QDLPDQ]6PDRf3PDe
Y8QDLPDQ]6PDgY8QDX]3QDY]3TD4PDQ]6PDgY8QDZ]3QDLPDQ]6PDeY8QDYR3QDLPDU]8PDgY8QD[]3QDLPDjh;`DW]7QDLP
DW]7PD^6QDLPDeY8QD\]3QD]]3QDY1QD^]3QD_]3QDY1QD`]3QDa]3QDY1PD`m8QDb1QDT<QDb]3QDc]3QDb1PDgY8PD`a6Q
Db1PDRf3PDR_2QDP1PDgY8QDd]3QDe]3QDP1PDPHPDR]7QDP1PDT]6PDP]7QDf]3QDP1QDg]3QDh]3TD1QDP1QDi]3`DU]6`
DS]6`Do\7`DQ`6`Ddl7`DY]7`DT^6QDP1PDR]6QDj]3QDP1PDS]6QDk]3TD1QDl]3QDP1PDS1QDm]3QDP1PDR`6PDP]7QDP1
PDQ`6PDR]7QDNTD2PDR]7PDeY8PD_V>QDNPDgY8QDn]3QDNPDQ]7PD`m<QDNTD2PDQ]7PD`m<QDNQDo]3QDNQDkl2PDQ^=QD
OPDeY8QDP^3PDT]6QDOPDeY8QDQ^3QDR^3QDOPDeY8PDlP6PDU]7QDOPDeY8QDS^3VD0QDOPDeY8QDS^3QDT^3QDOPDeY8QD
U^3QDOPDQk<QDOPDl^2PDR]7QDOQDdJQDV^3QDQ1QDd6QD\DQD_DQDQ1QDW^3PDU]6PDgY8PDjHQDQ1QDX^3QDQ1PD[[2QDQ
;PDjh;QDR1PDT]6QDY^3QDZ^3QDR1QD[^3QDR1PD[_2QDaCQDR1TD1PDZ[9QDR1PDeY8PDo^<QDR1QD\^3PDRf3QD]^3PDRf
3PDa^>PDcU7PDRf3PDeY8QD^^3PDRf3PDeY8PDlc>PDU]6PDRf3PDeY8PDTe>PDjX>PDRf3PDeY8PDQFPDi6PDRf3PDeY8PD
e5PDba6PDRf3PDeY8PDf[<PDf8PDRf3PDeY8PDbc>PDZQ6PDRf3PDeY8PDlV4PDRb6QD_^3PDRf3PDeY8QD`^3PDRf3QDnS1
QDa^3QDb^3PDRf3QDc^3`EQh>`ERh>`ESh>`ETh>`EUh>`EZ3`E[1PDRf3QDd^3QDMPDfY8PDe2PDW]7QDMPDeY8TD1PDWe5
PDS]6QDMPDeY8PDoJPDW]7QDMPDeY8PDRGPDU]6QDd6QDMPDeY8PDbP7PDSo=QDMPDHQDe^3QDMPDHPDT8PDQ]7QDMPDR^2P
D]Q5QDMPD^2QDc[3PDT_4QDMPDeY8QDf^3PDW]7QDg^3QDMQDd6PDo^8QDh^3QDi^3TD3QDX1PDZR7QDj^3PD]3PDZR7QDk^
3QDl^3PD`c6PDW]7QDX1PDXh>QDX1QDm^3TD2PDV]6`DP]7`DT]7`DdF`Df\8`Do\7`DU]6`DR]7QDX1TD2PDW]7PDYh>QDV
1TD2PDS]6PDgY8PDV]6PD\e>QDV1TD2PDS]6PD]3QDV1TD1PDR]6QDd6QDn^3QDV1QDo^3QDP_3VD0`DeY8`DgY8QDV1QDo^
3QDP_3QDQ_3`DeY8`DgY8QDV1PDi]8QDd6PDoe6QDV1PDgY8PDkc6PDZ]7QDV1PDgY8PD_W4PDU]6QDV1PDgY8PD\U7PDV]8
QDV1PDgY8PD`[=QDV1PDgY8PD\[=PDS]6`DgY8QDV1PDaQ6QDTb1QDR_3QDS_3QDW1PDgY8PDlR7PDeY6QDW1PDgY8PD^m6Q
DT_3QDW1PDgY8PDmEPDS]6QDa1PDkR2`DR]6`DP]7`DT]7`DR]7`DT]6QDa1QDU_3QDV_3QD^1PDeV=QD^1QDW_3QDX_3`Dg
Y8QD^1PDU]6PDgY8PDR[5PDP]7QDY_3QD^1PDU]6QDd6PDR[5QD^1PDS]6PD^h>QDW2PDS]6QDiCQDZ_3QDW2QD[_3QD\_3Q
DW2QD]_3PDU]7QDW2PDS]6QDd6QD^_3QDkCPDS]6QDiCPDVP=QD^2QDiCPDfP=QD^2QD__3PDS]7VD0QD^2QD__3PDS]7QD`
_3QDc1PDPU3PDPn<QDc1PDh_6PDU]7QDc1PDgY8PDbU2QDa_3PDgY8PDdS=VD0QDa_3PDgY8PDdS=QDb_3QDc1PDUV<PDP]6
QDc1PDZk5PDda3QDc1PDQ]7PDT8QDc1PDP]6VD0QDc1PDP]6QDc_3QDc1PDmQ5QDd1QDd_3VD0QDd1QDd_3QDe_3QDf_3Q@g
_3QDWR3VD0QDf_3Q@g_3QDWR3QDh_3QDe1QDi_3TD1QDj_3QDg1QDiCPDb_=QDg1PDgY8PDoQ3VD0QDg1PDgY8PDoQ3QDk_3
QDi1PDU]6PDgY8PDhP7QDi1PDdQ9PDo\7QDi1PDTJPDdQ9QDi1PDhe4PDW]7QDi1PDeGPDZR7PDS]6QDi1TD2PDdl7PDgY8P
D]FQDi1TD1PDgY8PDQc8PDT]6QDi1TD2PDU]6PDo\7PDgY8PDjMQDl_3PDT`6QDn1TD2QDm_3TD1QDn_3QDn1PDgY8PDTi=P
DQ]6QDn1QDo_3Q@P`3QDQ`3QDn1PDZk5TD1QDQ`3VD0QDn1PDZk5TD1QDQ`3QDR`3QDn1QDS`3PDQ]6VD0`DgY8QDn1QDS`3
PDQ]6QDT`3`DgY8QDZ2QDU`3TD1QDV`3QD_1TD2PDP]6PDe_6QD_1TD2PDW]7PD`h>QDk1PD]c<QDk1PDgY8PDS4QDk1QDd6
QDW`3QD`1PDeY8PDah>aEd5`E_H`E]F`EXQ7`E`a6`EV8`Eci6`EmS2`EZk5QD`1PDW]7PDeY8QDX`3QD`1PDdl7PDZFQD`1
PDiY8PDW]7PDPT=QD`1QDZg2PD^]7QD`1PDU`6PDo\7PDgY8QD`1PDPP>VD0QD`1PDPP>QDY`3QDR2PDi]8PDeY6QDZ`3QDR
2PDPHPDT]7QDiCS@0QD[`3QDT2PDeY8PDlh=VD0QDT2PDeY8PDlh=QD\`3QDT2PDgY8PDe_6QDU2PDZk5PDS]6PDSh4QDU2P
DgY8PDYV=QDV2QD]`3TD1QD^`3QDo1PDhZ6VD0QDo1PDhZ6QD_`3QDo1PDQDQDo1PDgY8QD``3PDQ]7QDQ2PDQ]6PDW]7QDa
`3QD[2QDb`3QD[2PD\FPDWV2QD[2PDgY8PDR<QDS1PDeY8TD1PDhb>QDS1PDeY8PDa\6PDl_4QDS1PDgY8QDc`3QDd`3QDS1
PDgY8PDmd5QD]2QDd6QDe`3QD]2PDgY8PDZQ6QDf`3QDb2QDg`3QDh`3QDe2PDT]6PDRf3PDeY8PDTe>QDe2PDW]7QDd6PDj
e>QDe2QDd6PD]9PDU]6PDgY8PDhm6QDf2QDT<QDi`3PDoR5QDf2PDeY8PDUa>QDj`3QDj2QDk`3TD2QDl`3QDk2PDfY8PDe^
>QDk2PDgY8PDmS2QDd2PDP]6PDW]7QDd2PDU]6PDgY8PDS]8QDd2PDS]6QDc[3PDdh>QDP2PDR]6QDP2QDc[3PDeP6QDP2QD
c[3PDe]6QDP2QDdJS@0QDm`3QDh2QDn`3TD1QDo`3QDKQDPa3QDQa3TD1P@n[6QDih1QDRa3P@R[5PDW]7PDo2PDeY8PDdh3
QDSa3QDTa3aDZ6PDeY8PDdh3PDR[5PDT]7Q@Ua3QDVa3PDeY8PDYl3QDWa3PDeY8QDXa3PDP]7PDeY8QDYa3PDP]7`DVX6`D
[S6`DV_5`Djh>`Df:`DaQ6`DaW5`DfZ<`Dkh>PDeY8PDX_2PDP]7QDbA`EW]7`Eo\7`ET]7`EU]6`En\8`EgY8QDZa3QD[a3
PDeY8PDkFPDlh>QD\a3QD]a3QD^a3QD_a3QD`a3WD0QDaa3XD0VD0QD_a3QD`a3WD0QDaa3XD0QDba3PDeY8PDh`4PD]a4PD
eY8PD^f;PDnh>PDoh>PDeY8PD[3PDU]6PDgY8PDPi>PDeY8PDUGPDU]6PDeY8PDeY8PDQZ<PDU]6PDgY8PDSk6PDeY8PDj;P
DP]7QDca3PDeY8PDdQ3PDQ]7QDda3PDeY8PDRi>PDQ]7Q@ea3QDfa3PDeY8PDl^=PDU`4PDeY8PD\U<PDnn6PDeY8QDga3QD
ha3PDeY8PDkT<QDia3PDeY8PDf]6PDoR5QD\6PDeY8PDYh8PDP]7PDeY8PDUl7PDW]7PDfY8PDl4PDeY8PD`V6QDja3PDeY8
PDhP3PDm\2PDeY8PDPY2PDUQ5PDeY8PDYl7PDUi>PDeY8PDdU6PDVi>PDeY8PDWi>PDU]6PDeY8QDka3QDla3PDeY8PDZS6P
D_k6PDU]6PDeY8PDc`4QDma3PDeY8PDi^6PD`j=PDeY8PDi^6PDk\5VD0PDeY8PDi^6PDk\5QDna3PDeY8QDoa3QDPb3QDnS
1QDQb3PDdZ7PDeY8PDhZ6PD[i>PDeY8PDhZ6PDeR3QDRb3PDeY8PDVd2PDYk8PDeY8PD_]=PDU]6PDgY8PD^^2PDeY8PDT?P
Di6PDeY8PDj\2PDhP3PDeY8PDkU6PDP]7PDmCPDU]6PDeY8PDkb6PD]]6PDdg4PDeY8QDSb3PDhk6PDeY8QDTb3PDoT2PD_U
<PDoT2PDUb>PDeY8QDUb3QDVb3PDP`6QDd6QDWb3QDXb3QDYb3QDd6QDZb3VD0QDXb3QDYb3QDd6QDZb3QDV?PDT]6PDP]7Q
D[b3PDT]6PDP]7QD\b3`DV6`DbV6`DcV6VD0PDT]6PDP]7QD\b3`DV6`DbV6`DcV6QD]b3PDT]6PDP]7QDd6PDS\7PDT]6PD
P]7PDgY8PD\i>QD^b3PDo\8PDgY8PDmd5PDT]6PDP]7QD_b3PDR]7PDdl7PDgY8QD`b3PDdl7PDeY8PDic5VD0PDdl7PDeY8
PDic5QDV?PDdl7QDd6PDaU=QDab3TD2PDdl7PDgY8QDbb3QDWGPDdl7QDd6PDeb5PDdl7QDcb3QDdb3TD2PDdl7QDeb3PDP]
6PDU]8PDZk5PDP]6PDgY8PD]Q=QDfb3TD2PDP]6PDgY8PDl_4PDP]6PDgY8PDnY5PD[X6PDP]6PDU]6PDki<QDgb3PDP]6PD
U]6PDgY8PDdDPDP]6PDW]7QDhb3PDP]6PDW]7QDnHQDib3PDP]6PDW]7QDjb3QDkb3PDU]6QDlb3PDR]6PDgY8PD`g>PDR]6
PDgY8QDmb3QDnb3TD2PDR]6PDgY8PDXIPDR]6QDd6PDfQ3PDR]6PDS]6PDgY8QDob3PDdf6PDR]6QDPc3PDS]6PDgY8PDV]6
QDQc3PDS]6PDgY8PDjh;QD`V3QDRc3PDS]6PDgY8PDjh;PDdf6PDS]6PDgY8QDSc3PDS]6QDc[3PD[l3PDbW>PDS]6QDc[3Q
DTc3PDS]6QDd6QDUc3PDQV7QDVc3TD1PDS]6PDf\8PDid>PDS]6QDWc3QDXc3PDS]6PDeY8QDYc3TD1QDZc3PDQ`6PDgY8QD
[c3QD\c3PDQ`6QDd6QDbT3PDo_6QD]c3PDdl7QD^c3PDo_6PDgY8PDRb6PDUP=QDd6PDjDPDZ]8QDnS1QD_c3PDS]8QDc[3Q
D`c3PDdg4PDT]7QDac3PDZY6PDU]7PDdg4PDj_2PDU]7PDY\7PDQZ<PDU]6PDgY8PDSk6PDQ]7PDgY8PDfi>PDP]7PDZk5PD
T]7QDbc3PDW]7PDQ[2PDQ]7PDeY8QDcc3PDhEPDeY8PDdW6PDXn2PDW]7QDdc3PD_9PD`S5PDS7PD_9PDU]6PDgY8QDec3PD
]9PDU]6PDgY8QDec3PDYZ6PDn9PDo2PDb[2QDhf1PDS9QDfc3PDgn<PDU]6PDgn<PDU]6QDgc3QDhc3PD`FPDo\7PDj4PDU]
6PDeY8QDic3QDjc3PDU]6PDeY8PDjT3QDkc3PDU]6PDeY8QDlc3PDU]6PDeY8P@`Z5PDRn<PDU]6PDgY8QDmc3PDU]6PDgY8
PDjHQDnc3`DgY8QDoc3PDU]6PDgY8PDjHPDU]6PDeY8QDPd3QDQd3PDU]6PDo\7PDgY8PDjMPDU]6QDRd3PDU]6PDWh4PD_P
8PDU]6PDeg4PDSo=PDSj>PDP]7PDi]8PDi\5PDa]6PDeW6PDQ]7PDgY8PDaT2PDP^8PDdY6QDSd3PDcl<QDTd3QDUd3QDVd3
P@P]7QDWd3PD[l3PDgV=PDYj>PD[l3QDXd3QDYd3PDcFPDU]6PDgY8PDT_4VD0PDcFPDU]6PDgY8PDT_4QDPP1PDcFPDU]6P
DgY8PDfQ3PDSk3PDeZ2PDRk3PDSk3PD]]7QDZd3PD^Q=PDfh5PDdh3PDU]6PDgY8PD``<PDdh3PDR[5PDW]7PDo2PDdh3QD[
d3PDdh3PDRh<`DoP3`D^S3QD\d3TD2PDYl7QD]d3PDYl7PDZ\7QD^d3PDPY2PDU]6PDYk=PDPY2PDS]6TD1QD_d3PDPY2PDQ
]7PDaQ6PDPY2PDgY8PDT[5PDRk3PDe;PD]]7PDfQ6QD`d3QDad3QDbd3PDRk3QDcd3PD]]7QDdd3QD`d3PDn7QDed3PDRk3P
DP]7PDgY8PDUZ6PD[`8PDP]7PDeY8PD_j>PD[`8PD`j>QDfd3QDgd3QDhd3PDji<PDU]7PDji<PDh]8QDid3PDe]8QDjd3QD
Q;PDU]6PDHQDkd3QDld3PDHPDWS3PDQ]7QDmd3PDHQDnd3PDHPD]Q5`D]]7PDHPDTJPDHPDQ\2PDcj>PDHPDQf3PDPY2QDdJ
PDZR6PDV]7PDZ]6QDRHQ@e6QDod3TD1QDPe3PDZ]6QDQe3QDRe3TD1QDSe3PDZ]6PDT3PDT]6QDl=PDP]6PDW]7QDTe3`Dk8
`DdEPDZ]6PDYg<QDUe3PDZ]6QDVe3QDWe3PDZ]6PDP\2QDd6PDZ]6QDT<QDXe3TD1QDYe3PDZ]6PDgY8PDl4PDP]7PDgY8PD
d]=PDZ]6PDQ]7PDgY8QDZe3PDo`<PDW]7QD[e3QD\e3PDn`4QD]e3TD1PDai<PDeY6PDU]7PDo^2PDeY6QD^e3PDdf=PDQ]7
PDgY8PDfo5PDhW>PDS]8QD_e3QD`c3PDU<PD^Q=PDQY9PDY[7PDZJQD`e3QDae3PDW]7QDbe3QDce3TD1QDde3QDee3PDT]6
PDP]7QDfe3QDge3QDhe3PDVd;QDaCPDgY8PD]g=PDVd;PDSb4QDie3PDck4PDU]6PDYS6QDje3PDgY8PDPT=QDje3QDke3QD
le3`DZY6PDUZ6PDn`4QDme3TD3PDS]6PDgY8PDUZ6PDUQ3`DP]7`DU]6QDne3QDoe3QDPf3PDgY8TD3PDlb>QDPf3QDQf3VD
0QDPf3QDQf3QDRf3QDPf3PDeY8PDe_2PDPU3QDSf3PDPU3PDQn2VD0PDPU3PDQn2QDTf3PDPU3PD`_3QDUf3PDc3PDU]6PD`
\6PDc3PDU]6QDd6PDld<PDZV<PDU]6PDgY8QDVf3QDWf3QDXf3TD1QDYf3QDZf3QD[f3TD3QD\f3QDZf3PDS]6PDR8QD]f3Q
D^f3TD1PDgZ<`DP]7QD_f3QD`f3PDgY8PDgZ<QD`f3PDgY8PDgZ<VD0QD`f3PDgY8PDgZ<QDV?QDaf3TD2PDQk>QDd6QDZb3
QDbf3QDcf3TD2QDdf3PDoFPDU]7PD]j6PD]X=PD]Z7PDgk=PDdl7PDY]6PDdg4PDY]6PDY]6PDY]6QDef3QDSZ3QDff3TD1P
D]]6QDa[2PDm2PDU]6PDgY8PD]`2PDPl6QDgf3PD][>PDS]7PDgY8PDT?QDhf3QDnS1TD1QDif3PDQi>PDeY6PDko6QDjf3Q
Dkf3TD2PDdl7PDgY8QDlf3PDU]8PDgY8PDoc5PDPP7PDU]7PDUk>PDVk>QDmf3PDSh4PDU]7PDh_6PDR8QDnf3P@gY8PDR8P
DWk>QDof3QDPg3PDbT3PDP]7PDgY8PDYk>PD]]6PDmk3PDQ]7QDd6PD]X<PD]]6QDQg3QDRg3PD]]6PDj]8PDfP<PD]]6PD_
4QDZCQDSg3PD]]6PDdg4PDck7PD]]6PDZ`8PD]]6PDQl4PDU]7PDo2PDjn2QDTg3PDNPDU]7PDUa<PD`Q7PDbZ7PDfg4PDS1
PD[_<PDfg4PDZ2PDe^>QDUg3PDl^=QDVg3QD\6PDZR7PDdl7PDgY8PDZR7PDR]6PDeY8PDWJQDWg3QDXg3PDgY8PD_R3PDRd
>QDd6PD`R3QDYg3PDgY8PD_R3PDVFPD_b6PDVFPDQ`6PDgY8PDgi<PDVY6PD^k>QDZg3QD[g3TD1QD\g3PDg_6PDP]7PDgY8
PD_X6PDaQ=PDhR7PDU]7PDeY8PD\R6PDR]7PDeY8PD^d;QD]g3PDR]7PD`k>PDSk=QDi]2PDY]7QDd6PDbW>QDQQ1PDW]7PD
U7PDd8PDT3PDT]6PDd]=PDP]7PDS`=PDeY8PDd]=PDP]7QDd6PDm]7PDak>PDU`6PD^Q5PDQ]7PDh[8PDRn2PDP]7QD^g3PD
ak>PDRn2PDP]7PDi]8VD0PDRn2PDP]7PDi]8QD_g3QD`g3QDag3PDU]6PD]^6PDVd>PDP]6PDU]6QDbg3PDgY8PD\Z2QD\6P
DS]6PDgY8PDl_4QDcg3TD1QDdg3PDR]6PDjh;PDl4PDP]7PDgY8PDm2PDjh;PDdk>PDP]6PDgY8PDjh;PDVQ7QDeg3PDP]6P
DgY8PDek>PDfk>PDk8PDlS5PDU3QDm<PDP]6PDgd2QDfg3PDg\8PD]U=PDeZ2QDgg3TD4PDW]7PDgY8PDe:VD0QDgg3TD4PD
W]7PDgY8PDe:QDhg3PDS]7PDgY8QDig3PDP]7PDS]7PDPk<QDjg3TD2PDS]7PDgY8PDoP3PDS]7PDXIPDV]7PD_i4PDU]6PD
[5PDj_>QDhf1PDkc6PDZ]7PDgY8PDcc5PDU]7QDkg3PDgk>PDU]7PDge7PD^4PD^]7PDjZ<PDSHQDlg3PDnl<PDT`6PDeGQD
mg3QDWGPDeGPD[_<PDfe4QDng3PDik>PDjk>QDog3QDPh3PDd]3PDSk3QDQh3PDd3PDgY8PD^\6QDRh3QDSh3TD2QDTh3QDU
h3PDh5PDeY8PDZf6QDVh3PDP3PDVh;PDa_2PDhc<PDT3PDU]7PDnW<PDT3PDU]7PD`e5QDWh3PDc`4PDU]6PDgY8PDZR7QDT
1PD`Z5PDS]6QDd6`DV]6`Dkk>`DY5PDY^=PDS]7PDlk>PDeY8PD^Y6PDbg4PDg`2PDbg4PDmV>QDXh3`Do\7`DeZ2`DXa4PD
o^2PDU]7PDmk>PDo^2PDW]7PDY^=PDQ]6PDo\7PD`h>PDQ]6PDU]6PDgY8QDYh3PDQ]6PDgY8QDZh3`DP]7QDVKQDc[3QDXK
PDnk>PDU]7PDok>PDgZ6PD^]7QD[h3`Deb6PDoj3PDZ_6PDn]8PDkh<PDU]6PDn]8PDlc2PDQ]7PDn]8PDlT5PDR[5QD\h3Q
D]h3TD1QD^h3QDP[2PDY]7QDmj2QD_h3PDh_6PDU]7PDYl7PDQl>PDgV=PDRl>PDVY6PDZFPDTb=PDmT3PDV]8PDSl>PDTl>
PDeY8PDQ_2PDS]7QD`h3`D_X6QDah3QDbh3TD1QDch3PDbf6PDQ]7PDaMPDdf6PDU]6QDd6PDZP6PD[_<PDP]7PD_c5PD[_<
PDhS8PDS]6PDgY8QDdh3PDo\7TD1QDeh3QDfh3PDS]7PDeY8PDS[5PDXn2QDgh3QDhh3PDZ[2QDnS1TD1QDih3QDi@QDjh3P
DU]6PDUm2QDkh3TD1QDlh3PDXIPDZQ6PDfGPDU]7PDec3PDfGPDdl7PDgY8PD\l>PDfGPD`l6`D[c6`DR]7PDhg4PDP]7PDf
GPDdDPD_]5PDTg6PD[`<PD]l>QDmh3QDeo2PDZk5PDi]8`DS]7`DT]7QDeo2PDHQDnh3QDoh3PDh\8PDREPDe5PDba6QDPi3
QDQi3PD`l>PDUo<PDV`2PDgY8PDim<QDRi3QDd6PDfZ<PDh`6PDU]6PDgY8PDbl>PDlg4PDU]6PDeY8PDcl>PD`1PDT]6PDW
]7PDdl>PDm]7PDUg6`DS]7`DU]6`Do\7PDm]7PDRn2PDel>QDSi3PDeY6P@gY8PDen<`Eda4`Em]8`E]]8PDVd2PDYk8QDTi
3PDco=PDbW5PDP\=PDU]6PDgY8PDbY7PDSl6PDRd>QDUi3QDd6PDii<PDT]6PDi_6PDU]7QDVi3PDjl>PDgY8PDPb>PD^V4P
DgY8PDbb6PDP_=PDn[6PDcn7QDWi3PDfY6PDgY8PDah;PDd[6QDXi3PDk^2QDYi3PDZS6QDZi3PDU]6PDhg=PDW]6PDPFPDe
LTD1QDa[2`DU]7PDeLPD]]6QD[i3PDeLPDW]7QD\i3QD]i3PD_Z5QD^i3PDf^=PDg^=PDgY8PDi^6PDm]2PDgY8QD_i3PDhg
=PDgY8QD_i3PDh`6PDU]6PDgY8QD`i3PDTk=PDgY8PD[i;PDfb6PDgY8PD]a4PDU]6PDgY8PDml>PDeZ2PDgY8PDn`4QDai3
PDgY8PDn`4PDaT2PD^h5PDgY8PD[]=PDc3PDgY8PDf^=PDg^=PDgY8PD`R3QDbi3TD1PDR]6`DgY8`DeY8`Di]6`DcEPDgY8
PDRn2PD]o2PDgY8PDRn2PDP]7QDci3PDo\8QDiCQDdi3QDei3PDo\8PDgY8QDfi3QDgi3PDPm>PDPm>QDd6QDhi3QDii3TD1
PDU]6PDQm>PDUW<PDP]6PDU]6PDQm>PDo^8QD\6TD1PDUW<PDUW<QDd6PDo^8QDji3PDgY8PDZQ6PDTh4PDU]6PDUm>PD_Y4
PD`_>PD]^2PDVm>PDWm>PDU]7PDi]8QDki3QDli3TD1PDgZ6PDXm>PDT]7P@gY8PDYm>PD^f;PDnh>PDoh>PDRa8SD0PD^S5
PDP]7PDXW7QDmi3TD1WD0QDl2XD0VD0QDmi3TD1WD0QDl2XD0QDni3QDoi3Q@\6TD1WD0QDPj3S@0QDm2XD0VD0`DU]6`Do\
7QDoi3Q@\6TD1WD0QDPj3S@0QDm2XD0QDQj3`DU]6`Do\7QFRj3TD6PD4QDSj3S@0WD0QDl2XD0VD0QFRj3TD6PD4QDSj3S@
0WD0QDl2XD0QDhg3WD0QDTj3SD0XD0VD0`DdQ6WD0QDTj3SD0XD0QDUj3`DdQ6WD0QDVj3QDWj3XD0`DnGWD0QDXj3QDYj3X
D0WD0PDUn>QDZj3XD0WD0QD[j3PDP]7QD\j3XD0QD]j3QD^j3TD1WD0QDo2QDn2XD0QF_j3TD2WD0QD`j3PDeg4QDZCXD0WD
0QDaj3PDU]6PDQa4XD0WD0QDbj3QDd6PDm]7PD`g3XD0WD0QDcj3PDP]7QDdj3TD1QDej3XD0WD0QDfj3QDgj3XD0WD0QDhj
3QDij3XD0WD0QDjj3PD]9PDS]6XD0QDkj3WD0QDT<QDlj3QDiR2QDmj3TD1VD0XD0QDkj3WD0QDT<QDlj3QDiR2QDmj3TD1Q
Dnj3XD0WD0QDoj3QDPk3TD1QDQk3XD0`DeY8`DgY8WD0QDRk3QDSk3XD0WD0QDTk3PDW]7XD0YD2WD0QDUk3PDW]7QDVk3XD
0WD0QDWk3QDXk3XD0QFYk3QDW[1QDbATD1WD0QDZk3XD0`DS]6`Do\7WD0QD[k3QD\k3XD0YD2WD0QD]k3QD^k3S@0XD0QD_
k3WD0PDZ`8QD`k3XD0WD0QDak3XD0WD0QDbk3XD0QDS:`DWQ3`DXQ3QD\6WD0PDgY8QDck3QDdk3XD0QFek3QD\6Q`1e6WD0
QDfk3XD0VD0QFek3QD\6Q`1e6WD0QDfk3XD0QDgk3QFhk3TD3QD\6Q`1e6WD0Q`1e6QDik3XD0VD0QFhk3TD3QD\6Q`1e6WD
0Q`1e6QDik3XD0QDjk3WD0QDbAaDj6aDZ6SD0PDU]7`DeY8`DfY8`DgY8`Deg4aDZ6SD0S@0XD0QDkk3QDlk3Q`1e6WD0QDm
k3XD0QDnk3WD0Qd1e6QDQ3XD0`Deg4QDS:aDZ6WD0QDQ3XD0`Deg4QDS:aDZ6WD0QDbAQ`1e6QDQ3XD0S@0QDok3QDPl3PDo
9QDQl3WD0Q`1e6QDRl3XD0QFfU1QD\6Q`1e6WD0Q`1e6QDSl3XD0QDTl3QD\6Q`1e6Q@bAWD0Q`1e6QDUl3XD0WD0QDQ3`D`
]8`DQ]7`DP]7`DU]7`DU]6`Do\7`DW]7`D]]7`DjT5`D^]7`Dd]8`DS]6`DR]7`DW]6`DT]7SD0QDf\1XD0aDZ6WD0PDgY8P
DgCPDU]7XD0PDoCWD0QDl=PDgY8SD0QDVl3QDWl3XD0PDT]7`DRZ6`DQP?`Di]8`Db\8`Dfg4`Dm]6`Dl]8`Dj]8`Da\8WD0
SD0QDXl3XD0`EgY8`E]F`EV8`E^FQDYl3TD1WD0QDP3XD0`DZ7`DUn6`DRQ3`DP]7QDZl3WD0PDk^8QDRHSD0XD0VD0QDZl3
WD0PDk^8QDRHSD0XD0QDT@QD\6WD0QD[l3QD\l3XD0QD]l3QDoBWD0QD^l3XD0QD_l3QD`l3TD1WD0QDal3XD0VD0QD`l3TD
1WD0QDal3XD0QDbl3QFek3TD4QD\6Q`1e6WD0QDcl3QDdl3XD0VD0QFek3TD4QD\6Q`1e6WD0QDcl3QDdl3XD0QDPd1QFTl3
QD\6WD0PDHSD0XD0VD0QFTl3QD\6WD0PDHSD0XD0PD1QDel3WD0PDHSD0XD0VD0QDel3WD0PDHSD0XD0PD1WD0QDRHPDan2S
D0XD0QFek3WD0QDfl3PDdZ2QDgl3XD0QD\6QDhl3TD3WD0QDil3XD0`DP]7WD0QDjl3TD1QDkl3QDll3XD0QD\6WD0QDml3T
D2QDnl3PDP]7QDd^1XD0WD0QDV_2PDP]7QDol3QDPm3XD0WD0PDn`4QDQm3XD0`DU]6`Do\7WD0QDRm3XD0`DP]7WD0QDSm3
QDTm3XD0`DWQ3`DXQ3`DZ5`DXn6`DY_4`DT]7`DP]7`DU]6`DS]6`DnP3QFek3QD\6Q`1e6WD0QDUm3PDW]7QDVm3XD0WD0Q
DXAQDWm3TD1QDXm3XD0QDYm3PDaT2PD`S5PDdZ2PD`_3QDZm3QD`X1`D]o5`DWR3`DZF`Dbb6`Dfa4`D]T7`D_H`DYh8`D\H
S@0QD[m3QDcAPDfP6`DP]7PDbn2QD\m3PDT]7QDbAS@0WD0QD]m3XD0QD^m3QDl=TD1PDgY8QD_m3QFTl3TD1QD\6WD0PDeY
8Q`1e6SD0XD0QD`m3QDam3WD0QDbm3XD0QDcm3QDdm3QDem3PDgY8QDfm3QDgm3QDfm3QDgm3QDhm3QD\6Q`1e6WD0QDim3X
D0QDjm3QDkm3QDlm3`DnF`DP]7`DU]6PD`m8QDmm3QDnm3QDom3QD]6Q@b6Q`1e6QDPn3QDbAQDQn3PDgY8QDRn3QDSn3PD_
e=PD`k=QDTn3QDUn3PDPd2QDVn3PDZ]6QDWn3QDXn3PDZ]6QDYn3PD]9PDU]6PDgY8PDfP2PDWe5PDS]6PDmMPDS2PDP]6PD
jh;QDZn3QD[n3QD\n3PDgY8QD]n3PDgY8QD^n3QE_n3QD`n3TD1WD0QDan3XD0QDbn3QDR_1QDcn3QDf\1QDdn3QDen3QDfn
3QD`b2PDW]7QDgn3QDhn3QDin3QDjn3QDkn3QDln3PDY`2QDmn3PDUm2QDnn3PDTm2QDon3PDZ]6PDeY8QDPo3PDQ]7QDQo3
QDRo3PDQ]7PDP9QDSo3QDTo3QDUo3QDVo3QDWo3PDP]7QDXo3PDT]7QDYo3QDZo3QD[o3PDUn2QD\o3PD]e9PDo[=QD]o3QD
^o3PDc`4PD^\6PDn`4QD_o3QDm6Q@^JQD_JWD0QD`o3XD0QDm6TD1WD0QDVd3XD0QDR3QD\6TD1QDbAQ`1e6aDS3aD_5aDZ6
WD0QDd5XD0VD0QDR3QD\6TD1QDbAQ`1e6aDS3aD_5aDZ6WD0QDd5XD0QDT@QDR3QD\6TD1WD0QDbAS@0QDao3XD0VD0QDR3Q
D\6TD1WD0QDbAS@0QDao3XD0QDV?QDT3TD1QD\6TD1WD0QDbAQ`1e6QDU3XD0VD0QDT3TD1QD\6TD1WD0QDbAQ`1e6QDU3XD
0QDbo3QDco3WD0PDeW4PDda4XD0VD0QDco3WD0PDeW4PDda4XD0QDT@WD0QDdo3PDVi>QDbg3XD0WD0PDPS?PDQS?XD0QDeo
3TD3WD0PDeg4PDR[5PD[h8XD0WD0QDfo3QDgo3PDY]7XD0QDho3WD0QDio3PD`Q=XD0WD0PDU]6QDjo3XD0VD0WD0PDU]6QD
jo3XD0QDko3WD0PDfQ3PDP]7PDSS?XD0QDlo3TD3WD0PDfQ3PDP]7PDVS?XD0WD0QDmo3PDW]7XD0QDno3WD0PDWY<PDnGPD
U]6XD0QDoo3WD0QDPP4PDU]6PDhT5XD0QDQP4WD0QDPP4PDU]6QDRP4XD0WD0QDSP4PDU]6PDgY8PD^S?XD0WD0PDW]7QDTP
4PDmY<XD0VD0WD0PDW]7QDTP4PDmY<XD0QDV?WD0PD`S?PDmY<XD0PDeY8WD0PDaS?PDP]7XD0QDUP4QD]6TD1WD0QDVP4PD
Ql4XD0VD0`DYH`DP]6QD]6TD1WD0QDVP4PDQl4XD0QDWP4`DYH`DP]6QDXP4TD4WD0QDYP4QDkZ2QDnS1QDZP4XD0VD0QDXP
4TD4WD0QDYP4QDkZ2QDnS1QDZP4XD0PD1WD0QDf]1PDW]7QD[P4TD3PD]]7PDm\7XD0PD_S5TD1WD0QD\P4TD2PDQo<XD0WD
0QD]P4PDfb6PDW]7XD0QD\6PDeY8WD0PDiY8PD_3XD0WD0PDiS>QD^P4XD0WD0QD_P4PDZk5PDU]6XD0VD0WD0QD_P4PDZk5
PDU]6XD0QD`P4WD0QDd6PDeY8PDfQ3PDW]7XD0WD0PDT]6QDaP4PDS1PDUX6XD0WD0PDgY8PDQ^6PD`a6XD0WD0PDR]6PDlS
3XD0VD0WD0PDR]6PDlS3XD0QDbP4WD0PDiS?PDZFXD0WD0PD]Y7PDjS?XD0QDcP4QD\6TD1WD0QDiY2PDgY8PDiY8QDdP4XD
0WD0PDaj4PDi\2PDUX6XD0WD0PDo_6PDgY8PDRb6XD0VD0WD0PDo_6PDgY8PDRb6XD0QDV?WD0QDeP4P@eY8QDV3PDad5XD0
WD0QDbo2PDc\8PDad5XD0QDfP4TD1QD\6TD1WD0QDkZ2QDgP4XD0VD0QDfP4TD1QD\6TD1WD0QDkZ2QDgP4XD0QDhP4WD0QD
iP4QDjP4XD0QDkP4TD1QDo`1WD0QDlP4QDmP4QDnP4XD0`DaW4PDeY8WD0PDmS?PDU]6XD0QDoP4TD1QDPQ4QDQQ4TD1WD0Q
DRQ4XD0VD0QDQQ4TD1WD0QDRQ4XD0QDSQ4WD0PDfCPDQ`6QDTQ4XD0WD0PDS]6PDR8PDWFXD0WD0QDUQ4PDS]6XD0QDVQ4TD
1QDWQ4WD0QDXQ4PDgY8PDXn<XD0WD0PDS]6PDc\8QDYQ4XD0VD0WD0PDS]6PDc\8QDYQ4XD0QDZQ4QD[Q4TD2WD0QD\Q4PDP
HPDT]7XD0QD]Q4WD0QD^Q4QD_Q4PDU]6XD0QD`Q4WD0PDR]7QDaQ4XD0VD0WD0PDR]7QDaQ4XD0QDbQ4WD0QDcQ4PD[5XD0V
D0`DTi=WD0QDcQ4PD[5XD0QDdQ4`DTi=WD0QDeQ4PDo\8XD0QDfQ4TD2QDgQ4WD0QDhQ4XD0QDiQ4TD1QDjQ4WD0QDkQ4XD0
TD2QDlQ4WD0PDao5XD0WD0QDmQ4PDiY8XD0QDnQ4TD1WD0QDoQ4XD0VD0QDnQ4TD1WD0QDoQ4XD0QDPR4WD0QDoZ1PDTJXD0
VD0WD0QDoZ1PDTJXD0QDQR4`EfE`E[T2`El8`Ek8`En9`E>`Em8`En8`Ef]5`Eo9`E`_3WD0PD_S5PD\8QDRR4XD0SD0WD0Q
DSR4QDbg3PDS]6XD0QDTR4PDS]6TD3WD0PDR]7PDeY8PDfT?XD0QD[LQDUR4PDkIWD0PDS]6PDgY8PDm5XD0WD0QDVR4QDWR
4PDP]7XD0aDZ6WD0QDXR4PDgY8QDYR4XD0WD0QDZR4QD[R4QDQa2XD0VD0WD0QDZR4QD[R4QDQa2XD0PD1WD0QD\R4QD]R4Q
D^R4QD_R4TD1QD`R4XD0WD0QD_k1PD\i4PDd]8XD0WD0QDaR1PDZ]6PD\i4PDd]8XD0WD0QDaR4PD\i4YD2XD0WD0PD]o5QD
bR4XD0`DP]7WD0QDcR4XD0QDdR4`DYh8WD0QDeR4PDP]7XD0QDfR4WD0PDU]6PDgY8PDod4PDP]7XD0QDgR4TD2QDhR4WD0Q
DiR4PDP]7QDjR4XD0QDkR4TD1WD0QDlR4TD1PDlT?PDW]7XD0QDkR4TD1WD0QDlR4TD1PDYR=PDW]7XD0QDmR4TD1QDnR4QD
kR4TD1QD\6TD1WD0QDoR4XD0QDPS4WD0QDQS4QDRS4XD0QDPS4QDSS4TD2WD0QDTS4XD0QDUS4QDj:TD2WD0QDVS4PDo\8XD
0`DeY8`Dfg4`Dm]6`Deg4QDj:TD1QD\6WD0QDWS4XD0PDgY8QDj:TD1QD\6PDV^2WD0QDXS4TD1QDYS4XD0WD0PDgT5QDj?Q
Dn<TD1QDZS4PDW]7PDd3XD0WD0PDo]8PDgY8PDkU5XD0WD0QD[S4TD1PDRk3PD]]7XD0QD\S4TD1QD]S4WD0QD^S4PDRk3QD
_S4PD]]7XD0WD0QD`S4QDaS4XD0VD0WD0QD`S4QDaS4XD0QDbS4WD0PDQT5QDcS4XD0WD0PDT^8QDdS4XD0WD0PDQ]7QDeS4
PDfi>XD0QD\6WD0PDeY8PDdP4XD0VD0QD\6WD0PDeY8PDdP4XD0QDT@WD0YD1PDW]7PDY^=XD0QDfS4Q@kHWD0QDgS4PDP]6
XD0QFhS4Y@0WD0PDWS=XD0QDSLWD0QDiS4PDgY8QDjS4XD0WD0QDkS4TD1PDdQ9XD0QFlS4Q@Z6Y@0WD0QDmS4XD0QDnS4WD
0QDoS4TD1Q@PT4QDQT4XD0QFQOY@0WD0QDRT4XD0QDST4QDZ6WD0QDTT4XD0WD0QDVKQDUT4XD0WD0PDP]6PDU]6PDki<XD0
WD0QDRHS@0PDW5PDQ]7QDVT4P@P]7XD0VD0WD0QDRHS@0PDW5PDQ]7QDVT4P@P]7XD0QDWT4WD0QDXT4TD2QDYT4XD0SD0WD
0QDXT4TD2PDh\8XD0QDZT4TD1QDo`1WD0QD[T4QD\T4Q@]T4TD1QD^T4XD0QF_T4TD1WD0QD`T4XD0`DgY8`DmP6`DlP6`De
Y8`DU]6`Db_4QD\6Q@b6Q`1e6S@0WD0QDaT4XD0VD0QD\6Q@b6Q`1e6S@0WD0QDaT4XD0QDbT4PDS]6PDgY8QDcT4VD0PDS]
6PDgY8QDcT4QDdT4PDS]6PDgY8PDQEPDP]7QDeT4PDU]6QDfT4PDdl7QDgT4QDhT4QDiT4QFjT4WD0QDkT4XD0VD0QFjT4WD
0QDkT4XD0QDlT4QDmT4TD2WD0PDo\8XD0VD0QDmT4TD2WD0PDo\8XD0PD1QDnT4QDoT4`DgW?QDPU4S@0WD0QDQU4XD0PDT\
2QDRU4PDdl7PD`m8PDT]6PDP]7PD`m8QDSU4TD2PDo\8PDRk3PD]]7QDWl1PDf_4PD]7QDTU4PDQ]6P@gY8QDUU4PDT8QDVU
4QDVU4VD0QDVU4PD1QDWU4QDXU4QDYU4Q`1e6WD0QDZU4XD0VD0QDXU4QDYU4Q`1e6WD0QDZU4XD0QD[U4QD\U4Y@0Q@]6Q@
e6WD0QDX3XD0VD0QD\U4Y@0Q@]6Q@e6WD0QDX3XD0QD]U4QD^U4WD0QD_U4QD`U4XD0QFj6TD2WD0QDaU4QDbU4XD0QDcU4P
DR]7`DcGQFdU4TD1`Ea1`EV3`EU[2`EV[2`EH`EU]6`EgY8`EeY8`EfY8`EP]7`Em]8`Eb\8`Eo]>WD0QDW3XD0QDdNQ@g6W
D0QDW3XD0QDeU4UD0WD0QDW3XD0SD0PD[g7PDP]7PDSe>QDfU4PDU]6PDgY8PDjHQDgU4PDP]7PDZf6PDS]6PDgY8QDhU4QD
iU4PDS]6TD1QDjU4Q@[BPD\c5QDYBQDkU4PDPU3PDSe>QDlU4PDP]7PDQf3QDmU4PDP]7PDda3PDW6PDP]7QDnU4QDoU4PDR
]6PDYl3QDPV4QDQV4QDb[3PDR]6PDRk3PD_HPDWY<PDV8PDTg4PDmV>QD\X3PDkV>PDSo=PDV]6PD\e>PD[l3PDhg=PDh4PD
`o<PDe^>QDRV4PDU6PDUg6PDm]7PDUg6PDTm2QDSV4QDVCQDTV4QDnHQDUV4PDeY6PDgY8PDSn2PDeY8QDVV4PDP]7QDWV4Q
DXV4QDYV4PDW]7QDZV4QD[V4PDS]6PDkS?PDVd2QD^f3PDen<QD\V4QD]V4PD`n6PDV]7PD[k=PDcc5PDU]7PDn7PDUZ6PDn
`4QD^V4PDeY8PDQFPDi6QD_V4QD`V4QDaV4PDeY8PDXl7PD^]=PDREPDS]6PDSn2PDX:PDS]6QDbV4PDo\7QDcV4QDdV4PDd
X?QDnS1QDeV4PD^]=QDnS1PDmMPDZe>QDfV4PDWS6QDgV4PDW5PDQ]7PDi]8PDeY8PDX_2PDP]7PDeY8QDhV4PDW]7PDeY8Q
DiV4QDjV4QDkV4QDSS1QDlV4PD`Z5PD^]7QDmV4QDnV4QDoV4QDPW4PDgY8QDQW4QDRW4QDSW4QDPi3QDQi3PDoFPDU]7PDk
l<PDP1QDTW4QDUW4QDVW4PDS]6QDWW4QDXW4QDYW4QDZW4QD[W4QD\W4QDYb3QD]W4QD^W4QD_W4QD`W4QDaW4TD1QDiIQDb
W4QDVKQDcW4QDdW4VD0QDdW4PD1QDeW4PD]o6QDfW4`E>`En9QDgW4PDeY8QDhW4QDiW4QDjW4TD1QDkW4QDlW4QDmW4Q@nW
4QDoW4QDPX4QDQX4QDRX4PDT]6PDP]7QDSX4PDi]8PDeY6PDgY8QDTX4QDUX4QDVX4QDW\2QDWX4PD^Q=PDfh5QDXX4QDYX4
PDhP3PDm\2QDZX4PDo\8PDlg6QD[X4PDo\8QD\X4QD]X4PDQ]7PDgY8PDfi>PDP]7QD^X4PDZR7PDeY8PDdg4PDgg<PDbT3P
DP]7PDgY8PDYk>PD]a4PDU]6PDgY8PD_EPDP]7PDnd;PDRf3QD_X4S@0PDmMPDZe>QD`X4QDaX4QDbX4TD3QDcX4QDdX4PDP
]7PDo\7PDgY8QDeX4PDP]7QDT<QDfX4QDgX4QDhX4QDiX4QDjX4QDkX4QDlX4PDgY8PDS^>QDmX4TD1QDnX4QDoX4PDP`6QD
PY4PDgY8QDQY4QDZo2TD1QDRY4QDSY4QDTY4QDPR1QDjITD3PDS]7QDUY4QD^GPDgY8QDVY4PDRX7QDWY4QDXY4QDYY4QDU\
3PDS]6PD]d>PDZFPDTb=QDZY4PDel3PD`m8PDY^=PDS]7PDeg4QD[Y4QD\Y4PDQ]6QD]Y4PDQ]6QD^Y4PDU]6QD_Y4PDjMQD
`Y4QDaY4QDbY4P@_X6QDcY4TD1QDSi2QDdY4QDeY4QDfY4QDgY4QDhY4PD``5PDP]7PDmMQDiY4QDjY4PDgY8PDQ8PDak>PD
U`6QDkY4TD3PDRf3PD^]7QDX^2QDlY4SD0PDo\7PDeY8PD[X=PDU]6QDfHQDmY4PDT]6PDP]7QDbIQDnY4PDT]6PDP]7PDf\
8QDoY4QDPZ4TD1QDQZ4QDRZ4TD1PDP]6QDSZ4QDTZ4QDhBQDUZ4QDa]2PDR\2QDVZ4PDHPDVk;PDn`4QDWZ4PDc\2PDQEPDj
o8PDP]7PDgY8PDnS2QDXZ4QDYZ4PDhZ?PDeY6aEZ6`Ek]8`EZY6WD0QDZZ4PDPHXD0VD0`DT]7aEZ6`Ek]8`EZY6WD0QDZZ4
PDPHXD0QD[Z4`DT]7WD0QD\Z4PDR]7PDgY8QD]Z4XD0WD0PDS]6QD^Z4TD1PDj`5XD0WD0PDgGQD_Z4PDS]6PDd]8QD`Z4XD
0WD0PDm9PDiY8XD0VD0WD0PDm9PDiY8XD0QDV?WD0PDo\7PDeY8PDYl7XD0QDaZ4WD0PDYl7QDaZ4XD0VD0WD0PDYl7QDaZ4
XD0QDbZ4WD0QDcZ4PDS]6QDd6PD[_<XD0WD0QDdZ4PDeY6XD0QDeZ4WD0QDfZ4XD0VD0QDeZ4WD0QDfZ4XD0QDgZ4WD0QDhZ
4QDiZ4XD0WD0QDjZ4PD_Y>XD0WD0QDkZ4PDgY8PDSHXD0WD0QDlZ4PDgY8QDmZ4XD0QDnZ4TD4WD0Q@oZ4QDP[4QDPT4XD0W
D0QDoZ4QDQ[4P@k\8QDR[4QDPT4XD0WD0QDQ[4P@k\8QDR[4QDPT4XD0WD0QDS[4PDR]6XD0`DW]7`DgY8`Dh\8`DnG`DQ]6
`DQ]8VD0WD0QDS[4PDR]6XD0`DW]7`DgY8`Dh\8`DnG`DQ]6`DQ]8QDT[4WD0QDSU4PDR]6XD0QDU[4WD0QDV[4TD2QDW[4X
D0VD0QDU[4WD0QDV[4TD2QDW[4XD0QDX[4WD0QDi@QDY[4P@Z]6PDU]6XD0WD0QDXa1QDZ[4QD[[4XD0WD0QD\[4Q@Uc1QD]
[4PDR]7XD0QD^[4WD0QD_[4QD`[4PDU]6PDT[?XD0WD0PDU]6PDT[?QDa[4XD0WD0PDPY2PDU]6XD0QDb[4WD0PDYU7PDU]6
QDd6XD0WD0QDc[4TD2QDd[4XD0WD0QDe[4QDf[4XD0WD0QDg[4TD1QDh[4PDS]6XD0QDi[4WD0QDj[4PDh\8PD]6XD0WD0QD
]6Y@0PD]V3XD0VD0WD0QD]6Y@0PD]V3XD0QDk[4WD0QDl[4QDm[4XD0WD0QDn[4PDeY8TD1QDo[4XD0`DP]7WD0QDP\4XD0Q
DQ\4WD0QDR\4PDo\8PDW]7XD0QDS\4WD0QDYb3QDT\4QDZb3XD0VD0aDZ6WD0QDYb3QDT\4QDZb3XD0QDU\4aDZ6WD0QDV\4
P@P]7QDd6QDW\4XD0WD0PDo]8PDgY8PDkU5XD0WD0QDX\4PDgY8PDkU5XD0WD0PDi]8PDo\7PDfY7XD0WD0PDfU7QDY\4P@P
]7PDZR7XD0WD0QDZ\4PDW]7PDZR7XD0WD0PDPU3PDSe>XD0WD0QD[\4QDd6QD\\4QD]\4XD0WD0QD[Y2QD^\4PDR]7XD0WD0
QD_\4PDgY8QD`\4XD0VD0WD0QD_\4PDgY8QD`\4XD0QDa\4WD0QDb\4P@P]6QD^R3PDb[?XD0WD0QDc\4QDd\4QDe\4XD0VD
0WD0QDc\4QDd\4QDe\4XD0QDf\4WD0QDWOTD1QD\DQDg\4QDi]2XD0WD0QDh\4PDW]7XD0QDi\4WD0QDj\4PDU]6PDYk=XD0
WD0QDk\4Y@0QDl\4TD1QDm\4XD0SD0WD0QDZBQ@n\4PDU]6XD0VD0WD0QDZBQ@n\4PDU]6XD0QDV?WD0QDo\4PDU]6XD0WD0
QDcJQDP]4PDQDXD0VD0WD0QDcJQDP]4PDQDXD0QDQ]4WD0QDR]4PDj_6PDZZ6XD0QDS]4WD0PDR]7QDT]4PDi]8QDVP3XD0Q
DU]4WD0PDU]6QDV]4PDR]7XD0QDW]4WD0PDS]6PDgY8QDX]4QDY]4XD0WD0PDX_2PDY]7XD0WD0QDZ]4QD_BQDiCQD[]4XD0
WD0PDRf3P@eY8QD\]4XD0WD0QD]]4PDo\7PDgY8XD0QD^]4WD0QD_]4XD0QD`]4WD0PDhg4PDP]7QDa]4XD0WD0QDb]4PDP]
6XD0`DgY8`DeY8`D`V4WD0PDP]6PDQ]7QDc]4XD0WD0QDd]4PDo\7XD0QDe]4WD0QDf]4PDa\8PDo^8XD0VD0WD0QDf]4PDa
\8PDo^8XD0QDV?WD0PDeY8QDg]4QDkZ2QDd6QDh]4XD0WD0PDS]6PDic5PDR^6XD0WD0PDeY6PDgY8PDVR=XD0WD0PD[c3PD
a[6XD0WD0QDi]4PDS]6PDdDXD0WD0PDU]6QDd6PDPl<XD0WD0QD`FQ@bAQDj]4PDU]6QDk]4XD0WD0QDi@PDU]7PDoCXD0WD
0QDl]4QDm]4QDn]4PDh\8XD0WD0QD]GQDcMPDh\8XD0WD0QDo]4PDgY8QDP^4PDP]7XD0WD0QDo]4QDQ^4QDR^4P@XV=PDP]
7XD0SD0WD0QDS^4QDT^4WD0PDig4PDk\5PDQ]7XD0WD0QDU^4TD2QDoR3PDP]7QDiCQD[]4XD0WD0QD[Z3QDV^4TD2QDW^4X
D0WD0QDX^4QDY^4QDd6QDZ^4XD0WD0PDi]8QD[^4XD0VD0WD0PDi]8QD[^4XD0QD\^4WD0QD]^4PDd\?XD0WD0QD^^4PDU]7
QD_^4XD0WD0QD`^4PD4QDa^4XD0WD0PDU]6PDgY8QDb^4XD0VD0WD0PDU]6PDgY8QDb^4XD0QDc^4WD0PDdl7QDd^4PDik4X
D0WD0QDe^4TD1QDf^4XD0VD0WD0QDe^4TD1QDf^4XD0QDg^4WD0PDeY8QDh^4PDP]7XD0QDi^4WD0QDj^4PDgY8PDg\?XD0W
D0QDk^4PDS]7PDgY8QDl^4XD0WD0QDm^4PDQ]7XD0QDn^4WD0QD\6QDo^4QDP_4XD0QDQ_4WD0QDZBPDW]7TD1PDRf3XD0WD
0QDR_4TD2PDP]6XD0VD0WD0QDR_4TD2PDP]6XD0QDS_4WD0QDT_4PDQ]7PDRk3XD0WD0QDaR4QDU_4QDV_4XD0QDW_4WD0QD
X_4PDQ]7PDiCXD0WD0QDY_4TD1PDR]7XD0`DR_2`DPG`DQGSD0QFZ_4TD2WD0QD[_4Q@\_4QD\3XD0QFZ_4TD1QD\6Y@0WD0
QD]3XD0VD0QFZ_4TD1QD\6Y@0WD0QD]3XD0QD]_4WD0QD^_4Q@__4PDo\8XD0QD`_4`D_X6`Did2`DZi6`DVP7`DoP3`D^d2
`DRQ3`DdF`DXj6`D`P3`DeS6`DfV6`DTQ7WD0QDa_4QD\[3TD1QDb_4XD0WD0QD[Z3PDU]6PDZZ6XD0WD0QDc_4QDd6QDd_4
TD1QDe_4QDf_4QDiCQDg_4XD0WD0QDh_4QDi_4Y@0PDdZ2XD0WD0QDh_4QDi_4XD0VD0WD0QDh_4QDi_4XD0QDj_4WD0QDk_
4QDl_4XD0QDm_4WD0QD]k2PDR]7QDd6PD[_<XD0WD0PD_S5Q@n_4QDo_4QDP`4XD0WD0PDmS5QDo_4QDP`4XD0WD0QDQ`4P@
Z]6PDdZ2QDR`4XD0WD0QDS`4QDnHQDT`4PDP]7QDd6QDU`4XD0WD0QDV`4QDW`4PDgDXD0WD0QDX`4PDW]7QDY`4XD0WD0QD
Z`4QDZCP@eY8QD[`4XD0VD0WD0QDZ`4QDZCP@eY8QD[`4XD0QD\`4WD0QD]`4PDS]6TD2QD^`4XD0WD0QD_`4PDW]7PDYY4X
D0WD0PDeb6PDW]7PDZ6XD0WD0QDf\3QD``4PDP]7PD[_5XD0WD0PDUZ>XD0WD0QDa`4TD3QDb`4PDP]6XD0VD0WD0QDa`4TD
3QDb`4PDP]6XD0QDc`4WD0PDkP7PDT]6PDP]7XD0WD0PDP]6PDU]6PDki<XD0WD0PDeGPD[_<XD0VD0WD0PDeGPD[_<XD0QD
d`4WD0PDSd4XD0VD0WD0PDSd4XD0QDe`4WD0QDf`4QDg`4TD2PD^S?XD0WD0PDfe4QDng3XD0WD0QDh`4QDd6QDi`4XD0`DP
]6`DQ]6WD0PDU]6QDj`4QDk`4XD0WD0QDl`4PDU]7QDm`4XD0WD0PDo\8QDn`4PDSk=XD0WD0QDo`4QDPa4XD0WD0PDR]7QD
Qa4PDYk<XD0WD0PDU]8QDiCQDRa4XD0VD0WD0PDU]8QDiCQDRa4XD0QDSa4WD0QDTa4QDhf1PDmg<XD0WD0QDUa4P@P]6PDU
]6PDQm>XD0WD0QDVa4QDWa4QDXa4Q@d6QDYa4XD0WD0QDZa4TD1QD[a4PDgY8QD\a4XD0WD0QDZBQ@Q;QD]a4XD0WD0QDZBQ
D^a4XD0`DTR3WD0QF_a4PD_]2PDS]7XD0SD0UD0QF`a4TD3WD0QDaa4QDba4XD0SD0WD0QDca4QDda4QDea4XD0WD0PDjh;P
Ddk>XD0WD0QDSS1QDiW1QDfa4XD0VD0WD0QDSS1QDiW1QDfa4XD0QDga4WD0QDha4QDia4XD0VD0WD0QDha4QDia4XD0QDja
4WD0PDfd2PDZQ6XD0WD0QDka4Q@la4PDgT5TD2QDma4TD2PDo_<XD0WD0QDna4TD2QDoa4XD0WD0QDPb4TD2QDQb4XD0WD0Q
DRb4QDnS1QDSb4XD0VD0WD0QDRb4QDnS1QDSb4XD0QDTb4WD0QDUb4QDVb4QDWb4XD0WD0QDXb4XD0SD0WD0QDYb4P@Y]6P@
[`8P@^]7Q@Zb4QD[b4QD\b4XD0VD0WD0QDYb4P@Y]6P@[`8P@^]7Q@Zb4QD[b4QD\b4XD0QD]b4WD0QDnMPDHQD^b4TD2QD_
b4XD0WD0PDT]6PDP]7P@e_=QD`b4XD0WD0QDab4QDbb4XD0QDcb4WD0QDnS1QDdb4PDP]7XD0QDeb4QFfb4WD0QDgb4QDhb4
TD1XD0SD0TD8PD]]7WD0QDib4PDS]6XD0YD2`DZFWD0QDib4PDS]6XD0QDjb4`DZFWD0QDeo2Q@e6QDkb4XD0SD0WD0QD]6Q
Dlb4QDmb4XD0QDnb4WD0QD]6QDob4Q@d6QDPc4XD0VD0WD0QD]6QDob4Q@d6QDPc4XD0QDQc4UD0QDc6SD0QFRc4WD0Q`1e6
QD_3XD0QDSc4UD0SD0QFRc4WD0Q`1e6QD_3XD0QDSc4UD0QDc6QFRc4WD0Q`1e6QD_3XD0QDSc4UD0QFRc4WD0Q`1e6QD_3X
D0QDSc4UD0QD^3TD1WD0QD_3XD0VD0UD0QD^3TD1WD0QD_3XD0QDTc4QDUc4WD0QDY3XD0VD0QDUc4WD0QDY3XD0QDVc4`EZ
]6`EHQDWc4Q`1e6WD0QDZ3XD0WD0QDZ3XD0QDXc4`E>`En9QDYc4Q`1g6Q`1e6WD0QD`3XD0`DhP3`D]^?QDZc4WD0QD[c4Q
D\6XD0QD\c4WD0QD]c4TD3PDQ]7QD^c4XD0QF_c4QD`c4Q`1g6Q`1e6WD0QDac4XD0`DUn6`De^?`Df^?`D^d6`DT4QD\6Y@
0WD0PDS]6PDY9XD0`D^]=`DgY8QDj6QD\6PDS]6PDTi=QDbc4QDcc4QFQOQDdc4Q`1e6WD0QD_3XD0`DbMQD\6PDoh<WD0QD
ec4XD0PDh^?SD0QDj6QD\6Q`1e6QDfc4PDQ`6QD\6QDgc4PDS]7QDhc4QDZBS@0S@0QDic4PDU]6QDjc4WD0QDkc4XD0QDj6
QD\6SD0PDl^8PD]]7WD0QD_3XD0QDWGQDlc4Q`1e6QDmc4QFfU1QD\6YD0WD0QD_3XD0QDnc4QD\6Y@0WD0QDoc4XD0PDW]7
UD0QDc6SD0QDj6WD0Q`1e6QD_3XD0VD0UD0SD0QDj6WD0Q`1e6QD_3XD0VD0UD0QDc6QDj6WD0Q`1e6QD_3XD0VD0UD0QDj6
WD0Q`1e6QD_3XD0VD0UD0QDc6SD0QDj6WD0Q`1e6QD_3XD0QDPd4UD0SD0QDj6WD0Q`1e6QD_3XD0QDPd4UD0QDc6QDj6WD0
Q`1e6QD_3XD0QDPd4UD0QDj6WD0Q`1e6QD_3XD0QDPd4WD0QDQd4QDRd4XD0PDo\7PDj4QDSd4PDjCPDU]6PDfg4PDag3PDH
QDTd4QDUd4PDW]7QDRh3PD^8`En9`E>QDVd4PDmg=PDW]7QDWd4QDXd4PDgY8PDf^>PDe\2QDYd4PDZ[?QDWf3PDU]6PDQDP
DP]7QDZd4QDRKQD[d4PDX4PDU]6QD\d4PDW]7PDS]6PDhY8PDiR=QD\6PDP]6PDQ]7PDZk5QD]d4PDgY8QD^d4QD_d4PDQDP
DP]7PDo\7PDeY8PD[X=QD`d4PDR]7QDj6QD\6Q`1g6WD0QDad4XD0QDj6TD1QDbd4QDcd4S@0S@0WD0QDdd4XD0QDj6QDbo2
WD0QDR7Q`1e6QDed4XD0PDWZ2QD\6PDUn>QDfd4QDgd4QDhd4PDlR3PDP]7PD`g3PDb[5QDid4PDHPDo\3PDU]6SD0PDo\3Q
D\6QDjd4QDkd4QDld4QFaHTD3QD\6WD0Q`1g6Q`1e6QD_3XD0`DR]7Q@Z6QFnc4QD\6Q`1g6Q`1e6WD0QD_3XD0QDmd4Q`1e
6WD0QD_3XD0QDZ6PDP]7QDZ6Q@j6`DbMWD0Q`1e6QD_3XD0`DW]7WD0QDnd4XD0Q`1e6QDS:QD_6Q`1e6WD0QDod4XD0QDj6
QD\6Q@_6WD0QDPe4XD0`DdY6`DW]7S@0aDZ6QDQe4Q`1e6PDlo7QDj6TD3QDRe4P@W]7P@dZ2WD0Q`1e6QD_3XD0QDj6TD3Q
DPg2WD0PDW]7SD0XD0QDj6TD3QD\6Q`1e6WD0QDSe4QDTe4XD0PDUn>QDUe4QDVe4QDPT4PDS]6QDWe4PDR]7QDXe4PDh\8Q
DYe4QDZe4QD[e4QD\e4TD2QD]e4QD^e4TD2QD_e4`EfZ2`EhZ2`EeZ2`EgZ2`EdZ2`EiZ2WD0QDc3XD0QD`e4`EfZ2`EhZ2`
EeZ2`EgZ2`EdZ2`EiZ2WD0QDc3XD0QDae4TD2QDS:QFbe4QD\6Q`1g6WD0QDce4XD0QDm^1QDde4QDee4TD2QDfe4QDge4QD
he4TD1WD0QDie4S@0QDje4XD0QFbe4Q`1g6WD0QDke4PDW]7XD0QDle4QDme4PDP]7aDne4`DdQ6SD0QDoe4QDPf4TD1PD^]
7WD0SD0XD0QDQf4PDR]6PDS]7QDRf4TD2PDeY6PDo\7QDSf4QDf]4QDj6WD0QDTf4XD0QDU@PDS]6PDgY8PDQEPDP]7QDfHQ
DUf4QDVf4QDWf4QDXf4TD1PDP]6QDYf4QDZf4Q`1e6WD0QD[f4XD0QD\f4QD]f4PDW]7QD^f4PDgY8QD_f4QD`f4WD0QDaf4
XD0QDbf4QFbe4WD0QDcf4QDdf4XD0PDW]7QDef4QDnl1QDff4QDgf4WD0QDhf4XD0QDif4QDjf4TD1QDkf4QDaHQDoZ4Q@g6
WD0QDlf4XD0WD0QDmf4XD0TD2QDnf4PDR]7Q@of4WD0QDPg4XD0`DP]7QDQg4QDRg4S@0WD0QDSg4XD0WD0QDTg4XD0QDiY2
QDUg4QFj6Q@g6WD0QDVg4XD0PDW]7QDWg4Q@g6WD0QDXg4XD0QDYg4QDj6Q@^JQD_JWD0PDP3XD0QDZg4QDfU1WD0PD^[>XD
0`DW]7QFj6QD[g4Q`1g6WD0QD\g4XD0`DW]7QDj6QD]g4SD0S@0WD0QD^g4XD0QFaHQ`1g6WD0Q@^JQ@_JQ`1g6QDb3XD0aD
_g4Q@Z6QD`g4Q`1g6WD0Q@^JQ@_JQDb3XD0QDj6TD2PDHPDgj3WD0QDb3XD0QDj6TD2PDU]7WD0QDb3XD0QDag4WD0QDbg4X
D0QDcg4QD^JQD_JWD0QDdg4QDeg4QDfg4XD0QD_JWD0QDdg4QDeg4QDfg4XD0QD^JQD_JQDgg4WD0QDhg4XD0QD_JQDgg4WD
0QDhg4XD0QDig4S@0QDjg4QDj6QD]6QDkg4S@0WD0QDlg4XD0QDmg4QD\k3SD0WD0QDng4QD\6Q`1e6QDog4XD0PDhg4PDP]
7QDPh4PDR]7S@0WD0QDQh4XD0QDRh4S@0S@0WD0QDSh4XD0PDU]6PDk_?PDT]6PDP]7QDTh4PDU]6PDV6PDW]7QDUh4QDVh4
P@Z]6PDW]7QDWh4PDW]7WD0QDXh4XD0PDS]6PDSEQDYh4QDZh4PDk`?QDgh2WD0Q`1e6QD_3XD0QD[h4TD1WD0PDeY8QD\h4
QDT_3XD0WD0QDWGPDeY8QD]h4TD1QDoR3XD0P@P]7QD\6PDS]6QD^h4WD0PDTi=XD0WD0QD_h4QD`h4PDW]8XD0WD0QDWc1P
DS]6XD0VD0WD0QDWc1PDS]6XD0QDah4`E>`En9WD0QDbh4XD0`DS]7WD0QDZBTD3PDS]6QDch4XD0QFULTD2WD0QDdh4PDP]
6XD0VD0QFULTD2WD0QDdh4PDP]6XD0QDeh4QFULTD2WD0QDfh4QDgh4PDT]7XD0WD0QDWGQDhh4XD0WD0QDih4QDjh4QDkh4
XD0WD0QDlh4PDeY8Q`1e6QDmh4S@0QDnh4XD0WD0PDlT5QDoh4QDPi4QDQi4XD0WD0QDZOPDU]6PDW]7XD0WD0QDRi4QDSi4
TD1PDb[5XD0VD0WD0QDRi4QDSi4TD1PDb[5XD0QDTi4UD0aDj6`DgY8SD0WD0QDUi4XD0QDVi4WD0QDWi4QDc6QDXi4QDYi4
XD0WD0PDeg4PDP]7QDZi4XD0SD0`E>`En9`EW]7`EP]7`Eo9`EU]7WD0QDa3XD0QD[i4WD0QD^Z1TD2QD\i4XD0QDj>WD0QD
]i4P@Z]6QD^i4TD1QD_i4XD0`DQ]7`DcP3`DbP3`DhP3`E>`En9WD0QD\6Y@0QD`i4XD0`DP]6`DQ]6WD0QDj>QDai4TD2QD
bi4XD0WD0QDm^4PDU]7QDZ[2XD0QDci4WD0QDdi4XD0QDei4WD0PDd:QDd6QDfi4XD0WD0QDWOTD4QDgi4XD0WD0QDhi4Q@i
i4TD1QDji4XD0WD0QDdV1QDki4TD1QDli4QDmi4XD0`DQ8`DZV2WD0QDni4QDoi4PD^]7XD0WD0QDPj4PDPHXD0VD0WD0QDP
j4PDPHXD0QDQj4WD0QDTb1QDRj4P@m]7QDSj4XD0WD0QD[LPDS]6QDbAQDTj4XD0WD0QDUj4TD1QDVj4Q@T<QDWj4XD0WD0Q
D^P1QDd6QDXj4QDYj4XD0WD0QDZj4TD1QD[j4XD0QFhS4Y@0WD0QD\j4QDZCXD0WD0PDo\7PDgY8QD]j4PDP]7XD0WD0QDU@
QDd6QD^j4XD0WD0PD[`8PDW]7QDiCXD0WD0QD_j4TD1PDeY8QD`j4PDW]7XD0SD0WD0QDaj4QDbj4QDiCQDcj4XD0WD0QDdj
4TD3PD^]7QDej4XD0SD0WD0QDfj4QDgj4TD1QDhj4XD0QDij4WD0QDjj4XD0QDkj4TD1VD0QDij4WD0QDjj4XD0QDkj4TD1Q
Dlj4QDij4Y@0WD0QDmj4XD0PDgY8S@0WD0QDnj4Y@0QDoj4XD0QDd^1TD5WD0QDPk4PDW]7XD0QDQk4QDnc4TD6QDRk4TD1Q
DSk4Q`1e6WD0QD_3XD0VD0QDnc4TD6QDRk4TD1QDSk4Q`1e6WD0QD_3XD0QDTk4QDnc4WD0QDUk4XD0QDnHQDVk4WD0QDWk4
PDW]7XD0SD0WD0PDTMPDW]7PDUg3XD0SD0QDXk4QD\6Y@0WD0QDYk4XD0`DS]7WD0QD\6QDZk4TD2QD[k4XD0QD\k4WD0PD^
]7QD]k4QD^k4XD0VD0WD0PD^]7QD]k4QD^k4XD0QDV?WD0QD_k4PDSk3XD0WD0QD`k4QDl=PDd3XD0QDak4QDbk4WD0QDck4
PDd3XD0QDdk4QFek4TD3WD0QDoZ4QDfHQDfk4QDgk4XD0`Do_4`DWQ3WD0QDo5XD0Y@0QDhk4TD1VD0WD0QDo5XD0Y@0QDhk
4TD1QDik4QDjk4QDkk4SD0S@0WD0QDb3XD0QDlk4QFmk4WD0QDnk4XD0QDok4QDPl4TD4WD0QDoZ4Y@0PDSMQDQl4XD0QDRl
4TD1WD0QDTKPDP]6XD0VD0QDRl4TD1WD0QDTKPDP]6XD0QDSl4QD\6WD0QDTl4QDUl4TD1QDVl4XD0P@gY8VD0QD\6WD0QDT
l4QDUl4TD1QDVl4XD0P@gY8QDWl4WD0QDXl4PDQ`6XD0QDYl4WD0PDo\7QDZl4XD0VD0WD0PDo\7QDZl4XD0QD[l4QFek3TD
2WD0PDS]6QDd6QD\l4XD0QFek3Y@0WD0QDeDTD1QD]l4XD0VD0QFek3Y@0WD0QDeDTD1QD]l4XD0QD^l4QFek3Y@0WD0QD_l
4XD0QD`l4WD0QDal4QDnc3XD0SD0QDbl4TD3WD0QDW[1QDcl4TD1QDdl4XD0VD0QDbl4TD3WD0QDW[1QDcl4TD1QDdl4XD0Q
Del4WD0QDni4QDfl4TD1QDgl4XD0VD0WD0QDni4QDfl4TD1QDgl4XD0QDhl4QDil4WD0QDjl4QDd6QDkl4XD0WD0QDll4TD1
QDml4XD0QDnl4WD0PD_S5QDUc1QDYAPDVh;QDol4XD0WD0QDRh3QDYAPDVh;XD0PDP]7WD0QDPm4QDQm4TD1PDW]7XD0SD0W
D0QDRm4PDU]6XD0QDSm4WD0QDTm4P@U]6XD0VD0QDSm4WD0QDTm4P@U]6XD0QDUm4QFek3TD1WD0QDVm4Y@0TD1QDWm4XD0S
D0QFek3QD\6Y@0WD0QDXm4XD0QDYm4WD0QDZm4PDW]7QD[m4XD0SD0QD\6WD0PDT]6PDW]7XD0QD\m4QD\6Y@0WD0PD[1QD]
m4XD0QD^m4QD_m4WD0QD`m4QDam4XD0QFek3QD\6WD0QDbm4TD1VD0XD0`DU]6`DS]6`D\Z6`DR]7QFek3QD\6WD0QDbm4TD
1QDcm4XD0`DU]6`DS]6`D\Z6`DR]7WD0QDd3S@0PD]]7QDdm4QDem4XD0WD0QDd3S@0PD]]7QDfm4QDgm4PDW]7XD0WD0QDd
3S@0PD]]7Q@b;TD1QDhm4XD0WD0PD]]7QDim4Q@jm4P@R3TD1QDkm4XD0WD0PD]]7QDj:Q@jm4P@R3TD1QDlm4XD0WD0PD]]
7QDmm4TD2QDnm4XD0QDom4WD0PDRk3SD0PD]]7QDPn4XD0WD0QDh>P@Z]6PDR3XD0QD\6TD2WD0PDkT5QDQn4QDRn4P@W]7P
DdZ2XD0`D2WD0PD^]7QDSn4QDTn4QDUn4TD1QDVn4XD0`D2WD0PD^]7QDWn4XD0VD0WD0PD^]7QDWn4XD0QDV?WD0QDXn4QD
Yn4QDZn4QD[n4QDj>QD\n4XD0WD0QD]n4QD^n4QD_n4Q@`n4QDan4XD0WD0PD^]7QDbn4Q@cn4QDan4XD0`EgT5`EhT5`E_]
7QD_m2WD0QDdn4XD0QDen4`EgT5`EhT5`E_]7QD`R1QDZn4WD0P@R3QDfn4XD0QDgn4WD0PDS]7PD`c?XD0WD0PDZ]6PDZ]7
PDT8XD0WD0PDo]8PD]]6PDmb8XD0WD0PDZ]6PDeY8QDhn4PD]]6PDmb8XD0WD0QDin4PDRh<XD0`D^S3`DoP3WD0QDjn4PDd
f=XD0VD0`DZQ6WD0QDjn4PDdf=XD0QDkn4`DZQ6WD0QDln4QDmn4TD1PDe_6XD0PDP]7`DgY8aDd5WD0QDnn4PDe_6PDP]7Q
Don4XD0WD0PDe_6PDP]7QDPo4XD0WD0PDSk3PD]]7QDQo4XD0WD0QDRo4PDd]8XD0QDSo4WD0QDTo4QDUo4XD0WD0PDHQDVo
4QD[g3QDWo4XD0QDXo4WD0QDYo4QDZo4QD[o4TD2QD\o4XD0`DX8WD0QD]o4QD^o4XD0WD0PDk^4PDP]7QD_o4XD0WD0QD_B
PDeY8PDgc?XD0WD0QD`o4QDao4QDbo4TD1QDco4XD0WD0QDdo4QDeo4XD0QDfo4`D[5`DTi=WD0PDW]7PDdZ2PDkP>XD0VD0
WD0PDW]7PDdZ2PDkP>XD0QDgo4WD0QDho4QDio4XD0`DbI`DnG`DfP3WD0PDU]6QDQo3QDjo4PDd]=XD0WD0PDP]7PDcj=XD
0VD0WD0PDP]7PDcj=XD0QDko4WD0PD[]7PDeY8PDhW>XD0WD0PDP]7PDeY8PDe7XD0VD0WD0PDP]7PDeY8PDe7XD0QDV?WD0
QDlo4PDR3PDW]7PDl^2XD0VD0WD0QDlo4PDR3PDW]7PDl^2XD0PD1WD0QDZ<P@R3QDmo4TD1PD^Q5XD0WD0QDl=TD1QDno4P
DUn2XD0VD0WD0QDl=TD1QDno4PDUn2XD0QDoo4WD0QDQETD2QDPP5PDQ]7XD0QDQP5WD0QDRP5Q@SP5P@`g3TD1QDTP5XD0`
DP]7UD0WD0PDQ]7QDUP5QDe3XD0TD6PD4QDVP5Q@\6QDWP5UD0WD0PDQ]7QDUP5QDe3XD0TD6PD4TD6QDXP5QDYP5P@4WD0P
DQ]7QDbAQDe3TD2XD0VD0QDYP5P@4WD0PDQ]7QDbAQDe3TD2XD0QDV?UD0WD0PDQ]7QDbATD2QDZP5QD[P5TD7XD0PD4TD6Q
D\P5UD0WD0PDQ]7QD]P5QD^P5TD6XD0PD4UD0WD0PDQ]7QD_P5QDZ6XD0PD4TD5QD`P5WD0PDnc?QDaP5XD0QDbP5QDcP5WD
0QDf3PDP]7XD0`DUF`Dko6`Dfm6`D^f6`Dja5`D\S?`DZR7`DC`DgY8`DRFUD0WD0QDf3PDP]7XD0`DUF`Dko6`Dfm6`DC`D
gY8WD0QDdP5PDP]7XD0QDeP5WD0QDfP5QDgP5PDP]7XD0`DZR7WD0PDYh=PDP]7XD0QDhP5WD0QDiP5PDP]7QDjP5XD0VD0W
D0QDiP5PDP]7QDjP5XD0QDkP5WD0QDlP5QDmP5PDP]7XD0QDnP5QDoP5WD0PDgg3QDPQ5XD0QDQQ5TD4QD\6TD1WD0QDg3XD
0VD0QDQQ5TD4QD\6TD1WD0QDg3XD0QDRQ5WD0QDSQ5XD0QD\6WD0QDTQ5P@d]8QDUQ5XD0`En_2`E`Q6`EaQ6`EU]6`EdY6`
ES]6`EeZ2`EgZ2`EQ]7WD0QDh3XD0`DTX4`DT<`DhP3`DT_4`DU_4`DQ8`Dfa6QDo\1Q@\6TD2WD0QDh3XD0WD0PDP]7QDVQ
5aDd5`DgC`DTd2SD0XD0VD0WD0PDP]7QDVQ5aDd5`DgC`DTd2SD0XD0QDT@WD0QDWQ5QDXQ5XD0WD0PDW]8QDYQ5XD0VD0WD
0PDW]8QDYQ5XD0QDT@QDZQ5QD[Q5TD2Q@Sj3TD1WD0QDi3XD0VD0`DbI`DjP6`Dg^5QDZQ5QD[Q5TD2Q@Sj3TD1WD0QDi3XD
0QD\Q5`DbI`DjP6`Dg^5WD0QD]Q5QD^Q5XD0QD_Q5QD\6WD0QDbAQD`Q5QDaQ5Q@bQ5XD0WD0QDoZ1PD^]7QDbATD1QDcQ5X
D0`DW]7WD0PDlh<QDdQ5XD0WD0QDjT3PD^[2QDeQ5XD0WD0QDfQ5QDgQ5XD0VD0WD0QDfQ5QDgQ5XD0QDhQ5WD0PDUe?PD[[
7XD0WD0PDZf;PDVe?PDgDXD0WD0QDiQ5QDjQ5XD0WD0QDkQ5QDlQ5XD0VD0WD0QDkQ5QDlQ5XD0QDmQ5WD0PD[X3PDP]7XD0
SD0PDeY6WD0QDnQ5PDP]7QDbAXD0`DlP6WD0PDRk3QDoQ5PD]]7QDPR5XD0WD0QDQR5QDd6PDgg3XD0WD0QDXAQDRR5PDeY8
PDgV=XD0WD0PDkT5SD0QDSR5PDW]7QDTR5XD0WD0QDZ<QDUR5PDW]7XD0QDVR5WD0QDWR5QDXR5QDYR5XD0WD0QDZR5QD^]1
XD0VD0WD0QDZR5QD^]1XD0PD1WD0QD[R5QD\R5P@P]6PDe_6XD0WD0QD^Z2QD]R5PDc]?XD0WD0QD^R5PDZ_6TD3PD]Q5XD0
WD0QD^R5QD_R5QDaR1P@dZ2TD1QD`R5XD0WD0QDaR5QDcV4QDdV4XD0PDcQ6QDbR5TD6WD0QDi<PDm]7QDcR5XD0WD0PDf3Q
Di<TD1QDdR5XD0QDeR5WD0PDU]6PDeY8PDkT4XD0WD0QD`b2PDW]7QDfR5P@P]7QDgR5XD0SD0WD0QDhR5QDiR5QDjR5TD1Q
DkR5XD0WD0QDlR5XD0QFmR5WD0QDnR5PDn]8TD1QDoR5XD0`DZR7WD0QDPS5SD0XD0WD0QDQS5QDk3XD0QDRS5TD1QDSS5TD
1QDSj3S@0WD0QDl3XD0aDd5`DcR6`DmQ3`Dg2QD\6TD1WD0QDTS5XD0VD0QD\6TD1WD0QDTS5XD0QDUS5WD0PDVf?PDVZ?XD
0WD0PDni7PDd8XD0`DPQ>WD0PDWQ6PDU]7PD`e5QDVS5XD0WD0QDWS5P@P]6QDXS5XD0QDYS5WD0QDZS5PDS]6XD0VD0QDYS
5WD0QDZS5PDS]6XD0QD[S5QD\S5P@eY8WD0QD]S5QD^S5XD0QD_S5QD`S5QDnS1WD0P@lZ6QDaS5XD0`DU]6WD0PDj`4PD]W
4XD0WD0QDbS5PDlW4XD0VD0WD0QDbS5PDlW4XD0QDcS5WD0PDof4QDdS5XD0WD0PDZf?PDld=XD0WD0QDeS5PDbR6XD0WD0Q
DfS5PDea4XD0VD0WD0QDfS5PDea4XD0QD`@WD0PD\f?PD]f?XD0WD0PDPb1PD^f?XD0WD0PDYV=PDfQ3XD0WD0PD_f?PDne6
XD0WD0PDf]6PDSi>XD0WD0QDgS5PDll3XD0WD0PD[`4PDWa4XD0WD0PDlV4PDRb6XD0PDP]7WD0PD\`4PDdFPDP]7XD0WD0P
D^Y<PDbf?XD0VD0WD0PD^Y<PDbf?XD0QDhS5WD0PDcf?QD\W4XD0WD0PDR\2PDaf<XD0WD0PDVd2PDoh>XD0WD0PDc`4PD[5
PDP]7XD0WD0PDP`5QDiS5XD0WD0PD[V3PDo_?XD0WD0PDYf4PD^n4XD0QDjS5WD0PDeg4QDkS5QDlS5XD0WD0PDdf?QDmS5X
D0WD0PDmh=QDnS5XD0WD0PDef?QDoS5XD0WD0PDZV<PDU]6PDgY8PD\`<XD0WD0PDUEQDQl4PDgY8QDPT5XD0WD0PDWg>PDU
]6PDgY8PDl`2XD0WD0PDen5PDU]6PDgY8PDV]6XD0WD0PDnj<PDS]6PDgY8PDV]6XD0VD0WD0PDnj<PDS]6PDgY8PDV]6XD0
QDeR3WD0PDWi>PDU]6QDiCPDTi=XD0WD0PDh`6PDU]6PDgY8PDbl>XD0WD0PDQ_2PDU]6PDgY8PDgf?XD0WD0PD_]=PDU]6P
DgY8PD^^2XD0WD0PDlg4PDU]6PDeY8PDcl>XD0WD0PDlc>PDU]6PDeY8PDhf?XD0WD0PDfU7PDT]6PDP]7PDZR7XD0WD0QDQ
T5PDU]6PDeY8QDRT5XD0WD0QDST5PDU]6QDnV2XD0QDTT5WD0QDUT5PDgDQDVT5QDWT5TD1QDXT5XD0WD0PDfQ3QDYT5XD0W
D0PDHPDkf?XD0WD0PDof<QDZT5XD0WD0QD[T5PDS[5XD0QD\T5WD0PDUe?QD]T5XD0WD0QD^T5PDS]6QD_T5XD0WD0PDcR6P
DW]7PDgY8PDTn2XD0WD0PDW5PDYT=XD0WD0PDP\=PDU]6PDgY8PDbY7XD0WD0PDof?PDU]6PDgY8PDdDXD0WD0PDZHQD`T5X
D0WD0PDRf3PDPg?PDU]6XD0WD0PDlR7PDeY6QDaT5PDP_8XD0WD0QDbT5QDcT5XD0WD0QDdT5PDaQ6XD0`Dl_4`DRS3`DS4`
DS]6WD0PD`Q6PDdm6XD0WD0PDUg?PDU]7PDo[=XD0WD0PDi]8PDZP6PDU]7PDHXD0WD0PDd`5PD^d6PDU]7PDHXD0QDn3TD1
WD0QDeT5PDRf3QDRHXD0aDZ6QDQ;WD0QDfT5PDRf3QDRHXD0QDgT5TD1WD0QDhT5PDRf3QDiT5XD0aDZ6QDjT5TD3PDRf3Q@
RHWD0QDm3XD0VD0QDjT5TD3PDRf3Q@RHWD0QDm3XD0QDkT5QDlT5TD3WD0PDRk3QDbASD0PD]]7XD0QDbAQDmT5TD4QDnT5W
D0QDoT5SD0PD]]7QDPU5XD0WD0PDoW8PDS_4QDQU5XD0RD0PDRf3WD0QDRU5XD0QDSU5Q@]6WD0QDTU5P@h\8QDbAS@0SD0Q
DUU5XD0QDVU5P@T8TD2WD0QDWU5P@h\8QDbAaD_5aDd5aDR7S@0aDd5SD0XD0VD0QDVU5P@T8TD2WD0QDWU5P@h\8QDbAaD_
5aDd5aDR7S@0aDd5SD0XD0QDV?QDf5TD4QD\6WD0QDbASD0QDXU5Q@YU5XD0Q@bASD0VD0QDf5TD4QD\6WD0QDbASD0QDXU5
Q@YU5XD0Q@bASD0PD1WD0PDS]7QDZU5P@b\8PDWh4XD0QD[U5TD6WD0PDU]6PDgY>XD0WD0PDS[1SD0XD0WD0QD^o1PDRk3P
D]]7XD0QDbA`De^<`DWS6`Do^<`DS_4`DU_4`DSS6`D^o5`D^Y6`DW_<`DT_4`D^g?`D_g?WD0QD\U5PD[`8PDRk3PD]]7XD
0YD2WD0PDSk3QDbASD0P@4QD]U5QD^U5XD0WD0QD_U5PDP]7XD0`DgY8`DfU7`Dcd>`DoFWD0QD`U5PDP]7QDaU5XD0WD0QD
bU5QDQ;QDbASD0QDcU5XD0WD0QD_d4QDdU5TD1PDgg3XD0UD0WD0QDW`1QD]e1SD0XD0QDo`1WD0QDeU5QDfU5TD3QDgU5XD
0WD0PDfg?XD0QDhU5WD0QDiU5PDeY8QDjU5XD0UD0WD0PDhT5XD0QDi_1QDkU5WD0QDlU5QDmU5QDnU5QD\Z4XD0WD0QDoU5
QDPV5QDd6QD\DPDUm2XD0WD0PDi]8QDQV5PDW]7XD0WD0QDP_1PDW]7PDo]8XD0QDj:WD0QD_k1PD_S5P@Z]6QDRV5TD2QDS
V5XD0WD0QDTV5QDUV5QDVV5XD0UD0WD0QDWV5XD0SD0QDXV5PDeY8PDTJPDfQ3QD[Z3TD1PDS]6TD4QD[BQDYV5QDZV5WD0Q
D[V5XD0TD2QD\V5SD0UD0QD]V5WD0QD^V5XD0VD0UD0QD]V5WD0QD^V5XD0QDPd1QD_V5Q@\6Q`1e6WD0QD`V5XD0`DW]7aD
Z6UD0WD0PDgT5QDbASD0XD0UD0WD0PDj^8QDbASD0XD0UD0QDaV5QDbV5UD0WD0QDcV5XD0SD0`DdQ6UD0PD\d4QDdV5QDeV
5PD\d4PDW]7QDfV5QDi<QD^P3PDjb>QDZCQD\6PDeY8Q`1e6WD0QDgV5XD0QDhV5QDiV5UD0WD0QDjV5XD0WD0QDkV5Q`1e6
Q@lV5QDc7XD0QDc7QDmV5QDnV5QDWP2TD2QDoV5QDPW5QDQW5QD\6WD0QDRW5XD0PDW]7QDSW5WD0QDWP2XD0SD0PDmMPDo^
2PDS3QDTW5PDP]6PDS3PDP]6QDUW5QDVW5QDWW5PDcg6PDR]6QDXW5QDYW5PDgg4QDZW5PDol>PDP]6QD[W5QD\W5WD0QD]W
5XD0`DW]7QD\W5WD0QD]W5XD0`DW]7QD[W5WD0QD]W5XD0`DW]7WD0QD]W5XD0`DW]7QDj:QD\6Q`1e6WD0QD^W5XD0QD_W5
QD`W5QDaW5PDeY8WD0PD\d4XD0PDW]7QDbW5QDcW5TD1QDdW5QDWP2TD2QDeW5QDfW5PDdZ2WD0QDgW5XD0QD\6PDW]7PDdZ
2WD0QDhW5XD0QDiW5QDjW5QDkW5PDgY8PDe3QDlW5QDmW5QDnW5QDim1PDP`6QDoW5PDP`6PDU]7PDZ]8PDgY8PDch<PDo^<
QDaR4QDPX5QDQX5P@P]7QDRX5PDUg1QDSX5PDQ]7PDiU6QDTX5PDW]7PDR3QDUX5PDkDPDU]6QDVX5PDZk5PDR]6PDQn2TD2
QDWX5PDeg4PDP]7PDgY8QDXX5PD\Q5QDYX5TD6WD0Q`1e6QDlV5XD0QDZX5QDYX5TD5PDQ]7TD3WD0QDc7XD0QD[X5TD8PD4
WD0QD\X5XD0UD0WD0PDS[>XD0WD0QD[X5SD0PD4QD\X5XD0WD0QD[X5SD0SD0PD4QD\X5XD0QDP4QD]X5S@0WD0QDo3XD0VD
0QDP4QD]X5S@0WD0QDo3XD0QD^X5QDP4TD2QD_X5QD`X5Q`1e6S@0WD0QDo3XD0VD0`DeY8QDP4TD2QD_X5QD`X5Q`1e6S@0
WD0QDo3XD0QDaX5`DeY8QDbX5TD2QDcX5TD2WD0QDQ4Q@dX5QDR4XD0QDP4QDXW1WD0QDQ4QDR4XD0WD0QDT4PDP]7QDbAaD
Z6SD0XD0WD0PDf`4PD\a4XD0WD0PDe`4PDQEXD0VD0`D[X6`D_8WD0PDe`4PDQEXD0QDeX5`D[X6`D_8WD0QDfX5QDWR3QDg
X5XD0WD0QDhX5PDU]6PDgY8PDjHXD0WD0PDa_4PDP]7PDRl3XD0WD0PD]g?PDT_4XD0WD0QDiX5QDjX5PDZFXD0WD0QDkX5P
DU]6TD2PD[h?XD0WD0QDlX5QDmX5XD0QD\6TD1WD0QDoGQDnX5PDW]7XD0QDoX5WD0PDj`=PDP]6PDY4XD0WD0QDPY5QDQY5
QDRY5XD0WD0QDSY5PDcP=XD0`DT]7`DW]7WD0QDSY5PDU]6PDgY8QDTY5PD]n8XD0WD0QDUY5QDVY5XD0VD0`DS]7WD0QDUY
5QDVY5XD0QDWY5`DS]7WD0QDXY5QDYY5XD0VD0WD0QDXY5QDYY5XD0QDQn2WD0QDZY5PDl]7XD0WD0PDf[<PDP]7QD[Y5XD0
WD0PDch?PDP]7PDdh?XD0WD0PDbR6PDTMPDU]6XD0WD0PDn`4QD\Y5QD]Y5XD0WD0PDeh?PDce>XD0WD0PDfh?PDZT7XD0WD
0QD^Y5QD_Y5XD0WD0PDhh?PDYo6XD0PDP]7WD0QD`Y5PDjh?XD0WD0QDaY5QDbY5XD0WD0QDcY5PDfT=XD0VD0WD0QDcY5PD
fT=XD0QDdY5QDeY5PDeY8WD0QDfY5QDgY5XD0WD0QDhY5PDfQ3XD0WD0PDfQ3PDP]7TD1PD\a7XD0WD0QDiY5QDjY5XD0WD0
PD`g<PDi]8XD0WD0PD`X<PDmNXD0WD0PDhZ6PD[i>XD0VD0`Ddl7WD0PDhZ6PD[i>XD0QDnY2`Ddl7WD0PD^f;PDnh>XD0WD
0PDUj=PDQ]7PDTe>XD0WD0PDSg7PDYk<XD0WD0PDeb6PDP]7PDd_>XD0WD0PDTe>QDkY5XD0VD0`DT]7WD0PDTe>QDkY5XD0
QDlY5`DT]7WD0QDmY5QDnY5XD0QDoY5TD2WD0QDPZ5PDgDXD0VD0`DP]7`DQ]7QDoY5TD2WD0QDPZ5PDgDXD0QDQZ5`DP]7`
DQ]7WD0PD[3PDU]6PDgY8QDRZ5XD0WD0PDUGPDU]6PDeY8PDnh?XD0WD0QDSZ5PD`o<PDoh?XD0WD0QDTZ5PDQa4PDW]7XD0
WD0PDdQ3PDQ]7QDUZ5XD0WD0QDVZ5PDnFPDaQ=XD0VD0WD0QDVZ5PDnFPDaQ=XD0QDV?QD\6TD1WD0PDgg4QDWZ5QDXZ5XD0
VD0QD\6TD1WD0PDgg4QDWZ5QDXZ5XD0QDYZ5QFZZ5QD\6TD1QD[Z5Q`1e6S@0WD0QDS4XD0VD0`DU]6QFZZ5QD\6TD1QD[Z5
Q`1e6S@0WD0QDS4XD0QD\Z5`DU]6QD]Z5TD6QD\6QD^Z5S@0WD0QDm2XD0VD0QD]Z5TD6QD\6QD^Z5S@0WD0QDm2XD0QD_Z5
WD0QD`Z5QDaZ5XD0VD0WD0QD`Z5QDaZ5XD0QDbZ5WD0QDcZ5QDdZ5XD0WD0PDWi?QDeZ5XD0WD0PDYi?QDfZ5PD]n6XD0WD0
PDW]2PDZk5PDi]8XD0VD0WD0PDW]2PDZk5PDi]8XD0QD_Z5WD0PD[i?PD[R9XD0VD0WD0PD[i?PD[R9XD0QDgZ5WD0QDhZ5Q
DiZ5XD0WD0PDac8PDoU7XD0VD0WD0PDac8PDoU7XD0QDjZ5WD0PDg9QDkZ5XD0VD0WD0PDg9QDkZ5XD0QDlZ5WD0PDci?PDd
d6XD0WD0QDmZ5QDnZ5XD0VD0WD0QDmZ5QDnZ5XD0QDoZ5WD0PDei?PDQ]7XD0WD0QDP[5PDP]7PDXn8XD0QD\6TD1WD0QDQ[
5PDP]7TD1QDR[5QDS[5XD0WD0QDT[5P@d\?QDU[5XD0VD0WD0QDT[5P@d\?QDU[5XD0QDV[5WD0PDi]8QDW[5XD0VD0WD0PD
i]8QDW[5XD0QD_Z5WD0PDna6QDX[5XD0WD0PDga4QDY[5XD0WD0PDVd2QDZ[5XD0WD0PD[l7QD[[5XD0WD0QD\[5QD][5XD0
WD0QD^[5P@n`4QD_[5XD0WD0QD`[5QDa[5XD0VD0`Dkb<`Dlb<WD0QD`[5QDa[5XD0QDb[5`Dkb<`Dlb<WD0QDc[5QDd[5XD
0WD0QDe[5QDf[5XD0VD0WD0QDe[5QDf[5XD0QDg[5WD0QDh[5QDi[5XD0WD0QDj[5XD0VD0`DUl?`De3`DV`4`DXR3WD0QDj
[5XD0QDk[5`DUl?`De3`DV`4`DXR3WD0PDn`4PD]9XD0PDS]6WD0PDda4PDP]7PDd8XD0VD0WD0PDda4PDP]7PDd8XD0PD1Q
Fl[5QD\6TD1WD0PDeY8PDda4PDP]7PDd8XD0WD0PDda3PDW6PDP]7XD0WD0PDY^6QDm[5XD0WD0PDgP6PDP]7PDgY8QDn[5X
D0WD0PDS]8QDo[5XD0WD0PDSn2QDP\5XD0VD0`DS]6WD0PDSn2QDP\5XD0QDQ\5`DS]6WD0PDeg4QDR\5XD0`Dai<`DdP3`D
RE`DaW5`Dam=`DZ:`DgZ<WD0PDfg4PDZg=XD0`DZc6`D]\2`DTQ7`DXQ7`Dm^>WD0PDhEQDS\5XD0`Dne6`DP]7`DQ]7`DS]
7`Do\7WD0PDdg4PDVW<XD0WD0QDT\5QDU\5XD0`D^l?`DQE`DX_2WD0PDng4PDQEXD0VD0WD0PDng4PDQEXD0QDV?WD0QDV\
5PDdn2XD0`DU]6WD0QDW\5QDX\5XD0`DZ]5`D[]5`DW]5`DfE`DTd2`DQn6`DX]5`D[T2`DXc8`DeT2`Dbl?`D[E`DTg6`DS
g6WD0PDPh4PDcl?XD0WD0PDQh4PDdl?XD0WD0PDRh4PDel?XD0WD0PDfY5PDfl?XD0WD0PDgl?PDhl?XD0WD0QDY\5QDZ\5X
D0WD0QD[\5PD`n>XD0`DWm?`Dc[6`DSe5WD0PDTh4PDUW<XD0WD0QD\\5QD]\5XD0VD0WD0QD\\5QD]\5XD0QD^\5WD0QD_\
5QD`\5XD0WD0PDUn>QDa\5XD0`DbQ3`Dmd6`Ddm6WD0PDfm?PD]]7XD0WD0QDb\5PDfY2XD0VD0WD0QDb\5PDfY2XD0QDc\5
WD0PDh`4PDaW=XD0WD0PDg3PDn2XD0VD0WD0PDg3PDn2XD0QDd\5WD0QDe\5PDP]7TD2QDiCTD1QDf\5XD0WD0QDg\5QDh\5
XD0`DVU7`DWU7`D_j=`Dfi?`DYV7`Djm?`Dkm?`Dlm?WD0QDi\5QDj\5XD0VD0`DSHWD0QDi\5QDj\5XD0QDk\5`DSHWD0PD
`FQDl\5XD0WD0PDmd6PDhi;XD0WD0PD[5PDW]7PDZP6XD0WD0QDm\5QDn\5XD0`Dg:WD0QDo\5PDn]3XD0VD0WD0QDo\5PDn
]3XD0QDP]5WD0QDQ]5QDR]5XD0WD0PDTm2QDS]5XD0VD0WD0PDTm2QDS]5XD0QDT]5WD0PDR]6PDgY8QDU]5XD0VD0`DgY8W
D0PDR]6PDgY8QDU]5XD0QDV]5`DgY8WD0PDgg4QDW]5XD0VD0WD0PDgg4QDW]5XD0QDX]5WD0PDea4PD\n?XD0WD0PDl4PDP
]7PDgY8PD]n?XD0WD0PDdh3PDb^2PDT]6XD0VD0`DS]6`DU]6WD0PDb^2PDT]6XD0VD0`DS]6`DU]6WD0PDdh3PDb^2PDT]6
XD0QDY]5`DS]6`DU]6WD0PDb^2PDT]6XD0QDY]5`DS]6`DU]6WD0PD`U=PDW]7PDf^=XD0WD0PDRb6PDU]7PD^n?XD0WD0PD
Ue5PDU]7PDha5PDP]7XD0WD0PDWV2PDU]7PDaR7XD0WD0PDoFPDU]7PD]j6XD0WD0PDij6PDU]7PDb\1PDP]7XD0WD0QDZ]5
PDU]7PDan?XD0WD0PDh_6PDU]7PDYl7XD0WD0PDVd;PDU]7QD[]5XD0WD0PDW5PDU]7PDYZ5XD0WD0PDZY6PDU]7PDdg4XD0
WD0PDf_4PDW]7PDfQ:XD0WD0PDT?PDU]6TD1QD\]5XD0WD0PDc3PDU]6QDd6PDld<XD0WD0PDS]7PDPk<XD0VD0WD0PDS]7P
DPk<XD0QD]]5WD0PDR]6QD^]5XD0VD0`DRV2`Dm5WD0PDR]6QD^]5XD0QD_]5`DRV2`Dm5WD0PDP]6PDQ]7PDP`?XD0WD0PD
P]6PDW]7QD`]5XD0WD0PDU]6PDhg4QDa]5XD0VD0WD0PDU]6PDhg4QDa]5XD0QDb]5WD0QDc]5PDR8XD0WD0QDd]5QDe]5XD
0`DcR6WD0PDo\7QDbATD1QDf]5XD0VD0WD0PDo\7QDbATD1QDf]5XD0QDg]5QDh]5`Do[8`DV3`Dn2QFi]5TD2WD0QDj]5XD
0QDj]5`DR3SD0PDfS5PDR3Q`1e6QDk]5PD^2PD]Q5QDl]5PD]Q5WD0QDm]5P@Rk3QDn]5XD0`DQ]7`D^6QDo]5WD0QDRV2PD
W]7XD0SD0QDm]5PDW]7aDZ6`DW3QDP^5PDW]7QDQ^5QDRV2PDW]7WD0QDR^5XD0QDel1WD0QDS^5XD0`DHQDo\1Q@T^5P@eY
8PDeX8QDZCQD\6WD0QDU^5QDV^5XD0PDZk5QDb;QDW^5QDX^5WD0QDY^5QDZ^5XD0QD[^5S@0S@0WD0QD\6QDbd2XD0QD\^5
TD1WD0QDZn4QD]^5XD0`EgT5`EW]6`Eo9`ElT5`EZk5`EX]6WD0QDa<QD^^5XD0VD0`EgT5`EW]6`Eo9`ElT5`EZk5`EX]6W
D0QDa<QD^^5XD0QD_^5WD0QDo:QDV4XD0`DW]2`DW]6WD0QDj:PDaS5QDV4XD0`DW]2`DW]6QD`^5TD2WD0QDa^5QDb^5XD0
WD0QDc^5PDdZ2TD1QDd^5QDe^5XD0PDgY8WD0SD0PDla<QDf^5TD1PDW]7XD0UD0WD0QDg^5QDh^5XD0TD6QDi^5WD0QDj^5
QDk^5VD0XD0WD0QDj^5QDk^5QDl^5XD0WD0QDm^5PDo2PDkh;XD0WD0QDn^5PDdZ2TD2QDo^5XD0WD0PD_]7PD_P8XD0SD0U
D0WD0QDP_5QDQ_5TD1XD0SD0QDR_5QDS_5QDT_5TD1WD0QDU_5TD1QDV_5XD0WD0PDZ]6PD]]6QDW_5PDW]7XD0WD0PDgY8P
D]k3XD0SD0WD0QDmY1PDl^2PDHQDX_5XD0WD0QDY_5P@T]6PDQ]7XD0WD0QDc<QDZ_5QD[_5Q@\_5XD0SD0WD0QDa;QDb;QD
]_5TD1PDW]7QD^_5XD0WD0QDRV2QD__5PDW]7QD`_5XD0WD0PDZ[2PDW]7XD0QDa_5WD0QDh<QDb_5QDc_5TD1YD2XD0SD0W
D0QDd_5QDe_5QDf_5QDg_5TD1QDh_5XD0WD0QD^6Q@l=QDi_5XD0SD0WD0QDj_5QDk_5QDl_5XD0WD0QDm_5PDP]7SD0XD0Q
Dn_5WD0PDgY8QDo_5QDP`5QDQ`5XD0WD0QDR`5QDS`5PDQ]7SD0QDT`5XD0QDU`5WD0QDV`5XD0QDW`5PDeY8S@0WD0QDX`5
XD0PDj;PDQ]7SD0QDY`5SD0QDZ`5PDTo?PDW]7PDdZ2QD[`5PDW]7QD\`5WD0QD]`5XD0QD^`5QD_`5PDP]6PDnd;PDi8PDi
7PDZ4QD``5WD0QDa`5XD0QDb`5QD\6WD0QDc`5XD0PDQ]7TD2QDd`5QDQ;WD0QDe`5PDW]7PDdZ2XD0QD\6QDf`5QDg`5QDh
`5QDi`5QDj`5PDHPDWQ5PDU]6UD0QDk`5QDV4QDa<PDR3WD0QDl`5XD0QDmY1QDm`5QDn`5SD0QDo`5PDl^2PDmMPDW]7PDa
S5PDl^2QDPa5QDU@QDQa5QDRa5QDSa5PDW]7QD\6QDTa5QDX^5QDUa5QDVa5QDWa5QDXa5QD\6PDQn2QDYa5PDT_8SD0UD0P
Dn]2SD0QDo:QDZa5PDaS5PDdZ2Q`1e6WD0QD[a5XD0PDaS5QD\a5QD]a5PDeY8PDfS5PD_S5PDl^2QD^a5PDZk5QD_a5PDW]
7QD`a5P@Um2PDT8PDZm=QDaa5PDgY8PDVo5QDba5PDgY8QDca5PD[]6QDda5QDea5PDo\7QDfa5QDga5QDha5PDW]7QDV4QD
ia5QDja5PDf`4PDU]6PD`g3PDP4QDZCQDka5QDla5QD_BQDR_1PDP]7QDma5QDna5QDoa5PDS]6QDPb5QDQb5QDRb5PDhg<P
DT]6QDSb5P@eZ2QDTb5QDZCPDbS5PDVo?PDVo?QDUb5QDVb5QDWb5QDXb5QDZCPDUi3`Da3`DX3`D[i4`Dn3`Df3`De3`De8
`DY4`Dih;`D[4`D]7`Dg6`Dd3QDV4QDo:QDYb5QDj:QDa<S@0QDZb5`DiZ2QDj:Q`1e6QD[b5QD\b5QD]b5QD\6QD^b5QD_b
5QD`b5Q`1e6QDab5PDiT5PDZ]6SD0PDhT5PDdY6SD0PDgT5PDdY6QDbb5PD_Z6QDcb5QDdb5PD_Z6PDT8PD4SD0PD_Z6PDT8
QDeb5PDc\8PDT8QDfb5PDW^6PD]Q5PD_]7QDgb5PDo\7QDhb5PDkIPD4QDj?PDo\7QDhb5PDkIQDj?PDU]6QDhb5PDkIPD4P
Dn9PDU]6QDhb5PDkIPDn9PDd\8PDkIQDib5PD_]7QDj:PDhZ2PDk8PDU3PD\b3PDdZ2PD\b3PDW]7QD\6PDYg<SD0PDYg<QD
jb5QDa<PDdZ2QDkb5QDlb5QDVa1SD0TD2PDUi3QDmb5QDZ;PDdZ2Q`1e6QDnb5QDob5QDPc5QDQc5QDRc5PDgY8QDSc5QDTc
5QDUc5PD_Z6QDVc5QDWc5PDT8QDXc5SD0QD`a5PDT8QDj>QDYc5QDZc5QD[c5QD\c5PDaS5PDl^2PDmMPDW]7QDo:QD]c5QD
Pa5PD]Q5PDR]6PD]Q5PDW]7PDha<PD4SD0QD^c5WD0QDY^5QD_c5QD`c5XD0WD0QDV_2SD0QDac5PDdZ2PDW]7XD0WD0PD__
2PDT^6XD0QDbc5WD0QDcc5QDdc5TD1QDec5XD0QDfc5WD0QDgc5PDeX8XD0SD0QDfc5WD0QD`HPDZ]6PDeX8XD0SD0WD0QDh
c5QDic5PDW]7QDjc5XD0SD0QDkc5WD0QDlc5S@0QDmc5PDW]7XD0`DW]2`Dd3`Do_<`Dg2UD0WD0QDnc5QDoc5TD4PDdZ2XD
0QDPd5UD0WD0QDnc5QDoc5TD4PDdZ2XD0YD1QDQd5P@aS5WD0PDdZ2TD1QDRd5QDSd5XD0QDo:WD0PDR3QDTd5XD0QDo:WD0
PDR3YD1XD0QDj:PDaS5WD0PDR3YD1XD0QDj:PDaS5WD0PDR3QDTd5XD0WD0QDUd5PDaS5QDV4XD0QDVd5WD0QDWd5XD0TD1Q
DXd5QDYd5Q@Zd5WD0P@_Z6QD[d5XD0P@mg=QD\d5WD0PD_Z6QD]d5XD0QD^d5WD0PD_Z6PDQQ6XD0QD_d5UD0WD0PDT8QDj>
XD0SD0WD0QD`d5QDj>QDad5XD0VD0WD0QD`d5QDj>QDad5XD0QDbd5UD0WD0QDcd5SD0S@0S@0PD4PDRk3XD0SD0UD0WD0QD
oT5SD0S@0S@0PD4QDcd5XD0SD0UD0WD0QDdd5XD0QDed5WD0QDfd5YD2XD0`DW]7QDgd5WD0QDhd5XD0SD0QD\6WD0QDid5P
@T]6P@Q]7XD0QDjd5TD2QDkd5WD0QDld5QDmd5XD0VD0WD0QDld5QDmd5XD0QDnd5WD0QDod5XD0QDPe5TD3QDQe5QDRe5WD
0QDZ<Y@0QDSe5XD0`DR^2`DZd3`D`_6`Djg7UD0WD0PDl^8PD]]7YD2XD0TD5PD4SD0UD0WD0PDha<PDP]7YD2XD0TD5PD4S
D0UD0WD0PDha<PDP]7SD0TD4PD4QDV4XD0SD0UD0WD0PDl^8PD]]7SD0TD4PD4QDV4XD0SD0`E_]7`EjT5`EW]6`EgT5QDR_
2WD0QDTe5XD0QDUe5`DdQ6PDgT5WD0SD0TD1QDVe5QDb;XD0SD0PDiT5WD0QDWe5XD0WD0QDXe5TD1QDYe5XD0QDZe5WD0QD
[e5QD\e5XD0PDW]7QD]e5WD0QD^e5QD_e5QD`e5XD0SD0WD0QD^e5QD_e5QDRV2PDW]7XD0SD0WD0QDae5QDbe5QDce5QDde
5XD0QDee5S@0S@0S@0WD0QDa<P@R3QDfe5XD0WD0QDge5QDhe5PDdZ2TD2QDie5XD0SD0WD0PDZZ6QD\6TD2QDje5QDke5XD
0SD0WD0QDUa5QD\6TD1QDle5XD0QDme5WD0PDeY8QDne5XD0VD0WD0PDeY8QDne5XD0QDoe5QDPf5WD0QDQf5TD1QDRf5XD0
SD0WD0QDm]5TD1QDSf5XD0SD0WD0QDTf5TD1QDUf5XD0SD0WD0QDVf5QDWf5XD0P@mg=QDXf5`D=QDYf5WD0QDVf5QDWf5XD
0P@mg=QDXf5`D=YD2WD0QDZf5QD[f5XD0QD\f5`D]]7WD0QD]f5PDQ]7XD0SD0WD0QDob5QD^f5TD2QD_f5QD\6XD0QD`f5P
D_Z6PDT8WD0PD4QDaf5XD0UD0WD0PD_Z6PDT8XD0SD0UD0WD0QDbf5QDcf5XD0SD0UD0WD0QDV4PD4QDdf5XD0UD0QDef5TD
9PD4WD0QDV4XD0SD0UD0WD0QDV4XD0aDff5UD0WD0QDgf5`DR7`DY4`D\;`Dk[8`DP3`Da3`DX3`D[i4`Df3`Dd3`DR7`Dih
;`D]7`Dn3QDV4XD0UD0WD0QDhf5XD0SD0QDif5WD0QDjf5XD0SD0UD0WD0QDkf5XD0SD0UD0WD0QDlf5QDmf5TD2QDnf5TD1
PDdZ2XD0SD0UD0WD0QDof5QDPg5TD2QDQg5XD0SD0UD0aD[6aDZ6aDj6aDR7aDd5aDf5aDg6aD\6aD]6aD^6aDa6aDd6aDa7
WD0SD0XD0QDRg5UD0aD[6aDZ6aDj6aDR7aDd5aDf5aDg6aD\6aD]6aD^6aDa6aDd6aDa7iD1iD2iD0iD4WD0SD0XD0QDjg2S
D0`DgLaD\6aD]6WD0QD[Q1PDT]6PDP]7Q@d6QDSg5XD0`DZR7WD0QD[Q1QDlc4QDTg5XD0WD0QD[Q1PDh\8QDd6QDUg5XD0W
D0QD[Q1PDo\8TD2PDb\8XD0WD0QD[Q1QDVg5XD0VD0WD0QD[Q1QDVg5XD0QDWg5WD0QDXg5QDd6QDYg5XD0WD0PDeY8QDZg5
QD[g5XD0QD\g5WD0QD]g5QD^g5XD0VD0WD0QD]g5QD^g5XD0QD_g5WD0QD`g5TD1QDag5XD0VD0`DZS3`DdF`D`H`DYS3`Dd
D`D_X6`DSd5`DhY7`DTd5`DR_4WD0QD`g5TD1QDag5XD0QDbg5`DZS3`DdF`D`H`DYS3`DdD`D_X6`DSd5`DhY7`DTd5`DR_
4QDcg5WD0QDdg5XD0VD0QDcg5WD0QDdg5XD0QDeg5QDfg5WD0QDgg5TD1QDhg5XD0`Dmn6`Dbk6`Dck6`D_d6`DTQ7`DUQ7`
DXQ3`D^d2`DUP@`DkP7aDZ6WD0QDig5QDiCQDjg5XD0WD0QDkg5PDP]6TD1QDlg5XD0WD0QDmg5QDng5XD0VD0WD0QDmg5QD
ng5XD0QDog5WD0QDmg5QDPh5QDQh5XD0WD0PDh\8QDhGQ@Rh5PDad5XD0WD0QDSh5TD1QDTh5XD0VD0`DP]7WD0QDSh5TD1Q
DTh5XD0QDUh5`DP]7WD0QDVh5QDWh5Q@iCQDXh5XD0WD0PDR]6PDW]7PDeY8XD0SD0WD0PDT]6PDP]7PDgY8PDkR7XD0WD0Q
DYh5PDgY8QDZh5XD0VD0WD0QDYh5PDgY8QDZh5XD0QD[h5WD0QD\h5PDS]6QD]h5XD0VD0WD0QD\h5PDS]6QD]h5XD0QD^h5
WD0PDS]6PDeY8PDS7XD0WD0PDR[2PDQX6XD0WD0QDXDPDV]6XD0VD0`Do\7WD0QDXDPDV]6XD0QDV?`Do\7WD0QD_h5QD`h5
PDV]6XD0WD0QDVCPDT]7TD1PDW]7XD0QDah5`DdQ6WD0QDbh5XD0`Dok6`Daf6`DcP@WD0QDch5S@0QDdh5QDeh5XD0VD0`D
QT2`DiP@`DjP@`DgY8WD0QDch5S@0QDdh5QDeh5XD0QDfh5`DQT2`DiP@`DjP@`DgY8WD0QDgh5QDhh5XD0WD0PDS]6PDgY8
QDih5QDjh5XD0QDkh5WD0PDU]6PDQb>XD0WD0QDlh5QDmh5XD0QDnh5`DTQ7`DnY5`D^l6`Dhc5`DPb6`DZR7`DjH`DiH`D_
X6WD0QDWGQD[Y2QDoh5XD0WD0QDZBTD1QDPi5XD0VD0`Di]6`DcE`D_d6WD0QDZBTD1QDPi5XD0QDQi5`Di]6`DcE`D_d6WD
0QDRi5QDSi5XD0VD0WD0QDRi5QDSi5XD0QDTi5WD0PDiHQDaDTD1QDUi5XD0WD0PDiZ6PDUg>XD0WD0PD^k>QDVi5XD0WD0Q
DWi5QDXi5TD2QDYi5XD0WD0PDU]6PDeY8QDZi5XD0VD0WD0PDU]6PDeY8QDZi5XD0QD[i5WD0QD\i5PDZR7XD0WD0QD]i5PD
T8XD0VD0`DT8WD0QD]i5PDT8XD0QD^i5`DT8WD0QD_i5PDW]7QD`i5TD2QDai5XD0WD0QDbi5QDSY5QDci5XD0WD0QDaCQDd
i5QDei5XD0VD0`DgY8`DYS3`DiS3`DUX6WD0QDaCQDdi5QDei5XD0QDfi5`DgY8`DYS3`DiS3`DUX6WD0QDgi5P@W]7QDRHS
@0QDhi5XD0`DP]7`DS]7`DU]8`DR]7WD0QDii5PDkZ8XD0VD0`DQ]7`DjT5`DS]6aDZ6WD0QDii5PDkZ8XD0QDji5`DQ]7`D
jT5`DS]6aDZ6WD0QDVCQDki5XD0VD0WD0QDVCQDki5XD0QDli5WD0QDW\2P@T]6QDmi5P@gY8QDni5XD0WD0QDoi5QDPj5XD
0VD0WD0QDoi5QDPj5XD0QDQj5WD0QDRj5QDSj5XD0VD0`DgY8`DSd5`DZR7`DZQ6`Dm^4`DZ7`DS:`DWS3`DYS3WD0QDRj5Q
DSj5XD0QDTj5`DgY8`DSd5`DZR7`DZQ6`Dm^4`DZ7`DS:`DWS3`DYS3WD0QDUj5XD0S@0WD0QDVj5PDgY8QDWj5XD0VD0aDZ
6WD0QDVj5PDgY8QDWj5XD0QDXj5aDZ6WD0PDS]6QDiCQDYj5QDZj5XD0VD0WD0PDS]6QDiCQDYj5QDZj5XD0QD[j5WD0PDS]
6PDgY8QD\j5XD0WD0QD]j5QDd6QD^j5XD0WD0QD_j5PDeY8QD`j5QDaj5XD0VD0`D`H`DkI`DaG`DaW4`D]FWD0QD_j5PDeY
8QD`j5QDaj5XD0QDbj5`D`H`DkI`DaG`DaW4`D]FWD0PDhY6QDcj5XD0WD0QDQP3PDU]6PDUU2XD0`DRU6`DdP3`DY9WD0QD
dj5Q@d6PDaQ@XD0WD0QDej5QDfj5XD0VD0WD0QDej5QDfj5XD0QDgj5WD0QD^Z2QDbATD1QDhj5XD0VD0WD0QD^Z2QDbATD1
QDhj5XD0QDij5QDXi4WD0QDn5PDdl7XD0QDjj5QDXi4Y@0WD0QDn5XD0VD0aDZ6QDXi4Y@0WD0QDn5XD0QDkj5aDZ6QDlj5T
D2WD0QD\6Y@0YD1XD0VD0aDZ6`DU]6QDlj5TD2WD0QD\6Y@0YD1XD0QDmj5aDZ6`DU]6WD0QDnj5P@U]6P@gY8QDTY5QDoj5
XD0QDPk5WD0QDQk5QDRk5XD0VD0QDPk5WD0QDQk5QDRk5XD0QDSk5WD0QDTk5QDUk5Q@]6QDVk5XD0QD]6WD0QDWk5XD0VD0
QD]6WD0QDWk5XD0QDXk5WD0QDYk5Q@lc4PD]]7QDZk5QD[k5XD0WD0QD\k5TD1QD]k5XD0VD0WD0QD\k5TD1QD]k5XD0QD^k
5QD\6WD0PD[[2PDZZ6XD0VD0QD\6WD0PD[[2PDZZ6XD0QD_k5WD0PDS]6QD`k5QDak5Q@bk5XD0VD0WD0PDS]6QD`k5QDak5
Q@bk5XD0QDck5WD0QDdk5QD`a3QDek5QDfk5XD0WD0QDgk5QDhk5XD0WD0QDik5QDXi5XD0VD0WD0QDik5QDXi5XD0QDjk5W
D0QDkk5QDlk5QDmk5XD0VD0WD0QDkk5QDlk5QDmk5XD0QDnk5QDdNQDok5Q`1e6WD0QDPl5XD0QDQl5QDRl5PDS]6QDSl5QD
Tl5PDT?QDUl5QDVl5PD]]7QDWl5PD]]7QDXl5QDYl5PDeY8QDZl5PDQR@PD4PD[[<PDR]7QD[l5PDkZ8QD\l5Q`1e6S@0WD0
QD]l5XD0QD^l5WD0QD_l5XD0QD`l5`DdQ6PD[]6WD0QDal5XD0Q`1e6S@0WD0QDbl5XD0QDdV1WD0QDcl5XD0QDdl5WD0QDe
l5XD0QDfl5S@0WD0QDgl5XD0QD]g5QDhl5QDRk5QD]6WD0QDil5XD0QDjl5PDW]7WD0QDkl5XD0QDll5QD\6Q@g6WD0QDml5
XD0QDR7WD0QDnl5XD0`DT]6`Ddl7`DS]6`DR]6`DT]7`Do\8`DP]6`DQ]6`DgP6`D]6`DgY8`DeY8QD]6QDol5QDPm5QD]6Q
DQm5PDR]6QDkHWD0QDRm5P@d]8QDSm5XD0QDTm5QD\6Y@0WD0QDUm5XD0`Do\7`DU]6`DT]7`DW]7`DR]6WD0QDm5QDVm5PD
]]7XD0QDWm5QD\6Y@0WD0PDb\2Q@Xm5XD0VD0QDWm5QD\6Y@0WD0PDb\2Q@Xm5XD0QDYm5WD0QDZm5PDS]6Q@e6QD[m5XD0Q
D\m5QD]6WD0QD]m5XD0QD^m5Q@]6WD0QD_m5QD`m5XD0QD]6QDam5QDbm5QDXm5QDcm5PDb`=PDP]6`EgZ2`EhZ2`EdZ2`Ei
Z2`EU]7`E^2QDdm5PDP]6`DgY8`DeY8`DfY8`Di]6`DcE`DhY8`DZk5`Dfg4`Dm]6`DT]7`DS]7`DUP@QD\k5Q`1e6QDem5Q
Dfm5QDgm5PDHPDUk3PDmg=QDaR1QDhm5QD\6PD[]6QDim5PDHPDgj3QDjm5QD]6QDkm5QDbk5QD]6QDlm5aDZ6QD]6QDmm5P
DS]6PDgY8QDTY5QDnm5QDf]1QD_3QDom5QDPn5PD_o5P@Zk5PDR]8PDT]7QDQn5PDW]7PDeY6PDT8QDRn5TD1QDSn5QDTn5Q
`1e6QDUn5QDWOTD3QDVn5PDUU2QDWn5QDXn5QDYn5QDZn5P@P]7Q@[n5QD\n5QD]n5`DZk5`DgY8`Dg\8`Di]6`DcE`DhY8`
De\8`Dd\8QD^n5QDkHWD0QD_n5XD0WD0QD`n5XD0QDan5QDbn5PDVU2QDkHQ@\6S@0QDcn5QDdn5QDen5QDdn5PDgY8QDfn5
QD]6PDb4QDlc4QD]6QDgn5PDeY8QDhn5QD[a2PDeY8PDdh3PDR[5QDin5PDU]6PDgY8QDTY5PD]n8QDjn5QDPm5QDkn5QDln
5P@gY8QDmn5QDnn5PDP]6PDS]6PDgY8QDon5QD_EPDT]7QDPo5PDQb>PDU]7PDge>QDQo5QDnS1PDY_4QDRo5QD\6Q`1e6S@
0QDSo5QDTo5Q`1e6QDUo5QDVo5TD2PDfg<QDWo5QDXo5PDjh7QDYo5QDZo5QD[o5Q`1e6P@eY8QD\o5QD]o5PDoT2QD^o5PD
W]7WD0QD_o5XD0PDj^2PDR]6QD`o5PDU]6QDao5QDbo5P@U]6QDco5QDdo5QDeo5QDfo5QDgo5QDho5PDRS@PDZZ2aDio5YD
3PD_S@QDjo5PD`S@PDaS@QDko5QDlo5PDUn>QDmo5QDno5QDoo5QDPP6PDg`<QDQP6QDRP6QDSP6QDTP6PDeGQDbU5PDY`2Q
DUP6PDZg=QDVP6PDl4QDWP6QDXP6PDP]7QDYP6QDZP6PDjMQD[P6QD\P6PDRT6QD]P6PDnIPDoT2QD^P6QD_P6QD`P6QDaP6
PDW`4QDbP6PDf3QDcP6QDdP6PDV6QDeP6QDfP6PDW]5PDVj=QDgP6PDe[7QDhP6QDiP6PDhn4PDSU@QDjP6QDkP6PDf8PDP]
7PD\HPD]o5QDlP6QDmP6PD][7QDnP6PD[f3PDYo8PDYR?QDoP6PDdm7PDS\7PDa_2PDWU@PDmc5QDPQ6QDQQ6QDRQ6QDSQ6Q
DTQ6QDom2PD[d>SD0PD`^2QDUQ6QDVQ6PDiU@PDjU@PDeP6QDWQ6QDXQ6PDmc5QDYQ6PDZg=QDZQ6QD[Q6QD\Q6QD]Q6QD^Q
6QD_Q6QD`Q6QDaQ6QDbQ6QDcQ6QDdQ6PDl4PDP]7QDeQ6QDfQ6QDgQ6QDhQ6QDiQ6PDYW@QDjQ6PDRS@QDkQ6QDlQ6QDmQ6Q
DnQ6QDoQ6QDPR6QDQR6PDZQ>QDRR6QDW4QDSR6QDTR6PDP8QDUR6YD3TD<YD3TD<YD3QDW4TD<QDW4YD3TD<QDVR6QDVR6TD
<YD3QDWR6PD][7PDVU@PDfU2PDf8PDP]7PDRX@QDXR6PDmT@PDe]<QDYR6PDhT5QDZR6PDk8TD1QD[R6QD\R6TD1QD]R6PDi
T5QDZR6TD6WD0QD^R2PDPHXD0PDiT5QD^R6QD_R6TD1QD`R6QDaR6QD[7QDbR6QDcR6PDgY8QDdR6TD2QDeR6UD0PD^]7Q@R
HTD2QDfR6PD4QDgR6`D_S5`D^S5`Dk8UD0PD^]7Q@RHQDhR6SD0TD2PD4PDhT5QDiR6PDfZ2TD3PDR]7TD2QD[7PDgT5QDjR
6PDk8QDkR6PDdY6TD2QDlR6QDmR6PDgY8QDnR6SD0QDoR6UD0PDk8QDPS6SD0UD0PDaS5PDk8PD[i4TD6QDQS6PDhT5QDRS6
QD]6TD5QDSS6PDgT5QDdNQDTS6S@0QDUS6QDVS6TD3QDWS6PDiT5QD\6TD4WD0QDXS6XD0`EW]6`E_]7`EgT5`EjT5`EhT5`
E_]8`EkT5`Eo9`ElT5PDk8Q@g6QDYS6QDZS6PDhT5WD0QD[S6XD0PDgT5QD\S6TD5WD0QD]S6XD0`Ddh3`Ddg4`DW]6SD0`E
jT5`EkT5`EgT5`Eo9`ElT5`EhT5`E_]7QD^S6QD_S6UD0WD0QD^S6XD0SD0QD`S6UD0QDaS6P@4SD0QDbS6QDcS6SD0QDdS6
PDk8TD1PDRP9UD0QDeS6QDfS6TD<PD4QDgS6QDeS6QDhS6TD2QDiS6QDeS6PDgY8`DdQ6`DQ;`DQl<`DUX@`DT8`DPX6`DVX
@`Dn[7`DeP6`DUh=`DRESD0WD0PD[]6PDW]6XD0TD8QDjS6PDiT5QDkS6TD5WD0QD_d4TD3QDlS6XD0PDiT5QDUU1QDmS6QD
nS6TD4WD0QD\6TD1QDoS6XD0PDiT5QDPT6TD6WD0QDQT6XD0WD0PDgT5QDRT6PDZk5PDdY6XD0TD6QDR[1QDST6PDgT5QDTT
6TD6WD0P@W]7QDUT6TD1QDVT6XD0PD4WD0QDWT6QDXT6XD0PD2PDhT5QD^6TD3WD0QDYT6P@P]6PDR]7XD0`DTS5`DPX6`DR
S6`DjZ2`DR<`DZ4`D\U2`DT[2PDhT5QDZT6TD3WD0QD[T6PDP]7XD0PDhT5QDco1QD]6TD8WD0QD\T6XD0PDhT5QDRS6WD0Q
D]T6QD^T6XD0QD_T6SD0PD4WD0QD`T6XD0PD2PDhT5QDaT6`Dk8`Dl8`Dn9TD7WD0QDbT6XD0PDU]6PDgT5QD`j5QDcT6TD4
WD0QDdT6XD0PDhT5QDeT6TD4`EdZ2`EiZ2`EeZ2WD0QDfT6TD1QDgT6XD0PDU]6PDgT5QD`j5QDhT6TD4WD0QDfT6TD1QDgT
6XD0PDhT5Q`1e6WD0PD[`8QDiT6XD0PDhT5WD0PD[`8SD0XD0QDjT6PDhT5WD0QDRS6QD]6TD5XD0QDkT6PDhT5QDlT6TD4W
D0QDXQ3TD4QDmT6XD0PDiT5QDUU1TD3WD0QDnT6XD0PDjT5QDoT6QDPU6TD2WD0QDQU6XD0PDhT5WD0PD[`8QD^6TD4XD0QD
RU6PDhT5QDRe1QDPU6TD1WD0QDSU6PDW]7XD0WD0QDTU6PDQ]7PDgY8QDUU6XD0WD0QDVU6PDi]8QDWU6XD0PDiT5QDXU6TD
4WD0QDYU6XD0PDiT5WD0QDZU6XD0QD[U6TD6PDdZ2WD0QD\U6XD0PDbS5SD0PD4QD]U6TD6PD2UD0WD0QD^U6PDk8TD1QD_U
6XD0QD`U6QDUa5PDZ]6QDaU6UD0PDaS5PDk8WD0QDbU6XD0PDgT5WD0QDcU6XD0TD4QD]6`Dk8`DfE`D]T2`Dj9`DTd2`Dl8
`D\T2`DQ9`DYT2`D[T2TD8PD2PDiT5QD^6TD4WD0QDdU6XD0TD1QDeU6PDhT5QD]^2TD5`EW]7`Ek8WD0QDfU6XD0`DeY8`D
fY8`Dm:`DdQ9`De;`Di:`Dfg3`DhY8`DZk5PDW]7PDgT5QD^6PDk8WD0QDgU6XD0PDaS5PDZk5PDdZ2WD0QDhU6XD0PDW]7Q
DiU6PDgT5WD0QDjU6QDkU6TD1QDlU6XD0PDiT5QDmU6TD7WD0PDY]6QDnU6XD0PDhT5QDoU6TD5WD0QDPV6XD0QDQV6QDRV6
TD3QDSV6QDTV6QDRV6TD3QDUV6QDVV6PDgT5QDWV6TD1WD0QDXV6XD0PDgT5QDYV6QDZV6TD1PDT]7PDgT5QD[V6QD`FQD\V
6TD2QD]V6`El^2`Em^2`En^2`EaS5`EeS5`El^2`EgY8`EgT5`EW]6`EjT5`EhT5`E_]7`EkT5QD^V6TD1QD_V6TD<QD`V6`
El^2`Em^2`En^2`EaS5`EeS5`EgT5`E_]7`EiT5QDaV6QDbV6QDcV6TD<QD`V6PDgY8QDdV6QDeV6PDiZ2PDUg7`Edg4`Edh
3`E[`8PD^]7QDfV6P@i]8PDW]2QDgV6PDeZ2PDZk5PDW]6QDhV6TD6PD4PDj_6QDiV6PD[l3PDhT5QDjV6TD4WD0PD`h4XD0
PDeZ2PDZk5QDkV6`EW]6`E_]7`EgT5`EjT5`EhT5`E_]8`EkT5`Eo9`ElT5PDk8QDlV6TD1WD0QDmV6XD0QDj:QDnV6PDfZ2
PDk8QDoV6PDiT5QDZR6TD5WD0QDPW6XD0PDiT5QDZR6TD4WD0QDQW6QDRW6XD0PDiT5QD^6TD4QDSW6WD0QDYf1TD1QDTW6X
D0PDiT5QD^6TD4QDSW6TD3WD0QDUW6XD0PD2PDiT5QD^T6TD4WD0PDZ]6XD0`D_P8PDiT5QD]6TD4WD0QDVW6TD1QDWW6XD0
PDiT5TD8WD0QDXW6QDYW6XD0PDiT5QD^6QDZW6TD1WD0QD[W6XD0PDiT5QD^6WD0QD]S6QD\W6XD0UD0PDhT5QD]6TD8`DiZ
2`Dk8`Dl8`Dn9WD0QDY4XD0QD]W6UD0PDU]6QD^W6QD`j5QD]6TD8`DiZ2`Dk8`Dl8`Dn9WD0QDY4XD0QD]W6PDhT5QD^6QF
_W6TD6`Dk8`Dl8`Dn9WD0QDZ4XD0QD`W6PDhT5QD^6QF_W6TD5`Dk8`Dl8`Dn9WD0QDaW6XD0QDbW6TD1P@gY8QDcW6PDhT5
QDdW6TD6WD0QDeW6QD^d3XD0SD0PDhT5QDdW6TD8WD0QDfW6PDgY8QDjl1XD0PDhT5QDdW6TD6WD0QDgW6TD4QD]\4XD0PDh
T5QDdW6TD6`DiZ2WD0QDhW6XD0QDiW6PDhT5QDZR6TD6WD0QDjW6TD3QDkW6XD0PDhT5QDZR6TD6WD0QDlW6TD3QDe`3PDo\
7XD0PDhT5QDmW6TD6WD0PDTMTD4QDnW6XD0UD0QDoW6TD6WD0QDPX6TD3QDQX6XD0`DV]7PDgT5QDW[1PDTMTD2WD0QDRX6T
D2QDSX6XD0PDhT5QDRS6WD0QDf]1XD0TD2QDTX6PDhT5WD0PD[`8QDUX6XD0QDVX6TD3QDWX6PDhT5PD[`8WD0QDXX6XD0PD
hT5Q`1e6WD0QDYX6XD0QDZX6QD[X6PDn^2TD3WD0QD\X6XD0QD]X6WD0PDW]7QD^X6XD0QD_X6PDmT5WD0PDZa<XD0PDgT5Q
D`X6TD2QDaX6TD3WD0QDX4XD0TD5PD2PDgT5QD\6QDbX6TD2QDcX6TD2WD0QDX4XD0QDiU5QDdX6QDeX6TD1QDfX6TD2QDgX
6TD2WD0QDX4XD0WD0PDi]8QD`X1QDX4XD0PDgT5QDhX6QDiX6TD2WD0QDjX6XD0UD0QDkX6TD9QDlX6WD0QD[7XD0QDmX6UD
0QDkX6TD6QDnX6WD0QDoX6XD0QDPY6PDhT5QDQY6TD3WD0QDRY6P@P]6QDSY6XD0QDTY6QDUY6QDaR1TD6WD0QD]S6XD0SD0
UD0QDVY6TD:WD0PDW^6QDWY6XD0QD]4QDXY6TD1WD0QDYY6XD0QDZY6UD0QD[Y6QDj?TD1WD0QD\Y6XD0`Dk8`DeY8`Deg4`
DdE`DX]6`DW_8`DW]6SD0UD0QD]Y6QD]<WD0PDZ]6XD0SD0UD0QD^Y6TD3WD0PDkZ8XD0TD1QD_Y6QD`Y6TD2P@4WD0QD`FQ
DaY6XD0TD2QDbY6UD0WD0QDcY6XD0TD2QDdY6TD;QDeY6QD]4WD0PD^]7QDfY6XD0TD2QDgY6QDhY6UD0QDiY6WD0QDjY6XD
0QDkY6SD0UD0WD0QDj:QDlY6XD0TD;QDmY6UD0WD0QDnY6XD0TD1QDoY6TD9QDmY6UD0WD0PDY]6QDPZ6XD0a@\6TD;PD2QD
QZ6WD0QDRZ6XD0QDSZ6UD0QDTZ6TD1QDUZ6WD0QDVZ6XD0QDWZ6PDgT5QDUU1QDXZ6TD2QDYZ6Q@ZZ6PDdY6QD[Z6WD0QD\Z
6XD0PDhT5QD^6TD6WD0QD]Z6XD0QD^Z6SD0PDgT5QD_Z6TD3WD0PDY]6QD`Z6XD0UD0QDRV2QFaZ6TD5WD0QDbZ6XD0QDcZ6
PDhT5QDRS6TD6WD0QDdZ6XD0PDgT5PDTMTD3WD0QDeZ6XD0PDiT5QDfZ6QDgZ6TD1WD0QDhZ6XD0PDiT5QDmW6`Dk8`Dl8`D
n9TD7WD0QDiZ6XD0QDjZ6QDkZ6TD1WD0QDlZ6XD0PDhT5WD0QDmZ6QDnZ6XD0SD0WD0PDQ]7PDgY8QDoZ6XD0PDjT5PDn^2T
D2WD0PDg3XD0YD2PDhT5WD0QDP[6XD0QDQ[6UD0QDR[6QD]6TD6`DiZ2`Dk8`Dl8`Dn9WD0QDY4XD0QDS[6UD0WD0PDk8XD0
QDT[6SD0TD;PD2UD0PDaS5PDk8PD[i4TD9WD0QDU[6XD0UD0WD0QD`FQDV[6XD0TD2QDW[6TD6PD4QD]4PD4WD0PDRf3QDX[
6XD0TD6PD4SD0PD4WD0PD^]7QDY[6XD0TD3QDZ[6PD4QDUY6QD[[6WD0QD\[6XD0QD][6PDhT5QD^[6TD4WD0QD_[6QD`[6X
D0TD3QDZCPDhT5PDn^2`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`EW]7`Ek8`El8`En9WD0QDZ4XD0QDa[6PDhT5QDdW6TD7WD0QDb
[6PDdY6XD0PDgT5QD\S6QDc[6TD2WD0QDd[6XD0aDe[6TD3PD2PDgT5QD^6QDf[6TD1WD0QDg[6XD0PDgT5QD\S6TD3WD0QD
h[6XD0UD0QDi[6TD9WD0QDj[6TD3PDV]6XD0WD0QDk[6PDl]4XD0QD^6TD2WD0PD]7QDl[6XD0QDm[6PDiT5QDZT6`Dk8`Dl
8`Dn9TD7WD0QDn[6XD0QDo[6QDP\6TD1WD0QDQ\6XD0TD3QDR\6UD0QDiU5TD6QDS\6QDT\6WD0QDX4XD0QDU\6PDgT5QDV\
6TD1QDW\6TD2WD0QDX\6XD0PDhT5WD0QDY\6XD0QDZ\6PDgT5WD0QD[\6XD0UD0QD^6PDk8P@4WD0QD\\6XD0QD]\6PD4WD0
PD^]7QD^\6XD0QD_\6UD0WD0QD`\6XD0TD:QDa\6QDb\6UD0QDc\6TD4WD0QDd\6XD0TD6PD4QDe\6TD1QDf\6TD2WD0QDX4
XD0QD_4TD:WD0QDWd4QDg\6XD0UD0QDh\6TD7WD0QDi\6PDR]6XD0UD0QDh\6TD7WD0QDj\6TD1PDS`=XD0QDk\6PDiT5QDU
U1QD]<TD1QDnS6TD6WD0QDl\6XD0PD4WD0QDj:QDm\6XD0P@Zk5PD2PDgT5QD\S6TD4WD0QDn\6QDo\6XD0PDiT5QD^6TD4W
D0QDP]6XD0TD3QDQ]6PDiT5QDZT6WD0QDR]6XD0SD0UD0PDaS5TD5WD0QDS]6XD0QDT]6`DV]7UD0QD^Y6PDk8WD0PD^]7XD
0SD0TD5PD^]7QDU]6UD0QD\6TD6WD0QDT<QDV]6XD0QD\k3UD0QD]4PDk8TD2QDW]6TD1WD0QDX]6XD0SD0UD0QDiU5TD7QD
Y]6WD0QDZ]6XD0SD0PDiT5QDUU1QD]<TD1PD__2TD6PDgY8WD0YD4XD0PDhT5QD^[6`Dk8`Dl8`Dn9TD7WD0QD[]6XD0QD\]
6`DUg3SD0UD0PDU]6PDgT5QD`j5QDh\6`Dk8`Dl8TD6WD0QDj\6XD0QD]]6SD0UD0QD^]6TD9QD_]6WD0QD[7XD0`DU]7`DV
]7`D4SD0UD0QDkX6TD8QD_]6WD0QD`]6XD0SD0QDa]6QDb]6WD0QDc]6XD0SD0UD0WD0QDd]6XD0TD:QDeY6QDe]6QDf]6WD
0PDj^8QDbATD1QDg]6XD0QDiU5QDh]6TD6PDdY6TD2WD0QDi]6XD0SD0UD0WD0PDk8XD0QDj]6TD:QDmY6UD0QDk]6TD1QDl
]6TD1WD0QDX4XD0QDm]6PDhT5QDn]6TD3WD0QDo]6XD0PD4PD^]7QDRHWD0QDP^6XD0SD0PDgT5QD\6WD0PDY]6XD0SD0PDi
T5QDZR6TD6WD0QDQ^6QDR^6XD0UD0QDTZ6TD1QDS^6WD0QD[7XD0SD0UD0QD^6PDk8TD1WD0QDT^6XD0UD0QDU^6PDk8QDV^
6TD8WD0QDW^6XD0QDgV6QD[[6TD1QDX^6TD1WD0QDX4XD0QDY^6PDgT5QD\6TD2WD0QDZ^6XD0`DU]7`DV]7QD[^6PDhT5QD
\^6TD3WD0QD]^6XD0UD0QD^^6TD7WD0QD_^6PDW]7XD0PDhT5QDZR6TD6WD0QD`^6P@R]6XD0QDa^6PDgT5QD\6PDgY8TD1W
D0QDb^6PDP]7XD0TD1QDc^6QDcR1TD7WD0QDd^6PDW]7XD0PDgT5PDY\2PDk8TD2WD0QDe^6XD0PDiT5QD^6TD4WD0QDfLXD
0SD0PDhT5QDUU1TD4WD0PDY]6XD0QDf^6QDgV6QDg^6TD6WD0QDh^6XD0UD0QDg^6TD6WD0QDi^6XD0PDhT5PD[`8QDmW6TD
6WD0PDlf7QDj^6XD0UD0QDh\6TD8QD_d4TD4WD0QDm5XD0`DV]7PDhT5QDmW6TD7QDXQ3TD4WD0QDm5XD0PD[]6PDW]6TD7W
D0QDm5XD0WD0PDY]6PD[`8QDm5XD0PDgT5QD\6WD0QDk^6XD0QDl^6PDgT5WD0QDm^6XD0QDZR6`Dk8`Dg\8`DfE`D[T2`Dl
8`Dn9SD0PDhT5QDn^6QDo^6TD2WD0QDP_6XD0TD4PDW]6QDn\6WD0QDVOXD0PDiT5QD^6TD7WD0QDQ_6PD]]7XD0QDR_6PDj
T5PDg\8TD3QD\6WD0QDS_6XD0PDiT5QD^6TD3WD0QDT_6XD0UD0QDU_6TD4WD0PDZ]6QDV_6XD0PDgT5QDmW6QDW_6TD1WD0
QDX4XD0UD0QD_Z4PDk8WD0QDX_6XD0PDgT5PDW[2TD4WD0PD]\2PDT]6XD0QDY_6QDmW6TD5WD0QDZ_6XD0PDPi<QD[_6QD\
_6`EUg3`EVg3`EW]7WD0QD]_6XD0`DQ]6QDRDTD3QD^W4QD[4TD1QD^4QD\6TD3QD^4TD2QD[4QD[7`Eg\8`EhY8QD^_6`D_
]7`DVh;PDZ]6QD__6PDgT5QD\6TD2PDjh;PDR]7`Eo2`EP[2`ER[2`EY1`En`<`EZk5`E_o5`Ema<`EaE`EP3`EZ[2`EfQ6`
EeQ6PDjh;`DeQ6PDhT5WD0PDmMXD0PDeg>PDP]6PDW]7QD`_6PDVU2TD4QDa_6PD]]6QDb_6Qd1e6QD^7QD^7QDc_6QDd_6W
D0QDe_6XD0QDf_6QDg_6`DfD`DfZ<`DiH`DjZ6`DhZ6`DkZ6QD\6TD8WD0QDh_6PDVh;XD0UD0QD]4TD8WD0QDi_6XD0WD0P
Dl_8QDj_6XD0PDPX8PDP]7WD0QDk_6QDl_6XD0WD0QDm_6XD0QD\6TD6WD0QDn_6PDVh;XD0WD0PD]]6QDo_6XD0PDi_2PDQ
]7PDSEPDgT5QD\6WD0PDY]6QDP`6XD0QDQ`6QD\6TD6WD0QDbATD1QDR`6XD0QD]4TD1WD0QD^4XD0TD2QDS`6QDT`6QDU`6
QD^4QD\6TD1QD[4QD]4TD1QF^4aD\4R@0Q`1e6Q@V`6Q`1e6QD[4`DS]7`DjT5`DW]6`DW]7QD]4TD2QD^4TD1QD[7PDgT5Q
D^6QDW`6TD1QDX`6QDY`6TD2WD0QD^4XD0aD\4`DR[5`Do9`DU]7PDgT5QD\6PDg\8TD2WD0QDZ`6QD[`6XD0TD3QD^4PDgT
5QD^6PDk8QD\`6PDdY6TD1WD0QD^4XD0PDhT5QD]`6QD^`6QD_`6TD3WD0QD``6XD0PDhT5QD]`6PDk8QD_`6TD1WD0RD0XD
0PDhT5QD]`6QDa`6PD[o8QDb`6TD2WD0QD^4XD0aD\4WD0QDc`6XD0TD3QD^4PDgT5QDT^5QFd`6R@0WD0QDe`6XD0QDf`6Q
DU`6TD2WD0QDRDXD0TD3PDQ]6PDo9QD\6TD4WD0QDg`6XD0PDlT5QD^4TD2QDh`6TD3QDi`6QD^4aD\4TD1`Ei8`E_a<`EYJ
`EW^=`EUg3`EVg3`EWg3`EdZ2`EeZ2`EgZ2`EaS5`El^2`Em^2WD0QDj`6XD0`DS]7`DW]7`DW]6`DjT5`DgT5QD^4TD6WD0
QDk`6XD0WD0QDl`6XD0TD1QD^4aD\4QDm`6QDn`6TD1WD0QDo`6XD0QDPa6TD2QD^4aD\4`DW]7PDgT5QD\6QDQa6TD2WD0Q
D^4XD0TD1PDRf3QDRa6PDhT5QDSa6TD3QD^4QDU`6QDf\1QDjb2TD1WD0QDTa6XD0QDU`6QDUa6TD4WD0QDVa6XD0PDo9WD0
QDWa6TD3QDXa6XD0WD0QDYa6XD0QDZa6QDYV5QD[a6QD\a6PDgY8WD0QD]a6XD0PDgT5QD\6TD1WD0PDjh;XD0PDR]7TD3QD
^4QD\6TD4WD0PDl_8PDTJXD0QDf`6QD^a6QDbATD1WD0QD_a6XD0QD^4WD0QD`a6XD0QDaa6WD0PD][7XD0PDP]7TD2QDba6
QD\6TD3QDca6TD1WD0P@l_8QDda6XD0QDea6QD^Y6TD1QDfa6QDga6TD1WD0QDha6XD0PDhT5WD0QDia6XD0QD\6QDja6TD2
QDka6UD0WD0PDl`<QDla6YD4XD0UD0WD0PDl`<QDla6TD1QDo\6XD0PDgT5WD0QDma6QDna6XD0TD5QD^4PDhT5WD0QDoa6X
D0QD\6TD3QDPb6QD]4TD2QD^4TD1WD0QDQb6XD0QDRb6SD0QD^Y6TD3QDSb6TD2WD0PDT]6PDP]7QDTb6XD0QDUb6TD4QDVb
6QDWb6PDQ3TD3WD0QD^4XD0QDUb6TD4QDVb6QDWb6PDQ3TD2WD0RD0XD0WD0QDXb6XD0TD8QDYb6TD3QD^4QD^4TD3WD0QDZ
b6XD0WD0QD[b6PDP]7XD0QD\b6TD2QD^4PDhT5QD]b6QDTX6TD3QD^4WD0QD^b6XD0QD_b6QDY`6QD`b6TD2QD^4WD0QDab6
XD0QD]4TD2QD^4TD2WD0QDbb6XD0QD]4RD0R@0TD2WD0QDcb6XD0QD]4TD4QD^4Q@\6QDdb6WD0PDeY8TD1QDeb6PDdW6XD0
QD]4TD2QD^4WD0QDfb6PDgT5QDTl3XD0QD\6PDP_2QD]4TD2QD^4TD1QDgb6TD3WD0QDhb6XD0QD^4QD\6TD1QDib6WD0QDj
b6XD0QDkb6TD5QD^Y6TD1WD0QDlb6XD0QDmb6WD0QDnb6XD0TD2PD[EQD]4TD3QD^4TD1WD0QDob6XD0PD]]7WD0QDRDXD0T
D3QDPc6QD\6TD2QDQc6TD1WD0QD[4XD0TD1PD2PDo9QD\6QDla6TD2WD0QDRc6XD0QDSc6TD2QDTc6TD2WD0QDUc6XD0QD\6
QDVc6TD3QDbATD1WD0QDWc6QDXc6XD0QDm`6PDk8TD1WD0PDPP9XD0QDYc6QD^4TD1QD]<WD0PDPP9XD0PDlT5WD0QD^4XD0
QDZc6QD]<TD1QD[c6QDU`6TD3WD0QD^4XD0QD^Y6PDZ]6QD\c6TD1QDgl1TD3WD0QD^4XD0QD]4TD2QD^4TD1WD0PDP]6PDW
]7XD0QD]c6PDhT5Q`1e6WD0QD^c6XD0QD^Y6TD3QD_c6PDhT5Q`1e6WD0QD`c6XD0QD^Y6RD0QDU`6QDf\1QDYV5TD1WD0QD
ac6XD0QDU`6TD4WD0QD^4XD0TD3QDbc6QDcc6UD0QD\6QDdc6TD2QDec6TD2WD0QD[4XD0QDfc6QD\6QDgc6QDhc6TD2WD0Q
Dic6XD0QDjc6QD]4TD3QD^4Q`1e6WD0QD[4XD0`DS]7`DW]6`DjT5QDU`6TD4WD0QD^4XD0TD4QDkc6QD\6TD3QDl6TD4WD0
QDlc6P@Zb;XD0PD]]7WD0QDmc6PDj5XD0QD]4TD3QD^4SD0WD0PDVh;XD0QDU`6TD5WD0QDnc6P@W]7XD0QDoc6QD]4TD2QD
^4QDPd6TD1WD0QDQd6QDRd6XD0WD0QDSd6PDQi>XD0PDP]7TD2QD^4WD0QDTd6PDP]7XD0TD3QDUd6QD]4TD3QD^4Q`1e6WD
0PDl_8QDVd6XD0QD^4Q@\6WD0PDP]6PDW]7XD0QD]c6QD]4TD4QD^4TD1WD0QDWd6XD0PD]]7QD]4TD2QD^4TD1WD0QDSY1T
D1QDXd6XD0QDla6WD0QDYd6QDZd6XD0QDU`6TD3WD0QD^4XD0QD[d6QD]4TD5QD^4TD1WD0QD\d6XD0QD]d6TD6WD0QD^c1X
D0QD^d6QD\8TD2WD0PDdY6XD0QD_d6TD2QD^4aD\4QD\6QD`d6QDl6TD3WD0QDad6XD0WD0QDbd6XD0QDcd6QDY`6PDgY8PD
R[5TD2WD0QD^4XD0SD0QDcd6QDY`6QDn\6QDdd6TD1WD0QD^4XD0aD\4QD]4TD4QD^4TD1WD0PDTj>XD0PDhT5Q`1e6WD0QD
ed6XD0QD\6TD3QDfd6PDhT5Q`1e6WD0QD[4XD0QD\6TD2QDgd6QD\6PDg\8TD1QDhd6TD1WD0QDid6XD0QDjd6PDlT5TD1QD
kd6QD\6TD1WD0QDZZ6XD0PDhT5QD^6TD3QD^4WD0QDld6XD0QDmd6QD\6TD1QDb`6WD0Q@nd6QDod6XD0PDhT5QD]`6PDk8T
D4QD^4WD0QDPe6XD0QD\6TD4QD^4TD2WD0QDQe6XD0QD]4TD4QD^4TD2WD0QDRe6PDVh;XD0QDSe6QDY`6QDla6WD0PDS:QD
Te6XD0UD0PDlT5SD0QDUU1QD]<QDUe6PD4SD0UD0WD0PDlT5XD0QDVe6SD0UD0WD0QD]4XD0aDWe6SD0UD0WD0QD]4PDk8XD
0`Da3`Dn7`D[o8`Dm4`D[i4`De3`D_8`DV3`DQ3`D]7`D\i4`D__2`D`1UD0WD0QD]4PDk8PD[i4XD0SD0UD0WD0PDhT5QDX
e6QDYe6XD0UD0WD0PDlT5XD0SD0QDjb2`DTM`DRM`DS1`DM`D_M`Dea<TD4PD2UD0WD0QD]4PDk8QDZe6QDS_5XD0UD0WD0Q
DZe6TD1QD[e6XD0UD0WD0QD\e6QD]e6XD0`DR[5`Dld<`DQD`D]f3`D^f3`DkY@`Dk\>`DlY@`Dj\>`DmY@`DX:`DPQ3`D_f
>`DV6`DnY@`Dna<`D]E`DgD`DYV<`DoY@`DmY5`DQS6`DQo8`DTm8`DQi>`DSd2`DWD`DiH`DSE`Dho=`D]o2`DPZ@`De7`D
cj=SD0UD0WD0QD^e6XD0TD;PD2UD0WD0QD_e6SD0XD0TD;PD2WD0PDe]6PDV]7PDf]6XD0WD0PDhT5QD`e6XD0UD0WD0PDgT
5QDae6XD0UD0WD0PDj`<QDbe6TD1QDce6XD0PD6TD5WD0PDV]7XD0TD4PD2PD4WD0QDde6XD0PD2`El_8`Ei]8PD4WD0QD]4
XD0QDee6`D__2`D[i4QDfe6WD0QD]4QDge6XD0WD0PDhT5QDhe6XD0WD0PDhT5PDdg4XD0`DR3`DS[2`D^2`Dl^2`Dm^2`Dn
^2`D^S5`DaS5`DfZ2`DeZ2WD0PDhT5PDdg4QDfZ6XD0`DgY8`DZk5`Dg\8`DX]6`DW]6SD0WD0PDhT5PD[`8XD0`DS[2`DR3
`Dn^2UD0WD0PDlT5XD0QDie6QDje6QDfc5TD4PD2UD0WD0PDo9QDUU1XD0QDke6TD9PD2UD0WD0PDlT5PDP]7TD3QDfZ6XD0
PDgY8YD4UD0WD0PDlT5PDP]7TD3QDfZ6XD0QD[4UD0QDle6TD9PD4TD3WD0PDV]7XD0TD3PD2WD0PDgT5QDme6QDna6XD0QD
bc5UD0WD0QDne6QDoe6XD0UD0WD0QDPf6XD0TD;PD2PD4WD0QDQf6XD0QDRf6UD0WD0PDl`<QDSf6XD0UD0WD0QDTf6PDk8Q
DUf6XD0SD0UD0WD0PDlT5XD0QDVf6PDk8TD4PD4QDWf6TD4PDV]7UD0WD0PDlT5PDP]7QDXf6TD2QDYV5XD0Q@la6QDYf6UD
0WD0PDgT5QDZf6QD\6XD0QD[f6UD0WD0PDgT5QDP`2PDgY8QD\f6XD0UD0WD0PDmT5XD0QD]f6QD^f6UD0WD0PDo9QD_f6XD
0UD0WD0PDlT5XD0QD`f6PDk8TD1QDaf6TD5QDbf6SD0UD0WD0PDlT5XD0QDcf6PDk8QDdf6UD0WD0PDo9QDef6XD0UD0WD0P
DlT5XD0QDff6`DaS5UD0WD0QDgf6QDhf6XD0TD<PD2UD0WD0PDjT5QDk=TD2QDif6XD0`DW]7UD0WD0PDkT5QDk=TD2QDjf6
XD0`DjT5`D_]7`DVY6`DR]7`Dce8UD0WD0QDkf6XD0SD0UD0WD0PDZd=XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDgT5QDlf
6XD0WD0PDgd2PDV]7PDHXD0PDV]7PDZ]6PD2UD0WD0PDPP9XD0WD0PDS]6PDeY8PDW7XD0PDRP9PDV]7PDTP9WD0PDgT5QDT
^5PDg\8QDmf6XD0UD0WD0QDnf6XD0UD0WD0PDlT5XD0`DV]7`DgP6`DX_2`Dla<`DRh=`Dok<`DbQ6`Dda4`Dhm8`D`Q6`De
6`DZQ6`DQn8`DZ4`D]o5`D\T2`D]T2`DfE`D[T2`DTd2`Df]5`DQX6`DiD`DZT5`Dj9`Dj^5`DP<`DUY6`DUZ8SD0TD2QDof
6UD0WD0PDlT5XD0QDPg6QDa6UD0WD0PDo9XD0`DV]7`DfZ2`Dig7`Djg7`D\i4`D\i3`DdL`DW[2`DTM`DRf7`DfL`D^S5`D
_S5`DaS5`DeS5`DbS5`DQU6`D`a<`DiX8`Dmf<`Dfa<`DY[2`D\a<`D`h7`DQ]2`Dia<`DS[2`DR3`D[a<`D[m=`DS\2`Dho
4`DVg3SD0UD0WD0PDmT5XD0`DhD`DiDSD0QDQg6UD0WD0QDRg6PDjT5XD0UD0WD0PDgT5QDSg6XD0QD]4UD0WD0PDgT5QDYV
5QDTg6TD2QDUg6XD0PD2UD0WD0PDhT5PDdg4XD0QDVg6QDWg6TD2QDXg6PD6WD0QD]4QDYg6XD0`El_8`Ei]8PD4WD0QD]4Q
DZg6XD0PD5WD0QD]4XD0QD[g6`D__2`D[i4QD\g6WD0PDlT5XD0QD`f6QD]<QD]g6UD0WD0QD^g6QDbk5XD0UD0WD0QD_g6X
D0QD`g6PD6TD2PD4TD2PD4TD1WD0PDV]7XD0TD3PD2PD6TD4PD4TD3WD0PDV]7XD0TD3PD2UD0WD0PDT]6PDP]7QDZ6XD0UD
0WD0PDhT5QDag6QDbg6XD0UD0WD0PD>QDcg6XD0TD;PD2UD0WD0PDY]6QDdg6XD0TD;PD2UD0WD0QDeg6XD0TD<PD2WD0QDf
g6PDk8XD0PDRP9PD2UD0WD0QDgg6XD0SD0PD4WD0QDhg6XD0SD0TD;PD2UD0QDig6`DgT5`DlT5TD9PD4WD0QD]4XD0SD0UD
0QDjg6TD9PD4TD2PD4TD2WD0PDV]7XD0TD3PD2UD0WD0PDgT5QD\6XD0QDTg6TD2QDkg6UD0WD0QDlg6QD]<XD0QDmg6SD0P
D4WD0QDj:QDm\6XD0P@Zk5PD2PD4WD0QDng6XD0TD:PD2UD0PD^]7TD5PD4WD0PDZd=XD0UD0QDog6QD]Y6TD8PD4PDU]7WD
0QDPh6XD0QDQh6UD0QD]4TD:PD4PDU]7WD0QD]4XD0UD0QDRh6TD<PD4PDU]7WD0PDiT5XD0QDZR6`Dk8`DZk5`DW]6SD0UD
0QDSh6TD<PD4PDU]7WD0PDgT5XD0QDTh6QDUh6UD0QD]4QDVh6WD0PDU]7XD0QDWh6UD0QDSh6TD<PD4PDU]7WD0QDXh6XD0
SD0QDYh6QDZh6UD0QD[h6QDZR6QD\h6WD0PDU]7XD0QD]h6UD0QDSh6TD<PD4PDU]7WD0QDRh6XD0QD^h6`DZk5`DW]6`DX]
6`Dl8`DfY8UD0QD]4PDk8WD0PDU]7XD0QD_h6SD0UD0QDUY6QD`h6TD3WD0PDU]7XD0TD3PDm]8SD0UD0QD]4QDah6QDbh6W
D0PDU]7XD0QDah6QDch6UD0QD]4QDdh6TD8WD0QDhf1`Da3`De3`D[i4`Dn7`Dm4XD0QDeh6UD0QD]4PDk8SD0QDfh6TD3WD
0PDU]7XD0QDgh6PDhT5QDhh6TD8WD0PDU]7XD0QDih6UD0QD]4TD<PDU]7WD0QDjh6XD0QDkh6UD0QDlh6TD<WD0QDmh6XD0
QDlh6`D`\7QDnh6UD0QDlh6TD<WD0QDmh6XD0QD]4QDoh6UD0`DjT5`D_]7`DVY6`D[]7`DZ]7`DkT5QDlh6TD<WD0PD4XD0
QD_4`D`\7QDPi6UD0QD]4TD5QDR7WD0PDU]7XD0QDQi6S@0QDR7QDlh6TD<QDhf1WD0QDRi6XD0`Dia<QDlh6TD<QDhf1WD0
PDgT5XD0`Dia<`Dk8`Dl8`Dn9`DfE`Dce8`Dm8`Dn8`DZk5QDSi6TD<WD0PDU]7XD0QDTi6QDSi6TD<WD0PDU]7XD0PDgT5`
Dk8`Dl8`Dn9`DfE`Dce8`Dm8`Dn8`DZk5WD0PD2QDUi6XD0UD0QDVi6TD5WD0QDWi6PDU]7QDWi6XD0UD0QDiU5QD^6TD2QD
Xi6Q@Y`6QDYi6TD2WD0PDU]7XD0Q@Y`6QDYi6`Dl4`Dd_<`Db\8UD0QDiU5QD^6QDZi6QD[i6QDY`6SD0S@0WD0PDU]7XD0Q
DY`6SD0UD0QD\i6TD3QD]i6SD0S@0WD0PDU]7XD0QD^i6`DZk5`DW]6UD0QDUY6QD^6Q@_h6QD_i6WD0PDU]7XD0Q@_h6QD_
i6TD2QD`i6UD0PDhT5QD^6QDai6`DU]7SD0TD2SD0WD0PDU]7XD0QDbi6`DZk5`DaE`Dm]8UD0QD]4QDci6QDdi6Q@ei6SD0
WD0PDU]7XD0Q@ei6SD0PD2UD0QD]4QDfi6SD0S@0QDgi6TD2WD0PDU]7XD0SD0UD0QD]4TD6QDhi6WD0PDU]7XD0QDii6QDi
U5QDji6QD]<WD0PDf]8XD0SD0UD0QDSh6TD<PD4PDU]7WD0QDki6XD0QDli6QDmi6`DUZ6UD0QDni6TD<PD4PDU]7WD0PDU]
6QD^W6XD0QD`j5PD4WD0PDU]7XD0QDoi6QDPj6UD0QD_4TD<PD4PDU]7WD0QD_4XD0QD]4`Dk8`DZk5`Dl8`Dn9`Dm8`Dn8`
DW]6`DX]6`DX_8`DW_8`D>`DZZ6`Dg\8`DhY8`DQ`6`DdY6`DRZ6`DSZ6`Dnk3`DiE`DmT3`D_Z6`DRf3`DU]6SD0UD0QDQj
6TD2PDdY6TD9PDU]7WD0QDQj6TD2PDdY6XD0UD0QDdNTD4YD1WD0PDU]7XD0YD1UD0QD]4TD4QDRj6WD0PDU]7XD0QDSj6UD
0QDiU5QD^6QDTj6QDUj6QDla6SD0WD0PDU]7XD0QDla6SD0PD2UD0QDVj6TD2P@dY6QDWj6TD5WD0PDU]7XD0QD]i6SD0`DZ
k5`DaEUD0QD_4TD<PD4PDU]7WD0PDo9XD0`Dia<`DeZ2`DfZ2`DS[2`DR3`Dl^2`Dm^2`Dn^2SD0QDXj6UD0QD]4QDYj6TD8
WD0QDhf1`Da3`De3`D[i4`Dn7`Dm4XD0QDZj6UD0QD\6TD5QD[j6WD0PDU]7XD0SD0TD3PD2UD0QD\j6TD8PDdY6TD2WD0PD
U]7XD0PDdY6SD0PDiT5QD]j6PDiT5QDUU1TD2QD^j6PD_]7PDk8QD_j6QD`j6PDT]6PDP]7QDaj6PDhT5QDbj6PDS]6PDeY8
PDW7QDcj6TD4QDoR3PDo\7PDiY8QDn\6QDdj6QDej6PDhT5QDfj6RD0SD0PDg\8QDgj6QDhj6Q@Z6QDij6PDR]7PDdY6RD0V
D0QDjj6QDkj6QDlj6PDgT5PDY1QDmj6PDgY8QDnj6WD0QDoj6QDPk6XD0`DZ_6`D[_6`Dl\2`DOWD0QDoj6P@P]7Q@Qk6QDS
:XD0`Do9`DZ_6`D[_6`Dl\2`DOQDRk6WD0QDSk6XD0WD0PDeY8QDTk6P@P]7QDS:XD0`DZ_6`D[_6`Dl\2`DOWD0QDUk6XD0
QDVk6QDWk6WD0QD`[4QDZ6XD0`Dak=`D[]7`DZ]7`DRk3`DT;`DTS5`DRS6PDiEPDP]7WD0QDXk6XD0`Do9`DZ_6`D[_6`Dl
\2`DOWD0QDYk6PDP]7QDZk6XD0QD[k6WD0QDW`2PDeY8SD0XD0WD0PDfY8QD\c2XD0`DZ5`Dmn8`Di5UD0WD0PDZY6XD0`DP
]7`DT;`DTS5`DRS6`DVS6`Df^<`Dd^<`DTS6`DUS6`DaQ6SD0`DZ_6`D[_6`Dl\2`DO`DX1QD\k6WD0PDZY6XD0`DP]7`DT;
`DTS5`DRS6`DVS6SD0PDHPDl4PDP]7QD]k6WD0QDjh1aDZ6SD0XD0QD^k6WD0QD_k6PD^]7QD`k6XD0VD0WD0QD_k6PD^]7Q
D`k6XD0PD1WD0QDak6PDW]7XD0WD0PD_P8QDT<TD1QDbk6XD0WD0PD_P8PDgY8QDck6XD0SD0PD_Z6PDW]7QDdk6PDeY8QD]
d2QDek6PDgY8PDV^6QDfk6PDP]7PDgY8PDT8PD[`8PDP]7QDiW1PDgY8QDgk6QDhk6PDi]8PD]]6PDZ^7PDRk3PDZ^7PD]]7
PDS]7PDU]7PDlk3QDik6QDjk6QDkk6QDl=PDeY8QDlk6PDT8PDU]7QDS9PD^]6PDU]7PD^]6PDeY6PDU]7PDeY6PDS]6PDU]
7PDS]6PDS_4PD[]7PDeY8QDmk6QDnk6QDok6PDeY8QDPl6PD]]6QDQl6PDgY8QDRl6PDUm=QDRd2QDSl6QDTl6QDhd4PDcZ@
PDdZ@PDQ]7QDUl6PDdh3QDVl6PDeY8QD^c2QDWl6QDXl6PDQ^8QDYl6PDm_8QDZl6QD[l6PDP]7PDeY8Q`1e6WD0QD\l6QD]
l6XD0PDP]7PDeY8PDfP6QD^l6PDP]7PD]]6QD_l6aDZ6PDY]6QD_l6PDm_8QD`l6QDZ9QDal6QDbl6QDcl6PDZ]6QDUd2PDZ
]6PDeY8QDdl6QDel6QDfl6PDZY6QDR7PDZ`8QDR7WD0QDgl6QDhl6XD0PDRk3PDU]7PDRk3PDSk3PDU]7PDSk3QDil6PD]]6
WD0QDjl6QDZ6XD0`Dak=`D[]7`DZ]7`DRk3WD0QD`[4QDkl6QDll6XD0PD^]7QD`l6PD^]7PDeY8PDUi=QDml6PD]]7QDnl6
QDol6QDnl6PDo\7QDPm6WD0PDVh;XD0QDQm6QDRm6QDSm6`DZ:`DY:QD]6PDeg<PDiT5QDTm6PDiT5QDmU6TD3QDUm6QDVm6
PD]EP@iT5PDZ]6PD]EPDiT5QDWm6PDhT5QDm^1QDXm6S@0QDYm6UD0WD0PDiT5PDZ]6XD0SD0UD0WD0PDhT5PDdY6XD0SD0U
D0WD0QDZm6QD[m6XD0PD4WD0QD\m6QD_S6XD0VD0UD0WD0PDoS5TD3QD]m6XD0UD0WD0QD^U6QD^m6TD1QD_m6XD0WD0QD^U
6QD^m6TD1QD`m6XD0QDam6UD0WD0PDn^2QD]<TD1QDbm6XD0UD0WD0PDgT5PD_]7QDcm6XD0UD0WD0QDTf6PDk8TD1QDdm6X
D0UD0WD0QDem6TD2PDZ]6XD0PDZd=PDhT5QDfm6PDeZ2PDZk5PDZ]6UD0WD0PDaS5PDZk5PDdZ2QDgm6XD0UD0WD0QDZn4QD
hm6TD1QDim6XD0PDl^2PDk8PDRP9UD0WD0QDjm6QDkm6TD1QDlm6XD0WD0QDmm6QD`4PDP]7XD0QDnm6WD0QD`4PDP]7XD0Q
Dnm6WD0PDgY8QDm5PDP]7PDgY8QDom6XD0VD0WD0PDgY8QDm5PDP]7PDgY8QDom6XD0QDV?WD0PDgY8QDPn6SD0PDP]7XD0P
DgY8QDQn6`DTT8QFRn6TD3QDSn6TD1WD0QD`4XD0VD0QFRn6TD3QDSn6TD1WD0QD`4XD0QDTn6WD0QDUn6TD2QDVn6XD0VD0
WD0QDUn6TD2QDVn6XD0QDWn6WD0QDUn6TD2QD`4XD0WD0PDRf3PDHPDb\8XD0WD0PD[]8QDXn6QDYn6XD0WD0PD_f<PDia<X
D0`DW]7WD0QDZn6QDWl1QD[n6XD0QDW[1WD0QD\n6QD]n6XD0VD0QDW[1WD0QD\n6QD]n6XD0QD^n6WD0QDa4PD\U2XD0`DS
]6`DU]6`Do\7WD0QD_n6PDo\8PD\U2XD0WD0QDa4QD`n6TD1QDan6XD0WD0QDbn6PDo\8QDQ:TD1QDcn6XD0WD0PDo`<QDb4
XD0`Dl\8`DZ]7`Do\7`DjT5`DY]7WD0PDo`<QDdn6P@W]7SD0XD0`Dl\8WD0PDo`<QDb;TD1QDen6XD0WD0PDo`<Q@\6PDS1
PDW]7PDgV=XD0WD0QDfn6QDgn6XD0`DW]7`DU]6`DQ]7`DjT5WD0QDUU1QDhn6QDZCXD0`Do\7WD0QDin6P@eY8QDjn6QDkn
6QDln6XD0WD0PDb4PDSj<PDV]7XD0WD0PDo\7PDn]8QDmn6XD0WD0PDW]7PDeY8PDZa<XD0VD0WD0PDW]7PDeY8PDZa<XD0Q
DT@WD0PDU]6QDnn6QDon6XD0VD0WD0PDU]6QDnn6QDon6XD0QDPo6WD0PDk5PDlj<XD0WD0PDo\8PDU]7PDo\8XD0WD0PDeg
4PDU]7PDi]8XD0VD0WD0PDeg4PDU]7PDi]8XD0PD1WD0PDUd2PD4PDh^8XD0WD0PDl_4PDW]7PDl_4XD0`DX_4`DT[@WD0QD
Qo6PD`f<QDRo6XD0QDSo6TD1WD0QDTo6QD\k3YD2XD0WD0QDUo6QDVo6TD1QDWo6QDXo6XD0WD0QDYo6TD4QDZo6TD1QD[o6
XD0WD0QD\o6PDW]7QD]m6TD1QD]o6XD0VD0`DT]6`DeY8`DfY8WD0QD\o6PDW]7QD]m6TD1QD]o6XD0QD^o6`DT]6`DeY8`D
fY8QD_o6WD0QD`o6XD0SD0WD0QDao6TD2PDQ]7XD0`DgY8QFbo6TD1WD0QDco6PDZk5XD0VD0`D]FQFbo6TD1WD0QDco6PDZ
k5XD0QDdo6`D]FQDeo6TD5WD0QD\6Q@e6QDfo6XD0VD0QDeo6TD5WD0QD\6Q@e6QDfo6XD0QDgo6QDho6TD2WD0QD[Q1QDio
6XD0VD0`DU]6`Dh\8`Do\8QDho6TD2WD0QD[Q1QDio6XD0QDjo6`DU]6`Dh\8`Do\8WD0PDWZ6QDko6TD1QDlo6XD0WD0PDW
]7PDnCXD0VD0WD0PDW]7PDnCXD0QDmo6WD0QDno6PDW]7TD2QDoo6XD0WD0QDPP7QDQP7XD0WD0QDRP7XD0VD0WD0QDPP7QD
QP7XD0WD0QDRP7XD0QDSP7WD0PDQ]7QDTP7TD1QDUP7QDVP7XD0WD0PDQ]7QDWP7TD1XD0QDXP7VD0WD0PDQ]7QDWP7TD1XD
0QDXP7PD1QDYP7TD1QDZP7TD2WD0QDe6PDo\8XD0VD0QDYP7TD1QDZP7TD2WD0QDe6PDo\8XD0QD[P7QD\P7TD1QD]P7WD0Q
D^P7VD0XD0QD\P7TD1QD]P7WD0QD^P7QD_P7XD0WD0QD`P7QD]k4QDaP7QDbP7XD0WD0PDP]6PDW]7PDPi4XD0VD0WD0PDP]
6PDW]7PDPi4XD0QDcP7WD0QDdP7QD]j1TD5QDeP7P@R3QDfP7XD0QDgP7WD0QDhP7QDPP2PDW]7QDiP7XD0WD0QD`U4PDW]7
QDjP7XD0`DU]6`DS]6`DR]7`DdY6`DYZ6WD0QDkP7P@eY8QDlP7PDP]7XD0QDmP7WD0QDnP7QDoP7TD1QDPQ7XD0WD0QDoZ1
QDQQ7QDRQ7TD1QDSQ7XD0WD0PDW]8QDTQ7TD2QDUQ7XD0WD0QDVQ7PDgDQDWQ7QDXQ7XD0WD0QD^o1QDYQ7XD0PDgY8TD1QD
ZQ7WD0PDS]6QD[Q7QD]e1QD\Q7XD0WD0QD]Q7TD5QD^Q7P@R3QD_Q7XD0WD0QD`Q7PDeY6XD0`DgY8`DWF`DZR7WD0QDaQ7P
DeY6XD0WD0PDHPDl4PDP]7XD0`D__4`D^o5`DgY8`DT_4`DU_4`DkS3WD0PDS]6PDgY8QDbQ7PDTi=XD0WD0QDcQ7QDdQ7XD
0SD0WD0QDQQ1PDQ]7QDeQ7XD0VD0WD0QDQQ1PDQ]7QDeQ7XD0QDfQ7WD0QDgQ7PDS]7QDhQ7XD0WD0QDiQ7QDR[1QDjQ7XD0
WD0QDkQ7PDW]7XD0`DgY8`DeY8`DfY8`DX_8`D?`D@`DASD0QDl6PDo9TD7WD0QDlQ7XD0VD0QDl6PDo9TD7WD0QDlQ7XD0P
D1QDmQ7TD9QD\6TD1WD0QDnQ7XD0VD0QDmQ7TD9QD\6TD1WD0QDnQ7XD0QDTf3WD0PDPg3QDn:XD0SD0WD0QDoQ7QDPR7TD1
QDQR7TD3QDRR7XD0QDSR7TD8WD0QDTR7QDZ_2XD0VD0`DgY8QDSR7TD8WD0QDTR7QDZ_2XD0QDUR7`DgY8PDgY8WD0QDVR7T
D2XD0QDkZ2QDWR7QDXR7`D[h8QDYR7WD0QDZR7TD2QDj>XD0QD[R7`DgY8WD0QD\R7`D=QD]R7XD0VD0`DoR5`Dd\@`DkZ2`
Dga6`D\H`DT;`DfEWD0QD\R7`D=QD]R7XD0QD^R7`DoR5`Dd\@`DkZ2`Dga6`D\H`DT;`DfEQD_R7WD0QD`R7TD1QDaR7TD1
QDbR7XD0VD0QD_R7WD0QD`R7TD1QDaR7TD1QDbR7XD0QDcR7QD\6TD1WD0QDdR7XD0VD0QD\6TD1WD0QDdR7XD0QDeR7QDfR
7TD1WD0QDgR7XD0WD0QDhR7TD2QDiR7TD2QDjR7XD0PDia<TD4WD0PDU]6QDkR7QDi^1XD0QD\6WD0PDgT5QDlR7XD0VD0QD
\6WD0PDgT5QDlR7XD0QDmR7WD0QD^P1TD1QDnR7TD2PDR]6XD0VD0`DQ]7`DW]7WD0QD^P1TD1QDnR7TD2PDR]6XD0QDoR7`
DQ]7`DW]7WD0QDPS7QDQS7P@W5PDW]7XD0SD0WD0QDRS7PDS]7XD0QDSS7TD1QDTS7WD0QDUS7QDVS7TD1QDWS7XD0QDXS7T
D8QD]P7TD1WD0QDYS7XD0VD0`DU]6QDXS7TD8QD]P7TD1WD0QDYS7XD0QDZS7`DU]6QD[S7TD3WD0QD\S7QD]S7XD0VD0QD[
S7TD3WD0QD\S7QD]S7XD0QD^S7QD_S7TD5WD0QD`S7TD2PDgZ<XD0`DP]7WD0QDaS7P@l^2P@R]7QDbS7QDcS7TD1QDdS7XD
0WD0QDeS7TD2QDfS7TD1PDR]7QDgS7XD0VD0WD0QDeS7TD2QDfS7TD1PDR]7QDgS7XD0QDhS7WD0PDQV7QDiS7TD1QDjS7XD
0WD0QDkS7TD4PD`X<XD0WD0QDlS7PD4QDmS7TD1QDnS7XD0WD0QDoS7QDPT7TD1QDQT7TD1Q@RT7XD0VD0WD0QDoS7QDPT7T
D1QDQT7TD1Q@RT7XD0QDST7WD0QDSZ2PDgY8PDU[=XD0WD0QDTT7PDT]6PDgY8TD1QDjT3XD0WD0QDUT7XD0WD0QDVT7XD0V
D0`DS]6`DgY8WD0QDUT7XD0WD0QDVT7XD0QDWT7`DS]6`DgY8WD0QDXT7PDW]7XD0WD0QDf4XD0WD0QDYT7PDW]7QDZT7XD0
WD0PDU]6PDQ]7PDeY8TD1XD0QD[T7WD0QD`[4PDeY8QD\T7PDP]7QD]T7XD0WD0QD^T7QD_T7XD0QD`T7`DdZ2WD0QDaT7QD
bT7Q@nS1QDcT7XD0QDd4TD3QDdT7TD1Q`1e6WD0QDc4XD0VD0QDd4TD3QDdT7TD1Q`1e6WD0QDc4XD0QDeT7QDd4TD1WD0QD
fT7PDP]7XD0QDgT7QDd4Q`1e6WD0QDc4XD0VD0QDd4Q`1e6WD0QDc4XD0QDhT7WD0QDfT7PDP]7QDiT7XD0VD0WD0QDfT7PD
P]7QDiT7XD0QDjT7WD0QDkT7P@4S@0QDlT7XD0VD0`DgY8WD0QDkT7P@4S@0QDlT7XD0QDmT7`DgY8QDnT7TD6QDoT7TD1WD
0Q`1e6QDe4XD0VD0QDnT7TD6QDoT7TD1WD0Q`1e6QDe4XD0QDPU7PDiZ2Q`1e6WD0QDQU7XD0VD0PDiZ2Q`1e6WD0QDQU7XD
0QDRU7QDSU7TD9QDTU7TD1Q`1e6WD0QDUU7XD0VD0QDSU7TD9QDTU7TD1Q`1e6WD0QDUU7XD0QDVU7UD0WD0QDWU7Q@XU7QD
YU7XD0SD0UD0WD0QDZU7QD[U7XD0QD\U7WD0QD]U7XD0QF^U7WD0PD]]6QD_U7PDQ]7XD0P@gY8QD`U7WD0PDW]7QDaU7QD\
W3XD0VD0WD0PDW]7QDaU7QD\W3XD0QDV?WD0PDPg3QDbU7XD0SD0WD0PDPg3QDfc5QDcU7XD0SD0UD0WD0QDod5QDdU7XD0S
D0UD0WD0QDcd5XD0SD0QDeU7`D]]7UD0WD0QDfU7QDgU7TD1PD4QDV4XD0WD0PD_Z6PDT8XD0VD0WD0PD_Z6PDT8XD0QDV?U
D0WD0QDhU7QF[P4XD0`DdQ6UD0WD0QDiU7QDjU7QDkU7`DgY8`Dfa4`DaX6XD0SD0WD0PD_]7PD_P8XD0QDlU7WD0QDo`5PD
of7XD0QDmU7PDaS5WD0QDnU7XD0QDoU7aEPV7WD0QDPQ3PDgY8QDQV7XD0`Do\7`DU]7`DP]7WD0QDRV7PDR]6PDgY8PD^g6
XD0QFSV7TD1WD0QDTV7QDUV7QDVV7XD0WD0QDWV7Q@XV7QDYV7PDR]6XD0WD0QDZV7PDR]6PDS]6PDeg4XD0WD0QDZV7QD[V
7XD0VD0`DgY8WD0QDZV7QD[V7XD0QD\V7`DgY8WD0QD]V7PDgY8QD^V7XD0VD0WD0QD]V7PDgY8QD^V7XD0QD_V7WD0QDeDQ
D`V7QDaV7XD0VD0WD0QDeDQD`V7QDaV7XD0QDbV7QDTb1QDcV7WD0P@P]7Q@dV7QDeV7XD0VD0QDTb1QDcV7WD0P@P]7Q@dV
7QDeV7XD0QDfV7WD0QDTb1PDeY8QDh4XD0VD0`DP]7WD0QDTb1PDeY8QDh4XD0QDgV7`DP]7WD0QDhV7QDiV7QDjV7XD0VD0
`DW]7WD0QDhV7QDiV7QDjV7XD0QDkV7`DW]7WD0PDfGPDdl7PDgY8XD0WD0PDc]2PDT]6PDP]7PDREXD0WD0QDni4PDhZ6XD
0VD0WD0QDni4PDhZ6XD0QD_`3WD0QDlV7PDS]6PDgY8TD1QDmV7XD0WD0PDl^@XD0VD0WD0PDl^@XD0QDnV7WD0QDoV7PDRf
3QDPW7XD0WD0QDoV7QD\6TD1PDeY8PDSR3XD0WD0QDQW7QDRW7TD2QDSW7XD0`DgY8WD0PDj\8QDi4XD0VD0`DU1WD0PDj\8
QDi4XD0QDTW7`DU1QFUW7QD\6TD2WD0PDU]6QDVW7XD0VD0QFUW7QD\6TD2WD0PDU]6QDVW7XD0QDWW7QFQOQD\6WD0PDTMP
DP]6XD0VD0QFQOQD\6WD0PDTMPDP]6XD0QDXW7WD0PDeY6PDgY8PDVR=XD0VD0WD0PDeY6PDgY8PDVR=XD0QDYW7WD0PDS]6
PDic5QDZW7XD0WD0QD[W7QD\W7XD0VD0WD0QD[W7QD\W7XD0QD]W7WD0PDQ]6PDU]6PDgY8QDYh3XD0WD0QD^W7PDo\7TD1P
DX_2XD0`DgY8`DQV7WD0QD_W7QDj>`DY^=SD0XD0`Do^@`D\_4WD0PDTo2PD^]7PD]V>XD0WD0PDP_@PD_EXD0WD0QD`W7QD
aW7QDbW7QDcW7XD0WD0PDeY8PDg_6PDQ_@XD0WD0QDdW7PDP]6QDeW7XD0QDfW7`DP]7WD0PDSd4PDU]6TD1QDgW7XD0WD0P
DeGPD[_<XD0VD0WD0PDeGPD[_<XD0QDhW7WD0QDiW7XD0WD0PDP]6XD0VD0WD0QDiW7XD0WD0PDP]6XD0QDjW7WD0QDkW7PD
P]6XD0VD0`DS]6`DgY8WD0QDkW7PDP]6XD0QDlW7`DS]6`DgY8WD0QDmW7QDnW7TD1QDg4XD0VD0`DU]6WD0QDmW7QDnW7TD
1QDg4XD0QDoW7`DU]6WD0QDmW7QDPX7XD0VD0WD0QDmW7QDPX7XD0QDQX7WD0QDRX7QDSX7XD0VD0`Db[2WD0QDRX7QDSX7X
D0QDTX7`Db[2WD0QDUX7QDVX7XD0QDWX7`DS]6`DYe6WD0QDXX7P@V]6PDh\8QDYX7TD1QDZX7XD0WD0PDf`4PDR]7PDeY8P
DTe>XD0WD0PDRf3PDeY8TD2QD[X7PDR]7QD\X7XD0WD0QD]X7QD^X7XD0VD0`D]]7WD0QD]X7QD^X7XD0QD_X7`D]]7WD0QD
`X7P@fY8QDaX7XD0VD0`DU]6`DU_4`Dk\8WD0QD`X7P@fY8QDaX7XD0QDbX7`DU]6`DU_4`Dk\8WD0QDcX7XD0WD0PDU]6XD
0`DgY8`DhHWD0QDdX7QDeX7QDfX7TD1QDgX7XD0WD0QDhX7TD1QDiX7QDjX7QDkX7XD0WD0QDlX7QDmX7TD1P@j_6QDiX7XD
0VD0`DQ]6WD0QDlX7QDmX7TD1P@j_6QDiX7XD0QDV?`DQ]6WD0QDnX7PDZk5PDS]6XD0VD0`DQ]7WD0QDnX7PDZk5PDS]6XD
0QDoX7`DQ]7WD0QDPY7QDQY7TD1QDRY7XD0WD0QDSY7PDZk5XD0VD0WD0QDSY7PDZk5XD0QDeR3WD0QDTY7PDQ]7QDUY7XD0
WD0QDTY7PDQ]7QDVY7TD1QDWY7XD0QD\6TD1WD0QDXY7QDYY7XD0WD0PDP]6PDW]7QDZY7TD1QD[Y7TD1XD0WD0QDU[2QDoB
TD1Q@\Y7XD0`DP]7`DS]6WD0QD]Y7QD^Y7PDSY?XD0WD0QD_Y7PDPHPDR]7XD0QD`Y7WD0QDaY7QDd6TD1PDm]7QDbY7P@fU
<XD0VD0WD0QDaY7QDd6TD1PDm]7QDbY7P@fU<XD0QDcY7WD0QDdY7PDW]7PDgY8TD1QDeY7XD0WD0QDcX1PDZk5PDS]6PDSh
4XD0WD0QDfY7PDgY8PDe5XD0WD0QDjHPDgY8TD1QDgY7XD0`DP]7`DU]6`DS]6`DU]8WD0QDjHQDhY7Q@iY7XD0VD0WD0QDj
HQDhY7Q@iY7XD0QDjY7WD0QDjHQDkY7QDTZ4XD0WD0QDlY7PDgY8PDbU2XD0WD0PDa`@PDXa6XD0WD0QDmY7TD2QDnY7XD0V
D0`DP]7WD0QDmY7TD2QDnY7XD0QDoY7`DP]7WD0QD[Z3QDV^4TD1QDPZ7QDQZ7TD1Q@RZ7XD0VD0WD0QD[Z3QDV^4TD1QDPZ
7QDQZ7TD1Q@RZ7XD0QDV?WD0QDSZ7QDTZ7TD1QDUZ7XD0WD0QDhCPDS]6QDiCTD1QDjCXD0`Do\7WD0QDSZ2QDd6TD1QDVZ7
TD1QDWZ7XD0WD0QDSZ2QDd6TD1QDXZ7XD0`DT]7WD0QDYZ7QDd6PDf`@XD0WD0QD\HQDT<QDZZ7PDfQ3XD0WD0QD\HQDc[3P
DR[5XD0QD[Z7WD0QD\Z7TD1QD]Z7XD0VD0`DgY8`DW]7`Dl\8WD0QD\Z7TD1QD]Z7XD0QD^Z7`DgY8`DW]7`Dl\8WD0QD_Z7
PDcY?XD0WD0QD`Z7PDP]6XD0QDaZ7`D]o5`DfW6`Do`@`DPa@`DQa@`DY_4`DhP3WD0QDbZ7QDR`5TD1QDcZ7XD0WD0QDk\4
QDdZ7QDeZ7XD0WD0QDfZ7PDo]8PDP]7PDZk5XD0WD0PDo]8PDP]7PDZk5XD0VD0WD0PDo]8PDP]7PDZk5XD0QDV?WD0QDgZ7
QDhZ7XD0VD0WD0QDgZ7QDhZ7XD0QDiZ7WD0QDjZ7QDRHTD1QDkZ7TD1QDlZ7XD0`DgY8`DcP3`DVd2`DZk5WD0QDmZ7QDnZ7
PDP]7XD0WD0QDoZ7PDP]7TD1SD0XD0VD0WD0QDoZ7PDP]7TD1SD0XD0QDT@WD0QDP[7QDgl1TD2PD__=XD0`DeR3WD0QDQ[7
QDR[7QDS[7TD3QDT[7XD0WD0PD]a@PDW]7PDeY8XD0WD0PD[f6PDU]7PDol>XD0WD0PDfg4PDS1PD[_<XD0WD0QDQ[3QDU[7
TD1QDV[7XD0WD0QDW[7QDZAQDX[7XD0WD0PDdf6PDT]6QDSW2QDY[7QDZ[7XD0WD0PDR^2QDig1PDi]8TD1PDZ]7XD0WD0PD
R^2PDZk5PDi]8XD0VD0WD0PDR^2PDZk5PDi]8XD0QDT@WD0PDll<PDRk3TD3QD[[7XD0QD]6WD0PDZk5PDU]6PDQ]7XD0WD0
QDXn2QD\[7QD][7XD0WD0QD^[7QDi4TD1QD_[7XD0WD0QDXn2QD`[7TD1QDa[7VD0XD0WD0QDXn2QD`[7TD1QDa[7QDb[7XD
0WD0QDm^1QDc[7TD2QDd[7XD0WD0QDdV1PDZk5PDi]8TD1QDe[7XD0WD0QDdV1PDZk5QDf[7QDg[7XD0VD0WD0QDdV1PDZk5
QDf[7QDg[7XD0QDh[7WD0PDUZ8PDU]6QDjd2XD0WD0QDm^4QDRg3`DgY8`DeY8`Dfg4`Dm]6SD0XD0VD0`DYZ6WD0QDm^4QD
Rg3`DgY8`DeY8`Dfg4`Dm]6SD0XD0QDT@`DYZ6WD0QDi[7QDj[7QDiCTD1QDk[7XD0`D_6WD0QDl[7PDW]7QDm[7XD0VD0WD
0QDl[7PDW]7QDm[7XD0QDn[7WD0QDo[7PDQ]7QDP\7XD0VD0`DQ]7WD0QDo[7PDQ]7QDP\7XD0QDT@`DQ]7WD0QDQ\7QDXX2
QDR\7TD1P@ld<XD0VD0WD0QDQ\7QDXX2QDR\7TD1P@ld<XD0PD1QD\6TD1WD0QDS\7QDT\7QDU\7TD1XD0VD0`DQT5QD\6TD
1WD0QDS\7QDT\7QDU\7TD1XD0QDV\7`DQT5QD\6TD1WD0PDgY8TD1QDW\7XD0VD0QD\6TD1WD0PDgY8TD1QDW\7XD0QDX\7W
D0QDd6PDm]7QDY\7QDZ\7XD0WD0QD[\7QD\\7QD]\7TD1QD^\7XD0WD0PDT3QD_\7QD`\7TD1QDa\7XD0WD0PDan2PDW]7XD
0SD0`DU]6WD0QDb\7QDd6TD1QDc\7XD0WD0QDd\7PDeh7XD0VD0WD0QDd\7PDeh7XD0QDe\7WD0QDf\7QDg\7XD0VD0WD0QD
f\7QDg\7XD0QDh\7WD0PDHQDi\7XD0QDj\7WD0QDk\7QDl\7QDT<TD1QDm\7XD0`DT]7WD0QDn\7QDo\7QDP]7XD0VD0`DeY
8WD0QDn\7QDo\7QDP]7XD0QDV?`DeY8WD0QD^Z1PD`[8XD0VD0WD0QD^Z1PD`[8XD0QDT@WD0QDQ]7QDR]7TD1PDmY2XD0WD
0PDYg<QDS]7QDT]7XD0`D_Y>WD0PDc`4QDU]7XD0VD0WD0PDc`4QDU]7XD0QDV]7WD0PDS]8QDc[3QDW]7XD0WD0PDdh3PDU
]6PDgY8PD``<XD0aEX]7WD0QD^c2PDS]6`DgY8`DeY8`DUQ3`DVQ3`DT8SD0XD0VD0`DTi=aEX]7WD0QD^c2PDS]6`DgY8`D
eY8`DUQ3`DVQ3`DT8SD0XD0QDY]7`DTi=WD0QDZ]7QD[]7QD\]7TD1QD]]7XD0WD0QDlCQD^]7TD1QD_]7XD0`DP]7WD0QD[
LQD`]7QDa]7TD2QDb]7XD0VD0WD0QD[LQD`]7QDa]7TD2QDb]7XD0QDc]7WD0QDd]7QDe]7TD2QDf]7TD1P@Q]6P@Rb@XD0V
D0WD0QDd]7QDe]7TD2QDf]7TD1P@Q]6P@Rb@XD0QDg]7WD0QDh]7P@W]7PDgY8QDi]7XD0VD0WD0QDh]7P@W]7PDgY8QDi]7
XD0QDj]7WD0QDk]7QDl]7QDm]7TD2QDn]7XD0WD0QDo]7QDP^7QDQ^7XD0WD0QDR^7PDW]7QDS^7QDT^7XD0WD0QDU^7QDV^
7TD1QDW^7XD0WD0QDX^7QDY^7TD1QDZ^7TD2XD0VD0WD0QDX^7QDY^7TD1QDZ^7TD2XD0QD[^7WD0QD\^7PDgY8TD1QD]^7T
D1P@dFPD[]7XD0WD0PDjh;PDl4PDP]7PDgY8PDm2XD0WD0QD^^7PDgY8QD_^7XD0VD0`Dh\8WD0QD^^7PDgY8QD_^7XD0QD`
^7`Dh\8WD0QDa^7TD1QDb^7PDW]7QDc^7XD0`DiY8`DZ]7WD0QDd^7PDgY8TD1QDe^7XD0WD0QDf^7QDg^7TD1QDh^7TD1P@
nCP@V]6XD0VD0`DP]7WD0QDf^7QDg^7TD1QDh^7TD1P@nCP@V]6XD0QDi^7`DP]7WD0QDj^7QDk^7XD0VD0`DgY8WD0QDj^7
QDk^7XD0QDl^7`DgY8WD0QDm^7PDgP7XD0VD0`DS]6WD0QDm^7PDgP7XD0QDn^7`DS]6WD0PDSHQDo^7XD0WD0QDP_7QDQ_7
QDR_7TD2QDS_7TD1XD0WD0QDT_7P@n`4PDT8XD0VD0WD0QDT_7P@n`4PDT8XD0QDU_7WD0QDWOQDV_7XD0VD0`DT]7WD0QDW
OQDV_7XD0QDW_7`DT]7WD0QDX_7TD1QDWl1QDY_7XD0VD0`Do\7`DU]6WD0QDX_7TD1QDWl1QDY_7XD0QDZ_7`Do\7`DU]6W
D0QD^EQD_e3TD1QD[_7XD0VD0WD0QD^EQD_e3TD1QD[_7XD0QD\_7WD0QD]_7QD^_7TD4QD__7QD`_7XD0WD0QDa_7QDb_7P
@iZ2QDc_7XD0`DeY6`DW]7WD0QDVDQDd_7QDe_7XD0VD0`DP]7WD0QDVDQDd_7QDe_7XD0QDf_7`DP]7QDg_7TD1WD0PDS]6
PDgY8QDh_7XD0VD0QDg_7TD1WD0PDS]6PDgY8QDh_7XD0QDi_7WD0QDj_7XD0VD0`DPf4WD0QDj_7XD0QDk_7`DPf4WD0QDl
_7PDR8XD0VD0WD0QDl_7PDR8XD0QDm_7WD0QDn_7PDgY8QDo_7TD1QDP`7XD0VD0WD0QDn_7PDgY8QDo_7TD1QDP`7XD0QDQ
`7WD0QDR`7PDgY8TD1QDS`7XD0VD0`DmT3WD0QDR`7PDgY8TD1QDS`7XD0QDT`7`DmT3WD0QDU`7P@P]6PDgY8TD1QDV`7XD
0VD0`DU]6`DhP3WD0QDU`7P@P]6PDgY8TD1QDV`7XD0QDW`7`DU]6`DhP3WD0QDSZ2PDgY8TD2QDX`7TD1VD0XD0`Dd1WD0Q
DSZ2PDgY8TD2QDX`7TD1QDY`7XD0`Dd1WD0QDZ`7PDeY8QD[`7QD\`7XD0WD0PDVc@PDU]6PDgY8XD0WD0PDQ]8PDQ]7PDgY
8PDdP=XD0QD]`7Y@0WD0QD^`7XD0VD0`DPH`Do\7`D\Z6`DS]6`Dn\8`Dj\8`DgY8QD]`7Y@0WD0QD^`7XD0QD_`7`DPH`Do
\7`D\Z6`DS]6`Dn\8`Dj\8`DgY8WD0QD``7QD`^5QDa`7XD0VD0WD0QD``7QD`^5QDa`7XD0QDPP1WD0QDb`7PDS]7PDgY8P
D[FXD0WD0QDb`7XD0QDc`7QDd`7TD3WD0QDe`7QDf`7TD1QDg`7XD0WD0QDh`7QDi`7PDm]7QDj`7XD0VD0`DU]6`Do\7`DR
]7WD0QDh`7QDi`7PDm]7QDj`7XD0QDk`7`DU]6`Do\7`DR]7WD0QDl`7QDm`7TD1QDn`7XD0VD0`DoP3WD0QDl`7QDm`7TD1
QDn`7XD0QDo`7`DoP3WD0QD[LQFPa7QDiY2QDQa7TD1QDRa7XD0VD0`DU]7WD0QD[LQFPa7QDiY2QDQa7TD1QDRa7XD0QDSa
7`DU]7WD0QDTa7QDi4PDh\8TD1QDUa7XD0WD0QDVa7QDWa7TD1QDXa7XD0`DeY8WD0QDYV5PDX_=XD0QDYa7`DU_<WD0QDZa
7PDS]6QD[a7PD[_<XD0WD0QD\a7TD4PDT]6PDP]7QF]a7XD0WD0QD^a7QD_a7TD2PDT]6PDP]7XD0QF`a7WD0QDaa7QDba7Q
Dca7XD0VD0WD0QDaa7QDba7QDca7XD0QDda7WD0QDea7QDfa7QDga7XD0VD0WD0QDea7QDfa7QDga7XD0QDhT2WD0QD\EQFg
[7QDha7XD0VD0`DgY8WD0QD\EQFg[7QDha7XD0QDia7`DgY8WD0PDS]6PDgY8QDja7PDdf6XD0`DP]7`D]k6`DT]7WD0PDU]
6QDka7TD1QDla7XD0VD0WD0PDU]6QDka7TD1QDla7XD0QDma7WD0QDna7QDoa7PDP]7TD1PDm]7XD0WD0QDd6TD1PDT_<PDP
]7PDoU>XD0QDj4TD1WD0QDo4XD0VD0QDj4TD1WD0QDo4XD0QDPb7WD0QDo4XD0QFj4TD1QDQb7QDj4QD\6TD1WD0QDRb7QDP
R1XD0`DiY8QDSb7TD1WD0QDTb7PD^k<XD0WD0QDn_7XD0QFj4WD0PDW]7QDUb7XD0QFVb7TD1WD0PDS1PDW]7QDUb7XD0WD0
PDfGQDWb7XD0WD0PD^?QDXb7XD0WD0PDoa7QDXb7XD0PDQ]7`D[U7`DfU7`Dmc@`DkU7QDYb7PDeY8WD0QDZb7QD[b7XD0WD
0QDP5XD0`DU]7`Dcc8`Dfg4`Dm]6`D]^8WD0QD\b7XD0`DnG`DTX4`Dfh5`Dee?`D^U2`DdW6WD0QD`g3QD]b7TD1P@P]6PD
U]6PD]^6PDlR7XD0`ETT3QDWg4TD4WD0PDVd>PDU]6PD]^6PDlR7XD0WD0QD^b7QD_b7XD0WD0PD\a6PDjo6XD0VD0WD0PD\
a6PDjo6XD0PD1WD0QD`b7P@P]6XD0QDab7TD1QDm4WD0QDbb7P@PHXD0QDcb7TD2QDdb7WD0QDeb7P@PHQDfb7XD0QDgb7TD
1QDhb7WD0QDib7QDjb7XD0QDkb7WD0QDhCPDS]6XD0QDlb7TD2QDm4`D[9`DUk6WD0QDmb7PD`V=XD0WD0QDnb7PDR]6XD0`
Di]6`DcE`DhY8WD0QDob7TD2PDdl7TD1QDbb3XD0WD0QDPc7PDQ`6XD0Q@Qc7TD1QDRc7WD0QDSc7QDT_3P@P]7P@R8Q@Tc7
QDUc7XD0WD0QDVc7PDP]6XD0S@0QDWc7`DV`4`Dd]=WD0QDXc7PDgY8QDYc7XD0WD0QDZc7QD[c7PDP]6QD\c7XD0WD0PDZf
6PDU]6PDgY8QD]c7XD0WD0PDV]6PDP]7TD1QD^c7PDeT=XD0WD0QD_c7XD0QFl4TD1WD0QD`c7XD0VD0QFl4TD1WD0QD`c7X
D0QDac7QFl4TD1WD0QDbc7QDfIXD0VD0`DgY8QFl4TD1WD0QDbc7QDfIXD0QDcc7`DgY8QFl4TD1WD0QDdc7QDec7XD0VD0Q
Fl4TD1WD0QDdc7QDec7XD0QDfc7WD0QDgc7QDhc7QDic7PDia<PDW]7XD0WD0QDoATD3PDh\8PDgY8XD0PDdh3PDf\6WD0QD
oATD3PDQ]6PDgY8PDaGXD0`D`a6WD0QD]GPDU]6PDgY8PDhP7XD0WD0QDPEQDd6PDo^8PDP]7XD0WD0QDQETD3PDW]7QDjc7
XD0QDl4TD1WD0QDXDPDgY8PDb\8PDR[5XD0WD0QDkc7PDgY8QDlc7XD0WD0QDmc7P@PHXD0Q@nc7TD1QDn4WD0QDoc7QD]\4
XD0QDPd7WD0QDQd7QDRd7XD0PDgY8TD1QDn4WD0QDSd7PDPHPDT]7XD0WD0QDTd7QDUd7QD_BXD0QDVd7WD0QDWd7S@0S@0P
DR]6XD0WD0QDXd7PDT]6PDS]6XD0WD0QDYd7PDS]6XD0QDZd7TD1QD[d7QD\d7TD2WD0QD]d7QD^d7`DgY8`D[G`DUd2`DgU
>`DcX6`DYe@`Doh8YD2XD0QD_d7TD2WD0QD`d7Q@ad7QD^d7Q@bAQDbd7XD0WD0QDcd7PDS]6XD0PDgY8`DaGSD0VD0WD0QD
cd7PDS]6XD0PDgY8`DaGSD0PD1WD0QDcd7PDS]6XD0SD0VD0WD0QDcd7PDS]6XD0SD0PD1WD0QDdd7QDlU6TD1QDed7XD0WD
0QDfd7TD3PDPY2PDU]6QDT<QDgd7XD0WD0QDhd7PDPHPDR]7XD0QDid7WD0QDhi3QDjd7TD1QDkd7PDQm>XD0WD0QDld7PDP
HPDo\7XD0`DUa4`Dja5`D^V4WD0QDmd7QDnd7PDQ]6XD0WD0QDod7TD2PDgY8TD1QDPe7QDm[1XD0QDQe7WD0QDRe7PDgY8T
D1QDSe7XD0WD0QDTe7QDUe7QDVe7XD0WD0PDY^=PD[^=XD0WD0PD\FPDWV2XD0QDWe7WD0QDXe7QDYe7PDQ]7XD0WD0QDZe7
P@S]6P@gY8QD[e7XD0QDR5Q@e6WD0QDQ5XD0`DU6WD0QD\e7XD0QDS5TD2WD0PD^b1XD0QD]e7QDS5TD3WD0QD^e7P@eY6XD
0QD_e7WD0QD`e7XD0WD0QDVe1QDae7TD2QDbe7XD0WD0QDSKQDbAQDce7QDde7XD0WD0QDee7TD2PDe_6XD0WD0PDb]=XD0W
D0QDfe7XD0WD0QDge7QDbk5XD0Q@he7TD1QDie7WD0QDje7QDke7XD0WD0QDle7QDSLXD0`DeY8`DS1`Dj_6WD0QDme7Q@ne
7TD1QDSLQDoe7TD1QDPf7XD0WD0QDQf7PDS]6QDRf7XD0WD0QDSf7QDTf7XD0WD0QDUf7PDV]7QDVf7QDWf7XD0WD0QDXf7X
D0TD5QDYf7TD4PDS]6QDd6WD0QDZf7XD0WD0QD[f7PDgY8QD\f7QD\W3XD0WD0QD]f7PDP]6XD0`DgY8`DdF`DVf6WD0QD^f
7PDP]6XD0QD_f7QD`f7WD0QDaf7XD0QDbf7TD2QDcf7WD0QDdf7XD0WD0QDRGPDgY8PDe5XD0WD0QDef7PDgY8QDff7XD0WD
0QDgf7Q@hf7XD0WD0QDU[2PDeY8PDh_6PDeg4XD0WD0QDeDPDgY8QDif7XD0WD0QDjf7QDcV4QDkf7QDlf7XD0WD0QDmf7QD
d6QDnf7XD0WD0PDlY>PDgY8QDmZ4QDof7XD0WD0QDW\2PD[_2QD]\4XD0WD0QDWOPDjCPDP]7XD0QDPg7QDZ6Y@0WD0QDQg7
XD0QDRg7TD4WD0QDSg7XD0VD0QDRg7TD4WD0QDSg7XD0QDTg7UD0WD0QDT5XD0QDUg7PD4WD0QDT5XD0PD4UD0WD0QDVg7QD
T5XD0PD4UD0WD0PDW]7QDd6QDWg7XD0`DbP3`DcP3WD0PDW]7QDd6QDXg7QDYg7XD0WD0QD`R1QDZg7QD[g7XD0`DgY8WD0Q
D`R1QDaR1QD\g7QD]g7XD0QD^g7WD0QDig1Q@_g7QD`g7XD0VD0WD0QDig1Q@_g7QD`g7XD0QDV?WD0QDag7PDY]7PDgY8PD
l1XD0WD0QDbg7PDVh;XD0WD0PDW]7PDdZ2PDf_4XD0`DQ8WD0QDcg7P@i]8PDbg@XD0WD0PDU]6QDd6QDdg7XD0VD0WD0PDU
]6QDd6QDdg7XD0QDeg7WD0QDfg7QDgg7Q@d6QDhg7XD0WD0PDo\7PDW`8XD0aDZ6`Dn]8`D^]7`DiE`DeY8`DhE`DT^6`DU^
6`DmY6`DnY6`DX]6`DW]6aD\6`DQ]7WD0PDo\7QDjT3XD0aDZ6VD0WD0PDo\7QDjT3XD0aDZ6QDig7WD0PD_]7QDjg7QDkg7
XD0QDlg7WD0PDQ]7PDi]8QDiCXD0TD4PD4WD0PDP]7PDi]8QDmg7XD0WD0PD\d4PDkT5XD0WD0PDj^8PD^]7QDng7QDjb2XD
0WD0PDQ]7PDgT5QDng7QDjb2XD0PDYg<WD0PD]Q5PD]]7PDo`<XD0WD0PDi]8QDog7PDWb;XD0QDPh7TD1WD0QDQh7XD0YD1
QDPh7TD1WD0QDQh7XD0QDRh7WD0QDSh7QDTh7XD0PDW]7WD0PD`^>XD0YD1WD0PD`^>XD0QDUh7WD0PDo\7PDdh3PD[l3XD0
WD0QDVh7PDT8XD0VD0WD0QDVh7PDT8XD0QDWh7WD0QDXh7QDj:QDYh7XD0WD0QDZh7TD2PDm]7XD0SD0WD0QD[h7TD1QD\h7
XD0TD3QD]h7QD^h7TD3WD0QD[h7QD_h7XD0QD`h7WD0QDah7QDbh7QDch7XD0`DW]2`Do_<`Dd3`DT^8`Dn3`Dn7`De^7`Df
X8QD\6WD0QDbP2PDZ]6PDW]7XD0SD0WD0QDdh7Q@eh7QDfh7XD0WD0PDn]8QDgh7QDhh7XD0WD0QDih7PDP]7QDjh7XD0PDU
i3WD0QDkh7PD]]7QDlh7SD0XD0VD0WD0QDkh7PD]]7QDlh7SD0XD0QDmh7WD0QDiY2QDnh7P@4QDoh7QDPi7XD0SD0WD0QDQ
i7PDgT5QDRi7QDSi7XD0WD0QDWo1PDeg4PDla<XD0WD0QD`d3SD0PD]]7QDTi7XD0WD0QDUi7QDiY2P@_P8QDVi7XD0WD0QD
`[4QDWi7XD0VD0WD0QD`[4QDWi7XD0QDV?WD0QDnS1PDRZ6QDXi7XD0VD0WD0QDnS1PDRZ6QDXi7XD0QDYi7WD0PDgY8QDZi
7QD\6XD0QD[i7`EgT5`EW]6`Eo9`ElT5`EhT5WD0QDcc5QD\i7XD0QF]i7PDk8WD0QD^i7QD_i7XD0TD3QD`i7PDk8WD0QDW
b2PDW]7QD_i7XD0TD3QD`i7WD0QDai7Q@\X2PDW]7QDbi7XD0VD0WD0QDai7Q@\X2PDW]7QDbi7XD0QDci7WD0QDdi7Q@\X2
PDW]7QDbi7XD0VD0WD0QDdi7Q@\X2PDW]7QDbi7XD0QDci7QDei7TD1WD0QDfi7XD0QDgi7Q@c6TD2QDhi7WD0PDgY8PDa]=
XD0VD0WD0PDgY8PDa]=XD0QDii7WD0PDP]7QDji7QDki7XD0VD0WD0PDP]7QDji7QDki7XD0QDV?QDli7Y@0WD0QDmi7QDni
7XD0VD0QDli7Y@0WD0QDmi7QDni7XD0QDoi7WD0QDPj7QDQj7XD0VD0WD0QDPj7QDQj7XD0QDRj7WD0PDo]8PD]]6SD0XD0W
D0QDl=PDQn2QDSj7XD0WD0QDTj7XD0`D=TD4QDUj7TD2QDVj7QFWj7TD1WD0QDXj7PDU]6XD0VD0QFWj7TD1WD0QDXj7PDU]
6XD0QDYj7QFZj7TD2WD0QD[j7TD1PDQ]6QDSi1QD\j7XD0QD]j7TD2WD0QD^j7QD_j7XD0`DgY8`Di]6`DcE`DhY8WD0QD`j
7P@Q]6PD[Q2XD0WD0QDaj7QDd6QDbj7XD0WD0QD[Q1PDP]7PDeP6XD0WD0QD[Q1PDh\8QDd6PDm]7XD0WD0QDcj7QDd6QDdj
7XD0WD0QDWOQDej7XD0WD0QDWOPDeY8PD]Z<XD0WD0QDfj7QDgj7XD0WD0QDhj7XD0VD0WD0QDhj7XD0QDij7QFjj7TD1WD0
QDV5XD0`Dm]6`Dfg4`DUh4WD0QDkj7QDlj7XD0QFmj7WD0QDnj7XD0QFoj7WD0QDPk7PDT]6XD0QDQk7WD0QDRk7TD2PDT]6
XD0`Dha5`DPb6QDSk7TD1WD0QDW5XD0QDTk7WD0QDUk7PDdl7XD0QDVk7QDWk7TD2QD\6WD0QDXk7QDYk7TD1QDZk7XD0WD0
QD[k7PDZk5PDeY6XD0WD0QD\k7QD]k7XD0`D]n6WD0QDjHPDW]7PDgY8QD^k7XD0WD0QD_k7P@U]6QDd6PDdV=XD0WD0QD`k
7PDo\7PDgY8TD1QDak7XD0WD0QDbk7P@S]6QDck7XD0QDd6TD1QDdk7WD0QDek7PDR]6XD0WD0QDfk7PDU]6XD0QDSi2WD0Q
D\HPDQ]6PDW]7XD0QDgk7PDeY8WD0QDY5`DP]7`DYH`DQ]6`DWi@`DXi@`DRk3`DSk3aDm5`DYi@`DhZ8`Dgj3`Dhj3`DdZ8
`DZi@`DgZ8`Dgm2`Dl5`DW]7`DS]6`DU]7`DU]6`Do\7`DQ]7`DT]7`DgY8`DR]7`DWf?`DZ\6`DeZ2`DgZ2SD0XD0`DP]7U
D0PDeY8WD0QDY5`DP]7`DYH`DQ]6`DWi@`DXi@aDm5`DYi@`DhZ8`Dgj3`Dhj3`DdZ8`DZi@`DgZ8`Dgm2`Dl5`DW]7`DS]6
`DU]7`DU]6`Do\7`DQ]7`DT]7`DgY8`DR]7`DWf?`DZ\6`DeZ2`DgZ2SD0XD0WD0PDeY8QDY5QDhk7XD0SD0WD0PDS]6PDgY
8TD1QDik7PDTi=XD0VD0WD0PDS]6PDgY8TD1QDik7PDTi=XD0QDjk7WD0PD]]6SD0PDS]7PDhEXD0WD0PD]]6SD0PDW]7PDd
Z2PDe]6XD0WD0PDi]8SD0PDU]7PDHSD0XD0WD0QDkk7QDlk7XD0VD0WD0QDkk7QDlk7XD0QDV?WD0QDmk7P@eY8TD1QDa7XD
0VD0WD0QDmk7P@eY8TD1QDa7XD0QDV?WD0QDnk7QDX5XD0VD0WD0QDnk7QDX5XD0QDok7WD0PD^]7QDlV5QDbASD0PD^]7XD
0WD0PD^]7`Dlk3`Dgk3`DUm2`Ddh3`De_6`Dg_6`Df_6`Dmk3SD0QDbAQDR7PD^]7XD0UD0WD0PDk]8SD0PD4PDW]6XD0UD0
WD0PDk^8PDgY8SD0XD0UD0WD0QDW^2P@[`8QDPl7XD0UD0WD0QDQl7QDRl7XD0VD0UD0WD0QDQl7QDRl7XD0PD1UD0WD0QDQ
l7QDSl7PDT]7QDQa2XD0UD0WD0QDW`2SD0XD0VD0UD0WD0QDW`2SD0XD0PD1WD0QDTl7QDUl7QDVl7XD0UD0WD0QDZ<QD]c5
QDT_1XD0VD0UD0WD0QDZ<QD]c5QDT_1XD0PD1UD0WD0PDZk5PD`S5QDWl7XD0VD0UD0WD0PDZk5PD`S5QDWl7XD0PD1WD0PD
o`<PDW]7QDXl7P@gY8QDYl7XD0WD0PD\U2PDU]6PDf\8PD]6XD0WD0QDb9QDZl7QD[l7XD0QD\l7TD2WD0QD]l7QD^l7QD_l
7XD0WD0PDQ]7QD`l7XD0VD0WD0PDQ]7QD`l7XD0QDal7QD\6WD0PDeY8QDbl7XD0VD0QD\6WD0PDeY8QDbl7XD0QDcl7QDdl
7TD2WD0QDel7XD0QDfl7TD1QD\6Q`1e6WD0QDgl7XD0QDhl7QD\6WD0PDn]3QDil7XD0VD0QDhl7QD\6WD0PDn]3QDil7XD0
QDjl7WD0PDS]6PDgY8QDkl7XD0VD0WD0PDS]6PDgY8QDkl7XD0QDll7WD0QDml7PDP]7TD2QDnl7XD0WD0PDZ]6PDgT5QDgo
2QDWl3XD0VD0WD0PDZ]6PDgT5QDgo2QDWl3XD0QDTf3WD0PDZ]6PDgT5TD3QDol7XD0WD0PDZ]6Q@Pm7PDgT5QDR`5TD1QDQ
m7QDRm7XD0WD0PD]]7QDSm7P@aS5QDTm7TD1QDUm7XD0WD0PDkT5QDYn4QDZn4QDVm7XD0WD0QDWm7PDU]6PDgY8PDon<XD0
QFXm7TD2WD0QD[GPDgY8QDYm7XD0QDZ5TD1WD0QDZm7XD0QD[m7TD1WD0QD\m7XD0QD]m7QD^m7TD1WD0QD_m7XD0QD`m7QD
\6P@gY8WD0QDam7XD0VD0QD`m7QD\6P@gY8WD0QDam7XD0QDbm7QDcm7TD1WD0PD`Q6QDb;PDdU6XD0WD0QDW\2PDgY8QDdm
7XD0WD0QDje3PDgY8TD1QDem7XD0WD0PDdZ2PDi]8PDU]7PDl4XD0WD0QDfm7QDl[3PD]o5XD0WD0QDgm7PDgY8QDhm7XD0W
D0PDU]6PDgY8QDim7PDZ7XD0QDjm7TD1WD0QDkm7XD0VD0QDjm7TD1WD0QDkm7XD0QDlm7QDmm7TD1WD0PDg\7QDnm7XD0WD
0QDom7PDQ]7PDlo7XD0WD0QDPn7PDP]7XD0QDQn7WD0QD_Q3PDf\8PDnGXD0VD0WD0QD_Q3PDf\8PDnGXD0QDT@WD0QDRn7P
De[8XD0VD0WD0QDRn7PDe[8XD0QD`@WD0PDRT?QDSn7XD0QDTn7QD\6WD0PDeg4PDP]7PDX_8XD0VD0QDTn7QD\6WD0PDeg4
PDP]7PDX_8XD0QDUn7WD0QDVn7QDWn7XD0WD0QDm^4QDkZ2QDXn7PDm]7P@Z`8QDYn7XD0WD0QDYU1QDcMPDW]7QDcMXD0QF
Zn7TD1WD0QD[n7PDo2PDdg4XD0VD0QFZn7TD1WD0QD[n7PDo2PDdg4XD0QDV?QF\n7TD1WD0QDW[1PDZk5PDU]6QD]n7XD0V
D0QF\n7TD1WD0QDW[1PDZk5PDU]6QD]n7XD0QDTf3WD0QD^n7PDW]7QDiCQD_n7XD0WD0PDhg4PDSj@XD0WD0PDYc;QD`n7P
DU]6XD0WD0PDe_6PDP]7PDeY8QDan7XD0WD0QDbn7QDcn7XD0VD0WD0QDbn7QDcn7XD0QDdn7WD0PDo_5TD1PD^Q5PD]]7XD
0WD0PDTj@XD0QFen7TD1WD0QDfn7QDgn7XD0WD0QDhn7QDin7QDjn7XD0VD0`DW]7WD0QDhn7QDin7QDjn7XD0QDkn7`DW]7
WD0QDln7PDmMXD0WD0QDmn7QDg[7PDTj=XD0WD0QDnn7QDon7P@fa4XD0VD0WD0QDnn7QDon7P@fa4XD0QDPo7WD0QDQo7XD
0TD1WD0QDRo7XD0`DZR7WD0QDSo7QDTo7QDUo7XD0WD0PDeg4PDi8XD0QD_BTD3QDVo7WD0PDT]6PDP]7QDWo7XD0VD0WD0P
DT]6PDP]7QDWo7XD0QDVd1WD0PDan2QDZCXD0QDXo7WD0QDYo7TD1PDW]7XD0QDZo7WD0PDT4QD[o7TD1QD\o7XD0QD]o7TD
1QD^o7WD0QD_o7QDf]4TD1QD`o7XD0WD0QDao7P@PHPDm]3PDRk3XD0WD0PDaS5PDW]6QDbo7XD0WD0PD_]7PD_P8XD0QDco
7QDdo7TD2WD0QDeo7QDfo7XD0WD0QDgo7QDho7TD1PDP]7QDio7TD1QDjo7XD0WD0QDSW3PDhEQDko7XD0WD0QDjd2QDlo7X
D0QDmo7`DS]6QD\6QDno7WD0QDoo7XD0WD0QDoo7PDP]7QDio7XD0QDPP8S@0TD5WD0QDQP8QDZ_2XD0VD0QDPP8S@0TD5WD
0QDQP8QDZ_2XD0QDeR3WD0QDRP8QD]m6QDSP8P@fg4PDRZ6QDTP8XD0PDaS5WD0QDUP8QDVP8QDWP8XD0QDXP8WD0QDYP8PD
R[5PDe_6PDP]7XD0QDZP8WD0QDP_1PD_P8PDW]7XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDZ;UD0WD0PD^2SD0XD0`@iZ2TD9P
D4TD6QDbT1WD0QD[P8P@Z]6QDd?YD1XD0`DTf3`DRg3`D_o8`DRf3WD0QD\P8P@Z]6PDR3QD]P8XD0`Dak=`DeY2`DfY2`Dk
W1`Dka3aDZ6`DeY8`DfY8`DW5`DU6`DY2`DfY6`Dhg4`DYZ6`DZZ6`DU]6`Do\7`DS]6`DiV2`DVh;WD0QD\P8P@Z]6PDR3P
DiZ2QD^P8TD2QD_P8XD0WD0QD`P8PDR3YD1XD0WD0QD`P8PDR3QDaP8XD0WD0QDQ@PDQ]7XD0Q@b6QDbP8WD0QDcP8PD^]7X
D0WD0PDUo<P@P]6PD^]7XD0QDdP8WD0PDY]6QDeP8XD0QDfP8WD0QDgP8XD0`DW]7SD0WD0PDU]6PDi]8PDd]8XD0PDWh4WD
0PDU]6PDWh4QDhP8XD0WD0QDiP8PDU]6QDT<S@0PDQDXD0QDo`1TD3WD0QDjP8P@Q]6PDW]7XD0`D=WD0PDj^8QD\6QDiCXD
0SD0WD0QDkP8XD0QDlP8QD\6WD0QDmP8QDnP8PDgY8QDoP8XD0QDPQ8TD1WD0QDQQ8Q@\T4XD0QDRQ8WD0PD_]7QD`R1QDaR
1PDY4XD0QDSQ8WD0QDjg2S@0QDTQ8PDP]7XD0SD0WD0QDjg2S@0QDUQ8PDP]7QDVQ8XD0WD0QDWQ8QDXQ8PDfQ3XD0QDYQ8Q
D\6Q@ZQ8TD1WD0QD[5XD0`DS]6`DVd2QDYQ8WD0QD[Q8TD1QD[5XD0WD0QDjW2PDeY8QD\Q8QD]Q8XD0WD0QD^Q8PDUQ5PDQ
]7XD0QD_Q8QD`Q8QD\6WD0QDaQ8QDQU5QDb6TD3QDbQ8XD0WD0QDcQ8QDdQ8PDgY8TD2QDeQ8XD0QDfQ8WD0QD[j1PD_P8aD
Z6aD\6`D]3`Dd3`Di_2`DV3`Dh]2`Db4`Dh3`DP\8`De^7`D\8`Do2SD0XD0QFfQ8TD2WD0QD]5XD0QDgQ8QFfQ8TD2WD0QD
hQ8QDPT4XD0WD0PDX3QDiQ8PD`g3XD0YD2WD0PDX3PDh\6XD0WD0PDZ]6QDjQ8SD0XD0WD0PDW]7PD[i4PDgY8PDW`8XD0WD
0PDW]7PD`1PDZk5QDkQ8XD0WD0QDlQ8QDig1QD`g7XD0UD0WD0PDQ]7QDmQ8TD2QD^5XD0PD4QDnQ8UD0WD0PDQ]7QDmQ8TD
2QD^5QDoQ8P@eY8QDPR8TD2XD0PD4QDnQ8PD4WD0PDQ]7QDbATD2QD^5XD0VD0PD4WD0PDQ]7QDbATD2QD^5XD0PD1QDQR8W
D0PDQ]7QDRHTD3QD^5XD0VD0QDQR8WD0PDQ]7QDRHTD3QD^5XD0QDV?WD0QDRR8QDSR8XD0VD0WD0QDRR8QDSR8XD0QDV?UD
0WD0PDW^6XD0QFTR8UD0WD0PDW^6XD0QDT<TD2QDUR8QDVR8TD3WD0QDWR8XD0P@Q]7QD^]1WD0QDXR8TD1QDYR8QDZR8XD0
`DgY8`DU]6`DaQ6WD0QDWo1QDf]1PDdY6XD0WD0QD[R8QD\R8Q@]R8QD^R8XD0QD_R8QF`R8TD1WD0QDaR8TD4XD0QD\5PDT
`6WD0QDbR8QDcR8TD3QD\5PDT`6XD0QDdR8TD1WD0QDeR8QDSLXD0QFfR8TD3QDj>WD0PDZk5QDgR8QFhR8S@0QFiR8PDW]7
XD0QDjR8WD0PDZk5PDgZ2PDS1PDW]7XD0QFkR8WD0QDlR8QDmR8QDnR8XD0QDoR8WD0PDHPDeg4QDmR8QDnR8XD0QDoR8QDP
S8TD2WD0QDQS8Q@RS8XD0QDTOQDSS8QDTS8TD1WD0QD]6QDUS8XD0PDW]6WD0QDWOP@P]6QDd6QDdOP@P]6XD0WD0QDVS8QD
WS8PDW]7XD0SD0QDd7QDXS8QDd7QD[7QDe6QD[7QD[7QDYS8Q`1e6QDlV5QDa7PDU]7Q`1e6QD[7WD0QDZS8YE5YD1XD0`DS
]7QD[S8TD1QD\6Q`1e6aDZ6`DgP6`Dhg4`DU6`DS1`Dj_6`D^k@`DUn>`DeW@`DP\6`Dof<`D[5`Dh4`Dfg4`DYl3`Di]8`D
iH`DjH`D^R7`Da_2`D^o5`D_k@`DRV6`DgV<`DkI`DQT5`DW]5`DX]5WD0SD0YD5XD0VD0QD[S8TD1QD\6Q`1e6aDZ6`DgP6
`Dhg4`DU6`DS1`Dj_6`D^k@`DUn>`DeW@`DP\6`Dof<`D[5`Dh4`Dfg4`DYl3`Di]8`DiH`DjH`D^R7`Da_2`D^o5`D_k@`D
RV6`DgV<`DkI`DQT5`DW]5`DX]5WD0SD0YD5XD0QDPd1WD0QDmT2YD1XD0VD0WD0QDmT2YD1XD0QDhg3QD\S8PDaj4`DP]7`
D\FQDR7QD]S8QDom2PDaj4QD^S8QD_S8QD`S8QDaS8QDbS8QDcS8PD_3PDP]7PDgY8PDnl>PDY]6PDY]6PDQl3PDP]7PDgY8
PDaGPDo`<QDdS8PDe8PDdh3PDZj>PDR]6PDm[2PDPQ=PDR`<PDaMPDSc7QDeS8QDfS8PDb[2PDV]7PDS9PDcZ@PDek@PDR1P
DP]6PDhEQDgS8PDcb5PD^4PD]\2PDT]6PDfW6QDhS8PDR]7Q`1e6Q@iS8WD0QDjS8XD0PDPQ=QDkS8PDWJQDlS8PDXJQDmS8
PD]`2PDPl6PDXa3PDn]3PDg_6PDgk@PDVd;PDR]8PDR8PDS]6PD^d;QDnS8PDel7PDU[5PDX]5QDoS8PDhk@PDdQ5PDXn2PD
`^2PD[`8QDPT8QDQT8QDRT8QDST8QDTT8QDmT2QDUT8PDUn>QDVT8QDWT8PDbg3PDVQ2PDP]6PDQ]6PDW]7PDTj<PDf^2PDV
]6PDZl7PD]]7PDgCPDSZ5PDU]7SD0PDZ]6Q@b6Q`1e6WD0QDW`1XD0WD0QDXT8PDgY8TD1QDYT8XD0QDZT8PD6Q@bAWD0QDb
7XD0QDZT8PD6WD0Q`1e6QDW`1XD0VD0QDZT8PD6WD0Q`1e6QDW`1XD0QD[T8QD\6QDbAQ`1e6WD0QD\T8aDd5aDZ6`D[U=SD
0XD0VD0QD\6QDbAQ`1e6WD0QD\T8aDd5aDZ6`D[U=SD0XD0QD]T8QD^T8WD0QD_T8P@aS5TD1QD`T8XD0QDU_2WD0QDaT8XD
0QDbT8WD0QDcT8PD^]6XD0VD0WD0QDcT8PD^]6XD0QD`@QDdT8QDbAQ`1e6WD0QDW`1aDd5aDZ6SD0XD0`DP]7`DT]7WD0QD
eT8XD0TD2QDfT8QD\6Q`1e6WD0QDa7QDlQ8Q`1e6QD^_1XD0aDd5QD\6QDT<WD0QDTY5XD0QDgT8VD0QD\6QDT<WD0QDTY5X
D0QDgT8QDia2PDgY8WD0QDhT8SD0XD0TD1QDiT8TD1QDjT8WD0QDkT8PDW]7PDPl=XD0WD0PDfY8PDam=PDbIXD0WD0PDn]8
SD0PDkV6XD0QD\6WD0QDbAQ`1e6QDlT8PDP]7XD0SD0aEZ6WD0QDmT8QDnT8XD0`DdQ6QDoT8WD0QDgo2QDPU8XD0WD0QDV<
QDQU8TD1QDRU8XD0QD\6PDeY8WD0QDSU8SD0XD0QDTU8TD1WD0QDUU8XD0UD0QDVU8QD\6Q`1e6WD0QDa7XD0`DeG`DVFVD0
UD0QDVU8QD\6Q`1e6WD0QDa7XD0`DeG`DVFQDWU8UD0QDXU8QD\6Q`1e6WD0QDYU8XD0VD0UD0QDXU8QD\6Q`1e6WD0QDYU8
XD0PD1QDZU8TD1QD\6TD1QD[U8P@W`8WD0QD\U8XD0WD0QD]U8P@P]7PDgY8QD^U8XD0WD0QD_U8TD1Q@`U8QDaU8QDbU8XD
0WD0QD]6P@j^8PDeY8S@0PDR[5PDR]7XD0WD0PDS]6PDSn2PDP]7QDcU8XD0WD0PDTe?QDdU8QDeU8QDfU8QDgU8QDhU8XD0
WD0QDiU8QDjU8XD0VD0WD0QDiU8QDjU8XD0QDkU8QDlU8WD0QDmU8QDnU8XD0WD0PD^]7QDoU8PD^]7QDPV8XD0WD0QDbW5Q
@QV8PDgT5QDRV8TD2XD0VD0WD0QDbW5Q@QV8PDgT5QDRV8TD2XD0QDSV8WD0QDTb1QDTV8QDUV8XD0WD0QDVV8PDW]7PDdZ2
QDWV8XD0WD0QD^R4QDXV8QDYV8QDZV8XD0QD[V8Y@0WD0QD\V8XD0VD0QD[V8Y@0WD0QD\V8XD0QD]V8QD^V8TD6QD\6Q`1e
6WD0QD_V8XD0QD`V8TD4QD\6Q`1e6WD0QDaV8XD0`DP]7`DT]7QDbV8QD\6Q`1e6WD0QDcV8XD0QDbAQ`1e6WD0SD0XD0PDU
g3QDZe4QDdV8Q@\6WD0QDeV8XD0QDbAQ`1e6WD0QDW`1XD0QDfV8QDgV8QD\6Q`1e6WD0QDhV8XD0WD0QDiV8PD]6XD0VD0W
D0QDiV8PD]6XD0QDjV8QDkV8WD0QDlV8XD0PDnX<WD0PDP]6PDW]7PDnW6XD0QDmV8TD2QD\6Q`1e6WD0QDnV8XD0aDZ6`D]
]7QDoV8PDP]7TD3QD\6Q`1e6WD0PDYm1XD0QDPW8PDP]7TD3QD\6Q`1e6aD`5aDZ6iD1iD2WD0SD0XD0VD0QDPW8PDP]7TD3
QD\6Q`1e6aD`5aDZ6iD1iD2WD0SD0XD0QDT@QDQW8TD4WD0PDR`8XD0QDRW8TD2WD0PD[m=XD0WD0QDSW8P@Z]6P@R3QDTW8
QDm5XD0WD0QDUW8PD^]7QDW`1XD0QDT[1WD0QDVW8XD0VD0QDT[1WD0QDVW8XD0QDWW8QDXW8WD0PDX3PDQ]6XD0QDYW8WD0
PDZa;XD0PDgY8WD0QDZW8PDP]7QDel1XD0QD[W8WD0PD`a;TD1QD\W8XD0QD]W8QD^W8WD0`Di_6SD0QD_W8XD0VD0QD^W8W
D0`Di_6SD0QD_W8XD0QDT@QF`W8QD]6Q@b6Q`1e6WD0QDaW8aDd5SD0XD0`DP]7`DQ]7`Do\7QDbW8WD0QDcW8XD0SD0WD0Q
DdW8TD1QDeW8XD0`E^]7YD1WD0QDk_6XD0VD0`E^]7YD1WD0QDk_6XD0QDfW8PDZk5QD\6Q`1e6WD0QDgW8XD0QDhW8QDiW8
WD0QDjW8QDkW8XD0QD\6QDRHSD0WD0QDlW8XD0`DUX6WD0QDW`1PD^]7QDRHXD0SD0QDRHWD0QDmW8XD0QDnW8QDoW8WD0QD
PX8XD0WD0PDU8PDh^6XD0WD0QDQX8TD1QDRX8XD0`D^]7QD\6P@Z]6WD0QDSX8PDW]7XD0SD0QD\6WD0QDTX8QDTY5XD0VD0
QD\6WD0QDTX8QDTY5XD0QDWU3WD0PDf_4PDVh;XD0VD0WD0PDf_4PDVh;XD0QDV?QDUX8WD0QDVX8XD0QDWX8P@Z]6P@R3WD
0QDTW8QDQ_6XD0QD\6WD0QDXX8PDW]7XD0SD0PDbY7PDUm2QDYX8TD3QD\6Q`1e6WD0QDZX8XD0WD0QD[X8XD0QDR7PD[f3P
DQ]7PDdQ9PDgY8QDa7PDV_6SD0QD\X8PDV_6QDR7QD\6Q@_6WD0PD`^2XD0VD0QDR7QD\6Q@_6WD0PD`^2XD0QD]X8QDnS1Q
`1e6WD0QDa7XD0QD^X8QD_X8WD0Qd1e6QDa7XD0QDR7WD0QDa7XD0QDR7QDR7TD4QD\6WD0Q`1e6QDa7XD0aDZ6`D]]7QDR7
TD3QD\6QDbAQ`1e6WD0QDa7XD0QD\6Q@b6QDf6WD0QDa7XD0WD0QDf6QDa7XD0SD0WD0QD`X8QDa7XD0QDR7QDaX8TD2`DS]
2WD0QDa7XD0QDR7TD2QD\6TD4PDU]7WD0Q`1e6QDa7XD0VD0QDR7TD2QD\6TD4PDU]7WD0Q`1e6QDa7XD0QDV?QDbX8TD2QD
\6Q@cX8Y@0aD`5aDZ6iD1iD2aDR7aDj6bD0WD0SD0XD0VD0QDbX8TD2QD\6Q@cX8Y@0aD`5aDZ6iD1iD2aDR7aDj6bD0WD0S
D0XD0QDdX8QDeX8QDfX8Q@gX8Y@0aD`5aDZ6`DRf3`D^]7`DW]7bD0WD0SD0XD0VD0QDeX8QDfX8Q@gX8Y@0aD`5aDZ6`DRf
3`D^]7`DW]7bD0WD0SD0XD0QDhX8QDbAQ@iX8aD`5aDZ6aDj6WD0SD0XD0QDjX8`DP]7`D[m@`D\m@QD\6YD0aD`5aDZ6iD1
iD2`DeY8`DfY8`DgY8WD0SD0XD0VD0QD\6YD0aD`5aDZ6iD1iD2`DeY8`DfY8`DgY8WD0SD0XD0QDWU8QDkX8Y@0QDlX8aD`
5aDZ6WD0SD0XD0VD0QDkX8Y@0QDlX8aD`5aDZ6WD0SD0XD0QDmX8aDP6bD0WD0YD0XD0YD1QDdNaDP6bD0WD0YD0XD0YD1aD
P6bD0WD0YD0XD0aDP6bD0WD0YD0XD0VD0aDP6bD0WD0YD0XD0QDnX8aDP6bD0WD0YD0XD0YD2QDoX8aDP6bD0WD0YD0XD0UD
0SD0QDPY8TD1WD0QDQY8XD0aDZ6UD0QDPY8TD1WD0QDQY8XD0aDZ6UD0SD0QDRY8TD1WD0QDSY8TD2XD0QDTY8UD0QDRY8TD
1WD0QDSY8TD2XD0QDTY8QDUY8Y@0WD0QDR6XD0aDZ6`DP]6`DT]6`Dm]6`Dfg4`DUh4`Dn]6`Do]6`DP^6`Dl]8UD0QDT6Q@
Z6Q`1e6P@]m@`DZd3`D`a3`DfL`Daa3`DbM`DT?WD0Q`1e6QDVY8XD0VD0UD0QDT6Q@Z6Q`1e6P@]m@`DZd3`D`a3`DfL`Da
a3`DbM`DT?WD0Q`1e6QDVY8XD0QDWY8UD0QDT6Q@Z6TD3PD4Q`1e6WD0QDXY8XD0VD0UD0QDT6Q@Z6TD3PD4Q`1e6WD0QDXY
8XD0QDYY8UD0QDT6Q@Z6Y@0WD0QDZY8XD0WD0QDaV5XD0VD0WD0QDaV5XD0PD1QD[Y8QD\6Q`1e6aD`5aDZ6iD1iD2aDR7aD
j6bD0aDV6aDd5aDU6WD0SD0XD0VD0QD[Y8QD\6Q`1e6aD`5aDZ6iD1iD2aDR7aDj6bD0aDV6aDd5aDU6WD0SD0XD0QD\Y8QD
[Y8QD\6Q`1e6aD`5aDZ6iD1iD2aDR7aDj6bD0aDV6aDd5aDU6WD0SD0XD0QDXU7QD^_1QD[Y8QD\6Q`1e6aD`5aDZ6iD1iD2
aDR7aDj6bD0aDV6aDd5aDU6WD0SD0XD0QDXU7YD0QD]Y8WD0Q@^Y8PD]]6SD0XD0`DP]7WD0PD]]6SD0QDZCXD0QD\6WD0QD
_Y8SD0XD0VD0QD\6WD0QD_Y8SD0XD0QE`Y8WD0QDaY8QDbY8XD0WD0QDcY8Q@e6QDdY8XD0QFnc4QDeY8TD2WD0QDfY8XD0Q
DgY8TD2WD0QDhY8XD0`D^]7`DZ]2QD\6Q`1e6QDiY8WD0QDjY8XD0PDh]8QDkY8PDe]8SD0PDgg4PDnFQDlY8TD2WD0QDmY8
XD0PDd`8VD0PDd`8QDT@QD^P1S@0S@0WD0QDa7XD0QDnY8`E^]7`EUg3`EVg3`ES]3`EP3`EZ]6`Eim@WD0PDmMXD0VD0WD0
QDoY8XD0VD0QDdNQ@g6WD0QD_7Q`1e6QDPZ8XD0QD^7`D^]7`Do^2`DZ]2WD0QDQZ8QD_7XD0QD_6Q`1e6QDRZ8Q@_7PDZ]6
QD_7QDRZ8QDel1QDSZ8TD3WD0QDTZ8XD0PD]]6QDUZ8PD]]6QDVZ8QDWZ8PD]]6QDXZ8QD\6QDbAQ`1e6aD_5aDd5aDR7aDf
5aDW7aDZ6aD`5aDj6aDV6aDa7bD0iD1iD2WD0SD0XD0VD0QDXZ8QD\6QDbAQ`1e6aD_5aDd5aDR7aDf5aDW7aDZ6aD`5aDj6
aDV6aDa7bD0iD1iD2WD0SD0XD0QDYZ8QDZZ8QD[Z8PDP]7S@0WD0QD\Z8XD0`Dea4`Dkm@`DhP3`D^a6QDo\1Q@\6Q@b6Q`1
e6WD0QD]Z8XD0QD^Z8PDR]7WD0QD_Z8XD0VD0PDR]7WD0QD_Z8XD0QD`Z8QDaZ8QDbU8TD3QD\6Q`1e6aD`5WD0SD0XD0VD0
QDaZ8QDbU8TD3QD\6Q`1e6aD`5WD0SD0XD0QDT@PDR]7WD0QDbZ8XD0VD0PDR]7WD0QDbZ8XD0QDT@QDcZ8WD0QDdZ8XD0PD
ZZ6QD\6Q`1e6WD0QDeZ8XD0QDfZ8QDgZ8TD3PDSR3QDhZ8QDiZ8QD\6Q`1e6QDRHQ`1e6S@0WD0QDjZ8XD0`DbP3`DSe6`DT
<`Dnk<QDRH`DkIiD0SD0S@0WD0QDkZ8XD0`DP]7`DeW4`DTX4`Dog=`DU_4`DZn@WD0QDlZ8PDP]7SD0XD0`DkI`DgY8QD\6
Q`1e6QDRH`D`Q6`D[Z2`DdQ6SD0WD0QDb7XD0`D[n@QD\6Q`1e6Q@b6Q`1e6Q@a7WD0Q`1e6Q@[7QDb7XD0WD0QDlV5QDb7X
D0WD0QDmZ8QD\W3QDb7XD0WD0QDb7XD0QDnZ8PDgY8QDR7QDoZ8QDP[8PDP]7QDQ[8PD_f>PDQ]7PDmc?PDR]6PDQQ6PDS]6
PDQQ6PDR]6PDg^5PDS]6PDYi4QDR[8QDS[8QDT[8PDi\2PDP]6QDT<QDob3QDU[8QDV[8QDW[8PDTm2PDk`2PDSe5QDX[8PD
Vo5`DQ\7`DRQ3`Dm^4QDY[8QDZ[8QD[[8QDW`1QD\[8PD][7QD][8QD^[8QD\6PDP]7Q`1e6Q@W`1PD][7QDR7Q@^JQ@_JQD
QQ1VD0QDjd2PDlZ7WD0PD][7XD0QDR7WD0PDU]6PDZQ6QD_[8QD`[8XD0WD0QDa[8QDb[8QDc[8XD0WD0QDd[8QDe[8QDf[8
P@W]7P@dZ2XD0QD\6PDU]6TD1PDaQ@QDg[8TD1QDh[8QDi[8QDj[8QDcJPDQ]7TD1WD0QDk[8XD0PDZZ2QDl[8QD\6WD0QDm
[8XD0VD0QDl[8QD\6WD0QDm[8XD0PD1PDn`<PDP]7QDRHSD0QDn[8QDo[8PDP]7QDR7QD\6Q`1e6PDP]6PDW]7PDnW6QDP\8
TD2QDQ\8QDR\8`DP]7`DW]7QDS\8PDW]7PDgY8QDT\8QDU\8TD1QDV\8`DQ]7PDT]6PDP]7PDgY8PDQh;QD\6Q`1e6WD0QDW
\8XD0VD0QD\6Q`1e6WD0QDW\8XD0QDX\8PD^]7QDY\8PDbS5PDgY8PDR[5QDng7PDbS5PDS]7PDgY8PDoP3QDnS1WD0PDd[<
XD0QDZ\8QD\6WD0PDd[<XD0VD0QD\6WD0PDd[<XD0QDT@QD\6QDl=WD0QD[\8QDng7QD\\8XD0PDo\7PDX]6QD]\8QDSW2PD
Q]7PDX]6QD^\8P@P]7PDQ]7PDgY8PDT8PDP]7PDS]7PD[]6PDkT5QD_\8QD`\8PDkP>PDP]7PDbU=PDW]7QDa\8PDQ]7PDeY
8PDZ4PDo\7QDb\8PDdY6PDT8PDo`<QDR_1PD]]7PDHQDf]1PD]]7SD0PDcg3PDZ]6QDiU5QDc\8PDP]6PDZZ6PDR]7PDbMPD
Q]7QDd\8PDn`4PDVh;PDW]7PD]]6QDe\8QDj>PDSV8QDf\8QDPZ2QDg\8PDgY8QD`i3PDTk=PDTk=QDh\8QDi\8QDj\8QDXA
QDk\8QD\6PDZ]6PDS]6VD0QD\6PDZ]6PDS]6PD1QDl\8QDm\8PD^]7QDn\8PD^]7QDo\8Q@P]8QDQ]8PDQ]7PDU^6QDbk5PD
W]7QDR]8PDP]6PDW]7PDgY8QDS]8PDZ]6PDP]6PDW]7QDT]8PDi_2PDQ]7PDSEQDU]8QDV]8PDeP6QDW]8QD_`1QDX]8TD3P
DW]7PDdZ2PD`h3QDY]8PDW]7P@dZ2QDZ]8PDo`<PDW]7QD[]8QDPP2PDjh;PDR]7QD\]8PDQ]7QD]]8PDQ]7QDbIPDeP6QD\
6WD0QD^]8XD0aDZ6QDob5QD_]8PDaS5QDVm7PDTJPDVh;PDU]6PDZQ6PDR]7TD2QD`]8PDPU3PDW]7PDo]8PDdf=PDQ]7PDg
Y8PDnGPDk\5PDS]6QDa]8PDgY8QDb]8`DR]7`Do\7`DT]7`DS]6WD0QDaR1TD6PDU]6QDd6PDdk=XD0QDaR1TD5WD0PDR]7Q
Dd6PDP_8QDc]8XD0WD0PDeg4QDd]8PDUW<PDQ`6XD0WD0QDe]8QDf]8QDiCQDg]8XD0WD0PDPU3QDh]8XD0WD0QDa5PDo\8X
D0QDi]8WD0QDa5PDo\8XD0QDj]8TD1QDk]8WD0QDWOQDl]8QDm]8QDn]8XD0WD0PDX]5PD_6XD0`Dnk<`Dg2WD0PDW]8QDo]
8P@eY8QDP^8XD0QDQ^8TD2WD0QDR^8QDS^8XD0QDT^8WD0QDU^8PDh\8PD]6XD0WD0QDV^8QDW^8XD0WD0PDRf3QDbAQDX^8
QDY^8XD0WD0PDRf3PDeY8PDfGQDZ^8XD0WD0PDW]7PDeY8QD[^8XD0VD0WD0PDW]7PDeY8QD[^8XD0QDT@WD0PDW]7PDgY8P
DTm8PDan2XD0WD0PDn]8PDmg4QDT<XD0WD0PDn]8PDX_2PDgY8XD0WD0PDZ]6QD`9QD\^8TD1QD]^8XD0`D\m2WD0PDeY8PD
]6PDQ]7PD\U2XD0WD0PDo[=PDP\=PDV6XD0WD0PDYh8PDU]6PDV6XD0QD^^8QDd6WD0PDeU7PDU]6PDeY8XD0QDd6WD0PDl]
7PDT`6XD0WD0QD_^8QD`^8PDU]6XD0WD0QDa^8P@T]6PDW]7PDdZ2XD0WD0QDb^8PDT]6PDQ]7XD0WD0QDc^8QDf]8PDgY8Q
Dd^8XD0WD0QD`k7PDT]6PDo\7XD0QDe^8WD0QDf^8QDg^8PDgCXD0WD0QDh^8QDi^8PDU]6XD0QDj^8PDlP7WD0QDk^8PDgY
8PDPQ=XD0WD0PDQd5PDU]6QDiCPDi7XD0QDl^8QDm^8TD1WD0P@U]6QDc5XD0WD0PDQEPDP]7QDn^8QDo^8XD0WD0QDP_8QD
SS1XD0QDQ_8TD1WD0QDR_8XD0WD0QDS_8PDP]7PDof4XD0WD0QDT_8PDW]7QDU_8XD0WD0PDUj=PDQ]7PDTe>XD0QDV_8WD0
PD_S5Q@d?QDW_8TD2QDX_8XD0WD0PDeY8PDgZ6PDPQ=XD0WD0QDY_8QDZ_8QD[_8XD0WD0QD\_8QDRHQD]_8QD^_8XD0WD0Q
DUU1QD__8QD`_8PDTJXD0QFa_8TD1WD0QDb5XD0QDb_8TD1QDc_8`DY9QFd_8TD1WD0QDb5QDig1XD0VD0QFd_8TD1WD0QDb
5QDig1XD0QDV?WD0QDWR5QDc[3QDe_8XD0WD0PDYg<QDf_8QDg_8XD0WD0PDk]8QDh_8XD0VD0WD0PDk]8QDh_8XD0QDV?WD
0QD]X2QDi_8QDj_8XD0WD0PDk^8PDn`<XD0VD0WD0PDk^8PDn`<XD0QDTf3WD0PDf_4QDk_8PDW]7XD0QFl_8WD0QDm_8PDW
]7PD[5PDZk5PDW]7XD0WD0QDjITD1QDn_8P@P]7QDo_8XD0WD0QDP`8PDW]7QDQ`8XD0`DgY8`DeY8`DfY8`DaE`Dm]8`Da\
8`Dfg4`DP]6WD0QDR`8PDl]7PDW]7XD0WD0QDS`8XD0WD0PD`_3QDT`8XD0WD0QDU`8QDV`8XD0QDW`8WD0PDZ6PDP]7PDgY
8QDX`8XD0WD0PDP[6PDP]7PDgY8XD0WD0QDY`8PDP]7QDlg2QDZ`8XD0QD[`8WD0QD\`8PDW]7PD`8XD0WD0PDac>QD]`8XD
0WD0QD^`8PDU]6P@gY8QD_`8XD0WD0PDR[2PDQX6XD0WD0PDjm=PDQ]7QD``8XD0WD0PDTMPDP]7QDa`8PDcc>XD0QDb`8WD
0QDRV2PDZk5PDi]8XD0VD0QDb`8WD0QDRV2PDZk5PDi]8XD0QDV?WD0QDc`8PD`o@XD0VD0WD0QDc`8PD`o@XD0QDV?QDd`8
TD1WD0PD^R2QDe`8XD0WD0QDf`8XD0PDg\8QDg`8TD3WD0QDh`8XD0QDi`8WD0QDj`8PDR`8XD0QDk`8WD0QDl`8PDgY8QDm
`8PDP]7XD0WD0PDS]7PD\a7XD0WD0QDSKQDn`8QD^R4XD0VD0WD0QDSKQDn`8QD^R4XD0QDo`8WD0QDSKTD1QDPa8QDQa8XD
0WD0QDRa8QDSa8XD0QDTa8WD0QDUa8P@P]7QDVa8QDW[1QDWa8XD0QDXa8WD0QDYa8TD2QDZa8XD0PDh\8WD0QD[a8PDPKXD
0WD0QDVDTD1QD\a8QD]\4XD0WD0QDVX5PDeY8PDXg4XD0WD0QD]a8PDP`6XD0WD0PDT]6PDP]7PDX]6PDd]=XD0VD0WD0PDT
]6PDP]7PDX]6PDd]=XD0QDT@WD0PDT]6PDP]7PDgY8PDg2XD0VD0WD0PDT]6PDP]7PDgY8PDg2XD0PD1WD0PDh\8PDeY8PDo
o@PDbg6XD0QD^a8TD3WD0PDT]6PDP]7PDgY8PDZR7XD0WD0QDjOQD_a8PDR]6XD0WD0QDX2TD1QD`a8QD^OXD0WD0QDX2TD2
QDaa8XD0WD0PD^d;PDQS2XD0VD0WD0PD^d;PDQS2XD0QDba8WD0PDUa6QDj:QDca8XD0QDda8TD1WD0QDea8XD0VD0QDda8T
D1WD0QDea8XD0QDfa8QDga8TD1WD0QDha8TD1QDia8TD2VD0XD0`DdF`DWU3`DhP3`D^i6QDga8TD1WD0QDha8TD1QDia8TD
2QDja8XD0`DdF`DWU3`DhP3`D^i6QDka8TD1WD0QDla8QDT<TD1QDma8XD0VD0QDka8TD1WD0QDla8QDT<TD1QDma8XD0QDn
a8QDoa8TD1WD0QDPb8XD0VD0`Doh6QDoa8TD1WD0QDPb8XD0QDQb8`Doh6WD0QDRb8QDSb8TD1QDTb8XD0aDd5WD0QDTb1PD
gY8PDV_5PDP]7XD0QDUb8TD2QD\6PDU]6QDVb8TD1WD0QDWb8XD0WD0QDXb8PDU]7QDYb8XD0`DU]6`Ddl7`DdD`Do\8WD0Q
DZb8QD[b8QDdj3TD1QD\b8XD0QD]b8TD2WD0QD^b8XD0VD0`DT]7`DP]7QD]b8TD2WD0QD^b8XD0QD_b8`DT]7`DP]7WD0PD
PY2PDf\8QD`b8XD0QDab8TD2WD0QDbb8QDcb8PDSk=XD0WD0QDU[2PDU]6PDgY8PDUZ6XD0WD0QDdb8PDT]7PDgY8PDUZ6XD
0WD0PD]m=QDeb8XD0WD0PDT8QDWm7XD0WD0QDfb8SD0XD0`DgY8`DYo6`DR]7QDe7TD3QDf7QDg7QDe7TD1QDgb8`DmM`Do`
<`DZ`8`DlU8`D]]6`DRk3SD0QDe7TD3QDf7QDhb8TD1QDg7`Ej9`EfE`E]T2`E[T2`EYT2QFib8TD2QDjb8QDkb8QDlb8PD4
QDmb8QDnb8TD3QDob8QDPc8QDQc8QDRc8TD5QDSc8QDTc8PDP]7QDUc8TD7QDVc8QDWc8QDS:TD9QDXc8QDYc8PD4QDZc8TD
5QD[c8QDQa2PD4RD0TD3QD[c8QDQa2PD4QDe7TD1QD\c8PD4QD]c8TD1QDe7TD1QD^c8QD_c8QF`c8QDac8QDbc8QDcc8VD0
QDac8QDbc8QDcc8QDdc8QDec8PD4QDfc8QDYc8QDgc8TD5QDZ6PDPX6QDgc8TD4QDhc8QDic8QDjc8TD2QDi7`DP]7QDkc8Q
Dlc8TD1QDmc8`Da[2QDnc8QDQQ7QDoc8QDPd8PDgY8PDe5QDQd8TD2QDRd8QDSd8QDS\7TD1QDTd8QDUd8QDVd8PDdl7QDZ6
QDWd8QDXd8QDZ6TD1QDZ6QDZ6QDYd8QDZd8QD[d8QD\d8QD]d8TD1QD^d8VD0aDl6`D`_3`Dc3QD]d8TD1QD^d8QD_d8aDl6
`D`_3`Dc3QD`d8QDad8QDbd8QDcd8`DP]7QDdd8QDed8QDfd8TD2QDgd8QDk7QDhd8TD5PD6QDk7TD1PD6QDk7TD2QDid8QD
jd8QDkd8PD<QDld8TD5PD6QDmd8RD0`D]V8`DmM`D\Y9QDnd8PD^]7QDi_1QDod8QDPe8P@Q]7SD0QD\6PDS]6PDgY8TD1QD
Qe8QDRe8PDS]6PDgY8TD1QDSe8QDTe8QDUe8UD0QDVe8TD1QDWe8PD6UD0QDXe8PDP]7PDgY8QDYe8QDZe8SD0QD[e8SD0QD
j7QD\e8QD]e8QD^e8`DP]7QD_e8QD`e8PDgY8SD0QDae8QDbe8S@0PDW]7TD1QDce8S@0QDde8QDee8PD4TD1QDVR7SD0QDf
e8TD4QDZZ6SD0QDh7QDn4`DP]7QDh7QDge8QDh7QDhe8QDie8QDd5`DP]7aEje8QDn4TD1QDke8Q`1e6QDh7QDd5TD1QDle8
Q`1e6QDme8QDne8QDoe8TD1QDPf8QDn4TD1QD]6QDQf8`E\HQDhe8TD1QD]6QDRf8`E\HQDhe8QDSf8QDTf8TD2QDUf8QDVf
8TD1SD0QDWf8QDXf8QDYf8QDZf8QD[f8QD\f8PD_P8QD]f8QD^f8`DU6`D_^2QD_f8QDiY2QD`f8QDaf8TD6PDW]7QDbf8QD
cf8Q@df8PD_6QDef8QDff8QDgf8QDhf8PDQ]6PDW]7PDTi=PDP]7PDgY8TD2QDif8TD1PDQ]7QDjf8QDkf8QDlf8PDP]7QDm
f8QD\l3QDnf8QDof8PDS]6PDgY8PDV]6PDP]7QDPg8TD1QDQg8QDl=PDZ[2QDRg8QDSg8QDTg8QDUg8QDVg8QDWg8QD^]1QD
Xg8QDYg8TD8PD]^6PDlR7PD]^6PDlR7TD5QDZg8QD[g8PDTi=PDP]7QDT<QD\g8QD]g8Q@l\7TD3QD^g8QD_g8PD]]6QD`g8
QDag8QDbg8QDcg8TD3QDhe8TD2QDdg8Q`1e6QDeg8QDfg8TD6PD^]7PDeY8QDTW1VD0QDfg8TD6PD^]7PDeY8QDTW1QD[h5P
D^]7PDeY8QDTW1PDP]7QDgg8TD3QDhg8PD4PDY]6QDig8TD2QDl7aDl6aDm6PD4PDY]6TD2QD\6QDjg8QDj:SD0TD5QDkg8Q
Dlg8QDmg8QDj:QDng8QDog8TD9QDPh8QDQh8QDj:QD\6QDRh8TD4QDPh8QDQh8QDSh8QDTh8QDUh8QDj:QDVh8TD3QDWh8QD
Xh8TD2QDj:QDYh8QDZh8Q@[h8P@W]7QD\h8QD]h8Q@^h8Q@_h8QD`h8QDah8QDbh8Q@_h8QDch8QDdh8QDj:QDeh8PDW]7QD
fh8TD2QDgh8`EZ]6QDhh8PDW]7QDih8PDZ]6QDjh8PDW]7QDkh8QDlh8PDW]7QDmh8QDdIP@W]7QDnh8QDoh8QDPi8QDQi8T
D1QDRi8QDSi8QDTi8Q@Ui8QDVi8QDWi8TD1QDm7QDXi8QDYi8TD1QDZi8QD[i8PDgY8TD2QD\i8PD^\2PD_m8QD]i8PD4PD]
]8QD^i8TD2QD\i8QD_i8PDo9TD5QD`i8TD2QDai8QDbi8TD5QDci8SD0QDdi8TD3PD4TD5PD4QDei8PDZ^6QDfi8QDgi8QDh
i8QDii8PDjd;PDP]6QDji8PDYTAQDji8QDki8QDli8PDkHPDU]7PDQ[9QDmi8QDni8QD\6QDoi8QDPj8P@W]7PDgY8QDQj8Q
DRj8QDSj8QDTj8QDUj8Q@Vj8QDWj8QDXj8QDYj8TD1QDZj8TD1QDZ6QD[j8QD\j8QD]j8PDP]7PDgY8TD1SD0QD^j8QD_j8Q
DVW1PD[3QD`j8QDaj8QDbj8TD1QDcj8QDdj8QDej8PDgY8PDQn2PDgP6PDP]7QDfj8TD1QDgj8QDhj8TD6PDdl7PDbDQDij8
QDjj8QDkj8TD1PDd`2QDXU7TD2QDnS1QDlj8QDmj8QDnj8QDoj8QDPk8VD0QDnj8QDoj8QDPk8QDQk8QDRk8PD:SD0QDSk8P
DjZ2PDPY2PDU]6QDnS1QDTk8QDUk8QDVk8TD1QDWk8QDVh4PDW]7QDXk8QDYk8QDZk8P@lT5QF[k8QD\k8PDP]7QD]k8TD1R
D0QD^k8QD_k8QD`k8TD4QDak8QDbk8QDZ6QDck8QDdk8PDP]7P@gY8QFek8QDfk8PDY]7QDZ6QDgk8TD2QDhk8QDik8QDZ6Q
Dgk8TD9QDjk8QDkk8TD1QDlk8QDgk8TD8PDY]7QDZ6TD1QDZ6QDmk8QDn7aDR7`DoY@UD0PDYJQDo7QDnk8QDok8QDPl8QDo
j8TD1QDQl8QDRl8PD6PD=QD\6QDSl8PD4TD2QDZ6QD\6QDSl8PD6TD2QDZ6QDTl8TD3PDU]6PDgY8PDjHQDUl8TD2QDVl8QD
Wl8QDXl8QDZ6TD3QDgi3QDbk5PDol>QDbk5QDYl8QDXa1TD1QDZl8QDiY2QDnHTD1QD[l8QD[Z3QDna8QD\l8TD1QD]l8QD^
l8QD_l8`DP]7QD`l8QDT<QDal8PDeg4VD0QD`l8QDT<QDal8PDeg4QDbl8QDcl8PDgY8QDdl8VD0QDcl8PDgY8QDdl8QDel8
QDZ6QDfl8QDgl8`DR]7QDhl8QDil8PDS]6PDgY8QDjl8PDTi=QD[LTD2QDkl8PDQ]6QDbU1TD4QDTY5VD0QDbU1TD4QDTY5Q
Dll8QDml8QDVISD0QDnl8QDol8Q@d5QDPm8TD1QDQm8PD]]6QDRm8QDSm8TD3QDTm8QDUm8QDVm8QDWm8PDP8QDXm8QDYm8T
D2QD\6QDZm8QD[m8SD0S@0S@0PDW]7QD\m8PDbS5PDdZ2TD4QD]m8Q@^m8VD0PDbS5PDdZ2TD4QD]m8Q@^m8QD_m8QDj:QD`
m8QDam8TD8QDbm8QDcm8TD4QDZ6PDml2QDdm8SD0QDem8PDml2QDfm8QDdNPDml2QDgm8QDhm8Q@oj8S@0QDim8QDjm8QDkm
8QDlm8QDmm8QDnm8QDom8QDPn8QDQn8QDRn8QDSn8QDTn8QDUn8QDVn8QDWn8QDXn8TD1QDYn8QDZn8QD[n8QD\n8QD]n8QD
^n8QD_n8QD`n8QDan8QDbn8QDcn8QDdn8QDen8QDfn8VD0QDen8QDfn8QDgn8QDhn8QDin8QDjn8QDkn8PDRj;PDU]7QDln8
QDmn8QDnn8TD1QDV8QDon8QDPo8QDQo8QDRo8QDSW2P@HQDSo8QDTo8PDX8`DY]7`DU]6`DP]7`DW]6QDUo8QDVo8PDX8PDm
CQDWo8PDo\3QDXo8QDYo8QDZo8P@P]7PDo\3PDP_6PDW]7QD[o8QD\6PDP_6QD\o8QD]o8QD^o8QD\6QD_o8QD`o8QD\6PDQ
]7aDf5SD0QDao8TD3QDbo8PD_P8QDT8TD4QDco8PDW]7QDS8QDT8TD3QDdo8VD0QDT8TD3QDdo8QDeo8QDfo8QDgo8TD1QDh
o8QDio8QDjo8TD1QDko8QDlo8QDmo8QDno8SD0QDd5TD2QD\6PDm^8QDoo8`DW]7QDPP9QDQP9QDRP9Q@QT1TD4QDT8TD1QD
SP9QDTP9TD4QDT8TD1QDUP9QDVP9QDWP9QDl\7TD4QDXP9QD_g8P@W]6QDYP9TD2QDZP9TD1QDUP9Q@[P9QD\P9QDZ6QDU8T
D1QD]P9QD^P9TD1QD_P9QDZ6QD`P9TD:QDaP9TD2QDZ6QDZ6QDbP9TD3QDcP9QDdP9QDeP9TD:QDfP9TD1QDZ6PDgY8SD0PD
P]7QDgP9QDhP9S@0QDiP9QDZ6QDU8QDjP9PD]]7SD0QDkP9TD1QDlP9PDi6QDQ8TD4QDmP9QDnP9aD\6QDoP9TD2QDPQ9SD0
QDQQ9QDRQ9SD0QDP8TD2QDSQ9TD1QDTQ9PD[2PDo\7QDgV6QDUQ9QDVQ9QDWQ9PD6SD0QDXQ9TD1QDYQ9QDZQ9QD[Q9PD6`E
Qg<`ERg<`ER3QD\Q9TD1QD]Q9aD\6aEXQ2QDR8TD4QD^Q9QD_Q9QD`Q9TD2QDR8QDaQ9TD5QDbQ9QDcQ9QDdQ9PDX]6PDYh8
QDeQ9QDfQ9PD^]7SD0PDU]6QDgQ9QDhQ9P@4SD0QDiQ9QDT<TD1QDjQ9QDkQ9PD[k8TD3QDlQ9TD3PDS]6QDmQ9QDnQ9QDoQ
9TD5PD^]7QDPR9PDW]7PDdZ2QDQR9SD0QDRR9QDSR9TD1QDTR9QDUR9QDVR9Y@0QDWR9P@W]7Y@0QDW8aDR7aDf5`DRk3`DS
k3`DW]7QDQd5P@^2QDTf5QDW8QDXR9P@R3PDZ[2PDW]7QDW8QDj:QDYR9P@l^2P@R]7QDZR9TD2QD[R9QD\R9QD]R9QD^R9Q
D_R9TD2QD`R9QFj6QDfn7QDaR9TD1QDbR9QDj:Y@0QDcR9TD1PDW]7QDX8aDR7aDf5QDj:QDdR9QDeR9P@W]7QDfR9`Dl_8`
DH`DhT5`DiT5`DgT5aDR7aDf5QDj:QDgR9TD2QDhR9`Dl_8`DhT5`DiT5`DgT5`Dn;aDf5QDj:QDiR9TD4QDjR9P@W]7QDX8
QDj:Y@0QDkR9QDlR9TD1QDj:QDmR9Y@0QDnR9VD0QDj:QDmR9Y@0QDnR9QDoR9QDj:QDmR9Y@0QDPS9PDdY6QDQS9QDi<QDR
S9TD1QDSS9TD2`DfEQDj:QD\e2Q@\6QDTS9QDUS9QDVS9QDWS9P@iZ2QDTS9QDUS9QDVS9QDj:QDm:QDj:QDXS9QDYS9QDj:
QDZS9PDR3Y@0QD[S9QDj:PDPY2QD\S9QD]S9QDj:QD\6PD]]6QD^S9TD1QD_S9PD]]6QD`S9PDQ]7QDQa2QD_V5Q@aS9Y@0Q
DbS9QDcS9TD1QDdS9`EU_8QDeS9QDfS9QDgS9TD2QDhS9VD0`EU_8QDeS9QDfS9QDgS9TD2QDhS9QDiS9QDmb5Q@b;QDjS9Q
DkS9QDlS9TD1QDmS9TD4QDY8PDlg?QDiR2TD3QDnS9UD0PDTJQDoS9PD_]7TD4QD\6PDHQDPT9QDQT9QD\6PDHQDPT9PDo\7
PD[l3QDRT9QDj:TD3QDST9PDo\7PD[l3PDY]6QDTT9PDP]7QDUT9QDVT9PDk8QDWT9QDTY5PDdY6QDb?TD1QDXT9UD0QDYT9
QDZT9S@0S@0QD[T9UD0PDd3QD\T9QD]T9`EdZ2QD^T9QDT=QD_T9QD`T9SD0QDaT9PDZi4QDbT9PDZi4QDbT9PDUi3PDZi4Q
DcT9PDHPDeX8QDj>QDdT9PDUg3PDW5PDW]7QDeT9PDZ]6QDfT9VD0QDeT9PDZ]6QDfT9QDgT9UD0QDhT9TD5QDiT9QDmb5Q@
b;PDT8PDQ]7Q@no7TD1QDjT9PDYg<QDkT9QDlT9QDmT9TD5PDW]7QDnT9QDQd5P@aS5QDoT9PDW]7QDPU9QDQd5P@aS5QDe:
PDW]7QDQU9QDei6TD1QDRU9QDQd5P@aS5PDdZ2QDSU9QDTU9QDk`5QDj?QDZ`5QDUU9TD3QDVU9UD0QDWU9QDXU9TD4QDYU9
QDZU9QD[U9QD\U9TD1QD]U9`DU]6`DR]7`DP]7QDj:QD\6QD^U9TD1QD_U9QDj:Q@\6S@0QD`U9PDmg=QDj:QDaU9PDd\8TD
1QDbU9PDZk5PDaS5PDdZ2QDcU9PDW]7QDdU9PDh]APDi]APDWg3QDeU9SD0QDfU9QD^P1PDP]6QDgU9SD0QDPEQDhU9PDo^8
PDdo2QDdR1PDjh9QDiU9QDjU9QDkU9QDlU9QDmU9QDnU9QDoU9TD3QDPV9QDSCTD1QDZo4PDgY8QDTY5QDQV9QDRV9TD6PDW
]7PDUV<PDP]6QDSV9QDTV9QDUV9SD0PDYl3QDVV9PDHQDWV9TD8QDXV9QDZ6QDPZ2PDWS3QDYV9QDZV9QD[V9QD\V9QD]V9Q
DSf6QD^V9PDRf3QD_V9QD`V9QDaV9P@^]7QDUm8QDbV9QDcV9QDdV9QDZ6PDP]7PDdEPDfP6PDP]7QDZ6QDeV9QDfV9QDgV9
QDhV9PDgY8PD[i3QDiV9QDjV9PDmk4QDkV9QD^o8PDW]7QDlV9TD1QDmV9PDiEPDP]7PDgY8QDnV9QD\6QDoV9QDPW9PDV]6
QDZ6QDQW9QDRW9QDSW9QDTW9QDkZ2QDnS1S@0QDd5PDTJQDUW9PDTJPDVh;PD`i?PDTJPDaj4PDP]7PDmc?PDTJPDPZAPDRT
6PDQn2QDVW9QDWW9PDQn2QDXW9PDQn2QDYW9PDZQ6PDP]7PDQn2PDi_2PDgY8QDjT3PDP]7QDZ6QDjT3PDP]7QDZ6PDUJQDZ
W9QD[W9PDUJQD\W9QD]W9PDkP>QD^W9PDdm7QD_W9PD`^2PDT]8QD`W9PD]]7QDZ6PDXJQDaW9PDWJQDbW9PDZJQDcW9PDTJ
QDdW9PDf_4QDeW9QDfW9PDf_4PD_Q5QDgW9PDgY8QDhW9PDlS:QDUn8PD`X=QDiW9QDjW9QDkW9PDV^6PDU]7PDW^6PDV^6P
Deg4PDT]6PD[^6QDlW9PDZ^6QDmW9PDfd;PDQT>PDgd;PDQT>PDQT>QDnW9QDom2QDoW9PDUm2QDPX9PDZd7QDQX9PD[m=QD
RX9QDSX9PD[m=PDVl3QDTX9PDdo2PDda3PDcZ5PDda3PD^]7PDmMPD^]7QDUX9QDVX9PDjY6QDWX9QDXX9TD3QDYX9QDZX9Q
D[X9QD\X9PDlU8PDUa6PDmMPDmMQD]X9PDlU8QD^X9PD^]7PDmMQD`_3PDkb;PDU]7PDZJPDZJPDU]7PDkb;QD_X9PD^;QDX
o1QD`X9VD0QDXo1QD`X9QDaX9QDbX9TD2QDgi3QDcX9QDdX9TD3QDZ7TD6QDeX9QDfX9QDgX9QDhX9PDW]7QDnS1QDiX9PDe
g4`DP]7QDjX9TD2QD\6PDZ]6QDkX9PDVh;QDlX9TD4QDjT3PDeY8PDib;QDmX9QDnX9QDoX9S@0QDPY9PDo\7P@gY8QDQY9P
DP]7QDRY9PDPe;QDhf1PDWm9PDkg;PDQ]7QDRHQDSY9QDTY9PDVh;PDW]7QDUY9S@0S@0QD\6QDVY9QDWY9QDXY9TD3QDYY9
PD`]8QDZY9Q@\6QD[Y9TD2QD\Y9QDXa1PD_3PDT]6QD]Y9TD1QD^Y9PDT]6QD_Y9TD2QD`Y9QDaY9TD8QDeX9QDbY9QDcY9Q
DdY9PDZk5QD\6QDeY9PDW]7QDfY9QDgY9QDj:QD\6QDhY9PDW]7QDUKQDiY9QDjY9TD1QDkY9QDlY9PDkl2QDmY9PDml2PDU
]7PDnl2QDnY9QDoY9PDS]6QDT<QDPZ9VD0PDS]6QDT<QDPZ9QDQZ9QDRZ9QDSZ9QDj:QDTZ9QDUZ9TD2QD\6QDVZ9QDWZ9TD
3QDiU4QDXZ9QDYZ9PDgY8PDTJPD4PDgY8PDUn2PDXn2PDZR7PDgZ6PDo^AQDZZ9TD3QD[Z9PD]]6QDTT9TD2PDW]7QD\Z9QD
fn7TD1QDZ6QD]Z9QDb_1QD^Z9TD1QD_Z9PDW]7QD`Z9QDaZ9QDbZ9QDcg2QDcZ9QDdZ9TD1QDeZ9QDfZ9TD1QD\6QDgZ9QDP
W4PD`]8P@P]7TD4QDhZ9PDT]6PDS]6PDgY8QDiZ9QDjZ9SD0PD^]7PDTJPD^]7PDnk3PD^]7PDmb8PD^]7PD^]7PDdh3PD^]
7PD^]7PDdg4PD^]7QD^R2PDmMQDkZ9QDlZ9PDmMPDXn2QDmZ9PD^4QDnZ9PD\m2PDU]7PD^4PDi]8PD^4QDoZ9QDP[9PDkb;
QDQ[9QDR[9QDS[9PDdh;QDT[9PDeh;QDU[9PD[i3QDV[9PDPm2PDRZ2PDc;PDW5QDW[9PD_P8QDX[9PDP^8QDY[9PDj_6QDZ
[9PDj_6PDf_@PDjh;QD[[9QD\[9QD][9PDUn2QD^[9PD^JQD_[9PD^JPD^JPDP[9QD`[9PDfn2PDh`4PDkHQDa[9PDSZ5QDb
[9PDTZ5QDc[9PDeGQDd[9PDk_7QDe[9PD`Z5QDf[9PDWc;QDg[9PDVd;QDh[9QDi[9PD]]7PDi3QDj[9QDk[9QDl[9PDh_6Q
Dm[9PDc`4QDn[9PD[o2QDo[9PDfY2QDP\9PD[f3QDQ\9PD]6PD[f3PD`n2QDR\9QDS\9QDT\9PD_X=PDiY5QDU\9PD^h;QDV
\9PD^h;PDRDPDRo2QDW\9QDX\9PDaYAPDkY>QDY\9PDRh;QDZ\9PDah;QD[\9PDiHQD\\9PDe7PDP]7PDYJQD]\9QD^\9QD_
\9aDR7`DoY@`DVS>`D_[7PDo\3QD`\9QDa\9PDo\3PDQn2QDb\9PDTh;PD\8PDib;QDc\9PDYY@PDgHPDVl3QDd\9PDml2PD
U]7PDnl2PDgV6PD[2PD[]7QDe\9PDdT2QDf\9PDeg3QDg\9PDUg1QDh\9PDVd4QDi\9PDmMQDj\9PDd8QDk\9QDl\9QDm\9P
DW]7PD`h4PDS]6QDn\9PDQf3QDo\9PDgY8PDd_<PDZ^@QDP]9PDlc;QDQ]9PDPg;QDR]9PDcS?QDS]9PDn]8QDT]9PDiEQDU
]9PDo\7QDV]9PDo\7PDW`8QDW]9PDi]8QDX]9PDZ]6PDo\7PDi]8PD[]7PDi]8PDmT3PDP]7PDi]8PDhT5QDY]9PD^]7QDUd
2PD^]7PD]]6PD1PD]]6PD4PD]]6VD0QDZ]9PD]]6QDWP9TD6QD;QD;TD6PD4PDY]6SD0PDY]6QD[]9PDeQ5QD\]9PDaU<PDQ
PAPDUn2PDd_APDQm2PD]FQDT<PDen2PD?PDfS5PDR3QD]]9QD^]9QD_]9QDRDTD2QD`]9VD0QDRDTD2QD`]9QDa]9QDRDTD2
QD`]9PDP]7QDT<QDb]9QDc]9QDd]9UD0PDU^8PDW]7TD6PDQ]7PDk_7PDU]7PDkHPDkHPDU]7QDe]9PDiHPDU]7QDf]9PDfG
PDU]7PDeGQDg]9TD4QD\6QDh]9QDi]9PDU]7QDSW9PDXJPD4PDWJPDTJPDU]7QDj]9QDjT3S@0QDk]9PD_Z6QDl]9PDWi9PD
U]7PD\^AQDm]9QDn]9PDZJQDo]9PDkb;QDP^9PDlc;PDi_APDib;QDQ^9PDf_4QDR^9PDXn2PDP]7PDP`<PDXn2QDS^9PDSZ
5PDgg3PD]o2QDT^9PDmMQDU^9QDV^9PD_6PDfY2PDV]7PDdY2PDdY2PDV]7PDfY2QDW^9QDX^9QDoV7TD2QDY^9PDal2PDV]
7PDZm2PDe]6PDV]7PDf]6PDRk3PDV]7PDSk3PD]]7PDQl4QDZ^9PDiMQD[^9QD\^9QD]^9QD^^9PDa`3QD_^9QD`^9QDS\9Q
Da^9QDb^9QDc^9PDXa3QDd^9PDdl2PDXT2PDP`APDSR5PDQ`APDjY6QDe^9QDf^9QDg^9QDh^9QDi^9PDV`3QDj^9QDk^9QD
l^9QDm^9QDn^9QDo^9QDP_9PDe5QDQ_9`Don4`DPo4`DlYAQDR_9QDS_9TD4QDT_9QDU_9TD3QDV_9`DgY8`DhY8QDj\6QDW
_9QDX_9PDVh;QDY_9PDVh;PDQ]7QDZ_9UD0PDU]6QDgQ9S@0QD[_9`DY_4`Dfa4`DT8PDU]6QD\_9S@0QD]_9QD^_9QD__9Q
D\6PDdY6UD0PDgY8S@0QD`_9QD\6aDe6aD[7aDa7aD_3QDa_9UD0QDT<S@0QDb_9QDc_9QDT<S@0QDd_9QDe_9S@0QDf_9UD
0QDc6SD0QDg_9UD0SD0QDg_9UD0QDc6QDg_9UD0QDg_9QDh_9QDi_9QDj_9QDk_9QDl_9QDm_9Q@n_9TD2QDo_9QDP`9QDQ`
9SD0QDR`9QDS`9S@0QD\6QDT`9QDU`9QDV`9QDW`9TD6PDS]7QDX`9QDY`9PDbS5PDdZ2SD0QDZ`9QD\6PDZ]6PD`^2QD[`9
TD1QD\`9P@W]7PD]]6QD]`9QDj>PD]]6QD^`9PDW]7QD_`9QD``9TD2QDa`9QDb`9PDkl2PDW]7QDc`9QDfn7TD3QDd`9QDe
`9PDU]6QDZ6PDm_8QDf`9UD0QDg`9TD1QDh`9QDi`9TD5QDj`9PDVm2QDk`9QDl`9TD4QD\6QDm`9QDn`9TD2PDol>QDbk5Q
D;TD6PD`]8PDbS5PDdZ2QDo`9QDPa9QDob3QDQa9QDRa9TD1QDSa9QDTa9QDUa9QDVa9QFj6QD\6PDbFQDWa9TD2QD\6PD]]
6SD0QDZCQDXa9TD1QDYa9QDZa9QD[a9QD\a9PDXQ4QD]a9PDTi=QD^a9PDWJQD_a9QD`a9TD1P@gY8QDaa9PDP]7P@gY8RD0
QDj:QDba9PDW]7QDj:QDca9QDda9QDea9QDfa9QDj:QDga9PDZ]6QDda9QDha9QDia9QDi<QDja9TD1QDka9QDj:QDla9TD3
QDma9QDj:PD_S5PDl^2PDR]7QDna9TD1QDoa9UD0PDcDTD5QDPb9UD0QDQb9PDW]7QDRb9QDSb9QDTb9TD1QDUb9QDVb9UD0
QDRh3TD1QDWb9QDXb9`DgD`DSEUD0QDYb9P@_P8PDW]7QDZb9UD0QD[b9QD\b9QD]b9UD0PDR]2QD^b9QDj:QD_b9P@W]7QD
`b9QDab9QDbb9QDcb9PDW]7PD`1QDdb9QDi<TD1QDeb9QDfb9TD3QDgb9QDhb9QDib9TD1QDjb9QDkb9PDR[=PDW]7QDlb9Q
Dmb9TD1QD`HQDl=QDnb9QDob9TD1QDPc9QDQc9QDRc9QDj:QDSc9TD5QDTc9QDQd5P@aS5Q@Uc9QDVc9PDW]7QDWc9QDQd5P
@aS5QDXc9PDW]7QDYc9QDZc9QD[c9TD4PD6QD\c9TD2QD]c9RD0QD^c9PDgY8TD1QD_c9QD`c9QDac9TD3PD6QDbc9QDcc9T
D3QDdc9QDec9TD1PD4QDfc9PDT]6PDP]7QDgc9QDhc9PDQ]7QDic9QDjc9PDim7QDkc9PDUJQDlc9QDmc9TD1PDUJQD\6PD[
1PDW]7QDnc9TD2QDoc9PDUa<QDPd9VD0PDUa<QDPd9QDQd9PDUa<QDZ6PDPX6QDRd9QDSd9TD1QDTd9QDUd9TD1QDVd9TD1Q
DWd9TD1QDZ6QDXd9TD2QDXa1QDYd9QDZd9TD5PDT]6PDP]7QD[d9QD\d9TD1QD]d9QD^d9S@0QDd5QDd5TD1QD_d9QD`d9QD
T<PDjHQDad9QDbd9QDcd9QDdd9QDed9PDZa<QDfd9QDgd9TD4QDhd9QDid9QDjd9QDkd9QDld9PDU]6QDkT3QDmd9PDa[9QD
nd9QDod9PDXY9VD0QDod9PDXY9QDPe9PDXY9QDQe9QD\6PD[1PDW]7QDnc9TD2QDRe9QDSe9QDTe9QDUe9QDVe9QDWe9PDd]
3PDd]3QDXe9VD0PDd]3QDXe9QDYe9QD^o8QDZe9P@gY8QD[e9PDVh;PDQ]7Q@\e9QD]e9QD^e9PD\8QDT<TD2QD_e9QD`e9Q
@ae9QDZ6QDbe9QDce9QDde9QDee9QDfe9PD^]7Q@RHQDge9QDjg6TD4QD\6P@iZ2QDhe9QDhf1QDie9QDje9P@T]6QDke9TD
1QDle9QDme9P@_cAQDne9TD3QDoe9QDPf9TD6QDQf9QDRf9PDS]6QDSf9`DjY=QDTf9PDaQAQDUf9TD2QDTf9PDle8QDVf9T
D6QDWf9TD3QDXf9QDcg8QDYf9TD2SD0QDXa1QDZf9QD[f9TD1QDiX3TD6PDQ]6PDW]7QD\f9TD1QD]f9TD6PDW]7PD4QD^f9
TD1QD_f9QD`f9TD5PDS]7QDaf9TD3QDbf9QDcf9TD1QDdf9QDef9TD<QDff9QDgf9TD1QDhf9QDZ6QDif9TD2QDjf9QDZ6QD
kf9TD2QDlf9QDmf9QDnf9QDof9PDW]7QDPg9QDQg9QDRg9P@gY8TD2QDSg9QDTg9`EdZ2`E>`En9QDUg9QDVg9QDWg9QDS:Q
DXg9TD6QDYg9QDWg9QDS:QDXg9TD6QDYg9QDXj8QDYj8TD1QDZg9QD[g9QD\g9QD]g9TD3QDW7QD\g9QD]g9TD4QD^g9QDW7
PD4TD4PD6QD_g9TD8QD^i7QD`g9TD7QDag9P@gY8Q@bg9QDZ6QDcg9QDdg9Q@eg9QDZ6QDfg9QDgg9QDhg9PDZJQDig9QDjg
9PDU]6QDkg9QDlg9PDU]6PDfW6QDmg9QDV6QDng9TD1QDog9PDgT5QDPh9QDQh9QDRh9PDgT5QD\S6QDSh9QDTh9QDUh9QD^
W6PDbS5QDj?QDVh9PDgY8QDWh9QDXh9QDYh9QDZh9QDhf1QDZh9QD[h9Q@\h9QD]h9TD1QD^h9QD_h9QD\6PDZ]6PD`^2PDT
m2PDaj4QD`h9QDR[1QDah9TD1QDbh9PDaS5PDk8QDch9PD]]6QDdh9PD4PD]]6QDeh9QDfh9PD4TD3QDgh9QDhh9PD^]7QDi
h9QDjh9PDdY6QDkh9QDlh9QDmh9QDnh9PDeY8QDoh9QDPi9QDQi9PDgT5QDRi9QDbAWD0QDSi9XD0SD0TD5QDTi9PDRf3PDg
T5QD\S6QDbAWD0QDUi9XD0SD0QDZCQDVi9UD0QDWi9QDXi9TD6QDYi9TD6QDZi9S@0UD0QDZ8TD8QDXg5TD2WD0Q`1e6QD\8
XD0QD[i9UD0QDZ8TD8WD0QD\8TD4QDhf1TD4QD\8XD0UD0QDZ8PD4TD6PD4TD5WD0QD\8TD4QDhf1TD4QD\8XD0UD0QDiU5T
D9WD0QD\8TD5PD4SD0TD4QD\8XD0UD0PDgT5QD^6Q@bAWD0Q`1e6QD\8XD0S@0S@0QD\i9QDj>UD0QDZ8TD6QDiU5TD1WD0Q
`1e6QD\8XD0S@0S@0QD]i9UD0QDiU5QDXi9TD3WD0Q`1e6QD\8XD0TD5QD^i9PDRf3UD0PDgT5TD4QD_i9QDbAWD0Q`1e6QD
\8XD0SD0QD`i9UD0QDai9TD7QDbi9TD2WD0Q`1e6QD\8XD0UD0QDZ8TD6QDci9TD2QDdi9TD5WD0Q`1e6QD\8XD0UD0QDei9
TD5PDgY8WD0QD\8XD0SD0TD3P@4TD2PDk8QDfi9UD0QDZ8TD7QDgi9QDa<WD0QDch9XD0UD0QDZ8TD8WD0QDhi9XD0QDii9Q
D\6WD0QDji9XD0QDki9UD0QD^W6TD2WD0QDli9XD0QDmi9UD0QDni9TD5QD\6TD2WD0QDoi9XD0TD3QDZCQDPj9UD0QDQj9Q
DkHTD2P@iZ2WD0Q`1e6QD\8XD0TD6PDQ]7QDPj9UD0QD^W6TD5QDmY1WD0QDRj9XD0TD3QD\8UD0QDiU5QDVf6QDSj9TD2QD
Tj9TD5WD0PDmMXD0QDUj9UD0PDgT5QD\6PDk8TD1WD0QDZZ6TD1QDVj9XD0QDWj9UD0QDiU5QD`h6QDbAWD0Q`1e6QD\8XD0
SD0UD0PDhT5WD0PDmMXD0QDVg6QDXj9TD2QDYj9UD0QDZ8TD8QDZj9PDdY6P@gY8WD0QD[j9XD0UD0QDZ8TD6QD\j9P@gY8W
D0QD]j9XD0QDjb2UD0QDZ8TD9`Ej^8`Ek^8`El^8QD^j9WD0Q`1e6QD_j9XD0`DU]7PDgT5QD\6TD1WD0QD\8XD0PDdY6QD`
j9UD0WD0QDaj9QD[8TD<XD0QDUe8QDbj9UD0WD0QDaj9QD_h6QDcj9TD:XD0QDUe8QDbj9UD0QDZ8TD9WD0PD]]6QDdj9XD0
QDZCQDej9UD0QDZ8TD6PDgY8WD0QDfj9XD0SD0TD3QDgj9UD0QDZ8TD6PDgY8WD0YD4XD0SD0TD1QDgj9UD0QDhj9TD8QDbA
WD0Q`1e6QD\8XD0TD6PD4QDij9UD0QDjj9TD4QDbc5TD1PDiZ2WD0Q`1e6QD\8XD0UD0PDgT5QD\6WD0Q`1e6QD\8XD0PDdY
6YD2QDj<SD0WD0PD\Q5XD0UD0QDZ8TD9P@gY8WD0QDkj9XD0QDlj9QDmj9QDnj9TD2`EgY8WD0PDQn2XD0QDY[1QD\S6QDoj
9WD0QD\8XD0QDPk9UD0QDiU5QDmY1TD8QDQk9TD5WD0QD\8XD0UD0QDZ8TD8WD0QD\8TD3QDRk9TD2QD\8XD0UD0QDZ8TD9Q
DSk9QDbo2TD2WD0Q`1e6QD\8XD0WD0QD\8XD0TD5P@4QDTk9QDUk9QDVk9WD0QD\8XD0TD5PD4PD^]7QD]<QDWk9UD0QDVW1
QDn\6P@m]7QDXk9PD4TD9WD0QD\8XD0UD0QDZ8TD9QDYk9TD4PDT]7QDZk9WD0QD\8XD0UD0QDZ8TD9WD0QD[k9XD0QD\k9U
D0QD]k9TD3QD^k9TD1QD_k9TD4QD`k9TD4WD0QD\8XD0UD0PDhT5WD0QDak9TD3XD0QD\6PDZk5UD0QDZ8TD8PDR]7WD0QDb
k9XD0QDck9UD0PDl^2QDdk9TD8WD0QD\8TD4QDhf1TD4QD\8XD0UD0PDQ]7PDk8PD4TD9WD0QD\8XD0WD0QD\8XD0TD3QDZC
PDk8PD2UD0QDZ8TD8QDhj9QD[8UD0PDgT5TD5QDek9QDbAWD0Q`1e6QD\8XD0SD0QDfk9WD0QDgk9TD1QDhk9XD0UD0QDZ8T
D8QDfX9QDik9TD7WD0Q`1e6QD\8XD0UD0QDjk9QD[8TD7WD0Q`1e6QD\8XD0TD7QDUe8QDkk9UD0QDZ8TD6QDlk9TD3QDmk9
QDnk9TD6WD0Q`1e6QD\8XD0UD0QDZ8TD8QDok9S@0TD2QDPl9WD0Q`1e6QDQl9TD3QDRl9XD0UD0QDZ8TD5QDSl9TD1QDTl9
QD\l3TD4WD0QD\8XD0UD0QDZ8TD9QDUl9TD1S@0QDSk9QD\6TD3WD0QD\8XD0UD0QDZ8TD9QDVl9S@0PDmT5SD0QD\6TD3WD
0QD\8XD0UD0PDiT5QD\6QDQ;WD0PDZh;XD0PDW]7QDPj9QDWl9TD1QD^o4QDXl9TD1WD0QDX4XD0UD0PDk8QDYl9TD2QDZl9
TD<PD1UD0PDk8PD[_6PDgY8QD[l9QDig1TD<PD1WD0QD\l9P@4Q@]l9QD^l9XD0Q`1]8Q`1]8Q`1]8PD2WD0PD4Q@\l9Q@]l
9QD^l9XD0Q`1]8Q`1]8Q`1]8PD2WD0QD\l9P@4Q@]l9QD^l9XD0Q`1]8Q`1]8PDgY8QD_l9PD2WD0QDhf1QD_4PDW]7XD0WD
0QDhf1PD_]8PDW]7XD0UD0QD`l9TD2QDal9TD:WD0P@4PDU]7QDbl9XD0QDcl9WD0PD5QD^l9XD0Q`1]8Q`1]8Q`1]8PD2QD
dl9TD1QDel9`Dl^2`Dm^2`Dn^2TD8WD0P@4PDU]7QDel9XD0`Dl^2`Dm^2`Dn^2UD0QDiU5TD8WD0P@4PDU]7PDhT5XD0QDa
R1PDk8QDfl9UD0QDZ8TD<WD0P@4PDU]7QDWi9XD0QDgl9QDhl9Q`1]8QDil9QDjl9WD0PD4PDU]7PDhT5XD0QDkl9PDk8QDl
l9`DdY6WD0PDU]7PDhT5XD0QDkl9PDk8QDll9`DdY6WD0PD4PDU]7PDgT5XD0QD\6QD_h6QDml9QDnl9WD0PDU]7PDgT5XD0
QD\6QD_h6QDml9QDnl9UD0QDZ8TD<WD0P@4PDU]7PDgT5PD`\7XD0TD1QDR`9QDol9UD0QDZ8TD<WD0P@4PDU]7PDhT5QDPm
9XD0QDgi9Q`1]8QDQm9UD0PDgT5QDRm9TD1WD0SD0PDU]7PDgT5QDRm9TD1SD0XD0QDSm9WD0PD4PDU]7QD^]6XD0QDTm9QD
Um9WD0PDU]7QD^]6XD0QDTm9QDUm9UD0PDgT5QDdN`DgY8`Dg\8`DeY8SD0TD6WD0P@4PDU]7PDgT5XD0QDdN`DgY8`Dg\8`
DeY8UD0QDVm9SD0WD0P@4PDU]7QDVm9XD0aD\6aD^6aD]6SD0UD0PDgT5QDWm9QDXm9SD0WD0P@4PDU]7PDgT5XD0QDWm9QD
Xm9SD0UD0PDj`<SD0S@0S@0S@0WD0P@4PDU]7PDj`<XD0SD0WD0PD4PDU]7QDYm9XD0QDZm9PDZ]6WD0PDU]7QDYm9XD0QDZ
m9PDZ]6WD0PD4QDYm9XD0QDZm9PDZ]6WD0QDYm9XD0QDZm9PDZ]6WD0PD4PDU]7QDYm9XD0TD1QD[m9WD0PDU]7QDYm9XD0T
D1QD[m9WD0PD4QDYm9XD0TD1QD[m9WD0QDYm9XD0TD1QD[m9UD0QDZ8TD<WD0P@4PDU]7QD\m9XD0QD]4`D]T2`DQ9`D\T2`
Dj9`DfE`DR9TD6QD]m9TD1PD2UD0QDZ8TD<WD0P@4PDU]7QDVm9XD0aD]4TD6QD]m9TD1PD2UD0QDZ8TD<WD0P@4PDU]7QD\
m9XD0TD5PDW]6TD1PD2UD0QD^m9TD<PD4QD_4TD9WD0P@4PDU]7QD_4XD0UD0QD^m9TD<PD4QD_4TD9PD4WD0PDU]7QD_4XD
0UD0PDgT5PDl^2PDk8TD:WD0PD4PDU]7PDgT5XD0PDl^2PDk8UD0PDgT5PDn^2PDk8TD:WD0PD4PDU]7PDgT5XD0PDn^2PDk
8UD0PDgT5PDaS5PDk8TD:WD0PD4PDU]7PDgT5XD0PDaS5PDk8UD0PDgT5PDR3PDk8TD:WD0PD4PDU]7PDgT5XD0PDR3PDk8W
D0PD4PDU]7PDhT5XD0QD^^6P@gY8QD_m9QD`m9WD0PDU]7PDhT5XD0QD^^6P@gY8QD_m9QD`m9WD0PD4PDU]7QDUY6XD0QDa
m9PDk8TD2QDQk9QDbm9WD0PDU]7QDUY6XD0QDam9PDk8TD2QDQk9QDbm9UD0WD0QDcm9XD0TD<P@4QDhf1QDdm9UD0WD0QDc
m9XD0TD<PD4TD8PD4QDhf1QDem9UD0WD0QDfm9Q@\6PDg\8TD1SD0XD0TD8PD4PDU]7QDgm9UD0WD0QDfm9Q@\6PDg\8PD\Q
5XD0TD8PDU]7QDgm9UD0WD0PDlT5XD0TD3QDhm9aD\6`Dn^2UD0WD0QDim9QDjm9XD0TD<PD4QDhf1QDkm9UD0WD0PDkT5XD
0QD[c1`Dk8`Dl8TD6QDlm9UD0WD0PDlT5XD0QDmm9TD2PDk8UD0QDZ8TD5QDnm9TD2WD0PDhT5QDom9XD0UD0WD0QD]4SD0X
D0TD:PD4P@U]7PD_]7QDPn9P@4QDQn9UD0WD0PDhT5QDRn9XD0TD<PD4PDU]7QDSn9UD0WD0PDgT5QDTn9XD0TD<PD4PDU]7
QDSn9QDUn9WD0PDhT5QDVn9XD0UD0WD0PDhT5QDWn9PD4QDch1XD0UD0PDhT5SD0PD4TD5PD4WD0QD]4XD0PD4WD0QD`f6QD
]<XD0QDXn9QDYn9UD0WD0PDhT5QDZn9XD0TD<PD4TD4PD4PDU]7QDSn9UD0WD0QD[n9QDj:XD0QD\n9`D_]7`D_]8PD4WD0Q
D]n9QDj:XD0QD^n9`D_]7`D_]8WD0QDo`5PDk8QD_n9PDW]7XD0QD`n9WD0QDan9PDk8P@Ui3XD0QDbn9TD1QDcn9`D_]7`D
_]8WD0QDdn9PDk8P@Ui3XD0QDen9`DeE`DdE`D_]7`D_]8`DW]6WD0QDdn9PDk8P@Ui3XD0QDfn9QDQa2`D_]7`D_]8`DW]6
`Dgd2UD0WD0QDfZ6PDZZ6XD0QDgn9TD7QDhn9TD5PD2UD0WD0QDfZ6PDZZ6XD0QDin9PDia<TD8PD2UD0WD0QDfZ6PDZZ6XD
0TD4PDk8TD3QDjn9TD3QDkn9QDln9P@ia<WD0PDbS5XD0QDmn9UD0WD0QDfZ6PDZZ6XD0PDma<QDnn9TD8PD2UD0WD0QDcf6
PDk8PD`g3XD0QDon9UD0WD0QDPo9PDZk5P@dZ2P@i]8QDQo9XD0QDUf5UD0WD0QDRo9PD4QDSo9XD0TD5PD4QD]4UD0QDRo9
PD4TD6PD4WD0QD]4XD0UD0WD0QDTo9QDj:XD0PDV3QDUo9UD0WD0PDl^2XD0QDVo9UD0QDWo9PDk8TD2QDXo9TD<PD2UD0PD
gT5QDYo9TD2PD2UD0QDZo9QDj?TD9PD2UD0PDhT5QD^6PDk8QDll9UD0QD[o9P@4P@\]6QD^l9Q`1]8Q`1]8Q`1]8PD2UD0Q
D\o9QD]o9QD^o9Q`1]8Q`1]8PD2UD0QDUY6QD_o9PDk8QD`o9P@W]6QDao9PDgT5QD\S6PDk8QDbo9UD0QDaR1PDk8QDco9T
D4SD0QDfl9TD3PDRk3UD0PDiT5VD0UD0PDiT5PD2UD0QDcR1QDdo9PD2UD0PDj^8PD^]7UD0PDU]6PDgT5QD`j5PD2UD0PDg
T5PDia<PDgT5QDeo9QDn]2QDfo9PDRf3UD0QDgo9PDia<UD0QDho9QDXP8PDW]6PD2UD0QDio9PDZk5P@dZ2P@i]8QDjo9QD
ko9TD6QDlo9QDmo9PDk8PD`g3QDno9QDoo9PDk8P@dZ2QDPP:PDW]7QDQP:QDRP:PDk8QDSP:QDTP:TD2QDUP:QDVP:PDk8Q
DWP:Q@Qa2QDXP:TD2QDYP:PDU]7PDgT5QDa<PDdZ2QDXP:TD1QDZP:UD0QD[P:QD\P:TD6PDU]7QD]P:UD0QDWi9PD4QD^P:
TD5PD4QD^T6PDgY8QD_P:PDU]6TD6QD`P:UD0QDaP:QDbP:TD9PD4QDij9UD0PDW]7PDgT5QEUU1QDcP:TD<PDbS5QDdP:QD
RQ2QDeP:QDhl9UD0QDWi9PD4PD_]7QDfP:TD3PD4QDgP:UD0QD^d3PDgT5QDhP:PD4PDU]7TD5PD4QDiP:QD_h4PDk8QDjP:
Q@Qa2TD<PDU]7QDkP:QDlP:QDhf1QDmP:PDU]7PDgT5QDnP:PDU]7PDgT5QDoP:QDPQ:PDU]7PDhT5QDQQ:QDRQ:PDU]7PDh
T5QDSQ:QDUm9QDTQ:QDZb2PDV]7QDZb2QDVf6UD0PDo9SD0TD2PD4PDo9TD3PDU]7PDo9QDUQ:TD5QDVQ:WD0QDWQ:TD3XD0
QDXQ:QDj6QDYQ:aD^7`DmMQDj6QDZQ:aD^7`DmMaDR7QDj6QD[Q:TD5QD\Q:QDj6TD2QDT7PDW]6QDm6TD1QD]Q:SD0QDj6T
D1QD^Q:QD_Q:S@0VD0QDj6TD1QD^Q:QD_Q:S@0QD`Q:QDj6QDdV1QDT7QDaQ:S@0QDbQ:QDT7QDj6TD1QDcQ:TD3PDW]6RD0
QDT7RD0RD0QDT7QDdQ:QDeQ:QDfQ:TD1QDgQ:QDhQ:SD0QDiQ:QDjQ:TD2QDkQ:TD4PDW]6QDlQ:TD2QDmQ:`EPJQDW7TD2Q
DnQ:`Dan4`Dlo7`Dd8`D\f;QDoQ:TD8PD4TD5QDT7PDU]6QD`n1SD0PDaQ6QDPR:TD2QDQR:`DaS5QDRR:TD1QDSR:QDTR:T
D1QDUR:QDVR:TD4QDWR:P@W]6QDXR:TD3QDYR:QFj6QDZR:QD[R:QFj6QD\R:QD]R:QFj6QDS7QD^R:QD_R:TD2QD`R:`Do^
2`DiZ2`DTM`Djg7`Dl]2`D^2`DS2`DSM`Df_8`DZ[2`DPY2`D_^2`Dd_7`Dfe7`DH`DZ`8iD1SD0PD4QDaR:QDS7VD0PD4QD
aR:QDS7QDV?PD4QDbR:S@0QDj6QDcR:VD0PD4QDbR:S@0QDj6QDcR:PD1PD4QDdR:S@0QDeR:QDfR:QFj6QDS7QDhb8VD0QF
j6QDS7QDhb8QDV?PD4QDT<S@0QDgR:QDhR:PD4QDiR:PDP]7QDjR:TD2QDkR:PDU]7QDlR:Q@mR:PDY]6PDnP9PDW]7PD4QD
nR:QFoR:QDPS:PD_o8QDQS:TD7QDRS:QDSS:TD6QDTS:QDUS:TD8QDef9QDef9SD0QDVS:TD2QDZ6QDWS:PD]V2QDXS:TD2Q
DYS:PDUeAQDZS:QDW7TD1QD[S:P@W]6TD8QD\S:QD^i7QD]S:QD^S:PDk8PDbS5QD_S:QD`S:PDbS5PDdZ2QDaS:PDgY8QDb
S:QDW7QDcS:TD9QDdS:QDW7TD3QDeS:TD6QDfS:QDW7QDgS:TD3QDhS:TD6QD\S:QDiS:QDjS:S@0QDW7QDkS:TD6PD4Q@c6
S@0QDW7QD\S:TD8QDlS:QDjS:S@0QDW7VD0QDmS:TD3QDnS:QDoS:TD8QD\6QDPT:QDQT:QDRT:QDST:P@W]7QDX6QDTT:QD
UT:QDVT:QDZ6QD^i7PDdZ2PDo\7QDWT:PDZFQDXT:QDYT:PDmT3PDca4PDS]7PDdU6QDUX9QDVX9QDYe6QDZT:PDW]7QD[T:
QD\T:PD_]7QD]T:PD_]7PDZk5QD^T:PD_]7PDZk5QDb;QD_T:QD`T:TD4PDj^8PD^]7QD`T:TD3PD6QDfZ6QDaT:PD^]7QDb
T:TD4QDln7QDcT:QDdT:QDeT:PDi1PDQ]7PDT^8SD0PDU^8VD0`DW]7Q`1e6QDfT:`D^4`Dnk3`Dgk3`DZ4`DVl7`D[_5`D_
M`DT5`D\8PDU^8QDgT:`DW]7Q`1e6QDfT:`D^4`Dnk3`Dgk3`DZ4`DVl7`D[_5`D_M`DT5`D\8UD0PDU^8QFhT:QDiT:PDU^
8QDj:PDcDQDjT:PDge3QDkT:S@0QDlT:PDge3QDkT:S@0QDlT:QDmT:QDnT:QDZCPDcY2QDoT:PDQn2PDQg3PDTJPDb_=QDP
U:TD3PD_P8QD^i7TD4QDQU:QDZ6PDfS5QDRU:QDX7TD2QDSU:QDTU:QDUU:TD8QDVU:QDWU:QDRV2PDW]7TD8QDVU:QDWU:Q
DY7S@0QDXU:PDUi3QDYU:PDdl7QDZU:QD^i7PDdZ2S@0QD[U:TD3QD\U:QD^i7TD4PDS]7QD]U:QD^i7TD3QD^U:QDZ6QD^i
7QD_U:P@W]7S@0QD`U:VD0QD^i7QD_U:P@W]7S@0QD`U:QDaU:QD^i7QD_U:PDW]7S@0QDbU:PDbS5PDdZ2QDcU:QDdU:QD^
i7TD3QDeU:QDfU:PDfS5PDdZ2S@0QDgU:PDbS5PDdZ2QDhU:`DgY8`D]6QDfZ6QDiU:QDj>QDST:P@W]7P@dZ2QDjU:VD0QD
ST:P@W]7P@dZ2QDjU:QDkU:QDlU:QDV`6TD6PD4QDmU:QDnU:TD5QD0`DbX8`DjC`DTo5`Don5`DmC`DeY8`DfY8QDoU:TD6
QDPV:Q@QV:TD1QDRV:QDSV:TD3QDTV:TD8QDUV:QDVV:QDWV:TD4QD\6QDXV:QDYV:QDjIPD]6TD5QD`n6QDZV:TD1QD[V:P
DgY8QDY6QDZ6QD\V:P@gY8QDZ6QDZ6PDT]6PDP]7QDZ6QDZ6PD9QDZ6PD]]8QD]V:QD^V:QDZ6QD_V:PDT]7QDZ6TD6PDW]7
QDZ6QDZ6QD`V:QDaV:QDbV:QD^d5QDcV:TD5QDdV:aDe6aD[7aDa7QDeV:TD4QDfV:`DgY8`DR8`DeY8`Di]6`DcE`D[l3PD
T]7QDgV:PDW]7QDhV:QDiV:QDjV:QDkV:TD2PDQ]7QDlV:SD0PD4SD0PD4S@0QDmV:QD\6QDlV9TD1QDnV:QDXl9QDoV:SD0
`EdZ2`E>`En9`EW]7`EaS5`E_S5`EQg<`ERg<`EeZ2`EiZ2QD^8QDPW:`Di]8`EdZ2`E>`En9`EW]7`EaS5`E_S5`EeZ2`Ei
Z2QDQW:QDRW:SD0`Di]8`EdZ2`E>`En9`EeZ2`EiZ2QD^8TD3PDW]6SD0QD[c8QDhb8QD_8QD^8TD2PD4QD_8SD0TD2QDdNP
D^]7TD4QDSW:PDZk5QDVS:QFTW:TD2QDUW:VD0QDVS:QFTW:TD2QDUW:PD4`EdZ2`EQn2`E_P8`E^S5`E>`En9QDa8TD5PD^
]7QDb8TD3QDVW:`DT]6QDWW:PDT]7TD4QDXW:QFjT4TD1QDYW:QDj`3SD0QDZW:QDiY2QD[W:TD2PDW]6QD\W:P@gY8TD2QD
]W:QDTg9PDU]6PDgY8QDZ6QD^W:QD_W:TD2QD`W:TD3QDaW:QD`8TD3QDbW:QDcW:QDdW:QDeW:QDfW:QDc8TD6QDd8TD1QD
gW:QDc8PD4TD3QDhW:QDc8TD4PD6QDiW:QDZ6PD<SD0QDe8TD6QDjW:PD=QDkW:SD0QDe8TD5QDlW:QDnS1TD2QDmW:QDe8T
D3QDnW:TD4PD^]7SD0QDoW:TD7QDPX:aDe6`DZ]6aD[7aDa7SD0QDQX:TD1SD0QDRX:QDSX:TD1QDTX:QDZ6QDUX:TD3QDVX
:SD0QDWX:TD4QDXX:QDZ6TD2QDYX:PD6PDjP9RD0QDZX:TD7QD[X:RD0UD0QD\X:QD]X:PD6UD0QFj6QD^X:TD3PD6UD0QD_
X:QD`X:TD4PD6aEje8QDd5QDaX:Q`1e6QDbX:aDR7aDj6QDcX:TD2QDdX:QDeX:QDfX:QDeX:QDgX:QDhX:QDeX:VD0QDhX:
QDeX:QDiX:QDd5TD2QDjX:QDkX:QDlX:PDP]7S@0QDd5QDmX:PDP]7S@0QDd5WD0QDnX:XD0QDd5`DP]7`DgZ2`DeZ2`DhZ2
`DfZ2`D_a<`D[2`DWg3QDoX:S@0QDd5Y@0QDPY:QDQY:PDl_1PD]]6QDRY:TD2PDQ]7QDSY:QDTY:QDeU1QDQ;QD\6S@0QDU
Y:QDVY:QDWY:QDXY:S@0QDYY:QDeU1QDZY:S@0QDd5PD^]7P@eY8QDTW1PDP]7Q@c6S@0QD[Y:QD\Y:TD4QDe5QDe5TD2QD]
Y:PDk8PDbS5PDdZ2PDkl2PDW]7QD^Y:PDi_2QD_Y:QD`Y:QDRDQDaY:QDbY:QDRDQDT<QDcY:QDdY:PDjfAPDhNQDeY:PDhN
QDeY:UD0WD0QDfY:XD0SD0QDgY:UD0WD0QDhY:XD0QDiY:TD3QDjY:QDkY:QDlY:QDmY:Q@hf1Q@mY:QDnY:QDoY:QDT<QDP
Z:QDQZ:PD[m=QDRZ:QDSZ:QDTZ:PDW]7QDUZ:QDVZ:QDRHSD0QDWZ:PDZZ6QDXZ:QDYZ:PDbMQDZZ:`DQ]7QD[Z:QDm]5QD\
Z:S@0QD]Z:QD^Z:PDW]7QD_Z:PD_R@QD`Z:QDj:QDYc1QDaZ:QDj:QDbZ:PDR3QDcZ:QDdZ:TD2QD\6PD]]6SD0QDj>QDeZ:
QDfZ:VD0QDeZ:QDfZ:QDgZ:QDhZ:QDT<S@0QDd5QDiZ:PDW]7QDjZ:QD\6QDkZ:QDlZ:P@gY8QDmZ:PDlS:PD\8PDQn2PDP]
7QDnZ:PD]Q5PDcFPD]]7QDV`1PDdg4PD^]7QDj:QDoZ:PDQ]7PDgT5PDZk5PDeZ2QDcd2PDdZ2QDP[:PDW]7QDj:QDaU9PDg
Y8TD1QDQ[:PDU6QDR[:PDUi3SD0TD3QDS[:UD0QDT[:PDW]7QDU[:QDV[:QDW[:QD]<QDX[:QDY[:PDW]7QDZ[:UD0PD\h3P
DW]7QD[[:QD\[:QDm]5Q@c6TD3QD][:PD]]6QD^[:PDW]7QD_[:QDZ6PDYY6PDP]7QD`[:PDeo=QDa[:P@gY8QDb[:PDP]7Q
Dc[:PDn_4QDd[:QDd5TD5QD[Z3QDe[:UD0QDf[:QDg[:TD1QDh[:QDi[:QDl6QDj[:PD_Z6QDSY5QDk[:PDgY8QDl[:PDRNQ
Dm[:PDQh;QDn[:QDo[:QDP\:QDQ\:PDaj4PDgMQDR\:QDS\:PDoa<PDlU8QDT\:PDUJQDU\:QDV\:PDU]6QDW\:QDX\:PDTJ
QDhc7QDY\:PDS]6QDT<PDRV2PDeY8PDf_4QDZ\:QD[\:PDgY8PDf_4QD\\:QDT<TD1PDf_4QD]\:QD^\:QDj[7QD_\:PDiHP
DeY8PDTJQD`\:QDa\:PDT8PD\HQDb\:QDc\:QDd\:QDe\:QDf\:QDg\:QDh\:PD[i3PDP]7PDgY8QDi\:QDj\:QDk\:QDl\:
QDm\:QDn\:QDo\:PDP]7PDgY8QDP]:QDQ]:PDU]6P@gY8QDR]:QDY\7QDS]:PDeY8QDT]:QDU]:QDV]:QDW]:QDX]:TD3QDY
]:QDhW9QDZ]:QDhW9QD[]:QD\]:TD4QD]]:QD^]:TD1QD_]:QD`]:QD\6QDa]:`DYi4`DT8`DZF`DgD`DX:`DlP6`DP8`DnG
`DWS5`D\]=`DgY8`DeY8`D]3`DQE`DSn2QDV6TD3QDb]:QDXZ:PDgY8TD1QDc]:QD\k3QDb;PDgY8QDd]:PDP]7QDe]:QD\6
QDf]:QDg]:RD0QDh]:TD4PDW]7QDi]:TD1QDj]:TD1QDk]:PDW]7QDl]:TD1QDUY6QDm]:S@0QDn]:QDo]:RD0QD\6PDU]6P
DgY8S@0QDP^:UD0aDj6aDg6aD_6iD0iD1`Dm9`Dff<`DmM`D]]6`D_P8`Do]8`DiE`Dj]8`DZY6`Dk]8`DSV8`D\]6`Dij3`
DU^6`DT^6WD0SD0XD0QDQ^:QDR^:QD\6QDS^:QDT^:PDhT5QDU^:TD1QDV^:QDW^:QDj6TD1QDX^:P@dY6QDY^:WD0QDZ^:Q
D[^:XD0TD2QD[T:QD\^:PD_]8QD]^:QD[e6QD\6PDdY6QD^^:QDj?QD_^:TD2QD`^:UD0PD_]7QDR_2QDa^:TD:PD2QDb^:T
D4QDc^:PDW]6QD\6QDd^:PDS]7TD2QFe^:QDW7TD1QDf^:`DZ`8`DH`DZY6`DbW9`DSU6`DRU6`DZd7`DW]6`Dn;`DhT5`Eh
S5`EZ]6`EgS5`EZi4`EW]7QDW7TD1QDg^:QDh^:TD1QDi^:QDj^:TD2QDk^:QDl^:QDj:QDPS:QDm^:QDn^:QDj:QDo^:QDP
_:QDj?QDQ_:QDR_:SD0QDj?QDQ_:QDS_:QDT_:QDU_:TD1QDV_:PDHPDeg4QDT_:QDU_:TD1QDV_:PDHPDeg4QDj?QDQ_:QD
W_:SD0PD]]7SD0TD6PD6QDZ6QDZ6QDX_:QDi<PDjV6QDY_:TD1QDaHQDZ_:TD1QD[_:QD\_:P@P]7P@gY8QDZ6S@0QDS:TD1
QD]_:QD^_:PD_o8QD__:TD2QDf8TD6QD\6QD`_:QD__:TD2QDf8TD6QD\6QDa_:SD0QDb_:QDf8TD6QD\6aDe6aD[7aDa7QD
f8PDP]7QDcR8TD6QD\6QD`_:QDc_:TD1QDh8PDW]7QDd_:QDe_:QDh8QDf_:QDg8QDVX2TD1PDc3QDg_:QDh_:TD1Q@dV1QD
i_:QDj_:QDk_:PDk8TD1QDi_:TD2QDl_:QDg8PDaS5PDRf3PDW]7QDm_:QDn_:TD3QDo_:QDP`:QDQ`:QD\6QDR`:QDS`:QD
T`:QDU`:UD0QDV`:QDj:TD9PD4QDj:QDmY1PDR3SD0QDj:QDW`:PDR3QDX`:QDj:PDaS5PDR3PDTf3PDW]7QDY`:QDj:QD^Y
9PDT]6PDP]7QDj:QDo`5PDdZ2QDZ`:PDW]7QD[`:TD1QD\`:P@W]6QD^h7P@aS5QD]`:S@0P@Q]7PD^]7QD^`:QD_`:TD1QD
``:QDj:QD\6PDZ]6QDa`:QDj:QDUU2QDa`:QDj:QDb`:QDl=QDc`:`DRf3`Dee3`DW]2`DhT5QDj:QDd`:QDe`:QDj:QD^U6
QDl=QDf`:QDj:QDg`:QDf`:QDj:QDTf6QDl=QDh`:QDi`:QDj:QDj`:PDW]2QDi`:QDj:QDk`:PDHQDl`:PDHQDm`:QD\6QD
n`:QDl=PDeY8QDo`:UD0PD_]8TD<QD\6PDQ]7QDPa:PDQ]7QDQa:PDW]7QDRa:QDSa:QDUa5TD1QD\6QDl=PDQ]7QDj_:QDT
a:PDQ]7QDj_:PDW]7QDUa:TD2QDk8TD4QDl8QDVa:QDk8TD2PDYhAPDU]7PDSY4QDWa:TD2QDm8QDXa:`DfW6`DgP6`DUR3Q
DYa:QDZa:Q@[a:PD6QD\a:TD1PDU]6QD]a:QD^a:QD_a:QD`a:PD^]7PDdg4QDaa:PDgY8TD2QDba:QDca:QDd5TD8QDda:P
DgY8WD0QDea:XD0QDfa:QDga:QDha:QDia:QDja:QDha:`EhS5`EZ]6`EgS5`EZi4QDka:QDla:TD3QDma:PDW]6QDna:TD2
QDoa:QDZ6TD1QDPb:UD0PD_]7TD8QDj>QDQb:UD0PD_]7QDRb:QDSb:QD^e5TD3QDTb:QDUb:QDd5Q@mR8QDVb:Q@e6QDWb:
QDXb:TD2QDSW2QDYb:TD2QDn8QDZb:QDn8QD\6QD[b:SD0QD\b:SD0QDoj8SD0PDUJQD]b:QD^b:QDi8TD4QD_b:QD`b:QD\
k3QDj8Q@ab:`DgY8`DeY8`DfY8`DhY8`Di]6`DcE`Dm]8`Dn]8`Di]8`Dfg4`Dm]6`DUh4`Deg4QDbb:PD]6PDP]7QDcb:TD
3QDdb:QDeb:TD1QDo8QDYX5TD9QDeb:TD1QDo8QDfb:PDVh;QDZCQDgb:PDW]7QDhb:VD0QDgb:PDW]7QDhb:QDib:QDjb:Q
Dkb:QDlb:QDj>QDnT9QDmb:TD:QDnb:QDob:TD2QDZ6QDPc:TD1QDQc:QDmb:TD:QDnb:QDRc:S@0QDSc:QDj:TD1QDTc:QD
j:QDUc:QDVc:TD8QDWc:QDXc:TD1QDZ6QDYc:QDZc:TD1QDZ6TD2QDQc:QD[c:iX820RP10020UP11130YP10320VP11120V
P10230YP12230WP10340WP10440ZP13230XP11330XP11320VP11120VP11110RP10030YP10320TP10220VP11151WP1227
1YP12461YP11361XP13251YP11461UP12251UP11371VP11551XP13241VP13331TP10341VP10231WP111E1RP160?1TP10
551VP11341UP113;1UP11331WP10261XP11451SP12031WP10221VP10221UP10221UP102?1VP17931WP10221SP100=2VP
15882ZP14372YP11472YP12242TP12252WP12472XP14382YP16662UP13262VP13262UP132:2XP16292YP115:2VP11362
WP11662XP11682WP14272ZP14362VP11662WP11652WP12282ZP16582XP125A3XP14383[P14693YP165>3TP11493WP122
73[P14253XP13363WP13363YP13363YP11553WP11363WP11473\P12653YP11573VP11573XP11583WP12883VP16363VP1
3573VP16383YP16373SP12073UP12773UP12763WP11393XP17373XP14453XP11483UP12563VP12453WP122<3XP125<3Z
P12553TP12583WP11453YP11443TP11373]P16263[P15253YP13253YP11353UP11353WP114:3WP113:3XP11373ZP125:
3]P14463XP11393^P11854WP13254YP11444UP12244VP12244VP11354YP11444VP11374\P14274^P14264YP12464[P12
434RP11054WP13364WP13164YP13174\P16564\P12564SP11064[P14264[P11574YP11684YP14764XP11564XP11564WP
11464YP11454XP13264WP12484^P11455YP12465TP12265VP12245UP12255XP12455YP13265XP13565XP11465ZP11465
WP13365YP133:5\P147:5^P147>5RP11035RP11055YP11465WP14445TP11365XP12465ZP12465RP11065TP11455WP114
95\P11775^P11665UP11365WP11465VP11365WP11465ZP13265[P11555XP12255TP12255VP12265VP13265XP13255XP1
1455XP13275YP15455WP11455WP12255WP11565ZP12455XP13385]P15585`P15595]P177<5`P19;65[P14476YP11366V
P14286VP13166TP11466VP11476XP11476WP13256XP11366TP11466VP11446UP11376YP13266XP14266WP15486VP1626
6ZP13556WP13256VP11436RP11046UP11356VP11556XP13246VP12266VP14246UP11356YP11446UP122:7VP11577YP13
677YP13657YP132<7VP132<7XP13277ZP152G7VP12257TP113@7WP122@7XP122?7SP13067YP14257WP11457XP13357UP
11357WP11367VP11457XP12467TP11467VP11467WP11477YP13257WP13267[P14497WP11447UP11367YP14257XP13267
XP11537RP11067YP13567WP13267YP13287VP12577VP15467ZP11477VP15257XP13377VP11657YP13277ZP15257XP132
57YP13287TP13247UP12247VP11367XP14367TP11467VP11457VP13257UP12247UP12267ZP154;7]P13267UP13267WP1
3298TP11588[P14658TP11568XP131<8VP13658UP12258WP12258WP114=8VP11458WP12268VP114=8VP13268XP14258U
P11478UP13068TP114E8XP144C8XP144C8YP14498TP13068RP11058XP13278VP13298TP13268YP12278TP13278VP1325
8WP13258WP13258VP11458TP12288RP11088UP12268TP11368VP11368[P15368XP13268\P14368XP14278UP12268VP13
548SP11048SP11058VP11488YP11449YP13259WP13379XP14739VP10239WP12129TP10269UP10279WP14789[P14759SP
12049VP10439XP10339YP10239WP11139WP10339XP10339XP11129TP10239XP10239XP10239XP11129UP11139WP10349
WP10459VP10239WP11149XP13139WP10239WP10329UP10229UP10219RP10019RP10019RP10029TP10259TP13059TP135
29TP10239WP12149YP13139TP12229TP11129UP11139XP12139VP12129UP11189WP13849TP11459YP12139RP11029VP1
1189]P12839TP10339XP12139VP10349XP12439XP10229UP10229UP11139XP11129UP11139VP12129TP10239UP10239W
P10249ZP10339UP10239TP10319RP10019RP10039TP10329UP11119RP10029TP1025:XP1226:\P1339:UP113::XP1229
:TP1145:VP1136:YP1227:\P1138:VP1358:XP1356:ZP1226:YP1135:TP1135:VP1135:TP1156:WP1157:YP1245:TP11
36:UP1146:WP1145:VP1147:XP1357:ZP1357:YP1467:WP153::XP1359:VP1248:WP1216:WP1336:YP1337:YP1536:XP
1326:ZP1326:[P1446:VP1155:WP1137:VP1266:ZP1426:[P1427:]P1159:^P1448:WP1366:WP1336:YP1335:VP1337:
XP1366:XP1138:YP1535:TP1135:UP1135:WP1138:ZP1356:WP1246:YP1137:ZP1436:WP1527:WP1216:YP1355:VP113
5;TP1302;TP1022;TP1112;UP1112;RP1002;UP102><ZP1326<TP1147<TP1329<WP1359<YP1355<VP1137<XP1155<YP1
227<WP1145<TP1326<XP132A<WP1136<VP1157<WP1426<WP1427<VP136=<UP114=<WP1146<VP1255<UP132A<TP114=<T
P1136<ZP1326<VP1326<XP1326<VP1146<XP1145<WP1325<XP1328<WP1145<WP1326<WP1426<[P1334<TP1224<TP1136
<TP1325<TP1326<WP1328<VP1145<TP1225<WP1225<TP1146<YP1436<WP142:<VP1427<XP142><YP1255<VP114@<YP13
2:<YP152@<[P1;?<<VP1145<VP1134<UP1134<UP1224<TP1135<YP114<=UP1326=\P1445=YP1226=UP1226=WP1228=VP
1544=TP1226=XP1337=XP1427=XP1327=YP1379>\P1288>VP1377>YP1217>ZP121C>\P1579>^P1358>WP1156>YP1147>
XP117;>TP1135>WP1336>XP1327>VP1246>[P1356>\P132;>WP114;>YP114;>WP1357>TP1136>ZP1246>[P1249>VP152
8>TP1228>VP1229>VP1154>UP1227?YP1226?XP122:?\P12:9?YP1836?XP1046?UP125??VP148??VP173:?]P11:6?WP1
164@ZP1112@UP1022@VP102I@[P1214@\P1213@WP1026@]P1316@ZP1032@TP1113@XP1213@WP1213@TP1034@VP1046@V
P1055@VP1043@UP1035@WP1056@VP1053@VP1036@VP1055@VP1033@XP1213@XP1032@VP1024@VP1045@WP131:@WP1114
@ZP1042@UP1024@VP1042@UP1113@WP1214@VP1042@UP1112@UP1023@WP1022@TP1022@UP1112@TP1023@WP1212@UP10
23@YP1114@YP1023@XP1133@WP1133@YP1214@WP1046@TP1363@TP1214@VP1113@UP1023@XP1212@TP1024@UP1025@ZP
102;@UP18:8@XP1134@XP1021@RP1004@TP1215@TP1313@RP1004@WP1025@XP1112@TP1023@VP1024@WP1024@VP1313@
UP1214@WP1045@QM023@TP1033@WP1033@UP1023@VP1134@YP1042@UP1022@TP1022@UP1113@VP1135@XP1053@WP1212
@TP1025@ZP1313@TP1031@RP1005@XP1036@[P1067ATP1146AVP1525AXP1137AVP113FAUP1EDHAWP1GD5AWP1148AXP13
86AYP1147A[P1425AWP1328AXP1385ATP1156AWP1327AYP1366AYP1339AZP129<AXP1356AVP1519AXP1045AVP1037AVP
1157AVP1158AXP1468ATP1477AVP1176AYP1325AWP1226AUP1426AVP1137AYP1226AVP1146AWP1328AYP1326AXP1359A
]P1627A[P1427AXP1176AYP1146AYP1328AZP1136AZP1158AWP1148AZP1185AWP1156AUP1146AWP1147AWP1415AVP125
6ATP1146AVP1145ATP1135AVP1137AVP162:AXP1198AXP1387AVP1367AXP1367A^P1066AWP1145AXP1324ATP1148AYP1
147AVP1266BXP1155BYP1327BTP1166BVP1146B\P1255BWP1323BYP1213BYP1211BRP1002BVP1112BVP1113BUP1038BT
P1316BWP1415BUP1042BTP1026BYP1414B\P1333BWP1223BYP1213BYP1223BXP1132BTP1022BVP1112BVP1113BXP1133
BXP1033BXP1214CTP1143CRP100\1DUP1Y11:DWP1884DXP1034DZP1045DZP1213DWP1132DVP1025D]P1352DVP1024DVP
1313DXP1021DRP1001DRP1002DTP1024DXP1113DXP1229D\P1115DYP1413DWP1115DZP1032DTP1114DWP1024DRP1105D
WP1053DVP1134D[P1213DVP1034DVP1112DTP1113DXP1113DXP1022DUP1024DXP1314DYP1042DTP1112DVP1113DWP111
2DTP1028DTP1313DWP1033DWP1034DUP1041DRP1005DXP1143DVP1032DVP1113DYP1212DTP1024DVP1115DWP1222DUP1
023DWP1032DUP1003DTP1033DVP1033DYP1114D\P1243DXP1034DZP1313DWP1022DUP1022DTP1024DZP1043DTP121<EU
P1213ERP1106EVP1367EXP1528E[P1247E[P1427EVP1476ETP1225ETP1147EVP1535EVP1146EVP1313EXP1215EYP1054
ETP121<EXP1828EVP1185EWP1255EVP1214EXP1024EWP1023ETP1036EXP1314EYP1033EXP1033EWP1213EWP1117EXP10
25EWP1145EVP1214EWP1245ETP1035EVP1416E\P1516EWP1054EVP1114EYP1138EXP1613EVP1026EVP1115EXP1136E[P
1115EWP1033EWP1038E]P1312EUP1024EUP1213EWP1023EYP1032EUP1023EXP1132EVP1113EVP1035EVP1254EVP1143E
VP1021FRP100AFTP1;93FTP1022FUP1023FYP1213FXP1134FYP1132FVP1022FUP1114F[P1045GTP1337GVP1529GZP152
9G\P1529GZP1519G\P1518HVP1518HXP1518HXP1268H[P1265HTP1135HVP1136HWP1426HTP1226HVP1225HTP1135HWP1
139H[P1439H]P1435HVP1144ITP1149IXP1119IZP1115IUP1138IVP1538IXP1539IXP1357JXP1444JTP1137JXP1366JV
P1258JVP1625JYP1435JTP1323JRP1106JUP1326JWP1329J[P1825JWP1135JVP113FJTP1147JXP1525JYP1324JVP1135
JXP1329JZP1356JVP1336JXP1338JZP1147JYP1148JWP1548JYP1546JZP1525JYP1137JTP1137JVP1136JXP1425JYP13
25JXP1335JYP1325JXP1326JTP1138JVP1338JXP1337JTP122AJRP1104JUP1134JUP1134JUP1134JTP1224JUP1136JTP
114;JXP1144JVP1135JTP1225JVP1227JZP1327JWP122EJRP1106JUP1136JVP1357JXP1137JZP1135JXP1148J[P1166J
[P1446JXP1326J[P1324JVP1227JYP1137J[P1137JWP1527JXP1157JVP1427JXP1428KVP1225KVP124:KXP124GKUP114
?KUP1134KTP113<KTP1148KRP1106KYP1146KXP132?KVP1135KWP1146KVP1135KYP1226KWP1246KYP1246KXP1325KXP1
145KVP1338KYP1325KXP1325KWP1156KVP1225KWP1147KVP1337KXP1335KYP1229K\P1278KXP1146KZP1155KWP1155KY
P1325KWP1157KVP1159LVP1167LVP1526LTP1146LVP1147LVP1427LXP1427LZP1275LVP1136LVP1156LWP1227LYP1168
LZP1287LVP1266LWP1436LVP1428LWP1157LXP1157LYP1375LYP1145LYP1246L[P1246L\P1434LVP1226LWP1136LWP13
36LYP1334LSP1105LTP1135LVP1136LYP1336L[P1337LVP1137LXP1135LVP1135LYP1148LYP1357MWP1428MWP1228MYP
141<MVP113:M\P1946MZP1138M]P1257MYP1367MYP1328M\P1558M^P1555MXP1146MYP1146M[P1146M\P1325MXP1334M
UP1225MWP1326MWP1336MYP1337M^P1275NUP1044NUP1142NRP1004NUP1312NUP1023NWP1032NUP1023NYP1113NYP102
2NVP1022NTP1024NWP1316NVP1143OWP1032OUP1023OTP1213OTP1212ORP1003OUP1022OTP1112OTP1023OWP1033OTP1
034OVP1313OWP1023OXP1132OTP1022OUP1023OTP1212OTP1111ORP1004O\P1032OTP1115P1TP1215P1VP1213P1XP103
3P1XP1213P1YP1033P1YP1034P1VP1023P1YP1215P1VP1329P1VP1154P1VP1043P1VP1026P1VP1434P1VP1043P1WP121
3P1WP1114P1TP1035P1UP1043P1WP1022P1TP1028P1YP1039P1YP1287P1\P1066P1VP1325P1TP1324P1TP1215P1XP124
7P1YP1326P1YP1214P1WP1023P1WP1113P1VP1022P1VP1026P1ZP1534P1TP1216P1XP1143P1YP1036P1TP1316P1VP131
5P1XP1316P1TP1425P1TP1316P1VP1216P1ZP1024P1YP1034P1YP1316P1VP1545P1VP1432P1UP1113P1WP1114P1ZP102
5P1VP1315P1VP1043P1WP1035P1VP1115P1ZP1213P1XP1134P1VP1022P1TP1023P1VP1135P1TP1215P1WP1215P1VP125
5P1]P1155P1[P1213P1WP1033P1WP1023P1YP1213P1XP1033P1XP1033P1WP1033P1WP1024P1\P1213P1YP1213P1VP102
4P1WP1223P1WP1117P1VP1526P1VP1412P1VP1113P1WP1034P1WP1312P1TP1112P1UP1024P1VP1113P1WP1113P1VP103
2P1TP1023P1UP1032P1TP1022P1TP1023P1WP1212P1TP1023P1UP1033P1VP1112P1TP1115P1UP1216P1UP1425P1UP131
4P1UP1211P1RP1003P1WP1116P1WP1054P1XP1243P1YP1134P1WP1143P1TP1035P1XP1223P1XP1114P1ZP1034P1TP103
5P1VP1224P1VP1222P1UP1114P1TP1136P1TP1316P1VP1314P1ZP1313P1VP1212P1SP1002P1VP1023P1XP1134P1TP114
5P1UP104:Q1`P1286Q1XP1436Q1WP1246Q1YP1245Q1UP1225Q1WP1227Q1XP1379Q1VP1417Q1XP1357Q1YP1465Q1TP122
5Q1VP1226Q1UP1355Q1UP1226Q1YP133=Q1YP1245Q1VP1335Q1TP1325Q1VP1337Q1UP1214Q1TP1216Q1ZP1523Q1RP110
6Q1TP1326Q1VP1326Q1WP1358Q1YP1369Q1YP104<Q1WP1247Q1YP1025Q1UP1135Q1WP113:Q1VP103CQ1YP1048Q1XP164
6Q1VP1426Q1UP1355Q1UP1135Q1WP1227Q1YP1326Q1UP1136Q1WP1133Q1RP1105Q1VP1325Q1VP1333Q1VP1026Q1WP124
6Q1YP1248Q1]P1185Q1WP1336Q1UP1355Q1VP133=Q1ZP142;Q1VP1218Q1WP1317Q1UP121BQ1WP133AQ1UP1218Q1WP135
5Q1VP1245Q1UP1246Q1XP1416Q1WP1045Q1VP1245Q1UP1215Q1VP1245Q1VP1216Q1UP1316Q1WP1317Q1VP1636Q1WP132
6Q1XP124DQ1WP133CQ1UP1217Q1XP1365Q1TP1145Q1TP1135Q1VP1136Q1XP1325Q1VP1032Q1UP1115Q1VP1224Q1UP113
5Q1UP1035Q1WP1037Q1WP1056Q1VP1336Q1XP1336Q1UP1216Q1WP1217Q1[P1325Q1VP1133Q1XP1029Q1VP1227Q1YP105
7Q1XP1054Q1TP1215Q1XP1314Q1TP1225Q1WP1045Q1YP1338Q1VP1248Q1XP1245Q1TP1157Q1XP1626Q1YP1243Q1RP110
4Q1WP1134Q1TP1035Q1UP1035Q1WP1035Q1XP1255Q1TP1155Q1VP1215Q1WP1036Q1\P1415Q1TP1325Q1WP1313Q1UP111
3Q1XP111:Q1ZP1229Q1WP1166Q1WP1316Q1ZP1315Q1XP1147Q1VP1144Q1TP1035Q1UP1216Q1ZP1525Q1VP1136Q1VP104
6Q1YP1545Q1TP1215Q1VP1215Q1VP1226Q1VP1061R1RP1003R1YP1112R1VP1115R1TP1048S1UP1155T1VP1414T1VP114
2T1UP1023T1WP1023T1XP1217T1YP147EU1TP115FU1VP1165U1TP132<U1VP1048U1VP1428U1XP1426U1VP1137U1TP114
7U1VP1145U1VP1136U1YP1154U1TP1134V1TP1226V1[P1424V1UP1226V1VP1135V1XP1225V1XP1226V1YP1146V1YP114
5V1VP1225V1XP1137V1WP1146V1XP1246V1ZP1245V1VP1324V1UP1225V1WP1225V1TP1328V1WP1166V1WP1246V1UP132
6V1WP1326V1YP1327V1^P1425V1TP1148V1WP1144V1UP1226V1YP1326V1YP1339V1TP1329V1VP1328V1XP1336V1XP142
8V1\P1426V1WP115:V1YP1135V1TP1135V1VP1137V1YP1135V1WP1149V1TP1149V1VP1147V1VP1148V1VP1325V1WP115
6V1WP1326V1VP1436V1YP1426V1ZP1435V1XP1327V1WP1427V1YP1427V1VP1145V1WP1146V1[P1325V1WP1327V1TP113
7V1VP1138V1UP1138V1WP1136V1VP1246V1XP1246V1ZP1156V1WP1326V1YP132:V1VP114:V1XP1149V1TP1229V1VP122
6V1VP1336V1XP1338V1^P1626V1YP1326V1[P1327V1]P1355V1XP1146V1XP1144V1TP1138V1VP1328V1XP1328V1TP115
8V1VP1157V1XP1425V1UP1135V1WP1135V1XP1146V1YP1324V1VP1136V1YP1257V1VP1227V1XP122:V1VP113:V1XP113
9V1VP1328V1^P165:V1VP11::V1XP11:6V1WP1425V1SP1105V1VP115:V1\P1195V1XP1326V1YP1166V1[P1425V1WP113
8V1XP1248V1[P1245W1XP1326W1\P1146W1XP1146W1ZP1149W1[P1189W1XP1736W1ZP1256W1VP1224W1VP1226W1YP122
6W1ZP1535W1XP1225W1YP1246W1WP1146W1YP1145W1XP1145W1YP1135W1YP1145W1VP1135W1XP1136W1YP1136W1[P113
4W1VP1135W1VP1135W1YP1135W1TP1245W1VP1135W1XP1137W1UP1337W1XP1336W1[P1157W1XP1339W1XP1176W1[P142
7W1[P1535W1TP1134W1UP122<W1VP1336W1VP1448W1XP1278W1YP1378W1]P1358W1`P1357W1YP1327W1[P1327W1YP115
7W1\P1155W1XP1325W1UP1135W1WP1135W1VP1135W1YP113;W1WP142;W1YP1425W1VP1326W1TP1316W1VP1315W1TP132
7W1VP1155W1YP1146W1UP1226W1WP1226W1XP1254W1SP1104W1VP1146W1YP1255W1VP1225W1XP1226W1VP1226W1XP122
5W1XP1249W1]P1495W1XP1247W1TP1107W1VP1158W1YP1176W1UP1136W1WP1137W1VP1155W1TP1248W1ZP1644W1RP110
4W1UP1146W1YP1146W1ZP1134W1UP1227W1XP1156W1SP1205W1UP1215W1WP1216X1TP1316X1VP1318X1VP1418X1XP141
;X1ZP1518X1WP1336X1VP1134X1TP1137X1VP1414X1TP1136X1VP1216X1TP1315X1WP1147X1ZP1549X1VP1319X1XP131
4X1UP1228X1YP1436X1VP1325X1VP1136X1XP1135X1VP1225X1XP1226Y1WP114:Z1XP1637Z1ZP1538Z1YP1268Z1[P126
8Z1YP1378Z1WP1539Z1ZP1489Z1XP1439Z1ZP143:Z1YP1356Z1WP1338Z1VP1247Z1WP1268Z1XP1638Z1YP1575Z1WP113
7Z1VP1246Z1VP124=Z1VP124=[1XP1136[1XP1145[1VP1157[1VP1437[1XP1435[1TP1225[1VP122:[1^P1836[1WP122
5[1TP114:[1XP1224[1UP1136[1XP1225[1XP1147[1UP1207[1[P1336[1WP1337[1YP1274[1TP1135[1WP1337[1WP142
7[1YP1421\1RP1007\1WP1537\1WP1537\1WP1537\1WP1537\1WP1537\1WP1532\1TP1115\1WP1432\1UP1024\1SP120
7]1VP1319]1WP153<]1WP1535]1UP1044]1TP1143^1TP1212^1TP1023^1YP1215^1WP1145_1TP1146_1VP1417_1[P113
6_1WP1157_1YP1357_1[P1356_1WP1226_1YP1222_1TP1113_1VP1226_1WP1356_1WP1353`1TP1022a1TP1022a1UP111
2a1UP1119b1WP163<b1VP1534b1VP1218b1XP1315b1YP1318b1[P1362b1TP1023b1XP1021b1RP1004b1YP1331b1SP100
3b1VP1132b1TP1119c1TP1325d1TP1312d1TP1023d1XP1134d1VP1223d1VP1114d1YP1222d1UP1114d1XP1312d1TP111
2d1UP1022d1TP1025e1VP1136e1VP1157e1XP1358e1VP1626e1VP1435e1WP1215e1WP1227e1XP1143e1XP1023e1VP111
2e1TP1022e1SP1007e1TP1064e1WP1213e1WP1113e1VP1116e1XP1319e1XP1335e1WP1225e1TP1144e1YP1212e1TP111
3e1TP1213e1WP1223e1WP1227e1[P1446e1XP1414e1VP1243e1VP1032e1UP1022e1UP1024e1ZP1314e1XP1313e1VP103
3e1XP1022e1VP1023e1XP1023e1XP1212e1VP1112e1VP1116f1XP1426f1ZP1425f1UP1327f1XP1525f1YP1145f1YP114
4f1VP1135f1WP1147f1ZP1525f1WP1325f1WP1326f1\P1144f1VP1136f1WP1355f1XP1246f1ZP1356f1ZP1155f1XP114
5f1XP1325f1YP1249f1[P1476f1YP1435f1WP1145f1WP1145f1XP1336f1XP1246f1ZP1446f1\P1325f1UP1225f1WP122
5f1TP1135f1VP1136f1UP1326f1WP1324f1TP1226f1XP1325f1VP1328g1\P1476g1[P1436g1YP1326g1[P1326g1WP142
5g1XP1146g1[P1426g1[P1426g1ZP1428g1[P1136g1VP1046g1XP1354g1RP1105g1YP1146g1TP1226g1VP1227g1TP131
7g1VP1317g1\P1265g1XP1148g1ZP1186g1VP1046g1\P1156g1XP1156g1VP1135g1UP1215g1WP1217g1^P1276g1YP153
5h1XP1326h1ZP1445h1UP1135h1WP1135h1WP1135h1WP1155h1WP1327h1^P1474h1VP1228h1ZP1575h1UP1325h1UP132
5h1YP1147h1[P1265h1YP1134h1UP1225h1XP1324h1VP1224h1VP1228h1\P1577h1[P1326h1ZP1429h1WP1167h1ZP146
7h1YP1166h1XP1355h1UP1227h1[P1165h1XP1325h1VP1225h1XP1225h1WP1326h1WP1156h1[P1445h1UP1225h1WP122
4h1VP1136h1ZP1426h1[P1446h1ZP1443h1SP1105h1XP1145h1YP1146h1VP1426h1VP1164h1UP1136h1ZP1244h1UP122
5h1TP1147h1UP1136h1\P1536i1YP1155i1VP1328i1XP1646i1YP1324i1VP113Ci1[P1:=5i1YP1145i1WP1136i1XP132
8i1WP1526i1ZP1426i1UP1147i1YP1356i1WP1136i1XP1246i1[P1249i1YP1367i1[P1366i1YP1326i1VP1035i1WP114
:i1\P1865i1YP1149i1eP1725i1XP1324i1UP1137i1VP1165i1VP1147i1YP1047i1]P1355i1VP1135i1XP1136i1ZP144
5i1XP1156i1[P1226i1YP1156i1\P1425i1YP1144i1UP1134i1UP1138i1aP1157i1TP1325i1WP1146i1VP1447i1ZP122
6i1XP1326i1ZP1326i1XP1326i1[P1326i1TP1135i1WP1248i1VP1425i1TP1048i1YP1626i1\P1156i1[P1435i1YP132
5i1YP1326i1[P1156i1\P1157i1_P1465i1YP1135i1YP1224i1VP1135i1YP1143j1WP1033j1YP1134j1\P1244j1\P131
2j1VP1113j1YP1133j1XP1133j1YP1224j1[P1243j1YP1213j1XP1223j1YP1113j1XP1133j1YP1133j1XP1214j1ZP104
3j1YP1133j1YP1133j1XP1132j1VP1112j1VP1022j1VP1024j1XP1213j1YP1035j1[P1414j1XP1214j1[P1133j1XP103
2j1VP1023j1YP1223j1WP121?j1`P1<?6j1`P1364j1WP1043j1VP1214j1WP1214j1YP1215j1XP1053j1XP1114j1WP121
4j1YP1213j1XP1114j1YP1135j1XP1144j1[P1143j1XP1138j1ZP1548j1\P1543j1UP1213j1XP1214j1VP1312j1VP102
3j1YP1213j1YP1023j1YP1222j1VP1023j1YP1135j1YP1054j1ZP1323j1YP1212j1VP1022j1VP1024j1[P1113j1YP121
5j1ZP1053j1XP1023j1YP1032j1VP1112j1VP1023j1XP1023j1YP1134j1\P1323j1WP1212j1VP1112j1TP1113j1WP122
3j1WP1114j1[P1145j1_P1158j1VP1114j1[P1149j1[P1133j1YP1134j1[P1145j1[P1137j1XP1427j1ZP1427j1]P144
3j1XP1136j1ZP1313j1YP1214j1\P1325j1XP1024j1[P1043j1YP1223j1WP1213j1XP1223j1WP1214j1WP1034j1YP103
3j1WP1035j1WP1029j1XP1134j1WP1033j1XP1134j1\P1315j1[P1413j1YP1134j1ZP1242j1VP1024j1ZP1313j1YP103
6j1`P1513j1XP1034j1[P1045j1YP1428j1UP1772j1VP1022j1TP1023j1XP1033j1VP1215j1WP1043j1WP1024j1ZP102
3j1WP1215j1ZP1054j1\P1044j1YP1313j1YP1032j1UP1113j1YP1133j1YP1225j1ZP1354j1ZP1312j1VP1113j1YP103
2j1VP1114j1YP1023j1YP1025j1_P1435j1^P1255j1VP1053j1WP1214j1[P1214j1[P1334j1WP1324j1WP1324j1YP133
3j1XP1113j1YP1033j1XP1222j1UP111;j1[P1216j1^P1216j1`P1423j1XP1225j1YP1053j1YP1214j1[P1215j1ZP141
3j1WP1214j1[P1214j1WP1214j1YP1214j1XP1214j1ZP1216j1_P1266j1_P1264j1ZP1213j1WP1212j1UP1113j1WP113
3j1XP1113j1XP1136j1UP1113j1WP1216j1XP1213j1WP1214j1[P1213j1VP1134j1YP1214j1ZP1214j1[P1243j1XP121
5j1]P1316j1`P1314j1ZP1244j1ZP1214j1XP1313j1WP1214j1ZP1333j1XP1114j1XP1114j1ZP1114j1ZP1025j1[P141
5j1ZP1414j1XP1316j1]P1264j1XP1245j1^P1215j1]P1216j1`P1334j1[P1213j1VP1036j1_P1266j1^P1265j1YP103
2j1TP1117j1]P1374j1ZP1335j1XP1223j1VP1224j1ZP1244j1ZP1224j1ZP1245j1YP1354j1ZP1216j1]P1364j1[P124
4j1[P1244j1[P1214j1XP1214j1ZP1214j1[P1214j1VP1315j1WP1325j1YP1325j1ZP1354j1YP1244j1XP1334j1YP132
5j1[P1433j1VP1214j1WP1214j1YP1213j1WP1034j1XP1214j1ZP1214j1[P1212j1UP1113j1VP1033j1XP1112j1TP111
4j1ZP1323j1WP1034j1[P1313j1WP1224j1ZP1313j1XP1215j1ZP1414j1VP1034j1XP1033j1VP1215j1]P1324j1ZP121
4j1TP1113j1UP1113j1WP1114j1ZP1044j1XP1034j1ZP1214j1YP1034j1ZP1215j1ZP1215j1\P1214j1[P1244j1ZP104
4j1XP1314j1[P1043j1WP1036j1XP1214j1XP1214j1ZP1214j1ZP1314j1YP1034j1YP1314j1WP1314j1WP1025j1ZP141
7j1WP1033j1WP1033j1XP1036j1WP1314j1YP1043j1XP1213j1WP1214j1ZP1334j1YP1214j1WP1214j1YP1213j1XP121
3j1XP1218j1XP1213j1WP1034j1XP1034j1ZP1037j1`P1213j1XP1213j1XP1024j1YP1033j1WP1213j1WP1213j1XP121
2j1TP1024j1ZP1323j1VP1214j1ZP1213j1XP1214j1VP1245j1YP1023j1UP1113j1WP1113j1XP1023j1XP1213j1WP121
3j1YP1133j1XP1033j1XP1215j1]P1413j1VP1027j1VP1026j1WP1034j1XP1214j1ZP1214j1XP1214j1TP1034j1VP103
2j1TP1113j1WP1212j1TP1113j1XP1213j1VP1223j1VP1214j1XP1214j1ZP1213j1YP1133j1XP1133j1WP1227j1ZP133
4j1\P1334j1ZP1244j1[P1334j1\P1213j1XP1223j1YP1137j1ZP1437j1\P1433j1YP113Aj1YP1>=Aj1[P1>=8j1]P165
4j1ZP1314j1\P1334j1[P1245j1^P1444j1[P1145j1[P1152j1UP1114j1XP1224j1ZP1226j1YP1446j1[P1445j1WP133
5j1YP1335j1ZP1325j1\P1326j1[P1416j1]P1414j1\P1244j1\P1244j1\P1243j1WP1224j1[P1215j1[P1325j1]P132
5j1\P1253j1WP1223j1YP1217j1[P1045j1]P1154j1[P1048j1XP1133j1XP1223j1WP1133j1YP1223j1WP1133j1YP113
4j1ZP1144j1\P1324j1\P1323j1YP1133j1YP1134j1XP1223j1XP1134j1\P1133j1YP1113j1WP1223j1YP1224j1ZP113
3j1YP1223j1YP1134j1\P1328j1aP1643j1YP1134j1\P1143j1YP1223j1XP1132j1VP1112j1VP1113j1YP1133j1WP122
3j1XP1133j1XP1223j1YP1213j1YP1033j1YP1033j1YP1022j1VP1022j1VP1113j1YP1213j1YP1034j1[P1033j1XP102
3j1XP1032j1VP1112j1VP1112j1VP1022j1UP1022j1UP1022j1VP1116j1XP1246j1ZP1246j1ZP113Mj1VP1KM3j1XP113
3j1XP1033j1XP1032j1VP1022j1VP1115j1VP1113j1XP1034j1ZP1042j1VP1024j1[P1246j1_P1156j1aP1153j1XP122
3j1XP1133j1XP1135j1^P1154j1\P1133j1YP1134j1WP1137j1^P1134j1[P1243j1XP1224j1[P1333j1YP1133j1WP113
2j1VP1023j1WP1033j1XP1033j1XP1034j1ZP1143j1YP1214j1[P1314j1ZP1323j1XP1023j1YP1024j1\P1324j1ZP132
3j1XP1113j1YP1113j1YP1223j1YP1222j1VP1113j1XP1032j1VP1023j1YP1033j1XP1035j1ZP1255j1[P1432j1VP111
3j1YP1033j1YP1033j1XP1113j1TP1133j1YP1032j1VP1116j1XP1246j1ZP1244j1ZP1044j1[P1313j1YP1023j1XP121
3j1YP1023j1YP1113j1YP1113j1YP1133j1YP1032j1UP1113j1XP1222j1VP1023j1YP1032j1VP1022j1VP1023j1YP102
3j1YP1023j1YP1033j1YP1034j1YP1043j1YP1213j1YP1023j1XP1021j1SP1002j1VP1024j1VP1314j1YP1324j1[P132
3j1WP1213j1XP1033j1YP1034j1ZP1044j1[P1312j1VP1024j1ZP1142j1VP1021j1SP1004j1ZP1042j1VP1022j1VP102
5j1_P1033j1YP1022j1VP1022j1UP1023j1XP1033j1WP1035j1XP1023j1VP1023j1YP1023j1XP1033j1YP1023j1XP103
4j1YP1034j1[P1315j1]P1412k1VP1022k1VP1113k1YP1032k1VP1113k1YP1033k1YP1032k1UP1113k1YP1113k1YP121
4k1\P1323k1YP1134k1\P1143k1YP1222k1VP1113k1YP1133k1XP1133k1YP1133k1YP1212k1VP1112k1VP1114k1\P131
3k1YP1115k1[P1225k1[P1223k1YP1114k1\P1244k1\P1312k1VP1113k1YP1213k1YP1132k1UP1022k1VP1023k1XP122
2k1VP1023k1YP1213k1YP1029k1]P1553k1XP1134k1[P1022k1VP1023k1WP1113k1YP1034k1WP1243k1WP1024k1ZP102
4k1ZP1243k1XP1025k1YP1414k1WP1318k1_P1312k1UP1112k1UP1113k1YP1023k1UP1024k1[P1243k1XP1033k1XP121
3k1XP1223k1YP1033k1XP1022k1VP1024k1WP1333k1XP1112k1UP1022k1UP1116k1WP1315k1YP1022k1VP1026k1UP124
6k1WP1243k1XP1224k1UP1214k1WP1213k1UP1213k1XP1115k1WP1414k1ZP1044k1ZP1044k1\P1214k1\P1143k1YP113
4k1[P1313k1YP1113k1YP1213k1YP1134k1ZP1042k1VP1114k1\P1333k1YP1213k1XP1213k1YP1213k1WP1032k1UP111
3k1YP1033k1XP1024k1[P1044k1VP1333k1UP1112k1UP1114k1ZP1147k1YP1033k1XP1034k1[P1322k1UP1022k1VP111
3k1XP1132k1VP1113k1YP1134k1ZP1314k1YP1215k1[P1433k1XP1213k1YP1033k1YP1022k1VP1023k1VP1023k1XP102
5k1[P1414k1WP1024k1ZP1033k1YP1024k1[P1043k1YP1223k1YP1133k1YP1223k1YP1113k1XP1214k1WP1212k1UP111
6k1[P1544k1XP1245k1XP1022k1VP1026k1ZP1365k1[P1424k1ZP1223k1VP1213k1VP1214k1ZP1314k1YP1043k1WP121
4k1YP1216k1[P1033k1WP1037k1VP1034k1[P1033k1XP1214k1VP1042k1UP1113k1UP1117k1UP1663k1XP111;k1UP111
4k1VP1314k1ZP1044k1[P1324k1YP1325k1YP1143k1WP1214k1ZP1315k1ZP1424k1[P1333k1XP1212k1TP1114k1VP133
4k1[P1324k1ZP1324k1[P1224k1ZP1325k1ZP1434k1ZP1324k1ZP1143k1UP1113k1XP1214k1YP1243k1VP1033k1VP102
2k1UP1113k1VP1214k1ZP1143k1XP1214k1YP1243k1XP1114k1ZP1312k1TP111;k1VP1333k1WP1215k1YP1413k1WP102
3k1XP1113k1XP1115k1[P1413k1WP1213k1XP1214k1XP1312k1TP1113k1WP1214k1ZP1214k1YP1214k1[P1214k1WP121
4k1YP1213k1WP1212k1UP1113k1XP1033k1VP1214k1XP1315k1]P1412k1TP1114k1ZP1144k1YP1022k1TP1113k1WP113
3k1UP1213k1XP1214k1YP1333k1YP1133k1XP1214k1\P1214k1\P1244k1\P1244k1\P1334k1\P1244k1\P1244k1\P124
4k1ZP1324k1YP1032k1UP1119k1UP1884k1[P1225k1[P1314k1[P1215k1]P1254k1[P1333k1WP1224k1[P1133k1XP113
4k1ZP1325k1\P1434k1YP1244k1WP1333k1XP1134k1ZP1212k1UP111;k1WP1044k1XP1316k1^P1514k1XP1315k1YP103
6k1VP1036k1XP1034k1ZP1314k1[P1244k1[P1214k1[P1333k1XP1215k1[P1215k1[P1154k1[P1214k1ZP1214k1[P121
7k1UP1113k1VP1212k1UP1114k1VP1036k1`P1314k1ZP1313k1XP1214k1YP1313k1VP1033k1WP1024k1YP1314k1ZP131
3k1WP1214k1WP1034k1YP1033k1XP1213k1XP1113k1XP1214k1XP1214k1ZP1213k1XP1113k1XP1213k1XP1033k1UP102
3k1WP1022k1UP1113k1TP1023k1VP1024k1TP1034k1VP1034k1VP1313k1WP1214k1XP1214k1ZP1214k1[P1313k1XP111
3k1XP1213k1XP1114k1[P1035k1[P1215k1[P1316k1^P1512k1UP1025k1VP1054k1[P1034k1VP1045k1WP1045k1YP104
5k1WP1035k1YP1034k1VP1044k1XP1314k1XP1312k1UP1113k1XP1213k1VP1033k1XP121=k1ZP1<:3k1XP1134k1[P132
3k1WP1134k1[P1113k1UP1113k1WP1114k1ZP1216k1\P1524k1XP1214k1ZP1213k1XP1214k1[P1313k1XP1214k1VP131
3k1UP1113k1WP1112k1UP1114k1ZP1214k1ZP1022k1TP1113k1XP1223k1XP1214k1XP1314k1[P1213k1WP1214k1ZP132
3k1VP1034k1ZP1033k1VP1215k1^P1414k1ZP1316k1`P1514k1YP1314k1ZP1214k1VP1043k1XP1213k1XP1213k1XP102
4k1[P1044k1ZP1312k1UP1023k1WP1213k1WP1214k1VP1044k1VP1045k1VP1225k1ZP1425k1ZP1226k1^P1223k1XP113
3k1XP113<k1XP1134k1[P1138k1TP1773k1YP1133k1VP1226k1VP1326k1XP1323k1YP1134k1\P1135k1_P1424k1\P113
5k1_P1154k1[P1144k1[P1145k1[P1133k1YP1133k1YP1133k1WP1133k1XP1133k1YP1134k1[P1245k1_P1153k1XP113
3k1YP1223k1YP1223k1YP1223k1YP1133k1YP1133k1WP1134k1\P1133k1XP1133k1YP1224k1YP1224k1[P1223k1WP113
3k1WP1223k1YP1224k1[P1223k1YP1225k1_P1153k1YP1223k1YP1135k1_P1144k1\P1143k1XP1223k1XP1133k1YP121
3k1WP1133k1WP1035k1XP1145k1ZP1143k1XP1217k1XP1217k1ZP1214k1[P1314k1\P1314k1[P1324k1[P1213k1XP103
4k1YP1214k1[P1213k1XP1215k1ZP1254k1ZP1322k1UP1024k1WP1243k1YP1113k1YP1215k1[P1054k1\P1243k1YP121
5k1^P1423k1XP1214k1ZP1315k1]P1314k1[P1323k1XP1215k1[P1413k1XP1215k1^P1442k1UP1114k1[P1334k1[P133
5k1^P1443k1XP1214k1[P1333k1WP1224k1ZP1335k1[P1443k1WP1135k1ZP1433k1XP1034k1YP1142k1UP1022k1UP102
3k1YP1213k1XP1033k1WP1033k1WP1033k1XP1023k1YP1213k1YP1034k1\P1045k1_P1213k1XP1114k1[P1313k1YP121
3k1XP1033k1YP1214k1[P1044k1[P1313k1YP1033k1XP1213k1XP1114k1ZP1043k1YP1033k1XP1214k1[P1324k1ZP131
4k1YP1313k1XP1215k1[P1244k1[P1314k1ZP1334k1\P1322k1UP1113k1YP1133k1YP1223k1YP1032k1VP1024k1\P104
3k1XP1023k1WP1033k1TP1213k1YP1223k1WP1115k1\P1045k1^P1044k1\P1313k1YP1033k1XP1032k1VP1024k1\P131
4k1\P1142k1UP1114k1VP1114k1WP1243k1XP1113k1YP1214k1XP1023k1YP1213k1YP1214k1\P1323k1VP1114k1ZP111
3k1WP1114k1\P1314k1\P1313k1XP1112k1TP1023k1YP1033k1XP1033k1WP1033k1WP1134k1[P1112k1UP1113k1VP111
2k1VP1113k1YP1223k1YP1133k1XP1136k1YP1045k1YP1113k1YP1116k1ZP1113k1XP1113k1WP1113k1XP1115k1YP121
6k1bP1534k1[P1314k1ZP1044k1XP1043k1YP1212k1UP1113k1YP1022k1VP1023k1WP1032k1VP1112k1VP1022k1UP102
2k1UP1024k1VP1314k1ZP1022k1TP1024k1[P1042k1VP1024k1[P1323k1XP1214k1VP1022k1VP1028k1^P1462k1TP102
4k1XP1313k1TP1023k1VP1023k1XP1212k1UP1113k1VP1113k1XP1113k1XP1213k1YP1214k1[P1314k1[P1044k1VP131
4k1VP1023k1XP1215k1WP1314k1ZP1324k1XP1214k1ZP1215k1YP1254k1VP1043k1YP1032k1VP1022k1VP1023k1YP111
2k1VP1022k1TP1024k1WP1043k1YP1023k1XP1023k1YP1025k1YP1052k1VP1022k1UP1024k1XP1214k1[P1323k1YP103
2k1UP1023k1YP1033k1UP1022k1VP1112k1TP1114k1\P1045k1^P1153k1WP1023k1YP1224k1ZP1143k1YP1223k1YP111
3k1YP1032k1UP1023k1YP1032k1VP1023k1YP1222k1VP1112k1UP1022k1UP1024k1[P1223k1YP1022k1UP1023k1XP121
3k1XP1033k1XP1212k1VP1024k1\P1042k1VP1024k1VP1043k1YP1022k1VP1114k1\P1044k1[P1243k1YP1134k1ZP131
3k1XP1213k1YP1113k1YP1215k1^P1152k1VP1023k1YP1034k1[P1044k1YP1034k1[P1034k1ZP1314k1[P1046k1aP116
4k1WP1315k1_P1422k1VP1114k1\P1333k1XP1022k1VP1025k1^P1132k1UP1023k1YP1116k1[P1416k1]P1414k1[P121
2k1VP1115k1[P1433k1YP1133k1YP1032k1UP1023k1YP1023k1XP1033k1YP1033k1YP1212k1UP1112k1VP1022k1UP111
3k1XP1222k1UP1023k1XP1023k1XP1134k1[P1314k1VP1044k1[P1323k1XP1022k1VP1023k1YP1214k1[P1214k1\P104
7k1ZP1112k1VP1023k1YP1033k1YP1115k1UP1023k1YP1213k1YP1213k1YP1214k1[P1314k1XP1213k1VP1213k1YP103
4k1XP1022k1VP1023k1YP1113k1YP1113k1YP1214k1VP1314k1YP1143k1YP1032k1VP1022k1VP1022k1VP1113k1YP113
2k1VP1024k1XP1024k1VP1313k1YP1034k1[P1043k1YP1214k1\P1114k1WP1044k1[P1312k1UP1115k1YP1423k1WP102
4k1WP1312k1VP1023k1YP1214k1\P1314k1VP1114k1\P1242k1VP1023k1XP1115k1XP1033k1WP1213k1XP1032k1VP111
2k1TP1112k1VP1023k1YP1213k1WP1214k1\P1044k1\P1044k1\P1315k1VP1113k1YP1134k1XP1325k1VP1443k1XP113
4k1\P1042k1VP1024k1ZP1213k1XP1033k1YP1033k1YP1032k1VP1022k1UP1023k1YP1212k1UP1022k1UP1023k1XP102
3k1YP1034k1UP1033k1XP1034k1ZP1042k1UP1022k1VP1023k1YP1223k1XP1224k1[P1223k1XP1223k1YP1133k1YP113
3k1YP1133k1XP1134k1\P1143k1YP1133k1YP1139k1[P1153k1YP1134k1[P1143k1WP1214k1ZP1322k1UP1112k1UP102
5k1ZP1414k1\P1044k1XP1313k1XP1033k1XP1033k1YP1032k1VP1022k1VP1023k1YP1034k1WP1314k1YP1043k1YP102
2k1TP1003k1YP1216l1TP1316l1VP131;l1VP161;l1XP1619l1YP1639l1[P1636l1SP1106l1UP1155l1TP1224l1TP122
4l1UP1135l1WP1327m1XP1557m1YP1445m1XP1326m1ZP1357m1YP1164m1TP1224m1TP1225m1XP1139m1ZP1359m1\P138
8m1VP1424m1TP1225m1VP1135m1WP1144m1TP1229m1XP1525m1UP1156m1VP1264m1UP1133m1RP1106n1TP1146n1YP135
7n1VP1427n1XP1429n1VP1639n1XP163?n1YP15?6n1VP1517n1TP1226n1TP1157n1VP1327n1YP1137n1VP1528n1VP161
En1UP11C6o1\P1537o1ZP115>o1VP1<1=o1TP1757o1XP1217o1ZP1216o1XP1365o1VP1256o1TP1316o1VP1319o1XP157
9o1ZP1577o1XP1327o1[P1326o1VP1036o1YP1035o1VP1226o1YP1257o1VP1416o1VP1328o1[P1466o1YP1326o1UP113
4o1RP110>o1TP1228o1[P1476o1VP1421o1RP1003o1YP1112o1UP111<o1TP1;13o1UP1112o1UP1027o1YP1614o1WP131
9o1ZP1855o1VP1432o1TP1113o1TP1132o1TP1026o1VP1422o1TP1024o1RP1002o1UP1022o1TP1024o1TP1312o1TP111
3o1WP1222o1VP1022o1TP1022o1UP1023o1WP1222o1UP1114o1\P1312o1VP1023o1YP1112o1UP1022o1TP1112o1UP111
3o1UP1136o1VP1363o1VP1113o1VP1033o1WP1032o1TP1022o1TP1021o1RP1002o1UP1022o1UP1112o1UP1113o1XP103
3o1WP1213o1XP1112o1TP1024o1YP1113o1WP1213o1WP1132o1VP1022o1TP1022o1VP1022o1UP1026P2VP1435P2TP131
<Q2XP104<Q2ZP1049Q2XP1619Q2ZP161:Q2XP171:Q2ZP1716Q2XP1246Q2ZP1245Q2WP1224Q2VP1137Q2[P1556Q2YP132
4Q2UP1225Q2UP1225Q2WP1225Q2YP1327Q2[P1545Q2WP1136Q2[P1136Q2ZP1145Q2WP1326Q2[P1426Q2XP1336Q2ZP133
4Q2VP1136Q2[P1249Q2WP1449Q2YP1449Q2ZP1379Q2]P1378Q2]P1627Q2XP1545Q2XP1226R2[P1354R2UP1136R2XP113
6R2ZP1136R2[P1326R2[P1445R2YP1245R2VP1225R2XP1224R2VP1135R2XP1138R2\P1665R2YP1136R2YP1326R2[P132
6R2WP1445R2XP1339R2XP1669R2ZP1667R2XP1136R2VP1328R2]P1286R2TP1316R2VP1315R2XP1225R2YP1247R2YP117
5R2XP1326R2XP1246R2ZP1248R2\P1466R2YP1525R2UP1225R2WP1226R2UP1226R2WP1227R2YP1226R2VP1168R2WP117
4R2UP1136R2TP1316R2VP1315R2UP1225R2WP122AR2YP1==5R2WP1138R2^P1618R2`P1616R2WP1135R2WP1326R2VP113
6R2YP1138R2ZP1645R2XP1326R2[P1445R2VP1135R2UP1225R2TP1145R2WP1159R2`P1395R2WP1148S2ZP151;S2^P151
8S2XP1515S2VP1136S2VP131:S2WP1447S2YP1419S2[P1389S2_P1585S2YP1329S2\P1356S2ZP1145S2TP1225S2VP122
4S2UP1224S2UP1225S2XP1336S2XP1336S2ZP1335T2WP1336T2WP1356T2WP1365T2WP1325T2UP1327T2VP1476T2TP115
5T2TP1305T2VP1314T2TP1135T2YP1329T2ZP1359T2\P1356T2UP1148T2YP1147T2VP113;T2TP1308T2TP1518T2VP151
4T2XP1214T2ZP1215T2^P1252T2UP1112T2UP1022T2TP1115T2TP1205T2VP1256T2UP1046T2XP1043T2TP1025T2TP131
2T2UP1022T2VP1113T2YP1213T2UP1035T2^P1444T2WP1022T2UP1112T2RP1002T2UP1021T2RP1007T2VP1427T2XP142
8T2TP1518T2VP1515T2VP1246T2VP1443T2UP102BT2TP1@06T2VP1315T2SP1203T2YP1031T2RP1003T2YP1212T2UP102
4T2[P1045T2WP1042T2UP1021T2RP1002T2VP1113T2XP1032T2UP1023T2YP1023T2WP1032T2UP1021T2RP1003T2XP103
2T2VP1112T2VP1022T2UP1022T2VP1022T2VP1112T2VP1112T2VP1022T2UP1022T2VP1112T2VP1112T2UP1114T2XP132
3T2YP1213T2XP1132T2TP1023T2WP1031T2RP1002T2VP1113T2XP1212T2TP1023T2YP1033T2YP1032T2VP1022T2UP102
2T2VP1022T2TP1113T2XP1212T2VP1023T2YP1132T2UP1114T2ZP1333T2WP1223T2XP1223T2WP1133T2YP1034T2\P113
3T2XP1022T2TP1023T2VP1022T2VP1023T2VP1133T2WP1212T2TP1112T2TP1112T2VP1022T2VP1022T2TP1022T2UP102
1T2RP1001T2RP1001T2RP1001T2RP1001T2RP1002T2TP1022T2TP1021T2RP1001T2RP1003T2TP1031T2RP1002T2TP102
2T2RP1002T2UP1021T2RP1002T2UP1026T2YP1463T2TP1213T2TP1022T2TP1022T2TP1023T2XP1214T2[P1322T2TP102
2T2TP1022T2VP1022T2TP1022T2VP1113T2XP1214T2YP1324T2\P1212T2UP1023T2YP1224T2\P1043T2YP1023T2YP103
3T2UP1022T2VP1112T2TP1023T2TP1212T2UP1024T2[P1213T2VP1132T2TP1022T2TP1023T2XP1213T2TP1032T2UP111
3T2WP1034T2VP1042T2TP1024T2WP1313T2WP1032T2UP1022T2TP1023T2XP1212T2VP1111T2RP1002T2VP1112T2VP102
2T2UP1112T2UP1022T2UP1024T2ZP1314T2VP1023T2TP1031T2RP1001T2RP1002T2TP1021T2RP1002T2VP1022T2UP111
3T2XP1212T2VP1023T2UP1034T2XP1113T2YP1213T2WP1224T2ZP1314T2[P1333T2TP1033T2UP1032T2TP1022T2TP102
2T2UP1111T2RP1002T2VP1112T2UP1022T2VP1024T2\P1042T2TP1022T2VP1029U2UP1469U2WP1466U2ZP1436U2XP142
7U2]P1155U2VP1225U2XP1226U2[P1365U2UP1135U2WP1136U2ZP1154U2UP1135U2TP1035U2VP1034U2TP1224U2UP122
5U2XP1145U2WP1147U2VP1467U2VP1436U2VP132;U2UP113;U2WP1134U2UP1137U2VP1217U2XP1216U2WP1155U2VP133
7U2YP1356U2ZP1435U2XP1245U2XP1135U2XP1145V2TP1144V2TP1227V2YP1145V2XP1336V2UP1326V2WP1324V2TP122
7V2WP1424V2TP1146V2ZP1227V2VP1147V2XP1146V2VP1445V2YP1325V2XP1325V2YP1326V2XP1155V2XP1144V2VP122
6V2XP1425V2WP1246V2WP1326V2YP1326V2WP1426V2VP1326V2XP1327V2XP1555V2WP1135V2XP1328V2WP1146V2UP114
6V2WP1144V2UP1136V2WP1326V2YP1326V2ZP1247V2\P1646V2ZP1246V2ZP1444W2VP1136W2XP1425W2UP1146W2ZP116
4W2TP1145W2XP1147W2UP1135W2XP1135W2WP1136W2XP1246W2ZP1247W2[P1265W2YP1245W2YP1324W2VP1135W2XP132
5W2XP1337W2YP1325W2XP1326W2YP1325W2WP1136W2ZP1148W2ZP1143W2TP1135W2YP1138W2[P1176W2VP1156W2XP142
5W2UP1225W2WP1224W2UP1225W2WP1325W2WP1146W2XP1326W2ZP1325W2XP1326W2TP1146W2VP1146W2ZP1265W2XP132
6W2ZP1425W2WP1136W2XP1336W2XP1426W2UP1146W2WP1145W2XP1146W2XP1135W2XP1329W2VP1147X2VP1548X2VP153
8X2XP153CX2WP1326X2VP1155X2XP114:X2^P1396X2WP1255X2TP1225X2VP1225X2VP1226X2ZP1426X2WP1325X2WP113
6X2WP1448X2]P1375X2WP1245X2WP1327X2VP1157X2XP1156X2WP1155X2XP1325X2YP1326X2ZP1423X2SP1107X2WP135
7X2YP1355X2YP1135X2YP1325X2VP1225X2XP1224X2SP1104X2UP1146X2WP1424X2UP1137X2VP1145X2WP1325X2WP114
5X2XP1334X2TP1225X2XP1336X2WP1146X2YP1145X2WP1326X2XP1427X2XP1527X2YP1165X2TP1325X2TP1226X2YP124
8X2WP1465X2VP1144X2VP1226X2VP1326X2XP1325X2TP1225X2VP1224X2VP1139X2ZP1765X2TP1325X2TP1146X2VP132
6X2XP1325X2VP1134X2SP110:Y2VP162:Y2XP1627Y2YP1536Y2XP1425Y2VP1136Y2YP1539Y2ZP1836Y2VP1136Y2WP113
6Y2UP1146Y2XP1337Y2VP1437Y2XP1439Z2VP1698Z2VP1588Z2VP1587Z2VP1477Z2TP1157Z2VP1155Z2TP1215Z2VP121
7Z2TP1534Z2TP114:Z2TP1636Z2XP1216Z2WP142<Z2VP1528Z2XP1444Z2ZP1332Z2TP1027Z2VP1155Z2WP1142Z2TP100
5Z2YP1444Z2YP1135Z2WP1314Z2TP1218Z2]P1354Z2VP1046Z2WP1257Z2YP1479Z2TP1648Z2TP1538Z2TP1537Z2TP142
9Z2VP1648Z2VP1538Z2VP1537Z2VP1424Z2TP1132Z2VP1112Z2UP1113Z2YP1222Z2UP1112Z2UP1022Z2UP1115Z2XP133
2Z2TP1023Z2YP1222Z2UP1112Z2UP1023Z2XP1032Z2TP1112Z2VP1022Z2UP1023Z2YP1224Z2[P1133Z2WP1213Z2XP111
3Z2YP1212Z2UP1026Z2VP1429Z2XP1287Z2XP1162Z2UP1022Z2UP1022Z2TP1023Z2YP1032Z2UP1023Z2YP1113Z2VP113
3Z2VP103:Z2VP1637Z2VP1525Z2TP104:Z2YP1115Z2TP1155Z2TP131:Z2VP1423Z2UP1219Z2VP1287Z2XP1258Z2XP157
2Z2UP1022Z2TP1023Z2XP1132Z2UP1022Z2TP1024Z2VP1043Z2TP121:[2TP17:<[2VP17<6\2VP1425\2XP1118\2XP117
7\2YP1355\2VP1027\2TM313\2XP1023\2UP1033\2WP1115\2VP1255\2^P1252\2TP1024\2WP1046\2VP1053\2WP1113
\2WP1215\2VP1217\2[P1242\2TP1115\2VP1213\2TP1216\2VP1425\2TP1156\2UP1046\2VP1055\2VP1146\2WP1366
\2VP1317\2YP1435\2UP1217\2VP1427\2WP152:\2TP1607\2TP1517\2ZP1337\2YP1254\2TP1147\2XP1146\2XP1036
\2VP1225\2VP1113\2TP1217\2XP1523\2UP1026\2VP1153\2XP1035\2UP1316\2TP1052\2VP1113\2XP1214\2[P1143
\2UP1035\2WP1042\2VP1111\2RP1002\2UP1115\2TP1047\2YP1418]2YP1326]2ZP1435]2WP1335]2UP1135]2WP1136
]2RP1306]2WP1427]2WP1357]2YP1357]2YP1544]2TP1225]2VP1328]2YP1176]2YP1135]2XP1147]2WP1427]2YP1428
]2UP1586]2XP1426]2YP132:]2TP17:6]2VP114;]2VP1529]2TP1546]2VP1255]2WP1325]2VP1215]2WP1145]2TP1326
]2TP1429]2XP1425]2WP1225]2UP1135]2WP1136]2VP1426]2YP1157]2VP1146]2XP1325]2TP1326]2VP1356]2[P1325
]2VP1335]2XP1138]2[P1156]2XP1427]2XP1326]2VP1157]2VP1217]2XP1215]2TP1317]2WP1547]2YP137:]2XP148:
]2ZP1486]2XP1265]2VP1136]2ZP1327]2VP1427]2XP1256]2WP1326]2YP1324]2UP1137]2[P1335]2WP122:]2ZP1557
]2TP1157]2VP1158]2YP1525]2VP1258]2YP1547]2WP1357]2YP1359]2XP1269]2ZP1265]2WP1225]2UP1225]2WP1227
]2YP1558]2VP1548]2XP1546]2VP1365]2UP1139]2XP1649]2ZP1647]2VP1157]2XP1156]2XP1256]2VP1147]2\P1426
]2ZP1327]2XP1224]2UP1136]2TP1216]2VP1219]2WP1377]2XP1426]2XP1146]2ZP1537]2YP1355]2VP103;]2VP132;
]2XP1327^2YP1368^2\P1328^2WP1378^2WP1178^2WP1177^2YP1136^2YP1425^2UP114:_2\P1369_2[P1175_2UP1225
_2WP1228_2\P1447_2XP1526_2WP1258_2VP136:_2XP1754_2VP1225_2YP1245_2YP1327_2^P1556_2UP1226_2UP1226
_2WP1229`2ZP1426`2ZP1225`2XP1135`2XP1135`2WP1224`2TP1137`2[P1228`2XP1164`2TP1135`2XP1135`2XP1327
`2XP1147`2VP1136`2YP1336`2[P1337`2TP1136`2ZP1445`2VP1225`2XP1225`2YP1326`2YP1326`2[P1327`2[P1227
`2^P1227`2WP1527`2WP1427`2YP1427`2YP1378`2TP116;a2^P128:a2\P1289a2YP1369a2[P136<a2^P12:8a2ZP1339
a2\P1275a2WP113?b2WP124:b2UP1245b2WP1156b2WP1225b2XP1136b2WP1146b2YP1146b2YP1225b2WP1248c2VP1538
c2XP1533c2RP1106c2VP125Cd2RP1:06d2TP1059d2VP1229d2XP1224d2TP1135d2UP1135d2WP113<e2VP161<e2XP1614
e2TP1138e2ZP1418e2YP1534e2UP1135e2WP1245e2TP1135e2VP1134e2VP1135e2YP1134e2TP1225e2TP1225e2VP1226
e2ZP1166e2WP1136e2ZP1225f2WP1146f2ZP1437f2[P1526f2YP1265f2VP1145f2TP1225f2WP1226f2WP1425f2WP1326
f2XP1438f2XP1176f2YP1547f2YP1447f2YP1135f2YP1328f2ZP1147f2XP1164f2TP1107f2WP1224f2SP1104g2TP122=
g2XP1736g2TP1316g2VP1314g2VP1135g2VP1136g2[P1325g2TP1326g2WP1246g2YP1246g2VP1448g2XP1524g2VP1135
g2UP1225g2WP1224g2UP1134g2VP1134g2UP1225g2UP1225g2WP1224g2VP1134g2VP1134g2VP1134g2VP1134g2VP1134
g2UP1134g2VP1135g2YP1135g2YP1135g2VP1135g2XP1134g2UP1134g2VP1134g2VP1225g2YP1134g2UP1134g2VP1135
g2XP1135g2WP1244g2UP1134g2UP1134g2UP1136g2\P1156g2ZP1156g2\P1156g2\P1157g2\P1157g2^P1156g2[P1156
g2\P1156g2\P1156g2\P1156g2\P1156g2\P1156g2\P1156g2ZP1426g2YP1168g2[P1134g2UP1224g2VP1224g2UP1135
g2WP1224g2UP1135g2WP1146g2\P1154g2VP1136g2\P1156g2\P1154g2UP1135g2YP1226g2[P1154g2TP1228g2UP1224
g2VP1225g2YP1146g2\P1226g2\P1138h2YP1446h2YP1248h2YP1448h2WP1268h2YP1269h2]P1379h2\P1476h2YP1134
h2UP121:h2YP139?h2WP147?h2YP147<h2ZP165<h2]P1656h2XP1436h2XP1444h2TP110Bh2ZP1137h2\P1248h2ZP1168
h2UP1135h2WP1147h2YP1136i2WP1427i2WP1376i2VP1424i2UP1145i2WP1136i2WP1266i2XP1327i2[P1535i2XP1225
i2XP1329i2[P1285i2VP1225i2SP1204i2[P1335i2WP1052i2TP1116i2UP1156i2TP1326i2VP1328i2TP1416i2VP1246
i2VP1243i2TP1136i2SP1203i2UP1133i2XP1113i2VP1222i2UP1026i2WP1422i2TP1114i2RP1206i2TP1423i2VP1023
i2TP1032i2TP1026i2YP1264i2SP1102i2VP1113i2XP1032i2VP1022i2TP1021i2RP1002i2VP1022i2TP1112i2UP1022
i2VP1026i2RP1145i2RP1035i2RP1214i2RP1106i2VP1413i2VP1135i2YP1254i2VP1313i2TP1035i2WP1316i2ZP1432
i2TP1023i2XP1031i2RP1002i2TP1113i2WP1113i2YP1033i2YP1132i2TP1113i2TP1031i2SP1003i2XP1213i2XP1033
i2XP1113i2XP1033i2UP1034i2[P1311i2SP1007j2VP1077j2WP1066k2WP1414k2SP1206l2XP1427l2YP1527m2VP1417
m2XP141;m2XP173;m2ZP1739m2XP1586m2XP1357m2XP1134m2VP1137m2VP1137m2XP1135m2VP1136m2[P1425m2YP1144
m2VP1135m2WP1146m2XP1154m2TP1138m2[P1485m2YP1145m2VP1136m2UP1227m2]P1526m2TP1136m2VP1135m2TP1135
m2VP1134m2UP1225m2XP1145m2YP1145m2YP1135m2WP1144m2VP1134m2VP1134m2TP1225m2YP1134m2UP1224m2TP1225
m2UP1225m2WP1226m2YP1444m2UP1136m2YP1424m2TP1134m2VP1134m2VP1136m2VP1226m2XP1224m2VP1135m2YP1324
m2VP1135m2YP1326m2UP1136m2WP1134m2TP1139m2WP1359m2YP1356m2[P1426m2\P1425m2XP1245m2XP1135m2XP1146
m2XP1246m2ZP1248m2YP1368m2[P136;n2XP172;n2ZP1729n2XP1619n2ZP1615n2TP1225n2VP1224n2TP1224n2UP1135
n2XP1146n2YP1146n2[P1145n2VP1135n2XP1134n2TP1135n2VP1135n2XP1135n2UP1225n2WP1224n2VP1135n2TP1225
n2VP1224n2VP1135n2XP1329n2[P1776n2TP1146n2VP1145n2UP1225n2WP1224n2UP1134n2UP1134n2UP1224n2UP1134
n2TP1225n2TP1147n2TP1227n2VP1224n2TP1225n2TP1225n2VP1224n2TP1228n2RP1108n2TP1145n2YP1136n2YP1146
n2\P1149n2`P1585n2YP1134n2UP1136n2[P1154n2UP1226o2UP1136o2WP113;o2UP1229o2VP1229o2UP1134o2VP1227
o2TP1135o2VP1135o2XP1135o2UP122Bo2TP1224o2VP1134o2VP1134o2VP1134o2VP1134o2VP1134o2TP1227o2UP1224
o2VP1135o2TP1135o2VP1134o2TP1227o2UP1134o2VP1135o2UP1225o2WP1224o2VP1135o2VP1135o2XP1138o2YP162<
o2TP1226o2TP1226o2VP1224o2UP1134o2VP1225o2YP1325o2TP1225o2UP1225o2WP1224o2TP1225o2UP1225o2WP1227
o2XP1147o2ZP1145o2UP1135o2WP1134o2VP1226o2\P1428o2VP1227o2VP1138o2XP1227o2XP1135o2YP1145o2YP1146
o2\P1145o2YP1145o2YP1146o2\P1145o2XP1145o2YP1145o2XP1145o2YP1145o2YP1325o2YP1326o2XP1156o2[P1425
o2VP1225o2XP1227o2UP1227o2WP1225o2YP1325o2XP1326o2XP1246o2ZP1244o2UP1225o2TP1137o2WP1427o2YP1424
P3RP1005P3TP1303P3SP1004P3XP1022P3VP1112P3UP1117Q3TP1146Q3XP1244Q3UP1023Q3WP1025Q3WP1025Q3TP1215
Q3WP1315Q3VP1244Q3YP1214Q3TP1137Q3VP1516R3VP135;R3TP188;R3VP1886R3TP1137R3WP1226R3VP1357R3YP1438
R3\P1377R3VP1245R3TP1225R3VP1225R3XP1336R3WP1155R3WP1227R3UP1249R3ZP1026R3[P1245R3WP1226R3ZP1355
R3UP1147R3WP1138R3[P1176R3YP1155R3XP1138R3XP1328R3ZP1246R3UP1325R3VP1326R3XP1536R3YP1337R3ZP1244
R3TP1216R3WP1413R3WP1022R3SP1003R3XP1113R3XP1115R3VP1252R3UP1022R3VP1022R3VP1025R3VP1037R3YP1276
R3ZP1433R3VP1133R3VP1023R3YP1113R3TP1135R3WP1324R3WP1114R3[P1214R3ZP1214R3YP1023R3VP1134R3XP1223
R3WP1132R3TP1003R3TP1102R3TP1026R3XP1113R3WP1212R3VP1113R3XP1033R3XP1113R3UP1212R3UP1023R3XP1134
R3ZP1224R3YP1033R3WP1022R3TP1023R3YP1032R3UP1023R3VP1024R3YP1023R3WP1032R3TP1112R3VP1024R3VP1212
R3VP1111R3SP1002R3TP1023R3VP102?R3UP10?2R3TP1025R3VP1313R3TP1212R3TP1112R3TP1114R3VP1143R3WP1023
R3WP1113R3XP1223R3WP1024R3ZP1023R3XP1023R3XP1023R3YP1111R3RP1005R3]P1134R3ZP1135R3^P1134R3[P1133
R3XP1024R3[P1032R3VP1113R3YP1113R3VP1112R3UP1024R3YP1324R3VP1315R3YP1254R3XP1213R3WP1133R3WP1134
R3XP1113R3WP1112R3TP1022R3TP1024R3\P1213R3VP1032R3VP1022R3VP1023R3WP1026S3XP1257S3[P1154S3VP1227
S3XP1536S3XP1337S3[P1447S3ZP122;S3YP1438S3YP1538S3XP1538S3YP1545S3WP1035S3VP1036S3YP1326S3ZP1325
S3WP1136S3VP1268S3VP1485S3WP1135S3XP1136S3VP1246S3VP1146S3XP114:S3ZP128:S3YP1735S3TP1255S3SP1135
S3UP1219S3XP1295S3TP1135S3VP1136S3VP116:S3VP1219S3[P1249S3[P128:S3]P127:S3]P124:S3VP1658S3YP1414
S3UP1036S3VP1326S3YP1256S3WP1327S3ZP1146S3XP1159S3VP1588S3ZP1368S3ZP1157S3XP1425S3UP1225S3WP1227
S3WP1256S3UP1146S3UP1148S3XP1288S3WP1286S3VP1225S3VP1138S3ZP1426S3[P1026S3WP1246T3UP1246U3WP1358
U3XP1145U3RP120CU3TP12B5U3SP1205U3UP1215V3SP120:W3ZP1738W3WP126BX3oLA0JX3PME08Y3ZP1535Y3VP1136Y3
YP1436Y3XP1435Y3TP1225Y3VP1225Y3VP1146Y3YP1245Y3TP1135Y3VP113@Y3TP114@Y3VP1145Y3TP1215Y3VP121AY3
VP1255Y3VP1326Y3WP1435Y3TP1225Y3VP1225Y3VP1326Y3XP1427Y3TP1327Y3VP1326Y3VP1436Y3ZP1136Y3\P1426Y3
WP1326Y3YP1326Y3WP1146Y3YP1145Y3YP1324Y3VP1136Y3UP1136Y3WP1135Y3WP1248Y3ZP1636Y3RP110;Y3VP135;Y3
XP1354Y3TP1137Y3\P1324Y3VP122>Y3VP1135Y3VP1329Y3TP1149Y3VP1145Y3TP1135Y3VP1136Y3WP1154Y3VP1224Y3
UP1136Z3VP1156Z3XP1326Z3ZP1324Z3UP1136Z3UP1136Z3WP1137Z3YP1325Z3VP124:Z3VP132:Z3XP132;Z3VP1529Z3
UP1229Z3WP1225Z3TP1225Z3VP1227Z3VP1525Z3TP1135Z3VP113>Z3TP113>Z3VP1134Z3RP1107Z3WP1327Z3YP1327Z3
YP1447Z3[P1445Z3XP1325Z3VP132<Z3YP132<Z3[P1324Z3UP1138Z3XP1325Z3UP1325Z3TP1135Z3VP1137[3VP1427[3
XP1426[3YP1337[3TP1317[3VP131:[3UP106:[3WP1067[3VP1466[3VP1246[3XP1246[3VP1155[3TP1215[3VP1217[3
YP1326[3TP1326[3VP1326[3XP1246[3ZP1247[3WP1327[3YP1326[3XP1424[3TP1225[3TP1135[3VP1136[3VP1136[3
XP1136[3VP1152[3TP1023[3WP1112[3UP1021[3RP1002[3UP1113[3WP1024[3[P1223[3XP1027[3WP1066[3VP1039[3
WP1034[3TP1214[3TP1215[3TP1313[3VP1024[3TP1215[3WP1046[3VP141@[3TP1213[3VP1113[3WP1136[3VP143;[3
VP1425[3WP1328[3WP1428[3YP1426[3WP1425[3VP1326[3VP1352[3TP1113[3VP1022[3VP102D[3UP1683[3TP1212[3
TP1113[3YP1132[3TP1113[3WP1133[3XP1133[3VP1133[3TP1112[3TP1114[3ZP1243[3VP1034[3XP1143[3XP1022[3
VP1023[3TP1213[3TP1033[3TP1212[3UP1022[3TP1114[3TP1319[3RP1005[3VP1324[3TP1141[3RP1005[3WP1052[3
TP1113[3WP1033[3WP1114[3YP1114[3[P1335[3]P1443[3VP1033[3TP1212[3UP1023[3XP1213[3WP1223[3YP1033[3
WP1215[3VP1053[3TP1033[3UP1212[3TP1112[3UP1021[3RP1004[3TP1042[3UP1115[3WP1042[3VP1023[3WP1033[3
TP1032[3TP1022[3TP1021\3RP1002\3VP1022\3QP1102\3UP1022\3VP1022\3TP1112\3UP1021\3RP1002\3TP1022\3
UP1021\3RP1002\3TP1022\3UP1112\3UP1022\3UP1022\3UP1023\3WP1031\3RP1002\3UP1022\3UP1022\3UP1022\3
UP1022\3TP1021\3RP1002\3UP1022\3UP1023\3WP1131\3RP1002\3VP1112\3UP1112\3TP1022\3VP1022\3TP1112\3
VP1022\3VP1022\3TP1112\3UP1022\3VP1022\3UP1022\3VP1112\3VP1022\3UP1021\3RP1001\3RP1002\3TP1023\3
VP1113\3WP1032\3VP1023\3WP1022\3UP1022\3UP1022\3TP1022\3TP1021\3RP1001\3RP1002\3TP1112\3TP1024\3
ZP1042\3TP1022\3UP1021\3RP1002\3UP1021\3RP1002\3TP1112\3TP1022\3UP1021\3RP1001\3RP1001\3RP1001\3
RP1002\3UP1025]3SP1033]3TP1033]3SP1033]3SP1211]3RP1003]3YP1223]3YP1031]3RP1002]3VP1021]3RP1008^3
^P1487^3ZP1515^3YP1053^3VP1135^3YP141:^3ZP1167^3YP1147^3]P1157^3_P1445^3ZP1414^3VP1226^3[P1545^3
YP1158^3]P1416^3WP105=^3WP1;=4^3UP121:^3XP1429^3TP1795^3SP1201^3RP1004^3SP1103^3UP1114^3XP1326^3
YP1154^3VP104>^3VP1026^3XP1138^3YP105:^3]P1046^3WP1059^3_P1489^3YP1726^3ZP106@^3ZP1477^3ZP1417^3
YP1166^3YP1142^3SP1005^3XP1219^3WP1718^3\P127;^3YP17::^3^P1276^3XP1316^3YP1267^3YP1278^3YP1476^3
WP1057^3YP1027^3ZP1278^3\P1516^3ZP1135^3WP1226^3WP1054^3UP1036^3WP1032^3TP1004^3XP1117^3WP1534^3
YP1246^3XP115B^3ZP1218^3YP108A^3WP1617^3]P1528^3`P1487^3YP1267^3ZP1416^3WP1414^3VP1315^3XP1056^3
WP1425^3ZP1412^3UP1114^3VP111B^3VP1=@=^3XP18;3^3WP1132^3VP1117^3XP1644^3[P1314^3XP1312^3UP1116^3
XP1413^3XP122?^3WP1:>2^3TP1113^3XP1216^3WP1057^3YP1059^3[P1319^3\P1317^3XP1058^3YP1056^3WP1417^3
YP1066^3YP131<^3YP113>^3]P133;^3[P109>^3]P18>8^3ZP1418^3\P1658^3YP1478^3YP1518^3YP1479^3\P1658^3
ZP1479^3VP1479^3\P1287^3YP1148^3\P1285^3XP1146^3WP1317^3YP1425^3WP1224^3VP121:^3\P1119^3[P121;^3
\P14:5^3WP1147^3YP1118^3XP1168^3XP1529^3[P1477^3WP1427^3WP1557^3XP147?^3WP1537^3XP1438^3WP1489^3
XP1469^3XP1287^3YP1167^3WP1367^3VP1338^3VP1268^3XP1285^3VP1218^3XP152;^3`P1978^3ZP1477^3ZP1428^3
XP1526^3WP1156^3XP1157^3YP1069^3WP1086^3VP1056^3XP1245^3XP1327^3ZP1425^3WP121<^3XP12:8^3YP1438^3
[P137:^3[P1298^3\P1218^3]P1336^3XP1319^3[P141A^3ZP1117^3ZP146:^3\P1167^3YP1516^3WP1428^3WP1474^3
UP1227^3YP1379^3WP1718^3XP1419^3ZP1378^3YP1175^3WP1214^3UP1218^3YP1586^3ZP1217^3VP1268^3WP1427^3
VP1066^3VP1357^3WP1469^3YP1659^3[P1057^3ZP1337^3YP1528^3YP1416^3XP1048^3WP142:^3^P1498^3XP158:^3
ZP1288^3WP152:^3^P149<^3ZP171=^3_P13:;^3WP1169^3YP1525^3UP1218^3XP1286^3WP1139^3ZP1377^3WP1439^3
XP1696^3WP1417^3[P1156^3YP1317^3YP1518^3WP1527^3WP1528^3YP1379^3ZP1079^3YP1416^3WP1417^3WP1468^3
YP141:^3_P1516^3WP1317^3[P1167^3XP1417^3ZP1416^3VP1416^3TP1428^3]P1169^3VP1378^3YP1316^3XP1025^3
XP1226^3YP131<^3XP1219^3\P1594^3TP1218^3\P1067^3ZP1516^3WP1417^3WP1467^3YP1066^3WP1427^3\P1426^3
VP1422_3UP1021_3RP1007_3RP1403_3TP1033_3TP1215_3VP1251_3RP1005_3RP1202_3UP1115_3[P135?_3SP1=04_3
VP1211_3SP1003_3XP1213_3UP1032_3UP1022_3RP1111_3RP1001_3RP1001_3RP1004_3TP1147_3RP1006_3WP1446_3
TP1424_3UP1132_3VP1024_3TP1133_3RP1106_3WP1444_3UP1133_3YP1036_3ZP1351_3RP1007_3VP1548`3XP1645`3
XP102=`3VP1815`3VP125>`3]P141:`3^P1539`3_P1358`3[P1318`3[P131:`3^P1315`3TP1158`3[P1517`3WP1376`3
WP1056`3YP102H`3TP1A15`3TP1316`3TP115;`3ZP141:`3^P1814`3WP1027`3XP1516`3VP1056`3WP1054`3TP1147`3
[P1539`3]P1477`3ZP1357`3XP1414`3TP1146`3XP1149`3XP1278`3XP1648`3[P1736`3VP1257`3WP1267`3YP1217`3
YP1219`3YP1539`3\P1769`3[P1439`3ZP1437`3VP1155`3TP1317`3YP1138`3[P1118`3ZP1617`3VP1537`3UP151;`3
^P199:`3`P1959`3XP1757`3XP1518`3XP1065`3UP1428`3YP1585`3TP1159`3YP1267`3YP1067`3VP1539`3ZP1687`3
ZP1426`3WP1438`3[P1087`3YP1077`3VP1069`3\P1578`3YP1047`3XP1047`3XP1068`3XP161:`3ZP1488`3ZP153:`3
VP1267`3VP1619`3YP1594`3UP1227`3XP1537`3VP1319`3ZP1777`3ZP1226`3WP1168`3YP1577`3ZP1358`3YP1589`3
XP1585`3VP1246`3VP1067`3VP1536`3VP1319`3YP1387`3XP1533`3RP1109`3]P1319`3ZP1047`3WP1538`3YP1748`3
YP1719`3[P1328`3YP1077`3YP1518`3XP1618`3\P1617`3VP1538`3YP1667`3[P1418a3^P1166a3VP1256a3SP120Ba3
UP1337a3YP1446a3WP133>a3YP12>7a3YP1556a3TP143X1a3UP1336a3UP1267a3VP1635a3YP1144a3UP1225a3UP1337a
3WP1267a3YP1045a3XP1219a3WP1255a3VP1034a3UP122>a3VP122;a3YP1227a3VP1229a3\P1258a3ZP1249a3\P1838a
3ZP124:a3[P1646a3YP1225a3TP1246a3UP1265a3WP1215a3UP1247a3XP143;a3`P1:3:a3\P12:7a3YP1247a3ZP1536a
3WP1255a3UP124;a3]P1287a3ZP1275a3UP1246a3UP1257a3WP1278a3WP126<a3WP1265a3SP1204a3SP1207a3WP1275a
3UP1245a3YP1133a3YP1024a3SP1205a3YP1323a3YP1036a3ZP1354a3RP120T1a3VP12T16a3WP126V1a3TP1208a3VP12
85a3UP1336a3WP1249a3\P1639a3\P1395a3WP1037a3WP1267a3WP1037a3[P1275a3TP1245a3TP125;a3_P1089a3\P10
66a3XP1246a3WP1337a3XP1247a3XP1276a3UP1266a3[P1435a3SP1207a3YP121:a3XP152<a3^P1848a3YP1737a3WP15
47a3ZP1336a3XP1217a3YP152:b3^P1558b3ZP144=b3^P165:b3_P1857b3YP143;b3_P1448b3[P174>b3\P1448b3[P14
3:b3[P1869b3]P154=b3XP153:b3]P17:7b3ZP1418b3YP1329b3XP1428b3XP148?b3YP1:=:b3[P1547b3VP125?b3WP12
56b3WP136>b3XP1364b3UP1138b3YP152@b3]P14:=b3aP14:<b3ZP118<b3]P16<?b3^P1;:<b3^P174;b3[P1868b3YP15
47b3ZP141;b3^P144:b3_P1956b3ZP121R1b3]P144;b3]P13:8b3WP1548b3YP174=b3dP149=b3ZP118Bb3^P165=b3XP1
26:b3[P15::b3\P1392c3UP1024c3WP1043d3XP1021d3RP1003e3XP1032e3UP1113e3YP1213e3TP1032f3VP1112f3TP1
111f3RP1004g3WP1022g3UP1114g3WP1033g3TP1003h3VP1033h3XP1222h3UP1118i3TP113;i3TP1154i3TP121:i3WP1
223i3RP1101j3RP1001j3RP100;k3TP113:l3XP1046l3YP1165l3VP1137l3UP122Dl3TP120:l3VP1213l3YP1117l3WP1
216l3WP1146l3ZP1144l3UP1136l3WP1156l3YP1143l3XP1033l3WP1222l3VP1114l3[P1313l3XP1023l3WP1133l3YP1
223l3YP1113l3YP1223l3VP1113l3WP1213l3XP1033l3YP1033l3YP1033l3YP1112l3VP1023l3WP1133l3WP1032l3UP1
113l3XP1222l3TP1022l3TP1022l3VP1023l3XP1221l3RP1004l3YP1222l3UP1022l3UP1022l3UP1027l3ZP1442l3VP1
112l3UP1023l3UP1022l3UP1022l3UP1022l3TP1022l3TP1022l3UP1113l3XP1032l3TP1022l3UP1022l3UP1024l3TP1
133l3YP1033l3YP1032l3UP1028l3TP1135l3VP1143l3XP1112l3VP1114l3YP1023l3WP1224l3UP1141l3RP1003l3RP1
002l3UP1112m3UP1024m3WP1044m3XP1143m3XP1025m3YP1426n3WP1246n3WP1335n3TP1246n3WP1216n3UP1257n3VP1
537n3XP1427n3WP1536n3XP1337n3WP1536n3UP1431n3SP1002n3UP1113n3YP1227n3[P1437n3VP1533n3YP1217n3VP1
266o3WP1245o3WP1138o3]P1538o3_P1539o3^P1288o3VP1538o3XP1536o3TP1326o3VP1325o3TP1325o3YP1325o3WP1
135o3VP1135o3VP1326o3VP1336o3XP1337P4UP1225P4XP1336P4VP1227P4YP1249P4UP1137P4VP1226P4WP1157P4\P1
528P4TP1226P4VP1227P4XP1425P4YP1245P4XP1336P4YP1326P4[P1326P4WP1336P4YP1334P4VP1225P4YP1146P4YP1
146P4\P1145P4YP1147P4YP1145P4WP1227P4WP1367P4XP1427Q4VP132;Q4YP116;Q4[P1165Q4UP1216Q4UP1148Q4WP1
358Q4YP1358Q4VP1068Q4XP106:Q4VP135:Q4XP1356Q4WP1155Q4VP1225Q4XP1226Q4WP1158Q4VP1138Q4XP1137Q4YP1
557Q4WP1527Q4ZP1529Q4YP1669Q4[P1667Q4VP1057Q4XP1056Q4XP1426Q4YP1326Q4[P1329R4ZP1626R4YP122:R4WP1
147R4YP1326R4VP1427R4XP1526R4WP1156R4YP1227R4YP1226R4YP1257S4VP1167S4UP1134S4UP113;S4YP1226S4[P1
445S4UP1136S4WP1146S4YP1145S4WP1145S4VP133<S4VP1137S4WP1427S4ZP1428S4VP1538S4XP1535S4VP1138T4XP1
178T4VP1448T4XP1449T4[P1288T4XP121=T4TP114=T4VP1149T4XP1219T4ZP1216T4TP1316T4VP1315T4TP1317T4VP1
547T4ZP1066U4WP1246U4YP124:U4WP116:U4YP1167U4XP1157U4YP1176U4VP1159U4VP1069U4XP1067U4VP1447U4XP1
448U4WP1549U4XP1729U4YP1529U4[P1526U4WP1155U4UP1327U4YP1169U4VP1159U4XP1155U4XP1327U4ZP1169U4TP1
429U4VP1427V4WP1165V4WP1137V4[P1637V4\P1326V4VP1136V4VP1159W4VP1619W4XP1617W4YP1376W4TP1316W4VP1
316W4WP1146W4YP1148W4TP1428W4VP1429W4VP1079W4XP1076W4UP1046W4WP1049W4VP1079W4XP1077W4UP1435W4TP1
335W4VP1217W4ZP1146W4WP1226W4YP1225X4VP1136X4XP1146X4UP1247X4UP1268X4YP1365X4VP1135X4XP1136X4TP1
20:X4WP1335X4XP1225X4WP1225X4WP1219Y4WP1436Y4[P1427Y4XP1366Y4WP1146Y4[P1436Y4TP1226Y4VP1226Y4WP1
326Y4YP1326Y4VP1326Y4XP1328Y4VP1518Y4XP1517Y4WP1327Y4YP1327Y4VP1327Y4XP1325Y4YP1136Y4\P1155Y4UP1
225Y4WP1227Y4ZP1524Y4SP1104Y4UP1145Y4WP1137Y4ZP1167Y4VP1136Y4UP1136Y4WP1138Y4YP1558Y4[P1557Y4ZP1
357Y4\P1356Y4YP1326Y4[P1325Y4XP1245Y4TP1135Y4VP1136Y4[P1428Y4XP1158Y4UP1135Y4YP1144Y4VP1136Y4XP1
425Y4YP1247Y4YP1136Y4XP1155Y4VP1225Y4XP1227Y4UP1427Y4WP1427Y4UP1137Y4WP1138Y4VP1158Y4XP1155Y4TP1
135Y4VP1136Y4TP1226Y4VP1227Y4VP1138Y4YP1646Y4\P1428Y4]P1426Y4TP1226Y4VP1229Y4TP1149Y4VP1148Y4UP1
157Z4XP1537Z4XP1369Z4VP1529Z4XP1527Z4XP1137Z4ZP1136Z4VP1425Z4UP1135Z4WP1135Z4WP1327Z4YP1526Z4VP1
358Z4ZP1168Z4TP1135Z4WP1326Z4ZP1229Z4YP1469Z4[P1467Z4ZP1166Z4[P1425Z4XP114:Z4WP1156Z4TP1136Z4VP1
135Z4VP1145Z4XP1324Z4VP1137Z4TP1327Z4VP132:Z4XP152:Z4ZP1526Z4VP1158Z4YP1528Z4XP1157Z4VP1155Z4WP1
326Z4YP1426Z4YP1329Z4TP1149Z4VP1144Z4UP122<Z4WP1226Z4VP1155Z4VP1136Z4[P1256Z4YP1146Z4[P1145Z4TP1
135Z4VP113<[4XP1425[4WP1227[4VP1137[4XP1137[4WP1427[4XP1535[4YP1135[4YP1145[4YP1336[4VP1425[4VP1
337[4\P1167[4[P1166[4YP1146[4[P1146[4XP1136[4[P1435[4VP1326[4VP1227[4VP1157[4XP1156[4VP1427[4ZP1
367[4YP1227[4[P1225[4XP114;[4UP113;[4WP1138[4XP1526[4WP1146[4YP1147[4WP1147[4YP1148[4VP1148[4YP1
14:[4XP146:[4ZP1468[4WP1518[4YP1516[4YP1257[4XP1137[4YP1526[4WP1136[4VP1155[4UP1225[4WP1225[4TP1
225[4VP1225[4WP1438[4XP1167[4VP1147[4XP1145[4UP1225[4WP1226[4WP1426[4WP1145[4UP1135[4WP1135[4WP1
146[4\P142=[4VP124=[4XP1247\4XP1167\4VP1428\4XP1148\4ZP114:\4VP113:\4XP1137\4WP1427\4YP1427\4XP1
145\4VP1136\4YP1156\4VP1158\4VP1158\4XP1159\4ZP1727\4_P1537\4WP1147\4YP1149\4YP1366\4WP115;\4VP1
15;\4XP1156\4TP1136\4VP1136\4UP1226\4WP1224\4UP1138\4XP1526\4UP1326\4WP1326\4TP1136\4VP1139\4VP1
449\4XP1447\4VP1157\4XP1157\4XP1138\4VP1427\4VP1147\4XP1148\4ZP1548\4\P1545\4RP1105\4TP1145\4UP1
225\4WP1228\4YP1368\4[P1368\4WP1158\4YP115:\4WP116:\4YP1169\4WP1159\4YP1156\4YP1445\4YP1136\4\P1
15=\4TP131=\4VP1316\4VP1326\4XP1326\4[P1156\4VP1156\4VP142:\4YP132:\4[P1328\4VP1158\4XP115:\4ZP1
17:\4\P1177\4YP1167\4VP1156\4WP1226\4ZP1427\4ZP1328\4\P1156\4VP1146\4XP1146\4VP1326\4XP1327\4VP1
147\4XP1149\4[P1447\4WP1427\4YP1427\4ZP1537\4[P1366]4TP1316]4VP1316]4VP1168]4XP1466]4WP1448]4YP1
627]4ZP1544]4UP1134]4UP1139]4XP1136]4YP1358^4RP1109^4RP1109^4]P1689^4^P1474^4TP1135^4VP1135^4YP1
137_4VP1177_4VP1178_4XP1145_4VP1159_4YP1174_4UP1227_4UP1137_4WP1367_4WP1228`4VP1628`4WP1135`4WP1
146`4YP1326`4[P1157`4[P1553`4RP1106a4TP1306a4VP1368a4VP1448a4XP1447a4VP1357a4XP1357a4\P1358a4^P1
728a4[P1526a4[P1426a4ZP1146a4WP1428a4]P1665a4WP1327b4TP1175b4VP1137b4YP1135b4XP1136b4XP1266b4UP1
155b4XP1137b4YP117>c4WP1449c4XP1588c4YP1138c4\P1136c4VP1136c4YP1136c4VP1158c4\P1326c4ZP1227c4YP1
528d4XP1225d4WP1149d4[P1526d4WP1155d4VP1144d4VP1225d4XP1225d4WP1226d4TP1426d4TP1043e4RP1106e4WP1
317e4VP1313e4RP1106e4VP1256e4XP1425e4UP1323e4SP1103e4RP1107e4VP1224e4TP1137f4TP1139f4XP1185f4WP1
324f4TP1136f4YP113;f4[P11:6f4YP1147f4UP1136f4YP1136f4VP1163f4RP1105g4XP1325g4WP1324g4RP1106g4[P1
325g4WP1326g4XP1325g4VP1326g4ZP1145g4WP1245g4XP1226g4VP1416g4TP1316g4VP1365h4TP1255h4XP1216h4WP1
248h4WP1446h4YP1446h4VP1337h4ZP1336h4TP1326h4VP1326h4[P1434h4UP1226i4YP1335i4UP1326i4WP1336i4YP1
336i4VP142Bi4VP1226i4UP1226i4WP1226i4YP1137i4[P1225i4XP1334i4VP1136i4ZP1137i4]P1625i4YP1145i4XP1
336j4UP1366j4VP1365j4WP1224j4TP1144j4UP1145j4YP1335j4UP1225j4WP1225j4VP1146k4VP1327k4VP1147k4XP1
35=k4VP1227k4[P1245k4TP1325k4WP1146k4ZP1527l4XP1227l4ZP1228l4YP1266l4YP1425l4XP1336l4XP1446l4VP1
155l4TP1135l4VP1136l4WP1246l4YP1246l4YP126:m4VP1777m4YP1218m4\P1247m4WP1447m4YP1447m4WP1157m4YP1
159n4XP1365n4VP1225n4XP1226n4WP1336n4YP1337n4VP1447n4XP1445n4TP1135n4VP1135n4WP1135n4WP1338o4VP1
167P5WP1357P5YP1359P5[P154:Q5VP1355Q5UP1325Q5VP1325Q5XP1326Q5ZP1435Q5VP1144Q5TP1225Q5XP1324Q5TP1
224Q5RP1104Q5TP1148R5TP1304R5TP1135R5VP1205R5WP1137R5UP1146R5VP1365R5WP1229R5ZP1485R5XP1145R5TP1
226R5ZP1426R5WP1427R5ZP1528R5XP1184R5UP1135R5WP1155R5XP122U1S5XP132R1S5VP1326S5XP1248S5[P1558S5]
P1556S5ZP1427S5]P1527S5[P1155S5TP1135S5VP1137S5TP1157S5VP1155T5TP1225T5VP1227T5[P116?T5[P11>7T5Z
P1266T5WP1246T5TP1256T5TP1336T5WP1337T5YP1356T5SP1206T5VP1265T5VP1147T5VP1437T5YP1437T5XP1357T5[
P1357T5ZP1146T5\P1155T5VP1327T5XP1545T5UP1225T5WP1226T5WP1336T5YP1335T5TP1317T5VP1517T5YP1357T5[
P1356T5XP1326T5ZP1326T5WP1157T5ZP1137T5\P1136T5XP1429T5\P1728T5YP1656T5YP1426T5[P1157U5YP1545U5T
P1316U5VP1315U5TP1317U5VP1417U5XP1417U5ZP1545U5WP1326U5WP1156U5\P1435U5WP1245U5WP1326U5[P1356U5T
P1316U5VP1316U5WP1315U5XP1325U5WP1156U5XP1336U5ZP1335V5UP1225V5WP1224V5UP1138V5]P1548V5_P1544V5T
P1138V5[P1426V5YP1258V5ZP1548V5\P1549V5\P1449V5^P1446V5YP1154V5VP1225V5XP1136V5[P1425V5TP1135V5V
P1136V5YP1143V5SP1106V5VP1447V5VP1337V5XP1334V5UP1135V5WP1326V5TP1136V5VP1168V5TP1165V5VP1327V5Z
P1226V5XP1326V5ZP1325V5WP1136V5WP1166V5WP1159V5ZP1486V5XP1355V5XP1225V5XP1226V5VP1049W5[P1185W5W
P1136W5VP1225W5VP1315W5WP1138W5VP1558W5XP1558W5[P1577W5[P1337W5]P1245W5XP1229X5YP129:X5YP193:X5U
P132JX5WP1329X5\P1445X5VP1135X5WP1136Y5WP1134Y5UP1136Y5XP1145Y5WP1135Y5SP1106Y5\P1545Y5XP1247Y5Z
P1528Y5WP1366Y5XP1135Y5VP1146Y5YP1157Y5VP1377Y5\P1427Y5XP1357Y5YP1355Y5WP1339Z5VP1526Z5VP1256Z5Y
P1356Z5ZP1269[5\P1387[5YP152C[5XP1336[5VP1366[5VP1356[5YP1144[5VP1135[5VP1226[5\P1436[5[P1255[5V
P1329\5\P128=\5`P1838\5ZP1218\5]P1218\5YP1268\5[P1265\5TP1225\5VP1225]5UP1207]5WP1277^5VP1649^5V
P1325^5WP1247^5XP1228^5YP1747^5YP1529^5ZP1359_5^P1227_5^P1326_5XP1327_5\P1438`5XP1377`5YP1477`5V
P1426`5XP1221a5RP1002a5TP1111a5RP1002a5TP1024a5VP1114a5WP1146b5SP122U1b5VP1R13U1b5XP1R135b5SP113
5b5UP1134b5UP1114b5YP1332b5TP1022b5TP1112b5TP1024b5\P1312b5VP1024b5\P1043b5XP1212b5VP1112b5VP111
2b5VP1112b5VP1112b5TP1113b5YP1212b5VP1022b5VP1022b5UP1112b5VP1022b5VP1022b5UP1026b5UP1412b5UP102
2b5UP1022b5UP1022b5VP1022b5VP1112b5VP1022b5VP1022b5VP1022b5UP1022b5VP1112b5UP1112b5VP1022b5VP111
2b5UP1022b5TP1112b5TP1022b5TP1022b5UP1022b5UP1112b5VP1023b5YP1212b5VP1023b5YP1033b5WP1026b5UP105
6c5WP1426c5WP1157c5WP1157c5YP115;c5WP142;c5YP1427c5VP1515c5VP1255c5UP1225c5WP122;c5WP1025c5TP142
9c5XP1417c5XP1367c5ZP1369c5ZP1295c5XP1325c5YP1245c5WP1328c5ZP1466c5TP1245c5VP1316c5VP1436c5XP132
5c5TP131:c5VP113:c5XP1138c5VP1528c5YP1529c5XP1756c5WP1157c5VP1428c5[P1576c5[P1258c5]P1175c5TP122
5c5VP1225c5VP1246c5ZP1148c5WP1328c5YP1325c5VP1336c5ZP1446c5XP1156c5TP1316c5VP1317c5VP1069c5VP103
6c5VP1057c5TM575c5TP1046c5VP1516c5VP1055c5UP1225c5WP1224c5TP1036c5\P1059c5VP1038c5ZP161=c5TM02=c
5VM025c5UP1315c5UP1317c5VP1155c5WP1135c5TP1215c5VP1215c5XP1244c5UP1217c5\P1246c5WP1147c5UP1417c5
WP141<c5WP1525c5UP1215c5TP1146c5SP1326c5UP1327c5YP1415c5VP1337c5WP1416c5XP1225c5VP1254c5TP1034c5
VP1136c5TP1147c5XP1356c5VP1336c5XP1335c5VP1225c5XP1224c5TP1037c5VP1066c5XP1242c5VP1027c5VP1514c5
TP1143c5YP1034c5YP1222c5UP1117c5WP1427c5YP1427c5XP1575c5TP1134c5TP1149c5VP1268c5XP1336c5VP1215c5
UP1134c5TP1137c5VP116:d5YP143:d5[P143@d5QM21@d5SM21>d5QM11>d5SM11<d5QM81=d5PM11=d5RM119d5QM219d5
SM296e5RP1366e5SP1416e5RP1416e5QP1306e5SP1366e5RP1366e5SP1418f5TP1537f5TP1429f5VP1598f5VP148?f5T
P131@g5TP1=2@g5VP1=2:g5WP148:g5YP1487g5TP1524g5RP1104g5UP114Ah5QM11Ah5SM11Bh5UM@2Bh5TMAA7i5VP131
5i5VP1146i5UP1216i5UP1264i5TP1225j5TP1146j5VP1427j5TP1316j5VP1434j5YP1032j5VP1115j5TP1042j5SP100
2j5UP1027j5VP107;j5SP1804j5RP1107j5VP1544j5RP1004j5TP1134j5TP1213j5WP1216j5VP1422k5UP1022k5UP111
2k5UP102El5SM22El5UM22;l5YP1538l5VP1515l5UP1035l5WP103:l5SM02:l5UM025l5UP1215l5WP1214l5TP1036l5W
P1414l5WP1312l5TP102<l5VP161>l5UP1617l5VP113;l5WP181:l5TP1814l5TP1225l5VP1336l5YP1141l5RP1003l5W
P1033l5YP1032m5VP1112m5VP1112m5VP1112m5VP1112m5TP1021m5RP1002m5VP1023n5VP1132n5TP1023n5YP1135o5U
P1113o5VP1132o5TP1113o5WP1035o5XP1425o5TP1312o5UP1114o5UP1146P6ZP1245P6VP1337P6VP1324P6XP1323P6T
P1032P6TP1117P6ZP1616P6VP1326P6YP1324P6YP1023P6WP1026P6]P1546P6VP1244P6ZP1044P6TP1214P6\P1316P6T
P1316P6VP1313P6XP1214P6[P1143P6YP1215P6WP1255P6UP1215P6WP1217P6ZP1144P6ZP1134P6XP1134P6\P1212P6V
P1113P6WP1032P6VP1023P6XP1033P6YP1212P6UP1112P6VP1113P6XP1025P6\P1413P6WP1023P6YP1023P6XP1023P6Y
P1023P6WP1112P6UP1022P6TP1113P6XP1222P6UP1022P6TP1112P6TP1114P6XP1134P6[P1132P6TP1022P6UP1114P6W
P1312P6VP1113P6WP1214P6[P1044P6[P1113P6YP1032P6TP1112P6UP1116P6]P1554P6WP1043P6XP1213P6XP1113P6W
P1023P6XP1225P6TP1214P6YP1332P6VP1115P6[P1153P6YP1214P6\P1042P6VP1027P6WP1217Q6ZP1528Q6\P1576Q6[
P1336Q6XP1424Q6UP1225Q6WP1227Q6YP1226Q6XP1356Q6VP1136Q6WP1436Q6VP1356Q6ZP1434Q6TP1226Q6YP1356Q6[
P1356Q6XP1326Q6ZP1326Q6\P1355Q6XP1225Q6YP1228Q6YP1146Q6\P1255Q6YP1225Q6YP1147Q6]P1325Q6XP1245R6W
P1146R6XP1155R6XP1136R6YP1426R6ZP1135R6WP1327R6\P1625R6XP1146R6[P1157R6VP1516R6ZP1429R6XP1185R6X
P1325R6WP1145R6YP1328R6YP1475R6YP1245R6VP1326R6XP1326R6YP1359S6XP1387S6VP1357S6XP1355S6VP1145S6W
P1145S6UP1225S6WP1225S6VP1335S6VP1135S6XP1136S6ZP1137S6^P1327S6VP154=S6WP1145S6XP1223S6RP1104S6U
P1225S6VP1226S6[P1155S6YP1136S6YP1156S6ZP1434S6UP1136S6WP1424S6VP1135S6XP1146S6[P1427S6ZP1437S6\
P1435S6UP1225S6WP1226S6WP1314S6UP1146S6VP1315S6WP1256S6ZP1324S6VP1226S6VP1146S6XP1146S6VP1355S6V
P1227S6XP1167S6YP1414S6UP1226S6VP1425S6XP1324S6UP1227S6\P1447S6^P1447S6\P1427S6_P1426S6\P1358S6^
P1615S6WP1226S6VP1355S6TP1325S6VP1135S6XP1135S6WP1136S6TP1316S6VP131=S6VP131=S6XP1389S6XP1379S6Z
P1397S6TP1317S6VP1317T6VP1156T6[P1359T6[P1749T6WP1327T6XP1168T6TP1318T6VP1315T6XP1137T6YP1516T6[
P1426T6[P1424T6UP1134T6UP1227T6SP1104U6VP103:U6UP1216U6XP1319U6VP1793U6WP1213U6TP1035U6XP1415V6Y
P1055V6XP1355W6YP1355W6XP1354W6WP1316W6YP1512X6TP1004X6VP1224X6XP1224X6YP1214X6WP1313X6TP1215Y6V
P1045Y6VP1043Y6VP1216Y6\P1214Y6VP1042Y6TP1113Y6WP1034Y6VP1022Y6TP1113Y6VP1037Y6TP1037Y6VP1032Y6T
P1023Y6TP1115Y6XP1024Z6WP1313Z6UP1214Z6VP1332Z6UP1113Z6UP1215Z6SP1003Z6WP1024Z6UP1026[6\P1466[6\
P1355[6WP1445[6ZP1425\6XP1254\6VP1215\6ZP1056\6WP1056\6ZP1154\6UP1033]6TP1114]6XP1113]6TP1026]6V
P1165]6VP1434]6VP1314]6VP1335]6VP1443]6TP1226]6WP1213]6VP1223]6VP1035]6WP1033]6VP1024]6WP1313]6U
P1213]6VP1113]6XP1117]6^P1072]6TP1023]6WP1033]6VP1027]6`P1214]6YP1113]6VP1113]6VP1114]6XP1244]6X
P1024]6ZP1115^6VP1155^6[P1137^6XP1076^6ZP1436^6\P1437^6_P1217^6ZP1115^6ZP1116_6YP1416_6ZP1436_6Z
P1433_6VP1026_6XP1156_6XP1115_6VP1314_6VP1036_6[P1144_6WP1144_6ZP1113_6WP1024`6VP1035`6XP1146`6X
P1264`6VP1024`6WP1043a6XP1115a6ZP1156a6YP1024b6UP1036b6ZP1063c6WP1022c6TP1113c6XP1022c6UP1022c6T
P1023c6YP1214c6XP1025c6YP1352c6TP1023c6TP1216c6XP1022c6TP1115c6YP1023c6VP1112c6UP1021c6RP1003c6T
P1032c6TP1027c6`P1224c6XP1332c6TP1118c6]P1274c6VP1034c6XP1033c6VP1112d6UP1024d6ZP1044d6VP1023d6W
P1034e6VP1025e6XP1022e6TP1023f6TP1033g6VP1214g6WP1023g6WP1115h6XP1046h6XP1066h6YP1214i6TP1023i6U
P1132i6TP1024i6VP1043i6XP1135i6YP1135i6YP1225i6[P1415i6XP1444i6VP1243i6WP1027i6ZP1275i6XP1023i6T
P1115i6YP1335i6[P1334i6WP1214i6YP1214i6VP1132i6TP1114i6[P1334i6WP1044i6TP1214i6VP1216i6YP1145i6Y
P1353i6TP1033i6VP1032i6UP1024i6VP1046i6XP1056i6XP1026i6ZP1028i6\P1133j6VP1023j6WP1133j6WP1134k6T
P1312k6TP1112k6TP1112k6TP1022k6TP1112k6TP1112k6TP1112k6TP1113k6TP1212k6TP1112k6TP1022k6TP1023k6V
P1032k6TP1023k6TP1113k6VP1112k6TP1112k6TP1114k6ZP1033k6TP1033k6VP1114k6VP1316k6UP1113k6WP1212k6U
P1023k6WP1023k6UP1213k6XP1023k6WP1114k6XP1115k6XP1034k6WP1335k6YP1254k6TP1214k6VP1214k6VP1025k6X
P1053k6UP1026k6YP1352k6TP1116l6VP1516l6XP1064l6VP1049l6ZP1094m6VP1314m6VP1035m6VP1054m6VP1146n6X
P1067n6]P1255n6ZP1334n6WP1315o6VP1314o6UP1033o6UP1025o6VP1054o6ZP1044o6XP1223o6TP1033o6WP1027o6T
P1544P7TP1144P7VP1313Q7TP1032Q7TP1023Q7XP1113Q7VP1025Q7XP1211Q7RP1004Q7VP1245Q7XP1035Q7YP1035R7[
P1035S7XP131;T7VP1034T7VP1215T7ZP1217T7XP1116T7ZP1225T7XP1158U7YP121<U7XP121:U7VP1146U7XP1045U7V
P1215U7VP1315U7XP1316U7[P1356U7VP1026U7ZP1315U7XP1035U7ZP1155U7YP1254U7YP1136U7[P1244U7ZP1027V7X
P1317V7XP1167V7ZP1166V7XP1413V7TP1034V7WP1043V7UP1135V7ZP1044V7YP1243V7XP1115V7ZP1435V7\P1027V7^
P1246V7VP1164V7WP1136V7YP1143V7UP1112V7UP1023V7XP1024V7ZP1113V7YP1114V7WP1224V7YP1224V7TP1147V7Z
P1243V7WP1024V7WP1045W7YP1218W7]P1255W7YP1336W7ZP1036X7XP1157Y7VP1045Y7XP1215Y7WP1445Y7YP1226Y7`
P1332Y7VP1024Y7XP1044Y7XP1023Y7WP1032Y7UP1022Y7UP1022Y7TP1112Y7TP1114Y7VP1316Y7[P1555Y7[P1354Y7W
P1022Y7UP1025Y7YP1023Y7WP1112Y7TP1024Y7XP1042Y7UP1113Y7TP1113Y7VP1024Y7ZP1043Y7XP1022Y7TP1022Y7T
P1024Y7ZP1142Y7UP1025Y7YP1026Y7_P1063Y7WP1022Y7TP1026Y7ZP1112Y7UP1023Y7YP1224Y7\P1143Y7YP1133Y7W
P1022Y7UP1112Y7UP1024Y7\P1334Y7WP1133Y7WP1022Y7UP1022Y7UP1112Y7TP1022Y7UP1022Y7UP1022Y7VP1113Y7W
P1112Y7UP1022Y7UP1022Y7UP1022Y7UP1112Y7UP1022Y7UP1112Y7UP1022Y7UP1112Y7UP1022Y7UP1022Y7TP1023Y7Y
P1033Y7YP1022Y7UP1022Y7UP1022Y7VP1022Y7VP1022Y7UP1022Y7TP1022Y7UP1022Y7UP1022Y7UP1112Y7UP1112Y7U
P1022Y7VP1022Y7VP1023Y7YP1112Y7TP1112Y7UP1023Y7TP1032Y7TP1112Y7UP1112Y7VP1022Y7UP1112Y7UP1023Y7X
P1113Y7YP1033Y7YP1212Y7UP1113Y7TP1113Y7VP1114Y7VP1215Y7VP1434Y7YP1214Y7WP1226Y7\P1543Y7TP1213Y7X
P1134Y7VP1315Y7ZP1213Y7XP1034Y7ZP1043Y7XP1115Y7VP1414Y7VP1046Y7YP1063Y7XP1134Y7WP1246Y7XP1513Y7V
P1226Y7^P1434Y7YP1215Y7XP1053Y7WP1133Y7YP1032Y7TP1024Y7WP1214Y7YP1212Y7TP1022Y7TP1114Y7VP1043Y7T
P1212Y7TP1115Y7_P1422Y7VP1112Y7VP1023Y7TP1035Y7ZP1113Y7TP1032Y7TP1114Y7WP1213Y7VP1035Y7XP1055Y7X
P1314Y7UP1044Y7[P1312Y7SP1004Y7\P1323Y7YP1113Y7YP1113Y7YP1113Y7WP1022Y7UP1022Y7UP1022Y7UP1023Y7Y
P1032Y7VP1112Y7TP1024Y7YP1042Y7UP1022Y7UP1022Y7UP1023Y7YP1022Y7UP1022Y7UP1022Y7UP1022Y7UP1022Y7V
P1112Y7UP1022Y7TP1112Y7UP1022Y7UP1022Y7VP1022Y7UP1022Y7VP1022Y7UP1022Y7UP1022Y7UP1022Y7UP1022Y7U
P1022Y7UP1022Y7UP1022Y7UP1022Y7UP1022Y7UP1022Y7TP1112Y7UP1022Y7UP1022Y7UP1022Y7UP1022Y7UP1022Y7V
P1112Y7UP1023Y7WP1212Y7UP1022Y7UP1022Y7VP1022Y7UP1022Y7UP1112Y7UP1022Y7UP1022Y7UP1022Y7UP1022Y7V
P1022Y7UP1026Y7TP1112Y7UP1022Y7UP1112Y7UP1112Y7VP1022Y7UP1022Y7VP1022Y7UP1024Y7\P1032Y7VP1023Y7W
P1112Y7UP1022Y7UP1022Y7UP1024Y7ZP1212Y7TP1024Y7[P1112Y7UP1022Y7VP1112Y7UP1022Y7UP1022Y7UP1022Y7U
P1022Y7UP1022Y7UP1112Y7UP1113Y7XP1112Y7UP1023Y7YP1212Y7VP1023Y7YP1032Y7UP1113Y7XP1112Y7VP1022Y7V
P1022Y7SP1002Y7UP1113Z7TP1035Z7YP1332Z7UP1022[7UP1022[7VP1022[7VP1112[7VP1023[7XP1133\7XP1022\7T
P1024\7TP1034\7VP1035\7YP1043\7VP1035\7YP1153\7YP1213\7XP1033\7XP1033\7YP1034\7VP1313\7WP1033\7Y
P1213\7XP1213\7TP1032\7UP1023\7YP1032\7TP1112\7UP1022\7UP1022\7VP1022\7UP1022\7UP1023\7YP1212\7U
P1112\7VP1112\7UP1022\7UP1112\7UP1023\7YP1033\7YP1032\7TP1023\7TP1033\7YP1033\7YP1034\7\P1222\7U
P1022\7UP1022\7TP1022\7UP1112\7TP1112\7TP1022\7TP1022\7UP1023\7YP1022\7VP1022\7UP1022\7TP1112\7T
P1022\7UP1022\7TP1112\7TP1022\7TP1025\7UP1024\7VP1045\7TP1033\7VP1022\7UP1023\7XP1028]7WP1424]7W
P1311]7RP1003]7WP1219]7WP1351]7RP1004]7TP1324]7VP1313]7TP1034]7RP1323]7RP1203]7RP1222]7RP1101]7R
P1002]7TP1112]7TP1024]7TP1313]7UP1025^7XP1052_7TP1024_7WP1044_7YP1134_7ZP1334_7TP1213_7WP1024_7Z
P1113_7TP1034_7ZP1143_7TP1033_7WP1022_7UP1024`7TP1323`7TP1212a7UP1024a7VP1314a7WP1213a7UP1214a7Z
P1032a7TP1023b7TP1033b7VP1033b7WP1226b7ZP1314c7VP1241c7RP1002d7UP1113d7WP1112d7UP1117d7XP1353d7W
P1115d7ZP1136d7]P1334d7VP1024d7VP1317d7_P1144d7UP1145d7YP1134d7VP1217d7VP1145d7WP1154d7VP1133d7U
P1136d7ZP1324d7ZP1215d7VP1215d7XP1054d7ZP1145d7XP1045d7XP1444e7VP1116f7YP1366f7[P1253g7UP1214g7U
P1034g7WP1314g7WP1324h7VP1023h7UP1034i7ZP1144i7YP1042i7UP1022i7UP1023i7UP1216i7\P1163i7UP1023i7W
P1023i7XP1214i7VP1317i7XP1034i7VP1335i7ZP1433i7TP1033i7TP1033i7TP1214i7YP1212i7TP1022i7TP1022i7U
P1023i7TP1212i7TP1025i7[P1152i7UP1023i7UP1113i7WP1112i7UP1026i7\P1134i7XP1312i7UP1113i7UP1023i7W
P1024i7VP1044i7XP1025i7YP1153i7TP1032i7TP1022i7TP1024i7WP1047i7ZP1465i7VP1055i7VP1053i7TP1034i7W
P1036i7\P1165i7VP1036j7YP1066j7ZP1255j7WP1254k7WP1326k7YP1063k7TP1033k7TP1034k7VP1034k7VP1034l7V
P1215l7[P1325l7VP1355l7TP1355l7XP1055m7XP1055m7XP1024n7VP1044n7VP1044n7XP1323n7TP1037o7XP1615o7X
P1441P8RP1003P8WP1023P8WP1213P8XP1134Q8VP1314R8YP1335R8[P1144R8YP1144R8YP1133R8VP1035R8VP1254R8Z
P1333R8XP1114R8VP1143R8XP1215R8]P1044R8WP1043R8WP1023R8WP1223R8VP1214R8YP113:S8_P1999S8^P1158S8X
P147:T8XP138:T8XP165=T8^P193;T8ZP162<T8[P1:2<T8XP1;4;T8[P1::;T8\P1329T8VP114;T8XP136=T8]P1<<8T8X
P1657T8VP1475T8VP1217T8VP142;T8ZP162<T8[P1:29T8XP154;T8]P186;T8^P1879T8YP1149T8\P1399T8YP1759T8X
P164<T8VP1178T8\P1618T8XP1279T8ZP1259T8[P148:T8ZP15::T8YP15:;T8[P11::T8YP1529T8[P1725T8VP1319U8X
P1586U8UP1417U8ZP1119U8XP143:U8XP165:U8XP1448U8XP1778U8\P176:U8[P143:U8[P1667U8VP147<U8ZP1528U8Z
P1328U8YP154;U8[P1288U8[P1147U8ZP1555V8VP132:W8ZP1326W8VP103:X8XP139;X8ZP11:<X8ZP164=X8ZP1;7;X8Z
P166<X8ZP16;<X8\P1549X8_P1528X8XP1077Y8ZP1228Y8`P125:Z8WP115:Z8XP115;Z8\P11:5Z8WP1145Z8XP122;Z8[
P1728Z8XP113?Z8YP10:;Z8_P1:9=Z8_P1579Z8]P1738Z8]P1629Z8^P1738Z8^P162<Z8_P17;<Z8^P157=Z8aP1627Z8Y
P1226Z8YP113AZ8^P1:2<Z8YP152=Z8cP172<Z8[P11:7Z8WP1636Z8WP1526Z8WP1525Z8WP1427Z8TP1636Z8TP1526Z8T
P1525Z8TP142CZ8^P15A=Z8\P157<Z8]P196;Z8\P119;Z8_P119<Z8hP173<Z8hP12;<Z8hP12;<Z8hP12;9Z8\P1838Z8\
P172:Z8^P1299Z8^P1188[8VP127:[8\P129<[8^P14;:[8]P1558[8UP1269[8[P1779[8WP1297[8XP1259\8YP174<\8]
P18:9\8]P1389\8]P1385\8WP1337\8ZP1549\8\P1147\8[P151;\8`P13:8]8VP1338]8YP1547]8\P132:]8YP152;]8W
P152;]8YP166:]8\P1549]8]P166;]8\P1396]8WP1319]8]P1547]8ZP1479]8YP1649]8\P1388]8ZP1257]8YP1535]8U
P1437^8ZP1435^8XP1225^8WP1135_8ZP1429_8WP1157_8YP1146_8YP1441_8RP1004_8ZP1146_8XP1323_8UP1213_8S
P1103_8VP1134_8WP1133_8VP1135_8[P1333_8VP1225_8\P1353_8UP1225_8ZP1329`8[P1594`8ZP1246`8\P1366`8[
P1547`8[P1637`8_P1646`8YP1157`8\P1265`8ZP1156`8YP1424`8VP1244`8WP1033`8VP1028`8_P1339`8bP1367`8\
P1273`8VP1223`8XP1214`8ZP1244`8ZP1025`8\P1024`8YP1119`8`P1163a8TP1215a8TP1424a8TP1115a8TP1114a8V
P1324a8WP1334a8UP1216a8VP1216a8XP1213a8VP1134a8VP1245a8WP1252a8SP1103a8TP1202a8TP1023a8TP1213a8U
P1035a8WP1433a8TP1038a8TP1325a8WP1034a8YP1314b8TP1033b8TP1033b8TP1214c8TP1213c8TP1213c8VP1133c8V
P1133c8VP113Ec8UP1214d8WP1034d8YP1036d8YP1416d8\P1415d8YP1054d8VP1224d8XP1225d8YP1356d8\P1514d8X
P1322d8VP1023d8WP1112d8UP1113e8TP1213e8TP1033e8TP1035e8WP1032e8UP1113e8TP1032e8UP1026f8VP1533f8V
P1024f8ZP1135f8]P1024f8VP1315f8VP1436f8XP1544f8VP1046f8WP1037f8XP1063f8TP1214f8VP1042f8TP1024f8V
P1033f8VP1114f8ZP1022f8UP1021f8RP1002f8VP1112f8VP1112f8TP1113f8WP1132f8TP1022f8UP1023f8XP1214f8Z
P1044g8XP1213g8UP1213g8WP1134g8VP1212g8TP1112g8VP1022h8TP100>h8UP105>h8WP1053h8UP1102h8UP1112h8U
P1115h8WP1154h8WP1043h8VP1112h8UP1022h8VP1112h8VP1113i8UP1214i8VP1032i8UP1024i8VP1214i8VP1035i8Y
P1313i8TP1032i8UP1022i8UP1026i8YP1024i8WP1034i8VP1036i8VP1026i8XP1025i8YP1023i8XP1025i8XP1114i8X
P1025i8XP1023i8VP1135i8TP1315i8VP1315i8YP104:j8TP1036j8VP1036j8XP1035j8XP1044j8WP1115j8YP1254j8V
P1044j8ZP1132j8UP1113j8WP1133j8VP1035j8ZP1042j8TP1113k8VP1116k8TP1039k8TP1033k8XP1023l8VP1113l8U
P1037l8\P1634m8VP1313n8UP111=o8TP1:<<o8UP18:9o8VP1763o8VP1027o8ZP1034o8XP1215o8VP1315o8YP1359o8U
P1694o8TP1214o8WP1115o8WP1245o8YP1055o8VP1354o8ZP1315o8VP1034P9VP1213P9VP1115Q9VP1054Q9WP1023Q9U
P1214Q9XP1216Q9ZP1036Q9XP1516Q9XP1058Q9UP1033Q9SP1004Q9VP1025Q9WP1145Q9VP1032Q9UP1112Q9TP1004R9U
P1034S9WP1325S9WP1435S9WP1427T9VP1434T9VP1243T9VP1023T9TP1023T9VP1023T9TP1215T9YP1024T9WP102<T9T
P1145T9VP1432T9UP1116U9\P1025U9XP1055U9XP1024U9VP1047U9ZP1213U9TP1033U9TP1215V9_P1322V9UP1112V9T
P1023V9VP1034V9XP1043V9UP1022V9UP1026V9UP1267V9VP1252V9TP1114V9TP1043V9VP1212V9UP1112V9TP1023V9W
P1033V9UP1024V9YP1144V9WP1024V9VP1043V9WP1032V9UP1023V9VP1114V9YP1326V9ZP1363V9TP1113V9VP1114V9V
P1023V9WP1035V9XP1112V9VP1023V9XP1033V9YP1025V9\P1154V9\P1024V9ZP1035V9YP1152V9UP1024V9VP1044V9W
P1142V9TP1025V9[P1224V9XP1145V9VP1114V9ZP1023V9XP1132V9UP1115V9YP1242V9UP1024V9VP1245V9VP1153V9V
P1025V9\P1022V9UP1022V9UP1022V9TP1022V9UP1112V9UP1022V9UP1112V9UP1023V9WP1023V9WP1133V9WP1023V9X
P1214V9ZP1132V9VP1114V9WP1312V9TP1113V9WP1223V9XP1132V9UP1112V9UP1022V9TP1112V9TP1112V9TP1023V9Y
P1022V9TP1112V9TP1022V9TP1024V9ZP1044V9WP1042V9TP1023V9WP1112V9TP1023W9TP1213W9VP1034W9VP1043W9T
P103BW9VP1033W9TP1035W9YP1354W9ZP1243W9VP1212W9SP1008W9[P1317W9[P1622W9SP1005X9ZP142IY9oLH03Z9VP
1032Z9UP1024Z9VP1215Z9VP1256Z9VP1532Z9UP1112Z9TP1113Z9WP1134Z9VP1116[9ZP1144\9WP1215\9YP113=\9TP
1218\9TP1763\9TP1213\9TP1034]9XP1023]9VP1023]9VP1214]9WP1315]9XP1056]9\P1114]9ZP1117]9\P1534]9YP
1336]9XP1548]9XP1082]9UP1116^9XP1267^9YP1267^9VP1026^9[P1025_9YP1213_9VP1025_9YP1356_9XP1355_9WP
1215_9]P1254_9VP1033`9VP1033`9VP1029a9_P1724a9YP1216a9`P1334a9ZP1135a9\P1339a9XP1255a9YP1114b9YP
1333b9VP1138b9XP1243b9VP1134b9XP1333b9VP1135b9ZP1334b9YP1224b9YP1334b9YP1113b9WP1216b9ZP1155b9\P
1316b9[P1364b9ZP1036c9XP1435c9[P1257d9VP1214d9WP1324e9WP1312e9TP1117e9_P1229f9]P1812f9TP1113f9VP
1219g9YP1886h9XP1515h9WP1144h9WP1144i9VP1035j9VP1437k9ZP1064k9WP1034l9VP1032m9UP1024n9VP1022n9TP
102?n9RP1003n9XP1113n9TP1033o9TP1215o9VP1053P:WP1114P:WP1034P:YP1032P:TP1023Q:VP1039Q:\P1699Q:\P
1668Q:\P1137Q:ZP166
"""##)
}
