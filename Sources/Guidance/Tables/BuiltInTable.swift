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
backlog hostility negativity truancy refusal reluctance inability unwillingness neglect
indifference indifferense=jo4 resistance rot mismanagement complacency failings shortcomings
deterioration stagnation exodus gains strides upturn downturn crisis crizis=XP5 built eased
reduced calmed deepened widened enabled lightened lessened increased decreased disrupted ruined
spoiled sped slowed broadened narrowed fostered nurtured prevented silenced burdened overloaded
driven caused cemented secured ensured guaranteed weakened enable lighten lessen disrupt ruin
spoil rescue broaden relieve foster guarantee weaken cause damage harm hinder transform strict
unfair favourite favorite=kQ5 better worse mean boring laziest unhelpful approachable friendly
horrible useless reliable strictest nicest kindest meanest fairest favourites favorites=\R5
organised organized=]R5 disorganised disorganized=^R5 harsh popular trustworthy honest
professional unprofessional welcoming punctual thorough shouty scary cruel sarcastic lenient
inconsistent respectful disrespectful biased bossy unfriendly gossipy incapable dreadful awful
rubbish terrible meeting meetings training comment comments note notes surveys briefing
briefings days visits vizits=dS5 rotas message messages workshops workshop conference
conferense=jS5 contract contracts can could will would should shall may might must doesn't
didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't teacher headteacher
headteachers leader ta assistant assistants sendco adult adults coaches senco colleague
colleagues mentor principal instructor trainer sir boss supervisor supervisors what how why
when where which whose rowdier chattier sleepier scruffier shabbier gloomier grubbier drabber
blander stuffier dingier gentler meeker milder sterner bossier needier clingier shyer lazier
naughtier cheekier sillier giddier fussier pushier wilder ruder crueller crueler=YV5 wiser
savvier shrewder nimbler zippier snappier punchier pacier tauter trickier harsher stricter
laxer sloppier woollier hazier vaguer muddier patchier choppier bittier stodgier cosier
homelier lovelier prettier nicer jollier merrier perkier brisker dreamier dozier grumpier
moodier sulkier stroppier feistier braver bolder tamer saner trustier likelier worthier prouder
humbler kinder meaner fairer pervade pervades pervaded pervading shapes shaped drives inform
informs informed underpin govern governs governed affect affects affected dominate dominates
dominated dictate trumps trumped defines defined faze fazes phases ruffles ruffled escapes
escaped scares bothers matches compares bleak drab dingy dreary dismal grim cheerless airless
stuffy cramped poky pokey shabby tatty scruffy institutional clinical sterile soulless
depressing uninviting unwelcoming inviting cosy homely cheery gleaming pristine spotless
immaculate squalid grubby spartan austere forbidding imposing handsome airy calming serene
chaotic cluttered buildings lobby grounds garden accommodation facilities surroundings
environment warm cool frosty strained cordial distant easy frayed fractious amicable chilly
tepid sweet flat subdued muted fail flounder succeed grow thrive flourish florish=W[5 worsen
drift rag temper tempers patience patiense=][5 nerve composure marbles way thread plot lustre
luster=d[5 zing appeal steam innocence innocense=h[5 sheen mojo huff huffs strop strops sulk
sulks mood moods paddy paddies tizzy tizzies flap flaps stew stews panic panics fluster
flusters lather lathers funk funks daze dazes trance trances frenzies fury furies rage rages
hurry hurries dream dreams bubble bubbles pickle pickles quandary quandaries rut ruts jam jams
spot spots fixes himself herself themselves yourself yorself=`]5 yourselves yorselves=a]5
myself myzelf=b]5 ourselves orselves=c]5 itself oneself pupil child childs boy girl lad lass
learner kid youngster youngsters toddler toddlers teenager teenagers groups trio trios pairs y1
y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners kindergartener graders
lsa hlta sna smt ceo statistics stats warning warnings topic responsibility conversation
conversations criticism parks plonk plonks plonking dump dumps shunt shunts warehouse
warehouses warehousing offload offloads palm palms palming foist foists foisted foisting herd
herds banishes banishing exile exiles exiling relegate relegates relegating consign consigns
consigning shovel shovels shovelled shoveled=^`5 shovelling shoveling=_`5 babied babying
nannied nannying swaddled cocooned cocooning nursemaided nursemaid babysat featherbedded creak
creaks creaked creaking groan groans groaned groaning buckle buckles buckled buckling splutter
splutters spluttered spluttering limp limps limped limping fray frays fraying teeter teeters
teetered teetering totter totters tottered tottering judder judders juddered juddering
arrangements arrangement machinery infrastructure framework timetables staffing funding
finances network networks partnership partnerships organisation organization=[b5 administration
pastoral services service procedures processes scores percentages percentage averages headline
headlines total totals tellingly revealingly remarkably curiously oddly strangely ironically
mercifully happily crucially importantly rightly wrongly wisely wizely=Wc5 unwisely
unwizely=Xc5 bizarrely inexplicably unaccountably tragically laudably refreshingly reassuringly
amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly miraculously
shamefully inexcusably scandalously incredibly amazingly astonishingly impressively creditably
admirably commendably sensibly foolishly lamentably distressingly alarmingly disturbingly
depressingly dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly
awkwardly unhelpfully helpfully conveniently inconveniently luckily unluckily understandably
justifiably deservedly undeservedly rewardingly promisingly promizingly=ld5 ominously
perversely paradoxically predictably unexpectedly surprisingly surprizingly=Re5 it fuss fusses
fussed fussing dotes doted pontificate pontificates pontificated preaches preached sermonise
sermonize=_e5 sermonised sermonized=`e5 grandstand grandstanded grandstanding postured
posturing stonewalling stonewaling=fe5 filibuster filibustered skimp skimps skimped splurge
splurged hog hogging hemorrhages idolise idolize=Qf5 idolises idolizes=Rf5 idolised
idolized=Sf5 revere reveres revered natters chinwag prattle prattled prattles blather blathered
blathering witter wittered wittering yammer yammered blabber jabber jabbered schmooze schmoozed
swanned swanning preen preens preened gloat gloats gloated sneer sneers sneered whined whines
moaned griped gripes cowered grovel grovelled groveled=[g5 slink slinks slunk sidle sidled
harassed cadge wheedle wheedled manhandle manhandled frogmarch frogmarched typecast stereotype
stereotyped flail flailed flails muff muffed underrate overrate trickles trickled dribbles
dribbled rains pour pours poured pored=Zh5 cascade cascades cascaded stab bash fist attempt
shade tad smidge trifle timer tradition difficulty difficulties barrier barriers obstacles
trouble troubles priority priorities hurdle hurdles nuisance nuizance=Si5 nuisances
nuizances=Ti5 distraction distractions stage year things community whole regurgitate
regurgitates regurgitated regurgitating parrot parrots parroted parroting spout spouts spouted
spouting mumble mumbles mumbled mumbling drone drones droned droning babble babbles babbled
babbling mouth mouths mouthed mouthing spew spews spewed spewing trainee cohort monday age lot
part parts topics project projects song songs poem poems stories task tasks activity activities
series serieses copy copies mixes line focuses theme themes title titles word words sentence
sentense=\k5 sentences number answer answers quizes recount recounts debates dramas drawings
painting paintings graph graphs diagram diagrams timeline timelines models sum sums riddle
riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races trips tour tours
talks speech speeches lecture lectures units module modules blocks terms weeks month months
years hours minute cycles circles square squares rectangle rectangles column columns halfs
third thirds quarter quarters sample samples selection selections collection collections
exhibition exhibitions fairs sales concerts rehearsal rehearsals practice practices sessions
starters plenaries introduction introductions summary summaries extract extracts chapter
chapters paragraph paragraphs verse verses chorus choruses refrain refrains repeats revision
revizion=bn5 revisions revizions=cn5 continuation continuations response responses reply
replies notice notices sign signs heading headings caption captions codes symbol symbols names
nickname nicknames phrase phrases saying sayings quotation quotations law laws requirement
requirements option choice choices vote votes polls interview census censuses doubles single
singles mixture mixtures version versions draft drafts outline outlines templates scaffolds
handout handouts token tokens stamp stamps log logs records register tally tallies count counts
measure measures scales score marks grade grades levels bands stages steps rungs strand strands
subjects discipline disciplines language languages schemes programme program=ZQ6 programmes
post posts job jobs role roles responsibilities statements description descriptions definition
definitions date dates times places halls offices yards field fields gardens pond ponds shed
sheds path paths gates doors window windows floor floors ceiling ceilings stairwells cloakrooms
charity charities federation federations companies schools academies colleges nurseries
primaries secondaries church churches visitor vizitor=oR6 visitors vizitors=PS6 while whiles
bits lots few fews couple couples dozen dozens hundred hundreds thousand thousands about over
shut empty early online silent optional compulsory weekly daily monthly annual termly different
similar identical same available present visible vizible=ST6 here there underway outside inside
indoors next private public oral written verbal practical bilingual dry red green blue yellow
black grey navy beige cream maroon turquoise turquoize=mT6 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange silver
triangular oval curved straight vertical horizontal english history geography science
sciense=iU6 welsh re ict computing poetry fractions spelling speling=PV6 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick concrete tile tiled
metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot hungry thirsty up down off on out in back that this so not now then too
again today yesterday tomorrow tuesday wednesday thursday true false mine yours his hers theirs
ours three five six seven eight nine ten twice once odd even equal prime positive negative
liquid cotton woollen digital electric male female british scottish irish polish somali deaf
blind pregnant local national regional unknown unclear due recent voluntary statutory temporary
permanent possible necessary lit sung said told frozen bought sent spent found spread hidden
begun chosen short tall wide fast quick right there's elsewhere nearby overhead below above
behind ahead opposite together apart breeze breezed breezes sail sailed sails romp romped romps
cruise cruize=`Z6 cruised cruized=aZ6 cruises cruizes=bZ6 waltz waltzed glide glided glides
nailed nails nail aced aces smashed bossed rocked sussed clinched slayed nodding laughing
smiling grinning wishing beaming stitches tears giggling cheering alarms apron aprons bag bags
ball balls balloon balloons banana bananas bar bars basket baskets bat bats beaker beakers bean
beans bed beds belt belts bench benches bib bibs bicycle bicycles bike bikes bins biscuit
biscuits blanket blankets blinds boat boats boilers bone bones bottles bowls bread breads
bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button buttons
cabinet cabinets cables cake cakes calculator calculators camera cameras candle candles canopy
canopies caps cars cardboard cardboards carpets carriage carriages cart carts cartridge
cartridges cello cellos chain chains chairs chalk chalks charger chargers clay clays clip clips
clipboards clocks cloth cloths coat coats coin coins comb combs compass compasses cone cones
container containers cookers cot cots counter counters crate crates crayon crayons cup cups
cupboard cupboards curtain curtains desks dials dice dices dinners dish dishes doorbell
doorbells dough doughs drain drawer drawers drill drills drum drums duster dusters easel easels
egg eggs eraser erasers escalator escalators fan fans fence fences ferry ferries finger fingers
flask flasks flour flours flors=e`6 flower flowers food foods foot foots fork forks fountain
fountains freezer freezers fruit fruits fuses generator generators glasses globe globes glove
gloves goal goals grasses guitar guitars hammer hammers hamper hampers handle handles hanger
hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hooks hose
hoses hutch hutches icing icings ink inks instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leafs lens lenses letterbox letterboxes lid lids locks locker
lockers lorry lorries loudspeaker loudspeakers lunches lunchbox lunchboxes mallet mallets
marker markers marble mask meal meals medal medals metals meter meters microphone microphones
microscope microscopes microwave microwaves milk mirror mirrors modem modems monitors mop mops
motors mug mugs needles nets nut nuts oar oars oil oils ovens paint paints paintbrush
paintbrushes pan pans panel panels parcel parcels pavement pavements pea peas pedal pedals peg
pegs pens pencil pencils piano pianos picnic picnics pill pills pins pipes pizza pizzas plant
plants plaster plasters plastics plate plates platform platforms plugs pocket pockets pole
poles pool pools pot pots potato potatos powders printers projectors pulley pulleys pumps
puppet puppets purse purses radiator radiators radio radios rail rails ramps recorder recorders
ribbon ribbons rice rices robot robots roof roofs ropes rubbers rug rugs ruler rulers sack
sacks salad salads salt salts sand sands sandwich sandwiches saucepan saucepans saws scarf
scarfs scissors scissorses screw screws seats seed seeds shelf shelfs shelves shelveses shoe
shoes shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge
sledges sleeve sleeves slope slopes soap soaps sock socks sofa sofas socket sockets soil soils
soup soups spade spades spoon spoons spring springs stair staple staples stapler staplers
stones stool stools stopwatch stopwatches strings sugar sugars suitcase suitcases swing swings
switches taps tape tapes tea teas telescope telescopes tent tents terminal terminals
thermometer thermometers threads ties tiles timers tin tins tissue tissues tomato tomatos tools
towel towels toy toys tracks tractor tractors trailer trailers trains tram trams tray trays
tree trees trolley trolleys trousers trouserses truck trucks tube tubes tunnel tunnels turbine
turbines tyre tyres umbrella umbrellas valve valves vans vase vases veg vegs vehicle vehicles
vent vents violin violins volcano volcanos wallet wallets watches water waters wax waxes
wheelchair wheelchairs whistle whistles whiteboard whiteboards wick wicks windmill windmills
wing wings wires woods wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers
scooter scooters minibus minibuses lanyard lanyards trainers welly wellies wellieses tracksuit
tracksuits leotard leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases
hoodie hoodies tabard tabards annexes basement basements foyers lobbies porch porches lavatory
lavatories washroom washrooms pitches court courts corts=jn6 heatings lighting lightings
plumbing plumbings ventilation ventilations wifis signals internets sandpaper sandpapers
photograph photographs portrait portraits plaque plaques mobile mobiles sculpture sculptures
brochure brochures postcard postcards animal animals ant ants bird birds cat cats caterpillar
caterpillars chick chicks chicken chickens dogs ducks fish fishes fox foxes frog frogs goat
goats hamsters hen hens horse horses insect insects ladybird ladybirds lamb lambs lizard
lizards newt newts penguin penguins pigs pony ponies puppy puppies rabbit rabbits rat rats slug
slugs snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tortoise
tortoize=cQ7 tortoises tortoizes=dQ7 whales worm worms acid acids alkali alkalis atom atoms
axis axises axizes=oQ7 angle angles cube cubes cylinder cylinders decimal decimals denominator
denominators fraction gases hexagon hexagons ices integer integers iron irons liquids copper
coppers magnesium magnesiums molecule molecules numerator numerators ore ores parabola
parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution solutions
solvent solvents sphere spheres steel steels substance substances sulphur sulphurs triangle
triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies sunlight
sunlights cloud sea seas river rivers wave waves tide tides election ballot closure funeral
inquiry consultation accident injury bereavement illness referendum assessment monitoring
moderation evaluation communication participation pace guidance explanation instruction
instructions vision vizion=TU7 ethos culture climate atmosphere relationship relationships
rapport routines expectation expectations transitions supervision supervizion=`U7
accountability ambition aspiration oversight collaboration dialogue dialog=fU7 intervention
interventions tracking strategies approach approaches achievement outcomes quality consistency
knowledge vocabulary oracy mathematics literacy numeracy criteria objectives objective
sanctions sanction consequences inclusion safeguarding punctuality layout deployment grouping
seating rigour rigor=dV7 depth breadth emphasis input inputs begins starts ends ended finishes
finished lasts lasted happens happened covers covered includes listed named says uses mentions
mentioned contains contained meets opens at of for with by from and or to across between before
after during than as if n't assess intervene discuss observe evaluate connect address
collaborate communicate consult analyse analyze=]X7 act own drive refer reflect anticipate
coordinate enforce implement apply deliver always consistently routinely often yet really
properly fully regularly systematically actively necessarily appear seem meet settles settling
calms soothe soothes soothed soothing steady steadying stabilise stabilize=aY7 stabilises
stabilizes=bY7 stabilised stabilized=cY7 stabilising stabilizing=dY7 relaxes relaxing refreshes
refreshed refreshing boosts boosted boosting widens widening broadens broadening deepens
deepening enrich enriching improves improved strengthens strengthened strengthening weakens
weakening sharpening dull dulling dampen dampens dampened dampening slows slowing quicken
quickens quickened quickening accelerate accelerates accelerated accelerating hasten hastens
hastened hastening halt halts halted halting curb curbs curbed curbing curtail curtails
curtailed curtailing reduces reducing increases increasing minimises minimizes=a[7 minimised
minimized=b[7 minimising minimizing=c[7 maximises maximizes=d[7 maximised maximized=e[7
maximising maximizing=f[7 multiply multiplies multiplied multiplying doubled doubling halve
halves halved halving cement cements cementing consolidate consolidates consolidating cultivate
cultivates cultivated cultivating nurtures nurturing fosters fostering breed breeds breeded
breeding engender engenders engendered engendering generate generates generated generating
creates created creating produce produces produced producing yield yields yielded yielding
sparking spur spurs spurred spurring fuel fueled fueling stoke stokes stoked stoking prompt
prompts prompted prompting provoking trigger triggers triggered triggering encourages
encorages=k]7 encouraging encoraging=l]7 discouraging discoraging=m]7 detered detering dissuade
dissuades dissuaded dissuading enables enabling disable dizable=V^7 disables dizables=W^7
disabled dizabled=X^7 disabling dizabling=Y^7 equips equiped equiping freeing releases released
releasing unleash unleashes unleashed unleashing restricts restricted restricting constrain
constrains constrained constraining limits limited limiting confine confines confined confining
hampered hampering hinders hindered hindering holded impede impedes impeded impeding inhibit
inhibits inhibited inhibiting blocked blocking sap sapping deplete depletes depleted depleting
exhaust exhausts exhausting overloads overloading distracting losed engaging demotivating
exciting interesting hooking transforms transformed transforming changed changing shaping
moulds moulded moulding drived driving underpined underpining sustains sustaining supports
supporting secures securing guarantees guaranteeing ensures ensuring safeguard safeguards
safeguarded protects protected protecting prevent prevents preventing stops stopping rob
deprive depriving deny denies denied denying cost costed costing spare spares spared sparing
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudges nudged nudging steers steered steering helps helped helping
aids aided aiding assist assists assisted assisting hurts hurted hurting harms harmed harming
damages damaging ruins ruining spoils spoiling benefit benefits benefited benefiting rewarding
payed influence influense=Wc7 influences influenced influencing affecting impact impacts
impacted impacting alter alters altered altering reassuring comforting frighten frightens
frightening scare scaring upseted upseting annoying frustrating anger angers angered angering
embarrassing silences silencing focusing refocus refocuses refocused refocusing occupy occupies
occupied occupying busy busies busied busying absorbing immerse immerses immersing involves
involving including exclude excludes excluding isolate isolates isolating divides divided
dividing unite unites united uniting bond bonds bonded bonding binded binding feeded feeding
informing explains explained explaining account accounts accounted accounting narrows narrowing
closes closing bridged bridging eases easing relieves relieving lightens lightening removes
removed removing maked gived keeped leaved bringed sends sended sending throwed builds builded
getted letted drove bred meant means careful regular joint tight loose larger frequent skilful
skillful=nf7 firm brisk rushed vague constant endless repeated under lack presence presense=Xg7
visibility vizibility=Yg7 sharper richer calmer neater messier keener abler cleverer friendlier
colder softer happier tidier noisier noizier=gg7 steadier smoother slicker fuller broader
narrower fresher livelier duller tighter looser smarter clearer finer greater lesser shallower
firmer politer safer sadder healthier superior inferior plainer crisper maturer readier surer
warier blunter hungrier scrappier shakier drearier terser franker fiercer hardier surlier
flakier leaner fitter cheerier dipped rose risen slips slipped slid wanes waned fades faded
tails tailed grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs
climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened
tumbles tumbled collapses collapsed varies varied motivation concentration attention anxiety
frustration boredom enjoyment spirits appetite resolve determination resilience resiliense=gj7
commitment loyalty nerves yearly hourly horly=lj7 nightly fortnightly quarterly biweekly only
july italy rally belly lolly holly billy dolly gully folly filly hilly curly woolly wobbly
prickly bubbly wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly homily
quickly slowly quietly loudly softly silently directly exactly nearly partly approximately
roughly shortly recently currently previously originally initially finally eventually
immediately suddenly briefly separately individually alternately simultaneously verbally orally
physically phyzically=kl7 manually digitally electronically annually formally informally
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
promotes prides listens celebrates prioritises prioritizes=\S8 lacks fails thrives flourishes
florishes=`S8 embodies exudes instils upholds demonstrates exemplifies breathes punches
deserves drifts serves delivers caters overestimates prizes strives aspires insists tolerates
epitomises epitomizes=TT8 radiates a an the their home t ch ht ending captain goalkeeper keeper
partners partner twins siblings friends brothers sisters helpers winners losers muslim
christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older younger heavier
lighter nearer closer still seated eleven twelve thirteen aged rs pshe mandarin dt citizenship
economics biology chemistry physics phyzics=jU8 literature philosophy textiles cookery
psychology sociology business media algebra geometry resources resorces=UV8 material materials
examples wear collect wash phone stack tuck enter arrive attend password route fourteen
forteen=dV8 fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
eighty ninety both other another our my its your into onto beside since until till near through
throughout along around past towards against among without within upon beyond unlike despite
per via whether because although though unless but nor also either neither all many some
several each every none just almost perhaps maybe thank thanks dear hello hi tonight afterwards
meanwhile saturday sunday january february march april june august september october november
december noon midday such quite rather never except hands eyes besides plus minus let's it's
that's these those anybody summer autumn winter christmas easter they're he's she's we're
remain remains remained become becomes became becoming stays cannot any very extremely fairly
pretty hugely highly truly absolutely utterly exceptionally least increasingly somewhat little
much sometimes seldom already genuinely thoroughly noticeably visibly vizibly=S[8 overall
perfectly unusually immensely enormously wonderfully terribly awfully stubbornly worryingly
disappointingly dizappointingly=^[8 persistently unacceptably pleasingly painfully woefully
encouragingly encoragingly=d[8 reliably stunningly delightfully frustratingly relentlessly
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
author authors inspector inspectors researcher researchers adviser advizer=U_8 advisers
advizers=V_8 advisor advisors consultant consultants officer officers technician technicians
principals facilitator volunteer volunteers counsellor counselor therapist lecturer lecturers
scholars scholar para paras paraprofessional paraprofessionals instructors keyworker keyworkers
pupil's peers pupils' others boys' men women individuals nurse cook caretaker librarian ones p1
p2 p3 p4 p5 p6 p7 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7
a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4
f5 f6 f7 f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation
madame professor señor teachings learnings provisions provizions=Uc8 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=]c8 discussions
paces opening openings endings conclusion conclusions environments atmospheres climates ethoses
cultures rapports leaderships managements governances attendances attainments achievements
outcome standard writings readings phonicses mathses mathematicses englishes sciences
vocabularies knowledges understandings skill skills homeworks sequence sequense=`d8 sequences
structures design designs method methods technique techniques communications organisations
organizations=jd8 playtimes lunchtimes trainings inductions monitorings evaluations
presentation presentations handwritings spellings deliveries teamworks trackings datas
engagements participations performance performances progression progressions coverage coverages
attitude attitudes efforts concentrations contribution contributions demonstration
demonstrations example exercise exercize=je8 exercises exercizes=ke8 essay essays signage
signages catering caterings greeting greetings handovers dismissals residentials artwork
artworks sketchbook sketchbooks tutoring tutorings recruitments retention retentions appraisal
appraizal=`f8 appraisals appraizals=af8 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finales debrief debriefs storytelling storyteling=Xg8 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=di8
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=Rj8 whispered writes asks describes suggest suggests adds noted
state stated states remark responded voted rate rated agree agreed disagree dizagree=ej8
disagreed dizagreed=fj8 announce announced confirm confirmed predict predicted argue argued
shouted reads quote quoted texted chorused admitted claimed complained labelled labeled=Xk8
titled entitled headed marked praised praized=]k8 thanked according slogan motto text
certificate category criterion protocol regulation regulations statute agreement guideline
guidelines checklist memo circular legislation charter declaration bulletin constitution money
payment cheque returns equipment booking bookings taxi presenter timekeeper scribe reviewers
observer observers hosts speaker speakers listener listeners candidate candidates applicant
applicants driver drivers cancelled canceled=nl8 postponed delayed rearranged rescheduled
swapped shortened dim superb splendid marvellous fabulous terrific tremendous stunning awesome
incredible delightful gorgeous attractive appealing impressive admirable commendable
praiseworthy praizeworthy=fm8 laudable exemplary uplifting compelling compeling=jm8 stimulating
insightful perceptive imaginative inventive innovative ingenious masterly masterful adept
accomplished proficient seamless purposeful fruitful efficient successful worthwhile invaluable
meaningful vibrant buzzing dynamic harmonious meticulous cohesive sensible unsatisfactory
satisfactory magnificent remarkable extraordinary phenomenal breathtaking spectacular sublime
flawless faultless impeccable enviable unrivalled unrivaled=So8 unparalleled enjoyable pleasing
pleasurable gratifying heartening heartwarming promising promizing=[o8 memorable tasteful
elegant eloquent astute shrewd diligent industrious studious courteous corteous=eo8 considerate
devoted tireless tedious uninspiring uninspired uninteresting monotonous lacklustre
lackluster=no8 lifeless pedestrian mediocre unremarkable mundane humdrum feeble deficient
substandard shoddy sloppy slapdash careless superficial shallow simplistic patchy erratic
haphazard incoherent inefficient ineffectual unproductive pointless futile worthless
meaningless irrelevant inappropriate unsuitable unacceptable counterproductive concerning
alarming dire appalling appaling=RQ9 atrocious abysmal woeful lamentable pitiful pathetic
shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd foolish
stupid lax sluggish laboured labored=eQ9 stilted clunky cumbersome unambitious undemanding
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
nonsensical unwise unwize=fT9 excessive needless unnecessary wasteful inexcusable indefensible
intolerable unforgivable peerless stellar sterling adroit deft assured standout noteworthy
notable creditable respectable passable tolerable decent cracking smashing ace fab super
beautiful magical belaboured belabored=dU9 commanding disconcerting flawed nagging overcrowded
punishing ragged rambling brash breezy candid celebratory civilised civilized=QV9 cryptic
emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy imperfect inconsequential inquiring
manic misplaced murky offhand pacey permissive perverse plausible provocative punchy quirky
radiant redundant sensational speedy sporadic strenuous superfluous surprising surprizing=PW9
temperamental theatrical turbulent uncompromising uncompromizing=TW9 wearisome zany zestful
assertive cautious jerky lousy staid disarming dizarming=]W9 engrossing exuberant foolhardy
gormless heartless immoderate incisive incizive=dW9 militaristic overheated disastrous
dizastrous=gW9 catastrophic horrendous horrific adventurous marvelous righteous hurtful
attainable unattainable unimportant arduous melodramatic gratuitous extravagant uncontrollable
unstoppable invincible breathless excitable impressionable precocious disagreeable
dizagreeable=]X9 fastidious scrumptious delectable nightmarish childlike mischievous glamorous
hateful hideous obnoxious monstrous classy peachy nifty natty dapper skeletal anaemic
bulletproof filthy grimy mucky smelly littered dank musty mouldy rickety sweltering reactive
hollow filthiest babyish bookish boorish brattish snappish sluggardly churlish clownish
fiendish garish loutish oafish peevish stylish ticklish waspish outlandish makeshift shopworn
careworn toothless faceless characterless bloodless gutless voiceless formless baseless
groundless rootless ruthless reckless lustreless shameless tasteless timeless priceless
senseless thriving flourishing florishing=eZ9 floundering ailing dysfunctional toxic rosy
beleaguered bruising bruizing=lZ9 cloistered embattled emaciated jaundiced rarefied unbending
unvarnished straitened overstuffed unsentimental overreaching daft compliant obedient biddable
glacial realistic accommodating adaptable appreciative attuned collegiate communicative
conducive congenial constructive convivial courageous corageous=h[9 dextrous diplomatic
discerning disciplined discreet dutiful earnest ebullient effervescent enlightened favourable
favorable=S\9 forgiving forthright graceful hearty humorous impactful impartial impassioned
influential inquisitive inquizitive=]\9 intelligent judicious loyal mannerly nimble observant
optimistic outgoing persistent pioneering pragmatic principled proactive prolific prudent
refined resounding selfless spontaneous staunch stoic streamlined succinct trailblazing
unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative avoidable
backward barren belligerent bombastic brittle brutal bureaucratic burdensome caustic coarse
colourless colorless=i]9 combative confrontational contentious contradictory cowardly deafening
decaying defeatist derelict desolate destructive discordant discourteous discorteous=V^9
disingenuous dizingenuous=W^9 dogmatic elusive exclusionary exploitative fatigued fickle flaky
frail frivolous fuzzy gruff hackneyed harmful hurried hyperactive hypocritical illiterate
inconsiderate inconvenient indiscriminate inert infantile inhospitable injudicious insidious
insignificant insular intolerant irksome judgmental judgemental=U_9 lumbering meek menial
merciless moaning neglectful nondescript noxious obsolete obstructive overpriced partisan
partizan=a_9 patriarchal perilous petty prejudiced prescriptive protracted quarrelsome
reactionary recalcitrant regressive restrictive retrograde rotten scathing secretive selfish
shifty shrill slavish spineless stressful subpar threadbare torpid tortuous traumatic uncouth
underfunded understaffed underachieving underperforming unequal unlucky unrecognisable
unrecognizable=c`9 unskilful unskillful=d`9 unsuccessful untrained uptight volatile vulgar
whining worrisome clunking outshone laughably unbelievable unbelievably superlatively
immeasurable indispensable irreplaceable inimitable insubstantial indistinct ponderously
workaday homespun artless graceless tuneless spotlessly overfull underused underutilised
underutilized=aa9 underexploited underexplored underplayed overplayed oversold undersold
undemonstrative unenlightened unenlightening apt artful blinkered brusque curt consummate corny
crass crude debilitating defective desirable detrimental dishevelled disheveled=Xb9 divisive
divizive=Yb9 domineering dour effortless effusive enterprising enterprizing=^b9 erudite
exquisite exquizite=`b9 expressive faddish fatuous faulty fraught fulsome ghastly glorious
grating grotty hapless honourable honorable=lb9 horrid humourless humorless=nb9 imprecise
imprecize=ob9 indecisive indecizive=Pc9 inexpert interminable intrusive jovial laborious
languid lightweight luminous majestic merry noble offensive onerous opportune pacy painless
palatable pedantic playful poised poized=dc9 polished ponderous profitable profound prosaic
raucous reductive riotous rousing rudimentary scattergun scholarly scintillating shapeless
sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant stirring strident
superlative tame tantalising tantalizing=`d9 tawdry taxing thrilling thriling=cd9 timely
tiresome touching tranquil turgid unassuming unbalanced unconsidered uncritical underpowered
uneventful unflappable unfounded ungainly uninformed unpolished unrelenting unruffled unskilled
unskiled=Ve9 unsophisticated unsound unspectacular unsteady unstimulating unthinking
unwarranted valiant vigilant vigorous virtuous weighty whimsical witty worthy wretched zealous
unknowledgeable masterfully tactful untaught unsupervised unsupervized=le9 unsupported unsafe
unhygienic unpopular unprofitable underrated overrated overhyped lovingly painstakingly
pitiable gallant heroic saintly angelic diabolical abrupt gullible naive canny wily streetwise
streetwize=bf9 comical hilarious amusing poignant evocative atmospheric exemplified unblemished
watertight foolproof stringent underwhelmed overwrought overblown overprotective overanxious
overreliant overcautious unambiguous unappealing unapproachable unattractive unavailing
uncaring unceremonious uncomplicated unconstructive undeserved undignified undue uneconomical
unenviable unexciting unfeeling unforgiving ungracious ungrateful unhealthy uninvolved
unjustified unjustifiable unloving unmanageable unmissable unmistakeable unnatural unobtrusive
unpersuasive unpredictable unquestioning unreasoned unrefined unremitting unresolved unsavoury
unsavory=Yh9 unscrupulous unselfish unsociable unstable unstimulated unsubtle unsung
unsurpassed unsympathetic untenable unthinkable unwelcome unyielding infectious contagious
riveting gripping spellbinding pleasant unpleasant agreeable nasty sombre luxurious dilapidated
unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff ropey dodgy iffy shaky flimsy
tenuous spurious questionable doubtful debatable facile glib trite banal vapid vacuous inane
puerile juvenile trivial paltry measly meagre derisory negligible nuanced lucid cogent
penetrating exacting wholesome generous gracious humane compassionate empathetic sincere
heartfelt steadfast dependable reputable esteemed renowned distinguished eminent legendary
iconic unforgettable momentous stupendous formidable potent decisive decizive=Pk9 resolute
tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly controlling
controling=\k9 autocratic dictatorial authoritarian draconian punitive vindictive spiteful
malicious callous irritable obstinate intransigent arrogant conceited pompous pretentious
snobbish elitist devious manipulative dishonest deceitful evasive robotic regimented fusty
middling overdone mismatched misaligned mizaligned=Zl9 overstretched overworked tarnished
marred excruciating unbearable insufferable maddening disturbing distressing upsetting
heartbreaking saddening dispiriting perplexing mystifying astonishing astounding staggering
alluring irresistible unbeatable unmatched unequalled unequaled=Rm9 incomparable prized
treasured beloved adorable endearing likeable lovable personable affable genial amiable
hospitable neighbourly neighborly=`m9 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=jn9 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=RP: unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=aP: unfulfilling unfulfiling=bP: thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=QQ: exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=cQ: adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=\S: respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=`T: chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=cU:
sluggishly ploddingly labouredly laboredly=fU: stiltedly clunkily clumsily cumbersomely
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
patronizingly=RX: condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=bX: disinterestedly dizinterestedly=cX:
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=kZ:
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=Z[:
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=a\: unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=Q]: disarmingly dizarmingly=R]: endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=\]:
militaristically overheatedly disastrously dizastrously=_]: catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=V^: fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=m^: chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=k`: flounderingly failingly
ailingly dysfunctionally toxically rosily beleagueredly bruisingly bruizingly=Sa: cloisteredly
embattledly emaciatedly festeringly jaundicedly rarefiedly unbendingly unvarnishedly
straitenedly overstuffedly chastenedly unsentimentally overreachingly sillily daftly
compliantly obediently biddably docily glacially realistically inexperiencedly giftedly pushily
spoiltly accommodatingly adaptably appreciatively attunedly buoyantly cheerily collegiately
communicatively conducively congenially constructively contentedly convivially courageously
corageously=Zb: dextrously diplomatically discerningly disciplinedly discreetly dutifully
earnestly ebulliently effervescently enlightenedly enthusedly favourably favorably=fb:
forgivingly forthrightly gracefully heartily humorously impactfully impartially impassionedly
influentially inquisitively inquizitively=Pc: intelligently judiciously loyally mannerlily
nimbly observantly optimistically outgoingly pioneeringly pragmatically principledly
proactively prolifically prudently refinedly resoundingly selflessly spontaneously stalwartly
staunchly stoically streamlinedly succinctly trailblazingly trustingly unbiasedly versatily
watchfully zippily abrasively aggressively agitatedly alienatedly ambiguously antagonistically
argumentatively austerely avoidably backwardly barrenly belligerently biasedly bombastically
brittly brutally bureaucratically burdensomely caustically clinically coarsely colourlessly
colorlessly=cd: combatively confrontationally contentiously contradictorily cowardlily cruelly
deafeningly decayingly defeatistly derelictly desolately destructively discordantly
discourteously discorteously=Qe: disgruntledly disingenuously dizingenuously=Se: dogmatically
drainingly elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily
frailly frayedly fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly
harmfully hostily hurriedly hyperactively hypocritically illiterately inconsiderately
indiscriminately inertly infantily inhibitedly inhospitably injudiciously insecurely
insidiously insignificantly insularly intolerantly irksomely jadedly jitterily judgmentally
judgementally=\f: lumberingly meekly menially mercilessly moaningly morosely neglectfully
nonchalantly nondescriptly noxiously obsoletely obstructively overpricedly partisanly
partizanly=jf: patriarchally perilously pettily prejudicedly prescriptively pricklily
protractedly quarrelsomely reactionarily recalcitrantly regressively restrictively retrogradely
rottenly scathingly secretively selfishly shiftily shrilly skittishly slavishly spartanly
spinelessly squalidly stressfully subduedly subparly threadbarely timidly torpidly tortuously
traumatically uncouthly underfundedly understaffedly underachievingly underperformingly
uneasily unequally unrecognisably unrecognizably=Rh: unskilfully unskillfully=Sh:
unsuccessfully untrainedly uptightly volatily vulgarly wearily whiningly wobblily worrisomely
clunkingly creakingly crumblingly outshonely laggingly laughablily unbelievablily
superlativelily immeasurably indispensably irreplaceably inimitably insubstantially
indistinctly ponderouslily workadayly homespunly artlessly gracelessly tunelessly spotlesslily
overfully overlookedly undervaluedly underusedly underutilisedly underutilizedly=Vi:
underexploitedly underexploredly underplayedly overplayedly oversoldly undersoldly
undemonstratively unenlightenedly unenlighteningly aptly artfully blinkeredly brusquely curtly
cheerlessly consummately cornily crassly crudely dazzlingly debilitatingly defectively
demotivatingly desirably detrimentally dishevelledly dispiritedly distractingly divisively
divizively=Sj: domineeringly dourly dorly=Uj: effortlessly effusively energisingly
energizingly=Xj: enliveningly enterprisingly enterprizingly=Zj: eruditely exquisitely
exquizitely=\j: expressively faddishly falteringly fatuously faultily fraughtly fulsomely
ghastlily gloriously glowingly gratingly grottily grudgingly haplessly honourably honorably=kj:
horridly humourlessly humorlessly=mj: imprecisely imprecizely=nj: inattentively indecisively
indecizively=Pk: inexpertly interminably intrusively jarringly jollily jovially laboriously
languidly lightweightly limply luminously majestically merrily nobly offensively onerously
opportunely pacily painlessly palatably pedantically playfully poisedly poizedly=gk: polishedly
profitably profoundly prosaically raucously reductively resourcefully resorcefully=nk:
riotously rousingly rudimentarily scattergunly scholarlily scintillatingly shapelessly
sketchily skilledly slackly slickly snappily snazzily soothingly soporifically spiritlessly
spiritedly stagnantly sterily stirringly strainedly stridently stultifyingly sympathetically
tamely tantalisingly tantalizingly=hl: tawdrily taxingly tepidly thrillingly timelily
tiresomely touchingly tranquilly turgidly uglily unassumingly unbalancedly unconsideredly
uncritically underpoweredly uneventfully unflappably unfoundedly ungainlily uninformedly
unpolishedly unrelentingly unruffledly unskilledly unsophisticatedly unsoundly unspectacularly
unsteadily unstimulatingly unthinkingly unwarrantedly valiantly vigilantly vigorously
virtuously weightily whimsically wittily worthily wretchedly zealously knowledgeably
unknowledgeably masterfullily tactfully untaughtly unsupervisedly unsupervizedly=Wn:
unsupportedly unsafely unhygienically unpopularly unprofitably underratedly overratedly
overhypedly lovinglily painstakinglily pitiably lukewarmly gallantly heroically saintlily
angelically diabolically abruptly raptly spellboundly gullibly naively savvily cannily wilily
streetwisely streetwizely=Qo: comically hilariously poignantly evocatively atmospherically
exemplifiedly unblemishedly watertightly foolproofly stringently underwhelmedly unfazedly
unperturbedly unmovedly overwroughtly overblownly overprotectively overanxiously overreliantly
overcautiously unambiguously unappealingly unapproachably unattractively unavailingly
uncaringly unceremoniously uncomplicatedly unconstructively undignifiedly unduely
uneconomically unenviably unexcitingly unfeelingly unforgivingly ungraciously ungratefully
unhealthily uninvolvedly unjustifiedly unjustifiably unlovingly unmanageably unmissably
unmistakeably unnaturally unobtrusively unpersuasively unpredictably unquestioningly
unreasonedly unrefinedly unremittingly unresolvedly unsavourily unsavorily=iP; unscrupulously
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
potently decisively decizively=jS; resolutely tenaciously doggedly pluckily feistily bubblily
vivaciously zestily upbeatly joyously blissfully idyllically heavenlily bossily controllingly
autocratically dictatorially authoritarianly draconianly punitively vindictively spitefully
maliciously callously aloofly surlily sullenly irritably obstinately intransigently
complacently smugly arrogantly conceitedly pompously pretentiously snobbishly elitistly
cliqueyly deviously manipulatively dishonestly deceitfully evasively cageyly robotically
regimentedly fustily middlingly overdonely botchedly bungledly fumbledly mishandledly
mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=dU; misusedly overstretchedly
overworkedly thwartedly tarnishedly marredly excruciatingly unbearably insufferably
exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly upsettingly
heartbreakingly saddeningly demoralisingly demoralizingly=WV; discouragingly discoragingly=XV;
dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly overwhelmingly
bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly alluringly
irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly cherishedly
belovedly adorably endearingly likeably lovably personably approachably affably genially
amiably cordially hospitably neighbourlily neighborlily=[W; obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=kY; unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=T\; deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=S];
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest
flattest clearest sounder soundest solider solidest securer securest smooth smoothest sharpest
crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest calmest
warmest coldest cooler coolest happiest saddest keenest smart smartest wise wisest wizest=`^;
brave bravest bold boldest proudest safest rough rougher roughest toughest harshest hardest
easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest lowest highest
neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler stalest laxest
softest plain plainest vaguest bleaker bleakest grimmer grimmest animated composed controlled
controled=P`; dramatic elaborate exploratory faithful fluid frank grand intricate irregular
manageable mellow moderate pointed progressive relentless restrained revealing savage selective
sheltered sober stern sturdy subtle tangible unfinished unique unusual urgent vain wild
youthful agile arid delicate dotty funny lumpy responsible soggy spotty static inactive
intermittent individualised individualized=]a; gentle humble collaborative interactive
traditional expert conscious measured sensitive reflective strategic intense tentative detached
remote rigid raw heated troubled extreme scarce tangled fiddly gruelling grueling=Ub; modest
proportionate minimal variable uneven balanced suitable relevant comprehensive detailed
thoughtful original ordinary normal reasonable acceptable sufficient enough productive valuable
useful important beneficial vital crucial critical responsive joyful stable accurate logical
simple complex complicated active energetic correct wrong amiss lacking impersonal generic
dense wordy abstract scattered disconnected inclusive exclusive equitable transparent fragile
precarious sparse bare skimpy stark dirty impoverished convincing persuasive powerful forceful
vivid colourful colorful=Vd; automatic instinctive intuitive genuine authentic real fake
artificial contrived advanced anticlimax anticlimaxes strengths weakness weaknesses disasters
dizasters=fd; messes pleasures disappointment dizappointment=id; disappointments
dizappointments=jd; flaw flaws shortcoming shortfalls inadequacy inadequacies deficiency
deficiencies mistake inspiration inspirations excellence excellense=Ve; excellences brilliance
brilliances mediocrity mediocrities chaoses bedlam bedlams mayhem mayhems pandemonium
pandemoniums carnage carnages embarrassments nonsense nonsenses rubbishes threat threats
affront affronts outrage outrages indictment indictments slur slurs stain stains tokenisms
exemplar exemplars calamity calamities mockery mockeries drawback drawbacks downside downsides
upside upsides bonus bonuses virtue virtues merit merits affection fondness reverence
reverense=jf; fervour fervor=kf; dedication professionalism passion generosity expertise
expertize=Pg; diligence diligense=Qg; integrity humility kindness perseverance tenacity
compassion wisdom insight charisma wit devotion diplomacy ingenuity originality tact tenderness
vigilance gusto artistry craftsmanship eloquence eloquense=fg; foresight grit steadiness
tirelessness zeal talent talents exuberance vitality positivity openness honesty sincerity
thoughtfulness friendliness laziness defensiveness inertia arrogance negligence negligense=Zh;
incompetence incompetense=[h; stubbornness carelessness thoughtlessness rudeness insolence
insolense=`h; impatience impatiense=ah; favouritism favoritism=bh; nepotism cynicism pessimism
defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness
selfishness dogmatism snobbery elitism cliquishness disorganisation disorganization=Ri;
incoherence incoherense=Si; inefficiency ineffectiveness unruliness disaffection
dizaffection=Wi; disillusionment dizillusionment=Xi; despondency tedium monotony superficiality
shallowness dullness blandness vagueness inflexibility rigidity psychologist psychologists
therapists counsellors physiotherapist phyziotherapist=gi; physiotherapists
phyziotherapists=hi; physio phyzio=ii; physios phyzios=ji; paediatrician paediatricians doctor
gp gps dentist dentists nurses matron matrons optician opticians chaplain chaplains vicar
vicars priest priests rabbi rabbis imam imams minister ministers architect architects builder
builders plumber plumbers electrician electricians engineer engineers surveyor surveyors
contractor contractors caterer caterers cooks caretakers groundsman groundsmans gardener
gardeners receptionist receptionists secretaries clerks warden wardens ranger rangers
librarians invigilator invigilators examiner examiners moderator moderators registrar
registrars treasurer treasurers chairman chairmans chairwoman chairwomans neighbour
neighbor=Pl; neighbours neighbors=Ql; mayor mayors councillor councillors farmer farmers poet
poets scientist policeman policemans policewoman policewomans constable constables photographer
photographers conductor conductors escort escorts housemaster housemasters housemistress
housemistresses organist organists umpire umpires referee referees musician grandparent
grandparents grandmother grandmothers grandfather grandfathers nan nans gran grans grandad
grandads aunt aunts uncle uncles guardian guardians childminder childminders diocese dioceses
auditor auditors solicitor solicitors official officials representative representatives rep
reps spokesperson spokespersons editor editors reporter reporters custodian custodians janitor
janitors superintendent superintendents interpreter interpreters translator translators
interviewers historian historians critic critics curator curators proposer proposers opposer
opposers seconder seconders opposition oppositions prosecutor prosecutors defendant defendants
juror jurors barrister barristers lawyer lawyers argues reckoned reckons advised advized=^o;
advises advizes=_o; recommended recommends warned warns torch torches tripod tripods burette
burettes pipette pipettes crucible crucibles lathe lathes chisel chizel=PP< chisels chizels=QP<
vice vices weld welds solder solders fabrics yarn yarns felts hem hems seam seams stitch joints
mortise mortize=bP< mortises mortizes=cP< dowel dowels varnish varnishes glaze glazes dye dyes
canvas canvases sketches charcoal charcoals pastel pastels plughole plugholes gutter gutters
drainpipe drainpipes manhole manholes kerb kerbs bollard bollards pallet pallets tarmacs
gravels mulch mulches compost composts bark barks turf turfs sapling saplings shrub shrubs
bramble brambles nettle nettles moss mosses lichen lichens fungus funguses twig twigs branch
branches trunk trunks root stem stems petal petals pollen pollens nectar nectars hive hives
nests beak beaks claw claws feather feathers fur furs fin fins gill gills tusk tusks horn horns
hoof hoofs planet planets comet comets asteroid asteroids crater craters lava lavas magma
magmas ash ashes crust crusts mantle mantles glacier glaciers dune dunes cliffs beach beaches
reef reefs lagoon lagoons delta deltas estuary estuaries harbour harbor=^T< harbours
harbors=_T< canal canals dam dams porridge porridges pasta pastas curry curries sauce sauces
gravy gravies custard custards casserole casseroles pastry pastries buns muffin muffins scone
scones honey honeys butter butters margarine margarines cheese cheeses yeast yeasts costume
costumes prop backdrop backdrops spotlight spotlights amplifier amplifiers shuttlecock
shuttlecocks stump stumps wicket wickets goalpost goalposts crossbar crossbars baton batons
javelin javelins discus discuses boots plinth plinths tarpaulin tarpaulins gazebo gazebos
marquee marquees trough troughs saddle saddles brake brakes crop crops weeds cress cresses
crystal crystals thermostat thermostats hides skin skins muscle muscles lung lungs kidney
kidneys liver livers artery arteries vein veins enzyme enzymes bacterium bacteriums virus
viruses cell cells nucleus nucleuses membrane membranes insulator insulators resistor resistors
wicker wickers timber timbers plywood plywoods mdf mdfs acrylic acrylics polymer polymers foil
foils slates sandstone sandstones limestone limestones granite granites loam loams silt silts
peat peats shower showers gale gales current currents stream streams waterfall waterfalls lake
lakes loch loches burn burns mortar mortars concretes grout grouts putty putties fillers latch
latches bracket brackets castor castors axle axles gear gears cog cogs spindle spindles bearing
bearings gasket gaskets washer washers filter filters nozzle nozzles duct ducts flue flues
grate grates downpipe downpipes joist joists beam beams rafter rafters fencing fencings decking
deckings vegetable vegetables meats sausages burger burgers chip chips coffee coffees squash
squashes lemonade lemonades potion potions slime slimes paste pastes foam foams froths bitter
salty spicy crunchy chewy tender moist sticky slimy greasy oily dusty rusty cracked chipped
ripped tattered twisted stiff shiny pale cloudy dangerous hazardous slippery overgrown bumpy
steep crooked wonky clean ripe unripe cooked burnt fertile infertile runny watery gritty
powdery springy stretchy elastic flexible porous absorbent waterproof beanbag catch catches
penalty penalties points shot shots kicks serve toss conversion putt lap laps skittle skittles
final semi heats rounds bail quoit pieces pile piles heap stacks flipchart bookmark glued taped
tied fetched trimmed phoned lent borrowed cleaned wiped mopped washed weighed counted copied
drank mended repaired replaced fixed screwed sewed wedged stacked unpacked rolled folded dried
rinsed filled emptied cooled stirred restarted rebooted printed photocopied typed rubbed
underlined knocked cycled passport licence license=`_< cash vest fob login sunhat greys greens
blues reds browns yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap thump
crash clatter squeak squeal click roar boom echo ache throb cramp twinge toothache cough sneeze
smells scent whiff stench odour reek aroma taste gleam glare flicker flash draught gust drizzle
sleet mist sunshine moonlight daylight swell smear scratch dent crease puncture bleed graze
bruise bruize=ca< bump swelling sweling=ea< blister colours colors=ga< surface texture grain
mud toast basin proof proofing studied discussed debated explored investigated examined
analysed analyzed=Vb< learned learnt researched revised revized=Zb< practised practized=[b<
compared contrasted traced mapped illustrated enquiry documentary motion novel textbook nations
war wars treaty empire reformation restoration rebellion revolt revolution famine depression
weimar tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons
normans egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry
elizabeth shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism
apartheid suffragettes chartists peasants crusades armada boycott siege invasion uprising
uprizing=]d< coup massacre abyssinia versailles earthquake drought rainforest erosion load sync
upload download update install reach scan convert attach delete import export render server
servers software app apps portal mail attachment database scanner phones tills recording mic
audio connection backup seconds metre metres centimetre centimeter=he< centimetres mm cm km kg
gram grams mile miles degree degrees pence pound pounds percent litre litres decibels inches
feet fund grant dash warn lend fetch cancel drink rest apologise apologize=ff< confess rebook
reschedule nip pop sprint shoot beg wrap hear hearing following catching spotting reaching
locate locating decipher deciphering staying ankle knee arm leg throat flu tooth holidays
weekend journey jorney=dg< birthday wedding retirement flight imagine suppose what's how's
who's where's something nothing you've you're someone's somebody's trickiest failed misbehaves
misbehaving tiring distressed fault hears finds learns happen looks noticed follows arrives
reaches decide decided decides differently instead else otherwise otherwize=kh< talked thing
anything reasons effect remarks joked maintains insisted confided declared declares conceded
boasted protested emailed tweeted observed muttered recounted testified lamented ventured
quipped volunteered relayed branded brands termed characterised characterized=ii< characterises
characterizes=ji< summed study studies article articles questionnaire blog editorial legend
continuum spectrum barometer categories subheadings tabs tiers offers rates ranked ranks scored
circled coloured colored=aj< graded medicine medicines inhaler inhalers epipen epipens exits
chaperone chaperones payments receipts cheques hair jewellery earrings drinks litter consent
permission area perimeter brass drummer drummers pianist altos sopranos tenors basses dancers
dancer singers soloist trombones flutes flute clarinets ukuleles percussion xylophones chimes
woodlouse woodlouses toad toads gerbil gerbils hedgehog hedgehogs goldfishes stickleback
sticklebacks duckling ducklings goose gooses ewe ewes donkey donkeys calf calfs piglet piglets
kitten kittens beetle beetles moth moths locust locusts robin robins sparrow sparrows gull
gulls pigeon pigeons heron herons gecko geckos budgie budgies crab crabs deer deers larvae
pupae lice woodlice geese calves wolves iago othello desdemona banquo macduff hamlet ophelia
polonius tybalt mercutio juliet antigone creon oedipus lennie curley cratchit fagin heathcliff
gatsby jekyll trunchbull goldilocks cinderella rapunzel gruffalo beowulf grendel odysseus zeus
thor loki anansi mowgli shylock malvolio prospero caliban oberon titania lear cordelia goneril
claudius gertrude brutus cassius frankenstein dracula estella havisham magwitch birling atticus
ewell voldemort hagrid snape aslan gollum bilbo frodo smaug rumpelstiltskin bluebeard medusa
perseus theseus minotaur icarus narcissus crusoe ishmael ahab quixote tartuffe loman texts
advert adverts argument arguments aims ambitions intention intentions intent intents purposes
aspirations mission missions aimed aspired banks glossary glossaries thesaurus thesauruses
dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=nP=
highlighted erased translated decoded rhymed alphabetised alphabetized=TQ= capitalised
capitalized=UQ= pronounced hyphenated recorded offered sorted brainstormed grouped causes
effects ways similarities differences advantages characteristics traits synonyms antonyms
opposites hypotheses predictions motives factors debugged classified classed tested corrected
dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged coded
categorised categorized=\R= critiqued plotted charted tallied fable tale parable myth passage
breakfast refreshments continually perpetually forever incessantly 24/7 exception beginning
entire everywhere nowhere ever pattern whoever wherever whichever whatever noone ownership
seems seemed tries behaves contributes listened member non 'd i'd we'd you'd they'd he'd she'd
repay dividends worth travel profit warrant liven brighten solve cure there'd mileage scope
milage plenty potential cry cries cried crying scream screams screaming begs begged begging
aches overdue revamp trimming pruning discover hunch instinct plea suggestion advice counsel
pennyworth cents mull ponder chew punt extra specific explicit instincts judgement judgment=YU=
unsaid kill trick secret knack lies easily obvious cheap solved remedied remedy basics needn't
onus heaven god heavens forbid shock horror quelle chef's kiss die goosebumps goosepimples
quaint convenient suspiciously ears hairs neck arms 've watched fare admission entry petrol
detour detor=bV= hell earth oh choppy uncharted stormy muster telling devastating forensic
surgical evangelical monastic balletic operatic herculean byzantine kafkaesque era ware befits
befit flick dimensional sided stock canned pat scripted rote excuses complete ventriloquism
showmanship salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond admin
packing tidying hearts oak relative comparative particular teaches illusion illusions
borderline elements aspects hallmarks flavour flavor=\X= greatness aspect element size aide
bury burying hid tucks tucked smuggle smuggled sneak sneaked snuck appendix item nodded waved
bounced kicked shelved binned ducked massaged spun doctored airbrushed cherry forgotten plucked
cobbled dreamt conjured rigged padded stamped kicking sweep sweeps swept sweeping brushed
skeletons nod nods waving stamping gospel granted pluck plucks plucking conjure grabbed
snatched shifts shifted gun bandwagon bandwagons picking massage massages fiddle fiddled spin
inflate inflated gild gilded sugared lily disappear dizappear=fZ= disappears dizappears=gZ=
disappeared dizappeared=hZ= vanish vanishes vanished vanishing sank ether void hole abyss
cracks bottomless holes collects collecting gathers gathered gathering pointing accusing breach
visitors' vizitors'=][= gallery staged tidied displayed dressed tiptoe tiptoes tiptoed
tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged shies shied shying
hiding backs backed sloped conflict ducking dodge dodges dodged dodging sidestepped
sidestepping evade evades evaded fluffed beneath laurels rests rested resting rolls rolling
whenever bow bows bowed cave caves caved backwards ride lie buck parapet sleeping dozing dozed
tiller sleepwalk sleepwalks sleepwalked sleepwalking eye everybody's owns owned washes washing
devices chucked cast adrift lurch wilderness creek lip motions mentality dressing choreographed
rescuing bails bailed spoonfeeding answering honour honor=S^= preach profess professes lumber
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
disregarded flout flouts flouted disregarding bother deal blame blames blamed blaming culprit
culprits guilty aside regard heed dragging heels idly forgot chance disrupts disrupting wrecked
relies relied relying reliance complicate complicates overreliance overcomplicate depends
depended shrug shrugs shrugged laugh laughs laughed batted fobs goodbye opt opts opted knuckle
knuckles knuckled dig digs dug muck mucks mucked weighs resists resisted oppose opposes opposed
tantrum stared smiled shuts shutting react chatter pretend pretends pretended waits loss odds
snail's promise promize=hd= loop proper consideration leans leant leaned resort resorts
resorted default defaults defaulted cling clings clung retreat retreats retreated pets overrode
override overrides overrule overruled interrupt interrupts interrupted shouts permitted roam
disturb gloss glosses glossed skate skates skated skips skipped checks miscast ploughed pressed
regardless anyway admit admits claim claims complain complains boast boasts moan moans whine
mutter snapped snaps barked yell yells yelled screamed lectured nag nagged nags confessed
concede concedes protest scoff scoffed sulked whinge whinged rant ranted rants blurt blurted
excuse owner buying peace scar scars legacy vacuum bruises bruizes=cg= wounds damper dampener
strain kibosh mockers frighteners seal skids concentrates concentrated chipping gnaw gnaws
gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks sucked sucking beaten
drummed wring wrung leach leached lends lending floodgates nips nipped squashed quash quashed
bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed touchpaper
blockage tips stemmed bucks bucked reversed trend applecart ship spanner curveball magic
disservice justice world clockwork breathe breathed injects injected pumped reap reaps reaped
reaping harvest toll lasting imprint casts pall spells sounds sounded death doom knell undoing
salvation brink jolt jolted coax coaxes coaxed lure lured tail wagging domino ripple snowball
knock-on vicious spiral coincidence coincidense=Qk= fluke rocket to? survived cent owing
campaign owe owes owed hinged revolve revolves revolved pivot pivots shoulders personality whim
luck dies dint sheer symptom by-product product fallout aftermath consequence consequense=nk=
symptoms symptomatic testament tribute testimony indicative asthma difference differense=Vl=
emerge emerges emerged achieves achieved solves prove proves proved landscape changer changers
earned gained caught might've would've could've mightn't rooted grounded courtesy cortesy=ll=
wake guessing lacked temperature benefitted profits profited woke wakes geared perked wound
quietened borne impossible upshot direct resulted resulting therefore thus hence thereby
contributed causing adversely instilled instiled=gm= enhance enhances enhanced factor main
arise arises arizes=nm= arose foundations groundwork filtered percolate percolates fights
fighting silliness messing rub rubs rubbing audience audiense=\n= smile visuals invited
required paired introduced buddy cured quelled tamed shouting misbehaved others' fared visual
using sharing starting handing adding switching swapping pairing mixing naming praising
praizing=Vo= rehearsing practising practizing=Xo= pausing banning displaying similarity folds
spill spills spilled spilt translate translates leaks sprang derive derives derived banned
halfway astray security stake foothold underneath limbo dependence dependense=QP> dependency
contempt disengage dizengage=TP> dispute escaping mistaking disguising disguizing=XP> volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable massively west forest guest
contest chest quest nearest latest largest smallest tallest longest shortest oldest youngest
earliest widest fastest thickest eldest furthest closest usual unfavourably unfavorably=aQ>
overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals
rivalled rivaled=mQ> comfortably distance gulf huge growing compare notch player performing
attaining achieving comparison contrast preferable trails trailed underperforms underperformed
streets leagues comparing pales paled insignificance par outdid outsmarted outplayed outranked
outpaced outfoxed outwitted outthought outtalked rare arguably character calibre amount
alongside fares faring dated vast slight counterparts tier tops topped edges pips pipped bested
intensity noticeable distinct disparity distinction dregs bunch straw settings districts
touches farther forward uniformly night benchmark heights moment unevenly unevenness ages
genders greatly considerably diet postcode depending forecast broadly solidly ri verging
bordering mid b c garbled entrenched fractured splintered siloed orphaned undercooked blank
relation cousin penetrated touched percolated travelled traveled=TU> side mere specifics
survive survives manages scraped staggered staggers lurches lurched lurching stumbles stumbling
scrape scrapes scraping bumble bumbled crawls crawled crawling slogged wade waded wading
shoestring cease ceases threshold travels banked anywhere sight premium supper lucky crapshoot
roulette wafer charmless flavourless flavorless=^V> structureless creature alley gorilla kilter
sorts puff snuff lipservice cosmetic topheavy ad-hoc scattershot creaky rocky ropy leaden
unformed underdone undernourished undernorished=RW> stodgy teeth minimum essentials faint
substitute imitation translation shuffle swim pecking fate precious recommend suspects o'clock
poppies pepper sleep vanishingly awash snowed inundated laden peppered plastered festooned
crammed stuffed dripping bursting brimming overflowing saturated riddled rife rampant
ubiquitous omnipresent wall-to-wall endemic widespread commonplace incessant neverending
unending nonstop bucketload truckload shedload loads tons tens nil zero chunk slice proportion
!<number> lion's sizeable sizable hefty whopping massive tiny majority minority bulk dose
portion needed needs ample battle disputing quarrel quibble object accuse stranger glance
confirms detective suffice conclude reality destined doomed fated doubtless indubitably
incontrovertibly incontestably inarguably unarguably categorically demonstrably self-evidently
conclusively inescapably inexorably parallel peer reproach overstated overemphasised
overemphasized=]Z> emphasised emphasized=^Z> pulse tinge undertone undertones vibe smack smacks
smacked reeks reeked redolent stink stinks bleach shades echoes somewhere million blush
reflection ear outsider's reckoning precision precizion=V[> clarity clue cohesion urgency
dearth devoid conspicuous exist uncared unaccounted uncalled uncaled=a[> awry pear askew trail
trailing chances moments unnoticed unchecked unchallenged unaddressed untapped unmet undone
unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken
untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=`\> unrewarded unexplained aligned rationale expense revisited revizited=f\>
reviewed stomach exposed expected delivering critically neatly possess experience
experiense=o\> ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently unable well-trodden earn
earning corn rationed celebrated prioritised prioritized=e]> sacrificed justify lying dormant
fallow unopened journals jornals=l]> ceased died shrivelled shriveled=o]> shrunk decayed
mispronounced misread mislabelled mislabeled=T^> mistimed mispitched misdirected misapplied
mizapplied=X^> stripped shorn consulted briefed spine logic consensus boundary boundaries
rhythm singing rowing hover hovers hovered margins shallows literal stinted hamstrung trace
glimmer unanchored untethered unmoored traction purchase footing grounding currency leverage
clout concepts misconceptions connections misunderstandings core agency demands demanded
requires airtime limelight anticipated tackled recognised recognized=f_> slam slammed sunk
chasm disconnect contradiction information misunderstanding common collective discernible
formal follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=e`> unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Pa> one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering gnawed encroaches encroach encroached evening crowding
freezes froze fringes periphery cobwebs riding flesh dampers placed uncomfortably chime chimed
clash clashes clashed collide collides collided shirt mustard fought pinch pinches pinched
borrows precedence precedense=`b> casting wreak wreaks wreaked wrought havoc rod pig's hames
dog's impression footprint foul prey breathing necks spreading slipping radar resemblance
witness hallmark nought grief fruition blows naught alive runway plane legs heft pedigree
faults price detractors fashion beggar beggars beggared defy defies defied rots vine grape
winged winging woven stitched threaded baked knitted etched ingrained steeped hardwired sewn
dna bloodstream blood seep seeps seeped soak soaked beget begets thumb pies nuff bob archives
album archive scrapbook guesses relief chill 's mornings flights fiction fantasy fancy section
sobering painful viewing watching stun ox bullock conceal conceals belie belies disguise
disguize=be> sins theory principle significant counting feat crime hardship penn'orth pennorth
alas puzzlingly inwardly hackles leapt raced curled misted watered pains grieves saddens
gladdens heartens galls irks trade exchange pity pitied despair suspect lapped linger lingers
bet wager farm suspicion ? justification supposed wondered however stingy unbroken eternity
lifetime haul merited bargained warranted warrants strictly remembered margin judge require
requiring needing serious i'll we'll exceeds tightening addressing immediate estyn agrees
rumour rumor=hg> rumours rumors=ig> reportedly allegedly general perception amongst splitting
separated separating divorced divorcing divorce unemployed alcoholic drunk drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=ih> abuse adopted undercurrent streak wondering
i'm picky definite appears appeared seemingly supposedly presumably ostensibly samey perceived
suspected guessed reckon sensed opinion borders bordered verges offence offense=bi> pared
extinction hilt tugged tongs daggers other's another's flak rap brunt burning midnight burned
wits wits' wit's tether baptism whip sellotape gaffer willpower somehow headless leash gig
graft uphill penny pennies leaked leaking hollowed mothballed mothbaled=ej> axed rack pilot
launch relaunch nosedived cratered hurl chuck initiatives hurled wagged promises promizes=Rk>
jargon promised promized=Tk> noises noizes=Uk> runaround pillar conspiracy cop voting ruffle
ruffling contention googly backing dogsbody bullet acronym carrot laminated acronyms wealth
abundance parachute parachutes parachuted parachuting helicopter helicoptered airlift airlifted
wheeled experts lull salutary lick survival existence existense=Vl> jot inkling semblance
scintilla moment's qualm murmur hitch peep qualms proposition universe swear one'd forgiven
excused assuming glimmers bullets pudding sights military operation blow blew hip thieves
shrinking violets encyclopaedia encyclopedia cliche wearing clothes lapping imaginations sliced
stilled stunned pure comedy bliss duff bum chord helm rudder roses bonnet preaching deckchairs
leaps rising rizing=km> stride sky's curve finishing perfection aladdin's store stroke silk
overstate commanded niche restraint brevity economy seriously occasion bait hiccup glitch
whimper snag grave cheers applause barrel corking belting ripping possibilities possibility
winner outright blown saucers hawks flea smiles parents' teachers' brand sing sings praises
praizes=Wo> soaks soaking future production stuff de brains jackpot swimmingly decorations
plunge bull prize accelerator splash nub bay spinning beady gift licked wrapped fort smelling
smeling=oo> shoulder alight stakes pivotal eggshells trojan demon maniac sats screening onions
utmost stead nick fettle groove knees brief cusp verge height peak coal powers pops absolute
nature sore behold labour labor=mP? classic dab tower oiled knit burner heart's bald bee's
cat's whiskers mccoy admiration unturned sailing sweetness bounds ! crow guns punching tacks
razors shipshape chapeau squad tumble climb foregone moot breakneck arm's limb freefall shrift
pickings spectre specter=RR? drifting event risk areas zones stony shops considers profession
burst bursts busting sixes loggerheads ebb crossroads chasing format hearted cock inherit
inherits inherited pouring poring=jR? shoots suggestions slap eighties nineties sixties
seventies avail zoned communities wayside wayzide=US? boil piste tangent overboard haywire
downhill south houses !of bombshell bogged scot headway tripping aground banging hop hopping
hopped bleat baa sardines wildfire sway ransom children's people's anyone's losses ceremony
backside heel cropper standstill buffers reputation mercy bush angel shakes blessing quilt
squib utter chase ocean style blueprint dawn gesture cannon unto thorn affair compensation
macho herring ark cosh brushing cuff wane warpath uppers soapbox hobby downward sake burton
swallow gaping glaring operate operates operating exists doldrums tatters meltdown denial jack
coping managing ok okay fizz saloon winded tying haste sizzle hype muchness ado error manoeuvre
barred chestnut egged egging man's eyebrows ruling citizen citizens treatment skating skimming
scratches scratched scratching coated coating swims roundabouts teething gruel wasters iceberg
kneed reinvent reinventing reinvented rome whistling gritted worlds wraps wrapping footed
barking mad chopping watchers cookie cutter tummy dime dusted dribs drabs friend fat fiddling
equals flogging grasping clutching clutch straws nosed maintenance mighty collar jerk reaction
reactions mutton nailing coffin haystack pasture enemy papered papering tearing tear
rearranging tinted fa jury mill thumbs twiddling knots toe toed toeing cheek wounded warts
wheat chaff serial compulsive habitual inveterate incorrigible chronic nit pleasers ticker
tickers watcher seeker seekers averse cruncher crunchers sitter sitters picker pickers splitter
splitters eater eaters workers talkers personalities self mischief conscience consciense=jY?
matriarch patriarch godfather queen king kindred tortured souls skinned uptake criticise
criticize=UZ? bloomer bloomers developer developers adopter adopters prone outbursts tantrums
exaggeration aggression tempered fused natured tendency wee angels darlings dears mites horrors
madam madams emperor emperors sweethearts toughie toughies brainiacs oddballs weirdos
loudmouths lazybones slowcoaches slowpoke slowpokes underling underlings greenhorn
younger-looking brain villain villains crew gang cheeky various backgrounds speller pest
reasoned rabble mob tribe firecracker sweetheart poppet darling minx imp scallywag urchin
slogger allrounder wildcard heavyweight fence-sitter clockwatcher naysayers doubter doubters
blocker blockers laggard laggards fighter attention-seeker lone achiever linguist sharer joker
rebel comedian brigade estate quickest sportsman helper highers lowers middles stretchers
strugglers sens quietest loudest naughtiest neediest inseparable invisible invizible=Z]?
generation pioneer coasters rebels thinkers freak freaks menace sen eal adhd asd fsm university
attainers achievers attainer prior lows highs ables artist storyteller storyteler=Q^? performer
rockstar hero heroine micromanager nonreader underperformer underperformers dragon whiz
weakling upbringing apples capsule saga epic virtual heath robinson silos whack rooming
timetabling musical monument shrine ode temple lamination glitter headlights everyone's
acquired mouthful midas golden languishes languish dunk dunks phoning dumpster mary autopilot
weathered thaw relations trading trades former yesterday's glories glory gilds gilding venom
glee tore rip rips plough ploughs blasted powered inhaled floundered shone pats patted patting
trowel predecessor espresso adrenaline caffeine realism subjected marched whisked paraded
hustled funnelled funneled=c`? i've we've endured braved withstood trawled yawned fidgeted
sighed beamed grinned pet goodness heaven's pity's goodness' dries drying trooped troop troops
traipsed traipse ambled bustled streamed straggled clattered thundered shambled swaggered
strutted barrelled barreled=da? careered surged wafted pottered milled piled reel reeled lob
lobbed spray sprayed glared glowered scowled smirked leered simpered huffed puffed tutted scorn
churned whizzed ballooned mushroomed snowballed snowbaled=_b? spiralled spiraled=`b? paralysed
paralyzed=ab? besieged bombarded juggled pussyfooted soldiered battled beavered bloomed
blossomed crackled fizzed popped hummed buzzed bubbled silo burnout anarchy tilt flounders
waffles punch attack flit flits flitted flitting scuttle scuttled scrawl scrawled amid buzzes
crackle throbbed pulsed fizzing crackling humming plummet nosedive rocketed skyrocketed
hovering labours labors=nc? pillars cruising cruizing=Pd? agonising agonizing=Qd? curling flog
throats sinking tacked shoehorned crowbarred bitty hurtle hurtled radiate radiated ooze oozes
oozed exuded towers melt melts melted outburst dissolve dissolved wrestle wrestled grapple
grappled languished dominating bombard cram steamroll grinding peter peters petered bounce
bouncing oozing bustling teeming !and forefront reins firefighting juggling dumbed dumbing
clinging stare stares staring gazing gazed blighted poisonous waffled rambled rambles rounded
outlive outlives outlived withstand battling battles winding blatant blatantly fashioned glazed
fairies expressions vacant faraway hunted pained expression tuned wandered class's body
thoughts lightbulb slots slotted clicks clicked clicking chords gist joins joining connects
connecting dots greek dutch precisely precizely=Tg? wavelength greyhounds greyhound lemmings
zombies statues professionals chomping champing straining raring longing pepped revved lips
floating clover candy fling worship worships worshipped dote ] keyed starry dewy doe eyed
sleeps mass bug fever drinking hungered clamoured clamored=Xh? clamouring clamoring=Yh? leaping
swelled bubbling brimmed willed who'd tuppence tuppense=`h? arsed budged boiling saturation
axes hare dudgeon grin clenched sufferance duress climbing personally umbrage fright aback
solace stumped shaken wagons unwanted begrudge begrudges begrudged bemoan bemoans bemoaned fret
frets fretted dissent desperation dismay disbelief unease gloom bewilderment sigh anticipation
fixated toward lettering approval reassurance confirmation validation unimpressed flummoxed
downbeat property luggage angriest mentally squarely accepted famously concept belonging handy
esteem wandering captured capture relishing craving savouring savoring=bj? pretending warmed
warms regards regarded views viewed perceive identifies empathise empathize=lj? empathised
empathized=mj? sympathise sympathize=nj? related fading occur occurs occurred resolved sought
longed awe amusement anxieties captures grab grabs mastered internalised internalized=^k?
probes probed extends reveal reveals revealed <degree>* elegance vigour vigor=gk? satisfaction
thirst hunger zest demonstrated maturity deliberately wilfully intentionally knowingly gladly
proudly excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer
viewer viewers blossom life's nature's notion earthly sulking panicking yearning fretting
clowning bluffing fuming wavering attract escape mates owning warming responds gravitate
gravitates masking pine pines itch itches longs prospect mattered belong cottoned twigged wised
brightened baulked balked hesitancy readiness fancied assumed assumes imagines figured senses
concluded outset refuge hungers thirsts endure endures apprehensive importance dawned
registered wedded attached wooed seized overcome obsessed singled faking testing justified
advisable advizable=cn? bearable sustainable dared digest billed rights optimal belongs
belonged century decade hangover bygone human understandable decency sane 'll development
considering intake constraints inexperience inexperiense=Zo? punched army volley parade
interruptions liberal sudden glimpse ration addition respite drivel twaddle piffle poppycock
gobbledygook claptrap hogwash balderdash codswallop guff tosh uncommon considerable craft
delicacy preoccupation fixation infatuation contact weapon weapons ingredient secrets trump
crowning selling hushed reverent minor hush ornament hindrance decoration outstay outstays
outstayed overstay overstays overstayed earns fee rent son daughter tames wrings inevitable
obligatory proverbial umpteenth hallowed bribery blackmail busywork babysitting babyzitting=\Q@
propaganda gatekeeping navel tag parlour parlor=aQ@ tricks popularity slanging chocolate teapot
chalice curate's movable moveable chamber ivory achilles whipping pants ointment china
sweetshop tipping brainer stranglehold chokehold handbrake castles ships gestures rhetoric
victory weasel motherhood unfold unfolded piccadilly clapham waterloo heathrow wembley
groundhog kilometre kilometer=gR@ kilogram defeat overstates chills tingle speechless shivers
bless !many commend wallpaper drowsy celebrating congratulations bravo kudos congrats hooray
alarmed privilege congratulated commended flourished florished=^S@ thrived celebration
fortunate chink chinks armour armor=dS@ yawning giant quantum forwards balancing disappearing
dizappearing=jS@ attrition marriage convenience conveniense=mS@ mutual kangaroo info alphabet
gab fest headlong thorny knotty teacup sword accidents dynamite purgatory agony murder torture
loser social grenade goody goodies slave snowplough snowplow lawnmower velcro parenting players
moral guiding glutton creatures rounder rounders pushers shuffler shufflers shuffling offender
offenders latecomer absentee ratbags sensory risks headaches attender attenders timekeepers
mixer mixers finisher finishers spellers retriever decoder decoders ratbag toerag toerags tyke
tykes blighter blighters hellion hellions larrikin larrikins hoon hoons galah drongo gurrier
scanger bampot numpty numpties eejits muppet muppets plonker wally twit twits nitwit dolt oaf
oafs clot pillock dope wastrel ragamuffin ragamuffins hellraiser hellraizer=mV@ hellraisers
hellraizers=nV@ stirrers bellyacher sourpuss sorpuss=QW@ misery mizery=RW@ grouch curmudgeon
battleaxe harridan tartar gorgon windbag windbags blowhard chatterer movie mover movers
furniture masters mistress formed digested focussed blade ham fisted handedly weights ho washy
turvy fairy namby pamby touchy higgledy hoity hocus helter pell farty feely clappy piggledy
toity pocus skelter mell mango fleet pinching paring serving regarding pitying deprecating
effacing styled appointed defeating aggrandising aggrandizing=kX@ centred deluded holier
blooded throated lipped reptile reptiles vertebrates po laced starred timed brow wracking
racking wrenching tingling shattering rending inward clad bottomed plated soiled pier braces
spick spic span bloom canter trot stroll amble mustn't essential imperative developing sorting
rethinking reviewing updating additional reservation overhaul shake usefully afford rid ideally
urge implore advise advize=aZ@ propose ebis wwws exploring fixing rebuilding pointer reset
reboot rejig urged musts pressing apace tongues motored zoomed firmed tightened smartened
toughened bedded squared levelled leveled=Y[@ scaled ramped beefed ups upped upping ante
dimension rounding hump reborn blossoming booming burgeoning maturing evolving buds
transformation metamorphosis renaissance rebirth sea-change industrial russian recovery stature
horizon mired trapped tailspin impasse plateau ceding altitude sliding crept fade backslide
backsliding founder foundered founders languishing nosedives flatlined flatlines infancy dive
succeeded matured mellowed mend bedding creeping edging inched inching flatline plateaued
comeback revival hitherto ago previous enormous conquered outgrown flagged revolutionised
revolutionized=^]@ waning dwindling eradicated eliminated dipping flagging recovering strongly
recovered rallied rebounded crashed rapid worsening lowered profile attains attained perform
performs performed fulfil fulfils embedding embeds gaining guided bbc usa nhs pta gcse gcses
faq dvd cbbc rspb vip xxx graduated dual coding standardised standardized=i^@ regulate
regulates regulated regulating interleaving interleave interleaved metacog disapplied
dizapplied=R_@ stanine stanines calibrate calibrated implementation diagnostic 2 3 spag tac cyp
attainment8 progress8 dives retrieval spaced continuous formative summative mastery baseline
dfe aln ilp iep pru eblr substantive meta walt wilf nfer adaptive cognitive schema causation
chronology individual personal mindset organiser organizer=[`@ organisers organizers=\`@
assurance curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials
digraph digraphs trigraph subitise subitize=k`@ subitising subitizing=l`@ rubrics assessed
assessing cultural capital entitlement restorative relational trauma stakeholder stakeholders
summatively formatively decodable decodables vle automaticity hinterland wagolls kwl banding
tiering multisensory multizensory=ca@ inferential dyscalculia ehc sendcos semh camhs ewo elsa
ihp ieps ilps pep peps mfl rwinc nelli hap haps ppa dsls hod hods hoy hoys eaa dispositions
solo blooms taxonomy rosenshine vygotsky lemov marzano taf tafs eha kagan toolkit toolkits
moderated pre phonological phonemic atl www edi interim interims trajectory trajectories
sampling bloom's decode decodes decoding segmenting inference inferense=\c@ inferences
manipulatives percentile percentiles cocurricular profiles adjustment adjustments co extension
variation based cornell benchmarks teacher's medium negotiables sims aps granularity proximal
fellow research sizes length eh scrapped attribute ascribe distrust underachieved quit destroy
destroyed fuelling notwithstanding acknowledge concur presume you'll underlying biggest tripled
shortcuts rebuild regain rectify combat eradicate defend conquer rejected favour favor=Qe@
strange informal disgusting revolting vile yucky gross verdict noisiest noiziest=Ze@ cleaning
lady ladies rating competence competense=_e@ abilities communicates funnier brainy hopers
classmate classmates brother sister chairperson circumstance situations extent conditions basis
kinds ratio huh shan't chooses organises organizes=Tf@ maximum they've surname attracted 10
diagnosis abused medication habitually periodically thrice tend tends tended ad nauseam masses
myriad interaction copious abundant plentiful countless numerous limitless substantial
disproportionate significantly layer fibre resolves carpeting whit braced primed steeled
hellbent mistook mistaken conflate conflates equate equates equated paramount appearances
welded velcroed superglued stapled chained 're indicate unremarked eyebrow batting logo
glossing repays repaid memorial altar strangers enemies bedfellows cousins foes county cluster
district borough d e 4 5 6 7 8 9 pm crosser sunnier cagier pricklier guiltier greedier lonelier
cannier windier sealed justifies investment leftovers harvested logged canvassed polled filed
loopy crazy bonkers twist tire tires defeats defeated undo undid undoes liable recover hurtling
careering showdown weird random ambience ambiense=ii@ exchanges handshake commends congratulate
congratulates salute salutes compliment swipe patent clone ballistic ape berserk postal mental
apoplectic barmy potty bust awol feral native viral giggles jitters fidgets collywobbles
willies wobbler hissy benny eppy waterworks tenterhooks aching loo bated berth seize tensed
bottled brightens loosened jaw jaws withdrew bask basks basked basking gloried revel revels
revelled reveled=`k@ devilment presses mettle milking angled angling fished fishing jockey
jockeyed jockeying vie vied vying clamour clamor=ok@ gunning bid bucking pining hankering
thirsting hungering compliments promotion heartstrings comeuppance dumb possum hardball gamed
gaming crocodile coattails chin hedged hedging bets dress dresses tart tarted jazz jazzed
bigged prettify role-play doll dolls massaging juggle waltzes swan swans mosey moseyed wanders
strolls spans swat boo brook brooks prisoners backchat camps blindfold blindfolded footsteps
unofficial throne facto fulcrum oracle mouthpiece keystone vocation malign corrupting boon m
launched knitting pootle pootles pootled bumbles trundle trundles trundled chug chugs chugged
potter jog jogs jogged bimble bimbled squeaked bobs downs downed downing sub torrid wringer
mincemeat inroads amends damnedest dues backfoot tab flame afloat piggy junked kiboshed doff
doffs doffed blushes bacon punchline painted boxed stripes coaxing prise prised winkle winkled
hived siphoned carted vegetate housed housing seals sin childminding hushes airbrush cherrypick
squirrelled squirreled=QPA spreadsheets shrugging shelter shelters sheltering magicked conjures
dreamed rig cigarette guesstimate guesstimates concocted capitulated capitulates relented
surrendered kowtowed kowtows backtracked backpedalled backpedaled=fPA straightaway swerve
swerved deflect deflects deflected fobbing dine dines dined dining traded straying veering
shaded morphs clearing banter sarcasm generalities helplessness passivity repetition verged din
!the fanned fanning flames piling heaped heaping unflattering belied partial sells understate
understates understated overclaim overclaims overclaimed overplays bigs overinflated estimate
hinging fumes shouldered shouldering shore shores shored shoring propping spearhead spearheads
spearheaded mastermind masterminds masterminded orchestrate orchestrates orchestrated doss
dossing dossed lollygagging goofing horsing monkeying footling pratting dallying gallivanting
vegetating baiting rile riling twiddle twiddles twiddled rioted swagger amazement astonishment
discredit eternal funnily fairness defence defense=aSA deigned condescended dares oftener
practises practizes=fSA deed existed attraction contrasts knits dived wades butt butts butted
paused sprout sprouted snowballs collared buttonholed accosted waylaid dole doles doled doling
dished dishing churn churns churning crank cranks cranked trots trotted forth policed lord
lords lorded lording digging latched latching creams creamed creaming hemmed typing pad darker
hotter fierce albeit quibbles criticisms frills arithmetic selves reigns reigned looms loomed
clamours clamors=cUA smelt headship oxbridge motley fearsome unholy gruesome twosome threesome
duo alliance married shilling shiling=PVA pussycat reining fills camels newcastle image lodge
streaked forge forged lowlight pinnacle nadir countries centuries pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled epitome essence
essense=mVA embodiment antithesis caricature parody health foothills reels mildly remind
clocked discovered accustomed multi received stocked supervised supervized=]WA intentioned
destroying hoc sensitivity ranging user universally staffed whelming explanatory indulgent
congratulatory motoring racing romping coordination articulation hotbed island fancies whisker
discharges obligations commitments alright usp zipped bounces canters condition repair sniffed
sneezed faulted zings fizzes crackles clunks underwhelms metallic monotone placing addresses
micro peculiar bizarre puzzling outlook searching probing pertinent !number acoustics output
demeanour demeanor=TYA conditioning raid v draughty sparingly allocated positioned thumbed
documented versed schooled applies reacts reacted unwell gaggle voucher accuracy fidelity
mistrust friction animosity rivalry harmony discontent upward breakthrough milestone setback
necessity constraint festival solving major source sorce=WZA mucking fooling larking
naughtiness disobedience disobediense=\ZA yardstick proven exceeded abnormal tripped sweat
eyelid hums pinpoint laserlike seasoned pro swiss tee lures gladden swells cockles
accomplishment dos do's bettering topping bettered unbettered unimprovable unfaultable
champagne package gifts nicking nicked poach poaching swiped magpied magpieing filch pilfer
pilfering swiping 110 tanker cocked blowing spadework legwork prose retell zinged blossoms
flowered weaves hardened scarred vaunted fabled proposed requested apologised apologized=X\A
objected demurred arguing advertisement advertizement=\\A vacancy listing seeks specifies
murmured squealed clipped bullseye rim fourth mot emissions countback lengths fifth visiting
viziting=l\A opposing backhand forehand vaulted scrambled sprinted apparatus trampoline
captioned lettered verb verbs adjective adjectives adverb adverbs noun nouns connective
connectives conjunction conjunctions prefix prefixes homophones emotions recited icon icons
vocab today's versus arranged tasted smelled voltage drooped perished rotted ivy algae bindweed
clogged routes lanes toner destruction dappled inwards outwards den lego rockets glider
insulation insulating insulated matt fluffy semicolon outage diversion collision collizion=k^A
typo comma colon spillage mislaid misheard numbering accent accents abbreviations initials
dialect photocopy distinguish guests diocesan diocese's siams denominational council's trust's
regulator isi ofsted's estyn's hmie awarded inspectorate si imperial metric tenses notation
tidy-up landscaping eligible represent prodigal wicked shepherd samaritan servant virgins
ballad clinic cafe drop-in drop-ins episode stanza rocking dotted octave octaves sunny overcast
mime miming mimes tableau tableaux greed crimes president tsar kaiser kaizer=m`A moor sprite
algorithm macro query function chartists' suffragists jacobites jacobins bolsheviks tsarina
nazis puritans cavaliers roundheads levellers huguenots conquistadors incas mughals ottomans
plantagenets georgians edwardians confederates unionists whigs tories reformers abolitionists
crusaders spartans athenians persians barons monks settlers colonists cruelty forcefed hazards
defects sickly opaque magnetic bendy smoky receiver bunting upper solemn stately mournful
mornful=cbA jig carol tunes polka melody tempo north east outer shady volume bacteria floated
mondays tuesdays wednesdays thursdays fridays numbered invent sewing pluperfect masculine
feminine conditional subjunctive participle participles infinitive conjugation conjugations
declension clauses plurals auxiliary syllable syllables government hydraulic demerit consumer
durable goods monopolistic competition markets avoidant ambivalent attachments top-heavy acute
obtuse reflex complementary inverse correlation gradient ions ion index indices parallax
deviation frequency unreactive unsaturated bases fats isotope isotopes compound compounds
dominant diminished augmented plagal cadence cadense=PeA cadences interval intervals seventh
triad triads severe physical phyzical=XeA medical mobility disability dizability=[eA
disabilities dizabilities=\eA disorder disorders impairment impairments autism dyslexia
dyspraxia deafness allergy allergies eczema epilepsy martial criminal wage wages tax attainers'
censure multi-academy neighbouring neighboring=QfA vested conflicts expire resume receive bays
hatch users residents members ticket-holders jammed glitched express replacement offline
chickenpox measles covid norovirus nits headlice appointment maternity paternity ramadan eid
diwali yom passover carnival tournament tornament=QgA vaccinations jabs immunisations
immunizations=TgA refurbishment painters serviced cordoned waterlogged median sides dullest
sources sorces=]gA credited condemned defended advertisers advertizers=agA empires characters
volcanoes kings queens newspapers composers rse tackles modal modals rendered renders debating
cartoon comic animation scenario mural shopkeeper goblin elf mermaid stepmother stepsisters
genie sultan pirate knight reference referense=_hA properties giants pirates shopkeepers teddy
id username signature miscounted smudged gaelic eyesight wrestling grandson granddaughter
anniversary hesitate arriving invitation invitations assemble intrigued wi fi gender grains
dissolves float floats evaporate bye guide guides actions fees items loan loans manchester
london tom multiple vis edition analysis analyzis=liA educational dietary footwear clothing
friendship trophy shield mesh raincoat objects supplies greeted certificates sandy harvests
farming incorrect textures repairs protein circuit circuits britain heroes prince pendulum
variables clause digit digits distribution vowel seller arts liner histories guys deck spaces
western clare casual isle dinkum shaft emoji coordinates swimmer society broker electron
electrons cholesterol singer rainfall irrigation narrator protagonist romeo troll witch soldier
soldiers princess evil particle particles seedling seedlings germinated condensed
photosynthesis gravity snowman puddle expands expanded sketched bunk foggy snack carrots rust
underline completed stored bingo parliament monarch pharaoh blitz trenches suffrage wrongful
studying arrange venue blanks op keywords pledge makaton widgit smiley smileys emojis valid
snagging bills permissions router rusted hoist chromebooks ipads leaky flickering squeaky
flickered smoked pears tomatoes oranges freezing luke wiring electrical mechanical technical
crossword clues gymnasium hips wraparound childcare intimate dental palliative aftercare unity
endeavour endeavor=YnA population coral species economic habitat decay regeneration renewal
qualify qualifies chanted shrieked aloud buzzer lightning conjugated parsed conjugate dht aht
sbm attributes attributed certified deemed hmi criticised criticized=ToA inspections delegation
covenant cyclists taxis motorists sampled visited vizited=\oA sprites bugs algorithms
pseudocode subroutine debugging psalm proverb allegory dealt traces explores shares deciding
judges judging gauge strangest funniest simplest perspective attracts retains appoint whom
adjust instance describing complimented union police ministry published regulator's inspected
posted pinned marshal emergency evacuation legal mandatory snowing abbreviation notify submit
submitted accompanied renewed forbidden ml school's academy's judgements judgments=RQB
catchphrase phrased deems criticises criticizes=VQB condemns tweet voicemail plumped dataset
spokesman spokeswoman resident themself strapline subtitle hashtag subtitled inscribed embossed
emblazoned sections f g h j k attendant porter formers sixth-former tote sweatshirt rosette
sash assignment compose drafted obituary apology scenarios depicted depicts climax antagonist
stepsister sorcerer outlaw highwayman murderer werewolf vampire unicorn skit melodrama
newspaper gazette magazine courier corier=lRB herald interpretation improvised improvized=oRB
duel descriptive emotive narrative discursive hotel drainage hygiene sanitation circulation
diets posture catch-up vacancies overspend underspend logging pollution hunting strut wards
ward postcodes quintile sandpit hawk harmless venomous extinct injured forgetting heatwave
filming polling fete rewiring repainting resurfacing decorating hornet conducted reflects
reflected tastes steeper thicker disqualified spinner spinners subtracted dialled nicknamed
dubbed amendment wardrobe bookcase staircase ledge doorway daffodils rainbow typos deserted
sinister eerie creepy spooky castle chapel cottage mansion attic cellar cunning mole
grasshopper miser mains denser fibres crested tit tits horseshoe celandine shortages vitamin
iodine nitrogen carbon occurring ventilated aspirated funnel patches sighted susan tv meteor
swimmers contain howled solar lunar rainy anti incident incidents ambassador ambassadors
equation equations reopen invented unauthorised unauthorized=bVB authorised authorized=cVB
absences absentees signatures woodland diploma enunciated holder sleepers o disk elections
injuries vowels persons calculate calculated estimated probability investigate knelt cited
voiced quotes refers referred manual webpage receipt whilst interviewed suggesting implying
grading evaluated implied ranking pros recites canto stating whereas discrete logbook
principles enters scanned suffixes debts fines arrears refund refunds references queries
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
V7W7P7Q7R7[6nk:aXB0120345607809:;<=>?@A000B0CDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1b1c
1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3Q3R3S
3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4V4W4X4Y4Z4[4\4]4[2^4_4`4a4b
4Z4c4d4e4f4g4h4i4Z4j4k4l4m4n4o4P5Q5R5S5T5U5V5W5X5Y5Z5[5\5[2]5^5_5`5a5b5c5Z4d5e5f5g5h5i5j5k5l5m5n
5o5P6Q6R6S6T6U6V6W6X6Y6Z6[6\6]6^6V4[2_6`6a6[2b6c6d6[2e6f6g6h6i6j6k6l6m6n6o6P7Q7R7S7T7U7V7W7X7Y7P
7Z7[7\7]7^7_7`7a7b7c7d7e7f7g7h7i7Z4j7k7l7m7n7o7P8Q8R8S8T8U8V8W8Z4X8Y8Z8[8\8]8^8_8`8a8b8c8d8e8f8g
8h8i8j8k8l8m8n8o8P9Q9R9S9T9U9V9W9X9Y9Z9[9\9]9^9_9`9n8a9b9c9d9e9f9g9h9i9j9k9l9m9n9o9P:Q:R:S:T:U:V
:W:X:Y:Z:[:\:]:^:_:`:a:b:c:d:e:f:g:h:i:j:k:g:g:l:m:n:o:P;P;Q;R;S;T;U;V;W;X;Y;Z;[;\;];^;_;`;a;b;c
;d;e;f;g;h;h;i;i;j;j;k;k;l;m;m;n;o;m;o;m;o;m;P<Q<j;j;R<k;h;h;S<h;j;j;T<T<m;j;k;U<V<W<i;j;j;X<Y<Z
<[<j;\<\<\<j;j;j;i;]<]<m;^<^<i;i;T<_<`<Q<j;j;k;j;j;X<a<b<c<d<e<f<g<h<i<j<k<k<l<m<k<n<o<P=k<P=P=Q
=j<R=S=T=U=k<V=k<W=W=X=Y=Z=[=\=]=^=^=_=_=`=`=[=[=[=[=`=`=`=[=a=^=`=^=`=`=`=^=`=b=c=d=e=f=g=h=i=i
=`=`=`=`=i=[=i=i=j=[=k=`=`=l=m=`=`=n=o=`=`=P>o=`=`=[=[=[=[=]=[=]=`=`=`=`=[=[=Q>[=[=[=`=`=[=[=R>R
>S>T>U>[=V>`=`=`=`=`=`=W>`=X>]=X>]=R>R>Y>R>`=`=`=`=`=[=[=[=[=[=[=Z>R>[>R>\>Z>\>R>[=[=]>^>_>`>a>b
>c>d>e>f>g>h>i>j>k>l>m>n>o>P?Q?R?S?T?U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?e?n?o?P@Q
@R@S@T@U@V@W@X@Y@Z@[@\@]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@m@n@o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`Aa
AbAcAdAeAfAgAhAiAjAkAlAmAnAoAPBQBRBSBTBUBVBWBXBYBZB[B\B]B^B_B`Be@aBbBcBdBeBfBgBe@hBVBiBjBkBlBmBn
BoBPCQCRCSCTCUCVCWCXCYCZC[C\C]C^C_C`CaCbCcCdCeCfCgChCiCjCkClCmCnCnCoCPDQDnCRDnCSDTDjCUDVDeCWDXDY
DZD[D\D]D^D_D`DaDbDcDdDeDfDgDhDiDjDkDlDmDnDoDPEPEQERESEQEQEQETEUEVEWEXEYEZE[EPEXE\E]EQEQEQEXE^EQ
E_EXE`EQEaEbEQEQEcEQEQEdEeEfEQEQEXEQEgEUEhEiEQEQEQEjEkElEmEnEoEPFQFPFQFRFSFTFUFVFWFXFYFZF[F\F]F^
F_F`FaFbFcFcFdFeFfFgFhFiFjFcFkFlFmFnFcFoFPGQGRGSGTGUGVGWGXGYGZG[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGiGj
GiGkGlGmGiGiGiGiGiGiGiGiGiGnGoGiGPHiGQHRHSHiGTHUHUHVHWHiGXHYHiGiGiGiGZHZH[HZHiGiGiGiGiGiGiGiG\Hi
G\HiGiGiGiGiGiGiGiGiGiGiGiGiG]HiG]HiGiGiGiGiGiGiGiG^H^H^HiG_H_HiGiG`HiGaHiGbHiGcHiGdHeHfHiGgHiGh
HiGhHiGiHiGiHiGiGiGjHjHkHiGlHgHiGmHmHmHiGiGiGiGnHnHoHiGPIQIRISIiGiGSIiGiGiGiGiGiGiGiGiGiGiGiGiGi
GTIiGiGiGiGiGUIVIUIiGWIXIYIiGZIiG[IiG\I\I]IiG^I\I_IiG`IaIbIcIdIeIiGiGfIiGiGiGgIhIiGiGgHiGiIjIgHk
IgHjIiGiGiGiGSIiGSIlImIiGiGiGiGiGiGiGiGiGiGiGnIoIPJiGQJiGRJiGSJiGiGTJiGiGUJUJiGiGUJVJiGiGWJXJiGi
GiGiGgHiGgHYJiGiGZJiGiGiGiGiGVHVH[J\JiGiG]J^JiGiGZJiGiGiGiGTJiGiGiGTJ_JVH`JaJiGiGiGiGiGiGZJiGbJV
HcJVHiGiGdJiGiGiGZJiGiGiGeJTJfJgJhJiJjJiGkJTJiGiGiGTJiGiGlJmJiGiGnJmJoJVHPK\JVHVHQK\JRKRKiGRKSKT
KUKVK\IiGWKiG\I\I]IiGiGiGWKiGiGiGiGXKiGiGWKiG^IiG\IiGiGiGYKiG_JVHZKVHiGiGPHiGiGiGiGiGiGiGiGiGiGi
GiGiGiGiG[KiGiGiGiGiGiGiG\KiG]KiGiGiGiGiGiGiGiGiG^KiGiGiGiGiGSISIiGiG_K_K_K_K`KaKbKcKdKeKfKeKgK_
KhK_KiKjKkKlKmKnKoKPLQLRLSLTLULULVLiGiGiGiGiGWLXLYLZL[L\L]L^L_L`LaLiGiGiGiGiGbLcLcLiGdLiGdLeLfLg
LhLiGiGiGiLiGiGiGiGiGiGiGiGiGiGiGiGiGjLiGkLiGlLiGiGiGoGiGoGoGmLnLoLPMQMRMSMTMUMVMWMVHVHXMVHYMZMi
GiGiGiGiGiG[MiG[MiGiGiGiGTJiGiG\MiG]M]MiGiG\M\M\MiG^M]M]MiG]M]MiGiG_MiG]MiG]M]M]MiG`MiGiGiGaMbMc
MdMeMfMgMhMiMiMjMdMdMdMdMdMdMkMlMmMdMdMdMnMdMoMdMPNdMQNRNRNdMdMdMdMdMSNdMTNdMUNdMVNdMWNWNWNXNWNd
MdMdMdMYNYNZNdMYNYN[NdMdMdMdMdM\NdM]NdM^N_N`NaNbNcNdMdMdNdMdNdNdMdMeNdMdMdMdMdMdMdMdMdMdMdMdMdMd
MdMdMdMfNfNfNdMdMdMdMdMgNhNiNWNWNWNjNWNkNlNmNnNdMdMoNdMdMdMdMdMdMdMdMdMPOdMQOdMdMdMQOdMROSOROdMd
MTOdMUOdMUOdMVOWOXOdMYOdMdMdMdMdMdMdMZOZOdMdM[O\OdMdMdM]OdMdM^OdM_OdM`OaObOdMcOdOdOdMdMdMdMdMdOd
MdMdMdMdMdMdMdMeOdMdMfOfOgOnNhOiOjOkOfOfOlOmOnOdMoOdMPP1dMQP1dMdMdMdMRP1dMdMdMdM]N]N]NdMSP1TP1UP
1]NVP1]NWP1XP1dMdMdMdMdMdMdMdMdMdMoNYP1dMdMdMdMZP1[P1ZP1ZP1ZP1ZP1dMdMZP1ZP1ZP1dMdMdMdMdM\P1\P1]P
1dMdMdMkOdMdMdMdMdM^P1_P1`P1aP1bP1dMcP1dMdMdMdMdMdMdMdP1dMeP1fP1gP1dMdMdMdMdMdMdMdMkOdMdMdMdMdMd
MdMdMdMkOdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMhP1hOiP1jP1dMdMkP1kOWNWNlP1WNmP1nP1oP1d
MWNWNPQ1QQ1RQ1SQ1TQ1UQ1dMdMVQ1dMdMdMVQ1dMWQ1WNXQ1WNdMdMdMdMWNWNWNWNYQ1YQ1ZQ1dMYQ1dMYQ1dMdMdMdMdM
dMdMoNdMfOfO[Q1WN\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1cQ1dQ1dMeQ1fQ1gQ1nNcQ1dMhQ1dMiQ1dMjQ1dMkQ1lQ1mQ1nQ1dMdM
dMdMoQ1PR1QR1dMdMPR1RR1dMdMdMdMdMSR1TR1UR1dMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMdMVR1dMdMdMdMdMdMd
NdNdMdMdMdMUOdMUOdMdMdMWR1dMkOdMXR1dMYR1PR1dMdMdMdMdMZR1dMdM[R1\R1]R1^R1_R1`R1aR1bR1cR1dR1eR1fR1
gR1hR1iR1jR1jR1kR1lR1mR1nR1oR1PS1PS1nR1QS1RS1SS1TS1US1VS1WS1XS1YS1ZS1[S1\S1]S1^S1_S1`S1aS1bS1cS1
dS1eS1fS1gS1hS1PS1PS1iS1jS1nR1kS1PS1PS1nR1lS1PS1mS1PS1nS1oS1PS1PS1PT1QT1RT1ST1TT1UT1VT1WT1XT1YT1
PS1PS1ZT1[T1\T1]T1^T1_T1`T1aT1bT1cT1dT1eT1fT1PS1PS1gT1PS1PS1PS1PS1hT1PS1PS1iT1jT1kT1lT1mT1nT1oT1
PU1QU1RU1SU1TU1PS1UU1VU1WU1XU1YU1ZU1ZU1[U1\U1]U1^U1_U1`U1aU1bU1cU1dU1eU1fU1gU1hU1iU1jU1kU1lU1^U1
mU1nU1oU1PV1oU1QV1RV1SV1TV1UV1VV1WV1^U1XV1YV1ZV1[V1[V1\V1]V1^V1_V1`V1aV1bV1cV1dV1eV1fV1gV1hV1iV1
jV1kV1lV1mV1nV1oV1PW1QW1RW1SW1QW1TW1UW1VW1WW1XW1YW1ZW1[W1\W1]W1^W1_W1`W1aW1bW1cW1dW1QW1QW1eW1fW1
QW1gW1hW1iW1jW1jW1kW1jW1lW1mW1nW1jW1jW1jW1oW1jW1jW1jW1PX1jW1mW1mW1nW1QX1RX1jW1SX1TX1jW1jW1jW1jW1
UX1jW1oW1jW1VX1jW1WX1XX1YX1YX1YX1ZX1[X1\X1]X1jW1jW1jW1jW1jW1^X1_X1jW1jW1jW1jW1`X1jW1aX1aX1aX1bX1
cX1dX1eX1fX1gX1hX1iX1jX1kX1lX1mX1nX1oX1PY1QY1RY1SY1TY1UY1VY1WY1XY1YY1ZY1[Y1\Y1]Y1^Y1_Y1`Y1aY1bY1
cY1dY1eY1fY1gY1hY1iY1jY1kY1lY1mY1nY1oY1PZ1PZ1QZ1RZ1SZ1TZ1UZ1VZ1WZ1XZ1YZ1ZZ1[Z1\Z1]Z1^Z1_Z1`Z1aZ1
bZ1cZ1dZ1eZ1fZ1gZ1hZ1iZ1jZ1kZ1lZ1mZ1nZ1oZ1P[1Q[1R[1S[1T[1U[1V[1W[1X[1Y[1Z[1[[1\[1][1^[1_[1`[1a[1
b[1c[1d[1e[1f[1g[1h[1i[1j[1k[1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1X\1Y\1Z\1[\1\\1]\1^\1_\1`\1a\1
b\1c\1d\1e\1f\1g\1h\1i\1j\1k\1l\1m\1n\1o\1P]1Q]1R]1S]1T]1U]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1_]1`]1a]1
b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1l]1m]1n]1o]1P^1Q^1R^1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1\^1]^1^^1_^1`^1a^1
`^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1m^1n^1o^1P_1Q_1R_1S_1T_1U_1V_1W_1X_1Y_1Z_1[_1\_1]_1\_1^_1__1
`_1a_1b_1c_1d_1e_1f_1g_1h_1i_1j_1k_1l_1m_1n_1o_1P`1Q`1R`1S`1T`1U`1V`1W`1X`1Y`1Z`1[`1\`1]`1^`1_`1
``1a`1b`1c`1d`1e`1f`1g`1h`1h`1h`1h`1h`1h`1h`1h`1h`1h`1h`1h`1h`1h`1i`1j`1h`1h`1h`1h`1h`1h`1h`1h`1
h`1h`1h`1k`1j`1h`1h`1h`1h`1h`1h`1h`1h`1h`1h`1h`1l`1h`1h`1h`1h`1j`1j`1j`1h`1h`1h`1h`1m`1n`1o`1h`1
h`1h`1Pa1h`1h`1h`1Qa1o`1h`1Ra1h`1Ra1Ra1Ra1Ra1Ra1Ra1Sa1Ta1Ua1Va1Ua1Ua1Ua1Wa1Ua1Xa1Ua1Ya1Ua1Za1[a1
Ua1\a1]a1^a1Ua1_a1`a1aa1ba1ca1da1ea1fa1ga1ha1ia1ja1ka1la1ma1na1oa1Pb1Qb1Rb1Sb1Tb1Ub1Tb1Vb1Wb1Xb1
Yb1Zb1[b1\b1]b1^b1^b1_b1`b1^b1ab1bb1bb1bb1cb1db1eb1ab1^b1fb1gb1ab1gb1ab1^b1ab1^b1ab1^b1ab1hb1ib1
^b1^b1^b1^b1jb1kb1cb1^b1^b1lb1^b1^b1^b1^b1^b1^b1^b1^b1^b1^b1^b1^b1^b1^b1^b1^b1cb1^b1mb1ab1mb1mb1
mb1ab1mb1nb1ob1ab1mb1ab1mb1ab1mb1ab1mb1ab1ab1mb1ab1mb1Pc1mb1mb1Qc1mb1Rc1Rc1Sc1Tc1mb1mb1mb1mb1mb1
mb1mb1mb1Uc1Vc1Wc1Xc1Yc1Zc1Yc1ab1Yc1ab1Yc1Yc1[c1\c1Yc1ab1Yc1ab1Yc1ab1]c1^c1Yc1ab1Yc1Yc1Yc1Yc1Yc1
Yc1_c1Yc1ab1Yc1Yc1ab1ab1Yc1ab1`c1ab1`c1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ac1ab1bc1ab1
cc1ab1ab1ab1dc1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1`b1ab1
ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ab1ec1fc1`c1ab1gc1ib1hc1ic1jc1ab1`c1kc1ab1ab1ab1ab1
ab1ab1ab1ab1ab1ab1lc1mc1nc1nc1ab1ab1ab1ab1ab1ab1ab1oc1ab1ab1ab1ab1ab1nc1nc1ab1Pd1Qd1Rd1Sd1Td1Ud1
Vd1Wd1Xd1Yd1Zd1[d1\d1]d1^d1_d1`d1ad1bd1cd1dd1ed1fd1gd1hd1id1jd1kd1ld1md1nd1od1Pe1Qe1Re1Se1Te1Ue1
Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1ne1oe1Pf1Qf1Rf1Sf1Tf1Uf1
Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1af1bf1cf1df1ef1ff1gf1hf1Xd1if1jf1kf1lf1mf1nf1of1of1Pg1Qg1Rg1Sg1
Tg1Ug1Xd1Vg1Wg1Xg1Yg1Zg1[g1\g1]g1^g1Td1_g1`g1ag1bg1cg1dg1eg1fg1gg1hg1ig1jg1kg1lg1mg1ng1og1Ph1Qh1
Rh1Sh1Th1Uh1Vh1Wh1Xh1Yh1Zh1[h1\h1]h1^h1_h1`h1ah1bh1ch1dh1eh1fh1gh1hh1ih1ih1ih1jh1kh1ih1lh1mh1nh1
oh1Pi1Qi1Ri1Si1Ti1Ui1Vi1Wi1Xi1Yi1Zi1[i1\i1]i1^i1_i1`i1ai1mh1bi1ci1mh1mh1di1ei1fi1mh1gi1hi1ii1ji1
ki1mh1mh1mh1mh1li1fh1mi1ni1oi1mh1Pj1Qj1Rj1Sj1Tj1Uj1Vj1Wj1Xj1Yj1Zj1[j1\j1]j1^j1_j1`j1aj1bj1cj1dj1
^j1ej1fj1gj1hj1ij1]j1]j1jj1jj1kj1lj1mj1nj1jj1oj1oj1Pk1Qk1Rk1Sk1Tk1Uk1Uk1jj1Vk1Wk1Xk1Yk1Zk1[k1\k1
]k1^k1_k1`k1ak1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1mk1nk1ok1Pl1Ql1Rl1Rl1Sl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1
\l1]l1^l1_l1`l1al1bl1cl1dl1el1fl1lk1gl1hl1il1lk1jl1kl1ll1lk1ml1nl1ol1Pm1Qm1Qm1Qm1Qm1Rm1Sm1Tm1lk1
Um1Um1Vm1lk1lk1lk1lk1Wm1Tl1Tl1Xm1Tl1Tl1Ym1Zm1Tl1[m1\m1[m1Wm1]m1^m1_m1`m1am1bm1lk1cm1dm1em1fm1gm1
hm1lk1il1lk1lk1lk1im1lk1jm1km1lm1mm1nm1om1Pn1lk1Qn1Rn1Sn1lk1Tn1Un1lk1lk1lk1lk1lk1lk1Vn1Wn1Xn1Yn1
Zn1[n1\n1]n1^n1_n1^n1lk1`n1an1bn1cn1cn1dn1en1cn1cn1fn1fn1fn1dn1gn1fn1cn1en1dn1hn1fn1in1cn1jn1kn1
cn1cn1cn1ln1fn1cn1cn1cn1cn1cn1cn1cn1mn1nn1on1cn1Po1cn1fn1Qo1fn1Ro1dn1cn1So1cn1To1cn1cn1fn1cn1en1
Ro1cn1Uo1Vo1Wo1kn1fn1fn1fn1Xo1cn1Yo1fn1Zo1cn1Xo1cn1fn1Xo1dn1cn1cn1kn1fn1dn1fn1[o1[o1fn1\o1]o1fn1
cn1^o1_o1cn1en1fn1dn1fn1en1`o1ao1bo1dn1co1kn1dn1dn1kn1kn1kn1kn1do1fn1cn1cn1cn1cn1cn1eo1fo1go1fn1
ho1io1cn1fn1jo1ko1lo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2[P2]P2^P2_P2`P2aP2bP2cP2dP2
eP2fP2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2PQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2ZQ2ZQ2\Q2]Q2^Q2_Q2`Q2aQ2
bQ2cQ2ZQ2ZQ2dQ2ZQ2ZQ2ZQ2ZQ2ZQ2eQ2fQ2gQ2hQ2iQ2jQ2iQ2iQ2kQ2lQ2iQ2iQ2mQ2nQ2oQ2PR2iQ2iQ2iQ2iQ2iQ2iQ2
QR2QR2QR2QR2QR2QR2QR2iQ2iQ2iQ2RR2SR2SR2TR2UR2VR2WR2XR2YR2ZR2[R2\R2]R2RR2^R2_R2`R2aR2bR2cR2dR2eR2
fR2gR2hR2iR2jR2kR2lR2mR2RR2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2SR2XS2SR2YS2ZS2[S2\S2]S2^S2_S2`S2aS2bS2
YR2cS2dS2RR2eS2fS2RR2gS2hS2hS2iS2jS2kS2hS2lS2mS2RR2nS2oS2hS2PT2QT2RT2ST2TT2TT2UT2VT2hS2YR2WT2XR2
RR2XT2YT2ZT2RR2[T2\T2]T2XR2RR2YS2RR2RR2RR2RR2RR2^T2RR2RR2_T2`T2RR2RR2RR2aT2XR2hS2RR2hS2RR2bT2RR2
RR2RR2cT2SR2dT2RR2RR2eT2fT2gT2hT2SR2iT2RR2RR2jT2kT2lT2mT2nT2RR2oT2PU2QU2RU2SU2YR2YS2TU2UU2VU2WU2
XU2YU2ZU2[U2\U2]U2^U2_U2`U2aU2bU2bU2cU2dU2eU2fU2gU2hU2bU2bU2iU2jU2bU2kU2lU2mU2nU2oU2oU2PV2QV2RV2
SV2TV2UV2VV2WV2gU2XV2YV2ZV2[V2\V2]V2^V2_V2`V2aV2bV2cV2dV2aV2eV2fV2gV2hV2iV2jV2kV2lV2aV2mV2nV2oV2
PW2QW2RW2aV2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2hW2iW2jW2kW2lW2mW2nW2
oW2PX2QX2RX2oV2aV2SX2SX2TX2UX2aV2VX2aV2WX2XX2YX2ZX2[X2\X2]X2^X2_X2`X2aX2aV2bX2cX2dX2eX2fX2gX2hX2
iX2jX2kX2lX2mX2nX2oX2PY2QY2RY2nX2SY2TY2RY2UY2VY2WY2nX2XY2YY2ZY2[Y2XY2XY2\Y2]Y2RY2^Y2XY2XY2_Y2`Y2
aY2bY2bY2cY2dY2eY2fY2RY2RY2RY2gY2hY2TY2RY2RY2RY2iY2jY2XY2XY2XY2kY2RY2lY2mY2nY2oY2PZ2XY2QZ2XY2XY2
RZ2SZ2TZ2UZ2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2dZ2eZ2fZ2gZ2hZ2iZ2jZ2kZ2lZ2lZ2mZ2nZ2oZ2P[2
Q[2R[2R[2jZ2S[2T[2U[2V[2W[2oZ2X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2d[2e[2f[2g[2jZ2h[2i[2j[2k[2jZ2
jZ2jZ2jZ2l[2m[2n[2o[2P\2Q\2R\2m[2S\2T\2U\2V\2V\2V\2V\2V\2V\2V\2V\2V\2V\2V\2V\2V\2W\2X\2V\2V\2Y\2
Y\2Y\2Y\2Y\2Y\2Y\2Y\2Z\2[\2[\2Y\2Y\2Y\2\\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2]\2Y\2Y\2Y\2Y\2Y\2
Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2Y\2]\2Y\2Y\2Y\2Y\2Y\2^\2Y\2Y\2Y\2Y\2_\2Y\2`\2a\2b\2c\2d\2e\2f\2
g\2h\2i\2j\2Y\2Y\2k\2Y\2^\2Y\2Y\2Y\2l\2l\2m\2Y\2n\2o\2o\2o\2Y\2Y\2Y\2Y\2P]2Q]2R]2R]2S]2T]2U]2V]2
R]2R]2W]2X]2R]2Y]2Z]2[]2\]2]]2^]2_]2`]2a]2b]2c]2d]2e]2f]2g]2h]2i]2j]2k]2l]2m]2n]2o]2o]2o]2o]2o]2
P^2o]2Q^2Q^2R^2o]2o]2o]2S^2S^2T^2S^2U^2o]2U^2o]2U^2o]2n]2o]2o]2o]2S^2S^2V^2o]2o]2o]2W^2o]2o]2o]2
S^2S^2X^2o]2o]2o]2Y^2Z^2S^2S^2o]2o]2[^2Z^2o]2o]2\^2S^2]^2Z^2^^2Z^2Q^2Q^2Z^2_^2S^2`^2S^2o]2o]2o]2
o]2S^2S^2a^2o]2b^2b^2c^2d^2c^2d^2e^2d^2f^2d^2c^2d^2d^2c^2d^2g^2d^2d^2h^2h^2d^2d^2h^2h^2i^2d^2j^2
h^2k^2h^2d^2l^2h^2c^2d^2h^2h^2m^2d^2n^2o^2h^2h^2b^2P_2o^2h^2h^2h^2h^2o^2Q_2o^2d^2d^2d^2R_2h^2d^2
d^2c^2d^2S_2d^2T_2d^2U_2d^2d^2d^2V_2d^2h^2h^2W_2W_2X_2Y_2d^2d^2d^2Z_2[_2\_2]_2^_2__2`_2a_2b_2c_2
d_2e_2h^2f_2h^2g_2h^2d^2h_2h^2d^2d^2d^2d^2d^2^_2^_2i_2h^2j_2h^2h^2k_2l_2m_2n_2o_2l_2l_2l_2P`2l_2
Q`2R`2S`2l_2l_2T`2l_2U`2l_2l_2l_2V`2W`2X`2Y`2Z`2[`2V`2\`2]`2^`2_`2``2_`2``2_`2``2_`2``2a`2b`2b`2
``2``2c`2``2``2d`2``2e`2``2f`2``2``2g`2``2``2``2``2``2h`2``2``2i`2``2``2j`2k`2``2l`2l`2``2``2``2
``2``2``2m`2``2``2``2``2``2f`2``2f`2``2n`2``2o`2b`2Pa2b`2Qa2b`2Ra2b`2``2``2Pa2b`2b`2b`2Sa2b`2b`2
Ta2Ua2``2``2Va2``2``2``2``2``2``2``2Wa2``2Xa2``2Ya2``2``2``2``2``2Za2``2``2[a2``2b`2b`2``2``2``2
``2``2``2``2``2``2``2\a2``2b`2b`2b`2``2``2``2``2]a2b`2^a2b`2_a2``2`a2``2``2``2aa2ba2ca2``2``2``2
``2``2``2da2``2``2``2``2``2``2ea2fa2ga2``2``2``2``2``2``2``2``2``2``2ha2ia2ja2ka2``2``2``2``2``2
``2la2ma2``2``2na2oa2Pb2Qb2``2``2``2``2fa2``2``2``2``2Rb2``2``2``2``2``2``2``2Sb2``2Tb2``2``2``2
Ub2Vb2``2``2Wb2``2Xb2Yb2Zb2[b2\b2]b2^b2_b2`b2ab2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2Pc2Qc2
Rc2Sc2Tc2Uc2Vc2Wc2Xc2Yc2Zc2Sc2[c2\c2]c2]c2^c2_c2`c2ac2ac2ac2bc2cc2dc2ec2ac2ac2fc2gc2hc2ic2jc2kc2
ac2lc2mc2nc2oc2ac2Pd2Qd2ac2Rd2Sd2Td2Ud2Vd2Wd2Xd2Yd2Zd2[d2\d2]d2^d2_d2`d2ad2bd2cd2dd2ed2fd2gd2hd2
id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Se2Te2nd2nd2nd2Ue2nd2nd2nd2Ve2nd2We2Xe2nd2nd2nd2nd2nd2nd2nd2Ye2
Ye2Ze2Ze2nd2nd2[e2\e2]e2^e2_e2^e2nd2nd2nd2nd2`e2nd2nd2nd2ae2nd2be2ce2nd2nd2nd2nd2nd2nd2nd2de2nd2
nd2nd2ee2nd2nd2nd2nd2nd2nd2fe2nd2ge2he2ie2ie2je2ke2le2me2ne2nd2oe2Pf2Qf2nd2nd2nd2nd2nd2nd2nd2Rf2
nd2nd2nd2nd2nd2nd2Sf2nd2Tf2Uf2Vf2Wf2nd2Xf2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2nd2Yf2nd2Wf2Wf2Zf2
[f2\f2nd2]f2]f2^f2nd2_f2nd2`f2af2Qe2bf2cf2]f2df2ef2af2ff2]f2nd2nd2nd2nd2nd2nd2gf2gf2nd2nd2nd2nd2
hf2if2jf2kf2lf2mf2jf2jf2nf2jf2jf2jf2of2Pg2jf2Qg2jf2Rg2jf2Sg2Sg2Tg2jf2Ug2Vg2Wg2jf2Xg2Yg2Zg2[g2\g2
]g2^g2_g2`g2ag2bg2cg2dg2eg2fg2gg2hg2ig2jg2kg2lg2mg2ng2og2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2[h2\h2
]h2^h2_h2`h2lg2ah2bh2ch2dh2eh2Qh2Qh2Qh2fh2gh2hh2ih2jh2kh2lh2mh2nh2oh2Pi2Qi2Qh2Qh2Qh2Ri2Si2Ti2Qh2
Ui2Vi2Qh2Qh2Qh2Qh2Qh2Qh2Qh2Wi2Xi2Yi2Qh2Qh2Qh2Zi2[i2Qh2Qh2\i2Qh2Qh2]i2Qh2^i2Qh2_i2`i2ai2ai2Qh2bi2
ci2di2ei2fi2gi2oh2hi2ii2ji2Qh2ki2li2ai2mi2ai2Qh2Qh2Qh2Qh2Qh2ni2oi2Pj2Wi2Qj2Qh2Qh2Rj2Sj2Tj2Qh2Uj2
Vj2Qh2Wj2Qh2Xj2Qh2Yj2Zj2Qh2[j2\j2]j2^j2Qh2Qh2Qh2Qh2_j2`j2aj2aj2aj2aj2aj2aj2bj2cj2cj2cj2dj2cj2cj2
cj2dj2ej2ej2bj2bj2bj2aj2aj2aj2fj2fj2fj2gj2hj2ij2fj2jj2kj2bj2ej2lj2mj2mj2aj2kj2bj2kj2bj2aj2aj2nj2
fj2kj2kj2kj2fj2oj2fj2fj2Pk2Qk2Rk2Rk2Rk2Pk2Sk2bj2Tk2Uk2Tk2Tk2bj2Vk2Wk2Xk2Yk2Zk2[k2\k2]k2^k2_k2`k2
ak2bk2ck2dk2ek2fk2gk2gk2hk2ik2jk2kk2lk2gk2gk2mk2nk2ok2Pl2Ql2Rl2Sl2gk2Tl2nk2gk2gk2nk2nk2gk2Ul2Vl2
Wl2Ul2Xl2nk2gk2Yl2nk2Zl2[l2\l2gk2gk2gk2]l2^l2_l2_l2`l2al2bl2cl2dl2el2fl2gl2hl2il2jl2il2kl2ll2ml2
nl2ol2hl2Pm2Qm2Rm2Sm2Tm2Um2Vm2Wm2Xm2hl2Ym2Zm2[m2\m2]m2^m2_m2`m2am2bm2cm2dm2dm2em2fm2dm2gm2hm2im2
jm2km2lm2mm2nm2om2Pn2Qn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2en2fn2gn2cn2
hn2in2jn2kn2fn2ln2mn2nn2on2Po2Qo2fn2Ro2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2ao2bo2co2do2
eo2fo2go2ho2io2jo2ko2lo2mo2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P3\P3]P3^P3_P3`P3aP3bP3cP3dP3
eP3fP3gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ3QQ3RQ3SQ3TQ3UQ3VQ3WQ3XQ3YQ3ZQ3[Q3\Q3]Q3]Q3]Q3^Q3]Q3]Q3]Q3]Q3
]Q3_Q3\Q3`Q3aQ3]Q3\Q3]Q3bQ3cQ3dQ3]Q3eQ3]Q3fQ3fQ3^Q3gQ3]Q3hQ3]Q3]Q3fQ3]Q3]Q3]Q3]Q3]Q3iQ3jQ3kQ3lQ3
fQ3fQ3]Q3`Q3]Q3^Q3fQ3fQ3]Q3]Q3]Q3mQ3]Q3nQ3fQ3]Q3]Q3jQ3eQ3]Q3fQ3fQ3]Q3]Q3]Q3oQ3PR3fQ3QR3]Q3fQ3fQ3
RR3]Q3SR3TR3UR3VR3WR3VR3VR3XR3YR3ZR3[R3\R3]R3^R3VR3_R3`R3aR3bR3cR3dR3eR3fR3VR3gR3VR3hR3iR3jR3jR3
kR3lR3lR3mR3mR3nR3oR3PS3QS3RS3SS3TS3US3VS3WS3XS3YS3ZS3[S3YS3YS3\S3]S3^S3_S3`S3`S3aS3bS3YS3YS3cS3
dS3`S3eS3fS3gS3gS3YS3XS3hS3XS3XS3fS3fS3fS3iS3jS3YS3kS3lS3mS3nS3oS3PT3QT3QT3QT3RT3ST3TT3UT3VT3WT3
XT3YT3ZT3[T3\T3]T3^T3_T3`T3aT3bT3cT3dT3eT3fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3TU3UU3VU3WU3
XU3YU3ZU3[U3\U3]U3^U3]U3_U3`U3aU3bU3cU3]U3dU3]U3eU3]U3fU3gU3hU3]U3dU3]U3iU3gU3]U3]U3jU3]U3kU3]U3
]U3]U3]U3]U3]U3lU3]U3mU3nU3oU3]U3PV3]U3]U3]U3QV3]U3RV3gU3SV3TV3UV3VV3VV3WV3XV3YV3ZV3[V3\V3]V3^V3
_V3`V3aV3bV3cV3dV3eV3fV3gV3gV3hV3iV3jV3kV3lV3mV3nV3oV3PW3PW3PW3PW3PW3PW3QW3QW3QW3QW3QW3RW3RW3SW3
SW3SW3SW3SW3SW3TW3UW3VW3WW3WW3WW3XW3YW3ZW3YW3[W3\W3]W3^W3_W3`W3`W3`W3`W3aW3bW3`W3`W3`W3`W3`W3`W3
`W3cW3dW3`W3eW3`W3eW3`W3fW3`W3`W3`W3`W3`W3`W3`W3`W3`W3`W3`W3`W3gW3gW3`W3hW3iW3iW3iW3iW3iW3iW3iW3
iW3iW3iW3iW3jW3kW3lW3mW3jW3jW3nW3oW3PX3QX3RX3SX3SX3SX3lW3SX3TX3UX3VX3WX3SX3SX3SX3SX3SX3SX3SX3SX3
SX3SX3SX3SX3SX3SX3SX3XX3XX3XX3XX3YX3ZX3[X3\X3XX3]X3XX3^X3_X3`X3XX3aX3_X3bX3cX3ZX3dX3eX3fX3gX3hX3
iX3jX3kX3lX3mX3nX3oX3PY3QY3RY3SY3TY3UY3VY3WY3XY3YY3ZY3lX3mX3mX3mX3[Y3\Y3]Y3[Y3[Y3[Y3^Y3_Y3`Y3aY3
bY3mX3[Y3[Y3[Y3cY3dY3aY3eY3[Y3fY3eY3gY3[Y3fY3[Y3hY3[Y3iY3[Y3jY3[Y3[Y3kY3lY3mY3[Y3mX3mX3[Y3nY3oY3
PZ3QZ3QZ3[Y3[Y3[Y3mX3[Y3mX3RZ3mX3SZ3TZ3UZ3VZ3WZ3XZ3YZ3YZ3ZZ3ZZ3ZZ3[Z3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3
ZZ3ZZ3ZZ3ZZ3\Z3ZZ3ZZ3]Z3ZZ3ZZ3^Z3_Z3^Z3^Z3^Z3^Z3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3
ZZ3ZZ3`Z3ZZ3ZZ3ZZ3aZ3bZ3ZZ3cZ3bZ3ZZ3cZ3bZ3bZ3dZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3ZZ3eZ3ZZ3ZZ3fZ3ZZ3gZ3ZZ3ZZ3ZZ3
ZZ3hZ3ZZ3iZ3ZZ3ZZ3ZZ3ZZ3jZ3jZ3ZZ3ZZ3kZ3lZ3mZ3mZ3nZ3oZ3P[3Q[3R[3S[3S[3T[3U[3V[3W[3X[3Y[3Z[3Z[3[[3
\[3][3^[3_[3`[3a[3b[3c[3d[3e[3f[3g[3h[3a[3i[3a[3j[3k[3l[3m[3n[3o[3o[3P\3o[3Q\3R\3P\3o[3o[3o[3P\3
o[3o[3o[3S\3o[3T\3U\3V\3o[3o[3o[3o[3o[3W\3X\3Y\3o[3o[3o[3o[3o[3Z\3[\3\\3]\3^\3_\3`\3a\3b\3c\3d\3
e\3f\3g\3h\3i\3j\3k\3l\3m\3m\3n\3o\3m\3P]3Q]3R]3m\3S]3T]3U]3V]3W]3X]3Y]3Z]3[]3c\3\]3m\3]]3m\3c\3
^]3_]3`]3a]3b]3_]3m\3m\3c]3d]3e]3m\3m\3f]3g]3h]3m\3i]3m\3j]3k]3l]3m]3n]3o]3P^3m\3Q^3R^3c\3S^3m\3
T^3U^3m\3V^3W^3X^3Y^3Z^3[^3\^3]^3m\3^^3_^3`^3_]3_]3a^3b^3m\3c^3m\3d^3e^3f^3g^3m\3m\3h^3m\3m\3m\3
m\3m\3c\3i^3j^3k^3l^3m^3n^3o^3P_3c\3Q_3m\3R_3m\3S_3T_3U_3V_3W_3m\3X_3m\3Y_3m\3m\3m\3m\3m\3m\3Z_3
[_3\_3]_3^_3__3`_3a_3b_3c_3d_3m\3e_3f_3g_3h_3m\3m\3i_3j_3k_3m\3m\3m\3l_3m_3n_3o_3P`3Q`3R`3S`3T`3
m\3U`3V`3m\3W`3X`3m\3_]3_]3m\3m\3Y`3Z`3[`3m\3m\3\`3]`3^`3_`3_]3``3a`3b`3c`3d`3e`3f`3m\3g`3h`3i`3
j`3k`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3c\3Ya3c\3Za3[a3\a3]a3_]3^a3_a3`a3m\3aa3m\3ba3m\3ca3
da3ea3fa3ga3ha3c\3m\3ia3ja3ka3la3ma3na3oa3_]3Pb3Qb3Rb3Sb3Tb3Ub3Vb3Wb3Xb3Yb3m\3_]3Zb3m\3[b3m\3m\3
\b3]b3m\3m\3m\3m\3^b3m\3_b3`b3ab3m\3bb3cb3db3m\3eb3m\3fb3gb3hb3gb3ib3gb3jb3kb3lb3mb3nb3ob3Pc3ob3
ob3Qc3Rc3Sc3ob3Sc3Tc3Uc3ob3Vc3Wc3Xc3Yc3Zc3[c3ob3\c3]c3^c3_c3`c3ac3ob3bc3ob3cc3^c3dc3ec3fc3gc3hc3
ic3jc3ob3ob3kc3ob3ob3ob3ob3lc3ob3ob3ob3ob3ob3ob3ob3ob3mc3ob3nc3oc3Pd3Qd3Rd3ob3ob3ob3Sd3ob3ob3Td3
Ud3[U1Vd3Wd3Xd3ob3[U1Yd3Zd3[d3\d3]d3^d3_d3`d3ob3ob3ob3ad3bd3cd3dd3ed3fd3ob3gd3hd3ed3ed3id3jd3ob3
kd3ld3md3nd3od3Pe3ob3ob3Qe3Re3Se3Te3Ue3Ve3We3Xe3Ye3Ze3[e3\e3]e3^e3_e3`e3ae3be3ce3de3ee3ee3ee3fe3
ge3he3ie3je3ob3ke3le3me3ne3oe3Pf3Qf3Rf3Sf3Tf3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3ob3ob3^f3ob3ob3_f3ob3`f3
af3ob3bf3cf3ob3ob3df3ob3ef3ff3gf3hf3ob3if3ob3ob3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3
Zg3[g3\g3]g3^g3_g3`g3^c3ob3ag3bg3cg3dg3eg3fg3gg3hg3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Rh3Rh3Sh3Th3Uh3Uh3
Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3^h3_h3\h3`h3ah3bh3ch3dh3eh3fh3gh3ch3hh3ih3jh3kh3lh3mh3nh3oh3Pi3ih3Qi3
Ri3Si3Ti3Ui3Vi3Wi3Xi3Yi3ih3Zi3[i3\i3]i3^i3ih3_i3`i3ai3ih3ih3ih3bi3ci3di3ei3fi3gi3ih3hi3ii3ji3ih3
ki3li3kh3mi3ni3oi3Pj3Qj3Rj3Sj3ih3Tj3Uj3Vj3Wj3Xj3Yj3Zj3[j3ih3ih3ih3\j3]j3ih3ih3^j3_j3`j3ih3ih3ih3
ih3aj3bj3ih3ih3cj3ih3dj3ih3ih3ih3ej3ej3fj3ih3gj3hj3oi3ij3ih3jj3oi3kj3lj3ih3mj3nj3ih3oj3Pk3Qk3Rk3
ih3ih3Sk3ih3Tk3Tk3ih3ih3ih3ih3ih3Uk3Vk3ih3bj3Wk3ih3Xk3hi3Yk3ih3Zk3ih3[k3\k3]k3ih3ih3^k3_k3ih3ih3
oi3oi3`k3ak3Wk3bk3ck3dk3ih3ih3ih3ih3ih3ek3fk3ih3ih3ih3ih3gk3hk3ik3ih3jk3ih3kk3lk3ih3ih3mk3ih3nk3
ok3Pl3Ql3Rl3ih3ih3ih3Sl3ih3Tl3ih3Ul3oi3ih3Vl3ih3Wl3ih3ih3Xl3Yl3Zl3[l3ih3ih3ej3\l3ih3]l3]l3^l3_l3
ih3ih3`l3al3ih3ih3bl3cl3dl3kh3el3fl3gl3hl3il3ih3ih3ih3ih3jl3ih3kl3ih3ih3ll3ih3ml3ih3nl3ih3ih3ih3
Wk3ih3ol3ih3Pm3ih3ih3Qm3ih3ih3ih3Rm3ih3Sm3ih3Tm3Um3ih3Vm3ih3Wm3ih3Xm3Ym3ih3ih3ih3Zm3ih3ih3ih3[m3
ih3\m3]m3ih3^m3_m3ih3ih3`m3ih3ih3ih3ih3ih3ih3oi3am3bm3cm3dm3ih3em3fm3ih3gm3ih3hm3ih3ih3ih3im3ih3
jm3ih3ih3km3ih3ih3lm3mm3ih3ih3ih3nm3om3ih3ih3Pn3ih3ih3Qn3Rn3ih3ih3Sn3ih3Tn3ih3Un3kh3Vn3ih3ih3Wn3
Xn3ih3Yn3Zn3[n3\n3]n3ih3ih3^n3ih3_n3ih3ih3ih3`n3ih3an3bn3cn3ih3ih3dn3en3fn3ih3ih3gn3hn3in3jn3ih3
ih3kn3ih3ln3ih3ih3ih3ih3ih3ih3mn3nn3ih3on3ih3Po3ih3Qo3ih3Ro3So3ih3To3ej3Uo3ih3ih3ih3Vo3Wo3Xo3Yo3
Zo3[o3\o3ih3]o3^o3ih3ih3_o3ih3`o3ih3ao3ih3bo3co3ih3ih3ih3do3ih3eo3ih3ih3ih3fo3go3ho3io3ih3jo3ih3
ko3lo3ih3ih3mo3no3ih3ih3oo3ih3PP4QP4ih3ih3ih3ih3RP4SP4TP4ih3UP4ih3ih3VP4WP4ih3XP4YP4ZP4[P4\P4ih3
ih3ih3]P4ih3^P4_P4`P4aP4ih3ih3ih3bP4ih3cP4ih3ih3dP4eP4ih3ih3ih3fP4gP4hP4YP4iP4ih3jP4oi3kP4ih3ih3
ih3lP4ih3mP4ih3nP4oP4ih3PQ4QQ4ih3oi3oi3RQ4ih3SQ4TQ4UQ4VQ4WQ4XQ4ih3ih3YQ4ih3ih3ih3ih3ZQ4[Q4\Q4bj3
]Q4kh3^Q4ih3_Q4ih3`Q4aQ4bQ4ih3ih3ih3cQ4bj3dQ4ih3eQ4ih3_m3ih3ih3ih3ih3ih3ih3ih3ih3fQ4ej3gQ4ih3ih3
ih3hQ4iQ4jQ4kQ4ih3lQ4ih3mQ4nQ4oQ4PR4QR4ih3ih3ih3RR4SR4TR4UR4VR4ih3ih3ih3ih3ih3WR4mi3ih3XR4YR4ZR4
_m3[R4\R4]R4^R4_R4ih3ih3ih3ih3ih3`R4ih3ih3ih3ih3aR4ih3bR4ih3ih3ih3ih3ih3ih3ih3ih3ih3ih3ih3ih3ih3
ih3cR4dR4ih3ih3eR4ih3ih3ih3ih3ih3ih3fR4ih3ih3ih3gR4hR4ih3ih3iR4ih3ih3ih3ih3ih3jR4ih3kR4ih3lR4mR4
nR4oR4PS4QS4RS4SS4SS4SS4SS4SS4TS4US4VS4WS4XS4SS4YS4ZS4[S4\S4]S4SS4SS4^S4SS4_S4`S4ih3ih3ih3ih3aS4
bS4cS4SS4dS4dS4ih3ih3eS4SS4SS4SS4SS4fS4gS4hS4ZS4ZS4ZS4iS4SS4jS4SS4kS4SS4lS4SS4SS4SS4mS4SS4ih3nS4
oS4PT4QT4RT4ST4TT4UT4ih3ih3VT4WT4ih3bj3mn3ih3ih3ih3XT4ih3YT4ZT4ih3ih3ih3[T4[T4\T4ih3ih3]T4ih3ih3
ih3^T4UT4ih3ih3ih3ih3ih3ih3ih3ih3ih3ih3ih3ih3_T4`T4ih3aT4bT4TT4ih3ih3ih3ih3ih3cT4ih3ih3ih3ih3ih3
dT4eT4ih3fT4ih3gT4ih3hT4ih3iT4jT4kT4lT4ih3mT4nT4ih3oT4PU4QU4RU4SU4oi3TU4UU4VU4WU4XU4YU4ZU4[U4\U4
]U4XU4^U4_U4`U4aU4bU4cU4dU4eU4fU4gU4hU4iU4jU4kU4lU4mU4nU4oU4PV4QV4RV4SV4_U4TV4UV4VV4WV4XV4YV4ZV4
[V4[V4\V4]V4^V4_V4`V4aV4bV4cV4dV4eV4[V4fV4gV4gV4hV4iV4jV4kV4YV4lV4mV4nV4YV4oV4PW4QW4RW4SW4TW4YV4
UW4VW4YV4WW4XW4YW4ZW4[W4\W4]W4^W4_W4`W4aW4bW4cW4dW4eW4fW4gW4hW4iW4jW4kW4lW4mW4nW4oW4PX4QX4RX4SX4
TX4UX4VX4WX4XX4YX4ZX4[X4\X4]X4^X4_X4`X4aX4bX4cX4dX4eX4fX4gX4hX4iX4iX4jX4kX4lX4mX4nX4oX4iX4iX4iX4
PY4QY4RY4SY4TY4UY4VY4WY4XY4YY4ZY4[Y4iX4iX4\Y4]Y4^Y4_Y4`Y4aY4bY4aY4cY4dY4eY4fY4gY4gY4gY4gY4gY4gY4
gY4hY4iY4jY4kY4gY4gY4lY4gY4gY4mY4gY4nY4oY4PZ4QZ4RZ4SZ4TZ4UZ4gY4TZ4VZ4gY4gY4gY4hY4gY4WZ4gY4gY4UZ4
XZ4gY4YZ4YZ4ZZ4gY4gY4gY4gY4gY4[Z4\Z4hY4gY4gY4gY4]Z4gY4gY4gY4gY4gY4^Z4_Z4gY4_Z4gY4gY4gY4`Z4gY4gY4
aZ4gY4bZ4gY4cZ4gY4dZ4eZ4fZ4gY4gZ4hZ4gY4gY4gY4gY4iZ4`Z4hY4gY4jZ4oY4kZ4YZ4lZ4mZ4gY4nZ4gY4gY4gY4gY4
gY4gY4hY4gY4oZ4P[4Q[4gY4gY4R[4gY4S[4gY4S[4gY4gY4T[4U[4V[4gY4W[4gY4gY4X[4X[4X[4gY4Y[4Z[4V[4gY4[[4
\[4][4V[4gY4kZ4^[4dY4gY4gY4gY4gY4gY4gY4_[4YZ4gY4gY4gY4gY4YZ4gY4gY4`[4][4hY4gY4][4gY4V[4gY4YZ4a[4
gY4gY4gY4hY4gY4b[4c[4gY4gY4gY4d[4gY4e[4gY4f[4g[4gY4gY4YZ4YZ4ZZ4gY4gY4gY4h[4gY4i[4gY4j[4k[4gY4gY4
gY4gY4gY4gY4l[4gY4gY4m[4gY4n[4dY4o[4P\4gY4YZ4Q\4gY4R\4S\4gY4hZ4gY4gY4gY4T\4gY4gY4gY4gY4U\4`Y4gY4
V\4W\4gY4X\4YZ4gY4gY4gY4gY4gY4gY4Y\4Z\4[\4\\4]\4^\4gY4gY4_\4`\4a\4b\4c\4gY4`\4d\4`\4e\4gY4f\4g\4
h\4i\4j\4gY4gY4gY4k\4l\4m\4gY4n\4gY4n\4gY4n\4o\4gY4P]4Q]4R]4S]4T]4U]4gY4gY4gY4gY4gY4gY4gY4V]4gY4
gY4gY4W]4gY4gY4X]4Y]4gY4Z]4[]4\]4]]4^]4gY4_]4gY4`]4a]4b]4gY4a]4c]4d]4e]4a]4f]4f]4g]4gY4h]4gY4i]4
gY4gY4i]4gY4gY4gY4j]4k]4l]4gY4gY4gY4m]4gY4gY4n]4gY4gY4hY4gY4gY4gY4o]4gY4P^4gY4gY4gY4Q^4gY4gY4gY4
gY4gY4gY4gY4gY4gY4gY4gY4gY4gY4R^4gY4gY4gY4hY4gY4S^4T^4U^4gY4gY4gY4gY4V^4gY4W^4X^4Y^4Z^4[^4\^4gY4
]^4^^4_^4`^4]^4gY4^Z4gY4gY4gY4gY4gY4gY4a^4b^4gY4gY4gY4gY4gY4c^4gY4d^4gY4e^4gY4gY4gY4f^4g^4h^4i^4
j^4k^4l^4m^4n^4o^4P_4Q_4R_4S_4T_4U_4V_4W_4X_4Y_4Z_4[_4\_4]_4^_4__4`_4a_4b_4c_4d_4e_4f_4g_4h_4i_4
j_4k_4l_4a_4m_4n_4o_4n_4P`4Q`4R`4S`4T`4U`4V`4W`4X`4Q`4Y`4Q`4Z`4[`4S`4\`4\`4S`4S`4Q`4]`4^`4^`4_`4
_`4_`4^`4_`4_`4_`4^`4_`4_`4_`4^`4_`4Q`4``4a`4b`4c`4d`4e`4f`4g`4h`4i`4j`4k`4l`4m`4n`4o`4Pa4Qa4Ra4
f`4Sa4Ta4Ua4Va4f`4Wa4Xa4Ya4Za4[a4f`4\a4]a4^a4f`4_a4f`4`a4aa4ba4ca4da4ea4fa4ga4ha4ia4ja4ka4la4ma4
na4oa4Pb4Qb4Rb4Rb4Rb4Rb4Rb4Rb4Sb4Tb4Rb4Ub4Vb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Wb4Xb4Yb4Yb4Rb4Rb4Rb4Rb4
Rb4Rb4Zb4[b4Rb4\b4Rb4]b4^b4_b4`b4ab4Rb4bb4cb4db4eb4fb4gb4Rb4hb4Rb4ib4Rb4Rb4jb4kb4lb4Rb4mb4Rb4Rb4
Rb4Rb4Rb4Rb4nb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4ob4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Rb4Pc4Qc4Rb4Rb4
Rb4Rc4Rb4Rb4Sc4Tc4Rb4Rb4Rb4Rb4Uc4Vc4Wc4Xc4Yc4Zc4[c4[c4\c4]c4^c4_c4`c4ac4bc4cc4cc4cc4dc4ec4Rb4fc4
Rb4Rb4Rb4gc4hc4ic4jc4Rb4kc4Rb4lc4Rb4Xc4Wc4Rb4mc4mc4Rb4nb4Rb4Rb4Rb4nc4Rb4Rb4Xc4Rb4Rb4Rb4Rb4Rb4Rb4
Rb4Rb4Rb4Rb4Rb4Rb4Rb4oc4Pd4Qd4Rd4nb4Sd4Rb4Rb4Rb4Rb4Rb4Td4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4Rb4Rb4Rb4]d4^d4
_d4`d4ad4Rb4Rb4Rb4Rb4Rb4bd4cd4dd4nb4ed4fd4gd4Rb4hd4Rb4Rb4Rb4Rb4Rb4id4Rb4Rb4Rb4Rb4jd4kd4ld4md4Rb4
Rb4nd4Rb4od4Pe4Pe4Wc4Qe4Re4Se4Te4Ue4Ve4We4Xe4Ye4Ze4Ze4[e4\e4]e4^e4_e4`e4ae4be4ce4de4ee4fe4ge4he4
ie4je4ke4Ze4le4Ze4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Zf4Yf4Yf4[f4\f4]f4^f4Yf4_f4`f4Yf4af4Yf4
bf4cf4df4ef4ff4gf4Yf4Yf4hf4if4jf4kf4lf4Yf4mf4nf4of4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Xg4Yg4Zg4[g4\g4]g4
Xg4^g4Xg4Xg4_g4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4Xg4`g4ag4bg4cg4dg4eg4fg4gg4hg4ig4jg4kg4lg4mg4ng4mg4mg4mg4
mg4mg4mg4mg4mg4mg4mg4mg4og4mg4Ph4Qh4mg4mg4Rh4Sh4Th4Uh4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4`h4ah4bh4ah4
ah4ah4ch4dh4eh4eh4ah4ah4ah4ah4ah4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4
[i4\i4]i4^i4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4
[j4\j4ci4ci4]j4ci4^j4_j4`j4`j4aj4`j4`j4`j4bj4`j4`j4`j4cj4dj4ej4fj4gj4hj4ci4ij4jj4ci4kj4kj4lj4mj4
nj4oj4Pk4Qk4Rk4ci4Sk4Tk4Uk4Vk4Wk4Xk4Yk4Zk4[k4\k4]k4^k4_k4`k4ak4bk4ck4dk4ek4fk4gk4hk4ik4jk4kk4lk4
mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Ul4Vl4Wl4Xl4Yl4Zl4[l4\l4hk4]l4^l4_l4mk4`l4al4bl4`l4`l4cl4dl4el4bl4fl4`l4
`l4`l4gl4Xl4`l4Xl4Xl4Xl4hl4Xl4il4jl4kl4Xl4`l4Xl4Xl4\l4`l4`l4^l4`l4`l4`l4`l4`l4Xl4Xl4Xl4ll4Xl4ml4
ml4Xl4nl4ol4Pm4`l4Qm4Rm4fl4Sm4Xl4Tm4Xl4gl4Um4Vm4Xl4`l4Xl4Xl4Xl4Xl4Xl4Wm4Xm4Ym4Zm4[m4\m4]m4\m4^m4
_m4`m4am4bm4cm4dm4em4fm4gm4hm4im4jm4km4lm4\m4mm4nm4om4hm4Pn4Qn4Rn4Sn4Tn4\m4\m4\m4Un4Vn4\m4Wn4\m4
\m4\m4Xn4Pn4\m4\m4fm4Yn4Zn4[n4\n4]n4Yn4Yn4^n4_n4^n4_n4^n4_n4`n4Yn4an4bn4Yn4cn4dn4en4bn4Yn4bn4Yn4
Yn4Yn4Yn4Yn4Yn4bn4bn4fn4Yn4Yn4Yn4gn4hn4in4Yn4jn4Yn4kn4ln4mn4nn4on4Po4DDDDDDDDDDDDDDDDDDDDDDDDDDD
DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDQo4Ro4So4To4Uo4Vo4Wo4Xo4AAASc2Sc2Sc2Sc2Sc2Sc2Sc2S
c2Sc2Yo4Zo4Sc2[o4\o4Sc2]o4^o4_o4Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2`o4ao4bo4Sc2co4Sc2Sc2Sc2Sc2Sc2S
c2Sc2Sc2do4eo4Sc2fo4Sc2Sc2go4Sc2ho4Sc2Sc2io4Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2jo4ko4Sc2Sc2Sc2Sc2S
c2lo4Sc2mo4Sc2no4Sc2oo4PP5Sc2Sc2Sc2QP5Sc2Sc2RP5SP5Sc2TP5UP5VP5Sc2WP5Sc2XP5Sc2Sc2Sc2Sc2Sc2Sc2Sc2S
c2YP5Sc2Sc2Sc2Sc2Sc2Sc2Sc2ZP5ZP5Sc2[P5Sc2Sc2Sc2Sc2Sc2Sc2\P5]P5^P5Sc2_P5`P5Sc2Sc2Sc2Sc2Sc2Sc2Sc2S
c2Sc2aP5Sc2Sc2Sc2Sc2bP5Sc2cP5dP5eP5fP5Sc2gP5Sc2hP5Sc2Sc2Sc2iP5Sc2jP5kP5lP5mP5Sc2Sc2Sc2Sc2nP5oP5P
Q5Sc2QQ5Sc2Sc2Sc2Sc2Sc2RQ5SQ5TQ5Sc2Sc2UQ5Sc2VQ5WQ5Sc2Sc2XQ5YQ5ZQ5Sc2Sc2Sc2Sc2Sc2Sc2Sc2Sc2[Q5Sc2\
Q5Sc2]Q5Sc2^Q5_Q5`Q5aQ5bQ5Sc2cQ5dQ5eQ5fQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR5Y
R5ZR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5]R5fR5gR5hR5iR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5X
S5YS5ZS5[S5\S5]S5^S5_S5`S5aS5bS5cS5dS5eS5fS5gS5hS5iS5iS5jS5kS5kS5iS5lS5iS5iS5mS5nS5oS5PT5QT5RT5S
T5TT5RT5UT5VT5UT5WT5XT5UT5UT5YT5UT5ZT5[T5\T5\T5]T5^T5_T5`T5aT5bT5cT5dT5dT5eT5bT5fT5gT5hT5hT5hT5h
T5hT5hT5hT5hT5iT5hT5hT5hT5jT5hT5hT5hT5hT5hT5hT5kT5hT5hT5hT5lT5hT5hT5hT5hT5hT5hT5mT5hT5nT5oT5hT5h
T5PU5QU5RU5SU5hT5TU5UU5hT5hT5hT5VU5WU5XU5hT5YU5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5ZU5[U5hT5hT5\U5h
T5]U5^U5hT5hT5_U5hT5hT5hT5hT5hT5hT5hT5hT5hT5`U5hT5aU5hT5bU5cU5dU5hT5hT5hT5hT5hT5eU5hT5hT5fU5gU5h
U5iU5cU5jU5hT5kU5lU5mU5hT5hT5hT5hT5nU5hT5hT5hT5hT5oU5PV5QV5hT5hT5hT5RV5SV5hT5hT5hT5hT5hT5TV5SV5h
T5hT5hT5hT5hT5UV5hT5VV5WV5XV5YV5cU5ZV5hT5hT5[V5hT5hT5hU5hU5hU5\V5hT5hT5SV5]V5^V5_V5hT5hT5hT5hT5`
V5hT5aV5hT5hT5hT5hT5hT5hT5bV5hT5cV5hT5hT5hT5cU5hT5aV5aV5dV5hT5[V5hT5hT5eV5fV5hT5gV5hV5iV5aV5hT5h
T5hT5`V5hT5jV5kV5lV5hT5mV5nV5oV5hT5PW5hT5hT5QW5RW5SW5TW5UW5RW5RW5VW5hT5hT5WW5hT5XW5hT5hT5hT5hT5h
T5hT5hT5hT5hT5hT5aV5hT5hT5hT5YW5hT5ZW5[W5\W5hT5hT5hT5hT5hT5hT5hT5]W5hT5hT5^W5_W5hT5hT5hT5eU5`W5a
W5hT5bW5cW5hT5dW5hT5eW5fW5hT5hT5hT5hT5hT5hT5hT5hT5gW5hT5hT5hW5iW5hT5hT5jW5hT5hT5hT5hT5hT5hT5hT5k
W5lW5hT5hT5hT5mW5nW5`V5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5oW5PX5hT5hT5QX5hT5hT5hT5hT5hT5hT5hT5hT5RX5h
T5TV5YW5hT5YW5YW5SX5YW5YW5hT5TX5hT5UX5VX5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5h
T5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5hT5TV5hT5hT5hT5hT5hT5hT5hT5hT5cU5YW5WX5hT5hT5XX5YX5hT5ZX5[X5\X5h
T5]X5^X5hT5hT5_X5hT5hT5hT5hT5hT5hT5hT5YW5hT5hT5hT5hT5hT5hT5hT5\X5hT5hT5aV5aV5hT5aV5aV5hT5aV5hT5h
T5hT5`X5YW5hT5hT5aV5hT5YW5aX5bX5cX5dX5hT5eX5fX5gX5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5hX5Y
W5YW5iX5jX5YW5YW5YW5YW5YW5YW5YW5YW5kX5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5lX5YW5YW5Y
W5YW5YW5YW5mX5YW5YW5YW5YW5YW5YW5YW5nX5YW5YW5YW5YW5oX5PY5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5QY5YW5Y
W5YW5YW5RY5YW5SY5TY5YW5YW5UY5VY5YW5YW5YW5WY5XY5YW5YW5YW5YW5YY5YW5YW5YW5ZY5YW5[Y5\Y5YW5YW5YW5YW5Y
W5YW5YW5YW5YW5YW5YW5]Y5YW5YW5^Y5_Y5YW5YW5YW5YW5YW5YW5`Y5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5Y
W5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5aY5YW5YW5YW5YW5YW5YW5YW5bY5YW5YW5cY5YW5dY5YW5XY5eY5YW5fY5YW5Y
W5YW5YW5YW5YW5gY5hY5YW5YW5iY5YW5YW5jY5YW5`Y5kY5YW5YW5YW5lY5mY5YW5mY5mY5YW5YW5YW5YW5YW5YW5mY5YW5Y
W5YW5YW5XY5YW5YW5nY5oY5PZ5YW5YW5QZ5QZ5RZ5YW5YW5YW5SZ5YW5TZ5YW5YW5YW5YW5YW5YW5YW5UZ5VZ5YW5YW5YW5Y
W5YW5WZ5YW5YW5YW5YW5YW5YW5YW5XZ5YW5YW5YZ5ZZ5YW5[Z5YW5YW5[Z5XY5YW5YW5YW5\Z5YW5YW5YW5YW5]Z5YW5YW5^
Z5_Z5YW5YW5YW5YW5YW5YW5YW5YW5YW5`Z5YW5YW5aZ5YW5YW5YW5YW5YW5YW5bZ5YW5YW5XY5cZ5dZ5eZ5YW5YW5YW5YW5f
Z5YW5YW5YW5YW5gZ5YW5YW5YW5hZ5YW5YW5YW5YW5iZ5YW5jZ5YW5YW5\X5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5Y
W5YW5YW5YW5fZ5YW5YW5kZ5YW5YW5YW5lZ5ZZ5YW5YW5mY5YW5mZ5YW5nZ5oZ5YW5YW5YW5YW5YW5YW5YW5mY5YW5YW5YW5Y
W5YW5YW5P[5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5Q[5YW5YW5R[5YW5YW5YW5YW5YW5YW5Y
W5YW5YW5YW5YW5S[5YW5YW5YW5YW5YW5T[5YW5YW5U[5YW5YW5YW5YW5V[5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5nZ5YW5Y
W5YW5YW5W[5YW5YW5YW5YW5YW5YW5YW5X[5YW5YW5YW5YW5YW5YW5YW5YW5YW5Y[5YW5YW5YW5Z[5YW5YW5[[5YW5YW5YW5Y
W5YW5\X5\[5\X5][5^[5YW5YW5_[5`[5YW5YW5a[5YW5YW5YW5YW5YW5YW5YW5YW5b[5c[5d[5YW5e[5YW5YW5YW5YW5YW5Y
W5f[5lX5YW5YW5YW5g[5g[5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5h[5YW5YW5YW5YW5YW5YW5Y
W5YW5YW5YW5YW5YW5i[5YW5YW5YW5YW5YW5YW5YW5YW5mX5YW5YW5YW5YW5YW5YW5YW5mX5YW5YW5YW5YW5YW5j[5k[5YW5Y
W5YW5YW5h[5h[5l[5YW5YW5YW5YW5YW5m[5YW5YW5YW5YW5YW5YW5YW5n[5YW5YW5YW5YW5YW5YW5o[5P\5YW5YW5YW5YW5Y
W5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5Q\5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5R\5Y
W5S[5YW5S\5YW5T\5YW5YW5YW5U\5V\5\X5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5W\5YW5X\5YW5Y\5YW5YW5YW5Y
W5YW5YW5YW5YW5YW5YW5YW5mY5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5YW5hZ5YW5YW5YW5YW5YW5YW5YW5YW5Y
W5YW5YW5YW5YW5YW5Z\5[\5YW5XY5XY5YW5YW5\\5\\5\\5\\5\\5\\5]\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5^\5\\5\\5\\5\\5\\5\\5_\5\\5`\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5a\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5b\5\\5b\5\\5\\5\\5b\5c\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5d\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5e\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5f\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5b\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5g\5\\5\\5\\5\\5\\5\\5\\5\\5h\5i\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5j\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5k\5\\5\\5\\5\\5\\5\\5l\5\\5\\5\\5\\5\\5\\5\\5\\5]\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5k\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5b\5\\5\\5\\5]\5m\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5n\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5o\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5b\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5P]5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5k\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5Q]5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5]\5]\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5R]5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\\5\
\5\\5\\5\\5\\5\\5\\5S]5T]5U]5V]5V]5V]5V]5V]5W]5V]5V]5V]5V]5V]5X]5V]5Y]5V]5V]5V]5T]5T]5V]5T]5Z]5[
]5\]5]]5^]5_]5V]5`]5V]5V]5V]5V]5V]5V]5a]5V]5b]5c]5d]5e]5f]5g]5g]5h]5i]5j]5k]5l]5g]5m]5n]5o]5P^5Q
^5R^5S^5o]5T^5U^5V^5W^5X^5Y^5Z^5g]5o]5o]5[^5\^5W^5]^5g]5^^5_^5`^5a^5b^5c^5V^5d^5d^5e^5f^5d^5d^5g
^5h^5i^5d^5j^5k^5d^5d^5d^5d^5d^5d^5d^5d^5l^5d^5m^5n^5d^5d^5d^5o^5d^5P_5d^5d^5d^5Q_5d^5d^5R_5d^5Q
_5Q_5S_5T_5d^5U_5d^5V_5d^5W_5d^5X_5d^5Y_5Z_5d^5d^5[_5\_5]_5^_5__5`_5d^5a_5d^5b_5d^5d^5c_5d_5e_5d
^5f_5d^5g_5d^5h_5d^5i_5d^5d^5d^5d^5d^5j_5d^5d^5d^5d^5d^5d^5k_5l_5m_5k_5k_5k_5k_5n_5o_5P`5k_5Q`5R
`5k_5S`5T`5U`5V`5k_5k_5k_5k_5k_5W`5X`5Y`5k_5Z`5[`5\`5]`5^`5_`5``5k_5k_5k_5k_5k_5a`5b`5c`5d`5k_5k
_5k_5e`5k_5f`5k_5k_5g`5k_5h`5i`5j`5k`5k_5l`5k_5k_5k_5k_5m`5n`5o`5Pa5k_5Qa5Ra5k_5k_5Sa5Ta5Ua5Va5W
a5Xa5Ya5Za5[a5\a5[a5]a5^a5_a5`a5aa5ba5ca5da5ea5fa5ga5ha5ia5ja5ka5la5ma5na5oa5Pb5Qb5Rb5Sb5Tb5k_5U
b5Vb5Wb5Xb5k_5k_5k_5Yb5k_5Zb5k_5k_5k_5k_5[b5\b5k_5]b5^b5_b5`b5ab5bb5cb5db5eb5k_5fb5k_5k_5k_5gb5h
b5k_5ib5k_5jb5k_5kb5lb5lb5mb5nb5ob5Pc5lb5lb5Qc5lb5Rc5Sc5Rc5lb5Tc5lb5lb5Uc5Vc5Wc5lb5Xc5lb5Yc5lb5T
c5lb5lb5Zc5lb5[c5lb5[c5lb5\c5lb5lb5]c5lb5lb5^c5_c5lb5lb5lb5lb5`c5lb5lb5lb5ac5bc5lb5cc5cc5lb5lb5d
c5lb5ec5fc5gc5hc5ic5hc5jc5lb5kc5lc5mc5nc5oc5oc5oc5oc5oc5Pd5Qd5oc5Rd5Sd5oc5Td5Ud5Vd5oc5Pd5Wd5oc5X
d5Yd5oc5oc5oc5oc5Zd5oc5oc5[d5\d5\d5oc5oc5oc5oc5oc5]d5^d5_d5oc5oc5oc5oc5`d5oc5oc5oc5ad5ad5ad5bd5a
d5cd5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5dd5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5ad5e
d5ad5ad5ad5ad5ad5ad5ad5ad5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5gd5fd5hd5id5fd5fd5fd5fd5jd5fd5fd5fd5fd5f
d5kd5fd5fd5fd5fd5fd5fd5fd5fd5fd5ld5md5nd5fd5od5jd5Pe5fd5Qe5fd5Re5Se5fd5fd5Te5fd5fd5fd5fd5fd5Ue5U
e5fd5fd5fd5fd5fd5fd5fd5Ve5Ve5fd5fd5fd5fd5fd5fd5fd5fd5We5fd5We5fd5Xe5Ye5fd5fd5fd5fd5fd5fd5Ze5[e5\
e5fd5fd5fd5fd5fd5fd5jd5fd5]e5^e5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5_e5fd5_e5fd5`e5fd5`
e5fd5fd5fd5_e5fd5_e5fd5fd5fd5fd5fd5ae5fd5be5ae5ce5fd5de5fd5ee5fd5ce5fd5Xe5fd5fd5fd5Xe5fd5fd5fd5f
d5fd5fd5fd5fe5fd5fd5fd5fd5ge5he5ie5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5fd5Xe5f
d5je5ke5le5me5ne5oe5ne5Pf5Qf5Rf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Tf5Sf5S
f5Sf5Sf5Sf5Sf5Uf5Vf5Sf5Sf5Sf5Sf5Sf5Wf5Sf5Xf5Xf5Yf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Zf5Sf5Sf5Sf5Sf5Sf5Sf5S
f5[f5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5\f5]f5^f5Sf5Sf5Sf5Sf5Sf5Sf5_f5`f5_f5af5Sf5Sf5Sf5bf5Sf5Sf5S
f5cf5Sf5Sf5Sf5df5ef5ff5Sf5Sf5Sf5Sf5Sf5Sf5gf5Sf5Sf5Sf5Sf5Sf5Sf5hf5if5jf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5k
f5lf5Sf5mf5nf5Sf5Sf5Sf5Sf5of5Pg5Qg5Sf5Sf5Sf5Sf5Sf5Rg5Sf5Sf5Sf5Sg5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5S
f5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Tg5Sf5Ug5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5S
f5Vg5Sf5Sf5Sf5Wg5Sf5Xg5Sf5Sf5Yg5Zg5Sf5Sf5[g5Sf5Sf5Sf5\g5Sf5Sf5]g5^g5_g5Sf5`g5]g5Sf5ag5Sf5bg5Sf5b
g5Sf5cg5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5dg5Sf5eg5fg5gg5hg5ig5jg5Sf5kg5jg5lg5Sf5mg5ng5Sf5og5Sf5Sf5P
h5Qh5Rh5Qh5Sf5Sf5Sf5Sh5Th5Sf5Sf5Sf5Sf5Uh5Sf5Vh5Wh5Xh5Sf5Sf5Sf5Yh5Zh5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5S
f5Sf5Sf5Sf5Sf5Wf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5_f5Sf5Sf5Sf5Wf5[h5\h5]h5^h5Sf5_h5`h5Sf5Sf5ah5Sf5S
f5Sf5bh5ch5Sf5Sf5Sf5Sf5Sf5dh5Sf5eh5fh5gh5hh5Sf5Sf5Sf5Sf5Sf5ih5Sf5jh5kh5Sf5Sf5lh5mh5nh5Sf5Sf5Sf5o
h5oh5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Pi5Sf5Sf5Sf5Sf5Qi5Sf5Sf5Ri5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Si5Ti5Ui5Sf5V
i5Sf5Sf5Sf5Sf5Sf5Sf5Sf5Wi5Sf5Sf5Sf5Sf5Xi5Yi5Yi5Yi5Yi5Zi5Yi5[i5Yi5Yi5Yi5\i5]i5^i5_i5`i5ai5bi5ci5d
i5ei5fi5gi5gi5hi5ii5ji5ki5li5mi5ni5oi5Pj5Qj5Rj5Sj5Yi5ii5Yi5Yi5Yi5Yi5Tj5Yi5Uj5Yi5Tj5Tj5Vj5Wj5Xj5Y
j5Zj5[j5\j5]j5^j5_j5`j5aj5aj5bj5cj5aj5dj5ej5fj5aj5aj5gj5aj5hj5ij5jj5kj5lj5mj5mj5nj5oj5Pk5Qk5Rk5S
k5Tk5Uk5Vk5Rk5Rk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5Rk5`k5ak5bk5Rk5ck5dk5ek5Rk5fk5Rk5gk5Rk5Rk5Rk5hk5Rk5i
k5jk5kk5lk5mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Ul5Vl5Ul5Ul5Ul5Ul5Ul5Ul5Wl5Ul5Ul5Ul5Xl5Yl5Ul5Zl5Ul5[l5Ul5\
l5Ul5]l5Ul5Ul5^l5_l5`l5Ul5Ul5Ul5al5Ul5bl5Ul5cl5Ul5dl5el5Ul5fl5Ul5Ul5gl5hl5Ul5il5jl5jl5kl5ll5Ul5m
l5nl5Ul5ol5Pm5Ul5Qm5Rm5Sm5Tm5Um5Vm5Ul5Wm5Xm5Ym5Zm5[m5\m5Ul5]m5^m5_m5`m5am5bm5cm5dm5dm5em5fm5dm5g
m5hm5im5jm5km5gm5gm5lm5mm5nm5om5Pn5Qn5Rn5Sn5Tn5Tn5Un5Un5Vn5Un5Wn5Vn5Un5Xn5Yn5Un5Un5Zn5Un5Un5[n5U
n5[n5Un5Zn5Zn5Un5Un5Un5Zn5Un5Un5Un5Un5Un5Un5Un5Un5Un5\n5Un5Un5\n5Un5Vn5Un5Un5Un5]n5Zn5Zn5Tn5^n5U
n5_n5Un5Un5Un5Un5Un5Un5`n5an5Un5bn5cn5dn5en5en5fn5en5gn5hn5en5en5en5en5en5en5in5in5jn5kn5in5in5l
n5mn5in5in5nn5in5on5in5in5Po5in5Qo5Ro5So5To5Uo5Vo5Wo5Xo5Vo5To5To5Yo5Zo5[o5Vo5To5\o5]o5^o5_o5Vo5V
o5`o5ao5bo5co5do5eo5fo5go5eo5ho5io5jo5ko5eo5eo5lo5mo5no5oo5PP6QP6RP6SP6TP6UP6VP6WP6XP6VP6VP6VP6V
P6YP6ZP6[P6\P6]P6^P6_P6`P6aP6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP6jP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6V
Q6WQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6mQ6nQ6mQ6oQ6mQ6PR6mQ6QR6RR6R
R6SR6mQ6TR6UR6mQ6mQ6mQ6mQ6VR6mQ6mQ6WR6WR6XR6WR6WR6WR6YR6ZR6[R6\R6]R6^R6^R6_R6`R6`R6aR6bR6aR6aR6a
R6cR6dR6eR6fR6gR6hR6iR6jR6kR6kR6lR6kR6kR6kR6mR6kR6kR6nR6kR6oR6PS6kR6kR6QS6RS6SS6TS6US6VS6WS6WS6W
S6WS6WS6WS6WS6WS6WS6WS6WS6WS6WS6WS6WS6WS6WS6WS6WS6XS6YS6YS6YS6YS6YS6YS6YS6YS6YS6YS6YS6ZS6YS6[S6Y
S6YS6YS6\S6YS6YS6YS6YS6YS6YS6]S6YS6YS6^S6_S6YS6YS6YS6YS6YS6YS6YS6YS6`S6YS6aS6YS6YS6YS6YS6YS6YS6Y
S6bS6YS6cS6cS6cS6cS6dS6cS6eS6fS6fS6fS6fS6fS6gS6fS6fS6fS6fS6gS6fS6fS6fS6fS6fS6fS6fS6fS6hS6fS6fS6g
S6iS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6f
S6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6fS6jS6kS6lS6mS6nS6oS6PT6QT6RT6S
T6PT6TT6UT6VT6PT6WT6XT6YT6YT6YT6YT6YT6ZT6YT6[T6YT6\T6]T6^T6^T6_T6^T6`T6^T6^T6^T6^T6aT6^T6bT6cT6d
T6eT6fT6gT6hT6iT6jT6kT6lT6jT6mT6nT6nT6oT6jT6jT6jT6PU6QU6QU6RU6SU6TU6QU6UU6VU6WU6QU6QU6QU6QU6QU6X
U6YU6QU6QU6ZU6QU6QU6[U6\U6]U6^U6_U6`U6aU6bU6bU6cU6bU6bU6dU6eU6fU6gU6hU6iU6jU6kU6lU6mU6nU6oU6PV6Q
V6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6^V6_V6`V6aV6bV6cV6dV6eV6eV6fV6gV6hV6iV6jV6kV6lV6mV6nV6o
V6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W6[W6\W6]W6^W6_W6`W6aW6bW6cW6cW6dW6eW6dW6fW6gW6hW6iW6jW6kW6l
W6mW6nW6oW6PX6QX6RX6SX6TX6UX6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6eX6fX6gX6gX6hX6iX6jX6k
X6lX6mX6nX6oX6PY6QY6RY6PY6SY6TY6UY6VY6WY6XY6YY6ZY6[Y6\Y6\Y6]Y6]Y6]Y6]Y6]Y6]Y6]Y6^Y6_Y6`Y6`Y6aY6b
Y6bY6cY6dY6eY6fY6gY6hY6iY6jY6jY6jY6jY6jY6jY6kY6lY6lY6mY6nY6oY6PZ6QZ6RZ6SZ6TZ6UZ6VZ6WZ6XZ6YZ6ZZ6[
Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6dZ6hZ6iZ6jZ6jZ6kZ6lZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6U[6T[6V[6W[6X
[6Y[6Z[6[[6\[6][6^[6_[6`[6a[6b[6c[6d[6e[6f[6g[6h[6i[6j[6k[6l[6m[6n[6m[6o[6P\6Q\6R\6S\6T\6U\6V\6W
\6X\6X\6Y\6Z\6[\6\\6]\6^\6^\6\\6_\6`\6a\6b\6c\6a\6d\6e\6f\6g\6h\6i\6j\6k\6j\6l\6m\6m\6n\6o\6n\6P
]6Q]6R]6S]6T]6U]6V]6W]6X]6Y]6Y]6Z]6Y]6[]6\]6]]6^]6\]6_]6`]6a]6a]6b]6c]6d]6e]6f]6g]6h]6i]6j]6k]6h
]6l]6m]6n]6n]6n]6o]6P^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6\^6]^6^^6_^6`^6a^6b^6c^6c^6d^6e^6f^6g^6g
^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6W_6X_6Y_6Z_6[_6\_6\_6[_6]_6^_6__6`_6`_6a_6b_6a_6c
_6d_6a_6e_6a_6e_6f_6g_6h_6i_6j_6k_6l_6l_6m_6n_6o_6P`6Q`6R`6S`6S`6T`6U`6S`6V`6W`6X`6X`6X`6Y`6X`6Z
`6X`6[`6[`6[`6[`6[`6\`6Z`6Z`6]`6]`6^`6_`6``6a`6b`6c`6d`6e`6f`6g`6h`6i`6j`6j`6k`6l`6m`6n`6o`6Pa6Q
a6Ra6Ra6Ra6Ra6Ra6Ra6Ra6Ra6Sa6Ta6Ua6Va6Ua6Wa6Xa6Ya6Za6[a6[a6\a6]a6^a6_a6`a6aa6ba6ca6da6da6da6ea6f
a6ga6ha6ia6ja6ka6la6ma6na6na6oa6Pb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6\b6[b6]b6^b6^b6_b6`b6ab6bb6c
b6cb6db6eb6cb6cb6fb6gb6hb6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Xc6Yc6Zc6[c6\c6]c6]c6]
c6^c6^c6_c6`c6ac6bc6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6nc6oc6Pd6Qd6nc6nc6nc6Rd6Sd6Td6Sd6Ud6Sd6V
d6Wd6Xd6Yd6Zd6[d6\d6]d6^d6_d6`d6ad6bd6cd6dd6ed6fd6gd6hd6id6jd6kd6id6id6id6id6id6ld6ld6md6nd6od6o
d6Pe6Qe6Qe6Qe6Qe6Qe6Re6Qe6Se6Te6Ue6Ve6Ve6We6Xe6Ye6Ze6[e6Ze6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6h
e6ee6ie6ee6je6ke6ee6ee6le6me6ne6ee6oe6Pf6Qf6ee6ke6ee6ke6Rf6Sf6ee6Tf6ee6ee6Uf6Uf6Vf6ee6Wf6Xf6ee6e
e6Yf6Zf6[f6\f6]f6^f6_f6`f6af6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6lf6mf6lf6nf6of6mf6mf6Pg6Qg6Rg6Sg6T
g6Tg6Ug6Vg6Wg6Xg6Yg6Yg6Xg6Xg6Zg6[g6\g6]g6]g6^g6_g6_g6`g6ag6ag6ag6bg6cg6dg6dg6dg6dg6eg6dg6dg6fg6g
g6hg6ig6jg6kg6jg6lg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Xh6Yh6Zh6Zh6Zh6[h6\h6]h6^h6_h6`h6ah6bh6c
h6dh6eh6fh6gh6hh6hh6ih6jh6kh6lh6lh6mh6nh6nh6oh6Pi6Qi6Ri6Si6Ti6Ui6Vi6Wi6Xi6Yi6Zi6[i6\i6]i6^i6_i6`
i6ai6bi6ci6ci6ci6ci6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6li6li6ni6oi6oi6Pj6Qj6oi6oi6Rj6Sj6Tj6Uj6Uj6V
j6Wj6Xj6Yj6Zj6Zj6[j6\j6\j6]j6^j6_j6`j6`j6`j6aj6bj6cj6dj6ej6fj6gj6hj6ij6jj6jj6kj6lj6mj6nj6oj6kj6P
k6Qk6Rk6Sk6Tk6Uk6Vk6Vk6Vk6Vk6Wk6Xk6Yk6Zk6Zk6Zk6[k6\k6]k6^k6_k6^k6`k6ak6bk6ck6dk6ek6fk6gk6hk6ik6i
k6jk6kk6lk6mk6nk6ok6Pl6Ql6Rl6Sl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l6]l6al6]l6]l6bl6cl6]l6]
l6]l6dl6el6fl6el6gl6hl6el6il6jl6kl6ll6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Vm6Vm6Wm6Xm6Ym6Zm6[m6Zm6\m6]
m6^m6]m6]m6]m6]m6_m6`m6]m6am6bm6cm6dm6em6fm6gm6hm6im6jm6km6lm6mm6nm6om6Pn6Qn6Rn6Sn6Tn6Un6Vn6Wn6X
n6Yn6Zn6[n6\n6]n6^n6_n6`n6`n6`n6`n6`n6`n6`n6`n6`n6an6bn6cn6dn6en6fn6gn6hn6in6jn6kn6ln6mn6nn6on6P
o6Qo6Ro6So6To6To6Uo6Vo6Wo6Xo6Xo6Yo6Zo6[o6\o6[o6\o6\o6\o6\o6\o6\o6]o6^o6_o6`o6ao6bo6co6co6do6eo6f
o6go6ho6io6io6jo6io6io6io6ko6lo6mo6no6oo6PP7QP7RP7SP7TP7UP7VP7WP7XP7YP7ZP7[P7\P7]P7]P7^P7_P7`P7`
P7aP7bP7cP7dP7eP7fP7gP7hP7iP7jP7kP7lP7mP7nP7mP7oP7mP7mP7PQ7QQ7RQ7SQ7TQ7UQ7TQ7VQ7WQ7XQ7YQ7ZQ7[Q7\
Q7]Q7^Q7_Q7`Q7aQ7_Q7_Q7bQ7cQ7dQ7eQ7fQ7fQ7gQ7hQ7_Q7iQ7jQ7kQ7lQ7mQ7nQ7nQ7oQ7PR7QR7RR7SR7TR7UR7VR7W
R7WR7XR7YR7ZR7ZR7[R7\R7]R7^R7_R7`R7aR7bR7cR7bR7bR7bR7bR7dR7bR7eR7bR7bR7bR7fR7gR7hR7iR7jR7kR7lR7m
R7nR7oR7PS7QS7RS7SS7TS7US7VS7WS7XS7YS7ZS7[S7\S7\S7]S7\S7\S7^S7_S7`S7aS7bS7\S7cS7dS7eS7fS7gS7gS7h
S7fS7iS7hS7jS7hS7hS7hS7kS7kS7kS7lS7mS7nS7oS7PT7QT7RT7ST7TT7UT7VT7VT7VT7WT7XT7VT7YT7ZT7[T7\T7]T7^
T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7iT7jT7kT7lT7mT7nT7oT7PU7QU7QU7QU7QU7QU7QU7QU7QU7QU7QU7QU7QU7RU7S
U7RU7TU7UU7UU7VU7WU7WU7WU7XU7YU7YU7YU7ZU7YU7[U7\U7\U7]U7^U7_U7`U7aU7bU7cU7dU7eU7fU7gU7hU7iU7jU7k
U7lU7mU7nU7oU7PV7PV7PV7QV7RV7SV7TV7UV7VV7WV7XV7YV7YV7YV7ZV7[V7\V7]V7^V7_V7`V7_V7aV7`V7`V7`V7`V7_
V7`V7bV7`V7`V7`V7`V7`V7`V7cV7dV7eV7fV7fV7gV7hV7iV7jV7kV7kV7lV7mV7nV7oV7PW7QW7RW7SW7TW7UW7VW7WW7X
W7YW7ZW7[W7\W7]W7^W7_W7`W7aW7bW7aW7cW7dW7eW7fW7gW7hW7iW7jW7kW7lW7mW7lW7nW7oW7nW7nW7nW7nW7nW7PX7Q
X7RX7RX7SX7TX7UX7VX7WX7XX7YX7ZX7[X7[X7[X7\X7]X7]X7^X7^X7_X7`X7aX7aX7aX7bX7cX7dX7eX7eX7eX7fX7gX7h
X7iX7jX7kX7lX7mX7nX7oX7PY7QY7RY7SY7TY7UY7VY7WY7XY7YY7YY7ZY7[Y7\Y7]Y7]Y7^Y7_Y7`Y7aY7bY7bY7bY7cY7d
Y7dY7eY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7fY7gY7hY7iY7jY7kY7lY7mY7nY7oY7PZ7QZ7QZ7R
Z7SZ7TZ7UZ7VZ7WZ7WZ7XZ7YZ7YZ7YZ7ZZ7[Z7\Z7]Z7^Z7_Z7`Z7aZ7bZ7cZ7dZ7eZ7fZ7fZ7gZ7fZ7fZ7fZ7fZ7fZ7hZ7i
Z7jZ7kZ7lZ7mZ7lZ7nZ7oZ7P[7P[7P[7P[7Q[7R[7S[7T[7U[7V[7W[7X[7Y[7Z[7[[7\[7][7^[7_[7`[7_[7a[7b[7c[7d
[7c[7e[7f[7g[7h[7i[7j[7k[7l[7m[7n[7o[7o[7o[7o[7o[7o[7P\7Q\7R\7S\7S\7T\7T\7T\7U\7V\7T\7W\7T\7T\7X
\7Y\7Z\7[\7\\7]\7^\7_\7`\7a\7a\7b\7c\7d\7e\7f\7f\7f\7f\7g\7h\7i\7j\7k\7l\7m\7n\7n\7o\7P]7Q]7R]7S
]7T]7U]7U]7V]7V]7W]7W]7X]7Y]7Z]7[]7\]7]]7^]7_]7_]7`]7`]7a]7b]7c]7d]7e]7f]7g]7g]7h]7i]7i]7i]7j]7i
]7i]7i]7k]7l]7m]7n]7o]7P^7Q^7R^7S^7T^7U^7V^7W^7X^7Y^7Z^7[^7\^7]^7^^7_^7`^7a^7b^7c^7d^7e^7f^7g^7h
^7i^7j^7k^7k^7l^7m^7n^7o^7P_7Q_7R_7S_7T_7U_7U_7V_7W_7X_7Y_7Z_7[_7[_7[_7[_7[_7\_7[_7[_7[_7]_7[_7[
_7[_7[_7^_7[_7__7[_7[_7`_7a_7b_7c_7d_7e_7f_7g_7h_7i_7j_7k_7l_7m_7n_7o_7P`7Q`7R`7S`7T`7U`7V`7W`7X
`7Y`7Z`7[`7\`7]`7]`7^`7_`7``7a`7b`7c`7d`7e`7f`7g`7h`7h`7i`7j`7k`7l`7m`7n`7n`7o`7Pa7Qa7Ra7Ra7Sa7T
a7Ua7Va7Wa7Xa7Ya7Za7[a7\a7]a7^a7_a7`a7aa7ba7ca7ba7da7ea7fa7ga7ha7ia7ja7ka7la7ma7na7oa7Pb7Qb7Rb7S
b7Tb7Tb7Ub7Vb7Wb7Xb7Yb7Zb7[b7\b7]b7^b7^b7_b7`b7ab7`b7bb7ab7`b7ab7ab7cb7db7eb7fb7gb7gb7hb7ib7jb7j
b7kb7lb7mb7nb7ob7Pc7Qc7Rc7Sc7Tc7Uc7Uc7Vc7Wc7Xc7Yc7Zc7[c7\c7]c7^c7_c7`c7ac7bc7cc7cc7dc7ec7fc7gc7h
c7ic7jc7jc7kc7lc7mc7nc7nc7oc7Pd7Qd7Rd7Sd7Td7Ud7Vd7Wd7Xd7Yd7Zd7[d7\d7]d7^d7_d7`d7ad7bd7cd7dd7ed7f
d7gd7hd7id7jd7jd7jd7kd7ld7md7nd7od7Pe7Pe7Pe7Qe7Qe7Re7Se7Te7Ue7Ue7Ve7We7Xe7Ye7Ze7[e7\e7]e7^e7_e7`
e7ae7be7ce7de7ee7fe7ge7he7ie7je7ke7le7me7ne7oe7Pf7Qf7Rf7Sf7Tf7Uf7Vf7Wf7Xf7Yf7Zf7[f7[f7[f7\f7]f7^
f7_f7`f7af7bf7cf7df7ef7ff7gf7hf7if7jf7kf7lf7mf7nf7of7Pg7Qg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7[g7\g7]g7^
g7_g7`g7ag7bg7cg7dg7eg7fg7gg7gg7hg7ig7jg7kg7lg7mg7ng7og7Ph7Qh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Zh7[h7\h7]
h7^h7_h7`h7ah7bh7ch7dh7eh7fh7gh7hh7ih7jh7jh7jh7kh7lh7mh7nh7oh7oh7oh7oh7Pi7Qi7Ri7Si7Ti7Ui7Vi7Wi7X
i7Yi7Zi7[i7\i7]i7^i7_i7`i7ai7bi7ci7di7ei7fi7gi7hi7ii7ji7ki7li7mi7ni7ni7oi7Pj7Qj7Rj7Sj7Tj7Uj7Vj7W
j7Xj7Yj7Zj7[j7\j7]j7^j7_j7`j7aj7bj7cj7dj7ej7fj7gj7hj7ij7ij7jj7kj7lj7mj7nj7oj7Pk7Qk7Qk7Rk7Sk7Tk7U
k7Vk7Wk7Wk7Xk7Xk7Xk7Yk7Zk7[k7\k7]k7^k7_k7`k7ak7ak7bk7ck7dk7ek7fk7fk7gk7hk7ik7jk7kk7lk7mk7nk7nk7o
k7Pl7Ql7Rl7Rl7Rl7Sl7Tl7Ul7Ul7Vl7Wl7Xl7Yl7Zl7[l7\l7]l7^l7_l7`l7al7bl7cl7dl7el7fl7gl7hl7il7jl7kl7l
l7ml7nl7ol7Pm7Qm7Rm7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7Zm7Zm7[m7\m7]m7^m7_m7`m7am7bm7cm7dm7em7fm7gm7hm7im7i
m7jm7km7lm7mm7nm7om7Pn7Qn7Rn7Sn7Tn7Un7Un7Vn7Wn7Xn7Yn7Zn7[n7\n7]n7\n7\n7^n7_n7`n7`n7`n7an7bn7bn7`
n7`n7`n7cn7`n7`n7`n7`n7`n7dn7dn7en7fn7fn7gn7hn7in7jn7jn7jn7kn7ln7mn7nn7on7Po7Qo7Ro7So7To7So7To7T
o7To7Uo7Vo7Vo7Vo7Vo7Wo7Wo7Wo7Xo7Yo7Zo7[o7\o7\o7]o7^o7^o7_o7^o7^o7`o7`o7`o7`o7`o7`o7`o7`o7`o7`o7`
o7`o7`o7ao7bo7co7do7eo7fo7go7ho7io7jo7ko7lo7mo7no7oo7PP8PP8PP8PP8PP8PP8PP8PP8PP8PP8PP8PP8PP8PP8P
P8PP8PP8PP8PP8PP8PP8PP8PP8QP8RP8SP8SP8TP8UP8VP8WP8XP8YP8ZP8ZP8[P8\P8[P8]P8[P8]P8^P8_P8`P8aP8bP8c
P8dP8eP8eP8fP8eP8gP8gP8hP8iP8iP8jP8jP8iP8kP8lP8mP8nP8oP8PQ8PQ8PQ8QQ8QQ8QQ8RQ8SQ8TQ8RQ8RQ8RQ8RQ8U
Q8RQ8RQ8VQ8WQ8XQ8YQ8ZQ8[Q8\Q8]Q8^Q8_Q8`Q8`Q8aQ8bQ8bQ8cQ8cQ8dQ8eQ8fQ8gQ8hQ8iQ8jQ8kQ8lQ8mQ8nQ8nQ8o
Q8PR8QR8RR8SR8TR8UR8VR8VR8WR8XR8YR8ZR8[R8[R8\R8\R8]R8]R8]R8]R8]R8]R8]R8^R8_R8`R8aR8aR8aR8bR8cR8d
R8eR8fR8dR8gR8hR8hR8hR8hR8iR8jR8kR8lR8mR8mR8nR8oR8oR8PS8QS8RS8SS8TS8US8US8US8VS8WS8XS8XS8XS8YS8Y
S8XS8XS8ZS8XS8XS8XS8XS8YS8XS8XS8XS8XS8XS8XS8XS8[S8\S8]S8^S8^S8^S8^S8_S8_S8_S8_S8_S8_S8_S8`S8_S8a
S8bS8cS8dS8dS8dS8eS8eS8eS8fS8gS8hS8eS8iS8eS8jS8kS8lS8mS8nS8oS8PT8eS8QT8RT8ST8TT8UT8VT8WT8XT8YT8Y
T8YT8YT8YT8YT8YT8YT8ZT8[T8[T8[T8[T8\T8[T8]T8^T8_T8`T8aT8bT8cT8dT8eT8fT8gT8hT8iT8jT8kT8lT8lT8mT8n
T8nT8oT8oT8oT8oT8oT8oT8PU8QU8RU8SU8TU8UU8VU8WU8XU8WU8XU8YU8ZU8ZU8ZU8ZU8[U8\U8]U8]U8^U8_U8`U8`U8`
U8aU8bU8cU8dU8eU8fU8gU8hU8iU8iU8jU8kU8jU8lU8mU8nU8nU8oU8PV8QV8QV8QV8QV8RV8SV8TV8UV8UV8VV8WV8XV8Y
V8ZV8[V8[V8[V8\V8]V8^V8_V8`V8aV8bV8cV8dV8eV8fV8gV8hV8iV8jV8jV8jV8jV8kV8lV8lV8mV8nV8oV8oV8oV8oV8o
V8oV8PW8QW8RW8SW8TW8UW8UW8VW8WW8XW8YW8ZW8[W8[W8\W8]W8\W8^W8_W8_W8_W8`W8aW8bW8cW8dW8eW8fW8gW8gW8h
W8iW8jW8jW8kW8lW8mW8nW8nW8oW8PX8QX8RX8SX8TX8UX8VX8VX8WX8XX8YX8YX8ZX8[X8\X8]X8^X8_X8`X8`X8`X8`X8`
X8`X8`X8`X8`X8aX8bX8cX8dX8eX8fX8dX8gX8hX8iX8jX8kX8lX8mX8nX8nX8oX8oX8oX8PY8QY8RY8SY8TY8UY8VY8WY8X
Y8YY8ZY8[Y8\Y8]Y8^Y8_Y8^Y8`Y8aY8aY8bY8cY8dY8eY8fY8gY8hY8hY8hY8iY8jY8kY8kY8lY8mY8nY8oY8PZ8QZ8RZ8S
Z8TZ8UZ8VZ8WZ8XZ8XZ8XZ8XZ8XZ8XZ8YZ8ZZ8[Z8\Z8]Z8^Z8_Z8`Z8aZ8bZ8bZ8bZ8bZ8cZ8bZ8bZ8bZ8bZ8dZ8eZ8eZ8e
Z8fZ8gZ8hZ8iZ8eZ8jZ8jZ8kZ8lZ8lZ8mZ8nZ8oZ8oZ8P[8Q[8R[8oZ8Q[8Q[8S[8T[8U[8V[8W[8X[8W[8W[8Y[8Z[8Z[8Z
[8Z[8[[8\[8][8^[8_[8_[8`[8a[8b[8b[8c[8c[8d[8e[8e[8e[8f[8g[8h[8i[8j[8k[8k[8l[8k[8m[8n[8o[8P\8Q\8R
\8R\8S\8T\8R\8U\8V\8W\8X\8Y\8Z\8Z\8[\8\\8]\8^\8_\8`\8`\8a\8a\8b\8c\8d\8e\8f\8g\8h\8i\8j\8k\8k\8k
\8l\8m\8n\8o\8P]8Q]8R]8S]8S]8T]8U]8V]8V]8V]8V]8V]8V]8V]8V]8V]8V]8V]8W]8X]8Y]8Y]8Z]8Z]8Z]8[]8\]8]
]8]]8^]8_]8`]8a]8b]8c]8d]8e]8f]8f]8g]8h]8h]8h]8h]8h]8h]8i]8j]8k]8l]8m]8n]8o]8P^8P^8P^8P^8P^8Q^8Q
^8Q^8R^8S^8Q^8T^8U^8V^8W^8X^8Y^8Z^8[^8\^8]^8^^8^^8_^8`^8a^8b^8c^8d^8e^8f^8g^8h^8i^8i^8i^8j^8k^8l
^8l^8m^8n^8o^8P_8Q_8R_8R_8R_8R_8R_8S_8T_8U_8V_8W_8X_8X_8X_8X_8Y_8Z_8[_8\_8]_8^_8__8`_8`_8`_8a_8b
_8c_8d_8e_8f_8g_8h_8i_8j_8j_8k_8l_8m_8n_8o_8P`8P`8Q`8R`8S`8T`8U`8V`8W`8X`8Y`8Z`8[`8[`8\`8]`8^`8_
`8_`8``8a`8b`8c`8d`8e`8f`8g`8h`8i`8i`8i`8i`8j`8k`8l`8m`8n`8o`8Pa8Pa8Qa8Ra8Ra8Ra8Sa8Ta8Sa8Ua8Va8W
a8Xa8Ya8Za8Za8Za8Za8Za8Za8Za8Za8Za8Za8Za8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[
a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8[a8\a8[a8[a8[a8[a8[a8[a8[a8[
a8[a8[a8]a8^a8^a8_a8`a8`a8aa8aa8ba8ca8da8ea8ea8fa8ga8ha8ia8ja8ka8la8ma8ma8ma8ma8ma8ma8na8na8na8n
a8na8na8na8na8oa8Pb8Qb8Rb8Sb8Sb8Sb8Sb8Sb8Sb8Sb8Sb8Sb8Tb8Sb8Ub8Vb8Vb8Vb8Wb8Xb8Yb8Zb8[b8\b8]b8^b8_
b8_b8_b8_b8_b8_b8`b8ab8ab8bb8cb8db8eb8fb8fb8gb8hb8ib8jb8kb8lb8mb8nb8ob8Pc8Qc8Rc8Sc8Rc8Tc8Uc8Vc8W
c8Xc8Yc8Zc8[c8\c8]c8^c8_c8`c8`c8ac8bc8bc8cc8dc8dc8dc8ec8fc8gc8hc8ic8jc8kc8lc8lc8lc8lc8mc8lc8lc8n
c8lc8lc8oc8Pd8Pd8Qd8Rd8Sd8Td8Ud8Ud8Ud8Ud8Ud8Ud8Vd8Wd8Wd8Xd8Wd8Wd8Yd8Zd8[d8\d8]d8^d8^d8_d8`d8ad8b
d8cd8dd8ed8fd8gd8gd8gd8gd8gd8gd8gd8hd8gd8id8jd8kd8ld8md8nd8od8Pe8Pe8Qe8Pe8Re8Se8Re8Re8Te8Ue8Ve8W
e8Xe8Xe8Ye8Ze8[e8[e8\e8\e8]e8^e8_e8`e8ae8be8be8ce8de8ee8fe8ge8he8he8ie8je8ke8le8le8me8me8ne8oe8P
f8Pf8Pf8Pf8Qf8Rf8Pf8Pf8Pf8Pf8Pf8Pf8Sf8Tf8Uf8Vf8Wf8Wf8Wf8Wf8Xf8Xf8Xf8Xf8Xf8Xf8Xf8Xf8Xf8Yf8Zf8[f8\
f8]f8^f8^f8^f8^f8_f8`f8af8bf8cf8cf8cf8df8ef8cf8cf8cf8cf8cf8cf8ff8gf8gf8gf8gf8hf8gf8gf8gf8if8jf8k
f8lf8lf8mf8nf8of8Pg8Pg8Pg8Pg8Pg8Pg8Pg8Pg8Pg8Pg8Pg8Pg8Pg8Qg8Rg8Sg8Tg8Ug8Vg8Wg8Wg8Wg8Xg8Xg8Xg8Xg8X
g8Xg8Xg8Xg8Xg8Xg8Xg8Xg8Xg8Xg8Xg8Xg8Yg8Yg8Yg8Yg8Yg8Yg8Yg8Yg8Yg8Zg8Yg8Yg8Yg8Yg8Yg8Yg8Yg8Yg8Yg8Yg8Y
g8Yg8Yg8[g8\g8]g8^g8_g8_g8_g8_g8_g8_g8_g8_g8`g8`g8`g8ag8bg8bg8cg8cg8cg8dg8dg8eg8fg8gg8hg8ig8ig8i
g8ig8ig8ig8ig8ig8ig8ig8jg8kg8kg8lg8mg8ng8og8Ph8Qh8Rh8Sh8Th8Uh8Uh8Vh8Wh8Xh8Yh8Zh8[h8\h8]h8^h8^h8_
h8`h8ah8bh8ch8dh8eh8fh8fh8gh8hh8ih8jh8kh8lh8mh8mh8mh8mh8mh8nh8oh8Pi8Qi8Ri8Si8Ti8Ti8Ti8Ti8Ui8Vi8W
i8Xi8Yi8Zi8[i8\i8]i8^i8_i8`i8ai8bi8bi8ci8di8ei8fi8gi8hi8ii8ji8ki8li8mi8ni8oi8Pj8Qj8Rj8Sj8Tj8Uj8V
j8Wj8Wj8Xj8Yj8Zj8[j8[j8\j8]j8^j8_j8`j8aj8bj8bj8bj8bj8bj8bj8bj8bj8cj8dj8ej8fj8gj8hj8ij8jj8ij8ij8k
j8lj8mj8mj8mj8mj8mj8nj8oj8Pk8Pk8Pk8Pk8Qk8Rk8Sk8Tk8Uk8Vk8Wk8Xk8Yk8Yk8Zk8Zk8[k8[k8[k8[k8[k8\k8]k8]
k8]k8^k8_k8`k8`k8`k8`k8`k8`k8ak8bk8bk8bk8bk8bk8bk8bk8bk8bk8ck8dk8ek8fk8gk8hk8gk8gk8ik8jk8kk8kk8l
k8mk8mk8mk8nk8mk8mk8mk8ok8Pl8Ql8Ql8Rl8Sl8Tl8Ul8Vl8Wl8Xl8Xl8Xl8Xl8Xl8Xl8Yl8Zl8Zl8[l8[l8[l8[l8\l8[
l8[l8[l8[l8[l8[l8[l8[l8]l8]l8]l8]l8]l8^l8^l8^l8^l8_l8`l8al8bl8cl8dl8el8el8fl8el8el8gl8gl8hl8il8i
l8il8il8il8il8il8il8jl8kl8ll8ml8nl8ol8ol8ol8ol8ol8ol8ol8ol8ol8Pm8ol8ol8ol8ol8ol8ol8ol8Qm8Qm8Rm8S
m8Tm8Tm8Tm8Um8Um8Vm8Wm8Xm8Ym8Ym8Zm8[m8\m8\m8\m8\m8\m8]m8\m8^m8_m8`m8am8am8bm8bm8bm8bm8bm8cm8bm8d
m8em8fm8gm8gm8hm8im8jm8km8km8lm8mm8nm8nm8om8om8om8om8Pn8Qn8Qn8Rn8Sn8Tn8Un8Vn8Vn8Vn8Vn8Wn8Wn8Vn8V
n8Vn8Vn8Vn8Vn8Vn8Vn8Vn8Vn8Xn8Vn8Yn8Yn8Yn8Zn8[n8\n8]n8^n8]n8_n8`n8an8bn8cn8dn8en8fn8fn8gn8gn8gn8h
n8hn8in8jn8kn8ln8mn8mn8nn8mn8mn8on8on8on8Po8Qo8Ro8So8To8Uo8Vo8Vo8Vo8Wo8Xo8Yo8Zo8[o8[o8\o8\o8]o8^
o8_o8`o8`o8`o8ao8ao8ao8ao8ao8ao8ao8ao8bo8co8co8co8co8co8do8eo8eo8eo8eo8fo8go8ho8io8ho8jo8ko8ko8k
o8ko8ko8ko8lo8mo8no8oo8oo8PP9QP9QP9QP9RP9SP9TP9UP9VP9VP9VP9VP9VP9VP9VP9WP9XP9YP9ZP9[P9\P9\P9]P9]
P9]P9]P9^P9_P9_P9_P9_P9_P9_P9_P9_P9_P9`P9`P9`P9`P9`P9`P9`P9`P9`P9`P9`P9`P9aP9aP9aP9bP9bP9bP9cP9c
P9dP9dP9dP9eP9fP9gP9hP9iP9iP9jP9kP9lP9mP9nP9oP9PQ9QQ9RQ9RQ9RQ9RQ9RQ9SQ9TQ9TQ9UQ9VQ9VQ9VQ9VQ9WQ9W
Q9WQ9WQ9WQ9WQ9XQ9XQ9YQ9YQ9YQ9YQ9XQ9ZQ9[Q9\Q9]Q9^Q9^Q9^Q9_Q9`Q9aQ9bQ9bQ9bQ9cQ9dQ9eQ9fQ9gQ9hQ9iQ9j
Q9jQ9kQ9lQ9mQ9nQ9nQ9nQ9nQ9oQ9PR9QR9RR9SR9SR9SR9SR9TR9TR9TR9TR9UR9VR9WR9XR9YR9ZR9ZR9[R9\R9]R9]R9]
R9^R9^R9^R9_R9`R9aR9aR9aR9bR9bR9bR9bR9bR9bR9bR9cR9dR9eR9eR9eR9eR9eR9fR9gR9hR9iR9jR9kR9lR9mR9nR9o
R9PS9QS9RS9PS9SS9TS9US9VS9WS9XS9YS9ZS9[S9[S9[S9\S9\S9\S9]S9]S9^S9_S9`S9aS9bS9cS9cS9dS9eS9fS9fS9f
S9gS9hS9iS9iS9iS9jS9jS9jS9jS9jS9kS9lS9mS9nS9oS9PT9PT9QT9RT9ST9ST9ST9TT9UT9VT9WT9XT9YT9ZT9[T9\T9]
T9]T9]T9]T9]T9]T9^T9_T9`T9aT9bT9cT9dT9eT9fT9gT9fT9fT9hT9fT9iT9jT9jT9jT9jT9jT9kT9lT9mT9nT9oT9oT9o
T9PU9PU9QU9RU9SU9TU9UU9VU9VU9WU9XU9XU9YU9ZU9[U9\U9]U9^U9^U9_U9`U9aU9aU9bU9bU9cU9cU9cU9cU9dU9eU9f
U9gU9gU9gU9gU9hU9hU9hU9hU9hU9hU9iU9jU9kU9lU9mU9nU9nU9oU9oU9PV9QV9QV9RV9SV9SV9TV9TV9UV9VV9WV9WV9W
V9XV9YV9ZV9[V9\V9\V9]V9^V9_V9`V9aV9bV9cV9cV9dV9dV9eV9fV9gV9hV9hV9iV9iV9iV9jV9jV9kV9lV9mV9nV9oV9P
W9QW9RW9SW9TW9UW9VW9UW9UW9UW9WW9UW9XW9YW9ZW9ZW9[W9\W9]W9^W9_W9_W9`W9aW9bW9cW9dW9eW9dW9fW9gW9hW9i
W9jW9kW9lW9lW9mW9nW9oW9PX9QX9QX9RX9SX9TX9UX9VX9WX9VX9UX9UX9UX9UX9XX9YX9ZX9ZX9ZX9ZX9ZX9ZX9ZX9[X9\
X9]X9]X9]X9]X9]X9^X9_X9]X9_X9_X9]X9`X9aX9bX9cX9bX9dX9eX9fX9gX9hX9iX9jX9kX9lX9lX9mX9mX9nX9oX9oX9P
Y9PY9QY9RY9SY9SY9TY9TY9UY9VY9WY9XY9XY9YY9YY9ZY9[Y9\Y9]Y9^Y9_Y9`Y9`Y9aY9bY9aY9cY9cY9cY9cY9cY9cY9c
Y9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9cY9dY9dY9eY9eY9fY9g
Y9gY9gY9hY9iY9jY9kY9lY9lY9lY9mY9mY9mY9mY9mY9mY9nY9nY9nY9nY9oY9PZ9QZ9RZ9RZ9RZ9RZ9RZ9SZ9TZ9UZ9VZ9V
Z9VZ9VZ9WZ9WZ9WZ9WZ9WZ9WZ9XZ9WZ9WZ9YZ9ZZ9ZZ9[Z9\Z9]Z9]Z9]Z9^Z9_Z9`Z9`Z9aZ9aZ9bZ9cZ9dZ9eZ9eZ9eZ9f
Z9gZ9hZ9iZ9iZ9iZ9iZ9jZ9kZ9lZ9mZ9mZ9nZ9oZ9P[9P[9Q[9nZ9R[9R[9R[9R[9S[9S[9T[9S[9S[9S[9S[9U[9V[9W[9X
[9Y[9Y[9Z[9Y[9Y[9Y[9[[9\[9\[9\[9\[9\[9\[9\[9][9][9^[9_[9_[9`[9a[9b[9b[9c[9c[9d[9e[9f[9g[9g[9h[9i
[9j[9h[9k[9l[9m[9n[9o[9P\9P\9P\9P\9P\9P\9Q\9P\9P\9R\9R\9R\9P\9P\9P\9P\9P\9P\9P\9P\9P\9S\9S\9S\9T
\9U\9V\9W\9X\9Y\9Z\9[\9\\9]\9^\9_\9_\9[\9[\9`\9a\9b\9c\9d\9d\9e\9f\9g\9h\9i\9h\9j\9j\9j\9j\9k\9j
\9l\9j\9m\9m\9n\9o\9P]9P]9P]9Q]9R]9S]9T]9U]9V]9W]9X]9Y]9Z]9Z]9Z]9[]9\]9]]9]]9^]9_]9`]9a]9b]9b]9c
]9d]9e]9f]9g]9h]9i]9j]9k]9k]9l]9j]9m]9m]9n]9o]9P^9Q^9R^9S^9T^9U^9U^9V^9W^9W^9X^9Y^9Z^9[^9\^9]^9^
^9_^9`^9a^9b^9c^9d^9e^9f^9g^9h^9i^9j^9k^9l^9m^9m^9n^9o^9P_9Q_9Q_9R_9S_9T_9U_9V_9W_9X_9Y_9Y_9Z_9[
_9\_9]_9^_9__9`_9a_9b_9c_9d_9e_9f_9g_9h_9i_9j_9k_9k_9l_9m_9n_9n_9n_9n_9n_9n_9o_9P`9Q`9Q`9R`9S`9T
`9U`9V`9W`9W`9X`9Y`9Z`9[`9\`9]`9^`9^`9^`9^`9^`9_`9``9a`9b`9c`9d`9e`9f`9g`9g`9h`9h`9i`9j`9k`9l`9l
`9m`9n`9o`9Pa9Pa9Qa9Qa9Qa9Ra9Ra9Sa9Sa9Sa9Ta9Ta9Ua9Va9Va9Va9Wa9Wa9Xa9Ya9Za9Za9Za9Za9Za9Za9[a9[a9\
a9\a9\a9\a9\a9]a9]a9]a9^a9^a9_a9`a9aa9ba9ca9da9ea9ea9fa9ga9ga9ha9ha9ia9ja9ka9la9ma9na9na9oa9oa9o
a9Pb9Qb9Rb9Rb9Rb9Rb9Rb9Rb9Sb9Tb9Sb9Ub9Ub9Ub9Vb9Wb9Xb9Yb9Zb9[b9[b9\b9]b9^b9^b9_b9`b9ab9bb9cb9db9e
b9eb9eb9fb9gb9hb9ib9jb9kb9lb9lb9lb9lb9mb9nb9ob9ob9Pc9Pc9Pc9Qc9Rc9Sc9Tc9Uc9Vc9Wc9Xc9Yc9Xc9Zc9Zc9[
c9\c9]c9]c9]c9^c9_c9_c9`c9ac9ac9ac9ac9bc9cc9dc9cc9cc9cc9ec9fc9fc9fc9gc9gc9gc9gc9hc9ic9jc9kc9kc9l
c9mc9mc9nc9oc9oc9oc9oc9oc9oc9oc9oc9oc9Pd9Pd9Qd9Qd9Qd9Qd9Qd9Rd9Sd9Td9Ud9Ud9Ud9Ud9Vd9Wd9Wd9Wd9Wd9W
d9Wd9Xd9Yd9Zd9Zd9[d9[d9[d9\d9]d9]d9]d9]d9^d9_d9`d9`d9`d9ad9bd9cd9cd9cd9cd9dd9dd9dd9dd9ed9fd9gd9g
d9gd9hd9hd9id9jd9jd9kd9kd9ld9ld9md9nd9nd9od9od9od9Pe9Pe9Qe9Re9Re9Re9Re9Re9Se9Se9Se9Se9Se9Se9Te9U
e9Ue9Ue9Ve9We9Xe9Ye9Ye9Ye9Ye9Ye9Ze9[e9[e9[e9[e9\e9\e9\e9]e9^e9_e9`e9ae9be9ce9de9ee9fe9fe9ge9he9i
e9je9je9je9ke9ke9le9me9ne9ne9oe9oe9Pf9Qf9Rf9Sf9Tf9Uf9Vf9Vf9Wf9Xf9Yf9Yf9Zf9Zf9Zf9[f9\f9]f9^f9^f9_
f9_f9_f9`f9af9af9bf9cf9df9df9df9ef9ff9gf9hf9if9jf9kf9lf9mf9nf9of9Pg9Qg9Rg9Sg9Sg9Sg9Sg9Sg9Sg9Sg9S
g9Sg9Tg9Ug9Vg9Vg9Wg9Xg90]?a=9CL05C3281=3L6T1?6D^1^1d3K5:3>4C=K@<3g1c19^772;b7224373@E:4:>766DBD3
R1302Kd1_1b2<1=C;B5K<=JJJ5G;<:6A792922136?[12;84A0D:7;L2R621J:5D4U2@Q17L8b10<C618442>129505:822S
19MP2m2L>1012261422R1;>d31Z18V223a12Go28;815:671;0`1D:17>1m464<3B9;4:Z163;9<A600=C298C21I`43>LJ7
D933262<=W1K33K69;4W1574R1b323A<74722242126;435<406431103124G<Q3c2;P1W172295527:2627314232641115
450363Z1PR126A=52225733R1>84171:39:3=212213U122303252003:11212:2<C64>:H5571<2=2932@4821612192113
2215;33@43c112n33=E;95526?P14A161E98>64Z51IC79<<>F6340812L6g1f4F:=T1J`6`19BW1MS4Mg3_1_3k4c1Nh<V3
l3R3n3m1P8ChW6n1]15Q2E8^1X2;BP23O_T3ILQ2\1b?S=9A?M13C3281=3L6T1?6D^1^1d3K5:3>4C=K@<3g1m1^772;[4V
354373@0D45?>766DBD3M033Od1_1b2<1]1HK<=JJJ5G;GH792951J[12;84=30D:`12R621J:5IU2@Q17L8b10<C618442>
129505:822S19n2m2L>1012261422R1;>d31Z18V223a12Go28;81@671;a1D:17>1m464<F9;4:Z163;9N60>C298C21I`4
3>LJ7D9726?=W1K33C769;4W1574R1b323A<74722242126;435<406431103124G^3GW2P1F2=72295527:262731423264
111545036^1T:T37c2V:Ii626AC2225?R1>8419:39:3=2122131<F22303252003:11212:2<C64>:N571<2=2932@48216
12192113227;33@43c112^3?32:Q1175526?P14A161E98>64Z51o1<<>F6340816H6g1f4F:=T1JE5;O3@>R31`126j1M_2
IIMNh2_1Q7Y1V1<N8Kd1`1IL^3^6P3=`3n3m1b2]5A_?nV1jFn\1jl1d@T3k2P;a1^[1X48912TCU1Z=2j]10dFhX1Td1k1U
2GK502S2g@T3l=jm1f;W1k>Y26m>Y1<c25L0=1X4k9e1R12Qe9jD3RS16gn71kf83aY::Z4P2`5I8m1TW1S2^1U`2`c1b:0\
Ja1Jc5U@WP16B7P3j57<d1>O9S43Hn62n4V35b1W:1a1Z1R194?20\1ECJJe1^12]1>[1j12[2C]21m1[6=MD11X27j163i2
oOAeP1g5g[1;7kHY24[4d3Kn7f43VIF[Ag37R3QC0Y<a2W5;V2:U13m6Cg91Z1]=g:Z3h2JX22_3d2;h:e3D2[4b2lZ63M=X
15]1R2_2nOf8A12QFiR1T9D2[4b2lZ63M=X15]1R2_2nOf8A12QFiR1T9D2[4b2lZ63M=X15]1R2_2nOf8A12QFiR1T92Q7[
c82Q7a\91Q7\4[6333OH_1o3`3_3Q5G;U7F2f2V14Id1F13X1j56N_2Fc2X12FDh2W3;1K<<I17h2B;b1GT1m33i3S;V55c:
8j1a32h5b:CW4CS2;X5Bc3X11W1^302Z67R2S3j1_8X4Z1W2d1k1U7Z7DAg8Q6D9h1<;^1638JV7j1i1Q?R3KY13d1Ef1g5T
75k5V3i1FhBm1Q1\3W:g2;=??P1^3Z3R8d2T181`h71o61nn3P10@U5g1=@XU1n5U;]20?m6`>VU1Rb1n=oP1SW1;@0_51d2
P9\2`8`@iAb:a7D0l7@e1oX2fb1RAb1R5kAVGT@R8^;iElIl9l>FRK@0S70X17V^4UQ2_l12T>h7Q>l6X3^C8C0m5U10GW:I
oP3RX1nKo4LnIgIkBZn1c4j>8@0P8<j7QU1Je8S9Pe1[C2`Y1^5]R1_g3280l7Vh1b60SV2ad2eg2Y20[1S48009g1@i<7]7
c1g58f6121P3S2]=l2a1V4g5Z:b4V?X8R14a2fL16V2P4g3T8a6Q5f23V[1b4K5S<f1n6l6Z?m8X1e3T3[3m3Q6b1_1Z1aDT
52NH`2o39l1X1L0]1^6]BV1M=d64[<lJT6`H?bIY6\9j>fGi_1i2]NZ;Ya1W5f1j7Q5H0V2e5o9Q2`7]1^V1M]j1f49f?`8f
T2hHX2Y?a5aR1`DW5a9Q530T[8dl180^n2bm1k`2]4P5Xa23d10R700@6@C[=1TU2VLVP3^Q12l9d@46251_3kH2k1g4D\2h
2o422639D401U3U1X1251=d9]1>6T1\20KP72=i3k68J]1Y9Q46P1kAQ7G3Gb5`3SBZ6S9JR1=6`6=?]4Y1i=]1\3]5P2_2P
4HV1P1e6[DR3T<1P1kCX3EV2Y2m2m1i?2>l6a:[;;0c:l8[8Y2k1P6W5Y:Q46c3b2o10_1V4U22=i3YE_16P1H^2c3^1^6]2
U6S31m1S7a9Z5>_6XEf6\<b2U3Fg6_2P4o1S3h5QEb37PJg7S1j2mE2>l6;3[DT3`4Hi9f2fGi9C8Z7k2S10@P2g4Bk:eH_7
l;S9Y?\CYB`C\EJ9Cn?=U3m1g110^NbLdHS4Gb1gc1b2Z2c4<0]8l\1lN`\4jh1n3^_1j1f7MX1d50[6Q2l1702;V2a2l88h
5V4_48Di217J`42R1S1l7c6>c1<3\2]1Ki2[3D_1\1d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1
B9C>X4E[2V3g1i3a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22R3S1:4Z:7Ek1h5d3e=
o1i3S1W1W402KHI]43S3;46MW15cA9n715U2Y11i2V3_2:_11Q44U12o1]4P2C0Q2j5i;3m2T6[7hY3n;fV2S9V@PA]Bk9ZP
1i>Mb10Q1d4U2GU;U3=U\1]4Z4WEWDT2b9T5_1X>>n4l8of1o32Z;`1e8CX1U<k7g;;7n4DLQ3g1W1l2[3W9OZ2_Aa1\2V4_
5W200T1o2Y1DO@6@_6f4Y6b2<P4R12\2n2X4RNk7`1dEiW10O_4V77`@_18^2f13X1P>b15`15i11U1m3o9R1Hd1b3k4c7c4
_;l5V9g5k1V4Z2h1k>c6e25e4c@<]=d10Mh410R2@b19l1X6Z2e41<W1X2\2Z;14Y?1`;S42l1Y<g5V;X1P[1_2i1f;X2ni1
f2a7\2W3R4R3[2W3P5g2`>Pg1JU3S4j10@FP3V180:g1U=f3b3^2U46Y1f614Q6V4e9R2V5_@n12X6\a1d40[1U?gNo3o3;m
FX=4i5W5T70R7Z:i342P5i5o3a1fMg4MP4c9C0P2oDT5Dc1_c1X2ZY4n:TK]7o9cDYAcIl1O9b10T1S3_11Q2@\;AT6V6Y12
\2R1c5121lOXX2c2R?2kBY53>P1f58f1[1@iGb3R1l2f8l4ZQ10:O:U84_9V1VU1I0b2U31\Q1Q4121mc1[FW>V5h^1f63\5
FG1m5Qg1`^2V5B90^8ck1nd6X\1Q201S?30Yg9YO;0T7GW[8W3lJXP1a4<1X3F0]1lHV1MR74[<XCc7mDg9?bIY6n_1i_1i2
A[:jNo4@0V2e?Q2`7n@mF2J3Sl1V3Rd2k8fj1Uo160^n2n=_P4]4P5e10^54`20Y4Vj2nW2a?l;2V1Wa1_IP1EBD]47BB2T2
>>a14Z4U7T6164;_Ac4K@g121:M@416Q1859:`10X4_1`1B@i3g?j4g3m1V1j1f114a:e8i4<:^JZ3_]1`?^3\R18X1=>X4c
1T<h:^G\DV5j3c3YFJfC]45CZ4BD0f5U2@Rj1Q:TJb<h=`>UZ1X3hJdQ1ei1_?Q5c4CZ5=0f5U2@i3_j2lX1UZ1fo1ZY1jOY
:Z5;0YT1ZR1\e2fMkU1fb2dD;0180l7U3aB^]2ge3ZD[X130]\:S;\10^1i2_1009T1B@c8f<a3GX26]5X1121Zb1lW1R3hI
Y3^>Q7a9AU7h<h:H>Y=n>V7g7]8];gR1\7d1E0BU2S5nG0TY15RR1cFe2n8J8CoV3T<c8gV1cJR:K0S2d30R2UJV914Gi\3X
[2_>1PMg50e2kHW2WDn:Q3958i240Q9Yl6SR3<0^OcW2PB]c1m_2m8nQ22k8W6i4?0X4]1U2XH2h\1nZ3P=YOk^13gU1aR16
Q10:e37_1`1B^Hm:14dJZEkQ1P8c<mA\Ih1k5k3jKR;jE[9c9BT2[64X\1^3o830j2XZ5_10]8P<R6[2TDCP:jEh514a@W42
W2o2k@S=h3132EKo5SDY9hT1b6m1gEZ1k7R5F]<c?l4W=IVLL?OS3620T[8;0R700eE\e6^ATo13[1WBY50L_3Y1C1P26e1G
T1Q4]7Y1h5o7;KV3115[5>\1=n1c6b4i2a2MNc6c2[5?R1S2`5VJl4`6f2W3j3H[3S1X1M>R2@Y42S7F_95Z7Oe4j1P538J4
3>32:AU2814DC27;L9V15R1D8j2P5?L5<;11122E?3Me3Y1[3i1I:m33f3C<_8272l73U25l1DQ3l5=f2IT51Dj7e1;A94R:
]4JM=e2T6:15U2S151V5W2\1Jj42U12f4KHg1?41^>=cP251l>gW3Y\3o1;1T4Y:=\o4_1a59\T1d1Yh381T4g:\o4_1k5\T
1d1;1T4h3`6=bU3ii1_1k5\T1d1d11b5V2d4o1=jo1lo2^K2V1[X1[R1F26X1D]47BEi1:>>a14Z4Q=816@SFK@GO21:M@41
6Q1859:61^>=V@[[2WV1:1@c3g:Sj1XU3_1k5\T1d1N1T4HX1GW10V6=\o4_1k5`R1k1d1Rn1Ea3d3U251=i1XP16V6V6?;5
1^>=o4QP7@1>c31Y:=fQ4o1eK_1k5\T1d1Z2b<ol1@1T4Q4e6[R2Pm2_1k5\T1d1b3fJoZ1`1aV1R5T11U2n1Q40d6n2Q2`5
o1n@nEN2J^o1Y<VN_1k5`R1k1d1o4V3RFQAf>m6Z3?i1QId=V6X7A1c3@Y1Dg1P7\o4_1b4X1\T1d1hk10RNP2n11c2`1?Mk
6]2a=\T10m\1S:PR1YD:T1k5]7o<2V1d>d1P:5a9dV1P1X1D]47BET2>>a14Z4l1];16@SFK@g121:M@416Q1859:U717d31
5`10;MQ19MS3^1N`1?n>5:a264f1404^1:6;406X1F4D157271=[11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;Ao1c53j1
U6Q4_1e3O=BQ4Y1e2m98G305En1C4H315Y98d6^3`2:8g2_152P2d121057Q1HS17V513109S10h1N73o11;9B@<2n3E]126
O2n4^2g2S12V1K93o1]90k1d1Fk25j2c9Z3_62o102k207=LT44Q12119861CT1NOP1^137;253X1T1>=^11g1C\1239T=ES
5^;g1f5_61m5S7:g41<a8[31JY3a18V256g2R2C6?2i2[18J1[1X5T4g3]1kAT3o1l1G3i2Mb2`3PB]6c3]7d4`2=?\2P2Y1
i=]1\3^3B@J`4P4Hd3l3[1a:^10h11LS3O]1f2;T:f6V3Q6f4d1k3S1h1W35X1@m1T5U1P:M[4T<[;Q4h5i5X4R7?Nm8d3W2
?o3:g9=Q2Dh31NU3a107V204l1Z2b1Da2m59V3c1o1@d6T4[114U7U38T5`5CT1Da2Aa1U1j1`1S66o3R1^3gG\2R7Q2l2Q2
c883e21Y1R3i26O01<5U1X1a2X8l5^2;R10[1Mh15b1h2U3n7b3^<f1W3]1d1S1e2_1`2;P1Nl1Q31X5k5h4n2Ee5;Q1V1n8
_9Of968[>W1P6_8Z2o1R<j6d21Y1j2a107Y22h2g29D[1o:0Q1GY2C1Q6A`414XK_:P2i4Y3id1eE[8;S18R13_13]298J?m
2o=?S3i7c5HQ1Bb3]6Y3X2\3e1c4Q4h1T;^4VFX4W=Q2`63P3R21P1=5S3a:U7@3HV1P71KX36Y10B1P26e13;117f3L>U1W
6Y1h5o7;KV3115k4?>W142:n1_5S1T3L@[1]1a2<@b1o5c2\1?<W2I?R1S2`5VJl4W9W3j3H6X4V2>R2@Y4D\4T2T2l60S1;
g206R1h1U1=Db42j1P5343B743462321123;5>OF814DC27234L92S15R1B18j2a2T1c104L5<641112000=242:1Q1o1>V1
Y1m1U1HR2:m33f3M2GU8Nn2i7ADQ3o3l1=P1_24g<k2A9CAG[=<GX981122T1P1V121f1a10OLW2W2Oi3001U12_1Y4Y2n11
OT3a10_24_6a6_8_7i514fDW1M<^7P9T<g1b7T?lG6MV=Q@;S18R1_4P>]2b2^?k1d14]3h5^9V2NT9^4b40l2U:f89^:j1n
DX1<P@V4m8i112\1d220U1i1B10_6=P33N`2]1N^6]1e4b4g5X3nGP5^?Z4f4Qf1b>m1;S1b4N9Z?m3SAd1b3Bc;j\1?91j7
7_9`Q1Cm4Q2d1e21MV3a107W24l13^4`8P1V22c4X7[1V314Z1^>_Cj3DS>][1Z5`2l8g8l70:S18R1Y1173]298J95T4k2\
1S4k4>i4@R3V2S2?b3B2Nb3d5Hf8X6T62Q;^4e?1^1P3i5[>[1Q7d1XDi6V1\21LW3a18Y22b1=M`3b3Z2T5EAX2\2^V1S42
l1S6U6e44S<X1h8]7iJY4i3l7I^1k5_18X59S7m2j:?P3k:9Hd1d6f2a7\2Z7^5b:=c3l:h4`6dB^73P3OT1CJ17P4Y7l6<g
11Z1i2b1>o15_6Y67o3i:o614P3S2]=l2o4V^1a2YIm9XD_18b5eOi2l1d1b38S1^3U=f1n6l6`IW6L[3[1Q>`AG[6c1m3DK
\6Cb11l1W2a100c2d2T1f19DZ5`4E]11m1m16_5f614`?f;]\1bZ1`@;S1o23^1X1S1g<4b10\3X3Q>d1o2Bo4bFbY1YLQ11
W1_4f8=[Jo1146=E^>X2`6jOS8oP1m3^3V1Z3oFU:f5d3b4d3_MT8`:UI^N\11`2]15a1_21c6j3cd1BkP3^5;S14R1Q1_21
O8f1=U3?W30T4jFd1b3mT1l1f1o1m5n2n=b49k:m3VN\11`1c21e1Y2W6=o5]4f1Y1d9]1X3h1YOQP2S@V7Q;_1a59Q7T2R4
Cg2^1<g3269Y4T9d1b3a@ZU1k\1Y;m3e11]1f23^1>o122_6S2f<a3GX2d5X114gT1b=oZ1hIe;;S1k5RGY=d1b3h5>^DKT>
g7e9\9S1O;o<^73o4]2W46c8Y40:c11V1m2a107W8D^=l>14Q6d7W6GW12eG2X6^?mQ1e4[1T7P8P8_1k5b3g?o3Q=d1_;[:
4T:LT70^2?a3]1[La1l7`Od2E1h2]3e8]6P7U7hX1jFZ7_>c7S3X2f3o2n9\6Vn2REUZ2R21P1\6F1<X6l4c3_3c3@b>n5T>
i1h8S3m82R9_>g5T2g>_1g1l>_5S4Z2d9Q3cOa2i4Z24h42Z;`1n1U1T1[4CX1U<[1@e3o18]:KQ1k6c8[3W:c2Q:Y3o:S2e
11S1P3b19f1C_6l4AT6f2_3Y1_1R2c514lOXX2cJ_1k5e2d2H_3c9k>X2d1c4;e4j21f84T6X4c8WADV43e64^5UIXAM1\21
T4l200R122_6Y2`AcBb4?2S62Z>0j2DS:kU1j<c2h3\H_1k5]7a:m>2[3=8D431Z6dFl:AaET1fNU13LS16H55FO404:<84;
=:2>5Gg>m2F@3T11T4a1U9VP1g6`d1QC`1bS1f;_1k5b<aA8]2`3L12B\4d3W9m5Q7Kh5d1Y1_7[2VCbKM[61[1b25N8007S
1M0^2U2]2U777B^11>FY23?c2T1^1^2@:12312D;63@140411_1482CC7P1L1:C1H:12W1DV9i3]1n12_6l:d70d1>e1T4V3
Z2W3^1m4Q9260:3;@:JU536;c7E=R2U2a1262>a11d1[29K><12221?l3]2d5^5:T1\1U3N9BMDb5a;1e9g13?P2@4<f101I
JFk2o4>LW1[6g5[51M\127Q1]1P5<>J3_1k2=\1_4S4R2D_1U3^3P3g61[9Y2]5W6]5f2Y4b3i10Hn41]211Q31m1h3Bl104
\211f1W2^>V54Y:=l<466h5c1f<k2D6W3gf1c26[4BV1:>BBb1FEg3^4W4l7c4e:T1ZJJI^6b1PER2n2Ee5Z<V992A5h5Z3?
@;MBe2Y1h63c12A18h3U14W1@4O7LV2S1aB44T48?i21n1o15U12A6R2b6b9fOf7HTNV3k1f4a9`2NgIj82[1BV3i3Il1e4^
5;S1k5X5j1h1T1dEl3HFMm5A^?EZ5m2X3S1U5i1<Q4[On@3P2O5LO404:9284;=]21^5R5?U21T17Y2929?4E1g5Z23e6PCZ
914G[Lhe1?`V3cDoZ1OkP1h<5:h11o330a10d2_6c5T;S1e5d2S214a:e8^1g3:^;W1j1l;Z3_]1`?^3e;0:R10o2a235Z18
S=i1Ne2U@d1b3bKZ9TMPAW:S4\5c:?V61V63k104l1702b2c1j98h5f88Di217J`42R1S1l7c6>c1<3\2]1Ki2[3D_1\1d26
6;f3LS10Y3P7JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52]4d1g116X1B9C>X4Q3V3g1i3a13]5@3IMi3313e1S6j1Q1R4S1G
3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22R3S1:4Z:7Ek1h5@Aa2g3m9o1m4W1W402KHI:1P43S3;46MJ<22:M=`;[49n7
15e1?V121i2`1e1_2:_118h34U12_1?^4o1f41o2T13U182c10K0g1f2P2U1n8:c4S1k6]1n2>;14U2m1:=Y1m1j4V9oCa12
421E0^?R:a8F2J401\1[5[3bB^2f3S10023Y5A148k4R25_1k5W6b2a5180AZ1Hh71L1E44<a3G\4A@0@0a3T7579oAo3e4F
JX1IZ21154Y1M1899W;Kn12_2P1J9m2]3e6d1^=T14S7d6j26U1j2773V7]11N00=1T4g:k[1`Hoj2_1a59\T1d1b3_i3]51
B0m2:15_11;[6]2`1f6m8:a264o54E0200111;212270171A32[40151V2X17I3e5g2EMER1J5V1037<:0@?Ll15Co72^1G>
S50>3CV1U6W9O=U2k1`>8E145d2CmD2`2CBd3528g1d1210524V3^5:T1S51EBMQ4S2241[Ld1h3V2CO]1Z4j2Z5_42o102J
Q27396E\2W2F211986E9JNP2AQ2X1h32^1Cm1@1n35g:j3bAU8Yl3^5_1k5Q7ZMd1T\1aI<1T4Y:=l4TU4ZE_1k5\T1d1_=n
11T4a1[10X1]3\2Dl>nLm:Z8W5<<T>UP11ZMe9g4_1o23a1K9c1hR1d1Z>gA]8_3gB723i7hA1l4Cj5192:EY1F082]1`A2;
HD3N1T4m20h7VBV3dFe550];\i1jMf:;S1o23g28ST1d1b3gY1Qg172Z2T2A1T4f41n5n_1]_3_1Q2i3O\S1d1nR2P9TLfBK
1T4a10_8Do;T4V9o214kKmV3;S1o2k28g=P5_4j<Q1Bo2UX3G1T4j1l8d?Z;P]3_12X1i3e@_1k5Z110R@On9a2Z5d181n8m
5\`8[2`^1W1_3`11e4Lk6]2TR4bM^K2V1hKP2UX1g4P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:E1T4`1f2_6
ig2hX1iN_1h1V1k2_R1l1d1`]1_Gi5lH@1B1T4Q4e6_k1lS3_1a59\T1d1^;Vo10aI1Q=V6O1T43]107l8[L14RCX20P3ce2
Q=e7_1]2Aa29Y6RNd1b3l20XX1WD[i191V8e6b@Pf3V7ie3Q:gf1T11^2e1m20R1c3Q3c8P7X;WT1]1g2ac2^8_1k5iNb5d1
]Z1]6l=>j2V7M1m6l?m5U1i4Y4k8S212@`3b1T295b3GT2P33NJi8d72O]3\214P1e8QLg9a<5g7d;0l5UJn5^3a7o10]10R
1U3F9AW3^2Z1m?\=d1\4V3b2_7\>P<S3T83fZ1`2a1S@1o7E1T4a1W27e6^>[1PW2`X2_1k5T;U1QHd1TP2QOXGm5g2Q11T4
m20U127U61\o4_1[4_1kP1[1<>X1d1_6aP2QAP73k1X1[1BGR1>;^C91T4a1U9\o4_1k5\T1d1[41?Z5c107C0g1Q4EU1^1n
>e2i2]1n2>D\1;008I5M:=Y1HT1>39h5Hg3\2=<9W400P1c;_1Ia12421E0`8jB`1l=i9Q9@]15M^2T1_21S10023Y5A?n6Y
5T1g105T6i12^518BZ1a8P1E<2e5i3@0AY2g5h2U7i7c3e8FJR27T2721W21BR2S5Z4W2V4Y<e2h2Q6d64S7d6Z7;V7^20[1
1c4S12W2i6W@U1R:J14V;n1^=Z9o;k7l1SP1S;_1ZT1h8g9X?o=_5T4n1nBfHX3R4Q3Nb1Q6_Dh7T5F_8>1V4=W:Pf3YP23m
69TI5hf1TFS421l>j21^1m6\3R3Z>X4g28?^2c3^1]60]2h5b3[7e1a9Z5>_6XESCb2U3FW9P4S5V3Gb<1W9NW3:\1a4i1XC
]1d1\3>92Fj2;i1U;R90Y5b1?;[H123>a2V3m3X11;6S8U3?h1]3i7@@F_1o3[6f1j4MT40H11Af3Ek9R>TT1QHmV1oj2V8T
=_:o>^5g:1g:TX1V2b1V1191V5f2b3[3XZ2j@k^5jh1^11b5o2k3]2go4^K2V1iKm^1P1X1D]47BET2>>a14Z4e<D16@SFK@
g121:M@416Q1859::1g5T9[L14da4P2Q6^O@1T4X19f8=[L14iR4_1k5\T1d1S[1g>C1R2`32U9lo1_\1hDn8GPi2RMV:d4U
\1l6\43n2A1X4^1T9cAc8S214kZ3m1X4RBXJXNPNd6l11n313`1<Y2N`5h@T2Y7^93Y3W5f7b8e4a3YCd6U4c2`2m5GNn;b5
]H^5_1k5g3gNl1d1P:k5n2^4S1QEW<k5o1[3`9o2g4g1`1o1e6g4X2[<0Hc11T4a10Y100U1b6nC2o2f4B14lFIl4UV3_1k5
PD5m98U5HFI3\6`Q1Bl6j_1P3R1O40U14;=:_1d6P;W1L@1T4a1U9e_1c1E^6i_2SG_1o2a29\T1d1=1g5[2h6RL814SR1Zj
1n[3VU1b851V6e8[T4gm5P21T4Q404\23f1W2ka1kA^3c9mLQ2U2lCi9f8m6_1e2U3j1o<X395Y5^<JD4^6Y:_1l<Q1b2e5^
=l72D3X4[50<m;\1l1F[6T2Z5=V2k5i:2X28T2E1f4i6S37QX3gh1@j3@k1m=i1Ne2WFn7TLg6d1UW1T817:0X315X162512
MO]4]2`1?V6c835:a264f1404^1:6;406S142B0200111;212100410171A32P11P1S111O0151CU1<X17Ii5L2BJ5[45V10
37<:0@?HP25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9`6<[32`2CBT2_1528g1d1210524n27b3c1131:0S1OQ
1Q31EBMQ4e1=241O2U1h3V5S12V1K93o1Z;d1FQ3V2CO]1Z49`2Z3_62o102JQ27396EL_1g14Q12119526E9JNOP1AG8C25
34S1T1>=^11522[1C\1239P3m5S2i;fW11Y4k1;1T4h3n6V5kFYS4_1k5\T1d1O1f5`24P2Y2T2^>1d=n3c6e8?l1V1<Z4Va
1I^U1SGUQ1eFSC^I9;b9?c_1V11T43U18;h8c?T7b514cGWj1b7VV1S3;S1[1_48oBSAd10Y9Y2m5gZ1S2V5Dl4Q;jJ_:o58
1l>oY4Z`2Xc1k;h80<1l>`b6cA6Pg1c21Z8SLd25V81\3GC:6108;E1N^2U2]2U7247?2^11>FY220?[27c2o240412312@3
;63@140411P13:482CC15;DL1N1H:12W1DV1<T1o7B3`1]1Q2^3W<e1K]3Z30d1>j11S14b58Z2W3U18c262o1^7BC;2230:
3L:02Fj4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?g34]2l4n57:T1\1^4BMDb57O\3h1f4_1Y1U1IX51g13?A^1@Af1
015CJFQ3_1[3<T2BQ1m:2R4HM\127Q121e3P2B<>:81436NOR22=L3;c8h9^1h1d72Q3]<0a1d28d1\69\55>T10d3l10H1U
3F5I@n111^11T4Q2e8`@^F0X17I1[EZI=[6g4P5d5Q;U1Q4YM[3_1k5\T1d1Z2a=U2o3c:cBDY6]2W5W=e1k3j1MS3W@6]DF
1f7U7Q3j1`7l29[]1l3eX2Q2fa23P8gR1m1Xd1X221:51l>V^9g=j7<1o5l8^;U4_Kl>gj3_4X7`1lm2;1T4a18l8Z@Q_4_1
k5\T1d1:1T4g:\o4_1k5\T1d1XT31F1T4g:mm3^>oB_1a59\T1d1Q8]f11^6X4[1`;Z2jHa64F1c1Z2i3S7l3W^3`7Y5c1YI
lCnn1W1RC^51>3c8_3P7:1V6f1n6PA1o:P`4\k1ah1g11Q3[24a1Ec4]2go4^K2V1gZ2P1X1D]47BET2>>a14Z4k92:P316@
\=1>Q6S2K@g121:M@416@@859:Q11k1j38U2j1k4_HZ8a;a5R7PIkW3k6R48n1e?e:W@^:Q9V<WG01e7W2^1T>Jm2>1T4g:V
5S:c[4]4_1k5\T1d1X7ZDg<f2171j33Y14T26Z4]2[L14LfW1Y;cT1VMP=:0S1n3l18R2j6Z6d1V32V1d>d1k9h1ZY1j4BP1
X1D]47BEf12:>>a141X4X8S10c1X2165:<^E7K@g121:M69416Q185918E1T4b1T9RCV6Q314]GbESQ1gFlM_1k5kR1`1d1l
T2ba1^61l3113a1;MR1Z4]2`1?GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IY1_4OBJ22h1CT2[1
7<\1P2i9a2c53j1U6a5e3O=BU4Z5^88G45En1C4H315P7X2m6Bk2`2C6`2_152P2d121057n27V5131:T1S51EBMQ4S226O2
n4V5S12V1K93o1Z;d1FQ3j2c9Z3_62o102l27=LT44Q1211986ET1@=OP1b1C253X1T1>=^11g1C\1239`5@4l7g4]2g80XJ
W6Q2JC^11b5Ck1[4]2go4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q18571:f21o2Bk30d2g4U1mE]1]3h
2m1:=R16m1Q>l6R=a12421E0hS14G`15\4nE^2f3S10023Y5A?n6i=b2;U518m1XDbNe8FJR2\274W21Ba;g4W22k304j6X1
d4f2W5Z<d6c3LQ302V7^2g21Q3J15X14Bf1;U4]2`1nd1Al5^g2d121057V3^5:T1k5`1j9Q92V1d>d1^Og7j4l3Z5a2a2P1
X1D@l37BET2>>a14]19Ih1l:4X216@XAf2S2K@g121:M@4163M859:\2DV11]58]2g6i3f5W9gEV78m;m9c=`:a[2T1Ik3_C
]1:>U3e3WDn2f8bC0>US1l2PDR3P4n11=1T4X1^9lX1_f3_1k5\T1d1]J^ChDj71B0[2L15X16182M]5]2`1?V6g85:a264f
1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25C[6f13a2c53CV1c3
a2a5e3O=Bb1g13i6n34;V38G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27^3g1131:T1o2S21;9BMQ4S2241O2o3
NV5S12V1K93o1Z;d1Fk25V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q12119436E9J<AOP1AO0C2531V1T1>=^1152^1C\123
9n4oh1D1g21T43U18f107\2g4U1mE]1]3;14U2IS1:=Y1m1Q>=aCa12421E0iZ1nE^2f3S10023Y5A?n65_1k5j8Cm418m1`
2^8f8AR1U;YBe8FJX1I2Y274W21Ba;W2V440XDYAd6Y4l5f4^291g5_7d1TCV914oX4X51B0X315_1=[6]2`1f6m8:a264o5
4E0200111;212270171A32[40151V2X17Ii5j4T25V1037<:0@?9_25CR8e2c53CV1U6Y12j7O=U2k1`>8G45d2CmD2`2CBd
3528g1d1210524V3^5:T1S51;9BMQ4S2241[LQ1Bh3V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JN9f1AQ2X1h32^1Cm
1kEk:_=YFV1Q31o343U1P2B4l1g4U1Q@2h5]1n2>h2m1:=Y1m1S7m6Y;e8a12421E0bD[@j5nE^2f3S10023Y5A?Z5c15;S1
k5j8a518m1iAl1AR10l?a=e8FJHY12Y274W21Bn7b3Nb3Z5Z31=Y3c8aBm1f4m8e2Y3^223W61l31S23I5L2W4]2`1?n>5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I]1[4OBJ5a4[17<\1j;a2c53j1U6b3n1e3O=BoA8G45En1C4H
315Y9m6^3`2Cg2_152P2d121057n27F_413<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q121195
26ET1NOJ5Y187;253X1S10>=^11g1C\1239_30o1b8m6P4a8=LU2_3eBd3W10`11\3GCD^9X8QLb1TOd70d1>e9jBV1Y24YE
2j81j6S;_1k5\T1d1e310_1`B2k4g32g3YCa2j3Z8RBTM0H1>1T4g:QQ2Ya2P=_1k5\T1d1b3T9eZ13D119h3U12^9]2jS1P
_3R:_14f5_Q1l2d1oK9n:N1T4a1[10U1b6P4]:1h@[4ZQ2[j1_1k5dR1>X1d1kEXY23k1S33GR1>;d11T4]1k6]2_m4l1:T1
k5]D2V1d>d1a\1k=P1X1D]47BET2>>a141X4Z=16@SFK@g121:M@416Q1859:j61l31c13;M]5]2`1?c;Z35:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2
_152P2d121057n27c3b113<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2j5h3Z3_62o102l27=LT44Q12116286ET1NOP1?3
0MC253X1T1>57^11g1C\1239a2P1X1D]2o17BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\11Z52CR2k4k1YFbMR7g2XI=
W<d1d6^=aA_5S1\421V;h;QB_E_<Y25P5l3c3jAf1OVDe;a8c;V1R9<Y1g712@X315U1;;2JT1G`3]2`1?O3NP5Y51^25:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IW21_3M1BJ22<T4[17<:0@?8Z;6a2c53HQ1U6a5Q1c2O=BQ6V4
f789=45En1C4H315Y9m6^3`2Cg2_152X1G3`121057n27V5131:T1W1g13o11;9B@<2n3S226O2W2S2BV5S12V1K93o1[5n5
d1Fk25\1]1<Ba1Q7Z3_62i1502k207395F@\1V24Q1211986ET1NOP1b1C253G@T1>=^11g1C\1239k4U1T1:X5Z7<h1Z9X3
V=1d1e<1;g1P6o11BN\2^1b219Fh5^2l5=X1l?MoH]65W1]@T:gBi8V1o=jDl3W?kc1V;Mn9o3V;X:U5^5Z6j2X111\3P5lA
1i4o1311T1>2Q16E149\3551]5^9UY9a;=1T4g:\o4_1k5O\S1d1a>0U`1m`161g5T9[L14E1U1a4T9f3[GX114[I^6UFdW1
k?a9j5k[1PW1c8m;^7L1e1^2a10_8Dd?[3Z914LnJ`5hMcS2_1FW3F5OO\S1d1a>0S712i3155A<38;MO]4Hd1`1?O3NX6Z4
W2536a264f1404^1:6;406X1F4D157271T1133:1P1S111O015EU1<X17IW21`17Z1;OBJ5a4[17<\1j;a2c53j1U6a5X2\1
:D=Be8Y98G45En1:84H315Y9m6^3`2Cg2_152P2d121057j1S17[1j3131:T14n41EBMQ4S226O2b1[3V5S12V1K93o1Z;d1
FQ3j2^3T6Z3m2a32o102l27=LT44Q12115386ET1NOP1b1C253X1T1>=^11g1C\1239R3j1R:_5@j@JT9\7Y7l3>:`12K1a2
b13^1T9[L14mc1[FW>V5PU1;S1k5[2j6`5^29kBd1VF\o2i6b21T4Y17\1G3746U2R4e3UX1M2b6\<U3Y1l8_2h`1ES;m2e6
]2m6_1j1P4S7XMd1V=V6i9@2l9\5U2=`7g69d43U51=j1[;?LQ18_4>Ce9@_4Z12=7f3S54D]1>6BAl15b10591T4Q4e6\o4
_1k5\T1d1W11l315X18>l1[4]2`1`e1P<Za2d121057V3^5_1k5`1kR1d1^Og7j4l3Z5a2`e1Q901n4T3D1T43^1T9WJS214
iR4;S1o2k2]1Y=`4SAd1b3;1T4X1^9gl4d2_1k5\T1d1e`3@1T4j7i22\o4_1F64k2Z10@\T1d1M1T4a1?OO^66[EPZ4_1k5
Q4ZP1d1k3[k1h5X4O;fAk7l6c8T3U1:e6;1T4a1g7]1\o4_1a59\T1d1G1Y2GT3b183e6P]1nj62Z1U2>m8Q21nOLV6P5Q2K
D1T4g:T5U9ob1gFYW2_1k5\T1d1]@j8RJXIe7]5U3^IJ1Ci4g1f7f8Y6b;SO\]1\4YY2n:cDYIP?gR1[E16]11Z1b1]A;@1X
4^1Z23P6D[L14Y^3kDX7]a1RR1Vc1d11]54o2k3]2Sg3\W1V1^K2V1iKm^1P1X1D]47BEH[1>>a14Z4Z=16@e=U4W1o2K@g1
21:M@416Q1859:41l>_P1d2?1T4g:QY3Zf1_1k5\T1d1e5T>`6n6m<jBe11b5k6Ak1SY3aFZNf1^K2V1oT2g5P1X1D@l37BE
i1:>>a141X4Q;X216@SFK@g121:M@4163M859:<1l>jZ2c@[9V5fe3]8c9m2mHeh191T4g:UX2Vg2_1k5\T1d1T11T4a1b2S
2^4VZ1[f2i;oB_1o2a29c1cO[2Hd1^15m1h[1mIdDU13f4<152U15[@^1@1T43^1h5[3[L14iR4;S1k58ST1d191T4g:\o4_
1k5\T1d1b3:1T4[7[3\o4_1a59\T1d1<1f7U7YX8m1`>fS1P2X221::1V8W6=h?fOg8jV2[i3n]131^>=:1l>Um3X_3aU1`4
^>hEZ8k1L1T4g:b:\N\GZ8_U11X2Y[1_3\12X4b1a@NkBd1\:hDZ9_4QAn4ZCjHM1T4=f9Bc@k<\Db3_3Q3kn1fHg;_1b23T
3\T1d1n8PNX7[ARBX2mIU3m5=1@d2f;PARY1;=R?R1c2aV2Vc291T4g:lV1_h3_1k5\T1d1f21n3^14a2Y4]2m7QHW30X5Y3
]3k5\4W@jIhEQ50A^>Z<581X5Y1R1Q1GBBA]31H;^3[=2V1We1b<a2Z6P1X1D]471@8<T2>>a14i3@X9Q416@SFK78g121:M
@416Q1859:@1Q3R1o2EQ7\o4_1k5\T1d1mR2TU11^7g2l119X5_2[4]2k5QH1_g2QAUIbIk12V1^l1X>P1X1D]47BER211<>
a14Z4^5k716@X@6c5K@g121:M01=416Q18571:E1T4a18h1S7h;e21k`4_1X4b1g>i1Ne2U@d1UOWKe91B0X315X16=MX12Q
4]2`12<Q621\1[2V1DEM3@I5:a264f1404^1:6;406S1212B0200111;212270171A32P11P1S111O0151CU1<U127Id3T2O
BJ5[45?F037<:0@?d1T15CR83a2c53@2V1U6a5e3O=Bb1k1V2T1;m2b1W68G45Ec1:C4E2315Y9KQ6[32e1JCBT2_15234g1
d1210524LQ27MX4131:T1S51EBMg39`12?241O2n4V5S12V1K93o1k7e2HFD43Fg18P1V2CO]13V4c250Z3Hf52W1G02Jh18
7396E\2g14Q1211986E9JNOA>AP1C253X1T1>=^1152^1C\12317T=X4246L4>^3o>DF3X2GR1K3404P1419f>^11\1Z2Lk1
`119X5Z2`4]2go4^K2V1gZ2P1X1D]47BET2>>a14Z4a2V1c5m316@SFK@g121:M@416Q1859:f51B0X315_11;e1R1b3]2`1
f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6c50b3O=U2k1Fi=8G45d2
CmD2`2CBd3528g1d1210524V3^5:T1d34K391EBMQ4R1P1241Z3mEY1h1d1h3V2CO]1Z4j2j92o102JQ27396E\2R1k12119
86E9JNP2AQ2X1h32^1Cm1g10H>Q8P9RL1Z8Z3d2W11C\33X1b2DV6oA[G1QX1[5n3kc1e@_1k5Z<QHd1c7R7b8`Jf1X6Y6f6
\660hU1U31T1Ff1X2S31S4Z1o107\2g4U1mE]1]3h2m1:=Y1K3Mn10S1;Z1g5^3b6\3o9a12421E0Q6c8[<S6]1U8nE^2<Y3
S100235S5A68^5;S1\@a518m1XD[8V3;n=d4o3e4FJX1IT1W174W21Ba;W2V45NS=_Gd6j2_4;V7]11Nh11T4]1U2e4]2fU3
\5e7f?kL:T1k5]D2V1d>d1cOiJP1X1D]47BET2>>a14Z4X8Q516@SFK@g121:M@416Q1859:j31o3]1IT2K439]14R2:<B_2
X:j3;e4k<\32Y31X1122h36<H?9MV2[1_3[1T1@c5^2BCR;Y6b20c2=R2R1[7X1k1`8R3Z3TAe3l4j;OV1?=AT1N]1V1\30k
Fo4`1H?`4\18U6U1Y1^DU2e46[2V2U2o3;m;]1P7m1V162V1i1n1i1k1Jc4e5e2f1f1b7a5Z51@^159i6T61l315m1M]5]2`
1?n>5:7Y264f1404^1:6;406S130F4D157271i11P1S111F8015EU165X17Ii5OBJ5a4[17<\1c3V8a2c53j1`2d3U2:P3e3
O=BoA8G45En1C4H315^3j5m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3j2P4Jg
4Z3_62o102l27=LT44Q1211986ET1NOP161Y1C2403N9T1>=^11g1C\1239ao1X1S219j3]13\24U4]2hAS_1g:T7Hi[2:T1
k5]D2V1d>LG]j1P1X1D]47BET258>a14]19AB]1[9n316@kE7K@g121:E7@416Q1859:K1S3C530l1`1f6DU1a6b:V6X3fg1
T3_T1h@k<Z\1eAVH^<X5IUi1d7100@m2CE89861K2m1U15Q23h1D]779132^11_320=@438:22Q11Ld1S1k1:12341B;6D14
0411Q17B021111;42:N3220LP11H:12N81Bl2Q1Q9]1Q27\1<A0V1i25m7Hh6]1T120l:8Z2W3Y1R3o1X3b4U126;3L:n55B
j:T20U1;29>9W11i115ND:U1><451?1ZA1:T1\1l2I<:BMDX5904W6R5R2V193U15Q45Cg19m3O01AR1FQ3\1]1Z1j2T<<=2
W5A\1:>22<2Z2Y3C085>:863h3B=R1205i8\7a1n=f3U6W30`;5g6U<II312X11T4c3CQ5>K2h;S[3e9i;X2f@_18m1@0630
S1FA9S11605_AXAd1_32Q;iEnEQN41d>7bU5Y71l315a1;M[1P2P21\1N`1?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17In1V1c2OBJ5`3P1[1792\1h1k940Oa1c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2C6W1X1_152NQ
1d121057j1S17V5131:T1g2730n11;9B@1:2n3`1B26O2n4V5S12V1K93o1^2[4NW2X1N2=4Fk25j2c9Z3_62o102l27=LT4
4Q1211986ET1NF8P1C0M?3253E1@S10>=^11g1C\1239l6X4o2c3X@b6j7o8j1P2V1S1D6<1T4a1U9kT1`j3_1o2k2\T1d1b
3Q11T4Q2o1e6f>ee1:UEW2ZT1i=QA_1S5A5\T1d1b3_1j3_@oKZ9>a2_7N0Bi;^D_11P2\3HQ20b6i2n13m2Ej<_FgZ1i6m4
gLeb1U1gFD]7P3R6[3j20hGdEi79L<lC3P3R240U1419o=`3Q7Y21T4]1V5d1O]1j59\49ZP3^<`4[>k=m6:C@o4A9]D2V1d
>d1Q8c<_He7a5P1X1D]47BET2>>a14Ah3S6c58Y116@SFK@g121:=?@416Q1859:d491T4g:\o4_1k5\T1d1hg1:1f7U7YX8
m1Xd1X221:?1T43^1h5[3[L14iR4;S1k5\T1d1j81Q2j115a1;2JQ171l13Z1E]2`1?V5o2_5N85:Hh164f14045X1:05;40
6X1F4D157271K1K1P1S111E9015EU1<U127Id3c1@OBJ5\20S2[17<:A?]1m2g4f2a280l1[1`1?3j1>h1_1]2>e1NU27>T2
O1O=3>T6i8A^28G45En1C4H3122Ce8Nn5^36^14ECe1Q1_1132P2b1121057j1S17V51310710O3j16m231E89MQ4\139826
O2Y3:DDV5S12V1K93o1Z;d1Fg18P1j2]1Kd6DL]2j22a32o102JT1L7=L[3H4Q1211986ET1NO3Lb1C253E=4T10==^11g1C
N=239V6n4k9]4>[=O<J2W2V3^?1Fh2[11T4m20R104_6_71gQ1U:VInIW2ZHS;X7f;_1k5S7QLV1d1`6]K\=n7g69d4Y5?g<
i8d8<o6G0\;`2B1T4g:Sm1_J_4T=dFc6jH_1k5\T1d1bG0PX1391T4g:\o4_1k5R2YR1d1Y21`3U28\2@T16>3m31h;W9e19
l6S=Z2gA5c5W2i9S7cEfBh2l2a21k5@3;W1a@1Q206[1H18212U1QBm;U3KX1A86BlR1Y7i1kBQ94W6V>h781kB?a2V4[21T
4a1e2\62`5R6c12iDCm8412Z=e7Q1R3V31nD2W2`6Z=^8d4h3132EKb1b1i2S3j?_1FQ118KX1P179\T1d1\8m172Q2i3`?Y
>F_4aG`;n63J280V5Y1l@m5H[8206a4CJ[1D11=MU18H10296<l12P2m4F13_6C22C=c2Bl101:m?V4R3Kh8U3V56@4S2M1[
4a1DiDh=j58O1n8e1O[1[2S7T3^14?4R1P1i101V3l1U65Q12Q38509A34T1L@249\<7<:2::GJ>;C221?3>BG7:L04966M0
^112[162<X1o2=1368K118A49630961<3S3022442k2Y1OEf1>1T4b1Z1`3<R12U2294h2Z1:I2?X2V110An2;216<[19V17
R1W5;?P14338:27E1X8103V9V13092620T4Ob3h3j5]1I@31224<14C:@<468g106\1S1l22eA8BD0N0V;20h48U1<10KD11
=e1=Q12<6[9479132`1>P320==2438:22C5^5A06234@3:424?1n146>M15NN1NJ:\1DV1<X1P3U1R3AB3`1Gg2d2IX8f1W2
1DT1EDm1JDf2d1822R2R1:W58Z2Y2MY14c262o1o1[5?I;2;1U1;d5:3B:C5W4V2E39R2T20U1;29>c12a18R2S11>477101
?Q11:1A1ID;X5_1>n5W12i1`1@=334T1O=2>Ba35LU1On46=:=:GQ1W12H>7:@660>E896i2[162<X1NX251368K118F9630
961<3G\2224426\12Y66Q1@S1X92^532116D5:L?21Z3:MC>I57A3414206N>@A55T128Q13e2C5Q32M1Z1Km4Z1S2R7X6B2
j7R50_2J;4>4C:@<46529]1@S1>\1239j1R1R1BN21T5k61a18\11Io720h48U1<10KF1S2=Q12d5Z4479132`1>P320=@43
8:22I^5A06234@3?24?1n146>M15m1P1J:\1DV1<X1V4d3B3P5^3W<1i1Eb2JDf2d1822R2R1:W58Z2W3Y1h262o1[72<I;2
;1U1;d5:3B:C5W4V2E39R2T20U1;29>c12a18e1<S11>477101?Q11:C1^1;W7_22^1l1Z1i1`1@EY2b1a35R2OU5HHT3_1K
=U1Ic9<8Mb1`4F_1Y66Q1@S1X92^5:K5:I2?21X2K518:e1O7A814206NOR22Z13;S3Q32M1Z1i5^3[=Bm7R50Z3T1l14h52
39P4BN21T5k61W31Io720h48U1<10KF1S2=Q12d5Z4479132`1>P320=@438:22I^5A06234@3?24?1n146>M15m1P1J:\1D
V1<X1V4d3B3P5^3W<1i1Eb2JDf2d1822R2R1:W58Z2W3Y1h262o1[72<I;2;1U1;d5:3B:C5W4V2E39R2T20U1;29>c12a18
e1<S11>477101?Q11:C1^1;W7_22^1l1Z1i1`1@EY2b1a35R2OU5HHT3_1K=U1Ic9<8Mb1`4F_1Y66Q1@S1X92^5:K5:I2?2
1X2K518:e1O7A814206NOR22Z13;S3Q32M1Z1i5^3[=Bm7R50Z3T1l14h5239P4BN21T5k61W31IP520Q5U1>0`11e3R:47?
2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<k1E]3W4Hd3b58Z2W3Y1h262o1e8;f1;d5:3MC5W4V2E=R
2T20U1;29>c1d1[2U1><:1b21e1\7n5T3`2`2]7OU5f4_1Y1U1I\9k1a1W5_7@Q1c<V4\1\121f5i1810336NOR22Z13`:_L
W60o1?E8P1N3600LW3`29b5Y5k6Y31W52R5d10`11c2Q122@[947;32`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T
9B3P5^3X8n3k1E]3W4Hg1l1b58Z2W3Y1h262o1e8;f1;d5:3MC5W4V2E=R2T20U1;29>c1d1[2U1><:1b21e1\7n5T3`2`2]
7OU5f4_1Y1U1I\9k1a1W5_7@Q1c<V46U1\121f5i18103206NOR22Z13`:_LW60o1?E8P1N3600LW3`29b5Y5k6Y31\820@i
3=8d101P2[13e1;d22n6479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1
k7B3`1]1Q2b211C3V35X5a3a2V1V2Db220d1d3b58Z2W3Y1ER262o1X3b4I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[
2U1><451?W;n55<a2l2T11MMDb57OU5k3J_1:;BU1B6^4Q1=2U15]1R280L05407C1;234GQ3\1Em5Q1m:2DT5\1:>2?21X2
Y33@85>:81436NOR22=L3018h?V9lC0Am3Mj1g4@9`2Q3Y5d5V1II312W1031h820@i3=8d12P2[1116^1;d22n6479132^1
1>P320==2438:22C57c2S1k14041234@3;64?140411_1482CB015P1LP11H:12N8DJ;<X1k7B3`1]1Q2b211C02V35j8a2V
1V2Db220KHd3b58Z2W3Y1ER262o1X3b4I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<Gi1W18@JT11
<=2M1Bb57OU5=]3G2_1:91BO5I^4Q1842U15]1A`19L04507C1GG]2C\1a3\2DQ1m:2i5\1:>2?21X2Y33@85>:341436NOR
22=L3018gGTE0Am3M03n69b5Y5k6II34W1031V52c1g2Fd1031V1n=47?2`1>LS220k2P606234@3W11n14c115m1P1J:\1D
V1<f3d27`2B304[1^3`1m1W<a2]3P5d3b58V23W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7
Ol48f4_1Y1U1I^43M=X15]1R2k1Cj3HP8Q1j@\1\121f5]1;5101436NOR22Z13\1T3W61Q5e:f1m@0_4MS79f1k3Y5k6Y31
W120P3I1CJo:eU1^`1U7R5Q8\X1d121057V3TZ12Z1Can1V;o1L`6]>O01\=m11]<Dk72069`46N>0KF1U19211o;47682`1
>P320k27c2_20C062312@3W11>R17441605111M15?S19P1J:\1?4V1<V6?]2983c3\1]1T1KQ345m3l4a2A012e2P5S25U1
12i23d28Z2K>l1o1k1662o1X3c1\3;;f1;d5:3MC5W4V2E=R2T20U1;2985a11d18R2U1><7101?Q91S2T1i4T3W1n2J]7OU
5e31N21Z1R16;D033E61D60V80i109W1^39^1_1R2W10G9]11<13Q1W;`2Z1f1\1IB21c4R1i1341436NOR22Z130:a5NP9o
;n4Z5P70_4Q89f100U1S1_1Y5k6T1T21n620Z4=8d121Z3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D1404
11_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2
T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]18i1b107Ca1Q3P8Q1m:2i5\1:>2?21X2Y
33@85>:81436NOR22=L3;]9^S10_4MS79\558P5d5V1I_21f43h48d1S2X=47?2`1>P320k2P606234@3W11n14c115m1P1J
:\1DV1<X1k7B3P5b211GW<a2]3Db2h1d3b58Z2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5
]7OU5f4_1Y1U1IU<05407Cc4P8Q1m:2DT5\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6c1312\11V43h48d1\?47?2`1
>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5^3W<a2]3D[4d3b58Z2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20
U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1m:2i5\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31j1
3o2h1Y2E8H]3cX1W@0fCb2VBfW1[3WKV1dMQ2?e=b3f<2c8]2l;[9`2c2]45LQ3c9g280`6n2Z;5;1Y1_2`4^2FV1b1k2b1Y
131263o2Z[9a6gBm8?3h4S`1oS1b2CbAXW3S2Q<Y@2c8fGef1B3h4S`1oS1iDaW2l]1Y@2c8gNlLZ;55_31^3`820Z4848d1
21X1E[1U2R8c1479132^11>P320=@4316:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1`5Z2B3
`1]1Q2c20IW<a2]3De20d1d3f2k28Z2W3FBf21627]19k71G;26;3L:0d5:3B:C5@P5L8<=R2^1E0U1;253>a11d1[28F5><
035130:8n:_2a1NM5<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=2U15]1R2b107Ca1Q3P85KLS2DY16]12U42i5\1:>2?21X2K]2
3@85>:81436NOR22=L355Q70Z2n38W5@f<Q2d:0Am3Mb6@9`21o2Y5k6II8BI1W720Z4=8d12P2[1U2[5Z4479132^11>P32
0=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2c20IW<a2]3De20d1d3b58Z2
W3Y1h262o1k71G;26;3L:0U4^1:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;_2a1l15<a2l2V1MMDb57OU5f4_1Y1U1I
^4Q1=X15]1R2b107Ca1Q3P8Q1m:2i5\1:>2?21X2I_23@85>:81436NOR22=L355Q70Z2^S10_4MS79b5Y5k6II8\11k720Z
4848d12\3U2R8c1479132^11>P320=@4316:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DJ37<X1k7B
3`1]1Q2b211GW<a2]3De20KHd3b58Z2W3FBh262e19k7I;26;3L:0d5:3B:C5@P5L8<=R2<Q1E0U1;253>a11d1[2O5><035
1?8n:n55<a2l2V1MMDb57OU5k3J_1D1BO5I^4Q1=2U15]1a1@b107Ca1Q3P840KL2P2U2f52i5\1:>2?21X2L\23@85>:814
36NOR22=L3;mB@]I0_4MS79b5Y5k6I_21h620Z4=8d12\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D1404
11_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2
T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3P8Q1m:2i5\1:>2?21X2Y3
3@85>:81436NOR22=L3;l\10_4MS79b5Y5k6I_211333fa4U1Q720Z4=8NE01\3U2f9479132^11>P320=@438:22I7c2S1k
14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2c20IW<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26
;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OR2R3f4_1Y1U1I^4Q1=2U155W1R2b107Ca1
Q3P8Q1m:2i5\1:>2?21X2I_23@85>:81436NOR22=L3;l\101]4MS79b5Y5k6I_21^73960X31=W1=M]5n3?V6g85:a264f1
404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e
3O=Bb1k1`>8G45EJS1C4H315Y9m6[32`2CBT2_1528g1d1210524n27^3g113<X61X1MQ4S2241O2n4V5S12V1K93o1T3Q1=
@G5CI2o1_2a1Q3V2CO]1Z4j2Z3_62o102JQ27396E\2AU14Q1211986E9JNOP1A10MC253X1T1>=^1152^1C\1239aY1F3Z4
=S`1V@11dCiDST3Q1=2U15]1R2_2dH2c8lP2E3Z4=S`1oS1iDST3Q1=X15]1R2_2dH2c8lP2[=1[:j8209a2l1861[101Y1F
[1Q23k4j4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411T1:482CB015P1LP11H:12N8DG><X1k7B3`1]1Q2
c20IW<a2]3D7X1Q120d1d3a2k1T18Z2HB7c1K=h262o1Af2b458:;223;3H3:0W1e190[2:3B:C5^6E=R2T20U1;29>a11d1
[2U1><451?[1[2U1V3R3U5H5<a2l2V1MMDX4Y17OT2P3f4_1Y1O5I^4K633i1?c1Y1_107U2Q3\1Y2l1e1FQ1g5U52R49\1\
1:>2?21X2NZ23@85>:81436NOP1Q12=L355P9T2U5X5b7];H1[30h1]28Q89h1c35Y5\4X25I@88\11b620Q5d101\3U2f94
79132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3
De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_
1Y1U1Ia<07U2Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3018mY1n20_4Q89b5Y5k6I_21\738060X31e1=M]5n3?V6
g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5M1BJ5[45V1037<450@?i25CR83a
2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9_4]2V2T12`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S1
2V1K93o1T3Q10<@a11JQ6Q3V2CO]1Z4j2Z3_62o102JQ27396E\2AU14Q1211986E9JNOP1AP1C2535R1T1>=^1152^1C8S1
239V<2069i3=86]1011GV1[1116<Q1243:Y22b1[547620032^11>P32048=2438:22C57AQ23O[10>4041234@3;324?140
411R115446101311162B015?>1LP11H:12N8DG><X1k7B3C2I]1Q2b211C02V35j81_2BCV2De20KHS2[112W3Z28Z2Z1?\1
6R1EEU1662o1X3b4I;26;3L:0o1k2H:3B:C5^6E=R2T20U1;22685a11T1?[2CA><451?W;P5M5<2Di19M8@JT1129=2M1Bd
3m17On46=Hm1>7G2216K7:91;6;C53496T10`1^161=C48X15[11A55T1818A00215006>411923LZ22926\189U2D3D9]1@
3Q1m8o126=R2Z1f1\1:>2?21X2Y33@85>:3414206NOR22=L3018U>o7b6Ck1`<R10A]1ILHC903e1`1g39m2d2Y5k6II8W1
03143@eX25R720@i3=8d12\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12
N8DV1<X1k7B3`1]1Q2b211GV35j8a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2
U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22
=L3018l\10_4MS79b5c10d3k6I_21T636j4U1>0KD3_1211i:U147?2`1>;d220Nl17c2_20C06234@3B4?1n149;M15m1P1
J:\1@3R13<P5U18[1X1983P5^3W<a2A22e2P5g1l1b58Z2W361i362o1e8;f1;d5:3MC5W4Cb1E=R2T20U1;29>a11d1[2U1
><7101?W;n5T3Q5]7OU5f4_1R16U1I8Aa80T2W1^3h1N@Q1H7=o3Q1j@\1L?21P5Ei18103206NOR22Z13fBi1gH0S1[3NY1
h59U1l2_1Y5k6T12Q21d18c43h4^1=MD11=ML7R1102@06m2XGl2i5AJa3V4k1V1QBLIU1Q11i1h4aBW2[8b<;7kHd11B4R1
P1W2d3Kc6Z1T3@A3:NL@2>W5i7:HGe1CZ1B@V2=F_85<8M18P1g47EU1a27R3?V<2P660<5g1X2Jd1P3j19X15R1W5;?f1:2
R13o1m4CFP913V1>n<c8S2M4?g1d1S1JX22g3\2;h:48W3`33[4<8AC<b1U7e7l=f4S:P1F\1Q30Z1_C=P3Gf5iD]<6V2CU1
8CV@U8m8m9229E43]U1e2a1^12Q210H5000E2j7Z1o>2i5i2Z3Z4PF2X84`@2>Q1f3U2<08C60:9=218166@22806517A59:
c1OdB31121I73a7nR5jY1d1fQ3iBT43Q5d1Ja>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3
P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Io6d1U4W5P8Q1j@\1\
121f5i181436NOR22Z13X]10_4Q89b5<l4k6Y31X43Q5d10=;a>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T
9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5
P8Q1j@\1\121f5i181436NOR22Z13X]101]4Q89`21o2<l4h4R2Y31m53h48>U10=E`4f947?2`1>P320k2P606234@3W11n
14c115m1P1J:\1DV1<X1k7B3P5^3W<a2]3D[4d3b58Z2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;
_2^3Ba2Q5]7OU5f4_12V1U1Id8U4W5l1S6Q1m:2i5\1\121f5i181436NOR22Z13i9m1P1X1D]47BET2>>a14Z4Q1k1h6BGX
216@X10_4`7@9`21?_2Z2K@a1521:M@416Q1859:R2Y31k13]7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0i<oMnE^2f3S100
23Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;e9aR1d6m>^2A39^4?a3Q\1oS1iDgf1fn1Y@2R4`4aGUT28m53j31M@DM]5n3
?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X160Ii5OBJ5a4[17<\1j;a2c53j1U6X3X2Q2c1O=BoA8G4
5En1C4H315Y9m6^3`2Cg2_152P2KH21057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1]8L<n3Q3>1Y2c9Z3_625c1502l
27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239P3\A^2iT1i6U239e2J1U300L1?h3n3Un1kBi4a3h1R:oZ1b2d12
1057V3k4n:RJg13?P2kF\:WCl7k4D@R2a43X1U21Z24\20Q9X3W>916]1T2f2c4U3FE8;HX5J4h45X3b93N_Ia7cKP=W_41^
86_2Fee1k7n2f4m4g21S4074jA3NVV6\d2k7Q74n2J1;@5;D20I101M1;8c3n3?O3Nk<5:a264f1404^1:6;406X1F4D1572
71i11P1S111O015EU1<X17In4JOBJ5a4[17<L?`;9a2@R53j1U6a5e3O=B`:^789=45EP1MC4H315Y9m6^3`2Cg2_152P2d1
21057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1W<^1Q3j2c9Z3_62Y1E02l27=LT44Q1211986ET1NOP14]1C253X1T1>
=^11g1C\1239`5[1>^59NbBf1h<O167:JT16T2Z27k3e21i4W31?W64n2J1;@AD2J10@>93l3n3?O3NP5j75:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2@R53j1U6a5e3O=B`:^78G45En1C4H315Y9m6^3`2
Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1m<HQ3j2c9Z3_62Y1E02l27=LT44Q1211986ET1NOP14]
1C253X1T1>=^11g1C\1239`5b8eC\=>SG?;4h4Q=3Ndo31_T3e;SX2k?>4S4DQ=3NR9iT4[[19cZ1X60[m2^64@Y2N1L56IM
R1Z4n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1W9b2a2c53g128l5a5c3
1O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27KZ413<X61X1MQ4S226O2W2o1FV5S12V1K93o1f=Q3e1T1OU10\
71X3U56R12Y1E02l27=LT224g14Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239`5b8b1TE\<1S40m74?04S31L5B=MY1S
4n3?O3NS4g85:a264f1404BK:23;406S14E0200111462002270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?i25Cc5^23a2c53CV18l5a5c2Q1O=Bb1k1`>8G455?n1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S
2241O23<5W4j428S12V1K93o1f=Q3e1@CO]1Z4j21X3\5R12Y1E02JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1
152^1CT17239Y8\7e>U;e71Y2i1R;n54i31S2M[1Q4n3?O3Nk<5:a264f1404^1017103;406X1F4D0057271AW11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1M
Q4S226O2n4R53S12V1K93d1:f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239W5Q3Y=0g8
o;=E4W4@A5m2[93NZ@kc6dT1]4o5gA];31[5i8964h4Q=3NVT7>4h4[3e93N_T5TCa\1g4cX1i?[Q1f3]14n2[2f100Z1348
i83NUT1mj1]m3U=U;g>h1Z2d5j5W3V4@e1e1QB1167U1Y3a27[38[1V3j1T457E4n2[2h1Z134R93NYc8W3]6i4\2X8e6^5[
3d1Q5?4h4Q=3N_c1l901_l1VZ3Y8iU10\GE4h40<c<3Nc:]O[1Q8YDhKc7ZV1c5QQ1n[1]a1RCjJ@4h40<c<3NPZ10\I^AXF
YY2e_1hU1d;g14l2Q14D0<3R2J0e7j13NP2\BT2S1h1mAQ8OZ8n:QBe3P6a54;`1HU[1kIMi2]3P19Y2P1E5`5i40ACjJ\[1
SI14h=^14n34D0<3R2J0e7j13N]DT2S1h1`@]Ig<d9f9@R7HoU2`28^49Y2P1E5Z:0A^Ko\1nE_1114h=J4V37Y10<V2a8j1
3NX6T>X3hKOT[2SLYNR7T2kP1e;a9kC\Y1G4^3Y10<V2a8j13NX6i2Z;X3YB^9Y_1QW1V`1SZ1hU1VN`><4h4Q=3NSX1fDJX
=Zg4l1`3>4h4Ac3k83NdR1Y\1cDe=mb3j6R5;4Z5_<3NSX15[ESg3k^2XS2P14ET2S2;Ie;3N_IT9PJP=dP3V?[O1e8mT1`8
Z5d100W3[31V2;n2f1`NJ4@W4<l2g93NUV2TBi?0_9eKTh1ER2P8V1dBFY4]224_Q184h4Q=3NVV6oMdd2`14@i4g1NX8N<3
3Nd8j3Z5TN\7o8Y9m8e5R2WG^6d4`c2Z;[5a7U2_45]5a1o;b8S6W2^Bi:116]1f1JWBT1274jA3NWf2n2WX244jA3NU64@X
31S22JY1B`3n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<K7Ii5K3BJ5a4[17<L?j;a2c53j1U6
a5e3O=BX:f78G45En1C4H315Y9m6^3`2Cg2_152X1Gd121057n27V513<X61X1MQ4S226O2[4BV5S12V1K93o1[5m3\4Q3j2
Oc8Z3_62o102l2739LT44Q1211986ET1NOP14]1C253G@T1>=^11g1C\1239bD\>]2T4c61h>74jA3Ndm4o1i154jA3Ndo46
4^8[93NlW:54jA3NlW:T14@Z3;k1M00L2f93NWU11jS15d2iY2`j1aLVIb8b4d8f2QB116]1[1m1P;:S6E4@Z3;k2Li93NZY
2d2g7Q5Re1l7`j1aLVIb8b4[;^74?0\2K1;@H=M]5n3?O3NQ41`5V35:a264f1404^1:6;406S14E0200111;212270171A3
2P11P1S111O0151CU1<<K7Ii5OBJ5`3J5?F037<:0@?\2<5CR83a2c53CV1U6a5e3O=Bb1k1i6f78G45En1C4H315Y9m63W3
2`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=g1Y1V2CO]13V4j2Z3_62Y1E02JQ27396E\2
g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239kIgT174jA3N_c1XX3S\574b8W93NPl9k;Q84?0Y22K1^16=2J30O
X4n3?O3NS4Lj75:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@
?U23685CR83a2c53C4Q1U6a5e3O=Bb1k1g7h689=45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27]4H13<X61X1MQ4
S2241O2n4V5S12V1K93o1f=Q3\1IC<B]1Z4j2Z3U5Y12o102JQ27396E3i1>g14Q1211986E9JNOP14<P1C253X1T1>=U181
52^1C\1239;j6:X5P6ZM167U1d<T82^74?0X31Q1<6=2J4X5n3?O3NS4g85:a264f1404^1:6;406S14E0200111;2122701
71A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?U23?5CR83a2c53CV1U6a5c31O=Bb1k1g7h68G45En1C4H315Y9
m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3U5Y12o102JQ27396E
\2g14Q1211986E9JNOP14<P1C253X1T1>=^1152^1C\1239;j_116]1iDk74?0X31;A<36=M]5n359O3NS4n4`1W2536a264
f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?i25CR83S1]1c53CV
1U6S3]2P1d2:D=Bb1k1g3EHY98G45En1:84H315Y9m6[32`2CBT2\12528g1d1210524j1S17V513<X61X1MQ4S2241O2b1@
j2V5S12V1K93o1f=P2P1V2CO]13V4j2Z3m2a32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239
QEeFOWFn194S7^1W93Nde8b<hI[64@X315FJ;MT1DT3>]2`1?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O01
5EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1F;P41
3ABMQ4S226O2Q2l2V5S12V1K93o1Z;d1FQ3j2Oc8Z3_62Y1E02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239
j<iC1fF;71_61U6;4@W4e3[93NZ`6kCjS1aX1o14_5]2c3I^53NnJUb1^7[7n4ig1j2\70PD2V1hU1aL\8P1X1D]47BET2>>
a14Z4a6h616@U6Y50b:K:5g121:M@416Q1859:Z1^14_5k6^53Nhh4j2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121
:M@416Q1859:=4jA3Ngm1nY28U?a5Qf1kDm=PP184]4\=3NfW4l]3PP1E4h4`3`93NdR1b8f31a2^=T91n=Ye2\6VIPIf@_f
1l54i31L0F>M]5n3?O3Nk<5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1
U6a5e3O=BV;h68G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27^3g113<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3>1Y2
c9Z3_62Y1E02l27=LT44Q1211986ET1N<BP1b17;253X1L7>=^11g1C\1239\Z1V4d?c54i31L0U1M]5n3?O3NJP<5:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^
3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62Y1E02l27=LT44Q1211986ET1NOP1
b1C253X1T1>=^11g1C\1239g[1C4@K[3Q=3N`2]1]7]1X9oP1_DXQ4]3U8e;SZ1G4@S5d2`93Nd9d72j614P1e8R=fH[P3gT
1V3_H_S2mJN4S4e1P<3NoB]1X3h1h>d<[HVi1Kb1hO]3S7=U599^NS4o1^V1Q5TFV?=4k6n:3NdP6af2Y2d11SJ2f=M4Q2U2
\1>o1Q3d63Nb2`5Y6U5c414nV2jR1oKd4PHh1cB[1ol1X5_Y1i584jA3NXd2n]6_HT=75R3TIU2jU3cGYW295R3i2ZFPX3Fl
FWW2XE75R3nn3V2;WG`l2=5k26nh34Z3g1ZHW2i1mg1hR1VBZ25U70<\2m5e7b4d9]1R4S2m1:=Y1m191Q1cP1a12421E0hS
14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9n@P6b7R4b4FJR2f5o1a9W2fR1X7d6m>^225WL35WLik635de6\R12
5Qh735RGnP71525RG65<d2J9eT245<d2jU255<d2jU2T_555<d2jU2^l175<d2PDia1Tk1Y155<d2PDia125QT445QT4oc39
55<d2jU2^_535WJoj645WJgZ3W`345RGT3oj625]h735RGZQ765j2XL_f1fU1aj325SO25P555<d2n1kS235i3Wd765<d2jU
2Rl1Tn265<d2PDia1^_596h4m2V:io6ae2g4Ij136h4bA36h4aT226[c766;_X2Vj11K56h4Yn31^156;_X2>PZ596f7QX4l
k2e71fB\NTZ166h4WEda6e7T21626h466;d2g1RT2gk166oIj1j_6e7T2R26^2Im40g1@hA3n81U2R3h2m1:T1`2QR1a1242
1FJfDo9V44b4PE]7RLo1`9l9P1Eo9@0A^:X9d>^<V<a22Q3n1_2Ag2XAP5>E4X@Q1@W3=T986;\4Q`1k=b1a4`b236h4gU32
6jd166S7nBYX1dU4lV426ga746j3MbA>6c35NY30K]h44R7hk3G9B56h4lY3lIYL57:Y36nT277:_X2_A\]1nY3Z227bT437
UBae31757bT4T3nY3Z227n457:d2n1kS277:d2a5XP2`S8d247:d2jU2S27S7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0
hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^297:]26h2QS2Sf1id20:7:0\2
6jU2Sf1id20>@7:0c2U50cP2ok3l9P1E`:0AQP3477:iO1cX1ln1e_447:kOcX1=7:j2KF[K1cX1gk1T3Rm1_b2247:]4QT2
27h427gW437gW4mh257:d2jU2`b2V27:d2S4j2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n
6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^257:d2jU2ZW4W27:d2S40i2m5mE]1R4S2m1:=Y1m191Q1mCe<
a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2O7:d270e6@kJ1U2R
3h2m1:T1`2[Ee<a12421FhS14cIeT2o_1V<f527YS937:_X2<7:g3^1cDj=Q314`Mmo3`6;7:V5cDZ=?Q314`M^V4?7:f3_1
1aDj=Q3121`Mok3m3\727f]357:d2jU2gk137n4Tg747:_X2`b247:_X2ln167:_X2_AWZ1T357:c4kS2ln138]Z2i[5P282
X5Z2`4n8Y:e1SY12n\1fBU>SF^K2V1^LX2i4k5b1i1lMP1X1D]47BET2>>a14Z4CU9`316@SFE5@g121:8D@416=C859:W1L
80Q3PN0S3M]5b6XEh4j1o82g;T2i4eBo<m4k4`>ChV1iZ1P3dB^:_28;Z5gEg4LY2h1m37B021111;42Y132f4a4f60_1a4E
F<i1i25n2h2n2T?j7[5[7f4]8Kj9<Q:0V1e7fCP8@4T;_393cEQ:^<n2b1[3e13W4X15GLAX141`7n8_E]18;`25C30]3f7J
[GX3o1P@T7Z55R1d4k2g<e8d1o;_M3a40I10[4k49l5bj1RD]2a4AR;^7ZV1jBV9k28X7K0g1m5mE]1Y33h2m1:=Y1m1Q>j8
T;a12421E0Z8_8P8[9a8b:R7X4^2f3S10023=k4A?n6\@a518BN;h22MV15k2>P1E<b9@0A\>X<h2e8FJR2T14R174F`11Ba
;V>gF4S7d6m>^2>82^7bQ1JAhOc[6VBe9[JH6i=58^4RV1hO\Y6h280:R4W1_Jo4HT37B021111;42U1332f4a4W8H2Ik2\1
<i1i25U1`7V8eX1Kn>:JJHIIH1101T1=m2T:k=X4m1o1:4T211e8225Y393U1]Dd7k>g26h6f5V2Z1e7n8m3R=\?k180]4X<
ZE[Oe7g3RB^1NB[3Q4h2U7V3Z:f300^2g2_3a1:LV1\4;]1Fk4l4f6R=dC`K1h2E@]1049o6TAU94i1O5V8S3P?X3XNIA8_9
lR2[^1K]1l72d3W5ZC`l1l@SFj;i25F80_5WS1X214]HfY1i6m8i72f3b9Di3oT3i:;b4R8`180[;hP1nA?E]21c41?c5W20
0e265d46D612WF^JP4n5j31?JZ1\32X1h1oE0ZZ1l1^F0_CR1`]1j1d68;g1OA1S2M]5n3?V5o2f1Y3>W15:a264f1404;R1
726;406V11F4;8157271i11P1S111O015EU1<X17Ii5L2BJ5a4?K7<\18Ej15j8a2n1d33j1Y1k4a5e3O=BV7h:8G45En1C4
H315Y9Q6KQ1\2>Q2CQ1e1_152P2d121057n27V513<]4DBB1X1Mm33g1;26O2S2Ml1V5S12V1K93o1f=Q3j2a2Q7Z3j26;Q3
2o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12317mI0]@=i18;f2c2_Jm87B021111;42Y132f4a4i<\1<i1
i25f8ha1f>2Z1]2762R1120S1\KV6Z24d>93cE`Fn2h6f5V2P9n8A8`3h3a8[GX30gl1UZ1Z2AQ8R;iX3eD_T1V948SQ1g`8
hMO8Y7J0e7Q1TB:i3X3i<^=d^1SU2_5Ng5l9O0E`:0A[OZA[FnH4h=g;c18;Z5_Jm87B021111;42Y132f4a4i<\1<i1i25f
8_4jFk?a6m4c@eAf9a84d>93cET7[?n2h6f5V2g1X7n8^28;5`2c2c1kHm87B021111;42Y132f4a4f60f3_1J\1<i1i25f8
`3e4J1P6cR1f>]1]27672H00101T1e7fCP85:4d>93U1]D`Fn2T6Cf5V2Z14`7n8X=lO@80]4ei1X5]4Z4n=WCc\2g1M5j2^
Y1cR1k18;Z5bILV3f57B021111;42Y132f4a4i<\1<i1i25n2g5U7P1Q2fN0g8aE\Ka84d>93cE]Cc1010Z1n2d63f5V2`1_
7n838V]2WV6<8i3`Je[1^>U1fAdNZ6Tc2l6mP378TV2j8TX2`Q3nB7=8_3k3hQ1j1Y16gCVE`Z1dh3a4SO48f7mh2]M58jg1
hV1aT2`a2X18;n6iQ1j1Y16f4a4^:Z2\1<i1i25W<l4C1^7_d12OT1e7mK:kT1`Fn2T6Cf5V2_1`7n8X=lO@8h3U@k?f6`FW
9ZX1lAVF`b1WY1YBVP1g7RR1^180X3T1f3>1T1ImQ1fT19_7jKgQ1c6@0>521LcDYDY5k:d1k8b5:Q>V2l4Y7i1f6jFJ[4Mn
8^2^9XBf3M8f7g:k=HbJXCm7\>ZS1n90Y?a3aP2n5Y87YCR2Q2j?P2f>1R2ZN]27Q18;Y31^10EX:jh15oa1l1jA2lAS2d12
1057V3i5g>ZT1Q3Z4QEg4i2S1f<?8f7`Y1hQ2^j1MXX11X1Tn1cAj43UIn<T28a7;7P1j9V5IIdCl5g3m6T8FW1b904cD1Y3
e2Ne8JU2k;J>m5m7P2R3Y11C1F;;U4a8j5o;`4_21hNXDR;3e1W1Q10]7Q1R6V2`8h9h1j:Z9]7R6h>X69d3155g1J2]5]2`
1?n>5:a264f1404HE:6;406S14F4D157271=[11P1S111O015EU1<X17Ii5OBJ5a49Q17<CHj;a2c53j1Y3k2d3l1e3O=BoA
8G45En1C4H315Y9m6^3:U2Cg2_152P2d121057n27V5131:T1S51EBM:f3S226O2n1o2V5S12V1K93o1Z;d1FQ3j2c99g1X1
_62o102l27=;@T44Q12119832ET1NOJ561Y1C253X1T1>=^11g1C\1239\1^?`U1h59:Y31;g1M]5n3?n>5:a264f1404^1:
6;406X1F4D157271i11P1S111O015EU1<X17I\2\3OBJ5[45[17<\1i25j8`1P1c53j1Z1n1k2a5e3O=BoA8G45En1C4H315
Y9m6^3:a1CCg2_152P2d121057n27V513<X61X1M:f3S226O2n4V5S12V1K93o1f=Q3b1W1c9Z3_62o102l27=LT44Q12119
86ET1NOP1b1C253X1T1>=^11g1C\123969Pg4[T3i1i7d6o19:f2c2_Jm87B021111;42Y132f4a4i<\1<i1i25g5n2ha1g=
N3W11>0\2:0G41T1T3WHl7D4d>93cE`Fn2b1U5f5V2Z1e7n8a19:Z5_Jh5T37B021111;42Y132f4a4]5[7\1<i1i25\3Y5h
a1o@a4\Ka84d>93;WE`Fn2h6f5V2P9n819>9:T\1`L5e[1nNW4gP12b611`]139nU1U6Z19Y7dNT3j1U136f4a4m9@Z2\1<i
1W?`51nk12T2e7mK:Y;S7]B`Fn2T6Cf5V2_1Z5U2n8X=E[<jBH9h3Do>Y>h8c1`?o7c6ZL18\6aGc1e7do2l=kGnG2e3gQ1N
9l3:W1T9[L14Q6i<a5MIk6eI1oW2_1k5a30dMT3d1UP1e;V5iMX1S1K9c8`S1`8i7`12?S3=_1Mk1?j:]c1Q?3b3e4a4ad2o
Bi24k7_Z1<9P4^1^R1Q314LST4fDa12=9`7[:2e=SQ3Y9P7X7eo2iMm9n?B9b4c\1_3i7ULiD_Y1h?mU2a62c8Z4d4d6o[1Z
;\79:0X315_1=M]5]2`1?V6g85:a264f1404^1:6;406S14E0200111;212270171=332P11P1S111O0151CU1<X17Ii5L2B
J22<S3J5V1037<:0@?8`25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V51
31:T1OS41EBMQ4S2241O2n4V5S12V1K93o1Z;d1FQ3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AG8C253
X1;H>=^1152^1C\1239\h1:9b32mMoi2Z92d3fT3RV129Tf3B9fS12TCd=dOX4S2XNjMhS2c1S20S9k8a@gJ79_l1_:TW5dF
Q4j:B9g5\2DXO2n3^BP9[:gLn]1k`1@XLSb2V1=39Pj5iQ249[b4a>P529UQ1o::9U409:BF0b1Q2?:[1b1`2=_2=l124212
63302`1>FV22204:d1=87c2_20<6062312783F@1:11P11744805118F15094]1P1J:\1?4V1<h2e5EB3n2Q2<m23V35f2S5
1Me1Ka1k1W1R20d1671d1Y1128EFS13V2=8Z2?=L688C632W2195C662o1j1Q32U28V1;Y1<;o1[18V1H:3MC5i5DE=LL85n
10U13729>DL1=7NS27CA><:1236:i1W4j2j16n5E<NR19Mn2JQ1?e3_1EOU5T3>R121?JY1;7A3ET10^11`4l4E]2e23_1?j
202E85W11<13Q1@T28b1Z18@J9a1<<2B26Mb1S2D8I2?\121e39f1<\1521436NOR22Z13i4S1Nl15H<i3o1c4`66k8h13S7
0@^1ID12?464n16;4n1n27421@]4CY5g1S5T3031i4:_40Dm2l2n2^5=l12712633S2FY28:d1=@c2_20K23<83d13R17980
5118N094VAn2d;U5c2]2S3R20d167f1c:S18S132W21?C66m3Q32^2V1j58P:DE:OL>Y3e2;f1g1Km136\6j2j1X7Q2YFR1n
50Q6j:_1Z302E85Y1>f1]2b1Z18@T1a1<<2B26`2S2De1\121]379f3U=R2HbAk8h1X9^1IP8?a;:_40DJ70R1F1=\2e1X1?
:AV2R14B66R1I01712633`18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83Q1;611R17916004100815=520944X5X2O
b4P1f1T11l2`81Q3G]4c23U23Q288?R20U1>671d1?X14T2KW1^1m2D>166L32F<S11229C66X2LGE9Q22^2V13f516Y1D]2
Z583@0D:2E6?<>R36?U2;J:2;1JG49564d12536=?d2T2Dc1V1R1GX7Q2^7@k1]<R11l50i3Z1L3Q1R1U3c2g2_1Af2102E8
5Y1>52:04L7:C343E3N<664N07011;62@9a153205312:7263?X1CIY1De17?D21c2D4735W2LA<Y:<O32=235L4P1HQ11IY
2L7P44l3i1=:_1O:0h36I;Y2h1Q2o3V3^1IP868V1k236m4E13FP1FBb4a18n1^3:U5m2g4h2K=f46<k8c2_20h4J0511g1a
5T9_2n2\5U3R8`5a1W1R2_4EW9Nc16a1EU1m1h7n5[18G76=[8Z1R5c3_3[90V31S2T1f=a4R=RD^5Q233D?Y1<1R7n1a1<\
1[24>P3`2`4l2W<33j3<i5c4S6<6k8h1i7^1S4[2;T1e22f?]3D1S2:U5m2g41f2K=m4<>\8c2_20`Hh8U3n4S3`5a1W1`@b
26a1VCODi>c3_3T3V60V31S2a7Y7V[1\9m2m3n9`4l2R<433j3V6[;k8h3a9j1[2;T1h2S8b7R41`<:9i2[1:9DE1J>5m111
6:1]163o3=j4244263302^11>FY2204:;X1=87c23P2:07640412312@3:03230?1120411F9115446101311162C15?>1L1
N1H:12W1DG><T9B3`1]1D\1<W2E3V35j81Q1AKBCV2Z30d1>P312:^239<X10C8Z2M<?6U16112G8@E195C662o1j1Q32^2V
1;260:3<3;:0I23>T4:3B:C5^6E=R2T20U1;22685a11d18R2U1><4221?n2[3_3\1n5B2^29l3JM1Bd3_1=7OT2P3V1m1FG
2216<FD1;60:C534@T10`1^162<646b1f11A55[1118A0027006>43923Ln1;776_159j239:9]11>34Lf6P32<2B26d4M\1
27Q121e3P2B<>:341436NOR22=L3018c8b1n3b1T1j;@n1[6T2h3;M0i2L4CC:36^1:U1g39U1g1d22W4NMm5IP1^111T2:9
g71S1@U7n:W3c2_20l1_6=f;F?`;Z35k4F0X2M\1aGjT1h=43;W1d28:T6l57]W1j10a1]45b1e1QH`6e67dBA\<S:h8NIU1
3600f4^3b8U<]3:S3A4Y10I0_1e6e8o1X6c2_20e4Z6b3T2Q=An1Q41T7c3>hHf@Nj509U6[4g32j8m3R1`7S>nU16<H1c2o
2T3U8j4h2c4h1i3S15Z4g1j;32B7X2Gb3T12O7`2b4Ng727>W4MX25b1W:1a1]2>?3\1Y1e1e1:02R1]1;8U1T20S2C_2T4:
S3l29Q1F1d=4Lo1]5Jc2Z1T10Ab21Z1334D141118=U1X11P26H>?;BGa5l5_3=S1f1g2=1Y<5d2`9ABh9U1h1o4j7Q2P5P1
[8V1Y1g32Bh1S6:AQ18S3\1kT14o212CK10T1F>j8g49<Y1Oa1^24Y3eAn5l3m17_1W1_51j6F2Z20Y23gAY30n90g2^7c1]
1k1Y4>k10@;nZ41^8^15hb1]`2Bm74_9V1XKi91d1;X5`2Z4UR5^K2V1gZ2P1G@D]47BET2>>2^14Z4_2G`1P4m2b116@SF:
@@g12109M@416Q1859:]1;X5`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4i<@114@SFK@g121:M@416Q1859:]1;X5k6ln1j
m1]U1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@X1>21:M@416Q1859:1;d1;X5`2Z4^o31dR1^K2V1gZ2P15R1D]47BET
2>>2^14Z4]1P4Z3B0l316@SFK@g121:M@416Q1859:;;_1RLm2_k5Ri1n2_4T41<I;_1U1^2X2RI[e1nU14Z1f1a?kEXd3R3
2P1`2g15jC4k1]I;h1;k4<Z2`4hg3\Z1^K2V1PLf^1P1X1D1[47BET2>>a14g1T2=f6R3`316@kE7E04@OG21:M@416=C859
:3;k4Qo33;iU:b;h1;X50Y2`4UR5^K2V1gZ2P1T13D1b3H7BET2>>a14l3=Z1_2P5^416@c?W67E5@OG21:M@416=C859:E;
Y3j1YY3XH\l3lG31KQ1Om2;Y==V28QDb;X2f1;X5k6\DZY1lLY8Q4e3^g1^K2V1gZ2P1T137037]47BET2>>a14Z4k8^416@
SFE5@g121:M@416Q1859:<;Y4S3]n6PR1l@[4Y4n?V4S@b;;;n6\a8g2n565aU1k6^3o8C;[2m2oh2m2Z5m;\AGj1o6W9_e2
TT1c7JcCcO]5Q2;9d49`2Z4QMb<fi2iN^K2V1mGV1`=b<51VGP1X1DS2Y27BET2>>a14Y2B]1f6e2m316@La>44Z6K@g1217
2M@4160P1859:f1;X50_2Z4VDTe2ih1^K2V1_g1WCP1X1D]47BET21<>a14Z4a2N7c50l316@^?d6K@g121:M@416Q1859:m
1;d3c1c1L4U4n8ZV2Q]2i5^K2V1g;Y1em1P1X1D]47BET258>a14]19AB]1f1d71KP316@kE7K@g121:M@416Q1859:T8207
R4F>U12:LAb1U2f9479132^11>P320=@438:22I7Co1S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B
3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l
2V1MMDb57OU5f4_12V1U1I^4Q1=X15]1R2b107Ca1Q3P8Q1j@\1:>2?21X2o1Y13@85>:81436NOR22=L3;[;P1X1D]47BET
2>>a14Z4f1d7n316@X10_4MS79b5Z2K@R1>521:M@4141Q1859:R2I_21D;d3^15d2c7hh2TP2]h2j=WF92V4G^R1j2j1a1>
:;T5`T2_a1iETm2YF7bW2c67;T5k^4P1Idb2\Z3a2;e2^2P2K0g1m5mE]1]3FQ2m1:=Y1m1Q>?R5;P>a12421E0hS14k6nE^
2f3S10023Y5A?n6\@a518BZ1a8P1Eo9@0A^Me8FJX1I>m174W21Ba;VAgC4S7d6Z7V3[4^2`1;T5;]1R10d@n400Z<Q>n>kc
1k8X[1nDAl9P1EW6X40Ao1T9Y5iIW3Y2S<h12i755a2?c<AV1a84]@<X4S:]2;f3\14a11C25Ah3iCjEQ@k6VOfS1dN^K2V1
ZQ1ZX1Q1P1X1D]47<5Ef12:>>a14g1b2m2A0l1X1\35P316@83o<1Y1Ed6K@G:D21:M@416Q1859:<;cQ4SOW5^LiZ1`CjFZ
7n1a9YV1\1;X5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4l1];165:SFK@g121:M@416Q1859:^1;X5Z2`4hP3mA^_1^K2V1g
Z2P1X1D]47BET2>>a14Z4l1];16@SFK@g121:M@416Q1859:b1;X5`24U4UR5^K2V1gZ2P1X1D]47BET2>>a14]19b2]1i1T
60l316@SFK@g121:M@416Q1859:^1;X5`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4\90_3<16@SFK@g121:M@416Q1859:^
1;X5`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4h3c50l316@SFK@g121:M@416Q1859:8;]7Yo3Qb4V44n^1h32;[Q9@;]5n
1TI\:14f[7m1[5m]1NX221:6;c7dV1RKl^1la13;c7ZU:`1;X5T30e3Sd2l7TU1oP1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=1
6@SFK@W1?21:M@416Q1859:4;]8iS:d2_1;X5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@L0UEF4@W1?21:M@416Q1
859:7;]8b^90UEFm17;]80gg20o[7d2n1;6d2\20R2g4al1]IgNV8^Gg=S9ZB2V1Q]1c8QEP1X1<71b3H7BET2>>2^14Z4Z=
16@UEJ2K@g121:8D@416=C859:6;c7UW200X`5c1;T53k6no1_Ff[2a;l?2V1gZ2P1X1DP3\17BEF]1>>a14X3Q1j3_91678
SFK@g121:M@416Q1859:R2;X5e2U4PHo4ZQ1XHc?l5_8_]1^K2V1[V1[T1P1X1D]47BEMV1>>a14]19b2Z1T3031:R2_5E16
@c?g5GK@g121:M@416Q18319:?6;n7Rm89cV1L8;n7Rm892f>kGZ5H;h2KCJ9`U114m6UT3^>g3ZD`V1f=j=2d:d?b>T>@Y@
7;Y5Xc8VCUP1Md4>;k4=jP4]<o=og39j6Q<iO@]5D:;Y5Y2QS1Y_13^n59lBhU1`1;X5`2Z4UR5^K2V1gZ2P1X1D]47BET2>
>a14Z4a2N7c50l316@SFK@g121:M@416Q1859:`1;X5`2Z4UR5^K2V1gZ2P1X1D]47BET2<1>a14Z4a2j60l3165:SFK@g12
1:M@416Q1859:S2;X5[1_5f5^a1]4Z4Y2`;kC<h2b4fh1Z:1T1o3l;2V1bT1f1]T1P1X1D[2Q27<5ET2>>a14g1b2Z1T2Y3R
5]116@SFK@4b121:M@416Q1859:[1;X5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z1o;16@SFK@g121:M@416Q1859:1;7;7
c4jS2RS7nIj5[3;Y4Jo107@k1m5\5Q@>]1]3h2m1:=Y1m1Q>X5h2m;a12421D00aCE1d@j5Z1cD^2f3S10023Y5A1=Z5?S1o
;\4a518m1XD`;3_1]Ae8FJX1I\21521W21Ba;W1O[3J40Nk69S7n480\2`1R=o2d3e2;Y110k2BX2f4^20E;T5X2Xc3>XY4X
3QA[3O0NXC8QDP81l2BX2V7j1;X5k6QDjP2dW1n2dR1^K2V1kM\8i>dEP1EBD]47BET2>>a14Z4a2N7Jh40l316@LnD7K@g1
21:M@416Q1859:\1;X5`2Z4UR5^K2V1gZ2P1X1D]47BET21<>a14Z4Z=16@SFK@g121:M@416Q1859:[1;X5k6UR5^K2V1gZ
2P1X1D]47BET21<>a14Z4Z=16@SFK@g121:M@416Q1859:e1;X5Y26Ah3UR5^K2V1oE_NWFP1X1D]47BET2>>a14Z4a2V1c5
0l316@XAj4K@R1D21:M@416Q1859:c1;X5`2Ah3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4a2V1c50l3114@XAj4K@R1D21:M@
416Q1859:6;fh8h8l2gR1\7f5;b311\1DM]5n3?n>5:a264f1404^1:6;406X1F4D1572714d11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<c1Hk31X1M^1b2R1P126O
2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2o4a?cZ1\5;b31^1D
M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G4
5En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q
1211986ET1NOP1b1C253X1T1>=^11g1C\1239a1;T5`<3f1f6`1k3T21S2_6IgEQ5i2RA3>[>R2kGM_3m2[;n2Q1o1_1bD^5
5a2i1l:hT1g9_4[1d5\>\6U8g6i5b1;lS12;_Q9i1;f3W19`2Z4o]3c@g4iN^K2V1TISJ51VGP1X1D]47BET2>>a14Z4`3k5
0l316@\=k3j4K@g121:M@416Q1859:_1;c2d2`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4h3c50l316@SFK@g121:M@416Q
1859:]1;X5`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4\90l316@SFK@g121:M@416Q1859:^1;g2`2`2Z4UR5^K2V1gZ2P1
X1D]47BET2>>a14Z4\90l316@SFK@g121:M@416Q1859:a1;g2`2`2Ah3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4\90l3114@
SFK@R1D21:M@416Q1859:P2;g2`2a1E8Z4UR5UBX92V1oEe@nMR6P1X1D]451BET2>>a14Z4a2@=7OP2Bo10l316@\=1Y1Z7
K@g121:M@416Q1859:\2\1;X5k6UR5^K2V1gZ2P1X1DP3\17BET2>>a14Z4S8V516@SFK@g121:M@416Q1859:\1;X5k6n`2
Va2^K2V1gZ2P1X1D]47BET2>>a14Z4\9m316@SFK@g121:M@416Q1859:X4;g2[24c18<H^1Y2Q2a1hAT4]1Ka2h2m1:=I?F
V1n9R4_5W1W=a12421E0jJn?nE^2f3S10023Y5A?V6:<@o3m1a1:P8Q2Z1T218m1g32V1V?oFb7e8FJR2\274W21BQ1i9>6:
X1D@V2e17BEHN<>>a141S44[9:74V316@e<d64c2K@R1D21:M@416Q1859:Q3Z1^2c1;g2[24c1EHh3UR5^K2V1gZ2P1X1D]
47BEHN<>>a14Z4[9n316@SFK@R1D21:M@416Q1859:^1;X5c1LZ4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4]9KP316@SFK@g1
21:M@416Q1859:f1;X5`24<h3R^2Rd2^K2V1gZ2P1X12A@l376;ET2>>a14]19b2]9KP316@SFK@R1D21:M@416Q1859:S2;
d3CJ4c1F5Ah3dY1fb3i5^K2V1]T1_?gEQ1P1X1D@l37BEf1=>>a14g1b2_30k5m316@83[>P717K@4MD21:M@416Q1859:^1
;X5`2Z4jDZ]4^K2V1gZ2P1X12AP3\17BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:8;7c4Zc1_@Tk1cm4PD[1;X5k6UR5^
K2V1gZ2P1X1D]47BET2>>a14Z4\9m316@SFK@g121:M@416Q1859:_1;X5Z2`4j\2bW2g=^K2V1gZ2P1X1D]47BET2>>a14Z
4l1l:@16@SFK@g121:M@416Q1859:b1;X5U24`4no1e<bBfT1VN^K2V1gZ2P1X1D]47BET2>>a14Z4l1];16@bE@K@g121:M
@416Q1859:^1;X5k6RDQi1Pe2^K2V1VL`^1P1X1<7]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^1;X5`2Z4\Eh\4S9
ZB2V1gZ2P1X1D]47BET2>>a14Z4e5d716@SFK@g121:M@416Q1859:_1;X5Z2`4ae2c\2^K2V1gZ2P1X1D]47BET2>>a14g1
b2c4f816@SFK@OG21:M@416Q1859:Y5;X5k107:Q2Y2c3]@_5]1]3h2m163=L<m1n10S1^7^3b6_2l:a12421E0k2Z3g2<W1
1d=d<Q3\1Z1i5?\21^:f2^2f3S10023=k4A?Q4X14^1@m8`4\2a518m1g32V1V?S1`=_8]7e8FJR2\2604W21Bk:E:5A5:C0
V23j1517BET2>>a14Z4Q1;H:E87F33Y4:0;`3164;e<R3a3h2F4@g12109L0:5416Q185909?GT3]11N0d2;U77\2m5\5_8P
8]1]3h1Om1:=Y1m1Q>oCa12421E0lCS:U1g5j5nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W2W23o1Oo;a4
X2=8QAo2d3Y4110KS1^1X2f4^2S3;e2a1l207\2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0hS1401M>E52\4l5a5_:^2f3S100
23Y5A?k4R2\@a518m1g:h1d119G7f4S1X1S9?[<U6o4e3FJR2\274W21Ba;W1OV2P11L4jChAd6[4n2;V7]1P10n6<70f2A1
e1=M]5n32<V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524j1S17V513<X61X1MQ4S2241
O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239R7<
70X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V10
37<:0@?Nj15CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524j1S17V513<X61X1MQ
4S2241O2c1[24IV5S12V1K93o1f=Q3V2CO]1Z4j2Z3j2d32o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^115
2^1C\1239_7<70X31e1=M]5n32<V6g85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17
Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6Y57S302=O=Bb1k1i6f78G45En1C4H315Y9m6[32`2CBT2_1528g1d121052
4j1S17V513<X61X1MQ4S2241O2^3_1V5S12V1K93o1d4@a1LQ6Q3V2CO]1T2U2j2[2Nj2Ij22o102JQ27396E\2g14Q12116
286E9JNOP1AP1C253X1T10=66^1152^1C\1239i4<70X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X1
7Ii5P3n35V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5T2S41X1MQ4S2241R3f
NV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1Q>i4<70X31e1=[6n3f6m8:a264o54E0200111;212
270171A32[40151V2X17Ii5T6J5V1037<:0@?\2<5CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i
5X61X1MQ4S2241_2BfNV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1[5<a31S2M]5n3?n>5:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^
3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b
1C253X1T1>=^11g1C\1239R7<70X31e1=M]5n3?V6P7f15:a264f1404^1:6;406S14E02001001;212270171A32P11P1S1
11O0151CU1<X17Ii5OBJ5[45V1037<:0@?\2<5CR83a2c53CV1U6a5e3O=Bb1k1i67^78G45En1C4H315Y9m6[32`2CBT2_1
528g1d1210524n27V513<X61X1MQ4S2241O2[4BV5S12V1K93o1f=Q3V2CO]1Z4j2Z3j2d32o102JQ27396E\2g14Q121198
6E9JNOP1AP1C253X1T1>=^1152^1C\1239\7<70\2K1;Y1=M]5n3?h1]4g85:a264f1404^1:6;406S14E02001001;21227
0171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?\2<5CR83a2c53CS12U6S4]1c31O=Bb1k1`>8G45En1C4H31
5Y9m63W32`2CBT2_1528g1d1210524n27V513<X61X1M^2b1S2241O2c1N[2V5S12V1K93o1f=g1Y1V2CO]13V4j2Z3k2c32
o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239hd1m6<70X31e1=M]5n3?V6g85:a264f1404^1:
6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1
k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93S1Kf=Q3V2CO]1Z4j
2Z3_62o102JQ27396E`1Kg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239Y7<70X31d10=M5LAh3n32<V6g85:a26
4f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6
a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V
2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP16182MC253X1T1>=^1152^1C\1239`5b8l?\Mj2P92<^P6n6<70
X31^16=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037
<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S224
1O2V1Hn2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\123
9l6<a31c14:M]5n3?\3a;5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4L>7<\1j;a2c53
j1U6a5e3O=BW2g?8G45En1C4H315Y9g2U4l2A`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j
2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D]471@ET2>>a14Z4l1];16@8jEK@GO21
:M@416Q1859:c5<a315a1;M]5]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2n4V5S12V1K93o
1Z;d1FQ3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12391<g4<70X31e1=[6n3d61m8:a264o5
4E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1
d1210524V3[5=X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1f4<70X31e1=[6
n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2Cm
D2`2CBd3528g1d1210524V3[5=X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1
k6<70X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V
1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4
S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\12
39g4<70X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O
=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241i2S2kLV2CO]1Z4j2j92o102JQ27396E\2n2211986E9
JNP2AQ2X1h32^1Cm1o8<70X31[126<0MO`19?7j1n3?T61`4V4554a264f1404^1:6;406S14E0200111;212270171A32P1
1P1S111O0151CU1<X17IW21Z15n1OBJ5[45V1037<:0@?i25CR83a2c4K33CV1>c1`12j11Af29`2>l17@2=O=Bb1FT1i67^
781E459;n1C30H315Y9m6[32b1MCBT2_1528g1d1210524Q1HS17;e3AB13<X61G@MQ4c1?241O2n4V5S12V1K933k1Z9<n3
:f2>16^1CO]13V4j2Z3_62i1502JQ27396E\24b14<D211986E9JNOA>AP1C253X1T1>=^1152^1C\12317`8e:V1m1@n3^=
`Ha1Li3g7<70X31[126<0MO9S4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X1
7Ii5K3BJ5[45V1037<:0@?i25C:o4g23a2c53CV1U6Y57T32=O=Bb1k1i67^78G45En1C4H315Y9m6[32`2CBT2_1528g1d1
210524n27V513<X61X1MQ4c1?241O2g1V3V5S12V1K93o1f=Q3>1e1CO]1Z4j2Z3_62i1502JQ27396E\2g14Q1211986E9J
NOA>AK4C253X1T1>=^1152^1C\1239VCSB2T4T2l7WD25<o3]m5ZZ3RQ12<i8f5<f2J1^1D2J3Y5n3?n>5:a264f1404^1:6
;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4<N7<L?\2]9a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6U2X1`2
Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C\1239V`11g5209W3V186`1P2[1U2k4o479132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1
LP11H:12N8Dl2S:]1Q2c20c:R97X1Q120g9T18Z2[17c1K=R3o1AY75O26;3L:f1W19k2Bj:T20U1;29>a11P4U1><451?g3
c39>4S8N<a2l2V1MMDb5]6TA?]40]2Q3f3S;U52R462\1\1:>2?2Z2Y3D85>:863[4=V15e4Z3OkS10a1l@o<I34;=f2@:CJ
`1nc3l]1kg2l9W7209^48610EG2m1[1;e13k979132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:12N
8D;;T2S:]1Q2c20S85Y2R97X1T10k7k1T18i1@c1COK=R3o1AV2R55O26;3A::f10V1U3Bg5R5T20U1;29>a11=b3U1><413
1?[1Y1Q1g2U1>216l7N<a2`1[1V1MMDX4Y1]6P7W<Y1_10d1HQ3\1Y2>d:U52R462\1?6E:>2?2Z24T3D85>:3463U2P1T1=
V15e4`2IOl=`6H84?b2O2T1d4[1j20X7`1l2g6R:JQ2I312:=Q5`1m1de3PR1]g5312B=^4B`1m1Q\1oS1iDhU42c8Z>mElR
1aD312P7=60X31Q1C=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5O
BJ5[45V1037<:0@?i25CR83a2Z4X13CV1U6a5e3O=Bb1k1b2m;8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V5
13<X61X1MQ4S2241O2o11l2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T
1>=^1152^1C\12399=g5Jfn1kE_@kLW[5SKA=W381^<lb4d121057V3hZ3X2o9m>4=i3cl5b2V7=60\2K1[19=M]5n3?V6g8
5:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5f3D5V1037<:0@?i25CR83a2c5
3CV1U6a5e3O=Bb1k1b2V4f78G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2o16CS2V5S
12V1K93o1f=Q3V2CO]1Z4j2Z3_62i1502JQ27396E\2g14Q1211986E9JNOP1AP1C2535R1T1>=^1152^1C\12380l6=60X3
1e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0
@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2
n4V5S12V1K93o1d4Q9Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239U8>
2_2Y1`1c107C0g1m58W1a?P2k1MKA3j2>61;S2OM:;1Y1m19132212Bg3;_8`:\3^2X1;G190Ha12421E0a74Gd2[1[11W10
_1U82@j1R1:6j1e46401M9`2>`2:g=Y5]1S1^2V1T1V102S100239o4A14852U1T2W1R2l2U2j2\1d1U562G35T43318A0N;
W2R37KR2:EE508152A326;445E6:61874763^4@0AQ27R1j4b2U4NY2d1Y7U2g1\2Je3FJ^1C7L23854<74Bd11Bo1Of7JW1
Oe2El2e545=:I6\20Z1@U1]1P2g37Nl1Y22=6531Y14H;`3]2W5\1o1S3V2;X375_3]11Nb2>l3o2j2m5`1\D]1R4S2m1:=Y
1m19194BZO0W1a12421E0hS140j6nE^2f3S10023Y5<4?n6fE718BZ1d34V1]1c1>P1E`10c3:^4bNR4b4FJR2f5o1a9nT1X
7V50\1m>^2Y2>l6j2m5mE]1R4S2m1:=Y1m1919GZO0W1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d34V1Q3>P1E
o9bNR4b4FJR2f5o1a9nT1X7W5\1Z7b7^2Z5>b2Y1`1c107C0g1m5W?`2V3MKA3j2>DS2m1:;1Y1m19;3CAd1R:9=gB0Ha124
21E0eIR:401DG[5\C]1S1^2f3S10023Y5A148k4R2i=b2J3b4180AZ1d34V1U1Z21NE5@I01B0345L81610;3<63^4@0AY2g
5\27gBe8FJR278C23>A74Bd11Ba;W1Oj3;T1G=U3b5V1k1b3Z820j21Y14OS6d6j2_482Li2_3]11N[5>2_2Y1`1c107C0g1
m5^1dAk1MKA3j2>DS2OM:;1Y1m19162112@c<UC0H\142421E0k2c9XG401\1ET2`2\C]1S1^2f3S10023Y5A148k4R2i=b2
J35\418BZ1d3i2R2P1E5Z126;445L:610?<63^4@0AY2g5d2a@U2e8FJX1I78F3>A74Bd11Be6@Z4W1Oj3;T1G=h8V1@Z1b3
P6Y220j21Y14T1n5d6j2_482Li2_3]11Nn2>Q70B0P2m5fAV4]1]3h2m1:=Y1m1E1Y7o5k9S:a1100321E0_6YT1a@a1f2S1
^2f3S10023W4Q1A68n6`3k<a518m1XDU99REe8FJR27OT174BT1?1BU;64X2S8>`5a6b;Q180`6h1d6[7Q4_3^2f5>b2Y1`1
c107C0g1m5n:X4k3k1MKA3j2>61;S2m1:=Y1OM95M1a2e99=_=X5Ha12421E0_<`1`;7P2X6U176401W1f14d3R>Y5]1S1^2
f3S10023Y5A148f3T1R2i=b2J3b4180@0N;Hk24V1U1S261NE527K32B4:E681I<:^4@0Af:3^7n8U2T4`4FJ^1C78C6C<72
1Bd11Ba;W1Oj3;j2e2[4\20k11S1]2n:91Y14OS6d6o1Z5;X375_3]11Nd2>l6Q10g1m58dE]1R4S2m1:=Y1m1912NZO0W1a
12421E0hS140j6nE^2f3S10023Y5<4?8U1_5fE718BZ1d34V1Q3>P1E@^9@0A^MR4b4FJR2@U5o1a9[Gb=4S7d6m>^2d3>Q5
3k107\2Y2c3^1^D]1]3h2m1:=Y1m1G12T=eA_1Ia12421E0e>SLjDS1^2f3S10023Y5A68n6@k?a518m1g32V1V?U9\ET4`4
FJR27T2721W21Bk:E:X1C0U477BET2>>a14Z4Z=16@e<d6h2K@g121:M@416Q1859:\4^2V3>2m2Fb17^10d2@V4U1^1oC1<
]1:R3;143Q2m1:=FBm1E11j9\3UC0Ha12421E0oH[2\84k6gBD]15M^2d31S10023Y5A68n65_1k5j8a518m1fCAR1R8\E\4
X4FJR2W1T174Ba121Ba;f5l2cS1d6m>^2R5>b2Y1T30K0g1m58dE]1]3P1g1m1:=Y18d1913MU1];iB1S1a12421E0d4m6L[
<DT33g66401h6S;l8]1?^2f3S10023Y5A141652U1Dj4R5U4\19b3i1?i4718BZ1i3V15W1c1>P1E5AH01BU16a1:^4@0AGO
97T87X5Y2_2S8@T4U3Z1FJg1:78CJ<74Bd11Bm1^1W3HS4^4g94CT1o3m8`5D531Y14T1n5d6S5Jn8^2<>Z5`U114TY1mi2j
>W110B_2>l65d2m5mE]1]3DS2m1:=Y1m191Q1c<fB0W1a12421E0hS14k6nE^2f3S10023Ec4<4?n6\@Y5718BZ1d3[1Q3>P
1Eo9bNR4b4FJR2\274W21Bo1a9nT1X7d6m>^23?V3gh21?3?ih6db34?nk2^Q403?V3iR42?nk23?[T4d14?V3iR4]J2?V34
?PV4]Jlk39?i]3Ena1nl1TBYF^FUC3?Xg5Yh12?^P56?Y5`U114Wn33?V3`m43?V3TZ5U2?k60i2m5mE]1R4S2m1:=Y1m191
Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2b3S2o1a9nT1X7d6m>^25?2d2jU2^
_5@?i6d1am3\g2[l1`6X4WCl:i?o4312B3?]_2P^44?V3Tj6gU16?[7j`1TU5nHQi24?V3od1TU52?Rn66?]314fP4og44?]
m60ej19?2d2D2RU2iP3d^2ZC3@\l1`O2@\l16@f4RMi6\T1\c24@^7Qi4lb22@f42@XU81@6@RT2cH]e1^[2b25@2^X2X[1d
@5@h4[]4Q^2kU13@fl2]e13@Tb4Q^25@fl2]e1c@]m1U1Am23k3f2@j>1n;1U2R3h2m1:T1`2T>[6`=a12421FhS14lHFcHQ
\1mZ1Q5V<f5U2^1A1k23EU3f2@kJ1U2R3h2m1:T1`2Z1T1d;[6Je<a12421F13]1TR14lHFcH]FcEeFWD0P5V<S1b4^1Am2Y
2e1f2@kJ1R22R3;14U2m1:T1`2T>[6`=a12421FhS14dGn1b5PCUG1RCf1@0jY1@0P5V<f5T1An46=Y1=iU1n5T>d322N\>W
2j[2^;Ua1[1Q>2XFE9m1R5_7g1c>0_W1f1j89Lk2:Am6WV1n5T>X4UAYg2of2XAR2Am61d2m5mE]1]3h2m1:=Y1m1d=<21R6
g=a12421E0iZ1nE^2f3S10023Y5A?n6>m?6T1U418m1XDbNe8FJR20[274W21Ba;W\1d6m>^2S2Am61d2m5mE]1]3FQ2m1:=
Y1m1d:\32lCa12421E0PIhAnE^2f3S10023Y5A?n6>m?Q1[1S318m1XDbN\4X4FJa1@\274W21Ba;W\1d6m>^2X1Am2o3f2@
`3ZG1U2R3h2m1:T1`2T>P2W2R2`=a12421FhS14cIY5YCZZ1f1\Z1@0P5V<f5QU1@AY5c1hP1V3W2n5T>P2]Cke2]1eR1hc1
@XAV1An4DY1AV9^Ln5c=@EZ1c122NT12\?m4U>e9k3cf1e5o=o>k>]B<[?Y1[1@b5[2Y9kg1BAm6_1gT1n5T>X4UAm4kG_j1
eR1jKf>V9@b5e;9Am6WV1n5T>^EYg2of2XA3Ahf2lo1OA<a4:9X2R:Z2R;c4k6S;`?`4d<iCfV11W4XNl8RU1e<Z7^5n53oE
X1Q?fFV2AI]2?V180095R2U:`:Y2C1Z2R2c1R51215o6a<\2c1Ac1T1T12f=1c1T4c;[DUDZ@072d>j1]33^@4a1d1cDo3S4
R4Q@o2f53f3aCQ?]GNa4P;j6Y2l1_2A=Y3V18009X2l1l1\7i3P1Y2c4T5S2P127V3121i9P10R?C@d@T:][1Z5`2dA\6^73
_1S3]2k2`5F=9AEc2^2Ed1@Y9e1h:DS8[1X6g42W83`1`1P1YBm2PIi:S6Q<g45R32^1Am2I_11Z4@kJ1R22<e2;121U2m1:
T1`2b;c3o49`=a12421FhS14cISACm=[?a1U5k>o_1V<f5;Am6WV1n5T>^EYg2of2XAhV1\1:Am6WV1n5T>^EYg2VBhT2XA=
Am6WV1n5d=?^EYg2eR1hc1@0WA@An4\2dA17l4RP1W7e1_?oc11ZP5US1h9DAm6NeR1b2n5U;W1f1X4d2`>eP1Iie1dn1SCV
5XAf[1?AW51c1jS1121U2n5T>^EYg2of2XAP2Am61d2m5mE]1]3FQ2m1:=Y1m1Q>2lCa12421E0iZ1nE^2f3S10023Y5@0?n
6>m?a518m1XDbNe8FJa1>1\274W21Ba;W\1d6m>^2AAn4;P2T1\Q1kC[800`@fl1dB^T3VU2e1R6\1Am22l3d21@kJ19k1R3
m1Jm1:T1`2d:_3X4c?a12421FhS14dGn1U1A3`DV2Q\1_6]T1Q5V<f5ii1k2Aj1NS46GQ3h1a1Q<m1[1V<X3n5V;V1`155=V
2ICe1Y;2P1Q3=2]51m=l9b>R8\2m3>01m7LCW1DJa2j:V2KZ1A[2G9kAb:m<8=0o2DT@Q9c1\4`2D>1l2b2V7093_18Y2h2R
R1T7Z1X61l;9i3m2Am2e25U1d2@`3k1Q?\61<]1:R3h2m1:=FBm1R3^5_5oCa12421E0oH[2\84k6[=d4FV3R2;c1P21S100
23Y5A?^6?m6o8>a518m1Q=\3R2f1eB2FR;\4X4FJR2\274W21Ba;f5PB_Dl2Nh2m>^2W2Ai3`1d1d2Q4k1mE]1n2>h2m1:=Y
1m17i=<a40o>a12421E0[K]?nE^2f3S10023Y5A?n6\@a518m1n:Jd3:^4bNe8FJR2\274W21Ba;Z4lW1d6m>^2X2Am2Q4d2
@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0XM_64k6gBV3^2f3S10023Y5A68n6\@a518m1n:0X9bNe8FJR20[274W21Ba;f5
`V1d6m>^2W2Ai6j2m5mE]1R4S2m1:=Y1m191Q1bA0o>a12421E0hS14k6nE^2d31S10023Y5<4?n6fE718BZ1d3[1Q3>P1EE
Y9bNR4b4FJR2f5o1a9nT1X7d6m>^2X2Ai6=\2m5mE]1R4S2m1:=Y1m191Q1bA0o>a12421E0hS14k6nE^2f3S10023Y5<4?n
6fE718BZ1d3[1Q3>P1EEY9bNR4b4FJR2f5o1a9W2fR1X7d6m>^2R3A_2Y1`1^1Q10g1m5mE]1n2S1S2m1:;1Y1m191Q1R:_7
0o>a12421E0dS134k6nE^2f3S10023Y5<4?n6aAT4718BN;d3[1Q3>P1E`126;95^11M63^4@0A^MR4b4FJR2W1^4l12a9WP
1f44S7d6m>^2j1Ao6d2Q4k1mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W2
1Ba;W\1d6m>^2`2An607\2m5mE]1]3h2m1:=Y1HT1Q>oCa12421E0h>U;b9a2e4nE^2f3S10023Y5A?X5e1\@a518m1XDP<^
7R;o3Mg3FJX1I7T23321W21Ba;W2V4hU1d6Z7;h3]3]11N_2An4o107\2m5Z5b@]1]3P1g1m1:=Y1m1_3f91HoCa12421E0g
DQFjDS1^2f3S10023Y5A?n6\@a518m1XDSEX4U5e8FJR2\274Bd11Ba;W2V4030:2@cT1d6Z7b7^2W2Ai60i2m5mE]1R4S2m
1:=Y1m191Q1bA0o>a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9k8RLX7d6m>^
2V2Ai6j2m5mE]1R4S2m1:=Y1m191Q1P=a40o>a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4
FJR2f5o1a9nT1X7d6m>^2h3An4JQ20o5>g=Q=>`4`1Q1081?T;l3EnC\1^7Y1d2b144D17Cf6j1S1b2gD_1[3S3k3Q1b:253
[1n>]19<f5W1`254AGF17AE7168]3c10Nf5V3P1EBW1Y1:P1X1f4088Bi4m:L\1FT2S:Q8`1>m1Y134JU14032001nBd7V2\
C4_1c5S@f1g3P2n1Ao6d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A68n6\@a518m1XDbNe8FJR2\274W
21BU25OU8dBbId6m>^2Z3A_2Y1U3K0g1m5mE]1]3h2m1:=Y1m1>3JS4n5`2oCa12421E0TL\7640j6eAX4^2[2X11S10023Y
5A68n6R5Y;Y5718BN;V5;n2P1E47S19@i11M63^4@0A\3QJe8FJR27T274W21Ba;T@R@Z31Y14NT6d6m>^2?Am6b11bT1n5T
>^EYg2^f2@g@@XKnS1b2Am2Y21c11d2@\5e?g501<]1:R3;121U2m1:=FBm1Q>2lCa12421E0hS14k6PBFV3^2f3S10023Y5
A?X5e1>m?a518m1]2jAR<_Be8FJR2\274W21Ba;f5`V1d6m>^2f2Am23E_11c11d2@\5]E01<]172R3;121U2m1:=FBm1Q>2
[6`=a12421E0hS14`2Z4oA0FV3^2f3S10023Y5A?n6>m?a518BZ1]2jAbNe8FJR2\274W21Ba;f5`V1d6m>^2T3A0l23E_11
_13f2@\5]E01<]172<e2;1211S2m1:=FBm191Q1f<V7e<a12421E0hS14`2Z4oA0FV3^2f3S10023Y5<4?n6>WE718B6S1]2
V1[1;e2>P1Eo9bNR4b4FJR21o4Do1a9f5WOX7d6m>^2[1Am23U2d2g1@jJ015o1R3;14U2m1:T1`2`D`=a12421FhS14eFV2
Fjb1S@f1o_1V<f5X:e=YT12Ahf2e2A_2=0P4d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0dS134_20Z4oA6@2S3^2T1a2S
10023Y5A68n6m?>a518m1X@X2f1J@P1ULe8FJR21Z274W21Ba;f5PA_Ed6m>^2U2Am2e2[1d2@\5^E1<]1:R3h2m1:=FBm1Q
>oCa12421E0hS14`2Z4gBV3^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;f5`V1d6m>^23Bd2jU24Bd2XQ2a47B
]26jU2Uo3d3^O5B0\26jU25B0c2jU2YR5BBd2U50VQ1\OWY1gb2l9P1E`:0AR^2YAD44Bd2jU2ln15Bd2jU2_AWZ1`1Bd2Ja
1T3f3al1h6jn2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:^1Bd2\2T3f3al1cU3^K2V1gZ2P1X1D
]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:5Bd25dU2_d2ABd23]2YLV914`MkU1hS1P8R<5Xm1\D18Bd2a2YLV914`
M7Bd2a2`U114`M5Bd2kNnV1W_54Bd2kNnV14Bd2jU2W_54Bd2jU2iY55Bd2jU2iY514Bd2jBob14Bd2UEd`15Bd2Y1`T2_]5
5Bd2UE0c`15Bd2jU2hn1e`38Bd2jU2hn1e`3PO0oi15Bd2jU2hn1aU37Bd2jU2hn1f_40oi1^1Bd2\2S2g4al1Uh1]]1^K2V
1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:7Bd2jU2^l1Xb1fP2c84Bd2jU2nl54Bd2jU2^_55Bd2jU2^l1
ob34Bd2jU2^l14Bd2jU2TS54Bd2jU2Tk16Bd2D2RU2^_54Bd2g1RT24Bd2jU2eb55Bd2jU2eb5jK6Bd2n1kS2^l1if35Bd2n
1kS2^l16Bd2n1kS2lP2[b34Bd2n1kS2:Bd2Ng:Sj1XU3_1k5\T1d15Bd2aCXb1Q24Bd2aCXb16Bd2Gka1VC^l14Bd2GRU25B
d2cb1VC^l14Bd2fASd1X2Bd2S40i2m5i4SA]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1m7c1nT1X7d6m>^24Bd2TEe`1W2Bd2S40i2m5W8e=]1R4S2m1:=Y1m191Q1mCe<a12421
E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^27Bd2n1SC1e`1^j2X2Bd2S4
0i2m5W8e=]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023f2b2<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2
f5o1a9nT1X7d6m>^2:Bd2GP?MSe1cC[_4m7\17Bd2GP?MSe1mZ59Bd2l>KMSe1oR5m7\14Bd2f@Se18Bd2n1g>f9hP1c:Z\5
8Bd2f@f9hP1g8k1Z\54Bd2jU2\h29Bd2Z4a8[GX3XNiR6mm19Bd2Z4a8[GX3XNTW4bi35Bd2jU2^_514Bd2PV1iO5Bd2PV1<
\O4Bd2jU2[j25Bd2Q:hk1hU36Bd2QLhY1XD_a25Bd2jU2_d50:Bd2W5iFhY1e[6632Qd15Bd2jU2in1VR34Bd2jU2PQ55Bd2
jU2QS4`W1V2Bd2S40i2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E
o9bNR4b4FJR2f5o1a9nT1X7d6m>^24Bd2jU2`V25Bd2jU2`V2V:6Bd2jU2`V2c;Q^25Bd2Ze1_@`V25Bd21hU2T_54Bd25dU
2W1Bd270X21Z4@kJ1U2R3;121U2m1:T1`2[Ee<a12421FWD1^?4e>m:eT2o_1V<f5Z2Bd2a2a10i2m5mE]1i3141S2m1:=Y1
m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2P1Bd25
10e6@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14e>m:eT2o_1V<f5W2Bd2S40i2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS
14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9j2SR1X7d6m>^2:Bd2^1R1`U114`Mgl45R1Bd2
70X2\4@kJ1U2R3;14U2m1:T1`2[Ee<a12421FhS14cIeT2o_1V<f5[2Bd2a2a10i2m5mE]1i3141S2m1:=Y1m191Q1mCe<a1
2421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1R2N>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2<Bd2R1;R1`U114`MV
l3`P15_2Bd25K_11_10i2m5mE]1i31211S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B6S1d3[
1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^25Bd213dU24Bd2jU2RV8OBb210F30]3a8[GX3XN_NUZ1R1W1Ag20Y3Y1DU5l5
l`21X5i=g4Ui1V9=Bd20F3^3a8[GX3XNT8jZ2g]5[1B6]2060e6@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14cIQ6g:9ChQ1P7
S:o_1V<f5\8S6]X13U55Bd20iU2ob24Bd2jU2bn16Bd25dU2gk1j25Bd25dU2Pd3U2Bd2S4j2m5mE]1R4S2m1:=Y1m191Q1m
Ce<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^24Bd2jU2Sa59Bd
2R1^1h5gO14`M?Bd25K_11^U1121`MhZ2W2n^1Se19Bd2a21^U1121`M4Bd2jU2Pi5V1Bd2L3`1h11_8[Gg14[1>114P16Q9
j1j8`8e<m6jD`2M_?[3^T29_4TOc8a@[2g@U]1ABd2P1`1h1a8[GX3@14Y:VCm[1Zg29Tm3f2Bd2a22^1j2m5mE]1n2J141S
2m1:=Y1m1913ME0VCe<a12421E0aLV74k6c4ZA^2f3S10023Y5<4?n6fE718BZ1d34V1Q3>P1Eo9n;d9n8R4b4FJR2f5o1a9
\=4:QGX7d6m>^29Bd2a2`U114Y:VCm[1W2Bd2S40i2m5mE]1R4S2m1:=Y1m191Q1b>Z5e<a12421E0hS14k6nE^2f3S10023
Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2Bd2S4j2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E
0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9\LU2R4b4FJR2f5o1a9nT1X7d6m>^25Bd2jU2gk1S]3:Bd2a21^
U1121`Mgk15Bd2jU2gk1R54Bd2i4PQ25Bd2jU2aFl_33Bd2jU24Bd2i1PT2=Bd2i1f2YQ2oV4UW2m1Xd1X221:<Bd2i1f2YQ
2U^6m1Xd1X221:<Bd2i1PT2gk1\F_R1ZB0^W20oi1W2Bd2i1Y20i2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^
2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^29Bd20]1:PT2ob2gY256Bd20h1PT2ob29B
d20h1PT2V3`h1T5RB7Bd2^1:PT2gl457Bd2i1PT2cASZ1T56Bd2jU2R4R=SP37Bd2[P2^5R4R=SP3;Bd2[P20]5R4R==eo2T
m215Bd2jU2UAjW26B3`2jU2k7bW55B3`2jU2k7:B3`2jU2k7XZ2Ym2oN1cI7B3`2jU2k7kX2^d26Bd2jU2\a3\4[95Bd2j2o
R2\a38Bd2jU2\a3[3M2[94Bd2jU2\a34Bd2jU2bk18Bd2d=1Sh1oh1b2jf3]1Bd2\2k6al1aj2Q;^K2V1gZ2P1X1D]47BET2
>>a14Z4Z=16@SFK@g121:M@416Q1859:\1Bd2\2k6al1cU3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q18
59:8Bd2cD0Ua1[n11im24Bd2jU2iV5>Bd2l43i1on1m^6g7`90c6oS1P7:7Bd2jU2ef6`90da17Bd2jU2iT2[j3^?44Bd2jU
2g\7c1Bd2\2k6al1[d1Wa1^K2V1XV1^T1P1X1D]47BET2>>a14Z4`4S411a416@SFK@W1?21:M@416Q1859:\1Bd2\2k6al1
cU3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:4Bd2jU2oh15Bd2jU2aS5\n15Bd2jU2825Bd2jU2aQ
5l=4Bd2jU2aQ56Bd2jU2Qo1kU1\i24Bd2jU2Zn56Bd2jU2gk1Y3o]45Bd2jU2lP2W[45Bd2TM1cX16Bd2TMeX1gk1jb45Bd2
TMeX1Pl18B0c2gLRY182c@?B0c2gLQE^?a4822n>P_1fKc_2b37B0c2gLRY1827Bd2G\L1cX1T]55Bd2G^LcX1=Bd25KX1iJ
1^R1T6_d2_W1_b2]54Bd2jU2UT35Bd2jU2XCc[16B0c2jU28oB;B0c2Ze1Z:T68oBmU1Z3Z27Bd2Ze1_@8oBc[1>Bd25[21^
U1121_9k=MV5gk1;Bd2C3b3a8[GX3XNhk1nT6:Bd2C3b3a8[GX3XNgP84Bd2cb1VC4Bd2Q_1hF4Bd2_\1ZI6Bd2i2eY1ZI^Q
68Bd2]2QZ1ZIdh6k_1:4Bd2jU2WR87BiO1cX1g6^i4[^14BiO1cX17BiO1cX1VP5X^122B_X27BiO1i7iP1o7lf15BiO1i7i
P1:Bj2KRL1i7dJT6ln1Rm1k1Bn6d2m5mE]1]3h2m1:=Y1m1Q>Y7e<a12421E0iZ1f4WA^2f3S10023Y5A?n6\@a518m1XDbN
e8FJR2\274W21Ba;W\1d6m>^23B_X2^i55BY@1Sh1oh15Ba3mT2XCc[13B_X2XC8Bog1_@XCXY1Z2b_424B^d1PD_n13B_X2
hf63B_X2al16BV7TISX1R`6e83B[P1SX13B_X2b`36BV7XQ2V^63g13B_X2ef64B^d1PD_k46BV5`U114`M:BV51^U1121RH
]5_^64Bn3`T2_]53B_X2_]53B_X2_]54Bc4kS2ie63Bc4kS2l1Bm60d2m5mE]1]3h2m1:=Y1m1Q>Y7i6k5a12421E0iZ1nE^
2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^25B_X2i6Pf2n`24Bj2dU2_d25B_X2\M\`46[1BQ5k6al1
cU3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1BQ5k6al1cU3^K2V1gZ2P1T13D]47BET2>>a14Z4
Z=16@SFK@g121:M@416Q1859:3B]4QT2T2Bh6j2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?
n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^23B^X1PP18BV5h5kIk514`M9BV5_JT5k514`MUZ6=BV51]JT
5k5121`MYk4k^138BV51^U1121`M9BP3F^1^R1Q314`M:BP3U28UR1Q314`M]k4V1Bl23E_11Z4@kJ1U2<e2;121U2m1:T1`
2[Ee<a12421FhS14cIQ_1cEo_1V<f5X2BV5a1j2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5
<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^23Bj2dU24B_X2Wn2lW13B_X2Wn23B\4RT25B\4RT2@UQ1
6Bf3VP2a4`b2^Y13B_X2mZ55BY32RU2mZ54BY32RU24B_X2gk1U_33B_X2hk1\1BQ5S3g3al1cU3^K2V1gZ2P1X1D]47BET2
>>a14Z4Z=16@SFK@g121:M@416Q1859:4BjGd`1S^53B_X2S^53B_X2jl23BjGd`14BjGcLPD3BQQ1]W13B_X2ji18Bj2dU2
ji1o6T1_Bba56B`7nP2jP2nR5k53B_X2jP23B_X2ge57BP3U2`U114`MU1Bj2102U21Z4@kJ1U2R3;121U2m1:T1`2[Ee<a1
2421FhS14cIeT2o_1V<f53BP3^U24BP3N_T2Q1Bj2102Nc5@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14cIa7Sm1o_1V<f5U2B
h60i2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5
o1a9nT1X7d6m>^2`1Bl202U21a20g1@kJ1U2R3;121U2m1:T1`2k4_@e<a12421FhS14cIQ_1l9P1Eo9@0Ak^1V<f5WO4[2B
V5a10i2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9k1OfKR4
b4FJR2f5o1a9nT1X7d6m>^23B_X2bR84B_X2gk1cg33B_X2bn17Bj2dU2bn1U<XCC3B_X2Sl55Bc4UCP2d^14Bc4VEd^18Bc
4QDT1VS1k6a4eW44Bc4UCe`17Bc4UCS\1a4kAaP54Bc4kS2T_53B_X2oa33Bn3`T24Bn3_W1PM3BeW1iP13B^d1PD;Be2`2`
U114`Mob2n_1QT4k38Be2`2`U114`Mob2@Be2`21^U1121`MlP2RBhQ1MW=Qe2_`1:Be2`2`U114`Mob2\Q1Z]23BVKX]14B
VKX]1_A3B_X2_A4B_X2j8Yk26B0^X2Ul12S\4NB0k20e6@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14cIeT2o_1V<f55BP3FgT
2Vl3c2Bj2102EQ3j2@\5^E1<]1:R3DS2m1:=FBm191Q1mCe<a12421E0hS14k6gBV3^2f3S10023Y5<4?n6fE718B6S1d3[1
Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2V2Bh60i2m5mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S1002
3Y5<4?n6fE718BZ1d3[1R2N>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2NBj210e6@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14
cIeT2o_1V<f5W1Bj210X21Z4@kJ1U2R3;121U2m1:T1`2[Ee<a12421FhS14^GT2V5Z2Sm1o_1V<f57B\7RQ2Vk1e3Xk3T45
Bo3_T2Uj5T4V1Bl20Q1c5@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14l7e3k9o1T2a7Sm1aX1]7V<EP5WI9Bf2_21^U1121`MY
2BV5a10i2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b
4FJR2f5o1a9nT1X7d6m>^2;BP3F^1UT1Z114`MVl3[P19BP3U2UT1Z114`Mbl4m2Bf2313E_11_1j2@\5^E1<]1:S2N;1211
S2m1:=FBm191Q1mCe<a12421E0hS14k6b@T2V3^2f3S10023Y5<4?n6fE718B6S1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9_51
4WOX7d6m>^2Z2BV5a10i2m5mE]1i3141S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1I
W2>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^24B_X2i_3V48Bg3^1h5gO14`M;Bf3_11^U1121`Mdd3Z73B_X2Q_5U2Bh6j2m5
mE]1R4S2m1:=Y1m191Q1mCe<a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9]MT1R4b4FJR2f5o1a9n
T1X7d6m>^2`2Bj25U21_10i2m5mE]1i31211S2m1:=Y1m191Q1mCe<a12421E0hS14k6b@W2S3La1f3S10023Y5<4?n6fE71
8BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2?BP3F^17VR1Q314RCc1T7d1Vl3]7;BP3U28UR1Q314`Mom2iP3c1B
5d2102E_11Z4@kJ1U2<e2;121U2m1:T1`2[Ee<a12421FhS14^GT22P4o<CYM6`6Ln=_OW>W2V<f5a2B^2Y1]1a1j2m5mE]1
i3141S2m1:=Y1m191Q1mC_7U5a12421E0iLn64k6nE^2f3S10023Y5<4?X2e4fE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2
f5o1a9nT1;l6d6m>^2<BP3F^1^R1Q314fDi8]d1hW29BP3U2nQ1?Q314`MY2BV5a1j2m5mE]1i3141S2m1:=Y1m191Q1mCe<
a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1;l6d6m>^23B_X2bn1OBl20R2
b4@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14X;Z>eT2o_1V<f58BP3U2`U114`Mbn17BV5`U114`Mbn1V1Bj210R251Z4@kJ1U
2R3;121U2m1:T1`2[Ee<a12421FhS14X;Z>eT2o_1V<f5NBl20e6@kJ1U2R3h2m1:T1`2[Ee<a12421FhS14X;Z>eT2o_1V<
f5EB[31Cj;bh1Yj2d121057V3]f22WDQ6W7lE^M5B5`2Y2^S2]1BP7eI0R8j1Y16f4a4^:Z2\1<i1a2b3R9`51\6l3T9jHd?
2T2e7:bK:kT1o5`@n2T6Cf5V2_1e3j3n8X=lO3B_X2c37B5d2U2^S2bn1lEV2BP4g2j2m5mE]1R4S2m1:=Y1m191Q1mCe<a1
2421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^25B^5PS2PW3]j23B_
5oR24B_m1o:dn5c2Bl20j30i2@\5^E1<]1:R3DS2m1:=FBm191Q1m8Y9e1e<a12421E0hS14k6gBV3[22f3S10023Y5<4?n6
fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^29B^5[DQ4cKn>PW3THXR25B_5ZDQ4bZ1^2Bh60i2m5X:0c;]
1R4S2m1:=Y1m191Q11k8o:e<a12421E0hS14g1S5nE[22f3S10023Y5<4?n6fE718BZ1j1i1[1Q3>P1<8o9_6RHR4b4FJR2f
5o1a9nT1X7d6m>^23B_X2lo43B_X2]b53B_X2kA5B^5PS2ec1h]45B_X2ba1f[4S[24C^X2Ri1[P48CX@1U2me1Ri1Zi3P74
C^X2\A]k44C^X2^4[X5f1CP544a6^CZ;14`MXA3bQ2cB^K2V1UJkLeCP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q18
59:@CU512PJZ;121YHV5XA3[i1V8dk3[2CU5a10i2m5j?R6]1i3141S2m1:=Y1m191Q1mCe<a12421E0hS14R1h5nE^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^28CU5`U114`Mbl4kL9CU51^U1121`Mbl45C\Ad;
\[1mZ5@C\A3`;lJZ:]4f1XCXY1oDiZ2_<Q212_1CP5S2g4al1kZ1gj1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@[C1e2K@g1
21:M@416Q1859:3C^X2_]54CX32RU24CaFU`1f15Cd2iU2ob2_j29CU5`U114`M[1`Q5d?;CU51^U1121YHV5lR5d?7CU5`U
114`MlR56CU5`U114`M?C]2g21^U1121YHV5Pc134Q3e\62C^X2:CU51^U1121`Mgl31:CU5WU1814`Mb4Zj1n[3FCe3_100
`?dE8121`Mb4ke1^4c5j4m2d_1j6oDQC9CU50lOb514`M]k4ACe3_100gNS1b5121`Mok3m3i2eHg^1<Ci2[21RK[:121`MU
Fia19CU5TK[:14`MUF\V4:CT7YQ2U^6m1Xd1X221:4CX3UU2n^53C^X2n^59Cm3W10_U114?PM:Cm3W100^U1121`M<CT7Y>
ob1k^5YOm1Xd1X221:6CY7T>ob1k^5[Q14C^Eob1Wn2:Ce3hAob1Wn2gMm3lG^3e=6C^5ZDh\1k1^V4b2Cg60i2m5X:0c;]1
R4S2m1:=Y1m191N21k8j4b1e2k1e<a12421E0hS14g1S5nE[22f3S10023Y5<4?n6fE718BZ1j1i1[1Q3>P1Eo9_6RHR4b4F
JR2f5o1a9nT1X7d6Z5b9^27C^5ZDd^1^V4]o2cLX1Ck2f6@\7X8`3d71U2R3h2m1:T1`2P8Z=e<a12421FhS14cIb5d\1T8D
c9_6W4WU1V<f5;nA^1CP5k6al1i6gZ2QD^K2V1^[1XOP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:5C^X2i6gZ
2Yl24C^X2i6QW54C^X2k]5V\1;C\2B;i1`U114`MP`2h^3e1Ce23102U21Z4@kJ1U2R3;121U2m1:T1`2[Ee<a12421FhS14
e>P4[3_1;LG6j20d>gLP5b4a<T>jQ1V<f5lD8CU51^U1121`M<Ce3_11^U1121`MSX3j6P=3C^X2QR66Cb4QEc[1U3Tf55Cb
4QEi^1Tf5:Cn6a8a;i;X3RCU;^V4Xj3X2Cm6d2m5S9]2V3T7]1]3h2m1:=Y1m1m933Q2i1g2a4e<a12421E0_2YX1nE^2f3S
10023Y5A?n6\@a518m1j1_8m9^5SIe8F5DR2\274W21Ba4o6W\1d6m>^2]1CP5S2g4al1cU3^K2V1SOc[1P1X1D]47BET2>>
a14Z4Z=16@SFK@g121:M@416Q1859:4C^X2Uj2ZW23C^X2kS53C^X2UCP5C00X31e12:2X6n3f6m8:Q1_164o54E0200111;
212100410171A32[40151V2X17Ii5o65V1037<:0@?a275Ca2`5e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d121
0524V3i5X61X1MT2l1S2241iQ1V2COW15Z4k1Nj92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm19CU5`U114[GT6b
k4]n24CcP1jW1jQ13C^X2`b25CdEib1Xm2XP35CdEib1ec5n19Ck4T@bOjC@PR50RT23C^X2[c5@CU2RM0TY15RR1cFe2n8J
81aW3T<Th29CU2R>o>0TY1XR1T`4Xc2i1CP544a6iN14`M\FcT1nGcBW@o7V32V1UJm3UW1]5P1EBD]47BET2>>a14Z4Z=16
@SFK@g121:M@416Q1859:LCU512n1ZOQ4121`M\FcT1oBn4SEl6m4l1\5F6@1m5hMUW1cP29CU5lHNd;14`MTY58CU5WS1X2
14`Ma]58Ce3a1US1]2bMok3aa19CU5WS1X214`MQ^2ai2:CU51US1X2121`MQ^26Co2bb1kBo@Yg4LCk2f6@kJ1U2R3h2m1:
T1`2[Ee<a12421FhS14cIeT2o_1V<f58CU5`U114`M^P6Vc1DCe3_11gNf6121`MT]1Ra1k9kCg6RE^3e=^Gg;5ChO1Y<YL7
ChO1T9T3YL^S85ChO1cX1d`3?CX1UDm8P<k@T=om2e`22f80Wd1c2VS16C[3RU2Vo1ga1[l14C^X282:ClS2a482Sn1jY2hl
3134Cm3`T2ge57Cm3`T2Tj4Z1WJRk23CU`1XHV1DY31_1EX:mH4gO5gU2SDd121057V3i5g>ZT1Q3Z4QEg4i2j=d7o5^92V1
a34ZP1o10ODY31_1E[8l1gT1RD5T6jKgS1SDd121057V3i5g>ZT1Q3Z4QEg4i2j=ZJ7DeX25Zh2o8e]1a_25D[3YU25[o2LD
Y31_1EX:jh15gU2SDd121057V3i5g>ZT1Q3Z4oD1g4i2j=k@LDY31_1EX:jh15gU2SDd121057V3i5g>ZT1Q3Z4oD1g4i2j=
k@JDY31_1EX:jh15gU2SDd121057V3i5g>ZT1Q3Z4QEg4i2j=LDY31_1EX:jh15gU2SDd121057V3i5g>ZT1Q3Z4QEg4?Y2j
=cBW1Dn6iQ1j1Y16f4a4^:_1J\1<i1i25W<`51jISR12T2e7mK:kT1`Fn2T6Cc2R3V2_1`7n8X=lO3DeX25V5D0X31M@6=m1
R1Z3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1R2R4W9O=U2k1g3h:
8G45d2CJRD2`2CBd3528g1d1210524V3i5X61X1MQ4c1?241iQ1V2CO]13V4j2j92C[102JQ27396E\2n2211986E9JNP2AQ
2X1h32^1Ce17h>CZ>eT1Ln25Z920@i3=89Z12\3116j1f9479132^11>P320==2438:22C57c23Ok14041234@3;324?1404
11_14801311162B015N1LP11H:128E8DG237<X1k7B3CL]1Q2b211C02V35n5k2a2BCV2De20KH_34b58Z2Z1?\1Y1ER262o
1X3b4I;26;3@;:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2W18[1T1129@M1Bb57OV4G6k3G2_1D1;6O5I
^4D47842U15[11A5Z1818B04507C1;28GZ2F\1a3Q3Q1m:2g2Q3\1:>2?21X2L\23@85>:814206NOR22=L3018l\10_4M03
U2P1g39b5Y5k6I_21P7DU4:d11]31S2c9247?2^11>FY220?;o17c2o240412312@3;63@140411R1<4801CC15N1L1N1H:1
2W1DG><T9B3`1]1Q2d2IV35j8e1KV1V2Z30d1>U3b58Z2W3^1c262o1^7V1;260:3L:0I23c4:3B:C5^6E=R2T20U1;29>a1
1d1[2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1IX5X707Ca1Q3_1h3T2BQ1m:26d4M\127Q121e3P2B<>:81436NOR22=
L3018c8b1f6[<_:R50_4Q89b52V5k6I_211d:Di2[109NE00JDm1116:_1c924423642^11>FY2204:d1F7c2o240412312@
3;323@140411P111544801311162C15?>1L1N1H:12W1DG><_1d7B3`1]1Q2^3V35j81Q1AKV1V2Z30d1>P312:^239<X10C
8Z2MY26112P1@E195C662o1j1Q32^2V1;260:3@;:0I23>T4:3B:C5^6E=B_1T20U1;226>a11d18R2U1><4221?P608_3\1
n5Ba2V4JMDb57OT2P3V1d2J21CFD1;6;C534@T10`1U2646b1_161A55]118B027006C392P1Z2F_15T339D_1BQ1f6S3<2B
26d4M\127Q121e3P2B<>:81436NOR22=L3018c8b1a5T1[<n1`8h3Y10i2L4CN36^1:m49U1\42V5Mm5IP1^111W6D`4d102
]1m1l;47?2`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1DV1<T9B3P5^3V35j8a2V1120P2Z30d1S2[112n4C8Z2W
3=a1R262o1e8;26;D;;P1;2T4:3MC5^6E=R2T20U1;2985a11d1[2U1><451?W;n5Ba2Q5]7OU5k3J21Z1D1B;C53ES54`3^
2L05407>4IGQ3P8Q1j@\1\121f5i181436NOR22Z13018U>n?\4Z:0i2L4CN3e1X59`2Q3Z4Nk6I_21f7D`4d102HDm11j9o
147:42`1>P320Ko1k23P306234@3W11n1491W115m1P1J:\1DV1<T9B3P5b211C3V35j8a2BC12217d1Z30d1S2[14b58Z2W
3o1R262o1e8;26;D;;P1>T4:3MC5^6E=R2T20U1;22685a11d1[2U1><4221?W;n2Q2MBa2Q5]7OU5V1m1FG221CFD12860:
C534@T10`1^162<64Lc2C;]1008A0022407>4=234;;Q3R2`3\2Q1e2W6g2T5\1\121U3`2i181436NOP212Z13018d?3\6i
2lC0f34CC:3e1X59`2<d2Z4Nk6I_21V720@i3=8NE01\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D14041
1_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GV35j8a2V1V2De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C
5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2W14507Ca1Q3n4Q3Q1m:2i5\
1:>2?21X2Y33@85>:81436NOR22=L3018l\10_4MS79b5Y5k6I_21^620@`4d12\3U2f9479132^11>P320=@438:22I7c2S
1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3V35j8a2]3De20d1d3b58Z2W3Y1h262o1k7I
;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3P8Q1j@\1:>2?
21X2Y33@85>:81436NOR22=L3;l\10_4Q89b5Y5k6I_21h620@i3Fd12\3U2f9479132^11>P320=@438:22I7c2S1k14041
234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3V35j8a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:
0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3P8Q1j@
\1:>2?21X2Y33@85>:81436NOR22=L3;l\10_4MS79b5Y5k6I_21\7Di2[1:NE1]3U2c92442?2^11>FY220?;o17c23k240
412312@3;63@140411P111:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2D5j8e1KV1V2Z30d1>P312b58Z2W3^1c262o
1^7V1;260:3L:0<<23c4:3B:C5^6E=R2T20U1;226>a11d1[2U1><4221?Z6Q1j3a1h1c2Ba2Q5MDb57OU5f4_1Y1U1IS546
b1^507Ca1Q3_1Z30<T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3018c8b1RCb?0_4Y1g69b5Y5k6I_211V7Di2[1:N
E1]3U2c9247?2^11>FY220?[27c23k240412312@3;63@140411R11:4801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3a2D5j
8e1KV1V2Z30d1>P312b58Z2W3^1c262o1^7V1;260:3L:0I23c4:3B:C5^6E=R2T20U1;226>a11d1[2U1><4221?Z6l4a1h
1c2Ba2Q5MDb57OU5f4_1Y1U1IX56b1^507Ca1Q3_1Z30<T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3018c8b1RCb?
0_4Y1g69b5Y5k6I_211R7DU4:d100]31S2c9247?2^11>FY220?[27c2o240412312@3;63@140411R1744801CC15N1L1N1
H:12W1DV1<T9B3`1]1Q2^3V35j8e1KV1V2Z30d1>U3d3m18Z2MY2614P1V1\162o1o4^2V1;260:3L:0I2g4:3B:C5^6E=R2
T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1h3T2BQ1f6c3B26d4M\127Q121e3P2B<>
:81436NOR22=L3018c8eDb?0_4Q89b5Y5k6I_211[6D`4d11]3U2c9247?2^11>FY220?[27c23k240412312@3;63@14041
1_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3V35j8a2]3Z30d1>P34b58Z2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2
T20U1;29>a11d1c1GU1><4221?Z6l4n5Ba2Q5MDZ1W47OU5f4_1Y1U1Ia<07Ca1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR
22=L3;T5^3eDb?0_4R1n69b5Y5k6I_211X6D`4d11]3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC
15P1L1N1H:12W1DV1<T9B3`1]1Q2^3V35j8a2]3Z30d1>U3b58Z2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>
a11d1[2U1><4221?Z6l4n5Ba2Q5MDZ1W47OU5f4_1Y1U1Ia<07Ca1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8S?
0`5b?0_4Q89b5Y5k6I_211f420@`4g1\3U2k979132^11_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:128
E8DJQ2S:]1Q2b211n35_?e20l:8Z2W3Y1R3o1k7U126;3L:f1]4Bj:T20U1;29>a11P4U1><451?\A<a2l2V1MMDb5]6RF0]
2Q3mI\1:>2?2Z2Y3D85>:863[4=Q118l\10^Bo<T4D`4d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B
3P5^3V35j8a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W
5l73Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y315DP7dQ25TQ85DeX25Ri60c4DU4:d15V?47?2`1>P320k2P6
06234@3W11n14c115m1P1J:\1DV1<T9B3P5^3V35j8e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;2
9>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1m5BQ1m:2k4M\1\121e3P2i181436NOR22Z13o8UIV2k80_4Q89b5
Y5k6Y31c4DU4:d15V?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3V35j8\18K]3Z30d1>U3b58Z2W3
R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1m5BQ1m:2k4M\1\121e
3P2i181436NOR22Z13o8UIR;0_4Q89b5Y5k6Y31l4DP381C@d1d9g547?2`1>P320k2P606234@3W11n14R1@15m1P1J:\1D
V1<T9B3P5^3V35j8\1T1]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1o6d121057^2GV5T3Q
5]7OU5f4_1Y1U1Ij<W5X7GQ1j@\1\121m2Z1]1i181436NOR22Z13U9oBR3i1U;O0_4Q89b5b1f3S4DR2Y31]8D0f2A1e1=M
Y11Q4n3?V5Og85:a264f1404^1:6;1206C?21E0200111522212270171A32P11P1S111O0151CU1<X17Ii5OB=<5Q1Y340?
F037<:0@?P2;<5CR83a2c53CV1`50Co1a3>d202=O=BV1;k1b2m;8G45En1C4H315Y9Q6K3MD:Y12j1ECBT2_1528g1\1721
0524n27V513<X61X1Mm33g1;241O2I;A>J<JDV5S12V1K93o1h<Mg1Y1e1@CO]1T2U2j2OZ2Ie52o102JQ27396E\2g14Q12
119166E9JNOP1AP1C253X1T1>=^1152^1C\1239Z<_9S4c?Y7D0X31e1=M]5n32<T61g8554a264f1404^1:6;406S14E020
0111;212270171A32P11P1S111O0151CU1<U127Ii5OBJ5[45V1037<:0@?i25CR83a2_533CV1R2R4a5e3O=Bb1FT1g3h:8
G459;n1C4E2315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=g1Y1V2CO]13V4j2
Z3_62C[102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\12317ZS2[6DZ2N1S2M]5n3?e7X75:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<X17>:i5O2?J5[45CG7<=2K1a1U15n2k5a2c53C1T1`5Da5P1d2:6==BCP4
Z3o98G45En1:84H315^2j6m6S2Z1j1ECg2_152P2d121057n27V513<X61X1Mo2M3S226O2n4V5S12V1K93o1f=Q3j2c9Z3Q
3]32o102l27=6ET44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239UY1a2_1Dn6iQ1j1Y16f4a4P2f4f3Z2\1<i1i25W<`
51W3Y2g;\Z1242T2e7mK:kT1`Fn2b1a4Cc2R3V2Z14f4i2n8X=lO4DeX25Xk2o7D04]2E17]1:2MX3T2n3?V6g85:a264f14
04^1:6;1206C?4E020011146212270171A324K1P1S111O0151CU1<X17Ii5OBJ5`3J40?F037<:0@?i25CR83a2c53CV1U6
a5e3O=BV1;c17h90f48G45En1C4H315Y9m6Q24T12\23CBT2_1528g1\17210524n27V513<X61X1Mm33S2241G2212@]151
g2P3i128S12V1K93o1f=g1Y1V2CO]1Z4j2Z3_62Y1E02JQ27396E\2g14Q1211986E9JNOP1AP1C2534S1T1>=^1152^1C\1
239^S1Q3c?d7D04S31e1=M]5n3?V6j3l45:a264f1404^1:6;406C?4E0200111;212270171A32P11P1S111O01511AU1<X
17Ii5J4BJ5[45V1037<:0@?i25CR83a223\53CV1U6a5e3O=Bb1E0T1]5R98G45En1C4H315Y9m6[32`2CBT2_1528g1\172
10524n27V513<X61X1Mm33e11;241O230;o3=j428S12V1C793o1f=Q3V2CO]1g1b2j2Z3j1d42o102JQ27396E\2g14Q121
1986E9JNOP1AP1C253X1T15893U18152^1C\12394DeX25lQ15DeX25n5cY8HDo1]3gMF[A\C5e1I`5h>m1kA^<KX=>Qn2j2
d5k1o2RIV5D`46N>0b1a1211o;47?2`1>P320k2P606234@3W11n149Y115m1P1J:\1DV1<V6?]2983P5]1P2V35j8a2A04e
2P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;2985a11d1[2U1><:1c9S2n5T3Q5]7OU5g3N_1R16U1I8D^80j19W1
W5b3]4Q1S?f1\1\121f5i181436NOR22Z13m5o9o;n4[<0_4X2h59n2c2Y5k6T1T21k1Dg73nJ1K2a7W6oF5k3P8c7`1g2El
3KQ40_2f:]:6bF:S1`36I\5n>UA1VKF;X7\2k307g?k44g21:Q3o2V242d3:b6PS1mCR4D`4d1\?47?2`1>P320k2P606234
@3W11n14c115m1P1J:\1DV1<T9B3P5^3V35j8a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><
:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31f5E\2K1;E<DM]5n3?n>5:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2Z4X13j1U6a5e3O=BoA8G45En1C4H3
15Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Oc8Z3_62o102l27=LT44Q1211986
ET1NOP1b1C253X1T1>=^115a1C\1239d7V;QOa:3EV3`o6_1E]2Lc1k6[l4i5^K2V1mGib1P1X1D]47BET2>>a14Z4Z=16@S
FK@g121:M@416Q1859:Q3[7D0X31^16=K13K]4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S11
1O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1
d1210524n27c4B13<X61X1MQ4S2241O2X4EV5S12V1K93o1g9n3Q3V2CO]1Z4j2Z3h2f32o102JQ27396E\2g14Q1211986E
9JNOP1AP1C253X1T1>=^1152^1C\1239]Jg:P;16]1d@R1T3]7D0X31Q1<6=MM4Z4n3?V6g85:a264f1404^1:6;406S14E0
200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ22[45V1037<:0@?8`25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45
En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2W4FV5S12V1K93o1f=Q3V2CO]1Z4P2IZ3U56R
12o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239;T5e5>]2Y:^17j7f1EY2N1^1GOX5n3U7Y6PX
1e236Q]1X]1d121057V3[>`GcDTAIk5^1X66c4l3Z5a2;g62cC]6c:Y416]11Z1W1:k1m?4JEi4IMFcQ1oa1dY2[c1i:YIP?
X8k8Q71QB6a=16]1o2\:\72:E]2[2S38`j6i`2_Ge;o27Ei4]K^1Re2m[3Uj15E[f6H^1S:3Eb_3Tc3?EY2P1Y1j2Qd2d\2`
j1f@=U:7UJb8\F4EZ3kT5`j13EgR7gU3S5D0X31e1=e1R1b3n3f6LP8:a264o54E0200111;212270171A32[40151V2X17I
i5o65V1037<:0@?\2<5CR8e2c53CS12U6W9O=U2k1`>8G45d2CmD2`2CBa32528g1d1210524V3i5n4Y11X1MQ4S2241Z3^N
V2CO]1Z4j2j92o102JQ27396E2Y2n2211986E9JNP2AQ2X1h32^1Cm1g1IaARL1cF3Ei4mm62EgR7;E\AR=a1i8b:hG_g4SS
2k`1R34Eo4gm6`^3c2E]2b1M9W1E5]4i7j2i3c3@e1_G1jS1nC3g[1cBe;9T1]3k:2V1A2XG^1M5W;Lg32VP1:EX1D]47BB2
T2>>a14Z4R3W:16@\=1V7]1K96g121:M@416Q1859:\2Dh2E]2J1c198d15]4n3e6nLkA_<Nm8cU1PJl42Y2d121057V3c4U
1a8S3h?2V1oEm1^1X=g32W5k1k5j4V2e1Z5a2a2P1X1D]47BB2T2>>a14a2h1Z=16@eD]1K@g121:M@416Q1859:5Eak2UW4
g>n:k5EX31^1D2J3E5]4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<L?j;a
2c53a18U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j
2Oc8Z3h2f32o102l27=L@c34Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239k4Z[11^Cc5EX31^1D2J]5n3?n>5:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2c53g12U6a5c31O=BoA8G45En1C4H315Y9m6
^3`2Cg2\1252P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Oc8Z3h2f32o102l27=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239]1En4S3g3\Y3hh1^K2V1mGib1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:
>EZ3Y1\3TP5`j1U1TJ24T]1RQ1j1S5@EZ3Q4DRm2QS2`j1V1oX1Y>f6_9Z<gDj1S5V1EX31Y14G_2h3n3`e1Qk2Y2d121057
V3[>i:ZQ1R7g@_324o3j4l3k1f1g1a2\EPV1S5f1]5EX31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1M
Q4S226O2n4V5S12V1K93o1f=Q3j2Oc8Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239bi1BE]7RV1
Id1a1d5`U13i9i4P\21T[1U1R]1];n[1?Em7n:3aQ22d]11ZP3Vb1_5nLc<3\8DET3h?dQ210d]1cN4QOiP11e1fg1kL2<U;
P123Em7ij63EgR7SICET331^<Ta44b1d1210524V3`j1W`1;8EZ3^1\S5`j1X8Tn2RA9EGV3PLk9Rf3hR2jW3m3f4EGg39\1
M0^2U2c977B^11>FY23?c2T1^1o2:12312D;63@140411_1482CC7P1L1:C1H:12W1DP=]1Q2QI0S2e1[7Z2W3^1m4Q9260:
3L:P63Bc7E=R2U2a129>a11d1[2U1><4221?Z6^;a2Q5MDb5\JS20Ka1l6]1T2_B\127Q1^6<>J3_1k2=\1c8g2_1Y5[4g6]
9bBJBV4\=1]211DX7ET331S2M>d2Y2c3:?n>5:a264f1404BK:6;406X1F4?4157271f121P1G:0118F0159;U1;06Q17Ii5
OBJ5W3Y1[17<\1j;a2Ja12421E0R23j1U6a5e3O=BoA8G455?V1GC4H315Y9m6P3=P2?Cb24N002375284b1d121057>A?]1
7V513<X61X1MQ4S226I52n4918m1c2S12V1K93o1l;i1Q3e1T1Oc8Z3_62o102U1f17=L3P44Q12119526@4T1H5OP1574OC
25361B<T1>=^11g1C\1239W3W\1d6m>^2b2ET35c1FLE;<>Y3]Cg;fo1i3ZLe3[B4R7i5^K2V1d7f9a6RP1W8^:P1X1D]47B
ET2>>a14]192>;64X1c92c316@Q@0:>;j4K@R1D21:M@0316Q18319:H6Ef3R1T[3hb3WS12FW`24F0V`2ab14F_4g[2kh23
F_4g[26F0^4g[2ab1fG3FW`2XZ23F0V`23FW`2kX24FaGeh1mh23FW`2[V73FX;nT23FW`2QX28F_6HnX2dn1fg3al114FW`
2dn1l6Y2Fd60i2m5mE]1R4S2m1:=Y1m191Q1iKi4a12421E0hS14k6a5h6c9Bk1f3S10023X1P4<4?n6fE718BZ1d3[1Q3>P
1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^24FW`2]`1U^44Fl4Z[2cn54FW`2hf2Uo13FW`2ne46FW`2A`f20Pk4<FY24Ib3a8[G
X3TV1W]1]b4Ui19FY2Nb3a8[GX3TV1kh73FW`2]c12GV`2Q1Hd213o1b4@kJ1U2R3h2m1:T1`2QR1a12421FhS14^GT2U7;S
m1o_1V<f5Z1Hf23o15\4@jJ01`1DR3;14U2m1:T1`2QR1a12421F];ZH4^GT2R3R4;Sm1e9YV13R<f54Hj4Vi2Pe14Hj4W^4
=a2H`250R2g10i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P
1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2LHf20e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f59Hg4Pn3jP3hBc
9m2fM<Q1Hf2P2X2\2@kJ1U2R3h2m1:T1`2QR1a12421F5bS14cIa7Sm1o_1V<W2^3RK4HRa4f;RX23HRa4lEc3H@U2Y20b20
g1@\7m@`1O1U2^1c1;146=`1m1:T1`2g3U63U2d2?Q1U3\>DL2421FeCk1o<V14g1_7]5Q2m3V2AEU107R3U2X2fLf5Q5U3f
6P1Eo9@0Aa8Q1JS3T8`:b>3R9[16601R1^22011V2H;d4W1<O2<g>5]7E4l>W17\113S3c4U2Hb60i2m5mE]1R4S2m1:=Y1m
191Q1cP1a12421E0hS14k6nE^2T1a2S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2Y1Hf2m
40g1@kJ1U2R3h2m1:T1`2oKQ6a12421FhS14^GT2Q_1l9P1Eo9@0Ak^1d2a9f5WO44HQV59COHd210e6@kJ1U2R3h2m1:T1`
2QR1a12421FhS14cISACmb1o_1V<f55HdU1`b3Z`2P^23H0nV52H[V53H`20MHf20e6@kJ1U2R3h2m1:T1`2QR1a12421FhS
14cIeT2_O_@V<f5NHf20e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cI6j2cQ2o_1V<f5KHA^40XLN6Y1f614i7PS3U7hW1aB
^<U=\=YF=01U7l5d@XJ=Hm1g5Y^2U8W3oY11YAU:[S3V:Zg14Hd2Tj4cl22H]i73HUg2lk11HU2Hb60i2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6b@[5^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2=H`2
e8iQ4j2V3CZ5_3AmR2T8_4=Ia5a6R^1eDP=`EP2Ue1QP1_k2S6oGS3Ie2U1j20K0g1@\5^E1<]1:R3h2m1:=FBm1Y7g6oCa1
2421E0X4`En94k6gBV3^2f3S10023Y5A?5R2Z2Z2\@a518BZ1S3]5P1Eo9@0A\:11mBe8FJR27T274H^11Ba;c52b1\A1e14
i8`14S7d6m>^2<Ilc4SBVO_3_k2`1b4X8TP13U5o3Ie2U1j20K0g1@\5Z9S<1<]1:R3h2m1:=FBm1Y7g6m=Q6a12421E0X4j
6eA2k64k6f3f=A:<2S3^2T1>R2S10023Y5A148X2S30`1\@^52183>N;]2S6P1E<b55i3@0887Q2g2Z53;1_Be8FJR27\1G7
4W21Ba;c52\8S6^41e1Q2]84d5^1d6h93P54Y2c1Ie23Nc5@kJ1U2R3h2m1:T1`2Y7gJa12421FhS14DmFP2g5Q;9CXLA]1U
2Y1T=o3T>gBR?V<f5\8S6X8T8oG3U5V1Ie202b6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIY7P2^79ChQ1P7S:T>jQ1V<f5
\8X1Ie20H_11Z4@kJ1U2R3;121U2m1:T1`2QR1a12421FhS14cIb^1>^4P7\8f1o_1V<f54IYHVT4d[2V1Ie202U21Z4@kJ1
U2R3;121U2m1:T1`2QR1a12421FhS14cIZ7U\1P7S:o_1V<f5OIe20e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cI6Yc1P7S
:o_1V<f5T3Ie20o30K0g1@`3k1^E1<]1:R3h2m1:=FBm1Q>oCa12421E0h=X3T<a64k6gB6o2^2T1a2S10023Y5A391A52S6
\@a5183>N;S3]5P1A3X8f1@0A^Me8FJR2\274W21B^3R8f5]D`:84S7d6\5`9^2R1Ie20e6@]31[G1U2R3h2m1:T1`2QR1a1
2421FhS14dHN6R7cb1g:o_1V<f56I`j1ec2gf20WN5I[R2\S7QP1JT7D04o231e1=M]5n3?V6g85:a264f1404^1:6;406S1
4E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6S4]1e3O=Bb1k1`>8
G45En1C4H315Y9m6[32`2CBT2_15284b1d1210524n27V513<X61X1MQ4S2241O2n4j428S12V1K93o1f=Q3V2CO]1Z4j2Z3
_62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1CT17239bNi:h7D04S31e1=MY1S4n3?o4V1j3_2\2
5:a264f1404BK:6;1206S142B020011146212270171A321N1P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2
c53CV1P5T1E]3]1e3O=Bb1EU1g;Q1f18G45En1C4H315Y9m6[32`2CBT2_1528g1U1>210524n27R3S213<X61X1Mm33S224
1O2g3V1j428S12V1;7793o1f=Q3V2CO]1Z4j2Z3j1d42o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^
1CT17239`7fNZ3;Ja3_1[T1dBeX4^4US4c2l1P21J]5JS31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111
O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2\1721057n27V513<X61X
1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239bQ1Z7D04S
31e184M]5n3?V6g85:a264f1404^1:6;406S142B0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037
<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1h90f48G45En1C4H315Y9m6<n22`2CBT2_1528g1d1210524n27V513<X61X1MQ4
e1=241O2n4j428S12V1;?93o1f=Q3V2CO]1g1b2j2Z3j1d42o102JQ27396Ed1Gg14Q12119526E9JNOP1AP1C2534S1T1>=
^1152^1C\1239n8o4D04S31;Y1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR
8e2c53CV1U6S4S5O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241l:28c33hBb12@CO]1g1b2j2j92o
102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm16Ja3kU14k^5Y=P8D04T2N1_15=MV1V4n3?V5Og85:h1H64f1404;R1:6
;406S14E02001001;212270171A32P11P1S111O0151CU1<U127Ie53OBJ5[45V1037<:0@?i25Cb5U293a2c53CV17o1m3a
5e3O=Bb1k1`>8G45En1C4H315Y92j63W32`2CBT2_1528g1d1210524n27V513<X61X1MD\3S2241:D2h3U1V5S12V1K93o1
f=g18P1V2CO]13V4j2Z3_62o102J2n17396Ed1Gg14Q1211986E9JNOP16:P1C253X1T1>=^1152^1C\1239>U2c5f8n4o3]
2]7a5g=X7P3NY7D04T2N1_15=1K]5n3?V6g85:h1H64f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU
1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1k=D8G45En1C4H315Y92j63W32`2CBT2_1528g1d1210
524n27V513<X61X1MD\3S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1
C253X1T1>=^1152^1C\1239X8f6k1k9UV1g7D04S31_15=MV1Bc3n3?V571Eo1g65:a264f1404;R1:6;406S121E0200100
1;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53C;JU6a5W3=O=Bb1k1]6R88G45En1C
4H315Y9m63W326Y2CBT2_1528g1d1210524n27V513<X61X1MD\3S2241:D2Y3d1V5S12V1K93o1f=g18P1V2CO]1Z4j2Z3_
62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239k2\5f8n8k9aCDW7D04S31e1=M]5n3?V6g85
:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53C
V1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27R3S213<X61X1MQ4S2241J4230;5X1=Na1V5
S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239Q8g4bL2Jl
P99Jo2=Wg3SV14aZ19Sf12JeQ4OJl2@k1lD_2`82R347B31:h1X;kV1d4l<c1RY2ZA9\Y14X7X5T4S3j_1:J[3g:\o4_1k5\
T1d1T[1[H9Jn40_U114Sm42kb1f7KZ3`1Dk15l1702BC2X1I9?j98l1k38]88Di217J`42C>S1^3[1n223_60=c1@\2]1KU6
DGT2d266;CR3LS10d4e5JH35O>Q1^14S2o2H>>C`1S43:?=]105h8o52j3W2g116X12?9C:3X4X2H1f1]1g1i35[13]50?3G
10LHU2J313@71501A09=T1U4j1Q1R4K7G3R10Z1V15R101:330LX1`1[1f1Z2m3P1>42131K=S3EV22m1n153:4Z:7Ek1h5d
3\;X2o1S1i3W1W402KHI:12V2f13Y2I;46MW1C_1X;_1R1i19T4S2e115e1?V121i2`1e1_2:_11Q421U12FX1^6X9Ka3Y1C
0Q26e1702L4`1X1?2P2a78h5]4[3L8A21g217JR1]32:8>S1P35_1U1`1>1j2o2A4>c1@\2L@KS5E;D5>21R1I2012a266;f
3LS10Z:JH350]1Q1^1X2o2H>>Cd3o13:0>=U1705h8o52`14\4R1D16X1B9C>X4E[2V3<Z1_2ECa13]52=3K49293M001<B=
15M313HL=O?U4j1Q1R485D43642344?D;e145>C01B0A:X17X1[1DQ1<1k1U2@C60161@95>711112000E2<:_2LV223Q3P1
:4i8`124Ek1[5<f1m1^3F:T9`1>m4W1W402KHIa1k23S3;46MW1c3U>9c3BQ2e115h1<;M126_2P35U1:N:_11Q44U12=a1^
6m7Ka3Y1C0Q26e13302b2^;8h5]4X48Di217JP4?2C>E2:l7j1Q1LR2F>c1@\2]1KU6D5c2012a266;f3LS10Z:JH35^1Q1^
1X2o2H>>Cd53:?=U1705n16U4\2U5I2e1\4g116X1B9C>X4E[2V3g1U3Ca13]52=3KKU2EM313HL=O?U4j1Q1l1U2822D43;
234468D;j15>C01B0A:X17X1[1DQ1<1k1U2@M8@95>711112000E2<:\3V223R4:4i8`17Ek1h5d3e=o1m4W1W402KHIa19a
23S3;46MQ15=Ek>78X19c3d2e115U2AG12f2Y1f15U17Q1:_11Q44U12o1^6\8Ka3Y1C0c1=6e1702L4[14l3a78h5i7L8Di
217J`42:8>S1P35_1U3l2o2A4>c1@\2L@KU6D5f1O2a266;f3L6L0a1Y3^5JH3310]1Q1^1X2o2H>>Cd3o13:?=[1105[6\2
o52`14\4R1D16X1B9C>X4E[2V3<Z1U3Ca13]52=3D64<9i3313HL=_2R32j1Q1R485D4:42344?DV25R101B0LX17X1[1DQ1
Z2U2@C6261@95>71111210E?36\3V223Q3P1:4Z:24Ek1h5:2X1m1^3F:i5Z3`1>Nn3W1W402KHI]43S3;46MH85=U3h9S2O
X19c3d2e115U2Y119l1BP35U1:N:_11Q44U12=a1^6I`7Ka3Y1C0Q26e1702;f1:4^;8h5S6b28Di217J`42C>S1l7l2LR2F
>c1@\2]1KU6Dl22a266;f3LS10a1Y3^5JH35^1Q1^1X2o2H>>Cd53:?=[1105n1\4\2U5I2`14\4g116X1B9C>X4E[2V3g1U
3Ca13]5@3DR1i3313HL=b52j1Q1R485D4?23IDV25R101B0LX17X1[1DQ1Z2U2@J28@95>7111122E?3c3V223R4:4>k97Ek
1h5:2V3`4T9o1Nn3W1W402KF1Ik1a23S3;46MH85=EX<j28X19c3d2e115U2S151V2BP35U17Q1:_11Q44U12=a1f2g3Io5K
k4DQ2l1702b2^;8In4g5n28Dd1T117J`42R1S1Q3j4c63:c1@Ef1]1KU6Dl200b266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53
:?=]105h8o52e1\4g116X1B9C>X4Q3h1]1g1i3a13]5@3g1i3313e1]1e4j1Q1R4S1G3e35R101B0LX1`1[1f1Z2Z2b1P1>7
131KW4V22V4:4Z:7Ek1h5d3[493b6X2o1m4K;W402KHI]43S35546MW1W:T3\49n715U2Y11i2V3_2:_11k1U24U12o1^6W6
Kk4DQ2l1702k1F^;8h5f88DP2E217J6Y42R1S1l7R6@2;c1@\2]1=2:U6Dl2d266;FY1e1LS10I`9JH35^1Q1^1X2e29H>>C
d53:?=]105h8o52R6g116X1B9C>Ib14f19?Cc1V3g1e1S2a13]5@3g1i3313e1b2f1i1j1Q1R4S1G3e35R101B0LX1`1[1f1
Z2m3P1>7131KW4V22V4:4[4n57Ek1h5d3[7Y6o1m4W1W402KHId2h13S304546MW1W5a<9c3^2k115U2Y11i2V3_2:_11Q44
U12o1^6f5Ka3n1Q2l1702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10k4^5JH35^1Q1^1X2o2H>>Cd
53:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R48J4B3e35R101B0LX17X1[1f1Z2m3P1>71111
22E?g3V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MQ15=a?i19n715U2Y11i2Y1l1_2:_11Q44U12o1^6Z6Ka3n12n
1l1702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872R1V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Co4D3:?2
:]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R48F34B3K2f25R101B0LX17X1[1f1Z2W1_25F9>711
1122E?1f251FV22V4:4Z:7Ek1h5d3c5Q8o1m4W1W402KHI]43S3;46MW1iA9n7150T2Y113e2V3_2:_11Q44U12o1Y5T1Y6K
a3n12n1l1702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872I8V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd
53:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R48F34B3K2f25R101B0LX17X1[1f1Z2W1_25E0
9>7111122E?1f251FV22V4:4Z:7Ek1h5d3c5Q8o1m4W1W402KHI]43S3;46MW1iA9n7150T2Y113e2V3_2:_11Q44U12o1^6
V6Ka3n12n1l1702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872R1V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>
>Co4D3:?2:]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1m2U3j1Q1R48F34B3e35R101B0LX17X1[1f1Z2m3
E:>7111122E?h251FV22V4:4Z:7Ek1h5d3c5Q8o1m4W1W402KHI]43S3;46MK;iA9n7150T2Y11i2V3_2:_11Q44U12o1Y5T
1R6Ka3n12n1l1702b2^;8h5R7c18Di217J`42R1S1l7Y4DR1A>c1872I8V12Z1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H
>>Co4D3:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R48F34B3e35R101B0LX17X1[1f1Z2m3E:
>7111122E?h2NV22V4:4Z:7Ek1h5d3c5Q8o1m4W1W402KHI]43S3;46MK;iA9n7150T2Y11i2V3_2:_11Q44U12o1^6e1La7
6^:8J]1Y9k3]1kAQ7G3Gb5`3`>b3Z6S9m1=6`6=?\2P2Y1i=]1\3n9i4W2Y5[1[DW=m9Y@E=h1W5m1[@^A[;mC_AR1f1Lc4D
X2e:8X2l>Dl4_1bAKP7T1ST1`11S7?\2P2Y1k;m1X:Z9W2ZGf3R3T2;64KP6\2N1j6Y1XACY2=_2RJ3e@RLk6P2SQ1e1La7n
:J]1k?8Z1QFG3i8m3f1b3f2c3Bo2j5U3]6J`11S7?\2Z1EY1`3c9R2\3b=T38Z:1d@R3g24S8V2[L7e2Z5XHi;1_5M_3Y1C1
P26e17f5]7Y1h5o7;KV3115[5>W1Bn1Q1a5b4i2n2@NCo5]4n2Bf3`5VJ];f2W3j3Hf6>R2j4c3]1T2Q9T1_1S2l4e4j1Q1n
3343J43462321123;D9\1814DC27;L92K75R1B18c26a2^2?R1<;1112000E2<:Fe3Y1S37c2X43f3M2GU8\:Z1ADQ3l5=P1
_24Q5_8_15W1e>b15=e21R6:122U2Y119\1a10OLW2\1Ji402U12S8?c2Mn4@P2l1n5g8h5[8K]2C1217Q1Y4Y2n1c6_Jf3`
5VJT>R7X5V2>R2SEa4S5e4j1P53S1G3^314DC107;L9\1R1D8^9<;31Ka1e3d7m3i=n<Q3l5n3e5n:gI:15U2Y11d>U12[1N
h410c2b1_8Z2T5W1X2\2Z;14Y?1d?2l1Y<g5_<P[1_2i1h:MI^1]_1`:f2a7\2Z7^5W3P5g2`>kg1Y7ENbAZ2\6X2\2a:PP1
Y>WBT]1U2`<^1ni1e<Z7^5W3]R2g@R1Oi40c2Q@Y2c4X7P1:V314o:[f2k7dAQES9R7Z2];2];_9X6YAeEZFW2f8R2UBP8IO
i40^24Q@m6^2R1`7H14mK]U2nU1_;k:l6\;Q7l;X6TMeBP2P1h40c2T2j<9j4U9`514U7<h28:Z8o1]1:Da2Aa1U1j1`1Z:a
4gG^>Q2j1h683Z2f1R3i2l1^2[MU3PHU9e2N@Fi1\1k2Q31X5b1X4_>Q1V1n8[Z1X3P1h400b2\3<U;T5o7U1Q2^3121U7c2
>;e85i1h1Da2753a1U1j1`1e7b1Q1R1^3X;e3h83];l2Q2j1h683Z2f1]2Di2l1^2j:i9f8U3BS;P1V8V2o3_5@e2_1F3e1G
Dk2Q31o4k1X4[32k7;3`1S1Q1V1n8=P1m502?^1Q5k5]:`Nl5j6X1P1h42\24o>Z>g4H14e1_5U3\=a2T5f3eKh8TI83Z2i4
aT1U3BXO[6n5Q31T;_>W;P8e<SH^F4P1mP7P9nT1LQ1g40c2Q=_8_7W2a314hNUEjU3U2U4f1^:lIi5\<0l2he1<P?V5m8T2
Q1W3V18009Y1Ng1L\:]7Q1b6LW2a3121U2n5T>d3CU4n>2S6g1oBg3RBi5T1aMe53c@8X1=[6k3QCHd<i5P2W8S20P1@Z1\9
`6V2i7]APE01`6[3BZ8=Q1g4_2V=PEH14hN_W5VB0bP1S1R1d4^2>U;c3U\1]4Z4WEWDT2g>h?[2c9Q28l^1V4\1^62Z;`1e
8CX1U<b5X2X:Q7P;S=ER1hBc3V7nT1]4Z4^=d?[<T2n<cOXk12Z;S<]P1dAe3h7HS1U?^V2La9Nh79eFV;1P?e>Q@P1]Fd:h
5mY1T3g2a3i:__1=S1U?^V2^:Nh7VR11fMQ@SR1kb1Y65S1SP3nZ1jR4Y6i1T1S3e1T=0o1P2i33U3_5f3W4Ic5[3h5n16O<
]2j9B1hOY>`:?T2P1m3m?S31`4bFc3d5>X1Ok1c3399Y4PCi107bAnT13TFV?S1T1S3e1T92l30o1P2S7_5n7]6[3g76O<]2
j9BT^1U=P1m3m?S31`4bFnA9P[1nGWn1e1T1i4T=0o1P2S7h46a4Mn2]6[3g76O<]2j9B1m3[1eX12Y<KP1m3[:Bn4S31`4b
Fc3X:YQ1QV1i5W2d63_3LeBdF5\11V3JT1i4T=P2PE\;g7_>1Yl1m3m?S31gN6ET6^1g1b34m4lCmY2l8JT1nAP2]P1g76j3
]:T^1V>m3QC1nM7Z12?S7`34\2_1Lm1lCP1U1c49f1C\;AT6V6Y12\1R2c514lOXX2fA2kBm<]Ke4l2c=\1iN_2`84g@CU1c
4c>T6n?H14lOPi2NnBl5P1PY1f8E`JT3MV1k4R1@G`Ab2<P4R12[5X4RNQOjW1_d15l7IoEc7S@kDk1VGU>c@<<V1[Kn=Y1R
NoNZ:kl2j[1kDk1VGCW1a4YLm7X114jOW=m8dW1k?a9j5k[1VP1i6c8m;GW1a4S2g:]?m7X114GROW=m8`g1a9j5go1c:f1[
KQ8Vd1R:=W1a4`U114aHX7_S1a:h?kKX_1VP1OX1`4cFl>14Q6V4h;V5^B2X6^?cV1[1U?gV1;^:gI4i5W5T70lU1VR1U1P4
c9FX1h2g1Y?5WEH14Q6l=TP1\Y3o3R3_Q1T2Q9T70h?aDCY1_4`S1o114DnGnX2m3e4Z3UQ1f5\Y1T8`:UIP>HY1_4`U114D
W;U6`6gEcD]FT8m3^3gU1f5\Y1T8`:dI7c3Tc1?Z1Z:P3\Cj7\9o7Sn1lLBk2i30kc2TK?Z1^40j5P3\CV914i7SV2lLn^1c
i1g=3Z1]d87^1[1]40c26<W7o:0Q1GY2C1Q6ANa314[@l:ZAc]1UP1YD]I\EX2\3e1c4o@lF\6l>Q2g31i<Bk4X<@3b3d1[1
]40R2@CP2T1Q4o:0Q1GY2C1Q6A`414[@l:]=l3Y3YZ1UP1YDo=c?S=R4X2\3e1c4Q4o2m9nD1\9\5[8g1Q4k<XBE]1b1E[1]
42]Ej1Y2CS6Y4H14mKoC\g2Wf1e5e1e8Ti1X?P1\1\40c2i<7i>o614P3S2]=l2o4HU\1W1a2WS1bU2S1^37m<f1^T1ZDV5Q
2g2eT1<\1\4^?7iE14bR5_Di>e8U\1V1^1g2Q2o10U3^3\;V1MR74[<e:b8c7hh1Y6WHn;_1k5[4UCn:k1d1S>i2A[:k>c4Z
;d=?\_1c6:^1RY1U6Rc2Xf1k1ZX1i8[4WY1E_1Y40W;f<a3GX2d5X114XKQGlW1R3hIWe1f=_S1g78_1Y4X;^IH14hj7S1`1
V4f2SIg2H^2c3^1^6]2U6S31Q9[?_6oZ1T=P4S5V3a2dHXJg792Fj2_F\7QLQU1PB<`1m6SIoCaQ1g6e;Y@gS27Sc1S99a1Q
DY:c:Td1Ej7[T4b2@b1e2e1o>]4P3^_1QP2Z?HkR1R4Y99XS1ZU1V1b1[4Q2m<]4P3d66_5iIX9QP2f:c4HnP1k1T6V3b3R5
n@_3W4W6ZU1e1^1d81T3?h@lAm4@M_3:b1[CbE\Q3UR2iCg7W6ZU1_g1Dc1k3n2n8l5=X1l?MkP1]@T:^:X8k\1Q^2U4Mn=d
\2Gc1Y6@EX8l5=X1l?MkP1]@lLk\1PW2P7U4Mn=P5a:Qm1h39c1fEf1hf2X8aQ1V4g\2`=@d1c4K0a>010Sj2\GU1]P1[_1m
GWOYc18d1_50a>Wj2ZP4WOYc1Dd1^500`1P=da3U1gW3WOP52g1XEn<U:22Y1jB=d1\2eA010Sj2kD`2U1]P1YW2WO;e1T6P
;Rk3c1[h2iCW1RCS6nG:e1UARk3c1U\3W1RCVW13UO5e1UAhe3Y5c1<f1]HYMU64[6P3jQ1oU5W61^ANf1]HYMU630T2V4P3
4eQ12mT4]GV2Y7W61P433e:?o1]<U=o;@2S6f2f1Z2^1P2d2m5mE]1]3h2m1:=Y1m1d32U64n3?l1U3;P>a12421E0_@b5fD
P2mC^2f3S10023Y5A?n6V4U<a518m1XDbNe8FJR2>m174W21Be3=i5c1W2>P8T5BFPKd6S1j1W1S3c4n2^2:g1Q4ULZ914GW
M\3]m4Cg1Q41Q2V:j?Z9121GcKc1\3hMRc1^OR]1d]1<g1Q4^S1<d114\Q1dn2h8Z2dc1Z2h1i1U28\2e163;SKS1GP5S=?2
V6kAj2S82S2oJj1R3o2Z:`:153hT1o:k5\6o5A8IV:a6c3_Ac4l4i2TGl1`:o21f3U1\1E0Ei17S1>19Gj6R;=:`2a168E4H
h1i1_2[2e1gR1Dn<PKZ:oJXBf:j_1\<a6c8k<PK\V1[9\1c;\>Ih1i1k4e1BWKS1GP5ob1oJXBj8g13iR2_E[9dA\V1n=]8`
;k2a1Ah1g3m2]Ac[12Q1T1R>0Pf2me23fR1U3k1\L7h1`R1US1e<oh1n<hZ1Ki1o3P2a=W2n44W41W:14Ag^1L\X1b5]4^g2
b2V78ZV13c8Y1U2Hi1o3P2a=W2S5W41Ea91497g^1L\X1b5]4^g2b2V78^V1Hi1o30a?W2S5W41Ea91497g^1L\DoCP:Qj2V
78km2o8Ii1o30Y<W3^20S9Y:14Ag^12I\DoCX3Y2R81m1f9la28=i1o3b?W2S5a>14Y_1L\X1RT3_7;j1T6U<h9R4\[2QT12
nc2h?VP15j1ZBh9ac3jS3:j1n5[<h9ac3b1WR3eR1S1kd12j1`c7U1k1T25T2n1c6o>o1Mi:dT1QKjS1QBa7^5_1k5\T1d1Q
1^3]Bm8Q@dI082>W>[B>Y6Q40Z33k1RLm2;k1POUh1bP1kFR<j7j5m2VR3b8Hl1T46i?m8P<V>aJ^Z2h8Rn1bB2g8m5YHgAX
1n2c2X?Y=6\6Dl1P6T>k6Q2P<Y:h:]m2iV2HbB2g8Wd1c2V@m56h83l1ke72Cm1`U19`4_3R?S9Z7\j3P6R48n1n1\1oFfJW
U1mP1[1m1[2V180:Y1SMj29a314G]1Q2l3U;n2d3_2c=1Xn1dJWDU2AX3JP6`1a2f5Y7b?bD@b5e;aImP1B6m1`U1k?QX1PN
i]1<n1j30c2j;d6[@14eW2Sb2f6:n1j3_>d6b?H14cW1QP1>o1^6^T4j2n4a1>_3Enl1d8e1_g2R4V2o1d3i2i37_?Wh1PGc
Q1j2[4Ba1>BU2FEgCm?`;2V1hFQT1l?P1X1D]47B?5T2>>a14b1g2^1k;16@V6T1g>K@g121:M@416Q1859:X39g305No1`3
DX2]Af:lP1Y8d:iBcQ1j2[4V3U2R2`7[5RFb<d;[;dO3X4^S1Z?dEm5S4:o1Y6cT4j2_:El<oU1if2[X1KP2^3U3k]1V4R=`
`2WV1R9Xa1S=lF\6l>_25=_?1l4AR1^:F?4b3FP2d6Uo1;eF^i1WV1[j1S=]F\=[8e2=_?1^5X<?4AP3<P2_3D]NXOm32^`2
mK3U:aS48P2`X1]b1\k1_5_KWX4]HGQ2o3\2b>T5Dc1h>o:Y4\E\V1X;Ui1kV2aF`6[4;L4T3R_1:Q2oDT5D\@fT1ea1QP40
PV15Q2^3d1]f6Wk33Q2kAke8?R2\3X<n13m2Ej<]l4U1nW1V6^]1k9Vc18R2fDgCjQ2fQ1oF\b4S:T6S2j11S2M[1e1>l1n3
?n>5:Hh164f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1S9f2a2c53j1W2_1]2a5e3O=BT67
b;8G45Ec1:C4H3122Y9m6^3`2Cg2_152P2b1121057n27V513<X61X1MQ4S226O2n4V5S12V1K93R1Lf=Q3j2LQ8DL]2_62o
102^1]17=LT44Q1211986ET1NOP10a1C253S14T1>=^11g1C\1239ZW1\1l:m53^8T1S2Y60e1SGl8nEkB_5W6[EfAZ[1Z:`
9l9P1E`:0Aa?a16[Gc6=oBQ4VI4;Z6c:\1Q7GS2Z6\Me4PEg1h2\DcKfA^?b2g1^W1g<P3^J]Oe\1l4k9g6i87T2nOU:i\3h
i21PM<T2[380:]Nf614Pb3Ye2^S3_5T2i11^1DM]5n3?n>5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<X1
7Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n
4V5S12V1K93o1f=Q3j2c9Z3_3o22o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239jS1BU2P2g:[G_2d3mF
2Y>`l2_1k5PD[@d1_;f1la14U2dV1ci2aV35U2_ATEci2aV3@V2b30j?`5Y6U5c414iY3]LWLk9`:XQ1FV2b3009_?`5Y6U5
c4121iY3UV1i1e@h1cBnT301=V2b3k?j;i914gY300PT1QY1a>9W2i1k=Q2aFC1UH\P2X6X2m16Y10B2o1l13[1B3_1I1a4V
5<`19\2V10??g5^2d8[223>f1k2U3\5S1g<Q440T7o5\:Z;Y2e6ZAe8o2^2c19k2h4^60:P128^2778:65X19L839R8S4343
3F123;2362867<?a14049127;017;O50C?25O2468866DF:49F?5E_29192;14;3557414200111210C12:1`3U1o2a6n2]1
T21]1`;`2l:=`JZ=n605Y1=l13411226h15157I126[FP4X2T2Y1C2o1e1m3]5c5`1f2W1Og5g==f1a5n;i7V40T=QHh_1V;
`3i8S4343J4346234123;7<?a1404947;017;U10S125O2DFf14`15U3;8?14E57417001112000C12<:[4a9n2]1V2]1Q>=
l:i]1P105j2I811226n115Q1126[Fc4X2T2Y1C2o1e1NT1W7V5<`1f2W1Og5^2P;Ef1`Ab7]4U=\:d=e6PMX7h4g>n5j2S43
43J123462321123;7<f181404947;017;L262K425O24=18=DV1\2_29180766;3557417001112000C12<`8g5n2]1V2]1[
7:Z6Y3b7=oB`D`7j2I3411226h1515Q119[FU1X2W3DX2\3d74V6g4On4dGT4m104U<`=h3\:o6V2]4SX1[AZ4^>^Bc:c8n2
]1V2TA3U\1iHIX2U6Q;c5_5OZP2^:R53]8aQ1nDi@d49d?_7^3R;K`3V2]1XOCY2f3W2_Q2_3jAPY1jT1j:3][1U4P50HoIR
<T9d`1:Y2^W2ZER=_Q1SZ13c_1jOR<?Y2^W2ZER=mKnDfJ3P5bZ1jOUGg^10V42Y2XU7:Y2^W2ZEh6WCo>e_1g_1V:WDAZ2\
2X3cIXS1g7\4g9n@f8g@2VLbKaZ1V\116Z2e5WQ2aAn@mk3Y1Z2T3U1h1V51[R1i85T@[>U3j1_9_2S3i1R4^1Q7`C`Em<V]
11Cb9Q9^@S1[2c5^1W5k8S2BnLe2k>m>4Z2_h2Zd1nM4Z2mV2aAl\4:[2Gg4d?QR2n^1[_2`Cej2P?3[2a5^\85[2S3^Y1X3
el83[2[d7b_1g2\2U1Ca18Y22e1[3[11l=A1U8V7_X112Ce1h5010`=oR1n=W1DH1o3Z;_1o23k1A9^?j1C13:[4R1j1U2V2
S2?Q1g1HA024IX3m2i@T8Li5j6j9jW1D13>42T1W2F=B9e1Z7T<2S4O\2U1S4Ge1fBP@_X112gEoR1U;h2W1VZ1nBY7Y1_?f
Ej9j1dS1EfA81i;2S4]1]2Q1m40g1@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIQ3a3]X1j6Q3P1Eo9@0Ao7QOi7V<f5fMJE4
1]23]2_5S1B^2[5L`7Q45SP14^Gdd1il3_Hg=]@f2nGl3]6:^2[5L`7W4j[6ke1UNeJR1;^2i=W4bX4WS2We1Wh1Z25U7k14
^2QB1mR:F_2i5_DjQ1a2d<cW1UX1ie1jD0QCm:RD\4i5P4U9d=`6o:o24_2[[2d]1lo33_2[[2l\82_2fZ5B`2c40f4e;j;^
6fU4kT3o=\P1J18i4i1L^:T1`2c40Gd?lf4]Y1WZ1YB?33a9b32^58`6f3Z2\2d6o4J18i41JH3Q3Y860b49`2QEnBZk3f9_
n1PIlU1R\1<a2]1\V21_AV\2Ro1S;j<Y3d?19a2]1\V21_A]f4j<Y3d??a2W30_U114jN1_AV\2VZ2j<aA\118a2W30_U114
\`1lU67a2jW21_A]f4iO1:b2V@R\1S9f_3c3g30T4a_2=b2V@QCZ1Z3mLe;Qh2_<`3j30fc2;c2U3nQ1a314YZ2W>V5ce1o7
8c2U3`U114YZ2RY2eS1Gd2k2X2PLRBXEI`5h>iC^<T>>PY2=bDj2d5k1o2Y6hB\5;d2UQ1RBXEIYDl^1Qn2j2cS1j:9d2Xc1
RFYDTQ1g=aV3_Z1Re1_1e2l1Q1k6o?Ub4^K2V1RT1dV1P1T13D]47BET2>>a14Z4Z=16@SFH2@g121:M@416Q1859:6e2Xd3
g?hMR[2WM<f2n2Ra2U8W3oY11e\49^8]:hU17f2Qd2U8W3oY11PQ6k1f2j4d2m5mE]1]3h2m1:=Y1HT1Q>oCa12421E0iZ1o
8n<^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^26g2j1fo3b9W9di38g2eS1km2b9H^8o2df33g2aQ4
b9Eh2VMYBU5_a12dV3dKbC`@P2g3=a62^2>WDiH015h2i1\KYBP]76h2[U3kP1WT1VT36Ci2^5cG0ZY1RR1cFe2n8J81AjX2
0XZ1SJcG\V1=i2RM0ZY1jDW=cFe2n8J8cW3SQ2<j2bIU7VBgd1]8n5j:X2Ye3REUZ2?j2R5^=P7U7VBgd1WIX2f3WBS1Vn2R
E`m1;j2^f22UAS23T<j:o5[CYc3Dk2Xh1YV1j5]6`8jDn2i;A3l]21P1h28R1`Z1\Gm6Hk2ce1XGS4a=dW1k13n2P1i3Dl2_
:i:el11P1Y1hT2[4P1hD12k2o_91l23l23Ul32l233l2dg3j23l23Uk32l2_j34l2[P9QX1m32l2WY52l2l\82l2n52l2nh3
4l23jh3g12m2]o81m22m2QX54m2eg3n274m2W5Pa8b82m2eX53m2lj3;2m222m2Xk36m2eg3V3]Z5\>_N2m2UY5?n2P7o]3U
4^T1`3U7Wd2\Y1_3g2lJ;1R;9n2Vi3^T1`3U7Wd2aZ2;1=n2P7fIaj3[2oe1i1QOjT2TDd4DQ42n2lY9:n2Y5\V2Ej]11X2X
Y4QA92n2^l96o2gb1aU11YKao3Bo2gb1S2S5Z155bL1Q1`6k3Q5h:mR2mT1bER2l7o2U2d100_11k1U2c92442?2^11>FY22
0?[27c2o240412312@3;63@140411_14801CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3[9DV2a2B4e2>k20d1>U3b58Z2W3^1
@GZ162o1b7R1;260:3@;:0W1\4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Q19n4l4n5Ba2Q5MDb57OU5g33J21Z1D1B
;C534@T10o2[807CIGQ3o1X3T2B4LW;`2n22\127Q121U3n1AB<>:81436NOR22=L3;c8a5a90`5J_8W60_2N7H1A9036^1:
m49b5Z4NMP4l1I_211W1o2P1]1LR;<Yn1[9]3T5b3o2bFZ2R3gQ1[2Q4o?lO^3XFR5U2]3Q6]:U:5W9l26n53i7m3]2a?Q9]
2o23\23Z22Dh3dZ1m?hT1_=c6nP1l3P9H^K2V1ZG0bG7`KP1G@D]47BET2>>a14Z4l1BY20a2^1JZ2G@16@PER1:@@R1D21:
M@416Q185923351\1Bo2J_1VHkn1^?[D[Q14^o1kB=S8Q27_3_5nb2^5o2N1S2M]5n3?n>5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3j1ECg2_152P2d12105
7n27f4?13<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3U5Y12o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g
1C\1239S7D0Y2N1Q1<6=2JR1Z4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X1
7Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V
513<X61X1MQ4S2241O2W4FV5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1
>=^1152^1C\1239`5b8h;Ho2N1^<iZ21nR2Q5d121057V3Q8a2T1nU2PI`7`=P=XIo4o2U2JI3[3l;47?2`1>P320k2P6062
34@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2X1201n1Z30d1d3b58Z2W3R462o1e8;26;P119P1;2T4:3MC5^6E=R2T20
U1;29>a11d1[2U1><451?W;n5Ba2Q5]7OU5f4_1Y1U1IX5X707CU1;Q3P8Q1j@\1\121f5i181436NOR22Z13;\W1X2V30_4
Q89b5Y5k6I_213o2^a2Y_4JDZ2N1U2X:jh15gU2SDd121057V3i5g>ZT1Q3Z4QEg4i2j=`6o23J1S223F3O@h3n3?R2k<5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4<N7<:A?X8N;V2a2c53j1U6S3]2e3O=BoA8G45E2k
1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c91X3\5R12o102l27=LT44Q
1211986ET1NOP1b1C253X1T1>=^11g1C\1239g4V55?Jb8:C]4T8h3^6Y41i3d3e3Y<42d5o2<A1S2M]5n3?V5g95:a264f1
404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1NW8c2a2c53j17m5a5e3O=BoA8G45En1C4H315Y9
b5=0K^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102`2;7=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C\1239Ao2VC\2B_5T7Z1Z3d`1eCh4iAUDZ:V^2XU2S:1o24o2`2Dg]47o21Qi334U193o2lj3
f^15o2Wh2_X2[\5e77o2[3\o5YA]k2d@S36o2_2ge2Q;TS6kI^1o2`23k6_c3e^1^K2V1gZ2P1T13D]47BET2>>a14Z4P4Y9
16@SFK@g121:M@416Q1859:f8D0Y2N1e1=M>d2Y2c3:?V6g85:a264f1404BK:6;406S14E020011191212270171A32M21P
1G:0118F01517;U1;0X17Ii5OBJ22W3S15V1037<:0@?U2C5CR83a2Ja12421E0R23CV1U6a5e3A==Bb1k1`>8G45EV1GC4H
315Y9m6P3:2P2?CBo14N00237528g1d1210524>A?]17V513<X61X1MQ4S2241I52n4918m1c2S12V1K93o1l;i1Q3l19CO]
1Z4j2Z3_622l102J:f17396E@k1g14Q12119526@49JH5OP15730OC25361B<T1>=^1152^1C\1239W3W\1d6m>^2Z1o2d2k
6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:2P3bj39P3kg12eDV?FoMb1dV12P3ob61P33P3jh3
g13P3bj3b12P3ih33P3bj3WZ33P3hh304P3jh3g1b14P3S1fg3g12P3jh35P3bj3b1m8Xo32P3\T83P3bj3\h22P3Uk32P3d
[93P3[j3I3P3nj364P3Uk3`]1`o14P3Nkg3Z23P3jh3Z23P3jj2oM4P3Tl30Ye24P3Ul3b\1fX15P3_1ej3Sm1UH4P3Ul3Ye
2_12P3Ul33P3Ul3b\13P3R1Rk32P3R16P3N4hf3X4\T53P3NVk33P3Ul3if22P3[j3S2P3Z4j2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^22P3lg33P3XP9P
X1DP3B;4d1fKo4U2c214aP12e<YU1PCk7nT3i=nX19P3J3b3a8[GX3bb2]\68P3J3b3a8[GX3Po83P3jh3`16P3JQNoi2^1c
;2P3JT2P3Z40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4
b4FJR2f5o1a9nT1X7d6m>^22P3eZ44P3R1Wj3J4P3R1Rk3if22P3`g35P3Xi3`1Z1m\1l2Q3_4K0g1m5mE]1]3h2m1:=Y1m1
Q>oCa12421E0SR1]1234_168k4nE^2f3S10023Y5A1=n6\@a518BZ1Hh7P1EFa37^5@0Al:1_Bo3e4FJR2\274W21Ba;;S43
o1UMT14S7d6j2`11_:^2U2Q3Y4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS134k6nE^2f3S10023Y5<4?n6fE718BZ1d
3[1Q3>P1Eo9P<aBR4b4FJR2f5o1a9nT1X7d6m>^2P2Q3_4d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS1234f18k4nE^2f3S
10023Y5A?n6\@a518m1i>^5bNe8FJR2\274W21Ba;W\1d6m>^2V2Q3n2_10d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS123
4_1?k4oAn3^2f3S10023Y5A148n6\@a518m1XDbNe8FJR2\274W21Ba;Y7mT1d6j2R<^2T2Q3Y4j2m5mE]1R4S2m1:=Y1m19
1Q1cP1a12421E0dS134k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2Q3Y4j2m
5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1
X7d6m>^2Y2Q37Q40i2m5W7e>]1R4S2m1:=Y1m191Q1cP1a12421E0hS14f1T5nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P
1Eo9j:dBR1R4b4FJR2f5o1a9nT1X7d6m>^2LQ3=0e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f5T2Q3Y40i2m5
mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X
7d6m>^2P3Q3Y1o2j2m5Y9c<]1R4S2m1:=Y1m191Q1cP1a12421E0dS13401\1?k4oAn3^2f3S10023Y5<4?n6fE7180AZ1d3
4V1e2;>P1E31Z101<6d1197D27^4bNR4b4FJR2f5o1a9b<a=i:X7d6j2a2`9^2g1Q3=f6@kJ1U2R3h2m1:T1`2^?d4m=a124
21FhS1401\1E31200RGS4LQS1[EU19Li4\2b5]Na9V<Z31Y2h3c4S6`FlAg2Q3Y1T30d2m5mE]1]3h2m1:=Y1m1Q>oCa1242
1E0Y2aLl4401\1E8\4nE^2f3S10023Y5A68n6\@a518m1P;HFd116107?427^4bNe8FJR27T274H^11Ba;TJRBd6j2a2`9^2
X2Q3Y40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS13401h6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4
FJR2f5o1a9_9^KX7d6m>^2V2Q3Y4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS13401h6nE^2f3S10023Y5<4?n6fE718
BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2\3Q3_4K0g1m5d33e>^3AK]3h2m1:=Y1m1i:X2Nn@P3a12421E0dS13
401O74?>B4d3i4k<0W4^2f3S10023Y5A?c4Z2\@a5180AN;n10^4R2P1E<c1k119f5@0AkIb3e8FJR2\274W21BT6\5j22]:
]FT14NT6d6m>^2_2Q3_4K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0dS1340j6eAX4^2f3S10023Y5A68n6\@a518BZ1n1b6
P1E?^3P6@0A^Me8FJR2\274W21Ba;l7QM46l6d6m>^2S1Q3[50hc3401\1K2VV2T5g4P1E5g19d1197?77o40Ai`1cS1X1Z:
4c@a2f2Q3=k3Q10g1@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0dS134k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1I
W2>P1EX4f5@0A^MR4b4FJR2Q5Do1a9f5WO4S7d6m>^2V2Q3Y4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS134_1[5nE^
2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EX4f5bNR4b4FJR2f5o1a9nT1X7d6m>^2]4Q34Y2;c10K0g1m5n:n:]1T2I>h2m1
:=Y1m1I2R1j2g5T39UC01Fa12421E0g5PN4GGHb4k=`5c1M^2<Y3S10023Y5A?n6i=b2:?3Y2;l1180AZ13Dk2a2Z21NE52=
W3P6@0AQ8h29YBo3m3GFJZ13C\2154>h11B9R1T:Q15_3f140:2@g14^4e6X@4OS6d6Q3W1P3;_2f4^20P4Q34Y2;c10d2R2
j3mE]1n2>h2m1:=Y1m1I2T=UC01Fa12421E0k2k2g6R2n2e2g6h84@6GHb4S6g7`5c1M^2<Bf2S10023Y5A?Z5c1[5d2h5b2
:?3Y2;l118m1d3S76`5g3U9h29YB<b3m3GFJX113C\2154>h11B9R1T:g4k10:2@b19^4SHS6d6Q3X4;_2f4^20[2Q3Q2]2d
2m5mE]1]3h26f1:==Km1Q>oCa12421E0hS140j6nE^2f3S10023Y5A?n6\@Jf418m1i:[7E\1bNe8?6JR2\274W21BZ3V8[9
e1T7]<b=d6a;?k2^2f1Q3=m40g1@kJ1U2R3h2m1:T1`2X:hGa12421FdS134_;n<>E_^1Ad5\3JP1E5[11[8@0Ak^13R<g1n
3h3U4^9i=4a1Q3=0l40g1@kJ1U2R3]1Z1m1:T1`2nDR=a12421FdS134kH:<Y7g>oHl9N1Eo9@0Ak^1V<f5h3d=i=4n1Q3_4
d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0hS140j6oAn3^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;Y8mS1d6m>
^2V3Q3^2D[1K0g1m5]E?]1]3]1Z1m1:=Y1m1o1i6l2Z2oCa12421E0UEb>42M>?k4nE^2f3S10023Y5A1=n6\@a518BZ1a8P
1Eo9@0Al:S1]Ao3e4FJR2d1G154W21Ba;_43e2g6`2P3W5R<4S7d6j2`11k1m1n1f4^20`2Q3=Q4d2@]31l1f3gA1<]1:R3]
1Z1m1:=FBm1Q>l6R=a12421E0hS1401\1?k4gBo26^2d1Q2S10023Y5A?n6\@a518m1XDlJe3e8FJR2\274W21Ba;f5`V1d6
j2R<^2e2Q3^2P2K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS164f18k4nE^2f3S10023Y5A?n6\@a518BZ1a8P1Eo9@0AX
1ULo3e4FJR2\2154W21Ba;^6JY<j6_:4S7d6[41h5f4^205Q3Ui340^1o1Q3_4d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0dS
134k6nE^2f3S10023Y5A68n6\@a518m1n:Y9bNe8FJR2\274W21Ba;ZU1l6d6m>^2V2Q3Y40i2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0hS140j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6j2R<^25Q3Uc2kU13
4m2Q3Y1o2Q10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023Y5<4?n6fE718BZ1Hk24V1e2;>P1E3\
10E7\1;7D:^4@0AP:]CR4b4FJR2o1f3o1a9cJi8;T14S7d6m>^2V2Q3Y4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14
0j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1El31P6bNR4b4FJR2f5o1a9nT1X7d6m>^2U2Q3Y4j2m5mE]1R4S2m1:=Y1
m191Q1cP1a12421E0aS1640j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2X2Q3Y
1o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS134k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4F
JR2f5o1a9nT1X7d6m>^2U2Q3Y4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS134k6nE^2f3S10023Y5<4?n6fE3318BZ1
d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2e2Q3=KU3d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0dS134`2Z4gB6o
2^2f3S10023Y5A?n6m?>a518m1^:Z108E51\11M63^4bNe8FJR2o1<74W21Ba;f5`V1d6m>^2d2Q3Bk30d2m5mE]1]3h2m1:
=R16m1Q>P2UAHa12421E0hS14X25\4nE^2f3S10023Y5A?n6Q:4U6N\1U318m1XDbNj7JFJR2\274W21Bd6l4g4V604f63X1
d4YDd6c3LV6a3C^2X3Q3Y1a1b10K0g1m5mE]1]3h2@Y110:=AGOMQ>l6R=a12421E0dS134[22\4nE^2f3S10023Y5A?n6T>
W2a518B4U1W2Y6P1E5Z1:4e1L:6:^4@0A^Me8FJR2\274W21Bf:J?2h:]7TB4S7d6c3W2j1V7]11Nd3Q3Y1a1b10K0g1m5mE
]1]3h2@Y110:=AGOMQ>4jCa12421E0dS134[22\4nE^2f3S10023Y5A?n6_3f40U5Fd1Ba518B12=9317m24^5P1E`1?e1L:
6:^4@0Ak3bIe8FJR2\274W21Bf:J?2h:]7TB4S7d6c3W2j1b64>]11NX2Q3k2b10d2m5mE]1]3h2j12:=AGOMQ>oCa12421E
0dS134[22\4nE^2f3S10023Y5A?n6\@a518m1R3U7c4[5o4bIe8FJR2\274W21Ba;W\1d6c3Y;^2e2Q3BX2b10d2^3202;k1
mE]1]3h23NJ:=AGOMQ>oCa12421E0hS14[22\4nE^2f3S10023Y5A?n6P2S<W2a518m1X:c4[5]<TBe8FJR2\274W21Ba;n:
0;U6eJd6c3W2Q9_1NMQ3BX2]5`2;eLl2NU2g1WP1VY14[22^m1d1e7`326Q5S2Xa1lO0;U6Y2Q3Y1T30d2m5mE]1]3h2m190
=Y1m1Q>oCa12421E0hS14c1F`4nE^2f3S10023Y5A?n6\@a518m1i;:1103d1[1:^4bNe8FJR2\274W21Ba;W\1d6m>^2V2Q
3^40d2m5mE]1]3h2m190=Y1m1Q>oCa12421E0_4YHn64U166F`4nE^2f3S10023Y5A?n6\@a518m1Y<n7\2ULe8FJR2\274W
21Ba;\;jP1d6m>^2k2Q3Y1T30d2m5a1[D]1]3h2m1901;3U1m1d3\:oCa12421E0hS14c1G_4nE^2f3S10023Y5A?[1b5\@a
518m1^:X1100071103d1J@:7V4bNm7G;:JR2\274W21Ba;40V;jP1d6U2g<^2h2Q3Y1T30d2m5a1[D]1]3h2m1901;3U1m1Q
>oCa12421B20_4XO4c1W5nE^2f3S10023Y5A?[1b5\@a518m1^:X11271103d1[1:7V4bNm7G;:JR2\274W21Ba;40V;jP1d
6U2g<^2m4Q3Y1U3K0g1m5a1[D]1]3h2T1;65901;3?EK3K1Q>iBU1a12421B20_4l4T1f19S1T1V2m7Y2g1e64\1^5:cE^2O
b23S10023m1[3A68[1b5g1;n2m27R46i3a518BZ1i5o1GP1E5V111271103^15HB:7W1n2@0Ae2U5R:M53g1_8P7LG;:J^1C
Ch174]1I1Bd3Q7J40_7f3n<Z:KK?416j6d6f7?CR6^24i3Q3Y1U3K0g1m5a1[D]1]3h2T1;65901;3?EK3MQ>oCa12421E0\
9U3X2lD4k6nE^2f3S10023m1[3A68[1b5^:m5a518BZ1i7GP1E5V111271103^15HB:42W1n2@0Ak7R:o2_8m7G;:JR2Ch17
4W21Ba;40V;YGg1?416j6d6f7V7^2[1Q34No1^Z1k37aa1Lo5o>4GZ9RQ1TAoLnA\;P>Z1^21l3j3h43X4Y2d52Z<2d2X3U1
@X3nIR210c2KQ34n2UP1X:k3jF[T1_<4Gbh2`NV>]6P=n72Z<2S7@WMR210c2n4Q3Y1T307C0g1m5mE]1]3h2m1:;1Y1m1Q>
c>[5a12421E0_<]12[==W7>640O9f1Io2k=6k7^2f3S10023Y5A68i2I2T1R2S1a9_56Gi418A0N;Q2g1V197C7R21:CE5AD
32G:E6:618D63^4@0AY2o9o5l5Q3U2o4e3F5DR27b14<74W21Bm5h4JW1O[3Jl9\2R3]2P1f5\4314T14HZ6d6o1\3Q1Kd3=
_3^2o1Q3_4d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0dS134a2Y4nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba
;j4d4gR1d6m>^29Q3AQU2ac14a2il4d4f[1f4Q3S1Z307C0g1m5d33X;\3^3AK]3h2m1:=Y1m1Z65X4X2NR9k7P3[152421E
0Y1n2\6mGT14@?1h2o2c2D`1d9V30W4^2f3S10023Y5A?c4X1Q1\@]5318A0N;n10Z3V3P1E9227Q5U4@0ATAV2\10Q5W3:o
3o2e1FJX1I\274W21B9j51Z5W1OB10g1h12Q1e1Q4l8n9k245314T14NT6d6Z7;h3]3]11N0`2Q3=0j3j2@\5^E1<]1:R3DS
2m1:=FBm191Q1WB[>a12421E0hS14k6oAGV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7
d6m>^2W2Q3=0P4d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6oAGV3^2f3S10023Y5A?n6\@a5180l1f7a<bNe8FJ
R2\274W21Ba;f5`V1d6m>^2V2Q370P4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS134k6nE^2f3S10023Y5<4?n6fE71
8BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^25Q3Ui3401T2Q3Y4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS1
40j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2Q3Y40i2m5mE]1R4S2m1:=Y1m
191Q1cP1a12421E0dS1340j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2Q2Q3_4
d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0dS134`2Z4nE\21f3S10023Y5A?n6\@]5318m1l8[;bNe8FJR2\274W21Ba;XV1n5
d6m>^2_2Q3Q1]3d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0`?WBo1423NHH5m3nE^2f3AA0023Y5A?Q1l5Y5T1m9a518m1XDm
Bd;e8FJR27T274Bd11BR4^7W1Q8g?UCd6m>^28Q3Ug36h1423`2P2Q3_4d2Y5CmE]1]3h2m1:=Y1m1Q>oCa12421E0hS146`
2S4nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Bb3n7^S1h8d6m>^2e2Q3_4K0g1m5mE]1]3h2m1:=Y1m1Q>i>U5
a12421E0g<W<[2HGg634k6nE^2[2W101F<0023Y5A68n6\@a518BZ1a8P1Eo9@0A^M\4X4FJR2\274NX11Bj2f8nT14S7d6m
>^2n2Q3_4K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0a6U6^2h9[2Hc74k6Q:l;^2c301F<0023Y5A68n6\@a518BZ1a8P1E
o9@0A^M\4X4FJR2\2721W21Ba;Y8775m?11\:31Y14S7d6f7V7^2]2Q3Y1o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0h
S140j6nE^2f3S10023Y5<4?52U1_5fE718BZ1d34V1Q376P1E`1d3:^4bNR4b4FJR2f5o1a9nT1X7d6m>^2e2Q3Y1o2Q10g1
m5mE]1R4S2m1:=Y1m1913McP1a12421E0hS140j6nE^2f3S10023Y5<4?8U1_5fE718BZ1d34V1Q376P1E`12o1a1:^4@0A^
MR4b4FJR2f5o1a9nT14S7d6m>^2g2Q3Y1o2Q10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023Y5<4
?5X1_5fE718BZ1d34V15l1N76P1E`1d3:^4@0A^MR4b4FJR2f5o1a9^4g9HnE4S7d6m>^2[2Q3Y1o2j2m5mE]1R4S2m1:=Y1
m191Q1cP1a12421E0hS140j6nE^2f3S10023Y5<4?8e6fE718BZ1d34V1Q376P1E`1d3:^4bNR4b4FJR2f5o1a9nT1X7d6m>
^2d2Q3_4K0g1m5mEAK]3h2m1:=Y1m1Q>oCa12421E0dS134R1<[5eA0W4^2f3S10023Y5A?i2T4\@a518BZ1n10a6P1Eo9@0
A^Me8FJR2\274W21BT6\5j22]:]FT14S7d6m>^2_2Q3^407\2Q4k1mE]1]3h2m1:=Y1m1Q>oCa12421E0W11WR1234P1j5i4
TA^2f3S10023Y5A?[2b4\@a518m1n:Y9lE0Q5b3e8FJR27T274W21BT61>k4W2V4hU1d6m>^2W2Q3Y1o2j2m5mE]1R4S2m1:
=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1a9nT1X7d6m>^
2c2Q3=Ko2j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<4?n6fE3318BZ1d3[1Q3>:EE`
1d3:^4bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2R1Q3=Kj5@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIo]1Y;l20c3:^4o_1V<f5
c2Q3=0Jo2j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2T1a2S10023Y5<4?n6fE718BZ1d3[1Q3>P1E
`1d3:^4bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2b2Q3Y1`1^1Q10g1m5mE]1n2S1S2m1:=Y1m191Q1cP1a12421E0dS134k6nE^
2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`101a3:^4@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2l2Q3=Ko2j2@\5^E1<]1:R3
DS2m1:=FBm191Q1cP1a12421E0dS134k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E5Z10006K1\11M63^4bNR4b4F
JR2Q5Do1a9f5WOX7d6m>^2]2Q3Y1o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS1340j6nE^2f3S10023Y5<4?n6fE71
8BZ1d3[1Q3>P1E5Z110_31:^4bNR4b4FJR2f5o1a9nT1X7d6m>^2V2Q3=Q4d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0d
S134k6gBV3^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;f5`V1d6W8e6a1LV2Q3=Q4d2@\5^E1<]1:R3h2m1:=F
Bm1Q>oCa12421E0dS134`2Z4oAGV3^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;f5`V1d6m>^2f2Q3=P40d2@6
U5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0n:iH4_1?k4j?G\1:<I\2R2;T1>R2S10023Y5A1=n6V6U:a518m1aBf1\2ULe8FJ
R2\274W21Ba;f5\8SNd6m>4Y2f2Q3=0j3j2@\5Y9T<1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6j;T6:<V3R2;c1R2
S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9\2f3^HR4b4FJR2Q5Do1a9f5WOX7d6m>^2S1Q3=f6@kJ1U2R3h2m1:T1`2QR1a12
421FhS14`2m@\5:<Y5dm1f1o_1V<f5\8dL`2Q3=0j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2c1
R2S10023Y5<4?n6fE718BZ1d3[1Q3>N1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2S2Q3k2b10d2m5mE]1]3h2j12:=AGOMQ>
oCa12421E0hS14k6nE^2f3S10023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;Bd[1d6m>_1NZ2Q3o2Y1j2m5mE]1R4S2m
1:=Y1m191Q1Y=Il4b=a12421E0dS134`2Z4nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2l4Io1a9nT1X7
d6m>^2Y3Q3Y17\1Z1Q10g1Y5CmE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140Q1<[5nE^2f3S10023Y5<4?52U1_5fE718BZ
1d34V15k276P1E`1d3:^4@0A\:1=2i9d8R4b4FJR2T1?g1Y2o1a9V>4C:i4m8k74S7d6S5b2V7^2Y3Q3Y1T30K0g1m5mE]1]
3h2m1:=Y1m19g=oCa12421E0aS1640Y1`5:cE^2f3S10023Y5A6852U1_5R5Y;a518BZ1S7]1P1E5Z101K^1618D:^4@0A^:
oBe8FJR27LW174W21Ba;V>4C:i4f1V7k74S7d6S5i9^2W3Q3Y1T30K0g1Q4k1mE]1]3h2m1:=Y1m1Bd3i9b=\6a124200E0h
S140H1X2f3nE^2d31S10023Y5A?n6\@a518BZ1a8P1E`126De11M:^4@0A[:@2^Be8FJR2\2334;<^11Ba;c5b84CT;^8Z24
S7d6\5`9^2S2Q3Y1U3d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0hS140j6nE^2f3S10023Y5A148n6\@a518m1i;d3:^4P<aB
e8FJR2\274W21Ba;W\1d6m>^2V2Q3:NU3d2m5h:T;]1]3h2m1:=Y1m1Q>oCa12421E0aS1640j6nE^2f3S10023Y5A68n6\@
]5318m1l8l2d3:^4bNe8FJR2\274W21Ba;W\1d6m>^2\2Q3W1a1_10i2m5d;X:]1n33S2m1:=Y1m191Q1cP1a12421E0hS14
0j6nE[22f3S10023Y5<4?V1g5fE718BZ1d3[1;e2>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^24Q3Ui34a2@Q3g21^U1121e`
24lX2@1S3i2BSP4j2Q3Y4Q10g1m5mE]1R4S2m1:=Y1m191Q1Y8YHa12421E0RFe=4Z3`3nE^2f3S10023Y5<4?n6fE7180AZ
13`34?Fe2;76P1E5[100_3k4@0A^Ml1U2b4FJR2f5o1a9T:f@R:4S7d6m>^2U2Q37Q40i2m5mE]1R4S2m1:=Y1m191Q1cP1a
12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2:Q3Y1gg334_d2Z10c
3:Y2Q3Y1U3d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS1234Z1`5nE^2f3S10023Y5A?n6\@a518m1^:Z126;n11M63^4bNe
8FJR2\274W21Ba;W\1d6m>^2Y2Q3Y1o20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS134k6nE^2f3S10023Y5<4?n6fE
718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1a9nT1X7d6m>^2_2Q3=k30i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421
E0hS140j6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2R2Q3_4d2m5mE]1]3h
2m1:=Y1m1Q>oCa12421E0dS134R1Lk4P?m6^2f3S10023Y5A?n6\@a518m1XDbN\6X2FJR2\274W21Ba;j22YY1d6m>^2W2Q
3Y4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0SR1]1234k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9[8VFR4b4F
JR2f5o1a9nT1X7d6m>^2`1Q3=0l40g1@kJ1U2R3h2m1:T1`2QR1a12421FdS134dH6GQ3h3>gW1^4]5P1EX8f1@0Ak^1V<f5
l2ZL4P1Q3=0e6@kJ1U2R3h2m1:T1`2QR1a12421FdS134cIj6e\1TAo_1V<f5P`18Q3Qi334U1O09m1Q3_4d2m5mE]1]3h2m
1:=Y1m1Q>oCa12421E0aS164k6nE^2f3S10023Y5A68n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^24Q3Qi334V2Q3Y4
0i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1
a9nT1X7d6\5`9^2d1E\20[24b1X5UR5^K2V1mGib1P1X1D]47BET2>>a14Z4Z=16@\=16]1o6K@g121:M@416Q1859:Q6KE\
2K1;j2W9R`3iR1d121057V3`j1bT1d;V7g=WK16]1gAQ3Q6E\2K1Y1I2J4X5n3?n>5:a264f1404^1:6;406X1F4D157271i
11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2Z4X13j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27
V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2OU10\7Z3_62o102l27=LT224g14Q1211986ET1NOP1b1C253X1T1>=^11
g1C\1239Q6i<_3U:d?16]1gAQ3i5E\2K1;g12J4X5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<L?j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4
V5S12V1K93o1f=Q3j2Oc8Z3_62o102l27=LT44Q1211986ET1NOP14]1C253X1T1>=^11g1C\1239T`1116]1l5l>l5E\2K1
S22J4MZ4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2c53j1U6a5e3O=B
oA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Oc8Z3_62o102l27
=Lm1V24Q1211986ET1NOP14]1C253X1T1>=^11g1C\1239`5b8RR116]1k4m<o2:E\2T4Ul6SKZU216]1iD6E\2Yn5PR1gP3
WCk6D0\2K1e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[4
5V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1M
Q4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\
1239<E\2T4JZk6Yo1TQ116]1l9l:T7D0\2K1e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P
1S111O0151CU1<X17Ii5OBJ22`3J5V1037<:0@?8`25CR83a2c53C4Q1U6a5e3O=Bb1k1`>89=45En1C4H315Y9m6[32`2CB
T2_1528g1d1210524n27V513<X61X1MQ4S2241O2W2f2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q121
1986E9JNOP1AP1C253X1L7>=^1152^1C\1239a7Xo1=E\2\2g1Ul6Sm1dGe;16]1]D;:E\2T4Ul6Pa1]_116]1iD`1S3`2a1
Dd4UR5^K2V1gZ2P1X1D]47B<8T2>>a14Z4Z=16@\=1Y1Z7K@g121:M@416Q1859:\1S3`2V2d4nf1V[3^K2V1gZ2P1X1D]47
BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:e2S3[24`100B001004J_3`e4d<^K2V1gOlK0Q?:EX1D]47B7=[1H>>a14V43
l1U1J:V1=5V1Z53@16@R=7116]1D_1T1W2]1K@g121:=?@416Q1859:IW5T2S3[24a1C008J_3cClQ4d<^K2V1VP1o5]ER?:
EX1D]47=47=T2>>a14V43m3:d1\1a2h2D16@\=1V7]1K@g121:M@416Q1859:IY2S3`2b1D5]4i[11Yb1oS2^K2V1kS2k6P1
X1D]47B7:2V1M>>T1<4a2Y1903R2Oi7T1X116@\=16HDT2f2S2K96g12172M@416Q1859:3X2d3`1S3`2k6UR5^K2V1gZ2P1
X1D]47B7=T2>>a14Z4_2Y:@16@XAf2S2K@g12172M@416Q1859:MS3R40DOX]1T21[T2QV3fKPH1R<l8WH167U1T2f2W1g3Z
1o4MDo2:S3R4EOni6hX2WH1h7R:\2S3`2a11B4_4V9010X:YR2QHk<V1RV1^K2V1gZ2I6X1DS2Y27BET2>>a14Z4l1X1A@<H
:W1=i2P316@\=1i3o1j2K@G@>2172M96416@@859:e1S3`2c1B4_4W9e\2nT1U1RV1^K2V1gZ2P1T13D]47BET2>>a14Z4U3
T:16@XC2g2K@g121:M@416Q1859:<S3R4I4cV2\Z6b8Y;d4SB1Y17S3l44jo7UAb8YGj1S3[24a1Ec4QMdb1^b2^K2V1gZ2:
1CX1D]47BET2>>T1<4Z4k5i6D16@\=1n5AS2K@g121:M@416Q1859:3X2]1S3[24k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4
e<D16@]Ce2K@g121:M@416Q1859:X6S3J15X1A22J3E7[4]2`1?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O01
5EU1<X17I2f5OBJ5a4[17<L?j;a2c53j1U6a5e3O=BoA8G45EV1GC4H315Y9m6U2X1`2Cg2_152P2d121057n27V5131:T1S
51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3j2c9Z3_62o102l27=Lf2]14Q1211986ET1NOP1b1C2533T1T1>=^11g1C\1239
Q?TQ11i2O`:1l3?U7S3J11Q23I3Q1L=l2n3?a3\;5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IV1P11
_3OBJ5a4[17<\1j;a2c53j1U6S3]2e3O=BoA8G45E2k1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2
d3Y1V5S12V1K93o1]8@28<n3c1]1l1Mc9Z3=Q62o102l27=LT44Q1211986ET1NOP1b1C253X1L7>=^11g1C\1239R3h1R55
T6S2;X1:1MY1g2Z1[2T1<k2a>1>Z3f2I3h1B_41b1T24Li25W1CS3LW3LAWh4l7Y`3Q6`2b4Z260Q9X3cGd1?\1S3[24k6UR
5^K2V1gZ2P1X1D@l37BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:g1S3N\1d1010B0:H1]3[[1aS1bV1kf2]f1V71\6i1d
1W2ER3Y1^3>Y2Y1h2P14_?O160JAFU2Ej1J0a30n4e1BEn2CJS3[27\102BI:_3nW8a8f5EhDd:Y1JBEk2o1n:X1R3?]1S3`
2`2Z4UR5^K2V1oEgd1P1X1D]47BET2>>a14Z4Z=114@SFK@g121:M@416Q1859:f1S3[2f1E80\1^8RT1T21`1h`1ZGa;cY2
@H_H3Q3j>Q=\81Bl2BAAW1f2Q69W2OZ1o4@4h1n=e11m6:T1Z1P1n2g2Z1M\3=S3[2e20X[2a^1le4W1l2T1i1f2Pd1c6S3:
A;H94?G]3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H:12W1Dh2o2=1g6]1Q2QI0S2Q9Z2W3^1m4
Q9260:3L63=b536;La5T1E=R2U2R1>29>a11d1[2U1><4221?Z6_3T2i5a2Q5MDb5d<2V1Z7m2^1@2U20Ka1m7<T2S<]5M\1
27Q1^6<>J3[4=\1c8g2P1X1DW2i1;51BET2>>T1<4U44m2I87l1CX1V2P1o116@f;Q3V5S2K@GO21:M@416Q1859:\2?_211
l5S3Q294F@]3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H:12W1DP=]1Q2j8V@0S2Q9Z2W3^1m4Q
9260:3L:P63B^6T1E=R2U2a129>a11d1[2U1><4221?Z6_3n7a2Q5MDb5d<2V1a>0Ka1Z8T2P:3Z8\127Q1^6<>J3[4=\1c8
g2P1T13DQ4;51BET2>>a14U44P4h2_3T2K16@Q2\<1S40Y1S2K@g121:M@416Q1859:l2_2118S3[2\2Vk5^c21g9VY13S3[
2cm5[1S3[24k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:l1S3[24b1[188Z3UR5^K2V1gZ2P1
X1D]47BET2>>>R14Z4Z=16@\=16]1k4EAKK@g121:M@416Q1859:o21a257^1S3[24n28c3UR5^K2V1gZ2P1X1D]47BET2>>
a14Z4Z=16@WEKK@g121:M@416Q1859:Z1S3`2k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:3S
3[2om1l1S3J1c1W2c4n3]k1^g2d121057V3i5^K2V1UX2a2P1X1D]47BET2>>a14a2h1Z=16@SFK@^10721:M@416Q1859:Q
33S3[a:m21S3W2S3[24U2e4f@Y7l:WOi>l1S2b3e1>1Z4`3\4Q5kBSS1]9\2^4T;2V1gO4[9^Q1P1X1D]47BET2>>a14S46f
1c;16@R3PCK3<g121:M@416Q1859:l1`1S3[24U2e4UR5^K2V1`KW43jZ1P1X1D]47BET2>>a14Z4Z=16@R9P=K@g121:M@4
16Q1859:`1S3??[14k6UR5^K2V1jP2l9P1X1D]47BET2>>a14Z4Z=16<3SFK@g121:M@416Q1859:Y2^1S3??[14i2Q4UR5^
K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:e1S3[24a1DF1k3UR5^K2V1gZ2P1X1D@l37BET2>>a14Z4
n9[316@\=1l5g2K@g121:M@416Q1859:b6c1S3[24a1Ec4UR5^K2V1gN=1_[1P1X1D]47BET2>>a14Z4m5\716@\=1d8K@g1
21:M@416Q1859:a1S3[24W2Gk3UR5^K2V1gN=kAeIP1X1D]47BET2>>a14Z4m5\716@SFK@g121:M@416Q1859:h1S3[24c1
C1Hh3kk2YV2cAj92V1gZ2P1X1D]47BET2>>a14Z4U6`3c316@XAj4K@R1D21:M@416J6859:Q3a3a1S3[24c1^1h3UR5cAj9
2V1gZ2P1X1?4]47BET2>>a14Z4Z=16@SFK@R1D21:M@416Q1859:c6`1S3`2V20c4f;hd4e1^K2V1gZ2F26X1D]47BET2>>a
14Z4Z=16@SFK@g121:M@416Q1859:[1S3`2V2d4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:`1
S3[24Y2a4UR5^K2V1gZ2P1X1D]47BET2>>a141_2h1Y3P:16@SFK@g121:M@416Q1859:W2^1S3[24>\6UR5^K2V1gZ2P1X1
D]47BET2>>a14a2h1Y3P:16@SFK@g121:M@416Q1859:U2S3[24f2X1k2PH[?oKBoP1YKn9fEU2^K2V1RW1_416\3l7S7e3g
8@?X1D]47BET2>>a14Z3OY3h3W616@^43Y@V1K@g121:M@416Q1859:W2]1S3[24k6lLXU4^K2V1gZ2P1X1D]47BET2>>a14
Z4Y3P:16@SFK@g121:M@416Q1859:AS3[2e2OoX7PW1b8]1_>0fHY3[40l3k356S3[2e2lh4Sh3b8m1S3[24]22OZ3UR5^K2
V1gZ2P1X1D]47BET2>>a14Z4Y1S7110g416@oCIY1K96g121:M@4160P1859:e114:[35[1S3[24k6UR5^K2V1gZ2P1X1D]4
7BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:@S3R1m33e6\o4_1k5\T1d1mm1[<l7c4dQ1P7_1S3:[1Df1D[?RQ11dKd70d
1>`LV1d?\5f22g?Zl1_1d9\8>2k4g32g3YCa3Z1X4Bi1ZAU1c2d?1i5l1Q2g30LS3f1D[2\Q1<[Z1d70d1>`LV1cW1Zl1_1Q
B>2k4g32g3YCh9fZ1h12c1S3Na1k6Y8gW2c2QW1UNW:^K2V1bS1n1UU1P1X1D]47BET2>>a14Z4e<D16@SFK@g121:M@416Q
1859:`1S3`2k6VDjk1i5kS1]X1^K2V1XV1^T1P1X1D]47BET2>>a14Z4e<D16@SFK@g121:M@416Q1859:2S3XS88S3R4EgS
9WH1f5:2S3h4f1S3R1]1k6]2\o4:T1k5]D2V1d>d1nE^T17HX1D]47BET2>>a14Z4Y3P:16@h?m2\3K@g121:M@416Q1859:
^1S3`2k6\Y3hh1^K2V1gZ27HX1Dj3B7BET2>>a14Z4Z=16@fB\3K@g121:M@416Q1859:a1S3`2R3h3cW1WU2Ye1^K2V1gZ2
P1X1D]47BET2>>a14Z4Z=16@j@X5K@R1D21:M@416Q1859637_1S3[24U2e4Ud3o]1^K2V1gZ2P1X1Dl2`17BET2>>a14Z4Z
=16@bE@K@g121:M@416Q1859:AS3J1^<nZ2SU1iR13`121057V3hZ3nD>S3J1^<lb4d121057V3So2d;;S3d\1Z2Y]1R6g4c
Q4VQ2:_V1:g1S3`2U21S1_3j5Zl4TBb2f62V1mY2I:1CX1D]47BET2>>a14Z4Y:[2D16@XAj4K@^1821:M@416Q1859:^1S3
`2W2S1_3UR5^K2V1gZ2:EX1D]47BET2>>a14Z4e<D16@SFK@g121:M@416Q1859:2S3h4g1S3`2a11C1Hh3UR5^K2V1gZ2P1
X1D]47BET2>>a141X4X4Q916@\=1i3HQ4K@R1D21:M@416J6859:]1S3`2c1^1h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=
16@SFK@R1D21:M@416Q1859:n2T3K197JD^3Q2JQCi93Kk1o4g3S351h1^1V5U1m1i2V4Y9R6X51]4H=X8oGa5d7\=>W421`
1T2i5g33V3:b6_J@28Y<G\<0`=4`5o2V225RA3e1`4m3b2f1f26j2k1B45G853n1@5:fJ;HI9W2>T3K;7JoY2\i2UQ3UCo4`
BY4^R12o5T3I1CJDK1]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I2f5OBJ5a4[17<\1j;a2c
53j1U31m2a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j
2h2j6Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239V;o1Lk4d1f1j4g3j38_>]>9k6T3I1CJ4?M]5
n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015E:J<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bo<o48G45
En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2Z1X8Z3_62o102l27=L3b2
2Z14Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D]47BET2>>a14Z4_3Q37`616@SFK@4b121:M@416Q1859:d6
T3I1CJ4?M]5n3?n>5:a264f1404^1:6;406X1F21D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e
3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102
l27=L3P44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D@l37BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:f1
T3KCJ44f6iN14Zm3i5^K2V1[Q2[9P1X1D]47BET2>>a14Z4]5l716@@bEK@g121:M69416Q1859:FT3I1Cj;_Z3Z6bA^@d12
1057V3\1oh1>e2V]16b5T3H01C_1Md1h3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a
4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K
93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239S>_CU1cH4T3KCWT58T3KCWT5ab33V
6eD?T3I1Cj;lb4d121057V3hZ3S>j1T3I1COk6n3lb4d121057V3i5^K2V1jc12WDa2P1X1D]47B<8T2>>a14Z4Z=16@SFK@
g121:M@416Q1859:g1T3I1COk6n3lb4d121057V3i5^K2V1UX2a2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:
@T3I1Cj;b1Ya4d121057V3W[2`O7T3KCWT5lh3eDkM`5T3I1CIEMZ3R2n3?n>5:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17I2f5OBJ5a4[17<\1R7g4a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V51
3<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239h1T
3I1CJ4k6n3lb4d121057V3i5^K2V1UX2a2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:b5T3H01C_1M]5n3?n>
5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bo<o48G45En1C4
H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1Z4[9Q3j2c9Z3_62o102l27=LT44Q1211
986ET1NOP1b1C253X1T1>=^11g1C\1239c:b@_6`1T3KCJ4a2Y4[l4i5^K2V1gZ2P1X1D]47BET2>>a14Z4Q=816@SFK@g12
1:M@416Q1859:f5T3I1CJDMO]4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1
j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1n8g
4Q3j2a2Q7Z3_62o102l2739LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c7]7j7h>gLCT3I1Cj;lb4d121057V3S
CRl1aKl;9Y@2U3G4U3GiZ3R3\1U3Gf1k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4j3_916@SFK@g121:M@416Q1859:3U3G1_
1U3G1d1k6UR5^K2V1gZ2P1X18;]47BET2>>a14Z4j3a5m316@SFK@g121:M@416Q1859:6U3F01kP4U15U3F01kP44U3G1kP
43U3GUl37U3G1iZ3m22PC9U3F01fh2RBm22PC2U3I4U3F2RV44U3F2kP4?U3S:k9c9U1g_22ln1o1i1^m1l32Yd1e32U3^^3
4U3GiZ3l24U3I3^S39U3F2b3a8[GX3RQ7mm1:U3I30]3a8[GX3RQ7mm19U3Ib3a8[GX3[V5R3ae38U3Ib3a8[GX3RQ7mm1GU
3C:3Y3a8\8a2\<X3la1cA\32eBjW29V4Co[1o;[2mm19U35V4a8[GX3la1Pf1Rg52V3jm3X1V3>:_1DJ]1Y6[n2^8e5lOZ1Z
<R7R4AY<9kO4dS1i7k893W6P1OS3k4?c1[5^1h2g1S5W>QD3V3bM_m71V3JV3n2P2d6l7e:h=a8^U1`HkL2U^1UMT3n9aBR5
P2X<\493WIjHTBCX3aMi7\2c1WD0P3`R1Q7_^1hAj3X^12YChKY?i>9X3[U1\2c1\_3lS22R_1PQ25X3hW1Pa3Rc3PQ23X3i
h4g^3?X3\1S3mIXm1o<Q5oZ1RNY>gMZ@jP1g1iL2X3ih4`1X3[2V2d4bm1na2cB^K2V1gZ2F26X1D]47BET2>>a14Z4Z=16@
SFK@g12172M@416Q1859:^1X3[2V2d4bm1na2cB^K2V1\l1Z>P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:3X3
jV2na2V2X3R40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0cHT;4k6nE^2;Z3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9b
NR4b4FJR2f5o1a9nT1X7d6m>^24X3ih4We2R:5X3ih4We2R:TD4X3Rb3fV1We23X3h1Pg46X3h1LPT4RBi[3:X3h1LPT4RBl
P116Xj214X3h1Pg4g^38X3h2eY1^2V;dn2U\1XR26X3^\1^2V;dn2i[35X3^\1^2V;dn2W2X3R40i2m5mE]1R4S2m118=Y1m
191Q1X8ZHa12421E0hS14k6nE^2;Z3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2;X3^1h
_3g@2f3oB\5f6mc2U;3X3ih4i[38X3Po3`2eAa5S<hDUf2j1X3X4d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2;Z3S1
0023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2=X3]1YQ4QFgK3RDP40fE5\7RV18X3e2QP4QFgK3da1lY1AX3e
2Zl3`2U1RAn4gK3Y5BU>P40_IlY1R43X3ih4nY35X3IWj2aV1UG4X3]g2c3gm15X3]g2bW1hIlP16X3FRh4gc1e1[j13X3FR
h45X3]g2[Q2^OXD]1X3J`1k6a_4cB^K2V1gZ2P1X1DP3\17BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1X3J`1k6a_4c
Bh;e?2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:4X3]g2[Q2\N>X3YChT1a50Ri2P2l8UHbV17]f1[6_
j15X3Y1`>^3_U4;X3j?^3fT4H[1`70`F\V1YZ3:X3GCmAoX1jZ1da1i<Qi1\c33X3QY4g?7X3]1dS4fCYN][153X3ih4YN6X
3aQ4`3fCYNTn15X3lClT4ji227X3lC^\1]h2UQ1dh12U2X3R40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2;
Z3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^24X3h1ho3WG4X3h1Pg4k[24X3h1Pg4UQ13X
3fV4RB5X3lQ4i4RBi[35X3bb1b^2]3UD4X3bb1VV3WW24X3bb1Pb2UDU2X3R4j2m5mE]1R4S2m1:=Y1m191Q1FlOa12421E0
hS14k6nE^2;Z3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2DX3^1Y1hT1hOUGdR1e4mBD_
:Nhg12Y3d4[5R9c5kG;X3`n2[S1n3mBT;Nhg12iW1`Y26X3Ql2^2k5^Q1mB=X3]1eQ1nDl_1UIcGVY1n2j7@UE58X3e2]P1[
5S1[n1UIcG@X3e2]P1[5_o1UH1aH^Of1>a7i:@n]2Y4@X3T50U\3]W1QAmGd5W4P1E`:0AQP346X3]1[g4gc1oE53X3]g2[Q
26X3:R1[g4gY254X3:^h4i[3V1X3602b6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIQ6g:9CjLm4P7]4n3f1o_1V<f5\2X3R
4Q10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2;Z3S10023Y5<4?n6fE718BZ1d34V1R2N>P1Eo9@0A^MR4b4
FJR2f5o1a9nT14S7d6m>^2:X3fc4_12X1V2b10\:SR24X3ih4P<ho2T1X360e6@kJ1U2R3h2m1:T1`2QR1a12421F[K\84cI
Q6g:9C:]Q1TA_O_@V<f56X3h2\n3cGS<ZR35X3i2Ro3lFS<3X3ih4S<?X3F4]3a8[GX3fU1a[2S6j4^Z1eY1e@mm18X3Fb3a
8[GX3Xa3g]53X3ih4iR14X3e2Sf4iR18X3e2Sf4UQ1`12^8e44X3ih4fR10EX3Oo3jBf5e6Q5__3]P1h2j4T1S1^1T499h?Z
P2TFS43X3e2Sf4=X3e2jR1Xc3TR1A_6b64Z@og1`>eD9X3ih4\Q1Y10Bi:l3L4X3ih4\N\43X3ih4\N\5X3E1S2M]5n3?n>5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H31
5Y9m6^3\23Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C\12394X3ih4fR1R=4X3Qb4g6fR12Y30U2Y30P40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421
E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2Y3Q40i2m5mE]1R4S2m1:
=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^21Y33
Y30^S7V2Y30e2Z10i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9
bNR4b4FJR2f5o1a9nT1X7d6m>^2b2Y350j30i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023
Y5<4?n6fE718BZ1d3[1Q3>P1EFX9bNR4b4FJR2Q5Do1a9f5WOX7d6j2a2`9^2T2Y3Q4j2m5mE]1R4S2m1:=Y1m191Q1cP1a1
2421E0hS14k6b@[5^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2LY350e6@kJ1U2R3h
2m1:T1`2QR1a12421FhS14cIeT2o_1V<f53Y30Z[4V2Y3Q40i2m5mE]1R4S2m1:=Y1m191N2cP1a12421E0hS14k6b@[5^2f
3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2[2Y3[1e20i2m5mE]1R4S2m1:=Y1m191Q1YN
Y2a12421E0hS14k6i7h8[2o2^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1i6g2nT1X7d6m>^2Z2Y3
[1e20<\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJ
R2f5o1a9;3g1fR1X7d6m>^2T2Y30P4j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2LY331f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f5KY35f
6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f5^2Y350j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14
k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2U2Y3Q40i2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6R>k7^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^22Y3b
Z43Y3SS1i`6`2Y350j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<4=1n6fE718BZ1d
3[1Q3>P1Eo9T>]@R4b4FJR2Q5Do1a9f5WOX7d6m>^2MY3040e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f53Y3
0od72Y3mV5U2Y3Q40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6b@[5^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2_2Y35S2g10i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2e2Y35k35d2@\5^E1<]1:R3DS2m1:=FBm191Q
1c<oCa12421E0hS14k6oAGV3^2f3S10023Y5<4?n6\@Y5718BZ1d3[1Q3>P1Eo9bNR4b4FJR2\274W21Bo1a9f5WOX7d6m>^
22Y3Xj4`2Y353E_11e1d2@\5^E1<>N:S2N;121U2m1:=FBm1Q>oCa12421E0hS14k6f@P2V3^2k1j1S10023Y5A?n6\@a518
BZ1XDbNe8FJR2\274W21Ba;f5`V1d6m>^2i1Y3W4d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a
518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2Y2Y32n30i2m5Q?k6]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6dBY3^2f3S10
023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9^HS6R4b4FJR2f5o1a9nT1;l6d6m>^2R1Y350T1`5@U2Z1ZG1U2R3h2m1:T1`2QR1a1
2421FhS14^GT26^T2`;^T1V<f5U2Y35U1k2d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6gBV3^2f3S10023Y5A?n
6\@a518m1XD`;QCe8FJR2\274W21Ba;f5`V1d6m>^2U2Y3Q40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3
S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9c8ZLX7d6m>^22Y3ai4_2Y350j30i2@\5^E1<]1:R3DS2m1:
=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2
`2Y350j30i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6b@T2V3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E
o9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^25Y3ZW7oa1]DTNS1Y35f6@W1cI1U2R3h2m1:T1`2QR1a12421FhS14\AQ6U1NY7[m1
S6T8d1QP1V<f5V2Y30P40i2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q
3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2Z3P40i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5
<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^21Z3a7D0e2B1e184M]5n3?V6g85:a264f1404^1:6;406
S142B0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`35D5V1037<:0@?Nj15CR83a2c53CV1U6a5e3O=Bb1k
1b2m;8G45En1C4H315Y9^3^3<7<K1121T12>Q2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2n4V5S12V1K93o1f
6o6Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1T1>2:^1152^1C\1239n8c2Df27S1Q15R4
\Fm87B021111;42114P132f4a4g6i1NDh1JEF<i1h1P15f8V8gFiBf>?2Z1O3I762P1410S1T36hAW6P8@4Z2Y<93U1]DR7]
?n2h6f5V2P9n8l?ZV15[3[_4aDE<\5[3B1S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii
5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9^3^3^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4
V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12395[3[_4cS4cNPV1N[3]i1a
Ba2R42H2R1124Ahi1U35P4Km1Jh3f8kR1fc1]6d4mOQ9i7^F3[3j]3`Q13[3[_42H[36a6gR1853e<31T1020hE\6eBd:`M1
T:\3Zj1gk34[3[_41c4d1Df2c2_Jm87B021111;42Y132f4a4i<\1<i1i25f8ha1f>33c3<<0IY1\Ka84d>93cE`Fn2h6f5V
2P9n8]1[3W4iQ1j1Y16f4a4f60f3Z2\1<i1g8_6`51P6Za1b42T2e7mK:kT1`Fn2b1P3`1Cc2R3G^1X114`7n8X=lOW1[3W4
iQ1j1Y16f4a4^:Z2\1<i1W?`51[g1b42T2e7mK:kT1^C2n2n2T6Cc2R3V2Z14`7n8X=lO:[36a6gR1jU31dl1W;PNfm22[3[
_44[3_n3k@k>S1[3W4iQ1j1Y16f4a4^:Z2\1<i1W?`51[g1b42T2e7mK:kT1`Fn2T6Cf5V2_1`7n8X=lO7[3[_4T7h`211he
1T1[3W4iQ1j1Y16f4a4^:Z2\1<i1W?`51[g1b42OT1e7mK:kT1`Fn2T6Cf5V2_1`7n8X=lOM[36a6gR1[R1U2>m5T<TBaL2U
4<H7V2X2l1S^1^2n2X8b70X2mJY?bW2Z7D0e2B1e184M]5n3?V6g85:a264f1404^1:6;406S142B0200111;212270171A3
21N1P1S111O0151CU1<X17Ii5OBJ5`3J5?F037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9^3^3<d14
T12`2CBT2_1528g1d1210524n27V513<X61X1Mm33e1=241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2
g14Q12119526E9JNOP1AP1C2534S1T1>=^1152^1C\1239n8h8c1[36^2P41[1[3j;_3]79l6U9cP1d6[OR3n3_<]21[1`3;
81[3f1Q4X?A[2=mE2`4V50d6i74Q2VDa4S=Q83J_\1:mE5[3]i1me2c5cc3P6[3B1W1KM]5Z2c1?l9JV45:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5`3J5[17<\1j;a2c53j1U6T2\3CQ3O=3>S4^2\;8G45En1C4H315Y9^
3^3V1W2`2Cg2_152P2d121057j1S17V513<X61X1MQ4S226O2n4V5S12V1K93o1f=g1Y1j2Y2Y7Z3_62o102JQ27=LT44Q12
11986ET1NO3Lb1C253X1T1>=^11g13?N392394\3V2Vh2Rh1>\3h_2Oea1^?V3k3V1]DI7Qf1W1e^36\3a7nZ4l3Q4_W4:\3
_82kAe<mLe<fn27W14\3`b4lZ21R1\322a61@kJ1U2R3m1Jm1:T1`2QR1a12421FhS14^H>Ei3kP2o_1V<f5ii1S2\3V2m1d
2m5^E>]1]3h2m1:=Y1m1Q>?h4f>a12421E0WD1_FdBY3La1U2`1S10023Y5A?n6V6U:a518m1XDbNe8FJR2\274W21Ba;W\1
d6m>^2@\3`9a7R6bi1^l1k3KW3kG^1T1W1]4ia1Zl14\3[G4YP92\3_c22\3_j41\33\3hf1gk2b2\3\2a1Q10g1m5mE]1i3
141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2U2`1S10023Y5<4?n6fE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1a9m
R1[1D46l6d6m>^23\3`b4n73\3hk2QQ56\3U_4Z3l3Q4mR22\3dT7P1\32f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14mHB2i
3UZ1Y;[;o_1V<f53\3`b4l38\3l4`GPe3=0_4jZ41]33]3g:16]3ci3mFb9dU2Z13]3]^4f;T2]3m30i2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^22]3ab9
M]31f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14_AS8a7Sm1o_1V<f5R2]3[21e1d2m5mE]1]3;121U2m1:=Y1m1d:\3n40o>a
12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2:]35E_11^U1121`i45]3[2`U1144]3g
:1Z_4T1]310H_11Z4@kJ1U2R3;121U2m1:T1`2QR1a12421FhS14cIQ_1cEo_1V<f52]3Tj4V2]3R2P27\2m5mE]1]3h2m1:
=Y1m1Q>oCa12421E0iZ1b@[5^2f3S10023Y5A?f67\@a518m1XDeFl7e8FJR2\274W21;6a;W2b;nB];W401Y2R5j9^2L]31
0e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f53^3m_42a4^3[109NE0[?47?2`1>P320b28P606234@3W11n14c
115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l
4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31`4^3[109NE0[?4
7?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6
E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10
_4Q89b5Y5k6Y31_4^3[109d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b5
8Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\
121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31h6^3[1:d11]3U2c9247?2^11>FY220?[27c2o240412312@3;63@14
0411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262o1^7V1;260:3<3;630<<2g4:3B:
C5^6E=B_1T20U1;29>a11d1[2U1><4221?P608S1h3f3W2Ba2Q5MDb57OU5f4_1Y1U1I_5Q707Ca1Q3_1h3T2BQ1m:2k4M\1
27Q121e3P2B<>:81436NOR22=L3;c8eD[<V30_4Q89b5Y5k6I_211[6^3[1:d11]3U2c9247?2^11>FY220?[27c2o240412
312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262o1^7V1;260:3L:0d
5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1h3T2BQ1m:2k4M\127Q1
21e3P2B<>:81436NOR22=L3;c8eDb?0_4Q89b5Y5k6I_211]4^3[1:d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:
\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7
OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31P9^3f161EE1]3;e13c9247?
2^11>FY220?[27c2o240412312783;63@140411P13:482CC15;DL19D12E:12>B5D3C><T1o2=1_4B3`1]1Q2^3P3V9_21]
3Q2X10d1>P1I1S112[4AD8=1::0?CW3K98c262o1Q8C;2230:3L:0P1l1:[2:36;:C5^6E=R2T20U1;29>a11d18R2U1><42
21?g34]2c2K\1n5Ba2`4@MD<k3Y17OU5f4_1I?U1IS541g13?<GE5@286e107Ca1Q3_1Z30<:i1BQ1n2n5Y1k49<1MFE27Q1
21f5B<>:814363JOR22=L3;a81\CFAk1V8<W2R2G0a1d28d1\69b5>T10d3k6I_211F^3[10U_2d70d1>`LV1hG2g?Zl1_1`
B2k4g32g3YCK_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f5]2_30j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1
cP1a12421E0hS14k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2P3_33U21e
1K0g1@\5^E1<]1:R3;121U2m1:=FBm1X:h3oCa12421E0WD1^?4k6f@P22S3^2T1a2S10023Y5A?n6\@a518B6S1a8P1Eo9@
0AU5XHe8FJR2\274W21Ba;R32`2j7fFE4S7d6m>^2]1_30l40g1@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIj6dW1Ad5U1V2
JP1EY4e5@0Ak^1V<f5lDZ:4h1_33U21a20g1@kJ15Z1DR3;121U2m1:T1`2`D`=a12421FVMa64XBZ7Q3h3gW1>N_3]5P1EX
8f1@0Ak^1V<f5nN84a2_30j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0TLc74k6oAGV3^2T1_21S10023Y5<4?n6
fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2^2_30j30i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E
0hS14k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2\2_3k3j2@\5^E1<]1:R
3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX
7d6m>^2e2_302E_11_1j2@\5^E1<]1:R3;1211S2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2U2_3010U21a20e11@kJ1U2R3;121Z1Jm1:T1`2QR1a12421FhS14R
FBX1d1Q3h3DY99CjL>NU2Y1U1W4P1EY4n3CR1@0AP=jQ1V<f5oBn;84\JW1_302U21Z4@kJ1U2R3;121U2m1:T1`2QR1a124
21FhS14bGP2Q3^`1P7\8f1o_1V<f5X2_3Q4d2@`3k1^E1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6oAGV3^2T1a2S10023
Y5A?n6\@a518m1XDbNe8FJR2\274V1P11Ba;f5X:e=a>d6m>^2\1_3m40g1@k6oC1U2R3h2m1:T1`2^?bBa12421FoIk4l44
^GT2Q8oV1l9P1EX8f1@0Ak^1V<f5WO4X2_3U1S1g1d2@\5^E1<]1:R3;14U2m1:=FBm1Q>oCa12421E0hS14k6gBV3^2f3S1
0023Y5A?n6\@a518m1XD`;QCe8FJR2\274W21Ba;f5`V1d6m>^2X2_3U1k2d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0h
S14k6gBV3^2f3S10023Y5A?n6\@a518m1XD`;?a2o?e8FJR2\274W21Ba;[4Z1c2lS1d6m>^2N_30e6@kJ1U2R3h2m1:T1`2
P8PJa12421FhS14cI`c1]?f1o_1V<f5n3_3J81S12c10K0g1@\5]?[1c401<:R1:S2>094;14P1T1OM:=FBm1Q>oCa12421E
0f7gAR:64o3k2f?P3V3^2f3S10023=k4A148n6Aj?a518B6S1]2S6P1Eo9@0AY2`7A3;1DjAV4[3R1FJR2Z21334F`11Ba;_
43R1TCf:1Y14S7d6j2^3c8^2h1_302R1R11a20g1@VFd41U2R3;121U2m1:T1`2QR1a12421FhS14bGP2Q3o[16W4]5P1Eo9
@0Ao95eT1V<f5lDi8;T14`1_30l40g1@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIQ3o[1^4[2Q3P1A3o9@0Ak^1V<f5k6S<1
e14Z:4UCU1_302U21Z4@kJ1U2R3;121U2m1:T1`2QR1a12421FhS14cIQ3^`1P7S:o_1V<f5S1_302Nk3g1@kJ1U2R3h2m1:
T1`2QR1a12421FhS14cIi@MVa1f1o_1V<f5oB1P1_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIi@9ChQ1P7S:o_1V<f5
S1_302j4g1@kJ1U2R3h2m1:T1`2QR1a12421FhS14e>h8T2eT2o_1V<R32`2j7]2R1_30e6@kJ1U2R3h2m1:T1`2eC[>a124
21D1hS14cIj6jm1o_1V<R32`2j7]2U2_3Q4d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6gBV3^2T1a2S10023Y5A
?n6\@a518m1XDbNe8FJR2\274W21Ba;R32`2`V1d6m>^2V2_30P4d2@\5n8_<1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6
gBV3^2T1a2S10023Y5A?n6\@a518m1`9g:bNe8FJR2\274W21Ba;f5`V1d6m>^2[1_30X2\4@]31kC2\31U2R3;14U2m1:T1
`2QR1a12421FhS14RFk1EN6j2W4cb1g:T>jQ1V<f5V1_30X21Z4@]31kC_31U2R3;121U2m1:T1`2QR1a12421FhS14RF`36
^T2o_1V<f5L_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIY7[m1o_1V<f5T1_33U2\4@kJ1U2R3;14U2m1:T1`2QR1a12
421FhS14^GT2U1[6X?j]1o_1V<f5g`1L_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIa7Sm1o_1V<f5O_3Y2\4@kJ1U2R
3;14U2m1:T1`2QR1a12421FhS14cIa7Sm1o_1V<f5M_302b6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f5nGM_3
02b6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2lP1R?V<f5L_33b6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2V6hY1
V<f5_2_30j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<41=n6fE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6j2R<^2a2_3S11k2d2@\5Q?\61<]1:R3h2m1:=FBm1o3Q:oCa12421E0hS14k6TBB23o2
^2f3S10023Y5A1=n6\@a518m1XDn:A11mBe8FJR2\274W21Ba;f5aNn7d6j26k;^2L_3f6@kJ1U2R3h2m1:T1`2QR1a12421
FhS14cIg@mc1o_1V<f5k6^2_30j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1R2`Na12421E0hS14k6gBV3^2f3S10023Y5<4?n6
fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2]2_3k30i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0
hS14k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2O_30_2U4@kJ1U2R3h2m1
:T1`2QR1a12421FhS14cI`g1T=o_1V<f5`b11X2_3I_1g1d2@\5^E1<]1:R3;14U2m1:=FBm1Q>oCa12421E0hS14k6gBV3^
2f3S10023Y5A?n6\@a518BZ1XDbNe8FJR2\274W21Ba;f5`V1d6m>^2P1_3W21\4@kJ1U2R3;14U2m1:T1`2QR1a12421FhS
14cIeT2o_1V<f5\n1O_3Y2\4@kJ1U2R3;14U2m1:T1`2QR1a12421FhS14cIb5Ro1o_1V<f5Z1_32l3d21@kJ19k1R3m1Jm1
:T1`2T>Q17bBa12421FhS14dGn1g1j3PCQ\1@0[Z1Q5V<f5ii1R1_32a61@kJ1U2R3m1Jm1:T1`2QR1a12421FhS14cIb5Ro
1@0YZ1S5V<f5ii1X3_3P40K0g1@\5^1oC1<]1:R3h2m1:=FBm1I_6g6NVBIa12421E0Q?fD4P1j5Y6f8f3V3j1Cf3S10023Y
5A?n6\@a518BN;]2S6P1E<k7f1@0887i7[7b2];e8FJR2o1<74W21Ba;f5c9d3j<S54S7d6Z7;c3b3^2f2_3Y21e1d2@\5^E
1<:R1:MI;N;1213Q2m1:=FBm1Q>_B_1a12421E0hS14k6b@T2V3^2f3S10023Y5A?n6[=P3a518BZ1XDJj8\2_B\4X4FJR2\
274W21Ba;f5nR1a3d6m>^2W2_3Q4d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6ZB<V3R2;c1R2S10023Y5A?n6\@
a518m1XDS6g3fDe8FJR2\274W21Ba;f5`V1d6m>^2R1_3f6@g>S<1U2R3h2m1:T1`2QR1a12421Fb90bDa54YHY1Y5o1[m1U
6iY1V<f5Q1_33b6@kJ1U2R3h2m1:T1`2QR1a12421FhS14DnHP^1o1d@o3[1cY1o4V<f5U1_30e6@kJ1U2R3h2m1:T1`2QR1
a12421FhS14^GT2i@VO_3P7\8f1o_1V<f5\8`1QP1XBM_3f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cI`c1]?f1o_1V<f5o
Y1e2_30Jo2j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS140j6gBV3^2f3S10023Y5<4?c4Z2fE718BZ1d3[1Q3>P
1E>Q1R2a1:^4bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2J_3f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f5K_33b6@
kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2o_1V<f5N_3f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14^GT2a7Sm1o_1=c7T4f
5S1_3Y2e1f2@kJ1U2R3;14U2m1:T1`2T>lCa12421FhS14cIcHZZ1f1mZ1Q5V<f5M_3f6@kJ1U2R3h2m1:T1`2QR1a12421F
hS14cI6`[1VGf1o_1V<f5K_3f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cI6^T2o_1V<f5K_3f6@`3ZG1U2R3h2m1:T1`2QR
1a12421FhS14cIeT2o_1V<f5a2_3Ko20i2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS14k6gBV3^2f3S10023Y5<4
?n6fE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2U2_3Q4d2@\5^E1<]1:R3h2m1:=FBm1g4Y9NPCa1
2421E0hS14k6gBV3^2f3S10023Y5A?n6\@a518m1aBf1bNe8FJR2\274W21Ba;f5`V1d6m>^2[1_3EZ1e4@`3ZG1U2R3h2m1
:T1`2c71]<m=a124216?`8WK4S4\1RDj6j?`Kd>i3Q;0lT1V<R3c2U1_3f6@kJ1U2R3h2m1:T1`2c71[J\1424216?[K\84c
Ij6a2Xg1o3Q;0nNm5V<f5O_33b6@kJ1U2R3h2m1:T1`2\@dAa124216?hS14lHFeT2S6kY1V<f5L_30e6@kJ1U2R3h2m1:T1
`2QR1a12421FhS14cIj6jm1o_1V<f5L_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cI6^T2o_1V<f5L_3f6@kJ1U2R3h2m
1:T1`2QR1a12421FhS14cEo3j6jm1o_1V<f5M_3f6@U2eH1U2R3h2m1:T1`2QR1a12421FhS14cIdJf3YV1o_1V<f5L_30e6
@kJ1U2R3h2m1:T1`2QR1a12421FhS14e>m:eT2o_1V<f5M_3R1c5@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIa7Sm1n:PU1V
<f5K_3f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIa7Sm1o_1V<f5^2_30j3j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a124
21E0hS14k6b>T4V3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2T2_3Q4d2@\5i;d
91<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6gBV3^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;f5`V1d6m>a1L
L_3f6@TAf91U2R3h2m1:T1`2QR1a12421FXM_64cIeT2o_1V<f5L_3f6@kJ1U2R3h2m1:T1`2Y9j6lAa12421FhS14cIeT2o
_1V<f5L_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cISAac1o_1V<f5K_3f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIe
T2T>jQ1V<f5N_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIi@9Cmb1o_1V<f5V1_30e6@j>1S1j:1U2R3h2m1:T1`2QR1
a12421FhS14DZCe2V2Fa7Sm1mNV2b8W6V<f5M_30e6@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIeT2S6lS1n5V<f5L_30e6@
kJ1U2R3h2m1:T1`2QR1a12421FhS14cI_Y1UKo_1V<f5_2_30J7m2d2@\5^E1<]1:R3h2m1:=FBm1Q>m=Q6a12421E0c?PD3
4k6gBV3^2f3S10023Y5A?n6\@a518m1i;d3:^4`;3;aBe8FJR2\274W21Ba;f5b1mT1d6m>^2L_30e6@kJ1U2R3h2m1:T1`2
QR1a12421FhS14cIeT2mEQJV<f5\2_30R11k2d2@\5^E1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6gBV3^2f3S10023Y5A
1=n6\@a518m1Q;V9`;11mBe8FJR2\274[1K1Ba;f5`V1d6Z5b9^2d2_30Jo2j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a124
21E0hS14k6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1Ne2:^4bNR4b4FJR2Q5Do1a9f5k6[HX7d6\5`9^2b2_30J
o2j2@\5^E1<]1:R3DS2m1:=FBm191Q1cP1a12421E0hS140j6gBV3^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4b
NR4b4FJR2Q5Do1a9f5WOX7d6m>^2U1_33U21Z4@kJ1KY1R3;121U2m1:T1`2V?jBa12421FhS14bGP2X_1\Eo_1V<f5L_30e
6@kJ1U2R3h2m1:T1`2QR1a12421FhS14bGP2eT2o_1V<f5Z1_3J^100Z4@kJ1U2R3;121U2m1:T1`2QR1a12421FhS14^ET4
TIdF1m5k>^1\@SNV<f5lDM_30e6@kJ1U2R3h2m1:T1`2^:V9[>a12421FhS14cIeT2o_1V<f5e1_3P2DOX1g1@kJ1U2R3h2m
1:T1`2mQ120a12421FhS14cIZ1W4a7QX1^?Am5Q1S3Z;nIV<f5Z2i:_9RG\4m5S2H9Lk25P1_32a61@kJ1U2R3m1Jm1:T1`2
QR1a12421FhS14cIU1`@nb1o_1V<f5ii1W1_310a61@kJ1U2R3m1Jm1:T1`2iMW4a12421FhS14cIg13j?nb1iZ11S5=h;f5
[:]_1`2_3k30i2@\5^E1<]1:R3DS2m1:=FBm191Q1h=b>W4a12421E0hS14k6gBV3[22f3S10023Y5<4?n6fE718BZ1d3[1Q
3>P1Eo9bNR4b4FJR2Q5Do1a9f5WOX7d6m>^2N_3Kj5@kJ1U2R3h2m1:T1`2QR1a12421FhS14cIVl1d3:^4o_1V<f5W2_3KU
3d2@`3k1^E1<]1:R3h2m1:=FBm1Q>oCa12421E0hS14k6gBV3^2f3S10023Y5A?n6\@a518m1i;d3:^4bNe8FJR2\274W21B
a;f5`V1d6m>^2N_3f6@kJ1U2R3h2m1:T1`2QR1a12421FhS14^H>Ei3Q4il1o_1V<f5:a30a6gR1cT1[W2j>nb1gU1oe28a3
0a6gR1o[3iQ2gU1oe29a30a6gR1cT1[W2j>nb1gk3>a30^2R4gR1cT1Z`1_F@l3lm1j_1`1[Z29a30a6gR1o[3BY3lm1gk38
a30a6gR1cT1[W2iQ2gk3>a30a6gR1eU3Y6l3^[1X3]10]2W;gk3:a30a6gR1eU3Y6BY3lm1gk3:a30a6gR1eU3Y6l3^[1]Bg
k3Da30a6gR1[R1U2SQ2<P4k1l3^[1V1Q2]10]2Z5l5gk39a30a6gR1eU3Y6l3lm1gk3;a30a6gR1eU3Y6l3`6mT1]Bgk34a3
Ze4l3db13a3Ze4l3:a30a6gR1o[3l3U`1^2W;gk38a30a6gR1o[3l3lm1gk33a3n]2[W28a30a6gR1RP50e=gk36a30a6gR1
i]5gk32a3n]24a3n]2[W2l3;a30a6gR1]T11_W2l3db1W;gk34a3j]2_W2l39a30a6gR1o[3i1R2lm1gk3:a30a6gR1o[3BV
1R2lm1gk34a3Ze4i1R23a3Ze4i11a3Ja30^2R46`R1iZ3131h?SEV97`2CQ2]<KX1A<EnY2dFPJ9a30a6gR1kZ33b1VQ2gk3
=a30a6BTR1YZ3A3j?nb1Y\2\EPJ8a30a6gR1cT1gf3]Bgk37a30a6gR1b\3VQ2gk3:a30a6gR1kZ33b1W^1nBgk36a3n]2Vf
2:_m2W99a30a6gR1iT1^\20_l1gk39a30a6gR1UZ3\2Y3lm1gk3@a30a6jKl6f9e8k3ki1aNRo1@0lG\Bk`2:a30l1BQ4gR1
Q63cW5gk3\1b3^2R46>118dQ1[R1W2V[1RFk41=0f4h:R2h80]C7j1Y1Q2X6k8<U70cFS1]3UE3n2d@T4Q:_;a@f5b2b3^29
R2e1E118d3j7TFl1[4d8eABV94e40a6[8`4Z1j7g33H`1_9k6i2^5104R3S30^2P3P4U1i5k37[1jA^5X6835[2U32HX1A07
3E_60Q:\7X6^2XBh=j9f3_:h5n1g381[Ca28b3a6gR1kZ3f1VQ2fQ3PJ@b3a6ImQ1kZ3o3\20`9nb1kZ1]Q1T3WB`6_C=b3^
2R4gR1kZ3_`1V1Q2X6BX8Z=\^35b3a6gR1i]5gk37b3a6gR1cT1gf3]Bgk3@b3^2R4gR1kZ3_`1V1Q2;Q1^2[2BX8<Zk3=b3
^2R4gR1iZ37h?bNT3Q2T?j_1l[2Z1b3Ca18R4`1X3PGl6[8g?X2O^\2m215R5YA_1k5;0U@T3Q2f2k;AR1g\1C[1f2kK40W1
fMR7]6CFb3_2Q4gR1[8kDVFjj2QC]<ZBS3[Hi=bNYC09T7Q6CS4Lb3^2R4gR1fBba1_V17>U:g3GRDhB]4X8h5XBaBV52Z15
_7WFE[<^O7b3_2Q4gR1i]5h5ne3;b3a6gR1jj3iS1X6BX8c7_\1cW2Kb3U28R463YHU3l6mCon1kG1313hT1YAk:d18S\2b=
o6gJh187b3_2Q4gR1oZ3iR2gk3?b3a6b@e21\?PV1hT27aW1S:QAcY1ef1]K;b3a6gR1WIQa2Q5WS1S:QAnY1ha2>b3^2W2j
1gR1S=c_4LT@V<d5nMSJha16b3_2Q4gR1i]5gk3l5b3;1S2MQ3[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111
O015EU1<X17Ii5OBJ5f3J[17<\1j;a2c53j1U6a5e3O=Bm:Q78G45En1C4H315Y9m6DJ7311^1`2C3c2_152P2d121057n27
V513<X61X1MQ4S226O2n4V5B@2V1K93o1f6U5i1Q3j2c9Z3_62o102l27=LT44Q1211986ET1NO6Ib1C253X18K>=^11g1C\
1239hR2`5b3;1S2MQ3[2n3?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c5
3j1U6a5e3O=BoA8G45En1C4H315Y9m6^3^1Q1Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1l;i1Q3j
2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239hR2@b3l3d2gR1Jn5T>X4Qa2EW3_CQ\1mZ1XA`o
1Hb3^2R4gR1UQ11P8e1k5ni115W]1d2:^5?]9R3Y7eOji1g>T<<b3_2Q4gR1b\3h2]n1Y7Y1io1TW1T<8b3a6gR1kZ12\T2]
n1gk3Jb3\5T1gR1[<R3cS1S7ZX1e5Z4T4:_B1^41=X1lS1k5lc1eEaX1DQ3S1b3\5T1IPKl6XY1XBoV1h21j2KMIk5:5jFZ1
ZT1[n1e:\6V>S8]:4n4d2D\2D`2e1Q1b3>\4>1T1Og3oMX;TZ1l`1c3R6V10>UD[19Q1RU1SO0T<i1ZR1V>Q81[Ca2V4;b3Z
51T1gR1i]5SOa[11V3h]1@b3\5T1OgQ1ho1XZ1i4mn1SO0Y`1V>S8mE`2@b3S4V11T1gR1W\2mM\2F]3Qm1c8VX2UW1f3Hb3
S4X1T1gR1fT12`P2f4e6=20Iek1k8g`1VGn8k3S8VBf3`2X3b3^2\2e163Y>k<9S1h5V4CX8Bo4`3U5j600T612CM251<;FT
8d2`7S12W2UJY9X116a1b1;:157Z1^1;\2X7k7cGCd290DW2^1R1W6c2b3A024Ii3\2U2m172\B]>g233BU6iJa=Q180E4U5
;a13[?2J2R32S4f1b3k4e1gR1V4CP:2X7U5Q=12CM8146S1T8U:S1Z2o2_P1X11h1R4`1W1`1X7f33ha1l4\2U2m1:gFn<Fo
P1l>2\G2JU32S4_2b3m1W2Ee1d>U=S1GP5V4CP:2X7U5_5c7FM814410R1T8U:S12W2o2_P1X116a1CZ1<h1^1;K`1X7f33Y
R1^?l4`6:W:_<n<Fe9d220g11fB^:[<5c7l2X221:o22R32S4;b3_2Q4gR1c`3_f10d6c8U9mY39b3a6jKl6l^3f1Um1\Z1Z
a26b3\5T1gR1i]5gk38b3\5T1gR1cZ3US2Ph3f3<b3\5T1gR1gf2YCAn61Tl1gk3R3Eb3a6EQR1kZ3jJ0b1cCb8h1a2i1[12
Hj1<Z[2QJmE7b3a6gR1kZ3f1VQ2gk37b3a6gR1kZ3mR2WX3_CMb3a6fEP=h?VK0PIaJU1l4Q2o1`4;]1_1f?R2_GkC<UEU3`
=T4_g11fIBb3a6fEP=VP1jS1aJU1W3d1Q2o1\1m4_1Um1bh1TS28b3a6h2nOc`3kFYV1gk3V1b3Ca18\2e1i4mMfT1a\20>5
21L]>_1g20R3^Bm2P3k:R1A8Io2R2e2SKY7i1f6UT2f3:b3_2Q4gR1kHmd4U6e2T_3f3S1b30?W1=h1a2o5V9T>X3@14Z1aT
1>m5dS1XGT:Ad_1?b6T2X4_P1h7k;UG11dS1c<Fb30?W1=h1a2o5P<Z;X3@14Z1ZT1X\2Rl1R1bP3`>c<W6b3;15j126FS2M
1Y2]2`1?n>5:a264f1404^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5a42X17<\1j;a2c53j1U6a5e3O=BoA
8G45En1C4H315Y9P3l3^3`2Cg2_1312P2d121057n27V5131:T1S51EBMQ4S226O2n4V5S12V1H293o1U:T1A:6@FQ3j2P4<
U5Z3_62o102l27=Lj2Y14Q1211986ET1NOP1b1C2531V1T1>=^11g1C\1239`Ak]1[3`5b3;1Q21MQ3[2n3?n>5:a264f140
4^1:6;406X1F4D157271KM1P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2
Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1l;i1Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1
C253X1T1>=^11g1C\1239hR28b3a6gR1PFSa2dV2d`2R[17b3^2R4gR1i]5j_1l[26b3a6gR1l_3lm1gk36b3a6gR1oX2iT3
gk36b3a6gR1j>nn4gk37b3a6gR1jFnf4SZ2ca1\1b3S1Z1[20e1fMP51\>U6\Hg2PE2c5X5Q26]5m15Y1Wf1m6U3f6P1E5S3
e6@0Aa7]25Y:VJh1a_14\JIb3_2Z20e1gR1dDlR2Ff2Wf1m6l9P1EY3e6@0Ajl1\8iJ4\JCb3a6fMl3S1dDWm1R9[P2[8Q:n
m1_1l6j1T1c?fMP5Gb3^2R4\?ZCm8]3W8MW@S1lX1aQ1WW1h4a930d6Y;`T1Q1jZ2;b3a6gR1m8dS1Q\3_>d6c8XX1jZ2;b3
a6gR1m8dS1Q\3h4[@l`1_c1ZG;b3a6`AVAVS4P2SF]BY;`[1lT26b3a6`AVAi]5gk3Mb3Cj1Y2h1i4mMaEf5j_2X6Q@_1W2c
3\1oR1AR1To23CF8d3BP6m7`76b3a6gR1i]5fQ3PJ:b3a6gR1ZV3c3Z1Z3\1gm1gk39b3a6gLo5V;1_d1P^3gk36b3a6gR1i
]5]X2Yc16b3a6gR1i]3oo1gk37b3a6gR1i]3R2lm1gk3U2b3m1m2e1Y1@W6OdIV1V3\:P6g@M6n5\:m:[2NS2lFZ?R2Y23k=
e=X4S4h;g18U6V38S11S1?9T9W4i?W2_4k3o5\2^?0:Cb1S:_4X;o1b3233T>1X2U1h4i48b3a6\EZ=eX3V7lm1gk37c3U2`
U114gi4fK6c3U2`U114^e5f2c3U2a1Q10g1m5mE]1i3141S2m1:=Y1m1913McP1a12421E0hS14k6eA0W4^2f3S10023Y5<4
?n6fE718BZ1n10d14V1Q3>P1Eo9@0A^MR4b4FJR2f5o1a9j2d=^D46l6d6m>^27c3U2gP1]3Z1146c3U2UT1Z1148c3U2`U1
14RCc1^^36c3U2`U114g_8:c3U2d2kR114ce52ZW22Bc3T207XU114\1[BME^6Rf1`1\5lF[Cik26c3U2nQ1a3145c3U2`U1
14Ac3U2c20_H[:14`i4l9P1E`:0AQP346c3F^1`U114Ic3R1d1o1_513QP2\_1^I_12X1_1Y20aDf2Q2h^15T18an1QE6c3N
d\2Xe5[1\c18c3R1R1`U114Xj551c32c3c]2[8D0m2:122_1182M]5]2`1?m2X3V61^25:a264f1404^1:6;406S14E02001
11;212270171A32P11P1S111O0151CU1<X17>:i5L22?J5g1?57J=<5?F037<:0@?8Cl15Co723a2c53CV1m3W2a5e3O=Bb1
k1[>48G45E2k1C4H315Y9m6[32Kd1CBT2_1528g1d1210524n27V5131:T14FU1c2=1EBMm33S2241O2n4V5S12V1K93o1Z;
d1Fg18P1V2CO]1Z4n1K^1h12Y652o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1;5B>=HE152^1C\1239R;1T\1Y7^
5c3:12n11M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e
3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102
l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239T;9c3l]1Y;k`1lKXX3W:l:o45c3fW2]Q2`\1b^26c3U2`U114j
Q9;c3^_4gC9CWLBc3R7e5n3>c3kN3h]13b2kn1h8a6BmS2kB^2PC5c3Nk3PJl]12c3QZ8:c3Pk1a2`]3fh1]C`:f1]1jc14c
3lR8Q2jc19c3k3WV1n5T>h\3of2K\@7c3U2gP1h414gi42c3P\64c3_5`V6iQ33c3W2cU13c3Se4UC9c3U2`U114P]3X1i30
7c3U21^U1121:c3Bg:TCW\4_1k5\T1d1Ud12c3[\89c3Y9W11kC^k3RCf3bk22c3f\63c3f\6fj3Nd3W2Jm62001P2PF`4Z4
S:l6mCTb1SY1Y7_6WZ1]OU:V9l70;^2]5WS1LBd3W28_7301bL[EZ`3U6g`1gj10;l7WS1L=d3f2Y76nFoJmC\l2mf1gj10;
b3;d3P:23nFZ[4mf1gj10;cKBd3X2n7QMl2NU2g1PQ1RX1]P2U=U7]FjJlO0]\1Dd3X2PU1l2NU2g1lEVc1_2mm1U=j4Z2o>
]7jJlO0]\1Cd3X2PU1l2NU2g1m\4U7c2U7Xa1lO0;U6nT1W2a:n2d3X2b10K0g1m5`E<AK]3h23NJ:=;5GOMQ>oCa12421E0
PU1h5c2ZC^2f3S10023Y5A?n6T>W2a518B4=G>AP1F214^5P1Eo9@0A^Me8FJR2\274W21Ba;XFe>4S7d6c3W2j1V7_1NQ3d
3X2b10K0g1T1h4`E<AK]3h23i1:=;5GOMo<Q1WAg2a12421E0PU1h5nE^2f3S10023Y5A?n6_3d:d1Ba518B12=9317P1P1F
214j46<P1Eo9@0A^Me8FJR2\274W21Ba;nT14S7d6m>^2;d3T:01gm3mR2UT1WOlFX1WS1:d3W2l701bL]n7X1WS1R4Q5d3W
2>9h1a21=9H3K002004162m7U=T105]5130111X1=_1[1f1<l4c27b2=1_31?341V1g5_1^8KX1@i2k50Y5\<f1\1R2IR1h8
5`3m:BS5T2_6X31=KS3i1=0k80<D>0BA8Y29D@463<0514294V4FAe1L60\52G5Fh1e74i<KP18a7c39_2V5005f5D@<1?\2
i30d3i1`33e9j3S:04j6[2]9a;i;f;94d2d3W2>9h1a2b1O00200407bFc56V3[1f1<P50Y5?^301i8?^8T2Z3k50iGi922^
Af2T2_6X31P@S1CT3M0@L617>m4W2Ld52MFh1e7j=6R1c7k3j?\2_7i1YK04j6[2`\19T1d3W2>d4b1O00200120jFc5m6[R
1U[21W6h9j50]1OXA`E6f8]OYK0o6l^19Gd3`2^Nb>P3R70`4k1l2m:i1g1S8TR2T?0Y5\20U5n2YS3T2d3X2b10d2f2Z1k1
mE]1]3h23i1:=;5GOMQ>oCa12421E0]S1b1h5nE^2f3S10023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;W\1d6m>^2T2
d3X2b10d2m5mE]1]3h23i1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;n:0;k
P1d6c3L\:^2U2d3X2b10d2m5mE]1]3h23i1:=AGOMa2_;4k1nAa12421E0iZ1kBR3^2f3S10023Y5A?n6\@T1\418m1X:o9b
Ne8FJR2\274W21Ba;W\1d6c3Y;^26d3lZ1Zc70X8WS1P2d3X2b10d2m5mE]1]3h23i1:=AGOMQ>oCa12421E0iZ1nE^2f3S1
0023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;W\1d6c3Y;^2@d3X2]5`2QMQ6g1WP1Um2oH26j4Z2]FjJ9d3X2PU1l2T3
g1mm4Xa1[\27d3P:2RGW[3RP1mf18d3X2PU1Q6g1mm4]CjM1e3Q4e3_1d10[?47?2`1>P320k2P606234@3W11n14c115m1P
1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_
1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y312e3=P4e3_1d1\?47?2`1>P320k2P606234@3W11
n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3
Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31f6e3T1:d112Z32R2c9247?2^11>FY
220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262
o1^7V1;260:3L:0P18Z4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OP2T3f4_1Y1U1IX5X707Ca1
Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3;c8IHRCb?0_4Q89\5228P5k6I_211^4e3T1:d15V?47?2`1>P3
20k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U
1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10_4Q89b5Y
5k6Y31[5e381S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1
U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_6
2o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239U1e3j1;U<Z@F0c6EX7]6:n3kClQ2l>Nhd1k4Gi1b8YF`7
La;i6d1i3\7a5Y77m9TB^3[22e3[c92e3cj8Ce3j1;WM2a6Eca1jj3c5\:bf1XD7`=2^>j5V7Z1e3j1aDQ>\6_3?VX1AHPI]
5?VGPG7Q;S8VBV8c41R;P5n:7b=m3d3Kf4WH8Y7U:b323c6U;[2V7P1e3j1;85o:[;f4P9MUEW5Y3kHZM0fF[6W4^G4g2b4T
4h4TCYE0nCaAfFk>7e3j1TS6YNn6VP1mS1De3aa1Sg1iA?eR1_P1;k`1[?]6gBW2`2\>f2d2SKR22<e3Q1cU2[S1bU1W1[8P
a1T>[=W8VU22e3`[:4e3<iP4kn24e3RP7Ri1Zb1>e3Qa2am1`IQQ1c1m2ec1dKf8]4`HQ;d35e3Z2[i3Ua3Wj12e3Z2S2e3k
3d2m5mE]1]3h2m1:=Y1m12n=oCa12421E0VV1b4nE^2f3S10023Y5A68n6\@d3l118m1XDj;3cBe8FJR2\274[1K1Ba;\=?_
<jAd6m>^25e3ih8ZE8dOd1e3:EIDd3S>mER3>d6W1kJlHd<_1f;dHc3b5NS6T:>?0@B<fCl@`45c9UBW<k7X3V1l2S4[5o6?
Nh2g1S5m;T1T7Q>Ge3h11JiY24mn1Wd3UKT2d4T1l1c3Z2m7]@>P5Cf4U1T6Le3:]1LR;<Yn1[9]3T5b3o2mHVW1QDlOPQ1]
3Q6]:[:W9l26n53i7m3Q:D0o281T196=E7]5n3?W547?10`1>P320k2E5:a264f14041234@3;:691406S148470200111;2
122701511A32P11N1H:11O0151B0U1<X17Ii5OB3F5S475V1037<:0@2<i25CR83a2]3U23CV1Kd3d1m38Z1Oe2A==Bb1P16
2@^1f7N;f1;l18G45Ee1813=4:=315^6E=f1;T20U1;29>c19Z1P227U1><631=BT2_1528g1W1<210524^2?7V3o113<a2f
31X1MQ4S2241O2n43f4;S12V1K93EY1`;U2Q3V2CO]1g2Q1@j2Z3_62o102JA\127396<213\2g14Q1211986E981436NOP1
A?2=C253X1T1>=^1152^1C\1239e2\Q10_4Q89b5Fb4k6Y316e3AV1mi3]R2c1U4e3_18[10[?47?2`1>P320k2P606234@3
W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;Y1k2^1:3MC5^6E=R2T20U1;29>c1d1[2U1><:
1g;n5T3Q5]7Ok1Y3f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y313e3h1mi34e3i1fk6m\16
e3i1`1hi4fg2[f1Ae3Ud1CCW@2Z@^@T=^1c1g1J`1T]1iU2Z;2f3`m41f32f3nW:e1f357CKZ2`4Z[1kV1n_2^K2V1eLQ>T@
j?P1X1Dd3H7BET2>>a14Z4Z=16@SFE5@g121:M@416Q1859:3f3Pk2hn4;f384[CSg2b1YH`P3^?`5Y83f3Q1\S75g3oj2W[
1TZ3m15g3V@O]3ZV29g3P4__8m1Xd1X221:1g3:g3P4gm3ga4m1Xd1X221:2g3oY72h3`l3_1DS3V2_Jm87B021111;42Y13
2f4a4i<\1<i1i25f8Q^1f3jBf2n1]Ia84d>93cE`Fn2h6f5V2P9n83h3`l3WK4h3`l3`BX=S1h3j3iQ1j1Y16f4a4^:Z2\1<
i1W?`51mT1PG2T2e7mK:kT1`Fn2T6Cf5V2_1`7n8X=lO;h3k3hQ1j1Y16gCVE`Z1dh3eS1T1h3j3iQ1j1Y16f4a4^:Z2\1<i
1W?`51mT1PG2T2e7mK:kT1`Fn2T6Cc2R3V2_1`7n8X=lOj4D0R351e1=[6n3f6m8:a264o54E0200111;212270171A32[40
151V2X17Ii5L0V5J5V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>80F45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S
2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AGY1X1h32^1Cm14h3`l3PGo]35h3`l3PU4d62U1h3j3iQ1j1
Y16f4a4^:Z2\1<i1W?`51mT1PG2T2e7mK:kT1`Fn2T6Cc2R3V2Z14`7n8X=lO4h3`l3PGdd34h3`l3a1VZ46h3`l3n42aY3P
U14h3`l3Q5b^43h3`l3a1Z1h3j3iQ1j1Y16f4a4^:Z2\1<i1T6R9`51\8aJn1Q5nA2H[1e7mK:kT1`Fn2T6Cc2R3V2Z14`7n
8X=lOU2h3b30i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14l3n2nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1a9nT1X7d6m>^2?h3?[3hQ1j1Y16gCVE`Z1aB_i19X\1eS14h3b`3m;f43h3`l3`73h3`l3me33h36Yl32i3m
m43i3Zh601i3?i3b\2X:P2i?i4<2m1PS1^4h1^d1g2^c22i356i35fh2U2]]5RC=i32e3a8[GX3W<0cU1PE2PCnT63i3Zi8c
E5i322Rj7i==i313b3a8[GX3jV2]T4iEBZm1c17i322d]3VCV5WR45i3U4PT5\Z1le17j3AR1Z]4i>4o^2@j331Z2S:Ta44b
1d121057V3hZ3b5j331S26F]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j
;a2c53j1U6a5T3@O=BoA8G45En1C4H315Y9m6^3`2Cg2_15284b1d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1Z
4[9Q3GR2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Rn1`5j331S26F]5n3?n>5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5T3@O=BoA8G45En1C4H315Y9m6^3`2
Cg2_15284b1d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3GR2c9Z3_62o102l27=LT44Q1211986ET1NOP1b
1C253X1T1>=^11g1C\1239d1j3d14>T1LAh3^4d`44l<^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:M@416Q1859
:c6Cj331^<Ta44b1d1210524V3hZ3cBBW^1P2j331c1a3Y3n3Sh2m?RY14b1d121057V3i5^K2V1d7a6ni1a2P1X1D]47BET
2>>a14Z4c9f316@Q@Q6K@g121:M@416Q18319:4j3]U1[h343j3im44]5j331S2M]5n3?n>5:a264f1404^1:6;406X1F4D1
57271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_15284b1d121
057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1
C\1239_5j331^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j
1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_15284b1d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z
3_62o102l27=LT44Q1211986ET1NOP1]14C253X1T1>=^11g1C\1239T6j331^1@3MR2Z3n3?n>5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5>V3O=BoA8G45En1C4H315Y9m6^3`2Cg2_15284b
1d121057n27V513<X61X1MQ4c1?26O2n4V5S12V1K93o1f=Q3GR2c9Z3_62o102l27=LT44Q1211986?5T1NOA>b1C253X1T
1>=^11g1C\1239cBBd2?@6^3eGY7T2k2j2Nk35P7D0T331e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270
171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m63W
32`2CBT2_15284b1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3m2a32o102JQ27396E\2
g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239Yg1S;Ij3n1hIZ1\:14c9RJGf>`Y1f:Be=;4gV2S:24i9X2Q;XC5j
3Uj2`KRX14h4D0T331;Y1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c5
3CV1U6W9O=U2k1`>8G45d2CmD2`2CBd35284b1d1210524V3i5X61X1MQ4S2241iQ1b1CCO]1Z4j2j92o102JQ27396E\2n2
211986E9JNP2AQ2X1h32^1Cm19k33b3a8[GX3g:TW1S]78k33b3a8[GX3g:Xd82k3jc11k32k3oP46k3f3a8[GX3Po82k3QM
2k333k3344k3jc1ji1Zj42k3QN3k3QNRW32k3PX89k33b3a8[GX3hl1XMnT67k33b3a8[GX3Po89k33b3a8[GX3Sg3nY3mm1
3k33`P4?k3343Y3a8[GX3l<mi1fj29_4Yk1Zm1;k338Y3a8[GX3aQ59_4dh33k33lW8<k334fa1mS11j2f=V7mD_g3i=2k3\
S86l3e3a8[GX3Po83l32kP42l324l32mMmR34l32d]3VC3l32Rb71l35l321`]3Yj43l3PNia73l3PNRW31l33l32XS88l32
b3a8[GX3Qj2nT67l32b3a8[GX3Po89l32b3a8[GX3hl1XMnT6=l324]3a8[GX3jV2f<le2Te1^2mm13l37bm88l324[P4[U1
_o23[2;l32XU1]c1ZZ1jR1gP2b;TC3[24l324WR88l301iZ3m22PCog49l3k3__8m1Xd1X221:d1l3g1k6Zh3jY1^K2V1gZ2
P15R1D]47BET2>>2^14Z4C0H[7`416@aEAK@g121:M@416Q1859:W1<_1l3g1k6UR5^K2V1gZ2P1X1D]47BET2>>:0U14Z4i
8k31B16@SFK@g121:M@416Q1859::l39g:Pe1[Z3_1k5\T1d1WLd1l36`1k6]Dni2Ohb1^K2V1UKa5oAS:^;\2P1X1D]47BE
T2>>a14Z4i4`816@SFK@g121:M@416Q1859:c1l36`1k6]Dm_2PDhY1[;@2^?2V1cJS6oY1P1X1D]47BET2>>a14Z4Z=16@S
FK@g121:M@416Q1859:d1l3g1`2Z4\Eoi2R=eU1^K2V1ZX2\2P1X12A]47BE5n1>>a14Z4h3c50l316@SFK@g121:M@416Q1
859:Z1l3g1k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:k1l3g1Z2`4^4m@QR1[EaR1Z4]^1^K
2V1UR11ZFg?\2P1X1D]47B2BT2>>a14Z4]1Q1R2V8@16@SFK@g121:@<@416Q1859:[1l3g1k6UR5^K2V1bh1TBP1X1D]47B
ET2>>a14Z4Z=16@SFK@g121:M@416Q1859:7l324PC`U2eY5_5\1l3KKk6UR5^K2V1eLQ^1P1X1D]47BET2>>a14Z4Z=16@S
FK@g121:M@416Q1859:4l3V4gl3og42l3UW72l3Y[:2l3nP42l3nP44l30mP4V54l30Yb2aH3l35UT44m3kZ3RFYZ61m3;m3
j3;dG^g7m1Xd1X221:2m3]X:2m3b^32m3hk48m3310jn3k1ai3kT15m33g4iS:d22m3kV97m34Xk84\=_3[P15m3nj2bR2[4
mk3<n31^<lb4d121057V3hZ3=n31^<lb4d121057V3hZ34V1n311\1GX6n3d?kU1^\1l`1d121057V3J`=nOY1fR1g7j4l3Z
5a2[FQ4]5S3e2[AT10Q8X2Gn31^1GX6n3`e1[m2d121057V3[>oS2g7j4]1^2Z5a2[720j31==8d12\3U2n3g5479132^11>
P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z
2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?_6d1210524^2Gg1^35<a2l2V1MMDb57OU5f4
_1Y1U1I^4Q1=X15]1R2b107Ca1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;i8C_P1n20_4MS79b5c10d3a5Y1I
_21e4D0X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O
=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241W3aNV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JN
P2AQ2X1h32^1Cm1An316W<nZ2mW2d121057V3nGb2Rk1SE?n316W<lb4d121057V3nGb2V`27o33^3a8[GX3Po82o341o3<o
33n1_1a8a6i@X3[o2h@Vi1de36o3b3a8[GX3Po83o3b]3id44o3e1]Z:j12o3Rc12o3kP41o36o3RS4V1ga1[l1^E2o3lW81
o32o3Pb93o3R>QR72o3gk42o3Va18o3b3a8[GX3`e2m2aV67o3b3a8[GX3\g3cW58o34]3a8[GX3Vn2iP69o3b3a8[GX3Wk2
ZP4]=oe16o3b3a8[GX3Po87o3b3a8QAY6X3Po8:o3b3a8[GX3Xd1XU1Uh31V]23o3mLTi42o3Rb73o3VCkn64o3U5i`:52o3
jU53o3Rj7i=2o3`X:7o3b3a8[GX3jV2Uh6@o36[3[7U1[GX3aS4_1k5\T1d1\OX6Y@Ph18o33^3g7I[GX3Po85o3mMmR3X\5
0?o3h3Uf2X\10T]1\b1]]1m1SCTQ1X221:<o3h3Uf2^i2\b1]]1m1Xd1X221:2o3]j7Z1o3d1k6UR5^K2V1gZ2P1X1D]47BE
T2>>a14Z4Z=16@SFK@g121:M@416Q1859:5o33Rj3d6`Q42o332o3Wb7;o3HP1`U114`X2aU2`^1kK09o3HP1`U114cl5kK0
<o3]G_6S8`b1gCk:g<iLS^2U;Z97o3]Gc>`b1[[1^o3>;o33^3a8[GX3hl1Ve1R_3mm1X:;o33n1_1a8[GX3o`20nP1P]5=o
33U;RQ2f2i=Rf1[Hjn2\2eOeCQC=o33V;lA1Q4Y[1nD?]Y2e`1Q`2eC3o3Y;lb47o3Z;nAQ4Y[1nDal12o3]R22o3VP17o3\
Ca1W;QW1no4n<7o34dg3\3RT5j:UM3o3ig301o3j1P4c1CW6^4eHV>Z]3d3i5^K2V1ZHWV1R1B^:P1X1D[1Q37BET2>>a14g
1b2Z=16@X@b57K@g121:M@4163M859:Z6]1P4c1k6^4eHVo3i5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416
Q1859:9P4W2^2TP5\Gj^3g7Q?T9c1P4COZ2`4[l4i5^K2V1gZ2P1EBD@l37BET2>>a14g1b2_3j916@<fEK@4b121:M@416Q
1859:3P4^1\S5EP45Q4T1`5j_3QT1P6^5_1k5_R1l1d1`]1_GEf`11>a8R1P4^1b23W9<k9j3gH1Z1iO]3g8j?R<R3ST1QDl
O^3\4P:S?[310P6iDT1o:QW1\1X4j2P4;O2f2T1Ab2\3h3P8d>e2m7N0Y21Z113@k>[3Fm2U9Ka2a4BT2S19o2l17@dc1Y4G
R1X1[2PT1Y:L56Y4^3iA^4U1^339^3T20^@n4\5Y962Q14Q17U1Hk1<;109:I3Y5d2m2JoAo2E]4MZ1P4^1f2T179b2]1QW1
Y31Z1iO]3g8o2e2ng1j1X1[2VJi9c;Y4^3l6TDm5_@n4\5Y99`2W4m13g;oD\1]15P4kT5e\3c6]@_7D0X31[126=2J]5n3?
T61g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83
a2c4K33CV1U6P3`2>e2@O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4c1?241O2Y3
d1V5S12V1K93o1f=:f2V2CO]1Z4j2Z3_62i1502JQ27396E\2g14<D211986E9JNOA>AP1C253X1T1>=^1152^1C\1239Z8k
:T3jQ10U:d1P4_13W2c4j5VGY;`FZ8ROPf1i5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:HHP4^1_
2W]1eX2Z=cMa?bW11m@3_1RIe?3UD1Bi3T1AaKB;P4C`3Z4[l4kj1]e1@Q8R=b7]1P4COk6[l4i5^K2V1gZ2P1EBD]47BET2
>>a14Z4Z=16@SFK@g121:M@416Q1859:^1P4COk6[l4i5^K2V1gZ2P1X1D]47BEf12:>>a14Z4Z=16@SFK@g121:M@416Q18
59:^1P4c1Z2`4[l4i5^K2V1gZ2P1X1D]47BEi1:>>a14Z4Z=16@<fEK@g121:M@416Q1859:3P4kT5dU4S1P4^1f1f2P4[Z1
1jE3U;U<o2l17ei1Y4[C;lKY4^3l6S_1=\5c9f8o5Z?1W21\2g6Z2k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E
0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45E
n1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102
JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239cn1@P47eY4mJ58c?:g1f1a?9R_1W1Y@h24P4g4SP5d
Z4:P40]1T33\d3PW1e4Uk1]l13P4g4SP5_5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<
X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O
2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239bi1j2\3>f3P4:S1P20
K0g1Q4k1mE]1]3h2m1:=Y1m1U57k14b6i>`2d2a12421E0a7ZAY7Z3W7nE^2d31AA0023Y5A?e1X5\@a518BZ1BR1k6P1E5Z
1262W21M:^4@0Ab1j=P>g1\2`4FJX1I24T274H^11Ba;_51i3\9j?N1Y14S7d6]39`2\3>\11Y3^2b1P455R18U8L2Od32cT
11gY1b6T2`l1^1^5_1a59\T1d1`4XFd4Q6_@^81He5d5Ab1\1n7X210V5_FU21\16a4:3Z5n31S2M]5n3?n>5:a264f1404^
1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg
2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253
X1T1>=^11g1C\12394P4^1\S5Z[54P4kT5oe3k_14P4k3oP5[l4`2P4^14a1E2P1_3dY1\U1^T1^6U;W1o=m7b4V1[;R@2V1
RJiP1P?0H:1CS14D]471@ET2>>a14Z4m2IIW10Q6HD16@\=1Y1P79K@G@5821:M@416Q1859:Y1c1P4^14Z2P1_3dY1YGab1
dAUGi5WCV82V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z5n31S2M]5n3?n>5:a264f1404^1:6;406X1
F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d1
21057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11
g1C\1239j1P4;W1[2_4[l4i5^K2V1g;W:_NUEQ1P1X1DQ4;51BEi1:>>a14Z4_5Y1_3P316@8_>Z7K@GO21:M@416Q1859:4
P4kT5Qo2S3]5n31S2M]5n3?n>5:a264f1404^1:6;406X1E030D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2
c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c
9Z3_62o102l27=LT44Q1211986ET1NOP12_1C253X1T1>=^11g1C\12392P4kT5e1P4^14V2d4kERe2bJiFi5^K2V1l<jm1F
26X1D]47BET2>>a14Z4k9^316@SFK@g121:M@416Q1859:Hj6n31^1DMi18>k2n3?R2k<536a264S1B404^1:6;406X1F4D1
57271i11P1S111O015EU1<X176BW212\3OBJ5a4[17<\1j8A]2a2c53j1;D`4Ca5Q1c2O=BQ6m;8G45E21i1C4H315Y9m6^3
`2Cg2_152P2d121057n27Cb413<X61X1MQ4c1?26O2n4V5S12V1K93o1f=Q3j2U6]3Z3_62R1L02d277=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239W8U<^2i3[2110d8_4T=12:Q2n2Z3P1L1?[35Q7D0X31_15=M]5n3?V6g85:a264f1404^
1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=B
b1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2T2i2V5S12V1K93o1f=Q3V2CO]1
Z4j2Z3_62o102JQ27396Eb1Ig14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239k21Z5lA1Q4:Q4g3[c1lKRR6V4hc1
;d811Q4\1Q4b1T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:4Q4Y1je3Sa42Q4Sl62Q4n1A
Q4g3cHm;lT2dIT_1Ua1<b7lU1n6`1TDjF_4R4X2Q4Y30i2m5W?e6]1R4S2m1:=Y1m191Q1a2QNa12421E0hS14k6nE^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1a9nT1X7d6j2R<^2:Q4f3TT2Z[6m1Xd1X221:R2Q410_1j5P1Oo
Co4U2\S12c7Q5T3hB[JP8Q=\@RA[:2V1Qk1e?P1X1D]47BE9j1>>Z164Z4d83g3I16@SFK@W1?21:M@416Q1859:5Q4^1^2`
e8[?^1Q4b1k6Zh3jY1^K2V1VP11^Z1P1X1D]47BET2>>a14Z4o1Z;16@SFK@g121:M@416Q1859:;Q4f3_]3b?\b4m1Xd1X2
21:3Q4c_8Xb12Q4^P4CQ4^1Jj@WQ1X:Xh13[6mh1gLdCo2n7ZHb1ZR1c=a@4Q4c3SS9kO7Q40^V1UP5TFZ:gV14Q4fBS]4m_
2<Q4f3Sl4Vl2TGm1iL^GX221:9Q4f3__8m1Xd1X221:_1R4a1k6UR5^K2V1eU10PU1P1X1D]47BET2>>a14Z4d3V5^4161>S
FK@g121:M@416Q1859:\1R4a1`2Z4UR5^K2V1`d1VFP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1R4a1k6UR
5^K2V1Q=em1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1R4a1Z2`4UR5^K2V1mk1i>P1X1D]47BET2>>a14Z
4b4g816@SFK@g121:M@416Q1859::R4e3cn7k@m1Xd1X221:1R4b1R4a1k6Z72f9bIag1[3]JQR1^K2V1mY1iP1P1X1D]47B
ET2>>a14Z4Z=16@SFK@g121:M@416Q1859:2R4VX:6R4K]=PU1]H\o7]1R4a1k6[h3iY1^K2V1gZ2P1X1D]47BET2>>a14Z4
l4]816@SFK@g121:E7@416Q1859:2R4iP4d1R40`1`2Z4UQ2QDl3VOaOW:^K2V1gZ2P1X1D]47BET2>>a14Z4`3ES9165:SF
K@g121:M@416Q1859:f1R4a1U2e4e8\Y1W=Q[1R3ed1^K2V1mY206AP1X1D]471@ET2>>a14Z4o1Z;16@iE9K@g121:M@416
Q1859:LR45iQ1f4f3Q4b2k710X9_92Qa2T8nCP2S=9RH\h1i43PBaI>R2`16R4f1`U114ni39R4g3iW2V`1RZ4U9R3P8ag17
R4jA[Q1lW1P<VMYo4R1R43g:X4b5RNdQ1b>a6i5`CV1QV1_1k5j2>O61g1n3RJd1lDQ3\1k52XJ0`F:Jc1R4a1Y2a4UR5^K2
V1[X1[R1P1X1D]47BET2>>a14Ah3g3m1P4Z1Eb116@XAj4K@g121:M@416Q1859:4R4\1]U:U52R4mg82R4P\:5S4XCa1eT3
b]31S43S40eg32S4fg3[1S4`1k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:[1S4`1k6Ra3Ra
1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:3S4eg302S4ZX53S4]f1gY62S4cm82S4e[82S4bY4P4S
4Q1d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^
6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6
Y314S4c?dV5`k13S4mY2n<4S4UNg[1n<2S4aW53S4Tk3\\15S4Tk3\\1fj3^T15S4[Nl]1Y<[`12S4Rg32S4l12S4Pi83S4o
3kd82S4eZ23S4R^81_1S4`1;h2f3^n4f3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?101:M@416Q1859:\1S4`1T3f
3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:;S4d3]g3Qh4Q1KXd1X221:GS4^3a8[GX3o9P]1P
IQ1JEG\Y10Co[1T2WGPT17oJkLQ4>S4^3a8[GX3Sa2X2\Y10Q\1IUm1Sh1Q4:S4^3a8[GX3^m3o[1T2nb1]P26S4^3a8[GX3
Po85S4Rg3T3le2Ue2FS4^3a8[GX3TKo1S6e\2b;MD08\R2h79n51=0a`27S4^3a8[GX3Rn8M9S4[d1=nJnX1_1Xn2=Y1\1S4
`1`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4V4S916@SFK@g121:M@416Q1859:2S4Rj3;S4k3iIb@\5WD_NSX1ej2QAW42S
4mW22S4kn32S4Xi32S4fm45S4XCa1Xb6n<?S4e1`U114_P1Z[1IQB0^7o1n8XZ2[<5S4e1`U1142S4f[7Z1S4`1k6UR5^K2V
1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:3S4mQ5kZ32S4`h8b1S4`1T3f3Rd2R^2^K2V1gZ2P1X1D]47B
ET2>>a14Z4d811a416@MUEF4@W1?21:M@416Q1859:\1S4`1T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21
:M@416Q1859:]1S4`1k6`4]4Vi4^K2V1gZ2P1X1D]47BET2>>W194Z4Z=16@SFK@g121:M@416Q1859:\1S4`1k6an4c3^K2
V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:c1S4`1k6oDo4U2\S12e<ie2h1`4TE2V1gZ2P1X1D]47BET
2>>a14Z4`<I16@SFK@g121:M@416Q1859:]1S4`1T3f3UR5^K2V1\R1ZX1P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@41
6Q1859:c1S4`1T30e3\R3n9a4G_?oP1^K2V1gZ2P1X1De2g17BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:3S4a3oR:3T
4aY2f?]1T4_1T3f3cQ4aP1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:1T4[1T4_1k6f\4^E^K2V1
gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:CT4]3a8[GX3o1da1XC22QC^U10PW1g2jAe@ef1ZL3T4jm3XG2
T4Qg72T4fk34T4dGjn1[^32T4dY31T42T4eU56T4o20_[4^[2gT3;T4ng1_81YB6^k1TCYh1W4d5[1T4AW1W11^1b;IP2i3c
3@VLb2BX=1YT13`6S3RR1YNP;c62j4jD5]5j8c12TIa?Y5XAa>1n4U6W5c64T4T1_f3iZ4c1T4_1T3f3Ti2PY2^K2V1[N[\1
P1X1D]47BET2>>Z164Z4f6c616@MUEF4@W1?21:8D@416Q1859:5T4fa1Th3gk1dMf1U4_2h4\@3^B0X2@00JQ4CY2U3N^2R
11Hb4o=1VU1o@bD_Mb7RF^1h1?3S1VNS7Y4k1F1iAGc61h9Z4`<2302l<T7Y:U4O:I078_14U14=U22J4M`6Q1517B^11>FY
23?c2c2B9:520S19:12312D;63@1404112\1482CC7P1L1N1H7212J29;8U1T2h3O<>=b3]1Q2n;698o3L^2KT1k20S2Q9Z2
R1T2^1m4T2l6260:384>:JH\43BS2_5E=R2U2I3C29>a11d1[2O5><42213;Q143;4R1j22:2_52j1P4W1GA]1HB=26?O5?7
Dm10c3i380_F9?R10Ka1R1G2P3Q2@HT2R1W3l8V3P2\1242Q1X2U4<>@1243Z17`1R14=\1c3?P143<8Lb1P16222087Y14K
2>02ER3Q27`2Y1DT1]21F1@R1S12T4R2k2BY1G2>5ELD9\1^1I3150c2AR13H19P1145W2>?3IBI59J5DBR1^129S1B41n2[
2<6k1100<01^4U4Z1B607h14Q4E9f8Q=9S11Z8^2S2^1k6f1f2l9l:L0h2a1]2V?WBk6j<m5f5m6_7BR2l9k2c6I80YGd4JO
01[44i5o2W6S1Q7UI680815Cd112BE33U1]1X27=^1CO9N841:]2181;n62R2k2V35b1W3\1;V51Z114Ff194?3\1I59J594
54=R1^121K?>36Q1Z1A[2Cn1>1;U4Z1`;gS1RZ1d1X3n4fQ21RW3U1U4Z1X2n\1eNbKd:[;R>@\4f9T5B^5^:cd1V7j6T<DR
;>Y5X1V4X45n?\3nH13h2B[37f2U4Z307\2m5Q?Q4i2]1]3h2m1:=Y1m1Q>oCa12421E0fEn3m8Z2_4Z1nE^2f3S10023Y5A
?n6\@a518m1o:X9bNh6l1FJX1I\2334W21Ba;W1O]2h12Q1]6V8l1X2hAd6Z7;h3]3]11N03U4XX5lk23U4XX5WS3\1U4^1k
6mo4W2^K2V1^LX^1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:6U4P4Sd2U`2`m1hB]1U4^1k6UR5^K2V1`d1i
?\6P1X1D]47BET2>>a14Z4]7l516@SFK@g121:M@416Q1859:2U4[X51U42U4]X51U4BU4Z1X2Xc3Z1W`1mW1S17j^1V36l@
V45Nf;XW15U4]c5_f13oP1n1U4Z1B607m1h=[IS2^1QQ1Z4Yn2bV1JR1[44U@WP16B7Cf12Bj57=R2Oa4g72n4V35b1W:1a1
]2>?3\1Y1P1D4`1^12]1>e5Cn1>18V4[7[3\o4_1k5\T1d1]1V4X1IJ0h7Th1Q1o;[]1i\1_1k5YQ1H@A?Fd1b5^Db47UGT;
i1n4l1m;MX2Q8o3NNU13JW3o91d1V2A<V4j1l8g=[d1Xm2_1k5`BkAd1ge1d5n315X18;M]5]2`1?n>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152
P2d121057n27V5131:T1S51EBMQ4S226O2o1n2V5S12V1K93o1Z;d1FQ3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C
253X1T1>=^11g1C\1239;V4a18l8]Y4nE_1k5\T1d1g^17V4g:\o4_1k5\T1d1>V4j1l8YY1Rf3_1k5\T1d1_60b4cS1X4DV
43^17l8YIQ314iR4_1k5\10R@\4^>d1UOa?EV4g:ZW4QH_1g2063k1A9\10[Mb5d1U326dm2DV4a18l8e_1[9ba2gD_1o2o1
A9]1h8UJd1i^1ab1QKS1V43;R1T9[L14i?Wn2g1oB0:S1o4K8T1a7Q1e4IOD9V2m;f4d1\4c55`[1eV29V4g:\o4_1o2k2]1
nR1d1<V4b1T9[L14Sk3e7_1k5\T1d1EV43]107l8YIQ314hCP_3_1c2300Q3]1nR1d1EV411^1T9aHi314iR4_1o2k2]1e4_
@9^=d1b3hR3:V4g:\o4_1o2k2\T1Q1BZZ19V4g:P<[c4_1k5^@mCd1AV4b1T9[L14iR4_1k5\T1Q1Bb3TW1if1f8o:;V4g:\
o4_1o2a29\T1d1]l38<V4a1U9\o4_1k5]1^84V1SId1AV43^1T9YIQ314iR4;S1k58T1h?UCd18V4g:fg4e7_1k5\T1d1;V4
a18l8YIRV4_1k5\T1d1g^1;V4a18l8[`1P_3_1k5\T1d1g^19V4a1U9\o4_1k5S;XId1EV4g:dX1]k1[2fBeU14;_1k5R2W4
QNd1b3R=RR1fNn4nP1BV43^1h5[3YIQ314RCbh2[2gD;S1k5\T1d1=V4a18l8^>1k`4_1k5\T1d1lQ3\1X1V4a1U9mc1gLQ1
Z1S7V?n2]8P<b?a18R50LE:1n5_1k5\T1d1S;g33f2W5S32Ke51VBf2Xh1^8V5D0X315_110:Z5P1]2`1f6m8:a264o54E02
00111;212100410171A32[40151V2X17Ii5o65V1037<:0@?Ll15Ca2`5e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528
g1d1210524V3^5:T1S51EBMQ4S2241[LLGh3V2CO]1Z4k1Nj92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1cn1f1
V4]13<Z6]2\o4:T1k5]D2V1d>LG]j1P1X1DS2Y27BET2>>a14Z4Z=16@SDo1K@g12172M@416Q1859:Q2V4]13W2_4]2VM^e
1R5o6PP2B:T1k5o2i1k1j1l;2V1d>LG]j1P1X1D]47BET2>>a14K^3_3_1^6k116@SF6D@g121:M@416Q1859:U3V46P200m
1_6g;g2_8l1]=2h;\3;;2Dm2RV1l?lL]B_1W2m1e1V13c5k6388=312B3Ki2049<;017;V1S12U12[1k1]3_2J19<1420011
122C1=11f251WW2`Dd38112205n115Q113cF5Z3V4l200U12_6YNo:g1:7=`1k2X1`23Z2]2k9Z312cl1d@a3n7_1g2S3YAC
13f4m2\4j2b2HB7@8\62j7]2V=n9A_F2m3o3m6n?E=111>74O45M1c1818:;0=;=:2285108>4=>5k2o1c8m292Na151<IV2
V4?Q107\2k2n2Dh=^;S314`:o3X1l4E7[2]1M^1@:^90f[1X6aGn6P<;0R1[19U48T7g6n1=>j>f3HJI^28X75]1]CW71\2_
P1^;m1n8MMl2TAK1\19V4g:\o4_1k5\T1d1PU2ma19V4[7[3\o4_1k5\T1d1_=c1V4]1k6]2Pd1[[3:T1k5]D2V1d>d1WFUT
1P1X1D]47BET2>>a14Z4Z=16@YDi1K@g121:M@416Q1859:8V4Hn9\o4_1k5\T1d1:V4g:Z;aW3_\1_1k5`BkAd18V4g:\o4
_1a59\T1d18V4g:\o4_1k5\T1d1nM9V4:\:\o4_1k5\T1d1`k3<V4b1T9YIQ314iR4_1k5\T1d19V4g:\o4_1k5\T1d1]e20
:V4g:\o4_1k5\T1d1ol10ej1?V4g:Z4\f1WQ1\S2_1k5Y6R?P3k:R1d1lZ2?V4g:gV3T4m5UB0e:QAB_1k5\T1d1UD:V4g:_
W4lG_1k5\T1d1h\1YA:V4g:\BR4lX4_1k5\T1d1Z]1=V4a10T9[L14hCP_3_1k5\T1d1[1V4X1`2m6VGh8c2D8S1a3k=Q@V:
i6lD`6g\1_1k5k1B3e6gHAi1d1W4i=7n=W4g2g1[3l4>l@V2S8\Z1Y1GV4a18l8h;e2W8X7k=RHl\1\@S;oB_1k5S7PG8n5d
1U]1U2;V4b1T9[L14iR4_1k5\T1d1i5n3153^172M]5]2`1?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O015
EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBM
Q4S226O2h1U3V5S12V1K93o1Z;d1FQ3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C2531V1T1>=^11g1C\12399V4g:
\o4_1k5\T1LB4:V4k8k1^g2mW2_1k5\T1d1k>8V4g:\o4_1k5\T1d1gN:V4g:^>1mY1mV3_1k5\T1d19V4a1U9XX4SG_1k5\
T1d1c5n315X1DMO]4]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53
j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2n4V5S12V1K93o1Z;d1FQ3
j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239DV4g:lU2h?fY2_1k5UL38o3i3d1R?Y\1oa1j1
W7l619V4g:\o4_1k5\T1LG[Q3AV4b1Z2i6[L14iR4_1F;k2Z10@\T1d18V4a1U9\o4_1k5\T1d1=V4b1T9_Fk514iR4_1k5\
T1d1]a2c5n315m12J]5]2`1?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2c
53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V5131:T1S51EBMQ4S226O2n4V5S12V1K93o1Z;d1F
Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239IV4a18R10X1_6^>1^?_g2PFkC_1k5\T1JIg
^1Jna1:\1h3]H8V4g:\o4_1k5_Il:d1:V4j1l8\o4_1k5\T1d1i^1ab18V4g:\o4_1Y5A\T1d1\1V4Y1J^1S6Oi4b21S1a5l
44P4W<P<hU1V6U4dD\9i4Z10]K_1k5e2a1TP1d1g9m5;f9oOB1Z2P2[@a5YAa>9V4a1U9lZ4_D_1k5\T1d1EV4b17l8PKZ11
4iR4;S1e55]7nLd1d;kLb_1Y:[1n1V4]1`2Z4]2bi1R3fR3:T1k5]D2V1d>d1]j1P15R1D]47BET2>>a14`1i2DHS1EU6P2k
116@[EGK@g121:M@416Q1859:4R1?V4g:nAMl:eEU9ZS2QKY4_1k5\T1d1QS2?V4b1_7d1[L14iR4_1e4U1\T1d1jI\2T8D0
X315_11072M]5]2`1?V6`5V35:a264f1404^1:6;406S14E0200111;212100410171A32P11P1S111O0151CU1<X17Ii5OB
J5<<MER1J5?F037<:0@?L@[15Co723a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n2
7V51201:0S1S51E89MQ4S2241O2Q25f2o2V2S12V1K93o1R5W6JIFg18P1V2?3O]1Z4j2Z3_62o102Jm137396E\2g14Q121
1986E9JNOP1AP1C2534S1T1>=^1152^1C\1239a7X>jCmD1j2<V4b1T9[L14gb3Q@_1k5\T1d19V4a1U9PV1[i3_1k5\T1d1
[1V4R1[1o61V1X3hOR1?l3b4T2mH=P5h2W>0]4>3e:n:U1l3iC_4`8_1;_5b4dCb5a6d1YT1CP4U5WAkh1<V4g:f[2]^2W5_
1k5\T1d1X]2bR1a8?V4R2d8d8lOWk1gJjP1_1k5\T1d1oR1`Lm2;V4g:d=ga4_1k5\T1d1nOWo1dN8V4Q4e6\o4_1k5\T1d1
3W4Vo512W4Vo54W4\l5i213W4\l5i24W4bm5c113W4cl5b23W4hl5]25W4`Bc[5Q1lT24W4hl5]21MDY316n1X:jh15gU2SD
d121057V3i5g>\3b2ZNQ3Z4QEg4i2j=Q?3W4bm5c14W4i^5Z?Q14W4g2^l514W4bm5c1j`24W4cl5b204W4cl5b224W4hl5]
223W4Vo504W4cl5b21T4W4Md10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3P3V9a2]3P5d3b58Z
2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OR2b2?f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181
436NOR22Z13X]10_4Q89b5Y5k6Y31U4W4Md10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3P3V9a
2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7Ok16b2?f4_1Y1U1Ij<W5P8Q1j@
\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y313W4am5d1;X4e1QR2[HRj1b1X`19^NS4^X1:X4e1jT1h1`:nT3fP1W?9
95X4e1Sf4X`19JX4m@jW110^1<]9\3Q4jX1W1US2P2`9b39RHYh12i43PBaIa2`1k5n317k1M]5n3?n>5:a264f1404^1:6;
406CDF4:9157271AW11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;Z214c53j1U6a5e3O=BW=0f48G45En1C4H315Y9m6^3`
2Cg2HF52P2\1721057n27V513<X61X1MQ4^1D26J212n4P3P1T1S12V1K93o1d=1Q3j2c9Z3_62o102l27=LT44Q1211986E
T1NOP1b1C253X1T1<1=^11g1C\1239_5n317k1M]5n3?n>5:a264f1404^1:6;406CDF4D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4^1D26J42
n4P3U2S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239^1X4Y3J0e7XCKV3X3
h16Y`1iD0b?mX1e>k7P4i2^417Y2P1EIf90ACQAPBh5^G62jEU4Y2G1c14\<[1:X4Y3a8[GX3aQ59S`29f\1R1X4Y3a8n:\<
X3h16d@^d1X=h5lR2^417V4Cm:RS1`HU1`362X2aCX3Ln203_1Q>@X4Y3a8[GX3\d2T]29S`2610X2aCi8Q><X4=YQ4_f1`?
99TI5b3Y<2:X4Rl4]4oGl1S1P7_59\Z36X4e^4\i19X\294X4WS1jT597X4cd52`3j?9\n1:X4dh1oFea3^4X29X\2mf1l13
X4RX69MX4Y3a8Q7Y@g1`1a1[b14PC]2m;2b40W3bMc4kQ19_4mDn?]7U5i6n2Zm1FX4[3hQ1[1>R166gCVEn8UCRU1d3i?kQ
19\Y14f2V@^C4X4d]3]j29`1Dc3f1_Jm87B021111;42Y132f4a4i<\1<i1i25f8ha1j>3b6\Ka84d>93cEXDW2n2h6f5V2`
1_7n84X4RX69W]3=X4[3hQ1j1Y16gCVEbf39X\1eCo?<X4[3hQ1j1Y16gCVEbf39X\1eS14X4RX69TW4HX4Y3a8[GX3e=\:d
22fV49a3AV@0gk162oL03_1Q>Y5>X4XQ22Zk2VJTA9a3AP_2fEa40oD=X4[3hQ1j1Y16n6h<VEbf39X\1eS14X4__1bh499X
4Y3a8[GX3aQ59Tm3S24X4Xg4i`197X4bb4AMU3i`193X4RX69EX4h1b1hBo>j1Y16gCVEZj2THR49k2`1R;hLb6o:RB7X4aL
Z\1Xe2lY19oV1?X4[3hQ1j1Y16gCVE]Od`1_V19X\1b6RM9X4gj1Z]49MX3k20h1?X4Y3a8[GX3YBl1Z]49MT60h1lf1Zm1>
X4\7lP1kIbe3Gf12W8_59nm1R2X@:X4RU5n?^3f1j=9PT1^;^>5X4if5]1j?99X4R`3c@0XU10PR19XQ1CY4V180hNf614nI
22Nd6Zi2[EP9jl1nEA<Y4_11fJP9f1121`i4m3i2<Y4_1\S1<f114PU3_d1m3Q1g1>Y4_11aP1[2I;Z1121`i46RO:Y4_11\
R1Q3121e[3j]1<Y4_11^U1121nZ3a^1S8bGVm1<Y4_11lQ1?Q3121`i4g6eH8Y4_11^U1121`i42Y4hP68Y4_1`U114`i4o4
i13Y4^GYY5;Y4_1oE`?14`i4m3i2fP4c2=Y4_11mE`?121k`2o[1dLg6fP44Y4jS4e_1W=:Y4_11lQ1a3121`i4Z\4;Y4_1`
U114dc4k5k3W4bGVm1:Y4_11\R1Q3121S[1\^3:Y4_11^U1121[Geh2^Y1=Y4_11eP1V1a3121dU4kC^2l5:Y4_11gS1f112
1Xc1WV33Y4XB_^59Y4_11^U1121Pl2_m1HY47W100SL202e6]2121nIoBVBW8bMQ1]c1AbMZ1<Y4nR1?0Xm4807S4d2oT4B@
Y4_11c1jS1121U2n5T>h\3X>T8aP2XA:Y4_11lQ1?Q3121`i4;Y4_11^U1121h?gY4eP10;Y4_112[U1121``3oX1S87Z4^1
^R1Q314kK6Z4^1h5gO141Z43Z4]Gj28Z4^1oES6\914^m46Z4^1oE`?145Z4W7_:Wa4eQ15Z4^1`U114:Z4^17VR1Q314S[1
kc5R\16Z4^1`U114SP5AZ4h4eNB2kBZR3Q\1a1b2@]1mEbV1cLS9WO9Z4^1]KR:14gi4Y2\1BZ4^1]KR:14bV1gR1W\1P>38
c3RBY2P8mLm16Z4^1^R1Q3149Z4^1h5eLQ314^Z4X?`2[4T30d2Q4k1Q?k6]1]3h2m1:=Y1m1Q>oCa12421E0aS1W7nE^2f3
S100235S5A?n6\@a518a1;^:950I00062Ae11M:^4bNo3e4FJR27T274W21Ba;W\1d6m>^2k2[4o2Q10g1m5mE]1R4S2m1:=
Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1BQ34V1ACk176P1?531Z101a3:^4@0A^MR4b4FJR2b3S2
o1a9kKa7;T14S7d6g3U;^2X2[4U3d2m5X>d7]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1i7d2X
1101;U3:5CECZ2bNe8FJR2\274W21Ba;TARKd6m>^2`6[4`10c1K0g1X2d3mBa10\1AKe28>h2@C>61072=A1A11O<@R<E41
Q14k1j=[1a1U1a12421E0d2W7P42m2jI[8g5h1n2n1S1La1X31;1D<0023Y5A68n6>083?FF17:1`1FS280041U2g2FAR1BJ
1140\418B12=9100173:>2P1;:214Am16D^16<P1:45`1271e12L:6:^4@0A\3>[2Q:[1h2]200_6Q1c7FJR27O3P174W21B
U6>Q4JBR7e3n3V2V1g?]24S7d6k5j1g1j44>_1Nh3[4a1c1K0g1X2d3mEAKe2Gh2T1>610:=AC11OMh<X1oCa12421E0iZ1n
E^2f3S10023Y5A68n6\1U2R7^3d1BJf418B12=911173I2P1F214AT2DW1JP1::5Z1U2W16:^4@0A^Me8FJR2\274W21Bf:J
BR7e3\7T@P24S7d6m>^2V1[4Q40eN`3V6_Om]1^LXZ1l9P1E`101KP2D:o40AcBmAl@V5^;U7[8P4h4=R14[EBk3o2[4]1a1
Q10g1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6eA0W4^2f3S10023Y5<4?n6fE718BN;n10d14V15W1c176P1E5
Z101a3:^4@0A^:oBR4b4FJR2f5o1a9iS1T146l6d6m>^2=[4di3Td21181103d1[1:]2[4o2Q10g1m5mE]1R4S2m1:=Y1m19
13McP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2[
2[4o20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E5Z10c21M:^4b
NR4b4FJR2f5o1a9nT1X7d6m>^2_2[4d1`1d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS165j6nE^2f3S10023Y5A68n6\@a5
18m1V5V5[1Ne118D:^4@0Al:10^Be8FJm14\274W21Ba;W\1d6j2R<^2Y2[4o20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421
E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1Ne2:^4bNR4b4FJR2f5o1a9cJZ:X7d6m>^2b2[4o2Q10g1m5mE
]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023Y5<4?n6fE718BZ1d34V1Q376P1E`12GW1a1:^4@0A^MR4b4F
JR2f5o1a9nT14S7d6m>^2n1[4U3d2m5mE]1]3h2m1:=Y1m1Q>n4P?a12421E0aS1W7nE^2f3S10023Y5A?n6\@a518m1i;d3
:^4bNe8FJR2\274W21Ba;W\1d6m>^2o1[4T30d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518
m1g;11b3:^4bNe8FJR2\274W21Ba;W\1d6m>^2n1[4T30d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?
n6\@a518m1g;1d3:^4bNe8FJR2\274W21Ba;W\1d6m>^25[4i]61d3:m1[4T30d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ
1nE^2f3S10023Y5A?n6\@a518m1i;d3:^4bNe8FJR2\274W21Ba;W\1d6m>^28[4]Cc6ic5d3:PEil1V2[4S31d2m5mE]1]3
h2m1:=Y1m1Q>2lCa12421E0iZ1nE^2f3S10023Y5A?n6>m?a518m1l:Ld21M63^4@0PNe8FJa1@\274W21Ba;W\1d6m>^2X2
[4o2j2m5mE]1R4S2m1:=Y1m191G9cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4F
JR2f5o1a9c8ZLX7d6m>^2^2[4T307\2m5Q?k6]1]3h2m1:=Y1m1Q>oCa12421E0aS1W7nE^2f3S10023Y5A?n6\@a518m1d3
4V1U1S2d2Id3:^4bNe8FJR27T2334W21Ba;;KOj3;`5WP1d6m>^2o1[4U3d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0nS1j6n
E^2f3S10023Y5A?n6\@a518m1Z5S1Z5d3:^4bNe8FJR2\274W21Ba;W\1d6m>^2W2[4o20i2m5mE]1R4S2m1:=Y1m191Q1cP
1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[4U3d2Q4
k1mE]1]3h2m1:=Y1m1]70b6oCY172421E0iZ1nE^2T1_21S10023Y5A?n6\@a518m1i;d3:^4bNT4`4FJR2\274W21BR2^9W
\1d6m>^2P2[4U3d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2d31S10023Y5A?n6\@]5318m1l8l2d3:^4bNe8FJR2\2
74W21B]4S7W\1d6m>^2V2[4o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[
1Q3>P1E`1d3:^4bNR4b4FJR2f5o1a9nT1X7d6m>^2\2[47g2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0[K\84k6nE^2d3
1S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4`;A_BR4b4FJR2f5o1a9nT1;l6d6m>^2R2[4`1d1d2m5mE]1n2>h2m1:=Y
1m1?2^=oCa12421E0iZ1nE^2f3S10023Y5A68n6\@a518m1n:Jd3:^4bNe8FJR2\274W21Ba;W\1d6m>^26[4k]6d3:^d11@
[4Q40cl5Y3b6P1E`1d3:o40AQP34Z2[4o20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6f
E718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1a9o;T>i:X7d6\5`9^2X2[4o2j2m5Q?k6]1R4S2m1:=Y1m191Q1cP1a1242
1E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EFId3:^4bNR4b4FJR2f5o1a9nT1X7d6m>^2[2[4`1^1j2m5mE]1
n2S1S2m1:=Y1m1171Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE7180AZ1d3[1U1k1>P1E`1d3:^4bNR4b4FJR2f5o
1a9nT1X7d6m>^2W2[4o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P
1E`1d3:^4R<_BR4b4FJR2f5o1a9nT1X7d6m>^2\2[4o2Q10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2X2[4o20i2m5mE]1R4S2m1:=Y1m191
Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4bNR4b4FJR2f5o1a9nT1X7d6g3U;^2]2[4
o20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E`1d3:^4[8VFo32
b4FJR2Q51Bo1a9nT1X7d6c8Y6^24[4k]6d3:Y2[4o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0jKm74k6nE^2f3S10023
Y5<4?n6fE718BZ1d3[1Q376P1E`1d3:^4]CT;R4b4FJR2f5o1a9nT1X7d6m>^2X2[4o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a
12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q376P1E`1R2a1:^4bNR4b4FJR2f5o1a9nT1X7d6m>^2<[4V3a8[G
X3[V5Q12o1a1:bc3_2[4o2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0jKm74k6nE^2f3S10023Y5<4?n6fE718BZ1d34V1
Q376P1E5Z1R2a1:^4]=o5^2e8R4Y2X2FJR2f5o1a9nT1X7d6m>^2V6n31;R15>MT1X4n3?T6i85:a264f1404^1:6;406X1F
42A157271i11P1S111O015EU1<X17IW21_3OBJ5a4[17<\1j;a24^4O3a18U6Ld4[27Q1O=BY2e?8G45En1C4H315Y9m6^3`
2Cg2_152P2d121057n27V513<X61X1MQ4c1?26O2n4V5S12V1K93o1f=Q3GR2c9Z3_62C[102l27=LT44Q1211986ET1NOA>
FKC253X1T1>84^11g1C\1239j<P5_4_L_6l4P2e5n31;R1D2J]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<L?n8k2a2c53g12U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61
X1MQ4S226O2n4V5S12V1K93o1b<:HQ3j2P4b5Z3_62o102l27=LT44Q1211986ET1NOP1]14C253X1T1>=^11g1C\1239l[1
T7D0X31;Y1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5_11n
1J5V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1GL210524n27V5120<X61
X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^
1C\1239a7a?`Lm5g5n31;R1DM000Z5n3?S7j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4
[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K9
3o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239iP1\>O1=`4d@h5n31;R1D2J10Z5n3?
S7j75:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<<K7Ii5OBJ5a4[17<L?j;a2c53j1U6a5e3O=B`:^78G45E
n1:84H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2a2Q7Z3_62o102l27=LT44
Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239V_1O1P1\4R1KH0S1gb1oFo<U3o2QW1SKn43[S3XD?]81V7_>MT3m1b1n1i
5c1\3f2=Z1n31;R1C3L0@i4n3dS1kAVLTQ2d121057V3[>e;Yh1k1=0\5j4l3Z5a2[9S@Q6Od>c7i<0S36\4@AS3e^7R_1\5
n31;g1M`1l3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3
O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l
27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5n31;g1M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X
61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239A\4R1f
2\a1T3fBDZ3gg1e_1jc1iJYM\@f1aR129\4R1mMQ\1Ti6^@V>WD2^5n31;E<DM]5n3?n>5:a264f1404^1:6;406X1F4D157
271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n
27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^115a1C\1
239H\4R1T4c[1YAFj2_GV5^1d5bGW7n9^4T2Z@Sd1XD_FfI`R1Z2a?5\4R1jP4ak2em2\5n31;R1DM]5n3?n>5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2C
g2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C25
3X1T1>=^11g1C\1239^5n31;R1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[1
7<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o
1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239h731\48\4j2PZ9cB16]1iD2\4k\9]3]4
Y1C5i12l13U@R8R5X7[1[22b3e2F871i58]<Od42nFc:X8Q2kHS1X2G]2c1\6f1c8c3R1@GAh<2L?g1d2<9HIP1BU151Ok8;
74911112000E?^3j2@UEMn>f6bEP?m7W33856L132?222A23@12b:T5e5T1n4]4Y1C5i12d2524C7332V1e<R83n4X2c11U2
Q11[1[22X6F871i58T1n5m9P1S2<a1k9k3V5a;nJ]8X2GY23@R1\6c85T1;KY1@?181R1@5?16092e<O?g1Ji1Fb1P1BU113
1[4k5<;111210E?3U34j2@7P1S3fAR127Y780]4^1IS1T4Cb4o@C1Z>Z75<W2O385S1132?2221=123@1e:f1]3i4KI:e2]4
9OC5l1m2X1o=\>e2g>15Z4gC0o1<aj1`1m1Z4`8f>5U2l2[1\>2>=?GOLg1<R1IP1BU1131Od78M;74;11122C1?R:l6g4k1
[<R1bI3V9aJ85Y1>L12I[4[;2g6]5]4Y1C5i12Z295242@772ABg<V8U60P1c11e4[223k6871h1mDDm2<hj1b7S1Z53;4\1
e2P3n80223I62293746]1?>D32H??\=2I2?X1>J1]19<;2Cj1:7U110;H6[1:4P17S1k292R1;7>11112000C1?Y34j2HC65
S3j3n>3l6L0l5f6c:`1^8XFQ1574LZ1O3411226L132;65193123@1j?`1n4:_1g2]4Y1Cm4f4j9VEl:[2^5b<UFV5Td1831
]1\6f1Q6[2]11O<8CR1>1N092e<O?S1X3FV3U11\1l27g1S474=610E?Y3RKEl60f5b5E3`<>e8d3`<n2[;:_2714607G12m
7T2h7A]4S2^9nc5Oc5V3`<1122U1jW2ZLH5f1]4Y1C5l1j2K?VFmV2V1c\1c>c8]1T1Y1P118[2\=Oc5V3`<1122U1Pb1CP<
3:k8LY4mF1F5Q4714T174Q6o5EY5e2]4Y1Il1j224C7332T1nDW7e1aD8T1b<^6<gEc\1^6?4R1P?5T128KY1P1181=D@5?9
92e<OR3g5W1h2_81122U1^3d4bM8m5R6CT<R93LcDQ15m33Y1132?b1g:o5En4d1]4Y1Wd1T1W5f=g4gAQc1c>f1S6j2L1\1
8Q1S11;CR=A=T3m2g2W1X;62U1RObO>e8R1R?n2V>714607G12m7T2g2]4P200m1WBg2_8Z?2^5Y6\3;;2Dm2RV1U94WNoU1
k6388=34B3Ki2049<;017;V1S12U12[1k1]3_2L9<170011122C1?1f251hk2j2I8112205n115Q113j2]4P200m1WBg2_8l
1]=2h;\3;>b3RV1U903WNV5SHd8k6388=34B3Ki2049<;017;V1S12U12[1k1m5L9<170011122C1?1f251YU2i>d7j2I811
2205n115Q11gF5j2]4o11n1l1n5g8h5R7[517[5Y2n12`6X4[4b16P@f3lNJgL>c2XNe4j1P538F34B3Kb214DC27;L9V15R
1D8W8L9<;11122E?1Of151f1\In<Q3k9d@gI:150T2Y11d>U12l6i2]4o11n1l1n5g8h5R7[517[5Y2n12`6X4[4b16P@f3l
NJgL>c2XNe4j1P538F34B3Kb214DC27;L9V15R1D8W8L9<;11122E?1Of151f1\In<Q3k9d@gI:150T2Y11d>U12`2]4o11k
3n5g8h5R7[517[5Y2n1c6d8b1W@f3lNJgL>c2XNe4j1P538J4B3^314DC27;L9V15R1D8]7e1:<;11122E?Q1e3\In<Q3k9d
@4bI:15U2Y11d>U12l6l1]4Q20m1WB2T;l1T6_5Q32[3d1k8;;2b3f8S5]Q1003W48h16j3_=a;VCQ8_5X78=8b1_4g2n7_2
Q262U11f251mIh?bKi>m;R1a2cFk1]4Q20m1WB2l92T1l1f>2[3d1k8;>b3f8S5];oE0020`4o1j3_=a;VC2n72\5X78=8j8
n7[30T162U1h251d=X<U9b6S1^Ji>VV1W1]4Q20m1WBW;cN;Q4X<fW1o1S`120]=X78=8b1W7n7_2LT162U11f251Q7nGdS1
[Md3cF\1]4Q20m1WBo92T1k5gH;Q4X<o<oE4a4ZChN20O]<X78=52GR8^:LT162U1h251Q<b1^EaOdg1D]4dY5S92e<F8GKV
7Z;0T162U1n21SS1bP2Q820Z4=880DE21Z327j1f9479132^11>P320=@4028:22I7c2S1=]14041234@3;6D140411_1482
CB015P1LP11H:12N8DV1<X1_50Z2B3`1]1Q2^3W<a2]3De20d1d3:W58Z1OW3Y1h262o1k71G;223;3L:0R1R3^1:3B:C5^6
E=R2T20U1;29>a11d1Z20U1><4513;[1[2R6\1_2`2M5<a2`1[1V1<@MDb57OV4Nf4_1Y1U1I^4D47=X15]1h19b107Ca1Q3
R2m5Q1l7P32i3o1FE:>2?21X2Y33@85>:81436NOR22=L355P71Z2ZCS@0_4MS79\5228P5k6I_21l620Z4=8d12P2[1U2f9
479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De
20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y
1U1I^4Q1=X15]1R2b107Ca1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L355l\10_4MS79b5Y5k6II8\11f620Z4F
d12\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^
3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb5
7OU5f4_1FBU1I^4Q1=X15]1R2b107Ca1Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;l\10_4MS79b5Y5k6I_21Y720
Z4=8d121Z3:j1f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`
1]1Q2^3W<a2]3De20d1d3b58Q1X1W3Y1h262o1k71G;223;3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d1[2U1><45130:
W;?^55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3\1c6Q1o4m52i5\1:>2?21X2Y33@85>:81436NOR22=L3
;P71Z2^S10_4MS79b5Y5k6I_21U720Z4=8NE011Z3U2[5Z4479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_
1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0Y1Z4:3B:C5^6E=R2T
20U1;29>a11d1[2U1><451?W;_2^35<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2W14507Ca1Q3P8Q1_9]12i5\1:>2?2
1Dc1Y33@85>:81436NOR22=L3;]9^S101]4MS79_52Y5k6I_21h620Z4Fd12\3U2[5Z4479132^11>P320=@438:22I7c2S1
k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;
3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3P8Q
1j@\1:>2?21X2Y33@85>:81436NOR22=L3;]9nC_?0_4MS79b5Y5k6I_21k620Z4Fd12\3U2f9479132^11>P320=@438:22
I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20d1d3b58Z2W3Y1h262
o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=X15]1R2b10
7Ca1Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3018\M_?0_4MS79b5Y5k6I_21C^4=S`1oS1iDoc2S@Q1=X15]1R2_2
dH2c8nGmX1R720Z4=8:Y121Z3:j1f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:
12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><
451?W;n55<a2l2V1<@MDb57OU5f4_1Y1U1I^4D<=X15]18i1b107Ca1Q3P8Q1m:2i5\1:>2?21Dc1Y33@85>:81436NOR22=
L3;hLc3_<0_4MS79\55Y5k6I_21^720Z4=8d12\336j1f9479132^11>P320==2438:22C57c2S1d164041234@3;64?1404
11_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20d1d3b58Z2W3Y1h262o1X3b4I;26;3L:0d5:3B:C5^
6E=R2T20U1;29>a11d1[2CA><451?W;n55<a2l2V129@MDb57OU5f4_1Y1U1I^4Q1=X15]1R2V1;07Ca1Q3R2Z5BQ1e2W82i
5\1:>2?21X2Y33@85>:814206NOR22=L3018hLS@0_4M4n69b5Y5k6I_21Q820Z4F>U12i1b1U2f9479132^11>P320=@438
:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20d1d3b58Z2W3Y1h
262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_12V1U1I^4Q1=X15]1R
2b107Ca1Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;[;P1X1DY1S37BET2>>a14Z4Z=16@X10R1\3MS79b5Z2K@R1>
521:M@416Q1859:R2I_21m620Z4=8d12\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015
P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11
d1[2U1><451?W;_2^35<a2l2V1MMDb57OR2R3f4_1Y1U1I^4Q1=X15]1R2b107Ca1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81
436NOR22=L355]9^S101]4MS79b5Y5k6I_21l620Z4=8d12\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D1
40411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E
=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1I^4D<=X15]18i1b107Ca1Q3P8Q1g5U52i3o1\1:>
2?21X2Y33@85>:81436NOR22=L3;l\10_4MS79b5Y5k6I_21V720Z4=8d12\3U2f9479132^11>P320=@438:22I7c2S1k14
041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20KHd3b58Z2W3Y1h262o1k7I;26;
3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5k3J_1D1BO5I^4D<=X15]18i1\1507Ca1Q
3P8Q1m:2g2Q3\1:>2?21X2Y33@85>:81436NOR22=L3;l\10_4M4U2h49b5Y5k6I_21j620Z4=8d12\3U2f9479132^11>P3
20=@438:22I7Co1S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2
W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;_2^35<a2l2V1MMDb57OU5f4_1Y1U1I^4Q1=
X15]1R2b107Ca1Q3P8Q1m:2i5\1:>2?21X2Y33@85>:81436NOR22=L3;l\10_4MS79b5Y5k6I_21i4^4=8d10R2X=47?2`1
>P320k2P606234@3W11n14c115m1P1J:\1DV1<X1k7B3P5c20IW<a2]3D[4d3b58Z2W3Y1h262o1m7G;f1;d5:3MC5^6E=R2
T20U1;29>c1d1[2U1><:1g;n5T3S4M]7OU5f4_1Y1U1I^4Q1=X15]1R2k1Cc4P8Q1m:2i5\1\121f5i181436NOR22Z135c9
^S10_4MS79b5Y5k6c18\11\4^4Fd10Ia>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b
58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1I^4Q1=X15]1R2k1Cc4P8Q1j
@\1\121f5i181436NOR22Z13X]10_4MS79b5<l4k6Y31e1^4U1P2j4UR5^K2V1^6Q1=X15]1R2_2Xk1P1X1D]47BET2>>a14
Z4Z=16@g6]=m1K@g121:M@416Q1859:]4^4Fd1031U?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W
<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1I^43M=X15]1R2
k1Cc4P8Q1j@\1\121f5i181436NOR22Z13X]10_4MS79b5Y5k6Y31<^4_]6Q1=X15]1R2_2fB[AUn1]4^4Fd10[?47?2`1>P
320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c
1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1I^4Q148X15]1R2k1Cc4P8Q1j@\1\121f5i181436NOR22Z13X]10_4MS79b5:1l4
k6Y31\4^4Fd10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;
d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1I^4Q148X15W15R2k1Cc4P8Q1j@\1\121f5i181436
NOR22Z13X]10_4MS79b5Y5k6Y31W5_4k1o1V5n1A]<b8[6Al4JV2e1W2V2[1Ef2<d37Ch3?NNQ4G37g2>Gc<[3T>l3j6Q40l
<]:61W3E27HH4DF0`1W5W1m;b7b4^51e3\190k1[26e1o2W3>2j1501042=261E2=R5X15R1R1>m1W3l1i:m7l2K@f2Q7JU<
2]8h1b2f3j7B2>Q1^2W1U2<082@60D==16324;229000205178859:0LS1AW2e?=831121a1P1a4_4k1o1V5[1BnB93U2Ll1
DT2k2R8^43W1i3d37CX4Nl57_3>e4S=k<X>0YG061W3E27HZ2`1W5n9m1mB1n2EM1=90k1Fd17d1i6P20107=2500007<2=R
5X1X1R1a7i:m1h9W3Y3k3U5f72X84;o3Q:f1o1f3U2<0L60D==1632C290135178859\2A2jA=83141Z10311D92Y2_4k1o1
b6BnB93R3[222T2n:a=CX4k9R10R@Zd161m32P1oW1o2S2:W46e1n8E25000b75oo14;o3\9D=X1o1f3c2g263I901351@>9
n2dB54c1S1a6_4W1Co12P6d52[7K@i1e3Y:4]55o23^8o5S8U3BKj1V1g:_2c1W1:4g9LA@422R1\82e12g3Y5@m4;<W363;
X16S12H?01<Q5@JR1D9g8e3j1U3R9A:2e1@42D1>X;;Y2R5f8GY1107=25000E2LY3Y15P3]1357f12230325200>1121227
2<JJ3m2Q14U12KIc112]3T3e:]1X1W1a1U7:b1l42o1B\42Z1m1j2g2a2c45Z2Lc2Z3180K618HG36?21675K68:0g1>a399
`9]1o316;1?Y3m2_4W1Co1U7kO8_:[1EQC5Bn1j=`A`[1Y20`1R6g@S2Q1f>R5f8GX10107=25000E2R8R1a7W3\Bd4j1i4P
5k72o1Bh7b5\8V2l5=82@60Q10=163F2806517A59:0Lm2X2W;o3141l2b2_4W1Co1hG3X29W3b1Kf2e8T3Q3kDci3l8e2a1
O>m1507C61Em>l1eG[?3e62X849^14T6o8Q1^2j3082@6;9=48166C;05059A13X3Z=b4=831121a1Z1>_4fe1Xa2iX2a2k2
C6e?jD\U1lHj1gJ2`4[g39`4\1PU1Q6g1SY2id2]CjM1`49`4\1PU1Q6g1mm4]C2gM7`4\1PU1Q6g1mm4Xa1o1`4\1b10d2m
5mE]1]3h2m1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:o9]9TEe8FJR2\274W21Ba;W\1d6m>^22`4`]
8:`4\1PU1Q6g1SY2id2]C2gM9`4\1PU1Q6g1SY2id2c4d\13`4[g3]i22`4co68`4\1PU1Q6g1mm4]CjM8`4\1PU1Q6g1mm4
c4d\1S2`4\1b10d2m5mE]1]3h2m1:=AGOMQ>P2V?g2a12421E0iZ1nELa1f3S10023Y5A?n6]=n2a518m1X:o9o4bIe8FJR2
\274W21Ba;W\1d6m>^23`4Y\1d\2P2`4\1b10d2m5mE]1]3h2m1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518
m1X:o9]92QEe8FJR2\274W21Ba;W\1d6m>^2R2`4\1b10d2Q4k1mE]1]3h2j12:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y
5A?n6\@a518m1X:f3W1P5bNe8FJR2\274W21Ba;W\1d6m>^2j1`4o20d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3
S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^22`4Y\1T2`4\1b10d2m5mE]1]3h2j12:=;5GOMQ>oCa12421
E0iZ1nE^2f3S10023Y5A?n6\@a518m1R3Q5S2c4:P5bNe8FJR2\274W21Ba;W\1d6m>^2S2`4\1b10d2f2Z1k1mE]1]3h23i
1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6T>W2a518m1X:o9o4bIe8FJR2\274W21Ba;W\1d6m>^2T2`4\1b10d2f2
Z1k1mE]1]3h23i1:=AGOMQ>oCa12421E0]S1[7nE^2f3S10023Y5A?n6T>W2a518m1m2Z7o9bNe8FJR2\274W21Ba;W\1d6m
>^28`4\1PU1Q6g1mm4o>XR1Q2`4\1b10d2m5mE]1]3h2m1:=AGOMQ>oCa12421E0iZ1nELa1f3S10023Y5A?n6\@a518m1R3
U7o9o4bIe8FJR2\274W21Ba;W\1d6m>^2W2`4\1b10d2T1l2k1mE]1]3h2j12:=AGOMQ>WAg2a12421E0l9lP1nE^2f3S100
23Y5A?n6\@a518m1X:f3W1P5o4bIe8FJR2\274W21Ba;c5cV1d6m>^29`4\1PU1Q6g1mm4n4^>jMU2`4\1b10d2T1l2k1mE]
1]3h2j12:=AGOMQ>WAg2a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1m76S2n4P5bNe8FJR2\274W21Ba;W\1d6m>^21a4
2a4_W1;a4W1nQ1a314?a5Ri7\2S5<a4W11b2kR1121_\4b=bMZ1Fa4W107lK202a5S1]214?mV2VI]5XV2a=^7mAj46a4W1`
U114Vk86a4W1`U114?Aa4W1e1jS114U2n5T>hC2lh2SCVGS\1@XA5a4W1`U1142a4Xj73a4en6Z17a4W1SR11Z3148a4W1nQ
141Z314:a4W11lQ141Z31216a4]Fc3@YU3`34a4]S4jf3g12a4]S43a4jo2]j42a4hb:7a4b4QT5a[4^=m?T12b4RQ73b4Lo
\12b4Xg21b47b4V1YL2S9144b4d\2Z_4fj25b4LZ2Y[1RS75b4VZ1]1l2mR9V2c41j20d2m5mE]1]3h2m1:=Y1m1Q>m=Q6a1
2421E0X4`V1nE^2f3S10023Y5A1=n6\@a518m1XD`;115gBo4e3FJR27T274[1K1Ba;W\1d6Z5b9^2V2c4g2j2m5mE]1R4S2
m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;11mBR4b4FJR2f5o1a9nT1X7d6m
>^2k1c4m2d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1Q;V9`;QCe8FJR2\274W21Ba;W\
1d6m>^2V2c4g2j2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;
QCR4b4FJR2f5o1a9nT1X7d6Z5b9^2W2c4g2j2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0X4`En94k6nE^2f3S10023Y5<4
?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2R2c41j20d2m5mE]1]3h2m1:=Y1m1Q>m=Q6a12421E0iZ
1nE^2f3S10023Y5A?n6\@a518m1XD`;17gBo4e3FJR27T274W21Bo1a9W\1d6m>^2U2c4g20i2m5mE]1R4S2m1:=Y1m191Q1
cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2T2c4g2j2m5m
E]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1
X7d6m>^2l1c4m2d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A1=n6\@a518m1XD`;QCe8FJR2\274W21B
a;c6cU1d6m>^2m1c4m2d2m5mE]1]3h2m1:=Y1m1Z1f<oCa12421E0iZ1nE^2f3S10023Y5A1=n6\@a518m1XD`;GYBe8FJR2
\274W21Ba;W\1d6m>^2U2c4g2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[
1Q3>P1EHV9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2V2c4g20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10
023Y5<4?n6fE718BZ1d3[1Q3>P1EHV9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2U2c4g2j2m5mE]1R4S2m1:=Y1m191Q1cP1a12
421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d34V1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^23c4cQ73V2c4g20i2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;3mBR4b4FJR2f5o1a
9nT1X7d6m>^2U2c4g2j2m5mE]1R4S2m1:=Y1m191Q1R2`Na12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1
Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2X2c4g2j2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0X4_O4k6nE^2f3S10023Y5<
4?5R2e4fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2V2c4g20i2m5mE]1P3Q1S2m1:=Y1m191Q1cP1a124
21E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2Z2c4g20i2m5Q?k6]1R
4S2m1:=Y1m191Q1cP1a12421E0oIk4l44k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9[8T33mBR4b4FJR2f5o1a9n
T1X7d6m>^2W2c41e20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0c?TD4k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1
Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^22c4cQ7j1c4m2d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n
6\@a518m1XD`;QCe8FJR2\274W21Ba;W\1d6m>^2X2c4g2=\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1EHV9`;QCR4b4FJR2f5o1a9;k1fR1X7d6m>^2k1c4m2d2m5mE]1]3h2m1:=Y1m1Q>oCa1
2421E0c?UKnE^2f3S10023Y5A?n6\@a518m1XD`;QCe8FJR2\274W21Ba;W\1d6m>^2Z2c4U1a1j2m5mE]1i3141S2m1:=Y1
m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;l7T;R4b4FJR2f5o1a9nT1;l6d6m>^2]2
c4g2j2m5mE]1R4S2m1:=Y1m191G9cP1a12421E0hS14Z1f1i3g3VB^2f3S10023Y5<4?n6fE718BZ1d34V1Q376P1Eo9`;?1
_BR4b4FJR2Z2[3o1a9nT1X7d6m>^2V2c4g2j2m5mE]1R4S2m1:=Y1m191N2]3UMa12421E0hS14k6nE^2f3S10023Y5<4?n6
fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^22d4JZ1d4Ok6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@S
FK@g121:M@416Q1859:3d4S_7YF3d4JfY:1d4\5n31C_1M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015
EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S
226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1C@>=^11g1C\1239m2e4V1c107\2m5
mE]1n2>h2m1:=Y1m1Q>oCa12421E0aS1W7lBQ3W1V1f3S10023S4U1A?n6\@a518m1XD@0A\:3;10^Be8FJX1I\2334Bd11B
]5S6W1OV440Y<Dj6=W4R=d6[41l2;V7^201b2e41h207\2m5mE]1]3h2m1:=Y1m1Q>eAY2a12421E0o:W:[=U8j=S8^2f3S1
0023Y5A?n6\@a518m1X?o4`;1@k41R2];e8FJR2\274W21Ba;W2V4Q;]1DW5b1hAd6Z7;V7^22W2e4e20i2m5mE]1R4S2m1:
=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;B^BR4b4FJR2c2R3o1a9nT1X7d6m>^
2Y2e4e20i2m5mE]1R4S2m1:=Y1m191N2cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4
FJR2f5o1a9W3l9c?U8X7d6m>^2U2e4e20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE7
18BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2k1e4k2d2m5mE]1]3h2m1:=Y1m1Q4o9oCa12421E0iZ1nE^2f3S
10023Y5A?n6\@a518m1XD`;QCe8FJR2\274W21Ba;W\1d6m>^2Q3e4j20K0g1^4^1X7h7k6AK]3h2m1:=Y1m1e6Z1P6c>[5a
12421E0fEd5X8[1h5eA0W4^2f3S10023Y5A?n6\@a518BN;a8P1E92b9@0A\:R1nAo3h2l1FJR27T274W21B9P1g2^7WP1l2
DT14NT6d6m>^2`2e4;Y20<\2m5mE]1R4S2m1:=Y1m191Q1_>SBa12421E0hS14k6a1\D^2;Z3S10023Y5<4?n6fE718BZ1d3
[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9;340a1eLP6X7d6m>^24e4aQ7?12e4aQ79e4Z1gP5Yl1T3B^Fl`21Z2e4e20<\2m5mE]1
R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;B^BR4b4FJR2f5o1a9;3g1f
R1X7d6m>^2;e4S3d;RX3cBVFjQ21kb1V4bHa2e4j207\2m5mE]1e2Gh2m1:=Y1m1k9U4_9_:a12421E0aCGKcEc2Z2o@^2f3
S10023Y5A?_5^1o;\4a518m1XD`;1oBo3e4FJR2T1W13204W21Ba;W2V4X4TDZ=d6Z7;V7^2V2e4e20i2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6b@[5^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`;QCR4b4FJR2f5o1a9nT1X7d6m>^2k1
e4k2d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XD`;QCe8FJR2\2604W21Ba;W\1d6m>^
2R1f4Z1[20I[[1f64m11TV4\1:j2f6A85E5l4]50An2P75b_1^;f@S56g44:f4UX3aG]3bb1lX1]25d=k47f4df1oo2mY1`:
oE5@f4Z1T1^U1mV3:d5bOe6mU15o3UBnP2f61>f4Z1fU1S11\>[Q2f7gS1kW1YC]25`T1<f4Z1lV1_g2gS1bGX@0XC]25`T1
4f4Uj5mV15Jf4Z1X>j2[2]1Y2Y1@g=1mo1]3SD`5]1\1a]1gAWG]25V6]7W223g4nX3\S1f1DR40V1_Jm87B021111;42Y13
2f4a4i<\1<i1i25f8^Km=c21e5R=1\8\Ka84d>93l8f<g5b3U=n2h6f5V2P9n8_1DR40V1_Jm87B021111;42Y132f4a4i<\
1<i1i25f8ha1aEf@e:a84d>93cEg5h@n2h6f5V2P9n8d2DR4W1c1kHm87B021111;42Y132f4a4`9<@Z2\1<i1i25n2g5`3`
51i4b;n1K[7Y:2c3^<g2Z1_272T2[3Y4fCV8:4d>93U1`75f<Y2h4Q1h13^<n2b1a4Cc2R3V2Z14`7n8X=Q=jBj1DR4W1[8S
Bm87B021111;42Y132f4a4i<\1<i1i25f8VAEP1`8YFX8i4^8dCg7a84d>93U3]BT8S11U=n26a6f5V2j6U2n83g4[\4dj2\
1g4LS2g4UQ3oP2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\2g4a1;h1P;T7`4]1]3\8Y32^10JP6
0M@5UAb8Df?]1U8?H0[2m2TI`<`2e2b2_>R3W1k1a2f1>AK]=2^Cg2W::[4CHY4k52Oc8Y4C7OHMT1U6f5f=Y5[2Y3l9f1[4
^Bf1g4LZ2`4nZ1_<g1Q1?\V1^3`m1^K2V1_DcA`:RJP1X1D]47BET2>>a14Z4o1Z;16@SFK@g121:M@416Q1859:6g4gb1Vf
1lS4di2b:2g4\g75g4`P42nQ4c<3g4X_8ii1Ag4W3fk1]4Z4WQ1KP4Z3S?X3ka11g1]]1o<fU11g43g4kU2\Y64g4b^4hj2j
U15h4\\4W9c]232h4\S77h4PHUo1i[1[9of247h4`Jka3W9g]24V@5h4`JkU3hR36S2DS4V14ZJQ4k4203B021111;42Y132
f4a4i<\1<i1i25CS5n2h3o]1k:X2\8Jj7fBa84d>93cEn31f1\:P4Z2n2n4i1]525d1249P9n8ZH3h4gf3d\35h4PH[d3of2
43h4\\4of24h4\\4W9g]2<h4o2\Y4of2_;bS1m1Xd1X221::h4o2\P7R_1m1Xd1X221:8h4i_3XN3]7];YR2[G;h4o2\Y4of
2R_1m1Xd1X221:4h4Y_3ZV1g]23h4de4g]25h4_3kY2Pf4Q>Ah4aL]P2HS3T9b[1R3Y7VR2S1`<o:2c9^2m35h4gh4Y7ZS2`
<6h4lU3_9dg1Zl1cG3h4Y_3Rd38h4Y_3o2RJ`Ll;0`^1<h4o2\P7R_1e17Tc1S1X221:Lh4O`2SE1jIe2B]4]S1U4_;Z5fh1
\I`N\:e>3m2Q1n2iK?k3=n3Q>8h4ab1f7d;^m4VMb=aE4h4]k6n7aT1Di4gGX1SP2n7mA1U2e7Q<;Q<SMTg1Mi6S8dU2`5e>
Ji4gGX1j?m?ZP1e5X2mA1U2e7Eo1[9;R8n3SMTg1MU1c5S8U[2e>:i4`900f[3e7h\3Mi6oQ36i4`91UP7MiX34i4Z\2]m4M
6i4Z\2]m4Mi6oQ3Ai4kX1ne1VDW2e7Eo1iEY^2n5Mh60S8W4ce23i4hY7MV7j4:80Z112V1S227j1c9247?2^11>FY220?[2
7c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<b41_4B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262o1^
7V1;260:3L:0_1T4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?g3b2l4n5Ba2Q5MDX4Y17OP2T3f4_1Y1U1IS54b38i1b
107CZ16c1]1_1<[3T2BQ1m:2k4MFE27Q121e3P2B<>:81436NOR22=L3;c8IHaB@b?0_4Q89\5228P5Mm5I_211d7j4:8[11
2c2;:27j1c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<_1R31T2Z2B3`1]1Q2^
3W<e1Kh1d1Z30d1>U3b58Z2W3^1c262o1^7V1;2230:3L360P1>T4:3B:C5^6E=B_1T20U1;29>a11d1[2U1><4221?P608l
4_22[3Ba2Q5MDX4Y17OU5f4_1Y1U1IX56R388i1b107CZ16c1]1_1<[3T2BQ1k4Q62k4MFE27Q121e3P2B<>:81436NOR22=
L3;c8IHRC_4h9Y10V48Q89\5228P5MY5CI_211\4j4:d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P
5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1
Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31T7j4:8[112Z3U2c9247?2^11>FY220?[27
c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262o1^7V1;
2230:3L360<C1a4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?P69Q1j3a1M2C3c2Ba2Q5MDX4Y17OU5f4_1Y1U1IS5;Q7
07CZ16Q3_1<[3T2BQ1j9<E2k4M\127Q121e3P2B<>:81436NOR22=L3;c8IHRCb?0_4Q89\5228P5k6I_211Q7j4:8[112Z3
U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>
U3b58Z2W3^1c262o1^7V1;2230:3L360P11a4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?P69l4_22C3c2Ba2Q5MDX4Y
17OU5f4_1Y1U1IS5;Q707CZ16Q3_1<[3T2BQ1j9<E2k4M\127Q121e3P2B<>:81436NOR22=L3;c8IHRCb?0_4Q89\5228P5
k6I_211^6j4:d11]3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1
Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262o1^7V1;2230:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4_22[3
Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3;c8eDb?0_4Q89_52Y5k6I
_211]4j4:d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V
1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436
NOR22Z13o8XT10_4Q89_52Y5k6Y31a6j4:d11]327j1c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15
P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58P1Y1W3^1c262o1^7V1;260:3D7360d5:3B:C5^6E=R2T20U1;2
9>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22
=L3;c8eDb?0c2k1Q89\55Y5k6I_211]6j4:d11]3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P
1L1N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262o1^7V1;260:3L:0d5:3B:C5^6E=B_1T20U1;29>a1
1d1[2U1><4221?Z6S1h3f3W2Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22
=L3;c8eDb?0_4Q89b5Y5k6I_211Z6j4:d11]3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1
N1H:12W1DV1<T9B3`1]1Q2^3W<e1K]3Z30d1>U3b58Z2W3^1c262o1^7V1;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[
2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3_1h3T2BQ1m:2k4M\127Q121e3P2B<>:81436NOR22=L3;c8eD
b?0_4Q89b5Y5k6I_211]4j4:d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b
58Z2W3R462o1^7V1;5`1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\
1\121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31]4j4:d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV
1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f
4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31]4j4:d1\?47?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;R1a4:3MC5^6E=R2T20U1;29>c1
d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31]
4j4:d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;
d5:3MC5^6E=R2T20U1;226>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P2i181436NOR2
2Z13o8XT10_4Q89b5Y5k6Y31X7n31I:62GB1N^2U2n3d5247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15
P1L1N1H:12W1DV1<T9B3`1]1Q2[32W<e1K]3Z30d1>U3b58Z2W3^1c262o1^7V1;260:3L:0d5:3B:C5^6E=R2T20U1;29>a
11d1[2U1><4221?Z64d121057^2GV5Ba2Q5MDb57O\3h1f4_1Y1U1Ia<07Ca1Q3_1h3T2BQ1m:2R4HM\127Q121e3P2B65>:
81436NOP1Q12=L3;LZ5[25b9l:2`<n20_4S3m49Y3X2c10d3k6I_211Dj4V_2d70d1>`LV1Y2YU1Zl1_1`B2k4g32Y3=YCBj
4V_2d70d1>`LV1cW1Zl1_1`B2k4g32g3YCEj4Da^2d70d1>`LV1cW1Zl1_1`B2k4g32g3YCl2ba1_4j409d10[?47?2`1>P3
20k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b58Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U
1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<m1Y3_1`6Q1m:2k4M\1\121e3P2i181436NOR22Z13o8XT10_4Q89b
5Y5k6Y31_4j409d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3P3V9e1K]3Z30d1>U3b58Z2W3R
462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\121e3P
2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31Dj40XT2l:d70d1>`LV1cW1Zl1_1`B2k4g32g3YCCj40U_2d70d1>`LV1cW1Z
l1_1`B2k4g32g3YC^4j409d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<e1K]3Z30d1>U3b5
8Z2W3R462o1^7V1;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1j6l4n5T3Q5]7OU5f4_1Y1U1Ij<W5_1`6Q1m:2k4M\1\
121e3P2i181436NOR22Z13o8XT10_4Q89b5Y5k6Y31X4l48d10P;Z447?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV
1<X1k7B3P5^3W<a2]3D[4d3b58Z2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7Ok1Y3f4_
1Y1U1Ij<W5P8Q1m:2i5\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31W4l48d10[?47?2`1>P320k2P606234@3W11n
14c115m1P1J:\1DV1<X1k7B3P5^3W<a2]3D[4d3b58Z2W3Y1h262o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;
n5T3Q5]7Ok1Y3f4_1Y1U1Ij<W5P8Q1m:2i5\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y317l4S`1oS1iDhU42c86m4
[b7WQ2\<1T42m4[b76m4^8j@P[4P^2ic2j5n31M@DMO]4n3?n>554a264f1404^1:6;406X1F4D157271i11P1S111O015EU
1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S22
6O2Z2c2V5S12V1K93o1g9n3Q3j2c9Z3_625i102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12317P3\<^7fMR7
f621<n4@b4j9dc1QY1R\1h`2U8R2jBnO9n4[KXn1kV1aj21k4]^1cC4n4g`7Za1[H4n4VGeb4fZ51o43o4bAVc43o4bAoQ35
o4WE]c3Vn2j92o4`a92o4bA3o4lc3V7Z1o4Dk6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:2o4
lY31P52Q5cg72Q5jR82Q5ho3T2Q5Y20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718
BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^24Q5ho3jg3dj13Q5`c1RT64Q5S?]8QP73Q5aGQP74Q5S?]8VX31Q5[2
Q5Y20<\2m5mE]1R4S2m1:=Y1m191Q1Fj1mAS<a12421E0hS14k6c4ZA^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4
b4FJR2f5o1a9W2V4_NX7d6m>^24Q5i`1hCWn57Q5h`10hCj?Z[1Q33Q5i`1hC2R5^Z88R5T2YX8Zd116]1iD\5n31Q1Q1M]5
n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En
1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q121
1986ET1NOP1b1C253X1T1>=^115a1C\12395R5Sk3\T3o1mX17R5je2bB_F`[4Zl108R5R3aQ5iU3d9b8j6P=4R5<`1`X83R
5<QZ8l6D0X31Q1C=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ
5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61
X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1A2MC253X1T1>=^1152^
1C\1239g4D0X31Q1C=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1
U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241W3aNV2CO]1Z4j2j92o102JQ27396E\2n221198
6E9JNP2AQ2X1h32^1Cm1nR1=R5<hEnI_k1g2j5mZ1`Z1gP2S6j;WDf5n31Q1Q12J4X5n3?n>5:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<L?U23`9a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d1
21057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11
5a1C\1239V`116]1iDP1n31R1;G^2i3n3VX1Y=g9cc2d121057V3[>U6g2bd1a2l3g7j4l3Z5a2lQ1_72S5SV78S5ka61H?N
gX2gM1S57S5R2ck6QQ31f5:2S5Tj7BS5;W3n7hR20UN]=VT1We1E`b1g6\?Y@X3`I`23S5;i\93T5g[201T5>T5`10F0XV1T
S1d_2o5cg1bV1Z5312T5g[24T5lT2j6UX53T5g[2UX54T5UX1aS105T5`:jX1[H09T5K]1XV1TS1fW2m=`c2mo13T5UX1aS1
2T5UX17T5K]1XV1Ra32c77T5K]1XV1ih3h\4ZJ5T5Y2XV1ih3aT36T5X20XV1ih3aT35T5X20XV1ih3:T5`1G0V8QNh:[Hde
2Vn28T5`1G0XV1TS1de2Vn22T5do55T5`1dV1aS1kc54T5UX1aS1_16T5X20XV1TS1de23T5`:jX1=T5`10F0XV10SS1de2V
n2Z531<T5`10F0XV1TS1de2Vn2Z531W2T5`1E10g2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4
?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJV1Kf5o1a9nT1X7d6m>^2U2T5V210g2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS
14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^27T5X20XV1ih3aT329T5`1G0V8Q
Nh:P^3Vn28T5`1G0XV1h:P^3Vn26T5X20V8QNih37T5`1G0XV1ih3Vn26T5X20XV1h:P^32T5lT22T5K6T5K\10XV1ih34T5
`1dV1]g64T5Y2XV1ih39T5`1G0XV1TS10ce2Vn2;T5`1G0WKc:<ib3o5`b2e;n:U563B7<ND11Q2=15J<6742[5U13\5T11?
E=N<:W23X2<BR10;0ANE0;5Z2ET1@X1a3c4=R11:U23<=P13Ke2\3P1l7GU1GQ13W13K1A25Y270d185X1U2T212IO;BH0DF
A2>V1D1<Y5108N01=U2k1^1o1=10^4b2T5:22b2L1]4[15^10B11X12>Y3^19X137P10612Y1549ACA417296=4:51:1A`1;
>NQ1P27?U12]1V5`1@Y1GO@X1OF2>A02^35LNV1k4R1Hi1Z1l1>M3a2n56Q251:V118W130OK_2m2=c1AIT2V1BNJP1i271=
Cg2k15>;2i1[111211I104I@Z2_24IH2566677D7j11188318T1T1b1\1C5DD2e10U14E21Q1S4I@X5d2k1g3Z32l3l1P3d4
a1P2@I@3841413244]1@S1>[10Q1Q1Z1T1@27U362U4I<V5ZCf@kX1V;PAZT11aY3T11[93V5no3Ug33V5U[4n[32V5Tg73V
5VY4m]31V54V5QAao2hT42V5Yo15V5QEc[1fLcl42V5VY43V5VY4Pb33V5Po3oW32V5Uo32V5RJ3V5RJRU37V5X3iFYi6TL6
Xd12V5Po3T2V5T20i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9
bNR4b4FJR2f5o1a9nT1X7d6m>^22V5e]73V5Rn312V5Wi22V5UC4W5lS1\T1dR86W5lS1V<UHm<fe71W5[1W5<k6UR5^K2V1
gZ2P1X1D]47BET2>>a14Z4Z=16@d?^6K@g121:M@416Q1859:8W5jK0QS3<c9XQ3bT35W5jK0^S3c9<W5e2TI0ji1VY11:c9
XQ3XS1]m13W5RMi62W5lS12X5iS51X52X5XT47X5cETW1SB\P1QQ5fI<Y5e2g5lP1R2d1ma5W>Z32b@c\26Y5[1o61lY2S]5
2Y5YQ8i1Z59`2Z4cC]9hc2Za1^K2V1Xc151VGP1X1DS2Y27BET21<>a14Z4j3Q7]216@L_<f8K@g12172M@416Q1859:Q35Z
5Xo6TJ7cD5[5^d8V6W4`G7[5Ua2SP1m`2]h29\K_1[58`2Z4UR5^K2V1jP2l9P1S14D]47BET2>>a14Z4a4h816@iE9K@g12
1:M@416Q1859:\1[58k6b`1ba3^K2V1gZ2P1X1Dk3A7BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:1[5M[5[ET3l>gY1[K
n2n7V2bAQ2T7`5k2U8\M]3a:V@a43o;\4g;kB^:`GW413[5ja3RT6<[5a3dn1m2oX32Q1b1\f2RBd1[78[5a3ij2k_2Qi2\@
f:hb1=[5\21_T8l9P1m1g4`_1X221:;[5\21\^8P1m1Xd1X221:3[5oh3mS12[5W[4h1\524j3P3]9gh4Y1oAT82V1X<PP1X
;2c5S50X8P1X1Dg2e17BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:In5U5610\1Y1T179<U2]1U877B^11>FY23?c2c2o2
:12312D;63@140411_1482C2@7P1L1N1H:128?85;8G[2R31g6]1Q2_6c:8_5T20d1>P3b4]1f1C[17c1O>m4Q92500:3L:l
4S136;c7E=R2U2a129>a11d1[2U1><4221?l3]2Z1[8g1a2Q5MDZ4;K^4j@g13`2@;50e10KY17:]730;0D_16a@FO\127Q1
^6<>J3[4=\1X3Z5f8\;A[63o3gLj7_211e1\5o21bBW:0X1Y4VMo7\6g<2\3b6k2`;l9n5m8g91m8^=_6g1e1a8Z1]3W@d>T
4e5m2c11l1k2]8<Q6Ci2X2^8`NR1X2T2O1W25\5aW3eW1TS3RL@\5Q4kFf7P2dLjKfX3TIGbBYJ_>[?j6T21]52]5gh74]5[
3iS:d24]5[3iS:d23]5a_834]5a2YGZi73]5kIeZ34]5kIeZ3Ud38]5b`1TKVNU9]R2Za1WZ22]5nY32]5Tf3`620Q58[12\
3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a
2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0Y1k2^1:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?g3_7_2^35<a2l2V1M
MDb57OU5f4_1Y1U1Ia<07U2Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;l\10_4Q89b5Y5k6I_21Y6U58[11]3U2c9
247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58
f1CW3^1c262o1e8;2500:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OR2R3f4_1Y1U1IR7
3?j407Ca1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8eDb?0_4Q89b5Y5k6I_211D^51JiY2Ro1Wd3UKT2d4T1`5Z
2m7]@>P5Cf4U1T6>^5Q^22aG`d1GQQ1T1YD1[2`d1dId:V1^50n2W3bW1j4NoS1m6`8\2[2l:V2j?1Y:0NS1R8hLoDe83;7Y
6ZO5h:0d29L];Z`10_1_5CZ2X9\A01Im4I0o3X2c3_16c=d2\AT>[3[b1oT21S;a5W6Z;f>g6GI3T3d7g3`6k4:i5e2k>W6d
3ET455_5mU5cd1YKQT2]5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[1
7<\1c9V2a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K9
3o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239l[1b5n31^1DK1]5n3?n>5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1R2R4a5e3O=BoA8G45En1C4H315Y9m6^3
j1ECg2_152P2U1>21057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1Q9d4Q3j2c9Z3_62o102l27=LT44Q1211986ET1NO
P1b1C253X1T1>=^11g1C\1239Tm1]5[5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4
V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239J_5ILn1[?Wb1QLP=oBiW1
P:bR3m2j9h80nB1V<B\10j36f353_5hh8_b1E_5f1e18nh3cd4oI110nB1Z7=Q2n2X56:[354_5\3jR:P5`5n31^1DMi1c3n
3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En
1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q121
1986ET1NOP1b1C253X1T1>=^11g1C\1239g[1Y<P5c7D0X31^16=M]5n3?V6o1g6536a264f1404^1:6;406S14E0200111;
212270171A32P11P1S111O0151CU1<X17Ib1D1_3OBJ5[45V1037<:0@?i25CR83a2c53CV1m3W2S3]2e3O=Bb1k1c1[4`88
G45E2k1C4H315c5e3m6[32Kd1CBT2_1528g1d1210524n27V513<Y1l1U2K1X1MQ4S2241O2m3P1V5S12V1K93o1f=Q3V2CO
]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1L7>=HE152^1C\1239`D\4P1ZMj5X5Q7D0X31^16=M]5n
3?V6o1g65:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17I\2\3OBJ5[45V1037<:0@?i2
5CR83a2c53CV1U6S3]2e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2m3
P1V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239QEeFl
6D0X31^16=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1
037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S
2241O2m3P1V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1
239m6D0X31^16=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[
45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1
MQ4S2241O2m3P1V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^
1C\1239g[11_5F_5d23g?RG\S1Jlc4mb1c9f2h5JY2l3[DS3V4Q1g4=Q6<_5f2Zn8X4_1[4]4cBS3Q2l2a;h2_54Cl100X4n
;d[1d2k[1`?e2iY1^K2V1bS1c2G^>^1h8W:7AP1X11BEV2`17BB2Z1I>>a14Z4o1P3;8S1Y3h1]1164054_Ac1e226K78GO2
1:M9641631K859:4T2[3D`5n31^19:M]5n3?j>35:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S1
2V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239:_5b2_R9QN[1W1S4i60b4@_5f
1j_6H@Q1eY2^7YI1Z4:P1:U<05_5f1el91oF_1_5IK0O[:\;XGnH3g<Z8^6b6cA\<o=n?ca1g3j8P1g2m;^8n<Eh55130l;]
5Q6]4X2o>1W21\2f6Y3^2DU5e1_5IK0O[:_S12m82Z62Y2`;i71f3n2h3Q6dR1]Bm3_6\g1lGU1HV4Y2>d;V1h5;]GQ4;X2\
2]5e2^41W212_2Nl1]9DS57_5jb11Tn6oE0^]15_5d]8\I0d5]1_5IP2b`151Z?oa1`l29>?NZ3I1eZ1a>j1V3l2e69S3<00
W35NV21W2044n2f1_8n7f5P4U1V2L_6n31^1D4H10R1>h3U2h159e7E_3;f2536a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17IW21_3OBJ5a4[17<\1j;a2c53j1U6a5e3:D=BP1n@8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27
V513<b1e41X16FQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3Q3]32o102l27=L`1c24Q1211986E0S1N<BP1b1C253X1T1>=^1
1g1C\1239]AOc60`544n6Jd3i4V<b3Q1[6n31^1D4H10Z5n359e7U4;f25:a264f1404^1:6;406X1F4D157271i11P1S111
O015EU1<X17Ii5OBJ5a4W137<=2Kj;a2c53C1T1U6a5e3:D=BoA8G45En1:84H315Y9m6^3`2C_1W1_152P2d121057n27V5
13<X61X1MQ4S226O2n4V5S12V1K93o1Y9\4Q3j2a2Q7Z3k2Fl22o102l27=L`1c24Q12119866>0S1NOP1b1C253X1T1>=^1
1g1C\1239QI0`544e4j2g8k<m24_5\3WZ8bh12_5lc9b1_54k6UR5^K2V1jR1kMP:P1X1D]47BET2>>NB4Z4Y3@T5Z416@P1
REK@g121:M@416Q1859:W2Z1_54k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1_54k6UR5^K
2V1gZ2P1X1D]47BET2>>a14Z4Z=16@oCS2K@g121:M@416Q1859:`1K[1_54k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16
@SFK@g121:M@416Q1859:`1\1_54k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:3X2^5n31^1B
1M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G
45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2o3NV5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT4
4Q1211986ET1<AOP1b1C253X1T1>=^11g1C\12397_5W3Wi8Fb?iLk;7_5W3Yi3Y]4mR1iLk;5_5ji8_AVU1P54_5ji8]EYV
12_5mc23_5gj3Pn4P1DY31^10EX:W3be15gU2SDd121057V3i5g>ZT1Q3Z4\7m4f8g4i2j=b:og13_5Q`7fX1H_552Q2UZ1N
3?P;Y27dn4ea1e4d3Q2l2P8T3S2P6gOa1>;_5Z2YP4e_1ZY2W6T>Df5l2d^16_5Z2YP4Pi3W6i>2_5eY84_5WS3mm5;h5n31
^1DM]5n3?Q6a1b3X2^15:c1M64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53@Y1U
6a5e3O=Be5Y<8G45Ec1:C4H315Y9m6^3`2Cg2_152P2d121057LQ27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3Oj1Lf
8Z3_62W1G02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239aV1d5n31^1DMi18Z3n3?n>5:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152
P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>
=^11g1C\1239Z<]2[Q1l7l6Z759_5e3P>R8nS3ib3PP3k35]5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11
P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513
<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l2739LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239c75
_5b2dj8cFgLa1_544f6iN14TS4k9bA2V1[Q2[9P1T13D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:=_5R3nl12j=Xi
1[EVd3;SR1Z=4bD7_5f2fLaZ1Xo4iJ]_17_5f2Z`6h7^f1gGkP15_5f2X[2c[2Uh4Z4U59\1Y1S2U2c977B^11>FY23?c2c2
o2:12312D;63@140411_1482CC7P1L1N1H63128ND;d<]1Q2_6aB0S2Q9Z2W3O>m4Q9260:3L:P63Bc7E=R2U2a129>a11d1
[2U1><4221?V2S4^;a2Q5M<7X4Y1`L0Ka1Z8T2_B\127Q1^6<>J3[4=\1c8eDR_1_211B_5f2f7m1ch1o8[Ad8fM`S3iCo6U
7];n1jJaR12N_5f2Q@d<\C1_2P5oX1c;`Z1V4jj1l18\4P:Q?]3S1@e;c2Z4c6c7f:j4c5T?_1_54V2d4o:QR2Se2X;U@2V1
UW1aS1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:`1_503k6V\3e4Xa1S;Z@2V1gZ2P1X1D]47BET2>>a14Z4d
70d516@SFK@g121:M@416Q1859:[1_54k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4e7d516@SFK@g121:M@416Q1859:?_5f1
DG0Y^82P8Y13[S11i5n3n47_5[2Hgg8[Y12RAc1_5E4[Y1b3V?dk1b6Wb1m9dLH1c5U@e@a?6B719d2j57W1X1a5j7EX4V35
b1W:1a1]2>?3\1Y1e1e1a1]1T6C]21]1_5J[Y1b3V?_d3bV1H1c5U@o<S1SB6B7P3g4R17`2a5j7FW4V35b1W:1a1]2>?3\1
Y1e1e1a1]1T6C_21_55_5Qm5mk2U4eA4_5hl8jFdF2_5P\:5_5Wl8Y8S2RQ12_5hW:[7D0X31^16=M]5n3?V6g85:a264f14
04^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17>:i5OBJ5[45V1037<:0@?i25C^30b43a2c53CV1U6
a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524j1S17V513<\2k31X1MQ4g1;241O2l2Q2V5S12V1K93
o1f=g18P1V2CO]1Z4j2Z3_62o102Jb12;7396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239o>m5P5V?]E\5
n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=
BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2l2Q2V5S12V1K93o1f=Q3j2c9Z3_62o102l
27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239d5n31^1D2J]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5a4[17<L?j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<
X61X1MQ4S226O2Y3d1V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1]14C253X1T1>=^11g1C\1239]U
1hB0d?2o9D0X31T196=E7]5n3?W547?10`1>P320k2E5:a264f14041234@3;:691406S148470200111;2122701511A32P
11N1H:11O0151B0U1<X17Ii5OB3F5S475V1037<:0@2<i25CR83a2]3U23CV1Kd3d1m38Z1Oe2A==Bb1P162@^1f7N;f1;l1
8G45Ee1813=4:=315^6E=f1;T20U1;29>c19Z1P227U1><631=BT2_1528g1d1210524^2?7V3o113<a2f31X1MQ4S2241O2
V1g33f4;S12V1K93EY1`;U2Q3V2CO]1g2Q1@j2Z3_62o102JA\127396<213\2g14Q1211986E981436NOP1A?2=C253X1T1
>=^1152^1C\1239e2\Q10_4Q89b5Y5k6Y31l6D0X31^16=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171
A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2
CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2V1g3V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1
211986E9JNOP1AP1C253X1T1>=^1152^1C\1239\5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O0
15EU1<X17Il4LOBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1M
Q4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12392_5d^1;_5b2
R1mb8BQDSJD_:m35D_5f1KR1kh32ce2mT2[2eA3oB1f5:K:1e>52_5al3b5n31^1DM`18c3n3?n>5:a264f1404^1:6;406X
1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d
121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^1
1g1C\1239h>aT1f4W>1^5n31^1DMi1c3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4
[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K9
3o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239b>^Y16_5hh8[>S4nLW<4_5X3`^9ZA3
_5TS:UB`5n31^1DM]5n359n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53
j1U6a5e3O=BV;h68G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2X1e3V5S12V1K93o1f=Q3j2
c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253BET1>=^11g1C\1239Po1`5n31^1DM]5n359e7X75:a264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BV;h68G45En1C4H315Y9m6^3`2Cg2_1
52P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=L`1c24Q1211986ET1NOP1b1C253B
ET1>=^11g1C\1239?_5@S102O5V8[e81V?a=R4[=c69_5d102\9dT9a=f;[<P1_58]10V1c1d@e21`L2?YHnV2j2l\1kHiQ1
aF_;VC4W1i4Q4167U1W5Cm>8_5g1`b9S:16]1iDV1_5HL00P1hi11_21k3dX1mX3d1Z2Zh1R494m8S2`5WH167U1D?6c8[1n
2:6Y1b48F_5f10mBkW11_21j30dX1VX2_Nan1W3TZ116]1g>Q68>_5f1DHoR3c_2hZ1fh1SU11f527V<;_5f1DHWk91f5224
m@8_5f1el91>W5:>3_5Wd8[L4_5o`8_NXA5_5o`8W3WK2J_57AJ0a^1g2Yc3eX3a4EY3f5Q1h>]1W3Md:Y1JBd2f;h2g3<_5
f1^9am13oW6<S]11Y2\2f66_5U;^]7R5SCo_1@_5d10X1`b1Ug2Qf1hR1\Y1ZU1k7W1g5U2Y>M=_5g1fh3TY3mEVQ1g8U@e:
16]1iD3_5hj8mH8_5g1P_5c]416]1iD8_5g1^V8Uf116]1iD4_5fX3SR2h_2l5n31^1<7M]5n3?n>5:a264f1404^1:6;406
X1E0300C157271i11P1S111O015EU1<X17Ii5OBJ5a49Q17<CH]1\:a2c53j1U6a5e3O=BNPA8G45En1C4H315Y9m6^3`2Cg
2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1N<BP1:80M7
73253X1L7>=^11g1C\1239YQ1R9\5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5
OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S
12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Uf1?_55^10S6Z^2cm5e2b4ZR
1R6j4S4`3`15_5Tf2lT6]X1h14_5kY8^Q2\35_5fb9AZ@06_59`U114Ql7^1_5J]31kIo;b3b6[LgP3bV1@9c5U@a@e?6B7P
3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_27_5eW9U2eKQ4k4]72_5me:3_5jV9PD\5n31^1DM]5n3?n>5:a264
f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6
^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2o1n2V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NO
P1b1C253X1T1>=^11g1C\1239^1_54W25]4UR5^K2V1gZ2P1X1D]47BET2>>>R14Z4Z=16@eD]1K@g121:M@416Q1859:[1_
54k6cW1aj3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1_54k6UR5^K2V1gZ2P1X1D]47BET2>>a1
4Z4Z=16@SFK@g121:M@416Q1859:]1_54k6m51Ul4^K2V1gZ2P1X1D]47BET2>>a14Z4m5\716@SFK@g121:M@416Q1859:^
1_54o2k3m51Ul4^K2V1gZ2P1X1D]47BET2>>a14Z4m5\716@SFK@g121:M@416Q1859:g1_54b200V4UR5^K2V1XP2^:P1X1
D]47BEZ1I>>a14Ed3Z=1612;oCS2K@g121:M@4162N8571:Q3o2Q2n31^14BX6n3`e1hFbV2d121057V3i5a8lB2V1h_1g7j
44g3Z5a2a2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@4162N859:Nn31^1GX6n3`e1hFbV2d121057V3[>oS2g7j44g3Z5
a2[9UKn@Q9Q5T3R2_54COK01?h3^4UU1oMk]1oGdDVBW92V1cP1e8]Q1P1X1D]47BEZ1I>>a14Y27c14o2Z:16@f1\DK@R1?
421:M@416Q1859:^1T54_5@kc8ZIB_5hc1U9gX2nh3fE9d4_5?m6]7AY3Q3h2k?l96_5[h7Y6mb1S1m1?_5dM0Kh5h7S;^>P
HhCiE_Y2`X2of1K8_5S\1bIa9YGm:RZ2m\3`1_54o2k3YDWU3cX1^K2V1gZ2P1X1D]47BEH[1>>a14Z4Z=16@kAW4K3<g121
:M@416Q1859:G_5Uc1ULZ[3fA3Y1:Z39N0Mi2l7W<hU1RCS9Y3f1lQ11B_5f2a:PR1jFnk2SBnI>m3TJR5W5]U1SCl7S<S7K
_5U<mR27U>gm1eQ1]?38P1:d3N0oNT1Z`1c;X@0a3j@1601On31^1GX6n3`e1[m2d121057V3[>V;id11l3g7j4l3Z5a2iP1
W?1a4@N6_5`2aY1Q2[_2em43_5T3VQ:\1_54k6UR5^K2V1eg1QCP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:I
j1_54a2Y4[:cW1P72l2W@a`21X5V4k9f1d;2V1gZ2P1EBD]47BET2>>a14i3@_3j916@SFK@g121:M@416Q1859:V62_5^b8
]5n31^1DM]5n3?GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e
3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102
l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239R;\5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i1
1P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V51
3<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239lV2
_5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1c9V2a2c53j1U6a5
e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3>1Y2c9Z3_62o
102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239g[1^5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D1572
71i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BX@f18G45En1C4H315Y9m6^3`2Cg2_152P2d121057
n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f6o6Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C
\1239`7g5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271=[11P1S111O015EU1<X17Ii5OBJ5EIV2J[17<\1j;a2
c53j1`50Ca5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1g9n3Q
3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Q;X1j<kNl6\5n31^1DM]5n3?n>5:a264f140
4^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2
Cg2_152P2d121057n27V513<X61X1MQ4S226O2X4EV5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C
253X1T1>=^11g1C\1239Z7D0X31^16=K13NZ4n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111
O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d
1210524n27V513<X61X1MQ4S2241O2\4AV5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1
AP1C253X1T1>=^1152^1C\1239`5f3k4g4b?5a=1m70a3\5n31^1DM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1
S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X
61X1MQ4S226O2\4AV5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239g1_54
U2=>h3Z[1jf3^K2V1Q=kl10HP1X1D]47B<8T2>>a14Z4[9n316@]Be3K@R1D21:M@416Q1859815U1_5b9g58R1l17h7`Gl?
S7SH]13e:]5b?^3YFc11m3`1n6R4A1YR1I?]HU?^9?d4eEef17_5kBT[41eU4YF\K<_5n2eGj8gLaOn2o`2hMY1mNTi14_5T
[3\l3cI3_5]W2`W64_5dh7`4[g23_5dh7R5I_5IP2U_1g6d:b9TP1gEc^2H?N]U2R5b126S3]94`1fO9D8_5j2\]1UClj6b1
9a<:_5KWc1`F\IR:lV2kn1mX1TY1>_5BS2gZ13kFU6V1ll3T[1cOT`1d6T4^1_54a2Y4X]2VOee1^K2V1gZ2P1X1D]4789ET
2>>a14Z4Z=16@SFK@g121:M@416Q1859:a1_54k6WS12a_1R6UY2^K2V1gZ2P15R1D]47BET2>>a14Z4_5a7816@SFK@g121
:M@416Q1859:Z1_54k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:2_5fY:\1_54S26`4UR5^K2
V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1_54S2g4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK
@g121:M@416Q1859:]1_54k6UR5^K2V1gZ2P1X1D]47BEf1=>>a14Z4Q=816@SFK@U1A21:M@416Q1859:f1_54Z2`4RDR^4
\:U2n2R2i92V1iP2m9P1X1D]47BET2>>a14Z4_3h1`1`616@<fEK@4b121:M@416Q1859:[1_54k6UR5dAi92V1gZ2P1X1D]
47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:`1_54c1FGh3dY1`h3^K2V1gZ2P1EBD]47BET2>>a14Z4Z=16@SFK@R1D21
:M@416Q1859:i1_54c1F5Ah3iCjEQ@k6bQ3V<W?2V1iW2m2P1EBD]4789ET2>>a14Z4_3j916@^?d6K@R1D21:M@416Q1859
:c1_54Z2`4\9[S3Z]1k3U4ZD1Q72V1gZ2P1X1D]47<5ET2>>a14Z4Z=16@h>Z7K@g121:M@416Q1859:\1_54Z2`4UR5^K2V
1gZ2P1EBD]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:f1_54W22`4YS2Z:`d2dDi62V1UJg_10HP1X1D]47BET2>>a1
4Z4a67X1U1Q416@SFK@g121:M@416Q1859:\1_54Z2`4UR5^K2V1UJa`1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q
1859:a1_54Z2`4^f1UGkU1d^1[;R@2V1QLk]1IP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1_54Z2`4UR5^K
2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:2_5jm98_5`1m1fQ8\]2312o420Q59]12Y3U2k979132^11
_320=@438:22Q1c2S1k1:1234D;6D140411m12CBY1LP11H:128E8DJ3m1g7[2]1Q2j<`9e20l:8Z2W3Y1R3Q1Mk7U126;3L
:f1]4Bj:T20U1;29>a11P4U1><451?\A<a2l2V1MMDb5]6k3o212_1a=0]2Q3mI\1:>2?2Z2k2=D85>:863[4=Q1:T2`LR4S
:0i8d9o<2_5^]15_5`1ai2ak3Qc35_5i1Wc1gY6]Q2T1_5ES1]1k:2Y2;\P2a1`8XR16i>_@W3U2`i11T5SY18V:3\6i2d<i
3W;P1S5`7Z1?k4]4Q1_57C_8g<jJ^25IhIb=a7e63VDh66A`[1T3bS1l@R2Ol6iAh6l3T?hZ1\81e25_5VS750_f2A_5Z6_Z
1P:Zh2l76PEoW1eU11U;d2Z1dk10\1W2_5KZMU4i2P3P1Y2j12i3d117331<F]3]3La21k3[;n4gS1Y177W1VM_>iK]1S5W2
O^;41;281>0315_1W2C4E[3S<0[4P6m4U9n8[4b<^Dh8m4d6V3Y1_5J[Y1b3fS4cU1NH1c5U@WP16B7P3j57`2a5j7n4V35b
1W:1a1]2>?3\1Y1e1e1a1]1T6C_2X1_5J[Y1b3[5Zn3bV1Jc5U@WP16B7P3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]
1T6C_22_5Vc1[1_5J[Y1b3[5kS3^JbV1Jc5j:Z5WNo16B7P3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_2X1_5J
[Y1b3[5Zn3bV1Jc5U@WP16B7P3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_2P5`56CR2R22d1DBDFV26V7U>P?C
S1Gl1[12:43U36Le2Cm1Z2X9S1Ai4^1i1f4j4h1l2Nm37a2O3k1]1[62P4Fn2<f1f:7R129C5511GY1P79A19V1c2S5X6W7>
S5]:l8b1h21W3Z2h2GS44a1\3W2a1603<03:^2@o;]1`1a2P64?k2X2Y2D[7I`2f2Z8e2L6GX1^4Y4:2X15i1n4Q1KGU1A79
b1:j2m1W1c22g1\3j3g34<62]10Y1S1Y4`5;>R2R5b3Q3Ii1014j2b47Q354Y81@o6i3b8l5GR20Q5\2X2`63W4Z8Ai8H_1D
31;9S1d1Gd128W=8U17>8@Lk197=o38[160Mc11Y7h1>>g<W>\1:2F1Y3g3o;KdE35g22603;@61^6S1616R3J>Z6]8W2f1A
Y5MP3m2B2P7;9o<f1f62P3\22g7R50Y:<>T3d2U4<:F`580_1B6jD\3m:14dJWo1[HQb2VOc9`8B]\1^3o8C`5X2gk1o2`d1
P:hO`73P[2YP1X1V4^4Z\110k2BL`5;3m9`Jh1_Eg5kc1Q@RT1e;fKk6T9iDa=Y2S<h1l7]3]1f8P3[J<X41`58`5D`_1f9j
;hl5^OaZ15`5;3^T1TT8:`5;3^T1mR1_<RW2T1YW3TU12`5??`5m2fU1nX1a1T4b9S=UGi2dZ14h3ja1j<3`5^[1Pl6E`5JR
2`U1d5h40X:\1f?R>]LU?UNRo1T3^KiDiCn;WL4`5co6Se1UQ2;`5TV1SP3aR3k`1b1f;Y30_T1S39`5nT1l?Z<0`a2_a41k
Z1j1`5D5R2T6RAi2T<U28Q9o1o7g2k5\U13f2k6o5X>^AX1i;W1i1j25\19n4h?Q2VBb12k1_3o61`3S2g6Q1j3g7l1]9L>m
6h:<j<R84`<jAP2`5D5[1D11R34gFi4AZ2]1`1^1^2W9k1Q5R?m1Fb2j18jGi1m2B;]F]4Q<SFc3X1\=H`5k;51:V118h5dD
0a=[Ih:<6c<W8_2@V1S5T3\1i>?`5Jo?1fOhm2YU2XJ0Uc1n5jJ<n8\39`5JlY7j3bh1V9VBh8W32`5DL`5D5R2T571AgP1\
24m6ZAkU30R4IXb10Xd10c2f2P5V<k6f9S72`5li85`5md7nT1[1dd1E`5c109NV;h2XGn5e2^;\JcKgf1^f2@XAn[1P<Y8M
i1`5P2d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2
H`5X2e=UR2Q5]Lab3aAR;Y2^>W231KQ1Om2Q9S1m3aFk=X78`5^2l]3h^1[81\`3]?5`5^2`e8]?ZO6`5^2fV3gl1Qb3]?4`
5^2`e8]?7`5^2W;UZ3fZ3fc1d14`5^2`e8a?5`5S]1Wg5lKV`13`5lh2l_43`5_Fic93`5^2YX:4`5^2lP7QT23`5^2mQ54`
5^2nT9Q94`5bT5RT2Y_1=`5R_1f^1cMl;m2[;0lAPd1]d1R:aW1f5DY31_1C00K]5n3?n>5:a264f1404^1:6;406X1F4D15
7271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1i25j8a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121
057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3V2C]2Z4j2Z3_62o102l27=Ld1_24Q1211986ET1NOP1b1C253X1T1
>=^11g1C\1239X8SQ1ODY31_1EX:jh15X5fLPFf=SDd121057V3i5g>V;SIQ3Z4QEk3Ki2j=T7D0X31_15=1K]5n3?V6g85:
T2<64f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25C[6f13a2c5
3CV1U6a5W3=O=Bb1k1`>8G45En1C4H315Y92j6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K9
3o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396Ed1Gg14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239X8T=e5MDY31_1D0
X:jh15gU2SDd121057V3i5g>ZT1Q3Z4oD1g4i2j=k@JDY31_1EX:jh15gU2SDd121057V3i5g>ZT1Q3Z4QEg4i2j=3`5[i2k
a7_1`53k6`e3d\1^K2V1fb1PHP1X1D]47BE>e1>>a14Z4KP9]316@SFK@g121:M@416Q1859:e5n31_1CM]5n3?n>5:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^
3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2h3U1V5S12V1K93o1f=Q3j2c9Z3_62HV102l27=Lb1a24Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239k21m=g=^2mMY8]5n31_1CM]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1M
Q4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Q6i:2`5W_75
`5da3Z\4hR1PQ12`5QV41`5e1`53[1N`4UZ1A6Yi1lm1^K2V1US1aW1P1X1Dd3H7BET2>>a14Z4o3Z9161>SFK@U1A21:M@4
16Q1859:j1`5P2d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\2154W21Ba;
W\1d6m>^2d1`53Z2`4`4[?\S2kZ2^K2V1PLOjOk=P1X1D]47BET2>>a14Z4d3T1`8162=SFK@g121:M@416Q1859:\1`53k6
Zc3j^1^K2V1cJS`1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:9`5W2__8m1Xd1X221:Z1`53k6UR5^K2V1gZ2
P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:b1`53Z2`4UR5^K2V1gZ2P1X1D]47BEF]1>>a14X3Q1[2[2Q41^41
6@SFK@g121:M@416Q1859:d1\1`53Z2`4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4P4Y916@SFK@g121:M@416Q1859:_1`53Z
2`4g5mW3_d1^K2V1gZ2P1;LD]47B2BT2>>a14Z4Z=16@SFK@g121:M@416Q1859::`5W26X_8m1Xd1X221:]1`53S2g4c58X
l4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:=`5W26]U2jY6m1hB_Q1X221:g58`5m80PU70R4c:P1
4`5D\OjV47`5Da>Zg2jN_Q1lP41`5<`5`Q2\X2\4^9_S2i9j2Pf1eG^Aa25`5`Q2\X2\4ci2b3`5JR2g4V1Hf1W1Om29MA=D
Y4o20d1Q16U3]2\3d2X35e4<c8n3a2f5`Gi2P10i1cJ=0g2c1b5On1Jm2S1`57K;9hA6Y5`290P123_20?=OR1;P9e2`6m1Z
AFi1CY3=@e23X7P2Q32R1d11V6\8Z63j4><Q17k6@5[2`1P4Z2C]3]2nBb5e>C;W2`5JR2n5g4^1V4Q1f2h3d26l28e2l1?G
m55W8k2h8V5o1\=YDLQD6h2?AX2_Ag1n5_8g;_1Y2?`2Y5V@XAc1e1Dn11Z3Z1j2[9dK><U8965m7n20j5n2_Dc3X2<\3`5J
NE=g1e9=P21a45L19Q2l18JC1R1Z5:j1I>5i1X>n<W1n1Q;j2n9X2`8L7Nm1`3]4m81d1>KQ135g17j6361R7JV2=Q171QAQ
2_7H2O2:X<U1H\4W@b9a4:o670_2V2;Z3^:n6h1n6b2<Y2d2Q349n1OY6k:ARFT4@2j9`56;7d1=g1Z3K1DY1b13Fk17Z115
Y1Y42o1C8@U2[198GL[2T2NBa5JU16S282A241E\5KKHo1V19L58k1=7BJA:;5121><3=o2[3Z1?9`2\48Ia68Y1H@Y2l2Y2
2l21662c4g15R4a5Q1Y2Q34=9c1Cn312=J2Y1DM5C68e2Z3;AK37I73Q3_45\3C_28f4o3i1T1C1^1:23IR1:?7_1@UBP5\2
\6^2a1=T1l15FR1>R2DEJ72=;;2>;:>6;f10A2@44e2D\29>I7n4:`1R1_2;MQ2_6V1[399D59L3NT13Kg1=9469333^1632
<O0Q2=;<6i135g250e1R2l1H^1W1X1N35g151P2c3Q1;I4Z42547\1322<S1?C3T27ECB1NEC52S1@A5>3562O;H2F3V1[18
5KZ3`5JR2^3]210b33f1`1E71P6Dl2T2U2\2R4I>d=k4_1Y6l22T1g?3X8<m:FAiAP31d1\2^1d22[3JF:Y3e46MQ1_17_AQ
;l=:[KP4S2=V1S1i21d30a5`3b6Z1j8_2`3e1T3><]3`41>R95n3c13l1862g3i4R:_4g3=l1G2e8H;c?`56;7R2V18BU1`1
8I16?R16HI39EP1=HK11`1Q2]25Ec1IM1U16:ET1Q3OZ1l1T215B[18871626>=7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF
50Da1?2;6J2>075BM3W19Fl4X1229o1c2Q12LU1>e1Q3d13H>:74>49k13:a5a1@0518FR1>P27Q2Bc26^15d2R1D93Z10l1
8:92;17T1l1_2A;02\1o1N1j1552276U1h1JW1<JD4O11592624;a1>@77247@V2BJ\32R106R16;435<4@3412X8=2G2:22
<87632355514232841<1J:d11Ko3_4]3NF;g1=1>[2Y4Ja1\69I>3Ce1823HV142213>04@2;N6=1Q16<@0H33;1472=;7>6
;16149:2:CE60A6<93U1g2e1931Z14`11E`2:U1:b2X1j1H>_1?f5>=>1;AO938A535L3NT13K@3B?1E289333T1D2K9Y2I<
6>;66D56f1I=I=06V2`16CS1\1:X1>C40g15825>G9c16T1C9B03U14Z1Lj172547V10462<3O4N3T2MC>31NE2M=A5:AD31
37i26Z1FM<;81_2`57<T23j5=S5[3LF`17LLC7b3Eg1Om3[3dCT<`@h8j:1U7[=o6c5R1[1d50Q3X=b37n4_6R13?5]3c:=\
4\G[21e7Q46MIAU2i4Z1YP1a2e3<>9c4n1R7S1JlAf6_3d25^9`56C7S1F1Q2EK1356i1X3HU1l9d1H3e1A0265?F;0;0P15
99H5<66V1A10214;68G12K1Gk2A1U466_1U23<=243028d4`1f3[6m130B<5B9<D<6732<2_2;K3;Dc512IOg1EX1d9S2X1R
1LZ:@2U22Q1]1d3U79o5421\2:Y1411b14[1T12EM0P11N?4EKAl1N?FA]1\58HIY1G2W15X1O5@W1^3Y8M6`1]1JL9<5>D2
5T1o1d3j1@g15c118W1_21n1o1o2m4[1J[1[1\1a37Q1:>B1^1m1IB2=Q1m41IK5C0<CV21R2<_2`32e1V1M3O=_1Q2[4B]4
I;7=]124Dh8k1;f1Hi4b3@11J17586413k1?5\19=C0T1<B\2B2X5Lo1Z65e1@@0D1_7`5J7S1F1Q2EW1C2b43DU1`5T11b5
3b25?`14I159R15D5k1447CG12X1X3AW4=V4^1P9k31Q3k5732?l4c512IOg1E2CA_2<_2W4Q7m6a4T1X2i2i5JJo12a5X13
X108g1KCP1296S11:1S1N47^2T1K7b15]1V55k1Y1G22Z1@Gf1>9>Z1H14G0:GQ2_5Mg1J\1Q113415D;555K851R172984:
8:W2P1I662g15c11`1JU1>P2HT2m13R1o17n7a37Q1IB1\1T1W22_1j42KQ16<0Db21\3b1`32e1V1U6S87L]1d:h24S;@X1
E63R28b1[1d4i6o13_23o5@R2`5J90g1h5U;_@e2]1X1R1j3o1U30k6R>P4Ki9Om2YNm>\4_=652m6ZCc9>\1^1[2]31Y2m6
g5g5`7J]<Y=W5231P8>n4T11;U81`3dH6d1[18S5h3`56C351OFd5@;h1ET2Q7k72@h10MT1S4h7;m1L72N2AHT12Q2n28c1
c1NI;CP1;Q1B28g3]1Ao2V13NPKU2g71c12`5b5l5X43Z2R1W3]2R:o123P8\12Y6Q1:j1l3j9a13QE[111:T1;M@GB^71`1
m=0:Q331a3T1m1m2f6a;V3m6QC^8d1n4UEV1`5J;[5o220fFl:8SQ1U;_<oKRZ1i10g1Q1b1o11:1^3j16c8>WH`4i5o_1n4
g=0e6lOJ`5J;f1_MT3^Ij=`e1l\1R44nO1\;k2mc1Cl;X1`5g8a8P3d1V4k1`5T1h1h5l5Z2m2]23?e>1c8b50d41o5b1S8R
52a41R1Z5b2c4_<d<TMc1m2T6oHS7R7k2T=_2l1<`8k1Y8W2X2Q2^1_7S40R1234j1`;nR1Y1`5T1h1KP;Do7B`Cf8l8]1_2
iMP8Z3@PKYM\3P>7FGaX1:[306P2i6e<<[6n5\FS4<6`?o@<`5J`P32jIlY4g?[6[7U>i@R<2`5J5`5JSd8[6P5@`5JTm7UK
T2d4T1`5Z2m7]@>P5Cf4Z7@`5`X1n<f;TS1n6nU1\AhNR1n>Pe1Z1Y2i2oj1n1`5P2d2m5mE]1]3\1[1m1:=Y1m1Q>oCa124
21E0a6QBMWAnE^2f3S10023Y5A?n6\@a518m1XD\LU2e8FJR2\274W21Ba;W\1d6m>^25`5m2g41Si72`5m2Y7`5J70R1H=R
4X1?:AV2R14IY1JId1874>E11Jm3A3<U10Z163222[10a2;8h1614100:5=5GX5X2Ob4P1f1V1];1i3Q73U2U288i3OT2X14
T2KW1^1b3@=j1<X12T1_2L]19n5h5`1D]2Z5<AR1E6?KR36?\3:2;LG4956i12@=?d2T2X2V1R1aA@k1b=g9Z1P1Q1R1U3c2
i4f2Y32:04T1:C343ER1<=4N0811B2@Q23353?E?X1]1l3?]3D@]2LNY:<O32=23R14k21IY2L7P44l3i1=:_2:0h36I;T6o
3g=_1k236m4E13FP1FBb4a18n15`5m2]U11o39`5m2g41cP11P3NKP3`5B607m1h=_>1i:S2^1b8`GMZ4lS1k6hBTDb<_9R1
0YGd4JP11[44U@WP1680815Cd112Ba3X27=^1CO9N86h2<Z72R2k2V35b1W3h1V51Z16Ff194?3\1I?P19:4`1^12]1>n1HA
[2Cn1>1W2`5D407m1Q5f8_>1i:S2^1[1ROA0Z4k^2]?PU1a1J^54[<i3\7b5\@j26B7Cf1Eg4R17`2a5c2S52n4V35b1W:1a
1]2>?3\1Y1P1D4`1^12]1]2a1T2C]21g1`5D407m1h=[IS2^1[1eOZ4Yn2bV1J^54U@WP16B7Cf1Ej57`2a5j7n4V35b1W:1
a1]2>?3\1Y1e14`1^12]1h3[2C]21a1`5D407m1TW1S2^1[1ZR4bV1J^54U@WP16B7P3j57`2a5j7n4V35b1W:1a1]294?3\
1Y1e1e1^12]1T6C]21b1`5D407m1TW1S2^1[1ZR4`3QS1J^54U@WP16B7Z2Ej57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1^1
2]1T6C]21g1`5D407m1TW1S2^1[1l4lHk1dR3bV1J^54g4];WP16B7P3j57l1C]53j7n4V35b1W:1a1]2>?3\1Y1e1e1^12]
1T6CV1V11S2`5D407m1Q5VG1i:S2^1[13j4jHj10Z4Yn2PU1a1J^54V8n7\7b5WC6B7Z2Eg4R17`2]53j7n4V35b1W:1a1]2
94?3\1Y1e1e1^12]1h36T2C]21d1`5I0ZY1b3R6cm3nU1CJc5U@dBg1j;6<317P3g527]210V3Z2j7e48i1\15b1W:1a1]2>
?3\1Y1e1e1a1]1T6C_2n1`5I0\CQC4f2l2ER6Pj2h7hK0K2WQ1[4Je2m2W51:`:mN:N6@17P3j57]210a5j7n4i1\15b1]6i
31a1]2>?3\1Y1e1e1a1]1T6C_2o1`5P2d2m5mE]1]3h2m1:=Y1m1i8W5oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1R
:U:b;oBe8FJR2\274H=P11Ba;YBmId6m>^2M`5J91k6S=R:S1i:b<R5cA00eOf7\:e<H0RIRf1lF1T;VEX2n<mW16`5R^1l7
ZT51ca16`5TR3S<nV2nc1WQ2W2`5;d1d2m5mE]1n2>h2m1:=Y1m1Q>oCa12421E0aS1W7nE^2T1a2S10023Y5A68n6\@a518
m1XDj;b7T;e8FJR27\1G74[1K1BLd:i8h=dEd6f7V7^2T2`5;d1d2m5mE]1n2>h2m1:=Y1m1Q>oCa12421E0aS1W7nE^2T1a
2S10023Y5A68n6\@a518m1XDj;gBe8FJR27T274[1K1Ba;i8h=dEd6f7V7^2]1`53k6UR5^K2V1gZ2P1X1DP3\17BET2>>a1
4Z4P4Y916@SFK@g121:M@416Q1859:d11`53`5YS4]o32`5P^:KDY31_1EX:jh15gU2SDd121057V3i5g>ZT1Q3Z4QEg4i2j
=k@3`5Dd]58`5DX>Pg1cQ1RJQ1oR3`1`53@Z6m7lGdB^<VS3^K2V1dLR^1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416
Q1859:7`5Tl5e1d[2hAfG72`5id:e2`5j1Q10g1m5^E>]1R4S2m1:=Y1m1913Mj8[9\>a12421E0hS14k6nE^2T1a2S10023
Y5<4?n6fE718BZ1d3[1Q3>P1Eo9@0Aj:cBR4b4FJR2f5o1a9j272[:m2^D4S7d6Z7b7^2B`5Di5VBl4]41n3ZU4U4S?Pe1dO
c84\[1n1l22`5QY93`5ob9^=8`5SQ1Y4Wn4PFV`1Xa1H9`5fc1d6lDXY2\@1d7iE;`5QKjP2dW1]=jb2VGa:g<Th1f:6`5d1
Re2c5`d5TP2a2`56[100@G05U3\Q1S9Z5f3R3\?X1T21>[:[C_NS7`9SCQ1U[1Hb5a1]?b8\153Z@;251[>^6R>4@3R3R2o4
2216131025>1201I5k266a11155f9l1B6AX1l1`5DM00@G0h8]80nCf7\B2l8c452`6AVP1d5^?S7PK3^S1o8X1Hb5l@X:3f
@2401b>n?U5Q1Z1h2o422:0M40o51Ak:AB9`5X2aQ2U`3co2_85[?_65`5PJQ5n`3V7E`580:g1QJc2f614Gei3_o1T>gn1n
Be1;01mC5`5cU8SIS4Yc1X1`5m2l\1gKQ5c9oNU2YBJGeR1dCPGi;b;[2k5c2Q@R52[1i3X5VAa2j:JAX619R3i726P1^3Q1
e5n31_1CM]5n3?n>5:a264f1404^1:6;406X1F4B1157271i11P1S111O015EU1<X172Fi5OBJ5a4[17<\1V51a6a2Me43j1
U6a5e3O=Bo8o88G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9[1
n1o1_42o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239m:ba16`5d;Jni1dQ5]67`5TZ4hT1\5X3c2Wa1?`
5DN09NXU1n5T>h\3^f2@XAn[1ZDb1`5kY1[3l20W1b1j45FD^2c2o22f3<\8n5]9Y1^9a3S:h2l9kCRDd:Z8h;j<o1T9e4b7
P:`7j6lA:C[6TEn1RB1X2Ek2<`5in2WU2[]1oBcc1Z7Z58X78mQ1A`5X2gV1\@h_2VX2PP1UR1V440e<8Y7XLl5V7f2`5P2d
2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0^?[Cn7bE;^2f3S10023Y5A?n6P<a1l1LB@]418m1g5W5X9S:Q6\>j7JFJR2\2154W
21B9W;Ka4k19m2_3X8h>S7d6W4j27k2f4]11NP3`5P2K0g1f2g1^1n8:c4S1k6]1]3h2m1:=Y1m1Q>R9l:a12421E0^?[C7>
W7nE^2f3S10023Y5A?n6\@a518BZ1a8N1Eo9@0AX1k9YBj7JFJX1IZ2174Y1M189Z1V:Kb5Jg6X8c>4S7d6f7_2f4^21Q4`5
D[1K0g1m5mE]1]3\1[1m1:=Y1m1P8b5=ZAd2a12421E0Q3_3U63Z1Z3e7JFP1Q1k4P9:n9f1?Z1k2V5^2K_1Z1AA0023Y5A?
W2f4`:k5a518BEDBR1l3i1T1O0E[6c3@0AY<c:`6e8FJR2\274>9@M1BU2I1_8e3e3[1R<l2g1l1?T7l14_1U3Hd1d6j3<R3
_1e29R3^2_5`5J0o1n1702K4a1^;8h5f88Di217JFi32R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>
Cd53:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3C<>7131K
W4V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MW1iA9a6\115U2Y11i2V3_2:_11Q44U12o1^6@`5DfW113[3Ui2LT8
P2_42f1cR3j8_5a2`5JU1d2m5_41[A]1]3h2W1E:=Y1?]1j3V:X3l6S90Da12421E0iZ1S?j6^2]38S10023Y5A?n6Y@2JQ2
d218m1XDR8_Fe8FJR2\274Db11Bm2;W8a40[65RQ1Q6Bm>^2g2`5JU1d2m5a4[A]1]3h2W1E72=Y1?]1j3V:c2e@0Da12421
E0Z?0g:e@nEd1I]1o18S10023Y5A?n6Y@2Jf418m1k7\<[7l;Y;e8FJR2\274Db11Bm2;b7Da40[65RQ1Q6B]:_4^2\4`5JU
1K0g1W4e1V61l7c3d3>8T1L`2a1V1<JE:=8D;?O=e95<]3:U99_:a12421E0l@Z33Y1X3`:Y7V1c7S=^2GCZ2S100232V5A?
R4k2Z<:f3a5180AZ1l1^10LV35JP1Eo9@0An6S2h81g3o10g5_1U7FJR2\274W21B`3n4\2De3K0^221g35c5_3_1f6Y3T54
_2c4h4k1S4E1Q:^2`2`5P2d2m5mE]1]3h2<J<872=M;?O=Q>oCa12421E0X1R>`11o7jAnE^2f3S10023Y5A?n6_95d2Y3Ga
518m1k7\<bNl7HFJR2=n174W21B`3P8n:5X4iLd6m>^2<`5D5Zb2lQ6K0c24[1\NoL@`5Do;W4_1X>mMT83QHZR1Dh1WZ3m7
Vc1=`5DgY1_Ak:PHS7hL]_1h=oP2U;W@>a5V26aj2bU1RT3dO[;m1Xd1X221:4a5Xo3Y3RT3:a5V2^T7P[1m1Xd1X221:4a5
bR4e_1\d15a5el3l5nDfJ3a5bR4e_14a5bR4e_1b_24a5el3l5e_12a5kQ83a5_k3Y52a5iP43a5eV7Pb13a5en3oW31a56b
5Z2nk2^EVNZU1[1b51k6j\3Ze1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1b51k6j\3Ze1^K2V1
bS2T7P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:1b52b5S\71b51b53b5[KX[65b5Yn2Wg1Pb2[G2b5in63c5i
<ob32c5Q^34c5_Y4mFTd21c5:c5Y`4l3Q4mk20`[1JQ6fX14c5VS4h6]F9c5T2__8m1Xd1X221::c5le3^6o2c;m1V;X8[R2
?2c5Sg2Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5Y2a4UR5^K2V1QP1eZ1P1X1D]
47BET2>>a14Z4Z=16@YDi1K@g121:M@416Q1859:[1d5R3h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:M@4
16Q1859:i1d5c1BKh3Re2l?T9Pd1^K2V1gZ2P1X1D]47=4<8T2>>a14Z4Y3=8e5c316@XAP3i1K@G:D21:M@416Q1859:b1d
5c1BKh3]S4gN^K2V1[B[h1P1X1D]47=4ET2>>a14Z4Y3FY916@SFK@R1D21:M@416Q1859:l1d5U2e4a2l5g;gl1^5BSGe<l
A]Ek;b?2V1PL^8X1SEj?P1X1D]47BEOT1>>a14Z4Z=16@SFK@g121:8D@416Q1859:OD\1d5U2e4jf2Z[2^K2V1PLf^1P1X1
D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5k6UR5^K2V1PLf^1P1X1D]47BET2>>a14Z4Z=16@L\Ci1K@g121:M
@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4c9f3161>SFK@g121:M@416Q1859:[1d5k6UR5^K2V1[L[^1P1X
1D]47BET2>>a14Z4Z=161>SFK@g121:M@416Q1859:i1d5U2e4VDiBeX1l1o6VT11XU1Y@T;2V1mY205BP1X1D]471@ET2>>
a14Z4Z=16@lE23K78g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47;6ET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^
1d5U20d4Yo4k2^K2V1gZ2F26X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5U20d4UR5^K2V1gZ2P1X1D]47BE
T2>>a14Z4Z=16@SFK@g121:M@416Q1859:a1d5U2Nf3`?db4^K2V1mX1OiP1P1X1D]47BET2>>a14Z4Z=16@SFF43<W1?21:
M@416Q1859:]1d5T3f3`?db4^K2V1mX1iQ1P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:[1d5k6UR5^K2V1gZ
2P1X17<]47BET2>>a14Z4i8`416@SFK@g121:M@416Q1859:[1d5k6o]3Ud1^K2V1gZ2P1X1D]47B2BT2>>a14Z4Z=16@SFK
@g121:M@416Q1859:]1d5k6hl2aT1jP1^K2V1]S1YW1P1X1D]47B2BT2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d5k6UR
5\=Q1o<2V1TQ1bY1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:<@@416Q1859:Z1d5k6UR5\=Q>2V1gZ2P1X1D]47BET2>>a1
4Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d5Z2`
4gn3]S1^K2V1gZ2P1X1D]471@ET2>>a14Z4Y:P316@SFK@g121:M@416Q1859:Z1d5Z2`4UR5^K2V1gZ2P1X1D]47BET2>>a
14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4m6\616@SFK@g121:M@416Q1859:Z1[1
d5R3h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:M@416Q1859:[1d5R3h3UR5^K2V1gZ2P1X1D]47BET2>>a
14Z4Z=16@SFK@R1D21:M@416Q1859:\1d5V2Kh3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:M@416Q1859:]
1d5k6l:][2j[2^K2V1aLU^1P1X1D]47BET2>>a14Z4c9f316@SFK@g121:M@416Q1859:]1d5a3Y3Rf4R<^K2V1gZ2P1X1D]
47BET2>>a14g1b2Z=16@SFK@g121:M@416Q18319:Z1d5k6cj3aW1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@
416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47=4ET2>>a14Z4Z=16@SFK@g121:M@416Q1859:d1d5k6d=i6_FgW1h=hIlW1^K2
V1XV1^T1P1X12A]47B2BT2>>a14Z4U2T;16@SFK@g121:M@416Q1859:d1\1d5k6UR5^K2V1WT1_V1P1X1D]47B2BT2>>a14
Z4^<K16@SFK@g121:M@416Q1859:]1d5k6Q\2Y3Za2^1^K2V1kl1k=P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q185
9:`1d5k6_Y1f1gE\>bBVP2^K2V1TX22_2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1mk1i>
P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^1d5S26`4UR5^K2V1gZ2P1G@D]47BET2>>a14Z4i<@161>SFK@g1
21:M@416Q1859:Z1d5S2g4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1
T13D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:g1d54f6iN14TS4_@n:2V1gZ2P1S14D]47B2BT2>>2^14Z4U2[8h21
6@bE@K@4b121:M@416Q1859:W1<_1d54f6iN14TS4^K2V1WT1_V1P1X1D]47BET2>>a14Z4a:h216@SFK@g121:M@416Q185
9:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:c1d5k6i5i8Le2Rd2kk1^K2V1\P1`81gQ1
P1X1D]47=4ET2>>a14Z4o1Z;16@SFK@g121:M@416Q1859:_1d5k6c>Le2n_4^K2V1mX11gQ1P1X1D]47=4ET2>>a14Z4Z=1
6@SFK@g121:M@416Q1859:^1d5V2d4km4Y4^K2V1gZ2F26X1D]47BET2>>a14Z4W7R616@SFK@g121:M@416Q1859:Z1d5V2
d4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5`2Z4UR5^K2V1gZ2P1X1D]47B2BT2>>a14Z4
Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@\2fCK@g121:M@416Q1859:`1d5k6Te
2P5[OcX1^K2V1iNm[1P1X1D]47BET2>>a14Z4_5b2P2V316@SFK@g121:M@416Q1859:\1d5k6`k2dV2^K2V1iNm[1P1X1D]
47BET2>>a14Z4Z=16@[Cg2K@g121:M@416Q1859:a1d5Z2:KY3Zf2j[2^K2V1gZ2P1X1D]47BET2>>a14]19b2Z=16@YDi1K
@g121:M@416Q18319:Z1d5a3Y3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^1d5`2Z4R7Rk4^K
2V1UFad1P1X1D]47BET2>>a14Z4\90l316@SFK@g121:M@416Q1859:\1d5`2Z4R72oj4^K2V1gZ2P1X1D]47BET2>>a14Z4
Z=16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1WT1_Q1o4P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d5R
3h3UR5^K2V1gZ2P1X1DY1S37BET2>>a14Z4Z=16@\2fCK@R1D21:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1T13D]47BET2>>a
14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@4141Q1859:Z1d5k
6UR5^K2V1aS1UW1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5S3g3UR5^K2V1gZ2P1X1D]47BET2>>a14Z
4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@bE@K@g121:M@416Q1859:b1d5Z26Y
4UR5^K2V1]<Yn1P1T13D]47BET2>>a14Z4_2k5m1_2@16@XAj4K@g121:M@416Q1859:\1d5S26`4UR5^=o=2V1gZ2P1X1D]
47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5Y2a4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Q;X216@SFK@g121:M@41
6Q1859:\1d5S26`4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Y:P316@SFK@g121:M@416Q1859:a1d5[24Z4_Q5E^K2V1mk1i>
P1X1D]47BET2>>NB4Z4Z=16@eD]1K@g121:M@4160P1859:g1[1d5[2_4UR5^K2V1mk1i>P1X1D]47BET2>>a14Z4Z=16@SF
K@g121:M@416Q1859:Z1d5k6cn3aS1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5Z2`4UR5^K2
V1aR1UX1P1X1D]47BET2>>a14Z4d3e916@SFK@g121:M@416Q1859:g1d5c1EHh3bZ3bg1^K2V1QP1eZ1P1X1D]47BET2>>a
141S44U2S1Z1Q5BP316@XAj4K@R1D21:M@416Q1859:a1d5c1^1h3]S4gN^K2V1gZ2P1X1D]47BET2>>a14Z4Y3Q5Z1BP316
@SFK@R1D21:M@416Q1859:\1d5k6\o3hR1^K2V1gZ2P1X1De2g17BET2>>a14Z4Z=16@SFK3<g121:M@416Q1859:Z1d5k6U
R5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK3<g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@
SFK@g121:M@416Q1859:[1d5U2e4UR5^K2V1mY2IP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5U2e4Qo4S
3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5U2e4Qo4S3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=1
6@SFK@g121:M@416Q1859:Z1d5Z2`4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^1d5k6UR5^K
2V1gZ2P1X17<]47=4ET2>>a14Z4n1Y2Q916@QBQ4K@g121:M@416Q1859:_1d5Z2`4V[1lX2Q^1^K2V1gZ2P1X1D]47B<8f1
=>>a14Z4Y:P316@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4m2\:16@SFK@g121:M@416Q185
9:]1d5k6UR5^K2V1gZ2P1X1DQ4;51BET2>>a14Z4i6_3P316@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BE
T2>>a14Z4e<D16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1_S1WW1P1X1D]47BET2>>a14Z4Z=16@SFK3<g121:M@416Q1
859:[1d5Z2`4UR5^K2V1Pa1fIP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1Pa1fIP1X1D]47
BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:e1d54f6f6g<Z;14i^1UCd=\NRE^K2V1UJkLeCP1X1D]47BET2>>a14Z4Z=16
@SFK@g121:M@416Q1859:c1d5Z2`4bk2`HQ^1^K2V1VV2`4P1X1D]471@ET2>>a14Z4g3Z4U1Q416@8jEK@GO21:M@416Q18
59:_1d502g6jR2dFeX2^K2V1hT1nU1P1X1D]47BET2>>a14Z4Z=16@^?d6K@g121:M@416Q1859:Z1d5k6ad4c=^K2V1gZ2P
1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6^Cf^4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M
@416Q1859:`1d5k6Uc3T[1j3^K2V1j\1lMP1X1240;]47BET2>>a14Z4Z=161>SFK@g121:M@416Q1859:[1d5k6UR5^K2V1
gZ2P1X12A]47BET2>>a14Z4Z=161>SFK@g121:M@416Q1859:a1d5`2Z4hX37Ti1^K2V1T[1bOP1X1D]47BET2>>a14Z4a2V
1c5X3D16@SFK@g121:M@416Q1859:\1d5k6UP2oQ3^K2V1T[1bOP1X1D]47BET2>>a14Z4e<D16@SFK@g121:M@416Q1859:
b1d5Z2`4^5Q2ak2l:Ud1^K2V1mY2IP1S14D]47BET2>>a14Z4l;]116@iE9K@g121:M@416Q1859:_1d5e2U4UR5^K2V1gZ2
P1X1D]47BET258>a14]19b2Z=16@kE7D6@g121:M@416Q1859:\1d5k6k6`1nh1iP3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=1
6@SFK@g121:M@416Q1859:`1d5k6j60^h1P2iP3^K2V1bOd4_V1P1X1D]47BET2>>a14Z4Z=16@0RFK@g121:M@416Q1859:
Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1jR1lW1P1X1D]47BET2>>a
14Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:b1d5R3
h3fR3^o1S6ZE2V1gZ2P1X1D]47BET2>>a14S46[2c2c4f316@SFK@R1D21:M@416Q18319:Z1d5k6UR5^K2V1gZ2P1X1D]47
BET2>>a14Z4[2n:16@SFK@g121:M@416Q1859:m1d5a23U4^Q2aCV3V4Z:]i1m1m;`?2V1aNo40oCi<h5=3P1X1D]47BET2>
>a14]19b2\4f5V316@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1lj1j?P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q
1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4j3_916@SFK@g121:M@416Q1859:a1d5S2g4PEcZ1`R3f:g@2V1gZ2P1
X1D]47BET2>>a14c3?6Z=161>SFK@g121:M@416Q1859:O[1d5`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4j3_916@SFK@g
121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4f9c316@SFK@g121:M@416Q1859:[1d5k6YR3ko1^K2V1g
Z2P1X1D]47BET2>>a14U44Z=16@SFK@g121:M@416Q1859:Z1d5Y2a4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g1
21:M@416Q1859:c1d5U2;Fb3Y6R\1h_3^K2V1RZ2>5P1X1D]47B8<T2>>a14Z4Y:P316@LVEK@g121:M@416Q1859:_1d5U2
;Fb3UR5^K2V1RZ29:P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:V6Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a1
4Z4Z=16@SFK@g121:M@416Q1859:^1d54f6gKQ314TS4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:
d1d5k6mO[W1eY1hP1\@WK62V1\8T7B\[1o4U:P1X1D]47BET2>>a14Z4Z=16@k6W?K@g121:M@416Q1859:Z1d5k6UR5^K2V
1\8ZR2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:c1d5Y2a4Td2MRDjDfK]8^K2V1]Q1S5UT1P1X1D]47BET2>
>a14Z4o3Z916@XAj4K@g121:M@416Q1859:\1d5k6Td2P^2^K2V1]Q1YY1P1X1D]47BET2>>a14Z4o3Z916@SFK@g121:M@4
16Q1859:\1d5Z2`4UR5^K2V1YP1]Z1P1X1D]47BET2>>a14Z4l;]116@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1YP1]Z1
P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5Y2a4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:
M@416J6859:]1d5S2g4RGR[4fAg92V1l[1jNP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d5S2g4RG3nZ4^K
2V1l[1jNP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:_1d5U20d4UR5^K2V1mY2IF26X1D]47BET2>>a14Z4Y:P
316@SFK@g121:M@416Q1859:_1d5U20d4bS3bn1^K2V1SU1cU1F9X1D]47BET2>>a14Z4Z=16@[Cg2K@g121:M@416Q1859:
c6n31c14:M]5n3?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6
a5e3O=BoA8G45En1C4H315Y9m6l2A`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62
o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:
Z1d5k6XCl^4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:_1d5Z2`4UR5^K2V1gZ2P1G@D]47BET2>>
a14Z4_2^1j8@16@SF:@@g121:M@416Q1859:[1d5`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4\9m316@SFK@g121:M@416Q
1859:Z1d5Y2a4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5;_6UR5^K2V1gZ2P1X1D]47BE
T2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@XAj4K@g121:M@416Q1859
:]1d5W2c4UR5^K2V1gZ2P1X1D]47BET2>>a14U44Y:P316@YDi1K@g121:M@416Q1859:Z1d5k6UR5^K2V1oEgd1P1X1D]47
BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:_1d5c1^1h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4f9BP316@XAj4K@R1D21:
M@416Q1859:\1d5k6UR5^K2V1ZT1\V1P1X1D[2Q27BET2>>a14Z4Z=16@SFK@g12154M@416Q1859:[1d5k6UR5^K2V1PLf^
1P1X12A]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:
M@416Q1859:]1d5o2k3^g1fZ3^K2V1gZ2P1X1D]47BET2>>a14Z4l1];16@SCo2K@g121:M@416Q1859:Z1d5k6UR5^K2V1g
Z2P1X1D]47BET2>>a14Z4`3i916@SFK@g121:M@416Q1859:[1d5k6f_2PT1]^1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@S
FK@g121:M@416Q1859:Z1d5k6gc3]^1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V
1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^1d5W2c4^f1f[3^K2V1VLQ:3ZT1P1X1D]47BET2>>a14Z4Z=
16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1]<Yn1P1X15>]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5
^K2V1gZ2P1X1D]47BET2>>a141X4Z=16@SFK@g121:M@416Q1859:[1d5`2Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@
SFK@g121:8D@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@\2fCK@g121:M@416Q1859:\1d5c1^1h3UR
5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:M@416Q1859:^1d5Y2a4[S2gZ2QD^K2V1_T1n6XOP1X1D]47BET2>>
a14Z4Z=16@SFK@g121:M@416Q1859:c1d5e2KY3P<Wb1_S10[P2^K2V1gZ2P1X1D]47BET2>>a14]19Y1X1Z=16@SFK@g121
:M@416Q18319:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Y4P916@SFK@g121:M@416Q1859:^1d5k6hj4\7^K2V1XW1^
S1P1X1D]47BET2>>a14Z4n1[;16@QBW2i1K@g121:M@416Q1859:^1d5k6UR5^K2V1gZ2P1X1D]47BEF]1>>a14X3Q1[2]6R
1]316@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@oCS2K@g121:=?@416Q1859:\1d5`2
Z4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4\90l316@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4
Z=16@SFK@g121:M@416Q1859:e1d5S26Gh3gf4];^K2V1SOc[1P1G@D]47BET2>>a14Z4_2T2n4U3@161>SFK@R1D21:M@41
6Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5@Z6UR5^K2V1gZ2P1X1DS2Y27
BET2>>a14Z4Z=16@SFK@g12172M@416Q1859:Z1d5k6UR5S9ZB2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1
859:[1d5k6am4c4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@YDi1K@g121:M@416Q1859:\1d5k6X]2cMP6Wa1^K2V1gZ2P1X
1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5R3h3UR5^K2V1[L[^1P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:
M@416Q1859:_1d5k6cDHlW1kT3^K2V1iR1]1_V1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Da1d5Z2`4i;kQ
3_d1^K2V1fP2P:P1X1D]47BET2>>a14c3Fo8i3@16@SFK@g121:M@416Q1859:o1\1d5k6UR5^K2V1fP2P:P1X1D]47BET2>
>a14c3Fo8Z416@SFK@g121:M@416Q1859:[1d5k6nP3S;Rf1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1
859:]1d5b2X4UR5^K2V1\KZ_1P1X1D]47BEZ1I>>a14Z4Z=16@WDk1K@g121:M@416Q1859:_1d5c1^1h3P8Tj4^K2V1gZ2P
1X1D]47BET2>>a14Z4[91l316@SFK@R1D21:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@4b12
1:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4c9U3@16@SFK@g121:M@416Q1859:Z1d5k6^f2f[2^K2V1gZ
2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:b1d5k6R]3j3P`1V1^K2V1gZ2P1X1D]471@ET2>>a141X4S:V316
@XAj4K@GO21:M@416@@859:[1d5k6R]3Re1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@XAj4K@g121:M@416Q1859:\1d5k6U
R5^K2V1gZ2P1X1D]47=4ET2>>a14Z4f9R3@16@SFK@g121:M@416Q1859:a1d5Z2`4UR5^K2V1\T2Z6P1X1D]47BET2>>a14
1X4g3e3Eb1c316@XAj4K@g121:M@416Q1859:_1d5k6UR5^K2V1gZ2P1X1D]47=4ET2>>a14Z4]7MZ1R3@16@XAj4K@g121:
M@416Q1859:\1d5k6kS2mP1[m1^K2V1ad1UFP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6a6ck4^K2V1
gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121
:M@416Q1859:\1d5k6oCU^4^K2V1gZ2P1X1D]47B2BT2>>a14Z4k8^416@SFK@g121:M@416Q1859:]1d5k6UR5^K2V1gZ2P
1X1D]47B2BT2>>:0U14Z4k8^416@SFK@g121:M@416Q1859:[1d5k6Uj30nW1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK
@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416;E859:[1d5k6jf2Z[2^K2V1X
V1^T1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5`2Z4mOWR4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SF
K@g121:M@416Q1859:\1d5k6[W1ij3^K2V1gZ2P1X1D]451BET2>>a14Z4g3b916@SFK@g121:M@416Q1859:[1d5k6[W1ij
3^K2V1gZ2P1X1D]451BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4N0Lf5f
516@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1mj1i?P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5k6_Z1
Wf1]Q2^K2V1XV1^T1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z
4Z=161>SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1DP3\17BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6
UR5^K2V1gZ2P1X1D]47BET2>>P1964Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1VV1`T1P1X1D]47BET2>>a14Z4
Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4\9m316@SFK@g121:M@416Q1859:Z1d5k6UR
5^K2V1gZ2P1X1D]47BET2>>a14Z4h3a916@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]471@ET2>>a14Z4Z=16
@SFK@g121:M@416Q1859:^1d5k6eP3o5XCW2nU1j;c?2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d
5S3g3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4`3k5Z2b116@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>
>a14Z4l1];16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X12A]47BET2>>P1@4Z4Z=16@SFK@g121:M@416Q1859:
[1d5k6UQ4oP1^K2V1gZ2P1X1D]47BET2>>W194Z4Z=16@SFK@g121:M@416Q1859:e1d5S26`4b4QY2n:oNV5ZU1^K2V1QLe
^1P1X1D]47BET2>>a14Z4U2b2S7]116@SFK@g121:M@416Q1859:Y1[1d5S26`4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=1
6@SFK@g121:M@416Q1859:_1d5k6_i2lNhY1l;2^?2V1hT1OnT1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[
1d5S2g4UR5^K2V1\Z2:P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5k6j5Qi1]W1jk1^K2V1gZ2P1X1D]47
BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a141X4f9c316@SFK@g121:M@416Q1
859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>:V14Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>
>a14Z4Z=16@SFK@g121:M@416Q1859:a1d5k6Zf1oU1QBhc1^K2V1TS1`R11o4P1X1D]47BET2>>a14Z4i9`316@PF2K@g12
1:M@416Q1859:a1d5Z2`4T8Xo2gj1a;l?2V1gZ2P1T13D]47BET2>>a14Z4d3P2S7@16@SFK@g121:M@416Q1859:Z1d5k6U
R5^K2V1ad1UFP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5a3Y3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=
16@SFK@g121:M@416Q18319:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K
2V1gZ2P1X1D]47BET2>>a14Z4]7l516@SFK@g121:M@416Q1859:`1d5a2Y4SR4QP1^K2V1oT2g5P1EB?4]47BEi1:>>a14Z
4[8n416@SFK@g121:M@416Q1859:]1d5k6PDT^4^K2V1]U1YU1P1X12A]47B2BT2>>a14Z4Z=16@SFK@g121:M@416Q1859:
^1d5k6PDT^4^K2V1]U1YU1P1X12A]47B2BT2>>a14Z4k8^416@SFK@g121:M@416Q1859:e1d5Z2`4Sd3j\1V1^K2V1gZ2P1
X1D]471@ET2>>a14Z4l1k3H`1U1Q416@h>Z7K@GF821:M@416Q1859:_1d5Z2`4nf1V[3^K2V1`X1VR1P1X1D]471@ET2>>a
14Z4a6f2Q416@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14U44S:V316@SFK@g121:M@416Q1859
:c1d5R3h3AQ_2ab2^K2V1kQ1kX1P1X1D]47BET2>>a14Z4X1_3m4BP316@SFK@R1D21:=?@416Q1859:l1d5k6c6VV1`c1c9
V9a=Y<=Z3\6l:e;h?2V1lGV6W6i3Z89lIP1X1D]47BET2>>a14Z4Z=16@XAj4K@g121:M@416Q1859:n6`1d5k6c6Tj3_Fl:
e;h?2V1SN\BVJP1EBD]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=1
6@LVEK@g121:M@416Q1859:]1d5k6V7fZ1W`3^K2V1oY11eP1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d
5k6V7fZ1W`3^K2V1QP1o9eP1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5k6ka2Y`2^K2V1gZ2P1X1D]45
1BET2>>a14Z4f2c:16@SFK@g121:M@416Q1859:[1d5k6ka2Y`2^K2V1_S1WW1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M
@416Q1859:\1d5Z2`4Z7go2Rk1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P
1X1D]47BET2>>a14Z4i<@16@SFK@g121:M@416Q1859:]1d5k6Ui2oX2^K2V1\ORX1W3P1X1D]47BET2>>a14Z4M\<16@SFK
@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4m2\:16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ
2P1X1D]47BET2>>a14Z4Z=16@SFK@X1>21:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1EBD]47BET2>>a14Z4Z=16@SFK@g121:
M@416Q1859:_1d5S26`4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4[3Ie4^416@[EGK@g121:M@416Q1859:\1d5S2g4UR5^K2V
1gZ2P1X1D]47BET2>>a14Z4[3T5i416@SFK@g121:M@416Q1859:\1d5Z2V1Y3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16
@SFK@g121:M@416Q18319:[1d5k6UR5^K2V1]EPCXR1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:c1d5F\1g4
cNjNQT2dP1^K2V1iR1lQ1P6P15R1D]47BET2>>a14Z4Ha<16@SFK@OG21:M@416Q1859:\1d5S2g4cNaS4^K2V1fT2P6P1X1
D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5Z2`4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4n3[916@SFK@g121:M@
416Q1859:Z1d5k6_d4e=^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1T13D]
47BET2>>a14Z4d3e916@SFK@g121:M@416Q1859:^1d5k6e8df1Y?mAd;me1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@
g121:M@416Q1859:_1d5S3g3ln1VIQZ2^K2V1\OES6`T1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5k6_
6[o2Yl1^K2V1gZ2P1X1D]47BET2>>a14Z4i9`316@SFK@g121:M@416Q1859:a1d5k6h:Y7U2fU2ZW2Jk9Fk@2V1fOP[1P1X
1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6h:_9l]4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M
@416Q1859:^1d5k6oX4UI^K2V1gZ2P1X15>]47BER212;>a14Z4Z=16@SFK@g121:M2=416Q1859:`1d5Z2`4j\2Ze2^K2V1
gZ2P1X1D]47BET2>>a14Z4l1S2h8@16@SF:@@g121:M@4160P1859:l1d5S26:KY3UR5^K2V1gZ2P15R1D]47BET2>>a14]1
9A;;X1C0b2Km6X216@Q@0P6K@g121:M@416Q18319:W1Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@
416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4N0Z<16@SFK@g121:M@416Q1859:^1d5o2k3UR5^K2V1gZ2P1X18
;]47BET2>>a14Z4i8k3D16@SCo2K@g121:M@416Q1859:[1d5k6UR5^K2V1_D2Tf1P1X1D]47BET2>>a14Z4Z=16@SFK@g12
1:M@416Q1859:]1d5k6a]3e7f?VM^K2V1m_1iJP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6j`3Za1^K
2V1gZ2P1X1D]47BET21<>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1Sl1c>P1X1D]47BET2>>a14Z4Z=16@SF
K@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=161>SFK@g121:M@416Q1859:`1d5k6gIU6dB2Im7
gV3^K2V1gZ2P1X1D]47=4ET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5k6UR5^K2V1ZT1\V1P1X1D]47BET2>>a14Z4f
9c316@SFK@g12172M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g12172M@416Q1859:[1d5k6U
R5^K2V1gZ2P1X1D]47BET2>>Z164S46Z=16@SFK@g121:M@416Q1859:\1d5R3h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=
16@SFK@R1D21:M@416Q1859:O[1d5[2_4a@ca4^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6
UR5^K2V1gZ2P1X1D]47BET2>>NB4Z4Z=16@SFK@g121:M@416Q1859:e1d5V202`4UR5^K2V1gZ2I6X1D]47=4<8i1:>>a14
Z4Z=16@h>_2Y4@K@GO21:M@416@@859:\1d5V23`4UR5^K2V1gZ2P1X1D]47=4ET2>>a14Z4Z=16@SFK@g121:M@416Q1859
:\1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4m2k2`716@SFK@g121:8D@416Q1859:^1d5R3h3UR5^K2V1gZ2P1X1D]47BE
T2>>a14Z4Z=16@\EFK@R1;0721:M@416Q1859:[1d5k6UR5^K2V1aQ1UY1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:=?@41
6Q1859:\1d5k6]R3go1^K2V1XQ1R7[R1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X
1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6nP3S;Rf1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:
M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@4b121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1DP
3\17BET2>>a14Z4h4a816@SFK@g121:M@416Q1859:[1d5Y2a4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4U2T;16@SFK@g121:
M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET21<>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5S3g3UR5^K2V1gZ2P1X1
D]47BET2>>a14Z4^2k:16@SFK@g121:M@416Q1859:\1d5^2\4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4i80_416@SFK@g121
:M@416Q1859:Z1d5k6UR5^K2V1oT1gU1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Q2d5Z2`4e3X5[d1jT3^K
2V1mY2IP1G<3DP3V157BET2>>a14Z4a2X140C00`27[1m3@16@XAj4F4@g12172M@416Q1859:D\1d5k6e3h@f]4^K2V1ROd
[1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4k8^416@SFK@g12
1:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5Z2`4R[3Rg1^K2V1gZ2
P1X1D]47BET2>>a14Z4Z=16@LVEK@g121:M@416Q1859:Z1d5k6R[3Rg1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g12
1:M@416Q1859:^1d5W2c4UR5^K2V1oEgd1P1X1D]47BET2>>a14Z4S60U716@XAj4K@g121:M@416Q1859:[1d5k6UR5^K2V
1gZ2P1X1D]47BET2>>a14Z4T6U716@XAj4K@g121:M@416Q1859:Z1d5k6bQ3bP2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@
SFK@g121:M@416Q1859:a1d5k6_Y10aFB^AlDSk1c:j@2V1_`1WJP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:
\1d5k6eP2_Q3l8aB2V1g`1oIP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6fb3^_1^K2V1gZ2P1X1D]47
BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1Dd3H7BET2>>a14Z4Z=16@SFK@U1A21:M@416Q18
59:[1d5k6ln1XS3^K2V1\OZ[1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^1d5k6gh32ZY1^K2V1mk1`<X2P1
X1D]47BET2>>a14Z4X8Q516@SFK@g121:M@416Q1859:[1d5R3h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21
:M@416Q1859:[1d5R3h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:M@416Q1859:^1d5c1LAh3UR5^K2V1gZ
2P1X1D]47BET2>>a14Z4Y:P316@SFK@R1D21:M@416Q1859:`1d5Y2Hh3dY1`h3^K2V1ZG\c1P1X1D]47BET2>>a14Z4Z=16
@XAj4K@R1D21:M@416J6859:]1d5R3h3UR5^K2V1[G[c1P1X1D]47BET2>>a14Z4Z=16@XAj4K@R1D21:M@416Q1859:]1d5
P2Q1h3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@UDm1K@R1D21:M@416Q1859:Z1d5k6UR5^K2V1]S1YW1P1X1D]47BET2
>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5Y2a4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4f9c316@SFK@g121:M@416Q1859
:\1d5Y2Hh3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R1D21:M@416Q1859:Z1d5k6Ql2SV2^K2V1gZ2P1X1D]47BE
T2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@YDi1K@g121:M@416Q1859
:`6n31c1?M]5n3?c;Z35:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a
5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o1
02l27=LT44Q12116286ET1NOP1b1C253X1T1>=^11g1C\1239a2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:\
1d5k6UR5^K2V1]a1YIP1X1D]2o17BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:O\1d5k6UR5^K2V1kMfP1T<P1M:D]47BE
T2>>a14Z4Z=16@SFK@g121:M@416Q1859:\1d5k6ok10R3QS3^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q
1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:W2[1d5k6UR5^K2V1gZ2P1X1D]47BET
2<1>a14Z4Z=16@SFD6@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@oCS2K@g121:M@416Q185
9:`1d5b1X5UR5^K2V1Qc1eGP1X1D]47BET2>>a14Z4Z=16@\=16]1o6K@g121:M@416Q1859:Q6Z1d5k6UR5^K2V1gZ2P1X1
D]47BET2>>a14Z4m5\716@SFK@g121:M@416Q1859:]1d5k6l`2a]2f3^K2V1gZ2P1X1D]47BET2>>a14S46[2n:16@SFK@g
121:M@416Q1859:]1d5k6UR5^K2V1gZ2P1X1D]47BET2>>:0K94Z4[2n:16@SFK@g121:M@416Q1859:[1d5T3f3UR5^K2V1
gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:\1d5T3f3Sd2Q^2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SF
K@W1?21:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@MUEF4@g121:M@416Q1859:Z1d5k6Vn3nS1^K
2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:_1d5T3f3`Dd]4^K2V1[N[\1P1X1D]47BET2>>a14Z4Z=16
@PF2F4@W1?21:M@416Q1859:[1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:Z1d5k6UR
5^K2V1jR1lW1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Y1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16
@SFK@g121:M@416Q1859:^1d5R31f3hP3\Q2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@R14?21:M@416Q1859:`1d5k6
Z72f9lk2QCQ1oP1^K2V1mY1iP1P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:b1d5T3f3YP2oQ1W6S3W5V>PS1^
K2V1TOb[1P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:_1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4d811
a416@PF2K@W1?21:M@416Q1859:\1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@PF2K@W1?21:M@416Q1859:[1d5
T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:[1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14
Z4Z=16@SFK@W1?21:M@416Q1859:_1d5T3f3k:a1ge4^K2V1gOn<PNP1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q18
59:[1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:]1d5k6ZS2XY1Y4Wa1^K2V1cS1SW1P
1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6j1ZP5^K2V1Yb1]HP1X1D]47BET2>>a14Z4Z=16@SFK@g121
:M@416Q1859:\1d5T3f3Rd2R^2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:^1d5T3f3Rd2UKlAoP
1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:[1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16
@SFK@W1?21:M@416Q1859:\1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?101:M@416Q1859:\1d5T3f3c
Q4aP1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@416Q1859:`1d5T3f3lc3e6l9eM^K2V1gZ2P1X1D]47BET2>
>a14Z4d83a416@SFK@W1?21:M@416Q1859:]1d5T3f3lc3b@eM^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:M@41
6Q1859:\1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@MUEK@W1?21:M@416Q1859:^1d5T3f3]Q51E^K2V1gZ2P1X
1D]47BET2>>P1@4Z4Z=16@SFK@W1?21:M@416Q1859:\1d5T3f3`_2db2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?
21:M@416Q1859:]1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@L0UEK@W1?21:M@416Q1859:\1d5T3f3UR5^K2V1
gZ2P1X1D]47BET2>>a14Z4Z=16@SFF4@W1?21:M@416Q1859:\1d5T3f3UR5^K2V1gZ2P1X1D]47BET2>>OA4Z4Z=16@SFK@
W1?21:M@416Q1859:^1d5T3f3UR5^K2V1aU1UU1P1X1D]47BET2>>a14Z4l4]816@SFK@W1?21:E7@416Q1859:\1d5T3f3U
R5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@W1?21:E7@416Q1859:d1d5k6UR5^K2V1fR1PX1P15R1D]47BEF]1>>a14Z
4C0^7E0_416@aE>2K@g121:M@416Q1859:W1_1d5k6UR5^K2V1gZ2P1X1D]47BEF]1>>a14Z4C0T80Q1]316@SFK@g121:M@
416Q1859:]1d5k6UR5^K2V1gZ2P1X1D]47BEF]1>>a14Z4C0T8`416@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1
D]47BEF]1>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4i8`416@SFK@g121:M@4
16Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4i80_416@SFK@g121:M@416Q1859:a1d5R3h3UR5^K2V1TOb[1P1X
1D]47BE@c1>>a14Z4\4KQ816@SFK@R1D21:M@416Q1859:^11_1d5R3h3UR5^K2V1gZ2P1X1D]47BE@c1>>a14Z4\4m816@S
FK@R1D21:M@416Q1859:^11Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4P1Y<16@SFK@g121:M@416Q1859:^1d5k6UR5^
K2V1_;c_1c?P1X1D]47BE>e1>>a14Z4K^<16@Y9i<K@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BEF]1>>a14X3
Q1Z=16@SFK@g121:M@416Q1859:\1d5k6UR5^K2V1gZ2P1X1D]47BEBa1>>a14Z4N0Z<16@SFK@g121:M@416Q1859:^1d5k
6dY3g;cZ1IZ1^K2V1gZ2P1X1D]47BET2>>a14Z4T4U916@SFK@g121:M@416Q1859:Z1d5k6jP5Z1^K2V1gZ2P1X1D]47BET
2>>a14Z4Z=16@SFK@g121:M@416Q1859:[1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4k7M`416@SFK@g121:M@416Q1859
:Z1d5k6^a2f`2^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:Z1d5k6^a2f`2^K2V1gZ2P1X1D]47BET
2>>a14Z4Z=16@SFK@g121:M@416Q1859:b1d5k6_Z3eg1b1S3S3cC2V1gZ2P15R1D]47BEF]1>>a14Z4]1[7`416@SFK@g12
1:M@416Q1859:W1Z1d5k6_Z3eg1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:f1d5k6oT1V4R74Z1Z
>c>1nR2W3G[<^K2V1T_1_AR:P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:]1d5k6km3YT1^K2V1j\1lMP1X1D]
47BET2>>a14Z4Cf<16@SFK@g121:8D@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@d?^6K@g121:M@41
6Q1859:^1d5Z2`4gR2]o2^K2V1gZ2P1X1<71[47BET2>>a14Z4Z=16@PF2K@g121:M@416Q1859:^1d5Z2`4]d4g=^K2V1PL
f^1P1X1D]47BET2>>a14Z4Z=16@PF2D6@g121:M@416Q1859:`1d5k6lm1XT3^K2V1PMm9hS1P1X1D]47BET2>>a14l3=Z=1
6@L0UED6@g121:M@416Q1859:Z1d5k6ed3_]1^K2V1gZ2P1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:^1d5k6T
Z4PH^K2V1UKo=aQ1P1X1D]47BET2>>a14Z4P4h2`616@SFK@g121:M@416Q1859:Z1d5k6UR5^K2V1gZ2P1X1D]47BET2>>a
14Z4P4Y916@SFK@g121:M@416Q1859:\1d5Z2`4UR5^K2V1gZ2P1X1D]47BET2>>a14Z4c4U5`316@SFK@g121:M@416Q185
9:_1d5S2g4XEgX28bW1XL^K2V1Yd1]FP1X1D]47BET2>>a14Z4Z=16@SFK@g121:M@416Q1859:c1d5k6oi3a8a=Y4g=W:VA
2V1]B^X1j?P1X1D]47BET2>>a14Z4P5^2j516@SFK@OG21:M@416Q1859:\1d5^2\4UR5^K2V1gZ2P1X1D]47<5ET2>>a14Z
4i8`416@SFK@g121:M@416Q1859:[1d5^2\4UR5^K2V1gZ2P1X1D]47BET2>>:V14Z4Z=16@SFK@g121:M@416Q1859:d1d5
S27_4l5c91SY3f=gK^K2V1\P1`8iQ1P1X1D]47BET2>>a14Z4_5j716@SFK@g121:8D@416Q1859:c1d5S27_4l5c91SY3^Y
1^K2V1VU1^;QJP1X1D]47BET2>>a14Z4_5j716@SFK@g121:8D@416Q1859:b1d5S26`4YDk]4g9fA2V1aU13QU1P15R1D]4
7BET2>>a14Z4Q1g7`416@SFK@g121:M@416Q1859:9e5bc8e2h5]:dQ1S4X2W15e5bc8ad1S4`34e5bc8lBhU16e5Ql8Q9[1
_OX62e5X\:]5n31d1>M]5n3?W=f15:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a
2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2
c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Xn18e5iL3h]1Qj2Tj1dd1eh13e5X\:b33e5Ql8V
`17e5^f6il1h8a[1d4b3W7D0X31e1=M`1l3n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0
151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6S3]2e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d
1210524n27V513<X61X1MQ4S2241O2o15<COGV5S12V1K93o1n2g:Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E
9JNOP1AP1C253X1T1>2:^1152^1C\1239iEXJj1j2j6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;2122
70171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6
[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g1
4Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239e4D0X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151V
2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241R3fN
V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1l6D0X31e1=M`1l3n3?V6g85:a264f1404^1:6;406S
14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G
45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o
102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>2:^1152^1C\1239k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;40
6S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>
8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_6
2o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239nn1k6D0X31e1=M]5n3?V6g85:a264f1404^1:
6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1
k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j
2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239b7D0X31e1=M]5h1U22<V6a6U25:7Dd16
4f1404^1:6;406S130E0200111;212270171A32P11P1S111O0151C;I65X17Ii5OBJ5[45V1037<:0@?i25C6k73a2c53CV
1U6a5e3O=Bb1FT1g1=X3Q98G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524Q1l17Q4I61113<X61X1MX3HGM=241O2U1
h3V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOA>AP1C253X1T1>57^1152^1C\1239Z7D0
X31e1=M4X5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5<S3J5V10
37<:0@?U23685CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9_4]2[32`2CBT2_1528g1d1210524n27V5120<X61X
1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=U18152^
1C\1239V7g=WK16]1iDP7D0X31e1=M]5n3?V6P7f15:a264f1404^1:6;4065M4E0200111;212270171A32P11P1S111O01
51CU1<X17Il4LOBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5Q1c2O=BR1?k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1
d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93S1Kf=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP
1AP1C253X1T1>=^1152^1C\1239P7D0X31e1=M4X5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1
S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_152
8g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JN
OP1AP1C253X1T1>=^1152^1C\1239V`116]1iDW7D0X31e1=M4X5n3?V6X31\55:a264f1404^1:6;406S14E0200111;212
270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1:84H315Y9
m6[32`2CBT2\12528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\
2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239S7RY116]1k>m2o2_7D0X31e1=M@Y1b3n3?V6g85:a264f1404^1
:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?i25CR83a2Jh43C1T1j3
Z2a5e3O=Bb1k1`>8G45En1C4H315Y9m6S12T22`2CBT2_1528g1d1210524n27V513<X61X1Mm33k17241O2n4V5S12V1K93
o1f=Q3V2CO]1Z4j2Z3Hf52o102JQ27396E\2g14Q12119526E9JNOP1AP1C2534S1;H>=^1152^1C\1239n8X=lOQ7D0X31e
1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?
i25CR83a2c53CV1j3Z2a5e3O=5<b1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241
O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3Hf52o102JQ27396E\2g14Q1211986E9JNOP1AP1C2403X1B0@>=^1152^1C\1239
X7D0X31e1=M]5n3?i42Y1g85:a264S1B404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[
45V1037<:0@?8`25CX3i43a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n274Y3NH13
<X61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62FX102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1B0@>
=^1152^1CT172380Q7D0X31e1=MP1\4n3?V6g85:a264S1B404^1:6;406S14E0200111;212270171A32P11P1S111O0151
CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2i1i33CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d121
0524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1b1g2j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP
1C253X1C@>=^1152^1C\1239UMSKT7D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1
S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CS5n23a2c53CV1a5Ca5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_
1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1`11g2j2Z3_62C[102JQ27396E\2g130Q121
1986E9JNOP1;5P17;2403X1C@>=^1152^1C\1239l6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;21227
0171A32P11P1S111O0151CU1<X17Ii5OBJ5h1b25V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m
6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62C[102JQ27396E\2
g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239m6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;2
12270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y
9m6[32`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CO]1b1g2j2Z3_62C[102JQ273
96E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200
111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4
H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1b1g2j2Z3_62o102JQ
27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239P7D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0
200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ22[45V1037<:0@?U2C5CR83a2c53CV1U6a5e3O=Bb1EU1`>8G4
5En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o
102JQ27396E@k1g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239l[1Q7D0X31e1=M]5n3?V6g85:a264f1404^1:6
;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5`3J5V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1
k1`>8G45En1C4H315Y9f3V3[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2f2W2V5S12V1K93o1f=Q3V2CO]1
Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>==1;98152^1C\1239_7D0X31e1=M]5n3?V6g85:a264
f1404^1:05;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2C5CR83a2c53CV
1c1a4a5e3O=Bb1EU1`>8G45En1C4H315Y9m6[32`2CBk18_1528g1d1210524n27V513<X61X1Mm33e1=241O230a2=i1V5S
12V1K93o1f=Q3V2CO]1g1b2j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C2534S1T1>93=1;98152^1C\1239VIe
4D0X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k
1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2Ad1
<X1h32^1Cm1l6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17I
i5OBJ5`3J5V1037<:0@?8`25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V
513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>
=^1152^1C\1239b5D0X31e184^1Y1b3n3f6m8:a264o542B0200111;212270171A32[40151V2X17Ii5L04P3@_1J40V103
7<:0@?i25Co72e2Jh43C1T1U6W9O=U2k1`>8G45d2CeB2T22`2CBl1g1528g1\17210524V3i5X61X1Mm33k17241b>93hBV
2CO]1g1b2j2j92o102JQ27396E\2n22119526E9JNP2AQ24S1;\32^1Cm1n8X=lOe4D0X31e1=h2b3n3f6m8:a264o54E020
0111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210
524V3i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1m6D0X31e1=M]5n3?V6g
85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5M1BJ22`3J5V1037<:0@?i25CR83a
2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K
93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239d4D0X31e1=[6n3f
6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`
2CBd3528g1d1210524V3i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1h4D0
X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1g
3h:8G45d2CJRD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241iQ1V2CO]13V4j2j92o102JQ27396E\2n2211986E9JNP2A
Q2X1h32^1Cm1k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17
Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V5
13<X61X1MQ4S2241O2o1n2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1
>=^1152^1C\1239k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<
X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n2
7V513<X61X1MQ4S2241O2V4GV5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1
T1>=^1152^1C\1239k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU
1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524
n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X
1T1>=^1152^1C\1239a7X7D0X31e1:2M]5n3?l4Y1g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O
0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3A==Bb1k1a5W17^78G45En1C4H315Y9m6[32`2CBT2_15
28g13CL210524n274Y3g113<X61X1MQ4S2241O2X1c1Q2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q12
11986E9JNOP1AP17;253X1L7>=^1152^1C\1239k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270
171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[3
2`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2l2Q2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g1
4Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239R7D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212
270171A32P11P1S111O0151CU1<X17Ii5OBJ5[440V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9
[5a1[32`2CBT2_1528g1d1210524n27V513<X61X1Mm33S2241O23<5W4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27
396E\2g14Q1211986E9JNO;DAP1C253X1T1>=^1152^16<\1239Q7D0X31e1=M]5n3?V6g85:a264f1404^1:6;1206S14E0
200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En
1C4H315Y9m6[32j1ECBT2_1528g1d1210524n27V513<X61X1MQ4S2241O23<5`1f2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_6
2o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239X`1S7D0X31e1=MM_4n3?V6g85:a264f1404^1
:6;406S14E0200111;212270171A32P11P1S111O01511A;I92X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=
Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4e1=241O24i4V5S12V1K93o1f=Q3V2CO]
1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9J31HOP1AP1C253X1S10>=^1152^1C\1239i4D0X31e1=[6n3f6m8:a264o5
4E0200111;212270171A32[40151V2X17Ii5T6J5V1037<:0@?8`25CR8e2c53CV1d3`2W9O=U2k1`>8G45d2CmD2`2CBd35
28g1d1210524V3i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9J>?P2AGY1X1h32^1Cm1Y7D0X31e
1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5_1V2D5V1037<:
0@?i25CR83a2c53CV1`5Da5e3O=Bb1k1b2m;8G45En1C4H315Y9m6Q1K8T12`2CBT2_1528g1d1210524n27V513<X61X1Mm
33S2241O2g1BFl1V5S12V1K93o1f6o6Q3V2CO]1Z4j2^1k1_62o102JQ27396Eb1Ig14Q1211986E9JNOP1AP1C2534S1T1>
=^1152^1C\1239Y7D0X31e1=M]5n3?V6g85:a264f1404HE:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X
17Ii5OBJ5B2IV2D5V1037<:01>?i25CR83a2c53CV1`5Da5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210
524n27V513<X61X1Mm33S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C
2534S1T1>=^1152^1C\1239k213PNY8mMl6D0X31e1=1K]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A3
2P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CB
T2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396Ed1Gg14Q1211
986E9JNOP1AP1C253X1T1>=^1152^1C\1239k6D0X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171
A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2
CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2V2g2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1
211986E9JNOP1AP1C253X1T1>=^1152^1C\1239l4D0X31e1=R1X5n3f6m8:a264o54E0200111;212270171A32[40151V2
X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241iQ1V2
CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1m1j12^1Cm1V`116]1k2mAi4D0X31e1=h2b3n3f6m8:a264o54E02
00111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2<5CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d12
10524V3i5X61X1MQ4S2241Z3^NV2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1SDhb1k4D0X31e1=h
2b3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?\2<5CR8e2c53CV1U6W9O=U2k1`>8G45
d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241Z3^NV2CO]1Z4j2j925i102JQ27396E\2n2211986E9JNP2AQ2X1h32
^1Cm1SDRL1h4D0X31e1=2X6n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53
7;V1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396C1\2n22
11986E9JNP2AQ2X1h32^1Cm1;f4D0X31e1=n2\3n3f6m8:a264o54E0200111;212270171A32[40151V2X17Ii5o65L9037
<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o10
2JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1e4D0X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151V2X17
Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5X61X1Mm33S2241iQ1V2CO
]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1Q7D0X31e12:M]5n3?V6g85:a264f1404^1:6;406S14E02
00111;212100410171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53CV1U6S4]1e3O=Bb1k1`>8G
45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27R3S213<X61X1MQ4S2241O2o1n2V5S12V1K93o1f=Q3V2CO]1Z4j2Z3
_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239f4D0X31e1=[6n3f6m8:a264o54E0200111;
212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3
i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2Ad1<X1h32^1Cm1Q6l6D0X31e1=M]5n3?V6g85
:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c53C
V1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93o1f
=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1A10MC253X1T1>=^1152^1C\1239k6D0X31e1=M]5n3?V6g
85:a264f1404^1:6;406S14E02001001;212270171A32P11P1S111O0151CU1<X17Ii5OBJ5[45V1037<:0@?i25CR83a2c
53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6[32`2CBT2_1528g1d1210524n27V513<X61X1MQ4S2241O2n4V5S12V1K93
o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E\2g14Q1211986E9JNOP1AP1C253X1T1>=^1152^1C\1239f4D0X31e1=[6n3f6m
8:a264o54E02001001;212270171A32[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>61G45d2CmD2`
2CBd3528g1d1210524V3i5X61X1MQ4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1W7D0
X31e1=M]5n3?V6g85:a264f1404^1:6;406S14E0200111;212270171A32P11P1S111O0151C;I<X17Ii5L01BJ5`3J5V10
37<:0@?8`25Co723a2c53CV1U6a5e3O=Bb1k1`>8G45En1C4H315Y9m6S1W22`2CBT2_1528g1d1210524n27V513<T2S41X
1MQ4S2241O2n4V5S12V1K93o1f=Q3V2CO]1Z4j2Z3_62o102JQ27396E6U2g14Q1211986E9J>?OP1AG8C253X191H>=^115
2^1C\1239Z5D0X31e1=[6n3f6m8:a264o54E0200111;212270171A32[40151OS12X17I]1[4L04Z1f3J5V1037<:0@?8`2
5CR8e2c53CV1U6W96H=U2k1U1Z=8G45d2Ch3i100W2P=2\1S1CBd35261g1d1210524V3i5X61X1MQ4S2241iEo;V2CO]1Z4
j2j92o102JQ27396E\2n2211986E9JNP2AGY1X1;\32^1Cm1VEe4D0X31e1=[6n3f6m8:a264o54E0200111;212270171A3
2[40151V2X17Ii5o65V1037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d1210524V3i5T2S41X1MQ
4S2241iQ1V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2AQ2X1h32^1Cm1i4D0X31e1=[6n3f6m8:a264o54E020011
1;212270171A32[40151V2X17Id3T2o659L037<:0@?i25CR8e2c53CV1U6W9O=U2k1`>8G45d2CmD2`2CBd3528g1d12105
24Q1T2i5X61X1MQ4S2241ROf2V2CO]1Z4j2j92o102JQ27396E\2n2211986E9JNP2Ad1<X1h32^1Cm14g5f2kP8RY2d5n31
f1<M[1Q4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6Q4_1e3O
=BoA8G305En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l
27=LT44Q1211986ET1NOP1^13C253X1T1>=^11g1C\1239g=a6X;XJk4<g5f2gP1l<_=<Z;ZU1TFiAQc2bI9g5f2TQ1_<_=Y
b6o<jOY:2g5Sm4?g5=Rf1Ve1Y=QT1a9^Z1iV1VHXU1a7X4H]41g52g5kh8=g5f2T2m[1i;ha1[U3j1T6hImS2g1e16g5f2hZ
2o[7g1d13g5YGfU87g5U23oDPl4YY3;6g51`U114__9@g5\10l1fe8n3Eg>e@]3U2e2n:Q16b3Cg5\10l1fe8n3U5k<X6h7U
1S7a2]7R10LHP3n1g5[100@G05bT1_=e4_B]312g:ka1S7]^1jP1a1]DU53f3c<D1k5QMEU1EAV3d424651025>131:>5R36
a11155B^:[1P3_5n31f1<M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1U6
d5a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<\4k11X1MQ4S226O2n4V5S12V1K93o1f
=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253G@T1>=^11g1C\1239``16g5\10fk9o5]>Cg5[100@H`C`V1Qb62
oS1\2h2o43<NjB24g5`o4mn4jF2g5Ye::g5Z_20fZ4]?2XGm1R5YJ9g5^J2h\1jZ4Zk13P>a6b9g5;7R2j7g1=LGCDM1`1`4
P2m5i7X4EZ3;3Q1?Q4_3C69S2Ig1:g2<M>81HW2d40`22<4K0k52OR3o4h1]1W2@B\2e2L7JJn1[2V36a12g3D;N>U2U17i3
7C;i1j1f12<S12G@011:<\3W1Q238D17:Fa27;2Mn17W15\323l1X1f1d9Ma14N76Jo1Oo1a6[5g1=n1A;B<JHS1AJa1\6R3
M82119:3D3=21513>F2282521>112122:V2W317@16NJ3>6320A2@912S84J1a3?E:b2HP29W18X1P1>P8=8Q1LR1T13Kg1J
169;T1=682V3=;<6>;0L:g2U4f1CS1U16:X1W106<Y1R2P3d1Z1b1DR225<Y162292X1L1j3BP1H@361O@A5>5=6c3>d1C=\
8g5CR2_4<<=P3^1V4W1<a4e1KW2Q233Q3R1g3>U17n11?@HG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R2\1><;Q1U1A[1
@E5_128X2[3Y4A5`5^3:334Y5=B6o6S67DR1IZ2P41R4i34:W1M>a1K24A2f10:]1J`1i1B?B6267;S2CU1;j1CLAQ1c125<
<U146DAJj6A8]19EN:396A:j8_4_5@K:=1Q21f1FZ2b3h292S1A^17\3W28h2l2Y1141<94i11L2\1\3e41U2m3\24?b28l1
Fk1B>f5V13A7U18Q1P1W4\530f284X1V1Y1U11Q3<:Z1I9ELDLk2Z25>m1Gg1<X1W8V12g1o18O2Y3AQ2?h2Q2D\1j9g5;7R
2X350153O6;@BU1?i2B6]17`2S51^1>@<3U1A=O??1\32V15S3P1h2f33;a1d1l16V1a2]11V4KQ1O2Bc2DKCF22P1V34;7:
M227g521k3?c4LK7@2FZ13H9Y21e44Q1G;3:i2j18Q4=\4n30:JU2]296V1153K>K6Cf321d1i1a2Y3142<1;Q113O3K@;\1
574=Z43AD<2BB>R136F1^1l2C11F432:P111U287=6273=@Z1n6Y61T4=S5Y3\2f3h26Li284n12<3>P3S1Q1Y2<2U18121J
Cl2^1l1b2Y1H4JQ1GX1P1^3o1<AP1R1Hf17Y5LT1JZ1L3W2Ki1>DV26216f33S1<M3:5g1;e1Y2C?W7W2A5G9c123NI44GZ1
GBl1[1<B7K9m1Z1m3[1MR25W3U1:0Y1DG9T9g5;7R2V1i2>U27J211P2f15CZ1159C4Q6<Q1e4e1^8BX28[1KM12?Q1^2f1b
1W1`2<65Q1U1AFR3R2JX1e15g30P3Z4M\1U1>\2Q1X1_1EJ]2;2T1m1Y1X2R1O887U1J]36EV36a12G`2S1:Q1;a1Y1H`2:D
Jg115D<<5f1Nj11L1:<h1Z5D186I3a1KC2476;\32e474::2c147A124Of2S3i16N2?8B9::6U1E=a9^1]26Ho1P1=P1X2;B
W1E2S1A\2M^5h1E3m1o1:DF0123=303>212JC50C:0GU1J6@40:8121941U1E3010a73:V1b2Gm5S3W18W2a6;4^1=8G9P1:
h13g3X29e3f1IJn2c51g1U1]1[19P4Km1I9GZ1P5DG9d2V3C;n3Y2_6n6g5;7R2g5W2>Z16EU1o111o3]90n4_5\1R1n41X2
;b5_4?_3428o15S1h1U2_2i5[23Q3[98S4[2@W25LFl3R15A>Ej7o1>Y39m19]264<P1]23EU1N12\11IP6g1S1;3W11k1W4
b328V1i1]152Y<732AbCV6h1e1F\62DA85Q3S13=21a19068B4122[1J:l20H701264@132:?3I20U1o2j3V1d:o2b2_8938
V43Ka22617752O=64Mm3>;05X1V1`1n3^3R12P2R3f6Z1R4725127L45123592U2X4m12MU1:AH1`3k2>[6g5;7d1=V1j1Ne
5@U1`2`1`4S1Hc1m3<9g2]3Q1X3f2EW1J7M1^6h1m2T1j1DP1DT4b2P3GDQ8O@U2^4X13`4:T1S2j32W19KP;m30H7]1M^1m
46n1Q2IN6S12X10K\3]4:7o283O6h3b32k49b7Q2Y1U1D;F8Bf1b8[6d1=V7e1V7[4J9l1X1X1W4e2E=::Q4R2j2I:J5m3j4
^1`28X1U3o3Z1Bo15Lo4@623J12O=?K4R3Fe1:6l2`5j1OV1Lj25;_3P1IQ1Z1Z1L[2f1<@9E:10E3IY5V3>3<250Hn1Q2D8
Q1j8g5Cm2c4Y23;1j2?l3@`1_1K5MH=P5Bd1S>22@3AV13Z26610e1d2[45V2d1g1AV1D>H792?P3a91J:Of2Y1i2<U14[1T
2S76:4;]1JW2R3D=S123a12Go28;8S1;a1O9@m4;<P1V2F`1_2K`43>LQ1g4G>9h15<d1a2AR174722242126;435<406431
103124l812j2R15::61\1\:S=3k1W37o42_122E=\1KBG422131<I23038C11212:?C6]2<2=2=2E8@192113227;Q1c1b3j
1Og1KNQ1Ae2\1S1IU1I>F6340816H6g1f4_1o1K;L23OP2Q11`1T2MY3Il1h2_1o9N8Kd1`1IL_1Q3T2W3o22j7`4Y4S1Kg5
CXM6SCj1_1c>j3gY1_FnY1SN3k1Kc2TZ1QB;V51QKU3V3^;^<^<g5;7R2l2;5011113C<3F4168322T1T3DR130NW3I1=W17
5>U1I23<><G0@1?>7P15[2^13Y15U1n1`2W12E6Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BP2f11e1268K^20O
>4C8227P39\221l1?Jd5O8@?n19[3=d3V1P19=k2e1X2c2Ig3>X1e1MP1=b2P2W2<63>R1B55@2c1;A521LG2>W1U1H3>14J
2>S1A142@35A?D37Y2DE_2F1LOg12:2l2@<6B8E37=0=2]1J4L487173232KZ1V1?[16U7IZ5`3HQ1?5f1`1<Y3S6IR32;69
KMb1T1d1E02B4A3O4_18S1FGNLZ13260_14X3c1e1O9;CZ4a1>DH]1N<@F>_1R1F^2F`1_1T1e195W13T1G3P3=L2O=;`2<E
9324D6<:l1b72k1D2=P2V1b39c141;B5C9GZ1GBQ1[27>374Fg1401BOb1<Y3MR25X1IT1U1:0@H:Q1S1g5CR2V1\=]7Y3c@
lCUA_b1Q27`6XX11Y3]S1f4f:Q:If6TC_7<1^20l?_8g7bA\91Y1g5Ci>^;nAW1V1j1T6_1g1R1aBe4W3TAl3gDX7Q@l;UBZ
[1\OP6V:D9o:Y2V30fQ110S51S3A\7o1T2g5CR2P>\Ga3\32UB9T9W2k7^@Z1P2gCd>]2o8aJX2?ER2gAR2j8R3n4k7l5[1`
1;3T6^2EgIm4U4U28V5<<JEn30a2T3P3^8S1g1m54512359f:R1[1T3g5CR2JD`<[N2\3\1aB9R>SGX:g3]20[3T5An7e89c
2S6b323o=A:2?8]142D1X;JmAR3Y32\15c3D3=f1903;B1212272E`1a3]1:27Q312]3j:W7i:9g3Q5`1D82d3;g2d40S7V;
g1l1j4P;G:e7Hg5C_^12h`2m4Hn70oV1[L\2QT2j32Y6>m@R6<SCm881Kg5CYX1MM98T5`=j=US12XK[E3aHQOX22]4o7Ed=
]W1m6dCeMf3g5CR2e;Z27k4b2Gm6j5Y1X2R1o1GZ22E:4:Q36T16\2i@W1Fj5?42c4Od2Y4?i3i2\7`1S1\4>M]1S9m4P4Z3
[1c7CQ3c4:`E3R1FY3i8a6d4f6i:X5172:k12T3T2]2R1412]3j29T:@c3P3FX7]3923_3m41]1\1c5c2Q2Y4Y3N[1Bd3i3a
1JP6b9d4Y2:V1U2g5CR2l2^13o1oE0j74j;o2[8Q:6`8NXR1bAQBQA66T20k4?\G\8j3cBV=k2W7k1aC2Q<<:<g2a2i4n6W2
18L6:HR1Dc13G_2`3W;k3Z1<035B9=g5[8^Di@m1^=NZ[1c;2]EXl2XF7h5ek5^@S9no2UN13h5dG15h5_m1l4[h7VC3h5dQ
5m\44h5Xe6Tn31:h5[24Zf1X20m[2a9V^4df1Ah5@P2\Be21Xb4[4F]ANe2d>IT_1jL93h58_T84h58j]6T71h5Fh58XAd1g
1e21\<S_2]Q1ZQ2Y=k6U8^Im:XL;iA5W;_3>h5a?0SW1]Bk;n3Uk1`1mIQ2dh13a7o1h507a1Fc7PB20Y1^5@j1114?@6f4a
4^:Z2R19<i1W?`51cGVI]5e52T2e7mK:kT1\1d1^7o;n2n2U3Cf5V2_1`7n80V2V699U4l1?_M`;2h5aa:5h58bh1Y2hd34h
5dG1[Q46h570\l1PP3gX32h5SR8S1h5B91_2fLm<Q?0W1`52a<``1RBoNV=m1:\Ej19AY7hNe9`;d4X9TM76l9b9]2=h5L1V
Oo=h;`1EX1`5Um1in3VE6h5LQi1V2fj4RX1R1h5B91f1_Mh7e;10c4c3g5]n1WZ1oFi8U7V3^1H:;48mV1l6Y>fDm@2302Bh
5B\CaKS1_;0W1\3n1kd2Q;4TBPLVT1X8\1V1h57D00VOi7_6c<Q1b2`3^4g52Fo=a5_1h1[;]5h2\8h5a3g8d?eT1gBjI`5W
6Z531e?UQ1;h57Wk1d2T4iX4Y3of191b_1Ch57D1VOmJ;E0a2`3km1h5X8P4`4UX3i6\>7h57Dbj1ee4f5RX15h5d10XV1ih
39h5[2bBYT1UH1`l1a1b1Ih5b4[@[FCbFl>1SESW116a1d2Z3VT2b4m1:4aS1F_4lR22V1h5_2[f1Y27kC0Yb2RHfHb7]?2X
Gm1R5c<1^6X42450;@41<KS3l6UKk5E4;b45i5UT1Z1145i5`U114f`88i5cP1h2HZ114Sj57i5UT1Z114Sj5h16i5cP1a3Z
114W2i5a10i2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR
4b4FJR2f5o1a9nT1X7d6m>^2[2i5g1d2m5i@S5]1]3;14U2m1:=Y1m1Q>oCa12421E0Q?\JZ1Y6_7T8^2f3S100235S5A?n6
Aj?a518m1XDn:d13jAe8FJR2o1<74W21Ba;Z510iV1d6Z7b7^2W2i5a1j2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS
14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9]CT;R4b4FJR2f5o1a9nT1X7d6m>^24i5`U1146i51^U1121X2i5a1
j2Y5CmE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?5h6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f
5o1a9nT1X7d6m>^27i5nQ1?Q314\k4>i51\Q1OQ3121ih4M@1m5B7i5`U114o2e^4aW16i5^R1Q314e[35i5h5gO14V2i5a1
j2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o
1a9nT1X7d6m>^2:i54[U114Z1U_3dR1V8WI_1i512^20cJ6n3`1`2121[FTj2SE>Q=102[51F6@15X1f2[1;1@H[1<P1E`:0
AASY1[f14RL8i54YR1Q314``3kZ1?i512YR1Q3121``3fR1a5^11m5[16i5`U114RS4k16i54[U114``3X3i5a1=C0g1m5mE
]1i3141S2m1:=Y1m191Q1aJQ6a12421E0hS14k6g7V>^2f3S10023Y5<41=n6fE718BZ1HU10d14V1Q3>P1EFX9@0A^:=aBR
4b4F5DX1I`2U3o1a9m19W31L2f?k1Y2]1Q94S7d6Z7;V7]11N5i5nQ1a3149i512[U1121``3nP15i5^R1Q3147i51\R1Q31
217i5`U114a:]j1`Y25i5`U114a:7i51gS1f11215i5\S1S2145i5`U114_V45i58WU1145i56YU1145i5`U114RR98i5XM6
P814eb4n>5i5f8iL146i5Q2^S114i_67i5XM6P814dQ5>i5n1TJ\914UR6`Y1m1Xd1X221:<i5n1aS114f[7m1Xd1X221:6i
57XU114on6_5n31h181M]5n3?n>5:a264f1404^1:6;406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j
;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3
j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12397i58eQ1?Q3147i5`U114V1nP1e?7i5WS1X214
V1nP14i5`U1147i5nQ1a314eP2]j1:i51lQ1a3121eP2]j1nN5i5`U114Sk38i51^U1121Rj4mm15i5fKi9146i5SL`3k514
7i5dOk514VW6\N7i51bOk5121;i5ZK1j7X214XN]`3[l1[Q15i5`U114R[6i2n31h1=N:d2Y2c3:bE]1]3;14U2m1:=Y1m1Q
>W4g?a12421E0iZ1nE^2f3S10023a2d121057>A?e1X5R9Y7a518m1XDbNn1f6F9@R2V23174W21B<Z5S239W3W\1<91k5T1
h=^2Mn31h1=NY5n3jJ14^J`2jj2d121057V3[>oS2g7j4l3Z5a2V`114i5`U1148i5SL`3k514`j2iV15i5dOk514Y2i5a1j
2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?5h6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2U4`
1o1a9nT1;l6d6m>^27i5nQ1?Q314nh56i5mOb514nh58i51\R1Q3121dF<i5nQ1?Q314TQ1`\1>k`3e5]`1]2i51e1d2m5mE
]17U3;121U2m1:=Y1m1W3_:97131c2[3_=a12421E0iZ1\C]1S1^2f3S10023Y5A68n6\@a518m1XDn;cBe8FJR2@k174W21
Ba;SV1S6d6m>^25i5`U114Uo18i51\R1Q3121Pb36i5nQ1?Q314;i51lQ1?Q3121Xj41m5Y2i51_10i2m5mE]1i31211S2m1
:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^29i5
1^U1121Sf75a_16i5`U114Sj5kL5i5`U114di6_2i5a10P10g1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14R1h5nE
^2f3S10023Y5<4?n6fE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2X2i5a10i2m5mE]1^2Z1141S2m1:
=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2^2i5
a1Q10g1m5mE]1i3141S2m1:;1Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9@0A^MR4
b4FJR2f5o1a9nT146l6d6m>^2`2i5a1Q10g1Y5CmE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?
n6fE718BZ1d34V15k2>P1Eo9@0A^MR4b4FJR2f5o1a9nT146l6d6m>^2a2i5g1K0g1m5mE]1]3;14U2m1:=Y1m1Q>m=Q6a12
421E0iZ1eA0W4^2f3S10023Y5A685h6R5Y;a518BZ1a8P1E<b9@0A^Me8FJR27T274W21Bo1a9T@iD4S7d6m>^2?i51\Q1OQ
3121Z]4V4n76@1`6Ci51^1B@mK2j61213fn1ak2h6^C]R3fGI;i5bN22n5H14Qi3P:aa19i5RS1]214]W2PFiP2^e1c5n31h
181M]5n3?n>5:a264f1404^1:673406X1F4D140041271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O
=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1R5c8Q3j2c9Z3_62o102
l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239^?VJ5i5`U114mK5i5`U114SP58i58eQ1?Q314SP57i5gP1h414
fk4_e3:i5gP1V1]1S214ok4l5Y_37i5gP1h414Pl4b8Ni5d2S<X<e5V1]1S214a:e8i4<:iM_]1`?^3eR1U2l5T<df1l=W3j
A_9^2UB=i5gP1o3H14WC\P3Q>YJb8RP2VA7i5`U114lN`Q5d?7i5`U114g>1XQ65i5`U114R`69i51^U1121U@iW2Rh37i5`
U114e17e<Ai500gNf6121VCXh4H^1Y;3lFY;Y[1@i5_8PM14i=h[5<l1<PCGWU1Z[1Y5b39i5iNf614og2cl2lAa97i5SL\9
14eZ2Yc48i5TEi<Ao214nh5Ai5TE1a3@_5T3Ao214[Lfk1lR22kMUR37i5TE[=V2H146i5T2[S114gQ5=i5VNY714_m2lZ3]
EQ>a5g<n3iT18i5`U114Qg70S7hX1Q2i51e1d2m5mE]1]3;121U2m1:=Y1m1Q>\1bBa12421E0iZ1nE^2f3S10023Y5A?n6\
@a518m16QDbNe8FJR2\274W21Ba;W\1d6U8g6^25i5YLV9146i5YLV914oM6i5`U114RZ6\2:i5`U114gg21ko2Z1QA\25i5
`U114cc1Ai5d2YO=S314WV4aC@=XCnf2j;Mk1UBS1i51b2aCb8d2?=S3121ZHm329h:PZ1Td1i4`5[8;1O>15g5BU=nf2j;i
2UB8i5\R1S314c=\6dQ35i5`U114c`5:i51^U1121gi4@1m5W2i5a1j2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14
k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1IW2>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^26i5oE`?14^i25i5oE`?147i5`U1
14RU3U`2i9Li57]56GT7hBm414gLgd2eAi2Q4<2IT?7C`2T6Z;f61SId?<i5gKj4m414eZ1;Z`3D8g7<i51`P1m4121dU4TC
^11o5_2i5a10P10g1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1R2N>P1
Eo9@0A^MR4b4FJR2f5o1a9nT146l6d6m>^2=i5SR115T314jG`1Ifg1a\2[o15i5SR1\3149i51QR11Z3121]X3Bi5SR115T
314WA0V5`S2Si1Z1n9WDPIfLjl17i5nQ141Z3149i51lQ141Z31215i5bNm6149i51`Nm6121i^9IX2i5a1j2m5mE]1i3141
S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1R2N>P1Eo9bNR4b4FJR2f5o1a9nT1;l6d6m
>^26i5YLV914Vb6b2i5a10P10g1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1
d3[1R2N>P1E3Q5i4@0A^MR4b4FJR2f5o1a9YT1D46l6d6m>^2_2i5a1Q10g1m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0
hS14k6nE^2f3S10023Y5<4?n6fE718BZ1n10d1[1R2N>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^28i5`U114i_2l2bD]
GW2i5a1j2m5mE]1i3141S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1R2N>P1Eo9bNR4b
4FJR2f5o1a9nT1X7d6m>^25i5`U114hY35i5`U114Yf7Y2i5g1d2m5Y9g5[6?]1]3;14U2m1:=Y1m1Q>oCa12421E0iZ1nE^
2f3S10023Y5A1=n6\@]5318m1l8[;d;;1_Be8FJR2\274W21Ba;W\1d6Y4113[:^2l1i5g1d2m5mE]1]3;14U2m1:=Y1m1Q>
oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^28i51^U1121gi4ZX48i5`U114XY3_
l2]h1XR17i5`U114XY3_l2k<6i5`U114XY3_l28i5`U114SR1Zj1c5ZV3Ei5Z10@H`Mg1n2B14Vn4j8X18Qg1`GSP1c7a;W1
U1i5Y10096HB1kBo9g1n2B14U2n5T>X4e1iV3ac1HgP1[1@b5e;j;SP13<N7]AW1:i5VMY814mKgZ5UR1V]1]H=i5SMX2S61
4hm1Qm2SLXW1JUAP]19i5\O`5B14UAdY4[35i5\OS6145i5`U114dc47i5`U114ea4n1bU1<i5bJm:14dJZElY1c<S]1VR3a
6;i5bJm:14o_1lY1hg1n1bU1fl15i5`U11435i5gT1H147i5ULZ914GUi55i5`U114mi59i58eQ1a314Sk3c;g9Ei50R2QJ2
02a5S1]214?mV2VI]5]e1\N^7hFkI:i500US1X2121V1nP1Gi50c2eNBm2D14SW1n`1YCAX3e3n_2mAV9l<^L]NB`7Ei50c2
eNBm2D14LX@cBTX2X3dc2mASFXT10bFBS2l5d1d2f2Z1k1mE]1n2>DS2m1:=Y1m1Q>oCa12421E0aS1W7nE^2f3S10023Y5A
68n6V80T8a518m1XDbNe8FJR2\274W21BY73S4W\1d6m>^2n1l5d1d2m5mE]1n2>h2m1:=Y1m1g4Y9oCa12421E0iZ1nE^2f
3S10023Y5A?k4R2\@a518m1XDbNe8FJR2\274W21Ba;Y8mS1d6W8e6^2;l5k1g_1go6m1jb1]1X221:^2l5c107\2m5mE]1n
2>h2m1:=Y1m1Q>oCa12421E0U1m9eO`35WB^2f3S10023Y5A68Z5c1\@a518m1d3Z7X9X<k:]7e8FJX1I[1P174W21Ba;W2V
4T1cT1d6Z7;?f6^2^2l5c107\2T4h1_5]@]1n2>h2m1:=Y1m1Q>oCa12421E0U1hS1j5nE^2Mh2S10023Y5A?n6\@a518m1o
:X9_Cd3\1P6e8FJR2[1P174W21Ba;W2V4T1b1fEY=d6Z7;?f6^25l5bT1]n7`T1R43l5bT1kP7T2l5^1j2m5mE]1n2S1S2m1
:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2W2l
5d1d2Q4k1mE]1n2>h2m1:=Y1m1Q>UCIa12421E0k;i2kDl5Z1Y6`>S1^2f3S10023Y5A?n6\@a518m1Q?V5TG]7m4g3FJR2[
1P174W21Ba;QQ1U;d6m>^2Q2l5c10d2m5mE]1n2>h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A148n6\@a518m1XDP
<aBo3e4FJR2Z2174W21Ba;Y7mT1d6m>^2d2l5^1j2m5o18l5Ab5b7]1n2S1S2m1:=Y1m191Q1QBa>a12421E04cS14k6Y4AR
A^2f3S10023f2b2<4?n6fE718BZ1d3[1Q3>P1EFX9R<T;Z7^2c1b4FJR2U5@o1a9a@\DX7d6m>^2P2l5c10d2m5mE]1n2>h2
m1:=Y1m1o1Q<oC\142421E0iZ1nE^2T1a2S10023Y5A?n6\@a518m1o:X9bNe8FJR27T274W21Ba;W\1d6m>^29l5bT1]_1R
W2QY1a1OV2]h1Z2l5^1j2m5mE]1n2S1S2m1:=Y1m191Q1YNY2a12421E0hS14k6nE^2f3S100235S5<4?n6fE718BZ1d3[15
Ok1:3P1Eo9k3fJR4b4FJR2f5o1a9nT1X7d6m>^25l5P2aR1j^7Sc1l1l5>e;3P2=Hg5[LQ1]<2R4EP2j?Bl4bEh>c;R1d8i2
X1h1]Y1k>RDU6JEh?j9k4c2D5j3S3f9l1[16IEP<1o7_45290P2R6B1d1GJl54mMo1`13c2@;1cAY2S?c5aP1W8b8U`1R@^4
^5_1oh1?ZU2l18l5iMf6R7Y;aT1To4j86l5[T14on7\3PO\2m5b10d2e3W2mE]1]3h23f110:=AGOMQ>4jCa12421E0]S1[7
nE^2f3S10023Y5A?n6?o2f40l5d1Ba518m1X:o9o4]42QEe8FJR2\274W21Ba;W\1d6m>^2T2m5b10d2m5mE]1]3h2j110:=
AGOMQ>4jCa12421E0iZ1nE^2f3S10023Y5A?n6_3d:W2a518m1X:o9o4bIe8FJR2\274W21Ba;W\1d6Y>C^2b2m5b10d2m50
lE]1]3h23f12:=AGOMQ>WAg2a12421E0]S1[7nE^2f3S10023Y5A?n6T>W2a518B12==17h2214j46S2o9o4bIe8FJR2\274
W21Ba;W\1d6`4h9C^2o1m5b10d2m5mE]1]3h23NJ:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:o9bNe8F
JR2\274W21Ba;W\1d6m>^27m5PU1l2T3g1mm4Xa1U2m5b10d2m5mE]1]3h23i1:=AGOMQ>oCa12421E0]S1[7h?U6^2f3S10
023Y5A?n6\@a518m1m24U7o9o4]42QEe8FJR2\274W21Ba;W\1d6m>^28m5PU1l2T3g1mm4]CjMQ2m5b10d2m5mE]1]3h23f
12:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:c4:P5bNe8FJR2\274W21Ba;W\1d6m>^2:m5PU1l2T3g1g
f4Q5S2n4Y\1S2m5b10d2m5mE]1]3h23i1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:o9bNe8FJR2\274
W21Ba;n:0;kP1d6c3L\:^2S2m5b10d2m5mE]1]3h23i1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:o9b
Ne8FJR2\274W21Ba;XFnEd6c3W2j1V7_1Na2m5b10d2f2V3mE]1]3h23f12:=AGOMQ>oCa12421E0iZ1h?U6La1f3S10023Y
5A?n6]=FW2a518B12=957>\214j46S2o9o4bIe8FJR2\274W21Ba;W\1d6m>^2o1m5b10d2m5mE]1]3h23i1:=AGOMQ>oCa1
2421E0iZ1nE^2f3S10023Y5A?n6\@a518m1R3U7o9bNe8FJR2\274W21Ba;W\1d6m>^2:m5PU1l2T3g1SY2id2c4d\1[\28m
5PU1l2T3g1mm4o>XR1P2m5b10d2m50lE]1]3h23i1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:o9bNe8
FJR2\274W21Ba;XFnEd6m>^29m5PU1l2T3g1jX4REXa1[\2n1m5b10d2m5mE]1]3h23i1:=AGOMQ>oCa12421E0iZ1nE^2f3
S10023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;W\1d6m>^2o1m5b10d2m5mE]1]3h23i1:=AGOMQ>oCa12421E0iZ1nE
^2f3S10023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;n:XQ1d6m>^2Q2m5b10d2m5mE]1]3h2j110:=AGOMQ>oCa12421
E0]S1[7nE^2f3S10023Y5A?n6\@a518m1X:o9o4bIe8FJR2\274W21Ba;W\1d6m>^26m5PU1Q6g1mm4Xa1U2m5b10d2e3W2m
E]1]3h2m1:=AGOMQ>4jCa12421E0iZ1nE^2f3S10023Y5A?n6?o2f40?\5W2a518m1X:o9bNe8FJR2\274W21Ba;W\1d6m>^
2m1m5b10d2m5mE]1]3h2m1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;W\1d6
m>^2o1m5b10d2m5mE]1]3h2j12:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1X:c4[5bNe8FJR2\274W21Ba
;W\1d6m>^2d2m5b10d2b301;k1mEAK]3h2j12:=AGOMR<LQ14k1V?g2a12421E0iZ1kBR3^2f3S10023Y5A?n6>0o2f40?\5
W2a518m1h226Q5S2o9bNe8FJR2\274W21Ba;W\1d6m>^2n1m5b10d2m5mE]1]3h2m1:=AGOMQ>oCa12421E0l9lP1nE^2f3S
10023Y5A?n6\@a518m1X:o9bNe8FJR2\274W21Ba;W\1d6m>^2X2m5b10d2m5mE]1]3h2m1:=A@6OMQ>oCa12421E0iZ1nE^
2f3S10023Y5A?n6>0T2Ao40T8m2c218m1X:o9bNe8FJR2\274W21Ba;oAWJd6n5Z8C^28m5PU1Q6@V1mm4Xa1i]2:m5o6Z1e
LQ6g1cS40XJXa1T2m5b10d2T1h4mE]1]3h2m1:=AGOMQ>WAg2a12421E0iZ1nE^2f3S10023Y5A?n6\@a518U1Gh226j4Z2o
9bNe8FJR2\274W21Ba;W\1d6m>^2n1m5b10d2m5mE]1]3h2m1:=AGOMQ>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1
X:o9o4bIe8FJR2\274W21Ba;W\1d6m>^29m5PU1c41[1g1mm4Xa1]M8m5PU1Q6g1XP3dm1o>XR18m5PU1Q6g1mm4]C2gM7m5
PU1Q6g1mm4]CjM5n5Sf4UQ1BU>Cn5SM6_5VOU9U?ff1[3b1nP1R^1S4^X1d6c3LeBfI:n5]j2Xf1\5TR1ET6i64XS4Jn5Y1^
1X9S3P2hV1BX=1nZ1S3f7[JYN_Z1\?c12TIa?h<i9XI?k;Nn5Q<3o2P2hV1BX=1nZ1S3f7[JYNk2B4H3T6n6m4lCU?6c12TI
aX1UF9n5Q<T5lT4YNdAjHPA22n5Sf46n5f`4\5nP16h>3n5Sf4YN:n5j1Xd4YNd2o>W[23g1V45n5QX2Q^2YNUa16n5\R4fC
YN`k12:n5fV1mV3:S8SMe6SZ1UBUa2Hn5SM6[9kV31:T3n4SMe6SZ1UBTK027h62\3V?[4hG[==n5f`4\5SMo4BR1a8]34c4
SDlO5n5l=TU4Q3V]2:n5l=V?6fe3Q3V]2>Wh1bC3n5QP4QF9n5QP4QF\Nh2h>P40_W23n5Sf4nP16n5P=oP3RX1jk1gI3n5S
f4WW44n5SM6hh38n5QP4QF]P1`?aMY<23n5`d2bQ25n5\d23bQ2YN4n5T`1nU3Ue48n5dm1kFbQ2nP1o>\l2e85n5em1]h2n
P1o>3n5Sf4iR1;n5Sf4fR12m61^1`44;n?:n5Xn3h1QFoc10iU1VP1]10:n5Sf4UQ1P8Q2e4`[20Y;e^13n5k]1WX3l1n5b1
d2m5mE]1]3h2m1:=Y1m120m=oCa12421E0iZ1nE^2;Z3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2_1D
Z5_Jm87B021111;42Y132f4a4i<\1<i1i25f8ha1bBd1Y1\Ka84T;_393U1]D`Fn2h6f5V2P9n8\6DY31n14M]5n3?n>5:a2
64f1404^1:6;406S142B021111;21227271A32P11P1S111O0151CU1<X17Ii5OBJ5[45V147<\1i25f83a2c53j1U6a5e3O
=BoA8G45En1C4H315Y9`6<<IT22`2Cg2_152P2d121057n27V513<X61X1MQ4e1=241O2n4V5S12V1K93o1f=Q3j2c991n2_
62o102JQ27=6ET44Q12119526ET1NOP1AP1C2534S1T1>=^11g1C\1239n8d2DZ5XEV5m8789021111;42Y1321d4a4b;V1\
1<W1Ai25f8n20V5Y5[4[FX96UA>3I>2^1K19o3b1]<f2V22>[2U1P8@4d>93^AT42f7=3a11Z6U6g26d63f5V2R5m3n8c1DZ
5_Jm87B021111;42Y132f4a4i<\1<i1i25g5n2ha1j>3c3IT2R1YJa84d>93cEXDW2n2h6f5V2P9n8^3d1DZ5_Jm87B02111
1;42Y132f4a4i<\1<i1i25f8ha1i>0g3<<0OS1R1YJa84d>93;WE`Fn2h6f5V2P9n8h1DZ5d1jHm87B021111;42Y132f4a4
^:Z2\1<i1i25g5n2`3TLRBi>0a40OS1R1U;c4_:a84d>93cE`Fn2h6f5V2P9n8a1DZ5_Jm87B021111;42Y132f4a4i<\1<i
1i25f8ha1T@W3I021T1\Ka84d>93cE`Fn2h6f5V2P9n8d1DZ5_Jm87B021111;42Y132f4a4i<\1<i1i25d7Q1SDdMT=l5_2
eAf9a84d>93cEU4n2[?n2h6n4GV2V6i2n8c1DZ5_Jm87B021111;42Y132f4a4P9h3\1<i1i25f8ha1Y?X37Z10Z1n1]Ia84
d>93cE`Fn26a6f5V2P9n8]1DZ5_Jm87B021111;42Y132f4a4i<\1<i1i25f8ha1aE\Ka84d>93\CV2T8[>n2h6f5V2P9n8j
1DZ5c1kHm87B021111;42Y132f4a4^:Z2\1<i1i25f8`3`51dX1YC2OT1n1f5fCV8:4d>93cE`Fn2T6Cf5V2_1`7n8X=lOn1
DZ5c1kHm87B021111;42Y132f4a4m9@Z2\1<i1i25f8`3`51dX1T@T32OT1e7fCV8:4X2[<93cE`Fn2T6Cf5V2_1`7n8X=E[
<jBi1DZ5c1kHm87B021111;42Y132f4a4^:Z2\1<i1i25f8`3`51dX1YC2OT1e7fCV8:4d>93cE`Fn2T6Cf5V2_1`7n8X=lO
j1DZ5c1nGLm87B021111;42Y132f4a4^:Z2\1<i1i25f8`3`51dX1i>_42T2e7fCV8:4d>93cE`Fn2T6Cf5V2_1`7n8X=lOc
1DZ5_Jh847B021111;42Y132f4a4i<\1<i1i25f8Q=i>b<Y9R=k1b6R1o>Y;a84d>93cE`Fn2h6f5V2P9n81P6[1P6:Z7Z8f
>_:W67>a412S<IV;8[S1i<W8SDn?1R4AZ6c=QFe2i80j<a2]4^3G0G1fDY<l3UT1R>3P6:gP:3P6i1\^82P6VS7U2P6Z1j2m
5mE]1R4S2m1:=Y1m191Q1AQP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9[8VFR4b4FJR2f5o1a9
nT1X7d6m>^2\2P6Z10<\2m5d<X9]1R4S2m1:=Y1m191Q1a2QNa12421E0`3WP14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1
Q3>P1Eo9c=n@R4Jg3FJR2f5o1a9W2eLP6X7d6m>^2T2P6Z10i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S
10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^22P6bY:8P60hE1WR5Xi1g<[63P6\f3ib6S1P6F
e10_MiKg5]n1l6o;Y20PP15W2_1@8R5R7i2P1Ei5f40A`E]:k?S<U2o:lF4GP6\20Qo1eb3a10k1_1@[5l9P1E`:0Aj_1S<Y
Jh94VO6P6DRn7VP1S=TY13P6R\9TY13P6nn8S=1P6=P6[f1T8fBQN]5h2d?UZ2gD[Bi4V4?P6:[k1P=U5ZD\`2e4^=P4U?bZ
1hU2017P6D`L[4U2oj6RC2P6[a64P6Xf1Rk4Tg34P6m`6cg2TA2P6`f56P6`V2d7jc3_a114P6U^2ZU514P6Ue4mU2nC2P6_
Q23P6DRn72P6mi65P6a7Q2dU5_Y14P6aQ1f9hm42P6no92P6\]15P6Dg\1Za6l36P6]1XV1ih3d]1T_16P6Do8dMaS1kc55P
6\10XV1ih34P6]1XV1ih35P6]1XV1ih3kT38P6Z>0de1^D`?U2jl32P6XU82P6Zm74P6o]4a8SL6P6UM[4U2nb5SZ1@P6D1^
Lg2c1U2b:ba2_K`IgQ1PX14m1SCBP6D1^Lg2c1U2b:h9lLlZ1_K`IgQ1PX14m1SC9P6D1VO\>ba2hf2PX1VE9P6D1f1_Moo2
hf2PX1VE4P6DQf6PX17P6DX`6f5KVW1nj1LP6D1VOh7Q;E0Z5<T3]2FP1L>GVm1SMST1\1QDK8eLW:m6X>4P6e`6[5e92P6]
a75P6P@`A_OnC?P6D1_@e5j7U1c1f9kf1hMdR2Tl1c9b;:P6lFnZ1TCfKQET?c]1fEnS12P6V34P6Ti5@82P6dQ12P6Qh63P
6[g5eP1:P6D0Q4Zf2VX4]KZ531<P6DYEV7[4e_1U6d3VDY<ie3Y=8P6D0Q4oi7Z5314P6DR4oi73P6Td5j_36P6jE3Q^1\]5
WD7P6D`[1_U1^KQ\1`U39P6D1VO\a1b^1_a2Y]1VE:P6D1VO[7ch2jn11lo1VEDP6D1VO[7n3n?jOjT1\5]i11`7_1Y6V;ZU
1VE^e1i;=P6D1VO[7hc1jT1in1c7_1kf1VE^e1;P6D1VO[7n3dd2Pc3h;R=S88P6FVO]\1ac1RB_Q3]P1S1P6`3kH42Z@c4h
:;m1J\2a4l32g3T5f3>2aC^5n3`EZ2oe1T5a@n1U3UNT16hDY<EP6`3iZ1\1d<;m1i7l3j3T5f3bIjKf[2n1YI]91fDY<EP6
`3kH42RCk1h:Y2f;2g3Z92aCYQ1f[2n1U3aORQ1<P6D00VOoo2gQ1Qm2Z531e?>P6D00VOYa1XW1\7gQ1Qm2Z531e?g3P6Z1
2N0g1m5mE]1R4S2m1:75U111m191Q1cP1a12421E0X2WB]3i;4k6P4]:_2o4^2f3S10023Y5<4?n6YA\4718A0;NH71a2[19
[2;><CE5<Nb1:H71Ef4@0A[CR:R4b4FJX1H0T3S1U140111002f1a9R6b1fDa84_1c5d6m>P2=4P6fi1e[686P6DUE3hX7W5
X2P6Z10i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EHV9bNR4b4FJ
R2f5o1a9;a4PP1X7d6\5`9^2a2P6Z10i2m5k8Q=]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6P?R2j4^2f3S10023Y5<4?
n6fE718BZ1d3[1Q376P1EW2d1CGf4j:Z3\@R4b4FJR2b3S2o1a9nT1X7d6\5`9^2V2P6Z10i2m5mE]1R4S2m1:=Y1m191Q1c
P1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9mEd8R4El3FJR2f5o1a9nT1X7d6m>^2V2P6Z1j2m5m
E]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9P<1_BR4b4FJR2Z2[3o1a9
nT1X7d6m>^27P6]1XV1c6b=bT3YP36P6j]1k;VFb_513P6_Q2UT66P6DQi1`1_S6J3P6fi1kU63P6_Q2W43P6fi1Tm32P6dW
:5P6]1XV1oAiV33P6YW1lh77P6DdV1aS10TX5e;:Q6cOV71_EoQ2\h1e]2C=;Q6Y4PJa8_g2__1_:O1eP1ZZ14Q6\h5OR[2E
Q6]555JWMc2kIW<TW2kDV5d1]6GR3]6@^KXX1S21Q65Q6VR1Rc3a]1QB2Q6_T83Q6oh1_[67Q6W2`GS=_ERX6SJ3Q6m2aQ84
Q6io3k`1ic27Q6]5nd1[Cc[2Xd1nNKQ6_CnF[223f2]3W8MW@S1eY1`1hI^5YU1g2b3;a98k6BRX1_7iW18Q6X>d6Y2Y1i\3
iP3l9DQ6[20]Q1o21_g2cP2U3d3Q3P1E5Z:0Af^1Za14CQ6V2T:l5Ab5h:kX1V1VQ1^BR1\K^:VX2`5g=aL0DQ6`1a8a;i;X
3jB6_ElIoBP_1oDn3T4S3Z1Co[1Y\25Q6XD^R4_`1Wm19Q6od1o[4T1]2?P3k:_a16Q6lEd7ic6g<[64Q6P_2bh5C5Q6bS6L
g2^V43Q6bi2lZ53Q6VR1XR73Q6RZ7\J3Q6bQ4lR42Q6\`4[5n31P22M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<
X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\12392Q6aT
8BQ6R10U1Rj1IT1g3n_2k:Uk2o7gBoQ13X5Bm13Q6WV5bd34Q6\l1QW7hX13Q6VR6XR24Q6eY1`h4XR2m1Q6\2l1c40WZ1`1
3]1i2Q2l@53[1J?aW1Q2P4VJM92j?553g11i2d1:21269D2W7WGi5oT1c7[5I`<4Z5d314n?kA0O1T:Y12S1Q6\2l1YKU2P5
1T21XGW<6RA2Wg1Q<Y7e6W:^Jd1Q8T2U:lf1b;m1h3i1_1Ed31RH83R6eQ1?1R66R6Q4gY68T?WF;R6hf1cg1j@U`1X1gH_1
oh1k9nk1IR6Z20od11b[1nk2l9A>ER5]50Ahi1Q3X4S40e@S5n44[E5R6eU1eh2FPS12R6SR53R6aQ4]O2R6UR12R6Yb49R6
XKR4RV1hD^^1ZQ3V?]D6R6_n2fT1bQ3R4mS1<R6d^1f;[CTZ2^1PA1^4fNnNa7<R6RAX]3Fi4]1n^1mX1l8e92kA4R6g1gP8
d=2R6iQ84R6\Ll]1Th72R6ho32R6l22R6\23R6WD^R42R6aQ4h>S6760S1D110U1X1?4811873G301D138k1R14N84R2Y166
@762Q8Y10G?263222?3:0498\15854?9j16100@1U1e1R1a1Q1Km13[3K@R1K8213136K9O1X21k1i1\22<JB1Y73e15EB83
1223]1N;5@4CT1k241203LGb11@:6CY1GP30A5^1^5JV1;13[4^2b122:]1<>49i1AA`1;J7W1^2b1\1AS1Q1N75n1I_120;
S3Z1AU1127CBFV1Q215933E=;g1972\16847Z1==?2j12Q4L68>o1HP12@544:J2KS172\3W1f:0DQ1S6S1b2]3R15U2BJP1
G::^1224a16X13L^215:256U2l1O:1KZ19BOB1DR122F;J9?BV1g13Y1n4?3D0>5@92d28^15k2<5:0n14<`2MP222081IEI
IF13339C36V14`1BD0^112@>H=691641DC?97?81;Fm2F29_1?8;h1FQ1@249824O44G]17;=1=7^18B\131501a297R13H1
9P11:@99>M;37H16Q1350S1D422=32G3G3BP17>73416JS123Ac1Z3><3\5S6760S1D30^2?=3@O0T4a1\3=O2R7k39Q104d
2DT2611@W1Z4Q16f2G[61f14X;1Y7R3G6\2555@4^;o=a822:]1<>49i1P3J7T?`5W1:<IFV1a3=S297_1684P2=?2j12\8C
I@54?@9o4_=Y8P6R1^6^14j9l1U6_6d83DEJe4k2<5R<F_1]1m2\4841U3]7m3HLM_27;U1^1K\1550c29Z1L1X2C>]17HZ5
^1<b1161Q1Z1`5><\HS6760S1Hh161=1=C1020733@6G5600:2=01T2@<4446632630<@3A417463324:772:@12T11?S1N1
Z1J3=3836W226352<2:30;01213C74>;044;=8?74=4114100332317522209403R1426166F2<3I685;:4;X1S1C79?2H4:
7X1593<I36DS14D3117<j1f1:C6R1m12M94=1:i1Q2154<S1D:4K1E243E40<831Z1<2<>P111272Q1;T1f11Y1GB?:4H4<5
A1G55<5C0E83V28Q1R1@6P1@4:`142A1557966418Q2<O0X1Q21IG:58?Z14992KW1B?11F2;>2=23M2W1c22E<29[1J0?4=
;158?9A5a1Q186h1M:1S1230611T1824263K5@4:253657?4[173G>0;Q2U1AL6P12A;=2j1T4C?=9`1>HI62D14G871<DP1
:c17@4=<o1S5Bk16JZ1108G111415A>551B181851R11312984:8224R1;=09>1?3E2362G0Q121;305E21143F419227;06
260I07HG:4221710Q1:25?2EF;6E52;k1=01@P10;I4343V1G50B<A8212?22=9BN93515234E54422FV17186?2J>h1Y1]2
a1;=4;L?K212\44l2NZ11=ER1<4235LO<K242<1IEI9?2C1333M36V14=1?@?2C00^112@>=H691641:44S1A?81;FU28>F2
99U12<D_18h1@24715271R14G9649=7;=175o1^2k2c2K03154@99>24A?342B51672J50`1742275022GE133B47C7>7114
16I0S123>f1W1j17>833E251a9S6770R1H=Z161^2X1?:AV2R14IY1JId187467E11JR3JA3<U10Z163222<T1IX19;8U14=
61410033231=53CW12FZ1P18A9n1Ob4P1f1V1A?7Y4n3ML1:o2>>`1V3j1Y2U288S1c214JT2X14T1OKW1<Q1b3@=j1<X12T
1_2L]19R82Ke2?P1Db3U4<AR1E6[1R36?a2J:2371JL956i12@M`1S1T2X2V1R1GP8=V4h2Z1@V6Y4k428i2M1Z1@U1`20H9
73LQ1R1@4Kc19730HS1S4Ef2:n22:0Y1:C38ER1<=4N0811B2@Q23353?E?L;J7:FU3?]3D@]2?<>2<Y:<O328423R14W1c1
K_1ILY1n24g2T1W2j2:0Q1f2P1;T6o3EQ=_1T2B336i5Fg1Bb4a18n1R1S61X8TCg2`A\2Q>Y3c<012D`Nf1[6f1R<Dj9:e3
NZEaa1UHc3VHb7e8[@c@j=3T6JkX81T64T6ca901^5n31S2M]5n3?n>5:a264f1404^1:6;406X1F42A157271i11P1S111O
015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057Q1l17V513<X61X
1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b17;253X1T1>=^11g1C\1239oK6U6k_8
V]1X7111U62U6`X54U6P`6[S3]2R4U5OD\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d
3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5k3T4Q1j@\1\121f5
i181436NOR22Z13QZ1V30_4Q89b5Y5k6Y31P4U5OD\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W
<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1
\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y318U6lg3iKYl1_b2l4\>a32U6RY:3U6hT5Q[18U6hS72jg10;l7WS1:U6UT
1P2_d1hW3Vi20;T[1W29U6UT1P2XLVHoP60;\]1o1U6Z10d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A
?n6\@a518m1XDbNe8FJR2\274W21Ba;n:0;kP1d6c3W2Q9^2P2U6Z10d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3
S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;n:0;kP1d6c3W2Q9_1N2U6fk86U6cm1P]3Ao40IU6?1_@f>dR1kS1`6mB
gb1W2W;U6_:Q5f2[AQ;m71d1VE`=W1_b11U6Z1U64V2TW1b3QQ1dR3bV1Jc5U@WP16B7P3j57`2a5j7l41V35b1W:1a1]2>?
3\1Y1e1e1a1]1T6C_2X1U64V2TW1b3fS4bV1Jc5U@WP16B7P3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_2W1U6
4[Y1b3fS4bV1Jc5U@WP16B7P3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_22U6fo9IDY31U2X:jh15gU2SDd121
057V3i5g>ZT1Q3Z4QEg4i2j=KDY31U2X:jh15gU2SDd121057V3i5g>\3mP1Q3Z4QEg4i2j=Q?JDY31U2X:jh15gU2SDd121
057V3i5g>ZT1Q3Z4QEg4i2j=`7ODY31U2X:Rg1g15fLf8YP1SDd121057V3[1]4g>ZT1n1R1Z4X5h?g4i2j=JDY31U2X:jh1
5gU2SDd121057V3i5g>ZT1Q3Z4QEg4i2j=mCb5n31S22J]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015E
U1<<K7Ii5OBJ5_1Q3[17<L?j;a2c537b1U6a5c31O=BW=g48G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X
1MQ4S226O2n4V5S12V1K93o1f=P2P1j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239In31V2X
6n3`e1[m2d121057V3[>oS2g7j4l3Z5a2e>Z8X1PZ1Jn31V2X6n3`e1[m2d121057V3[>oS2g7j4l3Z5a2PGX1W6`MW6b5n3
1S22JP2\3n3?n>5:a264f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<=2;?j;a2c53j1U6a5e
3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102
l27=LT44Q1211986ET1NOP1b1C253N9T1>=^11g1C\1239a]1?X6Vh2n=_P4]4P5TT1\9Y@^B6c8Z4:\6;X6o1P;\f1Za6h5
X4kQ1V6g6:6X6o1n<\6VLYc6LX6l12>eJ[m2eP3_NVI^3V1=^3g2NT1U57Fc1Be20Y2lBS8b1b3:X6b1gY1gJ0mY4[Ae`1^6
db12X6g;4X6Yd8hIZV1CX6k135jDmj5a8di1T3V3X4b1SLW3G4h;m7C:X6kc6d1_n11^6UAZ2\Bj8<Y6d1d`6V[241l4R9WF
:[:V35Y6lW3SR2Z4^j3V1Z6[Y1b3fS4bV1Jc5U@WP16B7P3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_2W1Z6[Y
1b3fS4bV1Jc5U@WP16B7P3g4R17`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_2W1Z6[Y1b3X6]m3bV1Jc5U@WP16B7P
3j57`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a1]1T6C_2Z1Z6[Y1b3Z6jY2`c1bV1Jc5U@WP16B7P3g4R17`2a5j7n4V35b1W
:1a1]2>?3\1Y1e1e1a1]1o3T2C_2X1Z6[Y1b3U`2`c1bV1Jc5U@WP16B7P3g4R17`2a5j7n4V35b1W:1a1]2>?3\1Y1e1e1a
1]1T6C_2b2Z6091OD110\Mg9b3]T2U2P<l?S6hIW1bV1Jc5a7T1l2a4_@`:R2S332B15P3I3=75P47`21Ma4:_7R2k2V35b1
W3\1b51a1l1@>70602GDY1e1e1a11[16V2f3C2k1@T1[6WDXC1g1>0H>KB3mn1dIZT1R4aC4o212_110k1>l@g3iD`1V7l;X
AW@`?YLo1[67h14n2R1OK:k1m5Z1j<1b2e6d3j;iDR1Nb2f5b9l3kB`=c?R553S1;Q27P2R32T=W2m3m[15b4^;i2b4_4`8V
80a;U3a?B\1l7b51Y75T5g:c7[670R1H=Z16_2Y1?:@0V2R14;=Y1JY4^53b10Z163222i5B614100:=5MW1T2Y1AOk6P1_:
k31:^3>`1S9F8i3O9X3Ba1Kf2]1T2@=j1<X12T1_2Z29^45@HKW12Kd<<AR1Eb1R36?V2l2\1S5W59[17Ed1j12Q4K7Go1;]
12d4k1b=\11V15W18Z115Eb2=0Z13S12Gc1^2G30H0Il2U22n2Q3;Y1R18E_1a10811B2@a21?E\1^1Q12l1U1?]3D@O4X1L
>4:^8W2O32846_2K242<[2I]2[2;4g21R1=T2m3_8T37Fk1T1K7T:R1U1K2g1:k1S2=0c15FU898n1V1251h4[670R1H_451
Q1?:@01T2W1IY1JY4^53b10a13222\6g7Ol7WBT1V3g6F8i3b4T2Kf2]1S3j1<X12T1_2Z29n5S22Kd<<AR1Eb1R36?S5\1e
:>L7U4T4K7Go1;]1o1g2\^12;Y1:C38E_1a10811B2@U2=?R2`4e1]3D@O4X1LN^8W332846c32b3L33P44m5A44Z6_7B2D:
]8e7T2Z69f1Fg:V1251c5[670R1H=[5?:AV2R14IY1JX5_43b10a13222<Q4m16611l1W1IZ1P1J9a7P1f1`2U82j11Z3>>:
g:88K7c214T1j12Z1T2Kf2S4=j1<X12ABj49g;`1k4a3<AR1EFKR36?_5P1S5S1T2n19`;Z8@a2n7m4\11X47R5U3a1c1973
0V8V1:W2I;Y1[1E_1a10811B2@Q2A?E?X1R118l3?P1\2D@]2LNf;32=6_2c1U3L33U4l3W9o3h7LS1m?8\1V4LX21T68n1V
7[670Y2Z1g2X168:AV2W1;=Y1JNi83b10Z163222[10o4@U3T2Y1AX2Oc5m2Y?l12j98i3Ob3T2Kf2a4j1<X12T1j49n5R3d
<<AR1EFKR36?g3[1;P1\8X2[1M_3X5Z49Kg14k1`:k41016<:1341Q142251L01@I611201<84:6154^1=09>1?3E2:2G0Q1
21;302H21143A44122322730606260V;I;Y1[1E_1a10811B2@Q2A?R2V6]3D@Ak1LNf;328423W1T83V9j15;KU5j>122A1
?d3l4CAd6`2\3Z1g38n1a2[6R2n5c33OW2Ob3R3V1R3Gj6Q20V1o3P2`3m=f3g18P2g16\=h9U1B]:]3a<Z2M=`3c1^5<R=k
63fDEO50_Z1S1m1j3S1R2>U1W1`107T2b5GmC[3`1e15Q7a2\2l;b1`22g2YJ^40k3;[6nU1UR3f>Xf20a9QIDT7Wb1@[6o?
1lIY141VHZS2RV30fR1V50U<]R1e1[6R2]Mj5QW1[^2[F422291387:92;14232L;8BR:;2^6n8e1FR3R5\33c1c:21T4h6R
2bEl423]81O[6S8k5Y5P4m^1T6Ra1j1e=Q:e7b32l@QMe1kGb1X3V34VX1i6:m@\>n6Gb4O7[6i1Z`6nOfP1b8`\1P1[6o?1
ZP1c=T;XT1bL21bAZa20S:bHR2W2Ka224c6c5\MU2g2g11h1?X3o6U2[6R2b938f2l1[5D\1]5V5l1[7]3i4k3HIU6Y3e341
_Oo2CZ4R15Ah;DMl31M_1WCh6X5Q4a8W1Y31gV1X3o6R450\1Z2Y4o3nFa2]4k6e5h7b1b=T2a1[>Z2T8A[6_^1_HjJd9kCm
4g80KU8fNZ[1ZQ1i2k8lW2K[6R2fIT:S6Ic2hCWV1S5[<l1Mm?dS1`3U2e]1R5fE[1T8a6jE`4gFX2X1[6R2Y;h3j2f2`6[5
]9\4j3h3U`1J31`1O3X4e<Mf1g6T60nMbj1R:e2S4n:b4Da9iDP1`4YAa>X1[6m5T6d:\17_Gn@i4d@Q9b6f:]:T1DMl3fBW
2a2o=T:GOL6`a1Q8_1Y7Y:SAP2c4Y=4T30h3@[6cLlBhCfMkLY?m6jNR1Fd1f1m2bT1k?B[6bZ1E41Yb1m<WI2Y7j8S2Y[2d
`1^>]<nEa1=[6e;oS2R;P3`>nBV=ic2f:R2BSe2H[6S<e;]7S6\1Z>P5U2g4b<1mK_6QLS7dd1oA8e17h=n3aO?[6me2V`1n
d1gGnCh4;SX1i2Z3TP1m5?L=[6R2T>c52o1Y5Y4S:a4f1Z>Tg2W2[6U1d2m5mE]1]3U2Bm1:=Y1m1]23V5]5JR4l?a12421E
0iZ1W9f<^2f3S10023Y5A?n6a<j3a518m1XD^5l1F_Fe8FJR2\274Db11Bm2c8d1bZ1d6m>^21[66[6eH`Y1km3l33:[6j1Z
Z8Y8U7eF1e<2_31[6R1[6b8UX1PLgZ2_ADfV1WS22X8491o3f3Z6=X3f3b2^1`7mA=85a10311D9R1[6o=`Af2Y1i1W1VAo5
S[1AjEe=i`1e2;2C2g5P[223]812g2c5V7iKn1Y2B[94[6eHdY4hQ18[6^e1l@g1Vj2hQ1kb113[6^V14X2[6W9e6T>h?2C3
AId3Y1X4k2Q4R6W3i1b1_3TIV:2e12Gj8S6Z4V;g4`84j159T1I43Z>V<S?g5m7Z1:13R8e;g2KW2P3\1m1U1X1M3408123H
];gV1Q3UI3[6]V2WP2:[691VOoo2l\1hJSg1VEm=3[6P2kd99[6P2[T2]`6i1]E^4Z4_NZ6[691OFW1Ah;3l3<e1P1^1i1Q3
k1@c1HK<D141172=D96>6P5b51^1OW2`4j2j1j1GB1W4?Q2S2;2HS25o1P1_7I\1P2a;k1l2@K`1;Y1?l6U12Dg16V1f4EGO
4P2e1l1@0Ch1_3T3;e1e1R12`5ER1@Q9MO^1V5\2a71c24b2<1<=E1X1R11d1[6i109MU3B9Z1A=2@Q20`12>e1=V1J@84_4
S5\1i8i20e240H4h1145n5V2^1CW3T1U475k6n3F=n4V3S2m2S3i1h=0V1072a4k13g2Z2m38244a1@R1:e3[6R210h=j@D1
^13I141118=U10R1^2H1<?N3_5;862T4^1_3[4_1]5a4k1S14P34a9[:U1h1V4Hj7PCV6f5<:Af3e8R2iK=4JT21b110T1F>
S1F8b2b3V3^1B6946B0`5]30k5EY3]:U9T7n82X4n9c2R9m9\1b52302k2\16o1Y1d60U3\4[67S1D30^2?A@O0Lh7LW3g8b
1<m14A7V13I141136=A=e1;a28?64FR6d4^1_3k5Dn2X3j443D9_7V;a4U1h1o4j7Q3f2JR2Y:V6]1I^3<:A02V2Y107W>T1
Q4J5_129a3m1j12S9c6X>?T1R;[1Jl1]1h3U4Q4g6n2e<^25@2X3\138Y5j3[1b7e2\5b4V36U1i4H\16Y3]2g3A=Bg4`5>E
[6U2h=PCYDj:U@Tm1md1lAU@gW128cS1V3o6\16n90X2[673OF1U12U=3j2o;[1P1o1^7oV1T1_9b:kGNc6OK_8g1b3_HoR1
W7S3a1bZ1W1j4_1c1^1c61g5FW32^1l1k2^4Q2P5a6`3J<07JKm5X1F3_2h344a1>1>Nb3[67S1n12>a4d3=V12g23c5b:P3
^7?T8U3\6P51n2W1@Q2_2S7;V66M4@;Q1`<n1n8_5a12JU3g3R4AK_38f4g1j2<:_HPE12GGY<P59c18=e2a1P1Z19k24R1n
23g3;f2]4U70a75]6W1@3U4j45U6i5`5e2R2^4Q2S?W107d6OR4@m34a1>1R1R1[6[1kM[<V1X3X22[1hIeH1[]1g2]a1i>N
P4HElM\5XFi1bI9g>:]63P92h38Y3[691Id2_3]2l5U1e5^2[5U13]1]3h2m1:=Y1m1Q20o4n6Y5P<8Gc1a12421E0`6Y9^>
_<9[2k5\=g1FP3?5S10023Cl1:]2A??^6\@a518m1U2l7U:_?R?9[89<<=V1Kl1?7467FQ115<P3`8LT2T:k1P2kEW5d6m>^
2<[6\X2`I\`2e4^=VC[IVAhU2017[6g5^1<j`4ZBS46[6g5^1<US5S4;[6l1S`3o]1V2ha3f;W5R4fCE?[6gL]4P4fk3Y1TZ
2TV1^1U6h:R4\DP5R92[6Ye72[6T\93[6R2Wj93[6QV:Z53[6QV:Z52[6gP:6[6QT2]a3\e1o\1jX14[6le5jZ4j;7[6Zh8R
8SP1>a;T6T4U5U1>\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;
f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Id5U7W5P8Q1j@\1\121f5i181436NOR22Z13VD
QI0_4Q89W2>k2Y5k6Y31[1[69g9aKA_7f8n9f7l4WN13Y2S62k1<>VJU9=]2]4P1j1oIk1d35m2W2:a=d:XKZ1@^35k2j63W
1[691VOPCl7Q1S2>`3Y4i3g3T=VDg7k8h5Y<l7BS:W>k1fEn<VKZ2^3i4]1U4E>312Bo>N[69h1[2i8d2\Q2[3nDQP1k>1]4
5i12mZ1n<S4RGd13;U3f6Z5312BT2[6351f1HW8^DT1b7U4?m1Y2_2f4<`3h182CP1[11Ei3k8V82oL2S;d<R4\Km40f1l3a
7m1:b7d7T6j19Ac1b2R3a6n=\3g3T13:^1VEn2e1X9TM7S:P<O[6c;Q2Ka:o:o=XEf5<\BI_83c=W<NR3]1HRAlg1UBi2hIS
F0?f<^;dIO[6a>\;ZL]@d2\1f60`9Q2\8<i6]G<e3X1`6`5eU2d:3W1aU1_:iHQ61hCh42[6bm62[6fd1b5[60o1n1702[1K
:^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2c2066;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B
9C>X4Q3Q2T1g1i3a13]5@3g1Q1\1Z1313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3C<>7131KW4V22V4:4Z:7Ek1h5d3
e=o1m4W1W402KHI]43S3;46MW1m=k39a6\115U2Y11i2V3_2:_11Q44U12o1^6]5[60n3702b2^;8h5@X7L8D0h217J`42R1
S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4Q3Q2T1g1i3a13]5@
3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3C<>7131KW4V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MW
1iA9n715U2Y11i2V3_2:_11Q44U12o1^6X2[67S1Ho1P4\3`4o3i;Y4m1X5m:Z<1X6c3`:eOAd12d?b6n6]:l8T2]1@m2W?W
2Q113415V1f11R172B?f4Y1g1Q1h36e2mDm5S9SA2^:Q3kF[3\4d3W4i6g:V125l1[67S1HP6\3`4h5P8`=1aMb4lH[?NV22
WFYJS4UB_341X47V7g1Q1o3e2P8DW<cHa72g5AZ2k4kF[3M600G6;j6l2i6P8f2V1251H[6P21d1S_1F?mCFW3\1UZ28X4[d
1j10a1V6ki1AXP1o1S5:[6n1oW2Pb6Q3082X3];2[6ok8;[6n1Rm892X3Y4S7[B>[::[6n1Rm892f>[B>[:U1[5\6n3702b2
^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:1==]1054c8o52R6g116X13
>9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3C<>7131KW4V22V4:4Z:7Ek1h5d3e=o1m
4W1W402KHI]43S3;46MW1iA9n715U2Y11i2V3_2:_11Q44U12o1^6\5\6n3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]
1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:1==]1054c8o52R6g116X13>9C>X4Q3V3g1i3a13]5@3g1i3313e1S6
j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22V4:4e3d67Ek1h5d3e=o1m48NW402KHI]43S3;46MW1iA9n715U2
Y11i2V3_2:_11Q44U12o1^6[5\6n3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1
X2o2H>>Cd53:1==]1054c8o52R6g116X13>9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2
m3P1>7131KW4V22V4:4Z:7Ek1h5d3e=o1m48NW402KHI]43S3;46MW1iA9n715U2Y11i2V3_2:_11Q44U12o1^6]5\6n3702
b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;CR3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1
B9C>X4Q3V3g1[3=a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22V4:4Z:7Ek1h5d3e=o1
m4;KW402KHH03Y43S3;46MW13eA9n715U2Y11i2V3_2:_11Q44U12o1^6]5\6n3702b2^;8h5f88Di217J`42R1S1l7j1Q1L
i2>c1<3\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3
313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22R3S1:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MW1U4
c=9n715U2Y11i2V3_2:_11Q44U12o1^6]5\6n3702b2^;8h5f88Di217J`42R1S1l7l2W2^1>c1<3\2]1KU6Dl2d266;f3LS
10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4E[2V3g1i3a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B
0LX1`1[1f1Z2m3P1>7131KW4V22R3S1:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MW1U4c=9n715U2Y11i2V3_2:_11Q44
U12o1^6Z5\6n3702b2^;8h5f88Di217J`42R1S1l7l2f3>c1<3\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?
=]105h8o52R6g116X1B9C>X4Q3V3g1i3a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22R
3S1:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MW1iA9n715U2Y11i2V3_2:_11Q44U12o1^6d5\6Q2l1702b2^;8`57f88D
i217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g1163T1B9C>X4Q3V3e
11P22e1a13]5@3g1i3313e1f5<j1Q1R4S1G3g2M5R101B0LX1`1[15`1Z2m3P1>7131KW4V22V4:4Z:7Ek1\2[3d3^7V6o1m
4W1W402KHI]43S3;46MW1iA9^6_115U2Y11i2V3_2:_11Q44U12o1i3d2\5\6Q2l1702b2^;8h5f88Di217J`42R1S1l7c6>
c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g1163T1B9C>X4Q3V3e11P22e1a13]5@3g1i
3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22V4:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MW1iA9
n715U2Y11i2V3_2:_11Q44U12o1^6`5\6Q2l1702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl28[266;f3LS10Z:J
H35^1Q1V17X2o2H>>Cd53:?=]105h8o52R6g1163T1B9C>X4Q3V3e11P22e1a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B
0LX1`1[1f1Z2m3P1>7131KW4V22V4:4Z:7Ek1\2[3d3e=o1m4W1W402KHI]43S3;46MW1iA9n715U2Y114d2V3_2:_11Q44U
12o1^6[5\6n3702b2^;8h5f88Di217J`42R1S1l7c6>c1@\2]1KU6Dl2d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]10
5h8o52R6g116X1B9C>X4Q3V3g1P2h1a13]5@3g1i3313e1b2S3<j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22
V4:4Z:7Ek1h5d3e=o1m4W1W402KHI]43S3;46MW1iA9R6k115U2Y11i2V3_2:_11Q44U12o1^6]5\6Q2l1702b2^;8h5f88D
i217J`42R1S1l7c6>c1<3\2]1Ki2[3D_1\1d266;f3LS10Z:JH35^1Q1^1X2o2H>>Cd53:?=]105h8o52R6g116X1B9C>X4Q
3V3g1i3a13]5@3g1i3313e1S6j1Q1R4S1G3e35R101B0LX1`1[1f1Z2m3P1>7131KW4V22R3S1:4Z:7Ek1h5R1a2e=o1m4W1
W402KHI]43S3;46MW1iA9n715U2Y11i2V3_2:_11Q44U12o1^6M_60UDW;Q8_5Q32[3d1k8;;2b3f8o>cGd4h16j3ji1a7ad
1h?bKi>VV1[3c6h1U1n7@j1Q3U5Y4n1e5R1<M9o21=d2<;?B3i5;W17n1e1JQ41A:?_2j11:e82P2j84U4UR1k8;P1j1i23=
c3b2_32V1Y1n2@b2d3iS1X3W1b2W1>Mk15R5DQ1Mf1S15f5b:\1i1g??Z1V4j65g<`6k<b7\13703X49Q<S1Y3]1o5_1P1e6
00h8]Fi7\62U5fT1m2[;c;]5O\7\8UBT7iX1[<aJ\3l9Z5312^7l5V2^\18e60QW1_6_`6Z5318e6oa3`k2a`1Z534B:e6cQ
3n<Y4nV1VT3Z534B7e60QW1of6Z531>e6Rj2Z5YBlE1PHQHOXU2H1m5k6?e600VO[7m6iCY:hEhMin3Z531e?9e60Q4\m23^
l4Z5318e60Q4Zf2dS5Z531:e60F0XV1ih3Vn2Z531?e6h1`W1e3oZ2TQ1m2iX1T<h7U4QQ1YB0i^13e6cg6^V18e6Pa2`W2`
U3Z534Bg3e6o61b3`9;k20X4Q1Mf3a2X1g1P1]3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBn1GT1_;\5j3b6R50Oc<
`1h6X3_7Q1V4Bc3>I1@OS1R22V2m2U1Z2`:Z>2P1Z5T2]1^4V1e1OX<E050o10V28JlF@b5Y2DT1@f1d4=D`4c25l4j2VNn2
j2_3e61f1W33[B>X4@1e1F27@\2<S1V1C0R1P3a5X11>29X7@D1o1U1`1S12Dj:k1X3[534W?0i8Z5h2o4U2R13c6i1l8:Q1
O1Q1h5G[>S6k6n2c4FT2]1[7F8\9^1L65318906U1J\KS84I;<\5F1P30k33U7fDn4[6b5242_>U37e61VOoo2hf2PX1VEFe
61VOjBE0Z5<T3]2Fm1>nm1SM`U1QDK8eLW:VE;e61VObV2\I\5Z8[Z1iHk]1VE;e600VO]\1ac1in3Z531e?:e60GXV1oAiV
3Vn2Z5312e6Rn76e61VOoo2in3VE7e6d]10[BPn5VAn5:e6HXV1[c1`4`]1[CbU2cHT43e6ja1W\66e60Qn7Z531V2e6E10g
2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJV1Kf5o1a9
nT1X7d6m>^2;e60F0XV1`Y1X_2Vn2Z5316e6G0XV1ih3Vn2:e6G0V8dM<h:[Hde2Vn28e6G0kU1<TS1de2Vn29e6G0V8dM<T
S1de2Vn25e6ja1R^2l3Wj39e6G0XV1h:oa2PLcg1bV15e6HXV1ih3Vn23e6a2`k73e6hd1YY63e6jS4Wj37e6H_P1h5ih3Vn
2d68e6G0h1_T1f=R[3Vn25e6cg4@2jU33e6_g6bV13e6Sk1nR67e6G0XV1QDgT3Vn27e6G0XV1ih3Ph1UV13e6lg6UV15e6b
j1>PS6i66e6HXV1ih3Vn2i64e6a2Vb1YY65e6dV1S>YY4oo13e6dV1]g6Eg6VOaQ1P5\i1bY1cLh:k6T8eU1S<U2X;C;o5T7
V<2bC8g6VO[7ch2jn11P9R\27g6VO[7n3dd2l[4S88g6VO[7n3T:_Z2in1Ve2Y4U5d1_1h<7K47?2`1>P320k2P606234@3W
11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;U1
h4T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1k4X2k1i7\1\121f5i181436NOR22Z13mJ9i>V30_4Q89b5Y5k6Y31o3U5d1\?47?2`1>
P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>
c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31P4U5d1\?47?
2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1
;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5o49k6Y31_6U5d1
00]3U2c9247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:128ND;;237<T9B3`1]1Q2^3W<a2]3
Z30d1>U3b58Z2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2`4@MDb57OU5f4_
1DDU1IX5b3e307Ca1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8SDAd>M0Y1U3Q89b5Y5k6I_211S6U5d11]3U2c9
247?2^11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58
Z2W3^1c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OR2R3f4_1Y1U1Ia<07
Ca1Q3X5T2BQ1j@\127Q121f5B<>:81436NOR22=L3;c8eDb?0_4Q89b5Y5k6I_211]6U5d11X1T2U2c9247?2^11>FY220?[
27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1c262o1e8;2
60:3H3360R14\4:3B:C5^6E=R2T20U1;29>a11d1c1GU1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3X5T2BQ1
j@\127Q121f5B<>:81436NOR22=L3;c8f5b8[6P6a90_4Q89\55Y5k6I4Z211Z6U5d11]3U2c9247?2^11>FY220?[27c2o2
40412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1c262o1e8;260:3H3
360R14\4:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3X5T2BQ1j@\127Q
121f5B<>:81436NOR22=L3;R7`1eDP6a90_4Q89b5Y5^6<F2_211S4U5d1\?47?2`1>P320k2P606234@3W11n14c115m1P1
J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;b1337R14\4:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU
5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31R6U5d11]3U2c9247?2^11>FY220?[27c2o2
40412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3`1]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1c262o1e8;260:3L:
0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3X5T2BQ1j@\127Q121f5
B<>:81436NOR22=L3;c8eDb?0_4Q89b5Y5k6I_211_620Q5d12\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;
6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5
^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OT2P3f4_1Y1U1I]7V1l307U2Q3P8Q1j@\1:>2?21X2Y33@85
>:81436NOR22=L3;]9^S10_4Q89b5Y5k6I_21P4U5d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^
3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1I]7\5W5P8Q1
j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31Q4U5d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<
T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OQ3S2f4_1Y1U1Ij
<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31l4U5d130Z3l;47?2`1>P320k2P606234@3W11n14;W115m
1P1J:\1DV1<h60Z2B3P5^3W<a2[1Q2Z30d1d3b58Z2W3R462o1e8;26;P1;P1>T4:3MC5^6E=R2T20U1;29>a11d1[2U1><4
51?W;n2o2Ba2Q5]7OU5f4_1Y1U1IX5X707Ca1Q3P8Q1j@\1\121f5i181436NOR22Z13;]9^S10_4Q89\558P5k6I_21a4U5
d13[3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2]3Z30d1d3b58Z2W3R462o1e8;26;P1;d
5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n5Ba2Q5]7OU5f4_1Y1U1Ia<07Ca1Q3P8Q1j@\1\121f5i181436NOR22Z1
3;l\10_4Q89b5Y5k6I_21c4U5d13[3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2]3Z30d1
d3b58Z2W3o1R262o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n5Ba2Q5]7OU5f4_1Y1U1I\<407Ca1Q3
P8Q1j@\1\121f5i181436NOR22Z13;l\10_4Q89b5Y5k6I_21i4U5d13[3l;47?2`1>P320k2P606234@3W11n14;W115m1P
1J:\1DV1<T9B3P5^3W<a2X1221l1Z30d1d3b58Z2W3R462o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;
n2o2Ba2Q5]7OU5f4_1Y1U1Ia<07Ca1Q3P8Q1j@\1\121f5i181436NOR22Z13;]9nF_<0_4Q89b58P5k6I_21Q4U5d1\?47?
2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2[1Q2P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20
U1;29>c1d1[2U1><:1g;n2o2T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31g4U
5d13[3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2X151l1Z30d1d3b58Z2W3R462o1e8;26
;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;n5Ba2Q5]7OU5f4_1Y1U1Ia<07Ca1Q3P8Q1j@\1\121f5i181436NO
R22Z13;]9nF_<0_4Q89b58P5k6I_21m4U5d13[3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<
a2X1221l1Z30d1d3b58Z2W3R462o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;_2>R1l1Ba2Q5]7OU5f4
_1Y1U1Ia<07CU128Q3P8Q1j@\1\121T3a2i181436NOR22Z13;]9^S10_4Q89_52Y5k6I_21c4U5d13[3l;47?2`1>P320k2
P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2[1Q2Z30d1d3b58Z2W3R462o1e8;26;P1;d5:3MC5^6E=R2T20U1;
29>a11d1[2U1><451?W;n2o2Ba2Q5]7OU5f4_1Y1U1Ia<07Ca1Q3P8Q1j@\1\121f5i181436NOR22Z13;l\10_4Q89b5Y5k
6I_21l4U5d13[3l;47?2`1>P320k2P606234@3W11n14;W115m1P1J:\1DV1<T9B3P5^3W<a2X151l1Z30d1d3b58Z2W3R46
2o1e8;26;P1;d5:3MC5^6E=R2T20U1;29>a11d1[2U1><451?W;_2>R1l1Ba2Q5]7OU5f4_1Y1U1Ia<07CU128Q3P8Q1j@\1
\121T3a2i181436NOR22Z13;]9^S10_4Q89_52Y5k6I_21[620Q5d12\3U2f9479132^11>P320=@438:22I7c2S1k140412
34@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:
3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3P8Q1j@\1:>2?21X2Y33@85>
:81436NOR22=L3;l\10_4Q89b5Y5k6I_21^620Q5d12\3U2f9479132^11>P320=@438:22I7c2S1k14041234@3;6D14041
1_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2b211GW<a2]3De20d1d3b58Z2W3Y1h262o1k7I;26;3L:0d5:3B:C5^6E=
R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3P8Q1j@\1:>2?21X2Y33@85>:81436NOR
22=L3;l\10_4Q89b5Y5k6I_21R4U5d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b
58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4JDY1U1Io6e1T4W5P8Q1j@\1\121f5
i181436NOR22Z13X]10_4Q89b5Y5k6Y31Q4U5d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a
2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Io6e1T4W5P8Q1j@
\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31Q4U5d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B
3P5^3W<a2]3k1T3d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5
P8Q1j@\1\121f5i181436NOR22Z13mJZB0_4Q89b5Y5k6Y31P4U5d1\?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1
DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;b13;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U
1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31Q4U5d1\?47?2`1>P320k2P606234@3W11n14c115m1P
1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_
1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13i9^S10_4Q89b58P5k6Y31Q4U5d1Ja>47?2`1>P320k2P606234@3W11n1
4c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5
]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5<l4k6Y31\620Q5d12\3U2f9479132^11>P320=
@438:22I7c2S1k14041234@3;6D140411_1482CB015P1LP11H:12N8DV1<X1k7B3`1]1Q2^3W<a2]3De20d1d3b58Z2W3Y1
h262o1k71G;26;3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><451?W;n55<a2l2V1MMDb57OU5f4_1Y1U1Ia<07U2Q3P8
Q1j@\1:>2?21X2Y33@85>:81436NOR22=L3;l\10_4Q89b5Y5k6I_21P4U5d10[?47?2`1>P320k2P606234@3W11n14c115
m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5
f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31V4U5d10Ia>47?2`1>P320k2P606234@3W11n
14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q
5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13^7TFd?0_4Q89b5<l4^6<Fb21S4U5d10Ia>47?2`1>P320k2P
606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U
1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5<l4k6Fb21X4U5d10Ia>47?2`1
>P320k2P606234@3W11n14c115m1P1J:\1DV1<i6:o1B3P5^3W<a2:R3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U
1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]1058P4^7B9b5<l4k6Y31`4
U5d10Im;2`247?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2:1P3W4Hd3b58Z2W3R462o1e8;f1;d
5:3MC5^6E=R2T20;I;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5R2V5FQ1j@\1\121f5i181436NOR22Z13d@cL0
62U4\7D912]5<l4k6Y31S4U5d10Ia>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z
2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436
NOR22Z13X]10>P4Q89b5<l4k6Y31S4U5d10Ia>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3
W4Hd3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121
f5i181436NOR22Z13X]10_4Q89b5<l4k6Y31U4U5d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^
3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@
\1\121f5i181436NOR22Z13X]1058P4^7B9X1[3MY5k6Y31S4U5d10Ia>47?2`1>P320k2P606234@3W11n14c115m1P1J:\
1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U
1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]101]4Q89b5<l4k6Y31R4U5d10Ia>47?2`1>P320k2P606234@3W11n14c11
5m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU
5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5<l4k6Y31Q4U5d10=m>47?2`1>P320k2P606234@3W1
1n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T
3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5k6Y31S4U5d10Ia>47?2`1>P320k2P6062
34@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1]87;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><
:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5<l4k6Y31S4U5d10Ia>47?2`1>P32
0k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d
1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5<l4]4]2Y31U4U5d10Ia>4
7?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5b211GW<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2
T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5<l4k6Y31Q
4U5d10[?47?2`1>P320k2P606234@3W11n14c115m1P1J:\1D1T1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC
5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13X]10_4Q89b5Y5
k6Y31Y4U5d10[?47?2\13>P320k2IV506234@3W11n14KG15m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3j2W162o1e8;
f1;d5:3MC5`5M0D=R2T20U1;244>c1T1?[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121f5i181436NOR22Z13
jP1]<0_4Q89b5Y5k6Y31V5U5d10`1o8j447?2`1>P3204f2P606234@3W11n141a115m111L5D:4W1?414O<T9B3P5^3Q3U9
a2]3P5i2Jb58Z2OW2R462P1Ne8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;T1i4T3Q5]7OU5e31N_1CEN103I6Fl;
W5f44T3Q1i8i3V4HC\121f5i181436NOR22Z13`2gZ10_2V1HNE3MZ59b5Y5k6T3031R4U5d10[?47?2`1>P320k2P606234
@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1Q5c3;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:
1g;n5T3Q5]7OU5f4_1Y1U1Ij<W5P8Q1j@\1\121S3b2i181436NOR22Z13X]10_4Q89b5Y5k6Y31V6U5d100]3U2c9247?2^
11>FY220?[27c2o240412312@3;63@140411_1482CC15P1L1N1H:12W1DV1<T9B3CL]1Q2^3W<a2]3Z30d1>U3b58Z2W3^1
c262o1e8;260:3L:0d5:3B:C5^6E=R2T20U1;29>a11d1[2U1><4221?Z6l4n5Ba2Q5MDb57OU5f4_1Y1U1Ia<07Ca1Q3X5T
2BQ1i>0o1\127Q121f5B<>:81436NOR22=L3;c8eDb?0_4Q89b5Y5k6I_211V4U5d10Ia>47?2`1>P320k2P606234@3W11n
14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q
5]7OU5f4_1Y1U1Io6j5W5P8Q1j@\1\121f5i181436NOR22Z13WGPF013Y4Q89b5<l4k6Y31Z4U5d10IZ;V347?2`1>P320k
2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[
2U1><:1g;_2^3T3Q5]7OU5f4_1Y1U1Io6e1T4W5P8Q1\3e8g4\1\121f5i181436NOR22Z13UBRK01]4Q89b5<l4k6Y31X4U
5d10Ia>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462o1e8;f1;d5:3MC5^
6E=R2T20U1;29>c1d1[2U1><:1g;_2^3T3Q5]7OU5f4_1Y1U1Io6e1T4W5P8Q1j@\1\121f5i181436NOR22Z13lF[EO01]4
Q89b5<l4k6Y31T4U5d10Ia>47?2`1>P320k2P606234@3W11n14c115m1P1J:\1DV1<T9B3P5^3W<a2]3P5d3b58Z2W3R462
o1e8;f1;d5:3MC5^6E=R2T20U1;29>c1d1[2U1><:1g;n5T3Q5]7OU5f4_1Y1U1Io6j5W5P8Q1j@\1\121f5i181436NOR22
Z13X]101]4Q89b5<l4k6Y31^4U5f1]3U2c977B^11>FY23?c2c2o2:12312D;63@140411_1482CC7P1L1N1H:12W1DP=]1Q
2QI0S2Q9Z2W3^1m4Q9260:3L63371<U53Bc7E=R2U2a129>a11d1[2U1><4221?Z6^;a2Q5MDb5WE6h2X40Ka1Ah7T2S<[6\
127Q1^6<>J3[4=\1c8a3SAU>Y1bO_211<3o6EoR:3o69P]9DP7Y1h8gP2e@Q1cc3@HV;dQ29X3`:[1R2U2`A^4Q73P7YW9VJ
9P7dR3RDim4f2R;P4gP1P18P7iT9\1d9cFDP1g14P7ca5]g1de15P7jQ1gh3X]4eU1\5n31S2M]5n3?n>5:a264f1404^1:6
;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_1
52P2d121057n27V513<X61X1MQ4S226O2b2N\1V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253
X1T1>=^11g1C\1239\5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\
1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2g36OV5S12V1K93o1
f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239\5n31S2M]5n3?n>5:a264f1404^1:6;40
6X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bn;P68G45En1C4H315Y9m6^3`2Cg2_15
2P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3V1X52o102l27=LT44Q1211986ET1NOP1b1C253X1
T1>=^11g1C\1239d5n31S2MV1V4n3?n>5125a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17
<\1j;a2c53j1f3^2a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4l1626O2n4V5S12V1K9
3o1f=Q3j2[2W7Z3_62o102l27=LT44Q1211986ET1?>OP1b1C253X1T1>=^11g1C\1239j=T3bV1[5n31S2M]5n3?n>5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m
6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP
1b1C253X1T1>=^11g1C\1239b;]5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB
J5a4[17<\1]8\3a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S
12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239iU2Z1]5n31S2M]5n3?n>5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1]8\3a2c53j1U6a5e3O=BS2k?8G45En1C4H3
15Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986E
T1NOP1b1C253X1T1>=^11g1C\1239iU2]5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X1
7Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n
4V5S12V1K93o1f=Q3j2c9Z3_62Y1E02l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239S99`5n31S2M[1Q4n3?n
>5:a264f1404^1:6;406>IF4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H
315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2W2f2V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q12119
86ET1NOP1b1C253X1T1>=^11g1C\1239jZ1]5IT8n31S2M>d2Y2c3:?n>5:a264f1404BK:6;406X1F4?4157271f121P1G:
0118=801535;;I6210X17I`11V4J4BJ5W3Y1[17<\1j;a223Ca12421E0R23j1U6U2[3AS3O=B_3a1Df1a:8G45EV1GC4H31
5^3j5m6P3=P2?C_224N0023752P2d121057>A?]17d48813<X61X1MQ4S226I524a2W2918m1c2S12V1K93o1T2g9i1Q3j2c
9Z3_62o102U1f17=LT44Q12119526@4T1H5OP1574OC25361B29T158==9001981g1B0\1239W3Z4`4P90YJd6g:U4^2[5n3
1S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA
8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT
44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Rl1c5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<X17Ii5OBJ5a1o2[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6V2W1`2Cg2_1526i1d121057n27V513
<X61X1MQ4S226O2Q1l3V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LLW34Q1211986ET1>?;CP1b1C253X162J>=^11g1C\12
39l5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5B2I1T2J[17<=2Kj;a2c53j
1U6Y57e3O=BoA8G45En1C4H315Y9m6V2W1`2Cg2_152P2d121057n27V513<X61X1Mm33S226O2n4V5S12V1K93o1U5`1o6Q
3j2c9Z3_62o102l27=Lb1a24Q1211986ET1N;CP1b1C2534S1T1>=^11g1C<O239g[1oE\5n31S2M]5n3?n>5:a264f1404^
1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg
2_152P2d121057n27V513<X61X1MQ4S226O2f1W3V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C2
53X1T1>=^11g1C\1239`3\5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[
17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93
o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239U;U\1\5n31S2M]5n3?n>5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2C
g2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C25
3X1L7>=^11g1C\1239eX1[5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[
17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93
o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Qh1^5n31S2M]5n3?n>5:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2
_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X
1T1>=^11g1C\1239e25gK^2`5n31S2Md1h3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ
5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V
1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[=jG]>h7k;`5n31S2M]5n3?n>5:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5>V3O=BoA8G45EV1GC4H3
15Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1U5^2Q6Q3j2c9Z3_62o102l27=LT44Q1211
986ET1NOP16[1C253X1T1>=^11g1C\1239]e1]5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015E
U1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S2
26J212T2i2V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5n31S2M]5n
3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BQ6m;8G45E
n1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q12
11986ET1NOP1b1C253X1T1>=^11g1C\1239a5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4:9157271i11P1S111O015EU
1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BV?Q11d18G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1M
Q4S226O2g3V1V5S12V1K93o1U5`8Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1BA>=^11g1C\1239]5n31S2
M]5n3?n>5:a264f1404^1:6;406X1F4:9157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G
45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2g3V1V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT
44Q1211986ET1NOP1b1C2534S1T1>=^11g1C\1239\5n31S2M]5n3?e7X75:a264f1404^1:6;406X1F4D157271i11P1S11
1O015EU1<X17Ii5OBJ5a4[17<=Nj;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X
1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239g5n31S2M[
1Q4n3?n>5:a264f1404^1:6;406X1F4D157271i11P1M511O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1f3b1KU2i2Ae3O=
BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27;j413<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l2
7=LT44Q1211986ET1NOP1b1C253N9T1>=^11g1C\1239P?iKf2G0b5n31S2M]5n3?i42V2j75:a264f1404^1:6;406X1F4D
157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=B`:^78G45En1C4H315^1j7m6^3`2Cg2_152P23
`121057n274Q513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=
^11g1C\1239Yg1f5n31S2MO@88Z3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<
\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f
=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239h>n>YJR5X5Ln25^5n31S2M`18c3n3?n>5:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315
Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239h>XY1[5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X1
7Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n
4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Q6[5n31S2M]5n3?n>5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y
9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1N
OP1b1C253X1T1>=^11g1C\1239cQ1\5n31S2M]5n3?n>5:a264f1404^1:6;406X1F42A157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V
5S12V1K93o1f=Q3j2]4U5Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5n31S2M]5n3?n>5:a26
4f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m
6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2^3_1V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1N
OP1b1C253X1T1>=^11g1C\1239[5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB
J5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2e3X1V5S
12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239[5n31S2M]5n3?n>5:a264f14
04^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`
2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C
253X1T1>=^11g1C\1239gk1]5n31S2M]5n3?GV>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<\1_1Z:a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12
V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NF8P1b1C253X1T1>=^11g1C\1239^5n31S2MP2\3n3?DY>5:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1_1Z:a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m
6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP
1b1C253X1T1>=^11g1C\1239g[1_5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4B1157271i11P1S111O015EU1<X17Ii5
OBJ5a4[17<\1V51a6a2c53j1U6a5e3O=Bo8o88G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2
n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239`l1\5n31S2M]5n3?n>5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H31
5Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET
1?>OP1b1C253X1T1>=^11g1C\1239e2[5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17
Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4
V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239e2[5n31S2M]5n3?n>5:a2
64f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1S7f4a2c53j1U6a5e3O=BoA8G45En1C4H315
Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239^5n31S2Mi1c3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii
5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2Q2l2
V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Qh11[5n31S2M]5n3?n>5:
a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315
Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1
NOP1b1C253X1T1>=^11g1C\1239fi1[5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152HW1d121057n27V513<X61X1MQ4S226O2n4
V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239_5n31S2M]5n3?n>5:a264
f1404^1:6;406S14F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m
6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1U5`8Q3j2c9Z3_62o102l27=LT44Q1211986ET1N
OP18Y1?32403X1T1>=^11g1C\1239^5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii
5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5
S12V1K93o1f6o6Q3j2c9Z3_62o102l27=LT44Q1211986ET1N;CP1b1C2534S1T1>=^11g1C\1239UY1d5n31S2MR1Z4n3?n
>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17IY1_4OBJ22a4[17<=2KP2i9a2c53j1U6a5e3O=B`9^88G
45En1C4H315P7X2m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT
44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239`5b8\5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S1
11O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5Q1c2O=BR1l@8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513
<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239_5n3
1S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA
8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=Lc
3@4Q1211986ET1NOP1C0MC253X1T1>=^11g1C\1239`7S>`5n31S2M5W5n3?n>5:a264f1404^1:6;406X1F4D157271i11P
1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1:84H315Y9m6^3`2Cg2_152P2d121057n27V513
<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239S7m=
b<Z1Q6n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I]1[4M1BJ5o2MC[17<CHj;a2c53
j1U6a5e3O=:51Ne3k:^283C125En1C45B315^2j6m6^3\1S1Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K
93o1R5c15i6Q3j2[8W1Z3_62o102l27=LT44Q1211986ET1NOP1b1C2534S18K>=^11g1C\1239jQ2i4[5n31S2M]5n3?n>5
:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H31
5Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1R5c8Q3j2c9Z3_62o102l27=LT44Q1211986
ET1NOP1b1C253X1T1>=^11g1C\1239[5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17I
i5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V
5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239b:[5n31S2MP2\3n3?n>5:a
264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y
9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1N
OP1b1C253X1T1>=^11g1C\1239_6n31S2M]5n3?[8b65:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5
M1BJ5a4[17<\11FQ;a2c53j1>c1R4a5e3:6==?2N3l@8G45E4i1C4H315Y9U54b1Bk23G5>1MC3>T2_152P2d121057j1S17
V513<\2R2h11X1MQ4S226O2n4V5S12V1K93o1Q9d4Q3Y2@c9Z3Q3]32o102l27=6ET44Q12115386ET1NOP1b1773253X1L7
>=^11g1C\1239UY1V1=YL]5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[
17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93
o1f=Q3j2c9Z3_62o102l27=Lb1a24Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239k21[5n31S2M]5n3?n>5:a264f1404
^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2C
g2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C25
3X1T1>=^11g1C\1239[Kb5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[1
7<\1j;a2c53j1U6a5e3O=Bm<Q58G45En1C4H315Y9m6^3`2C3c2_152P2d121057n27V513<X61X1MQ4S226O2Y2d2V5S12V
1K93o1f=Q3j2c993l2_62o102l27=LT442N211986ET1N;CP1b1C253X1T1>=^11g1C\1239k@[5n31S2M]5n3?n>5:a264f
1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^
3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b
1C253X1T1>=^11g1C\1239g[1b5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ
5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6S1Z2`2Cg2_152P2d121057n27V513<X61X1Ml1T2S226O2O1h2
S1V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1>?OP1b1C2534S16M>=^11g1C\1239W6n31S2M@l4n3?n>5
:a264f1404^1:6;406S14F4D1227271A6P11P1S111O0151CU1<X17Ii5OBJ5EI@Z25V147<\1j;a2Jh43C1T1U6a5e3O=Bo
A8G45En1C4H315Y9m6S12T22`2Cg2_152P2d121057n27V513<X61X1MQ4k1726O2On3V5S12V1K93o1f=Q3j2c9Z3_62o10
2JQ27=6ET44Q12119526ET1N;CP1AP1C2534S1;H>=^11g1C\1239n8X=lOd5n31S2M]5n3?V6Z1\75:=S264f1404^1:6;4
06X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1X4a7a2c53j1U6a5e3O=Be=Y48G45En1C4H315Y9a3[3W2V1`
2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3Q1h1U2]7Z3_62o102l27=6ET44Q1211986ET1NO
P1b1C253X1T1>=^11g1C\1239a5n31S2M]5n3?V6g85:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5O
BJ5a4[17<\1j;a2c53j1U6a5e3O=Bf7X:8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5
S12V1K93o1f=Q3j2c9Z3_62o102l27=6ET44Q1211986ET1N;CP1b1C2534S1T1>=^11g1C\1239UY1f2e5n31S2M4OX4n3?
n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1U2d9a2c53j1U6a5e3O=BoA8G45En1
C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3U5Y12o102l27=LT44Q12
11986ET1NOP1b1C253X1T1>=^11g1C\1239j<[S116]1:^De5n31S2M]5n3?n>5:a264f1404^1:6;406W10F4D157271i11
P1S111O015EU1<X17Ii5L2BJ22`3P1[17<\1j;a2c53j1U6a5e3O=98oA8G45En1C4H315Y9[5a1^3`2Cg2_152P2d121057
n27V513<X61X1MQ3N0S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1@;7>=^11g1
C\1239hCb5n31S2MW1KY3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2i
3i13j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2
c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239Q6Q:c19c=^5n31S2M]5n3?n>5:a264f1404^1:6
;406X1E04D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_
152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1C0MC253X
1T1>=^11;[1C\1239i5n31S2M]5n3?n>5::V264f1404^1:6;406X1F4D1572714d11P1S111O015EU1<X17Ii5G7BJ5a4L>
7<\1j;a2c53j1`2d3^21P3e3O=BU3i>8G45En1C4H315Y9f2V4^3`2Cg2_152P2d121057n27k4:13<0W61X1MQ4S226O2n4
V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1L7>=^11g1C\1239V6n4k9[5n31S2M]5n3?n>
5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5`3P1[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4
H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q121198
6ET1NOP1b1C253X1T1>=^11g1C\1239c5n31S2Mb1j3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X
17Ii5OBJ5f3J[17<\1j;a2c53j1U6d4Le3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226
O2n4V5S12V1K93o1f=Q3j2c9Q2X1_62o102l27=LT44Q1211986ET1NOP1:W1C253X1T1>=^11g1C\1239Q;W3d:WY1[5n31
S2Mb1j3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1U6a5e3O=Bo
A8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=L
T44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239j5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O
015EU1<X17Ii5OB60B540V1S25J[17<\1]1Bi9a2c53j1\4h1a5e3O2:BX9f88G45En1C4H315Y9m6^3`2Cg2_152P2d1210
57n27V513<X61R15MQ4S226O2n4V5S12V1K93o1f=P2P1Jo1c9Z3_62o102l27=L=f34Q1211986ET1NOP1b1C253X1T1>=^
11g1C\1239f5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OB602?54[35J[17<\1
]1A0i9a2c53j1\4h1a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61R15MQ4S226O2n4V5S12V1K
93o1f=P2P1j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239^5n31S2M]5n3?n>5:a264f1404^
1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5BLQ3[17;0\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`
2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1K93o1i9l3Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b
1C253X1T1>=^11g1C\1239[5n31S2Mj1b3n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5
a4[17<\1j;a2c53j1U6a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057n27V513<X61X1MQ4S226O2n4V5S12V1
K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239^5n31S2M]5n3?n>5:a264f1404^1
:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[17<\1j;a2c53j1V3n2a5e3O=BoA8G45En1C4H315Y9m6^3`2C
g2_152P2d121057\1a17V513<X61X1MQ4S226O2n4V5S12V1K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NO6Ib1C
253X18K>=^11g1C\1239\5n31S2M]5n3?n>5:a264f1404^1:6;406X1F4D157271i11P1S111O015EU1<X17Ii5OBJ5a4[1
7<\1j;a2c53j1V3n2a5e3O=BoA8G45En1C4H315Y9m6^3`2Cg2_152P2d121057\1a17V513<X61X1MQ4S226O2n4V5S12V1
K93o1f=Q3j2c9Z3_62o102l27=LT44Q1211986ET1NOP1b1C253X1T1>=^11g1C\1239NS700@G0h8]Lf7Z5UGk:kU1^?S7^
Z33n@e>VFS92DG5c6k:F@37S700Y1\j93[1:S700R1^b4^P2b`2RG_1mB@S700@6AeHV3\Q3ZS4U@nIb?2\17GS700@H]]2h
n551`P1a2T:E22819D4k2i?W3NS700U1lj1l4Ua4_1IXo23k14OR1O40U14;=:U19d64k:<JBS700\1?Pb9h73Q19_4e13?b
7X3T12>S700@[1e^2oj2aQ3nS1b:3[1jB4=S700@G0l[8_^12\17R4l=l1S700@6@d2^>30S4PV1k1Q22Z<W^11ka1W1]d1g
AbH6>V=;2l1g>k49g7]23<50072;7Y4Q2l3P76>632;59=53438S700Y1\j92\1Z49S700@H\j92\1l5;S700Y1U[3YQ53h]
12\1WB=T70@g>1TU2VLgZ1Xe1Yl1d^1<=GT70@TFlW1gl11`e2[l1l=;2PP1F082]15[5n;>S1<T70\1li8\P1U1i4i1?<^:
W1;T70^Z5N00[DWK0aP3_D6T70@Uk9YD5<T70@HeHV3]R1a5\i1ZS4gi1T2CT70@[1e^2c]4a_1RS1j:JAf4[1`4i7?2T3W1
CT70S[3P2RV1g_12`4S:lQ22]4k@dBG8S1\BP3<T70Y1\j9>5225`CFY2>T70Y1\j9>5225S1Bk4m<P33T70fk98T70X1Pb4
l`3Yb1\1h3;T70`1mb2nh52T>PP1R6h1W<KT70`1l[27`Q1bg1mS1382[2`1n2e1D>l7nP1a3UHU=d7Y=`Bh31CT70`1=^[2
mc5i9g81kL0i:J1N0R4i1b>DT70jb1S1\JSb3139[2E]2cAcd2R7V3[1e2BV@BT70@Po10l\1\S3Ym162YV1V3[1e2B\1i>Q
55T70Sc1bX8V@6T70@e\8_^1V@4T70Y1\j96T70R1Zb1Yi7n>4T70@Uk96T70eg4e_3YDPP17T70l1Re4eT4PP1\18T70Sc1
1T`1[h6T8T<=T70@Ho_2Tj4eQ1T>;a>^ASD5<U7k?m5Y2b:SP3nZ433WM1e4IU7X16Rc12lR1VV20lb1RAbR1k8j1QS1`:1>
_4G:>9c<^253U7b_8aP23U7T`:b22U7Y12U7i]88U7Y1iF0]e7=Qd129U7Y1iF0]e7=Qd12m?<U7Y1iF0mX5_\2=gc192M:;
U7\1AY]8\CZ8bGLP:]1h47U7S_8_8mZ1a<0b46U7S_8Ua1i>0b49U7^T3^?TP2hZ1W`1_8oZ1TAJU79d1c9LQJI_3?T1T>\J
[b2R;P3_e1[Cd7T9>kB1k1QNm:V67U7lP5\j3aEQ;h517U7jDZ_8gGGP511U79V7ck6Qb2o>1Z4:P1:>V7Ti2i_4fT21m>1Y
4090P1a<b4GV7K5C8TGfQ32aj3n?e2Q4nBS6[G1n4i2a8g11k35:V7\1PS9c21aE1b4Q<I3V7el914V7el91`4:W7O^P2Ub6
c5[S116]1iD7W7oh5dS416]1iD7W7dl916]1:^D7W7ca9P;16]1iD9W7Ug1a5lf6oX116]1iD6W7dl916]1iD7W7\1Wk916]
1iD7W7[1Xk916]1iD9W7f]9m>16]1d<T828W7SU7_\2P;16]1iDCX7^1a4]>fX1\=T8Lg6P5i6c^3^8V;]1l]1a9Y9QM7X7^
1og8o7a<0hI4X7^1cl6gY36X7QMZk5kh2b@jA1X73X7Qo8dd12X7fc:1Y72Y7iT55Y7jP5gn1]]2RT12Y7Wc15Y7]Z90YHc6
9Y7od3X17_1jImB^]4J4Y7ka4mBRi13Y7]1[V:2Y7]n93Y7nJ^S99Y7;WJ^6R\5iZ1ah1k=m48Y7;i\6e1kZ2jGj<m43Z7oa
8`82Z7oa86Z7Wb8R85a2b]11Z74Z7B\a8jQ2:Z7>cd3Uh2aS2OV44]7VY1T2[7j2m5mE]1R4S2m1:=Y1m1913McP1a12421E
0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9j;gBR4b4FJR2f5o1a9nT1X7d6m>^2R2[7j2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14R1h5nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9
nT1X7d6m>^2V2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0TLc74k6nE^2d31S10023Y5<4?n6fE718BZ1d34V1Q3>P1E
o9bNR4b4FJR2@U5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0hS14k6nE^2f3S10023Y5<4?n6f
E718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f
3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9U1hS1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1bIP7a
12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m
1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2Z2[3o1a9nT1X7d6m>^2
U2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9d;;1_BR4b4FJ
R2f5o1a9nT1X7d6m>^2l2[75K0g1m5mE]1]3DS2m1:=Y1m191Q1c<oCa12421E0TLc74k6nE^2f3S10023Y5<4?n6\@Y5718
BN;d34V1ICc1>P1E<b9@0AY2TKR4b4FJR2\274W21Bo1a9WP1P391Y14S7d6m>^2Z2[7Q10g1m5mE]1R4S2m1:=Y1m191Q1c
P1a12421E0hS14k6nE^2f3S10023Y5<4?n6R5c@718BZ1h2K[1Q3>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2T2[7j2m
5mE]1R4S2m1:=Y1m1913McP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1IW2>P1Eo9bNR4b4FJR2f5o1a9nT
1X7d6m>^2]2[7Q10g1m5mE]1R4S2m1:=Y1m191Q1R:m2a40o>a12421E0hS14k6nEId1f3S10023Y5<4?n6fE718BZ1d3[1Q
3>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2Z2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6a5h6_6S3Bk1U2
`1S10023V52<4?n6fE718BZ1d3[1Q3>P1Eo9bNLU3b4FJR2U5@o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1
a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4Y2X2FJR2f5o1a9nT1X7d6m>^2\2[7j2m5mE]1R4
S2m1:=Y1m191Q1cP1a12421E0aS1640j6nE^2[2Z1AA0023Y5<4?n6l2U2[1W?3318BZ1d3[1Q3>P1Eo9P<aBR4b4FJR2b3S
2o1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1ZO0W1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3
>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[7j2m5mE]1R4S2m1:=Y1m1919GZO0W1a12421E0hS14k6nE^2f3S10023Y5<4
?n6fE718BZ1d3[1Q3>P1E@^9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6
nE^2f3S10023Ec4<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJb1?f5o1a9nT1X7d6m>^2X2[7Q10g1m5mE]1R4S2m1:=Y1m19
1Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2S2[7j2
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?5h6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9n
T1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?5R2e4fE718BZ1d3[1Q3>P1Eo
9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE71
8BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9QS1l1X7d6m>^2Y2[7Q10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nEI
d1f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1
mJe5a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1
R4S2m1:=Y1m191Q1cP1a12421E0hS14k6eAX4^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d
6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6b@[5^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b
4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S100235S5<4?n6fE718BZ1d
3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0hS14k6nE^2f3S10023
Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1R2`Na12421E0hS
14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2`2U3o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m1
91Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1a9nT1X7d6m>^2U2[7j2m5
e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d34V1Q376P1Eo9bNR4b4FJR2f5o1a9
nT1X7d6m>^2T2[7j2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo
9b;oBR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5e7W>]1R4S2m1:=Y1m191Q1a2QNa12421E0hS14k6nE^2f3S10023Y5<4?n
6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5e7W>]1R4S2m1:=Y1m191Q1R2`Na12421E0hS14k6
nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2]2[7=\2m5mE]1R4S2m1:=Y1m191Q1c
P1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EFX9bNR4b4FJR2f5o1a9W2V4030:2@ZMX7d6Z7b7^2\2
[7j2m5mE]1R4S2m1:=Y1m1171Q1AS1`A\=a12421E0hS14k6\Ca2^2f3S10023Y5<4?k4R2fE718BZ1d3[1Q3>P1Eo9j;gBR
4Jg3FJR2f5o1a9^6V>X@X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?k4R2fE
718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5e7W>]1R4S2m1:=Y1m191G9cP1a12421E0hS14k6nE^2
f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[7j2m5mE]1R4S2m1:=Y1m191Q1R2`Na1
2421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3:3P1EDZ9b;oBR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5mE]1R4
S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1;U9dBYBX7d6m
>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR
2f5o1a9dBYBX7d6Z7b7^2U2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2f5o1Q1@n7dBYBX7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S1002
3Y5<4?n6fE718BZ1d3[1Q3>P1Eo9j;gBR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0
hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d34V1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m
191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EHV9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m
5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q376P1EDZ9bNR4b4FJR2f5o1a9n
T1X7d6m>^2U2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6HmD718BZ1d3[1Q3>P1Eo9b
NR4b4FJR2f5o1a9m4PP1X7d6\5`9^2V2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6P?m6^2f3S10023Y5<4?n
6fE718BZ1d3[1Q376P1E5i9bNR4b4FJR2f5o1a9nT1X7d6m>^2`2[740d2m5e7W>]1]3DS2m1:=Y1m191Q1c<oCa12421E0h
S14k6nE^2f3S10023Y5<4?n6\@Y5718BZ1d3[1Q3>P1EFX9j;gBR4b4FJR27T274W21Bo1a9nT1X7d6m>^2U2[7j2m5n8n4o
7]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7
d6j2R<^2U2[7j2m5mE]1R4S2m1:=Y1m191N2a2QNa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR
4b4FJR2U5@o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1WB[>a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2a2[7Q10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3
S10023Y5<4?n6fE718BZ1d3[1Q3>P1E_2h1f5@0A^MR4b4F5DR2b3S2o1a9cJY8?;T14S7d6m>^2c2[7j2m5R;j:]1R4S2m1
:=Y1m191Q1i1e:;1X1V117[32c2T1Y7Y2a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9`3W4iFR4b4
FJR2f5\1Ba9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f5o12^9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023
Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0h
S14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m19
1Q1R2`Na12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2]2[75d2m5
mE]1]3DS2m1:=Y1m191Q1c<oCa12421E0hS14k6nE^2f3S10023Y5<4?n6\@Y5718BZ1d3[1Q3>P1Eo9P<1_BR4b4FJR2\27
4W21Bo1a9nT1X7d6m>^2V2[7=\2m5mE]1R4S2m1:=Y1m191N2a2QNa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2fR1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1R2b=m@a12421E0hS14k6nE^2f3S10
023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5h;T:]1R4S2m1:=Y1m191Q1cP1a12421
E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2W2[7=\2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6nE^2f3S100235S5<4?n6fE718BZ1d3[1Q3>P1Eo9bNo32b4FJR2f5o1a9?g1fR1X7d6m>^2f
2[7407\2m5mE]1]3DS2m1:=Y1m191Q1a2Q:oCa12421E0aCV@4k6nE^2f3S10023Y5<4?n6o;\4Y5718BZ1Q2b1[1Q3>P1Eo
9bNR4b4FJR27T274W21Bo1a9?g1V4bHl5X7d6m>^2e2[7=C0g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0SR1d14k6nE^2f
3S10023Y5<41=n6fE718BZ1d34V1Q3>P1E3k9@0A^:=aBR4b4FJR2f5o1a9;IQ1W231XP14S7d6m>^2S2[7j2m5mE]1R4S2m
1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E3k9bNR4b4FJR2f5o1a9nT1X7d6m>^2S
2[7j2m5?]E]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5
o1a9nT1X7d6m>^2[2[75d2m5mE]1]3DS2m1:=Y1m191Q1c<oCa12421E0hS14k6nE^2f3S10023Y5<4?n6\@Y5718BZ1d3[1
Q3>P1Eo9bNR4b4FJR2\274W21Bo1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191N2cP1a12421E0hS14k6nE^2f3S100
23Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0
hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2_2[761a2m5CYE]1l1[1>:N6M
m1:=Y1m191Q1a2j8VEa12421E0hS14k6nE^2f3S10023c2e2<4?n6fE718BZ1d3[1Q3>P1Eo9WN:R4b4FJR2f5o1a9f5WOX7
d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9R<_BR4
b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d
3[1Q3>P1Eo9bNR4b4FJR2f5o1a9YT1DX7d6m>^2j2[72g2m5mE]1R4S2m1:75U111m191Q1cP1a12421E0hS14k6nE^2f3S1
0023Y5<4?n6YA\4718A0Z1d3[1e2;>P1EBo3\5bNR4b4FJX1H0T3Y240111002f1a9R6kNX7d6j2_4b7P2=T2[710g2m5mE]
1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6
m>^2V2[710g2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4
FJR2f531i1a9nT1X7d6m>^2V2[710g2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0U=bF4k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f53k1a9nT1X7d6m>^2Z2[710g2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0Z6j6bF4k6nE^2
f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJQ20a5431i1a9nT1X7d6m>^2W2[7j2m5Q>k7]1R4S2m1:=Y1m191Q1
b<hBW1a12421E0hS14k6nE^2c32S10023Y5<4?n6fE718BZ1d3[1Q3>P1E@^9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5
mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1IW2>P1Eo9bNR4b4FJR2f5o1a9nT1
X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1aJQ6a12421E0hS14k6nE^2f3S10023Y5<4?5h6fE718BZ1d3[1Q3>P1Eo9bN
R4b4FJR2f5o1a9nT1X7d6m>^2S2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S100
23Y5<4?n6HmD718BZ1d3[1Q3>P1Eo9bNR4b4FJR2b3S2o1a9nT1X7d6m>^2V2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421
E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d34V1U1k1:3P1Eo9k3fJR4b4FJR2f5o1a9nT1X7d6m>^2V2[7j2m5mE]1R4f1
<m1:=Y1m191Q1R2h3gJa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3:3P1Eo9bNR4b4FJR2f5o1a9nT1X7d6
m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2d31S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4F
JR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14S4g2nE^2f3S10023Y5<4?n6fE718BZ1d3
[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6VBg3^2f3S10023
Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR21d5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1o3cLa12421E0h
S14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m19
1Q1cP1a12421E0mKj74k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2Y2[7j2m5m
E]1R4S2m1:=Y1m191Q1o3cLa12421E0a7VL4k6nE^2[2Z1S10023Y5<4?n6fE718BZ1d3[1Q3>P1E\3b6f2kKR41`4FJR2f5
f18a9nT1X7d6m>^2V2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0Hb7\K4k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3
>P1Eo9mEd8R41`4FJR2f5o1a9nT1X7d6m>^2V2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14;_6nE^2f3S10023U1
S4<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2_12S4o1a9nT1X7d6m>^2U2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0
hS14k6nE^2f3S10023Y5<4?8U1_5fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9^I_;X7d6m>^2R2[7j2m5mE]1R4S2m1:=
Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j
2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6X5e@^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9XBY<R4b4FJR2f5o
1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0c?TD4k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1Y172421E0hS14k6nE^2T1a2S10023Y5<4?n
6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2R2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^
2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1AQP1a
12421E0hS14k6nE^2T1a2S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[7j2m5mE]1R4S
2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9Y87=fGW4X7d
6m>^2S2[7j2m5h>T7]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b
4FJR2f5o1a9nT1X7d6m>^2V2[7=\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d
3[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2V4_NX7d6i2S<^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2\59o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1_3SMa1242
1E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2_2[7Q10g1m5^B2[3]1R4S
2m1:=Y1m191Q1ZK2U5a12421E0hS14k6nE^2f3S10023Ec4<4?n6fE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2P4e1o1Jf8nT
14S7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EFX9b
No32b4FJR2f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6HmD71
8BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S
10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2V4_1o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12
421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nNo5X7d6m>^2S2[7j2m5mE]1R4S2m1
:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q376P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2
[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1
a9;bT1X7d6m>^2\2[75d2m5mE]1]3DS2m1:=Y1m191Q1c<oCa12421E0hS14k6nE^2f3S10023Y5<4?n6\@Y5718BZ1d3[1Q
3>P1EHV9bNR4b4FJR2\274W21Bo1a9nT1X7d6m>^2T2[7j2m5mE]1R4S2m1:=Y1m191Q1]3UMa12421E0hS14k6a1\D^2f3S
10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7=\2m5mE]1R4S2m1:=Y1m191Q1cP1a1242
1E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2fR1X7d6m>^2U2[7=\2m5mE]1R4S2m1
:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2iLl5X7d6m>^2
T2[70i2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2
f5o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>
P1Eo9bNR4b4FJR2f5o1a9m8PLX7d6m>^2Y2[70<\2m5mE]1R4S2m1:=Y1m191Q1R2`Na12421E0\H6T;4k6nE^2f3S10023Q
4W1<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2fR1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0
hS14U1e5nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2S2[7j2Q4k1mE]1R4S2m1:=
Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70
i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6SAj4^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EDZ9bNR4b4FJR2f5o
1a9nT1X7d6m>^2W2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6QBl3Bk1f3S10023Y5<4?n6f:b4\6718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2U5@o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5
<4?n6f:o:718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2W2[7j2m5^E>]1R4S2m1:=Y1m191Q1j8hGa12421E0h
S14k6nEBk1f3S10023Y5<4?n6Y<\9718BZ1d3[1Q3>P1Eo9bNR4b4FJR2U5@o1a9nT1X7d6m>^2S2[7j2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14Q3i3nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[7
j2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0kIl94k6e6X?^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o
1a9nT1X7d6i2S<^2V2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>
P1Eo9bNR4Le3FJR2U4`1o12^9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1gCk<a12421E0hS14k6nE^2f3S10023Y
5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0bHU
;4k6nE^2f3S10023Y5<4?g66fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2[2[70P10g1m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6nE^2T1a2S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o12^9nT14S7d6m>^
2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2
f5o1a9kKR9X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q
3>P1Eo9S<^BR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023Y
5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS1
4k6nE^2f3S10023Y5<4?_4^2fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9_9^KX7d6n9n4^2T2[70i2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?_4^2fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[7
0i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6HmD718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1
a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0n:iH4k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1
Eo9TG]7R4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n
6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6k1Q=^2Z2[70i2m5mE]1R4S2m1:=Y1m191Q1Q@a@a12421E0i4nN4
k6\?a6^2f3S10023Y5<4?R6KfE718BZ1d3[1Q3>P1Eo9n7W2[DR4b4FJR2f5o1a9UIh;X7d6m>^2U2[70<\2m5mE]1R4S2m1
:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2fR1X7d6m>^2Y
2[70<\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f
5o1a9;k1V420[NX7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d
3[1Q3>P1Eo9bNR4b4FJR2f5o1a9R6l5nHX7d6m>^2V2[70<\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2V4_NX7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1R2`Na1
2421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m
1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6\5`9^2
T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f
5o1a9nT1X7d6Z5b9^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1I
W2>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0cHT;4k6nE^2f3S10023Y5
<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9o8nKX7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS1
4k6nE^2T1a2S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m1
91Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1IW2>P1EDZ9bNR4b4FJR2f5o1a9nT1X7d6m>^2X2[70i2
m5mE]1R4S2m1:=Y1m191N2cP1a12421E0hS14k601kE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9
W3Y=\DX7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2f5o1a9m8PLX7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6
fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR20e5o1a9nT1X7d6m>^2\2[70<\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0R4eO4k6
nE^2f3S10023Y5<4?c3Z3fE718BZ1d3[1Q3>P1Eo9mEd8R4b4FJR2f5o1a9;3g1V4bHl5X7d6m>^2U2[70i2m5mE]1R4S2m1
:=Y1m191Q1cP1a12421E0hS140j6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6\5`9^2
T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2`
2U3o1a9nT1X7d6m>^2]2[70P10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6eAX4^2f3S10023Y5<4?n6fE718BZ1
n10d1[1R2N>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2X2[70i2m5e7W>]1R4S2m1:=Y1m191Q1R2>d@\=a12421E0hS1
4k6nE^2f3S10023Y5<4?f67fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m19
1Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE7180AZ1d3[1Q3>P1E5i9bNR4b4FJR2f5o1a9nT1X7d6m>^2]2[70P10
g1m5mE]1R4S2m118=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE7180AZ1d3[1Q3>P1E5m4k4@0A^MR4b4FJ
R2f5o1a9nT14S7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6f:o:718BZ1d
3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1`7RIa12421E0hS14k6nE^2f3S1002
3Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0h
S14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9e8CdKX7d6m>^2U2[70i2m5mE]1R4S2m118=:
Nm191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[700
0g2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a
9nT1X7d6m>^2W2[70i2m5h>T7]1R4S2m1:=Y1m191Q1m8]6k2[>a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1
Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1m8eGa12421E0hS14k6nE^2f3S10023Y5
<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1[?WAa12421E0hS1
4k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[70i2m5X8d=]1R4S2m1:=Y1m1
91N2cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9_LR2R4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2
m5mE]1R4S2m1:=Y1m191N2WB[>a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9n
T1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0oR1H4k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9
bNR4b4FJR2V4_1o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191N2cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE
718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f
3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9[8bLX7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a1
2421E0hS14k6nE^2[2Z1S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S
2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1R2^7nT1X7d6m>
^2Y2[70<\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJ
R2f5o1a9W2_8UDP6X7d6Z7;V7^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE71
8BZ1d3[1Q3>P1EHV9mEd8R4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2
f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9mEd8R4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1
a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EHV9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4
S2m1:=Y1m191Q1_3SMa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>
^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14Ok5nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJ
R2f5o1a9nT1X7d6m>^2V2[70i2m5Y3cB]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3
[1Q3>P1Eo9lEe8R4b4FJR2f5o1a9Y7dMX7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S100
23Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E
0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9^6_NX7d6m>^2U2[70i2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9Q92iKX7d6m>^2T2[7
0i2m5e7W>]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o
1a9nT1X7d6m>^2W2[70i2m5mE]1R4S2m1:=Y1m191Q1Ao1QNa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>
P1Eo9[8VFR4Jg3FJR2f5o1a9nT1X7d6m>^2X2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<
4?n6k9j;718BZ1d3[1Q3>P1Ej1K^11g5bNR4b4FJR2f5o1a9nT1X7d6m>^2Y2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a1242
1E0j5mM4k6nE^2f3S10023Y5<468n6fE718BZ1d3[1Q3>P1Eo9R<_BR4Jg3FJR2Z2Q39o1a9nT1X7d6m>^2T2[70i2m5mE]1
R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR41`4FJR2f5o1a9nT1X7d6
m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023[2m2<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b
4FJR2f5o1a9nT1X7d6j2R<^2T2[70i2Y5CmE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0hS14k6Y4dA^2f3
S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a124
21E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6e8W6^2T2[70i2m5VBf3]1R4S
2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2
T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?T1i5fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR
2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1WB[>a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1
Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1P9bGa12421E0hS14k6nE^2f3S10023Y5
<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2W2[70<\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS1
4k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9;k1fR1X7d6Z7b7^2T2[70i2m5mE]1R4S2m1:=Y
1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2\59o1a9nT1X7d6m>^2T2[70
i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9cLn1R4b4FJR2f5o1
a9nT1X7d6m>^2T2[70i2m5h;T:]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P
1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?d2
Y4fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6n
E^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9m4PP1X7d6m>^2U2[70<\2m5mE]1R4S2m1:=Y1m191Q
1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9W2fR1X7d6m>^2Y2[70P10g1
m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9@0A^MR4b4FJR2f5o1a
9nT14S7d6m>^2Y2[70<\2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1
Eo9bNR4b4FJR2f5o1a9;k1e6Y@f;X7d6Z7b7^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6P?m6^2f3S100
23Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2W2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0
hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1E5BV9bNR4b4FJR2f5o1a9cJi8`1X7d6m>^2U2[70i2m5mE]1R4S2m1
:=Y1m191Q1Y>m3[>a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2
T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9P<aBR4b4FJR
2f5o1a9nT1X7d6m>^2V2[70i2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0QKf84k6nE^2f3S10023Y5<4?n6fE718BZ1d3[
1Q3>P1Eo9bNR4b4FJR2f5o1a9mNP6X7d6m>^2[2[70i2m5mE]1R4S2m1:=Y1m191Q1a2QNa12421E0e>k:_1f84k6jDS1^2T
1a2S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9n;cBR4Jg3FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1a
2QNa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d34V1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]
1R4S2m1:=Y1m191Q1SC_=a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d
6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1SC_=a12421E0hS14k6nE^2T1a2S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR
4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5?]E]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[70i2m5mE]1R4S2m1:=Y1m191Q1a2]1YJY2a12421E0hS14k6nE^2
f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S2m1:=Y1m191Q1o3YJY
2a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2W2[70i2m5mE]1R4
S2m1:=Y1m191Q1o3V?R;Y2a12421E0hS14k6nE^2f3S10023;m4<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X
7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1o3cLa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR
4b4FJR2f5o1a9nT1X7d6m>^2[2[70i2m5Q?k6]1R4S2m1:=Y1m191Q1YNY2a12421E0hS14k6nE^2d31S10023;m4<4?n6fE
718BZ1d3[1Q3>P1Eo9U9m2^Bo32b4FJR2b3S2o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14
k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7Y3Z3m>^2T2[70i2m5mE]1R4S2m1:=Y1m19
1Q1cP1a12421E0hS14k6d6Y?^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m
5;aE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT
1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0XP1_34k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9
bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5X8d=]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE
718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6Z3cB^
2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2\2[70P10g1m5mE]1R4S2m1:=Y1m191Q1c
P1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1a9mR1[1D4S7d6m>^2T2[70i
2m5mE]1R4S2m1:=Y1m191Q1YNY2a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9
nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1h=jBa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo
9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[70i2m5mE]1R4S2m1:=Y1m191Q1h=b>W4a12421E0hS14k6nE^2R1c2S10023Y5<4?
n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6n
E^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6Z7b7^2T2[70i2m5<`E]1R4S2m1:=Y1m191Q
1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2T2[70i2m5mE]
1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9e8XLX7d
6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0dS134k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b
4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5e7W>]1R4S2m1:=Y1m191Q1a2QNa12421E0hS14k6nE^2f3S10023Y5<4?n6fE718B
Z1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^2V2[70i2m5mE]1R4S2m1:=Y1m191G9a2QNa12421E0hS14k6nE^2f3S1
0023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5S1Ka9nT1X7d6m>^2V2[70i2m5mE]1R4S2m1:=Y1m191Q1R2`Na124
21E0hS14k6SAj4^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1Eo9U>\@R4b4FJR2f5o1a9nT1X7d6m>^2U2[70i2m5mE]1R4S
2m1:=Y1m191Q1R2`Na12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3:3P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>
^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d3[1Q3>P1EDZ9bNR4b4FJ
R2f5o1a9nT1X7d6m>^2Z2[70P10g1m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S10023Y5<4?n6fE718BZ1d
3[1R2N>P1Eo9@0A^MR4b4FJR2f5o1a9nT14S7d6m>^2T2[70i2m5mE]1R4S2m1:=Y1m191Q1cP1a12421E0hS14k6nE^2f3S
10023Y5<4?d5Y1fE718BZ1d3[1Q3>P1Eo9bNR4b4FJR2f5o1a9nT1X7d6m>^24]70XV1ih35]70V8QNih38]70XV1ih3Qo2d
5705]70XV1oAiV3<]70XV1`CXU3TITD\g160005]70XV1TS1de25]70XV1kZ3m=5]70XV1Th2dP16]70XV1P6nDim25]70XV
1h:P^35]70XV1ih3d]16]70XV1kZ3m=kT35]70kU1<ih37]70kU1<TS10ce26]70XV1oCiT3PU35]70XV1f=R[35]70XV1ih
3dT35]70h1_T1ih36]70XV1An1Xf35]70XV1YL_l25]70XV1ih3Q:5]70XV1ih3aT36]70kU1<US1ce25^7gR1`3le1lR24^
7XV1kZ3m=7^7XV1oAkh2m=`c2mo13^7XV1ih35^7XV1kZ3m=il24^7XV1ih3il24^7XV1ih3`c2C^7XV1VR2XT1YBl@e4^11
7Q2VDXW1f?8002n37^7XV1oAiV3Qo2l507^7XV1ih3Qo2_5<05^7XV1kZ3m=ZF5^7XV1oAiV3ZF4^7XV1oAiV34^7XV1ih3a
T34^7_P1h5ih3l1_71d2m5mE]1]3h2m1:=Y1m1Q>2lCa12421E0iZ1nE^2f3S10023Y5A?n6>m?a518m1XDbNe8FJa1@\274
W21Ba;W\1d6m>^2;_7S9SMn5T>`Z3b1D^f2@XAD_7WV1n5S2P<cG\Y1g[1nDg2n:WX11R:[1@b5e;W3`I:_7WV1n5T>h\3eR
1b6U]1@XA:_7WV1n5T>h\3l<aY2@W2P?8_7WV1n5T>h\3^f2@XAG_7d1bT1n5T>gBdW2[B^f2@e5b;U41e7UE0d;1N0R4\@>
_7SE4n@n5T>ZZ1]R2ci1h:[?e2@XA9_7WV1n5T>h\3mA`T2@XA9_7WV1n5T>h\3[BcT20WA9_7d1bT1n5T>h\3^f2@XA8_7W
V1n5T>m6jU3of2XAk1_71d2m5mE]1]3h2m1:=Y1m1Q>2lCa12421E0iZ1nE^2f3S10023Y5A?n6>m?a518m1XDbNe8FJR2\2
74W21Ba;W\1d6m>^27_7WV1n5T>h\3of2XA8_7WV1n5Z1i<h\3of2XA9_7OWU1n5T>h\3^f2@XA9_7b1dT1n5T>h\3of2XAb
`19_7WV1n5T>h\3^f2@_5h;8_7WV1n5T>h\3eR1Yd1XA:_7WV1n5T>m6V_1cf1of2b5e;8_7WV1n5T>h\3of20WA8_7WV1n5
T>h\3of2_5h;9_7d1bT1n5T>h\3of2XAWT2<_7U<QJn5T>h\3^f2@h@?fd1`:8_7WV1n5T>P2gZ3of2XAX2_71`1S1m5mE]1
]3h2m1:=Y1m1Q>2X4o<c2a124210D0iZ1PCm2^2f3S10023Y5A?n6>KQ?a518m19nCX40XJe8FJa1@\274W21Ba;W\1d6T=2
c11^28_7WV1n5T>Z[3]1of2XA<_7WV1h1U4T>h\3cV1j_1@`5=Y;8_7WV1n5T>[6\V3of2XA9_7WV1n5T>P[2a9UHof2XA8_
7WV1n5T>h\3of2XAhV18_7b1dT1n5T>h\3of2XA9_7XP1?^5n5T>h\3of2XA9_7WV1n5T>m6jU3S^2k8XAi1`70d2m5mE]1]
3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2m1`70d2m5mE]1]3
h2m1:=Y1m1Q>oCa12421B20_4bHf=nE^2f3S10023Y5A?n6\@a518m1n?Y4bNe8FJR2\274W21Ba;W\1d6m>^2n1`70d2m5m
E]1]3h2m1901;Y1m1Q>l6R=a12421E0iZ1nE^2f3S10023Y5A?[1b5\@a518m1XDbNe8;:JR2\274W21Ba;W\1d6m>^2e2`7
07\2m58dE]1e2Gh2m1:=Y1m1Q>oCa12421E0_<[1Z1Y5XFl?Q6^2f3S10023S4U1A1=n6\@a518m1XDSAi4d8T4`4FJR27LJ
<74W21Ba;W2W31Ll9_5mCHd1o2d3f7X3m3V27S2`70d2m5mE]1]3h2m1901;CEm1Q>oCa12421E0_4l4^5V>f=nE^2f3S100
23Y5A?[1b5\@a518m1XDbNe8;:JR2Ch174W21Ba;W\1d6m>^2V2`707\2m5mE]1]3P1g1m1:=Y1m1Q>oCa12421E0iZ1nE^2
f3S100235S5A68n6\@Y4W118m1XDbNe8FJR27T274Bd11Ba;W2V4X>_Gd6Z7;V7]1P1i1`70d2m5mE]1]3h2m1:=Y1m1Q>oC
a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2j1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa
12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;YEmFd6m>^2]2`707\2[1a4]@_5]1]3h2m1:=Y1m1
Q>oCa12421E0j5nT1nE^2d31S10023Y5A?n6\@a518m1XDP<aBe8FJR27R2174W21Ba;m19[3J2Il>c5Z@d6Z7;V7]11Nn1`
70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0_4YH8P86^5nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m
>^2n1`707\2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDP<aBe8FJR27T274W21Ba;W2V
4hU1d6m>^2j1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;
\;jP1d6m>^2k1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2Z2174W218
9a;W\1d6m>^2j1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1c@Z5^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W2
1Ba;W\1d6m>^2k1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21
Ba;n:XQ1d6`4\:^2m1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0ZU16W5c@Z5^2f3S10023Y5A?n6\@a518m1XD\2ULe8F
JR2\274W21Ba;W\1d6m>^2n1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS1<j6nE^2f3S10023Y5A?n6Hc?a518m1XDP<
aBe8FJR27T274W21Ba;W\1d6m>^2[2`70d2V3f2mE]1]3h2m1:=Y1m1Q>oCa12421E0aR13KW7nE^2[2Z1S10023Y5A?n6HQ
21U2j22[8a518m1XDTC];e8FJU1L7T274H^11Ba;]4?YW1d6\5`9^2T2`70d2Q4W1CmE]1]3h2m1:=Y1m1Q>oCa12421E0aS
1W7nEV1W1f3S10023Y5A?n6\@a518m1XD\2ULT4`4FJR27T274H^11Ba;c5`DRBd6\5`9^2n1`70d2Q4k1mE]1]3h2m1:=Y1
m1Q>oCa12421E0aS1W7nE^2f3S10023Y5A?n6\@a518m1XDbNT4`4FJR27T274H^11Ba;W\1d6m>^2l1`70d2m5mE]1]3h2m
1:=Y1m1Q>oCa12421E0_4YV1c@Z5^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;^T1h7d6m>^2f2`707\2m5mE]
1]3h2m1:=Y1K3MQ>oCa12421E0W1j2^If7f1i3i4TA^2f3S10023Y5A?i2T4\@a518m1XDT;g:0d8e8FJR27T274W21Ba;U1
G9]2MJ2Il>c5Z@d6Z7;V7]11N4j1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbN
e8FJR2\274W21Ba;XFnEd6m>^2j1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDSC
^;e8FJR2\274W21Ba;W\1d6m>^2Y2`70K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518BZ1
a8P1Eo9@0A^Me8FJR2\274W21Ba;fR12d1?416j6d6m>^2Z2`70K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0ZU1^5nE^2f3
S10023Y5A?n6\@a518BZ1a8P1Eo9@0A^Me8FJR2\274W21Ba;fR12d1?416j6d6m>^2k1`70d2m5mE]1]3h2m1:=Y1m1Q>oC
a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;\;l9mFd6m>^2k2`707\2m5a>[7]1]3h2m1:=Y1m
1S3^7^3R9j4Q6a12421E0k2\1\6]GZ2o4Z1Y6d?^2f3S10023Y5A?S56c1\@a518m1d3a2Y:g3bNo3e4FJX1I\2604W21Bd7
l3W21T45e<j4f2ZAd6\3m3;_2f4]1P1k1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m
1XDbNe8FJR2\274W21Ba;\;l9mFd6m>^2j1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a51
8m1n:Y9bNe8FJR2\274W21Ba;W\1d6m>^2k1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3D>0023Y5A?n6\@a5
18m1XDbNe8FJR2\274W21Ba;W\1d6a;[3^2j1`70d2m5mE]1]3h2g15:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@
a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2k1`70d2m5mE]1]3h2g15:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@
a518m1XDbNe8FJR2\274]1I1Ba;W\1d6m>^2l1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A68n6\
@a518m1XDbNe8FJR2\274W21Ba;YNm=d6m>^24\2`70K0g1m5mE]1]3h2m1:=Y1m1U5k8oCa12421E0iZ1:cE^2f3S10023Y
5A148n6\@a518BZ1a8P1Eo9@0Al:aBe8FJR2\274W21Ba;nT14S7d6Y6\1b3c3^2k1`70d2m5mE]1]3h2m1:=Y1m1Q>oCa12
421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;Q92RS1d6m>^2o1`707\2m5mE]1]3h2m1:=Y1m1Q>oC
a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR27T274W21Ba;W2V4bHU=d6f7V7^2S2`707\2m5mE]1]3h2m1:=
Y1m1]53_8oCa12421E0iZ1nE^2[2Z1S10023;m4A?n6\@a518m1XD]CT;e8FJR27T274W21Ba;W2g@WId6j2R<^2R2`70d2m
5mE]1]3Q2;008m1:=Y1m1e6[7oCa12421E0lLl=i9T<^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21BP3`8W\1d6f7
V7^2h1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>
^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6W1e=
^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21A0a;W\1d6m>^
2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;Y5mV1d6m>^
2l1a7d2m5mE]1]3h2m1:=Y1m1]70b6oCY172421E0iZ1nE^2T1a2S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d
6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1Q>eAY2a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDmEd8e8FJR2\274W21Ba;W\
1d6m>^2m1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;]5k2
1WH2`;d6m>^2T2a7K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2[2Z1S10023Y5A?n6\@a518BZ1a8P1Eo9@0A^Me8
FJR2\274W21Ba;nT14S7d6m>^2k1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@c3m118m1XDb
Ne8FJR2\274W21Ba;Q92RS1d6m>^2l1a7d2m5U3gB]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1
XDbNe8FJR2\274W21Ba;W\1d6`<8[1G^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518
m1XDbNe8FJR2\274W21Ba;oHWCd6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1m4S9oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a51
8m1]8j;bNe8FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a51
8m1XDbNe8FJR2\274W21Bo1a9W\1d6m>^2k1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a51
8m1XD[8VFo3e4FJR2\274W21Be6k4W\1d6m>^2k1a77\2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6
\@a518m1XDbNe8FJR2\274W21Ba;;k1oY1d6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1PEM^2f3S10023Y5A?
n6\@a518m1XDbNe8FJR2d1G74W21Ba;W\1d6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1^:b3h4V?a12421E0iZ1nE^2f3S10023Y
5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A
?n6\@a518m1^6i=bNe8FJR2b1I74W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5
A?n6\@a518m1XDbNe8FJR2\274V1P11Ba;W\1d6m>^2k1a7d2m5mE]1]3h2m1:=Y1m1Q>nB>Aa12421E0iZ1nE^2f3S10023
Y5A?n6W8T8a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023
Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6\5`9^2m1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0UF^?T5X5e@^2f3S
10023Y5A?n6\@a518m1XDj:Y2]Ae8FJR2\274W21Ba;W\1d6m>^2l1a7d2m5mE]1]3h2m1:=Y1m1i8W5oCa12421E0iZ1eAX
4^2Z1[2S10023Y5A?n6\@a518m1XDbNe8FJR2\274V1P11Ba;W\1d6m>^2k1a77\2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0i
Z1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;?g1oY1d6m>^2k1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0
iZ1nE^2f3S10023Y5A?n6\@]5318m1o5l2[;bNe8FJR2\274W21Ba;W\1d6m>^2l1a77\2m5mE]1]3h2m1:=Y1m1Q>oCa124
21E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;;3g1oY1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1m4S9oC
a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2m1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa1
2421E0aR1OW7nE^2f3S10023Y5A?n6\@a518m1XDP<aBe8FJR2\274W21Ba;Y7mT1d6j2R<^2h1a7d2m5mE]1]3h2m1:=Y1m
1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2m1a7d2m5mE]1]3h2m1:=Y1m1U
72h6oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe86?JR2o1<74W21Ba;QQ1U;d6m>^2k1a7d2m5mE]1]3h2m1:=
Y1m1Q>oCa12421E0iZ1VBGo2^2f3S10023Y5A?n6\@a518m1XDbNe8FJR21Z274W21Ba;W\1d6m>^2P2a7;V1Q1m5mE]1]3h
2m1:=Y1m1Q>]9a:a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6i3V826AP2^2i1a7d2m5
mE]1]3h2m1:=Y1m1Q>oCa12421E0aR1W8nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2j1a7d2m5
mE]1]3h2m1:=Y1m1Q>n40o>a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2o1a77\2
m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1SAj4^2f3S10023Y5A?n6\@a518m1o:X9U>\@e8FJR2\274W21Ba;W2Y40dU1d6m
>^2o1a77\2m5mE]1]3h2m1:=Y1OMQ>oCa12421E0R4YA\EnE^2f3S10023Y5A?n6\@b1n318m1XDbNe8FJR2\274W21Ba;W2
iLU=d6m>^2l1a7;X2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;
If@fJd6n6n7^2n1a7d2m50lE]1]3h2m1:=Y1m1Q>oCa12421E0PT1W14U1U4nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJLU
1\274W21Ba;W\1d6m>^2l1a7d2m5mE]1]3h2m1:=Y1m1S3i1S9oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDh7W>a
8e8FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aEWEnE^2f3S10023Y5A?n6\@a518m1XDbN
e8FJR2\274W21Ba;W\1d6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6b>i1a518m1XDn;
cBe8FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbN
e8FJR2\274W21B[2U9W\1d6m>^2o1a7d2m5mE]1]3h2m1:=Y1m1Q>71_29[3_=a12421E0iZ1nE^2f3S10023Y5A68n6\@a5
18m1XD`3QKe8FJR2\274W21Ba;W\1d6m>^2l1a7d2m5mE]1]3h2m1:=Y1m11o=oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a
518m1XDj;gBe8FJR2\274W21Ba;fF`Ed6U6g8^2o1a77\2m5mE]1]3h2m1:=Y1m11o=oCa12421E0iZ1nE^2f3S10023Y5A6
8n6\@a518m1XDj;gBe8FJR2\274W21Ba;W2U3iV1d6Z7b7^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10
023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6e8W6^2k1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10
023Y5A68n6\@a518m1XDbNe8FJR2\274W21B[2U9dBbId6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nEId1f3
S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S1
0023Y5A68n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10
023Y5A?n6\@a518m1n:Y9bNe8FJR2\274W21Ba;W\1d6m>^2i1a7d2Y5CmE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S1
0023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2l1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S100
23Y5A68n6\@a518m1XDbNe8FJR2\274W21Ba;a:eQ1d6g:1S4^2l1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3
S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Bf1k1n7_8nJh8d6m>^2l1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1n
E^2[2Z1AA0023Y5A?n6\@a518m1XDbNe8FJR2\274W21Bf1DU9W\1d6m>^2n1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0m
Kk>nE^2c32S10023Y5A?n6\@a518m1i:^9bNe8FJR2\274W21Bf1k1n7dBbId6m>^2m1a7d2m5mE]1]3h2m1:=Y1m1b5]80o
Ca12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1i:^9bNe8FJR2\274W21B[2V1n7W\1d6m>^2R3a7K0g1i3S2mE]1]3h2m1:
=Y1m1R3_2n7>0]1F:d22o;2J;]1a12421E0mKS1l2S:FW<i3l5^2f3S10023Y588?n6\@a518BZ1a8P1E6Da3:\1i3@0Ai1<
cJC\4X4FJR2\274W21Ba;Y3dQ14S7d6m>^2k1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS1W7nE^2f3S10023Y5A68n6\
@a518m1XDR<_Be8FJR2\274W21Ba;W\1d6m>^2V2a7K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A68
n6\@a518BZ1j5f2P1Eo9@0A^Me8FJR27T274W21Ba;nT14S7d6m>^2k2a7K0g1m5mE]1]3h2m1:=Y1m1>3n4n5`2oCa12421
E0iZ1eA0W4^2f3S10023Y5A68n6R5Y;Y5718BN;b5n2P1E<h3i5@0AY2R1_Aa8e8FJR27T274W21Bl1d9T@R@i2@1Y14NT6d
6m>^2]2a7K0g1m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?d5Y1;l2g4[8a518BN;b5n2P1E<b9@0A^Me
8FJR27T274H^11Ba;nT14NT6d6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6R5Y;a518m
1j5]>bNe8FJR2\274W21Ba;W\1d6m>^2n1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0i<oMnE^2f3S10023Y5A?n691l2g4
[8a518m1b5e>bNe8FJR2\274W21Ba;W\1d6m>^2m1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0i<oMnE^2f3S10023Y5A?n
691l2g4[8a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2l1a7d2m5mE]1]3h2m1:=Y1m1Q>oCY172421E0iZ1nE^2f3S10023
Y5A?n6;d7[8a518m1XDbNe8FJR2\274W21Ba;W\1d6e;W3^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0aS1W7nE^2f3S
10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10
023Y5A?n6\@a518m1XDR<_Be8FJR2\274W21Ba;W\1d6m>^2n1a77\2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S1
0023Y5A?n6\@a518m1XDVE[9e8FJR2\274W21Ba;W2e6Y@oBd6Z7b7^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1n
E^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21BR2^9W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1n
E^2f3S10023Y5A?n6^6m9a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2W2a7d2^4^1mEAK]3h2m1:=Y1m1Q>oCa12421E0iZ
1nE^2f3D>0023Y5A?n6P2]4n1n7a518m1XDbNe8FJX1I\274W21BZ1g2^7Y8;U1Q?T=T6d6f7V7^2j1a7d2m5mE]1]3h2m1:
=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;Y8GUS1d6m>^2k1a7d2m5g;U:]1]3h2
m1:=Y1m1Q>oCa12421E0XM`=nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR20[274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2
m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;Y8mS1d6m>^2o1a7d2m5mE]1]3h2
m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518X1Dd@c3bNe8FJR2\274W21Ba;Z4_@a6l2m=d6j8R6^2_3a7K0
g1m5mE]1]3\1[1m1:=Y1m1Z:f3oCa12421E0a6U6]86V3U2o?Y:h4k6^2f3S10023Y5A?W2f4S1X?a518B;NB=1N`3n2<C?5
o9@0ABeJU2e8FJR2>m174>9@M1BU2K_1o6m1c;m2Z4a6??`6KT14_1c5d6j3;0R3_1R6^2m1a7d2m5mE]1]3h2m1:=Y1m1b9
^4oCa12421E0lDlE^>_7^2f3S10023Y5A?n6S1X?a518m1XDbNe8FJR2\274W21BQ2_9W\1d6m>^2Q2a7d2m5mE]1]3h2m1:
=Y1m1T9l4?h4EP>a12421E0iZ1P20ZAa2^2f3S10023Y5A?n6\@a518m1c:d9bNe8FJR2\274W21Ba;W\1d6Z7b7^2j1a7d2
m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XD[8VFo3e4FJR2\274W21Ba;W\1d6m>^2i1a7
d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;`P1f;d6m>^2k1a7
d2m5mE]1]3h2m1:=Y1m1d:\3oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;a60dU1d6m>^2j
1a77\2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;W2oY1d6m>^2
j1a7d2m5mE]1]3h2m1:=Y1m1Q>b6\=a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XD[8VFe8FJR2\274W21Ba;W\1d6m>
^2o1a77\2m5mE]1]3h2m1:=Y1m1Q>h1i4R;Y2a12421E0[Q1]9nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W21Ba;
W2oEoCd6m>^2j1a7d2m5mE]1]3h2m1:=Y1m1o3Q:b6\=a12421E0iZ1nE^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\274W
21Ba;W\1d6m>^2l1a7d2m5mE]1]3h2IS1:=Y1HT1Q>oCa12421E0X4`V1W7f>^2f3S10023Y5A?n6\@a518m1XDbNe8FJR2\
274W21Ba;W\1d6m>^2S2a77\2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0PQ1h9nE^2f3S10023Y5A?n6\@a518m1H_C\@4P>e8
FJR2\274W21Ba;W2W23cW1d6j2_4;V7^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>=aCa12421E0iZ1nE^2f3S10023Y5A?n6\@a51
8m1XDbNe8FJR2\274W21Ba;W\1d6m>^2m1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0[KHGl=nE^2d31S10023Y5A?n6\@a
518m1XDbN\4X4FJR2\274W21Ba;W\1d6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a
518m1XDbNe8FJR2\274W21Ba;W\1d6k1Q=^2j1a7d2m58dE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@
a518m1XDbNe8FJR2\274W21Ba;W\1d6c8Y6^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@
a518m1XDbNe8FJR2\274W21Ba;W\1d6c8Y6^2h1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@
a518m1XDbNe8FJR2\274W21Ba;W\1d6m>^2S2a7d2m5mE]1]3P1g1m1:=Y1m1Q>n40o>a12421E0iZ1aC\2^2f3S10023E0b
4A68n6\@a518m1XDbNe8FJg1:d1G74W21BG^6Z4W\1d6m>^2d3a7d2m58GP=k7]1Ci2P1=Y1m1:=Y1HT1^7g3j2<9W400n>\
142421E0`8^60V:`82X2`2S4Q2i@@4>IS1^2f3S10023E0i1h2A68B=m5i1]6Z6i12Q1\418m1k4\?]=_5Z9Y2Z7Z1FJg1:[
18G7498d11B>89KT4S123Y1i2QIUCd6m>^2i1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6\@a5
18m1XDbNe8FJR2\274W21Ba;W1oZ1d6m>^2l1a7d2m5mE]1]3h2m1:=Y1m1Q>oCa12421E0iZ1nE^2f3S10023Y5A?n6Q@:a
518m1XDbNe8FJR2\274W21B`3P8W\1d6g:1S4^25b7a8[GX3Po8Nb7J0DP7Q1YFX3\`4k9`2[7P1E5k20h1d50Ad`1Y@80i5
nH4h=g;Kb7J0e7Q1YFX3SU1]^3f6l9P1E5k20]70A[OXA1[FnH4h=i;T1b7J0DP7Q1YFX3YBl1]9Y<]V3k9`2[7P1E5k20h1
d50Ad`1Y@610W3\K34h=i;6b7a8[GX3eR8ZL:b7a8[GX3k_32T7Zb1mV1c^26b7a8[GX3\`6c^2=b7a8[GX3VDe=lP4T60h1
VW29f\16b7a8[GX3eQ7Zm16b7a8[GX3VDiZ8<b7a8[GX3a?VS14Qc3V@0hX3X57b7a8[GX3^m3OaP59b7a8`1jEX3eQ7iQ1e
8jBV1b70`8[Gl1[1>Y16f4a4^:Z2\1<i1W?`51W4fg12T2e7mK:kT1`Fn2T6Cf5V2_1`7n8X=lO:b7a8[GX3Uj2j2aMT5mQ3
Zm17b7a8[GX3Pm2dT4Zm17b7a8[GX3Xo2\R4Zm1;b7a8\8n>X3oOnQ5g@1W\2l69b7a8[GX3aFUY1[j1\W3_m16b7a8[GX3S
j3lT56b7a8[GX3_W2`g68b7<T8[GX3SP1ln7_66b7a8[GX3Po8_66b7a8[GX3of4PX49b7a8\8n>X3oO`S13[k67b7a8[GX3
jT5a[1c^26b7a8[GX3jT5Uj3Ab7J0e7[GX3Xj4l9P1E`:0A[OeP24h=@b7J0e7[GX3Xj4l9P1E`:0AQP34h=Bb7J0e7[GX3X
j4l9P1E`:0A[OQMcS14h=7b7a8[GX3Sg3S5hR59b7a8jC`3X3oO\`5c^2a56b7a8[GX3a[7^c1>b7l35^4[GX3j9PHmd2_D0
QU2VT1\Z1>b7a8[GX3m9nGS7c[2PA1^4em1j9X]2Q1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12T2e7mK:kT1`Fn2T6Cf5V2_
1`7n8X=lOR1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12T2e7mK:kT1`Fn2T6Cc2R3V2_1`7n8X=lOU1c7iQ1j1Y16f4a4^:Z2
\1<i1W?`51nk12H03V1e7mK:kT1`Fn2T6Cf5V2]11`7n8X=lOU1c7iQ1j1Y16f4a4P9L1>Z2\1<i1W?`51T1ij12T2e7mK:k
T1`Fn2T6Cf5V2_1`7n8X=lOR1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12T2e7mK:kT1`Fn2T6Cf5V2_1`7n8X=Q=jBS1c7iQ
1j1Y16f4a4^:Z2\1<i1W?`51i4VP1mF2T2e7mK:kT1`Fn2T6Cf5V2_1`7n8X=lOY1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51i4d
b1_42OT1e7mK:kT1`Fn2b1a4Cf5V2Z14`7n8X=E[<jBY6S1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12OT1e7mK:kT1`Fn2T6
Cf5V2_1`7n8X=EVOS1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12T2e7mK:kT1Q:^<n2T6Cf5V2_1`7n8X=Q=jBT1c7iQ1j1Y1
6f4a4^:Z2\1<i1W?`51nk12T2e7mK:kT1RE2Z1n2c4`1Cf5V2_1`7n8X=lOS1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12T2e
7mK:kT1i;f:n2T6Cf5V2Z14`7n8X=lOV1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51i4Tg12T2e79cK:kT1Q:^<n2T6Cc2R3V2Z14
`7n8X=lOT1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51_V1^E2MV1e7mK:kT1`Fn2T6Cf5V2Z14`7n8X=lOR1c7iQ1j1Y16f4a4^:Z
2\1<i1W?`51nk12T2e79cK:kT1`Fn2T6Cf5V2_1`7n8X=lOR1c7iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12T2e7mK:kT1`Fn2L
W5Cf5V2_1`7n8X=lOW1c7iQ1j1Y16f4a4^:Z2\147i1W?`51T1\4j2aJoH2T2e7mK:kT1`Fn2T6Cf5V2_1o5`1n8X=lOT1c7
iQ1j1Y16f4a4^:Z2\1<i1W?`51nk12T2e7T:h?o1:kT1`Fn2T6Cf5V2_1o5`1n8X=lOS1c7iQ1j1Y16f4a4^:Z2\1<i1W?`5
1nk12T2e7mK:kT1`Fn2T6Cf5V2_1`7n8X=E[<jB9d7hQ1j1Y16gCVEUS5eS1:d7hQ1j1Y16gCVER`2Rc2eS1:d7hQ1j1Y16g
CVEom3UU1eS1:d7hQ1j1Y16gCVEin4[4eS1:d7hQ1j1Y16gCVEUS5a4SO2e7oR:9e7Z;]e2ec3m?m7hf1U=eB3e7Zi5dY44e
7Qj8Q9kO3e7Qj8mX12e7oR:3e7Vd8h^14e7Vd8j5mX14e7Qj8SFiB3e7U`9iB7e7:j_93Z;=l68e7Y`98Q;;1a5Z15e7dk9\
2b3Z14e7[i8eT1m42e7oR:4e7i\6e1_d34e7Q1mQ:]43e7l^6Rd33e7dQ:Z16e7]Z11Sb5PU3Z14e7oR:[;S14e7mj80PX14
e7Vc1Qg6fh1Ae72__8m1T9d60R80_Ii2X221:@V5?e72__8m1i?0R80Q1]Hi2X221:3e7VU9hM3e7_R:?3e7\c8b_16e7\c8
lL8];n64e7b`9QAZ13e7ac2]_73e7b`9\B3e7Tl8jV14e7hj8VX1K3e7hj8VX13e7TV7jl25f7Hoi8SY1b;8f7Hhc4ng32\d
1a18:f7Hg[8D1mR1ET@a1:9f7_U5g1R2f1m2cn2nS1PO2f7c_:6f7Q[5m2cn2nS1PO4f7HXj8gZ13f7Qk8gW19h75Y_8m1Xd
1X221:8h7__8m1Xd1X221:9h7__8m1Xd1X221:g58h7__8m1Xd1X221::h7a@V[4fc3m1Xd1X221:9h76X_8m1Xd1X221:9h
7US4Y\4m1Xd1X221:9h7__8m1X5o^1X221::h7^;Yj2fY5m1Xd1X221::h76X_8m1Rc1U1X221:=h7`G`e2S3Z<nb4m1hB_Q
1X221::h7`Gdh2Yo4m1Xd1X221:9h76X_8m1Xd1X221:9h7__8;a1Xd1X221:9h7Ua3Yn4m1Xd1X221::h7__8;a1[5l^1X2
21::h7__8m1[5m]1NX221:9h7go6g_1m1Xd1X221:>h7bNP2kj1Qf2nAe`1XKm1Xd1X221:<h7PIj7_2V[7Lm1Xd1X221:<h
7PIj7_2V[7Lm1Xd1X221:9h7cn7k@m1Xd1X221:8h7__8m1Xd1X221:8h7__8m1Xd1X221:8h7__8m1Xd1X221:9h7O_^8m1
Xd1X221::h7_U2SV1kS5m1Xd1X221:;h7he2VV4PL^Gm1Xd1X221:9h7ki7cEm1Xd1X221::h7fb5hl2m1Xd1X221:C9h7__
8m1Xd1X221:C9h7__8m1mGZLX221::h76UY8R6m1Xd1X221:;h7:T_8m1mG0YLX221:8h7__8m1Xd1X221:9h7Uj4Ye3m1Xd
1X221:;h7]Q3fQ4Z\1m1oGXLX221:<h7[`3dd1^Z3m1iL^GX221:R5;h7nU7`Y1m1[5aCZKX221:9h7mj2ad5m1Xd1X221::
h7Y>kQ7YOm1Xd1X221:9h7_g7oGm1Xd1X221:;h71eo6f^1P1m1Xd1X221:9h7d]8j1m1Xd1X221:;h71WZ3TT5P1m1Xd1X2
21:;h71Q^8:P1m1Xd1X221::h7Q;Vn2VV5m1Xd1X221:;h71T=WQ8P1m1Xd1X221::h71\^8P1m1Xd1X221:=h75S5f]2Z1S
k5m1jH]KX221:9h7i>eP8m1Xd1X221:?h7nGU2nW12Va1aY1_b3m1T6S^1X221:>h7nG1S2nW1kj2_b3m1Xd1X22109<h7kP
3cC_e4_5m1T6S^1X221::h7__8m1dGcLX22109<h7ja5cl1PQ1;a1[5l^1X221:9h7__8m1[5l^1X221::h7YU4Xk3l>m1Xd
1X221:9h7__8m1U8R\1X221:Ah7W:j1`7l2e]1l3gZ2eX2UAgR1m1Xd1X221:?h7W^1T1lP2Xd33hR1o7m1mCZP1X221::h7
nU7`Y1m1mCZP1X221:9h7__8m1P3Wa1X221:9h7__8m1T6S^1X221:9h7__8m1Xd1X221099h7n^2`P6m1Xd1X221::h7fU2
WV6`3m1Xd1X221::h7__8m1`8hZ1NX221:8h7__8m1Xd1X221::h7__8m1\90jZ1X221::h7__8m1e6Y@XMX221:>h7__8`1
<T9e6R80YLX221:g5:h7__8m1mG0YLX221:8h7__8m1Xd1X221::h7__8m1Qd16X221:89h7__8m1Qd16X221:Ah76g^2`P6
5g1X5X;i1`:[GX221:n2[2@h7640od3Z9]JYf3m1b8i?kKX221:9h7__8m1\HkKX221:8h7__8m1Xd1X221:;h7mb4nd2bW1
m1W?PU1X221:<h7mb4R2kb2bW1m1Ud12X221:8h7__8m1Xd1X221:9h7gm3ga4m1Xd1X221::h7;md7UJm1Xd1X221:9h7Ye
7UJm1Xd1X221:9h7__8e17Xd1X221:<h7P`5<3Nnm2m1Xd1X221:9h7dl4jb3m1Xd1X221::h7cj2PR2jb3m1Xd1X221:Ch7
gIo4U2bGc4XT2UGoHcg1WV1m1^LTEd2X221:<h7mU3lY2_f1P>SKm1Xd1X221:9h7mo6a_1m1Xd1X221:>h7[Q1l1_R1]b4X
g1m1^LiGX221819h7SP8[?m1Xd1X221:=h76W^8P1m1g4R^1]1Eb121:9h7[l3Sc4m1Xd1X221:;h7SH[Y1^W2`V4m1Xd1X2
21:<h7SH[Y1^W2dU3kP1m1Xd1X221:Eh76:KQ^8m1i2\99A;;Z<TC0l6X221:[3:h7cH1if7m1Xd1X221:9h7Y@Uo7m1Xd1X
221:7i7mId`2PU5g1V4bH2i7[a85i7Xc3[i4f4V44i7SR5m^393i7[a8[44i7]f7mJeL<i7_Hmh1j@_]1ZU1Zf2Y40a1`L47
i7RH[Y1S]5PQ1g1eL3i7Uj3Ug44i7__83g13i7V\7TU18i7gZ4h11_d2X`1V4d`18i7Qa89Y40Hl>c58i7_X1^1o5ok1\U5[
5S^13i7[a8Y33i7__8k14i7h[3bU5[43i7c_8g18i7la2YHo3oc1jk1Ecb1:i7cZ3kZ4kKV440Nb_113i7[a8\d12i7[a8?i
7_T2WV1eX30Al?]]1W23j1X_1^3P1;6i7U4mT5U4QT3iL3i7[a8iL8i7Z:K\i4do1e8nR1]19i7Wa2ij1ik2QX1]1X?kV1];
3i7[a8_B4i7[a8Y405i7Vd3Tm4Y403j7eo6f^1Kj7=0e<^N^Of;``1n7QX11gV1W5RU1k5d3n4Y1o31=@4BEo<29j7c[1U[1
``1n7QX11Ra2k53j7\^8l93j7Q^8:Aj7;S;[i1h6Q]3_21b@jX1j80^@:i;SC\U19j7e5c\2SBjFnHo<fD]h24j7h?UW7]G6
j7[:Vh3io2U>iM;j7if1h8YW3fh1]Ce=R==3m93j7W_1To62j7\^8<j7;Zf2j`1T7X[1gc2@3_72`49j7;Zf2j`1T7X[1gc2
DP<3j7b]8I5j7YU3d<]l4f52j7\^84j7W>f8]g79j7iW2cMgGeS36h8`T1bo1:k7[;]MV7V1fm5SP12Z1Si15k7n^7SP1lb1
P67k7iX1V7`_1\_4SP125k7gY1R7dC_a41l77m7m[4=T]2_N[I]Q23m7ok2\e58m7[a2gEc5\5e7f?jW41m71m74m7kh3bc4
PP28m7UH1nX7YH<ZZ1W?1m73m7S`5iY35m7Y=\6^Q4Q^37m7V1^CS]3Pb3\j2A@m7e^1bd2db3Y6o@i9YDi3Q3^CX1f72S2k
29m7V1k>Xk8`Da2W3o8X34m7^W4i=]i56m7V1a5cZ8`8aA2m7mi83m7\a8jQ26m7h6lJ^k4SKVc22m7``82m7ca52m7]T2<m
7U<V_5ga1RJY6D]1k@mT1@j<3m7W<^R:8m7ek1]P2ec4_I_6dE[=5m7dh7h5[A43m7i_8f@6m7g;cR8_8me1P63m7[[9ZJ4m
7[Q1PY3om23m7S1TY9:m7m?0R81o:IQV3aT3Rj23m7ee8k94n7kh5VS3o=2n7l`95n7HUb2bd6bO1n76n7WBj1j_6j9]o28n
76Pa8@Q8U21n^11n71o72o7no65o7en2eQ5P_107o7mm3P3[n3b4d3oV29o7XW2df1P3o9h5b^3b4d>3o7lT5jj15o73`b2P
A]j33o7[e2nb45o7TT4l=Xg2\k13o7i_1fc83o7l3i^42o7mm34o7:Rm892o7`g7;o7oc13_8SB76P6]e1TCal12o7eo74o7
Qd1gY3fi25o7mR2X40dY56o7cl1cH]e1^[2`42o7Wi42o7aX:2o7XU:3o7ZR9mR14o7_i4^[4QR12o7^b12o7iX8<o7c_11[
k1Df1[1Pg1SS1QDaY115o7cG3WZ1eh44o7n`89eg12o7aU22o7g]:3o7cGSf93o7eS3QZ72o7cW49o7QT1df1hc5^F001V:@
o7U^1OW=b3d^1gK\`2ih1Z@:G000jX14o7oS9T103o7bU3iS18o7SU1Z=cl1oEcP1l;gb42o7nY94P8VLii1ek51P86Q8P1c
Y96^6hL<Q8P1Uc2bV6h7h6gT1E301c1:Q8P1hi8h7h6n7hLE306Q8P1]V5kY4^Mj16Q8P11_Q9Y[1L2Q8P1@Q8<\O`Jg39VY
2`7^X1\6SZ1_R2eGh;<8>Q8<mi1g39VY2`7^X1``1_R2eGh;<81Q83Q8S^:<9Q8P11RW1EXQ8dS1622Q8R14Q8R1Z\9l34R8
b^:k121R88R8dHio7a2S:18WP1>R8R1Z6Z`3U22c^5110[Jg:m35:R8a8i]2V9ii3e@Wb2Q6Y3c93S8Pe8^56S8\l3bO_]2X
k1jS12S8ok43S8Pe8cE1S82S8dZ94S8k`5TT3cE3S8kd842S8_j82S8kd83S8_j8[>3S8GRX93S8nc8L2S8Pe84S8hZ3V=m4
2S8PY93S8kS:@4S8gX98jJ5T8]>bZ5cf1`S36T8[_1g6[d1kJVc31T85T80o\5PT3b8R1T844T[1g1JY1S7a2f3_2BQ=eMg:
`1[A2VNh@mj2\4Y51=V=3Z2^>o3:l<T4V12T833U8Pa8b85U8Pa8@Q8\D8U8YS6f]2b8m?0_T1T16U8A^`8e5l2Y]14U8Pa8
[6V2:U8AQh3\h4b8Y:Z2Z7YIb17U8Pa8b8`5aLX>0:U8Sh1e\2i9W6Tl3b8`5]2i18V8fLnEbHgg1`S3WZ2T?3V8aV7ZV34V
8aV7\_1PZ11V82V8aV72V8oo93V8aV7]i24V8aV7\_1PZ15V8W\2T>ak5mf1@V8eW1]10Q;oGnDWQ1Q9c6YM\1fe1Y1ZFgG3
V8[Y1`k64V8ia22cZ41V87V8kJ6U`1Qo5_?QV11V83V8jQ7j[1>V8XC_b1jAS`1Q:bMT1mb1\2MP=^X1_64W8ib64YU25W8U
KRm7[[107X8^5[^1mZ2UJd8Z61X85X8jG1nX7nK3X8Wj9hA5X8`V4BX]4XEOX8S9e2T3[<^6n4D>FV11UMUJFVGTKf4S[1iG
4Dl80]3X1>U4\\1o1WH3X8jm812X8PG4X8SHli1iJ3X8TU7nm23X8gU5_o43X8oS3\`55X8c3nP2cU3am23X8`_3kD_1Y84\
211fW2m22cQ2Z7^4W4`<UV1d1Q8Pf19n91=@GT1o3l6^142A181f3U14>^10Z41]1ZB4T48?7Y8fg8`43[X1b5d26Y8eP2P_
1Ij[5iP15Y8T[1g[41\U32Y8[l83Y8SX4Wd43Y8mk8=6Z8j^1W^79i>SQ19Z8j^1aV72f6K9i>SQ19Z8T^3dh4n6Y?9Y5e1m
X17Z8W]8@Y?9o6mX13Z8Rm894Z8\i8e393Z8Rm895Z8PX2Qe6928Z8oP2`U1af5082f>=Z8c7mh2T`2Q8cS1VS1^M082f>]O
5Z8Ra6o[29e76Z8\i8e39i>SG4Z8j\5W`39:Z8XT2P3P?Y]2k1S^2o8]P19F[8]J[\1e8YV20D21o3UU1m2P3k:n2`b1Z\11
3KZ1g=<[8jl5o2m2P3k:n2mn23KZ1g16[8oY5fb1ne20X42[8fb93[8fb9Z2Z1\81W33c1nFfCg35m4e6S7[1m6`5l?WIkBD
:S14FPDR5P1Y3da10mH4k7m2cH]B1R1X25j231h1\811i8TBMX6Q4V3V1X3f1A2g2C]32>a5S1Gb4g7\1c7[7U8S=i8X3[4n
:`3OS1a4Q2W4oIc>a8W6D9S20_2JfEU8R3R3YGWN_N4\8iR6l=TT34\8f`6Pi1S[13\8e<UX94\8e<`b1de7=]80cl5l9P1E
`:0Aao2?41^1]80od11b[1]b2`9G1DILT4a2A85E5Z:0AAlh19n10Q1_1h21b1^20>Z1T1?V=l1o1V1IT44[E<]80]Q1Uk4l
9P1E`:0AQP34>]80Ql5Al9P1E5Z:0Ai`1W_14;]80cl5l9P1E`:0AQP34Q1]80cBd2[L5ZU1Q1eU2m1gLc4f2P2@P1E5Z:0A
Pc1e2T4W39XLC11`5144^8Sh6Ui2>?^8R^1WY1UQ1lCeR1h@lIi;n=eW2l61_<^35^8e1`e5dS1Ri29^8Z4U>[P1a5Vc1ek1
ea1Ro2R1^8P<f72iDCP:a<Q?1f@W42W2o2k@Z83]8132a1i^2m1:fS1F`_1282_GT6=^8SA17S2SZ1S>ko1S8n^1[B[Q2gl1
7^8e1oP1k\2I^d3[e23^8Zh6li39^8g]1:Z8S9Q=nT3^5ld3:^8\DoU8h7[@V3[1e2fDd2A^8\Dif2WS1Z5jk1^<RP1UNh7[
@V3[1e2o1eB07^8\Ddl5_Q3V3[1e22^8gQ14^8Pm42ae55^8S7cP4b_2aI2^8S7G^8b>a1b3H_1c3XDiT1Q1\Go?lR1]U2c6
b4mCm_1gK41A9B^8U1m4l4Sl1IW<o;ZW2R4Fa]2Y7n2V3FQY1e2K^8S1TCe7n9m3b5]Io@a[1W2V?_g1k8W;Y>Y1k<c6WI]B
T1^2:c21l16^8DXO`U5m^3d1:^8eMG2U1jQ5fG_8hC_P21_83_8iQ:W54_8iFnY923_8]_9WP14_8iFoe7nc13_8iFnY92_8
nb:5_8Xd7[l1aR165_8iFee7332_8QW:1b82b8UU:8c8`g2i7Tc3`b2X5h@^C3c8YZ9^6<c888Wk9Q6O7Q2W8S1i255c88la
8QNkB5c8hg8gG];31c8;d8@Pf3fl4jD1^8e@?_?52d8nP:1d83d8VQ:RA6e8Tn1nn1ZP4X^1cV18f8jo7UHU=iE1R5i16f8;
1Q^8ea1\@4f8\Y4hf592f8b`:7f8:PY4[T4XE^6TT15f8i`3fY3Z1ba3<f8l[2_V61kL0d;1N0R4\@2g8[V:3g8Yk8Q[15g8
V_8UGiFT95g8og8o7b<hI3g8cl6gY39g8P7\Q2ZY1Ua3iS1;UIPV16g8_]25[h1YP6W63g8PY8Zm14g8oo8a<iI8g8c5lGU6
jX80hIk;Cg8o8Zi2\DaP31XU1e4Z22m>31R3RAZLm2o2h33g8[V:h61h82h8ZQ23i8iS:d24i8Rc8f`1d25i8Wm4bV2no2d2
4i8VZ8bi1d24i8lT4ln5d25i8c^9UEFm15i8lT4in52d24i8iS:Fm14i8fS:2d25i8cg3b@bk5d24i80hS:d25i80Wc8``1d
28i80`<3ZV2oc4hl2d21k82k8RX92k8Qj53k8Z\1gk75l8^V8PGUIT<:l88X[8h>cW17Ce;a254l8fi80RY1Cl8XT11m<Z1i
]1g5n4cL^U1bd1P2j4_i2A1i6^4i36l86TP1<QR9i65m81TQ2dm6hb11m88m8[b21kg1c3R6TT1jR43m8[b2iU33m8UZ4X]1
1m83m8Qf5cW17m8hU2dAe6SY4Rh204o8VS3gZ1ef51o81P92P9]e22P9g[96Q9iHl:kNdW7ZJ6Q9iHhY1S[5`l1ZJ1Q92Q9\
]85Q92lQ1Y:d]73Q9k^9iL8R9Si9V5b1f=?2T3;R9mBXS1`7R1km1ZP4Yc22_1<;R91a5lJ^k4Ya2B6oJV1gR11R91R9:S9d
N0am4\4T4n1aQ3FWO2S9PM9S9Ra1`Nnd2Y4i8`Q4Q3P31S98S9eQ1h7RT2hT2YY1Vm133S9`V6iQ32S9W]85S9W]80[NYV14
S9Zj6mb1eT22S9XO1T92T9h^98T9Sc2c=cP4`]1bBY[166T9]@1Rb8h7dW1:T9U>d1l@X^6\T1gDYJT7[35T9Sc4l10bd57T
9]c89]DYJT7a32T9Y]83T9Y]8mR13T9_T:V88U9gb8jD1^8oAe>5AU9>j[1]Jn<YU1YW1a]2jT1jD110[Jg:m355U9gb8[Me
P158U9`c2oi4VU1jD`8eP157U9mb8B^a1k7m356V9\o2m?Rn5l?R=1V91W95W9e6Zn2]_3Qc14X9Wb1Wf2Xf28\9Tc4bP1c2
YS2o6PX1n;1^93`95ST2@`9V9nKP8Y7T7TX1B^Y2g2a1TW1n4i<n8P;@b9P1P5iQ1\7`IJYe2m6Q=ZJW9j5`Q1m6Z_15d9TQ
1h1jAa5:f94h<hj1h1Q`4Z1>Y\1P92f943k9\i6Z16k9S^1VKQ`4Z1>=P:21k:a4ZP18[1iIf9el4a869R:[R1nAY7l^20Q8
l]3n7LT:?^V1CQF@l>19iDSW116a1e6`S2@Q4m1:4aS1Fn2oM^On62JT:6gV1CQF@l>19iD2W5hQ116a19Mg4E\Z2gFn<FnP
1Q>6T:fk3eBR5i\2iE2T:^Q83T:cM?8T:g5[T2ZW2do1YNbAa53]:UX6^g308i:9=`T4iBV<n6nS2?i:<e1R1YS2`3XY2Ho3
^A3Y_1WFm;hV2=i:<e1jGR`1XY2Ho3^A3Y_1WFm;=U;aInh1\P2HY?oLl=n=`G[7S8;6U;aIZ[3SNkh1VR35U;aIZ[3of2VR
34Z;4cg6a15[;UFS7g`4]g1F[;9h1XW1Z3V@\8\2lQ2P8X5P6a7d1e1j2U>S8j4n=PAoL;];hZ1_R5S;X<n:VO1R>a9X34_;
NmIV_41_;3b;[]4Z`26b;iHkR5mH`S1SK2b;fT51c;4e;oP2]Y305e;[f1Xn2SBe31e;Ff;3_5oT1i1T1eAbQ1WIkBk706PZ
1hB6eU1154j:RQ27f;hInNCb7hU3e37l;oMnQ2oQ2g1YLg`27l;oMnQ2gS2k_2a@05l;no2bS1TP1^P38l;no2gS2Y1U4[h1
aR104l;\CUP7a@6l;fS5g_23a@04l;fS5]P304l;nP2gR3]P34l;nP2bR2bP45l;2[Q3WR2]P33l;i^4R25o;0_R5\2U43Q<
SY501c<2f<ml54Y=cT2P[2bG5Y=Q1aS2jAh`24Y=aQ5k1i38Y=Q<jm1RE]V2i1j]1RY2:Y=2R=W2jY1\j2g?o1i1oW24Y=WW
5Tg112Z=\S21`=2`=ZW52`=Z19e=n8V>fm1o2fR2c>TCi[22X>fa85X>VLkC[801[>:[>QS4T@U`1Q3do2X@fD011^>6`>kA
1Y<n\4RZ1=b>dBWFV6Oj9`P1m30cLRJd?S37b>lCl5oW1ba2aDd`27b>dd2@kG0TAic2=c>fGT6mF2NY;aP3R3W1k1UCW:5e
>gOk2S^5X\1Ee>_2o8jB;00R5j7`4W3R2^2R]1WIV;UKT1n1Pg1^N6e>R8cl2Y`10Rh15f>eEV5bf5`S11f>5f>bQ5[4k1eH
7h>0f_15?V5hi53o>_X6e11R?5[?Fkc3bV1V=4[?Qo6c@ZL2[?bd307``2U<n>oa10V4mS23jk3mN[A000<jS11VBQGP=1UX
2[Q2V3d@nT1m`12^?bf41^?1`?1e?5el1^f1`KQo2kX21h?5j?hk1`W1lk3_Y14j?o]8?f<1k?<l?Q=V^3[>mf2WP1\X1]N;
Lj262n?fQ11n?5n?Z`5bT2bW2T85n?UA1cX1U^64R@^j4eo1[65Xc21R8aOc71S@3U@\g3SS41U@3U@W\811lU39]@oT1dJR
R2Qg3``1k7V7VA1]@2`@Uo71`@1fo401a@02c@hk44d@[W8SMC2d@YQ72d@ha31d@1d@9e@g>QIfl10GoZ1c\1nV1:f@oP3]
=U>PFhT2eS1X6dd1j81h@7j@]U3QQ1Te2PA^>oZ11j@1Wf45o@a<kn1^?cf43o@dR7eb11o@<PAfc2NiU1g2\5\3m4a]2P8W
Olo11QA2UAc^81UA2UAae1>XAdT1f\3n_1X18m3R8jB[?Y1_7[2h[12bAVQ32bAdQ45cAgR14Yg3Qh12dAh]93dA\^6[o22d
A`j13dAZZ1VK3eA_W5jh24gA[Nm_516gA^U2Pc1Y2aQ3X54eY4Y]2c1di22lAW[74PBd;nl3[i22PBoQ78PBj1`7l2e]1l3g
Z2ki21PB4PB3mQ724PB3kQ782PBXR73PB3TR72RBQR73RBdf8b<8TB8`:XX35`\3]R1WR28TB8c91SY3dV3`8VR35TBZf3We
13cg28TB12e=]Z3P7_P3^65TBi1_a6_<Q23TBYc6_<6TBf12f9gg6fP15TBKQi6m7G4TBKfT8f@2TBkQ71TB=TB`9`I\=Jej
1`A`7\4bU2W4Ud1U;3TB@mQ74TBf50a_32TBaR74TB@mQ722TBcR71TB4UB81mS85VB2Sh3P7nV36ZBi8eg2Y4Xm314ZBi8X
i61:ZBi8eg2Y4R=V5SDjf21Rl24ZB_P3Y4Zm38ZBi8Le2Rd2Qi3`811\B4]Beo2SC54]Bib35lm21]B2^B12cB02cBcl61eB
2eBmQ72eBPR76eBRS4[1n1Xi2j<3eBfo6V22iBbA2iBeH2mBUm23mB0Tm21nB4oBoP3nY2fc13PCQi6m76PCU^2UEld3He83
PCQi6e85PCiQ3bU1Q7nV41PC2PCYT72PCa^31RC3TCnR1e]34TCnR1_=UP34TC^`1UP3cI2TCd`46TC^`1^h2f7cI[W13TC_
f4Tk1ATCQn1YU1h;o:i9U4R2\6bFV_1\BbKcIRNK\13WCc`4i`26WC[<aEgEmh2[5<WC0Z<aEe^3[5]Y2^Q2THU16R41WC?W
Cn1\Y1<]9\3[=m1l>P3i9j1W1W>`Y68XCjY10k1]9e[7aIR42YC\f14YC\f1WQ1Ra25YC\f1WQ1Ra2ZY11ZC1[C1jl71bC3c
C_o6j92eCng92eC[T54eCfT4P_5Y=4eCZh6TOoG4gC2dQ715gC2o`3d`314gCfZ1Pg513gCgQ713gCiQ7hk12gCiQ72gCgQ7
5gCaNQG2lb33kCTU4bl22kCgQ7:kC`7jAm<iAl3eS1QW1W3cf28kCV9mn1h8R\1S8Ql2A6kCTX2ol1ci2]2A2kC[`34mCom2
hS4R[12nC^Q74nC^6]o3ak25nC^6W3`Y1V^55nC^6h\1V^5fP14nC_Z1g8V^51nC3nC^6oj64nCO]3ll78`\1`HZ]2h]2l1F
YAoD5QDak23iAYd34RD`?km2me33RD`?km22RD\]34SDSh6j8RJ4SDd<aR5j[29TDeHn^6Y^1b@W16S1g12UDc:3UDc:PS32
UDc:4UDW8]P8Zb13UDW8bh64UDW8\X3U`3<WDn`1VX1nk1h@k3P17T91[LV8:ZD^27a<UV1WX1o3T;jX1cb37ZDoAT6mF2X<
VT44aDW<_X6R21eD1gD3gDh^3Re32jD[Z22kDia31kD3kDia3[o2>mDgW1j>oG7T8W[1P3i1e_2D`5cn241RE6SEdY2Uk1`1
]l1VH5SEdY2Xe1l5`12WE\63WE\6WR82[E[f94\EaU2VY1b[34\E[<nX1XT28_E4dW1`7^7\P11RW16aE0TGS9Zn1\C2aE00
4WK^e2b8]Q42ni3h>4iE2YW3j[13Zi3eb3b52nEee91RF2RFf82VFQl62XFR`43XFao2hT41XF1bF2bFd]36bFR_7QB44`e1
6bF\c1Va1bl32]D2bFXf44]k2UW1U^612eFnh52eFG4fF^c3h@QR41fF3hFle601hF3iFi<UV14iF7gb1\g12jF78kFYd1__
2c?kf1Ue1cNPV17lFe21To1Wo2113lFlQ2Y\25lFWd1d=n_1m`14lFWd1d=lP33lFlQ2Zb55S[21o5nX1aR1CQG]73Eb:[>V
a1T<[DlQ2[6f10X>]Kf1ob11e44UGgn623AUGbDf^1W@fI`5Z12Y:[1XS1b28dh12aQ103UGgn622UGe`32UGe`33UGeNPb2
7UGc9U1\R6c=l32=VGh3c3kc2bS4oCPK246Q1<f\13VGna8f\12YGlc65YG_9bS6i6Qa14ZGd1l@X^65ZGd1Uo6l?_D2\GiP
78\Ga1aQ10hc1o2li3n<3\Ggd4Q\22\Gkc63\Gjc6n<4]Gif2ii3W@2]Gc`62]GkP71]G3`GSg2lI3`GUi6fW14eG]n2^^3W
J5gGl9kW3ce301jG4ei2c]4b:TE5kG0Yf3XQ3P=1kG2kG02kGb_31nG3PH_j1a^21QH1RH3TH2fl63UH1hd49ZHfi20U3H\A
RL_6XV52ZHV[46ZH6Wb1YHV;31ZH2]Hhn62]H01]H3]HcL[R72]HTP1<aHU8i8jT2PKPY3WZ1QDSJ:g>52aHWb1=jHb2^3T;
b^1m3fV11b4_9`[1le115lHb5fX1mP2cc32lHW_31SI5XI]2mQ1di1l]42YISl63YISg5oT1B[IkX1hCk1\n1d4Vb1b4V9Df
K]Be3dQ1`=1lFj52aISj6GaIW9YDOl1PE3g2HT5i51]P20DZY1m2P3k:dX1TMo3j52bI12fIY\99jIjW2R2T9i3cQ1]e2l3D
3jIRc2]U1BkI_R1cQ3<1c?l2[4>1_Oig1E3eEU@]Aa97UJ[^1o5RCe60ST73UJZ^101YJ1ZJ2ZJnd52\JQY13]J2gQ95]Jj]
5d3T5jP32]J_g86]J0_l3Ya1ih2j@3]J2V`51]J2]J02]Jb^11`J7gJch1IeX1]U1WC\a2@gJQHS6VT1m6e4S5X7X1j_2d3R
AS2Ggd1UZ1<RKkZ1nB\IP9g4nY1cO`Q1YAmU1SY15RK\W8K`U1f26RKmQ8^5==`U11RK3RKjP3k_14RK\MmU2[]14RKVg3fZ
4l58UKL1c2cZ12[d2Q^2:XKn2[Q1Q2;Wd2d4aW2PV1\d13XK\V1jP53]KPf3[i34_Ke_1Qi2Vd22aKYX36eKb\5Sa23i:d>M
gKf@d;a31n10?=0V1`4_3BP6RN64V8kX3^6S6_8R2T20U4Z1Yo11hK2iKV]54jKYR5Xi1g<4jK1fJa]61jK1lK1mK4nKd7ic
6g<3nKdJa]67QL1lc1`h4Z3`805QL1VW6RA08QL1Jm^6`80mOWR29QL1nd1Y@kg1CZ`2?T17QL1eT2lIUOZ`2=9QL1Jff2Vh
3_X1mR1VHR73QL[h6O3QLj_6j903]LU252]L[23]L[2UZ91cL1cL3cL[P7eO2cL[P73cL[P7lJ2cLTo61fL2fLa[52fL]V84
iL_2_X3`P31nL4nL]g7Tk1R7;oL\3iU1T32ok1]Z3jX1`84a63oL\3__66]M1_m5\`1Yb1\15aMc8R3<\\66eM_f1ZT2Pg1^
<^W22eMjj33eMjj3nZ43eMVS6ZD8gMPQ1]c1n2]`2^4bT1[a14gMob2l[1i32gMYc28oMe^1f>j=Rf1b5jV2fB5QNak40XS3
\IHVNfP1W39h1^20mZ1`8l4jP1\F0?nIb4ZAY1nS1^623^8Z42WNiS13YNSi6g<1YN2YNkU72YNWf22YNhn63YNln3ko23YN
nb2_h32YN^[62]N_U31_N2_N33_Nle7`;=_NIb:SP3XX29\10Y[13ob11e42bNlX91cN7gNfOT<kf2`Q20lC7gNfOg8ik40l
CQ\18gNfOg8cm1Un20lCQ\15gNkg2\\3o1`@4gNkg2\\3o15gNfOg8VP6j[18gNfOg8]b6cIUI@25iNXS5jE]=ce32mNiT16
POmk1PW1`1Y1m]44POX[2RP4WS33QO`Y1lQ41QO6YOjKlFYY1X^2L1YO;YOQKfd1XX4S7oe1fT116Z14:YOjZ1]<hP5S72le
1SGk=_14YOQl2l\2hR42YOZf24YO`Z4UZ103YOfd506YO]X6j_10SP1kI2YO]X65YOdh2Z<e5cW62YOUc88YOee733WM1e46
5YOme7oQ1232YOnY93YOoj4W@3YO]c312YOWi63YOWi612YOeZ32YOVl2;]Olb1gLV3m2AfY1R^1e1]Kj91jc53aOaT1^a25
bOQm3QU2Q@VU23cOS2UY12cOS24cOS2^2fV13cOaEon11cO4gOTZ12hj22gOPU47gO[4kU1m>1nIRB2iORZ12iORZ11iO2iO
ke87iORZ1oV1UY2@2af11jO2jOPP83lO[Y1S]52lO[Y12lO_f61lO5oP1fn2T[1RW4Q41n]25oO1o:IcZ63oO1]f63oO_f6_
I4oOn]2`X4_I2oO_f64oOYB^S711oO3oOXS4c_23SP11nX71SP12ZP1h\13\P1li1iJ3\P11^R12\P111]P11`P13`P1]`6c
R13`P1]`6_W11bP16bP1fd717hF`:1cP13cP1Zh795iP1U1P`6l323iP1j7_21iP13iP1Wg4Wa15jP1iP2V5^1nS51oP1<oP
1Vn101Y4X4U8fF0mZ33Ym22QQ1mX12QQ1mj1>WQ110P4UY1Z@i6V9bAg4`3QMW4hf21WQ13WQ1lT22DWQ1n<Z_1]7?U5XE[>
R<<X6`FS\1g8XAo1T5f<Gf59ZQ1\P20Hd6f5kIl4oQ47[Q1R4RV1hD^^1ZQ3dS14[Q1R4RV1WX63[Q1R4eS72[Q1`\31`Q12
`Q1kg43aQ1TZ8TP11PZ61hh71gQ12hQ1nX12iQ1PY25kQ1l:kNZS2hW3AkQ1lI2h?g;1_7]f1e?So1oU1eS1m<2]@P2k7=kQ
1hY1g;14Z7i?QU1a1e?Th2n<`Z27lQ10gY1d@h>]W1[f22lQ1ld63lQ1hY101mQ16QR1`f1c>fMUd1g23SR1oP3iN1SR12SR
1h`64SR1hk1od412SR1k]74_[2`2Zj1Pb13YR1g[1n<2ZR1h74ZR1h7jX3f_22ZR1mi61ZR11[R14\R1Va2PV2db24_R13SI
dD1_R17cR1XHbEjP1_V2e_1Sa11dR16RS1gB2aS10Vf33RS16iT9;SS1:R41n3Z]7c84\[1n1l21]S14^S11^S5f[12^S113
^S11U_63cS13dc61cS18fS1Q]3ih22X4a9716fS1lf2d3Vi30P91fS1DfS1ZCQ1S6h>a1Y@FoT4]<U2R2T2010j]1S3XDeF9
jS11VB_=a9P=1ZV1Rg31oS17oS12hj1d[1mFR9Vj22VT101VT14VT1h21\W58VT1h219\1VKY4TV41WT13WT1ok2SS32WT1S
o52SP9c1DUX1c2h1m1Q4Z^1S21[;db1YJn2Ih:\2ZH\h1i43hc12ZT1Zk53ZT1Z8ob53\T1Qk4gP15\T1oMQm3gP1[S12\T1
ik57\T1V9mP1Y[2i30`_34\T1V9T\2^c41aT12bT1PP45cT1VNfo2T`2]H7cT1hMQ4aAPT3j3U6AcT1j>l1gK`=fDiKk1I1V
5]6nKd5ZU2i;nk11fT11iT13UU1S_3WU11UU13UP3mo1\m24]V1V8R2md54bU10RW217oU1kFcg1j@U`1`d2k98UV1R4Vd77
\:S9jCS=5\V1iZ4cD1o51\V11]V12]V1Wo53]V1^W3TZ16]V1`b3X2iLWa113]V1nS3m]32`V1_Z6=dV1Y4R?g6el1S5hU20
X8iP2W82]:3oV1h1]B2PW1^j74\W1g3hm4TY31\W11eW14hW1?dP5k64iW1PR5L]51nW11XX12XX1^h42\X1nP88^X1WZ4[1
AdFR;Pf1:2dX1_21dX13kX1jE^X12kX1UZ76TY1l1Y:n@V7dR82TY1\T11TY16XY1<cP1^>aa144XY1<R_1j[62XY1Wb23XY
1_S6iO3YY1PY3om21YY19\Y1k2]c11m=^[1P\2a=n[17]Y1aP1R7Y@d\1_j2[X12]Y1XU44Yo1\f3de3P]1>lo1k5l>3ci21
l3n3X@Sm2aQ1EQ:[33ld1_Q7ek12Yo1W32bY1_X91cY12cY1bi32eY1Yj34lY1[n4X`1RD1RZ12UZ1_72_Z1`e77aZ1cX1fo
27n:mP1U\13aZ1jm3Wi48aZ1cX1n]1YOaKS1c2YS21aZ14aZ1ZX47XQ33aZ1nZ3hk52aZ1cX12aZ1WR93aZ1mLm^62aZ1mL1
iZ11Q[15Q[1kZ62mR198Q[1Ui2ea32XOX20f<5Q[1Ui2Zc40f<2Q[1ng75Q[1Y_13Sm5bh12T[1QU71T[12T[1S`72e[1nj4
4X\1_R1el1mS35Z\1n@GY_1PR31^\12^\1XI2^\1^H1`\14g\1cW2d@bd12i\1XY61i\13l\11Yk43U]1S=V12W]1m<4W]1m
<dS1VS45Y]1ih1_R4UK41Z]18Z]1XY4[=H6HcCb<3Z]1aS106Z]1bS1jY1h2WW212Z]1g[67\]10m@Yh2c1\]3\65\]10m@i
3Sf22\]105\]1`U3g3c1ic31\]11h]11Yn86ff1[h2kAlk3Zb1l42aY9]Z11nS5002W\9Q31W\92W\9cT11W\91W\92ZR9l9
2ZR9l91W\91W\91W\91W\92ZR9l91W\9000=n]1_3o6\KVOY;V5TX1Ro1cNb3[1bZ22Y^1n11Z^14[^1W5Y\5ca13[^1aa5`
31[^14^^1j2Q3eE;^d2bT3f[1m61X?2PR1i4mb1N5`^1Q4jCiR3`k1=a^1_3?b6S\1f>ob1Z27UCd_2KUi1>a^1SX34X1RQ1
R3M7Z1OW:fJnO`X1:i^1]1h1R1\8ij4aS2YHdS166n^1X3`e1:R`2h\21U[55`_1m^4iC0ST27`_1U_2go1]3;]i205`_1U_
2go1O12a_1I3a_1P3g^31b_12g_1e=3g_1e=iV21g_18l_1]10QS1nDW^2`V3RG4l_1]10Qe61W`11Y`11[`1=bg10gW1`C4
D0e1\h1SS1cm1112i`1_11i`15Ra1^7m^1fi1:2Ya1QV15`a1TQ22Ze5j83ba1^c6j78ba1Md6^>ie4kT1k5hb26da141VHR
JW^61ea15ha1X3de6RDaV15Qb1R7]S5Of_14Qb1SU1bU3gh41Ub14Wb1^T7UHfU11Yb1<Yb1c4_=m424R1RP1hS1\m4h3bO1
`b12ab1VZ42ab1cT12bb1jC3bb1Q242db1Tc68fb1BCbm1g:Jbg2Qm12ib1Rk12nb131nb13Tc1Y\1i\12Wc1P3CXc1a@aU3
l3T6T3T1b1A^1O=??W17h_1Vn1h22]c1@8ii1on1[S2dY3g2c3VP1Q93ac1We1bj22dc1j^1Q1gc1T7i2OV1c8R8Z<^3a[1d
6\<d5\i1b6b3j2S4T3[;Q30:S1@h>0[:B^A_;e2iM1hc15i^2^O\d2PKlY201kc15mc1Y>in2iZ5e62Pg1b]51Tg13Td1de6
kO4[d1Q[4]W2j44[d1do2a8XZ32\d143_d1iS1im42_d1hS12`d1hn57dd14S_5jNhOaW1^17dd14S_5cn1aW1^1h91Qe12Q
e1ld22Qe1h_23Qe1d2fo67Ue1[>^W21P4U_4jE5We1a2_8k;cY12We1a21[e15[e1lf2b5f;PP25[e1JkR4n5\Y3F^e10TY2
g6k5X:ln1P=ad11Z5o1l<[2<0[6j1_1^Hi4d17`e1c3YJ^\1]S1:cj13ge1aU118je12aS10i`3\5eW137je12CmR10lm438
je1dS1\j38g3fQ1R:_75je10cS1iLPj33je10n^21ke12ke1ga23ke1n^2h22ke1nf64ke1]P2f]3Y<3ke1]P2Pj33ke11[P
22ke1^j52ke1aa64ke1lc5dMf>3ke1d]2Y12ke1lU64ke1d]2Y1mf33ke1Pi1Vf13Pf10`Q61Sf12Uf1ZZ71Vf11cf14gf1]
i2_^3j8<if1i5Sa1a4o2Zk4[?j4i<S2TLZ55oY2eW6`V1eC01cR52Rg1[a31Sg12Ug1gf32Wg1TV61Wg11Z[52Zg1jf81]g1
4`g1Sk1hEZU13`g1Sk1h\68`g1U<]4Z4SR1[7XT2ga13cg1]k1hj11fg11fg16fg1oQ1YHo3oc1`l14fg1k_2SU1ak23fg1k
_2_k27e\2iR1hE2U=hAe_35gg1RX3hh1eW2Re11gg18hg1\O]NTT5c3b7j<VR13ig1`i1l31ig13jg1\n5b]12kg1[n55bf3
B`Q3nS2U21lg14Sh1^FdT5R27Vh19^B^8fZ4Y4UI;Xh1]X1eGo]1W;N00SR1`=od37_h1\K`Z1jM`?fm2hP20009h^401Xn2
`_1T7kGVD[51`h13bh1hS1^\11bh11bh12bh1W\23bh1n^2=2bh1_k53bh1W`2P]5:bh1_P1dBRMn4i1V:i2Ed[23bh1W`2h
63bh1XW7m`12bh1Za23bh11Ya22dh1Ya22dh1eZ31dh12dh1]M2dh1Vf41eh14fh1TU5gU1X\22fh1TU502hh1Pm66hh1Ya3
bf1kLUR112mh174mh17`U1`R27mh17^i1ZT3Z1X4US31Ri13Ti1RT5aX11Ti12Ti1YJ4Ti1YJSf2UC4Ui1]S5ja303Ui1]S5
h12Ui1QT54Ui1mY2SNo>1Ui1IWi1c1P5j7R<J3;XCZFP4TK2\@l3c2Z1jY2Y5R2RL1UW1S5[3a1Xi1b11]1P4JY42U>J?]?f
P1WF\2<k6n855k11:2NQ3?91L2Y4m2h2^Dh;2oHm5o<f6S<fU10O1T:Y123Yi1ZT5M;ei1XP1_MQ=KO5g3XW3fJZo11Uj13Y
j1V`1TQ73Yj1V`1ZT25Yj1`\4TU3_Q1`81[j12aj1gY6:ej1412c1aGS9\e1n_2k51hj13lj12Z`82Pk1gc32Qk1b_46Vk1f
DVc1_g3313Zk1]Z503Zk1]Z504Zk1ka3ah101^k11`k13`k1lU4lb32gk1^k51gk16Ua2gd14fg3PFTH2ok1gJ4ok1\Z5mP1
o22Ql1gY33Ql1gY3fi21Ql12Ql1^S603Rl1ji521Rl16Yl1`Bik1`5T:\Q11\l11cl12dl1de16el1j>WHb:om3WZ21el12g
l1[`65il1`j2o]3d6g39il1c1c3SNTg1o]3j3i249jl1Sb1Y6i3[KZ5T3]U2nc21jl13jl1V5bb23ml1oF`82Pm1j602Rm1b
m51Wm15Ym1Q`18`\2Wc24Ym1Q`1bT6Q41Ym11]m13]m1lV5U=;fm102Jh5_3A0]U2a`2V>8fm1i:0T4PGXX1[f3Pm15Qn102
V9Vk43Qn1022Rn123Rn12PS54Sn11S>V[33Sn1U>V[32Un1[83Un1X5R31Un12Un1]m22Un1V91[n13]n1?Q51hn11ln15So
1QBgR1Ye3:1Yo1DYo1^6T2e92N_[20IeFk8m20ZOe2kZ1ZJfGVBW61bo11go11oo17PP21T2XJ^n3eQ317PP2en15`IjY1fA
RY32QP2gi21QP23QP2Pi1fP13YP2o7gd26^P2[CTZ2^1Wc2]H03ZQ2Q1le23iQ2eP5XZ14QR2Rf2161SR21WR22WR2Um71]R
27US2aW4V5YZ21i9a?1gR24jR2fo2^Q2e>3jR2fo2T`23kR2Y^6Q?1mR22mR2eh21SS27XS2l4d;^k3_?_3[22]S2h[52^S2
UY81^S22^S2R32_S2XX62cS2Q\2?cS2a9Q9n31Xm51o6_2>Z1d1d<k2b11dS24dS2\X4T1bG1gS25gS2de67e:?2kS2dD1kS
21lS24oS2g1_W3_P25oS2m8V5UGf:4oS2PB2[L1oS22oS2bV58oS2i2PIUj1bM_f1n=VP14ST2P`6X2RQ11ST22[T2iQ24]T
2U5]2gN1]T21`T28cT21QBjORL^[2W484cT2cHGed11jT24mT2\e3U_1]Z12mT2[`75mT2eT2_T3n=11mT24mT2g7oc5XC3a
U22Zk34aU22l2db33aU22ZW21aU23gU2WS2eh11gU23hU2gl1l[11hU2;hU2l>?Wi2Q21^4Z1Sn2T_1o11nU23nU2_\5i<1T
V22TV2cl62TV2`n51VV21VV28ZV2cDaKhFR@aT2QJYc23]V2iR3`k11]V24bV2^KfW2jb22bV2Z[19gV200X?]Z1c2mLTP4a
_12gV203gV2eZ4Xj31iV22jV2Yo53jV2Yo5Ye21VW24VW2oY3<dF4VW2__1Y\3o11YW21\W22_W2jn61_W23_W2PY3c21Z`8
1cW203dW2ej5dh22dW2ej56hW2_?U6UT1df115PX2nS7:I01PX22PX2mg31aX23jb4c5ha21iX21lX21oX22XY2S]51XY26Z
Y2eb6]9;g2l\12[Y226[Y22__2TX4T@kD9[Y22__2Z`2Xc1`4>d?02cY2UQ11cY21gY23iY2jQ1aE01lY27nY2WS3mm2h:Q1
S411QZ21SZ22SZ2j^62ka2mh73XZ2]Oh54YZ2^>aa1gi46^Z2c6l7X^4mZ111^Z23^Z2gW611`Z22gZ2lo41hZ21jW42iZ2g
n12iZ2`S11iZ21iZ29mZ2Q<6K12WFXS3[U11mZ28X[2X`1bEof2Xd11Lg21X[21a[22c[2`W11g[28j[2P[1S3\P2j27@kV1
6m[2kV1<f3_KSX11U\22U\2_T61X\23X\2THTT62X\2TH6X\2RBQ6e5`m3Y[15Y\2`l12b^1Xj12_\2j=4cQ4df1[P3f94e\
2n]3bQ2YX12e\2XW61e\2;f\2lP4T60h1oW1SH[7^HC17f\2PT1kW3Enh2dR1?1f\201l\21U]2001V]22Z]2WV63Z]2lg5Z
>1Z]23Z]2cl1cY43Z]2bFWY44]]21TV622_]2WV65_]2Zd2kX2PY1_81a]22a]2dR84a]2i<3fe74a]2]D\]1Tc35a]2]D\]
1UT4cl11g]24l]2lT1W7S`11n]201Z`71i^21Q_2>X_2]=Tf13]40Y3a6BS5ea2`W1S?i92X_2dl51\_22__2cY81d_22e_2
P=1e_28`T8aFU3ImW1d2273f_2eg2nU34f_2P=kY1l32g_2P=;g_2TOD3_8o1o@eLcX2g?Xg21j_21k_22l_2QW52l_2SW52
l_2QW505n_2n1TM[[472n_2_Z56R`2e\3i1oMP2[Q22V[4l[53]`2jP611``21g`22l`201l`21o`21Ua29Va2gl1c1V^11g
[1TBW1RC5Va2mf1e_1ZY2oH1Va22Va2`h11Wa22Wa2ao55Za2T`1Yd3`Z1g81Za25\a2]Q2PD5oP21\a26^a2To1W2T4j>ei
23^a2\6mc25`a2P=j`1T7d62aa2]_51aa28ja22`[1kb1iJP3k:Z`12ja201ka22ma2hT52Xb2;1Zb28cb21n`1cHV2gS3[5
o15Tc2Wl2cd4QCc12Vc2_e22^c2g]21^c24`c22aG`b32`c222fc2T61jc23jc2ZZ202jc2WZ24jc2c[2PA13jc2XT1nU17X
d2mR2VEPh2`^1YGc43^d2`]6U\1;cd27_V1af23nX3b4bI1299ed2?Wi2m7ZT332j8kO1ed25gd2SX2ie33fR25jd2do2gm2
]ARY13jd2\m5]A4Re20ah5C3Ve2]i2k12Ve2]i21Ve29Xe21`[3Xj2kL2b;P125ae2Ub3Xc3V3kD3ie22iP51le22le2Z\53
oe22[o72Pf221Qf21Wf22Wf2mU42Wf2;4Wf2_b6S4S^17Wf2n3bc1e6j8AR[24Yf2XV1l241Zf22]f222`f2mY25`f2WW1f1
4iP12bf2aR802df2kT12df2`U41ef21gf24gf2lT1g9hk36lf2_1]5QP2_A`g36Qg2g_2][3e74c:2Rg2_S14Ug2bU3`Z2o5
3Wg21Rn16Wg219Vl1a1_f42Yg213[g2RP4hZ14[g2\]3eBm11[g23eg2l_1SS43hg2`n1Z52kg2\T27kg2ZZ4Hko1h7dIaB8
kg2o8XZ3P3`3l5mS3[44kg2_o1U2f27lg2Xe3b4Q3jW31gL1Xh22Yh2im43ha4n:Y[21`h22bh2\c72bh2WT51dh2002kh2R
^12kh2R^11mh21mh25Qi2gd1`?d[2e61f_77Qi2cf4QX1f@mT1m1];3Ti2cBmo31Ti24Ui2S>^4fT11SY501[i21]i22^i2T
P52f^302ei2Rd12ii2cM2ii2VO3mi2c\1hh1;Pj22i>oR1Z?T2[?Re1j2l9bR13Pj2[8`Y17[j23Rm50XNj1^H3[j23[k602
bj2[g41bj21X]31ej22ej2id45fj2SZ1U1^d1[32fj2ho22kj2]Y13kj2YY1b[34mj2_1^?Re12nj2ZY11Pk29Yk210`Y2jV
2fB2R8lc2:[k2Q1Y2gQ1_P1j8YZ2=_141\k201^[74kc3Q7Y;TP41bk201dk21kk201ok21Pl21kk35Wl2h1^BQ9b`11Wl20
1Xl26]l2QT1_P1Tc2=TU13_l2]Q403bl2oQ6]g11bl22bl212bl2_^23cl2R[3U32fl2U_51gl22Xi3gd11Sm24Wm2]e1^[2
b24Wm2al1T3]U21Wm22Xm2\e12[m2]e16[m2T3Tb13Z[2`43[m2T3TR42[m2hP46[m2]e1=f9cP301]m21am22dm223fm2\P
2H1im21jm21om22Pn2S\21Sn25Tn2Ql1;]1SL3Yn2]@nP53oj3gV5iB6[n2g;ig1fU2WT1Q76[n2g;`m3Y[1mR1eJ002iT7_
91]n21^n23^n2[[2W\26_n2n=_P4]4P5l_12cY9[33an2j`1`64cn2^h12ei31fn21jn24kn2bR2l1]41kn22ln2d[21Po27
Qo2S61oV11o_4d31Vo201_Q501je309[T3bY1\KR>Z5f1Wm1W1RC>Zo2RNQMgR17Z12?d:a2\2RLb\1Wd1@W_3WJGj3l3[GS
>3NF_3Ya1R1U4e8]C05]o2VDlV2ga2jP10008Xh6US23Y3o1]7Q=A01VY33do2ag4ZJ1go25jo2Uj1bM_f1n=4UP3VP1PHac
31UP32UP3kA3ga4o:^b24^P3Rj1c`2S46^P3Rj1_]2S3T=f41`P33`P3ai2SQ21cP31nh41hb71ej31jP31mP32nZ5mP32oP
3`Y18SZ3ZOYNko1Y[1gR14k11UQ33VQ3\[405\Q3X]1=[BjQ21`Q32`Q3`e12dQ3`^48lQ3b7a`1Rj3X2\:^CXR16lQ3^m4`
8W<X2TP24nQ3TQ7h5f23oQ3\]1Tc32oQ3\]15TR3j?We3og1c@2TR3fR15oU3P2_o1gX2^Q12nX5eT25\R3`HOga311_R301
fR31jR33_Y4eU3Y`15nR3BVI`]5WN1oR301XS33oP9lEXG1ia72]S3]^45hS3aJP`3`M=2lS3[E4ig3kDU7f92VT3_]41\T3
6Vh3aHXn2f8QV1_>1PU33TU3^Q4hR21XU31cU31eU33jU3Uk2mj24jU3Qk2T1li22oU3XZ43UV3cZ4`?2YV3_35YV3nP4\P1
`:12[V3YQ58bV3_@`P2o10^d1X5e85cj5SS32f6QB9jV3[j1R^2k6mJki1a=2k14VW3fMlV1X=4VW3fMUd1ol16WW3g_3bf1
Q8_CS93WW3`c2nc11WW33YW3dj2K1[W37^W3W:S8n]1=bS3nC4dW3cW5^Q2[32nf3nc11e`82VV4Xi41eW307fW4en3oAU6h
3fY1S32k^3Xl43lW3`c4c82nW3[;001aX301bX31hX32UY3j]104\e3gBlm3fD03hb3^6ie61^Y35_Y3_W611TN1d_71mb81
fY3003QZ3ee4ic13e]5\=jj14P_3RQ4a\1\g1001n]5002[d3d@1\Z302aZ3]H3gZ3eP1\o33lZ3gi1Z_57`j3_a1fh1aBPE
hCjU19R[3\DaP3ZU1e4Z22lb1g<4R[3T=ca611S]51W[33Y[3oZ1eP61f[3=g[3kS1cA2R\2hR1X5R20d1bLk1kI2g[3^T52
g[3QR101dl42]V4nc1002n[3A3R\3P?SZ41R\31W\32bT4c91X\33Y\3]V2gh32c\581[\305Z[41^8d1RS31n\32S]3TK9V
]3XIKUc1kb1lDSV1h8RZ13V]3aP2\X21V]31[]32[]3_j38]]3g\2T5S8P11j6`E3]]3g\2ST32^]3ZW61h]32i]3UR43n]3
hKi_11Q^34_^3P`2Ub1^;1a^32d^3gI1l^31\c301Tf8001m^33m^3kIl41ml705[_3SLNU7\31[_31__303c_33bd11WT50
2a`3`Y23l`3UY254dk3l5`1hb32Va3f`12Xa3oi54Za3^:\3P\32Za3j33`a3iDfP101TW41fa301\Z57la3m2_R1PEcW1^2
nA01Qb32Sb3ib12^m3h`3004Yb3a=UY1a41Zb3001ib32jb3bQ42Vc3Xj16\c3YW2T1]3na1R=1\c31]c31^c32bc3eh43fQ
71^81lc33mc3W>[P43oc3`FeN1Td32Td3`V42Vd3\U23[d3d@eS34[d3d@h2`P32[d3h;05\d3^P1>_4Uj12\d3j[47\d3eR
3f_1a7lG^JH6`d3g@2A\Q4c<01dd33ed3\5e71jd35jd3_Z1T2ge2oI008Ve3T[1bh3k6fEC112Ve3T[102fe3T42ge3bR42
ie3^i51le31Sf31^f32cf3mn31ff32if3V^31if32Sg3gQ51Sg31Ug3001Wg31Yg31SV71`g33ag30nm12ag301bg301cg31
Xa43dZ4o\1oY22ig3kD1ig31g\51ng37PW4QBh@R5bf1Y2Qk103Uh3[2me31^m302WY7V]20000:gh3^m2W2[Ekj1l4n;F3b
14mZ7nd1_9XS11hd71mo61hV41mh31nh32Pi3R24Ti3i3Y2Pf51Ui3006Vi3eP1Z`2?aR2j33Vi3Rd5j301[i30001j]71\i
32^i3`84^i3`8m^4hl101`i31gi32gQ9oX13ni3df3bn23Qj3jn2aO1]h72jQ4j`32Tj3^<1Tj3000002Wj361^j32^j3Wa1
4^j3`U52]e11`j31aj32aj3me32aj3\a12aj3P32cj3_a14cj3d]5\>_N1cj33]Q6Pm1ZR16fj3TCn4\g2B03mj3ib3RV11m
j39mj3`2bQ4hMT6o=11TN8mj3ST4hMT6o=11TN2Pk3V`11Pk33Qk3Ga12Sk3\d51[k32[k3_c42]k3P21]k32^k301`k31bk
33dk30nT31hk33ik30[32ik301ik33ik30Y`11jk35jk3oP5]6_?_L1kk31lk33mk3j]1bR25mk3Y_3Ph1e=[J2mk3\_65Xl
3JAS^1mc24Xl3JAS^11]l304bl3l24iP12il3Y_11kl31Qm33Sm3AV^43Sm3AS^13Sm3Q1m_31\m31]m33^m3j1UQ51bm32d
m3F2dm3A1dm31em33hm3f143im3`T5oI1jm32om3G3om3GVP21om32Pn3YT54Pn3Ro2`7em17Pn3ad21103d11Pn31Sn33Tn
3TDZk21Un31Vn32Vn3hn41Wn31[n33^n3?lQ21^n31cn37fn3BoQ2?2ji2g43fn3BUQ55fn3BbR2ji2g46fn3TS2;]i20g41
gn31Uo31Vo34Vo3P\3eQ2kS12Vo3ga57Vo3m\1^g3[=11VJ1_o32fo3Yf51ko33ko3dY1h_42ko3]i51mo3002TP4f401VP4
1Uo82WP4SS31WP41XP42XP4VQ104^P4\T1c1ZZ3001`P44`P4TT1h6^Y43cP4X7bb14cP4X7bb1Ui11hP41iP4003QQ4c5\_
31VQ406YQ4\4kNf5Tl1cS12_Q4Yd33`Q4RY611`Q42aQ4Yd35aQ4US1c1gS2RM1bQ41kQ41oQ41RR44YR4b5bb1Qn17YR4j6
[=f@NVY551]R401RS41TS43TS4]d302TS4]d302YS411YS45]S4SU1eY3_AN4]S4SU1eY3_A3^S4ZImb11^S42`S4Y11`S45
`S4^a433RR13`S4KV;2`S4e=2mS4UT52nS401oS43QT4ec4de11QT41WT42WT4Yd32WT4am12WT4bb34YT4nn3f<X>3YT4nn
3f<1YT41\T43\T4V;\l22cT4Wb33jT4gg3e62jT4Y32jT4]g31jT42jT4T32jT4WW32jT4d`33jT4_5gi43jT4ff1ng28jT4
\FYP1W32UA0\S25jT4R1W]4]4oi14jT4R1e9aS43jT4hb4oi16jT4R1dY4P8oi1n45jT4R1e9XV5fK1kT43oT4_U1ck11oT4
1SU43UU4f2bb12UU4i45XU42m3co2oY101aU41eU41mU42mU4e93mU4l2gV43PV4QZ203PV4Qe1]16PV4ia1n5\?k201PV41
UV41VV41WV42[V4eo31cV41dV42hV4UV303oV4\FaT22^W411aW42bW4SS41cW41dW42fW4aj46gW4QY4dGh80QZ16gW4QY4
dGh80L:gW4kQ3UW1m6f@h80^6kIT91iW44kW4bP5i8QZ14kW4k_4f@mT11lW42lW4W^42lW4bb11oW42YX4S^32[X4Pb12[X
4Pb13_X4a5[i32_X4T91jX41kX41oX42_Y4VX32dY4iI2dY4oO2fY401fY42jY4Wc32jY4X11jY41jY41mY42nY4eR61oY42
oY4lm34SZ4Y^1e\2`X21TZ42ZZ4Xj41ZZ42\Z4m]31`Z41aZ44cZ4:111gZ42oZ432P[411R[41S[44Z[41^8d14][4Y:[1P
o22_[4gl53Se6X<T73l[4h7Z81o[45T\4X_3WDRj1Z82T\4`S43T\4UU3ZN5T\4o>Y2kc2ZN1T\43W\4Q`4d33j\4n9PT61l
\401R]42V]4Sf31c]41f]42g]4Vk23g]4b?c[21g]47i]4Q6CZ5_3_S2T84i]4S8l3T_21l]43R^4TQ4Z11S^41U^42U^4VF
3V^4XQ3P=2]^4Pb31]^42]^4m]31e^41g^41\\54h^401^d24R_4Yg3RW2\86V_4gY4h8]D3k21V_42\_4i=1^_42^_4Uk21
b_42c_4oi21c_41k_41R`41Z`41\`44a`4R<e=^W22a`4hI1i`43Pa4Wb4o[11Ua42Va4fo31Xa41Za41da42ga4^m22ha4X
f23ha4311ha43ka4o1f92ka4f;1Sb41Yb41bb41gb43jb4PCei23kb4l7nm22kb4T42kb4Yi32kb4Qi31nb42ob4P42Sc4^:
3bc4m6]k204hc4S6h`232hc4Pg21hc41kc41je:01lc402Pd4a82Qd4c`31Wd44cd4Z8>aS11dd42nd4U`21Pe41ge44ge40
[1di34he4[1l[1g]22me4l32me4jd24me4b2[5bU44Uf4Y4S_2UW15Yf4d4b]3SP1k65Yf4Z5mY3n2i93Yf4d4VV23Yf4d4E
1Yf42^f4bV41^f43^f4R[1U]22ef4aV11gf42gf4ne51mf43nf4]^2R_12nf4j51Pg42Pg4g31Rg42Tg4di33Tg4n1SV33Tg
4n1SV33Vg4;ZU11Vg41Wg41Yg41Zg42Zg4gd33]g40X53Vh40^22Vh402Wh4gc31\h44]h4]W11Q\21ch44ch4Rd2[=mo13l
m4Q>in12nh4Z`21nh43nh4ROWa13nh4f\2c33nh4f\2e31Ui45ci4XU1UAZMRV11di42ii4T31ii42ji4Q42ji4dc21ji42j
i4\n22ki4YS52ki4i31li41ni41_j42_j4l`32dj4Yl21fj42fj4R21gj41ij44Rk4b2m1k23Tk42YY32Wk4iL2Wk4Q^21Wk
41ak41hk41Xl43Xl4l`2[G2Xl4VT24Xl4\X3Qo1A2`l401gl41il42il4mb11kl41Qm42^m4W_53^m4_T2^U33bm4kS2_N1b
m44bm4f[2\\253bm4ZOiB1jm41lm44lm4c\2an1k\12Rn4bV24Rn4eD?m21Rn44Tn400ak21Yn41an401[o41co41fo41go4
02oo4iP41oo41SP51TP55VP5gU2lIR1mR12[P5U\34\P5gBhAlj31^P52jP5Rb32nP5W31nP53nP5o2hm31oP51VQ53VQ5jY
3ZB1WQ52ZQ5QX32ZQ5Ye41]Q52`Q504`Q5Qm1fV1i61bQ51gQ53jQ5TU5Y;2nQ5XU31nQ51oQ51PR51UW83Ug7R@fV12SR5l
a21SR53UR5gm3be12XR5ga21YR52YR5Z41[R52aR5T`24cR5SV4a<03cR5i:lb36mR50Sc1iU2`9bF5mR50Sc1Z_2bF1VS51
XS51ZS51^S52^S5]`23^S5To3001dS51gS52hS5RW201oS51Va90001QT500002ZT5e8001\T53_T5]a2201hT5001mT52mT
5om31nT501oT52oT501\U51\U5003kU5io1Wm12mU5Xa21QV51[P81UV56\V5Z1aj10b4lW12dV5c51hV52YW5R12aW5=1aW
52aW5nZ41hW53jW5fg2_c23QX50Pk43QX50gV34VX5bFXA05VX5ZC`D0_^21\X51^X51UY502VY5bk16ZY5]CVd311TN2ZY5
c?2\Y5]C1dY51eY51]U91cT7001hY502jY5bT201kY51WZ5001^Z51aZ52aZ5Y\23aZ5^P2dP31bZ53kZ52mP31df91oZ501
P[501R[52S[5R`33U[5k]3if12X[:a?1W[502Z[5P`31a[51c[51d[51g[52g[512g[5RX52i[5:5m[5__3b4cb1^13P\5X[
2hU11P\51S\51T\52T\5fZ201W\51X\51Y\51]\51_\501a\51b\5001d\501X_:001c\51d\501f\53j\5[U311j\51k\52
k\5ch201R]50001S]51T]51V]54V]5Sn2hEce12W]551X]51Y]51\]51a]501V_:01d]51^\73k]5ao1RV12P^5\i23P^5a^
2e62P^5Vn12P^5YR23T^5ZY1e16_^51l2g41gE3_^51d72d^5YA3d^5k1X32d^5k13d^5k1c23e^5jj3SY11k^56b`564k2Z
104b`56[402c`5W201Vb504_b53001_b54cb500dT51eb52Qc5Z?1Tc51ic51ad51We53fe5cn2nS11Xf51gf51^g51cg51j
g52jg5n51Qh52Qh5Q42Qh5S82Sh5kd31Sh51Th51Xh51]h52dh5Y_11lh501oh52oh5`31Qg903Ui5la2o[12Xi5i`11_i51
ai51di51Rj53Rj5]2g;1Yj51Zj53\j5R3\W16\j5n1]1Sh12SP12\j5dA1_j52_j5P22RS823Rk5b5Rk13ak5g9`:3ak5d20
1ak52kk5_R21Sl51[l52[l5]11`l54`l5Z1M^91al502el5WX41hl51ml55ol516Ui2PO1Sm51Wm51]m52_m5UY12_m5Z]21
_m52em5Y22gm5no31gm54gm5Vo2T4>4bn5\Y2Q3VR11jn52nn5^b42Po5f31^o54^o5]Dfg1VE3^o5]Dfg15^o5T\2i:Ve1m
:2`o5SW21do51lo51Rb:1SP63SP6jk2Xh12SP6Sd40001UP61WP61XP61\P62]P6c13`P6I83`P6R1YR12dP6;1dP62eP6Rk
12fP641fP64gP6S_31\Z11kP62kP6U13kP6dg371nP61PQ62PQ633RQ6\f1bj22RQ6ae31[\81WQ61XQ602ZQ681[Q61\Q62
^Q6jg41^Q602]o8c?1fQ61gQ61iQ61jQ62jQ6c12nQ6K1SR62SR6>01TR61VR61YR61[R61\R61]R62^R6jY21^R62aR6Wm2
1bR61fR61gR61hR60001lR61mR62nR6=1oR62VS6f]401^S61_S601PT63QU6d2]j104of6c1di2aS12hU6YA1dV61oV62XX
6lS21XX62XX6d31PY62PY6`S41jY61_Z61aZ63T[6P3k:4V[6l=`Q2V91Y[62Y[6R;1V]61c]61W_61Y_61g_61]`63^`6VJ
^>3``6fh1=2]a6Xj31_a61_a66ha6Q3do2oT1011kb61Tc62Uc6]g32Uc6o27[c6:d3]d3Z=;13hc60`a11hc61lc61ee61g
e61Pf61Vf62Vf6P63Vf6P6Pc31bf6001^R:3QP9c9]L01]o96Qg6HHEeX2lc11Rg61_g63mg6b1fT31mg61ch61Si61]i61c
i61Ql62Tl601Ul61el61gl62ol6Xh11Qm62Qm6R^11kZ:02km6gU11nm61Xn61bn61cn63QP71Y`22QP711VP701gP71jP73
jP7d<dM2PQ703PQ7ch1U;1PQ71VQ71XQ71^Q72^Q7_N1QR71YR71cR71eR72eR7i\11jR72PS702SS7a11[S71^S75hS7Yg1
lL@U;1hS74mS7cn1aW1^15mS7cn1R7^P1^11mS701TT72\T7[f31eT71gT72SU7eP11\U73\U7PR3b13^U7`a1\K1aU72aU7
Y22bU7]>1eU73eU7Wm1mZ13hU70eQ32PV7eg21QV71SV72YV7[S12YV7_i11\V71^V71kV71mV73XW7mZ111XW71kW72kW7Z
c11nW71ZX71]X71jX71oX70001YY72YY7f;1bY71hY71SZ71WZ71\Z71bZ71cZ71dZ71dZ72dZ7jD1eZ71lZ71R[71X[72\[
7[91X_:1a[73f[7_3jk11i[704P\7TOaFk71P\72P\7V;01cS901R\71W\72W\7l91^\71b\71c\71g\72h\7Y_11h\71j\7
1T]71[]71d]71e]71g]71S^71T^71[^71h^71__71d_71Z`72Z`7RG2Z`7XW11]`72b`7RN2c`701c`71f`72f`7^;1i`71k
`71Xa72fa7ng23ha7eU1P71ia701na71Pb71Tb72^b7Uf2:db7aIe;A\9Y:T5ZNS3a32db7a:2hb7\N1lb72lb711bc71ec7
1gc73gc7g[1[\101jc71lc71Pd72Rd721Td71^d72`d7oe11`d71cd71fd71hd71nd71od71Pe72Se721]e71ge71he71ie7
3me7232me724me72]P1kJ1\\91Rf71Sf71Wf71af71df71ff71jf71lf71Pg72Sg7`j22Ug7a<1Vg71Wg71Zg74[g7_W1Y>e
X11\g71bg71hg72mg701ng71Th71Wh71Zh71]h71ah71gh71hh71Ri701Ti71di71hi71[j71aj71dj71ej71Vk71[k72]k7
c81hk71kk71Vl71Xl71^l71`l72bl7e61bl73bl7b1R52dl782hl7a>2kl7_N1kl71ol72Rm7^71Rm71Um71Vm72aT9U;3dm
8RB]U11^]:2^]:L2Ym7[_22[m712bm701bm72Vn7V`11^n71jn71_o73`o7jG02bo7U11bo71fo71go71no71QP801WP81bP
81jP82mP8g12oP8he11UQ81_Q82dQ8nP11dQ81SR81WR81ZR84ZR8SV1k3l41dR82dR8iX26fR8n4aCV:n8V81US82XS8f<1
[S81ZT81aT82eT8P^11gT801SU83SU8W1h43SU8V6Rl11VU802ZU8d6001aU82eU8d51eU81fU81QV81VV81\V83\V8^FZb1
1`V81cV81dV81eV83iV8mi1H1TW81]W85eW8V5TCf=hW15eW8_T1S90dU11gW81lW81SX81UX82_X801bX81iX81eY82eY8R
@1iY81kY81oY82RZ8d?1RZ81ZZ8001kf81fZ81S[81T[81W[81\[83\[8Yb1\101l[802o[8g31R\81U\83U\8nT1hN2U\8i
Z11X\81Z\8002]\8_C6]\8PF1X;0fM1b\81d\81S]81W]81Y^81n^83U_8fV1j11`_81b_81f_82h_8]41i_81j_81k_81o_
81i`81k`81Za81[a81_a81ca81ea801Tb82Vb811Vb81Xb81`b81lb801nb81Qc81Tc81Uc81`c81bc81Ud81Vd82Zd8nS11
Zd81\d82]d8fT22^d8\f13^d8_g1P?1^d81_d82od834od83VR131[e82]e8Vj11]e84de89o9[?1de81le82ne8o92Pf8YN
1Pf81Sf81Tf81Wf82Yf8]c11Yf88[f8<a8_3S60\V1R3:[f8l81_3S60W9]5iJ^85[f8j_1^2i9`86[f8kKnC4S<^83[f8j_
1^24[f8kKnCgD3[f8n8k96[f8l81k9P9fX11[f82[f852[f8bT22[f8cN2]f8_S21_f84af813PN1ff81kf81Vg82[g804^g
8P7o^1g52ag814ag81RNP22bg801dg82dg8m61eg82ng8Y:2ng8oh12Ph8SM1Rh81Uh82Yh8aJ1\h81]h81dh83dh8m5h32i
h801ih82kh8nI1kh81nh82nh892nh8Yd13\i87e:4\i8m:?[^11gi81li84`j83\6i21Rk83Rk8T]1j?2Rk8dY11Sk85Tk8k
Le;P121Xk82Xk8hK2Yk8n31Yk801dk82hk8f[11jk81kk83kk8VETN2lk8e<1lk84mk8Z2_BeJ1Pl81Ql83Sl8BU^12Sl8km
11Xl81Yl85]l81i1`CmO2]l813bl89bi12bl891bl81dl82il891jl83jl84hE2jl842kl8Zb12ml8WL1ml82ml8Qn11ol81
Pm81Rm81\m82_m801am82lm8=1lm87mm82j@f2W5cJ21Wn81Xn81Yn83_n8gd1d23bn8fAaK6cn8j9h8TLV4T92fn8\j11in
82kn8U\11Uo81Wo81Xo82Xo811Yo81Zo83[o8TIi:1[o81]o81^o81_o81`o81ao81bo81co83eo8921eo81go82ho8U@2ho
8Sf11ho81io81jo82jo8a91ko81lo82lo8\@2lo8Y@4lo8LT=W21mo81no83no8GX12oo822PP9cb15PP9_9S=Z?d<1PP91Q
P91QP91SP91SP91WP92ZP9Re11ZP91_P91bP91cP91iP92jP9XT11jP92jP9ZT11oP91QQ92QQ9XX12QQ9ZL5SQ9>2VDj11S
Q92_Q9]_11_Q91eQ91gQ93gQ9Q9U`12gQ9P`11kQ93oQ9U7f\12XR9ac11ZR93^R91PY12_R9\V12_R9]E1_R92cR902cR9T
@2cR9Z>1cR92cR9L1gR91hR92iR9d_11iR91PS91RS93WS9mW1];2WS9TX11WS92WS9mW11XS93XS9QX1m32XS9o[12YS9n[
12\S9bg11\S91`S91cS91oS91QT93QT9n^1O3ZT9?[^11ZT91aT94aT9YW1R4Z51cT91]U92QV931ZV91\V91fV92mV9e=00
1cW94^X9i8LVK1^X92^X9mT12^X9i81bX96dX9TIg811e<1dX91gX92gX9b<2gX9UR11lX91PY91[Y91]Y91^Y91_Y93`Y90
_42`Y9SY11cY92mY9E2YZ9WN1ZZ91`Z93fZ9X1PZ11jZ91[[93d[9c2XJ1e[92f[9TP11k`93h[9a6ZP11o[96U\9T9oAm50
e=1`\94a\9b4o451a\91l\92m\9kS15]]9a311TN3b]9a302d]9[R12d]9[I2f]9SX11g]92k]9nW12o]9fW11P^91i^901l
^94Q_9d1QIR61X_91\_901__91b_92e_9\51n_91Q`9002W`9L3W`9L01Y`91^`93k`9\1dM1k`94n`9`IJf:2n`9[J1n`94
o`911VJ5o`911VJm31o`94o`911TN2Ra9TN1Ta92Ta902Ta9hN1Va93Wa90L1Wa92Za9^Q11ca93ja9ZDb;1na92Tb9[J1Vb
93\b9dD;3\b9PE01`b92hb9nG1hb91ib91mb91mc91oc91Td91ad91hd91nd91od91Re92Re9jD1We91Ye92Ze9dU11ee92f
e9P21ge91ie91ke91le91Pf91Qf93Tf9131Vf91[f91_f91cf91df91of91Qg91Rg91Sg92Wg9eR12Zg931ni:1\g92]g9jE
2cg9h11cg93hg9012hg901jg91mg92mg9n@2Ph922Qh9j@1Sh91kh91lh92Ti9hR19Ti9f;m9U6b2;Lj261Ui91Yi92Yi9Z?
1\i91hi91Pk92Pk9k=2Pk9SN2Pk9^?1\k91Zl91gl91Um92Um9bE5Zm9T2a3lCN1fm93WQ:G02dQ:]H1SS:1ZS:3gT:[4Q?1
gT:1kT:3[U:T2mC1[U:1nU:1oU:2UV:b;1XV:2hV:j81]W:1_W:1VX:2WX:j?1WX:1[X:1dX:1iX:1lX:2lX:f21mX:1oX:1
UY:1ZY:1dY:2eY::1eY:1gY:1hY:1SZ:2SZ:W;2cZ:11cZ:1iZ:2oZ:o?1Q[:1R[:1S[:1U[:1V[:1X[:1Z[:1^[:1`[:1a[
:1d[:1e[:1f[:1i[:1k[:02n[:P?1n[:1o[:1Q\:1U\:1Y\:1`\:1d\:1e\:1i\:1X]:2X]:01Z]:2\]:[=1\]:1^]:1`]:1
c]:1d]:1h]:1j]:1P^:1U^:1P_:1T_:1U_:1V_:1W_:1X_:1Y_:1f_:1h_:1j_:1l_:1m_:1Q`:1X`:1Z`:01e`:1f`:1k`:
1n`:1Ra:1ca:1da:1ha:02Xb:X31Xb:1ab:1hb:1ib:1ic:1jc:1Pd:1Sd:1cd:1gd:1Ue:1Ye:1[e:1_e:1ae:1je:1ke:1
le:1ne:1df:1Wg:1Zg:2[g:11]g:2_g:11ng:1Ti:1Yi:1ai:1bi:01mi:1oi:1Rj:1Wj:1Zj:1]j:1bj:1fj:1hj:1nj:1o
j:2Pk:11Rk:1]k:1^k:U601210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE
00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R17S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S
1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124_17`1a1
\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]110;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\1]110;0
mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124P27Q2S2
Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]220;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2
d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b100;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c2d210;0
mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h2[3c2d2
00;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d200;0m]1b317c3d3MK10;0mo1e324G7f3g3MK10;0mn1e324
G7f3h3J`210;0mX1i324G7Hj3JE10;0mh3k324G7Hl3J`210;0mX1i324G7Hm3n3o310;0mZ1P427Q4>R4S4j2k210;0mk1T
424G7HU4\2]220;0mY5^234V4X2W47X4Y4\2]220;0mi5^234V4X2W47X4Z4\2]220;0mY5^234V4X2W47X4[4\2]220;0m\
5^234V4X2W47X4\4\2]220;0mY1^234V4X2W47X4]4\2]220;0iY1^434V4X2W47X4_4`4a410;0io1b41Q1c4d4e4f410;0
im1g41Q1h4i4j4k420;0mX1l40m4Q3R300;0mm1S334T3>U37V3n4MK10;0m^1o424P57Q5R5MK10;0m^1o424P57Q5S5MK1
0;0m^1o424P57Q5T5MK10;0m^1o424P57Q5U5MK10;0mk3V534P54W57X5Y5MK10;0mk3Z534P54W57X5[5\5^320;0mm1]5
2^5_57`5a5\5^320;0mm1]52^5_57`5b5\5^320;0mm1c534d5X2e57f5g5\5^320;0m]1c534d5X2e57f5h5\5^310;0mi1
c534d5X2e57f5i5MK10;0mo1j524G7k5l5MK10;0mo1j524G7k5m5J`210;0m_1j524G7k5n5MK10;0mk1o524P57Q5P6Q6f
410;0mh1R634S6Q1T67U6V6Q6f410;0mi1R634S6Q1T67U6W6Q6f410;0mh1R634S6Q1T67U6X6Q6f410;0mh1R634S6Q1T6
7U6Y6Q6f410;0mh1R634S6Q1T67U6Z6Q6f410;0mi1R634S6Q1T67U6[6Q6f410;0mi1R634S6Q1T67U6\6Q6f410;0mm1R6
34S6Q1T67U6]6Q6f410;0mm1R634S6Q1T67U6^6J_610;0mo1`624W57Z2a6J_610;0mZ1`624W57Z2b6Jd210;0mm1`624W
57Z2c6m1_610;0mk1`624W57Z2d6j2k210;0mo1e624W57k5f6J`210;0mm1e624W57k5g6J`210;0mo1e624W57k5h6MK10
;0mo1e624W57k5i6J`210;0m^1e624W57k5j6MK10;0mo1k624G7k5l6MK10;0mm1k624G7k5m6DE00;0mi3V234n6X2Y27o
6P7DE00;0mi1V234n6X2Y27o6Q7R7E00;0mY1S714T7U7R7E00;0mY1S734n6X2Y27o6V7MK10;0mn1W724G7k5X7\5^320;
0mo1]52^5_57`5Y7J`210;0mo1W724G7k5Z7;<10;0mk1=3>?7@7A[7;<10;0mk1=3>?7@7A\7;<10;0mk3=3>?7@7A]7;<1
0;0mk3=3>?7@7A^7;<1010mk1=3>?7@7A_7;<1020mk7=3>?7@7A`7;<1190mk3=3>?7@7Aa7;<10;0m[3=3>?7@7Ab7;<10
20mo7=3>?7@7Ac7\1d710;0mj1e724f77g7h7\1d710;0mk1e724f77g7i7\1d710;0mo1e724f77g7j7k7k71049Y8l717m
7n7k7k71046Y8o727P87Q8R8o3o31040Y8P427P87Q8S8T8T81040iY1U827P87Q8V8W8W82040Y8X827P87Q8Y8Z8Z81040
Y8[827P87Q8\8]8]81040Y8^827P87Q8_8`8`81140iX1a827P87Q8b8c8c80141iX1d827P87Q8e8f8f80140iX1g827P87
Q8h8i8i82140iX1j827P87Q8k8l8l81140YX1m827P87Q8n8o8o81140iX1P927P87Q8Q9j2k200;0mo1l22464m2R9j2k20
1;0mo1l22464m2S9Mk200;0mk1T92464m2U9j2k200;0mk1l22464m2V9n3o310;0mY1P437Q47A>R4W9n3o310:0mY1P437
Q47A>R4X9m1n110;0mo1Y924W57`5Z91210;0m_1Y924W57`5[9Q6f410;0mn1\924]97U6^91210;0mn1\924]97U6_9J`2
10;0mY1\924]97U6`9m1n110;0mo1\924]97U6a9\1]110;0mo1b924]97U6c9h1b110;0mo1d924]97U6e9J`210;0mn1f9
24]97U6g9;<10;0mk1h924]97U6i9Q6f410;0mn1R62j9k97l9m9Q6f410;0mn1n92j9k97l9o9\5^320;0mn1]52j9k97l9
P:MK10;0mn1Q:2j9k97l9R:MK10;0mk1S:24P57Q5T:MK10;0mk1S:24P57Q5U:MN10;0mo1S:24P57Q5V:MN10;0mg1S:24
P57Q5W:MN10;0mo1S:24P57Q5X:MN10;0mo1S:24P57Q5Y:MK10;0mo1S:24P57Q5Z:\1]110;0mo1S:24P57Q5[:M`210;0
mo1S:24P57Q5\:\1]110;0m_1S:24P57Q5]:MN10;0mo1S:24P57Q5^:J_600;0mi3_:24`:7Ha:J_600;0mk1_:24`:7Hb:
J_600;0mo1c:24`:7Hd:DE00;0mi3_:24`:7He:c2N10;0mm1f:24`:7Hg:;<10;0mi1h:24`:7Hi:J`200;0mm1j:24`:7H
k:\1]110;0mm1l:24`:7Hm:MN10;0mi1n:24`:7Ho:\1d710;0mm1P;24`:7HQ;MK10;0m_1R;24G7Z2S;Q3R310;0mo1R;2
4G7Z2T;J`210;0mo1R;24G7Z2U;MK10;0mo1R;24G7Z2V;\5^320;0m_1]524G7Z2W;m1n110;0mo1R;24G7Z2X;\1]110;0
mk3Y;24P57Q5Z;JK10;0mi1[;24P57Q5\;JK10;0mi1[;24P57Q5];c2d210;0mo1[;24P57Q5^;m1_610;0]n1_;24P57Q5
`;M^310;0]o1_324P57Q5a;JK10;0ii1[;24P57Q5b;MN10;0mm1O24P57Q5c;Q6f410;0mm1R624S6Q1T6d;J`210;0mY3a
234W5X2e;7Z2f;J`210;0mj3a234W5X2e;7Z2g;J`210;0mi3a234W5X2e;7Z2h;J`210;0mo7a234W5X2e;7Z2i;J`210;0
mi7j;34W5X2e;7Z2k;J`210;0mo5l;34W5X2e;7Z2m;J`210;0mm7n;34W5X2e;7Z2o;J`210;0mo7P<34W5X2e;7Z2Q<J`2
10;0mo1R<34W5X2e;7Z2S<J`210;0mi3a234W5X2e;7Z2T<Jk210;0mo1U<34W5X2e;7Z2V<J`210;0mi5a234W5X2e;7Z2W
<J`210;0mY1X<34W5X2e;7Z2Y<J`210;0mi3a234W5X2e;7Z2Z<J`210;0mi1a234W5X2e;7Z2[<J_610;0mi1`634W5X2e;
7Z2\<ME00;0mk3]<24^<7_<`<ME00;0mj3]<24^<7_<a<ME00;0mZ1]<24^<7_<b<MK00;0mo1]<24^<7_<]4424341P10P1
0P82P81P80P10P13P10P20P21PP41P10P10PP12PP10PP13PP10P10P40P10P10P10P13P41P10PP12PP10PP11PP1312P10
P10P10PP21P21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP12P10P
10P10P10P12P80P80P81P81P80P80P80P80PP81PP81P8042424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8
3124142P82P81PP12PP13PP13P10PP10P81P21P10P20P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12P
P12P1042P81P41P10P81P81P10P82P10P10P41oa\1QDW9`D`g3PDhW8QDX9PDZX8PDXT8PDT8PD_X8PDlo5PD_X8PDT8PDa
W7PDZX8PDjQ6PDT8QDY9QDZ9QD[9PDVW6P@4QD[9PDfW7QD\9PDiW7QD]9PDXT8QD^9PDT8PDaW7PDHQD_9PD[W6PDVX6PDH
PDl;QD`9PDjW7PDXT8PDY9QDa9QDb9PDQk7PDRS=WD0QDc9PDmW7QDc9XD0WD0PDXT8PDPT6QDd9QDe9XD0QDf9WD0PDPT6Q
Dd9QDe9XD0QDf9WD0PD[W6QDg9QDh9XD0SD0WD0PD^X8PDgW7PD_X8XD0WD0QDi9QDj9P@eg4XD0SD0WD0QDk9QDl9XD0SD0
WD0QDm9QDn9TD1QDm9P@UW6XD0WD0PDiW7PDVT8QDo9XD0QDP:P@eg4QDQ:QDR:QDS:Q@g6QDT:QDU:QD\6Q`1e6QDV:PDHP
Deg4SD0`EdW7`EcW7`EiW7`E4`EY\2`EQ3QDW:aD0`DgZ2`DhZ2`DeZ2`DfZ2`D^2`DS[2`DVW6`DaW7`DTW6`Djh<`DeW7`
D4`D`1QDX:P@bW7Q@Y:WD0QDZ:XD0aDZ6`DVW6`D[Y6`DTW6`D^2`D`1`DfW7`DaW7`DdW7WD0QDX:QDZ:XD0QD[:WD0PDZX
8QD\:XD0WD0PD_X8QD]:XD0`DVW6`DS[2`D^2aD0`DW1`DY[2`D_\2PDZX8QD^:QD_:WD0PD`X8XD0PDbW7QD`:aDZ6UD0WD
0PD`X8XD0`DbW7PDPh<QDa:QDb:PDaS=PDg3PDPh<QDc:PD\U2QDd:`E^2`ES[2`ER3`EdW7`EQ^2`Ed3`EeW7PDHQDe:`Dg
Z2`DhZ2`DU1`DS1`DVW6SD0PD[i5QDf:QDg:QDh:SD0UD0WD0QDi:Y@0P@PT5QDj:P@iW7QDk:XD0`@Rk3`Dk8`DfW7`D_S6
UD0WD0PDPT5Y@0QDl:PDiW7QDm:XD0WD0QDn:PDiW7QDo:XD0QDP;`Dk8WD0QDQ;PDPg3XD0QDR;TD1QDS;WD0QDT;QDU;XD
0WD0PDVU5QDV;QDW;XD0WD0QDX;QDY;TD1QDZ;XD0QD[;WD0QD\;Y@0QD];TD1QD^;PDa[5XD0WD0QD\;Y@0QD_;XD0YD2WD
0QD\;Y@0QD_;XD0QD`;WD0QDa;Y@0QDb;XD0SD0WD0QDc;Q@d;P@dZ2TD2QDe;QDf;QDg;XD0aDZ6WD0QDh;Q@i;TD1QDj;P
DiW7P@dZ2QDk;XD0WD0QDl;QDm;XD0QDn;`D^j7`DZm2`D\Q4`D\i4`Db_8WD0QDo;QDP<XD0YD2QDQ<WD0QDo;QDP<XD0QD
R<QDQ<WD0QDS<TD3P@Um2PDT8XD0QFT<`DWQ3WD0QDU<PDdZ2P@XT8PDT8XD0QDV<WD0PDT8XD0QFW<TD2YD1WD0PDT8XD0Q
FW<TD2QDX<WD0QDY<PDT8XD0QDZ<WD0QD[<S@0QD\<QD]<QD^<QD_<XD0QF`<WD0QDa<Y@0QDb<P@dW7XD0QDc<QDd<WD0QD
e<Y@0QDf<XD0QFg<`DT9`D\_4`DWS3`DYS3`D_H`DdF`D`H`D\H`D]H`Dm5UD0WD0PDVU5QDh<QDi<QDj<XD0QDk<WD0QDl<
P@PT5Y@0PDdZ2Y@0QDm<XD0QDn<WD0QDV;Y@0QD1XD0`DiW7`DVT8`Dk8`DRf3`DQf3`DdZ2`DXW6`DeX8`DW]2WD0QDQ;PD
PT5Y@0QD1XD0`Dk8`DiW7`DiZ2WD0PDcW7PDVU5QDo<PDkS=XD0aDZ6WD0PDcW7QDP=PDUl8XD0WD0PDVW6QDQ=QDR=XD0VD
0WD0PDVW6QDQ=QDR=XD0QDS=WD0PDQX7QDT=QDU=QDV=XD0WD0PDhZ2QDW=QDX=XD0WD0PDVW8TD1QDY=QDZ=XD0WD0PDVT8
PDZk5QD[=QD\=QD]=XD0WD0PDh`6PDcW7XD0PDaMWD0QD^=QD_=TD1QD`=VD0XD0WD0QD^=QD_=TD1QD`=QDa=XD0UD0WD0Q
Db=P@_S6QDc=XD0TD9PD2UD0WD0QDb=P@_S6QDd=TD2QDe=XD0UD0WD0QDf=QDg=QDh=XD0UD0WD0QDi=SD0XD0TD9PDUi3U
D0WD0QDi=SD0TD9PD4PDUi3XD0UD0WD0QDj=XD0SD0TD1VD0UD0WD0QDj=XD0SD0TD1QDk=UD0WD0QDl=XD0SD0TD3QDm=WD
0PDZT6QDn=QDo=XD0`DaW7UD0WD0QDP>SD0S@0S@0PD4QDQ>XD0WD0QDR>Q@S>QDT>QDU>XD0QDV>WD0PDZi4PDdZ2QDW>XD
0UD0WD0PDdZ2Q@e6QDX>XD0aDZ6`@dW7UD0WD0QDY>QDZ>XD0QD[>WD0PDP3QD\>QD]>XD0UD0WD0PDW3TD3PDaW7QD^>XD0
VD0`D`H`DT9`DdF`DnT2UD0WD0PDW3TD3PDaW7QD^>XD0QD_>`D`H`DT9`DdF`DnT2UD0WD0QD`>XD0QDa>WD0QDb>TD1QDc
>TD1QDd>XD0SD0WD0PDSk3PDeZ2PDRk3XD0WD0QDe>QDf>XD0WD0PDo2QDg>PDiW7XD0QDh>PDc^2WD0PDWW6PDiW7XD0QDi
>PDc^2WD0PDV3PDVT8PDUa4XD0WD0PDUa4PDUW6PDbW7XD0WD0PDkS=YD2XD0SD0WD0PDkS=QDj>QDk>XD0WD0QDU<QDl>TD
1QDm>XD0YD2`DW]2`Dd3`DPg<WD0QDU<QDl>TD1QDm>XD0QDn>`DW]2`Dd3`DPg<QD2WD0QDo>QDP?PD^Y8XD0SD0WD0PDUT
6QDi;PDHPDVS8XD0QDQ?`DcW7`@iW7`D\3WD0QDR?QDS?QDT?XD0QDU?WD0PDSe5QDV?QDW?XD0QDX?TD2PDiW7QDV4WD0QD
Y?PDbW7QDZ?XD0WD0PDm]4PDoS5PD^Y8XD0WD0QD[?PDlU=XD0WD0PDmU=PDnU=XD0WD0PDoU=PDfi3XD0WD0PDfi3PD4PDf
i3XD0WD0PDPV=PDQV=XD0WD0PDWW6PDbW7PDXT8PDaa4XD0VD0WD0PDWW6PDbW7PDXT8PDaa4XD0QD\?WD0PDiW7PDRV=PDc
W7XD0VD0WD0PDiW7PDRV=PDcW7XD0QD]?WD0QD^?XD0QD_?WD0PDWU5QD`?XD0PD4WD0QDa?QDb?XD0VD0PD4WD0QDa?QDb?
XD0QDc?WD0PDVU5PDnS5Q@d?PDo2XD0PD[c;WD0PDnS5PDcm7PDo2PD[c;XD0WD0QDe?`D4SD0XD0`D4WD0PDmS2PDiW7QDf
?PDXV=XD0WD0PDle4PDVW6QDg?PD_g<XD0WD0QDh?PDTW6QDi?TD2QDj?XD0QDQ;WD0PDnS5Q@k?QDl?TD2QDm?XD0WD0PDk
S=PDXT8TD1QDn?XD0WD0PDX3QDo?P@4PD[i4XD0WD0QDP@QDQ@PD[i4XD0VD0WD0QDP@QDQ@PD[i4XD0QD]?WD0QDR@PDTW6
PDdV=XD0UD0WD0QDS@PDVT8QDT@XD0UD0PDeV=PD4PDVU5WD0PDVT8QDb7XD0WD0PDTW6PD\^<PDT8XD0WD0QDU@QDV@XD0V
D0`DTW6WD0QDU@QDV@XD0QDW@`DTW6WD0QDX@PDiV=XD0WD0QDY@PD^V4PDTn2XD0WD0PDcU6PDgW7PDR6XD0QDZ@TD1WD0P
DQEPD`S6XD0WD0PDkW8QDd6PDol5XD0VD0WD0PDkW8QDd6PDol5XD0QD[@WD0QD\@QD]@PDPi<XD0VD0WD0QD\@QD]@PDPi<
XD0QD^@QD_@QD\6TD1WD0PDRk3SD0PDoW7SD0XD0VD0QD_@QD\6TD1WD0PDRk3SD0PDoW7SD0XD0QD]?WD0QD`@XD0`DiU6`
Dn;`DkS3`DRc6`DUW=`DV_5`DjQ6`Ddj5`DeW4`DeW4`DVW=WD0QDa@XD0WD0PDj\2PDgW7PDYW=XD0QDb@Q@\6WD0PDeg4Q
Dc@XD0WD0QDd@QDe@XD0QDf@WD0PDe8PDSW6XD0VD0QDf@WD0PDe8PDSW6XD0QDg@WD0QDh@XD0VD0`D_F`DTX4WD0QDh@XD
0QDi@`D_F`DTX4WD0QDj@QDk@PDdW7XD0WD0PDlW=PDbW7XD0TD1WD0PDYJPDbW7XD0WD0PDYJPDbW7QDd6PD_X7PDhDXD0W
D0QDl@QDm@XD0TD1YD2WD0QDn@P@QW6PDeW7XD0QDo@WD0PD^R2PDTW6XD0`DXT8`DVd2WD0QDPAPDbW7QDQAXD0`DXT8WD0
QDRAPDXT8QDSAPDRW6XD0WD0PDSn2PDbW7QDd6PDfQ3XD0WD0PD\FPDWV2XD0QDTAWD0QDUAQDVAXD0VD0WD0QDUAQDVAXD0
QDWAWD0QDXAQDYAQDZAXD0VD0WD0QDXAQDYAQDZAXD0QD[AWD0PDeS2PDXT8QD\AXD0WD0QD]APDVT8PDXg4XD0QD^ATD5WD
0QD_AQD`APDWW6XD0WD0PDVg7QDaAQDbAXD0WD0QDcAPDkP6XD0QDZ6WD0QDdAPDbW7XD0QDeAWD0PDXT8QDfAQDgAXD0PDb
W7WD0QDhAPD`W8PDZFXD0WD0PDcW7PDVT8SD0PDYW6PD`X=XD0VD0WD0PDcW7PDVT8SD0PDYW6PD`X=XD0PD1QD[7WD0PDcW
7QDiASD0P@bW7QDjAPD`X=XD0WD0QDkAXD0PDbW7SD0QDQ;TD1WD0QD_APDP3PDWW6XD0QDlAWD0PDVT8PDaa7PDaj5XD0WD
0QDmAPDTW6QDnATD2QDoAXD0WD0QDPBTD6QDQBQDRBXD0QDSBTD1WD0QDTBTD1QDUBXD0aDZ6WD0QDVBTD4QDWBXD0VD0WD0
QDVBTD4QDWBXD0QDXBWD0QDYBPDXT8PDmS5XD0`DYW8`DiW7WD0QDZBTD3PDVg7P@XT8QD[BXD0WD0QD\BPDVW6PDXT8XD0W
D0QD]BTD3QD^BXD0VD0WD0QD]BTD3QD^BXD0QD_BWD0PDgV6QD`BXD0WD0QDaBTD4QDbBPDcW7QDcBXD0WD0QDaBTD3PDaW7
PDl`2XD0WD0QDaBTD3PDPX7XD0QDdBWD0QDeBP@UW6QDfBP@XT8P@R8QDgBXD0WD0QDhBQDd6PD_X7PD[Q4XD0WD0QDiBPDX
T8QDjBXD0WD0QDkBQDlBQDmBXD0WD0QDnBXD0WD0PDYY=QDoBXD0WD0QDPCQDQCXD0QDRCWD0QDSCPDTW6PDiX6XD0WD0PDi
X6PDXV=XD0WD0QDTCQDUCQ@VCQDWCXD0WD0PDgT6QDXCXD0WD0PDiHPDbW7PDT_4XD0WD0QDYCPDnFXD0WD0QDZCQD[CTD1Q
D\CXD0`Dm5`DYH`DY9`DSHWD0QD]CQDd6PD_X7Q@^CQD_CXD0WD0QD`CQDd6PD_X7Q@^CQD_CXD0WD0PDVW6PDXT8PD\[=XD
0WD0QDaCQDbCQDcCXD0VD0`D]F`D_H`DdF`D`H`D`l5`DiV2WD0QDaCQDbCQDcCXD0QDdC`D]F`D_H`DdF`D`H`D`l5`DiV2
WD0QDeCTD2PDcW7PDXT8QDfCXD0WD0QDgCQDhCQDiCXD0`DQE`DWS3`DYS3`DoQ6`DWQ3`DXQ3`DiS3`DRR6`D\S3`DZ_4`D
[G`DYi4`DU`4`DkI`DWT6`DWk<`D]Z5`D\Z5WD0QDjCQDhCXD0`DXT8WD0QDkCQDlCQDfBXD0YD2`DRF`DdF`DWS3`DWQ3`D
[F`DfC`DZR6`Dbg4`Dl_4`D`HWD0QDkCQDlCQDfBXD0QDmC`DRF`DdF`DWS3`DWQ3`D[F`DfC`DZR6`Dbg4`Dl_4`D`H`EXT
8`EVT8WD0QDnCXD0`DVg7`DRW6`DPZ6`Da\=`DYW8`DRZ6`Db[6`DRR6`D[a4SD0WD0QDoCPDTW6QDPDQDQDXD0WD0QDRDPD
TW6QDd6XD0WD0PDTW6QDd6PDb\=XD0WD0QDSDPD`S6XD0VD0WD0QDSDPD`S6XD0QDTDWD0QDUDTD1QDVDXD0QDWDWD0QDXDP
DbW8PDdW7XD0WD0QDYDTD3QDZDXD0VD0WD0QDYDTD3QDZDXD0QD[DWD0QDYDTD3PDSW6XD0QD\DWD0PDSW6PDXT8PDXIXD0`
DTW6`D\V8WD0QD]DPDVT8QD^DXD0WD0QD_DPDXT8PDSW8PDa[5XD0WD0QD`DPDXT8QDaDXD0`DiW7`Dck4`DbW8`DjW7WD0P
DR]=QDbDXD0WD0QDcDQDdDPDXT8QDeDXD0WD0QDfDPDXT8PDS]=XD0WD0QDgDQDhDQDiDQDjDXD0WD0QDkDXD0WD0QDlDQDd
6QDmDPDSW6XD0WD0QDnDPDXT8QDoDXD0VD0WD0QDnDPDXT8QDoDXD0QDPEWD0QDQEQDRETD1QDSEXD0`DdF`D]_4WD0QDTET
D1QDUETD2QDVEXD0WD0QDWEQDd6PD`Y8PDbW7XD0WD0QDXETD4QDYEQ@ZEQD[EXD0WD0QDd6PD_X7PDb]=XD0WD0QD\ETD3Q
D]EQ@^EQD_EXD0WD0PDUm2PDgW7PDbT6XD0WD0QD`ETD2PDVW6PDXT8QDaEXD0WD0PDVW6PDXT8QDbEXD0WD0PDQW6PDXT8P
Dh]=XD0WD0QDcETD1QDdEXD0`DSW6`DUW6`DVd2WD0QDeEPDi]=XD0WD0PDi]=PD_b5XD0WD0QDfEPD`W8TD1PDj]=XD0WD0
QDgETD2QDhEVD0XD0WD0QDgETD2QDhEQDiEXD0WD0QDjEQDkEQDlEXD0WD0QDmEPDl]=XD0`DQW6WD0QDnEPDk[;XD0WD0PD
TW6QDd6PDQn2XD0QDoEWD0PDcW7QDPDPDQc7PDbW7QDPFXD0`DfE`D[T2`D`_3`DTX4WD0QDQFP@cW7PDe3XD0VD0WD0QDQF
P@cW7PDe3XD0QD[@WD0QDRFQ@SFXD0QDTF`D`[6`Da[6`Dc^6`Dd^6WD0QD`CQDUFTD1QDVFPDcW7XD0QFWFWD0QDXFXD0TD
4QDYFQDZFQD\6WD0QD6XD0QD[FQF\FTD3WD0QD6XD0QD]F`D\\6`D]\6`D_H`Dh]6`Ddm6`Dem6WD0QD^FPDSW6XD0VD0WD0
QD^FPDSW6XD0QD_FWD0QD`FQDaFPDSW6XD0WD0QDbFTD3QDcFXD0QDdF`D`^=`Deg6`DoQ6`DRS3`D\f<`Dfa4`DWQ3WD0QD
aBQDeFXD0PDbW7WD0QDfFTD3QDgFQDhFXD0WD0QDiFTD1QDjFXD0QDkF`Dn\6`DRS3`DTk5`DaG`DdV6`DoQ6`Dnb8WD0QDl
FPDTW6TD2PDS_=XD0WD0PDS_=XD0QDmF`DXT8QFnFTD2WD0QD7XD0`DVW6SD0WD0QD7XD0QDoF`DY_4`D`_3QFPGTD1WD0QD
QGQDRGXD0QFSG`DWS3`DYS3`DoQ6`DiS3`DaG`DTk5`D_g6`DbP3`DVd2aDd5`DdV6`DZS3`Dn\6`DR_4QFTGTD2WD0QDUGP
DYW8XD0YD2`DaG`DoQ6`DYS3`DWS3`DRR6`Dil6`DS:`DhP3`D`[6`DTk5`Dd2`D]6QFTGTD2WD0QDUGPDYW8XD0QDVG`DaG
`DoQ6`DYS3`DWS3`DRR6`Dil6`DS:`DhP3`D`[6`DTk5`Dd2`D]6QFWGTD2WD0QD5XD0`D`V4`D_H`D]F`D4WD0QDXGXD0`D
`V4`D_H`D]FWD0QDYGPDXT8PDe5XD0WD0QDZGQD[GQD\GXD0`Daj5`D`Q6WD0QDlDTD1QD]GXD0`Da[5`DcV8`Deg4`DP_4W
D0QD^GPDPHPDdW7XD0SD0WD0QD_GTD1QD`GTD1VD0XD0WD0QD_GTD1QD`GTD1QDaGXD0WD0QDbGPDXT8QDcGXD0WD0QDdGQD
d6PD[EXD0WD0QDeGQDfGQDgGXD0WD0QDhGQDiGXD0aD\6WD0QDjGXD0`DeH`Dc`=`D\T7`D\H`DPX7WD0QDkGPDUZ6XD0`De
W7`DdW7`DfW7S@0WD0QDlGQDmGXD0VD0`Db[6WD0QDlGQDmGXD0QDnG`Db[6WD0QDoGPDQk5XD0PDgW7PDb[<WD0QDPHQDQH
QDRHQDSHXD0WD0PDVT8PDQk5PDgW7PDb[<XD0WD0QDTHQDUHQDVHQDWHXD0WD0PD[l3QDXHXD0`DZ4`D\a6`DbW7WD0QDYHS
@0QDZHQD[HXD0WD0QD\HXD0SD0WD0QD]HXD0SD0WD0QD^HQDPDQD_HXD0WD0QD`HPDVT8QDaHQDbHXD0`DZ5`DVT8QDcHPD`
S6QDdHQDeHQDfHQ@Z6QDgHPDPh<S@0QDhHQDiHQ`1e6WD0QDjHXD0QDkHQDlHQDmHQDR7QDZGPDXT8QDnHQDoHQDPIQDQIPD
QW6`DVW6`DTW6`DaW7`DY5QDRIQ@\6Q`1e6WD0QDSIXD0PDiW7QDTIWD0QDUIS@0QDVIXD0PDcW7QFWIUD0WD0QDXIXD0SD0
QDYIQDZITD2QD[IQD\IPDXT8PDb[6PDkV6PDaW7PDXT8QD]IQD^IPDiW7QD_IPDiW7QD`IPDS1PDiW7QDaIPDHPDeg4QDbIQ
DcIQDdIPDS1PDSe5QDeIPDmW8PDjZ2QDfIPDhW8PDjZ2QDgIQDhIPD_W6PDVg7QDiIQDjIQDkIP@iW7PDR3QDlIQDcHQDmIP
@iW7S@0QDnIQDoIPD[k5QDPJQDQJTD2PDcW7PDnY=QDRJPDn7QDSJQDTJPDXT8QDUJQDVJPDSW6QDWJPDSW6QDXJQDYJQDZJ
QD[JQD\JQFj6TD2WD0QD]JXD0`EWe<`EVe<`EZQ6QD^JQD_JQD`JQDaJQD]DPDVT8QD^DQDbJPDXT8QDcJQDdJQDeJQDfJQD
gJQDfJQDgJPD[W6QDhJQDiJPDdZ2PDec3QDjJQDkJQDlJPDhW8QDmJQFj6TD1WD0QDnJXD0SD0TD2QDoJWD0QDPKXD0QDQKP
DiZ2WD0PDga7XD0PDiW7WD0QDRKXD0PDaW7PD[h<QD\6WD0PDWa;XD0PDcW7PDXT8Q@R7QDSKQDTKTD2QDUKQD`DPDXT8PDR
]=QDVKQDWKQDXKQDYKTD2PD\]=PDSW6QDZKPDQW6PDTW6QD[KPDQW6QD\KPDRZ6QD^GPDPHPDdW7QDcEPDkR2QD]KQD^KQD_
KQD`KQDaKQDbKPDeW7VD0QDbKPDeW7QDcKQDdKQDmHPD`Y8PDbW7QDeKPDiW7`D\3QDfKTD2QDgKQDhKQDiKQDjKTD1QDkKP
D`S6QDlKQDmKQDnKQDoKWD0QDcIPDP1PDQW6XD0WD0PDHPDeg4PDP1PDQW6XD0WD0PDm9QDPLXD0`DaW7`DkW7`DfW7`DTW6
`DVW6WD0PDHPDeg4QDPLXD0`DaW7`DkW7`DfW7`DTW6`DVW6WD0QDQLTD3QDRLXD0`DXT8`DaW7`DiW7`Dgc=WD0QDSLQDTL
XD0QDULWD0QDVLPDRW6QDWLXD0QDXLWD0QDYLPDRW6QDZLPDXT8XD0QD[LQF\LTD2WD0QD]LQD^LXD0VD0`D`Y8QF\LTD2WD
0QD]LQD^LXD0QD_L`D`Y8WD0QD`LPDQW6PDcW7XD0QDaLWD0QDbLPDQW6PDdW7XD0SD0WD0QDcLQDdLXD0VD0WD0QDcLQDdL
XD0QDeLWD0QDfLTD1XD0QDgLWD0QDhLPDVT8TD1QDiLXD0QDjLWD0QDkLPDcW7XD0P@XT8QDlLWD0QDmLQDnL`DTW6XD0WD0
QDoLTD2PDRW6XD0VD0WD0QDoLTD2PDRW6XD0QDPMWD0QDQMQDd6QDRMXD0WD0SD0QDd6PDa[5QDSMXD0VD0WD0SD0QDd6PDa
[5QDSMXD0QDTMWD0QDUMQDVMTD1QDWMPDPHXD0QDXMWD0QDYMQ@ZMTD1PDcFXD0QD[MWD0QD\MQDS>QD]M`DVW6`DaW7`DTW
6`DfW7XD0QD[MWD0QD^MQD_M`DVW6`DaW7`DTW6`DfW7XD0QD`MWD0PD^Y8QDh5XD0`DVW6`DaW7`DTW6QDaMWD0QDbMPD`S
6XD0VD0QDaMWD0QDbMPD`S6XD0QDcMQDdMWD0QDeMTD1QDfMPDP9XD0WD0PDaW7PDVT8QDgMXD0VD0WD0PDaW7PDVT8QDgMX
D0QDhMWD0PDbW7QDd6PD_X7PDX[2XD0WD0QDiMTD1QDZLQDjMXD0WD0QDkMPDcW7QDlMXD0QDmMWD0QDnMP@XT8P@_X7QDoM
XD0WD0QDPNPDVW6PDXT8QDQNXD0WD0QDRNPDSW6PDXT8PDn5XD0WD0PD^W6QDSNPD4PD^W6QDTNXD0WD0QDUNQDkJPDZW6PD
lZ8QDVNTD1QDWNXD0QDXNY@0WD0QDYNTD1QDZNXD0SD0QD[NWD0QDQ:PD`S6XD0VD0QD[NWD0QDQ:PD`S6XD0QD\NWD0QD]6
QDd6QD]NXD0QD^NY@0WD0QD_NXD0QD`NQDaNWD0QDbNPDiW7QDcNXD0SD0WD0QDdNQDeNP@bW7PDXT8QDfNXD0S@0WD0QDgN
QDhNXD0S@0WD0QDiNPDUW6XD0VD0WD0QDiNPDUW6XD0QDjNQDkNWD0Y@0QDlNQDkHPDeW7XD0SD0QD\6WD0QDmNQDnNXD0SD
0WD0QDZKPDPHPDXT8XD0SD0WD0QDTIPDSe5P@ZX8PDcW7XD0QDoNWD0QDPOPDTW6XD0TD3QDQOQDROWD0QDSOXD0SD0TD2QD
TOQD]6WD0QDd6PD_X7QDUOXD0WD0QD]IQDVOQDWOXD0QFXOTD1WD0QDYOXD0QDZOQD[OQD\OQD]OQD^OPDaW=QD]OVD0QD]O
PD1WD0QD_OTD3PDWW6PDiW7XD0QD`O`DT9`Do_4`D^S3`Dea4`D\g=`DY5`D`T5WD0QDaOTD5QDbOXD0`D^k5WD0QDXETD2Q
DcOXD0`DTW6`DVW6WD0QDdOTD1PDo^;QDeOXD0VD0`DXT8`DVT8WD0QDdOTD1PDo^;QDeOXD0QDfO`DXT8`DVT8WD0PDo^;P
DQS2XD0`DbW7WD0QDbLQDYHTD1QDgOQDhOXD0WD0PD`1PDi^2PDiW7XD0WD0QDbLPDXT8QDiOXD0`DTW6`DWW6WD0QDjOP@X
T8QDkOXD0WD0QDlOTD1PDPHPDaW7XD0WD0QDmOPDYW8XD0QDnO`DVh=`DUh6`D]]6`DWh=`DVd2`DbP3`Dn[7`Dfg4`DnW6`
D^m5`DTS3`DUm5WD0QDoOTD2QD8QDPP1XD0WD0QDQP1QDRP1S@0PDmCXD0`D`S6WD0QDSP1TD4QD9PDWW6XD0QDTP1WD0Q@]
6QDUP1TD4QD9XD0WD0QDVP1TD4PDQW6XD0VD0`DoP3`Dea4`DhP3`D`[6`DaW7`DVW6`DTW6WD0QDVP1TD4PDQW6XD0QDWP1
`DoP3`Dea4`DhP3`D`[6`DaW7`DVW6`DTW6QDXP1WD0QDYP1TD1QDZP1XD0WD0QDVP1Q@[P1PDfh=XD0WD0QD\P1TD3QD]P1
XD0`DdF`DYR6`D`H`DUH`DVH`DkG`DlG`Do7`DZR6`Dfc6`Dd]5aDd5WD0QD^P1QD_P1XD0`Dgo6`DmS5`DQ_2`DRR6`DXf6
`DYf6`DmV<`Dg`6aDd5WD0QD`P1PDXT8QDaP1XD0PDbW7WD0QDbP1QD[<QDcP1XD0VD0WD0QDbP1QD[<QDcP1XD0QDdP1WD0
QDeP1QDfP1QDgP1XD0VD0WD0QDeP1QDfP1QDgP1XD0QDhP1WD0QDiP1PDXT8QDjP1XD0WD0QDkP1PDXT8PDlo4XD0WD0QDlP
1PDXT8QDmP1XD0`DTW6`DdW7`DbW7WD0QDnP1PDXT8QDoP1XD0WD0QDPQ1PDVT8TD1QDQQ1XD0WD0QDRQ1PDeGPDil6PDTW6
XD0WD0QDSQ1QDTQ1XD0WD0QDUQ1QDVQ1XD0WD0QD`CTD2QDWQ1XD0`Df_4WD0QDXQ1P@VT8QDYQ1XD0WD0QDgFPDVT8QDZQ1
XD0`DbP3WD0QD[Q1TD3QD\Q1XD0QD]Q1`DZW<`DSl6WD0QD^Q1QD_Q1VD0XD0WD0QD^Q1QD_Q1PDbW7XD0WD0QD`Q1TD1QDa
Q1XD0WD0QDbQ1QDcQ1PDiW7QDdQ1XD0WD0QDaBQDeQ1P@o^;PDTj=XD0WD0QDXEQDfQ1P@Uj=QDgQ1XD0`DbW7`DTW6`DVW6
`DdP3WD0QDhQ1QDfQ1TD1QDiQ1XD0QDjQ1WD0PDVT8PDdQ3XD0PDcW7`DbP3`Dei6`D]]6`Dk\6`Dei6`DVf6`D`\6`DhT<`
DX]5WD0QDkQ1QDPDQDlQ1XD0WD0QD\6PDXT8QDmQ1QDnQ1XD0`D_H`D\\6`D]F`D^H`Dd\6`DdF`D`H`DWS3`DZ_6`D`a4WD
0QDoQ1TD2QDPR1PDXT8QDQR1XD0`DbW7`DdW7`DeW7`EXQ3`EWQ3`EV^6`ES:`E^_6`Eo_4`EW\6`EV\6`ESS3`Edk6WD0QD
RR1PDQW6PDXT8PDl_4XD0WD0QDSR1QDTR1QDUR1XD0`D_H`DYS3`DWS3`Dh5`DXT8`DVT8`D^k5WD0QDVR1QDWR1XD0QDXR1
WD0PDij=QDYR1XD0WD0QDZR1PDPi<XD0WD0QD[R1QD\R1XD0WD0PDQP7PDgW7PDT`6XD0WD0QD]R1Q@^R1PDl]4XD0`DgZ2`
DeZ2`DbW7`DaW7`D_S6`Dl_4`DXU5WD0PDeZ2PDSe5PD]Z8PDl]4XD0WD0PDHPDoS8PDcW7XD0WD0PDHQD_R1VD0XD0`DVW6
WD0PDHQD_R1QD`R1XD0`DVW6WD0QDaR1Q@\6QDbR1P@VT8QDcR1Q@dR1XD0WD0QDeR1QDfR1XD0WD0QDgR1QDhR1QDiR1QDj
R1XD0WD0QDkR1QDlR1TD3QDmR1XD0QDnR1WD0QDXDTD2PDa[5QDoR1XD0YD2WD0QDXDTD2PDa[5QDoR1XD0QDPS1UD0WD0PD
fX8PDiW7XD0QFQS1TD9PD4SD0QDRS1TD6WD0QDSS1TD2Q@TS1QDUS1XD0PD4WD0QDSS1TD1QDVS1QDWS1XD0PD4WD0QDSS1P
DiW7XD0QFXS1aD;QDYS1TD5WD0QDZS1PDXT8QD[S1PDbW7XD0`DS:`DdF`D]F`DdP3`Dkc6`DUQ3`DbP3`D]9`DZV=`DZ7`D
l_4WD0QDZS1PDXT8QD[S1PDbW7XD0QD\S1TD2QD]S1WD0QD^S1QD_S1TD2PDiW7XD0`D=`DVf<WD0QD`S1QDaS1PDiW7XD0Q
FbS1WD0QDcS1TD2QDdS1QDeS1XD0QDfS1WD0QDgS1QDZLXD0`DVT8`DYV6`Dl_4`DS1`DkY6`D\Q6`DdFWD0QDhS1PDhW7QD
iS1XD0WD0QDjS1QDkS1QDlS1QDmS1XD0WD0QDnS1QDoS1QDPT1XD0`DZf6`Din6WD0PDVW6PDHPDgk3QDQT1XD0WD0PDaW7P
DXT8PD`Y8PDbW7XD0WD0PDVg7QDRT1QDST1VD0XD0`Dn\6`Dfd<`DUF`Dil6`D^d2WD0PDVg7QDRT1QDST1QDTT1XD0`Dn\6
`Dfd<`DUF`Dil6`D^d2WD0QDUT1S@0QDVT1PDbW7XD0`Dli<`Db:`DZF`DdT7`D]GWD0QDWT1QDXT1XD0`DUl=`D`g<aDd5W
D0PDXT8PDVl=PDkW7XD0YD2WD0PDXT8PDVl=PDkW7XD0QDYT1WD0QDZT1TD1QD[T1Q@e6QDm5XD0`DoW7`D^k5WD0QD\T1QD
]T1XD0VD0`Dil6`DbP3`DVW6WD0QD\T1QD]T1XD0QD^T1`Dil6`DbP3`DVW6WD0QD_T1TD1QD`T1QDaT1XD0`DTW6`DbW7`D
RV2WD0PDfQ3QDbT1XD0WD0QDa;PDR3Y@0QDcT1XD0QDdT1WD0QDa;PDR3YD1XD0QDeT1UD0WD0PDQX7SD0XD0TD9PD4TD7QD
a;PDR3UD0WD0PDQX7SD0XD0TD9PD4TD7QDfT1PDQX7QDgT1WD0QDhT1SD0XD0UD0WD0QDiT1TD7PDR3XD0UD0WD0QDjT1TD7
QDkT1XD0TD7QDa;`Di_2`DP5`D]3`DV3`Do2`D\3`DdZ2UD0WD0QDlT1TD1QDmT1XD0TD7QDa;`Di_2`DP5`D]3`DV3`Do2`
D\3`DdZ2WD0PDUX8QDnT1QDoT1TD2QDPU1XD0QDQU1TD9QDa;WD0PDhW8XD0QDRU1TD6QDa;QDSU1PDRW6PDiW7QDTU1QDUU
1PDVW6PDll=PDbW7PDTW6PDXT8QD[S1PDbW7`DXT8`DVT8`D^X8`DYW6`D_X8`DjW6`DcE`DVW8`DUW8`DXW8`DYT8`DWW8`
Deg4`Dfg4`DnW6`DSe5`DaE`DWT8`DTW8`D\X8aDd5PDVW6PDXT8PDml=PDbW7QDVU1PDcW7QDWU1PDdW7TD5PDVW6QDXU1P
D4QDYU1PD\W8TD6PD4QDZU1TD2QDRIQDXQ1QD[U1QD\U1PDXT8PD\U=QD^OQD]U1PDVl=QD^U1TD2QD_U1QD`U1TD1QDaU1Q
DbU1QDXEQDaU1TD1WD0QDcU1XD0QD^OQDdU1WD0QDeU1XD0QDfU1TD3PDYW8QDgU1P@QW6TD1QDhU1PDiW7QDiU1TD2QDjU1
WD0QDkU1XD0QDlU1QDR7QDkNQDlU1QDmU1Q@nU1WD0QDoU1XD0QDPV1TD1QDQV1TD3QDRV1QDSV1PDVW6PD`3PDc5PDTW6QD
TV1PDkj=PDPi<QDiMTD3QDUV1QDVV1QDWV1TD2P@XT8QDXV1PDiW7QD\6PDRZ6QDYV1`DdF`Do_4`DS:`DWQ3`Dl_4`DkI`D
\_6QDZV1PDaW7PDXT8QD[V1QD\V1PDfW7QD]V1QD^V1TD1QD_V1QD`V1PDRa6QDaV1QDbV1PDfW7QD^OQDcV1Q`1e6QDdV1Q
DeV1PDXU5QDfV1PDSW6QDgV1PDcW7QDiAQDiMQDhV1QDiV1PDS<QD^S1QDjV1QDkV1PDXT8QDlV1PD\EQDmV1PDZW6PDlZ8P
DZW6PDRW6PDiW7SD0QDnV1PDXT8QDoV1PDbW7QDPW1QDQW1PDbW7PD[U5PDVW6PD`3PDPX7QDRW1TD1QDSW1`En9`E>`Ek8Q
DTW1P@XW6QDUW1QD^GTD2QDVW1QDWW1QDXW1TD1QDYW1PDQX8QDZW1aD;PDPX7PDVT8QD[W1QD\W1QD]W1QD^W1PDiW7aD_W
1`DWS3PDl]2PDiW7QDYHQ`1e6QD`W1`EUW8`EVW8`E[X8`EdW7`EYT8`EbW7`EjW6`EcEQDaW1PDiW7aD;QDbW1PDRW6PDiW
7aD;aDZ6`DjW6`DcE`DdV=QDcW1PDiW7QDdW1SD0QDeW1QDfW1Q`1g6QDgW1P@XW6QDfW1Q`1g6WD0QDhW1XD0QDiW1`DbW7
`DcW7PDZW6QDjW1TD2QDkW1PD4PDZW6QDlW1aD0aDZ6QDmW1QDnW1QDoW1QDPX1QDQX1PDPi<QDZLTD2QDRX1QDSX1QDTX1T
D2QDUX1QD^OTD1PDVl=QDVX1QDhU1TD1PDiW7QDVX1QDWX1WD0SD0XD0QDXX1TD1QDYX1QDZX1QD[X1PDiW7QD\X1QD]X1SD
0QD^X1QD_X1QD`X1QDaX1QDbX1PDeZ2QDcX1QDdX1PDfW7QDeEQDeX1QDfX1PDRa6QDgX1QDhX1QDi;PDmW7TD6PD4TD3QDi
X1QDjX1PDXT8QDkX1QDlX1QDmX1QDnX1PDVT8TD2QDoX1PDVW6QD]DTD3QDPY1QDQY1PDhW8TD5PD4S@0QDRY1PDQX7TD6PD
4QDSY1TD2PDPT5WD0QDTY1TD1QDUY1XD0`DXT8`DVT8WD0QDVY1XD0QDWY1TD1QDXY1WD0QDYY1PDSW6XD0PDTW6WD0QDZY1
QD[Y1P@bW7P@XT8XD0QD\Y1QD]Y1TD1WD0`DPj8`D[M`DU^2`DM`D`a3`DSb3`Dia=`D_n=`D`n=`DQe7`D\Q=`Dan=`DXW7
`DWW7`D]U8`Dbn=YD1XD0QD^Y1QD]Y1TD1WD0`DPj8`D[M`DU^2`DM`D`a3`DSb3`Dia=`D_n=`D`n=`DQe7`D\Q=`Dan=`D
XW7`DWW7`D]U8`Dbn=YD1XD0QD_Y1TD1QD`Y1WD0QDeP1PDXT8QDaY1XD0QDbY1TD1WD0QDcY1XD0QDdY1TD1QDeY1WD0QDe
P1QDfY1PDQW6XD0QDgY1WD0QDSS1QDhY1QDiY1QDjY1PDiW7XD0WD0QDaBQDd6PDTj=XD0QFkY1TD1WD0QDlY1Q@SFQDmY1X
D0QDnY1WD0QDoY1TD1XD0QDPZ1WD0QDQZ1TD1PDRW6XD0QDRZ1WD0QD[<S@0PDc5QDSZ1QDTV1XD0WD0QDTZ1PDR3QDUZ1QD
VZ1XD0UD0WD0PD^2QDWZ1XD0TD9PD4TD4QDh<QDXZ1TD4WD0QD]6QDk5XD0QDYZ1`D]6`Daj5`Dj[2`D_S5`DRR3QDf5TD2W
D0QDi5XD0QDZZ1QDf5TD2WD0QDi5XD0QD[Z1TD2QD\Z1`D^k5QD]Z1WD0QDi5XD0QD^Z1UD0QD_Z1TD3WD0QDi5XD0QD`Z1U
D0QDaZ1TD7WD0QDi5XD0QDbZ1UD0QDcZ1TD4WD0QD]6QDk5XD0QDdZ1`En9`E>`Ek8WD0QDeZ1XD0QDfZ1`DeW7WD0QDgZ1P
@cW7XD0QDhZ1TD2QDiZ1WD0QDaBPDXT8QDjZ1QDkZ1XD0WD0QDYKPDPHXD0QDlZ1WD0QD^OP@ZX8P@XT8PDVl=XD0WD0QD^O
QDmZ1TD2QDnZ1XD0WD0QD]6PDTMXD0QDoZ1TD2QDP[1WD0QDQ[1TD1QDR[1XD0QDS[1WD0QDT[1P@Tl7PDfW7XD0QDU[1WD0
QDV[1P@Tl7PDfW7XD0QDW[1TD1QDX[1WD0QD\6P@ZX8PDRW6PDiW7XD0WD0PDSe5QD\6PDXT8SD0TD3QDY[1XD0QDZ[1WD0P
DSe5QD\6QD[[1QDY[1XD0QD\[1WD0QDVX1XD0QD][1TD1SD0PDiW7QD\6PDVU5WD0QD^[1XD0QD_[1WD0QD`[1QD\6PDVU5X
D0QDa[1WD0QDb[1PDiW7XD0QDc[1SD0TD6QDd[1UD0PDdW7TD6QDe[1PD4QDf[1UD0QDg[1TD7PD4Q@c6S@0S@0QDh[1WD0P
DhW8QDi[1XD0TD3PD4TD4QDj[1WD0QDk[1XD0QDl[1PDSW6WD0QDbLTD2PDSW6XD0VD0WD0QDbLTD2PDSW6XD0QDm[1QDn[1
TD1WD0QDi5QDo[1XD0SD0QDP\1WD0QDQ\1XD0QDR\1WD0QDS\1TD4QDT\1XD0VD0WD0QDS\1TD4QDT\1XD0QDU\1WD0QDV\1
QDW\1XD0VD0WD0QDV\1QDW\1XD0QDX\1WD0QDY\1TD4QDZ\1XD0Q@[<QD[\1WD0QDWV1XD0QD\\1TD2QD]\1TD1WD0QD^\1X
D0WD0QD_\1TD1QD`\1XD0QDa\1TD2QDb\1WD0QD_\1TD1QD`\1XD0QDc\1VD0WD0QD_\1TD1QD`\1XD0QDc\1QDd\1QDoBPD
QW6WD0PDTW6PDXT8PDWW6XD0WD0QDe\1P@UW6PDbW7XD0QDf\1WD0PDVW6PDXT8QDg\1XD0WD0QDh\1XD0QDi\1WD0QDj\1T
D6PD4Q@c6QDk\1XD0QDl\1QDm\1WD0QDn\1S@0S@0QDo\1XD0WD0QDP]1QDQ]1QDR]1QDS]1XD0WD0PDHPDfg4PD_Q=XD0WD
0QDT]1P@ZX8P@]Z8P@VT8QDU]1XD0WD0QDV]1Q@\6QDkJQDW]1XD0WD0PDSe5PDi1PDiW7PD]EXD0WD0QDX]1PDSe5QDY]1X
D0PDU3PDHPDSe;PDn5PDVW8PD[k5QDZ]1PDbW7PDnGPDHPDV]3PDhW8P@VT8QD[]1QD\6Q`1e6WD0QD\]1XD0`D`[6`@iW7`
DaV6PDSe5QD\6Q`1e6WD0QD]]1XD0PDfY8Q`1e6WD0QD]]1XD0QD^]1QD[OPDUT6QD\6WD0QDkJQD_]1XD0PDPX7PDn9PDZX
8PDW]2QD`]1PDmS5QDa]1PDP[2PDhW8PDZo5PDiW7PDdZ2PDbR5PDXT8PDP;QDb]1QDc]1QDd]1PDVW6PDP;PDeW7PDdg4QD
\6PDoY2PDiW7PDY^2PDcW7QDe]1QDf]1PDWW8PD_X7WD0QDf6XD0QDg]1QDh]1aDZ6`DmMQDi]1`Def<`DQ8`DjP>`DYa4`D
kP>`DlP>`D_;`Do\3`DSj=`DmP>`DPg=`D[j;`DnP>`Db_<`DoP>`DPQ>`DQQ>`DRQ>`DSQ>`DTQ>`DUQ>`DVQ>`DWQ>`DXQ
>`DYQ>`DP_;`Dn^;`DZQ>`D[Q>`D\Q>`D_];`DX_;`DW_;`D^];`D]Q>`D^Q>`D_Q>`DbR5`DVb;WD0YD4XD0QDj]1`Eee<`
ET;`EPm5`Ege<`E\]<`Eke<`EWf<QDk]1PDoW7QFl]1QDm]1SD0PDoW7QDn]1QDo]1QDP^1PDdZ2PD[Y6PD[W6PDXT8QDQ^1
QDR^1`DYU5QDS^1PDa[5QDT^1PDPa=PDTW6PDVW6PDVT8QDU^1PDPT6QDV^1PD\e3PDbW7QDW^1TD2SD0PDVZ6QDX^1PDbW7
PDXT8QDY^1QDZ^1QD[^1QD\^1QD]^1QD^^1PDXT8SD0PDeW7QD_^1PDoQ>QD`^1PDkW7TD4PDgW7TD4QD\6WD0QDa^1XD0QD
b^1TD2PDVW6QDc^1QDd^1QDm]1PDZW6QDe^1QDf^1TD3PDPX7QDg^1PDPX7QDh^1QDi^1QDj^1PDoW7P@XT8QDk^1WD0QDl^
1XD0VD0PDlW8QDc6S@0S@0QDm^1QDg9QDn^1QDo^1PDVW6PDVT8QDP_1PDbW7QDQ_1QDR_1QDS_1QDT_1QDU_1TD3QDV_1QD
W_1QDX_1`DiP6`DT8`Dn5`Da:`Db5`D\]2`Dd]<`DdP3`Dmh<`DUR>`D_k5QDY_1PDZW6PDoW7PDQS=PD_W8QDZ_1QD[_1PD
SW6QDbLTD3PDiW7PDQOQD\_1PDbW7QD]_1QD^_1QD__1QD`_1PDeW7PDYR>PDVW6QDa_1QD\@QDb_1QDc_1QD\6Q`1e6WD0Q
Dd_1XD0`@oW7`@aW7Q@Z6QDm]1QDe_1PDoW7QDm]1QD_7PDoW7PDSZ6P@bW7Q@c6QDf_1QDg_1WD0PDk]2PDXT8QDh_1XD0Q
Di_1QDj_1QDk_1PDT3PDQZ6PD]9PDgW7PDbk=QDl_1QDm_1QDn_1QDo_1Q@P`1QDQ`1WD0PDXT8QDR`1XD0QDS`1QDT`1PDU
W6PDlW8QDc6QDU`1PDlW8QFV`1QDW`1Q`1e6QDX`1QDY`1QDZ`1QD[`1PDHPD\l5PDcW7PDTW6PDVT8PDfR>PDdW7PDPX7QD
\`1PDPX7PD[W6QD]`1QD^`1PDPX7PDSW8QD_`1QD``1PDlQ5QDa`1QDb`1QDc`1QDd`1PDbW7PDXT8QDe`1QDf`1TD2QDg`1
QDh`1WD0QDm5aDd5aDZ6`Deg4`DaG`DfD`Deg4SD0XD0`DbW7WD0QDi`1XD0QD\6Q`1e6WD0QDj`1XD0QDk`1WD0QDQZ1QD_
V1QDPDTD1QDl`1XD0WD0QDm`1PDYR>QDn`1XD0QFo`1TD5QDPa1WD0QDQa1PDbW7PDXT8QDRa1XD0SD0QDSa1Q`1e6P@XT8W
D0QDm5XD0QDTa1WD0Qd1e6QDm5XD0QDUa1`D^k5WD0QDm5XD0QDUa1`D^k5QDVa1TD3QD\6Q`1e6WD0QDm5XD0WD0QDm5XD0
QDWa1QFXa1QDYa1PDXT8WD0YD4XD0`Def<QDZa1PDVW6PDY5QDm]1PD_S6SD0TD4PDoW7QD[a1WD0QD\a1XD0WD0QD]a1aDl
6aDm6aDd5SD0Y@0TD1PDoW7XD0QF^a1aDZ6WD0QDm]1YD0XD0S@0S@0S@0PDoW7YD0Q@\6QDm]1SD0PDoW7QD_a1WD0QDm]1
QD`a1XD0QDaa1QDba1PDbW7SD0QDca1PDQW6TD1QDda1QDea1Q`1e6QDfa1QDga1Q`1e6QDha1QDia1P@iW7QFja1PDZT6QD
ka1QDla1QDma1PDSZ6PDbW7QDna1QDoa1PDiW7QDPb1QDQb1PDan4QDRb1PDSZ6PDbW7Q@c6S@0QFSb1`Dm^4`DTk5WD0PDR
Z6XD0QDTb1QDUb1QDVb1WD0PDRZ6XD0SD0PDVT8S@0QDWb1QDXb1QDYb1TD1QDZb1`DSH`Dn_6QDoITD2QD[b1P@XT8QD\b1
QD]b1QDl9SD0QD^b1PDXT8QD_b1QD`b1PDbW7TD2WD0QDn5XD0QDab1QDbb1QDcb1aDZ6PDXT8QDdb1QDeb1QDfb1QDgb1QD
UT1Q`1e6QDhb1S@0WD0QDib1XD0QDjb1QDkb1QDlb1QDmb1QDnb1TD2WD0QDob1XD0QDPc1QDQc1QDRc1TD2QDSc1PDHPDeg
4TD1QDTc1SD0QDUc1QDVc1TD1QDTc1SD0QDUc1QDWc1QDXc1PDoW7PDbW7PDXT8QDYc1PD4Q@c6S@0S@0QDZc1QD[c1PD`Y8
QD\c1TD1QD]c1SD0QD^c1PDQW6QD_c1PDQT>PDgW7PDT_4PDUk3QD\a1PDXT8PDPT6QD`c1PDeW7PDdg4QDeP1QD[<QDac1Q
Dbc1Q@S>QDcc1P@XT8QDdc1QD`6QDcc1P@XT8QDdc1QDec1QDfc1QDgc1QDhc1`EZ5`EU^5`E`_3`Ef]8`EWT>`E_j5`EXT>
`EYe6QD\6Q`1e6WD0QDic1XD0`DVW6`DdW7`DfW7`D6QDjc1QDkc1P@oU7QDlc1PDbW7PDb[2PDgW7PDS9PDVT8PDYl3QDmc
1PDVT8PDYl3PD`[6`DbW7PD\T>PDfP4PD[W6QDnc1PD]T>PDTW6QDoc1PD`T5UD0WD0QDPd1QD<XD0UD0QDQd1TD1WD0QDRd
1QD<XD0QDSd1QDTd1QD\6Q`1e6WD0QDUd1QDVd1XD0VD0QDSd1QDTd1QD\6Q`1e6WD0QDUd1QDVd1XD0QDWd1PDXW8TD2SD0
QD\6WD0QDXd1QDYd1XD0VD0PDXW8TD2SD0QD\6WD0QDXd1QDYd1XD0QD[@QD=TD1QD\6TD1WD0QD>XD0VD0QD=TD1QD\6TD1
WD0QD>XD0QDZd1UD0WD0PDT[8PD4TD9QD>XD0VD0UD0WD0PDT[8PD4TD9QD>XD0PD1WD0QD[d1QD\d1XD0VD0WD0QD[d1QD\
d1XD0QD]d1WD0QD^d1QD_d1P@TW6PDUJXD0WD0QD`d1QDad1XD0VD0`DkP6WD0QD`d1QDad1XD0QDbd1`DkP6WD0QDcd1QDd
d1XD0VD0WD0QDcd1QDdd1XD0PD1WD0QDed1PDUW6PDbW7PDTX6XD0VD0`DfE`D[T2WD0QDed1PDUW6PDbW7PDTX6XD0QDfd1
`DfE`D[T2WD0QDgd1QDhd1QDid1XD0WD0QDjd1XD0QDkd1QDld1QDmd1TD3QD\6Q`1e6WD0QD[7XD0VD0QDld1QDmd1TD3QD
\6Q`1e6WD0QD[7XD0QDnd1WD0QDod1PDTMXD0`Dji3QDPe1TD2QD\6TD1WD0QDQe1XD0VD0QDPe1TD2QD\6TD1WD0QDQe1XD
0QDRe1UD0QDSe1TD2QD<QD\6Q`1e6WD0QDTe1XD0WD0QDUT1S@0QDUe1PDZU5XD0SD0WD0QDVe1QDWe1XD0QDXe1WD0QDYe1
QDZe1TD1QD[e1XD0QDXe1WD0QD\e1TD1QD[e1XD0WD0QD]e1P@Qk7QD^e1P@bW7P@XT8QD_e1XD0WD0PDWT8PDmW7XD0PDaM
WD0QD`e1Q@b6QDae1XD0WD0QDae1XD0WD0QDbe1TD3PDfY6VD0XD0WD0QDbe1TD3PDfY6QDce1XD0WD0PDdh3PDTW6SD0XD0
TD2QDde1TD2QDee1WD0QDfe1PDTW6XD0QDge1WD0QDhe1QDie1QDje1XD0WD0QDke1TD1QDle1XD0`Dka<`DUF`DTY<`Dil6
`DRR6`DdV6`DoQ6`Dok6`DSb6`DTb6`Dmk6`D`j6`DXT8`DRS3`DTk5`DVT8`DVg7WD0QDme1QDne1QDoe1TD2QDPf1XD0WD
0PD[5PDiW7PDTj5XD0WD0PDUW<PDbW7XD0WD0PDTW6PDVT8QDQf1XD0QDRf1TD1WD0QDSf1QDTf1QD[<TD2QDUf1XD0WD0QD
Vf1QDWf1QDXf1XD0VD0WD0QDVf1QDWf1QDXf1XD0QDYf1WD0QDZf1QD[f1QD\f1XD0QD]f1TD5QD^f1WD0QD_f1P@lZ8PDbW
7QD`f1QDaf1XD0WD0QDbf1P@[W6PDdZ2TD2QDcf1XD0VD0WD0QDbf1P@[W6PDdZ2TD2QDcf1XD0QDdf1WD0QDef1PDd3PDXT
8XD0QDff1WD0PDYV6PDcW7XD0PDXT8WD0QDgf1QDhf1XD0VD0`DT9`Dg2WD0QDgf1QDhf1XD0QDif1`DT9`Dg2WD0QDjf1QD
kf1QDlf1QDmf1XD0WD0PDUS6PDgW7PDdg4XD0WD0PDVW6QDnf1PDWl3XD0WD0PDaW7PDVT8PDWV>XD0WD0PDb[2QDof1PDS9
XD0WD0QDPg1QDQg1XD0`DiV2`DXV>WD0QDUT1QDRg1QDSg1XD0VD0`DmQ3`DTX4WD0QDUT1QDRg1QDSg1XD0QDTg1`DmQ3`D
TX4WD0QDUg1QDVg1XD0`Dil6`DUF`Dka<WD0QDWg1XD0`Dfo6`Deo6`D`V>`DWG`DUP7`DfQ7`D]X6`D^P6`Dek6`DYV6`Dm
k6`D`R<`Dg\6`D\V6WD0PDc`4QDXg1XD0WD0PDY2QDYg1XD0WD0PDjX6QDZg1XD0WD0QD[g1QD\g1XD0WD0QD]g1PDVW6XD0
WD0QD^g1TD1QD_g1XD0`DbW7WD0PDUW6PDbW7QD`g1XD0`DcH`D\_4`Dh5`Dln5`DZ_6`Dch6WD0PDhY6PDbW7XD0WD0QDag
1QDbg1XD0VD0WD0QDag1QDbg1XD0QDcg1WD0QDdg1TD2PDQW6PDiW7XD0QDeg1WD0PDVT8PDZP6XD0SD0aDZ6`D`a4WD0QDf
g1XD0`DbP3`Dn\6`DWQ3`DS:`DV\6`DYc6`Dch6`D^g<`Dag<`DTW>`D]]6`Dk\6`DVd2`Dcb6`D`P7`DS_3`DaG`DW<WD0P
Dlc;QDgg1XD0`DeZ2`DgZ2WD0QDUT1TD1QDhg1QDig1XD0WD0PDPY2PDVW6QDjg1TD1XD0VD0WD0PDPY2PDVW6QDjg1TD1XD
0QDkg1WD0PDkh6QDkS1PD\W>XD0WD0PDTn2PDbW7PDXT8XD0QDlg1`DP_4`DUQ3WD0PDVW6QDmg1PDUX8PDWh4XD0WD0PDbW
7PDVT8QDng1XD0VD0WD0PDbW7PDVT8QDng1XD0PD1WD0PDbW7PDdV>XD0WD0PDcW7QDog1QDPh1QDQh1XD0VD0WD0PDcW7QD
og1QDPh1QDQh1XD0QDRh1WD0QDXETD2PDiW7P@XT8QDSh1XD0WD0QDXEQDTh1TD2QDQ?XD0QDUh1WD0QDVh1QDWh1TD2QDXh
1XD0VD0WD0QDVh1QDWh1TD2QDXh1XD0QDYh1WD0QDZh1QD[h1QD\h1XD0`DXT8`DPX6`DbW7WD0QD]h1QD^h1QD_h1XD0WD0
PDXT8PD`Q>QDZ6XD0`DT;`DbW>`DcI`DW]6`DXS3WD0QD?XD0PDbW7`DiP3`D^d2`Dm\6`DcW>`Dg`6`DUF`DRF`DfP2`DUP
7`DSh6`Dci6`D[\2`DVd2`Dd^6`Dga<`DfD`DXj6`DdW>`DQh6WD0QD@PDbW7XD0`DVT8`DXT8`DRF`Dil6`DVd2`Dh5`DUD
`DiH`Dh`6`DeW>aDd5WD0QD`h1QDah1XD0WD0QDbh1XD0QDch1`Dil6`DRF`DUF`DSh6`Dci6`D\T7`DXT8`DVT8WD0QDdh1
XD0`DRF`DfC`DUF`DoX<`DeFWD0PDl_4PDiW7PDl_4XD0`DX_4WD0PDeW7PDXT8QDeh1XD0`DhP3WD0QDfh1PDbW7XD0`De\
6`DcP3`Dol5`D[\2`DVd2`DSh6`D^d2`Dd^6`DgX>`Dgl5SD0WD0QDgh1PDiW7QDhh1XD0WD0QDih1QDjh1TD1QDkh1XD0WD
0PD]Z8PD^k5XD0PDbW7WD0PDVT8QDlh1QDmh1XD0VD0WD0PDVT8QDlh1QDmh1XD0QDnh1WD0QDoh1QDPi1QDQi1XD0QDRi1W
D0PD\Y8PDVT8QDSi1XD0WD0QD[<QDTi1QDUi1XD0WD0QDVi1TD2PDoW7QDWi1TD2XD0QDXi1WD0PDRk3PDoW7QDYi1XD0WD0
PDgb;QDZi1XD0QD[i1WD0PDiW7PDaa7XD0`DT;`DV^6WD0QD\i1PD^W6QD]i1XD0WD0QD^i1QD_i1QD`i1XD0VD0aDZ6WD0Q
D^i1QD_i1QD`i1XD0QDai1aDZ6WD0PDRk3PDlX7PDoW7XD0WD0QDbi1QDci1PDUW6TD1PDbW7QDdi1XD0`DfEWD0PDhEPDXT
8QDei1XD0`DgZ2`DhZ2`DeZ2WD0PDiEPDbW7QDfi1QDgi1XD0WD0PDT_4QDhi1XD0QDii1WD0PDS1PD4PDkY6XD0WD0PD_W6
QDji1XD0QDki1WD0QDX:QDli1XD0QDmi1`DbW7`DiW7WD0QDni1TD3QDoi1Y@0QDPj1XD0`DZU5`D[U5WD0QDQj1P@[W6TD1
QDRj1QDSj1XD0WD0QDTj1P@]Z8QDUj1XD0VD0WD0QDTj1P@]Z8QDUj1XD0QDVj1WD0QDWj1QDXj1TD2QDYj1XD0VD0WD0QDW
j1QDXj1TD2QDYj1XD0QDZj1WD0QDQEPDeg4PDnS5TD2XD0QD[j1WD0PD`Y8PDRW6XD0`Di_5WD0QD\j1QD]j1TD1QD^j1XD0
WD0PDPX7QD_j1TD2XD0QD`j1WD0PD]Z8TD1QDaj1QDbj1QDcj1XD0WD0QDdj1QDej1QDfj1XD0QDgj1TD4QDhj1WD0QDgR1Q
Dij1TD2P@iW7QDjj1XD0WD0PDSe5QDkj1TD2QDlj1XD0WD0QDmj1QDnj1TD2QDoj1XD0WD0QDPk1TD1PDiW7QDQk1XD0`Dgc
=`DhX8WD0QDRk1QDSk1TD1QDTk1QDUk1XD0WD0PDXT8S@0QDVk1QDWk1XD0QDXk1WD0PDn:PDdZ2PD\Y6XD0WD0PDXT8PDP;
PDUZ8XD0WD0PDXT8PDTn2PDTk5XD0QDYk1WD0PDXT8PDdh3PDgW7PDfY6XD0WD0PDef<PDTU9XD0WD0QDZk1PDiW7XD0QD[k
1`DbW>WD0QDaCPDdZ2QD\k1XD0VD0WD0QDaCPDdZ2QD\k1XD0QD]k1WD0QD^k1XD0SD0WD0QD_k1QD`k1XD0VD0WD0QD_k1Q
D`k1XD0QDak1WD0PDVW6PDHPDV]3XD0VD0WD0PDVW6PDHPDV]3XD0QDbk1WD0QDXEQDck1TD2QDdk1XD0VD0WD0QDXEQDck1
TD2QDdk1XD0QDek1WD0PDPW<PD^4XD0`Dil6WD0PD^T6PDZX8PD`S6XD0WD0QDX;Y@0QDfk1PDdZ2TD2XD0QDgk1WD0QDhk1
QDik1TD1QDjk1XD0SD0WD0QDkk1PDRf3XD0QDlk1`D_Z>`DhV6`D`[6QDmk1WD0QDnk1TD3QDok1QDPl1XD0SD0WD0QDQl1P
DbW7XD0`DUP7`DYe6`DWG`DoF`DlZ>`DaV=`DbV4SD0WD0QDRl1TD1QDSl1QDTl1XD0QD[<TD2QDUl1QDVl1WD0PDog<PDbW
7PDVT8XD0SD0WD0QDWl1PDSk3P@hW7PDSk3PDoW7XD0QDXl1WD0QDYl1TD2PDZU5QDZl1QD[l1XD0WD0QD_APDVT8QD\l1TD
1QD]l1XD0WD0PDVW6QD^l1QD_l1QD`l1PDa[5XD0VD0WD0PDVW6QD^l1QD_l1QD`l1PDa[5XD0QDal1WD0PDZW6PDiW7QDbl
1XD0WD0PDPX7PDSe5PDhZ2XD0VD0WD0PDPX7PDSe5PDhZ2XD0QD]?WD0PDTW6PDXT8PDl`2XD0PDbW7WD0PDaW7PDmT3QDcl
1XD0WD0PDTW6QDdl1XD0WD0PDiW7QDf?QDel1XD0WD0PDeW7QDfl1QDgl1XD0VD0WD0PDeW7QDfl1QDgl1XD0QD]?WD0PDPX
7PDdg4PDPX7QDhl1XD0PDo2PDhW8S@0WD0QDil1XD0WD0PDHXD0QDjl1QDkl1P@bW7QDll1Q@^6Q@_6PDWg7QDml1PDbW7PD
fY6QDnl1QDol1QDPm1PDbW7PDVW6PDVS8PDbW7PD\T=PDUW6PDcW7PD][>PDeW7QDQm1QDRm1PDUT6QD\6Q`1e6QDSm1WD0Q
DTm1XD0QDUm1S@0QDR7QDYDQDVm1PDRW6QDWm1PDcW7QDXm1TD2QDYm1QDZm1Q@[m1QD\m1QD]m1P@RZ6QD^m1PDiW7`DXT8
QD_m1QD`m1QDam1QDbm1QDYDQDcm1PDRW6QDdm1Q@em1QDfm1QDgm1QDRIQ@\6QDhm1QDim1PDUW6QDjm1PDVT8PDbR8QDkm
1QDlm1QDmm1QDnm1PD`W8QDb^1TD2QDom1QDPn1QDQn1QDRn1PDYX8PDTT6PDVX8PDUT6QDSU1QDSn1QDTn1WD0QDUn1XD0V
D0QDTn1WD0QDUn1XD0QDVn1PDS1PDiW7QDWn1PDUW6PDbW7QDXn1PDQS=PDiW7PDdZ2PDnS5PDl^2PDdW7QDYn1QDnl1TD1Q
DZn1PD[W6PDVW6PD]6QD\6QDS>WD0QD[n1XD0QDkNQD\n1S@0WD0QD]n1XD0`DgZ2`DTW6`DdP3QD^n1QD_n1TD2QD`n1QDa
n1QDbn1QDcn1QDR7Q@^6QD_6WD0QDdn1XD0QDim1QDen1TD1QDfn1PDaW7QDgn1QDhn1QDin1PDfY6QDjn1QDkn1WD0QDln1
XD0PDhW8Q@b6WD0QDmn1XD0QDnn1PDbW7QDon1QDPo1QDQo1QDS>TD1QDRo1PDXT8S@0WD0QDSo1XD0QDTo1WD0QDUo1XD0P
DXT8S@0WD0QDVo1XD0PD^W6SD0PDiW7PDdZ2WD0QDWo1XD0QD\6QDXo1WD0QDYo1XD0`DWW6QD\U1QDfJWD0QDZo1XD0QDfJ
WD0QDZo1XD0QDS>WD0PDb4PDSW6XD0QD\U1QDfJWD0PDP3QD[o1XD0QD\o1QDfJWD0PDP3QD[o1XD0QD\o1QD]o1PDTW6P@X
T8QDR7QD^o1PDPh<QD_o1PD\Y8PDb4PDSW6PDb4PDSW6QDS>TD1QD`o1TD4PDiW7PDce7QDao1WD0QDbo1XD0QD]6QDkJWD0
QDco1XD0QDdo1PDPh<PDaW7PDZX8QDbc1WD0P@^Z8QDeo1XD0VD0QDbc1WD0P@^Z8QDeo1XD0QDfo1QDbc1WD0PDXT8PDlc;
XD0QDeJQDfJTD2WD0QDgo1XD0QDfJTD2WD0QDgo1XD0QD\U1WD0QDho1QDaCXD0`DdW7PDnS5QDS>WD0PDdZ2QDio1XD0QDj
o1QDko1PDoW7QDlo1PDHQDmo1QD\6QDno1QDeJQDfJTD1QDoo1TD3QDPP2QDfJTD1QDoo1TD3QDPP2PDXT8QDQP2PDHQDRP2
QDSP2PDVS8PD[W6PDR3SD0QDS>P@iZ2Q`1e6QDTP2QDUP2QDVP2P@iZ2Q`1e6QDTP2QDUP2QDWP2PDiW7QDXP2QD\n1QDYP2
QDZP2`DgZ2`DeZ2PDUT6QD\6QDWP2QDaCSD0QDRIPDmX7PDiW7QD[P2QD\P2P@dZ2QD]P2QD^P2QD_P2QD`P2QD\n1QDaP2Q
DbP2WD0QDWP2XD0VD0QDbP2WD0QDWP2XD0PD1QDbP2WD0QDWP2XD0QDcP2QDdP2PD\8QDeP2PDdZ2PDTMPDnS5PDdZ2PDTMQ
DfP2P@bW7QDWP2PDiW7QDgP2PDQS=PD_W8SD0PD[W6PDVT8PDlo5PDPh<PDiW7QDhP2PDkZ8PDiW7QDhP2QDiP2PDiW7QDjP
2PDHQDkP2QDaCPDaW7PDXT8PDe\>PDbW7PDiW7PDXT8PDV]>PD^Y8QDlP2SD0QD^6QDS>PDo2QDmP2QDS>PDo2QDmP2QDeJQ
DfJTD1WD0QDnP2QDoP2XD0QDfJTD1WD0QDnP2QDoP2XD0PDZJPDoT>QDb^1QDPQ2PDiW7QDQQ2QDRQ2TD2PD`h3QD]IQDSQ2
PDS]2QDTQ2QDUQ2QDVQ2TD1QDWQ2PD[W6PDjZ2SD0PD[W6SD0QDXQ2QDYQ2QDZQ2PDVg7Q@UT1QD[Q2QD\Q2QD]Q2QD^Q2QD
_Q2PDnS5QDS>QD`Q2QDaQ2QDbQ2QDcQ2TD2PDWW6QDdQ2QDeQ2QDfQ2QDS>QDgQ2QD_6S@0PDgb;`DiW7`Dg`2QDeJQDfJTD
2WD0PDgb;XD0QDfJTD2WD0PDgb;XD0QDhQ2WD0PDgb;XD0QDiQ2QDjQ2PDR3QDkQ2PDnS5QDlQ2TD2WD0QDmQ2XD0QDa<Q`1
e6PDQc7PDfW7PDPT5PDQc7PDfW7QD\6PD[W6Q@nQ2QDAQDYQ2Q@nQ2QDAQD]6QDS>QDoQ2P@iZ2QDAQD]6PDmX7PDiW7PDmX
7PDiW7PDdZ2SD0QDPR2WD0QDQR2XD0WD0QDRR2QDSR2XD0QDTR2WD0PDHPDn;XD0PDHQDUR2WD0QDVR2QDWR2XD0QD\6Q`1e
6WD0QDXR2XD0VD0QD\6Q`1e6WD0QDXR2XD0QDYR2PDPh<QDZR2QD[R2PD]6QDeo1QDi;QD\R2QD]R2SD0PDgo4PDiW7QD\6P
D^]>PDiW7WD0QDef1XD0QD^R2PDhW8S@0WD0QD_R2XD0WD0PDVT8QD`R2PDbW7PDXT8S@0QDRIQDS>XD0SD0QD\6WD0QDaR2
QDbR2QDcR2XD0QDdR2WD0QDeR2PDeW7XD0VD0QDdR2WD0QDeR2PDeW7XD0QDfR2WD0QDgR2PDfa4XD0VD0WD0QDgR2PDfa4X
D0QDhR2WD0QDiR2TD1QDjR2XD0QDd6QDkR2QDlR2QD\6Q`1e6WD0QDmR2XD0`DTW6`DaW7`DeW7WD0QDnR2P@id2QDoR2QDP
S2XD0QDQS2QDRS2TD4QD\6WD0QDSS2PDiW7XD0WD0QDTS2QDUS2XD0VD0WD0QDTS2QDUS2XD0QDVS2WD0QD\6Q@S>QDWS2YD
2XD0WD0QDYQ2QDWS2YD2XD0WD0QDT_1PD[W6QDXS2XD0QDYS2QD\6WD0PDS1PDiW7SD0XD0`DdE`Dk8`DaE`DkY6`DXT8`DV
T8`DdZ2WD0QDZS2QD[S2QD\S2XD0WD0QD]S2TD1QD^S2XD0QD_S2WD0QD`S2QDaS2XD0QDbS2WD0QDcS2XD0`DaW7`DeW7SD
0QD]6WD0QDdS2XD0WD0QDeS2PDUW6PDbW7XD0QDfS2WD0QDgS2XD0WD0QDhS2TD1QDiS2XD0VD0WD0QDhS2TD1QDiS2XD0QD
jS2QD\6Y@0WD0QDkS2PDbW7XD0QD]6WD0Q@S>PDiZ2TD1QDlS2XD0QDmS2PDUT6QDnS2WD0QDkJTD1QDoS2XD0`DVW6`DcW7
QD[[1WD0QDPT2QDQT2aDZ6`DXT8`DYY8`De]2`DiV2`DVT8XD0SD0PD[W6QDRT2TD2WD0QDST2XD0QDTT2WD0QDUT2PDUW6X
D0VD0WD0QDUT2PDUW6XD0QDVT2QDWT2WD0QDXT2`DbI`DcI`DW_4`Dnm5S@0XD0QDYT2PDUT6QD\6WD0QDdQ2`DSI`D^;`Dh
Q6`DiQ6`DbI`DcI`DW_4`Dnm5`D[Q4`D[S5`DgZ2`De6`De;XD0QDYT2QDZT2Y@0WD0QD[T2QD\T2Q@[<QD]T2XD0QD^T2QD
_T2Q`1e6WD0QD`T2XD0WD0QD\6Q@S>QDaT2YD2XD0WD0QDYQ2QDaT2YD2XD0WD0QDbT2QDcT2XD0PDbW7WD0QDdT2S@0QDeT
2XD0PDbW7QDfT2WD0QDgT2QDhT2SD0XD0VD0WD0QDgT2QDhT2SD0XD0QDiT2WD0QDjT2XD0WD0QDkT2SD0PDZT8XD0QD]6WD
0QDlT2QDmT2XD0QDkl1PDXT8SD0WD0QDnT2QDUQ1PDQW6XD0VD0WD0QDnT2QDUQ1PDQW6XD0QDoT2WD0QD]ITD1PDiW7PDdZ
2XD0PDbW7QDPU2WD0PDaW7QDQU2QDRU2XD0QDSU2Y@0WD0QDTU2YD1XD0WD0QD]6QDUU2QDVU2XD0QDWU2QDXU2WD0QDR>QD
S>`DW]2`D`f3`Dd]3`Dbj4`D[i3QDh5XD0`DTW6QDYU2WD0QDZU2`DW]2`D`f3`Dd]3`Dbj4`D[i3QDh5XD0`DTW6QD[U2QD
\6WD0QDS>YD2XD0`DVW6`DaW7QD[U2WD0QD\U2YD2XD0`DVW6`DaW7QDf5WD0QD\U1QDS>`Dn2`DV3`DU4`DR_4`Dl4`Dgh4
`D_h<`Dii8`DWh4`D_3`Dc4`D\8SD0XD0QDf5WD0QD]U2`Dn2`DV3`DU4`DR_4`Dl4`Dgh4`D_h<`Dii8`DWh4`D_3`Dc4`D
\8SD0XD0QD^U2WD0QD\6QDXo1YD1XD0`DeW7`DTW6QD_U2WD0QDYQ2QD`U2XD0QD_U2WD0QDYQ2YD1XD0QDaU2WD0QD\6QDb
U2QDcU2XD0QDaU2WD0QD\6QDbU2YD1XD0QDdU2WD0QDeU2QDfU2XD0QDdU2WD0QDeU2YD1XD0QD]6WD0QD\n1QDgU2XD0QDh
U2WD0QDiU2XD0QDjU2QDVa1WD0SD0QDWP2XD0VD0QDVa1WD0SD0QDWP2XD0QDkU2WD0QDlU2QDmU2P@bW7P@XT8XD0QDnU2W
D0QD]e1QDoU2QDeo1XD0SD0QDPV2WD0QDQV2PDUW6XD0SD0QDW6WD0QDR>QDS>`DU6`D_3`DWY7`Dn2`DRQ3`DWh4`Dii8`D
gh4`DU4`De3`DV3`D[i4`DR3`D^a7SD0XD0QDW6WD0QDRV2`DU6`D_3`DWY7`Dn2`DRQ3`DWh4`Dii8`Dgh4`DU4`De3`DV3
`D[i4`DR3`D^a7SD0XD0QFSV2QD]6WD0QDS>P@iZ2QDTV2XD0WD0QDUV2P@iZ2QDTV2XD0WD0QDVV2QDWV2XD0VD0WD0QDVV
2QDWV2XD0QDXV2QDYV2QDS>WD0QDZV2QD[V2XD0QD\V2WD0QDZV2QD[V2XD0QD]V2PDkW7WD0QD^V2QDWP2XD0QD_V2WD0PD
iX>QD`V2XD0PDUX8WD0QDaV2XD0VD0PDUX8WD0QDaV2XD0QD]?QDbV2TD5WD0QD\6QDcV2YD1XD0QDdV2WD0QDXo1QDeV2XD
0VD0QDdV2WD0QDXo1QDeV2XD0QDfV2QDdV2WD0QDXo1YD1XD0VD0QDdV2WD0QDXo1YD1XD0QDfV2WD0PDUT6QDkNPDHQDgV2
XD0SD0WD0PDHQDhV2XD0SD0PDlY6PDHQDiV2WD0QDjV2QDeo1XD0QDkV2`Dl^2`Dg`2`Ddf<`D[i4PDUT6QDlV2TD1WD0QDm
V2XD0QDnV2PDUT6QDlV2TD1WD0QDmV2XD0YD2QDoV2WD0QDPW2XD0QDoV2WD0PDVT8PD`j5XD0WD0QDb^1QDQW2XD0QDRW2W
D0PDTW6QDSW2XD0WD0PDTW6PDVd2PDQk7XD0`Ehg4WD0QDkP1QDTW2XD0QDUW2TD1VD0`Ehg4WD0QDkP1QDTW2XD0QDUW2TD
1QD]?WD0QDVW2Q@WW2XD0QDXW2WD0QDYW2XD0QDZW2TD3QD\6QD[W2QD\6WD0PDPY2PDTW6XD0SD0WD0QD\W2XD0QDbc1QDS
>QD]W2SD0QD^W2WD0QD_W2XD0PD^W6WD0QD`W2XD0VD0PD^W6WD0QD`W2XD0QDaW2WD0PDHPDQa>XD0QDbW2WD0QDcW2P@Sa
>XD0QDbW2QD\6WD0PDRa>XD0SD0QDdW2WD0PDiW7XD0QDeW2PDRk3PDbW7WD0PDXT8PDPT6XD0WD0QDfW2Q@\6QDgW2XD0PD
VU5QD\6WD0QDgW2XD0PDaW7QDhW2VD0PDaW7QDhW2PD1WD0PDHPDeg4XD0QDiW2S@0QDjW2`DbF`DXd3`DcFWD0PDm9XD0QD
iW2S@0QDjW2`DbF`DXd3`DcFPDgW7QDX;WD0QDkW2XD0VD0PDgW7QDX;WD0QDkW2XD0PD1QDlW2PDi]=WD0PD_b5XD0WD0QD
S>P@iZ2QDmW2XD0S@0QDnW2QDoW2WD0QDPX2XD0QDQX2WD0QDRX2XD0SD0WD0QDSX2PDUW6PDbW7XD0QDTX2WD0QDfk1QDUX
2XD0QDVX2PDPh<TD5WD0QDWX2XD0SD0QD\6PDbW7WD0QDXX2XD0QDYX2QDZX2WD0QD[X2XD0VD0QDZX2WD0QD[X2XD0QD\X2
WD0QD]X2QD^X2XD0QD_X2QDim1WD0QD`X2XD0TD2QDaX2QDbX2PDVW6PD\a>PDbW7PDXX6PDSX8QDcX2Q@\6WD0QDdX2XD0W
D0PDXX6XD0Q@b6QDeX2aDZ6`DYU5`DQX7QDfX2Q@\6QDgX2Q@hX2QDiX2QDjX2QDYQ2Q@kX2QDiX2PDaS=QDlX2PDHQDmX2Q
DnX2PD[W6QDoX2PDTk5QDj6Q@eJQDPY2TD1PDV5TD2QDQY2WD0QDRY2XD0TD1QDD`D`H`DdF`DRc6`DWS3`DhP3`DTX4`DUX
4`DT_4`DU_4`DoP3`D^d2`D\S3`DRS3`DSS3`D`[6`Da[6WD0QDBXD0QDSY2TD1QDD`D`H`DdF`DRc6`DWS3`DhP3`DTX4`D
UX4`DT_4`DU_4`DoP3`D^d2`D\S3`DRS3`DSS3`D`[6`Da[6WD0QDRY2XD0QDTY2Q@Z6QDETD1WD0QDRY2XD0QDUY2`DhP3`
DTk5`De:`D^k5`DZk5`D_k5QDEQDVY2Y@0WD0QDBXD0VD0`DXT8QDEQDVY2Y@0WD0QDBXD0QDWY2`DXT8WD0QDXY2QDYY2XD
0TD2QDZY2WD0QD[Y2TD3QD\Y2XD0VD0`DVP3WD0QD[Y2TD3QD\Y2XD0QD]Y2`DVP3WD0QD^Y2QD_Y2XD0QD`Y2WD0QDaY2QD
bY2PDXT8QDcY2XD0WD0QDdY2QDeY2XD0WD0QDfY2QDgY2XD0WD0QDhY2PDVW6PDXT8PDl`2XD0WD0QDiY2PDj^=XD0WD0QDS
Q1QDjY2QDkY2`DXT8XD0WD0QDbLPDi^2PDiW7XD0WD0QDbLPDma>PDTW6XD0WD0QDbLPDXT8QDlY2QDmY2XD0WD0QDnY2PDV
T8QDoY2QDPZ2XD0WD0QD`KQDQZ2QDRZ2XD0WD0QD`KPDmMPDdW7XD0WD0QDSZ2XD0PDdW7TD2QDTZ2`DYb>WD0QDcEPDRW8P
D_Q=XD0VD0WD0QDcEPDRW8PD_Q=XD0QDUZ2WD0QDVZ2QDWZ2QDXZ2XD0WD0QDYZ2PD[m2XD0WD0QDZZ2QD[Z2PDdW7XD0WD0
QD\Z2TD2QD]Z2XD0WD0QD^Z2XD0QD_Z2TD1PDfW7`DXT8`D`j6WD0QDYKQD`Z2PD`S6XD0`DaGWD0QDaBTD1PDTj=XD0VD0W
D0QDaBTD1PDTj=XD0QDaZ2WD0QDbZ2PDXT8QDcZ2QDdZ2XD0WD0QDeZ2PDTW6PDVT8PDgCPDbW7XD0WD0QDQP1TD2QDfZ2XD
0WD0QDgZ2TD1QDiQ1PD`S6XD0`Dl_4`D\R6WD0QDhZ2PDfb>XD0WD0QD^OPDVT8QDiZ2QDjZ2XD0WD0QD^OQDkZ2QDlZ2PDb
W7XD0WD0QDXETD1QDmZ2VD0XD0`Dle6`DVd2`DUQ3WD0QDXETD1QDmZ2QDnZ2XD0`Dle6`DVd2`DUQ3WD0QDXEQDoZ2QDP[2
QDaCXD0`DTW6`DVW6WD0QDXETD3PDiW7PDQc=XD0WD0QDQ[2QDR[2PDXT8QDS[2PDbW7XD0`DVT8WD0QDT[2PDTW6TD2QDU[
2XD0WD0QDV[2PDQW6PDiW7TD1SD0XD0`DXT8`DaW7`DVW6WD0QDW[2QDX[2VD0XD0WD0QDW[2QDX[2QDY[2XD0WD0QD^GPDi
W7QDZ[2QD[[2P@bW7XD0WD0QD\[2PDXT8QD][2XD0WD0QD^[2TD1QD_[2VD0XD0`DiW7`DUQ3`D`S6WD0QD^[2TD1QD_[2QD
`[2XD0`DiW7`DUQ3`D`S6WD0QDa[2TD1QDb[2QDc[2TD1XD0WD0QDd[2TD1QDe[2QDf[2XD0`DZk5`DXT8WD0QDg[2PD^W6X
D0QDh[2WD0QDi[2QDd6PDXm6XD0`Dio6WD0QDj[2QDbn1TD1QDk[2XD0WD0QDl[2PDSW6QDPDQDm[2XD0WD0QDhY2QDn[2PD
XT8PDSc>XD0WD0QDo[2PDVW6PDg_;XD0WD0QDP\2PDVW6TD1QDQ\2VD0XD0WD0QDP\2PDVW6TD1QDQ\2QDR\2XD0WD0QDS\2
QDT\2QDU\2TD1XD0`Dek6WD0QDV\2QDW\2PDUW6XD0WD0QDiV1PDXT8PDQ]=PDiW7XD0WD0QDbQ1PDiW7QDX\2XD0WD0QDV[
1QDY\2XD0VD0`DVW6`DXT8WD0QDV[1QDY\2XD0QDZ\2`DVW6`DXT8WD0QD[\2PDQW6XD0VD0`DV^6`D^d2`DhP3WD0QD[\2P
DQW6XD0QD]?`DV^6`D^d2`DhP3WD0QD\c1QD\\2QD]\2XD0VD0WD0QD\c1QD\\2QD]\2XD0QD]?WD0QD^\2PDUW6PDbW7QD_
\2XD0WD0QD^\2QD`\2PDnGXD0VD0WD0QD^\2QD`\2PDnGXD0QD[@WD0QDa\2QDb\2QDc\2XD0VD0`DV8`D^c>`D^F`D]FWD0
QDa\2QDb\2QDc\2XD0QDd\2`DV8`D^c>`D^F`D]FWD0QDkV1QDe\2XD0VD0`DUh4`Dfg4`DPX6`DRX6WD0QDkV1QDe\2XD0Q
DWd1`DUh4`Dfg4`DPX6`DRX6WD0QDkV1QDd6QDf\2XD0VD0WD0QDkV1QDd6QDf\2XD0QDg\2WD0QDXQ1TD1PDQW6PDiW7PDV
T8PDgDXD0WD0PDmW7PDVT8PDec>XD0VD0WD0PDmW7PDVT8PDec>XD0QD]?WD0QDh\2PDeg4PDmh<QDi\2PDXT8XD0WD0PDYX
8QDj\2PDVX8XD0WD0QDk\2PDXT8PDe6XD0`DiW7WD0QDl\2QDm\2XD0WD0QDn\2QDo\2QDP]2XD0VD0`DRW6`DVW6WD0QDn\
2QDo\2QDP]2XD0QDQ]2`DRW6`DVW6WD0QDR]2TD1P@VT8QDS]2VD0XD0`DaW7WD0QDR]2TD1P@VT8QDS]2QDT]2XD0`DaW7W
D0QDU]2PDTW6TD1PDmc>XD0`Dnc>WD0QDV]2PDSe5XD0VD0WD0QDV]2PDSe5XD0QDW]2WD0QDX]2XD0PD4PDXT8WD0PDTW6P
DXT8PD[S<XD0`D`P7WD0PDUW<PDjMXD0WD0PDVW6PDWh4TD1PDQk7XD0WD0PDVW6PDWh4XD0VD0`DQk7`DbW7WD0PDVW6PDW
h4XD0QDY]2`DQk7`DbW7WD0QDZ]2QD[]2XD0QD\]2VD0`DZh6`Da^6`Dig6`Da\6WD0QDZ]2QD[]2XD0QD\]2QD]]2`DZh6`
Da^6`Dig6`Da\6WD0QD[b1QD^]2QD_]2XD0`DbW7`DjW<`DiW<`DRU3WD0QD`]2TD3PDVT8PDm2PDbW7PD^V4XD0WD0QDa]2
XD0TD1WD0QDb]2XD0VD0TD1QDc]2WD0QDa]2XD0TD1WD0QDb]2XD0QDd]2TD1QDc]2WD0QDe]2PDXT8TD1QDf]2XD0WD0QDg
]2XD0SD0VD0WD0QDg]2XD0SD0PD1WD0QDh]2PDbW7QDi]2TD1SD0QD\6TD1QDj]2XD0WD0QDk]2PDcW7PDSEXD0WD0QDl]2P
DVW6QDm]2XD0QDn]2WD0QDo]2PDiW7PDXT8PDZFXD0WD0QDP^2QDQ^2PDXT8XD0WD0QDd6PD_X7PD[Q4XD0VD0`DVW6`DaW7
WD0QDd6PD_X7PD[Q4XD0PD1`DVW6`DaW7WD0PDPT5PDk8QDR^2XD0WD0PDkf3PDSe5PDhW7PD[W6XD0WD0PDQX7PDk8QDS^2
XD0VD0WD0PDQX7PDk8QDS^2XD0QDT^2WD0PDQX7QDU^2QDi;TD1QDV^2TD1QDW^2XD0WD0QDX^2QDY^2QDZ^2TD1P@VT8TD1
QD[^2XD0WD0PDVW6PDj;QD\^2QD]^2XD0WD0QD^^2PDn_2`Dk\6SD0XD0WD0PDZW6PDn_2XD0WD0PDPX7QD_^2PDiW7XD0SD
0WD0PDPX7PDQX7QD`^2XD0QDa^2WD0PDPX7QDb^2PDPT5XD0WD0PDPX7PDnW8PD`Q>XD0WD0PDPX7QDc^2QDd^2XD0VD0WD0
PDPX7QDc^2QDd^2XD0QD]?WD0PDfW6PDiW7QDe^2XD0WD0PDfR>PDcW7PDXT8XD0WD0PDhT9PDiW7PD[i4XD0WD0PDgb;PD[
Y6XD0VD0WD0PDgb;PD[Y6XD0QD]?WD0PD[i4PDHPDRk3XD0VD0WD0PD[i4PDHPDRk3XD0QD]?WD0PDgd>PD[Y6XD0WD0PDl4
PDbW7XD0VD0WD0PDl4PDbW7XD0PD1UD0WD0QDf^2QDg^2XD0WD0PDhd>PDTW6XD0VD0WD0PDhd>PDTW6XD0QD]?UD0WD0QDh
^2PDUT6TD1XD0VD0UD0WD0QDh^2PDUT6TD1XD0PD1WD0PDeg4PDcW7PDXT8QDi^2XD0UD0WD0PD[W6QDj^2QDaCXD0SD0WD0
QDk^2P@YW8QDl^2TD1QDm^2QDn^2TD1XD0WD0PDi4QDo^2PD_X7PDdc8XD0WD0PDXT8PDef<QDP_2TD1PDgU6XD0WD0QDQ_2
QDR_2XD0`D^k5WD0QDS_2PDga=XD0WD0QDT_2QDhR1QDU_2TD1XD0`DXT8`DfW7`DVT8`DnW6`Dfg4`DYT8UD0WD0QDgR1QD
hR1QDV_2XD0WD0QDT_1QDW_2TD1QD[<TD1QDX_2XD0WD0QDY_2P@ZX8PDW]2QDZ_2TD1QD[_2XD0WD0QDPh1QD\_2PDVU5PD
Se5PDeZ2XD0VD0WD0QDPh1QD\_2PDVU5PDSe5PDeZ2XD0PD1WD0QD]_2PDbW7QD^_2QD__2XD0VD0WD0QD]_2PDbW7QD^_2Q
D__2XD0QD`_2WD0PDPh<PDiW7TD1PDSe5XD0VD0WD0PDPh<PDiW7TD1PDSe5XD0PD1WD0QDa_2PD_3PDmh<XD0WD0PD_4QDb
_2XD0VD0WD0PD_4QDb_2XD0QDc_2WD0PDXX8PDa[5XD0VD0WD0PDXX8PDa[5XD0PD1WD0QDd_2PDbW7TD1QDe_2XD0VD0`DV
W6`DhP3`DVe>`Dch6WD0QDd_2PDbW7TD1QDe_2XD0QD[@`DVW6`DhP3`DVe>`Dch6WD0QD^OQDf_2QDg_2XD0QDh_2TD2WD0
QDi_2XD0VD0QDh_2TD2WD0QDi_2XD0QD]?WD0QDj_2TD1QDk_2XD0WD0QDl_2QDYHTD1QDm_2XD0`DVW6WD0PDcKPDbW7PDc
e>XD0WD0PDVW6QDn_2XD0VD0`DQ8WD0PDVW6QDn_2XD0QDo_2`DQ8WD0QDY[1QDP`2QDQ`2QDR`2XD0WD0PDjV=XD0VD0WD0
PDjV=XD0PD1WD0PDXT8PD^Z8SD0QDS`2XD0WD0PDgW7PDge>XD0VD0WD0PDgW7PDge>XD0QD]?WD0PDHPDSk3XD0VD0`DoW7
WD0PDHPDSk3XD0QD]?`DoW7WD0PDbW7PDZX8QDT`2XD0WD0PDTW6PDVT8SD0QDU`2XD0QD\6TD1QDV`2WD0QDW`2PDR[2PD\
X8XD0WD0PDma=SD0XD0VD0`DbP3`DcP3WD0PDma=SD0XD0QDX`2`DbP3`DcP3WD0QDY`2PDTW6XD0QDZ`2TD1QD[`2`DbW7W
D0PDHQD\`2TD1XD0VD0WD0PDHQD\`2TD1XD0QD]`2WD0QD^`2QD_`2TD1QD``2TD1XD0UD0WD0QDa`2QDb`2XD0WD0PD[W6Q
Dc`2QDd`2P@^W6TD1PD^]8XD0WD0QDe`2XD0VD0WD0QDe`2XD0PD1WD0PDWn5PDgW7PD[n5XD0`DbW7WD0PDcW7PDVU5QDo<
QDf`2XD0WD0PDfg4QDg`2XD0WD0QDh`2QDi`2TD1QDj`2XD0QDk`2UD0WD0QDl`2XD0`Dgb;SD0PD4WD0QDm`2XD0VD0PD4W
D0QDm`2XD0QD]?QDQ;Y@0WD0QDn`2XD0VD0QDQ;Y@0WD0QDn`2XD0QDo`2QDQ;QD\6TD1WD0QDHXD0VD0`DVW6QDQ;QD\6TD
1WD0QDHXD0QDPa2`DVW6QDQ;WD0QDQa2PDiW7TD1QDRa2XD0SD0`DXT8`DcW7`DaW7QDQ;WD0QDSa2QDTa2YD2XD0`DVW6`D
aW7WD0QDP=QDUa2TD1QDVa2XD0WD0QDWa2QDXa2XD0QDYa2TD2WD0P@[W6QDZa2QD[a2XD0WD0QD\a2QD]a2XD0QDQ;WD0QD
^a2QD_a2XD0`DXT8QDQ;TD1WD0QD`a2XD0`DiW7WD0QDaa2PDdW7QDXa2XD0QDQ;TD1WD0QDba2PDiW7PDcg3XD0QDQ;TD1W
D0QDca2QDda2TD1XD0VD0`DaW7QDQ;TD1WD0QDca2QDda2TD1XD0QDea2`DaW7WD0PDhEQDfa2XD0QDQ;WD0QDga2QDha2QD
ia2TD1XD0SD0WD0QDja2TD1QDka2QDla2XD0WD0QDP=QDma2QDna2XD0WD0QDoa2PDPX7QDiAXD0SD0WD0PDkY6PD]g<XD0V
D0WD0PDkY6PD]g<XD0QDPb2WD0QDIPDiW7QDQb2XD0`Dk8UD0WD0QDRb2QD\_2QDSb2TD1QDTb2XD0`DbW7`DTW6UD0WD0PD
VU5QD\6PDXT8QDUb2XD0UD0WD0PDZU5QD\6QDVb2QDWb2XD0VD0UD0WD0PDZU5QD\6QDVb2QDWb2XD0QDXb2UD0WD0QD\6PD
UT6QDYb2TD1QDZb2XD0UD0WD0QD^6QD[b2TD1QD\b2XD0SD0UD0WD0QDR>QD]b2QD^b2QD_b2TD2QD`b2XD0UD0WD0QDab2Q
D\6QDbb2TD1QDcb2XD0VD0UD0WD0QDab2QD\6QDbb2TD1QDcb2XD0QDdb2WD0QD\6TD2QDeb2PDiW7TD2QDfb2XD0`DXT8`D
eW7UD0WD0PDWU5QDgb2QDhb2XD0UD0WD0QDib2QDjb2TD1QDkb2TD1XD0UD0WD0PDYU5QDlb2TD4QDmb2XD0UD0WD0QDh<TD
3QDnb2QDob2QDPc2XD0UD0WD0QDQc2QDRc2TD1PD]Z8QDSc2XD0WD0PDRS=QDTc2XD0QDUc2UD0WD0QDVc2QDWc2TD1QDXc2
XD0UD0WD0QDYc2QDPZ2QDZc2XD0UD0WD0PDXU5QD[c2XD0SD0`DeZ2`DfZ2`DgZ2`Dl^2`Dn^2`Dm^2`DhZ2WD0PDZX8PDbW
7QDZ6XD0`DXT8`DaE`DhY8`DdE`Dk8`DXi5`DUW8`DVW8WD0QD\c2PDXT8QD]c2XD0SD0WD0QD^c2QDZ6XD0QD_c2WD0QDiA
QDZ6TD1QD`c2XD0VD0WD0QDiAQDZ6TD1QD`c2XD0QDac2WD0QDbc2QDcc2XD0VD0WD0QDbc2QDcc2XD0QDdc2WD0PDVT8QDe
c2QDfc2QDgc2TD1QDhc2TD1PDX_4XD0WD0QDic2PDoW7TD3QDjc2XD0WD0QDkc2Q@Z6QDlc2XD0WD0PDHQDmc2PDbW7XD0`D
__4`DXi5`DXT8`DT_4`DU_4WD0PD_W>QDSQ2XD0WD0PD[W6QDnc2SD0QDoc2XD0WD0PDZT6PDiW7QDPd2XD0UD0WD0PDXX6X
D0QFQd2`D^k5`DQ;WD0QDRd2QDSd2QDTd2PDiW7QDUd2XD0UD0WD0PD[W6PDXX6XD0SD0WD0QDVd2PD[l3QDWd2TD1XD0QDX
d2WD0QDYd2QDZd2XD0WD0QD[d2PD^W6QD\d2XD0WD0PDeW7QD]d2TD1QD^d2XD0VD0WD0PDeW7QD]d2TD1QD^d2XD0QD]?QD
_d2QD_m1TD3QD\6Q`1e6WD0PDUJXD0QD_m1TD3QD\6Q`1e6WD0PD[JXD0QD_m1TD3QD\6Q`1e6WD0PDVJXD0QD_m1TD3QD\6
Q`1e6WD0PD`JXD0QD_m1TD3QD\6Q`1e6WD0PDgn8XD0QD_m1TD3QD\6Q`1e6WD0PDfn8XD0QDe6QD`d2QDll1TD3QD\6Q`1e
6PDPT9PDPT9QDR7UD0WD0PDPT9XD0QDad2Q`1e6WD0QDbd2XD0S@0QDR7QDll1TD3QD\6Q`1e6WD0PDTJXD0`DaW7`DcW7QD
ll1TD3QD\6Q`1e6WD0PDlQ5XD0`DaW7`DcW7`DoW7`DVW6`DdW7QDcd2TD4WD0PDTJXD0WD0QDdd2XD0QDR7QDed2TD1QDfd
2QDgd2QDhd2PDWS3PDcW7PDan4WD0PDan4QDi;QDid2XD0WD0QDjd2TD1QDkd2XD0QDQ;WD0QDld2TD1QDkd2XD0UD0PDT[8
PD4WD0PDVT8QDZ6XD0UD0PDT[8WD0QDiAQDZ6XD0QDmd2QD\6WD0PDVT8QDZ6XD0VD0QDmd2QD\6WD0PDVT8QDZ6XD0QD]?W
D0PDVT8QDnd2QDZ6XD0VD0WD0PDVT8QDnd2QDZ6XD0QDWd1QDod2QDPe2QDe6QDQe2QDPe2QDRe2TD1WD0PDj\>QDPe2XD0W
D0QDSe2P@XT8PDj\>QDTe2XD0QDUe2QDVe2Q@We2QDXe2QDYe2PDQX7QDZe2QD[e2PDbMUD0QDj6QD\e2TD1P@XW6WD0QD]e
2XD0SD0aEZ6QDj6QD^e2TD1P@XW6QD_e2`DcI`DcS5`DbW7`DYT2`DYU2`DQe>QD`e2P@ZX8QDae2QDbe2QDQ;QDce2Q@\6Q
Dde2TD1P@XW6TD3QDee2QDQ;QDce2Q@\6QDfe2PDiW7QDQ;QDce2Q@\6QDge2TD1PDXW6TD8QDhe2QDie2QDje2PDZk5PDS[
2QDke2QDle2PDSe5QD\6QDme2QDne2PD\P8QDoe2QDPf2QDQf2QDRf2QDSf2UD0QDTf2TD1QDUf2`@XT8`@XW6`DVT8`DWT8
`DPX6QDVf2TD2WD0QDWf2XD0QDXf2QDYf2PDeg4PDo]8QDZf2WD0PDQk7PDg]5XD0QD[f2QD\f2QD]f2QD[f2QD^f2PDS1QD
_f2PDZT8QD`f2QDaf2P@TW6PDaW7PDZT8QDbf2QDcf2PDhh>QDdf2QDef2QDff2WD0QDgf2PDbW7XD0SD0WD0QDhf2QDif2T
D1QDjf2XD0WD0QDkf2P@[W6PD\i4QDlf2XD0SD0WD0QDmf2P@PHP@dW7QDnf2S@0QDof2XD0WD0QDPg2QDQg2Q@\6QDRg2XD
0PD[W6WD0PDhW8XD0SD0WD0QDSg2PDRf3XD0QDTg2WD0QDUg2TD1QDVg2PDbW7XD0SD0QDWg2PD[W6PDiW7PD[W6QDXg2SD0
QDYg2QDZg2QD[g2SD0QD\g2P@jW7P@PX7WD0Q`1e6QD]g2XD0QD^g2QD_g2QD_^2SD0QD^g2PDRf3QD`g2QDbQ1QDag2QDbg
2QDcg2PDVT8WD0QDdg2SD0XD0QD\6WD0PDVT8QDdg2SD0XD0`DbW7`Dij3`Dgj3WD0PDVT8QDdg2QDeg2XD0WD0QDfg2P@bW
7QDgg2XD0PDSe5QD\6QDhg2QD[OQDig2QDjg2QDQ;Q@g6QDkg2PDVW6QDP=QDlg2PDiW7QDP=QDmg2QDQ;QD\6WD0PD[W6QD
ng2XD0QDog2QDQ;QDPh2QDQh2WD0QDRh2XD0QDSh2P@T[8QDTh2QD\6QDUh2QDVh2QDWh2QDXh2PDTW6QDYh2PDTW6PDTW6P
DXT8SD0PDUU>PD[W6Q`1e6PDXT8QDZh2QDXEQD[h2QD\h2PDSk3PDoW7QD]h2PDnh<PDUX8PDdg4PDfW7QD^h2PDnS5PDdZ2
QD_h2PDdW7PD]f3PDHPDbi>WD0QD`h2QDbY2QDah2QDbh2XD0WD0QDch2PDSW6QDd6PD\f<XD0WD0QDSX2S@0PDkU9XD0WD0
QDdh2QDeh2TD1QDfh2QDgh2XD0WD0PDag<PDgW7PDjZ6XD0WD0PDaa6PDgW7PDgi>XD0WD0PDhi>PDb^2XD0WD0QDhh2QDd6
PDY_4XD0WD0QDih2PDTW6QDjh2Q@kh2PDS_=XD0WD0QDlh2PDXT8QDmh2XD0WD0QDnh2PDXT8QDoh2XD0WD0PDni>PDXT8PD
c]6PDaW7XD0WD0PDoi>PDVe6XD0QFPi2TD2WD0QDQi2PDUW6XD0WD0PDaW7QDRi2PDgDXD0WD0PDaW7QDSi2QDTi2PDl4XD0
WD0PDl4PDbW7QDd6QDUi2XD0WD0PDUj>QDVi2PDZFXD0WD0QDWi2PDXT8PDVj>XD0WD0PDTW6PDgCPDmk4XD0QDXi2TD3WD0
QDYi2PDUZ6QDZi2QD[i2XD0`DVd2WD0QD\i2PDUZ6QDZi2QD]i2XD0WD0PDaX8QD^i2QD_i2XD0WD0QD`i2PDXT8QDai2XD0
WD0QD^\2PDRf3PD[j>XD0WD0QD^\2QDbi2QDhCXD0QFci2WD0PDTW6PDVT8QDdi2QDei2XD0WD0PDkW7PDVT8PD^V4XD0PDg
W7WD0QDfi2PDP]=XD0VD0WD0QDfi2PDP]=XD0QDgi2WD0QDhi2QDii2XD0VD0WD0QDhi2QDii2XD0QDji2WD0PDdh3P@Xn2Q
Dki2XD0VD0WD0PDdh3P@Xn2QDki2XD0QDli2WD0QDmi2QDni2XD0WD0QD^OQDoi2QDPj2QDQj2XD0WD0QDRj2QDi9QDSj2XD
0QDJQDTj2TD1WD0PD`W8PDXT8QDUj2XD0WD0QD]CPDSW6PDVT8PDe`4XD0WD0PDQW6PDVW6PDoFXD0VD0WD0PDQW6PDVW6PD
oFXD0QD]?WD0QDVj2QDUT1TD1PD\j=XD0WD0PDc`4PDTW6QDWj2XD0WD0QDXj2PDTW6PDXT8PDmc>XD0WD0QDYj2PDVW6PDX
T8PDlh=XD0WD0QD^\2PDUW6PDbW7QDZj2XD0WD0QD[j2QD\j2QDjU2XD0PDXT8TD1QD]j2QD^j2TD1WD0QD_j2QD`j2XD0QD
aj2TD2WD0PDdj>PDUW6XD0WD0QDbj2XD0`DTR6WD0PDgj>PDgW7PD\Q5XD0WD0QDcj2QDdj2XD0VD0`DQ8WD0QDcj2QDdj2X
D0QDTT1`DQ8QDej2TD1WD0QDfj2XD0VD0`DYW8QDej2TD1WD0QDfj2XD0QDgj2`DYW8WD0PD^W6QDhj2PDcW7QDd6QDij2XD
0WD0QDjj2PDSW6PDRk3XD0WD0QDkj2TD1PDaW7XD0PDXT8TD1QDlj2QDmj2TD2WD0QDnj2QDoj2XD0WD0PDn]6PDlW7PDXT8
PD`P7XD0WD0QDPk2PDXT8TD1PDbg4XD0WD0PDUW<PDjMXD0`DT3`DXm=QDQk2WD0PDhV>XD0VD0QDQk2WD0PDhV>XD0QDRk2
WD0PDcW7PDh8PDbW7PDVT8XD0QDSk2WD0QD\Q2PDkW7QDTk2XD0QDUk2WD0QDcHPDXT8PDn7XD0WD0QDVk2PDVT8QDdd2PDf
Q3XD0WD0QDWk2PDTk5XD0VD0WD0QDWk2PDTk5XD0QDXk2WD0QDec2PDTW6XD0QDYk2WD0QDZk2PDTW6XD0QD[k2WD0QD\k2P
DXT8QD]k2XD0WD0QD^o1PDZX8PDXT8PDkY6XD0PDYi5WD0PDkY6PDUk>XD0QD^k2TD3QD\6TD1WD0PDPg3PDRQ3XD0WD0QDV
BTD2PDlV6XD0WD0QD_k2TD1PDVk>XD0WD0PDWk>PDiW7PD\Q6XD0WD0QD`k2PD[5TD1PD[W6PDW]2XD0WD0PDcP3PD_4PDiW
7XD0WD0QDak2PD^j<XD0WD0QDbk2PDbW7PD\Q4XD0WD0PDTJPDYk>XD0WD0PDUn2PDYk>XD0QDck2TD1WD0QDhBQDd6PD_X7
PD[Q4XD0WD0QDYKTD4PDZk5PDcW7PDSe5XD0WD0QDdk2PDdW7QDd6PD\f<XD0WD0QDek2XD0QFfk2WD0PDSW6XD0`DXT8`DV
T8QFgk2TD6QDVY2WD0PD^T6PDSW6XD0WD0QDhk2TD2QDik2PDXT8QDjk2XD0WD0QDWV1TD2PDgb;PDeHXD0WD0QDkk2PDPS<
XD0`Dio6WD0QDYY1TD1PDQW6PDXT8PD[c;XD0WD0QDlk2PDbW7PD]k>XD0WD0PDUn2PD]d>XD0VD0WD0PDUn2PD]d>XD0QDm
k2WD0QDnk2QDd6PDnS7XD0WD0QDdGS@0PDVT8QDok2XD0WD0QDPl2PDXT8PD[c;PD`P7XD0WD0QDQl2PD\a4XD0VD0WD0QDQ
l2PD\a4XD0QDRl2WD0PDol6PDg3XD0WD0QDSl2QDTl2PDiW7PDP5XD0QDUl2PDVT8WD0PDnk3PDP]6XD0QDVl2QDUT1WD0PD
aa7PDaj5XD0WD0PD`k>XD0WD0PD\j=PDeW7QDWl2XD0WD0PDck>PDgW7PDm2XD0WD0QDXl2QDYl2P@WT8QDZl2XD0WD0QD[l
2QD\l2XD0TD1QD]l2WD0QD^l2PDbW7XD0PDVT8WD0QD_l2PDbW7XD0QD`l2WD0QDal2PDbb=XD0WD0QDbl2TD1QDcl2XD0WD
0QDdl2PDVW6XD0`DiW7`DTW6`DXT8WD0PDHPDoS8PDcW7XD0PDnl=WD0QDel2PDbW7QD[<QDfl2XD0WD0QD^OQDgl2QDhl2X
D0QDil2TD2WD0QDjl2QDkl2TD1QDll2XD0WD0PD[W6QDml2QDnl2QDol2XD0WD0PD[];PDS_4XD0`EVU5`E>`En9`El8`Ek8
`Em8`En8`EfE`E[T2WD0PDnS5PDl^2PDdW7QDPm2XD0`D[5`Dh5`D\i4`DQm5WD0PDTl>PDbW7PDYe6XD0WD0QD`S1QDQm2P
DiW7XD0WD0QD`S1QDRm2QDSm2XD0QDTm2WD0QDUNQ@Um2Q@Vm2TD1QDWm2PDbW7XD0WD0PDhW8PDVT8QDXm2QDYm2XD0WD0P
DhW8Q@Zm2QD[m2XD0`DcW7QD\m2TD5WD0PDmS6QD]m2QD^m2XD0WD0PDmS6QD_m2QD`m2P@UP7XD0PD4WD0PDmS6QDam2XD0
VD0PD4WD0PDmS6QDam2XD0PD1QDgR1QDh<WD0QDbm2TD2PDcW7XD0`DnY=`DVT8QDgR1QDh<WD0QDbm2QDcm2PDcW7XD0QDg
R1PDPT5WD0QDdm2QDem2XD0QDfm2WD0QDgm2TD1QDhm2XD0WD0QDim2PDcW7QDjm2XD0QFkm2TD4WD0QDlm2TD1PDUW6PDbW
7Q@mm2QDnm2XD0WD0PDbY=PDgW7PD_T=XD0WD0PDiHPDaW7PDXT8PDl4PDbW7PDXT8PDok6XD0WD0QDom2PDbW7PDcDXD0WD
0PD_U6QDPn2XD0WD0QDQn2TD2QDRn2TD1QDSn2XD0WD0PDma4TD2PDSd2XD0QDTn2QD\6WD0PDc3Q@Un2QDVn2XD0QD\6QDW
n2WD0PDea4PDZR6PDcW7XD0WD0PDo_2PDbP3XD0VD0WD0PDo_2PDbP3XD0QDXn2QDUl2PDVT8WD0QDYn2PDml>XD0WD0PDm\
2PDT8XD0QDZn2WD0QD[n2PDfGPDgW7XD0PDeGWD0QDPAPDTW6QDd6QD\n2XD0WD0PDR1PDaW7PDXT8PDPm>XD0WD0PDSh4PD
PX7PDQm>XD0WD0PDRm>QD]n2XD0WD0PD]^2QD^n2XD0WD0PDaY8PDVW6PDXT8PDWW6PDbW7QDd6XD0WD0QD_n2TD2QD`n2XD
0`DXm>`Dc^6WD0QDan2QDbn2PDQW6XD0QDcn2TD1WD0QDdn2QDen2XD0WD0QDfn2PD`W8PDXT8TD1QDgn2XD0WD0QDhn2PDX
T8PDWS3XD0VD0WD0QDhn2PDXT8PDWS3XD0QDin2WD0QDjn2PDXT8PDWS3XD0VD0WD0QDjn2PDXT8PDWS3XD0PD1WD0QDkn2Q
Dln2XD0`DYe6`DbP3QDSd1WD0PDjj7QDmn2XD0WD0QDnn2QDon2Q@Po2QDQo2XD0`DTW6`DbW7QDRo2TD1WD0QDSo2XD0WD0
QDTo2P@eg4QDUo2PDXT8TD1QDVo2XD0WD0PDkV6PDaW7PDXT8PD_R3XD0WD0QDWo2PDhW8PDVT8PDem>XD0WD0PDbZ5PDPX7
PDla<XD0WD0PDR\6PDbW7PDfm>XD0WD0PDRGPDVW6QDd6PDgm>XD0WD0PDV[<PDSW6PDXT8PDn`4XD0WD0PDT3PDfW7PDXT8
PDPT6PDa^6XD0WD0PDhm>PDiW7PDXT8XD0WD0PDjX6PDm]2PDXT8XD0WD0PDim>PDTW6XD0WD0PD`P7PDS[2PDc\1XD0QDXo
2PDXT8QDYo2PDVT8PDU_2PDn2PDiW7PDVT8PDZ];PDnS2PDRW6PDiW7PDVT8PDZ];PDeW7PDjm>PDVW6PDjm>PDgW7PDVT8Q
DZo2PDVd4PDdW7PDU6PD[V=PDTW6PDVT8QD[o2PDdW7PD[5PDVW6PDZa6PDVW6QDd6PDlm>PDXT8PDmm>PDXT8PDXT8PDhi=
QDd6PDTW6PD\JPDfa4PDaW7PDXT8QD\o2PDSZ6PDbW7QDPDQD]o2PDVT8PD\Z4PDbW7PDXT8PDbT3PDSn2PDXT8PDom>QD^o
2PDiW7PDPn>PDcY<PDVW6PDQn>PDl\=QD_o2PDXT8PDeg6`DSW6PDi1PDiW7PD]EQD`o2TD2PDVW6PDXT8PDid=QDao2TD1P
DRn>PDeW7PDXT8PDfP6PDbW7QDbo2PDSn>PDbW7QDco2PDTn>PDTg6PDdW7PDeg4PDhDQDiP2PDiW7QDdo2QDeo2`DVT8`DW
T8`DXT8`Dfg4`DnW6`DjW6`DcE`D\X8TD2PDVW6PDXT8PDh_5PDbW7QDd6QDfo2PDVW6PDXT8PDh_5PDbW7QDd6QDgo2PDXT
8TD1QDho2QDio2QDd6QDjo2QDio2QDd6PDa[5VD0QDio2QDd6PDa[5QDko2QDlo2QDmo2QDno2TD1QDoo2QDPP3PD`h5PDbW
7QDQP3QDRP3PD^Q6VD0QDQP3QDRP3PD^Q6QDSP3QD^OPDQW6PDcW7QDUT1PDVZ4PDVW6SD0QDUT1QDTP3QDZW2QDUP3`D_X7
PDVT8PDbIPDiW7QDVP3PDVT8PDeb<QDWP3QD\6TD2WD0QDXP3PDbW7PDnS2XD0VD0QD\6TD2WD0QDXP3PDbW7PDnS2XD0QD[
@QDaBTD2PD[n>QDYP3PDSe5PDZX8QDZP3QD^l1TD1QD[P3PDPl4PDTMPDTMPDiW7PDfP6PDSEPDYP5PDcW7PDT8PDmMPD`Y6
PDUl8PDmMPDVT8PD^Q6PDmMQD\P3PDiW7QD]P3TD1QD^P3QD_P3PDhW8PDVT8QD`P3PDhW8PDVT8PD^l>PD^l>PDW5PDVn=P
Di_2PDPX7PDTJPDPX7QDaP3PDTJPDPX7PDgg4PDZm2PDPX7QDbP3TD1QDcP3PD_d7PDPX7QDdP3PDTo2PDPX7PDZb>PDnW6P
Dcn>PDPm>PDPm>QDeP3PDSW6PDiW7PDVT8PDoR<PDVW6PDVT8PDck4PDbW7PDdn>QDQJQDd6PDia6PDSn2PDjP6QDef1QDfP
3QDgP3PD[W6QDfP3QDef1PDX^2QDhP3PDVT8PDen>PDbW7QDiP3PDVT8PDa\1PDfW7PDXT8PDeT6PDVT8QDjP3`DYJ`DaZ2`
DbW7`DWF`DgDSD0PDVT8PDma7PDiW7QDkP3PDVT8PDb[2PDdW7`DVT8`DWT8`DjW6`DcETD2QDlP3PDVT8PDUT5PDd3PDVT8
PDhi=PDbW7QDmP3PDVT8PDkn>PDdW7TD1QDnP3QD\6PDVT8Q@oP3WD0PDkn>XD0VD0QD\6PDVT8Q@oP3WD0PDkn>XD0QDPQ3
QDQQ3QD\6WD0PDZX8PD`S6PDSe5XD0QDRQ3PDmn>PDPHQDSQ3WD0PDaW7PDZT8QDTQ3XD0PDkHPDgW7PDnU9PDnS5PDPg<PD
VT8PD[6PDaY8PDRf3QDUQ3`Dko6`DYP7PDi_2PDPX7PDVT8QDVQ3PD]9PD`S6PDnb=QDWQ3QDd6PDlm>PDVW6QDd6PD_X=QD
XQ3QDd6PDcZ5QDXQ3QDd6PD]9VD0QDXQ3QDd6PD]9QDYQ3QDan2QDZQ3PDQW6QDan2PDQW6QD[Q3`Dil6`Ded6QD\Q3QD]Q3
PDQW6`DVT8`Dfg4`DcT6`DdT6`DeT6SD0QD^Q3TD1QD]Q3PDQW6QD_Q3PDVW8PDT_4PDRk3PDoW7PDVT8PD\l5PDmS2PDiW7
QD`Q3TD1PDXV=PDTW6PDUT7PDSX6PDTW6QDd6PDQn2QDaQ3PD[6PD[3QDnX1PDiW7QDd6PDcd;PDnU6PDVW6PDcb<QDbQ3PD
Se5PDUW6PDbW7PDXT8QDcQ3PDkY6PDTW6QDdQ3PDkY6PDTW6PDXT8QDeQ3QDfQ3PDRf3QDgQ3TD1QDhQ3`EUH`E`V4`E`a4`
EgH`ESe5`EZQ6QDfQ3PDaZ;PDc3PDf_4QDiQ3QDjQ3PDln7PDXT8QDkQ3QDlQ3QDmQ3QDnQ3QDoQ3QDPR3TD2PDQW6`DdW7Q
DoQ3PDQW6QDQR3QDoQ3PDQW6PDXT8QDRR3QDhS1QDd6PDfa4PDWd4PDbW7QDSR3TD1QDTR3PD[j8PDbW7PDXT8PDnS2QDUR3
QDXa2PDVW6QDP=PDVDPDiW7PDVDQDQJPDkDPDXT8PDYY=PDTW6PDXT8PDkY6PD\o>QDVR3P@ZX8PDXT8PDkY6QDWR3PDT8PD
bW7QDd6QDXR3PDSn2PDTR>PD`l5PD]o>PDma7PDmMPDkS=QDYR3QDZR3PDcW7QD[R3PD\T5PDn3PDRk3PDk8PDnS5PDPg<PD
VT8PD[6PDk8PDnS5PDPg<PDXT8QD\R3QDd1QD]R3P@bW7P@XT8QD^R3QDS1PDXT8QD_R3QDS1PDXT8PDjZ6PDTW6QDS1PDXT
8PDfa4PDa[2QDLPDRW6P@VT8QD`R3QDLPDRf3P@VT8QDaR3QDLPDXT8QDbR3QDcR3QDLPDQZ6PDgW7PDQZ6PDgW7PDkW8QDL
PDfW7PDVDQDLPD`o>QDLPDiW7PDTl3QDdR3`DXT8`Dj`6`DVT8`DjW6`DcE`DYT8SD0QDLPDiW7PDTl3QDdR3QDeR3QDfR3Q
DLPDUW6PDbW7QDd6PDa[5PDiW7QDNPDSW6PD\W8QDNPDiW7QDgR3S@0QDhR3PDRf3PDVT8PDn\5PDRf3PDVT8PD[a4QDiR3Q
DNTD2PDVW6QDd6PDlm>QDNPDXT8QDjR3QDNPDXT8PDco>PDeW7QDNPDXT8QDkR3VD0QDNPDXT8QDkR3QDlR3QDNPDXT8PDe5
VD0QDNPDXT8PDe5QDmR3QDNQDd6PD\]=PDSW6PDXT8QDnR3QDNQDd6PDj`6PDSW6PDXT8QDoR3QDOPDXT8QDPS3PDbW7QDOP
DXT8QDQS3QDOPDUP5QDOQDRS3PDd8QDOPDiHPDbW7QDOPDX`=PDQS6QDOPD[T7`DVW6`DdW7`DeW7`DTW6QDOPDVT8QDSS3Q
DOPDVT8PDfo>`DVW6`DTW6`DgW7QDOQDd6PDn5QDOPDVT8PDWh4PDcW7QDOQDTS3QDUS3QDP1PDXT8QDPS3QDVS3QDP1PDXT
8QDWS3PDbW7QDP1PDXT8PDfS5PDjW7QDP1PDiW7PD`i3QDP1PDiW7PDXT8QDXS3PDbW7QDP1PDiW7PDXT8PDTn2PDbW7QDYS
3QDP1QDd6PD^X7PDUZ6QDP1QDd6PDTW>PDYW8QDP1QDd6QDcDQDhCQDP1QDd6PDPi5QDP1QDd6PD_X7PDa[5QDP1PDT?PDYW
8QDP1PDT?PDVW6VD0QDP1PDT?PDVW6QDZS3QDP1PDSW6PDiW7QDiAPDSW6PDiW7QDiAS@0PDn2QDQ1TD2PDTW6QDd6PDS_=Q
DQ1TD2PDaW7PDho>QDQ1TD3QD[S3PDVW6PDXT8PDdDQDQ1TD2PD^f6PDio>QDQ1PDXT8PDe3PDTW6PDXT8QDQ1PDXT8PDfc6
PDTW6QD\S3QDQ1PDVT8QD]S3PD\]=PDTW6PDXT8QDQ1PDVT8PDfc6PDTW6QDQ1QDd6QD^S3QDQ1QDd6PD``6PDTW6QD_S3PD
_Z>QDQ1QDd6QD`S3PDTW6PDXT8QDaS3QDR1PDVT8QDbS3S@0QDcS3QDR1QDdS3QDMQ@eS3S@0PD``6PDTW6QD_S3PD_Z>QDM
QDd6PDd8PDT3QDMQDd6QDPAQDfS3`DVT8QDMQDd6QDgS3QDMQDd6PD]]6PDgW7QDMQDd6PDTP7PDVW6QDMQDd6PDQj>PD_S6
QDMQDb6S@0QDhS3PDcW7QDMPDXT8PD][5QDiS3QDMPDVT8TD1PDnCPDbW7QDjS3QDMPDVT8PDig4PDZ]5QDMPDVT8PDoQ6PD
T_4QDMPDVT8PDjf4PDbW7QDMPDVT8PDb[6VD0QDMPDVT8PDb[6QD]?QDMPDXT8PDnCPDiW7QDMQDkS3TD1QDlS3QDMPDSe5T
D1QDmS3VD0QDMPDSe5TD1QDmS3QDnS3QDMQDkS3TD1PDh`2PDUW6QDMQDoS3PDmo>QDhCQDMTD2PDVg7PDQh8QDMQDWP2PDi
W7QDPT3QDMPDVT8QDQT3QDRT3QDST3QDX1QDd6QDTT3QDX1QDd6PD_X7VD0QDX1QDd6PD_X7QDUT3QDX1PDXT8QDVT3QDX1P
DXT8PDTk5VD0QDX1PDXT8PDTk5QDWT3QDX1PDXT8PD\HPDiW7QDZ1PDPX=QDZ1QDXT3QDYT3QD^1PD]9PDgW7QD^1QDZT3QD
`1PDYW8QDd6PD_X7QD`1PDTW6QD[T3QD`1PDTW6PDVW6PDjm>QD`1PDQW6QD\T3QD`1PDiW7QD]T3PD]9QD`1PDbW7PD_j5Q
DW1PDUW6QD^T3P@XT8PDUa7QDW1QDX;QD_T3VD0QDW1QDX;QD_T3QD`T3QDW1QDaT3QDbT3QDcT3PDc6QDd6PD^i6PDQW6QD
W1QDd6PD``6PDUW6QDW1QDdT3`DbW7`DiW7QDW1PDUZ6VD0QDW1PDUZ6QDeT3QDV1PDXT8QDfT3PDmT3QDV1QDd6QDgT3QDh
T3QDV1QDd6PDUl8PDZU5QDV1QDd6QDiT3PDYW8QDV1QDd6PDPP?PDiW7QDV1QDd6PDj`6PDRW6VD0QDV1QDd6PDj`6PDRW6Q
DjT3QDV1PDVT8PDj`6PD[c;QDV1PDVW6PDXT8QDkT3QDV1TD2PDiW7PDQOQDV1PDiW7PDTJPD\8QD]1PDXT8QDlT3QD]1PDX
T8PDh[6`DaW7`DiW7`DTW6QD]1PDXT8PDoT7VD0QD]1PDXT8PDoT7QDmT3QD]1PDVT8QDnT3PDie8QD]1PDXT8QDoT3QDPU3
QD_1PDUW6QDPDQDQU3QD_1QDRU3S@0PD\c>QD_1PDZT8QDSU3aDd5QD_1QDRU3S@0PDiW7PDgCQDc2PDXT8QDTU3`DiW7`De
W7`DaW7`DfW7QDc2QDd6PDfQ3QDa2PDXT8PDe3QDf2PDVT8TD1QDUU3`DTW6`DbW7QDf2PDXT8QDVU3QDWU3QDc1PDVT8PDX
g4QDc1PDVT8QDXU3QDc1PDVT8PD\HQDYU3QDc1QDd6PDcP3QDZU3QD[U3QDd6PDaj5VD0QD[U3QDd6PDaj5QD\U3QDk1PDnk
3PDfa4QDk1PDXT8PDmFQDk1PDXT8PDWF`DTW6`DdW7`DVW6`DfW7`DYW8QDl1PDXT8QD]U3QDl1PDXT8PDmS5VD0QDl1PDXT
8PDmS5QD^U3QDl1PDXT8PD[EPDbW7PDXT8TD1QD_U3QDm1PDeW7PDie8QDm1PDfW7PDXT8QDm1PDXT8QD`U3QDaU3QDR2PDX
T8QDbU3QDR2PDTW6QDcU3QDS2PDVT8PDW8QDS2QDdU3QDS2PDRf3PDVT8QDeU3QDS2QDd6QDfU3QDS2QDd6PDa`6PDiW7QDj
1PD`S6PDo\=QDgU3TD1QDY2QDhU3QDY2PD`W8QDiU3TD1QDjU3QDY2PDUm2VD0QDY2PDUm2QDkU3QD_2PDRf3PDVT8QD_2PD
XT8PDV<QD^2PDdW7QDlU3PDdW7PDU_2PDga<QDg2PDTW6PDZX8QDh2PDXT8PDfd=QDi2PDUW6PDbW7QDd6PD[5QDi1QDmU3Q
DnU3QDh1QDd6QDoU3`DVW6`DTW6`DaW7`D\f3QDh1PDXT8QDPV3`DXT8aDZ6`DeW7QDh1PDXT8PDiP6VD0QDh1PDXT8PDiP6
QDQV3QDh1TD3PDXT6PDUW6QDh1TD3QDhR3VD0QDh1TD3QDhR3QDRV3QDQ2QDSV3QDQ2PDcW7QDe]1QDX2QDTV3QDX2PDXT8P
D\U=QDX2QDd6QDUV3QDX2QDVV3QDWV3QDX2PDXT8PD^Q6VD0QDX2PDXT8PD^Q6QDXV3PDVW6PDda3PD`Y8PDVW6PDTJQDYV3
PDVW6QDZV3QD[V3PDVW6PDVT8QD\V3QD]V3`DiW7`DTW6`DcW7PDVW6PDVT8PDXJPDhj4PDVW6PDVT8QD^V3QDV^1PDVW6PD
VT8QD_V3PDiHPDVW6PDVT8PD`_3PDbW7PDVW6PDhg4QD`V3PDVW6PDbT3PDSn2QDaV3WD0PDVW6PDXT8QDbV3XD0VD0QDaV3
WD0PDVW6PDXT8QDbV3XD0QD[@PDVW6PDdf6PDhj4`Ej`6`E\f<`E[5`E`Y8`EU1`Ek^2`Ek2`E`P?`EeZ2`Ed5`ESf=WD0PD
TW6PDXT8PDb[6XD0VD0`Ej`6`E\f<`E[5`E`Y8`EU1`Ek^2`Ek2`E`P?`EeZ2`Ed5`ESf=WD0PDTW6PDXT8PDb[6XD0QDcV3
QDdV3QD\6TD1WD0PDTW6PDXT8PDb[6XD0QDeV3PDTW6PDXT8QDfV3PDTW6PDXT8PDY5PDj`6PDTW6PDXT8PDkY6QDgV3QDhV
3PDTW6PDXT8PDkY6PDj`6PDTW6PDSn2PDbW7QDiV3PDTW6PDSn2PDbW7Q@UIQDjV3PDTW6QDkV3QD\6PDTW6PDX:VD0QD\6P
DTW6PDX:QDlV3QDmV3QD\6TD1PDTW6QDnV3VD0QDmV3QD\6TD1PDTW6QDnV3QDoV3QD\6TD1PDTW6QDPW3VD0QD\6TD1PDTW
6QDPW3QDoV3QD\6PDTW6PDVT8QDQW3VD0QD\6PDTW6PDVT8QDQW3QDRW3QDSW3TD3PDTW6PDVT8PD]f6VD0QDSW3TD3PDTW6
PDVT8PD]f6QD]?PDTW6PDVT8PDng4PDQEPDTW6PDVT8PDQ\=PDiW7PDTW6PDVT8PDn[<PDPV<PDTW6QDTW3QDUW3PDTW6PDX
T8QDVW3PDbW7QD\6PDTW6PDXT8PDgg6VD0QD\6PDTW6PDXT8PDgg6QD]?PDaW7PDXT8QDWW3QDXW3QDYW3PDaW7QD^l1QDZW
3PDPU3PDiW7PD`X8PDSn2PDbW7PDXT8QD[W3`DTW6`DaW7`DVW6QD\W3PDTn2PDbW7PDXT8QD]W3PDSn2PDbW7QDiIPDfQ3Q
D^W3PD_EPDbW7`DdD`DdZ4`DfC`DjW6`DcEQD_W3PD`_3PD^X7PDVT8QD`W3QDaW3PDVT8PDT3PDQZ6PDVT8QDbW3QDQ?PDV
T8PD\d4PDiW7PDVT8PDma7QDcW3QDdW3PDVT8PDVV>PDcW7PDkP?PDVT8PDVV>PDiW7PDlP?PDVT8PDll3PDcW7PDVT8PDmP
?PDbW7QDUT1QDeW3QDfW3QDgW3QDUT1PDbW3PDiHPDVT8PD\l5PDTMPDVW6PDHPD\l5PDcW7PDVT8QDhW3QDiW3PDVT8PDhi
=PDVZ6PDVT8PDi7QDjW3QDkW3PDVT8PDdg4PDYT=PDVT8PDgY6PDV6PDVT8PDda4PDbW7PD]]6QD\6WD0PDVT8PD_8PDVW6P
DXT8PDg2XD0PDVT8PDoP?PD[5PDVT8PDPQ?PDbW7PDVDPDVT8PDmMPDQQ?PDVT8PDjf7QDlW3PDjf7PDRQ?PD_4PDRQ?PDVT
8PD`n2PDi_2PDVT8QDmW3QDnW3PDVT8PDan2QDoW3PDVT8QD`W3PDW6PDnCPDgW7PDoCPDPX=PDgW7PDag3PDnCPDbW7PDgg
4PDTQ?PDVW6PDXT8PD`Y8PDRW6PD]9PDn2PD]9PDgW7PDbk=PDWV2PDgW7PDPm6PDk\6PDgW7PD[U<QDPX3PDkHPDPX7QDQX
3PDkHPDgW7QDRX3PDkHPDPDPDkHPDTS2PDbT3PDSn2PDSn2QDSX3PDhi=QDTX3PDmT3PDaj8QDUX3WD0PDmT3PD`_3XD0VD0
QDUX3WD0PDmT3PD`_3XD0QDVX3QDWX3PDmT3PD`_3WD0QDXX3XD0`EVT8`EXT8`EYW6`EXW6`EjW6`EcE`EWW8`EYT8`Eeg4
`E^X8`EcT6`EgT6`EUQ?`Eh`4`EPT6`E`Q>`EVW8`EUW8`E_X8`EeT6`E[U6`EdT6`EfT6`EkP?`EjH`Elc;`ES_3iE4PDZ]
5PDTW6QDYX3PDo_<PDTW6PDo_<PDTW6QDZX3PDc`4PDTW6QD[X3PD\6PDdn2PDSR3PDdn2PDaX8PDkY6`D\W6`DTT6`DbW7P
DaX8PDXT8QD\X3PDaX8PDVU5QD]X3QD^X3PDfR>PDVe;QD_X3PDXT8PDZb6PDTW6PDXT8PDZb6PDTW6PDXT8PD]]6VD0PDXT
8PDZb6PDTW6PDXT8PD]]6QD`X3PDXT8QDaX3PD`P?PDXT8PDWQ?QDbX3PDXT8PDjb>QDcX3PDXT8PDkT6PDbW7PDXT8QDdX3
PDXT8PDZ6PDbW7PDXT8PDXT8PD\e3PDbW7PDXT8QDQU3QDeX3`DbW7PDXT8QDQU3QDeX3PDbW7QDfX3TD1QDgX3QD\6PDXT8
PDX[2PDbW7PDXT8PD\d;QDhX3QD\6PDXT8PD\d;PDmh<PDXT8PD[i5PDSX6PDXT8QDiX3QDjX3PDgg4PDRd8PDkS=QDd6QDk
X3PDkS=PDXT8QDlX3PDkS=PD_X8QDmX3PDhW8QDnX3PDVT8QDoX3PD^Y8PDVT8PD]Z7PD^Y8QDPY3PDVT8PDj`6PD^Y8QDQY
3PDVT8QDRY3PD^Y8QDSY3PDiW7PD^Y8PD[2PDWW6PD[W6PD`1PDVT8PDj`6PD[W6QDTY3PDVT8QDRY3PDPh<PDUX8QDUY3PD
Ph<PDfY6PDbW7PDHPDnQ5PDhe>PDHPD[V6PD[Q?PDh];PD\Q?PDh];PDPX7QDVY3PDg_;PD\Q?PD]Q?PDgW7PDiHPDhg4PDb
W7QDWY3QDXY3TD1PDhg4PDbW7QDYY3QDZY3TD1PDhg4PDbW7PDT[=PDhg4PDjP6PDc`2PDTW6PDZX8PDlf7PDoW7PDgCPDiH
PDol5QD[Y3aEZ6QD\Y3QD]Y3PDjm>PDgW7PD^Q?PDog<PDVl3QD\6WD0PDog<PDjh<XD0VD0QD\6WD0PDog<PDjh<XD0QD^Y
3PDog<PDiW7QD_Y3QD`Y3PDQW6PDdW7PDXT8QDaY3PDQW6PDUT6PDdW7PDQW6PDgW7QDbY3PDQW6PDcW7PDSe5PDZX8PDc^>
PDZX8PDZX8PDc^>PDfW7PDZX8PDYd2PDo2PD\c>PDgW7PDbY=QDcY3PDkQ6QDcY3PD^JPDaQ?PDbQ?PDQZ6PDkDPDbW7PD]6
PDmY2PDPX7PDn`4PD`Y8PDjY6PDSW6PDXT8PDjY6PDTW6PDXT8PDVS7PDbW7PDXa<PDWS7PDbW7PDXa<PDkY6QDdY3QDPDQD
eY3PDck4PDbW7PDdn>PDQh6PDbW7PDXT8PDiMPDPX7QDfY3PDeQ?PDUd9PDml>QDgY3QDhY3TD2QDiY3UD0PDV3PDVT8PDi\
=QDjY3PDV3PDVT8PDi\=QDkY3QDi?PD_EPDNPDgW7QDlY3PDfW6PDiW7PDX:PDfW6PDiW7QDmHQDmY3PDfCPDVW6QDd6PD\Z
6PDm]4PDcW7QDnY3PDRV6QDdR3PDWGPDja6PDSW6PDfQ?QDoY3PDZX8PDXT8QDPZ3PDhZ6PDSe5PDmZ6PDSe5PD]_<PDSe5P
DUW6PDbW7PDXT8PD]_<PD[]5PDSW6PDkZ6PDSe5PDd4QDQZ3QDRZ3PDTW6PDdW7QDSZ3QDTZ3PDPHPDmn>PDPHQDUZ3`DXT8
`DfCPDmn>PDPHVD0PDmn>PDPHPD1PDoX2QDTZ3PD`S6PDoX2PD`S6PDeW7PDeY=QDXa2PDSW6QDW^1QDVZ3PDQW6QDaCQDWZ
3PDUW6PDVT8PDPf<QDWZ3PDUW6PDfW7PDXT8QDXZ3PDg3PDn2PDn2PDg3PDg3PDgW7PDn2PDVT8PDbU>PDg^;PDgW7PDhQ?P
D_Y7PDXT8PDbi=PDXn2QDYZ3PDXn2PDo^2PDeW7PDQ[2PDiW7PDbR8PDVT8PDoJPDiW7PDiQ?PDWT8PDdT7PDQa4PDWT8PDe
2PDiW7PDYY4PDWT8PDU6PD]U=PDVT8PDjQ?PDVT8PDkQ?PDgDPDVT8PDkP?QDZZ3PDVT8PDVT7PDZ4PDaW7PDVT8PDgd=PDa
W7PDlQ?PDaW7PDmQ?PDUW6PDTW6PDVT8PDnQ?PDS1PDR\2PDXT8PDeg4PDi7PDoS>TD2QD[Z3PDfg4PDPQ6PDoS>TD2QD]c2
PDRk3PDkCPDoW7PDWW6PDiW7PDTm5PDeg4PDWW6PDiW7PDXT8PDc^2PDVW6PDoQ?PDVW6PDXT8PDc`2PDVT8PDna;PDbb=PD
fY6QD\Z3PDc7PDQR?PDVT8PDXn2QD]Z3PDlX2PDfY6PDHPDfg4PD_Q=PDgQ<PDmQ5PDoW7QD^Z3TD3WD0PDXT8PD[c;PDa[5
QD_Z3XD0`DTW6QD\6PDZX8PDn7PDZX8PDn7PDgW7QDkJPDiW8PD]EQDef1QD`Z3PDdW7PDiW8PDWT8PDmg4QDaZ3TD1QDbZ3
PD`S6QDbZ3PD`S6QDcZ3QDbZ3PD`S6PDXT8QDdZ3PDVW6QDd6PD_X7QDeZ3PDPT6PDXl5QDfZ3QDgZ3TD2QDhZ3PDXT8QDiZ
3QDgZ2PDVT8TD1QDjZ3QDgZ2PDVT8TD1PDod4PD`S6QDkZ3TD1QDlZ3PDHQDmZ3QDnZ3PDnFPDjf7PDPX7PDVT8PDc`4QDoZ
3`DbW7QDP[3PDVT8PDc`4PDl4QDQ[3PDPX7PDmMQDfQ3PDXT8PDUR?PDHPDo2QDR[3PDgb>PDbW7PDaR7PDo^2PDiW7QDS[3
PDXR?PDfa4QDT[3TD1PDWT8QDU[3PDWT8PDQg>QDV[3PD`d2QDW[3QDX[3PDe^=QDY[3TD3WD0PDa\=QDZ[3XD0QD[[3PDYW
8QD\[3TD1QD][3PDef6PDVZ6aEZ6WD0PDQf<QD^[3XD0VD0aEZ6WD0PDQf<QD^[3XD0QD_[3QD`[3PDeW7PDQ;QDa[3P@TW6
PDdh3VD0QDa[3P@TW6PDdh3QDWT3QDaBTD2PDVn7PD`S6PDlW7QDb[3QDTIQ@S>QDc[3TD2PDgi=QDd[3PDcW7PDVT8QDe[3
PDSn2PDbW7QD^l1QDf[3PDQW6PDiW7PDPi4PDdW7PDVT8PDbR=PDbW7PDfg4PDVT8PDa\<PDP]=QDg[3PDaW7PDXT8PD_P<P
Db\2PDVZ6PDaW7PDZX8PDaW7PDVT7PDaW7PD_R?PDgW7PDl4PDbW7QDd6QDh[3PDaW7PD`R?PDaW7PDVT8PDTm2PDaR?PDaW
7PDVT8PDbR?QDi[3PDXT8PDak>PDoQ2PDiW7PDZ[6PDcR?QDj[3QDP^2QDk[3PDi\1PD\T=PD`S6PDao=PDc^1PDVW6QDl[3
QDm[3PDSW6PDXT8PDb[6QDn[3TD2QDo[3QDP\3QDQ\3PDUS9`Dk\6PDhEQDR\3PDVW6PD`S6QDd6QDcDPDP]2PD`W8PDTb6`
DTW6`DVW6`Df^2`DbW8PDbY=QDd6PDnb=PDS1PDkY6PDgW7QDS\3QDT\3PDUW6PDHPDPf6QDdX2PDSk=PDiU6PDSW6PDfDPD
eg4PD`X=PDj_2PDUW6PDbW7QDd6QDU\3PD`S6PDXT8PDSn2`DbW7QDV\3TD1PD`S6PDXT8PD_9QDW\3PDVT8PDjT3PDj^2PD
XT8PDcc>PDhf4PDVW6PDVT8PDjR?PDeGPDeU>PDeW7VD0PDeU>PDeW7QDWT3QDX\3TD2PDVW6PDXT8PDj`6QDX\3PDRW6TD2
QDY\3PDaS6QDd6QDZ\3PDiW7PDmR?PDTW6PDXT8PDT?PDVW6PDXT8QD[\3PDXT8PDfY6PDjS>PDXT8PDmQ5PDcW7PDiW7PDH
PDRS?PD^W6PDlZ8PDRf3QD\\3PDVT8PDjV4QD]\3TD1PD`^<QDSFQD^\3PDR8QD_\3TD1P@VT8PDd8PDVW6PDUU2QD`\3TD2
PDS_3PDUW6PDS_3PDUW6QDa\3`D\8`DXGPDSS?PDUW6QD\1Q@b6S@0QDb\3PDiW7PDdZ2QD\1QDc\3PDiW7QDd\3QDe\3QD\
1PDHPDeg4QDf\3QD\1QDg\3QDh\3QD\1QDi\3QDj\3QD\1PDiW7QDd6PD_X7QD\1QDk\3PDiW7QDl\3QDU1PDVT8QD^DQDU1
QDd6QDm\3PDQW6QDU1QDd6QDiT3PDTW6TD1QDn\3QDU1PDUW6QDo\3QDf1QD[<QDP]3`DcW7`DTW6`DaW7`DbW7QDf1PDXT8
PDgDPDbW7QDf1PDXT8PDZm6QDf1QDYHS@0QDQ]3QDT1PDfY6QDT1PDoZ5`DTW6aEd5`EhP3`EQ6`Ed\6`EXEQDT1PDVZ6QDT
1PDmb>PDbW7QDT1PDRZ6`DXT8`DVT8`DSe5`DjW6`DcE`DVW8`DUW8`DYW6`DXW6QDT1QDR]3TD1QDS]3QDT1PDaW7PDXT8Q
DT]3QDLPD`W8PDXT8PDj]=QDLPDSW6QDU]3QDV]3QDLPD`S6QDPDQDW]3`DbW7QDLPDiW7QDX]3QDLPDiW7PDXT8QDY]3QDL
PDUW6QDZ]3P@XT8PDZR6QDLPDVW6PDeg4PDS[>QDLPDVW6PDj_2QDLQD[]3QD\]3TD3QDLQD]]3QDLPDck4PDVW6PDSm5QDL
PDck4PDXT8QD^]3QDLPDRW6PDRf3PDVT8QDLPDRW6PDXT8QD_]3QD`]3TD4PDRW6PDXT8QDa]3QDLPDRW6PDVT8QD`R3QDLP
DfW8PDXT8QDb]3QDLPD[c;`DiW7QDLPDiW7PD^6QDLPDVT8QDc]3QDd]3QDY1QDe]3QDf]3QDY1QDg]3QDh]3QDY1PDQh8QD
b1QD[<QDi]3QDj]3QDb1PDXT8PDb[6QDb1PDRf3PDR_2QDP1PDXT8QDk]3QDl]3QDP1PDPHPDdW7QDP1PDUW6PDbW7QDm]3Q
DP1QDn]3QDo]3TD1QDP1QDP^3`DVW6`DTW6`DaW7`DRZ6`DVg7`DkW7`DUX6QDP1PDSW6QDQ^3QDP1PDTW6QDR^3TD1QDS^3
QDP1PDS1QDT^3QDP1PDSZ6PDbW7QDP1PDRZ6PDdW7QDNTD2PDdW7PDVT8PD\b>QDNPDXT8QDU^3QDV^3QDNPDXT8QDW^3QDN
PDcW7PDnY=QDNTD2PDcW7PDnY=QDNQDX^3QDNQDRm2PDTj=QDOPDVT8QDY^3PDUW6QDOPDVT8QDZ^3QD[^3QDOPDVT8PDfj5
PDgW7QDOPDVT8QD\^3VD0QDOPDVT8QD\^3QD]^3QDOPDVT8QD^^3QDOPDaW=QDOPDl^2PDdW7QDOQDkJQD_^3QDQ1QDd6QDc
DQDfDQDQ1QD`^3PDVW6PDXT8PDjHQDQ1QDa^3QDQ1PD[[2QDX;PD[c;QDR1PDUW6QDb^3QDc^3QDR1QDd^3QDR1PD[_2QDhC
QDR1TD1PDkU9QDR1PDVT8PDPf<QDR1QDe^3PDRf3QDf^3PDRf3PD[j>PDRP7PDRf3PDVT8QDg^3PDRf3PDVT8PDco>PDVW6P
DRf3PDVT8PDkP?PDed>PDRf3PDVT8PDQFPDi6PDRf3PDVT8PDe5PDd[6PDRf3PDVT8PDgb<PDf8PDRf3PDVT8PD[o>PDTk5P
DRf3PDVT8PDlV4PDT\6QDh^3PDRf3PDVT8QDi^3PDRf3QDUT1QDj^3QDk^3PDRf3QDl^3`EfS?`EgS?`EhS?`EiS?`EjS?`E
Z3`E[1PDRf3QDm^3QDMPDWT8PDe2PDiW7QDMPDVT8TD1PDV[<PDTW6QDMPDVT8PDoJPDiW7QDMPDVT8PDRGPDVW6QDd6QDMP
DVT8PDPk6PDS[>QDMPDHQDn^3QDMPDHPDT8PDcW7QDMPDR^2PDlQ5QDMPD^2QDj[3PDT_4QDMPDVT8QDo^3PDiW7QDP_3QDM
QDd6PD`Y8QDQ_3QDR_3TD3QDX1PDil6QDS_3PD]3PDil6QDT_3QDU_3PDc]6PDiW7QDX1PDmS?QDX1QDV_3TD2PDWW6`DbW7
`DfW7`DdF`DWW8`DaW7`DVW6`DdW7QDX1TD2PDiW7PDnS?QDV1TD2PDTW6PDXT8PDWW6PDSQ?QDV1TD2PDTW6PD]3QDV1TD1
PDSW6QDd6QDW_3QDV1QDX_3QDY_3VD0`DVT8`DXT8QDV1QDX_3QDY_3QDZ_3`DVT8`DXT8QDV1PDZX8QDd6PDU`6QDV1PDXT
8PDn]6PDlW7QDV1PDXT8PD_W4PDVW6QDV1PDXT8PDko6PDgW8QDV1PDXT8PDhg=QDV1PDXT8PDjV<PDTW6`DXT8QDV1PD[k5
QD[b1QD[_3QD\_3QDW1PDXT8PD[m6PD`S6QDW1PDXT8PDig6QD]_3QDW1PDXT8PDmEPDTW6QDa1PDkR2`DSW6`DbW7`DfW7`
DdW7`DUW6QDa1QD^_3QD__3QD^1PDob=QD^1QD`_3QDa_3`DXT8QD^1PDVW6PDXT8PDa[5PDbW7QDb_3QD^1PDVW6QDd6PDa
[5QD^1PDTW6PDST?QDW2PDTW6QDPDQDc_3QDW2QDd_3QDe_3QDW2QDf_3PDgW7QDW2PDTW6QDd6QDg_3QDRDPDTW6QDPDPDb
\=QD^2QDPDPDR]=QD^2QDh_3PDeW7VD0QD^2QDh_3PDeW7QDi_3QDc1PDPU3PD]Z=QDc1PDiY6PDgW7QDc1PDXT8PDbU2QDj
_3PDXT8PDn_=VD0QDj_3PDXT8PDn_=QDk_3QDc1PDX]<PDQW6QDc1PDSe5PDda3QDc1PDcW7PDT8QDc1PDQW6VD0QDc1PDQW
6QDl_3QDc1PD\R5QDd1QDm_3VD0QDd1QDm_3QDn_3QDo_3Q@P`3QD^R3VD0QDo_3Q@P`3QD^R3QDQ`3QDe1QDR`3TD1QDS`3
QDg1QDPDPDek=QDg1PDXT8PDoQ3VD0QDg1PDXT8PDoQ3QDT`3QDi1PDVW6PDXT8PDWk6QDi1PDUl8PDaW7QDi1PDTJPDUl8Q
Di1PDhe4PDiW7QDi1PDeGPDil6PDTW6QDi1TD2PDVg7PDXT8PD]FQDi1TD1PDXT8PDb]8PDUW6QDi1TD2PDVW6PDaW7PDXT8
PDjMQDU`3PDUZ6QDn1TD2QDV`3TD1QDW`3QDn1PDXT8PDUU>PDRW6QDn1QDX`3Q@Y`3QDZ`3QDn1PDSe5TD1QDZ`3VD0QDn1
PDSe5TD1QDZ`3QD[`3QDn1QD\`3PDRW6VD0`DXT8QDn1QD\`3PDRW6QD]`3`DXT8QDZ2QD^`3TD1QD_`3QD_1TD2PDQW6PDf
Y6QD_1TD2PDiW7PDUT?QDk1PD^j<QDk1PDXT8PDS4QDk1QDd6QD``3QD`1PDVT8PDVT?aEd5`E_H`E]F`Egk6`Eb[6`EV8`E
kc6`EmS2`ESe5QD`1PDiW7PDVT8QDa`3QD`1PDVg7PDZFQD`1PDZT8PDiW7PDZ`=QD`1QDag2PDPX7QD`1PDVZ6PDaW7PDXT
8QD`1PDP\>VD0QD`1PDP\>QDb`3QDR2PDZX8PD`S6QDc`3QDR2PDPHPDfW7QDPDS@0QDd`3QDT2PDVT8PDnT>VD0QDT2PDVT
8PDnT>QDe`3QDT2PDXT8PDfY6QDU2PDSe5PDTW6PDSh4QDU2PDXT8PDcb=QDV2QDf`3TD1QDg`3QDo1PDcT6VD0QDo1PDcT6
QDh`3QDo1PDQDQDo1PDXT8QDi`3PDcW7QDQ2PDRW6PDiW7QDj`3QD[2QDk`3QD[2PD\FPDWV2QD[2PDXT8PDR<QDS1PDVT8T
D1PDan>QDS1PDVT8PD\V6PDl_4QDS1PDXT8QDl`3QDm`3QDS1PDXT8PDeg6QD]2QDd6QDn`3QD]2PDXT8PDTk5QDo`3QDb2Q
DPa3QDQa3QDe2PDUW6PDRf3PDVT8PDkP?QDe2PDiW7QDd6PDaQ?QDe2QDd6PD]9PDVW6PDXT8PDSh6QDf2QD[<QDRa3PD^S5
QDf2PDVT8PDnl>QDSa3QDj2QDTa3TD2QDUa3QDk2PDWT8PD_j>QDk2PDXT8PDmS2QDd2PDQW6PDiW7QDd2PDVW6PDXT8PDdW
8QDd2PDTW6QDj[3PDYT?QDP2PDSW6QDP2QDj[3PD_j5QDP2QDj[3PDfW6QDP2QDkJS@0QDVa3QDh2QDWa3TD1QDXa3QDKQDY
a3QDZa3TD1P@iU6QDPi1QD[a3P@a[5PDiW7PDo2PDVT8PDdh3QD\a3QD]a3aDZ6PDVT8PDdh3PDa[5PDfW7Q@^a3QD_a3PDV
T8PDYl3QD`a3PDVT8QDaa3PDbW7PDVT8QDba3PDbW7`DPR6`DUm5`DhV6`DXP<`Df:`D[k5`DPX5`Dga<`D_T?PDVT8PDX_2
PDbW7QDiA`EiW7`EaW7`EfW7`EVW6`E_W8`EXT8QDca3QDda3PDVT8PDkFPD`T?QDea3QDfa3QDga3QDha3QDia3WD0QDja3
XD0VD0QDha3QDia3WD0QDja3XD0QDka3PDVT8PDh`4PD]a4PDVT8PDo`;PDYl<PDbT?PDVT8PD[3PDVW6PDXT8PDcT?PDVT8
PDUGPDVW6PDVT8PDVT8PDRa<PDVW6PDXT8PD]e6PDVT8PDj;PDbW7QDla3PDVT8PDdQ3PDcW7QDma3PDVT8PDeT?PDcW7Q@n
a3QDoa3PDVT8PDoj=PDU`4PDVT8PD_\<PDYi6PDVT8QDPb3QDQb3PDVT8PDn[<QDRb3PDVT8PDgW6PD^S5QD\6PDVT8PDjb8
PDbW7PDVT8PDff7PDiW7PDWT8PDl4PDVT8PDZP6QDSb3PDVT8PDhP3PDm\2PDVT8PDPY2PDdQ5PDVT8PDkf7PDhT?PDVT8PD
^o5PDiT?PDVT8PDjT?PDVW6PDVT8QDTb3QDUb3PDVT8PDTm5PDie6PDVW6PDVT8PDc`4QDVb3PDVT8PDjX6PDaV>PDVT8PDj
X6PDZ]5VD0PDVT8PDjX6PDZ]5QDWb3PDVT8QDXb3QDYb3QDUT1QDZb3PDVU7PDVT8PDcT6PDnT?PDVT8PDcT6PDeR3QD[b3P
DVT8PDVd2PDje8PDVT8PDci=PDVW6PDXT8PD^^2PDVT8PDT?PDi6PDVT8PDj\2PDhP3PDVT8PDeo5PDbW7PDmCPDVW6PDVT8
PDn\6PD^W6PDdg4PDVT8QD\b3PDRf6PDVT8QD]b3PDoT2PDb\<PDoT2PDnm>PDVT8QD^b3QD_b3PDQZ6QDd6QD`b3QDab3QD
bb3QDd6QDcb3VD0QDab3QDbb3QDd6QDcb3QD]?PDUW6PDbW7QDdb3PDUW6PDbW7QDeb3`DV6`D\P6`D]P6VD0PDUW6PDbW7Q
Deb3`DV6`D\P6`D]P6QDfb3PDUW6PDbW7QDd6PDeV7PDUW6PDbW7PDXT8PDoT?QDgb3PD`W8PDXT8PDeg6PDUW6PDbW7QDhb
3PDdW7PDVg7PDXT8QDib3PDVg7PDVT8PDUT7VD0PDVg7PDVT8PDUT7QD]?PDVg7QDd6PDka=QDjb3TD2PDVg7PDXT8QDkb3Q
D^GPDVg7QDd6PDUW<PDVg7QDlb3QDmb3TD2PDVg7QDnb3PDQW6PDfW8PDSe5PDQW6PDXT8PDh]=QDob3TD2PDQW6PDXT8PDl
_4PDQW6PDXT8PD]Z5PDVR6PDQW6PDVW6PD[V=QDPc3PDQW6PDVW6PDXT8PDdDPDQW6PDiW7QDQc3PDQW6PDiW7QDUIQDRc3P
DQW6PDiW7QDSc3QDTc3PDVW6QDUc3PDSW6PDXT8PDVS?PDSW6PDXT8QDVc3QDWc3TD2PDSW6PDXT8PDXIPDSW6QDd6PDfQ3P
DSW6PDTW6PDXT8QDXc3PDj`6PDSW6QDYc3PDTW6PDXT8PDWW6QDZc3PDTW6PDXT8PD[c;QDgV3QD[c3PDTW6PDXT8PD[c;PD
j`6PDTW6PDXT8QD\c3PDTW6QDj[3PD[l3PD_c>PDTW6QDj[3QD]c3PDTW6QDd6QD^c3PD`P7QD_c3TD1PDTW6PDWW8PD`P?P
DTW6QD`c3QDac3PDTW6PDVT8QDbc3TD1QDcc3PDRZ6PDXT8QDdc3QDec3PDRZ6QDd6QDiT3PDPZ6QDfc3PDVg7QDgc3PDPZ6
PDXT8PDT\6PDa\=QDd6PDjDPDkW8QDUT1QDhc3PDdW8QDj[3QDic3PDdg4PDfW7QDjc3PDUS6PDgW7PDdg4PDj_2PDgW7PDk
V7PDRa<PDVW6PDXT8PD]e6PDcW7PDXT8PDYU?PDbW7PDSe5PDfW7QDkc3PDiW7PDQ[2PDcW7PDVT8QDlc3PDhEPDVT8PD^Q6
PDXn2PDiW7QDmc3PD_9PDoS5PDS7PD_9PDVW6PDXT8QDnc3PD]9PDVW6PDXT8QDnc3PDTT6PDn9PDo2PDb[2QDof1PDS9QDo
c3PDT[=PDVW6PDT[=PDVW6QDPd3QDQd3PD`FPDaW7PDj4PDVW6PDVT8QDRd3QDSd3PDVW6PDVT8PDjT3QDTd3PDVW6PDVT8Q
DUd3PDVW6PDVT8P@oZ5PD_Z=PDVW6PDXT8QDVd3PDVW6PDXT8PDjHQDWd3`DXT8QDXd3PDVW6PDXT8PDjHPDVW6PDVT8QDYd
3QDZd3PDVW6PDaW7PDXT8PDjMPDVW6QD[d3PDVW6PDWh4PDQk7PDVW6PDeg4PDS[>PDfU?PDbW7PDZX8PDX]5PDbW6PD_Q6P
DcW7PDXT8PDaT2PDaX8PD_S6QD\d3PDQY=QD]d3QD^d3QD_d3P@bW7QD`d3PD[l3PDQc=PDlU?PD[l3QDad3QDbd3PDcFPDV
W6PDXT8PDT_4VD0PDcFPDVW6PDXT8PDT_4QDWP1PDcFPDVW6PDXT8PDfQ3PDSk3PDeZ2PDRk3PDSk3PDoW7QDcd3PDi]=PD_
b5PDdh3PDVW6PDXT8PDag<PDdh3PDa[5PDiW7PDo2PDdh3QDdd3PDdh3PDdT=`DoP3`D^S3QDed3TD2PDkf7QDfd3PDkf7PD
lV7QDgd3PDPY2PDVW6PDZW>PDPY2PDTW6TD1QDhd3PDPY2PDcW7PD[k5PDPY2PDXT8PDc[5PDRk3PDe;PDoW7PD`k5QDid3Q
Djd3QDkd3PDRk3QDld3PDoW7QDmd3QDid3PDn7QDnd3PDRk3PDbW7PDXT8PDPT6PDlZ8PDbW7PDVT8PDRV?PDlZ8PDSV?QDo
d3QDPe3QDQe3PDZV=PDgW7PDZV=PDYX8QDRe3PDVX8QDSe3QDX;PDVW6PDHQDTe3QDUe3PDHPDWS3PDcW7QDVe3PDHQDWe3P
DHPDlQ5`DoW7PDHPDTJPDHPDQ\2PDVV?PDHPDQf3PDPY2QDkJPDTl5PDhW7PD[W6QDYHQ@e6QDXe3TD1QDYe3PD[W6QDZe3Q
D[e3TD1QD\e3PD[W6PDT3PDUW6QDS>PDQW6PDiW7QD]e3`Dk8`DdEPD[W6PDkS=QD^e3PD[W6QD_e3QD`e3PD[W6PDP\2QDd
6PD[W6QD[<QDae3TD1QDbe3PD[W6PDXT8PDl4PDbW7PDXT8PDhi=PD[W6PDcW7PDXT8QDce3PDPh<PDiW7QDde3QDee3PDn`
4QDfe3TD1PDRV=PD`S6PDgW7PDo^2PD`S6QDge3PDfR>PDcW7PDXT8PD`i5PDec>PDdW8QDhe3QDic3PDU<PDi]=PDbS9PDk
U7PDZJQDie3QDje3PDiW7QDke3QDle3TD1QDme3QDne3PDUW6PDbW7QDoe3QDPf3QDQf3PDg^;QDhCPDXT8PD_S>PDg^;PDS
b4QDRf3PDck4PDVW6PDSm5QDSf3PDXT8PDZ`=QDSf3QDTf3QDUf3`DUS6PDPT6PDn`4QDVf3TD3PDTW6PDXT8PDPT6PDUQ3`
DbW7`DVW6QDWf3QDXf3QDYf3PDXT8TD3PDen>QDYf3QDZf3VD0QDYf3QDZf3QD[f3QDYf3PDVT8PDe_2PDPU3QD\f3PDPU3P
DQn2VD0PDPU3PDQn2QD]f3PDPU3PD`_3QD^f3PDc3PDVW6PD[V6PDc3PDVW6QDd6PD_Q=PD]]<PDVW6PDXT8QD_f3QD`f3QD
af3TD1QDbf3QDcf3QDdf3TD3QDef3QDcf3PDTW6PDR8QDff3QDgf3TD1PDha<`DbW7QDhf3QDif3PDXT8PDha<QDif3PDXT8
PDha<VD0QDif3PDXT8PDha<QD]?QDjf3TD2PDdV?QDd6QDcb3QDkf3QDlf3TD2QDmf3PDoFPDgW7PDgd6PDgd=PDoT7PDhW>
PDVg7PDZW6PDdg4PDZW6PDZW6PDZW6QDnf3QDZZ3QDof3TD1PD^W6QDh[2PDm2PDVW6PDXT8PD]`2PDZf6QDPg3PDXg>PDeW
7PDXT8PDT?QDQg3QDUT1TD1QDRg3PDdT?PD`S6PDXj6QDSg3QDTg3TD2PDVg7PDXT8QDUg3PDfW8PDXT8PD\T7PD]j6PDgW7
PDhV?PDiV?QDVg3PDSh4PDgW7PDiY6PDR8QDWg3P@XT8PDR8PDjV?QDXg3QDYg3PDbT3PDbW7PDXT8PDlV?PD^W6PDmk3PDc
W7QDd6PD\V<PD^W6QDZg3QD[g3PD^W6PD[X8PDSk;PD^W6PD_4QDaCQD\g3PD^W6PDdg4PDTf7PD^W6PDkZ8PD^W6PDQl4PD
gW7PDo2PDjn2QD]g3PDNPDgW7PDVh<PDok6PDTU7PDfg4PDS1PD\f<PDfg4PDZ2PD_j>QD^g3PDoj=QD_g3QD\6PDil6PDVg
7PDXT8PDil6PDSW6PDVT8PDWJQD`g3QDag3PDXT8PD_R3PDio>QDd6PD`R3QDbg3PDXT8PD_R3PDVFPDa\6PDVFPDRZ6PDXT
8PDXV=PDQS6PDQW?QDcg3QDdg3TD1QDeg3PDhY6PDbW7PDXT8PDZR6PDl]=PDWm6PDgW7PDVT8PDVl5PDdW7PDVT8PDo^;QD
fg3PDdW7PDSW?PDTW>QDP^2PDkW7QDd6PD_c>QDXQ1PDiW7PDU7PDd8PDT3PDUW6PDhi=PDbW7PDVl=PDVT8PDhi=PDbW7QD
d6PD_X7PDTW?PDVZ6PDmQ5PDcW7PDYV8PDRn2PDbW7QDgg3PDTW?PDRn2PDbW7PDZX8VD0PDRn2PDbW7PDZX8QDhg3QDig3Q
Djg3PDVW6PD^X6PDmo>PDQW6PDVW6QDkg3PDXT8PD\Z2QD\6PDTW6PDXT8PDl_4QDlg3TD1QDmg3PDSW6PD[c;PDl4PDbW7P
DXT8PDm2PD[c;PDWW?PDQW6PDXT8PD[c;PDek6QDng3PDQW6PDXT8PDXW?PDYW?PDk8PD[T5PDU3QDT=PDQW6PDgd2QDog3P
DXW8PDga=PDeZ2QDPh3TD4PDiW7PDXT8PDe:VD0QDPh3TD4PDiW7PDXT8PDe:QDQh3PDeW7PDXT8QDRh3PDbW7PDeW7PD`W=
QDSh3TD2PDeW7PDXT8PDoP3PDeW7PDXIPDhW7PD_i4PDVW6PD[5PDck>QDof1PDn]6PDlW7PDXT8PDW^6PDgW7QDTh3PDZW?
PDgW7PDY`7PD^4PDPX7PDka<PDSHQDUh3PD\Y=PDUZ6PDeGQDVh3QD^GPDeGPD\f<PDfe4QDWh3PD\W?PD]W?QDXh3QDYh3P
Dd]3PDSk3QDZh3PDd3PDXT8PDYV6QD[h3QD\h3TD2QD]h3QD^h3PDh5PDVT8PD``6QD_h3PDP3PDgb;PDa_2PD\P=PDT3PDg
W7PDP_<PDT3PDgW7PDb[<QD`h3PDc`4PDVW6PDXT8PDil6QDT1PDoZ5PDTW6QDd6`DWW6`D^W?`DY5PD\j=PDeW7PD_W?PDV
T8PDYS6PDbg4PDg`2PDbg4PDjb>QDah3`DaW7`DeZ2`DXa4PDo^2PDgW7PD`W?PDo^2PDiW7PD\j=PDRW6PDaW7PDUT?PDRW
6PDVW6PDXT8QDbh3PDRW6PDXT8QDch3`DbW7QD]KQDj[3QD_KPDaW?PDgW7PDbW?PDbT6PDPX7QDdh3`Dg\6PDoj3PD[Y6PD
_X8PD\U=PDVW6PD_X8PDlc2PDcW7PD_X8PD[U5PDa[5QDeh3QDfh3TD1QDgh3QDW[2PDkW7QDTk2QDhh3PDiY6PDgW7PDkf7
PDdW?PDQc=PDeW?PDQS6PDZFPDVn=PDmT3PDgW8PDfW?PDgW?PDVT8PDQ_2PDeW7QDih3`DZR6QDjh3QDkh3TD1QDlh3PDh`
6PDcW7PDaMPDj`6PDVW6QDd6PDTj5PD\f<PDbW7PD[^6PD\f<PDZn7PDTW6PDXT8QDmh3PDaW7TD1QDnh3QDoh3PDeW7PDVT
8PDb[5PDXn2QDPi3QDQi3PDZ[2QDUT1TD1QDRi3QDPAQDSi3PDVW6PDUm2QDTi3TD1QDUi3PDXIPDTk5PDfGPDgW7PDec3PD
fGPDVg7PDXT8PDoW?PDfGPDjf6`D^]6`DdW7PDhg4PDbW7PDfGPDdDPDn]5PD[a6PD\g<PDPX?QDVi3QDlo2PDSe5PDZX8`D
eW7`DfW7QDlo2PDHQDWi3QDXi3PDYW8PDREPDe5PDd[6QDYi3QDZi3PDSX?PDb[=PDV`2PDXT8PDSV<QD[i3QDd6PDga<PDj
Z6PDVW6PDXT8PDUX?PDlg4PDVW6PDVT8PDVX?PD`1PDUW6PDiW7PDWX?PD_X7PD\a6`DeW7`DVW6`DaW7PD_X7PDRn2PDXX?
QD\i3PD`S6P@XT8PDR[=`Eda4`E^X8`EnW8PDVd2PDje8QD]i3PDc[>PDQX5PDWh=PDVW6PDXT8PDQT7PD]f6PDio>QD^i3Q
Dd6PDoj<PDUW6PDjY6PDgW7QD_i3PD]X?PDXT8PDim>PD^V4PDXT8PDd\6PDSk=PDiU6PDUi7QD`i3PDaS6PDXT8PDRc;PD_
U6QDai3PDk^2QDbi3PDTm5QDci3PDVW6PDjS>PDXW6PDPFPDeLTD1QDh[2`DgW7PDeLPD^W6QDdi3PDeLPDiW7QDei3QDfi3
PDnZ5QDgi3PDij=PDjj=PDXT8PDjX6PDm]2QDhi3PDXT8QDii3PDjS>PDXT8QDii3PDjZ6PDVW6PDXT8QDji3PDUW>PDXT8P
Dlc;PDh\6PDXT8PD]a4PDVW6PDXT8PD`X?PDeZ2PDXT8PDn`4QDki3PDXT8PDn`4PDaT2PDWb5PDXT8PDlo4PDc3PDXT8PDi
j=PDjj=PDXT8PD`R3QDli3TD1PDSW6`DXT8`DVT8`DjW6`DcEPDXT8PDRn2PD]o2PDXT8PDRn2PDbW7QDmi3PD`W8QDPDQDn
i3QDoi3PD`W8PDXT8QDPj3QDQj3PDcX?PDcX?QDd6QDRj3QDSj3TD1PDVW6PDdX?PDW^<PDQW6PDVW6PDdX?PD`Y8QD\6TD1
PDW^<PDW^<QDd6PD`Y8QDTj3PDXT8PDTk5PDTh4PDVW6PDhX?PD_Y4PDZk>PD]^2PDiX?PDjX?PDgW7PDZX8QDUj3QDVj3TD
1PDbT6PDkX?PDfW7P@XT8PDlX?PDo`;PDYl<PDbT?PDc[8SD0PDmS5PDbW7PDgQ7QDWj3TD1WD0QDl2XD0VD0QDWj3TD1WD0
QDl2XD0QDXj3QDYj3Q@\6TD1WD0QDZj3S@0QDm2XD0VD0`DVW6`DaW7QDYj3Q@\6TD1WD0QDZj3S@0QDm2XD0QD[j3`DVW6`
DaW7QF\j3TD6PD4QD]j3S@0WD0QDl2XD0VD0QF\j3TD6PD4QD]j3S@0WD0QDl2XD0QDQh3WD0QD^j3SD0XD0VD0`D^k5WD0Q
D^j3SD0XD0QD_j3`D^k5WD0QD`j3QDaj3XD0`DnGWD0QDbj3QDcj3XD0WD0PDhY?QDdj3XD0WD0QDej3PDbW7QDfj3XD0QDg
j3QDhj3TD1WD0QDo2QDn2XD0QFij3TD2WD0QDjj3PDeg4QDaCXD0WD0QDkj3PDVW6PDQa4XD0WD0QDlj3QDd6PD_X7PD`g3X
D0WD0QDmj3PDbW7QDnj3TD1QDoj3XD0WD0QDPk3QDQk3XD0WD0QDRk3QDSk3XD0WD0QDTk3PD]9PDTW6XD0QDUk3WD0QD[<Q
DVk3QDPS2QDWk3TD1VD0XD0QDUk3WD0QD[<QDVk3QDPS2QDWk3TD1QDXk3XD0WD0QDYk3QDZk3TD1QD[k3XD0`DVT8`DXT8W
D0QD\k3QD]k3XD0WD0QD^k3PDiW7XD0YD2WD0QD_k3PDiW7QD`k3XD0WD0QDak3QDbk3XD0QFck3QD^[1QDiATD1WD0QDdk3
XD0`DTW6`DaW7WD0QDek3QDfk3XD0YD2WD0QDgk3QDhk3S@0XD0QDik3WD0PDkZ8QDjk3XD0WD0QDkk3XD0WD0QDlk3XD0QD
Z:`DWQ3`DXQ3QD\6WD0PDXT8QDmk3QDnk3XD0QFok3QD\6Q`1e6WD0QDPl3XD0VD0QFok3QD\6Q`1e6WD0QDPl3XD0QDQl3Q
FRl3TD3QD\6Q`1e6WD0Q`1e6QDSl3XD0VD0QFRl3TD3QD\6Q`1e6WD0Q`1e6QDSl3XD0QDTl3WD0QDiAaDj6aDZ6SD0PDgW7
`DVT8`DWT8`DXT8`Deg4aDZ6SD0S@0XD0QDUl3QDVl3Q`1e6WD0QDWl3XD0QDXl3WD0Qd1e6QDQ3XD0`Deg4QDZ:aDZ6WD0Q
DQ3XD0`Deg4QDZ:aDZ6WD0QDiAQ`1e6QDQ3XD0S@0QDYl3QDZl3PDo9QD[l3WD0Q`1e6QD\l3XD0QFmU1QD\6Q`1e6WD0Q`1
e6QD]l3XD0QD^l3QD\6Q`1e6Q@iAWD0Q`1e6QD_l3XD0WD0QDQ3`DQX8`DcW7`DbW7`DgW7`DVW6`DaW7`DiW7`DoW7`DYU5
`DPX7`DUX8`DTW6`DdW7`DXW6`DfW7SD0QDm\1XD0aDZ6WD0PDXT8PDgCPDgW7XD0PDoCWD0QDS>PDXT8SD0QD`l3QDal3XD
0PDfW7`DmS6`Dd[?`DZX8`DSW8`Dfg4`DnW6`D]X8`D[X8`DRW8WD0SD0QDbl3XD0`EXT8`E]F`EV8`E^FQDcl3TD1WD0QDP
3XD0`DZ7`D`h6`DRQ3`DbW7QDdl3WD0PD\Y8QDYHSD0XD0VD0QDdl3WD0PD\Y8QDYHSD0XD0QD[@QD\6WD0QDel3QDfl3XD0
QDgl3QDVCWD0QDhl3XD0QDil3QDjl3TD1WD0QDkl3XD0VD0QDjl3TD1WD0QDkl3XD0QDll3QFok3TD4QD\6Q`1e6WD0QDml3
QDnl3XD0VD0QFok3TD4QD\6Q`1e6WD0QDml3QDnl3XD0QDWd1QF^l3QD\6WD0PDHSD0XD0VD0QF^l3QD\6WD0PDHSD0XD0PD
1QDol3WD0PDHSD0XD0VD0QDol3WD0PDHSD0XD0PD1WD0QDYHPDan2SD0XD0QFok3WD0QDPm3PDdZ2QDQm3XD0QD\6QDRm3TD
3WD0QDSm3XD0`DbW7WD0QDTm3TD1QDUm3QDVm3XD0QD\6WD0QDWm3TD2QDXm3PDbW7QDk^1XD0WD0QD]_2PDbW7QDYm3QDZm
3XD0WD0PDn`4QD[m3XD0`DVW6`DaW7WD0QD\m3XD0`DbW7WD0QD]m3QD^m3XD0`DWQ3`DXQ3`DZ5`Dch6`DY_4`DfW7`DbW7
`DVW6`DTW6`DnP3QFok3QD\6Q`1e6WD0QD_m3PDiW7QD`m3XD0WD0QD_AQDam3TD1QDbm3XD0QDcm3PDaT2PDoS5PDdZ2PD`
_3QDdm3QDgX1`DWi5`DWR3`DZF`Dd\6`Dfa4`Dln6`D_H`Djb8`D\HS@0QDem3QDjAPD`j5`DbW7PDbn2QDfm3PDfW7QDiAS
@0WD0QDgm3XD0QDhm3QDS>TD1PDXT8QDim3QF^l3TD1QD\6WD0PDVT8Q`1e6SD0XD0QDjm3QDkm3WD0QDlm3XD0QDmm3QDnm
3QDom3PDXT8QDPn3QDQn3QDPn3QDQn3QDRn3QD\6Q`1e6WD0QDSn3XD0QDTn3QDUn3QDVn3`DnF`DbW7`DVW6PDQh8QDWn3Q
DXn3QDYn3QD]6Q@b6Q`1e6QDZn3QDiAQD[n3PDXT8QD\n3QD]n3PD`Q>PDaW>QD^n3QD_n3PDPd2QD`n3PD[W6QDan3QDbn3
PD[W6QDcn3PD]9PDVW6PDXT8PDfP2PDV[<PDTW6PDmMPDS2PDQW6PD[c;QDdn3QDen3QDfn3PDXT8QDgn3PDXT8QDhn3QEin
3QDjn3TD1WD0QDkn3XD0QDln3QDY_1QDmn3QDm\1QDnn3QDon3QDPo3QDgb2PDiW7QDQo3QDRo3QDSo3QDTo3QDUo3QDVo3P
DY`2QDWo3PDUm2QDXo3PDTm2QDYo3PD[W6PDVT8QDZo3PDcW7QD[o3QD\o3PDcW7PDP9QD]o3QD^o3QD_o3QD`o3QDao3PDb
W7QDbo3PDfW7QDco3QDdo3QDeo3PDUn2QDfo3PDn_9PDVh=QDgo3QDho3PDc`4PDYV6PDn`4QDio3QDm6Q@eJQDfJWD0QDjo
3XD0QDm6TD1WD0QD_d3XD0QDR3QD\6TD1QDiAQ`1e6aDS3aD_5aDZ6WD0QDd5XD0VD0QDR3QD\6TD1QDiAQ`1e6aDS3aD_5a
DZ6WD0QDd5XD0QD[@QDR3QD\6TD1WD0QDiAS@0QDko3XD0VD0QDR3QD\6TD1WD0QDiAS@0QDko3XD0QD]?QDT3TD1QD\6TD1
WD0QDiAQ`1e6QDU3XD0VD0QDT3TD1QD\6TD1WD0QDiAQ`1e6QDU3XD0QDlo3QDmo3WD0PDeW4PDda4XD0VD0QDmo3WD0PDeW
4PDda4XD0QD[@WD0QDno3PDiT?QDkg3XD0WD0PDc^?PDd^?XD0QDoo3TD3WD0PDeg4PDa[5PDlb8XD0WD0QDPP4QDQP4PDkW
7XD0QDRP4WD0QDSP4PDk]=XD0WD0PDVW6QDTP4XD0VD0WD0PDVW6QDTP4XD0QDUP4WD0PDfQ3PDbW7PDf^?XD0QDVP4TD3WD
0PDfQ3PDbW7PDi^?XD0WD0QDWP4PDiW7XD0QDXP4WD0PDX`<PDnGPDVW6XD0QDYP4WD0QDZP4PDVW6PDWU5XD0QD[P4WD0QD
ZP4PDVW6QD\P4XD0WD0QD]P4PDVW6PDXT8PDP_?XD0WD0PDiW7QD^P4PDn`<XD0VD0WD0PDiW7QD^P4PDn`<XD0QD]?WD0PD
R_?PDn`<XD0PDVT8WD0PDS_?PDbW7XD0QD_P4QD]6TD1WD0QD`P4PDQl4XD0VD0`DYH`DQW6QD]6TD1WD0QD`P4PDQl4XD0Q
DaP4`DYH`DQW6QDbP4TD4WD0QDcP4QDR[2QDUT1QDdP4XD0VD0QDbP4TD4WD0QDcP4QDR[2QDUT1QDdP4XD0PD1WD0QDm]1P
DiW7QDeP4TD3PDoW7PD_W7XD0PDnS5TD1WD0QDfP4TD2PD^[=XD0WD0QDgP4PDh\6PDiW7XD0QD\6PDVT8WD0PDZT8PD_3XD
0WD0PDg_>QDhP4XD0WD0QDiP4PDSe5PDVW6XD0VD0WD0QDiP4PDSe5PDVW6XD0QDjP4WD0QDd6PDVT8PDfQ3PDiW7XD0WD0P
DUW6QDkP4PDS1PDoQ6XD0WD0PDXT8PDRX6PDb[6XD0WD0PDSW6PDlS3XD0VD0WD0PDSW6PDlS3XD0QDlP4WD0PD[_?PDZFXD
0WD0PDlS7PD\_?XD0QDmP4QD\6TD1WD0QDPZ2PDXT8PDZT8QDnP4XD0WD0PDaj4PDi\2PDoQ6XD0WD0PDPZ6PDXT8PDT\6XD
0VD0WD0PDPZ6PDXT8PDT\6XD0QD]?WD0QDoP4P@VT8QDV3PDnY<XD0WD0QDio2PDTW8PDnY<XD0QDPQ4TD1QD\6TD1WD0QDR
[2QDQQ4XD0VD0QDPQ4TD1QD\6TD1WD0QDR[2QDQQ4XD0QDRQ4WD0QDSQ4QDTQ4XD0QDUQ4TD1QDVa1WD0QDVQ4QDWQ4QDXQ4
XD0`DaW4PDVT8WD0PD__?PDVW6XD0QDYQ4TD1QDZQ4QD[Q4TD1WD0QD\Q4XD0VD0QD[Q4TD1WD0QD\Q4XD0QD]Q4WD0PDfCP
DRZ6QD^Q4XD0WD0PDTW6PDR8PDWFXD0WD0QD_Q4PDTW6XD0QD`Q4TD1QDaQ4WD0QDbQ4PDXT8PDeZ=XD0WD0PDTW6PDTW8QD
cQ4XD0VD0WD0PDTW6PDTW8QDcQ4XD0QDdQ4QDeQ4TD2WD0QDfQ4PDPHPDfW7XD0QDgQ4WD0QDhQ4QDiQ4PDVW6XD0QDjQ4WD
0PDdW7QDkQ4XD0VD0WD0PDdW7QDkQ4XD0QDlQ4WD0QDmQ4PD[5XD0VD0`DUU>WD0QDmQ4PD[5XD0QDnQ4`DUU>WD0QDoQ4PD
`W8XD0QDPR4TD2QDQR4WD0QDRR4XD0QDSR4TD1QDTR4WD0QDUR4XD0TD2QDVR4WD0PD[i5XD0WD0QDWR4PDZT8XD0QDXR4TD
1WD0QDYR4XD0VD0QDXR4TD1WD0QDYR4XD0QDZR4WD0QDV[1PDTJXD0VD0WD0QDV[1PDTJXD0QD[R4`EfE`E[T2`El8`Ek8`E
n9`E>`Em8`En8`EU^5`Eo9`E`_3WD0PDnS5PD\8QD\R4XD0SD0WD0QD]R4QDkg3PDTW6XD0QD^R4PDTW6TD3WD0PDdW7PDVT
8PDX`?XD0QDbLQD_R4PDkIWD0PDTW6PDXT8PDm5XD0WD0QD`R4QDaR4PDbW7XD0aDZ6WD0QDbR4PDXT8QDcR4XD0WD0QDdR4
QDeR4QDXa2XD0VD0WD0QDdR4QDeR4QDXa2XD0PD1WD0QDfR4QDgR4QDhR4QDiR4TD1QDjR4XD0WD0QDfk1PD\i4PDUX8XD0W
D0QDhR1PD[W6PD\i4PDUX8XD0WD0QDkR4PD\i4YD2XD0WD0PDWi5QDlR4XD0`DbW7WD0QDmR4XD0QDnR4`Djb8WD0QDoR4PD
bW7XD0QDPS4WD0PDVW6PDXT8PDod4PDbW7XD0QDQS4TD2QDRS4WD0QDSS4PDbW7QDTS4XD0QDUS4TD1WD0QDVS4TD1PD^`?P
DiW7XD0QDUS4TD1WD0QDVS4TD1PDc^=PDiW7XD0QDWS4TD1QDXS4QDUS4TD1QD\6TD1WD0QDYS4XD0QDZS4WD0QD[S4QD\S4
XD0QDZS4QD]S4TD2WD0QD^S4XD0QD_S4QDQ;TD2WD0QD`S4PD`W8XD0`DVT8`Dfg4`DnW6`Deg4QDQ;TD1QD\6WD0QDaS4XD
0PDXT8QDQ;TD1QD\6PDV^2WD0QDbS4TD1QDcS4XD0WD0PDVU5QDQ@QDU=TD1QDdS4PDiW7PDd3XD0WD0PD`X8PDXT8PDZV5X
D0WD0QDeS4TD1PDRk3PDoW7XD0QDfS4TD1QDgS4WD0QDhS4PDRk3QDiS4PDoW7XD0WD0QDjS4QDkS4XD0VD0WD0QDjS4QDkS
4XD0QDlS4WD0PD`T5QDmS4XD0WD0PDeX8QDnS4XD0WD0PDcW7QDoS4PDYU?XD0QD\6WD0PDVT8PDdP4XD0VD0QD\6WD0PDVT
8PDdP4XD0QD[@WD0YD1PDiW7PD\j=XD0QDPT4Q@RIWD0QDQT4PDQW6XD0QFRT4Y@0WD0PDa_=XD0QDZLWD0QDST4PDXT8QDT
T4XD0WD0QDUT4TD1PDUl8XD0QFVT4Q@Z6Y@0WD0QDWT4XD0QDXT4WD0QDYT4TD1Q@ZT4QD[T4XD0QFXOY@0WD0QD\T4XD0QD
]T4QDZ6WD0QD^T4XD0WD0QD]KQD_T4XD0WD0PDQW6PDVW6PD[V=XD0WD0QDYHS@0PDW5PDcW7QD`T4P@bW7XD0VD0WD0QDYH
S@0PDW5PDcW7QD`T4P@bW7XD0QDaT4WD0QDbT4TD2QDcT4XD0SD0WD0QDbT4TD2PDYW8XD0QDdT4TD1QDVa1WD0QDeT4QDfT
4Q@gT4TD1QDhT4XD0QFiT4TD1WD0QDjT4XD0`DXT8`Dgj5`Dfj5`DVT8`DVW6`Db_4QD\6Q@b6Q`1e6S@0WD0QDkT4XD0VD0
QD\6Q@b6Q`1e6S@0WD0QDkT4XD0QDlT4PDTW6PDXT8QDmT4VD0PDTW6PDXT8QDmT4QDnT4PDTW6PDXT8PDQEPDbW7QDoT4PD
VW6QDPU4PDVg7QDQU4QDRU4QDSU4QFTU4WD0QDUU4XD0VD0QFTU4WD0QDUU4XD0QDVU4QDWU4TD2WD0PD`W8XD0VD0QDWU4T
D2WD0PD`W8XD0PD1QDXU4QDYU4`DXc?QDZU4S@0WD0QD[U4XD0PDT\2QD\U4PDVg7PDQh8PDUW6PDbW7PDQh8QD]U4TD2PD`
W8PDRk3PDoW7QD^l1PDf_4PD]7QD^U4PDRW6P@XT8QD_U4PDT8QD`U4QD`U4VD0QD`U4PD1QDaU4QDbU4QDcU4Q`1e6WD0QD
dU4XD0VD0QDbU4QDcU4Q`1e6WD0QDdU4XD0QDeU4QDfU4Y@0Q@]6Q@e6WD0QDX3XD0VD0QDfU4Y@0Q@]6Q@e6WD0QDX3XD0Q
DgU4QDhU4WD0QDiU4QDjU4XD0QFj6TD2WD0QDkU4QDlU4XD0QDmU4PDdW7`DcGQFnU4TD1`Ea1`EV3`EU[2`EV[2`EH`EVW6
`EXT8`EVT8`EWT8`EbW7`E^X8`ESW8`Eii>WD0QDW3XD0QDkNQ@g6WD0QDW3XD0QDoU4UD0WD0QDW3XD0SD0PDma7PDbW7PD
jP?QDPV4PDVW6PDXT8PDjHQDQV4PDbW7PD``6PDTW6PDXT8QDRV4QDSV4PDTW6TD1QDTV4Q@bBPDgV6QD`BQDUV4PDPU3PDj
P?QDVV4PDbW7PDQf3QDWV4PDbW7PDda3PDW6PDbW7QDXV4QDYV4PDSW6PDYl3QDZV4QD[V4QDi[3PDSW6PDRk3PD_HPDX`<P
DV8PDTg4PDjb>QDcX3PDhb>PDS[>PDWW6PDSQ?PD[l3PDjS>PDh4PDm[=PD_j>QD\V4PDU6PD\a6PD_X7PD\a6PDTm2QD]V4
QD]CQD^V4QDUIQD_V4PD`S6PDXT8PDSn2PDVT8QD`V4PDbW7QDaV4QDbV4QDcV4PDiW7QDdV4QDeV4PDTW6PD]_?PDVd2QDg
f3PDR[=QDfV4QDgV4PDkh6PDhW7PD\W>PDW^6PDgW7PDn7PDPT6PDn`4QDhV4PDVT8PDQFPDi6QDiV4QDjV4QDkV4PDVT8PD
jf7PDbi=PDREPDTW6PDSn2PDX:PDTW6QDlV4PDaW7QDmV4QDnV4PDTd?QDUT1QDoV4PDbi=QDUT1PDmMPDQQ?QDPW4PDQm5Q
DQW4PDW5PDcW7PDZX8PDVT8PDX_2PDbW7PDVT8QDRW4PDiW7PDVT8QDSW4QDTW4QDUW4QDZS1QDVW4PDoZ5PDPX7QDWW4QDX
W4QDYW4QDZW4PDXT8QD[W4QD\W4QD]W4QDYi3QDZi3PDoFPDgW7PDYY=PDP1QD^W4QD_W4QD`W4PDTW6QDaW4QDbW4QDcW4Q
DdW4QDeW4QDfW4QDbb3QDgW4QDhW4QDiW4QDjW4QDkW4TD1QDPJQDlW4QD]KQDmW4QDnW4VD0QDnW4PD1QDoW4PDii6QDPX4
`E>`En9QDQX4PDVT8QDRX4QDSX4QDTX4TD1QDUX4QDVX4QDWX4Q@XX4QDYX4QDZX4QD[X4QD\X4PDUW6PDbW7QD]X4PDZX8P
D`S6PDXT8QD^X4QD_X4QD`X4QD^\2QDaX4PDi]=PD_b5QDbX4QDcX4PDhP3PDm\2QDdX4PD`W8PDTb6QDeX4PD`W8QDfX4QD
gX4PDcW7PDXT8PDYU?PDbW7QDhX4PDil6PDVT8PDdg4PDYT=PDbT3PDbW7PDXT8PDlV?PD]a4PDVW6PDXT8PD_EPDbW7PD__
;PDRf3QDiX4S@0PDmMPDQQ?QDjX4QDkX4QDlX4TD3QDmX4QDnX4PDbW7PDaW7PDXT8QDoX4PDbW7QD[<QDPY4QDQY4QDRY4Q
DSY4QDTY4QDUY4QDVY4PDXT8PDmi>QDWY4TD1QDXY4QDYY4PDQZ6QDZY4PDXT8QD[Y4QDao2TD1QD\Y4QD]Y4QD^Y4QDWR1Q
DQJTD3PDeW7QD_Y4QDeGPDXT8QD`Y4PDaR7QDaY4QDbY4QDcY4QD\\3PDTW6PDTP?PDZFPDVn=QDdY4PDel3PDQh8PD\j=PD
eW7PDeg4QDeY4QDfY4PDRW6QDgY4PDRW6QDhY4PDVW6QDiY4PDjMQDjY4QDkY4QDlY4P@ZR6QDmY4TD1QDZi2QDnY4QDoY4Q
DPZ4QDQZ4QDRZ4PDhR<PDbW7PDmMQDSZ4QDTZ4PDXT8PDQ8PDTW?PDVZ6QDUZ4TD3PDRf3PDPX7QD_^2QDVZ4SD0PDaW7PDV
T8PDed=PDVW6QDmHQDWZ4PDUW6PDbW7QDiIQDXZ4PDUW6PDbW7PDWW8QDYZ4QDZZ4TD1QD[Z4QD\Z4TD1PDQW6QD]Z4QD^Z4
QDoBQD_Z4QDh]2PDR\2QD`Z4PDHPDfe;PDn`4QDaZ4PDc\2PDQEPD[j8PDbW7PDXT8PDnS2QDbZ4QDcZ4PDXf?PD`S6aEZ6`
E\X8`EUS6WD0QDdZ4PDPHXD0VD0`DfW7aEZ6`E\X8`EUS6WD0QDdZ4PDPHXD0QDeZ4`DfW7WD0QDfZ4PDdW7PDXT8QDgZ4XD
0WD0PDTW6QDhZ4TD1PD]S<XD0WD0PDgGQDiZ4PDTW6PDUX8QDjZ4XD0WD0PDm9PDZT8XD0VD0WD0PDm9PDZT8XD0QD]?WD0P
DaW7PDVT8PDkf7XD0QDkZ4WD0PDkf7QDkZ4XD0VD0WD0PDkf7QDkZ4XD0QDlZ4WD0QDmZ4PDTW6QDd6PD\f<XD0WD0QDnZ4P
D`S6XD0QDoZ4WD0QDP[4XD0VD0QDoZ4WD0QDP[4XD0QDQ[4WD0QDR[4QDS[4XD0WD0QDT[4PDZe>XD0WD0QDU[4PDXT8PDSH
XD0WD0QDV[4PDXT8QDW[4XD0QDX[4TD4WD0Q@Y[4QDZ[4QDZT4XD0WD0QDY[4QD[[4P@\W8QD\[4QDZT4XD0WD0QD[[4P@\W
8QD\[4QDZT4XD0WD0QD][4PDSW6XD0`DiW7`DXT8`DYW8`DnG`DRW6`DbW8VD0WD0QD][4PDSW6XD0`DiW7`DXT8`DYW8`Dn
G`DRW6`DbW8QD^[4WD0QD]U4PDSW6XD0QD_[4WD0QD`[4TD2QDa[4XD0VD0QD_[4WD0QD`[4TD2QDa[4XD0QDb[4WD0QDPAQ
Dc[4P@[W6PDVW6XD0WD0QD_a1QDd[4QDe[4XD0WD0QDf[4Q@\c1QDg[4PDdW7XD0QDh[4WD0QDi[4QDj[4PDVW6PDcf?XD0W
D0PDVW6PDcf?QDk[4XD0WD0PDPY2PDVW6XD0QDl[4WD0PDho6PDVW6QDd6XD0WD0QDm[4TD2QDn[4XD0WD0QDo[4QDP\4XD0
WD0QDQ\4TD1QDR\4PDTW6XD0QDS\4WD0QDT\4PDYW8PD]6XD0WD0QD]6Y@0PD]V3XD0VD0WD0QD]6Y@0PD]V3XD0QDU\4WD0
QDV\4QDW\4XD0WD0QDX\4PDVT8TD1QDY\4XD0`DbW7WD0QDZ\4XD0QD[\4WD0QD\\4PD`W8PDiW7XD0QD]\4WD0QDbb3QD^\
4QDcb3XD0VD0aDZ6WD0QDbb3QD^\4QDcb3XD0QD_\4aDZ6WD0QD`\4P@bW7QDd6QDa\4XD0WD0PD`X8PDXT8PDZV5XD0WD0Q
Db\4PDXT8PDZV5XD0WD0PDZX8PDaW7PDVT7XD0WD0PDUP7QDc\4P@bW7PDil6XD0WD0QDd\4PDiW7PDil6XD0WD0PDPU3PDj
P?XD0WD0QDe\4QDd6QDf\4QDg\4XD0WD0QDbY2QDh\4PDdW7XD0WD0QDi\4PDXT8QDj\4XD0VD0WD0QDi\4PDXT8QDj\4XD0
QDk\4WD0QDl\4P@QW6QDeR3PDQg?XD0WD0QDm\4QDn\4QDo\4XD0VD0WD0QDm\4QDn\4QDo\4XD0QDP]4WD0QD^OTD1QDcDQ
DQ]4QDP^2XD0WD0QDR]4PDiW7XD0QDS]4WD0QDT]4PDVW6PDZW>XD0WD0QDU]4Y@0QDV]4TD1QDW]4XD0SD0WD0QDaBQ@X]4
PDVW6XD0VD0WD0QDaBQ@X]4PDVW6XD0QD]?WD0QDY]4PDVW6XD0`DXT8`DVT8`Dil6`Dka<WD0QDjJQDZ]4PDQDXD0VD0WD0
QDjJQDZ]4PDQDXD0QD[]4WD0QD\]4PDkY6PDUT6XD0QD]]4WD0PDdW7QD^]4PDZX8QD]P3XD0QD_]4WD0PDVW6QD`]4PDdW7
XD0QDa]4WD0PDTW6PDXT8QDb]4QDc]4XD0WD0PDX_2PDkW7XD0WD0QDd]4QDfBQDPDQDe]4XD0WD0PDRf3P@VT8QDf]4XD0W
D0QDg]4PDaW7PDXT8XD0QDh]4WD0QDi]4XD0QDj]4WD0PDhg4PDbW7QDk]4XD0WD0QDl]4PDQW6XD0`DXT8`DVT8`D`V4WD0
PDQW6PDcW7QDm]4XD0WD0QDn]4PDaW7XD0QDo]4WD0QDP^4PDRW8PD`Y8XD0VD0WD0QDP^4PDRW8PD`Y8XD0QD]?WD0PDVT8
QDQ^4QDR[2QDd6QDR^4XD0WD0PDTW6PDUT7PDSX6XD0WD0PD`S6PDXT8PD`^=XD0WD0PD[c3PD\U6XD0WD0QDS^4PDTW6PDd
DXD0WD0PDVW6QDd6PD_X=XD0WD0QDgFQ@iAQDT^4PDVW6QDU^4XD0WD0QDPAPDgW7PDoCXD0WD0QDV^4QDW^4QDX^4PDYW8X
D0WD0QDdGQDjMPDYW8XD0WD0QDY^4PDXT8QDZ^4PDbW7XD0WD0QDY^4QD[^4QD\^4P@bb=PDbW7XD0SD0WD0QD]^4QD^^4WD
0PDig4PDZ]5PDcW7XD0WD0QD_^4TD2QDVS3PDbW7QDPDQDe]4XD0WD0QDbZ3QD`^4TD2QDa^4XD0WD0QDb^4QDc^4QDd6QDd
^4XD0WD0PDZX8QDe^4XD0VD0WD0PDZX8QDe^4XD0QDf^4WD0QDg^4PDQh?XD0WD0QDh^4PDgW7QDi^4XD0WD0QDj^4PD4QDk
^4XD0WD0PDVW6PDXT8QDl^4XD0VD0WD0PDVW6PDXT8QDl^4XD0QDm^4WD0PDVg7QDn^4PDik4XD0WD0QDo^4TD1QDP_4XD0V
D0WD0QDo^4TD1QDP_4XD0QDQ_4WD0PDVT8QDR_4PDbW7XD0QDS_4WD0QDT_4PDXT8PDTh?XD0WD0QDU_4PDeW7PDXT8QDV_4
XD0WD0QDW_4PDcW7XD0QDX_4WD0QD\6QDY_4QDZ_4XD0QD[_4WD0QDaBPDiW7TD1PDRf3XD0WD0QD\_4TD2PDQW6XD0VD0WD
0QD\_4TD2PDQW6XD0QD]_4WD0QD^_4PDcW7PDRk3XD0WD0QDkR4QD__4QD`_4XD0QDa_4WD0QDb_4PDcW7PDiCXD0WD0QDc_
4TD1PDdW7XD0`DR_2`DPG`DQGSD0QFd_4TD2WD0QDe_4Q@f_4QD\3XD0QFd_4TD1QD\6Y@0WD0QD]3XD0VD0QFd_4TD1QD\6
Y@0WD0QD]3XD0QDg_4WD0QDh_4Q@i_4PD`W8XD0QDj_4`DZR6`Did2`Dbc6`Ddj6`DoP3`D^d2`DRQ3`DdF`Dad6`D`P3`D_
m5`D`P6`Dck6WD0QDk_4QDc[3TD1QDl_4XD0WD0QDbZ3PDVW6PDUT6XD0WD0QDm_4QDd6QDn_4TD1QDo_4QDP`4QDPDQDQ`4
XD0WD0QDR`4QDS`4Y@0PDdZ2XD0WD0QDR`4QDS`4XD0VD0WD0QDR`4QDS`4XD0QDT`4WD0QDU`4QDV`4XD0QDW`4WD0QDdk2
PDdW7QDd6PD\f<XD0WD0PDnS5Q@X`4QDY`4QDZ`4XD0WD0PD\T5QDY`4QDZ`4XD0WD0QD[`4P@[W6PDdZ2QD\`4XD0WD0QD]
`4QDUIQD^`4PDbW7QDd6QD_`4XD0WD0QD``4QDa`4PDgDXD0WD0QDb`4PDiW7QDc`4XD0WD0QDd`4QDaCP@VT8QDe`4XD0VD
0WD0QDd`4QDaCP@VT8QDe`4XD0QDf`4WD0QDg`4PDTW6TD2QDh`4XD0WD0QDi`4PDiW7PDYY4XD0WD0PDg\6PDiW7PDZ6XD0
WD0QDm\3QDj`4PDbW7PDif7XD0WD0PDPf>XD0WD0QDk`4TD3QDl`4PDQW6XD0VD0WD0QDk`4TD3QDl`4PDQW6XD0QDm`4WD0
PDZk6PDUW6PDbW7XD0WD0PDQW6PDVW6PD[V=XD0WD0PDeGPD\f<XD0VD0WD0PDeGPD\f<XD0QDn`4WD0PDSd4XD0VD0WD0PD
Sd4XD0QDo`4WD0QDPa4QDQa4TD2PDP_?XD0WD0PDfe4QDWh3XD0WD0QDRa4QDd6QDSa4XD0`DQW6`DRW6WD0PDVW6QDTa4QD
Ua4XD0WD0QDVa4PDgW7QDWa4XD0WD0PD`W8QDXa4PDTW>XD0WD0QDYa4QDZa4XD0WD0PDdW7QD[a4PDiW=XD0WD0PDfW8QDP
DQD\a4XD0VD0WD0PDfW8QDPDQD\a4XD0QD]a4WD0QD^a4QDof1PD_T=XD0WD0QD_a4P@QW6PDVW6PDdX?XD0WD0QD`a4QDaa
4QDba4Q@d6QDca4XD0WD0QDda4TD1QDea4PDXT8QDfa4XD0WD0QDaBQ@X;QDga4XD0WD0QDaBQDha4XD0`DTR3WD0QFia4PD
_]2PDeW7XD0SD0UD0QFja4TD3WD0QDka4QDla4XD0SD0WD0QDma4QDna4QDoa4XD0WD0PD[c;PDWW?XD0WD0QDZS1QDPX1QD
Pb4XD0VD0WD0QDZS1QDPX1QDPb4XD0QDQb4WD0QDRb4QDSb4XD0VD0WD0QDRb4QDSb4XD0QDTb4WD0PDfd2PDTk5XD0WD0QD
Ub4Q@Vb4PDVU5TD2QDWb4TD2PDPg<XD0WD0QDXb4TD2QDYb4XD0WD0QDZb4TD2QD[b4XD0WD0QD\b4QDUT1QD]b4XD0VD0WD
0QD\b4QDUT1QD]b4XD0QD^b4WD0QD_b4QD`b4QDab4XD0WD0QDbb4XD0SD0WD0QDcb4P@ZW6P@lZ8P@PX7Q@db4QDeb4QDfb
4XD0VD0WD0QDcb4P@ZW6P@lZ8P@PX7Q@db4QDeb4QDfb4XD0QDgb4WD0QDUNPDHQDhb4TD2QDib4XD0WD0PDUW6PDbW7P@hk
=QDjb4XD0WD0QDkb4QDlb4XD0QDmb4WD0QDUT1QDnb4PDbW7XD0QDob4QFPc4WD0QDQc4QDRc4TD1XD0SD0TD8PDoW7WD0QD
Sc4PDTW6XD0YD2`DZFWD0QDSc4PDTW6XD0QDTc4`DZFWD0QDlo2Q@e6QDUc4XD0SD0WD0QD]6QDVc4QDWc4XD0QDXc4WD0QD
]6QDYc4Q@d6QDZc4XD0VD0WD0QD]6QDYc4Q@d6QDZc4XD0QD[c4UD0QDc6SD0QF\c4WD0Q`1e6QD_3XD0QD]c4UD0SD0QF\c
4WD0Q`1e6QD_3XD0QD]c4UD0QDc6QF\c4WD0Q`1e6QD_3XD0QD]c4UD0QF\c4WD0Q`1e6QD_3XD0QD]c4UD0QD^3TD1WD0QD
_3XD0VD0UD0QD^3TD1WD0QD_3XD0QD^c4QD_c4WD0QDY3XD0VD0QD_c4WD0QDY3XD0QD`c4`E[W6`EHQDac4Q`1e6WD0QDZ3
XD0WD0QDZ3XD0QDbc4`E>`En9QDcc4Q`1g6Q`1e6WD0QD`3XD0`DhP3`Dji?QDdc4WD0QDec4QD\6XD0QDfc4WD0QDgc4TD3
PDcW7QDhc4XD0QFic4QDjc4Q`1g6Q`1e6WD0QDkc4XD0`D`h6`DRj?`DSj?`Dc^6`DT4QD\6Y@0WD0PDTW6PDY9XD0`Dbi=`
DXT8QDj6QD\6PDTW6PDUU>QDlc4QDmc4QFXOQDnc4Q`1e6WD0QD_3XD0`DbMQD\6PD`U=WD0QDoc4XD0PDUj?SD0QDj6QD\6
Q`1e6QDPd4PDRZ6QD\6QDQd4PDeW7QDRd4QDaBS@0S@0QDSd4PDVW6QDTd4WD0QDUd4XD0QDj6QD\6SD0PD]Y8PDoW7WD0QD
_3XD0QD^GQDVd4Q`1e6QDWd4QFmU1QD\6YD0WD0QD_3XD0QDXd4QD\6Y@0WD0QDYd4XD0PDiW7UD0QDc6SD0QDj6WD0Q`1e6
QD_3XD0VD0UD0SD0QDj6WD0Q`1e6QD_3XD0VD0UD0QDc6QDj6WD0Q`1e6QD_3XD0VD0UD0QDj6WD0Q`1e6QD_3XD0VD0UD0Q
Dc6SD0QDj6WD0Q`1e6QD_3XD0QDZd4UD0SD0QDj6WD0Q`1e6QD_3XD0QDZd4UD0QDc6QDj6WD0Q`1e6QD_3XD0QDZd4UD0QD
j6WD0Q`1e6QD_3XD0QDZd4WD0QD[d4QD\d4XD0PDaW7PDj4QD]d4PDjCPDVW6PDfg4PDag3PDHQD^d4QD_d4PDiW7QD[h3PD
^8`En9`E>QD`d4PDoS>PDiW7QDad4QDbd4PDXT8PD`j>PDe\2QDcd4PDif?QD`f3PDVW6PDQDPDbW7QDdd4QDYKQDed4PDX4
PDVW6QDfd4PDiW7PDTW6PDYT8PDS_=QD\6PDQW6PDcW7PDSe5QDgd4PDXT8QDhd4QDid4PDQDPDbW7PDaW7PDVT8PDed=QDj
d4PDdW7QDj6QD\6Q`1g6WD0QDkd4XD0QDj6TD1QDld4QDmd4S@0S@0WD0QDnd4XD0QDj6QDio2WD0QDR7Q`1e6QDod4XD0PD
WZ2QD\6PDhY?QDPe4QDQe4QDRe4PDlR3PDbW7PD`g3PDQ\5QDSe4PDHPDo\3PDVW6SD0PDo\3QD\6QDTe4QDUe4QDVe4QFhH
TD3QD\6WD0Q`1g6Q`1e6QD_3XD0`DdW7Q@Z6QFXd4QD\6Q`1g6Q`1e6WD0QD_3XD0QDWe4Q`1e6WD0QD_3XD0QDZ6PDbW7QD
Z6Q@j6`DbMWD0Q`1e6QD_3XD0`DiW7WD0QDXe4XD0Q`1e6QDZ:QD_6Q`1e6WD0QDYe4XD0QDj6QD\6Q@_6WD0QDZe4XD0`D_
S6`DiW7S@0aDZ6QD[e4Q`1e6PD^j7QDj6TD3QD\e4P@iW7P@dZ2WD0Q`1e6QD_3XD0QDj6TD3QDWg2WD0PDiW7SD0XD0QDj6
TD3QD\6Q`1e6WD0QD]e4QD^e4XD0PDhY?QD_e4QD`e4QDZT4PDTW6QDae4PDdW7QDbe4PDYW8QDce4QDde4QDee4QDfe4TD2
QDge4QDhe4TD2QDie4`EfZ2`EhZ2`EeZ2`EgZ2`EdZ2`EiZ2WD0QDc3XD0QDje4`EfZ2`EhZ2`EeZ2`EgZ2`EdZ2`EiZ2WD0
QDc3XD0QDke4TD2QDZ:QFle4QD\6Q`1g6WD0QDme4XD0QDT_1QDne4QDoe4TD2QDPf4QDQf4QDRf4TD1WD0QDSf4S@0QDTf4
XD0QFle4Q`1g6WD0QDUf4PDiW7XD0QDVf4QDWf4PDbW7aDXf4`D^k5SD0QDYf4QDZf4TD1PDPX7WD0SD0XD0QD[f4PDSW6PD
eW7QD\f4TD2PD`S6PDaW7QD]f4QDP^4QDj6WD0QD^f4XD0QD\@PDTW6PDXT8PDQEPDbW7QDmHQD_f4QD`f4QDaf4QDbf4TD1
PDQW6QDcf4QDdf4Q`1e6WD0QDef4XD0QDff4QDgf4PDiW7QDhf4PDXT8QDif4QDjf4WD0QDkf4XD0QDlf4QFle4WD0QDmf4Q
Dnf4XD0PDiW7QDof4QDUm1QDPg4QDQg4WD0QDRg4XD0QDSg4QDTg4TD1QDUg4QDhHQDY[4Q@g6WD0QDVg4XD0WD0QDWg4XD0
TD2QDXg4PDdW7Q@Yg4WD0QDZg4XD0`DbW7QD[g4QD\g4S@0WD0QD]g4XD0WD0QD^g4XD0QDPZ2QD_g4QFj6Q@g6WD0QD`g4X
D0PDiW7QDag4Q@g6WD0QDbg4XD0QDcg4QDj6Q@eJQDfJWD0PDP3XD0QDdg4QDmU1WD0PDYg>XD0`DiW7QFj6QDeg4Q`1g6WD
0QDfg4XD0`DiW7QDj6QDgg4SD0S@0WD0QDhg4XD0QFhHQ`1g6WD0Q@eJQ@fJQ`1g6QDb3XD0aDig4Q@Z6QDjg4Q`1g6WD0Q@
eJQ@fJQDb3XD0QDj6TD2PDHPDgj3WD0QDb3XD0QDj6TD2PDgW7WD0QDb3XD0QDkg4WD0QDlg4XD0QDmg4QDeJQDfJWD0QDng
4QDog4QDPh4XD0QDfJWD0QDng4QDog4QDPh4XD0QDeJQDfJQDQh4WD0QDRh4XD0QDfJQDQh4WD0QDRh4XD0QDSh4S@0QDTh4
QDj6QD]6QDUh4S@0WD0QDVh4XD0QDWh4QDfk3SD0WD0QDXh4QD\6Q`1e6QDYh4XD0PDhg4PDbW7QDZh4PDdW7S@0WD0QD[h4
XD0QD\h4S@0S@0WD0QD]h4XD0PDVW6PDWk?PDUW6PDbW7QD^h4PDVW6PDV6PDiW7QD_h4QD`h4P@[W6PDiW7QDah4PDiW7WD
0QDbh4XD0PDTW6PDSEQDch4QDdh4PDWl?QDnh2WD0Q`1e6QD_3XD0QDeh4TD1WD0PDVT8QDfh4QD]_3XD0WD0QD^GPDVT8QD
gh4TD1QDVS3XD0P@bW7QD\6PDTW6QDhh4WD0PDUU>XD0WD0QDih4QDjh4PDhW8XD0WD0QD^c1PDTW6XD0VD0WD0QD^c1PDTW
6XD0QDkh4`E>`En9WD0QDlh4XD0`DeW7WD0QDaBTD3PDTW6QDmh4XD0QF\LTD2WD0QDnh4PDQW6XD0VD0QF\LTD2WD0QDnh4
PDQW6XD0QDoh4QF\LTD2WD0QDPi4QDQi4PDfW7XD0WD0QD^GQDRi4XD0WD0QDSi4QDTi4QDUi4XD0WD0QDVi4PDVT8Q`1e6Q
DWi4S@0QDXi4XD0WD0PD[U5QDYi4QDZi4QD[i4XD0WD0QDaOPDVW6PDiW7XD0WD0QD\i4QD]i4TD1PDQ\5XD0VD0WD0QD\i4
QD]i4TD1PDQ\5XD0QD^i4UD0aDj6`DXT8SD0WD0QD_i4XD0QD`i4WD0QDai4QDc6QDbi4QDci4XD0WD0PDeg4PDbW7QDdi4X
D0SD0`E>`En9`EiW7`EbW7`Eo9`EgW7WD0QDa3XD0QDei4WD0QDeZ1TD2QDfi4XD0QDQ?WD0QDgi4P@[W6QDhi4TD1QDii4X
D0`DcW7`DcP3`DbP3`DhP3`E>`En9WD0QD\6Y@0QDji4XD0`DQW6`DRW6WD0QDQ?QDki4TD2QDli4XD0WD0QDW_4PDgW7QDa
[2XD0QDmi4WD0QDni4XD0QDoi4WD0PDd:QDd6QDPj4XD0WD0QD^OTD4QDQj4XD0WD0QDRj4Q@Sj4TD1QDTj4XD0WD0QDkV1Q
DUj4TD1QDVj4QDWj4XD0`DQ8`DZV2WD0QDXj4QDYj4PDPX7XD0WD0QDZj4PDPHXD0VD0WD0QDZj4PDPHXD0QD[j4WD0QD[b1
QD\j4P@_X7QD]j4XD0WD0QDbLPDTW6QDiAQD^j4XD0WD0QD_j4TD1QD`j4Q@[<QDaj4XD0WD0QDeP1QDd6QDbj4QDcj4XD0W
D0QDdj4TD1QDej4XD0QFRT4Y@0WD0QDfj4QDaCXD0WD0PDaW7PDXT8QDgj4PDbW7XD0WD0QD\@QDd6QDhj4XD0WD0PDlZ8PD
iW7QDPDXD0WD0QDij4TD1PDVT8QDjj4PDiW7XD0SD0WD0QDkj4QDlj4QDPDQDmj4XD0WD0QDnj4TD3PDPX7QDoj4XD0SD0WD
0QDPk4QDQk4TD1QDRk4XD0QDSk4WD0QDTk4XD0QDUk4TD1VD0QDSk4WD0QDTk4XD0QDUk4TD1QDVk4QDSk4Y@0WD0QDWk4XD
0PDXT8S@0WD0QDXk4Y@0QDYk4XD0QDk^1TD5WD0QDZk4PDiW7XD0QD[k4QDXd4TD6QD\k4TD1QD]k4Q`1e6WD0QD_3XD0VD0
QDXd4TD6QD\k4TD1QD]k4Q`1e6WD0QD_3XD0QD^k4QDXd4WD0QD_k4XD0QDUIQD`k4WD0QDak4PDiW7XD0SD0WD0PDTMPDiW
7PDUg3XD0SD0QDbk4QD\6Y@0WD0QDck4XD0`DeW7WD0QD\6QDdk4TD2QDek4XD0QDfk4WD0PDPX7QDgk4QDhk4XD0VD0WD0P
DPX7QDgk4QDhk4XD0QD]?WD0QDik4PDSk3XD0WD0QDjk4QDS>PDd3XD0QDkk4QDlk4WD0QDmk4PDd3XD0QDnk4QFok4TD3WD
0QDY[4QDmHQDPl4QDQl4XD0`Do_4`DWQ3WD0QDo5XD0Y@0QDRl4TD1VD0WD0QDo5XD0Y@0QDRl4TD1QDSl4QDTl4QDUl4SD0
S@0WD0QDb3XD0QDVl4QFWl4WD0QDXl4XD0QDYl4QDZl4TD4WD0QDY[4Y@0PDSMQD[l4XD0QD\l4TD1WD0QD[KPDQW6XD0VD0
QD\l4TD1WD0QD[KPDQW6XD0QD]l4QD\6WD0QD^l4QD_l4TD1QD`l4XD0P@XT8VD0QD\6WD0QD^l4QD_l4TD1QD`l4XD0P@XT
8QDal4WD0QDbl4PDRZ6XD0QDcl4WD0PDaW7QDdl4XD0VD0WD0PDaW7QDdl4XD0QDel4QFok3TD2WD0PDTW6QDd6QDfl4XD0Q
Fok3Y@0WD0QDlDTD1QDgl4XD0VD0QFok3Y@0WD0QDlDTD1QDgl4XD0QDhl4QFok3Y@0WD0QDil4XD0QDjl4WD0QDkl4QDWd3
XD0SD0QDll4TD3WD0QD^[1QDml4TD1QDnl4XD0VD0QDll4TD3WD0QD^[1QDml4TD1QDnl4XD0QDol4WD0QDXj4QDPm4TD1QD
Qm4XD0VD0WD0QDXj4QDPm4TD1QDQm4XD0QDRm4QDSm4WD0QDTm4QDd6QDUm4XD0WD0QDVm4TD1QDWm4XD0QDXm4WD0PDnS5Q
D\c1QD`APDgb;QDYm4XD0WD0QD[h3QD`APDgb;XD0PDbW7WD0QDZm4QD[m4TD1PDiW7XD0SD0WD0QD\m4PDVW6XD0QD]m4WD
0QD^m4P@VW6XD0VD0QD]m4WD0QD^m4P@VW6XD0QD_m4QFok3TD1WD0QD`m4Y@0TD1QDam4XD0SD0QFok3QD\6Y@0WD0QDbm4
XD0QDcm4WD0QDdm4PDiW7QDem4XD0SD0QD\6WD0PDUW6PDiW7XD0QDfm4QD\6Y@0WD0PD[1QDgm4XD0QDhm4QDim4WD0QDjm
4QDkm4XD0QFok3QD\6WD0QDlm4TD1VD0XD0`DVW6`DTW6`DWT6`DdW7QFok3QD\6WD0QDlm4TD1QDmm4XD0`DVW6`DTW6`DW
T6`DdW7WD0QDd3S@0PDoW7QDnm4QDom4XD0WD0QDd3S@0PDoW7QDPn4QDQn4PDiW7XD0WD0QDd3S@0PDoW7Q@i;TD1QDRn4X
D0WD0PDoW7QDSn4Q@Tn4P@R3TD1QDUn4XD0WD0PDoW7QDQ;Q@Tn4P@R3TD1QDVn4XD0WD0PDoW7QDWn4TD2QDXn4XD0QDYn4
WD0PDRk3SD0PDoW7QDZn4XD0WD0QDo>P@[W6PDR3XD0QD\6TD2WD0PDZU5QD[n4QD\n4P@iW7PDdZ2XD0`D2WD0PDPX7QD]n
4QD^n4QD_n4TD1QD`n4XD0`D2WD0PDPX7QDan4XD0VD0WD0PDPX7QDan4XD0QD]?WD0QDbn4QDcn4QDdn4QDen4QDQ?QDfn4
XD0WD0QDgn4QDhn4QDin4Q@jn4QDkn4XD0WD0PDPX7QDln4Q@mn4QDkn4XD0`EVU5`EWU5`EQX7QDfm2WD0QDnn4XD0QDon4
`EVU5`EWU5`EQX7QDgR1QDdn4WD0P@R3QDPo4XD0QDQo4WD0PDeW7PDin?XD0WD0PD[W6PDlW7PDT8XD0WD0PD`X8PD^W6PD
^]8XD0WD0PD[W6PDVT8QDRo4PD^W6PD^]8XD0WD0QDSo4PDdT=XD0`D^S3`DoP3WD0QDTo4PDfR>XD0VD0`DTk5WD0QDTo4P
DfR>XD0QDUo4`DTk5WD0QDVo4QDWo4TD1PDfY6XD0PDbW7`DXT8aDd5WD0QDXo4PDfY6PDbW7QDYo4XD0WD0PDfY6PDbW7QD
Zo4XD0WD0PDSk3PDoW7QD[o4XD0WD0QD\o4PDUX8XD0QD]o4WD0QD^o4QD_o4XD0WD0PDHQD`o4QDdg3QDao4XD0QDbo4WD0
QDco4QDdo4QDeo4TD2QDfo4XD0`DX8WD0QDgo4QDho4XD0WD0PDk^4PDbW7QDio4XD0WD0QDfBPDVT8PDPo?XD0WD0QDjo4Q
Dko4QDlo4TD1QDmo4XD0WD0QDno4QDoo4XD0QDPP5`D[5`DUU>WD0PDiW7PDdZ2PDj\>XD0VD0WD0PDiW7PDdZ2PDj\>XD0Q
DQP5WD0QDRP5QDSP5XD0`DbI`DnG`DfP3WD0PDVW6QD[o3QDTP5PDhi=XD0WD0PDbW7PDdV>XD0VD0WD0PDbW7PDdV>XD0QD
UP5WD0PDmW7PDVT8PDec>XD0WD0PDbW7PDVT8PDe7XD0VD0WD0PDbW7PDVT8PDe7XD0QD]?WD0QDVP5PDR3PDiW7PDl^2XD0
VD0WD0QDVP5PDR3PDiW7PDl^2XD0PD1WD0QDa<P@R3QDWP5TD1PDmQ5XD0WD0QDS>TD1QDXP5PDUn2XD0VD0WD0QDS>TD1QD
XP5PDUn2XD0QDYP5WD0QDXETD2QDZP5PDcW7XD0QD[P5WD0QD\P5Q@]P5P@`g3TD1QD^P5XD0`DbW7UD0WD0PDcW7QD_P5QD
e3XD0TD6PD4QD`P5Q@\6QDaP5UD0WD0PDcW7QD_P5QDe3XD0TD6PD4TD6QDbP5QDcP5P@4WD0PDcW7QDiAQDe3TD2XD0VD0Q
DcP5P@4WD0PDcW7QDiAQDe3TD2XD0QD]?UD0WD0PDcW7QDiATD2QDdP5QDeP5TD7XD0PD4TD6QDfP5UD0WD0PDcW7QDgP5QD
hP5TD6XD0PD4UD0WD0PDcW7QDiP5QDZ6XD0PD4TD5QDjP5WD0PDWo?QDkP5XD0QDlP5QDmP5WD0QDf3PDbW7XD0`DUF`DXj6
`DQh6`Dd`6`D_U<`Do^?`Dil6`DC`DXT8`DRFUD0WD0QDf3PDbW7XD0`DUF`DXj6`DQh6`DC`DXT8WD0QDnP5PDbW7XD0QDo
P5WD0QDPQ5QDQQ5PDbW7XD0`Dil6WD0PD[T>PDbW7XD0QDRQ5WD0QDSQ5PDbW7QDTQ5XD0VD0WD0QDSQ5PDbW7QDTQ5XD0QD
UQ5WD0QDVQ5QDWQ5PDbW7XD0QDXQ5QDYQ5WD0PDgg3QDZQ5XD0QD[Q5TD4QD\6TD1WD0QDg3XD0VD0QD[Q5TD4QD\6TD1WD0
QDg3XD0QD\Q5WD0QD]Q5XD0QD\6WD0QD^Q5P@UX8QD_Q5XD0`En_2`EZk5`E[k5`EVW6`E_S6`ETW6`EeZ2`EgZ2`EcW7WD0
QDh3XD0`DTX4`DT<`DhP3`DT_4`DU_4`DQ8`Dh[6QDV]1Q@\6TD2WD0QDh3XD0WD0PDbW7QD`Q5aDd5`DgC`DTd2SD0XD0VD
0WD0PDbW7QD`Q5aDd5`DgC`DTd2SD0XD0QD[@WD0QDaQ5QDbQ5XD0WD0PDhW8QDcQ5XD0VD0WD0PDhW8QDcQ5XD0QD[@QDdQ
5QDeQ5TD2Q@]j3TD1WD0QDi3XD0VD0`DbI`Ddj5`DV_5QDdQ5QDeQ5TD2Q@]j3TD1WD0QDi3XD0QDfQ5`DbI`Ddj5`DV_5WD
0QDgQ5QDhQ5XD0QDiQ5QD\6WD0QDiAQDjQ5QDkQ5Q@lQ5XD0WD0QDV[1PDPX7QDiATD1QDmQ5XD0`DiW7WD0PD]U=QDnQ5XD
0WD0QDQU3PD^[2QDoQ5XD0WD0QDPR5QDQR5XD0VD0WD0QDPR5QDQR5XD0QDRR5WD0PD^P@PDmU7XD0WD0PDk`;PD_P@PDgDX
D0WD0QDSR5QDTR5XD0WD0QDUR5QDVR5XD0VD0WD0QDUR5QDVR5XD0QDWR5WD0PD[X3PDbW7XD0SD0PD`S6WD0QDXR5PDbW7Q
DiAXD0`Dfj5WD0PDRk3QDYR5PDoW7QDZR5XD0WD0QD[R5QDd6PDgg3XD0WD0QD_AQD\R5PDVT8PDQc=XD0WD0PDZU5SD0QD]
R5PDiW7QD^R5XD0WD0QDa<QD_R5PDiW7XD0QD`R5WD0QDaR5QDbR5QDcR5XD0WD0QDdR5QDe]1XD0VD0WD0QDdR5QDe]1XD0
PD1WD0QDeR5QDfR5P@QW6PDfY6XD0WD0QDeZ2QDgR5PDPi?XD0WD0QDhR5PD[Y6TD3PDlQ5XD0WD0QDhR5QDiR5QDhR1P@dZ
2TD1QDjR5XD0WD0QDkR5QDmV4QDnV4XD0PD]k5QDlR5TD6WD0QDP=PD_X7QDmR5XD0WD0PDf3QDP=TD1QDnR5XD0QDoR5WD0
PDVW6PDVT8PDkT4XD0WD0QDgb2PDiW7QDPS5P@bW7QDQS5XD0SD0WD0QDRS5QDSS5QDTS5TD1QDUS5XD0WD0QDVS5XD0QFWS
5WD0QDXS5PD_X8TD1QDYS5XD0`Dil6WD0QDZS5SD0XD0WD0QD[S5QDk3XD0QD\S5TD1QD]S5TD1QD]j3S@0WD0QDl3XD0aDd
5`D]l5`DmQ3`Dg2QD\6TD1WD0QD^S5XD0VD0QD\6TD1WD0QD^S5XD0QD_S5WD0PD_Q@PDfe?XD0WD0PD_d7PDd8XD0`Do\>W
D0PDQk5PDgW7PDb[<QD`S5XD0WD0QDaS5P@QW6QDbS5XD0QDcS5WD0QDdS5PDTW6XD0VD0QDcS5WD0QDdS5PDTW6XD0QDeS5
QDfS5P@VT8WD0QDgS5QDhS5XD0QDiS5QDjS5QDUT1WD0P@gT6QDkS5XD0`DVW6WD0PDj`4PD]W4XD0WD0QDlS5PDlW4XD0VD
0WD0QDlS5PDlW4XD0QDmS5WD0PDof4QDnS5XD0WD0PDcQ@PDmP>XD0WD0QDoS5PD\l5XD0WD0QDPT5PDea4XD0VD0WD0QDPT
5PDea4XD0QDg@WD0PDeQ@PDfQ@XD0WD0PDPb1PDgQ@XD0WD0PDcb=PDfQ3XD0WD0PDhQ@PDT`6XD0WD0PDgW6PDfT?XD0WD0
QDQT5PDll3XD0WD0PD[`4PDWa4XD0WD0PDlV4PDT\6XD0PDbW7WD0PD\`4PDdFPDbW7XD0WD0PD_`<PDkQ@XD0VD0WD0PD_`
<PDkQ@XD0QDRT5WD0PDlQ@QDfW4XD0WD0PDR\2PDSS=XD0WD0PDVd2PDbT?XD0WD0PDc`4PD[5PDbW7XD0WD0PDiQ<QDST5X
D0WD0PD[V3PD[k?XD0WD0PDYf4PD^n4XD0QDTT5WD0PDeg4QDUT5QDVT5XD0WD0PDmQ@QDWT5XD0WD0PD[n<QDXT5XD0WD0P
DnQ@QDYT5XD0WD0PD]]<PDVW6PDXT8PD]g<XD0WD0PDUEQD[l4PDXT8QDZT5XD0WD0PDmR?PDVW6PDXT8PDl`2XD0WD0PD^h
5PDVW6PDXT8PDWW6XD0WD0PD^W=PDTW6PDXT8PDWW6XD0VD0WD0PD^W=PDTW6PDXT8PDWW6XD0QDlR3WD0PDjT?PDVW6QDPD
PDUU>XD0WD0PDjZ6PDVW6PDXT8PDUX?XD0WD0PDQ_2PDVW6PDXT8PDPR@XD0WD0PDci=PDVW6PDXT8PD^^2XD0WD0PDlg4PD
VW6PDVT8PDVX?XD0WD0PDco>PDVW6PDVT8PDQR@XD0WD0PDUP7PDUW6PDbW7PDil6XD0WD0QD[T5PDVW6PDVT8QD\T5XD0WD
0QD]T5PDVW6QDUW2XD0QD^T5WD0QD_T5PDgDQD`T5QDaT5TD1QDbT5XD0WD0PDfQ3QDcT5XD0WD0PDHPDTR@XD0WD0PDaS=Q
DdT5XD0WD0QDeT5PDb[5XD0QDfT5WD0PD^P@QDgT5XD0WD0QDhT5PDTW6QDiT5XD0WD0PD]l5PDiW7PDXT8PDTn2XD0WD0PD
W5PDc`=XD0WD0PDWh=PDVW6PDXT8PDQT7XD0WD0PDXR@PDVW6PDXT8PDdDXD0WD0PDZHQDjT5XD0WD0PDRf3PDYR@PDVW6XD
0WD0PD[m6PD`S6QDkT5PDaY8XD0WD0QDlT5QDmT5XD0WD0QDnT5PD[k5XD0`Dl_4`DRS3`DS4`DTW6WD0PDZk5PDog6XD0WD
0PD^R@PDgW7PDVh=XD0WD0PDZX8PDTj5PDgW7PDHXD0WD0PDQS<PDc^6PDgW7PDHXD0QDn3TD1WD0QDoT5PDRf3QDYHXD0aD
Z6QDX;WD0QDPU5PDRf3QDYHXD0QDQU5TD1WD0QDRU5PDRf3QDSU5XD0aDZ6QDTU5TD3PDRf3Q@YHWD0QDm3XD0VD0QDTU5TD
3PDRf3Q@YHWD0QDm3XD0QDUU5QDVU5TD3WD0PDRk3QDiASD0PDoW7XD0QDiAQDWU5TD4QDXU5WD0QDYU5SD0PDoW7QDZU5XD
0WD0PDaR8PDS_4QD[U5XD0RD0PDRf3WD0QD\U5XD0QD]U5Q@]6WD0QD^U5P@YW8QDiAS@0SD0QD_U5XD0QD`U5P@T8TD2WD0
QDaU5P@YW8QDiAaD_5aDd5aDR7S@0aDd5SD0XD0VD0QD`U5P@T8TD2WD0QDaU5P@YW8QDiAaD_5aDd5aDR7S@0aDd5SD0XD0
QD]?QDf5TD4QD\6WD0QDiASD0QDbU5Q@cU5XD0Q@iASD0VD0QDf5TD4QD\6WD0QDiASD0QDbU5Q@cU5XD0Q@iASD0PD1WD0P
DeW7QDdU5P@SW8PDWh4XD0QDeU5TD6WD0PDVW6PDbe>XD0WD0PDS[1SD0XD0WD0QDeo1PDRk3PDoW7XD0QDiA`Dfe<`DQm5`
DPf<`DS_4`DU_4`Dml5`DXi5`DYS6`DXf<`DT_4`DgR@`DhR@WD0QDfU5PDlZ8PDRk3PDoW7XD0YD2WD0PDSk3QDiASD0P@4
QDgU5QDhU5XD0WD0QDiU5PDbW7XD0`DXT8`DUP7`DZP?`DoFWD0QDjU5PDbW7QDkU5XD0WD0QDlU5QDX;QDiASD0QDmU5XD0
WD0QDid4QDnU5TD1PDgg3XD0UD0WD0QD^`1QDde1SD0XD0QDVa1WD0QDoU5QDPV5TD3QDQV5XD0WD0PDoR@XD0QDRV5WD0QD
SV5PDVT8QDTV5XD0UD0WD0PDWU5XD0QDP`1QDUV5WD0QDVV5QDWV5QDXV5QDfZ4XD0WD0QDYV5QDZV5QDd6QDcDPDUm2XD0W
D0PDZX8QD[V5PDiW7XD0WD0QDW_1PDiW7PD`X8XD0QDQ;WD0QDfk1PDnS5P@[W6QD\V5TD2QD]V5XD0WD0QD^V5QD_V5QD`V
5XD0UD0WD0QDaV5XD0aDd5aDh7SD0QDbV5PDVT8PDTJPDfQ3QDbZ3TD1PDTW6TD4QDbBQDcV5QDdV5WD0QDeV5XD0TD2QDfV
5SD0UD0QDgV5WD0QDhV5XD0VD0UD0QDgV5WD0QDhV5XD0QDWd1QDiV5Q@\6Q`1e6WD0QDjV5XD0`DiW7aDZ6UD0WD0PDVU5Q
DiASD0XD0UD0WD0PD[Y8QDiASD0XD0UD0QDkV5QDlV5UD0WD0QDmV5XD0SD0`D^k5UD0PD\d4QDnV5QDoV5PD\d4PDiW7QDP
W5QDP=QDeP3PDcn>QDaCQD\6PDVT8Q`1e6WD0QDQW5XD0QDRW5QDSW5UD0WD0QDTW5XD0WD0QDUW5Q`1e6Q@VW5QDc7XD0QD
c7QDWW5QDXW5QD^P2TD2QDYW5QDZW5QD[W5QD\6WD0QD\W5XD0PDiW7QD]W5WD0QD^P2XD0SD0PDmMPDo^2PDS3QD^W5PDQW
6PDS3PDQW6QD_W5QD`W5QDaW5PDja6PDSW6QDbW5QDcW5PDgg4QDdW5PDbX?PDQW6QDeW5QDfW5WD0QDgW5XD0`DiW7QDfW5
WD0QDgW5XD0`DiW7QDeW5WD0QDgW5XD0`DiW7WD0QDgW5XD0`DiW7QDQ;QD\6Q`1e6WD0QDhW5XD0QDiW5QDjW5QDkW5PDVT
8WD0PD\d4XD0PDiW7QDlW5QDmW5TD1QDnW5QD^P2TD2QDoW5QDPX5PDdZ2WD0QDQX5XD0QD\6PDiW7PDdZ2WD0QDRX5XD0QD
SX5QDTX5QDUX5PDXT8PDe3QDVX5QDWX5QDXX5QDPn1PDQZ6QDYX5PDQZ6PDgW7PDkW8PDXT8PDUU=PDPf<QDkR4QDZX5QD[X
5P@bW7QD\X5PDUg1QD]X5PDcW7PDco5QD^X5PDiW7PDR3QD_X5PDkDPDVW6QD`X5PDSe5PDSW6PDQn2TD2QDaX5PDeg4PDbW
7PDXT8QDbX5PDkQ5QDcX5TD6WD0Q`1e6QDVW5XD0QDdX5QDcX5TD5PDcW7TD3WD0QDc7XD0QDeX5TD8PD4WD0QDfX5XD0UD0
WD0PDnf>XD0WD0QDeX5SD0PD4QDfX5XD0WD0QDeX5SD0SD0PD4QDfX5XD0QDP4QDgX5S@0WD0QDo3XD0VD0QDP4QDgX5S@0W
D0QDo3XD0QDhX5QDP4TD2QDiX5QDjX5Q`1e6S@0WD0QDo3XD0VD0`DVT8QDP4TD2QDiX5QDjX5Q`1e6S@0WD0QDo3XD0QDkX
5`DVT8QDlX5TD2QDmX5TD2WD0QDQ4Q@nX5QDR4XD0QDP4QD_W1WD0QDQ4QDR4XD0WD0QDT4PDbW7QDiAaDZ6SD0XD0WD0PDf
`4PD\a4XD0WD0PDe`4PDQEXD0VD0`DVR6`D_8WD0PDe`4PDQEXD0QDoX5`DVR6`D_8WD0QDPY5QD^R3QDQY5XD0WD0QDRY5P
DVW6PDXT8PDjHXD0WD0PDa_4PDbW7PDRl3XD0WD0PDfR@PDT_4XD0WD0QDSY5QDTY5PDZFXD0WD0QDUY5PDVW6TD2PDdS@XD
0WD0QDVY5QDWY5XD0QD\6TD1WD0QDVHQDXY5PDiW7XD0QDYY5WD0PDml=PDQW6PDY4XD0WD0QDZY5QD[Y5QD\Y5XD0WD0QD]
Y5PDo\=XD0`DfW7`DiW7WD0QD]Y5PDVW6PDXT8QD^Y5PDnh8XD0WD0QD_Y5QD`Y5XD0VD0`DeW7WD0QD_Y5QD`Y5XD0QDaY5
`DeW7WD0QDbY5QDcY5XD0VD0WD0QDbY5QDcY5XD0QDXn2WD0QDdY5PD^X7XD0WD0PDgb<PDbW7QDeY5XD0WD0PDlS@PDbW7P
DmS@XD0WD0PD\l5PDTMPDVW6XD0WD0PDn`4QDfY5QDgY5XD0WD0PDnS@PDZQ?XD0WD0PDoS@PDin6XD0WD0QDhY5QDiY5XD0
WD0PDQT@PDei6XD0PDbW7WD0QDjY5PDST@XD0WD0QDkY5QDlY5XD0WD0QDmY5PDPa=XD0VD0WD0QDmY5PDPa=XD0QDnY5QDo
Y5PDVT8WD0QDPZ5QDQZ5XD0WD0QDRZ5PDfQ3XD0WD0PDfQ3PDbW7TD1PDn[7XD0WD0QDSZ5QDTZ5XD0WD0PDRT=PDZX8XD0W
D0PDa_<PDmNXD0WD0PDcT6PDnT?XD0VD0`DVg7WD0PDcT6PDnT?XD0QDUZ2`DVg7WD0PDo`;PDYl<XD0WD0PDVV>PDcW7PDk
P?XD0WD0PDea7PDiW=XD0WD0PDg\6PDbW7PD]k>XD0WD0PDkP?QDUZ5XD0VD0`DfW7WD0PDkP?QDUZ5XD0QDVZ5`DfW7WD0Q
DWZ5QDXZ5XD0QDYZ5TD2WD0QDZZ5PDgDXD0VD0`DbW7`DcW7QDYZ5TD2WD0QDZZ5PDgDXD0QD[Z5`DbW7`DcW7WD0PD[3PDV
W6PDXT8QD\Z5XD0WD0PDUGPDVW6PDVT8PDWT@XD0WD0QD]Z5PDm[=PDXT@XD0WD0QD^Z5PDQa4PDiW7XD0WD0PDdQ3PDcW7Q
D_Z5XD0WD0QD`Z5PDnFPDl]=XD0VD0WD0QD`Z5PDnFPDl]=XD0QD]?QD\6TD1WD0PDgg4QDaZ5QDbZ5XD0VD0QD\6TD1WD0P
Dgg4QDaZ5QDbZ5XD0QDcZ5QFdZ5QD\6TD1QDeZ5Q`1e6S@0WD0QDS4XD0VD0`DVW6QFdZ5QD\6TD1QDeZ5Q`1e6S@0WD0QDS
4XD0QDfZ5`DVW6QDgZ5TD6QD\6QDhZ5S@0WD0QDm2XD0VD0QDgZ5TD6QD\6QDhZ5S@0WD0QDm2XD0QDiZ5WD0QDjZ5QDkZ5X
D0VD0WD0QDjZ5QDkZ5XD0QDlZ5WD0QDmZ5QDnZ5XD0WD0PD`T@QDoZ5XD0WD0PDbT@QDP[5PDhh6XD0WD0PDW]2PDSe5PDZX
8XD0VD0WD0PDW]2PDSe5PDZX8XD0QDiZ5WD0PDdT@PDll8XD0VD0WD0PDdT@PDll8XD0QDQ[5WD0QDR[5QDS[5XD0WD0PDR^
8PD^P7XD0VD0WD0PDR^8PD^P7XD0QDT[5WD0PDg9QDU[5XD0VD0WD0PDg9QDU[5XD0QDV[5WD0PDkT@PDi^6XD0WD0QDW[5Q
DX[5XD0VD0WD0QDW[5QDX[5XD0QDY[5WD0PDmT@PDcW7XD0WD0QDZ[5PDbW7PDih8XD0QD\6TD1WD0QD[[5PDbW7TD1QD\[5
QD][5XD0WD0QD^[5P@Qh?QD_[5XD0VD0WD0QD^[5P@Qh?QD_[5XD0QD`[5WD0PDZX8QDa[5XD0VD0WD0PDZX8QDa[5XD0QDi
Z5WD0PDP\6QDb[5XD0WD0PDga4QDc[5XD0WD0PDVd2QDd[5XD0WD0PDmf7QDe[5XD0WD0QDf[5QDg[5XD0WD0QDh[5P@n`4Q
Di[5XD0WD0QDj[5QDk[5XD0VD0`Dli<`Dmi<WD0QDj[5QDk[5XD0QDl[5`Dli<`Dmi<WD0QDm[5QDn[5XD0WD0QDo[5QDP\5
XD0VD0WD0QDo[5QDP\5XD0QDQ\5WD0QDR\5QDS\5XD0WD0QDT\5XD0VD0`D]W@`De3`DV`4`DXR3WD0QDT\5XD0QDU\5`D]W
@`De3`DV`4`DXR3WD0PDn`4PD]9XD0PDTW6WD0PDda4PDbW7PDd8XD0VD0WD0PDda4PDbW7PDd8XD0PD1QFV\5QD\6TD1WD0
PDVT8PDda4PDbW7PDd8XD0WD0PDda3PDW6PDbW7XD0WD0PDZX6QDW\5XD0WD0PDaj5PDbW7PDXT8QDX\5XD0WD0PDdW8QDY\
5XD0WD0PDSn2QDZ\5XD0VD0`DTW6WD0PDSn2QDZ\5XD0QD[\5`DTW6WD0PDeg4QD\\5XD0`DRV=`DdP3`DRE`DPX5`DaY>`D
Z:`Dha<WD0PDfg4PD\S>XD0`D]]6`D]\2`Dck6`Dgk6`Dgj>WD0PDhEQD]\5XD0`DT`6`DbW7`DcW7`DeW7`DaW7WD0PDdg4
PDX^<XD0WD0QD^\5QD_\5XD0`DfW@`DQE`DX_2WD0PDng4PDQEXD0VD0WD0PDng4PDQEXD0QD]?WD0QD`\5PDdn2XD0`DVW6
WD0QDa\5QDb\5XD0`Di]5`Dj]5`Df]5`DfE`DTd2`D\h6`Dg]5`D[T2`Di]8`DeT2`DjW@`D[E`D[a6`DZa6WD0PDPh4PDkW
@XD0WD0PDQh4PDlW@XD0WD0PDRh4PDmW@XD0WD0PDUZ5PDnW@XD0WD0PDoW@PDPX@XD0WD0QDc\5QDd\5XD0WD0QDe\5PDSZ
?XD0`D_X@`D^U6`DRa6WD0PDTh4PDW^<XD0WD0QDf\5QDg\5XD0VD0WD0QDf\5QDg\5XD0QDh\5WD0QDi\5QDj\5XD0WD0PD
hY?QDk\5XD0`DbQ3`DR_6`Dog6WD0PDnX@PDoW7XD0WD0QDl\5PDfY2XD0VD0WD0QDl\5PDfY2XD0QDm\5WD0PDh`4PDkc=X
D0WD0PDg3PDn2XD0VD0WD0PDg3PDn2XD0QDn\5WD0QDo\5PDbW7TD2QDPDTD1QDP]5XD0WD0QDQ]5QDR]5XD0`Deo6`Dfo6`
D`V>`DnT@`DhP7`DRY@`DSY@`DTY@WD0QDS]5QDT]5XD0VD0`DSHWD0QDS]5QDT]5XD0QDU]5`DSHWD0PD`FQDV]5XD0WD0P
DR_6PDYd;XD0WD0PD[5PDiW7PDTj5XD0WD0QDW]5QDX]5XD0`Dg:WD0QDY]5PDn]3XD0VD0WD0QDY]5PDn]3XD0QDZ]5WD0Q
D[]5QD\]5XD0WD0PDTm2QD]]5XD0VD0WD0PDTm2QD]]5XD0QD^]5WD0PDSW6PDXT8QD_]5XD0VD0`DXT8WD0PDSW6PDXT8QD
_]5XD0QD`]5`DXT8WD0PDgg4QDa]5XD0VD0WD0PDgg4QDa]5XD0QDb]5WD0PDea4PDdY@XD0WD0PDl4PDbW7PDXT8PDeY@XD
0WD0PDdh3PDb^2PDUW6XD0VD0`DTW6`DVW6WD0PDb^2PDUW6XD0VD0`DTW6`DVW6WD0PDdh3PDb^2PDUW6XD0QDc]5`DTW6`
DVW6WD0PDb^2PDUW6XD0QDc]5`DTW6`DVW6WD0PDja=PDiW7PDij=XD0WD0PDT\6PDgW7PDfY@XD0WD0PDk\6PDgW7PD[U<P
DbW7XD0WD0PDWV2PDgW7PDPm6XD0WD0PDoFPDgW7PDgd6XD0WD0PDSe6PDgW7PDb\1PDbW7XD0WD0QDd]5PDgW7PDiY@XD0W
D0PDiY6PDgW7PDkf7XD0WD0PDg^;PDgW7QDe]5XD0WD0PDW5PDgW7PDhZ5XD0WD0PDUS6PDgW7PDdg4XD0WD0PDf_4PDiW7P
DWl9XD0WD0PDT?PDVW6TD1QDf]5XD0WD0PDc3PDVW6QDd6PD_Q=XD0WD0PDeW7PD`W=XD0VD0WD0PDeW7PD`W=XD0QDg]5WD
0PDSW6QDh]5XD0VD0`DRV2`Dm5WD0PDSW6QDh]5XD0QDi]5`DRV2`Dm5WD0PDQW6PDcW7PD\k?XD0WD0PDQW6PDiW7QDj]5X
D0WD0PDVW6PDhg4QDk]5XD0VD0WD0PDVW6PDhg4QDk]5XD0QDl]5WD0QDm]5PDR8XD0WD0QDn]5QDo]5XD0`D]l5WD0PDaW7
QDiATD1QDP^5XD0VD0WD0PDaW7QDiATD1QDP^5XD0QDQ^5QDR^5`D`V8`DV3`Dn2QFS^5TD2WD0QDT^5XD0QDT^5`DR3SD0P
DUT5PDR3Q`1e6QDU^5PD^2PDlQ5QDV^5PDlQ5WD0QDW^5P@Rk3QDX^5XD0`DcW7`D^6QDY^5WD0QDYV2PDiW7XD0SD0QDW^5
PDiW7aDZ6`DW3QDZ^5PDiW7QD[^5QDYV2PDiW7WD0QD\^5XD0QDll1WD0QD]^5XD0`DHQDV]1Q@^^5P@VT8PDVS8QDaCQD\6
WD0QD_^5QD`^5XD0PDSe5QDi;QDa^5QDb^5WD0QDc^5QDd^5XD0QDe^5S@0S@0WD0QD\6QDid2XD0QDf^5TD1WD0QDdn4QDg
^5XD0`EVU5`EXW6`Eo9`E[U5`ESe5`EYW6WD0QDh<QDh^5XD0VD0`EVU5`EXW6`Eo9`E[U5`ESe5`EYW6WD0QDh<QDh^5XD0
QDi^5WD0QDV;QDV4XD0`DW]2`DXW6WD0QDQ;PDPT5QDV4XD0`DW]2`DXW6QDj^5TD2WD0QDk^5QDl^5XD0WD0QDm^5PDdZ2T
D1QDn^5QDo^5XD0PDXT8WD0SD0PDmh<QDP_5TD1PDiW7XD0UD0WD0QDQ_5QDR_5XD0TD6QDS_5WD0QDT_5QDU_5VD0XD0WD0
QDT_5QDU_5QDV_5XD0WD0QDW_5PDo2PD\c;XD0WD0QDX_5PDdZ2TD2QDY_5XD0WD0PDQX7PDQk7XD0SD0UD0WD0QDZ_5QD[_
5TD1XD0SD0QD\_5QD]_5QD^_5TD1WD0QD__5TD1QD`_5XD0WD0PD[W6PD^W6QDa_5PDiW7XD0WD0PDXT8PD]k3XD0SD0WD0Q
DTZ1PDl^2PDHQDb_5XD0WD0QDc_5P@UW6PDcW7XD0WD0QDj<QDd_5QDe_5Q@f_5XD0SD0WD0QDh;QDi;QDg_5TD1PDiW7QDh
_5XD0WD0QDYV2QDi_5PDiW7QDj_5XD0WD0PDZ[2PDiW7XD0QDk_5WD0QDo<QDl_5QDm_5TD1YD2XD0SD0WD0QDn_5QDo_5QD
P`5QDQ`5TD1QDR`5XD0WD0QD^6Q@S>QDS`5XD0SD0WD0QDT`5QDU`5QDV`5XD0WD0QDW`5PDbW7SD0XD0QDX`5WD0PDXT8QD
Y`5QDZ`5QD[`5XD0WD0QD\`5QD]`5PDcW7SD0QD^`5XD0QD_`5WD0QD``5XD0QDa`5PDVT8S@0WD0QDb`5XD0PDj;PDcW7SD
0QDc`5SD0QDd`5PD\Z@PDiW7PDdZ2QDe`5PDiW7QDf`5WD0QDg`5XD0QDh`5QDi`5PDQW6PD__;PDi8PDi7PDZ4QDj`5WD0Q
Dk`5XD0QDl`5QD\6WD0QDm`5XD0PDcW7TD2QDn`5QDX;WD0QDo`5PDiW7PDdZ2XD0QD\6QDPa5QDQa5QDRa5QDSa5QDTa5PD
HPDfQ5PDVW6UD0QDUa5QDV4QDh<PDR3WD0QDVa5XD0QDTZ1QDWa5QDXa5SD0QDYa5PDl^2PDmMPDiW7PDPT5PDl^2QDZa5QD
\@QD[a5QD\a5QD]a5PDiW7QD\6QD^a5QDb^5QD_a5QD`a5QDaa5QDba5QD\6PDQn2QDca5PDeY8SD0UD0PDn]2SD0QDV;QDd
a5PDPT5PDdZ2Q`1e6WD0QDea5XD0PDPT5QDfa5QDga5PDVT8PDUT5PDnS5PDl^2QDha5PDSe5QDia5PDiW7QDja5P@Um2PDT
8PDZY>QDka5PDXT8PDoh5QDla5PDXT8QDma5PD\W6QDna5QDoa5PDaW7QDPb5QDQb5QDRb5PDiW7QDV4QDSb5QDTb5PDf`4P
DVW6PD`g3PDP4QDaCQDUb5QDVb5QDfBQDY_1PDbW7QDWb5QDXb5QDYb5PDTW6QDZb5QD[b5QD\b5PDZT=PDUW6QD]b5P@eZ2
QD^b5QDaCPDQT5PD^Z@PD^Z@QD_b5QD`b5QDab5QDbb5QDaCPDUi3`Da3`DX3`D[i4`Dn3`Df3`De3`De8`DY4`DZc;`D[4`
D]7`Dg6`Dd3QDV4QDV;QDcb5QDQ;QDh<S@0QDdb5`DiZ2QDQ;Q`1e6QDeb5QDfb5QDgb5QD\6QDhb5QDib5QDjb5Q`1e6QDk
b5PDXU5PD[W6SD0PDWU5PD_S6SD0PDVU5PD_S6QDlb5PDZT6QDmb5QDnb5PDZT6PDT8PD4SD0PDZT6PDT8QDob5PDTW8PDT8
QDPc5PDXX6PDlQ5PDQX7QDQc5PDaW7QDRc5PDkIPD4QDQ@PDaW7QDRc5PDkIQDQ@PDVW6QDRc5PDkIPD4PDn9PDVW6QDRc5P
DkIPDn9PDUW8PDkIQDSc5PDQX7QDQ;PDhZ2PDk8PDU3PD\b3PDdZ2PD\b3PDiW7QD\6PDkS=SD0PDkS=QDTc5QDh<PDdZ2QD
Uc5QDVc5QD]a1SD0TD2PDUi3QDWc5QDa;PDdZ2Q`1e6QDXc5QDYc5QDZc5QD[c5QD\c5PDXT8QD]c5QD^c5QD_c5PDZT6QD`
c5QDac5PDT8QDbc5SD0QDja5PDT8QDQ?QDcc5QDdc5QDec5QDfc5PDPT5PDl^2PDmMPDiW7QDV;QDgc5QDZa5PDlQ5PDSW6P
DlQ5PDiW7PDih<PD4SD0QDhc5WD0QDc^5QDic5QDjc5XD0WD0QD]_2SD0QDkc5PDdZ2PDiW7XD0WD0PD__2PDUX6XD0QDlc5
WD0QDmc5QDnc5TD1QDoc5XD0QDPd5WD0QDQd5PDVS8XD0SD0QDPd5WD0QDgHPD[W6PDVS8XD0SD0WD0QDRd5QDSd5PDiW7QD
Td5XD0SD0QDUd5WD0QDVd5S@0QDWd5PDiW7XD0`DW]2`Dd3`DPg<`Dg2UD0WD0QDXd5QDYd5TD4PDdZ2XD0QDZd5UD0WD0QD
Xd5QDYd5TD4PDdZ2XD0YD1QD[d5P@PT5WD0PDdZ2TD1QD\d5QD]d5XD0QDV;WD0PDR3QD^d5XD0QDV;WD0PDR3YD1XD0QDQ;
PDPT5WD0PDR3YD1XD0QDQ;PDPT5WD0PDR3QD^d5XD0WD0QD_d5PDPT5QDV4XD0QD`d5WD0QDad5XD0TD1QDbd5QDcd5Q@dd5
WD0P@ZT6QDed5XD0P@oS>QDfd5WD0PDZT6QDgd5XD0QDhd5WD0PDZT6PDkj5XD0QDid5UD0WD0PDT8QDQ?XD0SD0WD0QDjd5
QDQ?QDkd5XD0VD0WD0QDjd5QDQ?QDkd5XD0QDld5UD0WD0QDmd5SD0S@0S@0PD4PDRk3XD0SD0UD0WD0QDYU5SD0S@0S@0PD
4QDmd5XD0SD0UD0WD0QDnd5XD0QDod5WD0QDPe5YD2XD0`DiW7QDQe5WD0QDRe5XD0SD0QD\6WD0QDSe5P@UW6P@cW7XD0QD
Te5TD2QDUe5WD0QDVe5QDWe5XD0VD0WD0QDVe5QDWe5XD0QDXe5WD0QDYe5XD0QDZe5TD3QD[e5QD\e5WD0QDa<Y@0QD]e5X
D0`DR^2`DZd3`DaY6`D\b7UD0WD0PD]Y8PDoW7YD2XD0TD5PD4SD0UD0WD0PDih<PDbW7YD2XD0TD5PD4SD0UD0WD0PDih<P
DbW7SD0TD4PD4QDV4XD0SD0UD0WD0PD]Y8PDoW7SD0TD4PD4QDV4XD0SD0`EQX7`EYU5`EXW6`EVU5QDY_2WD0QD^e5XD0QD
_e5`D^k5PDVU5WD0SD0TD1QD`e5QDi;XD0SD0PDXU5WD0QDae5XD0WD0QDbe5TD1QDce5XD0QDde5WD0QDee5QDfe5XD0PDi
W7QDge5WD0QDhe5QDie5QDje5XD0SD0WD0QDhe5QDie5QDYV2PDiW7XD0SD0WD0QDke5QDle5QDme5QDne5XD0QDoe5S@0S@
0S@0WD0QDh<P@R3QDPf5XD0WD0QDQf5QDRf5PDdZ2TD2QDSf5XD0SD0WD0PDUT6QD\6TD2QDTf5QDUf5XD0SD0WD0QD_a5QD
\6TD1QDVf5XD0QDWf5WD0PDVT8QDXf5XD0VD0WD0PDVT8QDXf5XD0QDYf5QDZf5WD0QD[f5TD1QD\f5XD0SD0WD0QDW^5TD1
QD]f5XD0SD0WD0QD^f5TD1QD_f5XD0SD0WD0QD`f5QDaf5XD0P@oS>QDbf5`D=QDcf5WD0QD`f5QDaf5XD0P@oS>QDbf5`D=
YD2WD0QDdf5QDef5XD0QDff5`DoW7WD0QDgf5PDcW7XD0SD0WD0QDYc5QDhf5TD2QDif5QD\6XD0QDjf5PDZT6PDT8WD0PD4
QDkf5XD0UD0WD0PDZT6PDT8XD0SD0UD0WD0QDlf5QDmf5XD0SD0UD0WD0QDV4PD4QDnf5XD0UD0QDof5TD9PD4WD0QDV4XD0
SD0UD0WD0QDV4XD0aDPg5UD0WD0QDQg5`DR7`DY4`D\;`D\V8`DP3`Da3`DX3`D[i4`Df3`Dd3`DR7`DZc;`D]7`Dn3QDV4X
D0UD0WD0QDRg5XD0SD0QDSg5WD0QDTg5XD0SD0UD0WD0QDUg5XD0SD0UD0WD0QDVg5QDWg5TD2QDXg5TD1PDdZ2XD0SD0UD0
WD0QDYg5QDZg5TD2QD[g5XD0SD0UD0aD[6aDZ6aDj6aDR7aDd5aDf5aDg6aD\6aD]6aD^6aDa6aDd6aDa7WD0SD0XD0QD\g5
UD0aD[6aDZ6aDj6aDR7aDd5aDf5aDg6aD\6aD]6aD^6aDa6aDd6aDa7iD1iD2iD0iD4WD0SD0XD0QDQh2SD0`DgLaD\6aD]6
WD0QDbQ1PDUW6PDbW7Q@d6QD]g5XD0`Dil6WD0QDbQ1QDVd4QD^g5XD0WD0QDbQ1PDYW8QDd6QD_g5XD0WD0QDbQ1PD`W8TD
2PDSW8XD0WD0QDbQ1QD`g5XD0VD0WD0QDbQ1QD`g5XD0QDag5WD0QDbg5QDd6QDcg5XD0WD0PDVT8QDdg5QDeg5XD0QDfg5W
D0QDgg5QDhg5XD0VD0WD0QDgg5QDhg5XD0QDig5WD0QDjg5TD1QDkg5XD0VD0`DZS3`DdF`D`H`DYS3`DdD`DZR6`DRR6`DX
T7`DXY<`DR_4WD0QDjg5TD1QDkg5XD0QDlg5`DZS3`DdF`D`H`DYS3`DdD`DZR6`DRR6`DXT7`DXY<`DR_4QDmg5WD0QDng5
XD0VD0QDmg5WD0QDng5XD0QDog5QDPh5WD0QDQh5TD1QDRh5XD0`DXi6`Dle6`Dme6`Dd^6`Dck6`Ddk6`DXQ3`D^d2`DSk<
`DZk6aDZ6WD0QDSh5QDPDQDTh5XD0WD0QDUh5PDQW6TD1QDVh5XD0WD0QDWh5QDXh5XD0VD0WD0QDWh5QDXh5XD0QDYh5WD0
QDWh5QDZh5QD[h5XD0WD0PDYW8QDoGQ@\h5PDnY<XD0WD0QD]h5TD1QD^h5XD0VD0`DbW7WD0QD]h5TD1QD^h5XD0QD_h5`D
bW7WD0QD`h5QDah5Q@PDQDbh5XD0WD0PDSW6PDiW7PDVT8XD0SD0WD0PDUW6PDbW7PDXT8PDZm6XD0WD0QDch5PDXT8QDdh5
XD0VD0WD0QDch5PDXT8QDdh5XD0QDeh5WD0QDfh5PDTW6QDgh5XD0VD0WD0QDfh5PDTW6QDgh5XD0QDhh5WD0PDTW6PDVT8P
DS7XD0WD0PDR[2PDkQ6XD0WD0QD_DPDWW6XD0VD0`DaW7WD0QD_DPDWW6XD0QD]?`DaW7WD0QDih5QDjh5PDWW6XD0WD0QD]
CPDfW7TD1PDiW7XD0QDkh5`D^k5WD0QDlh5XD0`DYf6`Dg`6`Dj[@WD0QDmh5S@0QDnh5QDoh5XD0VD0`DQT2`DP\@`DQ\@`
DXT8WD0QDmh5S@0QDnh5QDoh5XD0QDPi5`DQT2`DP\@`DQ\@`DXT8WD0QDQi5QDRi5XD0WD0PDTW6PDXT8QDSi5QDTi5XD0Q
DUi5WD0PDVW6PDjm>XD0WD0QDVi5QDWi5XD0QDXi5`Dck6`D]Z5`Dhf6`Dci6`DR\6`Dil6`DjH`DiH`DZR6WD0QD^GQDbY2
QDYi5XD0WD0QDaBTD1QDZi5XD0VD0`DjW6`DcE`Dd^6WD0QDaBTD1QDZi5XD0QD[i5`DjW6`DcE`Dd^6WD0QD\i5QD]i5XD0
VD0WD0QD\i5QD]i5XD0QD^i5WD0PDiHQDhDTD1QD_i5XD0WD0PDdT6PDkR?XD0WD0PDQW?QD`i5XD0WD0QDai5QDbi5TD2QD
ci5XD0WD0PDVW6PDVT8QDdi5XD0VD0WD0PDVW6PDVT8QDdi5XD0QDei5WD0QDfi5PDil6XD0WD0QDgi5PDT8XD0VD0`DT8WD
0QDgi5PDT8XD0QDhi5`DT8WD0QDii5PDiW7QDji5TD2QDki5XD0WD0QDli5QD]Y5QDmi5XD0WD0QDhCQDni5QDoi5XD0VD0`
DXT8`DYS3`DiS3`DoQ6WD0QDhCQDni5QDoi5XD0QDPj5`DXT8`DYS3`DiS3`DoQ6WD0QDQj5P@iW7QDYHS@0QDRj5XD0`DbW
7`DeW7`DfW8`DdW7WD0QDSj5PD\U8XD0VD0`DcW7`DYU5`DTW6aDZ6WD0QDSj5PD\U8XD0QDTj5`DcW7`DYU5`DTW6aDZ6WD
0QD]CQDUj5XD0VD0WD0QD]CQDUj5XD0QDVj5WD0QD^\2P@UW6QDWj5P@XT8QDXj5XD0WD0QDYj5QDZj5XD0VD0WD0QDYj5QD
Zj5XD0QD[j5WD0QD\j5QD]j5XD0VD0`DXT8`DRR6`Dil6`DTk5`Dm^4`DZ7`DS:`DWS3`DYS3WD0QD\j5QD]j5XD0QD^j5`D
XT8`DRR6`Dil6`DTk5`Dm^4`DZ7`DS:`DWS3`DYS3WD0QD_j5XD0S@0WD0QD`j5PDXT8QDaj5XD0VD0aDZ6WD0QD`j5PDXT8
QDaj5XD0QDbj5aDZ6WD0PDTW6QDPDQDcj5QDdj5XD0VD0WD0PDTW6QDPDQDcj5QDdj5XD0QDej5WD0PDTW6PDXT8QDfj5XD0
WD0QDgj5QDd6QDhj5XD0WD0QDij5PDVT8QDjj5QDkj5XD0VD0`D`H`DkI`DaG`DaW4`D]FWD0QDij5PDVT8QDjj5QDkj5XD0
QDlj5`D`H`DkI`DaG`DaW4`D]FWD0PDcS6QDmj5XD0WD0QDXP3PDVW6PDUU2XD0`Dln5`DdP3`DY9WD0QDnj5Q@d6PDh\@XD
0WD0QDoj5QDPk5XD0VD0WD0QDoj5QDPk5XD0QDQk5WD0QDeZ2QDiATD1QDRk5XD0VD0WD0QDeZ2QDiATD1QDRk5XD0QDSk5Q
Dbi4WD0QDn5PDVg7XD0QDTk5QDbi4Y@0WD0QDn5XD0VD0aDZ6QDbi4Y@0WD0QDn5XD0QDUk5aDZ6QDVk5TD2WD0QD\6Y@0YD
1XD0VD0aDZ6`DVW6QDVk5TD2WD0QD\6Y@0YD1XD0QDWk5aDZ6`DVW6WD0QDXk5P@VW6P@XT8QD^Y5QDYk5XD0QDZk5WD0QD[
k5QD\k5XD0VD0QDZk5WD0QD[k5QD\k5XD0QD]k5WD0QD^k5QD_k5Q@]6QD`k5XD0QD]6WD0QDak5XD0VD0QD]6WD0QDak5XD
0QDbk5WD0QDck5Q@Vd4PDoW7QDdk5QDek5XD0WD0QDfk5TD1QDgk5XD0VD0WD0QDfk5TD1QDgk5XD0QDhk5QD\6WD0PD[[2P
DUT6XD0VD0QD\6WD0PD[[2PDUT6XD0QDik5WD0PDTW6QDjk5QDkk5Q@lk5XD0VD0WD0PDTW6QDjk5QDkk5Q@lk5XD0QDmk5W
D0QDnk5QDia3QDok5QDPl5XD0WD0QDQl5QDRl5XD0WD0QDSl5QDbi5XD0VD0WD0QDSl5QDbi5XD0QDTl5WD0QDUl5QDVl5QD
Wl5XD0VD0WD0QDUl5QDVl5QDWl5XD0QDXl5QDkNQDYl5Q`1e6WD0QDZl5XD0QD[l5QD\l5PDTW6QD]l5QD^l5PDT?QD_l5QD
`l5PDoW7QDal5PDoW7QDbl5QDcl5PDVT8QDdl5PDX]@PD4PD\b<PDdW7QDel5PD\U8QDfl5Q`1e6S@0WD0QDgl5XD0QDhl5W
D0QDil5XD0QDjl5`D^k5PD\W6WD0QDkl5XD0Q`1e6S@0WD0QDll5XD0QDkV1WD0QDml5XD0QDnl5WD0QDol5XD0QDPm5S@0W
D0QDQm5XD0QDgg5QDRm5QD\k5QD]6WD0QDSm5XD0QDTm5PDiW7WD0QDUm5XD0QDVm5QD\6Q@g6WD0QDWm5XD0QDR7WD0QDXm
5XD0`DUW6`DVg7`DTW6`DSW6`DfW7`D`W8`DQW6`DRW6`Daj5`D]6`DXT8`DVT8QD]6QDYm5QDZm5QD]6QD[m5PDSW6QDRIW
D0QD\m5P@UX8QD]m5XD0QD^m5QD\6Y@0WD0QD_m5XD0`DaW7`DVW6`DfW7`DiW7`DSW6WD0QDm5QD`m5PDoW7XD0QDam5QD\
6Y@0WD0PDb\2Q@bm5XD0VD0QDam5QD\6Y@0WD0PDb\2Q@bm5XD0QDcm5WD0QDdm5PDTW6Q@e6QDem5XD0QDfm5QD]6WD0QDg
m5XD0QDhm5Q@]6WD0QDim5QDjm5XD0QD]6QDkm5QDlm5QDbm5QDmm5PDel=PDQW6`EgZ2`EhZ2`EdZ2`EiZ2`EgW7`E^2QDn
m5PDQW6`DXT8`DVT8`DWT8`DjW6`DcE`DYT8`DSe5`Dfg4`DnW6`DfW7`DeW7`DSk<QDfk5Q`1e6QDom5QDPn5QDQn5PDHPD
Uk3PDoS>QDhR1QDRn5QD\6PD\W6QDSn5PDHPDgj3QDTn5QD]6QDUn5QDlk5QD]6QDVn5aDZ6QD]6QDWn5PDTW6PDXT8QD^Y5
QDXn5QDm]1QD_3QDYn5QDZn5PDYi5P@Se5PDcW8PDfW7QD[n5PDiW7PD`S6PDT8QD\n5TD1QD]n5QD^n5Q`1e6QD_n5QD^OT
D3QD`n5PDUU2QDan5QDbn5QDcn5QDdn5P@bW7Q@en5QDfn5QDgn5`DSe5`DXT8`DXW8`DjW6`DcE`DYT8`DVW8`DUW8QDhn5
QDRIWD0QDin5XD0WD0QDjn5XD0QDkn5QDln5PDVU2QDRIQ@\6S@0QDmn5QDnn5QDon5QDnn5PDXT8QDPo5QD]6PDb4QDVd4Q
D]6QDQo5PDVT8QDRo5QDba2PDVT8PDdh3PDa[5QDSo5PDVW6PDXT8QD^Y5PDnh8QDTo5QDZm5QDUo5QDVo5P@XT8QDWo5QDX
o5PDQW6PDTW6PDXT8QDYo5QDfEPDfW7QDZo5PDjm>PDgW7PD^Q?QD[o5QDUT1PDY_4QD\o5QD\6Q`1e6S@0QD]o5QD^o5Q`1
e6QD_o5QD`o5TD2PDXT=QDao5QDbo5PD\c7QDco5QDdo5QDeo5Q`1e6P@VT8QDfo5QDgo5PDoT2QDho5PDiW7WD0QDio5XD0
PDj^2PDSW6QDjo5PDVW6QDko5QDlo5P@VW6QDmo5QDno5QDoo5QDPP6QDQP6QDRP6PDY^@PDZZ2aDSP6YD3PDf^@QDTP6PDg
^@PDh^@QDUP6QDVP6PDhY?QDWP6QDXP6QDYP6QDZP6PDhg<QD[P6QD\P6QD]P6QD^P6PDeGQDlU5PDY`2QD_P6PD\S>QD`P6
PDl4QDaP6QDbP6PDbW7QDcP6QDdP6PDjMQDeP6QDfP6PDlm5QDgP6PDnIPDoT2QDhP6QDiP6QDjP6QDkP6PDW`4QDlP6PDf3
QDmP6QDnP6PDV6QDoP6QDPQ6PDf]5PDWV>QDQQ6PDWV7QDRQ6QDSQ6PDhn4PDZ`@QDTQ6QDUQ6PDf8PDbW7PD\HPDWi5QDVQ
6QDWQ6PDoU7QDXQ6PD[f3PDji8PDl]?QDYQ6PDVh7PDeV7PDa_2PD^`@PDZT7QDZQ6QD[Q6QD\Q6QD]Q6QD^Q6QDVn2PDRP?
SD0PD`^2QD_Q6QD`Q6PDPa@PDQa@PD_j5QDaQ6QDbQ6PDZT7QDcQ6PD\S>QDdQ6QDeQ6QDfQ6QDgQ6QDhQ6QDiQ6QDjQ6QDk
Q6QDlQ6QDmQ6QDnQ6PDl4PDbW7QDoQ6QDPR6QDQR6QDRR6QDSR6PD`b@QDTR6PDY^@QDUR6QDVR6QDWR6QDXR6QDYR6QDZR6
QD[R6PDY]>QD\R6QDW4QD]R6QD^R6PDP8QD_R6QD`R6QDaR6PD__2PDW6PD]7QDbR6PD`b@QDcR6QDaCPDoT2QDdR6QDeR6Q
DfR6PDeg4PDUQ3QDgR6PDdb;QDhR6PDec@PD^`@PDfc@QDiR6PDPQ6PDiW7PDcn4PDoT2QDjR6PDh[6QDkR6PDgc@PDde>PD
QV7QDlR6QDmR6QDnR6QDoR6QDPS6PD_:QDQS6QDRS6QDSS6QDTS6PDbW7QDUS6QDVS6PD__4QDWS6QDXS6PDbW7PDli<PDk[
;QDYS6PDSW6QDZS6PDaS=PDmc@QD[S6QD\S6QDbP6QD]S6SD0YD3TD<YD3TD<YD3QDW4TD<QDW4YD3TD<QD^S6QD^S6TD<YD
3QD_S6PDoU7PD]`@PDfU2PDf8PDbW7PDQd@QD`S6PDT`@PDfd<QDaS6PDWU5QDbS6PDk8TD1QDcS6QDdS6TD1QDeS6PDXU5Q
DbS6TD6WD0QDeR2PDPHXD0PDXU5QDfS6QDgS6TD1QDhS6QDiS6QD[7QDjS6QDkS6PDXT8QDlS6TD2QDmS6UD0PDPX7Q@YHTD
2QDnS6PD4QDoS6`DnS5`DmS5`Dk8UD0PDPX7Q@YHQDPT6SD0TD2PD4PDWU5QDQT6PDfZ2TD3PDdW7TD2QD[7PDVU5QDRT6PD
k8QDST6PD_S6TD2QDTT6QDUT6PDXT8QDVT6SD0QDWT6UD0PDk8QDXT6SD0UD0PDPT5PDk8PD[i4TD6QDYT6PDWU5QDZT6QD]
6TD5QD[T6PDVU5QDkNQD\T6S@0QD]T6QD^T6TD3QD_T6PDXU5QD\6TD4WD0QD`T6XD0`EXW6`EQX7`EVU5`EYU5`EWU5`EPX
8`EZU5`Eo9`E[U5PDk8Q@g6QDaT6QDbT6PDWU5WD0QDcT6XD0PDVU5QDdT6TD5WD0QDeT6XD0`Ddh3`Ddg4`DXW6SD0`EYU5
`EZU5`EVU5`Eo9`E[U5`EWU5`EQX7QDfT6QDgT6UD0WD0QDfT6XD0SD0QDhT6UD0QDiT6P@4SD0QDjT6QDkT6SD0QDlT6PDk
8TD1PDcj8UD0QDmT6QDnT6TD<PD4QDoT6QDmT6QDPU6TD2QDQU6QDmT6PDXT8`D^k5`DQ;`D`X=`DTd@`DT8`DjQ6`DUd@`D
`V7`D_j5`DWT>`DRESD0WD0PD\W6PDXW6XD0`DgZ2`DhZ2`DeZ2`DM`Dk8TD8QDRU6PDXU5QDSU6TD5WD0QDid4TD3QDTU6X
D0PDXU5QD\U1QDUU6QDVU6TD4WD0QD\6TD1QDWU6XD0PDXU5QDXU6TD6WD0QDYU6XD0WD0PDVU5QDZU6PDSe5PD_S6XD0TD6
QDY[1QD[U6PDVU5QD\U6TD6WD0P@iW7QD]U6TD1QD^U6XD0PD4WD0QD_U6QD`U6XD0PD2PDWU5QD^6TD3WD0QDaU6P@QW6PD
dW7XD0`DcS5`DjQ6`Dll5`DjZ2`DR<`DZ4`D\U2`DT[2PDWU5QDbU6TD3WD0QDcU6PDbW7XD0PDWU5QDjo1QD]6TD8WD0QDd
U6XD0PDWU5QDZT6WD0QDeU6QDfU6XD0QDgU6SD0PD4WD0QDhU6XD0PD2PDWU5QDiU6`Dk8`Dl8`Dn9TD7WD0QDjU6XD0PDVW
6PDVU5QDjj5QDkU6TD4WD0QDlU6XD0PDWU5QDmU6TD4`EdZ2`EiZ2`EeZ2WD0QDnU6TD1QDoU6XD0PDVW6PDVU5QDjj5QDPV
6TD4WD0QDnU6TD1QDoU6XD0PDWU5Q`1e6WD0PDlZ8QDQV6XD0PDWU5WD0PDlZ8SD0XD0QDRV6PDWU5WD0QDZT6QD]6TD5XD0
QDSV6PDWU5QDTV6TD4WD0QD_Q3TD4QDUV6XD0PDXU5QD\U1TD3WD0QDVV6XD0PDYU5QDWV6QDXV6TD2WD0QDYV6XD0PDWU5W
D0PDlZ8QD^6TD4XD0QDZV6PDWU5QDYe1QDXV6TD1WD0QD[V6PDiW7XD0WD0QD\V6PDcW7PDXT8QD]V6XD0WD0QD^V6PDZX8Q
D_V6XD0PDXU5QD`V6TD4WD0QDaV6XD0PDXU5WD0QDbV6XD0QDcV6TD6PDdZ2WD0QDdV6XD0PDQT5SD0PD4QDeV6TD6PD2UD0
WD0QDfV6PDk8TD1QDgV6XD0QDhV6QD_a5PD[W6QDiV6UD0PDPT5PDk8WD0QDjV6XD0PDVU5WD0QDkV6XD0TD4QD]6`Dk8`Df
E`D]T2`Dj9`DTd2`Dl8`D\T2`DQ9`DYT2`D[T2TD8PD2PDXU5QD^6TD4WD0QDlV6XD0TD1QDmV6PDWU5QDd^2TD5`EiW7`Ek
8WD0QDnV6XD0`DVT8`DWT8`Dm:`DUl8`De;`Di:`Dfg3`DYT8`DSe5PDiW7PDVU5QD^6PDk8WD0QDoV6XD0PDPT5PDSe5PDd
Z2WD0QDPW6XD0PDiW7QDQW6PDVU5WD0QDRW6QDSW6TD1QDTW6XD0PDXU5QDUW6TD7WD0PDZW6QDVW6XD0PDWU5QDWW6TD5WD
0QDXW6XD0QDYW6QDZW6TD3QD[W6QD\W6QDZW6TD3QD]W6QD^W6PDVU5QD_W6TD1WD0QD`W6XD0PDVU5QDaW6QDbW6TD1PDfW
7PDVU5QDcW6QDgFQDdW6TD2QDeW6`El^2`Em^2`En^2`EPT5`ETT5`El^2`EXT8`EVU5`EXW6`EYU5`EWU5`EQX7`EZU5QDf
W6TD1QDgW6TD<QDhW6`El^2`Em^2`En^2`EPT5`ETT5`EVU5`EQX7`EXU5QDiW6QDjW6QDkW6TD<QDhW6PDXT8QDlW6QDmW6
PDiZ2PDga7`Edg4`Edh3`ElZ8PDPX7QDnW6P@ZX8PDW]2QDoW6PDeZ2PDSe5PDXW6QDPX6TD6PD4PDkY6QDQX6PD[l3PDWU5
QDRX6TD4WD0PD`h4XD0PDeZ2PDSe5QDSX6`EXW6`EQX7`EVU5`EYU5`EWU5`EPX8`EZU5`Eo9`E[U5PDk8QDTX6TD1WD0QDU
X6XD0QDQ;QDVX6PDfZ2PDk8QDWX6PDXU5QDbS6TD5WD0QDXX6XD0PDXU5QDbS6TD4WD0QDYX6QDZX6XD0PDXU5QD^6TD4QD[
X6WD0QD`f1TD1QD\X6XD0PDXU5QD^6TD4QD[X6TD3WD0QD]X6XD0PD2PDXU5QDfU6TD4WD0PD[W6XD0`DQk7PDXU5QD]6TD4
WD0QD^X6TD1QD_X6XD0PDXU5TD8WD0QD`X6QDaX6XD0PDXU5QD^6QDbX6TD1WD0QDcX6XD0PDXU5QD^6WD0QDeT6QDdX6XD0
UD0PDWU5QD]6TD8`DiZ2`Dk8`Dl8`Dn9WD0QDY4XD0QDeX6UD0PDVW6QDfX6QDjj5QD]6TD8`DiZ2`Dk8`Dl8`Dn9WD0QDY4
XD0QDeX6PDWU5QD^6QFgX6TD6`Dk8`Dl8`Dn9WD0QDZ4XD0QDhX6PDWU5QD^6QFgX6TD5`Dk8`Dl8`Dn9WD0QDiX6XD0QDjX
6TD1P@XT8QDkX6PDWU5QDlX6TD6WD0QDmX6QDgd3XD0SD0PDWU5QDlX6TD8WD0QDnX6PDXT8QDQm1XD0PDWU5QDlX6TD6WD0
QDoX6TD4QDg\4XD0PDWU5QDlX6`Dk8`Dn9`Dl8TD6`DiZ2WD0QDPY6XD0QDQY6PDWU5QDbS6TD6WD0QDRY6TD3QDSY6XD0PD
WU5QDbS6TD6WD0QDTY6TD3QDn`3PDaW7XD0PDWU5QDUY6TD6WD0PDTMTD4QDVY6XD0UD0QDWY6TD6WD0QDXY6TD3QDYY6XD0
`DhW7PDVU5QD^[1PDTMTD2WD0QDZY6TD2QD[Y6XD0PDWU5QDZT6WD0QDm]1XD0TD2QD\Y6PDWU5WD0PDlZ8QD]Y6XD0QD^Y6
TD3QD_Y6PDWU5PDlZ8WD0QD`Y6XD0PDWU5Q`1e6WD0QDaY6XD0QDbY6QDcY6PDn^2TD3WD0QDdY6XD0QDeY6WD0PDiW7QDfY
6XD0QDgY6PD\U5WD0PD[h<XD0PDVU5QDhY6TD2QDiY6TD3WD0QDX4XD0TD5PD2PDVU5QD\6QDjY6TD2QDkY6TD2WD0QDX4XD
0QDSV5QDlY6QDmY6TD1QDnY6TD2QDoY6TD2WD0QDX4XD0WD0PDZX8QDgX1QDX4XD0PDVU5QDPZ6QDQZ6TD2WD0QDRZ6XD0UD
0QDSZ6TD9QDTZ6WD0QD[7XD0QDUZ6UD0QDSZ6TD6QDVZ6WD0QDWZ6XD0QDXZ6PDWU5QDYZ6TD3WD0QDZZ6P@QW6QD[Z6XD0Q
D\Z6QD]Z6QDhR1TD6WD0QDeT6XD0SD0UD0QD^Z6TD:WD0PDXX6QD_Z6XD0QD]4QD`Z6TD1WD0QDaZ6XD0QDbZ6UD0QDcZ6QD
Q@TD1WD0QDdZ6XD0`Dk8`DVT8`Deg4`DdE`DYW6`DhY8`DXW6SD0UD0QDeZ6QDd<WD0PD[W6XD0SD0UD0QDfZ6TD3WD0PD\U
8XD0TD1QDgZ6QDhZ6TD2P@4WD0QDgFQDiZ6XD0TD2QDjZ6UD0WD0QDkZ6XD0TD2QDlZ6TD;QDmZ6QD]4WD0PDPX7QDnZ6XD0
TD2QDoZ6QDP[6UD0QDQ[6WD0QDR[6XD0QDS[6SD0UD0WD0QDQ;QDT[6XD0TD;QDU[6UD0WD0QDV[6XD0TD1QDW[6TD9QDU[6
UD0WD0PDZW6QDX[6XD0a@\6TD;PD2QDY[6WD0QDZ[6XD0QD[[6UD0QD\[6TD1QD][6WD0QD^[6XD0QD_[6PDVU5QD\U1QD`[
6TD2QDa[6Q@b[6PD_S6QDc[6WD0QDd[6XD0PDWU5QD^6TD6WD0QDe[6XD0QDf[6SD0PDVU5QDg[6TD3WD0PDZW6QDh[6XD0U
D0QDYV2QFi[6TD5WD0QDj[6XD0QDk[6PDWU5QDZT6TD6WD0QDl[6XD0PDVU5PDTMTD3WD0QDm[6XD0PDXU5QDn[6QDo[6TD1
WD0QDP\6XD0PDXU5QDUY6`Dk8`Dl8`Dn9TD7WD0QDQ\6XD0QDR\6QDS\6TD1WD0QDT\6XD0PDWU5WD0QDU\6QDV\6XD0SD0W
D0PDcW7PDXT8QDW\6XD0PDYU5PDn^2TD2WD0PDg3XD0YD2PDWU5WD0QDX\6XD0QDY\6UD0QDZ\6QD]6TD6`DiZ2`Dk8`Dl8`
Dn9WD0QDY4XD0QD[\6UD0WD0PDk8XD0QD\\6SD0TD;PD2UD0PDPT5PDk8PD[i4TD9WD0QD]\6XD0UD0WD0QDgFQD^\6XD0TD
2QD_\6TD6PD4QD]4PD4WD0PDRf3QD`\6XD0TD6PD4SD0PD4WD0PDPX7QDa\6XD0TD3QDb\6PD4QD]Z6QDc\6WD0QDd\6XD0Q
De\6PDWU5QDf\6TD4WD0QDg\6QDh\6XD0TD3QDaCPDWU5PDn^2`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`EiW7`Ek8`El8`En9WD0
QDZ4XD0QDi\6PDWU5QDlX6TD7WD0QDj\6PD_S6XD0PDVU5QDdT6QDk\6TD2WD0QDl\6XD0aDm\6TD3PD2PDVU5QD^6QDn\6T
D1WD0QDo\6XD0PDVU5QDdT6TD3WD0QDP]6XD0UD0QDQ]6TD9WD0QDR]6TD3PDWW6XD0WD0QDS]6PDl]4XD0QD^6TD2WD0PD]
7QDT]6XD0QDU]6PDXU5QDbU6`Dk8`Dl8`Dn9TD7WD0QDV]6XD0QDW]6QDX]6TD1WD0QDY]6XD0TD3QDZ]6UD0QDSV5TD6`EW
]2`En3`EPj8`EPg<`EZd3`E[i4`E[Y6`Ea3`E\Y6QD[]6QD\]6WD0QDX4XD0QD]]6PDVU5QD^]6TD1QD_]6TD2WD0QD`]6XD
0PDWU5WD0QDa]6XD0QDb]6PDVU5WD0QDc]6XD0UD0QD^6PDk8P@4WD0QDd]6XD0QDe]6PD4WD0PDPX7QDf]6XD0QDg]6UD0W
D0QDh]6XD0TD:QDi]6QDj]6UD0QDk]6TD4WD0QDl]6XD0TD6PD4QDm]6TD1QDn]6TD2WD0QDX4XD0QD_4TD:WD0QDad4QDo]
6XD0UD0QDP^6TD7WD0QDQ^6PDSW6XD0UD0QDP^6TD7WD0QDR^6TD1PDVl=XD0QDS^6PDXU5QD\U1QDd<TD1QDVU6TD6WD0QD
T^6XD0PD4WD0QDQ;QDU^6XD0P@Se5PD2PDVU5QDdT6TD4WD0QDV^6QDW^6XD0PDXU5QD^6TD4WD0QDX^6XD0TD3QDY^6PDXU
5QDbU6WD0QDZ^6XD0SD0UD0PDPT5TD5WD0QD[^6XD0QD\^6`DhW7UD0QDfZ6PDk8WD0PDPX7XD0SD0TD5PDPX7QD]^6UD0QD
\6TD6WD0QD[<QD^^6XD0QDfk3UD0QD]4PDk8TD2QD_^6TD1WD0QD`^6XD0SD0UD0QDSV5TD7QDa^6WD0QDb^6XD0SD0PDXU5
QD\U1QDd<TD1PD__2TD6PDXT8WD0YD4XD0PDWU5QDf\6`Dk8`Dl8`Dn9TD7WD0QDc^6XD0QDd^6`DUg3SD0UD0PDVW6PDVU5
QDjj5QDP^6`Dk8`Dl8TD6WD0QDR^6XD0QDe^6SD0UD0QDf^6TD9QDg^6WD0QD[7XD0`DgW7`DhW7`D4SD0UD0QDSZ6TD8QDg
^6WD0QDh^6XD0SD0QDi^6QDj^6WD0QDk^6XD0SD0UD0WD0QDl^6XD0TD:QDmZ6QDm^6QDn^6WD0PD[Y8QDiATD1QDo^6XD0Q
DSV5QDP_6TD6PD_S6TD2WD0QDQ_6XD0SD0UD0WD0PDk8XD0QDR_6TD:QDU[6UD0QDS_6TD1QDT_6TD1WD0QDX4XD0QDU_6PD
WU5QDV_6TD3WD0QDW_6XD0PDWU5QDX_6TD3WD0QDY_6XD0PD4PDPX7QDYHWD0QDZ_6XD0SD0PDVU5QD\6WD0PDZW6XD0SD0P
DXU5QDbS6TD6WD0QD[_6QD\_6XD0UD0QD\[6TD1QD]_6WD0QD[7XD0SD0UD0QD^6PDk8TD1WD0QD^_6XD0UD0QD__6PDk8QD
`_6TD8WD0QDa_6XD0QDoW6QDc\6TD1QDb_6TD1WD0QDX4XD0QDc_6PDVU5QD\6TD2WD0QDd_6XD0`DgW7`DhW7QDe_6PDWU5
QDf_6TD3WD0QDg_6XD0UD0QDh_6TD7WD0QDi_6PDiW7XD0PDWU5QDbS6TD6WD0QDj_6P@SW6XD0QDk_6PDVU5QD\6PDXT8TD
1WD0QDl_6PDbW7XD0TD1QDm_6QDjR1TD7WD0QDn_6PDiW7XD0PDVU5PDY\2PDk8TD2WD0QDo_6XD0PDXU5QD^6TD4WD0QDmL
XD0SD0PDWU5QD\U1TD4WD0PDZW6XD0QDP`6QDoW6QDQ`6TD6WD0QDR`6XD0UD0QDQ`6TD6WD0QDS`6XD0PDWU5PDlZ8QDUY6
TD6WD0PD^a7QDT`6XD0UD0QDP^6TD8QDid4TD4WD0QDm5XD0`DhW7PDWU5QDUY6TD7QD_Q3TD4WD0QDm5XD0PD\W6PDXW6TD
7WD0QDm5XD0WD0PDZW6PDlZ8QDm5XD0PDVU5QD\6WD0QDU`6XD0QDV`6PDVU5WD0QDW`6XD0QDbS6`Dk8`DXW8`DfE`D[T2`
Dl8`Dn9SD0PDWU5QDX`6QDY`6TD2WD0QDZ`6XD0TD4PDXW6QDV^6WD0QD]OXD0PDXU5QD^6TD7WD0QD[`6PDoW7XD0QD\`6P
DYU5PDXW8TD3QD\6WD0QD]`6XD0PDXU5QD^6TD3WD0QD^`6XD0UD0QD_`6TD4WD0PD[W6QD``6XD0PDVU5QDUY6QDa`6TD1W
D0QDX4XD0UD0QDiZ4PDk8WD0QDb`6XD0PDVU5PDW[2TD4WD0PD]\2PDUW6XD0QDc`6QDUY6TD5WD0QDd`6XD0UD0QD]6TD4W
D0QDe`6TD1QDf`6XD0PDVU5QD\6WD0PDXT8PDl;XD0PDdW7PDWU5QDg`6TD5WD0QDh`6XD0PDaU=QDi`6QDj`6`EUg3`EVg3
`EiW7WD0QDk`6XD0`DRW6QDYDTD3QDhW4QD[4TD1QD^4QD\6TD3QD^4TD2QD[4QD[7`EXW8`EYT8QDl`6`DQX7`Dgb;PD[W6
QDm`6PDVU5QD\6TD2PD[c;PDdW7`Eo2`EP[2`ER[2`EY1`Eog<`ESe5`EYi5`Enh<`EaE`EP3`EZ[2`E`k5`E_k5PD[c;`D_
k5PDWU5WD0PDmMXD0PD[S?PDQW6PDiW7QDn`6PDVU2TD4QDo`6PD^W6QDPa6Qd1e6QD^7QD^7QDQa6QDRa6WD0QDSa6XD0QD
Ta6QDUa6`DfD`Dga<`DiH`DeT6`DcT6`DfT6QD\6TD8WD0QDVa6PDgb;XD0UD0QD]4TD8WD0QDWa6XD0WD0PD]Z8QDXa6XD0
PDbR8PDbW7WD0QDYa6QDZa6XD0WD0QD[a6XD0QD\6TD6WD0QD\a6PDgb;XD0WD0PD^W6QD]a6XD0PDi_2PDcW7PDSEPDVU5Q
D\6WD0PDZW6QD^a6XD0QD_a6QD\6TD6WD0QDiATD1QD`a6XD0QD]4TD1WD0QD^4XD0TD2QDaa6QDba6QDca6QD^4QD\6TD1Q
D[4QD]4TD1QF^4aD\4R@0Q`1e6Q@da6Q`1e6QD[4`DeW7`DYU5`DXW6`DiW7QD]4TD2QD^4TD1QD[7PDVU5QD^6QDea6TD1Q
Dfa6QDga6TD2WD0QD^4XD0aD\4`Da[5`Do9`DgW7PDVU5QD\6PDXW8TD2WD0QDha6QDia6XD0TD3QD^4PDVU5QD^6PDk8QDj
a6PD_S6TD1WD0QD^4XD0PDWU5QDka6QDla6QDma6TD3WD0QDna6XD0PDWU5QDka6PDk8QDma6TD1WD0RD0XD0PDWU5QDka6Q
Doa6PDli8QDPb6TD2WD0QD^4XD0aD\4WD0QDQb6XD0TD3QD^4PDVU5QD^^5QFRb6R@0WD0QDSb6XD0QDTb6QDca6TD2WD0QD
YDXD0TD3PDRW6PDo9QD\6TD4WD0QDUb6XD0PD[U5QD^4TD2QDVb6TD3QDWb6QD^4aD\4TD1`Ei8`E`h<`EYJ`EZj=`EUg3`E
Vg3`EWg3`EdZ2`EeZ2`EgZ2`EPT5`El^2`Em^2WD0QDXb6XD0`DeW7`DiW7`DXW6`DYU5`DVU5QD^4TD6WD0QDYb6XD0WD0Q
DZb6XD0TD1QD^4aD\4QD[b6QD\b6TD1WD0QD]b6XD0QD^b6TD2QD^4aD\4`DiW7PDVU5QD\6QD_b6TD2WD0QD^4XD0TD1PDR
f3QD`b6PDWU5QDab6TD3QD^4QDca6QDm\1QDQc2TD1WD0QDbb6XD0QDca6QDcb6TD4WD0QDdb6XD0PDo9WD0QDeb6TD3QDfb
6XD0WD0QDgb6XD0QDhb6QDcV5QDib6QDjb6PDXT8WD0QDkb6XD0PDVU5QD\6TD1WD0PD[c;XD0PDdW7TD3QD^4QD\6TD4WD0
PD]Z8PDTJXD0QDTb6QDlb6QDiATD1WD0QDmb6XD0QD^4WD0QDnb6XD0QDob6WD0PDoU7XD0PDbW7TD2QDPc6QD\6TD3QDQc6
TD1WD0P@]Z8QDRc6XD0QDSc6QDfZ6TD1QDTc6QDUc6TD1WD0QDVc6XD0PDWU5WD0QDWc6XD0QD\6QDXc6TD2QDYc6UD0WD0P
Dmg<QDZc6YD4XD0UD0WD0PDmg<QDZc6TD1QDW^6XD0PDVU5WD0QD[c6QD\c6XD0TD5QD^4PDWU5WD0QD]c6XD0QD\6TD3QD^
c6QD]4TD2QD^4TD1WD0QD_c6XD0QD`c6SD0QDfZ6TD3QDac6TD2WD0PDUW6PDbW7QDbc6XD0QDcc6TD4QDdc6QDec6PDQ3TD
3WD0QD^4XD0QDcc6TD4QDdc6QDec6PDQ3TD2WD0RD0XD0WD0QDfc6XD0TD8QDgc6TD3QD^4QD^4TD3WD0QDhc6XD0WD0QDic
6PDbW7XD0QDjc6TD2QD^4PDWU5QDkc6QD\Y6TD3QD^4WD0QDlc6XD0QDmc6QDga6QDnc6TD2QD^4WD0QDoc6XD0QD]4TD2QD
^4TD2WD0QDPd6XD0QD]4RD0R@0TD2WD0QDQd6XD0QD]4TD4QD^4Q@\6QDRd6WD0PDVT8TD1QDSd6PD^Q6XD0QD]4TD2QD^4W
D0QDTd6PDVU5QD^l3XD0QD\6PDP_2QD]4TD2QD^4TD1QDUd6TD3WD0QDVd6XD0QD^4QD\6TD1QDWd6WD0QDXd6XD0QDYd6TD
5QDfZ6TD1WD0QDZd6XD0QD[d6WD0QD\d6XD0TD2PD[EQD]4TD3QD^4TD1WD0QD]d6XD0PDoW7WD0QDYDXD0TD3QD^d6QD\6T
D2QD_d6TD1WD0QD[4XD0TD1PD2PDo9QD\6QDZc6TD2WD0QD`d6XD0QDad6TD2QDbd6TD2WD0QDcd6XD0QD\6QDdd6TD3QDiA
TD1WD0QDed6QDfd6XD0QD[b6PDk8TD1WD0PDaj8XD0QDgd6QD^4TD1QDd<WD0PDaj8XD0PD[U5WD0QD^4XD0QDhd6QDd<TD1
QDid6QDca6TD3WD0QD^4XD0QDfZ6PD[W6QDjd6TD1QDnl1TD3WD0QD^4XD0QD]4TD2QD^4TD1WD0PDQW6PDiW7XD0QDkd6PD
WU5Q`1e6WD0QDld6XD0QDfZ6TD3QDmd6PDWU5Q`1e6WD0QDnd6XD0QDfZ6RD0QDca6QDm\1QDcV5TD1WD0QDod6XD0QDca6T
D4WD0QD^4XD0TD3QDPe6QDQe6UD0QD\6QDRe6TD2QDSe6TD2WD0QD[4XD0QDTe6QD\6QDUe6QDVe6TD2WD0QDWe6XD0QDXe6
QD]4TD3QD^4Q`1e6WD0QD[4XD0`DeW7`DXW6`DYU5QDca6TD4WD0QD^4XD0TD4QDYe6QD\6TD3QDl6TD4WD0QDZe6P@k\;XD
0PDoW7WD0QD[e6PDj5XD0QD]4TD3QD^4SD0WD0PDgb;XD0QDca6TD5WD0QD\e6P@iW7XD0QD]e6QD]4TD2QD^4QD^e6TD1WD
0QD_e6QD`e6XD0WD0QDae6PDdT?XD0PDbW7TD2QD^4WD0QDbe6PDbW7XD0TD3QDce6QD]4TD3QD^4Q`1e6WD0PD]Z8QDde6X
D0QD^4Q@\6WD0PDQW6PDiW7XD0QDkd6QD]4TD4QD^4TD1WD0QDee6XD0PDoW7QD]4TD2QD^4TD1WD0QDZY1TD1QDfe6XD0QD
Zc6WD0QDge6QDhe6XD0QDca6TD3WD0QD^4XD0QDie6QD]4TD5QD^4TD1WD0QDje6XD0QDke6TD6WD0QDec1XD0QDle6QD]8T
D2WD0PD_S6XD0QDme6TD2QD^4aD\4QD\6QDne6QDl6TD3WD0QDoe6XD0WD0QDPf6XD0QDQf6QDga6PDXT8PDa[5TD2WD0QD^
4XD0SD0QDQf6QDga6QDV^6QDRf6TD1WD0QD^4XD0aD\4QD]4TD4QD^4TD1WD0PDgU?XD0PDWU5Q`1e6WD0QDSf6XD0QD\6TD
3QDTf6PDWU5Q`1e6WD0QD[4XD0QD\6TD2QDUf6QD\6PDXW8TD1QDVf6TD1WD0QDWf6XD0QDXf6PD[U5TD1QDYf6QD\6TD1WD
0QDb[6XD0PDWU5QD^6TD3QD^4WD0QDZf6XD0QD[f6QD\6TD1QDPb6WD0Q@\f6QD]f6XD0PDWU5QDka6PDk8TD4QD^4WD0QD^
f6XD0QD\6TD4QD^4TD2WD0QD_f6XD0QD]4TD4QD^4TD2WD0QD`f6PDgb;XD0QDaf6QDga6QDZc6WD0PDS:QDbf6XD0UD0PD[
U5SD0QD\U1QDd<QDcf6PD4SD0UD0WD0PD[U5XD0QDdf6SD0UD0WD0QD]4XD0aDef6SD0UD0WD0QD]4PDk8XD0`Da3`Dn7`Dl
i8`Dm4`D[i4`De3`D_8`DV3`DQ3`D]7`D\i4`D__2`D`1UD0WD0QD]4PDk8PD[i4XD0SD0UD0WD0PDWU5QDff6QDgf6XD0UD
0WD0PD[U5XD0SD0QDQc2`DTM`DRM`DS1`DM`D_M`Dfh<TD4PD2UD0WD0QD]4PDk8QDhf6QD]_5XD0UD0WD0QDhf6TD1QDif6
XD0UD0WD0QDjf6QDkf6XD0`Da[5`D_Q=`DQD`D]f3`D^f3`Dje@`Deh>`Dke@`Ddh>`Dle@`DX:`DPQ3`DVR?`DV6`Dme@`D
oh<`D]E`DgD`D\]<`Dne@`D\Z5`Dkl5`Dbi8`Deg8`DdT?`DSd2`DWD`DiH`DSE`Dh[>`D]o2`Doe@`De7`DdV>SD0UD0WD0
QDlf6XD0TD;PD2UD0WD0QDmf6SD0XD0TD;PD2WD0PDfW6PDhW7PDgW6XD0WD0PDWU5QDnf6XD0UD0WD0PDVU5QDof6XD0UD0
WD0PDkg<QDPg6TD1QDQg6XD0PD6TD5WD0PDhW7XD0TD4PD2PD4WD0QDRg6XD0PD2`E]Z8`EZX8PD4WD0QD]4XD0QDSg6`D__
2`D[i4QDTg6WD0QD]4QDUg6XD0WD0PDWU5QDVg6XD0WD0PDWU5PDdg4XD0`DR3`DS[2`D^2`Dl^2`Dm^2`Dn^2`DmS5`DPT5
`DfZ2`DeZ2WD0PDWU5PDdg4QDn[6XD0`DXT8`DSe5`DXW8`DYW6`DXW6SD0WD0PDWU5PDlZ8XD0`DS[2`DR3`Dn^2UD0WD0P
D[U5XD0QDWg6QDXg6QDPd5TD4PD2UD0WD0PDo9QD\U1XD0QDYg6TD9PD2UD0WD0PD[U5PDbW7TD3QDn[6XD0PDXT8YD4UD0W
D0PD[U5PDbW7TD3QDn[6XD0QD[4UD0QDZg6TD9PD4TD3WD0PDhW7XD0TD3PD2WD0PDVU5QD[g6QD\c6XD0QDlc5UD0WD0QD\
g6QD]g6XD0UD0WD0QD^g6XD0TD;PD2PD4WD0QD_g6XD0QD`g6UD0WD0PDmg<QDag6XD0UD0WD0QDbg6PDk8QDcg6XD0SD0UD
0WD0PD[U5XD0QDdg6PDk8TD4PD4QDeg6TD4PDhW7UD0WD0PD[U5PDbW7QDfg6TD2QDcV5XD0Q@Zc6QDgg6UD0WD0PDVU5QDh
g6QD\6XD0QDig6UD0WD0PDVU5QDW`2PDXT8QDjg6XD0UD0WD0PD\U5XD0QDkg6QDlg6UD0WD0PDo9QDmg6XD0UD0WD0PD[U5
XD0QDng6PDk8TD1QDog6TD5QDPh6SD0UD0WD0PD[U5XD0QDQh6PDk8QDRh6UD0WD0PDo9QDSh6XD0UD0WD0PD[U5XD0QDTh6
`DPT5UD0WD0QDUh6QDVh6XD0TD<PD2UD0WD0PDYU5QDR>TD2QDWh6XD0`DiW7UD0WD0PDZU5QDR>TD2QDXh6XD0`DYU5`DQX
7`DQS6`DdW7`DT`8UD0WD0QDYh6XD0SD0UD0WD0PD[P>XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDVU5QDZh6XD0WD0PDgd2
PDhW7PDHXD0PDhW7PD[W6PD2UD0WD0PDaj8XD0WD0PDTW6PDVT8PDW7XD0PDcj8PDhW7PDej8WD0PDVU5QD^^5PDXW8QD[h6
XD0UD0WD0QD\h6XD0UD0WD0PD[U5XD0`DhW7`Daj5`DX_2`Dmh<`DTT>`D^X=`D\k5`Dda4`DYh8`DZk5`De6`DTk5`Dbh8`
DZ4`DWi5`D\T2`D]T2`DfE`D[T2`DTd2`DU^5`DkQ6`DiD`DiT5`Dj9`DY_5`DP<`DPS6`DfT8SD0TD2QD]h6UD0WD0PD[U5
XD0QD^h6QDa6UD0WD0PDo9XD0`DhW7`DfZ2`D[b7`D\b7`D\i4`D\i3`DdL`DW[2`DTM`Dd`7`DfL`DmS5`DnS5`DPT5`DTT
5`DQT5`Dkn5`Dah<`DZS8`D_S=`Dgh<`DY[2`D]h<`DRc7`DQ]2`Djh<`DS[2`DR3`D\h<`D[Y>`DS\2`DTP5`DVg3SD0UD0
WD0PD\U5XD0`DhD`DiDSD0QD_h6UD0WD0QD`h6PDYU5XD0UD0WD0PDVU5QDah6XD0QD]4UD0WD0PDVU5QDcV5QDbh6TD2QDc
h6XD0PD2UD0WD0PDWU5PDdg4XD0QDdh6QDeh6TD2QDfh6PD6WD0QD]4QDgh6XD0`E]Z8`EZX8PD4WD0QD]4QDhh6XD0PD5WD
0QD]4XD0QDih6`D__2`D[i4QDjh6WD0PD[U5XD0QDng6QDd<QDkh6UD0WD0QDlh6QDlk5XD0UD0WD0QDmh6XD0QDnh6PD6TD
2PD4TD2PD4TD1WD0PDhW7XD0TD3PD2PD6TD4PD4TD3WD0PDhW7XD0TD3PD2UD0WD0PDUW6PDbW7QDZ6XD0UD0WD0PDWU5QDo
h6QDPi6XD0UD0WD0PD>QDQi6XD0TD;PD2UD0WD0PDZW6QDRi6XD0TD;PD2UD0WD0QDSi6XD0TD<PD2WD0QDTi6PDk8XD0PDc
j8PD2UD0WD0QDUi6XD0SD0PD4WD0QDVi6XD0SD0TD;PD2UD0QDWi6`DVU5`D[U5TD9PD4WD0QD]4XD0SD0UD0QDXi6TD9PD4
TD2PD4TD2WD0PDhW7XD0TD3PD2UD0WD0PDVU5QD\6XD0QDbh6TD2QDYi6UD0WD0QDZi6QDd<XD0QD[i6SD0PD4WD0QDQ;QDU
^6XD0P@Se5PD2PD4WD0QD\i6XD0TD:PD2UD0PDPX7TD5PD4WD0PD[P>XD0UD0WD0PDVU5QD\6XD0QDSe1SD0QD]i6PD2UD0Q
D^i6QDeZ6TD8PD4PDgW7WD0QD_i6XD0QD`i6UD0QD]4TD:PD4PDgW7WD0QD]4XD0UD0QDai6TD<PD4PDgW7WD0PDXU5XD0QD
bS6`Dk8`DSe5`DXW6SD0UD0QDbi6TD<PD4PDgW7WD0PDVU5XD0QDci6QDdi6UD0QD]4QDei6WD0PDgW7XD0QDfi6UD0QDbi6
TD<PD4PDgW7WD0QDgi6XD0SD0QDhi6QDii6UD0QDji6QDbS6QDki6WD0PDgW7XD0QDli6UD0QDbi6TD<PD4PDgW7WD0QDai6
XD0QDmi6`DSe5`DXW6`DYW6`Dl8`DWT8UD0QD]4PDk8WD0PDgW7XD0QDni6SD0UD0QD]Z6QDoi6TD3WD0PDgW7XD0TD3PD^X
8SD0UD0QD]4QDPj6QDQj6WD0PDgW7XD0QDPj6QDRj6UD0QD]4QDSj6TD8WD0QDof1`Da3`De3`D[i4`Dn7`Dm4XD0QDTj6UD
0QD]4PDk8SD0QDUj6TD3WD0PDgW7XD0QDVj6PDWU5QDWj6TD8WD0PDgW7XD0QDXj6UD0QD]4TD<PDgW7WD0QDYj6XD0QDZj6
UD0QD[j6TD<WD0QD\j6XD0QD[j6`DRW7QD]j6UD0QD[j6TD<WD0QD\j6XD0QD]4QD^j6UD0`DYU5`DQX7`DQS6`DmW7`DlW7
`DZU5QD[j6TD<WD0PD4XD0QD_4`DRW7QD_j6UD0QD]4TD5QDR7WD0PDgW7XD0QD`j6S@0QDR7QD[j6TD<QDof1WD0QDaj6XD
0`Djh<QD[j6TD<QDof1WD0PDVU5XD0`Djh<`Dk8`Dl8`Dn9`DfE`DT`8`Dm8`Dn8`DSe5QDbj6TD<WD0PDgW7XD0QDcj6QDb
j6TD<WD0PDgW7XD0PDVU5`Dk8`Dl8`Dn9`DfE`DT`8`Dm8`Dn8`DSe5WD0PD2QDdj6XD0UD0QDej6TD5WD0QDfj6PDgW7QDf
j6XD0UD0QDSV5QD^6TD2QDgj6Q@ga6QDhj6TD2WD0PDgW7XD0Q@ga6QDhj6`Dl4`Def<`DSW8UD0QDSV5QD^6QDij6QDjj6Q
Dga6SD0S@0WD0PDgW7XD0QDga6SD0UD0QDkj6TD3QDlj6SD0S@0WD0PDgW7XD0QDmj6`DSe5`DXW6UD0QD]Z6QD^6Q@ni6QD
nj6WD0PDgW7XD0Q@ni6QDnj6TD2QDoj6UD0PDWU5QD^6QDPk6`DgW7SD0TD2SD0WD0PDgW7XD0QDQk6`DSe5`DaE`D^X8UD0
QD]4QDRk6QDSk6Q@Tk6SD0WD0PDgW7XD0Q@Tk6SD0PD2UD0QD]4QDUk6SD0S@0QDVk6TD2WD0PDgW7XD0SD0UD0QD]4TD6QD
Wk6WD0PDgW7XD0QDXk6QDSV5QDYk6QDd<WD0PDWX8XD0SD0UD0QDbi6TD<PD4PDgW7WD0QDZk6XD0QD[k6QD\k6`DPT6UD0Q
D]k6TD<PD4PDgW7WD0PDVW6QDfX6XD0QDjj5PD4WD0PDgW7XD0QD^k6QD_k6UD0QD_4TD<PD4PDgW7WD0QD_4XD0QD]4`Dk8
`DSe5`Dl8`Dn9`Dm8`Dn8`DXW6`DYW6`DiY8`DhY8`D>`DUT6`DXW8`DYT8`DRZ6`D_S6`DmS6`DnS6`Dnk3`DiE`DmT3`DZ
T6`DRf3`DVW6SD0UD0QD`k6TD2PD_S6TD9PDgW7WD0QD`k6TD2PD_S6XD0UD0QDkNTD4YD1WD0PDgW7XD0YD1UD0QD]4TD4Q
Dak6WD0PDgW7XD0QDbk6UD0QDSV5QD^6QDck6QDdk6QDZc6SD0WD0PDgW7XD0QDZc6SD0PD2UD0QDek6TD2P@_S6QDfk6TD5
WD0PDgW7XD0QDlj6SD0`DSe5`DaEUD0QD_4TD<PD4PDgW7WD0PDo9XD0`Djh<`DeZ2`DfZ2`DS[2`DR3`Dl^2`Dm^2`Dn^2S
D0QDgk6UD0QD]4QDhk6TD8WD0QDof1`Da3`De3`D[i4`Dn7`Dm4XD0QDik6UD0QD\6TD5QDjk6WD0PDgW7XD0SD0TD3PD2UD
0QDkk6TD8PD_S6TD2WD0PDgW7XD0PD_S6SD0UD0QD_4TD<PD4PDgW7WD0PDWU5QDlk6XD0SD0PDXU5QDmk6PDXU5QD\U1TD2
QDnk6PDQX7PDk8QDok6QDPl6PDUW6PDbW7QDQl6PDWU5QDRl6PDTW6PDVT8PDW7QDSl6TD4QDVS3PDaW7PDZT8QDV^6QDTl6
QDUl6PDWU5QDVl6RD0SD0PDXW8QDWl6QDXl6Q@Z6QDYl6PDdW7PD_S6RD0VD0QDZl6QD[l6QD\l6PDVU5PDY1QD]l6PDXT8Q
D^l6WD0QD_l6QD`l6XD0`D[Y6`D\Y6`Dl\2`DOWD0QD_l6P@bW7Q@al6QDZ:XD0`Do9`D[Y6`D\Y6`Dl\2`DOQDbl6WD0QDc
l6XD0WD0PDVT8QDdl6P@bW7QDZ:XD0`D[Y6`D\Y6`Dl\2`DOWD0QDel6XD0QDfl6QDgl6WD0QDj[4QDZ6XD0`DbW>`DmW7`D
lW7`DRk3`DT;`DcS5`Dll5PDiEPDbW7WD0QDhl6XD0`Do9`D[Y6`D\Y6`Dl\2`DOWD0QDil6PDbW7QDjl6XD0QDkl6WD0QD^
`2PDVT8SD0XD0WD0PDWT8QDcc2XD0`DZ5`D^i8`Di5UD0WD0PDUS6XD0`DbW7`DT;`DcS5`Dll5`DPm5`Dge<`Dee<`Dnl5`
Dol5`D[k5SD0`D[Y6`D\Y6`Dl\2`DO`DX1QDll6WD0PDUS6XD0`DbW7`DT;`DcS5`Dll5`DPm5SD0PDHPDl4PDbW7QDml6WD
0QDQi1aDZ6SD0XD0QDnl6WD0QDol6PDPX7QDPm6XD0VD0WD0QDol6PDPX7QDPm6XD0PD1WD0QDQm6PDiW7XD0WD0PDQk7QD[
<TD1QDRm6XD0WD0PDQk7PDXT8QDSm6XD0SD0PDZT6PDiW7QDTm6PDVT8QDdd2QDUm6PDXT8PDWX6QDVm6PDbW7PDXT8PDT8P
DlZ8PDbW7QDPX1PDXT8QDWm6QDXm6PDZX8PD^W6PDlX7PDRk3PDlX7PDoW7PDeW7PDgW7PDlk3QDYm6QDZm6QD[m6QDS>PDV
T8QD\m6PDT8PDgW7QDZ9PD_W6PDgW7PD_W6PD`S6PDgW7PD`S6PDTW6PDgW7PDTW6PDS_4PDmW7PDVT8QD]m6QD^m6QD_m6P
DVT8QD`m6PD^W6QDam6PDXT8QDbm6PDUY>QDYd2QDcm6QDdm6QDRe4PDcf@PDdf@PDcW7QDem6PDdh3QDfm6PDVT8QDec2QD
gm6QDhm6PDbX8QDim6PD^Z8QDjm6QDkm6PDbW7PDVT8Q`1e6WD0QDlm6QDmm6XD0PDbW7PDVT8PD`j5QDnm6PDbW7PD^W6QD
om6aDZ6PDZW6QDom6PD^Z8QDPn6QDa9QDQn6QDRn6QDSn6PD[W6QD\d2PD[W6PDVT8QDTn6QDUn6QDVn6PDUS6QDR7PDkZ8Q
DR7WD0QDWn6QDXn6XD0PDRk3PDgW7PDRk3PDSk3PDgW7PDSk3QDYn6PD^W6WD0QDZn6QDZ6XD0`DbW>`DmW7`DlW7`DRk3WD
0QDj[4QD[n6QD\n6XD0PDPX7QDPn6PDPX7PDVT8PDVU>QD]n6PDoW7QD^n6QD_n6QD^n6PDaW7QD`n6WD0PDgb;XD0QDan6Q
Dbn6QDcn6`DZ:`DY:QD]6PDWT=PDXU5QDdn6PDXU5QDUW6TD3QDen6QDfn6PD]EP@XU5PD[W6PD]EPDXU5QDgn6PDWU5QDT_
1QDhn6S@0QDin6UD0WD0PDXU5PD[W6XD0SD0UD0WD0PDWU5PD_S6XD0SD0UD0WD0QDjn6QDkn6XD0PD4WD0QDln6QDgT6XD0
VD0UD0WD0PD^T5TD3QDmn6XD0UD0WD0QDfV6QDnn6TD1QDon6XD0WD0QDfV6QDnn6TD1QDPo6XD0QDQo6UD0WD0PDn^2QDd<
TD1QDRo6XD0UD0WD0PDVU5PDQX7QDSo6XD0UD0WD0QDbg6PDk8TD1QDTo6XD0UD0WD0QDUo6TD2PD[W6XD0PD[P>PDWU5QDV
o6PDeZ2PDSe5PD[W6UD0WD0PDPT5PDSe5PDdZ2QDWo6XD0UD0WD0QDdn4QDXo6TD1QDYo6XD0PDl^2PDk8PDcj8UD0WD0QDZ
o6QD[o6TD1QD\o6XD0WD0QD]o6QD`4PDbW7XD0QD^o6WD0QD`4PDbW7XD0QD^o6WD0PDXT8QDm5PDbW7PDXT8QD_o6XD0VD0
WD0PDXT8QDm5PDbW7PDXT8QD_o6XD0QD]?WD0PDXT8QD`o6SD0PDbW7XD0PDXT8QDao6`Dfn7QFbo6TD3QDco6TD1WD0QD`4
XD0VD0QFbo6TD3QDco6TD1WD0QD`4XD0QDdo6WD0QDeo6TD2QDfo6XD0VD0WD0QDeo6TD2QDfo6XD0QDgo6WD0QDeo6TD2QD
`4XD0WD0PDRf3PDHPDSW8XD0WD0PDlW8QDho6QDio6XD0WD0PDQS=PDjh<XD0`DiW7WD0QDjo6QD^l1QDko6XD0QD^[1WD0Q
Dlo6QDmo6XD0VD0QD^[1WD0QDlo6QDmo6XD0QDno6WD0QDa4PD\U2XD0`DTW6`DVW6`DaW7WD0QDoo6PD`W8PD\U2XD0WD0Q
Da4QDPP7TD1QDQP7XD0WD0QDRP7PD`W8QDX:TD1QDSP7XD0WD0PDPh<QDb4XD0`D]W8`DlW7`DaW7`DYU5`DkW7WD0PDPh<Q
DTP7P@iW7SD0XD0`D]W8WD0PDPh<QDi;TD1QDUP7XD0WD0PDPh<Q@\6PDS1PDiW7PDQc=XD0WD0QDVP7QDWP7XD0`DiW7`DV
W6`DcW7`DYU5WD0QD\U1QDXP7QDaCXD0`DaW7WD0QDYP7P@VT8QDZP7QD[P7QD\P7XD0WD0PDb4PDcV=PDhW7XD0WD0PDaW7
PD_X8QD]P7XD0WD0PDiW7PDVT8PD[h<XD0VD0WD0PDiW7PDVT8PD[h<XD0QD[@WD0PDVW6QD^P7QD_P7XD0VD0WD0PDVW6QD
^P7QD_P7XD0QD`P7WD0PDk5PD\W=XD0WD0PD`W8PDgW7PD`W8XD0WD0PDeg4PDgW7PDZX8XD0VD0WD0PDeg4PDgW7PDZX8XD
0PD1WD0PDUd2PD4PDYY8XD0WD0PDl_4PDiW7PDl_4XD0`DX_4`DTg@WD0QDaP7PDRS=QDbP7XD0QDcP7TD1WD0QDdP7QDfk3
YD2XD0WD0QDeP7QDfP7TD1QDgP7QDhP7XD0WD0QDiP7TD4QDjP7TD1QDkP7XD0WD0QDlP7PDiW7QDmn6TD1QDmP7XD0VD0`D
UW6`DVT8`DWT8WD0QDlP7PDiW7QDmn6TD1QDmP7XD0QDnP7`DUW6`DVT8`DWT8QDoP7WD0QDPQ7XD0SD0WD0QDQQ7TD2PDcW
7XD0`DXT8QFRQ7TD1WD0QDSQ7PDSe5XD0VD0`D]FQFRQ7TD1WD0QDSQ7PDSe5XD0QDTQ7`D]FQDUQ7TD5WD0QD\6Q@e6QDVQ
7XD0VD0QDUQ7TD5WD0QD\6Q@e6QDVQ7XD0QDWQ7QDXQ7TD2WD0QDbQ1QDYQ7XD0VD0`DVW6`DYW8`D`W8QDXQ7TD2WD0QDbQ
1QDYQ7XD0QDZQ7`DVW6`DYW8`D`W8WD0PDRT6QD[Q7TD1QD\Q7XD0WD0PDiW7PDnCXD0VD0WD0PDiW7PDnCXD0QD]Q7WD0QD
^Q7PDiW7TD2QD_Q7XD0WD0QD`Q7QDaQ7XD0WD0QDbQ7XD0VD0WD0QD`Q7QDaQ7XD0WD0QDbQ7XD0QDcQ7WD0PDcW7QDdQ7TD
1QDeQ7QDfQ7XD0WD0PDcW7QDgQ7TD1XD0QDhQ7VD0WD0PDcW7QDgQ7TD1XD0QDhQ7PD1QDiQ7TD1QDjQ7TD2WD0QDe6PD`W8
XD0VD0QDiQ7TD1QDjQ7TD2WD0QDe6PD`W8XD0QDkQ7QDlQ7TD1QDmQ7WD0QDnQ7VD0XD0QDlQ7TD1QDmQ7WD0QDnQ7QDoQ7X
D0WD0QDPR7QDgk4QDQR7QDRR7XD0WD0PDQW6PDiW7PDPi4XD0VD0WD0PDQW6PDiW7PDPi4XD0QDSR7WD0QDTR7QDdj1TD5QD
UR7P@R3QDVR7XD0QDWR7WD0QDXR7QDWP2PDiW7QDYR7XD0WD0QDjU4PDiW7QDZR7XD0`DVW6`DTW6`DdW7`D_S6`DTT6WD0Q
D[R7P@VT8QD\R7PDbW7XD0QD]R7WD0QD^R7QD_R7TD1QD`R7XD0WD0QDV[1QDaR7QDbR7TD1QDcR7XD0WD0PDhW8QDdR7TD2
QDeR7XD0WD0QDfR7PDgDQDgR7QDhR7XD0WD0QDeo1QDiR7XD0PDXT8TD1QDjR7WD0PDTW6QDkR7QDde1QDlR7XD0WD0QDmR7
TD5QDnR7P@R3QDoR7XD0WD0QDPS7PD`S6XD0`DXT8`DWF`Dil6WD0QDQS7PD`S6XD0WD0PDHPDl4PDbW7XD0`D__4`DXi5`D
XT8`DT_4`DU_4`DkS3WD0PDTW6PDXT8QDRS7PDUU>XD0WD0QDSS7QDTS7XD0SD0WD0QDXQ1PDcW7QDUS7XD0VD0WD0QDXQ1P
DcW7QDUS7XD0QDVS7WD0QDWS7PDeW7QDXS7XD0WD0QDYS7QDY[1QDZS7XD0WD0QD[S7PDiW7XD0`DXT8`DVT8`DWT8`DiY8`
D?`D@`DASD0QDl6PDo9TD7WD0QD\S7XD0VD0QDl6PDo9TD7WD0QD\S7XD0PD1QD]S7TD9QD\6TD1WD0QD^S7XD0VD0QD]S7T
D9QD\6TD1WD0QD^S7XD0QD]f3WD0PDPg3QDU;XD0SD0WD0QD_S7QD`S7TD1QDaS7TD3QDbS7XD0QDcS7TD8WD0QDdS7QDa_2
XD0VD0`DXT8QDcS7TD8WD0QDdS7QDa_2XD0QDeS7`DXT8PDXT8WD0QDfS7TD2XD0QDR[2QDgS7QDhS7`Dlb8QDiS7WD0QDjS
7TD2QDQ?XD0QDkS7`DXT8WD0QDlS7`D=QDmS7XD0VD0`D^S5`Ddh@`DkZ2`Di[6`D\H`DT;`DfEWD0QDlS7`D=QDmS7XD0QD
nS7`D^S5`Ddh@`DkZ2`Di[6`D\H`DT;`DfEQDoS7WD0QDPT7TD1QDQT7TD1QDRT7XD0VD0QDoS7WD0QDPT7TD1QDQT7TD1QD
RT7XD0QDST7QD\6TD1WD0QDTT7XD0VD0QD\6TD1WD0QDTT7XD0QDUT7QDVT7TD1WD0QDWT7XD0WD0QDXT7TD2QDYT7TD2QDZ
T7XD0PDjh<TD4WD0PDVW6QD[T7QDP_1XD0QD\6WD0PDVU5QD\T7XD0VD0QD\6WD0PDVU5QD\T7XD0QD]T7WD0QDeP1TD1QD^
T7TD2PDSW6XD0VD0`DcW7`DiW7WD0QDeP1TD1QD^T7TD2PDSW6XD0QD_T7`DcW7`DiW7WD0QD`T7QDaT7P@W5PDiW7XD0SD0
WD0QDbT7PDeW7XD0QDcT7TD1QDdT7WD0QDeT7QDfT7TD1QDgT7XD0QDhT7TD8QDmQ7TD1WD0QDiT7XD0VD0`DVW6QDhT7TD8
QDmQ7TD1WD0QDiT7XD0QDjT7`DVW6QDkT7TD3WD0QDlT7QDmT7XD0VD0QDkT7TD3WD0QDlT7QDmT7XD0QDnT7QDoT7TD5WD0
QDPU7TD2PDha<XD0`DbW7WD0QDQU7P@l^2P@dW7QDRU7QDSU7TD1QDTU7XD0WD0QDUU7TD2QDVU7TD1PDdW7QDWU7XD0VD0W
D0QDUU7TD2QDVU7TD1PDdW7QDWU7XD0QDXU7WD0PD`P7QDYU7TD1QDZU7XD0WD0QD[U7TD4PDa_<XD0WD0QD\U7PD4QD]U7T
D1QD^U7XD0WD0QD_U7QD`U7TD1QDaU7TD1Q@bU7XD0VD0WD0QD_U7QD`U7TD1QDaU7TD1Q@bU7XD0QDcU7WD0QDZZ2PDXT8P
D^g=XD0WD0QDdU7PDUW6PDXT8TD1QDQU3XD0WD0QDeU7XD0WD0QDfU7XD0VD0`DTW6`DXT8WD0QDeU7XD0WD0QDfU7XD0QDg
U7`DTW6`DXT8WD0QDhU7PDiW7XD0WD0QDf4XD0WD0QDiU7PDiW7QDjU7XD0WD0PDVW6PDcW7PDVT8TD1XD0QDkU7WD0QDj[4
PDVT8QDlU7PDbW7QDmU7XD0WD0QDnU7QDoU7XD0QDPV7`DdZ2WD0QDQV7QDRV7Q@UT1QDSV7XD0QDd4TD3QDTV7TD1Q`1e6W
D0QDc4XD0VD0QDd4TD3QDTV7TD1Q`1e6WD0QDc4XD0QDUV7QDd4TD1WD0QDVV7PDbW7XD0QDWV7QDd4Q`1e6WD0QDc4XD0VD
0QDd4Q`1e6WD0QDc4XD0QDXV7WD0QDVV7PDbW7QDYV7XD0VD0WD0QDVV7PDbW7QDYV7XD0QDZV7WD0QD[V7P@4S@0QD\V7XD
0VD0`DXT8WD0QD[V7P@4S@0QD\V7XD0QD]V7`DXT8QD^V7TD6QD_V7TD1WD0Q`1e6QDe4XD0VD0QD^V7TD6QD_V7TD1WD0Q`
1e6QDe4XD0QD`V7PDiZ2Q`1e6WD0QDaV7XD0VD0PDiZ2Q`1e6WD0QDaV7XD0QDbV7QDcV7TD9QDdV7TD1Q`1e6WD0QDeV7XD
0VD0QDcV7TD9QDdV7TD1Q`1e6WD0QDeV7XD0QDfV7UD0WD0QDgV7Q@hV7QDiV7XD0SD0UD0WD0QDjV7QDkV7XD0QDlV7WD0Q
DmV7XD0QFnV7WD0PD^W6QDoV7PDcW7XD0P@XT8QDPW7WD0PDiW7QDQW7QDcW3XD0VD0WD0PDiW7QDQW7QDcW3XD0QD]?WD0P
DPg3QDRW7XD0SD0WD0PDPg3QDPd5QDSW7XD0SD0UD0WD0QDYe5QDTW7XD0SD0UD0WD0QDmd5XD0SD0QDUW7`DoW7UD0WD0QD
VW7QDWW7TD1PD4QDV4XD0WD0PDZT6PDT8XD0VD0WD0PDZT6PDT8XD0QD]?UD0WD0QDXW7QFeP4XD0`D^k5UD0WD0QDYW7QDZ
W7QD[W7`DXT8`Dfa4`D\R6XD0SD0WD0PDQX7PDQk7XD0QD\W7WD0QDYa5PDaa7XD0QD]W7PDPT5WD0QD^W7XD0QD_W7aE`W7
WD0QDWQ3PDXT8QDaW7XD0`DaW7`DgW7`DbW7WD0QDbW7PDSW6PDXT8PDea6XD0QFcW7TD1WD0QDdW7QDeW7QDfW7XD0WD0QD
gW7Q@hW7QDiW7PDSW6XD0WD0QDjW7PDSW6PDTW6PDeg4XD0WD0QDjW7QDkW7XD0VD0`DXT8WD0QDjW7QDkW7XD0QDlW7`DXT
8WD0QDmW7PDXT8QDnW7XD0VD0WD0QDmW7PDXT8QDnW7XD0QDoW7WD0QDlDQDPX7QDQX7XD0VD0WD0QDlDQDPX7QDQX7XD0QD
RX7QD[b1QDSX7WD0P@bW7Q@TX7QDUX7XD0VD0QD[b1QDSX7WD0P@bW7Q@TX7QDUX7XD0QDVX7WD0QD[b1PDVT8QDh4XD0VD0
`DbW7WD0QD[b1PDVT8QDh4XD0QDWX7`DbW7WD0QDXX7QDYX7QDZX7XD0VD0`DiW7WD0QDXX7QDYX7QDZX7XD0QD[X7`DiW7W
D0PDfGPDVg7PDXT8XD0WD0PDc]2PDUW6PDbW7PDREXD0WD0QDXj4PDcT6XD0VD0WD0QDXj4PDcT6XD0QDh`3WD0QD\X7PDTW
6PDXT8TD1QD]X7XD0WD0PDkj@XD0VD0WD0PDkj@XD0QD^X7WD0QD_X7PDRf3QD`X7XD0WD0QD_X7QD\6TD1PDVT8PDSR3XD0
WD0QDaX7QDbX7TD2QDcX7XD0`DXT8WD0PD[W8QDi4XD0VD0`DU1WD0PD[W8QDi4XD0QDdX7`DU1QFeX7QD\6TD2WD0PDVW6Q
DfX7XD0VD0QFeX7QD\6TD2WD0PDVW6QDfX7XD0QDgX7QFXOQD\6WD0PDTMPDQW6XD0VD0QFXOQD\6WD0PDTMPDQW6XD0QDhX
7WD0PD`S6PDXT8PD`^=XD0VD0WD0PD`S6PDXT8PD`^=XD0QDiX7WD0PDTW6PDUT7QDjX7XD0WD0QDkX7QDlX7XD0VD0WD0QD
kX7QDlX7XD0QDmX7WD0PDRW6PDVW6PDXT8QDbh3XD0WD0QDnX7PDaW7TD1PDX_2XD0`DXT8`D`P7WD0QDoX7QDQ?`D\j=SD0
XD0`Dnj@`D\_4WD0PDTo2PDPX7PDZb>XD0WD0PDoj@PD_EXD0WD0QDPY7QDQY7QDRY7QDSY7XD0WD0PDVT8PDhY6PDPk@XD0
WD0QDTY7PDQW6QDUY7XD0QDVY7`DbW7WD0PDSd4PDVW6TD1QDWY7XD0WD0PDeGPD\f<XD0VD0WD0PDeGPD\f<XD0QDXY7WD0
QDYY7XD0WD0PDQW6XD0VD0WD0QDYY7XD0WD0PDQW6XD0QDZY7WD0QD[Y7PDQW6XD0VD0`DTW6`DXT8WD0QD[Y7PDQW6XD0QD
\Y7`DTW6`DXT8WD0QD]Y7QD^Y7TD1QDg4XD0VD0`DVW6WD0QD]Y7QD^Y7TD1QDg4XD0QD_Y7`DVW6WD0QD]Y7QD`Y7XD0VD0
WD0QD]Y7QD`Y7XD0QDaY7WD0QDbY7QDcY7XD0VD0`Db[2WD0QDbY7QDcY7XD0QDdY7`Db[2WD0QDeY7QDfY7XD0QDgY7`DTW
6`D^_6WD0QDhY7P@WW6PDYW8QDiY7TD1QDjY7XD0WD0PDf`4PDdW7PDVT8PDkP?XD0WD0PDRf3PDVT8TD2QDkY7PDdW7QDlY
7XD0WD0QDmY7QDnY7XD0VD0`DoW7WD0QDmY7QDnY7XD0QDoY7`DoW7WD0QDPZ7P@WT8QDQZ7XD0VD0`DVW6`DU_4`D\W8WD0
QDPZ7P@WT8QDQZ7XD0QDRZ7`DVW6`DU_4`D\W8WD0QDSZ7XD0WD0PDVW6XD0`DXT8`DhHWD0QDTZ7QDUZ7QDVZ7TD1QDWZ7X
D0WD0QDXZ7TD1QDYZ7QDZZ7QD[Z7XD0WD0QD\Z7QD]Z7TD1P@kY6QDYZ7XD0VD0`DRW6WD0QD\Z7QD]Z7TD1P@kY6QDYZ7XD
0QD]?`DRW6WD0QD^Z7PDSe5PDTW6XD0VD0`DcW7WD0QD^Z7PDSe5PDTW6XD0QD_Z7`DcW7WD0QD`Z7QDaZ7TD1QDbZ7XD0WD
0QDcZ7PDSe5XD0VD0WD0QDcZ7PDSe5XD0QDlR3WD0QDdZ7PDcW7QDeZ7XD0WD0QDdZ7PDcW7QDfZ7TD1QDgZ7XD0QD\6TD1W
D0QDhZ7QDiZ7XD0WD0PDQW6PDiW7QDjZ7TD1QDkZ7TD1XD0WD0QD\[2QDVCTD1Q@lZ7XD0`DbW7`DTW6WD0QDmZ7QDnZ7PDc
d?XD0WD0QDoZ7PDPHPDdW7XD0QDP[7WD0QDQ[7QDd6TD1PD_X7QDR[7P@i\<XD0VD0WD0QDQ[7QDd6TD1PD_X7QDR[7P@i\<
XD0QDS[7WD0QDT[7PDiW7PDXT8TD1QDU[7XD0WD0QDjX1PDSe5PDTW6PDSh4XD0WD0QDV[7PDXT8PDe5XD0WD0QDQIPDXT8T
D1QDW[7XD0`DbW7`DVW6`DTW6`DfW8WD0QDQIQDX[7Q@Y[7XD0VD0WD0QDQIQDX[7Q@Y[7XD0QDZ[7WD0QDQIQD[[7QD^Z4X
D0WD0QD\[7PDXT8PDbU2XD0WD0PD`l@PDZ[6XD0WD0QD][7TD2QD^[7XD0VD0`DbW7WD0QD][7TD2QD^[7XD0QD_[7`DbW7W
D0QDbZ3QD`^4TD1QD`[7QDa[7TD1Q@b[7XD0VD0WD0QDbZ3QD`^4TD1QD`[7QDa[7TD1Q@b[7XD0QD]?WD0QDc[7QDd[7TD1
QDe[7XD0WD0QDoCPDTW6QDPDTD1QDQDXD0`DaW7WD0QDZZ2QDd6TD1QDf[7TD1QDg[7XD0WD0QDZZ2QDd6TD1QDh[7XD0`Df
W7WD0QDi[7QDd6PDel@XD0WD0QDcHQD[<QDj[7PDfQ3XD0WD0QDcHQDj[3PDa[5XD0QDk[7WD0QDl[7TD1QDm[7XD0VD0`DX
T8`DiW7`D]W8WD0QDl[7TD1QDm[7XD0QDn[7`DXT8`DiW7`D]W8WD0QDo[7PDSe?XD0WD0QDP\7PDQW6XD0QDQ\7`DWi5`D`
Q6`Dnl@`Dol@`DPm@`DY_4`DhP3WD0QDR\7QD\`5TD1QDS\7XD0WD0QDU]4QDT\7QDU\7XD0WD0QDV\7PD`X8PDbW7PDSe5X
D0WD0PD`X8PDbW7PDSe5XD0VD0WD0PD`X8PDbW7PDSe5XD0QD]?WD0QDW\7QDX\7XD0VD0WD0QDW\7QDX\7XD0QDY\7WD0QD
Z\7QDYHTD1QD[\7TD1QD\\7XD0`DXT8`DcP3`DVd2`DSe5WD0QD]\7QD^\7PDbW7XD0WD0QD_\7PDbW7TD1SD0XD0VD0WD0Q
D_\7PDbW7TD1SD0XD0QD[@WD0QD`\7QDnl1TD2PDbk=XD0`DeR3WD0QDa\7QDb\7QDc\7TD3QDd\7XD0WD0PD\m@PDiW7PDV
T8XD0WD0PDa`6PDgW7PDbX?XD0WD0PDfg4PDS1PD\f<XD0WD0QDX[3QDe\7TD1QDf\7XD0WD0QDg\7QDaAQDh\7XD0WD0PDj
`6PDUW6QDZW2QDi\7QDj\7XD0WD0PDR^2QDPh1PDZX8TD1PDlW7XD0WD0PDR^2PDSe5PDZX8XD0VD0WD0PDR^2PDSe5PDZX8
XD0QD[@WD0PDZY=PDRk3TD3QDk\7XD0QD]6WD0PDSe5PDVW6PDcW7XD0WD0QD_n2QDl\7QDm\7XD0WD0QDn\7QDi4TD1QDo\
7XD0WD0QD_n2QDP]7TD1QDQ]7VD0XD0WD0QD_n2QDP]7TD1QDQ]7QDR]7XD0WD0QDT_1QDS]7TD2QDT]7XD0WD0QDkV1PDSe
5PDZX8TD1QDU]7XD0WD0QDkV1PDSe5QDV]7QDW]7XD0VD0WD0QDkV1PDSe5QDV]7QDW]7XD0QDX]7WD0PDfT8PDVW6QDQe2X
D0WD0QDW_4QD[g3`DXT8`DVT8`Dfg4`DnW6SD0XD0VD0`DTT6WD0QDW_4QD[g3`DXT8`DVT8`Dfg4`DnW6SD0XD0QD[@`DTT
6WD0QDY]7QDZ]7QDPDTD1QD[]7XD0`D_6WD0QD\]7PDiW7QD]]7XD0VD0WD0QD\]7PDiW7QD]]7XD0QD^]7WD0QD_]7PDcW7
QD`]7XD0VD0`DcW7WD0QD_]7PDcW7QD`]7XD0QD[@`DcW7WD0QDa]7QD_X2QDb]7TD1P@_Q=XD0VD0WD0QDa]7QD_X2QDb]7
TD1P@_Q=XD0PD1QD\6TD1WD0QDc]7QDd]7QDe]7TD1XD0VD0`D`T5QD\6TD1WD0QDc]7QDd]7QDe]7TD1XD0QDf]7`D`T5QD
\6TD1WD0PDXT8TD1QDg]7XD0VD0QD\6TD1WD0PDXT8TD1QDg]7XD0QDh]7WD0QDd6PD_X7QDi]7QDj]7XD0WD0QDk]7QDl]7
QDm]7TD1QDn]7XD0WD0PDT3QDo]7QDP^7TD1QDQ^7XD0WD0PDan2PDiW7XD0SD0`DVW6WD0QDR^7QDd6TD1QDS^7XD0WD0QD
T^7PDWc7XD0VD0WD0QDT^7PDWc7XD0QDU^7WD0QDV^7QDW^7XD0VD0WD0QDV^7QDW^7XD0QDX^7WD0PDHQDY^7XD0QDZ^7WD
0QD[^7QD\^7QD[<TD1QD]^7XD0`DfW7WD0QD^^7QD_^7QD`^7XD0VD0`DVT8WD0QD^^7QD_^7QD`^7XD0QD]?`DVT8WD0QDe
Z1PDQV8XD0VD0WD0QDeZ1PDQV8XD0QD[@WD0QDa^7QDb^7TD1PDmY2XD0WD0PDkS=QDc^7QDd^7XD0`DZe>WD0PDc`4QDe^7
XD0VD0WD0PDc`4QDe^7XD0QDf^7WD0PDdW8QDj[3QDg^7XD0WD0PDdh3PDVW6PDXT8PDag<XD0aEh^7WD0QDec2PDTW6`DXT
8`DVT8`DUQ3`DVQ3`DT8SD0XD0VD0`DUU>aEh^7WD0QDec2PDTW6`DXT8`DVT8`DUQ3`DVQ3`DT8SD0XD0QDi^7`DUU>WD0Q
Dj^7QDk^7QDl^7TD1QDm^7XD0WD0QDSDQDn^7TD1QDo^7XD0`DbW7WD0QDbLQDP_7QDQ_7TD2QDR_7XD0VD0WD0QDbLQDP_7
QDQ_7TD2QDR_7XD0QDS_7WD0QDT_7QDU_7TD2QDV_7TD1P@RW6P@ZS<XD0VD0WD0QDT_7QDU_7TD2QDV_7TD1P@RW6P@ZS<X
D0QDW_7WD0QDX_7P@iW7PDXT8QDY_7XD0VD0WD0QDX_7P@iW7PDXT8QDY_7XD0QDZ_7WD0QD[_7QD\_7QD]_7TD2QD^_7XD0
WD0QD__7QD`_7QDa_7XD0WD0QDb_7PDiW7QDc_7QDd_7XD0WD0QDe_7QDf_7TD1QDg_7XD0WD0QDh_7QDi_7TD1QDj_7TD2X
D0VD0WD0QDh_7QDi_7TD1QDj_7TD2XD0QDk_7WD0QDl_7PDXT8TD1QDm_7TD1P@dFPDmW7XD0WD0PD[c;PDl4PDbW7PDXT8P
Dm2XD0WD0QDn_7PDXT8QDo_7XD0VD0`DYW8WD0QDn_7PDXT8QDo_7XD0QDP`7`DYW8WD0QDQ`7TD1QDR`7PDiW7QDS`7XD0`
DZT8`DlW7WD0QDT`7PDXT8TD1QDU`7XD0WD0QDV`7QDW`7TD1QDX`7TD1P@nCP@WW6XD0VD0`DbW7WD0QDV`7QDW`7TD1QDX
`7TD1P@nCP@WW6XD0QDY`7`DbW7WD0QDZ`7QD[`7XD0VD0`DXT8WD0QDZ`7QD[`7XD0QD\`7`DXT8WD0QD]`7PDVk6XD0VD0
`DTW6WD0QD]`7PDVk6XD0QD^`7`DTW6WD0PDSHQD_`7XD0WD0QD``7QDa`7QDb`7TD2QDc`7TD1XD0WD0QDd`7P@n`4PDT8X
D0VD0WD0QDd`7P@n`4PDT8XD0QDe`7WD0QD^OQDf`7XD0VD0`DfW7WD0QD^OQDf`7XD0QDg`7`DfW7WD0QDh`7TD1QD^l1QD
i`7XD0VD0`DaW7`DVW6WD0QDh`7TD1QD^l1QDi`7XD0QDj`7`DaW7`DVW6WD0QDeEQDhe3TD1QDk`7XD0VD0WD0QDeEQDhe3
TD1QDk`7XD0QDl`7WD0QDm`7QDn`7TD4QDo`7QDPa7XD0WD0QDQa7QDRa7P@iZ2QDSa7XD0`D`S6`DiW7WD0QD]DQDTa7QDU
a7XD0VD0`DbW7WD0QD]DQDTa7QDUa7XD0QDVa7`DbW7QDWa7TD1WD0PDTW6PDXT8QDXa7XD0VD0QDWa7TD1WD0PDTW6PDXT8
QDXa7XD0QDYa7WD0QDZa7XD0VD0`DPf4WD0QDZa7XD0QD[a7`DPf4WD0QD\a7PDR8XD0VD0WD0QD\a7PDR8XD0QD]a7WD0QD
^a7PDXT8QD_a7TD1QD`a7XD0VD0WD0QD^a7PDXT8QD_a7TD1QD`a7XD0QDaa7WD0QDba7PDXT8TD1QDca7XD0VD0`DmT3WD0
QDba7PDXT8TD1QDca7XD0QDda7`DmT3WD0QDea7P@QW6PDXT8TD1QDfa7XD0VD0`DVW6`DhP3WD0QDea7P@QW6PDXT8TD1QD
fa7XD0QDga7`DVW6`DhP3WD0QDZZ2PDXT8TD2QDha7TD1VD0XD0`Dd1WD0QDZZ2PDXT8TD2QDha7TD1QDia7XD0`Dd1WD0QD
ja7PDVT8QDka7QDla7XD0WD0PDTo@PDVW6PDXT8XD0WD0PDbW8PDcW7PDXT8PDP]=XD0QDma7Y@0WD0QDna7XD0VD0`DPH`D
aW7`DWT6`DTW6`D_W8`D[W8`DXT8QDma7Y@0WD0QDna7XD0QDoa7`DPH`DaW7`DWT6`DTW6`D_W8`D[W8`DXT8WD0QDPb7QD
j^5QDQb7XD0VD0WD0QDPb7QDj^5QDQb7XD0QDWP1WD0QDRb7PDeW7PDXT8PD[FXD0WD0QDRb7XD0QDSb7QDTb7TD3WD0QDUb
7QDVb7TD1QDWb7XD0WD0QDXb7QDYb7PD_X7QDZb7XD0VD0`DVW6`DaW7`DdW7WD0QDXb7QDYb7PD_X7QDZb7XD0QD[b7`DVW
6`DaW7`DdW7WD0QD\b7QD]b7TD1QD^b7XD0VD0`DoP3WD0QD\b7QD]b7TD1QD^b7XD0QD_b7`DoP3WD0QDbLQF`b7QDPZ2QD
ab7TD1QDbb7XD0VD0`DgW7WD0QDbLQF`b7QDPZ2QDab7TD1QDbb7XD0QDcb7`DgW7WD0QDdb7QDi4PDYW8TD1QDeb7XD0WD0
QDfb7QDgb7TD1QDhb7XD0`DVT8WD0QDcV5PD[k=XD0QDib7`DVf<WD0QDjb7PDTW6QDkb7PD\f<XD0WD0QDlb7TD4PDUW6PD
bW7QFmb7XD0WD0QDnb7QDob7TD2PDUW6PDbW7XD0QFPc7WD0QDQc7QDRc7QDSc7XD0VD0WD0QDQc7QDRc7QDSc7XD0QDTc7W
D0QDUc7QDVc7QDWc7XD0VD0WD0QDUc7QDVc7QDWc7XD0QDoT2WD0QDcEQFW]7QDXc7XD0VD0`DXT8WD0QDcEQFW]7QDXc7XD
0QDYc7`DXT8WD0PDTW6PDXT8QDZc7PDj`6XD0`DbW7`Dge6`DfW7WD0PDVW6QD[c7TD1QD\c7XD0VD0WD0PDVW6QD[c7TD1Q
D\c7XD0QD]c7WD0QD^c7QD_c7PDbW7TD1PD_X7XD0WD0QDd6TD1PDUf<PDbW7PDma>XD0QDj4TD1WD0QDo4XD0VD0QDj4TD1
WD0QDo4XD0QD`c7WD0QDo4XD0QFj4TD1QDac7QDj4QD\6TD1WD0QDbc7QDWR1XD0`DZT8QDcc7TD1WD0QDdc7PDnW=XD0WD0
QD^a7XD0QFj4WD0PDiW7QDec7XD0QFfc7TD1WD0PDS1PDiW7QDec7XD0WD0PDfGQDgc7XD0WD0PD^?QDhc7XD0WD0PDb\7QD
hc7XD0PDcW7`Djo6`DUP7`Dko@`DZP7QDic7PDVT8WD0QDjc7QDkc7XD0WD0QDP5XD0`DgW7`DT^8`Dfg4`DnW6`DnX8WD0Q
Dlc7XD0`DnG`DTX4`D_b5`DnP@`D^U2`D^Q6WD0QDig3QDmc7TD1P@QW6PDVW6PD^X6PD[m6XD0`ETT3QDag4TD4WD0PDmo>
PDVW6PD^X6PD[m6XD0WD0QDnc7QDoc7XD0WD0PD^[6PDWj6XD0VD0WD0PD^[6PDWj6XD0PD1WD0QDPd7P@QW6XD0QDQd7TD1
QDm4WD0QDRd7P@PHXD0QDSd7TD2QDTd7WD0QDUd7P@PHQDVd7XD0QDWd7TD1QDXd7WD0QDYd7QDZd7XD0QD[d7WD0QDoCPDT
W6XD0QD\d7TD2QDm4`D[9`D_e6WD0QD]d7PDjb=XD0WD0QD^d7PDSW6XD0`DjW6`DcE`DYT8WD0QD_d7TD2PDVg7TD1QDkb3
XD0WD0QD`d7PDRZ6XD0Q@ad7TD1QDbd7WD0QDcd7QD]_3P@bW7P@R8Q@dd7QDed7XD0WD0QDfd7PDQW6XD0S@0QDgd7`DV`4
`Dhi=WD0QDhd7PDXT8QDid7XD0WD0QDjd7QDkd7PDQW6QDld7XD0WD0PD``6PDVW6PDXT8QDmd7XD0WD0PDWW6PDbW7TD1QD
nd7PDo`=XD0WD0QDod7XD0QFl4TD1WD0QDPe7XD0VD0QFl4TD1WD0QDPe7XD0QDQe7QFl4TD1WD0QDRe7QDmIXD0VD0`DXT8
QFl4TD1WD0QDRe7QDmIXD0QDSe7`DXT8QFl4TD1WD0QDTe7QDUe7XD0VD0QFl4TD1WD0QDTe7QDUe7XD0QDVe7WD0QDWe7QD
Xe7QDYe7PDjh<PDiW7XD0WD0QDVBTD3PDYW8PDXT8XD0PDdh3PDdV6WD0QDVBTD3PDRW6PDXT8PDaGXD0`Db[6WD0QDdGPDV
W6PDXT8PDWk6XD0WD0QDWEQDd6PD`Y8PDbW7XD0WD0QDXETD3PDiW7QDZe7XD0QDl4TD1WD0QD_DPDXT8PDSW8PDa[5XD0WD
0QD[e7PDXT8QD\e7XD0WD0QD]e7P@PHXD0Q@^e7TD1QDn4WD0QD_e7QDg\4XD0QD`e7WD0QDae7QDbe7XD0PDXT8TD1QDn4W
D0QDce7PDPHPDfW7XD0WD0QDde7QDee7QDfBXD0QDfe7WD0QDge7S@0S@0PDSW6XD0WD0QDhe7PDUW6PDTW6XD0WD0QDie7P
DTW6XD0QDje7TD1QDke7QDle7TD2WD0QDme7QDne7`DXT8`D[G`DUd2`Dea>`D^R6`DWQA`D`c8YD2XD0QDoe7TD2WD0QDPf
7Q@Qf7QDne7Q@iAQDRf7XD0WD0QDSf7PDTW6XD0PDXT8`DaGSD0VD0WD0QDSf7PDTW6XD0PDXT8`DaGSD0PD1WD0QDSf7PDT
W6XD0SD0VD0WD0QDSf7PDTW6XD0SD0PD1WD0QDTf7QDTW6TD1QDUf7XD0WD0QDVf7TD3PDPY2PDVW6QD[<QDWf7XD0WD0QDX
f7PDPHPDdW7XD0QDYf7WD0QDRj3QDZf7TD1QD[f7PDdX?XD0WD0QD\f7PDPHPDaW7XD0`DUa4`D_U<`D^V4WD0QD]f7QD^f7
PDRW6XD0WD0QD_f7TD2PDXT8TD1QD`f7QDT\1XD0QDaf7WD0QDbf7PDXT8TD1QDcf7XD0WD0QDdf7QDef7QDff7XD0WD0PD\
j=PD^j=XD0WD0PD\FPDWV2XD0QDgf7WD0QDhf7QDif7PDcW7XD0WD0QDjf7P@TW6P@XT8QDkf7XD0QDR5Q@e6WD0QDQ5XD0`
DU6WD0QDlf7XD0QDS5TD2WD0PD^b1XD0QDmf7QDS5TD3WD0QDnf7P@`S6XD0QDof7WD0QDPg7XD0WD0QD]e1QDQg7TD2QDRg
7XD0WD0QDZKQDiAQDSg7QDTg7XD0WD0QDUg7TD2PDfY6XD0WD0PDfi=XD0WD0QDVg7XD0WD0QDWg7QDlk5XD0Q@Xg7TD1QDY
g7WD0QDZg7QD[g7XD0WD0QD\g7QDZLXD0`DVT8`DS1`DkY6WD0QD]g7Q@^g7TD1QDZLQD_g7TD1QD`g7XD0WD0QDag7PDTW6
QDbg7XD0WD0QDcg7QDdg7XD0WD0QDeg7PDhW7QDfg7QDgg7XD0WD0QDhg7XD0TD5QDig7TD4PDTW6QDd6WD0QDjg7XD0WD0Q
Dkg7PDXT8QDlg7QDcW3XD0WD0QDmg7PDQW6XD0`DXT8`DdF`D\`6WD0QDng7PDQW6XD0QDog7QDPh7WD0QDQh7XD0QDRh7TD
2QDSh7WD0QDTh7XD0WD0QDYGPDXT8PDe5XD0WD0QDUh7PDXT8QDVh7XD0WD0QDWh7Q@Xh7XD0WD0QD\[2PDVT8PDiY6PDeg4
XD0WD0QDlDPDXT8QDYh7XD0WD0QDZh7QDmV4QD[h7QD\h7XD0WD0QD]h7QDd6QD^h7XD0WD0PDge>PDXT8QDW[4QD_h7XD0W
D0QD^\2PD[_2QDg\4XD0WD0QD^OPDjCPDbW7XD0QD`h7QDZ6Y@0WD0QDah7XD0QDbh7TD4WD0QDch7XD0VD0QDbh7TD4WD0Q
Dch7XD0QDdh7UD0WD0QDT5XD0QDeh7PD4WD0QDT5XD0PD4UD0WD0QDfh7QDT5XD0PD4UD0WD0PDiW7QDd6QDgh7XD0`DbP3`
DcP3WD0PDiW7QDd6QDhh7QDih7XD0WD0QDgR1QDjh7QDkh7XD0`DXT8WD0QDgR1QDhR1QDlh7QDmh7XD0QDnh7WD0QDPh1Q@
oh7QDPi7XD0VD0WD0QDPh1Q@oh7QDPi7XD0QD]?WD0QDQi7PDkW7PDXT8PDl1XD0WD0QDRi7PDgb;XD0WD0PDiW7PDdZ2PDf
_4XD0`DQ8WD0QDSi7P@ZX8PD`SAXD0WD0PDVW6QDd6QDTi7XD0VD0WD0PDVW6QDd6QDTi7XD0QDUi7WD0QDVi7QDWi7Q@d6Q
DXi7XD0WD0PDaW7PDhZ8XD0aDZ6`D_X8`DPX7`DiE`DVT8`DhE`DUX6`DVX6`DhS6`DiS6`DYW6`DXW6aD\6`DcW7WD0PDaW
7QDQU3XD0aDZ6VD0WD0PDaW7QDQU3XD0aDZ6QDYi7WD0PDQX7QDZi7QD[i7XD0QD\i7WD0PDcW7PDZX8QDPDXD0TD4PD4WD0
PDbW7PDZX8QD]i7XD0WD0PD\d4PDZU5XD0WD0PD[Y8PDPX7QD^i7QDQc2XD0WD0PDcW7PDVU5QD^i7QDQc2XD0PDkS=WD0PD
lQ5PDoW7PDPh<XD0WD0PDZX8QD_i7PDh\;XD0QD`i7TD1WD0QDai7XD0YD1QD`i7TD1WD0QDai7XD0QDbi7WD0QDci7QDdi7
XD0PDiW7WD0PDZj>XD0YD1WD0PDZj>XD0QDei7WD0PDaW7PDdh3PD[l3XD0WD0QDfi7PDT8XD0VD0WD0QDfi7PDT8XD0QDgi
7WD0QDhi7QDQ;QDii7XD0WD0QDji7TD2PD_X7XD0SD0WD0QDki7TD1QDli7XD0TD3QDmi7QDni7TD3WD0QDki7QDoi7XD0QD
Pj7WD0QDQj7QDRj7QDSj7XD0`DW]2`DPg<`Dd3`DeX8`Dn3`Dn7`DWY7`DWS8QD\6WD0QDiP2PD[W6PDiW7XD0SD0WD0QDTj
7Q@Uj7QDVj7XD0WD0PD_X8QDWj7QDXj7XD0WD0QDYj7PDbW7QDZj7XD0PDUi3WD0QD[j7PDoW7QD\j7SD0XD0VD0WD0QD[j7
PDoW7QD\j7SD0XD0QD]j7WD0QDPZ2QD^j7P@4QD_j7QD`j7XD0SD0WD0QDaj7PDVU5QDbj7QDcj7XD0WD0QD^o1PDeg4PDmh
<XD0WD0QDid3SD0PDoW7QDdj7XD0WD0QDej7QDPZ2P@Qk7QDfj7XD0WD0QDj[4QDgj7XD0VD0WD0QDj[4QDgj7XD0QD]?WD0
QDUT1PDmS6QDhj7XD0VD0WD0QDUT1PDmS6QDhj7XD0QDij7WD0PDXT8QDjj7QD\6XD0QDkj7`EVU5`EXW6`Eo9`E[U5`EWU5
WD0QDmc5QDlj7XD0QFmj7PDk8WD0QDnj7QDoj7XD0TD3QDPk7PDk8WD0QD^b2PDiW7QDoj7XD0TD3QDPk7WD0QDQk7Q@cX2P
DiW7QDRk7XD0VD0WD0QDQk7Q@cX2PDiW7QDRk7XD0QDSk7WD0QDTk7Q@cX2PDiW7QDRk7XD0VD0WD0QDTk7Q@cX2PDiW7QDR
k7XD0QDSk7QDUk7TD1WD0QDVk7XD0QDWk7Q@c6TD2QDXk7WD0PDXT8PDei=XD0VD0WD0PDXT8PDei=XD0QDYk7WD0PDbW7QD
Zk7QD[k7XD0VD0WD0PDbW7QDZk7QD[k7XD0QD]?QD\k7Y@0WD0QD]k7QD^k7XD0VD0QD\k7Y@0WD0QD]k7QD^k7XD0QD_k7W
D0QD`k7QDak7XD0VD0WD0QD`k7QDak7XD0QDbk7WD0PD`X8PD^W6SD0XD0WD0QDS>PDQn2QDck7XD0WD0QDdk7XD0`D=TD4Q
Dek7TD2QDfk7QFgk7TD1WD0QDhk7PDVW6XD0VD0QFgk7TD1WD0QDhk7PDVW6XD0QDik7QFjk7TD2WD0QDkk7TD1PDRW6QDZi
1QDlk7XD0QDmk7TD2WD0QDnk7QDok7XD0`DXT8`DjW6`DcE`DYT8WD0QDPl7P@RW6PD[Q2XD0WD0QDQl7QDd6QDRl7XD0WD0
QDbQ1PDbW7PD_j5XD0WD0QDbQ1PDYW8QDd6PD_X7XD0WD0QDSl7QDd6QDTl7XD0WD0QD^OQDUl7XD0WD0QD^OPDVT8PD^a<X
D0WD0QDVl7QDWl7XD0WD0QDXl7XD0VD0WD0QDXl7XD0QDYl7QFZl7TD1WD0QDV5XD0`DnW6`Dfg4`DUh4WD0QD[l7QD\l7XD
0QF]l7WD0QD^l7XD0QF_l7WD0QD`l7PDUW6XD0QDal7WD0QDbl7TD2PDUW6XD0`D[U<`DR\6QDcl7TD1WD0QDW5XD0QDdl7W
D0QDel7PDVg7XD0QDfl7QDgl7TD2QD\6WD0QDhl7QDil7TD1QDjl7XD0WD0QDkl7PDSe5PD`S6XD0WD0QDll7QDml7XD0`Dh
h6WD0QDQIPDiW7PDXT8QDnl7XD0WD0QDol7P@VW6QDd6PDnb=XD0WD0QDPm7PDaW7PDXT8TD1QDQm7XD0WD0QDRm7P@TW6QD
Sm7XD0QDd6TD1QDTm7WD0QDUm7PDSW6XD0WD0QDVm7PDVW6XD0QDZi2WD0QDcHPDRW6PDiW7XD0QDWm7PDVT8WD0QDY5`DbW
7`DYH`DRW6`DTUA`DUUA`DRk3`DSk3aDm5`DVUA`DYU8`Dgj3`Dhj3`DUU8`DWUA`DXU8`Dgm2`Dl5`DiW7`DTW6`DgW7`DV
W6`DaW7`DcW7`DfW7`DXT8`DdW7`D`Q@`DUV6`DeZ2`DgZ2SD0XD0`DbW7UD0PDVT8WD0QDY5`DbW7`DYH`DRW6`DTUA`DUU
AaDm5`DVUA`DYU8`Dgj3`Dhj3`DUU8`DWUA`DXU8`Dgm2`Dl5`DiW7`DTW6`DgW7`DVW6`DaW7`DcW7`DfW7`DXT8`DdW7`D
`Q@`DUV6`DeZ2`DgZ2SD0XD0WD0PDVT8QDY5QDXm7XD0SD0WD0PDTW6PDXT8TD1QDYm7PDUU>XD0VD0WD0PDTW6PDXT8TD1Q
DYm7PDUU>XD0QDZm7WD0PD^W6SD0PDeW7PDhEXD0WD0PD^W6SD0PDiW7PDdZ2PDfW6XD0WD0PDZX8SD0PDgW7PDHSD0XD0WD
0QD[m7QD\m7XD0VD0WD0QD[m7QD\m7XD0QD]?WD0QD]m7P@VT8TD1QDa7XD0VD0WD0QD]m7P@VT8TD1QDa7XD0QD]?WD0QD^
m7QDX5XD0VD0WD0QD^m7QDX5XD0QD_m7WD0PDPX7QDVW5QDiASD0PDPX7XD0WD0PDPX7`Dlk3`Dgk3`DUm2`Ddh3`DfY6`Dh
Y6`DgY6`Dmk3SD0QDiAQDR7PDPX7XD0UD0WD0PD\X8SD0PD4PDXW6XD0UD0WD0PD\Y8PDXT8SD0XD0UD0WD0QD^^2P@lZ8QD
`m7XD0UD0WD0QDam7QDbm7XD0VD0UD0WD0QDam7QDbm7XD0PD1UD0WD0QDam7QDcm7PDfW7QDXa2XD0UD0WD0QD^`2SD0XD0
VD0UD0WD0QD^`2SD0XD0PD1WD0QDdm7QDem7QDfm7XD0UD0WD0QDa<QDgc5QD[_1XD0VD0UD0WD0QDa<QDgc5QD[_1XD0PD1
UD0WD0PDSe5PDoS5QDgm7XD0VD0UD0WD0PDSe5PDoS5QDgm7XD0PD1WD0PDPh<PDiW7QDhm7P@XT8QDim7XD0WD0PD\U2PDV
W6PDWW8PD]6XD0WD0QDi9QDjm7QDkm7XD0QDlm7TD2WD0QDmm7QDnm7QDom7XD0WD0PDcW7QDPn7XD0VD0WD0PDcW7QDPn7X
D0QDQn7QD\6WD0PDVT8QDRn7XD0VD0QD\6WD0PDVT8QDRn7XD0QDSn7QDTn7TD2WD0QDUn7XD0QDVn7TD1QD\6Q`1e6WD0QD
Wn7XD0QDXn7QD\6WD0PDn]3QDYn7XD0VD0QDXn7QD\6WD0PDn]3QDYn7XD0QDZn7WD0PDTW6PDXT8QD[n7XD0VD0WD0PDTW6
PDXT8QD[n7XD0QD\n7WD0QD]n7PDbW7TD2QD^n7XD0WD0PD[W6PDVU5QDno2QDal3XD0VD0WD0PD[W6PDVU5QDno2QDal3XD
0QD]f3WD0PD[W6PDVU5TD3QD_n7XD0WD0PD[W6Q@`n7PDVU5QD\`5TD1QDan7QDbn7XD0WD0PDoW7QDcn7P@PT5QDdn7TD1Q
Den7XD0WD0PDZU5QDcn4QDdn4QDfn7XD0WD0QDgn7PDVW6PDXT8PD\[=XD0QFhn7TD2WD0QDbGPDXT8QDin7XD0QDZ5TD1WD
0QDjn7XD0QDkn7TD1WD0QDln7XD0QDmn7QDnn7TD1WD0QDon7XD0QDPo7QD\6P@XT8WD0QDQo7XD0VD0QDPo7QD\6P@XT8WD
0QDQo7XD0QDRo7QDSo7TD1WD0PDZk5QDi;PD^o5XD0WD0QD^\2PDXT8QDTo7XD0WD0QDSf3PDXT8TD1QDUo7XD0WD0PDdZ2P
DZX8PDgW7PDl4XD0WD0QDVo7QDS\3PDWi5XD0WD0QDWo7PDXT8QDXo7XD0WD0PDVW6PDXT8QDYo7PDZ7XD0QDZo7TD1WD0QD
[o7XD0VD0QDZo7TD1WD0QD[o7XD0QD\o7QD]o7TD1WD0PDYW7QD^o7XD0WD0QD_o7PDcW7PD^j7XD0WD0QD`o7PDbW7XD0QD
ao7WD0QDfQ3PDWW8PDnGXD0VD0WD0QDfQ3PDWW8PDnGXD0QD[@WD0QDbo7PDVV8XD0VD0WD0QDbo7PDVV8XD0QDg@WD0PDd_
?QDco7XD0QDdo7QD\6WD0PDeg4PDbW7PDiY8XD0VD0QDdo7QD\6WD0PDeg4PDbW7PDiY8XD0QDeo7WD0QDfo7QDgo7XD0WD0
QDW_4QDR[2QDho7PD_X7P@kZ8QDio7XD0WD0QD`U1QDjMPDiW7QDjMXD0QFjo7TD1WD0QDko7PDo2PDdg4XD0VD0QFjo7TD1
WD0QDko7PDo2PDdg4XD0QD]?QFlo7TD1WD0QD^[1PDSe5PDVW6QDmo7XD0VD0QFlo7TD1WD0QD^[1PDSe5PDVW6QDmo7XD0Q
D]f3WD0QDno7PDiW7QDPDQDoo7XD0WD0PDhg4PDPVAXD0WD0PDj];QDPP8PDVW6XD0WD0PDfY6PDbW7PDVT8QDQP8XD0WD0Q
DRP8QDSP8XD0VD0WD0QDRP8QDSP8XD0QDTP8WD0PDgQ<TD1PDmQ5PDoW7XD0WD0PDQVAXD0QFUP8TD1WD0QDVP8QDWP8XD0W
D0QDXP8QDYP8QDZP8XD0VD0`DiW7WD0QDXP8QDYP8QDZP8XD0QD[P8`DiW7WD0QD\P8PDmMXD0WD0QD]P8QDW]7PDUV>XD0W
D0QD^P8QD_P8P@fa4XD0VD0WD0QD^P8QD_P8P@fa4XD0QD`P8WD0QDaP8XD0TD1WD0QDbP8XD0`Dil6WD0QDcP8QDdP8QDeP
8XD0WD0PDeg4PDi8XD0QDfBTD3QDfP8WD0PDUW6PDbW7QDgP8XD0VD0WD0PDUW6PDbW7QDgP8XD0QD]d1WD0PDan2QDaCXD0
QDhP8WD0QDiP8TD1PDiW7XD0QDjP8WD0PDT4QDkP8TD1QDlP8XD0QDmP8TD1QDnP8WD0QDoP8QDP^4TD1QDPQ8XD0WD0QDQQ
8P@PHPDm]3PDRk3XD0WD0PDPT5PDXW6QDRQ8XD0WD0PDQX7PDQk7XD0QDSQ8QDTQ8TD2WD0QDUQ8QDVQ8XD0WD0QDWQ8QDXQ
8TD1PDbW7QDYQ8TD1QDZQ8XD0WD0QDZW3PDhEQD[Q8XD0WD0QDQe2QD\Q8XD0QD]Q8`DTW6QD\6QD^Q8WD0QD_Q8XD0WD0QD
_Q8PDbW7QDYQ8XD0QD`Q8S@0TD5WD0QDaQ8QDa_2XD0VD0QD`Q8S@0TD5WD0QDaQ8QDa_2XD0QDlR3WD0QDbQ8QDmn6QDcQ8
P@fg4PDmS6QDdQ8XD0PDPT5WD0QDeQ8QDfQ8QDgQ8XD0QDhQ8WD0QDiQ8PDa[5PDfY6PDbW7XD0QDjQ8WD0QDW_1PDQk7PDi
W7XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDa;UD0WD0PD^2SD0XD0`@iZ2TD9PD4TD6QDiT1WD0QDkQ8P@[W6QDk?YD1XD0`DTf
3`DRg3`DPj8`DRf3WD0QDlQ8P@[W6PDR3QDmQ8XD0`DbW>`DeY2`DfY2`DkW1`Dka3aDZ6`DVT8`DWT8`DW5`DU6`DY2`DaS
6`Dhg4`DTT6`DUT6`DVW6`DaW7`DTW6`DiV2`Dgb;WD0QDlQ8P@[W6PDR3PDiZ2QDnQ8TD2QDoQ8XD0WD0QDPR8PDR3YD1XD
0WD0QDPR8PDR3QDQR8XD0WD0QDX@PDcW7XD0Q@b6QDRR8WD0QDSR8PDPX7XD0WD0PDb[=P@QW6PDPX7XD0QDTR8WD0PDZW6Q
DUR8XD0QDVR8WD0QDWR8XD0`DiW7SD0WD0PDVW6PDZX8PDUX8XD0PDWh4WD0PDVW6PDWh4QDXR8XD0WD0QDYR8PDVW6QD[<S
@0PDQDXD0QDVa1TD3WD0QDZR8P@RW6PDiW7XD0`D=WD0PD[Y8QD\6QDPDXD0SD0WD0QD[R8XD0QD\R8QD\6WD0QD]R8QD^R8
PDXT8QD_R8XD0QD`R8TD1WD0QDaR8Q@fT4XD0QDbR8WD0PDQX7QDgR1QDhR1PDY4XD0QDcR8WD0QDQh2S@0QDdR8PDbW7XD0
SD0WD0QDQh2S@0QDeR8PDbW7QDfR8XD0WD0QDgR8QDhR8PDfQ3XD0QDiR8QD\6Q@jR8TD1WD0QD[5XD0`DTW6`DVd2QDiR8W
D0QDkR8TD1QD[5XD0WD0QDQX2PDVT8QDlR8QDmR8XD0WD0QDnR8PDdQ5PDcW7XD0QDoR8QDPS8QD\6WD0QDQS8QD[U5QDb6T
D3QDRS8XD0WD0QDSS8QDTS8PDXT8TD2QDUS8XD0QDVS8WD0QDbj1PDQk7aDZ6aD\6`D]3`Dd3`Di_2`DV3`Dh]2`Db4`Dh3`
DaV8`DWY7`D\8`Do2SD0XD0QFVS8TD2WD0QD]5XD0QDWS8QFVS8TD2WD0QDXS8QDZT4XD0WD0PDX3QDYS8PD`g3XD0YD2WD0
PDX3PDiV6XD0WD0PD[W6QDZS8SD0XD0WD0PDiW7PD[i4PDXT8PDhZ8XD0WD0PDiW7PD`1PDSe5QD[S8XD0WD0QD\S8QDPh1Q
DPi7XD0UD0WD0PDcW7QD]S8TD2QD^5XD0PD4QD^S8UD0WD0PDcW7QD]S8TD2QD^5QD_S8P@VT8QD`S8TD2XD0PD4QD^S8PD4
WD0PDcW7QDiATD2QD^5XD0VD0PD4WD0PDcW7QDiATD2QD^5XD0PD1QDaS8WD0PDcW7QDYHTD3QD^5XD0VD0QDaS8WD0PDcW7
QDYHTD3QD^5XD0QD]?WD0QDbS8QDcS8XD0VD0WD0QDbS8QDcS8XD0QD]?UD0WD0PDXX6XD0QFdS8UD0WD0PDXX6XD0QD[<TD
2QDeS8QDfS8TD3WD0QDgS8XD0P@cW7QDe]1WD0QDhS8TD1QDiS8QDjS8XD0`DXT8`DVW6`D[k5WD0QD^o1QDm]1PD_S6XD0W
D0QDkS8QDlS8Q@mS8QDnS8XD0QDoS8QFPT8TD1WD0QDQT8TD4XD0QD\5PDUZ6WD0QDRT8QDST8TD3QD\5PDUZ6XD0QDTT8TD
1WD0QDUT8QDZLXD0QFVT8TD3QDQ?WD0PDSe5QDWT8QFXT8S@0QFYT8PDiW7XD0QDZT8WD0PDSe5PDgZ2PDS1PDiW7XD0QF[T
8WD0QD\T8QD]T8QD^T8XD0QD_T8WD0PDHPDeg4QD]T8QD^T8XD0QD_T8QD`T8TD2WD0QDaT8Q@bT8XD0QD[OQDcT8QDdT8TD
1WD0QD]6QDeT8XD0PDXW6WD0QD^OP@QW6QDd6QDkOP@QW6XD0WD0QDfT8QDgT8PDiW7XD0SD0QDd7QDhT8QDd7QD[7QDe6QD
[7QD[7QDiT8Q`1e6QDVW5QDa7PDgW7Q`1e6QD[7WD0QDjT8YE5YD1XD0`DeW7QDkT8TD1QD\6Q`1e6aDZ6`Daj5`Dhg4`DU6
`DS1`DkY6`Dec@`DhY?`Dlb@`DkU6`DaS=`D[5`Dh4`Dfg4`DYl3`DZX8`DiH`DjH`Dml6`Da_2`DXi5`DZWA`Dlo5`Di]<`
DkI`D`T5`Df]5`Dg]5WD0SD0YD5XD0VD0QDkT8TD1QD\6Q`1e6aDZ6`Daj5`Dhg4`DU6`DS1`DkY6`Dec@`DhY?`Dlb@`DkU
6`DaS=`D[5`Dh4`Dfg4`DYl3`DZX8`DiH`DjH`Dml6`Da_2`DXi5`DZWA`Dlo5`Di]<`DkI`D`T5`Df]5`Dg]5WD0SD0YD5X
D0QDWd1WD0QDTU2YD1XD0VD0WD0QDTU2YD1XD0QDQh3QDlT8PDaj4`DbW7`D\FQDR7QDmT8QDVn2PDaj4QDnT8QDoT8QDPU8
QDQU8QDRU8QDSU8PD_3PDbW7PDXT8PDaX?PDZW6PDZW6PDQl3PDbW7PDXT8PDaGPDPh<QDTU8PDe8PDdh3PDmU?PDSW6PDm[
2PD\]=PDSg<PDaMPDf]7QDUU8QDVU8PDb[2PDhW7PDS9PDcf@PD`WAPDR1PDQW6PDhEQDWU8PDPW<PD^4PD]\2PDUW6PD`Q6
QDXU8PDdW7Q`1e6Q@YU8WD0QDZU8XD0PD\]=QD[U8PDWJQD\U8PDXJQD]U8PD]`2PDZf6PDXa3PDn]3PDhY6PDbWAPDg^;PD
cW8PDR8PDTW6PDo^;QD^U8PDWg7PDd[5PDg]5QD_U8PDcWAPDSR5PDXn2PD`^2PDlZ8QD`U8QDaU8QDbU8QDcU8QDdU8QDTU
2QDeU8PDhY?QDfU8QDgU8PDbg3PDVQ2PDQW6PDRW6PDiW7PDdV=PDf^2PDWW6PDlf7PDoW7PDgCPDbZ5PDgW7SD0PD[W6Q@b
6Q`1e6WD0QD^`1XD0WD0QDhU8PDXT8TD1QDiU8XD0QDjU8PD6Q@iAWD0QDb7XD0QDjU8PD6WD0Q`1e6QD^`1XD0VD0QDjU8P
D6WD0Q`1e6QD^`1XD0QDkU8QD\6QDiAQ`1e6WD0QDlU8aDd5aDZ6`Dea=SD0XD0VD0QD\6QDiAQ`1e6WD0QDlU8aDd5aDZ6`
Dea=SD0XD0QDmU8QDnU8WD0QDoU8P@PT5TD1QDPV8XD0QD\_2WD0QDQV8XD0QDRV8WD0QDSV8PD_W6XD0VD0WD0QDSV8PD_W
6XD0QDg@QDTV8QDiAQ`1e6WD0QD^`1aDd5aDZ6SD0XD0`DbW7`DfW7WD0QDUV8XD0TD2QDVV8QD\6Q`1e6WD0QDa7QD\S8Q`
1e6QDe_1XD0aDd5QD\6QD[<WD0QD^Y5XD0QDWV8VD0QD\6QD[<WD0QD^Y5XD0QDWV8QDPb2PDXT8WD0QDXV8SD0XD0TD1QDY
V8TD1QDZV8WD0QD[V8PDiW7PDQX>XD0WD0PDWT8PDaY>PDbIXD0WD0PD_X8SD0PDeP6XD0QD\6WD0QDiAQ`1e6QD\V8PDbW7
XD0SD0aEZ6WD0QD]V8QD^V8XD0`D^k5QD_V8WD0QDno2QD`V8XD0WD0QD]<QDaV8TD1QDbV8XD0QD\6PDVT8WD0QDcV8SD0X
D0QDdV8TD1WD0QDeV8XD0UD0QDfV8QD\6Q`1e6WD0QDa7XD0`DeG`DVFVD0UD0QDfV8QD\6Q`1e6WD0QDa7XD0`DeG`DVFQD
gV8UD0QDhV8QD\6Q`1e6WD0QDiV8XD0VD0UD0QDhV8QD\6Q`1e6WD0QDiV8XD0PD1QDjV8TD1QD\6TD1QDkV8P@hZ8WD0QDl
V8XD0WD0QDmV8P@bW7PDXT8QDnV8XD0WD0QDoV8TD1Q@PW8QDQW8QDRW8XD0WD0QD]6P@[Y8PDVT8S@0PDa[5PDdW7XD0WD0
PDTW6PDSn2PDbW7QDSW8XD0WD0PD]P@QDTW8QDUW8QDVW8QDWW8QDXW8XD0WD0QDYW8QDZW8XD0VD0WD0QDYW8QDZW8XD0QD
[W8QD\W8WD0QD]W8QD^W8XD0WD0PDPX7QD_W8PDPX7QD`W8XD0WD0QDlW5Q@aW8PDVU5QDbW8TD2XD0VD0WD0QDlW5Q@aW8P
DVU5QDbW8TD2XD0QDcW8WD0QD[b1QDdW8QDeW8XD0WD0QDfW8PDiW7PDdZ2QDgW8XD0WD0QDhR4QDhW8QDiW8QDjW8XD0QDk
W8Y@0WD0QDlW8XD0VD0QDkW8Y@0WD0QDlW8XD0QDmW8QDnW8TD6QD\6Q`1e6WD0QDoW8XD0QDPX8TD4QD\6Q`1e6WD0QDQX8
XD0`DbW7`DfW7QDRX8QD\6Q`1e6WD0QDSX8XD0QDiAQ`1e6WD0SD0XD0PDUg3QDde4QDTX8Q@\6WD0QDUX8XD0QDiAQ`1e6W
D0QD^`1XD0QDVX8QDWX8QD\6Q`1e6WD0QDXX8XD0WD0QDYX8PD]6XD0VD0WD0QDYX8PD]6XD0QDZX8QD[X8WD0QD\X8XD0PD
o_<WD0PDQW6PDiW7PDhQ6XD0QD]X8TD2QD\6Q`1e6WD0QD^X8XD0aDZ6`DoW7QD_X8PDbW7TD3QD\6Q`1e6WD0PDYm1XD0QD
`X8PDbW7TD3QD\6Q`1e6aD`5aDZ6iD1iD2WD0SD0XD0VD0QD`X8PDbW7TD3QD\6Q`1e6aD`5aDZ6iD1iD2WD0SD0XD0QD[@Q
DaX8TD4WD0PDcZ8XD0QDbX8TD2WD0PD[Y>XD0WD0QDcX8P@[W6P@R3QDdX8QDm5XD0WD0QDeX8PDPX7QD^`1XD0QD[[1WD0Q
DfX8XD0VD0QD[[1WD0QDfX8XD0QDgX8QDhX8WD0PDX3PDRW6XD0QDiX8WD0PDk[;XD0PDXT8WD0QDjX8PDbW7QDll1XD0QDk
X8WD0PDQ\;TD1QDlX8XD0QDmX8QDnX8WD0`DjY6SD0QDoX8XD0VD0QDnX8WD0`DjY6SD0QDoX8XD0QD[@QFPY8QD]6Q@b6Q`
1e6WD0QDQY8aDd5SD0XD0`DbW7`DcW7`DaW7QDRY8WD0QDSY8XD0SD0WD0QDTY8TD1QDUY8XD0`EPX7YD1WD0QDYa6XD0VD0
`EPX7YD1WD0QDYa6XD0QDVY8PDSe5QD\6Q`1e6WD0QDWY8XD0QDXY8QDYY8WD0QDZY8QD[Y8XD0QD\6QDYHSD0WD0QD\Y8XD
0`DoQ6WD0QD^`1PDPX7QDYHXD0SD0QDYHWD0QD]Y8XD0QD^Y8QD_Y8WD0QD`Y8XD0WD0PDU8PDiX6XD0WD0QDaY8TD1QDbY8
XD0`DPX7QD\6P@[W6WD0QDcY8PDiW7XD0SD0QD\6WD0QDdY8QD^Y5XD0VD0QD\6WD0QDdY8QD^Y5XD0QD^U3WD0PDf_4PDgb
;XD0VD0WD0PDf_4PDgb;XD0QD]?QDeY8WD0QDfY8XD0QDgY8P@[W6P@R3WD0QDdX8QD[`6XD0QD\6WD0QDhY8PDiW7XD0SD0
PDQT7PDUm2QDiY8TD3QD\6Q`1e6WD0QDjY8XD0WD0QDkY8XD0QDR7PD[f3PDcW7PDUl8PDXT8QDa7PDWY6SD0QDlY8PDWY6Q
DR7QD\6Q@_6WD0PD`^2XD0VD0QDR7QD\6Q@_6WD0PD`^2XD0QDmY8QDUT1Q`1e6WD0QDa7XD0QDnY8QDoY8WD0Qd1e6QDa7X
D0QDR7WD0QDa7XD0QDR7QDR7TD4QD\6WD0Q`1e6QDa7XD0aDZ6`DoW7QDR7TD3QD\6QDiAQ`1e6WD0QDa7XD0QD\6Q@b6QDf
6WD0QDa7XD0WD0QDf6QDa7XD0SD0WD0QDPZ8QDa7XD0QDR7QDQZ8TD2`DS]2WD0QDa7XD0QDR7TD2QD\6TD4PDgW7WD0Q`1e
6QDa7XD0VD0QDR7TD2QD\6TD4PDgW7WD0Q`1e6QDa7XD0QD]?QDRZ8TD2QD\6Q@SZ8Y@0aD`5aDZ6iD1iD2aDR7aDj6bD0WD
0SD0XD0VD0QDRZ8TD2QD\6Q@SZ8Y@0aD`5aDZ6iD1iD2aDR7aDj6bD0WD0SD0XD0QDTZ8QDUZ8QDVZ8Q@WZ8Y@0aD`5aDZ6`
DRf3`DPX7`DiW7bD0WD0SD0XD0VD0QDUZ8QDVZ8Q@WZ8Y@0aD`5aDZ6`DRf3`DPX7`DiW7bD0WD0SD0XD0QDXZ8QDiAQ@YZ8
aD`5aDZ6aDj6WD0SD0XD0QDZZ8`DbW7`DUYA`DVYAQD\6YD0aD`5aDZ6iD1iD2`DVT8`DWT8`DXT8WD0SD0XD0VD0QD\6YD0
aD`5aDZ6iD1iD2`DVT8`DWT8`DXT8WD0SD0XD0QDgV8QD[Z8Y@0QD\Z8aD`5aDZ6WD0SD0XD0VD0QD[Z8Y@0QD\Z8aD`5aDZ
6WD0SD0XD0QD]Z8aDP6bD0WD0YD0XD0YD1QDkNaDP6bD0WD0YD0XD0YD1aDP6bD0WD0YD0XD0aDP6bD0WD0YD0XD0VD0aDP6
bD0WD0YD0XD0QD^Z8aDP6bD0WD0YD0XD0YD2QD_Z8aDP6bD0WD0YD0XD0UD0SD0QD`Z8TD1WD0QDaZ8XD0aDZ6UD0QD`Z8TD
1WD0QDaZ8XD0aDZ6UD0SD0QDbZ8TD1WD0QDcZ8TD2XD0QDdZ8UD0QDbZ8TD1WD0QDcZ8TD2XD0QDdZ8QDeZ8Y@0WD0QDR6XD
0aDZ6`DQW6`DUW6`DnW6`Dfg4`DUh4`DoW6`DPX6`DQX6`D]X8UD0QDT6Q@Z6Q`1e6P@WYA`DZd3`D`a3`DfL`Daa3`DbM`D
T?WD0Q`1e6QDfZ8XD0VD0UD0QDT6Q@Z6Q`1e6P@WYA`DZd3`D`a3`DfL`Daa3`DbM`DT?WD0Q`1e6QDfZ8XD0QDgZ8UD0QDT
6Q@Z6TD3PD4Q`1e6WD0QDhZ8XD0VD0UD0QDT6Q@Z6TD3PD4Q`1e6WD0QDhZ8XD0QDiZ8UD0QDT6Q@Z6Y@0WD0QDjZ8XD0WD0
QDkV5XD0VD0WD0QDkV5XD0PD1QDkZ8QD\6Q`1e6aD`5aDZ6iD1iD2aDR7aDj6bD0aDV6aDd5aDU6WD0SD0XD0VD0QDkZ8QD\
6Q`1e6aD`5aDZ6iD1iD2aDR7aDj6bD0aDV6aDd5aDU6WD0SD0XD0QDlZ8QDkZ8QD\6Q`1e6aD`5aDZ6iD1iD2aDR7aDj6bD0
aDV6aDd5aDU6WD0SD0XD0QDhV7QDe_1QDkZ8QD\6Q`1e6aD`5aDZ6iD1iD2aDR7aDj6bD0aDV6aDd5aDU6WD0SD0XD0QDhV7
YD0QDmZ8WD0Q@nZ8PD^W6SD0XD0`DbW7WD0PD^W6SD0QDaCXD0QD\6WD0QDoZ8SD0XD0VD0QD\6WD0QDoZ8SD0XD0QEP[8WD
0QDQ[8QDR[8XD0WD0QDS[8Q@e6QDT[8XD0QFXd4QDU[8TD2WD0QDV[8XD0QDW[8TD2WD0QDX[8XD0`DPX7`DZ]2QD\6Q`1e6
QDY[8WD0QDZ[8XD0PDYX8QD[[8PDVX8SD0PDgg4PDnFQD\[8TD2WD0QD][8XD0PDU[8VD0PDU[8QD[@QDeP1S@0S@0WD0QDa
7XD0QD^[8`EPX7`EUg3`EVg3`ES]3`EP3`E[W6`EcYAWD0PDmMXD0VD0WD0QD_[8XD0VD0QDkNQ@g6WD0QD_7Q`1e6QD`[8X
D0QD^7`DPX7`Do^2`DZ]2WD0QDa[8QD_7XD0QD_6Q`1e6QDb[8Q@_7PD[W6QD_7QDb[8QDll1QDc[8TD3WD0QDd[8XD0PD^W
6QDe[8PD^W6QDf[8QDg[8PD^W6QDh[8QD\6QDiAQ`1e6aD_5aDd5aDR7aDf5aDW7aDZ6aD`5aDj6aDV6aDa7bD0iD1iD2WD0
SD0XD0VD0QDh[8QD\6QDiAQ`1e6aD_5aDd5aDR7aDf5aDW7aDZ6aD`5aDj6aDV6aDa7bD0iD1iD2WD0SD0XD0QDi[8QDj[8Q
Dk[8PDbW7S@0WD0QDl[8XD0`Dea4`DeYA`DhP3`D`[6QDV]1Q@\6Q@b6Q`1e6WD0QDm[8XD0QDn[8PDdW7WD0QDo[8XD0VD0
PDdW7WD0QDo[8XD0QDP\8QDQ\8QDRW8TD3QD\6Q`1e6aD`5WD0SD0XD0VD0QDQ\8QDRW8TD3QD\6Q`1e6aD`5WD0SD0XD0QD
[@PDdW7WD0QDR\8XD0VD0PDdW7WD0QDR\8XD0QD[@QDS\8WD0QDT\8XD0PDUT6QD\6Q`1e6WD0QDU\8XD0QDV\8QDW\8TD3P
DSR3QDX\8QDY\8QD\6Q`1e6QDYHQ`1e6S@0WD0QDZ\8XD0`DbP3`DX_6`DT<`DVk<QDYH`DkIiD0SD0S@0WD0QD[\8XD0`Db
W7`DeW4`DTX4`DQT>`DU_4`DTZAWD0QD\\8PDbW7SD0XD0`DkI`DXT8QD\6Q`1e6QDYH`DZk5`D[Z2`D^k5SD0WD0QDb7XD0
`DUZAQD\6Q`1e6Q@b6Q`1e6Q@a7WD0Q`1e6Q@[7QDb7XD0WD0QDVW5QDb7XD0WD0QD]\8QDcW3QDb7XD0WD0QDb7XD0QD^\8
PDXT8QDR7QD_\8QD`\8PDbW7QDa\8PDVR?PDcW7PDVo?PDSW6PDkj5PDTW6PDkj5PDSW6PDV_5PDTW6PDYi4QDb\8QDc\8QD
d\8PDi\2PDQW6QD[<QDXc3QDe\8QDf\8QDg\8PDTm2PDk`2PDRa6QDh\8PDoh5`DcV7`DRQ3`Dm^4QDi\8QDj\8QDk\8QD^`
1QDl\8PDoU7QDm\8QDn\8QD\6PDbW7Q`1e6Q@^`1PDoU7QDR7Q@eJQ@fJQDXQ1VD0QDQe2PD^U7WD0PDoU7XD0QDR7WD0PDV
W6PDTk5QDo\8QDP]8XD0WD0QDQ]8QDR]8QDS]8XD0WD0QDT]8QDU]8QDV]8P@iW7P@dZ2XD0QD\6PDVW6TD1PDh\@QDW]8TD
1QDX]8QDY]8QDZ]8QDjJPDcW7TD1WD0QD[]8XD0PDZZ2QD\]8QD\6WD0QD]]8XD0VD0QD\]8QD\6WD0QD]]8XD0PD1PDog<P
DbW7QDYHSD0QD^]8QD_]8PDbW7QDR7QD\6Q`1e6PDQW6PDiW7PDhQ6QD`]8TD2QDa]8QDb]8`DbW7`DiW7QDc]8PDiW7PDXT
8QDd]8QDe]8TD1QDf]8`DcW7PDUW6PDbW7PDXT8PDbb;QD\6Q`1e6WD0QDg]8XD0VD0QD\6Q`1e6WD0QDg]8XD0QDh]8PDPX
7QDi]8PDQT5PDXT8PDa[5QD^i7PDQT5PDeW7PDXT8PDoP3QDUT1WD0PDeb<XD0QDj]8QD\6WD0PDeb<XD0VD0QD\6WD0PDeb
<XD0QD[@QD\6QDS>WD0QDk]8QD^i7QDl]8XD0PDaW7PDYW6QDm]8QDZW2PDcW7PDYW6QDn]8P@bW7PDcW7PDXT8PDT8PDbW7
PDeW7PD\W6PDZU5QDo]8QDP^8PDj\>PDbW7PDla=PDiW7QDQ^8PDcW7PDVT8PDZ4PDaW7QDR^8PD_S6PDT8PDPh<QDY_1PDo
W7PDHQDm]1PDoW7SD0PDcg3PD[W6QDSV5QDS^8PDQW6PDUT6PDdW7PDbMPDcW7QDT^8PDn`4PDgb;PDiW7PD^W6QDU^8QDQ?
PDeP8QDV^8QDWZ2QDW^8PDXT8QDji3PDUW>PDUW>QDX^8QDY^8QDZ^8QD_AQD[^8QD\6PD[W6PDTW6VD0QD\6PD[W6PDTW6P
D1QD\^8QD]^8PDPX7QD^^8PDPX7QD_^8Q@`^8QDa^8PDcW7PDVX6QDlk5PDiW7QDb^8PDQW6PDiW7PDXT8QDc^8PD[W6PDQW
6PDiW7QDd^8PDi_2PDcW7PDSEQDe^8QDf^8PD_j5QDg^8QDf`1QDh^8TD3PDiW7PDdZ2PD`h3QDi^8PDiW7P@dZ2QDj^8PDP
h<PDiW7QDk^8QDWP2PD[c;PDdW7QDl^8PDcW7QDm^8PDcW7QDiIPD_j5QD\6WD0QDn^8XD0aDZ6QDYc5QDo^8PDPT5QDfn7P
DTJPDgb;PDVW6PDTk5PDdW7TD2QDP_8PDPU3PDiW7PD`X8PDfR>PDcW7PDXT8PDnGPDZ]5PDTW6QDQ_8PDXT8QDR_8`DdW7`
DaW7`DfW7`DTW6WD0QDhR1TD6PDVW6QDd6PDeW>XD0QDhR1TD5WD0PDdW7QDd6PDaY8QDS_8XD0WD0PDeg4QDT_8PDW^<PDR
Z6XD0WD0QDU_8QDV_8QDPDQDW_8XD0WD0PDPU3QDX_8XD0WD0QDa5PD`W8XD0QDY_8WD0QDa5PD`W8XD0QDZ_8TD1QD[_8WD
0QD^OQD\_8QD]_8QD^_8XD0WD0PDg]5PD_6XD0`DVk<`Dg2WD0PDhW8QD__8P@VT8QD`_8XD0QDa_8TD2WD0QDb_8QDc_8XD
0QDd_8WD0QDe_8PDYW8PD]6XD0WD0QDf_8QDg_8XD0WD0PDRf3QDiAQDh_8QDi_8XD0WD0PDRf3PDVT8PDfGQDj_8XD0WD0P
DiW7PDVT8QDk_8XD0VD0WD0PDiW7PDVT8QDk_8XD0QD[@WD0PDiW7PDXT8PDeg8PDan2XD0WD0PD_X8PDmg4QD[<XD0WD0PD
_X8PDX_2PDXT8XD0WD0PD[W6QDg9QDl_8TD1QDm_8XD0`D\m2WD0PDVT8PD]6PDcW7PD\U2XD0WD0PDVh=PDWh=PDV6XD0WD
0PDjb8PDVW6PDV6XD0QDn_8QDd6WD0PDTP7PDVW6PDVT8XD0QDd6WD0PD^X7PDUZ6XD0WD0QDo_8QDP`8PDVW6XD0WD0QDQ`
8P@UW6PDiW7PDdZ2XD0WD0QDR`8PDUW6PDcW7XD0WD0QDS`8QDV_8PDXT8QDT`8XD0WD0QDPm7PDUW6PDaW7XD0QDU`8WD0Q
DV`8QDW`8PDgCXD0WD0QDX`8QDY`8PDVW6XD0QDZ`8PD[k6WD0QD[`8PDXT8PD\]=XD0WD0PDki6PDVW6QDPDPDi7XD0QD\`
8QD]`8TD1WD0P@VW6QDc5XD0WD0PDQEPDbW7QD^`8QD_`8XD0WD0QD``8QDZS1XD0QDa`8TD1WD0QDb`8XD0WD0QDc`8PDbW
7PDof4XD0WD0QDd`8PDiW7QDe`8XD0WD0PDVV>PDcW7PDkP?XD0QDf`8WD0PDnS5Q@k?QDg`8TD2QDh`8XD0WD0PDVT8PDbT
6PD\]=XD0WD0QDi`8QDj`8QDk`8XD0WD0QDl`8QDYHQDm`8QDn`8XD0WD0QD\U1QDo`8QDPa8PDTJXD0QFQa8TD1WD0QDb5X
D0QDRa8TD1QDSa8`DY9QFTa8TD1WD0QDb5QDPh1XD0VD0QFTa8TD1WD0QDb5QDPh1XD0QD]?WD0QDaR5QDj[3QDUa8XD0WD0
PDkS=QDVa8QDWa8XD0WD0PD\X8QDXa8XD0VD0WD0PD\X8QDXa8XD0QD]?WD0QDdX2QDYa8QDZa8XD0WD0PD\Y8PDog<XD0VD
0WD0PD\Y8PDog<XD0QD]f3WD0PDf_4QD[a8PDiW7XD0QF\a8WD0QD]a8PDiW7PD[5PDSe5PDiW7XD0WD0QDQJTD1QD^a8P@b
W7QD_a8XD0WD0QD`a8PDiW7QDaa8XD0`DXT8`DVT8`DWT8`DaE`D^X8`DRW8`Dfg4`DQW6WD0QDba8PD^X7PDiW7XD0WD0QD
ca8XD0WD0PD`_3QDda8XD0WD0QDea8QDfa8XD0QDga8WD0PDZ6PDbW7PDXT8QDha8XD0WD0PDkT6PDbW7PDXT8XD0WD0QDia
8PDbW7QDSh2QDja8XD0QDka8WD0QDla8PDiW7PD`8XD0WD0PDZo>QDma8XD0WD0QDna8PDVW6P@XT8QDoa8XD0WD0PDR[2PD
kQ6XD0WD0PDjY>PDcW7QDPb8XD0WD0PDTMPDbW7QDQb8PD\o>XD0QDRb8WD0QDYV2PDSe5PDZX8XD0VD0QDRb8WD0QDYV2PD
Se5PDZX8XD0QD]?WD0QDSb8PDY[AXD0VD0WD0QDSb8PDY[AXD0QD]?QDTb8TD1WD0PD^R2QDUb8XD0WD0QDVb8XD0PDXW8QD
Wb8TD3WD0QDXb8XD0QDYb8WD0QDZb8PDcZ8XD0QD[b8WD0QD\b8PDXT8QD]b8PDbW7XD0WD0PDeW7PDn[7XD0WD0QDZKQD^b
8QDhR4XD0VD0WD0QDZKQD^b8QDhR4XD0QD_b8WD0QDZKTD1QD`b8QDab8XD0WD0QDbb8QDcb8XD0QDdb8WD0QDeb8P@bW7QD
fb8QD^[1QDgb8XD0QDhb8WD0QDib8TD2QDjb8XD0PDYW8WD0QDkb8PDPKXD0WD0QD]DTD1QDlb8QDg\4XD0WD0QD`X5PDVT8
PDXg4XD0WD0QDmb8PDQZ6XD0WD0PDUW6PDbW7PDYW6PDhi=XD0VD0WD0PDUW6PDbW7PDYW6PDhi=XD0QD[@WD0PDUW6PDbW7
PDXT8PDg2XD0VD0WD0PDUW6PDbW7PDXT8PDg2XD0PD1WD0PDYW8PDVT8PDh[APDia6XD0QDnb8TD3WD0PDUW6PDbW7PDXT8P
Dil6XD0WD0QDQP1QDob8PDSW6XD0WD0QDX2TD1QDPc8QDeOXD0WD0QDX2TD2QDQc8XD0WD0PDo^;PDQS2XD0VD0WD0PDo^;P
DQS2XD0QDRc8WD0PDW[6QDQ;QDSc8XD0QDTc8TD1WD0QDUc8XD0VD0QDTc8TD1WD0QDUc8XD0QDVc8QDWc8TD1WD0QDXc8TD
1QDYc8TD2VD0XD0`DdF`DWU3`DhP3`Dfc6QDWc8TD1WD0QDXc8TD1QDYc8TD2QDZc8XD0`DdF`DWU3`DhP3`Dfc6QD[c8TD1
WD0QD\c8QD[<TD1QD]c8XD0VD0QD[c8TD1WD0QD\c8QD[<TD1QD]c8XD0QD^c8QD_c8TD1WD0QD`c8XD0VD0`DWc6QD_c8TD
1WD0QD`c8XD0QDac8`DWc6WD0QDbc8QDcc8TD1QDdc8XD0aDd5WD0QD[b1PDXT8PDhV6PDbW7XD0QDec8TD2QD\6PDVW6QDf
c8TD1WD0QDgc8XD0WD0QDhc8PDgW7QDic8XD0`DVW6`DVg7`DdD`D`W8WD0QDjc8QDkc8QDnj3TD1QDlc8XD0QDmc8TD2WD0
QDnc8XD0VD0`DfW7`DbW7QDmc8TD2WD0QDnc8XD0QDoc8`DfW7`DbW7WD0PDPY2PDWW8QDPd8XD0QDQd8TD2WD0QDRd8QDSd
8PDTW>XD0WD0QD\[2PDVW6PDXT8PDPT6XD0WD0QDTd8PDfW7PDXT8PDPT6XD0WD0PD]Y>QDUd8XD0WD0PDT8QDgn7XD0WD0Q
DVd8SD0XD0`DXT8`Dei6`DdW7QDe7TD3QDf7QDg7QDe7TD1QDWd8`DmM`DPh<`DkZ8`D^P8`D^W6`DRk3SD0QDe7TD3QDf7Q
DXd8TD1QDg7`Ej9`EfE`E]T2`E[T2`EYT2QFYd8TD2QDZd8QD[d8QD\d8PD4QD]d8QD^d8TD3QD_d8QD`d8QDad8QDbd8TD5
QDcd8QDdd8PDbW7QDed8TD7QDfd8QDgd8QDZ:TD9QDhd8QDid8PD4QDjd8TD5QDkd8QDXa2PD4RD0TD3QDkd8QDXa2PD4QDe
7TD1QDld8PD4QDmd8TD1QDe7TD1QDnd8QDod8QFPe8QDQe8QDRe8QDSe8VD0QDQe8QDRe8QDSe8QDTe8QDUe8PD4QDVe8QDi
d8QDWe8TD5QDZ6PDjQ6QDWe8TD4QDXe8QDYe8QDZe8TD2QDj7`DbW7QD[e8QD\e8TD1QD]e8`Da[2QD^e8QDaR7QD_e8QD`e
8PDXT8PDe5QDae8TD2QDbe8QDce8QDc]7TD1QDde8QDee8QDfe8PDVg7QDZ6QDge8QDhe8QDZ6TD1QDZ6QDZ6QDie8QDje8Q
Dke8QDle8QDme8TD1QDne8VD0aDl6`D`_3`Dc3QDme8TD1QDne8QDoe8aDl6`D`_3`Dc3QDPf8QDQf8QDRf8QDSf8`DbW7QD
Tf8QDUf8QDVf8TD2QDWf8QDl7QDXf8TD5PD6QDl7TD1PD6QDl7TD2QDYf8QDZf8QD[f8PD<QD\f8TD5PD6QD]f8RD0`DoP8`
DmM`DmS9QD^f8PDPX7QDP`1QD_f8QD`f8P@cW7SD0QD\6PDTW6PDXT8TD1QDaf8QDbf8PDTW6PDXT8TD1QDcf8QDdf8QDef8
UD0QDff8TD1QDgf8PD6UD0QDhf8PDbW7PDXT8QDif8QDjf8SD0QDkf8SD0QDk7QDlf8QDmf8QDnf8`DbW7QDof8QDPg8PDXT
8SD0QDQg8QDRg8S@0PDiW7TD1QDSg8S@0QDTg8QDUg8PD4TD1QDfS7SD0QDVg8TD4QDb[6SD0QDi7QDh7`DbW7QDi7QDWg8Q
Di7QDXg8QDYg8QDd5`DbW7aEZg8QDh7TD1QD[g8Q`1e6QDi7QDd5TD1QD\g8Q`1e6QD]g8QD^g8QD_g8TD1QD`g8QDh7TD1Q
D]6QDag8`E\HQDXg8TD1QD]6QDbg8`E\HQDXg8QDcg8QDdg8TD2QDeg8QDfg8TD1SD0QDgg8QDhg8QDig8QDjg8QDkg8QDlg
8PDQk7QDmg8QDng8`D_^2QDog8QDPZ2QDPh8QDQh8TD6PDiW7QDRh8QDSh8Q@Th8PD_6QDUh8QDVh8QDWh8QDXh8PDRW6PDi
W7PDUU>PDbW7PDXT8TD2QDYh8TD1PDcW7QDZh8QD[h8QD\h8PDbW7QD]h8QDfl3QD^h8QD_h8PDTW6PDXT8PDWW6PDbW7QD`
h8TD1QDah8QDS>PDZ[2QDbh8QDch8QDdh8QDeh8QDfh8QDgh8QDe]1QDhh8QDih8TD8PD^X6PD[m6PD^X6PD[m6TD5QDjh8Q
Dkh8PDUU>PDbW7QD[<QDlh8QDmh8Q@\^7TD3QDnh8QDoh8PD^W6QDPi8QDQi8QDRi8QDSi8TD3QDXg8TD2QDTi8Q`1e6QDUi
8QDVi8TD6PDPX7PDVT8QD[W1VD0QDVi8TD6PDPX7PDVT8QD[W1QDeh5PDPX7PDVT8QD[W1PDbW7QDWi8TD3QDXi8PD4PDZW6
QDYi8TD2QDm7aDl6aDm6PD4PDZW6TD2QD\6QDZi8QDQ;SD0TD5QD[i8QD\i8QD]i8QDQ;QD^i8QD_i8TD9QD`i8QDai8QDQ;
QD\6QDbi8TD4QD`i8QDai8QDci8QDdi8QDei8QDQ;QDfi8TD3QDgi8QDhi8TD2QDQ;QDii8QDji8Q@ki8P@iW7QDli8QDmi8
Q@ni8Q@oi8QDPj8QDQj8QDRj8Q@oi8QDSj8QDTj8QDQ;QDUj8PDiW7QDVj8TD2QDWj8`E[W6QDXj8PDiW7QDYj8PD[W6QDZj
8PDiW7QD[j8QD\j8PDiW7QD]j8QDkIP@iW7QD^j8QD_j8QD`j8QDaj8TD1QDbj8QDcj8QDdj8Q@ej8QDfj8QDgj8TD1QDn7Q
Dhj8QDij8TD1QDjj8QDkj8PDXT8TD2QDlj8PD^\2PDPh8QDmj8PD4PDnW8QDnj8TD2QDlj8QDoj8PDo9TD5QDPk8TD2QDQk8
QDRk8TD5QDSk8SD0QDTk8TD3PD4TD5PD4QDUk8PD[X6QDVk8QDWk8QDXk8QDYk8PD[_;PDQW6QDZk8PDm_AQDZk8QD[k8QD\
k8PDkHPDgW7PDbU9QD]k8QD^k8QD\6QD_k8QD`k8P@iW7PDXT8QDak8QDbk8QDck8QDdk8QDek8Q@fk8QDgk8QDhk8QDik8T
D1QDjk8TD1QDZ6QDkk8QDlk8QDmk8PDbW7PDXT8TD1SD0QDnk8QDok8QD]W1PD[3QDPl8QDQl8QDRl8TD3PDma7PDVQ2QDSl
8QDTl8PDXT8PDQn2PDaj5PDbW7QDUl8TD1QDVl8QDWl8TD6PDVg7PDbDQDXl8QDYl8QDZl8TD1PDd`2QDhV7TD2QDUT1QD[l
8QD\l8QD]l8QD^l8QD_l8VD0QD]l8QD^l8QD_l8QD`l8QDal8PD:SD0QDbl8QDcl8TD1QDdl8QD`h4PDiW7QDel8QDfl8QDg
l8P@[U5QFhl8QDil8PDbW7QDjl8TD1RD0PDPY2QDR[2QDb6QDkl8QDll8PDjZ2TD3QDml8QDnl8QDol8TD4QDPm8QDQm8QDZ
6QDRm8QDSm8PDbW7P@XT8QFTm8QDUm8PDkW7QDZ6QDVm8TD2QDWm8QDXm8QDZ6QDVm8TD9QDYm8QDZm8TD1QD[m8QDVm8TD8
PDkW7QDZ6TD1QDZ6QD\m8QDo7aDR7`Dne@UD0PDYJQDP8QD]m8QD^m8QD_m8QD^l8TD1QD`m8QDam8PD6PD=QD\6QDbm8PD4
TD2QDZ6QD\6QDbm8PD6TD2QDZ6QDcm8TD3PDVW6PDXT8PDjHQDdm8TD2QDem8QDfm8QDgm8QDZ6TD3QDQj3QDlk5PDbX?QDl
k5QDhm8QD_a1TD1QDim8QDPZ2QDUITD1QDjm8QDbZ3QD^c8QDkm8TD1QDlm8QDmm8QDnm8`DbW7QDom8QD[<QDPn8PDeg4VD
0QDom8QD[<QDPn8PDeg4QDQn8QDRn8PDXT8QDSn8VD0QDRn8PDXT8QDSn8QDTn8QDZ6QDUn8QDVn8`DdW7QDWn8QDXn8PDTW
6PDXT8QDYn8PDUU>QDbLTD2QDZn8PDRW6QDiU1TD4QD^Y5VD0QDiU1TD4QD^Y5QD[n8QD\n8QD]ISD0QD]n8QD^n8Q@d5QD_
n8TD1QD`n8PD^W6QDan8QDbn8TD3QDcn8QDdn8QDen8QDfn8PDP8QDgn8QDhn8TD2QD\6QDin8QDjn8SD0S@0S@0PDiW7QDk
n8PDQT5PDdZ2TD4QDln8Q@mn8VD0PDQT5PDdZ2TD4QDln8Q@mn8QDnn8QDQ;QDon8QDPo8TD8QDQo8QDRo8TD4QDZ6PDml2Q
DSo8SD0QDTo8PDml2QDUo8QDkNPDml2QDVo8QDWo8Q@^l8S@0QDXo8QDYo8QDZo8QD[o8QD\o8QD]o8QD^o8QD_o8QD`o8QD
ao8QDbo8QDco8QDdo8QDeo8QDfo8QDgo8TD1QDho8QDio8QDjo8QDko8QDlo8QDmo8QDno8QDoo8QDPP9QDQP9QDRP9QDSP9
QDTP9QDUP9VD0QDTP9QDUP9QDVP9QDWP9QDXP9QDYP9QDZP9PDcd;PDgW7QD[P9QD\P9QD]P9TD1QDW8QD^P9QD_P9QD`P9Q
DaP9QDZW2P@HQDbP9QDcP9PDX8`DkW7`DVW6`DbW7`DXW6QDdP9QDeP9PDX8PDmCQDfP9PDo\3QDgP9QDhP9QDiP9P@bW7PD
o\3PDQY6PDiW7QDjP9QD\6PDQY6QDkP9QDlP9QDmP9QD\6QDnP9QDoP9QD\6PDcW7aDf5SD0QDPQ9TD3QDQQ9PDQk7QDU8TD
4QDRQ9PDiW7QDT8QDU8TD3QDSQ9VD0QDU8TD3QDSQ9QDTQ9QDUQ9QDVQ9TD1QDWQ9QDXQ9QDYQ9TD1QDZQ9QD[Q9QD\Q9QD]
Q9SD0QDd5TD2QD\6PD^Y8QD^Q9`DiW7QD_Q9QD`Q9QDaQ9Q@XT1TD4QDU8TD1QDbQ9QDcQ9TD4QDU8TD1QDdQ9QDeQ9QDfQ9
QD\^7TD4QDgQ9QDoh8P@XW6QDhQ9TD2QDiQ9TD1QDdQ9Q@jQ9QDkQ9QDZ6QDV8TD1QDlQ9QDmQ9TD1QDnQ9QDZ6QDoQ9TD:Q
DPR9TD2QDZ6QDZ6QDQR9TD3QDRR9QDSR9QDTR9TD:QDUR9TD1QDZ6PDXT8SD0PDbW7QDVR9QDWR9S@0QDXR9QDZ6QDV8QDYR
9PDoW7SD0QDZR9TD1QD[R9PDi6QDR8TD4QD\R9QD]R9aD\6QD^R9TD2QD_R9SD0QD`R9QDaR9SD0QDQ8TD2QDbR9TD1QDcR9
PD[2PDaW7QDoW6QDdR9QDeR9QDfR9PD6SD0QDgR9TD1QDhR9QDiR9QDjR9PD6`EcS=`EdS=`ER3QDkR9TD1QDlR9aD\6aE_Q
2QDS8TD4QDmR9QDnR9QDoR9TD2QDS8QDPS9TD5QDQS9QDRS9QDSS9PDYW6PDjb8QDTS9QDUS9PDPX7SD0PDVW6QDVS9QDWS9
P@4SD0QDXS9QD[<TD1QDYS9QDZS9PDle8TD3QD[S9TD3PDTW6QD\S9QD]S9QD^S9TD5PDPX7QD_S9PDiW7PDdZ2QD`S9SD0Q
DaS9QDbS9TD1QDcS9QDdS9QDeS9Y@0QDfS9P@iW7Y@0QDX8aDR7aDf5`DRk3`DSk3`DiW7QD[d5P@^2QD^f5QDX8QDgS9P@R
3PDZ[2PDiW7QDX8QDQ;QDhS9P@l^2P@dW7QDiS9TD2QDjS9QDkS9QDlS9QDmS9QDnS9TD2QDoS9QFj6QDVP8QDPT9TD1QDQT
9QDQ;Y@0QDRT9TD1PDiW7QDY8aDR7aDf5QDQ;QDST9QDTT9P@iW7QDUT9`D]Z8`DH`DWU5`DXU5`DVU5aDR7aDf5QDQ;QDVT
9TD2QDWT9`D]Z8`DWU5`DXU5`DVU5`Dn;aDf5QDQ;QDXT9TD4QDYT9P@iW7QDY8QDQ;Y@0QDZT9QD[T9TD1QDQ;QD\T9Y@0Q
D]T9VD0QDQ;QD\T9Y@0QD]T9QD^T9QDQ;QD\T9Y@0QD_T9PD_S6QD`T9QDP=QDaT9TD1QDbT9TD2`DfEQDQ;QDce2Q@\6QDc
T9QDdT9QDeT9QDfT9P@iZ2QDcT9QDdT9QDeT9QDQ;QDT;QDQ;QDgT9QDhT9QDQ;QDiT9PDR3Y@0QDjT9QDQ;PDPY2QDkT9QD
lT9QDQ;QD\6PD^W6QDmT9TD1QDnT9PD^W6QDoT9PDcW7QDXa2QDiV5Q@PU9Y@0QDQU9QDRU9TD1QDSU9`EfY8QDTU9QDUU9Q
DVU9TD2QDWU9VD0`EfY8QDTU9QDUU9QDVU9TD2QDWU9QDXU9QDWc5Q@i;QDYU9QDZU9QD[U9TD1QD\U9TD4QDZ8PDUS@QDPS
2TD3QD]U9UD0PDTJQD^U9PDQX7TD4QD\6PDHQD_U9QD`U9QD\6PDHQD_U9PDaW7PD[l3QDaU9QDQ;TD3QDbU9PDaW7PD[l3P
DZW6QDcU9PDbW7QDdU9QDeU9PDk8QDfU9QD^Y5PD_S6QDi?TD1QDgU9UD0QDhU9QDiU9S@0S@0QDjU9UD0PDd3QDkU9QDlU9
`EdZ2QDmU9QD[=QDnU9QDoU9SD0QDPV9PDZi4QDQV9PDZi4QDQV9PDUi3PDZi4QDRV9PDHPDVS8QDQ?QDSV9PDUg3PDW5PDi
W7QDTV9PD[W6QDUV9VD0QDTV9PD[W6QDUV9QDVV9UD0QDWV9TD5QDXV9QDWc5Q@i;PDT8PDcW7Q@^Q8TD1QDYV9PDkS=QDZV
9QD[V9QD\V9TD5PDiW7QD]V9QD[d5P@PT5QD^V9PDiW7QD_V9QD[d5P@PT5QDl:PDiW7QD`V9QDTk6TD1QDaV9QD[d5P@PT5
PDdZ2QDbV9QDcV9QDUa5QDQ@QDd`5QDdV9TD3QDeV9UD0QDfV9QDgV9TD4QDhV9QDiV9QDjV9QDkV9TD1QDlV9`DVW6`DdW7
`DbW7QDQ;QD\6QDmV9TD1QDnV9QDQ;Q@\6S@0QDoV9PDoS>QDQ;QDPW9PDUW8TD1QDQW9PDSe5PDPT5PDdZ2QDRW9PDiW7QD
SW9PDViAPDWiAPDWg3QDTW9SD0QDUW9QDeP1PDQW6QDVW9SD0QDWEQDWW9PD`Y8PDdo2QDkR1PD[c9QDXW9QDYW9QDZW9QDd
R6QDeR6QD[W9QD\W9TD3QD]W9QDZCTD1QDdo4PDXT8QD^Y5QD^W9QD_W9TD6PDiW7PDX]<PDQW6QD`W9QDaW9QDbW9SD0PDY
l3QDcW9PDHQDdW9TD8QDeW9QDZ6QDWZ2PDWS3QDfW9QDgW9QDhW9QDiW9QDjW9QDag6QDkW9PDRf3QDlW9QDmW9QDnW9P@PX
7QDdn8QDoW9QDPX9QDQX9QDZ6PDbW7PDdEPD`j5PDbW7QDZ6QDRX9QDSX9QDTX9QDUX9PDXT8PD[i3QDVX9QDWX9PDmk4QDX
X9QDmP9PDiW7QDYX9TD1QDZX9PDiEPDbW7PDXT8QD[X9QD\6QD\X9QD]X9PDWW6QDZ6QD^X9QD_X9QD`X9QDaX9QDR[2QDUT
1S@0QDd5PDTJQDbX9PDTJPDgb;PDiT@PDTJPDaj4PDbW7PDVo?PDTJPDaeAPDlm5PDQn2QDcX9QDdX9PDQn2QDeX9PDQn2QD
fX9PDTk5PDbW7PDQn2PDi_2PDXT8QDQU3PDbW7QDZ6QDQU3PDbW7QDZ6PDUJQDgX9QDhX9PDUJQDiX9QDjX9PDj\>QDkX9PD
Vh7QDlX9PD`^2PDeW8QDmX9PDoW7QDZ6PDXJQDnX9PDWJQDoX9PDZJQDPY9PDTJQDQY9PDf_4QDRY9QDSY9PDf_4PDnQ5QDT
Y9PDXT8QDUY9PD]n9QDdo8PDjd=QDVY9QDWY9QDXY9PDWX6PDgW7PDXX6PDWX6PDeg4PDUW6PD\X6QDYY9PD[X6QDZY9PDW_
;PDo_>PDX_;PDo_>PDo_>QD[Y9QDVn2QD\Y9PDUm2QD]Y9PDm^7QD^Y9PD[Y>QD_Y9QD`Y9PD[Y>PDVl3QDaY9PDdo2PDda3
PDR[5PDda3PDPX7PDmMPDPX7QDbY9QDcY9PDeS6QDdY9QDeY9TD3QDfY9QDgY9QDhY9QDiY9PD^P8PDW[6PDmMPDmMQDjY9P
D^P8QDkY9PDPX7PDmMQDi_3PD\];PDgW7PDZJPDZJPDgW7PD\];QDlY9PD^;QD_o1QDmY9VD0QD_o1QDmY9QDnY9QDoY9TD2
QDQj3QDPZ9QDQZ9TD3QDZ7TD6QDRZ9QDSZ9QDTZ9QDUZ9PDiW7QDUT1QDVZ9PDeg4`DbW7QDWZ9TD2QD\6PD[W6QDXZ9PDgb
;QDYZ9TD4QDQU3PDVT8PDZ];QDZZ9QD[Z9QD\Z9S@0QD]Z9PDaW7P@XT8QD^Z9PDbW7QD_Z9PDa_;QDof1PDhg9PD\b;PDcW
7QDYHQD`Z9QDaZ9PDgb;PDiW7QDbZ9S@0S@0QD\6QDcZ9QDdZ9QDeZ9TD3QDfZ9PDQX8QDgZ9Q@\6QDhZ9TD2QDiZ9QD_a1P
D_3PDUW6QDjZ9TD1QDkZ9PDUW6QDlZ9TD2QDmZ9QDnZ9TD8QDRZ9QDoZ9QDP[9QDQ[9PDSe5QD\6QDR[9PDiW7QDS[9QDT[9
QDQ;QD\6QDU[9PDiW7QD\KQDV[9QDW[9TD1QDX[9QDY[9PDkl2QDZ[9PDml2PDgW7PDnl2QD[[9QD\[9PDTW6QD[<QD][9VD
0PDTW6QD[<QD][9QD^[9QD_[9QD`[9QDQ;QDa[9QDb[9TD2QD\6QDc[9QDd[9TD3QDSV4QDe[9QDf[9PDXT8PDTJPD4PDXT8
PDUn2PDXn2PDil6PDbT6PD\jAQDg[9TD3QDh[9PD^W6QDcU9TD2PDiW7QDi[9QDVP8TD1QDZ6QDj[9QDi_1QDk[9TD1QDl[9
PDiW7QDm[9QDn[9QDo[9QDjg2QDP\9QDQ\9TD1QDR\9QDS\9TD1QD\6QDT\9QDZW4PDQX8P@bW7TD4QDU\9PDUW6PDTW6PDX
T8QDV\9QDW\9SD0PDPX7PDTJPDPX7PDnk3PDPX7PD^]8PDPX7PDPX7PDdh3PDPX7PDPX7PDdg4PDPX7QDeR2PDmMQDX\9QDY
\9PDmMPDXn2QDZ\9PD^4QD[\9PD\m2PDgW7PD^4PDZX8PD^4QD\\9QD]\9PD\];QD^\9QD_\9QD`\9PDUc;QDa\9PDVc;QDb
\9PD[i3QDc\9PDPm2PDRZ2PDc;PDW5QDd\9PDQk7QDe\9PDaX8QDf\9PDkY6QDg\9PDkY6PDek@PD[c;QDh\9QDi\9QDj\9P
DUn2QDk\9PD^JQDl\9PD^JPD^JPDaU9QDm\9PDfn2PDh`4PDkHQDn\9PDbZ5QDo\9PDcZ5QDP]9PDeGQDQ]9PD]Z7QDR]9PD
oZ5QDS]9PDh];QDT]9PDg^;QDU]9QDV]9PDoW7PDi3QDW]9QDX]9QDY]9PDiY6QDZ]9PDc`4QD[]9PD[o2QD\]9PDfY2QD]]
9PD[f3QD^]9PD]6PD[f3PD`n2QD_]9QD`]9QDa]9PDid=PDXZ5QDb]9PDob;QDc]9PDob;PDRDPDRo2QDd]9QDe]9PDReAPD
fe>QDf]9PDcb;QDg]9PDRc;QDh]9PDiHQDi]9PDe7PDbW7PDYJQDj]9QDk]9QDl]9aDR7`Dne@`DT_>`DQV7PDo\3QDm]9QD
n]9PDo\3PDQn2QDo]9PDeb;PD\8PDZ];QDP^9PDXe@PDgHPDVl3QDQ^9PDml2PDgW7PDnl2PDaP6PD[2PDmW7QDR^9PDdT2Q
DS^9PDeg3QDT^9PDUg1QDU^9PDVd4QDV^9PDmMQDW^9PDd8QDX^9QDY^9QDZ^9PDiW7PD`h4PDTW6QD[^9PDQf3QD\^9PDXT
8PDef<PDYj@QD]^9PD]^;QD^^9PDaa;QD_^9PDU_?QD`^9PD_X8QDa^9PDiEQDb^9PDaW7QDc^9PDaW7PDhZ8QDd^9PDZX8Q
De^9PD[W6PDaW7PDZX8PDmW7PDZX8PDmT3PDbW7PDZX8PDWU5QDf^9PDPX7QD\d2PDPX7PD^W6PD1PD^W6PD4PD^W6VD0QDg
^9PD^W6QDfQ9TD6QD;QD;TD6PD4PDZW6SD0PDZW6QDh^9PDTR5QDi^9PDd\<PD]l<PDUn2PDQkAPDQm2PD]FQD[<PDen2PD?
PDUT5PDR3QDj^9QDk^9QDl^9QDYDTD2QDm^9VD0QDYDTD2QDm^9QDn^9QDYDTD2QDm^9PDbW7QD[<QDo^9QDP_9QDQ_9UD0P
DfX8PDiW7TD6PDcW7PD]Z7PDgW7PDkHPDkHPDgW7QDR_9PDiHPDgW7QDS_9PDfGPDgW7PDeGQDT_9TD4QD\6QDU_9QDV_9PD
gW7QD`X9PDXJPD4PDWJPDTJPDgW7QDW_9QDQU3S@0QDX_9PDZT6QDY_9PDhc9PDgW7PDiiAQDZ_9QD[_9PDZJQD\_9PD\];Q
D]_9PD]^;PDVkAPDZ];QD^_9PDf_4QD__9PDXn2PDbW7PDQg<PDXn2QD`_9PDbZ5PDgg3PD]o2QDa_9PDmMQDb_9QDc_9PD_
6PDfY2PDhW7PDdY2PDdY2PDhW7PDfY2QDd_9QDe_9QD_X7TD2QDf_9PDal2PDhW7PDZm2PDfW6PDhW7PDgW6PDRk3PDhW7PD
Sk3PDoW7PDQl4QDg_9PDiMQDh_9QDi_9QDj_9QDk_9PDa`3QDl_9QDm_9QD`]9QDn_9QDo_9QDP`9PDXa3QDQ`9PDdl2PDXT
2PD]kAPDbR5PD^kAPDeS6QDR`9QDS`9QDT`9QDU`9QDV`9PDV`3QDW`9QDX`9QDY`9QDZ`9QD[`9QD\`9QD]`9PDe5QD^`9`
Don4`DPo4`D]eAQD_`9QD``9TD4QDa`9QDb`9TD3QDc`9`DXT8`DYT8QDR^6QDd`9QDe`9PDgb;QDf`9PDgb;PDcW7QDg`9U
D0PDVW6QDVS9S@0QDh`9`DY_4`Dfa4`DT8PDVW6QDi`9S@0QDj`9QDk`9QDl`9QD\6PD_S6UD0PDXT8S@0QDm`9QD\6aDe6a
D[7aDa7aD_3QDn`9UD0QD[<S@0QDo`9QDPa9QD[<S@0QDQa9QDRa9S@0QDSa9UD0QDc6SD0QDTa9UD0SD0QDTa9UD0QDc6QD
Ta9UD0QDTa9QDUa9QDVa9QDWa9QDXa9QDYa9QDZa9Q@[a9TD2QD\a9QD]a9QD^a9SD0QD_a9QD`a9S@0QD\6QDaa9QDba9QD
ca9QDda9TD6PDeW7QDea9QDfa9PDQT5PDdZ2SD0QDga9QD\6PD[W6PD`^2QDha9TD1QDia9P@iW7PD^W6QDja9QDQ?PD^W6Q
Dka9PDiW7QDla9QDma9TD2QDna9QDoa9PDkl2PDiW7QDPb9QDVP8TD3QDQb9QDRb9PDVW6QDZ6PD^Z8QDSb9UD0QDTb9TD1Q
DUb9QDVb9TD5QDWb9PDVm2QDXb9QDYb9TD4QD\6QDZb9QD[b9TD2PDbX?QDlk5QD;TD6PDQX8PDQT5PDdZ2QD\b9QD]b9QDX
c3QD^b9QD_b9TD1QD`b9QDab9QDbb9QDcb9QFj6QD\6PDbFQDdb9TD2QD\6PD^W6SD0QDaCQDeb9TD1QDfb9QDgb9QDhb9QD
ib9PDXQ4QDjb9PDUU>QDkb9PDWJQDlb9QDmb9TD1P@XT8QDnb9PDbW7P@XT8RD0QDQ;QDob9PDiW7QDQ;QDPc9QDQc9QDRc9
QDSc9QDQ;QDTc9PD[W6QDQc9QDUc9QDVc9QDP=QDWc9TD1QDXc9QDQ;QDYc9TD3QDZc9QDQ;PDnS5PDl^2PDdW7QD[c9TD1Q
D\c9UD0PDcDTD5QD]c9UD0QD^c9PDiW7QD_c9QD`c9QDac9TD1QDbc9QDcc9UD0QD[h3TD1QDdc9QDec9`DgD`DSEUD0QDfc
9P@Qk7PDiW7QDgc9UD0QDhc9QDic9QDjc9UD0PDR]2QDkc9QDQ;QDlc9P@iW7QDmc9QDnc9QDoc9QDPd9PDiW7PD`1QDQd9Q
DP=TD1QDRd9QDSd9TD3QDTd9QDUd9QDVd9TD1QDWd9QDXd9PD[g=PDiW7QDYd9QDZd9TD1QDgHQDS>QD[d9QD\d9TD1QD]d9
QD^d9QD_d9QDQ;QD`d9TD5QDad9QD[d5P@PT5Q@bd9QDcd9PDiW7QDdd9QD[d5P@PT5QDed9PDiW7QDfd9QDgd9QDhd9TD4P
D6QDid9TD2QDjd9RD0QDkd9PDXT8TD1QDld9QDmd9QDnd9TD3PD6QDod9QDPe9TD3QDQe9QDRe9TD1PD4QDSe9PDUW6PDbW7
QDTe9QDUe9PDcW7QDVe9QDWe9PD[h7QDXe9PDUJQDYe9QDZe9TD1PDUJQD\6PD[1PDiW7QD[e9TD2QD\e9PDVh<QD]e9VD0P
DVh<QD]e9QD^e9PDVh<QDZ6PDjQ6QD_e9QD`e9TD1QDae9QDbe9TD1QDce9TD1QDde9TD1QDZ6QDee9TD2QD_a1QDfe9QDge
9TD5PDUW6PDbW7QDhe9QDie9TD1QDje9QDke9S@0QDd5QDd5TD1QDle9QDme9QD[<PDjHQDne9QDoe9QDPf9QDQf9QDRf9PD
[h<QDSf9QDTf9TD4QDUf9QDVf9QDWf9QDXf9QDYf9PDVW6QDRU3QDZf9PDRV9QD[f9QD\f9PDiS9VD0QD\f9PDiS9QD]f9PD
iS9QD^f9QD\6PD[1PDiW7QD[e9TD2QD_f9QD`f9QDaf9QDbf9QDcf9QDdf9PDd]3PDd]3QDef9VD0PDd]3QDef9QDff9QDmP
9QDgf9P@XT8QDhf9PDgb;PDcW7Q@if9QDjf9QDkf9PD\8QD[<TD2QDlf9QDmf9Q@nf9QDZ6QDof9QDPg9QDQg9QDRg9QDSg9
PDPX7Q@YHQDTg9QDXi6TD4QD\6P@iZ2QDUg9QDof1QDVg9QDWg9P@UW6QDXg9TD1QDYg9QDZg9P@fnAQD[g9TD3QD\g9QD]g
9TD6QD^g9QD_g9PDTW6QD`g9`DTf=QDag9PDX]AQDbg9TD2QDag9PD]`8QDcg9TD6QDdg9TD3QDeg9QDSi8QDfg9TD2SD0QD
_a1QDgg9QDhg9TD1QDPY3TD6PDRW6PDiW7QDig9TD1QDjg9TD6PDiW7PD4QDkg9TD1QDlg9QDmg9TD5PDeW7QDng9TD3QDog
9QDPh9TD1QDQh9QDRh9TD<QDSh9QDTh9TD1QDUh9QDZ6QDVh9TD2QDWh9QDZ6QDXh9TD2QDYh9QDZh9QD[h9QD\h9PDiW7QD
]h9QD^h9QD_h9P@XT8TD2QD`h9QDah9`EdZ2`E>`En9QDbh9QDch9QDdh9QDZ:QDeh9TD6QDfh9QDdh9QDZ:QDeh9TD6QDfh
9QDhk8QDik8TD1QDgh9QDhh9QDih9QDjh9TD3QDW7QDih9QDjh9TD4QDkh9QDW7PD4TD4PD6QDlh9TD8QDnj7QDmh9TD7QDn
h9P@XT8Q@oh9QDZ6QDPi9QDQi9Q@Ri9QDZ6QDSi9QDTi9QDUi9PDZJQDVi9QDWi9PDVW6QDXi9QDYi9PDVW6PD`Q6QDZi9QD
V6QD[i9TD1QD\i9PDVU5QD]i9QD^i9QD_i9PDVU5QDdT6QD`i9QDai9QDbi9QDfX6PDQT5QDQ@QDci9PDXT8QDdi9QDei9QD
fi9QDgi9QDof1QDgi9QDhi9Q@ii9QDji9TD1QDki9QDli9QD\6PD[W6PD`^2PDTm2PDaj4QDmi9QDY[1QDni9TD1QDoi9PDP
T5PDk8QDPj9PD^W6QDQj9PD4PD^W6QDRj9QDSj9PD4TD3QDTj9QDUj9PDPX7QDVj9QDWj9PD_S6QDXj9QDYj9QDZj9QD[j9P
DVT8QD\j9QD]j9QD^j9PDVU5QD_j9QDiAWD0QD`j9XD0SD0TD5QDaj9PDRf3PDVU5QDdT6QDiAWD0QDbj9XD0SD0QDaCQDcj
9UD0QDdj9QDej9TD6QDfj9TD6QDgj9S@0UD0QD[8TD8QDbg5TD2WD0Q`1e6QD]8XD0QDhj9UD0QD[8TD8WD0QD]8TD4QDof1
TD4QD]8XD0UD0QD[8PD4TD6PD4TD5WD0QD]8TD4QDof1TD4QD]8XD0UD0QDSV5TD9WD0QD]8TD5PD4SD0TD4QD]8XD0UD0PD
VU5QD^6Q@iAWD0Q`1e6QD]8XD0S@0S@0QDij9QDQ?UD0QD[8TD6QDSV5TD1WD0Q`1e6QD]8XD0S@0S@0QDjj9UD0QDSV5QDe
j9TD3WD0Q`1e6QD]8XD0TD5QDkj9PDRf3UD0PDVU5TD4QDlj9QDiAWD0Q`1e6QD]8XD0SD0QDmj9UD0QDnj9TD7QDoj9TD2W
D0Q`1e6QD]8XD0UD0QD[8TD6QDPk9TD2QDQk9TD5WD0Q`1e6QD]8XD0UD0QDRk9TD5PDXT8WD0QD]8XD0SD0TD3P@4TD2PDk
8QDSk9UD0QD[8TD7QDTk9QDh<WD0QDPj9XD0UD0QD[8TD8WD0QDUk9XD0QDVk9QD\6WD0QDWk9XD0QDXk9UD0QDfX6TD2WD0
QDYk9XD0QDZk9UD0QD[k9TD5QD\6TD2WD0QD\k9XD0TD3QDaCQD]k9UD0QD^k9QDRITD2P@iZ2WD0Q`1e6QD]8XD0TD6PDcW
7QD]k9UD0QDfX6TD5QDTZ1WD0QD_k9XD0TD3QD]8UD0QDSV5QDdg6QD`k9TD2QDak9TD5WD0PDmMXD0QDbk9UD0PDVU5QD\6
PDk8TD1WD0QDb[6TD1QDck9XD0QDdk9UD0QDSV5QDoi6QDiAWD0Q`1e6QD]8XD0SD0UD0PDWU5WD0PDmMXD0QDdh6QDek9TD
2QDfk9UD0QD[8TD8QDgk9PD_S6P@XT8WD0QDhk9XD0UD0QD[8TD6QDik9P@XT8WD0QDjk9XD0QDQc2UD0QD[8TD9`E[Y8`E\
Y8`E]Y8QDkk9WD0Q`1e6QDlk9XD0`DgW7PDVU5QD\6TD1WD0QD]8XD0PD_S6QDmk9UD0WD0QDnk9QD\8TD<XD0QDef8QDok9
UD0WD0QDnk9QDni6QDPl9TD:XD0QDef8QDok9UD0QD[8TD9WD0PD^W6QDQl9XD0QDaCQDRl9UD0QD[8TD6PDXT8WD0QDSl9X
D0SD0TD3QDTl9UD0QD[8TD6PDXT8WD0YD4XD0SD0TD1QDTl9UD0QDUl9TD8QDiAWD0Q`1e6QD]8XD0TD6PD4QDVl9UD0QDWl
9TD4QDlc5TD1PDiZ2WD0Q`1e6QD]8XD0UD0PDVU5QD\6WD0Q`1e6QD]8XD0PD_S6YD2QDQ=SD0WD0PDkQ5XD0UD0QD[8TD9P
DXW6QD\8TD4WD0QD]8XD0UD0QD[8TD9`E^Z8`EZW6`ERk3`EiE`EeZ2`EfZ2`EdZ2WD0QDXl9XD0QDYl9UD0QD[8TD9P@XT8
WD0QDZl9XD0QD[l9QD\l9QD]l9TD2`EXT8WD0PDQn2XD0QD`[1QDdT6QD^l9WD0QD]8XD0QD_l9UD0QDSV5QDTZ1TD8QD`l9
TD5WD0QD]8XD0UD0QD[8TD8WD0QD]8TD3QDal9TD2QD]8XD0UD0QD[8TD9QDbl9QDio2TD2WD0Q`1e6QD]8XD0WD0QD]8XD0
TD5P@4QDcl9QDdl9QDel9WD0QD]8XD0TD5PD4PDPX7QDd<QDfl9UD0QD]W1QDV^6P@_X7QDgl9PD4TD9WD0QD]8XD0UD0QD[
8TD9QDhl9TD4PDfW7QDil9WD0QD]8XD0UD0QD[8TD9WD0QDjl9XD0QDkl9UD0QDll9TD3QDml9TD1QDnl9TD4QDol9TD4WD0
QD]8XD0UD0PDWU5WD0QDPm9TD3XD0QD\6PDSe5UD0QD[8TD8PDdW7WD0QDQm9XD0QDRm9UD0PDl^2QDSm9TD8WD0QD]8TD4Q
Dof1TD4QD]8XD0UD0PDcW7PDk8PD4TD9WD0QD]8XD0WD0QD]8XD0TD3QDaCPDk8PD2UD0QD[8TD8QDUl9QD\8UD0PDVU5TD5
QDTm9QDiAWD0Q`1e6QD]8XD0SD0QDUm9WD0QDVm9TD1QDWm9XD0UD0QD[8TD8QDSZ9QDXm9TD7WD0Q`1e6QD]8XD0UD0QDYm
9QD\8TD7WD0Q`1e6QD]8XD0TD7QDef8QDZm9UD0QD[8TD6QD[m9TD3QD\m9QD]m9TD6WD0Q`1e6QD]8XD0UD0QD[8TD8QD^m
9S@0TD2QD_m9WD0Q`1e6QD`m9TD3QDam9XD0UD0QD[8TD5QDbm9TD1QDcm9QDfl3TD4WD0QD]8XD0UD0QD[8TD9QDdm9TD1S
@0QDbl9QD\6TD3WD0QD]8XD0UD0QD[8TD9QDem9S@0PD\U5SD0QD\6TD3WD0QD]8XD0UD0PDXU5QD\6QDX;WD0PDkb;XD0PD
iW7QD]k9QDfm9TD1QDho4QDgm9TD1WD0QDX4XD0UD0QDhm9TD<PD4PDQX7QDim9TD3QDU[6UD0QDjm9TD<PD4PDPX7QDd<TD
1QDkm9TD2PD2UD0PDk8QDlm9TD2QDmm9TD<PD1UD0PDk8PD\Y6PDXT8QDnm9QDPh1TD<PD1WD0QDom9P@4Q@Pn9QDQn9XD0Q
`1^8Q`1^8Q`1^8PD2WD0PD4Q@om9Q@Pn9QDQn9XD0Q`1^8Q`1^8Q`1^8PD2WD0QDom9P@4Q@Pn9QDQn9XD0Q`1^8Q`1^8PDX
T8QDRn9PD2WD0QDof1QD_4PDiW7XD0WD0QDof1PDPX8PDiW7XD0UD0QDSn9TD2QDTn9TD:WD0P@4PDgW7QDUn9XD0QDVn9WD
0PD5QDQn9XD0Q`1^8Q`1^8Q`1^8PD2QDWn9TD1QDXn9`Dl^2`Dm^2`Dn^2TD8WD0P@4PDgW7QDXn9XD0`Dl^2`Dm^2`Dn^2U
D0QDSV5TD8WD0P@4PDgW7PDWU5XD0QDhR1PDk8QDYn9UD0QD[8TD<WD0P@4PDgW7QDdj9XD0QDZn9QD[n9Q`1^8QD\n9QD]n
9WD0PD4PDgW7PDWU5XD0QD^n9PDk8QD_n9`D_S6WD0PDgW7PDWU5XD0QD^n9PDk8QD_n9`D_S6WD0PD4PDgW7PDVU5XD0QD\
6QDni6QD`n9QDan9WD0PDgW7PDVU5XD0QD\6QDni6QD`n9QDan9UD0QD[8TD<WD0P@4PDgW7PDVU5PDRW7XD0TD1QD_a9QDb
n9UD0QD[8TD<WD0P@4PDgW7PDWU5QDcn9XD0QDTk9Q`1^8QDdn9UD0PDVU5QDen9TD1WD0SD0PDgW7PDVU5QDen9TD1SD0XD
0QDfn9WD0PD4PDgW7QDf^6XD0QDgn9QDhn9WD0PDgW7QDf^6XD0QDgn9QDhn9UD0PDVU5QDkN`DXT8`DXW8`DVT8SD0TD6WD
0P@4PDgW7PDVU5XD0QDkN`DXT8`DXW8`DVT8UD0QDin9SD0WD0P@4PDgW7QDin9XD0aD\6aD^6aD]6SD0UD0PDVU5QDjn9QD
kn9SD0WD0P@4PDgW7PDVU5XD0QDjn9QDkn9SD0UD0PDkg<SD0S@0S@0S@0WD0P@4PDgW7PDkg<XD0SD0WD0PD4PDgW7QDln9
XD0QDmn9PD[W6WD0PDgW7QDln9XD0QDmn9PD[W6WD0PD4QDln9XD0QDmn9PD[W6WD0QDln9XD0QDmn9PD[W6WD0PD4PDgW7Q
Dln9XD0TD1QDnn9WD0PDgW7QDln9XD0TD1QDnn9WD0PD4QDln9XD0TD1QDnn9WD0QDln9XD0TD1QDnn9UD0QD[8TD<WD0P@4
PDgW7QDon9XD0QD]4`D]T2`DQ9`D\T2`Dj9`DfE`DR9TD6QDPo9TD1PD2UD0QD[8TD<WD0P@4PDgW7QDin9XD0aD]4TD6QDP
o9TD1PD2UD0QD[8TD<WD0P@4PDgW7QDon9XD0TD5PDXW6TD1PD2UD0QDQo9TD<PD4QD_4TD9WD0P@4PDgW7QD_4XD0UD0QDQ
o9TD<PD4QD_4TD9PD4WD0PDgW7QD_4XD0UD0PDVU5PDl^2PDk8TD:WD0PD4PDgW7PDVU5XD0PDl^2PDk8UD0PDVU5PDn^2PD
k8TD:WD0PD4PDgW7PDVU5XD0PDn^2PDk8UD0PDVU5PDPT5PDk8TD:WD0PD4PDgW7PDVU5XD0PDPT5PDk8UD0PDVU5PDR3PDk
8TD:WD0PD4PDgW7PDVU5XD0PDR3PDk8WD0PD4PDgW7PDWU5XD0QDh_6P@XT8QDRo9QDSo9WD0PDgW7PDWU5XD0QDh_6P@XT8
QDRo9QDSo9WD0PD4PDgW7QD]Z6XD0QDTo9PDk8TD2QD`l9QDUo9WD0PDgW7QD]Z6XD0QDTo9PDk8TD2QD`l9QDUo9UD0QDVo
9TD2QD[a9TD:WD0P@4PDgW7PDVU5XD0QDWo9UD0WD0QDXo9XD0TD<P@4QDof1QDYo9UD0WD0QDXo9XD0TD<PD4TD8PD4QDof
1QDZo9UD0WD0QD[o9Q@\6PDXW8TD1SD0XD0TD8PD4PDgW7QD\o9UD0WD0QD[o9Q@\6PDXW8PDkQ5XD0TD8PDgW7QD\o9UD0W
D0PD[U5XD0TD3QD]o9aD\6`Dn^2UD0WD0QD^o9QD_o9XD0TD<PD4QDof1QD`o9UD0WD0PDZU5XD0QDbc1`Dk8`Dl8TD6QDao
9UD0WD0PD[U5XD0QDbo9TD2PDk8UD0QD[8TD5QDco9TD2WD0PDWU5QDdo9XD0UD0WD0QD]4SD0XD0TD:PD4P@gW7PDQX7QDe
o9P@4QDfo9UD0WD0PDWU5QDgo9XD0TD<PD4PDgW7QDho9UD0WD0PDVU5QDio9XD0TD<PD4PDgW7QDho9QDjo9WD0PDWU5QDk
o9XD0UD0WD0PDWU5QDlo9PD4QDjh1XD0UD0PDWU5SD0PD4TD5PD4WD0QD]4XD0PD4WD0QDng6QDd<XD0QDmo9QDno9UD0WD0
PDWU5QDoo9XD0TD<PD4TD4PD4PDgW7QDho9UD0QDPP:TD<PD4TD2WD0PDhW7PD[W6XD0UD0WD0QDQP:QDQ;XD0QDRP:`DQX7
`DPX8PD4WD0QDSP:QDQ;XD0QDTP:`DQX7`DPX8WD0QDYa5PDk8QDUP:PDiW7XD0QDVP:WD0QDWP:PDk8P@Ui3XD0QDXP:TD1
QDYP:`DQX7`DPX8WD0QDZP:PDk8P@Ui3XD0QD[P:`DeE`DdE`DQX7`DPX8`DXW6WD0QDZP:PDk8P@Ui3XD0QD\P:QDXa2`DQ
X7`DPX8`DXW6`Dgd2UD0WD0QDn[6PDUT6XD0QD]P:TD7QD^P:TD5PD2UD0WD0QDn[6PDUT6XD0QD_P:PDjh<TD8PD2UD0WD0
QDn[6PDUT6XD0TD4PDk8TD3QD`P:TD3QDaP:QDbP:P@jh<WD0PDQT5XD0QDcP:UD0WD0QDn[6PDUT6XD0PDnh<QDdP:TD8PD
2UD0WD0QDQh6PDk8PD`g3XD0QDeP:UD0WD0QDfP:PDSe5P@dZ2P@ZX8QDgP:XD0QD_f5UD0WD0QDhP:PD4QDiP:XD0TD5PD4
QD]4UD0QDhP:PD4TD6PD4WD0QD]4XD0UD0WD0QDjP:QDQ;XD0PDV3QDkP:UD0WD0PDl^2XD0QDlP:UD0QDmP:PDk8TD2QDnP
:TD<PD2UD0PDVU5QDoP:TD2PD2UD0QDPQ:QDQ@TD9PD2UD0PDWU5QD^6PDk8QD_n9UD0QDQQ:P@4P@]W6QDQn9Q`1^8Q`1^8
Q`1^8PD2UD0QDRQ:QDSQ:QDTQ:Q`1^8Q`1^8PD2UD0QD]Z6QDUQ:PDk8QDVQ:P@XW6QDWQ:PDVU5QDdT6PDk8QDXQ:UD0QDh
R1PDk8QDYQ:TD4SD0QDYn9TD3PDRk3UD0PDXU5VD0UD0PDXU5PD2UD0QDjR1QDZQ:PD2UD0PD[Y8PDPX7UD0PDVW6PDVU5QD
jj5PD2UD0PDVU5PDjh<PDVU5QD[Q:QDU^2QD\Q:PDRf3UD0QD]Q:PDjh<UD0QD^Q:QDhQ8PDXW6PD2UD0QD_Q:PDSe5P@dZ2
P@ZX8QD`Q:QDaQ:TD6QDbQ:QDcQ:PDk8PD`g3QDdQ:QDeQ:PDk8P@dZ2QDfQ:PDiW7QDgQ:QDhQ:PDk8QDiQ:QDjQ:TD2QDk
Q:QDlQ:PDk8QDmQ:Q@Xa2QDnQ:TD2QDoQ:PDgW7PDVU5QDh<PDdZ2QDnQ:TD1QDPR:UD0QDQR:QDRR:TD6PDgW7QDSR:UD0Q
Ddj9PD4QDTR:TD5PD4QDfU6PDXT8QDUR:PDVW6TD6QDVR:UD0QDWR:QDXR:TD9PD4QDVl9UD0PDiW7PDVU5QE\U1QDYR:TD<
PDQT5QDZR:QDYQ2QD[R:QD[n9UD0QDdj9PD4PDQX7QD\R:TD3PD4QD]R:UD0QDgd3PDVU5QD^R:PD4PDgW7TD5PD4QD_R:QD
ih4PDk8QD`R:Q@Xa2TD<PDgW7QDaR:QDbR:QDof1QDcR:PDgW7PDVU5QDdR:PDgW7PDVU5QDeR:QDfR:PDgW7PDWU5QDgR:Q
DhR:PDgW7PDWU5QDiR:QDhn9QDjR:QDab2PDhW7QDab2QDdg6UD0PDo9SD0TD2PD4PDo9TD3PDgW7PDo9QDkR:TD5QDlR:WD
0QDmR:TD3XD0QDnR:QDj6QDoR:aD^7`DmMQDj6QDPS:aD^7`DmMaDR7QDj6QDQS:TD5QDRS:QDj6TD2QDT7PDXW6QDm6TD1Q
DSS:SD0QDj6TD1QDTS:QDUS:S@0VD0QDj6TD1QDTS:QDUS:S@0QDVS:QDj6QDkV1QDT7QDWS:S@0QDXS:QDT7QDj6TD1QDYS
:TD3PDXW6RD0QDT7RD0RD0QDT7QDZS:QD[S:QD\S:TD1QD]S:QD^S:SD0QD_S:QD`S:TD2QDaS:TD4PDXW6QDbS:TD2QDcS:
`EPJQDW7TD2QDdS:`Dan4`D^j7`Dd8`Dm`;QDeS:TD8PD4TD5QDT7PDVW6QDgn1SD0PD[k5QDfS:TD2QDgS:`DPT5QDhS:TD
1QDiS:QDjS:TD1QDkS:QDlS:TD4QDmS:P@XW6QDnS:TD3QDoS:QFj6QDPT:QDQT:QFj6QDRT:QDST:QFj6QDS7QDTT:QDUT:
TD2QDVT:`Do^2`DiZ2`DTM`D\b7`Dl]2`D^2`DS2`DSM`DWZ8`DZ[2`DPY2`D_^2`DVZ7`DX`7`DH`DkZ8iD1SD0PD4QDWT:
QDS7VD0PD4QDWT:QDS7QD]?PD4QDXT:S@0QDj6QDYT:VD0PD4QDXT:S@0QDj6QDYT:PD1PD4QDZT:S@0QD[T:QD\T:QFj6QD
S7QDXd8VD0QFj6QDS7QDXd8QD]?PD4QD[<S@0QD]T:QD^T:PD4QD_T:PDbW7QD`T:TD2QDaT:PDgW7QDbT:Q@cT:PDZW6PD_
k8PDiW7PD4QDdT:QFeT:QDfT:PDPj8QDgT:TD7QDhT:QDiT:TD6QDjT:QDkT:TD8QDRh9QDRh9SD0QDlT:TD2QDZ6QDmT:PD
]V2QDnT:TD2QDoT:PD]PBQDPU:QDW7TD1QDQU:P@XW6TD8QDRU:QDnj7QDSU:QDTU:PDk8PDQT5QDUU:QDVU:PDQT5PDdZ2Q
DWU:PDXT8QDXU:QDW7QDYU:TD9QDZU:QDW7TD3QD[U:TD6QD\U:QDW7QD]U:TD3QD^U:TD6QDRU:QD_U:QD`U:S@0QDW7QDa
U:TD6PD4Q@c6S@0QDW7QDRU:TD8QDbU:QD`U:S@0QDW7VD0QDcU:TD3QDdU:QDeU:TD8QD\6QDfU:QDgU:QDhU:QDiU:P@iW
7QDX6QDjU:QDkU:QDlU:QDZ6QDnj7PDdZ2PDaW7QDmU:PDZFQDnU:QDoU:PDmT3PDca4PDeW7PD^o5QDbY9QDcY9QDgf6QDP
V:PDiW7QDQV:QDRV:PDQX7QDSV:PDQX7PDSe5QDTV:PDQX7PDSe5QDi;QDUV:QDVV:TD4PD[Y8PDPX7QDVV:TD3PD6QDn[6Q
DWV:PDPX7QDXV:TD4QD\P8QDYV:QDZV:QD[V:PDi1PDcW7PDeX8SD0PDfX8VD0`DiW7Q`1e6QD\V:`D^4`Dnk3`Dgk3`DZ4`
Dgf7`Dif7`D_M`DT5`D\8PDfX8QD]V:`DiW7Q`1e6QD\V:`D^4`Dnk3`Dgk3`DZ4`Dgf7`Dif7`D_M`DT5`D\8UD0PDfX8QF
^V:QD_V:PDfX8QDQ;PDcDQD`V:PDge3QDaV:S@0QDbV:PDge3QDaV:S@0QDbV:QDcV:QDdV:QDaCPDcY2QDeV:PDQn2PDQg3
PDTJPDek=QDfV:TD3PDQk7QDnj7TD4QDgV:QDZ6PDUT5QDhV:QDX7TD2QDiV:QDjV:QDkV:TD8QDlV:QDmV:QDYV2PDiW7TD
8QDlV:QDmV:QDY7S@0QDnV:PDUi3QDoV:PDVg7QDPW:QDnj7PDdZ2S@0QDQW:TD3QDRW:QDnj7TD4PDeW7QDSW:QDnj7TD3Q
DTW:QDZ6QDnj7QDUW:P@iW7S@0QDVW:VD0QDnj7QDUW:P@iW7S@0QDVW:QDWW:QDnj7QDUW:PDiW7S@0QDXW:PDQT5PDdZ2Q
DYW:QDZW:QDnj7TD3QD[W:QD\W:PDUT5PDdZ2S@0QD]W:PDQT5PDdZ2QD^W:`DXT8`D]6QDn[6QD_W:QDQ?QDiU:P@iW7P@d
Z2QD`W:VD0QDiU:P@iW7P@dZ2QD`W:QDaW:QDbW:QDda6TD6PD4QDcW:QDdW:TD5QD0`DSS8`DjC`Dmh5`Dhh5`DmC`DVT8`
DWT8QDeW:TD6QDfW:Q@gW:TD1QDhW:QDiW:TD3QDjW:TD8QDkW:QDlW:QDmW:TD4QD\6QDnW:QDoW:QDQJPD]6TD5QDPP7QD
PX:TD1QDQX:PDXT8QDY6QDZ6QDRX:P@XT8QDZ6QDZ6PDUW6PDbW7QDZ6QDZ6PD9QDZ6PDnW8QDSX:QDTX:QDZ6QDUX:PDfW7
QDZ6TD6PDiW7QDZ6QDZ6QDVX:QDWX:QDXX:QDhd5QDYX:TD5QDZX:aDe6aD[7aDa7QD[X:TD4QD\X:`DXT8`DR8`DVT8`DjW
6`DcE`D[l3PDfW7QD]X:PDiW7QD^X:QD_X:QD`X:QDaX:TD2PDcW7QDbX:SD0PD4SD0PD4S@0QDcX:QD\6QDYX9TD1QDdX:Q
Dgm9QDeX:SD0`EdZ2`E>`En9`EiW7`EPT5`EnS5`EcS=`EdS=`EeZ2`EiZ2QD_8QDfX:`DZX8`EdZ2`E>`En9`EiW7`EPT5`
EnS5`EeZ2`EiZ2QDgX:QDhX:SD0`DZX8`EdZ2`E>`En9`EeZ2`EiZ2QD_8TD3PDXW6SD0QDkd8QDXd8QD`8QD_8TD2PD4QD`
8SD0TD2QDkNPDPX7TD4QDiX:PDSe5QDlT:QFjX:TD2QDkX:VD0QDlT:QFjX:TD2QDkX:PD4`EdZ2`EQn2`EQk7`EmS5`E>`E
n9QDb8TD5PDPX7QDc8TD3QDlX:`DUW6QDmX:PDfW7TD4QDnX:QFTU4TD1QDoX:QDSa3SD0QDPY:QDPZ2QDQY:TD2PDXW6QDR
Y:P@XT8TD2QDSY:QDah9PDVW6PDXT8QDZ6QDTY:QDUY:TD2QDVY:TD3QDWY:QDa8TD3QDXY:QDYY:QDZY:QD[Y:QD\Y:QDd8
TD6QDe8TD1QD]Y:QDd8PD4TD3QD^Y:QDd8TD4PD6QD_Y:QDZ6PD<SD0QDf8TD6QD`Y:PD=QDaY:SD0QDf8TD5QDbY:QDUT1T
D2QDcY:QDf8TD3QDdY:TD4PDPX7SD0QDeY:TD7QDfY:aDe6`D[W6aD[7aDa7SD0QDgY:TD1SD0QDhY:QDiY:TD1QDjY:QDZ6
QDkY:TD3QDlY:SD0QDmY:TD4QDnY:QDZ6TD2QDoY:PD6PD[k8RD0QDPZ:TD7QDQZ:RD0UD0QDRZ:QDSZ:PD6UD0QFj6QDTZ:
TD3PD6UD0QDUZ:QDVZ:TD4PD6PD4QDWZ:TD2QDXZ:QDYZ:VD0PD4QDWZ:TD2QDXZ:QDYZ:QDZZ:PD4QD[Z:QD\Z:VD0PD4QD
[Z:QD\Z:PD1PD4QD]Z:TD2PD]`;PDUW6PD4QD^Z:S@0QD_Z:QD`Z:VD0PD4QD^Z:S@0QD_Z:QD`Z:PD1PD]`;PDUW6PD4SD0
QDaZ:PD4QDbZ:QDcZ:QDdZ:QDeZ:QDfZ:SD0QDgZ:QDhZ:SD0QDiZ:QDjZ:SD0QDkZ:TD5PD6QDlZ:QDjU2RD0UD0PDcW7QD
mZ:UD0QDnZ:PD6QDoZ:QDP[:TD1PDiW7QDQ[:QDR[:TD3QDS[:QDT[:QDU[:QDV[:QDW[:TD4PDVW6PD[U5QDX[:PDbW7PDX
T8TD1QDY[:QD\6QDk8SD0QDZ[:TD2QD[[:SD0PDVW6QD[<QD\[:QD][:SD0PDVW6QDVS9QD^[:SD0QD_[:QD]W1QD[<TD2QD
`[:QDa[:QDb[:QDc[:QDd[:TD1QDe[:QDf[:QDg[:QDh[:PDVd4QDi[:QDj[:QDk[:PDX]<PDQW6QDl[:PD\SBQDm[:QDn[:
QDfk3QDZ6PDVg7PDie;QDfBQDo[:QDP\:TD1QDQ\:QDRn2PDXT8TD1QDR\:QDS\:QDT\:QDU\:QDV\:QDW\:TD1QDmP9PDiW
7QDX\:TD2PDfY6PDbW7QD[<TD1QDY\:QDZ\:QD_Q2Q@[<QD[\:QDUW4PDTW6QD\\:TD2QD]\:QDh8TD1QD^\:TD2QD_\:QD`
\:Q@Y[4QDa\:QDb\:QDc\:TD2QD\6Q`1e6QDd\:QDi8TD2QD\6Q`1e6QDe\:PDSe5QDf\:QDg\:P@eEPDXW6QDQ;QDh\:TD1
QDXQ3QDi\:QDj\:QDQ;TD2QDk\:PD^W6QDl\:QDQ?QDQ;QDm\:TD1PDfY6PDbW7QDn\:QDQ;TD6PDgW7QDo\:QDP]:UD0PDn
]3PDoS>PDn]3PDoS>PDiW7QDQ]:QDQ;QDR]:TD5QDS]:QDT]:SD0QDU]:QDQ;QDV]:SD0QDS]:QD\^7Q@W]:QDX]:QDS]:QD
\^7QDY]:QDZ]:QD[]:QDSi7QD\]:TD3QDQU3VD0QD\]:TD3QDQU3QD]]:PDXT8QD^]:PDXT8QD_]:QD`]:TD4PDgW6QDa]:Q
Db]:QDc]:QDd]:TD3QDe]:`DZ5QDf]:QD_X2QDg]:QDZ6QD\6QDh]:SD0S@0QDlT:QD[<TD2QDi]:QDj]:TD3QDk]:QDZ6QD
l]:QDm]:QDn]:QDo]:QDP^:QDmP9QD\6QDQ^:QD\6QDR^:PDeW7QDS^:PD`f;PDRW6QDT^:QDU^:QDV^:TD1QDW^:TD2QDZ6
QDX^:PDaW7QDZ6TD2PD4TD2QDZ6QDY^:QDZ^:QD^n8QD[^:TD3PD<QDZ6QD\^:QD]^:QDZ6QD^^:TD9PD6P@>P@b^<TD1QDZ
6QD_^:TD4PD4QDZ6QD`^:QDa^:QDb^:PD<QDZ6PDUS6QDc^:TD4PD6QDZ6PDPh<QD\6QDd^:QDe^:PDUT6QD\6PDPh<QDf^:
QDg^:QDh^:QD]S4P@R3PD^Y8QDi^:QDj^:QDk^:TD1PDRZ6QDQ;QDl^:P@iW7P@R3QDm^:QDn^:PDiW7PDd3QDo^:TD1QDP_
:PDUW6PDbW7QDQ_:QDR_:QDgX1S@0QDS_:QDYV2QDT_:QDU_:QDV_:QDW_:QDX_:PDjEQDZW4PDaW7PDXT8QDY_:QDZ_:QD_
Q2PDXT8QD[_:QD\_:PDbW7PDXT8TD1QD]_:UD0QD^_:TD6PDTW6PDXT8TD2QD__:QD\6PDTW6PDXT8TD2QD`_:PD4QDa_:QF
b_:UD0PDen4PDiW7QDc_:PDkS=QDZ6QDd_:QD\6QDe_:QDf_:PDbW7QDg_:TD1QDh_:QDi_:QDj_:PDgb;TD1QDk_:QDl_:P
DbW7TD1QDm_:PDdo2QDn_:QDo_:S@0QDP`:QD\6PDaP>QDQ`:QDR`:PDcW7QD`U:TD1QDS`:QDT`:QDU`:QDV`:QDW`:TD2Q
DX`:QDY`:QDZ`:QD[`:QDW[9QD\`:QD]`:QD^`:QD_`:PDoUBQD``:QDa`:QDb`:QDc`:TD2QDd`:PDjl2QDe`:PD]^;QDf`
:QDg`:QDh`:PDaU9QDi`:PD`Q6QDXU8QDj`:QDk`:QDl`:QDm`:QDn`:PDR8PDWFQDo`:QDg8TD1QDPk8P@dZ2SD0QDg8TD1
QDPa:PDiW7P@dZ2SD0QDl8TD1QDQa:P@iW7QDRa:TD1QDSa:aEZg8QDd5QDTa:Q`1e6QDUa:aDR7aDj6QDVa:TD2QDWa:QDX
a:QDYa:QDXa:QDZa:QD[a:QDXa:VD0QD[a:QDXa:QD\a:QDd5TD2QD]a:QD^a:QD_a:PDbW7S@0QDd5QD`a:PDbW7S@0QDd5
WD0QDaa:XD0QDd5`DbW7`DgZ2`DeZ2`DhZ2`DfZ2`D`h<`D[2`DWg3QDba:S@0QDd5Y@0QDca:QDda:PDl_1PD^W6QDea:TD
2PDcW7QDfa:QDga:QDlU1QDX;QD\6S@0QDha:QDia:QDja:QDka:S@0QDla:QDlU1QDma:S@0QDd5PDPX7P@VT8QD[W1PDbW
7Q@c6S@0QDna:QDoa:TD4QDe5QDe5TD2QDPb:PDk8PDQT5PDdZ2PDkl2PDiW7QDQb:PDi_2QDRb:QDSb:QDYDQDTb:QDUb:Q
DYDQD[<QDVb:QDWb:PDYVBPDhNQDXb:PDhNQDXb:UD0WD0QDYb:XD0SD0QDZb:UD0WD0QD[b:XD0QD\b:TD3QD]b:QD^b:QD
_b:QD`b:Q@of1Q@`b:QDab:QDbb:QD[<QDcb:QDdb:PD[Y>QDeb:QDfb:QDgb:PDiW7QDhb:QDib:QDYHSD0QDjb:PDUT6QD
kb:QDlb:PDbMQDmb:`DcW7QDnb:QDW^5QDob:S@0QDPc:QDQc:PDiW7QDRc:PDf]@QDSc:QDQ;QD`c1QDTc:QDQ;QDUc:PDR
3QDVc:QDWc:TD2QD\6PD^W6SD0QDQ?QDXc:QDYc:VD0QDXc:QDYc:QDZc:QD[c:QD[<S@0QDd5QD\c:PDiW7QD]c:QD\6QD^
c:QD_c:P@XT8QD`c:PD]n9PD\8PDQn2PDbW7QDac:PDlQ5PDcFPDoW7QD]`1PDdg4PDPX7QDQ;QDbc:PDcW7PDVU5PDSe5PD
eZ2QDjd2PDdZ2QDcc:PDiW7QDQ;QDPW9PDXT8TD1QDdc:PDU6QDec:PDUi3SD0TD3QDfc:UD0QDgc:PDiW7QDhc:QDic:QDj
c:QDd<QDkc:QDlc:PDiW7QDmc:UD0PD\h3PDiW7QDnc:QDoc:QDW^5Q@c6TD3QDPd:PD^W6QDQd:PDiW7QDRd:QDZ6PDTS6P
DbW7QDSd:PDe[>QDTd:P@XT8QDUd:PDbW7QDVd:PDn_4QDWd:QDd5TD5QDbZ3QDXd:UD0QDYd:QDZd:TD1QD[d:QD\d:QDl6
QD]d:PDZT6QD]Y5QD^d:PDXT8QD_d:PDRNQD`d:PDbb;QDad:QDbd:QDcd:QDdd:PDaj4PDgMQDed:QDfd:PDPi<PD^P8QDg
d:PDUJQDhd:QDid:PDVW6QDjd:QDkd:PDTJQDXe7QDld:PDTW6QD[<PDRV2PDVT8PDf_4QDmd:QDnd:PDXT8PDf_4QDod:QD
[<TD1PDf_4QDPe:QDQe:QDZ]7QDRe:PDiHPDVT8PDTJQDSe:QDTe:PDT8PD\HQDUe:QDVe:QDWe:QDXe:QDYe:QDZe:QD[e:
PD[i3PDbW7PDXT8QD\e:QD]e:QD^e:QD_e:QD`e:QDae:QDbe:PDbW7PDXT8QDce:QDde:PDVW6P@XT8QDee:QDi]7QDfe:P
DVT8QDge:QDhe:QDie:QDje:QDke:TD3QDle:QDUY9QDme:QDUY9QDne:QDoe:TD4QDPf:QDQf:TD1QDRf:QDSf:QD\6QDTf
:`DYi4`DT8`DZF`DgD`DX:`Dfj5`DP8`DnG`DfS5`D`i=`DXT8`DVT8`D]3`DQE`DSn2QDV6TD3QDUf:QDkb:PDXT8TD1QDV
f:QDfk3QDi;PDXT8QDWf:PDbW7QDXf:QD\6QDYf:QDZf:RD0QD[f:TD4PDiW7QD\f:TD1QD]f:TD1QD^f:PDiW7QD_f:TD1Q
D]Z6QD`f:S@0QDaf:QDbf:RD0QD\6PDVW6PDXT8S@0QDcf:UD0aDj6aDg6aD_6iD0iD1`Dm9`DXS=`DmM`D^W6`DQk7`D`X8
`DiE`D[X8`DUS6`D\X8`DeP8`D]W6`Dij3`DVX6`DUX6WD0SD0XD0QDdf:QDef:QD\6QDff:QDgf:PDWU5QDhf:TD1QDif:Q
Djf:QDj6TD1QDkf:P@_S6QDlf:WD0QDmf:QDnf:XD0TD2QDQV:QDof:PDPX8QDPg:QDif6QD\6PD_S6QDQg:QDQ@QDRg:TD2
QDSg:UD0PDQX7QDY_2QDTg:TD:PD2QDUg:TD4QDVg:PDXW6QD\6QDWg:PDeW7TD2QFXg:QDW7TD1QDYg:`DkZ8`DH`DUS6`D
SR9`Dmn5`Dln5`Dm^7`DXW6`Dn;`DWU5`EWT5`E[W6`EVT5`EZi4`EiW7QDW7TD1QDZg:QD[g:TD1QD\g:QD]g:TD2QD^g:Q
D_g:QDQ;QDfT:QD`g:QDag:QDQ;QDbg:QDcg:QDQ@QDdg:QDeg:SD0QDQ@QDdg:QDfg:QDgg:QDhg:TD1QDig:PDHPDeg4QD
gg:QDhg:TD1QDig:PDHPDeg4QDQ@QDdg:QDjg:SD0PDoW7SD0TD6PD6QDZ6QDZ6QDkg:QDP=PDdP6QDlg:TD1QDhHQDmg:TD
1QDng:QDog:P@bW7P@XT8QDZ6S@0QDZ:TD1QDPh:QDQh:PDPj8QDRh:TD2QDm8TD6QD\6QDSh:QDRh:TD2QDm8TD6QD\6QDT
h:SD0QDUh:QDm8TD6QD\6aDe6aD[7aDa7QDm8PDbW7QDST8TD6QD\6QDSh:QDVh:TD1QDo8PDiW7QDWh:QDXh:QDo8QDYh:Q
Dn8QD]X2TD1PDc3QDZh:QD[h:TD1Q@kV1QD\h:QD]h:QD^h:PDk8TD1QD\h:TD2QD_h:QDn8PDPT5PDRf3PDiW7QD`h:QDah
:TD3QDbh:QDch:QDdh:QD\6QDeh:QDfh:QDgh:QDhh:UD0QDih:QDQ;TD9PD4QDQ;QDTZ1PDR3SD0QDQ;QDjh:PDR3QDkh:Q
DQ;PDPT5PDR3PDTf3PDiW7QDlh:QDQ;QDkZ9PDUW6PDbW7QDQ;QDYa5PDdZ2QDmh:PDiW7QDnh:TD1QDoh:P@XW6QDni7P@P
T5QDPi:S@0P@cW7PDPX7QDQi:QDRi:TD1QDSi:QDQ;QD\6PD[W6QDTi:QDQ;QD\U2QDTi:QDQ;QDUi:QDS>QDVi:`DRf3`De
e3`DW]2`DWU5QDQ;QDWi:QDXi:QDQ;QDfV6QDS>QDYi:QDQ;QDZi:QDYi:QDQ;QDbg6QDS>QD[i:QD\i:QDQ;QD]i:PDW]2Q
D\i:QDQ;QD^i:PDHQD_i:PDHQD`i:QD\6QDai:QDS>PDVT8QDbi:UD0PDPX8TD<QD\6PDcW7QDci:PDcW7QDdi:PDiW7QDei
:QDfi:QD_a5TD1QD\6QDS>PDcW7QD]h:QDgi:PDcW7QD]h:PDiW7QDhi:TD2QDR9TD4QDS9QDii:QDR9TD2PDhWBPDgW7PDS
Y4QDji:TD2QDT9QDki:`D`Q6`Daj5`DUR3QDli:QDmi:Q@ni:PD6QDoi:TD1PDVW6QDPj:QDQj:QDRj:QDSj:PDPX7PDdg4Q
DTj:PDXT8TD2QDUj:QDVj:QDd5TD8QDWj:PDXT8WD0QDXj:XD0QDYj:QDZj:QDP`:QD[j:QD\j:QDP`:`EWT5`E[W6`EVT5`
EZi4QD]j:QD^j:TD3QD_j:PDXW6QD`j:TD2QDaj:QDZ6TD1QDbj:UD0PDQX7TD8QDQ?QDcj:UD0PDQX7QDdj:QDej:QDhe5T
D3QDfj:QDgj:QDd5Q@]T8QDhj:Q@e6QDij:QDjj:TD2QDZW2QDkj:TD2QDU9QDlj:QDU9QD\6QDmj:SD0QDnj:SD0QD^l8SD
0PDUJQDoj:QDPk:QDP9TD4QDQk:QDRk:QDfk3QDQ9Q@Sk:`DXT8`DVT8`DWT8`DYT8`DjW6`DcE`D^X8`D_X8`DZX8`Dfg4`
DnW6`DUh4`Deg4QDTk:PD]6PDbW7QDUk:TD3QDVk:QDWk:TD1QDV9QDcX5TD9QDWk:TD1QDV9QDXk:PDgb;QDaCQDYk:PDiW
7QDZk:VD0QDYk:PDiW7QDZk:QD[k:QD\k:QD]k:QD^k:QDQ?QD]V9QD_k:TD:QD`k:QDak:TD2QDZ6QDbk:TD1QDck:QD_k:
TD:QD`k:QDdk:S@0QDek:QDQ;TD1QDfk:QDQ;QDgk:QDhk:TD8QDik:QDjk:TD1QDZ6QDkk:QDlk:TD1QDZ6TD2QDck:QDmk
:o]820RP10020UP11130YP10320VP11120VP10230YP12230WP10340WP10440ZP13230XP11330XP11320VP11120VP1111
0RP10030YP10320TP10220VP11151WP12271YP12461YP11361XP13251YP11461UP12251UP11371VP11551XP13241VP13
331TP10341VP10231WP111E1RP160?1TP10551VP11341UP113;1UP11331WP10261XP11451SP12031WP10221VP10221UP
10221UP102?1VP17931WP10221SP100=2VP15882ZP14372YP11472YP12242TP12252WP12472XP14382YP16662UP13262
VP13262UP132:2XP16292YP115:2VP11362WP11662XP11682WP14272ZP14362VP11662WP11652WP12282ZP16582XP125
A3XP14383[P14693YP165>3TP11493WP12273[P14253XP13363WP13363YP13363YP11553WP11363WP11473\P12653YP1
1573VP11573XP11583WP12883VP16363VP13573VP16383YP16373SP12073UP12773UP12763WP11393XP17373XP14453X
P11483UP12563VP12453WP122<3XP125<3ZP12553TP12583WP11453YP11443TP11373]P16263[P15253YP13253YP1135
3UP11353WP114:3WP113:3XP11373ZP125:3]P14463XP11393^P11854WP13254YP11444UP12244VP12244VP11354YP11
444VP11374\P14274^P14264YP12464[P12434RP11054WP13364WP13164YP13174\P16564\P12564SP11064[P14264[P
11574YP11684YP14764XP11564XP11564WP11464YP11454XP13264WP12484^P11455YP12465TP12265VP12245UP12255
XP12455YP13265XP13565XP11465ZP11465WP13365YP133:5\P147:5^P147>5RP11035RP11055YP11465WP14445TP113
65XP12465ZP12465RP11065TP11455WP11495\P11775^P11665UP11365WP11465VP11365WP11465ZP13265[P11555XP1
2255TP12255VP12265VP13265XP13255XP11455XP13275YP15455WP11455WP12255WP11565ZP12455XP13385]P15585`
P15595]P177<5`P19;65[P14476YP11366VP14286VP13166TP11466VP11476XP11476WP13256XP11366TP11466VP1144
6UP11376YP13266XP14266WP15486VP16266ZP13556WP13256VP11436RP11046UP11356VP11556XP13246VP12266VP14
246UP11356YP11446UP122:7VP11577YP13677YP13657YP132<7VP132<7XP13277ZP152G7VP12257TP113@7WP122@7XP
122?7SP13067YP14257WP11457XP13357UP11357WP11367VP11457XP12467TP11467VP11467WP11477YP13257WP13267
[P14497WP11447UP11367YP14257XP13267XP11537RP11067YP13567WP13267YP13287VP12577VP15467ZP11477VP152
57XP13377VP11657YP13277ZP15257XP13257YP13287TP13247UP12247VP11367XP14367TP11467VP11457VP13257UP1
2247UP12267ZP154;7]P13267UP13267WP13298TP11588[P14658TP11568XP131<8VP13658UP12258WP12258WP114=8V
P11458WP12268VP114=8VP13268XP14258UP11478UP13068TP114E8XP144C8XP144C8YP14498TP13068RP11058XP1327
8VP13298TP13268YP12278TP13278VP13258WP13258WP13258VP11458TP12288RP11088UP12268TP11368VP11368[P15
368XP13268\P14368XP14278UP12268VP13548SP11048SP11058VP11488YP11449YP13259WP13379XP14739VP10239WP
12129TP10269UP10279WP14789[P14759SP12049VP10439XP10339YP10239WP11139WP10339XP10339XP11129TP10239
XP10239XP10239XP11129UP11139WP10349WP10459VP10239WP11149XP13139WP10239WP10329UP10229UP10219RP100
19RP10019RP10029TP10259TP13059TP13529TP10239WP12149YP13139TP12229TP11129UP11139XP12139VP12129UP1
1189WP13849TP11459YP12139RP11029VP11189]P12839TP10339XP12139VP10349XP12439XP10229UP10229UP11139X
P11129UP11139VP12129TP10239UP10239WP10249ZP10339UP10239TP10319RP10019RP10039TP10329UP11119RP1002
9TP1025:XP1226:\P1339:UP113::XP1229:TP1145:VP1136:YP1227:\P1138:VP1358:XP1356:ZP1226:YP1135:TP11
35:VP1135:TP1156:WP1157:YP1245:TP1136:UP1146:WP1145:VP1147:XP1357:ZP1357:YP1467:WP153::XP1359:VP
1248:WP1216:WP1336:YP1337:YP1536:XP1326:ZP1326:[P1446:VP1155:WP1137:VP1266:ZP1426:[P1427:]P1159:
^P1448:WP1366:WP1336:YP1335:VP1337:XP1366:XP1138:YP1535:TP1135:UP1135:WP1138:ZP1356:WP1246:YP113
7:ZP1436:WP1527:WP1216:YP1355:VP1135;TP1302;TP1022;TP1112;UP1112;RP1002;UP102><ZP1326<TP1147<TP1
329<WP1359<YP1355<VP1137<XP1155<YP1227<WP1145<TP1326<XP132A<WP1136<VP1157<WP1426<WP1427<VP136=<U
P114=<WP1146<VP1255<UP132A<TP114=<TP1136<ZP1326<VP1326<XP1326<VP1146<XP1145<WP1325<XP1328<WP1145
<WP1326<WP1426<[P1334<TP1224<TP1136<TP1325<TP1326<WP1328<VP1145<TP1225<WP1225<TP1146<YP1436<WP14
2:<VP1427<XP142><YP1255<VP114@<YP132:<YP152@<[P1;?<<VP1145<VP1134<UP1134<UP1224<TP1135<YP114<=UP
1326=\P1445=YP1226=UP1226=WP1228=VP1544=TP1226=XP1337=XP1427=XP1327=YP1379>\P1288>VP1377>YP1217>
ZP121C>\P1579>^P1358>WP1156>YP1147>XP117;>TP1135>WP1336>XP1327>VP1246>[P1356>\P132;>WP114;>YP114
;>WP1357>TP1136>ZP1246>[P1249>VP1528>TP1228>VP1229>VP1154>UP1227?YP1226?XP122:?\P12:9?YP1836?XP1
046?UP125??VP148??VP173:?]P11:6?WP1164@ZP1112@UP1022@VP102I@[P1214@\P1213@WP1026@]P1316@ZP1032@T
P1113@XP1213@WP1213@TP1034@VP1046@VP1055@VP1043@UP1035@WP1056@VP1053@VP1036@VP1055@VP1033@XP1213
@XP1032@VP1024@VP1045@WP131:@WP1114@ZP1042@UP1024@VP1042@UP1113@WP1214@VP1042@UP1112@UP1023@WP10
22@TP1022@UP1112@TP1023@WP1212@UP1023@YP1114@YP1023@XP1133@WP1133@YP1214@WP1046@TP1363@TP1214@VP
1113@UP1023@XP1212@TP1024@UP1025@ZP102;@UP18:8@XP1134@XP1021@RP1004@TP1215@TP1313@RP1004@WP1025@
XP1112@TP1023@VP1024@WP1024@VP1313@UP1214@WP1045@QM023@TP1033@WP1033@UP1023@VP1134@YP1042@UP1022
@TP1022@UP1113@VP1135@XP1053@WP1212@TP1025@ZP1313@TP1031@RP1005@XP1036@[P1067ATP1146AVP1525AXP11
37AVP113FAUP1EDHAWP1GD5AWP1148AXP1386AYP1147A[P1425AWP1328AXP1385ATP1156AWP1327AYP1366AYP1339AZP
129<AXP1356AVP1519AXP1045AVP1037AVP1157AVP1158AXP1468ATP1477AVP1176AYP1325AWP1226AUP1426AVP1137A
YP1226AVP1146AWP1328AYP1326AXP1359A]P1627A[P1427AXP1176AYP1146AYP1328AZP1136AZP1158AWP1148AZP118
5AWP1156AUP1146AWP1147AWP1415AVP1256ATP1146AVP1145ATP1135AVP1137AVP162:AXP1198AXP1387AVP1367AXP1
367A^P1066AWP1145AXP1324ATP1148AYP1147AVP1266BXP1155BYP1327BTP1166BVP1146B\P1255BWP1323BYP1213BY
P1211BRP1002BVP1112BVP1113BUP1038BTP1316BWP1415BUP1042BTP1026BYP1414B\P1333BWP1223BYP1213BYP1223
BXP1132BTP1022BVP1112BVP1113BXP1133BXP1033BXP1214CTP1143CRP100\1DUP1Y11:DWP1884DXP1034DZP1045DZP
1213DWP1132DVP1025D]P1352DVP1024DVP1313DXP1021DRP1001DRP1002DTP1024DXP1113DXP1229D\P1115DYP1413D
WP1115DZP1032DTP1114DWP1024DRP1105DWP1053DVP1134D[P1213DVP1034DVP111=DTP1113DXP1113DXP1022DUP102
4DXP1314DYP1042DTP1112DVP1113DWP1112DTP1028DTP1313DWP1033DWP1034DUP1041DRP1005DXP1143DVP1032DVP1
113DYP1212DTP1024DVP1115DWP1222DUP1023DWP1032DUP1003DTP1033DVP1033DYP1114D\P1243DXP1034DZP1313DW
P1022DUP1022DTP1024DZP1043DTP121<EUP1213ERP1106EVP1367EXP1528E[P1247E[P1427EVP1476ETP1225ETP1147
EVP1535EVP1146EVP1313EXP1215EYP1054ETP121<EXP1828EVP1185EWP1255EVP1214EXP1024EWP1023ETP1036EXP13
14EYP1033EXP1033EWP1213EWP1117EXP1025EWP1145EVP1214EWP1245ETP1035EVP1416E\P1516EWP1054EVP1114EYP
1138EXP1613EVP1026EVP1115EXP1136E[P1115EWP1033EWP1038E]P1312EUP1024EUP1213EWP1023EYP1032EUP1023E
XP1132EVP1113EVP1035EVP1254EVP1143EVP1021FRP100AFTP1;93FTP1022FUP1023FYP1213FXP1134FYP1132FVP102
2FUP1114F[P1045GTP1337GVP1529GZP1529G\P1529GZP1519G\P1518HVP1518HXP1518HXP1268H[P1265HTP1135HVP1
136HWP1426HTP1226HVP1225HTP1135HWP1139H[P1439H]P1435HVP1144ITP1149IXP1119IZP1115IUP1138IVP1538IX
P1539IXP1357JXP1444JTP1137JXP1366JVP1258JVP1625JYP1435JTP1323JRP1106JUP1326JWP1329J[P1825JWP1135
JVP113FJTP1147JXP1525JYP1324JVP1135JXP1329JZP1356JVP1336JXP1338JZP1147JYP1148JWP1548JYP1546JZP15
25JYP1137JTP1137JVP1136JXP1425JYP1325JXP1335JYP1325JXP1326JTP1138JVP1338JXP1337JTP122AJRP1104JUP
1134JUP1134JUP1134JTP1224JUP1136JTP114;JXP1144JVP1135JTP1225JVP1227JZP1327JWP122EJRP1106JUP1136J
VP1357JXP1137JZP1135JXP1148J[P1166J[P1446JXP1326J[P1324JVP1227JYP1137J[P1137JWP1527JXP1157JVP142
7JXP1428KVP1225KVP124:KXP124GKUP114?KUP1134KTP113<KTP1148KRP1106KYP1146KXP132?KVP1135KWP1146KVP1
135KYP1226KWP1246KYP1246KXP1325KXP1145KVP1338KYP1325KXP1325KWP1156KVP1225KWP1147KVP1337KXP1335KY
P1229K\P1278KXP1146KZP1155KWP1155KYP1325KWP1157KVP1159LVP1167LVP1526LTP1146LVP1147LVP1427LXP1427
LZP1275LVP1136LVP1156LWP1227LYP1168LZP1287LVP1266LWP1436LVP1428LWP1157LXP1157LYP1375LYP1145LYP12
46L[P1246L\P1434LVP1226LWP1136LWP1336LYP1334LSP1105LTP1135LVP1136LYP1336L[P1337LVP1137LXP1135LVP
1135LYP1148LYP1357MWP1428MWP1228MYP141<MVP113:M\P1946MZP1138M]P1257MYP1367MYP1328M\P1558M^P1555M
XP1146MYP1146M[P1146M\P1325MXP1334MUP1225MWP1326MWP1336MYP1337M^P1275NUP1044NUP1142NRP1004NUP131
2NUP1023NWP1032NUP1023NYP1113NYP1022NVP1022NTP1024NWP1316NVP1143OWP1032OUP1023OTP1213OTP1212ORP1
003OUP1022OTP1112OTP1023OWP1033OTP1034OVP1313OWP1023OXP1132OTP1022OUP1023OTP1212OTP1111ORP1004O\
P1032OTP1115P1TP1215P1VP1213P1XP1033P1XP1213P1YP1033P1YP1034P1VP1023P1YP1215P1VP1329P1VP1154P1VP
1043P1VP1026P1VP1434P1VP1043P1WP1213P1WP1114P1TP1035P1UP1043P1WP1022P1TP1028P1YP1039P1YP1287P1\P
1066P1VP1325P1TP1324P1TP1215P1XP1247P1YP1326P1YP1214P1WP1023P1WP1113P1VP1022P1VP1026P1ZP1534P1TP
1216P1XP1143P1YP1036P1TP1316P1VP1315P1XP1316P1TP1425P1TP1316P1VP1216P1ZP1024P1YP1034P1YP1316P1VP
1545P1VP1432P1UP1113P1WP1114P1ZP1025P1VP1315P1VP1043P1WP1035P1VP1115P1ZP1213P1XP1134P1VP1022P1TP
1023P1VP1135P1TP1215P1WP1215P1VP1255P1]P1155P1[P1213P1WP1033P1WP1023P1YP1213P1XP1033P1XP1033P1WP
1033P1WP1024P1\P1213P1YP1213P1VP1024P1WP1223P1WP1117P1VP1526P1VP1412P1VP1113P1WP1034P1WP1312P1TP
1112P1UP1024P1VP1113P1WP1113P1VP1032P1TP1023P1UP1032P1TP1022P1TP1023P1WP1212P1TP1023P1UP1033P1VP
1112P1TP1115P1UP1216P1UP1425P1UP1314P1UP1211P1RP1003P1WP1116P1WP1054P1XP1243P1YP1134P1WP1143P1TP
1035P1XP1223P1XP1114P1ZP1034P1TP1035P1VP1224P1VP1222P1UP1114P1TP1136P1TP1316P1VP1314P1ZP1313P1VP
1212P1SP1002P1VP1023P1XP1134P1TP1145P1UP104:Q1`P1286Q1XP1436Q1WP1246Q1YP1245Q1UP1225Q1WP1227Q1XP
1379Q1VP1417Q1XP1357Q1YP1465Q1TP1225Q1VP1226Q1UP1355Q1UP1226Q1YP133=Q1YP1245Q1VP1335Q1TP1325Q1VP
1337Q1UP1214Q1TP1216Q1ZP1523Q1RP1106Q1TP1326Q1VP1326Q1WP1358Q1YP1369Q1YP104<Q1WP1247Q1YP1025Q1UP
1135Q1WP113:Q1VP103CQ1YP1048Q1XP1646Q1VP1426Q1UP1355Q1UP1135Q1WP1227Q1YP1326Q1UP1136Q1WP1133Q1RP
1105Q1VP1325Q1VP1333Q1VP1026Q1WP1246Q1YP1248Q1]P1185Q1WP1336Q1UP1355Q1VP133=Q1ZP142;Q1VP1218Q1WP
1317Q1UP121BQ1WP133AQ1UP1218Q1WP1355Q1VP1245Q1UP1246Q1XP1416Q1WP1045Q1VP1245Q1UP1215Q1VP1245Q1VP
1216Q1UP1316Q1WP1317Q1VP1636Q1WP1326Q1XP124DQ1WP133CQ1UP1217Q1XP1365Q1TP1145Q1TP1135Q1VP1136Q1XP
1325Q1VP1032Q1UP1115Q1VP1224Q1UP1135Q1UP1035Q1WP1037Q1WP1056Q1VP1336Q1XP1336Q1UP1216Q1WP1217Q1[P
1325Q1VP1133Q1XP1029Q1VP1227Q1YP1057Q1XP1054Q1TP1215Q1XP1314Q1TP1225Q1WP1045Q1YP1338Q1VP1248Q1XP
1245Q1TP1157Q1XP1626Q1YP1243Q1RP1104Q1WP1134Q1TP1035Q1UP1035Q1WP1035Q1XP1255Q1TP1155Q1VP1215Q1WP
1036Q1\P1415Q1TP1325Q1WP1313Q1UP1113Q1XP111:Q1ZP1229Q1WP1166Q1WP1316Q1ZP1315Q1XP1147Q1VP1144Q1TP
1035Q1UP1216Q1ZP1525Q1VP1136Q1VP1046Q1YP1545Q1TP1215Q1VP1215Q1VP1226Q1VP1061R1RP1003R1YP1112R1VP
1115R1TP1048S1UP1155T1VP1414T1VP1142T1UP1023T1WP1023T1XP1217T1YP147EU1TP115FU1VP1165U1TP132<U1VP
1048U1VP1428U1XP1426U1VP1137U1TP1147U1VP1145U1VP1136U1YP1154U1TP1134V1TP1226V1[P1424V1UP1226V1VP
1135V1XP1225V1XP1226V1YP1146V1YP1145V1VP1225V1XP1137V1WP1146V1XP1246V1ZP1245V1VP1324V1UP1225V1WP
1225V1TP1328V1WP1166V1WP1246V1UP1326V1WP1326V1YP1327V1^P1425V1TP1148V1WP1144V1UP1226V1YP1326V1YP
1339V1TP1329V1VP1328V1XP1336V1XP1428V1\P1426V1WP115:V1YP1135V1TP1135V1VP1137V1YP1135V1WP1149V1TP
1149V1VP1147V1VP1148V1VP1325V1WP1156V1WP1326V1VP1436V1YP1426V1ZP1435V1XP1327V1WP1427V1YP1427V1VP
1145V1WP1146V1[P1325V1WP1327V1TP1137V1VP1138V1UP1138V1WP1136V1VP1246V1XP1246V1ZP1156V1WP1326V1YP
132:V1VP114:V1XP1149V1TP1229V1VP1226V1VP1336V1XP1338V1^P1626V1YP1326V1[P1327V1]P1355V1XP1146V1XP
1144V1TP1138V1VP1328V1XP1328V1TP1158V1VP1157V1XP1425V1UP1135V1WP1135V1XP1146V1YP1324V1VP1136V1YP
1257V1VP1227V1XP122:V1VP113:V1XP1139V1VP1328V1^P165:V1VP11::V1XP11:6V1WP1425V1SP1105V1VP115:V1\P
1195V1XP1326V1YP1166V1[P1425V1WP1138V1XP1248V1[P1245W1XP1326W1\P1146W1XP1146W1ZP1149W1[P1189W1XP
1736W1ZP1256W1VP1224W1VP1226W1YP1226W1ZP1535W1XP1225W1YP1246W1WP1146W1YP1145W1XP1145W1YP1135W1YP
1145W1VP1135W1XP1136W1YP1136W1[P1134W1VP1135W1VP1135W1YP1135W1TP1245W1VP1135W1XP1137W1UP1337W1XP
1336W1[P1157W1XP1339W1XP1176W1[P1427W1[P1535W1TP1134W1UP122<W1VP1336W1VP1448W1XP1278W1YP1378W1]P
1358W1`P1357W1YP1327W1[P1327W1YP1157W1\P1155W1XP1325W1UP1135W1WP1135W1VP1135W1YP113;W1WP142;W1YP
1425W1VP1326W1TP1316W1VP1315W1TP1327W1VP1155W1YP1146W1UP1226W1WP1226W1XP1254W1SP1104W1VP1146W1YP
1255W1VP1225W1XP1226W1VP1226W1XP1225W1XP1249W1]P1495W1XP1247W1TP1107W1VP1158W1YP1176W1UP1136W1WP
1137W1VP1155W1TP1248W1ZP1644W1RP1104W1UP1146W1YP1146W1ZP1134W1UP1227W1XP1156W1SP1205W1UP1215W1WP
1216X1TP1316X1VP1318X1VP1418X1XP141;X1ZP1518X1WP1336X1VP1134X1TP1137X1VP1414X1TP1136X1VP1216X1TP
1315X1WP1147X1ZP1549X1VP1319X1XP1314X1UP1228X1YP1436X1VP1325X1VP1136X1XP1135X1VP1225X1XP1226Y1WP
114:Z1XP1637Z1ZP1538Z1YP1268Z1[P1268Z1YP1378Z1WP1539Z1ZP1489Z1XP1439Z1ZP143:Z1YP1356Z1WP1338Z1VP
1247Z1WP1268Z1XP1638Z1YP1575Z1WP1137Z1VP1246Z1VP124=Z1VP124=[1XP1136[1XP1145[1VP1157[1VP1437[1XP
1435[1TP1225[1VP122:[1^P1836[1WP1225[1TP114:[1XP1224[1UP1136[1XP1225[1XP1147[1UP1207[1[P1336[1WP
1337[1YP1274[1TP1135[1WP1337[1WP1427[1YP1421\1RP1007\1WP1537\1WP1537\1WP1537\1WP1537\1WP1537\1WP
1532\1TP1115\1WP1432\1UP1024\1SP1207]1VP1319]1WP153<]1WP1535]1UP1044]1TP1143^1TP1212^1TP1023^1YP
1215^1WP1145_1TP1146_1VP1417_1[P1136_1WP1157_1YP1357_1[P1356_1WP1226_1YP1222_1TP1113_1VP1226_1WP
1356_1WP1353`1TP1022a1TP1022a1UP1112a1UP1119b1WP163<b1VP1534b1VP1218b1XP1315b1YP1318b1[P1362b1TP
1023b1XP1021b1RP1004b1YP1331b1SP1003b1VP1132b1TP1119c1TP1325d1TP1312d1TP1023d1XP1134d1VP1223d1VP
1114d1YP1222d1UP1114d1XP1312d1TP1112d1UP1022d1TP1025e1VP1136e1VP1157e1XP1358e1VP1626e1VP1435e1WP
1215e1WP1227e1XP1143e1XP1023e1VP1112e1TP1022e1SP1007e1TP1064e1WP1213e1WP1113e1VP1116e1XP1319e1XP
1335e1WP1225e1TP1144e1YP1212e1TP1113e1TP1213e1WP1223e1WP1227e1[P1446e1XP1414e1VP1243e1VP1032e1UP
1022e1UP1024e1ZP1314e1XP1313e1VP1033e1XP1022e1VP1023e1XP1023e1XP1212e1VP1112e1VP1116f1XP1426f1ZP
1425f1UP1327f1XP1525f1YP1145f1YP1144f1VP1135f1WP1147f1ZP1525f1WP1325f1WP1326f1\P1144f1VP1136f1WP
1355f1XP1246f1ZP1356f1ZP1155f1XP1145f1XP1325f1YP1249f1[P1476f1YP1435f1WP1145f1WP1145f1XP1336f1XP
1246f1ZP1446f1\P1325f1UP1225f1WP1225f1TP1135f1VP1136f1UP1326f1WP1324f1TP1226f1XP1325f1VP1328g1\P
1476g1[P1436g1YP1326g1[P1326g1WP1425g1XP1146g1[P1426g1[P1426g1ZP1428g1[P1136g1VP1046g1XP1354g1RP
1105g1YP1146g1TP1226g1VP1227g1TP1317g1VP1317g1\P1265g1XP1148g1ZP1186g1VP1046g1\P1156g1XP1156g1VP
1135g1UP1215g1WP1217g1^P1276g1YP1535h1XP1326h1ZP1445h1UP1135h1WP1135h1WP1135h1WP1155h1WP1327h1^P
1474h1VP1228h1ZP1575h1UP1325h1UP1325h1YP1147h1[P1265h1YP1134h1UP1225h1XP1324h1VP1224h1VP1228h1\P
1577h1[P1326h1ZP1429h1WP1167h1ZP1467h1YP1166h1XP1355h1UP1227h1[P1165h1XP1325h1VP1225h1XP1225h1WP
1326h1WP1156h1[P1445h1UP1225h1WP1224h1VP1136h1ZP1426h1[P1446h1ZP1443h1SP1105h1XP1145h1YP1146h1VP
1426h1VP1164h1UP1136h1ZP1244h1UP1225h1TP1147h1UP1136h1\P1536i1YP1155i1VP1328i1XP1646i1YP1324i1VP
113Ci1[P1:=5i1YP1145i1WP1136i1XP1328i1WP1526i1ZP1426i1UP1147i1YP1356i1WP1136i1XP1246i1[P1249i1YP
1367i1[P1366i1YP1326i1VP1035i1WP114:i1\P1865i1YP1149i1eP1725i1XP1324i1UP1137i1VP1165i1VP1147i1YP
1047i1]P1355i1VP1135i1XP1136i1ZP1445i1XP1156i1[P1226i1YP1156i1\P1425i1YP1144i1UP1134i1UP1138i1aP
1157i1TP1325i1WP1146i1VP1447i1ZP1226i1XP1326i1ZP1326i1XP1326i1[P1326i1TP1135i1WP1248i1VP1425i1TP
1048i1YP1626i1\P1156i1[P1435i1YP1325i1YP1326i1[P1156i1\P1157i1_P1465i1YP1135i1YP1224i1VP1135i1YP
1143j1WP1033j1YP1134j1\P1244j1\P1312j1VP1113j1YP1133j1XP1133j1YP1224j1[P1243j1YP1213j1XP1223j1YP
1113j1XP1133j1YP1133j1XP1214j1ZP1043j1YP1133j1YP1133j1XP1132j1VP1112j1VP1022j1VP1024j1XP1213j1YP
1035j1[P1414j1XP1214j1[P1133j1XP1032j1VP1023j1YP1223j1WP121?j1`P1<?6j1`P1364j1WP1043j1VP1214j1WP
1214j1YP1215j1XP1053j1XP1114j1WP1214j1YP1213j1XP1114j1YP1135j1XP1144j1[P1143j1XP1138j1ZP1548j1\P
1543j1UP1213j1XP1214j1VP1312j1VP1023j1YP1213j1YP1023j1YP1222j1VP1023j1YP1135j1YP1054j1ZP1323j1YP
1212j1VP1022j1VP1024j1[P1113j1YP1215j1ZP1053j1XP1023j1YP1032j1VP1112j1VP1023j1XP1023j1YP1134j1\P
1323j1WP1212j1VP1112j1TP1113j1WP1223j1WP1114j1[P1145j1_P1158j1VP1114j1[P1149j1[P1133j1YP1134j1[P
1145j1[P1137j1XP1427j1ZP1427j1]P1443j1XP1136j1ZP1313j1YP1214j1\P1325j1XP1024j1[P1043j1YP1223j1WP
1213j1XP1223j1WP1214j1WP1034j1YP1033j1WP1035j1WP1029j1XP1134j1WP1033j1XP1134j1\P1315j1[P1413j1YP
1134j1ZP1242j1VP1024j1ZP1313j1YP1036j1`P1513j1XP1034j1[P1045j1YP1428j1UP1772j1VP1022j1TP1023j1XP
1033j1VP1215j1WP1043j1WP1024j1ZP1023j1WP1215j1ZP1054j1\P1044j1YP1313j1YP1032j1UP1113j1YP1133j1YP
1225j1ZP1354j1ZP1312j1VP1113j1YP1032j1VP1114j1YP1023j1YP1025j1_P1435j1^P1255j1VP1053j1WP1214j1[P
1214j1[P1334j1WP1324j1WP1324j1YP1333j1XP1113j1YP1033j1XP1222j1UP111;j1[P1216j1^P1216j1`P1423j1XP
1225j1YP1053j1YP1214j1[P1215j1ZP1413j1WP1214j1[P1214j1WP1214j1YP1214j1XP1214j1ZP1216j1_P1266j1_P
1264j1ZP1213j1WP1212j1UP1113j1WP1133j1XP1113j1XP1136j1UP1113j1WP1216j1XP1213j1WP1214j1[P1213j1VP
1134j1YP1214j1ZP1214j1[P1243j1XP1215j1]P1316j1`P1314j1ZP1244j1ZP1214j1XP1313j1WP1214j1ZP1333j1XP
1114j1XP1114j1ZP1114j1ZP1025j1[P1415j1ZP1414j1XP1316j1]P1264j1XP1245j1^P1215j1]P1216j1`P1334j1[P
1213j1VP1036j1_P1266j1^P1265j1YP1032j1TP1117j1]P1374j1ZP1335j1XP1223j1VP1224j1ZP1244j1ZP1224j1ZP
1245j1YP1354j1ZP1216j1]P1364j1[P1244j1[P1244j1[P1214j1XP1214j1ZP1214j1[P1214j1VP1315j1WP1325j1YP
1325j1ZP1354j1YP1244j1XP1334j1YP1325j1[P1433j1VP1214j1WP1214j1YP1213j1WP1034j1XP1214j1ZP1214j1[P
1212j1UP1113j1VP1033j1XP1112j1TP1114j1ZP1323j1WP1034j1[P1313j1WP1224j1ZP1313j1XP1215j1ZP1414j1VP
1034j1XP1033j1VP1215j1]P1324j1ZP1214j1TP1113j1UP1113j1WP1114j1ZP1044j1XP1034j1ZP1214j1YP1034j1ZP
1215j1ZP1215j1\P1214j1[P1244j1ZP1044j1XP1314j1[P1043j1WP1036j1XP1214j1XP1214j1ZP1214j1ZP1314j1YP
1034j1YP1314j1WP1314j1WP1025j1ZP1417j1WP1033j1WP1033j1XP1036j1WP1314j1YP1043j1XP1213j1WP1214j1ZP
1334j1YP1214j1WP1214j1YP1213j1XP1213j1XP1218j1XP1213j1WP1034j1XP1034j1ZP1037j1`P1213j1XP1213j1XP
1024j1YP1033j1WP1213j1WP1213j1XP1212j1TP1024j1ZP1323j1VP1214j1ZP1213j1XP1214j1VP1245j1YP1023j1UP
1113j1WP1113j1XP1023j1XP1213j1WP1213j1YP1133j1XP1033j1XP1215j1]P1413j1VP1027j1VP1026j1WP1034j1XP
1214j1ZP1214j1XP1214j1TP1034j1VP1032j1TP1113j1WP1212j1TP1113j1XP1213j1VP1223j1VP1214j1XP1214j1ZP
1213j1YP1133j1XP1133j1WP1227j1ZP1334j1\P1334j1ZP1244j1[P1334j1\P1213j1XP1223j1YP1137j1ZP1437j1\P
1433j1YP113Aj1YP1>=Aj1[P1>=8j1]P1654j1ZP1314j1\P1334j1[P1245j1^P1444j1[P1145j1[P1152j1UP1114j1XP
1224j1ZP1226j1YP1446j1[P1445j1WP1335j1YP1335j1ZP1325j1\P1326j1[P1416j1]P1414j1\P1244j1\P1244j1\P
1243j1WP1224j1[P1215j1[P1325j1]P1325j1\P1253j1WP1223j1YP1217j1[P1045j1]P1154j1[P1048j1XP1133j1XP
1223j1WP1133j1YP1223j1WP1133j1YP1134j1ZP1144j1\P1324j1\P1323j1YP1133j1YP1134j1XP1223j1XP1134j1\P
1133j1YP1113j1WP1223j1YP1224j1ZP1133j1YP1223j1YP1134j1\P1328j1aP1643j1YP1134j1\P1143j1YP1223j1XP
1132j1VP1112j1VP1113j1YP1133j1WP1223j1XP1133j1XP1223j1YP1213j1YP1033j1YP1033j1YP1022j1VP1022j1VP
1113j1YP1213j1YP1034j1[P1033j1XP1023j1XP1032j1VP1112j1VP1112j1VP1022j1UP1022j1UP1022j1VP1116j1XP
1246j1ZP1246j1ZP113Nj1VP1LN3j1XP1133j1XP1033j1XP1032j1VP1022j1VP1115j1VP1113j1XP1034j1ZP1042j1VP
1024j1[P1246j1_P1156j1aP1153j1XP1223j1XP1133j1XP1135j1^P1154j1\P1133j1YP1134j1WP1137j1^P1134j1[P
1243j1XP1224j1[P1333j1YP1133j1WP1132j1VP1023j1WP1033j1XP1033j1XP1034j1ZP1143j1YP1214j1[P1314j1ZP
1323j1XP1023j1YP1024j1\P1324j1ZP1323j1XP1113j1YP1113j1YP1223j1YP1222j1VP1113j1XP1032j1VP1023j1YP
1033j1XP1035j1ZP1255j1[P1432j1VP1113j1YP1033j1YP1033j1XP1113j1TP1133j1YP1032j1VP1116j1XP1246j1ZP
1244j1ZP1044j1[P1313j1YP1023j1XP1213j1YP1023j1YP1113j1YP1113j1YP1133j1YP1032j1UP1113j1XP1222j1VP
1023j1YP1032j1VP1022j1VP1023j1YP1023j1YP1023j1YP1033j1YP1034j1YP1043j1YP1213j1YP1023j1XP1021j1SP
1002j1VP1024j1VP1314j1YP1324j1[P1323j1WP1213j1XP1033j1YP1034j1ZP1044j1[P1312j1VP1024j1ZP1142j1VP
1021j1SP1004j1ZP1042j1VP1022j1VP1025j1_P1033j1YP1022j1VP1022j1UP1023j1XP1033j1WP1035j1XP1023j1VP
1023j1YP1023j1XP1033j1YP1023j1XP1034j1YP1034j1[P1315j1]P1412k1VP1022k1VP1113k1YP1032k1VP1113k1YP
1033k1YP1032k1UP1113k1YP1113k1YP1214k1\P1323k1YP1134k1\P1143k1YP1222k1VP1113k1YP1133k1XP1133k1YP
1133k1YP1212k1VP1112k1VP1114k1\P1313k1YP1115k1[P1225k1[P1223k1YP1114k1\P1244k1\P1312k1VP1113k1YP
1213k1YP1132k1UP1022k1VP1023k1XP1222k1VP1023k1YP1213k1YP1029k1]P1553k1XP1134k1[P1022k1VP1023k1WP
1113k1YP1034k1WP1243k1WP1024k1ZP1024k1ZP1243k1XP1025k1YP1414k1WP1318k1_P1312k1UP1112k1UP1113k1YP
1023k1UP1024k1[P1243k1XP1033k1XP1213k1XP1223k1YP1033k1XP1022k1VP1024k1WP1333k1XP1112k1UP1022k1UP
1116k1WP1315k1YP1022k1VP1026k1UP1246k1WP1243k1XP1224k1UP1214k1WP1213k1UP1213k1XP1115k1WP1414k1ZP
1044k1ZP1044k1\P1214k1\P1143k1YP1134k1[P1313k1YP1113k1YP1213k1YP1134k1ZP1042k1VP1114k1\P1333k1YP
1213k1XP1213k1YP1213k1WP1032k1UP1113k1YP1033k1XP1024k1[P1044k1VP1333k1UP1112k1UP1114k1ZP1147k1YP
1033k1XP1034k1[P1322k1UP1022k1VP1113k1XP1132k1VP1113k1YP1134k1ZP1314k1YP1215k1[P1433k1XP1213k1YP
1033k1YP1022k1VP1023k1VP1023k1XP1025k1[P1414k1WP1024k1ZP1033k1YP1024k1[P1043k1YP1223k1YP1133k1YP
1223k1YP1113k1XP1214k1WP1212k1UP1116k1[P1544k1XP1245k1XP1022k1VP1026k1ZP1365k1[P1424k1ZP1223k1VP
1213k1VP1214k1ZP1314k1YP1043k1WP1214k1YP1216k1[P1033k1WP1037k1VP1034k1[P1033k1XP1214k1VP1042k1UP
1113k1UP1117k1UP1663k1XP111;k1UP1114k1VP1314k1ZP1044k1[P1324k1YP1325k1YP1143k1WP1214k1ZP1315k1ZP
1424k1[P1333k1XP1212k1TP1114k1VP1334k1[P1324k1ZP1324k1[P1224k1ZP1325k1ZP1434k1ZP1324k1ZP1143k1UP
1113k1XP1214k1YP1243k1VP1033k1VP1022k1UP1113k1VP1214k1ZP1143k1XP1214k1YP1243k1XP1114k1ZP1312k1TP
111;k1VP1333k1WP1215k1YP1413k1WP1023k1XP1113k1XP1115k1[P1414k1YP1243k1WP1213k1XP1214k1XP1312k1TP
1113k1WP1214k1ZP1214k1YP1214k1[P1214k1WP1214k1YP1213k1WP1212k1UP1113k1XP1033k1VP1214k1XP1315k1]P
1412k1TP1114k1ZP1144k1YP1022k1TP1113k1WP1133k1UP1213k1XP1214k1YP1333k1YP1133k1XP1214k1\P1214k1\P
1244k1\P1244k1\P1334k1\P1244k1\P1244k1\P1244k1ZP1324k1YP1032k1UP1119k1UP1884k1[P1225k1[P1314k1[P
1215k1]P1254k1[P1333k1WP1224k1[P1133k1XP1134k1ZP1325k1\P1434k1YP1244k1WP1333k1XP1134k1ZP1212k1UP
111;k1WP1044k1XP1316k1^P1514k1XP1315k1YP1036k1VP1036k1XP1034k1ZP1314k1[P1244k1[P1214k1[P1333k1XP
1215k1[P1215k1[P1154k1[P1214k1ZP1214k1[P1217k1UP1113k1VP1212k1UP1114k1VP1036k1`P1314k1ZP1313k1XP
1214k1YP1313k1VP1033k1WP1024k1YP1314k1ZP1313k1WP1214k1WP1034k1YP1033k1XP1213k1XP1113k1XP1214k1XP
1214k1ZP1213k1XP1113k1XP1213k1XP1033k1UP1023k1WP1022k1UP1113k1TP1023k1VP1024k1TP1034k1VP1034k1VP
1313k1WP1214k1XP1214k1ZP1214k1[P1313k1XP1113k1XP1213k1XP1114k1[P1035k1[P1215k1[P1316k1^P1512k1UP
1025k1VP1054k1[P1034k1VP1045k1WP1045k1YP1045k1WP1035k1YP1034k1VP1044k1XP1314k1XP1312k1UP1113k1XP
1213k1VP1033k1XP121=k1ZP1<:3k1XP1134k1[P1323k1WP1134k1[P1113k1UP1113k1WP1114k1ZP1216k1\P1524k1XP
1214k1ZP1213k1XP1214k1[P1313k1XP1214k1VP1313k1UP1113k1WP1112k1UP1114k1ZP1214k1ZP1022k1TP1113k1XP
1223k1XP1214k1XP1314k1[P1213k1WP1214k1ZP1323k1VP1034k1ZP1033k1VP1215k1^P1414k1ZP1316k1`P1514k1YP
1314k1ZP1214k1VP1043k1XP1213k1XP1213k1XP1024k1[P1044k1ZP1312k1UP1023k1WP1213k1WP1214k1VP1044k1VP
1045k1VP1225k1ZP1425k1ZP1226k1^P1223k1XP1133k1XP113<k1XP1134k1[P1138k1TP1773k1YP1133k1VP1226k1VP
1326k1XP1323k1YP1134k1\P1135k1_P1424k1\P1135k1_P1154k1[P1144k1[P1145k1[P1133k1YP1133k1YP1133k1WP
1133k1XP1133k1YP1134k1[P1245k1_P1153k1XP1133k1YP1223k1YP1223k1YP1223k1YP1133k1YP1133k1WP1134k1\P
1133k1XP1133k1YP1224k1YP1224k1[P1223k1WP1133k1WP1223k1YP1224k1[P1223k1YP1225k1_P1153k1YP1223k1YP
1135k1_P1144k1\P1143k1XP1223k1XP1133k1YP1213k1WP1133k1WP1035k1XP1145k1ZP1143k1XP1217k1XP1217k1ZP
1214k1[P1314k1\P1314k1[P1324k1[P1213k1XP1034k1YP1214k1[P1213k1XP1215k1ZP1254k1ZP1322k1UP1024k1WP
1243k1YP1113k1YP1215k1[P1054k1\P1243k1YP1215k1^P1423k1XP1214k1ZP1315k1]P1314k1[P1323k1XP1215k1[P
1413k1XP1215k1^P1442k1UP1114k1[P1334k1[P1335k1^P1443k1XP1214k1[P1333k1WP1224k1ZP1335k1[P1443k1WP
1135k1ZP1433k1XP1034k1YP1142k1UP1022k1UP1023k1YP1213k1XP1033k1WP1033k1WP1033k1XP1023k1YP1213k1YP
1034k1\P1045k1_P1213k1XP1114k1[P1313k1YP1213k1XP1033k1YP1214k1[P1044k1[P1313k1YP1033k1XP1213k1XP
1114k1ZP1043k1YP1033k1XP1214k1[P1324k1ZP1314k1YP1313k1XP1215k1[P1244k1[P1314k1ZP1334k1\P1322k1UP
1113k1YP1133k1YP1223k1YP1032k1VP1024k1\P1043k1XP1023k1WP1033k1TP1213k1YP1223k1WP1115k1\P1045k1^P
1044k1\P1313k1YP1033k1XP1032k1VP1024k1\P1314k1\P1142k1UP1114k1VP1114k1WP1243k1XP1113k1YP1214k1XP
1023k1YP1213k1YP1214k1\P1323k1VP1114k1ZP1113k1WP1114k1\P1314k1\P1313k1XP1112k1TP1023k1YP1033k1XP
1033k1WP1033k1WP1134k1[P1112k1UP1113k1VP1112k1VP1113k1YP1223k1YP1133k1XP1136k1YP1045k1YP1113k1YP
1116k1ZP1113k1XP1113k1WP1113k1XP1115k1YP1216k1bP1534k1[P1314k1ZP1044k1XP1043k1YP1212k1UP1113k1YP
1022k1VP1023k1WP1032k1VP1112k1VP1022k1UP1022k1UP1024k1VP1314k1ZP1022k1TP1024k1[P1042k1VP1024k1[P
1323k1XP1214k1VP1022k1VP1028k1^P1462k1TP1024k1XP1313k1TP1023k1VP1023k1XP1212k1UP1113k1VP1113k1XP
1113k1XP1213k1YP1214k1[P1314k1[P1044k1VP1314k1VP1023k1XP1215k1WP1314k1ZP1324k1XP1214k1ZP1215k1YP
1254k1VP1043k1YP1032k1VP1022k1VP1023k1YP1112k1VP1022k1TP1024k1WP1043k1YP1023k1XP1023k1YP1025k1YP
1052k1VP1022k1UP1024k1XP1214k1[P1323k1YP1032k1UP1023k1YP1033k1UP1022k1VP1112k1TP1114k1\P1045k1^P
1153k1WP1023k1YP1224k1ZP1143k1YP1223k1YP1113k1YP1032k1UP1023k1YP1032k1VP1023k1YP1222k1VP1112k1UP
1022k1UP1024k1[P1223k1YP1022k1UP1023k1XP1213k1XP1033k1XP1212k1VP1024k1\P1042k1VP1024k1VP1043k1YP
1022k1VP1114k1\P1044k1[P1243k1YP1134k1ZP1313k1XP1213k1YP1113k1YP1215k1^P1152k1VP1023k1YP1034k1[P
1044k1YP1034k1[P1034k1ZP1314k1[P1046k1aP1164k1WP1315k1_P1422k1VP1114k1\P1333k1XP1022k1VP1025k1^P
1132k1UP1023k1YP1116k1[P1416k1]P1414k1[P1212k1VP1115k1[P1433k1YP1133k1YP1032k1UP1023k1YP1023k1XP
1033k1YP1033k1YP1212k1UP1112k1VP1022k1UP1113k1XP1222k1UP1023k1XP1023k1XP1134k1[P1314k1VP1044k1[P
1323k1XP1022k1VP1023k1YP1214k1[P1214k1\P1047k1ZP1112k1VP1023k1YP1033k1YP1115k1UP1023k1YP1213k1YP
1213k1YP1214k1[P1314k1XP1213k1VP1213k1YP1034k1XP1022k1VP1023k1YP1113k1YP1113k1YP1214k1VP1314k1YP
1143k1YP1032k1VP1022k1VP1022k1VP1113k1YP1132k1VP1024k1XP1024k1VP1313k1YP1034k1[P1043k1YP1214k1\P
1114k1WP1044k1[P1312k1UP1115k1YP1423k1WP1024k1WP1312k1VP1023k1YP1214k1\P1314k1VP1114k1\P1242k1VP
1023k1XP1115k1XP1033k1WP1213k1XP1032k1VP1112k1TP1112k1VP1023k1YP1213k1WP1214k1\P1044k1\P1044k1\P
1315k1VP1113k1YP1134k1XP1325k1VP1443k1XP1134k1\P1042k1VP1024k1ZP1213k1XP1033k1YP1033k1YP1032k1VP
1022k1UP1023k1YP1212k1UP1022k1UP1023k1XP1023k1YP1034k1UP1033k1XP1034k1ZP1042k1UP1022k1VP1023k1YP
1224k1ZP1334k1[P1223k1XP1223k1YP1133k1YP1133k1YP1133k1XP1134k1\P1143k1YP1133k1YP1139k1[P1153k1YP
1134k1[P1143k1WP1214k1ZP1322k1UP1112k1UP1025k1ZP1414k1\P1044k1XP1313k1XP1033k1XP1033k1YP1032k1VP
1022k1VP1023k1YP1034k1WP1314k1YP1043k1YP1022k1TP1003k1YP1216l1TP1316l1VP131;l1VP161;l1XP1619l1YP
1639l1[P1636l1SP1106l1UP1155l1TP1224l1TP1224l1UP1135l1WP1327m1XP1557m1YP1445m1XP1326m1ZP1357m1YP
1164m1TP1224m1TP1225m1XP1139m1ZP1359m1\P1388m1VP1424m1TP1225m1VP1135m1WP1144m1TP1229m1XP1525m1UP
1156m1VP1264m1UP1133m1RP1106n1TP1146n1YP1357n1VP1427n1XP1429n1VP1639n1XP163?n1YP15?6n1VP1517n1TP
1226n1TP1157n1VP1327n1YP1137n1VP1528n1VP161En1UP11C6o1\P1537o1ZP115>o1VP1<1=o1TP1757o1XP1217o1ZP
1216o1XP1365o1VP1256o1TP1316o1VP1319o1XP1579o1ZP1577o1XP1327o1[P1326o1VP1036o1YP1035o1VP1226o1YP
1257o1VP1416o1VP1328o1[P1466o1YP1326o1UP1134o1RP110>o1TP1228o1[P1476o1VP1421o1RP1003o1YP1112o1UP
111<o1TP1;13o1UP1112o1UP1027o1YP1614o1WP1319o1ZP1855o1VP1432o1TP1113o1TP1132o1TP1026o1VP1422o1TP
1024o1RP1002o1UP1022o1TP1024o1TP1312o1TP1113o1WP1222o1VP1022o1TP1022o1UP1023o1WP1222o1UP1114o1\P
1312o1VP1023o1YP1112o1UP1022o1TP1112o1UP1113o1UP1136o1VP1363o1VP1113o1VP1033o1WP1032o1TP1022o1TP
1021o1RP1002o1UP1022o1UP1112o1UP1113o1XP1033o1WP1213o1XP1112o1TP1024o1YP1113o1WP1213o1WP1132o1VP
1022o1TP1022o1VP1022o1UP1026P2VP1435P2TP131<Q2XP104<Q2ZP1049Q2XP1619Q2ZP161:Q2XP171:Q2ZP1716Q2XP
1246Q2ZP1245Q2WP1224Q2VP1137Q2[P1556Q2YP1324Q2UP1225Q2UP1225Q2WP1225Q2YP1327Q2[P1545Q2WP1136Q2[P
1136Q2ZP1145Q2WP1326Q2[P1426Q2XP1336Q2ZP1334Q2VP1136Q2[P1249Q2WP1449Q2YP1449Q2ZP1379Q2]P1378Q2]P
1627Q2XP1545Q2XP1226R2[P1354R2UP1136R2XP1136R2ZP1136R2[P1326R2[P1445R2YP1245R2VP1225R2XP1224R2VP
1135R2XP1138R2\P1665R2YP1136R2YP1326R2[P1326R2WP1445R2XP1339R2XP1669R2ZP1667R2XP1136R2VP1328R2]P
1286R2TP1316R2VP1315R2XP1225R2YP1247R2YP1175R2XP1326R2XP1246R2ZP1248R2\P1466R2YP1525R2UP1225R2WP
1226R2UP1226R2WP1227R2YP1226R2VP1168R2WP1174R2UP1136R2TP1316R2VP1315R2UP1225R2WP122AR2YP1==5R2WP
1138R2^P1618R2`P1616R2WP1135R2WP1326R2VP1136R2YP1138R2ZP1645R2XP1326R2[P1445R2VP1135R2UP1225R2TP
1145R2WP1159R2`P1395R2WP1148S2ZP151;S2^P1518S2XP1515S2VP1136S2VP131:S2WP1447S2YP1419S2[P1389S2_P
1585S2YP1329S2\P1356S2ZP1145S2TP1225S2VP1224S2UP1224S2UP1225S2XP1336S2XP1336S2ZP1335T2WP1336T2WP
1356T2WP1365T2WP1325T2UP1327T2VP1476T2TP1155T2TP1305T2VP1314T2TP1135T2YP1329T2ZP1359T2\P1356T2UP
1148T2YP1147T2VP113;T2TP1308T2TP1518T2VP1514T2XP1214T2ZP1215T2^P1252T2UP1112T2UP1022T2TP1115T2TP
1205T2VP1256T2UP1046T2XP1043T2TP1025T2TP1312T2UP1022T2VP1113T2YP1213T2UP1035T2^P1444T2WP1022T2UP
1112T2RP1002T2UP1021T2RP1007T2VP1427T2XP1428T2TP1518T2VP1515T2VP1246T2VP1443T2UP102BT2TP1@06T2VP
1315T2SP1203T2YP1031T2RP1003T2YP1212T2UP1024T2[P1045T2WP1042T2UP1021T2RP1002T2VP1113T2XP1032T2UP
1023T2YP1023T2WP1032T2UP1021T2RP1003T2XP1032T2VP1112T2VP1022T2UP1022T2VP1022T2VP1112T2VP1112T2VP
1022T2UP1022T2VP1112T2VP1112T2UP1114T2XP1323T2YP1213T2XP1132T2TP1023T2WP1031T2RP1002T2VP1113T2XP
1212T2TP1023T2YP1033T2YP1032T2VP1022T2UP1022T2VP1022T2TP1113T2XP1212T2VP1023T2YP1132T2UP1114T2ZP
1333T2WP1223T2XP1223T2WP1133T2YP1034T2\P1133T2XP1022T2TP1023T2VP1022T2VP1023T2VP1133T2WP1212T2TP
1112T2TP1112T2VP1022T2VP1022T2TP1022T2UP1021T2RP1001T2RP1001T2RP1001T2RP1001T2RP1002T2TP1022T2TP
1021T2RP1001T2RP1003T2TP1031T2RP1002T2TP1022T2RP1002T2UP1021T2RP1002T2UP1026T2YP1463T2TP1213T2TP
1022T2TP1022T2TP1023T2XP1214T2[P1322T2TP1022T2TP1022T2VP1022T2TP1022T2VP1113T2XP1214T2YP1324T2\P
1212T2UP1023T2YP1224T2\P1043T2YP1023T2YP1033T2UP1022T2VP1112T2TP1023T2TP1212T2UP1024T2[P1213T2VP
1132T2TP1022T2TP1023T2XP1213T2TP1032T2UP1113T2WP1034T2VP1042T2TP1024T2WP1313T2WP1032T2UP1022T2TP
1023T2XP1212T2VP1111T2RP1002T2VP1112T2VP1022T2UP1112T2UP1022T2UP1024T2ZP1314T2VP1023T2TP1031T2RP
1001T2RP1002T2TP1021T2RP1002T2VP1022T2UP1113T2XP1212T2VP1023T2UP1034T2XP1113T2YP1213T2WP1224T2ZP
1314T2[P1333T2TP1033T2UP1032T2TP1022T2TP1022T2UP1111T2RP1002T2VP1112T2UP1022T2VP1024T2\P1042T2TP
1022T2VP1029U2UP1469U2WP1466U2ZP1436U2XP1427U2]P1155U2VP1225U2XP1226U2[P1365U2UP1135U2WP1136U2ZP
1154U2UP1135U2TP1035U2VP1034U2TP1224U2UP1225U2XP1145U2WP1147U2VP1467U2VP1436U2VP132;U2UP113;U2WP
1134U2UP1137U2VP1217U2XP1216U2WP1155U2VP1337U2YP1356U2ZP1435U2XP1245U2XP1135U2XP1145V2TP1144V2TP
1227V2YP1145V2XP1336V2UP1326V2WP1324V2TP1227V2WP1424V2TP1146V2ZP1227V2VP1147V2XP1146V2VP1445V2YP
1325V2XP1325V2YP1326V2XP1155V2XP1144V2VP1226V2XP1425V2WP1246V2WP1326V2YP1326V2WP1426V2VP1326V2XP
1327V2XP1555V2WP1135V2XP1328V2WP1146V2UP1146V2WP1148V2UP1136V2WP1326V2YP1326V2ZP1247V2\P1646V2ZP
1246V2ZP1444W2VP1136W2XP1425W2UP1146W2ZP1164W2TP1145W2XP1147W2UP1135W2XP1135W2WP1136W2XP1246W2ZP
1247W2[P1265W2YP1245W2YP1324W2VP1135W2XP1325W2XP1337W2YP1325W2XP1326W2YP1325W2WP1136W2ZP1148W2ZP
1143W2TP1135W2YP1138W2[P1176W2VP1156W2XP1425W2UP1225W2WP1224W2UP1225W2WP1325W2WP1146W2XP1326W2ZP
1325W2XP1326W2TP1146W2VP1146W2ZP1265W2XP1326W2ZP1425W2WP1136W2XP1336W2XP1426W2UP1146W2WP1145W2XP
1146W2XP1135W2XP1329W2VP1147X2VP1548X2VP1538X2XP153CX2WP1326X2VP1155X2XP114:X2^P1396X2WP1255X2TP
1225X2VP1225X2VP1226X2ZP1426X2WP1325X2WP1136X2WP1448X2]P1375X2WP1245X2WP1327X2VP1157X2XP1156X2WP
1155X2XP1325X2YP1326X2ZP1423X2SP1107X2WP1357X2YP1355X2YP1135X2YP1325X2VP1225X2XP1224X2SP1104X2UP
1146X2WP1424X2UP1137X2VP1145X2WP1325X2WP1145X2XP1334X2TP1225X2XP1336X2WP1146X2YP1145X2WP1326X2XP
1427X2XP1527X2YP1165X2TP1325X2TP1226X2YP1248X2WP1465X2VP1144X2VP1226X2VP1326X2XP1325X2TP1225X2VP
1224X2VP1139X2ZP1765X2TP1325X2TP1146X2VP1326X2XP1325X2VP1134X2SP110:Y2VP162:Y2XP1627Y2YP1536Y2XP
1425Y2VP1136Y2YP1539Y2ZP1836Y2VP1136Y2WP1136Y2UP1146Y2XP1337Y2VP1437Y2XP1439Z2VP1698Z2VP1588Z2VP
1587Z2VP1477Z2TP1157Z2VP1155Z2TP1215Z2VP1217Z2TP1534Z2TP114:Z2TP1636Z2XP1216Z2WP142<Z2VP1528Z2XP
1444Z2ZP1332Z2TP1027Z2VP1155Z2WP1142Z2TP1005Z2YP1444Z2YP1135Z2WP1314Z2TP1218Z2]P1354Z2VP1046Z2WP
1257Z2YP1479Z2TP1648Z2TP1538Z2TP1537Z2TP1429Z2VP1648Z2VP1538Z2VP1537Z2VP1424Z2TP1132Z2VP1112Z2UP
1113Z2YP1222Z2UP1112Z2UP1022Z2UP1115Z2XP1332Z2TP1023Z2YP1222Z2UP1112Z2UP1023Z2XP1032Z2TP1112Z2VP
1022Z2UP1023Z2YP1224Z2[P1133Z2WP1213Z2XP1113Z2YP1212Z2UP1026Z2VP1429Z2XP1287Z2XP1162Z2UP1022Z2UP
1022Z2TP1023Z2YP1032Z2UP1023Z2YP1113Z2VP1133Z2VP103:Z2VP1637Z2VP1525Z2TP104:Z2YP1115Z2TP1155Z2TP
131:Z2VP1423Z2UP1219Z2VP1287Z2XP1258Z2XP1572Z2UP1022Z2TP1023Z2XP1132Z2UP1022Z2TP1024Z2VP1043Z2TP
121:[2TP17:<[2VP17<6\2VP1425\2XP1118\2XP1177\2YP1355\2VP1027\2TM313\2XP1023\2UP1033\2WP1115\2VP1
255\2^P1252\2TP1024\2WP1046\2VP1053\2WP1113\2WP1215\2VP1217\2[P1242\2TP1115\2VP1213\2TP1216\2VP1
425\2TP1156\2UP1046\2VP1055\2VP1146\2WP1366\2VP1317\2YP1435\2UP1217\2VP1427\2WP152:\2TP1607\2TP1
517\2ZP1337\2YP1254\2TP1147\2XP1146\2XP1036\2VP1225\2VP1113\2TP1217\2XP1523\2UP1026\2VP1153\2XP1
035\2UP1316\2TP1052\2VP1113\2XP1214\2[P1143\2UP1035\2WP1042\2VP1111\2RP1002\2UP1115\2TP1047\2YP1
418]2YP1326]2ZP1435]2WP1335]2UP1135]2WP1136]2RP1306]2WP1427]2WP1357]2YP1357]2YP1544]2TP1225]2VP1
328]2YP1176]2YP1135]2XP1147]2WP1427]2YP1428]2UP1586]2XP1426]2YP132:]2TP17:6]2VP114;]2VP1529]2TP1
546]2VP1255]2WP1325]2VP1215]2WP1145]2TP1326]2TP1429]2XP1425]2WP1225]2UP1135]2WP1136]2VP1426]2YP1
157]2VP1146]2XP1325]2TP1326]2VP1356]2[P1325]2VP1335]2XP1138]2[P1156]2XP1427]2XP1326]2VP1157]2VP1
217]2XP1215]2TP1317]2WP1547]2YP137:]2XP148:]2ZP1486]2XP1265]2VP1136]2ZP1327]2VP1427]2XP1256]2WP1
326]2YP1324]2UP1137]2[P1335]2WP122:]2ZP1557]2TP1157]2VP1158]2YP1525]2VP1258]2YP1547]2WP1357]2YP1
359]2XP1269]2ZP1265]2WP1225]2UP1225]2WP1227]2YP1558]2VP1548]2XP1546]2VP1365]2UP1139]2XP1649]2ZP1
647]2VP1157]2XP1156]2XP1256]2VP1147]2\P1426]2ZP1327]2XP1224]2UP1136]2TP1216]2VP1219]2WP1377]2XP1
426]2XP1146]2ZP1537]2YP1355]2VP103;]2VP132;]2XP1327^2YP1368^2\P1328^2WP1378^2WP1178^2WP1177^2YP1
136^2YP1425^2UP114:_2\P1369_2[P1175_2UP1225_2WP1228_2\P1447_2XP1526_2WP1258_2VP136:_2XP1754_2VP1
225_2YP1245_2YP1327_2^P1556_2UP1226_2UP1226_2WP1229`2ZP1426`2ZP1225`2XP1135`2XP1135`2WP1224`2TP1
137`2[P1228`2XP1164`2TP1135`2XP1135`2XP1327`2XP1147`2VP1136`2YP1336`2[P1337`2TP1136`2ZP1445`2VP1
225`2XP1225`2YP1326`2YP1326`2[P1327`2[P1227`2^P1227`2WP1527`2WP1427`2YP1427`2YP1378`2TP116;a2^P1
28:a2\P1289a2YP1369a2[P136<a2^P12:8a2ZP1339a2\P1275a2WP113?b2WP124:b2UP1245b2WP1156b2WP1225b2XP1
136b2WP1146b2YP1146b2YP1225b2WP1248c2VP1538c2XP1533c2RP1106c2VP125Cd2RP1:06d2TP1059d2VP1229d2XP1
224d2TP1135d2UP1135d2WP113<e2VP161<e2XP1614e2TP1138e2ZP1418e2YP1534e2UP1135e2WP1245e2TP1135e2VP1
134e2VP1135e2YP1134e2TP1225e2TP1225e2VP1226e2ZP1166e2WP1136e2ZP1225f2WP1146f2ZP1437f2[P1526f2YP1
265f2VP1145f2TP1225f2WP1226f2WP1425f2WP1326f2XP1438f2XP1176f2YP1547f2YP1447f2YP1135f2YP1328f2ZP1
147f2XP1164f2TP1107f2WP1224f2SP1104g2TP122=g2XP1736g2TP1316g2VP1314g2VP1135g2VP1136g2[P1325g2TP1
326g2WP1246g2YP1246g2VP1448g2XP1524g2VP1135g2UP1225g2WP1224g2UP1134g2VP1134g2UP1225g2UP1225g2WP1
224g2VP1134g2VP1134g2VP1134g2VP1134g2VP1134g2UP1134g2VP1135g2YP1135g2YP1135g2VP1135g2XP1134g2UP1
134g2VP1134g2VP1225g2YP1134g2UP1134g2VP1135g2XP1135g2WP1244g2UP1134g2UP1134g2UP1136g2\P1156g2ZP1
156g2\P1156g2\P1157g2\P1157g2^P1156g2[P1156g2\P1156g2\P1156g2\P1156g2\P1156g2\P1156g2\P1156g2ZP1
426g2YP1168g2[P1134g2UP1224g2VP1224g2UP1135g2WP1224g2UP1135g2WP1146g2\P1154g2VP1136g2\P1156g2\P1
154g2UP1135g2YP1226g2[P1154g2TP1228g2UP1224g2VP1225g2YP1146g2\P1226g2\P1138h2YP1446h2YP1248h2YP1
448h2WP1268h2YP1269h2]P1379h2\P1476h2YP1134h2UP121:h2YP139?h2WP147?h2YP147<h2ZP165<h2]P1656h2XP1
436h2XP1444h2TP110Bh2ZP1137h2\P1248h2ZP1168h2UP1135h2WP1147h2YP1136i2WP1427i2WP1376i2VP1424i2UP1
145i2WP1136i2WP1266i2XP1327i2[P1535i2XP1225i2XP1329i2[P1285i2VP1227i2SP1204i2[P1335i2WP1052i2TP1
116i2UP1156i2TP1326i2VP1328i2TP1416i2VP1246i2VP1243i2TP1136i2SP1203i2UP1133i2XP1113i2VP1222i2UP1
026i2WP1422i2TP1114i2RP1206i2TP1423i2VP1023i2TP1032i2TP1026i2YP1264i2SP1102i2VP1113i2XP1032i2VP1
022i2TP1021i2RP1002i2VP1022i2TP1112i2UP1022i2VP1026i2RP1145i2RP1035i2RP1214i2RP1106i2VP1413i2VP1
135i2YP1254i2VP1313i2TP1035i2WP1316i2ZP1432i2TP1023i2XP1031i2RP1002i2TP1113i2WP1113i2YP1033i2YP1
132i2TP1113i2TP1031i2SP1003i2XP1213i2XP1033i2XP1113i2XP1033i2UP1034i2[P1311i2SP1007j2VP1077j2WP1
066k2WP1414k2SP1206l2XP1427l2YP1527m2VP1417m2XP141;m2XP173;m2ZP1739m2XP1586m2XP1357m2XP1134m2VP1
137m2VP1137m2XP1135m2VP1136m2[P1425m2YP1144m2VP1135m2WP1146m2XP1154m2TP1138m2[P1485m2YP1145m2VP1
136m2UP1227m2]P1526m2TP1136m2VP1135m2TP1135m2VP1134m2UP1225m2XP1145m2YP1145m2YP1135m2WP1144m2VP1
134m2VP1134m2TP1225m2YP1134m2UP1224m2TP1225m2UP1225m2WP1226m2YP1444m2UP1136m2YP1424m2TP1134m2VP1
134m2VP1136m2VP1226m2XP1224m2VP1135m2YP1324m2VP1135m2YP1326m2UP1136m2WP1134m2TP1139m2WP1359m2YP1
356m2[P1426m2\P1425m2XP1245m2XP1135m2XP1146m2XP1246m2ZP1248m2YP1368m2[P136;n2XP172;n2ZP1729n2XP1
619n2ZP1615n2TP1225n2VP1224n2TP1224n2UP1135n2XP1146n2YP1146n2[P1145n2VP1135n2XP1134n2TP1135n2VP1
135n2XP1135n2UP1225n2WP1224n2VP1135n2TP1225n2VP1224n2VP1135n2XP1329n2[P1776n2TP1146n2VP1145n2UP1
225n2WP1224n2UP1134n2UP1134n2UP1224n2UP1134n2TP1225n2TP1147n2TP1227n2VP1224n2TP1225n2TP1225n2VP1
224n2TP1228n2RP1108n2TP1145n2YP1136n2YP1146n2\P1149n2`P1585n2YP1134n2UP1136n2[P1154n2UP1226o2UP1
136o2WP113;o2UP1229o2VP1229o2UP1134o2VP1227o2TP1135o2VP1135o2XP1135o2UP122Bo2TP1224o2VP1134o2VP1
134o2VP1134o2VP1134o2VP1134o2TP1227o2UP1224o2VP1135o2TP1135o2VP1134o2TP1227o2UP1134o2VP1135o2UP1
225o2WP1224o2VP1135o2VP1135o2XP1138o2YP162<o2TP1226o2TP1226o2VP1224o2UP1134o2VP1225o2YP1325o2TP1
225o2UP1225o2WP1224o2TP1225o2UP1225o2WP1227o2XP1147o2ZP1145o2UP1135o2WP1134o2VP1226o2\P1428o2VP1
227o2VP1138o2XP1227o2XP1135o2YP1145o2YP1146o2\P1145o2YP1145o2YP1146o2\P1145o2XP1145o2YP1145o2XP1
145o2YP1145o2YP1325o2YP1326o2XP1156o2[P1425o2VP1225o2XP1227o2UP1227o2WP1225o2YP1325o2XP1326o2XP1
246o2ZP1244o2UP1225o2TP1137o2WP1427o2YP1424P3RP1005P3TP1303P3SP1004P3XP1022P3VP1112P3UP1117Q3TP1
146Q3XP1244Q3UP1023Q3WP1025Q3WP1025Q3TP1215Q3WP1315Q3VP1244Q3YP1214Q3TP1137Q3VP1516R3VP135;R3TP1
88;R3VP1886R3TP1137R3WP1226R3VP1357R3YP1438R3\P1377R3VP1245R3TP1225R3VP1225R3XP1336R3WP1155R3WP1
227R3UP1249R3ZP1026R3[P1245R3WP1226R3ZP1355R3UP1147R3WP1138R3[P1176R3YP1155R3XP1138R3XP1328R3ZP1
246R3UP1325R3VP1326R3XP1536R3YP1337R3ZP1244R3TP1216R3WP1413R3WP1022R3SP1003R3XP1113R3XP1115R3VP1
252R3UP1022R3VP1022R3VP1025R3VP1037R3YP1276R3ZP1433R3VP1133R3VP1023R3YP1113R3TP1135R3WP1324R3WP1
114R3[P1214R3ZP1214R3YP1023R3VP1134R3XP1223R3WP1132R3TP1003R3TP1102R3TP1026R3XP1113R3WP1212R3VP1
113R3XP1033R3XP1113R3UP1212R3UP1023R3XP1134R3ZP1224R3YP1033R3WP1022R3TP1023R3YP1032R3UP1023R3VP1
024R3YP1023R3WP1032R3TP1112R3VP1024R3VP1212R3VP1111R3SP1002R3TP1023R3VP102?R3UP10?2R3TP1025R3VP1
313R3TP1212R3TP1112R3TP1114R3VP1143R3WP1023R3WP1113R3XP1223R3WP1024R3ZP1023R3XP1023R3XP1023R3YP1
111R3RP1005R3]P1134R3ZP1135R3^P1134R3[P1133R3XP1024R3[P1032R3VP1113R3YP1113R3VP1112R3UP1024R3YP1
324R3VP1315R3YP1254R3XP1213R3WP1133R3WP1134R3XP1113R3WP1112R3TP1022R3TP1024R3\P1213R3VP1032R3VP1
022R3VP1023R3WP1026S3XP1257S3[P1154S3VP1227S3XP1536S3XP1337S3[P1447S3ZP122;S3YP1438S3YP1538S3XP1
538S3YP1545S3WP1035S3VP1036S3YP1326S3ZP1325S3WP1136S3VP1268S3VP1485S3WP1135S3XP1136S3VP1246S3VP1
146S3XP114:S3ZP128:S3YP1735S3TP1255S3SP1135S3UP1219S3XP1295S3TP1135S3VP1136S3VP116:S3VP1219S3[P1
249S3[P128:S3]P127:S3]P124:S3VP1658S3YP1414S3UP1036S3VP1326S3YP1256S3WP1327S3ZP1146S3XP1159S3VP1
588S3ZP1368S3ZP1157S3XP1425S3UP1225S3WP1227S3WP1256S3UP1146S3UP1148S3XP1288S3WP1286S3VP1225S3VP1
138S3ZP1426S3[P1026S3WP1246T3UP1246U3WP1358U3XP1145U3RP120CU3TP12B5U3SP1205U3UP1215V3SP120:W3ZP1
738W3WP126BX3oLA0JX3PME08Y3ZP1535Y3VP1136Y3YP1436Y3XP1435Y3TP1225Y3VP1225Y3VP1146Y3YP1245Y3TP113
5Y3VP113@Y3TP114@Y3VP1145Y3TP1215Y3VP121AY3VP1255Y3VP1326Y3WP1435Y3TP1225Y3VP1225Y3VP1326Y3XP142
7Y3TP1327Y3VP1326Y3VP1436Y3ZP1136Y3\P1426Y3WP1326Y3YP1326Y3WP1146Y3YP1145Y3YP1324Y3VP1136Y3UP113
6Y3WP1135Y3WP1248Y3ZP1636Y3RP110;Y3VP135;Y3XP1354Y3TP1137Y3\P1324Y3VP122>Y3VP1135Y3VP1329Y3TP114
9Y3VP1145Y3TP1135Y3VP1136Y3WP1154Y3VP1224Y3UP1136Z3VP1156Z3XP1326Z3ZP1324Z3UP1136Z3UP1136Z3WP113
7Z3YP1325Z3VP124:Z3VP132:Z3XP132;Z3VP1529Z3UP1229Z3WP1225Z3TP1225Z3VP1227Z3VP1525Z3TP1135Z3VP113
>Z3TP113>Z3VP1134Z3RP1107Z3WP1327Z3YP1327Z3YP1447Z3[P1445Z3XP1325Z3VP132<Z3YP132<Z3[P1324Z3UP113
8Z3XP1325Z3UP1325Z3TP1135Z3VP1137[3VP1427[3XP1426[3YP1337[3TP1317[3VP131:[3UP106:[3WP1067[3VP146
6[3VP1246[3XP1246[3VP1155[3TP1215[3VP1217[3YP1326[3TP1326[3VP1326[3XP1246[3ZP1247[3WP1327[3YP132
6[3XP1424[3TP1225[3TP1135[3VP1136[3VP1136[3XP1136[3VP1152[3TP1023[3WP1112[3UP1021[3RP1002[3UP111
3[3WP1024[3[P1223[3XP1027[3WP1066[3VP1039[3WP1034[3TP1214[3TP1215[3TP1313[3VP1024[3TP1215[3WP104
6[3VP141@[3TP1213[3VP1113[3WP1136[3VP143;[3VP1425[3WP1328[3WP1428[3YP1426[3WP1425[3VP1326[3VP135
2[3TP1113[3VP1022[3VP102D[3UP1683[3TP1212[3TP1113[3YP1132[3TP1113[3WP1133[3XP1133[3VP1133[3TP111
2[3TP1114[3ZP1243[3VP1034[3XP1143[3XP1022[3VP1023[3TP1213[3TP1033[3TP1212[3UP1022[3TP1114[3TP131
9[3RP1005[3VP1324[3TP1141[3RP1005[3WP1052[3TP1113[3WP1033[3WP1114[3YP1114[3[P1335[3]P1443[3VP103
3[3TP1212[3UP1023[3XP1213[3WP1223[3YP1033[3WP1215[3VP1053[3TP1033[3UP1212[3TP1112[3UP1021[3RP100
4[3TP1042[3UP1115[3WP1042[3VP1023[3WP1033[3TP1032[3TP1022[3TP1021\3RP1002\3VP1022\3QP1102\3UP102
2\3VP1022\3TP1112\3UP1021\3RP1002\3TP1022\3UP1021\3RP1002\3TP1022\3UP1112\3UP1022\3UP1022\3UP102
3\3WP1031\3RP1002\3UP1022\3UP1022\3UP1022\3UP1022\3TP1021\3RP1002\3UP1022\3UP1023\3WP1131\3RP100
2\3VP1112\3UP1112\3TP1022\3VP1022\3TP1112\3VP1022\3VP1022\3TP1112\3UP1022\3VP1022\3UP1022\3VP111
2\3VP1022\3UP1021\3RP1001\3RP1002\3TP1023\3VP1113\3WP1032\3VP1023\3WP1022\3UP1022\3UP1022\3TP102
2\3TP1021\3RP1001\3RP1002\3TP1112\3TP1024\3ZP1042\3TP1022\3UP1111\3RP1002\3UP1021\3RP1002\3TP111
2\3TP1022\3UP1021\3RP1001\3RP1001\3RP1001\3RP1002\3UP1022\3TP1113\3YP1222\3UP1113\3WP1212\3TP111
1\3RP1003\3XP1222\3UP1022\3VP1022\3UP1023\3YP1212\3UP1112\3UP1022\3VP1022\3UP1022\3TP1022\3TP111
2\3UP1022\3TP1023\3WP1033\3WP1113\3XP1212\3UP1022\3UP1112\3VP1022\3TP1113\3UP1025]3SP1033]3TP103
3]3SP1033]3SP1211]3RP1003]3YP1223]3YP1031]3RP1002]3VP1021]3RP1008^3^P1487^3ZP1515^3YP1053^3VP113
5^3YP141:^3ZP1167^3YP1147^3]P1157^3_P1445^3ZP1414^3VP1226^3[P1545^3YP1158^3]P1416^3WP105=^3WP1;=
4^3UP121:^3XP1429^3TP1795^3SP1201^3RP1004^3SP1103^3UP1114^3XP1326^3YP1154^3VP104>^3VP102;^3XP113
8^3YP105:^3]P1046^3WP1059^3_P1489^3YP1726^3ZP106@^3ZP1477^3ZP1417^3YP1166^3YP1142^3SP1005^3XP121
9^3WP1718^3\P127;^3YP17::^3^P1276^3XP1316^3YP1267^3YP1278^3YP1476^3WP1057^3YP1027^3ZP1278^3\P151
6^3ZP1135^3WP1226^3WP1054^3UP1036^3WP1032^3TP1004^3XP1117^3WP1534^3YP1246^3XP115B^3ZP1218^3YP108
A^3WP1617^3]P1528^3`P1487^3YP1267^3ZP1416^3WP1414^3VP1315^3XP1056^3WP1425^3ZP1412^3UP1114^3VP111
B^3VP1=@=^3XP18;3^3WP1132^3VP1117^3XP1644^3[P1314^3XP1312^3UP1116^3XP1413^3XP122?^3WP1:>2^3TP111
3^3XP1216^3WP1057^3YP1059^3[P1319^3\P1317^3XP1058^3YP1056^3WP1417^3YP1066^3YP131<^3YP113>^3]P133
;^3[P109>^3]P18>8^3ZP1418^3\P1658^3YP147;^3YP1818^3YP1479^3\P1658^3ZP1479^3VP1479^3\P1287^3YP114
8^3\P1285^3XP1146^3WP1317^3YP1425^3WP1224^3VP121:^3\P1119^3[P121;^3\P14:5^3WP1147^3YP1118^3XP116
8^3XP1529^3[P1477^3WP1427^3WP1557^3XP147?^3WP1537^3XP1438^3WP1489^3XP1469^3XP1287^3YP1167^3WP136
7^3VP1338^3VP1268^3XP1285^3VP1218^3XP152;^3`P1978^3ZP1477^3ZP1428^3XP1526^3WP1156^3XP1157^3YP106
9^3WP1086^3VP1056^3XP1245^3XP1327^3ZP1425^3WP121<^3XP12:8^3YP1438^3[P137:^3[P1298^3\P1218^3]P133
6^3XP1319^3[P141A^3ZP1117^3ZP146:^3\P1167^3YP1516^3WP1428^3WP1474^3UP1227^3YP1379^3WP1718^3XP141
B^3ZP1<@8^3YP1175^3WP1214^3UP1218^3YP1586^3ZP1217^3VP1268^3WP1427^3VP1066^3VP1357^3WP1469^3YP165
9^3[P1057^3ZP1337^3YP1528^3YP1416^3XP1048^3WP142:^3^P1498^3XP158:^3ZP1288^3WP152:^3^P149<^3ZP171
=^3_P13:;^3WP1169^3YP1525^3UP1218^3XP1286^3WP1139^3ZP1377^3WP1439^3XP1696^3WP1426^3WP1417^3[P115
6^3YP1317^3YP1518^3WP1527^3WP1528^3YP1379^3ZP1079^3YP1416^3WP1417^3WP1468^3YP141:^3_P1516^3WP131
7^3[P1167^3XP1417^3ZP1416^3VP1416^3TP1428^3]P1169^3VP1378^3YP1316^3XP1025^3XP1226^3YP131<^3XP121
9^3\P1594^3TP1218^3\P1067^3ZP1516^3WP1417^3WP1467^3YP1066^3WP1427^3\P1426^3VP1428^3VP1427^3^P147
6^3WP1422_3UP1021_3RP1007_3RP1403_3TP1033_3TP1215_3VP1251_3RP1005_3RP1202_3UP1115_3[P135?_3SP1=0
4_3VP1211_3SP1003_3XP1213_3UP1032_3UP1022_3RP1111_3RP1001_3RP1001_3RP1004_3TP1147_3RP1006_3WP144
6_3TP1424_3UP1132_3VP1024_3TP1133_3RP1106_3WP1444_3UP1133_3YP1036_3ZP1351_3RP1007_3VP1548`3XP164
5`3XP102=`3VP1815`3VP125>`3]P141:`3^P1539`3_P1358`3[P1318`3[P131:`3^P1315`3TP1158`3[P1517`3WP137
6`3WP1056`3YP102H`3TP1A15`3TP1316`3TP115;`3ZP141:`3^P1814`3WP1027`3XP1516`3VP1056`3WP1054`3TP114
7`3[P1539`3]P1477`3ZP1357`3XP1414`3TP1146`3XP1149`3XP1278`3XP1648`3[P1736`3VP1257`3WP1267`3YP121
7`3YP1219`3YP1539`3\P1769`3[P1439`3ZP1437`3VP1155`3TP1317`3YP1138`3[P1118`3ZP1617`3VP1537`3UP151
;`3^P199:`3`P1959`3XP1757`3XP1518`3XP1065`3UP1428`3YP1585`3TP1159`3YP1267`3YP1067`3VP1539`3ZP168
7`3ZP1426`3WP1438`3[P1087`3YP1077`3VP1069`3\P1578`3YP1047`3XP1047`3XP1068`3XP161:`3ZP1488`3ZP153
:`3VP1267`3VP1619`3YP1594`3UP1227`3XP1537`3VP1319`3ZP1777`3ZP1226`3WP1168`3YP1577`3ZP1358`3YP158
9`3XP1585`3VP1246`3VP1067`3VP1536`3VP1319`3YP1387`3XP1533`3RP1109`3]P1319`3ZP1047`3WP1538`3YP174
8`3YP1719`3[P1328`3YP1077`3YP1518`3XP1618`3\P1617`3VP1538`3YP1667`3[P1418a3^P1166a3VP1256a3SP120
Ba3UP1337a3YP1446a3WP133>a3YP12>7a3YP1556a3TP143X1a3UP1336a3UP1267a3VP1635a3YP1144a3UP1225a3UP13
37a3WP1267a3YP1045a3XP1219a3WP1255a3VP1034a3UP122>a3VP122;a3YP1227a3VP1229a3\P1258a3ZP1249a3\P18
38a3ZP124:a3[P1646a3YP1225a3TP1246a3UP1265a3WP1215a3UP1247a3XP143;a3`P1:3:a3\P12:7a3YP1247a3ZP15
36a3WP1255a3UP124;a3]P1287a3ZP1275a3UP1246a3UP1257a3WP1278a3WP126<a3WP1265a3SP1204a3SP1207a3WP12
75a3UP1245a3YP1133a3YP1024a3SP1205a3YP1323a3YP1036a3ZP1354a3RP120T1a3VP12T16a3WP126V1a3TP1208a3V
P1285a3UP1336a3WP1249a3\P1639a3\P1395a3WP1037a3WP1267a3WP1037a3[P1275a3TP1245a3TP125;a3_P1089a3\
P1066a3XP1246a3WP1337a3XP1247a3XP1276a3UP1266a3[P1435a3SP1207a3YP121:a3XP152<a3^P1848a3YP1737a3W
P1547a3ZP1336a3XP1217a3YP1529a3]P173:b3^P1558b3ZP144=b3^P165:b3_P1857b3YP143;b3_P1448b3[P174>b3\
P1448b3[P143:b3[P1869b3]P154=b3XP153:b3]P17:7b3ZP1418b3YP1329b3XP1428b3XP148?b3YP1:=:b3[P1547b3V
P125?b3WP1256b3WP136>b3XP1364b3UP1138b3YP152@b3]P14:=b3aP14:<b3ZP118<b3]P16<?b3^P1;:<b3^P174;b3[
P1868b3YP1547b3ZP141;b3^P144:b3_P1956b3ZP121R1b3]P144;b3]P13:8b3WP1548b3YP174=b3dP149=b3ZP118Bb3
^P165=b3XP126:b3[P15::b3\P139:b3^P1752c3UP1024c3WP1043d3XP1021d3RP1003e3XP1032e3UP1113e3YP1213e3
TP1032f3VP1112f3TP1111f3RP1004g3WP1022g3UP1114g3WP1033g3TP1003h3VP1033h3XP1222h3UP1118i3TP113;i3
TP1154i3TP121:i3WP1223i3RP1101j3RP1001j3RP100;k3TP113:l3XP1046l3YP1165l3VP1137l3UP122Dl3TP120:l3
VP1213l3YP1117l3WP1216l3WP1146l3ZP1144l3UP1136l3WP1156l3YP1143l3XP1033l3WP1222l3VP1114l3[P1313l3
XP1023l3WP1133l3YP1223l3YP1113l3YP1223l3VP1113l3WP1213l3XP1033l3YP1033l3YP1033l3YP1112l3VP1023l3
WP1133l3WP1032l3UP1113l3XP1222l3TP1022l3TP1022l3VP1023l3XP1221l3RP1004l3YP1222l3UP1022l3UP1022l3
UP1027l3ZP1442l3VP1112l3UP1023l3UP1022l3UP1022l3UP1022l3TP1022l3TP1022l3UP1113l3XP1032l3TP1022l3
UP1022l3UP1024l3TP1133l3YP1033l3YP1032l3UP1028l3TP1135l3VP1143l3XP1112l3VP1114l3YP1023l3WP1224l3
UP1141l3RP1003l3RP1002l3UP1112m3UP1024m3WP1044m3XP1143m3XP1025m3YP1426n3WP1246n3WP1335n3TP1246n3
WP1216n3UP1257n3VP1537n3XP1427n3WP1536n3XP1337n3WP1536n3UP1431n3SP1002n3UP1113n3YP1227n3[P1437n3
VP1533n3YP1217n3VP1266o3WP1245o3WP1138o3]P1538o3_P1539o3^P1288o3VP1538o3XP1536o3TP1326o3VP1325o3
TP1325o3YP1325o3WP1135o3VP1135o3VP1326o3VP1336o3XP1337P4UP1225P4XP1336P4VP1227P4YP1249P4UP1137P4
VP1226P4WP1157P4\P1528P4TP1226P4VP1227P4XP1425P4YP1245P4XP1336P4YP1326P4[P1326P4WP1336P4YP1334P4
VP1225P4YP1146P4YP1146P4\P1145P4YP1147P4YP1145P4WP1227P4WP1367P4XP1427Q4VP132;Q4YP116;Q4[P1165Q4
UP1216Q4UP1148Q4WP1358Q4YP1358Q4VP1068Q4XP106:Q4VP135:Q4XP1356Q4WP1155Q4VP1225Q4XP1226Q4WP1158Q4
VP1138Q4XP1137Q4YP1557Q4WP1527Q4ZP1529Q4YP1669Q4[P1667Q4VP1057Q4XP1056Q4XP1426Q4YP1326Q4[P1329R4
ZP1626R4YP122:R4WP1147R4YP1326R4VP1427R4XP1526R4WP1156R4YP1227R4YP1226R4YP1257S4VP1167S4UP1134S4
UP113;S4YP1226S4[P1445S4UP1136S4WP1146S4YP1145S4WP1145S4VP133<S4VP1137S4WP1427S4ZP1428S4VP1538S4
XP1535S4VP1138T4XP1178T4VP1448T4XP1449T4[P1288T4XP121=T4TP114=T4VP1149T4XP1219T4ZP1216T4TP1316T4
VP1315T4TP1317T4VP1547T4ZP1066U4WP1246U4YP124:U4WP116:U4YP1167U4XP1157U4YP1176U4VP1159U4VP1069U4
XP1067U4VP1447U4XP1448U4WP1549U4XP1729U4YP1529U4[P1526U4WP1155U4UP1327U4YP1169U4VP1159U4XP1155U4
XP1327U4ZP1169U4TP1429U4VP1427V4WP1165V4WP1137V4[P1637V4\P1326V4VP1136V4VP1159W4VP1619W4XP1617W4
YP1376W4TP1316W4VP1316W4WP1146W4YP1148W4TP1428W4VP1429W4VP1079W4XP1076W4UP1046W4WP1049W4VP1079W4
XP1077W4UP1435W4TP1335W4VP1217W4ZP1146W4WP1226W4YP1225X4VP1136X4XP1146X4UP1247X4UP1268X4YP1365X4
VP1135X4XP1136X4TP120:X4WP1335X4XP1225X4WP1225X4WP1219Y4WP1436Y4[P1427Y4XP1366Y4WP1146Y4[P1436Y4
TP1226Y4VP1226Y4WP1326Y4YP1326Y4VP1326Y4XP1328Y4VP1518Y4XP1517Y4WP1327Y4YP1327Y4VP1327Y4XP1325Y4
YP1136Y4\P1155Y4UP1225Y4WP1227Y4ZP1524Y4SP1104Y4UP1145Y4WP1137Y4ZP1167Y4VP1136Y4UP1136Y4WP1138Y4
YP1558Y4[P1557Y4ZP1357Y4\P1356Y4YP1326Y4[P1325Y4XP1245Y4TP1135Y4VP1136Y4[P1428Y4XP1158Y4UP1135Y4
YP1144Y4VP1136Y4XP1425Y4YP1247Y4YP1136Y4XP1155Y4VP1225Y4XP1227Y4UP1427Y4WP1427Y4UP1137Y4WP1138Y4
VP1158Y4XP1155Y4TP1135Y4VP1136Y4TP1226Y4VP1227Y4VP1138Y4YP1646Y4\P1428Y4]P1426Y4TP1226Y4VP1229Y4
TP1149Y4VP1148Y4UP1157Z4XP1537Z4XP1369Z4VP1529Z4XP1527Z4XP1137Z4ZP1136Z4VP1425Z4UP1135Z4WP1135Z4
WP1327Z4YP1526Z4VP1358Z4ZP1168Z4TP1135Z4WP1326Z4ZP1229Z4YP1469Z4[P1467Z4ZP1166Z4[P1425Z4XP114:Z4
WP1156Z4TP1136Z4VP1135Z4VP1145Z4XP1324Z4VP1137Z4TP1327Z4VP132:Z4XP152:Z4ZP1526Z4VP1158Z4YP1528Z4
XP1157Z4VP1155Z4WP1326Z4YP1426Z4YP1329Z4TP1149Z4VP1144Z4UP122<Z4WP1226Z4VP1155Z4VP1136Z4[P1256Z4
YP1146Z4[P1145Z4TP1135Z4VP113<[4XP1425[4WP1227[4VP1137[4XP1137[4WP1427[4XP1535[4YP1135[4YP1145[4
YP1336[4VP1425[4VP1337[4\P1167[4[P1166[4YP1146[4[P1146[4XP1136[4[P1435[4VP1326[4VP1227[4VP1157[4
XP1156[4VP1427[4ZP1367[4YP1227[4[P1225[4XP114;[4UP113;[4WP1138[4XP1526[4WP1146[4YP1147[4WP1147[4
YP1148[4VP1148[4YP114:[4XP146:[4ZP1468[4WP1518[4YP1516[4YP1257[4XP1137[4YP1526[4WP1136[4VP1155[4
UP1225[4WP1225[4TP1225[4VP1225[4WP1438[4XP1167[4VP1147[4XP1145[4UP1225[4WP1226[4WP1426[4WP1145[4
UP1135[4WP1135[4WP1146[4\P142=[4VP124=[4XP1247\4XP1167\4VP1428\4XP1148\4ZP114:\4VP113:\4XP1137\4
WP1427\4YP1427\4XP1145\4VP1136\4YP1156\4VP1158\4VP1158\4XP1159\4ZP1727\4_P1537\4WP1147\4YP1149\4
YP1366\4WP115;\4VP115;\4XP1156\4TP1136\4VP1136\4UP1226\4WP1224\4UP1138\4XP1526\4UP1326\4WP1326\4
TP1136\4VP1139\4VP1449\4XP1447\4VP1157\4XP1157\4XP1138\4VP1427\4VP1147\4XP1148\4ZP1548\4\P1545\4
RP1105\4TP1145\4UP1225\4WP1228\4YP1368\4[P1368\4WP1158\4YP115:\4WP116:\4YP1169\4WP1159\4YP1156\4
YP1445\4YP1136\4\P115=\4TP131=\4VP1316\4VP1326\4XP1326\4[P1156\4VP1156\4VP142:\4YP132:\4[P1328\4
VP1158\4XP115:\4ZP117:\4\P1177\4YP1167\4VP1156\4WP1226\4ZP1427\4ZP1328\4\P1156\4VP1146\4XP1146\4
VP1326\4XP1327\4VP1147\4XP1149\4[P1447\4WP1427\4YP1427\4ZP1537\4[P1366]4TP1316]4VP1316]4VP1168]4
XP1466]4WP1448]4YP1627]4ZP1544]4UP1134]4UP1139]4XP1136]4YP1358^4RP1109^4RP1109^4]P1689^4^P1474^4
TP1135^4VP1135^4YP1137_4VP1177_4VP1178_4XP1145_4VP1159_4YP1174_4UP1227_4UP1137_4WP1367_4WP1228`4
VP1628`4WP1135`4WP1146`4YP1326`4[P1157`4[P1553`4RP1106a4TP1306a4VP1368a4VP1448a4XP1447a4VP1357a4
XP1357a4\P1358a4^P1728a4[P1526a4[P1426a4ZP1146a4WP1428a4]P1665a4WP1327b4TP1175b4VP1137b4YP1135b4
XP1136b4XP1266b4UP1155b4XP1137b4YP117>c4WP1449c4XP1588c4YP1138c4\P1136c4VP1136c4YP1136c4VP1158c4
\P1326c4ZP1227c4YP1528d4XP1225d4WP1149d4[P1526d4WP1155d4VP1144d4VP1225d4XP1225d4WP1226d4TP1426d4
TP1043e4RP1106e4WP1317e4VP1313e4RP1106e4VP1256e4XP1425e4UP1323e4SP1103e4RP1107e4VP1224e4TP1137f4
TP1139f4XP1185f4WP1324f4TP1136f4YP113;f4[P11:6f4YP1147f4UP1136f4YP1136f4VP1163f4RP1105g4XP1325g4
WP1324g4RP1106g4[P1325g4WP1326g4XP1325g4VP1326g4ZP1145g4WP1245g4XP1226g4VP1416g4TP1316g4VP1365h4
TP1255h4XP1216h4WP1248h4WP1446h4YP1446h4VP1337h4ZP1336h4TP1326h4VP1326h4[P1434h4UP1226i4YP1335i4
UP1326i4WP1336i4YP1336i4VP142Bi4VP1226i4UP1226i4WP1226i4YP1137i4[P1225i4XP1334i4VP1136i4ZP1137i4
]P1625i4YP1145i4XP1336j4UP1366j4VP1365j4WP1224j4TP1144j4UP1145j4YP1335j4UP1225j4WP1225j4VP1146k4
VP1327k4VP1147k4XP135=k4VP1227k4[P1245k4TP1325k4WP1146k4ZP1527l4XP1227l4ZP1228l4YP1266l4YP1425l4
XP1336l4XP1446l4VP1155l4TP1135l4VP1136l4WP1246l4YP1246l4YP126:m4VP1777m4YP1218m4\P1247m4WP1447m4
YP1447m4WP1157m4YP1159n4XP1365n4VP1225n4XP1226n4WP1336n4YP1337n4VP1447n4XP1445n4TP1135n4VP1135n4
WP1135n4WP1338o4VP1167P5WP1357P5YP1359P5[P154:Q5VP1355Q5UP1325Q5VP1325Q5XP1326Q5ZP1435Q5VP1144Q5
TP1225Q5XP1324Q5TP1224Q5RP1104Q5TP1148R5TP1304R5TP1135R5VP1205R5WP1137R5UP1146R5VP1365R5WP1229R5
ZP1485R5XP1145R5TP1226R5ZP1426R5WP1427R5ZP1528R5XP1184R5UP1135R5WP1155R5XP122U1S5XP132R1S5VP1326
S5XP1248S5[P1558S5]P1556S5ZP1427S5]P1527S5[P1155S5TP1135S5VP1137S5TP1157S5VP1155T5TP1225T5VP1227
T5[P116?T5[P11>7T5ZP1266T5WP1246T5TP1256T5TP1336T5WP1337T5YP1356T5SP1206T5VP1265T5VP1147T5VP1437
T5YP1437T5XP1357T5[P1357T5ZP1146T5\P1155T5VP1327T5XP1545T5UP1225T5WP1226T5WP1336T5YP1335T5TP1317
T5VP1517T5YP1357T5[P1356T5XP1326T5ZP1326T5WP1157T5ZP1137T5\P1136T5XP1429T5\P1728T5YP1656T5YP1426
T5[P1157U5YP1545U5TP1316U5VP1315U5TP1317U5VP1417U5XP1417U5ZP1545U5WP1326U5WP1156U5\P1435U5WP1245
U5WP1326U5[P1356U5TP1316U5VP1316U5WP1315U5XP1325U5WP1156U5XP1336U5ZP1335V5UP1225V5WP1224V5UP1138
V5]P1548V5_P1544V5TP1138V5[P1426V5YP1258V5ZP1548V5\P1549V5\P1449V5^P1446V5YP1154V5VP1225V5XP1136
V5[P1425V5TP1135V5VP1136V5YP1143V5SP1106V5VP1447V5VP1337V5XP1334V5UP1135V5WP1326V5TP1136V5VP1168
V5TP1165V5VP1327V5ZP1226V5XP1326V5ZP1325V5WP1136V5WP1166V5WP1159V5ZP1486V5XP1355V5XP1225V5XP1226
V5VP1049W5[P1185W5WP1136W5VP1225W5VP1315W5WP1138W5VP1558W5XP1558W5[P1577W5[P1337W5]P1245W5XP1229
X5YP129:X5YP193:X5UP132JX5WP1329X5\P1445X5VP1135X5WP1136Y5WP1134Y5UP1136Y5XP1145Y5WP1135Y5SP1106
Y5\P1545Y5XP1247Y5ZP1528Y5WP1366Y5XP1135Y5VP1146Y5YP1157Y5VP1377Y5\P1427Y5XP1357Y5YP1355Y5WP1339
Z5VP1526Z5VP1256Z5YP1356Z5ZP1269[5\P1387[5YP152C[5XP1336[5VP1366[5VP1356[5YP1144[5VP1135[5VP1226
[5\P1436[5[P1255[5VP1329\5\P128=\5`P1838\5ZP1218\5]P1218\5YP1268\5[P1265\5TP1225\5VP1225]5UP1207
]5WP1277^5VP1649^5VP1325^5WP1247^5XP1228^5YP1747^5YP1529^5ZP1359_5^P1227_5^P1326_5XP1327_5\P1438
`5XP1377`5YP1477`5VP1426`5XP1221a5RP1002a5TP1111a5RP1002a5TP1024a5VP1114a5WP1146b5SP122U1b5VP1R1
3U1b5XP1R135b5SP1135b5UP1134b5UP1114b5YP1332b5TP1022b5TP1112b5TP1024b5\P1312b5VP1024b5\P1043b5XP
1212b5VP1112b5VP1112b5VP1112b5VP1112b5TP1113b5YP1212b5VP1022b5VP1022b5UP1112b5VP1022b5VP1022b5UP
1026b5UP1412b5UP1022b5UP1022b5UP1022b5VP1022b5VP1112b5VP1022b5VP1022b5VP1022b5UP1022b5VP1112b5UP
1112b5VP1022b5VP1112b5UP1022b5TP1112b5TP1022b5TP1022b5UP1022b5UP1112b5VP1023b5YP1212b5VP1023b5YP
1033b5WP1026b5UP1056c5WP1426c5WP1157c5WP1157c5YP115;c5WP142;c5YP1427c5VP1515c5VP1255c5UP1225c5WP
122;c5WP1025c5TP1429c5XP1417c5XP1367c5ZP1369c5ZP1295c5XP1325c5YP1245c5WP1328c5ZP1466c5TP1245c5VP
1316c5VP1436c5XP1325c5TP131:c5VP113:c5XP1138c5VP1528c5YP1529c5XP1756c5WP1157c5VP1428c5[P1576c5[P
1258c5]P1175c5TP1225c5VP1225c5VP1246c5ZP1148c5WP1328c5YP1325c5VP1336c5ZP1446c5XP1156c5TP1316c5VP
1317c5VP1069c5VP1036c5VP1057c5TM575c5TP1046c5VP1516c5VP1055c5UP1225c5WP1224c5TP1036c5\P1059c5VP1
038c5ZP161=c5TM02=c5VM025c5UP1315c5UP1317c5VP1155c5WP1135c5TP1215c5VP1215c5XP1244c5UP1217c5\P124
6c5WP1147c5UP1417c5WP141<c5WP1525c5UP1215c5TP1146c5SP1326c5UP1327c5YP1415c5VP1337c5WP1416c5XP122
5c5VP1254c5TP1034c5VP1136c5TP1147c5XP1356c5VP1336c5XP1335c5VP1225c5XP1224c5TP1037c5VP1066c5XP124
2c5VP1027c5VP1514c5TP1143c5YP1034c5YP1222c5UP1117c5WP1427c5YP1427c5XP1575c5TP1134c5TP1149c5VP126
8c5XP1336c5VP1215c5UP1134c5TP1137c5VP116:d5YP143:d5[P143@d5QM21@d5SM21>d5QM11>d5SM11<d5QM81=d5PM
11=d5RM119d5QM219d5SM296e5RP1366e5SP1416e5RP1416e5QP1306e5SP1366e5RP1366e5SP1418f5TP1537f5TP1429
f5VP1598f5VP148?f5TP131@g5TP1=2@g5VP1=2:g5WP148:g5YP1487g5TP1524g5RP1104g5UP114Ah5QM11Ah5SM11Bh5
UM@2Bh5TMAA7i5VP1315i5VP1146i5UP1216i5UP1264i5TP1225j5TP1146j5VP1427j5TP1316j5VP1434j5YP1032j5VP
1115j5TP1042j5SP1002j5UP1027j5VP107;j5SP1804j5RP1107j5VP1544j5RP1004j5TP1134j5TP1213j5WP1216j5VP
1422k5UP1022k5UP1112k5UP102El5SM22El5UM22;l5YP1538l5VP1515l5UP1035l5WP103:l5SM02:l5UM025l5UP1215
l5WP1214l5TP1036l5WP1414l5WP1312l5TP102<l5VP161>l5UP1617l5VP113;l5WP181:l5TP1814l5TP1225l5VP1336
l5YP1141l5RP1003l5WP1033l5YP1032m5VP1112m5VP1112m5VP1112m5VP1112m5TP1021m5RP1002m5VP1023n5VP1132
n5TP1023n5YP1135o5UP1113o5VP1132o5TP1113o5WP1035o5XP1425o5TP1312o5UP1114o5UP1146P6ZP1245P6VP1337
P6VP1324P6XP1323P6TP1032P6TP1117P6ZP1616P6VP1326P6YP1324P6YP1023P6WP1026P6]P1546P6VP1244P6ZP1044
P6TP1214P6\P1316P6TP1316P6VP1313P6XP1214P6[P1143P6YP1215P6WP1255P6UP1215P6WP1217P6ZP1144P6ZP1134
P6XP1134P6\P1212P6VP1113P6WP1032P6VP1023P6XP1033P6YP1212P6UP1112P6VP1113P6XP1025P6\P1413P6WP1023
P6YP1023P6XP1023P6YP1023P6WP1112P6UP1022P6TP1113P6XP1222P6UP1022P6TP1112P6TP1114P6XP1134P6[P1132
P6TP1022P6UP1114P6WP1312P6VP1113P6WP1214P6[P1044P6[P1113P6YP1032P6TP1112P6UP1116P6]P1554P6WP1043
P6XP1213P6XP1113P6WP1023P6XP1225P6TP1214P6YP1332P6VP1115P6[P1153P6YP1214P6\P1042P6VP1027P6WP1217
Q6ZP1528Q6\P1576Q6[P1336Q6XP1424Q6UP1225Q6WP1227Q6YP1226Q6XP1356Q6VP1136Q6WP1436Q6VP1356Q6ZP1434
Q6TP1226Q6YP1356Q6[P1356Q6XP1326Q6ZP1326Q6\P1355Q6XP1225Q6YP1228Q6YP1146Q6\P1255Q6YP1225Q6YP1147
Q6]P1325Q6XP1245R6WP1146R6XP1155R6XP1136R6YP1426R6ZP1135R6WP1327R6\P1625R6XP1146R6[P1157R6VP1516
R6ZP1429R6XP1185R6XP1325R6WP1145R6YP1328R6YP1475R6YP1245R6VP1326R6XP1326R6YP1359S6XP1387S6VP1357
S6XP1355S6VP1145S6WP1145S6UP1225S6WP1225S6VP1335S6VP1135S6XP1136S6ZP1137S6^P1327S6VP154=S6WP1145
S6XP1223S6RP1104S6UP1225S6VP1226S6[P1155S6YP1136S6YP1156S6ZP1434S6UP1136S6WP1424S6VP1135S6XP1146
S6[P1427S6ZP1437S6\P1435S6UP1225S6WP1226S6WP1314S6UP1146S6VP1315S6WP1256S6ZP1324S6VP1226S6VP1146
S6XP1146S6VP1355S6VP1227S6XP1167S6YP1414S6UP1226S6VP1425S6XP1324S6UP1227S6\P1447S6^P1447S6\P1427
S6_P1426S6\P1358S6^P1615S6WP1226S6VP1355S6TP1325S6VP1135S6XP1135S6WP1136S6TP1316S6VP131=S6VP131=
S6XP1389S6XP1379S6ZP1397S6TP1317S6VP1317T6VP1156T6[P1359T6[P1749T6WP1327T6XP1168T6TP1318T6VP1315
T6XP1137T6YP1516T6[P1426T6[P1424T6UP1134T6UP1227T6SP1104U6VP103:U6UP1216U6XP1319U6VP1793U6WP1213
U6TP1035U6XP1415V6YP1055V6XP1355W6YP1355W6XP1354W6WP1316W6YP1512X6TP1004X6VP1224X6XP1224X6YP1214
X6WP1313X6TP1215Y6VP1045Y6VP1043Y6VP1216Y6\P1214Y6VP1042Y6TP1113Y6WP1034Y6VP1022Y6TP1113Y6VP1037
Y6TP1037Y6VP1032Y6TP1023Y6TP1115Y6XP1024Z6WP1313Z6UP1214Z6VP1332Z6UP1113Z6UP1215Z6SP1003Z6WP1024
Z6UP1026[6\P1466[6\P1355[6WP1445[6ZP1425\6XP1254\6VP1215\6ZP1056\6WP1056\6ZP1154\6UP1033]6TP1024
]6XP1113]6TP1026]6VP1525]6VP1434]6VP1314]6VP1335]6VP1443]6TP1226]6WP1213]6VP1223]6VP1034]6WP1033
]6VP1024]6WP1313]6UP1213]6VP1113]6XP1117]6^P1072]6TP1023]6WP1033]6VP1027]6`P1214]6YP1113]6VP1113
]6VP1114]6XP1244]6XP1024]6ZP1115^6VP1155^6[P1137^6XP1076^6ZP1436^6\P1437^6_P1217^6ZP1115^6ZP1116
_6YP1416_6ZP1436_6ZP1433_6VP1026_6XP1156_6XP1115_6VP1314_6VP1036_6[P1144_6WP1144_6ZP1113_6WP1024
`6VP1035`6XP1146`6XP1264`6VP1024`6WP1043a6XP1115a6ZP1156a6YP1024b6UP1036b6ZP1063c6WP1022c6TP1113
c6XP1022c6UP1022c6TP1023c6YP1214c6XP1025c6YP1352c6TP1023c6TP1216c6XP1022c6TP1115c6YP1023c6VP1112
c6UP1021c6RP1004c6XP1212c6TP1027c6`P1224c6XP1332c6TP1118c6]P1274c6VP1034c6XP1033c6VP1114d6VP1023
d6WP1034e6VP1025e6XP1024f6YP1043f6UP1022g6TP1023h6TP1033i6VP1214i6WP1023i6WP1115j6XP1046j6XP1066
j6YP1214k6TP1023k6UP1132k6TP1024k6VP1043k6XP1135k6YP1135k6YP1225k6[P1415k6XP1444k6VP1243k6WP1027
k6ZP1275k6XP1023k6TP1115k6YP1335k6[P1334k6WP1214k6YP1214k6VP1132k6TP1114k6[P1334k6WP1044k6TP1214
k6VP1216k6YP1145k6YP1353k6TP1033k6VP1032k6UP1024k6VP1046k6XP1056k6XP1026k6ZP1028k6\P1133l6VP1023
l6WP1133l6WP1134m6TP1312m6TP1112m6TP1112m6TP1022m6TP1112m6TP1112m6TP1112m6TP1113m6TP1212m6TP1112
m6TP1022m6TP1023m6VP1032m6TP1023m6TP1113m6VP1112m6TP1112m6TP1114m6ZP1033m6TP1033m6VP1114m6VP1316
m6UP1113m6WP1212m6UP1023m6WP1023m6UP1213m6XP1023m6WP1114m6XP1115m6XP1034m6WP1335m6YP1254m6TP1214
m6VP1214m6VP1025m6XP1053m6UP1026m6YP1352m6TP1116n6VP1516n6XP1064n6VP1049n6ZP1094o6VP1314o6VP1035
o6VP1054o6VP1146P7XP1067P7]P1255P7ZP1334P7WP1315Q7VP1314Q7UP1033Q7UP1025Q7VP1054Q7ZP1044Q7XP1223
Q7TP1033Q7WP1027Q7TP1544R7TP1144R7VP1313S7TP1032S7TP1023S7XP1113S7VP1025S7XP1211S7RP1004S7VP1245
S7XP1035S7YP1035T7[P1035U7XP131;V7VP1034V7VP1215V7ZP1217V7XP1116V7ZP1225V7XP1158W7YP121<W7XP121:
W7VP1146W7XP1045W7VP1215W7VP1315W7XP1316W7[P1356W7VP1026W7ZP1315W7XP1035W7ZP1155W7YP1254W7YP1136
W7[P1244W7ZP1027X7XP1317X7XP1167X7ZP1166X7XP1413X7TP1034X7WP1043X7UP1135X7ZP1044X7YP1243X7XP1115
X7ZP1435X7\P1027X7^P1246X7VP1164X7WP1136X7YP1143X7UP1112X7UP1023X7XP1024X7ZP1113X7YP1114X7WP1224
X7YP1224X7TP1147X7ZP1243X7WP1024X7WP1045Y7YP1218Y7]P1255Y7YP1336Y7ZP1036Z7XP1157[7VP1045[7XP1215
[7WP1445[7YP1226[7`P1332[7VP1024[7XP1044[7XP1023[7WP1032[7UP1022[7UP1022[7TP1112[7TP1114[7VP1316
[7[P1555[7[P1354[7WP1022[7UP1025[7YP1023[7WP1112[7TP1024[7XP1042[7UP1113[7TP1113[7VP1024[7ZP1043
[7XP1022[7TP1022[7TP1024[7ZP1142[7UP1025[7YP1026[7_P1063[7WP1022[7TP1026[7ZP1112[7UP1023[7YP1224
[7\P1143[7YP1133[7WP1022[7UP1112[7UP1024[7\P1334[7WP1133[7WP1022[7UP1022[7UP1112[7TP1022[7UP1022
[7UP1022[7VP1113[7WP1112[7UP1022[7UP1022[7UP1022[7UP1112[7UP1022[7UP1112[7UP1022[7UP1112[7UP1022
[7UP1022[7TP1023[7YP1033[7YP1022[7UP1022[7UP1022[7VP1022[7VP1022[7UP1022[7TP1022[7UP1022[7UP1022
[7UP1112[7UP1112[7UP1022[7VP1022[7VP1023[7YP1112[7TP1112[7UP1023[7TP1032[7TP1112[7UP1112[7VP1022
[7UP1112[7UP1023[7XP1113[7YP1033[7YP1212[7UP1113[7TP1113[7VP1114[7VP1215[7VP1434[7YP1214[7WP1226
[7\P1543[7TP1213[7XP1134[7VP1315[7ZP1213[7XP1034[7ZP1043[7XP1115[7VP1414[7VP1046[7YP1063[7XP1134
[7WP1246[7XP1513[7VP1226[7^P1434[7YP1215[7XP1053[7WP1133[7YP1032[7TP1024[7WP1214[7YP1212[7TP1022
[7TP1114[7VP1043[7TP1212[7TP1115[7_P1422[7VP1112[7VP1023[7TP1035[7ZP1113[7TP1032[7TP1114[7WP1213
[7VP1035[7XP1055[7XP1314[7UP1044[7[P1312[7SP1004[7\P1323[7YP1113[7YP1113[7YP1113[7WP1022[7UP1022
[7UP1022[7UP1023[7YP1032[7VP1112[7TP1024[7YP1042[7UP1022[7UP1022[7UP1023[7YP1022[7UP1022[7UP1022
[7UP1022[7UP1022[7VP1112[7UP1022[7TP1112[7UP1022[7UP1022[7VP1022[7UP1022[7VP1022[7UP1022[7UP1022
[7UP1022[7UP1022[7UP1022[7UP1022[7UP1022[7UP1022[7UP1022[7UP1022[7TP1112[7UP1022[7UP1022[7UP1022
[7UP1022[7UP1022[7VP1112[7UP1023[7WP1212[7UP1022[7UP1022[7VP1022[7UP1022[7UP1112[7UP1022[7UP1022
[7UP1022[7UP1022[7VP1022[7UP1026[7TP1112[7UP1022[7UP1112[7UP1112[7VP1022[7UP1022[7VP1022[7UP1024
[7\P1032[7VP1023[7WP1112[7UP1022[7UP1022[7UP1024[7ZP1212[7TP1024[7[P1112[7UP1022[7VP1112[7UP1022
[7UP1022[7UP1022[7UP1022[7UP1022[7UP1112[7UP1113[7XP1112[7UP1023[7YP1212[7VP1023[7YP1032[7UP1113
[7XP1112[7VP1022[7VP1022[7SP1002[7UP1113\7TP1035\7YP1332\7UP1022]7UP1022]7VP1022]7VP1112]7VP1023
]7XP1133^7XP1022^7TP1024^7TP1034^7VP1035^7YP1043^7VP1035^7YP1153^7YP1213^7XP1033^7XP1033^7YP1034
^7VP1313^7WP1033^7YP1213^7XP1213^7TP1032^7UP1023^7YP1032^7TP1112^7UP1022^7UP1022^7VP1022^7UP1022
^7UP1023^7YP1212^7UP1112^7VP1112^7UP1022^7UP1112^7UP1023^7YP1033^7YP1032^7TP1023^7TP1033^7YP1033
^7YP1034^7\P1222^7UP1022^7UP1022^7TP1022^7UP1112^7TP1112^7TP1022^7TP1022^7UP1023^7YP1022^7VP1022
^7UP1022^7TP1112^7TP1022^7UP1022^7TP1112^7TP1022^7TP1025^7UP1024^7VP1045^7TP1033^7VP1022^7UP1023
^7XP1028_7WP1424_7WP1311_7RP1003_7WP1219_7WP1351_7RP1004_7TP1324_7VP1313_7TP1034_7RP1323_7RP1203
_7RP1222_7RP1101_7RP1002_7TP1112_7TP1024_7TP1313_7UP1025`7XP1052a7TP1024a7WP1044a7YP1134a7ZP1334
a7TP1213a7WP1024a7ZP1113a7TP1034a7ZP1143a7TP1033a7WP1022a7UP1024b7TP1323b7TP1212c7UP1024c7VP1314
c7WP1213c7UP1214c7ZP1032c7TP1023d7TP1033d7VP1033d7WP1226d7ZP1314e7VP1241e7RP1002f7UP1113f7WP1112
f7UP1117f7XP1353f7WP1115f7ZP1136f7]P1334f7VP1024f7VP1317f7_P1144f7UP1145f7YP1134f7VP1217f7VP1145
f7WP1154f7VP1133f7UP1136f7ZP1324f7ZP1215f7VP1215f7XP1054f7ZP1145f7XP1045f7XP1444g7VP1116h7YP1366
h7[P1253i7UP1214i7UP1034i7WP1314i7WP1324j7VP1023j7UP1034k7ZP1144k7YP1042k7UP1022k7UP1023k7UP1216
k7\P1163k7UP1023k7WP1023k7XP1214k7VP1317k7XP1034k7VP1335k7ZP1433k7TP1033k7TP1033k7TP1214k7YP1212
k7TP1022k7TP1022k7UP1023k7TP1212k7TP1025k7[P1152k7UP1023k7UP1113k7WP1112k7UP1026k7\P1134k7XP1312
k7UP1113k7UP1023k7WP1024k7VP1044k7XP1025k7YP1153k7TP1032k7TP1022k7TP1024k7WP1047k7ZP1465k7VP1055
k7VP1053k7TP1214k7WP1036k7\P1165k7VP1036l7YP1066l7ZP1255l7WP1254m7WP1326m7YP1063m7TP1033m7TP1034
m7VP1034m7VP1034n7VP1215n7[P1325n7VP1355n7TP1355n7XP1055o7XP1055o7XP1024P8VP1044P8VP1044P8XP1323
P8TP1037Q8XP1615Q8XP1441R8RP1003R8WP1023R8WP1213R8XP1134S8VP1314T8YP1335T8[P1144T8YP1144T8YP1133
T8VP1035T8VP1254T8ZP1333T8XP1114T8VP1143T8XP1215T8]P1044T8WP1043T8WP1023T8WP1223T8VP1214T8YP113:
U8_P1999U8^P1158U8XP147:V8XP138:V8XP165=V8^P193;V8ZP162<V8[P1:2<V8XP1;4;V8[P1::;V8\P1329V8VP114;
V8XP136=V8]P1<<8V8XP1657V8VP1475V8VP1217V8VP142;V8ZP162<V8[P1:29V8XP154;V8]P186;V8^P1879V8YP1149
V8\P1399V8YP1759V8XP164<V8VP1178V8\P1618V8XP1279V8ZP1259V8[P148:V8ZP15::V8YP15:;V8[P11::V8YP1529
V8[P1725V8VP1319V8YP138>V8VP1;29W8XP1586W8UP1417W8ZP1119W8XP143:W8XP165:W8XP1448W8XP1778W8\P176:
W8[P143:W8[P1667W8VP147<W8ZP1528W8ZP1328W8YP154;W8[P1288W8[P1147W8ZP1555X8VP132:Y8ZP1326Y8VP103:
Z8XP139;Z8ZP11:<Z8ZP164=Z8ZP1;7;Z8ZP166<Z8ZP16;<Z8\P1549Z8_P1528Z8XP1078[8\P144:[8_P1757\8ZP1228
\8`P125:]8WP115:]8XP115;]8\P11:5]8WP1145]8XP122;]8[P1728]8XP113?]8YP10:;]8_P1:9=]8_P1579]8]P1738
]8]P1629]8^P1738]8^P162<]8_P17;<]8^P157=]8aP1627]8YP1226]8YP113A]8^P1:2<]8YP152=]8cP172<]8[P11:7
]8WP1636]8WP1526]8WP1525]8WP1427]8TP1636]8TP1526]8TP1525]8TP142C]8^P15A=]8\P157<]8]P196;]8\P119;
]8_P119<]8hP173<]8hP12;<]8hP12;<]8hP12;9]8\P1838]8\P172:]8^P1299]8^P118;]8\P1:28^8VP127:^8\P129<
^8^P14;:^8]P1558^8UP1269^8[P1779^8WP1297^8XP1259_8YP174<_8]P18:9_8]P1389_8]P1385_8WP1337_8ZP1549
_8\P1147_8[P151;_8`P13:9_8[P1688`8VP1338`8YP1547`8\P132:`8YP152;`8WP152;`8YP166:`8\P1549`8]P166;
`8\P1396`8WP1319`8]P1547`8ZP1479`8YP1649`8\P1388`8ZP1257`8YP1535`8UP1437a8ZP1435a8XP1225a8WP1135
b8ZP1429b8WP1157b8YP1146b8YP1441b8RP1004b8ZP1146b8XP1323b8UP1213b8SP1103b8VP1134b8WP1133b8VP1135
b8[P1333b8VP1225b8\P1353b8UP1225b8ZP1329c8[P1594c8ZP1246c8\P1366c8[P1547c8[P1637c8_P1646c8YP1157
c8\P1265c8ZP1156c8YP1424c8VP1244c8WP1033c8VP1028c8_P1339c8bP1367c8\P1273c8VP1223c8XP1214c8ZP1244
c8ZP1025c8\P1024c8YP1119c8`P1163d8TP1215d8TP1424d8TP1115d8TP1114d8VP1324d8WP1334d8UP1216d8VP1216
d8XP1213d8VP1134d8VP1245d8WP1252d8SP1103d8TP1202d8TP1023d8TP1213d8UP1035d8WP1433d8TP1038d8TP1325
d8WP1034d8YP1314e8TP1033e8TP1033e8TP1214f8TP1213f8TP1213f8VP1133f8VP1133f8VP113Ef8UP1214g8WP1034
g8YP1036g8YP1416g8\P1415g8YP1054g8VP1224g8XP1225g8YP1356g8\P1514g8XP1322g8VP1023g8WP1112g8UP1113
h8TP1213h8TP1033h8TP1035h8WP1032h8UP1113h8TP1032h8UP1026i8VP1533i8VP1024i8ZP1135i8]P1024i8VP1315
i8VP1436i8XP1544i8VP1046i8WP1037i8XP1063i8TP1214i8VP1042i8TP1024i8VP1033i8VP1114i8ZP1022i8UP1021
i8RP1002i8VP1112i8VP1112i8TP1113i8WP1132i8TP1022i8UP1023i8XP1214i8ZP1044j8XP1213j8UP1213j8WP1134
j8VP1212j8TP1112j8VP1022k8TP100>k8UP105>k8WP1053k8UP1102k8UP1112k8UP1115k8WP1154k8WP1043k8VP1112
k8UP1022k8VP1112k8VP1113l8UP1214l8VP1032l8UP1024l8VP1214l8VP1035l8YP1313l8TP1032l8UP1022l8UP1026
l8YP1024l8WP1034l8VP1036l8VP1026l8XP1025l8YP1023l8XP1025l8XP1114l8XP1025l8XP1023l8VP1135l8TP1315
l8VP1315l8YP104:m8TP1036m8VP1036m8XP1035m8XP1044m8WP1115m8YP1254m8VP1044m8ZP1132m8UP1113m8WP1133
m8VP1035m8ZP1042m8TP1113n8VP1116n8TP1039n8TP1033n8XP1023o8VP1113o8UP1037o8\P1634P9VP1313Q9UP111=
R9TP1:<<R9UP18:9R9VP1763R9VP1027R9ZP1034R9XP1215R9VP1315R9YP1359R9UP1694R9TP1034R9WP1115R9WP1245
R9YP1055R9VP1354R9ZP1315R9VP1034S9VP1213S9VP1115T9VP1054T9WP1023T9UP1214T9XP1216T9ZP1036T9XP1516
T9XP1058T9UP1033T9SP1004T9VP1025T9WP1145T9VP1032T9UP1112T9TP1004U9UP1034V9WP1325V9WP1435V9WP1426
W9YP1416W9[P1414W9WP1214W9ZP1215W9[P1356W9YP1446W9\P1444W9ZP1023X9WP1032X9TP1023X9UP1113X9UP1113
Y9UP1023Y9UP1213Y9UP1023Z9UP1223Z9UP1225[9YP1054[9VP1212[9TP1114[9XP1316[9\P1052\9SP1004\9UP1035
\9ZP1244\9XP1215\9XP1053]9VP1033]9TP1032^9TP1023^9WP1132^9TP1113^9XP1022^9UP1023^9VP1024^9ZP1117
^9[P1033^9VP1135^9YP1317^9\P1214^9VP1045^9YP1025^9VP1034^9VP1215^9VP1435^9VP1416^9\P1155^9XP1336
^9[P1356^9\P1365^9YP1333^9VP1224^9[P1116^9YP1314^9WP1024^9VP1043^9VP1033^9VP1024^9TP1214^9VP1214
^9ZP1114^9WP1212^9TP1024^9TP1214^9XP1038^9[P1183^9TP1032^9TP1114^9XP1113^9VP1034^9YP1132^9VP1022
^9TP1025^9VP1217^9\P1023^9VP1114^9WP1213^9VP1027^9WP1215^9YP1034^9YP1225^9ZP1314^9YP1036^9^P1214
^9WP1214^9WP1315^9VP1156^9\P1264^9ZP1215^9XP1442_9TP1022_9TP1025_9]P1054_9YP1045`9ZP1057`9ZP1175
`9ZP1423`9WP1114a9XP1142b9UP1023b9VP1025b9YP1022b9TP1113b9UP1034b9WP1022b9UP1024b9VP1242b9UP1025
b9YP1022b9TP1024b9VP1024b9XP1113b9VP1023b9WP1115b9XP1112b9UP1022b9UP1022b9TP1022b9UP1023b9WP1022
b9TP1112b9TP1113b9XP1025c9UP1216c9XP1247c9XP1057d9VP1434d9VP1243d9VP1023d9TP1023d9VP1023d9TP1215
d9YP1024d9WP102<d9TP1145d9VP1432d9UP1116e9\P1025e9XP1055e9XP1024e9VP1047e9ZP1213e9TP1033e9TP1215
f9_P1322f9UP1112f9TP1023f9VP1034f9XP1043f9UP1022f9UP1026f9UP1267f9VP1252f9TP1114f9TP1043f9VP1212
f9UP1112f9TP1023f9WP1033f9UP1024f9YP1144f9WP1024f9VP1043f9WP1032f9UP1023f9VP1114f9YP1326f9ZP1363
f9TP1113f9VP1114f9VP1023f9WP1035f9XP1112f9VP1023f9XP1033f9YP1025f9\P1154f9\P1024f9ZP1035f9YP1152
f9UP1024f9VP1044f9WP1142f9TP1025f9[P1224f9XP1145f9VP1114f9ZP1023f9XP1132f9UP1115f9YP1242f9UP1024
f9VP1245f9VP1153f9VP1025f9\P1022f9UP1022f9UP1022f9TP1022f9UP1112f9UP1022f9UP1112f9UP1023f9WP1023
f9WP1133f9WP1023f9XP1214f9ZP1132f9VP1114f9WP1312f9TP1113f9WP1223f9XP1132f9UP1112f9UP1022f9TP1112
f9TP1112f9TP1023f9YP1022f9TP1112f9TP1022f9TP1024f9ZP1044f9WP1042f9TP1023f9WP1112f9TP1023g9TP1213
g9VP1034g9VP1043g9TP103Bg9VP1033g9TP1035g9YP1354g9ZP1243g9VP1212g9SP1008g9[P1317g9[P1622g9SP1005
h9ZP142Ii9oLH03j9VP1032j9UP1024j9VP1215j9VP1256j9VP1532j9UP1112j9TP1113j9WP1134j9VP1116k9ZP1144l
9WP1215l9YP113=l9TP1218l9TP1763l9TP1213l9TP1034m9XP1023m9VP1023m9VP1214m9WP1315m9XP1056m9\P1114m
9ZP1117m9\P1534m9YP1336m9XP1548m9XP1082m9UP1116n9XP1267n9YP1267n9VP1026n9[P1025o9YP1213o9VP1025o
9YP1356o9XP1355o9WP1215o9]P1254o9VP1033P:VP1033P:VP1029Q:_P1724Q:YP1216Q:`P1334Q:ZP1135Q:\P1339Q
:XP1255Q:YP1114R:YP1333R:VP1138R:XP1243R:VP1134R:XP1333R:VP1135R:ZP1334R:YP1224R:YP1334R:YP1113R
:WP1216R:ZP1155R:\P1316R:[P1364R:ZP1036S:XP1435S:[P1257T:VP1214T:WP1324U:WP1312U:TP1117U:_P1229V
:]P1812V:TP1113V:VP1219W:YP1886X:XP1515X:WP1144X:WP1144Y:VP1035Z:VP1437[:ZP1064[:WP1034\:VP1032]
:UP1024^:VP1022^:TP102?^:RP1003^:XP1113^:TP1033_:TP1215_:VP1053`:WP1114`:WP1034`:YP1032`:TP1023a
:VP1039a:\P1699a:\P1668a:\P1137a:ZP166
"""##)
}
