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
disconnected inclusive exclusive equitable transparent fragile precarious sparse bare skimpy
stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive powerful
forceful vivid colourful colorful=ac: automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced flashpoint flashpoints anticlimax anticlimaxes strengths
weakness weaknesses disaster dizaster=Sd: disasters dizasters=Td: messes highlights joys
pleasures disappointment dizappointment=Yd: disappointments dizappointments=Zd: flaw flaws
shortcoming shortfalls inadequacy inadequacies deficiency deficiencies mistake asset assets
credit credits gems jewel jewels star stars inspiration inspirations excellence excellense=od:
excellences brilliance brilliances mediocrity mediocrities chaoses bedlam bedlams mayhem
mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces scandal scandals
tragedy tragedies wastes nonsense nonsenses rubbishes treasure masterpiece masterpieces threat
threats insult insults affront affronts outrage outrages indictment indictments travesty
travesties slur slurs stain stains blot blots eyesores tokenisms masterclass masterclasses
beacon beacons exemplar exemplars washout washouts catastrophe catastrophes calamity calamities
mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=[g: fervour fervor=\g: dedication
professionalism passion generosity creativity expertise expertize=bg: diligence diligense=cg:
integrity humility kindness perseverance tenacity compassion wisdom insight charisma charm wit
devotion diplomacy ingenuity imagination originality tact tenderness vigilance gusto artistry
craftsmanship eloquence eloquense=Zh: foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness friendliness
laziness defensiveness inertia arrogance negligence negligense=nh: incompetence
incompetense=oh: stubbornness carelessness thoughtlessness rudeness insolence insolense=Ti:
impatience impatiense=Ui: favouritism favoritism=Vi: nepotism cynicism pessimism defeatism
bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness selfishness
dogmatism snobbery elitism cliquishness disorganisation disorganization=fi: incoherence
incoherense=gi: inefficiency ineffectiveness unruliness disaffection dizaffection=ki:
disillusionment dizillusionment=li: despondency tedium monotony superficiality shallowness
dullness blandness vagueness inflexibility rigidity greys greens blues reds browns yellows
whites blacks thud bang clunk clang rumble hum buzz hiss snap thump crash clatter rattle squeak
squeal click roar boom echo ache throb cramp twinge toothache cough sneeze smells scent whiff
stench odour reek aroma taste gleam glare flicker flash beam shadow draught gust shower drizzle
sleet mist sunshine moonlight daylight swell current smear scratch dent crease crust puncture
bleed graze bruise bruize=Zl: bump swelling sweling=\l: blister colours colors=^l: surface
texture grain mud turf foil varnish toast coffee steam basin stream kerb engineer proof
proofing studied discussed debated explored investigated examined analysed analyzed=Um: learned
learnt researched revised revized=Ym: practised practized=Zm: compared contrasted traced mapped
illustrated enquiry documentary motion novel exam textbook league nations war wars treaty
empire reformation restoration rebellion revolt revolution famine plague depression weimar
tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons normans
egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth
shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism apartheid
suffragettes chartists luddites peasants crusades armada boycott siege invasion uprising
uprizing=`o: coup massacre abyssinia versailles glacier earthquake drought rainforest erosion
load sync upload download update install reach scan latch convert attach delete import export
render server servers software app apps site portal mail attachment database login scanner
phones tills recording mic audio connection backup seconds metre metres centimetre
centimeter=oP; centimetres mm cm km kg gram grams mile miles degree degrees points pence pound
pounds percent litre litres decibels lap laps inch inches feet fund grant catch dash warn lend
fetch cancel drink rest apologise apologize=RR; confess rebook reschedule hurry nip pop sprint
shoot beg wrap hear hearing following catching spotting reaching locate locating decipher
deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey jorney=QS;
birthday wedding retirement flight imagine suppose what's how's who's where's something
everything nothing you've you're someone's somebody's trickiest failed misbehaves misbehaving
tiring distressed fault hears finds learns happen looks noticed follows arrives reaches decide
decided decides differently instead else otherwise otherwize=YT; talked thing anything reasons
effect argues remarks warned joked reckoned reckons maintains insisted confided declared
declares conceded boasted protested emailed tweeted observed muttered recounted testified
lamented ventured quipped volunteered relayed branded brands termed characterised
characterized=[U; characterises characterizes=\U; summed audits study studies inspection
article articles questionnaire blog editorial legend continuum spectrum barometer categories
subheadings tabs tiers offers rates ranked ranks scored circled coloured colored=UV; graded
aims ambitions intention intentions intent intents purposes aspirations mission missions aimed
aspired banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist
wordlists spelt spelled misspelt misspelled misspeled=oV; underlined highlighted erased
translated decoded rhymed alphabetised alphabetized=VW; capitalised capitalized=WW; pronounced
hyphenated recorded offered sorted brainstormed grouped causes effects arguments ways
similarities differences advantages characteristics traits synonyms antonyms opposites
hypotheses predictions motives factors debugged classified classed tested weighed corrected
mended dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged
coded categorised categorized=aX; critiqued copied plotted charted tallied fable tale parable
myth passage advert sermon breakfast refreshments continually perpetually forever incessantly
24/7 exception beginning entire everywhere nowhere ever pattern whoever wherever whichever
whatever noone ownership seems seemed tries behaves contributes listened member non 'd i'd we'd
you'd they'd he'd she'd repay dividends worth travel profit warrant liven brighten solve cure
there'd mileage scope milage plenty potential cry cries cried crying scream screams screaming
begs begged begging aches ripe overdue gasping revamp trimming pruning discover boots hunch
instinct plea suggestion advice counsel pennyworth cents mull ponder chew punt shot extra
specific explicit yourself yorself=d[; yourselves yorselves=e[; instincts judgement
judgment=g[; permission unsaid kill trick secret knack lies easily obvious cheap fixed solved
remedied remedy basics needn't onus miracle wonder miracles wonders heaven god heavens forbid
shock horror quelle chef's kiss die goosebumps goosepimples quaint convenient suspiciously ears
lump hairs hair neck arms 've watched fare admission entry petrol detour detor=X]; hell earth
oh borrowed choppy uncharted stormy muster telling devastating forensic surgical evangelical
monastic balletic operatic herculean byzantine kafkaesque era ware befits befit flick
dimensional sided stock canned pat scripted rote excuses complete ventriloquism showmanship
salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond swallowed devoured
devored=e^; admin packing tidying hearts oak relative comparative particular teaches blinder
illusion illusions borderline elements aspects hallmarks flavour flavor=V_; greatness area
aspect element size aide bury buries buried burying hid hides tucks tucked smuggle smuggled
sneak sneaked snuck appendix item footnote footnotes agenda nodded waved bounced kicked shelved
binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled dreamt
conjured cooked rigged padded stamped kicks kicking sweep sweeps swept sweeping brushed
skeletons nod nods waving stamping gospel granted pluck plucks plucking conjure grabbed
snatched shifts shifted goalposts gun bandwagon bandwagons picking massage massages doctor
fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=ka;
disappears dizappears=la; disappeared dizappeared=ma; vanish vanishes vanished vanishing sank
ether void plughole hole abyss cracks pile bottomless holes collects collecting gathers
gathered gathering pointing accusing sweet breach visitors' vizitors'=eb; gallery staged tidied
printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting danced dancing
pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying hiding backs
backed sloped conflict ducking dodge dodges dodged dodging sidestepped sidestepping evade
evades evaded fluffed beneath laurels rests rested resting rolls rolled rolling whenever bow
bows bowed cave caves caved folded backwards ride lie buck parapet sleeping dozing dozed tiller
sleepwalk sleepwalks sleepwalked sleepwalking eye baton everybody's owns owned washes washed
washing wolves devices chucked cast adrift lurch wilderness creek lip motions mentality shop
dressing choreographed rescues rescuing bail bails bailed prop props propped spoonfeeding
answering honour honor=ke; honours honors=le; honoured honored=me; preach profess professes
lumber lumbered saddle saddled loaded burden inflict inflicted impose imposed moon advantage
liberties treated treating cattle fools criminals servants rides rode roughshod feelings
stepped stepping tread treads trod trodden treading toes shout stray strays strayed drifted
veer veers veered degenerate degenerates degenerated descend descends descended morph morphed
stumble stumbled tipped blurred chat monologue monolog=eg; mode swinging swung acts acting
maggot fool clown eejit gooseberry martyr victim innocent mickey mick piss michael liberty amok
hay shots ruled roost remiss cavalier hamfisted cackhanded highhanded heavyhanded flippant
offhanded rein flung knocked lashed slung hashed patched overnight paste copying & pasted
pasting fag packet gasp patch stitch hatchet hash lash overegg overegged overplay overstepped
overdo overdid overcook overcooked overrun oversell scene beeline dragged rushes rushing loath
loth wasting dismiss dismisses dismissed view fend guess intervened reminded nose noses ought
cue cues fob abandons tolerated condone condoned idle ignoring neglecting refuse refuses
refused refusing disregard disregards disregarded flout flouts flouted disregarding bother deal
blame blames blamed blaming culprit culprits guilty aside regard heed drag drags dragging heels
idly forgot chance disrupts disrupting sabotage sabotaged wreck wrecked relies relied relying
reliance complicate complicates overreliance overcomplicate depends depended shrug shrugs
shrugged laugh laughs laughed batted fobs goodbye opt opts opted themselves himself herself
knuckle knuckles knuckled dig digs dug muck mucks mucked weighs resists resisted oppose opposes
opposed tantrum strop paddy stared smiled shuts shutting react chatter pretend pretends
pretended waits loss odds snail's promise promize=]m; loop proper consideration leans leant
leaned resort resorts resorted default defaults defaulted cling clings clung retreat retreats
retreated pets overrode override overrides overrule overruled interrupt interrupts interrupted
shouts permitted roam disturb gloss glosses glossed skate skates skated skips skipped checks
miscast ploughed pressed regardless anyway admit admits claim claims complain complains boast
boasts moan moans whine mutter snapped snaps bark barks barked yell yells yelled screamed
lectured nag nagged nags confessed concede concedes protest scoff scoffed sulk sulked sulks
whinge whinged rant ranted rants blurt blurted excuse owner buying peace scar scars legacy
vacuum bruises bruizes=\P< wounds brake brakes damper dampener strain kibosh mockers
frighteners seal skids concentrates concentrated chip chips chipped chipping gnaw gnaws gnawing
nibble nibbled nibbles apple pie knocks knocking suck sucks sucked sucking beaten drummed wring
wrung leach leached lends lent lending cracked floodgates kills killed killing stifle stifles
choke chokes choked nips nipped squash squashed quash quashed dead bud sow sows sowed sown
planted pave paves paved clears cleared smooths smoothed touchpaper blockage tips stem stems
stemmed bucks bucked reversed trend deadlock muddy muddies muddied applecart ship spanner
curveball favours favors=US< magic disservice justice world dream clockwork breathe breathed
injects injected pumped lungs reap reaps reaped reaping bearing harvest haunt toll lasting
bitter imprint casts pall curry jam spells sounds sounded death doom knell undoing salvation
catalyst brink jolt jolted coax coaxes coaxed lure lured tail wagging wags domino ripple
snowball knock-on vicious spiral coincidence coincidense=kT< mystery fluke rocket to? survived
cent owing campaign owe owes owed hinged revolve revolves revolved pivot pivots shoulders
personality whim luck dies dint sheer symptom by-product casualty product fallout aftermath
consequence consequense=jU< symptoms symptomatic testament tribute testimony indicative asthma
difference differense=RV< emerge emerges emerged achieves achieved solves prove proves proved
landscape changer changers earned gained caught might've would've could've mightn't rooted
grounded courtesy cortesy=hV< wake guessing lacked temperature root benefitted profits profited
woke wakes geared cheered perked wound quietened borne impossible upshot direct resulted
resulting therefore thus hence thereby contributed causing adversely instilled instiled=eW<
enhance enhances enhanced stunt stunts factor main arise arises arizes=nW< arose foundations
groundwork ignite ignites ignited filter filters filtered percolate percolates fights fighting
silliness messing rub rubs rubbed rubbing audience audiense=bX< smile visuals invited required
paired introduced buddy cured quelled tamed shouting misbehaved others' fared visual using
sharing starting handing adding switching swapping pairing mixing naming praising praizing=\Y<
rehearsing practising practizing=^Y< waiting pausing banning displaying similarity folds spill
spills spilled spilt translate translates leaks sprang derive derives derived banned halfway
astray security stake foothold underneath limbo dependence dependense=XZ< dependency contempt
disengage dizengage=[Z< dispute argument escaping mistaking disguising disguizing=`Z< volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound itself massively west
nest forest guest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=n[< overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=Z\< comfortably distance gulf huge growing
compare notch performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed streets leagues comparing pale pales paled insignificance par heap
outdid outgrew outsmarted outplayed outranked outpaced outfoxed outwitted outthought outtalked
rare arguably character calibre amount stacks alongside fares faring vast slight neighbours
neighbors=j]< counterparts tier tops topped edges pips pipped bested intensity noticeable
distinct disparity distinction dregs bunch straw settings districts touches farther forward
uniformly catches night benchmark heights moment unevenly unevenness ages genders greatly
considerably diet postcode depending forecast broadly solidly ri verging bordering mid b c
stunted dated garbled bloated skewed entrenched fractured splintered siloed orphaned
undercooked blank cinderella orphan relation cousin penetrated touched percolated travelled
traveled=k_< side mere specifics survive survives manages scraped staggered staggers lurches
lurched lurching stumbles stumbling scrape scrapes scraping bumble bumbled crawl crawls crawled
crawling slogged wade waded wading skin shoestring cease ceases threshold travels counted
banked anywhere sight premium supper gamble toss lucky crapshoot roulette wafer charmless
flavourless flavorless=Za< structureless creature spots alley gorilla plot kilter sorts puff
snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy leaden unformed
underdone undernourished undernorished=Pb< stodgy teeth minimum essentials faint substitute
imitation translation shuffle swim pecking fate precious recommend suspects handful o'clock
poppies pepper sleep vanishingly awash swamped snowed inundated laden peppered plastered
festooned crammed stuffed dripping bursting brimming overflowing saturated riddled rife rampant
ubiquitous omnipresent wall-to-wall endemic widespread commonplace incessant neverending
unending nonstop showers bucketload truckload shedload loads tons tens nil zero chunk slice
proportion !<number> lion's sizeable sizable hefty whopping massive tiny majority minority bulk
dose portion needed needs ample battle disputing quarrel quibble object accuse outsider
stranger glance confirms detective scientist suffice conclude blunt reality destined doomed
fated succeed doubtless indubitably incontrovertibly incontestably inarguably unarguably
categorically demonstrably self-evidently conclusively inescapably inexorably parallel peer
reproach crystal overstated overemphasised overemphasized=ce< emphasised emphasized=de< pulse
tinge undertone undertones vibe smack smacks smacked reeks reeked redolent stink stinks bleach
shades echoes hint somewhere million blush reflection ear outsider's reckoning precision
precizion=]f< clarity clue cohesion urgency dearth devoid conspicuous exist uncared unaccounted
uncalled uncaled=hf< awry pear askew trail trailing chances moments unnoticed unchecked
unchallenged unaddressed underestimated untapped unmet undone unstuck unmarked unread untested
unused unseen unanswered uncorrected unplanned unspoken untouched unstretched unexamined
unexplored undeveloped unmonitored unrecognised unrecognized=hg< unrewarded unexplained aligned
rationale serve expense revisited revizited=og< reviewed stomach exposed expected delivering
critically neatly possess experience experiense=Xh< ability faintest slightest foggiest
relevance deserved detriment happening insufficient awareness indication repertoire experiences
infrequently unable well-trodden earn earning corn rationed celebrated prioritised
prioritized=nh< sacrificed obliged justify lying dormant fallow unopened journals jornals=Vi<
ceased died dried shrivelled shriveled=Zi< shrunk decayed mispronounced misread mislabelled
mislabeled=_i< mistimed mispitched misdirected misapplied mizapplied=ci< stripped shorn
consulted briefed spine logic consensus boundary boundaries rhythm singing rowing hover hovers
hovered margins shallows literal stinted crowded hamstrung trace glimmer unanchored untethered
unmoored traction purchase footing grounding currency leverage clout concepts misconceptions
connections misunderstandings core agency demands demanded requires airtime limelight
anticipated tackled recognised recognized=Rk< slam slammed sunk chasm mismatch disconnect
contradiction information misunderstanding common collective discernible formal follow-through
provides provided omits omitted avoids avoided skims skimmed significance underemployed
underoccupied undertaught underfed underled underserved unengaged unguided unpractised
unpractized=Rl< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced unscaffolded
undifferentiated checking discussing revisiting reviziting=]l< one's nobody's else's amounts
amounted altogether surfaces surfaced featured develops misconception spite adhered compliance
complying adhering judge require requiring needing serious i'll we'll exceeds tightening
addressing immediate estyn afternoons mornings agrees rumour rumor=]m< rumours rumors=^m<
reportedly allegedly general perception amongst splitting separated separating divorced
divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive homeless evicted debt
bereaved dying cancer depressed homes household situation circumstances background claiming
domestic violence violense=_n< abuse adopted undercurrent streak vein wondering impression i'm
picky definite appears appeared seemingly supposedly presumably ostensibly samey perceived
suspect suspected guessed reckon sensed opinion unconvinced borders bordered verges offence
offense=\o< pared extinction hilt tugged tongs daggers fought other's another's flak rap brunt
pinch burning midnight burnt burned wits wits' wit's tether baptism whip tied sellotape gaffer
willpower somehow headless leash bumpy gig graft haul uphill penny pennies cliff vine runway
leaked leaking seeped bled hollowed mothballed mothbaled=jP= axed decimated rack pilot launch
relaunch nosedived cratered hurl chuck cash initiatives hurled lavished wag wagged official
promises promizes=\Q= jargon promised promized=^Q= noises noizes=_Q= runaround pillar
conspiracy cop voting ruffle ruffling feathers contention blood googly backing pit dogsbody
powerpoint bullet acronym carrot flogged laminated swamp swamps acronyms wealth abundance
parachute parachutes parachuted parachuting helicopter helicoptered airlift airlifted wheeled
experts lull relief fiction painful salutary viewing lick survival existence existense=kR= jot
inkling semblance scintilla moment's qualm murmur hitch peep qualms beast proposition planet
universe swear one'd forgiven excused assuming shell shells glimmers bullets pudding devil
sights military operation blow blows blew hip thieves shrinking violets encyclopaedia
encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled stunned pure
comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs leaps rising
rizing=gT= stride sky's curve finishing perfection putty aladdin's store stroke silk overstate
commanded niche restraint seriously cheers feather applause barrel corking belting ripping
winner !of blown sing sings praises praizes=cU= soak soaked soaking stuff de jackpot swimmingly
plunge bull splash nub bay gift taped licked sewn wrapped fort reins shoulder smelling
smeling=XV= grief naught fruition alight alive stakes eggshells onions utmost stead nick fettle
groove brief sticky cusp verge height peak coal powers pops absolute labour labor=PW= classic
piece dab tower oiled knit burner heart's butter bee's cat's dog's mccoy admiration feat
unturned sailing sweetness bounds guns punching shipshape chapeau bowled tumble foregone moot
sore breakneck arm's limb freefall shrift pickings bubble fringes casting risk areas zones rod
stony eternity lifetime shops riding burst bursts busting seams sixes loggerheads crossroads
ebb chasing hearted cock price pouring poring=kX= shoots slap avail zoned flounder foul wayside
wayzide=RY= final boil piste tangent pieces downhill south overboard haywire houses rag
bearings clanger bombshell bogged scot pig's headway tripping aground production watching
banging sardines wildfire climb sway ransom losses mustard ceremony backside caution heel
cropper standstill snag buffers reputation mercy bush angel shakes patchwork blessing goose
style blueprint slippery dawn economy gesture cannon unto thorn affair compensation macho
herring steep ark cosh thumb radar cuff wane hoof hop warpath uppers hobby soapbox legs knees
downward sake swallow rut pickle daze doldrums weeds tatters meltdown denial jack coping
managing ok okay saloon panic winded haste sizzle hype muchness ado barred sausage chestnut
egged egging fashion man's eyebrows diamond ruling ballpark skating skimming scratches
scratched scratching slipping strictly coated coating swims roundabouts teething gruel wasters
iceberg cooks kneed reinvent spinning reinventing reinvented rome whistling gritted worlds
footed barking mad cheese chopping watchers cookie cutter dime body dusted dribs drabs friend
fat fiddling flogging grasping clutching clutch straws nettle nosed maintenance mighty collar
jerk mutton nailing pasture rearranging tinted stone's fa tear tearing jury mill thumbs
twiddling knots toe toed tongue turkeys wounded warts wheat serial compulsive habitual
inveterate incorrigible chronic nit pleasers ticker tickers watcher seeker seekers averse
cruncher crunchers sitter sitters picker pickers splitter splitters eater eaters workers
talkers personalities self bundle mischief brains conscience consciense=h_= matriarch patriarch
godfather queen king kindred tortured souls tender skinned roadblock liability uptake criticise
criticize=V`= bloomer bloomers developer developers adopter adopters prone outbursts tantrums
exaggeration moods aggression tempered fused natured tendency wee angels monsters monster
darlings terrors terror dears mites horrors madam madams emperor emperors devils sponges
sweethearts toughie toughies brainiacs oddballs weirdos loudmouths lazybones slowcoaches
slowpoke slowpokes underling underlings greenhorn younger-looking brain villain villains
flexible crew crop gang cheeky various backgrounds prize speller pest reasoned rabble mob tribe
firecracker sweetheart poppet darling minx imp scallywag urchin slogger allrounder wildcard
bystander heavyweight fence-sitter clockwatcher naysayers doubter doubters cheerleader
cheerleaders blocker blockers laggard laggards fighter attention-seeker lone bet achiever
linguist sharer joker rebel comedian brigade estate quickest sportsman helper highers lowers
middles stretchers strugglers sens quietest loudest naughtiest neediest inseparable invisible
invizible=ic= generation pioneer whirlwind coasters rebels thinkers leech freak freaks menace
sen eal adhd asd fsm university attainers achievers attainer prior lows highs ables artist
storyteller storyteler=bd= performer rockstar hero heroine micromanager nonreader
underperformer underperformers dragon sponge whiz weakling flyer flyers fliers upbringing
apples capsule doorstop saga epic virtual heath robinson silos whack rooming timetabling
musical monument shrine ode temple lamination glitter deer headlights everyone's acquired
mouthful midas golden languishes languish dunk dunks phoned phoning dumpster mary gear
autopilot weathered thaw relations purr purrs purred trading trade trades former yesterday's
glories glory gilds gilding plane tying venom glee tore rip rips ripped plough ploughs blast
blasted powered inhaled swallows floundered shone pats patted patting trowel haunts ghosts
spectre specter=]g= predecessor espresso adrenaline caffeine realism subjected marched whisked
paraded hustled funnelled funneled=hg= i've we've endured braved withstood trawled yawned
fidgeted sighed winced beamed grinned supposed pet goodness heaven's pity's goodness' dries
drying rafters trooped troop troops traipsed traipse ambled bustled streamed straggled
clattered thundered shambled swaggered strutted barrelled barreled=lh= careered surged wafted
pottered milled piled reel reeled lob lobbed spray sprayed glared glowered scowled smirked
leered simpered grimaced huffed puffed tutted tug scorn churned whizzed ballooned mushroomed
snowballed snowbaled=ii= spiralled spiraled=ji= paralysed paralyzed=ki= ambushed besieged
bombarded juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed crackled
fizzed popped hummed buzzed bubbled choir wasteland silo showcase backwater tinderbox keg
burnout anarchy tilt flounders waffles guts fizz punch zing attack fillers flit flits flitted
flitting scuttle scuttled scrawl scrawled diluted amid buzzes crackle throbbed pulsed fizzing
crackling humming nature plummet nosedive rocketed skyrocketed hovering labours labors=fk=
pillars cruising cruizing=hk= agonising agonizing=ik= curling flog throats sinking grind squib
tacked shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes oozed exuded
mesmerise mesmerize=\l= enthral enthrals wow towers melt melts melted outburst havoc dissolve
dissolved wrestle wrestled grapple grappled languished dominating bombard cram steamroll raced
grinds grinding peter peters petered bounce bouncing oozing bustling teeming !and forefront
firefighting juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues
plagued blighted beset poisonous ingrained waffled rambled rambles hive rounded outlive
outlives outlived withstand battling battles winding glaring gaping blatant blatantly outright
fashioned glazed fairies glaze glazes expressions vacant faraway hunted pained expression
counting tuned drifting wandered children's class's thoughts lightbulb slots slotted clicks
clicked clicking chords wraps gist joins joining connects connecting dots greek dutch precisely
precizely=bo= wavelength greyhounds greyhound moths kittens lemmings zombies statues
professionals veterans chomping champing straining raring longing pepped revved leapt lips
floating clover candy fling worship worships worshipped dote ] smiles keyed starry dewy doe
eyed sleeps mass bug fever drank drinking soaks hungered clamoured clamored=mP> clamouring
clamoring=nP> leaping glowed swelled bubbling brimmed willed who'd tuppence tuppense=VQ> arsed
budged boiling saturation despair axes hackles hare composure huff dudgeon fluster tizzy lather
stew flap grin clenched sufferance duress climbing personally umbrage fright aback solace
floored stumped shaken wagons unwanted stiff begrudge begrudges begrudged bemoan bemoans
bemoaned fret frets fretted dissent pity desperation dismay disbelief unease gloom bewilderment
sigh anticipation fixated mojo toward lettering approval reassurance confirmation validation
unimpressed flummoxed glued downbeat property luggage angriest mentally squarely accepted
famously concept belonging glad handy esteem wandering captured capture relishing craving
savouring savoring=gS> pretending warmed warms regards regarded views viewed considers perceive
identifies empathise empathize=RT> empathised empathized=ST> sympathise sympathize=TT> related
fading occur occurs occurred resolved sought longed awe amusement teachers' anxieties captures
grab grabs mastered internalised internalized=eT> remembered probes probed extends reveal
reveals revealed <degree>* elegance vigour vigor=oT> satisfaction thirst hunger zest
demonstrated maturity deliberately wilfully intentionally knowingly gladly proudly excitedly
intently angrily seeking clam clams clammed livens livened perk perks cheer freezes froze
recoil viewer viewers blossom life's nature's notion earthly sulking panicking yearning
fretting clowning bluffing fuming squirming wavering attract escape reaction mates breathing
owning trance warming responds gravitate gravitates occasion bait masked masking pine pines
itch itches burn burns longs prospect mattered belong cottoned twigged wised brightened
recoiled baulked balked flinched hesitancy readiness favoured favored=^W> fancied assumed
assumes imagines figured senses concluded outset refuge hungers thirsts endure endures
apprehensive importance dawned registered dreams wedded attached wooed seized overcome obsessed
singled faking testing warranted justified advisable advizable=\X> bearable sustainable dared
bargained digest billed rights optimal warrants belongs belonged century decade throwback
hangover relic bygone human understandable decency sane 'll error manoeuvre development
considering intake constraints inexperience inexperiense=YY> punched army volley parade
interruptions liberal stingy sudden glimpse ration addition respite drivel twaddle piffle
poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon considerable
craft delicacy preoccupation fixation infatuation contact spectator sport weapon weapons sauce
ingredient secrets trump crowning selling hushed reverent minor hush ornament hindrance
decoration outstay outstays outstayed overstay overstays overstayed earns fee rent son daughter
tames wrings milked inevitable obligatory proverbial umpteenth hallowed bribery blackmail
busywork babysitting babyzitting=`[> propaganda gatekeeping navel tag parlour parlor=e[> tricks
meat beauty popularity slanging chocolate teapot poisoned chalice curate's movable moveable
revolving chamber ivory chase achilles whipping pants coffin ointment haystack china sweetshop
cog cogs tipping brainer event stranglehold chokehold handbrake innovation castles ships
gestures rhetoric victory weasel motherhood fur unfold unfolded piccadilly clapham waterloo
heathrow wembley groundhog disguise disguize=W]> kilometre kilometer=X]> kilogram defeat
flatters overstates undersells chills tingle speechless shivers bless !many commend wallpaper
drowsy saddened appalled appaled=h]> celebrating salvage salvaged redeemed sobering
congratulations bravo kudos congrats hooray applaud alarmed dismayed privilege congratulated
commended applauded flourished florished=Z^> thrived celebration fortunate however mustn't
essential imperative developing sorting rethinking reviewing updating additional reservation
advised advized=i^> wondered overhaul shake usefully afford rid ideally urge implore advise
advize=S_> propose suggestions recommended ebis wwws exploring fixing rebuilding pointer reset
reboot rejig urged musts pressing apace tongues motored zoomed lake firmed tightened smartened
toughened bedded squared levelled leveled=n_> scaled ramped beefed cleaned litter ups upped
upping ante dimension rounding hump reborn revitalised revitalized=\`> rejuvenated blossoming
booming burgeoning maturing evolving buds quantum transformation metamorphosis renaissance
rebirth sea-change industrial russian recovery stature horizon mired trapped wedged tailspin
warp impasse plateau ceding altitude sliding crept fade backslide backsliding founder foundered
founders languishing nosedives flatlined flatlines crater infancy dive battering succeeded
matured mellowed mend bedding creeping edging inched inching flatline plateaued comeback
revival hitherto ago previous giant enormous significant forwards conquered outgrown flagged
revolutionised revolutionized=_b> waning dwindling eradicated eliminated dipping flagging
recovering strongly recovered rallied rebounded crashed rapid worsening worsen lowered profile
attains attained perform performs performed fulfil fulfils embedding embeds gaining guided bbc
usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated dual coding standardised
standardized=kc> regulate regulates regulated regulating interleaving interleave interleaved
metacog disapplied dizapplied=Td> stanine stanines calibrate calibrated implementation
diagnostic 2 3 spag tac cyp attainment8 progress8 dives retrieval spaced continuous passport
formative summative mastery baseline dfe aln ilp iep pru eblr substantive screening meta walt
wilf gps nfer sats adaptive cognitive schema causation chronology individual personal mindset
organiser organizer=ae> organisers organizers=be> assurance curricular 1 prosody grapheme
phoneme phonemes graphemes fronted adverbial adverbials digraph digraphs trigraph subitise
subitize=Qf> subitising subitizing=Rf> rubrics assessed assessing cultural capital entitlement
restorative relational trauma stakeholder stakeholders summatively formatively decodable
decodables vle automaticity hinterland wagolls kwl banding tiering multisensory
multizensory=if> inferential dyscalculia ehc sendcos semh camhs ewo elsa ihp ieps ilps pep peps
mfl rwinc nelli hap haps ppa dsls hod hods hoy hoys eaa dispositions solo blooms taxonomy
rosenshine vygotsky lemov marzano taf tafs eha kagan toolkit toolkits moderated pre
phonological phonemic atl www edi interim interims trajectory trajectories sampling bloom's
decode decodes decoding segmenting inference inferense=bh> inferences manipulatives percentile
percentiles cocurricular profiles adjustment adjustments co extension variation theory based
gatsby cornell benchmarks teacher's medium negotiables sims aps granularity proximal fellow
research sizes length eh scrapped attribute ascribe distrust underachieved quit destroy
destroyed fuelling notwithstanding acknowledge concur presume you'll underlying biggest tripled
faults shortcuts rebuild regain rectify combat eradicate defend conquer rejected favour
favor=Zj> strange informal disgusting revolting vile yucky gross verdict noisiest noiziest=cj>
cleaning lady ladies rating competence competense=hj> abilities communicates receptionist
receptionists funnier brainy hopers classmate classmates brother sister chairman chairwoman
chairperson circumstance situations extent conditions basis kinds ratio deadline huh shan't
chooses organises organizes=bk> maximum they've surname attracted clean 10 diagnosis abused
medication habitually periodically thrice tend tends tended ad nauseam masses myriad
interaction copious abundant plentiful countless numerous limitless substantial
disproportionate significantly equals layer fibre sacred fixes resolves carpeting whit hived
siphoned carted vegetate housed housing seals sin childminding wrapping hushes airbrush
sanitise sanitize=Tm> sanitised sanitized=Um> sugarcoat sugarcoated cherrypick twist twisted
squirrelled squirreled=[m> spreadsheets brushing shrugging shelter shelters sheltering magicked
conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted capitulated
capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=Tn> straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded bleeds morphs evening clearing banter sarcasm
interrogation generalities helplessness passivity repetition verged wanders melee din ourselves
orselves=So> gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped
heaping misery mizery=`o> agony flattering unflattering disguises disguizes=do> disguised
disguized=eo> conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=kQ? deigned condescended dares uplifted oftener principle
practises practizes=RR? deed exists existed attraction contrasts knits whittled dived wades
butt butts butted paused roots lustre luster=aR? inroads sprout sprouted snowballs cornered
collared buttonholed accosted waylaid dole doles doled doling dished dishing detentions churn
churns churning crank cranks cranked trot trots trotted forth policed lord lords lorded lording
digging latches latched latching creams creamed creaming hemmed boxed typing pad darker hotter
fierce albeit quibbles criticisms frills hoot arithmetic rusty husk selves reigns reigned
tyrannises tyrannizes=ZT? looms loomed spotlight clamour clamor=^T? clamours clamors=_T? smelt
headship oxbridge motley fearsome unholy gruesome squad twosome threesome duo alliance married
chained shilling shiling=nT? pussycat reining fills filled camels newcastle image linger lodge
streaked forge forged lowlight pinnacle nadir planets countries centuries pose poses posing
alleged purported nominal nominally ostensible notional notionally boils boiled devour
devor=mU? devours devors=nU? epitome essence essense=PV? embodiment antithesis caricature
parody health foothills reels mildly remind section clocked discovered accustomed multi semi
received stocked supervised supervized=bV? intentioned numbing destroying hoc baked sensitivity
ranging centred user universally staffed whelming explanatory indulgent congratulatory
leftovers 's motoring racing romping coordination articulation hotbed island fancies whisker
discharges obligations commitments alright usp zipped trundle trundles bounces canter canters
condition repair sniffed sneezed faulted zings fizzes crackles grates clunks underwhelms
changeover metallic monotone razor placing addresses micro peculiar weird bizarre puzzling
outlook searching probing pertinent !number acoustics output demeanour demeanor=eX?
conditioning raid v draughty sparingly placed allocated positioned thumbed documented versed
primed schooled honed dress applies timed reacts reacted unwell dud loser gaggle voucher chill
accuracy fidelity mistrust friction animosity rivalry harmony discontent painted upward
breakthrough milestone setback necessity constraint festival solving major source sorce=QZ?
mucking fooling larking naughtiness disobedience disobediense=VZ? yardstick proven exceeded sub
abnormal tripped texts batting sweat eyelid hums pinpoint laser laserlike seasoned pro veteran
swiss tee lures behold witness gladden gladdens swells cockles stripes accomplishment dos do's
bettering topping bettered unbettered unimprovable unfaultable champagne future package gifts
pinching pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch
pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork prose retell zinged
blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched dna safety
bloodstream veins heft sheen appeal hardened scarred vaunted fabled sickly shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn
stately mournful mornful=]]? jig carol tunes ballad polka melody tempo north east outer sunny
shady dye voltage flame volume yeast cress crystals bacteria fungus moss algae glider floated
mondays tuesdays wednesdays thursdays fridays numbered invent inbox sewing pluperfect masculine
feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit consumer durable goods monopolistic competition
markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse
correlation skew gradient ions ion index indices random parallax deviation frequency dilute
unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=b`? cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=l`? medical sensory mobility disability
dizability=Pa? disabilities dizabilities=Qa? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=ga? payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival fixture tournament tornament=mb? photographer vaccinations jabs immunisations
immunizations=Qc? dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged margin median routes sides dullest conductor insulator
historian historians sources sorces=fc? credited condemned defended d e adverts advertisers
advertizers=mc? poets empires characters volcanoes kings queens newspapers composers artists
cells rse warns tackles modal modals defeated rendered renders debating cartoon comic animation
scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight
reference referense=Pe? properties giants pirates shopkeepers doll teddy interpreter id
username signature inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling
mistaken marriage grandson granddaughter anniversary hesitate arriving invitation invitations
assemble intrigued wi fi gender grains dissolves float floats evaporate cooled bye shepherd
samaritan parenting guide guides actions fees items loan loans consent manchester london tom
conductors multiple vis edition analysis analyzis=jf? educational dietary footwear clothing
friendship trophy shield mesh raincoat objects doctors supplies chin greeted certificates sandy
fertile harvests farming incorrect textures repairs protein circuit circuits period angled
britain grandmother grandfather uncle aunt heroes muscle reactions prince pendulum variables
clause digit digits distribution vowel seller arts liner mental fortnight histories wonky guys
deck spaces exits western clare casual isle dinkum shaft emoji coordinates swimmer society
broker electron electrons cholesterol singer rainfall irrigation crops narrator protagonist
hamlet juliet romeo goldilocks troll witch soldier soldiers crow princess wicked evil particle
particles seedling seedlings germinated condensed photosynthesis gravity insulators lava
snowman puddle expands expanded sketched streams bunk foggy snack carrots rust underline
adjectives adverbs completed filed stored bingo parliament monarch pharaoh tsar blitz trenches
suffrage wrongful matt inwards outwards studying typed arrange venue blanks visiting
viziting=mj? op vocab keywords pledge emotions makaton widgit smiley smileys emojis toner valid
snagging bills permissions router perished rusted hoist chromebooks ipads leaky flickering
squeaky flickered smoked unripe pears tomatoes oranges lemon freezing luke wiring electrical
mechanical technical crossword clues tummy gymnasium hips wraparound childcare social intimate
dental palliative aftercare unity endeavour endeavor=`l? population coral species economic
imperial habitat decay regeneration renewal qualify qualifies chanted shrieked gasped squealed
aloud buzzer lightning moth conjugated parsed conjugate dht aht sbm attributes attributed
electrician certified deemed surveyor auditor county hmi inspectorate criticised criticized=dm?
inspections representative rep solicitor proposed eligible licence license=km? delegation
covenant cyclists taxis motorists sampled visited vizited=Rn? sprite sprites bugs algorithm
algorithms pseudocode subroutine debugging psalm proverb allegory dealt traces explores shares
deciding judges judging gauge strangest funniest simplest perspective attracts retains appoint
whom recover adjust instance describing complimented union police ministry contractor published
ofsted's estyn's regulator regulator's inspected noticeboard posted pinned marshal emergency
evacuation legal mandatory snowing adjective adverb abbreviation notify submit submitted logged
accompanied renewed forbidden liable ml school's trust's academy's judgements judgments=UP@
catchphrase punchline phrased deems criticises criticizes=ZP@ condemns tweet voicemail plumped
dashboard dataset spokesman spokeswoman spokesperson lawyer reporter neighbour neighbor=fP@
resident themself strapline subtitle hashtag tab captioned subtitled inscribed embossed
emblazoned sections f g h j k nan gran howled solar lunar rainy anti incident incidents
ambassador ambassadors equation equations reopen invented unauthorised unauthorized=gQ@
authorised authorized=hQ@ absences absentee absentees signatures woodland diploma enunciated
holder sleepers o disk elections injuries vowels persons calculate calculated estimated
probability investigate fabrics poet mime knelt cited voiced quotes refers referred recommends
advises advizes=gR@ manual webpage receipt whilst interviewed suggesting implying grading
arguing evaluated implied ranking pros cons recited recites stanza canto stating whereas
discrete logbook principles enters conducted sealed scanned moral prefixes suffixes debts fines
arrears refund refunds references query queries assignment assignments appointments vacancy
vacancies synonym antonym replaced jotter jotters issued
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
`6a6Z6[6\6e5RT9YT@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4X2Z4[4\4]4^4V4
_4`4a4b4c4d4e4V4f4g4h4i4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5X2Y5Z5[5\5]5^5_5V4`5a5b5c5d5e5f5g5h5i5j5k5
l5m5n5o5P6Q6R6S6T6U6V6W6X6Y6Z6R4X2[6\6]6X2^6_6`6X2a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7l6V7
W7X7Y7Z7[7\7]7^7_7`7a7b7c7d7e7V4f7g7h7i7j7k7V4l7m7n7o7P8Q8R8V4S8T8U8V8W8X8Y8Z8[8\8]8^8_8`8a8b8c8
d8e8f8g8h8i8j8k8l8m8n8o8P9Q9R9i8S9T9U9V9W9X9Y9Z9i8[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:
R:S:T:U:V:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:a:a:a:f:g:h:i:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];
^;_;`;a;a;b;b;c;c;d;d;e;f;f;g;h;f;h;f;h;f;i;j;c;c;k;d;a;a;l;a;c;c;m;m;f;c;d;n;o;P<b;c;c;Q<R<S<T<
c;U<U<U<c;c;c;b;V<V<f;a;a;b;b;m;W<X<j;c;c;d;c;c;Q<Y<Z<[<\<]<^<\<_<`<a<[<[<b<c<[<d<e<[<[<[<[<f<a<
g<a<h<i<[<j<[<k<k<l<m<n<o<P=Q=R=R=S=S=S=S=o<o<o<o<S=S=S=o<T=R=S=R=S=S=S=R=S=U=V=W=X=Y=Z=[=[=[=S=
S=S=S=[=o<[=[=\=o<\=S=S=]=^=S=S=_=`=S=S=a=`=S=S=o<o<o<o<Q=o<Q=S=S=S=S=o<o<b=o<o<o<S=S=o<o<o<o<c=
d=e=o<f=S=S=S=S=S=S=g=S=h=Q=h=Q=o<o<i=o<S=S=S=S=S=o<o<o<o<o<o<\=o<j=o<k=\=k=o<o<o<l=m=n=o=P>Q>R>
S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?T?]?^?_?T?`?
a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PA
QARASATAUAVAWAXAS@YAZA[A\A]A^A_A`AaAbAcAdAeAfAgAhAiAjAkAlAmAS@nAoAPBQBRBSBTBS@UBcAVBWBXBYBZB[B\B
]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBnBoBPCQCRCSCTCUCVCWCXCYCZC[C[C\C]C^C[C_C[C`CaCWCbCcCRCdCeCfCgC
hCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZD[D\D]D]D^D_D`D^D^D^DaDbDcDdDeDfDgDhD]DeDiDjD^D^D^DeDkD^DeD
eDlD^DmDnD^D^DoD^D^DPEQERE^D^DeD^DSEbDTEUE^D^D^DVEWEXEYEZE[E\E]E\E]E^E_E`EaEbEcEdEeEfEgEhEiEjEkE
lEmEnEoEoEPFQFRFSFTFUFVFoEWFXFYFZFoE[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXG
XGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgH
hHiHjHkHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJVJWJ
XJYJZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdKeKfKgK
hKiKjKkKlKmKnKoKPLoKQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLeLfLgLhLiLjLkLlLkLmLnLoLPMQMRMSMTMUM
VMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMmMnMoMPNQNRNSNTNUNVNWNXNYNZN[N[N[N[N[N[N[N[N[N[N[N
[N[N[N\N]N[N[N[N[N[N[N[N[N[N[N[N^N]N[N[N[N[N[N[N[N[N[N[N[N_N[N[N[N[N]N]N]N[N[N[N[N`NaN[N[N[N[NbN
[N[N[N[N[N[NcN[NcNcNcNcNcNcNdNeNfNfNfNfNfNgNfNhNfNfNfNiNjNfNkNlNfNfNmNnNoNPOQOROSOTOUOVOWOXOYOZO
[O\O]O^O_O`OaObOcO_OdO_OeOfOgOhOiOjOkOlOmOnOnOoOPP1nOQP1RP1RP1RP1SP1TP1nOQP1nOUP1VP1QP1VP1QP1nOQ
P1nOQP1nOQP1RP1WP1nOnOnOnOXP1YP1SP1nOnOZP1nOnOnOnOnOnOnOnOnOnOnOnOnOnOnOnOSP1nO[P1QP1[P1[P1[P1QP
1\P1]P1[P1^P1_P1QP1[P1QP1[P1QP1[P1QP1[P1QP1QP1[P1QP1[P1`P1[P1[P1[P1[P1aP1aP1aP1bP1[P1[P1[P1[P1[P
1[P1[P1[P1cP1dP1eP1fP1gP1gP1gP1QP1gP1QP1gP1gP1gP1QP1gP1QP1gP1QP1gP1QP1hP1gP1gP1QP1gP1gP1gP1gP1gP
1gP1iP1gP1QP1gP1gP1QP1QP1gP1QP1jP1QP1jP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1kP1QP1lP1QP
1mP1QP1QP1QP1nP1oP1QP1QP1QP1QP1QP1QP1QP1QP1PQ1QQ1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP
1QP1PP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1QP1RQ1SQ1jP1QP1TQ1WP1UQ1VQ1WQ1QP1jP1XQ1QP
1QP1QP1QP1QP1QP1QP1QP1QP1QP1YQ1iP1ZQ1ZQ1QP1QP1QP1QP1QP1QP1QP1[Q1QP1QP1QP1QP1QP1ZQ1ZQ1QP1\Q1]Q1^Q
1_Q1]Q1`Q1aQ1bQ1cQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1RR1SR1TR1UR1VR1WR1XR1YR1ZR1[R1\R1]R
1^R1_R1`R1aR1bR1cR1dR1eR1fR1gR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S
1^S1_S1`S1aS1bS1cS1dS1eS1fS1gS1hS1iS1jS1kS1lS1mS1nS1oS1PT1QT1RT1ST1TT1UT1cQ1VT1WT1XT1YT1ZT1[T1\T
1\T1]T1^T1_T1`T1aT1bT1cQ1cT1dT1eT1fT1gT1hT1iT1jT1YR1]Q1kT1lT1mT1nT1oT1PU1QU1RU1SU1TU1UU1VU1WU1XU
1YU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1mU1nU1oU1PV1QV1RV1SV1TV1iU1UV1VV1WV
1WV1XV1WV1YV1ZV1[V1WV1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1WV1hV1iV1jV1kV1lV1mV1nV1iU1oV1]V1PW1QW
1]V1]V1RW1SW1TW1]V1UW1]V1VW1WW1XW1]V1]V1]V1]V1YW1iU1ZW1[W1\W1]V1]W1^W1_W1`W1aW1bW1cW1dW1eW1fW1gW
1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1kW1RX1SX1TX1UX1VX1jW1jW1WX1WX1XX1YX1WX1ZX1WX1[X1[X1\X1]X1^X1_X1`X
1aX1aX1WX1bX1cX1dX1eX1XX1fX1gX1hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1RY1SY1SY1TY1SY1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1UY1VY1SY1WY1SY1XY1XY1YY1SY1ZY1[Y1[Y1\Y1]Y1SY1^Y1_Y1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1`Y1SY1`Y1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1aY1SY1aY1SY1SY1SY1SY1SY1SY1SY1SY1bY
1bY1bY1SY1cY1cY1SY1SY1dY1SY1eY1SY1fY1SY1gY1SY1hY1iY1jY1SY1kY1SY1lY1SY1lY1SY1mY1SY1mY1SY1SY1SY1SY
1SY1nY1SY1oY1kY1SY1PZ1PZ1PZ1SY1SY1SY1SY1QZ1QZ1QZ1SY1RZ1SZ1TZ1UZ1SY1SY1UZ1SY1SY1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1SY1SY1VZ1SY1SY1SY1SY1SY1WZ1WZ1WZ1SY1XZ1SY1XZ1SY1YZ1SY1ZZ1SY1[Z1[Z1\Z1SY1]Z1[Z1^Z1SY
1_Z1`Z1aZ1bZ1cZ1dZ1SY1SY1eZ1SY1SY1SY1fZ1gZ1SY1SY1kY1SY1hZ1iZ1kY1jZ1kY1iZ1SY1SY1SY1SY1UZ1SY1UZ1kZ
1lZ1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1mZ1nZ1oZ1SY1P[1SY1SY1SY1Q[1SY1SY1SY1SY1SY1R[1R[1SY1SY1R[1S[
1SY1SY1T[1U[1SY1SY1SY1SY1kY1SY1kY1V[1SY1SY1W[1SY1SY1SY1SY1SY1\Y1\Y1X[1Y[1SY1SY1Z[1[[1SY1SY1W[1SY
1SY1SY1SY1[[1SY1SY1SY1[[1\Y1\Y1\[1][1SY1SY1SY1SY1SY1SY1W[1SY1^[1\Y1_[1\Y1SY1SY1`[1SY1SY1SY1W[1SY
1SY1SY1SY1[[1a[1b[1c[1d[1SY1e[1[[1SY1SY1SY1[[1SY1SY1f[1g[1SY1SY1h[1g[1i[1\Y1j[1Y[1\Y1\Y1k[1Y[1l[
1l[1SY1l[1m[1n[1o[1P\1[Z1SY1Q\1SY1[Z1[Z1\Z1SY1SY1SY1Q\1SY1SY1SY1SY1R\1SY1SY1Q\1SY1]Z1SY1[Z1SY1SY
1SY1S\1SY1\Y1\Y1T\1\Y1SY1SY1WY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1SY1U\1SY1SY1SY1SY1SY1SY
1SY1V\1SY1W\1SY1SY1SY1SY1SY1SY1SY1SY1SY1X\1SY1SY1SY1SY1SY1UZ1UZ1SY1SY1Y\1Y\1Y\1Y\1Z\1Y\1[\1\\1]\
1]\1^\1]\1Y\1Y\1_\1Y\1`\1a\1b\1c\1kY1SY1d\1e\1f\1g\1h\1i\1j\1j\1k\1SY1SY1SY1SY1SY1l\1XY1m\1SY1n\
1o\1P]1Q]1R]1XY1S]1SY1SY1SY1SY1SY1T]1SY1SY1SY1kY1SY1kY1SY1U]1V]1W]1SY1SY1SY1X]1SY1SY1SY1SY1SY1SY
1SY1SY1SY1SY1SY1SY1SY1Y]1SY1Z]1SY1[]1SY1SY1SY1VY1SY1VY1VY1\]1]]1^]1_]1`]1a]1SY1b]1c]1d]1e]1\Y1\Y
1f]1\Y1g]1h]1SY1SY1SY1SY1SY1SY1i]1SY1i]1SY1SY1SY1SY1[[1SY1SY1j]1SY1k]1k]1SY1SY1j]1j]1j]1SY1l]1k]
1k]1SY1k]1k]1SY1SY1m]1SY1k]1SY1k]1k]1k]1SY1SY1SY1SY1SY1n]1o]1P^1Q^1R^1S^1S^1T^1U^1V^1T^1W^1X^1Y^
1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1T^1n^1T^1o^1T^1P_1Q_1R_1T^1S_1T_
1U_1V_1W_1W_1W_1W_1X_1Y_1Z_1[_1\_1]_1^_1T^1__1__1`_1T^1T^1T^1T^1W^1[^1[^1a_1[^1[^1[^1b_1[^1c_1d_
1c_1W^1e_1f_1g_1h_1i_1j_1T^1k_1l_1m_1n_1o_1P`1T^1o^1T^1T^1T^1Q`1T^1R`1S`1T`1U`1V`1W`1X`1T^1Y`1Z`
1[`1T^1\`1]`1T^1T^1T^1T^1T^1T^1^`1_`1``1a`1b`1c`1d`1e`1f`1g`1f`1T^1h`1i`1j`1k`1k`1l`1m`1k`1k`1n`
1n`1n`1l`1k`1n`1k`1m`1l`1o`1n`1Pa1k`1Qa1Ra1k`1k`1k`1Sa1Ta1Ua1n`1k`1k`1k`1k`1k`1k`1k`1Va1Wa1m`1k`
1Xa1k`1n`1Ya1Za1[a1n`1\a1l`1k`1]a1k`1^a1k`1k`1n`1k`1m`1\a1k`1_a1`a1aa1ba1Ra1n`1n`1n`1ca1k`1da1n`
1n`1k`1ca1k`1n`1ca1l`1k`1k`1Ra1n`1l`1n`1ea1ea1n`1fa1ga1n`1k`1ha1ia1k`1m`1n`1l`1n`1m`1ja1ka1la1l`
1ma1Ra1l`1l`1Ra1Ra1Ra1Ra1k`1na1n`1k`1k`1k`1k`1k`1oa1Pb1Qb1n`1Rb1Sb1Tb1k`1n`1Ub1Vb1Wb1Xb1Yb1Zb1[b
1\b1]b1^b1_b1`b1ab1bb1cb1db1eb1fb1gb1fb1hb1ib1jb1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Wc1Xc1Yc1Zc
1[c1\c1]c1^c1_c1[c1`c1[c1ac1bc1cc1dc1ec1fc1ec1ec1gc1hc1ec1ec1ic1jc1kc1lc1ec1mc1nc1oc1ec1Pd1Qd1ec
1Rd1ec1Sd1Td1Ud1ec1ec1ec1ec1Vd1Wd1Xd1Qd1Yd1Zd1[d1\d1]d1^d1_d1ec1`d1ad1Ud1bd1cd1bd1bd1dd1ed1bd1bd
1fd1gd1hd1id1jd1kd1ld1bd1bd1bd1bd1bd1bd1md1md1md1md1md1md1md1bd1bd1bd1nd1od1Pe1Pe1Qe1Re1Re1Se1Te
1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1Pe1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1Pf1Qf1Rf1Sf
1Tf1Pe1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1Re1af1Re1bf1cf1df1ef1ff1gf1hf1if1jf1kf1lf1mf1Ze1nf1of
1Pe1Pg1Qg1Pe1Rg1Sg1Sg1Tg1]f1Ug1Vg1Sg1Wg1Xg1Pe1Yg1Zg1Sg1[g1\g1]g1^g1_g1_g1`g1ag1Sg1Ze1bg1Ye1Pe1cg
1dg1eg1Pe1fg1gg1hg1ig1Ye1Pe1bf1Pe1Pe1Pe1Pe1Pe1jg1Pe1Pe1Pe1kg1lg1Pe1Pe1Pe1mg1Ye1Sg1Pe1Sg1Pe1Sg1ng
1Pe1og1Pe1Pe1Ph1Re1Qh1Rh1Pe1Pe1Sh1Pe1Th1Uh1Re1Vh1Pe1Pe1Wh1Xh1Yh1Zh1[h1\h1]h1Pe1^h1_h1`h1ah1bh1Ze
1bf1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Qi1Qi1Ri1Si1Ti1Ui1Vi1Wi1Qi1Qi1Qi1Xi1Qi1Qi1Yi1Zi1[i
1\i1\i1Wi1]i1^i1_i1`i1ai1bi1ci1Vi1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1oi1Pj1mi1Qj1Rj1Sj1Tj1Uj1Vj1Wj
1Xj1mi1Yj1Zj1[j1\j1]j1^j1mi1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk1Uk
1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1^k1[j1mi1_k1_k1`k1ak1mi1bk1mi1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1mk1mi1nk1ok
1Pl1Ql1Rl1Sl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1^l1_l1Ul1Zl1`l1al1Ul1bl1Xl1cl1dl1Ul1Zl1el1el1Ul1Ul1Ul
1Ul1fl1gl1hl1el1el1il1jl1Ul1Ul1el1el1kl1ll1ml1nl1nl1ol1Pm1Qm1Rm1Sm1Tm1Ul1Um1Vm1Ul1Ul1Wm1Ul1Ul1Xm
1el1Ym1Zm1al1Ul1Ul1Ul1[m1el1\m1]m1el1el1el1^m1Ul1_m1`m1am1bm1cm1el1cm1el1el1dm1em1fm1gm1hm1im1jm
1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1]n1\n1\n1^n1_n1`n1an1bn1cn1dn1dn1\n1en1fn
1gn1hn1in1an1jn1kn1\n1ln1\n1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Wo1\n1Xo1Yo1Zo1[o1\n1\n1\n1\n1\o1]o1^o
1_o1`o1ao1]o1]o1bo1co1do1do1do1do1do1do1do1do1do1do1do1do1do1do1eo1do1do1do1fo1fo1fo1fo1fo1fo1fo
1fo1go1ho1ho1fo1fo1fo1io1fo1fo1fo1fo1fo1fo1fo1fo1fo1fo1fo1fo1jo1fo1fo1fo1fo1fo1fo1fo1fo1fo1fo1fo
1fo1fo1fo1fo1fo1fo1jo1fo1fo1fo1fo1fo1ko1fo1fo1fo1fo1lo1fo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2WP2fo1fo
1XP2fo1ko1fo1fo1fo1YP2YP2ZP2fo1[P2fo1fo1fo1fo1fo1fo1fo1\P2]P2^P2^P2_P2`P2aP2bP2^P2^P2cP2dP2^P2eP
2fP2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2_Q2_Q2_Q2_Q2_Q2`Q2_Q
2aQ2aQ2bQ2_Q2_Q2_Q2_Q2_Q2_Q2_Q2cQ2_Q2cQ2_Q2cQ2_Q2^Q2_Q2_Q2_Q2_Q2_Q2dQ2_Q2_Q2_Q2eQ2_Q2_Q2_Q2_Q2_Q
2fQ2_Q2_Q2_Q2gQ2aQ2_Q2_Q2_Q2_Q2hQ2aQ2_Q2_Q2iQ2_Q2jQ2aQ2kQ2aQ2aQ2aQ2aQ2fQ2_Q2lQ2_Q2_Q2_Q2_Q2_Q2_Q
2_Q2mQ2_Q2nQ2nQ2oQ2PR2QR2PR2QR2PR2RR2PR2SR2PR2QR2PR2PR2QR2PR2TR2PR2PR2PR2PR2PR2PR2PR2PR2UR2PR2VR
2PR2WR2PR2PR2XR2PR2QR2PR2PR2PR2YR2PR2ZR2nQ2PR2PR2nQ2[R2nQ2PR2PR2PR2PR2nQ2\R2nQ2PR2PR2PR2]R2PR2PR
2PR2QR2PR2^R2PR2_R2PR2`R2PR2PR2PR2aR2PR2PR2PR2PR2PR2bR2cR2PR2PR2PR2dR2eR2fR2gR2hR2iR2jR2kR2lR2PR
2iR2mR2PR2PR2PR2nR2PR2oR2PR2PR2PS2PR2PR2PR2PR2PR2PR2iR2iR2QS2PR2RS2PR2PR2PR2SS2TS2US2TS2VS2TS2TS
2TS2WS2TS2XS2TS2YS2TS2TS2ZS2TS2[S2TS2TS2TS2\S2]S2^S2_S2`S2aS2bS2\S2cS2dS2eS2fS2gS2hS2iS2jS2kS2lS
2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2ZT2[T2fS2\T2]T2^T2_T2`T2lS2lS2lS2aT2bT2cT2dT2eT2fT2gT2hT
2iT2jT2fS2kT2lS2lS2lS2lT2mT2nT2lS2oT2PU2lS2lS2lS2lS2lS2lS2lS2QU2RU2SU2lS2lS2lS2TU2UU2lS2VU2lS2WU
2lS2lS2XU2lS2YU2lS2ZU2[U2\U2\U2lS2]U2^U2_U2`U2aU2bU2jT2cU2dU2eU2lS2fU2gU2\U2hU2\U2lS2lS2lS2lS2lS
2iU2jU2kU2QU2lU2lS2lS2mU2nU2oU2lS2PV2QV2lS2RV2lS2SV2lS2TV2UV2lS2VV2WV2XV2YV2lS2lS2lS2ZV2lS2[V2\V
2]V2^V2^V2^V2^V2^V2^V2_V2`V2`V2`V2aV2`V2`V2`V2aV2bV2bV2_V2_V2_V2^V2^V2^V2cV2cV2cV2dV2eV2fV2cV2gV
2hV2_V2bV2iV2jV2jV2^V2hV2_V2hV2_V2^V2^V2hV2cV2hV2hV2hV2cV2kV2cV2cV2lV2mV2nV2nV2nV2lV2oV2_V2PW2QW
2PW2PW2_V2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2dW2eW2fW2dW2gW2hW2dW2dW2iW2jW
2kW2lW2mW2nW2oW2dW2[W2jW2dW2dW2jW2jW2dW2PX2QX2RX2PX2SX2jW2dW2TX2jW2UX2VX2WX2dW2dW2dW2XX2YX2ZX2[X
2[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2eX2fX2gX2hX2iX2hX2jX2kX2lX2mX2nX2oX2PY2gX2QY2RY2SY2TY2UY2VY2WY2XY
2YY2ZY2[Y2\Y2gX2]Y2^Y2_Y2`Y2aY2bY2cY2dY2eY2fY2bY2gY2hY2hY2iY2jY2hY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ
2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2hZ2mZ2nZ2oZ2P[2kZ2Q[
2R[2kZ2S[2hZ2T[2kZ2U[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2l[
2m[2n[2o[2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\
2m\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2[]2\]2]]2^]2_]2`]2a]2b]2c]2c]2d]2d]2d]2d]2d]2d]2d]2d]
2d]2e]2c]2f]2g]2d]2c]2d]2c]2h]2i]2d]2d]2d]2d]2d]2d]2j]2d]2k]2d]2d]2d]2d]2d]2d]2d]2d]2l]2f]2m]2f]
2d]2d]2d]2f]2d]2d]2d]2d]2d]2d]2d]2n]2d]2o]2d]2d]2d]2f]2d]2d]2d]2d]2d]2d]2d]2P^2Q^2d]2R^2d]2e]2e]
2S^2d]2T^2U^2V^2W^2X^2W^2W^2W^2X^2W^2W^2W^2W^2W^2W^2W^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2W^2b^2W^2c^2d^
2e^2f^2g^2h^2W^2b^2i^2j^2W^2k^2l^2m^2m^2m^2m^2n^2n^2o^2P_2Q_2Q_2n^2n^2R_2S_2T_2U_2V_2W_2X_2Y_2Z_
2[_2\_2]_2^_2__2`_2a_2a_2b_2c_2d_2e_2f_2g_2h_2i_2j_2k_2l_2l_2l_2l_2l_2l_2m_2m_2m_2m_2m_2n_2n_2n_
2n_2n_2n_2n_2n_2m_2o_2P`2Q`2Q`2Q`2R`2S`2T`2S`2U`2V`2W`2X`2Y`2Z`2[`2\`2\`2\`2\`2]`2^`2\`2\`2\`2\`
2\`2\`2\`2_`2``2\`2]`2\`2]`2\`2a`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`2b`2\`2c`2c`2\`2d`2e`2e`
2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2e`2f`2g`2h`2i`2f`2f`2j`2k`2l`2m`2n`2o`2o`2o`2h`2o`2Pa2Qa
2Ra2Sa2o`2o`2Ta2o`2o`2o`2o`2o`2o`2o`2o`2o`2o`2o`2o`2o`2Ua2Ua2Ua2Ua2Va2Wa2Xa2Ya2Za2Ua2[a2Ua2\a2]a
2^a2Ua2_a2]a2`a2aa2Xa2ba2ca2da2ca2ea2fa2ga2ha2ia2ia2ja2ia2ka2ka2la2ma2na2la2la2oa2Pb2Qb2Rb2ia2ia
2ia2ia2Sb2Tb2Ub2Sb2Sb2Sb2Vb2Wb2la2Sb2ma2ia2Sb2Sb2Sb2Xb2Yb2Sb2Zb2Sb2[b2Zb2\b2Sb2[b2Sb2Tb2Sb2]b2Sb
2^b2Sb2Sb2Ub2_b2ia2Sb2ia2ia2Sb2`b2ab2Wb2bb2bb2Sb2Sb2Sb2ia2Sb2ia2Ub2ia2cb2db2eb2fb2gb2hb2ib2ib2jb
2jb2jb2kb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2lb2jb2mb2nb2ob2Pc2Qc2jb2jb2jb2Rc2jb2jb2Sc2Tc
2Uc2jb2jb2Vc2Wc2Vc2Vc2Vc2Vc2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2jb2Xc2jb2jb2jb2Yc
2Zc2jb2[c2Zc2jb2[c2Zc2Zc2\c2jb2jb2jb2jb2]c2jb2jb2jb2jb2jb2]c2jb2jb2Xc2jb2jb2^c2jb2jb2jb2jb2jb2jb
2_c2`c2jb2jb2ac2jb2jb2jb2jb2lb2lb2jb2jb2bc2cc2dc2dc2ec2fc2gc2hc2ic2bc2bc2jc2kc2lc2mc2nc2oc2Pd2Pd
2Qd2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2[d2\d2]d2^d2_d2`d2[d2ad2[d2bd2[d2cd2dd2ed2fd2gd2hd2id2jd2jd2kd2jd
2ld2jd2kd2jd2jd2jd2kd2jd2jd2jd2jd2jd2md2nd2od2jd2jd2jd2jd2jd2Pe2jd2Qe2jd2jd2jd2jd2jd2Re2Se2Te2Ue
2Ve2We2Xe2Ye2Ze2[e2\e2]e2^e2_e2`e2ae2be2ce2de2ee2_e2_e2fe2ge2_e2he2ie2je2_e2ke2le2me2ne2oe2Pf2Qf
2Rf2Sf2[e2Tf2_e2Uf2_e2[e2Vf2Wf2Xf2Yf2Zf2Wf2_e2_e2[f2\f2]f2_e2_e2^f2_f2`f2_e2af2_e2bf2cf2df2ef2ff
2gf2hf2_e2if2jf2[e2kf2_e2lf2mf2_e2nf2of2Pg2Qg2Rg2Sg2Tg2Ug2Vg2Wg2Xg2Yg2_e2Zg2[g2\g2]g2Wf2Wf2^g2_g
2`g2ag2_e2bg2_e2cg2dg2eg2fg2_e2_e2gg2_e2_e2_e2_e2_e2_e2hg2[e2ig2_e2jg2kg2lg2mg2ng2og2[e2Ph2_e2Qh
2_e2Rh2Sh2Th2Uh2Vh2_e2Wh2_e2Xh2_e2_e2_e2_e2_e2_e2Yh2Zh2[h2\h2]h2^h2_h2`h2ah2bh2ch2_e2dh2eh2fh2gh
2hh2_e2_e2ih2jh2kh2_e2_e2_e2lh2mh2nh2oh2Pi2Qi2Ri2Si2Ti2Ui2_e2Vi2Wi2Xi2_e2Yi2Zi2_e2Wf2Wf2_e2_e2[i
2\i2]i2_e2_e2_e2^i2_i2`i2ai2bi2ci2Wf2di2ei2fi2gi2hi2ii2ji2_e2ki2li2mi2ni2oi2Pj2Qj2Rj2Sj2Tj2Uj2Vj
2Wj2Xj2_e2Yj2Zj2[j2\j2[e2]j2[e2^j2_j2`j2aj2Wf2bj2cj2dj2_e2ej2_e2_e2_e2fj2gj2hj2ij2jj2kj2_e2[e2_e
2lj2mj2Wf2nj2_e2oj2Wf2Pk2Wf2Qk2Rk2Sk2Tk2Uk2Vk2Wk2Xk2Yk2Xk2Zk2Xk2_e2_e2Wf2[k2_e2\k2_e2_e2]k2^k2_e
2_e2_e2_e2_k2_e2`k2ak2bk2_e2ck2dk2ek2_e2fk2_e2gk2hk2ik2hk2jk2hk2kk2lk2mk2nk2ok2Pl2Ql2Rl2Ql2Ql2Sl
2Tl2Ul2Ql2Ul2Vl2Wl2Ql2Xl2Yl2Zl2[l2\l2]l2Ql2^l2_l2`l2al2bl2cl2Ql2dl2Ql2el2`l2fl2gl2hl2il2jl2kl2ll
2ml2Ql2Ql2nl2Ql2Ql2Ql2Ql2ol2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Ql2Pm2Ql2Qm2Rm2Qm2Sm2Tm2Um2Ql2Ql2Ql2Vm2Ql2Ql2Wm
2Xm2Ym2Zm2[m2\m2]m2^m2^m2_m2Ym2`m2am2Ql2Ym2bm2cm2dm2em2fm2gm2hm2im2jm2Ql2Ql2Ql2km2lm2mm2nm2om2Ql
2Pn2Ql2Qn2Rn2Ql2Ql2Sn2Qm2Ql2Tn2Un2Vn2Wn2Xn2Yn2Ql2Ql2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2en2fn2gn2hn
2in2jn2kn2ln2mn2nn2nn2nn2on2Po2Qo2Ro2So2Ql2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2ao2bo2co2do2eo
2fo2go2ho2io2Ql2Ql2jo2Ql2Ql2ko2Ql2lo2mo2Ql2no2oo2Ql2Ql2PP3Ql2QP3RP3SP3TP3UP3Ql2VP3Ql2Ql2WP3XP3YP
3ZP3[P3\P3]P3^P3_P3`P3aP3bP3cP3dP3eP3fP3gP3hP3iP3jP3kP3lP3mP3nP3oP3`l2Ql2PQ3QQ3RQ3SQ3TQ3UQ3VQ3WQ
3XQ3YQ3ZQ3[Q3ZQ3\Q3]Q3^Q3_Q3`Q3`Q3aQ3bQ3YQ3YQ3YQ3cQ3dQ3eQ3fQ3gQ3hQ3gQ3iQ3jQ3gQ3gQ3kQ3lQ3mQ3lQ3nQ
3oQ3PR3QR3lQ3RR3lQ3SR3TR3UR3VR3UR3WR3XR3YR3ZR3[R3UR3\R3]R3^R3_R3UR3UR3`R3aR3bR3UR3cR3dR3eR3fR3gR
3hR3UR3iR3jR3kR3UR3UR3UR3lR3mR3UR3nR3oR3PS3UR3QS3RS3SS3UR3TS3US3UR3VS3WS3XS3UR3YS3ZS3[S3\S3UR3]S
3^S3_S3UR3`S3aS3bS3cS3UR3UR3UR3dS3eS3UR3UR3fS3gS3hS3UR3UR3UR3UR3iS3UR3UR3UR3jS3UR3kS3UR3UR3UR3UR
3UR3UR3UR3lS3mS3UR3nS3UR3oS3UR3PT3QT3UR3RT3ST3UR3TT3UT3VT3UR3UR3UR3UR3UR3UR3UR3UR3UR3WT3UR3UR3UR
3XT3UR3UR3UR3YT3UR3ZT3QS3[T3UR3\T3UR3UR3UR3]T3^T3UR3UR3UR3_T3`T3UR3UR3UR3UR3aT3bT3cT3YT3dT3eT3fT
3UR3UR3UR3UR3UR3gT3hT3UR3UR3UR3UR3iT3jT3kT3UR3lT3UR3mT3nT3UR3UR3oT3UR3UR3PU3QU3RU3SU3UR3UR3UR3TU
3UR3UU3UR3UR3VU3UR3UR3WU3UR3XU3UR3UR3YU3ZU3[U3\U3UR3UR3UR3]U3UR3^U3^U3_U3`U3UR3UR3aU3bU3UR3UR3cU
3UR3dU3UR3eU3fU3gU3hU3iU3UR3UR3UR3UR3jU3UR3kU3UR3lU3UR3mU3UR3UR3UR3nU3UR3UR3UR3YT3UR3oU3UR3PV3UR
3UR3UR3UR3UR3UR3QV3UR3UR3UR3UR3RV3SV3UR3TV3UR3UV3UR3VV3WV3UR3UR3XV3UR3YV3UR3UR3UR3ZV3UR3[V3\V3]V
3UR3^V3_V3UR3UR3`V3UR3UR3aV3bV3UR3UR3UR3UR3UR3cV3dV3dV3eV3fV3gV3UR3hV3UR3UR3iV3UR3jV3UR3UR3UR3kV
3UR3UR3lV3UR3UR3mV3UR3UR3nV3oV3UR3UR3UR3PW3UR3QW3UR3RW3UR3UR3UR3SW3UR3UR3TW3UW3UR3UR3VW3UR3WW3UR
3XW3UR3UR3UR3UR3YW3UR3UR3ZW3[W3\W3]W3^W3_W3UR3UR3`W3UR3aW3UR3UR3UR3bW3UR3UR3UR3cW3dW3eW3UR3UR3fW
3ZR3gW3UR3UR3hW3iW3jW3kW3UR3UR3lW3UR3mW3UR3nW3UR3UR3UR3UR3UR3UR3oW3UR3PX3UR3QX3UR3RX3UR3SX3TX3UX
3UR3VX3UR3WX3UR3UR3UR3XX3YX3ZX3YT3[X3UR3\X3UR3]X3^X3UR3UR3_X3UR3`X3UR3aX3UR3bX3cX3UR3UR3UR3UR3UR
3dX3UR3eX3UR3fX3gX3hX3iX3UR3jX3UR3kX3lX3UR3UR3mX3nX3UR3UR3oX3UR3PY3QY3UR3UR3UR3UR3RY3SY3TY3UR3UY
3UR3UR3VY3WY3UR3UR3UR3XY3YY3ZY3UR3UR3UR3[Y3UR3\Y3]Y3^Y3_Y3`Y3UR3UR3UR3aY3UR3bY3UR3UR3cY3dY3UR3UR
3UR3eY3fY3gY3UR3hY3UR3iY3UR3jY3UR3UR3UR3kY3UR3lY3UR3mY3nY3oY3UR3PZ3QZ3UR3UR3UR3RZ3UR3]R3UR3SZ3TZ
3UZ3UR3VZ3WZ3XZ3UR3UR3YZ3UR3UR3UR3UR3ZZ3[Z3\Z3UR3UR3UR3UR3UR3UR3UR3]Z3UR3^Z3VW3_Z3UR3UR3UR3`Z3UR
3aZ3UR3bZ3UR3_V3UR3UR3UR3UR3UR3UR3UR3UR3cZ3UR3dZ3UR3UR3UR3UR3eZ3fZ3gZ3UR3hZ3UR3iZ3jZ3kZ3lZ3mZ3UR
3UR3UR3nZ3oZ3P[3Q[3R[3UR3UR3UR3UR3UR3S[3WS3UR3T[3U[3V[3_V3W[3oU3UR3UR3XU3UR3UR3UR3UR3UR3UR3UR3UR
3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3X[3Y[3UR3UR3Z[3UR3UR3UR3UR3UR3UR3[[
3UR3UR3UR3\[3][3^[3_[3UR3UR3UR3UR3UR3UR3UR3UR3`[3UR3a[3UR3b[3c[3d[3e[3f[3g[3h[3i[3j[3k[3l[3UR3UR
3UR3UR3UR3m[3n[3o[3P\3Q\3R\3S\3UR3T\3UR3UR3U\3V\3UR3UR3UR3UR3UR3W\3X\3UR3UR3UR3UR3UR3Y\3UR3Z\3UR
3UR3UR3[\3UR3UR3UR3UR3UR3UR3\\3]\3UR3UR3UR3UR3^\3_\3`\3UR3a\3UR3UR3UR3XX3UR3b\3UR3c\3UR3UR3UR3UR
3UR3d\3UR3e\3UR3f\3UR3g\3h\3i\3j\3k\3l\3bR3m\3UR3UR3n\3o\3UR3UR3UR3UR3UR3UR3P]3UR3Q]3R]3UR3UR3UR
3S]3S]3T]3UR3UR3UR3UR3UR3UR3U]3m\3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3UR3V]3W]3UR3X]3UR3bR3UR3UR3UR
3UR3UR3Y]3UR3UR3UR3UR3UR3Z]3[]3UR3YT3UR3\]3UR3]]3UR3^]3_]3`]3a]3UR3b]3c]3d]3UR3e]3f]3g]3h]3i]3UR
3j]3k]3l]3m]3n]3l]3l]3o]3P^3Q^3R^3S^3l]3T^3U^3V^3W^3X^3Y^3Z^3[^3\^3]^3^^3_^3`^3a^3b^3c^3d^3e^3U^
3f^3g^3h^3i^3U^3j^3k^3l^3m^3n^3o^3P_3Q_3R_3R_3S_3U^3T_3U_3V_3W_3X_3Y_3Z_3[_3R_3\_3]_3]_3^_3__3`_
3a_3b_3c_3o^3d_3e_3f_3o^3g_3h_3i_3j_3k_3l_3o^3m_3n_3o^3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`
3]`3^`3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Za3[a3\a
3]a3^a3_a3`a3aa3aa3ba3ca3da3ea3fa3ga3ha3aa3aa3aa3ia3ja3ka3la3ma3na3oa3Pb3Qb3Rb3Sb3Tb3aa3aa3Ub3Vb
3Wb3Xb3Yb3Zb3[b3\b3Xb3[b3]b3^b3_b3`b3ab3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3cb3db3eb3fb3gb3hb
3bb3bb3ib3bb3bb3jb3bb3kb3bb3lb3ab3mb3nb3ob3Pc3Qc3Rc3bb3bb3Qc3Sc3bb3cb3bb3bb3bb3cb3bb3bb3bb3bb3Tc
3bb3bb3Rc3Uc3bb3Vc3Vc3Wc3bb3bb3bb3bb3bb3Xc3Yc3cb3bb3bb3bb3Zc3bb3bb3bb3bb3bb3[c3\c3bb3\c3bb3bb3bb
3]c3bb3bb3^c3bb3bb3bb3_c3bb3`c3ac3bc3bb3cc3bb3bb3bb3bb3bb3dc3]c3cb3bb3ec3ab3fc3Vc3gc3hc3bb3ic3bb
3bb3bb3bb3bb3bb3cb3bb3jc3kc3lc3bb3bb3mc3bb3nc3bb3nc3bb3oc3Pd3bb3Qd3Rd3Sd3bb3Td3Ud3bb3bb3Vd3Vd3Vd
3bb3Wd3Xd3Sd3bb3Yd3Zd3[d3Sd3bb3fc3\d3^b3bb3bb3bb3bb3bb3bb3]d3Vc3bb3bb3bb3bb3ab3Vc3bb3bb3^d3_d3[d
3cb3bb3bb3bb3cb3bb3`d3ad3bd3bb3[d3bb3Sd3bb3Vc3cd3bb3bb3bb3cb3bb3dd3ed3bb3bb3bb3bb3bb3fd3bb3]d3gd
3bb3bb3Vc3Vc3Wc3bb3bb3bb3hd3bb3id3bb3bb3bb3bb3jd3bb3kd3kd3cb3ld3md3nd3bb3bb3bb3bb3bb3bb3od3bb3bb
3Pe3Qe3bb3Re3\b3^b3bb3Se3Te3Ue3ab3bb3Vc3Ve3bb3We3Xe3bb3bb3bb3bb3bb3Ye3bb3bb3bb3bb3Ze3Yb3bb3[e3\e
3bb3]e3Vc3bb3bb3bb3bb3bb3bb3^e3_e3`e3ae3be3ce3ce3de3bb3bb3bb3bb3ee3ce3fe3ge3he3bb3ce3ie3ce3je3bb
3ke3le3me3ne3oe3Pf3bb3bb3bb3Qf3Rf3Sf3bb3Tf3bb3Tf3bb3Tf3Tf3bb3Uf3Vf3Wf3Xf3Yf3Zf3[f3bb3bb3bb3bb3bb
3bb3bb3\f3bb3bb3bb3]f3bb3bb3^f3_f3bb3`f3af3bf3cf3df3bb3ef3ff3bb3gf3hf3if3bb3hf3jf3kf3lf3hf3mf3mf
3nf3bb3of3Pg3bb3bb3bb3bb3^b3ab3Qg3bb3bb3Qg3bb3bb3bb3Rg3Sg3Tg3bb3bb3bb3Ug3bb3bb3Vg3bb3bb3cb3bb3bb
3bb3Wg3bb3Xg3bb3bb3bb3Yg3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3bb3Zg3bb3bb3bb3cb3bb3[g3\g3]g3bb3^g
3_g3bb3bb3`g3bb3ag3bb3bg3cg3dg3eg3fg3gg3bb3hg3ig3jg3kg3hg3bb3[c3bb3bb3bb3bb3bb3bb3lg3mg3bb3bb3bb
3bb3bb3ng3bb3bb3bb3og3bb3bb3bb3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3^h3_h3`h3ah3bh3ch3dh3eh
3fh3gh3hh3ih3jh3kh3lh3mh3lh3nh3oh3Pi3Qi3Ri3Si3Ti3Ui3Vi3lh3Wi3Xi3Yi3Xi3Zi3[i3\i3]i3^i3_i3]i3`i3ai
3[i3bi3[i3ci3di3]i3ei3ei3]i3]i3[i3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3Uj3Vj3Wj3Xj3Yj3Zj
3ni3[j3\j3]j3^j3ni3_j3`j3aj3bj3cj3ni3dj3ej3fj3ni3gj3ni3hj3ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk3Uk
3Vk3Wk3Xk3Yk3Zk3[k3\k3]k3^k3_k3_k3_k3_k3_k3_k3`k3ak3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3bk3_k3ck
3dk3ek3ek3_k3_k3_k3_k3_k3_k3_k3fk3_k3gk3_k3hk3ik3jk3kk3lk3_k3mk3nk3ok3Pl3Ql3Rl3_k3Sl3_k3Tl3_k3_k
3Ul3Vl3Wl3_k3Xl3_k3_k3_k3_k3_k3_k3Yl3_k3_k3_k3_k3_k3_k3_k3_k3Zl3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k
3_k3_k3_k3[l3\l3_k3_k3_k3]l3_k3_k3^l3_l3_k3_k3_k3_k3`l3al3bl3cl3dl3el3fl3fl3gl3hl3il3jl3kl3ll3ml
3nl3nl3nl3ol3Pm3_k3Qm3_k3_k3_k3Rm3Sm3Tm3Um3_k3Vm3_k3Wm3_k3cl3bl3_k3Xm3Xm3_k3Yl3_k3_k3_k3Ym3_k3_k
3cl3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3_k3Zm3[m3\m3[m3Yl3]m3_k3_k3_k3_k3_k3^m3_m3`m3am3bm3cm3dm
3em3fm3_k3_k3_k3gm3hm3im3jm3km3_k3_k3_k3_k3_k3lm3mm3nm3Yl3om3Pn3Qn3_k3_k3Rn3_k3_k3_k3_k3_k3Sn3_k
3_k3_k3_k3Tn3Un3Vn3Wn3_k3_k3Xn3_k3Yn3_k3_k3bl3Zn3[n3\n3]n3^n3_n3`n3an3bn3cn3dn3en3fn3gn3gn3hn3in
3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3gn3gn3gn3]o3^o3_o3`o3ao3bo3co3do3eo3fo
3go3ho3io3io3jo3ko3io3io3lo3mo3no3oo3PP4QP4io3RP4SP4io3TP4io3UP4VP4WP4XP4YP4ZP4io3io3io3[P4io3\P
4]P4^P4_P4`P4aP4io3bP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4mP4nP4oP4PQ4QQ4RQ4mP4mP4mP4mP4SQ4mP4mP4mP
4mP4mP4mP4mP4mP4mP4TQ4UQ4VQ4WQ4XQ4YQ4ZQ4[Q4\Q4]Q4^Q4_Q4`Q4aQ4bQ4aQ4aQ4aQ4aQ4aQ4aQ4aQ4aQ4aQ4aQ4aQ
4aQ4aQ4cQ4dQ4aQ4aQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4nQ4oQ4PR4QR4RR4SR4TR4UR4VR4VR4VR4VR4VR4WR4XR4YR4YR
4VR4VR4VR4VR4VR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS4TS
4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS4hS4iS4jS4kS4lS4mS4nS4oS4PT4WS4WS4QT4WS
4RT4ST4TT4TT4UT4TT4TT4TT4VT4TT4TT4TT4WT4XT4YT4ZT4[T4\T4WS4]T4^T4WS4WS4WS4_T4`T4aT4bT4cT4dT4eT4fT
4WS4gT4hT4iT4jT4kT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4^U4_U4`U4aU4bU4cU
4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4[U4PV4QV4RV4_U4SV4TV4UV4SV4SV4VV4WV4XV4UV4YV4SV4SV4SV4ZV4kU
4SV4kU4kU4kU4[V4kU4\V4]V4^V4kU4SV4kU4kU4oU4SV4SV4QV4SV4SV4SV4SV4SV4kU4kU4kU4_V4kU4`V4`V4kU4aV4bV
4cV4SV4dV4eV4YV4fV4kU4gV4kU4ZV4hV4iV4kU4SV4kU4kU4kU4kU4kU4jV4kV4lV4mV4nV4oV4oV4oV4oV4oV4PW4QW4RW
4SW4TW4UW4VW4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4oV4bW4cW4dW4]W4eW4fW4gW4fW4hW4iW4jW4oV4oV4oV4kW4oV
4oV4oV4oV4oV4oV4oV4lW4fW4oV4oV4ZW4mW4nW4oW4PX4QX4mW4mW4RX4SX4RX4SX4RX4SX4TX4mW4UX4mW4mW4VX4WX4XX
4mW4mW4mW4mW4mW4mW4mW4mW4mW4mW4mW4mW4YX4mW4mW4mW4ZX4[X4\X4mW4]X4mW4^X4_X4`X4aX4bX4cX4dX4AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeX4fX4gX4hX4iX4jX4kX4===lX4lX
4lX4lX4lX4lX4lX4lX4lX4mX4nX4lX4oX4PY4lX4QY4RY4SY4TY4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4UY4VY4WY4lX
4lX4lX4lX4lX4lX4lX4lX4lX4lX4XY4YY4lX4ZY4lX4lX4[Y4lX4\Y4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX
4]Y4^Y4lX4lX4lX4lX4lX4_Y4lX4`Y4lX4lX4lX4aY4bY4lX4lX4lX4cY4lX4lX4dY4eY4lX4fY4gY4lX4lX4hY4lX4iY4lX
4jY4lX4lX4lX4lX4lX4lX4lX4lX4kY4lX4lY4lX4lX4lX4lX4lX4lX4lX4mY4mY4lX4lX4lX4lX4lX4lX4lX4lX4nY4oY4PZ
4lX4QZ4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4lX4RZ4lX4lX4SZ4TZ4UZ4lX4VZ4lX4lX4lX4lX4lX4WZ
4lX4XZ4YZ4ZZ4[Z4lX4lX4lX4lX4\Z4]Z4^Z4lX4_Z4lX4lX4lX4lX4lX4`Z4aZ4bZ4lX4lX4cZ4lX4dZ4eZ4lX4lX4fZ4gZ
4hZ4lX4lX4lX4lX4lX4lX4lX4lX4iZ4lX4jZ4lX4kZ4lX4lZ4mZ4nZ4oZ4P[4lX4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[4[[
4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4l[4m[4n[4o[4P\4Q\4R\4S\4T\4k[4U\4V\4k[4W\4X\4Y\
4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4P]4Q]4R]4S]4T]4U]4V]4W]4X]4X]
4Y]4Z]4Z]4X]4[]4X]4X]4V]4\]4]]4^]4_]4^]4`]4a]4^]4b]4b]4b]4c]4d]4b]4b]4e]4b]4f]4g]4b]4b]4h]4i]4j]
4k]4l]4m]4n]4m]4m]4o]4m]4P^4Q^4R^4R^4R^4R^4R^4R^4R^4R^4S^4R^4R^4R^4R^4T^4R^4R^4R^4R^4R^4R^4R^4R^
4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4U^4R^4R^4R^4V^4W^4X^4Y^4R^4Z^4[^4R^4R^4R^4\^4]^4^^4R^4_^4R^4R^
4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4`^4a^4R^4R^4a^4R^4b^4c^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4d^4R^
4R^4R^4e^4R^4f^4g^4h^4R^4R^4R^4R^4R^4i^4R^4R^4j^4k^4l^4m^4g^4n^4R^4o^4R^4P_4Q_4R_4S_4S_4R^4R^4R^
4R^4T_4R^4R^4R^4R^4U_4V_4W_4R^4R^4R^4X_4Y_4R^4R_4R^4R^4R^4R^4R^4S_4R_4R^4R^4R^4R^4R^4Z_4R^4[_4\_
4]_4^_4g^4__4R^4R^4`_4R^4R^4l^4l^4l^4a_4R^4R^4R_4b_4c_4d_4R^4R^4R^4R^4k^4R^4e_4R^4R^4R^4R^4R^4R^
4f_4R^4g_4R^4R^4R^4g^4R^4e_4e_4h_4R^4`_4R^4R^4i_4j_4R^4k_4l_4m_4n_4R^4R^4e_4e_4R^4R^4R^4k^4R^4o_
4f_4P`4R^4Q`4R`4R^4R^4S`4R^4R^4T`4U`4V`4W`4X`4U`4U`4Y`4R^4R^4Z`4R^4a^4R^4R^4R^4R^4R^4R^4R^4R^4R^
4R^4e_4R^4R^4R^4[`4R^4\`4]`4^`4R^4R^4R^4R^4R^4R^4R^4_`4R^4R^4``4a`4R^4R^4R^4i^4b`4c`4R^4d`4e`4R^
4f`4R^4g`4R^4R^4R^4R^4R^4R^4R^4R^4R^4h`4R^4R^4i`4j`4R^4R^4k`4R^4R^4R^4R^4R^4R^4R^4R^4l`4m`4R^4R^
4R^4n`4o`4k^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4Pa4Qa4R^4R^4Ra4R^4R^4R^4R^4R^4R^4R^4R^4Sa4R^4S_4[`
4R^4[`4[`4[_4Ta4[`4[`4R^4Ua4R^4Va4Wa4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^
4R^4R^4R^4R^4R^4R^4R^4R^4R^4R^4S_4R^4R^4R^4R^4R^4R^4R^4R^4g^4Xa4[`4R^4R^4R^4Ya4Za4R^4R^4R^4R^4[a
4\a4R^4R^4]a4^a4R^4R^4_a4R^4R^4R^4R^4R^4R^4R^4[`4R^4R^4R^4R^4R^4R^4R^4\a4R^4R^4e_4e_4R^4e_4e_4R^
4e_4R^4R^4R^4`a4[`4R^4R^4e_4R^4[`4aa4ba4ca4da4R^4ea4fa4ga4[`4ha4[`4[`4ia4ja4[`4[`4[`4[`4[`4[`4[`
4[`4[`4ka4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4la4[`4[`4[`4[`4[`
4[`4[`4ma4[`4[`4[`4[`4[`4na4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4oa4[`4[`4[`
4Pb4Qb4[`4[`4[`4[`4Rb4Sb4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Tb4Ub4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Vb
4[`4[`4Wb4Xb4[`4[`4[`4[`4[`4[`4Yb4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`
4[`4[`4[`4[`4Zb4[`4[`4[`4[`4[`4[`4[`4[b4[`4[`4la4[`4\b4[`4[`4Sb4[`4]b4^b4[`4_b4[`4[`4[`4[`4[`4[`
4`b4ab4Vb4[`4[`4bb4[`4[`4cb4[`4Yb4db4[`4[`4[`4eb4fb4[`4fb4fb4[`4[`4[`4[`4[`4[`4fb4[`4[`4[`4[`4Sb
4[`4[`4gb4hb4ib4jb4[`4[`4kb4kb4lb4[`4[`4[`4mb4[`4nb4[`4[`4[`4[`4[`4[`4[`4[`4ob4Pc4[`4[`4[`4[`4[`
4Qc4[`4[`4[`4[`4[`4[`4[`4Rc4[`4[`4Sc4[`4Tc4[`4Sc4[`4[`4Sc4Sb4[`4[`4[`4Uc4[`4[`4[`4[`4Vc4[`4[`4Wc
4Xc4[`4[`4[`4[`4[`4[`4[`4[`4[`4Rb4[`4[`4Yc4[`4[`4[`4[`4[`4[`4Zc4[`4[`4Sb4[c4\c4]c4[`4[`4[`4[`4^c
4[`4[`4[`4_c4[`4[`4`c4[`4[`4[`4[`4ac4[`4[`4[`4[`4bc4[`4cc4[`4[`4\a4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`
4[`4[`4[`4[`4[`4[`4^c4[`4[`4dc4[`4[`4[`4ec4[`4[`4[`4fb4[`4fc4[`4gc4hc4[`4[`4[`4[`4[`4[`4[`4fb4[`
4[`4[`4[`4[`4[`4ic4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4^b4[`4jc4[`4[`4kc4[`4[`4[`
4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4lc4[`4[`4[`4[`4mc4[`4[`4[`4[`4[`4[`4[`4[`4[`
4[`4gc4[`4[`4[`4[`4nc4[`4[`4[`4[`4[`4[`4[`4oc4[`4[`4[`4[`4[`4[`4[`4[`4[`4Pd4[`4Qd4[`4Rd4[`4[`4Sc
4[`4Sd4Td4[`4[`4[`4[`4[`4[`4[`4[`4Ud4\a4Vd4\a4Wd4Xd4[`4[`4Yd4Zd4[`4[`4[d4[`4[`4[`4[`4[`4[`4[`4[`
4\d4]d4^d4[`4]d4[`4[`4[`4[`4[`4[`4_d4[`4[`4[`4[`4`d4`d4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`
4[`4[`4[`4ad4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4bd4[`4[`4[`4[`4[`4[`4[`4[`4la4[`4[`4[`4[`4[`4[`
4[`4la4[`4[`4[`4[`4[`4cd4dd4[`4[`4[`4[`4[`4ad4ad4ed4[`4[`4[`4[`4[`4fd4[`4[`4gd4[`4[`4[`4[`4[`4[`
4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4hd4id4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`
4[`4[`4[`4[`4[`4hc4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4jd4[`4[`4[`4kd4[`4ld4[`4[`4[`4md4nd4\a4[`4[`4[`
4[`4[`4[`4[`4[`4[`4[`4[`4[`4od4[`4Pe4[`4Qe4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4fb4[`4[`4[`4[`4[`4[`
4[`4[`4[`4[`4[`4[`4[`4[`4ac4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4[`4Re4[`4[`4Sb4Sb4[`4[`4Se4Se
4Se4Se4Se4Se4Te4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Ue4Se4Se4Se4Se4Se
4Se4Ve4Se4We4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Xe4Se4Xe4Se4Se4Se4Xe4Ye4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Ze4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4[e4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4\e4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Xe4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4]e4Se4Se4Se4Se4Se4Se4Se4Se4^e4^e
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4_e4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4`e4Se4Se4Se4Se4Se4Se4ae4Se4Se4Se4Se
4Se4Se4Se4Se4Te4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4`e4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Xe4Se4Se4Se4Te4be4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4ce4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Xe4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4de4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4`e4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4ee4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Te4Te4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4^e4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se4Se
4Se4Se4Se4Se4Se4Se4Se4Se4Se4fe4ge4he4ie4ie4ie4ie4ie4je4ie4ie4ie4ie4ie4ke4ie4le4ie4ie4ie4ge4ge4ie
4ge4me4ne4oe4Pf4Qf4Rf4ie4Sf4ie4ie4ie4ie4ie4ie4Tf4ie4Uf4Vf4Wf4Xf4Yf4Zf4Zf4[f4\f4]f4^f4_f4Zf4`f4af
4bf4cf4df4ef4ff4bf4gf4hf4if4jf4kf4lf4mf4Zf4bf4bf4nf4bf4jf4of4Zf4Pg4Qg4Rg4Sg4Tg4Ug4if4Vg4Vg4Wg4Xg
4Vg4Vg4Yg4Zg4[g4Vg4\g4]g4^g4_g4Vg4Vg4Vg4Vg4Vg4Vg4Vg4Vg4`g4Vg4ag4bg4Vg4Vg4Vg4cg4Vg4dg4Vg4Vg4Vg4eg
4Vg4Vg4fg4gg4Vg4eg4eg4hg4ig4Vg4jg4Vg4kg4Vg4lg4Vg4mg4Vg4ng4og4Vg4Vg4Vg4Ph4Qh4Rh4Sh4Th4Uh4Vg4Vh4Vg
4Wh4Vg4Vg4Xh4Yh4Zh4Vg4[h4Vg4\h4Vg4]h4Vg4^h4Vg4Vg4Vg4Vg4_h4Vg4`h4Vg4Vg4ah4Vg4Vg4bh4Vg4Vg4ch4ch4dh
4ch4ch4ch4ch4ch4eh4ch4ch4fh4gh4ch4hh4ih4jh4kh4lh4ch4ch4ch4ch4ch4mh4nh4ch4ch4oh4Pi4Qi4Ri4Si4ch4Ti
4ch4ch4ch4ch4ch4ch4Ui4ch4Vi4ch4ch4ch4ch4Wi4ch4Xi4ch4ch4Yi4ch4Zi4[i4\i4]i4ch4^i4ch4ch4_i4ch4ch4`i
4ai4bi4ci4ch4di4ei4fi4gi4ch4ch4hi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4Pj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j
4]j4^j4_j4`j4aj4ch4bj4cj4dj4ej4fj4gj4hj4ch4ij4jj4kj4lj4ch4ch4ch4mj4ch4nj4ch4ch4ch4ch4oj4ch4ch4Pk
4Qk4Rk4Sk4Tk4Uk4Vk4Wk4ch4ch4Xk4Yk4ch4Zk4ch4[k4ch4ch4ch4ch4\k4ch4]k4ch4ch4ch4^k4_k4_k4_k4_k4`k4ak
4bk4ck4dk4_k4_k4ek4_k4fk4_k4gk4hk4gk4_k4ik4_k4_k4jk4kk4lk4_k4mk4nk4_k4ok4_k4Pl4Ql4Rl4_k4Sl4_k4Tl
4_k4ik4_k4_k4Ul4_k4Vl4_k4Vl4_k4Wl4_k4_k4_k4_k4_k4Xl4_k4Yl4Zl4_k4_k4[l4Xl4_k4\l4]l4^l4_l4_k4_k4_k
4_k4`l4_k4_k4_k4_k4_k4al4_k4_k4_k4_k4_k4bl4_k4cl4_k4dl4dl4el4_k4_k4_k4_k4_k4fl4_k4gl4hl4il4jl4il
4jl4kl4_k4ll4_k4ml4nl4ol4ol4ol4ol4ol4Pm4Qm4ol4Rm4Sm4Tm4ol4Um4Vm4Wm4ol4Pm4Tm4ol4Xm4Ym4Zm4ol4ol4ol
4[m4ol4\m4ol4ol4]m4^m4^m4ol4ol4ol4ol4ol4_m4`m4am4ol4ol4ol4ol4bm4ol4ol4ol4cm4cm4cm4dm4cm4em4cm4cm
4cm4cm4cm4cm4cm4cm4cm4cm4cm4fm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4cm4gm4cm4cm4cm
4cm4cm4cm4cm4cm4hm4hm4hm4hm4hm4hm4hm4hm4hm4im4hm4hm4hm4jm4km4hm4hm4hm4lm4hm4mm4nm4hm4om4hm4hm4Pn
4Qn4Rn4hm4hm4hm4Sn4hm4Tn4hm4Un4hm4Vn4Wn4hm4Xn4hm4hm4Yn4Zn4[n4\n4hm4hm4hm4hm4hm4]n4^n4hm4_n4`n4an
4hm4bn4cn4hm4dn4hm4hm4en4fn4en4gn4hm4hn4in4jn4kn4ln4mn4hm4hm4nn4on4Po4hm4Qo4hm4Ro4So4To4Uo4Vo4Wo
4Xo4Yo4Zo4Zo4[o4\o4Zo4]o4^o4_o4`o4ao4]o4]o4bo4co4do4eo4fo4go4ho4io4jo4ko4lo4lo4mo4mo4lo4mo4no4lo
4oo4mo4mo4io4mo4mo4mo4mo4mo4PP5mo4PP5mo4mo4mo4mo4mo4mo4mo4mo4mo4mo4mo4mo4mo4mo4mo4mo4QP5mo4mo4QP
5mo4lo4mo4mo4mo4mo4mo4mo4mo4lo4mo4mo4RP5mo4mo4mo4mo4mo4mo4SP5TP5mo4mo4UP5VP5WP5XP5XP5YP5XP5ZP5[P
5\P5XP5XP5XP5XP5XP5XP5]P5]P5^P5_P5]P5`P5]P5aP5bP5]P5cP5]P5dP5]P5eP5]P5]P5fP5]P5gP5hP5iP5jP5jP5kP
5lP5mP5kP5jP5jP5nP5oP5PQ5kP5QQ5jP5RQ5SQ5TQ5UQ5kP5kP5VQ5WQ5XQ5jP5YQ5ZQ5[Q5\Q5]Q5^Q5_Q5`Q5^Q5aQ5bQ
5cQ5dQ5^Q5^Q5eQ5fQ5^Q5^Q5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5nQ5nQ5nQ5nQ5QR5RR5SR5TR5UR5VR5WR5XR5YR5ZR
5[R5\R5]R5^R5_R5`R5aR5bR5cR5bR5dR5eR5fR5gR5hR5iR5jR5kR5lR5mR5nR5oR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS
5YS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5eS5fS5gS5hS5gS5iS5jS5gS5kS5gS5lS5gS5mS5mS5mS5nS5gS5oS5PT5gS
5gS5gS5gS5gS5gS5gS5QT5QT5QT5QT5QT5QT5RT5ST5TT5UT5VT5WT5XT5RT5RT5YT5ZT5ZT5[T5\T5[T5[T5[T5]T5^T5_T
5`T5aT5bT5cT5dT5eT5fT5gT5hT5iT5fT5jT5kT5lT5fT5mT5nT5oT5oT5oT5oT5oT5PU5oT5QU5oT5RU5SU5TU5TU5UU5TU
5TU5VU5TU5TU5TU5TU5WU5TU5XU5YU5ZU5[U5\U5]U5^U5_U5`U5aU5bU5cU5aU5aU5dU5dU5eU5aU5aU5aU5fU5gU5gU5hU
5iU5jU5kU5lU5gU5mU5nU5oU5gU5gU5gU5gU5gU5gU5PV5gU5gU5QV5RV5gU5gU5SV5TV5UV5VV5WV5XV5YV5ZV5[V5\V5\V
5]V5\V5\V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5hV5iV5jV5kV5lV5mV5nV5oV5PW5QW5RW5SW5TW5UW5VW5WW5XW5XW5YW
5ZW5[W5\W5]W5^W5_W5_W5`W5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5kW5lW5mW5nW5oW5PX5QX5RX5SX5TX5UX5VX5WX5WX
5XX5YX5ZX5[X5\X5]X5^X5_X5`X5`X5aX5bX5aX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5QY5RY5SY5TY5UY
5VY5WY5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ
5UZ5VZ5WZ5XZ5YZ5ZZ5XZ5[Z5\Z5]Z5^Z5_Z5`Z5`Z5aZ5bZ5cZ5dZ5dZ5eZ5eZ5eZ5eZ5eZ5eZ5eZ5fZ5gZ5hZ5hZ5iZ5jZ
5jZ5kZ5lZ5mZ5lZ5nZ5oZ5P[5Q[5Q[5Q[5Q[5Q[5Q[5R[5S[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[
5c[5d[5e[5f[5g[5h[5i[5j[5k[5l[5m[5n[5o[5P\5Q\5R\5R\5S\5T\5Q\5U\5V\5W\5W\5X\5Y\5X\5X\5Z\5[\5\\5]\
5^\5_\5`\5a\5b\5c\5b\5d\5e\5f\5g\5h\5i\5j\5k\5l\5`\5m\5n\5o\5P]5Q]5R]5S]5T]5U]5V]5W]5X]5Y]5Z]5[]
5\]5]]5\]5^]5_]5]]5`]5a]5b]5c]5d]5e]5f]5g]5g]5h]5i]5j]5k]5l]5m]5n]5n]5l]5o]5P^5Q^5R^5S^5Q^5T^5U^
5V^5W^5X^5Y^5Z^5[^5\^5]^5[^5^^5_^5_^5`^5`^5`^5a^5b^5c^5d^5e^5f^5g^5h^5i^5j^5k^5l^5l^5m^5l^5n^5o^
5P_5Q_5o^5R_5S_5T_5T_5U_5V_5W_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5^_5b_5c_5d_5d_5d_5e_5f_5g_5h_5i_
5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5V`5W`5X`5Y`5Z`5[`5[`5\`5]`5^`5_`5_`5^`5``5a`5b`5c`5d`5e`5f`
5g`5h`5i`5j`5k`5l`5m`5n`5o`5Pa5Qa5Ra5Sa5Ta5Ua5Va5Wa5Xa5Xa5Xa5Ya5Ya5Ya5Wa5Za5[a5\a5]a5^a5_a5_a5`a
5aa5`a5`a5ba5ca5`a5`a5`a5`a5da5ea5fa5ga5ha5ia5ja5ka5ka5la5ma5na5oa5Pb5Qb5Rb5Rb5Sb5Tb5Rb5Ub5Vb5Wb
5Wb5Wb5Xb5Wb5Yb5Wb5Zb5Zb5Zb5Zb5Zb5[b5Yb5Yb5\b5\b5]b5^b5_b5`b5ab5bb5cb5db5eb5fb5gb5hb5fb5ib5jb5kb
5fb5lb5lb5mb5nb5mb5ob5Pc5Qc5Rc5Sc5Tc5Tc5Tc5Tc5Tc5Tc5Tc5Tc5Uc5Vc5Wc5Xc5Yc5Xc5Zc5[c5\c5]c5^c5_c5_c
5`c5ac5bc5cc5dc5dc5ec5fc5gc5hc5ic5jc5gc5gc5gc5hc5kc5ic5lc5mc5nc5oc5Pd5Qd5Rd5Sd5Td5Td5Ud5Vd5Wd5Xd
5Yd5Zd5[d5\d5]d5^d5_d5`d5ad5bd5cd5bd5dd5ed5ed5fd5gd5hd5id5jd5jd5kd5ld5jd5jd5md5nd5od5Pe5Qe5Re5Se
5Te5Ue5Ve5We5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5ae5ae5be5ce5de5ee5fe5ge5he5ie5ie5ie5je5je5ke5le5me5me5ne
5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Wf5Xf5Yf5Yf5Zf5Zf5Zf5[f5[f5[f5Zf5Zf5Zf5\f5]f5^f5]f5_f5]f5`f5af5bf5cf5df
5ef5ff5gf5hf5if5jf5kf5lf5mf5nf5of5Pg5Qg5Rg5Sg5Tg5Ug5Vg5Wg5Ug5Ug5Ug5Ug5Ug5Xg5Xg5Yg5Zg5Ug5Ug5[g5\g
5\g5\g5\g5\g5]g5\g5^g5_g5`g5ag5ag5bg5cg5dg5eg5fg5eg5gg5hg5ig5jg5kg5lg5mg5ng5og5Ph5Qh5Rh5Sh5Ph5Th
5Ph5Uh5Uh5Ph5Ph5Vh5Ph5Wh5Ph5Xh5Ph5Yh5Zh5[h5Ph5Uh5Ph5Uh5\h5]h5Ph5^h5Ph5Ph5_h5`h5ah5`h5bh5Ph5ch5dh
5Ph5Ph5eh5fh5gh5hh5ih5ih5jh5kh5lh5lh5mh5nh5oh5oh5Pi5Qi5Ri5Ri5Si5Ti5Ui5Vi5Wi5Xi5Yi5Zi5[i5Zi5Zi5[i
5[i5[i5\i5]i5^i5_i5`i5`i5ai5bi5ci5di5ei5ei5di5di5fi5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj5Pj5Pj5Qj5Qj5Pj
5Rj5Pj5Pj5Sj5Tj5Uj5Uj5Uj5Vj5Uj5Wj5Wj5Wj5Wj5Xj5Wj5Wj5Yj5Yj5Zj5[j5\j5\j5]j5^j5]j5_j5`j5aj5bj5bj5cj
5dj5ej5fj5gj5hj5ij5jj5kj5lj5mj5nj5oj5Pk5Pk5Qk5Rk5Sk5Sk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k
5ak5bk5ck5dk5ek5fk5fk5gk5hk5ik5jk5jk5jk5kk5lk5lk5mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Xl5Yl5Zl5[l5\l
5]l5^l5_l5`l5`l5al5bl5bl5bl5bl5bl5cl5dl5el5fl5gl5hl5il5jl5kl5kl5ll5kl5kl5ml5nl5nl5ol5nl5nl5nl5Pm
5Qm5Rm5Sm5Sm5Tm5Um5Vm5Wm5Xm5Xm5Ym5Zm5Zm5[m5\m5]m5^m5^m5^m5_m5`m5am5bm5cm5dm5em5fm5gm5hm5im5im5jm
5jm5km5lm5mm5nm5jm5om5Pn5Qn5Rn5Sn5Tn5Un5Un5Un5Un5Vn5Wn5Xn5Yn5Yn5Yn5Zn5Yn5Yn5[n5\n5]n5^n5]n5_n5`n
5an5an5an5bn5bn5cn5dn5dn5en5fn5gn5hn5in5in5in5jn5kn5ln5mn5nn5on5Po5Qo5Ro5So5So5To5Uo5Vo5Wo5Xo5Yo
5Zo5[o5\o5]o5^o5_o5]o5]o5]o5]o5]o5`o5`o5ao5]o5]o5]o5bo5co5do5co5eo5fo5co5go5ho5io5jo5jo5jo5ko5lo
5mo5no5oo5PP6QP6RP6SP6SP6TP6UP6VP6WP6XP6YP6XP6ZP6[P6\P6[P6[P6[P6[P6[P6]P6[P6^P6_P6`P6aP6bP6cP6dP
6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6bQ6bQ
6bQ6bQ6bQ6bQ6bQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6oQ6PR6QR6RR6SR6TR6UR6UR6VR6WR6XR6YR6ZR6ZR
6[R6\R6]R6^R6_R6_R6^R6_R6_R6_R6_R6_R6_R6`R6aR6bR6cR6dR6eR6fR6gR6gR6hR6iR6jR6kR6lR6mR6mR6nR6mR6mR
6mR6oR6PS6QS6RS6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6^S6_S6`S6aS6bS6bS6cS6dS6eS6eS6fS6gS6hS6iS6jS6kS
6lS6mS6nS6oS6PT6QT6RT6ST6RT6TT6RT6UT6RT6VT6RT6RT6WT6XT6YT6ZT6[T6\T6]T6^T6]T6_T6`T6aT6bT6cT6dT6eT
6fT6gT6hT6iT6jT6hT6hT6kT6lT6lT6mT6hT6hT6nT6nT6nT6hT6oT6PU6QU6RU6SU6TU6UU6UU6VU6WU6XU6YU6ZU6[U6\U
6]U6^U6^U6_U6`U6`U6aU6bU6cU6cU6dU6eU6fU6gU6hU6iU6jU6kU6lU6mU6nU6mU6mU6mU6mU6oU6mU6PV6mU6mU6mU6QV
6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6_V6`V6aV6bV6cV6dV6eV6fV6gV6hV6iV6iV6jV6iV6iV6kV6lV6mV6nV
6oV6iV6PW6QW6RW6SW6TW6TW6UW6SW6VW6UW6WW6UW6UW6UW6XW6YW6YW6YW6ZW6[W6\W6]W6^W6_W6`W6aW6bW6cW6dW6dW
6dW6dW6eW6dW6fW6gW6hW6iW6jW6kW6lW6mW6nW6oW6PX6QX6RX6SX6TX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6^X6_X
6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6`X6aX6bX6aX6cX6dX6eX6eX6fX6gX6gX6gX6hX6iX6iX6iX6jX6iX6kX6lX6lX
6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6WY6XY6YY6ZY6[Y6\Y6]Y6^Y6_Y6`Y6aY6aY6aY6bY6cY6dY6eY6fY6gY6hY6iY6jY
6jY6jY6kY6lY6lY6mY6nY6oY6PZ6QZ6PZ6RZ6QZ6QZ6QZ6QZ6PZ6QZ6SZ6QZ6QZ6QZ6QZ6QZ6QZ6TZ6UZ6VZ6WZ6XZ6XZ6YZ
6ZZ6[Z6\Z6]Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6P[6Q[6R[6S[6R[6T[6U[6V[
6W[6X[6X[6Y[6Z[6[[6\[6][6^[6_[6^[6`[6a[6`[6`[6`[6`[6`[6b[6c[6d[6d[6e[6f[6g[6f[6f[6h[6i[6j[6k[6k[
6k[6l[6m[6m[6n[6o[6n[6P\6Q\6R\6R\6R\6S\6T\6U\6V\6V\6V\6W\6X\6Y\6Z\6[\6\\6]\6^\6_\6`\6a\6b\6c\6d\
6e\6f\6g\6h\6i\6i\6i\6i\6j\6k\6l\6m\6m\6n\6o\6P]6Q]6R]6R]6R]6S]6T]6T]6U]6V]6V]6V]6V]6V]6V]6V]6V]
6V]6V]6V]6V]6V]6V]6V]6V]6V]6W]6X]6Y]6Z]6[]6\]6]]6^]6_]6`]6a]6a]6b]6c]6d]6e]6f]6g]6g]6h]6i]6j]6j]
6k]6l]6m]6n]6o]6P^6Q^6R^6S^6T^6U^6V^6V^6W^6X^6Y^6Z^6[^6\^6\^6\^6\^6\^6]^6\^6\^6\^6^^6_^6\^6\^6\^
6\^6`^6\^6a^6\^6\^6b^6c^6d^6e^6f^6g^6h^6i^6j^6k^6l^6m^6l^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Z_
6[_6\_6]_6^_6__6`_6a_6b_6b_6c_6d_6e_6f_6g_6h_6i_6j_6k_6l_6m_6n_6n_6o_6P`6Q`6R`6S`6T`6U`6V`6V`6W`
6X`6Y`6Z`6[`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6e`6f`6g`6h`6i`6j`6k`6l`6m`6n`6o`6o`6o`6Pa6Qa6Qa6Qa6Ra
6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6Za6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6ea6ea6fa6ga6ha6ia6ja6ka6la6ma6na6oa6Pb
6Qb6Qb6Rb6Sb6Tb6Ub6Ub6Vb6Wb6Xb6Wb6Wb6Xb6Wb6Xb6Xb6Yb6Zb6[b6\b6]b6^b6_b6`b6ab6ab6bb6cb6db6db6eb6fb
6gb6hb6ib6jb6kb6kb6lb6mb6nb6ob6Pc6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6\c6]c6^c6_c6`c6ac6bc6bc6cc
6dc6ec6fc6gc6hc6ic6jc6jc6kc6lc6mc6nc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad
6bd6cd6dd6ed6fd6gd6hd6id6jd6kd6kd6kd6ld6md6nd6od6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6\e6]e6^e6_e
6`e6_e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f6\f6]f6^f
6_f6`f6af6bf6cf6df6ef6ff6gf6gf6hf6if6jf6kf6lf6mf6nf6of6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg6Xg6Yg6Zg6[g6\g6]g
6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh6[h6\h6]h
6^h6_h6`h6ah6bh6ch6dh6eh6fh6fh6gh6hh6ih6jh6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Wi6Xi6Yi6Yi6Zi
6[i6\i6]i6^i6_i6`i6ai6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6Tj6Uj6Vj6Wj6Xj6Yj
6Zj6[j6\j6]j6]j6]j6^j6^j6^j6_j6`j6aj6bj6cj6dj6ej6fj6gj6hj6ij6jj6kj6lj6mj6nj6oj6oj6Pk6Qk6Rk6Sk6Sk
6Tk6Uk6Vk6Wk6Xk6Yk6Zk6Zk6[k6\k6]k6^k6_k6`k6ak6bk6ck6ck6ck6dk6ek6fk6fk6gk6hk6ik6jk6kk6lk6mk6nk6ok
6Pl6Ql6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l6al6bl6cl6dl6el6fl6gl6gl6gl6hl6hl6il6jl6kl
6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6]m6^m6_m6`m6am6bm6cm6dm6dm6dm6dm6em6fm6gm6gm
6gm6gm6gm6gm6gm6gm6gm6hm6gm6gm6gm6gm6gm6im6im6jm6im6im6km6lm6mm6nm6om6Pn6Pn6Pn6Qn6Rn6Sn6Sn6Tn6Un
6Vn6Wn6Xn6Yn6Zn6[n6\n6[n6\n6\n6\n6]n6^n6^n6^n6^n6^n6_n6_n6_n6`n6an6bn6cn6dn6cn6cn6cn6en6en6cn6fn
6fn6gn6fn6fn6hn6fn6in6in6in6in6in6in6in6in6in6in6in6in6in6jn6kn6ln6kn6mn6nn6on6Po6Qo6Ro6So6To6Uo
6Vo6Wo6Xo6Yo6Zo6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6[o6\o
6]o6^o6_o6_o6`o6ao6bo6co6do6eo6fo6fo6go6ho6go6io6go6io6jo6ko6lo6mo6no6oo6PP7QP7RP7QP7QP7QP7QP7SP
7SP7TP7UP7UP7VP7VP7UP7WP7XP7YP7ZP7[P7\P7\P7\P7]P7]P7]P7^P7_P7`P7^P7^P7^P7^P7aP7^P7^P7^P7bP7cP7cP
7dP7eP7fP7fP7gP7gP7hP7iP7jP7kP7lP7mP7mP7nP7oP7oP7oP7oP7PQ7QQ7RQ7SQ7TQ7UQ7VQ7WQ7XQ7YQ7ZQ7[Q7[Q7\Q
7]Q7^Q7_Q7`Q7aQ7bQ7cQ7dQ7eQ7eQ7eQ7fQ7gQ7fQ7hQ7iQ7jQ7kQ7lQ7lQ7mQ7nQ7oQ7oQ7PR7PR7PR7PR7PR7PR7QR7PR
7PR7RR7SR7TR7UR7VR7VR7VR7WR7XR7YR7YR7ZR7[R7\R7]R7[R7^R7_R7_R7_R7_R7`R7aR7bR7cR7dR7dR7eR7fR7fR7gR
7fR7hR7iR7jR7kR7lR7mR7mR7mR7nR7nR7oR7PS7PS7PS7QS7QS7PS7PS7RS7PS7PS7PS7PS7QS7PS7PS7PS7PS7PS7PS7PS
7SS7TS7US7VS7VS7VS7VS7WS7WS7WS7WS7WS7WS7WS7WS7XS7WS7YS7ZS7[S7\S7]S7]S7]S7^S7^S7_S7^S7`S7^S7aS7bS
7^S7cS7^S7dS7eS7fS7gS7hS7iS7jS7^S7kS7lS7lS7lS7lS7lS7mS7nS7nS7oS7PT7QT7RT7ST7TT7UT7VT7WT7XT7XT7XT
7XT7XT7XT7XT7XT7YT7ZT7[T7[T7[T7[T7\T7[T7]T7^T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7iT7jT7kT7lT7mT7nT7oT
7oT7PU7QU7QU7RU7RU7RU7RU7RU7RU7SU7SU7SU7TU7UU7VU7WU7XU7YU7ZU7[U7\U7]U7]U7]U7]U7^U7_U7_U7_U7_U7`U
7aU7bU7cU7cU7cU7dU7eU7fU7fU7fU7gU7hU7iU7jU7kU7lU7mU7nU7oU7oU7PV7QV7PV7RV7RV7RV7RV7SV7TV7UV7UV7VV
7WV7XV7YV7YV7YV7YV7ZV7[V7\V7]V7]V7]V7]V7]V7^V7_V7`V7aV7aV7bV7cV7dV7dV7dV7eV7fV7gV7hV7iV7jV7kV7lV
7mV7nV7oV7oV7PW7QW7RW7SW7TW7UW7UW7UW7UW7VW7WW7WW7XW7YW7ZW7ZW7ZW7ZW7ZW7ZW7ZW7ZW7ZW7[W7\W7[W7]W7^W
7_W7_W7`W7aW7bW7cW7dW7eW7fW7fW7gW7hW7gW7iW7jW7kW7kW7kW7lW7mW7nW7oW7PX7QX7RX7SX7TX7TX7TX7UX7VX7WX
7WX7WX7XX7YX7ZX7[X7[X7\X7]X7^X7_X7`X7aX7bX7cX7dX7dX7dX7dX7eX7cX7fX7gX7hX7hX7iX7jX7kX7kX7lX7kX7mX
7nX7mX7oX7PY7QY7RY7RY7RY7RY7RY7RY7RY7RY7RY7SY7TY7UY7VY7WY7XY7YY7WY7ZY7[Y7\Y7]Y7^Y7_Y7`Y7aY7aY7aY
7bY7bY7cY7bY7dY7eY7fY7gY7hY7iY7jY7kY7lY7mY7nY7oY7PZ7QZ7RZ7SZ7TZ7SZ7UZ7VZ7VZ7WZ7XZ7YZ7ZZ7[Z7\Z7]Z
7]Z7]Z7]Z7^Z7_Z7`Z7`Z7`Z7aZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7lZ7mZ7nZ7nZ7nZ7nZ7nZ7nZ7oZ7P[7Q[7R[7S[
7T[7U[7V[7W[7X[7X[7X[7X[7Y[7X[7X[7X[7X[7Z[7[[7[[7[[7[[7\[7[[7[[7[[7][7^[7_[7`[7`[7a[7b[7b[7c[7d[
7e[7e[7f[7f[7g[7e[7f[7f[7f[7h[7i[7j[7k[7l[7m[7n[7o[7P\7o[7o[7Q\7R\7S\7S\7T\7T\7T\7T\7U\7V\7V\7W\
7X\7Y\7Z\7Z\7[\7\\7\\7\\7\\7\\7]\7]\7^\7_\7`\7`\7`\7a\7b\7c\7d\7e\7f\7f\7g\7f\7h\7i\7j\7k\7l\7m\
7n\7n\7o\7P]7n\7Q]7R]7S]7T]7T]7U]7T]7T]7V]7W]7X]7Y]7Z]7[]7\]7]]7]]7^]7^]7_]7_]7`]7a]7b]7c]7d]7e]
7f]7g]7h]7i]7j]7k]7k]7k]7l]7m]7n]7o]7P^7Q^7Q^7R^7S^7S^7T^7U^7V^7V^7V^7V^7V^7V^7V^7V^7V^7V^7V^7W^
7X^7Y^7Y^7Z^7Z^7Z^7[^7\^7]^7^^7_^7_^7_^7`^7a^7b^7c^7d^7e^7f^7g^7h^7h^7i^7j^7j^7j^7j^7j^7j^7k^7l^
7m^7n^7n^7o^7P_7P_7Q_7Q_7Q_7Q_7Q_7R_7R_7R_7S_7T_7R_7U_7V_7W_7X_7Y_7Z_7[_7\_7]_7^_7__7`_7a_7b_7b_
7c_7d_7e_7f_7g_7h_7i_7j_7k_7l_7m_7n_7o_7o_7P`7Q`7R`7S`7S`7S`7T`7U`7V`7W`7W`7X`7Y`7Z`7[`7\`7]`7^`
7^`7^`7^`7^`7^`7_`7``7a`7b`7c`7d`7e`7f`7f`7f`7f`7g`7h`7i`7j`7k`7l`7m`7n`7o`7Pa7Pa7Qa7Ra7Sa7Sa7Sa
7Ta7Ua7Va7Va7Wa7Xa7Ya7Xa7Za7[a7\a7]a7^a7_a7`a7aa7ba7ca7da7ea7da7fa7ga7ha7ia7ja7ka7la7ma7na7oa7Pb
7Qb7Rb7Sb7Tb7Ub7Vb7Vb7Wb7Xb7Xb7Yb7Zb7Zb7Zb7[b7\b7]b7^b7_b7`b7ab7bb7cb7cb7cb7cb7db7cb7cb7eb7cb7cb
7fb7gb7hb7ib7ib7jb7kb7lb7mb7nb7ob7ob7nb7nb7nb7nb7nb7Pc7Qc7Rc7Rc7Sc7Rc7Rc7Tc7Uc7Vc7Wc7Xc7Yc7Yc7Yc
7Zc7[c7\c7]c7^c7_c7`c7ac7bc7cc7cc7cc7cc7cc7cc7cc7dc7cc7cc7ec7fc7gc7hc7ic7jc7kc7lc7mc7mc7nc7mc7oc
7Pd7oc7oc7Qd7Rd7Sd7Td7Ud7Vd7Wd7Xd7Xd7Yd7Zd7[d7[d7\d7\d7]d7^d7]d7_d7`d7ad7ad7bd7cd7dd7ed7fd7gd7hd
7hd7id7jd7kd7ld7ld7md7md7nd7od7Pe7Pe7Pe7Pe7Qe7Qe7Pe7Pe7Pe7Pe7Pe7Pe7Re7Se7Te7Ue7Ve7Ve7Ve7Ve7We7We
7We7We7We7We7We7We7We7Xe7Ye7Ze7[e7\e7]e7]e7]e7]e7^e7_e7`e7ae7be7ce7ce7ce7de7ee7ce7ce7ce7ce7ce7ce
7fe7ge7he7he7he7he7he7he7ie7he7he7he7je7ke7le7me7me7ne7oe7Pf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf7Qf
7Qf7Rf7Sf7Tf7Uf7Vf7Wf7Xf7Xf7Xf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Yf7Zf7Zf7Zf7Zf7Zf7Zf
7Zf7Zf7Zf7[f7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7\f7]f7^f7_f7`f7`f7`f7`f7`f7`f7`f7`f7af7af7af
7bf7cf7cf7df7df7df7ef7ef7ff7gf7hf7if7jf7jf7jf7jf7jf7jf7jf7jf7jf7jf7kf7lf7lf7mf7nf7of7Pg7Qg7Rg7Rg
7Sg7Tg7Ug7Vg7Wg7Wg7Xg7Yg7Zg7[g7\g7]g7^g7_g7`g7`g7ag7bg7cg7dg7dg7eg7fg7gg7gg7hg7ig7jg7kg7lg7mg7ng
7og7og7og7og7og7Ph7Qh7Rh7Sh7Th7Uh7Vh7Vh7Vh7Vh7Wh7Xh7Yh7Zh7[h7\h7]h7^h7_h7`h7ah7ah7bh7ch7dh7eh7eh
7fh7fh7gh7gh7gh7hh7ih7jh7kh7lh7mh7nh7oh7Pi7Qi7Ri7Si7Ti7Ui7Vi7Wi7Xi7Yi7Zi7[i7[i7\i7]i7^i7_i7_i7`i
7ai7bi7ci7di7ei7fi7fi7fi7fi7fi7fi7fi7fi7gi7hi7ii7ji7ki7li7mi7ni7oi7Pj7Pj7Pj7Qj7Rj7Sj7Tj7Uj7Vj7Wj
7Xj7Xj7Xj7Xj7Xj7Xj7Xj7Xj7Xj7Yj7Zj7[j7\j7]j7^j7^j7_j7_j7`j7aj7aj7aj7bj7cj7cj7cj7dj7dj7dj7dj7dj7dj
7dj7dj7dj7ej7fj7fj7fj7fj7fj7gj7hj7hj7hj7hj7ij7jj7kj7lj7mj7kj7nj7oj7Pk7Pk7Pk7Pk7Pk7Pk7Pk7Qk7Rk7Sk
7Sk7Tk7Uk7Vk7Wk7Wk7Xk7Xk7Yk7Yk7Zk7[k7[k7[k7\k7\k7]k7^k7_k7`k7_k7_k7ak7ak7ak7bk7ck7dk7dk7dk7dk7dk
7dk7dk7dk7ek7ek7fk7gk7hk7ik7jk7kk7kk7lk7lk7lk7lk7mk7nk7ok7ok7ok7ok7ok7ok7ok7ok7ok7ok7ok7ok7ok7Pl
7Pl7Pl7Pl7Pl7Pl7Pl7Pl7Pl7Pl7Pl7Pl7Ql7Ql7Ql7Rl7Rl7Rl7Sl7Sl7Tl7Tl7Tl7Ul7Vl7Wl7Xl7Yl7Yl7Zl7[l7\l7]l
7^l7_l7`l7`l7al7bl7cl7dl7el7el7el7el7el7fl7gl7hl7il7jl7jl7kl7ll7ll7ll7ll7ll7ml7ml7ml7ml7ml7ml7nl
7ol7ol7Pm7Pm7Pm7Pm7ol7ol7Qm7Rm7Sm7Tm7Tm7Tm7Tm7Um7Vm7Wm7Vm7Xm7Xm7Xm7Ym7Ym7Zm7[m7\m7]m7^m7_m7`m7`m
7am7bm7cm7dm7em7fm7gm7gm7gm7gm7gm7hm7im7im7jm7km7lm7mm7mm7mm7mm7nm7om7om7om7om7Pn7Pn7Qn7Rn7Sn7Tn
7Un7Vn7Vn7Wn7Xn7Yn7Zn7Zn7Zn7[n7[n7[n7\n7]n7\n7^n7^n7^n7_n7_n7_n7_n7_n7_n7_n7`n7an7bn7bn7cn7cn7cn
7cn7cn7cn7dn7en7fn7gn7hn7in7jn7kn7ln7mn7nn7on7Po7Qo7on7Ro7Ro7So7To7Uo7Vo7Wo7Xo7Yo7Zo7[o7\o7\o7\o
7]o7^o7_o7_o7_o7`o7`o7ao7ao7bo7co7do7eo7eo7fo7go7ho7ho7ho7ho7ho7ho7io7jo7ko7ko7ko7lo7lo7lo7lo7lo
7lo7mo7no7oo7PP8QP8RP8SP8TP8TP8TP8TP8UP8VP8VP8VP8WP8XP8XP8YP8ZP8[P8\P8]P8^P8_P8_P8_P8_P8_P8_P8_P
8_P8_P8`P8aP8bP8cP8dP8eP8fP8fP8fP8gP8hP8iP8jP8kP8lP8kP8kP8mP8kP8nP8oP8PQ8PQ8PQ8PQ8PQ8QQ8RQ8SQ8TQ
8UQ8UQ8UQ8VQ8VQ8WQ8XQ8YQ8ZQ8[Q8\Q8]Q8^Q8_Q8_Q8`Q8aQ8aQ8aQ8bQ8cQ8cQ8dQ8eQ8fQ8gQ8gQ8hQ8hQ8hQ8iQ8jQ
8kQ8lQ8lQ8mQ8mQ8nQ8nQ8nQ8nQ8oQ8PR8QR8RR8SR8SR8SR8SR8SR8SR8SR8TR8SR8TR8TR8TR8TR8TR8UR8VR8WR8XR8YR
8ZR8[R8[R8\R8\R8]R8^R8^R8^R8_R8_R8_R8_R8_R8_R8_R8`R8aR8bR8bR8cR8dR8dR8eR8eR8fR8fR8gR8hR8iR8iR8iR
8iR8iR8iR8jR8jR8kR8lR8mR8nR8oR8oR8oR8PS8PS8PS8QS8PS8PS8PS8RS8RS8RS8SS8RS8TS8US8TS8VS8WS8XS8XS8YS
8XS8XS8XS8ZS8[S8\S8\S8\S8\S8\S8]S8^S8_S8`S8aS8aS8aS8aS8bS8bS8bS8bS8bS8bS8bS8cS8dS8eS8bS8bS8fS8gS
8hS8iS8iS8jS8kS8kS8kS8lS8lS8lS8mS8nS8oS8oS8PT8PT8QT8RT8ST8TT8TT8TT8UT8VT8WT8XT8WT8WT8WT8WT8YT8YT
8ZT8[T8\T8\T8\T8]T8^T8_T8_T8_T8`T8]T8aT8aT8aT8aT8bT8bT8cT8bT8dT8bT8bT8bT8bT8eT8fT8gT8hT8iT8jT8jT
8kT8jT8jT8jT8lT8mT8mT8mT8mT8mT8mT8mT8nT8oT8oT8PU8QU8QU8RU8SU8TU8TU8UU8VU8VU8WU8XU8YU8ZU8ZU8[U8\U
8]U8^U8_U8[U8`U8aU8bU8cU8cU8dU8eU8eU8eU8eU8eU8eU8eU8fU8eU8eU8gU8gU8gU8eU8eU8eU8eU8eU8eU8eU8eU8eU
8hU8eU8eU8eU8eU8eU8iU8jU8jU8jU8jU8kU8lU8mU8nU8oU8PV8QV8RV8RV8SV8TV8UV8VV8WV8XV8YV8YV8YV8ZV8[V8\V
8]V8]V8YV8YV8YV8YV8^V8_V8_V8`V8aV8bV8cV8cV8dV8eV8fV8fV8fV8fV8gV8gV8gV8gV8gV8gV8gV8gV8hV8hV8iV8jV
8kV8kV8kV8lV8lV8mV8nV8oV8PW8oV8QW8RW8RW8QW8SW8TW8UW8VW8WW8WW8WW8WW8XW8YW8ZW8ZW8[W8\W8]W8^W8_W8_W
8`W8aW8aW8bW8aW8cW8cW8cW8dW8eW8fW8gW8hW8hW8gW8gW8iW8jW8jW8kW8lW8mW8nW8oW8PX8QX8RX8SX8SX8TX8UX8UX
8VX8WX8XX8YX8ZX8[X8\X8]X8^X8^X8_X8`X8aX8bX8cX8dX8eX8fX8gX8hX8iX8iX8iX8iX8iX8jX8kX8lX8mX8nX8oX8PY
8QY8QY8RY8SY8TY8UY8UY8VY8WY8XY8YY8ZY8[Y8\Y8]Y8^Y8_Y8`Y8aY8aY8bY8cY8dY8eY8fY8gY8hY8iY8jY8kY8lY8mY
8mY8nY8oY8oY8oY8oY8oY8PZ8PZ8QZ8QZ8PZ8PZ8RZ8RZ8SZ8SZ8SZ8SZ8SZ8SZ8TZ8SZ8TZ8SZ8UZ8UZ8VZ8WZ8XZ8YZ8YZ
8ZZ8[Z8[Z8\Z8]Z8^Z8_Z8`Z8aZ8bZ8cZ8dZ8dZ8dZ8dZ8dZ8dZ8dZ8eZ8fZ8gZ8gZ8hZ8iZ8jZ8kZ8lZ8mZ8nZ8oZ8oZ8P[
8Q[8Q[8Q[8R[8R[8S[8T[8U[8V[8W[8W[8X[8Y[8Y[8Z[8[[8[[8\[8\[8\[8][8][8^[8_[8_[8_[8_[8`[8`[8a[8b[8b[
8b[8c[8c[8d[8e[8f[8g[8g[8g[8g[8g[8g[8g[8h[8h[8i[8i[8i[8i[8i[8i[8j[8j[8j[8k[8k[8l[8m[8n[8m[8o[8P\
8Q\8Q\8R\8S\8S\8T\8U\8U\8V\8V\8W\8X\8Y\8Z\8[\8\\8]\8^\8_\8`\8a\8b\8b\8c\8d\8e\8e\8e\8f\8f\8f\8g\
8h\8i\8i\8i\8i\8i\8i\8i\8i\8j\8k\8j\8l\8l\8l\8m\8n\8o\8P]8n\8Q]8Q]8R]8S]8T]8T]8U]8V]8W]8W]8X]8Y]
8Z]8[]8[]8[]8\]8]]8^]8^]8^]8^]8_]8`]8a]8b]8c]8d]8d]8d]8d]8e]8f]8g]8h]8i]8i]8j]8k]8j]8j]8l]8l]8m]
8n]8n]8o]8P^8Q^8Q^8R^8S^8S^8S^8T^8T^8U^8V^8V^8W^8W^8W^8W^8W^8W^8W^8X^8Y^8Y^8Z^8Z^8[^8[^8[^8[^8[^
8\^8]^8^^8]^8]^8]^8_^8_^8`^8a^8a^8b^8c^8d^8e^8e^8e^8f^8f^8g^8h^8i^8i^8j^8j^8j^8k^8l^8m^8n^8o^8P_
8Q_8Q_8R_8S_8T_8T_8U_8U_8U_8V_8W_8X_8Y_8Z_8[_8\_8\_8]_8]_8]_8]_8]_8^_8__8__8`_8a_8b_8b_8b_8b_8c_
8d_8e_8f_8g_8h_8h_8i_8i_8j_8k_8l_8m_8n_8o_8P`8P`8P`8Q`8R`8R`8S`8S`8S`8S`8S`8S`8S`8S`8S`8S`8S`8S`
8S`8T`8U`8V`8W`8W`8X`8Y`8lbl60Y9Z<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766
DBD3R1302Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@V1_3:@2Z32\3f3U6221a12GQ39;916:671;0`1D:17>1R564<3B:;5:Y
163;9<A700=C298C21Ib43>MJ7D933272<=W1K33K69;4X15748JX4<Q3c2;Q1W172295527:2627314232641116450373Z
1YR126Ak112P43=E;:5526?O4B1612C;8>65\51;?C79<<>>86340812M6g1f4F:=M9BW1MU4Mf3^1_3l4c1No<W3T4m1S8C
_a5P2]15Q2E8^1X2;CP23O\Y2IMQ2\1e9l;9A?M13C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?>
766DBD3M033Od1_1b2<1]1HK<=JJP621J:5KU2@V1_3:@2Z32\3f3U6221a12GQ39;91A671;a1D:17>1R564<F:;5:Y163;
9N70>C298C21Ib43>MJ7D9727?=W1K33C769;4X15748JX4^3GW2Q1F2=72295527:262731423264111645037^1V:V37c2
X:Il626Ak112`3?32:Q1185526?O4B1612C;8>65\51;e1<<>>863408133H6g1f4F:=;A26j1Ma2IIMNg2^1R7Y1V1<N8Kh
1`1I<@^3a6R3=Cm1d2^5@X>hV1`c1Sh1h@V3k2R;a1UI[48912Q:S1S<2d]10U_1[_1k1U2GK502T2k@V3n=Z^1W1j>Y26Q7
R8Z1<c25N0=1Z7e1S12dS8TE3kQ16b^62^h8:c1j4I8c1hV1R2^1RP2c^1e:0aJc1KS3_Q17<d1>Q19S43Hl62o4V35d1\:1
b1Z1R194?20^1EB[1j12]2C]22d1e5=X111Q27j163i2jOAoJQW1;7UIZ24\4e3Kc2f43]IF`Aa70b<a2Y5<V29U13W81Z1\
=l:Z3j2JY22a3o6f3C2l3[2[e53N=X15]1S2_2^=m8A12Q`1W9C2l3[2[e53N=X15]1S2_2^=m8A12Q`1W91[62[6jk7h3e5
333^1X1o3`3^3R5G;U7F2f2V14Hd1F13W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;W;^34P86i1h2\4f1g:C[4DU2;X5Bd3X1
1X1`302[67S2S8Y4Z1W2f1k1V7]7DAh8S6E9i1<;Y:V3LZ13d1Eh1i5^1e55h1FiBm1Q1`3Z:h2;=??P1T8d2U181k_61Y61
Z]3L0@_4g1DlT1m5U;]20?m6S3[P1Y]1Q>WQ1hD;@0c51d2l:_@PB];?0]7^1][3ZAb1U5b<ZGX@V8i>nJk>F>0]60N7nm3X
l1`_1f7T>o6Z3g<8@0W5U10^:ISi3gFQ5LTJZJbe1d4R88?0P7<c7kT1Je8S9hT1fC2]T1a5Zh3260fn1b60Vf1X\4g10S1e
38009n1a<7^7c1g58e6121l2S2\=l2a1V4e4f4]c116W2R4h3V8X6f23b[1X1b6Q7a?g4T3]3l3P6c1_1Z1iDf2P49m1X1D0
U1mGV1M=d64V<oZ1=SH\6`9n>^BTo1ic1Q8R5E0n1f>Q2`7]1XV1MVZ1j49m?c8PV2Y2c?b5]IhDQ8R530jR7ic160ia2Qi1
jR2iX23U10\600N=Y=1fi1nb3n>2S:hT12k1i4D^2i2Q522639D501U3W1j4_1>6T1l10C[6=b3k68J\1Z9Q46P1eAQ7G3Gb
5`3i6V6P6a1m5cD^1^3_5P2`2R4HV1Q1f6R?R3X<1P1oC[3Ec62>Q7g:Z=j8\8Y2k1U6X5c76c3d2f10W1h3n1=b3YE_16P1
HQ6Z1]6]2U6S31m1S7_3>d6VDf2c<e2W3Gh6`2R4o1T3j5g?d37V1oHj7Y72>Q7<3RCHj9e2mGY;m2L0@h1Y4m:dHZ7l;S9l
3kP1kCcEJ9Cd:=V3n1g120eNP:oH__1e470]7_\1Vh5ab1MX1[40e5g1e1702;V2a2l88h5V4g4Di216J]42Q1S1l7c6>c1<
3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1
f1[2n3P1>7131KZ4_1k5d3P9o4o1j3R1W1T23S3=46MW15bA9S815U2Z11k2V3i1U12o1_4Q2@0i1e@3l2U6[7ei2R<bX2[A
Y9m9aP1Q8MX10IV4c2n:T3=P\1]4S6Z7g?X<V5`1]>>P5o8ma1R42l2CY1]<o7k8LQ3i1W1l2Y3X9OZ2hAZ1a5m100Lh2R1D
ONX6f4Y6b2<P4R12\2U7f^1^:hK0O`4Y77W;_18^2f13Y1S>b15a15j11V1m3Q:R1Hd1e3Q:R6Z9h5j1S>c6e25Z4<j@=c6X
10EZ410Y2[19l1X6Z2e41<W1X2\2Y;14T?1`;R7j5k7R>nL_2k1X8`3X2\f1S3\2Y3T5i2Sn1_10@>i2O80:[>g3b3^2U46Y
1e614m5U4e9R2V5R5P22Tc1e40[1Z?`IQ4P4;fGX5[70V7Y:k5n3a1nMl2f9?0h1oCU5Dc1WZ5hCa7`E]AmBn1O9V10Ll2X1
1X2U;AT6V6Y12\2R1b5121Th2d2W?2a=[53>Q1f58g1[1AaJ`R14_9V1eNI0Z2g21kP1P4121aX1n@h>Y5hY1h63]5FG1P6j
T1on1X5B80^7Vk1_a6Q201[830lU8iH90^6[T7QEfIc4<1X3@0U1mGV1MR74V<WCVA`6=SH\6nZ1X[1>0n1f>Q2`7l@iF2J3
n[1X3]_2QQ340ia2S:ha3Z10h44V20R4[\2n9cf1d?P<2V1iNSH7BB2T2@>a14Y4T7U6164;gA\2@416Q1859:X10i3X1`1I
b3g?j4g3m1U1j1f114\:e8i4<:V?W2mY1e?^3WM8X1>>Z4c1V<h?gDkIJnCh2B>0P5\2ei1_^1f>RU1Z3nJT?m`1e?S5h3:0
P5\2b3Yc3RU1^]1cP1oOl8;0RS1TR1cU2_HVV1[g1lD;0150k9aBQ`5dO20do8T10V1b2X1009T1I\8f<a3GX26\5X1121mV
1QS1U3PJ[3S9S7c9AX7j<PFX7j7h:nR1@0`2SL0[l1\Ee2U9I8Cc_2\<g8dMVND0k1V30gKU914Fkl2io2VHW2_DT4S3958i
230k7^^890WNlX2e\3T9Wi12[8j4<0i3V1mI2aR4S=Ul13hLnK6I0:^3X1`1`Hl:14_JQ:mLT8j<RBUDi1k5m3bZ1`9d94TY
1R920b2W10]7i;R6[2oCCo9V@15^>jGY=i3132FKQ6k>Z9RU1g;Y1R8U5GoBj4\=IbEL?OT3620jR7:0\600TEdo5\f13[1`
;f40DX3R1C1f16^1GT1Q4\7Z1h5o7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2gJo4d6i2Y3k3H\3S1Y1M>S2@[42U7FT45[7
Og4j1Q538J43>32:AV2:14DC27;L9V15R1D8k2Q5?L5<;11122E?3Ng3[6272S83U25n1DR3n5=e2Ib4g1;A94P:^4JM=g2W
6:15U2T151X5Y29U12h4KHh1?31W==31e=gf2;1e3a9=UZ4_1a5:dT1d1_f281e3o9UZ4_1l5dT1d1;1e3W3Y6=md2We1_1l
5dT1d1T11l4Z6o1=`Z4eK2V1jERQ17BEi1:@>a14Y4Q=816@TD@416Q1859:61W==V@no1aQ1K1e3AX1GM0o5=UZ4_1l5hR1
k1d1QW1f3U251=i1_P16c5?;51W==o4`h5>1>V3a9=ca3P2`F_1l5dT1d1]2X^1>1e3`3^6UZ4_1l5dT1d1e3S8XR1`1QU1P
11m1g1`30]6n2Q2`5o1l@jEN2J[_1_<RI_1l5hR1k1d1i;\A`<\3?i1UIT=[7>1[39R1DW8UZ4_1b4Y1dT1d1dn1Q2_11[2Y
1V1Z6]2a=VT10aMf7PT1Q?:T1l5_7S=2V1f>d1aV17BET2@>a14Y4l1];16@TD@416Q1859:d617\30Y10;MG9FS3^1N`1?n
>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1e@^3\:8I305En1C4H315_9
8f6_3a2:8h2_152Q2e121057Q1HS1313109S10h1N73o11;:B@<2o3F]126O2o4^2i2T12V1K93o1_90k1d1Fn25d32Q202k
208=KY44S12119861CT1NQ1P1^138;253Y1T1>=_11f1C\1239P4EU5];g1j5`61P6\51<d8j21BR3Z18l156`2R2C6?2i2[
18J1Z1Y5T4g3]1eAT3o1l1G3i2Mb2`3f6Y6S2^5e3W2cD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1f2;W:i6V3R6g4d1n3
k7N^4[<R<k5V4S7?NR9d3X2?Q4:[3Q2DX31Fn2Z107l104e1Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5CT1Da2Aa1_3S1a
38^Dg2h4R2P3Q2h893e21Z1R3j26O01<5V1Y1b2Z8P3;R10[1Mh15c1h2V3P8c3a<f1X3]1d1T1g2m3j4o2Fj5;Q1X1Q9S;6
8Z>W1T6a8\2o1X5l6\21Q1c2Z107o12a2g29D[1o:0Q1GY2C1Q6A_414SKn5\3U`1lEP3;S18R13_13]2:8J?m2S>?U3j7d5
HQ1Be3R3S4h1\;`4S=Z4V=Q2d63Q3R21P1>5U3o:@3HV1Z61CQ36R10B1f16^13;117f3L>U1V6Z1h5o7;JV3114h4?>V142
:n1_5S1T3L@[1]1a2<@b1h1I?S1U2gJo4^9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Dd42j1Q5343B743462321
123;5?OF:14DC27234L92S15R1B18k2a2T1d104L5<641112000=242:1R1Q2>V1i6N1m2o7CDR3P4m1=O_24c3m2A9CAGZ=
<G]981122T1P1W121g1b10OLY29U12_1[4Z2b11Gm2Z10U24X6`6`8_7h514aDW1M<_BdZ16NZ=h:;S18R1`4S>]2c2b?k1d
14`3o8b4e40n2W:]:j1QEY1<`=P9a112T1]220Ni1:0X6=P33N_2]1N0^6]1e4a4c5W3VQ1n2a3`5c7mV1W;;S1b4N:]?o3V
Ad1e3BiU17_9aP1Q2f1\21Eo2Z107m14e13^4_8Q1V22c4X7Z1V314V1]>TJ`W1Z5a2o8i8a20:S18R1Y1173]2:8J95U4l2
]1S4l4@i4@R3W2S2?c3B2Ne3h2V63X;`4T;k5Z>[1U7e1a=k6V1R21DP3Z18o12[1=M`3b3Z2T5EAX2\2XV1R7h44h8[8e5h
1VK[4j3]4`3I^1@_18X5:U7n2m:?P3m:9Hd1T8`5j:=d3S=eBb73Q3OT1CK17R4\7<_11R1b2[1>e15X6X67P4i:n614l2S2
\=l2o4Uj1Q:P?_18c5lOj2l1d1e38X1b6Q7jFM\3[1P>hAGS5DK_6C`11d1P2Z100Y2]2T1f19DZ5`4E]11m1m16_5e614[?
f;XW2W;;S1o23^1Y1S1j<4b10]3Z3S>d1R3Bo8kP1]LN1OQ4U8=ZJo1145=B]>X2`6lBQ6SP1m3_3V1[3hAV:i5d3c4f3hMk
^1Z11X2\1Z1U21\6j3]d1BYa2;S14R1Q1_21P18f1=V3?Y30T4oFd1e3aBm1g1P2o5m2j4d49j:m3dGW11X1\21^1o1P6=o5
]4f1Y1d9]1W3Qa2X@X7g5_1a5:S7T2S4Cg2_1<i3269Y4V9d1e3cW2_8`11U1_23W1>e122X6S2f<a3GX2c5X114mV1WV1PJ
\6;S1l5XG[=d1e3S8K]>j7o9S1O;n<b73P5^2Y46S60:^11Nf2Z107f7D^=k>14m5c7W6GW12Z<2Tc1f4[1W7R8e2_1l5b3l
?P4S=d1f=K[70`2?b3^1XCa1l7nHd2D1`2o2T8\6Q7U7ib1X5c<Q8T3X2i3R3P:_6gV2]Ebj1g11Hn5<1<Q6l4b3`3c3@]>m
5T>i1^93NZ7g:o4_A`1g1R?a5S4\2Y4Q3jOb2j4Z24k42l2CY1]<[1@g3Q28S:e8Y3X:d2V:[3Y6Y11Ki2[19P2X6l4AT6f2
_3Y1_1R2b514Th2^E_1l5e2d2Ia3e9n>X2d1f4[4Z4i8mC4`5YIa:M1U21e3e200H22X6Y2`A]Bb4?2S62g@PQ1P=d2i3VC_
1l5_7c:P?2\3=8D431_:S;Ab\1U13MS16H55FO404:<94;=;2>5Gn7o2F@3P11e3Z1d8QP1f6[g1a1PT1]6_1l5e<eA8]2a3
L12B_4Y7Km5f1Y1c7[2R:hKMc51S1a2G8007S1l2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1:
C1H:12W1CV9i3]1n12h=0e1>e1]G260:3;A:JY536;h7G=Q2V2a1262>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDd5d;1
g9g13?P2@5<f101IJFn2`61M\128Q1]1V5<>J3`1l2=]1a4R4h1P3h61[9Y2a5X6`5f2l20HP51]211g21e1Z3Bb104U211f
1W2^>V54T:=k<466h5c1Y8mLZEb26\4CV1:>BBc1GEh3_4X4a2c4h:U1_JJIb:R2o2Fj5_<o6\3?@;MBd2X1i63c12A18j3W
14W1@4P17LV2S1j;44V48?_21f1n1N2A6h1[6b9`Of7HlBQ3:T;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l1h1U1hEm3HFM^9n2Y
3T1Z5j1=R4YFRA3Q2O5LO404:9294;=_21]61T17[2929?4D1Q5P23^6PCY914FWLaU1?ST3XR1ORQ1n55:c11e3Z10Z2X6c
5T;S1e5c2S214\:e8^1g3:V?W2kAQHe?^3\60:R10o2a245Z18V=i1Og2W@d1e3o8a9TDQA\:S4_5Y4i41`53a104e1702b2
c1j98h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi331
3f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3P1>7131KZ4_1k5@Aa2l3S5o4o1m4W1T23S3=46MJ<22:M=_;[49S815e1?W
121k2`1e1i1U12_1?`4P2W41g2M3N82c10A0`1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9b8a12521E0o<j7\8F2J401]
1_5\3jB_2g3S10023[5A148c15_1l5Y6b2b5180AZ1Ij71L1E44<b3G]4A@0@0d3Y7o3l4FJX1I\21154Z1M1999a8K9m2_3
c6d1c=T15U7g6>73X7]11O00<1e3o9e[1_n2_1a5:dT1d1e3dg2d41Y3:0X11;j5]2`1e6n8:a264n54E0200111;2122601
71B2[40151U2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1aN8G145d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2
241aLd1k3d32Q202JQ28396D^2Z2H211986E9JNR2AR2Y1i32]1Cm1=1e3o9j3bAgd3_1l5S7`Md1mI_@;1e3a9=l4Te3S@_
1l5dT1d1d11e3Z1[10NV3\2Dl>hLm:U@^L1eMT9_1o23a1K:c1PS1d1c=c8a3PBgA1P5Ck5192:FZ1F082^1h:2;HD3M1e3f
20W7VBV3^Fe550gd1VN\5;S1o23h28[T1d1e3]GU^172\2U2A1e3o31m5h_1\j2_1Q2j3OdS1d1eW1R9ZLo;K1e3Z10n7Do;
T4U9o214fKla2;S1o2l28j=Q5a4l<Q1BR3R]2G1e3c1[8d?Y;Pm2_12Y1k3\;_1l5Z110V@OP:b2[5d181h7l5_a2e^4\2VY
1_3R11l4Z6]2Rb3]HeK2V1lc1P37BET2@>a14Y4Z=16@TD@416Q1859:D1e3Y1\2X6_`3eI_1h1V1l2gR1l1d1YK]>k5PI@1
?1e3`3^6UZ4_1a5:dT1d1^_10eI1a<M1e33V107[8ZL14mBX20P3iU2U=Z2_1]2Aa2:[6XNd1e3mHT;lb181V7^6b@oU3X7e
n2Ta1N1V2^1f20H\3Q3b8Q7W;T\3S3_1l5POc5d1UH`6R8X7M1k6R@o5U1k4\6h112b3[1T25[3GT2P33NJi8d72O\3\214a
9_JVK0Q6_Jo5`3V40]10R1U3F9BW3_2[1Q@^=d1_4T9X<U3T83hQ1`2b1[91R8C1e3Z1m17^6^>[1Zj3_1l5W;U1VHd1RT2b
@o5h2P11e3f20K27n51UZ4_1[4`1RQ1\1<>X1d1j[1PAT73l1X1[1BGS1><g<91e3Z1d8UZ4_1l5dT1d1Q41?d4c10A0`1Q4
EU1^1n>e2i2]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0cG^>P:R9@]15N_2T1`21S10023[5A?c1Y5
T1h105V6i12_518BZ1d8P1E<2f5j3@0A\2k4e3l8FJR27V2721X21CR2S5d1[<d2h2R6h65U7g6>;X7_20S11Q52m1b6W@U1
Q:J14Q;n1^=Q:RU1Y;`1VOk8i9[?PGX3f?X3T4P3Na1R6gDS6Fb8:1g3m9gU3_k13P79R[2S421e=]21V1U6U3R3Z>X4g28?
Q6Z1\60]2h5b3[7e1_3>d6_EQ>e2W3GY9R4T5V3HX71X9NY3:\11`4i1]C]1d1_3>92]70]5c1@<eBV3o3X11;6Q8V3?h1^3
m7@@F`1Q4S6MV40@11i3>Z9R>nS1f<SR1\f2\=X?`5^<bV1171`4\2[3[3gn1Z]6R11l4e2d3]2`Z4eK2V1mf17BET2@>a14
Y4e<D16@TD@416Q1859:91Q5c8ZL14al3Q2Q6?1e3Q19U8=ZL14c]3_1l5dT1d1lH?1j1R32d8nk2SEQ9GQo2f5a\1^43n2@
1i3W1c8cAb8S214kj2m1Z4j<^JSZ1h6d11e3Y1<o1G`5h@T2X7Y93Y3W5f7YFh2Z2d3e2c1L=i1X3HNW<c5hH_1l5g3oNl1d
1k5]EP;\3a9n2h4g1`1o1j6h4Z2a50Ha11e3Z10Y100K[6nC2o2e4B14gFIl4Ta2_1l5VD5n98V5HFI3dEBP7kV1Q3R1O40V
14;=;_1n:W1L@1e3Z1d8__1c1E^6no1mA_1o2a2:dT1d1;1Q5Q2a6QL814Y\2cd2UU141`5T8Yd3h11e3`304U23f1W2ea1m
9f9U5iBR2Y2TDl9h8b1_1e2V3j1R=Y395[5`<JD4e<R1c2j5b=m3]50<l;\1l1F_6U2[5>W2m92X28U2B1Y:S37b[4@j3@l1
P>i1Og2\FgAk6d1RNW717\30Q162512MEV4]2`1?U6d835:a264f1404^1:6:406S142B0200111;212100400171B2P11P1
S111O0151BU1<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1aN8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n23131
:0S1OQ1Q31FBMR4f1=241O2V1h3X5T12V1K93o1\;d1FT3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG8D2534T1T1
>=_11522Z1C\1239n1i;UQ11[4k1;1e3W3g6V5jFS^3_1l5dT1d1J1P5V24i1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jA]Q1^
GlJ?PY1O1e33N8;W8c?T7a514^GPZ1f7\T1;S1[1`48TCVAd10[X1Dn4P;iNQ661e=oi3Y_3h80:1e=lY2YQ5b21[8aEd25]
71T3@<:6108;E1l2U2]2T7247?2_11>FY220?[27c2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B
3`1]1Q2^3\3^3]30e1>j1l9]26R9CC;2230:3M:02Fn4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_
4BMDd57O]3h1g4a1Y1U1IY51g13?A^1@Bf1015CJFT3Y13T4IM\128Q111i3S2B<>:81436NQ1R22=M3;d8S2h1e72P3_<1c
1e28d1^6:^5@0H1V3G5I@n111W11e3j1T8`@XF0X17I1ZQ1i4o3=T:X;U1MW3`K_1l5dT1d1]2h;oBDj4W=e1l3j1MS3_@6f
=:1e=Q3j1`7l29mY3S2ZR241e=Un7k><1Y5[8^;U4YKl>jU3`4Z7`1eR2;1e3Z18[8Z@ji3_1l5dT1d1:1e3o9UZ4_1l5dT1
d1UY21B1e3o9j]3b>g=_1a5:dT1d1gY1Z4[1_;Z2jH4?1[1Y<l3nm2c7]5b1UX1e\1V1^Cb5a3o6:1`5\1g6PA1n:kj3SY1i
_1Z11i2m14a1h4]2`Z4eK2V1mf17BET2@>a14Y4k92:P316@c=1?n5@416@@859:O1c1\38k1c1k4_HU8`;a5R7Y>j8kd2m6
S48n1YHd:T<YG11h7X2_1[7Jn2<1e3o9V5S:jj3_1l5dT1d1R9o<V2171[33R14Q2S4]2ZL14KeW1]CY<aMg7:0S1n3m18R2
l6[6e1X32V1f>d1kR1e37BEf12:@>a141W4X8S10c1X2165:<gC69416Q185918D1e3[1c8RCU6Q314XGW:Yc1hH_1l5SS1`
1d1cY1Q[1m51d30Z1;MHS4]2`1?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[
17<\1P2Nf53l1h@g4P98I45En1C4H315W7W2o6Bl2a2C7`2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o
1\;d1FT3d32Q202l28=KY44S1211986ET1@=Q1P1b1D253Y1T1>=_11f1C\1239Q5g4\2g80nIQ2KDS11l4Ca1T4]2`Z4eK2
V1mf17BET2@>a14Y4Z=16@TD@416Q18571:a21g2B]30S2g4U1mE]1\3d2m1:=R1S2Q>l6e1a12521E0lN4Ga15`4WF_2g3S
10023[5A?c1l=b2;V518m1]DR<l8FJR2^274X21C]92m304i6X1c4g2W5a<g6F02X7_2V21i2J0Q14Bh1n3]2`1hd1Ad]2e1
21057Z3:T1l5`1m9T92V1f>d1o<m7l4n3Z5a2J7BET2@>a14]19Ig1l:4X216@`Ac2@4163M859:^2DT11g48S2`6i3f5W9a
EV78^:c<c7S510dP2T1Im3cC^1:>U3f3]=nC0>QJl2ZDV21=1e3Q1m8fX1^Q3_1l5dT1d1k7jCe;m61g2L0Q16182Ml4]2`1
?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1
`3i<[:4;Y38I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1o2S21;:BMR4T2241O2P4NX5T12V1K93o1\;d
1Fn25d32Q202JQ28396D^2j14S12119436E9J<AQ1P1AO0D2531W1T1>=_1152]1C\1239Y^1D1a21e33N8f10S2g4U1mE]1
\3;14Q2IS1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5l8Dm418m1b2_8h8AR1o:l8FJX1I2[274X21Ck850YD`
Ag6Z3h4_291Q5n6d1TCU914ic3c41d30X1=j5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5j4T25V103
7<:0@?9e2f53DW1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51;:BMR4T2241aLQ1Bk3d32Q202JQ28396D^2S321
1986E9JN:g1AR2Y1i32]1Cm1h<k:e=c?V1i21e33NP284e1g4U1Q@2h5]1m2>d2m1:=V3S7m6b8a12521E0d@^?n5WF_2g3S
10023[5A?c15;S1l5l8b518m1nAl1AR10n:l8FJHY12[274X21Cn7[4\31=X3c8hBn1h4Q2f2Z3_223f51d3g13I5B2P4]2`
1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1`7PG8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S12119526ET1NQ1J5Y18
8;253Y1S10>=_11f1C\1239Q5l6o3b8=LY2`3c?W10\11T3@<Dm8W8lKb1`K0e1>S7[@W1Z24dE2m81l6i5_1l5dT1d1h310
Y13n4h31k3`Ce5QBbF0H1<1e3o9]R4g7_1l5dT1d1e3bQ13D119Y3N2m8]2dS1Yo2h4_14g5fQ1m2d1^9:U;M1e3Z1[10K[6
P4]:1c@Z4hW1ln1_1l5lR1>X1d1PT23l1S33GS1><X11e3V1Z6]2UZ4:T1l5cD2V1f>d1ZJV<7BET2@>a141W4Z=16@TD@41
6Q1859:Q61d3W13;Ml4]2`1?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1fAj<8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY
44S12116286ET1NQ1P1?30MD253Y1T1>57_11f1C\1239J7BET2@>a14Y4Z=16@TD@416Q1859:W11d42Ch1d4k1YF\MeE;^
6T3Y1k6f=hA`5S1^421k5k;UBQGn3f3QBf1OS;e;f8f;X1V2<Y1n612a30N;;2JJA_3]2`1?O3NP5Y51^25:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1aN89?45En1C4H315_9o6_3a2Ch2_
152X1H3a121057n23131:T1W1g13o11;:B@<2o3T226O2X2S2BX5T12V1K93o1\5o5d1Fn25d32j1602k208395E@^1Y24S1
211986ET1NQ1P1b1D253H@T1>=_11f1C\1239f3[7<h1Z9X3]=1e1k51;g1S6b11Y1]3X219@g5^2k5=Y1k?MjHo<lP1W1U>
QEj=i\1NU:P4Y;Z6`5X6j2Y111\3T5RB311T1>2R16F149\3551g4m8Qi7f;91e3o9UZ4_1l5OdS1d161Q5c8ZL14E1MS4c8
f3ZGX114VIc@_CU@Q@c9l5hV1]AT3i8R<H1]1W2Z10n7Dd?[3Y914KjJla2_1FW3F5P1OdS1d1^612a305:<38;MEV4Hd1`1
?O3NX6Z4W2536a264f1404^1:6:406X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1aN
8I45En1:84H315_9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FBMR4T226O2c1[3X5T12V1K93o1\;d1FT3d32Q202l2
8=KY44S12115386ET1NQ1P1b1D253Y1T1>=_11f1C\1239n5^5@n@JW9m7n3>:`12J1Y2[13W1c8ZL14aX1n@h>Y5oO;S1l5
[2l6a5_29oBd1ic2k6U21e3R17\1A746n1R4e3oW1M2b6a>_2S\1EW;n2g6]2b1_1j1Q4U7^Md1g:@2S:^5W2=`7b23W51=j
1Z;?LQ18c4>Ch9A`4S44D_1>6BAl15c10591e3`3^6UZ4_1l5dT1d1T11d30Q18>b1T4]2`1Ze1d]2e121057Z3_1l5`1SS1
d1o<m7l4n3Z5a2g\1U201P5U3D1e33W1c8VJS214c]3;S1o2l2]1\=b4VAd1e391e3Q1m8UZ4_1l5dT1d1@1e3R7i22UZ4_1
F64k2Z10AdT1d1K1e3Z1?OEW66[Eid3_1l5Q4bP1d1n3hU1Z4O;gAn7o6n4U1:h6;1e3Z1V7]1UZ4_1a5:dT1d1@1Q2Gf2a1
3^6j\1Ph5Q21UP1L]4Q2LB1e3o9T5U9hk1QP2_1l5dT1d1f6`JT@e7]5Y3hBI1g4g1U7e8Z6a;nNhLh4dT2Q;_K_2k<cIcE1
6^11Z1b1e:<?1i3W1P23i5DZL14Zn2d?Y7aQ2ZZ1W11g44e2d3]2jV3eS1eK2V1mf17BEH[1@>a14Y4Z=16@l=V4Y1F@416Q
1859:41e=ZP1c2;1e3o9UZ4_1l5dT1d1i7P7W=X11l4Z6Ak1[h2VGmJeK2V1mb1o37BEi1:@>a141W4Q;X216@TD@4163M85
9::1e=Zo1X=g7m4]W3i9o2SR291e3o9bl1b]2_1l5dT1d1T11e3Z1X2l1^4PZ1^V2m;g=_1o2a2:c1jO\2Hd1_15o1`Ik@gD
U13g4<152V15c9^1@1e33W1W5[3ZL14c]3;S1l58[T1d191e3o9UZ4_1l5dT1d1e3:1e3c6[3UZ4_1a5:dT1d131e=cX7:1V
7P6=h?`Og8mf1YR3mT131W==:1e=Q]3og2gLb4]>RF^1k1G1e3o9b:VN[DcP11Z2nY1\12X4c1d@OoBd1e<a9a4n<[CH1e3\
9Bc@i<XDb3_3ma1nH^6_1b23U3dT1d1fD[7[JY2WJW291m2g:PA^]1S1e2RR2dk191e3o9fV1^S3_1l5dT1d1W21g44W2R4]
2l7mGV30X5Y3]3k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;Bm2_=2V1nR1h<b2b471@8<T2@>a14i3?X9Q416@TD@416Q1
859:=1i2Kh2V7UZ4_1l5dT1d1dW1\U11a119b4U2T4]2k5lG1[W2YAoCgIm12V1YZ1c<7BER211>>a14Y4]5l716@`@6\301
=416Q18571:C1e3Z18[8h;e21dk3_1X4c1j>i1Og2W@d1e<d81d30Q16=MN2j3]2`12<P621]1[2V1DEM3@I5:a264f1404^
1:6:406S1212B0200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1Z1f53@3W1PCW3g1`68
I45Ec1:C4E2315_9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S51FBMg3:a12?241O2o4X5T12V1K93o1l7f2HFD43
Fj18P1d32X1H02Jh188396D^2j14S1211986E9JNQ1A>AP1D253Y1T1>=_1152]1C\12317P4Z4246L4>\3T?DF3Y2GR1K34
04Q1419]91\1\2Lk1U119b4P2Y4]2`Z4eK2V1mf17BET2@>a14Y4`2V1d5m316@TD@416Q1859:k41d30X11;X2a3]2`1e6n
8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4c7Z4h=8I45d2CVE2a2CCd3528h1e12
10524Z3:T1d34K391FBMR4S1P1241[3QFZ1h1d1k3d32Q202JQ28396D^2T1n1211986E9JNR2AR2Y1Z3>2]1Cm1n1R9XL1a
7M1e3Q1X2d6oAUG1jR1mNgC\;_1l5]<VHd1eOg1V:[660\R11T1Fh1X2i21h4o10S2g4U1mE]1\3d2m1:=T23Mn10S1;Z1g5
^3b6o1a12521E0U6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@b518m1]D[7f4o3l4FJX1IV1W174X21Ck86NS=gGg6>;X
7]11O\11e3V1Z6]2bj2m7m?fG:T1l5cD2V1f>d1n7U5\I7BET2@>a14Y4X8Q516@TD@416Q1859:U31g4Ij1E339]14R2:<B
_2X:j3;e4f<[32Y31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4a7V1?=AT1N]1W1\30QGP5`1I?`4_18b:U2k46[
2X2U2Q4;Z;m1V162V1h1m1i1k1Jd4i5f2f1f1e7R41@^159l6d51d30f1Ml4]2`1?n>5:7Y264f1404^1:6:406S130F4D15
6271f11P1S111F8015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En1C4H315a3m5o6_3a2Ch2_152Q2e121057n23
131:T1S51FBMR4T226O2o4X5T12V1K93o1\;d1FT3d32Q202l28=KY44S1211986ET1NQ1P161Y1D2403O9T1>=_11f1C\12
39l_1X1d119[3V13R24n3]2hA[^1j6US2:T1l5cD2V1f>LGaV17BET25:>a14]19AB\1[9n316@TD@416Q1859:H1k2Ci1`1
U6DU1`6c:V6W3T[1a3a4nKn@n<WW1^Gg<Z5I[`1m6100V3<>89861K2]1T15Q23h1D\779132_11_320=@438:22Q11Ld1S1
k1:12341B;6C140411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120RJU126;3M:R65BP;U20U1;
29>:W11i115OD;U1><451@1Q<1:T1\1l2I<;BMDZ5904X6T5S2V193U15Q45Dg19n3O01AR1FT3Y13Z5A\1;>22<1\2^3C08
5>:863j3B=S1205j8i=f3V6X31e;5V<II312U11e3f3j4>K2h;jj2k9m;Y2];_18m1@0630S1FA:S11605cA\Ad1b32\>T[1
41]=7[`4f61d30Z1;MQ1i1P21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3
P1[1792\1h1V1f53l1aN8I45En1C4H315_9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@1:2o3a1B26O2
o4X5T12V1K93o1^2\4NX2X1N2=4Fn25d32Q202l28=KY44S1211986ET1NH8P1C0M@3253F1@S10>=_11f1C\1239Q2Q3c3W
@g6l7Y7S1D6<1e3Z1d8eT1_U3_1o2l2dT1d1e3J1e3j1e1^6f>jY2kGn=h;_1S5B5dT1d1e3U3\LW3a7N0Bh;fDX11h1n2Hg
10[6i2n13l2Ek<YF^MP5X4aLe]1U1lFD[Lb<k79L<oC3Q3R240V1419h:T7k11e3V1e4d1O]1j58]49j_2f<d4_>o=b1:C@o
4A:cD2V1f>d1nJh7i37BET2@>a14Ag3R6d58Y116@TD@416Q1859:f491e3o9UZ4_1l5dT1d1cU1?1e33W1W5[3ZL14c]3;S
1l5dT1d1Q81i1j10Z1;2JG71e13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U
127Id3c1@OBJ5\20S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132
Q2c1121057j1S131310710O3j16m231F89MR4]139826O2Z3:DDX5T12V1K93o1\;d1Fj18P1d32Q202JT1L8=K_3I4S1211
986ET1NQ13Lb1D253F=4T10==_11f1CN=239Q2l9\4>`=P1<J2W2W3f81Fj2U11e3f20H04X6^71bQ1U:m=aD[2oHW;Y7]6_
1l5U7WLV1d1_?f=n7b2[5?f<m8g8<^<`2=1e3o9jY2W3\;ZGe6dC_1l5dT1d191e3o9UZ4_1l5R2aR1d1U21X3g18R2:S16>
3m31h;W9e19g6R=Z2\>k9Y1`FQCi2m2a21n5@3;W1X;1Q206[1H18312U1UBP<V3KX1A86B^@^7k1mB4V6X>k781T<?c2W4o
11e3Z1[2U62`5R6c12dDCl8412Z=d31bHl=c8e4i3132FKb1b1k2T3a:_1FQ118KX1P17:dT1d1c=b>G`4^>_;R73J280W5Z
1T:o5Hc7206k3CJf1117LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8\5b1EeMo58O1S9g1N[1\2U7U3_14?4R
1P1i111W3l1J5Q12Q38509A34T13I@249_<7<:2::GK>;C221A3>BG7:L04966M0^112[162<Y1o2=1368L118A49630961<
3V3022442`13V2295i2Z1:J2?Y2X110@1P3;216<[1;V17R1Y5<?P14338927E1d8V13092620S4Nb3i3l5_1I@31224=14C
:@<468g106]1T1m22m:8BD0O0U:20R48U1<10V1117d1=Q12<6Z9479132a1>P320==2438:22C5^5A06234@3:424>1n146
>L15KN1NJ:\1CV1<X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822o1R8R46o8@I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12
a18T2S11>477101@Q11:1A1ID;Z5_1>CW12i1`1@=334T1P1=2>Bb35MU1Oo46=:=:GR1W12J>7:@660>E896i2[162<Y1NX
251368L118F9630961<3G_2224426Y13a532116D5:M?11^3:NE>I57A3414206N@@A55T128R13f2C5Q32M1Z1Y7W6A2k7S
51a2J;4?4C:@<46529]1@T1>]123:j1R1R1DZ61a18\11JS720R48U1<10X11l1=Q12d5Y4479132a1>P320=@438:22I^5A
06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1
;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OV5HHU3a1K=U1Id9<8Nb1c4FY13a5:K5:J2?11Z2M51
8;g1O7A814206NQ1R22[13;T3Q32M1Z1a=An7S51\3U1l14j523:P4DZ61W31JS720R48U1<10X11l1=Q12d5Y4479132a1>
P320=@438:22I^5A06234@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:
C5[4W2G39Q2U20U1;29>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OV5HHU3a1K=U1Id9<8Nb1c4FY13
a5:K5:J2?11Z2M518;g1O7A814206NQ1R22[13;T3Q32M1Z1a=An7S51\3U1l14j523:P4DZ61W31J`420[4U1>0V11^3Q:4
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]
2U1><:1c21e1^7CT3`2a2_7OV5g4a1Y1U1I]9l1a1Z5Q3X4\1]111m5i1810336NQ1R22[13nMX61Q2?E8Q1N3600LX3a2:P
;Y31f42\4d10V11\2Q122@Z947;32a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1l<6Z:;g1;h
5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2_7OV5g4a1Y1U1I]9l1a1Z5Q3X46U1]111m5i18103206NQ1
R22[13nMX61Q2?E8Q1N3600LX3a2:P;Y31f720k368d101`1Z13e1;d22m6479132_11>P320=@438:22I7c2S1k14041234
@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U
20U1;29>b11d1]2U1><451@Y;C5<a2l2T11NMDd57OV5l3Ja1:;BU1B6^4R1=2U15]1S280L05407C1;234GT3Y13DW5\1;>
2?11Z2^33@85>:81436NQ1R22=M3018n?lC1AP4Mj1i4@:`2W7W1II312W1031S820k368d12`1Z1116^1;d22m6479132_1
1>P320==2438:22C57c2S1k14041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed2
20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2M1Bd57OV5=^3G2a1:91BO
5I^4R1842U15]1Aa19L04507C1GG`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22=M3018f>TE1AP4M03P7:P;II34W103
1g42[1`2?d1031Lf=47?2a1>LS220k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8Q66Z:;g
1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Om48g4a1Y1U1I^43N=X15]1S2k1Cm3HZ7\1]111m5]1;5101436
NQ1R22[13]1U3n<f1m@1b4MU7:f1Y9Y31Q120h2IR1^:_U1ad1mX1e121057XX12Z1C]\1R2o1N_6]>P111b=m11c5Dc6206
T46N>0X11N9211n;47682a1>P320k27c2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1K
\3A012f2T5k4l4`4:6n9;;g1;h5:3MC5[4W2G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J_7OV5f31N21\1R16
;D033E61D60W80j109W1`39_1W4Z1g1\1JB11h4T1i1341436NQ1R22[130:c5Mn;l4[5Q71b4S8:f100U1S1m6T1T21_620
k368d121i2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]
1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I
^4R1=X15]18j1b107Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4MU7:^5Y4W1I_21Y43R48d1c1V=47?2
a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d
1]2U1><:1j;CT3R5_7OV5g4a1Y1U1IW<05407Cf4Y13DW5\1]111m5i181436NQ1R22[13WT11b4S8:P;c1312\11i33R48d
1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d
1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Y13l5\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31`13g2Z1Y2DB\3]X1W
@0[8d2[e1\3PFV1lMQ2?\;3g8^2T<\9>5LS3a9g280a6P3_;5;1Z1_2f3l2c1Y131253g2Tj7b6oB<3R4\_1dHd2DZ_3S2h9
3g8PH>3R4\_1dHeb2k[13g8mb1_;55`31j720k368d121N?Z1U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;
6C140411_1482CA015MLP11H:12N8CV1<X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;c6g22683R1P81G;26;3M:0h5:3B:
C5AT5L17==Q2_1E0U1;253>b11d1]28F5><035130;8P;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=2U15]1S2b107Ca1T3Y1
3l5\1;>2?11Z2M`23@85>:81436NQ1R22=M355R70f2@f<Q2f:1AP4Md6@:`21]8II8BI1g620k368d12`1Z1U2[5Y447913
2_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>
6`91G;26;3M:0Y4^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2b1
07Ca1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22=M355R70gL1b4MU7:P;II8\11[720k368d12k2U2R8b1479132_11>
P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20LH`4_6
Hj26_1^3a4I;26;3M:0h5:3B:C5AT5L17==Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd57OV5l3Ja1D1BO5
I^4R1=2U15]1b1@b107Ca1T3Y13l5\1;>2?11Z2N_23@85>:81436NQ1R22=M3;j9@_I1b4MU7:P;I_21[620k368d12k2U2
e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg2
0e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2
b107Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4MU7:P;I_211333]P4U1d620k368NE01k2U2e9479132
_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6
`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OS2R3g4a1Y1U1I^4R1=2U155W1S2b1
07Ca1T3Y13l5\1;>2?11Z2Kb23@85>:81436NQ1R22=M3;kS111`4MU7:P;I_21d639X38P1=Ml4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45EJS1C4H315_9
o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1T3R1=@G5CI2P2_2a1T3d32Q202JQ28396D^
2CV14S1211986E9JNQ1P1A10MD253Y1T1>=_1152]1C\1239cP1E3k36\_1V@11Y8^_3R1=2U15]1S2_2P63g8Xh1B3k36\_
1dH^_3R1=X15]1S2_2P63g8Xh1RAP8209Y2^1861[101O@Z1Q23k4i4479132_11>P320=@438:22I7c2S1k14041234@3;6
C140411T1:482CA015MLP11H:12N8CG><X1k7B3`1]1Q2c20I\3^3E7Y1R120e1e4c4Z56T2[758:;223;3I3:0X1h190[2:
3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@[1[2U1X3R3C5<a2l2V1NMDZ4Y17OU2P3g4a1Y1O5I^4L633i1?c1Z1_107U2T
3Y13T4:\1\1;>2?11Z2P1]23@85>:81436NQ1P1Q12=M355Q9_3c7];H1\31j1^28S8:h1e3P3Z25I@88\11U620[4d101k2
U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3
^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1Ic<07U2T
3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3018kP1o21b4S8:P;I_21c6380X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S1
4E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ5[45V1037<450@?o2f53DW1aN8I45En1C4H315_9`4^2V2U
12a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1T3R10<@a11JR6T3d32Q202JQ28396D^2CV14S1
211986E9JNQ1P1AP1D2535S1T1>=_1152]1C8S1239o:206d3686]1011^1Z1116<Q1243:Y22b1Z547620032_11>P32048
=2438:22C57AQ23O[10>4041234@3;324>140411R115446101311162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C0
2\3BCW2Eg20LHT5c4:U4:6`9I;26;3M:0Q2m2H:3B:C5c6G=Q2U20U1;22685b11T1?]2CA><451@Y;C5<2Di19M8@JT1139
=2M1Be3n17Oo46=Hn1>7G2217L7:91;6;C53496T10`1^161=D48X15[11A55U1818A00215006>411923L]22926Y13DT2Z
1g1\1;>2?11Z2^33@85>:3414206NQ1R22=M3018R=d6Bk1`<S11A_1ILIC903e1`1i3:m2R8II8W1031`620k368d12k2U2
e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3
Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]
1S2b107Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3018kS11b4MU7:P;I_21`536T4U1>0V13X1211h:U147?2a1
>;d220Nl17c2_20C06234@3B4>1n149;L15j1P1J:\1?3R13<P5U18[1X1983P5^3\3A22f2T5g1c9X36Z:;g1;h5:3MC5[4
Db1G=Q2U20U1;29>b11d1]2U1><7101@Y;CT3R5_7OV5g4a1R16U1I8Ab80U2W1`3i1N[6\1M?11V5Fi18103206NQ1R22[1
3];iH1U1\3NY1j5:U1l2m6T12Q21e18n33R4^1=X1117LL7R1102@06m2XGk2e5AJ`3V4k1V1ZAP?oE;7UIe11B4R1P1X2e3
KX1Z1T3@A3:N3I@2>Y5j7:HGf1C\1B@V2=F`85<8N18P1j47ER13S660<5h1Y2Le1R3j1;X15R1Y5<?f192R13W813V1>m<g
8T2M4?g1e1T1JY22a:48X3Q33l358AC<X1n6d7m=e4n9P1F\1Q30Z1RBYL7V2DU18D_@W8P9h[1f2a1^12R210H5000E2a53
l5j2]3]4^E4_@2>Q1h3W2<08D60:9=218166@22806517A59;]16Om;31121I43Un5d1aV2f33[4d1j>47?2a1>P320k2P60
6234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV
5g4a1Y1U1IP7d1V4Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31j33[4d10=[>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il
<Z5Z7\1]111m5i181436NQ1R22[13WT111`4S8:`21X6T2Y31R53R48>U10=;Y4e947?2a1>P320k2P606234@3V11n14b11
5j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CBa2R5_7OV5g4a12V1U1I
e8V4Z5Y13l5\1]111m5i181436NQ1R22[13Q:7BET2@>a14Y4Q1j1i6BGX216@Y11b4b7@:`21?c2@416Q1859:T2Y31i13g
6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CS<iR1g6S8_2?39h3?
Q3j[1dHVW2Zg13T4b4kGbd18`53b3A@DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OB
J5a4[17<\1o2f53l1X7S3^:e98I45En1C4H315_9o6_3a2Ch2_152Q2KI21057n2313<X61Y1MR4T226O2o4X5T12V1K93o1
^8M<n3T3>1S325d1602l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z;]2TU1h139]2Ji200B1Q4n3UX29T2
h9m[1c2e121057g=YJg13?P2i>bCl7b33Z1U21Z24[20Q9X3^>916^1T2f3FE8;IZ5F4R45n2[93NkP1\Mfk36`2Gl\1l7P3
i4n4i21U4074c@3NXa5Si1l7\64f2J695;D20I101C1;e3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17In4JOBJ5a4[17<L?o2@U53l1aN89?45EP1MC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X
5T12V1K93o1Y<^1T3d32Z1F02l28=KY44S1211986ET1NQ1P14]1D253Y1T1>=_11f1C\1239f39P1aBf1o<O168:JT16V2X
21k4X31?h54f2J69AD2J10E93e3n3?O3NP5j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<L?o2@U53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1o<HT3d32Z
1F02l28=KY44S1211986ET1NQ1P14]1D253Y1T1>=_11f1C\1239Q5dCc=>]@?:4R4`<3Nb_31R]2m;aX2>4d3=`<3NR9kd3
YV19THZ60S^2h54b2N@56IMHS4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53i128XN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2X2o1FX5T12V1K93o1h=T3Z26R
12Z1F02l28=KV224j14S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5b1UEb<1U40o64=S3@5B=MOl3n3?O3NR4h85:
a264f1404BK:23:406S14E0200111462002260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18XN8
I455?n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5W4k429T12V1K93o1h=T3a2R12Z1F02J
Q28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1CT17239d6d>Z;h71Y2k1V4_54a3g1MQ1j3n3?O3Nk<5:a264
f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2o4S54T12V1K93d1:h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>
=_11f1C\1239`<0g8T<=D4h39A5c2T93NZ@\\5ZP1Q6hAb;31^5m1964R4`<3Ngl5>4R4Q3^93NY_4ZCRJi4kOh?kJf3R14f
2m1f100P1;h83NoS1lZ1\c3^;^?l5V3U4@f1e1XB1168U1Z3V4l1T458@4f2m1h1P1T93NTS7V3]6i4\2]8h6i8<4R4`<3NY
c1cf1ib2^8nL0`GC4R40<R<3Nc:WO[1Q8o8_NkV1aQ1_IfX1VCVD>4R40<R<3NjY10o=mR1dT2XMfX1a14d2O=0<3R2@0^7j
13No1]BS2S1aCQ8Oo7XAS;4;a1IZP2Mj2_3P19Y2P1E5a5j40ACY8fR1VI15m=Y14d3=0<3R2@0^7j13N]DS2S1TBP>YKc7I
XQ2a28`49Y2P1E5\:0Am8YT1QF_1115m=J4n27K0<V2P8j13NX6T>W3cKOXk1nF`NS7T2[>m;e9g:gY1F4V3K0<V2P8j13NX
6i2Z;W3TB^9eNmW1T[1dG\k1f>:4R4`<3NmW1bGXk3m1a3<4R4AS3j83N^R1`n1gk2l6X594d4n;3NmW15cg3``3L4=T2e1;
IT;3N^R1iKnEoP2Z?cEiT1Z5c100V3\31V2;n2f1PHF4R4<b2`93Ndj1QM0d9PLTc1ER2[9GZ4^224dH74R4`<3NXa5^;W14
d4g1DQ8N<33Nd8j3Z5nM^>SS1c6e4i\2e7U2e45_5a1`;U6W2aBl:116^1f1J`;T1254c@3NW\444c@3Nf54a3g12JO<_3n3
?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5K3BJ5a4[17<L?o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152X1He121057n2313<X61Y1MR4T226O2\4BX5T12V1K93o1\5n3\4T3d32Q202l2839KY44S1211986ET1NQ1
P14]1D253H@T1>=_11f1C\1239_;\>a2U4e61o774c@3N]X4o1i154c@3N]Z464^7T93NWa854c@3NWa8O4h3d1M00B2_93N
QU11bH5d2PU4nHb4b8g2XB116^1[1n1U4:V6>4h3d2Bb93Nlm1d2\m1cW2nHb4Z;c64e2K69H=Ml4n3?O3NP41a5V35:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1
C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=j1Y1d32Z1F02JQ28396D^2j1
4S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239g@VN74c@3NYc1Wc2eZ4R74b22KR16=2J30EQ4n3?O3NR4Mj75:a26
4f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1aN89?4
5En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3Z2Y12Q202JQ28396D3k
1>j14S1211986E9JNQ1P14<P1D253Y1T1>=V18152]1C\1239;Z3R6`M168U1j5W82c64a3E<6=2J4g4n3?O3NR4h85:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1aN8I45En1
C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3Z2Y12Q202JQ28396D^2j14S
1211986E9JNQ1P14<P1D253Y1T1>=_1152]1C\1239;nV116^1R>k64a36:<36=Ml4n359O3NR4o4`1W2536a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1PCNa:8I45En1:84H3
15_9o6\32a2CCT2\12528h1e1210524j1S1313<X61Y1MR4T2241O2c1@j2X5T12V1K93o1h=S2P1d32Q202JQ28396D^2j1
4S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239n;jFOb?n174]6U:3N^U7b<h54a30?J;MJb3>]2`1?O3Nk<5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n23131:T1F;P413BBMR4T226O2R2l2X5T12V1K93o1\;d1FT3d32Z1F02l28=KY44S1211986ET1NQ1P1b1D253Y
1T1>=_11f1C\1239f3jC1ZG1W684R4[3T93Ngl5lS2^14i4S2\3I^53NiJi[1ho1]70VD2V1W`1e67BET2@>a14Y4`6i616@
Z6Z50]8@416Q1859:\1R14i4Z6^53N\V4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859::4c@3Ngg38_?fh1V>oF84n3d<3
Ngg3ff2oFC4R4V3Y93N^R1b8f31a2Z;1ci2]6^I\6PAc]1^54a3@0F>Ml4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T
226O2o4X5T12V1K93o1h=T3>1S32Z1F02l28=KY44S1211986ET1N=CP1b18;253Y1L7>=_11f1C\1239^Q1W4l8W54a3@0U
1Ml4n3?O3NJP<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Z1F02l28=KY44S1211986ET1NQ1
P1b1D253Y1T1>=_11f1C\1239iR1?4T1m2`<3N_2]1^7]1W9RZ1kg3e4[Q1E4n4Z2Y93Nd9d72i614a9R=\=YA\U2QU1T9kj
1YDH4d3^1_;3NoB]1W3\@d<n<id1Lb1bJ_3S7=X599R[2\?=4U6]:3Ne[5Zk1X2d11\J2n6J4i1n1U1>e1j2d63Na2a5Y6U5
b414if1oR1iFe4VHh1he1Z5gX174c@3NWV2i[5UO65j2UHU2ae2mG85j2[2iEgg2FVGQU275j2f]3V2;aGQU2=5c26aW34\3
j1cHX2j1lb1Y@`BT25_60X2m5d7c4d9]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>
P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_225PK35PK[d535^o5m?25\_635jEai51525jE35i2M25i235i2b\635i2Qa355i2PCf
l2Y135i2PC25ab345ab3jl2935i2l\635PI_c545PI^j2Pi245jEU3_c525h_635jEmi565b2YKlZ1kP1_S325lM25Z435i2
`135i2e`345i2PCki546R4c<]U836R4PA26R426bZ646ba31K56R4_]31^166^n3S\21SC\E56R4fDha5V21646h2Y1P_356
hHj1n_5V2h16V2IU40`1@hA3n81T2R3d2m1:T1_2dFa12521FKc@\=4g4XE`7jFP2b9o9P1EQ:@0Am?g<i:_2Ai2WAT5>E5\
>=W966R4Z_1k=b1YW226]c156]6]BSX1h`336R4PA<6[3Fo20E^X44dR3G9B56R4ai2`IcL27\347c]2fX1nd227Rc337n@[
U31747Rc3W3nd227X437g2`127g2Q27]6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ
1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_277`26Z2XX3V`2077`26cZ3V`20>=7g2]40YW5o9P1Eb:0AmT2547mN1Zg2
27oN97m2D?jJ1Rd2W3Uh127R427Zf337g2]W4R27g2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_237g2Vg5S27g2e30X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2K7g270f5@kJ1T2R3d2m1:T1_2dF
a12521FlN4PJho1iM27ma7:7c3W1RDi=Q314^X4a697k4RDY=?Q314P_4=7b3X11PDi=Q3121^T4o3]727ml237g2Z`337X4
V_627UZ447c]2^U1W337X4Qb328a]6_182b4P2Y4m8Z:e1cn1f6\CY>m@eK2V1mFc1k1_L7BET2@>a14Y4CU9`316@TD@416
=C859:X1H80i2QM0S3M\5^6WEV42Y<]3i@W=Q5k4d>CdQ1]KnB`:R28P5VEg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<
i1ZDb?b8KQ:;S:0W1g7]>S8@4V;a393fIo2b1_3g13Y4X15GMAY141`7[ES18d25h3U7J[GW3k1o?T7d?S6R1f9XN3b40I10
]4l49n5Rg1^2b4AZ;a7VMTCZ2e28b6A0`1m5mE]1X33d2m1:=V3Q>b8a12521E0`Dj8f8i:S7Y4_2g3S10023=m4A?c1_@b5
18BN;k22MV15k2>P1E<d9@0AT8i2l8FJR2V14R174Fa11Cf@jF5U7g6S8_2882iW1JA^]6e9fR138YY1SR6^280o4nIo4HS3
7B021111;42T142f4`4W8H2Ik2\1<i1c8lS1KU?:JKHIIH1101U1>n2V:`8Y4m1Q2:4U211f8226Z393U1`Hh26n6h5W2[1e
7h3R=b?]180_?ZEUOl@80EG<Z2W3MY1P:_:i300`2h2`3a1:MV1^4;]1Fl4n4_>jCQF^AX93i1O5V2P?Y3?8X8jP3K^1P82g
3Z5_Ccg1dDn;i25G80i4eR1X214XHUFU4e5U9m72i3f9Dj3c]2Q;;d4R8Y180T:fP1jA?E]21c41?X46E612RBo1oGT4n5k3
1?J[1^32X1h1g@0eZ1h50jCR1aT1k1P68k1OAg1Ml4n3?U5P3f1Y3>W15:a264f1404;R1726:406V11F4;8156271f11P1S
111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1WM8I45En1C4H315_9S6KQ1]2?Q2CR1e1_152Q2e121057n2313<]4
DBB1Y1Mm34h1;26O2T2Ml1X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12317i@0
c@=b18j2U2nIl87B021111;42Y12f4`4i<\1<i1\]1m>2Z1^2762R1120T1UFW6\24h>93fIo2n6h5W2Q9A8X3Z3P8[GW30h
^1SX1Z2BS8U;ca2b;hT1Z238lOaP7O8c6@0^7Q1TB:i3W3d<^=ZN]P2a5Og5o9O0Eb:0Al<dAY=QI5m=l4Y18P5nIl87B021
111;42Y12f4`4i<\1<i1i4lQ1e6P5i@UFd84h>93fIo2n6h5W2h1X7V289`2U2c1ZHl87B021111;42Y12f4`4f60f3_1J\1
<i1j3h4K1jS1m>]1^27672H00101U1g7]>S85:4h>93U1`Ho2Z6Ch5W2[14`7T=VP1=80fl1X5]4o6V?nV2i1M5k2Rj1c18P
5QILV3e57B021111;42Y12f4`4i<\1<i1a7Q1S2fI0l8jEUFd84h>93aFd1010[1o2j63h5W2a1_728T[768SMc^1V1f[1\6
68gT2TQ2SZ2YC7;8W3]3VQ1j1\1fCi9hU1aQ3b438f6gU358]f1`KRP2mi1R18d6WQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Ta12
OU1g7gF:RY1o2Z6Ch5W2`1`7T=VP1>8gBk?e6[FZQ1QB`F_]1hFcBUGg7`KX180P3S481S1IhQ1TQ1`FaR1f6@0>521LZ?^D
[5m:d1Z:W2n4^7k1i6g=JY4Mo8^2c9a;h3I8f6`:k=H\Ji?`<_8j70W@R:0]?c3Vg17dCS2R2g8f>1R2I8]3R10Eg9bj2m1T
B2QBT2e121057e3j>`^1m4i2U1h<=8f6TY1]a1ef1`X11Y1`d1i43^IT6j18m67Ij9V5II_Ck5g3m6T8FW1Q>b2^2P2]8De>
K?Q6o7P2S3Z11C1F<;U4S9R<a4_21dP1Y;4f1W1Q10a7Q1R6c1i9h1j:_9`7T>i59\305`1J2l4]2`1?n>5:a264f1404HE:
6:406S14F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<CHo2f53l1W3Z4nF8I45En1C4H315_9o6_3;U2Ch2_152
Q2e121057n23131:T1S51FBM:g3T226O2o1o2X5T12V1K93o1\;d1FT3d32Q202l28=;?Y44S12119832ET1NQ1J561Y1D25
3Y1T1>=_11f1C\1239i7iU1W59\36`1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I\2\3OB
J5[45[17<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3;a1CCh2_152Q2e121057n2313<X61Y1M:g3T226O2o4X5T12V1K93
o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\123979gQ3PT1o\2i1o7h6g19i2U2nIl87B021111
;42Y12f4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D4h>93fIo2b1[5h5W2[1e7Y19o4nIh5S37B021111;42Y12f4`4]
5[7\1<i1\]1WAb4UFd84h>93;ZIo2n6h5W2Q91999S[1^g2X4bK2e61139gT1S6W19c6SNS3j1T17f4`4m9@Z2\1<i1j3d51
\g12U2g7gF:[;U7`Fo2Z6Ch5W2`1Z5U2T=D\<TCC9VBY>g8b1\?o7VE7l4iFe1i7Wf2UHj>2f3UKM9]3:P1c8ZL14m5h<a5M
IQC1^P2_1l5a30kMU3d1f=m;X5eDX1S1J9]7]S1\8i7`12?S3=_1Mk1?U^1Y?3b3h4a4ol1ZCk24k7aQ1<9a3W1lQ1Q314Kn
^3jDa13;9e@2e=j`2]9S7Z7WX2nNo?@9l3m[1^3i7j@ii1m?id13g8^4f4h6nR1_;b69\30X1=Ml4]2`1?U6h85:a264f140
4^1:6:406S14E0200111;212260171=42P11P1S111O0151BU1<X17Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1aN8I45En1
C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMR4T2241O2o4X5T12V1K93o1\;d1FT3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AG8D253Y1;H>=_1152]1C\123989Z3QMaY2_92g3lc3?9_R12nBd=cBD[2b1RMTNRi1Q9g@cA69R
k1_:hf4S4l:@9Q5R2>VO2m3ZBP9kC^a1i[1@[c2V1=39cS5b_159_e2b[1e>R529nOY9:i309:BF0X1j1?:[1b1`2=_2=k12
421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P11744805118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a
1l1Y1S20e1671d1l1Hf1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2]18V1H:3MC5n5DG=KL85o10U13729>EL1=7NT28CA><
:1236;i1X4k2j16CE<NR19Mo2JQ1?f3`1EOV5U3>R121AJY1;7A3ET10^11a4m4E]2h23Y13U1c1T2D8I2?]111i381h1<\1
521436NQ1R22[13k4S1Ml15_2b66i8i13T71@`1ID12?564n16;4n1P371321@_4IU5T3031o3:i30Dc2e2n2^5=k1271263
3T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e167f1W7K8H0Q20<:1:6R9W1o58U:DG:NL>Z3f2;f1h1L
m136^6k2j1m1Q2^FR1P60R6n:Y13i2T2De1]111a3781h3Y=R2Y9i8i1\9^1JR896]9:i30DJ70_117[2e1X1?:AV2R14B66
Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P1;611R17916004100815<52094Y5X2Ob4P1f1T11l2
[:3S288@S20V1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ19?_123Eh1:W13k516Y1D]2_583@0F:2D6?<>S36?V2
;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2_7@k1a<R11n50i3[1L3Q1R1V3c2j2Y13:@X1DIZ1De18?D11e2F47341Y2L
A<^:<O32<235L4P1R14n3i1=:_1O:0f36I;Y2i1Q2o3Z3^1JR8626V1k247\1Bd4a18n1g2:_4c2`4h2K=e46<l8c2_20g4J
0511f1]5T9_2n2\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`3]91W31S2a9b4U=VDn65>Q3`2e4n2\<33`5U6<6i8i
1k7`1T4[2;U1c232l8_3D1j1:_4c2`41f2K=l4<>]8c2_20ZHh8\5b1Y1a7d50n1SDODP?d3`3U3W61W31S2V2Z7Vc1e4n2W
<433Z<i8i3f9j1[2;U1c26l8T41j::k2M:9DE1O5f1116:1]163o3=i4244263302_11>FY2204:;X1=87c23P2:07640412
312@3:03230>1120411F9115446101311162B15?;1L1N1H:12W1CG><T9B3`1]1D\1<W2E3\3BCW2]30e1>\489M0o2::5Q
10IW10<<:6V3k5W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;22685b11d18T2U1><4221@n2\3`3\1CB2^29m3JM1Be3`
1=7OU2P3V1n1FG2217=FD1;60:C534@T10`1^162<746b1f11A55\1118A0027006>43923LQ2;776Y13n4M\128Q111i3S2
B<>:341436NQ1R22=M3018d8R;?n1[6T2h3;N1Nl1L4DC:36^1:U1i3:U1g1R8IP1^111f1:Q71L@U7n:W3c2_20l1Z6=e;F
?`;^FiS1m=43;W1d29:g67eW1k10a1`45b1T7e6i67cFR:l8NJU13600g4`3Q>_2:k2b10I0d7d8P2X6c2_20d4V6a3T2Q=A
n1kHh?Nn509Z6\4h32m8n3R1\@WV16=I1S3j2e4g1n3U15\4g1e;P17`2d4Ne727>X4MX25d1\:1b1]2>?3^1U18U1U20T2C
`2_3:k2^29^11\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26H>>;BGa5l5_3=S1f1g2\15e2Q9;d9Y<R2T5P1b8U1Y
1h32Bi1U6:BQ18S3]1fO4Q312CK10T1F>k8h49=[1Ob6P6Q4m17a1W1a51j6W>Y30Q:0i2a7d1]1k1>;ci31`8_15g]1im14
_9V1aKo21V1;b4V2S4n\4eK2V1mf17BET2@>2^14Y4^2G`1Q4m2b116@TD@416Q1859:R1;b4V2S4n\4eK2V1mf17BET2@>a
14Y4i<@114@TD@416Q1859:Q1;b4Z6Pc2`I\P1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:1;X1;b4V2S4Z_31aMeK2V
1mf17BET2@>2^14Y4]1o3[3B0l316@TD@416Q1859:8;W1SKm2aV5]Y11<F;W1U1P2jJhY1YDi<4[1g1j?RFSh2a2g17iC4l
1jB;W1;U4<P2Y4_W3^U1eK2V1mf17BET2@>a14g1S2=e6S3`316@TD@416=C859:3;U4W^33;dd8h4W1;b40o1Y4n\4eK2V1
mf17BET2@>a14k3=Z1^2Q5^416@k?X4@416=C859:A;Q3\1nh2kG\U3PAOm2=W==W28YDh4X2V1;b4Z6\DQg1T1^6]3W3Uc1
eK2V1mf17BET2@>a14Y4k8^416@TD@416Q1859:8;`o6V<[4m?V4[@h48;X6[Y767hU1`3R9?;S2_2P]2h5a7m1_AGl1T7X9
cR3mB`N`1;X49V2S4PM]<iY2eIeK2V1lP151hE7BET2@>a14Y2B\1e6f2m316@Li>44S4@4160P1859:\1;b40U2S4VDSP2V
4\d1eK2V1XU1dA7BET21>>a14Y4`2N7d50l316@f?]4@416Q1859:a1;b4c1B4n3m8mj1S=b2[i1eK2V1h;Z1iY17BET25:>
a14]19AB\1f1d71KP316@TD@416Q1859:Z7207c3?>U12:Bm1U2e9479132_11>P320=@438:22I7Co1S1k14041234@3;6C
140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a12V1U1I^4R1=X15]1S2b107Ca1T3Z7\1;>2?11Z2R2[13@85>:81436NQ1R22=
M3;e97BET2@>a14Y4f1d7n316@Y11b4MU7:f5@4141Q1859:T2I_21?;]45Z2\7RZ6Q>T=92U4FcP1a1>7;^4QU3UFYl27en
16;^4Xn3Q1IZf4_2;]2P2P2A0`1m5mE]1\3En1m1:=V3Q>?R5;c2a12521E0lN4P7WF_2g3S10023[5A?c1_@b518BZ1d8P1
EQ:@0An:l8FJX1I?n174X21CeCkC5U7g6>V3]4_2Y1;^4;]1H0]@n400Y<l=n>cS1P9ZV1REAo9P1EX6Y40AQ2nEX3[2e<57
a2?b<AV1e85\>V:j1;]44a11<5S4iCdEQ@QGjR1`IeK2V1mf17<5Ef12:@>a14g1a2l2A0l1X1]35P316@83V=1Z1E]4@416
Q1859::;S`3^OY5WGT\1WEn1a9hOQ1;b4Z6n\4eK2V1mf17BET2@>a14Y4l1];165:TD@416Q1859:S1;b4P2Y4Ya2PAcZ1e
K2V1mf17BET2@>a14Y4l1];16@TD@416Q1859:W1;b4V24n3n\4eK2V1mf17BET2@>a14]19a2]1h1U60l316@TD@416Q185
9:S1;b4V2S4n\4eK2V1mf17BET2@>a14Y4\90_3<16@TD@416Q1859:S1;b4V2S4n\4eK2V1mf17BET2@>a14Y4g3d50l316
@TD@416Q1859:5;QP3WEWf352;n_78;g4bJ[:14^\1[f43;c6XV12;c6Q1;b4Z6e]2]S1jKeK2V1mf17BET2@>a14Y4Z=16@
TD@416Q1859:1;R1;b4Z6cb2Zj1eK2V1mf17BET2@>a14Y4Z=16@L0VC@416Q1859:3;cU80[1;c2n10Y6\Y2S8mBY8fG^8T
9`B2V1cJh8`C7BET2@>2^14Y4Z=16@TD@416=C859:3;c6o_6U1;^43Z6n\4b;R@2V1mf17BEF]1@>a14X3P1i3`91678TD@
416Q1859:d1;b4[2n3PHn4j\1S<\5P9aX1eK2V1mf17BEMV1@>a14]19a2Z1S3031:R2`5E16@k?X4@416Q18319:?4;n6f\
797;n6f\792e>dFB;`2l19nT114h6Zd2c>jBl_12j:UET>@a@4;c4ge7WO:;U4=Q`3c<S>kn2Q<WOD8;c4o1iR1jS13n\5WO
U1;b4V2S4n\4eK2V1mf17BET2@>a14Y4`2N7d50l316@TD@416Q1859:U1;b4V2S4n\4eK2V1mf17BET2=2>a14Y4`2k60l3
165:TD@416Q1859:a1;b4[1n4f5Xa1]4k6Q@b2g3Wd1[:1T1Q4P<2V1mf17<5ET2@>a14g1a2Z1S2Y3S5]116@TD@416Q185
9:P1;b4Z6n\4eK2V1mf17BET2@>a14Y4Z1o;16@TD@416Q1859:1;4;U4Uf7WJi2;^4o10>d1m5[5R@>]1\3d2m1:=V3Q>X5
Y3a12521D00o?<h2m<n5Z1lD_2g3S10023[5A1=c1P<^4b518m1]DR<l8FJX1I^21521X21Ck850Nm69Q7o480\2`1Y=P3f3
>BX2h4_20A;^4\R3U2>_b3Z3[<0NYC8YDU4BX2Y7[1;b4Z6QDed1cS1P3aMeK2V1iR1SD7BET2@>a14Y4`2N7Ji40l316@LW
C@416Q1859:Q1;b4V2S4n\4eK2V1mf17BET21>>a14Y4Z=16@TD@416Q1859:P1;b4Z6n\4eK2V1mf17BET21>>a14Y4Z=16
@TD@416Q1859:V1;b4V2S4n\4eK2V1UR1gD7BET2@>a14Y4`2V1d50l316@`Ac2@416Q1859:V1;b4V2S4n\4eK2V1mf17BE
T2@>a14Y4`2V1d50l3114@`Ac2@416Q1859:4;S`7l2nR1W5;Z3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D1562714a11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<c1Hk31Y1M^1c
2S1P126O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o=ST1P5;Z3R1DMl
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o
6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253
Y1T1>=_11f1C\1239^1;^4o;3f1f6`1k3T21S2^6HcEQ5b83>j;P11cFMb3o2^;o2R1o1`1Y?_55a2k1n:RLa4\1h5c>]5i6
g5b1;2;S`7]1;X49V2S4gh2i4m@h4eIeK2V1lP151hE7BET2@>a14Y4_3l50l316@c=l3c2@416Q1859:T1;[2V2V2S4n\4e
K2V1mf17BET2@>a14Y4g3d50l316@TD@416Q1859:R1;b4V2S4n\4eK2V1mf17BET2@>a14Y4\90l316@TD@416Q1859:S1;
_2R2V2S4n\4eK2V1mf17BET2@>a14Y4\90l316@TD@416Q1859:T1;_2R2V2S4n\4eK2V1mf17BET2@>a14Y4\90l3114@TD
@416Q1859:b1;_2R2a1DS4n\4YB[92V1bb1Z451BET2@>a14Y4`2@=7OP2Co10l316@c=1Z1S5@416Q1859:^2P1;b4Z6n\4
eK2V1mf17BET2@>a14Y4S8V516@TD@416Q1859:Q1;b4Z6`U2]W2eK2V1mf17BET2@>a14Y4\9m316@TD@416Q1859:d3;_2
m14c18S2Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j1a12521E0T:Jl:U@WF_2g3S10023[5A?c1@o3m1b1:R8R2Z1T218m
1j32V1X?R<l8FJR2^274X21CQ1R87BEHN<@>a141R44[9:74V316@l<g64:@416Q1859:S3Z1_2U1;_2m14c1f4n\4eK2V1m
f17BEHN<@>a14Y4[9n316@TD@416Q1859:S1;b4c1BS4n\4eK2V1mf17BET2@>a14Y4]9KP316@TD@416Q1859:W1;b4V24n
3bR2[Z2eK2V1mf176;ET2@>a14]19a2]9KP316@TD@416Q1859:]1;]44c1<5S4^Y1_S3eK2V1cQ1YE7BEf1=@>a14g1a2^3
0l5m316@83c>S5@416Q1859:R1;b4V2S4jDSQ2of1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:6;U4cb1ak1gm3oCP1;
b4Z6n\4eK2V1mf17BET2@>a14Y4\9m316@TD@416Q1859:T1;b4P2Y4YQ2US2^8eK2V1mf17BET2@>a14Y4l1l:@16@TD@41
6Q1859:S1;b4P2Y4SQ2gb1RIeK2V1mf17BET2@>a14Y4l1];16@TD@416Q1859:Q1;b4Z6RDa]1Y[2eK2V1mf17BET2@>a14
Y4Z=16@TD@416Q1859:S1;b4V2S4\Eag3T9`B2V1mf17BET2@>a14Y4d5e716@TD@416Q1859:R1;b4P2Y4n\4eK2V1mf17B
ET2@>a14g1a2b4g816@TD@416Q1859:a4;b4k108j1Y2c3]@_5]1\3d2m163=LY2n10S1^7^3b6o1a12521E0n2[3P26H1\2
NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=m4A?c1@n8b4\2b518m1j32V1X?S1n:l8FJR2^2604X21Ck8617BET2@>a14Y4
Q1;G:E87F33Z4:0;`3164;l<S3c3>0:5416Q185909?HU3]11O0Y2;_6S2m5[5`8P8]1\3d1Om1:=V3Q>b8a12521E0i;i2Q
8W3U6n5WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CQ9Oo;a4Y2=8XAP3f3Q1X2h4_2e2;]2P40S2m5mE]1\3d2
m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_2g3S10023[5A?c1_@b518m1j:i1d119G7g4S1Y1d9P5k3FJR2^274X21Ck8
5kCoAg6>;X7]1Q10U6<g2AY1=Ml4n32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<
X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O
2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239X6<Y3Y1=Ml4n3?U
6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1
aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2d1[24IX5T12V1K93o1h=T3d32Q202J
Q28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239^6<Y3Y1=Ml4n32<U6h85:a264f1404^1:6:406S14E
02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2C
CT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2_3_1X5T12V1K93o1e4@a1LR6T3d32Q202JQ28396D^2j14S12116286
E9JNQ1P1AP1D253Y1T10=66_1152]1C\1239T4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5P3
n35V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241S3nNd32Q202JQ28396D^2S32119
86E9JNR2AR2Y1i32]1Cm1n4T4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?\
2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241`2BnNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i
32]1Cm1o4<Y3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN
8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S12119
86ET1NQ1P1b1D253Y1T1>=_11f1C\1239V6<Y3Y1=Ml4n3?U6Q7f15:a264f1404^1:6:406S14E02001001;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23
13<X61Y1MR4T2241O2\4BX5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1
239`6<]2K6R1=Ml4n3?h1\4h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5
`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61Y1M^2c1T2241O2d1N
[2X5T12V1K93o1h=j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239m[1T6<Y3Y1=Ml4
n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D
W1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93S1Kh=T3d32Q202JQ28
396Da1Lj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239]6<Y3X10=M5BS4n32<U6h85:a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT
2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P16182M
D253Y1T1>=_1152]1C\1239Q5k?eIS92<TZ5U6<Y3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23
13<X61Y1MR4T2241O2W1Hn2X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C
\1239U6<Y3W14:Ml4n3?\3a;5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4L>7<\1o2f5
3l1R?a2l<8I45En1C4H315_9h2V4m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J71@ET2@>a14Y4l1];16@8kC@416Q1859:W5<Y30Z1;Ml4]2`1?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a
2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o1\;d1FT3d32Q202l28=KY44S1211986ET1NQ1P1b1D2
53Y1T1>=_11f1C\12391<R4<Y3Y1=j5n3c61n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f
53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1
Cm1Q4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2
CCd3528h1e1210524W3=X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1R6<Y3Y1=Ml4n3?U6
h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8
I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2
j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239R4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U
2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241j2S2SMd32Q202JQ28396D^
2S3211986E9JNR2AR2Y1i32]1Cm1e7<Y3O26<0MEY19?7j1n3?S61a4V4554a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4L33DW1>c1]1\3cG81G459;n1C30H315_9o6\32c1M
CCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2o4X5T12V1K933k1\9<n3:i2>16l22j1602JQ28396D^25d14<F21
1986E9JNQ1A>AP1D253Y1T1>=_1152]1C\12317T:U1m1?n3d=iAc1Lj3g6<Y3O26<0ME9l3n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\3
2a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2h1V3X5T12V1K93o1h=T3>1S32j1602JQ28396D^2j14S1211986E
9JNQ1A>AK4D253Y1T1>=_1152]1C\1239T:VB2U4T2o7`=24<`3bW5V_22<c7Z5<^2JR1D2J3h4n3?n>5:a264f1404^1:6:
406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf53l1aN8I45En1C4H315_9o6U2Y1a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z
W11W5209o2H86`1`1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c2
0[87Y1R120fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><451@g3d3:>4g3<a2l2V1NMDd5^6XA?^40]2T3Y13T472\1
\1;>2?1\2^3D85>:863]4=W15g4Y3OiJ1c1XGI348=^2@[1`1oR3m^3Q:c6209h38610EG2]1Z1;e13j979132_11_320=@4
38:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q2c20[87Y1U10[6f1c:j1`55O26;3B::g10Y1U3Bl5
S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDZ4Y1^6S7X<Z1_10d1HT3Y13T472\1?6E;>2?1\24Y3
D85>:3463W2P1T1=W15g4_2IOj4_6H84?a2O2T1e4[1k21[7`1n2Q:KR2I312:=[4`1]1VU3_R1e`4312A=h3B`1]1j[1dHa
n33g8c>j<TS1j=312V6=X3EC=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2
P21l2X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\12398=Q5Jom1b:dX1
Ro2T\1>=o28a;oR4e121057hf2T3m>4=Z3hV5b2[6=\2KO9=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e121052
4n2313<X61Y1MR4T2241O2P26CS2X5T12V1K93o1h=T3d32j1602JQ28396D^2j14S1211986E9JNQ1P1AP1D2535S1T1>=_
1152]1C\12380S6=X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii
5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T1
2V1K93o1e4R9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Y7>2W2R1Y1c10A0`1m58
W1a?P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b74n1P1O1NM^5Q485h1U56401N9b2?a2:n=Z5]1T1_
2W1T1V102S100239Q5A14852U14l2U2k2\1d1W562H35T43318A0N;X2T37KR2:EE508152A326<445E6:61874763_4@0AS
28R1W5V2h1[2Kk3FJ^1C7N23854<74Be11Co1P1m7g545=:I6[20Y1@U1]1Q2g37Nl1]22=6531Y15H;`3_2X5^1>;X385`3
]11O`2>]3h2Y2m5`1\D]1P4P2m1:=V39194BmC0W1a12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g34V1]1c1>P1E`
10d3:_4R<R4i4FJR2j5o1aU1[7W50^1S8_2W2>V6Y2m5mE]1P4P2m1:=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[5<4
?c1jE718BZ1g34V1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7X5^1>d7_2o4>Z2R1Y1c10A0`1m5W?`2V3MKA2j2>CP2m1:;1V39;3
CAd1R:9=Z70Ha12521E0mDn9401DH_5dC]1T1_2g3S10023[5A148c1l=b2K3b4180AZ1g34V1U1Z21NE5@I01C0345L8161
0;3<63_4@0A\2a8l8FJR279D23>A74Be11Ck8U1G=W3a5V1j1b3[820n21Y15OU6g6>82Lj2`3]11OR5>2W2R1Y1c10A0`1m
5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2h7Q1RC401]1EW2a2dC]1T1_2g3S10023[5A148c1l=b2K35
\418BZ1g3i2R2P1E5Z126<445L:610?<63_4@0A\2Z6V2l8FJX1I79G3>A74Be11Ce6@d1U1G=i8V1@Y1b3Q6Y220n21Y15T
1P6g6>82Lj2`3]11Of2>[6080i1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1100421E0c6^Oh@b1f2T1_2g3S10023Y4Q1A68c1`3
n<b518m1]DR<l8FJR27Q1T174BU1?1Cj<@`5_6g;Q180b6i1g6?R4`3_2X5>Z2R1Y1c10A0`1m5n:X4k3k1MKA2j2>61:P2m
1:=X2M95M1a2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3Y>Z5]1T1_2g3S10023[5A148c1l=b2K3b4180@0N;Im24V
1U1S261NE527K32C4:E681I<:_4@0Ag8V2T4g4FJ^1C79D6C<721Be11Ck8k2g2[4[20j11S1]2S;91Y15OU6g6>;X385`3]
11Ob2>V6G0`1m58dE]1P4P2m1:=V3912NmC0W1a12521E0lN40o6WF_2g3S10023[5<4?8U14jE718BZ1g34V1Q3>P1E@`9@
0An:R4i4FJR2AX5o1iGg=5U7g6S8_2S3>[43k10S2Y2c3^1^D]1\3d2m1:=V3G12T=h7Ia12521E0V<kIRET1_2g3S10023[
5A68c1@n?b518m1j32V1X?R<T4g4FJR27V2721X21Ck887BET2@>a14Y4Z=16@l<g6?@416Q1859:^4_2P3>2e2?[17^10S2
@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oBD]15N_2e31S10023[5A68c15_1l5l8b518m1kCAR1
o:]4^4FJR2Y1T174Bb121CQ;kS1g6S8_2f4>Z2R1m20A0`1m58dE]1\3Od1m1:=a1d1913MU1];\71S1a12521E0h4W5Fh9l
22T76401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?j4718BZ1l3V15W1c1>P1E5AH01CU16a1:_4@0AGP1:8P8
@T4Z3\1FJg1:79DJ<74Be11Cm1_1V3HX94CT1m3n8d5D531Y15T1P6g6S8_2<>d4nT114bMY`2m>W110C]2>V65S2m5mE]1\
3CP2m1:=V391Q1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_@Z5718BZ1g3[1Q3>P1EQ:R<R4i4FJR2^274X21Co1
aU1[7g6S8_23?n2Z\21?2?dR64?Y_2Ph303?n2ba32?Y_23?kb3e14?n2ba3gJ2?n23?ad3gJ8?nl2>2ha1Ph1UFcP12?kP5
2?Y_45?c4nT1143?n2c\4S2?U60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q
3>P1EQ:R<R4i4FJR2d3U2o1aU1[7g6S8_23?_2l\6??S6T1X]3hb2aW1Z4XCQ;P9Q5312B2?[W64?n2YT6\C4?if1^`4[64?
n2jc1^`42?PX63?U3e_33?ZW605?_2DW\6eC3@oj1XD2@oj15@P4aLh6lW34@^6lX4Yk12@P42@jl61@6@eR2[=i`1eV2b23
@nQ3PA5@R4hl3XY2aC3@Q`2i`13@kP4XY25@Q`2i`1h@_h1S1Ae23]3U2@j>1n;1T2R3d2m1:T1_2T>[6S2a12521FlN4YIF
]CZ\1dHT5P;X1Ae23>n2U2@kJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521F14^1VM4YIF]CaFhEdH0S5\1Ae2k1e1U2@kJ1Q22R
3;14Q2m1:T1_2T>[6S2a12521FlN4PHo1d5h=YG1WCf1@0aG@0S5LAX46=Y1aU1m5T>d322No2W2`W2T6aa1]CG9m1T5i>0`
[19Ll29AW6aU1m5T>X4h5e]2oT2P2AW61S2m5mE]1\3d2m1:=V3d=<21R6Z2a12521E0RV1WF_2g3S10023[5A?c1>P@6U1U
418m1]DR<l8FJR20]274X21Cm^1g6S8_2P2AW61S2m5mE]1\3En1m1:=V3d:\32_8a12521E0RV1WF_2g3S10023[5A?c1>P
@R1[1S318m1]DR<]4^4FJa1@^274X21Cm^1g6S8_2V1Ae2a3U2@`3ZG1T2R3d2m1:T1_2T>P2W2R2S2a12521FlN4PJ[5Q>c
Z1f1SH@0S5S^1>Ac4c1VP1V3S2m5T>P2P8e]2lR1aQ1@OAX4DY17o8YLm5c=@EZ1c122NT12o3R5bX2e5S>R?P?j?Y1[1@f5
[2?AW6OaT1m5T>X4h5R5bX2lR1TH\9@f58AW6aU1m5T>Q:e]2oT23AnY2^k1JA4S4:9n1k9Z2R;c4j6n:`?h5Qf11X4d<]<o
8hV1`5T63[MkFP2AA]28O80095h1n9`:Y2C1Z2R2c1Q51214k6a<\2c1Ac1T1T12Y21c1X4PK`D_@072[9j1]33b@4a1e1hD
g9P3l53f3dIbGNd4S;Y2m1Y2A5R3O8009n1e1l1\7h3Q1Y2c4T5S2O27V3121d9P10R?C@W5b9]4RS1Z5a2iA`83`1S3^2l2
a5F=9AEf2^2Ed1@[9e1d8i42^83`1`1Q1XU1n:V6W5i45R32\1Ae2BX11i3@kJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a1252
1FlN4PJXACc8^?a1X5m>iM:AW6aU1m5T>Q:e]2oT2W_1\19AW6aU1m5T>Q:e]2ZBdb1<AW6aU1m5d=?Q:e]2lR1aQ1@0>AX4
`C17l4lOW7e1R4^_11WP4_V1@AW6D]R1^2m5U;W1f1X4d2S3e]2eo1Y5Vd1>Aa41c1XS1121Q2m5T>Q:e]2oT2n1AW61S2m5
mE]1\3En1m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5@0?c1>P@b518m1]DR<l8FJa1>1^274X21Cm^1g6S8_2?AX4;e2Z
Q1fC[800S5Wh1jBW]2Wg1T6X1Ae22^3S21@kJ19j1R3i1Jm1:T1_2d:_3X4V4a12521FlN4PHo1U1A3aAZ\1dHT5Ul1[2Ab1
Ne3Dj2h1a1Q<m1[1U<T3m5V;V1`155=V2ICe1R4>2a51bQ1W8]2n3>01P8LCX1DJa2h7KZ1A[2G9oAe:R=8=0Y:c1b4`2D>1
n2d2V7093oOW7Z1`;9j3d2Ae2W25U1S2@`3k1Q?\61<]19R3d2m1:=F_2R3^5_5b8a12521E0lN4P7a=f4FW3S2;d1P21S10
023[5A?c1m6R9>b518m1U=\3S2f1R<]4^4FJR2^274X21CUJgDm2Nj2S8_2S2AZ3Y1d1S2Q4k1mE]1m2>d2m1:=V37i=<a40
b3a12521E0RV1WF_2g3S10023[5A?c1_@b518m1Q;Je3:_4R<l8FJR2^274X21Cm^1g6S8_2U2Ae2c3S2@\5^E1<]19R3d2m
1:=F_2Q>b8a12521E0nGm64P7oBW3_2g3S10023[5A68c1_@b518m1Q;0Z9R<l8FJR20]274X21Cm^1g6S8_2U2AS6Y2m5mE
]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2e31S10023[5<4?c1jE718BZ1g3[1Q3>P1EE[9R<R4i4FJR2j5o1aU1[7g6
S8_2T2AS6Y2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EE[9R<R4i4F
JR2j5o1aU1[7g6S8_2P3AW2R1Y1^1G0`1m5mE]1m2R1P2m1:;1V391Q1R:_70b3a12521E0hN34P7WF_2g3S10023[5<4?c1
eAT4718BN;g3[1Q3>P1E`126<95^11M63_4@0An:R4i4FJR2Y1`4l12fP1j45U7g6S8_2h1AY6S2Q4k1mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2Y2AX60S2m5mE]1\3d2m1:=Q2T1Q>b8
a12521E0Y<o8[9b2i4WF_2g3S10023[5A?c1_@b518m1]DR<o3Nm3FJX1I7V23321X21Ck8QV1g6>;i3^3]11OZ2AX4o10S2
m5Y5c@]1\3Od1m1:=V3_3f91Hb8a12521E0j@WERET1_2g3S10023[5A?c1_@b518m1]Di6X5l8FJR2^274Be11Ck8040:2@
kT1g6>d7_2U2AS60X2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R
<R4i4FJR2j5o1Y9WL[7g6S8_2T2AS6Y2m5mE]1P4P2m1:=V391Q1P=a40b3a12521E0lN4P7WF_2g3S10023[5<4?c1jE718
BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2[3AX4Jg10h5>g=P=>\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T
3l3Q1f:253[1e9]19<g5W1`264BGF17AF7168]3c10Ni5V3P1EBW1Z1:P1X1g4088Bb<W8`1>o1Y134KV14032001j9f7U2`
C5_1e5Z9f1i3Q2l1AY6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1]DR<l8FJR2^274X21
CU25P1fAiIg6S8_2X3AW2R1n2A0`1m5mE]1\3d2m1:=V3>3JS4n5`2b8a12521E0QGc7640o6mAY4_2\2X11S10023[5A68c
1R5\;Z5718BN;Y5;n2P1E47S19Ai11M63_4@0A_3^7l8FJR27V274X21CdBQ@^31Y15NV6g6S8_2=AW6R11\T1m5T>Q:e]2^
T2@bS1^M]2Ae2k11c11S2@\5e?g501<]19R3;121Q2m1:=F_2Q>2_8a12521E0lN4P7XBFW3_2g3S10023[5A?c1>P@b518m
1^2nAR<l8FJR2^274X21Cm^1g6S8_2c2Ae23>X11c11S2@\5]E01<]162R3;121Q2m1:=F_2Q>2[6S2a12521E0lN4a2^4WB
0FW3_2g3S10023[5A?c1>P@b518BZ1^2nAR<l8FJR2^274X21Cm^1g6S8_2o2Ae23>X11_13U2@\5]E01<]162<e2;1210P2
m1:=F_291Q1f<_8a12521E0lN4a2^4WB0FW3_2g3S10023[5<4?c1>[E718B6S1^2X1[1;e2>P1EQ:R<R4i4FJR21R5Eo1aU
1[7g6S8_2Y1Ae23g1Z2`1@jJ015n1R3;14Q2m1:T1_2`DS2a12521FlN4QGW2Fi]1W@f1iMUCd=iM2AnY2b2AW2=0b3S2@\5
^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34`20^4WB6@2T3_2T1b2S10023[5A68c1P@>b518m1\@Y2f1J@Q1d9l8FJR21\27
4X21CUIgEg6S8_2R2Ae2W2[1S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4a2^4oBW3_2g3S10023[5A?c1_@b518m1]D
R<l8FJR2^274X21Cm^1g6S8_2Z6Bo23Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O
0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_15284c1e1210524n2313<X61Y1MR
4T2241O2o4k429T12V1K93o1h=T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1CT17239_En:
i6BS3Y1=MOl3n3?n4V1k3_2\25:a264f1404BK:6:1206S142B020011146212260171B21N1P1S111O0151BU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1k7iCR1h18I45En1C4H315_9o6\32a2CCT2_1528h1V1>210524n2313<X61Y1Mm34T2241O2h
3V1k429T12V1;7793o1h=T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1CT17239XM[39BZ3X
1iS1_Bhc3a4nU3P21BQ5BS3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2]1721057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239_H^6BS3Y184Ml4n3?U6h85:a264f1404^1:6:406S142B020011
1;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1fI0i48I45En1C4H315_9o6<o22a2CCT2_1
528h1e1210524n2313<X61Y1MR4f1=241O2o4k429T12V1;?93o1h=T3d32Q202JQ28396De1Hj14S12119526E9JNQ1P1AP
1D2534T1T1>=_1152]1C\1239V4BS36R1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@
?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241n:29d33mBd32Q202JQ28396D^2S3211986E9JNR2A
R2Y1i32]1Cm15BZ3RU14ni4h6BS3Y1=Ml4n3?U6k3l45:a264f1404^1:6:406C?4E0200111;212260171B2P11P1S111O0
1511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1S?d5h98I45En1C4H315_9o6\32a2CCT2_1528h1]17210524n2313<
X61Y1Mm34f11;241O230<o3=k429T12V1C793o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T15893V1
8152]1C\1239Q7BT2NS15=MLo3n3?U5Oh85:h1H64f1404;R1:6:406S14E02001001;212260171B2P11P1S111O0151BU1
<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1YL8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]
3T2241:D2i3U1X5T12V1K93o1h=j18P1d32Q202J2n18396De1Hj14S1211986E9JNQ1P16:P1D253Y1T1>=_1152]1C\123
9>^7m4n3^2]7f5Y>Q3O_6BT2NS15=1Kl4n3?U6h85:h1H64f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1kME8I45En1C4H315_92l63X32a2CCT2_1528h1e1210524n2313<X61Y1MD]
3T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239m5k1i9d
Oh6BS3S15=MLo3n3?U571EP2g65:a264f1404;R1:6:406S121E02001001;212260171B2P11P1S111O0151BU1<X17Ii5O
BJ5[45V1037<:0@?o2f53D;KQF_88I45En1C4H315_9o63X326Z2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2Z3
d1X5T12V1K93o1h=j18P1d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239m7l8l9V7B]2E
2V1:2Mg2T2n3?U6h85:a264f1404^1:6:1206C?4E020011146212260171B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F
037<:0@?o2f53DW1Z>k1_90i48I45En1C4H315_9o6Q24U12]23CCT2_1528h1]17210524n2313<X61Y1Mm34T2241G2212
A]151g2P3j129T12V1K93o1h=j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239[JU
3i?\6BS3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1
037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241J4230<5X1=Na1X5T12
V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239e3hL2Bg_79Bo26QV3cV14_U
19lS12B]`3KBl29d1[D_2`82Q347B31:l<cK`b2`A9lF4[7^5V4T3lV1:BT3o9UZ4_1l5dT1d1mHY?9B`40mT114RX42`P1U
6CS3Y1Da15e1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n223_60=c1@\2]1k166;CU3LG=0_<f5h1c4;@=]105m8T6
2k3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81501A09=T1W4j1R1R4K7G3R10[1X15R101:330LX1`1[1f
1[2n3P1>42131K=V3E_1k5d3P9d2Z2o1S1i3W1T23Y2I=46MW1C_1W;_1R1i19X4T2e115e1?W121k2`1e1i1U12FX1a6b7C
Z3R1C0g16^1702L4`1X1?2P2a78h5]4[3T1A21g216JO]32:8=S1P35_1U1`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?=
U1705m8T62b14\4R1D16Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M001<B=15M313IL=O?W4j1R1R485D43642344?E;g145>
C01B0A:X17X1[1DQ1;11k1U2@A260161@95>711112000E2<:b2L_1^5<g1l1c3G;X4o4`1>m4W1T23S3=46MW1b3U>9g3BR
2e115h1<<M126a2P35W1:6U12=a1a6a6CZ3R1C0g16^13302b2^;8h5]4`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166
;i3LG=0VB\6;@=U1705o16Y4\2Z5I2g1\4g116Y1B9C>Z4E\2V3h1V3Ch12=3KKU2EM313IL=O?W4j1R1l1U2822D43;2344
68E;l15>C01B0A:X17X1[1DQ1;11k1U2@A<8@95>711112000E2<:_3_1k5d3P9o4o1m4W1T23S3=46MQ15=Ej>78X19g3e2
e115U2BG12h2Y1f15W179U12o1a6P7CZ3R1C0Y1=6^1702L4[14l3a78h5i7T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L
@k166;i3L6@=0a1g2Q5j8\6;@=[1105`6\2T62b14\4R1D16Y1B9C>Z4E\2V3<[1V3Ch12=3D64<9i3313IL=_2T32j1R1R4
85D4:42344?EX25R101B0LX17X1[1DQ1;o1U2@A26261@95>71111210E?36_3_1k5:2Y1l1c3G;X4b1\3`1>Nn3W1T23S3=
46MH85=T3h9S2OX19g3e2e115U2Z119n1BP35W1:6U12=a1a6IV6CZ3R1C0g16^1702;f1:4^;8h5S6j2Di216J]42C=S1l7
l2LR2F>c1@\2]1k166;i3LG=0a1g2l=\6;@=[1105o1`4\2Z5I2b14\4g116Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52
j1R1R485D4?23IEX25R101B0LX17X1[1DQ1;o1U2@K28@95>7111122E?3f3_1k5:2V3g4X4o4o1Nn3W1T23S3=46MH85=EW
<j28X19g3e2e115U2T151X2BP35W179U12=a1h2h3If4C]4Dg1e1702b2^;8In4g5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1
]1k166;i3LG=0VB\6;@=]105m8T62g1\4g116Y1B9C>Z4R3h1]1h1j3h1@3g1i3313f1]1g4j1R1R4S1G3h35R101B0LX1`1
[1f1[2Z2c1P1>7131KZ4_1k5d3b493o3d2Z2o1m4K;T23S37546MW1U:U3\49S815U2Z11k2V3i1U12o1a6n4C]4Dg1e1702
k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0I\A\6;@=]105m8T62T6g116Y1B9C>Ic14g19?Cd1
V3h1f1S2h1@3g1i3313f1b2f1k1j1R1R4S1G3h35R101B0LX1`1[1f1[2n3P1>7131KZ4_1k5d3b7]1o4o1m4W1T23S30654
6MW1V5a<9g3_2k115U2Z11k2V3i1U12o1a6`4CZ3g1g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4
l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R48J4B3h35R101B0LX17X1[1f1[2n3P1>711112
2E?j3_1k5d3P9o4o1m4W1T23S3=46MQ15=`?i19S815U2Z11k2Y1l1i1U12o1a6T5CZ3g12d1e1702b2^;8h5R7k1Di216J]
42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1
R1R48F34B3K2i25R101B0LX17X1[1f1[2W1`25F9>7111122E?1i251F_1k5d3j5U3o4o1m4W1T23S3=46MW1hA9S8150T2Z
113g2V3i1U12o1[5U1S5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0VB\6;@=
]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R48F34B3K2i25R101B0LX17X1[1f1[2W1`25E09>711112
2E?1i251F_1k5d3j5U3o4o1m4W1T23S3=46MW1hA9S8150T2Z113g2V3i1U12o1a6P5CZ3g12d1e1702b2^;8h5R7k1Di216
J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1m2
W3j1R1R48F34B3h35R101B0LX17X1[1f1[2n3E:>7111122E?k251F_1k5d3j5U3o4o1m4W1T23S3=46MK;hA9S8150T2Z11
k2V3i1U12o1[5U1l4CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872I8V12Z1k166;i3LG=0VB[5P1;@=]
105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R48F34B3h35R101B0LX17X1[1f1[2n3E:>7111122E?k2N_
1k5d3j5U3o4o1m4W1T23S3=46MK;hA9S8150T2Z11k2V3i1U12o1a6Y1Di66W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V6P6a1m5c
D^1^3Q:k4X2Y5\1R?Z=P:^@EU7iAUFeAR1Z1DU4Dn1^:8W2m>Dk4^1^AKP7T1fFTHo1]:]9X2QBg3R3V2;64KQ6]2N1l6Y1P
O3i@nBl6Q2bJV1Di6g:J\1l?8Z1kEG3i8U4BR3i5l1`4n1c9P6i9T2^3f=U39\:1Z;R3i24T8W2hZ1m;1m4EX3R1C1f16^17
f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3gJd;i2Y3k3Hh6>S2l4c3^1U2f3T1_1S2m4g4j1R1n3343J4346232
1123;E9\1:14DC27;L92K75R1B18d26a2_2?R1<;1112000E2<:Gg3i6c:Z1CDR3n5=O_24]4a15W1d>b15=g21U6:122U2Z
119]1b10OLY29U12V8?_2E`4@f1e1n5g8h5[8J]2C1216NY4X2n1c6R?i3gJ^>U7Y5W2>S2l?a4T5g4j1Q53S1G3a314DC10
7;L9\1R1D8`9<;31Kb1g3i6W=R3n5m3b7kI:15U2Z11l7U12S1FZ410Y2[1_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8b2MI
^1[Z1P<`5Y3T5i2Sn1AFc@Z2\6X2\2`:jR1lj1W2c<^1\f1`5Y3hi1o9OG[40Y2j?Y2c4X7O:V314j:_V2l7iAh?U9U7Z2_;
2d8cAPS1W2k8R2^;R8GG[40T24j?m6^2R1_7H14hKae1iP1b;o:l6^;e6aMc9d1HZ40Y2m1i<9k4U9_514P7<h28:Z8o1]1:
Da2Aa1_3e48SQ1Q2j1m693Z2g1R3j2l1`2THV3VHW9g2Nn2h>Q1X1Q9[Q1`2HZ400X2U3<T;U5o7U1P2^3121P7c2>;e85i1
h1Da2753a1]2Q1S1a38RNP3Q2j1m693Z2g1]2Dj2l1`2m:^4g8V3CU;P1X8W2o3`5Ag2m3]32Q8<3`1S1Q1X1Q9=On3m5[:l
Ml6P1HZ42R24g>[>f4H14a1^5U3\=a2SI]M93Z2j4]OV3C^OQ8h>\;c;WHg?2HlV7HIY40Y2i<`8_7V2a314gT4V2W4f1`:U
=d<0n2l\1<`=P9j1IP3O8009Y1D`1L[:^7Q1b6LV2a3121Q2m5T>d3Ci72Y7gT1l5U1\He53g@8X1>]6k3jCQ2^8S20P1@\1
_9\7^AXE01R3B]8;IY4U2n<PEH14Ya50dGMJV4T2>n:b3P\1]4S6Z7WQ1n?\2e9S28iY1W4\1a62l2CY1]<d5Z2XCS=BJiAb
3W7hT1]4S6;]<X:d?PP1Yf12j4[Y1d3i7CKV>kj1MP9Q67WE[;1U?`IP1cFf:aMU3f2W5:KV>kj1n9Q6kP11fX1[R1gP14KQ
c2mV1l[3]1Ll2^1c<0n1P2j33U3_5f3U4Y6[3h5n16O<]2Pc1?V2Q1o3R@T31a4YAe3e5>X1Ol1e3399Y4WD`b1\?OLl2^1c
82l30n1P2T7_5l7Y6[3g76O<]2ge1Q1o3R@T31a4YATB9aH[HY1L[4c<0n1P2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:
BP5T31a4YAe3Z:[e1a53a3LdBnDGL[4c<o1PEW;g7kj1o3R@T31aI6EU6^1h1d34m4cR2n8GLo@o1XP1g76j3if1o3WC1hH7
Z12@S7c34\2_1Lm1IMU49P2U;AT6V6Y12\1R2b514Th2lA2a=P=WN]1RQ14h@@MU4R>T6m?H14Tk1m]1Nd=n5Q1nj1U3IN]4
R1NYAb2<P4R12b9f^1XV1^_15o7IZKVEj1S>j=<j@=<N\Jm=X1d^1Z8U2Uf2]IVEj1S>DOS4hKl7X114bQ1W8_CU@Q@c9l5h
V1e=g3T3i8R<BOS4Z<]?l7X114FkP1W8gc1c9l5^d1g3QHgf1<OS4nT114\HTKnIULUZ1e=g3IP1R4RFk>14m5U4h;V5S72k
g1[1Z?cQ1;`:U=X5[70mLkP1f9CP1R4g>5WEH14m5k=fd3P4R3SAT9[70l?^;@Q1Q4nR1o114CjGRi1m3f4[3oKi5hY1^Ni2
Q1U2k10X20`1@\7m@`1O1T2^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2DL2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y
2^Gi5Q5V3h6P1EQ:@0Ai=k>3S9c4Y1<O2<f>5a7E5\>e4BQ1Q4nT114CS;U6`6]:\@kE[8m3_3bP1i5hY1>R1[9P3\Ci7W9o
7g]1]MBl2k30kg2?R1P40Y5P3\CU914d7ge1]MlY1ZW1P>BR1P40gKN6Y1e614d7Uc2X7cR1fBcDTKc@1R1X1S1o30Y266V7
o:0Q1GY2C1Q6AMa314V@l:n5lX1bP1o>dIk>YAZDk>Q2i31o<B\:@3c3[1S1o30Y2=o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\
3_U1bP1o>S>g?d:S4P3T:^E[5[8g1S4Q=`;E]1c1BS1o32lDj1Y2CS6X4H14hKf8d]2Rd1\`1^?HT1n30Y2a<7j>n614l2S2
\=l2o4H^S2fP2X1d_1W5Q2g2VN;T1n3l>7iE14c]4nBb6^S1X4U1Y39\1l2U2b977B_11>FY23?c2T1^1o2:12312D;63?14
0411_1482CB7ML1:C1H:12W1CP=]1Q2h=0T2e1]G260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5bJS2
0Ka1_:\128Q1d6<>J3`1l2=]1d8i4h6]9iBKBX4b61]211E4U1XNj9UV3Q1V1`2j1e10n2^3\;V1MR74V<d:b8Y`1\6_He6_
1l5[4[CP;k1d1Z9U?e4m??iX1f66V1RX1Q6nR2[a1m1DW1k30f:f<a3GX2c5X114SKi;QS1U3PJW`1oNj78W1k3g:]IH14dZ
6P1X1h3\2lHg2HQ6Z1]6]2U6S31Q9n3d6WV1Y=R4T5V3c2\C^Jj792^7b7RCXU1X;<X1U6lHiCTFl6\8i;f2So17mY17Y1QC
Z:b:gX1EW5=Z1^2^1^>]4P3\o2_?HfMS4\99KZ1m3g1f<]4P3d66^5dI\i1i:e4HiKk1U6W3d3R5ld11V3?g@TBR35Z1\BaE
Ya2Ym1?[1]3d2g8k5=Y1k?MjU1\U2dj1NV>Rm1A[1R6?W8k5=Y1k?MjU1\U2dj1NV>S5ng1j36[1fDg1c`3X4hR2=\1U4K0o
=010ZQ3V1Q[2QU1\Z16\1Q50o=ib6\Z1@\1P500V1h<^Q3V1S`3oBQ=Z:22Y1S<9\1RC010gn2b2V1S`38]1V@P[3b1kd2V1
^CmD:]1V@P[3b1kd2V1^CRN3eH5]1V@bU3]5b1:^1^GSMU64[6P3_C^]4e>E^1^GSMU630T2V4P34ZC0gS4X2\7U<?o1\<Z=
P<]2^1[3P2S2m5mE]1\3d2m1:=V3d32U64n3?l1U3;c2a12521E0a=[4TDP2VD_2g3S10023[5A?c1V4X<b518m1]DR<l8FJ
R2?n174X21Cf3=P9V5BEWKg6>e4n2_27_1c3dKY914F=_1c31g;j?Y9121F_KTV2XJ9_1c3lR1<d114dc3[2V2`1i1g18R2^
163;SKS1Fl4R=?2V6Y9X82P2RFj1T3R3a:a:153eOQ;m5]6P6A8IcCe4n4i2R>l1_:o21h3W1\1E0Fi17S1>19Gm6X4=:b2a
168E4F`1i1Q2Q2^1bR1Dm<c?\:RFdBg:iZ1_<b6[NYM_9]1f;d7H`1i1S4^1BWKS1Fl4cW1RFdBk8g13lm1[<oAYMS>`8f4m
2a1@`1Y3c2VA][12Q1T1e20Z`43hIT3k1dL6`1aQ1oR1ie1Q=dU1Da1a3P?W2o44W41V:14@YS1NaS1e5`4``3Y1W2Ba1a3P
?W2T5W41E`91487YS1NaS1e5`4Ca1a30o>W2T5W41E`91487YS1NaS1V:jQ5Fa1a30h;V3^20T9X:14@YS12KaS1Z3Z2V81m
1j9;a1a3P?W2T5`>14jS1NaS1:b1\5n;h9R4lk1Y7UL2Y\25b1[Ah9_S3\\26b1[Ah9_S3b1iZ22b1Q[6Oc1S2m1d1\6o>o1
Mg:`c2VBg7_1l5dT1d1Q1a3i8[@b@082>V>cB>a30[33c1SKm27c1QNd\1lb1V<m7ic2Fd1f36W?n8o;Q>Xe2j8Ri12m8Q6W
?hAX1n2c2`?_66_6=d1UCn8o;f@^k2Ri12l80Z[1c2gL?d1UCl6Q2o;T:h:e]2dR22m8Z[1c2^@U83d1]]62Ae1aT18_4\3Q
?S9m\3P6S48n1o1\1aOTL[JX1e1T2O80:Y1bLj28a314FZ1Q2k3U;n2d3_2V21ii1_E[DU2AY3LP6`1b2g5VI@f5TL[JB6e1
aT1e?iLYEg3;f1\30Y2c;d6Z@14gT4i68f1\3n=d6a?H14=g1f5Ud3i2P5a1>a3Eog1g8nm1S4h1g1V3_2b37_?jP3i2\4Ca
1>BV2GE_>P@d;2V1eX1W>7B?5T2@>a14b1f2^1k;16@[6T1c<@416Q1859:Z39h305Jg1R3Dn1VAf:fP1b7m_1i2\4W3V2S2
b7\5j@f<e;hH3Z4]J^?lDU49g1a5Zd3i2c:Eo<kP1dk1Hh1P3k2^]1V4R=eP2TQ1T9lN[=ZDk>_25=g?1n4Y5F?4c3Dh1l5h
n1;];kd1TQ1QX1[=jJ[8e2=g?1o:?4AQ3<h1Q3DlMROm32cP2gF3X:eX38h1`W1PW1if1b5WF]]3gAFi1a3R2Z>U5Dc1c>n:
Y4bH`Bk;Zd1hd1RD]4;L4S3bX19i1oCU5DW@XV2SY30QM5i1P3d1PQ6]i23i1l@eU7=j1n2g;n13l2Ek<ZW4U1`P2m9f\18j
1fCgCcb1kP1VGRb3Y:a5k1j1g1MQ1^1>l1n3?n>5:Hh164f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1W2Z1Q?l;8I45Ec1:C4H3122_9o6_3a2Ch2_152Q2c1121057n2313<X61Y1MR4T226O2o4X5T12V1K93
R1Lh=T3d32Q202^1]18=KY44S1211986ET1NQ1P10a1D253T14T1>=_11f1C\1239[N]1o:h7Mk1a50^1SGk8iEo<[6WR1\V
1\:b9o9P1Eb:0A]Fg6=k9S4YI5;[6\<Dk1b5UMd4kDg1h2P9cX1f?b2h1[R1j<P3hW1cS1Q5n9i85l1oNS:kl2io2;l1m280
:lMe614SR3Pb4R5l1i1R1DMl4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=K
Y44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239gJ>m1i1o9[G^2c3iF2ie2_1l5VD]@d13m1dU1[Y24m1`@SE[Y2?n1T
30X?a5Y6U5b414ii2WG^Lm9`IEn1T3009m>a5Y6U5b4121ii2QQ1j1i@h1dl201;n1T3Y?k;h914gi200kN8o1f>Q2`FC1PH
Y`1l5P2f16R10B2e1e13[1B3_1I1a4V5<`19\2V10??g5]2`8Z223>f1k2U3\5S1j<n5\@^9dAh8P3_2c19l2i4S10:P128^
2778:65X1:L839U8S43433F123;236286757?c14049127;017;O50C?25O2468866DF:4:F?5E_291:2;14;35574142001
11210C12:1c3U1b:c2S;=^AY=R705Z1=l13411226h15158I126e?h3P2m1R1C2e1^1m3]5c5`1f2W1Og5a==f1a5n;k=_S2
k5a3l8S4343J4346234123;757?c1404947;017;U10S125O2DFf14a15U3;9?14E57417001112000C12<:^4V=>R;jT1P1
05k2I811226n115R1126e?Y4P2m1R1C2e1^1NT1W7V5<`1f2W1Og5]2k:Ef1`Ak=kI^MZ7i4]9P6k2S4343J123462321123
;7=f1:1404947;017;L262K425O24=18=DV1]2_29190766;3557417001112000C12<V;:^6\3f7=k9aDd7k2I3411226h1
515R119e?LP2i2Dn1U3d74V6g4On4^GT4m104^>e3m6jd1R<[4a>bBhH3US1RIAP2]5j:c5_5Oid1Y;lY1g?m@d49h?`7a3U
P19Q2X3m1U[2XT1eZ13_m1T<7Q2\`2nY1oT13_m1T<:Q2\`2XT1VE^E3R5\h1S>^\11Q27Q2\`2b4S@a?eZ1Vl1>R2m4\IRS
1b:[=T78j@2aL\FiT214R2m4RW2[=Q1R2f2U1^1o41VR1h85TCW3l1X7g1]2[1^3V8mCeEc7`]11Ee@U1[2f5_1W5bOf2TG3
R2P\2g_12R2P\29S2G\Cbf1h@_IcZ2Vc2W81S24S2e2hX1W33S2m[6lV1c2T2U1<Z18o12^1[3[11l=A1U8Q7QM12Cf1l501
0k[1R>X1DH1P4P6_1o23k1A:a?k1C13:]4R1j1U2W2S2?Q1h1HA024I[3Y9Mo5l6l9kND13>42U1W2F=B9g1h<2T4FT2U1S4
^1fBk?QM12Wd1X;i2X1RU1RCcKl9^LEYG2T4Z1U2Q1U40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJR3b3YS1m6Q3P1EQ:@0
AhDl7fV1JE51U22U2e5>V2j<Q45mO4k`1S;fU3_M\@f2YE_65V2j<W4of5fh17V2j<W4dh3Zn1[e2k14V2RA1W\8AW2Q5XDd
Q1a2bS1SY1h`1_EU;]?k5o3U9i=c6U74W2]j2U=mX32W2dP91W2?X2U40U4d;k;]6``3mg2bP1J18k4\6LX2U40j?fQ4fY1n
GcCd32]58_6g3Z2\2i6Q5J18k41K^560c48X2QDnB_[3[4bU2jLcU17Y2o\2hW2co1\3h?15Y2o\2\W4\3h?<Y2i20mT114o
T1hW2co1iA[118Y2i20mT114oT1UQ54Y2o\2bj41:Z2W?l[1S9fj2d3i30T4am1;Z2W?QCZ1Y3hLWk2`3m30fQ2;[2g2\Q1a
314`i1h>Y5e`1Q87[2g2nT114`i1hT2?\2]2hMlAoN`K\>>UT2=`:l1P3^6nB>\2o2VMFUAoN`KM^=>T_2l1P3]I7\2VP1lA
oN\Z1`]3f18\2Sb1oN^Lm=T_2hQ1b^1R1]2e1JZ6o?`Y2]c1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:6]2XR33]@SN
Sa29^2`2nT2Z8aX11\e3\:WO5^2_W2Z8aX119^2o4_R2Z8aX11_AW:T\2i1^2\4S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0R
V1T9R=_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_26_2c1e^3i9X9cR38_2fR1b]2i9G`8Q3ao23_2Y`
3i9>`2WLSBU5US12m2Vm2kLj@o1U4>XD5`2b1dJSBol55`2Yf2hNaa36Aa2f4\G0[l1\Ee2U9I81AoS20oGhX1mO=a2SL0[l
1\Ee2U9I81U`2\<fX26a2S=o>0[l1ig3=a2SL0gb1U4]5\Ee2U9I8W`2\h1;b2cHU7PBQV1`<Y;X2Un2]Ebj1=b2aAQ7U7PB
QV1jGX2i3^BT1gV2]E:b2nY22j=b1m:Y;R6cCUl2=c2Sg1YNm4U7bEo2l;B3jd30m6Ac2^d1cP2m13o2P1j3Dm2b:\^30[4P
1RE12c2jn71d23d23jZ32d233d2WV3k23d23iY32d2SY32d2W_72d2kT72d2aW34d23]W3h12e2Y^71e24e2XV3o273e2_4W
Y73e2`Y3;2e222e2lY36e2XV3W3dZ4\>nG=f2Q6Ym2@l3nT1a3PT2`P1^3g2WKf46f2iW3nT1a3PT2oQ2<f2Q6fIcZ3[2n`1
j1`<Xl1SBEQ42f2fh76f2a4XT31Z2_b32f2^[85g2ba1XJ1jn3>g2ba1S2S5Z155YA1R1]c2XU1l2S2f5g2Ng1Ml4n3?e7X7
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?J5[45CG7<=2K1a1[1f53D1U1b9V4^3X=8I45En1
:84H315a2m6o6S2[1k1ECh2_152Q2e121057n2313<X61Y1Mo2M4T226O2o4X5T12V1K93o1h=T3d32Q202l28=6DY44S121
1986ET1NQ1P1b1D253Y1T1>=_11f1C\1239WP1a2T7g2g1d100U11d1U2b92442?2_11>FY220?[27c2o240412312@3;63?
140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f2?m20e1>P=T16W9R1;260:3A;:0X1_4:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDd57OV5h33J21\1D1B;C534@T10o2]807CIGT3W4o22\128Q111Y3Q2AB<>:81
436NQ1R22=M3;d8Q60_5J_8X61a2N7I1A9036^1:o4:Q9n1I_211:g2l1`2\X2ik3>Y:7oI]FMg2P2La:<Tl1`3\M]2R3TR1
UARP1a3d3T5U2a3U6_:a:k26m53j7Q4^2mAi1g23n13P22V4^Z1m?UKa=[Q1n3^4eK2V1`L7TJ7BET2@>a14Y4l1AY20b2^1
JZ2G@16@TD@416Q185923351^1@g2JQ1eG]c1mNhQ14gj1>U8S27d3a5^S2Q5g2Ng1Ml4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3k1ECh2_152Q2e121057n2313<
X61Y1MR4T226O2o4X5T12V1K93o1h=T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Y6g2NE<6
=2JHS4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?
o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2X4FX5T12V1K93o1h=T3d32Q2
02JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q5f;Eg2Na;Zo11WDWZ1R5e121057m5a2T1gc1[I
n;P=c4g2g1JI3j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1201o1]30e1d>6Z:;26;Q11
9Q1;2W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1IY5Y707CU1;T3Z7\1]111m5i181436NQ1
R22[13;ZNX2W31b4S8:P;I_211g2Bg2Ni1g9e^3YDe121057e3j>`^1m4i2n=k5g23Jg123F3ER4n3?R2k<5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3a2R12Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12
39J5?Jd89C\4U8l3_6[41j3m<42W5g2<Ag1Ml4n3?U5h95:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1NP2f53l17YN8I45En1C4H315_9d5=0K_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K9
3o1h=T3d32Q202`2;8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239?g2VB]2B_5T7Z1Y3UU1[?SF^D]:Vc3Y:4g
2R2DTm37g21dW334V192g2`Y34g2h[2RT2X]47g2m2hY5]AVP2k@T36g2Q2fY2k8dP5RJR1g2R23Z6TS3iY1eK2V1mf17BET
2@>a14Y4o3Z916@TD@416Q1859:i7g2NY1=M>S2Y2c3:?U6h85:a264f1404BK:6:406S14E020011191212260171B2M21P
1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23DW1aN8I45EV1GC4H315_9o6Q3:2Q2?CCo14N00
237528h1e1210524>A?]1313<X61Y1MR4T2241I52o4918m1e2T12V1K93o1n;i1T3d322n102J:f18396D@m1j14S121195
26@49JH5Q1P15730OD25361C<T1>=_1152]1C\1239cV1g6S8_2_1g2NR1GOg4n3T7Z6jW1e236cZ2e121057X<fGXCIn5]1
_2o36e4n3Z5a2;ZA^6h:[416^11Z1W1:R;4Og2V2Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:2h2VY38h2ff12d
HFPIc1TW12h2Qm51h23h2]W3h13h2VY3c12h2\W33h2[W304h2]W3h1c12h2]W35h2VY3c1S9YX32h2Xl63h2VY3jc22h2iY
39h24n3P8[GW3PS2hk3[`16h2S4P8[GW3U_72h2^j73h2oX3I3h2bY363h2]W3[23h2]^2oH4h2iZ30f`23h2jZ3f`25h2X1
aY3[h1ZH4h2jZ3f`2_12h2jZ34h2_V3Z4cT43h2jZ3Vb22h2oX3Q2h2l3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_22h2_V32h2T_7@h2Bg1UKo4T2c214jQ1]P1
[Cm7a]2S>kO8h2Bg1nT114bm2cg24h26o^5f32h268h2JX3P8[GW3VR2n\57h2JX3P8[GW3U_73h2]W3a16h2JRMaY2_1j;2
h2JR2h2l30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2
j5o1aU1[7g6S8_22h2di33h2nY3K2h2SV34h2kW3a1[1b2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0WM]1234`168o4W
F_2g3S10023[5A1=c1_@b518BZ1Ij7P1EFb37_5@0An:o3l4FJR2^274X21CQ9ZMT15U7g6S8_2R2i2k3Y2m5mE]1P4P2m1:
=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2n1i2Q4S2m
5mE]1\3d2m1:=V3Q>b8a12521E0eN234g18o4WF_2g3S10023[5A?c1_@b518m1m>_5R<l8FJR2^274X21Cm^1g6S8_2S2i2
`2_10S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234`1?o4WBo3_2g3S10023[5A148c1_@b518m1]DR<l8FJR2^274X21Cg9U
U1g6S8_2Q2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4
FJR2j5o1aU1[7g6S8_2V2i27c30X2m5V7f>]1P4P2m1:=V391Q1VEa12521E0lN4g1X5WF_2g3S10023[5<4?c1jE718BZ1g
3[1Q3>P1EQ:o:R1R4i4FJR2j5o1aU1[7g6S8_2Ji2=0f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1iMR2i2k30X2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2l2i
2R1h2Y2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g3S10023[5<4?c1jE7180AZ1g34V1e2;>P1E31Z1
01=6d1197D27_4R<R4i4FJR2j5o1R=`=m:[7g6S8_2b1i2=g5@kJ1T2R3d2m1:T1_2^?d4`2a12521FlN401]1E31200^GU4
LlM`EU19Lj4]2dAf9c<e4Q6gFT;c2i2R1m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0[2SG\5401]1E8`4WF_2g3S10023[5A
68c1_@b518m1S;HGd116107?427_4R<l8FJR27V274H_11CcLYBg6S8_2V2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0
hN3401m6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1m9cK[7g6S8_2T2i2k3Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2W3i2Q4A0`
1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0hN3401P174?>5=4g3l4P=0X4_2g3S10023[5A?c1_@b5180AN;o10`4R2P1
E<d1k119g5@0AY7d3l8FJR2^274X21CT6f9`FT15NV6g6S8_2]2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0hN340o6mA
Y4_2g3S10023[5A68c1_@b518BZ1o1d6P1E?_3Q6@0An:l8FJR2^274X21CZ:VM56n6g6S8_2Q1i2c40SS3401]1K2`Q2W5g
4P1E5h19d1197?77P50AdN`JX1^:5c2i2=]3G0`1@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3S10023
[5<4?c1jE718BZ1g3[1IW2>P1EY4g5@0An:R4i4FJR2T5Eo1aU15U7g6S8_2T2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521
E0hN34`1_5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EY4g5R<R4i4FJR2j5o1aU1[7g6S8_2T4i24k1;c10A0`1m5n:n
:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5l9S?4GHHf4R>a5c1N_2<Z3S10023[5A?c1l=b2:@3Y2;l1180AZ13Em
2a2Z21NE52=X3Q6@0An:o3R4IFJZ13C^2154>i11C9R1^750:2@g14`4c6]@5OU6g6>;_2h4_20h3i24k1;c10S2R2j3mE]1
m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5c1N_2<Bg2S10023[5A?c1[5e2j5b2:@3Y2;l118m1
g3S76a5h3R<<b3R4IFJX113C^2154>i11C9R1d70:2@b19`4WHU6g6>;_2h4_20Z2i2c1]2S2m5mE]1\3d26f1:==h2Q>b8a
12521E0ZFa840o6WF_2g3S10023[5A?c1_@Kf418m1l:]7E\1R<l8?6JR2^274X21C[3]8g1S7]<i=g6f4@k2_2c1i2=U40`
1@kJ1T2R3d2m1:T1_2X:[<a12521FhN34g;S=>E]Y1Ag5\3JP1E5[11]8@0AeL3_<W4\9n=5^1i2=0T40`1@kJ1T2R3\1W1m
1:T1_2nDe1a12521FhN34XI:<\7bR1o9N1EQ:@0AeLc<d=n=5l1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WBo3_
2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cg:UT1g6S8_2l2i2P2D[1A0`1m5]E?]1\3\1W1m1:=V3o1i6l2Z2b8a1
2521E0VAe=42N>?o4WF_2g3S10023[5A1=c1_@b518BZ1d8P1EQ:@0An:o3l4FJR2f1G154X21Cg9i6`2n2X5V<5U7g6[1n1
h4_20\2i2=c3S2@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0lN401]1?o4oBP36_2e1Q2S10023[5A?c1_@b518m
1]DZ8g3l8FJR2^274X21Cm^1g6S8_2a2i2P2P2A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0eN64g18o4WF_2g3S10023[5A?c
1_@b518BZ1d8P1EQ:@0AY1d9o3l4FJR2^2154X21Ck8KY<k6c:5U7g6Z3h4_205i2hW340_1m1i2Q4S2m5mE]1\3d2m1:=V3
Q>b8a12521E0hN34P7WF_2g3S10023[5A68c1_@b518m1Q;[9R<l8FJR2^274X21CnW1n6g6S8_2S2i2k30X2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_25i2cV2P
Q134j2i2R1h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1Im24V1e2;>P1E3\10
F7\1;7D:_4@0An:R4i4FJR2Q2h3o1RKm8;T15U7g6S8_2T2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S
10023[5<4?c1jE718BZ1g3[1Q3>P1Em31Q6R<R4i4FJR2j5o1aU1[7g6S8_2S2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521
E0eN640o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2V2i2R1h2Y2m5mE]1P4P2m1:
=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8_2S2i2
k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE3318BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU
1[7g6S8_2b2i2=Dn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4oB6P3_2g3S10023[5A?c1P@>b518m1a:Z108
F51\11M63_4R<l8FJR2Q2<74X21Cm^1g6S8_2_2i2B]30S2m5mE]1\3d2m1:=R1S2Q>P2h5Ha12521E0lN4Y25`4WF_2g3S1
0023[5A?c1R:4W6O\1U318m1]DR<o7LFJR2^274X21Cd6i604e63X1c4aDg6k3c3C_2Q3i2R1Z1b10A0`1m5mE]1\3d2@Y11
0:=Af1MQ>l6e1a12521E0hN34\22`4WF_2g3S10023[5A?c1W>W2b518B4U1X2[6P1E5Z1;4e1L:6:_4@0An:l8FJR2^274X
21Ck=\7XB5U7g6JX7]11O]3i2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1MQ>4]8a12521E0hN34\22`4WF_2g3S10023[5A?c
1_3g40V5Gd1Bb518B12=9317P34^5P1E`1@e1L:6:_4@0An3o6l8FJR2^274X21Ck=\7XB5U7g6Jd64>]11OU2i2]2b10S2m
5mE]1\3d2j12:=Af1MQ>b8a12521E0hN34\22`4WF_2g3S10023[5A?c1_@b518m1U3U7d4\5R5o6l8FJR2^274X21Cm^1g6
S8_2`2i2Bj1b10S2^3202;k1mE]1\3d23NJ:=Af1MQ>b8a12521E0lN4\22`4WF_2g3S10023[5A?c1P2V<W2b518m1[:d4\
5R<l8FJR2^274X21C^=0;T6lJg6S8_1OLi2Bj1l4`2;dLh2NU2f1Vi14\22gh1d1f7c326Q5S2QOnF0;T6W2i2R1m20S2m5m
E]1\3d2m190=V3Q>b8a12521E0lN4d1Fd4WF_2g3S10023[5A?c1_@b518m1l;;1103d1[1:_4R<l8FJR2^274X21Cm^1g6S
8_2T2i2P40S2m5mE]1\3d2m190=V3Q>b8a12521E0c4lB[74V166Fd4WF_2g3S10023[5A?c1_@b518m1]<o7]2d9l8FJR2^
274X21Cl=PQ1g6S8_2f2i2R1m20S2m5a1[D]1\3d2m1901;3R3d3\:b8a12521E0lN4d1Gc4WF_2g3S10023[5A?[17_@b51
8m1a:X1100081103d1J@:7W4R<R8I;:JR2^274X21Cl=PQ1g6S8_2c2i2R1m20S2m5a1[D]1\3d2m1901;3R3Q>b8a12521B
20c4XJ4d1[5WF_2g3S10023[5A?[17_@b518m1a:X11281103d1[1:7W4R<R8I;:JR2^274X21Cl=PQ1g6S8_2c4i2R1n2A0
`1m5a1[D]1\3d2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:lE_2Oc23S10023n1\3A68[17g1;
n2n27R46k3b518BZ1l5o1GP1E5V111281103^15HB:7W1o2@0Ah2U8T7M3E;:J^1CEh174^1I1Ce3]6h3l<_:KK?516l6g6J
?CQ3R3_24d3i2R1n2A0`1m5a1[D]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P7WF_2g3S10023n1\3A68[17_:o
5b518BZ1l7GP1E5V111281103^15HB:42W1o2@0An:R83E;:JR2Eh174X21Cl=\Gg1?516l6g6JU4R3_2V1i24`2hY1j37QT
1A4c3HP>4G`9^Q1j;VMRI\1^21n3l3h43S32[<f2Y3U1@X3_E10c2Ii24`2dOS:j3SR1l2^6n;4GQd2n;`>_6m;2[<V7@hH1
0c2]4i2R1m20A0`1m5mE]1\3d2m1:;1V3Q>b8a12521E0g:Q1\7Y36^7>640P19g1JQ3R>6m7_2g3S10023[5A68c1S1b9a5
6Hi418A0N;R2i1V197C7R21:CE5AD32H:E6:618D63_4@0A\2V3S3V2P5k3F5DR27d14<74X21Cm5m2o9[2Q3]2Q1f5`4314
T15H\6g6>d3>`3_2m1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34b2]4WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2
^274X21Cm;\Hb:g6S8_28i2AlS2YS14b2dQ4\H<i2Y21lT1121THoW134S3U4i2P40A0`1m5d33X;\3^3AK\3d2m1:=V3Z65
X4X2Nb8[152521E0[1P3P5YDT14@@1a1X1Q3c2Eb1h9W30X4_2g3S10023[5A?c1_@^5318A0N;o10\3V3P1E9227R5V4@0A
Y7Y3:o3S3h1FJX1I^274X21C9j51d22R1e1S4j8o9o245314T15NV6g6>;i3^3]11O0]2i2=0\3Y2@\5^E1<]19R3CP2m1:=
F_291Q1WBn2a12521E0lN4P7WBGW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2T2i2
=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2g3S10023[5A?c1_@b5180l1i7c<R<l8FJR2^274X21Cm^
1g6S8_2T2i270b3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4
i4FJR2j5o1aU1[7g6S8_25i2hW3401R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE7
18BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2o1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34
a2^4WF]21g3S10023[5A?c1_@^5318m1o8];R<l8FJR2^274X21ClX1P6g6S8_2Z2i2Q4S2m5mE]1\3d2m1:=V3Q>b8a1252
1E0Q=i?P2423OHI5P4WF_2g3AA0023[5A?Q1AY5T1P:b518m1]DR<l8FJR27V274Be11CS4c7h?\Cg6S8_28i2gU37h1423b
2n1i2Q4S2Y5CmE]1\3d2m1:=V3Q>b8a12521E0lN46b2V4WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cc3]R1k
8g6S8_2`2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0_FAAT734P7WF_2\2W101F<0023[5A68c1_@b518BZ1d8P1EQ:@0
An:]4^4FJR2^274NY11Cj2fT15U7g6S8_2j2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0e6R6f9Aj74P7X:n;_2d301F<
0023[5A68c1_@b518BZ1d8P1EQ:@0An:]4^4FJR2^2721X21Cg:775n?11`:31Y15U7g6JX7_2[2i2R1h2Y2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?52U14jE718BZ1g34V1Q376P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8
_2c2i2R1h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN40o6WF_2g3S10023[5<4?8U14jE718BZ1g34V1Q376P1E`12P2
a1:_4@0An:R4i4FJR2j5o1aU15U7g6S8_2d2i2R1h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5
<4?5X14jE718BZ1g34V15l1N76P1E`1e3:_4@0An:R4i4FJR2j5o1f>HQF5U7g6S8_2Y2i2R1h2Y2m5mE]1P4P2m1:=V391Q
1VEa12521E0lN40o6WF_2g3S10023[5<4?8Z1jE718BZ1g34V1Q376P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8_2_2i2Q4A
0`1m5mEAK\3d2m1:=V3Q>b8a12521E0hN34S1<_5mA0X4_2g3S10023[5A?c1_@b518BZ1o10c6P1EQ:@0An:l8FJR2^274X
21CT6f9`FT15U7g6S8_2X2i2P40S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0Y11YM234Q1n5l4ZA_2g3S10023[5A?c1_@b51
8m1Q;[9]8d3l8FJR27V274X21CT61>U2QV1g6S8_2[2i2R1V1a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0`G[74P7WF_
2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2j5o1aU1<n6g6S8_2U2i2R1h2Y2m5mE]1P4P2m1:=V391Q
1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8_2`2i2=Dh2Y2@
\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE3318BZ1g3[1Q3>:EE`1e3:_4R<R4i4FJR
2T5Eo1aU1[7g6S8_2P1i2=DR5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJmX1\;l20d3:_4iM`2i2=0Ch2Y2@\5^E1<]19R3CP
2m1:=F_291Q1VEa12521E0lN4P7oBW3_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2T5Eo1aU1[7g
6S8_2`2i2R1Y1^1G0`1m5mE]1m2R1P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1
01b3:_4@0An:R4i4FJR2j5o1aU15U7g6S8_2i2i2=Dh2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0hN34P7oBW3_2g3
S10023[5<4?c1jE718BZ1g3[1Q3>P1E5Z10006L1\11M63_4R<R4i4FJR2T5Eo1aU1[7g6S8_2[2i2R1h2Y2m5mE]1P4P2m1
:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E5Z110`31:_4R<R4i4FJR2j5o1aU1[7g6S8
_2S2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21C
m^1g6[1g6a1MS2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4WBGW3_2g3S10023[5A?c1_@b518m1]DR<l
8FJR2^274X21Cm^1g6S8_2b2i2=b30S2@6U5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4`1?o4Q@G]1:<I]2S2;T1?R2S100
23[5A1=c1V6X:b518m1fBf1]2d9l8FJR2^274X21Cc@YNg6S84Z2b2i2=0\3Y2@\5Y9T<1<]19R3CP2m1:=F_291Q1VEa125
21E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:]2d9R4i4FJR2T5Eo1aU1[7g6S8_2Q1i2=g5@kJ1
T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5eh1f1iMYAiL]2i2=0\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P
7oBW3_2d1R2S10023[5<4?c1jE718BZ1g3[1Q3>N1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2P2i2]2b10S2m5mE]1\3d2j12:=
Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@b518m1[:Q:R<l8FJR2^274X21Cm^1g6S8_1OX2i2a2Y1Y2m5mE]1P4P
2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2o4Jo1aU1[7g6S
8_2P3i2R1]1Z1G0`1Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5WF_2g3S10023[5<4?52U14jE718BZ1g34V15k27
6P1E`1e3:_4@0An:R4i4FJR2V1?g1[2o1f>4C:g4n8o75U7g6JX7_2U3i2R1m20A0`1m5mE]1\3d2m1:=V39g=b8a12521E0
eN640Z1d5:lE_2g3S10023[5A6852U14R5\;b518BZ1V7]1P1E5Z101L^1618D:_4@0An:l8FJR27NW174X21Cf@4C:g4f1W
7o75U7g6S8_2P3i2R1m20A0`1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[240H1Z2i3WF_2e31S10023[5A?c1_@b518
BZ1d8P1E`126Ee11M:_4@0An:l8FJR2^2334;<_11Cf@4CS;b8Z25U7g6S8_2P2i2R1n2S2m5mE]1\3d2m1:=V3Q>b8a1252
1E0lN40o6WF_2g3S10023[5A148c1_@b518m1l;e3:_4R<l8FJR2^274X21Cm^1g6S8_2T2i2:Gn2S2m5h:T;]1\3d2m1:=V
3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c1_@^5318m1o8l2e3:_4R<l8FJR2^274X21Cm^1g6S8_2Z2i2P1Z1_10X2m
5d;X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22g3S10023[5<4?V1<jE718BZ1g3[1;e2>P1EQ:R<R4i4FJR2j5o1aU
1[7g6S8_24i2hW34b2?i2Y21lT1121XP24WT2@1U3j2Bh2i2k3G0`1m5mE]1P4P2m1:=V391Q1Y8l<a12521E0mAn<4\3c3W
F_2g3S10023[5<4?c1jE7180AZ13c34?Fe2;76P1E5[100`3l4@0An:m1T2i4FJR2j5o1b:g@V:5U7g6S8_2S2i27c30X2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_
2:i2R1aV334m_2Z10d3:W2i2R1n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d5WF_2g3S10023[5A?c1_@b518m1a:Z
126<n11M63_4R<l8FJR2^274X21Cm^1g6S8_2W2i2R1h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023
[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8_2\2i2=]30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa
12521E0lN40o6oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2n1i2Q4S2m5mE]1\3
d2m1:=V3Q>b8a12521E0hN34S1Lo4W?o6_2g3S10023[5A?c1_@b518m1]DR<`6[2FJR2^274X21Cm^1g6S8_2T2i2k3Y2m5
mE]1P4P2m1:=V391Q1VEa12521E0WM]1234P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g
6S8_2^1i2=0T40`1@kJ1T2R3d2m1:T1_2dFa12521FhN34QI6GR3i3?bR1a4]5P1EZ8f1@0AeLg;_L5Mi2=0f5@kJ1T2R3d2
m1:T1_2dFa12521FhN34PJl6dW1VAiM8i2dW334V1O09k1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN64P7WF_2g3S100
23[5A68c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_24i2dW334W1j20m14b1g4n\4eK2V1mf17BET2@>a14Y4Z=16@c=16
^1h4@416Q1859:T6Fj2K6c2f8go2WS1e121057Q[2f;k;^K16^1o:R3`5j2KMI2J4g4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KV224j14S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i9^3U:k
?16^1o:R3Z5j2K6`12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S
1211986ET1NQ1P14]1D253Y1T1>=_11f1C\1239XW1116^1R>\5j2Kg12J4CS4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2o4X5T12V1K93o1h=T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14]1D253Y1T1>=_11f1C\1239Q5XR116^1Q;P38j
2f3\_6gl116^1R>V5j2K6><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\
1o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\1239i9XO4j2WX5lW3`<R6j2KY1=Ml4n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1
AP1D253Y1T1>=_1152]1C\12399j2f3@XZ7ZQ116^1R>Z6j2KY1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212
260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h
1e1210524n2313<X61Y1MR4T2241O2X2f2X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1L
7>=_1152]1C\1239Xg1;j2n1g1aX7gGj;16^1e=<7j2f3T\816^1R>T1k2R2a1h4n\4eK2V1mf17B<8T2@>a14Y4Z=16@c=1
Z1S5@416Q1859:P1k2R2Z6hf1Uf2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R2k2m14`100=04D^3bU4[7eK2V1_Y10
\=7B7=[1H@>a14U43l1T1J:V1=5V1[53@16@Y=7116^1D_1U1]1@416Q1859:JY5c1k2m14a1DD^3cChg1Uj1[7eK2V1_Y1]
=7=47=T2@>a14U43l3:d1\1b2h2D16@c=1^6@416Q1859:Jj1k2R2b1@V4c[11bS1em1eK2V1ia1S57B7:2V1M@>T1<4a2X1
903R2Nj7T1X116@c=16IDT2c2@416Q1859:3Z2e3S1k2R2Z6n\4eK2V1mf17B7=T2@>a14Y4^2Z:@16@`Ac2@416Q1859:Dk
2d30V^1T21Sd1jZ3\Kj8_H168U1T2Y7MDP36k2d3ec7_H1T;l1k2R2a11=X4U9010Y:fe1_<f7R=W1QQ1eK2V1mf17BET2@>
a14Y4l1W1A@<H:W1>i2P316@c=1j3Q2A96416@@859:Y1k2R2c1=X4V9SP2R:WGV1QQ1eK2V1mf17BET2@>a14Y4T3U:16@b
C2>@416Q1859::k2d3?4WY7W;e4ZB1Z16k2T44^h6h@\G[1k2m14a1h4PMWW1eX2eK2V1mf17BET2@>T1<4Y4j5j6D16@c=1
Q6<@416Q1859:3Z2R1k2m14Z6n\4eK2V1mf17BET2@>a14Y4e<D16@gC<@416Q1859:k5k2J0Q1A22J3CT4]2`1?n>5:a264
f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1aN8I45EV1GC4H315_9o6U2Y1a2Ch
2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o1\;d1FT3d32Q202l28=Kj2^14S1211986ET1NQ1P1b1D25
33U1T1>=_11f1C\1239o5ZQ11j2Of31n3?^6k2Jg13I3GF<l2n3?a3\;5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2e3Y1X5T12V1K93o1^8@38<n3f1]1d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\1239J5V6S2;X191MY
1f2Z1\2T1<k2h>1?Z3f31b1V24Li25X1<k2f3BdX4om2b2b4Y260Q9X3P1k2m14Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@
416Q1859:\1k2m1d1010DB1\3U[1XHhQ1Vb2YT1Z6d1Y2ER3X1]3>Y2Y1i2P14f?O160KAFU2G\4g1BEo2CFk2m17\102R14
^3RV7EiDi:Y1KBEm2T6X1S3?Q1k2R2V2S4n\4eK2V1mf17BET2@>a14Y4Z=114@TD@416Q1859:l1k2R29W1AV4i7i2j3c3@
e1YG1bHZ?2k[1[=f;9U1_3n:2V1A2XG2lN7BB2T2@>a14Y4Q3X:16@c=1^6@416Q1859:^2DQ2k2JW198`1V4n3d6iLkAT;h
P1ZJm42Z2e121057e3b8S3n?2V1mG2Z5j1R6l4W2f1Z5a2J7BB2T2@>a14a2g1Z=16@TD@416Q1859:Y1k2m1f1D0U1^8lS1
T21`1QR1`9]<h;fT2@IR9T?V=`4W1h2P69W2NZ1P5@4h1T>f11o6g2\1M\38k2m1[20ZY3Rm3h2_]1i5k2:FA94?Gl2U2b97
7B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2SI260:3M63=f536;Lf5T1G=Q2
V2R1>29>b11d1]2U1><4221@[6`3c2a2R5MDd5h<2V1[7m2^1@3U20Ka1a9M\128Q1d6<>J3]4=]1d8P151BET2@>T1<4T44
l2I87l1CY1V2P1o116@l;S3S5@416Q1859:^2?_211T5k2c194F@l2U2b977B_11>FY23?c2c2o2:12312D;63?140411_14
82CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M:T63Bc6T1G=Q2V2a129>b11d1]2U1><4221@[6`3c2a2R5MDd5h<2V1c>0Ka
1_:\128Q1d6<>J3]4=]1d8P151BET2@>a14T44o3h2`3T2K16@S2b<1U40T1@416Q1859:n2_2115k2m1oW5TR2aY13k2m1o
W5]1k2m14b1Q1;Y3n\4eK2V1mf17BET2@>>R14Y4Z=16@c=16^1h4@416Q1859:Q31a258Q1k2m14d2e3n\4eK2V1mf17BET
2@>a14Y4Z=16@TD@416Q1859:Ok2R2Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1k2R2Z6n\4eK2V1mf17BET2
@>a14Y4Z=16@TD@416Q1859:S36k2m1i2Vk7eLP33k2m1Xm1[1k2JW1Z6n3oR4e121057e3eK2V1Rf1J7BET2@>a14a2g1Z=
16@TD@416Q1859:S34k2cm2Pl5o21k2e1k2m14Z6f@Y7g:hR1l1j3S1911g9g4aCPN^9\2`4X;2V1hFTP17BET2@>a14R46f
1c;16@V3m@@416Q1859:n1Q1k2m14Z6n\4eK2V1mf17BET2@>a14Y4Z=16@W9l:@416Q1859:T1k2?]14Z6n\4eK2V1g^1U8
7BET2@>a14Y4Z=16<3TD@416Q1859:[2R1k2?]14_2j3n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:X1k2m14a1Q11
d3n\4eK2V1mf17BET2@>a14Y4n9[316@c=1o5>@416Q1859:e6T1k2m14a1h4n\4eK2V1mf17BET2@>a14Y4l5]716@c=1^6
@416Q1859:S1k2m14e2d3n\4eK2V1cNYH7BET2@>a14Y4l5]716@TD@416Q1859:Y1k2m14c1f4b]2[o1gAm92V1mf17BET2
@>a14Y4T6a3c316@`Ac2@416J6859:S3b3S1k2m14c1f4n\4gAm92V1mf17BET2@>a14Y4Z=16@TD@416Q1859:f6Q1k2R2Z
6f;iW2]i1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:T1k2m14Z6n\4eK2V1mf17BET2@>a141_2g1X3Q:16@TD@416Q1
859:Y2S1k2m14>k5n\4eK2V1mf17BET2@>a14a2g1X3Q:16@TD@416Q1859:d1k2m14\2Q1k2PHU?j]1TKP:fBeK2V1SI16]
3S8V7f3P77BET2@>a14Z3NX3h3X616@b43]?@416Q1859:Y2R1k2m14Z6kLR`3eK2V1mf17BET2@>a14Y4X3Q:16@TD@416Q
1859:=k2m1[2I]X7]1^>0jI0n3k355k2m1[2gX4_P3_1k2m14S22IY3n\4eK2V1mf17BET2@>a14Y4Y1S7110g416@TD@416
0P1859:g114:[35?k2K\33^6UZ4_1l5dT1d1R_1j7d4RKS7T1k2:MDf1^?mP11PH0e1>_GW1n?]5g22l?\g1Y13n4h31k3`C
^2[AU1c2k?1l5J0Gk2X1DVS1<bV10e1>_GW1TX1\g1Y13n4h31k3`Cd[1j12V1k2R2Z6Y8Yl1c2kBZ?bNl4eK2V1mf17BET2
@>a14Y4e<D16@TD@416Q1859:U1k2R2Z6VD\`1\5R@Z?_S1eK2V1mf17BET2@>a14Y4e<D16@TD@416Q1859:2k2Tk67k2d3
ec7_H1i5:Z1k2KV1Z6]2Uc2of1:T1l5cD2V1f>d1aV17BET2@>a14Y4X3Q:16@P@o2S1@416Q1859:Q1k2R2Z6bh2[d1eK2V
1mf17BET2@>a14Y4Z=16@PCS1@416Q1859:S1k2R2Z6]W1`U3eK2V1mf17BET2@>a14Y4Z=16@RAQ3@416Q1859637Q1k2m1
4Z6kS3RY1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:?k2Ja;_o1WP1WS13a121057hf2k;<k2Ja;oR4e121057Q[2f;9
k2`[1Y2QR1Q4jT5:nO:V1k2R2k2^3j5SW4XBb2i62V1mf17BET2@>a14Y4Y:[2D16@`Ac2@416Q1859:Q1k2R2k2^3n\4eK2
V1mf17BET2@>a14Y4e<D16@TD@416Q1859:1k2X1k2R2a11f4n\4eK2V1mf17BET2@>a141W4W4R916@c=1j3Hj1@416J685
9:P1k2R2c1f4n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:`2l2P1KDm2Q2JQCh93Kj1l4f3S351h1^1V5U1m1i2Y8Z
5h2C:T6WGf5f7`=>Y421`1c2g33W3:d6dJ@38cD5c5Q3W225\>m3a2f1e26k2k1B45G853n1@5:TD;HI9Y29l2P1Kml6T?_B
]4kK2`5l2IR1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1U
3[K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S12
11986ET1NQ1P1b1D253Y1T1>=_11f1C\1239R2o1Nk4c1f1i4h3j38g>c79Q6l2IR14?Ml4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=K3f22[14S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7B
ET2@>a14Y4^3Q37a616@TD@416Q1859:k5l2IR14?Ml4n3?n>5:a264f1404^1:6:406X1F21D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K9
3o1h=T3d32Q202l28=K3U44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7BET2@>a14Y4Z=16@TD@416Q1859:X1l2
l144U6hN14n]3eK2V1X_1d77BET2@>a14Y4\5m716@@cC69416Q1859:?l2Ia;Qj2_6iAc@e121057hf26S5l2H0g1Ml4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a
2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1
>=_11f1C\1239Q5^CU11l23l2`]7dD<l2Ia;oR4e121057hf2Q5\1l2IW1Z6n3oR4e121057e3eK2V1`Q12^DJ7B<8T2@>a1
4Y4Z=16@TD@416Q1859:Y1l2IW1Z6n3oR4e121057e3eK2V1Rf1J7BET2@>a14Y4Z=16@TD@416Q1859:=l2Ia;b1\Q4e121
057if1nO4l2`]7dDYGR5l2IQ1EMi2R2n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4
[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z1l2IR14Z6n3oR4e121057e3eK2V1Rf1J7BET2@>a14Y4Z=1
6@TD@416Q1859:U5l2H0g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1[4\9T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239_1b@`6R1l2l14W2R4n\4eK2V1mf17BET2@>a14Y4Q=816@TD@41
6Q1859:W5l2IR1DMEV4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1o8h4T3d32Q202l2839KY44S
1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o5h7m>SF@l2Ia;oR4e121057RAhY1lKh29Z@2m2G4m2GRj2d2Q1m2GX1Z6
n\4eK2V1mf17BET2@>a14Y4i3`916@TD@416Q1859:R1m2GX1Z6n\4eK2V1mf17BET2@>a14Y4i3b5m316@TD@416Q1859:5
m2F0e_3U14m2F0e_33m2Ge_33m2GkZ35m2GRj2d2mB7m2F0[\2f=d2mB1m23m2FPe33m2Ff_3=m2T9j9d9U1do1ki1o1i1R_
12c[1d32m2_m2Jm210k3P8[GW3i^1SX1R1W1Bg20[3Y1DV5n5Zi11Y5S>h4[`1Z22m2]e28m2FW3P8[GW3Pj5Te18m2n3P8[
GW3f^1Y[4Te18m2n3P8[GW3\a4S3dj27m2n3P8[GW3Pj5Te1Gm2C7R3P8\8a2\<W3_V1\=1l2l1e@SS29V4CbIW<]2Te19m2
5h3P8[GW3_V1\a1Xg42n2b\3On2>\1DJS1R6l^2Q7S6[P1Z1U>R4A]<9aa1m7^8S3m4?b1Z5^1i2g1W5[>Z=3n2cLX]61n2E
n2`2f1]6k7f:c=`8VJRCeM2TY1]MS=X5P2\<nDSI\;1o22o2SP2@o2]40nP1]h1l]2o9P1Eb:0Ajb1]AD52o2bc33o2kZ2^U
1Oo2n1Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:3o25WY4?o23o1hKU914Q\1c7^S1S8U<5Sj116o2S2hKU9145
o2S2nT1143o2lMi^52o2lM2o2f\62o2jA2o2VD3o2R1iY63o2VD03o2^c3]i24o2^c3]i2gY22o2^c33o2^c3US5P1o2n1Z6
^T3_X1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:5o2Qa3[]1^^1h82o2dj62o2l\63o2Qa3jk22o2Qa32o2g_33o2DW\
62o2Y12o2T`64o2`1`_3eo23o2`1`_34o2`1Qd3Tk22o2`18o2Go9UZ4_1l5dT1d12o2aB3o2^a1bo12o2g@S2o2e30X2m5i
4SA]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8
_22o2UDS2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4
i4FJR2j5o1aU1[7g6S8_25o2`1bB1Wk3T2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023g2c2<4
?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_26o2i>MYm1Vk3]14o2i>M`h56o2m=KM`h5]12o2g?6o2`1V>f
9bP1d_46o2g?f9bP1g8lV42o2Z]47o2l3P8[GW3Pj5Te17o2l3P8[GW3^`4fn23o2l\612o2PU13o2PU1<2o2Z_43o2R9Z\4
4o2RKcb1fW23o2na604o2_4bFRj72o2_c33o2mb5oD2o2Yk33o2Yk3Y:3o2Yk3g;3o2Ud1SW23o21`\62o25R1o270j11i3@
kJ1T2R3;121Q2m1:T1_2dFa12521F\@_>4o>P;ho1iMV2o2S2a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2
g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Lo2510f5@kJ1T2R3d2m1:T1_2dFa12521FlN
4o>P;ho1iMR2o2e30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R
4i4FJR2j5o1aU1[7g6S8_2No270j1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJho1iMW2o2S2a10X2m5mE]1h3140P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_27o2KW1nT
114eT4[2o25DX11_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718B6S1g3[1Q3>P1
EQ:R<R4i4FJR2j5o1aU1[7g6S8_23o2138o20k3P8[GW3ZQ3j]4V1o2060f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9
CdLP7U:iMYAQ6lQ13W53o20kW42o2Wc34o25T`3l23o25bS5Q2o2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g
3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_22o2a^67o2KW1W5fO14=o25DX11lT1121Xh2X2
lY1hR17o2S21lT11212o2ef6P1o2IY1h11n7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3do19_4ZEj@]2Te1?o2IY1h1P8[GW
3@14T:`^1Tc29XR3`2o2S22^1Y2m5mE]1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f4`A_2g3S10023[5<4?c1jE718
BZ1g34V1Q3>P1EQ:R<R4i4FJR2j5o1l=4:TG[7g6S8_27o2S2nT114T:`^1S2o2e30X2m5mE]1P4P2m1:=V391Q1b>c6a125
21E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2o2e3Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:k9V2R4i4FJR2j5o1aU1[7g6S8_22o2Z`38o2S
21lT1121PY23o2Z`3U52o2Q43o2o_2ZV31o22o2[13o2[1_e58o2[1n^3fFZM^B0go2S2o2[1Y20X2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_24o20Z1`V46o20Z1
n^3W5YB5o2[1cY2ZU1W53o2aZ2]f24o2Vo1Z;]f26o2Vo10Y;=oe23o2aZ2\S24o2QW4jU2m_12o2cU44o2RQ5^4]93o2\2e
n46o2RQ5]3M2]92o2RQ52o2U`36o2e<1jP3b2fo2P1o2n1Z6VW4g5eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:5o2cC0
[o21;o2T43b1^U7a90c6]MS7:5o2Z[7a90U[13o2ci3XS32o2]Q8U1o2n1Z6X`2W@]\1eK2V1mf17BET2@>a14Y4_4T411a4
16@TD@416Q1859:2o2b]32o2cf73o2gc3YX32o2Ql63o2Z`3\32o2be33o2UL13o2ULTd23o2UL]d23o2hKb^18o2hKkD^?c
8[Z1PLdk12o2hK4o2UL1X^52o2WL9o25DQ1XJ1XR1lZ2ZR13o2f\2kV12o2f\27o2Ud1Z:U>RQ1Z3]24o2Ud1`HkV1<o25m1
1lT1121Z9k=Mk`18o2CX3P8[GW3iY2[U57o2CX3P8[GW3U_72o2^a12o2l]12o2[[14o2[2oX1jc56o2o1[Y1nQ6YY1:@P3b
Lh7\2_1VD0P3nDZc1[@d^12kLT6i>8P3[T1\2_1bo2Po12kL4P3hV1RQ3ok23P3kW4bg29P3_Mja1Y9V_1kH]>eKef13P3kW
4oR22P3kW4P1P3m1Z6bo3[=eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1P3m1Z6bo3[=eK2V1WZ1e<7BET2@>a14Y4Z
=16@TD@416Q1859:S2P3d30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1jE718BZ1g3[1Q3>P
1EQ:R<R4i4FJR2j5o1aU1[7g6S8_23P3kW4lW24P3kW4lW2_D3P3XP3bW13P3Z1`V46P3Z1LYc3YBcd28P3Z1LYc3YBgK164
P3Z1`V4bg28P3Z2oX1]2V;k^2RW1V`16P3Z[1]2V;k^2cd25P3Z[1]2V;k^2U2P3d30X2m5mE]1P4P2m118=V391Q1X8m<a1
2521E0lN4P7WF_2;[3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_29P3g`32i3VC]5h6\l1];
3P3kW4cd28P3h]3`2mAc5V<`?VT2h1P3j3S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2;[3S10023[5A?c1_@b518m1]D
R<l8FJR2^274X21Cm^1g6S8_29P3_a3[F`F3XDP40Ya17P3W2W_3[F`F3dY2?P3W2`[3`2U1ZAP5`F3[5BY>P40Ya13P3kW4
gb24P3d^2fQ1_G4P3nZ2e3Vi15P3nZ2iR1RJgK5P3kW4f^1e1XX15P3nZ2ll1XJ]DP1P3m1Z6bo3[=eK2V1mf17BET2@>a14
Y4Z=16@TD@416Q1859:Q1P3m1Z6bo3[=i;k?2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:4P3nZ2ll1UI;P3YBcT1a50YY2
P2o8mBaX2Qd15P3R1h=]3ae39P3k>]3hd3H\1b70WA6P3YBjX1UL``1`b43P3ng3l?8P3R2nT114bP3mZ1UV36P3R2nT114b
P3>P3R21lT1121X^2YBcLM[=ji1nY18P3R2nT114bP3WLZk14P3mc3mCRI3P3kW4RI6P3Y`3c3mCRIl[15P3lBnd3YR227P3
lBY\1dX2PLXV124P3Z1n^3aG4P3Z1`V4PL3P3ae3YB5P3d`3l4YBcd25P3]a1_n1`3\D3P3]a1]f24P3]a1PR2\DS2P3d3Y2
m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7WF_2;[3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g
6S8_2?P3Z2VT1dZ1fNh4TCDb:Nib12i3e5UH;P3Va2]OQ4TCW;Nib12_Emi16P3d_2a1V4XOTC:P3TR1hDQQ1mGmGRT1o2l7
@8P3W2lOY5P1__1mGmG@P3W2lOY5``1mF1kHXJg1>b7l:@gb1[4?P3\40Yk2SX1kS1g5W4P1Eb:0AmT253P3kW4f^13P3nZ2
ll13P3:`W44P3:`W4cd2T1P3602c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9CcGP5P7^4o3f1iMZ2P3d3G0`1m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1jE718BZ1g34V1R2N>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6
S8_29P3fR4_12Y1W2c10^:4P3kW4S<_X2Q1P360f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9C:YLVAo<i@6P3Z2b]3m
GV<R[25P3[2X^3VGV<3P3kW4V<<P3k3P8[GW3ZQ3T6l4ZU1XGo@Te17P3k3P8[GW3ZQ3j]43P3kW4dM4P3W2cU4dM8P3W2cU
4PL`12`8g44P3kW4aM0CP3H^3cBf5e6bT3XKi2j4T1S1_1V499j?Wk1S43P3W2cU4<P3W2XR1ZS3oLA`6e64\@Y[1dD9P3kW
4WLY10Cl:l3L4P3kW4UI^43P3kW4UIP5P3Eg1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3]23Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h
=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12394P3kW4aMV=4P3QQ4i6aM2Q30S2Q30b30X2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2
Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1a
U1[7g6S8_21Q3T2Q30W2Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1
EQ:R<R4i4FJR2j5o1aU1[7g6S8_2]2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5
<4?c1jE718BZ1g3[1Q3>P1EFZ9R<R4i4FJR2T5Eo1aU1[7g6S8_2R2Q3c3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i
@]5_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2JQ350f5@kJ1T2R3d2m1:T1_2dFa1252
1FlN4PJho1iM]2Q350d1g10X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g
3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_23Q30Xj32Q3k1T2Q3c30X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7i@]
5_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2V2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7n7j8\2P3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1i6gN[7g6S8_2R2Q30b3Y2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2JQ
331g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1iM7Q3Q21lT1121f2Q3313>X11_1Y2@\5^E1<]19S2N;1210P2m1:=F_29
1Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1jE718B6S1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2IQ35g5@k
J1T2R3d2m1:T1_2dFa12521FlN4PJho1iM[2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10
023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2S2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7Y>m7_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_22Q3ai33Q3TR1ZY5\2Q350\3Y2@
\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4=1c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo
1aU1[7g6S8_2`1Q33102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>`GS5b4c<iMhMKQ3040f5@
kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1iM3Q30c\6S2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2\2Q35e1g10X2@\5^E1<]19R3CP2m1:=F_291Q1VE
a12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2b2Q35]35S2@\5^E1
<]19R3CP2m1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2g3S10023[5<4?c1_@Z5718BZ1g3[1Q3>P1EQ:R<R4i4FJR2^274X
21Co1aU1[7g6S8_22Q3[Y4]2Q353>X11e1S2@\5^E1<>N9S2N;121Q2m1:=F_2Q>b8a12521E0lN4P7m@Q2W3_2l1j1S1002
3[5A?c1_@b518BZ1]DR<l8FJR2^274X21Cm^1g6S8_2g1Q3i3S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5
A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2V2Q32`30X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7lBZ3_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1<n6g6S8_2NQ350f5@U2Z1ZG1T2R3d2m1:T1_2dFa12521FlN
4jGU26ao1iMP2Q35c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b518m1]DR<l8FJR2
^274X21Cm^1g6S8_2S2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P
1EQ:R<R4i4FJR2j5o1Q9_L[7g6S8_22Q3cX4\2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3
S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2]2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1
VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_22Q3cl79Q3f7g
a3i2W3C\5a3ANQ35g5@W1cI1T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7[h1iMT2Q30b30X2m5d7X>]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2R3b30X2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_21R3f6S
3BY184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`35D5V103
7<:0@?NP2f53DW1aN8I45En1C4H315_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T
12V1K93o1g6P7T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D2534T1T1>2:_1152]1C\1239Z2S37g15a3\Fl87B
021111;42114P12f4`4g6i1NDh1JEF<i1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2\<93U1`Ho2n6h5W2Q9g?iO5
S3Zn3gDE<P5S3Bg1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
aN8I45En1C4H315_9_3_3_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1
211986ET1NQ1P1b1D253Y1T1>=_11f1C\12394S3Zn3SR4aOKS3Xh1i=2H2S1124BWe1V35R4Kn1Jh3`V1]Q1a6f4iFR9n7g
?3S3nl2[Q13S3Zn32ES36b5bR1853d<31T1020i@[f11X:\3Ze1oi24S3Zn31d4]1S3U2nIl87B021111;42Y12f4`4i<\1<
i1\]1m>33d3<<0IZ1UFd84h>93fIo2n6h5W2Q9X1S3i3WQ1j1\1f4`4f60f3Z2\1<i1j3d51hb1c42U2g7gF:RY1o2b1T3b1
Cc2T3G_1Y114`7T=VP1T1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:nU12P3o2Z6Cc2T3W2[14`7T=VP1:S36b5
bR1me21fg1Y;`;^^22S3Zn34S3W]3RAo>P1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:RY1o2Z6Ch5W2`1`7T=V
P14S3Zn3V7^V3Q1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42OU1g7gF:RY1o2Z6Ch5W2`1`7T=VP1FS36b5bR1aOb:h[12
V4<H7X2Y2l1QY1^2n2Z8^Ba?ng1`6S3BY184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B21N1P1S1
11O0151BU1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1aN8I45En1C4H315_9_3_3<d14U12a2CCT2_1528h1e1210524n231
3<X61Y1Mm34f1=241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D2534T1T1>=_1152]1C
\1239e8a1S36P2_31[1[3j;_3]79g6T9VEi6bEh4T3Q4e<^21[1a3;81]3g1Q4o9A[2=TF2`4W50e6g;b4\=R83JaS1:X?5S
3Xh1QV2d5al2a5S3BKKMl4Z2c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5`3J5[17
<\1o2f53l1^6W:S2f;8I45En1C4H315_9_3_3V1X2a2Ch2_152Q2e121057j1S1313<X61Y1MR4T226O2o4X5T12V1K93o1h
=j1Y1d32Q202JQ28=KY44S1211986ET1NQ13Lb1D253Y1T1>=_11f13?N392394T3h1W\2_c1:T3Va3f?V3m3W1T?I7`T46T
3b6mj3m3S4XW39T3`72kAd<hL[f27W12T3`Q4P1T322b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4kH>Ej3mk1iMUl1P2T3h1
m1S2m5^E>]1\3d2m1:=V3Q>?h4Y3a12521E0\@eElBZ3Ma1V2`1S10023[5A?c1V6X:b518m1]DR<l8FJR2^274X21Cm^1g6
S8_2>T3a8a7R6nU3m3KW3eB^1T1W1^4Uc24T3\F4W`72T3mV22T3bY41T33T3ce1l[2`2T3n1a1G0`1m5mE]1h3140P2m1:=
V391Q1VEa12521E0lN4P7WF_2V2`1S10023[5<4?c1jE718BZ1g3[1R2N>P1EQ:@0An:R4i4FJR2j5o1`S1[1D56n6g6S8_2
3T3`Q4Q83T3[_2UU45T3Tn3[3m3S4NT32g5@kJ1T2R3d2m1:T1_2dFa12521FlN4ZIB2j3RU1\;];iM3T3`Q4m38T3T4YGoT
3=0`4eZ3Y7T3AY1=MO1j3n3?U5Oh85:a264f1404^1:6:1206C?21E0200111522212260171B2P11P1S111O0151BU1<X17
Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6o7V@8I45En1C4H315_9S6K3MD:Z12k1ECCT2_1528h1]17210524n2313<X6
1Y1Mm34h1;241O2J;A>J<JDX5T12V1K93o1j<Mj1Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1AP1D253Y1T1>=_115
2]1C\1239V3`9R4i?1U33U3h914U3VX3YGf93U3\m3j;3U3WY4SU22U3\Q8KU31g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kA
T8d7Sh1iMP2U3m11e1S2m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2
^274X21Cm^1g6S8_2:U35>X11lT1121^T45U3m1nT114Q1U3102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJho1iM
4U3g1Ya3UF2U3WY44U3h91\o3:U3m11aJZ:121YX1U]1LU310f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXACk]1iMJU310f
5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1iMR1U310AX11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJoY1hEiMMU310
2Gk4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7Sh1iM5U3W^3R7V1eBNU313a1Q4@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2
X7;Sh1iMR1U310d151i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4_;`>ho1iM\2U35g11_10X2m5mE]1h31210P2m1:=V39
1Q1VEa12521E0lN4P7i@X2T3Ma1g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2^1U3102>X
11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4jGU22R4R=CRH6c6LP>o<`>X28U3DZK1h7_JQe1Uh1S1U310j11i3@kJ1T2
R3;121Q2m1:T1_2dFa12521FlN4jGU2X5[2Sh1iM^2U3102>j2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW
3_2g3S10023[5<4?c1jE718B6S1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2o1U3d1P2S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1i@]5_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21<6Z@nBc;X401[2S8_25U3Qc3Z<^CC3V3ln32S4V3M
09NE0i>47?2a1>P320b28P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U2
0U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31R4V
3M09NE0i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31Q4
V3M09d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2
U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31V
6V3M:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3
]30e1>U>6R9W1;260:3<4;630<<2k4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R5MDd57OV5g4a1Y1
U1I`5R707Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;[<W31b4S8:P;I_211j5V3M:d11l2U2b9247?2_11>
FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h
5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ic<07Ca1T3Y13n4M\128Q111i3S2B<>:
81436NQ1R22=M3;d8b;c?1b4S8:P;I_211o3V3M:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3
S2i181436NQ1R22[13P9VK1b4S8:P;Y31[6V3M:NE1l2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411R11:4
801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;226>b11d1]
2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1IY56b1_507Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;c?
1b4Y1i6:P;I_211a6V3M:NE1l2U2b92442?2_11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H:1
2W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6Q1
k3CBa2R5MDd57OV5g4a1Y1U1IT546b1_507Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;c?1b4Y1i6:P;I
_211T9V3M09NE00U1f1116:_1b924423642_11>FY2204:d1F7c2o240412312@3;323?140411P111544801311162B15?;
1L1N1H:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e1>\489M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c6G=A_1U20U1
;226>b11d18T2U1><4221@Q608`3\1CBa2W4JMDd57OU2P3V1e2J21EFD1;6;C534@T10`1U2746b1_161A55^118B027006
C392P1]2FY13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;n1`8h3Z11Nl1L4DN36^1:o4:U1j9IP1^111T8V3X161E
E1l2;e13b9247?2_11>FY220?[27c2o240412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1
]1Q2^3Z31^3S2Y10e1>P1Ig3:N129600R4]26e4P5C;2230:3M:0Q1o1:[2:36;:C5c6G=Q2U20U1;29>b11d18T2U1><422
1@g34^2d2K\1CBa2a4@MD<m3Y17OV5g4a1I?U1IT541g13?<GE5@386e107Ca1T3b5:<1MFE28Q111m5B<>:814363JQ1R22
=M3;b81Z:F@k1V8<W2R2H1c1e28d1^6:P;I_211DV3M0jZ20e1>_GW1TH2l?\g1Y13n4h31k3`CU1W30AX11i3@kJ1T2R3;1
21Q2m1:T1_2dFa12521FlN4PJ`Y1>a4P7^8f1iMLW3b1T4@kJ1T2R3d2m1:T1_2dFa12521F6eN4PJd7Sh1iMoS1IW30f5@k
J1T2R3d2m1:T1_2dFa12521FlN4PJho1iMKW30d1Q4@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>ho1iMZ2W30\3Y2@\5^E1<
]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g
6S8_2i2W33g11e1A0`1@\5^E1<]19R3;121Q2m1:=F_2X:h3b8a12521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@b518
B6S1d8P1EQ:@0An:l8FJR2^274X21CQ@iFE5U7g6S8_2`3W3b30A0`1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5
i=2X74P7h3l=A:<2T3_2T1?R2S10023[5A148c1_@_52183>N;^2U6P1E<c55j3@0887T2a8l8FJR27^1G74X21Cc@Q6^42e
1Q2a85e5_1g6l23R54Z2[1W30T40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6`R1Ag5U1V2JP1EZ4f5@0AeLhM^:5h2W3b
30A0`1@\5^E1<]19R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P7oBW3_2g3S10023[5A?5]1_@b518BZ1V3]5P1EQ:@0An:l8
FJR27V274H_11Cg9\A2e14m8`15U7g6S8_2f1W33g11W20`1@kJ15Z1CR3;121Q2m1:T1_2`DS2a12521FlGo64cB\7R3i3c
R1>Nb3]5P1EZ8f1@0AeLnW185^2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0QGj74P7WBGW3_2T1`21S10023[
5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2[2W30\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521
E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2Y2W3]3Y2@\5^E1<]19R3CP
2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2b2
W302>X11_1Y2@\5^E1<]19R3;1210P2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
Q:R<R4i4FJR2T5Eo1aU1[7g6S8_2R2W3010g11W20^11@kJ1T2R3;121V1Jm1:T1_2dFa12521FlN4^FBX1e1R3i3E[99CcG
>NV2[1U1W4P1EZ4o3CR1@0AeLjKS<85gCU1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3^[1P7^8f1iMU2
W3c3S2@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2T1b2S10023[5A?c1_@b518m1]DR<l8FJR2^274W1P11
C_Bd=h>g6S8_2Z1W3U40`1@k6oC1T2R3d2m1:T1_2^?U7a12521FZET4\54jGU2T8jQ1o9P1EZ8f1@0AeLWX15U1W3U40`1@
kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2oY1o9P1EQ:@0AeLe2aU15S2W3k1g1S2@\5^E1<]19R3;14Q2m1:=F_2Q>b8a1252
1E0lN4P7oBW3_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2P2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8
a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Ch:TT1g6S8_2LW30f5@kJ1T2R3d2m1:T1_2P8c
>a12521FlN4PJa^1_?f1iM]3W3CW12c10A0`1@\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>b8a12521E0g7mF64R4m2m?Q
3W3_2g3S10023=m4A148c1Am?b518B6S1^2U6P1EQ:@0A\2a8W4_3T1FJR2\21334Fa11CZKj:1Y15U7g6S8_2c1W302g11W
20`1@VFd41T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3lV16Z4]5P1EQ:@0AeLhMm8;T15]1W30T40`1@kJ1T2R3d2m1:T1
_2dFa12521FlN4PJR3lV1a4[2Q3P1A3Q:@0AeLh?Q<2e14^:5S1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJR
3^[1P7U:iMS1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ]7SW1P7U:iMLW30f5@kJ1T2R3d2m1:T1_2dFa125
21FlN4PJ6Z^1P7U:iMn2W30a30A0`1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0e;V<o64P7oB6P3_2T1b2S10023[5A39
1A52H_@b5183>N;V3]5P1A3Z8f1@0An:l8FJR2^274X21C_3SId:85U7g6S8_2_1W33Gk4@kJ1T2R3d2m1:T1_2Y7Z?a1252
1FlN4DYGQ2i5T;9CQGA]1V2[1U=P4]>[?YAQ6Y8X8YA3W5Q1W302GZ3`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@MT\1f1
iMjK2NW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CdLP7U:iMOW302R4`1@kJ1T2R3d2m1:T1_2dFa12521FlN4o>j8
U2ho1iMg@]2NW30f5@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6kh1iMg@]2P2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a
12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2S2W30b3S2@\5n8_<1<]19R3d2m1
:=F_2Q>b8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@b518m1c9i:R<l8FJR2^274X21Cm^1g6S8_2OW30f5@]31[G1T2
R3d2m1:T1_2dFa12521FlN4QIN6U7a]1i:iMX1W30j1k3@]31kC2\31T2R3;14Q2m1:T1_2dFa12521FlN4^Fk1FN6k2Y4a]
1i:iMT1W30j11i3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36ao1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521Fl
N4PJ\7[h1iMP1W33g1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6Sh1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521
FlN4PJd7Sh1iMMW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7Sh1iMKW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN
4PJho1iMjP1JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>ho1iMV1W33a15k3@jJ01`1CR3;14Q2m1:T1_2dFa12521F
n9mD4jGU2S3T4;Sh1iM3KW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1]>[?IW33c5@kJ1T2R3d2m1:T1_2dFa12521
FlN4PJho1iM[2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<41=c1jE718BZ1g3[1Q
3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2V2W3c3S2@\5Q?\61<]19R3d2m1:=F_2o3Q:b8a12521E0lN4P7\BB23P3_2g3S1
0023[5A1=c1_@b518m1]DR<l8FJR2^274X21CkV1Q8g6S8_2JW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl@k^1iMh?[2W
30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4
FJR2T5Eo1aU1[7g6S8_2Z2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718
BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2KW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6k2el1iMKW30Q2d3@k
J1T2R3d2m1:T1_2dFa12521FlN4PJab1V=iMU2W3BX1g1S2@\5^E1<]19R3;14Q2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3
S10023[5A?c1_@b518BZ1]DR<l8FJR2^274X21Cm^1g6S8_2NW3i11k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJho1iMi
P2MW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd5Sj1iMX1W32^3S21@kJ19j1R3i1Jm1:T1_2T>Q17U7a12521FlN4
PHo1g1l3h=Z\1@0RHT5Ul1P1W32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5Sj1@0PHV5Ul1R3W3b30A0`1@\5^1oC1<
]19R3d2m1:=F_2I_6g6Ni6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@b518BN;^2U6P1E<m7f1@0887f:l8F
JR2Q2<74X21CjAc3j<W55U7g6>;d3c3_2`2W3k11e1S2@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0lN4P7i@U2W3
_2g3S10023[5A?c1]=Q3b518BZ1]DJW;]4^4FJR2^274X21CY[1c3g6S8_2\1W302g11W20`1@kJ1T2R3;121Q2m1:T1_2k4
hAa12521FlN4PJoY1o9P1EQ:@0AeLWX15R2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R2S1002
3[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2LW3g5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2[h1iMOW33c
5@kJ1T2R3d2m1:T1_2dFa12521FlN4D[InX1o1h@P4[1ZGR5S1W30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n@oIb3P7
^8f1iMYA`1XP1`;KW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJa^1_?f1iMSc1a2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_29
1Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E>Q1S2a1:_4R<R4i4FJR2T5Eo1aU1[7g6S8_2HW
3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1iMR1W33>X11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJoY1hEiMLW3
g5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2d7Sh1iM>c7Q1W3k1e1U2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]CcZ1
f1dHT5KW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6^V1[Gf1iMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6ao1iMIW
3g5@`3ZG1T2R3d2m1:T1_2dFa12521FlN4PJho1iM^2W3Dh20X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3
_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2T5Eo1aU1[7g6S8_2R2W3c3S2@\5^E1<]19R3d2m1:=F_
2g4Y9Nc7a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b518m1fBf1R<l8FJR2^274X21Cm^1g6S8_2S1W3b1T4@`3ZG1T2R3
d2m1:T1_2c71]<`2a125216?lN4V4^1ZDl6XV1g>j3iMP1W3g5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2Wb1P4h
GP6LW33c5@kJ1T2R3d2m1:T1_2\@W6a125216?lN4YIFho1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6kh1iMJW3
0f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6ao1iMJW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4oEP4l6kh1iMKW3g5@U2eH1
T2R3d2m1:T1_2dFa12521FlN4PJ^Ef3bV1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;ho1iMJW3Kk4@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJd7Sh1iMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7Sh1iM[2W30\3Y2@\5^E1<]19R3CP2m
1:=F_291Q1VEa12521E0lN4P7i>U4W3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2Q1
W30Jk4@kJ1T2R3d2m1:T1_2dFa12521FlN4Q8h3o9o1U2d7Sh1XF`7SR1Q2W3c3S2@\5i;d91<]19R3d2m1:=F_2Q>b8a125
21E0lN4P7oBW3_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8a1MJW3g5@TAf91T2R3d2m1:T1_2dFa1252
1FnGm64PJho1iMJW3g5@kJ1T2R3d2m1:T1_2Y9j6_6a12521FlN4PJho1iMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ
XA_^1iMHW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1iMLW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9Ck]1iMU1
W30f5@j>1S1j:1T2R3d2m1:T1_2dFa12521FcKX34DeCf2W2Fd7Sh1]<W2h8Z6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN
4PJho1o<i@JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJho1gGQ6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1ZK
iMR1W302c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\7P2`79CdLP7U:iMYAV2W30Cn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a1
2521E0hN34P7oBW3_2g3S10023[5A?c1_@b518m1l;e3:_4R<l8FJR2^274X21Cg9UU1g6S8_2S2W30b3S2@\5^E1<]19R3d
2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A1=c1_@b518m1T;X9R<l8FJR2^274\1K1Cm^1g6S8_2`2W30Ch2Y2@\
5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1Oe2:_4R<R4i4FJR2
T5Eo1R=^H[7g6S8_2_2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1jE718B
Z1g3[1Q3>P1E`1e3:_4R<R4i4FJR2T5Eo1aU1[7g6S8_2S1W33g11i3@kJ1KX1R3;121Q2m1:T1_2V?]7a12521FlN4nGQ2V
Z1aEiMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4nGQ2ho1iMW1W3CW100i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jE
U4nChF1P6m>^1ZLhMKW30f5@kJ1T2R3d2m1:T1_2^:V9n2a12521FlN4PJho1iM]1W3b1DON`1@kJ1T2R3d2m1:T1_2`F20a
12521FlN4PJZ1Y4c7nR1`?AWMU;j:_9kJU2H9Ll25Q1W3g5@\7X8`3d71T2R3d2m1:T1_2P8c>a12521FlN4PJd5aW1V8De9
iMUK^2W30\30X2@\5^E1<]19R3CP2m1:=F_291Q1m8Y9n2a12521E0lN4P7oBW3\22g3S10023[5<4?c1jE718BZ1g3[1Q3>
P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2NW32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@l]1iMUl1T1W310b51@kJ1T
2R3i1Jm1:T1_2dFa12521FlN4PJg13o?l]1`H1V5>iBlX1\2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1h=]7a12521E0lN4
P7oBW3\22g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2T5Eo1aU1[7g6S8_2LW3DR5@kJ1T2R3d2m1:T1_2dFa
12521FlN4PJWg1e3:_4iMT2W3Dn2S2@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b518
m1l;e3:_4R<l8FJR2^274X21Cm^1g6S8_2LW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4ig1iM9Y30b5bR1Tl2n>l
]1\CbV28Y30b5bR1Tl2kl1\CbV28Y30b5bR1Tl2n>l]1oi2=Y30P2a3bR1jT2gFAm3mh1dMa1hj19Y30b5bR1Tl2BZ3mh1oi
27Y30b5bR1Tl2kl1oi2>Y30b5bR1he2[6m3[V1Z3]10]2Y;oi2:Y30b5bR1he2[6BZ3mh1oi2:Y30b5bR1he2[6m3[V1aBoi
2BY30b5bR1he2<Q4l1m3[V1X1Q2]10]2[5m5oi29Y30b5bR1he2[6m3mh1oi2;Y30b5bR1he2[6m3b6hOaBoi24Y3[T4m3c]
13Y3[T4m3:Y30b5bR1Tl2m3T[1^2Y;oi28Y30b5bR1Tl2m3mh1oi22Y3[T48Y30b5bR1W[40g=oi26Y30b5bR1Pi4oi21Y3:
Y30b5bR1_]1d^1m3c]1Y;oi29Y30b5bR1Tl2j1R2mh1oi2:Y30b5bR1Tl2BW1R2mh1oi24Y3[T4j1R23Y3[T4j1JY30P2a36
[R1mj2131m?k?W97a2EQ2_<KX1A<Eg^1hF[C9Y30b5bR1oj23c1Xl1oi2=Y30b5BoQ1]j2A3o?l]1Ra1`E[C7Y30b5bR1^V4
aBoi27Y30b5bR1gl2Xl1oi2:Y30b5bR1oj23c1UY1RCoi25Y3Zc4:TV2\98Y30b5bR1_Q30_g1oi29Y30b5bR1Yj2]2Z3mh1
oi2?Y30b5jKg6e9e8k3cY1POSj1@0PH\Q2:Y30^1B`3bR1P63kb4oi2U1Z3P2a36>118_Q1ao1^Fl41=0i4j:`50aC7k1[1Q
2X6m8<Z;S1^3_E3a:R4R:d;c?^2Z3P29h1^1E118d3i7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n6j2_5104T3T30^2
Q3Q4d1k37[1nAa5X6835\2V32HX1A073E\5[6^2dB`>e3_:l5o1g381d<c28Z3b5bR1oj2g1Xl1cV2[C@Z3b5IhQ1oj2Q4]2
0b9l]1bH_HS3\Bb6h<<Z3P2a3bR1oj2^[1X1Q2X6BZ8oi25Z3b5bR1Pi4oi26Z3b5bR1^V4aBoi2@Z3P2a3bR1oj2^[1X1Q2
;Q1^2[2BZ8<bi2=Z3P2a3bR1mj27m?[IW3Q2V?dMZl1Y1Z3<Z18a3`1X3PGg6Z8g?X2Ocl1m215U5P<_1l5;0X@W3Q2f2m;A
R1`JC\1g2hB40V1oMh6CAZ3Q2`3bR1Z8eOWa2WC_<cK[S1aC09^6CT4KZ3P2a3bR1eBkQ1[V17>X:i3Gh>nB]4Z8k5^BY52[
15_7T=D\<nH7Z3Q2`3bR1Pi4k5Sd2:Z3b5bR1S[3eNX6BZ8oQ1og1KZ3g18a363YHU3g6lCi^1VH1313eO]Am:d18l`1a=S7
SDh187Z3Q2`3bR1Sk2lm1oi2>Z3b5b@e21W?mj27_R1V:SAZGj]1iD;Z3b5bR1VIVQ2S5SNV:SAeGYR2<Z3P2m1c1bR1R=ij
3LV@dMRAW[16Z3Q2`3bR1Pi4oi2`5Z3;g1M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii
5OBJ5f3J[17<\1o2f53l1RG^78I45En1C4H315_9o6DJ7311_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2o4X5C@2
V1K93o1g6V5i1T3d32Q202l28=KY44S1211986ET1NQ16Ib1D253Y18K>=_11f1C\1239Uc1T5Z3;g1M`2[2n3?n>5:a264f
1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1n;i1T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11
f1C\1239Uc1?Z3^3S2bR1Jm5T>X4VQ2EY3W>Z\1dHZQ2DZ3P2a3bR1jMf1o5[e115UX1e2:`5?^9S3fDo`1XD9Z3Q2`3bR1g
l2i2^i1V]1h\18Z3b5bR1^O2oo1^i1oi2HZ3^4S1bR1Z<R3XHlZ1g5[4V4:V=1^41>X1TT1n5W^1oQ1DS3OZ3^4S1IPKg6jM
b?UU1i21k2KMIn5:5aA[1bT1j]1[6X>V8_;D^2D`2f1P1Z3S481S1Og3jMW;hM\]1d3U6V10>l>[19R1ZU1c<0[<k1YIX>T8
1d<c2W4;Z3\41S1bR1Pi4c<jR11U3XW1?Z3^4S1ObQ1Uj2k4ni1c<0aW1X>V8X?`2>Z3\41S1bR1dk1dN]2G^3Qh1ae1dP1h
3CZ3^4S1bR1]e2g4h6=20Ief1ae1o8m3V8_;h3`2i2Z3P2R2^163Y>k<9S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1
b1;:157[1_1;]2Z7XJCe290DY2^1R1X6c2c3A024Il3e6f>h233CU6eAf=Q180E4V5;b14b82J2T32T4[1Z3S4^1bR1V4Co9
2X7U5d112CM8156T1hd1X11i1S4a1W1a1Z7a`1o4P;X=GkGQ?2f@2JW32T4f1Z3_1c2^1d>U=S1Fl4V4Co92X7U5f1FM8154
10S1hd1X116b1CZ1<i1_1;Ka1Z7PQ1`?o4P;X=GkG_:a<6`92T32T49Z3Q2`3bR1jP3^a10e6oi29Z3b5jKg6Ro2g1Uh1SHk
Q26Z3^4S1bR1Pi4oi28Z3^4S1bR1gj2Xn1Vf2h3<Z3^4S1bR1cV2aCAQ71Tg1oi2R3EZ3b5ElQ1oj2dE0b1hCd8h1b2i1\12
Hj1<S`1UJX?7Z3b5bR1oj2g1Xl1oi27Z3b5bR1oj2Pn1V]2h<KZ3b5fEk<g?j?0hBWLV1m4Q2P2b4;]1`1`<cG\2cA<aCV4e
^11QCAZ3b5fEk<d^2V1W3e1Q2P2\1o4`1aV1cA]V1ac18Z3b5h2iOjP3bAbV1oi2S1Z3<Z18R2^1i4hM_Q30>521LT9_1g20
S3bBo2P3m:R1A8IR3[=^7k1i6_d1h38Z3Q2`3bR1jHUP4Vf2h3P1Z30Y1=h1P2o5V9T>W3@14V1aOhNdGX:AbZ1?c6T2Y4P>
n7P<R>11mS1i5DZ30Y1=h1P2o5P<Z;W3@14V1jP3Rg1R1^U2f>i5i5Z3;0c126Fc1L1Y2]2`1?n>5:a264f1404^1:6:406X
1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a42X17<\1o2f53l1aN8I45En1C4H315_9Q3m3_3a2Ch2_1312Q2e121057n
23131:T1S51FBMR4T226O2o4X5T12V1H293o1W:T1A:6@FT3d32Q202l28=Kn2Z14S1211986ET1NQ1P1b1D2531W1T1>=_1
1f1C\1239^8XW1]3T5Z3;e11M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1n;i1T3d32Q202
l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Uc18Z3b5bR1oEWQ2hQ2[e1cT17Z3P2a3bR1Pi4dMZl16Z3b5b
R1RP3mh1oi26Z3b5bR1Zh1eP3oi26Z3b5bR1i>VZ4oi27Z3b5bR1iFVR4l^1R[1V1Z3P2Q20^1eMl41[>U6R=i2[@l4g5R26
a5n15[1Ya1n6V3h6P1E5T3f6@0A`Li1bV15gCHZ3Q2P20^1bR1cDib1Fi2Ya1n6o9P1EZ3f6@0AnY1nJ5gCAZ3b5eMk3P1cD
P]1Y9_k1]8S:R[1l1T1b?TGR5DZ3P2a3\?UCl8]3W8MPZ1QR1RR1k4b930e6dMR1Wk1:Z3b5bR1l8YH_R3c>e6gNWk1;Z3b5
bR1l8YH_R3k4]@gNaZ1e@:Z3b5`AQAT^3P2XFaBeT1Ye16Z3b5`AQAPi4oi2LZ3<c1o1a1i4hM`Ef5oo1[6h:_1W2d3\1WS1
AR1PT23CG8d3BS6f86Z3b5bR1Pi4cV2[C:Z3b5bR1]f2d3Z1\3]1gh1oi28Z3b5gLj5U;1h]4oi26Z3b5bR1Pi4V]1h\16Z3
b5bR1om2Pk1oi27Z3b5bR1om2R2mh1oi2P2Z3_1c2^1Y1@W6O_IV1V3[:P6a<d1n64Y8V2Cf1Q1o1[D_?R2Z23YFZ4T4k;g1
8V6W38S11T1?:e:V2f4k3S6\2Z60:Cb1T:^4];P2b3233n:j4j48Z3b5\EU=ih2X7mh1oi26[3g1nT114eT45[3g1nT114c2
[3g1a1G0`1m5mE]1h3140P2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1jE718BZ1o10f14V1Q3>P1EQ:@0
An:R4i4FJR2j5o1o@aD56n6g6S8_27[3g1VP1\3Z1146[3g1cS1Z1148[3g1nT114mBc1]i26[3g1nT114fo68[3g1Z2cR11
4l\62B[3f107fT114X1ZBME^6kU1a1_5VGS>lY26[3g1\Q1a314:[3?W1lQ1Q314aDP]1RS27[3g1\Q1?Q314A[3g1Y20XHZ
:14^T4o9P1Eb:0AmT256[3?W1nT1148[3?W1cS1Z114eT4C[3Y2e1X513Qo2jI_12Y1`1Z20X?f2R2oc2TE5[3GPj6[1_Z11
[3[7[3:0X1182Ml4]2`1?m2W3W61^25:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i
5L22?J5g1?57J=<5?F037<:0@?8CR2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CCT2_1528h1e1210524n23131:T14FU1c
2=1FBMm34T2241O2o4X5T12V1K93o1\;d1Fj18P1^352Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1;5B>=IE152
]1C\1239n11m\1Q5[3:e11Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY
44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239P23[3]a1aH8[3h\1X;`Q1WKYk2T;Q54[3Rh3]W1cl1;[3]n3mC9CPGB
d3T7f5o3:[3lM3Yo2k8b6BYo1_2[C4[3GZ3iI2[3oQ79[3ki1a2_h2mi1g:h1]1nZ14[3hj6Q2nZ18[3]3aU1m5T>gg2oT2M
7[3?W1lQ1Q3147[3g18cQ1Q3147[3g1VP1g414eT4=[3?W17dQ1Q314mBc1T7nX3`79[3g18cQ1Q314e[3`Y26[3g1nT114m
[23[3?S[52[3Qf54[3a4_a5cV23[3i1QU12[3G2[3TT49[3g1nT114Pm2Y1k307[3g11lT1121:[3;o9TCPg3_1l5dT1d1QR
12[3ZT79[3Z8W11kC`[3i=f3gY22[3gf5I\3i1J\62001P2PF_4V4R:l6oe1UT1Z7a6dg1X:P80;^2\5?\3i18n6301aLVEY
k2V6``20;k7;\3X2h66nFiJYk2gf20;b3:\3Q923nFSf3gf20;gK?\3j1]7PMh2NU2f1kh1gk1Y=U7QOnF0B\3j1^T1h2NU2
f1lEnR1`2Vi1Y=j4Z2T?l?nF0A\3j1^T1h2NU2f1Ph3U7f2U7QOnF0;T6X[1j2\3j1b10A0`1m5`E<AK\3d23NJ:=;5f1MQ>
b8a12521E0UP1l5c2cC_2g3S10023[5A?c1W>W2b518B4=G>BP1H214^5P1EQ:@0An:l8FJR2^274X21CfHj>5U7g6JX7_1O
n2\3j1b10A0`1T1h4`E<AK\3d23i1:=;5f1Mo<Q1b8a12521E0UP1l5WF_2g3S10023[5A?c1_3g:d1Bb518B12=9317Q1P1
H214j46<P1EQ:@0An:l8FJR2^274X21CaW15U7g6S8_29\3U901c]3Qn1Za1i=X19\3i1[701aLX^6X1hP1`4\3i1>9^1Z21
=9H3K002004162l7V=T105\5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d3T;BS5U2a6Y31=KT3j
1=0`30<D>0BA8Y29DA463<0514294W4GAe1M60\52G5Fi1g74l<MP18b6D@<1?\2n30f3k1a33f9l404i6Z2^9f;k@94`2\3
i1>9^1Z2b1O00200407bFb56R3[1f1<o40Y5?^301i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617>o4W2Md52MFi1g7
o=6R1g8\2f7k1YB04i6Z2QV19R1\3i1>S4b1O00200120jFb5i6hm21Y6]4j50^1O\AgE6jEYB0n6\X19E\3R2mM\>P3R70`
4k1l2R3X8dm1k90Y5]20V5o2XX2R2\3j1b10S2f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5WF_2g3S10023[5A?
c1_@b518m1[:Q:R<l8FJR2^274X21Cm^1g6S8_2P2\3j1b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023
[5A?c1_@b518m1[:Q:R<l8FJR2^274X21C^=0;QQ1g6S8_2R2\3j1b10S2m5mE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0RV
1SCS3_2g3S10023[5A?c1_@U1\418m1[:Q:R<l8FJR2^274X21Cm^1g6S8_25\3hY1ZS60W8m1\3j1b10S2m5mE]1\3d23i1
:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:Q:R<l8FJR2^274X21Cm^1g6S8_2>\3j1l4`2PMm5f1\X3VI
26j4Z2QO8\3j1^T1h2T3f1SY4QO6\3Q92RGTk2nJ1\31]3e3]3Q1d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\
1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m
5i181436NQ1R22[13WT11b4S8:P;Y31d3]3Q1d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[1
3WT11b4S8:P;Y31R6]3F:d112i22R2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV
1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0Q18]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd5
7OQ2T3g4a1Y1U1IY5Y707Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1b4S8:^52^5I_211W4]38Hd1S9f
547?2a1>P320k2P606234@3V11n14R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]
2U1><:1Q7e121057^2CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111Q3[1_1i181436NQ1R22[13V9m9Q3h1V;P11b4S8:V8DT2Y3
1P4]3F:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y3
1o4]38g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1N
Q1P1b1D253Y1T1>=_11f1C\1239O]3\1;d;Z@F0b6Ea=:n3lU2P?Ng_1l4Gl1Y<g7Le;T3^7_5Z77R:l>[22]3VR82]3]Y7A
]3\1;fL2`6EVV1Ya3d5fU1YD7e=2b=Y7W1]3\1PDP>X6^3?lLBIdCQ2g3?bGUMV8ZBW8d41a87j=o3f3Kf4T?7Z7Z:b323f6
[4[2Y7L]3\1;85^:[;f4o8MPEW5XBQG0QG]6X4VB4g2e4T4i4XCPGXOQ?5]3\1a]5^c1jJ@]3\`1fh1?TS1ZK;S^1_6m;`2\
>g2d2dF28]3ai2QU1X1^8n[1V>bo12]3n_3>]3_T2cA^W1de1c1m2^Q1dBg8\4iHW4e34]3l1^X3b[42]3l1P2]3]3S2m5mE
]1\3d2m1:=V32n=b8a12521E0dDf<f4WF_2g3S10023[5A68c1_@e3l118m1]DR<l8FJR2^274\1K1Cl??^<QBg6S8_24]3o
l78RIW1]3\1DS3R>iER3>c6W1_T1W5Y6c1m;mHd3[7U:>?0AC<jCVO[<X:]5m6?Ni2g1W5Q<T1_>C]3Z11JXh3Sm2UBT2f4T
1k1b3Z2n7e@>a3U1V6E]3Z1La:<Tl1`3jO]f1RP1a>a3U6_:a:k26m53j7Q4j8]38H96=E7l4n3?V547?10a1>P320k2E5:a
264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^
3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1X1<210524^2?313<
a2f31Y1MR4T2241O2o43g4<T12V1K93EY1b;U2T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2=D253Y1T
1>=_1152]1C\1239PK1b4S8:P;Y316]3:OPY3fm1c1i3]3Q18[10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV
1<T9B3P5^3\3^3T5d>6Z:;g1;Z1n2^1:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1Y3g4a1Y1U1Il<Z5Z7\1]1
11m5i181436NQ1R22[13WT11b4S8:P;Y313]3Z1PY33]3[1PQ76]3[1`1YY4VP2b]1<]3Pc1CC[EUHa1P2g1Ja1XW32^3c\4
1^32^3nd2V1^35Y1P2Y4T[1cKW@me1eK2V1WH_@U>7BET2@>a14Y4Z=16@TD@416Q1859:3^3c^2iR48^3iB[W2Y1UHgh2a5
a85_3b^2_V1ib2n15_3W?O]3lj11_32_3``32`3V[3X1`3h1nIl87B021111;42Y12f4`4i<\1<i1cY1h3RCg2o1UDd84h>9
3fIo2n6h5W2Q93`3V[3cK4`3V[3iB\=P1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:RY1o2Z6Ch5W2`1`7T=VP1
9`3]3VQ1j1\1fCi9hU1aQ3Q1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:RY1o2Z6Cc2T3W2`1`7T=VP1U4`35Y1
=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5L0V5J5V1037<:0@?o2f53DW1aN80H45d2CVE2a2CCd352
8h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AGZ1Y1i32]1Cm14`3V[3ZGif25`3V[3T^3h6
2R1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:RY1o2Z6Cc2T3W2[14`7T=VP14`3V[3ZGbm24`3V[3c1\c35`3V[
3P52hg34`3V[3S5hg33`3V[3c1U1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51PNP2S5VB2H\1g7gF:RY1o2Z6Cc2T3W2[14`7T=V
P1S2`3T30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4o3P3WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR
2j5o1aU1[7g6S8_2=`38T3VQ1j1\1fCi9hU1jBad19jI4`3nn2W<h43`3V[3e73`3V[3hn22a3P]43a3]R601a3<a3\Z2R2T
@6d1^S1`4i1\_1h2Xh11a35a3_\2U2ha4n9<a32W3P8[GW3R<0[J[@mB[U52a3im74a32ia6S>;a31X3P8[GW3kf1m\3VFBa
d16a32hl2mBY5Z[34a3]3Wi5hS1g6b33g1M>S2Y2c3:?n>5:a264f1404BK:6:406X1F4?4156271c121P1G:0118F015DU1
;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1aN8I455?V1GC4H315_9o6Q3=Q2?Cc24N002375284c1e121057>A?]131
3<X61Y1MR4T226I52o4918m1e2T12V1K93o1n;i1T3d32Q202U1f18=K3U44S12119526@4T1H5Q1P1574OD25361C<T1>=_
11f1C\1239cV1g6S8_2o1b3[1FLGEX3]Ce;Sm1eBf3`B4c7eK2V1e7g9[D[8g87BET2@>a14]192>;64W1c92c316@Y@0:>;
c2@0316Q18319:I6b3:Kgl3m>4>b33n1b9VQ44c1e121057hf2U5b33g16Fl4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR
4T226O2o4X5T12V1K93o1[4\9T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239]^1S5b33g16Fl4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1D2
53Y1T1>=_11f1C\1239?b33a;VQ44c1e1210524hf2;W1b3V14>T1BS4^4fP44c7eK2V1mf17BET2@>a14Y4Z=16@TD@416Q
1859:f6Ab33a;VQ44c1e1210524hf2a9BeW1c1b33W1Q3X3n3Vg2\>bK4c1e121057e3eK2V1e7b6iW1J7BET2@>a14Y4c9f
316@Y@j3@416Q18319:4b3]T1^X343b3l\44Q5b33g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2o4X5T12V
1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239?b3i>Qf110nX1nN4lISl22<Z;Q12S5b3
3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H
315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1
P1]14D253Y1T1>=_11f1C\1239e5b33R1@3Mb1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4d1?26O2o4X5T12V1K93o
1h=T3Gl22Q202l28=KY44S1211986?5T1NQ1A>b1D253Y1T1>=_11f1C\1239a9Bc2??6^3nG`5k2Ok35U6b33Y1=Ml4n3?U
6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN
8I45En1C4H315_9o63X32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396
D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239jb1Bb3`1WIZ1[:14^9YNhT1j:Bi=;4]S2Z2Y;5b3h]2\FfX1
4R4b336R1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2C
Cd35284c1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm18c3X3P8[GW3b:lKeX
67c3X3P8[GW3b:bT72c3eb11c32c3g_36c3X3P8[GW3U_72c3RL4c3eb1PZ1WS42c3RM3c3RMlf22c3no68c3X3P8[GW3i^1
oJ[U58c3X3P8[GW3VW3ib2Te12c3\_3=c35R3P8[GW3g<SZ1fe29_4VY1ad1:c35R3P8[GW3b\49_4hm2:c3j`1cH1l2Y:Q6
eDZP3S>2c3Xk66d3W3P8[GW3U_72d3cW61d32d3f_33d3QMdb23d3hl2mB2d3fY63d3el2WS43d3QMfZ63d3QMlf21d32d3W
k67d3W3P8[GW3iY2[U58d3W3P8[GW3i^1oJ[U5;d3W3P8[GW3kf1Y<Za2nR1`2Te12d3e\75d3[_3o]33]28d3[T1PX1aU1l
g2_C3]23d3en2ek35d30Rj2d2mBW1d3Y1Z6QX3lT1eK2V1mf17BET2@>2^14Y4C0H[7`416@TD@416Q1859:X1=T1d3Y1Z6n
\4eK2V1mf17BET2@>:0U14Y4i8k31B16@TD@416Q1859::d32o9jd1Ze2_1l5dT1d1g92d3g[6W1d3Y1Z6]Dno1a9Oo]1eK2
V1ZP1[:`;E7BET2@>a14Y4h4a816@TD@416Q1859:W1d3Y1Z6]DVh1h7m1gAjT1\;@2d?2V1mf17BET2@>a14Y4Z=16@TD@4
16Q1859:X1d3Y1V2S4\EaY2Z=dP1eK2V1Wf1E7BE5n1@>a14Y4g3d50l316@TD@416Q1859:Od3Y1Z6n\4eK2V1mf17BET2@
>a14Y4Z=16@TD@416Q1859:]1d3Y1P2Y4^4m@kQ1P:dM]4aY1eK2V1[V1k?E7B2BT2@>a14Y4]1P1R2W8@16@TD@416Q1859
:P1d3Y1Z6n\4eK2V1[V1a@7BET2@>a14Y4Z=16@TD@416Q1859:5d3XBSj1n]4a53d3^3W\32d3f_34d3Sj2d2mB4d30e_3Y
54d30gU2ZD2d3Vc33e3Rj2cE1e34e3^3]Gfo12e3]m22e3kZ45e3i]3k1]R3SL2e3ee75e3WZ74\=`35e3a^2Rn1]4dk2:f3
a;oR4e121057hf2?f3a;oR4e121057VR22^DU4mElF;f3a;oR4e121057hf24Of3R1Gg5n3d?eU1]LVa1e121057X<UP1Z1W
@m7l4n3Z5a2X=P4^5S3i2mCZ2Ef3R1Gg5n3Ze1d]2e121057X<ha1m7l4]1`2Z5a2h620b3868d12k2U2n3f5479132_11>P
320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;
3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@`6e1210524^2C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2b10
7Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;j8PHo21b4MU7:e9Z1I_21P4f3Y1=j5n3e6n8:a264n54E0200111
;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241X3i
Nd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1`6f3R16=K13AV4n3?U6h85:a264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1
e1210524n2313<X61Y1MR4T2241O2Y4EX5T12V1K93o1i9n3T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T
1>=_1152]1C\1239YAl:S;16^1l9R1U3?f31_;_o1_S2e121057nEb2iX1\E=f31_;oR4e121057nEb2Vn18g3c6[3UZ4_1l
5dT1d1Cg3`3M`5]o2aT1U6_1l5gR1l1d1YK]>EUZ11>d8Z1g3Q1IJ0W7ng1Q1XY1kW1_1l5`Q1I@A?Fd1_7d47`Gj3P5l1l;
MX2V8o3OOU13KW3U31d1X2A;g3c1[8g=]l3_1l5dBoAd1bS1X5f30Q18;Ml4]2`1?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FB
MR4T226O2P2n2X5T12V1K93o1\;d1FT3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239;g3Z18[8\i
3h@_1l5dT1d1aL7g3o9UZ4_1l5dT1d1;g3c1[8SY1QQ3_1l5dT1d1aLZ4Dg33W17[8XIQ314c]3_1l5\10V@^4`>d1e<k?Eg
3o9Yg3kB_1g2063k1A:\10bMc5d1X326^R2Dg3Z18[8__1[9hQ2`?_1o2o1A:]1k8ZJd1cLdY1\DP1g33W1c8ZL14d?]^2h1
g=0:S1o4L8T1c7R1e4IOE9X2n;g4d1_4RORg19g3o9UZ4_1o2l2]1VS1d1<g3[1c8ZL14X[3Z2_1l5dT1d1Eg33V107[8XIQ
314cCoi2_1c2300R3]1VS1d1Eg311W1c8aHh314c]3_1o2l2]1f4d@9`=d1e3cW2:g3o9UZ4_1o2l2dT1Q1BRH9g3o9P<Tn3
_1l5a@RDd1@g3[1c8ZL14c]3_1l5dT1Q1Be3jDm]1i8;g3o9UZ4_1o2a2:dT1d1ej28<g3Z1d8UZ4_1l5]1a84V1XId1Ag33
W1c8XIQ314c]3;S1l58T1l?YCd18g3o9jW4Z2_1l5dT1d1;g3Z18[8XIl`3_1l5dT1d1aL;g3Z18[8U`1oi2_1l5dT1d1aL9
g3Z1d8UZ4_1l5V;]Id1Bg3o9^X1UU1o5ZEUQ1_1l5R2Y4WNd1e3nLaEo4\JBg33W1W5[3XIQ314mBgX2\2`?;S1l5dT1d1=g
3Z18[8^>1dk3_1l5dT1d1iV2\1R1g3Z1d8gc1_AHc5l<\3b8V<g?a18T50LE:1C_1l5dT1d1`72Lf51bBe2__1b1_4f30X11
0:i4P1]2`1e6n8:a264n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1aN8I45d2CVE2a2C
Cd3528h1e1210524Z3:T1S51FBMR4T2241aLLGk3d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1n^1X1g3V13<i
5]2UZ4:T1l5cD2V1f>LGaV17BET2@>a14Y4Z=16@TD@416Q1859:d1g3V13m1X4]2TMh\1Y5d4Xf1:T1l5o2i1m1j1P<2V1f
>LGaV17BET2@>a14K]3^3_1_6k116@TD@416Q1859:T3g36i100c1X6g;g2_8k1X=2h;\3;;2Dm2hU1ZMU=_1W2m1f1V13e5
l6388=312B3Kl2049<;017;V1S12U12[1k1^3`2J19<1420011122C1=11i251m[1cDe38112205n115R113m?5R3g3e200K
2X6TNn:g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_1g2T3]AC13h4m2]4j2c2HB7@8_;U:A`AQ4l6R@E=111>74P145M1c1818
:;0>;=;2285108>5=>5k2i3o292Na151<JP2g3Z107R2d2n2Dh=];S314[:o3X1l4E7[2]1M^1@:oT1\6kGo6g6;0R1[19V4
8V7h6n1=>n>g3HJIa28g9^71\2aG];m1R9NMl2]:K1\19g3o9UZ4_1l5dT1d1gY1\[1V1g3V1Z6]2jc1Zf2:T1l5cD2V1f>d
1aV17BET2@>a14Y4Z=16@TD@416Q1859:8g3A]9UZ4_1l5dT1d1:g3o9Z;Xg2aW1_1l5dBoAd18g3o9UZ4_1a5:dT1d18g3o
9UZ4_1l5dT1d1^;9g3:d9UZ4_1l5dT1d1hi2<g3[1c8XIQ314c]3_1l5dT1d19g3o9UZ4_1l5dT1d1Uj108g3o9UZ4_1l5dT
1d1le2>g3o9Z4dX2Um1_1l5[6V?P3m:R1d1e_1=g3o9ke2`4Q6_B0h:\<_1l5dT1d1?g3T3j6U1[GW3[^3_1l5dT1d1m<]6^
@W_19g3o9^g3fB_1l5dT1d1aJ:g3o9\BR4ec3_1l5dT1d1SK=g3Z10c8ZL14cCoi2_1l5dT1d1Z1g3Q1V2f6VGc8c2C8S1a3
k=d4[:b4`5b<e6iW1_1l5k1B3g6lHBi1d1Z4^9Z4j2g1]3n4>h7V2T8jS1Y1Fg3Z18[8h;e2W8S7j=id1e@W;g=_1l5U7UG8
o5d1nJW2;g3[1c8ZL14c]3_1l5dT1d1]5f303W172Ml4]2`1?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2i1U3
X5T12V1K93o1\;d1FT3d32Q202l28=KY44S1211986ET1NQ1P1b1D2531W1T1>=_11f1C\1239:g3o9ah2ca1_1l5dT1LB49
g3S8k1hY2\P2_1l5dT1d18g3o9UZ4_1l5dT1d1W<:g3o9^>1gY1la2_1l5dT1d19g3Z1d8Wh3mA_1l5dT1d1W5f30Q1DMEV4
]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o1\;d1FT3d32Q202l28=KY44S1211986ET1NQ1P
1b1D253Y1T1>=_11f1C\1239Ag3o9Yj1S>gQ2_1l5[L38P4j3d1^b2V2n619g3o9UZ4_1l5dT1LGXV2Ag3[1P2b6ZL14c]3_
1F;k2Z10AdT1d18g3Z1d8UZ4_1l5dT1d1=g3[1c8_Fj514c]3_1l5dT1d1Tf1W5f30f12Jl4]2`1?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
3131:T1S51FBMR4T226O2o4X5T12V1K93o1\;d1FT3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239
Ig3Z18R10NX6^>1Y?[W2ZFc>_1l5dT1JIaLKPY1:\1j3gA8g3o9UZ4_1l5eIn:d1:g3c1[8UZ4_1l5dT1d1cLdY18g3o9UZ4
_1Y5BdT1d1U1g3R1JQ7Oi4a21S1b5l44P4Q<P<hH`4Y3n2Z3j1n;b9j4Z10XF_1l5e2a1\P1d1V7e\1b5_A9g3Z1d8lj3X?_
1l5dT1d1Dg3[17[8oJZ114c]3;S1f55_7TMd1WFcV1^:[1`1g3V1V2S4]2\i1h`2:T1l5cD2V1f>d1aV17BET2@>a14`1h2D
HR1EV6P2k116@TD@416Q1859:4S1=g3o9nAMg:dEcl1WJ_1l5dT1d1hW1?g3[1n6d1ZL14c]3_1e4V1dT1d1X7^2X7f30X11
072Ml4]2`1?U6a5V35:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1
J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231201:0S1S51F89MR4T2241O2R25f
2o2X2T12V1K93o1S5X6JIFj18P1d32Q202Jm138396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239g<oCV
>1k2<g3[1c8ZL14jR3h:_1l5dT1d19g3Z1d8jU1ZT3_1l5dT1d1Z1g3K[1^61V1X3bOR1?l3b4T2`=>T5h2T:0d3?1c:U;U1
P4mCa4U3_1;`5b4jCc5b6d1mADR4X5_j1:g3o9VP2nY2_1l5dT1d1Pb1bT1>g3k1S8c8gOR[1PKeK_1l5dT1d1a@cFY1g35K
8d7L2Od32]T11Zo2b1_1a5:dT1d1c4d3f4U6e@k5f5Aa1\1n7X210Z5oA1\16c4:3;g3o9d=`l3_1l5dT1d1_=bf1PH8g3`3
^6UZ4_1l5dT1d1Q1g3o9X4b5lMYFj8R2T1Q5j4R5f>W1PQ1_1l5j2>O61i1o3WJd1[5]1n52PX1:J3h3[Y512h3[Y54h3aV5
i213h3aV5i24h3gW5c113h3hV5b23h3mV5]25h3gAaf4Q1jb14h3mV5]21Ef31g1g9e^3YDe121057e3j>]3b2_X1m4i2n=o
53h3gW5c14h3jh4^?Q14h3`2jV514h3hV5b204h3hV5b224h3mV5]223h3[Y504h3hV5b21g3h3Fd10i>47?2a1>P320k2P6
06234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7O
S2b2?g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31h3h3Fd10i>47?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol16b2?g4a1Y1U
1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y313h3fW5d18i3^1ZQ2n<fe1b1W[199i3^1XT1T<Ue2aK[?995i3^
1cU4W[19Ci3QQ1e4b3P4b2k710X9lZ2mFQ2V=9Tj13oARGAi3T@eW110^1<]9io2Q2a9d39Tj13oARG^5f32d1Ml4n3?n>5:
a264f1404^1:6:406CDF4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1h214f53l1fI0i48I45En1C4H315_9o6_
3a2Ch2HF52Q2]1721057n2313<X61Y1MR4_1D26J212o4P3Q1U1T12V1K93o1f=1T3d32Q202l28=KY44S1211986ET1NQ1P
1b1D253Y1T1<1=_11f1C\1239S5f32d1Ml4n3?n>5:a264f1404^1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ
5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4_1D26J42o4P3W2T12V1K93o1h=T
3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V1i3R3@0^7XCKV3W3k1PU1bOfb1n7P4j2`417Y2P1
EIh90ACf@k5dT1U4]2G1c15_<]18i3R3P8[GW3b\49XR3Ki3R3P8n:\<W3k1c@aa1k5Sn1`417V4Co:f@mFbCX3LR303_1W>
<i3R3P8[GW3QT2`X29_g1bCm8W>8i3f`3da1d?99gF2:i3\[4_4gBl1T1P7b59V_24i3km3^d194i3_R1j_497i3en42b3n?
9Y\17i3fg1hc3a4X29[S33i3Zb59Ji3R3P8P7Z@f1`1`1oV14W@W<2d40Z3lM[Q19_4\B`7[5k6P3ad1Bi3T3VQ1[1>Q1:fC
i9S9ec1f3d\19lF4h2_@Y1i3_1nIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d6UFd84h>93]GX2o2n6h5W2a1_74i3Zb59U
b2;i3T3VQ1j1\1fCi9U]39jIPD:i3T3VQ1j1\1fCi9U]39jI4i3Zb59\U3Bi3R3P8[GW3`=\:d22la39a3AW^203_1W>=i3Z
P22b[2nDZA9a3Aic1gEe40;i3T3VQ1j1\1m6h<i9U]39jI4i3a^1hS494i3aV4h[197i3iQ4AMW3h[193i3Zb59Ci3a1b1WB
n>j1\1fCi9f`2YHT49k2`1T;X:f6U;6i3iKea3jT19^D<i3T3VQ1j1\1fCi9i[2[Q19jIf69i3ii1`h39MX3l20h1?i3R3P8
[GW3TBl1`h39MU60h1hT1ad1<i3d6bj1dP3Gf12X8b59j[1S29i3Wa2k]2`3f1n=9RMg><i3kh3lU1:g1h1e?9eLV1d@i25i
3kP5_1n?96i3en2o@0cR29@j3O80WNe614iI22NY`2S@Q9fZ1<j3X11UJo8f1121^T4o3j2<j3X1jR1<f114nd2__1o3R1g1
>j3X11VNe6121ji1Rb1`4oCj6a[1=j3X11PP1Z2I;Z1121^T46>j3X100VNS1a5121^T4o3j2Ze1:j3X11jQ1Q3121ek2hX1
;j3X11lT1121nj2_Y1V8di1:j3X11lT1121^`3k6S=;j3X11ZQ1?Q3121^T4j68j3X11lT1121^T42j3mZ58j3X1nT114^T4
R5i13j3fFVd49j3X1^E_?14^T4o3j2<j3X11\E_?121^P2a\1]Gj69j3X11lT1121Rm3[75j3o@\Q4`Ho34j3lb3eZ1Z=:j3
X11ZQ1a3121^T4eZ3:j3X1nT114bn3k5m3X4di1:j3X11jQ1Q3121aOlT3:j3X11lT1121VGlX2ZT1=j3X11TP1U1a3121^`
3oC_2n5:j3X11US1f1121kW1bl23j3_A]i49j3X11lT1121j[2ch14j3Xo1YW2ZT1Dj37P100bK202d6]2121iIc7`c1R1\^
1A<j3VR1>0VX4807V4d2WS3B6j3Z1cR1]2`T4UOBj3X100n>dE8121gW2a4g5j4n2bZ1m6`E?j3X11c1XS1121Q2m5T>gg2[
>U8]^1:j3X11ZQ1?Q3121^T49j3X11lT1121c?jd3;j3X112iT1121bP3kS1V87k3W1lQ1Q314fK6k3W1W5fO141k33k3eFj
28k3W1^ES6[914^X46k3W1^E_?145k3_6^:\Q4`L5k3W1nT114:k3W17dQ1Q314aOZh4PS16k3W1nT114T[4@k3Q4cNB2fBb
b2oV1a1b2@]1]Z1`CS9eH9k3W1lJQ:14eT4Z2]1?k3W1lJQ:14bh1R]1g838c3VBZ2R86k3W1lQ1Q3149k3W1W5dLQ314Ye3
[?^2l3m20S2Q4k1Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@b518a1;a:950I00063Ae11M:_4R<
o3l4FJR27V274X21Cm^1g6S8_2Z3l3LP20A0`1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0b7n<\6f3\7WF_2e31AA002
3[5A?c1_@b518BZ1CR1m6P1E5Z1263W21M:_4@0Ac1Z9h1[2g4FJX1I24V274H_11Ci;]9n?N1Y15U7g6i2>]11Z3_2h2l3h
2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1CS34V1ACk176P1?531Z101b3:_4@0
An:R4i4FJR2d3U2o1ZLe7;T15U7g6S8_2V2l3n2S2m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b5
18m1l7d2X1101<U3:5CEDZ2R<l8FJR2^274X21CcCYKg6S8_2Q6l3Y10c1A0`1X2d3mBa10\1AKd28>d2@C>61072=A1A1P1
<@R<E41Q14k1[5U1a12521E0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`1FT280041U2h2GAR1
BK1140\418B12=9100173:?2P1;<214Am16D^16<P1:45`1281e12L:6:_4@0A_3>o6Q1j7FJR27Q13P174X21CU6>^3g3n3
U2V1k?]25U7g6Jg1l44>_1Od3l3Z1c1A0`1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1WF_2g3S10023[5A68
c1\1U2S7`3d1BKf418B12=911173J2P1H214AT2DW1JP1::5Z1V2W16:_4@0An:l8FJR2^274X21CS:g3[7X@P25U7g6S8_2
S1l3`30^N_3R6Um1lLTU1o9P1E`101LP2D:P50AUBSAc7T7[8P4l4=R15d>Bm3l2l3V1a1G0`1m5mE]1h3140P2m1:=V391Q
1VEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1jE718BN;o10f14V15W1c176P1E5Z101b3:_4@0An:R4i4FJR2j5o1\T1T1
56n6g6S8_2=l3_X3a_21191103d1[1:[2l3h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1E`1e3:_4@0An:R4i4FJR2j5o1aU15U7g6S8_2Y2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P
7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E5Z10d21M:_4R<R4i4FJR2j5o1aU1[7g6S8_2Y2l3]1`1S2m5mE]1\3d2m1
:=V3Q>b8a12521E0eN65o6WF_2g3S10023[5A68c1_@b518m1Y5V5[1Oe118D:_4@0An:l8FJm14^274X21Cm^1g6S8_2W2l
3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1Oe2:_4R<R4i4FJR2
j5o1RK^:[7g6S8_2`2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g34V1Q3
76P1E`12HW1a1:_4@0An:R4i4FJR2j5o1aU15U7g6S8_2l1l3n2S2m5mE]1\3d2m1:=V3Q>n4c3a12521E0eN\7WF_2g3S10
023[5A?c1_@b518m1l;e3:_4R<l8FJR2^274X21Cm^1g6S8_2m1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@b518m1j;11c3:_4R<l8FJR2^274X21Cm^1g6S8_2l1l3m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_
2g3S10023[5A?c1_@b518m1j;1e3:_4R<l8FJR2^274X21Cm^1g6S8_25l3Qh51e3:k1l3m20S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@b518m1l;e3:_4R<l8FJR2^274X21Cm^1g6S8_27l3dBd6in4e3:cf1T2l3l21S2m5m
E]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b518m1o:Le21M63_4@0`;l8FJa1@^274X21Cm^1g6S8_2V
2l3h2Y2m5mE]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2
j5o1Q9_L[7g6S8_2W2l3m20S2m5Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@b518m1g34V1U1S2d2
Ie3:_4R<l8FJR27V2334X21Ck8c5]P1g6S8_2m1l3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0ROo6WF_2g3S10023[5A?c1_
@b518m1]5S1Z5e3:_4R<l8FJR2^274X21Cm^1g6S8_2U2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8_2R2l3n2S2Q4k1mE]1\3d2m1:=V3]70b6b8Y17
2521E0RV1WF_2T1`21S10023[5A?c1_@b518m1l;e3:_4R<T4g4FJR2^274X21CR2j\1g6S8_2n1l3n2S2m5mE]1\3d2m1:=
V3Q>b8a12521E0RV1WF_2e31S10023[5A?c1_@^5318m1o8l2e3:_4R<l8FJR2^274X21C^4^Z1g6S8_2T2l3h2Y2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8_
2V2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4F
JR2j5o1aU1<n6g6S8_2P2l3Y1d1S2m5mE]1m2>d2m1:=V3?2^=b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1Q;Je3:
_4R<l8FJR2^274X21Cm^1g6S8_26l3Sh5e3:YR11@l3`30YW5Z3d6P1E`1e3:P50AmT25W2l3h20X2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<R4i4FJR2j5o1_<S>m:[7g6S8_2V2l3h2Y
2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EFIe3:_4R<R4i4FJR2j5o1
aU1[7g6S8_2Y2l3Y1^1Y2m5mE]1m2R1P2m1:=V3171Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE7180AZ1g3[1U1k1>
P1E`1e3:_4R<R4i4FJR2j5o1aU1[7g6S8_2Z2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1jE718BZ1g3[1Q3>P1E`1e3:_4@0An:R4i4FJR2j5o1aU15U7g6S8_2Z2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E`1e3:_4R<o32i4FJR2T51Co1aU1[7g6g1[6_24l3Sh5e3:V2l3h2Y
2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q376P1E`1e3:_4R<R4i4FJR2j5o
1aU1[7g6S8_2V2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q376P1E`1S
2a1:_4R<R4i4FJR2j5o1aU1[7g6S8_2<l3o2P8[GW3\a4Q12P2a1:eh2Z2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gF
T84P7WF_2g3S10023[5<4?c1jE718BZ1g34V1Q376P1E5Z1S2a1:_4R<R4]2[2FJR2j5o1aU1[7g6S8_2f5f36K5>MJQ4n3?
S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o24`4P13c18a5oH8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2o4X5T12V1K93o1h=T3Gl22D\102l28=KY44S1211986ET1
NQ1A>FKD253Y1T1>84_11f1C\1239f3R5^4gLb4P2W5f36KD2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X
5T12V1K93o1d<:HT3d32Q202l28=KY44S1211986ET1NQ1P1]14D253Y1T1>=_11f1C\1239nR1Y6f36R1=Ml4n3?U6h85:a
264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_11n1J5V1037<:0@?o2f53DW1aN8I
45En1C4H315_9o6\32a2CCT2_1528h1GM210524n23120<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2
j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239o=iL[5f36KDM000i4n3?S7j75:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1M
R4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239fGc>O1=b4k9Z5f36
KD2J10i4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?o2f53l1aN8I45En1
:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1N
Q1P1b1D253Y1T1>=_11f1C\1239ZV1O1Lm3KKH0IZb1gHa=Be7fB[KXa2U;?[81W7f>MU3n1`2c1^3f2>U1f36KC3L0i4n3^
S1kAk?hm1e121057X<h;oU1j1>0b5l4n3Z5a2[@R6Ok>f=0T36m39Ai2oV6\V1P5f36`1MV1e3n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f36`
1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315
_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D
253Y1T1>=_11f1C\1239W2m3H2\2_1b2\3h3P8c>a2l7N0Y21Z113@gCLc2W59LSg1Z4GS1X1XQ1Z:M56Y4a3d3U1`339`3V
21c@c:62Q14P17U1Hj1<;109:I3Z5d2Q3J]CN=m3K\2o`1T3`n1cZ1el1YD[@j1nK28m3K\MPe6b@Z>`=2R5f36><DMl4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a
2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1
>=_115`1C\1239Y1m3P1Q2X4n\4eK2V1h;\FgD51BEi1:@>a14Y4^5Y1`3P316@8g>S5@416Q1859:Bm3Kc3][1YAFY?a2YL
]7P:`4U2UQ2lFd@hR1T;4m3KP`3_i44m3Kdj2jn3P5f36KDMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T1
2V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12391m38m3c2Yi7jB16^1R>2m3mk7W3n3R
1C5_12e13U@R8Q5T7[1Z22b3e2F871i58`Gh;m5a2R2WIT1Y2G^2c1^6f1X3c3R1AGAk<2L?h1f2<9HIP1BU151Om8;74911
112000E?a3m5NW?i6_<o>Q8X33856L132?222B23@12o8g5T1c4n3R1C5_12]2524C7332V1e<R83m4X2b11R2Q11[1Z22X6
F871i58T1n5e1<a1e9b?fK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092h<O?h1Jk1Fb1P1BU1131\4l5<;111210E?3X3
4l6R127`780_4^1IT1U4Da4m7C1Y>^75<X2O385S1132?2221>123@1R9k4KI:\2n3R1C5b1f2X1o=[>d2c>15Z4[:<Qf1a1
m1[4c8]95U2l2\1_>2>=?GP1Li1<R1IP1BU1131Of78M;74;11122C1?cAS1QJeJ85Y1>M12I]4a42i6R5n3R1C5_12S2952
42@772ABg<V8T60P1b11b4Z223k6871h1S=<Xf1d7T1\53;4\1f2Q3c30223I62293746]1?>D32I??_=2I2?X1?J1_19<;2
Cj1:7U110;H6[1:4Q17S1k2:2R1;7>11112000C1?\34o73Q7N0n5i6`;[FQ1574MZ1O3411226L132;651:3123@1R9`1P5
:`1`2n3R1C\4f4j9QEk:[2^5\\2831]1^6f1F[2]11O<8CR1?1N092h<O?S1[3FV3U11\1m27g1T474=610E?\3_8ES70h5d
5E3c<d3_<n2a;:a2714607G12S;An3l1m8kn4Of5V3b<1122U1c\1^LH5a1n3R1C5b1c2K?VFSi1c[1h>X3]1T1Y1P118\2_
=Of5V3b<1122U1kODX<LX4RG1F5T4714T174W5E[5a2n3R1Ib1c224C7332T1nDV7d1]D8T1d7<YBc[1a6?4R1g95T128KY1
P1181=DA5?992h<OS3i5W1h2a81122U1a3k?8o5T6DT<3LfDQ15n33Y1132?c1o9EP5]1n3R1`c1T1W5]W2h>f1Hj2L1\18Q
1T11;CU=A=U3o2g2W1Z;62U1b<PP1R1Q?n2^>714607G12e2n3i100c1PBg2_8T?2^5Y6\3;;2Dm2dNUOlP1l6388=34B3Kl
2049<;017;V1S12U12[1k1^3`2L9<170011122C1?1i251aP2k2I8112205n115R113g2n3i100c1PBg2_8k1X=2h;\3;>b3
dNUOX5kBg8l6388=34B3Kl2049<;017;V1S12U12[1k1o5L9<170011122C1?1i251oY1h>h7k2I8112205n115R11Q@5j2n
3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1Q538F34B3Ke214DC27;L9V15R1D8Y8L9<;11122E?
1P1h151f1i6W=R3l9b7kI:150T2Z11l7U12n6i2n3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1Q
538F34B3Ke214DC27;L9V15R1D8Y8L9<;11122E?1P1h151f1i6W=R3l9b7kI:150T2Z11l7U12`2n3h11Z3n5g8h5R7Z516
X5X2n1c6d8b1j4i3dIR1VM>d2RIg4j1Q538J4B3a314DC27;L9V15R1D8^7f1:<;11122E?R1g3i6W=R3l9b74fI:15U2Z11
l7U12n6j1n3j10c1PB2T;k1P6^5Q32[3d1k8;;2b3]2e9`Bi48i16n3e=U4_7n=R8a5Y78=8b1b4g2o7`2Q262U11i251Z7Q
@bBh>R<R1b2m?g1n3j10c1PB2l92T1k1a>2[3d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72^5Y78=8m8o7\30T162U1k251Z7
\9d6T1]Ah>fOV1n3j10c1PBW;]N;Q4KkR1P2Y[120`=Y78=8b1Z7o7`2LT162U11i251^<jJaMe3m?Y1n3j10c1PBo92T1i5
cH;Q4KP<gAR5eCdI20O`<Y78=52GU8`:LT162U1k251g@aFUa1Dn3ec4T92h<F8GKY7\;0T162U1Q31g@ig1\720k36880DE
21i227j1e9479132_11>P320=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1_50Z2B3`1
]1Q2^3\3^3Eg20e1d>6`91G;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T6\1C5<a2`1[1V1=
@MDd57OW4Ng4a1Y1U1I^4E47=X15]1i19b107Ca1T3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22=M355Q71c<S@1b4MU7
:^52^5I_21d820k3689Z12k2116j1e9479132_11>P320==2438:22C57c23Ok14041234@3;324>140411_14801311162A
015K1LP11H:128E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LHh9:`46`9I;26;3A;:0h5:3B:C5c6G=Q2U20U1;29>b1
1d1]2U1><451@Y;C5<a2W18[1T1139@M1Bd57OW4G6l3G2a1D1;6O5I^4E47842U15[11A5[1818B04507C1;28G]2FY13i2
R3\1;>2?11Z2N_23@85>:814206NQ1R22=M3018kS11b4M03U2P1i3:P;I_21_620k368d12`1Z1U2e9479132_11>P320=@
438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h
5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2b107Ca1T3Y13l5\1;>
2?11Z2^33@85>:81436NQ1R22=M355kS11b4MU7:P;II8\11Y620k3?d12k2U2e9479132_11>P320=@438:22I7c2S1k140
41234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20
U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1FBU1I^4R1=X15]1S2b107Ca1T3Z7\1;>2?11Z2^33@85>:81436
NQ1R22=M3;kS11b4MU7:P;I_21i620k368d121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_14
82CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1o7d66`91G;223;3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><45130;Y;?35<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2b107Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R
22=M3;Q71gL1b4MU7:P;I_21e620k368NE011i2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_14
82CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><
451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2W14507Ca1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=M3;k
S111`4MU7:a5^5I_21e620k368NE01k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015ML
P11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;
C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2W14507Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3018kS11b4
MU7:P;I_21Z620k3?d12k2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N
8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd
57OV5g4a1Y1U1I^4R1=X15]1S2b107Ca1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;ZD`?1b4MU7:P;I_21^620k3?d1
2k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211
G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1
=X15]1S2b107Ca1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3018ZD`?1b4MU7:P;I_21Ao36\_1dHWo2V@R1=X15]1S2_
2P63g8Xh1e620k368:Y121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12
N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1=@M
Dd57OV5g4a1Y1U1I^4E<=X15]18j1b107Ca1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=M3;gCa3a<1b4MU7:^5a5I_
21m620k368d12k236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411_1482CA015MLP11H:12N8CV
1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2CA><451@Y;C5<a2l2V139@M
Dd57OV5g4a1Y1U1I^4R1=X15]1S2V1;07Ca1T3Y13l5\1;>2?11Z2^33@85>:814206NQ1R22=M3018gCS@1b4M4P7:P;I_2
1V720k3?>U12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B
3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4
a12V1U1I^4R1=X15]1S2b107Ca1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;e97BET2@>a14Y4Z=16@Y11T1]3MU7:f5
@416Q1859:T2I_21^620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11
H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V
1NMDd57OS2R3g4a1Y1U1I^4R1=X15]1S2b107Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M355kS111`4MU7:P;I_
21^620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7
B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1
Y1U1I^4E<=X15]18j1b107Ca1T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4MU7:P;I_21i620k368d12k2
U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3
^3Eg20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5l3Ja1D1BO5I^4E<=
X15]18j1\1507Ca1T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4M4U2j4:P;I_21\620k368d12k2U2e947
9132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1
d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2b10
7Ca1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4MU7:P;I_21X620k3?d12k2U2e9479132_11>P320=@438:
22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B
:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I^4R1=X15]1S2b107Ca1T3Z7\1;>2?11Z2^
33@85>:81436NQ1R22=M3;kS11b4MU7:P;I_21[4o368d10b1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X
1k7B3P5c20I\3^3E^4d>6b9G;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7OV5g4a1Y1U1I^4R1=X15]1S2
k1Cf4Y13l5\1]111m5i181436NQ1R22[135QT11b4MU7:P;c18\11n3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j
1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I^4R1=X1
5]1S2k1Cf4Z7\1]111m5i181436NQ1R22[13WT11b4MU7:P;Y31X1o3NZ6n\4eK2V1^6R1=X15]1S2_2\W17BET2@>a14Y4Z
=16@l6W=@416Q1859:Q4o3?d1031c>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1
;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I^43N=X15]1S2k1Cf4Z7\1]111m5i181436NQ1R22
[13WT11b4MU7:P;Y31;o3gg5R1=X15]1S2_2dA`e1o3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I^4R148X15]1S2k1Cf4Z
7\1]111m5i181436NQ1R22[13WT11b4MU7:P;Y31P4o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I^4R148X15W15S2k1Cf4Z
7\1]111m5i181436NQ1R22[13WT11b4MU7:P;Y31b4P4d1e1o4n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=^
:61Y3E27IH4DF0`1Y5W1b6c7e4^51f3^190k1[26e1P3W3>2k1501042=261E2=b8P8Q3K@f2U7Jd;h1b2d3k7B2>Q1^2Y1W
2<082A60D==16324;229000205178859;0L?DAX2m8=831121a1P1T4P4d1e1o4[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\
4V8XK0cG061Y3E27IZ2`1Y5c4m1QC1o2EO1=90k1Fd17d1j6Q20107=2500007<2=b8n1o9W3[3m3U5P74;o3P:f1o1h3W2<
0M60D==1632C290135178859^2A2S;=83141Z10311D92S2P4d1e1[6BnB93R3Z222T2i:a=CX4bo161o32Q1jR1P3U2:W46
e1P9E25000a\14;o3[9D=X1o1h3e2h263I901351@>9P3m;54c1S1a4P4P1Ce12i5d52[7K@i1e3T:4\55o23^8o5Z?m1_D2
f12i3\5@R5;<X363;X17S12H?01<S5@KR1D9j8_<A:2e1@42D1?Z;<[2R5g8HY1107=25000E2L\3g212_3U3m:]1X1X1b1U
7:^42\1m1j2f2`2d45Z2Lc2^3180K718HG36?21675K68;0h1>b399f2]1Q416;1?Z3`2P4P1Ce1n6fO8^:[1EYHdh1Y20`1
T6];S2Q1l>R5g8HX10107=25000E2SDf4j1k4P5X9a5\8V2P6=82A60Q10=163F2806517A59;0Lo2X2]4Q4141l2^2P4P1C
e1aG3X29W3a1Kf2`8T3Q3i]1i[2n8f2a1O>n1507C61EWF_?3o549^14R6P9Q1^2n3082A6;9=48166C;05059A13Z3a6d4=
831121a1Z1=P4hd1ZQ2nS2a2l2C6RBcLPIj1RD2Q4UV31Q47Q4U1^T1m5f1SY4QOh1Q4h20S2m5mE]1\3d2m1:=V3Q>b8a12
521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_22Q4eU79Q4U1^T1m5f1kh1W`2d4\J3Q4UV3l
d28Q4U1^T1m5f1SY4d4\JP2Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>P2a6a12521E0RV1WFMa1g3S10023[5A?c1_=o2b518m1
[:Q:R5o6l8FJR2^274X21Cm^1g6S8_23Q4\[1\l1P2Q4U1b10S2Q4k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10
023[5A?c1_@b518m1[:g3W1Q5R<l8FJR2^274X21Cm^1g6S8_22Q4\[1R2Q4U1b10S2m5mE]1\3d2j12:=;5f1MQ>b8a1252
1E0RV1WF_2g3S10023[5A?c1_@b518m1U3Q5S2d4:Q5R<l8FJR2^274X21Cm^1g6S8_2Q2Q4U1b10S2f2Z1k1mE]1\3d23i1
:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1W>W2b518m1[:Q:R5o6l8FJR2^274X21Cm^1g6S8_2R2Q4U1b10S2f2Z1k
1mE]1\3d23i1:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2b518m1P3Z7Q:R<l8FJR2^274X21Cm^1g6S8_28Q4
U1^T1m5f1SY4T?l?o1Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WFMa1g3S10023[5A?c1_@b518m1U3U7Q:R5o
6l8FJR2^274X21Cm^1g6S8_2R2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b51
8m1[:g3W1Q5R5o6l8FJR2^274X21Cm^1g6S8_22Q4]k5R2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_
2g3S10023[5A?c1_@b518m1P86S2o4Q5R<l8FJR2^274X21Cm^1g6S8_21R42R4eV1;R4P1\Q1a314>^5PY6\2T5:R4P11X2
cR1121Zg3e=CR4P107[K202`5S1]214>R`2_5\Q2`Do46R4P1nT114Y[76R4P1nT114>@R4P1e1XS114Q2m5T>[82X_2WC[G
jI@5R4P1nT1147R4P10mT114>8R4P100lT11212R4Tb67R4P1aQ11Z3148R4P1\Q141Z314:R4P11ZQ141Z31216R4eEc3@P
e2c34R4_b3do2j12R4_b33R4Tb6h[23R4la2WP42R4Zk86R4k3`o7b=U9T12R4iY61S43S4EX\13S4ff6V42S4R[27S4OhK2
R9143S4\V6_o13S4Em\15S4YY1]1k2]\7`6T4:80Z112Ll127j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_
1482CB15ML1N1H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0`1W4:3B:C5c6G=Q2U20U1;29>b11d1]2
U1><4221@g3c2m4CBa2R5MDZ4Y17OQ2T3g4a1Y1U1IT54b38j1b107CZ16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22=
M3;d8R;?c?1b4S8:^52^5I_211k6T4:8[112R2;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB1
5ML1N1H:12W1CV1<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U>6R9W1;2230:3M360Q1>W4:3B:C5c6G=A_1U20U1;29>b11d
1]2U1><4221@Q608m4CBa2R5MDZ4Y17OV5g4a1Y1U1IY56R388j1b107CZ16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R2
2=M3;d8b;^4i9Z11Y48S8:^52j4CI_211n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2
i181436NQ1R22[13P9VK1b4S8:P;Y31Y6T4:8[112i2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB
15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6`8AW1;2230:3M360<D1d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4
221@Q69Q1k3CBa2R5MDZ4Y17OV5g4a1Y1U1IT5;R707CZ16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1b4S
8:^52^5I_211V6T4:8[112i2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9
B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M360Q11d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDZ4Y
17OV5g4a1Y1U1IT5;R707CZ16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1b4S8:^52^5I_211k5T4:d11l2
U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R
9W1;2230:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ic<07Ca1T3Y13n4M\1
28Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1b4S8:a5^5I_211o3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J
:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z
5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:a5^5Y31P6T4:d11l227j1b9247?2_11>FY220?[27c2o240412312
@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7e66R9W1;260:3E7360h5:3B:C5c6G=Q2U20U
1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ic<07Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8
b;c?1e2l1S8:^5a5I_211V6T4:d100l21S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R1744801CB15K1L1N
1H:12W1CV1<T9B3`1]1Q2^3\3V1W2]30e1>o4n3V56R9W1;260:3M:0I2k4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@
[6m4CBa2R5MDd57OV5g4a1Y1U1Ic<07Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;c?1b4S8:P;I_211Y6
T4:d11l21S2b9247?2_11>FY220?;o17c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I
\3V1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1
IY5Y707Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;_:S51Nc3S8:P;I_211k5T4:d11l2U2b9247?2_11>
FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h
5:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@[6T1h3CBa2R5MDd57OV5g4a1Y1U1Ic<07Ca1T3Y13n4M\128Q111i3S2B
<>:81436NQ1R22=M3;d8b;c?1b4S8:P;I_211i5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_14
82CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><422
1@[6m4CBa2R5MDd57OV5g4a1Y1U1Ic<07Ca1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1b4S8:P;I_211o3
T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;5a1;h5:3MC5c6G=Q2U2
0U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31o3T
4:d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31P4T4
:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U
1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9Q@T;1b4S8:P;Y31Q4T
4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9Q@V2m81b4S8:P;Y31
o3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;S1d4:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31
o3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U
20U1;226>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31a
6f3=:62GB1l2U2n3c5247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[3
2\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[64e121057^2CBa2R5MDd57O]3h1g4
a1Y1U1Ic<07Ca1T3Y13T4IM\128Q111i3S2B65>:81436NQ1P1Q12=M3;MZ5[25\;2`<o21b4S3o4:Y3f7I_211BT4kZ20e1
>_GW1Z2iU1\g1Y13n4h31]3=`C@T4kZ20e1>_GW1TX1\g1Y13n4h31k3`CBT4DVZ20e1>_GW1TX1\g1Y13n4h31k3`Cd[1Q4
T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<m1\3Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31
P4T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Il<Z5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1b4S8:P;Y31
AT40jZ20e1>_GW1TX1\g1Y13n4h31k3`Ck3V48d10_:Y447?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P
5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1Y3g4a1Y1U1Il<Z5Y13l5\1]111m5i18
1436NQ1R22[13WT11b4S8:P;Y31j3V48d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E
^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1Y3g4a1Y1U1Il<Z5Y13l5\1]111m5i181436NQ1R
22[13WT11b4S8:P;Y316V4\_1dHan33g86W4[Z6bh1b<1V42W4[Z64W4m7j@ba5\5f3A@DMEV4n3?n>554a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2[2c2X5T12V1K93o1i9n3T3d325k102l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1231
7[6\7oMQ721;X4@Q4j9^c1XIR\1]Q2S2UCkF8X4jJjb1PR1oe21QQ1a:4X4fX6eX1_H3X4l<jT14X4eF^m3WY4_4f3A@6=c1
LY3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1R2^L8I45d2CJ[D2a2CCd3528
h1e1210524e3X61Y1MR4d1?241RR1d32D\102JQ28396D^2S3211986E9JNR2AR2Y1i32]1Ce17f5CY>UNLn251Y42Y4PA3Y
4PAUa24Y4fD[S3c`22Y4iP83Y4`R3f72Y4Yf2OY4DZ6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:2Y4ai21Z42[4d
_62[4Tk62[4n^3R2[4Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ
:R<R4i4FJR2j5o1aU1[7g6S8_24[4n^3eP3la13[4ib1jl44[4b>]8ch53[4PGch54[4b>]8mg21[4V2[4Y20X2m5mE]1P4P
2m1:=V391Q1Fj1dBa12521E0lN4P7f4`A_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1k6eN[7g6S8_2
3[4R`1Q[56[4Q`10XHbV1T32[4R`1V2[4Y20X2m5mE]1P4P2m1:=V391Q1_>f6a12521E0lN4P7a1eD_2;[3S10023[5<4?c
1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1\OT6[7g6S8_22\4kR78\4T2fP7][116^1R>c6f3E<6=MC4S4n3?U6h85:a264
f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?8f2f53DW1j>f?8I45E
n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2X4FX5T12V1K93o1h=T3Z26R12Q202JQ28396D^2
j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239;f1>_2W:^17k7P5f3EQ1Ml4n3?n>5:a264f1404^1:6:406X1F4
D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\12393\4WZ3ch34\
4iY2YT1gd36\4h2RP7T9i6P=4\4<`1mP73\4<^R7S6f3EC=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A2MD253Y1T1>=_1152]1C\
1239R4f3EC=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2
CCd3528h1e1210524e3X61Y1MR4T2241X3iNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1kI<\4<WEhIe[1W2e
5e[1]U1e^1i8XDZ5f3EQ12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?
U23Ef53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28
=KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\1239ZW116^1R>Mf3F;GT2b3n3PX1Y=d]2e121057X<W6h2UR1b2n3m7
l4n3Z5a2iHd71]48]4[l51I?N`]1kM6]4R2U\81i5:2]4Yb6=]4;e:Qn2eT1V`1E[P1g6Z6X@X3_E3]4;Rl71^4=^4`10F0b
U1PS3Q6db1VD]5312^4n[62^4_W13^4o9dX18^4K]1bU1oj2R>nk1Yg17^4K]1bU1YQ32e76^4K]1bU1RY3^\35^4Y2bU1RY
3Z]26^4X20bU1RY3Z]25^4X20bU1RY39^4`1G0e7lMg:Zn2kV27^4`1G0bU1RY3kV22^4PZ54^4`1nU1[`5<^4`10F0bU10Q
Y3kV2]531;^4`10F0bU1RY3kV2]531U2^4`1E10V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1EQ:R<R4i4FJV1Kj5o1aU1[7g6S8_2S2^4V210V2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3
S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_27^4X20bU1RY3Z]228^4`1G0bU1g:Zn2kV26^4X
20e7lMRY36^4X20bU1g:Zn22^4K6^4K\10bU1RY34^4Y2bU1RY3;^4`1G0fJ^:<PS3Q6nj1l;^9_463B7<Y111j1=15J<674
2[5U13\5T11?E=N<:W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P13Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2X1
0I0P24CY3O1n3`3Y5:22b2L1a4\15`10B11W12>Z3_19X137P10612Z154:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y
1GO@X1P1F2>A02_35MNV1l4R1Hj1Z1n1>M3a2o56Q251:W118W130OKb2Z35>;2j1\111211I104J@Z2c24KH2566677D7l1
1188318T1U1c1\1C5ED2d10U14E21e2f2k1g3X32l3m1P3f4c1P2AI@3841413244]1@7L>\10R1Q1Z1T1B27II;`4iBe@eX
1g<oS11Vb2T11c93`4T_3QP33`4aj3dd22`4V_63`4bh3cf21`44`4_@f^2V^32`4dB5`4dBm[1S;dT42`4Q[63`4dBP22`4
eD6`4`CT1PS1k6]g32`4bn15`4`D][1Y@lQ44`4`D][1Vb43`4`Ddm52`4bh33`4bh3jj22`4V^32`4[^32`4aI3`4aIid25
`4n2bFka5VX23`4_]3PHR2`4T20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q
3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_23`4X]312`4mX72`4X]22a4ZS14a4ZS1Q<iI1a4P1a4<Z6n\4eK2V1mf17BET2@>a
14Y4Z=16@l?W4@416Q1859:7a4YK0hb2<i9Vo45a4YK0Uc2i99a4YK0Z^1]T11:i9a]33a4aLh61b41b42b4ac35b4REnV1Q
R1Vk4:c4[2`5gP1R2c1Vl42m@Pm16c4[1^61Zn1^a42c4ci63c4`U3Rd36d4`a624YT1`Q1\1d49V2S4cC\9\S2`\1eK2V1l
P151hE7BET21>>a14Y4i3R7]216@Lf<`6@416Q1859:S3Of3M4Gg5n3Ze1Y[2Z2e121057X<l:kV1`324T4l4n3k1g1f1a2Y
<bT1h14d4`a67lD4e4mY7Y4cG6e4QU2bW3Xm19aKR1e48V2S4n\4eK2V1g^1U87BET2@>a14Y4`4i816@TD@416Q1859:P1e
48Z6\`1al2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:3e4kT3^j31e4Ge4jDT3g>YNTIY8X2kAR2V7b5k2^P1_3b:\>^
4o;ZDcGX413e4[P3nT5;e4Q3]n1lf22Q1c1_T2n8d1]78e4Q3`]27dW2UW2QBX\13e4Zo6_83e4QX3\T12e4cj3\1f424Y3P
3\9aS4Y1SBW82V1Y<`=`;2e5U50a67BET2@>a14Y4Z=16@TD@416Q1859:JT5_4610\1OU19<U2]1T877B_11>FY23?c2c2o
2:12312D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1Q2a;V20e1>SI2500:3M:P5S136;h7G=Q2V2a129>b11d
1]2U1><4221@l3^2[1h4a2R5MD\4;K_4n@g13`2@<50e10KY17:\8GO\128Q1d6<>J3]4=]1Y3Z5Q;@Z63P4RN_211^1f4e2
1[BW:0X1X4QMo2n=X7T;Q:S6P9j91o8S8a6h1e1c8Z1_3Y@m5n2d11m1k2e8<S6Cj2W2PNR1Y2T2O1X2e4_46N>0X1Z1211n
;47?2a1>P320k2P606234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\3A04f2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1
;2985b11d1]2U1><:1f9S2CT3R5_7OV5h3Na1R16U1I8D_80k19W1Z5b5g1\1]111m5i181436NQ1R22[13o5l<l4]<1b4X2
j5:n2Q8T1T215f4]b2W\1f[2^L>f4`3kFe7P2_L]?YP3PJeJ[5\?j6X2`6f3O26=2Jl4n3?S61h85:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2e4L33DW1aN8I45En1C4H315_9o6\32a
2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2Z3d1X5T12V1K93o1h=:i2d32j1602JQ28396D^2j14<F211986E9JN
Q1A>AP1D253Y1T1>=_1152]1C\1239T:S3aU11g42g4i`61g43g4W2RG3g4ZI_j24g4ZI_j2nl26g4k_1la1<em1bP32g4UU
3R620[48[12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3
`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1n2^1:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@g3a7C5<a2l2V1NMDd57OV5
g4a1Y1U1Ic<07U2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4S8:P;I_21i5_48[11l2U2b9247?2_11>FY220?
[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2500:3M:0h5:3B:C5
c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OS2R3g4a1Y1U1IS73?k407Ca1T3Z7\128Q111m5B<>:81436NQ
1R22=M3;d8b;c?1b4S8:P;I_211Ah41JXh3Sm2UBT2f4T1^5Z2n7e@>a3U1V6>h4Tf2^2d2_^1GlKT1]D1\2[R1b@c:U1h40
d2P3\W1j4NgHR54X6P2V2n2\7W2T@1[:1NT1T8bGSEg83<8XC5m:0c29LY2W1i4CP2Q9\A01Il4I0k3X2b3_16c=d2o5[<Z2
i`1SP21Y4b;j>U:f3_6l4:m5f2\>e3FT454i4UU6g8]k1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o
4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239nR1U5f3R1DK1l4n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1R2^L8I45En1C4H315_9o6_3k1ECh2_
152Q2V1>21057n2313<X61Y1MR4T226O2o4X5T12V1K93o1S9d4T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=
_11f1C\1239ob1o4f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Fi4IL^1Z?]P2e5oGiR1Q:_Z2k9h80UC1]70l36f352i4PX7?i4f1^1dX
3f^4110UC1[;6:[351i4o5f3R1DMb1=k2n3?R2k<536a264S1B404^1:6:406X1F4D156271f11P1S111O015DU1<X176BW2
12\3OBJ5a4[17<\1o2f53l1;D`M8I45E21i1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2o4X5T12V1
K93o1h=T3d32S1M02d278=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z;]2i3\2110h8`4Y?Q1M1?[35Q5f3R1
DMl4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239iR1g6f3R16=Ml4n3?U6P2g6536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1aA1j3R98I45E2k1C4H315h5f3o6\32Ld1CCT2_1528h1e1210524
n2313<Y1l1U2K1Y1MR4T2241O2n3P1X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1L7>=I
E152]1C\1239];[4P1oQ1W6f3R16=Ml4n3?U6P2g65:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2n3P1X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239n;jFS6f3
R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@
?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2n3P1X5T12V1K93o1h=T3d32
Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239T6f3R16=Ml4n3?U6h85:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2
CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2n3P1X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1
AP1D253Y1T1>=_1152]1C\1239iR1?i4Z23`?mFfT6f2f5JY2m3cDZ6>S69i4\2n]7V4_1\4]4kBm<S2i44Cb100Q4n;^[1d
2]@m9[1a?e2kT1eK2V1TS1`1l8Z97BB2Z1I@>a14Y4o1o2;8S1Z3h1]1164054gAe1F9641631K859:4V2[3ET5f3R19:Ml4
n3?j>35:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315
_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D
253Y1T1>=_11f1C\12398i4X2Qb7ZN]1[50c4@i4f1Zj5I@Q1^^1\7aI1[4:R1:[505i4f1U\81Y@R1i4IK0ET:\;RG`Jn6a
4Y5\Ab<S>fl1f9e8S=Eo8\5P6^4X2V?1X21\2V3_2EV5]1i4IK0ET:YS12m82Z62Y2Q81g3\@\JbBo3Wn1V1G[4[2>i;V1]D
R4;X2\2b5e2`41X212`2O_4ET56i4Sb11ST60oV15i4PV7X@0e5Y1i4If1U`151Z?gQ1og29??NZ3J1]H^=g69R3<00V35NW
21W2044n2f1d8Q8m2U1V2No5f3R1D4H10HP4U2h159e7E_3;f2536a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17IW21_3OBJ5a4[17<\1o2f53l1U>[@8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<b1e41Y16FR4T226O2o4
X5T12V1K93o1h=T3d32Q202l28=Ka1g24S1211986E0S1N=CP1b1D253Y1T1>=_11f1C\1239[8Oa60a544R7Je3k4P9Q1k5
f3R1D4H10i4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4W137<=2Ko2f53D1
U1QC_;8I45En1:84H315_9o6_3a2C`1W1_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1[9\4T3d32Q202l28
=Ka1g24S12119866>0S1NQ1P1b1D253Y1T1>=_11f1C\1239m?0a544e4n2j8P92i4PV72i4YS8V1i44Z6n\4eK2V1c^1Y87
BET2@>NB4Y4X3@U5Z416@P1SC@416Q1859:Y2Oi44Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1i44Z6n\4eK2
V1mf17BET2@>a14Y4Z=16@TD@416Q1859:b1KP1i44Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:b1Q1i44Z6n\4
eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:3Z2R5f3R1B1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2P4NX5
T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1<AQ1P1b1D253Y1T1>=_11f1C\12395i4i[7Fa?VR15i4g[3`f3iIVR16
i4[n2fZ4`AfNQ54i4RY7^EjO2i4kW23i4kY3Tn3Gf3R10Eg9W3][3YDe121057e3j>fU1i8m4i2n=^1`a13i4PX6oOEi452`
[1N3?P;Y27[S1cV3]OU4R8S3R2Q6UIa1>6i4ma3eZ1Wg1[6[>4i4ma3mQ3[62i4RR73i4_`7;Z5f3R1DMl4n3?P6b1b3X2^1
5:c1M64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53@[1aN8I45Ec1:C4H315_9o6_3
a2Ch2_152Q2e121057LQ2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3Od22X1H02l28=KY44S1211986ET1NQ1P1b1D253
Y1T1>=_11f1C\1239bMV5f3R1DMb1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202
l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V3_2aQ1P8\759i4U3n=S8ec2bk2j`2k35P5f3R1DMl4n3?n>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l2839KY44S1211986ET1NQ1P1b1D253Y1T1>=
_11f1C\12395i4X2XZ7fFSFU1i444U6hN14n]3l9hA2V1X_1d77BET2@>a14Y4Z=16@TD@416Q1859:Fi4f1U2P4UZ11iEeV
2]B;RLY4a3UZ1d8P6a?1X21\2X2:i4h2al12Vg1`Ebf3^=4k=Oi4\2U19b2]1kV1Y31Z1^D`3mQ2k1X1[Gl9e;Y4a3_8Q6e@
c:9_2V4m13l;TA5i4\2_L_m5`V15i4\2Uk5k7jb14i4\2gV4mg3S4_49\1Ol1U2b977B_11>FY23?c2c2o2:12312D;63?14
0411_1482CB7ML1N1H63128NC;d<]1Q2h=0T2Y8c1U?260:3M:T63Bh7G=Q2V2a129>b11d1]2U1><4221@V2T4T6a2R5M<7
Z4Y1fL0Ka1_:\128Q1d6<>J3]4=]1d8b;bX1_211Ii4X23P9<k9j3aH1Z1^D`3TCe<R3Zc1RP1a3o:_311S6mGVV1=i4\2_7
m1eU2aS1WP3Q7X7W4oJnK2Ji4\2j?d<VC1_2P5eJ^9W[1W4le1l18m:a3U1@j;b2`9d:k4g5X?5i4lJ^1UT2iV4U1i44Z6kE
UT2]K^GeK2V1n<nY17BET2@>a14Y4k9^316@TD@416Q1859:IS1i44Z6n:bf1i?bk1Y;[@2V1mf17BET2@>a14Y4Z=16@TD@
416Q1859:V1i403Z6[e2P6R5^\1T;`@2V1mf17BET2@>a14Y4d70d516@TD@416Q1859:P1i44Z6n\4eK2V1mf17BET2@>a1
4Y4e7d516@TD@416Q1859:Ai4U2j\1^h1c=SX1mW11\IlJ1Bi3T1AoDB5i4b?]O`Z1oo4;i4f1R10oU7Y13cS11l5Q26i4j2
YW7fY12Y:V1i4E4eX1a3V?][1f6Z]1P:kLI1S3o@_@7W1X1c5h7EY4V35d1\:1b1]2>?3^1P7C]22Q1i4JeX1a3V?_o2lV1I
1S3W=U1QC7`2c5h7FX4V35d1\:1b1]2>?3^1P7C`21i45i4]W5iP2W4dA3i4R\7mF2i4gd8Q5f3R1DMl4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\123
9U`1>4i4`[7Y8R2a6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17
>:i5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<\2k31Y1MR4h1;2
41O2m2Q2X5T12V1K93o1h=j18P1d32Q202Jb12;8396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239m5l5o
4\?f>P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2m2Q2X5T12V1K93o1h=T3d32Q202l28=KY44S12119
86ET1NQ1P1b1D253Y1T1>=_11f1C\1239V5f3R1D2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Z3d1X5T12V1K
93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1]14D253Y1T1>=_11f1C\1239^LkK2i8f3H96=E7l4n3?V547?10a1>P32
0k2E5:a264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:
0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1e1210524^
2?313<a2f31Y1MR4T2241O2W1g33g4<T12V1K93EY1b;U2T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2
=D253Y1T1>=_1152]1C\1239PK1b4S8:P;Y31S6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23
13<X61Y1MR4T2241O2W1g3X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\
1239P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Il4LOBJ5a4[17<\1o2f53l1aN8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986
ET1NQ1P1b1D253Y1T1>=_11f1C\12392i4m]17i4X2L[g7hNm35@i4f1ALaX32m`2Q\1fA3VC1i5:T952i4g[3T5f3R1DMV1
e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D25
3Y1T1>=_11f1C\1239f5hT1V<1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d3
2Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239`55i4PX7[>T4fR13i4RQ8bA3i4eb8^;S5f3R1DMl4n35
9n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Y1e3X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253C
ET1>=_11f1C\1239[_1S5f3R1DMl4n359e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q20
2l28=Ka1g24S1211986ET1NQ1P1b1D253CET1>=_11f1C\1239?i4@S102E5o7VU71U?h=S4a6f68i4d102k8^d7h=\AKi48
]10L\1d@e21ZL2?^_2k2kW1^X1SIYC4W1j4S4168U1R>8i4g1mQ8V:16^1R>P1i4HL00F[i11_21k3mHlS3d1]2`Z1S2^5_H
168U1D?6T6:6[1c48Di4f10\BeW11_21j30mHmR2gNm`216^1m7T68<i4f1S1fc2_Y2^X2[U11i527\5:i4f1S1Q[81i5224
T:7i4f1U\81?Y5:Fi4IMhQ1aV1WU2Y^1cA[?X8k61PB6h=16^1o2b3_722i4lo73i4hn7`A3i4hn72Ei47AJ0j]1g2Yj5Q1g
>]1W3Oi:Y1KBd2l4j2h37i4f1m8WS81Z2\25i4d:QV6X5\j1=i4d10NSb1YW2Qa1`f2m7X1h5g9M<i4g1iW3RX3[Hh8Y@h:1
6^1R>3i4PZ7RI8i4g1Yi4jb316^1R>8i4g1jn6Y]116^1R>3i4Re4em13i4nc8Y:`5f3R1<7Ml4n3?n>5:a264f1404^1:6:
406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1a1f53l1S>]@8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1N=CP1:80M873253Y1L7>=_11f
1C\1239VHW9P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1
211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239\]1<i45^10b5kR2TP5bR1T6S2a3a14i4TZ2TP5gX13i4XR7Ue12i4^g85i4
QR8C`@06i49nT114m[6S1i4Jl21kIj;a3b6n@Tg2lV1A9S3k@c@7`2c5h7o4V35d1\:1b1]2>?3^1P7C`25i4mf7U2RN`72i
4gn83i4Rf7VDP5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2P2n2X5T12V1K93o1h=T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z5f3R1D2J3AV4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17IW21_3OBJ5a4[17<L?o2f53c18aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2o4X5T12V1K93o1h=T3d32Q202l28=K@h34S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239ZW11g<S5f3R1D2Jl4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2
Ch2\1252Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1
>=_11f1C\1239Q1i44S2V4n\4eK2V1mf17BET2@>>R14Y4Z=16@TD@416Q1859:P1i44Z6]W1`U3eK2V1mf17BET2@>a14Y4
Z=16@TD@416Q1859:Oi44Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1i44Z6m51nV4eK2V1mf17BET2@>a14Y4
l5]716@TD@416Q1859:S1i44e2d3m51nV4eK2V1mf17BET2@>a14Y4l5]716@TD@416Q1859:[1i44X200o3n\4eK2V1U^1g
87BEZ1I@>a14Ec3Z=1612;TD@4162N8571:S3P3d1f3R14Bg5n3Ze1`;SR2e121057e3b8RC2V1[Mm7l44i3Z5a2J7BET2@>
a14Y4Z=16@TD@4162N859:Kf3R1Gg5n3Ze1`;SR2e121057X<ha1m7l44i3Z5a2`KVAU2S5U3b1i44COA01Q4^4oT1hk1YH\
?ZBZ92V1iFSP17BEZ1I@>a14Y27b14n2[:16@h1[B@416Q1859:`1U53i4@_l7?i4Qc1U9ih1kQ3eAa5?k6^7AY3U3i2SC6i
4]`6_6nY1U1o1=i4SM0Kg5d7R;kIYV1cT2X]1``1K6i4][1fGgCR_2ia2T1i44e2d3YDnd2eS1eK2V1mf17BEH[1@>a14Y4Z
=16@SBP2@416Q1859:Ei4^b1h@S?fb2iA3Z1:Z39O0Mi2ha1S9Y3f1\K1?i4\2Z:jQ1SS3i<UJ>n3f<X5fLRCQ8X<Ki4d;Zg
17n<cj1`L`?38Q1:d3O0^<U1bW1c;`@0a3R:1601Mf3R1Gg5n3Ze1d]2e121057X<Y;]R11n3m7l4n3Z5a2fG^?1b4AO6i4V
2UY1P2Xo1gm35i4j2kS3aW1ok23i4j2Sa8Q1i44Z6n\4eK2V1^U1^A7BET2@>a14Y4Z=16@TD@416Q1859:J]1i44W2R4Z:^
W1P72l2l4V\2V4P7m2f1h;2V1mf17BET2@>a14i3?^3k916@TD@416Q1859:Y6Q5f3R1DMl4n3?GV>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n1P5f3R
1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239Zg1R5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3>1S3
2Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239iR1Q5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1hLh18I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2o4X5T12V1K93o1g6P7T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239X5f3R1DMl4n
3?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1i9n3T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239m1X1j<WOP5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Y4EX5T12V1K93o1h=
T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239\6f3R16=K13DS4n3?U6h85:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2
CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2]4AX5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A
P1D253Y1T1>=_1152]1C\1239Q5g4a?5h=1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2]4AX5T12V1K
93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W1i44Y2P4T[1iQ3eK2V1S=iY17B<8T2@>a
14Y4[9n316@fB]1@416Q1859815R1i4Q9g57R1m17h7ZGl?UA;T1`81VE`3_Fd11n3T3R4A1aR1J?WEc9@f4b<U`17i4ZBWk
31\U3^FhD:i4d2^Gi8bL`n2oMZ1\<]`13i4dj2jn34i4f`6f4lW23i4f`6X5Ii4If1h^1g6d:kCg5kEjY2I?NTZ1T5b126R3
]94`1TI9D8i4`2o\1UCmZ5b19`<8i4K`b1\Q1Y8VR2c\1VP19i4Bi1ZZ13[V4fHZW2m3S1i44W2R4hQ2nIVa1eK2V1mf1789
ET2@>a14Y4Z=16@TD@416Q1859:V1i44Z6RS12XT1h2X1]Q2eK2V1mf17BET2@>a14Y4^5b7816@TD@416Q1859:2i4`l2P1
i44P2Y4n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1i44Z6n\4eK2V1mf17BEf1=@>a14Y4Q=816@TD@416Q1859:
Z1i44P2Y4RDkh3]:V2o2S2l92V1f^1V87BET2@>a14Y4^3h1`1a616@<gC@416Q1859:P1i44Z6n\4hAl92V1mf17BET2@>a
14Y4Z=16@TD@416Q1859:R1i44c1<Y4^Y1_S3eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Z1i44c1<5S4iCdEQ@]c2W<
]?2V1fe1V1789ET2@>a14Y4^3k916@f?]4@416Q1859:l1i44a1>J^3^Y1SJf=R30b15n<a6[;W1S>^8\;X@2V1gX1U>71@E
T2@>a14Y4l2IIW10R6HD16@c=1Z1S5@416Q1859:Z1U1i44P2J^3^Y1fi1mAjG[CY82V1mf17BET2@>a14Y4Z=16@TD@416Q
1859:W1i44P2Y4[9gb2S^1f2^D1T72V1mf17<5ET2@>a14Y4Z=16@P?S5@416Q1859:P1i44P2Y4n\4eK2V1mf17BET2@>a1
4Y4Z=16@TD@416Q1859:V1i44P2Y4TR2iZ2hDl62V1mf17BET2@>a14Y4`67Y1U1Q416@TD@416Q1859:T1i44P2Y4Xf1k;P
Q1hY1\;X@2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:2i4Z]88i4`1]1aj6jm1312e420[49]12h2U2j979132_11_320=@
438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g20RJU126;3M:g1`4BP;U20U1;29>b11R4
U1><451@S<<a2l2V1NMDd5^6l3Q312_1c=0]2T3Z7\1;>2?1\2P3=D85>:863]4=R1:U2]CQ4U:1l8o?2i4g\13i4`1do55i
4i1`b1fR5fh1Ji4ES1h;2X2;jd1b1RV16P?c@Y3U2e`28b7k2c<i3\;P1V5]7_4Ii47Cn7g<dJ^25ImU12jCm66A^V1T3lS1
Z8SBi6o9d\11e22i4[Y8>i4i5YZ1P:_X2o76h?YX1ZC1Z;c2Z1k1i4KiLT4i2l2P1Y2i12i3d117331<F]3]3La21k3o4jNZ
177X1dMUU1]1U5W2O`;41<281?0415_1o4R6S5Y9k@aDk8n4Q3Ni4JeX1a3f^3kU1P1I1S3_Q17`2c5h7o4V35d1\:1b1]2>
?3^1P7C`2Mi4JeX1a3[5ZY3lV1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1P7C`22i4_b1Oi4JeX1a3[5Rd2WElV1KS3eNi27
`2c5h7o4V35d1\:1b1]2>?3^1P7C`2Mi4JeX1a3[5ZY3lV1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1P7C`2W4j46Ch1k12d
1DBDFV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62S4Go2<f1l:8R129C5511GZ1R763A19V1c2U5U8
>T5`:o8b1h21X3Z2i2GV44a1l4]1a1a2V64?m2X2[2D[7Z5e2L6GW1]4Z4:2X15i1R5Q1KHU1A79b1:l2n1W1e22JX1i34<6
2]10Y1T1[3j4;>h1k4b3Q3b2014k2b47Q354X81@j6i3b8l5GR20l43[4b6X4]1Y1j1B4?R1Y1Q21R3T;8U17?71@>>k1:8=
P48[170Mc11\7h168>gE\1:2F1[3h3R<KQCJ>Q?Y2f1A\5Mo2l19o<f1g62P3`22h7U50`7f2V4<:Bj480_1?cD\3l:14_JT
_1fHTj2o8DYY1R9;j4Ym1o2XT1U:UP1Rk1PMa4fX1BJj4`^1gZ1S9Z<Y>@]4i9V5Bc:]`1]<DT;>d1Y47m?\3[EB\37Gj4;3
\9_Jg1[Eg5cS1[@oNf;mKn6];i=[2e<_3]1d8Q3_H1j47j4Di^1f9dQ5^FnS15j4;3lS1nc69j4;3lS1nS1dR2T1R`2RL2j4
?>j4c2ZU1`Mc1W4X7[:aGk2`U14j3[\13j4hZ1Re5Aj4Jh1TU1c5h40X:\1cA\H`?iT3g;jCS<bE2j4gn8:j4aU1Q`2Zc3b1
f;Z30mMU39j4\T1g?Z<0eQ2Za31YT1^1j4D5h1m5RAi2o;U28P9o1o7g2_MW7T6^>cAY1_6W1i1j25]19o4m?Q2[Bm7R1k3n
7l1_9L>d8<i<V84d<R;j1j4D5f111k24gFi4@Z2\1]1^1^2V9k1Q5m8k18_Cd3:HTG^4U<k@d3X1_=Hc5l;51:W118k5m10j
=XK<6b<[8`2@V1U5U3\1Q8>j4J]?1aOl]2]P2d70bZ1l5SK<a57j4JeU6l_1W9^BV52j4DGj4D5h1m471AbP1\23m6UR30R4
IW^2f2R5U<o6h9W72j4TY75j4n\6UL[1T^1Bj4c109Do:g2TGm5e2^;T?bX2^T2@_d1c=Mg1j4P2S2m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2Bj4\?df1U5a=a9]]3[;Z2g9Om2Q9S1
m3jFQ7[78j4T2ah2Z1n2f_1_h2]?4j4T2RU7]?5j4T2gf2Z^4]?4j4T2RU7]?4j4T2RU7[?5j4T2P;hi2XP44j4T2RU7a?5j
4\\1hW1ZT4WW12j4m\22j4nE2j4T23j4T2`d74j4T2`d7R97j4o:aS1jN]1]5W`42j4WW79j4[^1Wl1R<m2_;0VT3jW1S5f3
S1C00Kl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4
H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=Ke1c24S1211986ET1NQ
1P1b1D253Y1T1>=_11f1C\1239^P1Ef3S1Eg9hP3l=YDe121057e3j>X;WS1Q4Ki2n=Bf3S1Eg9e^3YDe121057e3j>`^1m4
i2n=X6f3S15=1Kl4n3?U6h85:T2<64f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[4
5V1037<:0@?o2f53DW1aN8I45En1C4H315_92l6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93
o1h=T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Z<d5Ef3S1Ej7l1aT1SZ2YDe1210
57e3j>`^1m4i2n=VALf3S1Eg9lH4ce2YDe121057e3j>`^1m4i2n=`4^92V1a35hK0Df3S1Eg9e^3YDe121057e3j>^^11m4
i2n=i7Df3S1Eg9e^3YDe121057e3j>^^11m4i2n=i7Ef3S1D0g9e^3YDe121057e3j>^^11m4i2n=i7Df3S1Eg9e^3YDe121
057e3j>`^1m4?Y2n=a9Bf3S1Eg9e^3YDe121057e3j>`^1m4i2n=U6f3S15=Ml4n3?U6h85:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1MR4T2241O2U2i2X5T12V1K93o1h=T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1D25
3Y1T1>=_1152]1C\1239QA2j4\]2T1j43Z6WU3fW1eK2V1YP1cF7BE>e1@>a14Y4KP9]316@TD@416Q1859:W5f3S1CMl4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2i3U1X5T12V1K93o1h=T3d32IW102l28=Kc1e24S1211986ET1NQ1P1b1D2
53Y1T1>=_11f1C\1239i7f=^2[G\8P5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T
3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i72j4VW65j4TP3Rf3jIWQ12j4\e31j4Y1j43[1DY4
oY1A6eT1i4g6ma1eK2V1mf17BET2@>a14Y4n3[9161>TD@416Q1859:h1j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF
_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^2154X21Cm^1g6S8_2W1j43P2Y4`4[?UU2kc1eK2V1fZ1V<7BET2@>a14Y4c3T
1a8162=TD@416Q1859:Q1j43Z6\d2a>oY1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:U1j43Z6j5UGT;h]1of1eK2V1_
F]P17BET2@>a14Y4Z=16@TD@416Q1859:IOj43Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:W1j43P2Y4n\4eK2V
1mf17BEF]1@>a14X3P1Z2[2R41^416@TD@416Q1859:f1Q1j43P2Y4n\4eK2V1mf17BET2@>a14Y4o3Z916@TD@416Q1859:
S1j43P2Y4g5]g2h_1eK2V1mf17B2BT2@>a14Y4Z=16@TD@416Q1859:Q1j43Z6c58QW4eK2V1mf17BET2@>a14Y4Z=16@TD@
416Q1859:4j4T2ac7aS18j4\80^m50U4k:P13j4DkN6j4DP>UX2kMYR41j47j4iP2_h1]4b9nU3hG4j4iP2_h1]4U3j4Jh1`
4V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a2W35e4<c8n3a2f>b4R1`2k1Q1e65Y2\:=0i2d1e5Oo1Jn2S1b57L;9_<6Y5a290
P123`20@=OR1<Q9g2`6n1[@T52Q1e11\6`8Z63h4B5[2`1o3Y2C^3]2VC`=D;j1j4Jh1g5g4^1V4Q1f2h3d26l28Q10a1l1V
1i55W8k2h8Y9P8a5f1ED61aC6j2@AZ2dAh1o5n>_1Z2@`2Z5Z@fEmK985l7m20k5n2n2j4JN;=`1e9=o11b45L19Q2l18JC1
R1Y5:j1H>5f1W>k?l2X8U8D4V1Z4Y1f3R91d1?LR135h18l6361T7JW2=R171h;Q2`7H2O2:\<U1I]4[@Q30a2X2;[3f:P7i
1h5Q349P2OW6l:AVD2i7j46;7Z1=`1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GLZ2T2NA^5IU16S282A241E\5KKHo1V19
L58k1=7BJAV2_48KQ7;R32L9N42^1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c1DP412=J2Z1DM5C68f2\3;AK37J73Q3a45U6
o3j1T1C1^1:23JS1:?7_1AXBQ5]2_6T10B2A44f2R3:>P1U5:`1R1a2;MR2g7[29469333^1632<Q10Q2=;<6i18f250e1R2
m1H^1W1X1N35i153P2d3Q1;I4]42547\1322<U1?C012S1@A5>3562Q1;H2F3V1\185Ki2j4Jh1W3]210b33f1_1E71Q6Dl2
T2U2\2Q4H>`=k4_1Y6b83[7S85:P21T1d>P31d1_2^1g22[3KF:Z3`3U17MQ1`17V<R;P>:ZH0e5`3i6Z1n8`2_3a41>R95n
3d13l1862g3m4V:`42g8I;h;j46;7h1O8BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1IM1U16:ET1Q3NZ1k1Q215B[18871
626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1_4M4DR13i2Q2F8P1CJ67^15e2S
1E2721Z10l18:92;17V1m1a2A<02\3O1j1552276V1h1JX1<KD4O11592724;a1>@77247@W2CJ_;=2G2:22<87632355514
232841=1K:d11Lo3`4P1^2NF;g1=1>[2Z4Jb1_69I00B6=93V1h2e1:31Y14a11Fe2:U1:c2Y1j1I>`1?f5>=>1;K289333T
1D2M9Y2I<6>;66I6f1H=I=06V2a16CS1\1:X1>C40i15:25>G9d16T1C9B03U14[1Mk172547V10462<3Q14N08=A5:AD313
7;_26Z1FN<;81Y2j47<j13c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Al6m5k1:21P3:e2D^=T7e5R1[1f50R3j@`6R1C5_3e:>]
4VDJAV2j4[1_Ga2g3<>9b4m1S7S1JTB\3d25P8j46C7`11j1EK1356i1X3HU1l9d1H3e1A0265?F;0;0P1599G5<66V1A102
14;67G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512IOSH@3V22S1^1d3\79o5421]2:Y1411c14\1T12FM0P11N?4
EKBm1N?FA_18HIY1G2W15X1P15@W1_3[8M6`1^1JN9<5>D25T1o1e3j1@g15d118W1_22P2_2:?B1_1n1IB2=R1Q51KK5C0<
CX21R2<a2a32d1V1M3Z5I;7=]124Df8l1;f1Hk4d3A11J17586413k1?51[1:=C0U1<B\2D2Y1\65e1@A0D1b6j4J7`11j1E
W1C2b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9[7g512IOl1_2n:o6c4V1Y2i2n5JLn12c5X13X108
h1LCP1296T11:1S1N47_2U1K7b15Y15k1Y1G22Z1@Gg1>9>Z1H14G0;HQ2`5Mg1K\1S113415D;555K851R172984:8:X2P1
I662g15d11`1JU1>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21]3c1a32d1V1U57N]1b:i24W;AX1E63R28c1\1e4o13_23Q6Ai1
j4J90]1a5U;^@b2\1X1R1i3o1U30k6aAOYLV?]4c=652o6P>f9>\1_1]2]31Y2n6i5o7R6^7Z5231Q8>c515\3hH6d1[18V5
U3j46C351\1]5@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28aHl61m12c5d5Q6Y43[2R1X3^2U
:P223R42Z6Q1:j1n3k9b13VE]111:T1;V70:R331g3T1m1o2i6c<PCc8d1Q5^>Q1j4J;j4o220fFg:8PQ1dS1TU1i10g1Q1c
1o11:1`3j16d8?^HmS1g=0f6ZIEj4J;\1XMS3YIXc1nW1S44UP11ac1X1^5h8f8P3e1X4c1j4T1^1a5l5Y2n2]23?d>1^8b5
0d41o5b1_61S1]5m>Z4Q3Q5bMd1m2V6hCS7U7k2X=`2[2X2Y2R2]1f7U40S1234k1`U1Lj4T1^1Eo:d8B[Ce8l8]1_2iNoEe
Y17FHi_1<a6Q6Y=U4<6_?WA:j4JTb2^GRc3P=\7U>QAX52j4J4j4JgY7R5>j4J\e6UBT2f4T1^5Z2n7e@>a3\7?j4jW1m<f;
aDg5mU1aAbIR1Q?lR1Z1Z2h2l1j4P2S2m5mE]1\3[1X1m1:=V3Q>b8a12521E0e6b=AWAWF_2g3S10023[5A?c1_@b518m1]
Dk9V2l8FJR2^274X21Cm^1g6S8_25j4c2`41na62j4c2m5j4J70a17Q4X1?:AV2R14IX1JIe1874>E11Jm3A3<U10Z163222
[10`2;8h1614100:5<5l5X2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1e29G9S1J5;2[1HZ19?_123Eh1f1m5`1D]2_5<AT1D6?K
S36?]3:2;MG4:56i12@>?d2T2Z2V1R1W<@k1f=i9[1P1Q1R1V3c2c4@X1^1n3?^3F@`2LN^:<O32<23R14S24n3i1=:_2:0f
36I;U6o3n=`1k247\1Bd4a18n15j4c2QU11n39j4c2`41^P11P3MKh8_4:I078U14N4=U22J4M_6Q1517B_11>FY23?c2c2B
9:520S19:12312D;63?1404112\1482CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2g8LU1m20T2^;[6c2d4260:3841=:JI_
43BU2b5G=Q2V2I3C29>b11d1]2O5><42213<Q143;4R1j23:2T6W1GA]1HB=26?P15?7Dm10e3j380dF9?R10Ka1T1H2S3X3
Q2\1252Q1Y2Z4<>@1243Z18a1R14=]1e3?P143<7Lb1j17`2[1DT1]21F1?R1S11T4S2k2BY1G2>5FMF9\1_1I3150c2AS13
I19P1155W2>?3JC\141n2]2<6k1100<02P3j4B607^14j3E9e8R=9S11U8^2R2^1k6f1f2l9V3c1^2`LP7P=o5h5o6i>k2f6
I80^Gf4KO01P2U7YJ7=^1CQ19N841:]2181;l62S2k2V35d1Y3]1;X51Z115Ff194?3^1X136Q1Z1A]2Cn1>2T2j4B607c1`
=`>1d:R2^1b8^AoNP7PCbKb9R10^Gf4KP11P2_Q17=^1CQ19N86h2<X72S2k2V35d1Y3i1X51Z17Ff194?3^1X1n1HA]2Cn1
>2Z1j4B607c1`=WIR2^1QJdd2lV1KR1P2_Q17=R2Q1a4e72o4V35d1\:1b1]2>?3^1X1g5Cn1>2a1j4D407c1j4e8`>1d:R2
^1[1eH`Z2S:XU1c1KS3`7f5b@d37`2c5b2R52o4V35d1\:1b1]2>?3^1W3b1U2C]22V1j4D407c1`=WIR2^1[1eHdd2lV1KS
3_Q17`2c5h7o4V35d1\:1b1]2>?3^1b4]2C]22T1j4D407c1hV1R2^1[1Z]3lV1KS3_Q17`2c5h7o4V35d1\:1b1]294?3^1
P7C]22T1j4D407c1hV1R2^1[1Z]3`3[S1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1P7C]22W1j4D407c1hV1R2^1[1l4]X3l
V1KS3_Q17l1C_53h7o4V35d1\:1b1]2>?3^1P7CV1V12`1j4D407c1j4VG1d:R2^1[13j4fCdd2XU1c1KS3`7f5WD7`2_53h
7o4V35d1\:1b1]294?3^1b47U2C]22W1j4I0dX1a3R6cX3WV1DKS3PCg1c<27]210X3Z2h7f48i1\15d1\:1b1]2>?3^1P7C
`2^1j4I0kBlB4f2k2ER6TZ2k7aF0K2_Q1]4KS3[O:h17]210c5h7o4i1\15d1`6k31b1]2>?3^1P7C`2l1j4P2S2m5mE]1\3
d2m1:=V3i8W5b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1U:W:R<l8FJR2^274H>P11ChDTJg6S8_2Ej4J91Z6S=R:S
1d:a<R5jX1a:l<H0f^21[;_K[Q16j4[]1l7e_41[O5j4cc2d9WR2Vj2S2j4;d1S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\
7WF_2T1b2S10023[5A68c1_@b518m1]DR<l8FJR27^1G74\1K1CLZ:h=lEg6JX7_2Q2j4;d1S2m5mE]1m2>d2m1:=V3Q>b8a
12521E0eN\7WF_2T1b2S10023[5A68c1_@b518m1]DR<l8FJR27V274\1K1CW;h=lEg6JX7_2Q1j43Z6n\4eK2V1mf17BET2
@>a14Y4o3Z916@TD@416Q1859:f12j4QQ33j4bb3^X32j4gf8Cf3S1Eg9e^3YDe121057e3j>`^1m4i2n=i73j4Dlg46j4Dg
=UY2ZIR1V1j43@i5m7jG`BYP1i2X7W`1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:7j4`V5e1ei1c8iG92j4bm8_2j4j
1G0`1m5^E>]1P4P2m1:=V3913Mj8[9o2a12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:@0An:R4i4F
JR2j5o1Q>m2aD5U7g6>d7_2>j4DX5VBl4]40Sd3U4W?eR1_O4gY1@j4JX@RQ1X:hR1W53`6Pd1nLR<gHc1VIh=2j4Yh73j4Z
R8d=8j4bP1X4XY4UFoMYX1I9j4ob1d6_9mT2S;1e7oE8j4`Jed1cS1b=ib2g:QP25j4d1SY2e4[Z6o1j46[100N05n2WQ1R9
Z5f3R3]71>[:\]1U7c9j=Q1Y`1i8\153_F]6T>4@3T3S2Q52216131025>2201I5k267m4n1B6AX1_1j4DM00N0a8]80iCe7
\B2S252e6AVKi5e?U7iE3gS1Q?_:3fFm?W5S1Z1i2Q522:0M50V4`6AB6j4Yn4R]27Z?`67j4V]3]l2i9o2fD>5j4_IQ5mP3
X7Cj480:XKc2e614FkY3ne1Sf1VCe1;01V=5j4om6Q@R4j\1Mj4c2_\1\Ef9RJY2`BJH`MjCoK\2Q6c2]AZ5UAc2o:JAj:26
P1_3Q1T5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X172Fi5OBJ5a4[17<\1o2Mh43l1
lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1
211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i14j4S;J`j56j4`i3dO]5Z3d2>j4DN09DlT1m5T>gg2^T2@_d1c=[1j4UY1
Z3l20W1b1j45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:]8k;l<Q2l<g7n6h8:C]6WEo1\>k2:j4Ra2jZ3[[1\7Y57Y78[K>
j4ZX1[@ko1ZS2`=cM50f<7Z7cKY7>j4bT3Z1dc2S17bLX36P<6Ng;fP1^2j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0o<n@
S8kE;_2g3S10023[5A?c1Q<b1m1LC@]418m1j5W5Z9R<o7LFJR2^2154X21C9]99m2a3V8n>U7g6>k2h4]11Ok2j4P2A0`1f
2g1^1n8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2g3S10023[5A?c1_@b518BZ1d8N1EQ:@0AY1d9o7LFJX1I\
2174Z1M199Z1`7Ki6V8h>5U7g6J_2h4_21d3j4D[1A0`1m5mE]1\3[1X1m1:=V3P8b5=b8a12521E0T3`3X5l9KKW5V9:U:e
1?[1k2X5_2K`1Z1AA0023[5A?c1a:b2Z3b518BEDCR1n3i1T1O0E\6d3@0An:l8FJR2^274>9AM1CU2J1f6[1R<l2h1l1?X7
l15_1U3Ie1g6>_1f29S3_2Y4j4J0e1g1702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8
T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3C<>7131KZ4_1k5d3P9o4o1m4
W1T23S3=46MW1hA9f6\115U2Z11k2V3i1U12o1a6@j4DPW113[3VY2LV8Q2a42f1V[2Q9a5^2j4JU1S2m5_41[A]1\3d2W1E
:=h1]1j3V:X3c40Da12521E0lA_3Lh?Z?l6_2^38S10023[5A?c1\@2KQ2d218m1]DR<l8FJR2^274Dc11Cn2;S:5XQ1T6BS
8_2a2j4JU1S2m5a4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<n4_3e@`4fAe1I^1o18S10023[5A?c1\@2Kf418m1n7
^<R<l8FJR2^274Dc11Cn2;S:5XQ1T6Ba3a4_2k3j4JU1A0`1W4e1U61m7c3d3>8T1K`2`1S1<JE:=8DJO=e95<]3:b8a1252
1E0\@8Mo2V5h4^7V1h7W=_2GDZ2S100232X5A?c1[<:h3b5180AZ1m1`10LV35JP1EQ:@0AQ50k5_1\7FJR2^274X21Ca3m4
O21i35c5]3_1g6Y3X55_2e4i4m1S8_2]2j4P2S2m5mE]1\3d2<J<872=MJO=Q>b8a12521E0Z1b;Lh6^AWF_2g3S10023[5A
?c1`95d2[3Gb518m1n7^<R<Q8JFJR2>o174X21Ca3l95X4oLg6S8_29j4D5XV2gP54[1bN[F?j4D^;V4_1Y>gMZC2VODi1kb
2R8\Z1@j4DQY1^AlEe2`21T1n2_G]Z1k=m^1W;U75k4S2g]2oQ1j\33k4^^3\31k43k4ka3eZ15k4k[3o5VE^E4k4ka3eZ1c
m14k4k[3o5eZ12k4Uj63k4eZ3Y52k4o_32k4nW72k4k]34l4g`2e`1WP1P1l41Z6Ul2h`1eK2V1mf17BET2@>a14Y4Z=16@T
D@416Q1859:S1l41Z6[Y2iBAV`1eK2V1`a1\57BET2@>a14Y4Z=16@TD@416Q1859:1l41l41l42l4jJ4l4g`2Yd1Tb23m4X
<fR31m44m4kh3TGbl1:m4go3m3S4]T20iR1Jo5UR13m4W]2\`13m4dm3=4m4_b3k6dF8m4mT3c6o2i;n1Z;Z82m4T[22m4[R
7Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:X1n4c
1f4Qe2d8W_1eK2V1mf17=4<8T2@>a14Y4X3=8f5c316@`Ac2@416Q1859:T1n4c1f4Zc3cIeK2V1_B]T17=4ET2@>a14Y4X3
FZ916@TD@416Q1859:^1n4Z6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;h?2V1gX1U>7BEOT1@>a14Y4Z=16@TD@416Q1859:P1EOn
4Z6PZ2mR2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@LWC@416Q1859:P1n4
Z6n\4eK2V1mf17BET2@>a14Y4c9f3161>TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=161>TD@416Q1859:X1n4Z
6VDcB]Ml1l46ZQ11WP1\@X;2V1mf171@ET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17;6ET2@>a14Y4Z=16@TD@
416Q1859:Q1n4Z6`?]m3eK2V1\FP1_O7BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6`?]m3eK2V1\F`P17BET2@>a14Y4Z=1
6@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4i8`416@TD@416Q1859:P1n4Z6am2\_1eK2V1mf17B2BT2@>a14Y4Z=
16@TD@416Q1859:Q1n4Z6T^2SS1eKeK2V1mf17B2BT2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6Q[2lQ2_=Q1S=2V1mf17BET2
@>a14Y4Z=16@TD@416Q1859:On4Z6n\4_=U>2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6[d2V4[d1eK2V1mf17BE
T2@>a14Y4Z=16@TD@416Q1859:On4Z6gf2Vf1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1n4P2Y4c^3ZNeK2V1mf17
1@ET2@>a14Y4Y:P316@TD@416Q1859:On4P2Y4n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6n\4eK2V1mf17
BET2@>a14Y4l6]616@TD@416Q1859:\1Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BE
T2@>a14Y4Z=16@TD@416Q1859:R1n4Z6k:gn1\8mj1eK2V1mf17BET2@>a14Y4c9f316@TD@416Q1859:R1n4Q3X3TV4i6eK
2V1mf17BET2@>a14g1a2Z=16@TD@416Q18319:P1n4Z6Vj2U@aR1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\
4eK2V1mf17=4ET2@>a14Y4Z=16@TD@416Q1859:W1n4Z6d=i6YF_Lf9QIlR1eK2V1mf17B2BT2@>a14Y4T2U;16@TD@416Q1
859:f1P1n4Z6n\4eK2V1mf17B2BT2@>a14Y4^<K16@TD@416Q1859:Q1n4Z6`P2\3PY2eK2V1fZ1V<7BET2@>a14Y4Z=16@T
D@416Q1859:U1n4Z6YY1f1lHY>a:T`1eK2V1Qf12H7BET2@>a14Y4Z=16@TD@416Q1859:Q1n4P2Y4n\4eK2V1hY1T=7BET2
@>a14Y4a4h816@TD@416Q1859:On4Z6n\4eK2V1hY1T=7BET2@>a14Y4Z=16@TD@416Q1859:Q1n4P2Y4n\4eK2V1mf17BET
2@>a14Y4i<@161>TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Y1n44U6hN14n]3c@Q;2V1mf1
7B2BT2@>2^14Y4T2\8h216@TD@416Q1859:X1=S1n44U6hN14n]3eK2V1mf17BET2@>a14Y4a:h216@TD@416Q1859:Nn4Z6
n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:V1n4Z6i5i8Le2gj3eK2V1\F1^P17=4ET2@>a14Y4o1Z;16@TD@416Q18
59:T1n4Z6c>Le2gj3eK2V1\F1^P17=4ET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6ga2Vk1eK2V1mf17BET2@>a14Y4V7S616
@TD@416Q1859:P1n4V2S4n\4eK2V1mf17B2BT2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@`
2cA@416Q1859:S1n4Z6Y\2nLeS1eK2V1mf17BET2@>a14Y4^5c2P2V316@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14
Y4Z=16@eC>@416Q1859:V1n4P2:EX3cY2BgR2eK2V1mf17BET2@>a14]19a2Z=16@TD@416Q18319:On4Q3X3n\4eK2V1mf1
7BET2@>a14Y4Z=16@TD@416Q1859:R1n4V2S4R7kU4eK2V1mf17BET2@>a14Y4\90l316@TD@416Q1859:Q1n4V2S4R72hU4
eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6kb2Rj1eK2V1dc1X37BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4
eK2V1mf17BET2@>a14Y4Z=16@`2cA@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@4141Q1859:P1n4Z6ob2_5
^d1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:V1n4P26R4n\4eK2V1_<]Z17BET2@>a14Y4^2l5m1_2@16@`Ac2@416Q1
859:P1n4P2Y4n\4a=S>2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Q;X216@TD@416Q
1859:Q1n4P2Y4ck2Za1eK2V1mf17BET2@>a14Y4Y:P316@TD@416Q1859:T1n4Q24S4n\4eK2V1hY1T=7BET2@>NB4Y4Z=16
@TD@4160P1859:i1P1n4Q2X4n\4eK2V1hY1T=7BET2@>a14Y4Z=16@TD@416Q1859:On4Z6_^3^NeK2V1mf17BET2@>a14Y4
Z=16@TD@416Q1859:P1n4P2Y4n\4eK2V1mf17BET2@>a14Y4c3f916@TD@416Q1859:X1n4c1f4ci2Zc1eK2V1mf17BET2@>
a141R44T2S1Z1R5BP316@`Ac2@416Q1859:T1n4c1f4Zc3cIeK2V1mf17BET2@>a14Y4X3R5Z1BP316@TD@416Q1859:On4Z
6X_3eMeK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6RX3kT1eK2V1mf17BET2@>a14Y4k4^816@TD@416Q1859:Nn
4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4P2Y4n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1n4Z6
n\4eK2V1mf17=4ET2@>a14Y4n1X2R916@YBj1@416Q1859:T1n4P2Y4P[1hh1TY1eK2V1mf17B<8f1=@>a14Y4Y:P316@TD@
416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4l2]:16@TD@416Q1859:Q1n4Z6n\4eK2V1mf151BET2@>a14Y4h6`3P316@T
D@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4e<D16@TD@416Q1859:P1n4P2Y4n\4eK2V1bNZH7BET2@>a14Y4Z=16@TD
@416Q1859:On4Z6n\4eK2V1bNZH7BET2@>a14Y4Z=16@TD@416Q1859:Z1n44U6f6g<Y;14ZS1T?g9o2jNk?eK2V1jT1RB7B
ET2@>a14Y4Z=16@TD@416Q1859:X1n444P6^CY;14ZS13Sm1[=eK2V1jT1RB7BET2@>a14Y4Z=16@TD@416Q1859:W1n4P2Y
4_]2YFTY1eK2V1Sd1i271@ET2@>a14Y4f3[4U1Q416@8kC@416Q1859:R1n402V6k[2RQ2eK2V1mf17BET2@>a14Y4Z=16@f
?]4@416Q1859:On4Z6cT4Z8eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6^C_i3eK2V1mf17BET2@>a14Y4Z=16@T
D@416Q1859:Q1n4Z6iR3TZ1eK2V1]J_L7BET2@>a14Y4Z=161>TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=161>
TD@416Q1859:V1n4V2S4mg26id1eK2V1eHWN7BET2@>a14Y4`2V1d5X3D16@TD@416Q1859:P1n4Z6n\4eK2V1eHWN7BET2@
>a14Y4e<D16@TD@416Q1859:T1n4P2Y4^5Q2d[2[:\_1eK2V1mf17BET2@>a14Y4l;]116@TD@416Q1859:R1n4[2n3n\4eK
2V1mf17BET25:>a14]19a2Z=16@TD@416Q1859:S1n4Z6k6`1dQ2HU@ma1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R
1n4Z6j60iT2XQ2eK2V1mf17BET2@>a14Y4Z=16@0SD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859
:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:T1n4Z6n\4S6aE2V1mf17BET2@>a14R46Z2c2d4f316@TD@416Q
18319:On4Z6n\4eK2V1mf17BET2@>a14Y4Z2o:16@TD@416Q1859:_1n4W23n3dY2Y1\1b1[8Z4K[1P`1n;f?2V1[U1n<b47
BET2@>a14]19a2[4g5V316@TD@416Q1859:On4Z6n\4eK2V1gX1U>7BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1m
f17BET2@>a14Y4i3`916@TD@416Q1859:T1n4Z6PEmg3g:m@2V1mf17BET2@>a14c3>6Z=161>TD@416Q1859:P1P1n4V2S4
n\4eK2V1mf17BET2@>a14Y4i3`916@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4f9c316@TD@416Q1859:P1n4Z6_
b2^j1eK2V1mf17BET2@>a14T44Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:V1n4W2@a
3Y6l[1QZ1e`1eK2V1mf17B8<T2@>a14Y4Y:P316@LWC@416Q1859:Q1n4W2@a3n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416
Q1859:Y6Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:S1n44U6fKQ314n]3eK2V1mf17BET2@>a14Y4Z=16@TD
@416Q1859:X1n4Z6kOfP2WQ1S;^K62V1]8U7BUIQ5^87BET2@>a14Y4Z=16@P7S=@416Q1859:On4Z6n\4eK2V1]8_^17BET
2@>a14Y4Z=16@TD@416Q1859:T1n4Z6\X2l?bEnKR3eK2V1mf17BET2@>a14Y4n3[916@`Ac2@416Q1859:P1n4Z6\X2aT2e
K2V1mf17BET2@>a14Y4n3[916@TD@416Q1859:P1n4P2Y4n\4eK2V1mf17BET2@>a14Y4l;]116@TD@416Q1859:On4Z6n\4
eK2V1mf17BET2@>a14Y4Z=16@TD@416J6859:Q1n4Z6RGke3jAj92V1]I_M7BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6RG
3ge3eK2V1]I_M7BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Y:P316@TD@416Q1859:P1n4Z6_
c2^i1eK2V1mf17BET2@>a14Y4Z=16@eC>@416Q1859:l5f3W14:Ml4n3?n>5:a264f1404^1:6:406X1F4D140040271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6m2Aa2Ch2_152Q2e121057n2313<X61Y1MR4T226
O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7BET2@>a14Y4Z=16@TD@4
16Q1859:On4Z6XCei3eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1n4P2Y4n\4eK2V1mf17BET2@>a14Y4^2^1k8@16@
TD@416Q1859:On4Z6n\4eK2V1S=iY17BET2@>a14Y4Z=16@TD@416Q1859:P1n4V2S4n\4eK2V1mf17BET2@>a14Y4\9m316
@TD@416Q1859:On4;n5n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@`Ac2
@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>a14T44Y:P316@TD@416Q1859:R1n4c1f4n\4eK2V1mf17BET2@>a14Y4f9BP31
6@`Ac2@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1n4Z6a\2\P2eK2V1VR1Q@d47BET2@>a14Y
4]7l516@TD@416Q1859:S1n4e2d3Xg1bERP2eK2V1mf17BET2@>a14Y4l1];16@]CF@416Q1859:On4Z6n\4eK2V1mf17BET
2@>a14Y4_3j916@TD@416Q1859:P1n4Z6XT2SOaY1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6\S3aY1eK2V1mf
17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6n\4eK2V1mf17BET2@>a14Y4c3W5^4161>TD@416Q1859:Nn4Z6n\4eK2V1mf
17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6Xf1gCmR2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Y1n444P6hN14aX1
gOXH[=Z@Q8X32V1Wc1e37BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1_<]Z17BET2@>a14Y4Z=16@TD@416Q1859:
On4Z6n\4eK2V1mf17BET2@>a141W4Z=16@TD@416Q1859:On4V2S4n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4
Z6n\4eK2V1mf17BET2@>a14Y4Z=16@`2cA@416Q1859:On4c1f4n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:T1n4V
2S4RX3nOl4eK2V1mf17BET2@>a14Y4_3ET9165:TD@416Q1859:P1n4V2S4n\4eK2V1mf17BET2@>a14Y4U4T916@TD@416Q
1859:On4Z6da2Yk1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6Tn3i>eK2V1oHmM7BET2@>a14Y4Z=16@TD@416
Q1859:W1n4[2EX3P<SV21gj1eK2V1mf17BET2@>a14]19Y1W1Z=16@TD@416Q18319:On4Z6n\4eK2V1mf17BET2@>a14Y4X
4Q916@TD@416Q1859:Q1n4Z6lZ4Q2eK2V1mf17BET2@>a14Y4n1[;16@YBj1@416Q1859:S1n4Z6n\4eK2V1mf17BEF]1@>a
14X3P1Z2^6R1]316@TD@416Q1859:Q1n4V2S4n\4eK2V1mf17BET2@>a14Y4\90l316@TD@416Q1859:Nn4Z6n\4eK2V1mf1
7BET2@>a14Y4Z=16@TD@416Q1859:U1n4P2Y4jV4S6eK2V1mf17BET2@>a14Y4^2T2o4U3@161>TD@416Q1859:Nn4Z6n\4e
K2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4@i5n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4T9`B2V
1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1n4Z6n\4eK2V1mf17BET2@>a14Y4d811a416@MVC@416Q1859:Nn4Z6n\4eK2V
1mf17BET2@>a14Y4Z=16@TD@416Q1859:T1n4Z6d8WY1^W1b3o_1eK2V1mf171@ET2@>a14Y4o1Z;16@TD@416Q1859:Q1n4
Z6hQ2UHa6]\1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6cDHag3eK2V1mf17BET2@>a14Y4Z=16@TD@416Q185
9:DV1n4P2Y4i;[a2h_1eK2V1c^1Y87BET2@>a14c3Eo8i3@16@TD@416Q1859:Q2Q1n4Z6n\4eK2V1c^1Y87BET2@>a14c3E
o8Z416@TD@416Q1859:P1n4Z6_a2g9fa1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4X2Q4n\4eK2V1mf17BEZ1I@
>a14Y4Z=16@TD@416Q1859:R1n4c1f4P8mT4eK2V1mf17BET2@>a14Y4[91l316@TD@416Q1859:P1n4Z6n\4eK2V1mf17BE
T2@>a14Y4c9U3@16@TD@416Q1859:V1n4Z6\e2S7o3]\1eK2V1mf171@ET2@>a141W4S:V316@`Ac2@416@@859:P1n4Z6`l
2]`1eK2V1mf17BET2@>a14Y4Z=16@`Ac2@416Q1859:V1n4Z6n\4eK2V1jERQ17BET2@>a14Ag3f3m1Q4Z1Eb116@`Ac2@41
6Q1859:Q1n4Z6n\4eK2V1mf17=4ET2@>a14Y4f9R3@16@TD@416Q1859:V1n4P2Y4n\4eK2V1Zb1b47BET2@>a141W4f3f3E
b1c316@`Ac2@416Q1859:T1n4Z6n\4eK2V1mf17=4ET2@>a14Y4]7MZ1R3@16@`Ac2@416Q1859:P1n4Z6ld2Qh1eK2V1WR1
eD7BET2@>a14Y4Z=16@TD@416Q1859:On4Z6a6\V4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17B
ET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6oCnh3eK2V1mf17B2BT2@>a14Y4k8^416@TD@416Q1859:R1n4Z6n\4eK2V1mf17
B2BT2@>:0U14Y4k8^416@TD@416Q1859:P1n4Z6nY30nR1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6a\2\P2e
K2V1mf17BET2@>a14Y4Z=16@TD@416;E859:P1n4V2S4kOR]3eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6UW1h
U3eK2V1mf151BET2@>a14Y4f3c916@TD@416Q1859:P1n4Z6UW1hU3eK2V1mf151BET2@>a14Y4Z=16@TD@416Q1859:R1n4
Z6n\4eK2V1mf17BET2@>a14Y4N0Lf5f516@TD@416Q1859:P1n4Z6i_2Tm1eK2V1hX1T>7BET2@>a14Y4Z=16@TD@416Q185
9:P1n4Z6YZ1nV1ek1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6nk2o`1eK2V1mf17BET2@>a14Y4Z=161>TD@4
16Q1859:P1n4Z6QX3lT1eK2V1mf17BET2@>a14Y4o1Z;16@TD@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>P1964Y4Z=16@T
D@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4\9m316@TD@41
6Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4g3b916@TD@416Q1859:On4Z6n\4eK2V1mf171@ET2@>a14Y4Z=16@TD@416Q1
859:T1n4Z6Va2V3h1_CY2mP1k;i?2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4P2Y4n\4eK2V1mf17BEi1:@>a14Y4Z
=16@<gC@416Q1859:Q1n4Z6n\4eK2V1mf17BET2@>a14Y4_3l5Z2b116@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y
4l1];16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>P1@4Y4Z=16@TD@416Q1859:P1n4Z6Sa3jKeK2V1mf17BET2@>W194
Y4Z=16@TD@416Q1859:Y1n4P2Y4b4am1T9S9lBY5YP1eK2V1mf17BET2@>a14Y4T2b2T7]116@TD@416Q1859:Z1T1n4Z6k[
2Hf9gAjT1m;2d?2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6j5U]2mi1eK2V1_F]P17BET2@>a14Y4Z=16@TD@416
Q1859:P1n4Z6n\4eK2V1mf17BET2@>a141W4f9c316@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>:V14Y4Z=16@TD@416Q
1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:T1n4Z6Tf1fGR@o^1eK2V1bc11X37BET2@>a14Y4i9`316@
TD@416Q1859:W1n4P2Y4T8VZ2V2[2oe1b;R@2V1mf17BET2@>a14Y4c3P2T7@16@TD@416Q1859:On4Z6n\4eK2V1WR1eD7B
ET2@>a14Y4Z=16@TD@416Q1859:P1n4Q3X3n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q18319:On4Z6n\4eK2V1mf17BET
2@>a14Y4]7l516@TD@416Q1859:On4Z6cb2Zj1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:S1n4W2R4Pb3mJeK2V1mb1
o37BEi1:@>a14Y4[8n416@TD@416Q1859:Q1n4Z6PDWm1ek1eK2V1mf17B2BT2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6PDmh
3eK2V1mf17B2BT2@>a14Y4k8^416@TD@416Q1859:W1n4P2Y4iS3TY1eK2V1mf171@ET2@>a14Y4l1j3Ha1U1Q416@P?S5@4
16Q1859:T1n4P2Y4hf1Uf2eK2V1oEmP171@ET2@>a14Y4`6g2Q416@TD@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>a14T44
S:V316@TD@416Q1859:T1n4Z6AcS2hX2eK2V1mf17BET2@>a14Y4X1^3n4BP316@TD@416Q1859:^1n4Z6c6PV1VT1T8i9k=
[<>[3]6b5f;n?2V1dE^89_H7BET2@>a14Y4Z=16@`Ac2@416Q1859:Q7S1n4Z6c6RZ3dFb5f;n?2V1SNiH7BET2@>a14Y4Z=
16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@LWC@416Q1859:R1n4Z6V7`Z1Vk2eK2V1_G1[O7BET2@>a14Y
4Z=16@TD@416Q1859:Q1n4Z6V7`Z1Vk2eK2V1aG[O7BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6]V2`V2eK2V1mf151BET2
@>a14Y4e2d:16@TD@416Q1859:On4Z6]V2`V2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4P2Y4Z7W_2[f1eK2V1m
f17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4i<@16@TD@416Q1859:R1n4Z6jZ2JXQ2eK2V1\
e1`17BET2@>a14Y4M\<16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4l2]:16@TD@416Q1859:R1n4P2Y4n\4eK2V
1mf17BET2@>a14Y4Z3If4^416@TD@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>a14Y4Z3U5i416@TD@416Q1859:R1n4P2P1
X3Qg2le1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q18319:On4Z6n\4eK2V1mEoP17BET2@>a14Y4Z=16@TD@416Q1859:S1n
4Fc5bNjb2`KeK2V1db1X47BET2@>a14Y4Ha<16@TD@416Q1859:P1n4Z6bN[^3eK2V1db1X47BET2@>a14Y4Z=16@TD@416Q
1859:P1n4P2Y4n\4eK2V1mf17BET2@>a14Y4m3\916@TD@416Q1859:R1n4P2Y4n\4eK2V1mf17BET2@>a14g1a2^3k916@<
gC@416Q1859:On4Z6aT4\8eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4c3f916@TD
@416Q1859:Q1n4Z6d8_j1n=jk1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6kZ2RR2eK2V1mf17BET2@>a14Y4Z=
16@TD@416Q1859:Q1n4Z6_6T_2Yg1eK2V1mf17BET2@>a14Y4i9`316@TD@416Q1859:T1n4Z6g:Z7U2ng1fP2l9FQA2V1mf
17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6g:`9eh3eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1n4Z6nh3oCeK2V1
mf17BER212=>a14Y4Z=16@TD2=416Q1859:T1n4P2Y4YQ2d[2eK2V1mf17BET2@>a14Y4l1R2i8@16@TD@4160P1859:_1n4
P2:EX3n\4eK2V1mf17BET2@>a14]19A;;W1C0a2Kn6X216@Y@0i3@416Q18319:X1Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=1
6@TD@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>a14Y4N0Z<16@TD@416Q1859:R1n4e2d3n\4eK2V1mf17BET2@>a14Y4i8k
3D16@]CF@416Q1859:Y1n4P2Y4hZ1_<g1Q1?QGQ3Wh1eK2V1dDb9eH7BET2@>a14Y4o1Z;16@TD@416Q1859:P1n4Z6n\4eK
2V1dD2UR17BET2@>a14Y4Z=16@TD@416Q1859:R1n4Z6nT3m?QHeK2V1ZHU5\I7BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z
6]P3`\1eK2V1mf17BET21>>a14Y4Z=16@TD@416Q1859:P1n4Z6cb2Zj1eK2V1nY1n<7BET2@>a14Y4Z=16@TD@416Q1859:
Q1n4Z6Wk2fa1eK2V1mf17BEf12:@>a14Y4Z=16@TD@416Q1859:P1n4V2S4n\4eK2V1VR1fD7BET2@>a14Y4Z=16@TD@416Q
1859:U1n4Z6gIS6`B2Im7fa2eK2V1mf17=4ET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6bc2[i1eK2V1mf17BET2@>a14Y4f9
c316@TD@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>Z164R46Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=1
6@TD@416Q1859:P1P1n4Q2X4a@\l3eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>NB4Y4Z=
16@TD@416Q1859:U1n4P2Y4n\4eK2V1mf17=4<8i1:@>a14Y4Z=16@P?_2c2@416@@859:P1n4P2Y4n\4eK2V1mf17=4ET2@
>a14Y4Z=16@TD@416Q1859:S1n4Z6i\2k=W2P`1eK2V1mf17BET2@>a14Y4l2k2a716@TD@416Q1859:P1n4Z6eb2Xj1eK2V
1jERQ17BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf1
7BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4g4b816@TD@416Q1859:On4Z6n\4eK2V1mf17BET
2@>a14Y4T2U;16@TD@416Q1859:On4Z6n\4eK2V1mf17BET21>>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>
a14Y4]2l:16@TD@416Q1859:Q1n4T2U4n\4eK2V1mf17BET2@>a14Y4i80_416@TD@416Q1859:b1n4P2Y4e3W5eR2n7@jh1
eK2V1ff167BET2@>a14Y4`2X140C00`28[1m3@16@`Ac2@416Q1859:DP1n4Z6e3h@_h3eK2V1mf17BET2@>a14Y4Z=16@TD
@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4k8^416@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416
Q1859:Q1n4P2Y4Wj2fb1eK2V1mf17BET2@>a14Y4Z=16@LWC@416Q1859:On4Z6Wj2fb1eK2V1mf17BET2@>a14Y4Z=16@TD
@416Q1859:Q1n4Z6n\4eK2V1mf17BET2@>a14Y4R60V716@`Ac2@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>a14Y4S6V716
@`Ac2@416Q1859:On4Z6na2oj1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:T1n4Z6YY10[Mj?\f1d:PA2V1RNjH7BET2
@>a14Y4Z=16@TD@416Q1859:P1n4Z6n\4m8gB2V1ZNbH7BET2@>a14Y4Z=16@TD@416Q1859:On4Z6ZR3cZ1eK2V1mf17BET
2@>a14Y4Z=16@TD@416Q1859:On4Z6o`2nk1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6Pc2mi1eK2V1mf17BET
2@>a14Y4Z=16@TD@416Q1859:S1n4Z6^X32\T1eK2V1hY1b<A7BET2@>a14Y4X8Q516@TD@416Q1859:Nn4Z6n\4eK2V1mf1
7BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4c1BS4n\4eK2V1mf17B
ET2@>a14Y4Y:P316@TD@416Q1859:Q1n4Z6^Y1_S3eK2V1mf17BET2@>a14Y4Z=16@`Ac2@416J6859:i5f3W1?Ml4n3?c;Z
35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S12116286ET1NQ1P1b1D253Y1T1
>=_11f1C\1239J7BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6n\4eK2V1oNmG7BET2@>a14Y4Z=16@TD@416Q1859:P1On4Z
6n\4eK2V1^\1^:7BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6ik10Sa2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Z1n
4Cf5^4dHQ>dm2S4eK2V1^\1S1Bg87BET2@>a14g1a2Z=16@`@c3@4163M859:]6P1n4Z6^4dHj_3eK2V1mf17BET2@>a14Y4
Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Y2On4Z6n\4eK2V1mf17BET2=2>a14Y4Z=1
6@TD@416Q1859:U1n4b1g4n\4eK2V1eP1WF7BET2@>a14Y4Z=16@c=16^1h4@416Q1859:T6On4Z6n\4eK2V1mf17BET2@>a
14Y4l5]716@TD@416Q1859:Q1n4Z6^U2_W2eK2V1mf17BET2@>a14R46Z2o:16@TD@416Q1859:R1n4Z6n\4eK2V1mf17BET
2@>:0K94Y4Z2o:16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@
>a14Y4Z=16@TD@416Q1859:a1n4Y5P1OoCo4T2eT1W3[>0oIT8U=S;VA^:2V1lX1P>7BE9j1@>Z164Y4d83g3I16@TD@416Q
1859:U1n4Z6oDo4T2eT1S\2h1`4[E2V1mf17BET2@>a14Y4`<I16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=1
6@MVC@416Q1859:On4Z6R^3kNeK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4;n5n\4eK2V1mf17BET2@>a14Y4Z=16@
TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6`D^n1ni1eK2V1mf17BET2@>a14Y4Z=16@
TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416
Q1859:R1n4Z6Tk2ia1eK2V1mf17BET2@>Z164Y4e6d616@MVC@416Q1859:P1n4Z6Ya2j9ia1eK2V1mf17BET2@>a14Y4Z=1
6@TD@416Q1859:W1n4Z6Z72f9\IPOl8n2aJmLeK2V1]G_O7BET2@>a14Y4Z=16@TD@416Q1859:V1n4Z6Z72f9Qi1XB`CR1j
KeK2V1]G_O7BET2@>a14Y4Z=16@TD@416Q1859:T1n4Z6_b2W5^2Ec5_>mMeK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:
Q1n4Z6n\4eK2V1mf17BET2@>a14Y4d811a416@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R
1n4Z6j:b1`U2oj1eK2V1XJdL7BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6]f2]5d4]\1eK2V1mf17BET2@>a14Y4Z=16@TD
@416Q1859:P1n4Z6j1S[4eK2V1lOPG7BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6bb2W<XBjKeK2V1mf17BET2@>a14Y4Z=
16@TD@416Q1859:Q1n4Z6`4\4PT4eK2V1mf17BET2@>W194Y4Z=16@TD@416Q1859:On4Z6eP3X\1eK2V1mf17BET2@>a14Y
4Z=16@TD@416Q1859:On4Z6`a3]KeK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6`a3]KeK2V1mf17BET2@>a14Y4Z
=16@TD@416Q1859:T1n4Z6^b2RAi6Q:`HeK2V1mf17BET2@>a14Y4d83a416@TD@416Q1859:Q1n4Z6bb2n@k@`HeK2V1mf1
7BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@MVC@416Q1859:S1n4Z6bb2m8o4Gj?jKeK2
V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6RT2kX2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6n\4eK2V1
mf17BET2@>a14Y4Z=16@L0VC@416Q1859:P1n4Z6ce2e6d`1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:On4Z6n\4eK2
V1mf17BET2@>OA4Y4Z=16@TD@416Q1859:P1n4Z6WZ2^b1W@eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:P1n4Z6Vm2g_
1eK2V1mf17BET2@>a14Y4k4^816@TD@416Q1859:Nn4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:U1n4Z6n\4eK
2V1mf17BEF]1@>a14Y4C0^7E0_416@TD@416Q1859:X1T1n4Z6n\4eK2V1mf17BEF]1@>a14Y4C0T80Q1]316@TD@416Q185
9:R1n4Z6n\4eK2V1mf17BEF]1@>a14Y4C0T8`416@TD@416Q1859:On4Z6n\4eK2V1mf17BEF]1@>a14Y4Z=16@TD@416Q18
59:P1n4Z6n\4eK2V1mf17BET2@>a14Y4i80_416@TD@416Q1859:S1n4Z6n\4eK2V1mf17BE@c1@>a14Y4[4KR816@TD@416
Q1859:`11R1n4Z6n\4eK2V1mf17BE@c1@>a14Y4[4n816@TD@416Q1859:`11On4Z6n\4eK2V1mf17BET2@>a14Y4P1Y<16@
TD@416Q1859:S1n4Z6n\4eK2V1`;]Mn=7BE>e1@>a14Y4K^<16@^9e:@416Q1859:P1n4Z6n\4eK2V1mf17BEF]1@>a14X3P
1Z=16@TD@416Q1859:Q1n4Z6n\4eK2V1mf17BEBa1@>a14Y4N0Z<16@TD@416Q1859:P1n4Z6SU3jW1eK2V1mf17BET2@>a1
4Y4S4V916@TD@416Q1859:P1n4Z6n\4eK2V1mf17BET2@>a14Y4k7M`416@TD@416Q1859:On4Z6PV2mV2eK2V1mf17BET2@
>a14Y4Z=16@TD@416Q1859:On4Z6PV2mV2eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:U1n4Z6n\4b1S3T3iC2V1mf17B
EF]1@>a14Y4]1[7`416@TD@416Q1859:X1[1n4Z6jT1U4R74Z1eA1WDWZ1W3GR7eK2V1fLjA[87BET2@>a14Y4Z=16@TD@41
6Q1859:Q1n4Z6f]3WOeK2V1]J_L7BET2@>a14Y4Cf<16@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4Z=16@l?W4@4
16Q1859:P1n4P2Y4_T4^8eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6n\4eK2V1mf17BET2@>a14k3=Z=16@L0V
C@416Q1859:On4Z6\T3aX1eK2V1mf17BET2@>a14Y4Z=16@TD@416Q1859:R1n4Z6Sj3jBeK2V1eFWP17BET2@>a14Y4o3h2
a616@TD@416Q1859:On4Z6n\4eK2V1mf17BET2@>a14Y4o3Z916@TD@416Q1859:Q1n4P2Y4n\4eK2V1mf17BET2@>a14Y4b
4V5`316@TD@416Q1859:S1n4Z6XERj1b6kOSGeK2V1oQ1mD7BET2@>a14Y4Z=16@TD@416Q1859:Q1n4Z6nf2oe1eK2V1mf1
7BET2@>a14Y4Z=16@eC1<@416Q1859:X1n4Z6`g2VBf8e=Z4^8X:\A2V1aBUFU>7BET2@>a14Y4o4_2j516@TD@416Q1859:
Q1n4T2U4n\4eK2V1mf17<5ET2@>a14Y4i8`416@TD@416Q1859:P1n4T2U4n\4eK2V1mf17BET2@>:V14Y4Z=16@TD@416Q1
859:V1n4Q2X4l5c91jh2m=bFeK2V1\F`P17BET2@>a14Y4^5k716@TD@416Q1859:V1n4Q2X4l5c91Tj1eN`T1eK2V1XNdH7
BET2@>a14Y4^5k716@TD@416Q1859:S1n4P2Y4YDdh3h9lA2V1mf17BET2@>a14Y4Q1g7`416@TD@416Q1859:6o4Z[7\:WO
X2X13o4od8a32o4od83o4ge7WO5o4Z[7P9[1WOQ5f3X1>Ml4n3?W=f15:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T1
2V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239c^14o4XL3bh73o4od8c33o4Z[7dY15
o4oP6ZZ1dY1c3]6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P25<C
OGX5T12V1K93o1n2i:T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>2:_1152]1C\1239f<_Jk1j2Q6f3Y
1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:a264n54E0200111;212260171
B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241S3nNd32Q202JQ
28396D^2S3211986E9JNR2AR2Y1i32]1Cm1S6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2
P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>2:_1152]1C\12
39R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Y_1R6f3Y1=Ml4n3?U6h85:a264f1404^1:
6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6
\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JN
Q1P1AP1D253Y1T1>=_1152]1C\1239d6f3Y1=Ml4h1U22<U6b6U25:7Dd164f1404^1:6:406S130E0200111;212260171B
2P11P1S111O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6S;<g2g98I45En1C4H315_9o6\32a2CCT2_1528h1e12
10524Q1l1313<X61Y1MX3IHM=241O2V1h3X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1A>AP1D253Y1T
1>57_1152]1C\1239`6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1aN8I45En1C4H315_9`4^2\32a2CCT2_1528h1e1210524n23120<X61Y1MR4T
2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=V18152]1C\1239k;^K16^1R
>U6f3Y1=Ml4n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;212260171B2P11P1S111O0151BU1<X17Il4LOBJ5[45V1
037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93S1Kh
=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239W6f3Y1=M4g4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o
6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JN
Q1P1AP1D253Y1T1>=_1152]1C\1239ZW116^1R>]6f3Y1=M4g4n3?U6Y31\55:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1:84H315_9o6\32a2CCT2\12528h1e121
0524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_115
2]1C\1239ZW116^1Q8o2P3d6f3Y1=M@Ia3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H315_9o6S12U22a2CCT2_1528h1e1210524n231
3<X61Y1Mm34l17241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D2534T1;H>=_1152]1C
\1239T=VP1V6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5[45V1037<:0@?o2f53DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12
V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2403Y1B0@>=_1152]1C\1239[6f3Y1=Ml4n3?h42Y1h85
:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?8f2f53DW1aN8I
45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12V1K93o1h=T3d32GY102JQ28396D^
2j14S1211986E9JNQ1P1AP1D253Y1B0@>=_1152]1CT172380V6f3Y1=MFU4n3?U6h85:a264S1B404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1aN8I45En1C4H315_9o6\32a2CCT2_15
28h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1
C@>=_1152]1C\1239RDW6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<
X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o
4X5T12V1K93o1h=T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5P18;2403Y1C@>=_1152]1C\1239S6f3Y1=Ml4n3
?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5h1b25V1037<:0@?o2f53D
W1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32D\102JQ28
396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001
11;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528
h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12V1K93o1h=T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1
T1>=_1152]1C\1239V6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X1
7Ii5OBJ22[45V1037<:0@?U2If53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2
o4X5T12V1K93o1h=T3d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239nR1X6f3Y1=Ml4n3
?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?o2f53DW
1aN8I45En1C4H315_9g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2g2W2X5T12V1K93o1h=T3d32Q202JQ
28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=>1;98152]1C\1239d6f3Y1=Ml4n3?U6h85:a264f1404^1:05:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW1c1mL8I45En1C4H315_9o6\32
a2CCk18_1528h1e1210524n2313<X61Y1Mm34f1=241O230b2=i1X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986
E9JNQ1P1AP1D2534T1T1>93>1;98152]1C\1239R@R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524
n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C
\1239n^1P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CV
E2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2Ae1<Y1i32]1Cm1S6f3Y1=Ml4n3
?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?8f2f53D
W1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ283
96D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239j4f3Y184^1Ia3n3e6n8:a264n542B0200111;212260171
B2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1U1aN8I45d2CmB2U22a2CCl1g1528h1]17210524e3X61Y1Mm34l
17241f>93mBd32Q202JQ28396D^2S32119526E9JNR2AR24T1;]32]1Cm1T=VP1P4f3Y1=X2a3n3e6n8:a264n54E0200111
;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1
d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1T6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1
210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1
152]1C\1239o3f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d
2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1]6f3Y1=Ml4
n32<S61h8554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U127Ii5OBJ5[45V1037<:0@?o2
b533DW1R2^L8I459;n1C4E2315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=j1Y1d
32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\12317gc1Q4f3Y1=j5n3e6n8:a264n54E020011
1;212260171B2[40151U2X17Ii5T6J5V1037<:0@?o2f53DW1aN8I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4T2241
RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1
210524n2313<X61Y1MR4T2241O2P2n2X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=
_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W4GX5T1
2V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Y6f3Y1:2Ml4n3?k4Y1h85:
a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45E
n1C4H315_9o6\32a2CCT2_1528h13CM210524n2313<X61Y1MR4T2241O2Y1c1Q2X5T12V1K93o1h=T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AP18;253Y1L7>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2
12260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1
210524n2313<X61Y1MR4T2241O2m2Q2X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=
_1152]1C\1239Y6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5[440V1037<:0@?o2f53DW1aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O23=5
W4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1;DAP1D253Y1T1>=_1152]16<\1239X6f3Y1=Ml4n3?U6
h85:a264f1404^1:6:1206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN
8I45En1C4H315_9o6\32k1ECCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5`1f2X5T12V1K93o1h=T3d32Q202JQ2
8396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239\W1Z6f3Y1=MCX4n3?U6h85:a264f1404^1:6:406S14E
0200111;212260171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CC
T2_1528h1e1210524n2313<X61Y1MR4f1=241O24j4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9J31HQ1P1
AP1D253Y1S10>=_1152]1C\1239S4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0
@?8f2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9J>?R2AGZ1
Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ
5_1V2D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6Q1K8U12a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2h1
BFl1X5T12V1K93o1g6P7T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239\6f3Y1=Ml4
n3?U6h85:a264f1404HE:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5B2IV2D5V1037<:01>?o
2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12V1K93o1h=T3d32Q20
2JQ28396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239oG^8YGS6f3Y1=1Kl4n3?U6h85:a264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396De1Hj14S1211986E9JNQ
1P1AP1D253Y1T1>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S11
1O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1M
R4T2241O2W2g2X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239W4f3Y
1=R1g4n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528
h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1m1k12]1Cm1ZW116^1k2V;T4f3Y1=X2a3
n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e12
10524e3X61Y1MR4T2241[3fNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1Q;X\1V4f3Y1=X2a3n3e6n8:a264n
54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1
MR4T2241[3fNd325k102JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1Q;XL1[4f3Y1=X2a3n3e6MP8:a264n54E0200111
;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12aN8I45d2CVE2a2CCa32528h1e1210524e3n4Y11Y1MR4T22
41[3fNd32Q202JQ28396D2[2S3211986E9JNR2AR2Y1i32]1Cm1Q;XL1m?V4f3Y12:2g5n3e6n8:Q1_164n54E0200111;21
2100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MT2m1T2241R
R1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1S4f3Y1=2g5n3e6n8:a264n54E0200111;212260171B2[40151
U2X17Ii5o65V1037<:0@?o2f537<W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396B1^
2S3211986E9JNR2AR2Y1i32]1Cm1;Q4f3Y1=^2[3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65L9037
<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2
Y1i32]1Cm1P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2
CVE2a2CCd3528h1e1210524e3X61Y1Mm34T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1V6f3Y12:Ml
4n3?U6h85:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P2n2X5T12V1K93o1h=T3d32Q20
2JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:a264n54E0200111;21226017
1B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1d32Q202JQ
28396D^2S3211986E9JNR2Ae1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P
11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313
<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A10MD253Y1T1>=_1152]1C\123
9R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1h=T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q4f3Y1=j5n3e6n8:a264n54E02001001;2
12260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN61I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241RR1d
32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6S1X22a2CCT2_1528h1
e1210524n2313<T2S41Y1MR4T2241O2o4X5T12V1K93o1h=T3d32Q202JQ28396D6W2j14S1211986E9J>?Q1P1AG8D253Y1
91H>=_1152]1C\1239e4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151NS12X17I]1[4L04Z1f3J5V1037<:0
@?8f2f53DW1WA0X=8I45d2Ck3j100Y2S=2]1S1CCd35261h1e1210524e3X61Y1MR4T2241nES<d32Q202JQ28396D^2S321
1986E9JNR2AGZ1Y1;]32]1Cm1S<P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@
?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241RR1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1
i32]1Cm1T4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Id3T2o659L037<:0@?o2f53DW1aN8I45d2
CVE2a2CCd3528h1e1210524Q1c2X61Y1MR4T2241XOi2d32Q202JQ28396D^2S3211986E9JNR2Ae1<Y1i32]1Cm14Q5\2_i
6_i1V5f3Z1<MQ1j3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8
I305En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S12119
86ET1NQ1P1^13D253Y1T1>=_11f1C\1239c4b6X;bH9Q5\2_P1g<_=<lf1nA^e27Q5\2lP1Z<_=Z_5oO2Q5e\4;Q5=[e1Yb1
aT1n^1[Djd1c7Z4H1Q52Q5SX7;Q5\2m1g[1i;\R4j1^=Yk1g1f15Q5\2`V8g1e13Q5hFae66Q5o1hDjV4Z^2;6Q51nT114kh
7?Q5\10\1^U7P4Ef>l@^3U2l6Q16c3AQ5\10\1^U7P4T5k<\6k7U1[:S10LHQ3`1Q5[100N05VT1^=e4`:12g:\]1U7[Y1`T
1Z53h3YW1EW1EAW3f424651025>231:>5R37Z6[1Q3R5f3Z1<Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<\4k11Y1MR4T226O2o4
X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253H@T1>=_11f1C\1239dW16Q5\10V[8Q6d7@Q5[100OYC
ZV1VV6^2i2Q53<NS<24Q5S_4jn3T@2Q5Sn88Q5VS20^Q4_Dm1T5VA8Q5mI2eR5UY13l4b6m6Q5;7h1c7g1=LGCCM1`1a4P2m
5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17l37E;j1j1f12=S12G@011:<]3X
1R238D17:Ga27;2Mo17X15k<Ma14N86Ko1P1o1b6]5g1=n1A;C<JHS1AJb1_6T10B2A912U84K1g3?E:c2IP29X18Y1P1>]7
169;T1=682X3=;<6>;0L9f2U4g1CS1U16:X1W106<[1T2Q3d1Z1c1ES225<Y162292Z1L1061O@A5>5=6e3>e1C=k6Q5Ch1X
4<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R3]3\4A5n3]2;3S4;>49\2
S3>A[2;Mj17DS1I]2Q41U4l35:V1M>b1K24A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^19EN:396A:m8`4a5@K:=1Q
21g1FZ2c3i292U1A^17T3[1[31T2S4]24?d28l1Gl1B>f5V13c4:30f284X1_2U11P3<:Z1J9ELDLk2^25>m1Hg1<X1Z8X12
JFAQ2?j2Q2E\1g7Q5;7h1Q350153O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e33;a1d1l16V1a2]11V4KQ
1O2Bk621m3?n2OX1`130Bi1j7Ch1;^4=_4P40:JX2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q113O3K@;]157485d41^1l2
C11F432:Q111U287=6273=@\1o6\61T4=T5Y3]2g3j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AH8S1Hf17Y5LDDV26216h33S1
<M395g1;d1Y2C?X7[2A5G9d123NI44GZ1HBm1\1<B7K9U1I=8R25Y3U1:0Y1EG9Y6Q5;7h1Oi2>U27J211P2f15m1159C4R6
<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j1S2V1j1IP74a37a12Gb2T1;R1;a1Y1Hc2:DK
h115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2?8B9::6V1F=b9_1_26Ho1P1=P1X2;CW1E2S1A]2Ma5T10f
73:U1f2GQ6T3X18X2a6;4T1X29g3f1IIm2d51g1U1]1[19T4Kn1I9GZ1S5DG9f20X1Y2b6k4Q5;7h1`5W2>Z16EU1n111P4]
90m4[5\1R1m41X2;b5_4?_3428U4]23T3X7h4BP2a1P3V1<A[1U2`5R2>Y39P29_264<Q1]23EV1N12\11IS6g1T1;3W11k1
Y4f?732AhCW6h1f1F_62D<0W1P3l3U1m:P3c2k72617752O=64Om3>;05W1V1_1n3_3R12P2V3g6Z1U4725127L45123592W
2;U1:AH1b3l2>X5Q5;7Z1=Oj1Ne5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP1Dm7O@W2`3Jd2Z3S5m:Q4
0I7]1M^1R56o1Q2IN7S12X10K]3O_3:7P383O6j3T;Q2Y1U1D;G9Bf1d8]6d1=W7f1Y7U4S2k2I9J6S4l4^1a28Y1V3n3]16
23J12O=?M4R3Fe196k2a5j1OV1Ll25=`3P1IQ1Z1[1M\2f1<@9G:10E0a2>3<250Jn1Q2E8Q1^5Q5C]2b4Y23;1j2?j31@`1
_1K5MH=P5Bd1m=22@3AV13Z26610e1d2[45V2d1g1Aa51J:Q1f2V1\5f4N_4f3?2Y1221a12GQ39;9T1;a1O9@R5;<Q1V2Fa
1_2Kb43>MQ1h4G>9i15<e1a2Z912j2R15;:71\1^:V=3k1X37R52d2d3j1P1f1LOS1Bg2\1S1KU1I>G63408133H6g1f4_1;
AT2M[3Il1g2^1P:N8Kh1`1IM_1Q3V2X3Q32Nb4Y4T1GQ5CgL6mBj1_1c>iL\GjT1ZN3k1Lc2kGe?SJY3W3c;d5a:Q5;7h1e2
;5011113C<3F4168322T1T3DQ130NX3I1=W175>U1I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5Y1l1I2D3IDF;6@512V1;
4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T10[1k23I;F=T1X4MU1i1Ii3?Z1e1MP1=e2Q2Y2=63>Q1B55@2d1;A52
1LH2>W1U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[1<6B8E37=0=2]1J4M487173232KZ1V1?]16V7I`4L`3HQ1?5f1a1<Y3
U6JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<@G>`1R1F_2V2_1D=L2O=;Fk1<E9324D6<:k1b72k1D2=P2V1f39d141;B5C9GZ1H
BR1\27>374F_19401B28R25X1KT1U1:0@H:R1P1Q5Ch1O[=^7Y3]@lCi5aDYIS27b6TS11[3dZ1Il6dA<1^20m?c8h7k:_91
Q1Q5CW>_;hAW1V1j1T6_1g1R1l;Z3S=Y9`>_7U@jHfh1T6S=Y2V30oQ110]1A^7P2i1Q5Ch1h=XGa3[32UB9n7m<e2Y6k<k>
]2R9ZEX2?ET2kAR2l8R3i9_2EQJU28X5<<IEm30a2U3P3c8S1g1P64512359l3R1[1Q2Q5Ch1DC_<VN2\3\1dE^Li3`20[3Y
5AP8h89d2U6_<A:2?8]142D1[;KQBR3\32d212_3Q;Z7j:`1D82f3;f2c40T7[;g1m1l4V4G:h7GQ5Ch]12eP2R5HP80kQ1b
L]2c\12[6=QAS6<\<P981GQ5CcW1MM98S5`=_P10nKbE3YCXOZ22U8fNl6iCPGR3Q5Ch1^;Y27l4b2Gm6h5V1X2R1n1GZ22E
:4:Q36T16\2V=?43g4OV8Dm5P3LW5N]1X9R5Q4[3[1f7CV1k1d4:W@3R1F[3k8c6d4h6n7S1412_3k29Z:Bd3Q3Fa:15Y1\1
b5b2Q2Z4Y3N:T1Be3i3b1KS6f2f4Y2:W1Q2Q5Ch1e2^13o1oE0e74i;o2[8\7??[MmAWBh;66T20l4?bG]8k3Z=k2^7m1fF<
:<f2`2j4P7Y218L7:HR1Dc13H`2a3]4m3Z1<035B9;Q5j7^Dc@m1^=NfV12hE]k27R5QV5a@U9jT2aG13R5SG15R5hl1l4`X
6_<3R5Wa4c\34R5io5\l21:R5Q24me1X20Pl1c9R^3T`1AR5@f1UBe21Qm3[4FaAOg2f>ImLjC93R58jl64R58Zh5U71R5BR
58f@e1g1e21[<c\1hAVR1[l1k9iIWN;cF_3=R5o>0nV1oBP4e3Z1ca1`1eDR2Q^1g1R507a1<\7PB20Y1]5@j1114>Df4`4^
:Z2R19<i1j3d51U\1_5f52U2g7gF:RY1o2o2Z3Ch5W2`1`7R2X699T4k1?jMe42R5Zj85R58kg1Y2ho24R5SG1]a3KR5V2lD
1dIe2B]4PGLQ;3n3D\d1cIZU14n2Q1P3iB?j3=m3V>6R570ek1X`2ba22R5]j6P1R5B91o1eLg<Q?0W1`52T1j[1ZBjIY=m1
:aEl19BfCj9P7Y9\M76g<^2<R5L1eNi=h;`1EX1`5R]1kW36R5LZh1V2nU4iEQ1R5B91\1XMc7d;10c4c3g5Z^1YU1TGk8V7
W3^1H;;49bDP7lISA2302BR5BkB[KS1_;0W1\3n1SU2S;4j<WLhA^8\1MR57D00eNd7^6c<Q1b2`3bLj5i2`8m5b3i8i?aOl
BW7b5\6]531mW1;R57`j1d2T4oc3Z3kT191cV1BR57D1eNgJ;E0a2`3h]1m5Z8Q4b4m`2m67R57Dki1lP4g5iE5R5d10bU1R
Y39R5Q2[BST1h<1Qh1b1b1DR5Q4[@VFCaF_31hg116b1d2\3Zo1YHG`4Vc12Q1R5U2ne1Y27^80P^2kBkHe7_Dm1T5P:Z424
50;@41<JR3m6_JE4;d45S5cS1Z1145S5nT114fP7V2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1jE718BZ1g3[1IW2>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_27S5RP1g2HZ114U2S5a1Y2m5mE]1h3140P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1<n6g6S8_26S5RP1`3Z114
U2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2
j5o1aU1[7g6S8_2S2S5g1S2m5i@S5]1\3;14Q2m1:=V3Q>b8a12521E0c<SHZ1\6c7V8_2g3S100235U5A?c1Am?b518m1]D
R<l8FJR2Q2<74X21Cm^1g6>d7_26S5cJZ:14YX1T2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_24S5nT1146S51lT1121V2S5a1Y2Y5CmE]1h3140P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2HS512hP1P
4121aX1gOWCP5k?m6o4l1]5F6@1P6lb1m`16S5[HNc;147S5\Q1?Q314[V4>S51kP1NQ3121gS4M@1P6B6S5nT114k2fi36S
5lQ1Q314ek25S5W5fO148S51lT1121VU41:S54iT114V1[o2_MX8^I_1S512T20\J6n3_1`2121VF[Z2k?>T=102\51F6@15
Y1h2[1;1@H[1<P1Eb:0AAjF`]15]E8S54gQ1Q314bP3hU1?S512gQ1Q3121bP3aMb5^11P6[16S5nT114l]3k16S54iT114b
P3n2S5a1G0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7l7Z>_2g3S10023[5<41=c1jE718BZ1IU10f14V1Q3>P1EF
Z9@0An:R4i4F5DX1Ib2W3o1k62g?k1Z2]1U95U7g6>;X7]11O5S5\Q1a3149S512iT1121bP3iK5S5lQ1Q3147S51jQ1Q312
18S5nT114\:bZ1f8dk15S5nT114\:7S51US1f11215S5jR1S2145S5nT114Ya35S58eT1145S56gT1148S5gL6o714bm3R?5
S5U8hL145S5nT114]X57S5gL6o714e\45S5bK[9146S57fT114lg5S5f3\181Ml4n3?n>5:a264f1404^1:6:406X1F4D140
040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12397S58SQ1?Q3146
S5nT114R1[U16S5eR1X214R14S5nT1146S5\Q1a314X[39S51ZQ1a3121X[3gI5S5nT114X[38S51lT1121PU4i[15S5UKh9
146S5eR1X214bk28S51cR1X2121bk26S5bK`3j5146S5SOj514an57S51QOj51219S5iJ1i7X214ai3RZ16S5eR1X214dS55
S5nT114dS5d2f3\1=N:S2Y2c3:bE]1\3;14Q2m1:=V3Q>W4Z4a12521E0RV1WF_2g3S10023b2e121057>A?c1S9[7b518m1
]DR<o1l6F9@R2X23174X21C<Z5S239cV1<91n5S8_2Kf3\1=Nh4n3iJ14YJ`2S[2e121057X<ha1m7l4n3Z5a2ZW114S5nT1
147S5bK`3j514XZ25S5SOj514W2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1jE718
BZ1g3[1Q3>P1EQ:R<R4i4FJR2X4a1o1aU1<n6g6S8_26S5\Q1?Q3146S50[Oa5145S5\Oa5146S5W5kIj5147S5nIT5j514d
P6:S51lIT5j5121dP638S51jQ1Q3121_F9S5\Q1?Q314j\1X3jd4Z2S51e1S2m5mE]16U3;121Q2m1:=V3W3_:97131c2[3R
2a12521E0RV1dC]1T1_2g3S10023[5A68c1_@b518m1]DR<l8FJR2Al174X21CgX1U6g6S8_28S51jQ1Q3121SR3;S51ZQ1?
Q3121VU41P6W2S51_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1
EQ:R<R4i4FJR2j5o1aU1[7g6S8_29S51lT1121mU67nX17S51lT1121mG5S5nT114i_55S5nT114^b5=S512_IY;121THU;3
id1Y8W2S5a10X2m5j?R6]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R
<R4i4FJR2j5o1aU1[7g6S8_2]2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1jE
718BZ1g3[1R2N>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6S8_2W2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:k1P1U9R4i4FJR2j5o1aU1[7g6S8_2V2S5a10X2m5mE]1]2Z1140P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2\2S5a1G0`1m5
mE]1h3140P2m1:;1V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:@0An:R4i4FJR2j5o1aU1
56n6g6S8_2^2S5a1G0`1Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V15k2>P
1EQ:@0An:R4i4FJR2j5o1aU156n6g6S8_2^2S5g1A0`1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1mA0X4_2g3S10023[5A
685]1R5\;b518BZ1d8P1E<d9@0An:l8FJR27V274X21Co1d@lD5U7g6S8_25S5nT114m[2?S51kP1NQ3121Uh3X4o76@1c6B
S51^1IfK2i61212m_1Ye2k6cCXW2QAI;S5QN22m5H14VY3e4ma18S5`R1]214Y]2ok1TS1W5f3\181Ml4n3?n>5:a264f140
4^1:663406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1S5d8T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f
1C\1239\6ZJ5S5nT114hK5S5nT114T[48S58SQ1?Q314T[47S5VP1g414eV4`j2:S5VP1U1]1S214nV4n5Xd27S5VP1g414o
V4d8NS5Z2l;X<e5U1]1S214\:e8i4<:^AmY1e?^3`MV2n5V<`T1g4W3kAd9^2^;<S5VP1n3H14RCd`2WS1d8P^1Q85S5nT11
4fX58S51lT1121THa`47S5nT114b>1Qj49S51lT1121P@fg1nP37S5nT114a17d<?S500VNe6121QC_S4I^1k?a;XR1;S5n7
oL14d=Xj4H]LSZ1c38S5XNe614gW2Qh2l86S5nT114kf5ZZ17S5bK[914ji1Pm37S5cDh<Ao214@S5cD1a3@_5S3Ao214VLc
[1Rn12VU37S5cDZ=V2H145S5nT114h\4<S5eMX714Q^1XOac2iEZGm3XN8S5nT114mV60R7VR1o1S51e1S2m5mE]1\3;121Q
2m1:=V3Q>\1U7a12521E0RV1WF_2g3S10023[5A?c1_@b518m16VDR<l8FJR2^274X21Cm^1g6Y1i6_25S5hKU9146S5nT11
4cR5^28S5nT114_W21Qk2^25S5nT114VX1AS5Z2QO=S314Qa3eC@=]Cfk1o;Mk1^;R1S51X2ZCb8d2>=S3121UHm329aT1[_
1j4a5]8;1O>15j5BW=fk1o;i2^;8S5jQ1S314^=\6la25S5nT114SZ35S5nT114fk4:S51lT1121eT4@1P6U2S5a1Y2m5mE]
1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8
_26S5^E_?14VY25S5^E_?145S5nT114Pe2JS57l46GT7hBl414bLoT2\<i2R4<2IW?7Db2T6\;\=n?<S5VKj4l414SO;kV3D
8i7<S51oOl4121^`3XC^11R66S5nT114VG\`6]2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1jE718BZ1g3[1R2N>P1EQ:@0An:R4i4FJR2j5o1aU156n6g6S8_2=S5aQ115T314eG`1I_W1nW2V]15S5aQ1\314
9S51_Q11Z3121\h2AS5aQ115T314RA0V5]c1Xd1[1Q:\D\6RM7S5\Q141Z3149S51ZQ141Z31215S5QNl6149S51oMl6121U
h7IV2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1EQ:R<R4i4F
JR2j5o1aU1<n6g6S8_2;S5nT114mj1NeB0a7o1Q96S5hKU914jZ5`2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1E3R5j4@0An:R4i4FJR2j5o1lT1D56n6g6S8_2]2S5a1G0`1m5mE]1h
3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1o10f1[1R2N>P1EQ:@0An:R4i4FJR2j5o1aU15U
7g6S8_27S5nT114\o1m2mDU2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g
3[1R2N>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_25S5nT114hi25S5nT114UV6P2S5g1S2m5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A1=c1_@^5318m1o8];R<l8FJR2^274X21Cm^1g6S8_2j1S5g1S2m5mE]1\3;14Q2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_27S51lT1121eT46S5nT114Xi2hd36S5
nT114Xi2oa25S5nT114Xi28S5nT114Ph1lP2[h106S5nT114Ya507S5eT1814Y\2cd27S5nT114Y\2g5k^2CS5Z10OYMf1n2
B14WY4k8X18mT1^>YP1^<W1Q1S5Y1009E<1jBo9f1n2B14Q2m5T>X4e1ha2RS2[1@f5^>YP13<N8e:W18S5eLX814hKZZ6gA
:S5bLX2R614hU4[a1J]e19S5kN_5B14PAgd3^35S5kNR6145S5nT114bn36S5nT114bl3o1<S5QJl:14_JQ:RU1j<RX1RW2b
6:S5QJl:14aT1RU1mb1o1UW25S5nT11425S5UT1H146S5dKY914F9S58SQ1a314X[3X6j9AS50cK202`5S1]214>R`2_5]`1
_Z1k@9S500cR1X2121R1DS50Y2^NAm2D14jW2aCAZ3f3`Z2[9ZP1kGBb7BS50Y2^NAm2D14KT@mZ2Z3W^2da10l?BQ2V5d1S
2f2Z1k1mE]1m2>CP2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1W80V8b518m1]DR<l8FJR2^274X21CY73_W1g6S
8_2k1V5d1S2m5mE]1m2>d2m1:=V3g4Y9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cg:UT1g6
[1g6_22V5l`1W2V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0W1^8[Lb35^B_2g3S10023[5A68c1_@b518m1g3Z7Z9R<l8
FJX1I]1P174X21Ck8U1kT1g6>;?h6_2W2V5c10S2T4h1^5^@]1m2>d2m1:=V3Q>b8a12521E0W1kNn5WF_2Mi2S10023[5A?
c1_@b518m1R;Z9R<l8FJR2]1P174X21Ck8U1b1gE`=g6>;?h6_24V5PT1X^6QR13V5PT1ii5`2V5c10S2m5mE]1m2>d2m1:=
V3Q>b8a12521E0eN\7TCR3X1V1g3S10023U4U1A?c1_@b518m1]D@0An:l8FJX1I^2334Be11C^5\350Z<Ck6=W4Y=g6>;X7
_201R2V5^1Y2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJ
R2j5o1aU1[7g6S8_2T2V5d1S2Q4k1mE]1m2>d2m1:=V3Q>h7Ia12521E0W:n1^BQ6Z1\6e>T1_2g3S10023[5A?c1_@b518m
1U?W5R<n4m3FJR2]1P174X21CbS1Z;g6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A148c
1_@b518m1]DR<o3l4FJR2\2174X21Cg9UU1g6S8_2`2V5^1Y2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBT3a12521E05fN4P
7[4BXA_2g3S10023g2c2<4?c1jE718BZ1g3[1Q3>P1EFZ9R<_2b1i4FJR2X5Ao1QA_D[7g6S8_2n1V5c10S2m5mE]1m2>d2m
1:=V3o1Q<b8\142521E0RV1WF_2T1b2S10023[5A?c1_@b518m1R;Z9R<l8FJR27V274X21Cm^1g6S8_29V5PT1nS1dR2oS1
a1OV2XV1W2V5^1Y2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1jE718BZ1g3[15Ok1:3P1EQ:
n3S8R4i4FJR2j5o1aU1[7g6S8_22V5PT1c1V5>T;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1g8j2X1h1[T1m>d7KFQ@o9j4Y
1h9k1Z16IEU<1P8b45290P2Y6GV54\Mo1`12c2@;1^AY2jT1^8g8X[1U@a4^5_1kV1?cg17V5XMe6n6X;cl4n85V5iS14j^6
[3X2W5b10S2e3W2mE]1\3d23f110:=Af1MQ>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2g40n5d1Bb518m1[:Q:R5o6l8
FJR2^274X21Cm^1g6S8_2R2W5b10S2m5mE]1\3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1_3g:W2b518m1
[:Q:R5o6l8FJR2^274X21Cm^1g6_7C_2^2W5b10S2m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1
W>W2b518B12==17k2214j46S2Q:R5o6l8FJR2^274X21Cm^1g6_7C_2m1W5b10S2m5mE]1\3d23NJ:=Af1MQ>b8a12521E0R
V1WF_2g3S10023[5A?c1_@b518m1[:Q:R<l8FJR2^274X21Cm^1g6S8_27W5^T1h2T3f1SY4QOQ2W5b10S2m5mE]1\3d23i1
:=Af1MQ>b8a12521E0aN`7o?W6_2g3S10023[5A?c1_@b518m1P34U7Q:R5o6l8FJR2^274X21Cm^1g6S8_2o1W5b10S2m5m
E]1\3d23f12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:d4:Q5R<l8FJR2^274X21Cm^1g6S8_2:W5^T1
h2T3f1mQ4Q5S2o4QJo1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:Q:R<l8FJ
R2^274X21C^=0;QQ1g6S8_2o1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:Q:
R<l8FJR2^274X21CfHVFg6JX7_1O_2W5b10S2f2V3mE]1\3d23f12:=Af1MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A?c1_
=GW2b518B12=957>_214j46S2Q:R5o6l8FJR2^274X21Cm^1g6S8_2m1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV
1WF_2g3S10023[5A?c1_@b518m1U3U7Q:R<l8FJR2^274X21Cm^1g6S8_29W5^T1h2T3f1kh1W`2d4\J8W5^T1h2T3f1SY4T
?l?n1W5b10S2m50lE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:Q:R<l8FJR2^274X21CfHV
Fg6S8_28W5^T1h2T3f1kc3WEQOl1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[
:Q:R<l8FJR2^274X21Cm^1g6S8_2m1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m
1[:Q:R<l8FJR2^274X21C^=^Q1g6S8_2o1W5b10S2m5mE]1\3d2j110:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1_
@b518m1[:Q:R5o6l8FJR2^274X21Cm^1g6S8_26W5^T1m5f1SY4QOS2W5b10S2e3W2mE]1\3d2m1:=Af1MQ>4]8a12521E0R
V1WF_2g3S10023[5A?c1?o2g40?^5W2b518m1[:Q:R<l8FJR2^274X21Cm^1g6S8_2k1W5b10S2m5mE]1\3d2m1:=Af1MQ>b
8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:Q:R<l8FJR2^274X21Cm^1g6S8_2m1W5b10S2m5mE]1\3d2j12:=Af1MQ
>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:d4\5R<l8FJR2^274X21Cm^1g6S8_2a2W5b10S2b301;k1mEAK\3d2j
12:=Af1MR<LQ14k1a6a12521E0RV1SCS3_2g3S10023[5A?c1>0o2g40?^5W2b518m1k226Q5S2Q:R<l8FJR2^274X21Cm^1
g6S8_2U2W5b10S2m5mE]1\3d2m1:=A@U1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1>0T2AP50V8n2c218m1[:Q:R<l8FJR
2^274X21C^D^Jg6_7C_27W5^T1m5@U1SY4QO:W5^6Z1dLm5f1c^30^JQOQ2W5b10S2T1h4mE]1\3d2m1:=Af1MQ>b8a12521
E0RV1WF_2g3S10023[5A?c1_@b518U1Gk226j4Z2Q:R<l8FJR2^274X21Cm^1g6S8_2l1W5b10S2m5mE]1\3d2m1:=Af1MQ>
b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:Q:R5o6l8FJR2^274X21Cm^1g6S8_29W5^T1_41[1f1SY4QO]D8W5^T1
m5f1\`2fh1T?l?5X5cU4PLBY>>X5bL6^5QOn<Xb1]3b1iKWV2e3LdB9X5Y^2ja1^5oLEU6l64CX5Y1V:R3P2cV1B^W1b;eJR
IaW1d12bI\6h<j9UOIX5`;3n2P2cV1B^W1b;eJRIm2B4H3U6Q7m4a@6d12bI^OQ1X5W11`<HP2j3c3@PLb2BhQ12b5XV1RIS
;f62j4h@d12bI\6[5WAh>1P5b4f68X5`;S5nd3RIjA[G22X5cU46X5TP4^5iK6l>3X5cU4RI6X5cU4RIf2S?Rf14X5Wf2[_1
RI6X5ea3mCRIVY128X5PV1Pg2:V8lGh6oY1BX5bL6V9nf21:U3P5lGh6oY1_I2^3U?[4eN<X5TP4^5lGQ5BS1b8_34c4iQ14
X5[=Te3R38X5[=V?6fU3R3gU3aC3X5W_3[F8X5W_3[FUIj2l>P403X5cU4iK4X5_<Si3kf13X5cU4QW34X5bL6iX37X5W_3[
FXKd?[G23X5_X2Sm15X5[X23Sm1RI4X5]_1Uf2nd38X5ml1a;Sm1iKS?VQ2e85X5nl1dX2iKS?3X5cU4dM;X5cU4aM2n61_1
b44;P@7X5^]3h1[Fn^10YC8X5cU4PLQ8R2g4fk1RX13X5T]1^h2j1X5b1S2m5mE]1\3d2m1:=V320m=b8a12521E0RV1WF_2
;[3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2X1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jBd1Z1UFd8
4V;a393U1`Ho2n6h5W2Q9h5f3b14Ml4n3?n>5:a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X
17Ii5OBJ5[45V147<\1o2f53l1aN8I45En1C4H315_9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1MR4f1=241O2o4X5T
12V1K93o1h=T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AP1D2534T1T1>=_11f1C\1239V2Y5gDV5l8789021111;42Y1
21d4`4b;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>2^1L19Q4b1k9V22>[2U1S8@4h>93cAR8h26j63h5W2T5l3U2Y5c1ZHl87B
021111;42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7EQA2e3d<h2[1_272U2]3Y4]>Y8:4h>93U1a75h@o2b1g4Cc2T3W2[14`7T
=Q=TC[1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d3IU2S1QEd84h>93]GX2o2n6h5W2Q9Y3]1Y5nIl87B021111;42Y
12f4`4i<\1<i1\]1P?0h3<<0OT1S1QEd84h>93;ZIo2n6h5W2Q9^1Y5d1YHl87B021111;42Y12f4`4^:Z2\1<i1j3aY1P?0
b40OT1S1X;h9d84h>93fIo2n6h5W2Q9Z1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1[@X3I021U1UFd84h>93fIo2n6h5W2
Q9e1Y54iIQ4j4203B021111;42Y12f4`4i<\1<i1R4YY1Q;Y2^8Kk7]=d84h>93ZG[2o2R5k1_525e1249Q9VHY1Y5nIl87B
021111;42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84h>93fIo2n6P5GW2X6h2\1Y5nIl87B021111;42Y12f4`4P9h3\1<i1\]1`
?Y37Z10[1o1UDd84h>93fIo26g6h5W2Q9U1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84h>93aCT6o2n6h5W2Q9c1
Y5c1ZHl87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1o1g5]>Y8:4h>93fIo2Z6Ch5W2`1`7T=VP1g1Y5c1ZHl87B0
21111;42Y12f4`4m9@Z2\1<i1j3d51jS1[@U32OU1g7]>Y8:4Y2^<93fIo2Z6Ch5W2`1`7T=D\<TCb1Y5c1ZHl87B021111;
42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:4h>93fIo2Z6Ch5W2`1`7T=VP1c1Y5c1]GLl87B021111;42Y12f4`4^:Z
2\1<i1j3d51jS1P?`42U2g7]>Y8:4h>93fIo2Z6Ch5W2`1`7T=VP1[1Y5nIg847B021111;42Y12f4`4i<\1<i1`=c:h;^9Y
=k1d6S1QEd84h>93fIo2n6h5W2Q9^1Y5j7SBl87B021111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UFd84h>93U3`Fo26g6h
5W2k6U2T1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84h>93fIo2n6h5W2Q9[1Y5nIl87B021111;42Y12f4`4i<\1
<i1jGP=d21i5Y=1^8UFd84h>93m8h@o2n6h5W2Q91Z5S1Z5:i6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6g=XFg5b2^4c3H0
G1RHk3h[13Z5:X`83Z5Z`4nn1R2Z5Z1Y2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1
g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2W2Z5Z10X2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2g3S10
023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4Km3FJR2j5o1\OT6[7g6S8_2R2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_28Z50WE1S]4mV1o<^62Z5]U3P1Z5
F[10XMcKg5Z^1R7R<Z20iJ6X2`1@8R5U7i2P1Ej5g40A_=U@W@oF5FZ5R20dn1em2b10l1`1@[5o9P1Eb:0AeMZMl95bH6Z5
DZf6XGR=eR13Z5[k7eR13Z5X^7R=1Z5<Z5de1T8Y7iHj5i2o?XU2fDn4X49Z5:dj1nQ3g4b=P4Y?YH5Z5DoK`6ic52Z5kk53
Z5ae1YV44Z5]k5[l1ZA2Z5kP54Z5]\5SO13Z5a[613Z5eT4[R22Z5hP23Z5DZf62Z5aT65Z5P7Q2]`4kY13Z5bZ1mX42Z5__
82Z5e\15Z5DP\1YZ5n36Z5]1bU1RY3aX1lL5Z5D^8_M[`55Z5\10bU1RY34Z5]1bU1RY35Z5]1bU1RY3d]26Z5i=0en1Z;g1
2Z5dm62Z5be64Z5\m3d8lF5Z5dL`6Qn4lG>Z5D1mKg2h3]:_Q2jKXDoQ1gE4o1@Z5D1mKg2h3]:h9bASV1jKXDoQ1gE4o18Z
5D1eNV>_Q2Sb2gE8Z5D1\1XMf_2Sb2gE4Z5DbP6gE7Z5Dhj5g5LlDTb1KZ5D1eNc7P;E0Z5<T3]2FP1L>GS]1_MnN\1UDL9S
:^:Q73Z5Uk5\52Z5]Y64Z5^?k`1d8<Z5D1m?f5j7U1U;`T2km1oY1h99Z5[FhZ1j7T\1Y?`X1mEbA2Z5f24Z5`S5@82Z5RQ1
2Z5dR63Z5fQ5mP18Z5D0`3hb6]531:Z5DhDV7^X1Z6^Bk<cn2a=4Z5Da3hb63Z5]n4jd25Z5YE3oc5cD6Z5DiZ1SJTS2W^28
Z5D1eNiU1lY1i\2QK9Z5D1eNV7_X2Pj11h]1AZ5D1eNV7n3m?bd1a5^d11c7_1Z6Z;nBQW2:Z5D1eNV7_X2oi1f7_1dT1:Z5
D1eNV7n3`T2kk2o;V=6Z5FeNf_2ZBRZ2NZ5o2kH42T@c4h:;m1J\2S6i3>2R?l8kE[2o`1V5U?GHn1o>T16THBZ5o2cZ1\1d
<;m1[9i3i`1\U2GHn1f6d91RHCZ5o2kH42lBk1h:Y2d=2R?TQ1\U2GHn1[@TH;Z5D00eNf_2TR1fU2]531=Z5D00eNfU1^R1
`7TR1fU2]531b3Z5Z12D0`1m5mE]1P4P2m1:75U11n191Q1VEa12521E0Z2W>Y>4P7R4b:_2Q5_2g3S10023[5<4?c1]A\47
18A0;NI71c2[19[2;><CE5<Nc1:H71Eg4@0An:R4i4FJX1H0V3T1V140111002f1S8gDe85_1e5g6S8Q2=4Z5oh1hT586Z5D
dD3aQ6Z5S2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EHX9R<R4
i4FJR2j5o1aU1[7g6S8_2\2Z5Z10X2m5k8Q=]1P4P2m1:=V391Q1VEa12521E0lN40o6W?R2l4_2g3S10023[5<4?c1jE718
BZ1g3[1Q376P1EX2d1CGg4R<R4i4FJR2d3U2o1aU1[7g6S8_2S2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4FR4FJR2j5o1aU1[7g6S8_2R2Z5Z1Y2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2\2]3o1aU1[7g6S8_27Z5]1bU1b6b=ld2PY26Z5
S]1k;i:nc413Z5hP2Xm46Z5DZh1`1^l4J3Z5oh1jn42Z5hP23Z5oh1VX35Z5]1bU1nASg23Z5cV1lX65Z5DnU1^T5l;:[5RO
Q71^Ela1ac1ek1D=;[5h3PJ\8[W2aZ1b:P11mP1QH4[5gR5P1Qi1:[5SU1P11[>Sa1k7TT1gR1ZX18[5VV1[W2TT1[B[@0YX
1B[5l455JVMZLbS2d?V5e1_6GS3]6@fa1T2<[5T1hT1Pg2:f5\Jh6oY1Zh1h61N[5Q20CT[1f64m11Wa3\1:k2h6A85E5m4^
50AQ3lV1g@S56k451[55[5dQ1TS3^X1UB2[5jl63[5Xh1aT57[5m1YGn<^ETQ5RA3[5]2\j64[5o^3n[1kQ25[5l4hd1W_2W
_1J[5nBiFZ223f2]3W8MWU1b5a1TJ`5TP1g2e3;b98l6BiEc7fNE[5g=i2\2]1Y2Y1@b=1b`1j2mCc5_1]1^X1mAoDX227[5
g=d6Y2Y1el2Zc2D[5Q20UQ1k21[W2ik1V3f3Q3P1E5\:0A`L\X15@[5l1m9l5Ab5g:ej1lBS1eKRk1c5o=aC0C[5`1P8a;i;
W3eB6SP1SBTZ1SEo3V4S3Z1CbIjS25[5gC_b3^[1S[19[5Xd1Sg3T1_2?P3m:YO6[5[Ed7Z\5o<^64[5lR2Rm4D5[5Q^5Lg2
fT33[5gU3Rg37[5jCQ4]KnP3YHV`13[5Yd4`X23[5c]2V_43[5dQ1Uk53[5j`3o[32[5jo3o4f3d12Ml4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\123
92[5ll6A[5R10Kei1IT1g3SP2o:eS2V8k[13Y5Bo12[5RZ74[5ek1Qg5VR13[5c\5V`14[5oX1cS4V`1g1[5R2e1c40QZ1`1
3]1i2Q2P8?fR1R2T4aJM92a:553g11i2d1:31269D2Y7\Gj5Z=X5h7]5Il8f314m?SB0O1d42N[5R2e1YKT2l41T21WGc@2\
d1T<n1e6[:cJd1R`1a;m1j3k1_1Fd31]A83\5SQ1?1\55\5`3hd58mB:\5_1P8`6j@W3W_2n@Vd1gj24\5iCb\1`c34\5iCS
P5VT2:\5Qf1TW1VAX[1X1mH_1kV1l9F\5P20bd11UM^e2o9A>ES5^50AnY10f@S5R55d>5\5RU1^X2F]S12\5fa43\5i`3hO
2\5cQ12\5gQ48\5gJR4X_1nY1V;S^2dD5\5g`2`AV@fb3:\5m]1f;h]2^1g;1^4nNQD:\5`@Pm2Fl4_1lY1VY12VB2\5ij62
\5Sj63\5iCQ43\5kKSf79\5_1P8[GW3bP20]Q1S]42\5n^32\5\22\5R23\5fC_b32\5i`3o;]5760^1110NX1?4811873G3
01D138k1R14N84Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P1Km13[3K@R1K8213136K9O1X21k
1i1\22<JC]1N;6@4DU1m241203LGg1\1@U20\5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1`2c1]1BS1S1N65n1J_120;T3Z1A
V1127DBFW1Q215933E=;h1972]16847Z1==W1L68>o1HP12@554:J2KS172g2FW1h:0FQ1S6S1c2]3S15U2BJR1H::^122U1
22F;K9?CV1h13X1T5@3D0>5@92f28^15m2<5:0o14<_2Mm1BD0^112@@H=691641DC?97?81;El2F29_1?8;i1FQ1@249824
O44G^18;?1=7^18B]131501a297S13I19P11;@99>M;37H27Q1:73416JS123Ae1Z3>=3h4]5760^130W2?=3@O0T4a1[3=P
12R7k39Q104d2CT2611@V1W4P16f2G[61f14Y;\2556@4Q:\5^2U;22;]1<>4:j1S3J7[?a5X1:=IFW1a3=T297`1684P2=b
5CI@55?@9P5d=Y8Q6S1a6^1o5k83DEJg4m2<5a9^4841U3[7n3HLM`28;W1^1K]1550c29[1M1Y2C>]17Ho1161Q1Z1b5>=b
D]5760b1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463324:782:@12T11?S1N1Z1J3=3836W226352<2
:30;01213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;X1S1C79?2H4:7X1593<I36DS14D3117
<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7?>5375?22853b1K6?;=>15=489N4;02323841298J3D877A8B8]
1JT1H;58?Z14:92KY1C@11F2;>2=23M2W1Gn12E<281\1J0?14=;148?9A5b1Q186i1M:1S1230611U1824273K5@4:25366
7?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<DP1:c17A4><o1T5Bk16KZ1109H111415A>551B181851R1131298
4:8224R1;=0:>1?3E2362G0Q121;306E21143F419227;06260I07JH:4221710Q1J54522FW17186@2J>i1X1_2d1;=5<L?
K212^44n2NZ11>ER1<3235LO<P1?2C00^112@@=H691641:44S1A?81;ET28>F299U12<D`18h1@24715271R14G9649>8;?
175o1_2k2e2K03164@99>24A?342B52772Q1711416I0S123>h1W1j17>933E251X8]5770a17Y161^2X1?:AV2R14IX1JIe
187467E11JR3JA3<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob4P1f1V1A?7Y4n3Mg2W288T1e214
Ja1?T2CV1;9T1e29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Dd3X4<A?DD6[1S36?b2J:2371KL:56i12@N`1S1T2Z2V1R1G
e2=V4i2Z1@Y6Y4l429j2M1Z1@U1`20I973LQ1R1@4Lc19730HS1c4@L;K7:GV3?^3F@`2?<>2<^:<O328323R14W1K4g2V1W
2j2:0P1e2P1;U6o3EX=`1T2B347\1Bd4a18n1Q1]51g7TCg2ZA\2Q>`4012DW<g8W4d1l6g1Z<Dm9:g3NR@`g1d3oFg8Z@k@
Q73^5JXQ71^54^5mP811R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057Q1l1313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q20
2l28=KY44S1211986ET1NQ1P1b18;253Y1T1>=_11f1C\1239kB2_5b\81_52_5hb44_5`j5XX2^2e3_4ODj>47?2a1>P320
k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R
5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13oP1W31b4S8:P;Y31d3_4ODj>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il
<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y318_5nV3VLZg1Xg1k4b>a32_5Zj55_5P[70;k77_5cS1o1XW4Sn10;7
_5cS1o1TLWY50;k1_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X2
1C^=0;QQ1g6S8_2l1_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X
21C^=0;QQ1g6S8_1O2_5P[76_5ll1og2AP50E_5?1m?g>^R1W]1j]1W2Z;X6`:R5i2k9S81d1iIV1P\11_5N_54l1hV1a3f^
3lV1KS3_Q17`2c5h7m41V35d1\:1b1]2>?3^1P7C`2M_54l1hV1a3f^3lV1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1P7C`2
L_54eX1a3f^3lV1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1P7C`22_5W_8Af3i1g9e^3YDe121057e3j>`^1m4i2n=Cf3i1g
9e^3YDe121057e3j>]3R[1m4i2n=o5Df3i1g9lf1UAc6nOYDe121057e3j>`^1m4i2n=Bf3i1g9e^3YDe121057e3j>`^1m4
i2n=k:U5f3g12Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5_1Q3[17<L?o2f537d1
fIj48I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=S2P1d32Q202l28=KY44
S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Gf3j1g5n3Ze1d]2e121057X<ha1m7l4n3Z5a2c5X8X1aS1Gf3j1g5n3Ze
1d]2e121057X<ha1m7l4n3Z5a2l=X1X6XMV5f3g12J`1[3n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015D
U1<X17Ii5OBJ5a4[17<=2;?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12
V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253O9T1>=_11f1C\1239cT1;b5W\2S:ha3kT1X@fB6T6:_68b5e
1i:Ym6Z4RR1T6:6b5e1f<]6PL\\5Fb5b12mJQ]2UX3oD=`3g2NT1S57Fc1Bf20Y2TC_65b5dZ1l_4X]1S\12b5V;3b5[m7kO
5b5\T5fc2h7Y?Ab5a135cDoU5RZ1V3Z4b1XLY3G4n4P8C7b5\n5d1gY1VAZ2dBT2c5;^1i:T7`4]1]3Z8V32^10IP60M@5bJ
c2R1f3\2Q10U20U2gIc<`2f2b2V9R3W1l1a2f1?ALa=2bCh2P2n52Oi8[4D7P1HMT1U6[:W5[2Z3Q:f1\4f;;c5jl5o_141k
4R9_F:a3X34c5Xd4Z4^o2Kd5eX1a3f^3lV1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1P7C`2Ld5eX1a3X6]X3lV1KS3_Q17`
2c5h7o4V35d1\:1b1]2>?3^1P7C`2Nd5eX1a3Z6gi1c^1lV1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1j4U2C`2Ld5eX1a3R
P2c^1lV1KS3_Q17`2c5h7o4V35d1\:1b1]2>?3^1P7C`2j1d5091Z1110UMb9a3lc1d>T@U6aDW1lV1KS3i@e:Q2m37`21Oa
4:]7S2k2V35d1Y3]1d51b1l1@>70602GFP1V2h3C2k1AS1e5fCSC1g1>0H>JB3e\1nKWOR4fC4Q312_110k1>QAo5_1[7R<T
8W@f?eEa1e57^14g2R1OK:k1l5Z1k<1b2`6c3j;^;b2k5[Kj=h?S553S1;R27Q2P;W2o3lY1i2e4b4d8e:W3`?B\1Q8d51e@
Z6e570a17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_:_7G8l3O9W1d2Cl1T1e29G9S1J
5;2[1HZ19?_123Eh155AHKX12Km<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12e4k1f=^11V15W18Z115Eb2=0[13S12G
c1_2G30H0Io2l1]1_1R12l1V1?^3F@P15Y1L>4:b8X2O32836_2K4g21T1=T2l3_8T37Fk1V1M7W:R1V1K2g1:]898n1W125
1n3e570a1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1T22Km
<<AT1Db1S36?U5]1h:>L7o2K7Go1;]1P2g2kY1b4f1^3F@P15Y1LNb8X332836[34o5A44X6`7B2D:b8g7U2R=W1251i4e57
0a17Z5?:AV2R14IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1W1?2Q2Cl1T1e29G94NJ5;2[
1HZ19?_123Eh1d7`1n4c3<AT1DFKS36?a5Q1T5S1T2P29U6[8@b2P8n4^11X47S5U3b1c19730`6@X1S118n3?O^2F@`2LNk
;32<6_2P1n3U9o3i7MV1Q@:m11V68n1h6e570i1Y1g2X168:AV2W1;=X1JNj83b10Z163222[10n4@Q3T2Y1@X2Oc5m2i?8l
3Oa1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1S3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49Lg14k1c:l41017=:1341Q142
251L01@I611201<84:6154^1=0:>1?3E2:2G0Q121;302I21143A44122322730606260T7Y6^3F@Bm1LNk;328323W1]8j1
5;KS5o>122B1?d3o4CAh5Z1i38n1o1e5h1g5c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2P8I`6l4m<Z2M=c3c1a5<V=m
63]?EO50eV108U2e5GXDZ3Z1a2^2j;c1`22g2VH0m38e5[U1Tb2k>dn10e9RH<e5]?1hIY131e[2b^20a[1fR1\1e5h1VMh5
aU3SA422291387:92;14232M;9BS:<2`6o8f1FR3c6k6R2lE]415mEGe5b7k5Y5P4le2j1l=U:g7X?XMf1U:X34]Ok69QA`>
_5O5e5_1Uk5^=bP1Ge5]?1UP1c=UOmL21gAfi10X:Q4_C24e6a5eMW2W3R7e1e5h1[938e2l1\5D\1]5U5l1V7]3i4k3HIU6
QB[5[2F`3V1<`<DMo31Ma1]Cj6b<W1Y31gV1\4o3YGg4g5f7c1g=T2b1n9W8=e5h]1hP2R5i80KX8_Ifj1j2l8Zh1Fe5h1_I
R:o5Ic2`^1l<l1MT@`Na3V2]f1\1W8WCa4oFZ2S1e5h1R;g3k2f2`6Z5X9\4j3h3cP1F21`1l3=[=Mf1m6U60iH\b1g2[?d4
DWEP1a4_AR1e5\5T6d:\17YGn@V:jDj1X9T1DMo3mBX2a2lBGOL6WW1`1[7b:f>Y=4U30h3=e5RLfBXn1`?P7cIR1Ff1f1n2
QR1?e5lY1E31ad1nC2\7m8S2WZ3\<eEB9e5T;\h1_M]=]=SY2Ch\2Be5b;e;]7Q6Y1Y>P5U2g4YNnLU7d_1TB8OoO:e5nY2a
[1n_1lGS\1ZP1P6?L=e5h1l=d52o1Y5X4n9a4f1Z>\W2R2e5U1S2m5mE]1\3Q2Bm1:=V3]23V5]5JR4_4a12521E0RV1]9i<
_2g3S10023[5A?c1b<l3b518m1]Da5`6l8FJR2^274Dc11Cn2n[1g6S8_21e56e5THZY1nX3o339e5`1PS7]6hF1i<2a31e5
Oe5Q8oW1Pg2V<DnV1]`1491o3d3[6=X3h3d2_1b7V;=85a10311D9Me5^=`Ae2Y1h1T1UAo5]a1l=h[1e2<2C2i5^h1122f2
b5V7\6SCB^94e5THhi3dL7e5gd1X@l\2dL]P113e5hU14e1e5f8d6U>b?2C3AId3Y1X4k2Q4j4RH\62f12Go8X6[4Z;h4b8i
=Y<V?i5Q;g2LZ2S3\1o1U1X1N3408124HWY1Q3`B2e5Rf39e591eNf_2nW1oJlT1UJ3e5f1cT87e5f1UV7^Eb4[4kGR5e591
\1P1Ag;3m3<e1P1^1i1Q3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG\:\2<`2a1m7V12Dg16V1k4EGQ
14o1f1l1@0Ci1`3U3<e1e1R12b5EZ5MO_1V5^2b71d24d2<1<=E1X1R11d1\6j109MV3C9[1A=2I]1l8m20g240H4j1145P6
W2^1Bh6P4F=l4V3T2m2S3k1n=0V1072_2Z2o38244a1AR1:R3e5h110`=k@C1^13I141118=R1R1^2H1<>N3_5;862T4^1_3
[4_1b14R34_8EZ9Y<[CX6h5<:Bf3^Q1=4JV21b110T1F>S1F8c2b3W3^1B6:46C03d:[9X7W>c2P9P:^1c52302m2\17o1Y1
Q3b3e57^130W2?A@O0Lg7LX3g8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k5CD9d7X>Y<E]2i2JR2_:X6]1I`3<:B
02V2Y107n8T1Q4J5`129a3o1j12U9e6Z>@V1o5S4m6n2i<^25l1l3[1`7e2]5d4X37U1j4I\17Y3f5b5>?e5k1`=PCTDj:j4
dh1n_1nAgP2X3R7\17n1e573\11N2T=3k2o;[1Oo1Y7dKU1n?VGP1h6NKa8h1d3WCWS1Z7QMW1l61i5FV31^1l1l2^4Q2U5c
6a3J<07JMQ13_2j344a1>2>Nc2e57a22>a4d3=V12f23d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3j3V4@K`38g4h1k2=:WC
VE12GG[<R59d18=Z2_4Z70e75`6W1?3X6k5^5e2S2^4Q2[?W107m4@o34a1>2R1Ie5fNU<V1X3X22[1WS1k\1h2[\1l>OPA_
5P?eI;k>:j82i38o2e591IS2_3]2k5U1f5^2[5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9[2P6`=h1FQ3?5S10023
Cm1:^2A??S1_@b518m1V2n7W:R<9b89<<=V1Kn1?7467FR116<Q3d<k1o1PFY5g6S8_27e5cl4g4b=ZCh6`A7e5V5^1<lP4Q
=S46e5V5^1<n]4S49e5b1P^4V2Vm2U5R4nCE;e5VL]4k_3Y1cg2h:R4dDR5W22e5[]62e5]k73e5h1PZ82e5Sd82e5Sd82e5
X`84e5io4ZW2SY14e5WP5P`3P57e5bW7T8ZP1>g4V6h3_4U1>j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ie5V7Z5Z7\1]111m5i18
1436NQ1R22[13S;SI1b4S8:W2>Y8Y31U1e59V9_KA[7f8n9QKT82l1<>cJX9=^2^4l>g8k1g35m2W2:d=_=S6Z1@`35m2j63
Q1e591eNjBl7Q1S2>`3bLT8P9m5\<o7BSCk1lEQ=e8[2_3n4]1W4E?312CLe59^1T2i8c2ke1]3]`1P?1^45j12iU1Q=e8d1
3;V3l6]5312Cm1e5351\1BV8^DT1]7T4?m1Y2_2f4<`3h182CP1[11EX1[82oG2X;k<S4VFn40f1n3b7m1:e7e7U6l19Bc1c
7]3m3T13:^1k@Y9\M7]?Le5R;Q2Ka:n:j=YP1e6<3d3S6Z3^<M2T3\1HWAlb1aLQ=0?f<_;Ge5P>\;TLj?0i9<W68b5gG<f3
X1b6b5TP3[1jHV61kA2e5oc1\4e50e1g1702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i3LG=0VB\6;@=]105m
8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1Q1\1Z1313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3C<>7131KZ4_1k5d3P
9o4o1m4W1T23S3=46MW1l=k39f6\115U2Z11k2V3i1U12o1a6W4e50]3702b2^;8h5@X7T1D0h216J]42Q1S1l7c6>c1@\2]
1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[
2n3C<>7131KZ4_1k5d3P9o4o1m4W1T23S3=46MW1hA9S815U2Z11k2V3i1U12o1a6P2e57b1h1P4\3_4P4i;X4l1T5m:bEfJ
Ae12m?d6P7`:a3T2]1@n2Z?X2S113415V1f11R172B?g4Y1g1R1h36h2W2P6Z9eBS3nF\3\4g3W4i:W125`1e57b1i5\3_4i
5P8Z=1Uj1OW22bFSES4YBb341X47W7g1R1o3h2W2QIS<nF\3M600G6;m6l2R8f2W1251Be5f11]1m^1F?gc28X4Z_1k10a1Y
6_o1P2T5:e5P6l]1^Ff@c1l`2ZP2Q6WH9e5d1dY7Q3082W3];2e5Y[7;e5d1f\792W3X4T7cB>a3:e5d1f\792e>cB>a3U1U
4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>Z4R3V3h1j3h1
@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3C<>7131KZ4_1k5d3P9o4o1m4W1T23S3=46MW1hA9S815U2Z11k2
V3i1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y13>9C>
Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3P1>7131KZ4_1k5d3P9o4o1m48NT23S3=46MW1hA
9S815U2Z11k2V3i1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0VB\6;@=]105m8T62T6
g116Y1B9C>Z4R3V3h1\3=h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3P1>7131KZ4_1k5d3P9o4o1m4;KT2
3S3=46MW13dA9S815U2Z11k2V3i1U12o1a6V4f5]3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<3\2]1k166;i3LG=0V
B\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3P1>7131KZ4_1
k5d3P9o4o1m4W1T23S3=46MW1T4c=9S815U2Z11k2V3i1U12o1a6V4f5]3702b2^;8h5n8Di216J]42Q1S1l7l2W2^1>c1<3
\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f
1[2n3P1>7131KZ4_1k5d3P9o4o1m4W1T23S3=46MW1T4c=9S815U2Z11k2V3i1U12o1a6S4f5]3702b2^;8h5n8Di216J]42
Q1S1l7l2f3>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35
R101B0LX1`1[1f1[2n3P1>7131KZ4_1k5d3P9o4o1m4W1T23S3=46MW1hA9S815U2Z11k2V3i1U12o1a6^4f5g1e1702b2^;
8`57n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313
f1h5<j1R1R4S1G3h2O5R101B0LX1`1[15`1[2n3P1>7131KZ4_1]2]3d3e7Z1o4o1m4W1T23S3=46MW1hA9c6_115U2Z11k2
V3i1U12o1k3e2V4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9
C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3P1>7131KZ4_1k5d3P9o4o1m4W1T23S3=4
6MW1hA9S815U2Z11k2V3i1U12o1a6X4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105
m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1f1[2n3P1>7131KZ4_1]2]3d
3P9o4o1m4W1T23S3=46MW1hA9S815U2Z114f2V3i1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;
i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3313f1b2U3<j1R1R4S1G3h35R101B0LX1`1[1f1[2n3
P1>7131KZ4_1k5d3P9o4o1m4W1T23S3=46MW1hA9W6k115U2Z11k2V3i1U12o1a6T4f5g1e1702b2^;8h5n8Di216J]42Q1S
1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B
0LX1`1[1f1[2n3P1>7131KZ4_1k5R1a2P9o4o1m4W1T23S3=46MW1hA9S815U2Z11k2V3i1U12o1a6Li50dCW;l7^5Q32[3d
1k8;;2b3S<cGi16n3kASS1b7VR1Q@bBh>fOm2m5^1Nn7@j1P3V5Y4n1d5R1<M9k21=d2<:?B3i5;W17n1e1JQ41A:?_2d:4`
Q1Q9<P1i1j23=d3c2a32V1Y1n2Ac2ZR1X3W1c2W1>Ml15T5EQ1MD]1j1Q@?Z1X4j65c3b6j<f7]13703Y49g9]1Q6`1Ko500
W8]Fd7[62U5^I\JO`7b8ZBV7eS1^<o7]3S:]5312_7g[18o50[V1^6^Y5]5318o5dP3[g2YN]534C9o5Vm2b4bW1m\2]534C
7o50[V1m_5]531=o5Wa2R?eF1WHiBP1Tc1H1Q6k6<o500eNV7l6iCh]1kW3]5317o50`3hb6]531:o50F0bU1RY3kV2]531<
o5^1TW1d3hj1cQ1n2fS1U<l7kB]h13o5WR6RD8o5mT2TS2W^2]534C_3o5^61b3`9;k20X4Q1Me3a2W1d1P1\3W3H230f1:7
7R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7g30Je;a1m6X3f7P1W4Bd3>I1@P1T1S22V2m2V1[2U5]>2Q1Z5U2]1`4V1e1O[<
F060o10d7Af5[2DT1@h1f4=D^1Q3c25oLo2j2b1o5W4\@3YB0X2@00IQ4CY2U3N^2R11Hb4UMTGhDYHc7WF^1j1@3S1d;Y7[
4m1F1e8Ge61f9[4e<2302Z=Z3o51\1P33[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12Dc4_534Y;0R=i2S5
U2R13i6i1n8:Q1P11R1i5GR9T6m6o2c4FU2]1]7F8^9^1L753199033U1Jj8Y84I;<`5F1Q30j33hBo4_6c5242n:6o51eNf
_2Sb2gEEo51eNdBE0Z5<T3]2Fm1>k]1_M[P1UDL9S:^:9o51eNf_2a5\8YU1nHcK9o500eNf_2kW3]531:o50GbU1nASg2kV
2]5312o5Zf65o51eNf_2kW35o5m\10[Bof48o5HbU1bZ1mZ1aCkV2V43o5Sa1VU56o50Yf6]531T2o5E10V2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJV1Kj5o1aU1[7g6S8_2;o50F0bU
1RNoZ2kV2]5316o5G0bU1RY3kV29o5G0e7_M<g:Zn2kV27o5G0UU1<RY3kV28o5G0e7_M<RY3kV25o5Sa1Pn1P4TS39o5G0b
U1g:QR2XLdb1VD5o5HbU1RY3kV23o5Q2Xd63o5Qd1XR53o5Uc3TS37o5HmOd5RY3kV2h68o5G0X1YT1e=\k2kV25o5TW4@2a
^23o5SR6VD3o5\j1mk47o5G0bU1PDQe2kV27o5G0bU1RY3Qc1iC3o5`R6iC5o5ki1>ok4m66o5HbU1RY3kV2m64o5Q2oa1XR
55o5nU1R>\d3k]13o5nU1[`5AQ6eN[Q1Z^1dT1jLi:n6cK`@C;m5U7[<2k<7Q6eNV7_X2Pj11S96Q6eNV7n3`T2Re37Q6eNV
7n3S:\j1oi1j3_4d1U1`<7K47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5T>?6Z:;g1;h5:3M
C5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13lA9h>W31b4S8:P;Y
31c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;
29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31P6_4d100l2U2b924
7?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;2
60:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDd57OV5g4a1DDU1IY5b3f307Ca1T3Z7\128Q11
1m5B<>:81436NQ1R22=M3;d8Q;@d>N1[1V3S8:P;I_211d5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?14
0411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1
><4221@[6m4CBa2R5MDd57OS2R3g4a1Y1U1Ic<07Ca1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8b;c?1b4S8:P;I_211m
5_4d11Nm1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]
30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ic<07C
a1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8W5Z6o5c91b4S8:^5a5I4Z211h5_4d11l2U2b9247?2_11>FY220?[27c23k
240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U
20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDZ1Y47OV5g4a1Y1U1Ic<07Ca1T3Z7\128Q111m5B<>:81436NQ1R22=M3;V5
]3b;c?1b4R1P7:P;I_211k5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1
CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MD
d57OV5g4a1Y1U1Ic<07Ca1T3Z7\128Q111m5B<>:81436NQ1R22=M3;S7`1b;o5c91b4S8:c:<F2_211f5_4d11l2U2b9247
?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3
M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDZ1Y47OV5g4a1Y1U1Ic<07Ca1T3Z7\128Q111m5B<>:
81436NQ1R22=M3;d8Q60_5c?1b4S8:P;I_211g3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^
3\3^3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i18143
6NQ1R22[13WT11b4S8:P;Y31c5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:1
2W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd5
7OV5g4a1Y1U1Ic<07Ca1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8b;c?1b4S8:P;I_211Q620[4d12k2U2e9479132_11
>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;2
6;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OU2P3g4a1Y1U1I^7V1m307U2T3Z7\1;>2?1
1Z2^33@85>:81436NQ1R22=M3;kS11b4S8:P;I_21d3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I^7]5Z5Z7\1]111m5i1814
36NQ1R22[13WT11b4S8:P;Y31e3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OR3S2g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11
b4S8:P;Y31]4_4d130i2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d>6Z:;2
6;Q1;Q1>W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1IY5Y707Ca1T3Z7\1]111m5i181436N
Q1R22[13;kS11b4S8:^5a5I_21j6_4d102S1f11j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9
B3P5b211C3\3BC12217e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2U1><4221@Y;CBa2R5_7OV5V1
n1FG221EFD12860:C534@T10`1^162<74Lc2C;^1008A0022407>4=234;;T3R2W5\1]111Y3c2i181436NQ1P212[13018R
=k2lC1h34DC:3e1Z5:`2<R8I_21U4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]
30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ic<07Ca1T3Z7\1]111m5i1
81436NQ1R22[13;kS11b4S8:P;I_21V4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3
^3]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1I^<407Ca1T3Z7\1]111
m5i181436NQ1R22[13;kS11b4S8:P;I_21Z4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5
^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ic<07Ca1T3
Z7\1]111m5i181436NQ1R22[13;YGa<1b4S8:P;I_21d3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3[1R2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i18
1436NQ1R22[13WT11b4S8:P;Y31Y4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X15
1m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ic<07Ca1T3Z7\1]111
m5i181436NQ1R22[13;YGa<1b4S8:P;I_21]4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P
5^3\3X1221m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ic<07CU12
8T3Z7\1]111X3d2i181436NQ1R22[13;kS11b4S8:a5^5I_21V4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P
1J:\1CV1<T9B3P5^3\3[1R2]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1
U1Ic<07Ca1T3Z7\1]111m5i181436NQ1R22[13;kS11b4S8:P;I_21\4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V1
15j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV
5g4a1Y1U1Ic<07CU128T3Z7\1]111X3d2i181436NQ1R22[13;kS11b4S8:a5^5I_21a5_4d102S1f1k;47?2a1>P320Ko1k
23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5^3\3V1120Q2]30e1]6V86Z:;26;E;;Q1;2W4:3MC5c6G=Q2U20U1;29
85b11d1]2U1><451@Y;CBa2R5_7OV5l3J21\1D1B;C53ET54`3_2L05407>4IGT3Z7\1]111m5i181436NQ1R22[13018RE[
4\:1k2L4DN3e1Z5:`2_8I_21n520[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA01
5MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5
<a2l2V1NMDd57OV5g4a1Y1U1Ic<07U2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4S8:P;I_21Q620[4d12k2U2
e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3
Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1Ic<07U2T3Z
7\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4S8:P;I_21f3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\
1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4LDY1U1IP7e1U4Z5Z7\1]
111m5i181436NQ1R22[13WT11b4S8:P;Y31e3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\
3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1IP7e1U4Z5Z7\1]111m5i181436NQ
1R22[13WT11b4S8:P;Y31e3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3m1V3d>6Z:;g
1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13lAZB1b4S8
:P;Y31d3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c13;h5:3MC5c6G=Q2U
20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31o520[4d12k2
U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3E
g20e1d>6`91G;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1Ic<07U2T3Z
7\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11b4S8:P;I_21d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:
\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111
m5i181436NQ1R22[13WT11b4S8:P;Y31h3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^
3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[1
3_7Q=e?1b4S8:c:<Fb21e3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;
h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;
Fb21j3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<i6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT1158S4`7B:P;Y31o3_4d1
0V<2_247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3:1Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;2
9>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT1162X4^7D:12k:Y31e3_4d10i>47?
2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><
:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11>S4S8:P;Y31e3_4d10i>47?2a1>P320k2P60623
4@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g
4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31i3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]
111m5i181436NQ1R22[13WT1158S4`7B:X1]3Y6Y31e3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T
9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i1814
36NQ1R22[13WT111`4S8:P;Y31e3_4d10=[>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>
6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11
b4S8:P;Y31e3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6R:7;g1;h5:3MC5c6
G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31e3_4d1
0i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1
]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:`8_2Y31g3_4d10i>47?2a1>P320k
2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT
3R5_7OV5g4a1Y1U1Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31e3_4d10i>47?2a1>P320k2P606234@3V11n
14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1
Il<Z5Z7\1]111m5i181436NQ1R22[13WT11b4S8:P;Y31l3_4d10i>47?2]13>P320k2IV506234@3V11n14KF15j1P1J:\1
CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U20U1;244>d1T1?]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]1
11m5i181436NQ1R22[13gG_<1b4S8:P;Y31b4_4d10V1h8i447?2a1>P3204f2P606234@3V11n141`115j111L5D:4W1>41
4O<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5f31Na1CEN103I6Fn;Z5Q3X4H
C]111m5i181436NQ1R22[13a2eQ11a2V1INE3M\5:P;T3031f3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\
1CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Il<Z5Z7\1]11
1W3e2i181436NQ1R22[13WT11b4S8:P;Y31g5_4d100l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482
CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6
m4CBa2R5MDd57OV5g4a1Y1U1Ic<07Ca1T3X50P2\128Q111m5B<>:81436NQ1R22=M3;d8b;c?1b4S8:P;I_211h3_4d10i>
47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1j;CT3R5_7OV5g4a1Y1U1IP7k5Z5Z7\1]111m5i181436NQ1R22[13U>QF113\4S8:P;Y31i3_4d10c;U347?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3
R5_7OV5g4a1Y1U1IP7e1U4Z5`2i4\1]111m5i181436NQ1R22[13WT111`4S8:P;Y31i3_4d10i>47?2a1>P320k2P606234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a
1Y1U1IP7e1U4Z5Z7\1]111m5i181436NQ1R22[13i=\EP111`4S8:P;Y31f3_4d10i>47?2a1>P320k2P606234@3V11n14b
115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1IP7k
5Z5Z7\1]111m5i181436NQ1R22[13WT111`4S8:P;Y31U4_4f1l2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482
CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M63371<Y53Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5\E6h2Y40Ka1
Bl9\128Q1d6<>J3]4=]1d8b;U>Y1RI_211<[420[4g1k2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12C
AV1LP11H:128E8CJQ2S:]1Q2b211Y8g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5^6WF0]2T3Z
7\1;>2?1\2^3D85>:863]4=R118kS11lH3Y69Yl7@Z6Oa8jT2Ec[3@Ida19W3`:[1R2Y2]F3Z6af7_J6Z6\c2\BfP4S;o35Z
6Vd2jo4\1e94Z6]f2^U2Sb25Z6XQ1jX3o\3TOn4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K
93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2c2N\1X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239P5f3g1
Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2h36OX5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1\HT68I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239U5f3g1MLo3n3?n>5125a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4m1
626O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1?>Q1P1b1D253Y1T1>=_11f1C\1239f4V3o4f3g1Ml4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=
_11f1C\1239^2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S
1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Vf1[1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4
X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Vf1o4f3g1Ml4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1C@>=_11f1C\12
39o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Z1F02l28=KY44S1211986ET1
NQ1P1b1D253Y1T1>=_11f1C\1239T5f3g1MQ1j3n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2X2f2X5T12V1K93o1h
=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239lQ1_5Ja7f3g1M>S2Y2c3:?n>5:a264f1404BK:6
:406X1F4?4156271c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2W8C\<8I45
EV1GC4H315a3m5o6Q3=Q2?C`224N0023752Q2e121057>A?]1313<X61Y1MR4T226I524b2W2918m1e2T12V1K93o1T2i9i1
T3d32Q202U1f18=KY44S12119526@4T1H5Q1P1574OD25361C29T158=>9001981f1B0\1239o2Q90`Jg6k3W4_2W5f3g1Ml
4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45En1C4H315_
9o6V2X1a2Ch2_1526j1e121057n2313<X61Y1MR4T226O2R1l3X5T12V1K93o1h=T3d32Q202l28=KM[34S1211986ET1>?<
DP1b1D253Y162J>=_11f1C\1239_5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB
J5B2I1T2J[17<=2Ko2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_152Q2e121057n2313<X61Y1Mm34T226O2o4X5T12V1K9
3o1V5`1P7T3d32Q202l28=Kc1e24S1211986ET1N<DP1b1D2534T1T1>=_11f1C<O239iR1Y?o4f3g1Ml4n3?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2g1W3X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\
1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239Q2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=
T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\1239gOP5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239`E^2R5f3g1Ml4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y
1T1>=_11f1C\1239W4oGa>m<S5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45EV1GC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1V5^2R6T3
d32Q202l28=KY44S1211986ET1NQ1P16[1D253Y1T1>=_11f1C\1239d\1Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226J212U2i2X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239U5f3g1Ml4
n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eKR11f18I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2h3V1X5T12V1K93o1V5a8T3d32Q202l28=KY44S1211986ET1NQ
1P1b1D253Y1BA>=_11f1C\1239Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OB
J5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2h3V1X5T12V1K93o1h=T3
d32Q202l28=KY44S1211986ET1NQ1P1b1D2534T1T1>=_11f1C\1239P5f3g1Ml4n3?e7X75:a264f1404^1:6:406X1F4D1
56271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Y5f3g1MQ1j3n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\4S2R2mE8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D2
53O9T1>=_11f1C\1239n5mKf2H0U5f3g1Ml4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1QAe6i68I45En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1MR4T226O2o4X5T12V
1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W5f3g1ME@;Y3n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f5m>
UNLn25P5f3g1MV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN
8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S12119
86ET1NQ1P1b1D253Y1T1>=_11f1C\1239f5o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93
o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239`Ho4f3g1Ml4n3?n>5:a264f1404^1:6:406X
1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5f3g1Ml
4n3?n>5:a264f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P12_1D
253Y1T1>=_11f1C\1239n4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2_3
_1X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2f3X1X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1
239Q5f3g1Ml4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986
ET1NH8P1b1D253Y1T1>=_11f1C\1239R5f3g1M`1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K9
3o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239iR1P5f3g1Ml4n3?n>5:a264f1404^1:6:40
6X1F4B1156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3
g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1?>Q1P1b
1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2R2l2X5T12V1K93o1h=T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152HX1e121057n2313<X61Y1MR4T22
6O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239S5f3g1Ml4n3?n>5:a264f
1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1V5a8T3d32Q202l28=KY44S1211986ET1NQ1P18Y1@32403Y1T1>=_
11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1g6P7T3d32Q202l28=KY44S1
211986ET1N<DP1b1D2534T1T1>=_11f1C\1239WP1W5f3g1MHS4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O
015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1`EP98I45En1C4H315W7W2o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5R5f3g1Ml4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=Kg3A4S1211986ET1NQ1P1C0MD253Y1T1>=_1
1f1C\1239a<S5f3g1M5f4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S
1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n;b<Z1d5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1S=4JT3g:`283E125En1C45B315a2m6o6_3]1S1Ch2_152Q2e121057n23
13<X61Y1MR4T226O2o4X5T12V1K93o1S5c15j6T3d32Q202l28=KY44S1211986ET1NQ1P1b1D2534T18K>=_11f1C\1239V
b1j4o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1S5d8T3d32Q202l28=KY44S1211986
ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=
T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239^1o4f3g1M`1[3n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n5f3g1Ml4n3
?[8b65:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1T;K]@8I45E4i1
C4H315_9V55b1Bl23H5>1MC4>T2_152Q2e121057j1S1313<\2R2h11Y1MR4T226O2o4X5T12V1K93o1S9d4T3d32Q202l28
=6DY44S12115386ET1NQ1P1b1873253Y1L7>=_11f1C\1239WP1V1=eEo4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=Kc1e24S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2
Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>
=_11f1C\1239WBT5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1\IT58I45En1C4H315_9o6_3a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2Z2d2X5T12V1K93o1h=T3d32Q202l28
=KY442P1211986ET1N<DP1b1D253Y1T1>=_11f1C\1239i7o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239iR1V5f3g1Ml4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6S1[2a2Ch2_15
2Q2e121057n2313<X61Y1Ml1U2T226O2P11h2S1X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1>?Q1P1b1D2534T1
6M>=_11f1C\1239i5f3g1M@[4n3?n>5:a264f1404^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5OBJ5EI@Z2
5V147<\1o2Jk43D1U1aN8I45En1C4H315_9o6S12U22a2Ch2_152Q2e121057n2313<X61Y1MR4l1726O2P1n3X5T12V1K93
o1h=T3d32Q202JQ28=6DY44S12119526ET1N<DP1AP1D2534T1;H>=_11f1C\1239T=VP1V5f3g1Ml4n3?U6[1\75:=S264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1TJ\48I45En1C4H315_9b3\3W2W1a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3Q1b22Q202l28=6DY44S1211986ET1NQ1P1b1D253Y1T1
>=_11f1C\1239U5f3g1Ml4n3?U6h85:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1gCi:8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=6
DY44S1211986ET1N<DP1b1D2534T1T1>=_11f1C\1239WP1f2Y5f3g1M4EQ4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T
226O2o4X5T12V1K93o1h=T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f3cS116^1:g=Y5f3g
1Ml4n3?n>5:a264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1R=^A8I45En
1C4H315_9]5a1_3a2Ch2_152Q2e121057n2313<X61Y1MQ3O0T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986
ET1NQ1P1b1D253Y1@;7>=_11f1C\1239f:U5f3g1MMEX3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1
K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q7c19b=R5f3g1Ml4n3?n>5:a264f1404^
1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1C0MD253Y1T1>=_11;Z1C\12
39Z5f3g1Ml4n3?n>5::V264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f53l1`2W4[
9\>8I45En1C4H315_9g2W4_3a2Ch2_152Q2e121057n2313<0W61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44
S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\1239Q2l9o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4
X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V5f3g1MX1c3n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1W8YF8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1:W1D253Y1T1>=_11f1C
\1239m1Y3b:hR1o4f3g1MX1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY
44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239]5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1^<h8Y98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15
MR4T226O2o4X5T12V1K93o1h=S2P1Ji22Q202l28=K=k34S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Y5f3g1Ml4n3
?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1aN8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2o4X5T12V1K93o1h=S2P1d32Q202l28=KY44S1211986ET1NQ
1P1b1D253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ
5BLQ3[17;0\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1k9l3
T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1MZ1a3n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61
Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l28=KY44S1211986ET1NQ16Ib1D253Y
18K>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2o4X5T12V1K93o1h=T3d32Q202l2
8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239K]600N0a8XLe7Z5iFPQ1e?U7Wc23fFYFV92DG6V4`6F@37]600O
VZ83[1:]600HXR4_k1Ye1ZG_1V<=]600O^HV3Sa2^\3SQ1i?2\18C]600OcQ2nj5c2X:F22819D5k2Q9X3L]600K_j1l4]l3
_1ITT23l14OR1O40V14;=;U19n:<J?]600R19mQ8k73Q19a4Q3Z3T12<]600\1RS2Za2cZ3g:3[1S<4;]600N0VZ82\18R4T
7c1]600N]2^>30S4jU1k1Q22_Z11m\1X1nc1gM;2l1f>m49j7_23<50072;8Z4V66>632;59=53438]600OVZ82\1[47]600
OVZ82\18]600OVZ82\1`;:^60f>1fi1_R2X`1m_2<=D^60TFfW1d\11k`2Q_1;2VP1F082^15b:>S19^60R1`Y7bP1U1k4\6
W19^60fd4N00`DmP3h=5^60V[8b=5:^60O^HV3WR1k^1^\3m`1U2>^60\1RS2fk5o:JAi4l6?2U3W1A^60Zj2c1hV1fZ12`4
U:T[1l@kBG8T1d;Q3<^60OVZ8>5225i<FZ2=^60OVZ8>5225T1BQ;Q33^60V[85^60lj3eV2cY28^60NjQ4hi2[Y1\1j38^6
0V1WW2`R5VP1T6W7J^60V1RP27i@];\g2382\2`1o2e1D>bFc3S?U=e7`=h;i31@^60V17jo1[h4k9dL0n:J1O0S4c9D^60S
b1S1o>dX3139]2E]2hAXi1V7W3[1f2C]9=^60jn10`k3jX2W3[1f2C\1P8S55^60\b1ih6]94^60V[8]94^60OVZ86^60Hma
1YY6U?6^60VW4ah2V;VP17^60\1SU4^T3VP1\17^60\b11_Q1Wg5b=:^60OVT2\U5;`>eA\=59_6Y?n5Y2a:n_2^X41e4D_6
N6eb12dGhQ20j]1`Q1iT1c:1?`4H:b6^252_6mh83_6mh8b22_6O1_66_6ObF0Qj727_6ObF0Qj72S98_6ObF0kc4jU3:29_
6R1;_`7Z8lGQ4_1i46_6kV7X[1g50c45_6j_8Q80c47_6kd2R>\k1_X2Z[1[:G_69T1b9LlII^3?T1T>T?bX2S;R3hf1h7\C
1j1\NQ4Y67_6_`4Sj2bEV;j517_6YDSo6oGGR511_68`6nl7V?1[4:R1:=`6P]2m_51T?1Z4090R1g5c46`6>Yg3dP3gc11E
`6A5FSG]a22\S3Y@f2P4l9Q6cG1P5`4i11k35:`6R1bb7c21iE1c4W5J3`6U\814`6U\81a49a6EQP2hW5cS116^1R>7a6[S
5hX316^1R>7a6T\816^1:g=7a6PQ8S;16^1R>8a6^f1a5S`616^1R>6a6T\816^1R>7a6R1Q[816^1R>7a6Q1R[816^1R>9a
6ol7T?16^1j5W82=b6_5]>`X1W:LP8[1W7SW3gW1b9Y95b6fX7P8a<01b66b6`L_V5bm1j@Q;3b6[^7T^12b6`l81c64c6]`
4k[3bM2c6`b14c6fi70cH8c6PT3Y17`1VJZP4J2c6ZQ42c6n]83c6]J`c77c6RJ]6Tg4^Hg_1Q>6c6eg5e1c_1oGn<2d6jY7
1d65d6bY77a2oV12d6dl86d6ST3dc2_]15_7Q2e6Y2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S10023[5<4?c1
jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S1l
5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e6Y2m5mE]1P4P2m1:=V391Q1VEa12
521E0QGj74P7WF_2e31S10023[5<4?c1jE718BZ1g34V1Q3>P1EQ:R<R4i4FJR2AX5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2\2]3o1aU1[7g6S8_2j2e65A
0`1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0QGj74P7WF_2g3S10023[5<4?c1_@Z5718BN;g34V1ICc1>P1E<d9@0A\2a8R
4i4FJR2^274X21Co1fP1T391Y15U7g6S8_2X2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1R5g@718BZ1k2K[1Q3>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF
_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2[2e6G0`1m5mE]1P4P2m1:=V391Q1R:m2a
40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6S8_2X2e6Y2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?c1jE718BZ1g3[1Q3>P1EQ:R<LU3i4FJR2X5Ao1
aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4]
2[2FJR2j5o1aU1[7g6S8_2Y2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2\2Z1AA0023[5<4?c1l2U2[1[?33
18BZ1g3[1Q3>P1EQ:R<R4i4FJR2d3U2o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0lN4P7WF_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e6Y2m5mE]1P4P2m1:=V3919GmC0W1a12521E0l
N4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E@`9R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023Ee4<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJb1?j5o1aU1[7g6S8_2V2e6G0`1m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6S8_2Q
2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU
1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4F
JR2j5o1dS1l1[7g6S8_2W2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S10023[5<4?c1jE718BZ1g3[1Q
3>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?
c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3
S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S100235U5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1a2
dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m
1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2b2W3o1aU1[7g6S8_2Q2e6
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R41g4FJR2j5o1aU1[7
g6S8_2S2e6Y2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V1Q376P1EQ:R<R4i4
FJR2j5o1aU1[7g6S8_2Q2e6Y2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>
P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE
718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Y2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P
7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EFZ9R<R4i4FJR2j5o1k6040:2@_M[7g6>d7_2X2e6Y2m5mE]1P4P2m1:=V3
171Q1AS1`Ao1a12521E0lN4P7dCb2_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4Km3FJR2j5o1k6W>]@[7g6S8_2R
2e6Y2m5d7X>]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1a
U1[7g6S8_2W2e6Y2m5mE]1P4P2m1:=V391G9VEa12521E0lN4[1g1l3i3]B_2g3S10023[5<4?c1jE718BZ1g34V1Q376P1E
Q:R<R4i4FJR2\2]3o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ
1g34V1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1jE718BZ1g3[1Q3>P1EHX9R<R4i4FJR2j5o1aU1[7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2
g3S10023[5<4?c1jE718BZ1g3[1Q3:3P1ED\9R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1;gB]B[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1SC]B[7g6>d7_2S2e6Y2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1R1@_A]B[7g6S8_
2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4_J4P7WF_2g3S10023[5<4?5]1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5
o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4f@h94P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ
:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3
[1Q376P1ED\9R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1HQE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6W?o6_2g
3S10023[5<4?c1jE718BZ1g3[1Q376P1E5k9R<R4i4FJR2j5o1aU1[7g6S8_2]2e640S2m5d7X>]1\3CP2m1:=V391Q1c<b8
a12521E0lN4P7WF_2g3S10023[5<4?c1_@Z5718BZ1g3[1Q3>P1EFZ9R<R4i4FJR27V274X21Co1aU1[7g6S8_2R2e6Y2m5n
8n4o7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6
S8_2S2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2
X5Ao1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
Q:R<R4i4FJR2j5o1aU1[7g6S8_2_2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718B
Z1g3[1Q3>P1E`2h1g5@0An:R4i4F5DR2d3U2o1RK]8?;T15U7g6S8_2]2e6Y2m5R;j:]1P4P2m1:=V391Q1i1e:;1X1V117[
32o1a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:c3^8R4i4FJR2j5\1BaU1[7g6S8_2Q2e6Y2m5mE]1
P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o12^U1[7g6S8_2Q2
e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1
[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4
FJR2j5o1aU1[7g6S8_2Y2e65S2m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@Z5718BZ1g3[
1Q3>P1EQ:R<R4i4FJR2^274X21Co1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[
5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1R2b=`5a12521E0lN4P7
WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5h;T:]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1jE718BZ1g3[1Q3>P1EQ:R<o32i4FJR2j5o1aU1[7g6S8_2a2e640S2m5
mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0o?l>4P7WF_2g3S10023[5<4?c1P<^4Z5718BZ1R2d1[1Q3>P1EQ:R<R4i4FJR27
V274X21Co1k6dHP6[7g6S8_2Z2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0WMd14P7WF_2g3S10023[5<41=c1jE718BZ
1g34V1Q3>P1E3m9@0An:R4i4FJR2j5o1aU15U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1jE718BZ1g3[1Q3>P1E3m9R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391N2]3hAa12521E0lN4P
7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5?]E]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V
391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1
P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2[
2e661P2m5CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S10023d2f2<4?c1jE718BZ1g3[1Q3>P1EQ:g;:
R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q
3>P1EQ:R<R4i4FJR2j5o1lT1D[7g6S8_2f2e62V2m5mE]1P4P2m1:75U11n191Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1]A\4718A0Z1g3[1e2;>P1EBP4]5R<R4i4FJX1H0V3[240111002f1aU1[7g6>d7Q2=R2e610V2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e610V2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j531i1aU1[7g6S8_2T2e6
10V2m5mE]1P4P2m1:=V391Q1VEa12521E0X;cC4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j53k1a
U1[7g6S8_2X2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0^6i4cC4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:
R<R4i4FJQ20e5431i1aU1[7g6S8_2U2e6Y2m5Q>k7]1P4P2m1:=V391Q1b<[7W1a12521E0lN4P7WF_2d32S10023[5<4?c1
jE718BZ1g3[1Q3>P1E@`9R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1jE718BZ1g3[1IW2>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1HQE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2d3U2o1aU1[7g6S8_2T2e6Y2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V1U1k1:3P1EQ:n3S8R4i4FJR2j5o1aU1[7g6S8_2T2e
6Y2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3:3P1EQ:R<R4i4FJR2j5o
1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R
4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V4i2WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7^Bh3_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1EQ:R<R4i4FJR21h5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0jFQ8
4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2W2e6Y2m5mE]1P4P2m1:=V391Q1o3V
Aa12521E0b7YG4P7WF_2\2Z1S10023[5<4?c1jE718BZ1g3[1Q3>P1E]3c6g2Z9R41g4FJR2j5f18aU1[7g6S8_2S2e6Y2m5
mE]1P4P2m1:=V391Q1VEa12521E0IY7hF4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R41g4FJR2j5o1aU1[7g
6S8_2T2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4;d6WF_2g3S10023U1U4<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJ
R2a12U4o1aU1[7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?8U14jE718BZ1g3[1Q3
>P1EQ:R<R4i4FJR2j5o1mIc;[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0nAm<4P7[5k@_2g3S10023[5<4?c1
jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEY172521E0lN4P7
WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V
391Q1AdDa12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e6Y2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1g87=gG[4[7g
6S8_2Q2e6Y2m5h>T7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR
2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:
R<R4i4FJR2j5o1k6eN[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3
[1Q3>P1EQ:R<R4i4FJR2`59o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?
c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2[2e6G0`1m5^B2[3]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023Ee4<4?c1jE718BZ1g3[1Q3>P1EQ:@0An:R4i4FJR2S4f1o1JfT15U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EFZ9R<o32i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2e2T3o1aU1[7g6S8_2R2e6
0X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2Y4`1o1aU1
[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4F
JR2j5o1]OS6[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q376P
1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ
1g3[1Q3>P1EQ:m:T1R4i4FJR2j5o1aU1[7g6S8_2Z2e65S2m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S1002
3[5<4?c1_@Z5718BZ1g3[1Q3>P1EHX9R<R4i4FJR2^274X21Co1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1]3hAa125
21E0lN4P7a1eD_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1`OP6[7g6S8_2R2e60X2m5mE
]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_
2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1[
9UL[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0nCm:4P7WF_2g3S10023S4W1<4?c1jE718BZ1g3[1Q3>P1E
Q:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V1i5WF_2g3S10023[5<4?c1jE718BZ
1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e6Y2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7ZAl4_
2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1ED\9R<R4i4FJR2j5o1aU1[7g6S8_2U2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7YBm3Bl1g3S10023[5<4?c1g:d4]6718BZ1g3[1Q3>P1EQ:R<R4i4FJR2X5Ao1aU1[7g6S8_2Q2e6Y2m5mE]1P4P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:R;718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2U2e6Y2
m5^E>]1P4P2m1:=V391Q1j8[<a12521E0lN4P7WFBl1g3S10023[5<4?c1Z<_9718BZ1g3[1Q3>P1EQ:R<R4i4FJR2X5Ao1a
U1[7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S3l3WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4
i4FJR2j5o1aU1[7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0UEf94P7h6^?_2g3S10023[5<4?c1jE718BZ1g3[
1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1EQ:R<R4Mk3FJR2X4a1o12^U1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1gC^1a12521E0lN4P7WF_2
g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E
0TDg:4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Y2e60F0`1m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:@0An:R4i4FJR2j5o12^U15U7g6S8_2R2e60
X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1ZLV9[7
g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJ
R2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
Q:R<R4i4FJR2j5o1m9cK[7g6R3P5_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1HQE71
8BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4nI4P7c?c6_2g3S
10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1dIl;[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1k621`N[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1_<QI[7g6S8_2R2e60X2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1k6eN[7g6S8_2R2e
60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU
1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1EQ:R<R4i
4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>
P1EQ:R<R4i4FJR2j5o1]9SL[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1jE
718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1jE718BZ1g3[1IW2>P1ED\9R<R4i4FJR2j5o1aU1[7g6S8_2U2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P
701TF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1QA_D[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1[9UL[7g6S8_2R2e60X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR20i5o1aU1[7g6S8_2T2e60X
2m5mE]1P4P2m1:=V391Q1VEa12521E0V4eJ4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1k6dHP
6[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4
FJR2b2W3o1aU1[7g6S8_2[2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1jE718BZ1o1
0f1[1R2N>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]5_2g3S10
023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2U2e60X2m5d7X>]1P4P2m1:=V391Q1R2>d@o1a1252
1E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE7180AZ1g3[1Q3>P1E5k9R<R4i4FJR2j5o1aU1[7g6S8_2[2e60F0`1m5m
E]1P4P2m118=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE7180AZ1g3[1Q3>P1E5n4l4@0An:R4i4FJR2j5o1aU1
5U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:R;718BZ1g3[1Q3>P1EQ:R<R4
i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE
718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1S9CiK[7g6S8_2S2e60X2m5mE]1P4P2m118=:k291Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e6000V2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Y2e60X2m5X:0c;]1P4P2m1:=V39
1Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4?c1jE718BZ1k1k1[1Q3>P1<8Q:R<R4i4FJR2j5o1aU1[7g6S8_2U2e60
X2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5
o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1m8X<a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:
R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1[?j5a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1
g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e60X2m5X8d=]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<
4?c1jE718BZ1g3[1Q3>P1EQ:n9S2R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391N2WBn2a12521E0lN4P7W
F_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa125
21E0SNH4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2Y4`1o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:
=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1i8gL[7g6S8_
2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2\2Z1S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5
o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<
R4i4FJR2j5o1S2]S1[7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3
[1Q3>P1EQ:R<R4i4FJR2j5o1U;VDT6[7g6>;X7_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1jE718BZ1g3[1Q3>P1EHX9R<R4i4FJR2j5o1aU1[7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k
6f9Bl1g3S10023X1R4<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1_
3fAa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P1o5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e6
0X2m5Y3cB]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1g7i
M[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R41g
4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>
P1EQ:R<R4i4FJR2j5o1_92nK[7g6S8_2R2e60X2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0lN4P7WF_2g3S
10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4Km3FJR2j5o1aU1[7g6S8_2V2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1l9m;718BZ1g3[1Q3>P1Ej1L^11h5R<R4i4FJR2j5o1aU1[7g6S8_2V2e60X2m5mE]1P4P2m1:
=V391Q1VEa12521E0n5mH4P7WF_2g3S10023[5<468c1jE718BZ1g3[1Q3>P1EQ:R<R4Km3FJR2\2S39o1aU1[7g6S8_2R2e
60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R41g4FJR2j5o1aU1
[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4F
JR2j5o1d=b?Y8[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023\2n2<4?c1jE718BZ1g3[1
Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7[4kA_2g3
S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0l
N4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6i1Y6_2R2e60X2m5VBf3]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e
60X2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU
1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1P9U<a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4
i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3
>P1EQ:R<R4i4FJR2j5o1aU1[7g6>d7_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE7
18BZ1g3[1Q3>P1EQ:R<R4i4FJR2`59o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1002
3[5<4?c1jE718BZ1g3[1Q3>P1EQ:R:o1R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5h;T:]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2W2e60F0`1m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:@0An:R4i4FJR2j5o1aU15U7g6S8_2T2e
60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1[9Z@
j;[7g6>d7_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<
R4i4FJR2j5o1aU1[7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1E5BX9R<R4i4FJR2j5o1RKm8`1[7g6S8_2T2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0ZET4\54P7WF_2g3S100
23[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1o2P1P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2\2e60X2m5X:0c;]1P4P2m1:=V391N2
1k8j4b1e2T3a12521E0lN4h1W5WF\22g3S10023[5<4?c1jE718BZ1k1k1[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e
60X2m5mE]1P4P2m1:=V391Q1Y>m3n2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1
aU1[7g6S8_2T2e60X2m5W?e6]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:
R<R41g4FJR2j5o1aU1[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0SFh84P7WF_2g3S10023[5<4?c1jE718
BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1\OT6[7g6S8_2X2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0V<c8X1h84P7RET1_
2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4Km3FJR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1a2dBa
12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1
:=V391Q1SCR2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2
m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[
7g6S8_2R2e60X2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4F
JR2j5o1aU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1a2]1VAa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q
3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4P7WF_2g3
S10023;o4<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2V2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2e31S10023;o4<4?c1jE718BZ1g3[1Q3>P1EQ:R<o32i4FJR2d3U2o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7Z3\3S8_2R2e60X2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7g6_?_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6
S8_2R2e60X2m5;aE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2
j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0PKk34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
Q:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5X8d=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718B
Z1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7[3kB_2g3S10023[
5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2Z2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1EQ:@0An:R4i4FJR2j5o1`S1[1D5U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P
4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2
e60X2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2R1d2S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o
1aU1[7g6S8_2R2e60X2m5<`E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<
R4i4FJR2j5o1aU1[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1EQ:R<R4i4FJR2j5o1S9]L[7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1
jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g
3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2T2e60X2m5mE]1P4P2m1:=V391G9a2dBa12521
E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5S1KaU1[7g6S8_2S2e60X2m5mE]1P4P2m1:=V39
1Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EQ:R<R4i4FJR2j5o1aU1[7g6S8_2S2e60X2m5m
E]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3:3P1EQ:R<R4i4FJR2j5o1aU1[7g6S
8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1ED\9R<R4i4FJR2j
5o1aU1[7g6S8_2X2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1E
Q:@0An:R4i4FJR2j5o1aU15U7g6S8_24g60bU1RY35g60e7lMRY38g60bU1RY3fW2h5705g60bU1nASg2<g60bU1_Cbe2mCX
DXU160005g60bU1oj2R>5g60bU1PX2QQ16g60bU1o5nDS^25g60bU1g:Zn25g60bU1RY3aX16g60bU1oj2R>d]25g60UU1<R
Y36g60bU1nCSe2i]25g60bU1e=\k25g60bU1RY3]]25g60X1YT1RY36g60bU1An1aV35g60bU1RY3f45g60bU1RY3Z]26h6U
R1\3jW1W1oo14h6bU1oj2R>7h6bU1nAPY2R>nk1Yg13h6bU1RY35h6bU1oj2R>^U24h6bU1RY3^U24h6bU1RY3nk1Bh6bU1b
f2_Bb;g4^117R2ZDjDP@8002o37h6bU1nASg2fW2P607h6bU1RY3fW2c5<05h6bU1oj2R>RA5h6bU1nASg2RA4h6bU1nASg2
4h6bU1RY3Z]24h6mOd5RY3j1i61S2m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b518m1]DR<l8FJ
a1@^274X21Cm^1g6S8_28i6b8nLm5T>gg2^T2@Bi6aU1m5S2P<X<dT1iV1REg2Q;iE1Y:[1@f5[O9i6aU1m5T>gg2lR1d6lJ
@9i6aU1m5T>gg2n<_g1@Y27i6aU1m5T>gg2^T2@Di6T1\T1m5T>Z7XS2S=^T2@i5^>VE0i;1O0S4c9:i6bD4i@m5T>gg2hQ2
e2@8i6aU1m5T>gg2QB\b1@8i6aU1m5T>gg2_B_b108i6T1\T1m5T>gg2^T2@7i6aU1m5T>m6i`2oT2i1i61S2m5mE]1\3d2m
1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b518m1]DR<l8FJR2^274X21Cm^1g6S8_26i6aU1m5T>gg2oT27i6aU
1m5Z1i<gg2oT28i6EkT1m5T>gg2^T2@8i6R1^T1m5T>gg2oT2Ti18i6aU1m5T>gg2^T2@c57i6aU1m5T>gg2lR1RR18i6aU1
m5T>m6i`2oT2f57i6aU1m5T>gg2oT207i6aU1m5T>gg2oT2c58i6T1\T1m5T>gg2oT2RV29i6d;lIm5T>gg2^T2@QQ27i6aU
1m5T>P2fe2oT2U2i61P1R1m5mE]1\3d2m1:=V3Q>2X4V4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?b518m19SD[40e7l
8FJa1@^274X21Cm^1g6Z62c11_2;i6aU1h1T4T>gg2kV1bM@d5=7i6aU1m5T>[6[a2oT28i6aU1m5T>Sk1c9oBoT27i6aU1m
5T>gg2oT2W_17i6R1^T1m5T>gg2oT28i6fO?Z5m5T>gg2oT28i6aU1m5T>m6i`2lk1R9g1j60S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521
B20c4TCY>WF_2g3S10023[5A?c1_@b518m1R@Z4R<l8FJR2^274X21Cm^1g6S8_2l1j60S2m5mE]1\3d2m1901;V3Q>l6e1a
12521E0RV1WF_2g3S10023[5A?[17_@b518m1]DR<l8;:JR2^274X21Cm^1g6S8_2]2j60S2m58dE]1d2Gd2m1:=V3Q>b8a1
2521E0g:OP1i3_ES@S6_2g3S10023U4U1A1=c1_@b518m1]DR<T4g4FJR27NJ<74X21Ck8o9]5SDIe1P3f3JX3o3W27Q2j60
S2m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4h7[;Y>WF_2g3S10023[5A?[17_@b518m1]DR<V8E;:JR2Eh174X21Cm^1g6S8
_2R2j60S2m5mE]1\3Od1m1:=V3Q>b8a12521E0RV1WF_2g3S100235U5A68c1_@Z4W118m1]DR<l8FJR27V274Be11Ck8Y>g
Gg6>;X7]1Q1g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1
g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CgGUGg6S8
_2Y2j60S2m5mE]1d2Gd2m1:=V3k9U4b8a12521E0o?E@_9[;c2]2UA_2g3S10023[5A?c1P<^4b518m1]DR<o3l4FJR2V1W1
3204X21Ck8Y4UDa=g6>;X7_2g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJ
R2^274X21Cm^1g6S8_2V2j60S2[1a4]@_5]1\3d2m1:=V3Q>b8a12521E0n5SP1WF_2e31S10023[5A?c1_@b518m1]DR<l8
FJR27T2174X21Ck82Jl>d5a@g6>;X7]11Ol1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0c4lB7_86b5WF_2g3S10023[5A?c
1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b5
18m1]DR<l8FJR27V274X21Ck8QV1g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518
m1]DR<l8FJR2^274X21Cl=PQ1g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]
DR<l8FJR2\2174X2199m^1g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1j@\5_2g3S10023[5A?c1_@b518m1]D
R<l8FJR2^274X21Cm^1g6S8_2V2j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0Y8[1b7^<Z8Q>U8_2g3S10023[5A?c1_@b518
m1\?P5R<l8FJR2^274X21Ck8S;]1CX5b1oAg6>;X7_22h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5
A?c1_@b518m1]DR<l8FJR2^274X21C^=^Q1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0_P16[5j@\5_2g3S10023
[5A?c1_@b518m1]D]2d9l8FJR2^274X21Cm^1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN<o6WF_2g3S10023[
5A?c1Hf?b518m1]DR<l8FJR27V274X21Cm^1g6S8_2U2j60S2V3f2mE]1\3d2m1:=V3Q>b8a12521E0eM3K\7WF_2\2Z1S10
023[5A?c1HQ21U2k22]8b518m1]DR<l8FJU1L7V274H_11Cm^1g6S8_2P2j60S2Q4W1CmE]1\3d2m1:=V3Q>b8a12521E0eN
\7WFW1W1g3S10023[5A?c1_@b518m1]D]2d9T4g4FJR27V274H_11CcLYBg6S8_2l1j60S2Q4k1mE]1\3d2m1:=V3Q>b8a12
521E0eN\7WF_2g3S10023[5A?c1_@b518m1]DR<T4g4FJR27V274H_11Cm^1g6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12
521E0c4^Q1j@\5_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CQW1k7g6S8_2Z2j60S2m5mE]1\3d2m1:=T23MQ>b8
a12521E0Y1l2RDS8g1l3l4ZA_2g3S10023[5A?c1_@b518m1]DR<l8FJR27V274X21Ck82Jl>d5a@g6>;X7]11O4h1j60S2m
5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CfHVFg6S8_2W2j60A0`1m5m
E]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518BZ1d8P1EQ:@0An:l8FJR2^274X21CYU12d1?516l6g6S
8_2j2j60A0`1^4^1W7i7k6AK\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3S10023[5A?c1_@b518BN;d8P1E92d
9@0An:o3l2o1FJR27V274X21C9P1h2bNP3DT15NV6g6S8_2X2j60A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0_P1b5WF_2g3S
10023[5A?c1_@b518BZ1d8P1EQ:@0An:l8FJR2^274X21CYU12d1?516l6g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a1252
1E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cl=j9UGg6S8_2b2j60S2m5a>[7]1\3d2m1:=V3S3^7^3b8a
12521E0n2]1P5`@X3Z2T5Z1\6j?_2g3S10023[5A?c1_@b518m1g3a2Z:h3R<o3l4FJX1I^2604X21Cd7V16f<i4g2aAg6>;
_2h4]1Q1i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cl=j9UG
g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1Q;[9R<l8FJR2^274X21Cm^1g6S
8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6f4\3_2
h1j60S2m5mE]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2i1j6
0S2m5mE]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274^1I1Cm^1g6S8_2j1j60S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1]DR<l8FJR2^274X21ChP1T>g6S8_24X2j60A0`
1m5mE]1\3d2m1:=V3U5k8b8a12521E0RV1:lE_2g3S10023[5A148c1_@b518BZ1d8P1EQ:@0An:l8FJR2^274X21CaW15U7
g6Jc3d3_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21C_;2ZS
1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR27V274X21Ck8dH\=
g6JX7_2m1j60S2m5mE]1\3d2m1:=V3]53_8b8a12521E0RV1WF_2\2Z1S10023;o4A?c1_@b518m1]DR<l8FJR27V274X21C
^E^Ig6S8_2`2j60S2m5Q?Q4i2]1\3d2m1:=V3Q>b8a12521E0k9h7X3i8[2c4Z1WF_2g3S10023[5A?c1_@b518m1R;Z9R<l
6o1FJX1I^2334X21Ck82R1_6T8l1Y2oAg6>;i3^3]11O0P2j60S2m5mE]1\3m1;008m1:=V3e6[7b8a12521E0cG^>P:V<_2
g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CQ3k[1g6JX7_2l1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0\4eQ1WF_2
g3S10023[5A1=c1_@b518m1]DR<P5k3FJR27V274\1K1Cm^1g6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2
g3S10023[5A?c1_@b518m1]DR<P5k3FJR27V274X21Co1m\1g6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1002
3[5A?c1_@b518m1]DR<l8FJR2^274X21B0m^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2T1b2S100
23[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?
c1_@b518m1]DR<l8FJR2^274X21Cg:1XH2g;g6S8_2R2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z1S10023[
5A?c1_@b518BZ1d8P1EQ:@0An:l8FJR2^274X21CaW15U7g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S
10023[5A?c1_@d3m118m1]DR<l8FJR2^274X21C_;2ZS1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@b518m1]DR<l8FJR2^2604X21Cm^1g6S8_2j1k6S2m5U3gB]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1002
3[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6f58[1G_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[
5A?c1_@b518m1]DR<l8FJR2^274X21C^K^Cg6S8_2h1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?
c1_@b518m1`8l;R<l8FJR2^274X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@
b518m1]DR<l8FJR2^274X21Co1m\1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518
m1]DR<o3l4FJR2^274X21Ce6WX1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1XEN_2g3S10023[5A?c1_@b518m
1]DR<l8FJR2f1G74X21Cm^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3^:b3h4i3a12521E0RV1WF_2g3S10023[5A?c1_@b518m1
]DR<l8FJR2^274X21Cm^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1a6k=R<
l8FJR2d1I74X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR
2^274W1P11Cm^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>a7>Aa12521E0RV1WF_2g3S10023[5A?c1X8V8b518m1]DR<l8FJR
2^274X21Cm^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0nAj>X5[5k@_2g3S10023[5A?c1_@b518m1]DR<l8FJR2
^274X21Cm^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1mAY4_2[1[2S10023[5A?c1_@b518m1]DR<l8FJR2
^274W1P11Cm^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@^5318m1R6l2];R<l8FJR
2^274X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^27
4X21Cm^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eMO\7WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21
Cg9UU1g6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1
g6S8_2k1k6S2m5mE]1\3d2m1:=V3U72h6b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l86?JR2Q2<74X21CbS1Z
;g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1^BGP3_2g3S10023[5A?c1_@b518m1]DR<l8FJR21\274X21Cm^1g
6S8_2k1k6R1P1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6V52
6AP2_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eM\8WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_
2h1k6S2m5mE]1\3d2m1:=V3Q>n40b3a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1
k6S2m5mE]1\3d2m1:=V3Q4o9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2j1k6S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1ZAl4_2g3S10023[5A?c1_@b518m1R;Z9R<l8FJR2^274X21Cn81lU1g6S8_2k1k6S
2m5mE]1\3d2m1:=X2MQ>b8a12521E0V4U=eDWF_2g3S10023[5A?c1_@c1n318m1]DR<l8FJR2^274X21C`Q1\=g6S8_2g1k
6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CoCmJg6S8_2l1k6S2m5
0lE]1\3d2m1:=V3Q>b8a12521E0TOX14V1X4WF_2g3S10023[5A?c1_@b518m1]DR<l8FJLU1^274X21Cm^1g6S8_2h1k6S2
m5mE]1\3d2m1:=V3S3i1S9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1k6S2m5
mE]1\3d2m1:=V3Q>b8a12521E0RV1i4]A_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1k6S2m5mE]1
\3d2m1:=V3Q>b8a12521E0_AbDWF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2T2k6S2m5S9]2V3T7]
1\3d2m1:=V3m933Q2i1g2j5a12521E0a2`S1WF_2g3S10023[5A?c1_@b518m1k1a8o9a5`6l8F5DR2^274X21Cb4ZZ1g6S8
_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1e>i1b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1
k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21C[2a\1g6S8_2m1k6S2
m5mE]1\3d2m1:=V3Q>71_29[3R2a12521E0RV1WF_2g3S10023[5A68c1_@b518m1]Dc3^8l8FJR2^274X21Cm^1g6S8_2i1
k6S2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CTIhEg6S8b1Li1k6S
2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1]DR<l8FJR2^274X21Cm^1g6>d7_2g1k6S2m5
mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6i1Y6_2i1k6S2m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1]DR<l8FJR2^274X21C[2gBiIg6S8_2g1k6S2m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WFJd1g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1Q;[9R<l8FJR2^274X21Cm^1g6S8_2g1k6S2Y5CmE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E
0RV1WF_2g3S10023[5A68c1_@b518m1]DR<l8FJR2^274X21Co<mQ1g6k31U4_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E
0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cf1l1Y7SKk8g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1WF_2\2Z1AA0023[5A?c1_@b518m1]DR<l8FJR2^274X21Cf1Da\1g6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E
0jFW?WF_2d32S10023[5A?c1_@b518m1l:`9R<l8FJR2^274X21Cf1l1_AiIg6S8_2k1k6S2m5mE]1\3d2m1:=V3b5]80b8a
12521E0RV1WF_2g3S10023[5A?c1_@b518m1l:`9R<l8FJR2^274X21C[2W1Y[1g6S8_2k2k6A0`1i3S2mE]1\3d2m1:=V3R
3_2n7>0]1F:d22Z3a12521E0jFLl2f:F]<j3n5_2g3S10023[588?c1_@b518BZ1d8P1E6Db3:\1j3@0Ak1<Q8C]4^4FJR2^
274X21CaW15U7g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1_@b518m1]DR<l8FJR2^2
74X21Cm^1g6S8_2T2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518BZ1m5f2P1EQ:@0An:
l8FJR27V274X21CaW15U7g6S8_2h2k6A0`1m5mE]1\3d2m1:=V3>3n4n5`2b8a12521E0RV1mA0X4_2g3S10023[5A68c1R5
\;Z5718BN;e5n2P1E<i3j5@0A\2R1^7l8FJR27V274X21Cl1g@Q@m2@1Y15NV6g6S8_2Z2k6A0`1m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2g3S10023[5A?c1;l2h4]8b518BN;e5n2P1E<d9@0An:l8FJR27V274H_11CaW15NV6g6S8_2h1k6S2m5m
E]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1R5\;b518m1m5_>R<l8FJR2^274X21Cm^1g6S8_2l1k6S2m5mE]
1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8b518m1e5g>R<l8FJR2^274X21Cm^1g6S8_2k1k6S2m5
mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8b518m1]DR<l8FJR2^274X21Cm^1g6S8_2j1k6S2m
5mE]1\3d2m1:=V3Q>b8Y172521E0RV1WF_2g3S10023[5A?c1;e7]8b518m1]DR<l8FJR2^274X21Cm^1g6j4X3_2g1k6S2m
5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2i1k6S2m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21C[;Z@VCg6>d7_2g1k6S2m5mE]1\3
d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CR2j\1g6S8_2g1k6S2m5mE]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1^6P:b518m1]DR<l8FJR2^274X21Cm^1g6S8_2U2k6S2^4^1mEAK\3d2m1:=
V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1P2]4o1P8b518m1]DR<l8FJX1I^274X21CZ1h2c6;U1R?Y=V6g6JX7_2h1k6S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cg:G]S1g6S8_2i1k6S2m5g
;U:]1\3d2m1:=V3Q>b8a12521E0nGS>WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR20]274X21Cm^1g6S8_2g1k6S2m5mE]
1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cg:UT1g6S8_2l1k6S2m5mE]1\3d
2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518X1Dh@d3R<l8FJR2^274X21CXGb6l2T>g6n1T6_2[3k6A0`1m5m
E]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3b655d2c11T@`:h4m6_2g3S10023[5A?c1S1P<Z3b518B;NC=1Nb3n2<C?5Q:@0A
BT8V2l8FJR2?n174>9AM1CU2L_1^;m2X4b6??d6KT15_1e5g6>_1T6_2k1k6S2m5mE]1\3d2m1:=V3b9^4b8a12521E0PAQE
e>a7_2g3S10023[5A?c1S1[?b518m1]DR<l8FJR2^274X21CQ2k\1g6S8_2o1k6S2m5mE]1\3d2m1:=V3T9l4?h4Ec2a1252
1E0RV1P20bAb2_2g3S10023[5A?c1_@b518m1f:f9R<l8FJR2^274X21Cm^1g6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12
521E0RV1WF_2g3S10023[5A?c1_@b518m1]DR<o3l4FJR2^274X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E
0RV1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CoR1m;g6S8_2i1k6S2m5mE]1\3d2m1:=V3d:\3b8a12521E0R
V1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cn81lU1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b6o1a12521E0RV
1WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>h1i4o1a12521E0\Le9
WF_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21CeJWDg6S8_2h1k6S2m5mE]1\3d2m1:=V3o3Q:b6o1a12521E0RV1W
F_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2j1k6S2m5mE]1\3d2IS1:=Q2T1Q>b8a12521E0\4eQ1\7
j>_2g3S10023[5A?c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3
S10023[5A1=c1_@b518m1]DR<l8FJR2^274X21CQ9kU1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Z1f<b8a12521E0RV1WF_2g3S
10023[5A1=c1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023
[5A?c1_@b518m1T;X9R<l8FJR2^274X21Cm^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0PLQ:WF_2g3S10023[5A
?c1_@b518m1IcCR<l8FJR2^274X21Cm^1g6>;X7_2g1k6S2m5mE]1\3d2m1:=V3Q>=T8a12521E0RV1WF_2g3S10023[5A?c
1_@b518m1]DR<l8FJR2^274X21Cm^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0QGA^>WF_2e31S10023[5A?c1_@
b518m1]DR<]4^4FJR2^274X21Cm^1g6S8_2h1k6S2m58dE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b51
8m1]DR<l8FJR2^274X21Cm^1g6g1[6_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1]
DR<l8FJR2^274X21Cm^1g6g1[6_2Q2k6S2m5mE]1\3Od1m1:=V3Q>n40b3a12521E0RV1iC]2_2g3S10023E0d4A68c1_@b5
18m1]DR<l8FJg1:f1G74X21CG^6fW1g6S8_2^3k6S2m58GP=k7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0`<0Y@2
Y2b2V4Q2QA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6\6i12R1\418m1n4^?g9Z2_7\1FJg1:]18G7498e11C>89KT4S123Y1
hB\Cg6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1T@:b518m1]DR<l8FJR2^274X21Ca3[[
1g6k31U4_25l6P8[GW3U_7Kl6@0>o6Q1YFW3Wk3n9a2]7P1E5l20h1e50A_N[=QI5m=l4Jl6@0^7Q1YFW3^n3g6o9P1E5l20
^70Al<bA1Y=QI5m=n4P1l6@0>o6Q1YFW3TBl1]9Ljl2n9a2]7P1E5l20h1e50A_Ng:aK35m=n4=l6P8[GW3k1[V1c>QCiW2h
2P@m]1eL6l6P8[GW3_b6eL6l6V7I[GW3U_7:l6P8[GW3mo22U7Y]1_DTV26l6P8[GW3PY5TV2:l6P8[GW3QDhi3U60h1Zi26
l6P8[GW3cj5ad16l6P8[GW3QDSk69l6P8[GW3\?nG4_Y3Tn29l6P8[GW3c]3lV1T2hP1fg1Bl6P8[GW3oJo1iAVa1e;MD08l
h11=0SX26l6P8[GW3V^7N7l6P8[GW3f^1ZOSQ5El6P8[GW3j9kP1o3m@Q1JFGmY10ClV1T2TY17kAVM<l6P8[GW3fP2Y2mY1
0nV1IQ[1Z_16l6P8[GW3c]3aQ49l6P8`1jEW3cj5eHf8TCS1l60o7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4Sc12U2g7gF:RY1
o2Z6Ch5W2`1`7T=VP19l6P8[GW3mY2m2kMk_2ad17l6P8[GW3k\2g]3ad17l6P8[GW3S_2_[3ad16l6P8[GW3_W3eW48l6P8
a;i;W3mBjl3\o28l6P8\8n>W3Z[51hS29l6P8[GW3i^1Wc1ng2Te1\38l6P8[GW3\Fkc2U`2fd16l6P8[GW3XZ3lT46l6P8Q
AY6W3U_79l6P8[GW3kX1]P1PQ31hT26l6P8[GW3Xg1lg56l62m7[GW3U_78l6P8[GW3jY1[Ko2nV58l6P8[GW3oZ2^Y3_=V]
16l6P8[GW3mQ4W]36l6P8[GW3kf1Yh58l6P8\8n>W3lc11Vk57l6P8[GW3k_4TITV26l6P8[GW3k_4Yo2Al6@0^7[GW3VU4o
9P1Eb:0Al<Ph15m=@l6@0^7[GW3VU4o9P1Eb:0AmT25m=7l6P8[GW3VW3U5hR47l6P8jC`3W3PY5TV2=l6[35^4[GW3e9Vm2
W?0jb1\KgZ1;l6P8[GW3h9nj2g;1^4Ye1jT2Nm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:RY1o2Z6Ch5W2`1`7T=VP1
Om6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:RY1o2Z6Cc2T3W2`1`7T=VP1R1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12H
03W1g7gF:RY1o2Z6Ch5W2^11`7T=VP1P1m6WQ1j1\1f4`4^:_1J\1<i1j3d51\g12U2g7gF:RY1o2Z6Cc2T3W2`1`7T=VP1R
1m6WQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:RY1o2Z6Ch5W2`1`7T=VP1Om6WQ1j1\1f4`4^:Z2\1<i1j3d51\g1
2U2g7gF:RY1o2Z6Ch5W2`1`7T=Q=TCOm6WQ1j1\1f4`4^:Z2\1<i1j3d51TP1WG2U2g7gF:RY1o2Z6Ch5W2`1`7T=VP1T1m6
WQ1j1\1f4`4^:Z2\1<i1j3d51kb1`42OU1g7gF:RY1o2b1g4Ch5W2[14`7T=D\<TCP1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g
12OU1g7gF:RY1o2Z6Ch5W2`1`7T=DaOQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:cW12[1o2g4b1Ch5W2`1`7T=VP
1T1m6TI0Q8j1\1f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:RY1o2Z6Ch5W2`1f3i3T=VP1Om6WQ1j1\1f4`4^:Z2\1<i1j3d
51\g12U2g7gF:RY1o2Z6Ch5W2[14`7T=VP1W1m6WQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3kc1242U2g7gF:RY1o2b1g4Cc2T
3W2[14g4h2T=VP1Q1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:RY1o2Z6Cc2T3W2[14`7T=VP1Q1m6WQ1j1\1f4`4^
:Z2\1<i1j3d51eQ1fE2MW1g7gF:RY1o2Z6Ch5W2[14`7T=VP1Om6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:RY1o2Z6
Ch5W2`1`7T=VP1Om6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:RY1o2K^5Ch5W2`1`7T=VP1S1m6WQ1j1\1f4`4^:Z2\1
47i1j3d51U1e5TG[I2U2g7gF:RY1o2Z6Ch5W2`1o5`1T=VP1P1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7eDQ2:RY1o2Z
6Ch5W2`1o5`1T=VP1P1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:RY1o2Z6Ch5W2`1`7T=D\<TC7n6VQ1j1\1fCi9ZW
48n6VQ1j1\1fCi9i[2`k18n6VQ1j1\1fCi9cd3fB8n6VQ1j1\1fCi9lR4]48n6VQ1j1\1fCi9ZW4b41o64o6oh6oU107o6]]
3S3\W3d4e3[g17o6]]3S3S:j5]g2d43o63iV25o6i[3h3WT3V42o6fY24o6ic3Q>]b32o6\_13o6e3jn32o6]]34o6:f\792
o6o_6:o6bc13_8f676U6i`1ZC2o6Yh64o6dc1Qj2XR22o6WY65o6Vl1[=i`1eV22o6RY43o6bj2mZ48o6bI\@\5XT1fV1\d2
]42o6ma73o6ZY4U[32o6Qb12o6`Q78o6mR2SS5Y;h1a:aF\29o6V_11S[1C`2Uf2a[113o6\G32o6kQ72o6jf83o6\G]o72o
6Yg39o6hS1Xe1^7oc4001W:>o6h]1OW=b3nMaL\i3:G000[R14o6ac7T102o6Si37o6gT1Y=jV1o4lF\W11o62o6ai7<o6:E
P\79A;;Y<\C0W6<o6Yk1]4WFE^3^B[3k\11i1RX18o640ZT3`9gJcP3h?5P7_o73_;=3P7oK[^11P76Q7J\i76b6TF<Q7JfW
2kQ5f7i6WNE301c1:Q7JbY7f7i6R8TFE306Q7JUa4P_3jFj16Q7J1Wa7jT1L2Q7J>Q7<TO[Jg39Yi1b7\S1\6`a2nL<8<Q7<
`i1g39Yi1b7\S1mg2nL<81Q73Q7Vg8<9Q7J1lV1EWa6TM622Q7L4Q7LSl7P44R7eg8k121R77R7]Hb_6c2Q:18=R7LY6no2X
22f^4110cNm356R7Wn6n;]9]<RE7R7Z8[R2b1Q5ij5W<>S7fU1Id1`1d5XJ3c6BeY21`W2c^12S7SZ75S7df2WEnO^X32S7k
[42S7Wj71S73S7^k4hn24S7\a3mR4l53S7SZ7Z>2S7]h74S7Uj2W=o43S7ch702S7ch73S7Zh785T7U>`e4WT1Zd26T7n^1g
6XT1RKok21T74T70ag4ea2Q1T744gZ1g1JY1S7a2f3_2Bd1mHe:a1dA2RIl@VT2[51=U=3Z2d>Q4:R6V4V12T732T7X]62U7
WY73U7WY7[D7U7R^5Tk1l?0oMT15U7S4SU7P=c73U7XV7n23U7nV7X25U7WY7U21[X16U7RX3TQ4W:Z2[76U7WY7`5gL_709
U7fg1il1j9Z6`T3`5\2h16V7_LhE\P2j]4X?2V7ne83V7`U7YZ11V72V7j_82V7j_83V7`U7YZ15V7b]2k8Q_4]`1=V7YW1]
10P;^NiOS9f6RH\1\k1e>3V7oX1bd5<V7l:Sh4_21f@[FQ90eCRCmN3V7RV221V76V7dJ6TX6]6XV11V78V7eZ2U\1V7VV1h
P22b46V7eZ2U\1V7VV1[U23V7^X2_T4=V7QCjh1T3m?DhGU:[HT1Ra1fO]64W7dm54PZ13W7nJk\6EX70^<XNmOk[1P8oR11
So1Z5Y1Q41=@4BEn<26X7W5U^1lj1^Jf91X75X7cG1iQ6nB3X7PZ8P;4X7Vf3B^R4EX7l8e2S3\<]6j4D>FU11jX1[F^Kg4Q
V1^HfS1o1[H3X7^]712X7iF2X7WV64X7lG\^1_E2X7ad24X7\3[a4f[24X7an2`Ei_2[1Y74U211Qo12Um1]7_4X4U7^V1d1
T]11=@GT1m3m6^142A181h3W14>^10[41^1b;4V48?6Y7XW7b43[W1e25Y7XP2UO`\4PQ15Y7gZ1jf31ZZ22Y7o[73Y7ig3U
d33Y7a[7=6Z7]^1Xn59h>bJ9Z7]^1`f52h6K9h>bJ8Z7[n2TQ4U=9W5e1]R15Z7f\79m6]R14Z7Qg2de494Z7oX7f393Z7f\
794Z7f\7927Z7_f2Vf4082e>;Z7\7lc4T8hd1^D082e>kH5Z7mk5h`19c75Z7oX7f39h>4Z7\g4Ye296Z7eZ2ZQ4U9_G9D[7
VJ_Y1mQ20D21P4PP1o2P3m:n2\P1ZS113K[1<[7`W5P3o2P3m:n2iS23K[1g15[7ad4j]30Y42[7]R83[7]R8[2W1\71P33c
1nF`Cg35m4e6P4e5n;0YHSCE:T14Fh>R5Q1Y3bh14o7n2`?`B1R1Y25j231Y1\73gJ1K2_7S6eGh7`1T5P5mD6kF:T1a36I^
5c9YA1^KT<P54i21:R3P3W242c3:eP1V=e1\711b8TBMW6m3U3V1X3f1A2g2C]32>a5S1GZ2h7c5R6T3c8T9X3_4R;`3P1T1
b4Q2Y4hDf>b8Y6E9T20^6[8S3T3W>]NkG4\7b]5n=QY24\7ak5kV1UR13\7]<Uh74\7]<[b1iU6=]70YW5o9P1Eb:0A]T2?5
1V1]70bd11UMk[2b9G1DJLV4a2A85E5\:0AAmV1^20>\1T1?U=l1o1V1JW45d><]70UQ1SV4o9P1Eb:0AmT25>]70gV5Ao9P
1E5\:0AdNXV15;]70YW5o9P1Eb:0AmT25O]70\Bd2UL5RJH`Bo^1m1`Gf4f2P2@P1E5\:0AlP1d2lJC11d5154^7QS6nm1>;
^7e]1mM\LTD`Ml@ZQ1So1g<_34^7^1]P5iQ37^7S4U>UP1a5ki2ne3J^7i;f72dDCo9a<d31_V1_83_8132b1fm2GaV1282i
@V6<^7l@17S2mY1Sn1V8mY1_BPV1Yf15^7^1nP1kl1eZ52^7[k89^7Z]1:Z8S9d1[k2a5ii2:^7UDje6f7`@W3[1f2P>d2?^
7UDPZ3\5kf1XJWEf7`@W3[1f2P2n;07^7UDfW5[V2W3[1f22^7_Q14^7m\42h^46^7l6U[2ZU1jZ2n62^7l6D^7Z>b1b3H_1
c3RD_IS1aR1YS1Qi1YDnV1SE41A9A^7Nm4l4gm1P90_P2R4Fak1\7o2W3FQP1f2I^7LTCe7i9l3b5c[1_JV2[?^b1o8n6Y1T
=e6U@`BT1_2:c21m16^7>VOa`4lc2d18^7^MG2T1k\4bQ1kg13_7cY7U^11_72_7lY73_7bS4_\44_7Qo7EZ@4_7bFRj723_
7Ro7eI3_7bFRj72_7Rl85_7c\6gc1nK62_7bF1b71c78c7h[2Y5W\3Wg1Y5o@g<3c7li7b6:c7g:3ne12nX11Ue4i<37c7;X
[8k:S1i252c7no75c7ZW7jGb;39d7:cU3ga41b8k@U952d7k`81d73d7Sa8Y:6e7gm1k^1]Y3XU1TP17f7^h6S?U=QF1T55f
751i_8c95f7_g2cQ1mf4:2f7ei86f74mh3_i3_6dM3f7PP3`f5:f7RP2ln50i;1O0S4c94g71c^7X\11g78g7kV21Xc1d3U6
oNnW33g7kV2Ul23g7Rj3WX11g72g7lP55g7i[2Y4Wo502i7lm31i71j72j7nY22j7`k74k7hHg:_f64k7hH]]5ic11k72k7m
h75k72jQ1T:em53k7fn7UF8l7RY8X5d1l6?2U3;l7lBRS1`7R1h]1]Y3iS22`1<8l71`5kJ\V4Pb2V1WL1l71l7:m7bN0_X4
_4T4n1[V2FeH2m7oL4m7RP1<Tb78m7k`1UCb_2j8eV3Q3Q31m76m7cQ1c7lc3`[233m7_a5cV23m7]k7jO2m7Xk82m7VO1n7
2n7cn76n7dW2X:Yo4jT166n7]Cml2ij2S[2A6n7\@1kQ7i7UQ14n7`5oR7`A8n7S>e1k@kV5\`1lJ]35n7SS4m10h]44n7ng
7lJc32n7TP86n7j>R[7hDQ8X32n7oe86o7[g71b8QJ5=o7=d[1TL^P1em2n`1110cNm354o7PP8QJ57o7QX2nm3Za1d8QJ54
o7Tf8m355o7kY7d]1a253o7Rj856P8^n2\>Z`4T@X61P81Q85Q8d6d^2WZ3kP13R8Pb1[V28U8US4]Kd2Ua1R7nNS<1W82Y8
5?Y8V9iKo7Y7T7lH>n4kn1g2b1bV1Q9X;=[8P1P5dQ1[7oo2b1T=_J[9QEP7[V14]8SQ1^Ca54_84g<ec62_841d82d8m]1=
i821j:b4TP18[1\>k9fP4g869k8YR1jAY7Qo10S8gf2o7Fm8?YV1CPF@_31:]g116b1g6dn1@hGGn2kDlO2Fm86bV1CPF@_3
1:]g116b19Mi4EeY2X=GjGV>5m8][3mBU5W[22m8[j63m8bM?7m8g5gk3ej1i;mAb53V9Vc5al208b99=]d3oBl6o6fa1<b9
<e1R1Wk1mT2HP4T<3Zc1T<<b9<e1jG_T1mT2HP4T<3Zc1T<<n9aI`]1lk1HP:VMn=QC`7W8<5n9aIWk2oH]P44n9aIWk2]i4
2S:44T:UFR7bk3CT:9h1RW1Z3V@kl1S8X5R6V2d1e1k2X>V8j4S>hK7V:bZ1g]4l?bT1a9X34X:NmIPj31X:2[:[m36[:iHi
]4TITASB2[:__41\:3^:We405^:Uf1`^2j<f31^:D_:3_5iT1i1T1RT1ZHSCn706nT1lB6ZC154o:6_:hIhNCZh2f35e:nMl
b1cm1`L6e:nM``3hm1i@04e:^c3PKc^27e:k`2cm1Y1U4RY204e:\Ckh5i@6e:_^4dm13i@04e:_^4b^203e:_^4b^23e:^c
3cY35e:2ma2^l1b^23e:jn3R24h:f_4U4lU35h:0X]4\2U41h:3j:lc401\;2_;mW54k;VR2\1Ta53R<fo3YB3R<Q1n`44R<
Z\4k1i36R<Q<Wb1la2i1mk2:R<2R=W2dY1dZ2^:o1i1he12R<Pb41S<1Y<2Y<Sb42Y<Z16Y<SQ2\>hEXIaL8^<m8W>Sa1S2Y
P2Y9ZC2Q=_Q75Q=ULfC[806S=00SS3Zm2hb23S=1Wc81T=:T=ob3X@S[1R3]T2`@n=016T=lGS6fh60UO1W=5Y=kA1T<mg3>
[=dBQFV6Oj9VBm20X:dA[JZ:T36[=lCk5eY3Y?en17[=jW2:]D0_AQ_2<\=fGR6iF2Njf2R3W1l1[CX:5^=bOk2]i4PJC^=_
2o8eB;00Q5j7`4W3R2^2^f1W;oET1o1bS26^=Q8T\2l`10Qc15_=kJ\V4[Kkg15_=eEU5hQ5TA1_=5_=[\4[4l1kH7a=0`_1
5?V5ab43h=`c5f11k=2R>nR48R>eg3UCo\2\2aFlCZ<5S>nAQ4ib1Rj1:S>lA1Q4ib19kQ2Qa1fd1lC4T>FbS3l^12T>YX62
T>YT304Q`2^l10V42UZ3\O0007cR11PBhH1gS2fm12W>fV41W>1Y>1^>4Xk1VV1kKjW42nd4ec21a>6a>Si2U1[n3;Q@2c>k
b25c>gb2P[4?f<1d>;e>Q=Rn2_>SP3\OiG;Lk262g>aQ11g>4g>Wk4^b1VP23g>UA11k>3g^2bJh71l>03n>UW3V\31n>1Qg
28V?iT1k\2no2cW1m7Y7]:1V?2Y?Sh61Y?1a^401Z?01\?3]?Yd7C1]?2]?_Q31]?6^?g>kHgh2aW1^D7_?Qn2_>UFXa2X6i
[11a?6c?ad2lQ1i^2h>lQ11c?1oT46e?1U2gn2VR3V73e?1jP34h?a<]c1YZ43h?Rk5RZ11h?9i?]V2GUS1h2]5]3o4gm21j
?2n?\n61n?2n?[e1=Q@^T1nl2mZ1X18n3U8j?Y1c7[2iR102[@l`22[@ba33\@aR142]@gm73]@ai5UT21]@3]@TZ1i?3^@Y
b4mV2=`@YZ2QCRl21lBh4[22R9SAfKj34`@VNWk414`@ki1^^1[24Xh3`X2d1\n12e@iS64i@d;o\3iQ23i@d;i^5<i@3`;f
JZ:]4g9]T1YEiQ2122i@^j56i@j1`7l2[\3ZR21i@4i@3\j524i@3Zj582i@gj53i@3cj52k@`j53k@^V7b<8k@R=a1h8]:]
R6ZZ1S36m@8`:og25iZ57m@8c91jh2mg2Qc24m@TV3Y`137m@12e=Xj2S7b_23m@i1`h51m@5m@f12f9W`54m@K^i5H3m@KW
U72m@Zj51m@:m@`9ZI\=J^Z1jAb7^4PY33m@@]j54m@e50[o22m@Qk54m@@]j523m@KWj52m@Sk53n@813o@QX3ff25o@2nW
3S7b_25SAi8P[2fV314SAi8ga518SAi8P[2h=Y5[DWo113SAjc2hV36SAi8Le2T^511UA4VA[_2TC53VA`R351VA2WA12\A0
1\A1^A2^A]j52^A`j55^AQc3[1o1i^22bAbA2bAdH2cAV^22fAR]23fA0Q]21gA2hAje42iA^i56iATW2P]3X5R^1X=3iA_b
2gW32iAWj56iA``2AZV1R7fV31iA2iAjl52iAXn21kA3mAhR1nm24mAhR1_=^`24mAX`1^`2\D2mAgP45mAX`1eX2h7\D1mA
<mA\b2^<V;j9W4S2]6YA\_1]\1iI3PBfP4Vi14PB[<[Enn23PBhZ2g98PB0Z<[Em\1Pb1o_3RG1PB<PBm1WY1<]9]5n1n=W8
b3b>nR57PBXMU7V1^P1ne3\[28QBdY10k1]9\BXY5RG1RB3RBdX2nZ21SB1TB6WBdg2nB]Fch2dH1Ud61[B2\BlQ61^B2^BU
_44^Blj6\_1S64^Bed3S_4_63^B\`6m>4`B2Tj515`B2fP3]i214`B`Z1f_413`BWj513`BYj5Rc12`BYj52`BWj53`B[NSe
33`B^a4VY11om82P[6fF3dBTe3RU22dBWj59dB`7eAl<ROo9bW1X3Qo1:dBV9_c1l6m5g5dMU8aT2A5dBfl1]h1aT2A2dBRP
33fBXj5[R12gBni54gB^6]_3QT25gB^6W3ZY1lV44gB^6b\1lV44gBYZ1g8lV41gB3gB^6_c53gBO]37W[1\HZNSOoX2W1[E
5jBd[23]ARm24kB`?b]2gn23kB`?b]22kBSm23lB^i5`J6lBSj4ZO`JT@j[14lBd<^]4ki19mB`HfW5`U1f@W17S1g12nBc:
3nBc:gb22nBc:2nBW83nBW8Ra54nBW8Sh2nh22nBh[89PCh`1lHQW2m3P18U917SC]27b<Tn1^3e;6SCoAR6iF2fk32ZCW<1
^C1`C3`C_n2mm22cCmn12dCaQ31dC9fCaW1eI<5Q6YZ1R3i11hC1jC5kCWn1df1`1^g15kCWn1d`1o5`12oC]64oC]6`a3lf
23oC]6Pb63SD3mj11SD3TDRj1]T14TD\<Rj1QS16WD4_W1`7dH_V17YD0PGR9jU1Q8iC3YD0P^21ZQ34PJ^U2m7dZ32XX3Q?
3aD2lf26eDVQ1dL]8QLZo31^W31fD2jD\Q41jD2jDg82jD^j51nD2PEWP43PEWP4oX23PERo5P23PEf^2V^31PE1ZE2ZE\m2
2ZElW65ZEVd2aU32iD2g^2[R12]EoS52]EG3^EZS3n@1^E3`EWm3Yh11`E1`E2aEj<3aE7li22bE74cEkc3Rj3aO7dEf21cc
1be2113dE\f1nW24dE\f1Y[1m[13dE\f1Wg23dE\f1hf42]X3RS1BiE^73Ea:V>fR1n9QERm1[6g10XGi1SZ11e44mEXg523
>mEaDXS1UU1c5\12\:[1SNd28XV123mEXg522mE`P32mE`P33mE`NPR25mEd9U1]\522mEP`1=nEi3c3dS2Y\3[DoA246Q1<
SV12nE\g53nEiQ7VV11QF2QF`94RFe1k@kV54RFe1gg5U@2TF\i58TFb1[Q10YT1W1_1Z_33TFb1Xd21TF3TFb1ig54TFb1W
;a\53UFTW2Zb31UF2UF_i53XF[W2_I2XFhn12[Fjo54]Fd]2Tb3:6_Fm9mn1gH]n211bF2n\2fa44cF0WV3nf28cF0S81n:H
Qf2T]21cF2cF02cF\o21fF3hF2__22iFSi31jF1kF3mF2Ve52nF11QG6SG]Y2d2IoA\L2SGYk35SG6gm1[811SG1VG2VG]L2
VGYg52VG02VGnO9ZGU8h8R^1Q7aJZW4fR151ZG;cGb2^3S;RS1P4kQ11e4c9^V15eGb5`X1m`1\l22eGQo22lGXd31lG5QH]
2gQ1lX1cg32RHcd53RHSR5_BBTHeX1[8l1mi1f4U]1b4X9DU9hBf3`Hf=1U@l52ZHbb5CZHW9SDOl1^Bm51mk10DVT1o2P3m
:[FTDQ4i52[H12_H[l77cHml1d6Y3g1WNa15cHbS2Q5WNa1AdHYR1ka2<1Z:l2[4?1fOeU1E3c<T@eA2nHU^13nHT^104oHj
1Ub5V`21RI1SI2SIno42UIkX13VI2fa75VIhh4f3T5dU22VIYW76VI0^\3X\1dm1k@3VI2Vk41VI2VI02VI\^11YI5`Iea2m
U1o=]o1?`IkGS6nHW5Z3P4P6j\2g3TAT2H`R1WQ19kIeZ1c7eDj8j4mT2\P1VM4kIWg6KhU15kIWg6==hU11kI2kI\`23kIV
Mfe13kITW3``35nIL1c2T_39QJn2UQ1Q2;\T2f4\f2`[12QJVV1:VJ_6R8SW1R?`:o<SMhQ2b96VJb>SW1cV1_X3>3VJnU3Y
R33XJjh3el12ZJPh24^J`g4nP2c>H`Jd@`;a31n10?=0V1`4_3BPE4k6kT3`4U20W4Y1ff11aJ1bJ2bJXc13bJZc1jT32bJU
h44cJU]4mV1o<4cJ1`J`V51cJ1eJ1fJ4gJd7Z\5o<3gJ^J`V54jJ1h`506jJ1Jm_50Pc24jJ1T]3C4jJ1T^2cO5jJ1JUZ7iH
3jJj`5P12jJUb503VKU252VK[23VK[2Xj7FZKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4lGc\1U8fR2k7?ZKX1ed1h5YGl1X<:
U<lGc\1U8Rm1c5k71\K2\Kmh52\Kgg51_K2_K_f42_KXf63bK_2Yh24bKgc1QW1_92bKYT31gK2gKoR87hK\3cU1T_1kk34b
62hK\36VL1aX5WN[Y1\15ZLc8Q3<mT55^LiZ3Qb1`<W\12^LiZ33^LiZ3jZ32^LQ`57`LjP1\S1[2T\2a4gj14`LoR2m[1j3
2`LYS26hLma1g:fd1d5QR24jL[V40eQ3DoL`P1W39h1^20US1o4XQ1TA0?TJc4_T1^623e32PMcS13RMda5o<1RM2RMdn52R
MbU22RMZg53RMn^3[X22RMQS22VMVe21XM2XM32XMVa6=XMIa:n_2^S2:\10nH3SZ11e42[Mnh71\M4`M`OXc2mm15`M`Og8
^X4[S16`M`Og8`]1mj2[S13`MlV2\X32`MlV25`M`Og8Wi4iR14`M`Og8Ql54bMU^4oEZQ32fMcT16iM]`1WR1`1Y1Sg32iM
]l13jMZY1R]31jM5RNdKn_1fY2L1RN:RNkJfe4V7U]1VN16[148RNe[1lT4V72R]1_N`13RNc[2XX22RN^U23RNgo403RNXX
7XC5RNiT2S3h<gW44RNfd2h5QQ52RNoR75RNoR71e464RNgW7232RNRj73RNiU4]@3RN[S314RNiQ3Z9dV22RNia52RNbe23
RNia512RN_j22RNh[28VNcR2Z2@dZ1PY1e1hB1\m43ZN[T1cQ23[NR]3Sj32\NS23\NS2^23\N[Ea^11\N5`NU2jX2SZ1Wj2
6`N1S2bm1_5k_12`NTe36`N[4XY11QEWB2bNfo11bN2bNeU74bNRU4@21cN2cNi_63eNWo1_Q13eNgP3X^23eNP_5gf12eNP
_51eN4hOZ^2]b4Q405hN1n:HVS53hN1n^53hNP_5lI4hN\n1c`3lI2hNP_52hNSB1hN2hN[c33lN1iQ66lN1iQ6W?>Rc11lN
7RO\]1ji1WP1[T2ZI41SO3UO1T<4UO1S9P33UO1RT44UO1h7a_23UO1h72UO13UO\^1_E3UO1XR1<VOk;Qe1Bd5UCRZ1P[2`
1UDhDS41VO1YO2YOn[61[O3[Obk6a:1\O4bOU1]\523bOi7_23bOi7_21bO2bOQR43cOTh1V\42fOnS42gOg`61gO1hO9hOh
b101h2V3S6bF01jO2jO__12PP1ej1<PP110P4R^1g4l6QAi4c3[McS21PP13PP1Wg12APP1i<QT1a5S2n1iCd>V<<Y6XAmc1
R2W5j<G=SP1cd14l8][1S3[7Wh1U;2h9`2n36SP1cd1T9_IP5oZ36TP1R4X_1nY1V;hR34TP1R4^T3hR33TP1R4`l52TP1^l
201YP12YP1eR49YP1o4T2]Gc4Xd1]GgCXQ32ZP1mi61]P12]m2[f21S`64`P1]P2nZ4dH1`P12aP1Rj12bP1Rj1004dP1g:X
b2\`2=dP1fI2S@1d7ja1j?k]2bJR=2eC;dP1mY115^7W`1b1j?bP2X=lj15eP10n^1U;\V12eP1]]51eP11fP14fP1db2[\4
06jP1oZ1S<^KX_1h23lP1f`2TO1lP12lP1Z`12lP1iV64`k2T:XAP]12RQ1V]12RQ1V]12SQ1g73SQ1g7ih22SQ1`b51SQ11
TQ14UQ1fP2ZQ2gP23XQ13mH3XQ1h^1g[11XQ14\Q1RHfV1VQ21]Q16kQ1aB2VH0g\33kQ16kd77lQ1:R40gY64gY11VR13WR
11\^42WR113\R13U\51\R15_R1nl2[_2716_R1^V2e3TR30V91_R1@_R1TCQ1S6\EFk;h]3U2010TU1R3]Dn?8cR11PB_=X;
1_Q1no21hR16hR12Z_1nV1SGP\22oR101oR14oR1h21\b48oR1h219[1QKY4Za31PS12PS1d[22e^7d1AmV1c2b3P4jS11^8
V8VZ1REo2Jk:\2\j13W]12SS1_V53SS1U8Yn43US1nU4oP15US1iMTX3oP1o@2US1nV56US1Q9\l2k30[h23US1Q9eh51ZS1
2[S1T`34\S1PNn_2]a27\S1bMQ4U6^j2k3U6>\S1d>l1PNk[1l1I1W5`6fFg5Vc1n;1_S11bS13nS1Qo2SP11nS12n^4mU23
VU1Q8R23[T10eg17hT1eFTW1VAX[1bR2l98nT1Q4PT67]:S9RDY66TU1o1R^1e]2TBXN5UU1be3gD1R61UU11VU13VU1\g2P
U13VU1`R3Un34VU1`R3Y2bG3VU1ic2ef21YU1;]U1X4m>g6^\1W5oP20Z8f^1f93hU1g1XB2iU1WZ64UV1f3gX4P^21UV11]
V14`V1?c[4m64aV1Q]4L]51fV11PW12PW1\S42TW1i`68VW1Qe3[1AkFS;lS1:2\W1_21\W13cW1eEcJ2cW1SS61iW14lW1l
1SP5Zj14lW1l1T:n@1lW15PX1<bS1m\144PX1<bS1VW52PX1jQ22PX1Wl52QX1oh21QX16TX1j2QX1l9oZ1ZU33UX1ad2l[3
2UX1R`34lm1\Q3cj2aV1=_n1k5_33o_21l3o3[@QR2hQ1Ec62_c1cV72lm1W32ZX1ha71[X12[X1fY32]X1]Z34dX1ZY4lM]
D1jX12mX1[72WY1ZU66YY1Tc37Q;VQ1mI3YY1o]3Si37YY1ZV2dO[FS1d2Ua11YY13YY1Tc373YY1nj2Qe42YY1hL3YY1V[4
Te11aY11iY13iY1\S525iY1mX2^j22dU13iY1mX2VP42iY1jW63iY1jS132lY1Pn51lY12\Z1mU42oZ1S_25Q[1j@GQP1^l2
1U[12U[1TI2U[1ZH1W[14[[1Sg1PAe_12][1mQ51][13`[11\V43i[1R=V19i[11l<Z1WU2[P1jj3`4j32k[1l<3k[1l<\H4
m[1Y[1ST441n[17n[1Wd3^=H6HhC5n[1Tm1i2aR212n[1^T57P\10l@^X2c1Vf2`65P\10l@i3XV22P\105P\1ce2h3c1gl2
1P\13mi1hS2lm2>Y\1TY1Z?R1_8l1Eo1SF^T21U8]4TV21\\11k\71Pn64Ye1^X2PBZ\42Th7kS11jb400002ij7Q31ij71i
j71ij71ij72n`7j92n`7j91ij71ij71ij71ij72n`7j91ij7000:b\1_3n6[Z1Z;Z5o^3d3\1nj12m\1n11n\14o\1V5dg4[
O2o\1kl41o\13R]1j2P36dR5h_12RNZ\1P13T]1P4jC9U]1^3?b6Tn2`@em1KZ`1=U]1Wh24X1mKT3M7Z1P1Z:^X1`O9]]1]
1g1R1\8PV4dP2TM66b]1W3gW16oX2gj14T^1ni3mC05T^1mn1Pk1^3;5T^1mn1Pk1P112U^1I3U^1o2on21V^12[^1d=3[^1
d=ff11[^17`^1]10_Y1gW2_[2SG4`^1]10Q^51k^14m^1]7f[1P[41m^11o^1;Uf10_Lb>2C0eh2a[1114Y_1U7eQ1ne32]_
1^11]_15f_1]7RQ1ig1:2m_1cJ5T`1o`11_e4j83V`1\\5n78V`1Ld6^>RQ4aBm5XS23W`1Q7^`44X`131a`61Y`15d`1R7e
^4P1`M4d`1fIQl2Tg33f`11^W71h`13j`1c\6UO1l`18l`1c4_=bG\9WIXm3i31Sa12Ta1Xe32Ta1VI2Ua1jC3Ua1Q242Wa1
S\58Ya1BCj]1W:JQc2mZ13\a1f[1m:2aa131aa13ga1QQ1SX12ja1P3@ka1a@kR1fg1U3T1b1Q2P1=??W18kb2i22Pb1@7Qb
1mOk[1P8oR11So16\h1]]3c^2f2b3hR13Tb1nV1nc22Wb1]R1HZb1T7i2OV1c8U9ZZ1f6`<f5]d1S=U30:U1@l>0YCd;f2TG
1[b14[m2o^2WKc^101^b14`b1Y>Q_2eZ41ce11ge13gb1f^5iF4nb1Tf3[e1l44nb1h_2d8Rc22ob143Rc1]HkQ42Rc1\H1S
c15Wc14mV5jFjW15Wc14hm5jW1\41dc14dc1f^5o:jV12dc1_R22dc1lT22dc1eo12dc1d27hc1[>`g11Q4Q_3kE2ic1g[61
ic14jc1a2_8iT12jc1a21nc15nc1nV2d5j;Rk15nc1Jk]3P6Z^2DQd10a]1Z4W2h4k6P6[:ni1f]1n<Z2<0\6j1_1fFf16Sd
1c3bf1lS1:ee13Zd1XJ18]d12VH0ZW3\5VE37]d12CbG0nQ438]d1YHn`38h3V?Y:c74]d10XH^G3]d10kn11^d12^d1fQ23
^d1kn1j22^d1Q`52^d1g_13^d11e_12^d1bZ53^d1am1Y12^d1en44^d1am1Y1io23^d1\Y1Tf17cd1T1_[1V3c1kP4fD3cd
10Wj41fd12hd1Yj51id1<Ve1dT2[k2_6iAZDi3U3jE2S2l21Ve14Ze1`Y2Vg2Q9<\e1i5VMa4j3\2SU4V6l4h<S2nJ2[Y7_M
1^a41ee12ee1eQ31fe11he12je1ln41je106me1f7[LmR4f=^<2me1jZ11Pf14Rf1kV1k5Sk53Sf1P[1kE3Sf1P[1P]54Sf1
U<]4Sm22Vf1U[11Yf11Yf14Yf1eF`C^33Yf1jo1gY32Yf1jo1:Xe2f8<W4c5_;2\=mA_h26Zf1ha1aV1hc1\\1b^11Zf17[f
1oCTI\X4e7i<dK3\f1iY1n21\f14]f1\\1eZ3mT12^f1Qg44\T3Bam2kZ11_f12ff1le44if19o`4m:9kf1lL`Q2l5N00[R1
iP34Rg1fe1XNQf27Rg1=ec1`1gi2>[10006^m301ld3nGmB1Sg13Ug1`HfW14Ug1`H]T1]21Ug11Ug12Ug1Tl13Ug1mn1>2U
g1Td43Ug1WP2P]49Ug1TER?oKR5h1Y:j2F3Ug1WP2k62Ug1Wg52Ug1ZQ23Ug11YQ22Wg1YQ22Wg1nj21Wg12Wg1PB2Wg1\Q4
01Xg13Yg1^`4\C2Yg1^`401[g15[g1Wc4Y:[I12`g174`g17XJPn17`g17[Y1do2[1X4RX21eg13gg1[_4WF1gg12gg1e^32
hg1e^43hg1e^4k12hg1Z_44hg1ji1^Nf91hg1Fjg1c1P5j7`13;b@VDT4_K2S;l3c2[1fg1\5T2RC1RY1\1kg1b11]1P4JY4
2c3?^[1aF]2<m6c355k11:2NQ3@91L2Y4o2i2bD\BQ6V=f6o2oU10O1d423lg1d_4N9Xh1nDRHe=KP15j3Q[31hh12lh1aQ1
3lh1aQ1nm14lh1cg3PZ2aS11nh12Ti1fR57Xi1412c1]Eh`11[i12_i122_i1T`52ci1fn22di1hj37hi1_@dQ5X]1;f815i
i1jg1ZP3311mi11mi14ni1V`2iT1c:1Qj11Sj13Sj1o`3ig22ik3UT32Zj1Ud41Zj15]d34bP3ZFP?2bj1Z?3bj1[T5P32dj
1Qj23dj1Qj2XR21dj12dj1Zl403ej1`b421ej18fj1_81l66of1ZCZc15lj1\n1a5X:VL1oj11Vk12Wk1bU13Xk1XJd_51Xk
12Zk1^Y55\k1eZ2if2h6h39\k1c1c3hBdb1if2l3k248]k1aR1V5l3QL\5V3Ti31]k13]k1V5gR22`k1XD2ck1j602ek1Zf4
1jk15lk1iP15kV2ZQ24lk1iP1jS5Q41lk11Pl11Pl1:Yl102Jh5_3A0ae1h[27Yl1i:0[>TU1Xo2Vd14dl102V93dl1022el
1eR52el124fl11aR1hQ23fl1cR1hQ22hl1[83hl1X5R31hl12hl1d]22hl1V91nl13Pm1?Q56Wm1h8Xb2mi1n=`>1[m11_m1
2fm1`T11lm1?lm1^6T2_V20I]Am8n20mj1VAkG_;Y61Un11Zn11bn17cn11T2P?nd3bV217cn1^^15lIhT1jAP^22dn1mY21
dn13dn1^X1^Q13ln1o7oT24Qo1h]2^1`d203mo1Q1QV22\P2QT54dP2WV2161fP21jP22jP2Z]61PQ25hQ2gb3V5Pi1`?1ZQ
22]Q2n_23^Q2\W5m51`Q22`Q2lX21fQ24hQ2]c5XP1J4kQ2l4Yb3d?1PR21QR22QR2R32RR2[Q52VR2Tl1<VR2V7Q41co4_2
>\1d1c<k2b16VR2TT1U<X]4`6`L1WR23WR2bc3T11ZR23ZR2c`5?2^R2X91^R21_R22bR2g11bR24bR2c62gG6bR2i2f=fe1
[HWb13fR2SY5XJ1fR22nR2fa12PS2bG1PS21SS23SS2Pc1QU26VS21d6^JoLeV24VS2[=GQ`11]S23`S2\P3fW22`S2[P64`
S2ed1Wk211`S23`S2dd4^C3TT22]V34TT22l2dm23TT22^g11TT23ZT2Wc1hc11ZT23[T2d\1nV11[T2:[T2_3?c_2Q21^4[
1_b3P21aT22aT2Ub41gT22gT2d\52gT2_g41iT21iT26mT2Y9RFeGV@TW21PU22UU2h^41UU28ZU200k3eU1e2XMko22ZU20
2ZU2ke31\U22]U2Yh43]U2Yh4jU21iU24iU2nd2<iF2iU2eN1lU21oU22RV2k^51RV23RV2oc2c21QX71VV203WV2dc4VY22
WV2dc46[V2R4Z6ZOga115cV2mc5:I01cV22cV2PS31TW22aQ4d51\W21_W21bW2;iW27dQ1oa23l]2c4mB1296kW2?c_2n7]
b2QP11kW25mW2gS2en23Rc14PX2Pf2k[2[83PX2lQ5[84XX20Qm4D3\X2i_2k12\X2i_21\X28^X21PR3Sl22g;Q121VQ91V
Q95gX2fX3Xh2W3T>3oX22mT41RY22RY2f`43UY22Wd62VY221WY21]Y22]Y2bl34]Y25kc1mo42]Y2;4]Y2l]5R4eW16]Y2Q
4P_1e6n8A4_Y2]Q1n241`Y22cY222fY2bU25fY2]R1g14WQ12hY2^g602jY2PP12jY2Ul31kY21mY24mY2QP1l9hT36RZ2`1
a5ak1V<bl28UZ26L12RBom2lB4WZ2^[2Vd2\92XZ2dN4[Z2Ql2_h1Q63]Z21di16]Z21:fg1b1Yf32_Z213aZ2ff3`H4aZ2l
S3iBn11aZ23lZ2W[1V\33oZ2Qj1\51R[22R[2oo15R[2\V5f7lIj;7R[2jY3P3`3m5jX2\44R[2Pk1V2g27S[2j[3b4R3h\2
1RF2U[2\g11_[22`[2kQ42_P4Q;1g[21j[22j[2ZX41l[2003P\2m\1gi32S\2\Y12S\2\Y11U\21U\24W\2\IWT413Y\2V`
1d?04Y\2Xf1^d3j[13Y\2gZ5j[12\\2S91\\23]\2c;SW1006a\2aAV:m7m?\]21c\21e\22f\2WT42gm202n\2`_13o\2`C
^32R]2UH2R]2nI1T]23V]2kW1mc17Y]22i;[Q1_?U2dl22Y]2X]1001c]24d]23ff5k13d]23ef52d]232h]2]o301k]21bl
21n]25o]2ZU1U1a_1]32o]2Rf22T^2dT12T^2`T12V^2k_53V^2a1QP22W^2aT11W^21Y^21`^28c^210SU2QR22Y8\T29e^
2R1Y2jLlP1ak1>_141f^2004VR3Q7^;XY31l^201n^21V_2002e`4gj21Z_21[_201VZ32b_2lT44b_2h1g=d81b_201c_22
f_2kV11f_25h_2TOlP1ak1>3j_2og303m_2Vm4n`11m_22m_213n_2^Q3W32Q`2`c4=Q`2`a13^40[3b6BU5Sj1gNS?n91Q`
23R`2QU1P41R`21S`21\W31^`24b`2i`1eV2b23b`2og1V31b`22c`2h`12f`2i`14f`2e`13aV21f`22f`2[g36f`2i`1=j
9TY201h`22l`2[V41l`22o`223Qa2lk1H1Ta21Ua25Ya2aW10SX1ki22Ya2f_21Za21[a21^a21UZ35_a2`g1;]1lF3da2S<
dY43ZY3oV4iB5fa2W>i`1ib2Q74fa2Y4W9[[44fa2[8a`4jI0001ha21ia22ia2ak34ja2S:ha3VW12Vh7Z34la2U\1V7g63
la2U\1b64na2kc12dR31Qb21Ub24Vb2Rn1m1^41Vb21Wb21[b25\b2W4WT11ac31ab201Z`401gS308ne2fV1[T1\5f1nZ1V
1^C;eb2SI_MbM7Z12@g:a2\2<SQ3nFHl3m3[P13NFa3o\1hC05hb2T?VR2jo1fG00006SR6Z[1o1^7Q=A003ob2`k3fJ1Pc2
4Sc2fe1[HWb14]c2\KZH_l22^P4R;1gW4002XT3g41ic21bS72jc2U97Rj2nMcNnc2dI4l16Yd2ad1nR3a3_ChK5Yd2`R4e8
Y<jb13[d2am5j53\d2eY1Pl24\d2eY1n=Vo23\d2eY1n=4_d2d2Xo1ob201ed201md24md2j8YJne31Re21We22a_7mE4ae2
TGkf3=1de22de2gA6de2U@`EV7j9gn11je22je2WR17me2:m?WIc_2YM_>1oe23Pf2W9lg42Pf2W91Pf21_f24bf2jP12bY1
2cf2[Q52mf2_81Tg22Yg2_P42\g2]24\g2lW4b:12^g2jW46bg2Y=Yl1o10V`17gg2Yh1\m1ZKjg12l12kg2d83ng2^KX_14
ng2^KX_1eZ15og2iX3^T1^BS93og22X\21og23Qh2bc2K1Sh26Vh2k?c^1=[\2j:2fd3Zi31^h25X^3Zc3V9o1Ra104Xf3gW
3S?j32jm2oT43dh2Tj3i82fh2m801io71oh22oh2^=1Ri22\i2[\12nX7104]i2l9\ClV302]j2h61lo21cZ7002bP4RF2eT
5`X1003hm2S2i40002_R3PA1Zj203aj2h7md31cj21dj26em2U;gU3\Ed:SV18jj2QCRl2nBh4[22nY14jj2\;`b511Th302
mj2e\31mj21oj22[k2ZD8]k2kR1hA2gg2`Ll1XC2]k2_\42]k2RQ11[o201^[41^k22nd3P_103fk2g=Zc31fk26`o2mR3Ef
m1RL@2Rc3i91jk2005oi31`8e1e[26Ul2hF`3b]1jV1n45[l2`=nEQ\3h22]l2]J2^l2a;9`l2o4_CLV^1ge1TMh8cS12`l2
m`31`l23bl2mF\Z57fl2QW2W5T8P11l63fl2QW2RY21fl23gl2Y7Zo43nl2[3_O3nl2WT2Yb11Qm23Um2TKiZ11Vm21^m23a
m2cZ2[[11cm22dm2ZI2hm2bE9km2B2c7X2[AmLmP2lW21km21lm23lm2_IP53Qn2X7hf52Un2Rf301\n203_n23bd11kn22U
o2mc102Yo2[T23fo2nS2l^13go2mS254oY3Q6`1ak22RP3e`12TP3ei43VP3m9^32VP3m22ZP3em33[P3^DSQ11nd45^P3]2
US1fg1^21_P32kQ3WZ41aP31aP32bP3Wc11j[3002jP3]=1kP31mP36oP3dc3XG50N1TQ31XQ33XQ3^3a36XQ37@c2^LoR11
`Q35eQ3cR2U1_3g\11eQ31fQ34gQ3_R2[_1aO5VT5RX22h6PB2kQ3RR403WR3]>]Y35ZR3a2oJYS101ZR32ZR3lV12[R3jP2
4[R3jP2YZ1cO2_R3PA3_R3PAk22_R3R<05`R3RQ1>`4Ve12`R3Ue37`R3[n2`Md7i>bJI06fR3kN3`7`;WR21hR31lR35lR3
X[1T2Vn1[J0002VS3T@2cS3`42dS3Q\302fS3Sj41kS31PT32RT3_b31ST32]T3\X31_T31aT35cT3[o1l27@1m\41mT31oT
3001RU31TU3001\U33^U30di11^U31_U301aU31oo33Yi3mW1ng11oU31PV35QV3`?XBd@Pi23TV3^n4iH02UV3f21j[3002
_V3]h20009fV3Yi2X2od1k4S<F3c12^^7`91Q\61Ze31nV31oV32QW3\24UW3S4[2Vf41VW31YW3001_W31aW301gW301lW3
3oW3_8Th32oW3_81Z`71XX33YX3]j2Q=1h_62\X3m72]X3f<1]X32VQ5gU200002aX371iX34iX3gU42m^11kX31lX32lX3Q
31nX34nX3l]4\>nG3S[5fZ1`I3PY3od3`k13QY3`Cn42XY3O2XY3WR41XY37XY3a2cZ3TKn=116XY3U]3TKn=111[Y33\Y3G
b12]Y3_R42^Y3cd41aY34aY3U3Za2ni11fY32fY3kl32hY3Q21hY32iY301kY31mY33oY30aP31SZ33TZ30]32TZ304TZ3^3
YT4h:1TZ31UZ33UZ3fW4^?2UZ3]31VZ31WZ31XZ33XZ3cW4d=3[Z3dQ414cZ3JBT[33cZ3jn3^43cZ3JB1hZ304mZ3n24WQ1
3S[3h]4_N1T[31V[31\[33^[3B`g32^[3B2^[3R11h[31i[36j[3Q^1PKP3m:SN3j[3k1ZQ41n[32P\3F2P\3A1P\31Q\33T
\3g143U\3hT4SJ1V\32[\3G3[\3G_k11[\32\\3aT43\\3bj2nY17\\3o_21103d11\\31_\32`\3_D1a\31b\33b\3h6dZ3
1c\31g\33j\3?Vm11j\31o\36R]3CXm1?2^S23R]3CZQ44R]3Ckm1^S24R]3^n1;RS21S]31b]31c]32c]3k]42c]3ma45c]
3cT4Z=112e]3ZW41e]31l]32S^3_f41X^32X^3gi41Z^3002b^3h401d^31g]71e^31f^32f^3cQ12k^3k@04l^3kT1c1Tc2
001n^33n^3cT1m_33Q_3]7b]14Q_3]7b]1jV11W_32X_3U]51X_3004\Q5<3N3a_3d5Th21f_304i_3\4XOW^22l_3\g32o_
3Rm24o_3Rm2iQ1h81P`31P`32Q`3Rm24Q`3bS1c1aY21R`33S`3ga1S_22X`3Zm21[`31_`32_`3aG1b`32e`3]Y34i`3e5b
]1i[17i`3m6`=k@NZR451m`301]a31_a31ba31da33da3Wm202da3Wm202ia311ia35ma3`U1^b2]8N4ma3`U1^b2]83na3d
Il]11na32Pb3Y11Pb32Pb3lc43Pb3K\;2Pb3l=6Tb3mHW2^\2]5o12]b3XT42^b301_b31ab31db31gb32gb3Tm22gb3gh12
gb3\k24ib3PX3k<S53ib3PX3k<1ib31lb32lb3\;1Pc32Sc3Qk23Zc3bP3l62Zc3\32Zc3YP31Zc32Zc3^P32Zc3W32Zc3mg
22Zc3]i23Zc3c5gi33Zc3ja1PV28Zc3fFSKX32YA0Ya14Zc3R1]f3h^14Zc3R1k9a\32Zc3YV55Zc3R1kb3Zb1P55Zc3R1k9
UV4TE1TR81[c31\c31_c31cc33ec3i2b]12ec3l43hc32Ye35hc32A`Z3e<4hc32P4fb34hc32R[3e<01Pd31Qd31Td31Ud3
1]d32]d3k93]d3o2k_32oV7Te13`d3ZU203`d3T`1_16`d3l\1P6`?k201`d31ed31fd31gd32kd3hX31Te31Ue31Ze302ae
3eF5de3W1g\1RZ1jE1fe32Pf311Sf32Tf3V\31Uf31Vf31Wf31Wf32Xf3cj36Zf3Ub3`>h80bS16Zf3Ub3`>h80L8Zf3Ub3`
>h80_6XCW91\f31]f34^f3bP4i8bS12^f3bP41_f32_f3b]11bf33gf3eZ1Wg13lf3g\1RZ12lf3jf22nf3P]13Rg3d5YR32
Rg3X91]g31^g31bg32Wh3RJ1Wh32Yh301Yh31Zh32]h3ok22]h3Z11]h31]h31`h31ah32ah3fb31bh32bh3mV31Pn63fh3Y
Y1dj11gh32nh3Xj31nh32Pi3ef21Ui31Vi34Xi3:111\i31ci32di332ei311gi31hi32ki3j[44oi31`8e12Rj3\X34Rj3\
:[1aW24Tj3NW7]32Tj3ml43aj3j7]81dj35ij3og2bDXa1^12ij3b\34ij3T?Z2Rk21ij32lj3cc32[k3i_23`k3P:\m41bk
301ik32mk3nn21Zl31]l31^l32^l3f?5`l3Q6C\5a33`l3T8m31cl37el3b1UY11c[1V1^C3hl3UZ3Z11il31kl32kl3]F2l
l3nf22Sm3jj21Sm32Sm3cf23[m3=`B1[m31]m303^m3013hm3WP3no15lm3]b3]D3o21lm33Rn3n=eb42Rn3n=2Rn3Pl21Tn
31Xn32Yn3n61Yn31an31hn31Po31Ro32Wo3V<1Wo35Yo3X2U4o>WR21_o302go3Tb31jo32lo3Z91lo32lo3P[22mo3fX31o
o31QP41[P41^P41_P43_P4312bP4j;3bP4o1j91jP41PQ44XQ4h11iX31YQ41^Q43aQ4VD53aQ4VCWR23bQ4o7_V22bQ4U42
bQ4XR32bQ4PR31eQ42fQ4Q42jQ4b:2QR4bY33YR4P7lS202_R4U61_R41bR44bR4=\d2^[21mm801cR402gR4d82hR4^i21n
R44[S4]8>\N1\S4;^S4XBoIb3ZP2`1`4Y8bI3W51fS41hS41_T44_T40[1cR34`T4[1jV1hk12eT4m31eT44eT4b2^5[U33m
T4[4Vo25QU4f4\f2RGj65QU4\5eb2P3k92QU4f43QU4f4E2QU4Pj41QU41VU43VU4PV1Vk12]U4^Q11_U41eU41fU42fU4l5
1hU42hU4i31iU41jU42lU4cR33lU4o1i^23lU4o1i^23nU4;WP11nU43nU4Qf2aU11oU41QV41RV42RV4em23UV40Z53nV40
`22nV402oV4el21TW44UW4[R11Qj11[W43[W4QZ2Yg11g\41gW42gW4lI4gW4mW3U@SE5gW4mW3>e?01iW41nW44\X4TP1YA
Za11]X42bX4V31bX42cX4S41cX42cX4nV22dX4XS42dX4k33eX4Uc3k31eX41fX41hX41WY41YY42YY4hi21[Y43[Y4ZV2e4
2^Y4iT21`Y42`Y4`]32`Y4R21aY41cY44lY4c2m1k23nY42Qb22QZ4bG1QZ41[Z41]Z41bZ41R[42R[4Pa22R[4Zo14R[4Ta
2Yf1A2Z[401a[41c[42c[4l]11e[41l[41Y\42Y\4nY43[\4[7Wh12]\4oZ21]\43]\4kg353]\4TJmB1e\41g\43g\4mZ3[
V11m\44m\4\??n24o\400QT22P]401T]41\]401V^43Y^4g;11^^41a^41b^4002j^4`P31j^41n^41o^44Q_4XX2S1QJ6V_
4Uo2gEC111V_42V_4Pe24W_4^=lAno21Y_42e_4mj22i_4X31i_43i_4P3_m21j_41Q`43Q`4eb2U91R`42U`4j`22U`4Qe3
1X`42[`404[`4Th1ZDm61]`41b`43e`4TU4_41e`43f`4ea1Yd12i`4Q^21i`41j`41k`41in63_^6\@dM2n`4Yj11n`43Pa
4^m2R_12Sa4Tj11Ta42Ta4\41Va41\a44^a4kU3a<02^a4]m25ia40Q^1Td1fF1Rb41Tb41Vb41Zb42Zb4ih13Zb4ln2001`
b41cb41db43hb4iT2P]11bb601kb41io701l]6001mb40000001Vc400001Yc41Zc43\c4ii1202ac4^X41ec41fc4001jc4
2jc4fm21kc4001lc42lc401Yd41X^6002hd4hl22jd4[i12jd4ei11jd41nd41jg61Re43Ye4Z1l_21ae41ee43ge49C1Qf4
2Vf4R12Wf4hR11Wf42Yf4g^22^f4=1^f42^f4dZ31df41ef43gf4XP2QT23nf40mj33nf40a_24Sg4ZA\A05Sg4Q>eD0Xc11
Yg41[g41cg43fg4bY1f16Qh41l2h41mE3Qh41e72Vh4]A3Vh4k1X32Vh4k13Vh4k1c23Wh4ko2aR11]h46`h4R2f1n2dW3^H
4nh4ki3Z<c16Tj464k2Z104Tj46[402Uj4W201hk404Ql43001Ql44Ul400US41Wl42Yl4gm24Zl4n2dW3^H2cl4^?1fl41[
m41Sn41in42Yo4dW31ko41ZP51QQ51VQ51]Q52]Q5P601dQ52dQ5S42dQ5V82dQ5j^21^Y72fQ5ji21fQ51gQ51kQ51PR51W
R51_R52_R5X401aR51bR52bR5b31dU803hR5oo1lR11kR51RS51TS51WS51XS51eS53eS5_2i;1lS51mS52oS5T35oS5P2]1
gU122oS5jA1RT52RT5R22dj623eT5e5hX11eT53UU5i9c:3UU5e201UU52_U5W`11hU51PV52PV5]11UV54UV5Z1M`91VV50
2ZV5]]34]V5Ti2111]V55]V5i1UNS2oU11_V51bV54dV516Tm21hV51lV51RW51TW52TW5Zk12ZW5Z22\W5QU31\W53\W5XX
2>4WX5[g1S3RI1_X51aX52cX5j`32eX5g31TY54TY5aDbU1R<3TY5aDbU13TY5Tj1[k12VY5Qe11ZY51bY51Sj81iY52iY5^
b30001kY51mY51nY51RZ52SZ5c13VZ5I82VZ5R12ZZ5;1ZZ52[Z5hX12\Z541\Z54]Z5Pd21lS13`Z5TX2n=1aZ52aZ5U13a
Z5cl292bZ5T11dZ51fZ52fZ533hZ5PT1Y[22hZ5^j21QT71mZ51nZ502P[581Q[51R[52T[5Wf31T[502o]7c?1\[51][51_
[51`[52`[5c12d[5K1i[52i[5>01j[51l[51o[51Q\51R\51S\52T\5jg11T\52W\5SR21X\51\\51]\51^\50002ia671b\
51c\52d\5=1e\51l\501T]51U]501f]53g^5e2XX104iP6d1\n1QM2^_5]A1Z`51f`52oa5ka11oa52oa5f31hb51cc51Xd5
1Zd53md5P3m:3od5n=`_11Re52Re5S;1of58\g5U60h1aEU_1C11\g51Pi51Ri51`i51Vj52Wj5WF3Yj5aV1>1Vk51Xk51Xk
56ak5R3]T2_N011el51nl51ol52ol5o26Um5:d3QP3;13bm50XO1bm51fm52Yn5e11_o51ao51jo51PP62PP6Q61\P6001Wa
83c^7d9eL01U^86kP6IHE^]1[]13kP6I^11lP61YQ63hQ6b1cY21hQ61^R61nR61XS61^S66RU60AWV1X]1;1lU62oU601PV
61`V61bV61kV61mV62mV6lK002hW6\C1kW61VX61`X61aX61kY63oY61nd12oY611SZ62TZ6XJ1TZ601eZ61iZ61mZ61oZ62
oZ6QS101R[61T[61U[61X[62Z[621\[61e[61f[62i[6X]11i[61l[61o[61Q\61W\61X\61Y\62\\621f\61P]61Q]61R]6
3V]6232V]623V]62cb11V]64Rd7;f2[V11nj71[]61\]61]]61`]62d]6hb21f]61k]61l]61n]61P^62T^6cZ21T^61U^62
V^661V^61X^62X^6`S11Z^62]^6W[22_^6i<1`^61a^61c^61d^64e^6gNY>VR11f^61l^61R_62X_601Y_61\_61__61b_6
1f_61h_61l_61R`61S`61]`601_`61o`61Sa61aa61fa61ia61la61oa61Pb61bb61gb62ib6i81lb61Tc61Wc601`c61ac6
1bc61dc61ic61kc61lc62mc6l61mc63mc6c1X52oc682Sd6l>1Vd61Zd61]d62]d6e71`d61ad62Uc7T;3V\7SBlN001dd62
fd612nd601nd62^e6S>2be6\W12ce6j^11ie61je61Wf61gf61nf61of62Qg6V11Qg61Ug62Vg6mZ11Vg61]g61`g601fg61
Rh62Rh6l51Zh62]h6i11_h62_h6k\11eh61Pi61Vi62Vi6PH1ei61ii61li64li6TMj3m41Sj61Vj65Xj6P5hDl8W81gj62j
j6k<1mj61lk67Rl6g@IVX1f2271Sl62Wl6QU11Yl6001el63el6Y1j43el6Z6Wc11hl602il6^>2ll6h601Qm601Sm62Wm6h
51Wm61Xm61[m61cm61dm61im61Pn61Tn61Wn61Xn61Yn63]n6Qa1I1hn61Qo65Yo6X5P:f=XQ15Yo6]KT90UO1[o61`o62bo
6U31go61io61oo62SP701VP71]P71ZQ71^Q71`Q71dQ71gQ71oQ70001[R71iR71jR73kR7^=k71mR73PS7d<T_11RS73RS7
[Y1\101bS701cS72eS7h31hS71kS72kS7kK2kS7fQ16lS7b<W:U5lJc31nS71PT7002ST7[:5ST7n<1V;01XT71ZT71iT71m
T71PV71\V71eV73lV7bMk13RW7m=YI1VW71WW71YW71]W72_W7\41`W71aW71bW71fW71\X71`X71bX71kX71PY71QY71UY7
1YY71[Y72i]7d@01jY72lY711lY71nY71VZ71bZ701dZ71fZ71gZ71jZ71kZ71V[71X[72Z[722[[7]Y11][71d[71f[71k[
71l[71m[75P\71Hl>d52P\711S\72U\7m92^\7=1^\77_\72j@g2W5QD21i\71j\72j\7`B1k\73k\7aC[I1Q]72Q]7V^13Q
]7V^1f22T]7bC1T]72T]7gA2T]7j35U]7k9h8iIW92X]7mc11[]71]]71^]71g]71i]71j]72j]719j]71a3R60W9]5WDa85
j]71l9P9WR11k]75l]7a3R60mR12l]7l91l]73m]7WIn:1m]71o]71P^71Q^71R^71S^71T^71U^73W^7921W^71Y^72Z^7V
@1Z^72Z^7d_11[^71\^72\^7b91]^71^^72^^7]@2^^7Z@4^^7LT=X21_^71`^73`^7GZ12`^7[?2a^722b^7R\15b^7`9S=
b?j53b^7R\1^11b^71c^71c^71e^71e^71f^71i^72l^7b^11l^71Q_71T_71U_73Y_7P8b<1[_72\_7aT11\_72\_7cT11a
_71c_72c_7k22c_7nT12c_7cX12c_7`L5e_7>2WDk11e_71n_71Q`71W`71Z`73Z`7P9gY12Z`7^Y12Z`7P92Z`7UF1_`71c
`73c`7T7VV11l`72l`7P]11n`76o`7c60R80ZN5o`7d6R80ZN1Ra72Ra712Sa7dV12Sa7^E1Sa72Ua7jW13Ua7Q7hP12Wa70
2Wa7S@2Wa7Y>1Wa72Wa7L1[a71\a72]a7QY11]a71aa71da71fa72ka7j\11ka71la71ma72Pb7Ra11Pb71Tb71Wb71^b71c
b71eb73eb7[X1O1nb73nb7?hW11Uc72Uc7UZ11Wc71^c71Qd72ed731nd71Pe71Ze72ae7d=001Wf73Qg7i8L1Qg72Qg7i81
Ug703Wg7ZIk>1Wg71Zg72Zg7b<2Zg7a<1_g71cg75cg70R80Q11ng71Ph71Qh71Rh73Sh70^42Sh7aR11Vh72`h7D2lh7_N1
mh71Ri73Xi7X1aS11[i71\i71ci71mi73Vj7c2aJ1Wj71Xj71^o73Zj7b6hI1aj74gj7U9WBm<1Rk74Sk7c4o451Sk71Vk70
1^k71_k71fk72kk7k34ok7b3113Tl7b302Vl7WV12Vl7dI2Xl7dQ11Yl72]l7_Q12al7WQ11bl701Sm71[m7001^m73cm7e1
[I2fm7RG1jm71nm701Qn71Tn72Wn7]51an71dn7002jn7L3jn7L01ln71Qo72^o7\11^o72ao7bN1ao73bo7111bo71eo71g
o72go701io73jo70L1jo72mo7lJ1VP83]P8bDh41aP81gP81iP85jP8VD4Y5a83jP8VDP>3oP8lD;1oP83oP8XE01SQ81[Q8
1\Q81]Q81^Q81`Q81lQ81`R81bR81gR81mR81TS81[S81aS81bS81eS82eS8TE1gS81jS81lS82mS8UO1XT82YT8Q21ZT81\
T81^T81_T81bT81cT81dT83gT8131iT81nT81QU81RU81VU81WU81bU81dU81eU81fU82jU8UL2mU831mU81QR91oU81PV82
VV8l11VV83\V8112\V811_V81`V81bV82bV8UA6dV88V;;1d53dV88b;3dV8@Z;2eV824eV8j;Q122fV8QA1hV81mV82mV8Y
A1nV82\W8m>1bW81cW82kW8UL8kW8j;Y9d2;Lk261lW81PX82PX8^?1SX81_X81gY82gY8P>2gY8_G1SZ81R[81_[81m[82m
[8k>5R\8T2c3U=N1^\83o_8H02]`8gA1ma81Tb83Tb8]2d33bc8]4W81bc81fc81Sd83Vd8T2V=1Vd81id81jd82Pe8h44Qe
8^2o2c82Qe8^21Se81ce81Xf82Xf8d11Zf81Qg82Rg8R91Rg81Vg81_g81eg81hg81ig81kg81Rh81Wh81ah82bh8:1bh81d
h81eh81Pi82Pi8\41Ri81di81ei81ii802Yj8Y31Yj81bj81ij81jj81jk81kk81Ql81Tl81dl81hl81Wm81[m81]m81am81
cm81mm81nm81om81Qn81Sn82Tn8S11bn81gn81Zo81]o82^o811`o82bo811QP91WQ91\Q91dQ91eQ9001PR91RR91UR91ZR
91]R91aR91fR91jR91lR91nR91RS91SS92TS911VS91YS91aS91bS9_501210;0mo13345467891210;0mo133454678:;<1
0;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj
1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z1
34P1Q1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_1
7`1e1\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0m
m1o124P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2
X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2
P3Q3R300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g
27h2Z3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c
3d3\2]220;0mY5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2]220;0m\5^234
e3X2f37g3k3\2]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4T4U410;0im1V4
1Q1W4X4Y4Z420;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_47`4b4MK10;0m^
1^424_47`4c4MK10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^320;0mm1l42m4n4
7o4P5k4^320;0mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^310;0mi1R534S
5X2T57U5X5MK10;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_47`4_5`5U410;0
mh1a534b5Q1c57d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a534b5Q1c57d5h5
`5U410;0mh1a534b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U410;0mm1a534b5Q
1c57d5l5`5U410;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0mm1o524f47Z2R
6m1n510;0mk1o524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47Z5W6MK10;0mo1
T624f47Z5X6J`210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234]6X2Y27^6_6DE
00;0mi1V234]6X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af6;<10;0mk1=3>
?7@7Ag6;<10;0mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6;<1190mk3=3>?
7@7Al6;<10;0m[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q77R7T7\1o610;0
mo1P724Q77R7U7V7V71049Y8W717X7Y7V7V71046Y8Z727[77\7]7^7^71040Y8_727[77\7`7a7a71040iY1b727[77\7c7
d7d72040Y8e727[77\7f7g7g71040Y8h727[77\7i7j7j71040Y8k727[77\7l7m7m71140iX1n727[77\7o7P8P80141iX1
Q827[77\7R8S8S80140iX1T827[77\7U8V8V82140iX1W827[77\7X8Y8Y81140YX1Z827[77\7[8\8\81140iX1]827[77\
7^8j2k200;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m2c8d8^710;0mY
1_737e87A>f8g8d8^710:0mY1_737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK10;0mk1l824_47
`4m8MK10;0mk1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q9MN10;0mo1l82
4_47`4R9MK10;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l824_47`4V9MN1
0;0mo1l824_47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0mi3X924Y97H^9
c2N10;0mm1_924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN10;0mi1g924Y97
Hh9\1o610;0mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n9MK10;0mo1k92
4G7Z2o9k4^320;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:24_47`4U:JK10;
0mi1T:24_47`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK10;0ii1T:24_47
`4[:MN10;0mm1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a234f4X2^:7Z2`:
J`210;0mi3a234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0mo5e:34f4X2^:7
Z2f:J`210;0mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`210;0mi3a234f4X
2^:7Z2m:Jk210;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;J`210;0mi3a23
4f4X2^:7Z2S;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;ME00;0mj3V;24W
;7X;Z;ME00;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;Z3P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10PP21P
21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP12P10P10P10P10P12
P80P80P81P81P80P80P80P80PP81PP81P8042424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P1
0PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P412Yi=QDQ8`D\P3P
DYU7QDR8PDkU7PDgQ7PDT8PDPV7PDWh4PDPV7PDT8PDgR6PDkU7PDYj4PDT8QDS8QDT8PDTn3PDVP5PDlR6QDU8PDoR6QDV8
PDgQ7QDW8PDT8PDgR6PDHQDX8PD[P5PDYQ5PDHPDl;QDY8PDPS6PDgQ7PDY9QDZ8QD[8PDmg6PDZY;WD0QD\8PDSS6QD\8XD
0WD0PDgQ7PDel4QD]8QD^8XD0QD_8WD0PDel4QD]8QD^8XD0QD_8WD0PD[P5QD`8QDa8XD0SD0WD0PDoU7PDmR6PDPV7XD0W
D0QDb8QDc8P@nP5XD0SD0WD0QDd8QDe8XD0SD0WD0QDf8QDg8TD1QDf8P@UP5XD0WD0PDoR6PDeQ7QDh8XD0QDi8P@nP5QDj
8QDk8QDl8Q@Q6QDm8QDn8QDf5Q`1o5QDo8PDHPDnP5SD0`EjR6`EiR6`EoR6`E4`EdP1`EQ3QDP9aD0`DPO`DQO`DnN`DoN`
D^2`D\O`DVP5`DgR6`DTP5`DXT;`DkR6`D4`D`1QDQ9P@hR6Q@R9WD0QDS9XD0aDd5`DVP5`D_R5`DTP5`D^2`D`1`DlR6`D
gR6`DjR6WD0QDQ9QDS9XD0QDT9WD0PDkU7QDU9XD0WD0PDPV7QDV9XD0`DVP5`D\O`D^2aD0`DW1`DbO`DlP1PDkU7QDW9QD
X9WD0PDQV7XD0PDhR6QDY9aDd5UD0WD0PDQV7XD0`DhR6PD^S;QDZ9QD[9PDiY;PDg3PD^S;QD\9PD]S;QD]9`E^2`E\O`ER
3`EjR6`E_R1`Ed3`EkR6PDHQD^9`DPO`DQO`DU1`DS1`DVP5SD0PDXa4QD_9QD`9QDa9SD0UD0WD0QDb9Y@0P@dn3QDc9P@o
R6QDd9XD0`@bT3`Dk8`DlR6`DSl4UD0WD0PDdn3Y@0QDe9PDoR6QDf9XD0WD0QDg9PDoR6QDh9XD0QDi9`Dk8WD0QDj9PDlo
2XD0QDk9TD1QDl9WD0QDm9QDn9XD0WD0PDmo3QDo9QDP:XD0WD0QDQ:QDR:TD1QDS:XD0QDT:WD0QDU:Y@0QDV:TD1QDW:PD
RT7XD0WD0QDU:Y@0QDX:XD0YD2WD0QDU:Y@0QDX:XD0QDY:WD0QDZ:Y@0QD[:XD0SD0WD0QD\:Q@]:P@mNTD2QD^:QD_:QD`
:XD0aDd5WD0QDa:Q@b:TD1QDc:PDoR6P@mNQDd:XD0WD0QDe:QDf:XD0QDg:`DUg6`DTb1`DQ[3`D^c3`D]]7WD0QDh:QDi:
XD0YD2QDj:WD0QDh:QDi:XD0QDk:QDj:WD0QDl:TD3P@oa1PDT8XD0QFm:`DVf1WD0QDn:PDmNP@gQ7PDT8XD0QDo:WD0PDT
8XD0QFP;TD2YD1WD0PDT8XD0QFP;TD2QDQ;WD0QDR;PDT8XD0QDS;WD0QDT;S@0QDU;QDV;QDW;QDX;XD0QFY;WD0QDZ;Y@0
QD[;P@jR6XD0QD\;QD];WD0QD^;Y@0QD_;XD0QF`;`DT9`DXe5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PDmo3Q
Da;QDb;QDc;XD0QDd;WD0QDe;P@dn3Y@0PDmNY@0QDf;XD0QDg;WD0QDo9Y@0QD1XD0`DoR6`DeQ7`Dk8`Dnn2`Dmn2`DmN`
DXP5`DVV7`DdQ1WD0QDj9PDdn3Y@0QD1XD0`Dk8`DoR6`DROWD0PDiR6PDmo3QDh;PDSZ;XD0aDd5WD0PDiR6QDi;PDZj7XD
0WD0PDVP5QDj;QDk;XD0VD0WD0PDVP5QDj;QDk;XD0QDl;WD0PDWS6QDm;QDn;QDo;XD0WD0PDQOQDP<QDQ<XD0WD0PDgT7T
D1QDR<QDS<XD0WD0PDeQ7PDYc4QDT<QDU<QDV<XD0WD0PDWZ5PDiR6XD0PDaMWD0QDW<QDX<TD1QDY<VD0XD0WD0QDW<QDX<
TD1QDY<QDZ<XD0UD0WD0QD[<P@Sl4QD\<XD0TD9PD2UD0WD0QD[<P@Sl4QD]<TD2QD^<XD0UD0WD0QD_<QD`<QDa<XD0UD0W
D0QDb<SD0XD0TD9PDUR3UD0WD0QDb<SD0TD9PD4PDUR3XD0UD0WD0QDc<XD0SD0TD1VD0UD0WD0QDc<XD0SD0TD1QDd<UD0W
D0QDe<XD0SD0TD3QDf<WD0PDol4QDg<QDh<XD0`DgR6UD0WD0QDi<SD0S@0S@0PD4QDj<XD0WD0QDk<Q@l<QDm<QDn<XD0QD
o<WD0PD\c3PDmNQDP=XD0UD0WD0PDmNQ@o5QDQ=XD0aDd5`@jR6UD0WD0QDR=QDS=XD0QDT=WD0PDP3QDU=QDV=XD0UD0WD0
PDW3TD3PDgR6QDW=XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PDgR6QDW=XD0QDX=`D`H`DT9`DdF`DUU3UD0WD0QDY=X
D0QDZ=WD0QD[=TD1QD\=TD1QD]=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QD^=QD_=XD0WD0PDo2QD`=PDoR6XD0QDa=PDQS1W
D0PDWP5PDoR6XD0QDb=PDQS1WD0PDV3PDeQ7PDS]5XD0WD0PDS]5PDUP5PDhR6XD0WD0PDSZ;YD2XD0SD0WD0PDSZ;QDc=QD
d=XD0WD0QDn:QDe=TD1QDf=XD0YD2`DdQ1`Dd3`D]R;WD0QDn:QDe=TD1QDf=XD0QDg=`DdQ1`Dd3`D]R;QD2WD0QDh=QDi=
PDoV7XD0SD0WD0PDjl4QDb:PDHPD]P7XD0QDj=`DiR6`@oR6`D\3WD0QDk=QDl=QDm=XD0QDn=WD0PDV\4QDo=QDP>XD0QDQ
>TD2PDoR6QDg3WD0QDR>PDhR6QDS>XD0WD0PD\\;PDcn3PDoV7XD0WD0QDT>PD`\;XD0WD0PDa\;PDb\;XD0WD0PDc\;PDkR
3XD0WD0PDkR3PD4PDkR3XD0WD0PDd\;PDe\;XD0WD0PDWP5PDhR6PDgQ7PDm^5XD0VD0WD0PDWP5PDhR6PDgQ7PDm^5XD0QD
U>WD0PDoR6PDf\;PDiR6XD0VD0WD0PDoR6PDf\;PDiR6XD0QDV>WD0QDW>XD0QDX>WD0PDno3QDY>XD0PD4WD0QDZ>QD[>XD
0VD0PD4WD0QDZ>QD[>XD0QD\>WD0PDmo3PDbn3Q@]>PDo2XD0PDab:WD0PDbn3PDaj6PDo2PDab:XD0WD0QD^>`D4SD0XD0`
D4WD0PDbn4PDoR6QD_>PDl\;XD0WD0PDm\;PDVP5QD`>PDlR;XD0WD0QDa>PDTP5QDb>TD2QDc>XD0QDj9WD0PDbn3Q@d>QD
e>TD2QDf>XD0WD0PDSZ;PDgQ7TD1QDg>XD0WD0PDX3QDh>P@4PD]c3XD0WD0QDi>QDj>PD]c3XD0VD0WD0QDi>QDj>PD]c3X
D0QDV>WD0QDk>PDTP5PDZ];XD0UD0WD0QDl>PDeQ7QDm>XD0UD0PD[];PD4PDmo3WD0PDeQ7QDl6XD0WD0PDTP5PD\];PDT8
XD0WD0QDn>QDo>XD0VD0`DTP5WD0QDn>QDo>XD0QDP?`DTP5WD0QDQ?PD`];XD0WD0QDR?PDV`3PDnb1XD0WD0PDZn4PDmR6
PDR6XD0QDS?TD1WD0PDQEPDTl4XD0WD0PD\U7QDn5PDPe4XD0VD0WD0PD\U7QDn5PDPe4XD0QDT?WD0QDU?QDV?PD^T;XD0V
D0WD0QDU?QDV?PD^T;XD0QDW?QDX?QDf5TD1WD0PDbT3SD0PDUS6SD0XD0VD0QDX?QDf5TD1WD0PDbT3SD0PDUS6SD0XD0QD
V>WD0QDY?XD0`D`n4`Dn;`Dlh1`Dc\5`Dl];`DmU4`DYj4`Dbb4`D_a3`D_a3`Dm];WD0QDZ?XD0WD0PDWQ1PDmR6PDP^;XD
0QD[?Q@f5WD0PDnP5QD\?XD0WD0QD]?QD^?XD0QD_?WD0PDe8PDSP5XD0VD0QD_?WD0PDe8PDSP5XD0QD`?WD0QDa?XD0VD0
`D_F`Doa3WD0QDa?XD0QDb?`D_F`Doa3WD0QDc?QDd?PDjR6XD0WD0PDc^;PDhR6XD0TD1WD0PDYJPDhR6XD0WD0PDYJPDhR
6QDn5PDeS6PDhDXD0WD0QDe?QDf?XD0TD1YD2WD0QDg?P@QP5PDkR6XD0QDh?WD0PDYa:PDTP5XD0`DgQ7`DjX1WD0QDi?PD
hR6QDj?XD0`DgQ7WD0QDk?PDgQ7QDl?PDRP5XD0WD0PDmb1PDhR6QDn5PDgf1XD0WD0PD\FPD]U5XD0QDm?WD0QDn?QDo?XD
0VD0WD0QDn?QDo?XD0QDP@WD0QDQ@QDR@QDS@XD0VD0WD0QDQ@QDR@QDS@XD0QDT@WD0PDVR1PDgQ7QDU@XD0WD0QDV@PDeQ
7PDo^;XD0QDW@TD5WD0QDX@QDY@PDWP5XD0WD0PD\d6QDZ@QD[@XD0WD0QD\@PDYi4XD0QDd5WD0QD]@PDhR6XD0QD^@WD0P
DgQ7QD_@QD`@XD0PDhR6WD0QDa@PDQU7PDZFXD0WD0PDiR6PDeQ7SD0PDYP5PD[_;XD0VD0WD0PDiR6PDeQ7SD0PDYP5PD[_
;XD0PD1QDe6WD0PDiR6QDb@SD0P@hR6QDc@PD[_;XD0WD0QDd@XD0PDhR6SD0QDj9TD1WD0QDX@PDP3PDWP5XD0QDe@WD0PD
eQ7PDZ^6PD_b4XD0WD0QDf@PDTP5QDg@TD2QDh@XD0WD0QDi@TD6QDj@QDk@XD0QDl@TD1WD0QDm@TD1QDn@XD0aDd5WD0QD
o@TD4QDPAXD0VD0WD0QDo@TD4QDPAXD0QDQAWD0QDRAPDgQ7PDan3XD0`DjT7`DoR6WD0QDSATD3PD\d6P@gQ7QDTAXD0WD0
QDUAPDVP5PDgQ7XD0WD0QDVATD3QDWAXD0VD0WD0QDVATD3QDWAXD0QDXAWD0PDgo4QDYAXD0WD0QDZATD4QD[APDiR6QD\A
XD0WD0QDZATD3PDgR6PD^U1XD0WD0QDZATD3PDVS6XD0QD]AWD0QD^AP@UP5QD_AP@gQ7P@R8QD`AXD0WD0QDaAQDn5PDeS6
PDP[3XD0WD0QDbAPDgQ7QDcAXD0WD0QDdAQDeAQDfAXD0WD0QDgAXD0WD0PDZ`;QDhAXD0WD0QDiAQDjAXD0QDkAWD0QDlAP
DTP5PDlQ5XD0WD0PDlQ5PDl\;XD0WD0QDmAQDnAQ@oAQDPBXD0WD0PD]m4QDQBXD0WD0PDiHPDhR6PDTn3XD0WD0QDRBPDnF
XD0WD0QDSBQDTBTD1QDUBXD0`Dm5`DYH`DY9`DSHWD0QDVBQDn5PDeS6Q@WBQDXBXD0WD0QDYBQDn5PDeS6Q@WBQDXBXD0WD
0PDVP5PDgQ7PDdb;XD0WD0QDZBQD[BQD\BXD0VD0`D]F`D_H`DdF`D`H`D_d4`DaZ3WD0QDZBQD[BQD\BXD0QD]B`D]F`D_H
`DdF`D`H`D_d4`DaZ3WD0QD^BTD2PDiR6PDgQ7QD_BXD0WD0QD`BQDaBQDbBXD0`DQE`DXh1`DZh1`D_j4`DVf1`DWf1`Djh
1`Dcj4`D]h1`D^P;`D[G`D[c3`DVe4`DkI`Dll4`DYc;`Daj4`DZc;WD0QDcBQDaBXD0`DgQ7WD0QDdBQDeBQD_AXD0YD2`D
RF`DdF`DXh1`DVf1`D[F`DfC`Dmj4`Dcj5`Dkj4`D`HWD0QDdBQDeBQD_AXD0QDfB`DRF`DdF`DXh1`DVf1`D[F`DfC`Dmj4
`Dcj5`Dkj4`D`H`EgQ7`EeQ7WD0QDgBXD0`D\d6`DRP5`DVS5`Dnc;`DjT7`DXS5`DkT5`Dcj4`Dej5SD0WD0QDhBPDTP5QD
iBQDjBXD0WD0QDkBPDTP5QDn5XD0WD0PDTP5QDn5PDoc;XD0WD0QDlBPDTl4XD0VD0WD0QDlBPDTl4XD0QDmBWD0QDnBTD1Q
DoBXD0QDPCWD0QDQCPDSU7PDjR6XD0WD0QDRCTD3QDSCXD0VD0WD0QDRCTD3QDSCXD0QDTCWD0QDRCTD3PDSP5XD0QDUCWD0
PDSP5PDgQ7PDXIXD0`DTP5`DkS7WD0QDVCPDeQ7QDWCXD0WD0QDXCPDgQ7PDdT7PDRT7XD0WD0QDYCPDgQ7QDZCXD0`DoR6`
Dfe3`DSU7`DPS6WD0PDad;QD[CXD0WD0QD\CQD]CPDgQ7QD^CXD0WD0QD_CPDgQ7PDbd;XD0WD0QD`CQDaCQDbCQDcCXD0WD
0QDdCXD0WD0QDeCQDn5QDfCPDSP5XD0WD0QDgCPDgQ7QDhCXD0`DVP5`DjT7`DTl4`DQU7`DTP5WD0QDiCQDjCTD1QDkCXD0
`DdF`D]a5WD0QDlCTD1QDmCTD2QDnCXD0WD0QDoCQDn5PDQW7PDhR6XD0WD0QDPDTD4QDQDQ@RDQDSDXD0WD0QDn5PDeS6PD
Te;XD0WD0QDTDTD3QDUDQ@VDQDWDXD0WD0PDoa1PDmR6PDWm4XD0WD0QDXDTD2PDVP5PDgQ7QDYDXD0WD0PDVP5PDgQ7QDZD
XD0WD0PDQP5PDgQ7PDZe;XD0WD0QD[DTD1QD\DXD0`DSP5`DUP5`DjX1WD0QD]DPD[e;XD0WD0PD[e;PDbY4XD0WD0QD^DPD
QU7TD1PD\e;XD0WD0QD_DTD2QD`DVD0XD0WD0QD_DTD2QD`DQDaDXD0WD0QDbDQDcDQDdDXD0WD0QDeDPD_e;XD0`DQP5WD0
QDfDPDeZ:XD0WD0PDTP5QDn5PDkb1XD0QDgDWD0PDiR6QDiBPDl_6PDhR6QDhDXD0`DfE`Dcg2`Ddg2`Doa3WD0QDiDP@iR6
PDe3XD0VD0WD0QDiDP@iR6PDe3XD0QDT?WD0QDjDQ@kDXD0QDlD`DiT5`DjT5`DnW5`DoW5WD0QDYBQDmDTD1QDnDPDiR6XD
0QFoDWD0QDPEXD0TD4QDQEQDREQDf5WD0QD6XD0QDSEQFTETD3WD0QD6XD0QDUE`DfU5`DgU5`D_H`DSW5`Dmg5`Dng5WD0Q
DVEPDSP5XD0VD0WD0QDVEPDSP5XD0QDWEWD0QDXEQDYEPDSP5XD0WD0QDZETD3QD[EXD0QD\E`D[f;`Dga5`D_j4`DSh1`Dg
Q;`D^f3`DVf1WD0QDZAQD]EXD0PDhR6WD0QD^ETD3QD_EQD`EXD0WD0QDaETD1QDbEXD0QDcE`DYV5`DSh1`DSc4`DaG`Ddo
4`D_j4`Dk`7WD0QDdEPDTP5TD2PDof;XD0WD0PDof;XD0QDeE`DgQ7QFfETD2WD0QD7XD0`DVP5SD0WD0QD7XD0QDgE`D\e4
`Ddg2QFhETD1WD0QDiEQDjEXD0QFkE`DXh1`DZh1`D_j4`Djh1`DaG`DSc4`Daa5`D_e1`DjX1aDn4`Ddo4`D[h1`DYV5`DX
b3QFlETD2WD0QDmEPDjT7XD0YD2`DaG`D_j4`DZh1`DXh1`Dcj4`DRg5`DS:`Dee1`DiT5`DSc4`Dd2`D]6QFlETD2WD0QDm
EPDjT7XD0QDnE`DaG`D_j4`DZh1`DXh1`Dcj4`DRg5`DS:`Dee1`DiT5`DSc4`Dd2`D]6QFoETD2WD0QD5XD0`DX`3`D_H`D
]F`D4WD0QDPFXD0`DX`3`D_H`D]FWD0QDQFPDgQ7PDe5XD0WD0QDRFQDSFQDTFXD0`D_b4`Doi4WD0QDeCTD1QDUFXD0`DRT
7`DTT7`DnP5`DPd5WD0QDVFPDPHPDjR6XD0SD0WD0QDWFTD1QDXFTD1VD0XD0WD0QDWFTD1QDXFTD1QDYFXD0WD0QDZFPDgQ
7QD[FXD0WD0QD\FQDn5PD[EXD0WD0QD]FQD^FQD_FXD0WD0QD`FQDaFXD0aDf5WD0QDbFXD0`DeH`Deh;`D\o5`D\H`DVS6W
D0QDcFPD[S5XD0`DkR6`DjR6`DlR6S@0WD0QDdFQDeFXD0VD0`DkT5WD0QDdFQDeFXD0QDfF`DkT5WD0QDgFPDPc4XD0QDhF
WD0QDiFQDjFQDkFQDlFXD0WD0PDeQ7PDPc4PDmR6PDmh;XD0WD0QDmFQDnFQDoFQDPGXD0WD0PDlU3QDQGXD0`DZ4`DlZ5`D
hR6WD0QDRGS@0QDSGQDTGXD0WD0QDUGXD0SD0WD0QDVGXD0SD0WD0QDWGQDiBQDXGXD0WD0QDYGPDeQ7QDZGQD[GXD0`DZ5`
DeQ7QD\GPDTl4QD]GQD^GQD_GQ@d5QD`GPD^S;S@0QDaGQDbGQ`1o5WD0QDcGXD0QDdGQDeGQDfGQD\6QDRFPDgQ7QDgGQDh
GQDiGQDjGPDQP5`DVP5`DTP5`DgR6`DY5QDkGQ@f5Q`1o5WD0QDlGXD0PDoR6QDmGWD0QDnGS@0QDoGXD0PDiR6QFPHUD0WD
0QDQHXD0SD0QDRHQDSHTD2QDTHQDUHPDgQ7PDkT5PDko4PDgR6PDgQ7QDVHQDWHPDoR6QDXHPDoR6QDYHPDS1PDoR6QDZHPD
HPDnP5QD[HQD\HQD]HPDS1PDV\4QD^HPD^U7PDSOQD_HPDYU7PDSOQD`HQDaHPD_P5PD\d6QDbHQDcHQDdHP@oR6PDR3QDeH
QD\GQDfHP@oR6S@0QDgHQDhHPDZc4QDiHQDjHTD2PDiR6PDQa;QDkHPDn7QDlHQDmHPDgQ7QDnHQDoHPDSP5QDPIPDSP5QDQ
IQDRIQDSIQDTIQDUIQFT6TD2WD0QDVIXD0`E\P;`E[P;`Eii4QDWIQDXIQDYIQDZIQDVCPDeQ7QDWCQD[IPDgQ7QD\IQD]IQ
D^IQD_IQD`IQD_IQD`IPD[P5QDaIQDbIPDmNPD]l2QDcIQDdIQDeIPDYU7QDfIQFT6TD1WD0QDgIXD0SD0TD2QDhIWD0QDiI
XD0QDjIPDROWD0PDa^6XD0PDoR6WD0QDkIXD0PDgR6PDiS;QDf5WD0PDZ`:XD0PDiR6PDgQ7Q@\6QDlIQDmITD2QDnIQDYCP
DgQ7PDad;QDoIQDPJQDQJQDRJTD2PDkd;PDSP5QDSJPDQP5PDTP5QDTJPDQP5QDUJPDXS5QDVFPDPHPDjR6QD[DPD]e4QDVJ
QDWJQDXJQDYJQDZJQD[JPDkR6VD0QD[JPDkR6QD\JQD]JQDfGPDQW7PDhR6QD^JPDoR6`D\3QD_JTD2QD`JQDaJQDbJQDcJT
D1QDdJPDTl4QDeJQDfJQDgJQDhJWD0QD\HPDP1PDQP5XD0WD0PDHPDnP5PDP1PDQP5XD0WD0PDm9QDiJXD0`DgR6`DQS6`Dl
R6`DTP5`DVP5WD0PDHPDnP5QDiJXD0`DgR6`DQS6`DlR6`DTP5`DVP5WD0QDjJTD3QDkJXD0`DgQ7`DgR6`DoR6`DWl;WD0Q
DlJQDmJXD0QDnJWD0QDoJPDRP5QDPKXD0QDQKWD0QDRKPDRP5QDSKPDgQ7XD0QDTKQFUKTD2WD0QDVKQDWKXD0VD0`DQW7QF
UKTD2WD0QDVKQDWKXD0QDXK`DQW7WD0QDYKPDQP5PDiR6XD0QDZKWD0QD[KPDQP5PDjR6XD0SD0WD0QD\KQD]KXD0VD0WD0Q
D\KQD]KXD0QD^KWD0QD_KTD1XD0QD`KWD0QDaKPDeQ7TD1QDbKXD0QDcKWD0QDdKPDiR6XD0P@gQ7QDeKWD0QDfKQDgK`DTP
5XD0WD0QDhKTD2PDRP5XD0VD0WD0QDhKTD2PDRP5XD0QDiKWD0QDjKQDn5QDkKXD0WD0SD0QDn5PDRT7QDlKXD0VD0WD0SD0
QDn5PDRT7QDlKXD0QDmKWD0QDnKQDoKTD1QDPLPDPHXD0QDQLWD0QDRLQ@SLTD1PDcFXD0QDTLWD0QDULQDl<QDVL`DVP5`D
gR6`DTP5`DlR6XD0QDTLWD0QDWLQDXL`DVP5`DgR6`DTP5`DlR6XD0QDYLWD0PDoV7QDR5XD0`DVP5`DgR6`DTP5QDZLWD0Q
D[LPDTl4XD0VD0QDZLWD0QD[LPDTl4XD0QD\LQD]LWD0QD^LTD1QD_LPDP9XD0WD0PDgR6PDeQ7QD`LXD0VD0WD0PDgR6PDe
Q7QD`LXD0QDaLWD0PDhR6QDn5PDeS6PDaOXD0WD0QDbLTD1QDSKQDcLXD0WD0QDdLPDiR6QDeLXD0QDfLWD0QDgLP@gQ7P@e
S6QDhLXD0WD0QDiLPDVP5PDgQ7QDjLXD0WD0QDkLPDSP5PDgQ7PDn5XD0WD0PD^P5QDlLPD4PD^P5QDmLXD0WD0QDnLQDdIP
DZP5PD_X7QDoLTD1QDPMXD0QDQMY@0WD0QDRMTD1QDSMXD0SD0QDTMWD0QDj8PDTl4XD0VD0QDTMWD0QDj8PDTl4XD0QDUMW
D0QDg5QDn5QDVMXD0QDWMY@0WD0QDXMXD0QDYMQDZMWD0QD[MPDoR6QD\MXD0SD0WD0QD]MQD^MP@hR6PDgQ7QD_MXD0S@0W
D0QD`MQDaMXD0S@0WD0QDbMPDUP5XD0VD0WD0QDbMPDUP5XD0QDcMQDdMWD0Y@0QDeMQDdGPDkR6XD0SD0QDf5WD0QDfMQDg
MXD0SD0WD0QDSJPDPHPDgQ7XD0SD0WD0QDmGPDV\4P@kU7PDiR6XD0QDhMWD0QDiMPDTP5XD0TD3QDjMQDkMWD0QDlMXD0SD
0TD2QDmMQDg5WD0QDn5PDeS6QDnMXD0WD0QDVHQDoMQDPNXD0QFQNTD1WD0QDRNXD0QDSNQDTNQDUNQDVNQDWNPDX^;QDVNV
D0QDVNPD1WD0QDXNTD3PDWP5PDoR6XD0QDYN`DT9`DXn3`D_h1`D^e;`DUP<`DY5`DTo3WD0QDZNTD5QD[NXD0`D]c4WD0QD
PDTD2QD\NXD0`DTP5`DVP5WD0QD]NTD1PDm]:QD^NXD0VD0`DgQ7`DeQ7WD0QD]NTD1PDm]:QD^NXD0QD_N`DgQ7`DeQ7WD0
PDm]:PD[U6XD0`DhR6WD0QD[KQDRGTD1QD`NQDaNXD0WD0PD`1PDWS1PDoR6XD0WD0QD[KPDgQ7QDbNXD0`DTP5`DWP5WD0Q
DcNP@gQ7QDdNXD0WD0QDeNTD1PDPHPDgR6XD0WD0QDfNPDjT7XD0QDgN`DTQ<`DWb5`DhV5`DUQ<`DjX1`D_e1`DhW6`DoP5
`DPQ5`Dde4`DUh1`DYe4WD0QDhNTD2QD8QDiNXD0WD0QDjNQDkNS@0PDmCXD0`DTl4WD0QDlNTD4QD9PDWP5XD0QDmNWD0Q@
g5QDnNTD4QD9XD0WD0QDoNTD4PDQP5XD0VD0`Dle1`D^e;`Dee1`DiT5`DgR6`DVP5`DTP5WD0QDoNTD4PDQP5XD0QDPO`Dl
e1`D^e;`Dee1`DiT5`DgR6`DVP5`DTP5QDQOWD0QDROTD1QDSOXD0WD0QDoNQ@TOPDfQ<XD0WD0QDUOTD3QDVOXD0`DdF`Dj
j4`D`H`DUH`DVH`DkG`DlG`Do7`Dmj4`DY]5WD0QDWOQDXOXD0`DSj5`Dan3`D_S1WD0QDYOPDgQ7QDZOXD0PDhR6WD0QD[O
QDT;QD\OXD0VD0WD0QD[OQDT;QD\OXD0QD]OWD0QD^OQD_OQD`OXD0VD0WD0QD^OQD_OQD`OXD0QDaOWD0QDbOPDgQ7QDcOX
D0WD0QDdOPDgQ7PDRj3XD0WD0QDeOPDgQ7QDfOXD0`DTP5`DjR6`DhR6WD0QDgOPDgQ7QDhOXD0WD0QDiOPDeQ7TD1QDjOXD
0WD0QDkOPDeGPDRg5PDTP5XD0WD0QDlOQDmOXD0WD0QDnOQDoOXD0WD0QDYBTD2QDPP1XD0`DZl3WD0QDQP1P@eQ7QDRP1XD
0WD0QD_EPDeQ7QDSP1XD0`D_e1WD0QDTP1TD3QDUP1XD0QDVP1`DaS<`D\f5WD0QDWP1QDXP1VD0XD0WD0QDWP1QDXP1PDhR
6XD0WD0QDYP1TD1QDZP1XD0WD0QD[P1QD\P1PDoR6QD]P1XD0WD0QDZAQD^P1P@m]:PDiS<XD0WD0QDPDQD_P1P@jS<QD`P1
XD0`DhR6`DTP5`DVP5`Dae1WD0QDaP1QD_P1TD1QDbP1XD0QDcP1WD0PDeQ7PDef1XD0PDiR6`D_e1`Dgc5`DhV5`DVV5`Dg
c5`DT`5`DjU5`DoS<`DPT<WD0QDdP1QDiBQDeP1XD0WD0QDf5PDgQ7QDfP1QDgP1XD0`D_H`DfU5`D]F`D^H`DnU5`DdF`D`
H`DXh1`DfX5`Df]5WD0QDhP1TD2QDiP1PDgQ7QDjP1XD0`DhR6`DjR6`DkR6`EWf1`EVf1`EaW5`ES:`ElX5`EXn3`EaU5`E
`U5`ETh1`Eke5WD0QDkP1PDQP5PDgQ7PDkj4XD0WD0QDlP1QDmP1QDnP1XD0`D_H`DZh1`DXh1`Dh5`DgQ7`DeQ7`D]c4WD0
QDoP1QDPQ1XD0QDQQ1WD0PDbT<QDRQ1XD0WD0QDSQ1PD^T;XD0WD0QDTQ1QDUQ1XD0WD0PDaj5PDmR6PDcY5XD0WD0QDVQ1Q
@WQ1PDZ\;XD0`DPO`DnN`DhR6`DgR6`DSl4`Dkj4`Doo3WD0PDnNPDV\4PDoW7PDZ\;XD0WD0PDHPD]Q7PDiR6XD0WD0PDHQ
DXQ1VD0XD0`DVP5WD0PDHQDXQ1QDYQ1XD0`DVP5WD0QDZQ1Q@f5QD[Q1P@eQ7QD\Q1Q@]Q1XD0WD0QD^Q1QD_Q1XD0WD0QD`
Q1QDaQ1QDbQ1QDcQ1XD0WD0QDdQ1QDeQ1TD3QDfQ1XD0QDgQ1WD0QDQCTD2PDRT7QDhQ1XD0YD2WD0QDQCTD2PDRT7QDhQ1X
D0QDiQ1UD0WD0PDWV7PDoR6XD0QFjQ1TD9PD4SD0QDkQ1TD6WD0QDlQ1TD2Q@mQ1QDnQ1XD0PD4WD0QDlQ1TD1QDoQ1QDPR1
XD0PD4WD0QDlQ1PDoR6XD0QFQR1aD;QDRR1TD5WD0QDSR1PDgQ7QDTR1PDhR6XD0`DS:`DdF`D]F`Dae1`D_]5`DTf1`D_e1
`D]9`DP];`DZ7`Dkj4WD0QDSR1PDgQ7QDTR1PDhR6XD0QDUR1TD2QDVR1WD0QDWR1QDXR1TD2PDoR6XD0`D=`D^Q;WD0QDYR
1QDZR1PDoR6XD0QF[R1WD0QD\R1TD2QD]R1QD^R1XD0QD_R1WD0QD`R1QDSKXD0`DeQ7`DXo4`Dkj4`DS1`DQS5`Dki4`DdF
WD0QDaR1PDnR6QDbR1XD0WD0QDcR1QDdR1QDeR1QDfR1XD0WD0QDgR1QDhR1QDiR1XD0`DZ`5`DSi5WD0PDVP5PDHPDXU3QD
jR1XD0WD0PDgR6PDgQ7PDQW7PDhR6XD0WD0PD\d6QDkR1QDlR1VD0XD0`DYV5`Djo:`DUF`DRg5`DRY1WD0PD\d6QDkR1QDl
R1QDmR1XD0`DYV5`Djo:`DUF`DRg5`DRY1WD0QDnR1S@0QDoR1PDhR6XD0`D_U;`Db:`DZF`Dfo5`D]GWD0QDPS1QDQS1XD0
`DQV<`DmR;aDn4WD0PDgQ7PDRV<PDQS6XD0YD2WD0PDgQ7PDRV<PDQS6XD0QDRS1WD0QDSS1TD1QDTS1Q@o5QDW5XD0`DUS6
`D]c4WD0QDUS1QDVS1XD0VD0`DRg5`D_e1`DVP5WD0QDUS1QDVS1XD0QDWS1`DRg5`D_e1`DVP5WD0QDXS1TD1QDYS1QDZS1
XD0`DTP5`DhR6`DRf1WD0PDgf1QD[S1XD0WD0QDZ:PDR3Y@0QD\S1XD0QD]S1WD0QDZ:PDR3YD1XD0QD^S1UD0WD0PDWS6SD
0XD0TD9PD4TD7QDZ:PDR3UD0WD0PDWS6SD0XD0TD9PD4TD7QD_S1PDWS6QD`S1WD0QDaS1SD0XD0UD0WD0QDbS1TD7PDR3XD
0UD0WD0QDcS1TD7QDdS1XD0TD7QDZ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDeS1TD1QDfS1XD0TD7QDZ:`DWT1`DP
5`D]3`DV3`Do2`D\3`DmNWD0PDfU7QDgS1QDhS1TD2QDiS1XD0QDjS1TD9QDZ:WD0PDYU7XD0QDkS1TD6QDZ:QDlS1PDRP5P
DoR6QDmS1QDnS1PDVP5PDhV<PDhR6PDTP5PDgQ7QDTR1PDhR6`DgQ7`DeQ7`DoU7`DYP5`DPV7PDVP5PDgQ7PDiV<PDhR6QD
oS1PDiR6QDPT1PDjR6TD5PDVP5QDQT1PD4QDRT1PDmT7TD6PD4QDST1TD2QDkGQDQP1QDTT1QDUT1PDgQ7PDk[;QDWNQDVT1
PDRV<QDWT1TD2QDXT1QDYT1TD1QDZT1QD[T1QDPDQDZT1TD1WD0QD\T1XD0QDWNQD]T1WD0QD^T1XD0QD_T1TD3PDjT7QD`T
1P@QP5TD1QDaT1PDoR6QDbT1TD2QDcT1WD0QDdT1XD0QDeT1QD\6QDdMQDeT1QDfT1Q@gT1WD0QDhT1XD0QDiT1TD1QDjT1T
D3QDkT1QDlT1PDVP5PD`3PDc5PDTP5QDmT1PDeT<PD^T;QDbLTD3QDnT1QDoT1QDPU1TD2P@gQ7QDQU1PDoR6QDf5PDXS5QD
RU1`DdF`DXn3`DS:`DVf1`Dkj4`DkI`DhX5QDSU1PDgR6PDgQ7QDTU1QDUU1PDlR6QDVU1QDWU1TD1QDXU1QDYU1PDbZ5QDZ
U1QD[U1PDlR6QDWNQD\U1Q`1o5QD]U1QD^U1PDoo3QD_U1PDSP5QD`U1PDiR6QDb@QDbLQDaU1QDbU1PDS<QDWR1QDcU1QDd
U1PDgQ7QDeU1PD\EQDfU1PDZP5PD_X7PDZP5PDRP5PDoR6SD0QDgU1PDgQ7QDhU1PDhR6QDiU1QDjU1PDhR6PDRP4PDVP5PD
`3PDVS6QDkU1TD1QDlU1`En9`E>`Ek8QDmU1P@XP5QDnU1QDVFTD2QDoU1QDPV1QDQV1TD1QDRV1PDbU7QDSV1aD;PDVS6PD
eQ7QDTV1QDUV1QDVV1QDWV1PDoR6aDXV1`DXh1PDZR1PDoR6QDRGQ`1o5QDYV1`EfT7`EgT7`ElU7`EjR6`EhQ7`EhR6`EjP
5`EcEQDZV1PDoR6aD;QD[V1PDoR6QD\V1SD0QD]V1QD^V1Q`1Q6QD_V1P@XP5QD^V1Q`1Q6WD0QD`V1XD0QDaV1`DhR6`DiR
6PDZP5QDbV1TD2QDcV1PD4PDZP5QDdV1aD0aDd5QDeV1QDfV1QDgV1QDhV1QDiV1PD^T;QDSKTD2QDjV1QDkV1QDlV1TD2QD
mV1QDWNTD1PDRV<QDnV1QDaT1TD1PDoR6QDnV1QDoV1WD0SD0XD0QDPW1TD1QDQW1QDRW1QDSW1PDoR6QDTW1QDUW1SD0QDV
W1QDWW1QDXW1QDYW1QDZW1PDnNQD[W1QD\W1PDlR6QD]DQD]W1QD^W1PDbZ5QD_W1QD`W1QDb:PDSS6TD6PD4TD3QDaW1QDb
W1PDgQ7QDcW1QDdW1QDeW1QDfW1PDeQ7TD2QDgW1PDVP5QDVCTD3QDhW1QDiW1PDYU7TD5PD4S@0QDjW1PDWS6TD6PD4QDkW
1TD2PDdn3WD0QDlW1TD1QDmW1XD0`DgQ7`DeQ7WD0QDnW1XD0QDoW1TD1QDPX1WD0QDQX1PDSP5XD0PDTP5WD0QDRX1QDSX1
P@hR6P@gQ7XD0QDTX1QDUX1TD1WD0`DSh7`D[M`DcR1`DM`DSj2`Dhj2`DSj;`DeX<`DfX<`DSb6`D^W;`DgX<`D^R6`D]R6
`DlR7`DhX<YD1XD0QDVX1QDUX1TD1WD0`DSh7`D[M`DcR1`DM`DSj2`Dhj2`DSj;`DeX<`DfX<`DSb6`D^W;`DgX<`D^R6`D
]R6`DlR7`DhX<YD1XD0QDWX1TD1QDXX1WD0QD^OPDgQ7QDYX1XD0QDZX1TD1WD0QD[X1XD0QD\X1TD1QD]X1WD0QD^OQD^X1
PDQP5XD0QD_X1WD0QDlQ1QD`X1QDaX1QDbX1PDoR6XD0WD0QDZAQDn5PDiS<XD0QFcX1TD1WD0QDdX1Q@kDQDeX1XD0QDfX1
WD0QDgX1TD1XD0QDhX1WD0QDiX1TD1PDRP5XD0QDjX1WD0QDT;S@0PDc5QDkX1QDmT1XD0WD0QDlX1PDR3QDmX1QDnX1XD0U
D0WD0PD^2QDoX1XD0TD9PD4TD4QDa;QDPY1TD4WD0QDg5QDU5XD0QDQY1`D]6`D_b4`DSP1`DPn3`DSg1QDP5TD2WD0QDS5X
D0QDRY1QDP5TD2WD0QDS5XD0QDSY1TD2QDTY1`D]c4QDUY1WD0QDS5XD0QDVY1UD0QDWY1TD3WD0QDS5XD0QDXY1UD0QDYY1
TD7WD0QDS5XD0QDZY1UD0QD[Y1TD4WD0QDg5QDU5XD0QD\Y1`En9`E>`Ek8WD0QD]Y1XD0QD^Y1`DkR6WD0QD_Y1P@iR6XD0
QD`Y1TD2QDaY1WD0QDZAPDgQ7QDbY1QDcY1XD0WD0QDRJPDPHXD0QDdY1WD0QDWNP@kU7P@gQ7PDRV<XD0WD0QDWNQDeY1TD
2QDfY1XD0WD0QDg5PDTMXD0QDgY1TD2QDhY1WD0QDiY1TD1QDjY1XD0QDkY1WD0QDlY1P@Ri6PDlR6XD0QDmY1WD0QDnY1P@
Ri6PDlR6XD0QDoY1TD1QDPZ1WD0QDf5P@kU7PDRP5PDoR6XD0WD0PDV\4QDf5PDgQ7SD0TD3QDQZ1XD0QDRZ1WD0PDV\4QDf
5QDSZ1QDQZ1XD0QDTZ1WD0QDnV1XD0QDUZ1TD1SD0PDoR6QDf5PDmo3WD0QDVZ1XD0QDWZ1WD0QDXZ1QDf5PDmo3XD0QDYZ1
WD0QDZV1PDoR6XD0QDZZ1SD0TD6QD[Z1UD0PDjR6TD6QD\Z1PD4QD]Z1UD0QD^Z1TD7PD4Q@m5S@0S@0QD_Z1WD0PDYU7QD`
Z1XD0TD3PD4TD4QDaZ1WD0QDbZ1XD0QDcZ1PDSP5WD0QD[KTD2PDSP5XD0VD0WD0QD[KTD2PDSP5XD0QDdZ1QDeZ1TD1WD0Q
DS5QDfZ1XD0SD0QDgZ1WD0QDhZ1XD0QDiZ1WD0QDjZ1TD4QDkZ1XD0VD0WD0QDjZ1TD4QDkZ1XD0QDlZ1WD0QDmZ1QDnZ1XD
0VD0WD0QDmZ1QDnZ1XD0QDoZ1WD0QDP[1TD4QDQ[1XD0Q@T;QDR[1WD0QDPU1XD0QDS[1TD2QDT[1TD1WD0QDU[1XD0WD0QD
V[1TD1QDW[1XD0QDX[1`DdF`DXn3`DhX5`DYH`DVf1`Dkj4`DS:`DkI`DZh1`Deb5`D^X5`DSc4`Dg`7QDhAPDQP5WD0PDTP
5PDgQ7PDWP5XD0WD0QDY[1P@UP5PDhR6XD0QDZ[1WD0PDVP5PDgQ7QD[[1XD0WD0QD\[1XD0QD][1WD0QD^[1TD6PD4Q@m5Q
D_[1XD0QD`[1QDa[1WD0QDb[1S@0S@0QDc[1XD0WD0QDd[1QDe[1QDf[1QDg[1XD0WD0PDHPDoP5PDbW;XD0WD0QDh[1P@kU
7P@oW7P@eQ7QDi[1XD0WD0QDj[1Q@f5QDdIQDk[1XD0WD0PDV\4PDi1PDoR6PD]EXD0WD0QDl[1PDV\4QDm[1XD0PDU3PDHP
Dcd:PDn5PDgT7PDZc4QDn[1PDhR6PDnGPDHPDbd2PDYU7P@eQ7QDo[1QDf5Q`1o5WD0QDP\1XD0`DiT5`@oR6`Dao4PDV\4Q
Df5Q`1o5WD0QDQ\1XD0PDWW7Q`1o5WD0QDQ\1XD0QDR\1QDTNPDjl4QDf5WD0QDdIQDS\1XD0PDVS6PDn9PDkU7PDdQ1QDT\
1PDan3QDU\1PDYOPDYU7PDcg4PDoR6PDmNPDSm3PDgQ7PDP;QDV\1QDW\1QDX\1PDVP5PDP;PDkR6PD^X7QDf5PDQ[<PDoR6
PDgR1PDiR6QDY\1QDZ\1PDhT7PDeS6WD0QDP6XD0QD[\1QD\\1aDd5`DmMQD]\1`DQR;`DQ8`DT[<`DU[<`DV[<`DW[<`D_;
`D[d2`DgS<`DX[<`Dgo;`DY[<`DZ[<`D[[<`D\[<`D][<`D^[<`D_[<`D`[<`Da[<`Db[<`Dc[<`Dd[<`De[<`Df[<`Dn]:`
Dl]:`Dg[<`Dh[<`Di[<`DY\:`DV^:`DU^:`DX\:`Dj[<`Dk[<`Dl[<`DSm3`D\a:WD0YD4XD0QD^\1`ElP;`ET;`ERe4`EnP
;`E[Q;`ERQ;`E_Q;QD_\1PDUS6QF`\1QDa\1SD0PDUS6QDb\1QDc\1QDd\1PDmNPD_R5PD[P5PDgQ7QDe\1QDf\1`DPP4QDg
\1PDRT7QDh\1PDUi;PDTP5PDVP5PDeQ7QDi\1PDel4QDj\1PDXn2PDhR6QDk\1TD2SD0PD\S5QDl\1PDhR6PDgQ7QDm\1QDn
\1QDo\1QDP]1QDQ]1QDR]1PDgQ7SD0PDkR6QDS]1PD\\<QDT]1PDQS6TD4PDmR6TD4QDf5WD0QDU]1XD0QDV]1TD2PDVP5QD
W]1QDX]1QDa\1PDZP5QDY]1QDZ]1TD3PDVS6QD[]1PDVS6QD\]1QD]]1QD^]1PDUS6P@gQ7QD_]1WD0QD`]1XD0VD0PD]U7Q
Dm5S@0S@0QDa]1QD`8QDb]1QDc]1PDVP5PDeQ7QDd]1PDhR6QDe]1QDf]1QDg]1QDh]1QDi]1TD3QDj]1QDk]1QDl]1QDm]1
PDZP5PDUS6PDYY;PDPU7QDn]1QDo]1PDSP5QD[KTD3PDoR6PDjj1QDP^1PDhR6QDQ^1QDR^1QDS^1QDT^1PDkR6PDe\<PDVP
5QDU^1QDU?QDV^1QDW^1QDf5Q`1o5WD0QDX^1XD0`@US6`@gR6Q@d5QDa\1QDY^1PDUS6QDa\1QDi6PDUS6PDYS5P@hR6Q@m
5QDZ^1QD[^1WD0PDYR1PDgQ7QD\^1XD0QD]^1QD^^1QD_^1PDT3PDWS5PD]9PDmR6PD]U<QD`^1QDa^1QDb^1QDc^1Q@d^1Q
De^1WD0PDgQ7QDf^1XD0QDg^1QDh^1PDUP5PD]U7QDm5QDi^1PD]U7QFj^1QDk^1Q`1o5QDl^1QDm^1QDn^1QDo^1PDHPD[d
4PDiR6PDTP5PDeQ7PDS]<PDjR6PDVS6QDP_1PDVS6PD[P5QDQ_1QDR_1PDVS6PDdT7QDS_1QDT_1PD]l3QDU_1QDV_1QDW_1
QDX_1PDhR6PDgQ7QDY_1QDZ_1TD2QD[_1QD\_1WD0QDW5aDn4aDd5`DnP5`DaG`DfD`DnP5SD0XD0`DhR6WD0QD]_1XD0QDf
5Q`1o5WD0QD^_1XD0QD__1WD0QDiX1QDXU1QDiBTD1QD`_1XD0WD0QDa_1PDe\<QDb_1XD0QFc_1TD5QDd_1WD0QDe_1PDhR
6PDgQ7QDf_1XD0SD0QDg_1Q`1o5P@gQ7WD0QDW5XD0QDh_1WD0Qd1o5QDW5XD0QDi_1`D]c4WD0QDW5XD0QDi_1`D]c4QDj_
1TD3QDf5Q`1o5WD0QDW5XD0WD0QDW5XD0QDk_1QFl_1QDm_1PDgQ7WD0YD4XD0`DQR;QDn_1PDVP5PDY5QDa\1PDSl4SD0TD
4PDUS6QDo_1WD0QDP`1XD0WD0QDQ`1aDV6aDW6aDn4SD0Y@0TD1PDUS6XD0QFR`1aDd5WD0QDa\1YD0XD0S@0S@0S@0PDUS6
YD0Q@f5QDa\1SD0PDUS6QDS`1WD0QDa\1QDT`1XD0QDU`1QDV`1PDhR6SD0QDW`1PDQP5TD1QDX`1QDY`1Q`1o5QDZ`1QD[`
1Q`1o5SD0QD\`1P@oR6QF]`1PDol4QD^`1QD_`1QD``1PDYS5PDhR6QDa`1QDb`1PDoR6QDc`1QDd`1PDgh3QDe`1PDYS5PD
hR6Q@m5S@0QFf`1`Dai5`DSc4WD0PDXS5XD0QDg`1QDh`1QDi`1WD0PDXS5XD0SD0PDeQ7S@0QDj`1QDk`1QDl`1TD1QDm`1
`DSH`D]Y5QDhHTD2QDn`1P@gQ7QDo`1QDPa1QDe8SD0QDQa1PDgQ7QDRa1QDSa1PDhR6TD2WD0QDX5XD0QDTa1QDUa1QDVa1
aDd5PDgQ7QDWa1QDXa1QDYa1QDZa1QDnR1Q`1o5QD[a1S@0WD0QD\a1XD0QD]a1QD^a1QD_a1QD`a1QDaa1TD2WD0QDba1XD
0QDca1QDda1QDea1TD2QDfa1PDHPDnP5TD1QDga1SD0QDha1QDia1TD1QDga1SD0QDha1QDja1QDka1PDUS6PDhR6PDgQ7QD
la1PD4Q@m5S@0S@0QDma1QDna1PDQW7QDoa1TD1QDPb1SD0QDQb1PDQP5QDRb1PDb^<PDmR6PDTn3PDeT3QDP`1PDgQ7PDel
4QDSb1PDkR6PD^X7QD^OQDT;QDTb1QDUb1Q@l<QDVb1P@gQ7QDWb1QDj5QDVb1P@gQ7QDWb1QDXb1QDYb1QDZb1QD[b1`EZ5
`ElT4`Edg2`E[[7`Eh^<`E]b4`Ei^<`EV_5QDf5Q`1o5WD0QD\b1XD0`DVP5`DjR6`DlR6`D6QD]b1QD^b1P@SQ6QD_b1PDh
R6PDkOPDmR6PDS9PDeQ7PDjU3QD`b1PDeQ7PDjU3PDiT5`DhR6PDm^<PDWZ3PD[P5QDab1PDn^<PDTP5QDbb1PDTo3UD0WD0
QDcb1QD<XD0UD0QDdb1TD1WD0QDeb1QD<XD0QDfb1QDgb1QDf5Q`1o5WD0QDhb1QDib1XD0VD0QDfb1QDgb1QDf5Q`1o5WD0
QDhb1QDib1XD0QDjb1PDiT7TD2SD0QDf5WD0QDkb1QDlb1XD0VD0PDiT7TD2SD0QDf5WD0QDkb1QDlb1XD0QDT?QD=TD1QDf
5TD1WD0QD>XD0VD0QD=TD1QDf5TD1WD0QD>XD0QDmb1UD0WD0PDgX7PD4TD9QD>XD0VD0UD0WD0PDgX7PD4TD9QD>XD0PD1W
D0QDnb1QDob1XD0VD0WD0QDnb1QDob1XD0QDPc1WD0QDQc1QDRc1P@TP5PDUJXD0WD0QDSc1QDTc1XD0VD0`DYi4WD0QDSc1
QDTc1XD0QDUc1`DYi4WD0QDVc1QDWc1XD0VD0WD0QDVc1QDWc1XD0PD1WD0QDXc1PDUP5PDhR6PDWQ5XD0VD0`DfE`Dcg2WD
0QDXc1PDUP5PDhR6PDWQ5XD0QDYc1`DfE`Dcg2WD0QDZc1QD[c1QD\c1XD0WD0QD]c1XD0QD^c1QD_c1QD`c1TD3QDf5Q`1o
5WD0QDe6XD0VD0QD_c1QD`c1TD3QDf5Q`1o5WD0QDe6XD0QDac1WD0QDbc1PDTMXD0`DoR3QDcc1TD2QDf5TD1WD0QDdc1XD
0VD0QDcc1TD2QDf5TD1WD0QDdc1XD0QDec1UD0QDfc1TD2QD<QDf5Q`1o5WD0QDgc1XD0WD0QDnR1S@0QDhc1PDQP4XD0SD0
WD0QDic1QDjc1XD0QDkc1WD0QDlc1QDmc1TD1QDnc1XD0QDkc1WD0QDoc1TD1QDnc1XD0WD0QDPd1P@mg6QDQd1P@hR6P@gQ
7QDRd1XD0WD0PDfQ7PDSS6XD0PDaMWD0QDSd1Q@l5QDTd1XD0WD0QDTd1XD0WD0QDUd1TD3PDkR5VD0XD0WD0QDUd1TD3PDk
R5QDVd1XD0WD0PD`Q3PDTP5SD0XD0TD2QDWd1TD2QDXd1WD0QDYd1PDTP5XD0QDZd1WD0QD[d1QD\d1QD]d1XD0WD0QD^d1T
D1QD_d1XD0`Dbl:`DUF`Djl:`DRg5`Dcj4`Ddo4`D_j4`DXf5`Dc[5`Dd[5`DVf5`Dcd5`DgQ7`DSh1`DSc4`DeQ7`D\d6WD
0QD`d1QDad1QDbd1TD2QDcd1XD0WD0PD[5PDoR6PDRb4XD0WD0PDg`<PDhR6XD0WD0PDTP5PDeQ7QDdd1XD0QDed1TD1WD0Q
Dfd1QDgd1QDT;TD2QDhd1XD0WD0QDid1QDjd1QDkd1XD0VD0WD0QDid1QDjd1QDkd1XD0QDld1WD0QDmd1QDnd1QDod1XD0Q
DPe1TD5QDQe1WD0QDRe1P@_X7PDhR6QDSe1QDTe1XD0WD0QDUe1P@[P5PDmNTD2QDVe1XD0VD0WD0QDUe1P@[P5PDmNTD2QD
Ve1XD0QDWe1WD0QDXe1PDd3PDgQ7XD0QDYe1WD0PDXo4PDiR6XD0PDgQ7WD0QDZe1QD[e1XD0VD0`DT9`Dg2WD0QDZe1QD[e
1XD0QD\e1`DT9`Dg2WD0QD]e1QD^e1QD_e1QD`e1XD0WD0PDik4PDmR6PD^X7XD0WD0PDVP5QDae1PDhU3XD0WD0PDgR6PDe
Q7PDQa<XD0WD0PDkOQDbe1PDS9XD0WD0QDce1QDde1XD0`DaZ3`DRa<WD0QDnR1QDee1QDfe1XD0VD0`Dnf1`Doa3WD0QDnR
1QDee1QDfe1XD0QDge1`Dnf1`Doa3WD0QDhe1QDie1XD0`DRg5`DUF`Dbl:WD0QDje1XD0`DRj5`DQj5`D\a<`DWG`Dgj5`D
el5`D`Q5`Dlh4`Dle5`DXo4`DVf5`DfR<`DQV5`D[o4WD0PDUR<QDke1XD0WD0PDY2QDle1XD0WD0PDmQ5QDme1XD0WD0QDn
e1QDoe1XD0WD0QDPf1PDVP5XD0WD0QDQf1TD1QDRf1XD0`DhR6WD0PDUP5PDhR6QDSf1XD0`DcH`DXe5`Dh5`DTg4`DfX5`D
eb5WD0PDmR5PDhR6XD0WD0QDTf1QDUf1XD0VD0WD0QDTf1QDUf1XD0QDVf1WD0QDWf1TD2PDQP5PDoR6XD0QDXf1WD0PDeQ7
PDhh4XD0SD0aDd5`Df]5WD0QDYf1XD0`D_e1`DYV5`DVf1`DS:`D`U5`Dk\5`Deb5`DkR;`DnR;`DRb<`DhV5`DVV5`DjX1`
DT\5`DSk5`DSg2`DaG`DW<WD0PDRc:QDZf1XD0`DnN`DPOWD0QDnR1TD1QD[f1QD\f1XD0WD0PD]P1PDVP5QD]f1TD1XD0VD
0WD0PD]P1PDVP5QD]f1TD1XD0QD^f1WD0PDmb5QDdR1PDZb<XD0WD0PDnb1PDhR6PDgQ7XD0QD_f1`DPd5`DTf1WD0PDVP5Q
D`f1PDfU7PDYb3XD0WD0PDhR6PDeQ7QDaf1XD0VD0WD0PDhR6PDeQ7QDaf1XD0PD1WD0PDhR6PDba<XD0WD0PDiR6QDbf1QD
cf1QDdf1XD0VD0WD0PDiR6QDbf1QDcf1QDdf1XD0QDef1WD0QDPDTD2PDoR6P@gQ7QDff1XD0WD0QDPDQDgf1TD2QDj=XD0Q
Dhf1WD0QDif1QDjf1TD2QDkf1XD0VD0WD0QDif1QDjf1TD2QDkf1XD0QDlf1WD0QDmf1QDnf1QDof1XD0`DgQ7`DSQ5`DhR6
WD0QDPg1QDQg1QDRg1XD0WD0PDgQ7PDm[<QDd5XD0`DT;`Dab<`DcI`DbV5`DYh1WD0QD?XD0PDhR6`Dfe1`DRY1`DXV5`Db
b<`DVZ5`DUF`DRF`DUo5`Dgj5`DUb5`Dec5`DfP1`DjX1`DoW5`D^l:`DfD`D[d5`Dcb<`DSb5WD0QD@PDhR6XD0`DeQ7`Dg
Q7`DRF`DRg5`DjX1`Dh5`DUD`DiH`DWZ5`Ddb<aDn4WD0QDSg1QDTg1XD0WD0QDUg1XD0QDVg1`DRg5`DRF`DUF`DUb5`Dec
5`D\o5`DgQ7`DeQ7WD0QDWg1XD0`DRF`DfC`DUF`Dbc<`DeFWD0PDkj4PDoR6PDkj4XD0`D\o4WD0PDkR6PDgQ7QDXg1XD0`
Dee1WD0QDYg1PDhR6XD0`DoU5`D`e1`DPe4`DfP1`DjX1`DUb5`DRY1`DoW5`Dhc<`Dfd4SD0WD0QDZg1PDoR6QD[g1XD0WD
0QD\g1QD]g1TD1QD^g1XD0WD0PDoW7PD]c4XD0PDhR6WD0PDeQ7QD_g1QD`g1XD0VD0WD0PDeQ7QD_g1QD`g1XD0QDag1WD0
QDbg1QDcg1QDdg1XD0QDeg1WD0PDmV7PDeQ7QDfg1XD0WD0QDT;QDgg1QDhg1XD0WD0QDig1TD2PDUS6QDjg1TD2XD0QDkg1
WD0PDbT3PDUS6QDlg1XD0WD0PDma:QDmg1XD0QDng1WD0PDoR6PDZ^6XD0`DT;`DaW5WD0QDog1PD^P5QDPh1XD0WD0QDQh1
QDRh1QDSh1XD0VD0aDd5WD0QDQh1QDRh1QDSh1XD0QDTh1aDd5WD0PDbT3PDST6PDUS6XD0WD0QDUh1QDVh1PDUP5TD1PDhR
6QDWh1XD0`DfEWD0PDhEPDgQ7QDXh1XD0`DPO`DQO`DnNWD0PDiEPDhR6QDYh1QDZh1XD0WD0PDTn3QD[h1XD0QD\h1WD0PD
S1PD4PDQS5XD0WD0PD_P5QD]h1XD0QD^h1WD0QDQ9QD_h1XD0QD`h1`DhR6`DoR6WD0QDah1TD3QDbh1Y@0QDch1XD0`DQP4
`DRP4WD0QDdh1P@[P5TD1QDeh1QDfh1XD0WD0QDgh1P@oW7QDhh1XD0VD0WD0QDgh1P@oW7QDhh1XD0QDih1WD0QDjh1QDkh
1TD2QDlh1XD0VD0WD0QDjh1QDkh1TD2QDlh1XD0QDmh1WD0QDiCPDnP5PDbn3TD2XD0QDnh1WD0PDQW7PDRP5XD0`DbV4WD0
QDoh1QDPi1TD1QDQi1XD0WD0PDVS6QDRi1TD2XD0QDSi1WD0PDoW7TD1QDTi1QDUi1QDVi1XD0WD0QDWi1QDXi1QDYi1XD0Q
DZi1TD4QD[i1WD0QD`Q1QD\i1TD2P@oR6QD]i1XD0WD0PDV\4QD^i1TD2QD_i1XD0WD0QD`i1QDai1TD2QDbi1XD0WD0QDci
1TD1PDoR6QDdi1XD0`DWl;`DYV7WD0QDei1QDfi1TD1QDgi1QDhi1XD0WD0PDgQ7S@0QDii1QDji1XD0QDki1WD0PDn:PDmN
PD`R5XD0WD0PDgQ7PDP;PDgW7XD0WD0PDgQ7PDnb1PDSc4XD0QDli1WD0PDgQ7PD`Q3PDmR6PDkR5XD0WD0PDQR;PDgS8XD0
WD0QDmi1PDoR6XD0QDni1`Dab<WD0QDZBPDmNQDoi1XD0VD0WD0QDZBPDmNQDoi1XD0QDPj1WD0QDQj1XD0SD0WD0QDRj1QD
Sj1XD0VD0WD0QDRj1QDSj1XD0QDTj1WD0PDVP5PDHPDbd2XD0VD0WD0PDVP5PDHPDbd2XD0QDUj1WD0QDPDQDVj1TD2QDWj1
XD0VD0WD0QDPDQDVj1TD2QDWj1XD0QDXj1WD0PDae<PD^4XD0`DRg5WD0PDSm4PDkU7PDTl4XD0WD0QDQ:Y@0QDYj1PDmNTD
2XD0QDZj1WD0QD[j1QD\j1TD1QD]j1XD0SD0WD0QD^j1PDnn2XD0QD_j1`Dee<`Dho4`DiT5QD`j1WD0QDaj1TD3QDbj1QDc
j1XD0SD0WD0QDdj1PDhR6XD0`Dgj5`DV_5`DWG`DoF`DRf<`DW];`DZ`3SD0WD0QDej1TD1QDfj1QDgj1XD0QDT;TD2QDhj1
QDij1WD0PD\S;PDhR6PDeQ7XD0SD0WD0QDjj1PDcT3P@nR6PDcT3PDUS6XD0QDkj1WD0QDlj1TD2PDQP4QDmj1QDnj1XD0WD
0QDX@PDeQ7QDoj1TD1QDPk1XD0WD0PDVP5QDQk1QDRk1QDSk1PDRT7XD0VD0WD0PDVP5QDQk1QDRk1QDSk1PDRT7XD0QDTk1
WD0PDZP5PDoR6QDUk1XD0WD0PDVS6PDV\4PDQOXD0VD0WD0PDVS6PDV\4PDQOXD0QDV>WD0PDTP5PDgQ7PD^U1XD0PDhR6WD
0PDgR6PDoi1QDVk1XD0WD0PDTP5QDWk1XD0WD0PDoR6QD_>QDXk1XD0WD0PDkR6QDYk1QDZk1XD0VD0WD0PDkR6QDYk1QDZk
1XD0QDV>WD0PDVS6PD^X7PDVS6QD[k1XD0PDo2PDYU7S@0WD0QD\k1XD0WD0PDHXD0QD]k1QD^k1P@hR6QD_k1Q@h5Q@i5PD
]d6QD`k1PDhR6PDkR5QDak1QDbk1QDck1PDhR6PDVP5PD]P7PDhR6PDdZ;PDUP5PDiR6PDdf<PDkR6QDdk1QDek1PDjl4QDf
5Q`1o5QDfk1WD0QDgk1XD0QDhk1S@0QD\6QDRCQDik1PDRP5QDjk1PDiR6QDkk1TD2QDlk1QDmk1Q@nk1QDok1QDPl1P@XS5
QDQl1PDoR6`DgQ7QDRl1QDSl1QDTl1QDUl1QDRCQDVl1PDRP5QDWl1Q@Xl1QDYl1QDZl1QDkGQ@f5QD[l1QD\l1PDUP5QD]l
1PDeQ7PDfo6QD^l1QD_l1QD`l1QDal1PDQU7QDV]1TD2QDbl1QDcl1QDdl1QDel1PDjU7PDil4PDgU7PDjl4QDlS1QDfl1QD
gl1WD0QDhl1XD0VD0QDgl1WD0QDhl1XD0QDil1PDS1PDoR6QDjl1PDUP5PDhR6QDkl1PDYY;PDoR6PDmNPDbn3PDZS1PDjR6
QDll1QDak1TD1QDml1PD[P5PDVP5PD]6QDf5QDl<WD0QDnl1XD0QDdMQDol1S@0WD0QDPm1XD0`DPO`DTP5`Dae1QDQm1QDR
m1TD2QDSm1QDTm1QDUm1QDVm1QD\6Q@h5QDi5WD0QDWm1XD0QD\l1QDXm1TD1QDYm1PDgR6QDZm1QD[m1QD\m1PDkR5QD]m1
QD^m1WD0QD_m1XD0PDYU7Q@l5WD0QD`m1XD0QDam1PDhR6QDbm1QDcm1QDdm1QDl<TD1QDem1PDgQ7S@0WD0QDfm1XD0QDgm
1WD0QDhm1XD0PDgQ7S@0WD0QDim1XD0PD^P5SD0PDoR6PDmNWD0QDjm1XD0QDf5QDkm1WD0QDlm1XD0`DWP5QDUT1QD_IWD0
QDmm1XD0QD_IWD0QDmm1XD0QDl<WD0PDb4PDSP5XD0QDUT1QD_IWD0PDP3QDnm1XD0QDom1QD_IWD0PDP3QDnm1XD0QDom1Q
DPn1PDTP5P@gQ7QD\6QDQn1PD^S;QDRn1PDmV7PDb4PDSP5PDb4PDSP5QDl<TD1QDSn1TD4PDoR6PDhb6QDTn1WD0QDUn1XD
0QDg5QDdIWD0QDVn1XD0QDWn1PD^S;PDgR6PDkU7QDUb1WD0P@PX7QDXn1XD0VD0QDUb1WD0P@PX7QDXn1XD0QDYn1QDUb1W
D0PDgQ7PDRc:XD0QD^IQD_ITD2WD0QDZn1XD0QD_ITD2WD0QDZn1XD0QDUT1WD0QD[n1QDZBXD0`DjR6PDbn3QDl<WD0PDmN
QD\n1XD0QD]n1QD^n1PDUS6QD_n1PDHQD`n1QDf5QDan1QD^IQD_ITD1QDbn1TD3QDcn1QD_ITD1QDbn1TD3QDcn1PDgQ7QD
dn1PDHQDen1QDfn1PD]P7PD[P5PDR3SD0QDl<P@ROQ`1o5QDgn1QDhn1QDin1P@ROQ`1o5QDgn1QDhn1QDjn1PDoR6QDkn1Q
Dol1QDln1QDmn1`DPO`DnNPDjl4QDf5QDjn1QDZBSD0QDkGPDTT6PDoR6QDnn1QDon1P@mNQDPo1QDQo1QDRo1QDSo1QDol1
QDTo1QDUo1WD0QDjn1XD0VD0QDUo1WD0QDjn1XD0PD1QDUo1WD0QDjn1XD0QDVo1QDWo1PD\8QDXo1PDmNPDTMPDbn3PDmNP
DTMQDYo1P@hR6QDjn1PDoR6QDZo1PDYY;PDPU7SD0PD[P5PDeQ7PDWh4PD^S;PDoR6QD[o1PD]X7PDoR6QD[o1QD\o1PDoR6
QD]o1PDHQD^o1QDZBPDgR6PDgQ7PDng<PDhR6PDoR6PDgQ7PD_h<PDoV7QD_o1SD0QDh5QDl<PDo2QD`o1QDl<PDo2QD`o1Q
D^IQD_ITD1WD0QDao1QDbo1XD0QD_ITD1WD0QDao1QDbo1XD0PDZJPDf_<QDV]1QDco1PDoR6QDdo1QDeo1TD2PD\Q3QDVHQ
Dfo1PD`Q1QDgo1QDho1QDio1TD1QDjo1PD[P5PDSOSD0PD[P5SD0QDko1QDlo1QDmo1PD\d6Q@nR1QDno1QDoo1QDPP2QDQP
2QDRP2PDbn3QDl<QDSP2QDTP2QDUP2QDVP2TD2PDWP5QDWP2QDXP2QDYP2QDl<QDZP2QDi5S@0PDma:`DoR6`DWU1QD^IQD_
ITD2WD0PDma:XD0QD_ITD2WD0PDma:XD0QD[P2WD0PDma:XD0QD\P2QD]P2PDR3QD^P2PDbn3QD_P2TD2WD0QD`P2XD0QDZ;
Q`1o5PDl_6PDlR6PDdn3PDl_6PDlR6QDf5PD[P5Q@aP2QDAQDlo1Q@aP2QDAQDg5QDl<QDbP2P@ROQDAQDg5PDTT6PDoR6PD
TT6PDoR6PDmNSD0QDcP2WD0QDdP2XD0WD0QDeP2QDfP2XD0QDgP2WD0PDHPDn;XD0PDHQDhP2WD0QDiP2QDjP2XD0QDf5Q`1
o5WD0QDkP2XD0VD0QDf5Q`1o5WD0QDkP2XD0QDlP2PD^S;QDmP2QDnP2PD]6QDXn1QDb:QDoP2QDPQ2SD0PDmi3PDoR6QDf5
PDgh<PDoR6WD0QDXe1XD0QDQQ2PDYU7S@0WD0QDRQ2XD0WD0PDeQ7QDSQ2PDhR6PDgQ7S@0QDkGQDl<XD0SD0QDf5WD0QDTQ
2QDUQ2QDVQ2XD0QDWQ2WD0QDXQ2PDkR6XD0VD0QDWQ2WD0QDXQ2PDkR6XD0QDYQ2WD0QDZQ2PD^f3XD0VD0WD0QDZQ2PD^f3
XD0QD[Q2WD0QD\Q2TD1QD]Q2XD0QDn5QD^Q2QD_Q2QDf5Q`1o5WD0QD`Q2XD0`DTP5`DgR6`DkR6WD0QDaQ2P@]Y1QDbQ2QD
cQ2XD0QDdQ2QDeQ2TD4QDf5WD0QDfQ2PDoR6XD0WD0QDgQ2QDhQ2XD0VD0WD0QDgQ2QDhQ2XD0QDiQ2WD0QDf5Q@l<QDjQ2Y
D2XD0WD0QDlo1QDjQ2YD2XD0WD0QDh]1PD[P5QDkQ2XD0QDlQ2QDf5WD0PDS1PDoR6SD0XD0`DdE`Dk8`DaE`DQS5`DgQ7`D
eQ7`DmNWD0QDmQ2QDnQ2QDoQ2XD0WD0QDPR2TD1QDQR2XD0QDRR2WD0QDSR2QDTR2XD0QDUR2WD0QDVR2XD0`DgR6`DkR6SD
0QDg5WD0QDWR2XD0WD0QDXR2PDUP5PDhR6XD0QDYR2WD0QDZR2XD0WD0QD[R2TD1QD\R2XD0VD0WD0QD[R2TD1QD\R2XD0QD
]R2QDf5Y@0WD0QD^R2PDhR6XD0QDg5WD0Q@l<PDROTD1QD_R2XD0QD`R2PDjl4QDaR2WD0QDdITD1QDbR2XD0`DVP5`DiR6Q
DSZ1WD0QDcR2QDdR2aDd5`DgQ7`DjV7`DRR1`DaZ3`DeQ7XD0SD0PD[P5QDeR2TD2WD0QDfR2XD0QDgR2WD0QDhR2PDUP5XD
0VD0WD0QDhR2PDUP5XD0QDiR2QDjR2WD0QDkR2`DbI`DcI`DYa4`DVf4S@0XD0QDlR2PDjl4QDf5WD0QDWP2`DSI`D^;`DWj
4`DXj4`DbI`DcI`DYa4`DVf4`DP[3`Dlm3`DPO`De6`De;XD0QDlR2QDmR2Y@0WD0QDnR2QDoR2Q@T;QDPS2XD0QDQS2QDRS
2Q`1o5WD0QDSS2XD0WD0QDf5Q@l<QDTS2YD2XD0WD0QDlo1QDTS2YD2XD0WD0QDUS2QDVS2XD0PDhR6WD0QDWS2S@0QDXS2X
D0PDhR6QDYS2WD0QDZS2QD[S2SD0XD0VD0WD0QDZS2QD[S2SD0XD0QD\S2WD0QD]S2XD0WD0QD^S2SD0PDiQ7XD0QDg5WD0Q
D_S2QD`S2XD0QD^k1PDgQ7SD0WD0QDaS2QDnOPDQP5XD0VD0WD0QDaS2QDnOPDQP5XD0QDbS2WD0QDVHTD1PDoR6PDmNXD0P
DhR6QDcS2WD0PDgR6QDdS2QDeS2XD0QDfS2Y@0WD0QDgS2YD1XD0WD0QDg5QDhS2QDiS2XD0QDjS2QDkS2WD0QDk<QDl<`Dd
Q1`D\o2`DPe2`Ded3`D_R3QDR5XD0`DTP5QDlS2WD0QDmS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5XD0`DTP5QDnS2QDf5WD0
QDl<YD2XD0`DVP5`DgR6QDnS2WD0QDoS2YD2XD0`DVP5`DgR6QDP5WD0QDUT1QDl<`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DmS;
`Dlg7`DYb3`D_3`Dc4`D\8SD0XD0QDP5WD0QDPT2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DmS;`Dlg7`DYb3`D_3`Dc4`D\8SD0
XD0QDQT2WD0QDf5QDkm1YD1XD0`DkR6`DTP5QDRT2WD0QDlo1QDST2XD0QDRT2WD0QDlo1YD1XD0QDTT2WD0QDf5QDUT2QDV
T2XD0QDTT2WD0QDf5QDUT2YD1XD0QDWT2WD0QDXT2QDYT2XD0QDWT2WD0QDXT2YD1XD0QDg5WD0QDol1QDZT2XD0QD[T2WD0
QD\T2XD0QD]T2QDj_1WD0SD0QDjn1XD0VD0QDj_1WD0SD0QDjn1XD0QD^T2WD0QD_T2QD`T2P@hR6P@gQ7XD0QDaT2WD0QDP
d1QDbT2QDXn1XD0SD0QDcT2WD0QDdT2PDUP5XD0SD0QDa5WD0QDk<QDl<`DU6`D_3`D^T6`Dn2`Doe1`DYb3`Dlg7`Dib3`D
U4`De3`DV3`D]c3`DR3`DW^6SD0XD0QDa5WD0QDeT2`DU6`D_3`D^T6`Dn2`Doe1`DYb3`Dlg7`Dib3`DU4`De3`DV3`D]c3
`DR3`DW^6SD0XD0QFfT2QDg5WD0QDl<P@ROQDgT2XD0WD0QDhT2P@ROQDgT2XD0WD0QDiT2QDjT2XD0VD0WD0QDiT2QDjT2X
D0QDkT2QDlT2QDl<WD0QDmT2QDnT2XD0QDoT2WD0QDmT2QDnT2XD0QDPU2PDQS6WD0QDQU2QDjn1XD0QDRU2WD0PDjc<QDSU
2XD0PDfU7WD0QDTU2XD0VD0PDfU7WD0QDTU2XD0QDV>QDUU2TD5WD0QDf5QDVU2YD1XD0QDWU2WD0QDkm1QDXU2XD0VD0QDW
U2WD0QDkm1QDXU2XD0QDYU2QDWU2WD0QDkm1YD1XD0VD0QDWU2WD0QDkm1YD1XD0QDYU2WD0PDjl4QDdMPDHQDZU2XD0SD0W
D0PDHQD[U2XD0SD0PDRS5PDHQD\U2WD0QD]U2QDXn1XD0QD^U2`DZS1`DWU1`DPR;`D]c3PDjl4QD_U2TD1WD0QD`U2XD0QD
aU2PDjl4QD_U2TD1WD0QD`U2XD0YD2QDbU2WD0QDcU2XD0QDbU2WD0PDeQ7PD^b4XD0WD0QDV]1QDdU2XD0QDeU2WD0PDTP5
QDfU2XD0WD0PDTP5PDjX1PDmg6XD0`EWl4WD0QDdOQDgU2XD0QDhU2TD1VD0`EWl4WD0QDdOQDgU2XD0QDhU2TD1QDV>WD0Q
DiU2Q@jU2XD0QDkU2WD0QDlU2XD0QDmU2TD3QDf5QDnU2QDf5WD0PD]P1PDTP5XD0SD0WD0QDoU2XD0QDUb1QDl<QDPV2SD0
QDQV2WD0QDRV2XD0PD^P5WD0QDSV2XD0VD0PD^P5WD0QDSV2XD0QDTV2WD0PDHPD^l<XD0QDUV2WD0QDVV2P@`l<XD0QDUV2
QDf5WD0PD_l<XD0SD0QDWV2WD0PDoR6XD0QDXV2PDbT3PDhR6WD0PDgQ7PDel4XD0WD0QDYV2Q@f5QDZV2XD0PDmo3QDf5WD
0QDZV2XD0PDgR6QD[V2VD0PDgR6QD[V2PD1WD0PDHPDnP5XD0QD\V2S@0QD]V2`DbF`DRm2`DcFWD0PDm9XD0QD\V2S@0QD]
V2`DbF`DRm2`DcFPDmR6QDQ:WD0QD^V2XD0VD0PDmR6QDQ:WD0QD^V2XD0PD1QD_V2PD[e;WD0PDbY4XD0WD0QDl<P@ROQD`
V2XD0S@0QDaV2QDbV2WD0QDcV2XD0QDdV2WD0QDeV2XD0SD0WD0QDfV2PDUP5PDhR6XD0QDgV2WD0QDYj1QDhV2XD0QDiV2P
D^S;TD5WD0QDjV2XD0SD0QDf5PDhR6WD0QDkV2XD0QDlV2QDmV2WD0QDnV2XD0VD0QDmV2WD0QDnV2XD0QDoV2WD0QDPW2QD
QW2XD0QDRW2QD\l1WD0QDSW2XD0TD2QDTW2QDUW2PDVP5PDil<PDhR6PD[Q5PDdU7QDVW2Q@f5WD0QDWW2XD0WD0PD[Q5XD0
Q@l5QDXW2aDd5`DPP4`DWS6QDYW2Q@f5QDZW2Q@[W2QD\W2QD]W2QDlo1Q@^W2QD\W2PDiY;QD_W2PDHQD`W2QDaW2PD[P5Q
DbW2PDSc4QDT6Q@^IQDcW2TD1PDV5TD2QDdW2QDeW2QDRl1TD3QDf5Q`1o5WD0PDUJXD0QDRl1TD3QDf5Q`1o5WD0PD[JXD0
QDRl1TD3QDf5Q`1o5WD0PDVJXD0QDRl1TD3QDf5Q`1o5WD0PD`JXD0QDRl1TD3QDf5Q`1o5WD0PDml7XD0QDRl1TD3QDf5Q`
1o5WD0PDll7XD0QDo5QDfW2QD_k1TD3QDf5Q`1o5PDcR8PDcR8QD\6UD0WD0PDcR8XD0QDgW2Q`1o5WD0QDhW2XD0S@0QD\6
QD_k1TD3QDf5Q`1o5WD0PDTJXD0`DgR6`DiR6QD_k1TD3QDf5Q`1o5WD0PD]l3XD0`DgR6`DiR6`DUS6`DVP5`DjR6QDiW2T
D4WD0PDTJXD0WD0QDjW2XD0QD\6QDkW2TD1QDlW2QDmW2QDnW2PDXh1PDiR6PDgh3WD0PDgh3QDb:QDoW2XD0WD0QDPX2TD1
QDQX2XD0QDj9WD0QDRX2TD1QDQX2XD0UD0PDgX7PD4WD0PDeQ7QDd5XD0UD0PDgX7WD0QDb@QDd5XD0QDSX2QDf5WD0PDeQ7
QDd5XD0VD0QDSX2QDf5WD0PDeQ7QDd5XD0QDV>WD0PDeQ7QDTX2QDd5XD0VD0WD0PDeQ7QDTX2QDd5XD0QDjb1QDUX2QDVX2
QDo5QDWX2QDVX2QDXX2TD1WD0PDSh<QDVX2XD0WD0QDYX2P@gQ7PDSh<QDZX2XD0QD[X2QD\X2Q@]X2QD^X2QD_X2PDWS6QD
`X2QDaX2PDbMUD0QDT6QDbX2TD1P@XP5WD0QDcX2XD0SD0aEd5QDT6QDdX2TD1P@XP5QDeX2`DcI`DUn3`DhR6`DUo3`DZm<
`D[m<QDfX2P@kU7QDgX2QDhX2QDj9QDiX2Q@f5QDjX2TD1P@XP5TD3QDkX2QDj9QDiX2Q@f5QDlX2PDoR6QDj9QDiX2Q@f5Q
DmX2TD1PDXP5TD8QDnX2QDoX2QDPY2PDYc4PD\OQDQY2QDRY2PDV\4QDf5QDSY2QDTY2PDZm6QDUY2QDVY2QDWY2QDXY2QDY
Y2UD0QDZY2TD1QD[Y2`@gQ7`@XP5`DeQ7`DfQ7`DSQ5QD\Y2TD2WD0QD]Y2XD0QD^Y2QD_Y2PDnP5PDf[7QD`Y2WD0PDmg6P
DZT4XD0QDaY2QDbY2QDcY2QDaY2QDdY2PDS1QDeY2PDiQ7QDfY2QDgY2P@TP5PDgR6PDiQ7QDhY2QDiY2PD^n<QDjY2QDkY2
QDlY2WD0QDmY2PDhR6XD0SD0WD0QDnY2QDoY2TD1QDPZ2XD0WD0QDQZ2P@[P5PD^c3QDRZ2XD0SD0WD0QDSZ2P@PHP@jR6QD
TZ2S@0QDUZ2XD0WD0QDVZ2QDWZ2Q@f5QDXZ2XD0PD[P5WD0PDYU7XD0SD0WD0QDYZ2PDnn2XD0QDZZ2WD0QD[Z2TD1QD\Z2P
DhR6XD0SD0QD]Z2PD[P5PDoR6PD[P5QD^Z2SD0QD_Z2QD`Z2QDaZ2SD0QDbZ2P@PS6P@VS6WD0Q`1o5QDcZ2XD0QDdZ2QDeZ
2QDfZ2SD0QDdZ2PDnn2QDgZ2QD[P1QDhZ2QDiZ2QDjZ2PDeQ7WD0QDkZ2SD0XD0QDf5WD0PDeQ7QDkZ2SD0XD0`DhR6`DYT3
`DWT3WD0PDeQ7QDkZ2QDlZ2XD0WD0QDmZ2P@hR6QDnZ2XD0PDV\4QDf5QDoZ2QDTNQDP[2QDQ[2QDj9Q@Q6QDR[2PDVP5QDi
;QDS[2PDoR6QDi;QDT[2QDj9QDf5WD0PD[P5QDU[2XD0QDV[2QDj9QDW[2QDX[2WD0QDY[2XD0QDZ[2P@gX7QD[[2QDf5QD\
[2QD][2QD^[2QD_[2PDTP5QD`[2PDTP5PDTP5PDgQ7SD0PDl_<PD[P5Q`1o5PDgQ7QDa[2QDPDQDb[2QDc[2PDcT3PDUS6QD
d[2PD\T;PDfU7PD^X7PDlR6QDe[2PDbn3PDmNQDf[2PDjR6PDYo2PDHPD\o<WD0QDg[2QDh[2QDi[2QDj[2XD0WD0QDk[2PD
SP5QDn5PDgQ;XD0WD0QDfV2S@0PD^T8XD0WD0QDl[2QDm[2TD1QDn[2QDo[2XD0WD0PDnR;PDmR6PDPT5XD0WD0PDQ[5PDmR
6PDao<XD0WD0PDbo<PDPS1XD0WD0QDP\2QDn5PD\e4XD0WD0QDQ\2PDTP5QDR\2Q@S\2PDof;XD0WD0QDT\2PDgQ7QDU\2XD
0WD0QDV\2PDgQ7QDW\2XD0WD0PDjo<PDgQ7PDnV5PDgR6XD0WD0PDko<PDS_5XD0QFX\2TD2WD0QDY\2PDUP5XD0WD0PDgR6
QDZ\2PDgDXD0WD0PDgR6QD[\2QD\\2PDl4XD0WD0PDl4PDhR6QDn5QD]\2XD0WD0PDRP=QD^\2PDZFXD0WD0QD_\2PDgQ7PD
SP=XD0WD0PDTP5PDgCPDPf3XD0QD`\2TD3WD0QDa\2PD[S5QDb\2QDc\2XD0`DjX1WD0QDd\2PD[S5QDb\2QDe\2XD0WD0PD
RV7QDf\2QDg\2XD0WD0QDh\2PDgQ7QDi\2XD0WD0QDj\2PDnn2PDYP=XD0WD0QDj\2QDk\2QDaBXD0QFl\2WD0PDTP5PDeQ7
QDm\2QDn\2XD0WD0PDQS6PDeQ7PDV`3XD0PDmR6WD0QDo\2PD_d;XD0VD0WD0QDo\2PD_d;XD0QDP]2WD0QDQ]2QDR]2XD0V
D0WD0QDQ]2QDR]2XD0QDS]2WD0PD`Q3P@Sc1QDT]2XD0VD0WD0PD`Q3P@Sc1QDT]2XD0QDU]2WD0QDV]2QDW]2XD0WD0QDWN
QDX]2QDY]2QDZ]2XD0WD0QD[]2QDb8QD\]2XD0QDBQD]]2TD1WD0PDQU7PDgQ7QD^]2XD0WD0QDVBPDSP5PDeQ7PDbP=XD0W
D0PDQP5PDVP5PDoFXD0VD0WD0PDQP5PDVP5PDoFXD0QDV>WD0QD_]2QDnR1TD1PDTT<XD0WD0PDUR<PDTP5QD`]2XD0WD0QD
a]2PDTP5PDgQ7PDcP=XD0WD0QDb]2PDVP5PDgQ7PDVR<XD0WD0QDj\2PDUP5PDhR6QDc]2XD0WD0QDd]2QDe]2QD]T2XD0PD
gQ7TD1QDf]2QDg]2TD1WD0QDh]2QDi]2XD0QDj]2TD2WD0PDiP=PDUP5XD0WD0QDk]2XD0`Dej4WD0PDmP=PDmR6PDkk3XD0
WD0QDl]2QDm]2XD0VD0`DQ8WD0QDl]2QDm]2XD0QDmR1`DQ8QDn]2TD1WD0QDo]2XD0VD0`DjT7QDn]2TD1WD0QDo]2XD0QD
P^2`DjT7WD0PD^P5QDQ^2PDiR6QDn5QDR^2XD0WD0QDS^2PDSP5PDbT3XD0WD0QDT^2TD1PDgR6XD0PDgQ7TD1QDU^2QDV^2
TD2WD0QDW^2QDX^2XD0WD0PDYW5PDRS6PDgQ7PDSk5XD0WD0QDY^2PDgQ7TD1PDcj5XD0WD0PDg`<PDjMXD0`DT3`DVW<QDZ
^2WD0PDfa<XD0VD0QDZ^2WD0PDfa<XD0QD[^2WD0PDiR6PDh8PDhR6PDeQ7XD0QD\^2WD0QDoo1PDQS6QD]^2XD0QD^^2WD0
QD\GPDgQ7PDn7XD0WD0QD_^2PDeQ7QDjW2PDgf1XD0WD0QD`^2PDSc4XD0VD0WD0QD`^2PDSc4XD0QDa^2WD0QDb^2PDTP5X
D0QDc^2WD0QDd^2PDTP5XD0QDe^2WD0QDf^2PDgQ7QDg^2XD0WD0QDQn1PDkU7PDgQ7PDQS5XD0PDUa4WD0PDQS5PD_Q=XD0
QDh^2TD3QDf5TD1WD0PDlo2PDoe1XD0WD0QDo@TD2PDlo4XD0WD0QDi^2TD1PD`Q=XD0WD0PDaQ=PDoR6PDki4XD0WD0QDj^
2PD[5TD1PD[P5PDdQ1XD0WD0PD`e1PD_4PDoR6XD0WD0QDk^2PDRV;XD0WD0QDl^2PDhR6PDQ[3XD0WD0PDTJPDcQ=XD0WD0
PDob1PDcQ=XD0QDm^2TD1WD0QDaAQDn5PDeS6PDP[3XD0WD0QDRJTD4PDYc4PDiR6PDV\4XD0WD0QDn^2PDjR6QDn5PDgQ;X
D0WD0QDo^2XD0QFP_2WD0PDSP5XD0`DgQ7`DeQ7QFQ_2TD6QDR_2WD0PDSm4PDSP5XD0WD0QDS_2TD2QDT_2PDgQ7QDU_2XD
0WD0QDPU1TD2PDma:PDeHXD0WD0QDV_2PDgQ=XD0`DWj5WD0QDQX1TD1PDQP5PDgQ7PDab:XD0WD0QDW_2PDhR6PDhQ=XD0W
D0PDob1PDiQ=XD0VD0WD0PDob1PDiQ=XD0QDX_2WD0QDY_2QDn5PDmn5XD0WD0QD\FS@0PDeQ7QDZ_2XD0WD0QD[_2PDgQ7P
Dab:PDSk5XD0WD0QD\_2PDlQ=XD0VD0WD0QD\_2PDlQ=XD0QD]_2WD0PDXg5PDg3XD0WD0QD^_2QD__2PDoR6PDP5XD0QD`_
2PDeQ7WD0PD_U3PD[V5XD0QDa_2QDnR1WD0PDZ^6PD_b4XD0WD0PDmQ=XD0WD0PDTT<PDkR6QDb_2XD0WD0PDQR=PDmR6PDm
2XD0WD0QDc_2QDd_2P@fQ7QDe_2XD0WD0QDf_2QDg_2XD0TD1QDh_2WD0QDi_2PDhR6XD0PDeQ7WD0QDj_2PDhR6XD0QDk_2
WD0QDl_2PDmj;XD0WD0QDm_2TD1QDn_2XD0WD0QDo_2PDVP5XD0`DoR6`DTP5`DgQ7WD0PDHPD]Q7PDiR6XD0PDjV<WD0QDP
`2PDhR6QDT;QDQ`2XD0WD0QDWNQDR`2QDS`2XD0QDT`2TD2WD0QDU`2QDV`2TD1QDW`2XD0WD0PD[P5QDX`2QDY`2QDZ`2XD
0WD0PDU\:PDQe4XD0`Emo3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PDbn3PDZS1PDjR6QD[`2XD0`D[5`Dh5`D^c3`DS
e4WD0PDiR=PDhR6PDV_5XD0WD0QDYR1QD\`2PDoR6XD0WD0QDYR1QD]`2QD^`2XD0QD_`2WD0QDnLQ@``2Q@a`2TD1QDb`2P
DhR6XD0WD0PDYU7PDeQ7QDc`2QDd`2XD0WD0PDYU7Q@e`2QDf`2XD0`DiR6QDg`2TD5WD0PDbl4QDh`2QDi`2XD0WD0PDbl4
QDj`2QDk`2P@gj5XD0PD4WD0PDbl4QDl`2XD0VD0PD4WD0PDbl4QDl`2XD0PD1QD`Q1QDa;WD0QDm`2TD2PDiR6XD0`DQa;`
DeQ7QD`Q1QDa;WD0QDm`2QDn`2PDiR6XD0QD`Q1PDdn3WD0QDo`2QDPa2XD0QDQa2WD0QDRa2TD1QDSa2XD0WD0QDTa2PDiR
6QDUa2XD0QFVa2TD4WD0QDWa2TD1PDUP5PDhR6Q@Xa2QDYa2XD0WD0PDe`;PDmR6PDgZ;XD0WD0PDiHPDgR6PDgQ7PDl4PDh
R6PDgQ7PDXf5XD0WD0QDZa2PDhR6PDcDXD0WD0PDVn4QD[a2XD0WD0QD\a2TD2QD]a2TD1QD^a2XD0WD0PDdS=TD2PDeX1XD
0QD_a2QDf5WD0PDc3Q@`a2QDaa2XD0QDf5QDba2WD0PD^e;PDmj4PDiR6XD0WD0PD]T1PD_e1XD0VD0WD0PD]T1PD_e1XD0Q
Dca2QD`_2PDeQ7WD0QDda2PDgS=XD0WD0PDZQ1PDT8XD0QDea2WD0QDfa2PDfGPDmR6XD0PDeGWD0QDi?PDTP5QDn5QDga2X
D0WD0PDR1PDgR6PDgQ7PDkS=XD0WD0PDnR5PDVS6PDlS=XD0WD0PDmS=QDha2XD0WD0PDkR1QDia2XD0WD0PDRW7PDVP5PDg
Q7PDWP5PDhR6QDn5XD0WD0QDja2TD2QDka2XD0`DST=`DnW5WD0QDla2QDma2PDQP5XD0QDna2TD1WD0QDoa2QDPb2XD0WD0
QDQb2PDQU7PDgQ7TD1QDRb2XD0WD0QDSb2PDgQ7PDXh1XD0VD0WD0QDSb2PDgQ7PDXh1XD0QDTb2WD0QDUb2PDgQ7PDXh1XD
0VD0WD0QDUb2PDgQ7PDXh1XD0PD1WD0QDVb2QDWb2XD0`DV_5`D_e1QDfb1WD0PDcg6QDXb2XD0WD0QDYb2QDZb2Q@[b2QD\
b2XD0`DTP5`DhR6QD]b2TD1WD0QD^b2XD0WD0QD_b2P@nP5QD`b2PDgQ7TD1QDab2XD0WD0PDko4PDgR6PDgQ7PD`g1XD0WD
0QDbb2PDYU7PDeQ7PDaT=XD0WD0PDSd6PDVS6PDfl:XD0WD0PD[U5PDhR6PDbT=XD0WD0PDRGPDVP5QDn5PDcT=XD0WD0PDj
P<PDSP5PDgQ7PDUR5XD0WD0PDT3PDlR6PDgQ7PDel4PDlW5XD0WD0PDdT=PDoR6PDgQ7XD0WD0PDmQ5PD[R1PDgQ7XD0WD0P
DeT=PDTP5XD0WD0PDSk5PD\OPD[X2XD0QDcb2PDgQ7QDdb2PDeQ7PDcS1PDn2PDoR6PDeQ7PDT\:PDan4PDRP5PDoR6PDeQ7
PDT\:PDkR6PDfT=PDVP5PDfT=PDmR6PDeQ7QDeb2PDkd:PDjR6PDU6PDQ];PDTP5PDeQ7QDfb2PDjR6PD[5PDVP5PDjZ5PDV
P5QDn5PDhT=PDgQ7PDiT=PDgQ7PDgQ7PDYS<QDn5PDTP5PD\JPD^f3PDgR6PDgQ7QDgb2PDYS5PDhR6QDiBQDhb2PDeQ7PDa
f:PDhR6PDgQ7PDci1PDmb1PDgQ7PDkT=QDib2PDSZ;QDjb2PDoR6PDlT=PDmT=PDVP5PDnT=PDZd;QDkb2PDgQ7PDga5`DSP
5PDi1PDoR6PD]EPDVP5PDgQ7PD^m;QDlb2TD1PDoT=PDkR6PDgQ7PDTi4PDhR6QDmb2PDPU=PDhR6QDnb2PDQU=PDUa5PDjR
6PDnP5PDhDQD\o1PDoR6QDob2PDaV4PDhR6QDn5QDPc2PDgQ7TD1QDQc2QDRc2QDn5QDSc2QDTc2QDUc2QDVc2TD1QDWc2QD
Xc2PDX`4PDhR6QDYc2QDZc2PDmi4VD0QDYc2QDZc2PDmi4QD[c2QDWNPDQP5PDiR6QDnR1QD\c2QDmU2QD]c2QD^c2PDhR6P
Dan4QDZATD2PDVU=QD_c2PDV\4PDkU7QD`c2QDQk1TD1QDac2PDSf3PDTMPDTMPDoR6PDTi4PDSEPD`j3PDiR6PDT8PDmMPD
eR5PDZj7PDmMPDeQ7PDmi4PDmMQDbc2PDoR6QDcc2QDdc2PDYU7PDeQ7PDYU7PDeQ7PDSS=PDSS=PDW5PD[X<PDWT1PDVS6P
DTJPDVS6QDec2PDTJPDVS6PDUn4PDTb1PDVS6PDaa6PDVS6PDPd1PDVS6PDPQ5PDWU=PDkS=PDkS=QDfc2PDSP5PDoR6PDeQ
7PDXU=PDVP5PDeQ7PDfe3PDhR6PDYU=QDjHQDn5PDY[5PDmb1PDXi4QDgc2PD[P5QDhc2PDeQ7PDZU=PDhR6PDeQ7PDYX2PD
lR6PDeQ7QDic2SD0PDeQ7PDg^6PDoR6PDeQ7PDkOPDjR6PDeQ7PDin3PDd3PDeQ7PDYS<PDhR6PDeQ7PD^U=QDjc2PDkU7PD
Tl4PDV\4QDkc2PD`U=PDPHPDgR6PDiQ7QDlc2QDnGPDkHPDmR6PDaT8PDbn3PD]R;PDeQ7PD[6PDRW7PDnn2PDWT1PDVS6PD
]9PDTl4QDmc2QDn5PDhT=PDVP5QDn5PDZ_;QDnc2QDn5QDoc2QDla2QDPd2P@QP5QDQd2PDQP5QDRd2QDSd2PDgT7PDTn3PD
bT3PDUS6PDeQ7PD[d4PDbn4PDoR6PDTP5PDTo5PDVQ5PDTP5QDn5PDkb1PD[6PD[3QDfW1PDoR6QDn5PDPd:PDmn4PDVP5QD
Td2PDV\4PDUP5PDQS5PDTP5QDUd2QDVd2PDc3PDZl3QDWd2QDXd2PDjk6PDgQ7QDYd2QDZd2QD[d2QD\d2QDPd2QDaR1QDn5
PD^f3PDld:PDhR6PD^h7PDhR6PDgQ7QD]d2QD^d2PDVP5PDVDPDoR6QDjHPDkDPDgQ7PDZ`;PDTP5PDgQ7PDQS5QD_d2PDT8
PDhR6QDn5PDmb1PDa\<PD_d4PDhU=PDmMPDSZ;QD`d2QDad2QDbd2PDk8PDbn3PD]R;QD\1QDcd2P@hR6P@gQ7QDdd2QDKPD
gQ7QDed2QDDPDRP5P@eQ7QDfd2QDDPDnn2P@eQ7QDgd2QDDPDgQ7QDhd2QDid2QDDPDWS5PDmR6PDWS5PDmR6PD\U7QDDPDl
R6PDVDQDDPDjU=QDDPDoR6PDeU3QDDPDUP5PDhR6QDn5PDRT7PDoR6QDFPDSP5PDmT7QDFPDoR6QDjd2S@0QDkd2PDnn2PDe
Q7QDld2QDFTD2PDVP5QDn5PDhT=QDFPDgQ7QDmd2QDFQDn5QDnd2PDSP5QDGPDgQ7QDod2PDhR6QDGPDgQ7QDPe2QDGQDQe2
QDGPDeQ7QDRe2QDGQDn5PDn5QDGPDeQ7PDYb3PDiR6QDGQDSe2QDTe2QDHPDgQ7QDod2QDUe2QDHPDgQ7QDVe2QDHPDoR6PD
eR3QDHPDoR6PDgQ7QDWe2QDHQDn5QDXe2QDHQDn5PDeS6PDRT7QDHPDT?QDiHQDHPDSP5PDoR6QDb@PDSP5PDoR6QDb@S@0P
Dn2QDITD2PDTP5QDn5PDof;QDITD2PDgR6PDoU=QDIQDYe2QDZe2QDIP@fQ7PDkd;PDTP5PDgQ7QDIP@eQ7PDY]5PDTP5QDI
QDn5QD[e2QDJPDeQ7QD\e2S@0QD]e2QDJQD^e2QDEQ@_e2S@0PDoY5PDTP5QDEQDn5QD`e2QDEQDl5S@0QDae2QDbe2QDEQD
ce2TD1QDde2QDETD2PD\d6PDTf7QDEQDjn1PDoR6QDee2QDEPDeQ7QDfe2QDge2QDhe2QDP1QDn5QDie2QDP1PDgQ7QDje2Q
DR1PDi^;QDR1QDke2QDle2QDV1QDme2QDX1PDjT7QDn5PDeS6QDX1PDTP5QDne2QDX1PDTP5PDVP5PDfT=QDX1PDQP5QDoe2
`DgQ7`DeQ7`DfQ7`DoP5`DPQ5QDX1PDoR6QDPf2PD]9QDX1PDhR6PD]b4QDOPDUP5QDQf2P@gQ7PDj]6QDOQDQ:QDRf2QDOQ
DSf2QDTf2QDOQDUf2QDNPDgQ7QDVf2PDoi1QDNQDn5QDWf2QDNQDn5QDXf2QDYf2QDNPDVP5PDgQ7QDZf2QDNTD2PDoR6QD[
f2QDNPDoR6PDTJPD\8QDU1PDgQ7QD\f2QDU1PDeQ7QD]f2PDgc7QDU1PDgQ7QD^f2QD_f2QDW1PDUP5QDiBQD`f2QDW1QDaf
2S@0QDbf2QDW1QDaf2S@0PDoR6PDgCQD[2PDgQ7QDcf2QD[2QDn5PDgf1QDY2PDgQ7PDe3QD^2PDeQ7QDdf2QD[1PDeQ7PDo
^;QD[1PDeQ7QDef2QD[1QDn5QDff2QDc1QDgf2QDhf2QDd1PDgQ7QDif2QDe1PDkR6PDgc7QDe1PDlR6PDgQ7QDe1PDgQ7QD
jf2QDkf2QDj1PDgQ7QDlf2QDj1PDTP5QDmf2QDk1PDeQ7PDW8QDk1QDnf2QDk1PDnn2PDeQ7QDk1QDn5QDof2QDb1PDTl4PD
^d;QDQ2QDPg2QDW2PDnn2PDeQ7QDW2PDgQ7PDV<QDV2PDjR6QDQg2PDjR6PDcS1PD^l:QD_2PDTP5PDkU7QD`2PDgQ7PD[m;
QDa2PDUP5PDhR6QDn5PD[5QDa1QDRg2QDSg2QD`1QDn5QDTg2QD`1PDgQ7QDUg2`DgQ7aDd5QD`1TD3PDml4PDUP5QD`1TD3
QDkd2VD0QD`1TD3QDkd2QDVg2QDi1QDWg2QDi1PDiR6QDY\1QDP2QDXg2QDP2PDgQ7PDk[;QDP2QDn5QDYg2QDP2QDZg2QD[
g2PDVP5PDWj2PDQW7PDVP5PDTJQD\g2PDVP5QD]g2QD^g2PDVP5PDeQ7QD_g2QD`g2PDVP5PDeQ7PDdg2PDhR6PDVP5PDWl4
QDag2PDVP5PDci1PDmb1PDVP5PDgQ7QDbg2PDVP5PDd`5PDkd3PDTP5PDgQ7QDcg2PDTP5PDgQ7QDdg2QDeg2PDTP5PDmb1P
DhR6QDfg2VD0PDTP5PDmb1PDhR6QDfg2QDgg2PDTP5QDhg2PDTP5QDig2VD0PDTP5QDig2QDjg2PDTP5PDeQ7QDkg2PDTP5Q
Dlg2QDmg2PDTP5PDgQ7QDng2PDgR6PDgQ7QDog2QDPh2QDQh2PDgR6QDQk1QDRh2PDRj1PDoR6PDQV7PDmb1PDhR6PDgQ7QD
Sh2QDTh2PDhR6QDhV1QDUh2QDVh2PD_EPDhR6QDWh2QDXh2PDdS6PDeQ7QDYh2QDZh2PDeQ7PDT3PDWS5PDeQ7QD[h2QD\h2
PDeQ7QD]h2QDZBPDeQ7PDPW=PDhR6QDnR1QD^h2QD_h2QD`h2PDeQ7PD[d4QDah2PDeQ7QDbh2QDch2PDeQ7PD^X7PDaZ;PD
eQ7PDlR5PDV6PDeQ7PDRW=PDhR6PDhV5PDeQ7PD_8PDVP5PDeQ7PDSW=PD[5PDeQ7PDTW=PDhR6PDVDPDeQ7PDmMPDUW=PDe
Q7PDoc6QDdh2PDoc6PDVW=PD_4PDVW=PDeQ7PD[c1PDWT1PDeQ7QDeh2QDfh2PDeQ7PD\c1QDgh2PDeQ7QDYh2PDW6PDnCPD
mR6PDoCPDi^;PDmR6PD]P3PDnCPDhR6PDUn4PDXW=PDVP5PDgQ7PDQW7PDRP5PD]9PDn2PD]9PDmR6PD]U<PD_9PDmR6PDUf
6PD]U5PDmR6PDYg5PDVV5PDmR6PDYW=PDkHQDhh2PDkHPDPY6PDci1PDmb1PDmb1QDih2PDYS<QDjh2PDoi1QDkh2PDjS6PD
TP5PD`j:PDTP5PDUR<PDTP5PD\6PD_c1PDTg1PD_c1PDRV7PDQS5`D\P5`Dil4PDRV7PDgQ7QDlh2PDRV7PDmo3QDmh2QDnh
2PDS]<PDod:QDhV1PDj[5PDTP5PDgQ7QDoh2PDgQ7QDPi2PDhR6PDgQ7QD`f2QDQi2PDgQ7PDXn2PDhR6PDgQ7PDaOPDhR6P
DgQ7PDgc:QDRi2PDgQ7PDXa4PDVQ5PDgQ7QDSi2QDTi2PDUn4PDPb7PDSZ;Q@iBQDUi2PDSZ;PDPV7QDVi2PDYU7QDWi2PDe
Q7QDXi2PDoV7PDeQ7PDRV6PDoV7QDYi2PD[P5PD`1PDeQ7PDYZ5PD[P5QDZi2PDeQ7QD[i2PD^S;PDfU7QD\i2PD^S;PDkR5
PDhR6PDHPD_l3PD_W=PDHPDZo4PD`W=PDd\:QD]i2PDf^:PDaW=PDbW=PDmR6PDiHPDbn4PDoR6QDn5PDWl4PDhR6QD^i2PD
Wl4PDXi4PDSU1PDTP5PDkU7PDQd6PDUS6PDgCPDiHPDPe4QD_i2QD`i2PDfT=PDmR6PDcW=PD\S;QDai2QDbi2PDmNPDQP5P
DjR6PDgQ7QDci2PDQP5PDjl4PDjR6PDQP5PDmR6QDdi2PDQP5PDiR6PDV\4PDkU7PDni<PDkU7PDmX1PD]V=PDmR6PDe`;QD
ei2PDZj4QDei2PD^JPDdW=PDeW=PDWS5PDkDPDhR6PD]6PDTi2PDVS6PDUR5PDQW7PDPS5PDSP5PDgQ7PDPS5PDTP5PDgQ7P
DUn5PDhR6PDmk:PDVn5PDhR6PDmk:PDQS5QDfi2QDiBQDgi2PDfe3PDhR6PDYU=PDSb5PDhR6PDgQ7PDiMPDVS6PDfW=PDlb
8PDgS=QDhi2QDii2TD2QDji2PDV3PDeQ7PDWd;QDki2QDb>PD_EPDNPDmR6QDli2PDfP5PDoR6PDX:PDfP5PDoR6QDfGQDmi
2PDfCPDVP5QDn5PD\\;PDiR6PDQo4QDni2PDWGPDZ[5PDSP5PDgW=QDoi2PDkU7PDgQ7PDnS5PDV\4PDST5PDV\4PDgh;QDP
j2QDkZ1PDQT5PDV\4PDd4QDQj2PDPT8PDTP5QDRj2QDSj2TD1P@PHPDhW=QDTj2P@Tl4PDh`;QD^d2PDSP5QDk\1QDUj2PDQ
P5QDZBQDVj2PDUP5QDj]1PDg3PDn2PDn2PDg3PDg3PDmR6PDn2PDeQ7PDY`<PDd]:PDmR6PDiW=PDhT6PDgQ7PDRS<PDSc1Q
DWj2PDZOPDoR6PDfo6PDeQ7PDoJPDoR6PDfQ7PDfo5PD_Y<PDfQ7PDe2PDoR6PDfQ7PDU6PDl[;PDeQ7PDjW=PDeQ7PDkW=P
DgDPDeQ7PDlW=QDXj2PDeQ7PDVo5PDZ4PDgR6PDeQ7PD\m;PDgR6PDmW=PDgR6PDnW=PDUP5PDTP5PDeQ7PDoW=PDS1PD[P1
PDgQ7PDS1PDVP5PDgQ7QDYj2PDnP5PDi7PD_^<PDoP5PD_i4PD_^<PDbT3PDkCPDUS6PDWP5PDoR6PDXe4PDWP5PDoR6PDgQ
7PDQS1PDVP5PDPX=PDVP5PDgQ7PDSU1PDeQ7PDRa:PDmj;PDkR5QDZj2PDc7PDRX=PDeQ7PDSc1QD[j2PDbR5PDkR5PDTP5P
DhT7PDlU3PDHPDoP5PDbW;PDYo;PD^l3PDUS6PDgQ7PDab:PDRT7QD\j2PDkU7PDn7PDZU7QD]j2QDXe1QD^j2PDjR6PDZU7
PDfQ7PDeQ;QD_j2PDTl4QD`j2PDVP5QDn5PDeS6QDaj2PDel4PDWd4QDbj2PDoR6PDgQ7QDcj2QDdj2PDeQ7TD1QDej2PDHQ
Dfj2QDgj2PDnFPDoc6PDVS6PDeQ7PDUR<QDhj2QDij2PDVS6PDmMQDUd2PDgQ7PDVX=PDHPDo2QDjj2PDYX=PDhR6PD`m5PD
]S1PDoR6QDkj2PDZX=PD^f3QDlj2QDmj2QDnj2PDTY1QDoj2QDPk2PDaf;PDnc;QDQk2QDRk2PDjT7QDSk2QDTk2VD0QDSk2
QDTk2QDUk2aEd5WD0PDXQ;QDVk2XD0VD0aEd5WD0PDXQ;QDVk2XD0QDUk2PDkR6PDQ;VD0PDkR6PDQ;PD1QDWk2P@TP5PD`Q
3VD0QDWk2P@TP5PD`Q3QDXk2QDZATD2PDTk6PDTl4PDRS6QDYk2QDmGQ@l<QDZk2TD2PDXS<QD[k2PDiR6PDeQ7PDmb1PDhR
6QDQk1PDQP5PDoR6QD\k2PDjR6PDeQ7PDhX;PDhR6PDoP5PDeQ7PD[P=PD_d;QD]k2PDgR6PDgQ7PDbX=PDoP1PD\S5PDgR6
PDkU7PDgR6PDVo5PDgR6PDcX=PDmR6PDgR6PDgQ7PDl4PDhR6QDn5PDgR6PDdX=PDgR6PDeQ7QD^k2P@fX=QD_k2PDgQ7PDo
Q=PDUb2PDoR6PDbT5PDgX=QDjb2QD`k2QDak2QDbk2PD[Z2PDVP5QDck2PDSP5PDgQ7PDkT5PDoR5PDko4PDWl4PDhR6PD[b
;QDdk2QDek2PDhEQDfk2PDVP5PDTl4QDn5PD]Q1PDQU7PDe`;QDn5PD[k;PDS1PDQS5PDmR6QDgk2PDUP5PDHPDn_5QDWW2P
DnT<PD`n4PDSP5PDfDPDnP5PD[_;PDXT1PDUP5PDhR6QDn5PDfm:PDTl4PDgQ7QDhk2PDXS1PDgQ7PDjX=PDgk5PDVP5PDeQ
7PDkX=PDeGPD\`<QDik2QDjk2QDkk2PDUl4QDn5QDlk2PDmX=PDTP5PDgQ7PDT?PDVP5PDgQ7PDgQ7PDkR5PDZ^<PDgQ7PDb
T<PDl4PDgQ7PD^l3PDiR6PDiQ1PDTJPDZj7PDoR6PDHPDnX=PD^P5PD_X7PDnn2QDmk2PDeQ7PDc`3PDQe;QDkDQDnk2PDR8
PDd8PDVP5PDeNPDSg2PDUP5PDoX=PDUP5QDT1Q@l5S@0QDok2PDoR6PDmNQDT1QDPl2PDoR6QDQl2QDT1PDHPDnP5QDRl2QD
T1QDSl2QDRl2QDT1PDoR6QDn5PDeS6QDT1QDTl2PDoR6QDUl2QDMPDeQ7QDWCQDMQDn5QDVl2QDWl2QDMPDUP5QDXl2QD^1Q
DT;QDYl2QD^1QDRGS@0QDZl2QDLQD[l2QDLQD\l2TD1QD]l2QDLPDgR6PDgQ7QD^l2QDDPDQU7PDgQ7PD\e;QDDPDSP5QD_l
2QD`l2QDDPDTl4QDiBQDal2QDDPDoR6QDbl2QDDPDoR6PDgQ7QDcl2QDDPDUP5QDdl2P@gQ7PDmj4QDDPDVP5QDel2QDDQDf
l2QDDPDfe3PDVP5PDWe4QDDPDfe3PDgQ7QDgl2QDDPDRP5QDhl2QDDPDRP5PDgQ7QDil2QDDPDRP5PDeQ7QDjl2QDDPDWU7P
DgQ7QDDPDab:`DoR6QDDPDoR6PD^6QDDPDeQ7QDkl2QDll2QDQ1QDml2QDnl2QDQ1QDol2QDPm2QDQ1PDTf7QDZ1QDT;QDQm
2QDZ1PDnn2PD`S1QDHPDgQ7QDRm2QDSm2QDHPDPHPDjR6QDHPDUP5PDhR6QDTm2QDHQDUm2QDHPDSP5QDVm2QDHPDTP5QDWm
2QDXm2QDHPDS1QDYm2QDHPDYS5PDhR6QDHPDXS5PDjR6QDFQDn5QDnd2PDSP5QDFTD2PDjR6PDeQ7PDio<QDFPDgQ7QDZm2Q
DFPDiR6PDQa;QDFTD2PDiR6PDQa;QDFQD[m2QD\m2QD]m2PDiS<QDGPDeQ7QD^m2QD_m2QDGPDeQ7QD`m2QDGPDX^;QDGPDZ
S1PDjR6QDGQDdIQDam2QDIQDn5QD\CQDbm2QDITD3PDVP5PDgQ7PDjHQDIQDcm2P@V\4QDJPDUP5QDdm2QDem2QDJQDfm2PD
nn2QDgm2PDnn2PDYP=PDbj5PDnn2PDeQ7QDhm2PDnn2QDnR1QDim2QDjm2PDnn2QDkm2PDnn2QDlm2QDEQ@l5S@0QDmm2QDn
m2QDEPDHQDom2QDEPDHPDT8PDiR6QDEPD`R1PD]l3QDEPD^2QDjb2PDTn3QDEPDeQ7QDPn2PDoR6QDQn2QDEQDn5QDRn2QDS
n2QDP1PDRg5QDP1QDTn2QDUn2QDP1QDVn2S@0PDWP5QDP1TD2PDoR6PDnY=QDNTD2PDTP5PDgQ7PDWP5QDNTD2PDTP5PD]3Q
DNTD1PDSP5QDn5QDNQDWn2QDXn2QDNPDkU7QDn5PDdY5QDNPDgQ7QDYn2QDNPDZc4QDn`1QDOPDgQ7QDZn2QDY1QD[n2TD1Q
D\n2QDV1PD\k;QDV1QD]n2QD^n2QDV1PDVP5QDiBPDRT7QDV1PDTP5PDQZ=QDo1PDTP5QDiBQD_n2QDo1QD`n2QDan2QDo1Q
Dbn2PDmR6QDo1PDTP5QDn5QDcn2QDkBPDTP5QDiBPDoc;QDV2QDiBPDad;QDV2QDdn2PDkR6VD0QDV2QDdn2PDkR6QDen2QD
[1PDRj1PDba;QD[1PDoR5PDmR6QD[1PDgQ7QDfn2QD[1PDjQ;PDQP5QD[1PDV\4PDWj2QD[1PDiR6PDT8QD[1PDQP5QD[1PD
ml3QD\1QDgn2P@Tl4QD\1Q@nR1QDdd2QD]1QDhn2TD1QDin2QD_1QDiBQDjn2QDa1PDVP5QDkn2TD2QDln2QDa1TD2PDVP5P
DgR6PDgQ7QDa1PD[S5QDf1TD2QDmn2TD1QDnn2QDf1PDgQ7PDl_<PDRP5QDf1QDon2TD1QDPo2QDf1QDQo2PDRP5QDR2QDRo
2TD1QDSo2QDW1TD2QDTo2QDUo2PDkR5QDc1QDVo2TD1QDWo2QDX1PDeQ7PDUZ=QDX1PDoR6QDXo2QDYo2QDX1QDZo2TD1QD[
o2QDj1PDkU7PDTl4QD\o2QDj1PDTP5QD]o2QDj1PDPHPDlR6QDiBS@0QD^o2QDl1PDeQ7PDc_<QDl1PDgQ7PDkR5QDm1PDV\
4PDTP5PDnR5QDm1PDgQ7PDnj;QDn1QD_o2TD1QD`o2QDg1QDao2`DmR6`D4`DYe4`Dfe1QDg1PDgQ7QDbo2PDiR6QDi1PDRP
5PDoR6QDco2QDS2QDdo2TD1QDeo2QDKPDeQ7QDfo2TD1QDgo2QDU2PDgQ7QDho2PD\P3QDZ2QDio2QDjo2QD]2QDko2TD2QD
lo2QD^2PDgQ7QDmo2TD1QDno2QDb2QDoo2TD2QDPP3QDc2PDfQ7PD_P=QDc2PDgQ7PDbn4QD\2PDQP5PDoR6QD\2PDVP5PDg
Q7PDUU7QD\2PDTP5QDjb2PDYZ=QDh1PDSP5QDh1QDjb2QDQP3QDh1QDdIS@0QDRP3QD`2QDSP3TD1QDTP3QDCQDUP3QDVP3T
D1P@`n4QDnR1QDWP3P@RT7PDoR6PDo2PDeQ7PD`Q3QDXP3QDYP3PDeQ7QDZP3QD[P3`EoR6`EgR6`ElR6`EVP5`EPU7QD\P3
QD]P3PDeQ7PD\m4PDQV4PDeQ7PDQ`:PD`Z=PDeQ7PD[3PDVP5PDeQ7PDUGPDVP5PDeQ7PDdk:PDVP5PDeQ7PDj;PDhR6QD^P
3PDeQ7QD_P3PDiR6PDeQ7PDiT<PDVe4PDeQ7PDcZ=PD[c5PDeQ7QD`P3QDaP3QDf5PDeQ7PDg`7PDhR6PDeQ7PDkc6PDoR6P
DeQ7PDhh4QDbP3PDeQ7PDee1PDZQ1PDeQ7PD]P1PDTl3PDeQ7PDPd6PDgZ=PDeQ7PDgg4PDhZ=PDeQ7PDiZ=PDVP5PDeQ7QD
cP3QDdP3PDeQ7QDeP3QDfP3PDeQ7QDgP3QDhP3PDeQ7QDiP3QDjP3QDnR1QDkP3PDXP6PDeQ7QDlP3QDmP3PDeQ7PDSS<PDV
P5PDeQ7PDT?PDi6PDeQ7PDWQ1PDee1PDeQ7PDog4PDhR6PDeQ7PDYV5PD^P5PDeQ7QDnP3PDP`5PDeQ7QDoP3PDie2PDnZ=P
Die2PDjT=PDeQ7QDPQ3QDQQ3QDRQ3QDn5QDSQ3PDUP5PDhR6Q@iBQDTQ3QDUQ3PDQU7PDgQ7PDga5PDUP5PDhR6QDVQ3PDjR
6PD\d6QDWQ3QDXQ3PD\d6QDYQ3PD\d6PDeQ7PDTo5PDQP5PDWU7PDV\4PDQP5PDgQ7QDZQ3PDQP5PDVP5QD[Q3PDdDPDQP5P
DoR6QD\Q3PDQP5PDoR6QDnGQD]Q3PDQP5QD^Q3QDi[2QD_Q3PDSP5PDgQ7QD`Q3PDSP5QDn5PDgf1PDSP5PDTP5PDgQ7QDaQ
3PDSP5QDbQ3PDTP5PDgQ7QDcQ3QDdQ3PDTP5PDgQ7QDeQ3PDTP5QDjb2QDfQ3Q@gQ3QDhQ3TD1PDTP5PDhT7PD\[=PDTP5QD
iQ3QDjQ3PDTP5PDeQ7QDkQ3TD1QDlQ3PDXS5PDgQ7QDmQ3PDXS5QDn5QDnQ3QDoQ3QDPR3TD1QDQR3PD\U7QDnR1QDRR3PDU
U7QDjb2QDSR3QDTR3PDlR6QDUR3PDik4PDmR6PD^X7PDXT1PDmR6PDQR6PDdk:PDVP5PDgQ7PDiR6PDgQ7PD^[=PDhR6PDV\
4PDlR6QDVR3PDoR6PDZOPDiR6PDeQ7PDhEPDeQ7PDmi4PDSc1PDoR6QDWR3PD_9PDcn3PDS7PD_9PDVP5PDgQ7PD]9PDVP5Q
DiBQDXR3PDil4PDn9PDo2PDkOQDbe1PDS9PD[b;PDVP5QDYR3PD`FPDgR6PDj4PDVP5PDeQ7QDZR3PDVP5PDgQ7QD[R3VD0P
DVP5PDgQ7QD[R3QD\R3PDVP5PDeQ7QD]R3QD^R3PDVP5PDgR6PDgQ7PDjMPDVP5QD_R3PDVP5PDYb3PDmg6PDVP5PDnP5PDZ
f<PDh[=PDhR6PDkU7PDPT<PDbP5PDni4PDiR6PDgQ7PDbg2PDRV7PDSl4QD`R3PDR`;QDaR3QDbR3QDcR3P@hR6QDdR3PDlU
3PD^k;PDm[=PDlU3QDeR3QDfR3PDcFPDVP5PDgQ7PDcT3PDnNPDbT3PDcT3PDUS6QDgR3PD[e;PDbY4PD`Q3PDVP5PDgQ7PD
`Q3PDRT7PDoR6PD`Q3QDhR3PD`Q3PDmZ;`Dle1`D_h1PDPd6PDRR6PD]P1QDiR3TD1QDjR3QDkR3QDlR3QDmR3QDkR3PDn7Q
DnR3PDbT3PDhR6PDgQ7PDel4PD_X7PDhR6PDeQ7PDS\=PD_X7PDT\=QDoR3QDPS3PDP];PDmR6PDP];PDjU7QDQS3PDgU7QD
RS3QDQ:PDVP5PDHQDSS3QDTS3PDHPDXh1PDiR6PDHQDUS3PDHPDTJPDHPDZP1PDU\=PDHPDoP5PDbW;PDHPDmn2PD]P1QDdI
PDSd4PDnR6PD[P5QDRGQ@o5QDVS3TD1QDWS3PD[P5QDXS3QDYS3TD1QDZS3PD[P5PDT3PDUP5PD[P5PDQP5PDoR6PD[P5PDS
Z;QD[S3PD[P5QD\S3QD]S3PD[P5PDYP1QDn5PD[P5QDT;QD^S3TD1QD_S3PD[P5PDiR6PDgQ7QD`S3PD^S;PDoR6QDaS3QDb
S3PDUR5QDcS3TD1PDf\;PDTl4PDmR6PD]S1PDTl4QDdS3TD1PDmb1PDS]<PDiR6PDgQ7PD^a4PDZ\=PDUU7QDeS3QDSR3PDU
<PD[e;PDUR8PDoP6PDf^:PDaW=PDe`5PD\S5PDZJQDfS3QDgS3PDoR6QDhS3PDgQ7QDiS3QDjS3QDkS3TD1QDlS3QDmS3PDU
P5QDnS3QDoS3QDPT3QDaBPDgQ7QDQT3PDfe3PDmR6PDfe3PDVP5QDRT3QD^^1P@jR6PDel4QDST3QDTT3QDUT3QDVT3QDWT3
TD1QDXT3PDRj1QDYT3PDc3PDVP5PDZo4PDc3PDVP5QDn5PDbW;PD`[;PDVP5PDgQ7QDZT3QD[T3TD1QD\T3QD]T3QD^T3QD_
T3QD`T3TD1PD_l:QDaT3QDiBQDbT3QDcT3QDdT3TD2QDeT3PDoFPDmR6PD`^5PD\m;PDQP6PDhb<PD\d6PDZP5PD^X7PDZP5
PDZP5PDZP5QDfT3QDgT3QDhT3QDiT3TD1P@gn6PDm2PDVP5PDgQ7QDjT3PDZ`5PDf\=PDkR6PDgQ7PDT?QDkT3QDnR1TD1QD
lT3PDaZ=PDTl4PD[d5QDmT3QDnT3TD2PD\d6PDgQ7QDoT3QDPU3PD`d5PDmR6PDj\=PDk\=QDQU3PDnR5PDmR6PDoR5PDR8Q
DRU3P@gQ7PDR8PDl\=QDSU3QDTU3PDci1PDhR6PDgQ7PDn\=PD^P5QDUU3QDVU3PD^P5PDlU7PDo\=PD^P5PD_4QDZBQDWU3
PD^P5PD^X7PDYc6PD^P5PD]X7PD^P5PDTf3PDmR6PDo2PDTf3PDhR6PDgQ7PDec1QDXU3PDNPDmR6PDdS;PDXf5PDVP6PDoP
5PD_i4QDYU3PDoP5PDS1PDgQ;PDoP5PDZ2PD_P=QDZU3PDiT<QD[U3PDRg5PD\d6PDRg5PDSP5PDeQ7PDWJQD\U3QD]U3QD^
U3QD_U3PDgQ7PDVFQD`U3PDek4PDU]=QDaU3QDbU3TD1QDcU3PDmR5PDhR6PDgQ7PDmj4PD_e;PD`g5PDmR6PDeQ7PDjR6PD
eQ7QDdU3PDjR6PDW]=PDRb<PDjR6QDeU3TD1QDfU3QDQP1QDgU3PDU7PDYS<PDhR6QDhU3PDX]=PD\S5PD^l3PDiR6PDhS7P
Dlb1PDhR6QDiU3QDjU3QDkU3TD1QDlU3QDmU3PDTP5QDnU3TD1P@kj4PDab:QDoU3P@hR6QDPV3QDQV3PDk8PDon3PDU3PD[
Y1QDRV3PDiT7PDQj;PDnNPDoR6PDgQ7PDe:PDkR6PDgQ7QDSV3P@hR6PDkR6PDW^;PDkR6PDgQ7PDle1PDkR6PDXIPDac3PD
VP5PD[5PDQR=QDbe1PDYW5PDRS6PDgQ7PDbW5PDmR6QDTV3PD]]=PDmR6PDn\6PD^4PDVS6PDbl:PDSHQDUV3PD]`;PD[S5P
DeGQDVV3PDa`6QDWV3PD_]=PD`]=QDXV3QDYV3TD2QDZV3PDoS1PD]V;PDT3PDmR6QD[V3PDUR<PDVP5PDgQ7QD\V3QD]V3Q
@n5PDTT<PDkR6PDa]=PDeQ7PDmk4PDcj5PDWU1QD^V3QD_V3PD]S1PDmR6PDc]=PD]S1PDoR6PDTT<PDRP5PDgR6PDTZ=PDR
P5PDVP5PDgQ7QD`V3PDRP5PDgQ7QDaV3QDVJQDbV3TD1QDXJPDd]=PDmR6PDe]=PDWm4PDVS6PD_T3PD_R5PDPV7QDcV3QDd
V3QDeV3TD1QDfV3PDnOPDQS6PDoR5PDmR6PDPd6PDg]=PD^k;PDh]=PDek4PDZFPD[X<PDoi1QDgV3PDi]=PDeQ7PD_S1PDk
R6QDhV3QDiV3TD1QDjV3PDWZ5PDiR6QDkV3QDlV3TD2QDmV3QDnV3PDgR6TD1QDoV3QDPW3PDkR6PDSc1QDQW3QDRW3PDcOQ
DnR1TD1QDSW3QDi?QDTW3PDVP5PDoa1QDUW3TD1QDVW3PDXIPDSc4QDWW3QDXW3TD1QDYW3PDcT4PDkZ5PDiR;PDS^=QDTc2
QDZW3QD[W3QD\W3PDjT7PDe5PDmT5QD]W3QD^W3PDT^=PDkb;PDdT1PDgQ7PDZa;QD_W3QD`W3PDk^5PDVP5PDSP5PDgQ7PD
XIPDTP5PDeQ7PDi\5PDUP5PDoR6QDaW3PDeS6QDbW3PDjX1QDcW3TD1P@Xb;PDjf<PDQS4PDUQ<PDVP5PD]`5PDR]=QDdW3Q
Dn5QDeW3PDPS5PDmR6QDfW3PDW^=PDgQ7PDV`3PDgQ7PDnU5PDnT<PD`n4PDke6QDgW3PDUl4PDgQ7PDXb:PDVn4QDhW3PDY
S1QDiW3PDXe4QDjW3PDY^=PDiQ1PDZ^<PDXP5PDeLQDkW3PDcb;QDlW3PDbT<PDcT<QDmW3QDnW3PDiU5QDoW3QDn5PDo\;P
DgQ7QDPX3QDQX3PDgQ7QDRX3QDSX3PDgQ7PDQV4PDVP5PDgQ7PD]^=PDnNPDgQ7PDUR5QDTX3PDgQ7PDRj3PDc3PDgQ7PDbT
<PDcT<PDgQ7PDag1QDUX3TD1PDSP5`DgQ7`DeQ7`DjP5`DcEPDgQ7PDlb1QDVX3PDgQ7PDab:QDWX3PDQU7QDiBQDXX3TD1P
@ga5QDYX3PD`^=PD`^=QDn5QDZX3QD[X3TD1QD\X3QD]X3QDeAPDd^=PDVP5PDe^=PDdQ=PDkR1PDf^=PDg^=PDmR6QD^X3Q
D_X3TD1PDWm4PDh^=PDlR6PDQ`:PD`Z=PDVY7SD0QD`X3PDhR6PDan3PDhR6PDfl5QDaX3TD1WD0QDd2XD0VD0QDaX3TD1WD
0QDd2XD0QDbX3QDcX3Q@f5TD1WD0QDdX3S@0QDe2XD0VD0`DVP5`DgR6QDcX3Q@f5TD1WD0QDdX3S@0QDe2XD0QDeX3`DVP5
`DgR6QFfX3TD6PD4QDgX3S@0WD0QDd2XD0VD0QFfX3TD6PD4QDgX3S@0WD0QDd2XD0QDhX3WD0QDiX3SD0XD0VD0`D]c4WD0
QDiX3SD0XD0QDjX3`D]c4WD0QDkX3QDlX3XD0`DnGWD0QDmX3QDnX3XD0WD0PDd_=QDoX3XD0WD0QDPY3PDhR6QDQY3XD0QD
RY3QDSY3TD1WD0QDg2QDf2XD0QFTY3TD2WD0QDUY3PDnP5QDZBXD0WD0QDVY3PDVP5PD_Y<XD0WD0QDWY3QDn5PDeS6PD\P3
XD0WD0QDXY3PDhR6QDYY3TD1QDZY3XD0WD0QD[Y3QD\Y3XD0WD0QD]Y3QD^Y3XD0WD0QD_Y3PD]9PDTP5XD0QD`Y3WD0QDT;
QDaY3QDcQ2QDbY3TD1VD0XD0QD`Y3WD0QDT;QDaY3QDcQ2QDbY3TD1QDcY3XD0WD0QDdY3QDeY3TD1QDfY3XD0`DeQ7`DgQ7
WD0QDgY3QDhY3XD0WD0QDiY3PDoR6XD0YD2WD0QDjY3PDoR6QDkY3XD0WD0QDlY3QDmY3XD0QFnY3QDVZ1QDb@TD1WD0QDoY
3XD0`DTP5`DgR6WD0QDPZ3QDQZ3XD0YD2WD0QDRZ3QDSZ3S@0XD0QDTZ3WD0PD]X7QDUZ3XD0WD0QDVZ3XD0WD0QDWZ3XD0Q
DS9`DVf1`DWf1QDf5WD0PDgQ7QDXZ3QDYZ3XD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0VD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0QD\Z3
QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0VD0QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0QD_Z3WD0QDb@aDT6aDd5SD0PDmR
6`DeQ7`DfQ7`DgQ7`DnP5aDd5SD0S@0XD0QD`Z3QDaZ3Q`1o5WD0QDbZ3XD0QDcZ3WD0Qd1o5QDi2XD0`DnP5QDS9aDd5WD0
QDi2XD0`DnP5QDS9aDd5WD0QDb@Q`1o5QDi2XD0S@0QDdZ3QDeZ3PDo9QDfZ3WD0Q`1o5QDgZ3XD0QFfT1QDf5Q`1o5WD0Q`
1o5QDhZ3XD0QDiZ3QDf5Q`1o5Q@b@WD0Q`1o5QDjZ3XD0WD0QDi2`DbU7`DiR6`DhR6`DmR6`DVP5`DgR6`DoR6`DUS6`DPP
4`DVS6`DfU7`DTP5`DjR6`DXP5`DlR6SD0QDa[1XD0aDd5WD0PDgQ7PDgCPDmR6XD0PDoCWD0QDl<PDgQ7SD0QDkZ3QDlZ3X
D0PDlR6`Dbl4`Dna=`DkU7`DdT7`DoP5`DPQ5`DnU7`DlU7`DcT7WD0SD0QDmZ3XD0`EgQ7`E]F`EV8`E^FQDnZ3TD1WD0QD
h2XD0`DZ7`Dbb5`Doe1`DhR6QDoZ3WD0PDmV7QDRGSD0XD0VD0QDoZ3WD0PDmV7QDRGSD0XD0QDT?QDf5WD0QDP[3QDQ[3XD
0QDR[3QDoAWD0QDS[3XD0QDT[3QDU[3TD1WD0QDV[3XD0VD0QDU[3TD1WD0QDV[3XD0QDW[3QFZZ3TD4QDf5Q`1o5WD0QDX[
3QDY[3XD0VD0QFZZ3TD4QDf5Q`1o5WD0QDX[3QDY[3XD0QDjb1QFiZ3QDf5WD0PDHSD0XD0VD0QFiZ3QDf5WD0PDHSD0XD0P
D1QDZ[3WD0PDHSD0XD0VD0QDZ[3WD0PDHSD0XD0PD1WD0QDRGPD\c1SD0XD0QFZZ3WD0QD[[3PDmNQD\[3XD0QDf5QD][3TD
3WD0QD^[3XD0`DhR6WD0QD_[3TD1QD`[3QDa[3XD0QDf5WD0QDb[3TD2QDc[3PDhR6QD_]1XD0WD0QDd[3PDhR6QDe[3QDf[
3XD0WD0PDUR5QDg[3XD0`DVP5`DgR6WD0QDh[3XD0`DhR6WD0QDi[3QDj[3XD0`DVf1`DWf1`DZ5`Deb5`D\e4`DlR6`DhR6
`DVP5`DTP5`Dke1QFZZ3QDf5Q`1o5WD0QDk[3PDoR6QDl[3XD0WD0QDX@QDm[3TD1QDn[3XD0QDo[3PDbg2PDcn3PDmNPDdg
2QDP\3QD_W1`DSa4`DXg1`DZF`DnU5`D^f3`DVi5`D_H`Dg`7`D\HS@0QDQ\3QDc@PD^b4`DhR6PD]c1QDR\3PDlR6QDb@S@
0WD0QDS\3XD0QDT\3QDl<TD1PDgQ7QDU\3QFiZ3TD1QDf5WD0PDeQ7Q`1o5SD0XD0QDV\3QDW\3WD0QDX\3XD0QDY\3QDZ\3
QD[\3PDgQ7QD\\3QD]\3QD\\3QD]\3QD^\3QDf5Q`1o5WD0QD_\3XD0QD`\3QDa\3QDb\3`DnF`DhR6`DVP5PDTf7QDc\3QD
d\3QDe\3QDg5Q@l5Q`1o5QDf\3QDb@QDg\3PDgQ7QDh\3QDi\3PDm[<PD_b<QDj\3QDk\3PDbX1QDl\3PD[P5QDm\3QDn\3P
D[P5QDo\3PD]9PDVP5PDgQ7PDUo5PDjP<PDTP5PDmMPDS2PDQP5PDab:QDP]3QDQ]3QDR]3PDgQ7QDS]3PDgQ7QDT]3QEU]3
QDV]3TD1WD0QDW]3XD0QDX]3QDm]1QDY]3QDa[1QDZ]3QD[]3QD\]3QD]]3PDoR6QD^]3QD_]3QD`]3QDa]3QDb]3QDc]3PD
gT1QDd]3PDoa1QDe]3PDna1QDf]3PD[P5PDeQ7QDg]3PDiR6QDh]3QDi]3PDiR6PDP9QDj]3QDk]3QDl]3QDm]3QDn]3PDhR
6QDo]3PDlR6QDP^3QDQ^3QDR^3PDob1QDS^3PD^^8PDTQ<QDT^3QDU^3PDUR<PDXo4PDUR5QDV^3QDW6Q@^IQD_IWD0QDW^3
XD0QDW6TD1WD0QDcR3XD0QDj2QDf5TD1QDb@Q`1o5aDk2aDi4aDd5WD0QDn4XD0VD0QDj2QDf5TD1QDb@Q`1o5aDk2aDi4aD
d5WD0QDn4XD0QDT?QDj2QDf5TD1WD0QDb@S@0QDX^3XD0VD0QDj2QDf5TD1WD0QDb@S@0QDX^3XD0QDV>QDl2TD1QDf5TD1W
D0QDb@Q`1o5QDm2XD0VD0QDl2TD1QDf5TD1WD0QDb@Q`1o5QDm2XD0QDY^3QDZ^3WD0PD_a3PDRW=XD0VD0QDZ^3WD0PD_a3
PDRW=XD0QDT?WD0QD[^3PDhZ=QD\^3XD0WD0PDYe=PDZe=XD0QD]^3TD3WD0PDnP5PDRT7PDi`7XD0WD0QD^^3QD_^3PDQS6
XD0QD`^3WD0QDa^3PD]e;XD0WD0PDVP5QDb^3XD0VD0WD0PDVP5QDb^3XD0QDc^3WD0PDgf1PDhR6PD\e=XD0QDd^3TD3WD0
PDgf1PDhR6PD_e=XD0WD0QDe^3PDoR6XD0QDf^3WD0PDij:PDnGPDVP5XD0QDg^3WD0QDh^3PDVP5PDno3XD0QDi^3WD0QDh
^3PDVP5QDj^3XD0WD0QDk^3PDVP5PDgQ7PDge=XD0WD0PDoR6QDl^3PD`k:XD0VD0WD0PDoR6QDl^3PD`k:XD0QDV>WD0PDi
e=PD`k:XD0PDeQ7WD0PDje=PDhR6XD0QDm^3QDg5TD1WD0QDn^3PDTf3XD0VD0`DYH`DQP5QDg5TD1WD0QDn^3PDTf3XD0QD
o^3`DYH`DQP5QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0VD0QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0PD1WD0QDa\1PD
oR6QDT_3TD3PDUS6PDeR6XD0PDbn3TD1WD0QDU_3TD2PDfb;XD0WD0QDV_3PDRV5PDoR6XD0QDf5PDeQ7WD0PDiQ7PD_3XD0
WD0PDSk<QDW_3XD0WD0QDX_3PDV\4PDVP5XD0VD0WD0QDX_3PDV\4PDVP5XD0QDY_3WD0QDn5PDeQ7PDgf1PDoR6XD0WD0PD
UP5QDZ_3PDS1PD_j4XD0WD0PDgQ7PDUQ5PDkT5XD0WD0PDSP5PDmh1XD0VD0WD0PDSP5PDmh1XD0QD[_3WD0PDSf=PDZFXD0
WD0PDkn5PDTf=XD0QD\_3QDf5TD1WD0QD]_3PDgQ7PDiQ7QD^_3XD0WD0PDdd3PDVQ1PD_j4XD0WD0PDVS5PDgQ7PD^U5XD0
VD0WD0PDVS5PDgQ7PD^U5XD0QDV>WD0QD__3P@eQ7QDn2PDUf=XD0WD0QDRc2PDeT7PDUf=XD0QD`_3TD1QDf5TD1WD0QDR_
3QDa_3XD0VD0QD`_3TD1QDf5TD1WD0QDR_3QDa_3XD0QDb_3WD0QDc_3QDd_3XD0QDe_3TD1QDj_1WD0QDf_3QDg_3QDh_3X
D0`D[a3PDeQ7WD0PDXf=PDVP5XD0QDi_3TD1QDj_3QDk_3TD1WD0QDl_3XD0VD0QDk_3TD1WD0QDl_3XD0QDm_3WD0PDfCPD
XS5QDn_3XD0WD0PDTP5PDR8PDWFXD0WD0QDo_3PDTP5XD0QDP`3TD1QDQ`3WD0QDR`3PDgQ7PDja;XD0WD0PDTP5PDeT7QDS
`3XD0VD0WD0PDTP5PDeT7QDS`3XD0QDT`3QDU`3TD2WD0QDV`3PDPHPDlR6XD0QDW`3WD0QDX`3QDY`3PDVP5XD0QDZ`3WD0
PDjR6QD[`3XD0VD0WD0PDjR6QD[`3XD0QD\`3WD0QD]`3PD[5XD0VD0`Dl_<WD0QD]`3PD[5XD0QD^`3`Dl_<WD0QD_`3PDQ
U7XD0QD``3TD2QDa`3WD0QDb`3XD0QDc`3TD1QDd`3WD0QDe`3XD0TD2QDf`3WD0PDXa4XD0WD0QDg`3PDiQ7XD0QDh`3TD1
WD0QDi`3XD0VD0QDh`3TD1WD0QDi`3XD0QDj`3WD0QDnY1PDTJXD0VD0WD0QDnY1PDTJXD0QDk`3`EfE`Ecg2`El8`Ek8`En
9`E>`Em8`En8`ElT4`Eo9`Edg2WD0PDbn3PD\8QDl`3XD0SD0WD0QDm`3QD\^3PDTP5XD0QDn`3PDTP5TD3WD0PDjR6PDeQ7
PDZg=XD0QD[KQDo`3PDkIWD0PDTP5PDgQ7PDm5XD0WD0QDPa3QDQa3PDhR6XD0aDd5WD0QDRa3PDgQ7QDSa3XD0WD0QDTa3Q
DUa3QD^d2XD0VD0WD0QDTa3QDUa3QD^d2XD0PD1WD0QDVa3QDWa3QDXa3QDYa3TD1QDZa3XD0WD0QDYj1PD^c3PDfU7XD0WD
0QDaQ1PD[P5PD^c3PDfU7XD0WD0QD[a3PD^c3YD2XD0WD0PDSa4QD\a3XD0`DhR6WD0QD]a3XD0QD^a3`Dg`7WD0QD_a3PDh
R6XD0QD`a3WD0PDVP5PDgQ7PDfk:PDhR6XD0QDaa3TD2QDba3WD0QDca3PDhR6QDda3XD0QDea3TD1WD0QDfa3TD1PDcg=PD
oR6XD0QDea3TD1WD0QDfa3TD1PD^f;PDoR6XD0QDga3TD1QDha3QDea3TD1QDf5TD1WD0QDia3XD0QDja3WD0QDka3QDla3X
D0QDja3QDma3TD2WD0QDna3XD0QDoa3QDj9TD2WD0QDPb3PDQU7XD0`DeQ7`DoP5`DPQ5`DnP5QDj9TD1QDf5WD0QDQb3XD0
PDgQ7QDj9TD1QDf5PDdR1WD0QDRb3TD1QDSb3XD0WD0PDmo3QDj>QDn;TD1QDTb3PDoR6PDd3XD0WD0PDQV7PDgQ7PDQQ4XD
0WD0QDUb3TD1PDbT3PDUS6XD0QDVb3TD1QDWb3WD0QDXb3PDbT3QDYb3PDUS6XD0WD0QDZb3QD[b3XD0VD0WD0QDZb3QD[b3
XD0QD\b3WD0PDTo3QD]b3XD0WD0PDVV7QD^b3XD0WD0PDiR6QD_b3PD^[=XD0QDf5WD0PDeQ7PDUZ3XD0VD0QDf5WD0PDeQ7
PDUZ3XD0QDT?WD0YD1PDoR6PDTT<XD0QD`b3Q@kGWD0QDab3PDQP5XD0QFbb3Y@0WD0PD]g;XD0QDSKWD0QDcb3PDgQ7QDdb
3XD0WD0QDeb3TD1PDZj7XD0QFfb3Q@d5Y@0WD0QDgb3XD0QDhb3WD0QDib3TD1Q@jb3QDkb3XD0QFQNY@0WD0QDlb3XD0QDm
b3QDd5WD0QDnb3XD0WD0QDVJQDob3XD0WD0PDQP5PDVP5PDQ];XD0WD0QDRGS@0PDW5PDiR6QDPc3P@hR6XD0VD0WD0QDRGS
@0PDW5PDiR6QDPc3P@hR6XD0QDQc3WD0QDRc3TD2QDSc3XD0SD0WD0QDRc3TD2PDjT7XD0QDTc3TD1QDj_1WD0QDUc3QDVc3
Q@Wc3TD1QDXc3XD0QFYc3TD1WD0QDZc3XD0`DgQ7`Deb4`Ddb4`DeQ7`DVP5`D]j=QDf5Q@l5Q`1o5S@0WD0QD[c3XD0VD0Q
Df5Q@l5Q`1o5S@0WD0QD[c3XD0QD\c3PDTP5PDgQ7QD]c3VD0PDTP5PDgQ7QD]c3QD^c3PDTP5PDgQ7PDQEPDhR6QD_c3PDV
P5QD`c3PD\d6QDac3QDbc3QDcc3QFdc3WD0QDec3XD0VD0QFdc3WD0QDec3XD0QDfc3QDgc3TD2WD0PDQU7XD0VD0QDgc3TD
2WD0PDQU7XD0PD1QDhc3QDic3`Dmj=QDjc3S@0WD0QDkc3XD0PD^P1QDlc3PD\d6PDTf7PDUP5PDhR6PDTf7QDmc3TD2PDQU
7PDbT3PDUS6QDQk1PDZl3PD]7QDnc3PDRP5P@gQ7QDoc3PDT8QDPd3QDPd3VD0QDPd3PD1QDQd3QDRd3QDSd3Q`1o5WD0QDT
d3XD0VD0QDRd3QDSd3Q`1o5WD0QDTd3XD0QDUd3QDVd3Y@0Q@g5Q@o5WD0QDP3XD0VD0QDVd3Y@0Q@g5Q@o5WD0QDP3XD0QD
Wd3QDXd3WD0QDYd3QDZd3XD0QFT6TD2WD0QD[d3QD\d3XD0QD]d3PDjR6`DcGQF^d3TD1`Ea1`EV3`E^O`E_O`EH`EVP5`Eg
Q7`EeQ7`EfQ7`EhR6`EoU7`EdT7`Edo<WD0QDo2XD0QDdMQ@Q6WD0QDo2XD0QD_d3UD0WD0QDo2XD0SD0PDg^6PDhR6PD`k=
QD`d3PDVP5PDgQ7PDjHQDad3PDhR6PDoY5PDTP5PDgQ7QDbd3QDcd3PDTP5TD1QDdd3Q@[APDgo4QDYAQDed3PDRj1PD`k=Q
Dfd3PDhR6PDmn2QDgd3PDhR6PDWj2PDW6PDhR6QDhd3QDid3PDSP5PDjU3QDjd3QDkd3QD_k2PDSP5PDbT3dl2200RP1210U
P1320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1W
P17A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1U
P1;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]1
2YP17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18
j12WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP
16X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23
YP17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q
33WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP1
9^33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP
16i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44
XP16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_
45\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h4
5UP16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15
U55WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP
16a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56
VP1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X6
7VP1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15
c67XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP1
:o67WP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77V
P16]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h7
8XP1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1C
V88XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP1
808RP18b88UP16c88TP16d88VP15e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18l88YP
14m89YP15n89WP17o89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP13Y99
WP13Z99WP13[99XP13\99XP12]99TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59XP13f
99WP13g99WP12j79UP12j79UP1109RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99TP12n9
9TP12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[
:9XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP11
09RP13f:9TP12g:9UP1109RP12h:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;:VP18
Q;:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP
17];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:
VP16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S
<:WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12
_<;UP1>T5<ZP16`<<TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16j<<VP
17k<<WP16T5<WP17l<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP16U=<
XP15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c
=<WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<VP15o=<VP14P><UP1
4Q><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\>=XP17]>=XP17]>=Y
P19^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP16g>>XP17h>>VP16i>
>[P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>VP14T?>UP17U??YP16
V??XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP12]?@VP19R=@[P14^?@\P1
3_?@WP16W7@]P16`?@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@UP15f1@WP16h?@VP13i?@V
P16j?@VP15k?@VP13l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@@VP12R@@UP13S@@WP14T@
@VP12U@@UP12j7@UP13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13^@@XP13_@@WP13l?@YP14
`@@WP16a@@TP13b@@TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP110@RP14i@@TP15j@@TP1
30@RP14k@@WP15l@@XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP13UA@WP13VA@UP13WA@VP1
4XA@YP12P@@UP12YA@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP15`?@XP16`?@[P17_AATP
16`AAVP15aAAXP17bAAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAAXP15kAATP16Z;AWP17lAA
YP16mAAYP19nAAZP1<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17WBAVP16XBAYP15YBAWP16Z
BAUP16[BAVP17\BAYP16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP16dBAYP18eBAZP16fBAZP1
8fBAWP18gBAZP15hBAWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAVP17nBAVP1:oBAXP1CPCAV
P17\:A^P16QCAWP15RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YCB\P15ZCBWP13[CBYP13\C
BYP110BRP12]CBVP12^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13eCBWP13fCBYP13gCBYP13h
CBXP12iCBTP12jCBVP12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP14RDDXP14SDDZP15TDDZP1
3UDDWP12j4DVP15VDD]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP19[DD\P15W7DYP13\DDWP1
5i5DZP12]DDTP14^DDWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP13fDDXP12j7DUP14f1DXP
14gDDYP12hDDTP12iDDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDXP13QEDVP12REDVP13SEDY
P12TEDTP14UEDVP15VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]EDXP14^EDZP13_EDWP12`E
DUP12aEDTP14f3DZP13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16hEETP15iEETP17jEEVP15k
EEVP16lEEVP13mEEXP15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP13UFETP16VFEWP14WFEYP1
3XFEXP13YFEWP13ZFEWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEWP14aFEVP14bFEYP18cFEX
P13dFEVP16eFEVP15fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nFEYP12oEEUP13oFEXP12kC
EVP13PGEVP15QGEVP14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14XGFYP12YGFVP12ZGFUP14[
GF[P15\GGTP17]GGVP19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P15fGHTP15gGHVP16hGHWP1
6iGHTP16jGHVP15kGHTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIUP18RHIVP18SHIXP19]GIX
P17THJXP14UHJTP17VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ[P15]HJWP15^HJVP1F_HJ
TP17`HJXP15aHJYP14]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18hHJYP16iHJZP15jHJYP17k
HJTP17lHJVP16mHJXP15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1A0JRP14UIJUP14VIJUP14
WIJUP14XIJTP147JUP16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16^IJUP16_IJVP17`IJXP17
`IJZP15aIJXP18f3J[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP17hIJVP17iIJXP18jIKVP
15kIKVP1:lIKXP1G]?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKWP16RJKVP15SJKYP16TJKW
P16UJKYP16VJKXP15WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^JKXP15_JKYP19`JK\P18aJ
KXP16bJKZP15cJKWP15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17jJLXP17kJLZP15lJLVP16
mJLVP16nJLWP17oJLYP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP15WKLYP16XKL[P16YKL\P
14ZKLVP16[KLWP16\KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KLXP15aKLVP15bKLYP18cKL
YP17dKMWP18eKMWP18fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18lKM^P15mKMXP16nKMYP16n
KM[P16oKM\P15PLMXP14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14XLNUP12]?NUP13YLNWP12
]?NUP13ZLNYP13[LNYP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP120ORP13d:OUP12cLOTP1
2dLOTP13eLOWP13fLOTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP14nLO\P12oLOTP15PMP1T
P15QMP1VP13RMP1XP13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14ZMP1VP13[MP1VP16\MP1V
P14]MP1VP13^MP1WP13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17eMP1\P16fMP1VP15gMP1T
P14hMP1TP15iMP1XP17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14nMP1TP16oMP1XP13PNP1Y
P16QNP1TP16QNP1VP15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16YNP1VP15ZNP1VP12[NP1U
P13\NP1WP14]NP1ZP15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12dNP1TP13eNP1VP15fNP1T
P15gNP1WP15hNP1VP15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13oNP1WP13POP1WP14QOP1\
P13ROP1YP13SOP1VP14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12[OP1TP12\OP1UP14]OP1V
P13^OP1WP13_OP1VP12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13fOP1VP12gOP1TP15hOP1U
P16iOP1UP15jOP1UP14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13QP1P1TP15RP1P1XP13bNP
1XP14TMP1ZP14SP1P1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP14YP1P1ZP13ZP1P1VP12Z1
P1SP12d:P1VP13[P1P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP15aP1Q1UP15bP1Q1WP17c
P1Q1XP19dP1Q1VP17eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1YP1=kP1Q1YP15lP1Q1VP1
5mP1Q1TP15nP1Q1VP17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1WP18TQ1Q1YP19UQ1Q1YP1
<VQ1Q1WP17WQ1Q1YP15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1Q1UP15^Q1Q1UP15_Q1Q1W
P17`Q1Q1YP16aQ1Q1UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ1Q1YP18f1Q1]P15gQ1Q1W
P16hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18PR1Q1WP15QR1Q1VP15RR1
Q1UP16SR1Q1XP16TR1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1WP17ZR1Q1VP16[R1Q1WP16
\R1Q1XP1D]R1Q1WP1C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1Q1VP12eR1Q1UP15fR1Q1V
P14gR1Q1UP15hR1Q1UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17nR1Q1[P15oR1Q1VP13PS1
Q1XP19QS1Q1VP17RS1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1YP18XS1Q1VP18YS1Q1XP15
ZS1Q1TP17[S1Q1XP16\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1XP15bS1Q1TP15cS1Q1VP1
5dS1Q1WP16f3Q1\P15eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1Q1WP16lS1Q1ZP15mS1Q1X
P17nS1Q1VP14oS1Q1TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15UT1Q1VP15VT1Q1VP16WT1Q
1VP110R1RP13XT1R1YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13_T1T1WP13`T1T1XP17aT1
T1YP110U1RP17bT1U1WP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP15iT1U1WP12jT1U1UP14S1
U1SP17kT1V1VP19lT1V1WP1<mT1V1WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1YP15QU1W1WP15RU1X1TP16
SU1X1VP17TU1X1[P16UU1X1WP17VU1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1X1VP16[U1X1WP16\U1X1W
P13]U1Y1TP12^U1Z1TP12_U1Z1UP12`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15eU1[1YP18fU1[1[P12gU1
[1TP13hU1[1XP110[1RP14iU1[1YP110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12nU1]1TP13oU1]1XP14PV1]
1VP13QV1]1VP14RV1]1YP12SV1]1UP14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP16XV1^1VP17YV1^1XP18ZV
1^1VP16[V1^1VP15\V1^1WP15]V1^1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1SP17bV1^1TP14cV1^1WP13
dV1^1WP13eV1^1VP16fV1^1XP19fV1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1^1TP13lV1^1WP13mV1^1W
P17nV1^1[P16oV1^1XP14PW1^1VP13QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW1^1VP13UW1^1XP12VW1^1
VP13WW1^1XP13XW1^1XP12YW1^1VP12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP15_W1_1YP15`W1_1YP14aW
1_1VP15bW1_1WP17Q8_1ZP15cW1_1WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1XP16iW1_1ZP16jW1_1ZP15
kW1_1XP15lW1_1XP15mW1_1YP19nW1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1_1XP16TX1_1ZP16UX1_1\
P15VX1_1UP15WX1_1WP15XX1_1TP15YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15]X1_1VP18^X1`1\P16_X1
`1[P16`X1`1YP16`X1`1[P16aX1`1WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P16eX1`1VP16fX1`1XP140`
1RP15gX1`1YP16hX1`1TP16iX1`1VP17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP16mX1`1VP16nX1`1\P16oX
1`1XP16PY1`1VP15QY1`1UP15RY1`1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1UP15XY1a1WP15YY1a1WP1
5ZY1a1WP15[Y1a1WP17\Y1a1^P14]Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY1a1[P15cY1a1YP14dY1a1
UP15eY1a1XP14fY1a1VP14fY1a1VP18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP17l=a1YP16jOa1XP15lY1a
1UP17m<a1[P15mY1a1XP15nY1a1VP15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP15TZ1a1WP14U1a1VP16UZ1
a1ZP16VZ1a1[P16WZ1a1ZP130a1SP15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16\Z1a1ZP14]Z1a1UP15^Z1
a1TP177a1UP16V>a1\P16_Z1b1YP15`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15dZ1b1YP15eZ1b1WP16fZ1b
1XP18^V1b1WP16gZ1b1ZP16hZ1b1UP17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP17mZ1b1[P16nZ1b1YP16o
Z1b1VP15P[1b1WP1:gW1b1\P15Q[1b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1VP17V[1b1YP17W[1b1]P1
5X[1b1VP15Y[1b1XP16Z[1b1ZP15[[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1b1UP14`[1b1UP18d5b1aP
17a[1b1TP15b[1b1WP16c[1b1VP17d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f[1b1TP15g[1b1WP18h[1b
1VP15i[1b1TP18j[1b1YP16X9b1\P16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17o[1b1_P15P\1b1YP15Q\1
b1YP14j4b1VP15R\1b1YP13S\1c1WP13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP13Y\1c1XP13Z\1c1YP14[
\1c1[P13\\1c1YP13]\1c1XP13^\1c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c1YP13d\1c1YP13e\1c1XP
12f\1c1UP12g\1c1VP127c1VP12h\1c1VP14i\1c1XP13j\1c1YP13k\1c1YP14l\1c1XP14m\1c1[P13n\1c1XP12o\1c1V
P13P]1c1YP13Q]1c1WP13R]1c1XP14S]1c1WP13T]1c1VP15U]1c1XP13V]1c1XP14W]1c1WP14W]1c1YP13R;c1XP14X]1c
1XP13Y]1c1XP13Z]1c1UP13[]1c1XP14\]1c1VP12QHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1c1VP13a]1c1YP13b]
1c1WP13k[1c1XP13c]1c1YP12d]1c1VP12e]1c1VP14f]1c1[P13g]1c1YP12h]1c1VP12h]1c1VP12h]1c1VP12i]1c1VP1
2j]1c1VP13k]1c1XP13l]1c1YP14m]1c1\P13n]1c1WP12o]1c1VP13P^1c1WP13Q^1c1YP13R^1c1YP13S^1c1VP13T^1c1
YP13U^1c1YP13V^1c1YP13W^1c1YP13X^1c1XP13Y^1c1YP13Z^1c1XP14[^1c1ZP13\^1c1YP14]^1c1\P12^^1c1VP12h]
1c1VP12`6c1VP13]\1c1WP13_^1c1XP13`^1c1VP13a^1c1TP13b^1c1WP13c^1c1XP14d^1c1\P12d:c1VP13e^1c1YP13b
7c1XP12f^1c1VP14g^1c1ZP127c1VP13h^1c1XP12j4c1VP12i^1c1TP12j^1c1VP12k^1c1TP12eQ1c1VP13l^1c1VP12a^
1c1TP13m^1c1WP12]?c1VP13f3c1YP13n^1c1WP12d:c1VP12o^1c1UP13P_1c1YP13Q_1c1XP13R]1c1XP12R_1c1VP12S_
1c1VP12T_1c1VP13U_1c1VP13V_1c1YP15W_1c1VP13X_1c1WP14Y_1c1WP14Z_1c1WP14[_1c1YP13\_1c1XP13]_1c1YP1
3^_1c1XP12__1c1UP13`_1c1XP16W3c1`P13a_1c1XP15b_1c1YP13c_1c1XP15W7c1ZP13d_1c1WP14n6c1YP14R=c1ZP13
e_1c1WP12f_1c1TP13g_1c1WP13h_1c1WP14i_1c1[P13j_1c1VP14k_1c1YP13l_1c1WP13m_1c1XP14P\1c1ZP13n_1c1V
P14k5c1ZP13o_1c1WP14k]1c1ZP15P`1c1[P15Q`1c1ZP14h5c1XP13R`1c1VP15S`1c1[P14T`1c1XP13U`1c1VP15V`1c1
YP12W`1c1TP15X`1c1XP13Y`1c1VP15Z`1c1XP14[`1c1VP14c5c1XP14\`1c1YP15]`1c1[P13^`1c1VP13_`1c1WP12``1
c1UP13a`1c1VP12b`1c1TP14c`1c1ZP13d`1c1WP14e`1c1[P18f`1c1WP14g`1c1ZP13h`1c1XP15i`1c1ZP13j`1c1VP13
k`1c1VP12l`1c1TP14m`1c1ZP13n`1c1VP14o`1c1XP14d5c1ZP14f1c1WP14Pa1c1[P13Qa1c1WP14Ra1c1ZP14Sa1c1YP1
4Ta1c1YP14Ua1c1VP15Va1c1ZP13Wa1c1WP13Xa1c1WP13Ya1c1XP13Za1c1WP13S5c1XP13[a1c1WP13\a1c1VP13]a1c1V
P13^a1c1WP13_a1c1XP13o[1c1XP14`a1c1YP13aa1c1WP13ba1c1WP13ca1c1XP12da1c1TP13ea1c1XP13fa1c1VP13ga1
c1XP12ha1c1TP13ea1c1XP13ia1c1XP13ja1c1WP13ka1c1YP13la1c1XP13ma1c1XP15W3c1]P13na1c1VP13oa1c1VP15P
b1c1WP14Qb1c1XP14Rb1c1TP14Rb1c1VP12Sb1c1TP13mCc1WP12Tb1c1TP13b?c1XP13Ub1c1VP13Vb1c1VP13Wb1c1YP13
Xb1c1XP13Yb1c1WP14Zb1c1ZP14[b1c1\P13\b1c1XP13d\1c1YP13]b1c1XP13^b1c1YP13_b1c1XP14`b1c1ZP15ab1c1[
P15ab1c1]P12bb1c1UP13cb1c1UP13db1c1WP13eb1c1XP13fb1c1WP13gb1c1XP15hb1c1\P13ib1c1WP13jb1c1YP14f3c
1[P14kb1c1YP13lb1c1XP13mb1c1WP13nb1c1WP13ob1c1YP13Pc1c1WP13Qc1c1WP13Rc1c1YP14Sc1c1XP13Tc1c1XP13U
c1c1WP13Vc1c1YP13Wc1c1YP14Xc1c1\P13Yc1c1YP13Zc1c1YP14[c1c1\P13\c1c1YP13]c1c1XP12^c1c1VP12^c1c1VP
13_c1c1YP13`c1c1WP13ac1c1XP13bc1c1XP13cc1c1YP13dc1c1YP13ec1c1YP13d5c1YP12lJc1VP12fc1c1VP13SEc1YP
13gc1c1YP13hc1c1YP13ic1c1YP12jc1c1UP12kc1c1VP12lc1c1VP12mc1c1UP12nc1c1UP12oc1c1UP12j4c1VP12j4c1V
P12j4c1VP12Pd1c1VP12Pd1c1VP14Qd1c1VP13Rd1c1XP14Sd1c1ZP12Td1c1VP13Ud1c1XP12Vd1c1UP13Wd1c1XP13Xd1c
1WP13Yd1c1YP13Zd1c1YP13[d1c1XP13\d1c1YP13]d1c1WP12^d1c1VP13_d1c1UP13`d1c1XP14ad1c1ZP13bd1c1YP12c
d1c1UP14dd1c1\P14ed1c1ZP13fd1c1XP13gd1c1YP13hd1c1YP13id1c1YP12jd1c1UP12kd1c1VP13ld1c1YP13md1c1XP
13nd1c1XP12o]1c1VP13la1c1YP13od1c1YP12Pe1c1VP12Qe1c1TP13Re1c1YP14Se1c1ZP14Te1c1[P13Ue1c1YP13Ve1c
1XP13We1c1YP12Xe1c1VP12Ye1c1VP13Ze1c1YP12[e1c1UP13\e1c1XP12REc1VP13]e1c1YP12h]1c1VP12kFc1VP13h;c
1YP13cX1c1YP13^e1c1YP13^e1c1YP14_e1c1YP13`e1c1YP13f3c1YP12h]1c1VP110c1SP12ae1c1VP14be1c1VP13ce1c
1YP13de1c1WP13ee1c1XP13fe1c1YP14ge1c1ZP13he1c1XP12`Lc1VP13ie1c1XP12j7c1VP110c1SP13\Y1c1XP12je1c1
VP12je1c1VP13ke1c1WP12je1c1VP12le1c1UP12j4c1VP14me1c1TP13ne1c1UP13oe1c1XP14Pf1c1YP13Qf1c1WP12fc1
d1VP12U1d1VP13Rf1d1YP12Sf1d1VP13Tf1d1YP13Uf1d1YP12Vf1d1UP13Wf1d1YP13Xf1d1YP13Yf1d1YP13Zf1d1YP13[
f1d1YP12\f1d1VP13]f1d1YP13^f1d1XP13_f1d1YP13`f1d1YP12af1d1VP12bf1d1VP14cf1d1\P13df1d1YP14d5d1[P1
3ef1d1YP13ff1d1YP13gf1d1YP13hf1d1YP14P\1d1\P12if1d1VP13jf1d1YP13kf1d1YP12lf1d1UP12mf1d1VP13nf1d1
XP12of1d1VP13Pg1d1YP13VCd1YP13Qg1d1YP14Rg1d1[P12Sg1d1VP12Tg1d1UP13Ug1d1WP13Vg1d1YP13Wg1d1WP14k5d
1ZP13Xg1d1XP13Yg1d1XP14Zg1d1WP12[g1d1UP12U6d1UP13\g1d1YP12]g1d1UP13^g1d1XP13_g1d1XP13`g1d1XP13ag
1d1YP13bg1d1XP12aP1d1VP13cg1d1VP12dg1d1UP12eg1d1UP12fg1d1UP12gg1d1UP13hg1d1TP13ig1d1VP16jg1d1UP1
6kg1d1WP13lg1d1VP13mg1d1YP14ng1d1UP14ng1d1WP13og1d1UP13Ph1d1XP15Qh1d1WP13Rh1d1XP13Sh1d1XP14Th1d1
[P14Uh1d1\P13Vh1d1YP14X9d1[P13Wh1d1YP13Xh1d1YP13Yh1d1YP15Zh1d1^P12[h1d1VP14\h1d1XP13]h1d1XP13^h1
d1YP13_h1d1WP12`h1d1TP127d1VP14h;d1[P12ah1d1VP13bh1d1YP12ch1d1TP12dh1d1UP13eh1d1XP12kLd1VP13fh1d
1XP13gh1d1YP12R<d1UP12hh1d1VP13ih1d1XP12jh1d1VP13kh1d1YP14lh1d1[P13mh1d1XP13nh1d1YP13oh1d1YP12Pi
1d1VP12Qi1d1UP12Ri1d1TP13Si1d1WP13cX1d1YP13d5d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13Wi1d1YP13Xi1d1YP13
Yi1d1YP13Zi1d1XP12[i1d1UP12\i1d1UP13]i1d1YP12R<d1VP12R<d1VP16^i1d1ZP14_i1d1YP14`i1d1ZP13ai1d1VP1
4bi1d1ZP14ci1d1YP13g6d1WP14di1d1XP13ei1d1WP13fi1d1VP14gi1d1VP12hi1d1TP14ii1d1VP14X9d1ZP14d[1d1[P
14ji1d1YP14ki1d1YP13li1d1WP14P\1d1ZP15mi1d1ZP13ni1d1WP12oi1d1TP14Pj1d1[P14Qj1d1ZP13Rj1d1WP14P;d1
ZP14Sj1d1ZP13Tj1d1XP13Uj1d1UP13Vj1d1XP14Wj1d1YP13Xj1d1VP13Yj1d1VP12Zj1d1UP13[j1d1VP13\j1d1XP14]j
1d1YP13[8d1XP14W3d1ZP12^j1d1TP13_j1d1WP14`j1d1YP13aj1d1WP13bj1d1XP13cj1d1XP14n6d1YP15dj1d1[P13ej
1d1WP13fj1d1XP14g5d1XP15gj1d1[P14hj1d1YP13ij1d1WP12^<d1UP13UMd1XP13jj1d1VP14kj1d1XP15W7d1[P13lj1
d1TP14mj1d1YP14nj1d1YP13oj1d1YP13Pk1d1XP14Qk1d1YP12Rk1d1UP12Sk1d1UP15Tk1d1VP13Uk1d1WP14Vk1d1[P13
Wk1d1XP14Xk1d1ZP15Yk1d1\P14Zk1d1XP12[k1d1UP13\k1d1VP14]k1d1WP14f1d1XP15Q`1d1[P14Q`1d1XP14e6d1WP1
3^k1d1VP14_k1d1ZP13`k1d1WP13ak1d1WP13bk1d1WP14ck1d1VP12dk1d1UP13ek1d1VP14fk1d1ZP13gk1d1XP14hk1d1
YP13ik1d1VP13jk1d1WP14kk1d1YP14lk1d1ZP13mk1d1WP14nk1d1WP14nk1d1YP13ok1d1XP13Pl1d1XP13Ql1d1WP13Rl
1d1XP13Sl1d1XP13Tl1d1XP12S9d1UP12Ul1d1UP13Vl1d1TP13Wl1d1TP14Xl1d1VP13Yl1d1VP15Zl1d1YP15W7d1[P12b
8d1UP15[l1d1VP14RW1d1[P14\l1d1VP13]l1d1WP14^l1d1VP15[Hd1YP14_l1d1VP13`l1d1XP14al1d1YP14bl1d1VP14
bKd1ZP13cl1d1WP16dl1d1\P13el1d1XP13fl1d1XP14gl1d1[P13hl1d1XP14il1d1VP16jl1d1TP14kl1d1ZP14\?d1ZP1
4ll1d1VP15ml1d1YP14nl1d1ZP13ol1d1VP14Pm1d1VP15Qm1d1YP14Rm1d1VP13Sm1d1XP13Tm1d1XP13Um1d1XP14d5d1[
P14Vm1d1ZP12j7d1UP13Wm1d1VP14Xm1d1VP14Ym1d1VP15Zm1d1VP15[m1d1ZP14\m1d1ZP13]m1d1WP17^m1d1TP13_m1d
1YP13`m1d1YP13am1d1YP13bm1d1YP13cm1d1YP14dm1d1[P13em1d1XP13fm1d1YP13gm1d1YP13hm1d1WP14im1d1[P13j
m1d1YP13km1d1XP13lm1d1YP13mm1d1YP13nm1d1YP13om1d1YP13Pn1d1YP13Qn1d1WP13Rn1d1WP13Sn1d1WP13Tn1d1WP
13Un1d1WP13Vn1d1WP13Wn1d1YP13Xn1d1YP13Yn1d1YP13Zn1d1YP13[n1d1YP13\n1d1XP13]n1d1XP13^n1d1YP13_n1d
1WP13`n1d1VP14an1d1XP14d[1d1[P14bn1d1[P13cn1d1WP12dn1d1UP13en1d1YP13fn1d1YP13gn1d1XP14hn1d1[P13i
n1d1XP14jn1d1ZP14kn1d1YP13ln1d1XP13Xa1d1XP14cX1d1[P12mn1d1UP14nn1d1ZP13on1d1XP14Po1d1WP15Q`1d1[P
13Qo1d1WP15Ro1d1ZP13So1d1XP13To1d1WP14Uo1d1VP13Vo1d1WP13Wo1d1WP13Xo1d1WP13nHd1YP13Yo1d1YP13d5d1Y
P15Zo1d1_P13[o1d1XP13Rh1d1YP13\o1d1YP13]o1d1XP13^o1d1YP13d5d1YP14_o1d1ZP13`o1d1YP13QId1XP13ao1d1
XP13bo1d1YP13co1d1XP14do1d1XP14eo1d1ZP14fo1d1ZP14X9d1\P12go1d1UP13ho1d1YP13io1d1YP13jo1d1YP12ko1
d1VP14jHd1\P13lo1d1XP13mo1d1WP13no1d1TP13oo1d1YP13PP2d1WP13d5d1YP13R3d1YP13QP2d1XP12\7d1VP13d5d1
YP13RP2d1YP12SP2d1UP14TP2d1VP12UP2d1VP14VP2d1WP13WP2d1VP13XP2d1WP14f3d1\P14hKd1\P12YP2d1VP12ZP2d
1TP13[P2d1YP13\P2d1XP13]P2d1WP13^P2d1WP13_P2d1YP12`P2d1UP12aP2d1VP13bP2d1YP13VCd1YP13cP2d1YP13dP
2d1XP16eP2d1YP15fP2d1YP13gP2d1YP13Um1d1YP13hP2d1XP13iP2d1WP13jP2d1XP15kP2d1YP14jHd1[P14lP2d1ZP14
mP2d1XP13nP2d1YP14oP2d1XP13jHd1YP12PQ2d1VP13QQ2d1WP12[7d1VP12RQ2d1VP12kd1d1VP12SQ2d1VP12TQ2d1UP1
2d:d1UP13UQ2d1WP14VQ2d1VP13WQ2d1WP12XQ2d1TP13YQ2d1WP14ZQ2d1\P13[Q2d1TP12\Q2d1UP12]Q2d1TP14^Q2d1V
P12_Q2d1UP13`Q2d1YP14aQ2d1[P13d5d1YP14bQ2d1VP12cQ2d1TP14dQ2d1WP13eQ2d1VP14fQ2d1VP13gQ2d1YP12hQ2d
1VP12iQ2d1VP13jQ2d1YP12kQ2d1VP12lQ2d1TP14mQ2d1TP13d5d1YP12nQ2d1UP13oQ2d1YP15PR2d1YP12`6d1VP12QR2
d1UP14c5d1XP12RR2d1TP13SR2d1YP12TR2d1UP13UR2d1YP13VR2d1UP12WR2d1VP12XR2d1TP14f3d1\P13YR2d1WP13ZR
2d1YP14[R2d1ZP13\R2d1YP13]R2d1YP13^R2d1YP13f3d1YP12_R2d1UP13`R2d1YP12aR2d1VP13bR2d1XP13cR2d1YP12
dR2d1VP12eR2d1UP12fR2d1UP12iQ2d1VP13_X1d1YP12gR2d1UP12hR2d1TP12eQ1d1UP12iR2d1UP12jR2d1VP14kR2d1V
P13f3d1YP12`7d1VP13lR2d1YP13mR2d1XP13nR2d1YP14oR2d1WP13PS2d1WP13QS2d1XP12SQ2d1VP13RS2d1YP13SS2d1
XP14TS2d1VP15US2d1WP13VS2d1UP12WS2d1TP13XS2d1YP12YS2d1UP13ZS2d1YP13[S2d1YP14\S2d1XP12]S2d1VP13^S
2d1YP12_S2d1VP13`S2d1YP12aS2d1UP13nX1d1YP13bS2d1XP13cS2d1YP13dS2d1YP12eS2d1UP12b8d1VP12fS2d1UP12
gS2d1UP12hS2d1VP14iS2d1VP12jS2d1VP13kS2d1XP13d5d1YP13lS2d1TP12a:d1VP13mS2d1YP12nS2d1VP12oS2d1TP1
3PT2d1YP13QT2d1YP13RT2d1YP14d5d1[P13ST2d1XP14TT2d1VP13UT2d1YP12h]1d1VP12VT2d1VP12WT2d1UP14XT2d1V
P12eR1d1VP13YT2d1YP12ZT2d1VP12[T2d1VP12\T2d1VP12]T2d1UP12^T2d1VP12a:d1VP14_T2d1VP12`Ld1VP14`T2d1
VP14aT2d1WP12a:d1UP12bT2d1UP15cT2d1YP13dT2d1WP14eT2d1WP12WY1d1VP14fT2d1VP12gT2d1VP12hT2d1VP13iT2
d1VP12gg1d1UP12jT2d1VP12kT2d1TP12lT2d1VP13mT2d1YP12nT2d1TP127d1VP13f6d1YP13oT2d1YP13PU2d1XP12QU2
d1UP14RU2d1UP12SU2d1VP127d1VP12TU2d1VP13UU2d1VP13VU2d1XP12eQ1d1VP13WU2d1YP12XU2d1VP12YU2d1UP13ZU
2d1YP12[U2d1UP12\U2d1UP12]U2d1UP12^U2d1VP12_U2d1VP12`U2d1UP12aU2d1UP12bU2d1VP13cU2d1WP13dU2d1WP1
3eU2d1WP13fU2d1WP13gU2d1YP13hU2d1YP13iU2d1XP13jU2d1YP13kU2d1YP19lU2d1[P13mU2d1XP13nU2d1XP15oU2d1
WP12PV2d1UP12QV2d1UP14RV2d1VP12SV2d1TP127d1VP12TV2d1VP12UV2d1VP12VV2d1VP14WV2d1WP12P@d1VP12XV2d1
VP12Z1d1TP12]?d1UP13YV2d1YP16ZV2e1TP16ZV2e1VP1;[V2e1VP1;[V2e1XP19`?e1YP19`?e1[P16Z1e1SP16\V2e1UP
15]V2e1TP14^V2e1TP14_V2e1UP15`V2e1WP17aV2f1XP17bV2f1YP15cV2f1XP16k5f1ZP17dV2f1YP14eV2f1TP14fV2f1
TP15gV2f1XP19hV2f1ZP19hV2f1\P18iV2f1VP14jV2f1TP15kV2f1VP15lV2f1WP14mV2f1TP19nV2f1XP15oV2f1UP16PW
2f1VP14QW2f1UP130f1RP16RW2g1TP16SW2g1YP17TW2g1VP17UW2g1XP19jEg1VP19VW2g1XP1?WW2g1YP16XW2g1VP17YW
2g1TP16RW2g1TP17ZW2g1VP17[W2g1YP17\W2g1VP18]W2g1VP1E^W2g1UP16_W2h1\P17`W2h1ZP1>aW2h1VP1=bW2h1TP1
7cW2h1XP17cW2h1ZP16dW2h1XP15eW2h1VP16fW2h1TP16fW2h1VP19gW2h1XP19gW2h1ZP17hW2h1XP17hW2h1[P16iW2h1
VP16jW2h1YP15kW2h1VP16lW2h1YP17mW2h1VP16nW2h1VP18oW2h1[P16PX2h1YP16QX2h1UP140h1RP1>RX2h1TP18SX2h
1[P16TX2h1VP110h1RP13UX2h1YP12VX2h1UP1<WX2h1TP13XX2h1UP12YX2h1UP17ZX2h1YP14l=h1WP19[X2h1ZP15\X2h
1VP12]X2h1TP13^X2h1TP12_X2h1TP16`X2h1VP12aX2h1TP140h1RP12bX2h1UP12cX2h1TP14dX2h1TP12eX2h1TP13fX2
h1WP12gX2h1VP12hX2h1TP12iX2h1UP13jX2h1WP12kX2h1UP14d5h1\P12j4h1VP13lX2h1YP12mX2h1UP12nX2h1TP12oX
2h1UP13PY2h1UP16QY2h1VP13RY2h1VP13SY2h1VP13TY2h1WP12UY2h1TP12VY2h1TP110h1RP12WY2h1UP12XY2h1UP12Y
Y2h1UP13ZY2h1XP13[Y2h1WP13\Y2h1XP12]Y2h1TP14^Y2h1YP13_Y2h1WP13`Y2h1WP12aY2h1VP12bY2h1TP12cY2h1VP
12dY2h1UP16eY2i1VP15fY2i1TP1<gY2j1XP1<gY2j1ZP19gY2j1XP19gY2j1ZP1:hY2j1XP1:hY2j1ZP16iY2j1XP16iY2j
1ZP15jY2j1WP14kY2j1VP17bV2j1[P16lY2j1YP14mY2j1UP15nY2j1UP15oY2j1WP15PZ2j1YP17QZ2j1[P15RZ2j1WP16S
Z2j1[P16TZ2j1ZP15UZ2j1WP16d5j1[P16VZ2j1XP16VZ2j1ZP14WZ2j1VP16XZ2j1[P19YZ2j1WP19YZ2j1YP19ZZ2j1ZP1
9[Z2j1]P18\Z2j1]P17]Z2j1XP15^Z2j1XP16_Z2k1[P14`Z2k1UP16aZ2k1XP16aZ2k1ZP16VY1k1[P16bZ2k1[P15cZ2k1
YP15dZ2k1VP15eZ2k1XP14fZ2k1VP15gZ2k1XP18l=k1\P15hZ2k1YP16iZ2k1YP16iZ2k1[P16jZ2k1WP15kZ2k1XP19ZZ2
k1XP19ZZ2k1ZP17lZ2k1XP16mZ2k1VP18nZ2k1]P16oZ2k1TP16oZ2k1VP15P[2k1XP15Q[2k1YP17R[2k1YP15S[2k1XP16
T[2k1XP16T[2k1ZP18h<k1\P16U[2k1YP15V[2k1UP15W[2k1WP16X[2k1UP16Y[2k1WP17Z[2k1YP16[[2k1VP18\[2k1WP
14][2k1UP16^[2k1TP16^[2k1VP15aP2k1UP15_[2k1WP1A`[2k1YP15a[2k1WP18b[2k1^P18c[2k1`P16d[2k1WP15e[2k
1WP16f[2k1VP16g[2k1YP18h[2k1ZP15i[2k1XP16j[2k1[P15k[2k1VP15l[2k1UP15m[2k1TP15n[2k1WP19o[2k1`P15P
\2k1WP18Q\2l1ZP1;R\2l1^P18S\2l1XP15T\2l1VP16U\2l1VP1:V\2l1WP17l=l1YP19W\2l1[P19X\2l1_P15Y\2l1YP1
9Z\2l1\P16[\2l1ZP15\\2l1TP15]\2l1VP14^\2l1UP14_\2l1UP15`\2l1XP16a\2l1XP16a\2l1ZP15QT2m1WP16b\2m1
WP16c\2m1WP15d\2m1WP15e\2m1UP17f\2m1VP16g\2m1TP15h\2m1TP15i\2m1VP14j\2m1TP15k\2m1YP19l\2m1ZP19l\
2m1\P16m\2m1UP18V8m1YP17n\2m1VP1;o\2m1TP18P]2m1TP18Q]2m1VP14R]2m1XP14S]2m1ZP15T]2m1^P12U]2m1UP12
V]2m1UP12W]2m1TP15X]2m1TP15Y]2m1VP16V\2m1UP16V\2m1XP13Z]2m1TP15[]2m1TP12\]2m1UP12Zj1m1VP13]]2m1Y
P13V\2m1UP15^]2m1^P14_]2m1WP12`]2m1UP120m1RP12_<m1UP110m1RP17a]2m1VP17a]2m1XP18b]2m1TP18c]2m1VP1
5d]2m1VP16e]2m1VP13f]2m1UP1Bg]2m1TP16h]2m1VP15f2m1SP13i]2m1YP110m1RP13j]2m1YP12]?m1UP14cX1m1[P15
k]2m1WP12f5m1UP110m1RP12l]2m1VP13m]2m1XP12]?m1UP13n]2m1YP13o]2m1WP12P^2m1UP110m1RP13lX1m1XP1^h@P
D_HPDij:PDV8PDck;PD\W=QDld3PDcY=PDZf<PDWP5PDWW=PDlU3PDZ^<PDh4PDVc;PD_P=QDmd3PDU6PDlZ5PDeS6PDlZ5P
Dna1QDnd3QDVBQDod3QDnGQDPe3PDTl4PDgQ7PDmb1PDeQ7QDQe3PDhR6QDRe3QDSe3QDTe3PDoR6QDUe3QDVe3PDTP5PDVf
=PDjX1QDWe3PDXb;QDXe3QDYe3PDmb5PDnR6PDZb<PDbW5PDmR6PDn7PDel4PDUR5QDZe3PDeQ7PDQFPDi6QD[e3QD\e3QD]
e3PDeQ7PDoc6PDRS<PDREPDTP5PDmb1PDX:PDTP5QD^e3PDgR6QD_e3QD`e3PDlk=QDnR1QDae3PDRS<QDnR1PDmMPDUW=QD
be3PDSe4QDce3PDW5PDiR6PDkU7PDeQ7PDfS1PDhR6PDeQ7QDde3PDoR6PDeQ7QDee3QDfe3QDge3QDSR1QDhe3PDZ\:PDVS
6QDie3QDje3QDke3QDle3PDgQ7QDme3QDne3QDoe3QD]W3QD^W3PDoFPDmR6PDZ`;PDP1QDPf3QDQf3QDRf3PDTP5QDSf3QD
Tf3QDUf3QDVf3QDWf3QDXf3QDYf3QDZf3QD[f3QD\f3QD]f3QD^f3TD1QDiHQD_f3QDVJQD`f3QDaf3VD0QDaf3PD1QDbf3P
Dkc5QDcf3`E>`En9QDdf3PDeQ7QDef3QDff3QDgf3TD1QDhf3QDif3QDjf3Q@kf3QDlf3QDmf3QDnf3QDof3PDUP5PDhR6QD
Pg3PDkU7PDTl4PDgQ7QDQg3QDRg3QDSg3QDj\2QDTg3PD[e;PDbY4QDUg3QDVg3PDee1PDZQ1QDWg3PDQU7PDd[5QDXg3PDQ
U7QDYg3QDZg3PDiR6PDgQ7PD^[=PDhR6QD[g3PDRg5PDeQ7PD^X7PDaZ;PDci1PDhR6PDgQ7PDn\=PDQV4PDVP5PDgQ7PD_E
PDhR6PD]^:PDnn2QD\g3S@0PDmMPDUW=QD]g3QD^g3QD_g3TD3QD`g3QDag3PDhR6PDgR6PDgQ7QDbg3PDhR6QDT;QDcg3QD
dg3QDeg3QDfg3QDgg3QDhg3QDig3PDgQ7PDho<QDjg3TD1QDkg3QDlg3PDWS5QDmg3PDgQ7QDng3QDlb2TD1QDog3QDPh3QD
Qh3QDPQ1QDjHTD3PDkR6QDRh3QD]FPDgQ7QDSh3PD`m5QDTh3QDUh3QDVh3QDmk2PDTP5PD_V=PDZFPD[X<QDWh3PDVV3PDT
f7PDTT<PDkR6PDnP5QDXh3QDYh3PDRP5QDZh3PDRP5QD[h3PDVP5QD\h3PDjMQD]h3QD^h3QD_h3P@mj4QD`h3TD1QDb\2QD
ah3QDbh3QDch3QDdh3QDeh3PDRn=PDhR6PDmMQDfh3QDgh3QDhh3PDX]=PD\S5QDih3TD3PDnn2PDVS6QDfZ2QDjh3SD0PDg
R6PDeQ7PDZm;PDVP5QDfGQDkh3PDUP5PDhR6QDbHQDlh3PDUP5PDhR6PDhT7QDmh3QDnh3TD1QDoh3QDPi3TD1PDQP5QDQi3
QDRi3QDhAQDSi3QDTi3PD[P1QDUi3PDHPDee:PDUR5QDVi3PDPQ1PDQEPD^h7PDhR6PDgQ7PDan4QDWi3QDXi3PDan=PDTl4
aEd5`EmU7`Eik4WD0QDYi3PDPHXD0VD0`DlR6aEd5`EmU7`Eik4WD0QDYi3PDPHXD0QDZi3`DlR6WD0QD[i3PDjR6PDgQ7QD
\i3XD0WD0PDTP5QD]i3TD1PDXS=XD0WD0PDgGQD^i3PDTP5PDfU7QD_i3XD0WD0PDm9PDiQ7XD0VD0WD0PDm9PDiQ7XD0QDV
>WD0PDgR6PDeQ7PDPd6XD0QD`i3WD0PDPd6QD`i3XD0VD0WD0PDPd6QD`i3XD0QDai3WD0QDbi3PDTP5QDn5PDgQ;XD0WD0Q
Dci3PDTl4XD0QDdi3WD0QDei3XD0VD0QDdi3WD0QDei3XD0QDfi3WD0QDgi3QDhi3XD0WD0QDii3PDhY=XD0WD0QDji3PDgQ
7PDSHXD0WD0QDki3PDgQ7QDli3XD0QDmi3TD4WD0Q@ni3QDoi3QDjb3XD0WD0QDni3QDPj3P@mT7QDQj3QDjb3XD0WD0QDPj
3P@mT7QDQj3QDjb3XD0WD0QDRj3PDSP5XD0`DoR6`DgQ7`DjT7`DnG`DRP5`DSU7VD0WD0QDRj3PDSP5XD0`DoR6`DgQ7`Dj
T7`DnG`DRP5`DSU7QDSj3WD0QDmc3PDSP5XD0QDTj3WD0QDUj3TD2QDVj3XD0VD0QDTj3WD0QDUj3TD2QDVj3XD0QDWj3WD0
QDi?QDXj3P@[P5PDVP5XD0WD0QDS`1QDYj3QDZj3XD0WD0QD[j3Q@oa1QD\j3PDjR6XD0QD]j3WD0QD^j3QD_j3PDVP5PDb]
=XD0WD0PDVP5PDb]=QD`j3XD0WD0PD]P1PDVP5XD0QDaj3WD0PDTj5PDVP5QDn5XD0WD0QDbj3TD2QDcj3XD0WD0QDdj3QDe
j3XD0WD0QDfj3TD1QDgj3PDTP5XD0QDhj3WD0QDij3PDjT7PD]6XD0WD0QDg5Y@0PD^]2XD0VD0WD0QDg5Y@0PD^]2XD0QDj
j3WD0QDkj3QDlj3XD0WD0QDmj3PDeQ7TD1QDnj3XD0`DhR6WD0QDoj3XD0QDPk3WD0QDQk3PDQU7PDoR6XD0QDRk3WD0QDYf
3QDSk3QDTk3XD0VD0aDd5WD0QDYf3QDSk3QDTk3XD0QDUk3aDd5WD0QDVk3P@hR6QDn5QDWk3XD0WD0PDQV7PDgQ7PDQQ4XD
0WD0QDXk3PDgQ7PDQQ4XD0WD0PDkU7PDgR6PDVo5XD0WD0PDgj5QDYk3P@hR6PDRg5XD0WD0QDZk3PDoR6PDRg5XD0WD0PDR
j1PD`k=XD0WD0QD[k3QDn5QD\k3QD]k3XD0WD0QDh[2QD^k3PDjR6XD0WD0QD_k3PDgQ7QD`k3XD0VD0WD0QD_k3PDgQ7QD`
k3XD0QDak3WD0QDbk3P@QP5QDck3PD_o=XD0WD0QDdk3QDek3QDfk3XD0VD0WD0QDdk3QDek3QDfk3XD0QDgk3WD0QDWNTD1
QD\CQDhk3QD`k2XD0WD0QDik3PDoR6XD0QDjk3WD0QDkk3PDVP5PDXb<XD0WD0QDlk3Y@0QDmk3TD1QDnk3XD0SD0WD0QDZA
Q@ok3PDVP5XD0VD0WD0QDZAQ@ok3PDVP5XD0QDV>WD0QDPl3PDVP5XD0WD0QDcIQDQl3PDQDXD0VD0WD0QDcIQDQl3PDQDXD
0QDRl3WD0QDSl3PDQS5PDjl4XD0QDTl3WD0PDjR6QDUl3PDkU7QDcc2XD0QDVl3WD0PDVP5QDWl3PDjR6XD0QDXl3WD0PDTP
5PDgQ7QDYl3QDZl3XD0WD0PDfS1PDQS6XD0WD0QD[l3QD_AQDiBQD\l3XD0WD0PDnn2P@eQ7QD]l3XD0WD0QD^l3PDgR6PDg
Q7XD0QD_l3WD0QD`l3XD0QDal3WD0PDWl4PDhR6QDbl3XD0WD0QDcl3PDQP5XD0`DgQ7`DeQ7`DX`3WD0PDQP5PDiR6QDdl3
XD0WD0QDel3PDgR6XD0QDfl3WD0QDlc2PDcT7PDQW7XD0VD0WD0QDlc2PDcT7PDQW7XD0QDV>WD0PDeQ7QDgl3QDR_3QDn5Q
Dhl3XD0WD0PDTP5PDTo5PDVQ5XD0WD0PDTl4PDgQ7PD[f;XD0WD0PDRl2PDRn4XD0WD0QDil3PDTP5PDdDXD0WD0PDVP5QDn
5PDZ_;XD0WD0QD_EQ@b@QDjl3PDVP5QDkl3XD0WD0QDi?PDmR6PDoCXD0WD0QDll3QDml3QDnl3PDjT7XD0WD0QD\FQDcLPD
jT7XD0WD0QDol3PDgQ7QDPm3PDhR6XD0WD0QDol3QDQm3QDRm3P@mj;PDhR6XD0SD0WD0QDSm3QDTm3WD0PDd^:PDjS6PDiR
6XD0WD0QDUm3TD2QDUe2PDhR6QDiBQD\l3XD0WD0QD_j2QDVm3TD2QDWm3XD0WD0QDXm3QDYm3QDn5QDZm3XD0WD0PDkU7QD
[m3XD0VD0WD0PDkU7QD[m3XD0QD\m3WD0QD]m3PDdP>XD0WD0QD^m3PDmR6QD_m3XD0WD0QD`m3PD4QDam3XD0WD0PDVP5PD
gQ7QDbm3XD0VD0WD0PDVP5PDgQ7QDbm3XD0QDcm3WD0PD\d6QDdm3PDle3XD0WD0QDem3TD1QDfm3XD0VD0WD0QDem3TD1QD
fm3XD0QDgm3WD0PDeQ7QDhm3PDhR6XD0QDim3WD0QDjm3PDgQ7PDgP>XD0WD0QDkm3PDkR6PDgQ7QDlm3XD0WD0QDmm3PDiR
6XD0QDnm3WD0QDf5QDom3QDPn3XD0QDQn3WD0QDZAPDoR6TD1PDnn2XD0WD0QDRn3TD2PDQP5XD0VD0WD0QDRn3TD2PDQP5X
D0QDSn3WD0QDTn3PDiR6PDbT3XD0WD0QD[a3QDUn3QDVn3XD0QDWn3WD0QDXn3PDiR6PDiCXD0WD0QDYn3TD1PDjR6XD0`D`
S1`DPG`DQGSD0QFZn3TD2WD0QD[n3Q@\n3QDT3XD0QFZn3TD1QDf5Y@0WD0QDU3XD0VD0QFZn3TD1QDf5Y@0WD0QDU3XD0QD
]n3WD0QD^n3Q@_n3PDQU7XD0QD`n3`Dmj4`D]Y1`DU]5`Dgd5`Dle1`DRY1`Doe1`DdF`DY^5`D]e1`Dee4`Dnh4`Dje5WD0
QDan3QDZk2TD1QDbn3XD0WD0QD_j2PDVP5PDjl4XD0WD0QDcn3QDn5QDdn3TD1QDen3QDfn3QDiBQDgn3XD0WD0QDhn3QDin
3Y@0PDmNXD0WD0QDhn3QDin3XD0VD0WD0QDhn3QDin3XD0QDjn3WD0QDkn3QDln3XD0QDmn3WD0QDn^2PDjR6QDn5PDgQ;XD
0WD0PDbn3Q@nn3QDon3QDPo3XD0WD0PDPo3QDon3QDPo3XD0WD0QDQo3P@[P5PDmNQDRo3XD0WD0QDSo3QDnGQDTo3PDhR6Q
Dn5QDUo3XD0WD0QDVo3QDWo3PDgDXD0WD0QDXo3PDoR6QDYo3XD0WD0QDZo3QDZBP@eQ7QD[o3XD0VD0WD0QDZo3QDZBP@eQ
7QD[o3XD0QD\o3WD0QD]o3PDTP5TD2QD^o3XD0WD0QD_o3PDoR6PDnk=XD0WD0PDQV5PDoR6PDZ6XD0WD0QD`o3QDao3PDhR
6PDnc6XD0WD0PD]Q>XD0WD0QDbo3TD3QDco3PDQP5XD0VD0WD0QDbo3TD3QDco3PDQP5XD0QDdo3WD0PDae5PDUP5PDhR6XD
0WD0PDQP5PDVP5PDQ];XD0WD0PDeGPDgQ;XD0VD0WD0PDeGPDgQ;XD0QDeo3WD0PDZj5XD0VD0WD0PDZj5XD0QDfo3WD0QDg
o3QDho3TD2PDge=XD0WD0PDa`6QDWV3XD0WD0QDio3QDn5QDjo3XD0`DQP5`DRP5WD0PDVP5QDko3QDlo3XD0WD0QDmo3PDm
R6QDno3XD0WD0PDQU7QDoo3PDRb<XD0WD0QDPP4QDQP4XD0WD0PDjR6QDRP4PD`^;XD0WD0PDWU7QDiBQDSP4XD0VD0WD0PD
WU7QDiBQDSP4XD0QDTP4WD0QDUP4QDbe1PDgZ;XD0WD0QDVP4P@QP5PDVP5PDa^=XD0WD0QDWP4QDXP4QDYP4Q@n5QDZP4XD
0WD0QD[P4TD1QD\P4PDgQ7QD]P4XD0WD0QDZAQ@Q:QD^P4XD0WD0QDZAQD_P4XD0`DUg1WD0QF`P4PDlQ1PDkR6XD0SD0UD0
QFaP4TD3WD0QDbP4QDcP4XD0SD0WD0QDdP4QDeP4QDfP4XD0WD0PDab:PDY]=XD0WD0QDSR1QDhV1QDgP4XD0VD0WD0QDSR1
QDhV1QDgP4XD0QDhP4WD0QDiP4QDjP4XD0VD0WD0QDiP4QDjP4XD0QDkP4WD0PDZY1PDSc4XD0WD0QDlP4Q@mP4PDmo3TD2Q
DnP4TD2PD]R;XD0WD0QDoP4TD2QDPQ4XD0WD0QDQQ4TD2QDRQ4XD0WD0QDSQ4QDnR1QDTQ4XD0VD0WD0QDSQ4QDnR1QDTQ4X
D0QDUQ4WD0QDVQ4QDWQ4QDXQ4XD0WD0QDYQ4XD0SD0WD0QDZQ4P@ZP5P@_X7P@VS6Q@[Q4QD\Q4QD]Q4XD0VD0WD0QDZQ4P@
ZP5P@_X7P@VS6Q@[Q4QD\Q4QD]Q4XD0QD^Q4WD0QDnLPDHQD_Q4TD2QD`Q4XD0WD0PDUP5PDhR6P@cU<QDaQ4XD0WD0QDbQ4
QDcQ4XD0QDdQ4WD0QDnR1QDeQ4PDhR6XD0QDfQ4QFgQ4WD0QDhQ4QDiQ4TD1XD0SD0TD8PDUS6WD0QDjQ4PDTP5XD0YD2`DZ
FWD0QDjQ4PDTP5XD0QDkQ4`DZFWD0QDTc2Q@o5QDlQ4XD0SD0WD0QDg5QDmQ4QDnQ4XD0QDoQ4WD0QDg5QDPR4Q@n5QDQR4X
D0VD0WD0QDg5QDPR4Q@n5QDQR4XD0QDRR4UD0QDm5SD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0SD0QFSR4WD0Q`1o5QDW3XD0Q
DTR4UD0QDm5QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QDV3TD1WD0QDW3XD0VD0UD0QDV3TD
1WD0QDW3XD0QDUR4QDVR4WD0QDQ3XD0VD0QDVR4WD0QDQ3XD0QDWR4`E[P5`EHQDXR4Q`1o5WD0QDR3XD0WD0QDR3XD0QDYR
4`E>`En9QDZR4Q`1Q6Q`1o5WD0QDX3XD0`Dee1`DmR>QD[R4WD0QD\R4QDf5XD0QD]R4WD0QD^R4TD3PDiR6QD_R4XD0QF`R
4QDaR4Q`1Q6Q`1o5WD0QDbR4XD0`Dbb5`DVS>`DWS>`DnW5`DT4QDf5Y@0WD0PDTP5PDY9XD0`DRS<`DgQ7QDT6QDf5PDTP5
PDl_<QDcR4QDdR4QFQNQDeR4Q`1o5WD0QDW3XD0`DbMQDf5PDo[;WD0QDfR4XD0PDYS>SD0QDT6QDf5Q`1o5QDgR4PDXS5QD
f5QDhR4PDkR6QDiR4QDZAS@0S@0QDjR4PDVP5QDkR4WD0QDlR4XD0QDT6QDf5SD0PDnV7PDUS6WD0QDW3XD0QDVFQDmR4Q`1
o5QDnR4QFfT1QDf5YD0WD0QDW3XD0QDoR4QDf5Y@0WD0QDPS4XD0PDoR6UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0VD0UD0SD0Q
DT6WD0Q`1o5QDW3XD0VD0UD0QDm5QDT6WD0Q`1o5QDW3XD0VD0UD0QDT6WD0Q`1o5QDW3XD0VD0UD0QDm5SD0QDT6WD0Q`1o
5QDW3XD0QDQS4UD0SD0QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDm5QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDT6WD0Q`1o5QDW3XD0
QDQS4WD0QDRS4QDSS4XD0PDgR6PDj4QDTS4PDjCPDVP5PDoP5PD]P3PDHQDUS4QDVS4PDoR6QDWS4PD^8`En9`E>QDXS4PD_
^<PDoR6QDYS4QDZS4PDgQ7PD`P=PDRQ1QD[S4PDVo=QDZT3PDVP5PDQDPDhR6QD\S4QDRJQD]S4PDX4PDVP5QD^S4PDoR6PD
TP5PDhQ7PDof;QDf5PDQP5PDiR6PDV\4QD_S4PDgQ7QD`S4QDaS4PDQDPDhR6PDgR6PDeQ7PDZm;QDbS4PDjR6QDT6QDf5Q`
1Q6WD0QDcS4XD0QDT6TD1QDdS4QDeS4S@0S@0WD0QDfS4XD0QDT6QDRc2WD0QD\6Q`1o5QDgS4XD0PD^NQDf5PDd_=QDhS4Q
DiS4QDjS4PDmg1PDhR6PD\P3PD[g6QDkS4PDHPD[d2PDVP5SD0PD[d2QDf5QDlS4QDmS4QDnS4QFaGTD3QDf5WD0Q`1Q6Q`1
o5QDW3XD0`DjR6Q@d5QFoR4QDf5Q`1Q6Q`1o5WD0QDW3XD0QDoS4Q`1o5WD0QDW3XD0QDd5PDhR6QDd5Q@T6`DbMWD0Q`1o5
QDW3XD0`DoR6WD0QDPT4XD0Q`1o5QDS9QDi5Q`1o5WD0QDQT4XD0QDT6QDf5Q@i5WD0QDRT4XD0`DSl4`DoR6S@0aDd5QDST
4Q`1o5PDUg6QDT6TD3QDTT4P@oR6P@mNWD0Q`1o5QDW3XD0QDT6TD3QD]Z2WD0PDoR6SD0XD0QDT6TD3QDf5Q`1o5WD0QDUT
4QDVT4XD0PDd_=QDWT4QDXT4QDjb3PDTP5QDYT4PDjR6QDZT4PDjT7QD[T4QD\T4QD]T4QD^T4TD2QD_T4QD`T4TD2QDaT4`
EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDbT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDcT4TD2QDS9QFdT4QDf5Q`1
Q6WD0QDeT4XD0QDh]1QDfT4QDgT4TD2QDhT4QDiT4QDjT4TD1WD0QDkT4S@0QDlT4XD0QFdT4Q`1Q6WD0QDmT4PDoR6XD0QD
nT4QDoT4PDhR6aDPU4`D]c4SD0QDQU4QDRU4TD1PDVS6WD0SD0XD0QDSU4PDSP5PDkR6QDTU4TD2PDTl4PDgR6QDUU4QDlc2
QDT6WD0QDVU4XD0QDU?PDTP5PDgQ7PDQEPDhR6QDfGQDWU4QDXU4QDYU4QDZU4TD1PDQP5QD[U4QD\U4Q`1o5WD0QD]U4XD0
QD^U4QD_U4PDoR6QD`U4PDgQ7QDaU4QDbU4WD0QDcU4XD0QDdU4QFdT4WD0QDeU4QDfU4XD0PDoR6QDgU4QDhk1QDhU4QDiU
4WD0QDjU4XD0QDkU4QDlU4TD1QDmU4QDaGQDni3Q@Q6WD0QDnU4XD0WD0QDoU4XD0TD2QDPV4PDjR6Q@QV4WD0QDRV4XD0`D
hR6QDSV4QDTV4S@0WD0QDUV4XD0WD0QDVV4XD0QD]_3QDWV4QFT6Q@Q6WD0QDXV4XD0PDoR6QDYV4Q@Q6WD0QDZV4XD0QD[V
4QDT6Q@^IQD_IWD0PDP3XD0QD\V4QDfT1WD0PDfT>XD0`DoR6QFT6QD]V4Q`1Q6WD0QD^V4XD0`DoR6QDT6QD_V4SD0S@0WD
0QD`V4XD0QFaGQ`1Q6WD0Q@^IQ@_IQ`1Q6QDZ3XD0aDaV4Q@d5QDbV4Q`1Q6WD0Q@^IQ@_IQDZ3XD0QDT6TD2PDHPDWT3WD0
QDZ3XD0QDT6TD2PDmR6WD0QDZ3XD0QDcV4WD0QDdV4XD0QDeV4QD^IQD_IWD0QDfV4QDgV4QDhV4XD0QD_IWD0QDfV4QDgV4
QDhV4XD0QD^IQD_IQDiV4WD0QDjV4XD0QD_IQDiV4WD0QDjV4XD0QDkV4S@0QDlV4QDT6QDg5QDmV4S@0WD0QDnV4XD0QDoV
4QDQZ3SD0WD0QDPW4QDf5Q`1o5QDQW4XD0PDWl4PDhR6QDRW4PDjR6S@0WD0QDSW4XD0QDTW4S@0S@0WD0QDUW4XD0PDVP5P
D]T>PDUP5PDhR6QDVW4PDVP5PDV6PDoR6QDWW4QDXW4P@[P5PDoR6QDYW4PDoR6WD0QDZW4XD0PDTP5PDSEQD[W4QD\W4PD_
U>QDV\2WD0Q`1o5QDW3XD0QD]W4TD1WD0PDeQ7QD^W4QD_W4XD0WD0QDVFPDeQ7QD`W4TD1QDUe2XD0P@hR6QDf5PDTP5QDa
W4WD0PDl_<XD0WD0QDbW4QDcW4PDYU7XD0WD0QDQb1PDTP5XD0VD0WD0QDQb1PDTP5XD0QDdW4`E>`En9WD0QDeW4XD0`DkR
6WD0QDZATD3PDTP5QDfW4XD0QFUKTD2WD0QDgW4PDQP5XD0VD0QFUKTD2WD0QDgW4PDQP5XD0QDhW4QFUKTD2WD0QDiW4QDj
W4PDlR6XD0WD0QDVFQDkW4XD0WD0QDlW4QDmW4QDnW4XD0WD0QDoW4PDeQ7Q`1o5QDPX4S@0QDQX4XD0WD0PDRP4QDRX4QDS
X4QDTX4XD0WD0QDZNPDVP5PDoR6XD0WD0QDUX4QDVX4TD1PD[g6XD0VD0WD0QDUX4QDVX4TD1PD[g6XD0QDWX4UD0aDT6`Dg
Q7SD0WD0QDXX4XD0QDYX4WD0QDZX4QDm5QD[X4QD\X4XD0WD0PDnP5PDhR6QD]X4XD0SD0`E>`En9`EoR6`EhR6`Eo9`EmR6
WD0QDY3XD0QD^X4WD0QD]Y1TD2QD_X4XD0QDj=WD0QD`X4P@[P5QDaX4TD1QDbX4XD0`DiR6`D`e1`D_e1`Dee1`E>`En9WD
0QDf5Y@0QDcX4XD0`DQP5`DRP5WD0QDj=QDdX4TD2QDeX4XD0WD0QDmm3PDmR6QDfX4XD0QDgX4WD0QDhX4XD0QDiX4WD0PD
d:QDn5QDjX4XD0WD0QDWNTD4QDkX4XD0WD0QDlX4Q@mX4TD1QDnX4XD0WD0QDdU1QDoX4TD1QDPY4QDQY4XD0`DQ8`Da`4WD
0QDRY4QDSY4PDVS6XD0WD0QDTY4PDPHXD0VD0WD0QDTY4PDPHXD0QDUY4WD0QDn`1QDVY4P@eS6QDWY4XD0WD0QD[KPDTP5Q
Db@QDXY4XD0WD0QDYY4TD1QDZY4Q@T;QD[Y4XD0WD0QD^OQDn5QD\Y4QD]Y4XD0WD0QD^Y4TD1QD_Y4XD0QFbb3Y@0WD0QD`
Y4QDZBXD0WD0PDgR6PDgQ7QDaY4PDhR6XD0WD0QDU?QDn5QDbY4XD0WD0PD_X7PDoR6QDiBXD0WD0QDcY4TD1PDeQ7QDdY4P
DoR6XD0SD0WD0QDeY4QDfY4QDiBQDgY4XD0WD0QDhY4TD3PDVS6QDiY4XD0SD0WD0QDjY4QDkY4TD1QDlY4XD0QDmY4WD0QD
nY4XD0QDoY4TD1VD0QDmY4WD0QDnY4XD0QDoY4TD1QDPZ4QDmY4Y@0WD0QDQZ4XD0PDgQ7S@0WD0QDRZ4Y@0QDSZ4XD0QD_]
1TD5WD0QDTZ4PDoR6XD0QDUZ4QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW3XD0VD0QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW
3XD0QDXZ4QDoR4WD0QDYZ4XD0QDnGQDZZ4WD0QD[Z4PDoR6XD0SD0WD0PDTMPDoR6PDQP3XD0SD0QD\Z4QDf5Y@0WD0QD]Z4
XD0`DkR6WD0QDf5QD^Z4TD2QD_Z4XD0QD`Z4WD0PDVS6QDaZ4QDbZ4XD0VD0WD0PDVS6QDaZ4QDbZ4XD0QDV>WD0QDcZ4PDc
T3XD0WD0QDdZ4QDl<PDd3XD0QDeZ4QDfZ4WD0QDgZ4PDd3XD0QDhZ4QFiZ4TD3WD0QDni3QDfGQDjZ4QDkZ4XD0`DXn3`DVf
1WD0QDY5XD0Y@0QDlZ4TD1VD0WD0QDY5XD0Y@0QDlZ4TD1QDmZ4QDnZ4QDoZ4SD0S@0WD0QDZ3XD0QDP[4QFQ[4WD0QDR[4X
D0QDS[4QDT[4TD4WD0QDni3Y@0PDSMQDU[4XD0QDV[4TD1WD0QDTJPDQP5XD0VD0QDV[4TD1WD0QDTJPDQP5XD0QDW[4QDf5
WD0QDX[4QDY[4TD1QDZ[4XD0P@gQ7VD0QDf5WD0QDX[4QDY[4TD1QDZ[4XD0P@gQ7QD[[4WD0QD\[4PDXS5XD0QD][4WD0PD
gR6QD^[4XD0VD0WD0PDgR6QD^[4XD0QD_[4QFZZ3TD2WD0PDTP5QDn5QD`[4XD0QFZZ3Y@0WD0QDeCTD1QDa[4XD0VD0QFZZ
3Y@0WD0QDeCTD1QDa[4XD0QDb[4QFZZ3Y@0WD0QDc[4XD0QDd[4WD0QDe[4QDf[4XD0SD0QDg[4TD3WD0QDVZ1QDh[4TD1QD
i[4XD0VD0QDg[4TD3WD0QDVZ1QDh[4TD1QDi[4XD0QDj[4WD0QDRY4QDk[4TD1QDl[4XD0VD0WD0QDRY4QDk[4TD1QDl[4XD
0QDm[4QDn[4WD0QDo[4QDn5QDP\4XD0WD0QDQ\4TD1QDR\4XD0QDS\4WD0PDbn3QDoa1QDY@PDma:QDT\4XD0WD0QDWS4QDY
@PDma:XD0PDhR6WD0QDU\4QDV\4TD1PDoR6XD0SD0WD0QDW\4PDVP5XD0QDX\4WD0QDY\4P@VP5XD0VD0QDX\4WD0QDY\4P@
VP5XD0QDZ\4QFZZ3TD1WD0QD[\4Y@0TD1QD\\4XD0SD0QFZZ3QDf5Y@0WD0QD]\4XD0QD^\4WD0QD_\4PDoR6QD`\4XD0SD0
QDf5WD0PDUP5PDoR6XD0QDa\4QDf5Y@0WD0PD[1QDb\4XD0QDc\4QDd\4WD0QDe\4QDf\4XD0QFZZ3QDf5WD0QDg\4TD1VD0
XD0`DVP5`DTP5`Dll4`DjR6QFZZ3QDf5WD0QDg\4TD1QDh\4XD0`DVP5`DTP5`Dll4`DjR6WD0QD\3S@0PDUS6QDi\4QDj\4
XD0WD0QD\3S@0PDUS6QDk\4QDl\4PDoR6XD0WD0QD\3S@0PDUS6Q@b:TD1QDm\4XD0WD0PDUS6QDn\4Q@o\4P@R3TD1QDP]4
XD0WD0PDUS6QDj9Q@o\4P@R3TD1QDQ]4XD0WD0PDUS6QDR]4TD2QDS]4XD0QDT]4WD0PDbT3SD0PDUS6QDU]4XD0WD0QDh=P
@[P5PDR3XD0QDf5TD2WD0PDQP4QDV]4QDW]4P@oR6PDmNXD0`D2WD0PDVS6QDX]4QDY]4QDZ]4TD1QD[]4XD0`D2WD0PDVS6
QD\]4XD0VD0WD0PDVS6QD\]4XD0QDV>WD0QD]]4QD^]4QD_]4QD`]4QDj=QDa]4XD0WD0QDb]4QDc]4QDd]4Q@e]4QDf]4XD
0WD0PDVS6QDg]4Q@h]4QDf]4XD0`Emo3`Eno3`EWS6QDQa2WD0QDi]4XD0QDj]4`Emo3`Eno3`EWS6QD`Q1QD_]4WD0P@R3Q
Dk]4XD0QDl]4WD0PDkR6PDcX>XD0WD0PD[P5PDRS6PDT8XD0WD0PDQV7PD^P5PDQ[7XD0WD0PD[P5PDeQ7QDm]4PD^P5PDQ[
7XD0WD0QDn]4PDmZ;XD0`D_h1`Dle1WD0QDo]4PDS]<XD0VD0`DSc4WD0QDo]4PDS]<XD0QDP^4`DSc4WD0QDQ^4QDR^4TD1
PDkR5XD0PDhR6`DgQ7aDn4WD0QDS^4PDkR5PDhR6QDT^4XD0WD0PDkR5PDhR6QDU^4XD0WD0PDcT3PDUS6QDV^4XD0WD0QDW
^4PDfU7XD0QDX^4WD0QDY^4QDZ^4XD0WD0PDHQD[^4QDbU3QD\^4XD0QD]^4WD0QD^^4QD_^4QD`^4TD2QDa^4XD0`DX8WD0
QDb^4QDc^4XD0WD0PDlX>PDhR6QDd^4XD0WD0QD_APDeQ7PDmX>XD0WD0QDe^4QDf^4QDg^4TD1QDh^4XD0WD0QDi^4QDj^4
XD0QDk^4`D[5`Dl_<WD0PDoR6PDmNPDSh<XD0VD0WD0PDoR6PDmNPDSh<XD0QDl^4WD0QDm^4QDn^4XD0`DbI`DnG`Dce1WD
0PDVP5QDh]3QDo^4PDYS<XD0WD0PDhR6PDba<XD0VD0WD0PDhR6PDba<XD0QDP_4WD0PDSS6PDeQ7PDZ\=XD0WD0PDhR6PDe
Q7PDe7XD0VD0WD0PDhR6PDeQ7PDe7XD0QDV>WD0QDQ_4PDR3PDoR6PDZS1XD0VD0WD0QDQ_4PDR3PDoR6PDZS1XD0PD1WD0Q
DZ;P@R3QDR_4TD1PD^l3XD0WD0QDl<TD1QDS_4PDob1XD0VD0WD0QDl<TD1QDS_4PDob1XD0QDT_4WD0QDPDTD2QDU_4PDiR
6XD0QDV_4WD0QDW_4Q@X_4P@\P3TD1QDY_4XD0`DhR6UD0WD0PDiR6QDZ_4QD]3XD0TD6PD4QD[_4Q@f5QD\_4UD0WD0PDiR
6QDZ_4QD]3XD0TD6PD4TD6QD]_4QD^_4P@4WD0PDiR6QDb@QD]3TD2XD0VD0QD^_4P@4WD0PDiR6QDb@QD]3TD2XD0QDV>UD
0WD0PDiR6QDb@TD2QD__4QD`_4TD7XD0PD4TD6QDa_4UD0WD0PDiR6QDb_4QDc_4TD6XD0PD4UD0WD0PDiR6QDd_4QDd5XD0
PD4TD5QDe_4WD0PDVY>QDf_4XD0QDg_4QDh_4WD0QD^3PDhR6XD0`DUF`D[d5`DSb5`DSZ5`D\]=`Dee=`DRg5`DC`DgQ7`D
RFUD0WD0QD^3PDhR6XD0`DUF`D[d5`DSb5`DC`DgQ7WD0QDi_4PDhR6XD0QDj_4WD0QDk_4QDl_4PDhR6XD0`DRg5WD0PDl^
<PDhR6XD0QDm_4WD0QDn_4PDhR6QDo_4XD0VD0WD0QDn_4PDhR6QDo_4XD0QDP`4WD0QDQ`4QDR`4PDhR6XD0QDS`4QDT`4W
D0PDcP3QDU`4XD0QDV`4TD4QDf5TD1WD0QD_3XD0VD0QDV`4TD4QDf5TD1WD0QD_3XD0QDW`4WD0QDX`4XD0QDf5WD0QDY`4
P@fU7QDZ`4XD0`E\T1`EYc4`EZc4`EVP5`ESl4`ETP5`EnN`EPO`EiR6WD0QD`3XD0`Doa3`DT<`Dee1`DTn3`Dld4`DQ8`D
QU5QDj[1Q@f5TD2WD0QD`3XD0WD0PDhR6QD[`4aDn4`DgC`DgX1SD0XD0VD0WD0PDhR6QD[`4aDn4`DgC`DgX1SD0XD0QDT?
WD0QD\`4QD]`4XD0WD0PDYU7QD^`4XD0VD0WD0PDYU7QD^`4XD0QDT?QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0VD0`DbI`Db
b4`DmU4QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0QDa`4`DbI`Dbb4`DmU4WD0QDb`4QDc`4XD0QDd`4QDf5WD0QDb@QDe`4QD
f`4Q@g`4XD0WD0QDnY1PDVS6QDb@TD1QDh`4XD0`DoR6WD0PDl[;QDi`4XD0WD0QD`f2PDgOQDj`4XD0WD0QDk`4QDl`4XD0
VD0WD0QDk`4QDl`4XD0QDm`4WD0PDaZ>PDQQ6XD0WD0PDm_:PDbZ>PDgDXD0WD0QDn`4QDo`4XD0WD0QDPa4QDQa4XD0VD0W
D0QDPa4QDQa4XD0QDRa4WD0PD`_2PDhR6XD0SD0PDTl4WD0QDSa4PDhR6QDb@XD0`Ddb4WD0PDbT3QDTa4PDUS6QDUa4XD0W
D0QDVa4QDn5PDcP3XD0WD0QDX@QDWa4PDeQ7PD^k;XD0WD0PDQP4SD0QDXa4PDoR6QDYa4XD0WD0QDZ;QDZa4PDoR6XD0QD[
a4WD0QD\a4QD]a4QD^a4XD0WD0QD_a4QDY\1XD0VD0WD0QD_a4QDY\1XD0PD1WD0QD`a4QDaa4P@QP5PDkR5XD0WD0QDba4Q
Dca4PDoQ>XD0WD0QDda4PD_R5TD3PD]l3XD0WD0QDda4QDea4QDaQ1P@mNTD1QDfa4XD0WD0QDga4QD_e3QD`e3XD0PD\c4Q
Dha4TD6WD0QDi;PDeS6QDia4XD0WD0PDf3QDi;TD1QDja4XD0QDka4WD0PDVP5PDeQ7PDb^3XD0WD0QD]]3PDoR6QDla4P@h
R6QDma4XD0SD0WD0QDna4QDoa4QDPb4TD1QDQb4XD0WD0QDRb4XD0QFSb4WD0QDTb4PDPV7TD1QDUb4XD0`DRg5WD0QDVb4S
D0XD0WD0QDWb4QDc3XD0QDXb4TD1QDYb4TD1QDgX3S@0WD0QDd3XD0aDn4`D\d4`Dnf1`Dg2QDf5TD1WD0QDZb4XD0VD0QDf
5TD1WD0QDZb4XD0QD[b4WD0PDc[>PDgm=XD0WD0PDaa6PDd8XD0`DXh<WD0PDPc4PDmR6PDmh;QD\b4XD0WD0QD]b4P@QP5Q
D^b4XD0QD_b4WD0QD`b4PDTP5XD0VD0QD_b4WD0QD`b4PDTP5XD0QDab4QDbb4P@eQ7WD0QDcb4QDdb4XD0QDeb4QDfb4QDn
R1WD0P@]m4QDgb4XD0`DVP5WD0PDV\=PDWa3XD0WD0QDhb4PDfa3XD0VD0WD0QDhb4PDfa3XD0QDib4WD0PDh[>QDjb4XD0W
D0PDi[>PDX[<XD0WD0QDkb4PD[d4XD0WD0QDlb4PD^e;XD0VD0WD0QDlb4PD^e;XD0QD`?WD0PDk[>PDl[>XD0WD0PDm[>PD
n[>XD0WD0PDnj;PDgf1XD0WD0PDo[>PDcY5XD0WD0PDgP5PDdZ=XD0WD0QDmb4PD]V3XD0WD0PDld<PDn[5XD0WD0PDe`3PD
^U5XD0PDhR6WD0PDR\>PDdFPDhR6XD0WD0PDQk:PDS\>XD0VD0WD0PDQk:PDS\>XD0QDnb4WD0PDT\>QDXf3XD0WD0PD[P1P
D[Y;XD0WD0PDjX1PDU\>XD0WD0PDUR<PD[5PDhR6XD0WD0PDcl:QDob4XD0WD0PD\]2PDbT>XD0WD0PDQl5PDch3XD0QDPc4
WD0PDnP5QDQc4QDRc4XD0WD0PDV\>QDSc4XD0WD0PDd_<QDTc4XD0WD0PDW\>QDUc4XD0WD0PD`[;PDVP5PDgQ7PDjR;XD0W
D0PDUEQDU[4PDgQ7QDVc4XD0WD0PDmX=PDVP5PDgQ7PD^U1XD0WD0PDV`4PDVP5PDgQ7PDWP5XD0WD0PDU^;PDTP5PDgQ7PD
WP5XD0VD0WD0PDU^;PDTP5PDgQ7PDWP5XD0QDWc4WD0PDiZ=PDVP5QDiBPDl_<XD0WD0PDPT5PDVP5PDgQ7PDY\>XD0WD0PD
_S1PDVP5PDgQ7PDZ\>XD0WD0PDSS<PDVP5PDgQ7PDlR1XD0WD0PDk^5PDVP5PDeQ7PD[\>XD0WD0PDlU=PDVP5PDeQ7PD\\>
XD0WD0PDgj5PDUP5PDhR6PDRg5XD0WD0QDXc4PDVP5PDeQ7QDYc4XD0WD0QDZc4PDVP5QDhU2XD0QD[c4WD0QD\c4PDgDQD]
c4QD^c4TD1QD_c4XD0WD0PDgf1QD`c4XD0WD0PDHPDa\>XD0WD0PDiY;QDac4XD0WD0QDbc4PDod5XD0QDcc4WD0PDaZ>QDd
c4XD0WD0QDec4PDTP5QDfc4XD0WD0PD\d4PDoR6PDgQ7PDnb1XD0WD0PDW5PDeh;XD0WD0PDUQ<PDVP5PDgQ7PDPo5XD0WD0
PDg\>PDVP5PDgQ7PDdDXD0WD0PDZHQDgc4XD0WD0PDnn2PDh\>PDVP5XD0WD0PDdg5PDTl4QDhc4PDRW7XD0WD0QDic4QDjc
4XD0WD0QDkc4PDZc4XD0`Dkj4`DSh1`DS4`DTP5WD0PDYc4PDQb5XD0WD0PDm\>PDmR6PDTQ<XD0WD0PDkU7PDRb4PDmR6PD
HXD0WD0PDn\>PDnW5PDmR6PDHXD0QDf3TD1WD0QDlc4PDnn2QDRGXD0aDd5QDQ:WD0QDmc4PDnn2QDRGXD0QDnc4TD1WD0QD
oc4PDnn2QDPd4XD0aDd5QDQd4TD3PDnn2Q@RGWD0QDe3XD0VD0QDQd4TD3PDnn2Q@RGWD0QDe3XD0QDRd4QDSd4TD3WD0PDb
T3QDb@SD0PDUS6XD0QDb@QDTd4TD4QDUd4WD0QDVd4SD0PDUS6QDWd4XD0WD0PDeo6PDQe4QDXd4XD0RD0PDnn2WD0QDYd4X
D0QDZd4Q@g5WD0QD[d4P@jT7QDb@S@0SD0QD\d4XD0QD]d4P@T8TD2WD0QD^d4P@jT7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0
VD0QD]d4P@T8TD2WD0QD^d4P@jT7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0QDV>QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q
@b@SD0VD0QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0PD1WD0PDkR6QDad4P@dT7PDYb3XD0QDbd4TD6WD0PDVP5P
DW]>XD0WD0PDkV2SD0XD0WD0QDXn1PDbT3PDUS6XD0QDb@`DmP;`DSe4`DWQ;`DQe4`Dld4`Dnd4`DTa4`Dmk4`D`Q;`DTn3
`DX]>`DY]>WD0QDcd4PD_X7PDbT3PDUS6XD0YD2WD0PDcT3QDb@SD0P@4QDdd4QDed4XD0WD0QDfd4PDhR6XD0`DgQ7`Dgj5
`D`V=`DoFWD0QDgd4PDhR6QDhd4XD0WD0QDid4QDQ:QDb@SD0QDjd4XD0WD0QDaS4QDkd4TD1PDcP3XD0UD0WD0QDR_1QDWd
1SD0XD0QDj_1WD0QDld4QDmd4TD3QDnd4XD0WD0PDb]>XD0QDod4WD0QDPe4PDeQ7QDQe4XD0UD0WD0PDno3XD0QDd^1QDRe
4WD0QDSe4QDTe4QDUe4QD[i3XD0WD0QDVe4QDWe4QDn5QD\CPDoa1XD0WD0PDkU7QDXe4PDoR6XD0WD0QDk]1PDoR6PDQV7X
D0QDj9WD0QDYj1PDbn3P@[P5QDYe4TD2QDZe4XD0WD0QD[e4QD\e4QD]e4XD0UD0WD0QD^e4XD0SD0QD_e4PDeQ7PDTJPDgf
1QD_j2TD1PDTP5TD4QD[AQD`e4QDae4WD0QDbe4XD0TD2QDce4SD0UD0QDde4WD0QDee4XD0VD0UD0QDde4WD0QDee4XD0QD
jb1QDfe4Q@f5Q`1o5WD0QDge4XD0`DoR6aDd5UD0WD0PDmo3QDb@SD0XD0UD0WD0PDlV7QDb@SD0XD0UD0QDhe4QDie4UD0W
D0QDje4XD0SD0`D]c4UD0PDfd:QDke4QDle4PDfd:PDoR6QDme4QDi;QDfc2PDWU=QDZBQDf5PDeQ7Q`1o5WD0QDne4XD0QD
oe4QDPf4UD0WD0QDQf4XD0WD0QDRf4Q`1o5Q@Sf4QDm6XD0QDm6QDTf4QDUf4QDQo1TD2QDVf4QDWf4QDXf4QDf5WD0QDYf4
XD0PDoR6QDZf4WD0QDQo1XD0SD0PDmMPD]S1PDS3QD[f4PDQP5PDS3PDQP5QD\f4QD]f4QD^f4PDZ[5PDSP5QD_f4QD`f4PD
Un4QDaf4PD_^=PDQP5QDbf4QDcf4WD0QDdf4XD0`DoR6QDcf4WD0QDdf4XD0`DoR6QDbf4WD0QDdf4XD0`DoR6WD0QDdf4XD
0`DoR6QDj9QDf5Q`1o5WD0QDef4XD0QDff4QDgf4QDhf4PDeQ7WD0PDfd:XD0PDoR6QDif4QDjf4TD1QDkf4QDQo1TD2QDlf
4QDmf4PDmNWD0QDnf4XD0QDf5PDoR6PDmNWD0QDof4XD0QDPg4QDQg4QDRg4PDgQ7PDe3QDSg4QDTg4QDUg4QDcl1PDWS5QD
Vg4PDWS5PDmR6PD\U7PDgQ7PDa[;PDWQ;QD[a3QDWg4QDXg4P@hR6QDYg4PD_l=QDZg4PDiR6PDmg4QD[g4PDoR6PDR3QD\g
4PDkDPDVP5QD]g4PDV\4PDSP5PDkb1TD2QD^g4PDnP5PDhR6PDgQ7QD_g4PD\l3QD`g4TD6WD0Q`1o5QDSf4XD0QDag4QD`g
4TD5PDiR6TD3WD0QDm6XD0QDbg4TD8PD4WD0QDcg4XD0UD0WD0PD^^>XD0WD0QDbg4SD0PD4QDcg4XD0WD0QDbg4SD0SD0PD
4QDcg4XD0QDdg4`DPT7`DV3`Dn2QFeg4TD2WD0QDfg4XD0QDfg4`DR3SD0PDin3PDR3Q`1o5QDgg4PD^2PD]l3QDhg4PD]l3
WD0QDig4P@bT3QDjg4XD0`DiR6`D^6QDkg4WD0QDlT2PDoR6XD0SD0QDig4PDoR6aDd5`DW3QDlg4PDoR6QDmg4QDlT2PDoR
6WD0QDng4XD0QD_k1WD0QDog4XD0`DHQDj[1Q@Ph4P@eQ7PD]P7QDZBQDf5WD0QDQh4QDRh4XD0PDV\4QDb:QDSh4QDTh4WD
0QDUh4QDVh4XD0QDWh4S@0S@0WD0QDf5QDoW2XD0QDXh4TD1WD0QD_]4QDYh4XD0`Emo3`EXP5`Eo9`ERP4`EV\4`EYP5WD0
QDa;QDZh4XD0VD0`Emo3`EXP5`Eo9`ERP4`EV\4`EYP5WD0QDa;QDZh4XD0QD[h4WD0QDo9QDg3XD0`DdQ1`DXP5WD0QDj9P
Ddn3QDg3XD0`DdQ1`DXP5QD\h4TD2WD0QD]h4QD^h4XD0WD0QD_h4PDmNTD1QD`h4QDah4XD0PDgQ7WD0SD0PD[T;QDbh4TD
1PDoR6XD0UD0WD0QDch4QDdh4XD0TD6QDeh4WD0QDfh4QDgh4VD0XD0WD0QDfh4QDgh4QDhh4XD0WD0QDih4PDo2PDbb:XD0
WD0QDjh4PDmNTD2QDkh4XD0WD0PDWS6PDmg6XD0SD0UD0WD0QDlh4QDmh4TD1XD0SD0QDnh4QDoh4QDPi4TD1WD0QDQi4TD1
QDRi4XD0WD0PD[P5PD^P5QDSi4PDoR6XD0WD0PDgQ7PDmT3XD0SD0WD0QDlX1PDZS1PDHQDTi4XD0WD0QDUi4P@UP5PDiR6X
D0WD0QDc;QDVi4QDWi4Q@Xi4XD0SD0WD0QDa:QDb:QDYi4TD1PDoR6QDZi4XD0WD0QDlT2QD[i4PDoR6QD\i4XD0WD0PDcOP
DoR6XD0QD]i4WD0QDh;QD^i4QD_i4TD1YD2XD0SD0WD0QD`i4QDai4QDbi4QDci4TD1QDdi4XD0WD0QDh5Q@l<QDei4XD0SD
0WD0QDfi4QDgi4QDhi4XD0WD0QDii4PDhR6SD0XD0QDji4WD0PDgQ7QDki4QDli4QDmi4XD0WD0QDni4QDoi4PDiR6SD0QDP
j4XD0QDQj4WD0QDRj4XD0QDSj4PDeQ7S@0WD0QDTj4XD0PDj;PDiR6SD0QDUj4SD0QDVj4PDn^>PDoR6PDmNQDWj4PDoR6QD
Xj4WD0QDYj4XD0QDZj4QD[j4PDQP5PD]^:PDi8PDi7PDZ4QD\j4WD0QD]j4XD0QD^j4QDf5WD0QD_j4XD0PDiR6TD2QD`j4Q
DQ:WD0QDaj4PDoR6PDmNXD0QDf5QDbj4QDcj4QDdj4QDej4QDfj4PDHPDVl3PDVP5UD0QDgj4QDg3QDa;PDR3WD0QDhj4XD0
QDlX1QDij4QDjj4SD0QDkj4PDZS1PDmMPDoR6PDdn3PDZS1QDlj4QDU?QDmj4QDnj4QDoj4PDoR6QDf5QDPk4QDTh4QDQk4Q
DRk4QDSk4QDTk4QDf5PDkb1QDUk4PDVW7SD0UD0PD\R1SD0QDo9QDVk4PDdn3PDmNQ`1o5WD0QDWk4XD0PDdn3QDXk4QDYk4
PDeQ7PDin3PDbn3PDZS1QDZk4PDV\4QD[k4PDoR6QD\k4P@oa1PDT8PD[d<QD]k4PDgQ7PDk`4QD^k4PDgQ7QD_k4PD\P5QD
`k4QDak4PDgR6QDbk4QDck4QDdk4PDoR6QDg3QDek4QDfk4PDUj5PDVP5PD\P3PDP4QDZBQDgk4QDhk4QD_AQDm]1PDhR6QD
ik4QDjk4QDkk4PDTP5QDlk4QDmk4QDnk4PDbZ;PDUP5QDok4P@nNQDPl4QDZBPDen3PDP_>PDP_>QDQl4QDRl4QDSl4QDTl4
QDZBPDUR3`Da3`DX3`D]c3`Dn3`Df3`De3`De8`DY4`D`b:`D[4`D]7`Dg6`Dd3QDg3QDo9QDUl4QDj9QDa;S@0QDVl4`DRO
QDj9Q`1o5QDWl4QDXl4QDYl4QDf5QDZl4QD[l4QD\l4Q`1o5QD]l4PDoo3PD[P5SD0PDno3PDSl4SD0PDmo3PDSl4QD^l4PD
ol4QD_l4QD`l4PDol4PDT8PD4SD0PDol4PDT8QDal4PDeT7PDT8QDbl4PD[Q5PD]l3PDWS6QDcl4PDgR6QDdl4PDkIPD4QDj
>PDgR6QDdl4PDkIQDj>PDVP5QDdl4PDkIPD4PDn9PDVP5QDdl4PDkIPDn9PDfT7PDkIQDel4PDWS6QDj9PDQOPDk8PDU3PDQ
k2PDmNPDQk2PDoR6QDf5PDSZ;SD0PDSZ;QDfl4QDa;PDmNQDgl4QDhl4QDQ`1SD0TD2PDUR3QDil4QDZ:PDmNQ`1o5QDjl4Q
Dkl4QDll4QDml4QDnl4PDgQ7QDol4QDPm4QDQm4PDol4QDRm4QDSm4PDT8QDTm4SD0QD\k4PDT8QDj=QDUm4QDVm4QDWm4QD
Xm4PDdn3PDZS1PDmMPDoR6QDo9QDYm4QDlj4PD]l3PDSP5PD]l3PDoR6PDWT;PD4SD0QDZm4WD0QDUh4QD[m4QD\m4XD0WD0
QDd[3SD0QD]m4PDmNPDoR6XD0WD0PDmS1PDXQ5XD0QD^m4WD0QD_m4QD`m4TD1QDam4XD0QDbm4WD0QDcm4PD]P7XD0SD0QD
bm4WD0QD`GPD[P5PD]P7XD0SD0WD0QDdm4QDem4PDoR6QDfm4XD0SD0QDgm4WD0QDhm4S@0QDim4PDoR6XD0`DdQ1`Dd3`D]
R;`Dg2UD0WD0QDjm4QDkm4TD4PDmNXD0QDlm4UD0WD0QDjm4QDkm4TD4PDmNXD0YD1QDmm4P@dn3WD0PDmNTD1QDnm4QDom4
XD0QDo9WD0PDR3QDPn4XD0QDo9WD0PDR3YD1XD0QDj9PDdn3WD0PDR3YD1XD0QDj9PDdn3WD0PDR3QDPn4XD0WD0QDQn4PDd
n3QDg3XD0QDRn4WD0QDSn4XD0TD1QDTn4QDUn4Q@Vn4WD0P@ol4QDWn4XD0P@_^<QDXn4WD0PDol4QDYn4XD0QDZn4WD0PDo
l4PDjb4XD0QD[n4UD0WD0PDT8QDj=XD0SD0WD0QD\n4QDj=QD]n4XD0VD0WD0QD\n4QDj=QD]n4XD0QD^n4UD0WD0QD_n4SD
0S@0S@0PD4PDbT3XD0SD0UD0WD0QDVd4SD0S@0S@0PD4QD_n4XD0SD0UD0WD0QD`n4XD0QDan4WD0QDbn4YD2XD0`DoR6QDc
n4WD0QDdn4XD0SD0QDf5WD0QDen4P@UP5P@iR6XD0QDfn4TD2QDgn4WD0QDhn4QDin4XD0VD0WD0QDhn4QDin4XD0QDjn4WD
0QDkn4XD0QDln4TD3QDmn4QDnn4WD0QDZ;Y@0QDon4XD0`D`R1`DTm2`DfR5`DV_6UD0WD0PDnV7PDUS6YD2XD0TD5PD4SD0
UD0WD0PDWT;PDhR6YD2XD0TD5PD4SD0UD0WD0PDWT;PDhR6SD0TD4PD4QDg3XD0SD0UD0WD0PDnV7PDUS6SD0TD4PD4QDg3X
D0SD0`EWS6`EPP4`EXP5`Emo3QDPo4WD0QDQo4XD0QDRo4`D]c4PDmo3WD0SD0TD1QDSo4QDb:XD0SD0PDoo3WD0QDTo4XD0
WD0QDUo4TD1QDVo4XD0QDWo4WD0QDXo4QDYo4XD0PDoR6QDZo4WD0QD[o4QD\o4QD]o4XD0SD0WD0QD[o4QD\o4QDlT2PDoR
6XD0SD0WD0QD^o4QD_o4QD`o4QDao4XD0QDbo4S@0S@0S@0WD0QDa;P@R3QDco4XD0WD0QDdo4QDeo4PDmNTD2QDfo4XD0SD
0WD0PDjl4QDf5TD2QDgo4QDho4XD0SD0WD0QDQk4QDf5TD1QDio4XD0QDjo4WD0PDeQ7QDko4XD0VD0WD0PDeQ7QDko4XD0Q
Dlo4QDmo4WD0QDno4TD1QDoo4XD0SD0WD0QDig4TD1QDPP5XD0SD0WD0QDQP5TD1QDRP5XD0SD0WD0QDSP5QDTP5XD0P@_^<
QDUP5`D=QDVP5WD0QDSP5QDTP5XD0P@_^<QDUP5`D=YD2WD0QDWP5QDXP5XD0QDYP5`DUS6WD0QDZP5PDiR6XD0SD0WD0QDk
l4QD[P5TD2QD\P5QDf5XD0QD]P5PDol4PDT8WD0PD4QD^P5XD0UD0WD0PDol4PDT8XD0SD0UD0WD0QD_P5QD`P5XD0SD0UD0
WD0QDg3PD4QDaP5XD0UD0QDbP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD0aDcP5UD0WD0QDdP5`DR7`DY4`D\;`DkS7`DP3`
Da3`DX3`D]c3`Df3`Dd3`DR7`D`b:`D]7`Dn3QDg3XD0UD0WD0QDeP5XD0SD0QDfP5WD0QDgP5XD0SD0UD0WD0QDhP5XD0SD
0UD0WD0QDiP5QDjP5TD2QDkP5TD1PDmNXD0SD0UD0WD0QDlP5QDmP5TD2QDnP5XD0SD0UD0aDe5aDd5aDT6aD\6aDn4aDP5a
DQ6aDf5aDg5aDh5aDk5aDn5aDk6WD0SD0XD0QDoP5UD0aDe5aDd5aDT6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5aDk5aDn5aDk6
iD1iD2iD0iD4WD0SD0XD0QDX[2SD0`DgLaDf5aDg5WD0QD[P1PDUP5PDhR6Q@n5QDPQ5XD0`DRg5WD0QD[P1QDmR4QDQQ5XD
0WD0QD[P1PDjT7QDn5QDRQ5XD0WD0QD[P1PDQU7TD2PDdT7XD0WD0QD[P1QDSQ5XD0VD0WD0QD[P1QDSQ5XD0QDTQ5WD0QDU
Q5QDn5QDVQ5XD0WD0PDeQ7QDWQ5QDXQ5XD0QDYQ5WD0QDZQ5QD[Q5XD0VD0WD0QDZQ5QD[Q5XD0QD\Q5WD0QD]Q5TD1QD^Q5
XD0VD0`D[h1`DdF`D`H`DZh1`DdD`Dmj4`Dcj4`DXo5`Dg_>`DXb3WD0QD]Q5TD1QD^Q5XD0QD_Q5`D[h1`DdF`D`H`DZh1`
DdD`Dmj4`Dcj4`DXo5`Dg_>`DXb3QD`Q5WD0QDaQ5XD0VD0QD`Q5WD0QDaQ5XD0QDbQ5QDcQ5WD0QDdQ5TD1QDeQ5XD0`DZc
5`Dj_5`Dk_5`DoW5`Dje5`Dke5`DWf1`DRY1`DS`>`Dae5aDd5WD0QDfQ5QDiBQDgQ5XD0WD0QDhQ5PDQP5TD1QDiQ5XD0WD
0QDjQ5QDkQ5XD0VD0WD0QDjQ5QDkQ5XD0QDlQ5WD0QDjQ5QDmQ5QDnQ5XD0WD0PDjT7QDgFQ@oQ5PDUf=XD0WD0QDPR5TD1Q
DQR5XD0VD0`DhR6WD0QDPR5TD1QDQR5XD0QDRR5`DhR6WD0QDSR5QDTR5Q@iBQDUR5XD0WD0PDSP5PDoR6PDeQ7XD0SD0WD0
PDUP5PDhR6PDgQ7PDcg5XD0WD0QDVR5PDgQ7QDWR5XD0VD0WD0QDVR5PDgQ7QDWR5XD0QDXR5WD0QDYR5PDTP5QDZR5XD0VD
0WD0QDYR5PDTP5QDZR5XD0QD[R5WD0PDTP5PDeQ7PDS7XD0WD0PD[OPDZj4XD0WD0QDXCPDWP5XD0VD0`DgR6WD0QDXCPDWP
5XD0QDV>`DgR6WD0QD\R5QD]R5PDWP5XD0WD0QDVBPDlR6TD1PDoR6XD0QD^R5`D]c4WD0QD_R5XD0`DY`5`DVZ5`Dc`>WD0
QD`R5S@0QDaR5QDbR5XD0VD0`Dcn4`Dj`>`Dk`>`DgQ7WD0QD`R5S@0QDaR5QDbR5XD0QDcR5`Dcn4`Dj`>`Dk`>`DgQ7WD0
QDdR5QDeR5XD0WD0PDTP5PDgQ7QDfR5QDgR5XD0QDhR5WD0PDVP5PDfT=XD0WD0QDiR5QDjR5XD0QDkR5`Dje5`Daj4`Dh`5
`Dec5`D[U5`DRg5`DjH`DiH`Dmj4WD0QDVFQDh[2QDlR5XD0WD0QDZATD1QDmR5XD0VD0`DjP5`DcE`DoW5WD0QDZATD1QDm
R5XD0QDnR5`DjP5`DcE`DoW5WD0QDoR5QDPS5XD0VD0WD0QDoR5QDPS5XD0QDQS5WD0PDiHQDaCTD1QDRS5XD0WD0PDYm4PD
lX=XD0WD0PDU]=QDSS5XD0WD0QDTS5QDUS5TD2QDVS5XD0WD0PDVP5PDeQ7QDWS5XD0VD0WD0PDVP5PDeQ7QDWS5XD0QDXS5
WD0QDYS5PDRg5XD0WD0QDZS5PDT8XD0VD0`DT8WD0QDZS5PDT8XD0QD[S5`DT8WD0QD\S5PDoR6QD]S5TD2QD^S5XD0WD0QD
_S5QD`S5QDYU3XD0WD0QDaBQDaS5QDbS5XD0VD0`DgQ7`DZh1`Djh1`D_j4WD0QDaBQDaS5QDbS5XD0QDcS5`DgQ7`DZh1`D
jh1`D_j4WD0QDdS5P@oR6QDRGS@0QDeS5XD0`DhR6`DkR6`DWU7`DjR6WD0QDfS5PDkR7XD0VD0`DiR6`DPP4`DTP5aDd5WD
0QDfS5PDkR7XD0QDgS5`DiR6`DPP4`DTP5aDd5WD0QDVBQDhS5XD0VD0WD0QDVBQDhS5XD0QDiS5WD0QDj\2P@UP5QDjS5P@
gQ7QDkS5XD0WD0QDlS5QDmS5XD0VD0WD0QDlS5QDmS5XD0QDnS5WD0QDoS5QDPT5XD0VD0`DgQ7`Dcj4`DRg5`DSc4`Dai5`
DZ7`DS:`DXh1`DZh1WD0QDoS5QDPT5XD0QDQT5`DgQ7`Dcj4`DRg5`DSc4`Dai5`DZ7`DS:`DXh1`DZh1WD0QDRT5XD0S@0W
D0QDST5PDgQ7QDTT5XD0VD0aDd5WD0QDST5PDgQ7QDTT5XD0QDUT5aDd5WD0PDTP5QDiBQDVT5QDWT5XD0VD0WD0PDTP5QDi
BQDVT5QDWT5XD0QDXT5WD0PDTP5PDgQ7QDYT5XD0WD0QDZT5QDn5QD[T5XD0WD0QD\T5PDeQ7QD]T5QD^T5XD0VD0`D`H`Dk
I`DaG`D[a3`D]FWD0QD\T5PDeQ7QD]T5QD^T5XD0QD_T5`D`H`DkI`DaG`D[a3`D]FWD0PDXl4QD`T5XD0WD0QD^c2PDVP5P
DeNXD0`DTg4`Dae1`DY9WD0QDaT5Q@n5PDea>XD0WD0QDbT5QDcT5XD0VD0WD0QDbT5QDcT5XD0QDdT5WD0QDba4QDb@TD1Q
DeT5XD0VD0WD0QDba4QDb@TD1QDeT5XD0QDfT5QD[X4WD0QDX5PD\d6XD0QDgT5QD[X4Y@0WD0QDX5XD0VD0aDd5QD[X4Y@0
WD0QDX5XD0QDhT5aDd5QDiT5TD2WD0QDf5Y@0YD1XD0VD0aDd5`DVP5QDiT5TD2WD0QDf5Y@0YD1XD0QDjT5aDd5`DVP5WD0
QDkT5P@VP5P@gQ7QDlT5QDmT5XD0QDnT5WD0QDoT5QDPU5XD0VD0QDnT5WD0QDoT5QDPU5XD0QDQU5WD0QDRU5QDSU5Q@g5Q
DTU5XD0QDg5WD0QDUU5XD0VD0QDg5WD0QDUU5XD0QDVU5WD0QDWU5Q@mR4PDUS6QDXU5QDYU5XD0WD0QDZU5TD1QD[U5XD0V
D0WD0QDZU5TD1QD[U5XD0QD\U5QDf5WD0PDdOPDjl4XD0VD0QDf5WD0PDdOPDjl4XD0QD]U5WD0PDTP5QD^U5QD_U5Q@`U5X
D0VD0WD0PDTP5QD^U5QD_U5Q@`U5XD0QDaU5WD0QDbU5QDcU5QDdU5QDeU5XD0WD0QDfU5QDgU5XD0WD0QDhU5QDUS5XD0VD
0WD0QDhU5QDUS5XD0QDiU5WD0QDjU5QDkU5QDlU5XD0VD0WD0QDjU5QDkU5QDlU5XD0QDmU5QDdMQDnU5Q`1o5WD0QDoU5XD
0QDPV5QDQV5PDTP5QDRV5QDSV5PDT?QDTV5QDUV5PDUS6QDVV5PDUS6QDWV5QDXV5PDeQ7QDYV5PDVb>PD4PD[m:PDjR6QDZ
V5PDkR7QD[V5Q`1o5S@0WD0QD\V5XD0QD]V5WD0QD^V5XD0QD_V5`D]c4PD\P5WD0QD`V5XD0Q`1o5S@0WD0QDaV5XD0QDdU
1WD0QDbV5XD0QDcV5WD0QDdV5XD0QDeV5S@0WD0QDfV5XD0QDZQ5QDgV5QDPU5QDg5WD0QDhV5XD0QDiV5PDoR6WD0QDjV5X
D0QDkV5QDf5Q@Q6WD0QDlV5XD0QD\6WD0QDmV5XD0`DUP5`D\d6`DTP5`DSP5`DlR6`DQU7`DQP5`DRP5`D_b4`D]6`DgQ7`
DeQ7QDg5QDnV5QDoV5QDg5QDPW5PDSP5QDkGWD0QDQW5P@fU7QDRW5XD0QDSW5QDf5Y@0WD0QDTW5XD0`DgR6`DVP5`DlR6`
DoR6`DSP5WD0QDW5QDUW5PDUS6XD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0VD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0QDXW5WD0
QDYW5PDTP5Q@o5QDZW5XD0QD[W5QDg5WD0QD\W5XD0QD]W5Q@g5WD0QD^W5QD_W5XD0QDg5QD`W5QDaW5QDWW5QDbW5PDaV<
PDQP5`EPO`EQO`EmN`ERO`EmR6`E^2QDcW5PDQP5`DgQ7`DeQ7`DfQ7`DjP5`DcE`DhQ7`DV\4`DoP5`DPQ5`DlR6`DkR6`D
S`>QDZU5Q`1o5QDdW5QDeW5QDfW5PDHPDeT3PD_^<QDaQ1QDgW5QDf5PD\P5QDhW5PDHPDWT3QDiW5QDg5QDjW5QD`U5QDg5
QDkW5aDd5QDg5QDlW5PDTP5PDgQ7QDlT5QDmW5QDa\1QDW3QDnW5QDoW5PDUa4P@V\4PDTU7PDlR6QDPX5PDoR6PDTl4PDT8
QDQX5TD1QDRX5QDSX5Q`1o5QDTX5QDWNTD3QDUX5PDeNQDVX5QDWX5QDXX5QDYX5P@hR6Q@ZX5QD[X5QD\X5`DV\4`DgQ7`D
iT7`DjP5`DcE`DhQ7`DgT7`DfT7QD]X5QDkGWD0QD^X5XD0WD0QD_X5XD0QD`X5QDaX5PDaNQDkGQ@f5S@0QDbX5QDcX5QDd
X5QDcX5PDgQ7QDeX5QDg5PDb4QDmR4QDg5QDfX5PDeQ7QDgX5QDhX5PDeQ7PD`Q3PDRT7QDiX5PDVP5PDgQ7QDlT5PDQg7QD
jX5QDoV5QDkX5QDlX5P@gQ7QDmX5QDnX5PDQP5PDTP5PDgQ7QDoX5QD^DPDlR6QDPY5PDfT=PDmR6PDcW=QDQY5QDnR1PD\e
4QDRY5QDf5Q`1o5S@0QDSY5QDTY5Q`1o5QDUY5QDVY5TD2PD`Z;QDWY5QDXY5PDX`6QDYY5QDZY5QD[Y5Q`1o5P@eQ7QD\Y5
QD]Y5PDie2QD^Y5PDoR6WD0QD_Y5XD0PDXS1PDSP5QD`Y5PDVP5QDaY5QDbY5P@VP5QDcY5QDdY5QDeY5QDfY5QDgY5QDhY5
PD[c>PDbNaDiY5YD3PDhc>QDjY5PDic>PDjc>QDkY5QDlY5PDd_=QDmY5QDnY5QDoY5QDPZ5PDUS;QDQZ5QDRZ5QDSZ5QDTZ
5PDeGQDid4PDgT1QDUZ5PDl]<QDVZ5PDl4QDWZ5QDXZ5PDhR6QDYZ5QDZZ5PDjMQD[Z5QD\Z5PDTf4QD]Z5PDnIPDie2QD^Z
5QD_Z5QD`Z5QDaZ5PDln4QDbZ5PDf3QDcZ5QDdZ5PDV6QDeZ5QDfZ5PDYT4PDQa<QDgZ5PD[Q6QDhZ5QDiZ5PDnh3PD`e>QD
jZ5QDkZ5PDf8PDhR6PD\HPDSa4QDlZ5QDmZ5PDSQ6QDnZ5PDWo2PDmg7PD]d=QDoZ5PD\e6PDkQ6PDoS1PDde>PDZo5QDP[5
QDQ[5QDR[5QDS[5QDT[5QDaa2PD^V=SD0PDnR1QDU[5QDV[5PDVf>PDWf>PD]b4QDW[5QDX[5PDZo5QDY[5PDl]<QDZ[5QD[
[5QD\[5QD][5QD^[5QD_[5QD`[5QDa[5QDb[5QDc[5QDd[5PDl4PDhR6QDe[5QDf[5QDg[5QDh[5QDi[5PDfg>QDj[5PD[c>
QDk[5QDl[5QDm[5QDn[5QDo[5QDP\5QDQ\5PDbh<QDR\5QDh3QDS\5QDT\5PDP8QDU\5QDV\5QDW\5PDmS1PDW6PD]7QDX\5
PDfg>QDY\5QDZBPDie2QDZ\5QD[\5QD\\5PDnP5PDTf1QD]\5PDja:QD^\5PDkh>PDde>PDlh>QD_\5PD_i4PDoR6PDih3PD
ie2QD`\5PDQU5QDa\5PDmh>PDnh>PDUQ6QDb\5QDc\5QDd\5QDe\5QDf\5PD_:QDg\5QDh\5QDi\5QDj\5PDhR6QDk\5QDl\
5PDjd4QDm\5QDn\5PDhR6PD_U;PDeZ:QDo\5PDSP5QDP]5PDiY;PDUi>QDQ]5QDR]5QDXZ5QDS]5SD0YD3TD<YD3TD<YD3QD
h3TD<QDh3YD3TD<QDT]5QDT]5TD<YD3QDU]5PDSQ6PDce>PDTe4PDf8PDhR6PDYi>QDV]5PDZe>PDjo:QDW]5PDno3QDX]5P
Dk8TD1QDY]5QDZ]5TD1QD[]5PDoo3QDX]5TD6WD0QDXQ2PDPHXD0PDoo3QD\]5QD]]5TD1QD^]5QD_]5QDe6QD`]5QDa]5PD
gQ7QDb]5TD2QDc]5UD0PDVS6Q@RGTD2QDd]5PD4QDe]5`Dbn3`Dan3`Dk8UD0PDVS6Q@RGQDf]5SD0TD2PD4PDno3QDg]5PD
oNTD3PDjR6TD2QDe6PDmo3QDh]5PDk8QDi]5PDSl4TD2QDj]5QDk]5PDgQ7QDl]5SD0QDm]5UD0PDk8QDn]5SD0UD0PDdn3P
Dk8PD]c3TD6QDo]5PDno3QDP^5QDg5TD5QDQ^5PDmo3QDdMQDR^5S@0QDS^5QDT^5TD3QDU^5PDoo3QDf5TD4WD0QDV^5XD0
`EXP5`EWS6`Emo3`EPP4`Eno3`EaU7`EQP4`Eo9`ERP4PDk8Q@Q6QDW^5QDX^5PDno3WD0QDY^5XD0PDmo3QDZ^5TD5WD0QD
[^5XD0`D`Q3`D^X7`DXP5SD0`EPP4`EQP4`Emo3`Eo9`ERP4`Eno3`EWS6QD\^5QD]^5UD0WD0QD\^5XD0SD0QD^^5UD0QD_
^5P@4SD0QD`^5QDa^5SD0QDb^5PDk8TD1PDgh7UD0QDc^5QDd^5TD<PD4QDe^5QDc^5QDf^5TD2QDg^5QDc^5PDgQ7`D]c4`
DQ;`D[_;`D\i>`DT8`DYj4`D]i>`DfQ6`D]b4`Dh^<`DRESD0WD0PD\P5PDXP5XD0`DPO`DQO`DnN`DM`Dk8TD8QDh^5PDoo
3QDi^5TD5WD0QDaS4TD3QDj^5XD0PDoo3QDUT1QDk^5QDl^5TD4WD0QDf5TD1QDm^5XD0PDoo3QDn^5TD6WD0QDo^5XD0WD0
PDmo3QDP_5PDV\4PDSl4XD0TD6QDQZ1QDQ_5PDmo3QDR_5TD6WD0P@oR6QDS_5TD1QDT_5XD0PD4WD0QDU_5QDV_5XD0PD2P
Dno3QDh5TD3WD0QDW_5P@QP5PDjR6XD0`DUn3`DYj4`Dmd4`DSO`DR<`DZ4`D]S;`D]OPDno3QDX_5TD3WD0QDY_5PDhR6XD
0PDno3QD]n1QDg5TD8WD0QDZ_5XD0PDno3QDP^5WD0QD[_5QD\_5XD0QD]_5SD0PD4WD0QD^_5XD0PD2PDno3QD__5`Dk8`D
l8`Dn9TD7WD0QD`_5XD0PDVP5PDmo3QD]T5QDa_5TD4WD0QDb_5XD0PDno3QDc_5TD4`EmN`ERO`EnNWD0QDd_5TD1QDe_5X
D0PDVP5PDmo3QD]T5QDf_5TD4WD0QDd_5TD1QDe_5XD0PDno3Q`1o5WD0PD_X7QDg_5XD0PDno3WD0PD_X7SD0XD0QDh_5PD
no3WD0QDP^5QDg5TD5XD0QDi_5PDno3QDj_5TD4WD0QDSd2TD4QDk_5XD0PDoo3QDUT1TD3WD0QDl_5XD0PDPP4QDm_5QDn_
5TD2WD0QDo_5XD0PDno3WD0PD_X7QDh5TD4XD0QDP`5PDno3QDlc1QDn_5TD1WD0QDQ`5PDoR6XD0WD0QDR`5PDiR6PDgQ7Q
DS`5XD0WD0QDT`5PDkU7QDU`5XD0PDoo3QDV`5TD4WD0QDW`5XD0PDoo3WD0QDX`5XD0QDY`5TD6PDmNWD0QDZ`5XD0PDen3
SD0PD4QD[`5TD6PD2UD0WD0QD\`5PDk8TD1QD]`5XD0QD^`5QDQk4PD[P5QD_`5UD0PDdn3PDk8WD0QD``5XD0PDmo3WD0QD
a`5XD0TD4QDg5`Dk8`DfE`Dg[7`Dj9`DgX1`Dl8`DR\7`DQ9`DUo3`Dcg2TD8PD2PDoo3QDh5TD4WD0QDb`5XD0TD1QDc`5P
Dno3QDd`5TD5`EoR6`Ek8WD0QDe`5XD0`DeQ7`DfQ7`Dm:`DZj7`De;`Di:`DbP3`DhQ7`DV\4PDoR6PDmo3QDh5PDk8WD0Q
Df`5XD0PDdn3PDV\4PDmNWD0QDg`5XD0PDoR6QDh`5PDmo3WD0QDi`5QDj`5TD1QDk`5XD0PDoo3QDl`5TD7WD0PDZP5QDm`
5XD0PDno3QDn`5TD5WD0QDo`5XD0QDPa5QDQa5TD3QDRa5QDSa5QDQa5TD3QDTa5QDUa5PDmo3QDVa5TD1WD0QDWa5XD0PDm
o3QDXa5QDYa5TD1PDlR6PDmo3QDZa5QD_EQD[a5TD2QD\a5`EZS1`E[S1`E\S1`Edn3`Ehn3`EZS1`EgQ7`Emo3`EXP5`EPP
4`Eno3`EWS6`EQP4QD]a5TD1QD^a5TD<QD_a5`EZS1`E[S1`E\S1`Edn3`Ehn3`Emo3`EWS6`Eoo3QD`a5QDaa5QDba5TD<Q
D_a5PDgQ7QDca5QDda5PDROPDa^6`E^X7`E`Q3`E_X7PDVS6QDea5P@kU7PDdQ1QDfa5PDnNPDV\4PDXP5QDga5TD6PD4PDQ
S5QDha5PDlU3PDno3QDia5TD4WD0PDbb3XD0PDnNPDV\4QDja5`EXP5`EWS6`Emo3`EPP4`Eno3`EaU7`EQP4`Eo9`ERP4PD
k8QDka5TD1WD0QDla5XD0QDj9QDma5PDoNPDk8QDna5PDoo3QDX]5TD5WD0QDoa5XD0PDoo3QDX]5TD4WD0QDPb5QDQb5XD0
PDoo3QDh5TD4QDRb5WD0QDSe1TD1QDSb5XD0PDoo3QDh5TD4QDRb5TD3WD0QDTb5XD0PD2PDoo3QD\_5TD4WD0PD[P5XD0`D
mg6PDoo3QDg5TD4WD0QDUb5TD1QDVb5XD0PDoo3TD8WD0QDWb5QDXb5XD0PDoo3QDh5QDYb5TD1WD0QDZb5XD0PDoo3QDh5W
D0QD[^5QD[b5XD0UD0PDno3QDg5TD8`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QD\b5UD0PDVP5QD]b5QD]T5QDg5TD8`DRO`Dk8`D
l8`Dn9WD0QDj3XD0QD\b5PDno3QDh5QF^b5TD6`Dk8`Dl8`Dn9WD0QDk3XD0QD_b5PDno3QDh5QF^b5TD5`Dk8`Dl8`Dn9WD
0QD`b5XD0QDab5TD1P@gQ7QDbb5PDno3QDcb5TD6WD0QDdb5QDeb5XD0SD0PDno3QDcb5TD8WD0QDfb5PDgQ7QDdk1XD0PDn
o3QDcb5TD6WD0QDgb5TD4QD]k3XD0PDno3QDcb5`Dk8`Dn9`Dl8TD6`DROWD0QDhb5XD0QDib5PDno3QDX]5TD6WD0QDjb5T
D3QDkb5XD0PDno3QDX]5TD6WD0QDlb5TD3QDmb5PDgR6XD0PDno3QDnb5TD6WD0PDTMTD4QDob5XD0UD0QDPc5TD6WD0QDQc
5TD3QDRc5XD0`DnR6PDmo3QDVZ1PDTMTD2WD0QDSc5TD2QDTc5XD0PDno3QDP^5WD0QDa\1XD0TD2QDUc5PDno3WD0PD_X7Q
DVc5XD0QDWc5TD3QDXc5PDno3PD_X7WD0QDYc5XD0PDno3Q`1o5WD0QDZc5XD0QD[c5QD\c5PD\S1TD3WD0QD]c5XD0QD^c5
WD0PDoR6QD_c5XD0QD`c5PDSP4WD0PDiS;XD0PDmo3QDac5TD2QDbc5TD3WD0QDi3XD0TD5PD2PDmo3QDf5QDcc5TD2QDdc5
TD2WD0QDi3XD0QDPe4QDec5QDfc5TD1QDgc5TD2QDhc5TD2WD0QDi3XD0WD0PDkU7QD_W1QDi3XD0PDmo3QDic5QDjc5TD2W
D0QDkc5XD0UD0QDlc5TD9QDmc5WD0QDe6XD0QDnc5UD0QDlc5TD6QDoc5WD0QDPd5XD0QDQd5PDno3QDRd5TD3WD0QDSd5P@
QP5QDTd5XD0QDUd5QDVd5QDaQ1TD6WD0QD[^5XD0SD0UD0QDWd5TD:WD0PD[Q5QDXd5XD0QDn3QDYd5TD1WD0QDZd5XD0QD[
d5UD0QD\d5QDj>TD1WD0QD]d5XD0`Dk8`DeQ7`DnP5`DdE`DYP5`DYW7`DXP5SD0UD0QD^d5QD];WD0PD[P5XD0SD0UD0QD_
d5TD3WD0PDkR7XD0TD1QD`d5QDad5TD2P@4WD0QD_EQDbd5XD0TD2QDcd5UD0WD0QDdd5XD0TD2QDed5TD;QDfd5QDn3WD0P
DVS6QDgd5XD0TD2QDhd5QDid5UD0QDjd5WD0QDkd5XD0QDld5SD0UD0WD0QDj9QDmd5XD0TD;QDnd5UD0WD0QDod5XD0TD1Q
DPe5TD9QDnd5UD0WD0PDZP5QDQe5XD0a@f5TD;PD2QDRe5WD0QDSe5XD0QDTe5UD0QDUe5TD1QDVe5WD0QDWe5XD0QDXe5PD
mo3QDUT1QDYe5TD2QDZe5Q@[e5PDSl4QD\e5WD0QD]e5XD0PDno3QDh5TD6WD0QD^e5XD0QD_e5SD0PDmo3QD`e5TD3WD0PD
ZP5QDae5XD0UD0QDlT2QFbe5TD5WD0QDce5XD0QDde5PDno3QDP^5TD6WD0QDee5XD0PDmo3PDTMTD3WD0QDfe5XD0PDoo3Q
Dge5QDhe5TD1WD0QDie5XD0PDoo3QDnb5`Dk8`Dl8`Dn9TD7WD0QDje5XD0QDke5QDle5TD1WD0QDme5XD0PDno3WD0QDne5
QDoe5XD0SD0WD0PDiR6PDgQ7QDPf5XD0PDPP4PD\S1TD2WD0PDg3XD0YD2PDno3WD0QDQf5XD0QDRf5UD0QDSf5QDg5TD6`D
RO`Dk8`Dl8`Dn9WD0QDj3XD0QDTf5UD0WD0PDk8XD0QDUf5SD0TD;PD2UD0PDdn3PDk8PD]c3TD9WD0QDVf5XD0UD0WD0QD_
EQDWf5XD0TD2QDXf5TD6PD4QDn3PD4WD0PDnn2QDYf5XD0TD6PD4SD0PD4WD0PDVS6QDZf5XD0TD3QD[f5PD4QDVd5QD\f5W
D0QD]f5XD0QD^f5PDno3QD_f5TD4WD0QD`f5QDaf5XD0TD3QDZBPDno3PD\S1`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`EoR6`Ek8
`El8`En9WD0QDk3XD0QDbf5PDno3QDcb5TD7WD0QDcf5PDSl4XD0PDmo3QDZ^5QDdf5TD2WD0QDef5XD0aDff5TD3PD2PDmo
3QDh5QDgf5TD1WD0QDhf5XD0PDmo3QDZ^5TD3WD0QDif5XD0UD0QDjf5TD9WD0QDkf5TD3PDWP5XD0WD0QDlf5PDZ\;XD0QD
h5TD2WD0PD]7QDmf5XD0QDnf5PDoo3QDX_5`Dk8`Dl8`Dn9TD7WD0QDof5XD0QDPg5QDQg5TD1WD0QDRg5XD0TD3QDSg5UD0
QDPe4TD6`EdQ1`En3`ESh7`E]R;`ETm2`E]c3`E_R5`Ea3`E`R5QDTg5QDUg5WD0QDi3XD0QDVg5PDmo3QDWg5TD1QDXg5TD
2WD0QDYg5XD0PDno3WD0QDZg5XD0QD[g5PDmo3WD0QD\g5XD0UD0QDh5PDk8P@4WD0QD]g5XD0QD^g5PD4WD0PDVS6QD_g5X
D0QD`g5UD0WD0QDag5XD0TD:QDbg5QDcg5UD0QDdg5TD4WD0QDeg5XD0TD6PD4QDfg5TD1QDgg5TD2WD0QDi3XD0QDP4TD:W
D0QDYS4QDhg5XD0UD0QDig5TD7WD0QDjg5PDSP5XD0UD0QDig5TD7WD0QDkg5TD1PDRV<XD0QDlg5PDoo3QDUT1QD];TD1QD
l^5TD6WD0QDmg5XD0PD4WD0QDj9QDng5XD0P@V\4PD2PDmo3QDZ^5TD4WD0QDog5QDPh5XD0PDoo3QDh5TD4WD0QDQh5XD0T
D3QDRh5PDoo3QDX_5WD0QDSh5XD0SD0UD0PDdn3TD5WD0QDTh5XD0QDUh5`DnR6UD0QD_d5PDk8WD0PDVS6XD0SD0TD5PDVS
6QDVh5UD0QDf5TD6WD0QDT;QDWh5XD0QDQZ3UD0QDn3PDk8TD2QDXh5TD1WD0QDYh5XD0SD0UD0QDPe4TD7QDZh5WD0QD[h5
XD0SD0PDoo3QDUT1QD];TD1PDmS1TD6PDgQ7WD0YD4XD0PDno3QD_f5`Dk8`Dl8`Dn9TD7WD0QD\h5XD0QD]h5`DQP3SD0UD
0PDVP5PDmo3QD]T5QDig5`Dk8`Dl8TD6WD0QDkg5XD0QD^h5SD0UD0QD_h5TD9QD`h5WD0QDe6XD0`DmR6`DnR6`D4SD0UD0
QDlc5TD8QD`h5WD0QDah5XD0SD0QDbh5QDch5WD0QDdh5XD0SD0UD0WD0QDeh5XD0TD:QDfd5QDfh5QDgh5WD0PDlV7QDb@T
D1QDhh5XD0QDPe4QDih5TD6PDSl4TD2WD0QDjh5XD0SD0UD0WD0PDk8XD0QDkh5TD:QDnd5UD0QDlh5TD1QDmh5TD1WD0QDi
3XD0QDnh5PDno3QDoh5TD3WD0QDPi5XD0PDno3QDQi5TD3WD0QDRi5XD0PD4PDVS6QDRGWD0QDSi5XD0SD0PDmo3QDf5WD0P
DZP5XD0SD0PDoo3QDX]5TD6WD0QDTi5QDUi5XD0UD0QDUe5TD1QDVi5WD0QDe6XD0SD0UD0QDh5PDk8TD1WD0QDWi5XD0UD0
QDXi5PDk8QDYi5TD8WD0QDZi5XD0QDfa5QD\f5TD1QD[i5TD1WD0QDi3XD0QD\i5PDmo3QDf5TD2WD0QD]i5XD0`DmR6`DnR
6QD^i5PDno3QD_i5TD3WD0QD`i5XD0UD0QDai5TD7WD0QDbi5PDoR6XD0PDno3QDX]5TD6WD0QDci5P@SP5XD0QDdi5PDmo3
QDf5PDgQ7TD1WD0QDei5PDhR6XD0TD1QDfi5QDcQ1TD7WD0QDgi5PDoR6XD0PDmo3PDdP1PDk8TD2WD0QDhi5XD0PDoo3QDh
5TD4WD0QDfKXD0SD0PDno3QDUT1TD4WD0PDZP5XD0QDii5QDfa5QDji5TD6WD0QDki5XD0UD0QDji5TD6WD0QDli5XD0PDno
3PD_X7QDnb5TD6WD0PDW^6QDmi5XD0UD0QDig5TD8QDaS4TD4WD0QDW5XD0`DnR6PDno3QDnb5TD7QDSd2TD4WD0QDW5XD0P
D\P5PDXP5TD7WD0QDW5XD0WD0PDZP5PD_X7QDW5XD0PDmo3QDf5WD0QDni5XD0QDoi5PDmo3WD0QDPj5XD0QDX]5`Dk8`DiT
7`DfE`Dcg2`Dl8`Dn9SD0PDno3QDQj5QDRj5TD2WD0QDSj5XD0TD4PDXP5QDog5WD0QDVNXD0PDoo3QDh5TD7WD0QDTj5PDU
S6XD0QDUj5PDPP4PDiT7TD3QDf5WD0QDVj5XD0PDoo3QDh5TD3WD0QDWj5XD0UD0QDXj5TD4WD0PD[P5QDYj5XD0PDmo3QDn
b5QDZj5TD1WD0QDi3XD0UD0QD^i3PDk8WD0QD[j5XD0PDmo3PD`OTD4WD0PDjP1PDUP5XD0QD\j5QDnb5TD5WD0QD]j5XD0U
D0QDg5TD4WD0QD^j5TD1QD_j5XD0PDmo3QDf5WD0PDgQ7PDl;XD0PDjR6PDno3QD`j5TD5WD0QDaj5XD0PDP\;QDbj5QDcj5
`EQP3`ERP3`EoR6WD0QDdj5XD0`DRP5QDRCTD3QD[f3QDl3TD1QDo3QDf5TD3QDo3TD2QDl3QDe6`EiT7`EhQ7QDej5`DWS6
`Dma:PD[P5QDfj5PDmo3QDf5TD2PDab:PDjR6`Eo2`EYO`E[O`EY1`E\S;`EV\4`EUa4`E\T;`EaE`EP3`EcO`E_c4`E^c4P
Dab:`D^c4PDno3WD0PDmMXD0PDXY=PDQP5PDoR6QDgj5PDaNTD4QDhj5PD^P5QDij5Qd1o5QDh6QDh6QDjj5QDkj5WD0QDlj
5XD0QDmj5QDnj5`DfD`D^l:`DiH`DZm4`DXm4`D[m4QDf5TD8WD0QDoj5PDma:XD0UD0QDn3TD8WD0QDPk5XD0WD0PDoW7QD
Qk5XD0PDfo6PDhR6WD0QDRk5QDSk5XD0WD0QDTk5XD0QDf5TD6WD0QDUk5PDma:XD0WD0PD^P5QDVk5XD0PDWT1PDiR6PDSE
PDmo3QDf5WD0PDZP5QDWk5XD0QDXk5QDf5TD6WD0QDb@TD1QDYk5XD0QDn3TD1WD0QDo3XD0TD2QDZk5QD[k5QD\k5QDo3QD
f5TD1QDl3QDn3TD1QFo3aDm3R@0Q`1o5Q@]k5Q`1o5QDl3`DkR6`DPP4`DXP5`DoR6QDn3TD2QDo3TD1QDe6PDmo3QDh5QD^
k5TD1QD_k5QD`k5TD2WD0QDo3XD0aDm3`DRT7`Do9`DmR6PDmo3QDf5PDiT7TD2WD0QDak5QDbk5XD0TD3QDo3PDmo3QDh5P
Dk8QDck5PDSl4TD1WD0QDo3XD0PDno3QDdk5QDek5QDfk5TD3WD0QDgk5XD0PDno3QDdk5PDk8QDfk5TD1WD0RD0XD0PDno3
QDdk5QDhk5PDog7QDik5TD2WD0QDo3XD0aDm3WD0QDjk5XD0TD3QDo3PDmo3QDPh4QFkk5R@0WD0QDlk5XD0QDmk5QD\k5TD
2WD0QDRCXD0TD3PDRP5PDo9QDf5TD4WD0QDnk5XD0PDRP4QDo3TD2QDok5TD3QDPl5QDo3aDm3TD1`Ei8`EnS;`EYJ`ERT<`
EQP3`ERP3`ESP3`EmN`EnN`EPO`Edn3`EZS1`E[S1WD0QDQl5XD0`DkR6`DoR6`DXP5`DPP4`Dmo3QDo3TD6WD0QDRl5XD0W
D0QDSl5XD0TD1QDo3aDm3QDTl5QDUl5TD1WD0QDVl5XD0QDWl5TD2QDo3aDm3`DoR6PDmo3QDf5QDXl5TD2WD0QDo3XD0TD1
PDnn2QDYl5PDno3QDZl5TD3QDo3QD\k5QDa[1QD[l5TD1WD0QD\l5XD0QD\k5QD]l5TD4WD0QD^l5XD0PDo9WD0QD_l5TD3Q
D`l5XD0WD0QDal5XD0QDbl5QD`e4QDcl5QDdl5PDgQ7WD0QDel5XD0PDmo3QDf5TD1WD0PDab:XD0PDjR6TD3QDo3QDf5TD4
WD0PDoW7PDTJXD0QDmk5QDfl5QDb@TD1WD0QDgl5XD0QDo3WD0QDhl5XD0QDil5WD0PDSQ6XD0PDhR6TD2QDjl5QDf5TD3QD
kl5TD1WD0P@oW7QDll5XD0QDml5QD_d5TD1QDnl5QDol5TD1WD0QDPm5XD0PDno3WD0QDQm5XD0QDf5QDRm5TD2QDSm5UD0W
D0PDZS;QDTm5YD4XD0UD0WD0PDZS;QDTm5TD1QDPh5XD0PDmo3WD0QDUm5QDVm5XD0TD5QDo3PDno3WD0QDWm5XD0QDf5TD3
QDXm5QDn3TD2QDo3TD1WD0QDYm5XD0QDZm5SD0QD_d5TD3QD[m5TD2WD0PDUP5PDhR6QD\m5XD0QD]m5TD4QD^m5QD_m5PDQ
3TD3WD0QDo3XD0QD]m5TD4QD^m5QD_m5PDQ3TD2WD0RD0XD0WD0QD`m5XD0TD8QDam5TD3QDo3QDo3TD3WD0QDbm5XD0WD0Q
Dcm5PDhR6XD0QDdm5TD2QDo3PDno3QDem5QDUc5TD3QDo3WD0QDfm5XD0QDgm5QD`k5QDhm5TD2QDo3WD0QDim5XD0QDn3TD
2QDo3TD2WD0QDjm5XD0QDn3RD0R@0TD2WD0QDkm5XD0QDn3TD4QDo3Q@f5QDlm5WD0PDeQ7TD1QDmm5PDmi4XD0QDn3TD2QD
o3WD0QDnm5PDmo3QDiZ3XD0QDf5PD^S1QDn3TD2QDo3TD1QDom5TD3WD0QDPn5XD0QDo3QDf5TD1QDQn5WD0QDRn5XD0QDSn
5TD5QD_d5TD1WD0QDTn5XD0QDUn5WD0QDVn5XD0TD2PD[EQDn3TD3QDo3TD1WD0QDWn5XD0PDUS6WD0QDRCXD0TD3QDXn5QD
f5TD2QDYn5TD1WD0QDl3XD0TD1PD2PDo9QDf5QDTm5TD2WD0QDZn5XD0QD[n5TD2QD\n5TD2WD0QD]n5XD0QDf5QD^n5TD3Q
Db@TD1WD0QD_n5QD`n5XD0QDTl5PDk8TD1WD0PDeh7XD0QDan5QDo3TD1QD];WD0PDeh7XD0PDRP4WD0QDo3XD0QDbn5QD];
TD1QDcn5QD\k5TD3WD0QDo3XD0QD_d5PD[P5QDdn5TD1QDak1TD3WD0QDo3XD0QDn3TD2QDo3TD1WD0PDQP5PDoR6XD0QDen
5PDno3Q`1o5WD0QDfn5XD0QD_d5TD3QDgn5PDno3Q`1o5WD0QDhn5XD0QD_d5RD0QD\k5QDa[1QD`e4TD1WD0QDin5XD0QD\
k5TD4WD0QDo3XD0TD3QDjn5QDkn5UD0QDf5QDln5TD2QDmn5TD2WD0QDl3XD0QDnn5QDf5QDon5QDPo5TD2WD0QDQo5XD0QD
Ro5QDn3TD3QDo3Q`1o5WD0QDl3XD0`DkR6`DXP5`DPP4QD\k5TD4WD0QDo3XD0TD4QDSo5QDf5TD3QDV6TD4WD0QDTo5P@e[
:XD0PDUS6WD0QDUo5PDj5XD0QDn3TD3QDo3SD0WD0PDma:XD0QD\k5TD5WD0QDVo5P@oR6XD0QDWo5QDn3TD2QDo3QDXo5TD
1WD0QDYo5QDZo5XD0WD0QD[o5PDaZ=XD0PDhR6TD2QDo3WD0QD\o5PDhR6XD0TD3QD]o5QDn3TD3QDo3Q`1o5WD0PDoW7QD^
o5XD0QDo3Q@f5WD0PDQP5PDoR6XD0QDen5QDn3TD4QDo3TD1WD0QD_o5XD0PDUS6QDn3TD2QDo3TD1WD0QDRX1TD1QD`o5XD
0QDTm5WD0QDao5QDbo5XD0QD\k5TD3WD0QDo3XD0QDco5QDn3TD5QDo3TD1WD0QDdo5XD0QDeo5TD6WD0QDXb1XD0QDfo5QD
]7TD2WD0PDSl4XD0QDgo5TD2QDo3aDm3QDf5QDho5QDV6TD3WD0QDio5XD0WD0QDjo5XD0QDko5QD`k5PDgQ7PDRT7TD2WD0
QDo3XD0SD0QDko5QD`k5QDog5QDlo5TD1WD0QDo3XD0aDm3QDn3TD4QDo3TD1WD0PDi[=XD0PDno3Q`1o5WD0QDmo5XD0QDf
5TD3QDno5PDno3Q`1o5WD0QDl3XD0QDf5TD2QDoo5QDf5PDiT7TD1QDPP6TD1WD0QDQP6XD0QDRP6PDRP4TD1QDSP6QDf5TD
1WD0QD[e5XD0PDno3QDh5TD3QDo3WD0QDTP6XD0QDUP6QDf5TD1QDik5WD0Q@VP6QDWP6XD0PDno3QDdk5PDk8TD4QDo3WD0
QDXP6XD0QDf5TD4QDo3TD2WD0QDYP6XD0QDn3TD4QDo3TD2WD0QDZP6PDma:XD0QD[P6QD`k5QDTm5WD0PDS:QD\P6XD0UD0
PDRP4SD0QDUT1QD];QD]P6PD4SD0UD0WD0PDRP4XD0QD^P6SD0UD0WD0QDn3XD0aD_P6SD0UD0WD0QDn3PDk8XD0`Da3`Dn7
`Dog7`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`D^c3`DmS1`D`1UD0WD0QDn3PDk8PD]c3XD0SD0UD0WD0PDno3QD`P6QDaP6XD
0UD0WD0PDRP4XD0SD0QD[l5`DTM`DRM`DS1`DM`D_M`DTT;TD4PD2UD0WD0QDn3PDk8QDbP6QDoh4XD0UD0WD0QDbP6TD1QD
cP6XD0UD0WD0QDdP6QDeP6XD0`DRT7`DbW;`DQD`DYo2`DZo2`DWk>`D[n<`DXk>`DZn<`DYk>`DX:`Dme1`DWX=`DV6`DZk
>`D]T;`D]E`DgD`D[Q;`D[k>`DZc;`Dkd4`Deg7`Dhe7`DaZ=`DeX1`DWD`DiH`DSE`Dof<`DYd1`D\k>`De7`Dba<SD0UD0
WD0QDfP6XD0TD;PD2UD0WD0QDgP6SD0XD0TD;PD2WD0PDfP5PDnR6PDgP5XD0WD0PDno3QDhP6XD0UD0WD0PDmo3QDiP6XD0
UD0WD0PDXS;QDjP6TD1QDkP6XD0PD6TD5WD0PDnR6XD0TD4PD2PD4WD0QDlP6XD0PD2`EoW7`EkU7PD4WD0QDn3XD0QDmP6`
DmS1`D]c3QDnP6WD0QDn3QDoP6XD0WD0PDno3QDPQ6XD0WD0PDno3PD^X7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`Dan3`Dd
n3`DoN`DnNWD0PDno3PD^X7QDge5XD0`DgQ7`DV\4`DiT7`DYP5`DXP5SD0WD0PDno3PD_X7XD0`D\O`DR3`D\S1UD0WD0PD
RP4XD0QDQQ6QDRQ6QDbm4TD4PD2UD0WD0PDo9QDUT1XD0QDSQ6TD9PD2UD0WD0PDRP4PDhR6TD3QDge5XD0PDgQ7YD4UD0WD
0PDRP4PDhR6TD3QDge5XD0QDl3UD0QDTQ6TD9PD4TD3WD0PDnR6XD0TD3PD2WD0PDmo3QDUQ6QDVm5XD0QD^m4UD0WD0QDVQ
6QDWQ6XD0UD0WD0QDXQ6XD0TD;PD2PD4WD0QDYQ6XD0QDZQ6UD0WD0PDZS;QD[Q6XD0UD0WD0QD\Q6PDk8QD]Q6XD0SD0UD0
WD0PDRP4XD0QD^Q6PDk8TD4PD4QD_Q6TD4PDnR6UD0WD0PDRP4PDhR6QD`Q6TD2QD`e4XD0Q@Tm5QDaQ6UD0WD0PDmo3QDbQ
6QDf5XD0QDcQ6UD0WD0PDmo3QDdQ6PDgQ7QDeQ6XD0UD0WD0PDSP4XD0QDfQ6QDgQ6UD0WD0PDo9QDhQ6XD0UD0WD0PDRP4X
D0QDiQ6PDk8TD1QDjQ6TD5QDkQ6SD0UD0WD0PDRP4XD0QDlQ6PDk8QDmQ6UD0WD0PDo9QDnQ6XD0UD0WD0PDRP4XD0QDoQ6`
Ddn3UD0WD0QDPR6QDQR6XD0TD<PD2UD0WD0PDPP4QDk<TD2QDRR6XD0`DoR6UD0WD0PDQP4QDk<TD2QDSR6XD0`DPP4`DWS6
`Dek4`DjR6`DP^7UD0WD0QDTR6XD0SD0UD0WD0PDcZ<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDmo3QDUR6XD0WD0PD[Y1P
DnR6PDHXD0PDnR6PD[P5PD2UD0WD0PDeh7XD0WD0PDTP5PDeQ7PDW7XD0PDgh7PDnR6PDih7WD0PDmo3QDPh4PDiT7QDVR6X
D0UD0WD0QDWR6XD0UD0WD0PDRP4XD0`DnR6`D_b4`DfS1`D[T;`De^<`DY_;`D[c4`DRW=`D\f7`DYc4`De6`DSc4`Def7`D
Z4`DSa4`DR\7`Dg[7`DfE`Dcg2`DgX1`DlT4`DZj4`DiD`D_o3`Dj9`DPV4`DP<`Ddk4`DUR7SD0TD2QDXR6UD0WD0PDRP4X
D0QDYR6QDk5UD0WD0PDo9XD0`DnR6`DoN`DU_6`DV_6`D^c3`D`R3`DdL`D`O`DTM`DY]6`DfL`Dan3`Dbn3`Ddn3`Dhn3`D
en3`DSg4`DoS;`DbP7`DgY;`DUT;`DbO`DkS;`Dm_6`D^Q1`DXT;`D\O`DR3`DjS;`D\d<`D\P1`DZj3`DRP3SD0UD0WD0PD
SP4XD0`DhD`DiDSD0QDZR6UD0WD0QD[R6PDPP4XD0UD0WD0PDmo3QD\R6XD0QDn3UD0WD0PDmo3QD`e4QD]R6TD2QD^R6XD0
PD2UD0WD0PDno3PD^X7XD0QD_R6QD`R6TD2QDaR6PD6WD0QDn3QDbR6XD0`EoW7`EkU7PD4WD0QDn3QDcR6XD0PD5WD0QDn3
XD0QDdR6`DmS1`D]c3QDeR6WD0PDRP4XD0QDiQ6QD];QDfR6UD0WD0QDgR6QD`U5XD0UD0WD0QDhR6XD0QDiR6PD6TD2PD4T
D2PD4TD1WD0PDnR6XD0TD3PD2PD6TD4PD4TD3WD0PDnR6XD0TD3PD2UD0WD0PDUP5PDhR6QDd5XD0UD0WD0PDno3QDjR6QDk
R6XD0UD0WD0PD>QDlR6XD0TD;PD2UD0WD0PDZP5QDmR6XD0TD;PD2UD0WD0QDnR6XD0TD<PD2WD0QDoR6PDk8XD0PDgh7PD2
UD0WD0QDPS6XD0SD0PD4WD0QDQS6XD0SD0TD;PD2UD0QDRS6`Dmo3`DRP4TD9PD4WD0QDn3XD0SD0UD0QDSS6TD9PD4TD2PD
4TD2WD0PDnR6XD0TD3PD2UD0WD0PDmo3QDf5XD0QD]R6TD2QDTS6UD0WD0QDUS6QD];XD0QDVS6SD0PD4WD0QDj9QDng5XD0
P@V\4PD2PD4WD0QDWS6XD0TD:PD2UD0PDVS6TD5PD4WD0PDcZ<XD0UD0WD0PDmo3QDf5XD0QDfc1SD0QDXS6PD2UD0QDYS6Q
D^d5TD8PD4PDmR6WD0QDZS6XD0QD[S6UD0QDn3TD:PD4PDmR6WD0QDn3XD0UD0QD\S6TD<PD4PDmR6WD0PDoo3XD0QDX]5`D
k8`DV\4`DXP5SD0UD0QD]S6TD<PD4PDmR6WD0PDmo3XD0QD^S6QD_S6UD0QDn3QD`S6WD0PDmR6XD0QDaS6UD0QD]S6TD<PD
4PDmR6WD0QDbS6XD0SD0QDcS6QDdS6UD0QDeS6QDX]5QDfS6WD0PDmR6XD0QDgS6UD0QD]S6TD<PD4PDmR6WD0QD\S6XD0QD
hS6`DV\4`DXP5`DYP5`Dl8`DfQ7UD0QDn3PDk8WD0PDmR6XD0QDiS6SD0UD0QDVd5QDjS6TD3WD0PDmR6XD0TD3PDoU7SD0U
D0QDn3QDkS6QDlS6WD0PDmR6XD0QDkS6QDmS6UD0QDn3QDnS6TD8WD0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QDoS6UD0QDn3
PDk8SD0QDPT6TD3WD0PDmR6XD0QDQT6PDno3QDRT6TD8WD0PDmR6XD0QDST6UD0QDn3TD<PDmR6WD0QDTT6XD0QDUT6UD0QD
VT6TD<WD0QDWT6XD0QDVT6`DXR6QDXT6UD0QDVT6TD<WD0QDWT6XD0QDn3QDYT6UD0`DPP4`DWS6`Dek4`DSS6`DRS6`DQP4
QDVT6TD<WD0PD4XD0QDP4`DXR6QDZT6UD0QDn3TD5QD\6WD0PDmR6XD0QD[T6S@0QD\6QDVT6TD<QDbe1WD0QD\T6XD0`DXT
;QDVT6TD<QDbe1WD0PDmo3XD0`DXT;`Dk8`Dl8`Dn9`DfE`DP^7`Dm8`Dn8`DV\4QD]T6TD<WD0PDmR6XD0QD^T6QD]T6TD<
WD0PDmR6XD0PDmo3`Dk8`Dl8`Dn9`DfE`DP^7`Dm8`Dn8`DV\4WD0PD2QD_T6XD0UD0QD`T6TD5WD0QDaT6PDmR6QDaT6XD0
UD0QDPe4QDh5TD2QDbT6Q@`k5QDcT6TD2WD0PDmR6XD0Q@`k5QDcT6`Dl4`DQR;`DdT7UD0QDPe4QDh5QDdT6QDeT6QD`k5S
D0S@0WD0PDmR6XD0QD`k5SD0UD0QDfT6TD3QDgT6SD0S@0WD0PDmR6XD0QDhT6`DV\4`DXP5UD0QDVd5QDh5Q@iS6QDiT6WD
0PDmR6XD0Q@iS6QDiT6TD2QDjT6UD0PDno3QDh5QDkT6`DmR6SD0TD2SD0WD0PDmR6XD0QDlT6`DV\4`DaE`DoU7UD0QDn3Q
DmT6QDnT6Q@oT6SD0WD0PDmR6XD0Q@oT6SD0PD2UD0QDn3QDPU6SD0S@0QDQU6TD2WD0PDmR6XD0SD0UD0QDn3TD6QDRU6WD
0PDmR6XD0QDSU6QDPe4QDTU6QD];WD0PDhU7XD0SD0UD0QD]S6TD<PD4PDmR6WD0QDUU6XD0QDVU6QDWU6`Del4UD0QDXU6T
D<PD4PDmR6WD0PDVP5QD]b5XD0QD]T5PD4WD0PDmR6XD0QDYU6QDZU6UD0QDP4TD<PD4PDmR6WD0QDP4XD0QDn3`Dk8`DV\4
`Dl8`Dn9`Dm8`Dn8`DXP5`DYP5`DZW7`DYW7`D>`Djl4`DiT7`DhQ7`DXS5`DSl4`Dbl4`Dcl4`D_U3`DiE`Doi1`Dol4`Dn
n2`DVP5SD0UD0QD[U6TD2PDSl4TD9PDmR6WD0QD[U6TD2PDSl4XD0UD0QDdMTD4YD1WD0PDmR6XD0YD1UD0QDn3TD4QD\U6W
D0PDmR6XD0QD]U6UD0QDPe4QDh5QD^U6QD_U6QDTm5SD0WD0PDmR6XD0QDTm5SD0PD2UD0QD`U6TD2P@Sl4QDaU6TD5WD0PD
mR6XD0QDgT6SD0`DV\4`DaEUD0QDP4TD<PD4PDmR6WD0PDo9XD0`DXT;`DnN`DoN`D\O`DR3`DZS1`D[S1`D\S1SD0QDbU6U
D0QDn3QDcU6TD8WD0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QDdU6UD0QDf5TD5QDeU6WD0PDmR6XD0SD0TD3PD2UD0QDfU6TD
8PDSl4TD2WD0PDmR6XD0PDSl4SD0UD0QDP4TD<PD4PDmR6WD0PDno3QDgU6XD0SD0PDoo3QDhU6PDoo3QDUT1TD2QDiU6PDW
S6PDk8QDjU6QDkU6PDUP5PDhR6QDlU6PDno3QDmU6PDTP5PDeQ7PDW7QDnU6TD4QDUe2PDgR6PDiQ7QDog5QDoU6QDPV6PDn
o3QDQV6RD0SD0PDiT7QDRV6QDSV6Q@d5QDTV6PDjR6PDSl4RD0VD0QDUV6QDVV6QDWV6PDmo3PDY1QDXV6PDgQ7QDYV6WD0Q
DZV6QD[V6XD0`D_R5`D`R5`DYQ1`DOWD0QDZV6P@hR6Q@\V6QDS9XD0`Do9`D_R5`D`R5`DYQ1`DOQD]V6WD0QD^V6XD0WD0
PDeQ7QD_V6P@hR6QDS9XD0`D_R5`D`R5`DYQ1`DOWD0QD`V6XD0QDaV6QDbV6WD0QD_j3QDd5XD0`Dab<`DSS6`DRS6`DbT3
`DT;`DUn3`Dmd4PDiEPDhR6WD0QDcV6XD0`Do9`D_R5`D`R5`DYQ1`DOWD0QDdV6PDhR6QDeV6XD0QDfV6WD0QDgV6PDeQ7S
D0XD0WD0PDfQ7QDmj2XD0`DZ5`Dag7`Di5UD0WD0PDik4XD0`DhR6`DT;`DUn3`Dmd4`DRe4`DnP;`DlP;`Dod4`DPe4`DZc
4SD0`D_R5`D`R5`DYQ1`DO`DX1QDhV6WD0PDik4XD0`DhR6`DT;`DUn3`Dmd4`DRe4SD0PDHPDl4PDhR6QDiV6WD0QDdg1aD
d5SD0XD0QDjV6WD0QDkV6PDVS6QDlV6XD0VD0WD0QDkV6PDVS6QDlV6XD0PD1WD0QDmV6PDoR6XD0WD0PDmg6QDT;TD1QDnV
6XD0WD0PDmg6PDgQ7QDoV6XD0SD0PDol4PDoR6QDPW6PDeQ7QDjW2QDQW6PDgQ7PDZQ5QDRW6PDhR6PDgQ7PDT8PD_X7PDhR
6QDhV1PDgQ7QDSW6QDTW6PDkU7PD^P5PDST6PDbT3PDST6PDUS6PDkR6PDmR6PD]U3QDUW6QDVW6QDWW6QDl<PDeQ7QDXW6P
DT8PDmR6QDT8PD_P5PDmR6PD_P5PDTl4PDmR6PDTl4PDTP5PDmR6PDTP5PDQe4PDSS6PDeQ7QDYW6QDZW6QD[W6PDeQ7QD\W
6PD^P5QD]W6PDgQ7QD^W6PDVd<QD_W6QD`W6QDaW6QDjS4PDRl>PDSl>PDiR6QDbW6PD`Q3QDcW6PDeQ7QDb^2QDdW6QDeW6
PDSV7QDfW6PDPX7QDgW6QDhW6PDhR6PDeQ7Q`1o5WD0QDiW6QDjW6XD0PDhR6PDeQ7PD^b4QDkW6PDhR6PD^P5QDlW6aDd5P
DZP5QDlW6PDPX7QDmW6QDZ8QDnW6QDoW6QDPX6PD[P5QDQX6PD[P5PDeQ7QDRX6QDSX6QDTX6PDik4QD\6PD]X7QD\6WD0QD
UX6QDVX6XD0PDbT3PDmR6PDbT3PDcT3PDmR6PDcT3QDWX6PD^P5WD0QDXX6QDd5XD0`Dab<`DSS6`DRS6`DbT3WD0QD_j3QD
YX6QDZX6XD0PDVS6QDmW6PDVS6PDeQ7PDm_<QD[X6PDUS6QD\X6QD]X6QD\X6PDgR6QD^X6WD0PDma:XD0QD_X6QD`X6QDaX
6`DZ:`DY:QDg5PD_Z;PDoo3QDbX6PDoo3QDl`5TD3QDcX6QDdX6PD]EP@oo3PD[P5PD]EPDoo3QDeX6PDno3QDh]1QDfX6S@
0QDgX6UD0WD0PDoo3PD[P5XD0SD0UD0WD0PDno3PDSl4XD0SD0UD0WD0QDhX6QDiX6XD0PD4WD0QDjX6QD]^5XD0VD0UD0WD
0PDRo3TD3QDkX6XD0UD0WD0QD\`5QDlX6TD1QDmX6XD0WD0QD\`5QDlX6TD1QDnX6XD0QDoX6UD0WD0PD\S1QD];TD1QDPY6
XD0UD0WD0PDmo3PDWS6QDQY6XD0UD0WD0QD\Q6PDk8TD1QDRY6XD0UD0WD0QDSY6TD2PD[P5XD0PDcZ<PDno3QDTY6PDnNPD
V\4PD[P5UD0WD0PDdn3PDV\4PDmNQDUY6XD0UD0WD0QD_]4QDVY6TD1QDWY6XD0PDZS1PDk8PDgh7UD0WD0QDXY6QDYY6TD1
QDZY6XD0WD0QD[Y6QDQ4PDhR6XD0QD\Y6WD0QDQ4PDhR6XD0QD\Y6WD0PDgQ7QDW5PDhR6PDgQ7QD]Y6XD0VD0WD0PDgQ7QD
W5PDhR6PDgQ7QD]Y6XD0QDV>WD0PDgQ7QD^Y6SD0PDhR6XD0PDgQ7QD_Y6`Ddk6QF`Y6TD3QDaY6TD1WD0QDQ4XD0VD0QF`Y
6TD3QDaY6TD1WD0QDQ4XD0QDbY6WD0QDcY6TD2QDdY6XD0VD0WD0QDcY6TD2QDdY6XD0QDeY6WD0QDcY6TD2QDQ4XD0WD0PD
nn2PDHPDdT7XD0WD0PD]U7QDfY6QDgY6XD0WD0PDYY;PDXT;XD0`DoR6WD0QDhY6QDQk1QDiY6XD0QDVZ1WD0QDjY6QDkY6X
D0VD0QDVZ1WD0QDjY6QDkY6XD0QDlY6WD0QDR4PD]S;XD0`DTP5`DVP5`DgR6WD0QDmY6PDQU7PD]S;XD0WD0QDR4QDnY6TD
1QDoY6XD0WD0QDPZ6PDQU7QDQ9TD1QDQZ6XD0WD0PD^S;QDS4XD0`DnT7`DRS6`DgR6`DPP4`DQS6WD0PD^S;QDRZ6P@oR6S
D0XD0`DnT7WD0PD^S;QDb:TD1QDSZ6XD0WD0PD^S;Q@f5PDS1PDoR6PD^k;XD0WD0QDTZ6QDUZ6XD0`DoR6`DVP5`DiR6`DP
P4WD0QDUT1QDVZ6QDZBXD0`DgR6WD0QDWZ6P@eQ7QDXZ6QDYZ6QDZZ6XD0WD0PDb4PDY];PDnR6XD0WD0PDgR6PDPV7QD[Z6
XD0WD0PDoR6PDeQ7PDiS;XD0VD0WD0PDoR6PDeQ7PDiS;XD0QDT?WD0PDVP5QD\Z6QD]Z6XD0VD0WD0PDVP5QD\Z6QD]Z6XD
0QD^Z6WD0PDk5PDS^;XD0WD0PDQU7PDmR6PDQU7XD0WD0PDnP5PDmR6PDkU7XD0VD0WD0PDnP5PDmR6PDkU7XD0PD1WD0PDi
X1PD4PDjV7XD0WD0PDkj4PDoR6PDkj4XD0`D\o4`Dfl>WD0QD_Z6PDZY;QD`Z6XD0QDaZ6TD1WD0QDbZ6QDQZ3YD2XD0WD0Q
DcZ6QDdZ6TD1QDeZ6QDfZ6XD0QDT4TD1WD0QDY4XD0VD0QDT4TD1WD0QDY4XD0QDgZ6WD0QDY4XD0QFT4TD1QDhZ6QDT4QDf
5TD1WD0QDiZ6QDPQ1XD0`DiQ7QDjZ6TD1WD0QDkZ6PDg^;XD0WD0QDlZ6XD0QFT4WD0PDoR6QDmZ6XD0QFnZ6TD1WD0PDS1P
DoR6QDmZ6XD0WD0PDfGQDoZ6XD0WD0PD^?QDP[6XD0WD0PD\X6QDP[6XD0PDiR6`DXj5`Dgj5`Dnl>`Dlj5QDQ[6PDeQ7WD0
QDR[6QDS[6XD0WD0QDZ4XD0`DmR6`Dl[7`DoP5`DPQ5`D_V7WD0QDT[6XD0`DnG`Doa3`DbY4`DQ[>`DVe1`Dmi4WD0QDU[6
TD2P@QP5PDVP5PDaQ5PDdg5XD0WD0QDV[6QDW[6XD0WD0PDgT5PDZd5XD0VD0WD0PDgT5PDZd5XD0PD1WD0QDX[6P@QP5XD0
QDY[6TD1QDW4WD0QDZ[6P@PHXD0QD[[6TD2QD\[6WD0QD][6P@PHQD^[6XD0QD_[6TD1QD`[6WD0QDa[6QDb[6XD0QDc[6WD
0QDhBPDTP5XD0QDd[6TD2QDW4`D[9`D\_5WD0QDe[6PDUk;XD0WD0QDf[6PDSP5XD0`DjP5`DcE`DhQ7WD0QDg[6TD2PD\d6
TD1QDh[6XD0WD0QDi[6PDXS5XD0Q@j[6TD1QDk[6WD0QDl[6QD_W4P@hR6P@R8Q@m[6QDn[6XD0WD0QDo[6PDQP5XD0S@0QD
P\6`Dhb4`DYS<WD0QDQ\6PDgQ7QDR\6XD0WD0QDS\6QDT\6PDQP5QDU\6XD0WD0PDoY5PDVP5PDgQ7QDV\6XD0WD0PDWP5PD
hR6TD1QDW\6PDSi;XD0WD0QDX\6XD0QFV4TD1WD0QDY\6XD0VD0QFV4TD1WD0QDY\6XD0QDZ\6QFV4TD1WD0QD[\6QDfHXD0
VD0`DgQ7QFV4TD1WD0QD[\6QDfHXD0QD\\6`DgQ7QFV4TD1WD0QD]\6QD^\6XD0VD0QFV4TD1WD0QD]\6QD^\6XD0QD_\6WD
0QD`\6QDa\6QDb\6PDXT;PDoR6XD0WD0QDo@TD3PDjT7PDgQ7XD0PD`Q3PDdo4WD0QDo@TD3PDRP5PDgQ7PDaGXD0`DkT5WD
0QD\FPDVP5PDgQ7PD^e5XD0WD0QDoCQDn5PDQW7PDhR6XD0WD0QDPDTD3PDoR6QDc\6XD0QDV4TD1WD0QDXCPDgQ7PDdT7PD
RT7XD0WD0QDd\6PDgQ7QDe\6XD0WD0QDf\6P@PHXD0Q@g\6TD1QDX4WD0QDh\6QD]k3XD0QDi\6WD0QDj\6QDk\6XD0PDgQ7
TD1QDX4WD0QDl\6PDPHPDlR6XD0WD0QDm\6QDn\6QD_AXD0QDo\6WD0QDP]6S@0S@0PDSP5XD0WD0QDQ]6PDUP5PDTP5XD0W
D0QDR]6PDTP5XD0QDS]6TD1QDT]6QDU]6TD2WD0QDV]6QDW]6`DgQ7`D[G`DiX1`Dfn>`DQk4`Dgn>`D]a7YD2XD0QDX]6TD
2WD0QDY]6Q@Z]6QDW]6Q@b@QD[]6XD0WD0QD\]6PDTP5XD0PDgQ7`DaGSD0VD0WD0QD\]6PDTP5XD0PDgQ7`DaGSD0PD1WD0
QD\]6PDTP5XD0SD0VD0WD0QD\]6PDTP5XD0SD0PD1WD0QD]]6QDk`5TD1QD^]6XD0WD0QD_]6TD3PD]P1PDVP5QDT;QD`]6X
D0WD0QDa]6PDPHPDjR6XD0QDb]6WD0QDc]6QDd]6TD1QDe]6PDa^=XD0WD0QDf]6PDPHPDgR6XD0`DS]5`D\]=`DV`3WD0QD
g]6QDh]6PDRP5XD0WD0QDi]6TD2PDgQ7TD1QDj]6QDkZ1XD0QDk]6WD0QDl]6PDgQ7TD1QDm]6XD0WD0QDn]6QDo]6QDP^6X
D0WD0PDTT<PDVT<XD0WD0PD\FPD]U5XD0QDQ^6WD0QDR^6QDS^6PDiR6XD0WD0QDT^6P@TP5P@gQ7QDU^6XD0QD\4Q@o5WD0
QD[4XD0`DU6WD0QDV^6XD0QD]4TD2WD0PD[\:XD0QDW^6QD]4TD3WD0QDX^6P@Tl4XD0QDY^6WD0QDZ^6XD0WD0QDPd1QD[^
6TD2QD\^6XD0WD0QDSJQDb@QD]^6QD^^6XD0WD0QD_^6TD2PDkR5XD0WD0PDWS<XD0WD0QD`^6XD0WD0QDa^6QD`U5XD0Q@b
^6TD1QDc^6WD0QDd^6QDe^6XD0WD0QDf^6QDSKXD0`DeQ7`DS1`DQS5WD0QDg^6Q@h^6TD1QDSKQDi^6TD1QDj^6XD0WD0QD
k^6PDTP5QDl^6XD0WD0QDm^6QDn^6XD0WD0QDo^6PDnR6QDP_6QDQ_6XD0WD0QDR_6XD0TD5QDS_6TD4PDTP5QDn5WD0QDT_
6XD0WD0QDU_6PDgQ7QDV_6QDW_6XD0WD0QDX_6PDQP5XD0`DgQ7`DdF`DkY5WD0QDY_6PDQP5XD0QDZ_6QD[_6WD0QD\_6XD
0QD]_6TD2QD^_6WD0QD__6XD0WD0QDQFPDgQ7PDe5XD0WD0QD`_6PDgQ7QDa_6XD0WD0QDb_6Q@c_6XD0WD0QDd_6PDeQ7PD
oR5PDnP5XD0WD0QDeCPDgQ7QDe_6XD0WD0QDf_6QD_e3QDg_6QDWl2XD0WD0QDh_6QDn5QDi_6XD0WD0PDkn=PDgQ7QDli3Q
Dj_6XD0WD0QDj\2PDiS1QD]k3XD0WD0QDWNPDjCPDhR6XD0QDk_6QDd5Y@0WD0QDl_6XD0QDm_6TD4WD0QDn_6XD0VD0QDm_
6TD4WD0QDn_6XD0QDo_6UD0WD0QD^4XD0QDP`6PD4WD0QD^4XD0PD4UD0WD0QDQ`6QD^4XD0PD4UD0WD0PDoR6QDn5QDR`6X
D0`D_e1`D`e1WD0PDoR6QDn5QDS`6QDT`6XD0WD0QD`Q1QDU`6QDV`6XD0`DgQ7WD0QD`Q1QDaQ1QDW`6QDX`6XD0QDY`6WD
0QDcf1Q@Z`6QD[`6XD0VD0WD0QDcf1Q@Z`6QD[`6XD0QDV>WD0QD\`6PDQS6PDgQ7PDl1XD0WD0QD]`6PDma:XD0WD0PDoR6
PDmNPDZl3XD0`DQ8WD0QD^`6P@kU7PDjQ?XD0WD0PDVP5QDn5QD_`6XD0VD0WD0PDVP5QDn5QD_`6XD0QD``6WD0QDa`6QDb
`6Q@n5QDc`6XD0WD0PDgR6PDZX7XD0aDd5`DPV7`DVS6`DiE`DeQ7`DhE`DXQ5`DYQ5`D]l4`D^l4`DYP5`DXP5aDf5`DiR6
WD0PDgR6QD`f2XD0aDd5VD0WD0PDgR6QD`f2XD0aDd5QDd`6WD0PDWS6QDe`6QDf`6XD0QDg`6WD0PDiR6PDkU7QDiBXD0TD
4PD4WD0PDhR6PDkU7QDh`6XD0WD0PDfd:PDQP4XD0WD0PDlV7PDVS6QDi`6QD[l5XD0WD0PDiR6PDmo3QDi`6QD[l5XD0PDS
Z;WD0PD]l3PDUS6PD^S;XD0WD0PDkU7QDj`6PDb[:XD0QDk`6TD1WD0QDl`6XD0YD1QDk`6TD1WD0QDl`6XD0QDm`6WD0QDn
`6QDo`6XD0PDoR6WD0PDXP=XD0YD1WD0PDXP=XD0QDPa6WD0PDgR6PD`Q3PDlU3XD0WD0QDQa6PDT8XD0VD0WD0QDQa6PDT8
XD0QDRa6WD0QDSa6QDj9QDTa6XD0WD0QDUa6TD2PDeS6XD0SD0WD0QDVa6TD1QDWa6XD0TD3QDXa6QDYa6TD3WD0QDVa6QDZ
a6XD0QD[a6WD0QD\a6QD]a6QD^a6XD0`DdQ1`D]R;`Dd3`DVV7`Dn3`Dn7`D^T6`D^P7QDf5WD0QD\o1PD[P5PDoR6XD0SD0
WD0QD_a6Q@`a6QDaa6XD0WD0PDPV7QDba6QDca6XD0WD0QDda6PDhR6QDea6XD0PDUR3WD0QDfa6PDUS6QDga6SD0XD0VD0W
D0QDfa6PDUS6QDga6SD0XD0QDha6WD0QD]_3QDia6P@4QDja6QDka6XD0SD0WD0QDla6PDmo3QDma6QDna6XD0WD0QDQn1PD
nP5PD[T;XD0WD0QDkR3SD0PDUS6QDoa6XD0WD0QDPb6QD]_3P@mg6QDQb6XD0WD0QD_j3QDRb6XD0VD0WD0QD_j3QDRb6XD0
QDV>WD0QDnR1PDbl4QDSb6XD0VD0WD0QDnR1PDbl4QDSb6XD0QDTb6WD0PDgQ7QDUb6QDf5XD0QDVb6`Emo3`EXP5`Eo9`ER
P4`Eno3WD0QD_m4QDWb6XD0QFXb6PDk8WD0QDYb6QDZb6XD0TD3QD[b6PDk8WD0QD\b6PDoR6QDZb6XD0TD3QD[b6WD0QD]b
6Q@VW2PDoR6QD^b6XD0VD0WD0QD]b6Q@VW2PDoR6QD^b6XD0QD_b6WD0QD`b6Q@VW2PDoR6QD^b6XD0VD0WD0QD`b6Q@VW2P
DoR6QD^b6XD0QD_b6QDab6TD1WD0QDbb6XD0QDcb6Q@m5TD2QDdb6WD0PDgQ7PDVS<XD0VD0WD0PDgQ7PDVS<XD0QDeb6WD0
PDhR6QDfb6QDgb6XD0VD0WD0PDhR6QDfb6QDgb6XD0QDV>QDhb6Y@0WD0QDib6QDjb6XD0VD0QDhb6Y@0WD0QDib6QDjb6XD
0QDkb6WD0QDlb6QDmb6XD0VD0WD0QDlb6QDmb6XD0QDnb6WD0PDQV7PD^P5SD0XD0WD0QDl<PDkb1QDob6XD0WD0QDPc6XD0
`D=TD4QDQc6TD2QDRc6QFSc6TD1WD0QDTc6PDVP5XD0VD0QFSc6TD1WD0QDTc6PDVP5XD0QDUc6QFVc6TD2WD0QDWc6TD1PD
RP5QDmg1QDXc6XD0QDYc6TD2WD0QDZc6QD[c6XD0`DgQ7`DjP5`DcE`DhQ7WD0QD\c6P@RP5PD`R?XD0WD0QD]c6QDn5QD^c
6XD0WD0QD[P1PDhR6PD]b4XD0WD0QD[P1PDjT7QDn5PDeS6XD0WD0QD_c6QDn5QD`c6XD0WD0QDWNQDac6XD0WD0QDWNPDeQ
7PDTl:XD0WD0QDbc6QDcc6XD0WD0QDdc6XD0VD0WD0QDdc6XD0QDec6QFfc6TD1WD0QD`4XD0`DPQ5`DoP5`DQQ5WD0QDgc6
QD^T3XD0QFhc6WD0QDic6XD0QFjc6WD0QDkc6PDUP5XD0QDlc6WD0QDmc6TD2PDUP5XD0`DYW=`D[U5QDnc6TD1WD0QDa4XD
0QDoc6WD0QDPd6PD\d6XD0QDQd6QDRd6TD2QDf5WD0QDSd6QDTd6TD1QDUd6XD0WD0QDVd6PDV\4PDTl4XD0WD0QDWd6QDXd
6XD0`Djb5WD0QDjGPDoR6PDgQ7QDYd6XD0WD0QDZd6P@VP5QDn5PD[k;XD0WD0QD[d6PDgR6PDgQ7TD1QD\d6XD0WD0QD]d6
P@TP5QD^d6XD0QDn5TD1QD_d6WD0QD`d6PDSP5XD0WD0QDad6PDVP5XD0QDb\2WD0QD\GPDRP5PDoR6XD0QDbd6PDeQ7WD0Q
Dc4`DhR6`DYH`DRP5`DjS?`DkS?`DbT3`DcT3aDW5`DlS?`DhR7`DWT3`DXT3`DdR7`DmS?`DgR7`Dab1`Dl5`DoR6`DTP5`
DmR6`DVP5`DgR6`DiR6`DlR6`DgQ7`DjR6`Dd[>`DTo4`DnN`DPOSD0XD0`DhR6UD0PDeQ7WD0QDc4`DhR6`DYH`DRP5`DjS
?`DkS?aDW5`DlS?`DhR7`DWT3`DXT3`DdR7`DmS?`DgR7`Dab1`Dl5`DoR6`DTP5`DmR6`DVP5`DgR6`DiR6`DlR6`DgQ7`D
jR6`Dd[>`DTo4`DnN`DPOSD0XD0WD0PDeQ7QDc4QDcd6XD0SD0WD0PDTP5PDgQ7TD1QDdd6PDl_<XD0VD0WD0PDTP5PDgQ7T
D1QDdd6PDl_<XD0QDed6WD0PD^P5SD0PDkR6PDhEXD0WD0PD^P5SD0PDoR6PDmNPDfP5XD0WD0PDkU7SD0PDmR6PDHSD0XD0
WD0QDfd6QDgd6XD0VD0WD0QDfd6QDgd6XD0QDV>WD0QDhd6P@eQ7TD1QDk6XD0VD0WD0QDhd6P@eQ7TD1QDk6XD0QDV>WD0Q
Did6QDb4XD0VD0WD0QDid6QDb4XD0QDjd6WD0PDVS6QDSf4QDb@SD0PDVS6XD0WD0PDVS6`D]U3`DXU3`Doa1`D`Q3`DkR5`
DmR5`DlR5`D^U3SD0QDb@QD\6PDVS6XD0UD0WD0PDmU7SD0PD4PDXP5XD0UD0WD0PDmV7PDgQ7SD0XD0UD0WD0QDkd6P@_X7
QDld6XD0UD0WD0QDmd6QDnd6XD0VD0UD0WD0QDmd6QDnd6XD0PD1UD0WD0QDmd6QDod6PDlR6QD^d2XD0UD0WD0QDgV6SD0X
D0VD0UD0WD0QDgV6SD0XD0PD1WD0QDPe6QDQe6QDRe6XD0UD0WD0QDZ;QDYm4QDo]1XD0VD0UD0WD0QDZ;QDYm4QDo]1XD0P
D1UD0WD0PDV\4PDcn3QDSe6XD0VD0UD0WD0PDV\4PDcn3QDSe6XD0PD1WD0PD^S;PDoR6QDTe6P@gQ7QDUe6XD0WD0PD]S;P
DVP5PDhT7PD]6XD0WD0QDb8QDVe6QDWe6XD0QDXe6TD2WD0QDYe6QDZe6QD[e6XD0WD0PDiR6QD\e6XD0VD0WD0PDiR6QD\e
6XD0QD]e6QDf5WD0PDeQ7QD^e6XD0VD0QDf5WD0PDeQ7QD^e6XD0QD_e6QD`e6TD2WD0QDae6XD0QDbe6TD1QDf5Q`1o5WD0
QDce6XD0QDde6QDf5WD0PDZe2QDee6XD0VD0QDde6QDf5WD0PDZe2QDee6XD0QDfe6WD0PDTP5PDgQ7QDge6XD0VD0WD0PDT
P5PDgQ7QDge6XD0QDhe6WD0QDie6PDhR6TD2QDje6XD0WD0PD[P5PDmo3QDVc2QDlZ3XD0VD0WD0PD[P5PDmo3QDVc2QDlZ3
XD0QDke6WD0PD[P5PDmo3TD3QDle6XD0WD0PD[P5Q@me6PDmo3QDni4TD1QDne6QDoe6XD0WD0PDUS6QDPf6P@dn3QDQf6TD
1QDRf6XD0WD0PDQP4QD^]4QD_]4QDSf6XD0WD0QDTf6PDVP5PDgQ7PDdb;XD0QFUf6TD2WD0QDZFPDgQ7QDVf6XD0QDd4TD1
WD0QDWf6XD0QDXf6TD1WD0QDYf6XD0QDZf6QD[f6TD1WD0QD\f6XD0QD]f6QDf5P@gQ7WD0QD^f6XD0VD0QD]f6QDf5P@gQ7
WD0QD^f6XD0QD_f6QD`f6TD1WD0PDYc4QDb:PDgg4XD0WD0QDj\2PDgQ7QDaf6XD0WD0QDbf6PDgQ7TD1QDcf6XD0WD0PDmN
PDkU7PDmR6PDl4XD0WD0QDdf6QDef6PDSa4XD0WD0QDff6PDgQ7QDgf6XD0WD0PDVP5PDgQ7QDhf6PDZ7XD0QDif6TD1WD0Q
Djf6XD0VD0QDif6TD1WD0QDjf6XD0QDkf6QDlf6TD1WD0PD_R6QDmf6XD0WD0QDnf6PDiR6PDUg6XD0WD0QDof6PDhR6XD0Q
DPg6WD0QDUd2PDhT7PDnGXD0VD0WD0QDUd2PDhT7PDnGXD0QDT?WD0QDQg6PDeS7XD0VD0WD0QDQg6PDeS7XD0QD`?WD0PDa
f=QDRg6XD0QDSg6QDf5WD0PDnP5PDhR6PDZW7XD0VD0QDSg6QDf5WD0PDnP5PDhR6PDZW7XD0QDTg6WD0QDUg6QDVg6XD0WD
0QDmm3QDR_3QDWg6PDeS6P@]X7QDXg6XD0WD0QDYT1QDcLPDoR6QDcLXD0QFYg6TD1WD0QDZg6PDo2PD^X7XD0VD0QFYg6TD
1WD0QDZg6PDo2PD^X7XD0QDV>QF[g6TD1WD0QDVZ1PDV\4PDVP5QD\g6XD0VD0QF[g6TD1WD0QDVZ1PDV\4PDVP5QD\g6XD0
QDke6WD0QD]g6PDoR6QDiBQD^g6XD0WD0PDWl4PDnT?XD0WD0PDf\:QD_g6PDVP5XD0WD0PDkR5PDhR6PDeQ7QD`g6XD0WD0
QDag6QDbg6XD0VD0WD0QDag6QDbg6XD0QDcg6WD0PDYo;TD1PD^l3PDUS6XD0WD0PDoT?XD0QFdg6TD1WD0QDeg6QDfg6XD0
WD0QDgg6QDhg6QDig6XD0VD0`DoR6WD0QDgg6QDhg6QDig6XD0QDjg6`DoR6WD0QDkg6PDmMXD0WD0QDlg6QDmg6PDo`<XD0
WD0QDng6QDog6P@^f3XD0VD0WD0QDng6QDog6P@^f3XD0QDPh6WD0QDQh6XD0TD1WD0QDRh6XD0`DRg5WD0QDSh6QDTh6QDU
h6XD0WD0PDnP5PDi8XD0QD_ATD3QDVh6WD0PDUP5PDhR6QDWh6XD0VD0WD0PDUP5PDhR6QDWh6XD0QDPc1WD0PD\c1QDZBXD
0QDXh6WD0QDYh6TD1PDoR6XD0QDZh6WD0PDT4QD[h6TD1QD\h6XD0QD]h6TD1QD^h6WD0QD_h6QDlc2TD1QD`h6XD0WD0QDa
h6P@PHPDYe2PDbT3XD0WD0PDdn3PDXP5QDbh6XD0WD0PDWS6PDmg6XD0QDch6QDdh6TD2WD0QDeh6QDfh6XD0WD0QDgh6QDh
h6TD1PDhR6QDih6TD1QDjh6XD0WD0QDkh6PDhEQDlh6XD0WD0QDWX2QDmh6XD0QDnh6`DTP5QDf5QDoh6WD0QDPi6XD0WD0Q
DPi6PDhR6QDih6XD0QDQi6S@0TD5WD0QDRi6QDSi6XD0VD0QDQi6S@0TD5WD0QDRi6QDSi6XD0QDWc4WD0QDTi6QDkX6QDUi
6P@oP5PDbl4QDVi6XD0PDdn3WD0QDWi6QDXi6QDYi6XD0QDZi6WD0QD[i6PDRT7PDkR5PDhR6XD0QD\i6WD0QDk]1PDmg6PD
oR6XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDZ:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDbS1WD0QD]i6P@[P5QDd>YD1XD0`DPo
2`Dno2`DSh7`Dnn2WD0QD^i6P@[P5PDR3QD_i6XD0`Dab<`D_S>`D]h2`DcS2`D_j2aDd5`DeQ7`DfQ7`DW5`DU6`DY2`DUl
4`DWl4`Dil4`Djl4`DVP5`DgR6`DTP5`DaZ3`Dma:WD0QD^i6P@[P5PDR3PDROQD`i6TD2QDai6XD0WD0QDbi6PDR3YD1XD0
WD0QDbi6PDR3QDci6XD0WD0QDQ?PDiR6XD0Q@l5QDdi6WD0QDei6PDVS6XD0WD0PDkb;P@QP5PDVS6XD0QDfi6WD0PDZP5QD
gi6XD0QDhi6WD0QDii6XD0`DoR6SD0WD0PDVP5PDkU7PDfU7XD0PDYb3WD0PDVP5PDYb3QDji6XD0WD0QDki6PDVP5QDT;S@
0PDQDXD0QDj_1TD3WD0QDli6P@RP5PDoR6XD0`D=WD0PDlV7QDf5QDiBXD0SD0WD0QDmi6XD0QDni6QDf5WD0QDoi6QDPj6P
DgQ7QDQj6XD0QDRj6TD1WD0QDSj6Q@Vc3XD0QDTj6WD0PDWS6QD`Q1QDaQ1PDY4XD0QDUj6WD0QDX[2S@0QDVj6PDhR6XD0S
D0WD0QDX[2S@0QDWj6PDhR6QDXj6XD0WD0QDYj6QDZj6PDgf1XD0QD[j6QDf5Q@\j6TD1WD0QDe4XD0`DTP5`DjX1QD[j6WD
0QD]j6TD1QDe4XD0WD0QDdV2PDeQ7QD^j6QD_j6XD0WD0QD`j6PDTl3PDiR6XD0QDaj6QDbj6QDf5WD0QDcj6QDXd4QDl5TD
3QDdj6XD0WD0QDej6QDfj6PDgQ7TD2QDgj6XD0QDhj6WD0QDUi1PDmg6aDd5aDf5`D]3`Dd3`DWT1`DV3`DUR1`Db4`Dh3`D
QT7`D^T6`D\8`Do2SD0XD0QFhj6TD2WD0QDg4XD0QDij6QFhj6TD2WD0QDjj6QDjb3XD0WD0PDX3QDkj6PD\P3XD0YD2WD0P
DX3PDio4XD0WD0PD[P5QDlj6SD0XD0WD0PDoR6PD]c3PDgQ7PDZX7XD0WD0PDoR6PD`1PDV\4QDmj6XD0WD0QDnj6QDcf1QD
[`6XD0UD0WD0PDiR6QDoj6TD2QDh4XD0PD4QDPk6UD0WD0PDiR6QDoj6TD2QDh4QDQk6P@eQ7QDRk6TD2XD0PD4QDPk6PD4W
D0PDiR6QDb@TD2QDh4XD0VD0PD4WD0PDiR6QDb@TD2QDh4XD0PD1QDSk6WD0PDiR6QDRGTD3QDh4XD0VD0QDSk6WD0PDiR6Q
DRGTD3QDh4XD0QDV>WD0QDTk6QDUk6XD0VD0WD0QDTk6QDUk6XD0QDV>UD0WD0PD[Q5XD0QFVk6UD0WD0PD[Q5XD0QDT;TD2
QDWk6QDXk6TD3WD0QDYk6XD0P@iR6QDY\1WD0QDZk6TD1QD[k6QD\k6XD0`DgQ7`DVP5`DZc4WD0QDQn1QDa\1PDSl4XD0WD
0QD]k6QD^k6Q@_k6QD`k6XD0QDak6QFbk6TD1WD0QDck6TD4XD0QDf4PD[S5WD0QDdk6QDek6TD3QDf4PD[S5XD0QDfk6TD1
WD0QDgk6QDSKXD0QFhk6TD3QDj=WD0PDV\4QDik6QFjk6S@0QFkk6PDoR6XD0QDlk6WD0PDV\4PDPOPDS1PDoR6XD0QFmk6W
D0QDnk6QDok6QDPl6XD0QDQl6WD0PDHPDnP5QDok6QDPl6XD0QDQl6QDRl6TD2WD0QDSl6Q@Tl6XD0QDTNQDUl6QDVl6TD1W
D0QDg5QDWl6XD0PDXP5WD0QDWNP@QP5QDn5QDdNP@QP5XD0WD0QDXl6QDYl6PDoR6XD0SD0QDn6QDZl6QDn6QDe6QDo5QDe6
QDe6QD[l6Q`1o5QDSf4QDk6PDmR6Q`1o5QDe6WD0QD\l6YE5YD1XD0`DkR6QD]l6TD1QDf5Q`1o5aDd5`D_b4`DWl4`DU6`D
S1`DQS5`Dkh>`Dd_=`DRh>`Din4`DiY;`D[5`Dh4`DoP5`DjU3`DkU7`DiH`DjH`DVg5`DoS1`DTa4`D^V?`DWh4`D_V?`Dk
I`DTo3`DYT4`DZT4WD0SD0YD5XD0VD0QD]l6TD1QDf5Q`1o5aDd5`D_b4`DWl4`DU6`DS1`DQS5`Dkh>`Dd_=`DRh>`Din4`
DiY;`D[5`Dh4`DoP5`DjU3`DkU7`DiH`DjH`DVg5`DoS1`DTa4`D^V?`DWh4`D_V?`DkI`DTo3`DYT4`DZT4WD0SD0YD5XD0
QDjb1WD0QDgS2YD1XD0VD0WD0QDgS2YD1XD0QDhX3QD^l6PDdd3`DhR6`D\FQD\6QD_l6QDaa2PDdd3QD`l6QDal6QDbl6QD
cl6QDdl6QDel6PD_3PDhR6PDgQ7PD^^=PDZP5PDZP5PDbU3PDhR6PDgQ7PDaGPD^S;QDfl6PDe8PD`Q3PDo[=PDSP5PDVP1P
Dkd;PD`R;PDaMPDcY6QDgl6QDhl6PDkOPDnR6PDS9PDRl>PDfV?PDR1PDQP5PDhEQDil6PDae<PD^4PDjP1PDUP5PDoi4QDj
l6PDjR6Q`1o5Q@kl6WD0QDll6XD0PDkd;QDml6PDWJQDnl6PDXJQDol6PDlT1PDZ`5PDji2PDZe2PDmR5PDiV?PDd]:PDTU7
PDR8PDTP5PDm]:QDPm6PD]d6PDaR?PDZT4QDQm6PDkV?PDdl3PDSc1PDnR1PD_X7QDRm6QDSm6QDTm6QDUm6QDVm6QDgS2QD
Wm6PDd_=QDXm6QDYm6PD^P3PDak3PDQP5PDRP5PDoR6PDZ];PDTS1PDWP5PDQd6PDUS6PDgCPDSd6PDmR6SD0PD[P5Q@l5Q`
1o5WD0QDR_1XD0WD0QDZm6PDgQ7TD1QD[m6XD0QD\m6PD6Q@b@WD0QDl6XD0QD\m6PD6WD0Q`1o5QDR_1XD0VD0QD\m6PD6W
D0Q`1o5QDR_1XD0QD]m6QDf5QDb@Q`1o5WD0QD^m6aDn4aDd5`Doi;SD0XD0VD0QDf5QDb@Q`1o5WD0QD^m6aDn4aDd5`Doi
;SD0XD0QD_m6QD`m6WD0QDam6P@dn3TD1QDbm6XD0QDcm6WD0QDdm6XD0QDem6WD0QDfm6PD_P5XD0VD0WD0QDfm6PD_P5XD
0QD`?QDgm6QDb@Q`1o5WD0QDR_1aDn4aDd5SD0XD0`DhR6`DlR6WD0QDhm6XD0TD2QDim6QDf5Q`1o5WD0QDk6QDnj6Q`1o5
QDY^1XD0aDn4QDf5QDT;WD0QDlT5XD0QDjm6VD0QDf5QDT;WD0QDlT5XD0QDjm6QDkm6PDgQ7WD0QDlm6SD0XD0TD1QDmm6T
D1QDnm6WD0QDom6PDoR6PDQc<XD0WD0PDfQ7PDbd<PDbIXD0WD0PDPV7SD0PDSi4XD0QDf5WD0QDb@Q`1o5QDPn6PDhR6XD0
SD0aEd5WD0QDQn6QDRn6XD0`D]c4QDSn6WD0QDVc2QDTn6XD0WD0QDV;QDUn6TD1QDVn6XD0QDf5PDeQ7WD0QDWn6SD0XD0Q
DXn6TD1WD0QDYn6XD0UD0QDZn6QDf5Q`1o5WD0QDk6XD0`DeG`DVFVD0UD0QDZn6QDf5Q`1o5WD0QDk6XD0`DeG`DVFQD[n6
UD0QD\n6QDf5Q`1o5WD0QD]n6XD0VD0UD0QD\n6QDf5Q`1o5WD0QD]n6XD0PD1QD^n6TD1QDf5TD1QD_n6P@ZX7WD0QD`n6X
D0WD0QDan6P@hR6PDgQ7QDbn6XD0WD0QDcn6TD1Q@dn6QDen6QDfn6XD0WD0QDg5P@lV7PDeQ7S@0PDRT7PDjR6XD0WD0PDT
P5PDmb1PDhR6QDgn6XD0WD0PD`Z>QDhn6QDin6QDjn6QDkn6QDln6XD0WD0QDmn6QDnn6XD0VD0WD0QDmn6QDnn6XD0QDon6
QDPo6WD0QDQo6QDRo6XD0WD0PDVS6QDSo6PDVS6QDTo6XD0WD0QDif4Q@Uo6PDmo3QDVo6TD2XD0VD0WD0QDif4Q@Uo6PDmo
3QDVo6TD2XD0QDWo6WD0QDn`1QDXo6QDYo6XD0WD0QDZo6PDoR6PDmNQD[o6XD0WD0QDXa3QD\o6QD]o6QD^o6XD0QD_o6Y@
0WD0QD`o6XD0VD0QD_o6Y@0WD0QD`o6XD0QDao6QDbo6TD6QDf5Q`1o5WD0QDco6XD0QDdo6TD4QDf5Q`1o5WD0QDeo6XD0`
DhR6`DlR6QDfo6QDf5Q`1o5WD0QDgo6XD0QDb@Q`1o5WD0SD0XD0PDQP3QD\T4QDho6Q@f5WD0QDio6XD0QDb@Q`1o5WD0QD
R_1XD0QDjo6QDko6QDf5Q`1o5WD0QDlo6XD0WD0QDmo6PD]6XD0VD0WD0QDmo6PD]6XD0QDno6QDoo6WD0QDPP7XD0PD`j:W
D0PDQP5PDoR6PDWj4XD0QDQP7TD2QDf5Q`1o5WD0QDRP7XD0aDd5`DUS6QDSP7PDhR6TD3QDf5Q`1o5WD0PDnf2XD0QDTP7P
DhR6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0VD0QDTP7PDhR6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0QDT?QDUP7
TD4WD0PDUX7XD0QDVP7TD2WD0PD\d<XD0WD0QDWP7P@[P5P@R3QDXP7QDW5XD0WD0QDYP7PDVS6QDR_1XD0QDSZ1WD0QDZP7
XD0VD0QDSZ1WD0QDZP7XD0QD[P7QD\P7WD0PDX3PDRP5XD0QD]P7WD0PDeZ:XD0PDgQ7WD0QD^P7PDhR6QD_k1XD0QD_P7WD
0PDkZ:TD1QD`P7XD0QDaP7QDbP7WD0`DPS5SD0QDcP7XD0VD0QDbP7WD0`DPS5SD0QDcP7XD0QDT?QFdP7QDg5Q@l5Q`1o5W
D0QDeP7aDn4SD0XD0`DhR6`DiR6`DgR6QDfP7WD0QDgP7XD0SD0WD0QDhP7TD1QDiP7XD0`EVS6YD1WD0QDRk5XD0VD0`EVS
6YD1WD0QDRk5XD0QDjP7PDV\4QDf5Q`1o5WD0QDkP7XD0QDlP7QDmP7WD0QDnP7QDoP7XD0QDf5QDRGSD0WD0QDPQ7XD0`D_
j4WD0QDR_1PDVS6QDRGXD0SD0QDRGWD0QDQQ7XD0QDRQ7QDSQ7WD0QDTQ7XD0WD0PDU8PDlQ5XD0WD0QDUQ7TD1QDVQ7XD0`
DVS6QDf5P@[P5WD0QDWQ7PDoR6XD0SD0QDf5WD0QDXQ7QDlT5XD0VD0QDf5WD0QDXQ7QDlT5XD0QDYQ7WD0PDZl3PDma:XD0
VD0WD0PDZl3PDma:XD0QDV>QDZQ7WD0QD[Q7XD0QD\Q7P@[P5P@R3WD0QDXP7QDTj5XD0QDf5WD0QD]Q7PDoR6XD0SD0PDPo
5PDoa1QD^Q7TD3QDf5Q`1o5WD0QD_Q7XD0WD0QD`Q7XD0QD\6PDWo2PDiR6PDZj7PDgQ7QDk6PD[R5SD0QDaQ7PD[R5QD\6Q
Df5Q@i5WD0PDnR1XD0VD0QD\6QDf5Q@i5WD0PDnR1XD0QDbQ7QDnR1Q`1o5WD0QDk6XD0QDcQ7QDdQ7WD0Qd1o5QDk6XD0QD
\6WD0QDk6XD0QD\6QD\6TD4QDf5WD0Q`1o5QDk6XD0aDd5`DUS6QD\6TD3QDf5QDb@Q`1o5WD0QDk6XD0QDf5Q@l5QDP6WD0
QDk6XD0WD0QDP6QDk6XD0SD0WD0QDeQ7QDk6XD0QD\6QDfQ7TD2`D`Q1WD0QDk6XD0QD\6TD2QDf5TD4PDmR6WD0Q`1o5QDk
6XD0VD0QD\6TD2QDf5TD4PDmR6WD0Q`1o5QDk6XD0QDV>QDgQ7TD2QDf5Q@hQ7Y@0aDj4aDd5iD1iD2aD\6aDT6bD0WD0SD0
XD0VD0QDgQ7TD2QDf5Q@hQ7Y@0aDj4aDd5iD1iD2aD\6aDT6bD0WD0SD0XD0QDiQ7QDjQ7QDkQ7Q@lQ7Y@0aDj4aDd5`Dnn2
`DVS6`DoR6bD0WD0SD0XD0VD0QDjQ7QDkQ7Q@lQ7Y@0aDj4aDd5`Dnn2`DVS6`DoR6bD0WD0SD0XD0QDmQ7QDb@Q@nQ7aDj4
aDd5aDT6WD0SD0XD0QDoQ7`DhR6`DfX?`DgX?QDf5YD0aDj4aDd5iD1iD2`DeQ7`DfQ7`DgQ7WD0SD0XD0VD0QDf5YD0aDj4
aDd5iD1iD2`DeQ7`DfQ7`DgQ7WD0SD0XD0QD[n6QDPR7Y@0QDQR7aDj4aDd5WD0SD0XD0VD0QDPR7Y@0QDQR7aDj4aDd5WD0
SD0XD0QDRR7aDZ5bD0WD0YD0XD0YD1QDdMaDZ5bD0WD0YD0XD0YD1aDZ5bD0WD0YD0XD0aDZ5bD0WD0YD0XD0VD0aDZ5bD0W
D0YD0XD0QDSR7aDZ5bD0WD0YD0XD0YD2QDTR7aDZ5bD0WD0YD0XD0UD0SD0QDUR7TD1WD0QDVR7XD0aDd5UD0QDUR7TD1WD0
QDVR7XD0aDd5UD0SD0QDWR7TD1WD0QDXR7TD2XD0QDYR7UD0QDWR7TD1WD0QDXR7TD2XD0QDYR7QDZR7Y@0WD0QD\5XD0aDd
5`DQP5`DUP5`DPQ5`DoP5`DQQ5`DRQ5`DSQ5`DTQ5`DnU7UD0QD^5Q@d5Q`1o5P@hX?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD
0Q`1o5QD[R7XD0VD0UD0QD^5Q@d5Q`1o5P@hX?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1o5QD[R7XD0QD\R7UD0QD^5Q@d
5TD3PD4Q`1o5WD0QD]R7XD0VD0UD0QD^5Q@d5TD3PD4Q`1o5WD0QD]R7XD0QD^R7UD0QD^5Q@d5Y@0WD0QD_R7XD0WD0QDhe
4XD0VD0WD0QDhe4XD0PD1QD`R7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0VD0QD`R7QDf5Q`1
o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QDaR7QD`R7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5
aDn4aD_5WD0SD0XD0QDbR7QDY^1QD`R7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QDbR7YD0Q
DcR7WD0Q@dR7PD^P5SD0XD0`DhR6WD0PD^P5SD0QDZBXD0QDf5WD0QDeR7SD0XD0VD0QDf5WD0QDeR7SD0XD0QEfR7WD0QDg
R7QDhR7XD0WD0QDiR7Q@o5QDjR7XD0QFoR4QDkR7TD2WD0QDlR7XD0QDmR7TD2WD0QDnR7XD0`DVS6`DgQ1QDf5Q`1o5QDoR
7WD0QDPS7XD0PDjU7QDQS7PDgU7SD0PDUn4PDnFQDRS7TD2WD0QDSS7XD0PDhX7VD0PDhX7QDT?QD^OS@0S@0WD0QDk6XD0Q
DTS7`EVS6`EQP3`ERP3`E_d2`EP3`E[P5`EYY?WD0PDmMXD0VD0WD0QDUS7XD0VD0QDdMQ@Q6WD0QDi6Q`1o5QDVS7XD0QDh
6`DVS6`D]S1`DgQ1WD0QDWS7QDi6XD0QDi5Q`1o5QDXS7Q@i6PD[P5QDi6QDXS7QD_k1QDYS7TD3WD0QDZS7XD0PD^P5QD[S
7PD^P5QD\S7QD]S7PD^P5QD^S7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1iD2WD0SD0XD
0VD0QD^S7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1iD2WD0SD0XD0QD_S7QD`S7QDaS7P
DhR6S@0WD0QDbS7XD0`D^e;`D]Y?`Dee1`DiT5QDj[1Q@f5Q@l5Q`1o5WD0QDcS7XD0QDdS7PDjR6WD0QDeS7XD0VD0PDjR6
WD0QDeS7XD0QDfS7QDgS7QDfn6TD3QDf5Q`1o5aDj4WD0SD0XD0VD0QDgS7QDfn6TD3QDf5Q`1o5aDj4WD0SD0XD0QDT?PDj
R6WD0QDhS7XD0VD0PDjR6WD0QDhS7XD0QDT?QDiS7WD0QDjS7XD0PDjl4QDf5Q`1o5WD0QDkS7XD0QDlS7QDmS7TD3PDTg1Q
DnS7QDoS7QDf5Q`1o5QDRGQ`1o5S@0WD0QDPT7XD0`D_e1`DdX5`DT<`DX_;QDRG`DkIiD0SD0S@0WD0QDQT7XD0`DhR6`D_
a3`Doa3`Db^<`Dld4`DnY?WD0QDRT7PDhR6SD0XD0`DkI`DgQ7QDf5Q`1o5QDRG`DYc4`DcN`D]c4SD0WD0QDl6XD0`DoY?Q
Df5Q`1o5Q@l5Q`1o5Q@k6WD0Q`1o5Q@e6QDl6XD0WD0QDSf4QDl6XD0WD0QDST7QDW_6QDl6XD0WD0QDl6XD0QDTT7PDgQ7Q
D\6QDUT7QDVT7PDhR6QDWT7PDWX=PDiR6PDUY>PDSP5PDjb4PDTP5PDjb4PDSP5PDmU4PDTP5PD[c3QDXT7QDYT7QDZT7PDV
Q1PDQP5QDT;QDaQ3QD[T7QD\T7QD]T7PDna1PD]U1PDbZ5QD^T7PDk`4`DiQ6`Doe1`Dai5QD_T7QD`T7QDaT7QDR_1QDbT7
PDSQ6QDcT7QDdT7QDf5PDhR6Q`1o5Q@R_1PDSQ6QD\6Q@^IQ@_IQDQP1VD0QDWX2PD`P6WD0PDSQ6XD0QD\6WD0PDVP5PDSc
4QDeT7QDfT7XD0WD0QDgT7QDhT7QDiT7XD0WD0QDjT7QDkT7QDlT7P@oR6P@mNXD0QDf5PDVP5TD1PDea>QDmT7TD1QDnT7Q
DoT7QDPU7QDcIPDiR6TD1WD0QDQU7XD0PDbNQDRU7QDf5WD0QDSU7XD0VD0QDRU7QDf5WD0QDSU7XD0PD1PD\S;PDhR6QDRG
SD0QDTU7QDUU7PDhR6QD\6QDf5Q`1o5PDQP5PDoR6PDWj4QDVU7TD2QDWU7QDXU7`DhR6`DoR6QDYU7PDoR6PDgQ7QDZU7QD
[U7TD1QD\U7`DiR6PDUP5PDhR6PDgQ7PDha:QDf5Q`1o5WD0QD]U7XD0VD0QDf5Q`1o5WD0QD]U7XD0QD^U7PDVS6QD_U7PD
en3PDgQ7PDRT7QDi`6PDen3PDkR6PDgQ7PDle1QDnR1WD0PDem:XD0QD`U7QDf5WD0PDem:XD0VD0QDf5WD0PDem:XD0QDT?
QDf5QDl<WD0QDaU7QDi`6QDbU7XD0PDgR6PDYP5QDcU7QDmU2PDiR6PDYP5QDdU7P@hR6PDiR6PDgQ7PDT8PDhR6PDkR6PD\
P5PDQP4QDeU7QDfU7PDSh<PDhR6PDVj;PDoR6QDgU7PDiR6PDeQ7PDZ4PDgR6QDhU7PDSl4PDT8PD^S;QDm]1PDUS6PDHQDa
\1PDUS6SD0PD_P3PD[P5QDPe4QDiU7PDQP5PDjl4PDjR6PDbMPDiR6QDjU7PDUR5PDma:PDoR6PD^P5QDkU7QDj=PDcm6QDl
U7QDmU7QDnU7PDgQ7QDRX3PDSb<PDSb<QDoU7QDPV7QDQV7QDX@QDRV7QDf5PD[P5PDTP5VD0QDf5PD[P5PDTP5PD1QDSV7Q
DTV7PDVS6QDUV7PDVS6QDVV7Q@WV7QDXV7PDiR6PDYQ5QD`U5PDoR6QDYV7PDQP5PDoR6PDgQ7QDZV7PD[P5PDQP5PDoR6QD
[V7PDWT1PDiR6PDSEQD\V7QD]V7PD]b4QD^V7QDZ_1QD_V7TD3PDoR6PDmNPD\Q3QD`V7PDoR6P@mNQDaV7PD^S;PDoR6QDb
V7QDjn1PDab:PDjR6QDcV7PDiR6QDdV7PDiR6QDbHPD]b4QDf5WD0QDeV7XD0aDd5QDkl4QDfV7PDdn3QDSf6PDTJPDma:PD
VP5PDSc4PDjR6TD2QDgV7PDRj1PDoR6PDQV7PDS]<PDiR6PDgQ7PDnGPDjS6PDTP5QDhV7PDgQ7QDiV7WD0QDaQ1TD6PDVP5
QDn5PDdb<XD0QDaQ1TD5WD0PDjR6QDn5PDRW7QDjV7XD0WD0PDnP5QDkV7PDTP=PDXS5XD0WD0QDlV7QDmV7QDiBQDnV7XD0
WD0PDRj1QDoV7XD0WD0QDk4PDQU7XD0QDPW7WD0QDk4PDQU7XD0QDQW7TD1QDRW7WD0QDWNQDSW7QDTW7QDUW7XD0WD0PDZT
4PD_6XD0`DX_;`Dg2WD0PDYU7QDVW7P@eQ7QDWW7XD0QDXW7TD2WD0QDYW7QDZW7XD0QD[W7WD0QD\W7PDjT7PD]6XD0WD0Q
D]W7QD^W7XD0WD0PDnn2QDb@QD_W7QD`W7XD0WD0PDnn2PDeQ7PDfGQDaW7XD0WD0PDoR6PDeQ7QDbW7XD0VD0WD0PDoR6PD
eQ7QDbW7XD0QDT?WD0PDoR6PDgQ7PDhe7PD\c1XD0WD0PDPV7PDeQ;QDT;XD0WD0PDPV7PDfS1PDgQ7XD0WD0PD[P5QD`8QD
cW7TD1QDdW7XD0`DVb1WD0PDeQ7PD]6PDiR6PD]S;XD0WD0PDTQ<PDUQ<PDV6XD0WD0PDg`7PDVP5PDV6XD0QDeW7QDn5WD0
PDfj5PDVP5PDeQ7XD0QDn5WD0PDdS6PD[S5XD0WD0QDfW7QDgW7PDVP5XD0WD0QDhW7P@UP5PDoR6PDmNXD0WD0QDiW7PDUP
5PDiR6XD0WD0QDjW7QDmV7PDgQ7QDkW7XD0WD0QD[d6PDUP5PDgR6XD0QDlW7WD0QDmW7QDnW7PDgCXD0WD0QDoW7QDPX7PD
VP5XD0QDQX7PDbe5WD0QDRX7PDgQ7PDkd;XD0WD0PDmc5PDVP5QDiBPDi7XD0QDSX7QDTX7TD1WD0P@VP5QDm4XD0WD0PDQE
PDhR6QDUX7QDVX7XD0WD0QDWX7QDSR1XD0QDXX7TD1WD0QDYX7XD0WD0QDZX7PDhR6PDh[>XD0WD0QD[X7PDoR6QD\X7XD0W
D0PDPa<PDiR6PDlW=XD0QD]X7WD0PDbn3Q@d>QD^X7TD2QD_X7XD0WD0PDeQ7PDWm4PDkd;XD0WD0QD`X7QDaX7QDbX7XD0W
D0QDcX7QDRGQDdX7QD^Q3XD0WD0QDUT1QDeX7QDfX7PDTJXD0QFgX7TD1WD0QDl4XD0QDhX7TD1QDiX7`DY9QFjX7TD1WD0Q
Dl4QDcf1XD0VD0QFjX7TD1WD0QDl4QDcf1XD0QDV>WD0QD\a4QDjb2QDkX7XD0WD0PDSZ;QDlX7QDmX7XD0WD0PDmU7QDnX7
XD0VD0WD0PDmU7QDnX7XD0QDV>WD0QDWW2QDoX7QDPY7XD0WD0PDmV7PD\S;XD0VD0WD0PDmV7PD\S;XD0QDke6WD0PDZl3Q
DQY7PDoR6XD0QFRY7WD0QDSY7PDoR6PD[5PDV\4PDoR6XD0WD0QDjHTD1QDTY7P@hR6QDUY7XD0WD0QDVY7PDoR6QDWY7XD0
WD0QDXY7PDdS6PDoR6XD0WD0QDYY7XD0WD0PDdg2QDZY7XD0WD0QD[Y7QD\Y7XD0QD]Y7WD0PDZ6PDhR6PDgQ7QD^Y7XD0WD
0PDam4PDhR6PDgQ7XD0WD0QD_Y7PDhR6QDZ[2QD`Y7XD0QDaY7WD0QDbY7PDoR6PD`8XD0WD0PD\[?QDcY7XD0WD0QDdY7PD
VP5P@gQ7QDeY7XD0WD0PD[OPDZj4XD0WD0PDnd<PDiR6QDfY7XD0WD0PDTMPDhR6QDgY7PDgU=XD0QDhY7WD0QDlT2PDV\4P
DkU7XD0VD0QDhY7WD0QDlT2PDV\4PDkU7XD0QDV>WD0QDiY7PD][?XD0VD0WD0QDiY7PD][?XD0QDV>QDjY7TD1WD0PDYa:Q
DkY7XD0WD0QDlY7XD0PDiT7QDmY7TD3WD0QDnY7XD0QDoY7WD0QDPZ7PDUX7XD0QDQZ7WD0QDRZ7PDgQ7QDSZ7PDhR6XD0WD
0PDkR6PDhW6XD0WD0QDSJQDTZ7QDXa3XD0VD0WD0QDSJQDTZ7QDXa3XD0QDUZ7WD0QDSJTD1QDVZ7QDWZ7XD0WD0QDXZ7QDY
Z7XD0QDZZ7WD0QD[Z7P@hR6QD\Z7QDVZ1QD]Z7XD0QD^Z7WD0QD_Z7TD2QD`Z7XD0PDjT7WD0QDaZ7PDPKXD0WD0QDVCTD1Q
DbZ7QD]k3XD0WD0QD]g4PDeQ7PDo^;XD0WD0QDcZ7PDWS5XD0WD0PDUP5PDhR6PDYP5PDYS<XD0VD0WD0PDUP5PDhR6PDYP5
PDYS<XD0QDT?WD0PDUP5PDhR6PDgQ7PDg2XD0VD0WD0PDUP5PDhR6PDgQ7PDg2XD0PD1WD0PDjT7PDeQ7PDP\?PDY[5XD0QD
dZ7TD3WD0PDUP5PDhR6PDgQ7PDRg5XD0WD0QDjNQDeZ7PDSP5XD0WD0QDP2TD1QDfZ7QD^NXD0WD0QDP2TD2QDgZ7XD0WD0P
Dm]:PD[U6XD0VD0WD0PDm]:PD[U6XD0QDhZ7WD0PD]T5QDj9QDiZ7XD0QDjZ7TD1WD0QDkZ7XD0VD0QDjZ7TD1WD0QDkZ7XD
0QDlZ7QDmZ7TD1WD0QDnZ7TD1QDoZ7TD2VD0XD0`DdF`DX\2`Dee1`DY]5QDmZ7TD1WD0QDnZ7TD1QDoZ7TD2QDP[7XD0`Dd
F`DX\2`Dee1`DY]5QDQ[7TD1WD0QDR[7QDT;TD1QDS[7XD0VD0QDQ[7TD1WD0QDR[7QDT;TD1QDS[7XD0QDT[7QDU[7TD1WD
0QDV[7XD0VD0`Dh\5QDU[7TD1WD0QDV[7XD0QDW[7`Dh\5WD0QDX[7QDY[7TD1QDZ[7XD0aDn4WD0QDn`1PDgQ7PDho4PDhR
6XD0QD[[7TD2QDf5PDVP5QD\[7TD1WD0QD][7XD0WD0QD^[7PDmR6QD_[7XD0`DVP5`D\d6`DdD`DQU7WD0QD`[7QDa[7QDY
Y3TD1QDb[7XD0QDc[7TD2WD0QDd[7XD0VD0`DlR6`DhR6QDc[7TD2WD0QDd[7XD0QDe[7`DlR6`DhR6WD0PD]P1PDhT7QDf[
7XD0QDg[7TD2WD0QDh[7QDi[7PDRb<XD0WD0QDd_6PDVP5PDgQ7PDel4XD0WD0QDj[7PDlR6PDgQ7PDel4XD0WD0PD^d<QDk
[7XD0WD0PDT8QDTf6XD0WD0QDl[7SD0XD0`DgQ7`Dgc5`DjR6el220m1VP121m1VP122m1UP123m1VP124m1VP125m1VP126
m1VP127m1UP128m1VP128m1VP129m1UP14:m1XP13;m1YP13<m1XP12=m1TP13>m1WP11?m1RP12@m1VP13Am1XP12Bm1TP1
3Cm1YP13Dm1YP12Em1VP12Fm1UP12Gm1VP12Hm1TP13Im1XP12Jm1VP13Km1YP12Lm1UP14Mm1ZP13Nm1WP13Om1XP13P1m1
WP13Q1m1YP14R1m1\P13S1m1XP12T1m1TP13U1m1VP12V1m1VP13W1m1VP13X1m1WP12Y1m1TP12Z1m1TP12[1m1VP12\1m1
VP12]1m1TP12^1m1UP11?m1RP11?m1RP11?m1RP11?m1RP11?m1RP12_1m1TP12`1m1TP11?m1RP11?m1RP13a1m1TP11?m1
RP12b1m1TP12?m1RP12c1m1UP11?m1RP12d1m1UP16e1m1YP13f1m1TP13g1m1TP12h1m1TP12i1m1TP13j1m1XP14k1m1[P
12l1m1TP12m1m1TP12n1m1VP12o1m1TP12P2m1VP13Q2m1XP14R2m1YP14S2m1\P12T2m1UP13U2m1YP14V2m1\P13W2m1YP
13X2m1YP13Y2m1UP12Z2m1VP12[2m1TP13\2m1TP12]2m1UP14^2m1[P13_2m1VP12`2m1TP12a2m1TP13b2m1XP13c2m1TP
12d2m1UP13e2m1WP14f2m1VP12g2m1TP14h2m1WP13i2m1WP12j2m1UP12k2m1TP13l2m1XP12m2m1VP11?m1RP12n2m1VP1
2o2m1VP12P3m1UP12Q3m1UP12Q3m1UP14R3m1ZP14S3m1VP13T3m1TP11?m1RP11?m1RP12U3m1TP11?m1RP12]2m1VP12V3
m1UP12W3m1TP12X3m1VP13Y3m1UP14Z3m1XP13[3m1YP13\3m1WP14]3m1ZP14^3m1[P13_3m1TP13`3m1UP12a3m1TP12b3
m1TP12c3m1UP11?m1RP12d3m1VP12e3m1UP12f3m1VP14V2m1\P12g3m1TP12h3m1VP19i3n1UP19j3n1WP16k3n1ZP16l3n
1XP17m3n1]P15n3n1VP15o3n1XP16P4n1[P15Q4n1UP15R4n1WP16S4n1ZP14h3n1UP15T4n1TP15U4n1VP14V4n1TP14W4n
1UP15X4n1XP15Y4n1WP17Z4n1VP17[4n1VP16\4n1VP1;]4n1UP1;^4n1WP14]4n1UP17_4n1VP17_4n1XP16`4n1WP15a4n
1VP17b4n1YP16c4n1ZP15d4n1XP15e4n1XP15f4n1XP15g4o1TP14h4o1TP17i4o1YP15j4o1XP16k4o1UP16k4o1WP14l4o
1TP17m4o1WP14n4o1TP16o4o1ZP17P5o1VP17P5o1XP16Q5o1VP15R5o1YP15R5o1XP15S5o1YP16T5o1XP15U5o1XP14V5o
1VP16W5o1XP15X5o1WP16Y5o1WP16Z5o1YP16[5o1WP16\5o1VP16\5o1XP17]5o1XP15^5o1WP15_5o1XP18`5o1WP16a5o
1UP16a5o1WP14b5o1UP16c5o1WP16c5o1YP16d5o1ZP17e5o1\P16f5o1ZP16g5o1ZP14h5P2VP16i5P2XP15j5P2UP16k5P
2ZP14l5P2TP15m5P2XP17n5P2UP15o5P2XP15P6P2WP16Q6P2XP16Q6P2ZP17R6P2[P15S6P2YP15T6P2YP14U6P2VP15V6P
2XP15W6P2XP17X6P2YP15Y6P2XP16Z6P2YP15[6P2WP16^2P2ZP18\6P2ZP13]6P2TP15^6P2YP18_6P2[P16`6P2VP16a6P
2XP15b6P2UP15c6P2WP14d6P2UP15e6P2WP15f6P2WP16g6P2XP16g6P2ZP15h6P2XP16i6P2TP16i6P2VP16j6P2ZP15k6P
2XP16l6P2ZP15m6P2WP16n6P2XP16o6P2XP16`3P2UP16`3P2WP15P7P2XP16Q7P2XP15R7P2XP19S7P2VP17T7Q2VP18U7Q
2VP18V7Q2XP1CW7Q2WP16X7Q2VP15Y7Q2XP1:Z7Q2^P16[7Q2WP15\7Q2TP15]7Q2VP15^7Q2VP16_7Q2ZP16`7Q2WP15a7Q
2WP16b7Q2WP18c7Q2]P15d7Q2WP15e7Q2WP17f7Q2VP17f7Q2XP16g7Q2WP15h7Q2XP15i7Q2YP16j7Q2ZP13?Q2SP17`3Q2
WP17`3Q2YP15k7Q2YP15l7Q2YP15m7Q2VP15n7Q2XP14?Q2SP14o7Q2UP16P8Q2WP14Q8Q2UP17R8Q2VP15S8Q2WP15T8Q2W
P15U8Q2XP14V8Q2TP15W8Q2XP16X8Q2WP16X8Q2YP15Y8Q2WP16Z8Q2XP17[8Q2XP17\8Q2YP15]8Q2TP15^8Q2TP16_8Q2Y
P18`8Q2WP15a8Q2VP14b8Q2VP16c8Q2VP16c8Q2XP15d8Q2TP15e8Q2VP14f8Q2VP19g8Q2ZP15h8Q2TP15i8Q2TP16j8Q2V
P16j8Q2XP15k8Q2VP14l8Q2SP1:m8R2VP1:m8R2XP17n8R2YP16o8R2XP15P9R2VP16Q9R2YP19R9R2ZP16S9R2VP16T9R2W
P16U9R2UP16V9R2XP17W9R2VP17X9R2XP19Y9S2VP18Z9S2VP18Z9S2VP17[9S2VP17\9S2TP17]9S2VP15^9S2TP15_9S2V
P17`9S2TP14a9S2TP1:b9S2TP16c9S2XP16d9S2WP1<e9S2VP18f9S2XP14g9S2ZP12h9S2TP17i9S2VP15j9S2WP12l8S2T
P15k9S2YP14l9S2YP15m9S2WP14n9S2TP18o9S2]P14P:S2VP16Q:S2WP17R:S2YP19S:S2TP18T:S2TP18T:S2TP17U:S2T
P19V:S2VP18W:S2VP18W:S2VP17X:S2VP14Y:S2TP12Z:S2VP12[:S2UP13\:S2YP12]:S2UP12^:S2UP12_:S2UP15`:S2X
P12a:S2TP13b:S2YP12c:S2UP12b5S2UP13d:S2XP12e:S2TP12b5S2VP12^:S2UP13f:S2YP14g:S2[P13h:S2WP13i:S2X
P13[3S2YP12j:S2UP16k:S2VP19l:S2XP17m:S2XP12n:S2UP12o:S2UP12P;S2TP13Q;S2YP12R;S2UP13S;S2YP13T;S2V
P13U;S2VP1:U7S2VP17Q:S2VP15V;S2TP1:W;S2YP15X;S2TP15Y;S2TP1:Z;S2VP13[;S2UP19\;S2VP17];S2XP18^;S2X
P12_;S2UP12`;S2TP13a;S2XP12b;S2UP12c;S2TP14d;S2VP13e;S2TP1:f;T2TP1<g;T2VP16h;U2VP15i;U2XP18j;U2X
P17k;U2YP15]2U2VP17l;U2TM3m;U2XP13n;U2UP13o;U2WP15P<U2VP15Q<U2^P12R<U2TP14S<U2WP16T<U2VP13U<U2WP
13V<U2WP15W<U2VP17X<U2[P12Y<U2TP15Z<U2VP13[<U2TP16\<U2VP15]<U2TP16^<U2UP16_<U2VP15`<U2VP16a<U2WP
16b<U2VP17c<U2YP15d<U2UP17e<U2VP17f<U2WP1:g<U2TP17h<U2TP17i<U2ZP17j<U2YP14k<U2TP17l<U2XP16m<U2XP
16n<U2VP15o<U2VP13P=U2TP17Q=U2XP13R=U2UP16S=U2VP13T=U2XP15U=U2UP16V=U2TP12W=U2VP13X=U2XP14Y=U2[P
13Z=U2UP15[=U2WP12\=U2VP11?U2RP12]=U2UP15V;U2TP17^=U2YP18_=V2YP16`=V2ZP15a=V2WP15^1V2UP15b=V2WP1
6?V2RP16i4V2WP17`3V2WP17`3V2YP17c=V2YP14d=V2TP15e=V2VP18f=V2YP16g=V2YP15h=V2XP17i=V2WP17i=V2YP18
j=V2UP16k=V2XP16l=V2YP1:m=V2TP16n=V2VP1;o=V2VP19P>V2TP16Q>V2VP15R>V2WP15S>V2VP15T>V2WP15U>V2TP16
V>V2TP19W>V2XP15X>V2WP15i3V2UP15Y>V2WP16Z>V2VP16[>V2YP17\>V2VP16]>V2XP15^>V2TP16_>V2VP16^2V2[P15
`>V2VP15a>V2XP18^=V2[P16b>V2XP17c>V2XP16d>V2VP17e>V2VP17e>V2XP15f>V2TP17g>V2WP17];V2YP1:h>V2XP1:
h>V2ZP16i>V2XP15^:V2VP16j>V2ZP17k>V2VP17l>V2XP16m>V2WP16n>V2YP14o>V2UP17P?V2[P15Q?V2WP1:R?V2ZP17
S?V2TP17T?V2VP18U?V2YP15V?V2VP18W?V2YP17`3V2WP17`3V2YP19X?V2XP19X?V2ZP15Y?V2WP15Z?V2UP15[?V2WP17
i4V2YP18\?V2VP18\?V2XP16]?V2VP15^?V2UP19_?V2XP19_?V2ZP17`?V2VP17a?V2XP16b?V2XP16c?V2VP17d?V2\P16
e?V2ZP17f?V2XP14b5V2UP16g?V2TP16h?V2VP19i?V2WP17j?V2XP16k?V2XP16l?V2ZP17m?V2YP15n?V2VP1;o?V2VP1;
P@V2XP17Q@W2YP18Q@W2\P18Q@W2WP18R@W2WP18S@W2WP17T@W2YP16U@W2YP15V@W2UP1:W@X2\P19X@X2[P15Y@X2UP15
Z@X2WP18[@X2\P17\@X2XP16]@X2WP18^@X2VP1:_@X2XP14`@X2VP15a@X2YP15b@X2YP17c@X2^P16d@X2UP16e@X2UP16
f@X2WP19g@Y2ZP16h@Y2ZP15i@Y2XP15j@Y2XP15k@Y2WP14l@Y2TP17m@Y2[P18n@Y2XP14o@Y2TP15PAY2XP15QAY2XP17
RAY2XP17SAY2VP16TAY2YP16TAY2[P17UAY2TP16VAY2ZP15WAY2VP15XAY2XP15YAY2YP16ZAY2YP16ZAY2[P17[AY2[P17
[AY2^P17\AY2WP17]AY2WP17]AY2YP17d9Y2YP18^AY2TP1;_AZ2^P1:_AZ2\P19`AZ2YP19`AZ2[P1<aAZ2^P18bAZ2ZP19
cAZ2\P15dAZ2WP1?eA[2WP1:fA[2UP15gA[2WP16hA[2WP15iA[2XP16jA[2WP16jA[2YP16kA[2YP15lA[2WP18mA\2VP18
mA\2XP13?\2RP16nA\2VP1C?]2RP16oA]2TP19PB]2VP19QB]2XP14RB]2TP15SB]2UP15TB]2WP1<UB^2VP1<VB^2XP14WB
^2TP18XB^2ZP18YB^2YP14ZB^2UP15[B^2WP15\B^2TP15]B^2VP14^B^2VP15_B^2YP14`B^2TP15aB^2TP15bB^2VP16cB
^2ZP16dB^2WP16eB^2ZP15fB_2WP16gB_2ZP17hB_2[P16iB_2YP15jB_2VP15kB_2TP15lB_2WP16mB_2WP15nB_2WP16oB
_2XP18PC_2XP16QC_2YP17RC_2YP17SC_2YP15TC_2YP18UC_2ZP17VC_2XP14WC_2TP17XC_2WP14l8_2SP14YC`2TP1=ZC
`2XP16[C`2TP16[C`2VP14\C`2VP15]C`2VP16^C`2[P15_C`2TP16`C`2WP16`C`2YP16aC`2VP18bC`2XP14cC`2VP15dC
`2UP15eC`2WP14fC`2UP14gC`2VP14hC`2UP15iC`2UP15jC`2WP14kC`2VP14lC`2VP14mC`2VP14nC`2VP14oC`2VP14PD
`2UP14QD`2VP15RD`2YP15SD`2YP15TD`2VP15UD`2XP14VD`2UP14WD`2VP14XD`2VP15YD`2YP14ZD`2UP14[D`2VP15\D
`2XP15]D`2WP14^D`2UP14_D`2UP14`D`2UP16W2`2\P16aD`2ZP16W2`2\P16W2`2\P17bD`2\P17bD`2^P16cD`2[P16W2
`2\P16W2`2\P16W2`2\P16dD`2\P16dD`2\P16k7`2\P16dD`2ZP16eD`2YP18fD`2[P14gD`2UP14hD`2VP14iD`2UP15jD
`2WP14kD`2UP15lD`2WP16mD`2\P14nD`2VP16W2`2\P16W2`2\P14oD`2UP15PE`2YP16QE`2[P14RE`2TP18SE`2UP14TE
`2VP15UE`2YP16VE`2\P16WE`2\P18Y3a2YP16XEa2YP18Y3a2YP18Y3a2WP18Y3a2YP19YEa2]P19ZEa2\P16[Ea2YP14\E
a2UP1:]Ea2YP1?^Ea2WP1?^Ea2YP1<^Ea2ZP1<_Ea2]P16`Ea2XP16aEa2XP14l8a2TP1BbEa2ZP17cEa2\P18dEa2ZP18]2
a2UP15eEa2WP17fEa2YP16gEb2WP17hEb2WP16iEb2VP14jEb2UP15kEb2WP16lEb2WP16mEb2XP17nEb2[P15oEb2XP15PF
b2XP19QFb2[P15RFb2VP15SFb2SP14TFb2[P15i4b2WP12UFb2TP16VFb2UP16WFb2TP16XFb2VP18YFb2TP16ZFb2VP16ZF
b2VP13[Fb2TP16SFb2SP13\Fb2UP13]Fb2XP13^Fb2VP12_Fb2UP16`Fb2WP12aFb2TP14bFb2RP16cFb2TP13dFb2VP13eF
b2TP12fFb2TP16gFb2YP14l8b2SP12hFb2VP13iFb2XP12n5b2VP12jFb2TP11?b2RP12]4b2VP12kFb2TP12lFb2UP12n5b
2VP16mFb2RP15nFb2RP15nFb2RP14?b2RP16oFb2VP13PGb2VP15]Fb2YP14QGb2VP13RGb2TP15SGb2WP16TGb2ZP12UGb2
TP13VGb2XP11?b2RP12WGb2TP13XGb2WP13YGb2YP13ZGb2YP12[Gb2TP13\Gb2TP11?b2SP13]Gb2XP13^Gb2XP13_Gb2XP
13`Gb2XP13aGb2UP14V2b2[P11?b2SP17bGc2VP17d9c2WP16cGd2WP14bFd2SP16dGe2XP17dGe2YP14?f2RP15eGf2TP13
l8f2SP14fGf2XP12gGf2VP12gGf2UP17hGg2TP16iGg2XP14^:g2UP13jGg2WP15kGg2WP15lGg2TP15mGg2WP15nGg2VP14
oGg2YP14PHg2TP17QHg2VP16RHh2VP1;SHh2TP1;THh2VP16UHh2TP17VHh2WP16WHh2VP17XHh2YP18YHh2\P17ZHh2VP15
[Hh2TP15\Hh2VP15]Hh2XP16^Hh2WP15_Hh2WP17`Hh2UP19aHh2ZP16bHh2[P15cHh2WP16dHh2ZP15eHh2UP17fHh2WP18
gHh2[P16hHh2YP15iHh2XP18jHh2XP18kHh2ZP16lHh2UP15mHh2VP16nHh2XP16oHh2YP17PIh2ZP14QIh2TP16RIh2WP13
SIh2WP12l8h2SP13TIh2XP13UIh2XP15VIh2VP12n5h2UP12WIh2VP12XIh2VP15YIh2VP17ZIh2YP16[Ih2ZP13\Ih2VP13
]Ih2VP13^Ih2YP13_Ih2TP15`Ih2WP14aIh2WP14bIh2[P14cIh2ZP14dIh2YP13eIh2VP14fIh2XP13gIh2WP12l8h2TP13
SFh2TP12hIh2TP16iIh2XP13jIh2WP12kIh2VP13lIh2XP13mIh2XP13nIh2UP12oIh2UP13PJh2XP14QJh2ZP14RJh2YP13
SJh2WP12TJh2TP13UJh2YP12_Fh2UP13VJh2VP14WJh2YP13XJh2WP12YJh2TP12ZJh2VP14[Jh2VP12\Jh2VP11?h2SP12]
Jh2TP13^Jh2VP1?UHh2UP12_Jh2TP15`Jh2VP13aJh2TP12bJh2TP12cJh2TP14dJh2VP13eJh2WP13fJh2WP13gJh2XP13h
Jh2WP14iJh2ZP13jJh2XP13kJh2XP13lJh2YP11?h2RP15mJh2]P14mJh2ZP15mJh2^P14mJh2[P13nJh2XP14oJh2[P12PK
h2VP13QKh2YP13RKh2VP12SKh2UP14TKh2YP14UKh2VP15VKh2YP14WKh2XP13XKh2WP13YKh2WP14ZKh2XP13[Kh2WP12\K
h2TP12]Kh2TP14bIh2\P13^Kh2VP12]4h2VP12^:h2VP13_Kh2WP16`Ki2XP17aKi2[P14bKi2VP17cKi2XP16dKi2XP17eK
i2[P17fKi2ZP1;gKi2YP18hKi2YP18hKi2XP18iKi2YP15jKi2WP15kKi2VP16lKi2YP16lKi2ZP15VHi2WP16mKi2VP18nK
i2VP15oKi2WP15PLi2XP16QLi2VP16RLi2VP16RLi2XP1:SLi2ZP1:SLi2YP15TLi2TP15ULi2SP15VLi2UP19WLi2XP15XL
i2TP15YLi2VP16ZLi2VP1:[Li2VP19\Li2[P19]Li2[P1:]Li2]P1:\Li2]P1:^Li2VP18_Li2YP14`Li2UP16aLi2VP16bL
i2YP16cLi2WP17dLi2ZP16eLi2XP19fLi2VP18gLi2ZP18hLi2ZP17iLi2XP15jLi2UP15kLi2WP17lLi2WP16mLi2UP16nL
i2UP18oLi2XP18PMi2WP16QMi2VP15SIi2VP18RMi2ZP16iJi2[P16SMi2WP16TMj2UP16UMk2WP18VMk2XP15WMk2RP1CXM
k2TP15YMk2SP15ZMk2UP15[Ml2SP1:\Mm2ZP18]Mm2WP1B^Mn2oLJ_Mn2PM8k7o2ZP15`Mo2VP16aMo2YP16bMo2XP15cMo2
TP15dMo2VP15eMo2VP16fMo2YP15gMo2TP15hMo2VP1@iMo2TP1@iMo2VP15jMo2TP15kMo2VP1AlMo2VP15mMo2VP16nMo2
WP15oMo2TP15PNo2VP15QNo2VP16RNo2XP17SNo2TP17SNo2VP16TNo2VP16S1o2ZP16V2o2\P16UNo2WP16UNo2YP16VNo2
WP16VNo2YP15WNo2YP14XNo2VP16YNo2UP16ZNo2WP15[No2WP18\No2ZP16?o2RP1;]No2VP1;]No2XP14^No2TP17_No2\
P14`No2VP1>aNo2VP15bNo2VP19cNo2TP19cNo2VP15dNo2TP15eNo2VP16fNo2WP14gNo2VP14hNo2UP16iNP3VP16jNP3X
P16jNP3ZP14T2P3UP16kNP3UP16lNP3WP17mNP3YP15nNP3VP1:oNP3VP1:oNP3XP1;POP3VP19QOP3UP19ROP3WP15SOP3T
P15TOP3VP17UOP3VP15VOP3TP15WOP3VP1>XOP3TP1>YOP3VP14?P3RP17ZOP3WP17[OP3YP17\OP3YP17\OP3[P15]OP3XP
15^OP3VP1<_OP3YP1<_OP3[P14`OP3UP18aOP3XP15bOP3UP15cOP3TP15dOP3VP17eOQ3VP17fOQ3XP16gOQ3YP17hOQ3TP
17iOQ3VP1:U7Q3UP1:jOQ3WP17kOQ3VP16lOQ3VP16lOQ3XP16mOQ3VP15nOQ3TP15oOQ3VP17PP1Q3YP16QP1Q3TP16QP1Q
3VP16RP1Q3XP16RP1Q3ZP17SP1Q3WP17TP1Q3YP16UP1Q3XP14VP1Q3TP15WP1Q3TP15XP1Q3VP16YP1Q3VP16YP1Q3XP16Z
P1Q3VP12[P1Q3TP13\P1Q3WP12]P1Q3UP11?Q3RP12^P1Q3UP13_P1Q3WP14`P1Q3[P13aP1Q3XP17bP1Q3WP16cP1Q3VP19
dP1Q3WP14eP1Q3TP14fP1Q3TP15gP1Q3TP13hP1Q3VP14iP1Q3TP15jP1Q3WP16kP1Q3VP1@lP1Q3TP13mP1Q3VP13nP1Q3W
P16oP1Q3VP1;PQ1Q3VP15QQ1Q3WP18RQ1Q3WP18RQ1Q3YP16SQ1Q3WP15TQ1Q3VP16UQ1Q3VP12VQ1Q3TP13WQ1Q3VP12n5Q
3VP1Dn5Q3UP13XQ1Q3TP12YQ1Q3TP13ZQ1Q3YP12[Q1Q3TP13\Q1Q3WP13]Q1Q3XP13^Q1Q3VP13_Q1Q3TP12`Q1Q3TP14aQ
1Q3ZP13bQ1Q3VP14cQ1Q3XP13dQ1Q3XP12kNQ3VP13eQ1Q3TP13fQ1Q3TP13gQ1Q3TP12hQ1Q3UP12iQ1Q3TP14jQ1Q3TP19
?Q3RP15kQ1Q3VP14lQ1Q3TP11?Q3RP15mQ1Q3WP12nQ1Q3TP13oQ1Q3WP13PR1Q3WP14QR1Q3YP14RR1Q3[P15W2Q3]P13SR
1Q3VP13TR1Q3TP12n5Q3UP13UR1Q3XP13VR1Q3WP13WR1Q3YP13XR1Q3WP15YR1Q3VP13ZR1Q3TP13[R1Q3UP12\R1Q3TP12
]R1Q3UP11?Q3RP14^R1Q3TP12_R1Q3UP15`R1Q3WP12]4Q3VP13aR1Q3WP13bR1Q3TP12cR1Q3TP12dR1Q3TP11eR1R3RP12
fR1R3VP12eR1R3QP12gR1R3UP12hR1R3VP12iR1R3TP12jR1R3UP11eR1R3RP12kR1R3TP12lR1R3UP11eR1R3RP12mR1R3T
P12nR1R3UP12oR1R3UP12PS1R3UP12QS1R3UP13RS1R3WP11eR1R3RP12SS1R3UP12TS1R3UP12US1R3UP12VS1R3UP12WS1
R3TP11eR1R3RP12XS1R3UP12YS1R3UP13ZS1R3WP11eR1R3RP12[S1R3VP12\S1R3UP12]S1R3TP12^S1R3VP12_S1R3TP12
`S1R3VP12aS1R3VP12bS1R3TP12cS1R3UP12dS1R3VP12eS1R3UP12fS1R3VP12gS1R3VP12hS1R3UP11eR1R3RP11eR1R3R
P12iS1R3TP13jS1R3VP13kS1R3WP12lS1R3VP13mS1R3WP12nS1R3UP12oS1R3UP12PT1R3TP12QT1R3TP11eR1R3RP11eR1
R3RP12RT1R3TP12ST1R3TP14TT1R3ZP12UT1R3TP12VT1R3UP11eR1R3RP12WT1R3UP11eR1R3RP12XT1R3TP12YT1R3TP12
ZT1R3UP11eR1R3RP11eR1R3RP11eR1R3RP11eR1R3RP12[T1R3UP12\T1R3TP13]T1R3YP12VT1R3UP13^T1R3WP12_T1R3T
P11eR1R3RP13`T1R3XP12aT1R3UP12gS1R3VP12bT1R3UP13cT1R3YP12dT1R3UP12eT1R3UP12fT1R3VP12gT1R3UP12hT1
R3TP12iT1R3TP12jT1R3UP12kT1R3TP13lT1R3WP13mT1R3WP13nT1R3XP12oT1R3UP12PU1R3UP12QU1R3VP12RU1R3TP13
SU1R3UP15TU1S3SP13UU1S3TP13VU1S3SP13TU1S3SP11WU1S3RP13XU1S3YP13YU1S3YP11WU1S3RP12ZU1S3VP11WU1S3R
P18[U1T3^P17\U1T3ZP15]U1T3YP13^U1T3VP15_U1T3YP1:`U1T3ZP17aU1T3YP17bU1T3]P17cU1T3_P15dU1T3ZP14eU1
T3VP16fU1T3[P15gU1T3YP18hU1T3]P16iU1T3WP1=jU1T3WP14kU1T3UP1:lU1T3XP19mU1T3TP15nU1T3SP11oU1T3RP14
PV1T3SP13QV1T3UP14RV1T3XP16SV1T3YP14TV1T3VP1>UV1T3VP1;VV1T3XP18WV1T3YP1:XV1T3]P16YV1T3WP19ZV1T3_
P19[V1T3YP16\V1T3ZP1@]V1T3ZP17^V1T3ZP17_V1T3YP16`V1T3YP12aV1T3SP15bV1T3XP19cV1T3WP18dV1T3\P1;eV1
T3YP1:dV1T3^P16fV1T3XP16gV1T3YP17hV1T3YP18iV1T3YP16jV1T3WP17kV1T3YP17lV1T3ZP18mV1T3\P16nV1T3ZP15
oV1T3WP16PW1T3WP14QW1T3UP16RW1T3WP12aV1T3TP14SW1T3XP17TW1T3WP14UW1T3YP16VW1T3XP1BWW1T3ZP18XW1T3Y
P1AYW1T3WP17ZW1T3]P18[W1T3`P17\W1T3YP17]W1T3ZP16^W1T3WP14_W1T3VP15`W1T3XP16aW1T3WP15bW1T3ZP12cW1
T3UP14dW1T3VP1BeW1T3VP1=fW1T3XP13gW1T3WP12hW1T3VP17iW1T3XP14jW1T3[P14kW1T3XP12lW1T3UP16mW1T3XP13
nW1T3XP1?oW1T3WP12PX1T3TP13QX1T3XP16RX1T3WP17SX1T3YP19TX1T3[P19UX1T3\P17VX1T3XP18WX1T3YP16XX1T3W
P17YX1T3YP16ZX1T3YP1<[X1T3YP1>\X1T3]P1;]X1T3[P1>^X1T3]P18_X1T3ZP18`X1T3\P18aX1T3YP1;bX1T3YP18cX1
T3YP19dX1T3\P18eX1T3ZP19fX1T3VP19gX1T3\P17hX1T3YP18iX1T3\P15jX1T3XP16kX1T3WP17lX1T3YP15mX1T3WP14
nX1T3VP1:oX1T3\P19PY1T3[P1;QY1T3\P15RY1T3WP17SY1T3YP18TY1T3XP18UY1T3XP19VY1T3[P17WY1T3WP17XY1T3W
P17YY1T3XP1?ZY1T3WP17[Y1T3XP18\Y1T3WP19]Y1T3XP19^Y1T3XP17_Y1T3YP17`Y1T3WP17aY1T3VP18bY1T3VP18cY1
T3XP15dY1T3VP18eY1T3XP1;fY1T3`P18gY1T3ZP17hY1T3ZP18iY1T3XP16jY1T3WP16kY1T3XP17lY1T3YP19mY1T3WP16
nY1T3VP16oY1T3XP15PZ1T3XP17QZ1T3ZP15RZ1T3WP1<[X1T3XP18SZ1T3YP18fU1T3[P1:TZ1T3[P18UZ1T3\P18VZ1T3]
P16WZ1T3XP19XZ1T3[P1AYZ1T3ZP17ZZ1T3ZP1:[Z1T3\P17\Z1T3YP16]Z1T3WP18^Z1T3WP14_Z1T3UP17`Z1T3YP19aZ1
T3WP18bZ1T3XP1BcZ1T3ZP18dZ1T3YP15eZ1T3WP14fZ1T3UP18gZ1T3YP16hZ1T3ZP17iZ1T3VP18`U1T3WP17jZ1T3VP16
kZ1T3VP17lZ1T3WP19mZ1T3YP19nZ1T3[P17oZ1T3ZP17P[1T3YP18Q[1T3YP16R[1T3XP18S[1T3WP1:T[1T3^P18U[1T3X
P1:V[1T3ZP18W[1T3WP1:X[1T3^P1<Y[1T3ZP1=Z[1T3_P1;[[1T3WP19[[1T3YP15\[1T3UP18][1T3XP16^[1T3WP19_[1
T3ZP17`[1T3WP19a[1T3XP16b[1T3WP16c[1T3WP17d[1T3[P16e[1T3YP17f[1T3YP18g[1T3WP17h[1T3WP18i[1T3YP19
j[1T3ZP19k[1T3YP16l[1T3WP17m[1T3WP18n[1T3YP1:o[1T3_P16P\1T3WP17Q\1T3[P17R\1T3XP17S\1T3ZP16T\1T3V
P16U\1T3TP18V\1T3]P19W\1T3VP18X\1T3YP16Y\1T3XP15Z\1T3XP16[\1T3YP1<\\1T3XP19]\1T3\P14^\1T3TP18_\1
T3\P17`\1T3ZP16a\1T3WP17b\1T3WP17c\1T3YP16d\1T3WP17e\1T3\P16f\1T3VP18g\1T3VP17o[1T3^P16h\1T3WP12
i\1U3UP11oU1U3RP17oU1U3RP13j\1U3TP13k\1U3TP15k\1U3VP11oU1U3RP15oU1U3RP12l\1U3UP15m\1U3[P1?oU1U3S
P14n\1U3VP11oU1U3SP13o\1U3XP13P]1U3UP12Q]1U3UP12R]1U3RP11oU1U3RP11oU1U3RP11oU1U3RP14S]1U3TP17oU1
U3RP16T]1U3WP16U]1U3TP14V]1U3UP12W]1U3VP14X]1U3TP13oU1U3RP16T]1U3WP14Y]1U3UP13Z]1U3YP16e[1U3ZP11
oU1U3RP17[]1U3VP18\]1V3XP15]]1V3XP1=^]1V3VP15k\1V3VP1>_]1V3]P1:`]1V3^P19a]1V3_P18b]1V3[P18c]1V3[
P1:d]1V3^P15k\1V3TP18e]1V3[P17f]1V3WP16g]1V3WP16h]1V3YP1Hi]1V3TP15j]1V3TP16k\1V3TP1;k]1V3ZP1:l]1
V3^P14m]1V3WP17n]1V3XP16o]1V3VP16P^1V3WP14Q^1V3TP17R^1V3[P19m\1V3]P17S^1V3ZP17T^1V3XP14U^1V3TP16
V^1V3XP19W^1V3XP18X^1V3XP18Y^1V3[P16Z^1V3VP17[^1V3WP17\^1V3YP17]^1V3YP19^^1V3YP19_^1V3\P19`^1V3[
P19`^1V3ZP17a^1V3VP15b^1V3TP17c^1V3YP18d^1V3[P18e^1V3ZP17f^1V3VP17g^1V3UP1;h^1V3^P1:i^1V3`P19j^1
V3XP17k^1V3XP18l^1V3XP15m^1V3UP18n^1V3YP15o^1V3TP19P_1V3YP17Q_1V3YP17R_1V3VP19S_1V3ZP17T_1V3ZP16
U_1V3WP18V_1V3[P17W_1V3YP17X_1V3VP19Y_1V3\P18Z_1V3YP17[_1V3XP17\_1V3XP18]_1V3XP1:^_1V3ZP18__1V3Z
P1:k\1V3VP17`_1V3VP19n^1V3YP14a_1V3UP17T]1V3XP17b_1V3VP19c_1V3ZP17d_1V3ZP16e_1V3WP18S^1V3YP17f_1
V3ZP18n^1V3YP19g_1V3XP15h_1V3VP16i_1V3VP17j_1V3VP16k_1V3VP19l_1V3YP17m_1V3XP13oU1V3RP19n_1V3]P19
o_1V3ZP17P`1V3WP18Q`1V3YP18R`1V3YP19S`1V3[P18T`1V3YP17U`1V3YP18V`1V3XP18c]1V3\P17W`1V3VP18T]1V3Y
P17X`1V3[P18Y`1W3^P16Z`1W3VP16nU1W3SP1B[`1W3UP17fU1W3YP16\`1W3WP1>]`1W3YP17^`1W3YP16_`1W3TP1X1``
1W3UP16a`1W3UP17]`1W3VP15b`1W3YP14c`1W3UP15d`1W3UP17e`1W3WP17f`1W3YP15g`1W3XP19h`1W3WP15i`1W3VP1
4j`1W3UP1>k`1W3VP1;l`1W3YP17m`1W3VP19n`1W3\P18o`1W3ZP19Pa1W3\P18Qa1W3ZP1:`U1W3[P16Ra1W3YP15Sa1W3
TP16a`1W3UP15Ta1W3WP15Ua1W3UP17Va1W3XP1;Wa1W3`P1:Xa1W3\P17Ya1W3YP17Za1W3ZP16[a1W3WP15\a1W3UP1;]a
1W3]P17^a1W3ZP15_a1W3UP16`a1W3UP17aa1W3WP18ba1W3WP1<ca1W3WP15nU1W3SP14da1W3SP17]`1W3WP15ea1W3UP1
5fa1W3YP13ga1W3YP14da1W3SP15ha1W3YP13ia1W3YP16ja1W3ZP14da1W3RP1T1ka1W3VP16la1W3WP1V1nU1W3TP18ma1
W3VP15na1W3UP16oa1W3WP19Pb1W3\P19Qb1W3\P15Rb1W3WP17Sb1W3WP17Tb1W3WP17Ub1W3[P15Vb1W3TP15Wb1W3TP1;
kW1W3_P19kW1W3\P16Xb1W3XP16Yb1W3WP17Zb1W3XP17[b1W3XP16a`1W3UP16RV1W3[P15nU1W3SP17\b1W3YP1:`U1W3X
P1<`U1W3^P18]b1W3YP17^b1W3WP17oZ1W3ZP16_b1W3XP17`U1W3YP19`b1W3]P1:ab1X3^P18`U1X3ZP1=`U1X3^P1:`U1
X3_P17bb1X3YP1;`U1X3_P18cb1X3[P1>`U1X3\P18db1X3[P1:eb1X3[P19fb1X3]P1=gb1X3XP1:db1X3]P17hb1X3ZP18
ib1X3YP19jb1X3XP18jb1X3XP1?`U1X3YP1:ib1X3[P17kb1X3VP1?i^1X3WP16lb1X3WP1>lb1X3XP14mb1X3UP18ib1X3Y
P1@nb1X3]P1=nb1X3aP1<ib1X3ZP1<nb1X3]P1?nb1X3^P1<ob1X3^P1;Pc1X3[P18ib1X3YP17Qc1X3ZP1;`U1X3^P1:`U1
X3_P16Rc1X3ZP1R1`U1X3]P1;Sc1X3]P18ib1X3WP18ib1X3YP1=nb1X3dP1=ib1X3ZP1B`U1X3^P1=Tc1X3XP1:ib1X3[P1
:Sc1X3\P1:`U1X3^P12Uc1Y3UP14Vc1Y3WP13Wc1Z3XP11Xc1Z3RP13Yc1[3XP12Zc1[3UP13ha1[3YP13[c1[3TP12\c1\3
VP12]c1\3TP11oU1\3RP14^c1]3WP12_c1]3UP14`c1]3WP13ac1]3TP13bc1^3VP13cc1^3XP12dc1^3UP18ec1_3TP1;fc
1_3TP14gc1_3TP1:hc1_3WP13?_3RP11?`3RP11?`3RP1;ic1a3TP1:jc1b3XP16kc1b3YP15Fb3VP17lc1b3UP1DSFb3TP1
:mc1b3VP13nc1b3YP17oc1b3WP16Pd1b3WP16Qd1b3ZP14^:b3UP16Rd1b3WP16Sd1b3YP13Td1b3XP13Ud1b3WP12Vd1b3V
P14V2b3[P13Wd1b3XP13Xd1b3WP13Yd1b3YP13Zd1b3YP13[d1b3YP13\d1b3VP13]d1b3WP13^d1b3XP13_d1b3YP13`d1b
3YP13ad1b3YP12bd1b3VP13cd1b3WP13dd1b3WP12ed1b3UP13fd1b3XP12gd1b3TP12P;b3TP12hd1b3VP13id1b3XP11?b
3RP14jd1b3YP12kd1b3UP12ld1b3UP12]2b3UP17md1b3ZP12nd1b3VP12]2b3UP13od1b3UP12od1b3UP12Pe1b3UP12Qe1
b3TP12Re1b3TP12Se1b3UP13Te1b3XP12Ue1b3TP12Ve1b3UP12Ve1b3UP14We1b3TP13Xe1b3YP13Ye1b3YP12Ze1b3UP18
ic1b3TP15[e1b3VP13\e1b3XP12]e1b3VP14^e1b3YP13_e1b3WP14`e1b3UP11?b3RP13?b3RP12ae1b3UP12be1c3UP14c
e1c3WP14de1c3XP13ee1c3XP15fe1c3YP16ge1d3WP16he1d3WP15ie1d3TP16je1d3WP16ke1d3UP17le1d3VP17me1d3XP
17ne1d3WP16oe1d3XP17Pf1d3WP16Qf1d3UP11Rf1d3SP12Sf1d3UP13Tf1d3YP17Uf1d3[P17Vf1d3VP13Wf1d3YP17Xf1d
3VP16Yf1e3WP15Zf1e3WP18[f1e3]P18[f1e3_P19\f1e3^P18]f1e3VP18^f1e3XP16_f1e3TP16`f1e3VP15]f1e3TP15a
f1e3YP15bf1e3WP15cf1e3VP15df1e3VP16ef1e3VP16ef1e3XP17ff1f3UP15gf1f3XP16hf1f3VP17if1f3YP19jf1f3UP
17kf1f3VP16lf1f3WP17mf1f3\P18nf1f3TP16of1f3VP17Pg1f3XP15Qg1f3YP15Rg1f3XP16Sg1f3YP16Sg1f3[P16Tg1f
3WP16Tg1f3YP14Ug1f3VP15Vg1f3YP16Wg1f3YP16Wg1f3\P15Xg1f3YP17Yg1f3YP15Zg1f3WP17[g1f3WP17\g1f3XP16]
g1g3TP16^g1g3VP16_g1g3VP18`g1g3XP16ag1g3WP18bg1g3YP17cg1g3ZP14dg1g3UP14eg1g3UP19fg1g3XP16gg1g3YP
18?h3RP19?h3RP18aEh3[P14hg1h3TP15ig1h3VP15jg1h3YP17kg1i3VP17lg1i3VP18mg1i3XP15ng1i3VP19og1i3YP14
Ph1i3UP17]4i3UP17Qh1i3WP17Rh1i3WP18Sh1j3VP18Th1j3WP15Uh1j3WP16Vh1j3YP16W2j3[P17Wh1j3[P13?j3RP16X
h1k3TP16Xh1k3VP18Yh1k3VP18Yh1k3XP17Zh1k3VP17Zh1k3XP17[h1k3\P18\h1k3^P18]h1k3[P16W2k3[P16^h1k3ZP1
6];k3WP18\8k3]P15_h1k3WP17`h1l3TP15ah1l3VP17bh1l3YP15ch1l3XP16dh1l3XP16eh1l3UP15fh1l3XP17gh1l3YP
1>hh1m3WP19hh1m3XP18bDm3YP18bDm3\P16^1m3VP16ih1m3YP16jh1m3VP18kh1m3\P16lh1m3ZP17mh1m3YP18nh1n3XP
15oh1n3WP19\8n3[P16Pi1n3WP15Qi1n3VP14Ri1n3VP15Si1n3XP15Ti1n3WP16Ui1n3TP16Vi1n3TP13?o3RP16Wi1o3WP
17Xi1o3VP13?o3RP16Yi1o3VP16Zi1o3XP15[i1o3UP13?o3SP13?o3RP17\i1o3VP14]i1o3TP17^i1P4TP19_i1P4XP15`
i1P4WP14ai1P4TP16bi1P4YP1;i4P4[P16ci1P4YP17n5P4UP16di1P4YP16ei1P4VP13?P4RP15fi1Q4XP15gi1Q4WP14?Q
4RP16hi1Q4[P15ii1Q4WP16ji1Q4XP15ki1Q4VP16li1Q4ZP15mi1Q4WP15ni1Q4XP16oi1Q4VP16Pj1Q4TP16Pj1Q4VP15Q
j1R4TP15Rj1R4XP16Sj1R4WP18Tj1R4WP16Uj1R4YP16Vj1R4VP17Wj1R4ZP16Xj1R4TP16Xj1R4VP16Yj1R4[P14Zj1R4UP
16[j1S4YP15\j1S4UP16]j1S4WP16]j1S4YP16^j1S4VP1B_j1S4VP16`j1S4UP16aj1S4WP16bj1S4YP17cj1S4[P15dj1S
4XP14ej1S4VP16fj1S4ZP17gj1S4]P15hj1S4YP15ij1S4XP16jj1T4UP16jj1T4VP15kj1T4WP14lj1T4TP14mj1T4UP15n
j1T4YP15kNT4UP15oj1T4WP15Pk1T4VP16RCU4VP17Qk1U4VP17Rk1U4XP1=Sk1U4VP17Tk1U4[P15Uk1U4TP15Vk1U4WP16
Wk1U4ZP17Xk1V4XP17Xk1V4ZP18Yk1V4YP16Zk1V4YP15[k1V4XP16U@V4XP16\k1V4VP15]k1V4TP15^k1V4VP16_k1V4WP
16_k1V4YP16`k1V4YP1:ak1W4VP17bk1W4YP18ck1W4\P17dk1W4WP17dk1W4YP17dk1W4WP17dk1W4YP19ek1X4XP15fk1X
4VP15gk1X4XP16hk1X4WP16ik1X4YP17jk1X4VP17jk1X4XP15kk1X4TP15lk1X4VP15Ze1X4WP15mk1X4WP18nk1Y4VP17a
EZ4WP17aEZ4YP19]h1Z4[P1:ok1[4VP15Pl1[4UP15Ql1[4VP15Rl1[4XP16Sl1[4ZP15Tl1[4VP14Ul1[4TP15Vl1[4XP14
Wl1[4TP14?[4RP14Xl1[4TP18Yl1\4TP14Zl1\4TP15[l1\4VP15\l1\4WP17]l1\4UP16^l1\4VP15_l1\4WP19`l1\4ZP1
5al1\4XP15bl1\4TP16mD\4ZP16cl1\4WP17k5\4ZP18dl1\4XP14]4\4UP15el1\4WP15fl1\4XP1U1gl1]4XP1R1hl1]4V
P16il1]4XP18jl1]4[P18jl1]4]P16kl1]4ZP17hB]4]P17ll1]4[P15ml1]4TP15nl1]4VP17ol1]4TP17Pm1]4VP15Qm1^
4TP15Rm1^4VP17Sm1^4[P1?Tm1^4[P17SL^4ZP16Um1^4WP16Vm1^4TP16Wm1^4TP16Xm1^4WP17Ym1^4YP16SF^4SP16Zm1
^4VP15[m1^4VP17\m1^4VP17]m1^4YP17^m1^4XP17_m1^4[P17`m1^4ZP16am1^4\P15bm1^4VP17cm1^4XP15dm1^4UP15
em1^4WP16fm1^4WP16gm1^4YP15hm1^4TP17im1^4VP17jm1^4YP17jm1^4[P16km1^4XP16km1^4ZP16lm1^4WP17mm1^4Z
P17mm1^4\P16nm1^4XP19om1^4\P18Pn1^4YP16[@^4YP16W2^4[P17\8_4YP15Qn1_4TP16Rn1_4VP15Sn1_4TP17Tn1_4V
P17Tn1_4XP17Un1_4ZP15Vn1_4WP16Wn1_4WP16Xn1_4\P15Yn1_4WP15Zn1_4WP16[n1_4[P16\n1_4TP16\n1_4VP16]n1
_4WP15^n1_4XP15_n1_4WP16`n1_4XP16`n1_4ZP15an1`4UP15bn1`4WP14cn1`4UP18dn1`4]P18dn1`4_P14en1`4TP18
fn1`4[P16gn1`4YP18hn1`4ZP18hn1`4\P19in1`4\P19in1`4^P16jn1`4YP14kn1`4VP15ln1`4XP16mn1`4[P15nn1`4T
P15on1`4VP16Po1`4YP13?`4SP16Qo1`4VP17Ro1`4VP17Ro1`4XP14So1`4UP15To1`4WP16Uo1`4TP16Vo1`4VP18Wo1`4
TP15Xo1`4VP17Yo1`4ZP16Zo1`4XP16Zo1`4ZP15[o1`4WP16];`4WP16\o1`4WP19]o1`4ZP16^o1`4XP15_o1`4XP15`o1
`4XP16ao1`4VP19bo1a4[P15co1a4WP16do1a4VP15eo1a4VP15fo1a4WP18go1a4VP18go1a4XP18ho1a4[P17io1a4[P17
jo1a4]P15ko1a4XP19SLb4YP1:SLb4YP1:lo1b4UP1JV@b4WP19V@b4\P15kKb4VP15mo1b4WP16no1c4WP14V1c4UP16oo1
c4XP15PP2c4WP15l8c4SP16QP2c4\P15RP2c4XP17SP2c4ZP18];c4WP16TP2c4XP15UP2c4VP16VP2c4YP17WP2c4VP17XP
2c4\P17YP2c4XP17ZP2c4YP15[P2c4WP19\P2d4VP16]P2d4VP16^P2d4YP16_P2d4ZP19`P2e4\P17aP2e4YP1CbP2e4XP1
6cP2e4VP16Z4e4VP16dP2e4YP14eP2e4VP15fP2e4VP16gP2e4\P16hP2e4[P15iP2e4VP19jP2f4\P1=jP2f4`P18kP2f4Z
P18lP2f4]P18mP2f4YP18nP2f4[P15oP2f4TP15PQ2f4VP15QQ2g4UP17RQ2g4WP17SQ2h4VP19TQ2h4VP15UQ2h4WP17VQ2
h4XP18WQ2h4YP17XQ2h4YP19_i1h4ZP19YQ2i4^P17ZQ2i4^P16[Q2i4XP17\Q2i4\P18]Q2j4XP17^Q2j4YP17_Q2j4VP16
`Q2j4XP11?k4RP12aQ2k4TP11?k4RP12bQ2k4TP14cQ2k4VP14dQ2k4WP16eQ2l4SP1U1U7l4VP1U1fQ2l4XP15lj1l4SP15
gQ2l4UP14hQ2l4UP14iQ2l4YP12jQ2l4TP12kQ2l4TP12lQ2l4TP14V2l4\P12mQ2l4VP14V2l4\P13nQ2l4XP12oQ2l4VP1
2PR2l4VP12QR2l4VP12RR2l4VP12SR2l4TP13TR2l4YP12UR2l4VP12n5l4VP12VR2l4UP12WR2l4VP12ZJl4VP12XR2l4UP
16YR2l4UP12ZR2l4UP12[R2l4UP12\R2l4UP12]R2l4VP12^R2l4VP12_R2l4VP12`R2l4VP12^1l4VP12aR2l4UP12bR2l4
VP12cR2l4UP12dR2l4VP12eR2l4VP12fR2l4UP12gR2l4TP12hR2l4TP12iR2l4TP12jR2l4UP12kR2l4UP12n5l4VP13lR2
l4YP12YNl4VP13mR2l4YP13[1l4WP16nR2l4UP16oR2m4WP16PS2m4WP17QS2m4WP17RS2m4YP1;SS2m4WP1;TS2m4YP17US
2m4VP15VS2m4VP15WS2m4UP15XS2m4WP1;YS2m4WP15ZS2m4TP19[S2m4XP17\S2m4XP17\S2m4ZP19]S2m4ZP15^S2m4XP1
5_S2m4YP15`S2m4WP18aS2m4ZP16bS2m4TP15cS2m4VP16dS2m4VP16eS2m4XP15fS2m4TP1:gS2m4VP1:hS2m4XP18iS2m4
VP18jS2m4YP19kS2m4XP16lS2m4WP17mS2m4VP18nS2m4[P16oS2m4[P18PT2m4]P15QT2m4TP15RT2m4VP15ST2m4VP16TT
2m4ZP18UT2m4WP18UT2m4YP15VT2m4VP16TGm4ZP16WT2m4XP16XT2m4TP16YT2m4VP17ZT2m4VP19U7m4VP16[T2m4VP17\
T2m4TM5]T2m4TP16^T2m4VP16_T2m4VP15`T2m4UP15aT2m4WP14bT2m4TP16cT2m4\P19U7m4VP18dT2m4ZP1=eT2m4TM=f
T2m4VM5gT2m4UP15hT2m4UP17iT2m4VP15jT2m4WP15kT2m4TP15lT2m4VP15mT2m4XP14nT2m4UP17oT2m4\P16PU2m4WP1
7QU2m4UP17QU2m4WP1<RU2m4WP15SU2m4UP15TU2m4TP16UU2m4SP16VU2m4UP17WU2m4YP15XU2m4VP17YU2m4WP16ZU2m4
XP15[U2m4VP14\U2m4TP14]U2m4VP16^U2m4TP17_U2m4XP16`U2m4VP16`U2m4XP15Zj1m4VP15aU2m4XP14bU2m4TP17iT
2m4VP16cU2m4XP12dU2m4VP17eU2m4VP14Ve1m4TP13fU2m4YP14gU2m4YP12hU2m4UP17iU2m4WP17iU2m4YP17jU2m4XP1
5kU2m4TP14Ve1m4TP19U7m4VP18^Em4XP16lU2m4VP15mU2m4UP14mU2m4TP17nU2m4VP1:j<n4YP1:j<n4[P1@U7n4QM@oU
2n4SM>PV2n4QM>QV2n4SM<RV2n4QM=SV2n4PM=TV2n4RM9UV2n4QM9VV2n4SM6lj1o4RP16SV2o4SP16SV2o4RP16?o4QP16
WV2o4SP16ULo4RP16SV2o4SP18XV2P5TP17YV2P5TP19ZV2P5VP18[V2P5VP1?\V2P5TP1@]V2Q5TP1@^V2Q5VP1:_V2Q5WP
1:_V2Q5YP17`V2Q5TP14?Q5RP14c1Q5UP1An:R5QMAaV2R5SMBbV2R5UMBbV2R5TM7cV2S5VP15dV2S5VP16eV2S5UP16fV2
S5UP14gV2S5TP15hV2T5TP16iV2T5VP17jV2T5TP16kV2T5VP14lV2T5YP12mV2T5VP15nV2T5TP12?T5SP12oV2T5UP17PW
2T5VP1;?T5SP14?T5RP17QW2T5VP14?T5RP14RW2T5TP14SW2T5TP13TW2T5WP16UW2T5VP12VW2U5UP12WW2U5UP12Ze1U5
UP1EXBV5SMEXBV5UM;XW2V5YP18YW2V5VP15ZW2V5UP15[W2V5WP1:\W2V5SM:]W2V5UM5^W2V5UP15_W2V5WP14`W2V5TP1
6aW2V5WP14bW2V5WP12cW2V5TP1<dW2V5VP1>eW2V5UP17]2V5VP1;dW2V5WP1:fW2V5TP14gW2V5TP15hW2V5VP16iW2V5Y
P11?V5RP13jW2V5WP13kW2V5YP12lW2W5VP12lW2W5VP12mW2W5VP12nW2W5VP12oW2W5TP11?W5RP12n5W5VP13PX2X5VP1
2QX2X5TP13RX2X5YP15SX2Y5UP13TX2Y5VP12UX2Y5TP13VX2Y5WP15WX2Y5XP15XX2Y5TP12YX2Y5UP14Ve1Y5UP16ZX2Z5
ZP15[X2Z5VP17\X2Z5VP14]X2Z5XP13^X2Z5TP12_X2Z5TP17`X2Z5ZP16aX2Z5VP16bX2Z5YP14cX2Z5YP13dX2Z5WP16eX
2Z5]P16fX2Z5VP14mDZ5ZP14gX2Z5TP14V2Z5\P16hX2Z5TP16iX2Z5VP13jX2Z5XP14kX2Z5[P13lX2Z5YP15mX2Z5WP15n
X2Z5UP15oX2Z5WP17PY2Z5ZP14QY2Z5ZP14RY2Z5XP14SY2Z5\P12TY2Z5VP13UY2Z5WP12]2Z5VP13VY2Z5XP13WY2Z5YP1
2XY2Z5UP12kNZ5VP13YY2Z5XP15ZY2Z5\P13[Y2Z5WP13\Y2Z5YP13]Y2Z5XP13^Y2Z5YP13_Y2Z5WP12`Y2Z5UP12aY2Z5T
P13bY2Z5XP12cY2Z5UP12dY2Z5TP12eY2Z5TP14fY2Z5XP14fY2Z5[P12gY2Z5TP12hY2Z5UP14iY2Z5WP12jY2Z5VP13kY2
Z5WP14mDZ5[P14cT2Z5[P13lY2Z5YP12mY2Z5TP12nY2Z5UP16oY2Z5]P14PZ2Z5WP13QZ2Z5XP13RZ2Z5XP13SZ2Z5WP13T
Z2Z5XP15UZ2Z5TP14VZ2Z5YP12Zj1Z5VP15WZ2Z5[P13PFZ5YP14XZ2Z5\P12^1Z5VP13YZ2Z5WP17aE[5ZP18S7[5\P16ZZ
2[5[P16[Z2[5XP14\Z2[5UP15]Z2[5WP17^Z2[5YP16_Z2[5XP16`Z2[5VP16aZ2[5WP16bZ2[5VP16cZ2[5ZP14dZ2[5TP1
6eZ2[5YP16fZ2[5[P16gZ2[5XP16gZ2[5ZP16hZ2[5\P15iZ2[5XP15jZ2[5YP18kZ2[5YP16lZ2[5\P15mZ2[5YP15nZ2[5
YP17oZ2[5]P15P[2[5XP15Q[2\5WP16R[2\5XP15S[2\5XP16T[2\5YP16U[2\5ZP15V[2\5WP17W[2\5\P15X[2\5XP16Y[
2\5[P17Z[2\5VP16[[2\5ZP19\[2\5XP15][2\5XP15^[2\5WP15_[2\5YP18`[2\5YP15a[2\5YP15b[2\5VP16c[2\5XP1
6d[2\5YP19e[2]5XP17f[2]5VP17f[2]5XP15g[2]5VP15h[2]5WP15i[2]5UP15j[2]5WP15k[2]5VP15l[2]5VP15m[2]5
XP16n[2]5ZP17o[2]5^P17P\2]5VP15Q\2]5WP15R\2]5XP13?]5RP14S\2]5UP15T\2]5VP16V2]5[P15V2]5YP16U\2]5Y
P16V\2]5ZP14W\2]5UP16X\2]5WP14XN]5VP15Y\2]5XP16Z\2]5[P17[\2]5ZP17[\2]5\P15\\2]5UP15]\2]5WP16^\2]
5WP14_\2]5UP16`\2]5VP15a\2]5WP16^2]5ZP14b\2]5VP16c\2]5VP16c\2]5XP16d\2]5VP15e\2]5VP17f\2]5XP17g\
2]5YP14h\2]5UP16i\2]5VP15j\2]5XP14d2]5UP17k\2]5\P17k\2]5^P17V2]5\P17V2]5_P16l\2]5\P18]l1]5^P15m\
2]5WP16n\2]5VP15o\2]5TP15P]2]5VP15Q]2]5XP15R]2]5WP16S]2]5TP16S]2]5VP1=T]2]5VP1=U]2]5XP19V]2]5XP1
9V]2]5ZP17W]2]5TP17X]2]5VP17Y]2^5VP16Z]2^5[P19aE^5[P19[]2^5WP17\]2^5XP18]]2^5TP18^]2^5VP15_]2^5X
P17`]2^5YP16W2^5[P16a]2^5[P14b]2^5UP14c]2^5UP17l8^5SP1c]5QDm[7QDo6aD\6`D[k>UD0PDYJQDP7QDn[7QDo[7
QDP\7QDQ\7TD1QDR\7QDS\7PD6PD=QDf5QDT\7PD4TD2QDd5QDf5QDT\7PD6TD2QDd5QDU\7TD3PDVP5PDgQ7PDjHQDV\7TD
2QDW\7QDX\7QDY\7QDd5TD3QDYX3QD`U5PD_^=QD`U5QDZ\7QDS`1TD1QD[\7QD]_3QDnGTD1QD\\7QD_j2QDT[7QD]\7TD1
QD^\7QD_\7QD`\7`DhR6QDa\7QDT;QDb\7PDnP5VD0QDa\7QDT;QDb\7PDnP5QDc\7QDd\7PDgQ7QDe\7VD0QDd\7PDgQ7QD
e\7QDf\7QDd5QDg\7QDh\7`DjR6QDi\7QDj\7PDTP5PDgQ7QDk\7PDl_<QD[KTD2QDl\7PDRP5QDbT1TD4QDlT5VD0QDbT1T
D4QDlT5QDm\7QDn\7QDVHSD0QDo\7QDP]7Q@n4QDQ]7TD1QDR]7PD^P5QDS]7QDT]7TD3QDU]7QDV]7QDW]7QDX]7PDP8QDY
]7QDZ]7TD2QDf5QD[]7QD\]7SD0S@0S@0PDoR6QD]]7PDen3PDmNTD4QD^]7Q@_]7VD0PDen3PDmNTD4QD^]7Q@_]7QD`]7Q
Dj9QDa]7QDb]7TD8QDc]7QDd]7TD4QDd5PDga1QDe]7SD0QDf]7PDga1QDg]7QDdMPDga1QDh]7QDi]7Q@Q\7S@0QDj]7QDk
]7QDl]7QDm]7QDn]7QDo]7QDP^7QDQ^7QDR^7QDS^7QDT^7QDU^7QDV^7QDW^7QDX^7QDY^7TD1QDZ^7QD[^7QD\^7QD]^7Q
D^^7QD_^7QD`^7QDa^7QDb^7QDc^7QDd^7QDe^7QDf^7QDg^7VD0QDf^7QDg^7QDh^7QDi^7QDj^7QDk^7QDl^7PDPd:PDmR
6QDm^7QDn^7QDo^7TD1QDW7QDP_7QDQ_7QDR_7QDS_7QDmU2P@HQDT_7QDU_7PDX8`DQS6`DVP5`DhR6`DXP5QDV_7QDW_7P
DX8PDmCQDX_7PD[d2QDY_7QDZ_7QD[_7P@hR6PD[d2PDTR5PDoR6QD\_7QDf5PDTR5QD]_7QD^_7QD__7QDf5QD`_7QDa_7Q
Df5PDiR6aDP5SD0QDb_7TD3QDc_7PDmg6QDU7TD4QDd_7PDoR6QDT7QDU7TD3QDe_7VD0QDU7TD3QDe_7QDf_7QDg_7QDh_7
TD1QDi_7QDj_7QDk_7TD1QDl_7QDm_7QDn_7QDo_7SD0QDn4TD2QDf5PDoV7QDP`7`DoR6QDQ`7QDR`7QDS`7Q@QS1TD4QDU
7TD1QDT`7QDU`7TD4QDU7TD1QDV`7QDW`7QDX`7QDY`7TD4QDZ`7QD[`7P@XP5QD\`7TD2QD]`7TD1QDV`7Q@^`7QD_`7QDd
5QDV7TD1QD``7QDa`7TD1QDb`7QDd5QDc`7TD:QDd`7TD2QDd5QDd5QDe`7TD3QDf`7QDg`7QDh`7TD:QDi`7TD1QDd5PDgQ
7SD0PDhR6QDj`7QDk`7S@0QDl`7QDd5QDV7QDm`7PDUS6SD0QDn`7TD1QDo`7PDi6QDR7TD4QDPa7QDQa7aDf5QDRa7TD2QD
Sa7SD0QDTa7QDUa7SD0QDQ7TD2QDVa7TD1QDWa7PD[2PDgR6QDfa5QDXa7QDYa7QDZa7PD6SD0QD[a7TD1QD\a7QD]a7QD^a
7PD6`EkY;`ElY;`ER3QD_a7TD1QD`a7aDf5aERP2QDS7TD4QDaa7QDba7QDca7TD2QDS7QDda7TD5QDea7QDfa7QDga7PDYP
5PDg`7QDha7QDia7PDVS6SD0PDVP5QDja7QDka7P@4SD0QDla7QDT;TD1QDma7QDna7PDjc7TD3QDoa7TD3PDTP5QDPb7QDQ
b7QDRb7TD5PDVS6QDSb7PDoR6PDmNQDTb7SD0QDUb7QDVb7TD1QDWb7QDXb7QDYb7Y@0QDZb7P@oR6Y@0QDX7aD\6aDP5`Db
T3`DcT3`DoR6QDmm4P@^2QDQP5QDX7QD[b7P@R3PDcOPDoR6QDX7QDj9QD\b7P@ZS1P@jR6QD]b7TD2QD^b7QD_b7QD`b7QD
ab7QDbb7TD2QDcb7QFT6QDeg6QDdb7TD1QDeb7QDj9Y@0QDfb7TD1PDoR6QDY7aD\6aDP5QDj9QDgb7QDhb7P@oR6QDib7`D
oW7`DH`Dno3`Doo3`Dmo3aD\6aDP5QDj9QDjb7TD2QDkb7`DoW7`Dno3`Doo3`Dmo3`Dn;aDP5QDj9QDlb7TD4QDmb7P@oR6
QDY7QDj9Y@0QDnb7QDob7TD1QDj9QDPc7Y@0QDQc7VD0QDj9QDPc7Y@0QDQc7QDRc7QDj9QDPc7Y@0QDSc7PDSl4QDTc7QDi
;QDUc7TD1QDVc7TD2`DfEQDj9QDiX2Q@f5QDWc7QDXc7QDYc7QDZc7P@ROQDWc7QDXc7QDYc7QDj9QDm9QDj9QD[c7QD\c7Q
Dj9QD]c7PDR3Y@0QD^c7QDj9PD]P1QD_c7QD`c7QDj9QDf5PD^P5QDac7TD1QDbc7PD^P5QDcc7PDiR6QD^d2QDfe4Q@dc7Y
@0QDec7QDfc7TD1QDgc7`EWW7QDhc7QDic7QDjc7TD2QDkc7VD0`EWW7QDhc7QDic7QDjc7TD2QDkc7QDlc7QDil4Q@b:QDm
c7QDnc7QDoc7TD1QDPd7TD4QDZ7PDn]>QDcQ2TD3QDQd7UD0PDTJQDRd7PDWS6TD4QDf5PDHQDSd7QDTd7QDf5PDHQDSd7PD
gR6PDlU3QDUd7QDj9TD3QDVd7PDgR6PDlU3PDZP5QDWd7PDhR6QDXd7QDYd7PDk8QDZd7QDlT5PDSl4QDb>TD1QD[d7UD0QD
\d7QD]d7S@0S@0QD^d7UD0PDd3QD_d7QD`d7`EmNQDad7QDT<QDbd7QDcd7SD0QDdd7PD\c3QDed7PD\c3QDed7PDUR3PD\c
3QDfd7PDHPD]P7QDj=QDgd7PDQP3PDW5PDoR6QDhd7PD[P5QDid7VD0QDhd7PD[P5QDid7QDjd7UD0QDkd7TD5QDld7QDil4
Q@b:PDT8PDiR6Q@oh6TD1QDmd7PDSZ;QDnd7QDod7QDPe7TD5PDoR6QDQe7QDmm4P@dn3QDRe7PDoR6QDSe7QDmm4P@dn3QD
e9PDoR6QDTe7QDoT6TD1QDUe7QDmm4P@dn3PDmNQDVe7QDWe7QDgj4QDj>QDVj4QDXe7TD3QDYe7UD0QDZe7QD[e7TD4QD\e
7QD]e7QD^e7QD_e7TD1QD`e7`DVP5`DjR6`DhR6QDj9QDf5QDae7TD1QDbe7QDj9Q@f5S@0QDce7PD_^<QDj9QDde7PDfT7T
D1QDee7PDV\4PDdn3PDmNQDfe7PDoR6QDge7PDne?PDoe?PDSP3QDhe7SD0QDie7QD^OPDQP5QDje7SD0QDoCQDke7PDQW7P
D`d1QDdQ1PDRb8QDle7QDme7QDne7QDZ\5QD[\5QDoe7QDPf7TD3QDQf7QDSBTD1QD_^4PDgQ7QDlT5QDRf7QDSf7TD6PDoR
6PDjQ;PDQP5QDTf7QDUf7QDVf7SD0PDjU3QDWf7PDHQDXf7TD8QDYf7QDd5QDmU7PDXh1QDZf7QD[f7QD\f7QD]f7QDlV3QD
[Q6QD^f7PDnn2QD_f7QD`f7QDaf7P@VS6QDV]7QDbf7QDcf7QDdf7QDd5PDhR6PDdEPD^b4PDhR6QDd5QDef7QDff7QDgf7Q
Dhf7PDgQ7PD_R3QDif7QDjf7PDPf3QDkf7QD__7PDoR6QDlf7TD1QDmf7PDiEPDhR6PDgQ7QDnf7QDf5QDof7QDPg7PDWP5Q
Dd5QDQg7QDRg7QDSg7QDTg7QDR_3QDnR1S@0QDn4PDTJQDUg7PDTJPDma:PDZf?PDTJPDdd3PDhR6PDUY>PDTJPDVa?PDTf4
PDkb1QDVg7QDWg7PDkb1QDXg7PDkb1QDYg7PDSc4PDhR6PDkb1PDWT1PDgQ7QD`f2PDhR6QDd5QD`f2PDhR6QDd5PDUJQDZg
7QD[g7PDUJQD\g7QD]g7PDSh<QD^g7PD\e6QD_g7PDnR1PDVU7QD`g7PDUS6QDd5PDXJQDag7PDWJQDbg7PDZJQDcg7PDTJQ
Ddg7PDZl3QDeg7QDfg7PDZl3PD_l3QDgg7PDgQ7QDhg7PDfm8QDV^7PD_m;QDig7QDjg7QDkg7PDZQ5PDmR6PD[Q5PDZQ5PD
nP5PDUP5PD_Q5QDlg7PD^Q5QDmg7PDU^:PD\k<PDV^:PD\k<PD\k<QDng7QDaa2QDog7PDoa1QDPh7PDT[6QDQh7PD\d<QDR
h7QDSh7PD\d<PDgU3QDTh7PD`d1PDWj2PDWo6PDWj2PDVS6PDmMPDVS6QDUh7QDVh7PDZl4QDWh7QDXh7TD3QDYh7QDZh7QD
[h7QD\h7PD\m6PD]T5PDmMPDmMQD]h7PD\m6QD^h7PDVS6PDmMQDen2PDV\:PDmR6PDZJPDZJPDmR6PDV\:QD_h7PD^;QDRn
1QD`h7VD0QDRn1QD`h7QDah7QDbh7TD2QDYX3QDch7QDdh7TD3QDd6TD6QDeh7QDfh7QDgh7QDhh7PDoR6QDnR1QDih7PDnP
5`DhR6QDjh7TD2QDf5PD[P5QDkh7PDma:QDlh7TD4QD`f2PDeQ7PDT\:QDmh7QDnh7QDoh7S@0QDPi7PDgR6P@gQ7QDTh2PD
hR6QDQi7PD_^:QDbe1PDcf8PDba:PDiR6QDRGQDRi7QDSi7PDma:PDoR6QDTi7S@0S@0QDf5QDUi7QDVi7QDWi7TD3QDXi7P
DbU7QDYi7Q@f5QDZi7TD2QD[i7QDS`1PD_3PDUP5QD\i7TD1QD]i7PDUP5QD^i7TD2QD_i7QD`i7TD8QDeh7QDai7QDbi7QD
ci7PDV\4QDf5QDdi7PDoR6QDei7QDfi7QDj9QDf5QDgi7PDoR6QDUJQDhi7QDii7TD1QDji7QDki7PDea1QDli7PDga1PDmR
6PDha1QDmi7QDni7PDTP5QDT;QDoi7VD0PDTP5QDT;QDoi7QDPj7QDQj7QDRj7QDj9QDSj7QDTj7TD2QDf5QDUj7QDVj7TD3
QDcd3QDWj7QDXj7PDgQ7PDTJPD4PDgQ7PDob1PDSc1PDRg5PDWm4PD]g?QDYj7TD3QDZj7PD^P5QDWd7TD2PDoR6QD[j7QDe
g6TD1QDd5QD\j7QD]^1QD]j7TD1QD^j7PDoR6QD_j7QD`j7QDaj7QDQ[2QDbj7QDcj7TD1QDdj7QDej7TD1QDf5QDfj7QDle
3PDbU7P@hR6TD4QDgj7PDUP5PDTP5PDgQ7QDhj7QDij7SD0PDVS6PDTJPDVS6PD_U3PDVS6PDQ[7PDVS6PDVS6PD`Q3PDVS6
PDVS6PD^X7PDVS6QDXQ2PDmMQDjj7QDkj7PDmMPDSc1QDlj7PD^4QDmj7PDVb1PDmR6PD^4PDkU7PD^4QDnj7QDoj7PDV\:Q
DPk7QDQk7QDRk7PD[b:QDSk7PD\b:QDTk7PD_R3QDUk7PDja1PDYNPDc;PDW5QDVk7PDmg6QDWk7PDRV7QDXk7PDQS5QDYk7
PDQS5PDeg?PDab:QDZk7QD[k7QD\k7PDob1QD]k7PD^JQD^k7PD^JPD^JPDTT8QD_k7PDac1PD\m4PDkHQD`k7PDSd6QDak7
PDT]:QDbk7PDeGQDck7PDRV6QDdk7PDZ\:QDek7PDd\:QDfk7PDd]:QDgk7QDhk7PDUS6PDi3QDik7QDjk7QDkk7PDoR5QDl
k7PDUR<QDmk7PDWd1QDnk7PD]h2QDok7PDWo2QDPl7PD]6PDWo2PD[c1QDQl7QDRl7QDSl7PD^m;PDkn7QDTl7PDUb:QDUl7
PDUb:PDRDPDnc1QDVl7QDWl7PDd`?PDZb>QDXl7PDia:QDYl7PDXb:QDZl7PDiHQD[l7PDe7PDhR6PDYJQD\l7QD]l7QD^l7
aD\6`D[k>`D`j<`DUQ6PD[d2QD_l7QD`l7PD[d2PDkb1QDal7PDka:PD\8PDT\:QDbl7PDaj>PDgHPDgU3QDcl7PDga1PDmR
6PDha1PDoh4PD[2PDSS6QDdl7PD^[7QDel7PDaP3QDfl7PD_l=QDgl7PDkd:QDhl7PDmMQDil7PDd8QDjl7QDkl7QDll7PDo
R6PDbb3PDTP5QDml7PDmn2QDnl7PDgQ7PDQR;PDYh?QDol7PDZ]:QDPm7PDd`:QDQm7PDle=QDRm7PDPV7QDSm7PDiEQDTm7
PDgR6QDUm7PDgR6PDZX7QDVm7PDkU7QDWm7PD[P5PDgR6PDkU7PDSS6PDkU7PDoi1PDhR6PDkU7PDno3QDXm7PDVS6QDQX6P
DVS6PD^P5PD1PD^P5PD4PD^P5VD0QDYm7PD^P5QDX`7TD6QD;QD;TD6PD4PDZP5SD0PDZP5QDZm7PDel3QD[m7PD\h?PDR\?
PDob1PD]h?PDka1PD]FQDT;PD`c1PD?PDin3PDR3QD\m7QD]m7QD^m7QDRCTD2QD_m7VD0QDRCTD2QD_m7QD`m7QDRCTD2QD
_m7PDhR6QDT;QDam7QDbm7QDcm7UD0PDWV7PDoR6TD6PDiR6PDRV6PDmR6PDkHPDkHPDmR6QDdm7PDiHPDmR6QDem7PDfGPD
mR6PDeGQDfm7TD4QDf5QDgm7QDhm7PDmR6QDSg7PDXJPD4PDWJPDTJPDmR6QDim7QD`f2S@0QDjm7PDol4QDkm7PD_b8PDmR
6PDgf?QDlm7QDmm7PDZJQDnm7PDV\:QDom7PDZ]:PDch?PDT\:QDPn7PDZl3QDQn7PDSc1PDhR6PD^R;PDSc1QDRn7PDSd6P
DcP3PDYd1QDSn7PDmMQDTn7QDUn7PD_6PD]h2PDnR6PD_h2PD_h2PDnR6PD]h2QDVn7QDWn7QDXn7TD2QDYn7PD[a1PDnR6P
DTb1PDfP5PDnR6PDgP5PDbT3PDnR6PDcT3PDUS6PDTf3QDZn7PDiMQD[n7QD\n7QD]n7QD^n7PDlh2QD_n7QD`n7QDRl7QDa
n7QDbn7QDcn7PDji2QDdn7PD^a1PDSV4PDjh?PDSm3PDkh?PDZl4QDen7QDfn7QDgn7QDhn7QDin7PD`h2QDjn7QDkn7QDln
7QDmn7QDnn7QDon7QDPo7PDe5QDQo7`DUi3`DVi3`DRa?QDRo7QDSo7TD4QDTo7QDUo7TD3QDVo7`DgQ7`DhQ7QDkg5QDWo7
QDXo7PDma:QDYo7PDma:PDiR6QDZo7UD0PDVP5QDja7S@0QD[o7`D\e4`D^f3`DT8PDVP5QD\o7S@0QD]o7QD^o7QD_o7QDf
5PDSl4UD0PDgQ7S@0QD`o7QDf5aDo5aDe6aDk6aDW3QDao7UD0QDT;S@0QDbo7QDco7QDT;S@0QDdo7QDeo7S@0QDfo7UD0Q
Dm5SD0QDgo7UD0SD0QDgo7UD0QDm5QDgo7UD0QDgo7QDho7QDio7QDjo7QDko7QDlo7QDmo7Q@no7TD2QDoo7QDPP8QDQP8S
D0QDRP8QDSP8S@0QDf5QDTP8QDUP8QDVP8QDWP8TD6PDkR6QDXP8QDYP8PDen3PDmNSD0QDZP8QDf5PD[P5PDnR1QD[P8TD1
QD\P8P@oR6PD^P5QD]P8QDj=PD^P5QD^P8PDoR6QD_P8QD`P8TD2QDaP8QDbP8PDea1PDoR6QDcP8QDeg6TD3QDdP8QDeP8P
DVP5QDd5PDPX7QDfP8UD0QDgP8TD1QDhP8QDiP8TD5QDjP8PDPb1QDkP8QDlP8TD4QDf5QDmP8QDnP8TD2PD_^=QD`U5QD;T
D6PDbU7PDen3PDmNQDoP8QDPQ8QDaQ3QDQQ8QDRQ8TD1QDSQ8QDTQ8QDUQ8QDVQ8QFT6QDf5PDbFQDWQ8TD2QDf5PD^P5SD0
QDZBQDXQ8TD1QDYQ8QDZQ8QD[Q8QD\Q8PDlZ3QD]Q8PDl_<QD^Q8PDWJQD_Q8QD`Q8TD1P@gQ7QDaQ8PDhR6P@gQ7RD0QDj9
QDbQ8PDoR6QDj9QDcQ8QDdQ8QDeQ8QDfQ8QDj9QDgQ8PD[P5QDdQ8QDhQ8QDiQ8QDi;QDjQ8TD1QDkQ8QDj9QDlQ8TD3QDmQ
8QDj9PDbn3PDZS1PDjR6QDnQ8TD1QDoQ8UD0PDcDTD5QDPR8UD0QDQR8PDoR6QDRR8QDSR8QDTR8TD1QDUR8QDVR8UD0QDWS
4TD1QDWR8QDXR8`DgD`DSEUD0QDYR8P@mg6PDoR6QDZR8UD0QD[R8QD\R8QD]R8UD0PD_Q1QD^R8QDj9QD_R8P@oR6QD`R8Q
DaR8QDbR8QDcR8PDoR6PD`1QDdR8QDi;TD1QDeR8QDfR8TD3QDgR8QDhR8QDiR8TD1QDjR8QDkR8PDTP<PDoR6QDlR8QDmR8
TD1QD`GQDl<QDnR8QDoR8TD1QDPS8QDQS8QDRS8QDj9QDSS8TD5QDTS8QDmm4P@dn3Q@US8QDVS8PDoR6QDWS8QDmm4P@dn3
QDXS8PDoR6QDYS8QDZS8QD[S8TD4PD6QD\S8TD2QD]S8RD0QD^S8PDgQ7TD1QD_S8QD`S8QDaS8TD3PD6QDbS8QDcS8TD3QD
dS8QDeS8TD1PD4QDfS8PDUP5PDhR6QDgS8QDhS8PDiR6QDiS8QDjS8PDae6QDkS8PDUJQDlS8QDmS8TD1PDUJQDf5PD[1PDo
R6QDnS8TD2QDoS8PDdS;QDPT8VD0PDdS;QDPT8QDQT8PDdS;QDd5PDYj4QDRT8QDST8TD1QDTT8QDUT8TD1QDVT8TD1QDWT8
TD1QDd5QDXT8TD2QDS`1QDYT8QDZT8TD5PDUP5PDhR6QD[T8QD\T8TD1QD]T8QD^T8S@0QDn4QDn4TD1QD_T8QD`T8QDT;PD
jHQDaT8QDbT8QDcT8QDdT8QDeT8PDiS;QDfT8QDgT8TD4QDhT8QDiT8QDjT8QDkT8QDlT8PDVP5QDaf2QDmT8PDeT8QDnT8Q
DoT8PD\R8VD0QDoT8PD\R8QDPU8PD\R8QDQU8QDf5PD[1PDoR6QDnS8TD2QDRU8QDSU8QDTU8QDUU8QDVU8QDWU8PDPe2PDP
e2QDXU8VD0PDPe2QDXU8QDYU8QD__7QDZU8P@gQ7QD[U8PDma:PDiR6Q@\U8QD]U8QD^U8PD\8QDT;TD2QD_U8QD`U8Q@aU8
QDd5QDbU8QDcU8QDdU8QDeU8QDfU8PDVS6Q@RGQDgU8QDSS6TD4QDf5P@ROQDhU8QDbe1QDiU8QDjU8P@UP5QDkU8TD1QDlU
8QDmU8P@Pm?QDnU8TD3QDoU8QDPV8TD6QDQV8QDRV8PDTP5QDSV8`Din;QDTV8PDl^?QDUV8TD2QDTV8PDY^7QDVV8TD6QDW
V8TD3QDXV8QDYV8QDZV8TD2SD0QDS`1QD[V8QD\V8TD1QD]V8TD6PDRP5PDoR6QD^V8TD1QD_V8TD6PDoR6PD4QD`V8TD1QD
aV8QDbV8TD5PDkR6QDcV8TD3QDdV8QDeV8TD1QDfV8QDgV8TD<QDhV8QDiV8TD1QDjV8QDd5QDkV8TD2QDlV8QDd5QDmV8TD
2QDnV8QDoV8QDPW8QDQW8PDoR6QDRW8QDSW8QDTW8P@gQ7TD2QDUW8QDVW8`EmN`E>`En9QDWW8QDXW8QDYW8QDS9QDZW8TD
6QD[W8QDYW8QDS9QDZW8TD6QD[W8QD\W8QD]W8TD1QD^W8QD_W8QD`W8QDaW8TD3QDa6QD`W8QDaW8TD4QDbW8QDa6PD4TD4
PD6QDcW8TD8QDYb6QDdW8TD7QDeW8P@gQ7Q@fW8QDd5QDgW8QDhW8Q@iW8QDd5QDjW8QDkW8QDlW8PDZJQDmW8QDnW8PDVP5
QDoW8QDPX8PDVP5PDoi4QDQX8QD`5QDRX8TD1QDSX8PDmo3QDTX8QDUX8QDVX8PDmo3QDZ^5QDWX8QDXX8QDYX8QD]b5PDen
3QDj>QDZX8PDgQ7QD[X8QD\X8QD]X8QD^X8QDbe1QD^X8QD_X8Q@`X8QDaX8TD1QDbX8QDcX8QDf5PD[P5PDnR1PDna1PDdd
3QDdX8QDQZ1QDeX8TD1QDfX8PDdn3PDk8QDgX8PD^P5QDhX8PD4PD^P5QDiX8QDjX8PD4TD3QDkX8QDlX8PDVS6QDmX8QDnX
8PDSl4QDoX8QDPY8QDQY8QDRY8PDeQ7QDSY8QDTY8QDUY8PDmo3QDVY8QDb@WD0QDWY8XD0SD0TD5QDXY8PDnn2PDmo3QDZ^
5QDb@WD0QDYY8XD0SD0QDZBQDZY8UD0QD[Y8QD\Y8TD6QD]Y8TD6QD^Y8S@0UD0QD[7TD8QDUQ5TD2WD0Q`1o5QD]7XD0QD_
Y8UD0QD[7TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0QD[7PD4TD6PD4TD5WD0QD]7TD4QDbe1TD4QD]7XD0UD0QDPe4TD9WD0Q
D]7TD5PD4SD0TD4QD]7XD0UD0PDmo3QDh5Q@b@WD0Q`1o5QD]7XD0S@0S@0QD`Y8QDj=UD0QD[7TD6QDPe4TD1WD0Q`1o5QD
]7XD0S@0S@0QDaY8UD0QDPe4QD\Y8TD3WD0Q`1o5QD]7XD0TD5QDbY8PDnn2UD0PDmo3TD4QDcY8QDb@WD0Q`1o5QD]7XD0S
D0QDdY8UD0QDeY8TD7QDfY8TD2WD0Q`1o5QD]7XD0UD0QD[7TD6QDgY8TD2QDhY8TD5WD0Q`1o5QD]7XD0UD0QDiY8TD5PDg
Q7WD0QD]7XD0SD0TD3P@4TD2PDk8QDjY8UD0QD[7TD7QDkY8QDa;WD0QDgX8XD0UD0QD[7TD8WD0QDlY8XD0QDmY8QDf5WD0
QDnY8XD0QDoY8UD0QD]b5TD2WD0QDPZ8XD0QDQZ8UD0QDRZ8TD5QDf5TD2WD0QDSZ8XD0TD3QDZBQDTZ8UD0QDUZ8QDkGTD2
P@ROWD0Q`1o5QD]7XD0TD6PDiR6QDTZ8UD0QD]b5TD5QDlX1WD0QDVZ8XD0TD3QD]7UD0QDPe4QD^Q6QDWZ8TD2QDXZ8TD5W
D0PDmMXD0QDYZ8UD0PDmo3QDf5PDk8TD1WD0QD[e5TD1QDZZ8XD0QD[Z8UD0QDPe4QDjS6QDb@WD0Q`1o5QD]7XD0SD0UD0P
Dno3WD0PDmMXD0QD_R6QD\Z8TD2QD]Z8UD0QD[7TD8QD^Z8PDSl4P@gQ7WD0QD_Z8XD0UD0QD[7TD6QD`Z8P@gQ7WD0QDaZ8
XD0QD[l5UD0QD[7TD9`ElV7`EmV7`EnV7QDbZ8WD0Q`1o5QDcZ8XD0`DmR6PDmo3QDf5TD1WD0QD]7XD0PDSl4QDdZ8UD0WD
0QDeZ8QD\7TD<XD0QDfZ8QDgZ8UD0WD0QDeZ8QDiS6QDhZ8TD:XD0QDfZ8QDgZ8UD0QD[7TD9WD0PD^P5QDiZ8XD0QDZBQDj
Z8UD0QD[7TD6PDgQ7WD0QDkZ8XD0SD0TD3QDlZ8UD0QD[7TD6PDgQ7WD0YD4XD0SD0TD1QDlZ8UD0QDmZ8TD8QDb@WD0Q`1o
5QD]7XD0TD6PD4QDnZ8UD0QDoZ8TD4QD^m4TD1PDROWD0Q`1o5QD]7XD0UD0PDmo3QDf5WD0Q`1o5QD]7XD0PDSl4YD2QDj;
SD0WD0PD\l3XD0UD0QD[7TD9PDXP5QD\7TD4WD0QD]7XD0UD0QD[7TD9`EPX7`EZP5`EbT3`EiE`EnN`EoN`EmNWD0QDP[8X
D0QDQ[8UD0QD[7TD9P@gQ7WD0QDR[8XD0QDS[8QDT[8QDU[8TD2`EgQ7WD0PDkb1XD0QDXZ1QDZ^5QDV[8WD0QD]7XD0QDW[
8UD0QDPe4QDlX1TD8QDX[8TD5WD0QD]7XD0UD0QD[7TD8WD0QD]7TD3QDY[8TD2QD]7XD0UD0QD[7TD9QDZ[8QDRc2TD2WD0
Q`1o5QD]7XD0WD0QD]7XD0TD5P@4QD[[8QD\[8QD][8WD0QD]7XD0TD5PD4PDVS6QD];QD^[8UD0QDVV1QDog5P@eS6QD_[8
PD4TD9WD0QD]7XD0UD0QD[7TD9QD`[8TD4PDlR6QDa[8WD0QD]7XD0UD0QD[7TD9WD0QDb[8XD0QDc[8UD0QDd[8TD3QDe[8
TD1QDf[8TD4QDg[8TD4WD0QD]7XD0UD0PDno3WD0QDh[8TD3XD0QDf5PDV\4UD0QD[7TD8PDjR6WD0QDi[8XD0QDj[8UD0PD
ZS1QDk[8TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0PDiR6PDk8PD4TD9WD0QD]7XD0WD0QD]7XD0TD3QDZBPDk8PD2UD0QD[7T
D8QDmZ8QD\7UD0PDmo3TD5QDl[8QDb@WD0Q`1o5QD]7XD0SD0QDm[8WD0QDn[8TD1QDo[8XD0UD0QD[7TD8QDfh7QDP\8TD7
WD0Q`1o5QD]7XD0UD0QDQ\8QD\7TD7WD0Q`1o5QD]7XD0TD7QDfZ8QDR\8UD0QD[7TD6QDS\8TD3QDT\8QDU\8TD6WD0Q`1o
5QD]7XD0UD0QD[7TD8QDV\8S@0TD2QDW\8WD0Q`1o5QDX\8TD3QDY\8XD0UD0QD[7TD5QDZ\8TD1QD[\8QDQ[3TD4WD0QD]7
XD0UD0QD[7TD9QD\\8TD1S@0QDZ[8QDf5TD3WD0QD]7XD0UD0QD[7TD9QD]\8S@0PDSP4SD0QDf5TD3WD0QD]7XD0UD0PDoo
3QDf5QDQ:WD0PDQb:XD0PDoR6QDTZ8QD^\8TD1QDc^4QD_\8TD1WD0QDi3XD0UD0QD`\8TD<PD4PDWS6QDa\8TD3QDnd5UD0
QDb\8TD<PD4PDVS6QD];TD1QDc\8TD2PD2UD0PDk8QDd\8TD2QDe\8TD<PD1UD0PDk8PD`R5PDgQ7QDf\8QDcf1TD<PD1WD0
QDg\8P@4Q@h\8QDi\8XD0Q`1^7Q`1^7Q`1^7PD2WD0PD4Q@g\8Q@h\8QDi\8XD0Q`1^7Q`1^7Q`1^7PD2WD0QDg\8P@4Q@h\
8QDi\8XD0Q`1^7Q`1^7PDgQ7QDj\8PD2WD0QDbe1QDP4PDoR6XD0WD0QDbe1PDaU7PDoR6XD0UD0QDk\8TD2QDl\8TD:WD0P
@4PDmR6QDm\8XD0QDn\8WD0PD5QDi\8XD0Q`1^7Q`1^7Q`1^7PD2QDo\8TD1QDP]8`DZS1`D[S1`D\S1TD8WD0P@4PDmR6QD
P]8XD0`DZS1`D[S1`D\S1UD0QDPe4TD8WD0P@4PDmR6PDno3XD0QDaQ1PDk8QDQ]8UD0QD[7TD<WD0P@4PDmR6QD[Y8XD0QD
R]8QDS]8Q`1^7QDT]8QDU]8WD0PD4PDmR6PDno3XD0QDV]8PDk8QDW]8`DSl4WD0PDmR6PDno3XD0QDV]8PDk8QDW]8`DSl4
WD0PD4PDmR6PDmo3XD0QDf5QDiS6QDX]8QDY]8WD0PDmR6PDmo3XD0QDf5QDiS6QDX]8QDY]8UD0QD[7TD<WD0P@4PDmR6PD
mo3PDXR6XD0TD1QDRP8QDZ]8UD0QD[7TD<WD0P@4PDmR6PDno3QD[]8XD0QDkY8Q`1^7QD\]8UD0PDmo3QD]]8TD1WD0SD0P
DmR6PDmo3QD]]8TD1SD0XD0QD^]8WD0PD4PDmR6QD_h5XD0QD_]8QD`]8WD0PDmR6QD_h5XD0QD_]8QD`]8UD0PDmo3QDdM`
DgQ7`DiT7`DeQ7SD0TD6WD0P@4PDmR6PDmo3XD0QDdM`DgQ7`DiT7`DeQ7UD0QDa]8SD0WD0P@4PDmR6QDa]8XD0aDf5aDh5
aDg5SD0UD0PDmo3QDb]8QDc]8SD0WD0P@4PDmR6PDmo3XD0QDb]8QDc]8SD0UD0PDXS;SD0S@0S@0S@0WD0P@4PDmR6PDXS;
XD0SD0WD0PD4PDmR6QDd]8XD0QDe]8PD[P5WD0PDmR6QDd]8XD0QDe]8PD[P5WD0PD4QDd]8XD0QDe]8PD[P5WD0QDd]8XD0
QDe]8PD[P5WD0PD4PDmR6QDd]8XD0TD1QDf]8WD0PDmR6QDd]8XD0TD1QDf]8WD0PD4QDd]8XD0TD1QDf]8WD0QDd]8XD0TD
1QDf]8UD0QD[7TD<WD0P@4PDmR6QDg]8XD0QDn3`Dg[7`DQ9`DR\7`Dj9`DfE`DR9TD6QDh]8TD1PD2UD0QD[7TD<WD0P@4P
DmR6QDa]8XD0aDn3TD6QDh]8TD1PD2UD0QD[7TD<WD0P@4PDmR6QDg]8XD0TD5PDXP5TD1PD2UD0QDi]8TD<PD4QDP4TD9WD
0P@4PDmR6QDP4XD0UD0QDi]8TD<PD4QDP4TD9PD4WD0PDmR6QDP4XD0UD0PDmo3PDZS1PDk8TD:WD0PD4PDmR6PDmo3XD0PD
ZS1PDk8UD0PDmo3PD\S1PDk8TD:WD0PD4PDmR6PDmo3XD0PD\S1PDk8UD0PDmo3PDdn3PDk8TD:WD0PD4PDmR6PDmo3XD0PD
dn3PDk8UD0PDmo3PDR3PDk8TD:WD0PD4PDmR6PDmo3XD0PDR3PDk8WD0PD4PDmR6PDno3XD0QDai5P@gQ7QDj]8QDk]8WD0P
DmR6PDno3XD0QDai5P@gQ7QDj]8QDk]8WD0PD4PDmR6QDVd5XD0QDl]8PDk8TD2QDX[8QDm]8WD0PDmR6QDVd5XD0QDl]8PD
k8TD2QDX[8QDm]8UD0QDn]8TD2QDno7TD:WD0P@4PDmR6PDmo3XD0QDo]8UD0WD0QDP^8XD0TD<P@4QDbe1QDQ^8UD0WD0QD
P^8XD0TD<PD4TD8PD4QDbe1QDR^8UD0WD0QDS^8Q@f5PDiT7TD1SD0XD0TD8PD4PDmR6QDT^8UD0WD0QDS^8Q@f5PDiT7PD\
l3XD0TD8PDmR6QDT^8UD0WD0PDRP4XD0TD3QDU^8aDf5`D\S1UD0WD0QDV^8QDW^8XD0TD<PD4QDbe1QDX^8UD0WD0PDQP4X
D0QDUb1`Dk8`Dl8TD6QDY^8UD0WD0PDRP4XD0QDZ^8TD2PDk8UD0QD[7TD5QD[^8TD2WD0PDno3QD\^8XD0UD0WD0QDn3SD0
XD0TD:PD4P@mR6PDWS6QD]^8P@4QD^^8UD0WD0PDno3QD_^8XD0TD<PD4PDmR6QD`^8UD0WD0PDmo3QDa^8XD0TD<PD4PDmR
6QD`^8QDb^8WD0PDno3QDc^8XD0UD0WD0PDno3QDd^8PD4QD]g1XD0UD0PDno3SD0PD4TD5PD4WD0QDn3XD0PD4WD0QDiQ6Q
D];XD0QDe^8QDf^8UD0WD0PDno3QDg^8XD0TD<PD4TD4PD4PDmR6QD`^8UD0QDh^8TD<PD4TD2WD0PDnR6PD[P5XD0UD0WD0
QDi^8QDj9XD0QDj^8`DWS6`DaU7PD4WD0QDk^8QDj9XD0QDl^8`DWS6`DaU7WD0QDkj4PDk8QDm^8PDoR6XD0QDn^8WD0QDo
^8PDk8P@UR3XD0QDP_8TD1QDQ_8`DWS6`DaU7WD0QDR_8PDk8P@UR3XD0QDS_8`DeE`DdE`DWS6`DaU7`DXP5WD0QDR_8PDk
8P@UR3XD0QDT_8QD^d2`DWS6`DaU7`DXP5`D[Y1UD0WD0QDge5PDjl4XD0QDU_8TD7QDV_8TD5PD2UD0WD0QDge5PDjl4XD0
QDW_8PDXT;TD8PD2UD0WD0QDge5PDjl4XD0TD4PDk8TD3QDX_8TD3QDY_8QDZ_8P@XT;WD0PDen3XD0QD[_8UD0WD0QDge5P
Djl4XD0PD\T;QD\_8TD8PD2UD0WD0QDlQ6PDk8PD\P3XD0QD]_8UD0WD0QD^_8PDV\4P@mNP@kU7QD__8XD0QDRP5UD0WD0Q
D`_8PD4QDa_8XD0TD5PD4QDn3UD0QD`_8PD4TD6PD4WD0QDn3XD0UD0WD0QDb_8QDj9XD0PDV3QDc_8UD0WD0PDZS1XD0QDd
_8UD0QDe_8PDk8TD2QDf_8TD<PD2UD0PDmo3QDg_8TD2PD2UD0QDh_8QDj>TD9PD2UD0PDno3QDh5PDk8QDW]8UD0QDi_8P@
4P@]P5QDi\8Q`1^7Q`1^7Q`1^7PD2UD0QDj_8QDk_8QDl_8Q`1^7Q`1^7PD2UD0QDVd5QDm_8PDk8QDn_8P@XP5QDo_8PDmo
3QDZ^5PDk8QDP`8UD0QDaQ1PDk8QDQ`8TD4SD0QDQ]8TD3PDbT3UD0PDoo3VD0UD0PDoo3PD2UD0QDcQ1QDR`8PD2UD0PDlV
7PDVS6UD0PDVP5PDmo3QD]T5PD2UD0PDmo3PDXT;PDmo3QDS`8QDT`8QDU`8PDnn2UD0QDV`8PDXT;UD0QDW`8QDZi6PDXP5
PD2UD0QDX`8PDV\4P@mNP@kU7QDY`8QDZ`8TD6QD[`8QD\`8PDk8PD\P3QD]`8QD^`8PDk8P@mNQD_`8PDoR6QD``8QDa`8P
Dk8QDb`8QDc`8TD2QDd`8QDe`8PDk8QDf`8Q@^d2QDg`8TD2QDh`8PDmR6PDmo3QDa;PDmNQDg`8TD1QDi`8UD0QDj`8QDk`
8TD6PDmR6QDl`8UD0QD[Y8PD4QDm`8TD5PD4QD\_5PDgQ7QDn`8PDVP5TD6QDo`8UD0QDPa8QDQa8TD9PD4QDnZ8UD0PDoR6
PDmo3QEUT1QDRa8TD<PDen3QDSa8QDlo1QDTa8QDS]8UD0QD[Y8PD4PDWS6QDUa8TD3PD4QDVa8UD0QDeb5PDmo3QDWa8PD4
PDmR6TD5PD4QDXa8QDbW4PDk8QDYa8Q@^d2TD<PDmR6QDZa8QD[a8QDbe1QD\a8PDmR6PDmo3QD]a8PDmR6PDmo3QD^a8QD_
a8PDmR6PDno3QD`a8QDaa8PDmR6PDno3QDba8QD`]8QDca8QDda8PDnR6QDda8QD^Q6UD0PDo9SD0TD2PD4PDo9TD3PDmR6P
Do9QDea8TD5QDfa8WD0QDga8TD3XD0QDha8QDT6QDia8aDh6`DmMQDT6QDja8aDh6`DmMaD\6QDT6QDka8TD5QDla8QDT6TD
2QD^6PDXP5QDW6TD1QDma8SD0QDT6TD1QDna8QDoa8S@0VD0QDT6TD1QDna8QDoa8S@0QDPb8QDT6QDdU1QD^6QDQb8S@0QD
Rb8QD^6QDT6TD1QDSb8TD3PDXP5RD0QD^6RD0RD0QD^6QDTb8QDUb8QDVb8TD1QDWb8QDXb8SD0QDYb8QDZb8TD2QD[b8TD4
PDXP5QD\b8TD2QD]b8`EPJQDa6TD2QD^b8`Dgh3`DUg6`Dd8`Do_:QD_b8TD8PD4TD5QD^6PDVP5QDZm1SD0PDZc4QD`b8TD
2QDab8`Ddn3QDbb8TD1QDcb8QDdb8TD1QDeb8QDfb8TD4QDgb8P@XP5QDhb8TD3QDib8QFT6QDjb8QDkb8QFT6QDlb8QDmb8
QFT6QD]6QDnb8QDob8TD2QDPc8`D]S1`DRO`DTM`DV_6`DZR1`D^2`DS2`DSM`DiW7`DcO`D]P1`DmR1`DjU6`Dm\6`DH`D]
X7iD1SD0PD4QDQc8QD]6VD0PD4QDQc8QD]6QDV>PD4QDRc8S@0QDT6QDSc8VD0PD4QDRc8S@0QDT6QDSc8PD1PD4QDTc8S@0
QDUc8QDVc8QFT6QD]6QDWc8VD0QFT6QD]6QDWc8QDV>PD4QDT;S@0QDXc8QDYc8PD4QDZc8PDhR6QD[c8TD2QD\c8PDmR6QD
]c8Q@^c8PDZP5PDci7PDoR6PD4QD_c8QF`c8QDac8PDSh7QDbc8TD7QDcc8QDdc8TD6QDec8QDfc8TD8QDgV8QDgV8SD0QDg
c8TD2QDd5QDhc8PDaU;QDic8TD2QDjc8PDWo?QDkc8QDa6TD1QDlc8P@XP5TD8QDmc8QDYb6QDnc8QDoc8PDk8PDen3QDPd8
QDQd8PDen3PDmNQDRd8PDgQ7QDSd8QDa6QDTd8TD9QDUd8QDa6TD3QDVd8TD6QDWd8QDa6QDXd8TD3QDYd8TD6QDmc8QDZd8
QD[d8S@0QDa6QD\d8TD6PD4Q@m5S@0QDa6QDmc8TD8QD]d8QD[d8S@0QDa6VD0QD^d8TD3QD_d8QD`d8TD8QDf5QDad8QDbd
8QDcd8QDdd8P@oR6QDb5QDed8QDfd8QDgd8QDd5QDYb6PDmNPDgR6QDhd8PDZFQDid8QDjd8PDoi1PDX_6PDkR6PDgg4QDUh
7QDVh7QDaP6QDkd8PDoR6QDld8QDmd8PDWS6QDnd8PDWS6PDV\4QDod8PDWS6PDV\4QDb:QDPe8QDQe8TD4PDlV7PDVS6QDQ
e8TD3PD6QDge5QDRe8PDVS6QDSe8TD4QDkg6QDTe8QDUe8QDVe8PDi1PDiR6PDVV7SD0PDWV7VD0`DoR6Q`1o5QDWe8`D^4`
D_U3`DXU3`DZ4`Dlc6`Dnc6`D_M`DT5`D\8PDWV7QDXe8`DoR6Q`1o5QDWe8`D^4`D_U3`DXU3`DZ4`Dlc6`Dnc6`D_M`DT5
`D\8UD0PDWV7QFYe8QDZe8PDWV7QDj9PDcDQD[e8PDcn2QD\e8S@0QD]e8PDcn2QD\e8S@0QD]e8QD^e8QD_e8QDZBPD\W7Q
D`e8PDkb1PDmo2PDTJPD`U<QDae8TD3PDmg6QDYb6TD4QDbe8QDd5PDin3QDce8QDb6TD2QDde8QDee8QDfe8TD8QDge8QDh
e8QDlT2PDoR6TD8QDge8QDhe8QDc6S@0QDie8PDUR3QDje8PD\d6QDke8QDYb6PDmNS@0QDle8TD3QDme8QDYb6TD4PDkR6Q
Dne8QDYb6TD3QDoe8QDd5QDYb6QDPf8P@oR6S@0QDQf8VD0QDYb6QDPf8P@oR6S@0QDQf8QDRf8QDYb6QDPf8PDoR6S@0QDS
f8PDen3PDmNQDTf8QDUf8QDYb6TD3QDVf8QDWf8PDin3PDmNS@0QDXf8PDen3PDmNQDYf8`DgQ7`D]6QDge5QDZf8QDj=QDd
d8P@oR6P@mNQD[f8VD0QDdd8P@oR6P@mNQD[f8QD\f8QD]f8QD]k5TD6PD4QD^f8QD_f8TD5QD0`DZP7`DjC`Di`4`Dc`4`D
mC`DeQ7`DfQ7QD`f8TD6QDaf8Q@bf8TD1QDcf8QDdf8TD3QDef8TD8QDff8QDgf8QDhf8TD4QDf5QDif8QDjf8QDjHPD]6TD
5QDnY6QDkf8TD1QDlf8PDgQ7QDc5QDd5QDmf8P@gQ7QDd5QDd5PDUP5PDhR6QDd5QDd5PD9QDd5PD_U7QDnf8QDof8QDd5QD
Pg8PDlR6QDd5TD6PDoR6QDd5QDd5QDQg8QDRg8QDSg8QDZn4QDTg8TD5QDUg8aDo5aDe6aDk6QDVg8TD4QDWg8`DgQ7`DR8`
DeQ7`DjP5`DcE`DlU3PDlR6QDXg8PDoR6QDYg8QDZg8QD[g8QD\g8TD2PDiR6QD]g8SD0PD4SD0PD4S@0QD^g8QDf5QDlf7T
D1QD_g8QD_\8QD`g8SD0`EmN`E>`En9`EoR6`Edn3`Ebn3`EkY;`ElY;`EnN`EROQD_7QDag8`DkU7`EmN`E>`En9`EoR6`E
dn3`Ebn3`EnN`EROQDbg8QDcg8SD0`DkU7`EmN`E>`En9`EnN`EROQD_7TD3PDXP5SD0QDdg8QDWc8QD`7QD_7TD2PD4QD`7
SD0TD2QDdMPDVS6TD4QDeg8PDV\4QDgc8QFfg8TD2QDgg8VD0QDgc8QFfg8TD2QDgg8PD4`EmN`Ekb1`Emg6`Ean3`E>`En9
QDb7TD5PDVS6QDc7TD3QDhg8`DUP5QDig8PDlR6TD4QDjg8QFdc3TD1QDkg8QDlg8SD0QDmg8QD]_3QDng8TD2PDXP5QDog8
P@gQ7TD2QDPh8QDVW8PDVP5PDgQ7QDd5QDQh8QDRh8TD2QDSh8TD3QDTh8QDa7TD3QDUh8QDVh8QDWh8QDXh8QDYh8QDd7TD
6QDe7TD1QDZh8QDd7PD4TD3QD[h8QDd7TD4PD6QD\h8QDd5PD<SD0QDf7TD6QD]h8PD=QD^h8SD0QDf7TD5QD_h8QDnR1TD2
QD`h8QDf7TD3QDah8TD4PDVS6SD0QDbh8TD7QDch8aDo5`D[P5aDe6aDk6SD0QDdh8TD1SD0QDeh8QDfh8TD1QDgh8QDd5QD
hh8TD3QDih8SD0QDjh8TD4QDkh8QDd5TD2QDlh8PD6PD_i7RD0QDmh8TD7QDnh8RD0UD0QDoh8QDPi8PD6UD0QFT6QDQi8TD
3PD6UD0QDRi8QDSi8TD4PD6aETi8QDn4QDUi8Q`1o5QDVi8aD\6aDT6QDWi8TD2QDXi8QDYi8QDZi8QDYi8QD[i8QD\i8QDY
i8VD0QD\i8QDYi8QD]i8QDn4TD2QD^i8QD_i8QD`i8PDhR6S@0QDn4QDai8PDhR6S@0QDn4WD0QDbi8XD0QDn4`DhR6`DPO`
DnN`DQO`DoN`DnS;`D[2`DSP3QDci8S@0QDn4Y@0QDdi8QDei8PDd[2PD^P5QDfi8TD2PDiR6QDgi8QDhi8QDeT1QDQ:QDf5
S@0QDii8QDji8QDki8QDli8S@0QDmi8QDeT1QDni8S@0QDn4PDVS6P@eQ7QDTV1PDhR6Q@m5S@0QDoi8QDPj8TD4QDo4QDo4
TD2QDQj8PDk8PDen3PDmNPDea1PDoR6QDRj8PDWT1QDSj8QDTj8QDRCQDUj8QDVj8QDRCQDT;QDWj8QDXj8PD^Q@PDaj1QDY
j8PDaj1QDYj8UD0WD0QDZj8XD0SD0QD[j8UD0WD0QD\j8XD0QD]j8TD3QD^j8QD_j8QD`j8QDaj8Q@be1Q@aj8QDbj8QDcj8
QDT;QDdj8QDej8PD\d<QDfj8QDgj8QDhj8PDoR6QDij8QDjj8QDRGSD0QDkj8PDjl4QDlj8QDmj8PDbMQDnj8`DiR6QDoj8Q
Dig4QDPk8S@0QDQk8QDRk8PDoR6QDSk8PDgb>QDTk8QDj9QDSb1QDUk8QDj9QDVk8PDR3QDWk8QDXk8TD2QDf5PD^P5SD0QD
j=QDYk8QDZk8VD0QDYk8QDZk8QD[k8QD\k8QDT;S@0QDn4QD]k8PDoR6QD^k8QDf5QD_k8QD`k8P@gQ7QDak8PDfm8PD\8PD
kb1PDhR6QDbk8PD]l3PDcFPDUS6QDQ_1PD^X7PDVS6QDj9QDck8PDiR6PDmo3PDV\4PDnNQDPX2PDmNQDdk8PDoR6QDj9QDd
e7PDgQ7TD1QDek8PDU6QDfk8PDUR3SD0TD3QDgk8UD0QDhk8PDoR6QDik8QDjk8QDkk8QD];QDlk8QDmk8PDoR6QDnk8UD0P
DXQ3PDoR6QDok8QDPl8QDig4Q@m5TD3QDQl8PD^P5QDRl8PDoR6QDSl8QDd5PDhk4PDhR6QDTl8PDlf<QDUl8P@gQ7QDVl8P
DhR6QDWl8PD[d7QDXl8QDn4TD5QD_j2QDYl8UD0QDZl8QD[l8TD1QD\l8QD]l8QDV6QD^l8PDol4QD`S5QD_l8PDgQ7QD`l8
PDRNQDal8PDha:QDbl8QDcl8QDdl8QDel8PDdd3PDgMQDfl8QDgl8PD^T;PD\m6QDhl8PDUJQDil8QDjl8PDVP5QDkl8QDll
8PDTJQDa\6QDml8PDTP5QDT;PDRf1PDeQ7PDZl3QDnl8QDol8PDgQ7PDZl3QDPm8QDT;TD1PDZl3QDQm8QDRm8QDSm8QDTm8
PDiHPDeQ7PDTJQDUm8QDVm8PDT8PD\HQDWm8QDXm8QDYm8QDZm8QD[m8QD\m8QD]m8PD_R3PDhR6PDgQ7QD^m8QD_m8QD`m8
QDam8QDbm8QDcm8QDdm8PDhR6PDgQ7QDem8QDfm8PDVP5P@gQ7QDgm8QDhm8QDim8PDeQ7QDjm8QDkm8QDlm8QDmm8QDnm8T
D3QDom8QDhg7QDPn8QDhg7QDQn8QDRn8TD4QDSn8QDTn8TD1QDUn8QDVn8QDf5QDWn8`D[c3`DT8`DZF`DgD`DX:`Ddb4`DP
8`DnG`DYn3`DlR<`DgQ7`DeQ7`D]3`DQE`Dmb1QD`5TD3QDXn8QDlj8PDgQ7TD1QDYn8QDQZ3QDb:PDgQ7QDZn8PDhR6QD[n
8QDf5QD\n8QD]n8RD0QD^n8TD4PDoR6QD_n8TD1QD`n8TD1QDan8PDoR6QDbn8TD1QDVd5QDcn8S@0QDdn8QDen8RD0QDf5P
DVP5PDgQ7S@0QDfn8UD0aDT6aDQ6aDi5iD0iD1`Dm9`D`Y;`DmM`D^P5`Dmg6`DQV7`DiE`DlU7`Dik4`DmU7`Dcm6`D]P5`
DYT3`DYQ5`DXQ5WD0SD0XD0QDgn8QDhn8QDf5QDin8QDjn8PDno3QDkn8TD1QDln8QDmn8QDT6TD1QDnn8P@Sl4QDon8WD0Q
DPo8QDQo8XD0TD2QDld8QDRo8PDaU7QDSo8QDcP6QDf5PDSl4QDTo8QDj>QDUo8TD2QDVo8UD0PDWS6QDPo4QDWo8TD:PD2Q
DXo8TD4QDYo8PDXP5QDf5QDZo8PDkR6TD2QF[o8QDa6TD1QD\o8`D]X7`DH`Dik4`DbP8`DUg4`DTg4`DT[6`DXP5`Dn;`Dn
o3`Ekn3`E[P5`Ejn3`E\c3`EoR6QDa6TD1QD]o8QD^o8TD1QD_o8QD`o8TD2QDao8QDbo8QDj9QDac8QDco8QDdo8QDj9QDe
o8QDfo8QDj>QDgo8QDho8SD0QDj>QDgo8QDio8QDjo8QDko8TD1QDlo8PDHPDnP5QDjo8QDko8TD1QDlo8PDHPDnP5QDj>QD
go8QDmo8SD0PDUS6SD0TD6PD6QDd5QDd5QDno8QDi;PDRi4QDoo8TD1QDaGQDPP9TD1QDQP9QDRP9P@hR6P@gQ7QDd5S@0QD
S9TD1QDSP9QDTP9PDSh7QDUP9TD2QDg7TD6QDf5QDVP9QDUP9TD2QDg7TD6QDf5QDWP9SD0QDXP9QDg7TD6QDf5aDo5aDe6a
Dk6QDg7PDhR6QDek6TD6QDf5QDVP9QDYP9TD1QDi7PDoR6QDZP9QD[P9QDi7QD\P9QDh7QDPW2TD1PDc3QD]P9QD^P9TD1Q@
dU1QD_P9QD`P9QDaP9PDk8TD1QD_P9TD2QDbP9QDh7PDdn3PDnn2PDoR6QDcP9QDdP9TD3QDeP9QDfP9QDgP9QDf5QDhP9QD
iP9QDjP9QDkP9UD0QDlP9QDj9TD9PD4QDj9QDlX1PDR3SD0QDj9QDmP9PDR3QDnP9QDj9PDdn3PDR3PDPo2PDoR6QDoP9QDj
9QD]i7PDUP5PDhR6QDj9QDkj4PDmNQDPQ9PDoR6QDQQ9TD1QDRQ9P@XP5QDYa6P@dn3QDSQ9S@0P@iR6PDVS6QDTQ9QDUQ9T
D1QDVQ9QDj9QDf5PD[P5QDWQ9QDj9QDoS2QDWQ9QDj9QDXQ9QDl<QDYQ9`Dnn2`Dan2`DdQ1`Dno3QDj9QDZQ9QD[Q9QDj9Q
D\`5QDl<QD\Q9QDj9QD]Q9QD\Q9QDj9QD\Q6QDl<QD^Q9QD_Q9QDj9QD`Q9PDdQ1QD_Q9QDj9QDaQ9PDHQDbQ9PDHQDcQ9QD
f5QDdQ9QDl<PDeQ7QDeQ9UD0PDaU7TD<QDf5PDiR6QDfQ9PDiR6QDgQ9PDoR6QDhQ9QDiQ9QDQk4TD1QDf5QDl<PDiR6QD`P
9QDjQ9PDiR6QD`P9PDoR6QDkQ9TD2QDl7TD4QDm7QDlQ9QDl7TD2PDTS@PDmR6PDUS@QDmQ9TD2QDn7QDnQ9`Doi4`D_b4`D
Vg1QDoQ9QDPR9Q@QR9PD6QDRR9TD1PDVP5QDSR9QDTR9QDUR9QDVR9PDVS6PD^X7QDWR9PDgQ7TD2QDXR9QDYR9QDn4TD8QD
ZR9PDgQ7WD0QD[R9XD0QD\R9QD]R9QD^R9QD_R9QD`R9QD^R9`Ekn3`E[P5`Ejn3`E\c3QDaR9QDbR9TD3QDcR9PDXP5QDdR
9TD2QDeR9QDd5TD1QDfR9UD0PDWS6TD8QDj=QDgR9UD0PDWS6QDhR9QDiR9QD[o4TD3QDjR9QDkR9QDn4Q@ok6QDlR9Q@o5Q
DmR9QDnR9TD2QDmU2QDoR9TD2QDo7QDPS9QDo7QDf5QDQS9SD0QDRS9SD0QDQ\7SD0PDUJQDSS9QDTS9QDj7TD4QDUS9QDVS
9QDQZ3QDk7Q@WS9`DgQ7`DeQ7`DfQ7`DhQ7`DjP5`DcE`DoU7`DPV7`DkU7`DoP5`DPQ5`DQQ5`DnP5QDXS9PD]6PDhR6QDY
S9TD3QDZS9QD[S9TD1QDP8QD`g4TD9QD[S9TD1QDP8QD\S9PDma:QDZBQD]S9PDoR6QD^S9VD0QD]S9PDoR6QD^S9QD_S9QD
`S9QDaS9QDbS9QDj=QDQe7QDcS9TD:QDdS9QDeS9TD2QDd5QDfS9TD1QDgS9QDcS9TD:QDdS9QDhS9S@0QDiS9QDj9TD1QDj
S9QDj9QDkS9QDlS9TD8QDmS9QDnS9TD1QDd5QDoS9QDPT9TD1QDd5TD2QDgS9QDQT9VV1400TP1310UP1220TP1430VP1340
XP1550YP1560YP1570[P1580XP1490VP13:0WP17;0ZP15<0XP13=0TP15>0YP15>0[P14?0WP14?0YP14@0VP12A0TP14B0
[P14C0WP14D0TP14D0VP16E0YP15F0YP13G0TP13H0VP12I0UP14J0VP16K0XP16L0XP16M0ZP18N0\P13O1VP13P11WP13Q
11WP14R12TP12S12TP12T12TP12U12TP12V12TP12W12TP12X12TP12Y12TP13Z12TP12[12TP12\12TP12]12TP13^12VP1
2_12TP13`12TP13a12VP12b12TP12c12TP14d12ZP13e12TP13f12VP14g12VP16h12UP13i12WP12j12UP13k12WP13l12U
P13m12XP13n12WP14o12XP15P22XP14Q22WP15R22YP14S22TP14S22VP14T22VP15U22XP13V22UP16W22YP12X22TP16Y2
3VP16Z23XP14[23VP19\23ZP14]24VP14^24VP15_24VP14`24VP16a25XP17b25]P15c25ZP14d25WP15e26VP14f26UP13
g26UP15h26VP14i26ZP14j26XP13k26TP13l26WP17m26TP14n27TP14o27VP13P38TP12Q38TP13R38XP13S38VP15T38XP
11U38RP14V38VP15W38XP15X38YP15Y39[P15Z3:XP1;[3;VP14\3;VP15]3;ZP17^3;XP16_3;ZP15`3;XP18a3<YP1<b3<
XP1:c3<VP16d3<XP15e3<VP15f3<VP15f3<XP16g3<[P16h3<VP16i3<ZP15j3<XP15k3<ZP15l3<YP14m3<YP16n3<[P14o
3<ZP17P4=XP17Q4=XP17Q4=ZP16R4=XP13S4=TP14T4=WP13U4=UP15V4=ZP14W4=YP13X4=XP15Y4=ZP15Z4=\P17[4=^P1
6\4=VP14]4=WP16^4=YP13_4=UP12`4=UP13a4=XP14b4=ZP13c4=YP14d4=WP14d4=YP14e4=TP17f4=ZP13g4=WP14R2=W
P15h4>YP18i4>]P15j4>YP16k4>ZP16l4?XP17m4@VP15n4@XP15o4@WP15P5@YP16Q5@`P12R5@VP14S5@XP14T5@XP13U5
@WP12V5@UP12W5@UP12X5@TP12Y5@TP14Z5@VP16[5@[P15R2@[P14\5@WP12]5@UP15^5@YP13_5@WP12`5@TP14a5@XP12
b5@UP13c5@TP13d5@VP14e5@ZP13f5@XP12g5@TP12h5@TP14i5@ZP12j5@UP15k5@YP16l5@_P13m5@WP12n5@TP16o5@ZP
12P6@UP13Q6@YP14R6@\P13S6@YP13T6@WP12U6@UP12V6@UP14W6@\P14X6@WP13f5@WP12Y6@UP12Z6@UP12[6@TP12\6@
UP12]6@UP12^6@VP13_6@WP12`6@UP12a6@UP12b6@UP12c6@UP12d6@UP12e6@UP12f6@UP12g6@UP12X1@UP12h6@UP12i
6@TP13j6@YP13k6@YP12l6@UP12m6@UP12n6@VP12n6@VP12o6@UP12P7@TP12Q7@UP12R7@UP12S7@UP12T7@UP12U7@UP1
2V7@VP12V7@VP13W7@YP12X7@TP12Y7@UP13Z7@TP12[7@TP12\7@UP12]7@VP12^7@UP12_7@UP13`7@XP13a7@YP13b7@Y
P12c7@UP13d7@TP13e7@VP149@VP15f7@VP14g7@YP14h7@WP16i7@\P13j7@TP13k7@XP14l7@VP15m7@ZP13n7@XP14o7@
ZP13P8@XP15Q8@VP14R8@VP16S8@YP13T8@XP14U8@WP16f7@XP13V8@VP16W8@^P14W8@YP15X8@XP13Y8@WP13Z8@YP12[
8@TP14\8@WP14]8@YP12^8@TP12_8@TP14`8@VP13a8@TP12b8@TP15c8@_P12d8@VP12e8@VP13f8@TP15g8@ZP13_2@TP1
2h8@TP14R2@WP13i8@VP15j8@XP15k8@XP14l8@UP14m8@[P12n8@SP14o8@\P13P9@YP13Q9@YP13R9@YP13S9@WP12]7@U
P12T9@UP12U9@UP13V9@YP12W9@VP12X9@TP14Y9@YP12Z9@UP12[9@UP12\9@UP13]9@YP12^9@UP12_9@UP12`9@UP12a9
@UP12b9@VP12c9@UP12d9@TP12e9@UP12f9@UP12g9@VP12h9@UP12i9@VP12j9@UP12k9@UP12l9@UP12m9@UP12n9@UP12
o9@UP12P:@UP12Q:@UP12R:@UP12S:@UP12T:@TP12U:@UP12V:@UP12W:@UP12X:@UP12Y:@UP12Z:@VP12[:@UP13\:@WP
12]:@UP12^:@UP12_:@VP12`:@UP12a:@UP12b:@UP12c:@UP12d:@UP12e:@UP12f:@VP12g:@UP16h:@TP12i:@UP12j:@
UP12k:@UP12l:@VP12m:@UP12n:@VP12o:@UP14Z8@\P12P;@VP13Q;@WP12R;@UP12S;@UP12T;@UP14U;@ZP12V;@TP14W
;@[P12X;@UP12Y;@VP12Z;@UP12[;@UP12\;@UP12];@UP12^;@UP12_;@UP12`;@UP13a;@XP12b;@UP13c;@YP12d;@VP1
3e;@YP12f;@UP13g;@XP12h;@VP12i;@VP12U3@SP12j;@UP13k;ATP15l;AYP12m;AUP12n;BUP12o;BVP12P<BVP12Q<BV
P13R<BXP13S<CXP12T<CTP14U<CTP14U<CVP15V<CYP13W<CVP15X<CYP13Y<CYP13Z<CXP13[<CXP13\<CYP14]<CVP13^<
CWP13_<CYP13`<CXP13a<CTP12b<CUP13c<CYP12d<CTP12e<CUP12f<CUP12g<CVP12h<CUP12i<CUP13j<CYP12k<CUP12
l<CVP12m<CUP12n<CUP12o<CUP13P=CYP13Q=CYP12R=CTP13S=CTP13T=CYP13U=CYP14V=C\P12W=CUP12X=CUP12Y=CTP
12Z=CUP12[=CTP12\=CTP12]=CTP12^=CUP13_=CYP12`=CVP12a=CUP12b=CTP12c=CTP12d=CUP12e=CTP12f=CTP12g=C
TP15h=CUP14i=CVP15j=CTP13k=CVP12l=CUP13m=CXP18n=DWP14o=DWP11U3DRP13P>DWP19Q>DWP11U3DRP14R>DTP14S
>DVP13T>DTP14U>DRP13V>DRP13V>DRP12W>DRP11U3DRP12X>DTP12Y>DTP14Z>DTP13[>DUP15\>EXP12]>FTP14^>FWP1
4_>FYP14`>FZP14a>FTP13b>FWP14c>FZP13d>FTP14e>FZP13f>FTP13g>FWP12h>FUP14i>GTP13j>GTP12k>HUP14l>HV
P14m>HWP13n>HUP14o>HZP12P?HTP13Q?ITP13R?IVP13S?IWP16FIZP14T?JVP11U3JRP12U?KUP13V?KWP12W?KUP17V<K
XP13X?KWP15Y?KZP16Z?K]P14[?KVP14\?KVP17]?K_P14^?KUP15_?KYP14`?KVP17a?KVP15b?KWP14c?KVP13d?KUP16e
?KZP14f?KZP15g?KVP15h?KXP14i?KZP15j?KXP15k?KXP14l?LVP16m?MYP16n?M[P13o?NUP14P@NUP14Q@NWP14R@NWP1
4S@OVP13l;OUP14T@P1ZP14U@P1YP12V@P1UP12W@P1UP13X@P1UP16Y@P1\P13Z@P1UP13[@P1WP13\@P1XP14]@P1VP17^
@P1XP14_@P1VP15U8P1ZP13`@P1TP13a@P1TP13b@P1TP14c@P1YP12d@P1TP12e@P1TP12f@P1UP13g@P1TP12h@P1TP15i
@P1[P12j@P1UP13k@P1UP13l@P1WP12m@P1UP16Y@P1\P14n@P1XP12o@P1UP13PAP1UP13QAP1WP14RAP1VP14SAP1XP15T
AP1YP13UAP1TP12VAP1TP12WAP1TP14XAP1WP17YAP1ZP15ZAP1VP15[AP1VP13\AP1TP14]AP1WP16^AP1\P15_AP1VP16`
AQ1YP16CQ1ZP15aAQ1WP14bAR1WP16^>R1YP13cAR1TP13dAR1TP14eAR1VP14fAR1VP14gAS1VP15hAS1[P15iAS1VP15jA
S1TP15kAS1XP15kAT1XP15lAT1XP14mAU1VP14nAU1VP14oAU1XP13PBU1TP17QBV1XP15RBV1XP11U3W1RP13SBW1WP13TB
W1WP13UBW1XP14VBX1VP14WBY1YP15XBY1[P14YBY1YP14ZBY1YP13[BY1VP15\BY1VP14`>Y1ZP13]BY1XP14^BY1VP13_B
Y1XP15`BY1]P14aBY1WP13bBY1WP13cBY1WP13dBY1VP14eBY1YP1:fBZ1_P19gBZ1^P18hBZ1XP1:iB[1XP1:jB[1XP1=kB
[1^P1;lB[1ZP1<mB[1[P1<nB[1XP1;oB[1[P1;PC[1\P19QC[1VP1;RC[1XP1=SC[1]P18TC[1XP17UC[1VP15VC[1VP17WC
[1VP1;XC[1ZP1<YC[1[P19ZC[1XP1;[C[1]P1;\C[1^P19]C[1YP19^C[1\P19_C[1YP19`C[1XP1<aC[1VP18P>[1\P18bC
[1XP19cC[1ZP19dC[1[P1:SC[1ZP1:SC[1YP1;lB[1[P1:eC[1YP19fC[1[P15gC[1VP19hC[1YP1>iC[1VP19jC\1XP16kC
\1UP17lC\1ZP19mC\1XP1:nC\1XP1:oC\1XP18PD\1XP18l;\1\P1:QD\1[P1:RD\1[P17SD\1VP1<TD\1ZP18UD\1ZP18VD
\1YP1;WD\1[P18XD\1[P17YD\1ZP15ZD]1VP1:[D^1ZP16\D^1VP1:]D_1XP1;bC_1ZP1<^D_1ZP1=_D_1ZP1;`D_1ZP1<oC
_1ZP1<aD_1\P19bD_1_P18cD_1XP18lB`1\P1:lB`1_P17dDa1ZP18eDa1`P1:fDb1WP1:gDb1XP1;hDb1\P15iDb1WP15jD
b1XP1;kDb1[P18lDb1XP1?mDb1YP1;kDb1_P1=kDb1_P19nDb1]P18oDb1]P19PEb1^P18QEb1^P1<kDb1_P1<kDb1^P1=RE
b1aP17SEb1YP16TEb1YP1AUEb1^P1<VEb1YP1=WEb1cP1<VEb1[P17XEb1WP16YEb1WP16YEb1WP15ZEb1WP17[Eb1TP16\E
b1TP16\Eb1TP15]Eb1TP1CkDb1^P1=kDb1\P1<kDb1]P1;lBb1\P1;lBb1_P1<^Eb1hP1<_Eb1hP1<`Eb1hP1<aEb1hP19nD
b1\P18bEb1\P1:cEb1^P19dEb1^P1;kDb1\P18jBc1VP1:lBc1\P1<eEc1^P1:eEc1]P18fEc1UP19gEc1[P19hEc1WP17iE
c1XP19jEd1YP1<kEd1]P19lEd1]P19mEd1]P15nEd1WP17oEd1ZP19kEd1\P17PFd1[P1;QFd1`P19lBd1[P18RFe1VP18SF
e1YP17TFe1\P1:UFe1YP1;VFe1WP1;WFe1YP1:XFe1\P19YFe1]P1;ZFe1\P16[Fe1WP19\Fe1]P17]Fe1ZP19^Fe1YP19kB
e1\P18kBe1ZP17_Fe1YP15`Fe1UP17aFf1ZP15bFf1XP15cFf1WP15dFg1ZP19eFg1WP17fFg1YP16gFg1YP11U3g1RP14hF
g1ZP16iFg1XP13jFg1UP13W>g1SP13kFg1VP14lFg1WP13mFg1VP15nFg1[P13oFg1VP15PGg1\P13oFg1UP15QGg1ZP19RG
h1[P14SGh1ZP16TFh1\P16TGh1[P17UGh1[P17VGh1_P16WGh1YP17kBh1\P15XGh1ZP16YGh1YP14ZGh1VP14[Gh1WP13\G
h1VP18]Gh1_P19^Gh1bP17_Gh1\P13`Gh1VP13aGh1XP14bGh1ZP14cGh1ZP15dGh1\P14eGh1YP19kEh1`P13fGi1TP15gG
i1TP14hGi1TP15iGi1TP14jGi1VP14kGi1WP14lGi1UP16mGi1VP16mGi1XP13nGi1VP14oGi1VP15kGi1WP12PHi1SP13QH
i1TP12RHi1TP13SHi1TP13THi1UP15kGi1WP13UHi1TP18VHi1TP15l;i1WP14WHi1YP14XHj1TP13YHj1TP13ZHj1TP14[H
k1TP13\Hk1TP13]Hk1VP13^Hk1VP13_Hk1VP1E`Hk1UP14aHl1WP14bHl1YP16cHl1YP16dHl1\P15eHl1YP14fHl1VP14gH
l1XP15hHl1YP16iHl1\P14jHl1XP12kHl1VP13lHl1WP12mHl1UP13nHm1TP13oHm1TP13PIm1TP15QIm1WP12RIm1UP13SI
m1TP12TIm1UP16UIn1VP13VIn1VP14WIn1ZP15XIn1]P14YIn1VP15ZIn1VP16[In1XP14\In1VP16l;n1WP17]In1XP13^I
n1TP14_In1VP12`In1TP14aIn1VP13bIn1VP14cIn1ZP12dIn1UP11U3n1RP12eIn1VP12fIn1VP12X7n1TP13gIn1WP12hI
n1TP12iIn1UP13jIn1XP14kIn1ZP14lIo1XP13o?o1UP13mIo1WP14nIo1VP12oIo1TP12PJo1VP12n8P2TP1>QJP2UP1>RJ
P2WP13SJP2UP12TJP2UP12UJP2UP15VJP2WP14WJP2WP13XJP2VP12YJP2UP12ZJP2VP12[JP2VP13Q2Q2UP14\JQ2VP12]J
Q2UP14^JQ2VP14_JQ2VP15`JQ2YP13aJQ2TP12bJQ2UP12cJQ2UP16dJQ2YP14^>Q2WP14eJQ2VP16fJQ2VP16fJQ2XP15gJ
Q2YP13hJQ2XP15iJQ2XP14jJQ2XP15kJQ2XP13lJQ2VP15mJQ2TP15nJQ2VP15oJQ2YP1:PKR2TP16QKR2VP16RKR2XP15SK
R2XP14TKR2WP15[5R2YP14UKR2VP14T@R2ZP12VKR2UP13WKR2WP13XKR2VP15YKR2ZP12ZKR2TP13[KS2VP16\KS2TP19]K
S2TP13^KS2XP13_KT2VP13`KT2UP17aKT2\P14bKU2VP13cKV2UP1=dKW2TP1<eKW2UP19kGW2VP13fKW2VP17l;W2ZP14gK
W2XP15hKW2VP15iKW2YP19jKW2UP14kKW2TP14lKW2WP15mKW2WP15nKW2YP15oKW2VP14PLW2ZP15QLW2VP14RLX2VP13SL
X2VP15TLY2VP14ULY2WP13o?Y2UP14VLY2XP16WLY2ZP16XLY2XP16jKY2XP18YLY2UP13U3Y2SP14ZLY2VP15[LY2WP15\L
Y2VP12]LY2UP12^LY2TP14_LZ2UP14`L[2WP15aL[2WP15bL[2WP17cL\2VP14dL\2VP13eL\2VP13fL\2TP13gL\2VP13hL
\2TP15iL\2YP14jL\2WP1<kL\2TP15lL\2VP12mL\2UP16nL]2\P15oL]2XP15PM]2XP14QM]2VP17RM]2ZP13SM]2TP13TM
]2TP15_>^2_P12UM^2UP12VM^2TP13WM^2VP14XM^2XP13YM^2UP12ZM^2UP16[M^2UP17\M^2VP12]M^2TP14^M^2TP13_M
^2VP12T7^2UP12`M^2TP13aM^2WP13bM^2UP14cM^2YP14dM^2WP14eM^2VP13fM^2WP12gM^2UP13hM^2VP14iM^2YP16F^
2ZP13jM^2TP13kM^2VP14lM^2VP13mM^2WP15nM^2XP12l:^2VP13oM^2XP13PN^2YP15R9^2\P14QN^2\P14RN^2ZP15SN^
2YP12TN^2UP14UN^2VP14VN^2WP12WN^2TP15XN^2[P14YN^2XP15ZN^2VP14[N^2ZP13\N^2XP12]N^2UP15^N^2YP12_N^
2UP14`N^2VP15aN^2VP13bN^2VP15cN^2\P12dN^2UP12eN^2UP12fN^2TP12gN^2UP12hN^2UP12iN^2UP12jN^2UP13kN^
2WP13lN^2WP13mN^2WP13nN^2XP14oN^2ZP12e6^2VP14PO^2WP12QO^2TP13RO^2WP13SO^2XP12TO^2UP12UO^2UP12VO^
2TP12WO^2TP12XO^2TP13l5^2YP12YO^2TP12ZO^2TP12[O^2TP14l5^2ZP14\O^2WP12]O^2TP13^O^2WP12_O^2TP13`O_
2TP13aO_2VP14bO_2VP13cO_2TP1BdO_2VP13eO_2TP15fO_2YP14gO_2ZP13hO_2VP12^L_2SP18R2_2[P17iO_2[P12^L_
2SP15jO`2ZP1IkOa2oL3lOb2VP12mOb2UP14nOb2VP15oOb2VP16PP1b2VP12QP1b2UP12RP1b2TP13SP1b2WP14TP1b2VP1
6UP1c2ZP14kGd2WP15VP1d2YP1=WP1d2TP18XP1d2TP13YP1d2TP13ZP1d2TP14[P1e2XP13\P1e2VP13]P1e2VP14^P1e2W
P15_P1e2XP16`P1e2\P14aP1e2ZP17bP1e2\P14cP1e2YP16dP1e2XP18eP1e2XP12mHe2UP16fP1f2XP17gP1f2YP17hP1f
2VP16iP1f2[P15R2g2YP13jP1g2VP15kP1g2YP16lP1g2XP15lP1g2WP15mP1g2]P14nP1g2VP13oP1h2VP13PQ1h2VP19QQ
1i2_P14RQ1i2YP16SQ1i2`P14TQ1i2ZP15UQ1i2\P19VQ1i2XP15WQ1i2YP14`>j2YP13XQ1j2VP18YQ1j2XP13ZQ1j2VP14
[Q1j2XP13\Q1j2VP15]Q1j2ZP14^Q1j2YP14_Q1j2YP14`Q1j2YP13aQ1j2WP16bQ1j2ZP15cQ1j2\P16`Kj2[P14dQ1j2ZP
16eQ1k2XP15fQ1k2[P17gQ1l2VP14hQ1l2WP147m2WP12iQ1m2TP17jQ1m2_P19kQ1n2]P12lQ1n2TP13mQ1n2VP19nQ1o2Y
P16oQ1P3XP15PR1P3WP14QR1P3WP14RR1Q3VP15SR1R3VP17TR1S3ZP14UR1S3WP14VR1T3VP12WR1U3UP14XR1V3VP12YR1
V3TP1?U3V3RP13ZR1V3XP13[R1V3TP13\R1W3TP15\R1W3VP13]R1X3WP14^R1X3WP14_R1X3YP12`R1X3TP13aR1Y3VP19b
R1Y3\P19cR1Y3\P18dR1Y3\P17eR1Y3ZP1
"""##)
}
