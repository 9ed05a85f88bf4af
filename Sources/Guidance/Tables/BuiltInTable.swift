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
backlog hostility negativity truancy rot mismanagement complacency failings shortcomings
deterioration stagnation exodus gains strides leap upturn downturn crisis crizis=Xj3 built
eased reduced saved calmed freed deepened widened sharpened enabled lightened lessened
increased decreased disrupted ruined spoiled revived rescued sped slowed broadened narrowed
fostered nurtured prevented driven caused fuelled fed cemented secured ensured guaranteed
weakened enable lighten lessen disrupt ruin spoil revive rescue broaden relieve foster
guarantee weaken cause damage harm hinder transform strict fair unfair favourite favorite=Ql3
better worse mean boring laziest unhelpful approachable friendly horrible useless reliable
strictest nicest kindest meanest fairest favourites favorites=bl3 organised organized=cl3
disorganised disorganized=dl3 harsh popular trustworthy honest professional unprofessional
welcoming punctual thorough shouty scary cruel sarcastic lenient inconsistent respectful
disrespectful biased bossy unfriendly gossipy incapable dreadful awful rubbish terrible meeting
meetings training comment comments note notes surveys briefing briefings day days visits
vizits=km3 rotas desk message messages duties workshops workshop conference conferense=Sn3
contract contracts can could will would should shall may might must doesn't didn't haven't
hasn't hadn't can't couldn't won't wouldn't shouldn't teacher teachers headteacher headteachers
leader ta tas assistant assistants sendco adult adults coaches senco colleague colleagues
mentor mentors principal instructor trainer sir boss supervisor supervisors what how why when
where which whose rowdier chattier sleepier scruffier shabbier gloomier grubbier drabber
blander stuffier dingier gentler meeker milder sterner bossier needier clingier shyer lazier
naughtier cheekier sillier giddier fussier pushier wilder ruder crueller crueler=eP4 wiser
savvier shrewder nimbler zippier snappier punchier pacier tauter trickier harsher stricter
laxer sloppier woollier hazier vaguer muddier patchier choppier bittier stodgier cosier
homelier lovelier prettier nicer jollier merrier perkier brisker dreamier dozier grumpier
moodier sulkier stroppier feistier braver bolder tamer saner trustier likelier worthier prouder
humbler kinder meaner fairer permeate permeates permeated permeating pervade pervades pervaded
pervading infuse infuses infused suffuse suffuses shapes shaped drives inform informs informed
underpin underpins underpinned govern governs governed affect affects affected dominate
dominates dominated dictate dictates dictated trumps trumped defines defined poison poisons
taint taints faze fazes phases rattles ruffles ruffled escapes escaped scares bothers matches
compares pupil child childs boy girl lad lass learner learners students kid youngster
youngsters toddler toddlers infants juniors teenager teenagers groups trio trios pairs y1 y2 y3
y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s s2s s3s s4s kindergartners kindergartener graders lsa
hlta sna smt ceo statistics stats warning warnings topic responsibility conversation
conversations elephant criticism debate parks plonk plonks plonking dump dumps shunt shunts
warehouse warehouses warehousing offload offloads palm palms palming foist foists foisted
foisting herd herds banishes banishing exile exiles exiling relegate relegates relegating
consign consigns consigning sideline sidelines sidelining shovel shovels shovelled shoveled=oV4
shovelling shoveling=PW4 babied babying nannied nannying cosseted cosseting cosset pampered
pampering swaddled cocooned cocooning nursemaided nursemaid babysat featherbedded creak creaks
creaked creaking groan groans groaned groaning buckle buckles buckled buckling splutter
splutters spluttered spluttering limp limps limped limping fray frays frayed fraying teeter
teeters teetered teetering totter totters tottered tottering judder judders juddered juddering
arrangements arrangement machinery infrastructure framework system timetables staffing funding
finances network networks partnership partnerships organisation organization=SY4 administration
pastoral services service procedures processes scores percentages percentage averages headline
headlines total totals tellingly revealingly remarkably curiously oddly strangely ironically
mercifully happily crucially importantly rightly wrongly wisely wizely=oY4 unwisely
unwizely=PZ4 bizarrely inexplicably unaccountably tragically laudably refreshingly reassuringly
amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly miraculously
shamefully inexcusably scandalously incredibly amazingly astonishingly impressively creditably
admirably commendably sensibly foolishly lamentably distressingly alarmingly disturbingly
depressingly dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly
awkwardly unhelpfully helpfully conveniently inconveniently luckily unluckily understandably
justifiably deservedly undeservedly rewardingly promisingly promizingly=d[4 ominously
perversely paradoxically predictably unexpectedly surprisingly surprizingly=j[4 it fuss fusses
fussed fussing dotes doted pontificate pontificates pontificated preaches preached sermonise
sermonize=W\4 sermonised sermonized=X\4 grandstand grandstanded grandstanding postured
posturing stonewalling stonewaling=^\4 filibuster filibustered colonise colonize=a\4 colonised
colonized=b\4 colonises colonizes=c\4 fritter fritters frittered frittering squander squanders
squandered squandering skimp skimps skimped splurge splurged hog hogs hogged hogging
hemorrhages idolise idolize=V]4 idolises idolizes=W]4 idolised idolized=X]4 revere reveres
revered natters chinwag prattle prattled prattles blather blathered blathering witter wittered
wittering yammer yammered blabber jabber jabbered schmooze schmoozed swanned swanning preen
preens preened gloat gloats gloated sneer sneers sneered whined whines moaned griped gripes
cowered cringe cringed cringes grovel grovelled groveled=c^4 squirm squirms squirmed slink
slinks slunk sidle sidled harassed cadge wheedle wheedled manhandle manhandled frogmarch
frogmarched pigeonhole pigeonholed typecast stereotype stereotyped flail flailed flails muff
muffed underrate overrate trickles trickled dribbles dribbled rains pour pours poured pored=g_4
cascade cascades cascaded stab bash fist attempt shade tad smidge trifle mite exams timer tests
tradition difficulty difficulties barrier barriers obstacle obstacles trouble troubles priority
priorities hurdle hurdles nuisance nuizance=d`4 nuisances nuizances=e`4 distraction
distractions stage year things everybody community whole session regurgitate regurgitates
regurgitated regurgitating parrot parrots parroted parroting spout spouts spouted spouting
mumble mumbles mumbled mumbling drone drones droned droning babble babbles babbled babbling
mouth mouths mouthed mouthing spew spews spewed spewing trainee cohort monday age lot part
parts topics project projects song songs poem poems story stories task tasks activity
activities series serieses copy copies mixes line focuses theme themes title titles word words
sentence sentense=Pc4 sentences number answer answers quizes recount recounts debates dramas
drawings painting paintings graph graphs diagram diagrams timeline timelines models sum sums
riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races trips tour
tours talks speech speeches lecture lectures units module modules blocks term terms week weeks
month months years hour hours minute cycle cycles circle circles square squares rectangle
rectangles corner corners column columns halfs third thirds quarter quarters sample samples
selection selections collection collections exhibition exhibitions fairs sale sales concert
concerts rehearsal rehearsals practice practices sessions starters plenaries introduction
introductions summary summaries extract extracts chapter chapters paragraph paragraphs verse
verses chorus choruses refrain refrains repeats revision revizion=_f4 revisions revizions=`f4
continuation continuations response responses reply replies notice notices sign signs heading
headings caption captions code codes symbol symbols names nickname nicknames phrase phrases
saying sayings quotation quotations law laws requirement requirements option options choice
choices vote votes polls interview interviews census censuses doubles single singles mixture
mixtures version versions draft drafts outline outlines template templates scaffolds worksheet
worksheets handout handouts token tokens stamp stamps log logs records register tally tallies
count counts measure measures scales score marks grade grades levels band bands stages steps
rungs strand strands subjects discipline disciplines language languages schemes programme
program=^i4 programmes post posts job jobs role roles responsibilities statements description
descriptions definition definitions date dates times places buildings halls offices yards field
fields garden gardens pond ponds shed sheds path paths gates doors wall walls window windows
floor floors ceiling ceilings stairwell stairwells cloakrooms charity charities federation
federations companies schools academies colleges nurseries primaries secondaries church
churches visitor vizitor=Xk4 visitors vizitors=Yk4 while whiles bits lots few fews couple
couples dozen dozens hundred hundreds thousand thousands about over shut empty full early
online silent optional compulsory weekly daily monthly annual termly different similar
identical same available present visible vizible=]l4 here there underway outside inside indoors
next private public oral written verbal practical bilingual dry red green blue yellow white
black grey navy beige cream maroon turquoise turquoize=Xm4 teal lilac violet indigo scarlet
crimson khaki mauve tan bronze striped spotted patterned brown pink purple orange gold silver
triangular oval curved straight vertical horizontal english history geography science
sciense=Un4 art music french spanish german welsh latin pe re ict computing phonics poetry
fractions spelling speling=dn4 handwriting cooking swimming football rugby tennis netball
drumming wood wooden stone brick carpet concrete tile tiled metal plastic tarmac slate grass
gravel lino rubber fabric alone awake asleep upstairs downstairs barefoot hungry thirsty up
down off on out in back that this so not now then too again today yesterday tomorrow tuesday
wednesday thursday true false mine yours his hers theirs ours one two three four five six seven
eight nine ten twice once odd even equal prime positive negative liquid cotton woollen digital
electric male female british scottish irish polish somali deaf blind pregnant local national
regional unknown unclear due old recent voluntary statutory temporary permanent possible
necessary lit sung said told frozen sold bought sent spent found spread hidden begun chosen
short tall wide thick fast quick right there's elsewhere nearby overhead below above behind
ahead opposite together apart breeze breezed breezes sail sailed sails romp romped romps cruise
cruize=[S5 cruised cruized=\S5 cruises cruizes=]S5 waltz waltzed glide glided glides nailed
nails nail aced aces smashed bossed rocked sussed clinched slayed nodding laughing smiling
grinning wishing transfixed riveted beaming stitches tears giggling cheering purring alarms
apron aprons bag bags ball balls balloon balloons banana bananas bar bars basket baskets bat
bats beaker beakers bean beans bed beds bells belt belts bench benches bib bibs bicycle
bicycles bike bikes bins biscuit biscuits blanket blankets blinds boat boats boilers bone bones
bottles bowl bowls bread breads bricks bridge bridges broom brooms brush brushes bucket buckets
bulbs buses button buttons cabinet cabinets cables cake cakes calculator calculators camera
cameras candle candles canopy canopies caps cars cardboard cardboards carpets carriage
carriages cart carts cartridge cartridges cello cellos chain chains chairs chalk chalks charger
chargers clay clays clip clips clipboards clocks cloth cloths coat coats coin coins comb combs
compass compasses cone cones container containers cooker cookers cot cots counter counters
crate crates crayon crayons cup cups cupboard cupboards curtain curtains cushion cushions desks
dials dice dices dinners dish dishes doorbell doorbells dough doughs drain drains drawer
drawers drill drills drum drums duster dusters easel easels egg eggs eraser erasers escalator
escalators fan fans fence fences ferry ferries finger fingers flask flasks flour flours
flors=iY5 flower flowers food foods foot foots fork forks fountain fountains freezer freezers
fridges fruit fruits fuses generator generators glasses globe globes glove gloves goal goals
grasses guitar guitars hammer hammers hamper hampers handle handles hanger hangers hat hats
heater heaters hedge hedges helmet helmets hinge hinges hoop hoops hooks hose hoses hutch
hutches icing icings ink inks instrument instruments intercom intercoms jacket jackets jelly
jellies jigsaw jigsaws juice juices jug jugs jumper jumpers kettles keyboard keyboards kiln
kilns kit kits kitchen kitchens kite kites knife knifes ladder ladders lamp lamps laminator
laminators lantern lanterns leaf leafs lens lenses letterbox letterboxes lid lids lifts locks
locker lockers lorry lorries loudspeaker loudspeakers lunches lunchbox lunchboxes machine
machines mallet mallets marker markers marble marbles mask masks meal meals medal medals metals
meter meters microphone microphones microscope microscopes microwave microwaves milk milks
mirror mirrors modem modems monitors mop mops motors mouse mouses mug mugs needle needles net
nets nut nuts oar oars oil oils ovens paint paints paintbrush paintbrushes pan pans panel
panels parcel parcels pavement pavements pea peas pedal pedals peg pegs pen pens pencil pencils
piano pianos picnic picnics pill pills pins pipes pizza pizzas plank planks plant plants
plaster plasters plastics plate plates platform platforms plugs pocket pockets pole poles pool
pools pot pots potato potatos powder powders printers projectors pulley pulleys pumps puppet
puppets purse purses radiator radiators radio radios rail rails ramp ramps recorder recorders
ribbon ribbons rice rices robot robots roof roofs ropes rubbers rug rugs ruler rulers sack
sacks salad salads salt salts sand sands sandwich sandwiches saucepan saucepans saws scarf
scarfs scissors scissorses screw screws seats seed seeds shelf shelfs shelves shelveses shoe
shoes shutter shutters sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge
sledges sleeve sleeves slope slopes soap soaps sock socks sofa sofas socket sockets soil soils
soup soups spade spades spoon spoons spring springs stair stairs staple staples stapler
staplers stones stool stools stopwatch stopwatches strings sugar sugars suitcase suitcases
swing swings switches taps tape tapes tea teas telescope telescopes tent tents terminal
terminals thermometer thermometers thread threads ties tiles timers tin tins tissue tissues
toilet toilets tomato tomatos tool tools towel towels toy toys tracks tractor tractors trailer
trailers trains tram trams tray trays tree trees trolley trolleys trousers trouserses trumpet
trumpets truck trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas
valve valves vans vase vases veg vegs vehicle vehicles vent vents violin violins volcano
volcanos wallet wallets watches water waters wax waxes wheelchair wheelchairs whistle whistles
whiteboard whiteboards wick wicks windmill windmills wing wings wires woods wool wools wrapper
wrappers yoghurt yoghurts zip zips photocopiers scooter scooters minibus minibuses lanyard
lanyards trainers welly wellies wellieses tracksuit tracksuits leotard leotards goggles
goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard tabards annexes
basement basements foyers lobby lobbies porch porches lavatory lavatories washroom washrooms
pitches court courts corts=ih5 heatings lighting lightings plumbing plumbings ventilation
ventilations wifis signals internets sandpaper sandpapers queue queues photograph photographs
portrait portraits plaque plaques mobile mobiles sculpture sculptures brochure brochures
postcard postcards animal animals ant ants bear bears bird birds butterfly butterflies cat cats
caterpillar caterpillars chick chicks chicken chickens dog dogs duck ducks fish fishes fox
foxes frog frogs goat goats hamster hamsters hen hens horse horses insect insects ladybird
ladybirds lamb lambs lion lions lizard lizards monkey monkeys newt newts owl owls penguin
penguins pig pigs pony ponies puppy puppies rabbit rabbits rat rats sheep sheeps slug slugs
snail snails snake snakes spider spiders squirrel squirrels tadpole tadpoles tiger tigers
tortoise tortoize=Vl5 tortoises tortoizes=Wl5 whale whales worm worms acid acids alkali alkalis
atom atoms axis axises axizes=cl5 angle angles cube cubes cylinder cylinders decimal decimals
denominator denominators fraction gases hexagon hexagons ices integer integers iron irons
liquids copper coppers magnesium magnesiums molecule molecules numerator numerators ore ores
parabola parabolas pentagon pentagons prism prisms pyramid pyramids ray rays solids solution
solutions solvent solvents sphere spheres steel steels substance substances sulphur sulphurs
triangle triangles winds snows suns frost frosts hail hails thunder thunders weathers sky skies
sunlight sunlights cloud clouds sea seas river rivers wave waves tide tides election ballot
raffle closure funeral merger inquiry consultation accident injury bereavement illness
referendum assessment monitoring moderation evaluation communication participation pace
guidance explanation instruction instructions vision vizion=ko5 ethos culture climate
atmosphere relationship relationships rapport routines expectation expectations transition
transitions supervision supervizion=XP6 accountability ambition aspiration oversight
collaboration discussion dialogue dialog=_P6 intervention interventions tracking strategies
approach approaches achievement outcomes quality consistency knowledge vocabulary oracy
mathematics literacy numeracy criteria objectives objective targets rewards sanctions sanction
consequences inclusion safeguarding punctuality layout deployment grouping seating rigour
rigor=_Q6 depth breadth emphasis input inputs begins starts ends ended finishes finished lasts
lasted happens happened covers covered includes listed named says uses mentions mentioned
contains contained meets opens at of for with by from and or to across between before after
during than as if n't assess intervene discuss observe evaluate connect address collaborate
communicate consult analyse analyze=XS6 act own drive refer reflect anticipate spot coordinate
enforce implement apply deliver always consistently routinely often yet really properly fully
regularly systematically actively necessarily appear seem meet settles settling unsettling
calms calming soothe soothes soothed soothing steady steadies steadying stabilise stabilize=`T6
stabilises stabilizes=aT6 stabilised stabilized=bT6 stabilising stabilizing=cT6 relaxes
relaxing reinvigorate reinvigorates reinvigorated reinvigorating revives reviving refreshes
refreshed refreshing lifted lifting boosts boosted boosting widens widening broadens broadening
deepens deepening enrich enriches enriched enriching improves improved strengthens strengthened
strengthening weakens weakening sharpens sharpening dull dulls dulled dulling dampen dampens
dampened dampening deflate deflates deflating slows slowing quicken quickens quickened
quickening accelerate accelerates accelerated accelerating hasten hastens hastened hastening
halt halts halted halting curb curbs curbed curbing curtail curtails curtailed curtailing
reduces reducing increases increasing minimises minimizes=PW6 minimised minimized=QW6
minimising minimizing=RW6 maximises maximizes=SW6 maximised maximized=TW6 maximising
maximizing=UW6 multiply multiplies multiplied multiplying doubled doubling halve halves halved
halving cement cements cementing consolidate consolidates consolidating cultivate cultivates
cultivated cultivating nurtures nurturing fosters fostering breed breeds breeded breeding
engender engenders engendered engendering generate generates generated generating creates
created creating produce produces produced producing yield yields yielded yielding sparks
sparked sparking spur spurs spurred spurring fuel fuels fueled fueling stoke stokes stoked
stoking prompt prompts prompted prompting provoking trigger triggers triggered triggering
encourages encorages=]Y6 encouraging encoraging=^Y6 discouraging discoraging=_Y6 detered
detering dissuade dissuades dissuaded dissuading enables enabling disable dizable=hY6 disables
dizables=iY6 disabled dizabled=jY6 disabling dizabling=kY6 empowering equips equiped equiping
frees freeing releases released releasing liberate liberates liberated liberating unlock
unlocks unlocked unlocking unleash unleashes unleashed unleashing restricts restricted
restricting constrain constrains constrained constraining limits limited limiting confine
confines confined confining hampered hampering hinders hindered hindering holded impede impedes
impeded impeding inhibit inhibits inhibited inhibiting blocked blocking undermining erode
erodes eroded eroding sap saps sapped sapping drained draining deplete depletes depleted
depleting exhaust exhausts exhausting overloads overloaded overloading overwhelming distracting
losed engaging motivating demotivating enthusing exciting interesting captivates captivating
hooking transforms transformed transforming changed changing shaping moulds moulded moulding
drived driving underpined underpining sustains sustaining supports supporting secures securing
guarantees guaranteeing ensures ensuring safeguard safeguards safeguarded protects protected
protecting prevent prevents preventing stops stopping rob robs robbed robbing deprive deprives
depriving deny denies denied denying cost costed costing spare spares spared sparing saves
saving allows allowed allowing permit permits permited permiting force forces forced forcing
prod prods prodded prodding nudges nudged nudging steers steered steering helps helped helping
aid aids aided aiding assist assists assisted assisting hurts hurted hurting harms harmed
harming damages damaging ruins ruining spoils spoiling benefit benefits benefited benefiting
rewarded rewarding payed influence influense=i_6 influences influenced influencing affecting
impact impacts impacted impacting alter alters altered altering reassuring comfort comforts
comforting unnerve unnerves unnerving intimidating frighten frightens frightening scare scaring
upseted upseting annoying frustrating anger angers angered angering embarrassing silences
silenced silencing focusing refocus refocuses refocused refocusing occupy occupies occupied
occupying busy busies busied busying absorbing immerse immerses immersing involves involving
including exclude excludes excluding isolate isolates isolating divides divided dividing unite
unites united uniting bond bonds bonded bonding bind binds binded binding feeds feeded feeding
informing explains explained explaining account accounts accounted accounting narrows narrowing
closes closing bridged bridging eases easing relieves relieving lightens lightening removes
removed removing maked gived keeped leaved bringed sends sended sending throwed builds builded
getted letted drove bred meant means careful regular joint tight loose larger frequent warm
skilful skillful=kc6 firm brisk rushed vague constant endless repeated under lack presence
presense=Ud6 visibility vizibility=Vd6 sharper richer calmer neater messier keener abler
cleverer friendlier colder softer happier tidier noisier noizier=dd6 steadier smoother slicker
fuller broader narrower fresher livelier duller tighter looser smarter clearer finer greater
lesser shallower firmer politer safer sadder healthier superior inferior plainer crisper
maturer readier dipped rose risen slips slipped slip slid wanes waned fades faded tails tailed
grows grew grown shrinks shrank plummets plummeted slackens slackened picks climbs climbed
slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens worsened tumbles
tumbled collapses collapsed varies varied motivation concentration attention patience
patiense=mf6 anxiety frustration boredom enjoyment mood spirits appetite resolve determination
resilience resiliense=Wg6 commitment loyalty nerves nerve tempers temper yearly hourly
horly=_g6 nightly fortnightly quarterly biweekly only july italy ally rally belly lolly holly
billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly wrinkly anomaly
dragonfly monopoly doily imply comply rely ply sly homily quickly slowly quietly loudly softly
silently directly exactly nearly partly approximately roughly shortly recently currently
previously originally initially finally eventually immediately suddenly briefly separately
individually alternately simultaneously verbally orally physically phyzically=`i6 manually
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
bodily badly readily overly unduly ugly silly jolly lowly holy orderly burly manly womanly
secretly safely securely cleanly dimly brightly darkly widely narrowly deeply closely flatly
steeply thinly thickly independently correctly incorrectly improperly accurately hopefully
sadly behave achieve attain thrive flourish florish=kn6 gain grow fail participate contribute
cooperate persevere persist concentrate aspire strive deserve manage drift wander misbehave
rush waste tolerate assume depend exceed accept champion overlook neglect underestimate
overestimate instil uphold embody exhibit exude relate conduct acquire recall master access
underachieve underperform need learn promotes champions prides listens treats celebrates
prioritises prioritizes=]P7 neglects ignores lacks fails thrives flourishes florishes=cP7
embodies exudes instils upholds demonstrates exemplifies breathes punches deserves drifts
serves delivers caters underestimates overestimates overlooks undervalues prizes treasures
strives aspires insists tolerates epitomises epitomizes=[Q7 radiates a an the their home t ch
ht ending captain goalkeeper keeper partners partner twins siblings friends brothers sisters
helpers winners losers muslim christian jewish hindu sikh vegan vegetarian diabetic asthmatic
taller older younger heavier lighter nearer closer still seated eleven twelve thirteen aged rs
pshe mandarin dt citizenship economics biology chemistry physics phyzics=QS7 literature
philosophy textiles cookery psychology sociology business media algebra geometry resources
resorces=\S7 material materials examples wear collect wash phone stack tuck enter exit arrive
attend way password route fourteen forteen=mS7 fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety both other another our my its your into
onto beside since until till near through throughout along around past towards against among
without within upon beyond unlike despite per via whether because although though unless but
nor also either neither all many some several each every none just almost perhaps maybe thank
thanks dear hello hi tonight afterwards meanwhile saturday sunday january february march april
june august september october november december noon midday such quite rather never except
hands eyes besides plus minus let's it's that's these those anybody summer autumn winter
christmas easter they're he's she's we're remain remains remained become becomes became
becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely utterly
exceptionally least increasingly somewhat little far much sometimes seldom already genuinely
thoroughly noticeably visibly vizibly=^X7 overall perfectly unusually immensely enormously
wonderfully terribly awfully stubbornly worryingly disappointingly dizappointingly=iX7
persistently unacceptably pleasingly painfully woefully encouragingly encoragingly=oX7 reliably
stunningly delightfully frustratingly relentlessly dangerously needlessly notoriously markedly
strikingly decidedly distinctly downright positively unfailingly supremely eminently acutely
chronically desperately hopelessly horribly dreadfully ridiculously absurdly outstandingly
phenomenally extraordinarily fundamentally inherently palpably reasonably moderately relatively
comparatively marginally insufficiently inadequately excessively unreasonably
disproportionately sufficiently suitably appropriately uncommonly invariably commonly
constantly undeniably unquestionably fiercely passionately emotionally academically socially
technically professionally soon plainly definitely undoubtedly baby babies crawler crawlers
twin sibling classes cohorts reader readers writer writers mathematician mathematicians
coordinator coordinators sencos parent parents carer carers mother mothers father fathers mum
mums dad dads families practitioner practitioners trainees cleaner cleaners arrival arrivals
leaver leavers joiner joiners prefect prefects bursars middays playmate playmates director
directors receptions apprentices ects lsas author authors inspector inspectors researcher
researchers adviser advizer=h\7 advisers advizers=i\7 advisor advisors consultant consultants
officer officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6 p7 p9 s1 s2 s3 s4
s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a9 b1 b2 b3 b4 b5 b6 b7 b8 b9 c1
c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7 f8 f9 ta1 ta2 ta3 s
interviewer reviewer house awards street lane hill foundation madame professor señor teachings
learnings provisions provizions=j`7 curriculums plannings questionings modellings feedbacks
markings assessments behaviours behaviors=Ra7 discussions paces opening openings endings
conclusion conclusions environment environments atmospheres climates ethoses cultures rapports
leaderships managements governances attendances attainments achievements outcome standard
writings readings phonicses mathses mathematicses englishes sciences vocabularies knowledges
understandings skill skills homeworks sequence sequense=Vb7 sequences structures design designs
method methods technique techniques communications organisations organizations=`b7 playtimes
lunchtimes trainings inductions monitorings evaluations presentation presentations handwritings
spellings deliveries teamworks trackings datas engagements participations performance
performances progression progressions coverage coverages attitude attitudes efforts
concentrations contribution contributions demonstration demonstrations example exercise
exercize=`c7 exercises exercizes=ac7 essay essays signage signages catering caterings greeting
greetings handover handovers dismissals residential residentials artwork artworks sketchbook
sketchbooks mock mocks tutoring tutorings recruitments retention retentions appraisal
appraizal=Zd7 appraisals appraizals=[d7 consultations scrutiny scrutinies oversights tutorial
tutorials seminars phrasing phrasings wording wordings feature features spreads recaps opener
openers stimulus stimuluses finale finales debrief debriefs storytelling storyteling=Se7
storytellings diction dictions classrooms playgrounds libraries websites newsletters reviews
deployments conducts tones manner manners guidances links thinkings reasoning reasonings
oracies listenings handling handlings orders control controls movement movements safeguardings
morales uniforms qualities idea grammar grammars punctuation punctuations pronunciation
pronunciations numeracies literacies memory memories fluency fluencies comprehensions stamina
staminas habit habits mannerses pacings procedure direction directions groupings modelings
accountabilities rigors rigours alignment alignments preparations timing timings balance
balances variety varieties range ranges opportunity opportunities capacity capacities visions
vizions=_g7 command commands tells commented mention added reported describe described
suggested replied asked remarked recalled recaled=mg7 whispered writes asks describes suggest
suggests adds noted state stated states remark whisper responded voted rate rated agree agreed
disagree dizagree=ah7 disagreed dizagreed=bh7 announce announced confirm confirmed predict
predicted argue argued shouted reads quote quoted texted chorused admitted claimed complained
labelled labeled=Ti7 titled entitled headed marked praised praized=Yi7 thanked according slogan
motto glow text certificate category criterion protocol regulation regulations statute
agreement guideline guidelines checklist memo circular legislation charter declaration bulletin
constitution money payment cheque returns equipment booking bookings taxi presenter timekeeper
scribe reviewers observer observers hosts speaker speakers listener listeners candidate
candidates applicant applicants driver drivers cancelled canceled=kj7 postponed delayed
rearranged rescheduled swapped shortened dim superb splendid marvellous fabulous terrific
tremendous stunning awesome incredible delightful charming gorgeous attractive appealing
impressive admirable commendable praiseworthy praizeworthy=dk7 laudable exemplary uplifting
compelling compeling=hk7 stimulating insightful perceptive imaginative inventive innovative
ingenious masterly masterful adept accomplished proficient seamless purposeful fruitful
efficient successful worthwhile invaluable meaningful vibrant buzzing dynamic harmonious
meticulous cohesive sensible unsatisfactory satisfactory magnificent remarkable extraordinary
phenomenal breathtaking spectacular sublime flawless faultless impeccable immaculate enviable
unrivalled unrivaled=Rm7 unparalleled enjoyable pleasing pleasurable gratifying heartening
heartwarming promising promizing=Zm7 memorable tasteful elegant eloquent astute shrewd diligent
industrious studious courteous corteous=dm7 considerate devoted tireless tedious dreary drab
uninspiring uninspired uninteresting monotonous lacklustre lackluster=om7 lifeless pedestrian
mediocre unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash
careless superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=Yo7 atrocious abysmal woeful lamentable pitiful
pathetic shocking disgraceful scandalous shameful cringeworthy laughable ridiculous absurd
foolish stupid lax sluggish laboured labored=lo7 stilted clunky cumbersome unambitious
undemanding unchallenging tokenistic perfunctory cursory unkind unjust unsustainable outdated
scant inaccurate unreliable untrustworthy amateurish inept clueless negligent irresponsible
thoughtless insensitive tactless insolent disobedient unruly hectic frantic frenzied lopsided
misguided unconvincing unimpressive underwhelming underdeveloped aimless directionless
rudderless unstructured underprepared unprepared forgettable overcomplicated bland insipid
stale messy untidy cluttered unwelcoming uninviting soulless joyless oppressive overbearing
condescending dismissive unimaginative formulaic repetitive disjointed fragmented piecemeal
tokenism sociable problematic troubling unfortunate regrettable poorly appallingly superbly
brilliantly beautifully marvellously fantastically adequate authoritative charismatic
transformative transformational fascinating intriguing entertaining groundbreaking outmoded
antiquated overambitious unrealistic unachievable inflexible disorderly purposeless childish
sophisticated unsatisfying illogical nonsensical unwise unwize=QS8 excessive needless
unnecessary wasteful inexcusable indefensible intolerable unforgivable peerless stellar
sterling adroit deft assured standout noteworthy notable creditable respectable passable
tolerable decent cracking smashing ace fab super beautiful magical belaboured belabored=oS8
commanding disconcerting flawed nagging overcrowded punishing ragged rambling brash breezy
candid celebratory civilised civilized=\T8 cryptic dignified emphatic fitful flabby flaccid
frenetic gimmicky gutsy hazy imperfect inconsequential inquiring manic misplaced murky offhand
pacey permissive perverse plausible provocative punchy quirky radiant redundant sensational
serene speedy sporadic strenuous superfluous surprising surprizing=]U8 temperamental theatrical
turbulent uncompromising uncompromizing=aU8 wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=jU8 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=RV8 militaristic overheated disastrous dizastrous=UV8 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless
excitable impressionable precocious disagreeable dizagreeable=kV8 fastidious scrumptious
delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous
classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky
smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive hollow
filthiest babyish bookish boorish brattish snappish sluggardly churlish clownish fiendish
garish loutish oafish peevish stylish ticklish waspish outlandish makeshift shopworn careworn
toothless faceless characterless bloodless gutless voiceless formless baseless groundless
rootless ruthless reckless lustreless shameless tasteless timeless priceless senseless thriving
flourishing florishing=WY8 floundering ailing dysfunctional toxic rosy daft compliant obedient
biddable glacial realistic accommodating adaptable appreciative attuned cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=nY8 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=YZ8 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=cZ8 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent refined resounding selfless spontaneous staunch stoic streamlined succinct trailblazing
unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative austere
avoidable backward barren belligerent bombastic brittle brutal bureaucratic burdensome caustic
clinical coarse colourless colorless=Q\8 combative confrontational contentious contradictory
cowardly deafening decaying defeatist derelict desolate destructive discordant discourteous
discorteous=^\8 disingenuous dizingenuous=_\8 dogmatic elusive exclusionary exploitative
fatigued fickle flaky frail frivolous fuzzy gruff hackneyed harmful hurried hyperactive
hypocritical illiterate inconsiderate inconvenient indiscriminate inert infantile inhospitable
injudicious insidious insignificant insular intolerant irksome judgmental judgemental=]]8
lumbering meek menial merciless moaning neglectful nondescript noxious obsolete obstructive
overpriced partisan partizan=i]8 patriarchal perilous petty prejudiced prescriptive protracted
quarrelsome reactionary recalcitrant regressive restrictive retrograde rotten scathing
secretive selfish shifty shrill slavish spartan spineless squalid stressful subdued subpar
threadbare torpid tortuous traumatic uncouth underfunded understaffed underachieving
underperforming uneasy unequal unlucky unrecognisable unrecognizable=o^8 unskilful
unskillful=P_8 unsuccessful untrained uptight volatile vulgar whining worrisome clunking
outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=n_8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=f`8 divisive
divizive=g`8 domineering dour effortless effusive enterprising enterprizing=l`8 erudite
exquisite exquizite=n`8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=[a8 horrid humourless humorless=]a8
imprecise imprecize=^a8 indecisive indecizive=_a8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=Sb8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=Qc8 tawdry taxing tepid
thrilling thriling=Uc8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=hc8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=^d8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=Te8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=lf8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=ji8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly
controlling controling=Vj8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=Tk8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=ck8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=Rl8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=al8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=km8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=So8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=bo8 unfulfilling unfulfiling=co8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=RP9 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=dP9 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=]R9 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=aS9 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=dT9
sluggishly ploddingly labouredly laboredly=gT9 stiltedly clunkily clumsily cumbersomely
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
patronizingly=SW9 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=cW9 disinterestedly dizinterestedly=dW9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=lY9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=[Z9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=b[9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=R\9 disarmingly dizarmingly=S\9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=]\9
militaristically overheatedly disastrously dizastrously=`\9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=W]9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=n]9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=l_9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=l`9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=Xa9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=ba9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=Uc9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=cc9 disgruntledly disingenuously dizingenuously=ec9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=nd9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=\e9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=df9 unskilfully unskillfully=ef9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=hg9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=eh9 domineeringly dourly dorly=gh9
effortlessly effusively energisingly energizingly=jh9 enliveningly enterprisingly
enterprizingly=lh9 eruditely exquisitely exquizitely=nh9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=]i9 horridly humourlessly humorlessly=_i9 imprecisely
imprecizely=`i9 inattentively indecisively indecizively=bi9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=Yj9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=`j9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=Zk9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=il9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=cm9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=[o9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=\R: resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=VT: misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=iT: discouragingly
discoragingly=jT: dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=mU: obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=]X: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=fZ: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=e[:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=U]: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=i^: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed progressive relentless
restrained revealing savage selective sheltered sober stern sturdy subtle tangible unfinished
unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy responsible
soggy spotty static inactive intermittent individualised individualized=X`: gentle humble
collaborative interactive traditional expert conscious measured sensitive reflective strategic
intense tentative distant detached remote rigid raw heated troubled extreme scarce stifling
tangled wasted fiddly gruelling grueling=Sa: modest proportionate minimal variable uneven
balanced suitable relevant comprehensive detailed thoughtful original ordinary normal
reasonable acceptable sufficient enough productive valuable useful important beneficial vital
crucial critical responsive joyful stable accurate logical simple complex complicated active
energetic correct wrong amiss lacking impersonal generic dense wordy abstract scattered
disconnected inclusive exclusive equitable transparent fragile precarious sparse bare skimpy
stark stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive powerful
forceful vivid colourful colorful=Yc: automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced flashpoint flashpoints anticlimax anticlimaxes strengths
weakness weaknesses disaster dizaster=kc: disasters dizasters=lc: messes highlights joys
pleasures disappointment dizappointment=Qd: disappointments dizappointments=Rd: flaw flaws
shortcoming shortfalls inadequacy inadequacies deficiency deficiencies mistake asset assets
credit credits gems jewel jewels star stars inspiration inspirations excellence excellense=gd:
excellences brilliance brilliances mediocrity mediocrities chaoses bedlam bedlams mayhem
mayhems pandemonium pandemoniums carnage carnages embarrassments disgraces scandal scandals
tragedy tragedies wastes nonsense nonsenses rubbishes treasure masterpiece masterpieces threat
threats insult insults affront affronts outrage outrages indictment indictments travesty
travesties slur slurs stain stains blot blots eyesores tokenisms masterclass masterclasses
beacon beacons exemplar exemplars washout washouts catastrophe catastrophes calamity calamities
mockery mockeries drawback drawbacks downside downsides upside upsides bonus bonuses virtue
virtues merit merits affection fondness reverence reverense=Sg: fervour fervor=Tg: dedication
professionalism passion generosity creativity expertise expertize=Zg: diligence diligense=[g:
integrity humility kindness perseverance tenacity compassion wisdom insight charisma charm wit
devotion diplomacy ingenuity imagination originality tact tenderness vigilance gusto artistry
craftsmanship eloquence eloquense=Rh: foresight grit steadiness tirelessness zeal talent
talents exuberance vitality positivity openness honesty sincerity thoughtfulness friendliness
laziness defensiveness inertia arrogance indifference indifferense=fh: negligence
negligense=gh: incompetence incompetense=hh: stubbornness carelessness thoughtlessness rudeness
insolence insolense=mh: impatience impatiense=nh: favouritism favoritism=oh: nepotism cynicism
pessimism defeatism bureaucracy amateurism unprofessionalism dishonesty cowardice spitefulness
selfishness dogmatism snobbery elitism cliquishness disorganisation disorganization=_i:
incoherence incoherense=`i: inefficiency ineffectiveness unruliness disaffection
dizaffection=di: disillusionment dizillusionment=ei: despondency tedium monotony superficiality
shallowness dullness blandness vagueness inflexibility rigidity greys greens blues reds browns
yellows whites blacks thud bang clunk clang rumble hum buzz hiss snap thump crash clatter
rattle squeak squeal click roar boom echo ache throb cramp twinge toothache cough sneeze smells
scent whiff stench odour reek aroma taste gleam glare flicker flash beam shadow draught gust
shower drizzle sleet mist sunshine moonlight daylight swell current smear scratch dent crease
crust puncture bleed graze bruise bruize=Sl: bump swelling sweling=Ul: blister colours
colors=Wl: surface texture grain mud turf foil varnish toast coffee steam basin stream kerb
engineer proof proofing studied discussed debated explored investigated examined analysed
analyzed=nl: learned learnt researched revised revized=Rm: practised practized=Sm: compared
contrasted traced mapped illustrated enquiry documentary motion novel exam textbook league
nations war wars treaty empire reformation restoration rebellion revolt revolution famine
plague depression weimar tudors tudor stuart stuarts victorians victorian romans roman vikings
viking saxons normans egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill
caesar henry elizabeth shakespeare macbeth duncan dickens scrooge holocaust slavery partition
colonialism apartheid suffragettes chartists luddites peasants crusades armada boycott siege
invasion uprising uprizing=Yo: coup massacre abyssinia versailles glacier earthquake drought
rainforest erosion load sync upload download update install reach scan latch convert attach
delete import export render server servers software app apps site portal mail attachment
database login scanner phones tills recording mic audio connection backup seconds metre metres
centimetre centimeter=hP; centimetres mm cm km kg gram grams mile miles degree degrees points
pence pound pounds percent litre litres decibels lap laps inch inches feet fund grant catch
dash warn lend fetch cancel drink rest apologise apologize=kQ; confess rebook reschedule hurry
nip pop sprint shoot beg wrap hear hearing following catching spotting reaching locate locating
decipher deciphering staying ankle knee arm leg throat flu tooth holidays weekend journey
jorney=jR; birthday wedding retirement flight imagine suppose what's how's who's where's
something everything nothing you've you're someone's somebody's trickiest failed misbehaves
misbehaving tiring distressed fault hears finds learns happen looks noticed follows arrives
reaches decide decided decides differently instead else otherwise otherwize=RT; talked thing
anything reasons effect argues remarks warned joked reckoned reckons maintains insisted
confided declared declares conceded boasted protested emailed tweeted observed muttered
recounted testified lamented ventured quipped volunteered relayed branded brands termed
characterised characterized=TU; characterises characterizes=UU; summed audits study studies
inspection article articles questionnaire blog editorial legend continuum spectrum barometer
categories subheadings tabs tiers offers rates ranked ranks scored circled coloured colored=nU;
graded aims ambitions intention intentions intent intents purposes aspirations mission missions
aimed aspired banks glossary glossaries thesaurus thesauruses dictionary dictionaries wordlist
wordlists spelt spelled misspelt misspelled misspeled=hV; underlined highlighted erased
translated decoded rhymed alphabetised alphabetized=oV; capitalised capitalized=PW; pronounced
hyphenated recorded offered sorted brainstormed grouped causes effects arguments ways
similarities differences advantages characteristics traits synonyms antonyms opposites
hypotheses predictions motives factors debugged classified classed tested weighed corrected
mended dissected acted imagined mimed impersonated portrayed rewrote proofread annotated tagged
coded categorised categorized=ZX; critiqued copied plotted charted tallied fable tale parable
myth passage advert sermon breakfast refreshments continually perpetually forever incessantly
24/7 exception beginning entire everywhere nowhere ever pattern whoever wherever whichever
whatever noone ownership seems seemed tries behaves contributes listened member non 'd i'd we'd
you'd they'd he'd she'd repay dividends worth travel profit warrant liven brighten solve cure
there'd mileage scope milage plenty potential cry cries cried crying scream screams screaming
begs begged begging aches ripe overdue gasping revamp trimming pruning discover boots hunch
instinct plea suggestion advice counsel pennyworth cents mull ponder chew punt shot extra
specific explicit yourself yorself=][; yourselves yorselves=^[; instincts judgement
judgment=`[; permission unsaid kill trick secret knack lies easily obvious cheap fixed solved
remedied remedy basics needn't onus miracle wonder miracles wonders heaven god heavens forbid
shock horror quelle chef's kiss die goosebumps goosepimples quaint convenient suspiciously ears
lump hairs hair neck arms 've watched fare admission entry petrol detour detor=Q]; hell earth
oh borrowed choppy uncharted stormy muster telling devastating forensic surgical evangelical
monastic balletic operatic herculean byzantine kafkaesque era ware befits befit flick
dimensional sided stock canned pat scripted rote excuses complete ventriloquism showmanship
salesmanship oneupmanship brinkmanship gamesmanship grace graces graced fond swallowed devoured
devored=^^; admin packing tidying hearts oak relative comparative particular teaches blinder
illusion illusions borderline elements aspects hallmarks flavour flavor=o^; greatness area
aspect element size aide bury buries buried burying hid hides tucks tucked smuggle smuggled
sneak sneaked snuck appendix item footnote footnotes agenda nodded waved bounced kicked shelved
binned ducked massaged spun doctored airbrushed cherry forgotten plucked cobbled dreamt
conjured cooked rigged padded stamped kicks kicking sweep sweeps swept sweeping brushed
skeletons nod nods waving stamping gospel granted pluck plucks plucking conjure grabbed
snatched shifts shifted goalposts gun bandwagon bandwagons picking massage massages doctor
fiddle fiddled spin inflate inflated gild gilded sugared lily disappear dizappear=da;
disappears dizappears=ea; disappeared dizappeared=fa; vanish vanishes vanished vanishing sank
ether void plughole hole abyss cracks pile bottomless holes collects collecting gathers
gathered gathering pointing accusing sweet breach visitors' vizitors'=^b; gallery staged tidied
printed displayed dressed tiptoe tiptoes tiptoed tiptoeing skirted skirting danced dancing
pussyfoot pussyfooting edged creep creeps perimeter grounds shies shied shying hiding backs
backed sloped conflict ducking dodge dodges dodged dodging sidestepped sidestepping evade
evades evaded fluffed beneath laurels rests rested resting rolls rolled rolling whenever bow
bows bowed cave caves caved folded backwards ride lie buck parapet sleeping dozing dozed tiller
sleepwalk sleepwalks sleepwalked sleepwalking eye baton everybody's owns owned washes washed
washing wolves devices chucked cast adrift lurch wilderness creek lip motions mentality shop
dressing choreographed rescues rescuing bail bails bailed prop props propped spoonfeeding
answering honour honor=de; honours honors=ee; honoured honored=fe; preach profess professes
lumber lumbered saddle saddled loaded burden burdened inflict inflicted impose imposed moon
advantage liberties treated treating cattle fools criminals servants rides rode roughshod
feelings stepped stepping tread treads trod trodden treading toes shout stray strays strayed
drifted veer veers veered degenerate degenerates degenerated descend descends descended morph
morphed stumble stumbled tipped blurred chat monologue monolog=_g; mode swinging swung acts
acting maggot fool clown eejit gooseberry martyr victim innocent mickey mick piss michael
liberty amok hay shots ruled roost remiss cavalier hamfisted cackhanded highhanded heavyhanded
flippant offhanded rein flung knocked lashed slung hashed patched overnight paste copying &
pasted pasting fag packet gasp patch stitch hatchet hash lash overegg overegged overplay
overstepped overdo overdid overcook overcooked overrun oversell scene beeline dragged rushes
rushing loath loth wasting dismiss dismisses dismissed view fend guess intervened reminded nose
noses ought cue cues fob abandons tolerated condone condoned idle ignoring neglecting refuse
refuses refused refusing disregard disregards disregarded flout flouts flouted disregarding
bother deal blame blames blamed blaming culprit culprits guilty aside regard heed drag drags
dragging heels idly forgot chance disrupts disrupting sabotage sabotaged wreck wrecked relies
relied relying reliance complicate complicates overreliance overcomplicate depends depended
shrug shrugs shrugged laugh laughs laughed batted fobs goodbye opt opts opted themselves
himself herself knuckle knuckles knuckled dig digs dug muck mucks mucked weighs resists
resisted oppose opposes opposed tantrum strop paddy stared smiled shuts shutting react chatter
pretend pretends pretended waits loss odds snail's promise promize=Wm; loop proper
consideration leans leant leaned resort resorts resorted default defaults defaulted cling
clings clung retreat retreats retreated pets overrode override overrides overrule overruled
interrupt interrupts interrupted shouts permitted roam disturb gloss glosses glossed skate
skates skated skips skipped checks miscast ploughed pressed regardless anyway admit admits
claim claims complain complains boast boasts moan moans whine mutter snapped snaps bark barks
barked yell yells yelled screamed lectured nag nagged nags confessed concede concedes protest
scoff scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse owner
buying peace scar scars legacy vacuum bruises bruizes=VP< wounds brake brakes damper dampener
strain kibosh mockers frighteners seal skids concentrates concentrated chip chips chipped
chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie knocks knocking suck sucks sucked
sucking beaten drummed wring wrung leach leached lends lent lending cracked floodgates kills
killed killing stifle stifles choke chokes choked nips nipped squash squashed quash quashed
dead bud sow sows sowed sown planted pave paves paved clears cleared smooths smoothed
touchpaper blockage tips stem stems stemmed bucks bucked reversed trend deadlock muddy muddies
muddied applecart ship spanner curveball favours favors=oR< magic disservice justice world
dream clockwork breathe breathed injects injected pumped lungs reap reaps reaped reaping
bearing harvest haunt toll lasting bitter imprint casts pall curry jam spells sounds sounded
death doom knell undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured
tail wagging wags domino ripple snowball knock-on vicious spiral coincidence coincidense=eT<
mystery fluke rocket to? survived cent owing campaign owe owes owed hinged revolve revolves
revolved pivot pivots shoulders personality whim luck dies dint sheer symptom by-product
casualty product fallout aftermath consequence consequense=dU< symptoms symptomatic testament
tribute testimony indicative asthma difference differense=lU< emerge emerges emerged achieves
achieved solves prove proves proved landscape changer changers earned gained caught might've
would've could've mightn't rooted grounded courtesy cortesy=bV< wake guessing lacked
temperature root benefitted profits profited woke wakes geared cheered perked wound quietened
borne impossible upshot direct resulted resulting therefore thus hence thereby contributed
causing adversely instilled instiled=_W< enhance enhances enhanced stunt stunts factor main
arise arises arizes=hW< arose foundations groundwork ignite ignites ignited filter filters
filtered percolate percolates fights fighting silliness messing rub rubs rubbed rubbing
audience audiense=\X< smile visuals invited required paired introduced buddy cured quelled
tamed shouting misbehaved others' fared visual using sharing starting handing adding switching
swapping pairing mixing naming praising praizing=VY< rehearsing practising practizing=XY<
waiting pausing banning displaying similarity folds spill spills spilled spilt translate
translates leaks sprang derive derives derived banned halfway astray security stake foothold
underneath limbo dependence dependense=RZ< dependency contempt disengage dizengage=UZ< dispute
argument escaping mistaking disguising disguizing=ZZ< volumes indisputably surely manifestly
patently unmistakably indeed inevitably naturally fortunately interestingly evident apparent
undeniable palpable unmistakable bound itself massively west nest forest guest contest priest
chest vest quest nearest latest largest smallest tallest longest shortest oldest youngest
earliest widest fastest thickest eldest furthest closest usual unfavourably unfavorably=h[<
overtake overtakes overtook overtaken outdo outdoes outdone upstage upstaged rival rivals
rivalled rivaled=T\< comfortably distance gulf huge growing compare notch performing attaining
achieving comparison contrast preferable trails trailed underperforms underperformed streets
leagues comparing pale pales paled insignificance par heap outdid outgrew outsmarted outplayed
outranked outpaced outfoxed outwitted outthought outtalked rare arguably character calibre
amount stacks alongside fares faring vast slight neighbours neighbors=d]< counterparts tier
tops topped edges pips pipped bested intensity noticeable distinct disparity distinction dregs
bunch straw settings districts touches farther forward uniformly catches night benchmark
heights moment unevenly unevenness ages genders greatly considerably diet postcode depending
forecast broadly solidly ri verging bordering mid b c stunted dated garbled bloated skewed
entrenched fractured splintered siloed orphaned undercooked blank cinderella orphan relation
cousin penetrated touched percolated travelled traveled=e_< side mere specifics survive
survives manages scraped staggered staggers lurches lurched lurching stumbles stumbling scrape
scrapes scraping bumble bumbled crawl crawls crawled crawling slogged wade waded wading skin
shoestring cease ceases threshold travels counted banked anywhere sight premium supper gamble
toss lucky crapshoot roulette wafer charmless flavourless flavorless=Ta< structureless creature
spots alley gorilla plot kilter sorts puff snuff lipservice cosmetic topheavy ad-hoc
scattershot creaky rocky ropy leaden unformed underdone undernourished undernorished=ja< stodgy
teeth minimum essentials faint substitute imitation translation shuffle swim pecking fate
precious recommend suspects handful o'clock poppies pepper sleep vanishingly awash swamped
snowed inundated laden peppered plastered festooned crammed stuffed dripping bursting brimming
overflowing saturated riddled rife rampant ubiquitous omnipresent wall-to-wall endemic
widespread commonplace incessant neverending unending nonstop showers bucketload truckload
shedload loads tons tens nil zero chunk slice proportion !<number> lion's sizeable sizable
hefty whopping massive tiny majority minority bulk dose portion needed needs ample battle
disputing quarrel quibble object accuse outsider stranger glance confirms detective scientist
suffice conclude blunt reality destined doomed fated succeed doubtless indubitably
incontrovertibly incontestably inarguably unarguably categorically demonstrably self-evidently
conclusively inescapably inexorably parallel peer reproach crystal overstated overemphasised
overemphasized=]e< emphasised emphasized=^e< pulse tinge undertone undertones vibe smack smacks
smacked reeks reeked redolent stink stinks bleach shades echoes hint somewhere million blush
reflection ear outsider's reckoning precision precizion=Wf< clarity clue cohesion urgency
dearth devoid conspicuous exist uncared unaccounted uncalled uncaled=bf< awry pear askew trail
trailing chances moments unnoticed unchecked unchallenged unaddressed underestimated untapped
unmet undone unstuck unmarked unread untested unused unseen unanswered uncorrected unplanned
unspoken untouched unstretched unexamined unexplored undeveloped unmonitored unrecognised
unrecognized=bg< unrewarded unexplained aligned rationale serve expense revisited revizited=ig<
reviewed stomach exposed expected delivering critically neatly possess experience
experiense=Rh< ability faintest slightest foggiest relevance deserved detriment happening
insufficient awareness indication repertoire experiences infrequently inability unable
well-trodden earn earning corn rationed celebrated prioritised prioritized=ih< sacrificed
obliged justify lying dormant fallow unopened journals jornals=Qi< ceased died dried shrivelled
shriveled=Ui< shrunk decayed mispronounced misread mislabelled mislabeled=Zi< mistimed
mispitched misdirected misapplied mizapplied=^i< stripped shorn consulted briefed spine logic
consensus boundary boundaries rhythm singing rowing hover hovers hovered margins shallows
literal marginalised marginalized=Qj< stinted crowded hamstrung trace glimmer unanchored
untethered unmoored traction purchase footing grounding currency leverage clout concepts
misconceptions connections misunderstandings core agency demands demanded requires airtime
limelight anticipated tackled recognised recognized=nj< slam slammed sunk chasm mismatch
disconnect contradiction information misunderstanding common collective discernible formal
follow-through provides provided omits omitted avoids avoided skims skimmed significance
underemployed underoccupied undertaught underfed underled underserved unengaged unguided
unpractised unpractized=nk< unrehearsed unled unclaimed unevidenced uncoordinated unsequenced
unscaffolded undifferentiated checking discussing revisiting reviziting=Yl< one's nobody's
else's amounts amounted altogether surfaces surfaced featured develops misconception spite
adhered compliance complying adhering judge require requiring needing serious i'll we'll
exceeds tightening addressing immediate estyn afternoons mornings agrees rumour rumor=Ym<
rumours rumors=Zm< reportedly allegedly general perception amongst splitting separated
separating divorced divorcing divorce unemployed alcoholic drunk drinks drugs jail abusive
homeless evicted debt bereaved dying cancer depressed homes household situation circumstances
background claiming domestic violence violense=[n< abuse adopted undercurrent streak vein
wondering impression i'm picky definite appears appeared seemingly supposedly presumably
ostensibly samey perceived suspect suspected guessed reckon sensed opinion unconvinced borders
bordered verges offence offense=Xo< pared extinction hilt tugged tongs daggers fought other's
another's flak rap brunt pinch burning midnight burnt burned wits wits' wit's tether baptism
whip tied sellotape gaffer willpower somehow headless leash bumpy gig graft haul uphill penny
pennies cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=fP= axed
decimated rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled
lavished wag wagged official promises promizes=XQ= jargon promised promized=ZQ= noises
noizes=[Q= runaround pillar conspiracy cop voting ruffle ruffling feathers contention blood
googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated swamp swamps
acronyms wealth abundance parachute parachutes parachuted parachuting helicopter helicoptered
airlift airlifted wheeled experts lull relief fiction painful salutary viewing lick survival
existence existense=gR= jot inkling semblance scintilla moment's qualm murmur hitch peep qualms
beast proposition planet universe swear one'd forgiven excused assuming shell shells glimmers
bullets pudding devil sights military operation blow blows blew hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations sliced stilled
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
continuous passport formative summative mastery baseline dfe aln ilp iep pru eblr substantive
screening meta walt wilf gps nfer sats adaptive cognitive schema causation chronology
individual personal mindset organiser organizer=`e> organisers organizers=ae> assurance
curricular 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=Pf> subitising subitizing=Qf> rubrics assessed assessing
cultural capital entitlement restorative relational trauma stakeholder stakeholders summatively
formatively decodable decodables vle automaticity hinterland wagolls kwl banding tiering
multisensory multizensory=hf> inferential dyscalculia ehc sendcos semh camhs ewo elsa ihp ieps
ilps pep peps mfl rwinc nelli hap haps ppa dsls hod hods hoy hoys eaa dispositions solo blooms
taxonomy rosenshine vygotsky lemov marzano taf tafs eha kagan toolkit toolkits moderated pre
phonological phonemic atl www edi interim interims trajectory trajectories sampling bloom's
decode decodes decoding segmenting inference inferense=ah> inferences manipulatives percentile
percentiles cocurricular profiles adjustment adjustments co extension variation theory based
gatsby cornell benchmarks teacher's medium negotiables sims aps granularity proximal fellow
research sizes length eh scrapped attribute ascribe distrust underachieved quit destroy
destroyed fuelling notwithstanding acknowledge concur presume you'll underlying biggest tripled
faults shortcuts rebuild regain rectify combat eradicate defend conquer rejected favour
favor=Yj> strange informal disgusting revolting vile yucky gross verdict noisiest noiziest=bj>
cleaning lady ladies rating competence competense=gj> abilities communicates receptionist
receptionists funnier brainy hopers classmate classmates brother sister chairman chairwoman
chairperson circumstance situations extent conditions basis kinds ratio deadline huh shan't
chooses organises organizes=ak> maximum they've surname attracted clean 10 diagnosis abused
medication habitually periodically thrice tend tends tended ad nauseam masses myriad
interaction copious abundant plentiful countless numerous limitless substantial
disproportionate significantly equals layer fibre sacred fixes resolves carpeting whit hived
siphoned carted vegetate housed housing seals sin childminding wrapping hushes airbrush
sanitise sanitize=Sm> sanitised sanitized=Tm> sugarcoat sugarcoated cherrypick twist twisted
squirrelled squirreled=Zm> spreadsheets brushing shrugging shelter shelters sheltering magicked
conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted capitulated
capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=Sn> straightaway swerve swerved deflect deflects deflected fobbing dine dines dined
dining traded straying veering shaded bleeds morphs evening clearing banter sarcasm
interrogation generalities helplessness passivity repetition verged wanders melee din ourselves
orselves=Ro> gnawed !the tainted clouded fanned fanning flames suspicion piles piling heaped
heaping misery mizery=_o> agony flattering unflattering disguises disguizes=co> disguised
disguized=do> conceal conceals belie belies belied partial sells understate understates
understated oversells overclaim overclaims overclaimed overplays bigs bigged risks overinflated
estimate hinging fumes shouldered shouldering shore shores shored shoring propping anchored
spearhead spearheads spearheaded mastermind masterminds masterminded orchestrate orchestrates
orchestrated turbocharge turbocharges supercharge supercharged doss dossing dossed lollygagging
goofing horsing monkeying footling pratting dallying gallivanting vegetating baiting rile
riling twiddle twiddles twiddled rioted swagger amazement astonishment discredit eternal
funnily fairness defence defense=jQ? deigned condescended dares uplifted oftener principle
practises practizes=QR? deed exists existed attraction contrasts knits whittled dived wades
butt butts butted paused roots lustre luster=`R? inroads sprout sprouted snowballs cornered
collared buttonholed accosted waylaid dole doles doled doling dished dishing detentions churn
churns churning crank cranks cranked trot trots trotted forth policed lord lords lorded lording
digging latches latched latching creams creamed creaming hemmed boxed typing pad darker hotter
fierce albeit quibbles criticisms frills hoot arithmetic rusty husk selves reigns reigned
tyrannises tyrannizes=YT? looms loomed spotlight clamour clamor=]T? clamours clamors=^T? smelt
headship oxbridge motley fearsome unholy gruesome squad twosome threesome duo alliance married
chained shilling shiling=mT? pussycat reining fills filled camels newcastle image linger lodge
streaked forge forged lowlight pinnacle nadir planets countries centuries pose poses posing
alleged purported nominal nominally ostensible notional notionally boils boiled devour
devor=lU? devours devors=mU? epitome essence essense=oU? embodiment antithesis caricature
parody health foothills reels mildly remind section clocked discovered accustomed multi semi
received stocked supervised supervized=aV? intentioned numbing destroying hoc baked sensitivity
ranging centred user universally staffed whelming explanatory indulgent congratulatory
leftovers 's motoring racing romping coordination articulation hotbed island fancies whisker
discharges obligations commitments alright usp zipped trundle trundles bounces canter canters
condition repair sniffed sneezed faulted zings fizzes crackles grates clunks underwhelms
changeover metallic monotone razor placing addresses micro peculiar weird bizarre puzzling
outlook searching probing pertinent !number acoustics output demeanour demeanor=dX?
conditioning raid v draughty sparingly placed allocated positioned thumbed documented versed
primed schooled honed dress applies timed reacts reacted unwell dud loser gaggle voucher chill
accuracy fidelity mistrust friction animosity rivalry harmony discontent painted upward
breakthrough milestone setback necessity constraint festival solving major source sorce=PZ?
mucking fooling larking naughtiness disobedience disobediense=UZ? yardstick proven exceeded sub
abnormal tripped texts batting sweat eyelid hums pinpoint laser laserlike seasoned pro veteran
swiss tee lures behold witness gladden gladdens swells cockles stripes accomplishment dos do's
bettering topping bettered unbettered unimprovable unfaultable champagne future package gifts
pinching pinched nicking nicked poach poaching swipe swiped magpie magpied magpieing filch
pilfer pilfering swiping 110 tanker cocked blowing donkey spadework legwork prose retell zinged
blossoms bloom flowered woven weaves stitched threaded hardwired steeped etched dna safety
bloodstream veins heft sheen appeal hardened scarred vaunted fabled sickly shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn
stately mournful mornful=\]? jig carol tunes ballad polka melody tempo north east outer sunny
shady dye voltage flame volume yeast cress crystals bacteria fungus moss algae glider floated
mondays tuesdays wednesdays thursdays fridays numbered invent inbox sewing pluperfect masculine
feminine conditional tenses subjunctive participle participles infinitive conjugation
conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable syllables
government kidney liver hydraulic demerit consumer durable goods monopolistic competition
markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary inverse
correlation skew gradient ions ion index indices random parallax deviation frequency dilute
unreactive unsaturated bases fats nucleus isotope isotopes compound compounds dominant
diminished augmented plagal cadence cadense=a`? cadences interval intervals fourth fifth
seventh triad triads severe physical phyzical=k`? medical sensory mobility disability
dizability=o`? disabilities dizabilities=Pa? disorder disorders impairment impairments autism
dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty martial criminal wage
wages tax attainers' censure multi-academy neighbouring neighboring=fa? payments vested
conflicts expire resume receive bays hatch users guests contractors residents members
ticket-holders jammed glitched thermostat express replacement offline chickenpox measles covid
norovirus nits headlice virus appointment maternity paternity ramadan eid diwali yom passover
carnival fixture tournament tornament=lb? photographer vaccinations jabs immunisations
immunizations=Pc? dentist optician refurbishment painters builders electricians plumber
repaired serviced cordoned waterlogged margin median routes sides dullest conductor insulator
historian historians sources sorces=ec? credited condemned defended d e adverts advertisers
advertizers=lc? poets empires characters volcanoes kings queens newspapers composers artists
cells rse warns tackles modal modals defeated rendered renders debating cartoon comic animation
scenario mural shopkeeper goblin elf mermaid stepmother stepsisters genie sultan pirate knight
reference referense=od? properties giants pirates shopkeepers doll teddy interpreter id
username signature inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling
mistaken marriage grandson granddaughter anniversary hesitate arriving invitation invitations
assemble intrigued wi fi gender grains dissolves float floats evaporate cooled bye shepherd
samaritan parenting guide guides actions fees items loan loans consent manchester london tom
conductors multiple vis edition analysis analyzis=if? educational dietary footwear clothing
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
viziting=lj? op vocab keywords pledge emotions makaton widgit smiley smileys emojis toner valid
snagging bills permissions router perished rusted hoist chromebooks ipads leaky flickering
squeaky flickered smoked unripe pears tomatoes oranges lemon freezing luke wiring electrical
mechanical technical crossword clues tummy gymnasium hips wraparound childcare social intimate
dental palliative aftercare unity endeavour endeavor=_l? population coral species economic
imperial habitat decay regeneration renewal qualify qualifies chanted shrieked gasped squealed
aloud buzzer lightning moth conjugated parsed conjugate dht aht sbm attributes attributed
electrician certified deemed surveyor auditor county hmi inspectorate criticised criticized=cm?
inspections representative rep solicitor proposed eligible licence license=jm? delegation
covenant cyclists taxis motorists sampled visited vizited=Qn? sprite sprites bugs algorithm
algorithms pseudocode subroutine debugging psalm proverb allegory dealt traces explores shares
deciding judges judging gauge strangest funniest simplest perspective appoint whom recover
adjust instance describing complimented union police ministry contractor published ofsted's
estyn's regulator regulator's inspected noticeboard posted pinned marshal emergency evacuation
legal mandatory snowing adjective adverb abbreviation notify submit submitted logged
accompanied renewed forbidden liable ml school's trust's academy's judgements judgments=RP@
catchphrase punchline phrased deems criticises criticizes=WP@ condemns tweet voicemail plumped
dashboard dataset spokesman spokeswoman spokesperson lawyer reporter neighbour neighbor=cP@
resident themself strapline subtitle hashtag tab captioned subtitled inscribed embossed
emblazoned sections f g h j k nan gran howled solar lunar rainy anti incident incidents
ambassador ambassadors equation equations reopen invented unauthorised unauthorized=dQ@
authorised authorized=eQ@ absences absentee absentees signatures woodland diploma enunciated
holder sleepers o disk elections injuries vowels persons calculate calculated estimated
probability investigate fabrics poet mime knelt cited voiced quotes refers referred recommends
advises advizes=dR@ manual webpage receipt whilst interviewed suggesting implying grading
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
`6a6Z6[6\6e5iS9VT@01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
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
1Tf1Pe1Uf1Vf1Wf1Xf1Yf1Zf1[f1\f1]f1^f1_f1`f1Re1af1Re1bf1cf1df1ae1ef1ff1gf1hf1if1jf1kf1lf1Ze1mf1nf
1Pe1of1Pg1Pe1Qg1Rg1Rg1Sg1]f1Tg1Ug1Rg1Vg1Wg1Pe1Xg1Yg1Rg1Zg1[g1\g1]g1^g1^g1_g1`g1Rg1Ze1ag1Ye1Pe1bg
1cg1dg1Pe1eg1fg1gg1hg1Ye1Pe1bf1Pe1Pe1Pe1Pe1Pe1ig1Pe1Pe1Pe1jg1kg1Pe1Pe1Pe1lg1Ye1Rg1Pe1Rg1Pe1Rg1mg
1Pe1ng1Pe1Pe1og1Re1Ph1Qh1Pe1Pe1Rh1Pe1Sh1Th1Re1Uh1Pe1Pe1Vh1Wh1Xh1Yh1Zh1[h1\h1Pe1]h1^h1_h1`h1ah1Ze
1bf1bh1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Pi1Qi1Ri1Si1Ti1Ui1Vi1Pi1Pi1Pi1Wi1Pi1Pi1Xi1Yi1Zi
1[i1[i1Vi1\i1]i1^i1_i1`i1ai1bi1Ui1ci1di1ei1fi1gi1hi1ii1ji1ki1li1mi1ni1oi1li1Pj1Qj1Rj1Sj1Tj1Uj1Vj
1Wj1li1Xj1Yj1Zj1[j1\j1]j1li1^j1_j1`j1aj1bj1cj1dj1ej1fj1gj1hj1ij1jj1kj1lj1mj1nj1oj1Pk1Qk1Rk1Sk1Tk
1Uk1Vk1Wk1Xk1Yk1Zk1[k1\k1]k1Zj1li1^k1^k1_k1`k1li1ak1li1bk1ck1dk1ek1fk1gk1hk1ik1jk1kk1lk1li1mk1nk
1ok1Pl1Ql1Rl1Sl1Tl1Ul1Vl1Wl1Xl1Yl1Zl1[l1\l1]l1^l1Tl1Yl1_l1`l1Tl1al1Wl1bl1cl1Tl1Yl1dl1dl1Tl1Tl1Tl
1Tl1el1fl1gl1dl1dl1hl1il1Tl1Tl1dl1dl1jl1kl1ll1ml1ml1nl1ol1Pm1Qm1Rm1Sm1Tl1Tm1Um1Tl1Tl1Vm1Tl1Tl1Wm
1dl1Xm1Ym1`l1Tl1Tl1Tl1Zm1dl1[m1\m1dl1dl1dl1]m1Tl1^m1_m1`m1am1bm1dl1bm1dl1dl1cm1dm1em1fm1gm1hm1im
1jm1km1lm1mm1nm1om1Pn1Qn1Rn1Sn1Tn1Un1Vn1Wn1Xn1Yn1Zn1[n1\n1[n1[n1]n1^n1_n1`n1an1bn1cn1cn1[n1dn1en
1fn1gn1hn1`n1in1jn1[n1kn1[n1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1[n1Wo1Xo1Yo1Zo1[n1[n1[n1[n1[o1\o1]o
1^o1_o1`o1\o1\o1ao1bo1co1co1co1co1co1co1co1co1co1co1co1co1co1co1do1co1co1co1eo1eo1eo1eo1eo1eo1eo
1eo1fo1go1go1eo1eo1eo1ho1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1io1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo1eo
1eo1eo1eo1eo1eo1eo1io1eo1eo1eo1eo1eo1jo1eo1eo1eo1eo1ko1eo1lo1mo1no1oo1PP2QP2RP2SP2TP2UP2VP2eo1eo
1WP2eo1jo1eo1eo1eo1XP2XP2YP2eo1ZP2eo1eo1eo1eo1eo1eo1eo1[P2\P2]P2]P2^P2_P2`P2aP2]P2]P2bP2cP2]P2dP
2eP2fP2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2SQ2TQ2UQ2VQ2WQ2XQ2YQ2ZQ2[Q2\Q2]Q2^Q2^Q2^Q2^Q2^Q2_Q2^Q
2`Q2`Q2aQ2^Q2^Q2^Q2^Q2^Q2^Q2^Q2bQ2^Q2bQ2^Q2bQ2^Q2]Q2^Q2^Q2^Q2^Q2^Q2cQ2^Q2^Q2^Q2dQ2^Q2^Q2^Q2^Q2^Q
2eQ2^Q2^Q2^Q2fQ2`Q2^Q2^Q2^Q2^Q2gQ2`Q2^Q2^Q2hQ2^Q2iQ2`Q2jQ2`Q2`Q2`Q2`Q2eQ2^Q2kQ2^Q2^Q2^Q2^Q2^Q2^Q
2^Q2lQ2^Q2mQ2mQ2nQ2oQ2PR2oQ2PR2oQ2QR2oQ2RR2oQ2PR2oQ2oQ2PR2oQ2SR2oQ2oQ2oQ2oQ2oQ2oQ2oQ2oQ2TR2oQ2UR
2oQ2VR2oQ2oQ2WR2oQ2PR2oQ2oQ2oQ2XR2oQ2YR2mQ2oQ2oQ2mQ2ZR2mQ2oQ2oQ2oQ2oQ2mQ2[R2mQ2oQ2oQ2oQ2\R2oQ2oQ
2oQ2PR2oQ2]R2oQ2^R2oQ2_R2oQ2oQ2oQ2`R2oQ2oQ2oQ2oQ2oQ2aR2bR2oQ2oQ2oQ2cR2dR2eR2fR2gR2hR2iR2jR2kR2oQ
2hR2lR2oQ2oQ2oQ2mR2oQ2nR2oQ2oQ2oR2oQ2oQ2oQ2oQ2oQ2oQ2hR2hR2PS2oQ2QS2oQ2oQ2oQ2RS2SS2TS2SS2US2SS2SS
2SS2VS2SS2WS2SS2XS2SS2SS2YS2SS2ZS2SS2SS2SS2[S2\S2]S2^S2_S2`S2aS2[S2bS2cS2dS2eS2fS2gS2hS2iS2jS2kS
2lS2mS2nS2oS2PT2QT2RT2ST2TT2UT2VT2WT2XT2YT2ZT2eS2[T2\T2]T2^T2_T2kS2kS2kS2`T2aT2bT2cT2dT2eT2fT2gT
2hT2iT2eS2jT2kS2kS2kS2kT2lT2mT2kS2nT2oT2kS2kS2kS2kS2kS2kS2kS2PU2QU2RU2kS2kS2kS2SU2TU2kS2UU2kS2VU
2kS2kS2WU2kS2XU2kS2YU2ZU2[U2[U2kS2\U2]U2^U2_U2`U2aU2iT2bU2cU2dU2kS2eU2fU2[U2gU2[U2kS2kS2kS2kS2kS
2hU2iU2jU2PU2kU2kS2kS2lU2mU2nU2kS2oU2PV2kS2QV2kS2RV2kS2SV2TV2kS2UV2VV2WV2XV2kS2kS2kS2YV2kS2ZV2[V
2\V2]V2]V2]V2]V2]V2]V2^V2_V2_V2_V2`V2_V2_V2_V2`V2aV2aV2^V2^V2^V2]V2]V2]V2bV2bV2bV2cV2dV2eV2bV2fV
2gV2^V2aV2hV2iV2iV2]V2gV2^V2gV2^V2]V2]V2gV2bV2gV2gV2gV2bV2jV2bV2bV2kV2lV2mV2mV2mV2kV2nV2^V2oV2PW
2oV2oV2^V2QW2RW2SW2TW2UW2VW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2cW2dW2eW2cW2fW2gW2cW2cW2hW2iW
2jW2kW2lW2mW2nW2cW2ZW2iW2cW2cW2iW2iW2cW2oW2iW2PX2QX2RX2cW2cW2cW2SX2TX2UX2VX2VX2WX2XX2YX2ZX2[X2\X
2]X2^X2_X2`X2aX2bX2cX2dX2cX2eX2fX2gX2hX2iX2jX2kX2bX2lX2mX2nX2oX2PY2QY2RY2SY2bX2TY2UY2VY2WY2XY2YY
2ZY2[Y2\Y2]Y2YY2^Y2_Y2_Y2`Y2aY2_Y2bY2cY2dY2eY2fY2gY2hY2iY2jY2kY2lY2mY2nY2oY2PZ2QZ2RZ2SZ2TZ2UZ2VZ
2VZ2WZ2XZ2YZ2ZZ2[Z2\Z2]Z2^Z2_Z2`Z2aZ2bZ2cZ2_Z2dZ2eZ2fZ2gZ2bZ2hZ2iZ2bZ2jZ2_Z2kZ2bZ2lZ2lZ2mZ2nZ2oZ
2P[2Q[2R[2S[2T[2U[2V[2W[2X[2Y[2Z[2[[2\[2][2^[2_[2`[2a[2b[2c[2c[2d[2e[2f[2g[2h[2i[2j[2k[2l[2m[2n[
2o[2P\2Q\2R\2S\2T\2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a\2b\2c\2d\2e\2f\2g\2h\2i\2j\2k\2l\2m\2n\
2o\2P]2Q]2R]2S]2T]2U]2V]2W]2X]2Y]2Z]2Z]2[]2[]2[]2[]2[]2[]2[]2[]2[]2\]2Z]2]]2^]2[]2Z]2[]2Z]2_]2`]
2[]2[]2[]2[]2[]2[]2a]2[]2b]2[]2[]2[]2[]2[]2[]2[]2[]2c]2]]2d]2]]2[]2[]2[]2]]2[]2[]2[]2[]2[]2[]2[]
2e]2[]2f]2[]2[]2[]2]]2[]2[]2[]2[]2[]2[]2[]2g]2h]2[]2i]2[]2\]2\]2j]2[]2k]2l]2m]2n]2o]2n]2n]2n]2o]
2n]2n]2n]2n]2n]2n]2n]2P^2Q^2R^2S^2T^2U^2V^2W^2X^2n]2Y^2n]2Z^2[^2\^2]^2^^2_^2n]2Y^2`^2a^2n]2b^2c^
2d^2d^2d^2d^2e^2e^2f^2g^2h^2h^2e^2e^2i^2j^2k^2l^2m^2n^2o^2P_2Q_2R_2S_2T_2U_2V_2W_2X_2X_2Y_2Z_2[_
2\_2]_2^_2__2`_2a_2b_2c_2c_2c_2c_2c_2c_2d_2d_2d_2d_2d_2e_2e_2e_2e_2e_2e_2e_2e_2d_2f_2g_2h_2h_2h_
2i_2j_2k_2j_2l_2m_2n_2o_2P`2Q`2R`2S`2S`2S`2S`2T`2U`2S`2S`2S`2S`2S`2S`2S`2V`2W`2S`2T`2S`2T`2S`2X`
2S`2S`2S`2S`2S`2S`2S`2S`2S`2S`2S`2S`2S`2Y`2S`2Z`2Z`2S`2[`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`2\`
2\`2\`2\`2]`2^`2_`2``2]`2]`2a`2b`2c`2d`2e`2f`2f`2f`2_`2f`2g`2h`2i`2j`2f`2f`2k`2f`2f`2f`2f`2f`2f`
2f`2f`2f`2f`2f`2f`2f`2l`2l`2l`2l`2m`2n`2o`2Pa2Qa2l`2Ra2l`2Sa2Ta2Ua2l`2Va2Ta2Wa2Xa2o`2Ya2Za2[a2Za
2\a2]a2^a2_a2`a2`a2aa2`a2ba2ba2ca2da2ea2ca2ca2fa2ga2ha2ia2`a2`a2`a2`a2ja2ka2la2ja2ja2ja2ma2na2ca
2ja2da2`a2ja2ja2ja2oa2Pb2ja2Qb2ja2Rb2Qb2Sb2ja2Rb2ja2ka2ja2Tb2ja2Ub2ja2ja2la2Vb2`a2ja2`a2`a2ja2Wb
2Xb2na2Yb2Yb2ja2ja2ja2`a2ja2`a2la2`a2Zb2[b2\b2]b2^b2_b2`b2`b2ab2ab2ab2bb2ab2ab2ab2ab2ab2ab2ab2ab
2ab2ab2ab2ab2ab2ab2cb2ab2db2eb2fb2gb2hb2ab2ab2ab2ib2ab2ab2jb2kb2lb2ab2ab2mb2nb2mb2mb2mb2mb2ab2ab
2ab2ab2ab2ab2ab2ab2ab2ab2ab2ab2ab2ab2ab2ab2ab2ab2ob2ab2ab2ab2Pc2Qc2ab2Rc2Qc2ab2Rc2Qc2Qc2Sc2ab2ab
2ab2ab2Tc2ab2ab2ab2ab2ab2Tc2ab2ab2ob2ab2ab2Uc2ab2ab2ab2ab2ab2ab2Vc2Wc2ab2ab2Xc2ab2ab2ab2ab2cb2cb
2ab2ab2Yc2Zc2[c2[c2\c2]c2^c2_c2`c2Yc2Yc2ac2bc2cc2dc2ec2fc2gc2gc2hc2ic2jc2kc2lc2mc2nc2oc2Pd2Qd2Rd
2Sd2Td2Ud2Vd2Wd2Rd2Xd2Rd2Yd2Rd2Zd2[d2\d2]d2^d2_d2`d2ad2ad2bd2ad2cd2ad2bd2ad2ad2ad2bd2ad2ad2ad2ad
2ad2dd2ed2fd2ad2ad2ad2ad2ad2gd2ad2hd2ad2ad2ad2ad2ad2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2Ve2We
2Xe2Ye2Ze2[e2\e2Ve2Ve2]e2^e2Ve2_e2`e2ae2Ve2be2ce2de2ee2fe2ge2he2ie2je2Re2ke2Ve2le2Ve2Re2me2ne2oe
2Pf2Qf2ne2Ve2Ve2Rf2Sf2Tf2Ve2Ve2Uf2Vf2Wf2Ve2Xf2Ve2Yf2Zf2[f2\f2]f2^f2_f2Ve2`f2af2Re2bf2Ve2cf2df2Ve
2ef2ff2gf2hf2if2jf2kf2lf2mf2nf2of2Pg2Ve2Qg2Rg2Sg2Tg2ne2ne2Ug2Vg2Wg2Xg2Ve2Yg2Ve2Zg2[g2\g2]g2Ve2Ve
2^g2Ve2Ve2Ve2Ve2Ve2Ve2_g2Re2`g2Ve2ag2bg2cg2dg2eg2fg2Re2gg2Ve2hg2Ve2ig2jg2kg2lg2mg2Ve2ng2Ve2og2Ve
2Ve2Ve2Ve2Ve2Ve2Ph2Qh2Rh2Sh2Th2Uh2Vh2Wh2Xh2Yh2Zh2Ve2[h2\h2]h2^h2_h2Ve2Ve2`h2ah2bh2Ve2Ve2Ve2ch2dh
2eh2fh2gh2hh2ih2jh2kh2lh2Ve2mh2nh2oh2Ve2Pi2Qi2Ve2ne2ne2Ve2Ve2Ri2Si2Ti2Ve2Ve2Ve2Ui2Vi2Wi2Xi2Yi2Zi
2ne2[i2\i2]i2^i2_i2`i2ai2Ve2bi2ci2di2ei2fi2gi2hi2ii2ji2ki2li2mi2ni2oi2Ve2Pj2Qj2Rj2Sj2Re2Tj2Re2Uj
2Vj2Wj2Xj2ne2Yj2Zj2[j2Ve2\j2Ve2Ve2Ve2]j2^j2_j2`j2aj2bj2Ve2Re2Ve2cj2dj2ne2ej2Ve2fj2ne2gj2ne2hj2ij
2jj2kj2lj2mj2nj2oj2Pk2oj2Qk2oj2Ve2Ve2ne2Rk2Ve2Sk2Ve2Ve2Tk2Uk2Ve2Ve2Ve2Ve2Vk2Ve2Wk2Xk2Yk2Ve2Zk2[k
2\k2Ve2]k2Ve2^k2_k2`k2_k2ak2_k2bk2ck2dk2ek2fk2gk2hk2ik2hk2hk2jk2kk2lk2hk2lk2mk2nk2hk2ok2Pl2Ql2Rl
2Sl2Tl2hk2Ul2Vl2Wl2Xl2Yl2Zl2hk2[l2hk2\l2Wl2]l2^l2_l2`l2al2bl2cl2dl2hk2hk2el2hk2hk2hk2hk2fl2hk2hk
2hk2hk2hk2hk2hk2hk2gl2hk2hl2il2hl2jl2kl2ll2hk2hk2hk2ml2hk2hk2nl2ol2Pm2Qm2Rm2Sm2Tm2Um2Um2Vm2Pm2Wm
2Xm2hk2Pm2Ym2Zm2[m2\m2]m2^m2_m2`m2am2hk2hk2hk2bm2cm2dm2em2fm2hk2gm2hk2hm2im2hk2hk2jm2hl2hk2km2lm
2mm2nm2om2Pn2hk2hk2Qn2Rn2Sn2Tn2Un2Vn2Wn2Xn2Yn2Zn2[n2\n2]n2^n2_n2`n2an2bn2cn2dn2en2en2en2fn2gn2hn
2in2jn2hk2kn2ln2mn2nn2on2Po2Qo2Ro2So2To2Uo2Vo2Wo2Xo2Yo2Zo2[o2\o2]o2^o2_o2`o2hk2hk2ao2hk2hk2bo2hk
2co2do2hk2eo2fo2hk2hk2go2hk2ho2io2jo2ko2lo2hk2mo2hk2hk2no2oo2PP3QP3RP3SP3TP3UP3VP3WP3XP3YP3ZP3[P
3\P3]P3^P3_P3`P3aP3bP3cP3dP3eP3fP3Wl2hk2gP3hP3iP3jP3kP3lP3mP3nP3oP3PQ3QQ3RQ3QQ3SQ3TQ3UQ3VQ3WQ3WQ
3XQ3YQ3PQ3PQ3PQ3ZQ3[Q3\Q3]Q3^Q3_Q3^Q3`Q3aQ3^Q3^Q3bQ3cQ3dQ3cQ3eQ3fQ3gQ3hQ3cQ3iQ3cQ3jQ3kQ3lQ3mQ3lQ
3nQ3oQ3PR3QR3RR3lQ3SR3TR3UR3VR3lQ3lQ3WR3XR3YR3lQ3ZR3[R3\R3]R3^R3_R3lQ3`R3aR3bR3lQ3lQ3lQ3cR3dR3lQ
3eR3fR3gR3lQ3hR3iR3jR3lQ3kR3lR3lQ3mR3nR3oR3lQ3PS3QS3RS3SS3lQ3TS3US3VS3lQ3WS3XS3YS3ZS3lQ3lQ3lQ3[S
3\S3lQ3lQ3]S3^S3_S3lQ3lQ3lQ3lQ3`S3lQ3lQ3lQ3aS3lQ3bS3lQ3lQ3lQ3lQ3lQ3lQ3lQ3cS3dS3lQ3eS3lQ3fS3lQ3gS
3hS3lQ3iS3jS3lQ3kS3lS3mS3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3nS3lQ3lQ3lQ3oS3lQ3lQ3lQ3PT3lQ3QT3hR3RT3lQ3ST
3lQ3lQ3lQ3TT3UT3lQ3lQ3lQ3VT3WT3lQ3lQ3lQ3lQ3XT3YT3ZT3PT3[T3\T3]T3lQ3lQ3lQ3lQ3lQ3^T3_T3lQ3lQ3lQ3lQ
3`T3aT3bT3lQ3cT3lQ3dT3eT3lQ3lQ3fT3lQ3lQ3gT3hT3iT3jT3lQ3lQ3lQ3kT3lQ3lT3lQ3lQ3mT3lQ3lQ3nT3lQ3oT3lQ
3lQ3PU3QU3RU3SU3lQ3lQ3lQ3TU3lQ3UU3UU3VU3WU3lQ3lQ3XU3YU3lQ3lQ3ZU3lQ3[U3lQ3\U3]U3^U3_U3`U3lQ3lQ3lQ
3lQ3aU3lQ3bU3lQ3cU3lQ3dU3lQ3lQ3lQ3eU3lQ3lQ3lQ3PT3lQ3fU3lQ3gU3lQ3lQ3lQ3lQ3lQ3lQ3hU3lQ3lQ3lQ3lQ3iU
3jU3lQ3kU3lQ3lU3lQ3mU3nU3lQ3lQ3oU3lQ3PV3lQ3lQ3lQ3QV3lQ3RV3SV3TV3lQ3UV3VV3lQ3lQ3WV3lQ3lQ3XV3YV3lQ
3lQ3lQ3lQ3lQ3ZV3[V3[V3\V3]V3^V3lQ3_V3lQ3lQ3`V3lQ3aV3lQ3lQ3lQ3bV3lQ3lQ3cV3lQ3lQ3dV3lQ3lQ3eV3fV3lQ
3lQ3lQ3gV3lQ3hV3lQ3iV3lQ3lQ3lQ3jV3lQ3lQ3kV3lV3lQ3lQ3mV3lQ3nV3lQ3oV3lQ3lQ3lQ3lQ3PW3lQ3lQ3QW3RW3SW
3TW3UW3VW3lQ3lQ3WW3lQ3XW3lQ3lQ3lQ3YW3lQ3lQ3lQ3ZW3[W3\W3lQ3lQ3]W3QR3^W3lQ3lQ3_W3`W3aW3bW3lQ3lQ3cW
3lQ3dW3lQ3eW3lQ3lQ3lQ3lQ3lQ3lQ3fW3lQ3gW3lQ3hW3lQ3iW3lQ3jW3kW3lW3lQ3mW3lQ3nW3lQ3lQ3lQ3oW3PX3QX3PT
3RX3lQ3SX3lQ3TX3UX3lQ3lQ3VX3lQ3WX3lQ3XX3lQ3YX3ZX3lQ3lQ3lQ3lQ3lQ3[X3lQ3\X3lQ3]X3^X3_X3`X3lQ3aX3lQ
3bX3cX3lQ3lQ3dX3eX3lQ3lQ3fX3lQ3gX3hX3lQ3lQ3lQ3lQ3iX3jX3kX3lQ3lX3lQ3lQ3mX3nX3lQ3lQ3lQ3oX3PY3QY3lQ
3lQ3lQ3RY3lQ3SY3TY3UY3VY3WY3lQ3lQ3lQ3XY3lQ3YY3lQ3lQ3ZY3[Y3lQ3lQ3lQ3\Y3]Y3^Y3lQ3_Y3lQ3`Y3lQ3aY3lQ
3lQ3lQ3bY3lQ3cY3lQ3dY3eY3fY3lQ3gY3hY3lQ3lQ3lQ3iY3lQ3TR3lQ3jY3kY3lY3lQ3mY3nY3oY3lQ3lQ3PZ3lQ3lQ3lQ
3lQ3QZ3RZ3SZ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3TZ3lQ3UZ3mV3VZ3lQ3lQ3lQ3WZ3lQ3XZ3lQ3YZ3lQ3VV3lQ3lQ3lQ3lQ3lQ3lQ
3lQ3lQ3ZZ3lQ3[Z3lQ3lQ3lQ3lQ3\Z3]Z3^Z3lQ3_Z3lQ3`Z3aZ3bZ3cZ3dZ3lQ3lQ3lQ3eZ3fZ3gZ3hZ3iZ3lQ3lQ3lQ3lQ
3lQ3jZ3nR3lQ3kZ3lZ3mZ3VV3nZ3fU3lQ3lQ3oT3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ
3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3oZ3P[3lQ3lQ3Q[3lQ3lQ3lQ3lQ3lQ3lQ3R[3lQ3lQ3lQ3S[3T[3U[3V[3lQ3lQ3lQ3lQ
3lQ3lQ3lQ3lQ3W[3lQ3X[3lQ3Y[3Z[3[[3\[3][3^[3_[3`[3a[3b[3c[3lQ3lQ3lQ3lQ3lQ3d[3e[3f[3g[3h[3i[3j[3lQ
3k[3lQ3lQ3l[3m[3lQ3lQ3lQ3lQ3lQ3n[3o[3lQ3lQ3lQ3lQ3lQ3P\3lQ3Q\3lQ3lQ3lQ3R\3lQ3lQ3lQ3lQ3lQ3lQ3S\3T\
3lQ3lQ3lQ3lQ3U\3V\3W\3lQ3X\3lQ3lQ3lQ3oW3lQ3Y\3lQ3Z\3lQ3lQ3lQ3lQ3lQ3[\3lQ3\\3lQ3]\3lQ3^\3_\3`\3a\
3b\3c\3YR3d\3lQ3lQ3e\3f\3lQ3lQ3lQ3lQ3lQ3lQ3g\3lQ3h\3i\3lQ3lQ3lQ3j\3j\3k\3lQ3lQ3lQ3lQ3lQ3lQ3l\3d\
3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3lQ3m\3n\3lQ3o\3lQ3YR3lQ3lQ3lQ3lQ3lQ3P]3lQ3lQ3lQ3lQ3lQ3Q]3R]3lQ
3PT3lQ3S]3lQ3T]3lQ3U]3V]3W]3X]3lQ3Y]3Z]3[]3lQ3\]3]]3^]3_]3`]3lQ3a]3b]3c]3d]3e]3c]3c]3f]3g]3h]3i]
3j]3c]3k]3l]3m]3n]3o]3P^3Q^3R^3S^3T^3U^3V^3W^3X^3Y^3Z^3[^3\^3l]3]^3^^3_^3`^3l]3a^3b^3c^3d^3e^3f^
3g^3h^3i^3i^3j^3l]3k^3l^3m^3n^3o^3P_3Q_3R_3i^3S_3T_3T_3U_3V_3W_3X_3Y_3Z_3f^3[_3\_3]_3f^3^_3__3`_
3a_3b_3c_3f^3d_3e_3f^3f_3g_3h_3i_3j_3k_3l_3m_3n_3o_3P`3Q`3R`3S`3T`3U`3V`3W`3X`3Y`3Z`3[`3\`3]`3^`
3_`3``3a`3b`3c`3d`3e`3f`3g`3h`3i`3j`3k`3l`3m`3n`3o`3Pa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Xa3Ya3Za3[a3\a3]a
3^a3_a3Xa3Xa3Xa3`a3aa3ba3ca3da3ea3fa3ga3ha3ia3ja3ka3Xa3Xa3la3ma3na3oa3Pb3Qb3Rb3Sb3oa3Rb3Tb3Ub3Vb
3Wb3Sb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Xb3Yb3Zb3[b3\b3]b3Pb3Pb3^b3Pb3Pb3_b3Pb3`b3Pb3ab3Sb
3bb3cb3db3eb3fb3gb3Pb3Pb3fb3hb3Pb3Xb3Pb3Pb3Pb3Xb3Pb3Pb3Pb3Pb3ib3Pb3Pb3gb3jb3Pb3kb3kb3lb3Pb3Pb3Pb
3Pb3Pb3mb3nb3Xb3Pb3Pb3Pb3ob3Pb3Pb3Pb3Pb3Pb3Pc3Qc3Pb3Qc3Pb3Pb3Pb3Rc3Pb3Pb3Sc3Pb3Pb3Pb3Tc3Pb3Uc3Vc
3Wc3Pb3Xc3Pb3Pb3Pb3Pb3Pb3Yc3Rc3Xb3Pb3Zc3Sb3[c3kb3\c3]c3Pb3^c3Pb3Pb3Pb3Pb3Pb3Pb3Xb3Pb3_c3`c3ac3Pb
3Pb3bc3Pb3cc3Pb3cc3Pb3dc3ec3Pb3fc3gc3hc3Pb3ic3jc3Pb3Pb3kc3kc3kc3Pb3lc3mc3hc3Pb3nc3oc3Pd3hc3Pb3[c
3Qd3Ub3Pb3Pb3Pb3Pb3Pb3Pb3Rd3kb3Pb3Pb3Pb3Pb3Sb3kb3Pb3Pb3Sd3Td3Pd3Xb3Pb3Pb3Pb3Xb3Pb3Ud3Vd3Wd3Pb3Pd
3Pb3hc3Pb3kb3Xd3Pb3Pb3Pb3Xb3Pb3Yd3Zd3Pb3Pb3Pb3Pb3Pb3[d3Pb3Rd3\d3Pb3Pb3kb3kb3lb3Pb3Pb3Pb3]d3Pb3^d
3Pb3Pb3Pb3Pb3_d3Pb3`d3`d3Xb3ad3bd3cd3Pb3Pb3Pb3Pb3Pb3Pb3dd3Pb3ed3Pb3fd3gd3Pb3hd3Sb3Ub3Pb3id3jd3kd
3Sb3Pb3kb3ld3Pb3md3nd3Pb3Pb3Pb3Pb3Pb3od3Pb3Pb3Pb3Pb3Pe3Pb3Pb3Qe3Re3Pb3Se3kb3Pb3Pb3Pb3Pb3Pb3Pb3Te
3Ue3Ve3We3Xe3Ye3Ye3Ze3Pb3Pb3Pb3Pb3[e3Ye3\e3]e3^e3Pb3Ye3_e3Ye3`e3Pb3ae3be3ce3de3ee3fe3Pb3Pb3Pb3ge
3he3ie3Pb3je3Pb3je3Pb3je3je3Pb3ke3le3me3ne3oe3Pf3Qf3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Rf3Pb3Pb3Pb3Sf3Pb3Pb3Tf
3Uf3Pb3Vf3Wf3Xf3Yf3Zf3Pb3[f3\f3Pb3]f3^f3_f3Pb3^f3`f3af3bf3^f3cf3cf3df3Pb3ef3ff3Pb3Pb3Pb3Pb3Ub3Sb
3gf3Pb3Pb3gf3Pb3Pb3Pb3hf3if3jf3Pb3Pb3Pb3ef3Pb3kf3Pb3lf3Pb3Pb3Xb3Pb3Pb3Pb3mf3Pb3nf3Pb3Pb3Pb3of3Pb
3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pb3Pg3Pb3Pb3Pb3Xb3Pb3Qg3Rg3Sg3Pb3Tg3Ug3Pb3Pb3Vg3Pb3Wg3Pb3Xg3Yg
3Zg3[g3\g3]g3Pb3^g3_g3`g3ag3^g3Pb3Pc3Pb3Pb3Pb3Pb3Pb3Pb3bg3cg3Pb3Pb3Pb3Pb3Pb3dg3Pb3Pb3Pb3eg3Pb3Pb
3Pb3fg3gg3hg3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3Yh3Zh3[h3\h3]h3^h3_h3`h3ah3bh3ch3bh
3dh3eh3fh3gh3hh3ih3jh3kh3lh3bh3mh3nh3oh3nh3Pi3Qi3Ri3Si3Ti3Ui3Si3Vi3Wi3Qi3Xi3Qi3Yi3Zi3Si3[i3[i3Si
3Si3Qi3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3di3Qj3Rj3Sj3Tj3di3Uj3Vj3Wj
3Xj3Yj3di3Zj3[j3\j3di3]j3di3^j3_j3`j3aj3bj3cj3dj3ej3fj3gj3hj3ij3jj3kj3lj3mj3nj3oj3Pk3Qk3Rk3Sk3Tk
3Uk3Uk3Uk3Uk3Uk3Uk3Vk3Wk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Xk3Uk3Yk3Zk3[k3[k3Uk3Uk3Uk3Uk3Uk3Uk
3Uk3\k3Uk3]k3Uk3^k3_k3`k3ak3bk3Uk3ck3dk3ek3fk3gk3hk3Uk3ik3Uk3jk3Uk3Uk3kk3lk3mk3Uk3nk3Uk3Uk3Uk3Uk
3Uk3Uk3ok3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Pl3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Ql3Rl3Uk3Uk3Uk3Sl
3Uk3Uk3Tl3Ul3Uk3Uk3Uk3Uk3Vl3Wl3Xl3Yl3Zl3[l3\l3\l3]l3^l3_l3`l3al3bl3cl3dl3dl3dl3el3fl3Uk3gl3Uk3Uk
3Uk3hl3il3jl3kl3Uk3ll3Uk3ml3Uk3Yl3Xl3Uk3nl3nl3Uk3ok3Uk3Uk3Uk3ol3Uk3Uk3Yl3Uk3Uk3Uk3Uk3Uk3Uk3Uk3Uk
3Uk3Uk3Uk3Uk3Uk3Pm3Qm3Rm3Qm3ok3Sm3Uk3Uk3Uk3Uk3Uk3Tm3Um3Vm3Wm3Xm3Ym3Zm3[m3\m3Uk3Uk3Uk3]m3^m3_m3`m
3am3Uk3Uk3Uk3Uk3Uk3bm3cm3dm3ok3em3fm3gm3Uk3Uk3hm3Uk3Uk3Uk3Uk3Uk3im3Uk3Uk3Uk3Uk3jm3km3lm3mm3Uk3Uk
3nm3Uk3om3Uk3Uk3Xl3Pn3Qn3Rn3Sn3Tn3Un3Vn3Wn3Xn3Yn3Zn3[n3\n3]n3]n3^n3_n3`n3an3bn3cn3dn3en3fn3gn3hn
3in3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3]n3]n3]n3To3Uo3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3`o3ao3bo3`o3`o
3co3do3eo3fo3go3ho3`o3io3jo3`o3ko3`o3lo3mo3no3oo3PP4QP4`o3`o3`o3RP4`o3SP4TP4UP4VP4WP4XP4`o3YP4ZP
4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4dP4eP4fP4gP4hP4iP4dP4dP4dP4dP4jP4dP4dP4dP4dP4dP4dP4dP4dP4dP4kP4lP
4mP4nP4oP4PQ4QQ4RQ4SQ4TQ4UQ4VQ4WQ4XQ4YQ4XQ4XQ4XQ4XQ4XQ4XQ4XQ4XQ4XQ4XQ4XQ4XQ4XQ4ZQ4[Q4XQ4XQ4\Q4]Q
4^Q4_Q4`Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4hQ4iQ4jQ4kQ4lQ4mQ4mQ4mQ4mQ4mQ4nQ4oQ4PR4PR4mQ4mQ4mQ4mQ4mQ4QR4RR4SR
4TR4UR4VR4WR4XR4YR4ZR4[R4\R4]R4^R4_R4`R4aR4bR4cR4dR4eR4fR4gR4hR4iR4jR4kR4lR4mR4nR4oR4PS4QS4RS4SS
4TS4US4VS4WS4XS4YS4ZS4[S4\S4]S4^S4_S4`S4aS4bS4cS4dS4eS4fS4gS4nR4nR4hS4nR4iS4jS4kS4kS4lS4kS4kS4kS
4mS4kS4kS4kS4nS4oS4PT4QT4RT4ST4nR4TT4UT4nR4nR4nR4VT4WT4XT4YT4ZT4[T4\T4]T4nR4^T4_T4`T4aT4bT4bT4cT
4dT4eT4fT4gT4hT4iT4jT4kT4lT4mT4nT4oT4PU4QU4RU4SU4TU4UU4UU4VU4WU4XU4YU4ZU4[U4\U4]U4^U4_U4`U4aU4bU
4cU4dU4eU4fU4RU4gU4hU4iU4VU4jU4kU4lU4jU4jU4mU4nU4oU4lU4PV4jU4jU4jU4QV4bU4jU4bU4bU4bU4RV4bU4SV4TV
4UV4bU4jU4bU4bU4fU4jU4jU4hU4jU4jU4jU4jU4jU4bU4bU4bU4VV4bU4WV4WV4bU4XV4YV4ZV4jU4[V4\V4PV4]V4bU4^V
4bU4QV4_V4`V4bU4jU4bU4bU4bU4bU4bU4aV4bV4cV4dV4eV4fV4fV4fV4fV4fV4gV4hV4iV4jV4kV4lV4mV4nV4oV4PW4QW
4RW4SW4TW4UW4VW4WW4XW4fV4YW4ZW4[W4TW4\W4]W4^W4]W4_W4`W4aW4fV4fV4fV4bW4fV4fV4fV4fV4fV4fV4fV4cW4]W
4fV4fV4QW4dW4eW4fW4gW4hW4dW4dW4iW4jW4iW4jW4iW4jW4kW4dW4lW4dW4dW4mW4nW4oW4dW4dW4dW4dW4dW4dW4dW4dW
4dW4dW4dW4dW4PX4dW4dW4dW4QX4RX4SX4dW4TX4dW4UX4VX4WX4XX4YX4ZX4[X4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\X4]X4^X4_X4`X4aX4bX4===cX4cX4cX4cX4cX4cX4cX4cX4cX4dX
4eX4cX4fX4gX4cX4hX4iX4jX4kX4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4lX4mX4nX4cX4cX4cX4cX4cX4cX4cX4cX4cX
4cX4oX4PY4cX4QY4cX4cX4RY4cX4SY4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4TY4UY4cX4cX4cX4cX4cX4VY
4cX4WY4cX4cX4cX4XY4YY4cX4cX4cX4ZY4cX4cX4[Y4\Y4cX4]Y4^Y4cX4cX4_Y4cX4`Y4cX4aY4cX4cX4cX4cX4cX4cX4cX
4cX4bY4cX4cY4cX4cX4cX4cX4cX4cX4cX4dY4dY4cX4cX4cX4cX4cX4cX4cX4cX4eY4fY4gY4cX4hY4cX4cX4cX4cX4cX4cX
4cX4cX4cX4cX4cX4cX4cX4cX4cX4cX4iY4cX4cX4jY4kY4lY4cX4mY4cX4cX4cX4cX4cX4nY4cX4oY4PZ4QZ4RZ4cX4cX4cX
4cX4SZ4TZ4UZ4cX4VZ4cX4cX4cX4cX4cX4WZ4XZ4YZ4cX4cX4ZZ4cX4[Z4\Z4cX4cX4]Z4^Z4_Z4cX4cX4cX4cX4cX4cX4cX
4cX4`Z4cX4aZ4cX4bZ4cX4cZ4dZ4eZ4fZ4gZ4cX4hZ4iZ4jZ4kZ4lZ4mZ4nZ4oZ4P[4Q[4R[4S[4T[4U[4V[4W[4X[4Y[4Z[
4[[4\[4][4^[4_[4`[4a[4b[4c[4d[4e[4f[4g[4h[4i[4j[4k[4b[4l[4m[4b[4n[4o[4P\4Q\4R\4S\4T\4U\4V\4W\4X\
4Y\4Z\4[\4\\4]\4^\4_\4`\4a\4b\4c\4d\4e\4f\4g\4h\4i\4j\4k\4l\4m\4n\4o\4o\4P]4Q]4Q]4o\4R]4o\4o\4m\
4S]4T]4U]4V]4U]4W]4X]4U]4Y]4Y]4Y]4Z]4[]4Y]4Y]4\]4Y]4]]4^]4Y]4Y]4_]4`]4a]4b]4c]4d]4e]4d]4d]4f]4d]
4g]4h]4i]4i]4i]4i]4i]4i]4i]4i]4j]4i]4i]4i]4i]4k]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]
4i]4i]4i]4l]4i]4i]4i]4m]4n]4o]4P^4i]4Q^4R^4i]4i]4i]4S^4T^4U^4i]4V^4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]
4i]4i]4W^4X^4i]4i]4X^4i]4Y^4Z^4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4[^4i]4i]4i]4\^4i]4]^4^^4_^4i]
4i]4i]4i]4i]4`^4i]4i]4a^4b^4c^4d^4^^4e^4i]4f^4i]4g^4h^4i^4j^4j^4i]4i]4i]4i]4k^4i]4i]4i]4i]4l^4m^
4n^4i]4i]4i]4o^4P_4i]4i^4i]4i]4i]4i]4i]4j^4i^4i]4i]4i]4i]4i]4Q_4i]4R_4S_4T_4U_4^^4V_4i]4i]4W_4i]
4i]4c^4c^4c^4X_4i]4i]4i^4Y_4Z_4[_4i]4i]4i]4i]4b^4i]4\_4i]4i]4i]4i]4i]4i]4]_4i]4^_4i]4i]4i]4^^4i]
4\_4\_4__4i]4W_4i]4i]4`_4a_4i]4b_4c_4d_4e_4i]4i]4\_4\_4i]4i]4i]4b^4i]4f_4]_4g_4i]4h_4i_4i]4i]4j_
4i]4i]4k_4l_4m_4n_4o_4l_4l_4P`4i]4i]4Q`4i]4X^4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4\_4i]4i]4i]4R`4i]4S`
4T`4U`4i]4i]4i]4i]4i]4i]4i]4V`4i]4i]4W`4X`4i]4i]4i]4`^4Y`4Z`4i]4[`4\`4i]4]`4i]4^`4i]4i]4i]4i]4i]
4i]4i]4i]4i]4_`4i]4i]4``4a`4i]4i]4b`4i]4i]4i]4i]4i]4i]4i]4i]4c`4d`4i]4i]4i]4e`4f`4b^4i]4i]4i]4i]
4i]4i]4i]4i]4i]4i]4i]4g`4h`4i]4i]4i`4i]4i]4i]4i]4i]4i]4i]4i]4j`4i]4j^4R`4i]4R`4R`4R_4k`4R`4R`4i]
4l`4i]4m`4n`4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]4i]
4i]4i]4j^4i]4i]4i]4i]4i]4i]4i]4i]4^^4o`4R`4i]4i]4i]4Pa4Qa4i]4i]4i]4i]4Ra4Sa4i]4i]4Ta4Ua4i]4i]4Va
4i]4i]4i]4i]4i]4i]4i]4R`4i]4i]4i]4i]4i]4i]4i]4Sa4i]4i]4\_4\_4i]4\_4\_4i]4\_4i]4i]4i]4Wa4R`4i]4i]
4\_4i]4R`4Xa4Ya4Za4[a4i]4\a4]a4^a4R`4_a4R`4R`4`a4aa4R`4R`4R`4R`4R`4R`4R`4R`4R`4ba4R`4R`4R`4R`4R`
4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4ca4R`4R`4R`4R`4R`4R`4R`4da4R`4R`4R`4R`4R`
4ea4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4fa4R`4R`4R`4ga4ha4R`4R`4R`4R`4ia4ja
4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4ka4la4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4ma4R`4R`4na4oa4R`4R`4R`4R`
4R`4R`4Pb4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4Qb4R`4R`4R`
4R`4R`4R`4R`4Rb4R`4R`4ca4R`4Sb4R`4R`4ja4R`4Tb4Ub4R`4Vb4R`4R`4R`4R`4R`4R`4Wb4Xb4ma4R`4R`4Yb4R`4R`
4Zb4R`4Pb4[b4R`4R`4R`4\b4]b4R`4]b4]b4R`4R`4R`4R`4R`4R`4]b4R`4R`4R`4R`4ja4R`4R`4^b4_b4`b4ab4R`4R`
4bb4bb4cb4R`4R`4R`4db4R`4eb4R`4R`4R`4R`4R`4R`4R`4R`4fb4gb4R`4R`4R`4R`4R`4hb4R`4R`4R`4R`4R`4R`4R`
4ib4R`4R`4jb4R`4kb4R`4jb4R`4R`4jb4ja4R`4R`4R`4lb4R`4R`4R`4R`4mb4R`4R`4nb4ob4R`4R`4R`4R`4R`4R`4R`
4R`4R`4ia4R`4R`4Pc4R`4R`4R`4R`4R`4R`4Qc4R`4R`4ja4Rc4Sc4Tc4R`4R`4R`4R`4Uc4R`4R`4R`4Vc4R`4R`4Wc4R`
4R`4R`4R`4Xc4R`4R`4R`4R`4Yc4R`4Zc4R`4R`4Sa4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4Uc4R`
4R`4[c4R`4R`4R`4\c4R`4R`4R`4]b4R`4]c4R`4^c4_c4R`4R`4R`4R`4R`4R`4R`4]b4R`4R`4R`4R`4R`4R`4`c4R`4R`
4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4Ub4R`4ac4R`4R`4bc4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`
4R`4R`4R`4R`4R`4R`4R`4R`4R`4cc4R`4R`4R`4R`4dc4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4^c4R`4R`4R`4R`4ec4R`
4R`4R`4R`4R`4R`4R`4fc4R`4R`4R`4R`4R`4R`4R`4R`4R`4gc4R`4hc4R`4ic4R`4R`4jb4R`4jc4kc4R`4R`4R`4R`4R`
4R`4R`4R`4lc4Sa4mc4Sa4nc4oc4R`4R`4Pd4Qd4R`4R`4Rd4R`4R`4R`4R`4R`4R`4R`4R`4Sd4Td4Ud4R`4Td4R`4R`4R`
4R`4R`4R`4Vd4R`4R`4R`4R`4Wd4Wd4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4Xd4R`4R`4R`4R`
4R`4R`4R`4R`4R`4R`4R`4R`4Yd4R`4R`4R`4R`4R`4R`4R`4R`4ca4R`4R`4R`4R`4R`4R`4R`4ca4R`4R`4R`4R`4R`4Zd
4[d4R`4R`4R`4R`4R`4Xd4Xd4\d4R`4R`4R`4R`4R`4]d4R`4R`4^d4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`
4R`4R`4_d4`d4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4_c4R`4R`
4R`4R`4R`4R`4R`4R`4R`4R`4ad4R`4R`4R`4bd4R`4cd4R`4R`4R`4dd4ed4Sa4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`
4R`4fd4R`4gd4R`4hd4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4]b4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`
4Xc4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4R`4id4R`4R`4ja4ja4R`4R`4jd4jd4jd4jd4jd4jd4kd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4ld4jd4jd4jd4jd4jd4jd4md4jd4nd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4od4jd4od4jd4jd4jd4od4Pe4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4Qe4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4Re4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4Se4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4od4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4Te4jd4jd4jd4jd4jd4jd4jd4jd4Ue4Ue4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4Ve4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4We4jd4jd4jd4jd4jd4jd4Xe4jd4jd4jd4jd4jd4jd4jd4jd4kd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4We4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4od4jd4jd
4jd4kd4Ye4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4Ze4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4od4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4[e4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4We
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4\e4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4kd4kd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4Ue4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd4jd
4jd4]e4^e4_e4`e4`e4`e4`e4`e4ae4`e4`e4`e4`e4`e4be4`e4ce4`e4`e4`e4^e4^e4`e4^e4de4ee4fe4ge4he4ie4`e
4je4`e4`e4`e4`e4`e4`e4ke4`e4le4me4ne4oe4Pf4Qf4Qf4Rf4Sf4Tf4Uf4Vf4Qf4Wf4Xf4Yf4Zf4[f4\f4]f4Yf4^f4_f
4`f4af4bf4cf4df4Qf4Yf4Yf4ef4Yf4af4ff4Qf4gf4hf4if4jf4kf4lf4`f4mf4mf4nf4of4mf4mf4Pg4Qg4Rg4mf4Sg4Tg
4Ug4Vg4mf4mf4mf4mf4mf4mf4mf4mf4Wg4mf4Xg4Yg4mf4mf4mf4Zg4mf4[g4mf4mf4mf4\g4mf4mf4]g4^g4mf4\g4\g4_g
4`g4mf4ag4mf4bg4mf4cg4mf4dg4mf4eg4fg4mf4mf4mf4gg4hg4ig4jg4kg4lg4mf4mg4mf4ng4mf4mf4og4Ph4Qh4mf4Rh
4mf4Sh4mf4Th4mf4Uh4mf4mf4mf4mf4Vh4mf4Wh4mf4mf4Xh4mf4mf4Yh4mf4mf4Zh4Zh4[h4Zh4Zh4Zh4Zh4Zh4\h4Zh4Zh
4]h4^h4Zh4_h4`h4ah4bh4ch4Zh4Zh4Zh4Zh4Zh4dh4eh4Zh4Zh4fh4gh4hh4ih4jh4Zh4kh4Zh4Zh4Zh4Zh4Zh4Zh4lh4Zh
4mh4Zh4Zh4Zh4Zh4nh4Zh4oh4Zh4Zh4Pi4Zh4Qi4Ri4Si4Ti4Zh4Ui4Zh4Zh4Vi4Zh4Zh4Wi4Xi4Yi4Zi4Zh4[i4\i4]i4^i
4Zh4Zh4_i4`i4ai4bi4ci4di4ei4fi4gi4hi4gi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Zh4Yj4Zj
4[j4\j4]j4^j4_j4Zh4`j4aj4bj4cj4Zh4Zh4Zh4dj4Zh4ej4Zh4Zh4Zh4Zh4fj4Zh4Zh4gj4hj4ij4jj4kj4lj4mj4nj4Zh
4Zh4oj4Pk4Zh4Qk4Zh4Rk4Zh4Zh4Zh4Zh4Sk4Zh4Tk4Zh4Zh4Zh4Uk4Vk4Vk4Vk4Vk4Wk4Xk4Yk4Zk4[k4Vk4Vk4\k4Vk4]k
4Vk4^k4_k4^k4Vk4`k4Vk4Vk4ak4bk4ck4Vk4dk4ek4Vk4fk4Vk4gk4hk4ik4Vk4jk4Vk4kk4Vk4`k4Vk4Vk4lk4Vk4mk4Vk
4mk4Vk4nk4Vk4Vk4Vk4Vk4Vk4ok4Vk4Pl4Ql4Vk4Vk4Rl4ok4Vk4Sl4Tl4Ul4Vl4Vk4Vk4Vk4Vk4Wl4Vk4Vk4Vk4Vk4Vk4Xl
4Vk4Vk4Vk4Vk4Vk4Yl4Vk4Zl4Vk4[l4[l4\l4Vk4Vk4Vk4Vk4Vk4]l4Vk4^l4_l4`l4al4`l4al4bl4Vk4cl4Vk4dl4el4fl
4fl4fl4fl4fl4gl4hl4fl4il4jl4kl4fl4ll4ml4nl4fl4gl4kl4fl4ol4Pm4Qm4fl4fl4fl4Rm4fl4Sm4fl4fl4Tm4Um4Um
4fl4fl4fl4fl4fl4Vm4Wm4Xm4fl4fl4fl4fl4Ym4fl4fl4fl4Zm4Zm4Zm4[m4Zm4Zm4\m4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm
4Zm4Zm4]m4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4^m4Zm4Zm4Zm4Zm4Zm4Zm4Zm4Zm4_m4_m
4_m4_m4_m4_m4_m4_m4_m4`m4_m4_m4_m4am4bm4_m4_m4_m4cm4_m4dm4em4_m4fm4_m4_m4gm4hm4im4_m4_m4_m4jm4_m
4km4_m4lm4_m4mm4nm4_m4om4_m4_m4Pn4Qn4Rn4Sn4_m4_m4_m4_m4_m4Tn4Un4_m4Vn4Wn4Xn4_m4Yn4Zn4_m4[n4_m4_m
4\n4]n4\n4^n4_m4_n4`n4an4bn4cn4dn4_m4_m4en4fn4gn4_m4hn4_m4in4jn4kn4ln4mn4nn4on4Po4Qo4Qo4Ro4So4Qo
4To4Uo4Vo4Wo4Xo4To4To4Yo4Zo4[o4\o4]o4^o4_o4`o4ao4bo4co4co4do4do4co4do4eo4co4fo4do4do4`o4do4do4do
4do4do4go4do4go4do4do4do4do4do4do4do4do4do4do4do4do4do4do4do4do4ho4do4do4ho4do4co4do4do4do4do4do
4do4do4co4do4do4io4do4do4do4do4do4do4jo4ko4do4do4lo4mo4no4oo4oo4PP5oo4QP5RP5SP5oo4oo4oo4oo4oo4oo
4TP5TP5UP5VP5TP5WP5TP5XP5YP5TP5ZP5TP5[P5TP5\P5TP5TP5]P5TP5^P5_P5`P5aP5aP5bP5cP5dP5bP5aP5aP5eP5fP
5gP5bP5hP5aP5iP5jP5kP5lP5bP5bP5mP5nP5oP5aP5PQ5QQ5RQ5SQ5TQ5UQ5VQ5WQ5UQ5XQ5YQ5ZQ5[Q5UQ5UQ5\Q5]Q5UQ
5UQ5^Q5_Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5gQ5eQ5eQ5eQ5eQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5PR5QR5RR5SR5TR5UR5VR5WR5XR
5YR5ZR5YR5[R5\R5]R5^R5_R5`R5aR5bR5cR5dR5eR5fR5fR5gR5hR5iR5jR5kR5lR5mR5nR5oR5PS5QS5RS5SS5TS5US5VS
5WS5XS5YS5ZS5[S5\S5]S5^S5_S5^S5`S5aS5^S5bS5^S5cS5^S5dS5dS5dS5eS5^S5fS5gS5^S5^S5^S5^S5^S5^S5^S5hS
5hS5hS5hS5hS5hS5iS5jS5kS5lS5mS5nS5oS5iS5iS5PT5QT5QT5RT5ST5RT5RT5RT5TT5UT5VT5WT5XT5YT5ZT5[T5\T5]T
5^T5_T5`T5]T5aT5bT5cT5]T5dT5eT5fT5fT5fT5fT5fT5gT5fT5hT5fT5iT5jT5kT5kT5lT5kT5kT5mT5kT5kT5kT5kT5nT
5kT5oT5PU5QU5RU5SU5TU5UU5VU5WU5XU5YU5ZU5XU5XU5[U5[U5\U5XU5XU5XU5]U5^U5^U5_U5`U5aU5bU5cU5^U5dU5eU
5fU5^U5^U5^U5^U5^U5^U5gU5^U5^U5hU5iU5^U5^U5jU5kU5lU5mU5nU5oU5PV5QV5RV5SV5SV5TV5SV5SV5UV5VV5WV5XV
5YV5ZV5[V5\V5]V5^V5_V5`V5aV5bV5cV5dV5eV5fV5gV5hV5iV5jV5kV5lV5mV5nV5oV5oV5PW5QW5RW5SW5TW5UW5VW5VW
5WW5XW5YW5ZW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5eW5fW5gW5hW5iW5jW5kW5lW5mW5nW5nW5oW5PX5QX5RX5SX5TX5UX
5VX5WX5WX5XX5YX5XX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5iX5jX5kX5lX5mX5nX5oX5PY5QY5RY5SY
5TY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5^Y5_Y5`Y5aY5bY5cY5dY5dY5eY5fY5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5oY
5RZ5SZ5TZ5UZ5VZ5WZ5WZ5XZ5YZ5ZZ5[Z5[Z5\Z5\Z5\Z5\Z5\Z5\Z5\Z5]Z5^Z5_Z5_Z5`Z5aZ5aZ5bZ5cZ5dZ5cZ5eZ5fZ
5gZ5hZ5hZ5hZ5hZ5hZ5hZ5iZ5jZ5jZ5kZ5lZ5mZ5nZ5oZ5P[5Q[5R[5S[5T[5U[5V[5W[5X[5Y[5Z[5[[5\[5][5^[5_[5`[
5a[5b[5c[5d[5e[5f[5g[5h[5i[5i[5j[5k[5h[5l[5m[5n[5n[5o[5P\5o[5o[5Q\5R\5S\5T\5U\5V\5W\5X\5Y\5Z\5Y\
5[\5\\5]\5^\5_\5`\5a\5b\5c\5W\5d\5e\5f\5g\5h\5i\5j\5k\5l\5m\5n\5o\5P]5Q]5R]5S]5T]5S]5U]5V]5T]5W]
5X]5Y]5Z]5[]5\]5]]5^]5^]5_]5`]5a]5b]5c]5d]5e]5e]5c]5f]5g]5h]5i]5j]5h]5k]5l]5m]5n]5o]5P^5Q^5R^5S^
5T^5R^5U^5V^5V^5W^5W^5W^5X^5Y^5Z^5[^5\^5]^5^^5_^5`^5a^5b^5c^5c^5d^5c^5e^5f^5g^5h^5f^5i^5j^5k^5k^
5l^5m^5n^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5U_5Y_5Z_5[_5[_5[_5\_5]_5^_5__5`_5a_5b_5c_5d_5e_5f_5g_
5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5R`5S`5T`5U`5V`5V`5U`5W`5X`5Y`5Z`5[`5\`5]`5^`5_`5``5a`5b`5c`5d`
5e`5f`5g`5h`5i`5j`5k`5l`5m`5n`5o`5o`5o`5Pa5Pa5Pa5n`5Qa5Ra5Sa5Ta5Ua5Va5Va5Wa5Xa5Wa5Wa5Ya5Za5Wa5Wa
5Wa5Wa5Wa5[a5\a5]a5^a5_a5`a5aa5ba5ba5ca5da5ea5fa5ga5ha5ia5ia5ja5ka5ia5la5ma5na5na5na5oa5na5Pb5na
5Qb5Qb5Qb5Qb5Qb5Rb5Pb5Pb5Sb5Sb5Tb5Ub5Vb5Wb5Xb5Yb5Zb5[b5\b5]b5^b5_b5]b5`b5ab5bb5]b5cb5cb5db5eb5db
5fb5gb5hb5ib5jb5kb5kb5kb5kb5kb5kb5kb5kb5lb5mb5nb5ob5Pc5ob5Qc5Rc5Sc5Tc5Uc5Vc5Vc5Wc5Xc5Yc5Zc5[c5[c
5\c5]c5^c5_c5`c5ac5^c5^c5^c5_c5bc5`c5cc5dc5ec5fc5gc5hc5ic5jc5kc5kc5lc5mc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud
5Vd5Wd5Xd5Yd5Zd5Yd5[d5\d5\d5]d5^d5_d5`d5ad5ad5bd5cd5ad5ad5dd5ed5fd5gd5hd5id5jd5kd5ld5md5nd5od5Pe
5Qe5Re5Se5Te5Ue5Ve5We5Xe5Xe5Ye5Ze5[e5\e5]e5^e5_e5`e5`e5`e5ae5ae5be5ce5de5de5ee5fe5ge5he5ie5je5ke
5le5me5ne5oe5Pf5Pf5Qf5Qf5Qf5Rf5Rf5Rf5Qf5Qf5Qf5Sf5Tf5Uf5Tf5Vf5Tf5Wf5Xf5Yf5Zf5[f5\f5]f5^f5_f5`f5af
5bf5cf5df5ef5ff5gf5hf5if5jf5kf5lf5mf5nf5lf5lf5lf5lf5lf5of5of5Pg5Qg5lf5lf5Rg5Sg5Sg5Sg5Sg5Sg5Tg5Sg
5Ug5Vg5Wg5Xg5Xg5Yg5Zg5[g5\g5]g5\g5^g5_g5`g5ag5bg5cg5dg5eg5fg5gg5hg5ig5jg5gg5kg5gg5lg5lg5gg5gg5mg
5gg5ng5gg5og5gg5Ph5Qh5Rh5gg5lg5gg5lg5Sh5Th5gg5Uh5gg5gg5Vh5Wh5Xh5Wh5Yh5gg5Zh5[h5gg5gg5\h5]h5^h5_h
5`h5`h5ah5bh5ch5ch5dh5eh5fh5fh5gh5hh5ih5ih5jh5kh5lh5mh5nh5oh5Pi5Qi5Ri5Qi5Qi5Ri5Ri5Ri5Si5Ti5Ui5Vi
5Wi5Wi5Xi5Yi5Zi5[i5\i5\i5[i5[i5]i5^i5_i5`i5ai5bi5ci5di5ei5fi5gi5gi5gi5hi5hi5gi5ii5gi5gi5ji5ki5li
5li5li5mi5li5ni5ni5ni5ni5oi5ni5ni5Pj5Pj5Qj5Rj5Sj5Sj5Tj5Uj5Tj5Vj5Wj5Xj5Yj5Yj5Zj5[j5\j5]j5^j5_j5`j
5aj5bj5cj5dj5ej5fj5gj5gj5hj5ij5jj5jj5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k
5]k5^k5_k5`k5ak5ak5ak5bk5ck5ck5dk5ek5fk5gk5hk5ik5jk5kk5lk5mk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Vl5Wl5Wl5Xl
5Yl5Yl5Yl5Yl5Yl5Zl5[l5\l5]l5^l5_l5`l5al5bl5bl5cl5bl5bl5dl5el5el5fl5el5el5el5gl5hl5il5jl5jl5kl5ll
5ml5nl5ol5ol5Pm5Qm5Qm5Rm5Sm5Tm5Um5Um5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5`m5am5am5bm5cm5dm5em5am
5fm5gm5hm5im5jm5km5lm5lm5lm5lm5mm5nm5om5Pn5Pn5Pn5Qn5Pn5Pn5Rn5Sn5Tn5Un5Tn5Vn5Wn5Xn5Xn5Xn5Yn5Yn5Zn
5[n5[n5\n5]n5^n5_n5`n5`n5`n5an5bn5cn5dn5en5fn5gn5hn5in5jn5jn5kn5ln5mn5nn5on5Po5Qo5Ro5So5To5Uo5Vo
5To5To5To5To5To5Wo5Wo5Xo5To5To5To5Yo5Zo5[o5Zo5\o5]o5Zo5^o5_o5`o5ao5ao5ao5bo5co5do5eo5fo5go5ho5io
5jo5jo5ko5lo5mo5no5oo5PP6oo5QP6RP6SP6RP6RP6RP6RP6RP6TP6RP6UP6VP6WP6XP6YP6ZP6[P6\P6]P6^P6_P6`P6aP
6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP6lP6mP6nP6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6YQ6YQ6YQ6YQ6YQ6YQ6YQ6YQ6YQ
6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6lQ6mQ6nQ6oQ6PR6QR6QR6RR6SR6TR6UR6VR6VR
6UR6VR6VR6VR6VR6VR6VR6WR6XR6YR6ZR6[R6\R6]R6^R6^R6_R6`R6aR6bR6cR6dR6dR6eR6dR6dR6dR6fR6gR6hR6iR6jR
6kR6lR6mR6nR6oR6PS6QS6RS6SS6TS6US6VS6WS6XS6YS6YS6ZS6[S6\S6\S6]S6^S6_S6`S6aS6bS6cS6dS6eS6fS6gS6hS
6iS6jS6iS6kS6iS6lS6iS6mS6iS6iS6nS6oS6PT6QT6RT6ST6TT6UT6TT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6_T
6_T6bT6cT6cT6dT6_T6_T6eT6eT6eT6_T6fT6gT6hT6iT6jT6kT6lT6lT6mT6nT6oT6PU6QU6RU6SU6TU6UU6UU6VU6WU6WU
6XU6YU6ZU6ZU6[U6\U6]U6^U6_U6`U6aU6bU6cU6dU6eU6dU6dU6dU6dU6fU6dU6gU6dU6dU6dU6hU6iU6jU6kU6lU6mU6nU
6oU6PV6QV6RV6SV6TV6UV6VV6WV6XV6YV6ZV6[V6\V6]V6^V6_V6`V6`V6aV6`V6`V6bV6cV6dV6eV6fV6`V6gV6hV6iV6jV
6kV6kV6lV6jV6mV6lV6nV6lV6lV6lV6oV6PW6PW6PW6QW6RW6SW6TW6UW6VW6WW6XW6YW6ZW6[W6[W6[W6[W6\W6[W6]W6^W
6_W6`W6aW6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6kW6lW6mW6nW6oW6PX6QX6RX6SX6TX6UX6UX6VX6WX6WX6WX6WX6WX6WX
6WX6WX6WX6WX6WX6WX6XX6YX6XX6ZX6[X6\X6\X6]X6^X6^X6^X6_X6`X6`X6`X6aX6`X6bX6cX6cX6dX6eX6fX6gX6hX6iX
6jX6kX6lX6mX6nX6oX6PY6QY6RY6SY6TY6UY6VY6WY6XY6XY6XY6YY6ZY6[Y6\Y6]Y6^Y6_Y6`Y6aY6aY6aY6bY6cY6cY6dY
6eY6fY6gY6hY6gY6iY6hY6hY6hY6hY6gY6hY6jY6hY6hY6hY6hY6hY6hY6kY6lY6mY6nY6oY6oY6PZ6QZ6RZ6SZ6TZ6TZ6UZ
6VZ6WZ6XZ6YZ6ZZ6[Z6\Z6]Z6^Z6_Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6hZ6iZ6jZ6kZ6jZ6lZ6mZ6nZ6oZ6P[6P[6Q[6R[
6S[6T[6U[6V[6W[6V[6X[6Y[6X[6X[6X[6X[6X[6Z[6[[6\[6\[6][6^[6_[6^[6^[6`[6a[6b[6c[6c[6c[6d[6e[6e[6f[
6g[6h[6g[6i[6j[6k[6k[6k[6l[6m[6n[6o[6o[6o[6P\6Q\6R\6S\6T\6U\6V\6W\6X\6Y\6Z\6[\6\\6]\6^\6_\6`\6a\
6b\6b\6b\6b\6c\6d\6e\6f\6f\6g\6h\6i\6j\6k\6k\6k\6l\6m\6m\6n\6o\6o\6o\6o\6o\6o\6o\6o\6o\6o\6o\6o\
6o\6o\6o\6o\6o\6P]6Q]6R]6S]6T]6U]6V]6W]6X]6Y]6Z]6Z]6[]6\]6]]6^]6_]6`]6`]6a]6b]6c]6c]6d]6e]6f]6g]
6h]6i]6j]6k]6l]6m]6n]6o]6o]6P^6Q^6R^6S^6T^6U^6U^6U^6U^6U^6V^6U^6U^6U^6W^6X^6U^6U^6U^6U^6Y^6U^6Z^
6U^6U^6[^6\^6]^6^^6_^6`^6a^6b^6c^6d^6e^6f^6e^6g^6h^6i^6j^6k^6l^6m^6n^6o^6P_6Q_6R_6S_6T_6U_6V_6W_
6X_6Y_6Z_6[_6[_6\_6]_6^_6__6`_6a_6b_6c_6d_6e_6f_6g_6g_6h_6i_6j_6k_6l_6m_6n_6o_6o_6P`6Q`6R`6S`6T`
6T`6U`6V`6W`6X`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b`6c`6d`6e`6f`6g`6h`6h`6h`6i`6j`6j`6j`6k`6l`6m`6n`6o`
6Pa6Qa6Ra6Sa6Sa6Ta6Ua6Va6Wa6Xa6Ya6Za6[a6\a6]a6^a6^a6_a6`a6aa6ba6ca6da6ea6fa6ga6ha6ia6ja6ja6ka6la
6ma6na6na6oa6Pb6Qb6Pb6Pb6Qb6Pb6Qb6Qb6Rb6Sb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6Zb6[b6\b6]b6]b6^b6_b6`b6ab6bb6cb
6db6db6eb6fb6gb6hb6ib6ib6jb6kb6lb6mb6nb6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Xc6Yc6Zc6[c6[c6\c6]c6^c6_c6`c
6ac6bc6cc6cc6dc6ec6fc6gc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Ud6Vd6Wd6Xd6Yd6Zd6[d6\d6]d6^d
6_d6`d6ad6bd6cd6dd6dd6dd6ed6fd6gd6hd6id6jd6kd6ld6md6nd6od6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Xe6Ze6[e
6\e6]e6^e6_e6`e6ae6be6ce6de6ee6fe6ge6he6ie6je6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Tf6Uf6Vf6Wf6Xf6Yf6Zf6[f
6\f6]f6^f6_f6`f6`f6af6bf6cf6df6ef6ff6gf6hf6if6jf6kf6lf6mf6nf6of6Pg6Qg6Rg6Sg6Tg6Ug6Vg6Wg6Xg6Yg6Zg
6[g6\g6]g6^g6_g6`g6ag6bg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6mg6ng6og6Ph6Qh6Rh6Sh6Th6Uh6Vh6Wh6Xh6Yh6Zh
6[h6\h6]h6^h6_h6_h6`h6ah6bh6ch6ch6dh6eh6fh6gh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Qi6Ri6Ri6Si6Ti6Ui6Vi6Wi
6Xi6Yi6Zi6[i6\i6]i6^i6_i6`i6ai6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6mi6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj
6Vj6Vj6Wj6Wj6Wj6Xj6Yj6Zj6[j6\j6]j6^j6_j6`j6aj6bj6cj6dj6ej6fj6gj6hj6hj6ij6jj6kj6lj6lj6mj6nj6oj6Pk
6Qk6Rk6Sk6Sk6Tk6Uk6Vk6Wk6Xk6Yk6Zk6[k6\k6\k6\k6]k6^k6_k6_k6`k6ak6bk6ck6dk6ek6fk6gk6hk6ik6jk6jk6kk
6lk6mk6nk6ok6Pl6Ql6Rl6Sl6Tl6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6]l6^l6_l6`l6`l6`l6al6al6bl6cl6dl6el6fl6gl6hl
6il6jl6kl6ll6ml6nl6ol6Pm6Qm6Rm6Sm6Tm6Um6Vm6Wm6Xm6Ym6Zm6[m6\m6]m6]m6]m6]m6^m6_m6`m6`m6`m6`m6`m6`m
6`m6`m6`m6am6`m6`m6`m6`m6`m6bm6bm6cm6bm6bm6dm6em6fm6gm6hm6im6im6im6jm6km6lm6lm6mm6nm6om6Pn6Qn6Rn
6Sn6Tn6Un6Tn6Un6Un6Un6Vn6Wn6Wn6Wn6Wn6Wn6Xn6Xn6Xn6Yn6Zn6[n6\n6]n6\n6\n6\n6^n6^n6\n6_n6_n6`n6_n6_n
6an6_n6bn6bn6bn6bn6bn6bn6bn6bn6bn6bn6bn6bn6bn6cn6dn6en6dn6fn6gn6hn6in6jn6kn6ln6mn6nn6on6Po6Qo6Ro
6So6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6To6Uo6Vo6Wo6Xo6Xo
6Yo6Zo6[o6\o6]o6^o6_o6_o6`o6ao6`o6bo6`o6bo6co6do6eo6fo6go6ho6io6jo6ko6jo6jo6jo6jo6lo6lo6mo6no6no
6oo6oo6no6PP7QP7RP7SP7TP7UP7UP7UP7VP7VP7VP7WP7XP7YP7WP7WP7WP7WP7ZP7WP7WP7WP7[P7\P7\P7]P7^P7_P7_P
7`P7`P7aP7bP7cP7dP7eP7fP7fP7gP7hP7hP7hP7hP7iP7jP7kP7lP7mP7nP7oP7PQ7QQ7RQ7SQ7TQ7TQ7UQ7VQ7WQ7XQ7YQ
7ZQ7[Q7\Q7]Q7^Q7^Q7^Q7_Q7`Q7_Q7aQ7bQ7cQ7dQ7eQ7eQ7fQ7gQ7hQ7hQ7iQ7iQ7iQ7iQ7iQ7iQ7jQ7iQ7iQ7kQ7lQ7mQ
7nQ7oQ7oQ7oQ7PR7QR7RR7RR7SR7TR7UR7VR7TR7WR7XR7XR7XR7XR7YR7ZR7[R7\R7]R7]R7^R7_R7_R7`R7_R7aR7bR7cR
7dR7eR7fR7fR7fR7gR7gR7hR7iR7iR7iR7jR7jR7iR7iR7kR7iR7iR7iR7iR7jR7iR7iR7iR7iR7iR7iR7iR7lR7mR7nR7oR
7oR7oR7oR7PS7PS7PS7PS7PS7PS7PS7PS7QS7PS7RS7SS7TS7US7VS7VS7VS7WS7WS7XS7WS7YS7WS7ZS7[S7WS7\S7WS7]S
7^S7_S7`S7aS7bS7cS7WS7dS7eS7eS7eS7eS7eS7fS7gS7gS7hS7iS7jS7kS7lS7mS7nS7oS7PT7QT7QT7QT7QT7QT7QT7QT
7QT7RT7ST7TT7TT7TT7TT7UT7TT7VT7WT7XT7YT7ZT7[T7\T7]T7^T7_T7`T7aT7bT7cT7dT7eT7fT7gT7hT7hT7iT7jT7jT
7kT7kT7kT7kT7kT7kT7lT7lT7lT7mT7nT7oT7PU7QU7RU7SU7TU7UU7VU7VU7VU7VU7WU7XU7XU7XU7XU7YU7ZU7[U7\U7\U
7\U7]U7^U7_U7_U7_U7`U7aU7bU7cU7dU7eU7fU7gU7hU7hU7iU7jU7iU7kU7kU7kU7kU7lU7mU7nU7nU7oU7PV7QV7RV7RV
7RV7RV7SV7TV7UV7VV7VV7VV7VV7VV7WV7XV7YV7ZV7ZV7[V7\V7]V7]V7]V7^V7_V7`V7aV7bV7cV7dV7eV7fV7gV7hV7hV
7iV7jV7kV7lV7mV7nV7nV7nV7nV7oV7PW7PW7QW7RW7SW7SW7SW7SW7SW7SW7SW7SW7SW7TW7UW7TW7VW7WW7XW7XW7YW7ZW
7[W7\W7]W7^W7_W7_W7`W7aW7`W7bW7cW7dW7dW7dW7eW7fW7gW7hW7iW7jW7kW7lW7mW7mW7mW7nW7oW7PX7PX7PX7QX7RX
7SX7TX7TX7UX7VX7WX7XX7YX7ZX7[X7\X7]X7]X7]X7]X7^X7\X7_X7`X7aX7aX7bX7cX7dX7dX7eX7dX7fX7gX7fX7hX7iX
7jX7kX7kX7kX7kX7kX7kX7kX7kX7kX7lX7mX7nX7oX7PY7QY7RY7PY7SY7TY7UY7VY7WY7XY7YY7ZY7ZY7ZY7[Y7[Y7\Y7[Y
7]Y7^Y7_Y7`Y7aY7bY7cY7dY7eY7fY7gY7hY7iY7jY7kY7lY7mY7lY7nY7oY7oY7PZ7QZ7RZ7SZ7TZ7UZ7VZ7VZ7VZ7VZ7WZ
7XZ7YZ7YZ7YZ7ZZ7[Z7\Z7]Z7^Z7_Z7`Z7aZ7bZ7cZ7dZ7eZ7fZ7gZ7hZ7hZ7hZ7hZ7hZ7hZ7iZ7jZ7kZ7lZ7mZ7nZ7oZ7P[
7Q[7R[7R[7R[7R[7S[7R[7R[7R[7R[7T[7U[7U[7U[7U[7V[7U[7U[7U[7W[7X[7Y[7Z[7Z[7[[7\[7\[7][7^[7_[7_[7`[
7`[7a[7_[7`[7`[7`[7b[7c[7d[7e[7f[7g[7h[7i[7j[7i[7i[7k[7l[7m[7m[7n[7n[7n[7n[7o[7P\7P\7Q\7R\7S\7T\
7T\7U\7V\7V\7V\7V\7V\7W\7W\7W\7W\7X\7Y\7Z\7Z\7Z\7[\7\\7]\7^\7_\7`\7`\7a\7`\7b\7c\7d\7e\7f\7g\7h\
7h\7i\7j\7h\7k\7l\7m\7n\7n\7o\7n\7n\7P]7Q]7R]7S]7T]7U]7V]7W]7W]7X]7X]7Y]7Y]7Z]7[]7\]7]]7^]7_]7`]
7a]7b]7c]7d]7e]7e]7e]7f]7g]7h]7i]7j]7k]7k]7l]7m]7m]7n]7o]7P^7P^7P^7P^7P^7P^7P^7P^7P^7P^7P^7Q^7R^
7S^7S^7T^7T^7T^7U^7V^7W^7X^7Y^7Y^7Y^7Z^7[^7\^7]^7^^7_^7`^7a^7b^7b^7c^7d^7d^7d^7d^7d^7d^7e^7f^7g^
7h^7h^7i^7j^7j^7k^7k^7k^7k^7k^7l^7l^7l^7m^7n^7l^7o^7P_7Q_7R_7S_7T_7U_7V_7W_7X_7Y_7Z_7[_7\_7\_7]_
7^_7__7`_7a_7b_7c_7d_7e_7f_7g_7h_7i_7i_7j_7k_7l_7m_7m_7m_7n_7o_7P`7Q`7Q`7R`7S`7T`7U`7V`7W`7X`7X`
7X`7X`7X`7X`7Y`7Z`7[`7\`7]`7^`7_`7``7``7``7``7a`7b`7c`7d`7e`7f`7g`7h`7i`7j`7j`7k`7l`7m`7m`7m`7n`
7o`7Pa7Pa7Qa7Ra7Sa7Ra7Ta7Ua7Va7Wa7Xa7Ya7Za7[a7\a7]a7^a7_a7^a7`a7aa7ba7ca7da7ea7fa7ga7ha7ia7ja7ka
7la7ma7na7oa7Pb7Pb7Qb7Rb7Rb7Sb7Tb7Tb7Tb7Ub7Vb7Wb7Xb7Yb7Zb7[b7\b7]b7]b7]b7]b7^b7]b7]b7_b7]b7]b7`b
7ab7bb7cb7cb7db7eb7fb7gb7hb7ib7ib7hb7hb7hb7hb7hb7jb7kb7lb7lb7mb7lb7lb7nb7ob7Pc7Qc7Rc7Sc7Sc7Sc7Tc
7Uc7Vc7Wc7Xc7Yc7Zc7[c7\c7]c7]c7]c7]c7]c7]c7]c7^c7]c7]c7_c7`c7ac7bc7cc7dc7ec7fc7gc7gc7hc7gc7ic7jc
7ic7ic7kc7lc7mc7nc7oc7Pd7Qd7Rd7Rd7Sd7Td7Ud7Ud7Vd7Vd7Wd7Xd7Wd7Yd7Zd7[d7[d7\d7]d7^d7_d7`d7ad7bd7bd
7cd7dd7ed7fd7fd7gd7gd7hd7id7jd7jd7jd7jd7kd7kd7jd7jd7jd7jd7jd7jd7ld7md7nd7od7Pe7Pe7Pe7Pe7Qe7Qe7Qe
7Qe7Qe7Qe7Qe7Qe7Qe7Re7Se7Te7Ue7Ve7We7We7We7We7Xe7Ye7Ze7[e7\e7]e7]e7]e7^e7_e7]e7]e7]e7]e7]e7]e7`e
7ae7be7be7be7be7be7be7ce7be7be7be7de7ee7fe7ge7ge7he7ie7je7ke7ke7ke7ke7ke7ke7ke7ke7ke7ke7ke7ke7ke
7le7me7ne7oe7Pf7Qf7Rf7Rf7Rf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Sf7Tf7Tf7Tf7Tf7Tf7Tf7Tf
7Tf7Tf7Uf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Tf7Vf7Wf7Xf7Yf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7Zf7[f7[f7[f7\f
7]f7]f7^f7^f7^f7_f7_f7`f7af7bf7cf7df7df7df7df7df7df7df7df7df7df7ef7ff7ff7gf7hf7if7jf7kf7lf7lf7mf
7nf7of7Pg7Qg7Qg7Rg7Sg7Tg7Ug7Vg7Wg7Xg7Yg7Zg7Zg7[g7\g7]g7^g7^g7_g7`g7ag7ag7bg7cg7dg7eg7fg7gg7hg7ig
7ig7ig7ig7ig7jg7kg7lg7mg7ng7og7Ph7Ph7Ph7Ph7Qh7Rh7Sh7Th7Uh7Vh7Wh7Xh7Yh7Zh7[h7[h7\h7]h7^h7_h7_h7`h
7`h7ah7ah7ah7bh7ch7dh7eh7fh7gh7hh7ih7jh7kh7lh7mh7nh7oh7Pi7Qi7Ri7Si7Ti7Ui7Ui7Vi7Wi7Xi7Yi7Yi7Zi7[i
7\i7]i7^i7_i7`i7`i7`i7`i7`i7`i7`i7`i7ai7bi7ci7di7ei7fi7gi7hi7ii7ji7ji7ji7ki7li7mi7ni7oi7Pj7Qj7Rj
7Rj7Rj7Rj7Rj7Rj7Rj7Rj7Rj7Sj7Tj7Uj7Vj7Wj7Xj7Xj7Yj7Yj7Zj7[j7[j7[j7\j7]j7]j7]j7^j7^j7^j7^j7^j7^j7^j
7^j7^j7_j7`j7`j7`j7`j7`j7aj7bj7bj7bj7bj7cj7dj7ej7fj7gj7ej7hj7ij7jj7jj7jj7jj7jj7jj7jj7kj7lj7mj7mj
7nj7oj7Pk7Qk7Qk7Rk7Rk7Sk7Sk7Tk7Uk7Uk7Uk7Vk7Vk7Wk7Xk7Yk7Zk7Yk7Yk7[k7[k7[k7\k7]k7^k7^k7^k7^k7^k7^k
7^k7^k7_k7_k7`k7ak7bk7ck7dk7ek7ek7fk7fk7fk7fk7gk7hk7ik7ik7ik7ik7ik7ik7ik7ik7ik7ik7ik7ik7ik7jk7jk
7jk7jk7jk7jk7jk7jk7jk7jk7jk7jk7kk7kk7kk7lk7lk7lk7mk7mk7nk7nk7nk7ok7Pl7Ql7Rl7Sl7Sl7Tl7Ul7Vl7Wl7Xl
7Yl7Zl7Zl7[l7\l7]l7^l7_l7_l7_l7_l7_l7`l7al7bl7cl7dl7dl7el7fl7fl7fl7fl7fl7gl7gl7gl7gl7gl7gl7hl7il
7il7jl7jl7jl7jl7il7il7kl7ll7ml7nl7nl7nl7nl7ol7Pm7Qm7Pm7Rm7Rm7Rm7Sm7Sm7Tm7Um7Vm7Wm7Xm7Ym7Zm7Zm7[m
7\m7]m7^m7_m7`m7am7am7am7am7am7bm7cm7cm7dm7em7fm7gm7gm7gm7gm7hm7im7im7im7im7jm7jm7km7lm7mm7nm7om
7Pn7Pn7Qn7Rn7Sn7Tn7Tn7Tn7Un7Un7Un7Vn7Wn7Vn7Xn7Xn7Xn7Yn7Yn7Yn7Yn7Yn7Yn7Yn7Zn7[n7\n7\n7]n7]n7]n7]n
7]n7]n7^n7_n7`n7an7bn7cn7dn7en7fn7gn7hn7in7jn7kn7in7ln7ln7mn7nn7on7Po7Qo7Ro7So7To7Uo7Vo7Vo7Vo7Wo
7Xo7Yo7Yo7Yo7Zo7Zo7[o7[o7\o7]o7^o7_o7_o7`o7ao7bo7bo7bo7bo7bo7bo7co7do7eo7eo7eo7fo7fo7fo7fo7fo7fo
7go7ho7io7jo7ko7lo7mo7no7no7no7no7oo7PP8PP8PP8QP8RP8RP8SP8TP8UP8VP8WP8XP8YP8YP8YP8YP8YP8YP8YP8YP
8YP8ZP8[P8\P8]P8^P8_P8`P8`P8`P8aP8bP8cP8dP8eP8fP8eP8eP8gP8eP8hP8iP8jP8jP8jP8jP8jP8kP8lP8mP8nP8oP
8oP8oP8PQ8PQ8QQ8RQ8SQ8TQ8UQ8VQ8WQ8XQ8YQ8YQ8ZQ8[Q8[Q8[Q8\Q8]Q8]Q8^Q8_Q8`Q8aQ8aQ8bQ8bQ8bQ8cQ8dQ8eQ
8fQ8fQ8gQ8gQ8hQ8hQ8hQ8hQ8iQ8jQ8kQ8lQ8mQ8mQ8mQ8mQ8mQ8mQ8mQ8nQ8mQ8nQ8nQ8nQ8nQ8nQ8oQ8PR8QR8RR8SR8TR
8UR8UR8VR8VR8WR8XR8XR8XR8YR8YR8YR8YR8YR8YR8YR8ZR8[R8\R8\R8]R8^R8^R8_R8_R8`R8`R8aR8bR8cR8cR8cR8cR
8cR8cR8dR8dR8eR8fR8gR8hR8iR8iR8iR8jR8jR8jR8kR8jR8jR8jR8lR8lR8lR8mR8lR8nR8oR8nR8PS8QS8RS8RS8SS8RS
8RS8RS8TS8US8VS8VS8VS8VS8VS8WS8XS8YS8ZS8[S8[S8[S8[S8\S8\S8\S8\S8\S8\S8\S8]S8^S8_S8\S8\S8`S8aS8bS
8cS8cS8dS8eS8eS8eS8fS8fS8fS8gS8hS8iS8iS8jS8jS8kS8lS8mS8nS8nS8nS8oS8PT8QT8RT8QT8QT8QT8QT8ST8ST8TT
8UT8VT8VT8VT8WT8XT8YT8YT8YT8ZT8WT8[T8[T8[T8[T8\T8\T8]T8\T8^T8\T8\T8\T8\T8_T8`T8aT8bT8cT8dT8dT8eT
8dT8dT8dT8fT8gT8gT8gT8gT8gT8gT8gT8hT8iT8iT8jT8kT8kT8lT8mT8nT8nT8oT8PU8PU8QU8RU8SU8TU8TU8UU8VU8WU
8XU8YU8UU8ZU8[U8\U8]U8]U8^U8_U8_U8_U8_U8_U8_U8_U8`U8_U8_U8aU8aU8aU8_U8_U8_U8_U8_U8_U8_U8_U8_U8bU
8_U8_U8_U8_U8_U8cU8dU8dU8dU8dU8eU8fU8gU8hU8iU8jU8kU8lU8lU8mU8nU8oU8PV8QV8RV8SV8SV8SV8TV8UV8VV8WV
8WV8SV8SV8SV8SV8XV8YV8YV8ZV8[V8\V8]V8]V8^V8_V8`V8`V8`V8`V8aV8aV8aV8aV8aV8aV8aV8aV8bV8bV8cV8dV8eV
8eV8eV8fV8fV8gV8hV8iV8jV8iV8kV8lV8lV8kV8mV8nV8oV8PW8QW8QW8QW8QW8RW8SW8TW8TW8UW8VW8WW8XW8YW8YW8ZW
8[W8[W8\W8[W8]W8]W8]W8^W8_W8`W8aW8bW8bW8aW8aW8cW8dW8dW8eW8fW8gW8hW8iW8jW8kW8lW8mW8mW8nW8oW8oW8PX
8QX8RX8SX8TX8UX8VX8WX8XX8XX8YX8ZX8[X8\X8]X8^X8_X8`X8aX8bX8cX8cX8cX8cX8cX8dX8eX8fX8gX8hX8iX8jX8kX
8kX8lX8mX8nX8oX8oX8PY8QY8RY8SY8TY8UY8VY8WY8XY8YY8ZY8[Y8[Y8\Y8]Y8^Y8_Y8`Y8aY8bY8cY8dY8eY8fY8gY8gY
8hY8iY8iY8iY8iY8iY8jY8jY8kY8kY8jY8jY8lY8lY8mY8mY8mY8mY8mY8mY8nY8mY8nY8mY8oY8oY8PZ8QZ8RZ8SZ8SZ8TZ
8UZ8UZ8VZ8WZ8XZ8YZ8ZZ8[Z8\Z8]Z8^Z8^Z8^Z8^Z8^Z8^Z8^Z8_Z8`Z8aZ8aZ8bZ8cZ8dZ8eZ8fZ8gZ8hZ8iZ8iZ8jZ8kZ
8kZ8kZ8lZ8lZ8mZ8nZ8oZ8P[8Q[8Q[8R[8S[8S[8T[8U[8U[8V[8V[8V[8W[8W[8X[8Y[8Y[8Y[8Y[8Z[8Z[8[[8\[8\[8\[
8][8][8^[8_[8`[8a[8a[8a[8a[8a[8a[8a[8b[8b[8c[8c[8c[8c[8c[8c[8d[8d[8d[8e[8e[8f[8g[8h[8g[8i[8j[8k[
8k[8l[8m[8m[8n[8o[8o[8P\8P\8Q\8R\8S\8T\8U\8V\8W\8X\8Y\8Z\8[\8\\8\\8]\8^\8_\8_\8_\8`\8`\8`\8a\8b\
8c\8c\8c\8c\8c\8c\8c\8c\8d\8e\8d\8f\8f\8f\8g\8h\8i\8j\8h\8k\8k\8l\8m\8n\8o\8P]8P]8Q]8R]8S]8T]8T]
8T]8U]8V]8W]8W]8W]8W]8X]8Y]8Z]8[]8\]8]]8]]8]]8]]8^]8_]8`]8a]8b]8b]8c]8d]8c]8c]8e]8e]8f]8g]8g]8h]
8i]8j]8j]8k]8l]8l]8l]8m]8m]8n]8o]8o]8P^8P^8P^8P^8P^8P^8P^8Q^8R^8R^8S^8S^8T^8T^8T^8T^8T^8U^8V^8W^
8V^8V^8V^8X^8X^8Y^8Z^8Z^8[^8\^8]^8^^8^^8^^8_^8_^8`^8a^8b^8b^8c^8c^8c^8d^8e^8f^8g^8h^8i^8j^8j^8k^
8l^8m^8m^8n^8n^8n^8o^8P_8Q_8R_8S_8T_8U_8U_8V_8V_8V_8V_8V_8W_8X_8X_8Y_8Z_8[_8[_8[_8[_8\_8]_8^_8__
8`_8a_8a_8b_8b_8c_8d_8e_8f_8g_8h_8i_8i_8i_8j_8k_8k_8l_8l_8l_8l_8l_8l_8l_8l_8l_8l_8l_8l_8l_8m_8n_
8o_8P`8P`8Q`8R`8gTl60Y9Z<9CL05C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1c19\772j7224373@E:4:>766DBD3R1302
Kd1_1b2<1=C;B5K<=JJP621J:5F4U2@V1_3:@2Z32\3f3U6221a12GQ39;916:671;0`1D:17>1R564<3B:;5:Y163;9<A70
0=C298C21Ib43>MJ7D933272<=W1K33K69;4X15748JX4<Q3c2;Q1W172295527:2627314232641116450373Z1VR126Ak1
12P43=E;:5526?O4B1612C;8>65\51;?C79<<>>86340812M6g1f4F:=M9BW1MU4Mf3^1_3l4c1Ni<W3T4m1S8C_a5P2]15Q
2E8^1V2;CP23O[Y2IKo1Z1e9l;9A?M13C3281=3L6T1?6R2^1e3K5:3>4C=K@<3g1m1\772d4U354373@0D45?>766DBD3M0
33Od1_1b2<1]1HK<=JJP621J:5KU2@V1_3:@2Z32\3f3U6221a12GQ39;91A671;a1D:17>1R564<F:;5:Y163;9N70>C298
C21Ib43>MJ7D9727?=W1K33C769;4X15748JX4^3GW2Q1F2=72295527:262731423264111645037^1V:V37c2V:Ik626Ak
112`3?32:Q1185526?O4B1612C;8>65\51;e1<<>>863408133H6g1f4F:=;A26j1Ma2IIMNg2^1R7Y1V1<N8Kh1`1I<>Z3a
6R3=Cm1d2^5@X>hV1`c1Sh1h@V3k2P;a1TI[48912Q:S1S<2d]10U_1[_1k1U2GK502T2k@V3l=Y^1W1j>Y26Q7l7Z1<c25N
0=1Z7e1S12aS8nD3kQ16_^62Uh8:c1j4I8c1hV1R2^1RP2c^1e:0^Jc1KS3_Q17<d1>Q19S43Hl62o4V35d1V:1b1Z1R194?
20^1EB[1j12]2C]22d1e5=X111Q27j163i2jOAoJQW1;7UIZ24\4e3Kc2f43]IF]Aa70b<a2Y5<V29U13W81Z1\=j:V3j2JY
22a3o6f3C2l3[2Ye53N=X15]1S2_2]=m8A12o_1S9C2l3[2Ye53N=X15]1S2_2]=m8A12o_1S91[62[6gk7h3e5333^1X1o3
`3^3R5G;U7F2f2V14Hd1F13W1f56N_2Fc2X12FDh2W3;1K<<I17h2B;W;^34P86i1h2\4f1g:C[4DU2;X5Bd3X11X1`302[6
7S2S8Y4Z1W2f1k1V7]7DAf8R6E9i1<;Y:V3LZ13d1Eh1i5^1e55h1FiBm1Q1`3T:h2;=??P1T8d2U181h_61Y61Z]3L0@_4g
1DlT1m5U;]20?m6S3[P1Y]1Q>TQ1hD;@0c51d2l:_@jA];?0]7^1][3ZAb1U5b<ZGV@U8i>nJk>F>0]60N7nm3Vl1__1f7T>
i6Z3g<8@0W5U10^:ISi3gFQ5LRJYJ\e1d4R88?0P7<c7kT1Je8S9hT1fC2]T1a5Qh3260fn1b60Vf1U\4g10S1e38009n1a<
7^7c1g58e6121l2S2\=l2a1V4e4f4]c116W2R4h3V8X6f23_[1X1b6Q7a?g4T3]3l3P6c1_1Z1cDf2P49m1X1D0U1mGV1M=d
64V<oZ1=SH\6`9n>^BQo1cc1Q8R5E0n1f>Q2`7]1XV1MVZ1j49m?c8mU2Y2c?b5]IbDQ8R530gR7cc160ia2Qi1gR2cX23U1
0\600N=Y=1fi1lb3m>2S:hT12k1i4D^2e2o422639D501U3W1j4_1>6T1l10C[6=b3k68J\1Z9Q46P1eAQ7G3Gb5`3i6V6P6
a1m5cD^1^3_5P2`2R4HV1Q1f6R?R3X<1P1lC[3Ec62>Q7g:Z=j8\8Y2k1S6T5c76c3d2f10W1h3n1=b3YE_16P1HQ6Z1]6]2
U6S31m1S7_3>d6VDf2c<e2W3Gh6`2R4o1T3j5g?d37V1mHi7Y72>Q7<3RCHj9e2gGY;m2L0@h1Y4m:dHZ7l;S9l3kP1kCcEJ
9Cd:=V3n1g120bNP:oHY_1e470]7_\1Sh5[b1MX1[40e5g1e1702;V2a2l88h5V4g4Di216J]42Q1S1l7c6>c1<3\2]1k166
;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3P1>
7131KY4_1k5d3P9o4o1j3R1W1T23S3=46MW15bA9o715S2Z11k2V3i1U12o1_4Q2@0i1e@3l2U6[7ei2R<_X2[AY9m9[P1Q8
MX10IV4c2n:T3=P\1]4S6Z7g?X<V5`1]>>P5o8ja1R42l2CY1]<o7k8LQ3i1W1l2Y3X9OZ2bAZ1a5m100Lh2R1DONX6f4Y6b
2<P4R12\2U7f^1^:hK0O`4Y77W;_18^2f13Y1S>b15a15j11V1m3o9R1Hd1d3Q:R6Z9h5j1S>c6e25Z4<d@=c6X10EZ410Y2
[19l1X6Z2e41<W1X2\2Y;14T?1`;R7j5k7R>nL_2k1X8`3X2Yf1S3\2Y3T5i2mm1_10@>i2O80:[>g3b3^2U46Y1e614m5U4
e9R2V5R5P22Tc1e40[1Z?`IQ4P4;cGX5[70V7Y:k5n3a1hMl2f9?0h1oCU5Dc1TZ5hCa7`E]AgBn1O9V10Ll2X11X2U;AT6V
6Y12\2R1b5121Th2d2W?2a=[53>Q1f58g1[1A^J`R14_9V1_NI0Z2g21kP1P4121aX1n@h>Y5hY1h63]5FG1P6gT1in1X5B8
0^7Vk1Va6Q201[830iU8cH90^6XT7QE`Ic4<1X3@0U1mGV1MR74V<WCVA`6=SH\6nZ1U[1>0n1f>Q2`7l@iF2J3n[1X3[_2j
P340ia2S:ea3Z10h44V20R4[\2n9cf1d?P<2V1fNSH7BB2T2@>a14Y4T7U6164;aA\2@416Q1859:X10i3X1`1Ib3g?j4g3m
1U1j1f114\:e8i4<:V?W2mY1e?^3WM8X1>>Z4c1T<g?gDkIJhCh2B>0P5\2ei1_^1f>RU1Z3lJS?m`1_?S5h3:0P5\2b3Yc3
RU1[]1cP1iOl8;0RS1TR1cU2_HSV1[g1fD;0150k9aBn_5dO20[o8T10V1b2X1009T1I\8f<a3GX26\5X1121mV1QS1U3PJ[
3S9S7c9AX7h<oEX7j7h:hR1@0`2SL0[l1\Ee2U9I8C`_2\<g8dMPND0k1V30gKU914Fkl2fo2VHW2YDT4S3958i230k7U^89
0WNlX2b\3T9Qi12[8j4<0i3V1mI2aR4S=Rl13hLhK6I0:^3X1`1`Hl:14_JQ:mLT8j<RBUDi1k5m3_Z1`9d94nX1R920b2W1
0]7i;R6[2oCCo9V@15^>jGY=i3132FKQ6k>Z9oT1g;Y1R8U5GoBj4\=I\EL?OT3620gR7:0\600TEao5Vf13[1`;f40DX3R1
C1f16^1GT1Q4\7Z1h5o7;JV3114X5>[1=n1c6b4i2a2MNV3?S1U2gJo4d6i2Y3k3H\3S1Y1M>S2@[42U7FT45[7Og4j1Q538
J43>32:AV2:14DC27;L9V15R1D8i2Q5?L5<;11122E?2Ng3[6272S83U25n1DR3n5=e2Ib4g1;A94P:^4JM=g2S6:15S2T15
1X5Y29U12h4KHh1?31W==31e=gf2;1e3a9=UZ4_1a5:bT1d1Xf281e3o9UZ4_1l5bT1d1;1e3W3Y6=md2We1_1l5bT1d1T11
l4Z6o1=`Z4eK2V1gERQ17BEi1:@>a14Y4Q=816@nC@416Q1859:61W==V@no1aQ1K1e3AX1GM0o5=UZ4_1l5fR1k1d1PW1f3
U251=i1YP16c5?;51W==o4]h5>1>V3a9=ca3P2`F_1l5bT1d1\2X^1>1e3`3^6UZ4_1l5bT1d1d3S8XR1`1kT1P11m1g1`30
]6n2Q2`5o1l@jEN2J[_1_<RI_1l5fR1k1d1h;\A`<\3?i1oHT=[7>1[39R1DW8UZ4_1b4Y1bT1d1cn1Q2_11[2Y1V1Z6]2a=
VT10aMf7PT1Q?:T1l5_7S=2V1d>d1`V17BET2@>a14Y4l1];16@nC@416Q1859:d617\30Y10;MG9FS3^1N`1?n>5:a264f1
404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1e@^3\:8I305En1C4H315_98f6_3a2:8
h2_152Q2e121057Q1HS1313109S10h1N73o11;:B@<2o3F]126O2o4^2i2T12V1K93o1]90k1d1En25d32Q202k208=KY44S
12119861CT1NQ1P1^138;253Y1T1>=_11f1C\1239P4EU5];g1j5Z61P6\51<d8j21BR3Z18l156`2R2C6?2i2[18J1Z1Y5T
4g3]1eAT3o1l1G3i2Mb2`3f6Y6S2^5e3W2cD^1^3_3B@Ka4R4He3l3\1W5^10h11LT3O]1f2;W:i6V3P6g4d1m3k7N^4[<R<
k5V4S7?NP9`3X2?Q4:[3Q2DX31Fn2Z107l104e1Z2b1Da2l59W3c1o1@d6S4[114P7U38T5`5CT1Da2Aa1_3S1a38^Dg2h4R
2P3Q2h893e21Z1R3j26O01<5V1Y1b2Z8P3;R10[1Mh15c1h2V3P8c3_<f1X3]1d1S1g2m3j4o2Fj5;Q1X1Q9S;68Z>W1T6[8
\2o1X5l6\21Q1c2Z107o12a2g29D[1o:0Q1GY2C1Q6A_414SKn5\3U`1lEP3;S18R13_13]2:8J?m2S>?U3h7d5HQ1Bd3R3S
4h1\;`4S=Z4V=Q2d63m2P21P1>5U3o:@3HV1Z61CQ36R10B1f16^13;117f3L>U1V6Z1h5o7;JV3114h4?>V142:n1_5S1T3
L@[1]1a2<@b1h1I?S1U2gJo4^9Y3k3H6Y4W2>S2@[4D]4U2T2a10S1;g206R1i1U1=Dd42j1Q5343B743462321123;5?OF:
14DC27234L92S15R1B18i2a2T1d104L5<641112000=242:1Q1Q2>V1i6N1m2o7CDR3P4m1=O_24c3m2A9CAGZ=<GY981122
R1P1W121g1b10OLY29U12_1[4Z2b11Gm2Z10U24X6`6`8_7h514aDW1M<_BdZ16NZ=h:;S18R1`4S>]2c2`?k1d13`3o8b4e
40n2W:]:j1QEW1<\=P9a112T1]220Ni1:0X6=P33N_2]1N0^6]1e4a4c5W3VQ1n2a3`5c7mV1W;;S1b4N:]?o3TAd1d3BiU1
7_9[P1Q2f1\21Eo2Z107m14e13^4_8Q1V22c4X7Z1V314V1]>TJ`W1Z5a2o8i8a20:S18R1Y1173]2:8J95U4l2]1S4l4@i4
@P3W2S2?c3B2Nd3h2V63X;`4T;k5Z>[1U7c1]=k6V1R21DP3Z18o12[1=M`3b3Z2T5EAX2\2XV1R7h44h8[8e5h1VK[4j3]4
`3I^1@_18X5:U7n2m:?P3k:9Hd1S8`5j:=d3S=eBb73m2OR1CK17R4\7<_11R1b2[1>e15X6X67P4i:n614l2S2\=l2o4Uj1
Q:P?_18c5jOj2l1d1d38X1b6Q7jFM\3[1P>bAGS5DK_6C`11d1P2Z100Y2]2T1f19DZ5`4E]11m1m16_5e614[?f;XW2W;;S
1o23^1Y1S1j<4b10]3Z3Q>d1Q3Bo8kP1WLN1OQ4U8=ZJo1145=B]>X2`6lBQ6SP1m3_3V1[3hAV:i5d3c4f3eMk^1Z11X2\1
Z1U21\6j3]d1BYa2;S14R1Q1_21P18f1=V3?Y30T4mFd1d3aBm1g1P2o5m2j4d49j:m3^GW11X1\21^1o1P6=o5]4f1Y1d9]
1W3Qa2X@X7g5_1a5:S7T2S4Cg2_1<i3269W4V9d1d3]W2_8`11U1_23W1>e122X6S2f<a3GX2c5X114mV1WV1PJ\6;S1l5XG
Y=d1d3S8K]>j7o9S1O;n<b73j4^2Y46S60:^11Nf2Z107f7D^=k>14m5c7W6GW12Z<2Tc1f4[1W7R8e2_1l5b3l?P4Q=d1e=
K[70`2?b3^1XCa1l7hHd2D1`2o2T8\6Q7U7ib1X5c<Q8T3X2i3R3P:_6dV2]E\j1g11Hn5<1<Q6l4b3`3c3@]>m5T>i1^93N
Z7g:o4_A`1g1R?a5S4\2Y4Q3hOb2j4Z24j42l2CY1]<[1@g3Q28S:e8Y3X:d2P:[3Y6Y11Ki2[19P2X6l4AT6f2_3Y1_1R2b
514Th2^E_1l5e2d2Ia3e9l>X2d1e4[4Z4i8mC4`5SIa:M1T21e3e200H22X6Y2`A]Bb4?2S62g@PQ1P=d2i3VC_1l5_7c:n>
2\3=8D431^:S;Ab\1U13MQ16F55d1404:<94;=;2>5Gn7o2F@3P11e3Z1d8QP1f6[g1a1PT1]6_1l5e<cA8]2a3L12B^4Y7K
m5f1Y1c7[2R:fKMc51S1a2G8007S1l2U2]2T777B_11>FY23?c2T1^1^2@:12312D;63?140411_1482CB7ML1:C1H:12W1C
V9i3]1n12h=0e1>e1]G260:3;A:JY536;h7G=Q2V2a1262>b11d1]29K><12221@l3^2i5:T1\1U3N:BMDd5d;1e9g13?P2@
5<f101IJEn2`61M\128Q1]1V5<>J3`1l2=]1a4R4h1P3h61[9Y2a5R6`5f2l20HP51]211f21e1Z3Bb104U211f1W2^>V54T
:=k<466h5c1Y8mLZEb26\4CV1:>BBc1GEh3_4X4a2c4h:U1]JJIa:R2o2Fj5_<o6\3?@;MBd2X1i63c12A18j3W14W1@4N7o
2S1j;44V48?^21f1n1N2A6h1[6b9`Of7HlBQ3:T;Q2I`Jl82\1CW3i3Im1j4;S1l5X5l1h1U1fEm3HFM]9n2Y3T1Z5j1=R4Y
FRA3o1M5j1404:9294;=_21]61T17[2929?4D1Q5P23^6PCY914FWLaU1?PT3XR1OlP1n55:c11e3Z10Z2X6c5T;S1e5c2S2
14\:e8^1g3:V?W2kAQHe?^3\60:R10o2a245Z18V=i1Og2U@d1d3o8a9TDQAZ:o3_5Y4i41`53a104e1702b2c1j98h5n8Di
216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62^4e1g116Y1B9C>Z4R3V3h1j3h1@3IMi3313f1U6j1R1R4
S1G3h35R101B0LX1`1[1d1[2n3P1>7131KY4_1k5@Aa2l3S5o4o1m4W1T23S3=46MJ<22:M=_;[49o715c1?W121k2`1e1i1
U12_1?`4P2W41g2M3N82c10A0`1f2P2U1n8:c4S1k6]1m2>;14Q2m1:=V3j4V9b8a12521E0o<j7\8F2J401]1_5\3jB_2g3
S10023[5A148c15_1l5Y6b2b5180AZ1Ij71L1E24<b3G]4A@0@0c3Y7o3l4FJX1I\21154Z1M1999a8K9m2_3c6d1c=T15o6
g6>73X7]11O00<1e3o9e[1_n2_1a5:bT1d1d3^g2d41Y3:0X11;j5]2`1e6n8:a264n54E0200111;212260171B2[40151U
2X17I3e5g2EMER1J5V1037<:0@?LR2V50>3DW1aN8G145d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241_Ld1j3d3
2Q202JQ28396D^2Z2H211986E9JNR2AR2Y1i32]1Cm1=1e3o9j3bAgd3_1l5S7^Md1lI_@;1e3a9=l4Te3S@_1l5bT1d1d11
e3Z1[10NV3\2Dl>hLm:U@^L1eMT9_1o23a1K:c1nR1d1b=c8a3PBgA1P5Ce5192:FZ1F082^1h:2;HD3M1e3f20W7VBV3^Fe
550gd1VN\5;S1o23h28YT1d1d3]Go]172\2U2A1e3o31m5h_1\j2_1Q2j3ObS1d1dW1R9TLo;K1e3Z10n7Do;T4U9o214fKl
a2;S1o2l28j=Q5a4j<Q1BQ3l\2G1e3c1[8d?Y;Pm2_12Y1k3\;_1l5Z110V@On9b2[5d181h7l5_a2b^4\2PY1_3R11l4Z6]
2Rb3]HeK2V1ic1P37BET2@>a14Y4Z=16@nC@416Q1859:D1e3Y1\2X6_`3eI_1h1V1l2eR1l1d1XK]>k5jH@1?1e3`3^6UZ4
_1a5:bT1d1]_10_I1a<M1e33V107[8ZL14mBX20P3iU2U=Z2_1]2Aa2:[6VNd1d3mHT;fb181V7^6b@oU3X7bn2n`1N1V2^1
f20H\3Q3b8Q7W;T\3S3_1l5nNc5d1TH`6R8X7M1k6P@k5U1k4\6h112b3[1T25[3GT2P33NJi8d72O\3\214a9_JVK0Q6_Jo
5`3V40]10R1U3F9BW3_2[1Q@\=d1^4T9X<U3T83dQ1^2b1[91R8C1e3Z1m17^6^>[1Zj3_1l5W;U1THd1QT2\@o5h2P11e3f
20K27n51UZ4_1[4`1PQ1\1<>X1d1i[1PAT73j1V1Y1BGS1><g<91e3Z1d8UZ4_1l5bT1d1Q41?d4c10A0`1Q4EU1^1n>e2i2
]1m2>CY1;008I5M:=Q2T1>39h5Hg3\2=<9W400P1f1Ia12521E0cG^>P:R9@]15N_2T1`21S10023[5A?c1Y5T1h105V6i12
_518BZ1d8P1E:2f5j3@0A[2k4e3l8FJR27V2721X21CR2S5d1[<d2h2R6h65o6g6>;X7_20S11Q52m1b6W@U1Q:J14Q;n1^=
Q:RU1Y;`1VOk8i9Y?oFX3f?X3T4P3Na1R6aDS6Fb8:1g3m9gU3_k13P79oZ2S421e=]21V1U6U3R3Z>X4g28?Q6Z1\60]2h5
b3[7e1_3>d6_EQ>e2W3GY9R4T5V3HX71X9NY3:\11`4i1[C]1d1^3>92]70]5c1@<eBV3o3X11;6Q8V3?h1^3g7@@F`1Q4S6
MV40@11i3>Z9R>nS1f<SR1Zf2[=X?`5^<\V1171`4\2[3[3gn1Q]6R11l4e2d3]2`Z4eK2V1jf17BET2@>a14Y4e<D16@nC@
416Q1859:91Q5c8ZL14al3Q2Q6?1e3Q19U8=ZL14c]3_1l5bT1d1kH?1j1R32d8nk2SEQ9Gnn2f5[\1^43n2@1i3W1c8cAb8
S214kj2m1Z4j<^JPZ1h6d11e3Y1<o1G`5h@T2X7Y93Y3W5f7YFh2Z2d3e2c1L=i1X3HNW<c5hH_1l5g3mNl1d1j5]EP;\3a9
n2h4g1`1o1f6f4Z2a50H`11e3Z10Y100K[6nC2o2e4B14gFIl4Ta2_1l5VD5l98V5HFI3cEBP7kV1m2P240V14;=;_1n:W1L
@1e3Z1d8__1c1E^6no1mA_1o2a2:bT1d1;1Q5Q2a6QL814Y\2`d2UU141`5T8Yd3h11e3`304U23f1W2ea1m9f9U5iBR2Y2T
Dl9h8b1_1e2V3j1R=Y395[5^<JD4d<R1c2j5b=m3]50<l;\1l1F_6S2W5>W2m92X28U2B1Y:S37b[4@j3@l1P>i1Og2YFgAk
6d1RNW717\30Q162512MEV4]2`1?U6d835:a264f1404^1:6:406S142B0200111;212100400171B2P11P1S111O0151BU1
<X17Ii5L2BJ5[45V1037<:0@?HV2f53DW1aN8I45En1C4H315_9b6<\32a2CCT2_1528h1e1210524n23131:0S1OQ1Q31FB
MR4f1=241O2V1h3X5T12V1K93o1Z;d1ET3d32Q202JQ28396DM`1j14S12119526E9JNQ1P1AG8D2534T1T1>=_11522Z1C\
1239n1i;oP11[4k1;1e3W3g6V5jFS^3_1l5bT1d1J1P5V24i1Y2T2^>1c=j3b6e8?l1V1<Z4[Q1[V1jA[Q1]GlJ?jX1O1e33
N8;W8c?T7a514^GPZ1f7\T1;S1[1`48TCTAd10ZX1Dn4P;cNQ661e=oi3V_3h80:1e=lY2VQ5b21[8[Ed25\71T3@<:6108;
E1l2U2]2T7247?2_11>FY220?[27c2o240412312@3;63?140411P13:482CB15;AL1N1H:12W1CV1<T1o7B3`1]1Q2^3\3^
3]30e1>j1l9]26R9CC;2230:3M:02Fn4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g34^2m4C7:T1\1_4BMDd57O]3h1
g4a1Y1U1IW51g13?A^1@Bf1015CJET3Y13T4IM\128Q111i3S2B<>:81436NQ1R22=M3;d8S2h1e72P3_<1c1e2i1\6:^5@0
H1V3G5I@n111W11e3j1T8`@XF0X17I1ZQ1i4o3=T:X;U1MW3`K_1l5bT1d1\2h;oBDj4W=e1l3j1MS3Y@6f=:1e=Q3j1`7l2
9mY3S2WR241e=Pn7g><1Y5[8^;U4YKl>jU3`4Z7^1dR2;1e3Z18[8Z@ji3_1l5bT1d1:1e3o9UZ4_1l5bT1d1nX21B1e3o9j
]3b>g=_1a5:bT1d1fY1Z4[1_;Z2dH4?1[1Y<l3nm2c7]5b1UX1b\1V1^Cb5a3o6:1`5\1g6PA1n:kj3PY1i_1Z11i2m14a1h
4]2`Z4eK2V1jf17BET2@>a14Y4k92:P316@]=1?n5@416@@859:O1c1\38k1c1k4_HU8`;a5R7Y>j8kd2m6Q48n1XHd:T<YG
11b7X2_1[7Jn2<1e3o9V5S:jj3_1l5bT1d1Q9o<V2171[33R14Q2S4]2ZL14KeW1]CY<aMg7:0S1n3m18R2l6[6e1X32V1d>
d1jR1e37BEf12:@>a141W4X8S10c1X2165:<aC69416Q185918D1e3[1c8RCU6Q314XGW:Yc1hH_1l5QS1`1d1bY1kZ1m51d
30Z1;MHS4]2`1?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17IY1_4OBJ22h1CT2[17<\1P2Nf53l1
h@g4P98I45En1C4H315W7W2o6Bl2a2C7`2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o1Z;d1ET3d32Q2
02l28=KY44S1211986ET1@=Q1P1b1D253Y1T1>=_11f1C\1239Q5g4\2g80hIQ2KDS11l4Ca1T4]2`Z4eK2V1jf17BET2@>a
14Y4Z=16@nC@416Q18571:a21g2B]30S2g4U1mE]1\3d2m1:=R1S2Q>l6e1a12521E0lN4Ga15`4WF_2g3S10023[5A?c1l=
b2;V518m1[DQ<l8FJR2^274X21C]92m304i6X1c4g2W5[<g6F02X7_2V21i2J0Q14Bh1n3]2`1hd1Ad]2e121057Z3:T1l5`
1m9T92V1d>d1n<m7l4n3Z5a2J7BET2@>a14]19Ig1l:4X216@ZAc2@4163M859:^2DT11g48S2`6i3f5W9aEV78^:c<c7S51
0dP2T1Im3aC^1:>U3f3\=nC0>QJl2TDV21=1e3Q1m8fX1^Q3_1l5bT1d1j7jCe;m61g2L0Q16182Ml4]2`1?U6h85:a264f1
404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1`3i<[:4;Y38I4
5En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1o2S21;:BMR4T2241O2P4NX5T12V1K93o1Z;d1En25d32Q202J
Q28396D^2j14S12119436E9J<AQ1P1AO0D2531W1T1>=_1152]1C\1239S^1D1a21e33N8f10S2g4U1mE]1\3;14Q2IS1:=V
3Q>=T8a12521E0RV1WF_2g3S10023[5A?c15_1l5l8Dm418m1b2]8h8AR1n:l8FJX1I2[274X21Ck850YDZAg6Z3h4_291Q5
n6d1TCU914ic3c41d30X1=j5]2`1e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5j4T25V1037<:0@?9e2f53D
W1i52dH8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51;:BMR4T2241_LQ1Bj3d32Q202JQ28396D^2S3211986E9JN:g1AR
2Y1i32]1Cm1h<k:_=c?V1i21e33NP284e1g4U1Q@2h5]1m2>d2m1:=V3S7m6b8a12521E0d@^?n5WF_2g3S10023[5A?c15;
S1l5l8b518m1lAl1AR10m:l8FJHY12[274X21Cn7[4\31=X3c8bBn1h4Q2f2Z3_223f51d3g13I5B2P4]2`1?n>5:a264f14
04^1:6:406X1F4D156271f11P1S111O015DU1<X17I]1[4OBJ5a4[17<\1o2f53l1`7PG8I45En1C4H315_9o6_3a2Ch2_15
2Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S12119526ET1NQ1J5Y188;253Y1S10>=_
11f1C\1239Q5l6o3b8=LY2^3_?W10\11T3@<Dm8W8lKb1`K0e1>S7[@W1Z24dE2m81l6i5_1l5bT1d1g310Y13n4h31k3`Ce
5QB\F0H1<1e3o9]R4g7_1l5bT1d1d3bQ13D119Y3N2m8]2dS1Yo2h4_14g5dQ1m2d1]9:U;M1e3Z1[10K[6P4]:1c@Z4hW1l
n1_1l5jR1>X1d1oS23j1o23GS1><X11e3V1Z6]2UZ4:T1l5cD2V1d>d1YJV<7BET2@>a141W4Z=16@nC@416Q1859:Q61d3W
13;Ml4]2`1?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1fAj<8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S12116286ET
1NQ1P1?30MD253Y1T1>57_11f1C\1239J7BET2@>a14Y4Z=16@nC@416Q1859:W11d42Ch1d4k1YF\MeE;^6T3Y1k6f=hA`5
S1^421k5k;UBnFn3f3QBf1OS;e;d8b;X1V2<Y1n612a30N;;2JJA_3]2`1?O3NP5Y51^25:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17IW21_3M1BJ22<T4[17<:0@?8f2f53IR1aN89?45En1C4H315_9o6_3a2Ch2_152X1H3a12105
7n23131:T1W1g13o11;:B@<2o3T226O2X2S2BX5T12V1K93o1Z5o5d1En25d32j1602k208395E@^1Y24S1211986ET1NQ1P
1b1D253H@T1>=_11f1C\1239f3[7<h1Z9X3W=1e1k51;g1S6b11Y1]3X219@g5^2k5=Y1k?MjHo<lP1W1U>QEj=f\1NU:P4Y
;Z6`5X6j2Y111\3T5lA311T1>2R16F149\3551g4m8nh7`;91e3o9UZ4_1l5ObS1d161Q5c8ZL14E1MS4c8f3ZGX114VIc@_
CU@Q@c9l5fV1\AT3i8R<H1]1W2Z10n7Dd?[3Y914KjJla2_1FW3F5P1ObS1d1^612a305:<38;MEV4Hd1`1?O3NX6Z4W2536
a264f1404^1:6:406X1F4D156271Q1133:1P1S111O015DU1<X17IW21`17Z1;OBJ5a4[17<\1o2f53l1aN8I45En1:84H31
5_9o6_3a2Ch2_152Q2e121057j1S13131:T14n41FBMR4T226O2c1[3X5T12V1K93o1Z;d1ET3d32Q202l28=KY44S121153
86ET1NQ1P1b1D253Y1T1>=_11f1C\1239n5^5@n@JQ9m7n3>:`12J1Y2[13W1c8ZL14aX1n@h>Y5oO;S1l5[2l6a5_29mBd1
bc2k6U21e3R17\1A746n1R4e3oW1M2b6a>_2S\1EW;n2g6]2b1_1j1Q4U7\Md1f:@2S:^5W2=`7b23W51=j1Z;?LQ18c4>Cb
9A`4S44D_1>6BAl15c10591e3`3^6UZ4_1l5bT1d1T11d30Q18>b1T4]2`1Ze1d]2e121057Z3_1l5`1QS1d1n<m7l4n3Z5a
2a\1U201P5U3D1e33W1c8VJS214c]3;S1o2l2]1\=b4TAd1d391e3Q1m8UZ4_1l5bT1d1@1e3R7i22UZ4_1F64k2Z10AbT1d
1K1e3Z1?OEW66[Eid3_1l5Q4`P1d1m3hU1Z4O;gAh7o6n4U1:h6;1e3Z1V7]1UZ4_1a5:bT1d1@1Q2Gf2a13^6j\1mg5Q21o
OL]4Q2LB1e3o9T5U9hk1QP2_1l5bT1d1e6`JT@e7]5Y3bBI1g4g1U7e8Z6a;nNhLh4dT2Q;\K_2k<cI]E16^11Z1b1e:<?1i
3W1P23i5DZL14Zn2d?Y7^Q2XZ1W11g44e2d3]2jV3eS1eK2V1jf17BEH[1@>a14Y4Z=16@f=V4Y1F@416Q1859:41e=ZP1c2
;1e3o9UZ4_1l5bT1d1h7P7W=X11l4Z6Ak1[h2VGmJeK2V1jb1o37BEi1:@>a141W4Q;X216@nC@4163M859::1e=Zo1X=g7m
4ZW3i9o2mQ291e3o9bl1b]2_1l5bT1d1T11e3Z1X2l1^4PZ1^V2m;g=_1o2a2:c1hO\2Hd1^15o1`Ik@gDU13a4<152V15c9
^1@1e33W1W5[3ZL14c]3;S1l58YT1d191e3o9UZ4_1l5bT1d1d3:1e3c6[3UZ4_1a5:bT1d131e=`X7:1V7P6=h?`Og8mf1V
R3mT131W==:1e=Q]3lg2gLb4]>lE^1k1G1e3o9b:VN[DcP11Z2nY1\12X4c1d@OmBd1d<a9a4n<[CH1e3\9Bc@i<XDb3_3ma
1nH^6_1b23U3bT1d1eD[7[JY2QJW291m2g:PA^]1S1e2RR2ak191e3o9fV1^S3_1l5bT1d1W21g44W2R4]2l7mGV30X5Y3]3
k5\4l4`<a8kEU50@b>l<Y1R1Q1GBBA^31H;Bm2_=2V1kR1h<b2b471@8<T2@>a14i3?X9Q416@nC@416Q1859:=1i2Kh2V7U
Z4_1l5bT1d1cW1VU11a119b4U2T4]2k5lG1[W2YAoCgIm12V1VZ1c<7BER211>>a14Y4]5l716@Z@6\301=416Q18571:C1e
3Z18[8h;e21dk3_1X4c1j>i1Og2U@d1d<c81d30Q16=MN2j3]2`12<P621]1[2V1DEM3@I5:a264f1404^1:6:406S1212B0
200111;212260171B2P11P1S111O0151BU1<U127Id3T2OBJ5[45?F037<:0@?d1Z1f53@3W1PCW3g1`68I45Ec1:C4E2315
_9KS6\32f1JCCT2_15234h1e1210524LQ23131:T1S51FBMg3:a12?241O2o4X5T12V1K93o1j7f2HFD43Ej18P1d32X1H02
Jh188396D^2j14S1211986E9JNQ1A>AP1D253Y1T1>=_1152]1C\12317P4Z4246L4>\3T?DF3W2El13404Q1419]91\1\2L
k1U119b4P2Y4]2`Z4eK2V1jf17BET2@>a14Y4`2V1d5m316@nC@416Q1859:k41d30X11;X2a3]2`1e6n8:a264n54E02001
11;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1i4c7Z4h=8I45d2CVE2a2CCd3528h1e1210524Z3:T1d34K3
91FBMR4S1P1241[3oEZ1h1d1j3d32Q202JQ28396D^2T1n1211986E9JNR2AR2Y1Z3>2]1Cm1n1R9RL1a7M1e3Q1X2d6oAUG
1jR1mNgC\;_1l5]<THd1dOg1V:[660VR11T1Fh1X2i21h4o10S2g4U1mE]1\3d2m1:=T23Mn10S1;Z1g5^3b6o1a12521E0U
6P6l9o2i27a1Z8WF_2<Z3S100235U5A68c1_@b518m1[DZ7f4o3l4FJX1IV1W174X21Ck86NS=aGg6>;X7]11O\11e3V1Z6]
2bj2m7m?fG:T1l5cD2V1d>d1m7U5\I7BET2@>a14Y4X8Q516@nC@416Q1859:U31g4Ij1E339]14R2:<B_2X:j3;e4f<[32Y
31X1122h36<H?9MV2[1_3V<o7l2]7Q2o8R3]3ZAg3l4a7V1?=AT1N]1W1\30QGn4`1I?_4_18b:U2k46[2X2U2Q4;Z;m1V16
2V1h1m1i1k1Jd4i5d2d1d1e7R41@^159l6d51d30f1Ml4]2`1?n>5:7Y264f1404^1:6:406S130F4D156271f11P1S111F8
015DU165X17Ii5OBJ5a4[17<\1o2f53l1`2o3PH8I45En1C4H315a3m5o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T
226O2o4X5T12V1K93o1Z;d1ET3d32Q202l28=KY44S1211986ET1NQ1P161Y1D2403O9T1>=_11f1C\1239f_1X1d119[3V1
3R24n3]2hA[^1j6US2:T1l5cD2V1d>LG`V17BET25:>a14]19AB\1[9n316@nC@416Q1859:H1k2Ci1`1U6DU1`6c:V6W3T[
1a3a4nKn@n<UW1]Gg<Z5IU`1m6100V3<>89861K2]1T15Q23h1D\779132_11_320=@438:22Q11Ld1S1k1:12341B;6C140
411Q17B021111;429O220LP11H:12N81Al2Q1Q9]1Q27\1<A0V1T7^1U120RJU126;3M:R65BP;U20U1;29>:W11i115OD;U
1><451@1Q<1:T1\1l2I<;BMDZ5904X6T5S2V193U15o35Dg19n3O01AR1ET3Y13Z5A\1;>22<1\2^3C085>:863j3B=S1205
j8i=f3V6X31_;5V<II312U11e3f3j4>K2h;jj2k9m;Y2];_18m1@0630S1FA:S11605cAZAd1a32\>T[141]=7[`4f61d30Z
1;MQ1i1P21\1N`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In1V1c2OBJ5`3P1[1792\1h1V1f5
3l1aN8I45En1C4H315_9o6_3a2C7W1X1_152NR1e121057j1S13131:T1g2730n11;:B@1:2o3a1B26O2o4X5T12V1K93o1\
2\4NX2X1N2=4En25d32Q202l28=KY44S1211986ET1NH8P1C0M@3253F1@S10>=_11f1C\1239Q2Q3c3W@e6h7Y7S1D6<1e3
Z1d8eT1_U3_1o2l2bT1d1d3J1e3j1e1^6f>jY2kGn=h;_1S5B5bT1d1d3U3\LW3a7N0Bh;`DX11h1n2Hg10[6i2n13l2Ek<Y
F^MP5X4aLe]1U1jFDZLb<k79L<oC3m2P240V1419h:T7k11e3V1e4d1O]1j58]49j_2f<d4_>o=b1:C@o4A:cD2V1d>d1mJh
7i37BET2@>a14Ag3R6d58Y116@nC@416Q1859:f491e3o9UZ4_1l5bT1d1bU1?1e33W1W5[3ZL14c]3;S1l5bT1d1Q81i1j1
0Z1;2JG71e13Z1E]2`1?U5P3_5N85:Hh164f14045X1:05:406X1F4D156271H1K1P1S111E9015DU1<U127Id3c1@OBJ5\2
0S2[17<:A?]1a180l1\1b1?3l1>h1Z1e1;I\1Z6V=B`28I45En1C4H3122Dj8NP6_36_14ECf1Q1_1132Q2c1121057j1S13
1310710O3j16m231F89MR4]139826O2Z3:DDX5T12V1K93o1Z;d1Ej18P1d32Q202JT1L8=K_3I4S1211986ET1NQ13Lb1D2
53F=4T10==_11f1CN=239Q2l9\4>`=P1:J2S2W3f81Fj2U11e3f20H04X6^71bQ1U:m=aD[2oHW;Y7]6_1l5U7ULV1d1^?f=
n7b2[5?f<m8a8<^<`2=1e3o9jY2W3\;ZGe6dC_1l5bT1d191e3o9UZ4_1l5R2_R1d1U21X3g18R2:S16>3m31h;W9e19g6R=
Z2\>k9Y1`FQCi2m2a21n5@3;W1X;1Q206[1H18312U1UBn;V3KX1A86B]@^7k1mB4V6X>e781T<?c2W4o11e3Z1[2U62`5R6
c12dDCl8412Z=d31bHl=c8e4i3132FKb1b1k2T3a:_1FQ118KX1P17:bT1d1b=b>G`4^>_;R73J280Q5Z1T:o5Hb7206k3CJ
f1117LU18H10296<l12P2l4F13`6C22C=c2Bl101:g?V4R3Kh8\5b1EeMo58O1S9g1N[1\2U7U3_14?4R1P1i111W3l1J5Q1
2Q38509A34T13I@249_<7<:2::GK>;C221A3>BG7:L04966M0^112Y162<Y1o2=1368L118A49630961<3U3022442`13V22
95i2Z1:J2?Y2X110@1P3;216<[1;V17R1Y5<?P14338927E1d8V13092620S4Nb3i3l5_1I@31224=1F:@:468e106]1T1m2
2m:8BD0O0T:20R48U1<10V1117d1=Q12<6Z9479132a1>P320==2438:22C5^5A06234@3:424>1n146>L15KN1NJ:\1CV1<
X1P3U1R3AB3`1Gg2d2I\3Dn1JEh2e1822o1R8R46o8@I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18T2S11>477101@
Q11:1A1ID;Z5_1>CW12i1`1@=334T1P1=2>Bb35MU1Oo46=:=:GR1W12J>7:@660>E896i2Y162<Y1NX251368L118F96309
61<3F_2224426Y13a532116D5:M?11^3:NE>I57A3414206N@@A55T128R13f2C5Q32M1Z1Y7W6A2k7S51a2J;4?F:@:4652
9[1@T1>]123:j1R1R1DZ61a18\11JR720R48U1<10X11l1=Q12d5Y4479132a1>P320=@438:22I^5A06234@3?24>1n146>
L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29>d12a18f1=S11>
477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OV5HHU3a1K=U1Ib9<8Nb1b4FY13a5:K5:J2?11Z2M518;g1O7A814206NQ1R
22[13;T3Q32M1Z1a=An7S51\3n24h523:P4DZ61W31JR720R48U1<10X11l1=Q12d5Y4479132a1>P320=@438:22I^5A062
34@3?24>1n146>L15j1P1J:\1CV1<X1V4d3B3P5^3\3c2JEh2e1822o1U<6o82=I;2;1V1;h5:3B:C5[4W2G39Q2U20U1;29
>d12a18f1=S11>477101@Q11:C1^1;Y7CZ1i1`1@EZ2b1b35S2OV5HHU3a1K=U1Ib9<8Nb1b4FY13a5:K5:J2?11Z2M518;g
1O7A814206NQ1R22[13;T3Q32M1Z1a=An7S51\3n24h523:P4DZ61W31J_420[4U1>0V11^3Q:47?2a1>P320k2P606234@3
V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29>d1d1]2U1><:1c21e1^7CT3`2a2
_7OV5g4a1Y1U1I[9l1a1Y5Q3X4\1]111m5i1810336NQ1R22[13nMX61Q2?E8n13600JV3a2:P;Y31e42\4d10V11\2Q122@
Z947;32a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hg1l<6Z:;g1;h5:3MC5[4W2G=Q2U20U1;29
>d1d1]2U1><:1c21e1^7CT3`2a2_7OV5g4a1Y1U1I[9l1a1Y5Q3X46U1]111m5i18103206NQ1R22[13nMX61Q2?E8n13600
JV3a2:P;Y31e720k368d101`1Z13e1;d22m6479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015ML
P11H:12N8CV1<X1k7B3`1]1Q2b211C3\3V1W2Ed220e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@
Y;C5<a2l2T11NMDd57OV5l3Ja1:;BU1B6\4R1=2U15]1S280L05407C1;234FT3Y13DW5\1;>2?11Z2^33@85>:81436NQ1R
22=M3018n?lC1Al4h1g4@:`2W7W1II312W1031R820k368d12`1Z1116^1;d22m6479132_11>P320==2438:22C57c2S1k1
4041234@3;64>140411_1482CA015MLP11H:12N8CJ;<X1k7B3`1]1Q2b211C02\3V1W2Ed220LHd>6`9I;26;3M:0h5:3B:
C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<Gi1W18@JT11==2M1Bd57OV5=^3G2a1:91BO5I\4R1842U15]1Aa19L04507
C1GF`2CY13l5\1;>2?11Z2^33@85>:341436NQ1R22=M3018f>TE1Al403l6:P;II34W1031f42[1`2?d1031Lf=47?2a1>L
S220k2P606234@3V11n14b115j1P1J:\1CV1<f3d27`2B304[1^3`1m1\3^3T5b8Q66Z:;g1;h5:3MC5c6G=Q2U20U1;29>d
1d1]2U1><:1j;CT3R5_7Om48g4a1Y1U1I\43N=X15]1S2k1Cl3HZ7\1]111m5]1;5101436NQ1R22[13]1U3n<f1m@1^5Q7:
f1Y9Y31Q120h2IR1^:_U1ad1mX1e121057VX12Z1C\\1R2o1N_6]>P111\=m11c5Db6206T46N>0X11N9211n;47682a1>P3
20k27c2_20C062312@3V11>R17441605111L15?P19P1J:\1>4V1<V6?]2983c3\1]1T1K\3A012f2T5k4l4`4:6n9;;g1;h
5:3MC5[4W2G=Q2U20U1;2985b11d18T2U1><7101@S91S2CT3W1o2J_7OV5f31N21\1R16;D033E61D60U80j109W1_39_1W
4Z1g1\1JB11h4T1i1341436NQ1R22[130:c5Mn;l4[5Q71`<:f100U1S1m6T1T21^620k368d121i2U2e9479132_11>P320
=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:
0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]18j1b107C`1T3Y13l5\
1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11^5Q7:^5Y4W1I_21X43R48d1c1V=47?2a1>P320k2P606234@3V11n14b115j
1P1J:\1CV1<X1k7B3P5b211G\3^3Ed2i1d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1
IU<05407Ce4Y13DW5\1]111m5i181436NQ1R22[13WT11`<:P;c1312\11h33R48d1j>47?2a1>P320k2P606234@3V11n14
b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1
Ij<Y5Y13l5\1]111m5i181436NQ1R22[13WT11`<:P;Y31`13g2Z1Y2DB\3]X1W@0[8d2[e1\3PFV1jMQ2?[;3g8^2T<\9>5
LS3a9g280a6P3Y;5;1Z1_2f3l2c1Y131253g2Qj7b6iB<3R4\_1dHd2DX_3S2g93g8PH>3R4\_1dHeb2h[13g8mb1Y;55`31
i720k368d121N?Z1U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<
X1`5Z2B3`1]1Q2c20I\3^3Eg20e1W3X125;c6g22683R1P81G;26;3M:0h5:3B:C5AT5L17==Q2_1E0U1;253>b11d1]28F5
><035130;8P;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=2U15]1S2b107C`1T3Y13l5\1;>2?11Z2M`23@85>:81436NQ1R22
=M355R70f2@f<Q2f:1Al4`6@:`21]8II8BI1f620k368d12`1Z1U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3
;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`91G;26;3M:0Y4^1:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C`1T3Y13l5\1;>2?11Z2Kb23@85>:814
36NQ1R22=M355R70gL1^5Q7:P;II8\11Z720k368d12k2U2R8b1479132_11>P320=@4316:22I7c2S1k14041234@3;6C14
0411_1482CA015MLP11H:12N8CJ37<X1k7B3`1]1Q2b211G\3^3Eg20LH`4_6Hj26_1^3a4I;26;3M:0h5:3B:C5AT5L17==
Q2<R1E0U1;253>b11d1]2O5><0351@8P;C5<a2l2V1NMDd57OV5l3Ja1D1BO5I\4R1=2U15]1b1@b107C`1T3Y13l5\1;>2?
11Z2N_23@85>:81436NQ1R22=M3;j9@_I1^5Q7:P;I_21Z620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041
234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1
;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C`1T3Y13l5\1;>2?11Z2^33@85>:8143
6NQ1R22=M3;kS11^5Q7:P;I_211333]P4U1c620k368NE01k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C1
40411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2c20I\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11
d1]2U1><451@Y;C5<a2l2V1NMDd57OS2R3g4a1Y1U1I\4R1=2U155W1S2b107C`1T3Y13l5\1;>2?11Z2Kb23@85>:81436N
Q1R22=M3;kS111\5Q7:P;I_21d639X38P1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45EJS1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1M
R4T2241O2o4X5T12V1K93o1R3R1=@G5CI2P2_2`1T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1A10MD253Y1T1>=_11
52]1C\1239aP1E3k36\_1V@11Y8\_3R1=2U15]1S2_2o53g8Vh1B3k36\_1dH\_3R1=X15]1S2_2o53g8Vh1n@o7209Y2^18
61[101O@Z1Q23k4i4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411T1:482CA015MLP11H:12N8CG><X1k7B
3`1]1Q2c20I\3^3E7Y1R120e1e4c4Z56T2[758:;223;3I3:0X1h190[2:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@[1[
2U1X3R3C5<a2l2V1NMDZ4Y17OU2P3g4a1Y1O5I\4L633i1?c1Z1_107T2T3Y13T4:\1\1;>2?11Z2P1]23@85>:81436NQ1P
1Q12=M355Q9_3c7];H1\31j1^2V8:h1e3P3Z25I@88\11T620[4d101k2U2e9479132_11>P320=@438:22I7c2S1k140412
34@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20
U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1Ia<07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3018k
P1o21`<:P;I_21c6380X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X1
7Ii5M1BJ5[45V1037<450@?o2f53DW1aN8I45En1C4H315_9`4^2V2U12a2CCT2_1528h1e1210524n2313<X61Y1MR4T224
1O2o4X5T12V1K93o1R3R10<@a11JQ6T3d32Q202JQ28396D^2CV14S1211986E9JNQ1P1AP1D2535S1T1>=_1152]1C8S123
9n:206d3686]1011^1Z1116<Q1243:Y22b1Z547620032_11>P32048=2438:22C57AQ23O[10>4041234@3;324>140411R
115446101311162A015?;1LP11H:12N8CG><X1k7B3C2I]1Q2b211C02\3BCW2Eg20LHT5c4:U4:6`9I;26;3M:0Q2m2H:3B
:C5c6G=Q2U20U1;22685b11T1?]2CA><451@Y;C5<2Di19M8@JT1139=2M1Be3n17Oo46=Hn1>7G2217L7:91;6;C53496T1
0`1\161=D48X15[11A55U1818A00215006>411923K]22926Y13DT2Z1g1\1;>2?11Z2^33@85>:3414206NQ1R22=M3018R
=d6Bk1`<S11A_1IL[1903c1^1i3:m2R8II8W1031_620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3
;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;2
9>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C`1T3Y13l5\1;>2?11Z2^33@85>:81436N
Q1R22=M3018kS11^5Q7:P;I_21_536T4U1>0V13X1211h:U147?2a1>;d220Nl17c2_20C06234@3B4>1n149;L15j1P1J:\
1?3R13<P5U18[1X1983P5^3\3A22f2T5g1c9X36Z:;g1;h5:3MC5[4Db1G=Q2U20U1;29>b11d1]2U1><7101@Y;CT3R5_7O
V5g4a1R16U1I8A`80U2W1_3i1N[6\1M?11V5Fi18103206NQ1R22[13];iH1U1Y4W1h5:U1l2m6T12Q21e18n33R4^1=X111
7LL7R1102@06m2XGk2e5AJ`3V4k1V1ZAP?oE;7UIe11B4R1P1X2e3KX1Z1T3@A3:N3I@2>Y5j7:HGf1C\1B@V2=F^85<8N18
P1i47ER13S660<5h1Y2Le1R3j1;X15R1Y5<?f192R13W813V1>m<g8R2K4?e1e1T1JY22a:48X3P33l358AC<X1n6d7m=e4n
9P1F\1Q30Z1RBYL7V2DU18D_@W8P9f[1f2a1^12R210H5000E2`53l5j2]3]4^E4_@2>Q1h3W2<08D6089=21866@2260651
7A59;]16Om;31121I43Sn5d1`V2e33[4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>
6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1In6d1V4Y5Z7\1]111m5i181436NQ1R22[13
WT11`<:P;Y31i33[4d10=[>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC
5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT111^<:`21X6T2Y3
1Q53R48>U10=;Y4e947?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6
G=Q2U20U1;29>d1d1]2U1><:1j;CBa2R5_7OV5g4a12V1U1Ic8V4Y5Y13l5\1]111m5i181436NQ1R22[13Q:7BET2@>a14Y
4Q1j1i6BGX216@Y11o;@:`21?c2@416Q1859:T2Y31i13g6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A
?c1_@b518m1[DQ<l8FJR2^274X21CS<cR1g6S8_2?39h3?Q3j[1dHVW2Wg13T4b4kG\d18`53b3A@DMl4n3?n>5:a264f140
4^1:6:406X1F4D156271f11P1S111O015DU1<X160Ii5OBJ5a4[17<\1o2f53l1X7S3^:e98I45En1C4H315_9o6_3a2Ch2_
152Q2KI21057n2313<X61Y1MR4T226O2o4X5T12V1K93o1\8M<m3T3>1S325d1602l28=KY44S1211986ET1NQ1P1b1D253Y
1T1>=_11f1C\1239Z;]2nT1h139]2Ji200B1Q4n3UX29T2h9m[1c2e121057g=WJg13?P2h>bCl7b33Z1U21Z24[20Q9X3X>
916^1T2f3FE8;IZ5F4R45n2[93NkP1\Mck36`2Gl\1l7P3g4j4i21U4074c@3NVa5Ri1l7\64f2J695;D20I101C1;e3n3?O
3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17In4JOBJ5a4[17<L?o2@U53l1aN89?45EP1MC4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1W<]1T3d32Z1F02l28=KY44S1211986ET1NQ1P14
]1D253Y1T1>=_11f1C\1239f39P1aBf1i<O168:JT16V2X21k4X31?h54f2J69AD2J10E93e3n3?O3NP5j75:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2@U53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2o4X5T12V1K93o1m<GT3d32Z1F02l28=KY44S1211986ET1NQ1P14]1D253Y1T1>=_11f1C\12
39Q5dC]=>]@?:4R4`<3Nb_31o\2m;[X2>4d3=`<3NR9kd3YV19QHZ60m]2h54b2N@56IMHS4n3?O3Nk<5:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53i128XN8I45En1C4H315_9o6_3a2Ch2_152Q2e12105
7n2313<X61Y1MR4T226O2X2o1FX5T12V1K93o1e=T3Z26R12Z1F02l28=KV224j14S1211986ET1NQ1P1b1D253Y1T1>=_11
f1C\1239Q5b1UE\<1U40o64=S3@5B=MOl3n3?O3NR4h85:a264f1404BK:23:406S14E0200111462002260171B2P11P1S1
11O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW18XN8I455?n1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61
Y1MR4T2241O23=5W4k429T12V1K93o1e=T3a2R12Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1CT
17239d6d>X;d71Y2k1V4_54a3g1MQ1j3n3?O3Nk<5:a264f1404^1017103:406X1F4D0056271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4S54T12V1K93d1:
e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239`<0g8P<=D4h39A5c2T93NZ@Y\5ZP1Q6hA\;31^
5m1964R4`<3Ndl5>4R4Q3^93NY_4ZCoIi4kOh?eJf3R14f2m1f100P1;h83NoS1lZ1Yc3^;^?l5V3U4@f1e1RB1168U1Z3V4
l1T458@4f2m1h1P1T93NQS7V3]6i4\2W8h6i8<4R4`<3NYc1cf1fb2^8nL0^GC4R40<R<3Nc:WO[1Q8o8_NkV1aQ1\IfX1VC
PD>4R40<R<3NjY10o=mR1dT2UMfX1a14d2O=0<3R2@0^7j13No1]BS2S1aCQ8Oo7XAS;4;a1IZP2Mj2_3P19Y2P1E3a5j40A
BY8fR1VI15g=Y14d3=0<3R2@0^7j13N]DS2S1TBP>YKc7IXQ2a28`49Y2P1E3\:0Al8YT1QF_1115g=J4n27K0<V2P8j13NX
6T>W3cKOXk1nF`NQ7T2Z>m;e9g:aY1F4V3K0<V2P8j13NX6i2Z;W3TB^9eNmW1T[1aG\k1`>:4R4`<3NmW1bGUk3m1a3<4R4
AS3j83N^R1`n1dk2l6X594d4n;3NmW15cg3W`3L4=T2e1;IT;3N^R1iKnEoP2Z?`EiT1Z5c100V3\31V2;n2f1jGF4R4<b2`
93Ndj1QM0d9PLRc1ER2Z9GZ4^224dH74R4`<3NVa5];W14d4g1DQ8N<33Nd8j3Z5nM^>SS1c6e4f\2e7U2e45_5a1`;U6W2a
Bf:116^1f1J`;T1254c@3NW\444c@3Nf54a3g12JO<_3n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015D
U1<<K7Ii5K3BJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152X1He121057n2313<X61Y1MR4T226O2\4BX5T1
2V1K93o1Z5n3[4T3d32Q202l2839KY44S1211986ET1NQ1P14]1D253H@T1>=_11f1C\1239_;\>a2S4a61o774c@3N]X4o1
i154c@3N]Z464^7T93Nn`854c@3Nn`8O4h3d1M00B2_93NQU11bH5d2mT4nHb4b8g2RB116^1[1n1U4:V6>4h3d2Bb93Nlm1
d2\m1`W2nHb4Z;c64e2K69H=Ml4n3?O3NP41a5V35:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<<K7Ii5OBJ5`3J5?F037<:0@?\2Bf53DW1aN8I45En1C4H315_9o63X32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2o4X5T12V1K93o1e=j1Y1d32Z1F02JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239g@PN74c
@3NYc1Wc2\Z4R74b22KR16=2J30EQ4n3?O3NR4Mj75:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O015
1BU1<X17Ii5OBJ5[45V1037<:0@?U236>f53D4R1aN89?45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1M
R4T2241O2o4X5T12V1K93o1e=T3Z2Y12Q202JQ28396D3k1>j14S1211986E9JNQ1P14<P1D253Y1T1>=V18152]1C\1239;
Z3R6ZM168U1j5W82c64a3E<6=2J4g4n3?O3NR4h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151
BU1<X17Ii5OBJ5[45V1037<:0@?U23Ef53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2
241O2o4X5T12V1K93o1e=T3Z2Y12Q202JQ28396D^2j14S1211986E9JNQ1P14<P1D253Y1T1>=_1152]1C\1239;hV116^1
R>k64a36:<36=Ml4n359O3NR4o4`1W2536a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
\2\3OBJ5[45V1037<:0@?o2f53DW1PCNa:8I45En1:84H315_9o6\32a2CCT2\12528h1e1210524j1S1313<X61Y1MR4T22
41O2c1@j2X5T12V1K93o1e=S2P1d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239n;dFOb?
n174]6U:3N[U7b<h54a30?J;MJb3>]2`1?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1F;P413BBMR4T226O2R2l2X5T12V1K93o1
Z;d1ET3d32Z1F02l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f3jC1TG1W684R4[3T93Ndl5fS2^14i4S2\
3I^53NiJi[1ho1]70VD2V1T`1e67BET2@>a14Y4`6i616@X6V50]8@416Q1859:\1R14i4Z6^53N\V4eK2V1jf17BET2@>a1
4Y4Z=16@nC@416Q1859::4c@3Ngg38_?ch1V>oF84n3d<3Ngg3cf2oFC4R4V3Y93N^R1b8f31a2Z;1ci2]6[I\6PA_]1^54a
3@0F>Ml4n3?O3Nk<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En
1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3>1S32Z1F02l28=KY44S1211986E
T1N=CP1b18;253Y1L7>=_11f1C\1239ZQ1U4l8W54a3@0U1Ml4n3?O3NJP<5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4
X5T12V1K93o1e=T3d32Z1F02l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239cR1?4T1m2`<3N_2]1^7]1W9RZ
1hg3e4[Q1E4n4Z2Y93Nd9d72i614a9R=\=YA\U2nT1T9ej1YDH4d3^1_;3NoB]1W3\@d<n<id1Lb1bJ_3S7=X599oZ2V?=4U
6]:3Nc[5Yk1X2d11VJ2n6J4i1n1U1>e1j2d63Na2a5Y6U5b414if1oR1iFe4VHh1ee1Z5aX174c@3NWV2f[5oN65j2UHU2ae
2mG85j2[2iEgg2FVGnT275j2f]3V2;aGnT2=5c26aW34\3j1cHX2j1jb1X@`BT25_60X2m5d7c4d9]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_225PK35PKXd535\o5l?25
Y_635jE^i51525jE35i2M25i235i2_\635i2Qa355i2PCfl2Y135i2PC25ab345ab3gl2935i2i\635PI\c545PI^j2mh245
jEU3\c525e_635jEji565b2YKlZ1kP1\S325lM25Z435i2`135i2e`345i2PChi546R4c<TU836R4PA26R426_Z646ba31K5
6R4_]31^166^n3P\21SC\E56R4fDea5V21646h2Y1P_356hHj1k_5V2h16V2IU40`1@hA3n81T2R3d2m1:T1_2dFa12521FK
c@\=4g4XE`7jFP2b9o9P1Eo9@0Al?g<i:_2Ai2WAT5>E5V>=W966R4Z_1k=b1YW226]c156]6]BSX1h`336R4PA<6[3Fo20E
^X44aR3G9B56R4ai2`IcL27\347c]2fX1kd227Rc337n@[U31747Rc3W3kd227X437g2`127g2Q27]6Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_277`26Z2XX3T`
2077`26cZ3T`20>=7g2]40YW5o9P1E`:0AlT2547mN1Zg227oN77m2T1jJ1Rd2W327R427Zf337g2]W4R27g2e3Y2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_237g2
Vg5S27g2e30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR
2j5o1aU1U7g6S8_2K7g270f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1hM27ja7:7c3W1RDi=Q314^X4a697k4RDY=?Q31
4P_4=7b3X11PDi=Q3121^T4o3]727ml237g2Z`337X4S_627UZ447c]2^U1W337X4Qb328^]6_182b4P2Y4m8Z:e1cn1f6\C
Y>m@eK2V1jFc1k1_L7BET2@>a14Y4CU9`316@nC@416=C859:X1H80i2QM0S3M\5^6WEV42Y<]3i@W=Q5k4d>CdQ1ZKnB`:R
28P5VEg4LY2h1l37B021111;42Y12f4`4f60_1a4EF<i1ZDb?b8KQ:;S:0W1g7]>S8@4V;a393cIo2b1_3g13Y4X15GMAY14
1`7[ES18d25h3U7J[GW3k1o?T7d?S6R1f9XN3b40I10]4l49n5of1^2b4AZ;a7VMnBZ2e28b6A0`1m5mE]1X33d2m1:=V3Q>
b8a12521E0`Dj8f8i:S7Y4_2g3S10023=m4A?c1_@b518BN;k22MV15k2>P1E:d9@0AS8i2l8FJR2V14R174Fa11Cf@jF5o6
g6S8_2882iW1JA[]6e9`R138YY1PR6^280o4nIo4HS37B021111;42T142f4`4W8H2Ik2\1<i1c8lS1KU?:JKHIIH1101U1>
n2V:`8Y4m1Q2:4U211f8226Z393U1]Hh26n6h5W2[1e7h3R=`?]180_?ZEUOl@80EG<Z2W3MY1P:_:i300`2h2`3a1:MV1^4
;]1Fl4n4_>jCnE^AX93i1O5V2P?Y3?8X8jP3K^1P82g3Z5_C`g1dDn;i25G80i4eR1X214XHUFU4e5U9m72i3f9Dj3`]2Q;;
d4R8Y180T:fP1jA?E]21c41?X46E612RBo1oGT4n5k31?J[1^32X1h1g@0bZ1h50jCR1aT1i1P68k1OAg1Ml4n3?U5P3f1Y3
>W15:a264f1404;R1726:406V11F4;8156271f11P1S111O015DU1<X17Ii5L2BJ5a4?K7<\18EP2n1g33l1Y1WM8I45En1C
4H315_9S6KQ1]2?Q2CR1e1_152Q2e121057n2313<]4DBB1Y1Mm34h1;26O2T2Ml1X5T12V1K93o1e=T3d32Q202l28=KY44
S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12317i@0_@=b18j2U2nIl87B021111;42Y12f4`4i<\1<i1\]1m>2Z1^2762R
1120T1UFW6\24h>93cIo2n6h5W2Q9A8X3Z3P8[GW30h^1SX1Z2BS8U;`a2b;bT1Z238lO^P7O8c6@0^7Q1TB:i3W3d<^=ZN]
P2a5Og5o9O0E`:0Ak<dAY=QI5g=l4Y18P5nIl87B021111;42Y12f4`4i<\1<i1i4lQ1e6P5i@UFd84h>93cIo2n6h5W2h1X
7V289`2U2c1ZHl87B021111;42Y12f4`4f60f3_1J\1<i1j3h4K1jS1m>]1^27672H00101U1g7]>S85:4h>93U1]Ho2Z6Ch
5W2[14`7T=PP1=80fl1X5]4o6V?nV2i1M5k2oi1c18P5QILV3e57B021111;42Y12f4`4i<\1<i1a7Q1S2fI0l8jEUFd84h>
93^Fd1010[1o2j63h5W2a1_728Q[768SMc^1V1f[1\668gT2TQ2PZ2YC7;8W3]3VQ1j1\1fCi9hU1^Q3b438f6gU358]f1`K
RP2ji1R18d6WQ1j1\1f4`4^:Z2\1<i1j3o4D1W6Ta12OU1g7gF:oX1o2Z6Ch5W2`1`7T=PP1>8gBk?e6[FZQ1QB`F_]1eFcB
UGg7ZKX180P3S481S1IhQ1TQ1`FaR1f6@0>521LZ?^D[5k:d1Y:W2n4^7k1i6g=JY4Mo8^2]9a;h3I8f6`:k=H\Ji?`<_8j7
0W@R:0]?c3Sg17dCS2R2g8f>1R2I8]3R10Eg9bj2m1TB2QBT2e121057e3j>]^1m4i2U1h<=8f6TY1]a1ef1^X11Y1_d1i43
XIT6j18m67Ij9V5II_Ck5g3m6T8FW1Q>b2^2P2]8De>K?Q6o7P2S3Z11C1F<;U4S9R<a4_21aP1Y;4f1W1Q10a7Q1R6c1i9h
1j:[9^7T>i59\305`1J2l4]2`1?n>5:a264f1404HE:6:406S14F4D156271=X11P1S111O015DU1<X17Ii5OBJ5a49Q17<C
Ho2f53l1W3Z4nF8I45En1C4H315_9o6_3;U2Ch2_152Q2e121057n23131:T1S51FBM:g3T226O2o1o2X5T12V1K93o1Z;d1
ET3d32Q202l28=;?Y44S12119832ET1NQ1J561Y1D253Y1T1>=_11f1C\1239i7cU1W59\36`1Ml4n3?n>5:a264f1404^1:
6:406X1F4D156271f11P1S111O015DU1<X17I\2\3OBJ5[45[17<\1o2f53l1Z1l1YK8I45En1C4H315_9o6_3;a1CCh2_15
2Q2e121057n2313<X61Y1M:g3T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f
1C\123979gQ3PT1l\2i1o7h6g19i2U2nIl87B021111;42Y12f4`4i<\1<i1\]1n=N3W11?0\2:0G41U1U3oBo7D4h>93cIo
2b1[5h5W2[1e7Y19o4nIh5S37B021111;42Y12f4`4]5[7\1<i1\]1WAb4UFd84h>93;WIo2n6h5W2Q91999S[1^g2X4bK2e
61139gT1S6W19c6SNS3j1T17f4`4m9@Z2\1<i1j3d51\g12U2g7gF:[;U7]Fo2Z6Ch5W2`1Z5U2T=D\<nBC9VBY>g8b1\?o7
VE7l4iFe1i7Tf2UHj>2f3oJM9]3:P1c8ZL14m5h<a5MIQC1^P2_1l5a30iMU3d1e=m;X5eDX1S1J9]7]S1\8i7`12?S3=_1M
k1?U^1Y?3b3h4a4ll1ZCk24k7]Q1<9a3W1lQ1Q314Kn^3jDa13;9e@2e=j`2]9S7Z7TX2nNo?@9l3m[1^3i7j@ii1m?fd13g
8^4f4h6nR1Y;b69\30X1=Ml4]2`1?U6h85:a264f1404^1:6:406S14E0200111;212260171=42P11P1S111O0151BU1<X1
7Ii5L2BJ22<S3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23131:T1OS41FBMR4T
2241O2o4X5T12V1K93o1Z;d1ET3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AG8D253Y1;H>=_1152]1C\123989Z3QMa
Y2_92g3ic3?9_R12nBd=cBD[2b1RMTNoh1Q9g@cA69Rk1_:ef4S4l:@9Q5R2>VO2m3ZBP9kC^a1i[1@Vc2T1=39cS5__159_
e2b[1e>R529nOX9:i309:BF0X1j1?:[1b1`2=_2=k12421263302a1>FV22204:d1=87c2_20<6062312783F?1:11P11744
805118E15094Z1P1J:\1>4V1<h2e5EB3n2Q2<m23\3a1l1Y1S20e1671d1l1Hf1^291::58H0Q20<:1:6V3_4[1W1;Z1<;Q2
]18V1H:3MC5n5DG=KL85o10U13729>EL1=7NT28CA><:1236;i1X4k2j16CE<NR19Mo2JQ1?f3`1EOV5U3>R121AJY1;7A3E
T10^11_4m4E\2h23Y13U1c1T2D8I2?]111i381h1<\1521436NQ1R22[13k4S1Ml15_2b66i8i13T71@`1ID12?59l16;4l1
P371321@_4IU5T3031o3:i30Dc2e2n2^5=k12712633T2FY28:d1=@c2_20K23<83c13R179805118M094RAn2_:V3S20e16
7f1W7K8H0Q20<:1:6R9W1o58U:DG:NL>Z3f2;f1h1Lm136^6k2j1m1Q2^FR1P60P6m:Y13i2T2De1]111a3781h3Y=R2Y9i8
i1\9^1Jl796]9:i30DJ70_117[2e1X1?:AV2R14B66Q1I01712633a18712>4@11JICd1=<3=3<U10=L63222N0;0>23<83P
1;611R17916004100815<52094Y5X2Ob4P1f1T11l2[:3S288@S20V1>671a12<T2Cb19T1OK8@700G9N038:145642[1HZ1
9?_123Eh1:W13k516Y1D]2_583@0F:2D6?<>S36?V2;J:2;1KG4:564d12536>?d2T2Ed1V1R1Gm1Q2_7@k1a<R11n50g3[1
L3Q1R1V3b2j2Y13:@X1DIZ1De18?D11e2F47341Y2LA<^:<O32<235L4P1R14n3i1=:_1O:0f36I;Y2i1Q2o3Z3^1Jl7626V
1k247\1Bd4a18n1g2:_4c2`4h2K=e46<l8c2_20g4J0511f1]5T9_2n2\5\5b1Y1S2]5d50FW1m2i1d=]18G76=`8\1R5d3`
3]91W31S2a9b4U=SDn65>Q3`2e4n2\<33`5U6<6i8i1k7`1P4Y2;U1c232l8_3D1j1:_4c2`41f2K=l4<>]8c2_20ZHh8\5b
1Y1a7d50n1SDODP?d3`3U3W61W31S2V2Z7Sc1e4n2W<433Z<i8i3f9f1Y2;U1c26l8T41i::k2M:9DE1O5f1116:1]163o3=
i4244263302_11>FY2204:;X1=87c23P2:07640412312@3:03230>1120411F9115446101311162B15?;1L1N1H:12W1CG
><T9B3`1]1D\1<W2E3\3BCW2]30e1>\489M0o2::5Q10IW10<<:6V3k5W1;260:3<4;:0I24>W4:3B:C5c6G=Q2U20U1;226
85b11d18T2U1><4221@n2\3`3\1CB2^29m3JM1Be3`1=7OU2P3V1n1FG2217=FD1;60:C534@T10`1\162<746b1f11A55\1
118A0027006>43923KQ2;776Y13n4M\128Q111i3S2B<>:341436NQ1R22=M3018d8R;?n1[6T2h3;N1Nl1L4V1:36\18U1i
3:U1g1R8IP1^111f1:Q71L@U7n:W3c2_20l1Z6=e;F?`;^FiS1m=43;W1d29:g67cW1k10a1_45b1T7e6i67cFR:l8NJS136
00c4`3Q>_2:k2b10I0d7d8P2X6c2_20d4V6a3T2Q=An1kHh?Nn509Z6\4h32m8n3R1\@TV16=I1S3j2e4g1n3U15\4g1e;P1
7`2d4Ne727>X4MX25d1V:1b1]2>?3^1U18U1U20T2C`2_3:k2^29^11\=4LP2]5Jc2Z1T10Aa21Z1334D141118=R1W11P26
H>>;BGa5l5_3=S1f1g2\15e2Q9;d9Y<R2T5P1b8U1Y1h32Bi1U6:BQ18S3]1fO4Q312CK10T1F>i8g49=[1Ob6P6Q4m17a1W
1a51j6W>Y30Q:0i2[7d1]1k1>;ci31`8_15g]1fm14_9V1[Ko21V1;b4V2S4n\4eK2V1jf17BET2@>2^14Y4^2G`1Q4m2b11
6@nC@416Q1859:R1;b4V2S4n\4eK2V1jf17BET2@>a14Y4i<@114@nC@416Q1859:Q1;b4Z6Pc2`I\P1eK2V1jf17BET2@>a
14Y4Z=16@nC@416Q1859:1;X1;b4V2S4Z_31aMeK2V1jf17BET2@>2^14Y4]1o3[3B0l316@nC@416Q1859:8;W1SKm2^V5]
Y11<F;W1U1P2jJhY1YDi<4[1g1j?RFPh2a2g17iC4l1dB;W1;U4<P2Y4_W3^U1eK2V1jf17BET2@>a14g1S2=e6S3`316@nC
@416=C859:3;U4W^33;[d8h4W1;b40o1Y4n\4eK2V1jf17BET2@>a14k3=Z1^2Q5^416@e?X4@416=C859:A;Q3\1nh2kGYU
3PAOm2=W==W28SDh4X2V1;b4Z6\DQg1T1^6]3W3Uc1eK2V1jf17BET2@>a14Y4k8^416@nC@416Q1859:8;]o6V<[4m?V4U@
h48;X6XY767bU1`3R9?;S2_2P]2h5a7m1_AGl1T7X9`R3mBZN`1;X49V2S4PM]<iY2eIeK2V1iP151hE7BET2@>a14Y2B\1e
6f2m316@Lc>44S4@4160P1859:\1;b40U2S4VDSP2V4\d1eK2V1UU1dA7BET21>>a14Y4`2N7d50l316@`?]4@416Q1859:a
1;b4c1B4n3m8mj1S=b2[i1eK2V1f;Z1hY17BET25:>a14]19AB\1f1d71KP316@nC@416Q1859:Y7207c3?>U12:Bm1U2e94
79132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e
1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a12V1U1I\4R1=X15]1S2b
107C`1T3Z7\1;>2?11Z2R2[13@85>:81436NQ1R22=M3;e97BET2@>a14Y4f1d7n316@Y11^5Q7:f5@4141Q1859:T2I_21?
;]45Z2\7oY6Q>T=92U4F]P1a1>7;^4QU3UFVl27_n16;^4Xn3Q1IQf4_2;]2P2P2A0`1m5mE]1\3En1m1:=V3Q>?R5;c2a12
521E0lN4P7WF_2g3S10023[5A?c1_@b518BZ1d8P1Eo9@0Am:l8FJX1I?n174X21CeCkC5o6g6>V3]4_2Y1;^4;]1H0]@n40
0Y<l=n>cS1P9ZV1REAo9P1EV6Y40AP2nEX3[2e<57a2?b<AV1e85V>V:j1;]44a11<5S4iCdEQ@QGjR1`IeK2V1jf17<5Ef1
2:@>a14g1a2l2A0l1X1]35P316@83P=1Z1E]4@416Q1859::;S`3^OY5WGQ\1WEn1a9bOQ1;b4Z6n\4eK2V1jf17BET2@>a1
4Y4l1];165:nC@416Q1859:S1;b4P2Y4Ya2PAcZ1eK2V1jf17BET2@>a14Y4l1];16@nC@416Q1859:W1;b4V24n3n\4eK2V
1jf17BET2@>a14]19a2]1h1U60l316@nC@416Q1859:S1;b4V2S4n\4eK2V1jf17BET2@>a14Y4\90_3<16@nC@416Q1859:
S1;b4V2S4n\4eK2V1jf17BET2@>a14Y4g3d50l316@nC@416Q1859:5;QP3WETf352;k_78;g4bJ[:14^\1Xf43;c6XV12;c
6Q1;b4Z6e]2]S1jKeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:1;R1;b4Z6cb2Zj1eK2V1jf17BET2@>a14Y4Z=16@L0P
C@416Q1859:3;`U80[1;c2n10Y6\Y2S8mBY8fG^8T9`B2V1`Jh8`C7BET2@>2^14Y4Z=16@nC@416=C859:3;c6l_6U1;^43
Z6n\4b;R@2V1jf17BEF]1@>a14X3P1i3`91678nC@416Q1859:d1;b4[2n3PHn4j\1S<\5P9aX1eK2V1jf17BEMV1@>a14]1
9a2Z1S3031:R2`5E16@e?X4@416Q18319:?4;n6c\797;n6c\792e>^FB;`2l19nT114h6Zd2c>jBi_12j:UET>@[@4;c4de
7QO:;U4=Q`3c<S>hn2Q<QOD8;c4o1iR1jS13k\5QOU1;b4V2S4n\4eK2V1jf17BET2@>a14Y4`2N7d50l316@nC@416Q1859
:U1;b4V2S4n\4eK2V1jf17BET2=2>a14Y4`2k60l3165:nC@416Q1859:a1;b4[1n4f5Xa1]4k6Q@b2g3Wd1[:1T1Q4P<2V1
jf17<5ET2@>a14g1a2Z1S2Y3S5]116@nC@416Q1859:P1;b4Z6n\4eK2V1jf17BET2@>a14Y4Z1o;16@nC@416Q1859:1;4;
U4Rf7QJi2;^4o10>d1m5[5R@>]1\3d2m1:=V3Q>X5Y3a12521D00o?<h2m<n5Z1lD_2g3S10023[5A1=c1P<^4b518m1[DQ<
l8FJX1I^21521X21Ck850Nm69Q7o480\2`1S=P3f3>BX2h4_20A;^4\R3U2>\b3Z3[<0NYC8SDU4BX2Y7[1;b4Z6QDed1cS1
P3aMeK2V1fR1SD7BET2@>a14Y4`2N7Ji40l316@LQC@416Q1859:Q1;b4V2S4n\4eK2V1jf17BET21>>a14Y4Z=16@nC@416
Q1859:P1;b4Z6n\4eK2V1jf17BET21>>a14Y4Z=16@nC@416Q1859:V1;b4V2S4n\4eK2V1RR1gD7BET2@>a14Y4`2V1d50l
316@ZAc2@416Q1859:V1;b4V2S4n\4eK2V1jf17BET2@>a14Y4`2V1d50l3114@ZAc2@416Q1859:4;P`7l2hR1W5;Z3R1DM
l4n3?n>5:a264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<c1Hk31Y1M^1c2S1P126O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ
1P1b1D253Y1T1>=_11f1C\1239o=mS1P5;Z3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1
e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239^1;^4o;3f1f6`1k3T21S2^6HcEQ5b83>j;P11c
FMb3o2^;o2R1o1`1Y?_55a2k1n:oKa4\1h5c>]5i6g5b1;2;P`7]1;X49V2S4gh2i4m@h4eIeK2V1iP151hE7BET2@>a14Y4
_3l50l316@]=l3c2@416Q1859:T1;[2V2V2S4n\4eK2V1jf17BET2@>a14Y4g3d50l316@nC@416Q1859:R1;b4V2S4n\4eK
2V1jf17BET2@>a14Y4\90l316@nC@416Q1859:S1;_2R2V2S4n\4eK2V1jf17BET2@>a14Y4\90l316@nC@416Q1859:T1;_
2R2V2S4n\4eK2V1jf17BET2@>a14Y4\90l3114@nC@416Q1859:b1;_2R2a1DS4n\4YB[92V1_b1Z451BET2@>a14Y4`2@=7
OP2Co10l316@]=1Z1S5@416Q1859:^2P1;b4Z6n\4eK2V1jf17BET2@>a14Y4S8V516@nC@416Q1859:Q1;b4Z6`U2]W2eK2
V1jf17BET2@>a14Y4\9m316@nC@416Q1859:d3;_2m14c18S2Y2Q2a1hAT4]1Ja2d2m1:=IU1V1n9R4_5W1j1a12521E0T:J
l:U@WF_2g3S10023[5A?c1@o3m1b1:R8R2Z1T218m1j32V1V?Q<l8FJR2^274X21CQ1R87BEHN<@>a141R44[9:74V316@f<
g64:@416Q1859:S3Z1_2U1;_2m14c1f4n\4eK2V1jf17BEHN<@>a14Y4[9n316@nC@416Q1859:S1;b4c1BS4n\4eK2V1jf1
7BET2@>a14Y4]9KP316@nC@416Q1859:W1;b4V24n3bR2[Z2eK2V1jf176;ET2@>a14]19a2]9KP316@nC@416Q1859:]1;]
44c1<5S4^Y1_S3eK2V1`Q1YE7BEf1=@>a14g1a2^30l5m316@83]>S5@416Q1859:R1;b4V2S4jDSQ2of1eK2V1jf17BET2@
>a14Y4Z=16@nC@416Q1859:6;U4cb1ak1dm3oCP1;b4Z6n\4eK2V1jf17BET2@>a14Y4\9m316@nC@416Q1859:T1;b4P2Y4
YQ2US2^8eK2V1jf17BET2@>a14Y4l1l:@16@nC@416Q1859:S1;b4P2Y4SQ2gb1RIeK2V1jf17BET2@>a14Y4l1];16@nC@4
16Q1859:Q1;b4Z6RDa]1Y[2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:S1;b4V2S4\Eag3T9`B2V1jf17BET2@>a14Y4
d5e716@nC@416Q1859:R1;b4P2Y4n\4eK2V1jf17BET2@>a14g1a2b4g816@nC@416Q1859:a4;b4k108j1Y2c3]@_5]1\3d
2m163=LY2n10S1^7^3b6o1a12521E0n2[3P26H1\2NOc1^4W<S3^1Z1l5?^21a:g2_2g3S10023=m4A?c1@n8b4\2b518m1j
32V1V?S1m:l8FJR2^2604X21Ck8617BET2@>a14Y4Q1;G:E87F33Z4:0;`3164;f<S3c3>0:5416Q185909?HU3]11O0Y2;_
6S2m5[5`8P8]1\3d1Om1:=V3Q>b8a12521E0i;i2Q8W3U6n5WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CQ9Oo
;a4Y2=8RAP3f3Q1X2h4_2e2;]2P40S2m5mE]1\3d2m1:=V3Q>b8a12521E0lN401N>E52`4o5d5b:_2g3S10023[5A?c1_@b
518m1h:i1d119G7g4S1X1d9P5k3FJR2^274X21Ck85kCiAg6>;X7]1Q10U6<g2AY1=Ml4n32<U6h85:a264f1404^1:6:406
S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2
CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1
AP1D253Y1T1>=_1152]1C\1239X6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111
O0151BU1<X17Ii5OBJ5[45V1037<:0@?NP2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y
1MR4T2241O2d1[24IX5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239^
6<Y3Y1=Ml4n32<U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524j1S1313<X61Y1MR4T2241O2_3_1X5T12V1K93
o1c4@a1LQ6T3d32Q202JQ28396D^2j14S12116286E9JNQ1P1AP1D253Y1T10=66_1152]1C\1239T4<Y3Y1=j5n3e6n8:a2
64n54E0200111;212260171B2[40151U2X17Ii5P3n35V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T
2S41Y1MR4T2241S3kNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1n4T4<Y3Y1=j5n3e6n8:a264n54E0200111
;212260171B2[40151U2X17Ii5T6J5V1037<:0@?\2Bf53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241`
2BkNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1o4<Y3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226
O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V6<Y3Y1=Ml4n3?U6Q7f15:
a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?\2Bf53DW1aN8I4
5En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2\4BX5T12V1K93o1e=T3d32Q202JQ28396D^2j
14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239`6<]2K6R1=Ml4n3?h1\4h85:a264f1404^1:6:406S14E0200100
1;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5`3J5V1037<:0@?\2Bf53DT12k7eF8I45En1C4H315_9o63X32a2CCT2
_1528h1e1210524n2313<X61Y1M^2c1T2241O2d1N[2X5T12V1K93o1e=j1Y1d32Q202JQ28396D^2j14S1211986E9JNQ1P
1AP1D253Y1T1>=_1152]1C\1239g[1T6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S
111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y
1MR4T2241O2o4X5T12V1K93S1Ke=T3d32Q202JQ28396Da1Lj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239]6<
Y3X10=M5BS4n32<U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V103
7<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3
d32Q202JQ28396D^2j14S1211986E9JNQ1P16182MD253Y1T1>=_1152]1C\1239Q5k?_IS92<TZ5U6<Y3R16=Ml4n3?U6h8
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I4
5En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W1Hn2X5T12V1K93o1e=T3d32Q202JQ28396D^
2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239U6<Y3W14:Ml4n3?\3a;5:a264f1404^1:6:406X1F4D1400402
71f11P1S111O015DU1<X17Ii5OBJ5a4L>7<\1o2f53l1R?a2l<8I45En1C4H315_9h2V4m2Aa2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J71@ET2@>a
14Y4l1];16@8eC@416Q1859:W5<Y30Z1;Ml4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o1Z
;d1ET3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12391<R4<Y3Y1=j5n3c61n8:a264n54E0200111;
212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241oQ1
d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1Q4<Y3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2
X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524W3=X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3
211986E9JNR2AR2Y1i32]1Cm1R6<Y3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239R4<Y3Y1=j5
n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e121
0524e3X61Y1MR4T2241j2S2PMd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1e7<Y3O26<0MEY19?7j1n3?S61a4
V4554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17IW21Z15n1OBJ5[45V1037<:0@?o2e4
L33DW1>c1]1\3cG81G459;n1C30H315_9o6\32c1MCCT2_1528h1e1210524Q1HS1313<X61H@MR4d1?241O2o4X5T12V1K9
33k1Z9<m3:i2>16l22j1602JQ28396D^25d14<F211986E9JNQ1A>AP1D253Y1T1>=_1152]1C\12317T:U1m1?n3d=cAc1L
j3g6<Y3O26<0ME9l3n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5K3BJ5[
45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2h1V3X5T12V1
K93o1e=T3>1S32j1602JQ28396D^2j14S1211986E9JNQ1A>AK4D253Y1T1>=_1152]1C\1239T:VB2S4P2o7`=24<`3bW5S
_22<c7Z5<^2JR1D2J3h4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<L?\2Bf5
3l1aN8I45En1C4H315_9o6U2Y1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239TW11W5209o2H86`1`1Z1U2k4n479132_11_320=@438:22Q1c2S1k1:1
234D;6C140411m12CAV1LP11H:12N8Cl2S:]1Q2c20[87Y1R120fB[75O26;3M:g1Z19k2BP;U20U1;29>b11R4U1><451@g
3d3:>4g3<a2l2V1NMDd5^6VA?^40\2T3Y13T472\1\1;>2?1\2^3D85>:863]4=W15g4Y3OiJ1c1RGI348=^2@[1`1oR3j^3
Q:c6209h38610EG2]1Z1;e13j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:12N8C;;T2S:]1Q
2c20[87Y1U10[6f1c:j1`55O26;3B::g10Y1U3Bl5S5U20U1;29>b11=d3U1><4131@[1Y1Q1h2V1>216`3<a2`1[1V1NMDZ
4Y1^6S7V<Z1_10d1GT3Y13T472\1?6E;>2?1\24Y3D85>:3463W2P1T1=W15g4_2IOj4_6H84?a2O2T1e4[1k21W7^1n2Q:K
R2I312:=[4`1]1VU3_R1\`4312A=h3B`1]1j[1dH^n33g8c>j<nR1j=312V6=X3EC=Ml4n3?U6h85:a264f1404^1:6:406S
14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2\4Y13DW1aN8I45En1C4H315_9o6\32a
2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P21l2X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1
P1AP1D253Y1T1>=_1152]1C\12398=Q5Jom1b:dX1on2T\1>=o28a;oR4e121057ef2T3m>4=Z3hV5b2[6=\2KO9=Ml4n3?U
6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5f3D5V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P26CS2X5T12V1K93o1e=T3d32j1602JQ2
8396D^2j14S1211986E9JNQ1P1AP1D2535S1T1>=_1152]1C\12380S6=X3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0
200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_
1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1c4Q9T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2
53Y1T1>=_1152]1C\1239Y7>2W2R1Y1c10A0`1m58W1a?P2k1MKA2j2>61:P2OM:;1V39132212Bg3;_8\7190Ha12521E0b
74n1P1O1NM^5Q485h1U56401N9b2?a2:n=Z5]1T1_2W1T1V102S100239Q5A14852U14l2U2k2\1d1W562H35T43318A0N;X
2T37KR2:EE308152A326<445E6:61874763_4@0AR28R1W5V2h1[2Kk3FJ^1C7N23854<74Be11Co1P1m7g545=:I6[20Y1@
U1]1Q2g37Nl1]22=6531Y15F;\3_2X5^1>;X385`3]11O`2>]3h2Y2m5`1\D]1P4P2m1:=V39194BmC0W1a12521E0lN40o6
WF_2g3S10023[5<4?c1jE718BZ1g34V1]1c1>P1E^10d3:_4Q<R4i4FJR2j5o1aU1U7W50^1S8_2W2>V6Y2m5mE]1P4P2m1:
=V3919GmC0W1a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7X5^1>d7_2o4>
Z2R1Y1c10A0`1m5W?`2V3MKA2j2>CP2m1:;1V39;3CAd1R:9=Z70Ha12521E0mDn9401DH_5dC]1T1_2g3S10023[5A148c1
l=b2K3b4180AZ1g34V1U1Z21NE3@I01C0345L81610;3<63_4@0A[2a8l8FJR279D23>A74Be11Ck8U1G=W3a5V1j1b3[820
n21Y15MQ6g6>82Lj2`3]11OR5>2W2R1Y1c10A0`1m5^1dAk1MKA2j2>CP2OM:;1V39162112@c<h70H\142521E0n2h7Q1RC
401]1EW2a2dC]1T1_2g3S10023[5A148c1l=b2K35\418BZ1g3i2R2P1E3Z126<445L:610?<63_4@0A[2Z6V2l8FJX1I79G
3>A74Be11Ce6@d1U1G=i8V1@Y1b3Q6Y220n21Y15R1l5g6>82Lj2`3]11Of2>[6080i1m5fAV4]1\3d2m1:=V3E1Y7o5b8a1
100421E0c6^Oh@b1f2T1_2g3S10023Y4Q1A68c1`3n<b518m1[DQ<l8FJR27Q1T174BU1?1Cj<@`5_6g;Q180\6i1g6?R4`3
_2X5>Z2R1Y1c10A0`1m5n:X4k3k1MKA2j2>61:P2m1:=X2M95M1a2e99=[7Ha12521E0g:R:8c1_6U176401X1g14g3Y>Z5]
1T1_2g3S10023[5A148c1l=b2K3b4180@0N;Im24V1U1S261NE327K32C4:E681I<:_4@0Af8V2T4g4FJ^1C79D6C<721Be1
1Ck8k2g2[4[20j11S1]2S;91Y15MQ6g6>;X385`3]11Ob2>V6G0`1m58dE]1P4P2m1:=V3912NmC0W1a12521E0lN40o6WF_
2g3S10023[5<4?8U14jE718BZ1g34V1Q3>P1E>`9@0Am:R4i4FJR2AX5o1iGg=5o6g6S8_2S3>[43k10S2Y2c3^1^D]1\3d2
m1:=V3G12T=h7Ia12521E0V<kIRET1_2g3S10023[5A68c1@n?b518m1j32V1V?Q<T4g4FJR27V2721X21Ck887BET2@>a14
Y4Z=16@f<g6?@416Q1859:^4_2P3>2e2?[17^10S2@V4U1^1oC1<]19R3;142n1m1:=F_2E11j9\3h70Ha12521E0lN4P7oB
D]15N_2e31S10023[5A68c15_1l5l8b518m1iCAR1n:]4^4FJR2Y1T174Bb121CQ;eS1g6S8_2f4>Z2R1m20A0`1m58dE]1\
3Od1m1:=a1d1913MU1];\71S1a12521E0h4W5Fh9l22T76401m6Y;n8^1?_2g3S10023[5A141652U14R5V4\19d3i1?j471
8BZ1l3V15W1c1>P1E3AH01CU16a1:_4@0AFP1:8P8@T4Z3\1FJg1:79DJ<74Be11Cm1_1V3HX94CT1m3n8d5D531Y15R1l5g
6S8_2<>d4nT114bMY`2m>W110C]2>V65S2m5mE]1\3CP2m1:=V391Q1c<Y70W1a12521E0lN4P7WF_2g3S10023Ee4<4?c1_
@Z5718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2^274X21Co1aU1U7g6S8_23?n2Z\21?2?bR64?Y_2mg303?n2ba32?Y_23?kb3e14?
n2ba3gJ2?n23?ad3gJ8?nl2>2ha1mg1UFcP12?kP52?Y_45?c4nT1143?n2c\4S2?U60X2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2d3U2o1aU1U7g6S8_23?_2i\6??S6T1X]3eb2aW
1Z4XCk:P9Q5312B2?XW64?n2VT6\C4?if1[`4[64?n2jc1[`42?mW63?U3e_33?WW605?_2DT\6eC3@oj1XD2@oj15@P4aLh
6lW34@^6lX4Vk12@P42@gl61@6@eR2[=i`1bV2b23@nQ3PA5@R4hl3UY2aC3@Q`2i`13@kP4UY25@Q`2i`1h@\h1S1Ae23]3
U2@j>1n;1T2R3d2m1:T1_2T>[6S2a12521FlN4YIF]CX\1cHT5P;X1Ae23>n2U2@kJ1T2R3d2m1:T1_2Z1T1d;[6S2a12521
F14^1VM4YIF]CaFfEcH0S5\1Ae2k1e1U2@kJ1Q22R3;14Q2m1:T1_2T>[6S2a12521FlN4PHo1d5h=YG1UCf1@0`G@0S5LAX
46=Y1aU1m5T>d322No2W2`W2T6^a1]CG9m1T5i>0Z[19Ll29AW6aU1m5T>X4h5e]2lT2P2AW61S2m5mE]1\3d2m1:=V3d=<2
1R6Z2a12521E0RV1WF_2g3S10023[5A?c1>P@6U1U418m1[DQ<l8FJR20]274X21Cg^1g6S8_2P2AW61S2m5mE]1\3En1m1:
=V3d:\32_8a12521E0RV1WF_2g3S10023[5A?c1>P@R1[1S318m1[DQ<]4^4FJa1@^274X21Cg^1g6S8_2V1Ae2a3U2@`3ZG
1T2R3d2m1:T1_2T>P2W2R2S2a12521FlN4PJ[5Q>aZ1f1RH@0S5m]1>Ac4c1VP1V3S2m5T>P2P8e]2jR1`Q1@OAX4DY17o8Y
Lm5c=@EZ1c122NT12o3R5bX2e5S>P?o>j?Y1[1@f5[2?AW6OaT1m5T>X4h5R5bX2jR1SH\9@f58AW6aU1m5T>Q:e]2lT23An
Y2^k1JA4S4:9n1k9Z2R;c4j6n:`?h5Qf11X4d<]<o8eV1`5T63[MgFP2AA]28O80095h1n9`:Y2C1Z2R2c1Q51214k6a<\2c
1Ac1T1T12Y21c1X4PK`D_@072[9j1]33b@4a1e1eDg9P3l53f3dI\GNd4S;Y2m1X2A5R3O8009n1e1l1\7h3Q1Y2c4T5S2O2
7V3121d9P10R?C@W5b9]4RS1Z5a2iA`83`1S3^2l2a5F=9AEf2^2Ed1@Y9e1c8i42^83`1`1Q1XU1o@W5i45R32\1Ae2BX11
i3@kJ1Q22<e2;121Q2m1:T1_2b;c3o49S2a12521FlN4PJXACc8^?a1X5k>hM:AW6aU1m5T>Q:e]2lT2U_1Z19AW6aU1m5T>
Q:e]2ZBab1<AW6aU1m5d=?Q:e]2jR1`Q1@0>AX4`C17l4lOW7e1R4^_11TP4YV1@AW6D]R1^2m5U;W1f1X4d2S3e]2bo1Y5P
d1>Aa41c1XS1121Q2m5T>Q:e]2lT2n1AW61S2m5mE]1\3En1m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5@0?c1>P@b518
m1[DQ<l8FJa1>1^274X21Cg^1g6S8_2?AX4;e2ZQ1fC[800S5Wh1jBT]2Qg1T6X1Ae22^3S21@kJ19j1R3i1Jm1:T1_2d:_3
X4V4a12521FlN4PHo1U1A3aAX\1cHT5ok1[2Ab1Ne3Dj2h1a1Q<m1[1U<T3m5V;V1`155=V2ICe1R4>2a51bQ1W8]2n3>01P
8LCX1DJa2h7KZ1A[2G9oAc:Q=8=0Y:c1b4`2D>1n2d2V7093oOQ7Z1`;9j3d2Ae2W25U1S2@`3k1Q?\61<]19R3d2m1:=F_2
R3^5_5b8a12521E0lN4P7a=f4FW3S2;d1P21S10023[5A?c1m6R9>b518m1S=\3S2f1Q<]4^4FJR2^274X21CUJaDm2Nj2S8
_2S2AZ3Y1d1S2Q4k1mE]1m2>d2m1:=V37i=<a40b3a12521E0RV1WF_2g3S10023[5A?c1_@b518m1o:Je3:_4Q<l8FJR2^2
74X21Cg^1g6S8_2U2Ae2c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0nGm64P7oBW3_2g3S10023[5A68c1_@b518m1o:0
Z9Q<l8FJR20]274X21Cg^1g6S8_2U2AS6Y2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2e31S10023[5<4?c1jE7
18BZ1g3[1Q3>P1EC[9Q<R4i4FJR2j5o1aU1U7g6S8_2T2AS6Y2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7WF_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EC[9Q<R4i4FJR2j5o1aU1U7g6S8_2P3AW2R1Y1^1G0`1m5mE]1m2R1P2m1:;1V391Q1R
:_70b3a12521E0hN34P7WF_2g3S10023[5<4?c1eAT4718BN;g3[1Q3>P1E^126<95^11M63_4@0Am:R4i4FJR2Y1`4l12fP
1j45o6g6S8_2h1AY6S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C
g^1g6S8_2Y2AX60S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0Y<o8[9b2i4WF_2g3S10023[5A?c1_@b518m1[DQ<o3Nm3FJX1
I7V23321X21Ck8kU1g6>;i3^3]11OZ2AX4o10S2m5Y5c@]1\3Od1m1:=V3_3f91Hb8a12521E0j@WERET1_2g3S10023[5A?
c1_@b518m1[Dh6X5l8FJR2^274Be11Ck8040:2@eT1g6>d7_2U2AS60X2m5mE]1P4P2m1:=V391Q1bA0b3a12521E0lN4P7W
F_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1Y9WLU7g6S8_2T2AS6Y2m5mE]1P4P2m1:=V391Q1P=a40
b3a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2[3AX4Jg10h5>g=P=>
\4`1Q1081>T;l3Ea8\1c7V1_1R1OY5`1QH`1]3T3l3Q1f:253[1e9]19<g5W1`264BGF17AF7168]3c10Ni5V3P1E@W1Z1:P
1X1g4088Ab<W8`1>o1Y134KV14032001j9f7U2`C5]1a5Z9f1i3Q2l1AY6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A68c1_@b518m1[DQ<l8FJR2^274X21CU25P1fAcIg6S8_2X3AW2R1n2A0`1m5mE]1\3d2m1:=V3>3JS4n5`2b8a
12521E0QGc7640o6mAY4_2\2X11S10023[5A68c1R5\;Z5718BN;Y5;n2P1E27S19Ai11M63_4@0A^3^7l8FJR27V274X21C
dBQ@^31Y15LR6g6S8_2=AW6R11\T1m5T>Q:e]2[T2@bS1XM]2Ae2k11c11S2@\5e?g501<]19R3;121Q2m1:=F_2Q>2_8a12
521E0lN4P7XBFW3_2g3S10023[5A?c1>P@b518m1^2lAQ<l8FJR2^274X21Cg^1g6S8_2c2Ae23>X11c11S2@\5]E01<]162
R3;121Q2m1:=F_2Q>2[6S2a12521E0lN4a2^4WB0FW3_2g3S10023[5A?c1>P@b518BZ1^2lAQ<l8FJR2^274X21Cg^1g6S8
_2o2Ae23>X11_13U2@\5]E01<]162<e2;1210P2m1:=F_291Q1f<_8a12521E0lN4a2^4WB0FW3_2g3S10023[5<4?c1>[E7
18B6S1^2X1[1;e2>P1Eo9Q<R4i4FJR21R5Eo1aU1U7g6S8_2Y1Ae23g1Z2`1@jJ015n1R3;14Q2m1:T1_2`DS2a12521FlN4
QGW2Fi]1U@f1hMUCd=cM2AnY2b2AW2=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34`20^4WB6@2T3_2T1b2S1002
3[5A68c1P@>b518m1Z@Y2f1J?Q1d9l8FJR21\274X21CUIaEg6S8_2R2Ae2W2[1S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521
E0lN4a2^4oBW3_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2Z6Bo23Y1=Ml4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o
6\32a2CCT2_15284c1e1210524n2313<X61Y1MR4T2241O2o4k429T12V1K93o1e=T3d32Q202JQ28396De1Hj14S1211986
E9JNQ1P1AP1D253Y1T1>=_1152]1CT17239_El:i6BS3Y1=MOl3n3?n4V1k3_2\25:a264f1404BK:6:1206S142B0200111
46212260171B21N1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1k7iCR1h18I45En1C4H315_9o6\32a2CCT2
_1528h1V1>210524n2313<X61Y1Mm34T2241O2h3V1k429T12V1;7793o1e=T3d32Q202JQ28396De1Hj14S1211986E9JNQ
1P1AP1D253Y1T1>=_1152]1CT17239XMY39BZ3X1iS1_Bhc3a4eU3P21BQ5BS3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2]1721057n2313<X6
1Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239_H^6BS3Y184M
l4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1fI0i48I45En1C4H315_9o6<o22a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O2o4k429T12V1;?93o1e=T3d
32Q202JQ28396De1Hj14S12119526E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239V4BS36R1=j5n3e6n8:a264n54E020011
1;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241n:
29d33jBd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm15BZ3RU14li4h6BS3Y1=Ml4n3?U6k3l45:a264f1404^1:
6:406C?4E0200111;212260171B2P11P1S111O01511@U1<X17Ii5J4BJ5[45V1037<:0@?o223_53DW1S?d5h98I45En1C4
H315_9o6\32a2CCT2_1528h1]17210524n2313<X61Y1Mm34f11;241O230<o3=k429T12V1C793o1e=T3d32Q202JQ28396
D^2j14S1211986E9JNQ1P1AP1D253Y1T15893V18152]1C\1239Q7BT2NS15=MLo3n3?U5Oh85:h1H64f1404;R1:6:406S1
4E02001001;212260171B2P11P1S111O0151BU1<U127Ie53OBJ5[45V1037<:0@?o2f53DW17o1YL8I45En1C4H315_92l6
3X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241:D2i3U1X5T12V1K93o1e=j18P1d32Q202J2n18396De1Hj14S12
11986E9JNQ1P16:P1D253Y1T1>=_1152]1C\1239>^7m4n3^2]7d5U>Q3O_6BT2NS15=1Kl4n3?U6h85:h1H64f1404^1:6:
406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1kME8I45En1C4H315_92l6
3X32a2CCT2_1528h1e1210524n2313<X61Y1MD]3T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396De1Hj14S1211986E9
JNQ1P1AP1D253Y1T1>=_1152]1C\1239m5k1i9^Oh6BS3S15=MLo3n3?U571EP2g65:a264f1404;R1:6:406S121E020010
01;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D;KQF_88I45En1C4H315_9o63X326Z2CCT2_
1528h1e1210524n2313<X61Y1MD]3T2241:D2Z3d1X5T12V1K93o1e=j18P1d32Q202JQ28396De1Hj14S1211986E9JNQ1P
1AP1D253Y1T1>=_1152]1C\1239m7l8l9V7B]2E2V1:2Mg2T2n3?U6h85:a264f1404^1:6:1206C?4E0200111462122601
71B24K1P1S111O0151BU1<X17Ii5OBJ5`3J40?F037<:0@?o2f53DW1Z>k1_90i48I45En1C4H315_9o6Q24U12]23CCT2_1
528h1]17210524n2313<X61Y1Mm34T2241G2212A]151g2P3j129T12V1K93o1e=j1Y1d32Z1F02JQ28396D^2j14S121198
6E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239[JU3c?\6BS3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e12105
24n2313<X61Y1MR4T2241J4230<5X1=Na1X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T
1>=_1152]1C\1239e3fL2Bd_79Bo26QV3cV14_U19iS12B]`3KBl29d1[D_2`82Q347B31:l<cK`b2`A9iF4[7^5V4T3lV1:
BT3o9UZ4_1l5bT1d1lHY?9B`40mT114RX42]P1U6CS3Y1Da15e1702BC2X1I9?j98l1k38e8Di216J]42C=S1^3[1n223_60
=c1@\2]1k166;CU3LG=0_<f5h1c4;@=]105m8T62k3X2g116Y12?9C:3Z4Y2H1f1]1h1j35b10?3G10LHU2J313@81501A09
=T1W4j1R1R4K7G3R10[1X15R101:330LX1`1[1d1[2n3P1>42131K=U3E_1k5d3P9d2Z2o1S1i3W1T23Y2I=46MW1C_1W;_1
R1i19X4R2c115c1?W121k2`1e1i1U12FX1a6b7CZ3R1C0g16^1702L4`1X1?2P2a78h5]4[3T1A21g216JO]32:8=S1P35_1
U1`1>1j2o2A4>c1@\2L@k166;i3LG=0VB\6;0?=U1705m8T62b14\4R1D16Y1B9C>Z4E\2V3<[1`2ECh12=3K49293M001<B
=15M313IL=O?W4j1R1R485D43642344?E;g145>C01B0A:X17X1[1BQ1;11k1U2@A260161@95>711112000E2<9b2L_1^5<
g1l1c3G;X4o4`1>m4W1T23S3=46MW1b3U>9g3BP2c115f1<<M126a2P35W1:6U12=a1a6a6CZ3R1C0g16^13302b2^;8h5]4
`4Di216Jm3?2C=E2:l7j1Q1LR2F>c1@\2]1k166;i3LG=0VB\6;@=U1705o16Y4\2Z5I2g1\4g116Y1B9C>Z4E\2V3h1V3Ch
12=3KKU2EM313IL=O?W4j1R1l1U2822D43;234468E;l15>C01B0A:X17X1[1BQ1;11k1U2@A<8@95>711112000E2<9_3_1
k5d3P9o4o1m4W1T23S3=46MQ15=Ej>78X19g3c2c115S2BG12h2Y1f15W179U12o1a6P7CZ3R1C0Y1=6^1702L4[14l3a78h
5i7T1Di216J]42:8=S1P35_1U3l2o2A4>c1@\2L@k166;i3L6@=0a1g2Q5j8\6;@=[1105`6\2T62b14\4R1D16Y1B9C>Z4E
\2V3<[1V3Ch12=3D64<9i3313IL=_2T32j1R1R485D4:42344?EX25R101B0LX17X1[1BQ1;o1U2@A26261@95>71111210E
?26_3_1k5:2Y1l1c3G;X4b1\3`1>Nn3W1T23S3=46MH85=T3h9S2OX19g3c2c115S2Z119n1BP35W1:6U12=a1a6IV6CZ3R1
C0g16^1702;f1:4^;8h5S6j2Di216J]42C=S1l7l2LR2F>c1@\2]1k166;i3LG=0a1g2l=\6;@=[1105o1`4\2Z5I2b14\4g
116Y1B9C>Z4E\2V3h1V3Ch1@3DR1i3313IL=d52j1R1R485D4?23IEX25R101B0LX17X1[1BQ1;o1U2@K28@95>7111122E?
2f3_1k5:2V3g4X4o4o1Nn3W1T23S3=46MH85=EW<j28X19g3c2c115S2T151X2BP35W179U12=a1h2h3If4C]4Dg1e1702b2
^;8In4g5V3Dd1T116J]42Q1S1Q3j4c63:c1@Ef1]1k166;i3LG=0VB\6;@=]105m8T62g1\4g116Y1B9C>Z4R3h1]1h1j3h1
@3g1i3313f1]1g4j1R1R4S1G3h35R101B0LX1`1[1d1[2Z2c1P1>7131KY4_1k5d3b493o3d2Z2o1m4K;T23S37546MW1U:U
3\49o715S2Z11k2V3i1U12o1a6n4C]4Dg1e1702k1F^;8h5n8DP2E216J3Y42Q1S1l7R6@2;c1@\2]1=2Z166;FZ1g1LG=0I
\A\6;@=]105m8T62T6g116Y1B9C>Ic14g19?Cd1V3h1f1S2h1@3g1i3313f1b2f1k1j1R1R4S1G3h35R101B0LX1`1[1d1[2
n3P1>7131KY4_1k5d3b7]1o4o1m4W1T23S306546MW1V5a<9g3]2i115S2Z11k2V3i1U12o1a6`4CZ3g1g1e1702b2^;8h5n
8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0Y4l=\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1
R48J4B3h35R101B0LX17X1[1d1[2n3P1>7111122E?i3_1k5d3P9o4o1m4W1T23S3=46MQ15=`?i19o715S2Z11k2Y1l1i1U
12o1a6T5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T62
T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R48F34B3K2i25R101B0LX17X1[1d1[2W1`25F9>7111122E?0i251F_
1k5d3j5U3o4o1m4W1T23S3=46MW1hA9o7150R2Z113g2V3i1U12o1[5U1S5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1
l7Y4DR1A>c1872I8V12Z1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R48F34B
3K2i25R101B0LX17X1[1d1[2W1`25E09>7111122E?0i251F_1k5d3j5U3o4o1m4W1T23S3=46MW1hA9o7150R2Z113g2V3i
1U12o1a6P5CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y4DR1A>c1872R1V12Z1k166;i3LG=0VB[5P1;@2:]105m8T
62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1m2W3j1R1R48F34B3h35R101B0LX17X1[1d1[2n3E:>7111122E?j251F_1k
5d3j5U3o4o1m4W1T23S3=46MK;hA9o7150R2Z11k2V3i1U12o1[5U1l4CZ3g12d1e1702b2^;8h5R7k1Di216J]42Q1S1l7Y
4DR1A>c1872I8V12Z1k166;i3LG=0VB[5P1;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R48F34B3
h35R101B0LX17X1[1d1[2n3E:>7111122E?j2N_1k5d3j5U3o4o1m4W1T23S3=46MK;hA9o7150R2Z11k2V3i1U12o1a6Y1D
i66W:8J\1Z9k3]1eAQ7G3Gb5`3S3e3V6P6a1m5cD^1^3Q:k4X2Y5\1R?Z=P:[@EU7iAUFcAR1Z1DU4Dn1^:8W2m>Dk4^1^AK
P7T1fFTHo1]:]9X2QBg3R3V2;64KQ6]2N1l6Y1mN3i@nBl6Q2\JV1Di6g:J\1l?8Z1kEG3i8U4BR3i5l1`4n1c9P6i9T2^3f
=U39\:1Z;R3i24T8W2eZ1m;1m4EX3R1C1f16^17f5\7Z1h5o7;JV3114X5>V1Bn1Q1a5b4i2n2@NCo1Bi3gJd;i2Y3k3Hh6>
S2l4c3^1U2f3T1_1S2m4g4j1R1n3343J43462321123;E9\1:14DC27;L92K75R1B18b26a2_2?R1<;1112000E2<9Gg3i6c
:Z1CDR3n5=O_24]4a15W1d>b15=g21Q6:122S2Z119]1b10OLY29U12V8?_2E`4@f1e1n5g8h5[8J]2C1216NY4X2n1c6R?i
3gJ^>U7Y5W2>S2l?a4T5g4j1Q53S1G3a314DC107;L9\1R1D8^9<;31Ka1g3i6W=R3n5m3b7gI:15S2Z11l7U12S1FZ410Y2
[1_8Z2T5W1X2\2Y;14T?1cBj5mEoL_2k1X8b2MI^1YZ1o;`5Y3T5i2mm1AFc@Z2\6X2\2`:jR1lj1W2c<^1Yf1`5Y3bi1o9N
G[40Y2j?Y2c4X7O:V314j:_V2l7iAh?U9U7Z2];2c8cAPS1W2i8]=R8GG[40T24j?m6^2R1_7H14hKae1iP1b;o:l6\;d6aM
c9d1HZ40Y2m1i<9k4U9_514P7<h28:Z8o1]1:Da2Aa1_3e48SQ1Q2j1m693Z2g1R3j2l1`2THV3THV9g2Nn2h>Q1X1Q9[Q1`
2HZ400X2U3<T;U5o7U1P2^3121P7c2>;e85i1h1Da2753a1]2Q1S1a38RNP3Q2j1m693Z2g1]2Dj2l1`2m:^4g8V3CU;P1X8
U2o3_5Ag2m3]32Q8<3`1S1Q1X1Q9=On3m5[:fMl6P1HZ42R24g>[>f4H14a1^5U3\=a2SI]M93Z2j4]OV3C\OP8h>\;c;UHc
?2HiV7GIY40Y2i<`8_7V2a314gT4V2W4f1^:T=d<0n2j\1i=P9j1IP3O8009Y1D`1L[:^7Q1b6LV2a3121Q2m5T>d3Ci72Y7
gT1l5U1\He53g@8X1>]6i3iCQ2^8S20P1@\1_9\7^ARE01R3B]8;IY4U2n<PEH14Va50dGMJV4T2>n:b3P\1]4S6Z7WQ1n?\
2e9S28gY1W4\1`62l2CY1]<d5Z2XCS=BJiAb3W7hT1]4S6;]<X:d?PP1Vf12j4[Y1d3i7CKV>kj1MP9Q67WE[;1U?`IP1aFe
:aMU3f2W5:KV>kj1n9Q6kP11fX1XR1gP14KQc2mV1i[3]1Ll2^1c<0n1P2j33U3_5f3U4Y6[3h5n16O<]2Pc1?V2Q1o3R@T3
1a4YAe3e5>X1Ol1e3399W4VD`b1V?OLl2^1c82l30n1P2T7_5l7Y6[3g76O<]2ge1Q1o3R@T31a4YATB9^H[HY1L[4c<0n1P
2T7h46`4Mm2Y6[3g76O<]2^U1f2c<MQ1o3^:BP5T31a4YAe3Z:Xe1a53a3LdBhDGL[4c<o1PEW;g7kj1o3R@T31aI6EU6^1h
1d34k4bR2n8GLo@o1XP1g76j3if1o3WC1hH7Z12@S7c34\2_1Lk1IMU49P2U;AT6V6Y12\1R2b514Th2lA2a=P=TN]1RQ14h
@@MU4R>T6m?H14Tk1m]1Nd=n5Q1kj1U3JN]4R1NYAb2<P4R12b9f^1XV1^_15a1]6IWKVEj1S>j=<d@=<N\Jm=X1d^1Z8U2U
f2ZIVEj1S>DOS4hKl7X114bQ1W8_CU@Q@c9l5fV1d=g3T3i8R<BOS4Z<]?l7X114FkP1W8gc1c9l5[d1g3QHaf1<OS4nT114
\HTKnIULSZ1d=g3IP1R4RFk>14m5U4h;V5S72kg1[1Z?cQ1;^:T=X5[70mLeP1f9CP1R4g>5WEH14m5k=fd3P4R3PAT9[70l
?^;@Q1Q4nR1o114CjGRi1m3f4[3oKi5eY1^Ni2Q1U2k10X20`1@\7m@`1O1T2^1c1;145=]1m1:T1_2g3U63U2d2?Q1U3o2D
L2521FQ@]1U<V14h1c7b5S2m3V2AFU107S3V2Y2^Gi5Q5V3h6P1Eo9@0Ah=k>3S9c4Y1<O2<f>5a7E5V>e4BQ1Q4nT114CS;
U6`6]:\@kE[8m3_3bP1i5eY1>R1[9P3\Ci7W9o7g]1]MBl2k30hg2?R1P40Y5P3\CU914d7ge1]MlY1WW1P>BR1P40gKN6Y1
e614d7Uc2X7cR1dBbDTKc@1R1X1S1o30Y266V7o:0Q1GY2C1Q6AMa314V@l:n5lX1bP1o>bIj>YAZDk>Q2i31i<B\:@3c3[1
S1o30Y2=o1T1Q4o:0Q1GY2C1Q6A_414V@l:n5\3_U1bP1o>S>e?c:S4P3T:^E[5[8g1S4k<`;E]1c1BS1o32lDj1Y2CS6X4H
14hKf8d]2oc1\`1X?HT1n30Y2a<7j>n614l2S2\=l2o4H^S2cP2X1d_1W5Q2g2PN;T1n3l>7iE14c]4kBb6^S1X4U1Y39\1l
2U2b977B_11>FY23?c2T1^1o2:12312D;63?140411_1482CB7ML1:C1H:12W1CP=]1Q2h=0T2e1]G260:3M:T63Bh7G=Q2V
2a129>b11d1]2U1><4221@[6T6a2R5MDd5`JS20K`1_:\128Q1d6<>J3`1l2=]1d8i4h6]9cBKBX4b61]211E4U1XNj9UV3Q
1V1`2j1e10n2^3\;V1MR74V<d:b8Y`1\6_He6_1l5[4[Cn:k1d1Y9U?e4m??cX1f66V1RX1Q6nR2[a1m1DW1k30f:f<a3GX2
c5X114SKi;QS1U3PJU`1nNj78W1k3g:]IH14aZ6P1X1h3\2lHg2HQ6Z1]6]2U6S31Q9n3d6WV1Y=R4T5V3c2\C\Ji792^7b7
RCRU1X;<X1U6lHiCTFl6\8i;f2So17jY17Y1QCZ:b:gX1EW5=Z1^2^1^>]4P3\o2_?HfMS4\99KZ1m3g1f<]4P3d66^5dI\i
1i:e4HiKk1U6W3d3P5kd11V3?g@nAR35Z1\BaEYa2Ym1?[1]3d2g8k5=Y1k?MjU1\U2aj1NV>ll1A[1R6?W8k5=Y1k?MjU1\
U2aj1NV>S5hg1j36[1fDg1c`3X4eR2=\1U4K0o=010ZQ3V1oZ2PU1VZ16\1Q50o=fb6VZ1@\1P500V1h<^Q3V1P`3oBQ=T:2
2Y1S<9\1RC010gn2b2V1P`38]1V@P[3b1hd2V1^CmD:]1V@P[3b1hd2V1^CRN3_H5]1V@bU3]5b1:^1^GSMU64[6P3_C[]4e
>E^1^GSMU630T2V4P34ZC0dS4X2\7U<?o1\<T=P<]2^1[3P2S2m5mE]1\3d2m1:=V3d32U64n3?l1U3;c2a12521E0a=[4TD
P2VD_2g3S10023[5A?c1V4X<b518m1[DQ<l8FJR2?n174X21Cf3=P9V5BEQKg6>e4n2_27_1c3dKY914F=_1c31g;j?Y9121
F_KTV2XJ9_1c3lR1<d114dc3[2V2`1i1g18R2^163;SKS1Fl4R=?2V6Y9X82P2RFj1T3R3a:a:153eOQ;m5[6P6A8IbCe4n4
i2R>l1_:o21h3W1\1E0Dg17Q1>19Gm6X4=:b2a168E4F`1i1Q2Q2^1bR1Dm<c?\:RFdBg:iZ1]<b6ZNYM_9[1b;d7H`1i1S4
^1BWKS1Fl4cW1RFdBk8g13jm1Z<oAYMm=`8f4m2a1@`1Y3c2VA][12Q1T1e20W`43hIT3k1^L6`1aQ1oR1ie1Q=dU1Da1a3P
?W2o44W41V:14@YS1NaS1e5`4]`3Y1W2Ba1a3P?W2T5W41E`91487YS1NaS1e5`4Ca1a30o>W2T5W41E`91487YS1NaS1V:a
Q5Fa1a30h;V3^20T9X:14@YS12KaS1Z3Z2V81m1j9;a1a3P?W2T5`>14jS1NaS1:b1\5n;h9R4lk1Y7UL2V\25b1[Ah9_S3Y
\26b1[Ah9_S3b1fZ22b1nZ6Oc1S2m1d1\6o>o1Mg:`c2VBg7_1l5bT1d1P1a3i8[@b@082>V>]B>a30[33c1SKm27c1QNd\1
lb1V<m7fc2Fd1f36W?n8o;Q>Xe2j8oh12m8Q6W?hAX1n2c2Z?_66_6=d1UCn8o;f@^k2oh12l80Z[1c2aL?d1UCl6Q2o;T:h
:e]2aR22m8Z[1c2X@U83d1Z]62Ae1aT18_4\3Q?S9m\3P6Q48n1o1\1`OTLUJX1e1T2O80:Y1bLj28a314FZ1Q2k3U;n2d3_
2V21ii1_E[DU2AY3LP6^1b2g5UI@f5TLUJB6e1aT1e?iLYEg3;f1\30Y2c;d6Z@14gT4i68f1\3n=d6a?H14<g1f5Ud3i2P5
a1>a3Emg1f8nm1g1g1V3_2b37_?jP3i2\4Ca1>BV2GE_>P@d;2V1bX1W>7B?5T2@>a14b1f2^1k;16@Y6d=@416Q1859:Z39
h305Jg1R3Dn1VAf:fP1b7m_1i2\4W3V2S2b7\5j@f<c;gH3Z4]J^?fDU49g1a5Zd3i2c:Eo<kP1ak1Hh1P3k2^]1V4R=eP2T
Q1T9iN[=ZDk>_25=a?1n4Y5F?4c3Dh1l5hn1;];kd1TQ1nW1[=jJ[8e2=a?1o:?4AQ3<h1Q3DlMROm32cP2gF3X:\X38h1`W
1PW1if1b5WFT]3gAFi1a3R2Z>U5Dc1c>n:Y4bH`Bk;Zd1ed1RD]4;L4S3\X19i1oCU5DW@XV2PY30QM5i1P3d1mP6Wi23i1l
@bU7=j1n2g;n13l2Ek<ZW4U1]P2m9`\18j1fCgCcb1kP1VGoa3S:a5k1j1g1MQ1^1>l1n3?n>5:Hh164f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1W2Z1Q?l;8I45Ec1:C4H3122_9o6_3a2Ch2_152Q2c11210
57n2313<X61Y1MR4T226O2o4X5T12V1K93R1Le=T3d32Q202^1]18=KY44S1211986ET1NQ1P10a1D253T14T1>=_11f1C\1
239[N[1k:h7Mk1a50^1SGk8iEo<[6WR1\V1\:b9o9P1E`:0A\Fg6=k9S4YI59W6\<Dk1b5UMd4kDg1h2P9cX1f?b2h1[R1j<
n2gW1cS1o4j9i85l1oNS:kl2fo2;l1m280:lMe614SR3ga4R5l1i1R1DMl4n3?n>5:a264f1404^1:6:406X1F42A156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239gJ>m1i1o9[G^2c3iF2ie
2_1l5VD[@d13m1dU1[Y24m1`@SE[Y2?n1T30X?a5Y6U5b414ii2WG^Lk9_IEn1T3009m>a5Y6U5b4121ii2QQ1j1i@h1[l20
1;n1T3Y?k;h914gi200kN8o1f>Q2`FC1PHY`1l5P2f16R10B2e1e13[1B3_1I1a4V5<`19\2V10??g5]2`8Z223>f1k2U3\5
S1j<n5\@^9dAh8P3_2c19l2i4S10:P128^2778:65X1:L839U8S43433F123;236286757?c14049127;017;O50C?25O246
8866BF:4:F?5E_291:2;14;3557414200111210C12:1b3U1b:c2S;=^AY=R705Z1;j13411226f15158I126e?h3P2m1R1C
2e1^1m3]5c5`1f2W1Og5a==f1a5n;k=_S2k5a3l8S4343J4346234123;757?c1404947;017;U10S125O2DFd14a15U3;9?
14E57417001112000C12<9^4V=>R;jT1P105i2G811226l115R1126e?Y4P2m1R1C2e1^1NT1W7V5<`1f2W1Og5]2k:Ef1`A
k=kI^MZ7i4]9P6k2S4343J123462321123;7=f1:1404947;017;L262K425O24=18=BV1]2_29190766;35574170011120
00C12<U;:^6\3f7=k9aDd7i2G3411226f1515R119e?LP2i2Dn1U3d74V6g4On4^GT4m104^>e3m6jd1R<[4a>`BgH3US1lH
AP2]5j:c5_5Oid1Y;lY1g?m@d49f?`7`3UP19Q2X3m1U[2XT1eZ13\m1T<7Q2\`2nY1oT13\m1T<:Q2\`2XT1VE^E3R5Yh1S
>X\11Q27Q2\`2b4S@a?eZ1Sl1>R2m4\IRS1b:[=T78j@2aL\FfT214R2m4RW2[=Q1R2f2U1^1o41VR1h85TCW3l1X7g1]2[1
^3V8mCeEc7]]11Ee@U1[2f5_1W5bOd2PG3R2P\2g_12R2P\29S2G\Cbf1h@_IaZ2ob2W81S24S2e2hX1W33S2j[6lV1b2T2U
1<Z18o12^1[3[11l=A1U8Q7QM12Cf1l5010k[1R>X1DH1P4P6_1o23k1A:a?k1C13:]4R1j1S2W2S2?Q1h1HA024IZ3Y9Mo5
l6l9kND13>42S1j2=B9g1h<2T4FT2U1S4^1fBk?QM12Wd1X;i2X1RU1PCbKl9^LESG2T4Z1U2Q1U40`1@kJ1T2R3d2m1:T1_
2dFa12521FlN4PJR3b3YS1m6Q3P1Eo9@0AgDl7fV1JE51U22U2e5>V2j<Q45mO4k`1S;cU3_M\@f2SE_65V2j<W4lf5fh17V
2j<W4dh3Wn1Ue2k14V2RA1n[8AW2Q5XDdQ1a2bS1SY1f`1^EU;]?k5o3U9c=c6U74W2]j2U=jX32W2[P91W2?X2U40U4d;k;
]6``3jg2\P1J18k4\6LX2U40j?fQ4dY1mGcCd32]58_6g3Z2\2e6o4J18k41K^560c48X2QDnB_[3[4_U2jL]U17Y2o\2hW2
`o1\3h?15Y2o\2YW4\3h?<Y2i20mT114oT1hW2`o1iA[118Y2i20mT114oT1RQ54Y2o\2_j41:Z2W?l[1S9fj2d3i30T4^m1
;Z2W?QCZ1Y3hLWk2`3m30cQ2;[2g2\Q1a314`i1h>Y5e`1Q87[2g2nT114`i1hT2?\2]2hMlAoN`K\>>ST2=_:l1P3^6nB>\
2o2VMFUAoN`KM^=>Q_2l1P3]I7\2VP1lAoN\Z1]]3f18\2Sb1oN^Lm=Q_2hQ1\^1R1]2e1JZ6o?`Y2]c1eK2V1jf17BET2@>
a14Y4Z=16@nC@416Q1859:6]2XR33]@SNPa29^2`2nT2Z8aX11Ye3\:QO5^2_W2Z8aX119^2o4_R2Z8aX11_AW:Q\2i1^2\4
S2m5mE]1\3d2m1:=Q2T1Q>b8a12521E0RV1T9R=_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_26_2c1e
^3i9X9`R38_2fR1b]2i9G`8Q3^o23_2Y`3i9>`2WLSBU5US12m2Vm2hLj@o1U4>XD5`2b1dJSBll55`2Yf2hN^a36Aa2f4\G
0[l1\Ee2U9I81AmS20nGhX1gO=a2SL0[l1\Ee2U9I81R`2\<`X26a2S=o>0[l1fg3=a2SL0gb1U4]5\Ee2U9I8T`2\h1;b2c
HU7PBQV1`<Y;X2Rn2]E\j1=b2aAQ7U7PBQV1jGX2i3^BT1dV2]E:b2nY22j=b1m:Y;R6cCRl2=c2Sg1YNm4U7bEo2l;B3gd3
0m6Ac2^d1cP2m13o2P1j3Dm2b:Y^30[4P1lD12c2gn71d23d23jZ32d233d2WV3k23d23iY32d2SY32d2T_72d2hT72d2aW3
4d23]W3h12e2V^71e24e2XV3o273e2_4TY73e2`Y3;2e222e2lY36e2XV3W3aZ4\>hG=f2Q6Ym2@l3nT1a3mS2`P1^3g2QKf
46f2iW3nT1a3mS2iQ2<f2Q6fIcZ3[2l`1j1_<Vl1oAEQ42f2ch76f2a4XT31Z2\b32f2U[85g2ba1XJ1gn3>g2ba1S2S5Z15
5YA1R1]c2UU1l2S2f5g2Ng1Ml4n3?e7X75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17>:i5O2?J5[45C
G7<=2K1a1[1f53D1U1b9V4^3X=8I45En1:84H315a2m6o6S2[1k1ECh2_152Q2e121057n2313<X61Y1Mo2M4T226O2o4X5T
12V1K93o1e=T3d32Q202l28=6DY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239UP1]2S7g2g1d100U11d1U2b92442
?2_11>FY220?[27c2o240412312@3;63?140411_14801CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3B4f2?m20e1>P=T16W9
R1;260:3A;:0X1_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q19o4m4CBa2R5MDd57OV5h33J21\1D1B;C534@T10m2
]807CIFT3W4o22\128Q111Y3Q2AB<>:81436NQ1R22=M3;d8Q60_5J_8X61a2N7IA9036\18o4:Q9n1I_211:g2l1`2\X2fk
3>Y:7oI]FMg2P2La:<Tl1`3\M]2R3TR1UAoOa3d3T5U2a3U6_:a:k26m53j7Q4\2iAi1g23n13P22V4^Z1m?UKa=[Q1n3^4e
K2V1]L7TJ7BET2@>a14Y4l1AY20b2^1JZ2G@16@nC@416Q185923351^1@g2JQ1eG]c1mNhQ14dj1>U8S27d3a5XS2Q5g2Ng
1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315
_9o6_3k1ECh2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1
b1D253Y1T1>=_11f1C\1239Y6g2NE<6=2JHS4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O
0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2X4FX5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q5f;Eg2N
a;Zo11WDWZ1R5e121057m5a2T1dc1[In;P=b4g2g1JI3j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B
3P5^3\3X1201o1]30e1d>6Z:;26;Q119Q1;2W4:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1IW
5Y707CT1;T3Z7\1]111m5i181436NQ1R22[13;ZNX2W31`<:P;I_211g2Bg2Ni1g9e^3YDe121057e3j>]^1m4i2n=k5g23J
g123F3ER4n3?R2k<5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4<N7<:A?o2f53l1aN8I45E
2k1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3a2R12Q202l28=KY44S1211986
ET1NQ1P1b1D253Y1T1>=_11f1C\1239J5?Jd89C\4U8l3Y6[41j3m<42W5g2<Ag1Ml4n3?U5h95:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1NP2f53l17YN8I45En1C4H315_9d5=0K_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202`2;8=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239?g2VB
]2B_5T7Z1Y3UU1[?SF^D]:Sc3S:4g2R2DTm37g21dW334V192g2`Y34g2h[2RT2o\47g2m2hY5[AUP2e@T36g2Q2fY2k8aP5
lIR1g2R23Z6TS3iY1eK2V1jf17BET2@>a14Y4o3Z916@nC@416Q1859:i7g2NY1=M>S2Y2c3:?U6h85:a264f1404BK:6:40
6S14E020011191212260171B2M21P1G:0118F0151BU1;0X17Ii5OBJ22W3S15V1037<:0@?U2IJa12521E0T23DW1aN8I45
EV1GC4H315_9o6Q3:2Q2?CCo14N00237528h1e1210524>A?]1313<X61Y1MR4T2241I52o4918m1e2T12V1K93o1l;h1T3d
322n102J:f18396D@m1j14S12119526@49JH5Q1P15730OD25361C<T1>=_1152]1C\1239]V1g6S8_2_1g2NR1GOg4n3T7Z
6jW1e236cZ2e121057X<fGUCIn5]1_2o36e4n3Z5a2;ZA^6b:[416^11Z1W1:R;4Og2V2Z6n\4eK2V1jf17BET2@>a14Y4Z=
16@nC@416Q1859:2h2VY38h2ff12dHFPIc1TW12h2ol51h23h2]W3h13h2VY3c12h2\W33h2[W304h2]W3h1c12h2]W35h2V
Y3c1S9VX32h2Ul63h2VY3hc22h2iY39h24n3P8[GW3PS2ek3U`16h2S4P8[GW3l^72h2[j73h2oX3I3h2bY363h2]W3[23h2
]^2oH4h2iZ30d`23h2jZ3d`25h2X1aY3[h1XH4h2jZ3d`2_12h2jZ34h2_V3Z4`T43h2jZ3Tb22h2oX3Q2h2l3Y2m5mE]1P4
P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_22h2_V
32h2Q_7@h2Bg1UKo4T2c214jQ1]P1[Cm7^]2S>kO8h2Bg1nT114bm2`g24h26o^5f32h268h2JX3P8[GW3VR2e\57h2JX3P8
[GW3l^73h2]W3a16h2JRMaY2_1j;2h2JR2h2l30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1j
E718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_22h2di33h2nY3K2h2SV34h2kW3a1[1b2i2Q4A0`1m5mE]1\3d2m1:
=V3Q>b8a12521E0WM]1234`168o4WF_2g3S10023[5A1=c1_@b518BZ1Ij7P1EDb37_5@0Am:o3l4FJR2^274X21CQ9ZMT15
o6g6S8_2R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i
4FJR2j5o1aU1U7g6S8_2n1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234g18o4WF_2g3S10023[5A?c1_@b518m1k>_5
Q<l8FJR2^274X21Cg^1g6S8_2S2i2`2_10S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234`1?o4WBo3_2g3S10023[5A148c1
_@b518m1[DQ<l8FJR2^274X21Cg9oT1g6S8_2Q2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2V2i27c30X2m5V7f>]1P4P2m1:=V391Q1VEa12521E0lN4g1X
5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9n:R1R4i4FJR2j5o1aU1U7g6S8_2Ji2=0f5@kJ1T2R3d2m1:T1_2dFa12
521FlN4PJfo1hMR2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo
9Q<R4i4FJR2j5o1aU1U7g6S8_2l2i2R1h2Y2m5Y9c<]1P4P2m1:=V391Q1VEa12521E0hN3401]1?o4WBo3_2g3S10023[5<
4?c1jE7180AZ1g34V1e2;>P1E11Z101=6d1197D27_4Q<R4i4FJR2j5o1R=`=m:U7g6S8_2b1i2=g5@kJ1T2R3d2m1:T1_2^
?d4`2a12521FlN401]1E31200^GU4LlM^EU19Lj4\2dAf9c<e4Q6aFT;c2i2R1m20S2m5mE]1\3d2m1:=V3Q>b8a12521E0[
2SG\5401]1E8`4WF_2g3S10023[5A68c1_@b518m1Q;HGd116107?427_4Q<l8FJR27V274H_11CcLSBg6S8_2V2i2k30X2m
5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1m9cKU7
g6S8_2T2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN3401m6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i
4FJR2j5o1aU1U7g6S8_2W3i2Q4A0`1m5d33e>^3AK\3d2m1:=V3i:X2Nb8a12521E0hN3401P174?>5=4g3l4P=0X4_2g3S1
0023[5A?c1_@b5180AN;o10`4R2P1E:d1k119g5@0AX7d3l8FJR2^274X21CT6f9`FT15LR6g6S8_2\2i2Q4A0`1m5mE]1\3
d2m1:=V3Q>b8a12521E0hN340o6mAY4_2g3S10023[5A68c1_@b518BZ1o1d6P1E=_3Q6@0Am:l8FJR2^274X21CZ:VM5o6g
6S8_2Q1i2c40SS3401]1K2`Q2W5g4P1E3h19d1197?77P50AcN`JX1^:5c2i2=]3G0`1@\5^E1<]19R3CP2m1:=F_291Q1VE
a12521E0hN34P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1EW4g5@0Am:R4i4FJR2T5Eo1aU15o6g6S8_2T2i2k3Y2
m5mE]1P4P2m1:=V391Q1VEa12521E0hN34`1_5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EW4g5Q<R4i4FJR2j5o1aU1
U7g6S8_2T4i24k1;c10A0`1m5n:n:]1S2I>d2m1:=V3I2R1j2g5T39h701Fa12521E0k5l9S?4GHHf4R>a5c1N_2<Z3S1002
3[5A?c1l=b2:@3Y2;l1180AZ13Em2a2Z21NE32=X3Q6@0Am:o3R4IFJZ13C^2154>i11C9R1^750:2@g14`4c6]@5MQ6g6>;
_2h4_20h3i24k1;c10S2R2j3mE]1m2>d2m1:=V3I2T=h701Fa12521E0n2l2k4BJV4c5k84@6HHf4V6k7a5c1N_2<Bg2S100
23[5A?c1[5e2j5b2:@3Y2;l118m1g3Q76a5h3Q<<b3R4IFJX113C^2154>i11C9R1d70:2@b19`4UHQ6g6>;_2h4_20Z2i2c
1]2S2m5mE]1\3d26f1:==h2Q>b8a12521E0ZFa840o6WF_2g3S10023[5A?c1_@Kf418m1j:]7E\1Q<l8?6JR2^274X21C[3
]8g1S7]<c=g6f4@k2_2c1i2=U40`1@kJ1T2R3d2m1:T1_2X:[<a12521FhN34g;S=>E]Y1Ag5\3JP1E3[11]8@0AdL3_<W4\
9n=5^1i2=0T40`1@kJ1T2R3\1W1m1:T1_2nDe1a12521FhN34XI:<\7bR1o9N1Eo9@0AdLc<d=n=5l1i2Q4S2m5mE]1\3d2m
1:=V3Q>b8a12521E0lN40o6WBo3_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg:oS1g6S8_2l2i2P2D[1A0`1m5]
E?]1\3\1W1m1:=V3o1i6l2Z2b8a12521E0VAe=42N>?o4WF_2g3S10023[5A1=c1_@b518BZ1d8P1Eo9@0Am:o3l4FJR2f1G
154X21Cg9i6`2n2X5V<5o6g6[1n1h4_20\2i2=c3S2@]31l1f3gA1<]19R3\1W1m1:=F_2Q>l6e1a12521E0lN401]1?o4oB
P36_2e1Q2S10023[5A?c1_@b518m1[DY8g3l8FJR2^274X21Cg^1g6S8_2a2i2P2P2A0`1m5mE]1\3d2m1:=V3Q>b8a12521
E0eN64g18o4WF_2g3S10023[5A?c1_@b518BZ1d8P1Eo9@0AX1d9o3l4FJR2^2154X21Ck8KY<k6c:5o6g6Z3h4_205i2hW3
40_1l1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34P7WF_2g3S10023[5A68c1_@b518m1o:[9Q<l8FJR2^274X21Cg^1
g6S8_2S2i2k30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4
FJR2j5o1aU1U7g6S8_25i2cV2PQ134j2i2R1h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c
1jE718BZ1Im24V1e2;>P1E1\10F7\1;7D:_4@0Am:R4i4FJR2Q2h3o1RKm8;T15o6g6S8_2T2i2k3Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Ek31Q6Q<R4i4FJR2j5o1aU1U7g6S8_2S2i2k3Y2m5
mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S
8_2V2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<R
4i4FJR2j5o1aU1U7g6S8_2S2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?c1jE3318BZ1g3
[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2b2i2=Dn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4oB6P3_2g3S
10023[5A?c1P@>b518m1_:Z108F51\11M63_4Q<l8FJR2Q2<74X21Cg^1g6S8_2_2i2B]30S2m5mE]1\3d2m1:=R1S2Q>P2h
5Ha12521E0lN4Y25`4WF_2g3S10023[5A?c1R:4W6O\1U318m1[DQ<o7LFJR2^274X21Cd6i604e63X1c4[Dg6k3c3C_2Q3i
2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1MQ>l6e1a12521E0hN34\22`4WF_2g3S10023[5A?c1W>W2b518B4U1X2[6P1E3Z1
;4e1L:6:_4@0Am:l8FJR2^274X21Ck=\7XB5o6g6JX7]11O]3i2R1Z1b10A0`1m5mE]1\3d2@Y110:=Af1MQ>4]8a12521E0
hN34\22`4WF_2g3S10023[5A?c1_3g40V5Gd1Bb518B12=9317P34^5P1E^1@e1L:6:_4@0Am3o6l8FJR2^274X21Ck=\7XB
5o6g6Jd64>]11OU2i2]2b10S2m5mE]1\3d2j12:=Af1MQ>b8a12521E0hN34\22`4WF_2g3S10023[5A?c1_@b518m1U3U7b
4\5Q5o6l8FJR2^274X21Cg^1g6S8_2`2i2Bj1b10S2^3202;k1mE]1\3d23NJ:=Af1MQ>b8a12521E0lN4\22`4WF_2g3S10
023[5A?c1P2V<W2b518m1[:b4\5Q<l8FJR2^274X21C^=0;T6fJg6S8_1OLi2Bj1l4`2;dLh2NU2f1Vi14\22gh1d1f7c326
Q5S2nNnF0;T6W2i2R1m20S2m5mE]1\3d2m190=V3Q>b8a12521E0lN4d1Fd4WF_2g3S10023[5A?c1_@b518m1j;;1103d1[
1:_4Q<l8FJR2^274X21Cg^1g6S8_2T2i2P40S2m5mE]1\3d2m190=V3Q>b8a12521E0c4lB[74V166Fd4WF_2g3S10023[5A
?c1_@b518m1[<o7\2d9l8FJR2^274X21Cl=jP1g6S8_2f2i2R1m20S2m5a1[D]1\3d2m1901;3R3d3\:b8a12521E0lN4d1G
c4WF_2g3S10023[5A?[17_@b518m1_:X1100081103d1J@:7W4Q<R8I;:JR2^274X21Cl=jP1g6S8_2c2i2R1m20S2m5a1[D
]1\3d2m1901;3R3Q>b8a12521B20c4XJ4d1[5WF_2g3S10023[5A?[17_@b518m1_:X11281103d1[1:7W4Q<R8I;:JR2^27
4X21Cl=jP1g6S8_2c4i2R1n2A0`1m5a1[D]1\3d2T1;65901;3?`13K1Q>\7U1a12521B20c4e4W18HH`1_8Z1JX64]1b5:l
E_2Oc23S10023n1\3A68[17g1;n2n27R46k3b518BZ1l5o1GP1E3V111281103^15HB:7W1o2@0Ag2U8T7M3E;:J^1CEh174
^1I1Ce3]6h3l<_:KK?514h6g6J?CQ3R3_24d3i2R1n2A0`1m5a1[D]1\3d2T1;65901;3?`13MQ>b8a12521E0j:a1_?o24P
7WF_2g3S10023n1\3A68[17_:o5b518BZ1l7GP1E3V111281103^15HB:42W1o2@0Am:R83E;:JR2Eh174X21Cl=\Gg1?514
h6g6JU4R3_2V1i24`2hY1j37QT1A4c3HP>4G`9^Q1j;TMQI\1^21n3l3h43S32[<f2Y3U1@X3YE10c2Ii24`2dOS:j3SR1l2
^6n;4Goc2m;`>_6m;2[<V7@bH10c2]4i2R1m20A0`1m5mE]1\3d2m1:;1V3Q>b8a12521E0g:Q1\7Y36^7>640P19g1JQ3R>
6m7_2g3S10023[5A68c1S1b9a56Hi418A0N;R2i1V197C7R21:CE3AD32H:E6:618D63_4@0A[2V3S3V2P5k3F5DR27d14<7
4X21Cm5m2o9[2Q3]2Q1f5`4314T15FX6g6>d3>`3_2m1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34b2]4WF_2g3S100
23[5A?c1_@b518m1[DQ<l8FJR2^274X21Cm;\H\:g6S8_28i2AlS2YS14b2aQ4\H<i2Y21lT1121THoW134S3U4i2P40A0`1
m5d33X;\3^3AK\3d2m1:=V3Z65X4X2Nb8[152521E0[1P3P5YDT14@@1a1X1Q3c2Eb1h9W30X4_2g3S10023[5A?c1_@^531
8A0N;o10\3V3P1E7227R5V4@0AX7Y3:o3S3h1FJX1I^274X21C9j51d22R1e1S4j8o9o245314T15LR6g6>;i3^3]11O0]2i
2=0\3Y2@\5^E1<]19R3CP2m1:=F_291Q1WBn2a12521E0lN4P7WBGW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4
i4FJR2T5Eo1aU1U7g6S8_2T2i2=0b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2g3S10023[5A?c1_@b51
80l1i7a<Q<l8FJR2^274X21Cg^1g6S8_2T2i270b3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5<4?
c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_25i2hW3401R2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2i2k30X2m5mE]1P4P2m1:=V391Q
1VEa12521E0hN340o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2o1i2Q4S2m5mE]1
\3d2m1:=V3Q>b8a12521E0hN34a2^4WF]21g3S10023[5A?c1_@^5318m1o8[;Q<l8FJR2^274X21CjX1l5g6S8_2Z2i2Q4S
2m5mE]1\3d2m1:=V3Q>b8a12521E0Q=i?P2423OHI5P4WF_2g3AA0023[5A?Q1AY5T1P:b518m1[DQ<l8FJR27V274Be11CS
4c7h?VCg6S8_28i2gU37h1423b2n1i2Q4S2Y5CmE]1\3d2m1:=V3Q>b8a12521E0lN46b2V4WF_2g3S10023[5A?c1_@b518
m1[DQ<l8FJR2^274X21Cc3]R1e8g6S8_2`2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0_FAAT734P7WF_2\2W101F<002
3[5A68c1_@b518BZ1d8P1Eo9@0Am:]4^4FJR2^274NY11Cj2fT15o6g6S8_2j2i2Q4A0`1m5mE]1\3d2m1:=V3Q>b8a12521
E0e6R6f9Aj74P7X:n;_2d301F<0023[5A68c1_@b518BZ1d8P1Eo9@0Am:]4^4FJR2^2721X21Cg:775n?11`:31Y15o6g6J
X7_2[2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?52U14jE718BZ1g34V1Q376P1E^1e3
:_4Q<R4i4FJR2j5o1aU1U7g6S8_2c2i2R1h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN40o6WF_2g3S10023[5<4?8U1
4jE718BZ1g34V1Q376P1E^12P2a1:_4@0Am:R4i4FJR2j5o1aU15o6g6S8_2d2i2R1h2G0`1m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN40o6WF_2g3S10023[5<4?5X14jE718BZ1g34V15l1N76P1E^1e3:_4@0Am:R4i4FJR2j5o1f>HQF5o6g6S8_2Y2i
2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?8Z1jE718BZ1g34V1Q376P1E^1e3:_4Q<R4i4
FJR2j5o1aU1U7g6S8_2_2i2Q4A0`1m5mEAK\3d2m1:=V3Q>b8a12521E0hN34S1<_5mA0X4_2g3S10023[5A?c1_@b518BZ1
o10c6P1Eo9@0Am:l8FJR2^274X21CT6f9`FT15o6g6S8_2X2i2P40S2Q4k1mE]1\3d2m1:=V3Q>b8a12521E0Y11YM234Q1n
5l4ZA_2g3S10023[5A?c1_@b518m1o:[9\8d3l8FJR27V274X21CT61>U2kU1g6S8_2Z2i2R1V1a1Y2m5mE]1h3140P2m1:=
V391Q1VEa12521E0`G[74P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<R4i4FJR2j5o1aU1U7g6S8_2U2i2
R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<R4i4FJR2j
5o1aU1U7g6S8_2`2i2=Dh2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE3318BZ1g
3[1Q3>:EE^1e3:_4Q<R4i4FJR2T5Eo1aU1U7g6S8_2P1i2=DR5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJmX1\;j20d3:_4hM
`2i2=0Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e
3:_4Q<R4i4FJR2T5Eo1aU1U7g6S8_2`2i2R1Y1^1G0`1m5mE]1m2R1P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S10023[5
<4?c1jE718BZ1g3[1Q3>P1E^101b3:_4@0Am:R4i4FJR2j5o1aU15o6g6S8_2i2i2=Dh2Y2@\5^E1<]19R3CP2m1:=F_291Q
1VEa12521E0hN34P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E3Z10006L1\11M63_4Q<R4i4FJR2T5Eo1aU1U7g6S
8_2[2i2R1h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0hN340o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E3Z110`31:
_4Q<R4i4FJR2j5o1aU1U7g6S8_2S2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3S10023[5A?c1_
@b518m1[DQ<l8FJR2^274X21Cg^1g6[1g6a1MS2i2=c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34a2^4WBGW3_2g3
S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2b2i2=b30S2@6U5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4`1
?o4Q@G]1:<I]2S2;T1?R2S10023[5A1=c1V6X:b518m1dBf1\2d9l8FJR2^274X21Cc@SNg6S84Z2b2i2=0\3Y2@\5Y9T<1<
]19R3CP2m1:=F_291Q1VEa12521E0lN4P7P<V6:<W3S2;d1R2S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9\2d9R4i4FJR2T5
Eo1aU1U7g6S8_2Q1i2=g5@kJ1T2R3d2m1:T1_2dFa12521FlN4a2WA^5:<[5ch1f1hMYAcL]2i2=0\3Y2@\5^E1<]19R3CP2
m1:=F_291Q1VEa12521E0lN4P7oBW3_2d1R2S10023[5<4?c1jE718BZ1g3[1Q3>N1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2P
2i2]2b10S2m5mE]1\3d2j12:=Af1MQ>b8a12521E0lN4P7WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8FJR2^274X21Cg^1g
6S8_1OX2i2a2Y1Y2m5mE]1P4P2m1:=V391Q1Y=Il4U2a12521E0hN34a2^4WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
o9Q<R4i4FJR2o4Jo1aU1U7g6S8_2P3i2R1]1Z1G0`1Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN40R1<_5WF_2g3S10023[5
<4?52U14jE718BZ1g34V15k276P1E^1e3:_4@0Am:R4i4FJR2V1?g1[2o1f>4C:g4n8o75o6g6JX7_2U3i2R1m20A0`1m5mE
]1\3d2m1:=V39g=b8a12521E0eN640Z1d5:lE_2g3S10023[5A6852U14R5\;b518BZ1V7]1P1E3Z101L^1618D:_4@0Am:l
8FJR27NW174X21Cf@4C:g4f1W7o75o6g6S8_2P3i2R1m20A0`1Q4k1mE]1\3d2m1:=V3Bd3i9b8a125200E0`L[240H1Z2i3
WF_2e31S10023[5A?c1_@b518BZ1d8P1E^126Ee11M:_4@0Am:l8FJR2^2334;<_11Cf@4CS;b8Z25o6g6S8_2P2i2R1n2S2
m5mE]1\3d2m1:=V3Q>b8a12521E0lN40o6WF_2g3S10023[5A148c1_@b518m1j;e3:_4Q<l8FJR2^274X21Cg^1g6S8_2T2
i2:Gn2S2m5h:T;]1\3d2m1:=V3Q>b8a12521E0eN640o6WF_2g3S10023[5A68c1_@^5318m1o8j2e3:_4Q<l8FJR2^274X2
1Cg^1g6S8_2Z2i2P1Z1_10X2m5d;X:]1m32P2m1:=V391Q1VEa12521E0lN40o6WF\22g3S10023[5<4?V1<jE718BZ1g3[1
;e2>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_24i2hW34b2?i2Y21lT1121XP24WT2@1U3j2Bh2i2k3G0`1m5mE]1P4P2m1:=V39
1Q1Y8l<a12521E0mAn<4\3c3WF_2g3S10023[5<4?c1jE7180AZ13c34?Fe2;76P1E3[100`3l4@0Am:m1T2i4FJR2j5o1b:
g@V:5o6g6S8_2S2i27c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo
9Q<R4i4FJR2j5o1aU1U7g6S8_2:i2R1aV334k_2Z10d3:W2i2R1n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN234[1d5WF_2
g3S10023[5A?c1_@b518m1_:Z126<n11M63_4Q<l8FJR2^274X21Cg^1g6S8_2W2i2R1h20X2m5mE]1P4P2m1:=V391Q1VEa
12521E0hN34P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<R4i4FJR2j5o1aU1U7g6S8_2\2i2=]30X2@\5^
E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU
1U7g6S8_2n1i2Q4S2m5mE]1\3d2m1:=V3Q>b8a12521E0hN34S1Lo4W?o6_2g3S10023[5A?c1_@b518m1[DQ<`6[2FJR2^2
74X21Cg^1g6S8_2T2i2k3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0WM]1234P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>
P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2^1i2=0T40`1@kJ1T2R3d2m1:T1_2dFa12521FhN34QI6GR3i3?bR1a4]5P1EX8f1@0
AdLg;_L5Mi2=0f5@kJ1T2R3d2m1:T1_2dFa12521FhN34PJl6dW1TAhM8i2dW334V1O09k1i2Q4S2m5mE]1\3d2m1:=V3Q>b
8a12521E0eN64P7WF_2g3S10023[5A68c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_24i2dW334W1j20m14b1g4n\4eK2V
1jf17BET2@>a14Y4Z=16@]=16^1h4@416Q1859:T6Fj2K6c2f8go2WS1e121057nZ2f;k;XK16^1o:R3`5j2KMI2J4g4n3?n
>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2\4Y13l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KV224j14S1211986ET1NQ1P1b1D25
3Y1T1>=_11f1C\1239i9^3U:e?16^1o:R3Z5j2K6`12J4g4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015D
U1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1
K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P14]1D253Y1T1>=_11f1C\1239RW1116^1R>\5j2Kg12J4CS4n3?n>5:a2
64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=Ko1Y24S1211986ET1NQ1P14]1D253Y1T1>=_
11f1C\1239Q5RR116^1Q;P38j2f3Y_6al116^1R>V5j2K6><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1o2\4Y13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4
X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\1239i9RO4j2WX5cW3`<R6j2KY1=Ml
4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53
DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28
396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\12399j2f3@UZ7TQ116^1R>Z6j2KY1=Ml4n3?U6h85:a264f14
04^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ22`3J5V1037<:0@?8f2f53D4R1aN89?45En1
C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2X2f2X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S
1211986E9JNQ1P1AP1D253Y1L7>=_1152]1C\1239Rg1;j2n1g1^X7gGd;16^1e=<7j2f3k[816^1R>T1k2R2a1h4n\4eK2V
1jf17B<8T2@>a14Y4Z=16@]=1Z1S5@416Q1859:P1k2R2Z6hf1Uf2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R2k2m1
4`100=04D^3bU4[7eK2V1\Y10\=7B7=[1H@>a14U43l1T1J:V1=5V1[53@16@S=7116^1D_1U1]1@416Q1859:JY5c1k2m14
a1DD^3cChg1Uj1[7eK2V1\Y1]=7=47=T2@>a14U43l3:d1\1b2h2D16@]=1^6@416Q1859:Jj1k2R2b1@V4c[11bS1em1eK2
V1fa1S57B7:2V1M@>T1<4a2X1903R2Nj7T1X116@]=16IDT2c2@416Q1859:3Z2e3S1k2R2Z6n\4eK2V1jf17B7=T2@>a14Y
4^2Z:@16@ZAc2@416Q1859:Dk2d30V^1T21Sd1gZ3\Kj8YH168U1T2Y7MDP36k2d3bc7YH1T;l1k2R2a11=X4U9010Y:fe1_
<f7R=W1QQ1eK2V1jf17BET2@>a14Y4l1W1A@<H:W1>i2P316@]=1j3Q2A96416@@859:Y1k2R2c1=X4V9SP2R:WGV1QQ1eK2
V1jf17BET2@>a14Y4T3U:16@\C2>@416Q1859::k2d3?4TY7W;e4TB1Z16k2T44[h6h@\G[1k2m14a1h4PMWW1eX2eK2V1jf
17BET2@>T1<4Y4j5j6D16@]=1Q6<@416Q1859:3Z2R1k2m14Z6n\4eK2V1jf17BET2@>a14Y4e<D16@aC<@416Q1859:k5k2
J0Q1A22J3CT4]2`1?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17I2f5OBJ5a4[17<L?o2f53l1aN8
I45EV1GC4H315_9o6U2Y1a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o1Z;d1ET3d32Q202l28=Kj
2^14S1211986ET1NQ1P1b1D2533U1T1>=_11f1C\1239o5TQ11j2Of31n3?^6k2Jg13I3GF<l2n3?a3\;5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17IV1P11_3OBJ5a4[17<\1o2f53l1aN8I45E2k1C4H315_9o6_3a2Ch2_152Q2e
121057n2313<X61Y1MR4T226O2e3Y1X5T12V1K93o1\8@38<m3f1]1d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1L7>
=_11f1C\1239J5V6S2;X191MY1f2Z1\2T1<k2b>1?Z3f31b1V24Li25X1<k2f3BdX4lm2b2b4Y260Q9X3P1k2m14Z6n\4eK2
V1jf17BET2@>a14Y4Z=16@nC@416Q1859:\1k2m1d1010DB1\3U[1XHhQ1Tb2XT1Z6d1Y2ER3X1]3>Y2Y1i2P14`?O160KAF
U2G\4g1BEo2CFk2m17\102R14^3oU7EiDc:Y1KBEm2T6X1S3?Q1k2R2V2S4n\4eK2V1jf17BET2@>a14Y4Z=114@nC@416Q1
859:l1k2R29W1AV4i7i2j3c3@e1YG1bHZ?2k[1[=f;9U1_3n:2V1A2UG2lN7BB2T2@>a14Y4Q3X:16@]=1^6@416Q1859:^2
DQ2k2JW198`1V4n3d6iLkAT;hP1ZJm42Z2e121057e3b8S3n?2V1jG2Z5j1R6l4W2f1Z5a2J7BB2T2@>a14a2g1Z=16@nC@4
16Q1859:Y1k2m1f1D0U1^8lS1T21`1QR1`9]<h;dT2@IQ9T?V=`4W1h2P69W2NZ1P5@4h1n=f11o6g2\1M\38k2m1[20ZY3o
l3h2Y]1i5k2:FA94?Gl2U2b977B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1Ch2o2=1g6]1Q2h=0T2
SI260:3M63=f536;Lf5T1G=Q2V2R1>29>b11d1]2U1><4221@[6`3c2a2R5MDd5h<2V1Y7m2^1@3U20K`1a9M\128Q1d6<>J
3]4=]1d8P151BET2@>T1<4T44l2I87l1CY1V2P1o116@f;S3S5@416Q1859:^2?_211T5k2c194F@l2U2b977B_11>FY23?c
2c2o2:12312D;63?140411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M:T63Bc6T1G=Q2V2a129>b11d1]2U1><4221
@[6`3c2a2R5MDd5h<2V1a>0K`1_:\128Q1d6<>J3]4=]1d8P151BET2@>a14T44o3h2`3T2K16@S2\<1U40T1@416Q1859:n
2_2115k2m1oW5QR2[Y13k2m1oW5]1k2m14b1Q1;Y3n\4eK2V1jf17BET2@>>R14Y4Z=16@]=16^1h4@416Q1859:Q31a258Q
1k2m14d2e3n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Ok2R2Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859
:P1k2R2Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:S36k2m1i2Sk7_LP33k2m1Xm1[1k2JW1Z6n3oR4e121057e3
eK2V1oe1J7BET2@>a14a2g1Z=16@nC@416Q1859:S34k2cm2gk5o21k2e1k2m14Z6f@Y7g:hR1l1j3S1911g9g4aCPN^9\2`
4X;2V1eFTP17BET2@>a14R46f1c;16@V3g@@416Q1859:n1Q1k2m14Z6n\4eK2V1jf17BET2@>a14Y4Z=16@Q9l:@416Q185
9:T1k2?]14Z6n\4eK2V1d^1U87BET2@>a14Y4Z=16<3nC@416Q1859:[2R1k2?]14_2j3n\4eK2V1jf17BET2@>a14Y4Z=16
@nC@416Q1859:X1k2m14a1Q11d3n\4eK2V1jf17BET2@>a14Y4n9[316@]=1o5>@416Q1859:e6T1k2m14a1h4n\4eK2V1jf
17BET2@>a14Y4l5]716@]=1^6@416Q1859:S1k2m14e2d3n\4eK2V1`NYH7BET2@>a14Y4l5]716@nC@416Q1859:Y1k2m14
c1f4b]2[o1gAm92V1jf17BET2@>a14Y4T6a3c316@ZAc2@416J6859:S3b3S1k2m14c1f4n\4gAm92V1jf17BET2@>a14Y4Z
=16@nC@416Q1859:f6Q1k2R2Z6f;iW2]i1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:T1k2m14Z6n\4eK2V1jf17BET2
@>a141_2g1X3Q:16@nC@416Q1859:Y2S1k2m14>k5n\4eK2V1jf17BET2@>a14a2g1X3Q:16@nC@416Q1859:d1k2m14\2Q1
k2PHU?j]1TKP:fBeK2V1PI16]3S8V7f3P77BET2@>a14Z3NX3h3X616@b43W?@416Q1859:Y2R1k2m14Z6kLR`3eK2V1jf17
BET2@>a14Y4X3Q:16@nC@416Q1859:=k2m1[2IZX7]1^>0dI0n3k355k2m1[2gX4\P3_1k2m14S22IY3n\4eK2V1jf17BET2
@>a14Y4Y1S7110g416@nC@4160P1859:g114:[35?k2K\33^6UZ4_1l5bT1d1Q_1j7d4lJS7T1k2:MDf1^?mP11PH0e1>_GW
1n?]5g22l?Yg1Y13n4h31k3`C^2[AU1c2e?1l5J0Gk2X1DVS1<bV10e1>_GW1TX1Yg1Y13n4h31k3`C^[1j12V1k2R2Z6Y8Y
l1c2kBZ?bNl4eK2V1jf17BET2@>a14Y4e<D16@nC@416Q1859:U1k2R2Z6VD\`1\5R@Z?_S1eK2V1jf17BET2@>a14Y4e<D1
6@nC@416Q1859:2k2Qk67k2d3bc7YH1i5:Z1k2KV1Z6]2Uc2of1:T1l5cD2V1d>d1`V17BET2@>a14Y4X3Q:16@j?o2S1@41
6Q1859:Q1k2R2Z6bh2[d1eK2V1jf17BET2@>a14Y4Z=16@jBS1@416Q1859:S1k2R2Z6]W1`U3eK2V1jf17BET2@>a14Y4Z=
16@l@Q3@416Q1859637Q1k2m14Z6kS3RY1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:?k2Ja;_o1WP1WS13a121057ef
2k;<k2Ja;oR4e121057nZ2f;9k2`[1Y2QR1Q4gT5:hO:V1k2R2k2^3j5SW4XBb2i62V1jf17BET2@>a14Y4Y:[2D16@ZAc2@
416Q1859:Q1k2R2k2^3n\4eK2V1jf17BET2@>a14Y4e<D16@nC@416Q1859:1k2X1k2R2a11f4n\4eK2V1jf17BET2@>a141
W4W4R916@]=1j3Hj1@416J6859:P1k2R2c1f4n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:`2l2P1KDm2Q2JQCh93K
j1l4f3S351h1^1V5U1m1i2Y8Z5h2C:T6WGf5f7`=>Y421`1c2g33W3:d6bJ@38bD5c5Q3W225\>m3a2f1e26k2k1B45G853n
1@5:nC;HI9Y29l2P1Kjl6T?_B]4eK2`5l2IR1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7I2f5OBJ5a4[17<\1o2f53l1U3[K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K9
3o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239R2o1Nk4c1f1i4h3j38a>c79Q6l2IR14?Ml4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015D:J<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=K3f22[14S1211986ET1NQ1P1b
1D253Y1T1>=_11f1C\1239J7BET2@>a14Y4^3Q37a616@nC@416Q1859:k5l2IR14?Ml4n3?n>5:a264f1404^1:6:406X1F
21D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=K3U44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7BET2@>a
14Y4Z=16@nC@416Q1859:X1l2l144U6hN14n]3eK2V1U_1d77BET2@>a14Y4\5m716@@]C69416Q1859:?l2Ia;Qj2_6iAc@
e121057ef26S5l2H0g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S
1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5^CU11l23l2]]7dD<l2Ia;oR4e121057ef2Q5\1l2IW1Z6n3oR4e12105
7e3eK2V1]Q12^DJ7B<8T2@>a14Y4Z=16@nC@416Q1859:Y1l2IW1Z6n3oR4e121057e3eK2V1oe1J7BET2@>a14Y4Z=16@nC
@416Q1859:=l2Ia;b1\Q4e121057ff1nO4l2]]7dDSGR5l2IQ1EMi2R2n3?n>5:a264f1404^1:6:406X1F4D156271f11P1
S111O015DU1<X17I2f5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O
2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z1l2IR14Z6n3oR4e121057e
3eK2V1oe1J7BET2@>a14Y4Z=16@nC@416Q1859:U5l2H0g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1^IR58I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5
T12V1K93o1Y4[9T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239_1b@`6R1l2l14W2R4n\4eK2V1j
f17BET2@>a14Y4Q=816@nC@416Q1859:W5l2IR1DMEV4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93
o1m8g4T3d32Q202l2839KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o5h7m>mE@l2Ia;oR4e121057RAeY1lKh2
9Z@2m2G4m2GRj2d2Q1m2GX1Z6n\4eK2V1jf17BET2@>a14Y4i3`916@nC@416Q1859:R1m2GX1Z6n\4eK2V1jf17BET2@>a1
4Y4i3b5m316@nC@416Q1859:5m2F0e_3U14m2F0e_33m2Ge_33m2GkZ35m2GRj2d2mB7m2F0[\2f=d2mB1m23m2FPe33m2Ff
_3=m2T9j9d9U1do1ki1o1i1o^12c[1d32m2_m2Jm210k3P8[GW3i^1SX1R1W1Bg20[3Y1DV5n5Wi11Y5S>h4U`1Z22m2]e28
m2FW3P8[GW3mi5nd18m2n3P8[GW3f^1V[4nd18m2n3P8[GW3Za4S3]j27m2n3P8[GW3mi5nd1Gm2C7R3P8\8a2\<W3_V1\=1
l2l1e@SS29T4CaIW<]2nd19m25h3P8[GW3_V1\a1of42n2b\3On2>\1DJS1R6l^2Q7S6[P1Z1U>R4A]<9^a1m7^8S3m4?b1Z
5^1i2g1W5U>Z=3n2cLU]61n2En2`2f1]6k7f:c=`8VJRCeM2TY1ZMS=X5P2\<nDmH\;1o22o2SP2@o2]40nP1]h1l]2o9P1E
`:0Aib1]AD52o2bc33o2kZ2^U1Oo2n1Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:3o25WY4?o23o1hKU914Q\1c
7^S1S8U<5Pj116o2S2hKU9145o2S2nT1143o2lMf^52o2lM2o2c\62o2jA2o2VD3o2R1fY63o2VD03o2^c3Zi24o2^c3Zi2a
Y22o2^c33o2^c3lR5P1o2n1Z6^T3_X1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:5o2Qa3[]1[^1h82o2aj62o2i\63o
2Qa3gk22o2Qa32o2g_33o2DT\62o2Y12o2Q`64o2`1`_3bo23o2`1`_34o2`1Qd3Qk22o2`18o2Go9UZ4_1l5bT1d12o2aB3
o2^a1bo12o2g@S2o2e30X2m5i4SA]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
o9Q<R4i4FJR2j5o1aU1U7g6S8_22o2UDS2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_25o2`1bB1Wk3T2o2e30X2m5W8e=]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023g2c2<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_26o2i>MYm1Sk3]14o2i>M]h5
6o2m=KM]h5]12o2g?6o2`1V>f9bP1a_46o2g?f9bP1g8iV42o2Z]47o2l3P8[GW3mi5nd17o2l3P8[GW3^`4]n23o2i\612o
2PU13o2PU1<2o2Z_43o2R9Z\44o2RKcb1fW23o2ka604o2_4bFii72o2_c33o2mb5lD2o2Yk33o2Yk3Y:3o2Yk3g;3o2Ud1S
W23o21]\62o25R1o270j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521F\@_>4o>P;fo1hMV2o2S2a10X2m5mE]1h3140P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Lo2510f5@kJ
1T2R3d2m1:T1_2dFa12521FlN4o>P;fo1hMR2o2e30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2No270j1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJfo1hMW
2o2S2a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1Eo9Q<R4i4FJ
R2j5o1aU1U7g6S8_27o2KW1nT114eT4[2o25DX11_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1jE718B6S1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_23o2138o20k3P8[GW3ZQ3a]4V1o2060f5@kJ1T2R3d2m
1:T1_2dFa12521FlN4PJS6j:9CdLP7S:hMYAQ6fQ13W53o20kW42o2Wc34o25T`3l23o25bS5Q2o2e3Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_22o2^^67o2KW1
W5fO14=o25DX11lT1121Xh2X2lY1eR17o2S21lT11212o2bf6P1o2IY1h11n7[Gf14[1>114S1P9j1j8i9R7X@o1DP@^3do1
9]4YEj@]2nd1?o2IY1h1P8[GW3@14T:`^1Tc29oQ3`2o2S22^1Y2m5mE]1m2J140P2m1:=V3913ME0_Da12521E0YGb74P7f
4`A_2g3S10023[5<4?c1jE718BZ1g34V1Q3>P1Eo9Q<R4i4FJR2j5o1l=4:TGU7g6S8_27o2S2nT114T:`^1S2o2e30X2m5m
E]1P4P2m1:=V391Q1b>c6a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8
_2R2o2e3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9j9V2R4i4FJR2
j5o1aU1U7g6S8_22o2Z`38o2S21lT1121PY23o2Z`3U52o2Q43o2o_2ZV31o22o2[13o2[1_e58o2[1n^3fFZM^B0^o2S2o2
[1Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1a
U1U7g6S8_24o20Z1`V46o20Z1n^3W5YB5o2[1cY2ZU1W53o2aZ2]f24o2Vo1Z;]f26o2Vo10Y;=oe23o2aZ2\S24o2QW4gU2
m_12o2cU44o2RQ5^4]93o2\2en46o2RQ5]3M2]92o2RQ52o2U`36o2e<1jP3b2co2P1o2n1Z6VW4g5eK2V1jf17BET2@>a14
Y4Z=16@nC@416Q1859:5o2cC0[o21;o2T43b1[U7a90c6WMS7:5o2W[7a90oZ13o2ci3US32o2ZQ8U1o2n1Z6X`2W@]\1eK2
V1jf17BET2@>a14Y4_4T411a416@nC@416Q1859:2o2b]32o2`f73o2gc3VX32o2nk63o2Z`3\32o2be33o2UL13o2ULTd23
o2UL]d23o2hKb^18o2hKkD^?c8[Z1PLak12o2hK4o2UL1U^52o2WL7o25f1XJ1XR1lZ23o2f\2kV12o2f\27o2Ud1Z:U>RQ1
Z3]24o2Ud1`HkV1<o25m11lT1121Z9k=Mk`18o2CX3P8[GW3iY2RU57o2CX3P8[GW3l^72o2^a12o2l]12o2[[14o2[2oX1g
c56o2o1[Y1kQ6SY1:@P3bLh7\2_1VD0P3nDZc1[@a^12kLT6i>8P3[T1\2_1bo2mn12kL4P3hV1RQ3lk23P3kW4_g29P3_Mj
a1Y9V_1kH]>bKef13P3kW4lR22P3kW4P1P3m1Z6bo3[=eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1P3m1Z6bo3[=eK
2V1TZ1e<7BET2@>a14Y4Z=16@nC@416Q1859:S2P3d30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5
<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_23P3kW4iW24P3kW4iW2_D3P3XP3bW13P3Z1`V46P3Z1LYc3
YB`d28P3Z1LYc3YBgK164P3Z1`V4_g28P3Z2oX1]2V;k^2RW1S`16P3Z[1]2V;k^2`d25P3Z[1]2V;k^2U2P3d30X2m5mE]1
P4P2m118=V391Q1X8m<a12521E0lN4P7WF_2;[3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_
29P3g`32i3VC]5h6Yl1];3P3kW4`d28P3h]3`2mAc5V<`?ST2h1P3j3S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2;[3S
10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_29P3_a3[F`F3XDP40Va17P3W2W_3[F`F3aY2?P3W2`[3`2U1ZAP
5`F3[5BY>P40Va13P3kW4db24P3d^2fQ1_G4P3nZ2e3Vi15P3nZ2iR1RJgK5P3kW4f^1c1WX15P3nZ2ll1XJ]DP1P3m1Z6bo
3[=eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1P3m1Z6bo3[=i;k?2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:4P3n
Z2ll1UI;P3YBcT1a50YY2P2o8mB^X2kc15P3R1h=]3ae39P3k>]3hd3H\1b70WA6P3YBjX1UL``1Wb43P3ng3l?8P3R2nT11
4bP3mZ1lU36P3R2nT114bP3>P3R21lT1121X^2YBcLM[=gi1hY18P3R2nT114bP3WLWk14P3mc3mCRI3P3kW4RI6P3Y`3c3m
CRIi[15P3lBnd3VR227P3lBY\1dX2PLUV124P3Z1n^3aG4P3Z1`V4PL3P3ae3YB5P3d`3l4YB`d25P3]a1_n1`3\D3P3]a1]
f24P3]a1PR2\DS2P3d3Y2m5mE]1P4P2m1:=V391Q1F_Da12521E0lN4P7WF_2;[3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo
9Q<R4i4FJR2j5o1aU1U7g6S8_2?P3Z2VT1dZ1fNh4TCDb:Nfb12i3e5UH;P3Va2]OQ4TCW;Nfb12_Egi16P3d_2a1V4XOTC:
P3TR1hDQQ1mGmGRT1o2l7@8P3W2lOY5P1__1mGmG@P3W2lOY5``1mF1kHXJg1>b7l:@db1[4?P3\40Yk2SX1kS1g5W4P1E`:
0AlT253P3kW4f^13P3nZ2ll13P3:`W44P3:`W4`d2T1P3602c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j:9CcGP5P7\4o
3f1hMZ2P3d3G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2;[3S10023[5<4?c1jE718BZ1g34V1R2N>P1Eo9@0Am
:R4i4FJR2j5o1aU15o6g6S8_29P3fR4_12Y1W2c10^:4P3kW4S<\X2Q1P360f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJS6j
:9C:YLTAn<i@6P3Z2b]3mGV<oZ25P3[2X^3VGV<3P3kW4V<<P3k3P8[GW3ZQ3T6l4XU1WGo@nd17P3k3P8[GW3ZQ3a]43P3k
W4dM4P3W2cU4dM8P3W2cU4PL`12`8g44P3kW4aM0CP3H^3cBf5e6bT3XKi2j4T1S1_1V499g?Wk1S43P3W2cU4<P3W2XR1ZS
3oLA`6e64Y@Y[1dD9P3kW4WLY10Cl:l3L4P3kW4UI^43P3kW4UIP5P3Eg1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3]23Ch2_152Q2e121057n2313<X61Y1MR4
T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12394P3kW4aMV=4P3QQ4i6
aM2Q30S2Q30b30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4
FJR2j5o1aU1U7g6S8_2R2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3
>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_21Q3T2Q30W2Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<
4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2]2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0
lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EDZ9Q<R4i4FJR2T5Eo1aU1U7g6S8_2R2Q3c3Y2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2JQ350f5@kJ
1T2R3d2m1:T1_2dFa12521FlN4PJfo1hM]2Q350d1g10X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S
10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_23Q30Xj32Q3k1T2Q3c30X2m5mE]1P4P2m1:=V39
1N2VEa12521E0lN4P7i@]5_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2V2Q3c30X2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7n7j8\2P3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1i6gNU
7g6S8_2R2Q30b3Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4
FJR2j5o1aU1U7g6S8_2JQ331g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1hM7Q3Q21lT1121f2Q3313>X11_1Y2@\5^E1<
]19S2N;1210P2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1jE718B6S1g3[1Q3>P1Eo9Q<R4i4FJR2T5E
o1aU1U7g6S8_2IQ35g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1hM[2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12
521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2S2Q3c30X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7Y>m7_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_22Q3ai
33Q3TR1WY5\2Q350\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4=1c1jE718BZ1g3[1Q
3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2`1Q33102g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4o>Q4\3_1;MG6k20h>
`GS5b4a<hMhMKQ3040f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1hM3Q30`\6S2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7i@]5_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2\2Q35e1g10X2@\5^E1<
]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g
6S8_2b2Q35]35S2@\5^E1<]19R3CP2m1:=F_291Q1c<b8a12521E0lN4P7WBGW3_2g3S10023[5<4?c1_@Z5718BZ1g3[1Q3
>P1Eo9Q<R4i4FJR2^274X21Co1aU1U7g6S8_22Q3[Y4[2Q353g11e1S2@\5^E1<>N9S2N;121Q2m1:=F_2Q>b8a12521E0lN
4P7m@Q2W3_2l1j1S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2g1Q3i3S2m5mE]1\3d2m1:=V3Q>b8a12521
E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2U2Q32`30X2m5Q?k6]1P4P2m1:=V391Q1VEa125
21E0lN4P7lBZ3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2NQ350f5@U2Z1ZG1T2R3d2
m1:T1_2dFa12521FlN4jGU26_o1hMP2Q35c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1
_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2S2Q3c30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1Q9_LU7g6S8_22Q3cX4\2Q350\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12
521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2]2Q350\30X2@\5^E1<]
19R3CP2m1:=F_291Q1VEa12521E0lN4P7i@U2W3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7
g6S8_22Q3`l79Q3f7ga3i2W3C\5a3ANQ35g5@W1cI1T2R3d2m1:T1_2dFa12521FlN4hAQ6V1N\7Yh1hMT2Q30b30X2m5d7X
>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2
R2R3b30X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o
1aU1U7g6S8_21R3f6S3BY184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;212260171B2P11P1S111O0151BU1<X
17Ii5OBJ5`35D5V1037<:0@?NP2f53DW1aN8I45En1C4H315_9_3_3<7<K1121U12?Q2CCT2_1528h1e1210524n2313<X61
Y1Mm34T2241O2o4X5T12V1K93o1e6o6T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D2534T1T1>2:_1152]1C\12
39Z2S37g15a3\Fl87B021111;42114P12f4`4g6i1NDh1JEF<i1h1j6ZB]Bm>?2[1O3I762P1410T1U37_<W6S8@4[2\<93U
1]Ho2n6h5W2Q9g?cO5S3Zn3gDE<P5S3Bg1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5O
BJ5a4[17<\1o2f53l1aN8I45En1C4H315_9_3_3_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T
3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12394S3Zn3PR4[OKS3Xh1i=2H2S1124BWe1V35R4Kn1Jh
3`V1ZQ1a6f4iFR9l7c?3S3nl2[Q13S3Zn32ES36b5bR1853d<31T1020i@[f11X:\3Xe1hi24S3Zn31d4]1S3U2nIl87B021
111;42Y12f4`4i<\1<i1\]1m>33d3<<0IZ1UFd84h>93cIo2n6h5W2Q9X1S3i3WQ1j1\1f4`4f60f3Z2\1<i1j3d51hb1c42
U2g7gF:oX1o2b1T3b1Cc2T3G_1Y114`7T=PP1T1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:kU12P3o2Z6Cc2T3
W2[14`7T=PP1:S36b5bR1me21fg1W;_;X^22S3Zn34S3W]3RAo>P1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42U2g7gF:o
X1o2Z6Ch5W2`1`7T=PP14S3Zn3V7[V3Q1S3i3WQ1j1\1f4`4^:Z2\1<i1j3d51hb1c42OU1g7gF:oX1o2Z6Ch5W2`1`7T=PP
1FS36b5bR1aOb:h[12V4<H7X2Y2l1QY1^2l2Z8]Ba?hg1`6S3BY184Ml4n3?U6h85:a264f1404^1:6:406S142B0200111;
212260171B21N1P1S111O0151BU1<X17Ii5OBJ5`3J5?F037<:0@?o2f53DW1aN8I45En1C4H315_9_3_3<d14U12a2CCT2_
1528h1e1210524n2313<X61Y1Mm34f1=241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S12119526E9JNQ1P1AP1D
2534T1T1>=_1152]1C\1239e8a1S36P2_31[1[3j;_3]79g6T9VEi6bEh4T3Q4e<^21[1a3;81]3g1Q4o9A[2=TF2`4U50e6
f;b4\=R83J[S1:X?5S3Xh1QV2d5^l2a5S3BKKMl4Z2c1?l9JV45:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5`3J5[17<\1o2f53l1^6W:S2f;8I45En1C4H315_9_3_3V1X2a2Ch2_152Q2e121057j1S1313<X61Y1MR4T22
6O2o4X5T12V1K93o1e=j1Y1d32Q202JQ28=KY44S1211986ET1NQ13Lb1D253Y1T1>=_11f13?N392394T3h1W\2_c1:T3Va
3f?V3m3W1T?I7WT46T3b6mj3m3S4UW39T3`72kAd<hL[f27W12T3`Q4P1T322b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4kH
>Ej3kk1hMok1P2T3h1m1S2m5^E>]1\3d2m1:=V3Q>?h4Y3a12521E0\@eElBZ3Ma1V2`1S10023[5A?c1V6X:b518m1[DQ<l
8FJR2^274X21Cg^1g6S8_2>T3a8a7R6nU3m3KW3eB^1T1W1^4Rc24T3\F4T`72T3mV22T3bY41T33T3ce1l[2_2T3n1a1G0`
1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2V2`1S10023[5<4?c1jE718BZ1g3[1R2N>P1Eo9@0Am:R4i4FJR2j5
o1`S1[1D5o6g6S8_23T3`Q4Q83T3[_2RU45T3Tn3[3m3S4NT32g5@kJ1T2R3d2m1:T1_2dFa12521FlN4ZIB2j3RU1\;[;hM
3T3`Q4m38T3T4YGoT3=0`4bZ3Y7T3AY1=MO1j3n3?U5Oh85:a264f1404^1:6:1206C?21E0200111522212260171B2P11P
1S111O0151BU1<X17Ii5OB=<5Q1Y340?F037<:0@?P2;Bf53DW1Z6o7V@8I45En1C4H315_9S6K3MD:Z12k1ECCT2_1528h1
]17210524n2313<X61Y1Mm34h1;241O2J;A>J<JDX5T12V1K93o1h<Lj1Y1d32Q202JQ28396D^2j14S12119166E9JNQ1P1
AP1D253Y1T1>=_1152]1C\1239V3`9R4g?1U33U3h914U3VX3YGf93U3\m3j;3U3WY4PU22U3YQ8KU31g5@kJ1T2R3d2m1:T
1_2dFa12521FlN4kAT8d7Qh1hMP2U3m11e1S2m5mE]1\3;121Q2m1:=V3d:\3n40b3a12521E0RV1WF_2g3S10023[5A?c1_
@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2:U35>X11lT1121^T45U3m1nT114Q1U3102g11i3@kJ1T2R3;121Q2m1:T1_2dF
a12521FlN4PJfo1hM4U3g1Ya3UF2U3WY44U3h91\o3:U3m11aJZ:121YX1U]1LU310f5@kJ1T2R3d2m1:T1_2dFa12521FlN
4PJXACi]1hMJU310f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1hMP1U310j11i3@kJ1T2R3;121Q2m1:T1_2dFa12521Fl
N4PJfo1hMMU3102Gk4@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7Qh1hM5U3W^3R7V1eBNU313a1Q4@kJ1T2R3d2m1:T1_2dF
a12521FlN4jGU2X7;Qh1hMR1U310d151i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4_;`>fo1hM\2U35g11_10X2m5mE]1h
31210P2m1:=V391Q1VEa12521E0lN4P7i@X2T3Ma1g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g
6S8_2^1U3102>X11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4jGU22R4R=CRH6c6Ln=n<`>X26U3oK1h7_JQe1S1U310j
11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jGU2X5[2Qh1hM^2U3102>j2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521
E0lN4P7oBW3_2g3S10023[5<4?c1jE718B6S1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2o1U3d1P2S2m5mE]1\3d2m
1:=V3Q>b8a12521E0RV1i@]5_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21<6Z@nB];X401[2S8_25U3Qc3Z<^CC3V
3ln32R4V3M09NE0i>47?2a1>P320b28P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3M
C5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:
P;Y31Q4V3M09NE0i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC
5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P
;Y31P4V3M09d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;
Y31U6V3M:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3
\3^3]30e1>U>6R9W1;260:3<4;630<<2k4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q608T1h3CBa2R5MDd57OV5g4
a1Y1U1I^5R707C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;[<W31`<:P;I_211i5V3M:d11l2U2b9247?2_1
1>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:
0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ia<07C`1T3Y13n4M\128Q111i3S2B<
>:81436NQ1R22=M3;d8b;c?1`<:P;I_211n3V3M:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<Y5Y13n4M\1]111i3
S2i181436NQ1R22[13P9VK1`<:P;Y31Z6V3M:NE1l2U2b9247?2_11>FY220?[27c23k240412312@3;63?140411R11:480
1CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0I24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U
1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1IW56b1_507C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;c?1j
5e6:P;I_211`6V3M:NE1l2U2b92442?2_11>FY220?;o17c23k240412312@3;63?140411P111:4801CB15ML1N1H:12W1C
V1<T9B3`1]1Q2^3a2JV1W2]30e1>U>6R9W1;260:3M:0<<24f4:3B:C5c6G=Q2U20U1;226>b11d1]2U1><4221@[6Q1k3CB
a2R5MDd57OV5g4a1Y1U1IR546b1_507C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;c?1j5e6:P;I_211S9
V3M09NE00U1f1116:_1b924423642_11>FY2204:d1F7c2o240412312@3;323?140411P111544801311162B15?;1L1N1H
:12W1CG><_1d7B3`1]1Q2^3\3V1W2]30e1>\489M0o2n1Q20<<:6R9W1;260:3A;:0I24>W4:3B:C5c6G=A_1U20U1;226>b
11d18T2U1><4221@Q608`3\1CBa2W4JMDd57OU2P3V1e2J21EFD1;6;C534@T10`1S2746b1_161A55^118B027006C392O]
2FY13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;n1`8h3Z11Nl1L4a136\18o4:U1j9IP1^111S8V3X161EE1l2;e1
3b9247?2_11>FY220?[27c2o240412312783;63?140411P13:482CB15;AL19D12E:12>B5C3C><T1o2=1_4B3`1]1Q2^3Z
31^3S2Y10e1>P1Ig3:N129600R4]26e4P5C;2230:3M:0Q1o1:[2:36;:C5c6G=Q2U20U1;29>b11d18T2U1><4221@g34^2
d2K\1CBa2a4@MD<m3Y17OV5g4a1I?U1IR541g13?<GE5@386e107C`1T3b5:<1MFE28Q111m5B<>:814363JQ1R22=M3;b81
Z:F@k1V8<W2R2H1c1e2i1\6:P;I_211DV3M0jZ20e1>_GW1TH2l?Yg1Y13n4h31k3`CU1W30AX11i3@kJ1T2R3;121Q2m1:T
1_2dFa12521FlN4PJ`Y1>a4P7\8f1hMLW3b1T4@kJ1T2R3d2m1:T1_2dFa12521F6eN4PJd7Qh1hMoS1IW30f5@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJfo1hMKW30d1Q4@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>fo1hMZ2W30\3Y2@\5^E1<]19R3CP2
m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2i2W
33g11e1A0`1@\5^E1<]19R3;121Q2m1:=F_2X:h3b8a12521E0\@_>4P7m@Q22T3_2T1b2S10023[5A?c1_@b518B6S1d8P1
Eo9@0Am:l8FJR2^274X21CQ@iFE5o6g6S8_2`3W3b30A0`1@\5Z9S<1<]19R3d2m1:=F_2Y7g6b8a12521E0\4Y5i=2X74P7
h3l=A:<2T3_2T1?R2S10023[5A148c1_@_52183>N;^2U6P1E:c55j3@0886T2a8l8FJR27^1G74X21Cc@Q6^42e1Q2a85_5
_1g6l23R54Z2[1W30T40`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6`R1Ag5U1V2JP1EX4f5@0AdLhM^:5h2W3b30A0`1@\
5^E1<]19R3d2m1:=F_2Y7g6b8a12521E0\4f@h94P7oBW3_2g3S10023[5A?5]1_@b518BZ1V3]5P1Eo9@0Am:l8FJR27V27
4H_11Cg9\A2e14m8`15o6g6S8_2f1W33g11W20`1@kJ15Z1CR3;121Q2m1:T1_2`DS2a12521FlGo64cB\7R3i3cR1>Nb3]5
P1EX8f1@0AdLnW185^2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0QGj74P7WBGW3_2T1`21S10023[5<4?c1jE
718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2[2W30\30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7o
BW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2Y2W3]3Y2@\5^E1<]19R3CP2m1:=F_2
91Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2b2W302>X11
_1Y2@\5^E1<]19R3;1210P2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4
FJR2T5Eo1aU1U7g6S8_2R2W3010g11W20^11@kJ1T2R3;121V1Jm1:T1_2dFa12521FlN4^FBX1e1R3i3E[99CcG>NV2[1U1
W4P1EX4o3CR1@0AdLjKS<85aCU1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3^[1P7\8f1hMU2W3c3S2@`
3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7WBGW3_2T1b2S10023[5A?c1_@b518m1[DQ<l8FJR2^274W1P11C_Bd=b>g
6S8_2Z1W3U40`1@k6oC1T2R3d2m1:T1_2^?U7a12521FZET4\54jGU2T8jQ1o9P1EX8f1@0AdLWX15U1W3U40`1@kJ1T2R3d
2m1:T1_2dFa12521FlN4jGU2oY1o9P1Eo9@0AdLe2aU15S2W3k1g1S2@\5^E1<]19R3;14Q2m1:=F_2Q>b8a12521E0lN4P7
oBW3_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2P2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0
lN4P7oBW3_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Ch:nS1g6S8_2LW30f5@kJ1T2R3d2m1:T1_2P8c>a12521F
lN4PJa^1]?f1hM]3W3CW12c10A0`1@\5]?[1c401<:R19S2>094;14Q2OM:=F_2Q>b8a12521E0g7mF64R4m2m?Q3W3_2g3S
10023=m4A148c1Am?b518B6S1^2U6P1Eo9@0A[2a8W4_3T1FJR2\21334Fa11CZKj:1Y15o6g6S8_2c1W302g11W20`1@VFd
41T2R3;121Q2m1:T1_2dFa12521FlN4nGQ2R3lV16Z4]5P1Eo9@0AdLhMm8;T15]1W30T40`1@kJ1T2R3d2m1:T1_2dFa125
21FlN4PJR3lV1a4[2Q3P1A3o9@0AdLh?Q<2e14^:5S1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJR3^[1P7S:
hMS1W302g11i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4PJ]7SW1P7S:hMLW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ
6Z^1P7S:hMn2W30a30A0`1@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0e;V<o64P7oB6P3_2T1b2S10023[5A391A52H_@b
5183>N;V3]5P1A3X8f1@0Am:l8FJR2^274X21C_3SId:85o6g6S8_2_1W33Gk4@kJ1T2R3d2m1:T1_2Y7Z?a12521FlN4DYG
Q2i5T;9CQGA]1V2[1S=P4\>[?YAQ6Y8X8SA3W5Q1W302GZ3`1@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@MR\1f1hMjK2NW3
0f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9CdLP7S:hMOW302R4`1@kJ1T2R3d2m1:T1_2dFa12521FlN4o>j8U2fo1hMg
@]2NW30f5@kJ1T2R3d2m1:T1_2eCn2a12521D1lN4PJl6ih1hMg@]2P2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0l
N4P7oBW3_2T1b2S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2S2W30b3S2@\5n8_<1<]19R3d2m1:=F_2Q>b
8a12521E0lN4P7oBW3_2T1b2S10023[5A?c1_@b518m1c9g:Q<l8FJR2^274X21Cg^1g6S8_2OW30f5@]31[G1T2R3d2m1:T
1_2dFa12521FlN4QIN6U7a]1g:hMX1W30j1k3@]31kC2\31T2R3;14Q2m1:T1_2dFa12521FlN4^Fk1FN6k2Y4a]1g:hMT1W
30j11i3@]31kC_31T2R3;121Q2m1:T1_2dFa12521FlN4^Fa36_o1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ\7Yh
1hMP1W33g1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4jGU2U1^6Qh1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7
Qh1hMMW3k1k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJd7Qh1hMKW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1hM
jP1JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4_;`>fo1hMV1W33a15k3@jJ01`1CR3;14Q2m1:T1_2dFa12521Fn9mD4jGU
2S3T4;Qh1hM3KW302c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1\>[?IW33c5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo
1hM[2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<41=c1jE718BZ1g3[1Q3>P1Eo9Q
<R4i4FJR2T5Eo1aU1U7g6S8_2V2W3c3S2@\5Q?\61<]19R3d2m1:=F_2o3Q:b8a12521E0lN4P7\BB23P3_2g3S10023[5A1
=c1_@b518m1[DQ<l8FJR2^274X21CkV1k7g6S8_2JW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl@i^1hMh?[2W30\3Y2@\
5^E1<]19R3CP2m1:=F_291Q1R2SCa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo
1aU1U7g6S8_2Z2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q
3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2KW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6k2cl1hMKW30Q2d3@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJab1T=hMNW3i11k3@kJ1T2R3;14Q2m1:T1_2dFa12521FlN4PJfo1hMcP2MW3k1k3@kJ1T2R3;14
Q2m1:T1_2dFa12521FlN4PJd5Qj1hMX1W32^3S21@kJ19j1R3i1Jm1:T1_2T>Q17U7a12521FlN4PHo1g1l3h=X\1@0QHT5o
k1P1W32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJd5Qj1@0oGV5ok1R3W3b30A0`1@\5^1oC1<]19R3d2m1:=F_2I_6g6N
i6Ia12521E0c<XB4Q1n5\6j8g3W3k1Cg3S10023[5A?c1_@b518BN;^2U6P1E:m7f1@0886f:l8FJR2Q2<74X21CjAc3j<W5
5o6g6>;d3c3_2`2W3k11e1S2@\5^E1<:R19MI;N;1212n1m1:=F_2Q>b8a12521E0lN4P7i@U2W3_2g3S10023[5A?c1]=Q3
b518BZ1[DJV;]4^4FJR2^274X21CS[1c3g6S8_2\1W302g11W20`1@kJ1T2R3;121Q2m1:T1_2k4hAa12521FlN4PJoY1o9P
1Eo9@0AdLWX15R2W3c3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7bB<W3S2;d1R2S10023[5A?c1_@b518m1[DQ<l
8FJR2^274X21Cg^1g6S8_2LW3g5@g>S<1T2R3d2m1:T1_2dFa12521FlN4fHY1[5P2Yh1hMOW33c5@kJ1T2R3d2m1:T1_2dF
a12521FlN4D[InX1o1f@P4Z1ZGR5S1W30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4jGU2n@oIb3P7\8f1hMYA`1RP1`;KW3g5
@kJ1T2R3d2m1:T1_2dFa12521FlN4PJa^1]?f1hMmb1a2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6o
BW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E<Q1S2a1:_4Q<R4i4FJR2T5Eo1aU1U7g6S8_2HW3g5@kJ1T2R3d2m1:T1_2
dFa12521FlN4PJfo1hMR1W33>X11i3@kJ1T2<e2;121Q2m1:T1_2dFa12521FlN4PJoY1fEhMLW3g5@kJ1T2R3d2m1:T1_2d
Fa12521FlN4jGU2d7Qh1hM>c7Q1W3k1e1U2@kJ1T2R3;14Q2m1:T1_2T>_8a12521FlN4PJ]CaZ1f1cHT5KW3g5@kJ1T2R3d
2m1:T1_2dFa12521FlN4PJ6^V1YGf1hMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ6_o1hMIW3g5@`3ZG1T2R3d2m1:T1
_2dFa12521FlN4PJfo1hM^2W3Dh20X2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE7
18BZ1g3[1Q3>P1E^1e3:_4Q<R4i4FJR2T5Eo1aU1U7g6S8_2R2W3c3S2@\5^E1<]19R3d2m1:=F_2g4Y9Nc7a12521E0lN4P
7oBW3_2g3S10023[5A?c1_@b518m1dBf1Q<l8FJR2^274X21Cg^1g6S8_2S1W3b1T4@`3ZG1T2R3d2m1:T1_2c71]<`2a125
216?lN4V4^1ZDl6XV1e>j3hMP1W3g5@kJ1T2R3d2m1:T1_2c71n>\1425216?lN4PJl6b2Ub1P4gGP6LW33c5@kJ1T2R3d2m
1:T1_2\@W6a125216?lN4YIFfo1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJl6ih1hMJW30f5@kJ1T2R3d2m1:T1_2
dFa12521FlN4PJ6_o1hMJW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4oEP4l6ih1hMKW3g5@U2eH1T2R3d2m1:T1_2dFa1252
1FlN4PJ^Ef3`V1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4o>P;fo1hMJW3Kk4@kJ1T2R3d2m1:T1_2dFa12521FlN4P
Jd7Qh1hMIW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJd7Qh1hM[2W30\3Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0
lN4P7i>U4W3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2Q1W30Jk4@kJ1T2R3d2m1:T
1_2dFa12521FlN4Q8h3o9o1U2d7Qh1WF`7SR1Q2W3c3S2@\5i;d91<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10
023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8a1MJW3g5@TAf91T2R3d2m1:T1_2dFa12521FnGm64PJfo1hMJW3g5@
kJ1T2R3d2m1:T1_2Y9j6_6a12521FlN4PJfo1hMJW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJXA]^1hMHW3g5@kJ1T2R3
d2m1:T1_2dFa12521FlN4PJfo1hMLW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJn@9Ci]1hMU1W30f5@j>1S1j:1T2R3d2
m1:T1_2dFa12521FcKX34DeCf2W2Fd7Qh1\<W2h8Z6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJfo1n<i@JW30f5@kJ1
T2R3d2m1:T1_2dFa12521FlN4PJfo1fGQ6JW30f5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJ]T1XKhMR1W302c5@kJ1T2R3d2
m1:T1_2dFa12521FlN4PJ\7P2`79CdLP7S:hMYAV2W30Cn2S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0hN34P7oBW3_2g3
S10023[5A?c1_@b518m1j;e3:_4Q<l8FJR2^274X21Cg9oT1g6S8_2S2W30b3S2@\5^E1<]19R3d2m1:=F_2Q>b8a12521E0
lN4P7oBW3_2g3S10023[5A1=c1_@b518m1R;X9Q<l8FJR2^274\1K1Cg^1g6S8_2`2W30Ch2Y2@\5^E1<]19R3CP2m1:=F_2
91Q1VEa12521E0lN4P7oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1Oe2:_4Q<R4i4FJR2T5Eo1R=^HU7g6S8_2_2W
30Ch2Y2@\5^E1<]19R3CP2m1:=F_291Q1VEa12521E0lN40o6oBW3_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q
<R4i4FJR2T5Eo1aU1U7g6S8_2S1W33g11i3@kJ1KX1R3;121Q2m1:T1_2V?]7a12521FlN4nGQ2VZ1_EhMJW30f5@kJ1T2R3
d2m1:T1_2dFa12521FlN4nGQ2fo1hMW1W3CW100i3@kJ1T2R3;121Q2m1:T1_2dFa12521FlN4jEU4nChF1P6k>]1ZLhMKW3
0f5@kJ1T2R3d2m1:T1_2^:V9n2a12521FlN4PJfo1hM]1W3b1DON`1@kJ1T2R3d2m1:T1_2`F20a12521FlN4PJZ1Y4c7nR1
^?AVMU;j:_9eJU2H9Ll25Q1W3g5@\7X8`3d71T2R3d2m1:T1_2P8c>a12521FlN4PJd5aW1V8Be9hMUK^2W30\30X2@\5^E1
<]19R3CP2m1:=F_291Q1m8Y9n2a12521E0lN4P7oBW3\22g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1
aU1U7g6S8_2NW32b51@kJ1T2R3i1Jm1:T1_2dFa12521FlN4PJU1e@j]1hMok1T1W310b51@kJ1T2R3i1Jm1:T1_2dFa1252
1FlN4PJg13o?j]1_H1V5>iBfX1\2W3]30X2@\5^E1<]19R3CP2m1:=F_291Q1h=]7a12521E0lN4P7oBW3\22g3S10023[5<
4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2T5Eo1aU1U7g6S8_2LW3DR5@kJ1T2R3d2m1:T1_2dFa12521FlN4PJUg1e3:_4h
MT2W3Dn2S2@`3k1^E1<]19R3d2m1:=F_2Q>b8a12521E0lN4P7oBW3_2g3S10023[5A?c1_@b518m1j;e3:_4Q<l8FJR2^27
4X21Cg^1g6S8_2LW3g5@kJ1T2R3d2m1:T1_2dFa12521FlN4kH>Ej3S4gg1hM9Y30b5bR1Tl2n>j]1[C\V28Y30b5bR1Tl2i
l1[C\V28Y30b5bR1Tl2n>j]1hi2=Y30P2a3bR1jT2gFAm3kh1cMa1bj19Y30b5bR1Tl2BZ3kh1hi27Y30b5bR1Tl2il1hi2>
Y30b5bR1he2[6m3[V1Z3]10]2W;hi2:Y30b5bR1he2[6BZ3kh1hi2:Y30b5bR1he2[6m3[V1_Bhi2BY30b5bR1he2<Q4l1m3
[V1X1Q2]10]2Y5m5hi29Y30b5bR1he2[6m3kh1hi2;Y30b5bR1he2[6m3b6hO_Bhi24Y3[T4m3c]13Y3[T4m3:Y30b5bR1Tl
2m3T[1^2W;hi28Y30b5bR1Tl2m3kh1hi22Y3[T48Y30b5bR1W[40e=hi26Y30b5bR1nh4hi21Y3:Y30b5bR1_]1d^1m3c]1W
;hi29Y30b5bR1Tl2j1R2kh1hi2:Y30b5bR1Tl2BW1R2kh1hi24Y3[T4j1R23Y3[T4j1JY30P2a36[R1mj2131m?k?W97a2EQ
2]<KX1A<Ef^1fFWC9Y30b5bR1oj23c1Vl1hi2=Y30b5BoQ1]j2A3o?j]1Qa1^EWC7Y30b5bR1^V4_Bhi27Y30b5bR1gl2Vl1
hi2:Y30b5bR1oj23c1UY1PChi25Y3Zc4:QV2\98Y30b5bR1_Q30]g1hi29Y30b5bR1Yj2]2Z3kh1hi2?Y30b5jKg6e9e8k3c
Y1POQj1@0oGVQ2:Y30^1B`3bR1P63ib4hi2U1Z3P2a36>118_Q1ao1^Fl41=0i4j:`50aC7k1[1Q2V6m8<Y;S1^3_E3a:R4R
:^;c?^2Z3P29h1^1E118d3i7PFl1Z4d8R@4j40d4Dl7>Y1W1a4]2T43Ia1e9n6j2_5104T3T30^2Q3Q4d1k37[1nAa5V6835
\2V32HX1A073E[5[6^2dB`>e3_:l5m1c381d<c28Z3b5bR1oj2g1Vl1`V2WC@Z3b5IhQ1oj2Q4]20b9j]1aH_HS3ZB^6h<<Z
3P2a3bR1oj2^[1X1Q2V6BZ8hi25Z3b5bR1nh4hi26Z3b5bR1^V4_Bhi2@Z3P2a3bR1oj2^[1X1Q2;Q1^2Y2BZ8<[i2=Z3P2a
3bR1mj27m?[IW3Q2T?cMTl1Y1Z3<Z18a3`1X3PGg6Z8g?X2Ocl1m215U5P<_1l5;0X@W3Q2f2k;AR1_JC\1g2hB40V1iMh6C
AZ3Q2`3bR1Z8eOWa2WC]<bK[S1[C09^6CT4KZ3P2a3bR1eBkQ1[V17>X:i3Gh>nB[4Z8j5^BY52[15_7T=D\<hH7Z3Q2`3bR
1nh4j5mc2:Z3b5bR1S[3eNV6BZ8nQ1ig1KZ3g18a363YHU3g6lCi^1VH1313eO]Ak:d18k`1a=S7mCh187Z3Q2`3bR1Sk2jm
1hi2>Z3b5b@e21W?mj27_R1V:QAYGj]1cD;Z3b5bR1VIVQ2S5SNV:QAdGSR2<Z3P2m1c1bR1R=ij3LT@cMRAQ[16Z3Q2`3bR
1nh4hi2`5Z3;g1M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l
1RG^78I45En1C4H315_9o6DJ7311_1a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2o4X5C@2V1K93o1e6V5h1T3d32Q2
02l28=KY44S1211986ET1NQ16Ib1D253Y18K>=_11f1C\1239ob1T5Z3;g1M`2[2n3?n>5:a264f1404^1:6:406X1F4D156
271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3_1Q1Ch2_152Q2e121057n2313<X61Y
1MR4T226O2o4X5T12V1K93o1l;h1T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239ob1?Z3^3S2bR
1Jm5T>X4VQ2EY3W>X\1cHTQ2DZ3P2a3bR1jMf1o5[e115UX1e2:`5?\9S3eDo`1RD9Z3Q2`3bR1gl2i2\i1U]1b\18Z3b5bR
1^O2oo1\i1hi2HZ3^4S1bR1Z<R3XHlZ1g5[4V4:V=1^41>X1RT1m5W^1iQ1DS3OZ3^4S1IPKg6jMb?UU1i21k2KMIn5:5aA[
1`T1i]1[6X>P8_;D^2D`2f1P1Z3S481S1Og3jMW;hM\]1d3U6V10>l>[19R1XU1b<0[<k1YIX>n71d<c2W4;Z3\41S1bR1nh
4b<jR11U3RW1?Z3^4S1ObQ1Uj2k4li1b<0aW1X>P8X?`2>Z3\41S1bR1dk1dN]2G^3og1`e1^P1h3CZ3^4S1bR1]e2g4h6=2
0Icf1`e1o8m3P8_;h3`2i2Z3P2R2^163Y>k<9S1c5V4CW8Bo4`3U5d112CM251=;GZ[1]9X116b1b1;:157[1_1;]2Z7XJCe
290DY2^1R1V6c2c3A024Ik3e6f>h233CU6eAf=Q180E4P5;b14b82J2T32T4[1Z3S4^1bR1V4Co92X7U5d112CM8156T1hd1
X11i1S4a1W1a1Z7_`1n4P;X=GkGQ?2`@2JW32T4f1Z3_1c2^1d>U=S1Fl4V4Co92X7U5f1FM815410S1hd1X116b1CZ1<i1_
1;Ka1Z7PQ1^?n4P;X=GkG_:[<6`92T32T49Z3Q2`3bR1jP3\a10e6hi29Z3b5jKg6Ro2g1Sh1RHeQ26Z3^4S1bR1nh4hi28Z
3^4S1bR1gj2Vn1oe2h3<Z3^4S1bR1cV2aCAQ71Rg1hi2R3EZ3b5ElQ1oj2dE0b1hCd8f1b2i1\12Hj1<R`1oIX?7Z3b5bR1o
j2g1Vl1hi27Z3b5bR1oj2nm1o\2h<KZ3b5fEk<g?j?0hBWLV1m4Q2P2b4;]1`1`<cG\2aA<`CV4c^11mBAZ3b5fEk<d^2V1W
3e1Q2P2\1o4`1aV1aA\V1[c18Z3b5h2iOjP3bA`V1hi2S1Z3<Z18R2^1i4hM_Q30>521LT9_1g20S3bBo2P3k:R1A8IQ3[=^
7k1i6Yd1h38Z3Q2`3bR1jHSP4oe2h3P1Z30Y1=h1P2o5V9T>W3@14V1aOhNdGX:AbZ1?a6T2Y4o=n7P<R>11gS1i5DZ30Y1=
h1P2o5P<Z;W3@14V1jP3Pg1R1]U2`>i5i5Z3;0c126Fc1L1Y2]2`1?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O
015DU1<X17Ii5OBJ5a42X17<\1o2f53l1aN8I45En1C4H315_9Q3m3_3a2Ch2_1312Q2e121057n23131:T1S51FBMR4T226
O2o4X5T12V1H293o1U:T1A:6@ET3d32Q202l28=Kn2Z14S1211986ET1NQ1P1b1D2531W1T1>=_11f1C\1239^8RW1]3T5Z3
;e11M`2[2n3?n>5:a264f1404^1:6:406X1F4D156271HM1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1l;h1T3d32Q202l28=KY44S1211986ET1N
Q1P1b1D253Y1T1>=_11f1C\1239ob18Z3b5bR1oEWQ2fQ2Ze1]T17Z3P2a3bR1nh4cMTl16Z3b5bR1RP3kh1hi26Z3b5bR1Z
h1cP3hi26Z3b5bR1i>TZ4hi27Z3b5bR1iFTR4k^1lZ1V1Z3P2Q20^1eMl41[>U6R=i2[@l4g5R26a5n15[1Ya1n6V3h6P1E3
T3f6@0A_Li1bV15aCHZ3Q2P20^1bR1cDib1Fi2Ya1n6o9P1EX3f6@0AmY1nJ5aCAZ3b5eMk3P1cDP]1Y9_k1]8Q:Q[1l1T1b
?nFR5DZ3P2a3\?UCl8]3W8MPZ1QR1RR1k4`930e6cMR1Qk1:Z3b5bR1l8YH_R3a>e6fNQk1;Z3b5bR1l8YH_R3k4[@fN]Z1c
@:Z3b5`AQAT^3P2XF_BdT1Se16Z3b5`AQAnh4hi2LZ3<c1o1a1i4hM`Ef5oo1[6h:_1W2d3\1US1AR1oS23CE8`3BS6f86Z3
b5bR1nh4`V2WC:Z3b5bR1]f2d3Z1\3]1eh1hi28Z3b5gLj5U;1f]4hi26Z3b5bR1nh4U]1b\16Z3b5bR1om2nj1hi27Z3b5b
R1om2R2kh1hi2n1Z3_1c2^1Y1@W6O_IV1V3[:P6a<d1n64Y8V2Cf1Q1o1[D_?R2Z23YFZ4T4k;n1V6W38S1U1?:e:V2f4k3S
6\2Z60:Cb1T:^4];P2\3233n:j4j48Z3b5\EU=ih2X7kh1hi26[3g1nT114eT45[3g1nT114b2[3g1a1G0`1m5mE]1h3140P
2m1:=V3913MVEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1jE718BZ1o10f14V1Q3>P1Eo9@0Am:R4i4FJR2j5o1o@aD5o6
g6S8_27[3g1VP1\3Z1146[3g1cS1Z1148[3g1nT114mBc1]i26[3g1nT114co68[3g1Z2cR114i\62B[3f107fT114X1ZBME
^6kU1a1_5VGS>iY26[3g1\Q1a314:[3?W1lQ1Q314aDP]1RS27[3g1\Q1?Q314A[3g1Y20XHZ:14^T4o9P1E`:0AlT256[3?
W1nT1148[3?W1cS1Z114eT4C[3Y2e1X513Qo2jI_12Y1`1Z20X?f2R2lc2TE5[3Gmi6[1_Z11[3[7[3:0X1182Ml4]2`1?m2
W3W61^25:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17>:i5L22?J5g1?57J=<5?F037<:
0@?8CR2f53DW1[N58I45E2k1C4H315_9o6\32Ld1CCT2_1528h1e1210524n23131:T14FU1c2=1FBMm34T2241O2o4X5T12
V1K93o1Z;d1Ej18P1^352Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1;5B>=IE152]1C\1239n11g\1Q5[3:e11M
l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9
o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D25
3Y1T1>=_11f1C\1239P23[3]a1aH8[3h\1X;`Q1WKVk2T;Q54[3Rh3]W1`l1;[3]n3mC9CPGBd3T7d5o3:[3lM3Yo2k8b6BV
o1_2[C4[3GZ3iI2[3lQ79[3ki1a2_h2ji1g:h1]1lZ14[3ej6Q2lZ18[3]3aU1m5T>gg2lT2M7[3?W1lQ1Q3147[3g18cQ1Q
3147[3g1VP1g414eT4=[3?W17dQ1Q314mBc1T7nX3`79[3g18cQ1Q314e[3]Y26[3g1nT114m[23[3?S[52[3Qf54[3a4_a5
`V23[3i1QU12[3G2[3TT49[3g1nT114Pm2Y1k307[3g11lT1121:[3;o9TCPg3_1l5bT1d1PR12[3WT79[3Z8W11kC`[3i=f
3dY22[3gf5I\3i1J\62001P2PF_4V4R:l6oe1UT1Z7a6ag1X:P80;^2\5?\3i18n6301aLVEYk2V6]`20;k7;\3X2h66nFiJ
Yk2df20;b3:\3Q923nFSf3df20;cK?\3j1]7PMh2NU2f1kh1gk1Y=U7nNnF0B\3j1^T1h2NU2f1lEnR1`2Vi1Y=j4Z2Q?l?n
F0A\3j1^T1h2NU2f1Ph3U7f2U7nNnF0;T6R[1j2\3j1b10A0`1m5`E<AK\3d23NJ:=;5f1MQ>b8a12521E0UP1l5c2cC_2g3
S10023[5A?c1W>W2b518B4=G>BP1H214^5P1Eo9@0Am:l8FJR2^274X21CfHj>5o6g6JX7_1On2\3j1b10A0`1T1h4`E<AK\
3d23i1:=;5f1Mo<Q1b8a12521E0UP1l5WF_2g3S10023[5A?c1_3g:d1Bb518B12=9317Q1P1H214j46<P1Eo9@0Am:l8FJR
2^274X21CaW15o6g6S8_29\3U901c]3Qn1Wa1i=X19\3i1[701aLU^6X1bP1`4\3i1>9^1Z21=9H3K002004162l7V=T105\
5130111W1=\1[1f1<k4c27b2=1_31?341V1g5Q4P60U4`:Z1\2OU95d3T;BS5U2a6Y31=KT3j1=0`30<D>0BA8Y29DA463<0
514294W4GAe1M60\52G5Fi1g74i<MP18b6D@<1?\2n30f3k1a33f9l404i6Z2^9`;k@94`2\3i1>9^1Z2b1O00200407bFb5
6R3[1f1<o40Y5?^301i8Q3P60`B\3f622hAg2U2a6Y31g:S1CT3M0AL617>o4W2Md52MFi1g7l=6R1g8\2f7k1YB04i6Z2kU
19R1\3i1>S4b1O00200120jFb5i6hm21Y6]4j50^1O\AdE6jEYB0n6VX19E\3R2mM\>P3R70`4k1l2R3X8dm1k90Y5]20V5o
2UX2R2\3j1b10S2f2Z1k1mE]1\3d23i1:=;5f1MQ>b8a12521E0aNc1l5WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8FJR2^
274X21Cg^1g6S8_2P2\3j1b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8F
JR2^274X21C^=0;kP1g6S8_2R2\3j1b10S2m5mE]1\3d23i1:=Af1Ma2_;4k1a6a12521E0RV1SCS3_2g3S10023[5A?c1_@
U1\418m1[:o9Q<l8FJR2^274X21Cg^1g6S8_25\3hY1WS60W8m1\3j1b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF
_2g3S10023[5A?c1_@b518m1[:o9Q<l8FJR2^274X21Cg^1g6S8_2>\3j1l4`2PMm5f1\X3VI26j4Z2nN8\3j1^T1h2T3f1S
Y4nN6\3Q92RGTk2nJ1\31]3d3]3Q1d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z
:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<
:P;Y31c3]3Q1d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2
U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31Q6]3F:d112i2
2R2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6
R9W1;260:3M:0Q18]4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OQ2T3g4a1Y1U1IW5Y707C`1T3Y
13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1`<:^52^5I_211V4]38Hd1S9f547?2a1>P320k2P606234@3V11n14
R1?15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1Q7e121057^2CT3R5_7OV5g
4a1Y1U1Ij<Y5Z7\1]111Q3[1_1i181436NQ1R22[13V9m9Q3h1V;P11`<:V8DT2Y31o3]3F:d15d>47?2a1>P320k2P60623
4@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R
5_7OV5g4a1Y1U1Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;Y31o4]38g1Ml4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239O]3\1;
d;Z@F0b6Ea=:n3lU2P?Ne_1l4Fl1Y<g7Le;T3^7_5Z77R:f>[22]3SR82]3ZY7A]3\1;fL2`6EVV1Wa3c5fU1YD7_=2b=Y7V
1]3\1PDP>X6^3?lLBIdCQ2g3?bGUMV8ZBU8d4b87j=o3f3Kf4T?7Z7Z:\323f6[4[2Y7K]3\1;85^:[;f4o8MPEW5XBQG0QG
]6X4VB4g2e4T4i4VCoFXO5]3\1a]5[c1jJ@]3\`1fh1?TS1ZK;P^1_6m;`2\>g2d2^F28]3ai2QU1X1^8n[1S>bo12]3n_3>
]3_T2cA^W1de1c1k2]Q1dBg8\4cHW4e34]3l1^X3_[42]3l1P2]3]3S2m5mE]1\3d2m1:=V32n=b8a12521E0dDf<f4WF_2g
3S10023[5A68c1_@e3l118m1[DQ<l8FJR2^274\1K1Cl??^<kAg6S8_24]3ll78lHW1]3\1DS3R>iER3>c6W1_T1W5Y6c1m;
mHd3[7U:>?0AC<jCSO[<X:]5m6?Ni2g1W5k;T1_>C]3Z11JXh3Pm2UBT2f4T1k1b3Z2n7_@>a3U1V6E]3Z1La:<Tl1`3jO]f
1oOa>a3U6_:a:k26m53j7Q4i8]38H96=E7l4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2
122601511B2P11N1H:11O0151A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315
c6G=e1;U20U1;29>d19Z1Q228U1><631=CT2_1528h1X1<210524^2?313<a2f31Y1MR4T2241O2o43g4<T12V1K93EY1`;T
2T3d32Q202JA\128396<113^2j14S1211986E981436NQ1P1A?2=D253Y1T1>=_1152]1C\1239PK1`<:P;Y316]3:OPY3fm
1c1h3]3Q18[10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;Z1n2^1:3MC5c6G
=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol1Y3g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y313]3Z1PY
33]3[1mP76]3[1`1YY4SP2b]1<]3Pc1CC[EUHa1P2g1Ja1UW32^3c\41^32^3nd2V1^35Y1P2Y4T[1cKW@me1eK2V1TH_@U>
7BET2@>a14Y4Z=16@nC@416Q1859:3^3c^2fR48^3iB[W2Y1UHdh2a5a85_3b^2_V1fb2n15_3W?O]3lj11_32_3``32`3V[
3X1`3h1nIl87B021111;42Y12f4`4i<\1<i1cY1h3RCg2o1UDd84h>93cIo2n6h5W2Q93`3V[3cK4`3V[3iB\=P1`3\3WQ1j
1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g7gF:oX1o2Z6Ch5W2`1`7T=PP19`3]3VQ1j1\1fCi9hU1^Q3Q1`3\3WQ1j1\1f4`4^:
Z2\1<i1j3d51QP1ZG2U2g7gF:oX1o2Z6Cc2T3W2`1`7T=PP1U4`35Y1=j5n3e6n8:a264n54E0200111;212260171B2[401
51U2X17Ii5L0V5J5V1037<:0@?o2f53DW1aN80H45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241oQ1d32Q202JQ283
96D^2S3211986E9JNR2AGZ1Y1i32]1Cm14`3V[3ZGff25`3V[3Q^3h62R1`3\3WQ1j1\1f4`4^:Z2\1<i1j3d51QP1ZG2U2g
7gF:oX1o2Z6Cc2T3W2[14`7T=PP14`3V[3ZG_m24`3V[3c1Yc35`3V[3P52eg34`3V[3S5eg33`3V[3c1U1`3\3WQ1j1\1f4
`4^:Z2\1<i1j3d51PNP2S5VB2H\1g7gF:oX1o2Z6Cc2T3W2[14`7T=PP1S2`3T30X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4o3P3WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2=`38T3VQ1j1\1fCi9hU1jBad1
9gI4`3nn2W<h43`3V[3e73`3V[3en22a3P]43a3ZR601a3<a3\Z2R2T@6d1^S1`4i1Z_1h2Wh11a35a3_\2U2ea4n9<a32W3
P8[GW3R<0[J[@mBRU52a3fm74a32fa6S>;a31X3P8[GW3kf1j\3VFB[d16a32hl2mBY5W[34a3]3Ui5gS1g6b33g1M>S2Y2c
3:?n>5:a264f1404BK:6:406X1F4?4156271c121P1G:0118F015DU1;06Q17Ii5OBJ5W3Y1[17<\1o2Ja12521E0T23l1aN
8I455?V1GC4H315_9o6Q3=Q2?Cc24N002375284c1e121057>A?]1313<X61Y1MR4T226I52o4918m1e2T12V1K93o1l;h1T
3d32Q202U1f18=K3U44S12119526@4T1H5Q1P1574OD25361C<T1>=_11f1C\1239]V1g6S8_2o1b3[1FLGEX3]Ce;Sm1eBf
3`B4c7eK2V1c7f9[D[8g87BET2@>a14]192>;64W1c92c316@S@0:>;c2@0316Q18319:I6b3:Kgl3m>4>b33n1b9VQ44c1e
121057ef2U5b33g16Fl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1Y4[9T3Gl22Q202l28=KY
44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W^1S5b33g16Fl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O
2o4X5T12V1K93o1e=T3Gl22Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239?b33a;VQ44c1e1210524ef
2;W1b3V14>T1BS4^4fP44c7eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:f6Ab33a;VQ44c1e1210524ef2a9B_W1c1b33
W1Q3X3n3Vg2\>bK4c1e121057e3eK2V1c7b6hW1J7BET2@>a14Y4c9f316@S@j3@416Q18319:4b3]T1^X343b3l\44Q5b33
g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_15284c1e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1
b1D253Y1T1>=_11f1C\1239?b3i>Qf110nX1nN4lIPl22<T;Q12S5b33R1DMl4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_15284c1e121057n2313<X61Y1M
R4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1]14D253Y1T1>=_11f1C\1239e5b33R1@3Mb1Y3n
3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_
3a2Ch2_15284c1e121057n2313<X61Y1MR4d1?26O2o4X5T12V1K93o1e=T3Gl22Q202l28=KY44S1211986?5T1NQ1A>b1D
253Y1T1>=_11f1C\1239a9Bc2??6^3hG`5k2Ok35U6b33Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2122601
71B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o63X32a2CCT2_15284c1e12105
24n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]
1C\1239db1Bb3`1WIZ1[:14^9YNhT1j:Bi=;4ZS2Z2Y;5b3h]2\FfX14R4b336R1=j5n3e6n8:a264n54E0200111;212260
171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd35284c1e1210524e3X61Y1MR4T2241oQ1d32Q20
2JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm18c3X3P8[GW3b:lK\X67c3X3P8[GW3b:YT72c3eb11c32c3g_36c3X3P8[G
W3l^72c3RL4c3eb1PZ1TS42c3RM3c3RMlf22c3ko68c3X3P8[GW3i^1oJRU58c3X3P8[GW3VW3fb2nd12c3\_3=c35R3P8[G
W3g<SZ1fe29]4UY1[d1:c35R3P8[GW3b\49]4am2:c3j`1cH1l2Y:Q6eDWP3S>2c3Uk66d3W3P8[GW3l^72d3`W61d32d3f_
33d3QMdb23d3hl2mB2d3cY63d3el2TS43d3QMcZ63d3QMlf21d32d3Tk67d3W3P8[GW3iY2RU58d3W3P8[GW3i^1oJRU5;d3
W3P8[GW3kf1Y<Xa2mR1`2nd12d3b\75d3[_3l]33]28d3[T1PX1aU1ig2_C3]23d3en2bk35d30Rj2d2mBW1d3Y1Z6QX3lT1
eK2V1jf17BET2@>2^14Y4C0H[7`416@nC@416Q1859:X1=T1d3Y1Z6n\4eK2V1jf17BET2@>:0U14Y4i8k31B16@nC@416Q1
859::d32o9jd1Ze2_1l5bT1d1f92d3d[6W1d3Y1Z6]Dno1a9Oo]1eK2V1WP1[:`;E7BET2@>a14Y4h4a816@nC@416Q1859:
W1d3Y1Z6]DVh1h7m1gAjT1\;@2d?2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:X1d3Y1V2S4\EaY2Z=dP1eK2V1Tf1E7BE5
n1@>a14Y4g3d50l316@nC@416Q1859:Od3Y1Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:]1d3Y1P2Y4^4m@kQ1P
:dM]4aY1eK2V1XV1k?E7B2BT2@>a14Y4]1P1R2W8@16@nC@416Q1859:P1d3Y1Z6n\4eK2V1XV1a@7BET2@>a14Y4Z=16@nC
@416Q1859:5d3XBSj1k]4a53d3^3W\32d3f_34d3Sj2d2mB4d30e_3Y54d30gU2ZD2d3Vc33e3Rj2cE1e34e3^3]Gfo12e3]
m22e3kZ45e3i]3k1ZR3SL2e3be75e3TZ74\=`35e3a^2Rn1]4ak2:f3a;oR4e121057ef2?f3a;oR4e121057SR22^DU4mEf
F;f3a;oR4e121057ef24Of3R1Gg5n3d?eU1]LVa1e121057X<SP1Z1V@m7l4n3Z5a2X=P4^5S3i2gCZ2Ef3R1Gg5n3Ze1d]2
e121057X<ea1m7l4]1`2Z5a2g620b3868d12k2U2n3f5479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_148
2CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451
@`6e1210524^2C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=
M3;j8PHo21^5Q7:e9Z1I_21P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f
53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241X3fNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1
Cm1`6f3R16=K13AV4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[4
5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2Y4EX5T12V1K93
o1g9m3T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239YAl:m:16^1l9R1U3?f31_;_o1_
S2e121057nEb2fX1\E=f31_;oR4e121057nEb2Sn18g3c6[3UZ4_1l5bT1d1Cg3`3M`5]o2aT1U6_1l5eR1l1d1XK]>EoY11
>d8Z1g3Q1IJ0W7ng1Q1XY1kW1_1l5^Q1I@A?Fd1^7d47`Gj3P5l1l;MX2T8k3OOU13KW3U31d1X2A;g3c1[8g=]l3_1l5dBm
Ad1aS1X5f30Q18;Ml4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2P2n2X5T12V1K93o1Z;d1ET3d32Q202l28
=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239;g3Z18[8\i3h@_1l5bT1d1`L7g3o9UZ4_1l5bT1d1;g3c1[8SY1Q
Q3_1l5bT1d1`LZ4Dg33W17[8XIQ314c]3_1l5\10V@^4^>d1d<k?Eg3o9Yg3kB_1g2063k1A:\10`Mc5d1W326\R2Dg3Z18[
8__1[9hQ2`?_1o2o1A:]1k8XJd1bLbY1XDP1g33W1c8ZL14d?]^2h1g=0:S1o4L8T1c7R1e4IOE9X2l;g4d1^4ROlf19g3o9
UZ4_1o2l2]1TS1d1<g3[1c8ZL14X[3Z2_1l5bT1d1Eg33V107[8XIQ314cCoi2_1c2300R3]1TS1d1Eg311W1c8aHh314c]3
_1o2l2]1f4d@9^=d1d3]W2:g3o9UZ4_1o2l2bT1Q1BQH9g3o9P<Tn3_1l5a@PDd1@g3[1c8ZL14c]3_1l5bT1Q1Bd3jDk]1e
8;g3o9UZ4_1o2a2:bT1d1^j28<g3Z1d8UZ4_1l5]1a84V1VId1Ag33W1c8XIQ314c]3;S1l58T1l?WCd18g3o9jW4Z2_1l5b
T1d1;g3Z18[8XIl`3_1l5bT1d1`L;g3Z18[8U`1oi2_1l5bT1d1`L9g3Z1d8UZ4_1l5V;[Id1Bg3o9^X1UU1o5ZEUQ1_1l5R
2Y4UNd1d3nLaEo4VJBg33W1W5[3XIQ314mBgX2\2`?;S1l5bT1d1=g3Z18[8^>1dk3_1l5bT1d1fV2Z1R1g3Z1d8gc1_AHc5
l<\3b8V<g?a18T50LE:1C_1l5bT1d1_72Lf51bBe2Y_1b1_4f30X110:i4P1]2`1e6n8:a264n54E0200111;21210040017
1B2[40151U2X17Ii5o65V1037<:0@?LR2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Z3:T1S51FBMR4T2241_LLGj3d3
2Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1h^1X1g3V13<i5]2UZ4:T1l5cD2V1d>LG`V17BET2@>a14Y4Z=16@nC
@416Q1859:d1g3V13m1X4]2TMh\1Y5d4Xf1:T1l5o2i1m1j1P<2V1d>LG`V17BET2@>a14K]3^3_1_6k116@nC@416Q1859:
T3g36i100c1X6g;g2_8k1X=2h;\3;;2Dm2hU1ZMU=_1W2m1f1V13e5l6388=312B3Kl2049<;017;V1S12U12[1i1^3`2J19
<1420011122C1=10i251m[1cDa38112205l115R113m?5R3g3e200K2X6TNn:g1:7=`1k2X1`23Z2]2i112Th1i@b3c2_1g2
T3]AC13h4m2[4j2c2HB7@8^;U:A`AQ4l6R@E=111>74N45K1a1818:;0>;=;2285108>5=>5k2i3o292Na151<JP2g3Z107R
2d2n2Dh=];S314[:o3X1l4E7[2]1M^1@:oT1\6kGo6g6;0R1[19V48V7h6n1=>l>g3HJI`28g9^71\2aG];m1R9LMh2]:K1\
19g3o9UZ4_1l5bT1d1fY1V[1V1g3V1Z6]2jc1Zf2:T1l5cD2V1d>d1`V17BET2@>a14Y4Z=16@nC@416Q1859:8g3A]9UZ4_
1l5bT1d1:g3o9Z;Xg2aW1_1l5dBmAd18g3o9UZ4_1a5:bT1d18g3o9UZ4_1l5bT1d1];9g3:d9UZ4_1l5bT1d1ai2<g3[1c8
XIQ314c]3_1l5bT1d19g3o9UZ4_1l5bT1d1Tj108g3o9UZ4_1l5bT1d1ee2>g3o9Z4dX2Um1_1l5[6V?P3k:R1d1d_1=g3o9
ke2`4Q6_B0h:\<_1l5bT1d1?g3T3j6U1[GW3[^3_1l5bT1d1l<]6^@Q_19g3o9^g3fB_1l5bT1d1`J:g3o9\BR4ec3_1l5bT
1d1RK=g3Z10c8ZL14cCoi2_1l5bT1d1Z1g3Q1V2f6VGc8c2C8S1a3k=d4[:b4`5b<e6iW1_1l5k1B3g6jHBi1d1Y4^9Z4j2g
1]3n4>h7V2T8dS1Y1Fg3Z18[8h;e2W8S7j=id1e@W;g=_1l5U7SG8o5d1mJW2;g3[1c8ZL14c]3_1l5bT1d1]5f303W172Ml
4]2`1?n>5:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H3
15_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2i1U3X5T12V1K93o1Z;d1ET3d32Q202l28=KY44S1211986E
T1NQ1P1b1D2531W1T1>=_11f1C\1239:g3o9ah2ca1_1l5bT1LB49g3S8k1hY2\P2_1l5bT1d18g3o9UZ4_1l5bT1d1V<:g3
o9^>1gY1la2_1l5bT1d19g3Z1d8Wh3mA_1l5bT1d1W5f30Q1DMEV4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226
O2o4X5T12V1K93o1Z;d1ET3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Ag3o9Yj1S>gQ2_1l5YL
38P4j3d1Wb2V2n619g3o9UZ4_1l5bT1LGUV2Ag3[1P2b6ZL14c]3_1F;k2Z10AbT1d18g3Z1d8UZ4_1l5bT1d1=g3[1c8_Fj
514c]3_1l5bT1d1Sf1W5f30f12Jl4]2`1?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23131:T1S51FBMR4T226O2o4X5T12V1K93o1Z;d1ET3d
32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Ig3Z18R10NX6^>1Y?[W2ZFc>_1l5bT1JI`LKnX1:Z1h
3gA8g3o9UZ4_1l5eIl:d1:g3c1[8UZ4_1l5bT1d1bLbY18g3o9UZ4_1Y5BbT1d1U1g3R1JQ7Oi4a21S1b5l44P4Q<P<hH`4Y
3n2Z3j1n;b9j4Z10XF_1l5e2a1ZP1d1U7e\1b5YA9g3Z1d8lj3X?_1l5bT1d1Dg3[17[8oJZ114c]3;S1f55_7RMd1VFcV1Z
:Y1`1g3V1V2S4]2\i1h`2:T1l5cD2V1d>d1`V17BET2@>a14`1h2DHR1EV6P2k116@nC@416Q1859:4S1=g3o9nAMg:dEcl1
WJ_1l5bT1d1gW1?g3[1n6d1ZL14c]3_1e4V1bT1d1W7^2X7f30X11072Ml4]2`1?U6a5V35:a264f1404^1:6:406S14E020
0111;212100400171B2P11P1S111O0151BU1<X17Ii5OBJ5<<MER1J5?F037<:0@?L@a1f53DW1aN8I45En1C4H315_9o6\3
2a2CCT2_1528h1e1210524n231201:0S1S51F89MR4T2241O2R25f2o2X2T12V1K93o1Q5X6JIEj18P1d32Q202Jm138396D
^2j14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239g<mCR>1k2<g3[1c8ZL14jR3h:_1l5bT1d19g3Z1d8jU1ZT3_
1l5bT1d1Z1g3K[1^61V1X3bOR1?l3b4T2`=>T5h2T:0d3?1c:U;U1P4mCa4U3_1;`5b4jCa5b6d1lADR4X5Yj1:g3o9VP2nY
2_1l5bT1d1oa1\T1>g3k1S8c8gOR[1PKeK_1l5bT1d1`@cFY1g35K8d7L2Od32]T11Zo2b1_1a5:bT1d1b4d3f4U6e@k5f5A
a1\1n7X210Z5iA1\16c4:3;g3o9d=`l3_1l5bT1d1^=bf1jG8g3`3^6UZ4_1l5bT1d1Q1g3o9X4b5lMYFj8R2T1Q5j4R5f>W
1PQ1_1l5j2>O61i1o3UJd1Z5]1n52PX1:J3h3[Y512h3[Y54h3aV5i213h3aV5i24h3gW5c113h3hV5b23h3mV5]25h3gAaf
4Q1gb14h3mV5]21Ef31g1g9e^3YDe121057e3j>]3b2\X1m4i2n=o53h3gW5c14h3jh4^?Q14h3`2jV514h3hV5b204h3hV5
b224h3mV5]223h3[Y504h3hV5b21f3h3Fd10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5
d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OS2b2?g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[1
3WT11`<:P;Y31g3h3Fd10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC
5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol16b2?g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y313
h3fW5d18i3^1ZQ2n<fe1b1W[199i3^1XT1T<Ue2aK[?995i3^1cU4W[19Ci3QQ1e4b3P4b2k710X9lZ2mFQ2V=9Qj13oAlFA
i3T@eW110^1<]9io2Q2a9d39Qj13oAlF^5f32d1Ml4n3?n>5:a264f1404^1:6:406CDF4:9156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1h214f53l1fI0i48I45En1C4H315_9o6_3a2Ch2HF52Q2]1721057n2313<X61Y1MR4_1D26J212o4P3
Q1U1T12V1K93o1c=1T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1<1=_11f1C\1239S5f32d1Ml4n3?n>5:a264f
1404^1:6:406CDF4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4_1D26J42o4P3W2T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11
f1C\1239V1i3R3@0^7XCKV3W3k1PU1bOfb1n7P4j2`417Y2P1EGh90ABf@k5dT1U4]2G1c15Y<]18i3R3P8[GW3b\49oQ3Ki
3R3P8n:\<W3k1c@aa1k5Sn1`417T4Cn:f@mFbCX3LR303_1Q><i3R3P8[GW3QT2`X29\g1bCm8Q>8i3f`3da1d?99dF2:i3\
[4_4gBl1T1P7b59S_24i3km3^d194i3_R1j_497i3en42b3n?9V\17i3fg1hc3a4X29RS33i3Zb59Ji3R3P8P7Z@f1`1`1oV
14W@W<2d40Z3lM[Q19]4[B`7[5k6P3[d1Bi3T3VQ1[1>Q1:fCi9S9ec1f3d\19iF4h2_@Y1i3_1nIl87B021111;42Y12f4`
4i<\1<i1\]1Q?3d6UFd84h>93ZGX2o2n6h5W2a1_74i3Zb59Rb2;i3T3VQ1j1\1fCi9U]39gIPD:i3T3VQ1j1\1fCi9U]39g
I4i3Zb59SU3Bi3R3P8[GW3`=\:d22la39a3?V^203_1Q>=i3ZP22b[2nDZA9a3?hc1gEe40;i3T3VQ1j1\1m6h<i9U]39gI4
i3a^1hS496i3iKea3jT19[D<i3T3VQ1j1\1fCi9i[2[Q19gIf69i3ii1`h39MV3l20h1?i3R3P8[GW3TBl1`h39MS60h1gT1
[d1<i3d6bj1dP3Gf12X8b59g[1S29i3Wa2k]2`3f1n=9oLg><i3kh3lU1:g1h1e?9bLV1d@i25i3kP5_1n?96i3en2o@0cR2
9@j3O80WNe614iI22NY`2S@Q9cZ1<j3X11UJo8f1121^T4o3j2<j3X1jR1<f114nd2__1o3R1g1>j3X11VNe6121ji1Rb1`4
oCj6^[1=j3X11PP1Z2I;Z1121^T46>j3X100VNS1a5121^T4o3j2We1:j3X11jQ1Q3121ek2hX1;j3X11lT1121nj2_Y1V8a
i1:j3X11lT1121^`3k6S=;j3X11ZQ1?Q3121^T4j68j3X11lT1121^T42j3mZ58j3X1nT114^T4R5i13j3fFVd49j3X1^E_?
14^T4o3j2<j3X11\E_?121^P2a\1]Gj69j3X11lT1121Rm3[75j3o@\Q4`Ho34j3lb3eZ1Z=:j3X11ZQ1a3121^T4\Z3:j3X
1nT114bn3k5m3X4ai1:j3X11jQ1Q3121aOlT3:j3X11lT1121VGlX2ZT1=j3X11TP1U1a3121^`3oC_2n5Dj37P100bK202d
6]2121iIc7`c1R1\^1A<j3VR1>0VX4807V4d2nR3B6j3Z1cR1]2`T4ROBj3X100n>dE8121gW2a4g5j4n2bZ1m6]E?j3X11c
1XS1121Q2m5T>gg2[>U8Z^1:j3X11ZQ1?Q3121^T49j3X11lT1121c?jd3;j3X112iT1121bP3kS1V87k3W1lQ1Q314fK6k3
W1W5fO141k33k3eFj28k3W1^ES6[914^X46k3W1^E_?145k3_6^:\Q4`L5k3W1nT114:k3W17dQ1Q314aOWh4PS16k3W1nT1
14T[4@k3Q4cNB2fBbb2oV1a1b2@]1ZZ1`CS9_H9k3W1lJQ:14eT4Z2]1?k3W1lJQ:14bh1R]1g838c3VBZ2R86k3W1lQ1Q31
49k3W1W5dLQ314Ye3[?^2l3m20S2Q4k1Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S100235U5A?c1_@b518a1;_:95
0I00063Ae11M:_4Q<o3l4FJR27V274X21Cg^1g6S8_2Z3l3LP20A0`1Q4k1mE]1\3d2m1:=V3U57k14b6b8a12521E0b7n<\
6f3\7WF_2e31AA0023[5A?c1_@b518BZ1CR1m6P1E3Z1263W21M:_4@0Ab1Z9h1[2g4FJX1I24V274H_11Ci;]9n?N1Y15o6
g6i2>]11Z3_2h2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1CS34V1ACk176
P1?511Z101b3:_4@0Am:R4i4FJR2d3U2o1ZLe7;T15o6g6S8_2V2l3n2S2m5X>d7]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@b518m1l7b2X1101<U3:5CEDZ2Q<l8FJR2^274X21CcCSKg6S8_2Q6l3Y10c1A0`1X2d3mBa10\1AKd28>
d2@C>61072=A1A1P1<@R<E41Q14k1[5U1a12521E0f2R9P2d9b>`8i5h1o2n1T1Ma1Y31;1D<0023[5A68c1>083?FF17:1`
1FT280041U2h2GAR1BK1140\418B12=9100173:?2P1;<214Am16D^16<P1:45^1281e12L:6:_4@0A^3>o6Q1j7FJR27Q13
P174X21CU6>^3g3n3U2V1k?]25o6g6Jg1l44>_1Od3l3Z1c1A0`1X2d3mEAKd2Gd2T1>610:=AC1P1Mh<X1b8a12521E0RV1
WF_2g3S10023[5A68c1\1U2S7`3d1BKf418B12=911173J2P1H214AT2DW1JP1::3Z1V2W16:_4@0Am:l8FJR2^274X21CS:
g3[7X@P25o6g6S8_2S1l3`30^N_3R6Um1lLTU1o9P1E^101LP2D:P50ATBSAc7T7[8P4l4=R15^>Bm3k2l3V1a1G0`1m5mE]
1h3140P2m1:=V391Q1VEa12521E0lN4P7mA0X4_2g3S10023[5<4?c1jE718BN;o10f14V15W1c176P1E3Z101b3:_4@0Am:
R4i4FJR2j5o1\T1T15o6g6S8_2=l3_X3__21191103d1[1:[2l3h2G0`1m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2
g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4@0Am:R4i4FJR2j5o1aU15o6g6S8_2Y2l3h20X2m5mE]1P4P2m1:=V391
Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E3Z10d21M:_4Q<R4i4FJR2j5o1aU1U7g6S8_2Y2l3]1
`1S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN65o6WF_2g3S10023[5A68c1_@b518m1Y5T5[1Oe118D:_4@0Am:l8FJm14^274
X21Cg^1g6S8_2W2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1
Oe2:_4Q<R4i4FJR2j5o1RK^:U7g6S8_2`2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c
1jE718BZ1g34V1Q376P1E^12HW1a1:_4@0Am:R4i4FJR2j5o1aU15o6g6S8_2l1l3n2S2m5mE]1\3d2m1:=V3Q>n4c3a1252
1E0eN\7WF_2g3S10023[5A?c1_@b518m1j;e3:_4Q<l8FJR2^274X21Cg^1g6S8_2m1l3m20S2m5mE]1\3d2m1:=V3Q>b8a1
2521E0RV1WF_2g3S10023[5A?c1_@b518m1h;11c3:_4Q<l8FJR2^274X21Cg^1g6S8_2l1l3m20S2m5mE]1\3d2m1:=V3Q>
b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1h;1e3:_4Q<l8FJR2^274X21Cg^1g6S8_25l3og51e3:k1l3m20S2m5mE]
1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1j;e3:_4Q<l8FJR2^274X21Cg^1g6S8_27l3dBd6gn4e3
:bf1T2l3l21S2m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b518m1m:Le21M63_4@0_;l8FJa1@^2
74X21Cg^1g6S8_2V2l3h2Y2m5mE]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^
1e3:_4Q<R4i4FJR2j5o1Q9_LU7g6S8_2W2l3m20S2m5Q?k6]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@b
518m1g34V1U1S2b2Ie3:_4Q<l8FJR27V2334X21Ck8c5WP1g6S8_2m1l3n2S2m5mE]1\3d2m1:=V3Q>b8a12521E0ROo6WF_
2g3S10023[5A?c1_@b518m1]5S1X5e3:_4Q<l8FJR2^274X21Cg^1g6S8_2U2l3h20X2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<R4i4FJR2j5o1aU1U7g6S8_2R2l3n2S2Q4k1mE]1\3d2
m1:=V3]70b6b8Y172521E0RV1WF_2T1`21S10023[5A?c1_@b518m1j;e3:_4Q<T4g4FJR2^274X21CR2d\1g6S8_2n1l3n2
S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2e31S10023[5A?c1_@^5318m1o8j2e3:_4Q<l8FJR2^274X21C^4XZ1g6S8_
2T2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<R4i4FJ
R2j5o1aU1U7g6S8_2U2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1jE718BZ1g3[1Q3>P
1E^1e3:_4Q<R4i4FJR2j5o1aU1U7g6S8_2P2l3Y1d1S2m5mE]1m2>d2m1:=V3?2^=b8a12521E0RV1WF_2g3S10023[5A68c
1_@b518m1o:Je3:_4Q<l8FJR2^274X21Cg^1g6S8_26l3Qh5e3:XR11@l3`30YW5Z3d6P1E^1e3:P50AlT25W2l3h20X2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<R4i4FJR2j5o1_<S>m:
U7g6S8_2V2l3h2Y2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EDIe3:_
4Q<R4i4FJR2j5o1aU1U7g6S8_2Y2l3Y1^1Y2m5mE]1m2R1P2m1:=V3171Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE7
180AZ1g3[1U1k1>P1E^1e3:_4Q<R4i4FJR2j5o1aU1U7g6S8_2Z2l3h2G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4@0Am:R4i4FJR2j5o1aU15o6g6S8_2Z2l3h20X2m5mE]1P4P2m1:=V
391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E^1e3:_4Q<o32i4FJR2T51Co1aU1U7g6g1[6_24
l3Qh5e3:V2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q376P1E^1e3:
_4Q<R4i4FJR2j5o1aU1U7g6S8_2V2l3h2Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ
1g3[1Q376P1E^1S2a1:_4Q<R4i4FJR2j5o1aU1U7g6S8_2<l3o2P8[GW3Za4Q12P2a1:^h2Z2l3h2Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0gFT84P7WF_2g3S10023[5<4?c1jE718BZ1g34V1Q376P1E3Z1S2a1:_4Q<R4]2[2FJR2j5o1aU1U7g6S8_2
f5f36K5>MJQ4n3?S6j85:a264f1404^1:6:406X1F42A156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o24`4P13
c18a5oH8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4d1?26O2o4X5T12V1K93o1e=T3Gl22D\102l28=
KY44S1211986ET1NQ1A>FKD253Y1T1>84_11f1C\1239f3R5^4aLb4P2W5f36KD2Jl4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53i12aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X6
1Y1MR4T226O2o4X5T12V1K93o1b<:GT3d32Q202l28=KY44S1211986ET1NQ1P1]14D253Y1T1>=_11f1C\1239hR1Y6f36R
1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5_11n1J5V1037<:
0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1GM210524n23120<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d3
2Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239o=cL[5f36KDM000i4n3?S7j75:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121
057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f
G]>O1=b4k9Z5f36KD2J10i4n3?S7j75:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii5OBJ5a4[17<L?o
2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=K
Y44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239TV1O1Lm3KKH0IZb1gHa=Be7fB[KUa2U;?[81W7`>MU3n1`2c1^3f2>
U1f36KC3L0i4n3^S1kAk?hm1e121057X<h;lU1j1>0b5l4n3Z5a2[@R6Oe>f=0T36m39Ai2lV6\V1P5f36`1MV1e3n3?n>5:
a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_1
1f1C\1239o4f36`1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1
aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S121
1986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W2m3H2\2_1b2\3h3P8c>a2l7N0Y21Z113@gCLc2W59LSg1Z4GS1X1XQ1X:M56
X4a3d3U1`339`3V21c@c:62Q14P17U1Hj1<;109:I3Z5d2Q3JWCN=m3K\2o`1T3`n1cZ1bl1YD[@j1hK28m3K\Mmd6b@T>`=
2R5f36><DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1
NQ1P1b1D253Y1T1>=_115`1C\1239Y1m3P1Q2X4n\4eK2V1f;[FgD51BEi1:@>a14Y4^5Y1`3P316@8a>S5@416Q1859:Bm3
Kc3][1YAFY?a2YL]7P:`4U2RQ2lFd@bR1T;4m3KP`3Vi44m3Kdj2gn3P5f36KDMl4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12391m38m3c2Vi7dB16
^1R>2m3jk7W3n3R1C5_12e13U@R8Q5T7[1Z22b3e2F871i58`Gh;m5a2R2WIT1Y2G^2c1^6f1X3c3R1AGAk<2L?h1f2<9HIP
1BU151Ok8;74911112000E?`3m5NW?i6_<o>Q8T33856J132?222B23@12o8g5T1c4n3R1C5_12]2524C7332V1e<R83m4X2
b11R2Q11[1Z22X6F871i58T1n5e1<a1e9b?fK`8Y2GZ23@R1^6X35T1;KY1@?181R1A5?16092h<O?h1Jk1Fb1P1BU1131Z4
l5<;111210E?2X34l6R127`780_4^1IT1U4Da4m7C1Y>^75<V2M385Q1132?2221>123@1R9k4KI:\2n3R1C5b1f2X1o=[>d
2c>15Z4[:<Qf1a1m1[4c8]95U2l2\1_>2>=?GP1Li1<R1IP1BU1131Od78M;74;11122C1?bAS1QJaJ85W1>M12I]4a42i6R
5n3R1C5_12S295242@772ABg<V8T60P1b11b4Z223k6871h1S=<Xf1d7T1\53;4\1f2Q3c30223I62293746]1?>D32I??_=
2I2?X1?J1_19<;2Cj1:7U110;H6Y1:4Q17S1k2:2R1;7>11112000C1?[34o73Q7N0n5i6`;[FQ1574MX1M3411226J132;6
51:3123@1R9`1P5:`1`2n3R1C\4f4j9QEk:[2^5\\2831]1^6f1F[2]11O<8CR1?1N092h<O?S1[3FV3U11\1k27g1T474=6
10E?[3_8ES70h5d5E3c<d3_<n2[;:a2714607G12S;An3l1m8kn4Of5V3`<1122U1b\1XLH5a1n3R1C5b1c2K?VFSi1c[1h>
X3]1T1Y1P118\2_=Of5V3`<1122U1jODX<LX4lF1F5T4714T174W5E[5a2n3R1Ib1c224C7332T1nDV7d1]D8T1d7<YBc[1a
6?4R1g95T128KY1P1181=DA5?992h<OS3i5W1f2a81122U1`3k?8o5T6DT<3LfDQ15j33W1132?c1o9EP5]1n3R1`c1T1W5]
W2h>f1Hj2L1\18Q1T11;CU=A=U3o2g2W1X;62U1a<PP1R1Q?n2X>714607G12e2n3i100c1PBg2_8T?2^5Y6\3;;2Dm2dNUO
lP1l6388=34B3Kl2049<;017;V1S12U12[1i1^3`2L9<170011122C1?0i251aP2i2G8112205l115R113g2n3i100c1PBg2
_8k1X=2h;\3;>b3dNUOX5kBg8l6388=34B3Kl2049<;017;V1S12U12[1i1o5L9<170011122C1?0i251oY1h>h7i2G81122
05l115R11Q@5j2n3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3dIR1VM>d2RIg4j1Q538F34B3Ke214DC27;L9V15R1
D8W8L9<;11122E?0P1h151f1i6W=R3l9b7gI:150R2Z11l7U12n6i2n3h11d1e1n5g8h5R7Z516X5X2n12`6X4[4b16c4i3d
IR1VM>d2RIg4j1Q538F34B3Ke214DC27;L9V15R1D8W8L9<;11122E?0P1h151f1i6W=R3l9b7gI:150R2Z11l7U12`2n3h1
1Z3n5g8h5R7Z516X5X2n1c6d8b1j4i3dIR1VM>d2RIg4j1Q538J4B3a314DC27;L9V15R1D8\7f1:<;11122E?Q1g3i6W=R3
l9b74bI:15S2Z11l7U12n6j1n3j10c1PB2T;k1P6^5Q32[3d1k8;;2b3]2e9`Bi48i16n3e=U4_7n=R8a5Y78=8b1b4g2m7`
2Q262U10i251Z7Q@bBh>n;P1b2m?g1n3j10c1PB2l92T1k1a>2[3d1k8;>b3]2e9HgAR5P2n3e=U4_7n=2o72^5Y78=8m8m7
\30T162U1j251Z7\9d6T1]Ah>`OV1n3j10c1PBW;]N;Q4KkR1P2Y[120`=Y78=8b1Z7m7`2LT162U10i251^<jJ]Mc3m?Y1n
3j10c1PBo92T1i5cH;Q4KP<gAR5eCdI20O`<Y78=52GU8^:LT162U1j251g@aFo`1Dn3ec4T92h<F8GKY7Z;0T162U1P31g@
cg1[720k36880DE21i227j1e9479132_11>P320=@4028:22I7c2S1=]14041234@3;6C140411_1482CA015MLP11H:12N8
CV1<X1_50Z2B3`1]1Q2^3\3^3Eg20e1d>6`91G;223;3M:0S1U3^1:3B:C5c6G=Q2U20U1;29>b11d1[21U1><4513<[1[2T
6\1C5<a2`1[1V1=@MDd57OW4Ng4a1Y1U1I\4E47=X15]1i19b107C`1T3Y13k3P2FE;>2?11Z2^33@85>:81436NQ1R22=M3
55Q71c<S@1^5Q7:^52^5I_21c820k3689Z12k2116j1e9479132_11>P320==2438:22C57c23Ok14041234@3;324>14041
1_14801311162A015K1LP11H:128E8CG237<X1k7B3CL]1Q2b211C02\3BCW2Eg20LHh9:`46`9I;26;3A;:0h5:3B:C5c6G
=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2W18[1T1139@M1Bd57OW4G6l3G2a1D1;6O5I\4E47842U15[11A5[1818B04507
C1;28F]2FY13i2R3\1;>2?11Z2N_23@85>:814206NQ1R22=M3018kS11^503Q2P1i3:P;I_21^620k368d12`1Z1U2e9479
132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>
6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C
`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M355kS11^5Q7:P;II8\11X620k3?d12k2U2e9479132_11>P320=@438:
22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B
:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1FBU1I\4R1=X15]1S2b107C`1T3Z7\1;>2?11Z2^
33@85>:81436NQ1R22=M3;kS11^5Q7:P;I_21h620k368d121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;
6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1o7d66`91G;223;3I3360S14_4:3B:C5c6G=Q2U2
0U1;29>b11d1]2U1><45130;Y;?35<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C`1T3Y13l5\1;>2?11Z2^33@85
>:81436NQ1R22=M3;Q71gL1^5Q7:P;I_21d620k368NE011i2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6
C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1]4:3B:C5c6G=Q2U20U1;29>b
11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2W14507C`1T3Y13l5\1;>2?11De1^33@85>:81436N
Q1R22=M3;kS111\5Q7:a5^5I_21d620k368NE01k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_14
82CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3V1W2Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U
1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2W14507C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3
018kS11^5Q7:P;I_21Y620k3?d12k2U2[5Y4479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015ML
P11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2
l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;ZD`?1^5Q7:P;I_21]6
20k3?d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]
1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1
U1I\4R1=X15]1S2b107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3018ZD`?1^5Q7:P;I_21Ao36\_1dHWo2T@R1=X1
5]1S2_2o53g8Vh1d620k368:Y121i2:j1e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP
11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l
2V1=@MDd57OV5g4a1Y1U1I\4E<=X15]18j1b107C`1T3Y13l5\1;>2?11De1^33@85>:81436NQ1R22=M3;gCa3a<1^5Q7:^
5a5I_21l620k368d12k236j1e9479132_11>P320==2438:22C57c2S1d164041234@3;64>140411_1482CA015MLP11H:1
2N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2CA><451@Y;C5<a2l2V
139@MDd57OV5g4a1Y1U1I\4R1=X15]1S2V1;07C`1T3Y13l5\1;>2?11Z2^33@85>:814206NQ1R22=M3018gCS@1^54l6:P
;I_21U720k3?>U12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X
1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57O
V5g4a12V1U1I\4R1=X15]1S2b107C`1T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;e97BET2@>a14Y4Z=16@Y11T1Y4Q7
:f5@416Q1859:T2I_21]620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015ML
P11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2
l2V1NMDd57OS2R3g4a1Y1U1I\4R1=X15]1S2b107C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M355kS111\5Q7:P;
I_21]620k368d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1
k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4
a1Y1U1I\4E<=X15]18j1b107C`1T3Y13k3P2\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11^5Q7:P;I_21h620k368d12k
2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\
3^3Eg20LHd>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5l3Ja1D1BO5I\4E<
=X15]18j1\1507C`1T3Y13i2R3\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11^54Q2j4:P;I_21[620k368d12k2U2e947
9132_11>P320=@438:22I7Co1S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1
d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b10
7C`1T3Y13l5\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11^5Q7:P;I_21W620k3?d12k2U2e9479132_11>P320=@438:2
2I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h5:3B:
C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1I\4R1=X15]1S2b107C`1T3Z7\1;>2?11Z2^3
3@85>:81436NQ1R22=M3;kS11^5Q7:P;I_21Z4o368d10b1V=47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<X1k
7B3P5c20I\3^3E^4d>6b9G;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3S4N_7OV5g4a1Y1U1I\4R1=X15]1S2k1
Ce4Y13l5\1]111m5i181436NQ1R22[135QT11^5Q7:P;c18\11m3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1
J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I\4R1=X15]1
S2k1Ce4Z7\1]111m5i181436NQ1R22[13WT11^5Q7:P;Y31X1o3NZ6n\4eK2V1\6R1=X15]1S2_2[W17BET2@>a14Y4Z=16@
j6S=@416Q1859:P4o3?d1031c>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:
3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I\43N=X15]1S2k1Ce4Z7\1]111m5i181436NQ1R22[13W
T11^5Q7:P;Y31;o3eg5R1=X15]1S2_2cA^e1n3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5
^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I\4R148X15]1S2k1Ce4Z7\1]1
11m5i181436NQ1R22[13WT11^5Q7:P;Y31o3o3?d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3
\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I\4R148X15W15S2k1Ce4Z7\1]11
1m5i181436NQ1R22[13WT11^5Q7:P;Y31a4P4d1e1o4n1A]<b8Z6@i4IV2e1W2V2[1Ef2<d37Ch3?[<S@W7T40U=^:61Y3E2
7IH4DF0`1Y5W1b6c7e4^51f3^190k1[26e1n2W3>2k1501042=261E2=a8P8Q3K@f2U7Jd;h1b2d3k7B2>Q1^2Y1W2<082A6
0B==6324;227000205178859;0L?DAX2m8=831121a1P1S4P4d1e1o4[1BnB93U2Lk1DT2g2Q8^43W1i3d37CX4\4V8XK0cG
061Y3E27IZ2`1Y5c4m1QC1o2EO1=90k1Fd17d1h6Q20107=2500007<2=a8n1o9W3[3m3U5P74;o3P:f1o1h3W2<0M60B==6
32C270135178859^2A2S;=83141Z10311D92R2P4d1e1[6BnB93R3Z222T2i:a=CX4bo161o32Q1jR1P3U2:W46e1n8E2500
0`\14;o3[9D=X1o1h3e2k23I701351@>9P3m;54c1S1a4P4P1Ce12i5d52[7K@i1e3T:4\55o23^8o5Z?m1_D2f12i3\5@R5
;<X363;X17S12H?01<S5@KR1D9j8_<A:2e1@42D1?Z;<[2R5e8HY1107=25000E2K\3g212_3U3m:]1X1X1b1U7:^42\1m1j
2f2`2d45Z2Lc2^3180K716HE36?21475K68;0h1>b399f2]1Q416;1?Z3_2P4P1Ce1n6fO8^:[1EYHdh1Y20`1T6];S2Q1l>
R5e8HX10107=25000E2RDf4j1k4P5X9a5\8V2P6=82A60O0=63F2606517A59;0Lo2X2]4Q4141l2]2P4P1Ce1aG3X29W3a1
Kf2`8T3Q3i]1i[2l8f2a1O>n1507C61EVF_?3o549^14R6P9Q1^2n3082A699=4866C905059A13Z3a6d4=831121a1Z1=P4
hd1ZQ2lS2a2l2C6QBcLnHf1RD2Q4UV31Q47Q4U1^T1m5f1SY4nNh1Q4h20S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_22Q4bU79Q4U1^T1m5f1kh1W`2b4[J3Q4UV3jd28Q4U1^T1m5f
1SY4b4[JP2Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>P2a6a12521E0RV1WFMa1g3S10023[5A?c1_=o2b518m1[:o9Q5o6l8FJR
2^274X21Cg^1g6S8_23Q4\[1\l1P2Q4U1b10S2Q4k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b5
18m1[:e3W1Q5Q<l8FJR2^274X21Cg^1g6S8_22Q4\[1R2Q4U1b10S2m5mE]1\3d2j12:=;5f1MQ>b8a12521E0RV1WF_2g3S
10023[5A?c1_@b518m1U3Q5S2b4:Q5Q<l8FJR2^274X21Cg^1g6S8_2Q2Q4U1b10S2f2Z1k1mE]1\3d23i1:=Af1MQ>b8a12
521E0RV1WF_2g3S10023[5A?c1W>W2b518m1[:o9Q5o6l8FJR2^274X21Cg^1g6S8_2R2Q4U1b10S2f2Z1k1mE]1\3d23i1:
=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2b518m1P3Z7o9Q<l8FJR2^274X21Cg^1g6S8_28Q4U1^T1m5f1SY4Q
?l?o1Q4U1b10S2m5mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WFMa1g3S10023[5A?c1_@b518m1U3U7o9Q5o6l8FJR2^274X2
1Cg^1g6S8_2R2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:e3W1Q5Q5
o6l8FJR2^274X21Cg^1g6S8_22Q4[k5R2Q4U1b10S2T1l2k1mE]1\3d2j12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?
c1_@b518m1P86S2m4Q5Q<l8FJR2^274X21Cg^1g6S8_21R42R4eV1;R4P1\Q1a314>^5mX6\2T5:R4P11X2cR1121Zg3e=CR
4P107[K202`5S1]214>R`2_5ZQ2_Do46R4P1nT114P[76R4P1nT114>@R4P1e1XS114Q2m5T>[82X_2WCYGiI@5R4P1nT114
7R4P10mT114>8R4P100lT11212R4Qb67R4P1aQ11Z3148R4P1\Q141Z314:R4P11ZQ141Z31216R4eEc3@Pe2c34R4_b3ao2
j12R4_b33R4Qb6b[23R4la2TP42R4Qk86R4k3]o7\=U9T12R4fY61S43S4EX\13S4cf6V42S4R[27S4OhK2R9143S4YV6_o1
3S4Em\15S4YY1]1k2T\7_6T4:80Z112Ll127j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1
H:12W1CV1<b41_4B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0`1W4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@g3c2
m4CBa2R5MDZ4Y17OQ2T3g4a1Y1U1IR54b38j1b107CY16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22=M3;d8R;?c?1`<
:^52^5I_211j6T4:8[112R2;:27j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1
<_1R31T2Z2B3`1]1Q2^3\3h1e1]30e1>U>6R9W1;2230:3M360Q1>W4:3B:C5c6G=A_1U20U1;29>b11d1]2U1><4221@Q60
8m4CBa2R5MDZ4Y17OV5g4a1Y1U1IW56R388j1b107CY16f1]1Y13n4MFE28Q111i3S2B<>:81436NQ1R22=M3;d8b;^4i9Z1
1Y4V8:^52j4CI_211m3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13
P9VK1`<:P;Y31X6T4:8[112i2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T
9B3`1]1Q2^3\3^3]30e1>U>6`8AW1;2230:3M360<D1d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69Q1k3CBa2R5M
DZ4Y17OV5g4a1Y1U1IR5;R707CY16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1`<:^52^5I_211U6T4:8[1
12i2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>
U>6R9W1;2230:3M360Q11d4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@Q69m4CBa2R5MDZ4Y17OV5g4a1Y1U1IR5;R70
7CY16T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1`<:^52^5I_211j5T4:d11l2U2b9247?2_11>FY220?[27
c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;2230:3M:0h5:3B:C5c
6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ia<07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1
R22=M3;d8b;c?1`<:a5^5I_211n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3]30e1
>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<Y5Y13n4M\1]111i3S2i181436
NQ1R22[13P9VK1`<:a5^5Y31o5T4:d11l227j1b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1
H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>_7e66R9W1;260:3E7360h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4C
Ba2R5MDd57OV5g4a1Y1U1Ia<07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1e2j9:^5a5I_211U6T4:d1
00l21S2b9247?2_11>FY220?[27c2o240412312@3;63?140411R1744801CB15K1L1N1H:12W1CV1<T9B3`1]1Q2^3\3V1W
2]30e1>o4n3V56R9W1;260:3M:0I2k4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ia
<07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3018d8b;c?1`<:P;I_211X6T4:d11l21S2b9247?2_11>FY220?;o
17c2o240412312@3;63?140411R1<4801CB15K1L1N1H:12W1CG><T9B3`1]1Q2d2I\3V1W2]30e1>U>6R9W1;260:3M:0I2
4f4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1IW5Y707C`1T3Y13n4M\128Q111i3S2
B<>:81436NQ1R22=M3018d8b;_:S51Na;:P;I_211j5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?14041
1_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=A_1U20U1;29>b11d1]2U1
><4221@[6T1h3CBa2R5MDd57OV5g4a1Y1U1Ia<07C`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1`<:P;I_
211h5T4:d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\
3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ia<07C
`1T3Y13n4M\128Q111i3S2B<>:81436NQ1R22=M3;d8b;c?1`<:P;I_211n3T4:d1j>47?2a1>P320k2P606234@3V11n14b
115j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;5a1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a
1Y1U1Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;Y31n3T4:d10i>47?2a1>P320k2P606234@3V11n14b11
5j1P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1
U1Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;Y31o3T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1
P1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1I
j<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9Q@T;1`<:P;Y31P4T4:d15d>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij
<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9Q@V2m81`<:P;Y31n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P
1J:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;S1d4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1
Ij<Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;Y31n3T4:d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J
:\1CV1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;226>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<
Y5Y13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;Y31`6f3=:62GB1l2U2n3c5247?2_11>FY220?[27c2o240412312
@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2[32\3^3]30e1>U>6R9W1;260:3M:0h5:3B:C5c6G=Q2U20U1;2
9>b11d1]2U1><4221@[64e121057^2CBa2R5MDd57O]3h1g4a1Y1U1Ia<07C`1T3Y13T4IM\128Q111i3S2B65>:81436NQ1
P1Q12=M3;MZ5[25\;2`<o21`7o4:Y3f7I_211BT4kZ20e1>_GW1Z2iU1Yg1Y13n4h31]3=`C@T4kZ20e1>_GW1TX1Yg1Y13n
4h31k3`CBT4DVZ20e1>_GW1TX1Yg1Y13n4h31k3`C^[1P4T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<l1\3Y
13n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;Y31o3T409d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1C
V1<T9B3P5^3\3^3]30e1>U>6R9W1;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1l6m4CT3R5_7OV5g4a1Y1U1Ij<Y5Y13
n4M\1]111i3S2i181436NQ1R22[13P9VK1`<:P;Y31AT40jZ20e1>_GW1TX1Yg1Y13n4h31k3`Cj3V48d10_:Y447?2a1>P3
20k2P606234@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j
;CT3R5_7Ol1Y3g4a1Y1U1Ij<Y5Y13l5\1]111m5i181436NQ1R22[13WT11`<:P;Y31i3V48d10i>47?2a1>P320k2P60623
4@3V11n14b115j1P1J:\1CV1<X1k7B3P5^3\3^3E^4d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7Ol
1Y3g4a1Y1U1Ij<Y5Y13l5\1]111m5i181436NQ1R22[13WT11`<:P;Y316V4\_1dH^n33g86W4XZ6bh1\<1V42W4XZ64W4m7
j@_a5\5f3A@DMEV4n3?n>554a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN
8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2[2c2X5T12V1K93o1g9m3T3d325k102l28=KY44S
1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12317[6\7iMQ721;X4@Q4j9^c1XIR\1ZQ2S2UCkF8X4jJjb1PR1le21QQ1a:4X
4cX6eX1YH3X4l<jT14X4eF^m3nX4_4f3A@6=c1LY3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V103
7<:0@?o2f53DW1R2^L8I45d2CJ[D2a2CCd3528h1e1210524e3X61Y1MR4d1?241oQ1d32D\102JQ28396D^2S3211986E9J
NR2AR2Y1i32]1Ce17f5CY>oMLn251Y42Y4PA3Y4PAUa24Y4fD[S3``22Y4fP83Y4`R3f72Y4Yf2OY4DZ6n\4eK2V1jf17BET
2@>a14Y4Z=16@nC@416Q1859:2Y4ai21Z42[4a_62[4Qk62[4n^3R2[4Y20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_24[4n^3bP3la13[4ib1gl44[4b>]8`h53
[4PG`h54[4b>]8mg21[4V2[4Y20X2m5mE]1P4P2m1:=V391Q1Fj1dBa12521E0lN4P7f4`A_2g3S10023[5<4?c1jE718BZ1
g3[1Q3>P1Eo9Q<R4i4FJR2j5o1k6eNU7g6S8_23[4R`1nZ56[4Q`10XHbV1T32[4R`1V2[4Y20X2m5mE]1P4P2m1:=V391Q1
_>f6a12521E0lN4P7a1eD_2;[3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1\OT6U7g6S8_22\4hR78\4T2
cP7W[116^1R>c6f3E<6=MC4S4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ22[45V1037<:0@?8f2f53DW1j>f?8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2X
4FX5T12V1K93o1e=T3Z26R12Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239;f1>_2W:^17k7
P5f3EQ1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1
C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ
1P1b1D253Y1T1>=_115`1C\12393\4WZ3`h34\4iY2YT1dd36\4h2oo6T9i6P=4\4<`1jP73\4<[R7S6f3EC=Ml4n3?U6h85
:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45
En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1A2MD253Y1T1>=_1152]1C\1239R4f3EC=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17
Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241X3fNd32Q202JQ28396D^2S3211
986E9JNR2AR2Y1i32]1Cm1kI<\4<WEhIe[1W2e5e[1]U1b^1i8XDZ5f3EQ12J4g4n3?n>5:a264f1404^1:6:406X1F4D156
271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?U23Ef53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y
1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_115`1C\1239TW116^1R>Mf3F
;GT2b3n3PX1Y=d]2e121057X<W6h2RR1b2n3m7l4n3Z5a2iHb71]48]4Yl51I?N_]1eM6]4R2l[81i5:2]4Vb6=]4;e:Qn2e
T1T`1EZP1g6Z6X@X3YE3]4;ok71^4=^4`10F0bU1PS3Q6ab1VD]5312^4k[62^4_W13^4o9dX18^4K]1bU1oj2R>kk1Yg17^
4K]1bU1YQ32e76^4K]1bU1RY3[\35^4Y2bU1RY3W]26^4X20bU1RY3W]25^4X20bU1RY39^4`1G0e7lMg:Zn2hV27^4`1G0b
U1RY3hV22^4PZ54^4`1nU1X`5<^4`10F0bU10QY3hV2]531;^4`10F0bU1RY3hV2]531U2^4`1E10V2m5mE]1P4P2m1:=V39
1Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJV1Kj5o1aU1U7g6S8_2S2^4V210V2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2
7^4X20bU1RY3W]228^4`1G0bU1g:Zn2hV26^4X20e7lMRY36^4X20bU1g:Zn22^4K6^4K\10bU1RY34^4Y2bU1RY3;^4`1G0
fJ^:<PS3Q6kj1l;^9_463B7<Y111j1=15J<6742[5U13\5T11?E=N<:W23X2<BR10;0ANE0:5Z2ES1f1a3b4=R11:U23<=P1
3Ke2\3P1j570e185Y1W2U212IO8>:IHMH;Y2X10I0P24CY3O1n3`3Y5:22b2L1a4\15`10B11W12>Z3_19X137P10612Z154
:ACA417296>4:51:1A`1;>NR1Q27?U12Y1`1@Y1GO@X1P1F2>A02_35MNV1l4R1Hj1Z1n1>M3a2m56Q251:W118W130OJb2Z
35>;2j1\111211I104J@Z2c24KH2566677D7l11188318T1U1c1\1C5ED2d10U14E21e2f2k1g3X32l3m1P3f4c1P2?I@184
1413244[1@7L>\10R1Q1Z1T1B27II;`4iBe@eX1g<oS11Sb2T11c93`4T_3no23`4aj3ad22`4S_63`4bh3`f21`44`4_@f^
2S^32`4dB5`4dBm[1S;aT42`4nZ63`4dBP22`4eD5`4`CT1PS1k62`4bn15`4`D][1Y@iQ44`4`D][1Sb43`4`Dam52`4bh3
3`4bh3gj22`4V^32`4[^32`4aI3`4aIid25`4n2bFha5PX23`4_]3PHR2`4T20X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_23`4X]312`4jX72`4X]22a4ZS14a4Z
S1Q<iI1a4P1a4<Z6n\4eK2V1jf17BET2@>a14Y4Z=16@f?W4@416Q1859:7a4YK0hb2<i9mn45a4YK0Uc2i99a4YK0Z^1]T1
1:i9^]33a4aLh61b41b42b4ac35b4REnV1QR1Sk4:c4[2`5gP1R2c1Sl42m@jl16c4[1^61Zn1[a42c4`i63c4`U3oc36d4]
a624YT1ZQ1\1d49V2S4cC\9\S2`\1eK2V1iP151hE7BET21>>a14Y4i3R7]216@L`<`6@416Q1859:S3Of3M4Gg5n3Ze1Y[2
Z2e121057X<l:hV1`324T4l4n3k1g1f1a2Y<\T1h14d4]a67lD4e4jY7Y4cG6e4QU2bW3Um19aKR1e48V2S4n\4eK2V1d^1U
87BET2@>a14Y4`4i816@nC@416Q1859:P1e48Z6\`1al2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:3e4kT3[j31e4Ge
4jDT3g>YNTIY8X2kAR2V7b5k2^P1_3`:[>^4o;ZDcGR413e4[P3kT5;e4Q3]n1lf22Q1c1\T2n8d1]78e4Q3`]27dW2RW2QB
R\13e4Wo6_83e4QX3\T12e4cj3\1f424Y3P3\9aS4Y1SBW82V1W<_=`;2e5U50a67BET2@>a14Y4Z=16@nC@416Q1859:JT5
_4610\1OU19<U2]1T877B_11>FY23?c2c2o2:12312D;63?140411_1482C2?7ML1N1H:128?85:8G[2R31g6]1Q2a;V20e1
>SI2500:3M:P5S136;h7G=Q2V2a129>b11d1]2U1><4221@l3^2[1h4a2R5MD\4;K_4l@g13`2@<50e10KX17:\8GO\128Q1
d6<>J3]4=]1Y3Z5Q;@Z63P4lM_211^1f4e21[BW:0X1X4QMo2n=X7T;Q:S6P9j91o8S8a6h1e1c8Z1_3V@m5n2d11m1k2e8<
S6Cj2W2PNR1W2P2O1X2d4_46N>0X1Z1211n;47?2a1>P320k2P606234@3V11n149X115j1P1J:\1CV1<V6?]2983P5]1P2\
3A04f2T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;2985b11d1]2U1><:1f9S2CT3R5_7OV5h3Na1R16U1I8D]80k19W1Y5b5g1\1
]111m5i181436NQ1R22[13o5l<l4]<1g6h5:n2Q8T1T215f4]b2W\1c[2^L>f4`3kFe7P2_L]?YP3mIeJ[5\?j6X2`6f3O26
=2Jl4n3?S61h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?
o2e4L33DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4d1?241O2Z3d1X5T12V1K93o1e=:i2
d32j1602JQ28396D^2j14<F211986E9JNQ1A>AP1D253Y1T1>=_1152]1C\1239T:S3[U11g42g4f`61g43g4W2RG3g4ZI_j
24g4ZI_j2kl26g4k_1la1<em1_P32g4UU3Q620[48[12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C1404
11_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0Z1n2^1:3B:C5c6G=Q2U20U1;29>b11d
1]2U1><451@g3a7C5<a2l2V1NMDd57OV5g4a1Y1U1Ia<07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11`<:P;I_
21h5_48[11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3
^3]30e1>U>6Z:;2500:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OS2R3g4a1Y1U1IQ73?k
407C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8b;c?1`<:P;I_211Ah41JXh3Pm2UBT2f4T1^5Z2n7_@>a3U1V6>h4Tf2
^2d2_^1GlKT1[D1\2ZR1b@c:U1h40d2P3\W1j4NgHR54X6P2V2n2\7W2T@1[:1NT1T8bGQEf83<8XC5m:0c29LY2W1i4CP2Q
9\A01Il4I0k3X2b3_16c=d2o5[<Z2i`1PP21Y4b;j>U:f3_6l4:m5d2X>e3FT454i4RU6g8Wk1P5f3R1DMl4n3?n>5:a264f
1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q
2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\
1239hR1U5f3R1DK1l4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1R
2^L8I45En1C4H315_9o6_3k1ECh2_152Q2V1>21057n2313<X61Y1MR4T226O2o4X5T12V1K93o1Q9c4T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239ib1o4f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X
5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Fi4IL^1Z?]P2e5oGiR1Q:\Z2k9h
80oB1]70l36f352i4mW7?i4f1^1dX3c^4110oB1[;6:[351i4o5f3R1DMb1=k2n3?R2k<536a264S1B404^1:6:406X1F4D1
56271f11P1S111O015DU1<X176BW212\3OBJ5a4[17<\1o2f53l1;D`M8I45E21i1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4d1?26O2o4X5T12V1K93o1e=T3d32S1M02d278=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z;
]2i3\2110h8\4W?Q1M1?[35Q5f3R1DMl4n3?n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q
202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239cR1g6f3R16=Ml4n3?U6P2g6536a264f1404^1:6:406S14
E0200111;212260171B2P11P1S111O0151BU1<X17Ib1D1_3OBJ5[45V1037<:0@?o2f53DW1aA1j3R98I45E2k1C4H315h5
f3o6\32Ld1CCT2_1528h1e1210524n2313<Y1l1U2K1Y1MR4T2241O2n3P1X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S
1211986E9JNQ1P1AP1D253Y1L7>=IE152]1C\1239];[4P1iQ1W6f3R16=Ml4n3?U6P2g65:a264f1404^1:6:406S14E020
0111;212260171B2P11P1S111O0151BU1<X17I\2\3OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_
1528h1e1210524n2313<X61Y1MR4T2241O2n3P1X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2
53Y1T1>=_1152]1C\1239n;dFS6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0
151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T
2241O2n3P1X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239T6f3R16=
Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2n3P1X5T12V1K93o1e=T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239cR1?i4Z23`?mFcT6f2f5JY2m3]DZ6>S69i4\2k]7V
4_1\4]4eBm<S2i44Cb100Q4n;^[1d2]@m9[1a?e2kT1eK2V1QS1`1l8Z97BB2Z1I@>a14Y4o1o2;8S1Z3h1]1164054aAe1F
9641631K859:4V2[3ET5f3R19:Ml4n3?j>35:a264f1404^1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q2
02l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12398i4X2na7TN]1[50c4@i4f1Xj5I@Q1]^1\7[I1[4:R1:[505
i4f1l[81Y@R1i4IK0ET:\;RG`Jn6a4Y5\Ab<S>cl1f9e8S=Eo8\5P6^4X2P?1X21\2V3_2EV5]1i4IK0ET:YS12m82Z62Y2Q
81g3\@\JbBo3Tn1V1G[4[2>i;V1]DR4;X2\2`5a2`41X212`2O_4ET56i4Sb11PT60iV15i4mU7X@0e5Y1i4If1U`151Z?gQ
1mg29??NY3J1]H^=g69R3<00V35NW21W2044n2f1^8Q8m2U1V2No5f3R1D4H10HP4U2h159e7E_3;f2536a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<\1o2f53l1U>[@8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<b1e41Y16FR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=Ka1g24S1211986E0S1N=CP1b1D253Y1T1>=_11f1
C\1239[8Oa60a544R7Ja3i4P9Q1k5f3R1D4H10i4n359e7U4;f25:a264f1404^1:6:406X1F4D156271f11P1S111O015DU
1<X17Ii5OBJ5a4W137<=2Ko2f53D1U1QC_;8I45En1:84H315_9o6_3a2C`1W1_152Q2e121057n2313<X61Y1MR4T226O2o
4X5T12V1K93o1Y9[4T3d32Q202l28=Ka1g24S12119866>0S1NQ1P1b1D253Y1T1>=_11f1C\1239m?0a544e4n2d8P92i4m
U72i4VS8V1i44Z6n\4eK2V1`^1Y87BET2@>NB4Y4X3@U5Z416@P1mB@416Q1859:Y2Oi44Z6n\4eK2V1jf17BET2@>a14Y4Z
=16@nC@416Q1859:Q1i44Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:b1KP1i44Z6n\4eK2V1jf17BET2@>a14Y4
Z=16@nC@416Q1859:b1Q1i44Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:3Z2R5f3R1B1Ml4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2P4NX5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1<AQ1P1b1D253Y1T1>=_11f1C\12
395i4f[7Fa?PR15i4g[3]f3iIPR16i4[n2cZ4`A`NQ54i4oX7^EdO2i4kW23i4kY3Qn3Gf3R10Eg9W3][3YDe121057e3j>c
U1i8m4i2n=^1Za13i4mW6oOEi452`[1N3?P;Y27[S1`V3]OU4R8S3R2Q6oHa1>6i4ma3eZ1Tg1[6[>4i4ma3jQ3[62i4oQ73
i4\`7;Z5f3R1DMl4n3?P6b1b3X2^15:c1M64f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o
2f53@[1aN8I45Ec1:C4H315_9o6_3a2Ch2_152Q2e121057LQ2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3Od22X1H02l
28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239bMV5f3R1DMb1Y3n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V3_2[Q1P8\759i4U3n=S
8ec2_k2d`2k35P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f
53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l2839KY4
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12395i4X2UZ7fFmEU1i444U6hN14n]3l9hA2V1U_1d77BET2@>a14Y4Z=16@
nC@416Q1859:Fi4f1U2P4UZ11iEeV2]B;PLX4a3UZ1d8P6[?1X21\2X2:i4h2al12Vg1`E_f3X=4k=Oi4\2U19b2]1kV1Y31
Z1^D`3mQ2k1X1[Gl9c;X4a3_8Q6e@c:9_2V4m13l;n@5i4\2_L\m5`V15i4\2Sk5j7jb14i4\2gV4jg3S4_49\1Ol1U2b977
B_11>FY23?c2c2o2:12312D;63?140411_1482CB7ML1N1H63128NC;d<]1Q2h=0T2Y8c1U?260:3M:T63Bh7G=Q2V2a129>
b11d1]2U1><4221@V2T4T6a2R5M<7Z4Y1dL0K`1_:\128Q1d6<>J3]4=]1d8b;\X1_211Ii4X23P9<k9j3aH1Z1^D`3TCe<R
3Zc1oOa3o:_311S6mGPV1=i4\2_7m1eU2aS1TP3Q7X7W4oJhK2Ji4\2j?d<VC1_2P5eJ^9W[1W4ie1l18m:a3U1@j;b2`9d:
k4g5R?5i4lJ^1UT2fV4U1i44Z6kEUT2]K^GeK2V1l<mY17BET2@>a14Y4k9^316@nC@416Q1859:IS1i44Z6n:bf1i?bk1Y;
[@2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:V1i403Z6[e2P6R5^\1T;`@2V1jf17BET2@>a14Y4d70d516@nC@416Q1859
:P1i44Z6n\4eK2V1jf17BET2@>a14Y4e7d516@nC@416Q1859:Ai4U2j\1^h1c=SX1jW11\IlJ1Bi3T1AiDB5i4b?]O`Z1lo
4;i4f1R10lU7Y13]S11l5Q26i4j2VW7`Y12Y:V1i4E4eX1a3V?][1f6Z]1P:hLI1S3o@_@7W1X1c5h7EY4V35d1V:1b1]2>?
3^1P7C]22Q1i4JeX1a3V?_o2iV1I1S3W=U1QC7`2c5h7FX4V35d1V:1b1]2>?3^1P7C`21i45i4]W5fP2W4dA3i4o[7mF2i4
^d8Q5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET
1NQ1P1b1D253Y1T1>=_11f1C\1239o_1>4i4][7Y8R2a6f3R16=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17>:i5OBJ5[45V1037<:0@?o2f53DW1a3oJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1
210524j1S1313<\2k31Y1MR4h1;241O2m2Q2X5T12V1K93o1e=j18P1d32Q202Jb12;8396D^2j14S1211986E9JNQ1P1AP1
D253Y1T1>=_1152]1C\1239m5l5o4Z?b>P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X
17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2m2Q2X5T12V1K9
3o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V5f3R1D2Jl4n3?n>5:a264f1404^1:6:406
X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2Z3d1X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1]14D253Y1T1>=_11f1C\1239^LeK2
h8f3H96=E7l4n3?V547?10a1>P320k2E5:a264f14041234@3;:681406S148470200111;2122601511B2P11N1H:11O015
1A0U1<X17Ii5OB3F5S475V1037<:0@2<o2^3W23DW1Kd>6[9N;g1;n18I45Ee1813=4:=315c6G=e1;U20U1;29>d19Z1Q22
8U1><631=CT2_1528h1e1210524^2?313<a2f31Y1MR4T2241O2W1g33g4<T12V1K93EY1`;T2T3d32Q202JA\128396<113
^2j14S1211986E981436NQ1P1A?2=D253Y1T1>=_1152]1C\1239PK1`<:P;Y31S6f3R16=Ml4n3?U6h85:a264f1404^1:6
:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\
32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2W1g3X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JN
Q1P1AP1D253Y1T1>=_1152]1C\1239P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
l4LOBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e
=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12392i4m]17i4X2LXg7bNm35@i4f1ALaX32k`2P\1fA
3PC1i5:T952i4g[3T5f3R1DMV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28
=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f5bT1V<1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4
T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239`55i4mW7[>T4`R13i4
oP8\A3i4\b8^;S5f3R1DMl4n359n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2Y1e3X5T12V1K93o1e=T3d32Q202l28=K
Y44S1211986ET1NQ1P1b1D253CET1>=_11f1C\1239U_1S5f3R1DMl4n359e7X75:a264f1404^1:6:406X1F4D156271f11
P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226
O2o4X5T12V1K93o1e=T3d32Q202l28=Ka1g24S1211986ET1NQ1P1b1D253CET1>=_11f1C\1239?i4@S102E5o7SU71U?b=
S4a6f68i4d102k8[d7b=\AKi48]10L\1d@e21ZL2?^_2k2kW1[X1SIYC4W1d4S4168U1R>8i4g1jQ8P:16^1R>P1i4HL00F[
i11_21k3mHjS3d1\2`Z1S2^5YH168U1D?6T6:6[1c48Di4f10\BeW11_21j30mHmR2eNf`216^1m7T68<i4f1S1fc2_Y2[X2
UU11i527\5:i4f1S1hZ81i5224T:7i4f1l[81?Y5:Fi4IMhQ1aV1WU2W^1bA[?X8k61PB6b=16^1o2b3_722i4io73i4en7Z
A3i4en72Ei47AJ0j]1g2Vj5Q1g>]1W3Oc:Y1KBd2l4j2h37i4f1m8nR81Z2\25i4d:nU6X5Vj1=i4d10NSb1YW2Qa1]f2g7X
1h5g9M<i4g1iW3oW3[Hh8Y@b:16^1R>3i4mY7RI8i4g1Yi4ab316^1R>8i4g1gn6S]116^1R>3i4Re4bm13i4ec8Y:`5f3R1
<7Ml4n3?n>5:a264f1404^1:6:406X1E0300C156271f11P1S111O015DU1<X17Ii5OBJ5a49Q17<CH]1a1f53l1S>]@8I45
En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET
1N=CP1:80M873253Y1L7>=_11f1C\1239VHS9P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015D
U1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1
K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V]1<i45^10b5kR2QP5\R1T6S2a3a14i4T
Z2QP5aX13i4UR7od12i4Ug85i4nQ8CZ@06i49nT114j[6S1i4Jl21kIj;a3b6n@Tg2iV1A9S3k@c@7`2c5h7o4V35d1V:1b1
]2>?3^1P7C`25i4jf7U2lM`72i4^n83i4oe7PDP5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015
DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2P2n2X5T1
2V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Z5f3R1D2J3AV4n3?n>5:a264f1404^
1:6:406X1F4D156271f11P1S111O015DU1<X17IW21_3OBJ5a4[17<L?o2f53c18aN8I45En1C4H315_9o6_3a2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=K@h34S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\
1239TW11g<S5f3R1D2Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<L?o2f53
i12aN8I45En1C4H315_9o6_3a2Ch2\1252Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44
S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q1i44S2V4n\4eK2V1jf17BET2@>>R14Y4Z=16@nC@416Q1859:P1i44Z6
]W1`U3eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Oi44Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1i44Z6
m51nV4eK2V1jf17BET2@>a14Y4l5]716@nC@416Q1859:S1i44e2d3m51nV4eK2V1jf17BET2@>a14Y4l5]716@nC@416Q18
59:[1i44X200o3n\4eK2V1R^1g87BEZ1I@>a14Ec3Z=1612;nC@4162N8571:S3P3d1f3R14Bg5n3Ze1`;SR2e121057e3b8
RC2V1XMm7l44i3Z5a2J7BET2@>a14Y4Z=16@nC@4162N859:Kf3R1Gg5n3Ze1`;SR2e121057X<ea1m7l44i3Z5a2`KPAU2S
5U3b1i44COA01Q4^4oT1hk1YH\?ZBZ92V1fFSP17BEZ1I@>a14Y27b14n2[:16@h1UB@416Q1859:`1U53i4@\l7?i4Qc1U9
ih1hQ3eAa5?k6^7AY3U3g2oB6i4Z`6_6nY1U1o1=i4SM0Kg5d7R;kIYV1aT2W]1Z`1K6i4][1fGgCR_2fa2T1i44e2d3YDnd
2eS1eK2V1jf17BEH[1@>a14Y4Z=16@mAP2@416Q1859:Ei4^b1h@S?fb2gA3Z1:Z39O0Mh2ha1S9Y3f1VK1?i4\2Z:jQ1SS3
i<SJ>n3e<X5fLRCo7T<Ki4d;Zg17n<cj1`L^?38Q1:d3O0]<U1bW1c;Z@0a3R:1601Mf3R1Gg5n3Ze1d]2e121057X<Y;ZR1
1n3m7l4n3Z5a2fGX?1b4AO6i4V2UY1P2Xo1dm35i4j2kS3aW1lk23i4j2j`8Q1i44Z6n\4eK2V1[U1^A7BET2@>a14Y4Z=16
@nC@416Q1859:J]1i44W2R4Z:^W1P72l2l4V\2V4P7m2f1h;2V1jf17BET2@>a14i3?^3k916@nC@416Q1859:Y6Q5f3R1DM
l4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_
9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D2
53Y1T1>=_11f1C\1239n1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202
l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Tg1R5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T2
26O2o4X5T12V1K93o1e=T3>1S32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239cR1Q5f3R1DMl4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1hLh18I45En1C4H315_9o6_3a
2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e6o6T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1
T1>=_11f1C\1239X5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D156271=X11P1S111O015DU1<X17Ii5OBJ5EIV2J[17
<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1g9m3T3d32Q202
l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239m1X1j<QOP5f3R1DMl4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2Y4EX5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239\6f3R16=K13DS4
n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53D
W1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2]4AX5T12V1K93o1e=T3d32Q202JQ28
396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q5g4a?5b=1P5f3R1DMl4n3?n>5:a264f1404^1:6:406X
1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313
<X61Y1MR4T226O2]4AX5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W1i44Y2P
4T[1iQ3eK2V1Q=hY17B<8T2@>a14Y4[9n316@`B]1@416Q1859815R1i4Q9g57R1m17h7ZGl?UA;T1`81VE`3_Fd11n3T3R4
A1_R1J?VEc9@f4b<o_17i4ZBWk31YU3XFhD:i4d2^Gi8bL`n2mMZ1[<]`13i4dj2gn34i4c`6f4fW23i4c`6X5Ii4If1h^1g
6d:kCg5kEhY2I?NSZ1T5b126R3]94`1nH9D8i4`2o\1UCjZ5b19`<8i4K`b1\Q1Y8VR2`\1VP19i4Bi1ZZ13[V4cHTW2m3S1
i44W2R4hQ2nIVa1eK2V1jf1789ET2@>a14Y4Z=16@nC@416Q1859:V1i44Z6RS12XT1h2X1]Q2eK2V1jf17BET2@>a14Y4^5
b7816@nC@416Q1859:2i4`l2P1i44P2Y4n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1i44Z6n\4eK2V1jf17BEf1
=@>a14Y4Q=816@nC@416Q1859:Z1i44P2Y4RDkh3]:V2o2S2l92V1c^1V87BET2@>a14Y4^3h1`1a616@<aC@416Q1859:P1
i44Z6n\4hAl92V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1i44c1<Y4^Y1_S3eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1
859:Z1i44c1<5S4iCdEQ@]c2W<]?2V1ce1V1789ET2@>a14Y4^3k916@`?]4@416Q1859:l1i44a1>J^3^Y1SJf=R30b15n<
a6[;W1S>^8\;X@2V1dX1U>71@ET2@>a14Y4l2IIW10R6HD16@]=1Z1S5@416Q1859:Z1U1i44P2J^3^Y1fi1mAjG[CY82V1j
f17BET2@>a14Y4Z=16@nC@416Q1859:W1i44P2Y4[9gb2S^1f2^D1T72V1jf17<5ET2@>a14Y4Z=16@j>S5@416Q1859:P1i
44P2Y4n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:V1i44P2Y4TR2iZ2hDl62V1jf17BET2@>a14Y4`67Y1U1Q416@n
C@416Q1859:T1i44P2Y4Xf1k;PQ1hY1\;X@2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:2i4Q]88i4`1]1^j6dm1312e420
[49]12h2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C140411m12CAV1LP11H:128E8CJ3m1g7[2]1Q2P;g20RJU12
6;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5^6l3Q312_1a=0\2T3Z7\1;>2?1\2P3=D85>:863]4=R1:U2]
CQ4U:1f8o?2i4g\13i4`1ao55i4i1`b1cR5`h1Ji4ES1h;2X2;jd1b1RV16P?c@Y3U2b`28b7k2c<i3V;P1V5]7_4Ii47Cn7
g<dJ^25ImU12jCm66A^V1T3iS1Z8SBi6o9^\11e22i4RY8>i4i5YZ1P:_X2o76h?VX1ZC1Z;c2Z1k1i4KiLT4i2l2P1Y2i12
i3d117331<F]3]3La21k3o4jNZ177X1dMUU1]1U5W2M_;41<281?0415_1o4R6S5Y9k@aDe8n4Q3Ni4JeX1a3f^3hU1P1I1S
3_Q17`2c5h7o4V35d1V:1b1]2>?3^1P7C`2Mi4JeX1a3[5ZY3iV1KS3_Q17`2c5h7o4V35d1V:1b1]2>?3^1P7C`22i4_b1O
i4JeX1a3[5Rd2WEiV1KS3eNi27`2c5h7o4V35d1V:1b1]2>?3^1P7C`2Mi4JeX1a3[5ZY3iV1KS3_Q17`2c5h7o4V35d1V:1
b1]2>?3^1P7C`2W4j46Ch1k12d1DBDFV26V7U>j>CS1Gl1[12:43U36Le2Cm1Z2\4_1j1e4T7Y3\2X2U1i62S4Go2<f1l:8R
129C5511GZ1R763A19V1c2U5U8>T5`:o8b1f21X3Z2i2GU44a1l4]1a1a2V64?m2X2[2D[7Z5e2L6GW1]4Z4:2X15i1R5Q1K
FU1?79`1:l2n1W1e22JX1i34<62]10Y1T1[3j4;>h1k4b3Q3b2014k2b47Q354X81@j6i3b8l5GR20l43[4b6X4]1Y1j1B4?
R1Y1Q21R3T;8U17?71@>>k1:8=P48[170Mc11\7h168>gE\1:2F1[3h3R<KnBJ>Q?Y2f1A\5Mo2l19o<f1g62P3`22b7U50`
7f2V4<:Bj480_1?cD\3l:14_JT_1fHQj2o8DSY1R9;j4Ym1o2XT1U:UP1oj1PMa4`X1BJj4`^1gZ1S9Z<Y>@]4i9V5Bc:Z`1
]<DT;>d1Y47m?\3UEB\37Gj4;3\9_Jg1[Eg5cS1[@oNf;kKm6];i=[2e<_3]1d8Q3YH1j47j4Di^1f9aQ5^FhS15j4;3lS1k
c69j4;3lS1nS1dR2T1o_2RL2j4?>j4c2ZU1`Mc1W4X7[:aGk2`U14j3X\13j4hZ1od5Aj4Jh1TU1c5h40X:\1cA\H`?fT3g;
jCo;`E2j4^n8:j4aU1Q`2Wc3b1f;Z30gMU39j4\T1g?Z<0eQ2Wa31ST1^1j4D5h1m5RAi2o;U28P9o1o7g2_MW7T6^>cAY1_
6W1i1j25]19o4m?Q2XBm7R1k3n7l1_9L>d8<i<V84^<R;j1j4D5f111k24gFi4@Z2\1]1^1^2V9k1Q5m8k18_Cd3:HTG^4U<
k@d3X1_=Hc5j;51:W118j5m10j=XK<6b<[8^2@T1S5U3\1Q8>j4J]?1aOl]2[P2c70bZ1l5mJ<a57j4JbU6l_1W9XBV52j4D
Gj4D5h1m471AbP1\23m6UR30R4IT^2f2R5U<o6b9W72j4QY75j4k\6UL[1n]1Bj4c109Do:g2TGm5e2^;T?bX2[T2@Yd1c=M
g1j4P2S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2Bj4\
?df1U5a=a9Z]3[;Z2g9Om2Q9S1m3dFQ7[78j4T2ah2Z1n2f_1\h2]?4j4T2oT7]?5j4T2gf2W^4]?4j4T2oT7]?4j4T2oT7[
?5j4T2P;hi2UP44j4T2oT7a?5j4\\1hW1WT4WW12j4m\22j4nE2j4T23j4T2]d74j4T2]d7R97j4o:aS1jN]1]5T`42j4TW7
9j4[^1Wl1R<m2_;0ST3dW1S5f3S1C00Kl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q
202l28=Ke1c24S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239\P1Ef3S1Eg9hP3l=YDe121057e3j>X;TS1Q4Ki2n=Bf3
S1Eg9e^3YDe121057e3j>]^1m4i2n=X6f3S15=1Kl4n3?U6h85:T2<64f1404^1:6:406S14E0200111;212260171B2P11P
1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_92l6\32a2CCT2_1528h1e1210524n2313<X
61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Z
<d5Ef3S1Ej7l1aT1SZ2YDe121057e3j>]^1m4i2n=VALf3S1Eg9lH4ce2YDe121057e3j>]^1m4i2n=`4^92V1a35bK0Df3S
1Eg9e^3YDe121057e3j>[^11m4i2n=i7Df3S1Eg9e^3YDe121057e3j>[^11m4i2n=i7Ef3S1D0g9e^3YDe121057e3j>[^1
1m4i2n=i7Df3S1Eg9e^3YDe121057e3j>]^1m4?Y2n=a9Bf3S1Eg9e^3YDe121057e3j>]^1m4i2n=U6f3S15=Ml4n3?U6h8
5:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I4
5En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2U2i2X5T12V1K93o1e=T3d32Q202JQ28396Dc1
Jj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239QA2j4\]2T1j43Z6WU3fW1eK2V1VP1cF7BE>e1@>a14Y4KP9]31
6@nC@416Q1859:W5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2i3U1X5T12V1K93o1e=T3d32IW102l28=
Kc1e24S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i7f=^2UG\8P5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i72j4SW65j4TP3o
e3jIQQ12j4\e31j4Y1j43[1DY4oY1A6eT1i4g6ma1eK2V1jf17BET2@>a14Y4n3[9161>nC@416Q1859:h1j4P2S2m5mE]1\
3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^2154X21Cg^1g6S8_2W1j43P2Y4`4[?UU2kc
1eK2V1cZ1V<7BET2@>a14Y4c3T1a8162=nC@416Q1859:Q1j43Z6\d2a>oY1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859
:U1j43Z6j5UGT;h]1of1eK2V1\F]P17BET2@>a14Y4Z=16@nC@416Q1859:IOj43Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC
@416Q1859:W1j43P2Y4n\4eK2V1jf17BEF]1@>a14X3P1Z2[2R41^416@nC@416Q1859:f1Q1j43P2Y4n\4eK2V1jf17BET2
@>a14Y4o3Z916@nC@416Q1859:S1j43P2Y4g5]g2h_1eK2V1jf17B2BT2@>a14Y4Z=16@nC@416Q1859:Q1j43Z6c58QW4eK
2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:4j4T2^c7[S18j4\80[m50U4k:P13j4DkN6j4DP>UX2kMVR41j47j4iP2_h1]4
b9kU3hG4j4iP2_h1]4U3j4Jh1`4V1Hf1W1Ol29MA>DY4o20d1Q16U3\2[3a2W35e4<c8n3a2f>b4R1`2k1Q1e65Y2\:=0i2d
1e5Oo1Jn2S1b57L;9_<6Y5a290P123`20@=OR1<Q9g2^6n1Z@T52Q1e11\6`8Z63h4B5[2`1o3Y2C^3]2PC`=D;j1j4Jh1g5
g4^1V4Q1f2h3d26l28Q10a1l1V1i55W8k2h8Y9P8a5f1ED61aC6j2@AZ2dAh1o5n>_1Z2@`2Z5X@eEmK985l7m20k5n2n2j4
JN;=`1e9=o11b45L19Q2l18JC1R1Y5:j1H>5f1W>k?l2X8U8D4V1Z4Y1f3R91d1?LR135h18l6361T7JW2=R171h;Q2`7H2O
2:\<U1I]4X@Q30a2X2;[3f:P7i1h5Q349P2OW6l:APD2i7j46;7Z1=`1Z3K1DY1b13Fk1a115Y1Z42o1C8@U2[198GLZ2T2N
A^5IU16S282A241E\5KKHo1V19L58k1=7BJAV2_48KQ7;R32L9N42^1Ie2Z1=V1<6Z149CT2\581P1Y2S34>9c1DP412=J2Z
1DM5C68f2\3;AK37J73Q3a45U6o3j1T1C1^1:23JS1:?7_1AVBQ5]2^6T10B2A44f2R3:>P1U5:`1R1a2;MR2g7[29469333
^1632<Q10Q2=;<6i18f250e1R2m1H^1W1X1N35i153P2`3O;I4]42547\1322<U1?C012S1@A5>3562Q1;H2F3V1\185Ki2j
4Jh1W3]210b33f1_1E71Q6Dl2T2U2\2Q4H>`=k4_1Y6b83[7S85:P21T1d>P31d1_2^1g22[3KF:Z3`3U17MQ1`17V<R;P>:
WH0e5`3i6Z1n8`2_3a41>R95n3d13l1862g3m4P:`42g8I;h;j46;7h1O8BU1`18I16?R16HI39EP1=GK11`1R2]25Ec1IM1
U16:ET1Q3NZ1k1Q215B[18871626==7W1R13@M6^1;T1=?J2@L2P1JB>V14I1JF50Da1?2;6J2>0d1e2R12LW1>e1^2n2d1_
4M4DR13i2Q2F8P1CJ67^15e2S1E2721Z10l18:92;17V1m1a2A<02\3O1j1552276V1h1JX1<KD4O11592724;a1>@77247@
W2CJ_;=2G2:22<87632355514232841=1K:d11Lo3`4P1^2NF;g1=1>Y2Z4Jb1^69I00B6=93V1h2e1:31Y14a11Fe2:U1:c
2Y1j1I>`1?f5>=>1;K289333T1D2M9Y2I<6>;66I6f1H=I=06V2a16CS1\1:X1>C40i15:25>G9b16T1A9@03U14[1Mk1725
47V10462<3Q14N08=A5:AD3137;_26Z1FN<;81Y2j47<j13c5=S5Z3MF`17LLC7b3Eg1Ol3Z3`C]Al6m5k1:21P3:e2D^=T7
e5R1[1f50R3j@`6R1C5_3e:>]4SDJAV2j4[1_Ga2g3<>9b4m1S7S1JnA\3d25P8j46C7`11j1EK1356i1X3HU1l9d1H3e1A0
265?F;0;0P1599G5<66V1A10214;67G1K1Gk2@1U466_1U23<=243028d4`1f3Y4;K3;Eg512IOSH@3V22S1^1d3\79o5421
]2:Y1411c14\1T12FM0P11N?4EKBm1N?FA_18HIY1G2W15X1P15@W1_3[8M6`1^1JN9<5>D25T1o1c3j1@g15d118W1^22P2
_2:?B1_1n1IB2=R1Q51KK5C0<CX21R2<a2a32d1V1M3Z5I;7=]124Df8l1;f1Hk4d3?11J17386413i1?51[1:=C0U1<B\2D
2Y1\65e1@A0D1b6j4J7`11j1EW1C2b43DU1`5T11b53b25?`14I159Q15D5k1447BG1X1X3@W4=V4^1P9[7g512IOl1_2n:o
6c4V1Y2i2n5JLn12c5X13X108h1LCP1296T11:1S1N47_2U1K7b15Y15k1Y1G22Z1@Gg1>9>Z1H14G0;HQ2`5Mg1K\1S1134
15D;555K851R172984:8:V2P1I662g15d11`1JT1>S2Hf1JB1]1U1W22`1n42MQ16<0Dd21]3c1a32d1V1U57N]1b:i24W;?
X1C63P28c1\1e4o13_23Q6Ai1j4J90]1a5U;^@b2\1X1R1i3o1U30k6aAOYLV?]4c=652o6P>f9>\1_1]2]31Y2l6h5o7R6^
7Z5231Q8>c515\3fH4b1[18V5U3j46C351\1]5@;h1ET2Q7k72@h10MT1R4c7;m1L72N2AHT12Q2n28c1c1NI;CP1;Q1B28a
Hl61m12c5d5Q6Y43[2R1X3^2U:P223R42Z6Q1:j1n3k9b13SE]111:T1;V70:R331g3T1m1o2i6c<PC]8d1Q5^>Q1j4J;j4o
220fFg:8PQ1dS1TU1i10g1Q1c1o11:1`3j16d8?[HmS1g=0f6TIEj4J;\1XMS3YIXc1nW1S44SP11`c1X1^5h8b8n2e1X4c1
j4T1^1a5l5Y2n2]23?d>1^8b50d41o5b1_61S1]5m>Z4Q3Q5bMd1m2V6hCS7U7k2U=`2[2X2Y2R2]1f7U40S1234k1`U1Lj4
T1^1Eo:d8B[Ce8l8]1_2iNoEeY17FHf_1<a6Q6Y=U4<6_?QA:j4JTb2^Gob3P=\7U>k@X52j4J4j4JdY7R5>j4JYe6UBT2f4
T1^5Z2n7_@>a3\7?j4jW1m<f;aDg5mU1aAbIR1o>kR1Z1Z2h2l1j4P2S2m5mE]1\3[1X1m1:=V3Q>b8a12521E0e6b=AWAWF
_2g3S10023[5A?c1_@b518m1[Dj9V2l8FJR2^274X21Cg^1g6S8_25j4c2`41ka62j4c2m5j4J70a17Q4X1?:AV2R14IX1JI
e1874>E11Jm3A3<U10Z163222[10`2;8h1614100:5<5l5X2Ob4P1f1V1X=W288l3Oa1?T2Cb19T1e29G9S1J5;2[1HZ19?_
123Eh1f1m5`1D]2_5<AT1D6?KS36?]3:2;MG4:56i12@>?d2T2Z2V1R1W<@k1f=g9[1P1Q1R1V3b2c4@X1^1n3?^3F@`2LN^
:<O32<23R14S24n3i1=:_2:0f36I;U6o3h=`1k247\1Bd4a18n15j4c2QU11n39j4c2`41^P11P3MKh8_4:I078U14N4=U22
J4M_6Q1517B_11>FY23?c2c2B9:520S19:12312D;63?1404112\1482CB7ML1N1H7212J29:8U1T2h3O<>=b3]1Q2g8LU1m
20T2^;[6c2d4260:3841=:JI_43BU2b5G=Q2V2I3C29>b11d1]2O5><42213<Q143;4R1j23:2T6W1GA]1HB=26?P15?7Dm1
0e3j380bF9?R10K`1T1H2S3X3Q2\1252Q1Y2Z4<>@1243Z18a1R14=]1e3?P143<7Lb1j17`2[1DT1]21F1?R1S11T4S2k2B
Y1G2>5FMF9\1]1I3150_2AS13I19P1155W2>?3JC\141n2]2<6k1100<02P3j4B607^14j3E9e8R=9S11U8^2R2^1k6f1f2l
9V3c1^2`LP7P=o5h5o6i>k2f6I80\Ge4KO01P2U7YJ7=^1CQ19N841:]2181;l62S2k2V35d1Y3[1;T51Z115Ff194?3^1X1
36Q1Z1A]2Cn1>2T2j4B607c1`=`>1d:R2^1b8^AoNP7PCbKb9R10\Ge4KP11P2_Q17=^1CQ19N86h2<X72S2k2V35d1Y3g1T
51Z17Ff194?3^1X1n1HA]2Cn1>2Z1j4B607c1`=WIR2^1QJdd2iV1KR1P2_Q17=R2Q1a4e72o4V35d1V:1b1]2>?3^1X1g5C
n1>2a1j4D407c1j4e8`>1d:R2^1[1eH`Z2S:UU1c1KS3`7f5b@d37`2c5b2R52o4V35d1V:1b1]2>?3^1W3b1U2C]22V1j4D
407c1`=WIR2^1[1eHdd2iV1KS3_Q17`2c5h7o4V35d1V:1b1]2>?3^1b4]2C]22T1j4D407c1hV1R2^1[1Z]3iV1KS3_Q17`
2c5h7o4V35d1V:1b1]294?3^1P7C]22T1j4D407c1hV1R2^1[1Z]3`3XS1KS3_Q17`2c5h7o4V35d1V:1b1]2>?3^1P7C]22
W1j4D407c1hV1R2^1[1l4]X3iV1KS3_Q17l1C_53h7o4V35d1V:1b1]2>?3^1P7CV1V12`1j4D407c1j4VG1d:R2^1[13j4f
Cdd2UU1c1KS3`7f5WD7`2_53h7o4V35d1V:1b1]294?3^1b47U2C]22W1j4I0dX1a3R6cX3TV1DKS3PCg1c<27]210X3Z2h7
f48i1\15d1V:1b1]2>?3^1P7C`2^1j4I0kBlB4f2k2ER6TZ2k7aF0K2]Q1\4KS3[O:h17]210c5h7o4i1\15d1\6i31b1]2>
?3^1P7C`2l1j4P2S2m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1U:U:Q<l8FJR2^274H>P1
1ChDnIg6S8_2Ej4J91Z6S=R:S1d:a<R5jX1a:l<H0c^21[;_KUQ16j4[]1l7b_41[O5j4cc2d9WR2Sj2S2j4;d1S2m5mE]1m
2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@b518m1[DQ<l8FJR27^1G74\1K1CLZ:h=fEg6JX7_2Q2j4;d
1S2m5mE]1m2>d2m1:=V3Q>b8a12521E0eN\7WF_2T1b2S10023[5A68c1_@b518m1[DQ<l8FJR27V274\1K1CW;h=fEg6JX7
_2Q1j43Z6n\4eK2V1jf17BET2@>a14Y4o3Z916@nC@416Q1859:f12j4QQ33j4bb3[X32j4^f8Cf3S1Eg9e^3YDe121057e3
j>]^1m4i2n=i73j4Dlg46j4Dg=UY2ZIR1V1j43@i5m7jG`BYP1i2X7W`1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:7j
4`V5e1bi1c8iG92j4Ym8_2j4j1G0`1m5^E>]1P4P2m1:=V3913Mj8[9o2a12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718
BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2j5o1Q>m2aD5o6g6>d7_2>j4DX5VBl4]40Sd3U4W?bR1_O4aY1@j4JX@RQ1X:hR1W53`6
Pd1lLQ<gHc1VIb=2j4Vh73j4WR8^=8j4bP1X4XY4RFoMSX1I9j4ob1d6_9mT2S;1e7oE8j4`Jed1cS1b=fb2g:ko15j4d1SY
2e4RZ6o1j46[100N05n2WQ1R9Z5f3R3]71>[:\]1U7c9j=Q1V`1i8\153_F]6T>4@3T3o1o42216131025>2201I5k267m4n
1B6AX1_1j4DM00N0a8]80iCe7\B2S252e6AVKi5e?U7iE3eS1P?_:3fFm?W5S1Z1e2o422:0M50V4`6AB6j4Yn4o\27Z?`67
j4V]3Zl2i9o2fD>5j4_IQ5mP3X7Cj480:XKc2e614FkY3ke1Sf1PCe1;01V=5j4lm6Q@R4d\1Mj4c2_\1\Ef9RJY2`BJH`Mj
ClK\2Q6c2]AZ5UAc2i:JAj:26P1_3Q1T5f3S1CMl4n3?n>5:a264f1404^1:6:406X1F4B1156271f11P1S111O015DU1<X1
72Fi5OBJ5a4[17<\1o2Mh43l1lDd98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K
93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239i14j4S;J]j56j4`i3dO]5Z3d2>j4DN09Dl
T1m5T>gg2[T2@Yd1c=[1j4UY1Z3l20W1b1j45FD^2c2o22U7d1^6M[6FW2a:i2S:RDj>e:]8k;j<P2l<g7n6h8:C]6WEo1V>
k2:j4Ra2hZ3Z[1\7Y57Y78UK>j4ZX1[@ko1XS2_=cM50f<7Z7]KY7>j4bT3Z1bc2S17aLX36P<6Ng;`P1^2j4P2S2m5mE]1\
3d2m1:=V3Q>b8a12521E0o<n@S8kE;_2g3S10023[5A?c1Q<b1m1LC@]418m1j5U5Z9Q<o7LFJR2^2154X21C9]99m2a3V8n
>o6g6>k2h4]11Ok2j4P2A0`1f2g1^1n8:c4S1k6]1\3d2m1:=V3Q>b8a12521E0o<n@7>\7WF_2g3S10023[5A?c1_@b518B
Z1d8N1Eo9@0AX1d9o7LFJX1I\2174Z1M199Z1`7Ki6V8h>5o6g6J_2h4_21d3j4D[1A0`1m5mE]1\3[1X1m1:=V3P8b5=b8a
12521E0T3`3X5l9KKW5V9:U:e1?[1k2X5_2K`1Z1AA0023[5A?c1a:b2Z3b518BEDCR1n3i1T1O0EZ6d3@0Am:l8FJR2^274
>9AM1CU2J1f6[1R<l2h1l1?X7l15]1Q3Ie1g6>_1f29S3_2Y4j4J0e1g1702K4a1^;8h5n8Di216JCi32Q1S1l7c6>c1@\2]
1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n
3C<>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1hA9d6Z115S2Z11k2V3i1U12o1a6@j4DPW113[3VY2LV8Q2a42f1S[2Q9a5
^2j4JU1S2m5_41[A]1\3d2W1E:=h1]1j3V:X3c40Da12521E0lA_3Lh?Z?l6_2^38S10023[5A?c1\@2KQ2d218m1[DQ<l8F
JR2^274Dc11Cn2;S:5RQ1T6BS8_2a2j4JU1S2m5a4[A]1\3d2W1E72=h1]1j3V:c2X50Da12521E0m<n4_3e@`4fAe1I^1o1
8S10023[5A?c1\@2Kf418m1n7\<Q<l8FJR2^274Dc11Cn2;S:5RQ1T6Ba3a4_2k3j4JU1A0`1W4e1U61m7c3d3>8T1K`2`1S
1<JE:=8DJO=e95<]3:b8a12521E0\@8Mo2V5h4^7V1h7W=_2GDZ2S100232X5A?c1[<:h3b5180AZ1m1`10LV35JP1Eo9@0A
P50k5_1\7FJR2^274X21Ca3m4O21i35c5]3_1g6Y3X55[2c4i4m1S8_2]2j4P2S2m5mE]1\3d2<J<872=MJO=Q>b8a12521E
0Z1b;Lh6^AWF_2g3S10023[5A?c1`95d2[3Gb518m1n7\<Q<Q8JFJR2>o174X21Ca3l95X4iLg6S8_29j4D5XV2dP54[1^NY
F?j4D^;V4_1Y>gMZC2VODi1hb2R8\Z1@j4DQY1^AlEe2`21T1n2_G]Z1k=j^1W;U75k4S2g]2oQ1g\33k4^^3\31k43k4ka3
eZ15k4k[3o5VE^E4k4ka3eZ1`m14k4k[3o5eZ12k4Rj63k4eZ3Y52k4o_32k4kW72k4k]34l4g`2e`1WP1P1l41Z6Ul2h`1e
K2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:S1l41Z6[Y2iBAV`1eK2V1]a1\57BET2@>a14Y4Z=16@nC@416Q1859:1l41l
41l42l4jJ4l4g`2Yd1Qb23m4X<fR31m44m4kh3TG_l1:m4go3m3S4ZT20iR1Jo5oQ13m4W]2\`13m4dm3=4m4_b3k6dF8m4m
T3c6o2i;n1Z;Z82m4T[22m4XR7Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a1
4Y4Z=16@nC@416Q1859:X1n4c1f4Qe2d8W_1eK2V1jf17=4<8T2@>a14Y4X3=8f5c316@ZAc2@416Q1859:T1n4c1f4Zc3cI
eK2V1\B]T17=4ET2@>a14Y4X3FZ916@nC@416Q1859:^1n4Z6a2l5g;Ya1f4Q2]5^4_7l<SBV@l;h?2V1dX1U>7BEOT1@>a1
4Y4Z=16@nC@416Q1859:P1EOn4Z6PZ2mR2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a1
4Y4Z=16@LQC@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4c9f3161>nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14
Y4Z=161>nC@416Q1859:X1n4Z6VDcB]Ml1l46ZQ11WP1\@X;2V1jf171@ET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V
1jf17;6ET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6`?]m3eK2V1YFP1_O7BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6`?]m3
eK2V1YF`P17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4i8`416@nC@416Q1859:P1n4Z6am2\
_1eK2V1jf17B2BT2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6T^2SS1eKeK2V1jf17B2BT2@>a14Y4Z=16@nC@416Q1859:Q1n4
Z6Q[2lQ2_=Q1S=2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4_=U>2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:
P1n4Z6[d2V4[d1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6gf2Vf1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q18
59:R1n4P2Y4c^3ZNeK2V1jf171@ET2@>a14Y4Y:P316@nC@416Q1859:On4P2Y4n\4eK2V1jf17BET2@>a14Y4Z=16@nC@41
6Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4l6]616@nC@416Q1859:\1Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416
Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1n4Z6k:gn1\8mj1eK2V1jf17BET2@>a14Y4c9f316@nC
@416Q1859:R1n4Q3X3TV4i6eK2V1jf17BET2@>a14g1a2Z=16@nC@416Q18319:P1n4Z6Vj2U@aR1eK2V1jf17BET2@>a14Y
4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17=4ET2@>a14Y4Z=16@nC@416Q1859:W1n4Z6d=i6YF_Lf9QIlR1eK2V1jf17B2
BT2@>a14Y4T2U;16@nC@416Q1859:f1P1n4Z6n\4eK2V1jf17B2BT2@>a14Y4^<K16@nC@416Q1859:Q1n4Z6`P2\3PY2eK2
V1cZ1V<7BET2@>a14Y4Z=16@nC@416Q1859:U1n4Z6YY1f1lHY>a:T`1eK2V1ne12H7BET2@>a14Y4Z=16@nC@416Q1859:Q
1n4P2Y4n\4eK2V1eY1T=7BET2@>a14Y4a4h816@nC@416Q1859:On4Z6n\4eK2V1eY1T=7BET2@>a14Y4Z=16@nC@416Q185
9:Q1n4P2Y4n\4eK2V1jf17BET2@>a14Y4i<@161>nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859
:Y1n44U6hN14n]3c@Q;2V1jf17B2BT2@>2^14Y4T2\8h216@nC@416Q1859:X1=S1n44U6hN14n]3eK2V1jf17BET2@>a14Y
4a:h216@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:V1n4Z6i5i8Le2gj3eK2V1YF1^P17=4E
T2@>a14Y4o1Z;16@nC@416Q1859:T1n4Z6c>Le2gj3eK2V1YF1^P17=4ET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6ga2Vk1e
K2V1jf17BET2@>a14Y4V7S616@nC@416Q1859:P1n4V2S4n\4eK2V1jf17B2BT2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4e
K2V1jf17BET2@>a14Y4Z=16@`2]A@416Q1859:S1n4Z6Y\2nLeS1eK2V1jf17BET2@>a14Y4^5c2P2V316@nC@416Q1859:O
n4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@_C>@416Q1859:V1n4P2:EX3cY2BgR2eK2V1jf17BET2@>a14]19a2Z=16@nC@416
Q18319:On4Q3X3n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1n4V2S4R7kU4eK2V1jf17BET2@>a14Y4\90l316@n
C@416Q1859:Q1n4V2S4R72hU4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6kb2Rj1eK2V1ac1X37BET2@>a14Y4
Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@`2]A@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Z=16
@nC@4141Q1859:P1n4Z6ob2_5^d1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:V1n4P26R4n\4eK2V1]<\Z17BET2@>a1
4Y4^2l5m1_2@16@ZAc2@416Q1859:P1n4P2Y4n\4a=S>2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17
BET2@>a14Y4Q;X216@nC@416Q1859:Q1n4P2Y4ck2Za1eK2V1jf17BET2@>a14Y4Y:P316@nC@416Q1859:T1n4Q24S4n\4e
K2V1eY1T=7BET2@>NB4Y4Z=16@nC@4160P1859:i1P1n4Q2X4n\4eK2V1eY1T=7BET2@>a14Y4Z=16@nC@416Q1859:On4Z6
_^3^NeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4P2Y4n\4eK2V1jf17BET2@>a14Y4c3f916@nC@416Q1859:X1n4
c1f4ci2Zc1eK2V1jf17BET2@>a141R44T2S1Z1R5BP316@ZAc2@416Q1859:T1n4c1f4Zc3cIeK2V1jf17BET2@>a14Y4X3R
5Z1BP316@nC@416Q1859:On4Z6X_3eMeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6RX3kT1eK2V1jf17BET2@>a
14Y4k4^816@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4P2Y4n\4eK2V1jf17BET2@>a14
Y4Z=16@nC@416Q1859:R1n4Z6n\4eK2V1jf17=4ET2@>a14Y4n1X2R916@SBj1@416Q1859:T1n4P2Y4P[1hh1TY1eK2V1jf
17B<8f1=@>a14Y4Y:P316@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4l2]:16@nC@416Q1859:Q1n4Z6n\4eK2V1j
f151BET2@>a14Y4h6`3P316@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4e<D16@nC@416Q1859:P1n4P2Y4n\4eK2
V1_NZH7BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1_NZH7BET2@>a14Y4Z=16@nC@416Q1859:Z1n44U6f6g<Y;14
ZS1T?g9o2jNk?eK2V1gT1RB7BET2@>a14Y4Z=16@nC@416Q1859:X1n444P6^CY;14ZS13Sm1[=eK2V1gT1RB7BET2@>a14Y
4Z=16@nC@416Q1859:W1n4P2Y4_]2YFTY1eK2V1Pd1i271@ET2@>a14Y4f3[4U1Q416@8eC@416Q1859:R1n402V6k[2RQ2e
K2V1jf17BET2@>a14Y4Z=16@`?]4@416Q1859:On4Z6cT4Z8eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6^C_i3e
K2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6iR3TZ1eK2V1ZJ_L7BET2@>a14Y4Z=161>nC@416Q1859:On4Z6n\4e
K2V1jf17BET2@>a14Y4Z=161>nC@416Q1859:V1n4V2S4mg26id1eK2V1bHWN7BET2@>a14Y4`2V1d5X3D16@nC@416Q1859
:P1n4Z6n\4eK2V1bHWN7BET2@>a14Y4e<D16@nC@416Q1859:T1n4P2Y4^5Q2d[2[:\_1eK2V1jf17BET2@>a14Y4l;]116@
nC@416Q1859:R1n4[2n3n\4eK2V1jf17BET25:>a14]19a2Z=16@nC@416Q1859:S1n4Z6k6`1dQ2HU@ma1eK2V1jf17BET2
@>a14Y4Z=16@nC@416Q1859:R1n4Z6j60iT2XQ2eK2V1jf17BET2@>a14Y4Z=16@0mC@416Q1859:Nn4Z6n\4eK2V1jf17BE
T2@>a14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6n\4S6aE2V1jf17BET2@
>a14R46Z2c2d4f316@nC@416Q18319:On4Z6n\4eK2V1jf17BET2@>a14Y4Z2o:16@nC@416Q1859:_1n4W23n3dY2Y1\1b1
[8Z4K[1P`1n;f?2V1XU1n<b47BET2@>a14]19a2[4g5V316@nC@416Q1859:On4Z6n\4eK2V1dX1U>7BET2@>a14Y4Z=16@n
C@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4i3`916@nC@416Q1859:T1n4Z6PEmg3g:m@2V1jf17BET2@>a14c3>6Z=1
61>nC@416Q1859:P1P1n4V2S4n\4eK2V1jf17BET2@>a14Y4i3`916@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4f
9c316@nC@416Q1859:P1n4Z6_b2^j1eK2V1jf17BET2@>a14T44Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4
Z=16@nC@416Q1859:V1n4W2@a3Y6l[1QZ1e`1eK2V1jf17B8<T2@>a14Y4Y:P316@LQC@416Q1859:Q1n4W2@a3n\4eK2V1j
f17BET2@>a14Y4Z=16@nC@416Q1859:Y6Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:S1n44U6fKQ314n]3eK
2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:X1n4Z6kOfP2WQ1S;^K62V1[8U7BTIQ5^87BET2@>a14Y4Z=16@n6o<@416Q18
59:On4Z6n\4eK2V1[8^^17BET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6\X2l?bEnKR3eK2V1jf17BET2@>a14Y4n3[916@ZA
c2@416Q1859:P1n4Z6\X2aT2eK2V1jf17BET2@>a14Y4n3[916@nC@416Q1859:P1n4P2Y4n\4eK2V1jf17BET2@>a14Y4l;
]116@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416J6859:Q1n4Z6RGke3jAj92V1ZI_M7BET2@>a14Y4
Z=16@nC@416Q1859:Q1n4Z6RG3ge3eK2V1ZI_M7BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Y
:P316@nC@416Q1859:P1n4Z6_c2^i1eK2V1jf17BET2@>a14Y4Z=16@_C>@416Q1859:l5f3W14:Ml4n3?n>5:a264f1404^
1:6:406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6m2Aa2Ch2_152Q2
e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1
239J7BET2@>a14Y4Z=16@nC@416Q1859:On4Z6XCei3eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1n4P2Y4n\4eK2V1
jf17BET2@>a14Y4^2^1k8@16@nC@416Q1859:On4Z6n\4eK2V1Q=hY17BET2@>a14Y4Z=16@nC@416Q1859:P1n4V2S4n\4e
K2V1jf17BET2@>a14Y4\9m316@nC@416Q1859:On4;n5n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V
1jf17BET2@>a14Y4Z=16@ZAc2@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14T44Y:P316@nC@416Q1859:R1n4c1f4n\4e
K2V1jf17BET2@>a14Y4f9BP316@ZAc2@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1n4Z6a\2\
P2eK2V1SR1Q@d47BET2@>a14Y4]7l516@nC@416Q1859:S1n4e2d3Xg1bERP2eK2V1jf17BET2@>a14Y4l1];16@WCF@416Q
1859:On4Z6n\4eK2V1jf17BET2@>a14Y4_3j916@nC@416Q1859:P1n4Z6XT2SOaY1eK2V1jf17BET2@>a14Y4Z=16@nC@41
6Q1859:On4Z6\S3aY1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6n\4eK2V1jf17BET2@>a14Y4c3W5^4161>nC
@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6Xf1gCmR2eK2V1jf17BET2@>a14Y4Z=16@nC
@416Q1859:Y1n444P6hN14aX1gOXH[=Z@Q8X32V1Tc1e37BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1]<\Z17BET
2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a141W4Z=16@nC@416Q1859:On4V2S4n\4eK2V1jf17BET2@>
a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@`2]A@416Q1859:On4c1f4n\4eK2V1jf17BET2@>a1
4Y4Z=16@nC@416Q1859:T1n4V2S4RX3nOl4eK2V1jf17BET2@>a14Y4_3ET9165:nC@416Q1859:P1n4V2S4n\4eK2V1jf17
BET2@>a14Y4U4T916@nC@416Q1859:On4Z6da2Yk1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6Tn3i>eK2V1lH
mM7BET2@>a14Y4Z=16@nC@416Q1859:W1n4[2EX3P<SV21gj1eK2V1jf17BET2@>a14]19Y1W1Z=16@nC@416Q18319:On4Z
6n\4eK2V1jf17BET2@>a14Y4X4Q916@nC@416Q1859:Q1n4Z6lZ4Q2eK2V1jf17BET2@>a14Y4n1[;16@SBj1@416Q1859:S
1n4Z6n\4eK2V1jf17BEF]1@>a14X3P1Z2^6R1]316@nC@416Q1859:Q1n4V2S4n\4eK2V1jf17BET2@>a14Y4\90l316@nC@
416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:U1n4P2Y4jV4S6eK2V1jf17BET2@>a14Y4^2T2o4U3@
161>nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4@i5n\4eK2V1jf17BET2@>a14Y4Z=16@n
C@416Q1859:On4Z6n\4T9`B2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1n4Z6n\4eK2V1jf17BET2@>a14Y4d811a416@
MPC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6d8WY1^W1b3o_1eK2V1jf171@ET2@>a14
Y4o1Z;16@nC@416Q1859:Q1n4Z6hQ2UHa6]\1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6cDHag3eK2V1jf17B
ET2@>a14Y4Z=16@nC@416Q1859:DV1n4P2Y4i;[a2h_1eK2V1`^1Y87BET2@>a14c3Eo8i3@16@nC@416Q1859:Q2Q1n4Z6n
\4eK2V1`^1Y87BET2@>a14c3Eo8Z416@nC@416Q1859:P1n4Z6_a2g9fa1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P
1n4X2Q4n\4eK2V1jf17BEZ1I@>a14Y4Z=16@nC@416Q1859:R1n4c1f4P8mT4eK2V1jf17BET2@>a14Y4[91l316@nC@416Q
1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4c9U3@16@nC@416Q1859:V1n4Z6\e2S7o3]\1eK2V1jf171@ET2@>a141W4S:V3
16@ZAc2@416@@859:P1n4Z6`l2]`1eK2V1jf17BET2@>a14Y4Z=16@ZAc2@416Q1859:V1n4Z6n\4eK2V1gERQ17BET2@>a1
4Ag3f3m1Q4Z1Eb116@ZAc2@416Q1859:Q1n4Z6n\4eK2V1jf17=4ET2@>a14Y4f9R3@16@nC@416Q1859:V1n4P2Y4n\4eK2
V1Wb1b47BET2@>a141W4f3f3Eb1c316@ZAc2@416Q1859:T1n4Z6n\4eK2V1jf17=4ET2@>a14Y4]7MZ1R3@16@ZAc2@416Q
1859:P1n4Z6ld2Qh1eK2V1TR1eD7BET2@>a14Y4Z=16@nC@416Q1859:On4Z6a6\V4eK2V1jf17BET2@>a14Y4Z=16@nC@41
6Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6oCnh3eK2V1jf17B2BT2@>a14Y4k8^416@nC@41
6Q1859:R1n4Z6n\4eK2V1jf17B2BT2@>:0U14Y4k8^416@nC@416Q1859:P1n4Z6nY30nR1eK2V1jf17BET2@>a14Y4Z=16@
nC@416Q1859:P1n4Z6a\2\P2eK2V1jf17BET2@>a14Y4Z=16@nC@416;E859:P1n4V2S4kOR]3eK2V1jf17BET2@>a14Y4Z=
16@nC@416Q1859:Q1n4Z6UW1hU3eK2V1jf151BET2@>a14Y4f3c916@nC@416Q1859:P1n4Z6UW1hU3eK2V1jf151BET2@>a
14Y4Z=16@nC@416Q1859:R1n4Z6n\4eK2V1jf17BET2@>a14Y4N0Lf5f516@nC@416Q1859:P1n4Z6i_2Tm1eK2V1eX1T>7B
ET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6YZ1nV1ek1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6nk2o`1eK2V1
jf17BET2@>a14Y4Z=161>nC@416Q1859:P1n4Z6QX3lT1eK2V1jf17BET2@>a14Y4o1Z;16@nC@416Q1859:P1n4Z6n\4eK2
V1jf17BET2@>P1964Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf
17BET2@>a14Y4\9m316@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4g3b916@nC@416Q1859:On4Z6n\4eK2V1jf17
1@ET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6Va2V3h1_CY2mP1k;i?2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4P2Y4
n\4eK2V1jf17BEi1:@>a14Y4Z=16@<aC@416Q1859:Q1n4Z6n\4eK2V1jf17BET2@>a14Y4_3l5Z2b116@nC@416Q1859:On
4Z6n\4eK2V1jf17BET2@>a14Y4l1];16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>P1@4Y4Z=16@nC@416Q1859:P1n4Z
6Sa3jKeK2V1jf17BET2@>W194Y4Z=16@nC@416Q1859:Y1n4P2Y4b4am1T9S9lBY5YP1eK2V1jf17BET2@>a14Y4T2b2T7]1
16@nC@416Q1859:Z1T1n4Z6k[2Hf9gAjT1m;2d?2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6j5U]2mi1eK2V1\F]
P17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a141W4f9c316@nC@416Q1859:On4Z6n\4eK2V1jf1
7BET2@>:V14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6Tf1fGR@o^1eK2V1
_c11X37BET2@>a14Y4i9`316@nC@416Q1859:W1n4P2Y4T8VZ2V2[2oe1b;R@2V1jf17BET2@>a14Y4c3P2T7@16@nC@416Q
1859:On4Z6n\4eK2V1TR1eD7BET2@>a14Y4Z=16@nC@416Q1859:P1n4Q3X3n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1
8319:On4Z6n\4eK2V1jf17BET2@>a14Y4]7l516@nC@416Q1859:On4Z6cb2Zj1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1
859:S1n4W2R4Pb3mJeK2V1jb1o37BEi1:@>a14Y4[8n416@nC@416Q1859:Q1n4Z6PDWm1ek1eK2V1jf17B2BT2@>a14Y4Z=
16@nC@416Q1859:Q1n4Z6PDmh3eK2V1jf17B2BT2@>a14Y4k8^416@nC@416Q1859:W1n4P2Y4iS3TY1eK2V1jf171@ET2@>
a14Y4l1j3Ha1U1Q416@j>S5@416Q1859:T1n4P2Y4hf1Uf2eK2V1lEmP171@ET2@>a14Y4`6g2Q416@nC@416Q1859:P1n4Z
6n\4eK2V1jf17BET2@>a14T44S:V316@nC@416Q1859:T1n4Z6AcS2hX2eK2V1jf17BET2@>a14Y4X1^3n4BP316@nC@416Q
1859:^1n4Z6c6PV1VT1T8i9k=[<>[3]6b5f;n?2V1aE^89_H7BET2@>a14Y4Z=16@ZAc2@416Q1859:Q7S1n4Z6c6RZ3dFb5
f;n?2V1PNiH7BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@LQC@416Q1859:R1n4Z6V7`Z
1Vk2eK2V1\G1[O7BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6V7`Z1Vk2eK2V1^G[O7BET2@>a14Y4Z=16@nC@416Q1859:Q
1n4Z6]V2`V2eK2V1jf151BET2@>a14Y4e2d:16@nC@416Q1859:On4Z6]V2`V2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q18
59:Q1n4P2Y4Z7W_2[f1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4i<@16@nC@416
Q1859:R1n4Z6jZ2JXQ2eK2V1Ye1`17BET2@>a14Y4M\<16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4l2]:16@nC
@416Q1859:R1n4P2Y4n\4eK2V1jf17BET2@>a14Y4Z3If4^416@nC@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4Z3U5
i416@nC@416Q1859:R1n4P2P1X3Qg2le1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q18319:On4Z6n\4eK2V1jEoP17BET2@>
a14Y4Z=16@nC@416Q1859:S1n4Fc5bNjb2`KeK2V1ab1X47BET2@>a14Y4Ha<16@nC@416Q1859:P1n4Z6bN[^3eK2V1ab1X
47BET2@>a14Y4Z=16@nC@416Q1859:P1n4P2Y4n\4eK2V1jf17BET2@>a14Y4m3\916@nC@416Q1859:R1n4P2Y4n\4eK2V1
jf17BET2@>a14g1a2^3k916@<aC@416Q1859:On4Z6aT4\8eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V
1jf17BET2@>a14Y4c3f916@nC@416Q1859:Q1n4Z6d8_j1n=jk1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6kZ2
RR2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6_6T_2Yg1eK2V1jf17BET2@>a14Y4i9`316@nC@416Q1859:T1n
4Z6g:Z7U2ng1fP2l9FQA2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6g:`9eh3eK2V1jf17BET2@>a14Y4Z=16@nC@
416Q1859:R1n4Z6nh3oCeK2V1jf17BER212=>a14Y4Z=16@nC2=416Q1859:T1n4P2Y4YQ2d[2eK2V1jf17BET2@>a14Y4l1
R2i8@16@nC@4160P1859:_1n4P2:EX3n\4eK2V1jf17BET2@>a14]19A;;W1C0a2Kn6X216@S@0i3@416Q18319:X1Nn4Z6n
\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4N0Z<16@nC@416Q1859:R1n4e2d3n
\4eK2V1jf17BET2@>a14Y4i8k3D16@WCF@416Q1859:Y1n4P2Y4hZ1_<g1Q1?QGQ3Wh1eK2V1aDb9eH7BET2@>a14Y4o1Z;1
6@nC@416Q1859:P1n4Z6n\4eK2V1aD2UR17BET2@>a14Y4Z=16@nC@416Q1859:R1n4Z6nT3m?QHeK2V1WHU5\I7BET2@>a1
4Y4Z=16@nC@416Q1859:P1n4Z6]P3`\1eK2V1jf17BET21>>a14Y4Z=16@nC@416Q1859:P1n4Z6cb2Zj1eK2V1kY1n<7BET
2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6Wk2fa1eK2V1jf17BEf12:@>a14Y4Z=16@nC@416Q1859:P1n4V2S4n\4eK2V1SR1f
D7BET2@>a14Y4Z=16@nC@416Q1859:U1n4Z6gIS6`B2Im7fa2eK2V1jf17=4ET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6bc2
[i1eK2V1jf17BET2@>a14Y4f9c316@nC@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>Z164R46Z=16@nC@416Q1859:On4Z6n
\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1P1n4Q2X4a@\l3eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6
n\4eK2V1jf17BET2@>NB4Y4Z=16@nC@416Q1859:U1n4P2Y4n\4eK2V1jf17=4<8i1:@>a14Y4Z=16@j>_2c2@416@@859:P
1n4P2Y4n\4eK2V1jf17=4ET2@>a14Y4Z=16@nC@416Q1859:S1n4Z6i\2k=W2P`1eK2V1jf17BET2@>a14Y4l2k2a716@nC@
416Q1859:P1n4Z6eb2Xj1eK2V1gERQ17BET2@>a14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@
416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4g4b816@nC@416Q
1859:On4Z6n\4eK2V1jf17BET2@>a14Y4T2U;16@nC@416Q1859:On4Z6n\4eK2V1jf17BET21>>a14Y4Z=16@nC@416Q185
9:On4Z6n\4eK2V1jf17BET2@>a14Y4]2l:16@nC@416Q1859:Q1n4T2U4n\4eK2V1jf17BET2@>a14Y4i80_416@nC@416Q1
859:b1n4P2Y4e3W5eR2n7@jh1eK2V1cf167BET2@>a14Y4`2X140C00`28[1m3@16@ZAc2@416Q1859:DP1n4Z6e3h@_h3eK
2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4k8^416@nC@416Q1859:Nn4Z6n\4eK2V1j
f17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4P2Y4Wj2fb1eK2V1jf17BET2@>a14Y4Z=16@LQC@416Q1859:On4Z6Wj2fb1eK
2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6n\4eK2V1jf17BET2@>a14Y4R60V716@ZAc2@416Q1859:P1n4Z6n\4e
K2V1jf17BET2@>a14Y4S6V716@ZAc2@416Q1859:On4Z6na2oj1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6YY
10[Mj?\f1d:PA2V1oMjH7BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6n\4m8gB2V1WNbH7BET2@>a14Y4Z=16@nC@416Q185
9:On4Z6ZR3cZ1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6o`2nk1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q185
9:On4Z6Pc2mi1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:S1n4Z6^X32\T1eK2V1eY1b<A7BET2@>a14Y4X8Q516@nC@
416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q18
59:Q1n4c1BS4n\4eK2V1jf17BET2@>a14Y4Y:P316@nC@416Q1859:Q1n4Z6^Y1_S3eK2V1jf17BET2@>a14Y4Z=16@ZAc2@
416J6859:i5f3W1?Ml4n3?c;Z35:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53
l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1
2116286ET1NQ1P1b1D253Y1T1>=_11f1C\1239J7BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6n\4eK2V1lNmG7BET2@>a14
Y4Z=16@nC@416Q1859:P1On4Z6n\4eK2V1[\1^:7BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6ik10Sa2eK2V1jf17BET2@>
a14Y4Z=16@nC@416Q1859:Z1n4Cf5^4dHQ>dm2S4eK2V1[\1S1Bg87BET2@>a14g1a2Z=16@Z@c3@4163M859:]6P1n4Z6^4
dHj_3eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Y2On4Z6n\
4eK2V1jf17BET2=2>a14Y4Z=16@nC@416Q1859:U1n4b1g4n\4eK2V1bP1WF7BET2@>a14Y4Z=16@]=16^1h4@416Q1859:T
6On4Z6n\4eK2V1jf17BET2@>a14Y4l5]716@nC@416Q1859:Q1n4Z6^U2_W2eK2V1jf17BET2@>a14R46Z2o:16@nC@416Q1
859:R1n4Z6n\4eK2V1jf17BET2@>:0K94Y4Z2o:16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q18
59:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:a1n4Y5P1OoCo4T2eT1W3[>0oIT8U=S;VA^:2V1iX1P>7BE9j
1@>Z164Y4d83g3I16@nC@416Q1859:U1n4Z6oDo4T2eT1S\2h1`4[E2V1jf17BET2@>a14Y4`<I16@nC@416Q1859:On4Z6n
\4eK2V1jf17BET2@>a14Y4Z=16@MPC@416Q1859:On4Z6R^3kNeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4;n5n\4
eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6`D^n1ni1
eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Nn4Z6n\4eK2V1j
f17BET2@>a14Y4Z=16@nC@416Q1859:R1n4Z6Tk2ia1eK2V1jf17BET2@>Z164Y4e6d616@MPC@416Q1859:P1n4Z6Ya2j9i
a1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:W1n4Z6Z72f9\IPOl8n2aJmLeK2V1ZG_O7BET2@>a14Y4Z=16@nC@416Q1
859:V1n4Z6Z72f9Qi1XB`CR1jKeK2V1ZG_O7BET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6_b2W5^2Ec5_>mMeK2V1jf17BET
2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6n\4eK2V1jf17BET2@>a14Y4d811a416@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2
@>a14Y4Z=16@nC@416Q1859:R1n4Z6j:b1`U2oj1eK2V1UJdL7BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6]f2]5d4]\1eK
2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:P1n4Z6j1S[4eK2V1iOPG7BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6bb2W<X
BjKeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6`4\4PT4eK2V1jf17BET2@>W194Y4Z=16@nC@416Q1859:On4Z6
eP3X\1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6`a3]KeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6`
a3]KeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:T1n4Z6^b2RAi6Q:`HeK2V1jf17BET2@>a14Y4d83a416@nC@416Q185
9:Q1n4Z6bb2n@k@`HeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@MPC@416Q1
859:S1n4Z6bb2m8o4Gj?jKeK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6RT2kX2eK2V1jf17BET2@>a14Y4Z=16@n
C@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4Z=16@L0PC@416Q1859:P1n4Z6ce2e6d`1eK2V1jf17BET2@>a14Y4Z=1
6@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>OA4Y4Z=16@nC@416Q1859:P1n4Z6WZ2^b1W@eK2V1jf17BET2@>a14Y4Z=1
6@nC@416Q1859:P1n4Z6Vm2g_1eK2V1jf17BET2@>a14Y4k4^816@nC@416Q1859:Nn4Z6n\4eK2V1jf17BET2@>a14Y4Z=1
6@nC@416Q1859:U1n4Z6n\4eK2V1jf17BEF]1@>a14Y4C0^7E0_416@nC@416Q1859:X1T1n4Z6n\4eK2V1jf17BEF]1@>a1
4Y4C0T80Q1]316@nC@416Q1859:R1n4Z6n\4eK2V1jf17BEF]1@>a14Y4C0T8`416@nC@416Q1859:On4Z6n\4eK2V1jf17B
EF]1@>a14Y4Z=16@nC@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4i80_416@nC@416Q1859:S1n4Z6n\4eK2V1jf17B
E@c1@>a14Y4[4KR816@nC@416Q1859:`11R1n4Z6n\4eK2V1jf17BE@c1@>a14Y4[4n816@nC@416Q1859:`11On4Z6n\4eK
2V1jf17BET2@>a14Y4P1Y<16@nC@416Q1859:S1n4Z6n\4eK2V1^;\Mn=7BE>e1@>a14Y4K^<16@X9e:@416Q1859:P1n4Z6
n\4eK2V1jf17BEF]1@>a14X3P1Z=16@nC@416Q1859:Q1n4Z6n\4eK2V1jf17BEBa1@>a14Y4N0Z<16@nC@416Q1859:P1n4
Z6SU3jW1eK2V1jf17BET2@>a14Y4S4V916@nC@416Q1859:P1n4Z6n\4eK2V1jf17BET2@>a14Y4k7M`416@nC@416Q1859:
On4Z6PV2mV2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:On4Z6PV2mV2eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:
U1n4Z6n\4b1S3T3iC2V1jf17BEF]1@>a14Y4]1[7`416@nC@416Q1859:X1[1n4Z6jT1U4R74Z1eA1WDWZ1W3GR7eK2V1cLj
A[87BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6f]3WOeK2V1ZJ_L7BET2@>a14Y4Cf<16@nC@416Q1859:On4Z6n\4eK2V1j
f17BET2@>a14Y4Z=16@f?W4@416Q1859:P1n4P2Y4_T4^8eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:Q1n4Z6n\4eK2V
1jf17BET2@>a14k3=Z=16@L0PC@416Q1859:On4Z6\T3aX1eK2V1jf17BET2@>a14Y4Z=16@nC@416Q1859:R1n4Z6Sj3jBe
K2V1bFWP17BET2@>a14Y4o3h2a616@nC@416Q1859:On4Z6n\4eK2V1jf17BET2@>a14Y4o3Z916@nC@416Q1859:Q1n4P2Y
4n\4eK2V1jf17BET2@>a14Y4b4V5`316@nC@416Q1859:S1n4Z6XERj1b6kOSGeK2V1lQ1mD7BET2@>a14Y4Z=16@nC@416Q
1859:Q1n4Z6nf2oe1eK2V1jf17BET2@>a14Y4Z=16@_C1<@416Q1859:X1n4Z6`g2VBf8e=Z4^8X:\A2V1^BUFU>7BET2@>a
14Y4o4_2j516@nC@416Q1859:Q1n4T2U4n\4eK2V1jf17<5ET2@>a14Y4i8`416@nC@416Q1859:P1n4T2U4n\4eK2V1jf17
BET2@>:V14Y4Z=16@nC@416Q1859:V1n4Q2X4l5c91jh2m=bFeK2V1YF`P17BET2@>a14Y4^5k716@nC@416Q1859:V1n4Q2
X4l5c91Tj1eN`T1eK2V1UNdH7BET2@>a14Y4^5k716@nC@416Q1859:S1n4P2Y4YDdh3h9lA2V1jf17BET2@>a14Y4Q1g7`4
16@nC@416Q1859:6o4W[7\:QOX2X13o4fd8a32o4fd83o4de7QO5o4W[7P9[1QOQ5f3X1>Ml4n3?W=f15:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239]^14o
4XL3Yh73o4fd8c33o4W[7^Y15o4lP6ZZ1^Y1c3]6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:406S14E0200111;21226017
1B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n
2313<X61Y1MR4T2241O2P25<COGX5T12V1K93o1l2h:T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>2:_
1152]1C\1239f<YJk1j2Q6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1
<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2
o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8:
a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X
61Y1MR4T2241S3kNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1S6f3Y1=MV1e3n3?U6h85:a264f1404^1:6:4
06S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32
a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1
AP1D253Y1T1>2:_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O
0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239S_1R6f3Y1
=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2
f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12V1K93o1e=T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239d6f3Y1=Ml4h1U22<U6b6U25:7Dd164f1404^1:6:4
06S130E0200111;212260171B2P11P1S111O0151B;I65X17Ii5OBJ5[45V1037<:0@?o2f53DW1`6S;<g2g98I45En1C4H3
15_9o6\32a2CCT2_1528h1e1210524Q1l1313<X61Y1MX3IHM=241O2V1h3X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S
1211986E9JNQ1A>AP1D253Y1T1>57_1152]1C\1239`6f3Y1=M4g4n3?U6h85:a264f1404^1:6:406S14E0200111;21226
0171B2P11P1S111O0151BU1<X17Ii5OBJ5<S3J5V1037<:0@?U236>f53DW1aN8I45En1C4H315_9`4^2\32a2CCT2_1528h
1e1210524n23120<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1
>=V18152]1C\1239k;XK16^1R>U6f3Y1=Ml4n3?U6Q7f15:a264f1404^1:6:4065M4E0200111;212260171B2P11P1S111
O0151BU1<X17Il4LOBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1M
R4T2241O2o4X5T12V1K93S1Ke=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239W6f3Y1
=M4g4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o
2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202
JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239TW116^1R>]6f3Y1=M4g4n3?U6Y31\55:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1:84H315
_9o6\32a2CCT2\12528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986
E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239TW116^1Q8o2P3d6f3Y1=M@Ia3n3?U6h85:a264f1404^1:6:406S14E0200111
;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22_1@_1J5V1037<:0@?o2Jk43D1U1e3kJ8I45En1C4H315_9o6S12U22
a2CCT2_1528h1e1210524n2313<X61Y1Mm34l17241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S12119526E9JNQ
1P1AP1D2534T1;H>=_1152]1C\1239T=PP1V6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1e3kJ8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n231
3<X61Y1Mm34T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2403Y1B0@>=_1152]1C\
1239[6f3Y1=Ml4n3?h42Y1h85:a264S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[
45V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12V1K
93o1e=T3d32GY102JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1B0@>=_1152]1CT172380V6f3Y1=MFU4n3?U6h85:a2
64S1B404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2i1l33DW1aN8I45
En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14
S1211986E9JNQ1P1AP1D253Y1C@>=_1152]1C\1239RDW6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;2122
60171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32D\102JQ28396D^2j130S1211986E9JNQ1P1;5P18;2403Y1C@>=
_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5h1b25V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T
12V1K93o1e=T3d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239S6f3Y1=Ml4n3?U6h85:a
264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En
1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O2o4X5T12V1K93o1e=T3d32D\102JQ28396D^2j14
S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239V6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260
171B2P11P1S111O0151BU1<X17Ii5OBJ22[45V1037<:0@?U2If53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210
524n2313<X61Y1Mm34T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D@m1j14S1211986E9JNQ1P1AP1D253Y1T1>=_11
52]1C\1239hR1X6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5`3J5V1037<:0@?o2f53DW1aN8I45En1C4H315_9g3W3\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2g2W2
X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=>1;98152]1C\1239d6f3Y1=Ml4n3?U6
h85:a264f1404^1:05:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5>Q3J5V1037<:0@?U2If53DW
1c1mL8I45En1C4H315_9o6\32a2CCk18_1528h1e1210524n2313<X61Y1Mm34f1=241O230b2=i1X5T12V1K93o1e=T3d32
Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>93>1;98152]1C\1239R@R6f3Y1=Ml4n3?U6h85:a264f1404^1
:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o
6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JN
Q1P1AP1D253Y1T1>=_1152]1C\1239h^1P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V10
37<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3211986E9JNR2A
e1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5
OBJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T
12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239j4f3Y184^1Ia3n3e6n8:a
264n542B0200111;212260171B2[40151U2X17Ii5L04P3@_1J40V1037<:0@?o2Jk43D1U1aN8I45d2CmB2U22a2CCl1g15
28h1]17210524e3X61Y1Mm34l17241f>93jBd32Q202JQ28396D^2S32119526E9JNR2AR24T1;]32]1Cm1T=PP1P4f3Y1=X
2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e
1210524e3X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1T6f3Y1=Ml4n3?U6h85:a264f140
4^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5M1BJ22`3J5V1037<:0@?o2f53DW1aN8I45En1C4H
315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S12119
86E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239o3f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65
V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3211986E9JN
R2AR2Y1i32]1Cm1]6f3Y1=Ml4n32<S61h8554a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<U
127Ii5OBJ5[45V1037<:0@?o2b533DW1R2^L8I459;n1C4E2315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T22
41O2o4X5T12V1K93o1e=j1Y1d32D\102JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\12317ac1Q4f3Y
1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5T6J5V1037<:0@?o2f53DW1aN8I45d2CJ[D2a2CCd3528
h1e1210524e3X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1R6f3Y1=Ml4n3?U6h85:a264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H
315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P2n2X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n23
13<X61Y1MR4T2241O2W4GX5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1
239Y6f3Y1:2Ml4n3?k4Y1h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45
V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h13CM210524n2313<X61Y1MR4T2241O2Y1c1Q2X5T12V1
K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP18;253Y1L7>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f
1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H
315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2m2Q2X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S121
1986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Y6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B
2P11P1S111O0151BU1<X17Ii5OBJ5[440V1037<:0@?o2f53DW1aN8I45En1C4H315_9]5a1\32a2CCT2_1528h1e1210524
n2313<X61Y1Mm34T2241O23=5W4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1;DAP1D253Y1T1>=_115
2]16<\1239X6f3Y1=Ml4n3?U6h85:a264f1404^1:6:1206S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OB
J5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32k1ECCT2_1528h1e1210524n2313<X61Y1MR4T2241O23=5`1f2X
5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239VW1Z6f3Y1=MCX4n3?U6
h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O01511@;I92X17Ii5OBJ5[45V1037<:0@?o2f53DW1a
N8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4f1=241O24j4X5T12V1K93o1e=T3d32Q202JQ2839
6D^2j14S1211986E9J31HQ1P1AP1D253Y1S10>=_1152]1C\1239S4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[
40151U2X17Ii5T6J5V1037<:0@?8f2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241oQ1d32Q202JQ28
396D^2S3211986E9J>?R2AGZ1Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P1
1P1S111O0151BU1<X17Ii5OBJ5_1V2D5V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6Q1K8U12a2CCT2_1528h1e121052
4n2313<X61Y1Mm34T2241O2h1BFl1X5T12V1K93o1e6o6T3d32Q202JQ28396Dc1Jj14S1211986E9JNQ1P1AP1D2534T1T1
>=_1152]1C\1239\6f3Y1=Ml4n3?U6h85:a264f1404HE:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17I
i5OBJ5B2IV2D5V1037<:01>?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1Mm34T2241O
2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D2534T1T1>=_1152]1C\1239oG\8UGS6f3Y1=1
Kl4n3?U6h85:a264f1404^1:6:406S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f
53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ
28396De1Hj14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02
00111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1
528h1e1210524n2313<X61Y1MR4T2241O2W2g2X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D25
3Y1T1>=_1152]1C\1239W4f3Y1=R1g4n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f5
3DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1m1k12]1
Cm1TW116^1k2V;T4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1a
N8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241[3cNd32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1Q;R
\1V4f3Y1=X2a3n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DW1aN8I45d2CVE2a
2CCd3528h1e1210524e3X61Y1MR4T2241[3cNd325k102JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1Q;RL1[4f3Y1=X2
a3n3e6MP8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?\2Bf53DT12aN8I45d2CVE2a2CCa32528
h1e1210524e3n4Y11Y1MR4T2241[3cNd32Q202JQ28396D2[2S3211986E9JNR2AR2Y1i32]1Cm1Q;RL1m?V4f3Y12:2g5n3
e6n8:Q1_164n54E0200111;212100400171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e
1210524e3X61Y1MT2m1T2241oQ1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1S4f3Y1=2g5n3e6n8:a264n54E
0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f537<W1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4
T2241oQ1d32Q202JQ28396B1^2S3211986E9JNR2AR2Y1i32]1Cm1;Q4f3Y1=^2[3n3e6n8:a264n54E0200111;21226017
1B2[40151U2X17Ii5o65L9037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1MR4T2241oQ1d32Q202JQ
28396D^2S3211986E9JNR2AR2Y1i32]1Cm1P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Ii5o65V
1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3X61Y1Mm34T2241oQ1d32Q202JQ28396D^2S3211986E9JN
R2AR2Y1i32]1Cm1V6f3Y12:Ml4n3?U6h85:a264f1404^1:6:406S14E0200111;212100400171B2P11P1S111O0151BU1<
X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2P
2n2X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239P4f3Y1=j5n3e6n8
:a264n54E0200111;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3
X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3211986E9JNR2Ae1<Y1i32]1Cm1S6f3Y1=Ml4n3?U6h85:a264f1404^1:6:40
6S14E0200111;212260171B2P11P1S111O0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a
2CCT2_1528h1e1210524n2313<X61Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1A
10MD253Y1T1>=_1152]1C\1239R6f3Y1=Ml4n3?U6h85:a264f1404^1:6:406S14E02001001;212260171B2P11P1S111O
0151BU1<X17Ii5OBJ5[45V1037<:0@?o2f53DW1aN8I45En1C4H315_9o6\32a2CCT2_1528h1e1210524n2313<X61Y1MR4
T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D^2j14S1211986E9JNQ1P1AP1D253Y1T1>=_1152]1C\1239Q4f3Y1=j5
n3e6n8:a264n54E02001001;212260171B2[40151U2X17Ii5o65V1037<:0@?o2f53DW1aN61I45d2CVE2a2CCd3528h1e1
210524e3X61Y1MR4T2241oQ1d32Q202JQ28396D^2S3211986E9JNR2AR2Y1i32]1Cm1]6f3Y1=Ml4n3?U6h85:a264f1404
^1:6:406S14E0200111;212260171B2P11P1S111O0151B;I<X17Ii5L01BJ5`3J5V1037<:0@?8f2f53DW1aN8I45En1C4H
315_9o6S1X22a2CCT2_1528h1e1210524n2313<T2S41Y1MR4T2241O2o4X5T12V1K93o1e=T3d32Q202JQ28396D6W2j14S
1211986E9J>?Q1P1AG8D253Y191H>=_1152]1C\1239e4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151NS12
X17I]1[4L04Z1f3J5V1037<:0@?8f2f53DW1WA0X=8I45d2Ck3j100Y2S=2]1S1CCd35261h1e1210524e3X61Y1MR4T2241
lER<d32Q202JQ28396D^2S3211986E9JNR2AGZ1Y1;]32]1Cm1S<P4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[
40151U2X17Ii5o65V1037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524e3T2S41Y1MR4T2241oQ1d32Q202JQ28
396D^2S3211986E9JNR2AR2Y1i32]1Cm1T4f3Y1=j5n3e6n8:a264n54E0200111;212260171B2[40151U2X17Id3T2o659
L037<:0@?o2f53DW1aN8I45d2CVE2a2CCd3528h1e1210524Q1c2X61Y1MR4T2241UOi2d32Q202JQ28396D^2S3211986E9
JNR2Ae1<Y1i32]1Cm14Q5\2\i6Yi1V5f3Z1<MQ1j3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17
Ii5OBJ5a4[17<\1o2f53l1aN8I305En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1
e=T3d32Q202l28=KY44S1211986ET1NQ1P1^13D253Y1T1>=_11f1C\1239c4b6X;\H9Q5\2_P1g<_=<lf1nA[e27Q5\2lP1
Z<_=W_5iO2Q5e\4;Q5=[e1Yb1aT1l^1ZDjd1]7Z4H1Q52Q5PX7:Q5\2m1g[1i;ZR4j1]=kl1f14Q5\2oW8e13Q5hF^e66Q5o
1hDjV4W^2;6Q51nT114bh7?Q5\10\1[U7P4Ef>f@^3U2l6Q16c3AQ5\10\1[U7P4T5k<\6e7U1[:S10LHQ3`1Q5[100N05VT
1^=e4`:12g:\]1U7[Y1]T1Z53h3YW1EW1EAS3d424651025>231:>5R37Z6[1Q3R5f3Z1<Ml4n3?n>5:a264f1404^1:6:40
6X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<\4k11Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253H@T1>=_11f1C\1239^W16Q
5\10mZ8Q6d7@Q5[100OYCZV1SV6^2e2o43<NS<24Q5S_4an3T@2Q5jm88Q5VS20[Q4_Dm1T5VA8Q5mI2cR5TY13l4b6m6Q5;
7h1c7g1=LGCCM1`1a4P2m5g7U4EY3;3Q1?Q4_3C69S2Ig1:g2<M>F0n52Q1R3b4b2h2\2LQ5U1`27a12i3E<O>U2U17l37E;
j1j1f12=S12G@011:<]3X1R238D17:Ga27;2Mo17X15k<Ma14N86Ko1P1o1b6]5g1=l1A;C<JHS1AJb1^6T10B2A912U84K1
g3?E:c2IP29X18Y1P1>]7169;T1=682X3=;<6>;0L9f2U4g1CS1U16:X1W106<[1T2o2`1Z1c1ES225<Y162292Z1L1061O@
A5>5=6e3>e1C=k6Q5Ch1X4<<=P3^1U4X1<a4e1KW2Q233Q3Q1f3a17n11?@GG0P1k1IFM6D3^20=20ILNI>?`1d2P10C;2;R
3]3\4A5n3]2;3S4;>49\2S3>A[2;Mj17DS1I]2Q41U4l35:V1M>b1K24A2g10:]1Ja1j1B?B7267;S2CU1;k1DLAQ1j7A8^1
9EN:396A:m8`4a5@K:=1o11g1FZ2c3h292U1A^17T3[1[31T2S4]24?d28l1Gl1B>f5V13c4:30f284X1_2U11P3<:Z1J9EL
DLk2^25>m1Fe1<V1Z8X12JFAQ2?j2Q2E\1g7Q5;7h1Q350153O6;@BU1?i2B6\17a2S51^1>@<3U1A=O??1[32V15o2P1h2e
33;a1d1l16V1a2]11V4KQ1O2Bk621m3?n2OX1`130Bi1j7Ch1;^4=_4P40:JX2^2:6V1154L>J6Cg321e1i1b2Z3152<1;Q1
13O3K@;]157485d41^1l2C11F432:Q111U287=6273=@\1o6\61T4=R5Y3]2f3j26d2_1U1Gc2X1H4KT1GZ1Q1^3;e1<AH8S
1Hf17Y5LDDV26216h33S1<M395g1;d1Y2C?X7[2A5G9b123NG44EZ1HBm1\1<B7K9U1I=8R25Y3U1:0Y1EG9Y6Q5;7h1Oi2>
U27J211P2f15m1159C4R6<Q1e4e1Y8BX28Z1KM12?Q1^2f1b1W1`2<65Q1U1AFR3k5N]1W1>\2e11e1<j1S2V1j1IP74a37a
12Gb2T1;R1;a1Y1Hc2:DKh115F<<k1Nk11L1:<i1\5D186J3a1KC2476;^32]4f2S3j16N2?8B9::6V1F=b9_1_26Ho1P1=P
1V2;CW1E2S1A]2M`5T10f73:U1f2GQ6T3X18X2a6;4T1X29g3f1IIm2d51g1U1]1[19T4Kl1G9EZ1S5DG9f20X1Y2b6k4Q5;
7h1`5W2>Z16EU1n111P4]90m4[5\1R1m41X2;b5_4?_3428U4]23T3X7h4BP2a1P3V1<A[1U2`5R2>Y39P29_264<Q1]23EV
1N12\11IS6g1T1;3W11k1Y4f?732AhCU6h1f1F^62D<0W1P3l3U1m:P3c2k72617752O=64Om3>;05W1V1_1n3_3R12P2V3a
6Z1U4725127L45123592W2;U1:AH1b3l2>X5Q5;7Z1=Oj1Ne5@U1_2`1a4S1Hc1m3<9g2\3P1U3e2EW1J7M1^6h1m2T1j1DP
1Dm7O@W2`3Jd2Z3S5m:Q40I7]1M^1R56o1Q2IN7S12X10K]3O_3:7P383O6j3T;Q2Y1U1D;G9Bf1d8]6d1=U7f1X7U4S2k2I
9J6S4l4^1a28Y1V3n3]1623J12O=?M4R3Fe196k2a5j1OV1Ll25=^3P1GOZ1[1M\2f1<@9G:10E0a2>3<250Jn1Q2E8Q1^5Q
5C]2b4Y23;1j2?j31@`1_1K5MH=P5Bd1m=22@3AV13Z26610e1d2[45V2d1g1Aa51J:Q1f2V1\5f4N_4f3?2Y1221a12GQ39
;9T1;a1O9@R5;<Q1V2Fa1_2Kb43>MQ1h4G>9i15<e1a2Z912j2R15;:71\1^:T=3k1X37Q52d2d3j1P1f1LOS1Bg2\1S1KU1
I>G63408133H6g1f4_1;AT2M[3Il1g2^1P:N8Kh1`1IK]1o2V2X3Q32Nb4Y4T1GQ5CgL6mBj1_1c>iL\GjT1XN3k1Lc2jGe?
SJY3S3a;d5`:Q5;7h1e2;5011113C<3F4168322T1T3DQ130NX3I1=W175>U1I23<><G0@1?>7P15[2]13Y15U1j1`2W12E5
Y1l1I2D3IDF;6@512V1;4U3:C25N3Y15C2K5K<=42BQ49W1W121n1?JR54d2T10[1k23I;F=T1X4MU1i1Ii3?Z1e1MP1=e2Q
2Y2=63>Q1B55@2d1;A521LH2>W1U1I3>14K2>S1A152@35A?D37Y2EE`2F1L[1<6B8E37=0=2]1J4M487173232KZ1V1?]16
V7I`4L`3Ha15d1a1<Y3T6JQ30a14Z3c1f1N9;D;T4a1>DH;S1N<@G>`1R1F_2V2_1D=L2O=;Fk1<E9324D6<:k1b72k1D2=P
2V1f39b141;B5A9EZ1HBR1\27>374F_19401B28R25X1KT1U1:0@H:R1P1Q5Ch1O[=^7Y3]@lCi5aDYIS27b6TS11[3aZ1Il
6dA<1^20m?c8b7k:_91Q1Q5CW>_;hAW1V1j1T6_1g1R1l;Z3S=Y9`>_7U@jHch1T6S=Y2V30iQ110]1A^7P2i1Q5Ch1h=XGa
3[32UB9n7m<e2Y6k<k>]2R9ZEX2?ET2kAR2j8Q3i9_2EQJU28X5<<IEm30a2U3P3_8S1e1P64512359l3R1[1Q2Q5Ch1DC_<
VN2\3\1dE^Li3`20[3Y5AP8h89d2U6_<A:2?8]142D1[;KoAQ3\32d212_3Q;Z7j:`1D82f3;f2c40T7W;e1m1l4V4G:h7GQ
5Ch]12eP2R5HP80kQ1`L]2b\12[6=QAo5:\<P981GQ5CcW1MM98S5`=_P10nKbE3YCUOZ22U8fNl6gClFR3Q5Ch1^;Y27l4b
2Gm6h5V1X2R1n1GZ22E:4:Q36T16\2V=?43g4OV8Dm5P3LW5N]1X9R5Q4[3[1f7CV1k1d4:W@3R1F[3k8c6b4h6m7S1412_3
k29Z:Bd3Q3Fa:15Y1\1b5b2Q2Z4Y3N:T1Bc3e3b1KS6f2f4Y2:W1Q2Q5Ch1e2^13o1oE0e74i;o2[8\7??[MmAWBh;66T20l
4?bG[8k3Y=k2^7m1fF<:<f2`2j4P7Y218L78HP1Da13H`2a3]4m3Z1<035B9;Q5j7^Dc@m1^=NfV12hEZk27R5QV5_@U9iT2
[G13R5SG15R5hl1l4WX6_<3R5Wa4`\34R5go5Ul21:R5Q24me1X20Pl1c9o]3n_1AR5@f1UBe21Qm3[4FaAOg2d>IlLjC93R
58gl64R58Xh5U71R5BR58f@e1g1e21[<c\1hAVR1Yl1j9iIWN;]F_3=R5o>0nV1oBP4e3Z1ca1`1eDR2n]1g1R507a1<\7PB
20Y1]5@j1114>Df4`4^:Z2R19<i1j3d51U\1_5f52U2g7gF:oX1o2o2Z3Ch5W2`1`7R2X699T4k1?dMe42R5Qj85R58kg1Y2
ho24R5SG1]a3KR5V2lD1dIe2B]4PGLQ;3n3D\d1cIWU14n2Q1P3iB?j3=m3V>6R570ek1X`2_a22R5Zj6P1R5B91o1eLg<Q?
0W1`52T1j[1ZBjIY=m1:^El19BfCj9P7Y9VM76g<^2<R5L1eNi=h;`1EX1`5R]1hW36R5LZh1V2kU4iEP1R5B91\1XMc7d;1
0c4c3g5Z^1YU1TGk8T7W3V2;;49bDP7lIm@2302BR5BkB[KS1_;0W1\3n1SU2S;4j<ULgA^8\1MR57D00eNd7^6c<Q1b2`3b
Lj5i2`8m5b3i8i?aOiBW7b5\6]531mW1;R57`j1d2T4mc3Z3jT191cV1BR57D1eNgJ;E0a2`3h]1m5Z8Q4b4j`2m67R57Dki
1jP4f5iE5R5d10bU1RY39R5Q2[BST1h<1Qh1b1b1DR5Q4[@VFCaF_31hg116b1d2\3Wo1YHG`4Pc12Q1R5U2ne1Y27^80P^2
kBiHd7_Dm1T5P:Z42450;@41<JR3m6YJE4;d45S5cS1Z1144S5nT114V2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E
0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_27S5RP1g2HZ114T2S5a1Y2m5mE
]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8
_26S5RP1`3Z114U2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P
1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2S5g1S2m5i@S5]1\3;14Q2m1:=V3Q>b8a12521E0c<SHZ1\6c7V8_2g3S100235U5A
?c1Am?b518m1[DQ<l8FJR2Q2<74X21Cg^1g6>d7_26S5cJZ:14YX16S51lT1121V2S5a1Y2Y5CmE]1h3140P2m1:=V391Q1V
Ea12521E0lN4P7WF_2g3S10023[5<4?5]1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2HS512hP1P4121aX1g
OWCP5k?m6o4l1]5F6@1P6ib1g`16S5[HNc;147S5\Q1?Q314[V4>S51kP1NQ3121gS4M@1P6B6S5nT114k2fi36S5lQ1Q314
ek25S5W5fO148S51lT1121VU41:S54iT114V1[o2_MX8[I_1S512T20\J6n3_1`2121VF[Z2k?>T=102\51F6@15Y1h2[1;1
@H[1<P1E`:0A@jF`]15WE8S54gQ1Q314bP3hU1?S512gQ1Q3121bP3aMb5^11P6[16S5nT114l]3k16S54iT114bP3n2S5a1
G0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7l7Z>_2g3S10023[5<41=c1jE718BZ1IU10f14V1Q3>P1EDZ9@0Am:R
4i4F5DX1Ib2W3o1k62g?k1Z2]1U95o6g6>;X7]11O5S5\Q1a3149S512iT1121bP3iK5S5lQ1Q3147S51jQ1Q31218S5nT11
4\:bZ1f8dk15S5nT114\:7S51US1f11215S5jR1S2145S5nT114Ya35S58eT1145S56gT1148S5gL6o714bm3R?5S5U8hL14
5S5nT114ZX57S5gL6o714e\45S5bK[9146S57fT114ig5S5f3\181Ml4n3?n>5:a264f1404^1:6:406X1F4D140040271f1
1P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T22
6O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\12397S58SQ1?Q3146S5nT114R
1[U16S5eR1X214R14S5nT1146S5\Q1a314X[39S51ZQ1a3121X[3gI5S5nT114X[38S51lT1121PU4f[15S5UKh9146S5eR1
X214bk28S51cR1X2121bk26S5bK`3j5146S5SOj514^n57S51QOj51219S5iJ1i7X214ai3oY16S5eR1X214aS55S5nT114a
S5d2f3\1=N:S2Y2c3:bE]1\3;14Q2m1:=V3Q>W4Z4a12521E0RV1WF_2g3S10023b2e121057>A?c1S9[7b518m1[DQ<o1l6
F9@R2X23174X21C<Z5S239]V1<91n5S8_2Kf3\1=Nh4n3iJ14YJ`2S[2e121057X<ea1m7l4n3Z5a2TW114S5nT1147S5bK`
3j514XZ25S5SOj514V2S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1jE718BZ1g3[1Q
3>P1Eo9Q<R4i4FJR2X4a1o1aU1U7g6S8_26S5\Q1?Q3146S50[Oa5145S5\Oa5146S5W5kIj5147S5nIT5j514aP6:S51lIT
5j5121aP638S51jQ1Q3121_F9S5\Q1?Q314j\1X3gd4Z2S51e1S2m5mE]16U3;121Q2m1:=V3W3_:97131c2[3R2a12521E0
RV1dC]1T1_2g3S10023[5A68c1_@b518m1[DQ<l8FJR2Al174X21CeX1Q6g6S8_28S51jQ1Q3121SR3;S51ZQ1?Q3121VU41
P6W2S51_10X2m5mE]1h31210P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4
FJR2j5o1aU1U7g6S8_29S51lT1121jU67hX17S51lT1121mG5S5nT114f_55S5nT114[b5=S512_IY;121THU;3id1Y8W2S5
a10X2m5j?R6]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2
j5o1aU1U7g6S8_2]2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4S1l5WF_2g3S10023[5<4?c1jE718BZ1g3[
1R2N>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_27S51lT1121j[2W2S5a10X2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN
4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9j1P1U9R4i4FJR2j5o1aU1U7g6S8_2V2S5a10X2m5mE]1]2Z1140P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2[2S5a1G0
`1m5mE]1h3140P2m1:;1V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2j5o
1aU15o6g6S8_2]2S5a1G0`1Y5CmE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V15k
2>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_2^2S5g1A0`1m5mE]1\3;14Q2m1:=V3Q>b8a12521E0RV1mA0X4_2g3S10023[
5A685]1R5\;b518BZ1d8P1E:d9@0Am:l8FJR27V274X21Co1d@lD5o6g6S8_25S5nT114m[2?S51kP1NQ3121Uh3X4o76@1c
6BS51^1IfK2i61212m_1Ye2k6`CRW2QAI;S5QN22m5H14VY3e4ja18S5`R1]214Y]2ok1QS1W5f3\181Ml4n3?n>5:a264f1
404^1:663406X1F4D140040271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_1
52Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1Q5c8T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_1
1f1C\1239\6XJ5S5nT114hK5S5nT114T[48S58SQ1?Q314T[47S5VP1g414eV4[j2:S5VP1U1]1S214nV4n5Sd27S5VP1g41
4oV4d8MS5Z2l;X<e5U1]1S214\:e8i4<:^AmY1e?^3`MV2n5T<_T1g4W3kAb9i=<S5VP1n3H14RCd`2WS1d8m]1Q85S5nT11
4cX58S51lT1121TH^`47S5nT114b>1ni49S51lT1121P@fg1kP37S5nT114a17d<?S500VNe6121QC]S4I^1j?a;XR1;S5n7
oL14d=Uj4H]LmY1c38S5XNe614gW2ng2l86S5nT114hf5XZ17S5bK[914ji1ml37S5cDh<Ao214@S5cD1a3@_5S3Ao214VLc
[1Rn12mT37S5cDZ=V2H145S5nT114h\4<S5eMX714Q^1XO^c2iEZGm3RN8S5nT114jV60R7PR1o1S51e1S2m5mE]1\3;121Q
2m1:=V3Q>\1U7a12521E0RV1WF_2g3S10023[5A?c1_@b518m16TDQ<l8FJR2^274X21Cg^1g6Y1i6_25S5hKU9146S5nT11
4`R5^28S5nT114_W21nj2^25S5nT114VX1@S5Z2QO=S314Qa3eC@=[Cek1m;MV=Q1S51X2ZCb8d2>=S3121UHm329aT1[_1j
4a5]8;1O>15j5BU=ek1m;T>8S5jQ1S314^=\6la25S5nT114SZ35S5nT114ck4:S51lT1121eT4@1P6U2S5a1Y2m5mE]1h31
40P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_26S
5^E_?14VY25S5^E_?145S5nT114Pe2JS57l46GT7hBl414bLoT2\<i2R4<2IW?7Db2T6Z;[=n?<S5VKj4l414SO;kV3D8i7<
S51oOl4121^`3XC^11R66S5nT114VGS`6\2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1jE718BZ1g3[1R2N>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_2=S5aQ115T314eG`1I_W1nW2S]15S5aQ1\3149S51_
Q11Z3121\h2AS5aQ115T314RA0V5]c1Xd1[1Q:YD\6RM7S5\Q141Z3149S51ZQ141Z31215S5QNl6149S51oMl6121lg7IU2
S5a1Y2m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1Eo9Q<R4i4FJR2j5
o1aU1U7g6S8_2;S5nT114mj1NeB0a7o1Q96S5hKU914gZ5_2S5a10F0`1m5mE]1h3140P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1E1R5j4@0Am:R4i4FJR2j5o1lT1D5o6g6S8_2]2S5a1G0`1m5mE]1h3140P2m
1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1o10f1[1R2N>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_2
7S5nT114\o1m2mD8S51US1f1121kW15S5nT114hi25S5nT114RV6P2S5g1S2m5Y9g5[6?]1\3;14Q2m1:=V3Q>b8a12521E0
RV1WF_2g3S10023[5A1=c1_@^5318m1o8[;Q<l8FJR2^274X21Cg^1g6S8_2j1S5g1S2m5mE]1\3;14Q2m1:=V3Q>b8a1252
1E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_27S51lT1121eT46S5nT114Xi2ed36S5nT114Xi
2la25S5nT114Xi28S5nT114Ph1lP2Xh106S5nT114Va507S5eT1814Y\2`d27S5nT114Y\2g5h^2CS5Z10OYMf1n2B14WY4i
8X18lT1^>SP1^<W1Q1S5Y1009E<1jBo9f1n2B14Q2m5T>X4e1ha2oR2[1@f5^>SP13<N8e:W18S5eLX814hKQZ6gA:S5bLX2
R614hU4Xa1JWe19S5kN_5B14PAgd3^35S5kNR6145S5nT114bn36S5nT114bl3o1<S5QJl:14_JQ:RU1j<RX1oV2b6:S5QJl
:14aT1RU1mb1o1RW25S5nT11425S5UT1H146S5dKY914F9S58SQ1a314X[3X6j9AS50cK202`5S1]214>R`2_5]`1\Z1k@9S
500cR1X2121R1DS50Y2^NAm2D14jW2aCAZ3f3]Z2[9ZP1eGBb7BS50Y2^NAm2D14KT@mZ2Z3T^2da10f?BQ2V5d1S2f2Z1k1
mE]1m2>CP2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1W80V8b518m1[DQ<l8FJR2^274X21CY73YW1g6S8_2k1V5
d1S2m5mE]1m2>d2m1:=V3g4Y9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg:oS1g6[1g6_22
V5l`1W2V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0W1^8[Lb35^B_2g3S10023[5A68c1_@b518m1g3X7Z9Q<l8FJX1I]1
P174X21Ck8U1eT1g6>;?h6_2W2V5c10S2T4h1^5^@]1m2>d2m1:=V3Q>b8a12521E0W1kNn5WF_2Mi2S10023[5A?c1_@b51
8m1P;Z9Q<l8FJR2]1P174X21Ck8U1b1gEZ=g6>;?h6_24V5PT1U^6kQ13V5PT1fi5`2V5c10S2m5mE]1m2>d2m1:=V3Q>b8a
12521E0eN\7TCR3X1V1g3S10023U4U1A?c1_@b518m1[D@0Am:l8FJX1I^2334Be11C^5\350Z<Ck6=W4S=g6>;X7_201R2V
5^1Y2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1a
U1U7g6S8_2T2V5d1S2Q4k1mE]1m2>d2m1:=V3Q>h7Ia12521E0W:n1^BQ6Z1\6e>T1_2g3S10023[5A?c1_@b518m1S?W5Q<
n4m3FJR2]1P174X21CbS1T;g6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A148c1_@b518
m1[DQ<o3l4FJR2\2174X21Cg9oT1g6S8_2`2V5^1Y2m5o18l5Ab5b7]1m2R1P2m1:=V391Q1QBT3a12521E05fN4P7[4BXA_
2g3S10023g2c2<4?c1jE718BZ1g3[1Q3>P1EDZ9Q<_2b1i4FJR2X5Ao1QA_DU7g6S8_2n1V5c10S2m5mE]1m2>d2m1:=V3o1
Q<b8\142521E0RV1WF_2T1b2S10023[5A?c1_@b518m1P;Z9Q<l8FJR27V274X21Cg^1g6S8_29V5PT1nS1dR2oS1a1OV2UV
1W2V5^1Y2m5mE]1m2R1P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1jE718BZ1g3[15Ok1:3P1Eo9m3S8R4i
4FJR2j5o1aU1U7g6S8_22V5PT1c1V5>T;3P2=Gh5ULQ1]<2\;BS?>d2d2c2l<j;R1g8j2X1h1[T1k>c7KFQ@o9j4Y1h9k1Z1
6IEU<1j7b45290P2Y6GV54\Mo1`12c2@;1^AY2jT1^8g8X[1U@a4^5]1jV1?]g17V5XMe6n6X;`l4n85V5iS14g^6[3X2W5b
10S2e3W2mE]1\3d23f110:=Af1MQ>4]8a12521E0aN`7WF_2g3S10023[5A?c1?o2g40n5d1Bb518m1[:o9Q5o6l8FJR2^27
4X21Cg^1g6S8_2R2W5b10S2m5mE]1\3d2j110:=Af1MQ>4]8a12521E0RV1WF_2g3S10023[5A?c1_3g:W2b518m1[:o9Q5o
6l8FJR2^274X21Cg^1g6_7C_2^2W5b10S2m50lE]1\3d23f12:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1W>W2b51
8B12==17k2214j46S2o9Q5o6l8FJR2^274X21Cg^1g6_7C_2m1W5b10S2m5mE]1\3d23NJ:=Af1MQ>b8a12521E0RV1WF_2g
3S10023[5A?c1_@b518m1[:o9Q<l8FJR2^274X21Cg^1g6S8_27W5^T1h2T3f1SY4nNQ2W5b10S2m5mE]1\3d23i1:=Af1MQ
>b8a12521E0aN`7o?W6_2g3S10023[5A?c1_@b518m1P34U7o9Q5o6l8FJR2^274X21Cg^1g6S8_2o1W5b10S2m5mE]1\3d2
3f12:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:b4:Q5Q<l8FJR2^274X21Cg^1g6S8_2:W5^T1h2T3f1m
Q4Q5S2m4PJo1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8FJR2^274X
21C^=0;kP1g6S8_2o1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8FJR
2^274X21CfHPFg6JX7_1O_2W5b10S2f2V3mE]1\3d23f12:=Af1MQ>b8a12521E0RV1o?W6Ma1g3S10023[5A?c1_=GW2b51
8B12=957>_214j46S2o9Q5o6l8FJR2^274X21Cg^1g6S8_2m1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3
S10023[5A?c1_@b518m1U3U7o9Q<l8FJR2^274X21Cg^1g6S8_29W5^T1h2T3f1kh1W`2b4[J8W5^T1h2T3f1SY4Q?l?n1W5
b10S2m50lE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8FJR2^274X21CfHPFg6S8_2
8W5^T1h2T3f1kc3WEnNl1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8
FJR2^274X21Cg^1g6S8_2m1W5b10S2m5mE]1\3d23i1:=Af1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q<
l8FJR2^274X21C^=XQ1g6S8_2o1W5b10S2m5mE]1\3d2j110:=Af1MQ>b8a12521E0aN`7WF_2g3S10023[5A?c1_@b518m1
[:o9Q5o6l8FJR2^274X21Cg^1g6S8_26W5^T1m5f1SY4nNS2W5b10S2e3W2mE]1\3d2m1:=Af1MQ>4]8a12521E0RV1WF_2g
3S10023[5A?c1?o2g40?^5W2b518m1[:o9Q<l8FJR2^274X21Cg^1g6S8_2k1W5b10S2m5mE]1\3d2m1:=Af1MQ>b8a12521
E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q<l8FJR2^274X21Cg^1g6S8_2m1W5b10S2m5mE]1\3d2j12:=Af1MQ>b8a125
21E0RV1WF_2g3S10023[5A?c1_@b518m1[:b4\5Q<l8FJR2^274X21Cg^1g6S8_2a2W5b10S2b301;k1mEAK\3d2j12:=Af1
MR<LQ14k1a6a12521E0RV1SCS3_2g3S10023[5A?c1>0o2g40?^5W2b518m1k226Q5S2o9Q<l8FJR2^274X21Cg^1g6S8_2U
2W5b10S2m5mE]1\3d2m1:=A@U1MQ>b8a12521E0RV1WF_2g3S10023[5A?c1>0T2AP50V8n2c218m1[:o9Q<l8FJR2^274X2
1C^DXJg6_7C_27W5^T1m5@U1SY4nN:W5^6Z1dLm5f1c^30^JnNQ2W5b10S2T1h4mE]1\3d2m1:=Af1MQ>b8a12521E0RV1WF
_2g3S10023[5A?c1_@b518U1Gk226j4Z2o9Q<l8FJR2^274X21Cg^1g6S8_2l1W5b10S2m5mE]1\3d2m1:=Af1MQ>b8a1252
1E0RV1WF_2g3S10023[5A?c1_@b518m1[:o9Q5o6l8FJR2^274X21Cg^1g6S8_29W5^T1_41[1f1SY4nN]D8W5^T1m5f1\`2
fh1Q?l?5X5cU4PLBY>>X5bL6^5QOn<Xb1]3b1iKTV2e3LdB9X5Y^2ja1^5oLEU6l64CX5Y1V:R3P2cV1B^W1b;eJRI^W1d12
bI\6h<j9oNIX5`;3n2P2cV1B^W1b;eJRIm2B4H3U6Q7k4`@6d12bI^OQ1X5W11`<HP2j3c3@PLb2BhQ12b5XV1RIS;f62h4g
@d12bI\6[5WAb>1P5b4f68X5`;S5nd3RIjAXG22X5cU46X5TP4^5iK6l>3X5cU4RI6X5cU4RIf2S?oe14X5Wf2[_1RI6X5ea
3mCRISY128X5PV1Pg2:V8lGh6lY1BX5bL6V9nf21:U3P5lGh6lY1_I2^3U?[4_N<X5TP4^5lGQ5BS1b8_34c4fQ14X5[=Te3
R38X5[=V?6fU3R3dU3aC3X5W_3[F8X5W_3[FUIj2l>P403X5cU4iK4X5_<Si3if13X5cU4nV34X5bL6iX37X5W_3[FXKd?XG
23X5_X2Sm15X5[X23Sm1RI4X5]_1Uf2kd38X5ml1a;Sm1iKS?SQ2e85X5nl1dX2iKS?3X5cU4dM;X5cU4aM2n61_1b44;m?7
X5^]3h1[Fn^10VC8X5cU4PLQ8R2g4ck1lW13X5T]1^h2j1X5b1S2m5mE]1\3d2m1:=V320m=b8a12521E0RV1WF_2;[3S100
23[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2X1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jBd1Z1UFd84V;a393
U1]Ho2n6h5W2Q9h5f3b14Ml4n3?n>5:a264f1404^1:6:406S142B021111;21226271B2P11P1S111O0151BU1<X17Ii5OB
J5[45V147<\1o2f53l1aN8I45En1C4H315_9b6<<IU22a2Ch2_152Q2e121057n2313<X61Y1MR4f1=241O2o4X5T12V1K93
o1e=T3d32Q202JQ28=6DY44S12119526ET1NQ1P1AP1D2534T1T1>=_11f1C\1239V2Y5gDV5l8789021111;42Y121d4`4b
;V1\1<W1AX30Y5Y5g2\6d<]96]A>3I>2^1L19Q4b1k9V22>[2U1S8@4h>93`AR8h26j63h5W2T5l3U2Y5c1ZHl87B021111;
42Y12f4`4`9<@Z2\1<i1j3d51g4S2]7EQA2e3d<h2[1_272U2]3Y4]>Y8:4h>93U1_75g@o2b1g4Cc2T3W2[14`7T=Q=nB[1
Y5nIl87B021111;42Y12f4`4i<\1<i1\]1Q?3d3IU2S1QEd84h>93ZGX2o2n6h5W2Q9Y3]1Y5nIl87B021111;42Y12f4`4i
<\1<i1\]1P?0h3<<0OT1S1QEd84h>93;WIo2n6h5W2Q9^1Y5d1YHl87B021111;42Y12f4`4^:Z2\1<i1j3aY1P?0b40OT1S
1X;h9d84h>93cIo2n6h5W2Q9Z1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1[@X3I021U1UFd84h>93cIo2n6h5W2Q9e1Y54
iIQ4j4203B021111;42Y12f4`4i<\1<i1R4YY1Q;Y2^8Kk7]=d84h>93WG[2o2R5k1_525e1249Q9VHY1Y5nIl87B021111;
42Y12f4`4i<\1<i1ZBQK[=m5`2UFd84h>93cIo2n6P5GW2X6h2\1Y5nIl87B021111;42Y12f4`4P9h3\1<i1\]1`?Y37Z10
[1o1UDd84h>93cIo26g6h5W2Q9U1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84h>93^CT6o2n6h5W2Q9c1Y5c1ZHl
87B021111;42Y12f4`4^:Z2\1<i1j3d51jS1aC2OU1o1g5]>Y8:4h>93cIo2Z6Ch5W2`1`7T=PP1g1Y5c1ZHl87B021111;4
2Y12f4`4m9@Z2\1<i1j3d51jS1[@U32OU1g7]>Y8:4Y2^<93cIo2Z6Ch5W2`1`7T=D\<nBb1Y5c1ZHl87B021111;42Y12f4
`4^:Z2\1<i1j3d51jS1aC2OU1g7]>Y8:4h>93cIo2Z6Ch5W2`1`7T=PP1c1Y5c1]GLl87B021111;42Y12f4`4^:Z2\1<i1j
3d51jS1P?`42U2g7]>Y8:4h>93cIo2Z6Ch5W2`1`7T=PP1[1Y5nIg847B021111;42Y12f4`4i<\1<i1`=c:h;^9Y=k1d6S1
QEd84h>93cIo2n6h5W2Q9^1Y5j7SBl87B021111;42Y12f4`4i<\1<i1W@=JY6aE]8k4`8UFd84h>93U3]Fo26g6h5W2k6U2
T1Y5nIl87B021111;42Y12f4`4i<\1<i1\]1jEUFd84h>93cIo2n6h5W2Q9[1Y5nIl87B021111;42Y12f4`4i<\1<i1jGP=
d21i5Y=1^8UFd84h>93k8g@o2n6h5W2Q91Z5S1Z5:i6Y8g>Z:V67>a412S<Ib[1\8YDe:1R4A[6g=UFg5b2^4c3H0G1RHk3b
[13Z5:o_83Z5Z`4kn1R2Z5Z1Y2m5mE]1P4P2m1:=V391Q1AdDa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>
P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2W2Z5Z10X2m5d<X9]1P4P2m1:=V391Q1a2dBa12521E0d3WK4P7WF_2g3S10023[5<4
?c1jE718BZ1g3[1Q3>P1Eo9Q<R4Km3FJR2j5o1\OT6U7g6S8_2R2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_28Z50WE1S]4jV1o<^62Z5]U3P1Z5F[10XMc
Kg5Z^1R7R<Z20iJ6X2`1@8R5U7i2P1Eh5g40A^=U@W@oF5FZ5R20dn1em2b10l1`1@[5o9P1E`:0AdMZMl95\H6Z5DWf6XGR
=_R13Z5Xk7_R13Z5U^7R=1Z5<Z5de1T8Y7iHj5i2o?VU2eDn4X49Z5:dj1nQ3g4b=P4V?YH5Z5DoK`6fc52Z5ik53Z5ae1WV
44Z5[k5Zl1TA2Z5kP54Z5]\5PO13Z5^[613Z5eT4XR22Z5hP23Z5DWf62Z5^T65Z5P7Q2]`4hY13Z5bZ1mX42Z5V_82Z5e\1
5Z5DP\1VZ5n36Z5]1bU1RY3_X1kL5Z5D^8_MX`55Z5\10bU1RY34Z5]1bU1RY35Z5]1bU1RY3a]26Z5i=0en1Z;g12Z5am62
Z5_e64Z5\m3d8lF5Z5dL`6nm4lG>Z5D1mKg2h3]:_Q2jKXDlQ1gE4o1@Z5D1mKg2h3]:h9bASV1jKXDlQ1gE4o18Z5D1eNV>
_Q2Pb2gE8Z5D1\1XMf_2Pb2gE4Z5D_P6gE7Z5Dfj5f5LlDna1KZ5D1eNc7P;E0Z5<T3]2FP1L>GS]1_MnN\1RDL9S:^:Q73Z
5Sk5[52Z5ZY64Z5^?k`1d8<Z5D1m?f5j7U1U;`T2km1lY1h99Z5[FhZ1j7T\1Y?`X1jEbA2Z5f24Z5`S5@82Z5RQ12Z5aR63
Z5fQ5jP18Z5D0`3eb6]531:Z5DhDV7^X1Z6^Bk<`n2a=4Z5Da3eb63Z5]n4gd25Z5YE3lc5cD6Z5DiZ1SJTS2T^28Z5D1eNi
U1lY1g\2PK9Z5D1eNV7_X2Pj11e]1AZ5D1eNV7n3m?bd1a5^d11c7_1X6Y;nBkV2:Z5D1eNV7_X2oi1f7_1aT1:Z5D1eNV7n
3`T2hk2o;V=6Z5FeNf_2ZBoY2NZ5o2kH42T@c4h:;m1J\2S6i3>2R?l8kE[2o`1V5R?GHn1o>T16THBZ5o2cZ1\1d<;m1[9i
3i`1YU2GHn1f6d91RHCZ5o2kH42lBk1h:Y2d=2R?TQ1YU2GHn1[@TH;Z5D00eNf_2TR1cU2]531=Z5D00eNfU1^R1`7TR1cU
2]531b3Z5Z12D0`1m5mE]1P4P2m1:75U11n191Q1VEa12521E0Z2W>Y>4P7R4b:_2Q5_2g3S10023[5<4?c1]A\4718A0;NI
71c2[19[2;><CE3<Nc1:H71Eg4@0Am:R4i4FJX1H0V3T1V140111002f1S8gDe85]1a5g6S8Q2=4Z5oh1eT586Z5DdD3^Q6Z
5S2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EFX9Q<R4i4FJR2j
5o1aU1U7g6S8_2\2Z5Z10X2m5k8Q=]1P4P2m1:=V391Q1VEa12521E0lN40o6W?R2l4_2g3S10023[5<4?c1jE718BZ1g3[1
Q376P1EV2d1CGg4Q<R4i4FJR2d3U2o1aU1U7g6S8_2S2Z5Z10X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4FR4FJR2j5o1aU1U7g6S8_2R2Z5Z1Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4
P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2\2]3o1aU1U7g6S8_27Z5]1bU1b6b=ld2mX26Z5S]1k;i:
kc413Z5hP2Um46Z5DZh1`1[l4J3Z5oh1gn42Z5hP23Z5oh1VX35Z5]1bU1nASg23Z5cV1iX65Z5DnU1[T5l;:[5ROQ71^Ela
1ac1bk1D=;[5h3PJ\8[W2aZ1b:P11jP1QH4[5gR5P1nh1:[5SU1P11[>Sa1k7TT1gR1WX18[5VV1[W2TT1[B[@0VX1B[5l45
5JVMZLbS2d?V5e1_6GS3]6@ca1T2<[5T1hT1Pg2:f5\Jh6lY1Xh1d61N[5Q20CT[1f64m11Wa3\1:k2h6A85E3m4^50AP3lV
1g@S56k451[55[5dQ1TS3^X1SB2[5gl63[5Xh1^T57[5m1YGn<^EQQ5RA3[5]2Yj64[5o^3n[1hQ25[5l4hd1W_2U_1J[5nB
iFZ223f2]3W8MWU1b5a1TJ`5TP1g2e3;`98l6BhEc7fNE[5g=i2\2]1Y2Y1@b=1b`1j2mCc5_1]1^X1mAlDX227[5g=d6Y2Y
1el2Wc2D[5Q20UQ1k21[W2ik1V3f3Q3P1E3\:0A_L\X15@[5l1m9l5Ab5g:ej1lBS1eKoj1c5o=aC0C[5`1P8a;i;W3eB6SP
1SBTZ1SEo3V4S3X1CaIdS25[5gC_b3^[1P[19[5Xd1Sg3T1_2?P3k:XO6[5[Ed7W\5o<^64[5lR2ol4D5[5Q^5Lg2]T33[5g
U3of37[5jCQ4]KnP3YHS`1@[5b1WBn>j1\1fCi9f`2YHZ7^1S;X:f6U;3[5Yd4]X23[5c]2S_43[5dQ1Rk53[5j`3l[32[5j
o3o4f3d12Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1
NQ1P1b1D253Y1T1>=_11f1C\12392[5il6A[5R10Kei1IT1g3SP2o:bS2V8k[13S5Bo12[5oY74[5ek1nf5PR13[5c\5S`14
[5oX1cS4S`1g1[5R2e1c40QZ1`13]1i2Q2P8?fR1R2T4aJM92a:553g11i2d1:31269D2Y7ZGj5Y=X5h7]5Il8f314m?mA0O
1d42N[5R2e1YKT2l41T21WGc@2\d1T<n1e6[:aJd1Q`1a;m1j3k1_1D`31]A83\5SQ1?1\55\5`3fd58lB:\5_1P8`6j@W3W
_2n@Td1`j24\5iCb\1`c34\5iCSP5ST2:\5Qf1TW1VAX[1X1mH]1jV1l9F\5P20bd11UM^e2o9A>EQ5^50AmY10f@S5R55^>
5\5RU1^X2F]S12\5fa43\5i`3hO2\5cQ12\5gQ48\5gJR4X_1nY1V;P^2dD5\5g`2`AV@cb3:\5m]1f;h]2^1g;1^4lNPD:\
5`@Pm2Fl4_1lY1SY12VB2\5fj62\5Pj63\5iCQ43\5kKje79\5_1P8[GW3bP20]Q1j\42\5n^32\5\22\5R23\5fC_b32\5i
`3o;]5760^1110NX1?4811873G301D138k1R14N84Q2Y166@772Q8Y10G?263222?3:0498\15853?9j16100@1T1b1R1a1P
1Km13[3K@R1K8213136K9O1X21k1i1\22<JC]1N;6@4DU1m241203LGg1\1@U20\5?B@D58Jo2Y422;]1<>4:j1ABb1;J7W1
`2c1]1BS1S1N65n1J_120;T3Z1AV1127DBFW1Q215933E=;h1972]16847Z1==W1L68>o1HP12@554:J2KS172g2FW1h:0FQ
1S6Q1c2]3S15U2BIR1H::^122U122F;K9?CV1h13X1T5@3D0>5@92f28^15m2<5:0o14<_2Mm1BD0^112@@H=691641DC?97
?81;El2F29_1?8;i1FQ1@249824O44G^18;?1=7^18B[131501]297S13I19P11;@99>M;37H27Q1:73416JS123Ae1Z3>=3
h4]5760^130W2?=3@O0T4a1[3=P12R7k39Q104d2CT2611@V1W4P16f2G[61f14Y;\2556@4Q:\5^2U;22;]1<>4:j1S3J7[
?a5X1:=IFW1a3=T297`1684P2=b5CI@55?@9P5d=W8Q6S1`6^1o5k83DEJg4m2<5a9^4841U3[7n3HLM`28;W1^1K[1550_2
9[1M1Y2C>]17Ho1161Q1Z1b5>=bD]5760b1a161=1=C1020733@6G5600:2=01T2@<4446632630<?3A417463324:782:@1
2T11?S1N1Z1J3=3836W226352<2:30;01213C74>;043;=8?74=4114100332317422209403O426166F2<3I685::4;X1S1
C79?2H4:7X1593<I36DS14D3117<j1f1:C6R1m12M94_1<2<>Q111273R1;T1h11Y1GB<8>7?>5375?22853b1K6?;=>15=4
89N4;02323841298J3D877A8B8]1JT1H;58?Z14:92KY1C@11F2;>2=23M2W1Gn12E<281\1J0?14=;148?9A5b1Q186i1M:
1S1230611U1824273K5@4:253667?4[173G>0;R2V1AL6P12A;U1C?=9`1>HI62D15G871<DP1:c17A4><o1T5Bk16KZ1109
H111415A>551B181851R11312984:8224P1;=0:>1?3E2362G0Q121;306E21143F419227;06260H07JH:4221710Q1J545
22FW17186@2J>i1X1_2d1;=5<L?K212^44n2NZ11>ER1<3235LO<P1?2C00^112@@=H691641:44S1A?81;ET28>F299U12<
D`18h1@24715271R14G9649>8;?175o1]2g2e2K03164@99>24A?342B52772Q1711416I0S123>h1W1j17>933E251X8]57
70a17Y161^2X1?:AV2R14IX1JIe187467E11JR3JA3<U10Z163222<T1IX18;8U14=61410033231<53CT12FZ1P18@9n1Ob
4P1f1V1A?7Y4n3Mg2W288T1e214Ja1?T2CV1;9T1e29G95MJ5;2[1H8Q19?_123Eh1k32Ki2?P1Dd3X4<A?DD6[1S36?b2J:
2371KL:56i12@N`1S1T2Z2V1R1Ge2=V4i2Z1@Y6Y4l429j2M1Z1@U1^20I973LQ1R1@4Lc19730HR1c4@L;K7:GV3?^3F@`2
?<>2<^:<O328323R14W1K4g2V1W2j2:0P1e2P1;U6o3ER=`1T2B347\1Bd4a18n1Q1]51g7TCg2ZA\2Q>`4012DW<g8W4d1l
6g1Z<Dm9:g3NR@]g1d3oFg8Z@e@Q73^5JUQ71^54^5jP811R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F42A156271f11P
1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057Q1l1313<X61Y1MR4T22
6O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b18;253Y1T1>=_11f1C\1239kB2_5Y\81_52_5hb44_5
^j5WX2^2d3_4ODj>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2
U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13oP1W31`<:P;Y31c3_4ODj>47
?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1>
<:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y318_5nV3VLXg1Wg1k4b>[32_5Xj55_5m
Z70;k77_5cS1o1XW4Pn10;7_5cS1o1TLTY50;k1_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_
@b518m1[DQ<l8FJR2^274X21C^=0;kP1g6S8_2l1_5Z10S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1
_@b518m1[DQ<l8FJR2^274X21C^=0;kP1g6S8_1O2_5mZ76_5ll1og2AP50E_5?1m?g>^R1W]1j]1W2Z;X6^:Q5i2k9S81d1
iIV1j[11_5N_54l1hV1a3f^3iV1KS3_Q17`2c5h7m41V35d1V:1b1]2>?3^1P7C`2M_54l1hV1a3f^3iV1KS3_Q17`2c5h7o
4V35d1V:1b1]2>?3^1P7C`2L_54eX1a3f^3iV1KS3_Q17`2c5h7o4V35d1V:1b1]2>?3^1P7C`22_5n^8Af3i1g9e^3YDe12
1057e3j>]^1m4i2n=Cf3i1g9e^3YDe121057e3j>]3oZ1m4i2n=o5Df3i1g9lf1UAc6nOYDe121057e3j>]^1m4i2n=Bf3i1
g9e^3YDe121057e3j>]^1m4i2n=k:U5f3g12Jl4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<<K7Ii
5OBJ5_1Q3[17<L?o2f537d1fIj48I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93
o1e=S2P1d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Gf3j1g5n3Ze1d]2e121057X<ea1m7l4n3Z
5a2c5X8X1[S1Gf3j1g5n3Ze1d]2e121057X<ea1m7l4n3Z5a2l=X1X6RMV5f3g12J`1[3n3?n>5:a264f1404^1:6:406S14
F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=2;?o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n231
3<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253O9T1>=_11f1C\1239]T1;b5W\
2S:ea3kT1X@`B6T6:_68b5e1i:Vm6Z4lQ1T6:6b5e1f<]6PLY\5Fb5b12mJQ]2RX3oD=`3g2NT1S57Fc1Bf20Y2nB_65b5dZ
1j_4W]1m[12b5V;3b5Xm7eO5b5\T5cc2h7S?Ab5a135cDmU5QZ1V3Z4b1RLY3G4n4P8C7b5Zn5d1fY1VAZ2^BT2c5;^1i:T7
`4]1]3Z8V32^10IP60M@5bJc2R1f3\2Q10U20U2gIc<`2f2b2V9R3W1l1a2f1?ALa=2_Ch2P2n52Oi8[4D7P1HMT1U6[:W5[
2Z3o9d1Z4f;;c5hl5n_141k4R9YF:a3X34c5Xd4Z4[o2Kd5eX1a3f^3iV1KS3_Q17`2c5h7o4V35d1V:1b1]2>?3^1P7C`2L
d5eX1a3X6]X3iV1KS3_Q17`2c5h7o4V35d1V:1b1]2>?3^1P7C`2Nd5eX1a3Z6gi1c^1iV1KS3_Q17`2c5h7o4V35d1V:1b1
]2>?3^1j4U2C`2Ld5eX1a3RP2c^1iV1KS3_Q17`2c5h7o4V35d1V:1b1]2>?3^1P7C`2j1d5091Z1110UMb9a3lc1d>T@U6a
DW1iV1KS3i@e:Q2m37`21Oa4:]7S2k2V35d1Y3[1`51b1l1@>70602GFP1V2h3C2k1AS1e5fCSC1g1>0H>JB3e\1nKWOR4fC
4Q312_110k1>n@o5_1[7R<T8W@b?cEa1e57^14g2R1OK:k1l5Z1k<1b2`6c3j;^;b2k5[Kj=h?S553S1;R27Q2P;W2o3iY1i
2e4b4d8e:W3`?B\1o7`51e@Z6e570a17Y16_2Y1?:@0V2R14;=X1JZ4^53b10Z163222h5B614100:=4R2T2Y1@Ok6P1_:_7
G8l3O9W1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh155AHKX12Km<<AT1Db1S36?W2m2]1T5Y59[17EY2K7Go1;]12e4k1f=^1
1V15W18Z115E`2=0[13S12Gc1_2G30H0Ho2l1]1_1R12l1V1?^3F@P15Y1L>4:b8X2O32836_2K4g21T1=T2l3_8T37Fk1V1
M7Q:R1V1K2g1:]898n1W1251n3e570a1X451Q1?:@01T2W1IX1JZ4^53b10a13222[6b7Ol7oAG8l3a2d2Cl1T1e29G9S1J5
;2[1HZ19?_123Eh1f1T22Km<<AT1Db1S36?U5]1h:>L7o2K7Go1;]1P2g2hY1b4f1^3F@P15Y1LNb8X332836[34o5A44X6`
7B2D:`8c7U2R=W1251i4e570a17Z5?:AV2R14IX1JY5_43b10a13222<P4m16611P3IZ1P1I9a7P1f1`2U82m588L7e214T1
W1?2Q2Cl1T1e29G94NJ5;2[1HZ19?_123Eh1d7`1n4c3<AT1DFKS36?a5Q1T5S1T2P29U6[8@b2P8n4^11X47Q5U3b1c1973
0_6@X1S118n3?O^2F@`2LNk;32<6_2P1n3U9o3i7MV1k?:m11V68n1h6e570i1Y1g2X168:AV2W1;=X1JNj83b10Z163222[
10n4@Q3T2Y1@X2Oc5m2i?8l3Oa1d2Cl1T1e29G9S1J5;2[1HZ19?_123Eh1f1S3m<<AT1DFKS36?h3\1;Q1]8Z2[1M]3Z49L
g14k1c:l41017=:1341Q142251L01@I611201<84:6154\1=0:>1?3E2:2G0Q121;302I21143A44122322730606260S7Y6
^3F@Bm1LNk;328323W1]8j15;KS5o>122B1=`3o4CAh5Z1i38n1o1e5h1g5c33OV2Oc3R3V1R3Gi6Q20U1l3o1`3m=f3c5_2
P8I`6l4m<Z2M=c3c1a5<V=m63]?EO50bV108U2e5GXDZ3Z1a2^2j;c1`22g2PH0m38e5[U1Tb2k>an10e9RH<e5]?1hIY131
e[2_^20a[1`R1\1e5h1VMh5aU3SA422291387:92;14232M;9BS:<2`6m8f1FQ3c6k6R2lE]415mEGe5b7k5Y5P4le2j1l=U
:g7X?VMf1T:X34]Ok69QAZ>_5O5e5_1Sk5]=bP1Ge5]?1UP1c=UOmL21gAci10X:Q4_C24e6a5_MW2W3R7e1e5h1[938e2l1
\5D\1]5U5l1V7]3i4k3HIU6QB[5[2F`3V1<`<DMo31Ma1]Cj6b<W1Y31dV1\4o3YGg4g5f7c1c=R2b1n9W8=e5h]1hP2R5i8
0KX8_Icj1j2l8Th1Fe5h1_IR:o5Ic2`^1l<l1MT@`Na3V2Zf1\1W8WCa4iFZ2S1e5h1R;g3k2f2`6Z5X9\4j3h3cP1F21`1l
3=[=Mf1m6U60iHYb1g2[?d4DWEP1a4YAR1e5\5T6d:\17YGn@V:jDj1X9T1DMo3mBX2a2lBGOL6TW1`1[7b:f>Y=4U30h3=e
5RLfBXn1`?P7cIR1Ff1f1n2nQ1?e5lY1E31ad1nC2\7m8S2TZ3\<_EB9e5T;\h1_M]=]=PY2Cb\2Be5b;e;]7Q6Y1Y>P5U2g
4YNnLU7d_1QB8OoO:e5nY2a[1n_1jGR\1TP1P6?L=e5h1l=d52o1Y5X4n9a4f1Z>\W2R2e5U1S2m5mE]1\3Q2Bm1:=V3]23V
5]5JR4_4a12521E0RV1]9i<_2g3S10023[5A?c1b<l3b518m1[D`5`6l8FJR2^274Dc11Cn2h[1g6S8_21e56e5THZY1nX3o
339e5`1mR7]6hF1c<2a31e5Oe5Q8oW1Pg2V<DlV1\`1491o3d3[6=X3h3d2]1^7V;=85a10311D9Me5^=`Ae2Y1h1T1UAo5]
a1l=h[1e2<2C2i5[h1122f2b5V7\6mBB^94e5THhi3dL7e5gd1X@l\2dLZP113e5hU14e1e5f8d6U>b?2C3AId3Y1X4k2Q4j
4RH\62f12Go8X6[4Z;h4b8i=Y<T?h5Q;g2LZ2S3\1o1U1X1N3408124HSY1o2`B2e5Rf39e591eNf_2nW1oJiT1UJ3e5f1^T
87e5f1RV7^Eb4Y4gGR5e591\1P1Ag;3m3<e1P1^1i1Q3k1@[2K<D141172=C94=6o4b51^1OW2`4j2j1j1Ga15P2Q1d8EG\:
\2<`2a1m7V12Dg16V1k4EGQ14o1f1l1@0Ci1`3U3<e1e1R12b5EZ5MO_1V5^2b71d24d2<1<=E1X1R11d1Z6j109MU3C9[1A
=2I]1l8m20g240H4j1145P6W2^1Bh6P4F=l4V3T2m2S3k1h=0V1072_2Z2o38244a1AR1:P3e5h110`=k@C1^13I141118=R
1R1^2H1<>N3_5;862T4^1_3[4_1b14R34_8EZ9Y<[CX6h5<:Bf3^Q1=4JV21b110T1F>S1Mc2b3W3P26:46C03d:[9X7W>c2
P9P:^1]52302m2\17o1Y1Q3b3e57^130W2?A@O0Lg7LX3g8b1<m14@7V13I141136=@=b1;a28>64FR6d4^1_3k5CD9d7X>Y
<E]2i2JR2_:X6]1I`3<:B02V2Y107n8T1Q4J5`129a3o1j12U9e6W>@V1o5S4m6n2i<^25l1l3[1`7e2]5d4X37S1f4I\17Y
3f5b5>?e5k1`=PCTDj:j4dh1n_1kAgP2X3l6\17m1e573\11N2T=3k2o;[1Oo1Y7dKU1n?VGP1h6NKa8h1d3WCUS1Y7QMW1l
61i5FV31^1l1l2^4Q2c;a3J<07JMQ13_2j344a1>2>Nc2e57a22>a4d3=V12f23d5b:o2Y7?T8U3\6V:;Z6Oa4S@b5c12JU3
j3V4@K`38g4h1k2=:WCVE12GGY<Q59d18=Z2_4Z70e75`6W1?3X6k5^5e2S2^4Q2U?W107m4@o34a1>2R1Ie5fNU<V1X3X22
[1WS1k\1h2[\1i>OPA_5P?eI;e>:j82i38o2e591IS2_3]2k5U1f5^2[5U13]1\3d2m1:=V3Q20o4n6Y5X3a12521E0d6]O9
[2P6`=h1FQ3?5S10023Cm1:^2A??S1_@b518m1V2n7U:Q<9b89<<=V1Kn1?7467FR116<Q3d<k1o1lEW5g6S8_27e5cl4g4b
=WCh6`A7e5V5^1<lP4Q=S46e5V5^1<n]4S49e5b1P^4V2Sm2U5R4hCE;e5VL]4k_3Y1`g2h:R4^DR5W22e5X]62e5Zk73e5h
1gY82e5jc82e5jc82e5o_84e5io4WW2mX14e5WP5g_3P57e5_W7T8TP1>g4V6g3_4U1>j>47?2a1>P320k2P606234@3V11n
14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I
c5V7Y5Z7\1]111m5i181436NQ1R22[13S;SI1`<:W2>Y8Y31U1e59V9_KA[7f8n9QKT82l1<>cJX9=^2^4l>g8k1g35m2W2:
a=_=S6Z1@`35m2j63Q1e591eNjBl7Q1S2>`3bLT8P9m5\<o7BSCk1lEn<e8[2_3n4]1W4E?312CLe59^1T2i8c2ke1]3]`1P
?1^45j12iU1n<e8d13;V3l6]5312Cm1e5351\1BV8^DT1]7T4?m1Y2_2f4<`3h182CP1[11EX1[82oG2X;k<S4VFn40f1n3b
7m1:e7c7T6l19Bc1c7]3m3T13:^1k@Y9VM7]?Le5R;Q2Ka:n:j=YP1e6<3d3S6Z3^<M2T3\1HWAjb1`LQ=0?f<_;Ge5P>\;T
Lj?0i9<W68b5gG<f3X1b6b5QP3[1jHT61gA2e5oc1\4e50e1g1702[1K:^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1j1066;i
3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1Q1\1Z1313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3
C<>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1l=k39d6Z115S2Z11k2V3i1U12o1a6W4e50]3702b2^;8h5@X7T1D0h216J]
42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3Q2T1h1j3h1@3g1i3313f1U6j1R1R4S1G3h3
5R101B0LX1`1[1d1[2n3C<>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1hA9o715S2Z11k2V3i1U12o1a6P2e57b1h1P4\3_
4P4i;X4l1T5m:bEfJAe12m?d6P7`:a3T2]1@n2Z?X2S113415V1f11R172B?e4Y1g1R1g36h2W2P6Z9eBS3nFZ3X4g3W4i:W
125`1e57b1i5\3_4i5P8Z=1Uj1OW22bFSES4YBb341X47U7g1R1n3h2W2QIS<nFZ3M600E6;k6l2R8f2W1251Be5f11]1m^1
F?gc28X4X_1k10a1X6_o1n1P5:e5P6l]1^Ff@c1l`2WP2Q6QH9e5d1aY7Q3082W3];2e5V[7;e5d1c\792W3X4T7]B>a3:e5
d1c\792e>]B>a3U1U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h8T62T6g116Y1
3>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3C<>7131KY4_1k5d3P9o4o1m4W1T23S3=46
MW1hA9o715S2Z11k2V3i1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;1>=]1054h
8T62T6g116Y13>9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3P1>7131KY4_1k5d3P9o4o1
m48NT23S3=46MW1hA9o715S2Z11k2V3i1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;CU3LG=0V
B\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1\3=h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3P1>7131KY4_
1k5d3P9o4o1m4;KT23S3=46MW13dA9o715S2Z11k2V3i1U12o1a6V4f5]3702b2^;8h5n8Di216J]42Q1S1l7j1Q1Li2>c1<
3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d
1[2n3P1>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1T4c=9o715S2Z11k2V3i1U12o1a6V4f5]3702b2^;8h5n8Di216J]42
Q1S1l7l2W2^1>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4E\2V3h1j3h1@3g1i3313f1U6j1R1R4S1G3
h35R101B0LX1`1[1d1[2n3P1>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1T4c=9o715S2Z11k2V3i1U12o1a6S4f5]3702b
2^;8h5n8Di216J]42Q1S1l7l2f3>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313
f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3P1>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1hA9o715S2Z11k2V3i1U12o1
a6^4f5g1e1702b2^;8`57n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f1
1Q22e1h1@3g1i3313f1h5<j1R1R4S1G3h2O5R101B0LX1`1[15^1[2n3P1>7131KY4_1]2]3d3e7Z1o4o1m4W1T23S3=46MW
1hA9a6]115S2Z11k2V3i1U12o1k3e2V4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;i3LG=0VB\6;@=]10
5m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3P1>7131KY4_1k5d3
P9o4o1m4W1T23S3=46MW1hA9o715S2Z11k2V3i1U12o1a6X4f5g1e1702b2^;8h5n8Di216J]42Q1S1l7c6>c1@\2]1k166;
i3LG=0VB\6;@=]105m8T62T6g1163U1B9C>Z4R3V3f11Q22e1h1@3g1i3313f1U6j1R1R4S1G3h35R101B0LX1`1[1d1[2n3
P1>7131KY4_1]2]3d3P9o4o1m4W1T23S3=46MW1hA9o715S2Z114f2V3i1U12o1a6U4f5]3702b2^;8h5n8Di216J]42Q1S1
l7c6>c1@\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1Q2h1h1@3g1i3313f1b2U3<j1R1R4S1G3h35R1
01B0LX1`1[1d1[2n3P1>7131KY4_1k5d3P9o4o1m4W1T23S3=46MW1hA9U6i115S2Z11k2V3i1U12o1a6T4f5g1e1702b2^;
8h5n8Di216J]42Q1S1l7c6>c1<3\2]1k166;i3LG=0VB\6;@=]105m8T62T6g116Y1B9C>Z4R3V3h1j3h1@3g1i3313f1U6j
1R1R4S1G3h35R101B0LX1`1[1d1[2n3P1>7131KY4_1k5R1a2P9o4o1m4W1T23S3=46MW1hA9o715S2Z11k2V3i1U12o1a6L
i50dCW;l7^5Q32[3d1k8;;2b3S<cGi16n3kASS1b7SR1Q@bBh>`Om2m5^1Nn7@j1P3V5Y4n1d5R1<M9k21=d2<:?B3i5;W17
n1e1JQ41A:?_2d:4`Q1Q9<P1i1j23=d3c2a32V1Y1n2Ac2ZR1X3U1c2W1>Ml15S5EQ1MD]1j1Q@?Z1X4j65c3b6j<f7[1370
3U49g9]1Q6`1Ko500W8]Fd7[62U5^I\JO`7b8ZBV7eS1[<o7]3S:]5312_7a[18o50[V1^6[Y5]5318o5dP3Yg2XN]534C9o
5Vm2b4bW1j\2]534C7o50[V1j_5]531=o5Wa2R?eF1WHiBP1Qc1H1Q6k6<o500eNV7l6iCh]1hW3]5317o50`3eb6]531:o5
0F0bU1RY3hV2]531<o5^1TW1d3hj1cQ1n2fS1S<k7kBWh13o5TR6RD8o5mT2TS2T^2]534C_3o5^61b3`9;k20X4Q1Me3a2W
1d1P1\3W3H230f1:77R1IDCT2X12>H2@;1X1<I17LS1GBo3`5j7g30Je;a1m6X3f7P1W4Bd3>I1@P1T1S22V2m2V1[2U5]>2
Q1Z5U2]1`4V1e1MZ<F060o10d7Af5[2DT1@h1f4=D^1Q3c25oLm2f2a1o5W4\@3YB0X2@00IQ4CY2U3N^2R11Hb4UMTGhDYH
c7UFX3@3S1d;Y7[4m1F1e8Ge61f9[4_<2302Z=X3o51\1P33[B>X4@1e1F27@[2<S1U1AR1P3`5X11>29X7@D1o1U1`1S12D
c4_534Y;0R=i2S5U2R13i6i1n8:Q1P11R1i5GR9T6m6o2c4FU2]1]7M^9Z2753199033U1Jj8Y84I;<`5F1Q30j33hBo4_6]
5242n:6o51eNf_2Pb2gEEo51eNdBE0Z5<T3]2Fm1>k]1_M[P1RDL9S:^:9o51eNf_2a5\8YU1lHbK9o500eNf_2hW3]531:o
50GbU1nASg2hV2]5312o5Wf65o51eNf_2hW35o5m\10[Blf48o5HbU1bZ1mZ1aChV2V43o5Sa1SU56o50Vf6]531T2o5E10V
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJV1Kj5o1aU1U7g
6S8_2;o50F0bU1RNoZ2hV2]5316o5G0bU1RY3hV29o5G0e7_M<g:Zn2hV27o5G0UU1<RY3hV28o5G0e7_M<RY3hV25o5Sa1P
n1P4QS39o5G0bU1g:QR2XLab1VD5o5HbU1RY3hV23o5Q2Ud63o5Qd1UR53o5Uc3QS37o5HmOd5RY3hV2h68o5G0X1YT1e=\k
2hV25o5TW4@2^^23o5PR6VD3o5\j1jk47o5G0bU1PDQe2hV27o5G0bU1RY3nb1iC3o5]R6iC5o5ki1>lk4m66o5HbU1RY3hV
2m64o5Q2oa1UR55o5nU1R>\d3h]13o5nU1X`5AQ6eN[Q1Z^1dT1jLg:m6cK`@C;m5U7U<2k<7Q6eNV7_X2Pj11S96Q6eNV7n
3`T2od37Q6eNV7n3S:\j1oi1i3_4d1U1`<7K47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5T>
?6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13lA9
h>W31`<:P;Y31b3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c
6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31o5_4d10
0l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:128NC;;237<T9B3`1]1Q2^3\3^3]30e
1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2a4@MDd57OV5g4a1DDU1IW5b3f307C`1T3
Z7\128Q111m5B<>:81436NQ1R22=M3;d8Q;@d>N1[1T;:P;I_211c5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@
3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b1
1d1]2U1><4221@[6m4CBa2R5MDd57OS2R3g4a1Y1U1Ia<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8b;c?1`<:P;I
_211l5_4d11Nm1U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3
\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1I
a<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8W5Z6o5c91`<:^5a5I4Z211g5_4d11l2U2b9247?2_11>FY220?[27c
23k240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=
Q2U20U1;29>b11d1d1HU1><4221@[6m4CBa2R5MDZ1Y47OV5g4a1Y1U1Ia<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3
;V5]3b;c?1c5l6:P;I_211j5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W
1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3I3360S14_4:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5M
Dd57OV5g4a1Y1U1Ia<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;S7`1b;o5c91`<:c:<F2_211e5_4d11l2U2b9247?
2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M
:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDZ1Y47OV5g4a1Y1U1Ia<07C`1T3Z7\128Q111m5B<>:8
1436NQ1R22=M3;d8Q60_5c?1`<:P;I_211f3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3
^3T5d>6Z:;c1337S14_4:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ
1R22[13WT11`<:P;Y31b5_4d11l2U2b9247?2_11>FY220?[27c2o240412312@3;63?140411_1482CB15ML1N1H:12W1CV
1<T9B3`1]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g
4a1Y1U1Ia<07C`1T3Z7\128Q111m5B<>:81436NQ1R22=M3;d8b;c?1`<:P;I_211P620[4d12k2U2e9479132_11>P320=@
438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`9I;26;3M:0h
5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OU2P3g4a1Y1U1I\7V1m307T2T3Z7\1;>2?11Z2^33@
85>:81436NQ1R22=M3;kS11`<:P;I_21c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3
T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I\7]5Y5Z7\1]111m5i181436NQ1R22[
13WT11`<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC
5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OR3S2g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31\4_
4d130i2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<h60Z2B3P5^3\3[1R2]30e1d>6Z:;26;Q1;Q1>W4:3M
C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1IW5Y707C`1T3Z7\1]111m5i181436NQ1R22[13;kS11
`<:^5a5I_21i6_4d102S1f11j9n147:42a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1CV1<T9B3P5b211C3\3BC1
2217e1]30e1d>6Z:;26;E;;Q1>W4:3MC5c6G=Q2U20U1;22685b11d1]2U1><4221@Y;CBa2R5_7OV5V1n1FG221EFD12860
:C534@T10`1\162<74Lc2C;^1008A0022407>4=234:;T3R2W5\1]111Y3c2i181436NQ1P212[13018R=k2lC1h34V1:3c1
X5:`2<R8I_21T4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q1
;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ia<07C`1T3Z7\1]111m5i181436NQ1R22[13;
kS11`<:P;I_21U4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3^3]30e1d>6Z:;26;Q
1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1I\<407C`1T3Z7\1]111m5i181436NQ1R22[1
3;kS11`<:P;I_21Y4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6
Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ia<07C`1T3Z7\1]111m5i181436NQ
1R22[13;YGa<1`<:P;I_21c3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3[1R2T5d>6Z:;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P
;Y31X4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m1]30e1d>6Z:;26;Q1;h5:
3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ia<07C`1T3Z7\1]111m5i181436NQ1R22[13;YGa<
1`<:P;I_21\4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X1221m1]30e1d>6Z:;26
;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ia<07CT128T3Z7\1]111X3d2i181436NQ1
R22[13;kS11`<:a5^5I_21U4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3[1R2]30e
1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ia<07C`1T3Z7\1]111m5i1814
36NQ1R22[13;kS11`<:P;I_21[4_4d13j2k;47?2a1>P320k2P606234@3V11n14;V115j1P1J:\1CV1<T9B3P5^3\3X151m
1]30e1d>6Z:;26;Q1;h5:3MC5c6G=Q2U20U1;29>b11d1]2U1><451@Y;CBa2R5_7OV5g4a1Y1U1Ia<07CT128T3Z7\1]111
X3d2i181436NQ1R22[13;kS11`<:a5^5I_21`5_4d102S1f1k;47?2a1>P320Ko1k23P306234@3V11n1491V115j1P1J:\1
CV1<T9B3P5^3\3V1120Q2]30e1]6V86Z:;26;E;;Q1;2W4:3MC5c6G=Q2U20U1;2985b11d1]2U1><451@Y;CBa2R5_7OV5l
3J21\1D1B;C53ER54`3_2L05407>4IFT3Z7\1]111m5i181436NQ1R22[13018RE[4\:1k2L4a13c1X5:`2_8I_21m520[4d
12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\
3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1Ia<07T2
T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11`<:P;I_21P620[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14
041234@3;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2b211G\3^3Eg20e1d>6`9I;26;3M:0h5:3B:C5c6G=Q
2U20U1;29>b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1Ia<07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3
;kS11`<:P;I_21e3_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5
c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4LDY1U1In6e1U4Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31d3
_4d1j>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d
1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1In6e1U4Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31d3_4d1j>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3m1V3d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;C
T3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13lAZB1`<:P;Y31c3_4d1j>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;c13;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1I
j<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31n520[4d12k2U2e9479132_11>P320=@438:22I7c2S1k14041234@3
;6C140411_1482CA015MLP11H:12N8CV1<X1k7B3`1]1Q2^3\3^3Eg20e1d>6`91G;26;3M:0h5:3B:C5c6G=Q2U20U1;29>
b11d1]2U1><451@Y;C5<a2l2V1NMDd57OV5g4a1Y1U1Ia<07T2T3Z7\1;>2?11Z2^33@85>:81436NQ1R22=M3;kS11`<:P;
I_21c3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20
U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31g3_4d10i>47?2a1
>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j
;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13_7Q=e?1`<:c:<Fb21d3_4d10i>47?2a1>P320k2P606234
@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a
1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Fb21i3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:
\1CV1<i6:o1B3P5^3\3:S3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1
]111m5i181436NQ1R22[13WT1158^;B:P;Y31n3_4d10V<2_247?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B
3P5^3\3:1Q3[4Hd>6Z:;g1;h5:3MC5c6G=Q2U20;I;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181
436NQ1R22[13WT1162a;D:12k:Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5
d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT
11>Q<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3[4Hd>6Z:;g1;h5:3MC5c
6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31h3_4d10
i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]
2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT1158^;B:X1]3Y6Y31d3_4d10i>47?2a1>P32
0k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3
R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT111^<:P;Y31d3_4d10=[>47?2a1>P320k2P606234@3V11n1
4b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij
<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9
B3P5^3\3^3T5d>6R:7;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i1814
36NQ1R22[13WT11`<:P;Y31d3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;
g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:`
8_2Y31f3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5b211G\3^3T5d>6Z:;g1;h5:3MC5c6G=
Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31d3_4d10i>4
7?2a1>P320k2P606234@3V11n14b115j1P1J:\1C1T1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U
1><:1j;CT3R5_7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13WT11`<:P;Y31k3_4d10i>47?2]13>P320k2IV506
234@3V11n14KF15j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5e5M0F=Q2U20U1;244>d1T1?]2U1><:1j;CT3R5_
7OV5g4a1Y1U1Ij<Y5Z7\1]111m5i181436NQ1R22[13gG_<1`<:P;Y31a4_4d10V1h8i447?2a1>P3204f2P606234@3V11n
141`115j111L5D:4W1>414O<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5f31
Na1CEN103I6Fl;Y5Q3X4HC]111m5i181436NQ1R22[13a2eQ11a2V1f1C3MZ5:P;T3031e3_4d10i>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6^6k3;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV
5g4a1Y1U1Ij<Y5Z7\1]111W3e2i181436NQ1R22[13WT11`<:P;Y31f5_4d100l2U2b9247?2_11>FY220?[27c2o2404123
12@3;63?140411_1482CB15ML1N1H:12W1CV1<T9B3CL]1Q2^3\3^3]30e1>U>6Z:;260:3M:0h5:3B:C5c6G=Q2U20U1;29
>b11d1]2U1><4221@[6m4CBa2R5MDd57OV5g4a1Y1U1Ia<07C`1T3X50P2\128Q111m5B<>:81436NQ1R22=M3;d8b;c?1`<
:P;I_211g3_4d10i>47?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q
2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1In6k5Y5Z7\1]111m5i181436NQ1R22[13U>QF113Z<:P;Y31h3_4d1
0c;U347?2a1>P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1
d1]2U1><:1j;CT3R5_7OV5g4a1Y1U1In6e1U4Y5`2i4\1]111m5i181436NQ1R22[13WT111^<:P;Y31h3_4d10i>47?2a1>
P320k2P606234@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;
CT3R5_7OV5g4a1Y1U1In6e1U4Y5Z7\1]111m5i181436NQ1R22[13i=\EP111^<:P;Y31e3_4d10i>47?2a1>P320k2P6062
34@3V11n14b115j1P1J:\1CV1<T9B3P5^3\3^3T5d>6Z:;g1;h5:3MC5c6G=Q2U20U1;29>d1d1]2U1><:1j;CT3R5_7OV5g
4a1Y1U1In6k5Y5Z7\1]111m5i181436NQ1R22[13WT111^<:P;Y31U4_4f1l2U2b977B_11>FY23?c2c2o2:12312D;63?14
0411_1482CB7ML1N1H:12W1CP=]1Q2h=0T2SI260:3M63371<Y53Bh7G=Q2V2a129>b11d1]2U1><4221@[6T6a2R5MDd5ZE
6h2Y40K`1Bl9\128Q1d6<>J3]4=]1d8b;U>Y1lH_211<[420[4g1k2U2j979132_11_320=@438:22Q1c2S1k1:1234D;6C1
40411m12CAV1LP11H:128E8CJQ2S:]1Q2b211Y8g20RJU126;3M:g1`4BP;U20U1;29>b11R4U1><451@S<<a2l2V1NMDd5^
6UF0\2T3Z7\1;>2?1\2^3D85>:863]4=R118kS11fH3Y69Vl7@Z6Oa8jT2Ea[3@Ica19W3`:[1R2Y2WF3Z6^f7YJ6Z6\c2\B
cP4S;o35Z6Vd2go4\1e94Z6]f2^U2Pb25Z6XQ1jX3l\3nNn4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S
111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o
4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404
^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e12
1057n2313<X61Y1MR4T226O2c2N\1X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1
239P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2h36OX5T12V1K93o1e=T3d32Q202l28=KY44S1211986E
T1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii
5OBJ5a4[17<\1o2f53l1\HT68I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e
=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239U5f3g1MLo3n3?n>5125a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4m1626O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1?>Q1P1b1D253Y1T1>=_11f1C\1239f4V3o4f3g
1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315
_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D
253Y1T1>=_11f1C\1239^2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[
17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202
l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Pf1[1P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1m>c?8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Pf1o4f3g1Ml4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1C@>=
_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l
1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Z1F02l28=KY44S1
211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239T5f3g1MQ1j3n3?n>5:a264f1404^1:6:406>IF4D156271f11P1S111O015
DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2X2f2X5T1
2V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239hQ1]5Ja7f3g1M>S2Y2c3:?n>5:a264
f1404BK:6:406X1F4?4156271c121P1G:0118=80153@;I6210X17I`11V4J4BJ5W3Y1[17<\1o223Ca12521E0T23l1`6g2
W8C\<8I45EV1GC4H315a3m5o6Q3=Q2?C`224N0023752Q2e121057>A?]1313<X61Y1MR4T226I524b2W2918m1e2T12V1K9
3o1R2i9h1T3d32Q202U1f18=KY44S12119526@4T1H5Q1P1574OD25361C29T158=>9001981f1B0\1239o2Q90ZJg6k3W4_
2W5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a1o2[17<\1o2f53l1aN8I45E
n1C4H315_9o6V2X1a2Ch2_1526j1e121057n2313<X61Y1MR4T226O2R1l3X5T12V1K93o1e=T3d32Q202l28=KM[34S1211
986ET1>?<DP1b1D253Y162J>=_11f1C\1239_5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1
<X17Ii5OBJ5B2I1T2J[17<=2Ko2f53l1aN8I45En1C4H315_9o6V2X1a2Ch2_152Q2e121057n2313<X61Y1Mm34T226O2o4
X5T12V1K93o1T5`1o6T3d32Q202l28=Kc1e24S1211986ET1N<DP1b1D2534T1T1>=_11f1C<O239cR1Y?o4f3g1Ml4n3?n>
5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2C
h2_152Q2e121057n2313<X61Y1MR4T226O2g1W3X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1
>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S
1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q2P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12
V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\1239eOP5f3g1Ml4n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239`E^2
R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C
4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1
P1b1D253Y1T1>=_11f1C\1239W4oG[>m<S5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X1
7Ii5OBJ5a4[17<\1o2f53l1aN8I45EV1GC4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o
1T5^2Q6T3d32Q202l28=KY44S1211986ET1NQ1P16[1D253Y1T1>=_11f1C\1239^\1Q5f3g1Ml4n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226J212U2i2X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239
U5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1eKR11f18I
45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2h3V1X5T12V1K93o1T5`8T3d32Q202l28=KY44S121
1986ET1NQ1P1b1D253Y1BA>=_11f1C\1239Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4:9156271f11P1S111O015DU1
<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2h3V1X5T12V1
K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D2534T1T1>=_11f1C\1239P5f3g1Ml4n3?e7X75:a264f1404^1:6:
406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<=No2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n
2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Y5f3g
1MQ1j3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1M511O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1\4S2R2mE8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1
NQ1P1b1D253O9T1>=_11f1C\1239n5iKd2H0U5f3g1Ml4n3?h42W2j75:a264f1404^1:6:406X1F4D156271f11P1S111O0
15DU1<X17Ii5OBJ5a4[17<\1o2f53l1QAe6i68I45En1C4H315`1n7o6_3a2Ch2_152Q23a121057n2313<X61Y1MR4T226O
2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239W5f3g1ME@;Y3n3?n>5:a264
f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C
\1239f5m>oMLn25P5f3g1MV1e3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1
o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=K
Y44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f5o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S11
1O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X
5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239`Ho4f3g1Ml4n3?n>5:a264f1404
^1:6:406X1F42A156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1
21057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\123
9Q5f3g1Ml4n3?n>5:a264f1404^1:6:406X1E030D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45E
n1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1
NQ1P12_1D253Y1T1>=_11f1C\1239n4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5
OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3
d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D1562
71f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2_3_1X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch
2_152Q2e121057n2313<X61Y1MR4T226O2f3X1X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>
=_11f1C\1239Q5f3g1Ml4n3?GV>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1_1_1
f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY4
4S1211986ET1NH8P1b1D253Y1T1>=_11f1C\1239R5f3g1M`1[3n3?DY>5:a264f1404^1:6:406X1F4D156271f11P1S111
O015DU1<X17Ii5OBJ5a4[17<\1_1_1f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4
X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239cR1P5f3g1Ml4n3?n>5:a264f14
04^1:6:406X1F4B1156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1lDd98I45En1C4H315_9o6_3a2Ch2_152
Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C
\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I4
5En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986E
T1?>Q1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17I
i5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2R2l2X5T12V1K93o1
e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D
156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152HX1e121057n2313<X6
1Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239S5f3g1Ml4n3?
n>5:a264f1404^1:6:406S14F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3
a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1T5`8T3d32Q202l28=KY44S1211986ET1NQ1P18Y1@324
03Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<
\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e6o6T3d32Q202l
28=KY44S1211986ET1N<DP1b1D2534T1T1>=_11f1C\1239UP1W5f3g1MHS4n3?n>5:a264f1404^1:6:406X1F4D156271f
11P1S111O015DU1<X17IY1_4OBJ22a4[17<=2KP2Nf53l1`EP98I45En1C4H315W7W2o6_3a2Ch2_152Q2e121057n2313<X
61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q5R5f3g1Ml4
n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6
_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=Kg3A4S1211986ET1NQ1P1C0MD25
3Y1T1>=_11f1C\1239a<S5f3g1M5f4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[1
7<\1o2f53l1aN8I45En1:84H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202
l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n;b<Z1d5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D15627
1f11P1S111O015DU1<X17I]1[4M1BJ5o2MC[17<CHo2f53l1S=4JT3g:`283E125En1C45B315a2m6o6_3]1S1Ch2_152Q2e
121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1Q5c15i6T3d32Q202l28=KY44S1211986ET1NQ1P1b1D2534T18K>=_11
f1C\1239Pb1j4o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f5
3l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1Q5c8T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O01
5DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12
V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239^1o4f3g1M`1[3n3?n>5:a264f1404^1
:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e1210
57n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239n5
f3g1Ml4n3?[8b65:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5M1BJ5a4[17<\11FV2f53l1>c1T;K]
@8I45E4i1C4H315_9V55b1Bl23H5>1MC4>T2_152Q2e121057j1S1313<\2R2h11Y1MR4T226O2o4X5T12V1K93o1Q9c4T3d
32Q202l28=6DY44S12115386ET1NQ1P1b1873253Y1L7>=_11f1C\1239UP1T1=cEo4f3g1Ml4n3?n>5:a264f1404^1:6:4
06X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2
313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=Kc1e24S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3
g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H31
5_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1
D253Y1T1>=_11f1C\1239WBT5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4
[17<\1o2f53l1\IT58I45En1C4H315_9o6_3a2C4c2_152Q2e121057n2313<X61Y1MR4T226O2Z2d2X5T12V1K93o1e=T3d
32Q202l28=KY442P1211986ET1N<DP1b1D253Y1T1>=_11f1C\1239i7o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D15
6271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1
MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239cR1V5f3g1Ml4n3?
n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6S1[
2a2Ch2_152Q2e121057n2313<X61Y1Ml1U2T226O2P11h2S1X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1>?Q1P1
b1D2534T16M>=_11f1C\1239i5f3g1M@[4n3?n>5:a264f1404^1:6:406S14F4D1226271EP11P1S111O0151BU1<X17Ii5
OBJ5EI@Z25V147<\1o2Jk43D1U1aN8I45En1C4H315_9o6S12U22a2Ch2_152Q2e121057n2313<X61Y1MR4l1726O2P1n3X
5T12V1K93o1e=T3d32Q202JQ28=6DY44S12119526ET1N<DP1AP1D2534T1;H>=_11f1C\1239T=PP1V5f3g1Ml4n3?U6[1\
75:=S264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1TJ\48I45En1C4H315_9b3\
3W2W1a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3Q1b22Q202l28=6DY44S1211986ET1NQ1P1b
1D253Y1T1>=_11f1C\1239U5f3g1Ml4n3?U6h85:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a
4[17<\1o2f53l1gCi:8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32
Q202l28=6DY44S1211986ET1N<DP1b1D2534T1T1>=_11f1C\1239UP1b2Y5f3g1M4EQ4n3?n>5:a264f1404^1:6:406X1F
4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1U2If53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<
X61Y1MR4T226O2o4X5T12V1K93o1e=T3Z2Y12Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239f3]S116^
1:g=Y5f3g1Ml4n3?n>5:a264f1404^1:6:406W10F4D156271f11P1S111O015DU1<X17Ii5L2BJ22`3P1[17<\1o2f53l1R
=^A8I45En1C4H315_9]5a1_3a2Ch2_152Q2e121057n2313<X61Y1MQ3O0T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY4
4S1211986ET1NQ1P1b1D253Y1@;7>=_11f1C\1239f:U5f3g1MMEX3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S1
11O015DU1<X17Ii5OBJ5a4[17<\1o2k3j13l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2
o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Q7c19b=R5f3g1Ml4n3?n>5:a
264f1404^1:6:406X1E04D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2
_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1C0MD253Y1T1>=_
11;Z1C\1239Z5f3g1Ml4n3?n>5::V264f1404^1:6:406X1F4D1562714a11P1S111O015DU1<X17Ii5G7BJ5a4L>7<\1o2f
53l1`2W4[9\>8I45En1C4H315_9g2W4_3a2Ch2_152Q2e121057n2313<0W61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q20
2l28=KY44S1211986ET1NQ1P1b1D253Y1L7>=_11f1C\1239Q2l9o4f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271
f11P1S111O015DU1<X17Ii5OBJ5`3P1[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR
4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239V5f3g1MX1c3n3?n>5
:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5f3J[17<\1o2f53l1W8YF8I45En1C4H315_9o6_3a
2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1:W1D253Y1T
1>=_11f1C\1239m1Y3b:bR1o4f3g1MX1c3n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q
202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239]5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f1
1P1S111O015DU1<X17Ii5OB60B540V1S25J[17<\1]1BNf53l1^<h8Y98I45En1C4H315_9o6_3a2Ch2_152Q2e121057n23
13<X61S15MR4T226O2o4X5T12V1K93o1e=S2P1Ji22Q202l28=K=k34S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239Y5
f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OB602?54[35J[17<\1]1A0Nf53l1aN8
I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61S15MR4T226O2o4X5T12V1K93o1e=S2P1d32Q202l28=KY44S121
1986ET1NQ1P1b1D253Y1T1>=_11f1C\1239R5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<
X17Ii5OBJ5BLQ3[17;0\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057n2313<X61Y1MR4T226O2o4X5T12V1
K93o1i9k3T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239o4f3g1MZ1a3n3?n>5:a264f1404^1:6
:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1aN8I45En1C4H315_9o6_3a2Ch2_152Q2e121057
n2313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239R5f3
g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5a4[17<\1o2f53l1T3\K8I45En1C4H
315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3d32Q202l28=KY44S1211986ET1NQ1
6Ib1D253Y18K>=_11f1C\1239P5f3g1Ml4n3?n>5:a264f1404^1:6:406X1F4D156271f11P1S111O015DU1<X17Ii5OBJ5
a4[17<\1o2f53l1T3\K8I45En1C4H315_9o6_3a2Ch2_152Q2e121057\1a1313<X61Y1MR4T226O2o4X5T12V1K93o1e=T3
d32Q202l28=KY44S1211986ET1NQ1P1b1D253Y1T1>=_11f1C\1239K]600N0a8XLe7Z5iFPQ1e?U7Tc23fFYFP92DG6V4`6
F@37]600OmY83[1:]600HXR4]k1Xe1TG_1V<=]600O^HV3Sa2[\3SQ1c?2\18C]600OcQ2kj5c2R:F22819D5k2Q9X3K]600
K_j1l4[l3_1IST23j14MP240V14;=;U19n:<J?]600R19jQ8e73Q19a4Q3Z3T12<]600\1RS2Za2`Z3a:3[1S<4;]600N0mY
82\18R4T7c1]600N]2^>30S4jU1k1Q22_Z11m\1X1kc1gM;2l1f>m49d7_23<50072;8Z4V66>632;59=53438]600OmY82\
1[47]600OmY82\18]600OmY82\1`;:^60f>1fi1_R2V`1f_2<=D^60TFfW1d\11i`2P_1;2PP1F082^15b:>S19^60R1]Y7\
P1U1k4\6W19^60fd4N00`DdP3h=5^60mZ8b=5:^60O^HV3WR1k^1[\3g`1U2>^60\1RS2ck5i:JAi4l6?2U3W1A^60Zj2c1h
V1fZ12`4S:S[1l@eBG8T1d;Q3<^60OmY8>5225i<FZ2=^60OmY8>5225T1BQ;Q33^60mZ85^60lj3bV2]Y28^60NjQ4ei2YY
1Z1h38^60V1WW2]R5PP1T6W7J^60V1RP27i@];Zg2382\2`1o2e1D=bFc3S?U=e7Z=h;i31@^60V17jo1Xh4k9dL0h:J1O0S
4c9D^60Sb1S1o>dX3139]2E]2eAXi1V7S3Y1f2C]9=^60jn10^k3iX2S3Y1f2C\1P8S55^60\b1`h6]94^60mZ8]94^60OmY
86^60Hma1VY6o>6^60VW4^h2V;PP17^60\1SU4[T3PP1\17^60\b11_Q1nf5b=:^60OVT2YU5;`>_A\=59_6Y?n5Y2a:n_2[
X41e4D_6N6eb12dGhQ20h]1_Q1iT1]:1?`4H:b6^252_6dh83_6dh8b22_6O1_66_6ObF0hi727_6ObF0hi72S98_6ObF0kc
4aU3:29_6R1;\`7Z8fGQ4_1i46_6hV7R[1g50c45_6a_8Q80c47_6kd2R>\k1\X2T[1[:G_69T1b9LlII^3?T1T>T?bX2S;R
3ef1h7\C1j1VNQ4Y67_6_`4Pj2bEP;j517_6YDPo6iGGR511_68`6kl7P?1[4:R1:=`6P]2j_51n>1Z4090R1g5c46`6>Yg3
aP3ac11E`6A5FSG]a22YS3Y@f2P4l9Q6]G1P5`4i11k35:`6R1_b7c21cE1c4W5J3`6l[814`6l[81a49a6EQP2eW5]S116^
1R>7a6[S5_X316^1R>7a6k[816^1:g=7a6mP8m:16^1R>8a6^f1a5j_616^1R>6a6k[816^1R>7a6R1hZ816^1R>7a6Q1iZ8
16^1R>9a6ll7n>16^1j5W82=b6_5]>`X1W:LP8[1W7PW3gW1b9Y95b6cX7P8a<01b66b6`L\V5bm1d@Q;3b6X^7n]12b6Wl8
1c64c6]`4h[3\M2c6`b14c6ci70]H8c6PT3Y17`1VJWP4J2c6ZQ42c6e]83c6]JWc77c6RJ]6Rg4]Hg_1k=6c6cg5e1b_1oG
h<2d6gY71d65d6_Y77a2iV12d6[l86d6ST3bc2^]15_7Q2e6Y2m5mE]1P4P2m1:=V3913MVEa12521E0lN4P7WF_2g3S1002
3[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4S1l5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e6Y2m5mE]1P4P2m1:=V39
1Q1VEa12521E0QGj74P7WF_2e31S10023[5<4?c1jE718BZ1g34V1Q3>P1Eo9Q<R4i4FJR2AX5o1aU1U7g6S8_2Q2e6Y2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2\2]3o1aU1U7g6S8
_2j2e65A0`1m5mE]1\3CP2m1:=V391Q1c<b8a12521E0QGj74P7WF_2g3S10023[5<4?c1_@Z5718BN;g34V1ICc1>P1E:d9
@0A[2a8R4i4FJR2^274X21Co1fP1T391Y15o6g6S8_2X2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1R5g@718BZ1k2K[1Q3>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_2R2e6Y2m5mE]1P4P2m1:=V3913MVEa12521E
0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2[2e6G0`1m5mE]1P4P2m1:=V39
1Q1R:m2a40b3a12521E0lN4P7WFJd1g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_2X2
e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7d5k6a6T3Bl1V2`1S10023X52<4?c1jE718BZ1g3[1Q3>P1Eo9Q<LU3i4F
JR2X5Ao1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1
Eo9Q<R4]2[2FJR2j5o1aU1U7g6S8_2Y2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0eN640o6WF_2\2Z1AA0023[5<4?c1l2
U2[1[?3318BZ1g3[1Q3>P1Eo9Q<R4i4FJR2d3U2o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1mC0W1a12521E0lN4P7
WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e6Y2m5mE]1P4P2m1:=V3919GmC0W1a
12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E>`9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023Ee4<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJb1?j5o1aU1U7g6S8_2V2e6G0`1
m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2j5o1aU15o
6g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?5]1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJ
R2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo
9Q<R4i4FJR2j5o1dS1l1U7g6S8_2W2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WFJd1g3S10023[5<4?c1jE718
BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10
023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7
i@]5_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S100235U5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=
V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5m
E]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2b2W3o1aU1U7g6
S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R41g4FJR2j
5o1aU1U7g6S8_2S2e6Y2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V1Q376P1E
o9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ
1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[
5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5d7X>]1P4P2m1:=V391Q1R2SCa12521E0lN4P7
WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Y2e6Y2m5mE]1P4P2m1:=V391Q1VEa125
21E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EDZ9Q<R4i4FJR2j5o1k6040:2@_MU7g6>d7_2X2e6Y2m5mE]1P4
P2m1:=V3171Q1AS1`Ao1a12521E0lN4P7dCb2_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4Km3FJR2j5o1k6W>]@U
7g6S8_2R2e6Y2m5d7X>]1P4P2m1:=V391G9VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4F
JR2j5o1aU1U7g6S8_2W2e6Y2m5mE]1P4P2m1:=V391G9VEa12521E0lN4[1g1l3i3]B_2g3S10023[5<4?c1jE718BZ1g34V
1Q376P1Eo9Q<R4i4FJR2\2]3o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1jE718BZ1g34V1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S1
0023[5<4?c1jE718BZ1g3[1Q3>P1EFX9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0l
N4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3:3P1EB\9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1;gB]BU7g6S8_2R2e6Y2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1SC]BU7g6>d7_2S2e6
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1R1@_A]
BU7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4_J4P7WF_2g3S10023[5<4?5]1jE718BZ1g3[1Q3>P1Eo9Q<R4
i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0\4f@h94P7WF_2g3S10023[5<4?c1jE718BZ1g3[
1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE
718BZ1g3[1Q376P1EB\9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100
23[5<4?c1HQE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o
6W?o6_2g3S10023[5<4?c1jE718BZ1g3[1Q376P1E3k9Q<R4i4FJR2j5o1aU1U7g6S8_2]2e640S2m5d7X>]1\3CP2m1:=V3
91Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@Z5718BZ1g3[1Q3>P1EDZ9Q<R4i4FJR27V274X21Co1aU1U7g6S8_2R
2e6Y2m5n8n4o7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o
1aU1U7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<
R4i4FJR2X5Ao1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3
[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2_2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?
c1jE718BZ1g3[1Q3>P1E^2h1g5@0Am:R4i4F5DR2d3U2o1RK]8?;T15o6g6S8_2]2e6Y2m5R;j:]1P4P2m1:=V391Q1i1e:;
1X1V117[32o1a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9b3^8R4i4FJR2j5\1BaU1U7g6S8_2Q2e6
Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o12^U1U7
g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR
2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
o9Q<R4i4FJR2j5o1aU1U7g6S8_2Y2e65S2m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_2g3S10023[5<4?c1_@Z57
18BZ1g3[1Q3>P1Eo9Q<R4i4FJR2^274X21Co1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391N2a2dBa12521E0lN4P7WF_2g
3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1R2b=`5a1252
1E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5h;T:]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S100235U5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<o32i4FJR2j5o1aU1U7g6S8_2a2
e640S2m5mE]1\3CP2m1:=V391Q1a2Q:b8a12521E0o?l>4P7WF_2g3S10023[5<4?c1P<^4Z5718BZ1R2d1[1Q3>P1Eo9Q<R
4i4FJR27V274X21Co1k6dHP6U7g6S8_2Z2e6G0`1m5mE]1P4P2m1:=V391Q1VEa12521E0WMd14P7WF_2g3S10023[5<41=c
1jE718BZ1g34V1Q3>P1E1m9@0Am:R4i4FJR2j5o1aU15o6g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E1m9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391N2]3hAa125
21E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5?]E]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P
4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6
Y2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U
7g6S8_2[2e661P2m5CYE]1k1[1>9R1Mm1:=V391Q1a2j8i9a12521E0lN4P7WF_2g3S10023d2f2<4?c1jE718BZ1g3[1Q3>
P1Eo9f;:R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718
BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1lT1DU7g6S8_2f2e62V2m5mE]1P4P2m1:75U11n191Q1VEa12521E0lN4P7WF_2g3S10
023[5<4?c1]A\4718A0Z1g3[1e2;>P1E@P4]5Q<R4i4FJX1H0V3[240111002f1aU1U7g6>d7Q2=R2e610V2m5mE]1P4P2m1
:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e610V2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j531i1aU1U7g6
S8_2T2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0X;cC4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJ
R2j53k1aU1U7g6S8_2X2e610V2m5mE]1P4P2m1:=V391Q1VEa12521E0^6i4cC4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1Eo9Q<R4i4FJQ20e5431i1aU1U7g6S8_2U2e6Y2m5Q>k7]1P4P2m1:=V391Q1b<[7W1a12521E0lN4P7WF_2d32S1002
3[5<4?c1jE718BZ1g3[1Q3>P1E>`9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W
F_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e60X2m5mE]1P4P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1HQE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2d3U2o1aU1U7g6S8_2T2e6Y2m5mE
]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V1U1k1:3P1Eo9m3S8R4i4FJR2j5o1aU1U7g
6S8_2T2e6Y2m5mE]1P4c1<m1:=V391Q1R2h3Z?a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3:3P1Eo9Q<R4i
4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2e31S10023[5<4?c1jE718BZ1g3[1Q3>
P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V4i2WF_2g3S10023[5<4?c1jE71
8BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7^Bh3_2g3S10023
[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR21h5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7
WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa125
21E0jFQ84P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2W2e6Y2m5mE]1P4P2m1:=V
391Q1o3VAa12521E0b7YG4P7WF_2\2Z1S10023[5<4?c1jE718BZ1g3[1Q3>P1E[3c6f2Z9R41g4FJR2j5f18aU1U7g6S8_2
S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0IY7hF4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R41g4FJR2j5
o1aU1U7g6S8_2T2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4;d6WF_2g3S10023U1U4<4?c1jE718BZ1g3[1Q3>P1Eo9
Q<R4i4FJR2a12U4o1aU1U7g6S8_2S2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?8U14jE718B
Z1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1mIc;U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0nAm<4P7[5k@_2g3S1002
3[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2P2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF
_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEY17252
1E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2P2e6Y2m5mE]1P4P2m1:=V3
91Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P
4P2m1:=V391Q1AdDa12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T
2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1g87
=gG[4U7g6S8_2Q2e6Y2m5h>T7]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q
<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1Eo9Q<R4i4FJR2j5o1k6eNU7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE
718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2`59o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1_3fAa12521E0lN4P7WF_2g3S10
023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2[2e6G0`1m5^B2[3]1P4P2m1:=V391Q1VEa12521E0
lN4P7WF_2g3S10023Ee4<4?c1jE718BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2S4f1o1JfT15o6g6S8_2R2e6Y2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EDZ9Q<o32i4FJR2j5o1aU1U7g6S8_2R2e60X2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2e2T3o1aU1U7g6
S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2Y
4`1o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo
9Q<R4i4FJR2j5o1]OS6U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g
3[1Q376P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c
1jE718BZ1g3[1Q3>P1Eo9l:T1R4i4FJR2j5o1aU1U7g6S8_2Z2e65S2m5mE]1\3CP2m1:=V391Q1c<b8a12521E0lN4P7WF_
2g3S10023[5<4?c1_@Z5718BZ1g3[1Q3>P1EFX9Q<R4i4FJR2^274X21Co1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1
]3hAa12521E0lN4P7a1eD_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1`OP6U7g6S8_2R2e
60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU
1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4F
JR2j5o1[9ULU7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0nCm:4P7WF_2g3S10023S4W1<4?c1jE718BZ1g3
[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4V1i5WF_2g3S10023[5<4?c
1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e6Y2Q4k1mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S
10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN
4P7ZAl4_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EB\9Q<R4i4FJR2j5o1aU1U7g6S8_2U2e6Y2m5mE]1P4P2m1:=V391Q1
VEa12521E0lN4P7YBm3Bl1g3S10023[5<4?c1g:d4]6718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2X5Ao1aU1U7g6S8_2Q2e6Y2m5m
E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:R;718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8
_2U2e6Y2m5^E>]1P4P2m1:=V391Q1j8[<a12521E0lN4P7WFBl1g3S10023[5<4?c1Z<_9718BZ1g3[1Q3>P1Eo9Q<R4i4FJ
R2X5Ao1aU1U7g6S8_2Q2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4S3l3WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P
1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e6Y2m5mE]1P4P2m1:=V391Q1VEa12521E0UEf94P7h6^?_2g3S10023[5<4?c1jE7
18BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4Mk3FJR2X4a1o12^U1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1gC^1a12521E0l
N4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1V
Ea12521E0TDg:4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Y2e60F0`1m5mE]1P
4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2j5o12^U15o6g6S
8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5
o1ZLV9U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN40o6WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9
Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3
[1Q3>P1Eo9Q<R4i4FJR2j5o1m9cKU7g6R3P5_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4
?c1HQE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1Q@T5a12521E0m4nI4P7c
?c6_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1dIl;U7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1k621`NU7g6S8_2R2e60X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1_<QIU7g6S8_2R2e60X
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1k6eNU7g
6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJ
R2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1
Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ
1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1]9SLU7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2T1b2S10023[
5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1jE718BZ1g3[1IW2>P1EB\9Q<R4i4FJR2j5o1aU1U7g6S8_2U2e60X2m5mE]1P4P2m1:=V391N2VEa125
21E0lN4P701TF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1QA_DU7g6S8_2R2e60X2m5mE]1P4P2m1:
=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1[9ULU7g6S8_2R2e60X2m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR20i5o1aU1U7g6S8
_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0V4eJ4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j
5o1k6dHP6U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
o9Q<R4i4FJR2b2W3o1aU1U7g6S8_2[2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7mAY4_2g3S10023[5<4?c1jE
718BZ1o10f1[1R2N>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7i@]
5_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2U2e60X2m5d7X>]1P4P2m1:=V391Q1R2>d
@o1a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE7180AZ1g3[1Q3>P1E3k9Q<R4i4FJR2j5o1aU1U7g6S8_2[2e6
0F0`1m5mE]1P4P2m118=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE7180AZ1g3[1Q3>P1E3n4l4@0Am:R4i4FJR
2j5o1aU15o6g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1g:R;718BZ1g3[1Q3>P
1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1`7e=a12521E0lN4P7WF_2g3S10023[5<4?c1jE71
8BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[
5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1S9CiKU7g6S8_2S2e60X2m5mE]1P4P2m118=:k291Q1VEa12521E0lN4P
7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e6000V2m5mE]1P4P2m1:=V391Q1VE
a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Y2e60X2m5X:0c;]1P4P
2m1:=V391Q11k8X<a12521E0lN4h1W5WF\22g3S10023[5<4?c1jE718BZ1k1k1[1Q3>P1<8o9Q<R4i4FJR2j5o1aU1U7g6S
8_2U2e60X2m5h>T7]1P4P2m1:=V391Q1m8]6k2n2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4
i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1m8X<a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1[?j5a12521E0lN4P7WF_2g3S10023[5<4?c1
jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e60X2m5X8d=]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S
10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9m9S2R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391N2WBn2a12521
E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391
Q1VEa12521E0SNH4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2Y4`1o1aU1U7g6S8_2R2e60X2m5mE]
1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2
e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1i8g
LU7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2\2Z1S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4
i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3
>P1Eo9Q<R4i4FJR2j5o1S2]S1U7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE
718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1U;VDT6U7g6>;X7_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3
S10023[5<4?c1jE718BZ1g3[1Q3>P1EFX9Q<R4i4FJR2j5o1aU1U7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0
lN4P7d5k6f9Bl1g3S10023X1R4<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:
=V391Q1_3fAa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m
5mE]1P4P2m1:=V391Q1VEa12521E0lN4P1o5WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6
S8_2S2e60X2m5Y3cB]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR
2j5o1g7iMU7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1E
o9Q<R41g4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ
1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1_92nKU7g6S8_2R2e60X2m5d7X>]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1Ao1dBa12521E0lN4P
7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4Km3FJR2j5o1aU1U7g6S8_2V2e60X2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1l9m;718BZ1g3[1Q3>P1Eh1L^11h5Q<R4i4FJR2j5o1aU1U7g6S8_2V2e60X2m5mE]
1P4P2m1:=V391Q1VEa12521E0n5mH4P7WF_2g3S10023[5<468c1jE718BZ1g3[1Q3>P1Eo9Q<R4Km3FJR2\2S39o1aU1U7g
6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R41g4FJR
2j5o1aU1U7g6S8_2T2e60X2m5mE]1P4P2m1:=V391N2VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo
9Q<R4i4FJR2j5o1d=b?Y8U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023\2n2<4?c1jE71
8BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2Y5CmE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023
[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0lN4P7
[4kA_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa
12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6i1Y6_2R2e60X2m5VBf3]1P4P
2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X
2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?T1>jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g
6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1WBn2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJ
R2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1P9U<a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P
1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718B
Z1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6>d7_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5
<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2`59o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_
2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q:o1R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5h;T:]1P4P2m1:=V391Q1VEa1
2521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Q2e60X2m5mE]1P4P2m1:=
V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2W2e60F0`1m5
mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g
6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2
j5o1[9Z@j;U7g6>d7_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7W?o6_2g3S10023[5<4?c1jE718BZ1g3[1Q3
>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2U2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE71
8BZ1g3[1Q3>P1E3BX9Q<R4i4FJR2j5o1RKm8`1U7g6S8_2T2e60X2m5Q?k6]1P4P2m1:=V391Q1VEa12521E0ZET4\54P7WF
_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1o2P1P2m1:=V391Q1VEa12
521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2\2e60X2m5X:0c;]1P4P2m1
:=V391N21k8j4b1e2T3a12521E0lN4h1W5WF\22g3S10023[5<4?c1jE718BZ1k1k1[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g
6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1Y>m3n2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4
FJR2j5o1aU1U7g6S8_2T2e60X2m5W?e6]1P4P2m1:=V391Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1
Q3>P1Eo9Q<R41g4FJR2j5o1aU1U7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0SFh84P7WF_2g3S10023[5<4
?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1\OT6U7g6S8_2X2e60X2m5mE]1P4P2m1:=V391Q1a2dBa12521E0V<c8X1h8
4P7RET1_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4Km3FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V39
1Q1a2dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g34V1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE
]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_
2S2e60X2m5mE]1P4P2m1:=V391Q1SCR2a12521E0lN4P7WF_2T1b2S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2
j5o1aU1U7g6S8_2R2e60X2m5?]E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo
9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1a2]1VAa12521E0lN4P7WF_2g3S10023[5<4?c1jE718
BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1o3VAa12521E0lN4P7WF_2g3S10023
[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e60X2m5mE]1P4P2m1:=V391Q1o3V?o1a12521E0lN4
P7WF_2g3S10023;o4<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2V2e60X2m5Q?k6]1P4P2m1:=V391Q1
VEa12521E0lN4P7WF_2e31S10023;o4<4?c1jE718BZ1g3[1Q3>P1Eo9Q<o32i4FJR2d3U2o1aU1U7g6S8_2R2e60X2m5mE]
1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7Z3\3S8_2
R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7g6_?_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o
1aU1U7g6S8_2R2e60X2m5;aE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<
R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0PKk34P7WF_2g3S10023[5<4?c1jE718BZ1g3
[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5X8d=]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?
c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7[3kB_2g
3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2Z2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521
E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1Eo9@0Am:R4i4FJR2j5o1`S1[1D5o6g6S8_2R2e60X2m5mE]1P4P2
m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1R2N>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X
2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7
g6S8_2S2e60X2m5mE]1P4P2m1:=V391Q1h=]7a12521E0lN4P7WF_2R1d2S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i
4FJR2j5o1aU1U7g6S8_2R2e60X2m5<`E]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3
>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE71
8BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1S9]LU7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0hN34P7WF_2g3S1002
3[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2e60X2m5d7X>]1P4P2m1:=V391Q1a2dBa12521E0lN
4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2T2e60X2m5mE]1P4P2m1:=V391G9a2
dBa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5S1KaU1U7g6S8_2S2e60X2m5mE]1P4P
2m1:=V391Q1R2SCa12521E0lN4P7ZAl4_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1Eo9Q<R4i4FJR2j5o1aU1U7g6S8_2S2
e60X2m5mE]1P4P2m1:=V391Q1R2SCa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3:3P1Eo9Q<R4i4FJR2j5o1
aU1U7g6S8_2R2e60X2m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[1Q3>P1EB\9Q<R
4i4FJR2j5o1aU1U7g6S8_2X2e60F0`1m5mE]1P4P2m1:=V391Q1VEa12521E0lN4P7WF_2g3S10023[5<4?c1jE718BZ1g3[
1R2N>P1Eo9@0Am:R4i4FJR2j5o1aU15o6g6S8_24g60bU1RY35g60e7lMRY38g60bU1RY3cW2h5705g60bU1nASg2<g60bU1
_Cbe2mCVDWU160005g60bU1oj2R>5g60bU1PX2QQ16g60bU1o5nDS^25g60bU1g:Zn25g60bU1RY3_X16g60bU1oj2R>a]25
g60UU1<RY36g60bU1nCSe2f]25g60bU1e=\k25g60bU1RY3Z]25g60X1YT1RY36g60bU1An1aV35g60bU1RY3f45g60bU1RY
3W]26h6UR1\3jW1W1oo14h6bU1oj2R>7h6bU1nAPY2R>kk1Yg13h6bU1RY35h6bU1oj2R>[U24h6bU1RY3[U24h6bU1RY3kk
1Bh6bU1bf2_Bb;g4^117R2XDiDP@8002o37h6bU1nASg2cW2P607h6bU1RY3cW2c5<05h6bU1oj2R>RA5h6bU1nASg2RA4h6
bU1nASg24h6bU1RY3W]24h6mOd5RY3j1i61S2m5mE]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b518m1
[DQ<l8FJa1@^274X21Cg^1g6S8_28i6b8nLm5T>gg2[T2@Bi6aU1m5S2P<X<dT1iV1REg2o:hE1Y:[1@f5[O9i6aU1m5T>gg
2jR1d6kJ@9i6aU1m5T>gg2n<\g1@Y27i6aU1m5T>gg2[T2@Di6T1\T1m5T>Z7XS2S=[T2@i5^>VE0c;1O0S4c9:i6bD4i@m5
T>gg2eQ2e2@8i6aU1m5T>gg2QBYb1@8i6aU1m5T>gg2_B\b108i6T1\T1m5T>gg2[T2@7i6aU1m5T>m6i`2lT2i1i61S2m5m
E]1\3d2m1:=V3Q>2_8a12521E0RV1WF_2g3S10023[5A?c1>P@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_26i6aU1m5T>gg2
lT27i6aU1m5Z1i<gg2lT28i6EkT1m5T>gg2[T2@8i6R1^T1m5T>gg2lT2nh18i6aU1m5T>gg2[T2@c57i6aU1m5T>gg2jR1Q
R18i6aU1m5T>m6i`2lT2f57i6aU1m5T>gg2lT207i6aU1m5T>gg2lT2c58i6T1\T1m5T>gg2lT2lU29i6d;lIm5T>gg2[T2@
kP27i6aU1m5T>P2fe2lT2U2i61P1R1m5mE]1\3d2m1:=V3Q>2X4V4a125210D0RV1XCn2_2g3S10023[5A?c1>KT?b518m19
QDZ40e7l8FJa1@^274X21Cg^1g6Z62c11_2;i6aU1h1T4T>gg2iV1aM@d5=7i6aU1m5T>[6[a2lT28i6aU1m5T>Sk1c9oBlT
27i6aU1m5T>gg2lT2U_17i6R1^T1m5T>gg2lT28i6fO?Z5m5T>gg2lT28i6aU1m5T>m6i`2ik1R9g1j60S2m5mE]1\3d2m1:
=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>
b8a12521B20c4TCY>WF_2g3S10023[5A?c1_@b518m1P@Z4Q<l8FJR2^274X21Cg^1g6S8_2l1j60S2m5mE]1\3d2m1901;V
3Q>l6e1a12521E0RV1WF_2g3S10023[5A?[17_@b518m1[DQ<l8;:JR2^274X21Cg^1g6S8_2]2j60S2m58dE]1d2Gd2m1:=
V3Q>b8a12521E0g:OP1i3_ES@S6_2g3S10023U4U1A1=c1_@b518m1[DQ<T4g4FJR27NJ<74X21Ck8o9]5mCIe1P3f3JX3o3
W27Q2j60S2m5mE]1\3d2m1901;Cb2Q>b8a12521E0c4h7[;Y>WF_2g3S10023[5A?[17_@b518m1[DQ<V8E;:JR2Eh174X21
Cg^1g6S8_2R2j60S2m5mE]1\3Od1m1:=V3Q>b8a12521E0RV1WF_2g3S100235U5A68c1_@Z4W118m1[DQ<l8FJR27V274Be
11Ck8Y>aGg6>;X7]1Q1g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^27
4X21Cg^1g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C
gGoFg6S8_2Y2j60S2m5mE]1d2Gd2m1:=V3k9U4b8a12521E0o?E@_9[;c2]2UA_2g3S10023[5A?c1P<^4b518m1[DQ<o3l4
FJR2V1W13204X21Ck8Y4UD[=g6>;X7_2g1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1
[DQ<l8FJR2^274X21Cg^1g6S8_2V2j60S2[1a4]@_5]1\3d2m1:=V3Q>b8a12521E0n5SP1WF_2e31S10023[5A?c1_@b518
m1[DQ<l8FJR27T2174X21Ck82Jl>d5[@g6>;X7]11Ol1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0c4lB7_86b5WF_2g3S10
023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5
A?c1_@b518m1[DQ<l8FJR27V274X21Ck8kU1g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?
c1_@b518m1[DQ<l8FJR2^274X21Cl=jP1g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_
@b518m1[DQ<l8FJR2\2174X2199g^1g6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1j@\5_2g3S10023[5A?c1_@
b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2V2j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0Y8[1b7^<Z8Q>U8_2g3S10023[5A?
c1_@b518m1Z?P5Q<l8FJR2^274X21Ck8S;]1CX5b1iAg6>;X7_22h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3
S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C^=XQ1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0_P16[5j@\5_2
g3S10023[5A?c1_@b518m1[D\2d9l8FJR2^274X21Cg^1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN<o6WF_2g
3S10023[5A?c1Hf?b518m1[DQ<l8FJR27V274X21Cg^1g6S8_2U2j60S2V3f2mE]1\3d2m1:=V3Q>b8a12521E0eM3K\7WF_
2\2Z1S10023[5A?c1HQ21U2k22]8b518m1[DQ<l8FJU1L7V274H_11Cg^1g6S8_2P2j60S2Q4W1CmE]1\3d2m1:=V3Q>b8a1
2521E0eN\7WFW1W1g3S10023[5A?c1_@b518m1[D\2d9T4g4FJR27V274H_11CcLSBg6S8_2l1j60S2Q4k1mE]1\3d2m1:=V
3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@b518m1[DQ<T4g4FJR27V274H_11Cg^1g6S8_2j1j60S2m5mE]1\3d2m1:=V
3Q>b8a12521E0c4^Q1j@\5_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CQW1e7g6S8_2Z2j60S2m5mE]1\3d2m1:=
T23MQ>b8a12521E0Y1l2RDS8g1l3l4ZA_2g3S10023[5A?c1_@b518m1[DQ<l8FJR27V274X21Ck82Jl>d5[@g6>;X7]11O4
h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CfHPFg6S8_2W2j6
0A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518BZ1d8P1Eo9@0Am:l8FJR2^274X21CYU12d1?
514h6g6S8_2j2j60A0`1^4^1W7i7k6AK\3d2m1:=V3e6Z1P6b8a12521E0dAS=\1l5mA0X4_2g3S10023[5A?c1_@b518BN;
d8P1E72d9@0Am:o3l2o1FJR27V274X21C9P1h2bNP3DT15LR6g6S8_2X2j60A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0_P1b
5WF_2g3S10023[5A?c1_@b518BZ1d8P1Eo9@0Am:l8FJR2^274X21CYU12d1?514h6g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q
>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cl=j9oFg6S8_2b2j60S2m5a>[7]1\3d2m1:=V3S
3^7^3b8a12521E0n2]1P5`@X3Z2T5Z1\6j?_2g3S10023[5A?c1_@b518m1g3a2X:h3Q<o3l4FJX1I^2604X21Cd7V16f<i4
g2[Ag6>;_2h4]1Q1i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X2
1Cl=j9oFg6S8_2h1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1o:[9Q<l8FJR2^274X2
1Cg^1g6S8_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1
g6f4\3_2h1j60S2m5mE]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6
S8_2i1j60S2m5mE]1\3d2g15:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274^1I1Cg^1g6S8_
2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1[DQ<l8FJR2^274X21ChP1n=g6S8_24
X2j60A0`1m5mE]1\3d2m1:=V3U5k8b8a12521E0RV1:lE_2g3S10023[5A148c1_@b518BZ1d8P1Eo9@0Am:l8FJR2^274X2
1CaW15o6g6Jc3d3_2i1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X
21C_;2TS1g6S8_2k1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR27V274X2
1Ck8dHV=g6JX7_2m1j60S2m5mE]1\3d2m1:=V3]53_8b8a12521E0RV1WF_2\2Z1S10023;o4A?c1_@b518m1[DQ<l8FJR27
V274X21C^EXIg6S8_2`2j60S2m5Q?Q4i2]1\3d2m1:=V3Q>b8a12521E0k9h7X3i8[2c4Z1WF_2g3S10023[5A?c1_@b518m
1P;Z9Q<l6o1FJX1I^2334X21Ck82R1_6T8l1Y2iAg6>;i3^3]11O0P2j60S2m5mE]1\3m1;008m1:=V3e6[7b8a12521E0cG
^>P:V<_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CQ3e[1g6JX7_2l1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E0\
4eQ1WF_2g3S10023[5A1=c1_@b518m1[DQ<P5k3FJR27V274\1K1Cg^1g6S8_2j1j60S2m5mE]1\3d2m1:=V3Q>b8a12521E
0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<P5k3FJR27V274X21Co1g\1g6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0
RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_
2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21B0g^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3]70b6b8Y172521E0RV1WF_2
T1b2S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S1
0023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg:1XH2a;g6S8_2R2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2\2Z
1S10023[5A?c1_@b518BZ1d8P1Eo9@0Am:l8FJR2^274X21CaW15o6g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV
1WF_2g3S10023[5A?c1_@d3m118m1[DQ<l8FJR2^274X21C_;2TS1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1
WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^2604X21Cg^1g6S8_2j1k6S2m5U3gB]1\3d2m1:=V3Q>b8a12521E0RV1WF_
2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6f58[1G_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g
3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C^KXCg6S8_2h1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S1
0023[5A?c1_@b518m1`8j;Q<l8FJR2^274X21Cg^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023
[5A?c1_@b518m1[DQ<l8FJR2^274X21Co1g\1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?
c1_@b518m1[DQ<o3l4FJR2^274X21Ce6QX1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1XEN_2g3S10023[5A?c
1_@b518m1[DQ<l8FJR2f1G74X21Cg^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3^:b3h4i3a12521E0RV1WF_2g3S10023[5A?c1
_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518
m1a6i=Q<l8FJR2d1I74X21Cg^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[
DQ<l8FJR2^274W1P11Cg^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>a7>Aa12521E0RV1WF_2g3S10023[5A?c1X8V8b518m1[
DQ<l8FJR2^274X21Cg^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0nAj>X5[5k@_2g3S10023[5A?c1_@b518m1[D
Q<l8FJR2^274X21Cg^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3i8W5b8a12521E0RV1mAY4_2[1[2S10023[5A?c1_@b518m1[D
Q<l8FJR2^274W1P11Cg^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@^5318m1R6l2[
;Q<l8FJR2^274X21Cg^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3m4S9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l
8FJR2^274X21Cg^1g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eMO\7WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR
2^274X21Cg9oT1g6S8_2f1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^27
4X21Cg^1g6S8_2k1k6S2m5mE]1\3d2m1:=V3U72h6b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l86?JR2Q2<74
X21CbS1T;g6S8_2i1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1^BGP3_2g3S10023[5A?c1_@b518m1[DQ<l8FJR21\274
X21Cg^1g6S8_2k1k6R1P1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C
g^1g6V526AP2_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eM\8WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C
g^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>n40b3a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1
g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q4o9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8
_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1ZAl4_2g3S10023[5A?c1_@b518m1P;Z9Q<l8FJR2^274X21Cn81fU1g6S
8_2k1k6S2m5mE]1\3d2m1:=X2MQ>b8a12521E0V4U=eDWF_2g3S10023[5A?c1_@c1n318m1[DQ<l8FJR2^274X21C`Q1V=g
6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CoCgJg6S8_2
l1k6S2m50lE]1\3d2m1:=V3Q>b8a12521E0TOX14V1X4WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJLU1^274X21Cg^1g6S8
_2h1k6S2m5mE]1\3d2m1:=V3S3i1S9b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2
g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1i4]A_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2g1k6
S2m5mE]1\3d2m1:=V3Q>b8a12521E0_AbDWF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2S2k6S2m5S
9]2V3T7]1\3d2m1:=V3m933Q2i1g2j5a12521E0a2`S1WF_2g3S10023[5A?c1_@b518m1k1_B`5`6l8F5DR2^274X21Cb4T
Z1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1e>i1b518m1[DQ<l8FJR2^274X21Cg^1g6
S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C[2[\1g6S8_2
m1k6S2m5mE]1\3d2m1:=V3Q>71_29[3R2a12521E0RV1WF_2g3S10023[5A68c1_@b518m1[Db3^8l8FJR2^274X21Cg^1g6
S8_2i1k6S2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CTIbEg6S8b1
Li1k6S2m5mE]1\3d2m1:=V31o=b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6>d7_2g1
k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6i1Y6_2i1k6S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1[DQ<l8FJR2^274X21C[2gBcIg6S8_2g1k6S2m5
mE]1\3d2m1:=V3Q>b8a12521E0RV1WFJd1g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2g1k6S2m5mE]1\
3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2g1k6S2m5mE]1\3d2m1
:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1o:[9Q<l8FJR2^274X21Cg^1g6S8_2g1k6S2Y5CmE]1\3d2m1:=V
3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A68c1_@b518m1[DQ<l8FJR2^274X21Co<gQ1g6k31U4_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cf1l1Y7SKe8g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8
a12521E0RV1WF_2\2Z1AA0023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cf1D[\1g6S8_2l1k6S2m5mE]1\3d2m1:=V3Q>b8a
12521E0jFW?WF_2d32S10023[5A?c1_@b518m1j:`9Q<l8FJR2^274X21Cf1l1_AcIg6S8_2k1k6S2m5mE]1\3d2m1:=V3b5
]80b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1j:`9Q<l8FJR2^274X21C[2W1S[1g6S8_2k2k6A0`1i3S2mE]1\3d2m
1:=V3R3_2n7>0]1F:d22Z3a12521E0jFLl2f:F]<j3n5_2g3S10023[588?c1_@b518BZ1d8P1E4Db3:\1j3@0Aj1<Q8C]4^
4FJR2^274X21CaW15o6g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A68c1_@b518m1[DQ<l8
FJR2^274X21Cg^1g6S8_2T2k6A0`1m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A68c1_@b518BZ1m5f2P1Eo
9@0Am:l8FJR27V274X21CaW15o6g6S8_2h2k6A0`1m5mE]1\3d2m1:=V3>3n4n5`2b8a12521E0RV1mA0X4_2g3S10023[5A
68c1R5\;Z5718BN;e5n2P1E:i3j5@0A[2R1^7l8FJR27V274X21Cl1g@Q@m2@1Y15LR6g6S8_2Z2k6A0`1m5mE]1\3d2m1:=
V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1;l2h4]8b518BN;e5n2P1E:d9@0Am:l8FJR27V274H_11CaW15LR6g6S8_2h1k
6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1R5\;b518m1m5]>Q<l8FJR2^274X21Cg^1g6S8_2l1k6S
2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8b518m1e5e>Q<l8FJR2^274X21Cg^1g6S8_2k1
k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0o:RKWF_2g3S10023[5A?c191l2h4]8b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2j
1k6S2m5mE]1\3d2m1:=V3Q>b8Y172521E0RV1WF_2g3S10023[5A?c1;e7]8b518m1[DQ<l8FJR2^274X21Cg^1g6j4X3_2g
1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0eN\7WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2i1k6S2
m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21C[;Z@PCg6>d7_2g1k6S2m5
mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CR2d\1g6S8_2g1k6S2m5mE]1
\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1^6P:b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2U2k6S2^4^1mEAK\3
d2m1:=V3Q>b8a12521E0RV1WF_2g3D>0023[5A?c1P2]4o1P8b518m1[DQ<l8FJX1I^274X21CZ1h2c6;U1R?W=R6g6JX7_2
h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg:GWS1g6S8_2i1k
6S2m5g;U:]1\3d2m1:=V3Q>b8a12521E0nGS>WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR20]274X21Cg^1g6S8_2g1k6S
2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg:oS1g6S8_2l1k6S2m5m
E]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518X1Df@d3Q<l8FJR2^274X21CXGb6l2n=g6n1T6_2[3k6A
0`1m5mE]1\3[1X1m1:=V3Z:f3b8a12521E0e6m3b655d2c11T@`:h4m6_2g3S10023[5A?c1S1P<Z3b518B;NC=1Nb3n2<C?
5o9@0AAT8V2l8FJR2?n174>9AM1CU2L_1^;m2X4b6??d6KT15]1a5g6>_1T6_2k1k6S2m5mE]1\3d2m1:=V3b9^4b8a12521
E0PAQEe>a7_2g3S10023[5A?c1S1[?b518m1[DQ<l8FJR2^274X21CQ2e\1g6S8_2o1k6S2m5mE]1\3d2m1:=V3T9l4?h4Ec
2a12521E0RV1P20bAb2_2g3S10023[5A?c1_@b518m1d:f9Q<l8FJR2^274X21Cg^1g6>d7_2g1k6S2m5mE]1\3d2m1:=V3Q
>b8a12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<o3l4FJR2^274X21Cg^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a
12521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CoR1g;g6S8_2i1k6S2m5mE]1\3d2m1:=V3d:\3b8a12
521E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cn81fU1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b6o1a125
21E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>h1i4o1a12521
E0\Le9WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21CeJQDg6S8_2h1k6S2m5mE]1\3d2m1:=V3o3Q:b6o1a12521
E0RV1WF_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2j1k6S2m5mE]1\3d2IS1:=Q2T1Q>b8a12521E0\
4eQ1\7j>_2g3S10023[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1
WF_2g3S10023[5A1=c1_@b518m1[DQ<l8FJR2^274X21CQ9eU1g6S8_2h1k6S2m5mE]1\3d2m1:=V3Z1f<b8a12521E0RV1W
F_2g3S10023[5A1=c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3
S10023[5A?c1_@b518m1R;X9Q<l8FJR2^274X21Cg^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0PLQ:WF_2g3S10
023[5A?c1_@b518m1IaCQ<l8FJR2^274X21Cg^1g6>;X7_2g1k6S2m5mE]1\3d2m1:=V3Q>=T8a12521E0RV1WF_2g3S1002
3[5A?c1_@b518m1[DQ<l8FJR2^274X21Cg^1g6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0QGA^>WF_2e31S10023[5
A?c1_@b518m1[DQ<]4^4FJR2^274X21Cg^1g6S8_2h1k6S2m58dE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c
1_@b518m1[DQ<l8FJR2^274X21Cg^1g6g1[6_2g1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1_@b
518m1[DQ<l8FJR2^274X21Cg^1g6g1[6_2Q2k6S2m5mE]1\3Od1m1:=V3Q>n40b3a12521E0RV1iC]2_2g3S10023E0d4A68
c1_@b518m1[DQ<l8FJg1:f1G74X21CG^6`W1g6S8_2^3k6S2m58GP=k7]1Bi2O=V1m1:=Q2T1^7g3j2<9W400a3\142521E0
`<0Y@2Y2b2V4Q2QA@4>IT1_2g3S10023E0j1i2A68B=Bi1^6\6i12R1\418m1n4\?f9Z2_7\1FJg1:]18G7498e11C>89KT4
S123Y1hBVCg6S8_2j1k6S2m5mE]1\3d2m1:=V3Q>b8a12521E0RV1WF_2g3S10023[5A?c1T@:b518m1[DQ<l8FJR2^274X2
1Ca3U[1g6k31U4_25l6P8[GW3l^7Kl6@0>o6Q1YFW3Wk3n9a2]7P1E3l20h1e50A^N[=QI5g=l4Jl6@0^7Q1YFW3^n3g6o9P
1E3l20^70Ak<bA1Y=QI5g=n4P1l6@0>o6Q1YFW3TBl1]9Ljl2n9a2]7P1E3l20h1e50A^Ng:aK35g=n4=l6P8[GW3k1[V1c>
QCgW2h2o?m]1_L6l6P8[GW3\b6_L6l6V7I[GW3l^7:l6P8[GW3mo22U7W]1^DnU26l6P8[GW3mX5nU2:l6P8[GW3QDhi3S60
h1Si26l6P8[GW3`j5[d16l6P8[GW3QDjj69l6P8[GW3\?nG4]Y3mm29l6P8[GW3c]3jV1T2gP1`g1Bl6P8[GW3oJo1iAVa1e
;MD08ih11=0mW26l6P8[GW3m]7N7l6P8[GW3f^1ZOjP5El6P8[GW3j9kP1o3m@Q1JFGmY10CjV1T2SY17kAPM<l6P8[GW3fP
2Y2mY10lV1IP[1T_16l6P8[GW3c]3XQ49l6P8`1jEW3`j5eHf8nBS1l60o7[Gk1[1>\1f4`4^:Z2\1<i1j3d51X4Sc12U2g7
gF:oX1o2Z6Ch5W2`1`7T=PP19l6P8[GW3mY2m2kMh_2[d17l6P8[GW3k\2d]3[d17l6P8[GW3S_2\[3[d16l6P8[GW3_W3\W
48l6P8a;i;W3mBjl3So28l6P8\8n>W3W[51bS29l6P8[GW3i^1Wc1kg2nd1\38l6P8[GW3\Fkc2R`2`d16l6P8[GW3XZ3cT4
6l6P8QAY6W3l^79l6P8[GW3kX1]P1mP31bT26l6P8[GW3Xg1cg56l62m7[GW3l^78l6P8[GW3jY1[Ko2eV58l6P8[GW3oZ2[
Y3_=P]16l6P8[GW3mQ4n\36l6P8[GW3kf1Ph58l6P8\8n>W3lc11mj57l6P8[GW3k_4QInU26l6P8[GW3k_4Po2Al6@0^7[G
W3VU4o9P1E`:0Ak<Ph15g=@l6@0^7[GW3VU4o9P1E`:0AlT25g=7l6P8[GW3VW3U5_R47l6P8jC`3W3mX5nU2=l6[35^4[GW
3e9Vm2W?0gb1\KaZ1;l6P8[GW3h9nj2g;1^4Ve1dT2Nm6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:oX1o2Z6Ch5W2`1`
7T=PP1Om6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:oX1o2Z6Cc2T3W2`1`7T=PP1R1m6WQ1j1\1f4`4^:Z2\1<i1j3d5
1\g12H03W1g7gF:oX1o2Z6Ch5W2^11`7T=PP1P1m6WQ1j1\1f4`4^:_1J\1<i1j3d51\g12U2g7gF:oX1o2Z6Cc2T3W2`1`7
T=PP1R1m6WQ1j1\1f4`4P9L1>Z2\1<i1j3d51U1Vf12U2g7gF:oX1o2Z6Ch5W2`1`7T=PP1Om6WQ1j1\1f4`4^:Z2\1<i1j3
d51\g12U2g7gF:oX1o2Z6Ch5W2`1`7T=Q=nBOm6WQ1j1\1f4`4^:Z2\1<i1j3d51TP1WG2U2g7gF:oX1o2Z6Ch5W2`1`7T=P
P1T1m6WQ1j1\1f4`4^:Z2\1<i1j3d51kb1`42OU1g7gF:oX1o2b1g4Ch5W2[14`7T=D\<nBP1m6WQ1j1\1f4`4^:Z2\1<i1j
3d51\g12OU1g7gF:oX1o2Z6Ch5W2`1`7T=D[OQ1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:`W12[1o2g4b1Ch5W2`1
`7T=PP1T1m6TI0Q8j1\1f4`4^:Z2\1<i1j3d51S?]Hj?2U2g7:\F:oX1o2Z6Ch5W2`1f3i3T=PP1Om6WQ1j1\1f4`4^:Z2\1
<i1j3d51\g12U2g7gF:oX1o2Z6Ch5W2[14`7T=PP1W1m6WQ1j1\1f4`4P2f4f3Z2\1<i1j3d51X3kc1242U2g7gF:oX1o2b1
g4Cc2T3W2[14g4h2T=PP1Q1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:oX1o2Z6Cc2T3W2[14`7T=PP1Q1m6WQ1j1\
1f4`4^:Z2\1<i1j3d51eQ1fE2MW1g7gF:oX1o2Z6Ch5W2[14`7T=PP1Om6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g79]F:o
X1o2Z6Ch5W2`1`7T=PP1Om6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:oX1o2K^5Ch5W2`1`7T=PP1S1m6WQ1j1\1f4`4
^:Z2\147i1j3d51U1e5TG[I2U2g7gF:oX1o2Z6Ch5W2`1o5`1T=PP1P1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7eDQ2:
oX1o2Z6Ch5W2`1o5`1T=PP1P1m6WQ1j1\1f4`4^:Z2\1<i1j3d51\g12U2g7gF:oX1o2Z6Ch5W2`1`7T=D\<nB7n6VQ1j1\1
fCi9WW48n6VQ1j1\1fCi9i[2]k18n6VQ1j1\1fCi9ad3eB8n6VQ1j1\1fCi9iR4]48n6VQ1j1\1fCi9WW4b41o64o6lh6oU1
07o6]]3S3YW3d4e3Ug17o6]]3S3S:j5Zg2d43o63iV25o6i[3h3TT3V42o6fY24o6ic3Q>Zb32o6\_13o6e3jn32o6]]34o6
:c\792o6l_6:o6bc13_8f676U6i`1ZC2o6Vh64o6dc1Qj2UR22o6TY65o6Vl1[=i`1bV22o6RY43o6bj2jZ48o6bI\@\5XT1
fV1Yd2]42o6ja73o6ZY4R[32o6Qb12o6]Q78o6mR2PS5Y;h1a:[F\29o6V_11S[1C`2Sf2`[113o6\G32o6hQ72o6af83o6\
GTo72o6Yg39o6hS1Xe1^7lc4001W:>o6h]1OW=b3nMaLYi3:G000UR14o6^c7T102o6Si37o6gT1Y=jV1o4lF\W11o62o6^i
7<o6:Em[79A;;Y<VC0W6<o6Yk1]4WFE^3^B[3k\11i1oW18o640ZT3`9gJ`P3h?5P7\o73Y;=3P7oK[^11P76Q7JYi76b6nE
<Q7JfW2hQ5f7i6QNE301c1:Q7J_Y7f7i6R8nEE306Q7JUa4m^3dFj16Q7J1Ta7dT1L2Q7J>Q7<TO[Jg39Yi1b7\S1\6]a2hL
<8<Q7<`i1g39Yi1b7\S1jg2hL<81Q73Q7mf8<9Q7J1lV1ETa6nL622Q7L4Q7LPl7P44R7\g8k121R77R7]H__6c2Q:18=R7L
Y6no2X22c^4110]Nm356R7Tn6n;]9]<lD7R7Z8[R2b1Q5`j5W<>S7fU1Id1`1d5XJ3c6BeY21]W2]^12S7PZ75S7df2WEnO[
X32S7k[42S7Tj71S73S7^k4en24S7\a3jR4l53S7PZ7Z>2S7Zh74S7Uj2W=o43S7`h702S7`h73S7Wh785T7U>`e4TT1Td26
T7n^1g6XT1RKlk21T74T70ag4ba2Q1T744gZ1g1JY1S7a2f3_2Bd1mHe:a1dA2RIl@ST2[51=U=3Z2^>Q4:R6V4V12T732T7
U]62U7TY73U7TY7[D7U7R^5Qk1l?0iMT15U7S4PU7P=c73U7UV7n23U7kV7X25U7TY7U21UX16U7RX3QQ4W:Z2[76U7TY7`5
aL_709U7fg1il1j9Z6]T3`5\2h16V7_LhE\P2g]4R?2V7ee83V7]U7SZ11V72V7a_82V7a_83V7]U7SZ15V7b]2k8n^4W`1=
V7YW1]10P;^NiOS9f6RH\1Yk1e>3V7oX1_d5<V7l:Sh4_21d@ZFQ90eCRCgN3V7RV221V76V7dJ6QX6]6RV11V78V7eZ2U\1
V7VV1eP22b46V7eZ2U\1V7VV1XU23V7^X2\T4=V7QCjh1T3m?DhGU:[HT1o`1fO]64W7bm54oY13W7nJh\6EX70^<XNmOk[1
P8oR11Po1Z5Y1Q41=@4BEn<26X7W5U^1lj1^Jf91X75X7cG1fQ6nB3X7gY8P;4X7Vf3B[R4EX7l8e2S3\<]6j4D>FU11jX1[
F^Kg4QV1[HfS1o1WH3X7[]712X7iF2X7TV64X7lG\^1_E2X7ad24X7\3[a4c[24X7an2`Ef_2[1Y74U211Qo12Um1]7_4X4U
7\V1d1S]11=@GT1m3m6^142A181h3W14>^10U41^1b;4V48?6Y7UW7b43UW1e25Y7XP2UO]\4jP15Y7gZ1jf31WZ22Y7l[73
Y7ig3Rd33Y7^[7=6Z7]^1Un59h>\J9Z7]^1]f52h6K9h>\J8Z7[n2QQ4U=9W5e1WR15Z7c\79m6WR14Z7Qg2ae494Z7lX7f3
93Z7c\794Z7c\7927Z7_f2Sf4082e>;Z7\7lc4T8ed1^D082e>eH5Z7kk5g`19c75Z7lX7f39h>4Z7\g4Ve296Z7eZ2WQ4U9
_G9D[7VJ_Y1mQ20D21P4PP1o2P3k:m2\P1ZS113KY1<[7`W5P3o2P3k:m2iS23KY1e15[7ad4g]30S42[7ZR83[7ZR8Y2W1\
71P33c1nF`Cg35m4e6P4e5n;0YHSCE:T14Fh>R5Q1Y3_h14o7n2`?`B1R1W25f231Y1\73gJ1K2_7S6eGh7`1T5P5mD6kF:T
1a36I^5c9YA1[KT<P54i21:R3P3W242c3:cP1R=e1\711b8TBMW6m3U3V1X3f1A2g2C]32>a5S1GZ2h7c5R6T3c8T9X3_4R;
`3P1T1b4Q2Y4hDf>`8X6E9T20^6[8S3T3W>[NgG4\7b]5l=nX24\7_k5jV1SR13\7]<Ph74\7]<[b1dU6=]70YW5o9P1E`:0
A\T2?51V1]70bd11UMk[2b9G1DJLV4a2A85E3\:0A@mV1^20>\1T1?U=l1o1V1JW45^><]70UQ1SV4o9P1E`:0AlT25>]70g
V5Ao9P1E3\:0AcNXV15;]70YW5o9P1E`:0AlT25O]70\Bd2UL5RJH`Bo^1m1`Gf4f2P2@P1E3\:0AkP1d2lJC11d5154^7nR
6nm1>;^7e]1mM\LTD`Ml@WQ1mn1g<_34^7^1]P5dQ37^7S4U>UP1a5ki2ee3J^7i;f72dDCo9a<d31_V1_83_8132b1cm2Ga
V1282c@V6<^7l@17S2mY1Sn1V8mY1\BPV1Sf15^7^1nP1kl1\Z52^7Rk89^7Z]1:Z8S9d1[k2a5fi2:^7UDge6f7`@S3Y1f2
P>d2?^7UDPZ3\5if1WJWEf7`@S3Y1f2P2n;07^7UDdW5ZV2S3Y1f22^7_Q14^7m\42_^46^7l6U[2ZU1gZ2n62^7l6D^7Z>b
1b3H_1c3RD_IS1aR1YS1nh1YDnV1mD41A9A^7Nm4l4gm1P90_P2R4F^k1\7o2W3FQP1d2I^7LTCe7i9l3b5c[1_JV2[?\b1n
8n6Y1T=e6U@`BT1]2:_21m16^7>VOa`4gc2b18^7^MG2T1k\4_Q1gg13_7`Y7o]11_72_7iY73_7bS4V\44_7nn7ET@4_7bF
ii723_7on7_I3_7bFii72_7ik85_7`\6gc1hK62_7bF1b71c78c7h[2Y5U\3Vg1Y5i@g<3c7ii7b6:c7g:3ne12nX11Re4c<
37c7;oZ8k:S1i252c7ko75c7WW7jG\;39d7:cU3da41b8e@U952d7b`81d73d7j`8Y:6e7gm1k^1ZY3XU1nO7f7[h6S?U=kE
1T55f751`_8c95f7_g2cQ1df4:2f7\i86f74mh3\i3_6^M3f7PP3Wf5:f7RP2in50c;1O0S4c94g71`^7R\11g78g7kV21Xc
1d3U6oNeW33g7kV2Ul23g7Rj3WX11g72g7lP55g7i[2Y4nn502i7lm31i71j72j7nY22j7]k74k7hHg:\f64k7hHZ]5ic11k
72k7jh75k72jQ1T:bm53k7cn7oE8l7iX8X5d1l6?2U3;l7lBRS1`7R1h]1ZY3cS22`1<8l71`5kJ\V4ma2V1QL1l71l7:m7b
N0_X4_4T4n1XV2F_H2m7oL4m7RP1<ka78m7k`1UCb_2j8`V3m2Q31m76m7cQ1c7lc3][233m7_a5`V23m7Zk7dO2m7oj82m7
VO1n72n7`n76n7dW2X:Vo4dT166n7]Cml2fj2mZ2A6n7\@1hQ7i7oP14n7`5lR7`A8n7S>e1k@hV5\`1fJ]35n7SS4m10_]4
4n7kg7fJc32n7QP86n7j>oZ7bDQ8X32n7fe86o7Xg71b8kI5=o7=d[1TL^P1bm2n`1110]Nm354o7mo7kI57o7QX2km3Za1d
8kI54o7ke8m355o7hY7^]1a253o7ii856P8^n2\>W`4n?X61P81Q85Q8d6d^2TZ3kP13R8Pb1[V28U8US4]Kd2Ra1R7nNo;1
W82Y85?Y8V9iKo7Y7T7lH>n4kn1g2b1_V1Q9X;=[8P1P5dQ1[7oo2b1T=]JZ9QEP7YV14]8SQ1^Ca54_84g<bc62_841d82d
8m]1=i821j:b4TP18[1\>k9cP4g869k8YR1jAY7Qo10S8df2o7Fm8?YV1CPF@_31:]g116b1g6an1@hGGn2kDfO2Fm86bV1C
PF@_31:]g116b19Mi4EbY2X=GjGV>5m8][3mBU5T[22m8Xj63m8bM?7m8g5gk3cj1h;mAb53V9Tc5Zl208b99=]d3oBl6o6c
a1<b9<e1R1Wk1mT2HP4T<3Wc1T<<b9<e1jG_T1mT2HP4T<3Wc1T<<n9aI`]1lk1HP:VMl=PC`7W8<5n9aIWk2oHTP44n9aIW
k2Ti42S:44T:UFR7bk3CT:9h1RW1Z3V@kl1S8X5R6V2d1e1k2X>V8h4R>hK7V:bZ1e]4k?bT1a9X34X:NmIPj31X:2[:[m36
[:iHi]4QITASB2[:__41\:3^:We405^:Uf1`^2j<f31^:D_:3_5iT1i1T1RT1ZHSCn706nT1iB6ZC154o:6_:hIhNCZh2f35
e:nMlb1cm1`L6e:nM``3em1i@04e:^c3PK`^27e:k`2cm1Y1U4oX204e:\Chh5i@6e:_^4am13i@04e:_^4_^203e:_^4_^2
3e:^c3`Y35e:2ma2^l1_^23e:jn3R24h:f_4U4iU35h:0X]4\2U41h:3j:lc401\;2_;mW54k;VR2\1Qa53R<fo3YB3R<Q1n
`44R<Z\4k1i36R<Q<Wb1la2i1jk2:R<2R=W2dY1dZ2^:o1i1ee12R<Pb41S<1Y<2Y<Sb42Y<Z16Y<SQ2\>hEXIaL8^<m8W>S
a1S2YP2Y9ZC2Q=\Q75Q=ULfC[806S=00SS3Wm2bb23S=1nb81T=:T=ob3X@Q[1R3\T2Z@n=016T=lGS6ch60oN1W=5Y=kA1T
<mg3>[=dBQFV6Oj9VBm20X:dA[JZ:T36[=lCk5eY3Y?bn17[=jW2:]D0_An^2<\=fGR6iF2Njf2R3W1l1[CV:5^=bOk2Zi4P
JC^=_2o8eB;00Q5j7`4W3R2^2^f1W;oET1o1_S26^=Q8T\2l`10ob15_=kJ\V4XKkg15_=eEU5eQ5TA1_=5_=[\4[4l1kH7a
=0`_15?V5^b43h=^c5f11k=2R>nR48R>eg3UCl\2\2aFfCZ<5S>nAQ4ib1Rj1:S>lA1Q4ib19kQ2n`1fd1fC4T>FbS3l^12T
>VX62T>YT304Q`2^l10V42UZ3\O0007cR11PBhH1gS2cm12W>fV41W>1Y>1^>4Xk1VV1kKgW42nd4bc21a>6a>Si2U1Xn3;Q
@2c>kb25c>gb2mZ4?f<1d>;e>Q=Rn2_>PP3\OcG;Lk262g>aQ11g>4g>Wk4[b1PP23g>UA11k>3g^2bJh71l>03n>UW3S\31
n>1Qg28V?iT1k\2ko2cW1g7Y7]:1V?2Y?Ph61Y?1a^401Z?01\?3]?Vd7C1]?2]?_Q31]?6^?g>kHgh2aW1[D7_?Qn2_>UFU
a2X6c[11a?6c?ad2lQ1f^2h>lQ11c?1oT46e?1U2gn2SR3V73e?1jP34h?a<]c1VZ43h?oj5RZ11h?9i?]V2GUS1h2]5]3o4
dm21j?2n?Yn61n?2n?[e1=Q@^T1nl2kZ1X18n3T8j?Y1c7[2iR102[@l`22[@ba33\@aR142]@^m73]@^i5oS21]@3]@TZ1i
?3^@Yb4jV2=`@YZ2QCok21lBh4[22R9SA`Kj34`@VNTk414`@ki1^^1[24Xh3^X2d1[n12e@fS64i@d;o\3fQ23i@d;f^5<i
@3`;fJZ:]4g9]T1YEfQ2122i@[j56i@j1`7l2[\3WR21i@4i@3Yj524i@3Wj582i@dj53i@3`j52k@]j53k@[V7b<8k@R=a1
h8]:ZR6TZ1S36m@8`:og25`Z57m@8c91jh2jg2kb24m@TV3Y`137m@12e=Xj2S7__23m@i1]h51m@5m@f12f9T`54m@K[i5H
3m@KTU72m@Wj51m@:m@`9ZI\=J^Z1jAb7^4mX33m@@Zj54m@e50[o22m@nj54m@@Zj523m@KTj52m@Pk53n@813o@QX3cf25
o@2nW3S7__25SAi8P[2cV314SAi8da518SAi8P[2h=Y5[DTo113SAjc2eV36SAi8Le2Q^511UA4VA[_2TC53VA`R351VA2WA
12\A01\A1^A2^AZj52^A]j55^AQc3[1o1f^22bAbA2bAdH2cAV^22fAR]23fA0Q]21gA2hAje42iA[i56iATW2m\3X5R^1X=
3iA_b2dW32iATj56iA``2AZV1R7cV31iA2iAgl52iAXn21kA3mAhR1nm24mAhR1_=^`24mAX`1^`2\D2mAgP45mAX`1eX2h7
\D1mA<mA\b2^<V;j9W4S2]6YAY_1]\1cI3PBfP4Si14PB[<[Enn23PBhZ2g98PB0Z<[Em\1Pb1l_3lF1PB<PBm1WY1<]9]5n
1n=W8b3b>eR57PBXMU7V1^P1ke3V[28QBdY10k1]9\BUY5lF1RB3RBdX2nZ21SB1TB6WBdg2nB]F`h2dH1Rd61[B2\BiQ61^
B2^BU_44^Bij6V_1S64^Bed3j^4_63^BY`6m>4`B2Qj515`B2fP3Zi214`B`Z1c_413`BTj513`BVj5Rc12`BVj52`BTj53`
B[NSe33`B^a4SY11fm82mZ6fF3dBTe3oT22dBTj59dB`7eAl<ROo9bW1X3nn1:dBV9_c1l6m5g5dMU8^T2A5dBfl1]h1^T2A
2dBRP33fBUj5[R12gBki54gB^6]_3nS25gB^6W3ZY1iV44gB^6b\1iV44gBYZ1g8iV41gB3gB^6\c53gBO]37W[1\HZNSOlX
2W1[E5jBd[23]Aol24kB`?b]2dn23kB`?b]22kBSm23lB[i5`J6lBSj4WO`JT@d[14lBd<^]4hi19mB`HcW5`U1f@W17Q1e1
2nBc:3nBc:gb22nBc:2nBW83nBW8o`54nBW8Sh2kh22nB_[89PCh`1lHQW2m3P18U917SC]27b<Tn1^3e;6SCoAR6iF2dk32
ZCW<1^C1`C3`C_n2jm22cCmn12dCaQ31dC9fCaW1eI<5Q6YZ1R3i11hC1jC5kCWn1df1`1\g15kCWn1d`1o5`12oC]64oC]6
`a3if23oC]6ma63SD3mj11SD3TDRj1]T14TD\<Rj1QS16WD4_W1`7dH_V17YD0PGR9jU1Q8iC3YD0P^21ZQ34PJ^U2m7aZ32
XX3Q?3aD2lf26eDVQ1dL]8QLWo31^W31fD2jD\Q41jD2jDg82jD[j51nD2PEWP43PEWP4lX23PEon5P23PEf^2S^31PE1ZE2
ZE\m22ZEiW65ZEVd2^U32iD2g^2[R12]EoS52]EG3^EZS3n@1^E3`EWm3Vh11`E1`E2aEj<3aE7li22bE74cEkc3oi3[O7dE
f21cc1be2113dE\f1nW24dE\f1Y[1m[13dE\f1Wg23dE\f1ef42]X3RS1BiE^73Ea:V>fR1n9QERm1Y6g10WGi1SZ11e44mE
Ug523>mEaDXS1UU1c5\12\:[1SNd28UV123mEUg522mE`P32mE`P33mE`NPR25mEd9U1Z\522mEP`1=nEi3c3dS2V\3[DoA2
46Q1<mU12nEYg53nEfQ7PV11QF2QF`94RFe1k@hV54RFe1dg5U@2TFYi58TFb1[Q10YT1W1_1W_33TFb1Xd21TF3TFb1fg54
TFb1W;^\53UFTW2Wb31UF2UF\i53XF[W2_I2XFhn12[Fgo54]Fd]2Qb3:6_Fm9mn1gHZn211bF2n\2ca44cF0WV3kf28cF0S
81n:HQf2Q]21cF2cF02cF\o21fF3hF2__22iFSi31jF1kF3mF2Se52nF11QG6SG]Y2d2IoA\L2SGYk35SG6gm1[811SG1VG2
VG]L2VGVg52VG02VGnO9ZGU8h8R^1Q7aJWW4`R151ZG;cGb2^3S;RS1P4kQ11e4c9^V15eGb5`X1m`1Yl22eGQo22lGXd31l
G5QH]2gQ1lX1`g32RH`d53RHSR5\BBTHeX1[8l1mi1f4U]1`4X9DT9hBf3`Hd=1Q@l52ZH_b5CZHW9SDOl1^Bm51mk10DVT1
o2P3k:ZFTDQ4i52[H12_HRl77cHml1d6Y3g1WNa15cHbS2Q5WNa1AdHYR1ka2<1Z:l2[4?1dOdU1E3c<T@_A2nHU^13nHT^1
04oHj1Rb5P`21RI1SI2SIno42UIkX12VI25VIhh4f3R5cU22VIVW76VI0^\3X\1am1k@3VI2Vk41VI2VI02VI\^11YI5`Iea
2mU1o=Zo1?`IkGS6nHW5Z3P4P6j\2g3RAS2H`R1UQ19kIeZ1c7eDj8j4mT2YP1VM4kITg6KbU15kITg6==bU11kI2kI\`23k
IVMfe13kITW3]`35nIL1c2T_39QJn2UQ1Q2;\T2f4Yf2^[12QJVV1:VJ_6R8SW1R?`:o<SMeQ2b96VJb>SW1cV1\X3>3VJnU
3VR33XJjh3bl12ZJPh24^J`g4kP2c>H`Jd@`;a31n10?=0V1`4_3BPE4k6hT3`4U20W4Y1df11aJ1bJ2bJXc13bJZc1jT32b
JUh44cJU]4jV1o<4cJ1`J]V51cJ1eJ1fJ4gJd7W\5o<3gJ^J]V54jJ1e`506jJ1Jj_50jb24jJ1T]3C4jJ1T^2cO5jJ1JRZ7
cH3jJg`5P12jJRb503VKU252VK[23VK[2oi7FZKX1e?l?RET4c1f=T1]8l1Eo1b9:T8P4lG`\1U8`R2k7?ZKX1ed1h5YGl1X
<:U<lG`\1U8ll1c5k71\K2\Kjh52\Kdg51_K2_K_f42_KUf63bK_2Yh24bKgc1QW1_92bKYT31gK2gKfR87hK\3cU1T_1hk3
4b62hK\36VL1_X5VNYY1Z15ZLc8Q3<jT55^LiZ3Qb1]<W\12^LiZ33^LiZ3gZ32^Ln_57`LjP1\S1[2T\2a4dj14`LoR2m[1
j32`LYS26hLma1g:fd1d5nQ24jL[V40bQ3DoL`P1W39h1^20US1o4XQ1TA0?RJc4^T1^623e32PMcS13RMaa5o<1RM2RMan5
2RMbU22RMWg53RMn^3XX22RMQS22VMVe21XM2XM32XMSa6=XMIa:n_2\S2:\10mH3SZ11e42[Meh71\M4`M`OXc2jm15`M`O
g8[X4[S16`M`Og8`]1jj2[S13`MlV2YX32`MlV25`M`Og8Ti4iR14`M`Og8nk54bMU^4mESQ32fMcT16iM]`1WR1`1Y1Pg32
iM]l13jMZY1R]31jM5RNdKn_1fY2L1RN:RNkJce4V7U]1PN16[148RNe[1iT4V72R]1YN`13RNc[2XX22RN^U23RNeo403RN
UX7RC5RNiT2S3h<dW44RNfd2h5hP52RNlR75RNlR71e464RNdW7232RNii73RNiU4]@3RN[S314RNiQ3Z9aV22RNfa52RNbe
23RNfa512RN_j22RNh[28VNcR2Z2@dZ1PY1e1eB1\m43ZN[T1cQ23[NR]3Pj32\NS23\NS2^23\N[Ea^11\N5`NU2jX2SZ1T
j26`N1S2bm1_5k_12`NTe36`N[4XY11QEWB2bNfo11bN2bNbU74bNRU4@21cN2cNf_63eNWo1_Q13eNgP3U^23eNm^5gf12e
Nm^51eN4hOZ^2Zb4Q405hN1n:HSS53hN1k^53hNm^5lI4hN\n1``3lI2hNm^52hNSB1hN2hN[c33lN1fQ66lN1fQ6W?>lb11
lN7RO\]1ji1WP1XT2ZI41SO3UO1T<4UO1S9P33UO1RT44UO1h7a_23UO1h72UO13UO\^1_E3UO1XR1<VOk;Qe1Bd5UCRZ1mZ
2`1UDbDS41VO1YO2YOk[61[O3[O_k6a:1\O4bOU1Z\523bOi7_23bOi7_21bO2bOQR43cOTh1S\42fOnS42gOd`61gO1hO9h
Ohb101h2V3S6bF01jO2jO__12PP1ej1<PP110P4R^1g4l6QAi4c3[M`S21PP13PP1Wg12APP1i<QT1a5S2n1iCd>V<<Y6XAj
c1R2W5j<G=SP1cd14l8][1S3[7Th1U;2h9`2n36SP1cd1T9_IP5lZ36TP1R4X_1nY1V;eR34TP1R4^T3eR33TP1R4]l52TP1
^l201YP12YP1eR49YP1o4T2]Gc4Xd1]GgCUQ32ZP1ji61]P12]m2[f21P`64`P1]P2kZ4dH1`P12aP1Rj12bP1Rj1004dP1g
:Xb2Y`2=dP1fI2S@1d7ja1j?h]2bJR=2_C;dP1mY115^7W`1b1j?_P2X=fj15eP10n^1U;\V12eP1Z]51eP11fP14fP1db2X
\406jP1oZ1S<^KX_1h23lP1f`2TO1lP12lP1Z`12lP1fV64`k2T:XAP]12RQ1V]12RQ1V]12SQ1g73SQ1g7ih22SQ1]b51SQ
11TQ14UQ1fP2ZQ2dP23XQ13mH3XQ1h^1g[11XQ14\Q1RHfV1VQ21]Q16kQ1aB2VH0g\33kQ16bd77lQ1:R40dY64aY11VR13
WR11\^42WR113\R13R\51\R15_R1nl2X_2716_R1^V2e3QR30V91_R1@_R1TCQ1S6\EFk;e]3U2010TU1R3[Dj?8cR11PB_=
X;1_Q1ko21hR16hR12Z_1nV1SGm[22oR101oR14oR1h21\b48oR1h219[1QKY4Za31PS12PS1d[22b^7d1AmV1c2b3P4jS11
^8V8VZ1REo2Jk:\2Yj13Q]12SS1\V53SS1U8Vn43US1nU4lP15US1iMTX3lP1o@2US1kV56US1Q9\l2k30Xh23US1Q9bh51Z
S12[S1T`34\S1PNn_2Za27\S1bMQ4U6^j2k3U6>\S1d>l1PNk[1l1I1W5`6fFg5Sc1n;1_S11bS13nS1Qo2SP11nS12n^4jU
23VU1Q8R23[T10eg17hT1eFTW1VAX[1_R2l98nT1Q4mS67]:S9lCY66TU1o1R^1e]2TBUN5UU1be3gD1R61UU11VU13VU1\g
2PU13VU1`R3Rn34VU1`R3Y2bG3VU1ic2bf21YU1;]U1X4m>g6^\1W5oP20Z8c^1f93hU1g1XB2iU1TZ64UV1f3gX4m]21UV1
1]V14`V1?c[4m64aV1Q]4L]51fV11PW12PW1\S42TW1f`68VW1Qe3[1AkFQ;kS1:2\W1_21\W13cW1eEcJ2cW1PS61iW14lW
1l1PP5Zj14lW1l1T:n@1lW15PX1<bS1m\144PX1<bS1SW52PX1jQ22PX1Tl52QX1oh21QX16TX1j2QX1l9oZ1WU33UX1ad2i
[32UX1R`34lm1\Q3`j2[V1=_n1k5_33o_21l3o3[@nQ2bQ1Ec62_c1ZV72lm1W32ZX1_a71[X12[X1fY32]X1]Z34dX1ZY4i
M]D1jX12mX1[72WY1WU66YY1Tc37Q;SQ1mI3YY1o]3jh37YY1ZV2dO[FS1d2Ra11YY13YY1Tc373YY1nj2hd42YY1hL3YY1V
[4Qe11aY11iY13iY1YS525iY1mX2[j22dU13iY1mX2SP42iY1gW63iY1jS132lY1mm51lY12\Z1mU42oZ1S_25Q[1j@GQP1^
l21U[12U[1TI2U[1ZH1W[14[[1Sg1PAe_12][1jQ51][13`[11\V43i[1R=V19i[11l<Z1WU2[P1aj3`4j32k[1l<3k[1l<\
H4m[1Y[1PT441n[17n[1Wd3^=H6HfC5n[1Tm1i2aR212n[1[T57P\10l@^X2c1Sf2`65P\10l@i3XV22P\105P\1ce2h3c1d
l21P\13mi1hS2im2>Y\1TY1Z?R1_8l1Eo1SF[T21U8]4nU21\\11h\71mm64Ye1^X2PBQ\42Qh7eS11jb400002fj7Q31fj7
1fj71fj71fj72k`7j92k`7j91fj71fj71fj71fj72k`7j91fj7000:b\1_3n6[Z1Z;Z5l^3d3\1hj12m\1n11n\14o\1V5ag
4[O2o\1hl41o\13R]1j2P36dR5e_12RNT\1P13T]1P4jC9U]1^3?b6Tn2`@bm1KT`1=U]1Wh24X1mKT3M7Z1P1Z:[X1`O9]]
1]1g1R1\8nU4cP2nL66b]1W3gW16oX2dj14T^1ni3kC05T^1mn1Pk1^3;5T^1mn1Pk1P112U^1I3U^1o2on21V^12[^1d=3[
^1d=ff11[^17`^1]10_Y1gW2\[2SG4`^1]10n]51k^14m^1]7f[1mZ41m^11o^1;Uf10_Lb>2C0ch2`[1114Y_1U7eQ1ke32
]_1^11]_15f_1]7RQ1ig1:2m_1cJ5T`1o`11\e4j83V`1Y\5n78V`1Ld6^>oP4aBm5RS23W`1Q7[`44X`131^`61Y`15d`1R
7b^4P1`M4d`1fIQl2kf33f`11UW71h`13j`1`\6oN1l`18l`1c4_=bG\9WIUm3i31Sa12Ta1Xe32Ta1VI2Ua1jC3Ua1Q242W
a1P\58Ya1BCj]1W:Job2lZ13\a1f[1m:2aa131aa13ga1QQ1SX12ja1P3@ka1a@kR1fg1U3T1b1Q2P1=??W18hb2i22Pb1@7
Qb1mOk[1P8oR11Po16\h1]]3`^2f2b3bR13Tb1nV1nc22Wb1]R1HZb1T7i2OV1c8U9ZZ1f6`<f5Zd1S=U30:U1@l>0YCd;d2
PG1[b14[m2o^2TKc^101^b14`b1Y>Q_2\Z41ce11ge13gb1c^5iF4nb1Tf3Xe1l44nb1h_2d8ob22ob143Rc1]HhQ42Rc1\H
1Sc15Wc14jV5jFdW15Wc14em5dW1\41dc14dc1c^5o:dV12dc1_R22dc1lT22dc1eo12dc1d27hc1[>`g11Q4n^3kE2ic1d[
61ic14jc1a2_8iT12jc1a21nc15nc1nV2d5j;oj15nc1Jk]3P6W^2DQd10a]1Z4W2h4k6P6[:li1e]1n<Z2<0\6j1_1`Ff16
Sd1c3bf1lS1:be13Zd1XJ18]d12VH0ZW3\5SE37]d12CbG0kQ438]d1YHl`38h3U?Y:c74]d10XH^G3]d10kn11^d12^d1fQ
23^d1kn1j22^d1n_52^d1g_13^d11e_12^d1_Z53^d1am1Y12^d1bn44^d1am1Y1fo23^d1\Y1Tf17cd1T1_[1V3c1hP4fD3
cd10Tj41fd12hd1Vj51id1<Ve1dT2Xk2_6iAZDi3U3dE2S2l21Ve14Ze1`Y2Sg2Q9<\e1i5VMa4j3\2PU4V6l4h<S2hJ2XY7
_M1^a41ee12ee1eQ31fe11he12je1in41je106me1f7[LjR4f=^<2me1jZ11Pf14Rf1kV1k5jj53Sf1P[1kE3Sf1P[1g\54S
f1U<]4Sm22Vf1U[11Yf11Yf14Yf1eF`C^33Yf1jo1dY32Yf1jo1:Xe2f8<W4c5_;2\=mA\h26Zf1ha1aV1fc1[\1\^11Zf17
[f1oCTIYX4e7i<^K3\f1iY1n21\f14]f1\\1bZ3mT12^f1nf44\T3B_m2jZ11_f12ff1ie44if19l`4m:9kf1lL`Q2l5N00Y
R1bP34Rg1fe1XNne27Rg1=ec1`1di2>[10006^m301id3nGgB1Sg13Ug1`HfW14Ug1`H]T1]21Ug11Ug12Ug1Tl13Ug1mn1>
2Ug1Qd43Ug1WP2m\49Ug1TER?oKR5h1Y:j2F3Ug1WP2k62Ug1Tg52Ug1ZQ23Ug11YQ22Wg1YQ22Wg1nj21Wg12Wg1PB2Wg1\
Q401Xg13Yg1[`4\C2Yg1[`401[g15[g1Tc4Y:[I12`g174`g17XJPn17`g17[Y1bo2[1W4lW21eg13gg1X_4WF1gg12gg1e^
32hg1b^43hg1b^4k12hg1W_44hg1ji1^Nf91hg1Fjg1c1P5j7`13;b@VDT4_K2S;l3c2[1cg1\5T2RC1lX1\1kg1b11]1P4J
Y42c3?^[1aF]2<m6c355k11:2NQ3@91L2Y4o2i2`D[BQ6V=f6o2iU10O1d423lg1a_4N9Xh1nDRHe=KP15j3nZ31hh12lh1a
Q13lh1aQ1nm14lh1cg3mY2[S11nh12Ti1cR57Xi1412c1]Eh`11[i12_i122_i1Q`52ci1fn22di1hj37hi1_@aQ5R]1;f81
5ii1jg1WP3311mi11mi14ni1V`2iT1c:1Qj11Sj13Sj1o`3fg22ik3RT32Zj1Rd41Zj15]d34_P3ZFP?2bj1Z?3bj1XT5P32
dj1Qj23dj1Qj2UR21dj12dj1Wl403ej1]b421ej18fj1_81l66of1ZCWc15lj1\n1a5X:VL1oj11Vk12Wk1bU13Xk1XJa_51
Xk12Zk1[Y55\k1eZ2ff2h6h39\k1c1c3hBdb1ff2l3k248]k1aR1V5l3QL\5V3Qi31]k13]k1V5gR22`k1XD2ck1j602ek1W
f41jk15lk1iP15kV2WQ24lk1iP1gS5Q41lk11Pl11Pl1:Yl102Jh5_3A0ae1e[27Yl1i:0[>TU1Uo2Pd14dl102V93dl1022
el1bR52el124fl11aR1hQ23fl1cR1hQ22hl1[83hl1X5R31hl12hl1d]22hl1V91nl13Pm1?Q56Wm1h8Xb2ji1n=`>1[m11_
m12fm1`T11lm1?lm1^6T2_V20I]Am8n20jj1VAeG_;Y61Un11Zn11bn17cn11T2P?ld3_V217cn1^^15lIhT1hAm]22dn1mY
21dn13dn1^X1^Q13ln1o7oT24Qo1h]2^1]d203mo1Q1QV22\P2nS54dP2WV2161fP21jP22jP2Q]61PQ205hQ2gb3V5mh1`?
1ZQ22]Q2n_23^Q2YW5m51`Q22`Q2lX21fQ24hQ2Zc5RP1J4kQ2l4Yb3a?1PR21QR22QR2R32RR2XQ52VR2Tl1<VR2V7Q41`o
4_2>\1d1c<k2b16VR2TT1U<U]4`6ZL1WR23WR2bc3T11ZR23ZR2``5?2^R2X91^R21_R22bR2g11bR24bR2c62gG6bR2i2f=
fe1[HTb13fR2PY5XJ1fR22nR2fa12PS2bG1PS22SS2YW21SS23SS2Pc1oT26VS21d6^JoLbV24VS2[=GQ`11]S23`S2\P3cW
22`S2XP64`S2ed1Tk211`S23`S2ad4^C3TT22]V34TT22l2dm23TT22^g11TT23ZT2Wc1hc11ZT23[T2d\1nV11[T2:[T2_3
?c_2Q21^4[1Vb3P21aT22aT2Rb41gT22gT2a\52gT2\g41iT21iT26mT2Y9RFeGV@QW21PU22UU2e^41UU28ZU200k3eU1e2
XMho22ZU202ZU2ie31\U22]U2Vh43]U2Vh4dU21iU24iU2nd2<iF2iU2eN1lU21oU22RV2h^51RV23RV2oc2c21nW71VV203
WV2ac4PY22WV2ac46[V2R4Z6ZOga115cV2jc5:I01cV22cV2PS31TW22aQ4d51\W21_W21bW2;iW27dQ1ma23k]2]4mB1296
kW2?c_2n7Zb2kO1kW25mW2gS2bn23lb14PX2Pf2h[2[83PX2iQ5[84XX20nl4D3\X2i_2k12\X2i_21\X28^X21PR3Pl22a;
Q121mP91mP95gX2fX3Uh2S3R>3oX22jT41RY22RY2c`43UY22nc62VY221WY21]Y22]Y2_l34]Y25kc1do42]Y2;4]Y2i]5R
4_W16]Y2Q4P_1e6n8A4_Y2]Q1n241`Y22cY222fY2bU25fY2]R1g14WQ12hY2Ug602jY2PP12jY2Rl31kY21mY24mY2QP1l9
eT36RZ2`1a5ak1V<_l28UZ26L12RBmm2kB4WZ2^[2Sd2\92XZ2dN4[Z2Ql2\h1Q63]Z21di16]Z21:fg1b1Vf32_Z213aZ2d
f3_H4aZ2lS3gBn11aZ23lZ2W[1S\33oZ2Qj1\51R[22R[2oo15R[2YV5f7fIj;7R[2jY3P3^3m5iX2V44R[2Pk1V2g27S[2j
[3`4R3e\21nE2U[2\g11_[22`[2hQ42_P4Q;1g[21j[22j[2WX41l[2003P\2m\1di32S\2\Y12S\2\Y11U\21U\24W\2\IT
T413Y\2V`1d?04Y\2Xf1[d3d[13Y\2dZ5d[12\\2S91\\23]\2c;SW1006a\2aAV:m7m?Y]21c\21e\22f\2TT42gm202n\2
`_13o\2`C^32R]2UH2R]2nI1T]23V]2kW1mc17Y]22i;[Q1_?U2al22Y]2X]1001c]24d]23cf5k13d]23bf52d]232h]2Zo
301k]21bl21n]25o]2ZU1U1a_1]32o]2Rf22T^2dT12T^2`T12V^2h_53V^2a1QP22W^2aT11W^21Y^21`^28c^210SU2nQ2
2Y8VT29e^2R1Y2jLlP1^k1>_141f^2004VR3Q7^;UY31l^201n^21V_2002e`4dj21Z_21[_201VZ32b_2iT44b_2h1g=d81
b_201c_22f_2kV11f_25h_2TOlP1^k1>3j_2lg303m_2Sm4h`11m_22m_213n_2^Q3W32Q`2]c4=Q`2`a13^40[3b6BU5Pj1
gNS?n91Q`23R`2QU1P41R`21S`21\W31^`24b`2i`1bV2b23b`2og1V31b`22c`2h`12f`2i`14f`2e`13^V21f`22f`2Xg3
6f`2i`1=j9QY201h`22l`2XV41l`22o`223Qa2lk1H1Ta21Ua25Ya2aW10SX1hi22Ya2f_21Za21[a21^a21UZ35_a2`g1;]
1lF3da2S<aY43ZY3lV4iB5fa2W>i`1fb2Q74fa2Y4W9X[44fa2[8^`4jI0001ha21ia22ia2^k34ja2S:ea3VW12Sh7Z34la
2U\1V7g63la2U\1b64na2kc12aR31Qb21Ub24Vb2Rn1m1^41Vb21Wb21[b25\b2W4WT11^c31ab201Z`401gS308ne2fV1[T
1\5f1kZ1V1^C;eb2SI_MbM7Z12@g:a2\2<SQ3nFHl3m3[P13NFa3l\1hC05hb2T?VR2go1fG00006QR6Y[1o1^7Q=A003ob2
]k3fJ1Pc24Sc2fe1[HTb14]c2\KZH\l22^P4R;1gW4002XT3g41ic21_S72jc2U97Rj2nMcNkc2dI4l16Yd2ad1kR3a3_CbK
5Yd2]R4e8Y<db13[d2Xm5j53\d2eY1mk24\d2eY1n=So23\d2eY1n=4_d2d2Xo1lb201ed201md24md2j8YJke31Re21We22
^_7mE4ae2TGhf3=1de22de2gA6de2U@`EV7j9dn11je22je2WR17me2:m?WI`_2YM_>1oe23Pf2W9ig42Pf2W91Pf21_f24b
f2jP12bY12cf2XQ52mf2_81Tg22Yg2\P42\g2]24\g2iW4b:12^g2gW46bg2Y=Yl1o10S`17gg2Yh1Ym1ZKdg12l12kg2d83
ng2^KX_14ng2^KX_1bZ15og2gX3]T1^BS93og22X\21og23Qh2bc2K1Sh26Vh2k?c^1=X\2j:2fd3Wi31^h25X^3Wc3V9o1l
`104Xf3dW3S?j32jm2lT43dh2Qj3i82fh2m801fo71oh22oh2^=1Ri22\i2[\12kX7104]i2l9\CiV302]j2h61lo21`Z700
2bP4RF2eT5]X1003hm2S2i40002_R3PA1Zj203aj2h7jd31cj21dj26em2U;dU3\Ed:mU18jj2QCok2nBh4[22hY14jj2\;W
b511Th302mj2b\31mj21oj22[k2ZD8]k2kR1hA2dg2`Ll1RC2]k2\\42]k2RQ11[o201^[41^k22nd3P_103fk2g=Wc31fk2
6`o2kR3Eem1lK@2Rc3i91jk2005oi31`8e1b[26Ul2hF`3b]1gV1n45[l2`=nEn[3h22]l2]J2^l2a;9`l2o4_CLV^1de1TM
h8]S12`l2j`31`l23bl2mFSZ57fl2QW2W5T8P11l63fl2QW2oX21fl23gl2Y7Wo43nl2[3_O3nl2WT2Vb11Qm23Um2TKiZ11
Vm21^m23am2cZ2X[11cm22dm2ZI2hm2bE9km2B2c7X2[AmLjP2fW21km21lm23lm2_IP53Qn2X7_f52Un2oe301\n203_n23
bd11kn22Uo2mc102Yo2[T23fo2nS2i^13go2mS254oY3Q6`1^k22RP3e`12TP3bi43VP3m9^32VP3m22ZP3bm33[P3^DSQ11
nd45^P3]2US1dg1^21_P32kQ3TZ41aP31aP32bP3Wc11j[3002jP3]=1kP31mP36oP3ac3XG50N1TQ31XQ33XQ3^3a36XQ37
@c2^LoR11`Q35eQ3cR2U1_3d\11eQ31fQ34gQ3_R2X_1aO5VT5oW22h6PB2kQ3oQ403WR3]>ZY35ZR3a2oJYS101ZR32ZR3l
V12[R3jP24[R3jP2VZ1cO2_R3PA3_R3PAk22_R3R<05`R3RQ1>`4Te12`R3Re37`R3Yn2_Md7i>\JI06fR3kN3`7`;TR21hR
31lR35lR3X[1T2Sn1[J0002VS3T@2cS3`42dS3n[302fS3Pj41kS31PT32RT3\b31ST32]T3YX31_T31aT35cT3[o1l27@1m
\41mT31oT3001RU31TU3001\U33^U30di11^U31_U301aU31oo33Yi3mW1kg11oU31PV35QV3`?XBd@mh23TV3[n4cH02UV3
f21j[3002_V3[h20009fV3Wi2X2nd1k4S<F3c12[^7`91n[61Ze31nV31oV32QW3\24UW3S4[2Sf41VW31YW3001_W31aW30
1gW301lW33oW3_8Qh32oW3_81W`71XX33YX3[j2P=1e_62\X3m72]X3f<1]X32VQ5dU200002aX371iX34iX3dU42g^11kX3
1lX32lX3Q31nX34nX3i]4\>hG3S[5cZ1`I3PY3ld3Zk13QY3`Cn42XY3O2XY3TR41XY37XY3a2`Z3TKn=116XY3R]3TKn=11
1[Y33\Y3Gb12]Y3\R42^Y3`d41aY34aY3U3Xa2mi11fY32fY3hl32hY3Q21hY32iY301kY31mY33oY30^P31SZ33TZ30]32T
Z304TZ3^3VT4h:1TZ31UZ33UZ3cW4^?2UZ3]31VZ31WZ31XZ33XZ3`W4d=3[Z3aQ414cZ3JBQ[33cZ3gn3^43cZ3JB1hZ304
mZ3n24WQ13S[3e]4YN1T[31V[31\[33^[3B]g32^[3B2^[3R11h[31i[36j[3Q^1PKP3k:RN3j[3k1WQ41n[32P\3F2P\3A1
P\31Q\33T\3g143U\3eT4QJ1V\32[\3G3[\3G_k11[\32\\3^T43\\3_j2nY17\\3m_21103d11\\31_\32`\3_D1a\31b\3
3b\3h6aZ31c\31g\33j\3?Vm11j\31o\36R]3CXm1?2[S23R]3CWQ44R]3Ckm1[S24R]3^n1;oR21S]31b]31c]32c]3h]42
c]3ja45c]3`T4Z=112e]3WW41e]31l]32S^3\f41X^32X^3di41Z^3002b^3h401d^31d]71e^31f^32f^3cQ12k^3k@04l^
3kT1c1Qc2001n^33n^3cT1j_33Q_3]7b]14Q_3]7b]1gV11W_32X_3l\51X_3004\Q5<3N3a_3d5Qh21f_304i_3\4XOT^22
l_3Yg32o_3ol24o_3ol2iQ1h81P`31P`32Q`3ol24Q`3bS1c1^Y21R`33S`3ga1P_22X`3Wm21[`31_`32_`3aG1b`32e`3Z
Y34i`3e5b]1f[17i`3m6`=k@NQR451m`301]a31_a31ba31da33da3Tm202da3Tm202ia311ia35ma3`U1[b2]8N4ma3`U1[
b2]83na3dIl]11na32Pb3Y11Pb32Pb3ic43Pb3K\;2Pb3l=6Tb3mHW2[\2]5o12]b3UT42^b301_b31ab31db31gb32gb3Qm
22gb3gh12gb3Yk24ib3mW3k<S53ib3mW3k<1ib31lb32lb3\;1Pc32Sc3nj23Zc3_P3l62Zc3\32Zc3VP31Zc32Zc3[P32Zc
3W32Zc3jg22Zc3Zi23Zc3c5di33Zc3ja1mU28Zc3fFSKX32YA0Va14Zc3R1Zf3b^14Zc3R1k9^\32Zc3PV55Zc3R1hb3Tb1P
55Zc3R1k9RV4nD1QR81[c31\c31_c31cc33ec3i2b]12ec3l43hc32Ve35hc32A]Z3e<4hc32P4cb34hc32oZ3e<01Pd31Qd
31Td31Ud31]d32]d3k93]d3o2h_32lV7nd13`d3ZU203`d3T`1_16`d3l\1P6`?k201`d31ed31fd31gd32kd3eX31Te31Ue
31Ze302ae3eF5de3W1g\1oY1jE1fe32Pf311Sf32Tf3S\31Uf31Vf31Wf31Wf32Xf3`j36Zf3Rb3`>h80\S16Zf3Rb3`>h80
L8Zf3Rb3`>h80_6RCW91\f31]f34^f3_P4i8\S12^f3_P41_f32_f3b]11bf33gf3eZ1Tg13lf3g\1oY12lf3gf22nf3P]13
Rg3d5VR32Rg3X91]g31^g31bg32Wh3RJ1Wh32Yh301Yh31Zh32]h3lk22]h3Z11]h31]h31`h31ah32ah3cb31bh32bh3jV3
1mm63fh3YY1aj11gh32nh3Uj31nh32Pi3bf21Ui31Vi34Xi3:111\i31ci32di332ei311gi31hi32ki3g[44oi31`8e12Rj
3YX34Rj3\:[1^W24Tj3NW7]32Tj3dl43aj3j7]81dj35ij3lg2bDRa1^12ij3_\34ij3T?Z2oj21ij32lj3`c32[k3f_23`k
3P:Sm41bk301ik32mk3kn21Zl31]l31^l32^l3f?5`l3Q6C\5a33`l3T8m31cl37el3b1UY11`[1V1^C3hl3RZ3Z11il31kl
32kl3]F2ll3kf22Sm3gj21Sm32Sm3`f23[m3=`B1[m31]m303^m3013hm3TP3ho15lm3Zb3]D3o21lm33Rn3n=\b42Rn3n=2
Rn3mk21Tn31Xn32Yn3n61Yn31an31hn31Po31Ro32Wo3V<1Wo35Yo3X2U4o>TR21_o302go3Qb31jo32lo3Z91lo32lo3mZ2
2mo3cX31oo31QP41[P41^P41_P43_P4312bP4j;3bP4o1j91jP41PQ44XQ4h11fX31YQ41^Q43aQ4VD53aQ4VCTR23bQ4o7\
V22bQ4U42bQ4UR32bQ4mQ31eQ42fQ4Q42jQ4b:2QR4_Y33YR4P7iS202_R4U61_R41bR44bR4=Yd2X[21dm801cR402gR4d8
2hR4[i21nR44[S4]8>\N1\S4;^S4XBoIb3WP2`1`4Y8\I3W51fS41hS41_T44_T40[1`R34`T4[1jV1ek12eT4m31eT44eT4
b2^5XU33mT4[4So25QU4f4Yf2RGj65QU4\5bb2P3k92QU4f43QU4f4E2QU4gi41QU41VU43VU4PV1Sk12]U4^Q11_U44cU4A
MW31eU41fU42fU4l51hU42hU4i31iU41jU42lU4`R33lU4o1f^23lU4o1f^23nU4;WP11nU43nU4ne2aU11oU41QV41RV42R
V4bm23UV40Z53nV40`22nV402oV4bl21TW44UW4[R11ni11[W43[W4nY2Yg11g\41gW42gW4lI4gW4jW3U@mD5gW4jW3>e?0
1iW41nW44\X4TP1YAWa11]X42bX4V31bX42cX4S41cX42cX4kV22dX4SS42dX4k33eX4Rc3k31eX41fX41hX41WY41YY42YY
4ei21[Y43[Y4WV2e42^Y4fT21`Y42`Y4]]32`Y4R21aY41cY44lY4c2m1k23nY42na22QZ4bG1QZ41[Z41]Z41bZ41R[42R[
4m`22R[4Wo14R[4Qa2Sf1A2Z[401a[41c[42c[4l]11e[41l[41Y\42Y\4eY43[\4[7Th12]\4lZ21]\43]\4hg353]\4TJm
B1e\41g\43g\4jZ3UV11m\44m\4\??n24o\400nS22P]401T]41\]401V^43Y^4g;11^^41a^41b^4002j^4]P31j^41n^41
o^44Q_4UX2S1QJ6V_4Ro2gEC111V_42V_4md24W_4^=lAeo21Y_42e_4jj22i_4X31i_43i_4P3\m21j_41Q`43Q`4bb2U91
R`42U`4g`22U`4nd31X`42[`404[`4Qh1ZDm61]`41b`43e`4kT4_41e`43f`4ca1Xd12i`4n]21i`41j`41k`41fn63\^6\
@dM2n`4Vj11n`43Pa4[m2l^12Sa4Qj11Ta42Ta4\41Va41\a44^a4hU3a<02^a4Zm25ia40o]1Sd1fF1Rb41Tb41Vb41Zb42
Zb4fh13Zb4in2001`b41cb41db43hb4fT2P]11_b601kb41fo701i]6001mb40000001Vc400001Yc41Zc43\c4fi1202ac4
UX41ec41fc4001jc42jc4cm21kc4001lc42lc401Yd41U^6002hd4el22jd4Xi12jd4bi11jd41nd41gg61Re43Ye4Z1i_21
ae41ee43ge49C1Qf42Vf4R12Wf4hR11Wf42Yf4d^22^f4=1^f42^f4aZ31df41ef43gf4UP2kS23nf40dj33nf40^_24Sg4Z
A\A05Sg4Q>eD0Uc11Yg41[g41cg43fg4`Y1f16Qh41l2h41mE3Qh41e72Vh4]A3Vh4k1X32Vh4k13Vh4k1c23Wh4ho2[R11]
h46`h4R2f1n2aW3XH4nh4bi3Z<c16Tj464k2Z104Tj46[402Uj4W201hk404Ql43001Ql44Ul400lR41Wl42Yl4dm24Zl4n2
aW3XH2cl4^?1fl41[m41Sn41in42Yo4aW31ko41ZP51QQ51VQ51]Q52]Q5P601dQ52dQ5S42dQ5V82dQ5g^21[Y72fQ5gi21
fQ51gQ51kQ51PR51WR51_R52_R5X401aR51bR52bR5b31aU803hR5lo1lR11kR51RS51TS51WS51XS51eS53eS5_2i;1lS51
mS52oS5T35oS5P2]1dU122oS5jA1RT52RT5R22aj623eT5e5eX11eT53UU5i9c:3UU5e201UU52_U5T`11hU51PV52PV5]11
UV54UV5Z1M`91VV502ZV5T]34]V5Qi2111]V55]V5i1RNS2oU11_V51bV54dV516Qm21hV51lV51RW51TW52TW5Wk12ZW5Z2
2\W5lT31\W53\W5UX2>4WX5Xg1S3RI1_X51aX52cX5a`32eX5g31TY54TY5_DaU1R<3TY5_DaU13TY5Qj1Uk12VY5nd11ZY5
1bY51ji81iY52iY5Ub30001kY51mY51nY51RZ52SZ5c13VZ5I82VZ5R12ZZ5;1ZZ52[Z5eX12\Z541\Z54]Z5mc21fS13`Z5
QX2n=1aZ52aZ5U13aZ5`l292bZ5T11dZ51fZ52fZ533hZ5mS1S[22hZ5[j21nS71mZ51nZ502P[581Q[51R[52T[5ne31T[5
02l]7c?1\[51][51_[51`[52`[5c12d[5K1i[52i[5>01j[51l[51o[51Q\51R\51S\52T\5gg11T\52W\5PR21X\51\\51]
\51^\50002fa671b\51c\52d\5=1e\51l\501T]51U]501f]53g^5e2UX104gP6d1[n1kL2^_5[A1Z`51f`52oa5ha11oa52
oa5f31hb51cc51Xd51Zd53md5P3k:3od5l=__11Re52Re5Q;1of58\g5S60h1`EU_1C11\g51Pi51Ri51`i51Vj52Wj5TF3Y
j5^V1>1Tk51Vk51Vk56_k5R3\T2YN011cl51ll51ml52ml5o26Sm5:d3jo2;13`m50WO1`m51dm52Wn5e11]o51_o51ho51n
o52no5P61ZP6001n`83`^7d9_L01l]86iP6IHE]]1U]13iP6I^11jP61WQ63fQ6b1^Y21fQ61\R61lR61VS61\S66PU60AVV
1R]1;1iU62lU601mU61]V61_V61hV61jV62jV6lK002eW6\C1hW61SX61]X61^X61hY63lY61nd12lY611PZ62QZ6XJ1QZ60
1bZ61fZ61jZ61lZ62lZ6QS101oZ61Q[61R[61U[62W[621Y[61b[61c[62f[6X]11f[61i[61l[61n[61T\61U\61V\62Y\6
21c\61m\61n\61o\63S]6232S]623S]62cb11S]64oc7;f2UV11kj71X]61Y]61Z]61]]62a]6bb21c]61h]61i]61k]61m]
62Q^6]Z21Q^61R^62S^661S^61U^62U^6`S11W^62Z^6Q[22\^6i<1]^61^^61`^61a^64b^6gNY>PR11c^61i^61o^62U_6
01V_61Y_61\_61__61c_61e_61i_61o_61P`61Z`601\`61l`61Pa61^a61ca61fa61ia61la61ma61_b61db62fb6i81ib6
1Qc61Tc601]c61^c61_c61ac61fc61hc61ic62jc6l61jc63jc6c1X52lc682Pd6l>1Sd61Wd61Zd62Zd6e71]d61^d62Rc7
T;3S\7SBfN001ad62cd612kd601kd62[e6S>2_e6\W12`e6j^11fe61ge61Tf61df61kf61lf62nf6V11nf61Rg62Sg6mZ11
Sg61Zg61]g601cg61og62og6l51Wh62Zh6i11\h62\h6k\11bh61mh61Si62Si6PH1bi61fi61ii64ii6TMj3m41Pj61Sj65
Uj6P5hDl8W81dj62gj6k<1jj61ik67ok6g@IPX1f2271Pl62Tl6QU11Vl6001bl63bl6Y1j43bl6Z6Qc11el602fl6^>2il6
h601nl601Pm62Tm6h51Tm61Um61Xm61`m61am61fm61mm61Qn61Tn61Un61Vn63Zn6k`1I1en61nn65Vo6X5P:f=RQ15Vo6]
KT90oN1Xo61]o62_o6U31do61fo61lo62PP701SP71ZP71WQ71[Q71]Q71aQ71dQ71lQ70001XR71fR71gR73hR7^=k71jR7
3mR7d<n^11oR73oR7YY1Z101_S701`S72bS7h31eS71hS72hS7kK2hS7fQ16iS7b<W:U5fJc31kS71mS7002PT7[:5PT7n<1
V;01UT71WT71fT71jT71mU71YV71bV73iV7bMk13oV7m=SI1SW71TW71VW71ZW72\W7\41]W71^W71_W71cW71YX71]X71_X
71hX71mX71nX71RY71VY71XY72f]7d@01gY72iY711iY71kY71SZ71_Z701aZ71cZ71dZ71gZ71hZ71S[71U[72W[722X[7W
Y11Z[71a[71c[71h[71i[71j[75m[71Hl>d52m[711P\72R\7m92[\7=1[\77\\72j@g2W5kC21f\71g\72g\7`B1h\73h\7
aCUI1n\72n\7P^13n\7P^1f22Q]7bC1Q]72Q]7gA2Q]7j35R]7k9h8cIW92U]7gc11X]71Z]71[]71d]71f]71g]72g]719g
]71a3R60W9]5QDa85g]71l9P9QR11h]75i]7a3R60gR12i]7l91i]73j]7WIh:1j]71l]71m]71n]71o]71P^71Q^71R^73T
^7921T^71V^72W^7V@1W^72W^7^_11X^71Y^72Y^7b91Z^71[^72[^7]@2[^7Z@4[^7LT=X21\^71]^73]^7GZ12]^7[?2^^
722_^7l[15_^7`9S=\?j53_^7l[1^11_^71`^71`^71b^71b^71c^71f^72i^7\^11i^71n^71Q_71R_73V_7P8b<1X_72Y_
7[T11Y_72Y_7]T11^_71`_72`_7k22`_7hT12`_7]X12`_7^L5b_7>2WDk11b_71k_71n_71T`71W`73W`7P9aY12W`7XY12
W`7P92W`7UF1\`71``73``7T7PV11i`72i`7j\11k`76l`7c60R80TN5l`7d6R80TN1o`72o`712Pa7^V12Pa7^E1Pa72Ra7
dW13Ra7Q7bP12Ta702Ta7S@2Ta7Y>1Ta72Ta7L1Xa71Ya72Za7kX11Za71^a71aa71ca72ha7d\11ha71ia71ja72ma7l`11
ma71Qb71Tb71[b71`b71bb73bb7UX1O1kb73kb7?bW11Rc72Rc7oY11Tc71[c71nc72bd731kd71md71We72^e7d=001Tf73
nf7i8L1nf72nf7i81Rg703Tg7TIk>1Tg71Wg72Wg7b<2Wg7a<1\g71`g75`g70R80Q11kg71mg71ng71og73Ph70^42Ph7[R
11Sh72]h7D2ih7YN1jh71oh73Ui7X1[S11Xi71Yi71`i71ji73Sj7c2[J1Tj71Uj71[o73Wj7b6bI1^j74dj7U9QBm<1oj74
Pk7c4o451Pk71Sk701[k71\k71ck72hk7k34lk7b3113Ql7b302Sl7QV12Sl7^I2Ul7^Q11Vl72Zl7YQ12^l7QQ11_l701Pm
71Xm7001[m73`m7e1UI2cm7lF1gm71km701nm71Qn72Tn7]51^n71an7002gn7L3gn7L01in71nn72[o7\11[o72^o7\N1^o
73_o7111_o71bo71do72do701fo73go70L1go72jo7fJ1SP83ZP8\Dh41^P81dP81fP85gP8PD4Y5a83gP8PDP>3lP8fD;1l
P83lP8RE01PQ81XQ81YQ81ZQ81[Q81]Q81iQ81]R81_R81dR81jR81QS81XS81^S81_S81bS82bS8nD1dS81gS81iS82jS8o
N1UT82VT8Q21WT81YT81[T81\T81_T81`T81aT83dT8131fT81kT81nT81oT81SU81TU81_U81aU81bU81cU82gU8oK2jU83
1jU81hQ91lU81mU82SV8l11SV83YV8112YV811\V81]V81_V82_V8o@6aV88P;;1d53aV88\;3aV8@T;2bV824bV8d;Q122c
V8k@1eV81jV82jV8SA1kV82YW8g>1_W81`W82hW8oK8hW8d;Y9d2;Lk261iW81mW82mW8X?1PX81\X81dY82dY8j=2dY8YG1
PZ81mZ81Z[82h[8g>5m[8P2c3U=N1Y\83f_8H02T`8gA1da81ka83ka8]2d33Yc8]4W81Yc81]c81jc83mc8T2V=1mc81`d8
1ad82gd8h44hd8^2o2c82hd8^21jd81Ze81oe82oe8d11Qf81hf82if8R91if81mf81Vg81\g81_g81`g81bg81ig81ng81X
h82Yh8:1Yh81[h81\h81gh82gh8\41ih81[i81\i81`i802Pj8Y31Pj81Yj81`j81aj81ak81bk81hk81kk81[l81_l81nl8
1Rm81Tm81Xm81Zm81dm81em81fm81hm81jm82km8S11Yn81^n81Qo81To82Uo811Wo82Yo811ho81nP91SQ91[Q91\Q9001g
Q91iQ91lQ91QR91TR91XR91]R91aR91cR91eR91iR91jR92kR911mR91PS91XS91YS9_501210;0mo13345467891210;0mo
133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE00;0mZ1F24G7HIJK10;0ml1F24G7HLMN10;0mb1O34P1Q1R1
7S1T1MN10;0mj1O34P1Q1R17S1U1MN10;0mk1O34P1Q1R17S1V1MN10;0mk1W134P1Q1R17S1X1MN10;0mk1O34P1Q1R17S1
Y1MK10;0iY1Z134P1Q1R17S1[1\1]110;0mk1^124_17`1a1\1b110;0ma1^124_17`1c1\1]110;0mj1^124_17`1d1\1]1
10;0][3^124_17`1e1\1]110;0mo1^124_17`1f1\1]110;0mo3^124_17`1g1h1b100;0mi1i114j1k1h1b100;0mm3i114
j1l1m1n110;0mm1o124P27Q2R2m1n110;0mm1o124P27Q2S2Jn110;0mi1T224P27Q2U2DE00;0mHV234W2X2Y27Z2[2\2]2
20;0mi5^234W2X2Y27Z2_2J`210;0mLa234W2X2Y27Z2b2c2d210;0mk1e234f2>g27h2i2j2k200;0mo1l22464m2n2h1b1
00;0mk1i114o2P3Q3R300;0mo1S334T3>U37V3W3c2d210;0mY1e234f2>g27h2X3c2d210;0mi1e234f2>g27h2Y3c2d210
;0mo1e234f2>g27h2Z3c2d210;0mo1e234f2>g27h2[3c2d200;0mY1\334f2>g27h2]3M^310;0mi1_334f2>g27h2`3a3d
200;0m]1b317c3d3\2]220;0mY5^234e3X2f37g3h3\2]220;0mi5^234e3X2f37g3i3\2]220;0mY5^234e3X2f37g3j3\2
]220;0m\5^234e3X2f37g3k3\2]220;0mY1^234e3X2f37g3l3\2]220;0iY1m334e3X2f37g3n3o3P410;0io1Q41Q1R4S4
T4U410;0im1V41Q1W4X4Y4Z420;0mX1[40\4Q3R300;0mm1S334T3>U37V3]4MK10;0m^1^424_47`4a4MK10;0m^1^424_4
7`4b4MK10;0m^1^424_47`4c4MK10;0m^1^424_47`4d4MK10;0mk3e434_44f47g4h4MK10;0mk3i434_44f47g4j4k4^32
0;0mm1l42m4n47o4P5k4^320;0mm1l42m4n47o4Q5k4^320;0mm1R534S5X2T57U5V5k4^320;0m]1R534S5X2T57U5W5k4^
310;0mi1R534S5X2T57U5X5MK10;0mo1Y524G7Z5[5MK10;0mo1Y524G7Z5\5J`210;0m_1Y524G7Z5]5MK10;0mk1^524_4
7`4_5`5U410;0mh1a534b5Q1c57d5e5`5U410;0mi1a534b5Q1c57d5f5`5U410;0mh1a534b5Q1c57d5g5`5U410;0mh1a5
34b5Q1c57d5h5`5U410;0mh1a534b5Q1c57d5i5`5U410;0mi1a534b5Q1c57d5j5`5U410;0mi1a534b5Q1c57d5k5`5U41
0;0mm1a534b5Q1c57d5l5`5U410;0mm1a534b5Q1c57d5m5Jn510;0mo1o524f47Z2P6Jn510;0mZ1o524f47Z2Q6Jd210;0
mm1o524f47Z2R6m1n510;0mk1o524f47Z2S6j2k210;0mo1T624f47Z5U6J`210;0mm1T624f47Z5V6J`210;0mo1T624f47
Z5W6MK10;0mo1T624f47Z5X6J`210;0m^1T624f47Z5Y6MK10;0mo1Z624G7Z5[6MK10;0mm1Z624G7Z5\6DE00;0mi3V234
]6X2Y27^6_6DE00;0mi1V234]6X2Y27^6`6a6E00;0mY1b614c6d6a6E00;0mY1b634]6X2Y27^6e6;<10;0mk1=3>?7@7Af
6;<10;0mk1=3>?7@7Ag6;<10;0mk3=3>?7@7Ah6;<10;0mk3=3>?7@7Ai6;<1010mk1=3>?7@7Aj6;<1020mk7=3>?7@7Ak6
;<1190mk3=3>?7@7Al6;<10;0m[3=3>?7@7Am6;<1020mo7=3>?7@7An6\1o610;0mj1P724Q77R7S7\1o610;0mk1P724Q7
7R7T7\1o610;0mo1P724Q77R7U7V7V71049Y8W717X7Y7V7V71046Y8Z727[77\7]7^7^71040Y8_727[77\7`7a7a71040i
Y1b727[77\7c7d7d72040Y8e727[77\7f7g7g71040Y8h727[77\7i7j7j71040Y8k727[77\7l7m7m71140iX1n727[77\7
o7P8P80141iX1Q827[77\7R8S8S80140iX1T827[77\7U8V8V82140iX1W827[77\7X8Y8Y81140YX1Z827[77\7[8\8\811
40iX1]827[77\7^8j2k200;0mo1l22464m2_8j2k201;0mo1l22464m2`8Mk200;0mk1a82464m2b8j2k200;0mk1l22464m
2c8d8^710;0mY1_737e87A>f8g8d8^710:0mY1_737e87A>f8h8m1n110;0mo1i824f47o4j81210;0m_1i824f47o4k8MK1
0;0mk1l824_47`4m8MK10;0mk1l824_47`4n8MN10;0mo1l824_47`4o8MN10;0mg1l824_47`4P9MN10;0mo1l824_47`4Q
9MN10;0mo1l824_47`4R9MK10;0mo1l824_47`4S9\1]110;0mo1l824_47`4T9M`210;0mo1l824_47`4U9\1]110;0m_1l
824_47`4V9MN10;0mo1l824_47`4W9Jn500;0mi3X924Y97HZ9Jn500;0mk1X924Y97H[9Jn500;0mo1\924Y97H]9DE00;0
mi3X924Y97H^9c2N10;0mm1_924Y97H`9;<10;0mi1a924Y97Hb9J`200;0mm1c924Y97Hd9\1]110;0mm1e924Y97Hf9MN1
0;0mi1g924Y97Hh9\1o610;0mm1i924Y97Hj9MK10;0m_1k924G7Z2l9Q3R310;0mo1k924G7Z2m9J`210;0mo1k924G7Z2n
9MK10;0mo1k924G7Z2o9k4^320;0m_1l424G7Z2P:m1n110;0mo1k924G7Z2Q:\1]110;0mk3R:24_47`4S:JK10;0mi1T:2
4_47`4U:JK10;0mi1T:24_47`4V:c2d210;0mo1T:24_47`4W:m1n510;0]n1X:24_47`4Y:M^310;0]o1_324_47`4Z:JK1
0;0ii1T:24_47`4[:MN10;0mm1O24_47`4\:`5U410;0mm1a524b5Q1c5]:J`210;0mY3a234f4X2^:7Z2_:J`210;0mj3a2
34f4X2^:7Z2`:J`210;0mi3a234f4X2^:7Z2a:J`210;0mo7a234f4X2^:7Z2b:J`210;0mi7c:34f4X2^:7Z2d:J`210;0m
o5e:34f4X2^:7Z2f:J`210;0mm7g:34f4X2^:7Z2h:J`210;0mo7i:34f4X2^:7Z2j:J`210;0mo1k:34f4X2^:7Z2l:J`21
0;0mi3a234f4X2^:7Z2m:Jk210;0mo1n:34f4X2^:7Z2o:J`210;0mi5a234f4X2^:7Z2P;J`210;0mY1Q;34f4X2^:7Z2R;
J`210;0mi3a234f4X2^:7Z2S;J`210;0mi1a234f4X2^:7Z2T;Jn510;0mi1o534f4X2^:7Z2U;ME00;0mk3V;24W;7X;Y;M
E00;0mj3V;24W;7X;Z;ME00;0mZ1V;24W;7X;[;MK00;0mo1V;24W;7X;Z3P10P10P10P13P41P10PP12PP10PP11PP1312P
10P10P10PP21P21P10P10P10P10PP11P13P10PP11P10P10PP11P10P13PP21P82P82P10P134142P10P21P41PP11PP12P1
0P10P10P10P12P80P80P81P81P80P80P80P80PP81PP81P8042424241PP41P21P81PP21P21P41P81P81P81P8042P83P82
P8312P10P13P10PP11PP11@0P@2P@141P414342P82P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P412
Vi=QDQ8`D\P3PDQU7QDR8PDcU7PD_Q7PDT8PDhU7PDlg4PDhU7PDT8PD\R6PDcU7PDni4PDT8QDS8QDT8PDim3PDko4PDaR6
QDU8PDdR6QDV8PD_Q7QDW8PDT8PD\R6PDHQDX8PDPP5PDnP5PDHPDl;QDY8PDeR6PD_Q7PDY9QDZ8QD[8PDdg6PDSY;WD0QD
\8PDhR6QD\8XD0WD0PD_Q7PDZl4QD]8QD^8XD0QD_8WD0PDZl4QD]8QD^8XD0QD_8WD0PDPP5QD`8QDa8XD0SD0WD0PDgU7P
DbR6PDhU7XD0WD0QDb8QDc8P@cP5XD0SD0WD0QDd8QDe8XD0SD0WD0QDf8QDg8TD1QDf8P@jo4XD0WD0PDdR6PD]Q7QDh8XD
0QDi8P@cP5QDj8QDk8QDl8Q@Q6QDm8QDn8QDf5Q`1o5QDo8PDHPDcP5SD0`E_R6`E^R6`EdR6`E4`EdP1`EQ3QDP9aD0`DPO
`DQO`DnN`DoN`D^2`D\O`Dko4`D\R6`Dio4`DQT;`D`R6`D4`D`1QDQ9P@]R6Q@R9WD0QDS9XD0aDd5`Dko4`DTR5`Dio4`D
^2`D`1`DaR6`D\R6`D_R6WD0QDQ9QDS9XD0QDT9WD0PDcU7QDU9XD0WD0PDhU7QDV9XD0`Dko4`D\O`D^2aD0`DW1`DbO`Dl
P1PDcU7QDW9QDX9WD0PDiU7XD0PD]R6QDY9aDd5UD0WD0PDiU7XD0`D]R6PDWS;QDZ9QD[9PDbY;PDg3PDWS;QD\9PDVS;QD
]9`E^2`E\O`ER3`E_R6`E_R1`Ed3`E`R6PDHQD^9`DPO`DQO`DU1`DS1`Dko4SD0PDm`4QD_9QD`9QDa9SD0UD0WD0QDb9Y@
0P@Yn3QDc9P@dR6QDd9XD0`@bT3`Dk8`DaR6`Dhk4UD0WD0PDYn3Y@0QDe9PDdR6QDf9XD0WD0QDg9PDdR6QDh9XD0QDi9`D
k8WD0QDj9PDlo2XD0QDk9TD1QDl9WD0QDm9QDn9XD0WD0PDbo3QDo9QDP:XD0WD0QDQ:QDR:TD1QDS:XD0QDT:WD0QDU:Y@0
QDV:TD1QDW:PDjS7XD0WD0QDU:Y@0QDX:XD0YD2WD0QDU:Y@0QDX:XD0QDY:WD0QDZ:Y@0QD[:XD0SD0WD0QD\:Q@]:P@mNT
D2QD^:QD_:QD`:XD0aDd5WD0QDa:Q@b:TD1QDc:PDdR6P@mNQDd:XD0WD0QDe:QDf:XD0QDg:`Dlf6`DTb1`DQ[3`D^c3`DU
]7WD0QDh:QDi:XD0YD2QDj:WD0QDh:QDi:XD0QDk:QDj:WD0QDl:TD3P@oa1PDT8XD0QFm:`DVf1WD0QDn:PDmNP@_Q7PDT8
XD0QDo:WD0PDT8XD0QFP;TD2YD1WD0PDT8XD0QFP;TD2QDQ;WD0QDR;PDT8XD0QDS;WD0QDT;S@0QDU;QDV;QDW;QDX;XD0Q
FY;WD0QDZ;Y@0QD[;P@_R6XD0QD\;QD];WD0QD^;Y@0QD_;XD0QF`;`DT9`Dmd5`DXh1`DZh1`D_H`DdF`D`H`D\H`D]H`Dm
5UD0WD0PDbo3QDa;QDb;QDc;XD0QDd;WD0QDe;P@Yn3Y@0PDmNY@0QDf;XD0QDg;WD0QDo9Y@0QD1XD0`DdR6`D]Q7`Dk8`D
nn2`Dmn2`DmN`Dmo4`DnU7`DdQ1WD0QDj9PDYn3Y@0QD1XD0`Dk8`DdR6`DROWD0PD^R6PDbo3QDh;PDlY;XD0aDd5WD0PD^
R6QDi;PDRj7XD0WD0PDko4QDj;QDk;XD0VD0WD0PDko4QDj;QDk;XD0QDl;WD0PDlR6QDm;QDn;QDo;XD0WD0PDQOQDP<QDQ
<XD0WD0PD_T7TD1QDR<QDS<XD0WD0PD]Q7PDnb4QDT<QDU<QDV<XD0WD0PDlY5PD^R6XD0PDaMWD0QDW<QDX<TD1QDY<VD0X
D0WD0QDW<QDX<TD1QDY<QDZ<XD0UD0WD0QD[<P@hk4QD\<XD0TD9PD2UD0WD0QD[<P@hk4QD]<TD2QD^<XD0UD0WD0QD_<QD
`<QDa<XD0UD0WD0QDb<SD0XD0TD9PDUR3UD0WD0QDb<SD0TD9PD4PDUR3XD0UD0WD0QDc<XD0SD0TD1VD0UD0WD0QDc<XD0S
D0TD1QDd<UD0WD0QDe<XD0SD0TD3QDf<WD0PDdl4QDg<QDh<XD0`D\R6UD0WD0QDi<SD0S@0S@0PD4QDj<XD0WD0QDk<Q@l<
QDm<QDn<XD0QDo<WD0PD\c3PDmNQDP=XD0UD0WD0PDmNQ@o5QDQ=XD0aDd5`@_R6UD0WD0QDR=QDS=XD0QDT=WD0PDP3QDU=
QDV=XD0UD0WD0PDW3TD3PD\R6QDW=XD0VD0`D`H`DT9`DdF`DUU3UD0WD0PDW3TD3PD\R6QDW=XD0QDX=`D`H`DT9`DdF`DU
U3UD0WD0QDY=XD0QDZ=WD0QD[=TD1QD\=TD1QD]=XD0SD0WD0PDcT3PDnNPDbT3XD0WD0QD^=QD_=XD0WD0PDo2QD`=PDdR6
XD0QDa=PDQS1WD0PDlo4PDdR6XD0QDb=PDQS1WD0PDV3PD]Q7PDh\5XD0WD0PDh\5PDjo4PD]R6XD0WD0PDlY;YD2XD0SD0W
D0PDlY;QDc=QDd=XD0WD0QDn:QDe=TD1QDf=XD0YD2`DdQ1`Dd3`DVR;WD0QDn:QDe=TD1QDf=XD0QDg=`DdQ1`Dd3`DVR;Q
D2WD0QDh=QDi=PDgV7XD0SD0WD0PD_l4QDb:PDHPDUP7XD0QDj=`D^R6`@dR6`D\3WD0QDk=QDl=QDm=XD0QDn=WD0PDk[4Q
Do=QDP>XD0QDQ>TD2PDdR6QDg3WD0QDR>PD]R6QDS>XD0WD0PDU\;PDXn3PDgV7XD0WD0QDT>PDY\;XD0WD0PDZ\;PD[\;XD
0WD0PD\\;PDkR3XD0WD0PDkR3PD4PDkR3XD0WD0PD]\;PD^\;XD0WD0PDlo4PD]R6PD_Q7PDb^5XD0VD0WD0PDlo4PD]R6PD
_Q7PDb^5XD0QDU>WD0PDdR6PD_\;PD^R6XD0VD0WD0PDdR6PD_\;PD^R6XD0QDV>WD0QDW>XD0QDX>WD0PDco3QDY>XD0PD4
WD0QDZ>QD[>XD0VD0PD4WD0QDZ>QD[>XD0QD\>WD0PDbo3PDWn3Q@]>PDo2XD0PDYb:WD0PDWn3PDXj6PDo2PDYb:XD0WD0Q
D^>`D4SD0XD0`D4WD0PDWn4PDdR6QD_>PDe\;XD0WD0PDf\;PDko4QD`>PDeR;XD0WD0QDa>PDio4QDb>TD2QDc>XD0QDj9W
D0PDWn3Q@d>QDe>TD2QDf>XD0WD0PDlY;PD_Q7TD1QDg>XD0WD0PDX3QDh>P@4PD]c3XD0WD0QDi>QDj>PD]c3XD0VD0WD0Q
Di>QDj>PD]c3XD0QDV>WD0QDk>PDio4PDS];XD0UD0WD0QDl>PD]Q7QDm>XD0UD0PDT];PD4PDbo3WD0PD]Q7QDl6XD0WD0P
Dio4PDU];PDT8XD0WD0QDn>QDo>XD0VD0`Dio4WD0QDn>QDo>XD0QDP?`Dio4WD0QDQ?PDY];XD0WD0QDR?PDV`3PDnb1XD0
WD0PDom4PDbR6PDR6XD0QDS?TD1WD0PDQEPDik4XD0WD0PDTU7QDn5PDed4XD0VD0WD0PDTU7QDn5PDed4XD0QDT?WD0QDU?
QDV?PDWT;XD0VD0WD0QDU?QDV?PDWT;XD0QDW?QDX?QDf5TD1WD0PDbT3SD0PDjR6SD0XD0VD0QDX?QDf5TD1WD0PDbT3SD0
PDjR6SD0XD0QDV>WD0QDY?XD0`DUn4`Dn;`Dlh1`DX\5`De];`DbU4`Dni4`DWb4`D_a3`D_a3`Df];WD0QDZ?XD0WD0PDWQ
1PDbR6PDi];XD0QD[?Q@f5WD0PDcP5QD\?XD0WD0QD]?QD^?XD0QD_?WD0PDe8PDho4XD0VD0QD_?WD0PDe8PDho4XD0QD`?
WD0QDa?XD0VD0`D_F`Doa3WD0QDa?XD0QDb?`D_F`Doa3WD0QDc?QDd?PD_R6XD0WD0PD\^;PD]R6XD0TD1WD0PDYJPD]R6X
D0WD0PDYJPD]R6QDn5PDZS6PDhDXD0WD0QDe?QDf?XD0TD1YD2WD0QDg?P@fo4PD`R6XD0QDh?WD0PDQa:PDio4XD0`D_Q7`
DjX1WD0QDi?PD]R6QDj?XD0`D_Q7WD0QDk?PD_Q7QDl?PDgo4XD0WD0PDmb1PD]R6QDn5PDgf1XD0WD0PD\FPDRU5XD0QDm?
WD0QDn?QDo?XD0VD0WD0QDn?QDo?XD0QDP@WD0QDQ@QDR@QDS@XD0VD0WD0QDQ@QDR@QDS@XD0QDT@WD0PDVR1PD_Q7QDU@X
D0WD0QDV@PD]Q7PDh^;XD0QDW@TD5WD0QDX@QDY@PDlo4XD0WD0PDSd6QDZ@QD[@XD0WD0QD\@PDnh4XD0QDd5WD0QD]@PD]
R6XD0QD^@WD0PD_Q7QD_@QD`@XD0PD]R6WD0QDa@PDiT7PDZFXD0WD0PD^R6PD]Q7SD0PDno4PDT_;XD0VD0WD0PD^R6PD]Q
7SD0PDno4PDT_;XD0PD1QDe6WD0PD^R6QDb@SD0P@]R6QDc@PDT_;XD0WD0QDd@XD0PD]R6SD0QDj9TD1WD0QDX@PDP3PDlo
4XD0QDe@WD0PD]Q7PDP^6PDTb4XD0WD0QDf@PDio4QDg@TD2QDh@XD0WD0QDi@TD6QDj@QDk@XD0QDl@TD1WD0QDm@TD1QDn
@XD0aDd5WD0QDo@TD4QDPAXD0VD0WD0QDo@TD4QDPAXD0QDQAWD0QDRAPD_Q7PDVn3XD0`DbT7`DdR6WD0QDSATD3PDSd6P@
_Q7QDTAXD0WD0QDUAPDko4PD_Q7XD0WD0QDVATD3QDWAXD0VD0WD0QDVATD3QDWAXD0QDXAWD0PD\o4QDYAXD0WD0QDZATD4
QD[APD^R6QD\AXD0WD0QDZATD3PD\R6PD^U1XD0WD0QDZATD3PDkR6XD0QD]AWD0QD^AP@jo4QD_AP@_Q7P@R8QD`AXD0WD0
QDaAQDn5PDZS6PDP[3XD0WD0QDbAPD_Q7QDcAXD0WD0QDdAQDeAQDfAXD0WD0QDgAXD0WD0PDS`;QDhAXD0WD0QDiAQDjAXD
0QDkAWD0QDlAPDio4PDaQ5XD0WD0PDaQ5PDe\;XD0WD0QDmAQDnAQ@oAQDPBXD0WD0PDRm4QDQBXD0WD0PDiHPD]R6PDim3X
D0WD0QDRBPDnFXD0WD0QDSBQDTBTD1QDUBXD0`Dm5`DYH`DY9`DSHWD0QDVBQDn5PDZS6Q@WBQDXBXD0WD0QDYBQDn5PDZS6
Q@WBQDXBXD0WD0PDko4PD_Q7PD]b;XD0WD0QDZBQD[BQD\BXD0VD0`D]F`D_H`DdF`D`H`DTd4`DaZ3WD0QDZBQD[BQD\BXD
0QD]B`D]F`D_H`DdF`D`H`DTd4`DaZ3WD0QD^BTD2PD^R6PD_Q7QD_BXD0WD0QD`BQDaBQDbBXD0`DQE`DXh1`DZh1`DTj4`
DVf1`DWf1`Djh1`DXj4`D]h1`DWP;`D[G`D[c3`Dkd4`DkI`Dal4`DRc;`DVj4`DSc;WD0QDcBQDaBXD0`D_Q7WD0QDdBQDe
BQD_AXD0YD2`DRF`DdF`DXh1`DVf1`D[F`DfC`Dbj4`DXj5`D`j4`D`HWD0QDdBQDeBQD_AXD0QDfB`DRF`DdF`DXh1`DVf1
`D[F`DfC`Dbj4`DXj5`D`j4`D`H`E_Q7`E]Q7WD0QDgBXD0`DSd6`Dgo4`DkR5`Dgc;`DbT7`DmR5`D`T5`DXj4`DZj5SD0W
D0QDhBPDio4QDiBQDjBXD0WD0QDkBPDio4QDn5XD0WD0PDio4QDn5PDhc;XD0WD0QDlBPDik4XD0VD0WD0QDlBPDik4XD0QD
mBWD0QDnBTD1QDoBXD0QDPCWD0QDQCPDkT7PD_R6XD0WD0QDRCTD3QDSCXD0VD0WD0QDRCTD3QDSCXD0QDTCWD0QDRCTD3PD
ho4XD0QDUCWD0PDho4PD_Q7PDXIXD0`Dio4`DcS7WD0QDVCPD]Q7QDWCXD0WD0QDXCPD_Q7PD\T7PDjS7XD0WD0QDYCPD_Q7
QDZCXD0`DdR6`Dfe3`DkT7`DeR6WD0PDZd;QD[CXD0WD0QD\CQD]CPD_Q7QD^CXD0WD0QD_CPD_Q7PD[d;XD0WD0QD`CQDaC
QDbCQDcCXD0WD0QDdCXD0WD0QDeCQDn5QDfCPDho4XD0WD0QDgCPD_Q7QDhCXD0`Dko4`DbT7`Dik4`DiT7`Dio4WD0QDiCQ
DjCTD1QDkCXD0`DdF`DRa5WD0QDlCTD1QDmCTD2QDnCXD0WD0QDoCQDn5PDiV7PD]R6XD0WD0QDPDTD4QDQDQ@RDQDSDXD0W
D0QDn5PDZS6PDmd;XD0WD0QDTDTD3QDUDQ@VDQDWDXD0WD0PDoa1PDbR6PDll4XD0WD0QDXDTD2PDko4PD_Q7QDYDXD0WD0P
Dko4PD_Q7QDZDXD0WD0PDfo4PD_Q7PDSe;XD0WD0QD[DTD1QD\DXD0`Dho4`Djo4`DjX1WD0QD]DPDTe;XD0WD0PDTe;PDWY
4XD0WD0QD^DPDiT7TD1PDUe;XD0WD0QD_DTD2QD`DVD0XD0WD0QD_DTD2QD`DQDaDXD0WD0QDbDQDcDQDdDXD0WD0QDeDPDX
e;XD0`Dfo4WD0QDfDPD]Z:XD0WD0PDio4QDn5PDkb1XD0QDgDWD0PD^R6QDiBPDb_6PD]R6QDhDXD0`DfE`Dcg2`Ddg2`Doa
3WD0QDiDP@^R6PDe3XD0VD0WD0QDiDP@^R6PDe3XD0QDT?WD0QDjDQ@kDXD0QDlD`D^T5`D_T5`DcW5`DdW5WD0QDYBQDmDT
D1QDnDPD^R6XD0QFoDWD0QDPEXD0TD4QDQEQDREQDf5WD0QD6XD0QDSEQFTETD3WD0QD6XD0QDUE`D[U5`D\U5`D_H`DhV5`
Dbg5`Dcg5WD0QDVEPDho4XD0VD0WD0QDVEPDho4XD0QDWEWD0QDXEQDYEPDho4XD0WD0QDZETD3QD[EXD0QD\E`DUf;`D\a5
`DTj4`DSh1`D`Q;`D^f3`DVf1WD0QDZAQD]EXD0PD]R6WD0QD^ETD3QD_EQD`EXD0WD0QDaETD1QDbEXD0QDcE`DnU5`DSh1
`Dhb4`DaG`DYo4`DTj4`Dc`7WD0QDdEPDio4TD2PDif;XD0WD0PDif;XD0QDeE`D_Q7QFfETD2WD0QD7XD0`Dko4SD0WD0QD
7XD0QDgE`DQe4`Ddg2QFhETD1WD0QDiEQDjEXD0QFkE`DXh1`DZh1`DTj4`Djh1`DaG`Dhb4`DVa5`D_e1`DjX1aDn4`DYo4
`D[h1`DnU5`DXb3QFlETD2WD0QDmEPDbT7XD0YD2`DaG`DTj4`DZh1`DXh1`DXj4`Dgf5`DS:`Dee1`D^T5`Dhb4`Dd2`D]6
QFlETD2WD0QDmEPDbT7XD0QDnE`DaG`DTj4`DZh1`DXh1`DXj4`Dgf5`DS:`Dee1`D^T5`Dhb4`Dd2`D]6QFoETD2WD0QD5X
D0`DX`3`D_H`D]F`D4WD0QDPFXD0`DX`3`D_H`D]FWD0QDQFPD_Q7PDe5XD0WD0QDRFQDSFQDTFXD0`DTb4`Ddi4WD0QDeCT
D1QDUFXD0`DjS7`DlS7`DcP5`Dec5WD0QDVFPDPHPD_R6XD0SD0WD0QDWFTD1QDXFTD1VD0XD0WD0QDWFTD1QDXFTD1QDYFX
D0WD0QDZFPD_Q7QD[FXD0WD0QD\FQDn5PD[EXD0WD0QD]FQD^FQD_FXD0WD0QD`FQDaFXD0aDf5WD0QDbFXD0`DeH`D_h;`D
Qo5`D\H`DkR6WD0QDcFPDPS5XD0`D`R6`D_R6`DaR6S@0WD0QDdFQDeFXD0VD0`D`T5WD0QDdFQDeFXD0QDfF`D`T5WD0QDg
FPDeb4XD0QDhFWD0QDiFQDjFQDkFQDlFXD0WD0PD]Q7PDeb4PDbR6PDgh;XD0WD0QDmFQDnFQDoFQDPGXD0WD0PDlU3QDQGX
D0`DZ4`DaZ5`D]R6WD0QDRGS@0QDSGQDTGXD0WD0QDUGXD0SD0WD0QDVGXD0SD0WD0QDWGQDiBQDXGXD0WD0QDYGPD]Q7QDZ
GQD[GXD0`DZ5`D]Q7QD\GPDik4QD]GQD^GQD_GQ@d5QD`GPDWS;S@0QDaGQDbGQ`1o5WD0QDcGXD0QDdGQDeGQDfGQD\6QDR
FPD_Q7QDgGQDhGQDiGQDjGPDfo4`Dko4`Dio4`D\R6`DY5QDkGQ@f5Q`1o5WD0QDlGXD0PDdR6QDmGWD0QDnGS@0QDoGXD0P
D^R6QFPHUD0WD0QDQHXD0SD0QDRHQDSHTD2QDTHQDUHPD_Q7PD`T5PD`o4PD\R6PD_Q7QDVHQDWHPDdR6QDXHPDdR6QDYHPD
S1PDdR6QDZHPDHPDcP5QD[HQD\HQD]HPDS1PDk[4QD^HPDVU7PDSOQD_HPDQU7PDSOQD`HQDaHPDTP5PDSd6QDbHQDcHQDdH
P@dR6PDR3QDeHQD\GQDfHP@dR6S@0QDgHQDhHPDob4QDiHQDjHTD2PD^R6PDj`;QDkHPDn7QDlHQDmHPD_Q7QDnHQDoHPDho
4QDPIPDho4QDQIQDRIQDSIQDTIQDUIQFT6TD2WD0QDVIXD0`EUP;`ETP;`E^i4QDWIQDXIQDYIQDZIQDVCPD]Q7QDWCQD[IP
D_Q7QD\IQD]IQD^IQD_IQD`IQD_IQD`IPDPP5QDaIQDbIPDmNPD]l2QDcIQDdIQDeIPDQU7QDfIQFT6TD1WD0QDgIXD0SD0T
D2QDhIWD0QDiIXD0QDjIPDROWD0PDW^6XD0PDdR6WD0QDkIXD0PD\R6PDbS;QDf5WD0PDR`:XD0PD^R6PD_Q7Q@\6QDlIQDm
ITD2QDnIQDYCPD_Q7PDZd;QDoIQDPJQDQJQDRJTD2PDdd;PDho4QDSJPDfo4PDio4QDTJPDfo4QDUJPDmR5QDVFPDPHPD_R6
QD[DPDRe4QDVJQDWJQDXJQDYJQDZJQD[JPD`R6VD0QD[JPD`R6QD\JQD]JQDfGPDiV7PD]R6QD^JPDdR6`D\3QD_JTD2QD`J
QDaJQDbJQDcJTD1QDdJPDik4QDeJQDfJQDgJQDhJWD0QD\HPDP1PDfo4XD0WD0PDHPDcP5PDP1PDfo4XD0WD0PDm9QDiJXD0
`D\R6`DfR6`DaR6`Dio4`Dko4WD0PDHPDcP5QDiJXD0`D\R6`DfR6`DaR6`Dio4`Dko4WD0QDjJTD3QDkJXD0`D_Q7`D\R6`
DdR6`DQl;WD0QDlJQDmJXD0QDnJWD0QDoJPDgo4QDPKXD0QDQKWD0QDRKPDgo4QDSKPD_Q7XD0QDTKQFUKTD2WD0QDVKQDWK
XD0VD0`DiV7QFUKTD2WD0QDVKQDWKXD0QDXK`DiV7WD0QDYKPDfo4PD^R6XD0QDZKWD0QD[KPDfo4PD_R6XD0SD0WD0QD\KQ
D]KXD0VD0WD0QD\KQD]KXD0QD^KWD0QD_KTD1XD0QD`KWD0QDaKPD]Q7TD1QDbKXD0QDcKWD0QDdKPD^R6XD0P@_Q7QDeKWD
0QDfKQDgK`Dio4XD0WD0QDhKTD2PDgo4XD0VD0WD0QDhKTD2PDgo4XD0QDiKWD0QDjKQDn5QDkKXD0WD0SD0QDn5PDjS7QDl
KXD0VD0WD0SD0QDn5PDjS7QDlKXD0QDmKWD0QDnKQDoKTD1QDPLPDPHXD0QDQLWD0QDRLQ@SLTD1PDcFXD0QDTLWD0QDULQD
l<QDVL`Dko4`D\R6`Dio4`DaR6XD0QDTLWD0QDWLQDXL`Dko4`D\R6`Dio4`DaR6XD0QDYLWD0PDgV7QDR5XD0`Dko4`D\R6
`Dio4QDZLWD0QD[LPDik4XD0VD0QDZLWD0QD[LPDik4XD0QD\LQD]LWD0QD^LTD1QD_LPDP9XD0WD0PD\R6PD]Q7QD`LXD0V
D0WD0PD\R6PD]Q7QD`LXD0QDaLWD0PD]R6QDn5PDZS6PDaOXD0WD0QDbLTD1QDSKQDcLXD0WD0QDdLPD^R6QDeLXD0QDfLWD
0QDgLP@_Q7P@ZS6QDhLXD0WD0QDiLPDko4PD_Q7QDjLXD0WD0QDkLPDho4PD_Q7PDn5XD0WD0PDSP5QDlLPD4PDSP5QDmLXD
0WD0QDnLQDdIPDoo4PDWX7QDoLTD1QDPMXD0QDQMY@0WD0QDRMTD1QDSMXD0SD0QDTMWD0QDj8PDik4XD0VD0QDTMWD0QDj8
PDik4XD0QDUMWD0QDg5QDn5QDVMXD0QDWMY@0WD0QDXMXD0QDYMQDZMWD0QD[MPDdR6QD\MXD0SD0WD0QD]MQD^MP@]R6PD_
Q7QD_MXD0S@0WD0QD`MQDaMXD0S@0WD0QDbMPDjo4XD0VD0WD0QDbMPDjo4XD0QDcMQDdMWD0Y@0QDeMQDdGPD`R6XD0SD0Q
Df5WD0QDfMQDgMXD0SD0WD0QDSJPDPHPD_Q7XD0SD0WD0QDmGPDk[4P@cU7PD^R6XD0QDhMWD0QDiMPDio4XD0TD3QDjMQDk
MWD0QDlMXD0SD0TD2QDmMQDg5WD0QDn5PDZS6QDnMXD0WD0QDVHQDoMQDPNXD0QFQNTD1WD0QDRNXD0QDSNQDTNQDUNQDVNQ
DWNPDQ^;QDVNVD0QDVNPD1WD0QDXNTD3PDlo4PDdR6XD0QDYN`DT9`Dmm3`D_h1`DWe;`Doo;`DY5`Din3WD0QDZNTD5QD[N
XD0`DRc4WD0QDPDTD2QD\NXD0`Dio4`Dko4WD0QD]NTD1PDe]:QD^NXD0VD0`D_Q7`D]Q7WD0QD]NTD1PDe]:QD^NXD0QD_N
`D_Q7`D]Q7WD0PDe]:PDPU6XD0`D]R6WD0QD[KQDRGTD1QD`NQDaNXD0WD0PD`1PDWS1PDdR6XD0WD0QD[KPD_Q7QDbNXD0`
Dio4`Dlo4WD0QDcNP@_Q7QDdNXD0WD0QDeNTD1PDPHPD\R6XD0WD0QDfNPDbT7XD0QDgN`DnP<`Dla5`D]V5`DoP<`DjX1`D
_e1`D]W6`DdP5`DeP5`DYe4`DUh1`Dnd4WD0QDhNTD2QD8QDiNXD0WD0QDjNQDkNS@0PDmCXD0`Dik4WD0QDlNTD4QD9PDlo
4XD0QDmNWD0Q@g5QDnNTD4QD9XD0WD0QDoNTD4PDfo4XD0VD0`Dle1`DWe;`Dee1`D^T5`D\R6`Dko4`Dio4WD0QDoNTD4PD
fo4XD0QDPO`Dle1`DWe;`Dee1`D^T5`D\R6`Dko4`Dio4QDQOWD0QDROTD1QDSOXD0WD0QDoNQ@TOPD`Q<XD0WD0QDUOTD3Q
DVOXD0`DdF`D_j4`D`H`DUH`DVH`DkG`DlG`Do7`Dbj4`Dn\5WD0QDWOQDXOXD0`Dhi5`DVn3`D_S1WD0QDYOPD_Q7QDZOXD
0PD]R6WD0QD[OQDT;QD\OXD0VD0WD0QD[OQDT;QD\OXD0QD]OWD0QD^OQD_OQD`OXD0VD0WD0QD^OQD_OQD`OXD0QDaOWD0Q
DbOPD_Q7QDcOXD0WD0QDdOPD_Q7PDki3XD0WD0QDeOPD_Q7QDfOXD0`Dio4`D_R6`D]R6WD0QDgOPD_Q7QDhOXD0WD0QDiOP
D]Q7TD1QDjOXD0WD0QDkOPDeGPDgf5PDio4XD0WD0QDlOQDmOXD0WD0QDnOQDoOXD0WD0QDYBTD2QDPP1XD0`Dok3WD0QDQP
1P@]Q7QDRP1XD0WD0QD_EPD]Q7QDSP1XD0`D_e1WD0QDTP1TD3QDUP1XD0QDVP1`D[S<`DQf5WD0QDWP1QDXP1VD0XD0WD0Q
DWP1QDXP1PD]R6XD0WD0QDYP1TD1QDZP1XD0WD0QD[P1QD\P1PDdR6QD]P1XD0WD0QDZAQD^P1P@e]:PDcS<XD0WD0QDPDQD
_P1P@dS<QD`P1XD0`D]R6`Dio4`Dko4`Dae1WD0QDaP1QD_P1TD1QDbP1XD0QDcP1WD0PD]Q7PDef1XD0PD^R6`D_e1`D\c5
`D]V5`DkU5`D\c5`Di_5`D_U5`DiS<`DjS<WD0QDdP1QDiBQDeP1XD0WD0QDf5PD_Q7QDfP1QDgP1XD0`D_H`D[U5`D]F`D^
H`DcU5`DdF`D`H`DXh1`D[X5`D[]5WD0QDhP1TD2QDiP1PD_Q7QDjP1XD0`D]R6`D_R6`D`R6`EWf1`EVf1`EVW5`ES:`EaX
5`Emm3`EVU5`EUU5`ETh1`E`e5WD0QDkP1PDfo4PD_Q7PD`j4XD0WD0QDlP1QDmP1QDnP1XD0`D_H`DZh1`DXh1`Dh5`D_Q7
`D]Q7`DRc4WD0QDoP1QDPQ1XD0QDQQ1WD0PD\T<QDRQ1XD0WD0QDSQ1PDWT;XD0WD0QDTQ1QDUQ1XD0WD0PDVj5PDbR6PDXY
5XD0WD0QDVQ1Q@WQ1PDS\;XD0`DPO`DnN`D]R6`D\R6`Dhk4`D`j4`Ddo3WD0PDnNPDk[4PDgW7PDS\;XD0WD0PDHPDUQ7PD
^R6XD0WD0PDHQDXQ1VD0XD0`Dko4WD0PDHQDXQ1QDYQ1XD0`Dko4WD0QDZQ1Q@f5QD[Q1P@]Q7QD\Q1Q@]Q1XD0WD0QD^Q1Q
D_Q1XD0WD0QD`Q1QDaQ1QDbQ1QDcQ1XD0WD0QDdQ1QDeQ1TD3QDfQ1XD0QDgQ1WD0QDQCTD2PDjS7QDhQ1XD0YD2WD0QDQCT
D2PDjS7QDhQ1XD0QDiQ1UD0WD0PDoU7PDdR6XD0QFjQ1TD9PD4SD0QDkQ1TD6WD0QDlQ1TD2Q@mQ1QDnQ1XD0PD4WD0QDlQ1
TD1QDoQ1QDPR1XD0PD4WD0QDlQ1PDdR6XD0QFQR1aD;QDRR1TD5WD0QDSR1PD_Q7QDTR1PD]R6XD0`DS:`DdF`D]F`Dae1`D
T]5`DTf1`D_e1`D]9`Di\;`DZ7`D`j4WD0QDSR1PD_Q7QDTR1PD]R6XD0QDUR1TD2QDVR1WD0QDWR1QDXR1TD2PDdR6XD0`D
=`DWQ;WD0QDYR1QDZR1PDdR6XD0QF[R1WD0QD\R1TD2QD]R1QD^R1XD0QD_R1WD0QD`R1QDSKXD0`D]Q7`Dmn4`D`j4`DS1`
DfR5`D`i4`DdFWD0QDaR1PDcR6QDbR1XD0WD0QDcR1QDdR1QDeR1QDfR1XD0WD0QDgR1QDhR1QDiR1XD0`Do_5`Dhh5WD0PD
ko4PDHPDXU3QDjR1XD0WD0PD\R6PD_Q7PDiV7PD]R6XD0WD0PDSd6QDkR1QDlR1VD0XD0`DnU5`Dco:`DUF`Dgf5`DRY1WD0
PDSd6QDkR1QDlR1QDmR1XD0`DnU5`Dco:`DUF`Dgf5`DRY1WD0QDnR1S@0QDoR1PD]R6XD0`DXU;`Db:`DZF`D[o5`D]GWD0
QDPS1QDQS1XD0`DkU<`DfR;aDn4WD0PD_Q7PDlU<PDfR6XD0YD2WD0PD_Q7PDlU<PDfR6XD0QDRS1WD0QDSS1TD1QDTS1Q@o
5QDW5XD0`DjR6`DRc4WD0QDUS1QDVS1XD0VD0`Dgf5`D_e1`Dko4WD0QDUS1QDVS1XD0QDWS1`Dgf5`D_e1`Dko4WD0QDXS1
TD1QDYS1QDZS1XD0`Dio4`D]R6`DRf1WD0PDgf1QD[S1XD0WD0QDZ:PDR3Y@0QD\S1XD0QD]S1WD0QDZ:PDR3YD1XD0QD^S1
UD0WD0PDlR6SD0XD0TD9PD4TD7QDZ:PDR3UD0WD0PDlR6SD0XD0TD9PD4TD7QD_S1PDlR6QD`S1WD0QDaS1SD0XD0UD0WD0Q
DbS1TD7PDR3XD0UD0WD0QDcS1TD7QDdS1XD0TD7QDZ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNUD0WD0QDeS1TD1QDfS1XD0TD
7QDZ:`DWT1`DP5`D]3`DV3`Do2`D\3`DmNWD0PD^U7QDgS1QDhS1TD2QDiS1XD0QDjS1TD9QDZ:WD0PDQU7XD0QDkS1TD6QD
Z:QDlS1PDgo4PDdR6QDmS1QDnS1PDko4PDbV<PD]R6PDio4PD_Q7QDTR1PD]R6`D_Q7`D]Q7`DgU7`Dno4`DhU7PDko4PD_Q
7PDcV<PD]R6QDoS1PD^R6QDPT1PD_R6TD5PDko4QDQT1PD4QDRT1PDeT7TD6PD4QDST1TD2QDkGQDQP1QDTT1QDUT1PD_Q7P
Dd[;QDWNQDVT1PDlU<QDWT1TD2QDXT1QDYT1TD1QDZT1QD[T1QDPDQDZT1TD1WD0QD\T1XD0QDWNQD]T1WD0QD^T1XD0QD_T
1TD3PDbT7QD`T1P@fo4TD1QDaT1PDdR6QDbT1TD2QDcT1WD0QDdT1XD0QDeT1QD\6QDdMQDeT1QDfT1Q@gT1WD0QDhT1XD0Q
DiT1TD1QDjT1TD3QDkT1QDlT1PDko4PD`3PDc5PDio4QDmT1PD_T<PDWT;QDbLTD3QDnT1QDoT1QDPU1TD2P@_Q7QDQU1PDd
R6QDf5PDmR5QDRU1`DdF`Dmm3`DS:`DVf1`D`j4`DkI`D]X5QDSU1PD\R6PD_Q7QDTU1QDUU1PDaR6QDVU1QDWU1TD1QDXU1
QDYU1PDWZ5QDZU1QD[U1PDaR6QDWNQD\U1Q`1o5QD]U1QD^U1PDdo3QD_U1PDho4QD`U1PD^R6QDb@QDbLQDaU1QDbU1PDS<
QDWR1QDcU1QDdU1PD_Q7QDeU1PD\EQDfU1PDoo4PDWX7PDoo4PDgo4PDdR6SD0QDgU1PD_Q7QDhU1PD]R6QDiU1QDjU1PD]R
6PDgo3PDko4PD`3PDkR6QDkU1TD1QDlU1`En9`E>`Ek8QDmU1P@mo4QDnU1QDVFTD2QDoU1QDPV1QDQV1TD1QDRV1PDZU7QD
SV1aD;PDkR6PD]Q7QDTV1QDUV1QDVV1QDWV1PDdR6aDXV1`DXh1PDZR1PDdR6QDRGQ`1o5QDYV1`E^T7`E_T7`EdU7`E_R6`
E`Q7`E]R6`E_P5`EcEQDZV1PDdR6aD;QD[V1PDdR6QD\V1SD0QD]V1QD^V1Q`1Q6QD_V1P@mo4QD^V1Q`1Q6WD0QD`V1XD0Q
DaV1`D]R6`D^R6PDoo4QDbV1TD2QDcV1PD4PDoo4QDdV1aD0aDd5QDeV1QDfV1QDgV1QDhV1QDiV1PDWT;QDSKTD2QDjV1QD
kV1QDlV1TD2QDmV1QDWNTD1PDlU<QDnV1QDaT1TD1PDdR6QDnV1QDoV1WD0SD0XD0QDPW1TD1QDQW1QDRW1QDSW1PDdR6QDT
W1QDUW1SD0QDVW1QDWW1QDXW1QDYW1QDZW1PDnNQD[W1QD\W1PDaR6QD]DQD]W1QD^W1PDWZ5QD_W1QD`W1QDb:PDhR6TD6P
D4TD3QDaW1QDbW1PD_Q7QDcW1QDdW1QDeW1QDfW1PD]Q7TD2QDgW1PDko4QDVCTD3QDhW1QDiW1PDQU7TD5PD4S@0QDjW1PD
lR6TD6PD4QDkW1TD2PDYn3WD0QDlW1TD1QDmW1XD0`D_Q7`D]Q7WD0QDnW1XD0QDoW1TD1QDPX1WD0QDQX1PDho4XD0PDio4
WD0QDRX1QDSX1P@]R6P@_Q7XD0QDTX1QDUX1TD1WD0`Dkg7`D[M`DcR1`DM`DSj2`Dhj2`Dmi;`D_X<`D`X<`Dja6`DWW;`D
aX<`DSR6`DRR6`DdR7`DbX<YD1XD0QDVX1QDUX1TD1WD0`Dkg7`D[M`DcR1`DM`DSj2`Dhj2`Dmi;`D_X<`D`X<`Dja6`DWW
;`DaX<`DSR6`DRR6`DdR7`DbX<YD1XD0QDWX1TD1QDXX1WD0QD^OPD_Q7QDYX1XD0QDZX1TD1WD0QD[X1XD0QD\X1TD1QD]X
1WD0QD^OQD^X1PDfo4XD0QD_X1WD0QDlQ1QD`X1QDaX1QDbX1PDdR6XD0WD0QDZAQDn5PDcS<XD0QFcX1TD1WD0QDdX1Q@kD
QDeX1XD0QDfX1WD0QDgX1TD1XD0QDhX1WD0QDiX1TD1PDgo4XD0QDjX1WD0QDT;S@0PDc5QDkX1QDmT1XD0WD0QDlX1PDR3Q
DmX1QDnX1XD0UD0WD0PD^2QDoX1XD0TD9PD4TD4QDa;QDPY1TD4WD0QDg5QDU5XD0QDQY1`D]6`DTb4`DSP1`Dem3`DSg1QD
P5TD2WD0QDS5XD0QDRY1QDP5TD2WD0QDS5XD0QDSY1TD2QDTY1`DRc4QDUY1WD0QDS5XD0QDVY1UD0QDWY1TD3WD0QDS5XD0
QDXY1UD0QDYY1TD7WD0QDS5XD0QDZY1UD0QD[Y1TD4WD0QDg5QDU5XD0QD\Y1`En9`E>`Ek8WD0QD]Y1XD0QD^Y1`D`R6WD0
QD_Y1P@^R6XD0QD`Y1TD2QDaY1WD0QDZAPD_Q7QDbY1QDcY1XD0WD0QDRJPDPHXD0QDdY1WD0QDWNP@cU7P@_Q7PDlU<XD0W
D0QDWNQDeY1TD2QDfY1XD0WD0QDg5PDTMXD0QDgY1TD2QDhY1WD0QDiY1TD1QDjY1XD0QDkY1WD0QDlY1P@ih6PDaR6XD0QD
mY1WD0QDnY1P@ih6PDaR6XD0QDoY1TD1QDPZ1WD0QDf5P@cU7PDgo4PDdR6XD0WD0PDk[4QDf5PD_Q7SD0TD3QDQZ1XD0QDR
Z1WD0PDk[4QDf5QDSZ1QDQZ1XD0QDTZ1WD0QDnV1XD0QDUZ1TD1SD0PDdR6QDf5PDbo3WD0QDVZ1XD0QDWZ1WD0QDXZ1QDf5
PDbo3XD0QDYZ1WD0QDZV1PDdR6XD0QDZZ1SD0TD6QD[Z1UD0PD_R6TD6QD\Z1PD4QD]Z1UD0QD^Z1TD7PD4Q@m5S@0S@0QD_
Z1WD0PDQU7QD`Z1XD0TD3PD4TD4QDaZ1WD0QDbZ1XD0QDcZ1PDho4WD0QD[KTD2PDho4XD0VD0WD0QD[KTD2PDho4XD0QDdZ
1QDeZ1TD1WD0QDS5QDfZ1XD0SD0QDgZ1WD0QDhZ1XD0QDiZ1WD0QDjZ1TD4QDkZ1XD0VD0WD0QDjZ1TD4QDkZ1XD0QDlZ1WD
0QDmZ1QDnZ1XD0VD0WD0QDmZ1QDnZ1XD0QDoZ1WD0QDP[1TD4QDQ[1XD0Q@T;QDR[1WD0QDPU1XD0QDS[1TD2QDT[1TD1WD0
QDU[1XD0WD0QDV[1TD1QDW[1XD0QDX[1`DdF`Dmm3`D]X5`DYH`DVf1`D`j4`DS:`DkI`DZh1`DZb5`DSX5`Dhb4`D_`7QDh
APDfo4WD0PDio4PD_Q7PDlo4XD0WD0QDY[1P@jo4PD]R6XD0QDZ[1WD0PDko4PD_Q7QD[[1XD0WD0QD\[1XD0QD][1WD0QD^
[1TD6PD4Q@m5QD_[1XD0QD`[1QDa[1WD0QDb[1S@0S@0QDc[1XD0WD0QDd[1QDe[1QDf[1QDg[1XD0WD0PDHPDdP5PD[W;XD
0WD0QDh[1P@cU7P@gW7P@]Q7QDi[1XD0WD0QDj[1Q@f5QDdIQDk[1XD0WD0PDk[4PDi1PDdR6PD]EXD0WD0QDl[1PDk[4QDm
[1XD0PDU3PDHPD[d:PDn5PD_T7PDob4QDn[1PD]R6PDnGPDHPDbd2PDQU7P@]Q7QDo[1QDf5Q`1o5WD0QDP\1XD0`D^T5`@d
R6`DVo4PDk[4QDf5Q`1o5WD0QDQ\1XD0PDoV7Q`1o5WD0QDQ\1XD0QDR\1QDTNPD_l4QDf5WD0QDdIQDS\1XD0PDkR6PDn9P
DcU7PDdQ1QDT\1PDVn3QDU\1PDYOPDQU7PDXg4PDdR6PDmNPDhl3PD_Q7PDP;QDV\1QDW\1QDX\1PDko4PDP;PD`R6PDVX7Q
Df5PDkZ<PDdR6PDgR1PD^R6QDY\1QDZ\1PD`T7PDZS6WD0QDP6XD0QD[\1QD\\1aDd5`DmMQD]\1`DjQ;`DQ8`DnZ<`DoZ<`
DP[<`DQ[<`D_;`D[d2`DaS<`DR[<`Dao;`DS[<`DT[<`DU[<`DV[<`DW[<`DX[<`DY[<`DZ[<`D[[<`D\[<`D][<`D^[<`D_
[<`D`[<`Df]:`Dd]:`Da[<`Db[<`Dc[<`DQ\:`Dn]:`Dm]:`DP\:`Dd[<`De[<`Df[<`Dhl3`DTa:WD0YD4XD0QD^\1`EeP;
`ET;`Egd4`EgP;`ETQ;`EkP;`EXQ;QD_\1PDjR6QF`\1QDa\1SD0PDjR6QDb\1QDc\1QDd\1PDmNPDTR5PDPP5PD_Q7QDe\1
QDf\1`Deo3QDg\1PDjS7QDh\1PDoh;PDio4PDko4PD]Q7QDi\1PDZl4QDj\1PDXn2PD]R6QDk\1TD2SD0PDQS5QDl\1PD]R6
PD_Q7QDm\1QDn\1QDo\1QDP]1QDQ]1QDR]1PD_Q7SD0PD`R6QDS]1PDV\<QDT]1PDfR6TD4PDbR6TD4QDf5WD0QDU]1XD0QD
V]1TD2PDko4QDW]1QDX]1QDa\1PDoo4QDY]1QDZ]1TD3PDkR6QD[]1PDkR6QD\]1QD]]1QD^]1PDjR6P@_Q7QD_]1WD0QD`]
1XD0VD0PDUU7QDm5S@0S@0QDa]1QD`8QDb]1QDc]1PDko4PD]Q7QDd]1PD]R6QDe]1QDf]1QDg]1QDh]1QDi]1TD3QDj]1QD
k]1QDl]1QDm]1PDoo4PDjR6PDRY;PDhT7QDn]1QDo]1PDho4QD[KTD3PDdR6PDjj1QDP^1PD]R6QDQ^1QDR^1QDS^1QDT^1P
D`R6PD_\<PDko4QDU^1QDU?QDV^1QDW^1QDf5Q`1o5WD0QDX^1XD0`@jR6`@\R6Q@d5QDa\1QDY^1PDjR6QDa\1QDi6PDjR6
PDnR5P@]R6Q@m5QDZ^1QD[^1WD0PDYR1PD_Q7QD\^1XD0QD]^1QD^^1QD_^1PDT3PDlR5PD]9PDbR6PDWU<QD`^1QDa^1QDb
^1QDc^1Q@d^1QDe^1WD0PD_Q7QDf^1XD0QDg^1QDh^1PDjo4PDUU7QDm5QDi^1PDUU7QFj^1QDk^1Q`1o5QDl^1QDm^1QDn^
1QDo^1PDHPDPd4PD^R6PDio4PD]Q7PDm\<PD_R6PDkR6QDP_1PDkR6PDPP5QDQ_1QDR_1PDkR6PD\T7QDS_1QDT_1PDRl3QD
U_1QDV_1QDW_1QDX_1PD]R6PD_Q7QDY_1QDZ_1TD2QD[_1QD\_1WD0QDW5aDn4aDd5`DcP5`DaG`DfD`DcP5SD0XD0`D]R6W
D0QD]_1XD0QDf5Q`1o5WD0QD^_1XD0QD__1WD0QDiX1QDXU1QDiBTD1QD`_1XD0WD0QDa_1PD_\<QDb_1XD0QFc_1TD5QDd_
1WD0QDe_1PD]R6PD_Q7QDf_1XD0SD0QDg_1Q`1o5P@_Q7WD0QDW5XD0QDh_1WD0Qd1o5QDW5XD0QDi_1`DRc4WD0QDW5XD0Q
Di_1`DRc4QDj_1TD3QDf5Q`1o5WD0QDW5XD0WD0QDW5XD0QDk_1QFl_1QDm_1PD_Q7WD0YD4XD0`DjQ;QDn_1PDko4PDY5QD
a\1PDhk4SD0TD4PDjR6QDo_1WD0QDP`1XD0WD0QDQ`1aDV6aDW6aDn4SD0Y@0TD1PDjR6XD0QFR`1aDd5WD0QDa\1YD0XD0S
@0S@0S@0PDjR6YD0Q@f5QDa\1SD0PDjR6QDS`1WD0QDa\1QDT`1XD0QDU`1QDV`1PD]R6SD0QDW`1PDfo4TD1QDX`1QDY`1Q
`1o5QDZ`1QD[`1Q`1o5SD0QD\`1P@dR6QF]`1PDdl4QD^`1QD_`1QD``1PDnR5PD]R6QDa`1QDb`1PDdR6QDc`1QDd`1PDgh
3QDe`1PDnR5PD]R6Q@m5S@0QFf`1`DVi5`Dhb4WD0PDmR5XD0QDg`1QDh`1QDi`1WD0PDmR5XD0SD0PD]Q7S@0QDj`1QDk`1
QDl`1TD1QDm`1`DSH`DRY5QDhHTD2QDn`1P@_Q7QDo`1QDPa1QDe8SD0QDQa1PD_Q7QDRa1QDSa1PD]R6TD2WD0QDX5XD0QD
Ta1QDUa1QDVa1aDd5PD_Q7QDWa1QDXa1QDYa1QDZa1QDnR1Q`1o5QD[a1S@0WD0QD\a1XD0QD]a1QD^a1QD_a1QD`a1QDaa1
TD2WD0QDba1XD0QDca1QDda1QDea1TD2QDfa1PDHPDcP5TD1QDga1SD0QDha1QDia1TD1QDga1SD0QDha1QDja1QDka1PDjR
6PD]R6PD_Q7QDla1PD4Q@m5S@0S@0QDma1QDna1PDiV7QDoa1TD1QDPb1SD0QDQb1PDfo4QDRb1PD\^<PDbR6PDim3PDeT3Q
DP`1PD_Q7PDZl4QDSb1PD`R6PDVX7QD^OQDT;QDTb1QDUb1Q@l<QDVb1P@_Q7QDWb1QDj5QDVb1P@_Q7QDWb1QDXb1QDYb1Q
DZb1QD[b1`EZ5`EaT4`Edg2`ES[7`Eb^<`ERb4`Ec^<`Ek^5QDf5Q`1o5WD0QD\b1XD0`Dko4`D_R6`DaR6`D6QD]b1QD^b1
P@hP6QD_b1PD]R6PDkOPDbR6PDS9PD]Q7PDjU3QD`b1PD]Q7PDjU3PD^T5`D]R6PDg^<PDWZ3PDPP5QDab1PDh^<PDio4QDb
b1PDin3UD0WD0QDcb1QD<XD0UD0QDdb1TD1WD0QDeb1QD<XD0QDfb1QDgb1QDf5Q`1o5WD0QDhb1QDib1XD0VD0QDfb1QDgb
1QDf5Q`1o5WD0QDhb1QDib1XD0QDjb1PDaT7TD2SD0QDf5WD0QDkb1QDlb1XD0VD0PDaT7TD2SD0QDf5WD0QDkb1QDlb1XD0
QDT?QD=TD1QDf5TD1WD0QD>XD0VD0QD=TD1QDf5TD1WD0QD>XD0QDmb1UD0WD0PD_X7PD4TD9QD>XD0VD0UD0WD0PD_X7PD4
TD9QD>XD0PD1WD0QDnb1QDob1XD0VD0WD0QDnb1QDob1XD0QDPc1WD0QDQc1QDRc1P@io4PDUJXD0WD0QDSc1QDTc1XD0VD0
`Dnh4WD0QDSc1QDTc1XD0QDUc1`Dnh4WD0QDVc1QDWc1XD0VD0WD0QDVc1QDWc1XD0PD1WD0QDXc1PDjo4PD]R6PDlP5XD0V
D0`DfE`Dcg2WD0QDXc1PDjo4PD]R6PDlP5XD0QDYc1`DfE`Dcg2WD0QDZc1QD[c1QD\c1XD0WD0QD]c1XD0QD^c1QD_c1QD`
c1TD3QDf5Q`1o5WD0QDe6XD0VD0QD_c1QD`c1TD3QDf5Q`1o5WD0QDe6XD0QDac1WD0QDbc1PDTMXD0`DoR3QDcc1TD2QDf5
TD1WD0QDdc1XD0VD0QDcc1TD2QDf5TD1WD0QDdc1XD0QDec1UD0QDfc1TD2QD<QDf5Q`1o5WD0QDgc1XD0WD0QDnR1S@0QDh
c1PDfo3XD0SD0WD0QDic1QDjc1XD0QDkc1WD0QDlc1QDmc1TD1QDnc1XD0QDkc1WD0QDoc1TD1QDnc1XD0WD0QDPd1P@dg6Q
DQd1P@]R6P@_Q7QDRd1XD0WD0PD^Q7PDhR6XD0PDaMWD0QDSd1Q@l5QDTd1XD0WD0QDTd1XD0WD0QDUd1TD3PD`R5VD0XD0W
D0QDUd1TD3PD`R5QDVd1XD0WD0PD`Q3PDio4SD0XD0TD2QDWd1TD2QDXd1WD0QDYd1PDio4XD0QDZd1WD0QD[d1QD\d1QD]d
1XD0WD0QD^d1TD1QD_d1XD0`D[l:`DUF`Dcl:`Dgf5`DXj4`DYo4`DTj4`Dme5`DX[5`DY[5`Dke5`DXd5`D_Q7`DSh1`Dhb
4`D]Q7`DSd6WD0QD`d1QDad1QDbd1TD2QDcd1XD0WD0PD[5PDdR6PDga4XD0WD0PDa`<PD]R6XD0WD0PDio4PD]Q7QDdd1XD
0QDed1TD1WD0QDfd1QDgd1QDT;TD2QDhd1XD0WD0QDid1QDjd1QDkd1XD0VD0WD0QDid1QDjd1QDkd1XD0QDld1WD0QDmd1Q
Dnd1QDod1XD0QDPe1TD5QDQe1WD0QDRe1P@WX7PD]R6QDSe1QDTe1XD0WD0QDUe1P@PP5PDmNTD2QDVe1XD0VD0WD0QDUe1P
@PP5PDmNTD2QDVe1XD0QDWe1WD0QDXe1PDd3PD_Q7XD0QDYe1WD0PDmn4PD^R6XD0PD_Q7WD0QDZe1QD[e1XD0VD0`DT9`Dg
2WD0QDZe1QD[e1XD0QD\e1`DT9`Dg2WD0QD]e1QD^e1QD_e1QD`e1XD0WD0PD^k4PDbR6PDVX7XD0WD0PDko4QDae1PDhU3X
D0WD0PD\R6PD]Q7PDk`<XD0WD0PDkOQDbe1PDS9XD0WD0QDce1QDde1XD0`DaZ3`Dl`<WD0QDnR1QDee1QDfe1XD0VD0`Dnf
1`Doa3WD0QDnR1QDee1QDfe1XD0QDge1`Dnf1`Doa3WD0QDhe1QDie1XD0`Dgf5`DUF`D[l:WD0QDje1XD0`Dgi5`Dfi5`DV
a<`DWG`D\j5`DZl5`DUQ5`Dah4`Dae5`Dmn4`Dke5`D`R<`DfU5`DPo4WD0PDoQ<QDke1XD0WD0PDY2QDle1XD0WD0PDbQ5Q
Dme1XD0WD0QDne1QDoe1XD0WD0QDPf1PDko4XD0WD0QDQf1TD1QDRf1XD0`D]R6WD0PDjo4PD]R6QDSf1XD0`DcH`Dmd5`Dh
5`Dif4`D[X5`DZb5WD0PDbR5PD]R6XD0WD0QDTf1QDUf1XD0VD0WD0QDTf1QDUf1XD0QDVf1WD0QDWf1TD2PDfo4PDdR6XD0
QDXf1WD0PD]Q7PD]h4XD0SD0aDd5`D[]5WD0QDYf1XD0`D_e1`DnU5`DVf1`DS:`DUU5`D`\5`DZb5`DdR;`DgR;`Dla<`D]
V5`DkU5`DjX1`Di[5`Dhj5`DSg2`DaG`DW<WD0PDjb:QDZf1XD0`DnN`DPOWD0QDnR1TD1QD[f1QD\f1XD0WD0PD]P1PDko4
QD]f1TD1XD0VD0WD0PD]P1PDko4QD]f1TD1XD0QD^f1WD0PDbb5QDdR1PDTb<XD0WD0PDnb1PD]R6PD_Q7XD0QD_f1`Dec5`
DTf1WD0PDko4QD`f1PD^U7PDYb3XD0WD0PD]R6PD]Q7QDaf1XD0VD0WD0PD]R6PD]Q7QDaf1XD0PD1WD0PD]R6PD\a<XD0WD
0PD^R6QDbf1QDcf1QDdf1XD0VD0WD0PD^R6QDbf1QDcf1QDdf1XD0QDef1WD0QDPDTD2PDdR6P@_Q7QDff1XD0WD0QDPDQDg
f1TD2QDj=XD0QDhf1WD0QDif1QDjf1TD2QDkf1XD0VD0WD0QDif1QDjf1TD2QDkf1XD0QDlf1WD0QDmf1QDnf1QDof1XD0`D
_Q7`DhP5`D]R6WD0QDPg1QDQg1QDRg1XD0WD0PD_Q7PDg[<QDd5XD0`DT;`D[b<`DcI`DWV5`DYh1WD0QD?XD0PD]R6`Dfe1
`DRY1`DmU5`D\b<`DkY5`DUF`DRF`Djn5`D\j5`Dja5`DZc5`DfP1`DjX1`DdW5`DWl:`DfD`DPd5`D]b<`Dha5WD0QD@PD]
R6XD0`D]Q7`D_Q7`DRF`Dgf5`DjX1`Dh5`DUD`DiH`DlY5`D^b<aDn4WD0QDSg1QDTg1XD0WD0QDUg1XD0QDVg1`Dgf5`DRF
`DUF`Dja5`DZc5`DQo5`D_Q7`D]Q7WD0QDWg1XD0`DRF`DfC`DUF`D\c<`DeFWD0PD`j4PDdR6PD`j4XD0`DQo4WD0PD`R6P
D_Q7QDXg1XD0`Dee1WD0QDYg1PD]R6XD0`DdU5`D`e1`Ded4`DfP1`DjX1`Dja5`DRY1`DdW5`Dbc<`D[d4SD0WD0QDZg1PD
dR6QD[g1XD0WD0QD\g1QD]g1TD1QD^g1XD0WD0PDgW7PDRc4XD0PD]R6WD0PD]Q7QD_g1QD`g1XD0VD0WD0PD]Q7QD_g1QD`
g1XD0QDag1WD0QDbg1QDcg1QDdg1XD0QDeg1WD0PDeV7PD]Q7QDfg1XD0WD0QDT;QDgg1QDhg1XD0WD0QDig1TD2PDjR6QDj
g1TD2XD0QDkg1WD0PDbT3PDjR6QDlg1XD0WD0PDea:QDmg1XD0QDng1WD0PDdR6PDP^6XD0`DT;`DVW5WD0QDog1PDSP5QDP
h1XD0WD0QDQh1QDRh1QDSh1XD0VD0aDd5WD0QDQh1QDRh1QDSh1XD0QDTh1aDd5WD0PDbT3PDhS6PDjR6XD0WD0QDUh1QDVh
1PDjo4TD1PD]R6QDWh1XD0`DfEWD0PDhEPD_Q7QDXh1XD0`DPO`DQO`DnNWD0PDiEPD]R6QDYh1QDZh1XD0WD0PDim3QD[h1
XD0QD\h1WD0PDS1PD4PDfR5XD0WD0PDTP5QD]h1XD0QD^h1WD0QDQ9QD_h1XD0QD`h1`D]R6`DdR6WD0QDah1TD3QDbh1Y@0
QDch1XD0`Dfo3`Dgo3WD0QDdh1P@PP5TD1QDeh1QDfh1XD0WD0QDgh1P@gW7QDhh1XD0VD0WD0QDgh1P@gW7QDhh1XD0QDih
1WD0QDjh1QDkh1TD2QDlh1XD0VD0WD0QDjh1QDkh1TD2QDlh1XD0QDmh1WD0QDiCPDcP5PDWn3TD2XD0QDnh1WD0PDiV7PDg
o4XD0`DWV4WD0QDoh1QDPi1TD1QDQi1XD0WD0PDkR6QDRi1TD2XD0QDSi1WD0PDgW7TD1QDTi1QDUi1QDVi1XD0WD0QDWi1Q
DXi1QDYi1XD0QDZi1TD4QD[i1WD0QD`Q1QD\i1TD2P@dR6QD]i1XD0WD0PDk[4QD^i1TD2QD_i1XD0WD0QD`i1QDai1TD2QD
bi1XD0WD0QDci1TD1PDdR6QDdi1XD0`DQl;`DQV7WD0QDei1QDfi1TD1QDgi1QDhi1XD0WD0PD_Q7S@0QDii1QDji1XD0QDk
i1WD0PDn:PDmNPDUR5XD0WD0PD_Q7PDP;PD_W7XD0WD0PD_Q7PDnb1PDhb4XD0QDli1WD0PD_Q7PD`Q3PDbR6PD`R5XD0WD0
PDjQ;PD_S8XD0WD0QDmi1PDdR6XD0QDni1`D[b<WD0QDZBPDmNQDoi1XD0VD0WD0QDZBPDmNQDoi1XD0QDPj1WD0QDQj1XD0
SD0WD0QDRj1QDSj1XD0VD0WD0QDRj1QDSj1XD0QDTj1WD0PDko4PDHPDbd2XD0VD0WD0PDko4PDHPDbd2XD0QDUj1WD0QDPD
QDVj1TD2QDWj1XD0VD0WD0QDPDQDVj1TD2QDWj1XD0QDXj1WD0PD[e<PD^4XD0`Dgf5WD0PDhl4PDcU7PDik4XD0WD0QDQ:Y
@0QDYj1PDmNTD2XD0QDZj1WD0QD[j1QD\j1TD1QD]j1XD0SD0WD0QD^j1PDnn2XD0QD_j1`D_e<`D]o4`D^T5QD`j1WD0QDa
j1TD3QDbj1QDcj1XD0SD0WD0QDdj1PD]R6XD0`D\j5`Dk^5`DWG`DoF`Dle<`DP];`DZ`3SD0WD0QDej1TD1QDfj1QDgj1XD
0QDT;TD2QDhj1QDij1WD0PDUS;PD]R6PD]Q7XD0SD0WD0QDjj1PDcT3P@cR6PDcT3PDjR6XD0QDkj1WD0QDlj1TD2PDfo3QD
mj1QDnj1XD0WD0QDX@PD]Q7QDoj1TD1QDPk1XD0WD0PDko4QDQk1QDRk1QDSk1PDjS7XD0VD0WD0PDko4QDQk1QDRk1QDSk1
PDjS7XD0QDTk1WD0PDoo4PDdR6QDUk1XD0WD0PDkR6PDk[4PDQOXD0VD0WD0PDkR6PDk[4PDQOXD0QDV>WD0PDio4PD_Q7PD
^U1XD0PD]R6WD0PD\R6PDoi1QDVk1XD0WD0PDio4QDWk1XD0WD0PDdR6QD_>QDXk1XD0WD0PD`R6QDYk1QDZk1XD0VD0WD0P
D`R6QDYk1QDZk1XD0QDV>WD0PDkR6PDVX7PDkR6QD[k1XD0PDo2PDQU7S@0WD0QD\k1XD0WD0PDHXD0QD]k1QD^k1P@]R6QD
_k1Q@h5Q@i5PDTd6QD`k1PD]R6PD`R5QDak1QDbk1QDck1PD]R6PDko4PDUP7PD]R6PD]Z;PDjo4PD^R6PD^f<PD`R6QDdk1
QDek1PD_l4QDf5Q`1o5QDfk1WD0QDgk1XD0QDhk1S@0QD\6QDRCQDik1PDgo4QDjk1PD^R6QDkk1TD2QDlk1QDmk1Q@nk1QD
ok1QDPl1P@mR5QDQl1PDdR6`D_Q7QDRl1QDSl1QDTl1QDUl1QDRCQDVl1PDgo4QDWl1Q@Xl1QDYl1QDZl1QDkGQ@f5QD[l1Q
D\l1PDjo4QD]l1PD]Q7PD]o6QD^l1QD_l1QD`l1QDal1PDiT7QDV]1TD2QDbl1QDcl1QDdl1QDel1PDbU7PD^l4PD_U7PD_l
4QDlS1QDfl1QDgl1WD0QDhl1XD0VD0QDgl1WD0QDhl1XD0QDil1PDS1PDdR6QDjl1PDjo4PD]R6QDkl1PDRY;PDdR6PDmNPD
Wn3PDZS1PD_R6QDll1QDak1TD1QDml1PDPP5PDko4PD]6QDf5QDl<WD0QDnl1XD0QDdMQDol1S@0WD0QDPm1XD0`DPO`Dio4
`Dae1QDQm1QDRm1TD2QDSm1QDTm1QDUm1QDVm1QD\6Q@h5QDi5WD0QDWm1XD0QD\l1QDXm1TD1QDYm1PD\R6QDZm1QD[m1QD
\m1PD`R5QD]m1QD^m1WD0QD_m1XD0PDQU7Q@l5WD0QD`m1XD0QDam1PD]R6QDbm1QDcm1QDdm1QDl<TD1QDem1PD_Q7S@0WD
0QDfm1XD0QDgm1WD0QDhm1XD0PD_Q7S@0WD0QDim1XD0PDSP5SD0PDdR6PDmNWD0QDjm1XD0QDf5QDkm1WD0QDlm1XD0`Dlo
4QDUT1QD_IWD0QDmm1XD0QD_IWD0QDmm1XD0QDl<WD0PDb4PDho4XD0QDUT1QD_IWD0PDP3QDnm1XD0QDom1QD_IWD0PDP3Q
Dnm1XD0QDom1QDPn1PDio4P@_Q7QD\6QDQn1PDWS;QDRn1PDeV7PDb4PDho4PDb4PDho4QDl<TD1QDSn1TD4PDdR6PD_b6QD
Tn1WD0QDUn1XD0QDg5QDdIWD0QDVn1XD0QDWn1PDWS;PD\R6PDcU7QDUb1WD0P@hW7QDXn1XD0VD0QDUb1WD0P@hW7QDXn1X
D0QDYn1QDUb1WD0PD_Q7PDjb:XD0QD^IQD_ITD2WD0QDZn1XD0QD_ITD2WD0QDZn1XD0QDUT1WD0QD[n1QDZBXD0`D_R6PDW
n3QDl<WD0PDmNQD\n1XD0QD]n1QD^n1PDjR6QD_n1PDHQD`n1QDf5QDan1QD^IQD_ITD1QDbn1TD3QDcn1QD_ITD1QDbn1TD
3QDcn1PD_Q7QDdn1PDHQDen1QDfn1PDUP7PDPP5PDR3SD0QDl<P@ROQ`1o5QDgn1QDhn1QDin1P@ROQ`1o5QDgn1QDhn1QDj
n1PDdR6QDkn1QDol1QDln1QDmn1`DPO`DnNPD_l4QDf5QDjn1QDZBSD0QDkGPDiS6PDdR6QDnn1QDon1P@mNQDPo1QDQo1QD
Ro1QDSo1QDol1QDTo1QDUo1WD0QDjn1XD0VD0QDUo1WD0QDjn1XD0PD1QDUo1WD0QDjn1XD0QDVo1QDWo1PD\8QDXo1PDmNP
DTMPDWn3PDmNPDTMQDYo1P@]R6QDjn1PDdR6QDZo1PDRY;PDhT7SD0PDPP5PD]Q7PDlg4PDWS;PDdR6QD[o1PDUX7PDdR6QD
[o1QD\o1PDdR6QD]o1PDHQD^o1QDZBPD\R6PD_Q7PDhg<PD]R6PDdR6PD_Q7PDYh<PDgV7QD_o1SD0QDh5QDl<PDo2QD`o1Q
Dl<PDo2QD`o1QD^IQD_ITD1WD0QDao1QDbo1XD0QD_ITD1WD0QDao1QDbo1XD0PDZJPD`_<QDV]1QDco1PDdR6QDdo1QDeo1
TD2PD\Q3QDVHQDfo1PD`Q1QDgo1QDho1QDio1TD1QDjo1PDPP5PDSOSD0PDPP5SD0QDko1QDlo1QDmo1PDSd6Q@nR1QDno1Q
Doo1QDPP2QDQP2QDRP2PDWn3QDl<QDSP2QDTP2QDUP2QDVP2TD2PDlo4QDWP2QDXP2QDYP2QDl<QDZP2QDi5S@0PDea:`DdR
6`DWU1QD^IQD_ITD2WD0PDea:XD0QD_ITD2WD0PDea:XD0QD[P2WD0PDea:XD0QD\P2QD]P2PDR3QD^P2PDWn3QD_P2TD2WD
0QD`P2XD0QDZ;Q`1o5PDb_6PDaR6PDYn3PDb_6PDaR6QDf5PDPP5Q@aP2QDAQDlo1Q@aP2QDAQDg5QDl<QDbP2P@ROQDAQDg
5PDiS6PDdR6PDiS6PDdR6PDmNSD0QDcP2WD0QDdP2XD0WD0QDeP2QDfP2XD0QDgP2WD0PDHPDn;XD0PDHQDhP2WD0QDiP2QD
jP2XD0QDf5Q`1o5WD0QDkP2XD0VD0QDf5Q`1o5WD0QDkP2XD0QDlP2PDWS;QDmP2QDnP2PD]6QDXn1QDb:QDoP2QDPQ2SD0P
Dah<PDdR6QDf5PDbh<PDdR6WD0QDXe1XD0QDQQ2PDQU7S@0WD0QDRQ2XD0WD0PD]Q7QDSQ2PD]R6PD_Q7S@0QDkGQDl<XD0S
D0QDf5WD0QDTQ2QDUQ2QDVQ2XD0QDWQ2WD0QDXQ2PD`R6XD0VD0QDWQ2WD0QDXQ2PD`R6XD0QDYQ2WD0QDZQ2PD^f3XD0VD0
WD0QDZQ2PD^f3XD0QD[Q2WD0QD\Q2TD1QD]Q2XD0QDn5QD^Q2QD_Q2QDf5Q`1o5WD0QD`Q2XD0`Dio4`D\R6`D`R6WD0QDaQ
2P@]Y1QDbQ2QDcQ2XD0QDdQ2QDeQ2TD4QDf5WD0QDfQ2PDdR6XD0WD0QDgQ2QDhQ2XD0VD0WD0QDgQ2QDhQ2XD0QDiQ2WD0Q
Df5Q@l<QDjQ2YD2XD0WD0QDlo1QDjQ2YD2XD0WD0QDh]1PDPP5QDkQ2XD0QDlQ2QDf5WD0PDS1PDdR6SD0XD0`DdE`Dk8`Da
E`DfR5`D_Q7`D]Q7`DmNWD0QDmQ2QDnQ2QDoQ2XD0WD0QDPR2TD1QDQR2XD0QDRR2WD0QDSR2QDTR2XD0QDUR2WD0QDVR2XD
0`D\R6`D`R6SD0QDg5WD0QDWR2XD0WD0QDXR2PDjo4PD]R6XD0QDYR2WD0QDZR2XD0WD0QD[R2TD1QD\R2XD0VD0WD0QD[R2
TD1QD\R2XD0QD]R2QDf5Y@0WD0QD^R2PD]R6XD0QDg5WD0Q@l<PDROTD1QD_R2XD0QD`R2PD_l4QDaR2WD0QDdITD1QDbR2X
D0`Dko4`D^R6QDSZ1WD0QDcR2QDdR2aDd5`D_Q7`DbV7`DRR1`DaZ3`D]Q7XD0SD0PDPP5QDeR2TD2WD0QDfR2XD0QDgR2WD
0QDhR2PDjo4XD0VD0WD0QDhR2PDjo4XD0QDiR2QDjR2WD0QDkR2`DbI`DcI`Dn`4`Dke4S@0XD0QDlR2PD_l4QDf5WD0QDWP
2`DSI`D^;`Dli4`Dmi4`DbI`DcI`Dn`4`Dke4`DP[3`Dam3`DPO`De6`De;XD0QDlR2QDmR2Y@0WD0QDnR2QDoR2Q@T;QDPS
2XD0QDQS2QDRS2Q`1o5WD0QDSS2XD0WD0QDf5Q@l<QDTS2YD2XD0WD0QDlo1QDTS2YD2XD0WD0QDUS2QDVS2XD0PD]R6WD0Q
DWS2S@0QDXS2XD0PD]R6QDYS2WD0QDZS2QD[S2SD0XD0VD0WD0QDZS2QD[S2SD0XD0QD\S2WD0QD]S2XD0WD0QD^S2SD0PDa
Q7XD0QDg5WD0QD_S2QD`S2XD0QD^k1PD_Q7SD0WD0QDaS2QDnOPDfo4XD0VD0WD0QDaS2QDnOPDfo4XD0QDbS2WD0QDVHTD1
PDdR6PDmNXD0PD]R6QDcS2WD0PD\R6QDdS2QDeS2XD0QDfS2Y@0WD0QDgS2YD1XD0WD0QDg5QDhS2QDiS2XD0QDjS2QDkS2W
D0QDk<QDl<`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5XD0`Dio4QDlS2WD0QDmS2`DdQ1`D\o2`DPe2`Ded3`D_R3QDR5XD0`Dio
4QDnS2QDf5WD0QDl<YD2XD0`Dko4`D\R6QDnS2WD0QDoS2YD2XD0`Dko4`D\R6QDP5WD0QDUT1QDl<`Dn2`DV3`DU4`DXb3`
Dl4`Dib3`DfS;`Ddg7`DYb3`D_3`Dc4`D\8SD0XD0QDP5WD0QDPT2`Dn2`DV3`DU4`DXb3`Dl4`Dib3`DfS;`Ddg7`DYb3`D
_3`Dc4`D\8SD0XD0QDQT2WD0QDf5QDkm1YD1XD0`D`R6`Dio4QDRT2WD0QDlo1QDST2XD0QDRT2WD0QDlo1YD1XD0QDTT2WD
0QDf5QDUT2QDVT2XD0QDTT2WD0QDf5QDUT2YD1XD0QDWT2WD0QDXT2QDYT2XD0QDWT2WD0QDXT2YD1XD0QDg5WD0QDol1QDZ
T2XD0QD[T2WD0QD\T2XD0QD]T2QDj_1WD0SD0QDjn1XD0VD0QDj_1WD0SD0QDjn1XD0QD^T2WD0QD_T2QD`T2P@]R6P@_Q7X
D0QDaT2WD0QDPd1QDbT2QDXn1XD0SD0QDcT2WD0QDdT2PDjo4XD0SD0QDa5WD0QDk<QDl<`DU6`D_3`DST6`Dn2`Doe1`DYb
3`Ddg7`Dib3`DU4`De3`DV3`D]c3`DR3`Dm]6SD0XD0QDa5WD0QDeT2`DU6`D_3`DST6`Dn2`Doe1`DYb3`Ddg7`Dib3`DU4
`De3`DV3`D]c3`DR3`Dm]6SD0XD0QFfT2QDg5WD0QDl<P@ROQDgT2XD0WD0QDhT2P@ROQDgT2XD0WD0QDiT2QDjT2XD0VD0W
D0QDiT2QDjT2XD0QDkT2QDlT2QDl<WD0QDmT2QDnT2XD0QDoT2WD0QDmT2QDnT2XD0QDPU2PDfR6WD0QDQU2QDjn1XD0QDRU
2WD0PDdc<QDSU2XD0PD^U7WD0QDTU2XD0VD0PD^U7WD0QDTU2XD0QDV>QDUU2TD5WD0QDf5QDVU2YD1XD0QDWU2WD0QDkm1Q
DXU2XD0VD0QDWU2WD0QDkm1QDXU2XD0QDYU2QDWU2WD0QDkm1YD1XD0VD0QDWU2WD0QDkm1YD1XD0QDYU2WD0PD_l4QDdMPD
HQDZU2XD0SD0WD0PDHQD[U2XD0SD0PDgR5PDHQD\U2WD0QD]U2QDXn1XD0QD^U2`DZS1`DWU1`DiQ;`D]c3PD_l4QD_U2TD1
WD0QD`U2XD0QDaU2PD_l4QD_U2TD1WD0QD`U2XD0YD2QDbU2WD0QDcU2XD0QDbU2WD0PD]Q7PDSb4XD0WD0QDV]1QDdU2XD0
QDeU2WD0PDio4QDfU2XD0WD0PDio4PDjX1PDdg6XD0`Elk4WD0QDdOQDgU2XD0QDhU2TD1VD0`Elk4WD0QDdOQDgU2XD0QDh
U2TD1QDV>WD0QDiU2Q@jU2XD0QDkU2WD0QDlU2XD0QDmU2TD3QDf5QDnU2QDf5WD0PD]P1PDio4XD0SD0WD0QDoU2XD0QDUb
1QDl<QDPV2SD0QDQV2WD0QDRV2XD0PDSP5WD0QDSV2XD0VD0PDSP5WD0QDSV2XD0QDTV2WD0PDHPDZl<XD0QDUV2WD0QDVV2
P@\l<XD0QDUV2QDf5WD0PD[l<XD0SD0QDWV2WD0PDdR6XD0QDXV2PDbT3PD]R6WD0PD_Q7PDZl4XD0WD0QDYV2Q@f5QDZV2X
D0PDbo3QDf5WD0QDZV2XD0PD\R6QD[V2VD0PD\R6QD[V2PD1WD0PDHPDcP5XD0QD\V2S@0QD]V2`DbF`DRm2`DcFWD0PDm9X
D0QD\V2S@0QD]V2`DbF`DRm2`DcFPDbR6QDQ:WD0QD^V2XD0VD0PDbR6QDQ:WD0QD^V2XD0PD1QD_V2PDTe;WD0PDWY4XD0W
D0QDl<P@ROQD`V2XD0S@0QDaV2QDbV2WD0QDcV2XD0QDdV2WD0QDeV2XD0SD0WD0QDfV2PDjo4PD]R6XD0QDgV2WD0QDYj1Q
DhV2XD0QDiV2PDWS;TD5WD0QDjV2XD0SD0QDf5PD]R6WD0QDkV2XD0QDlV2QDmV2WD0QDnV2XD0VD0QDmV2WD0QDnV2XD0QD
oV2WD0QDPW2QDQW2XD0QDRW2QD\l1WD0QDSW2XD0TD2QDTW2QDUW2PDko4PDel<PD]R6PDPQ5PD\U7QDVW2Q@f5WD0QDWW2X
D0WD0PDPQ5XD0Q@l5QDXW2aDd5`Deo3`DlR6QDYW2Q@f5QDZW2Q@[W2QD\W2QD]W2QDlo1Q@^W2QD\W2PDbY;QD_W2PDHQD`
W2QDaW2PDPP5QDbW2PDhb4QDT6Q@^IQDcW2TD1PDV5TD2QDdW2QDeW2QDRl1TD3QDf5Q`1o5WD0PDUJXD0QDRl1TD3QDf5Q`
1o5WD0PD[JXD0QDRl1TD3QDf5Q`1o5WD0PDVJXD0QDRl1TD3QDf5Q`1o5WD0PD`JXD0QDRl1TD3QDf5Q`1o5WD0PDel7XD0Q
DRl1TD3QDf5Q`1o5WD0PDdl7XD0QDo5QDfW2QD_k1TD3QDf5Q`1o5PD[R8PD[R8QD\6UD0WD0PD[R8XD0QDgW2Q`1o5WD0QD
hW2XD0S@0QD\6QD_k1TD3QDf5Q`1o5WD0PDTJXD0`D\R6`D^R6QD_k1TD3QDf5Q`1o5WD0PDRl3XD0`D\R6`D^R6`DjR6`Dk
o4`D_R6QDiW2TD4WD0PDTJXD0WD0QDjW2XD0QD\6QDkW2TD1QDlW2QDmW2QDnW2PDXh1PD^R6PDgh3WD0PDgh3QDb:QDoW2X
D0WD0QDPX2TD1QDQX2XD0QDj9WD0QDRX2TD1QDQX2XD0UD0PD_X7PD4WD0PD]Q7QDd5XD0UD0PD_X7WD0QDb@QDd5XD0QDSX
2QDf5WD0PD]Q7QDd5XD0VD0QDSX2QDf5WD0PD]Q7QDd5XD0QDV>WD0PD]Q7QDTX2QDd5XD0VD0WD0PD]Q7QDTX2QDd5XD0QD
jb1QDUX2QDVX2QDo5QDWX2QDVX2QDXX2TD1WD0PDmg<QDVX2XD0WD0QDYX2P@_Q7PDmg<QDZX2XD0QD[X2QD\X2Q@]X2QD^X
2QD_X2PDlR6QD`X2QDaX2PDbMUD0QDT6QDbX2TD1P@mo4WD0QDcX2XD0SD0aEd5QDT6QDdX2TD1P@mo4QDeX2`DcI`Djm3`D
]R6`Djn3`DVm<`DWm<QDfX2P@cU7QDgX2QDhX2QDj9QDiX2Q@f5QDjX2TD1P@mo4TD3QDkX2QDj9QDiX2Q@f5QDlX2PDdR6Q
Dj9QDiX2Q@f5QDmX2TD1PDmo4TD8QDnX2QDoX2QDPY2PDnb4PD\OQDQY2QDRY2PDk[4QDf5QDSY2QDTY2PDQm6QDUY2QDVY2
QDWY2QDXY2QDYY2UD0QDZY2TD1QD[Y2`@_Q7`@mo4`D]Q7`D^Q7`DhP5QD\Y2TD2WD0QD]Y2XD0QD^Y2QD_Y2PDcP5PD^[7Q
D`Y2WD0PDdg6PDoS4XD0QDaY2QDbY2QDcY2QDaY2QDdY2PDS1QDeY2PDaQ7QDfY2QDgY2P@io4PD\R6PDaQ7QDhY2QDiY2PD
Zn<QDjY2QDkY2QDlY2WD0QDmY2PD]R6XD0SD0WD0QDnY2QDoY2TD1QDPZ2XD0WD0QDQZ2P@PP5PD^c3QDRZ2XD0SD0WD0QDS
Z2P@PHP@_R6QDTZ2S@0QDUZ2XD0WD0QDVZ2QDWZ2Q@f5QDXZ2XD0PDPP5WD0PDQU7XD0SD0WD0QDYZ2PDnn2XD0QDZZ2WD0Q
D[Z2TD1QD\Z2PD]R6XD0SD0QD]Z2PDPP5PDdR6PDPP5QD^Z2SD0QD_Z2QD`Z2QDaZ2SD0QDbZ2P@eR6P@kR6WD0Q`1o5QDcZ
2XD0QDdZ2QDeZ2QDfZ2SD0QDdZ2PDnn2QDgZ2QD[P1QDhZ2QDiZ2QDjZ2PD]Q7WD0QDkZ2SD0XD0QDf5WD0PD]Q7QDkZ2SD0
XD0`D]R6`DYT3`DWT3WD0PD]Q7QDkZ2QDlZ2XD0WD0QDmZ2P@]R6QDnZ2XD0PDk[4QDf5QDoZ2QDTNQDP[2QDQ[2QDj9Q@Q6
QDR[2PDko4QDi;QDS[2PDdR6QDi;QDT[2QDj9QDf5WD0PDPP5QDU[2XD0QDV[2QDj9QDW[2QDX[2WD0QDY[2XD0QDZ[2P@_X
7QD[[2QDf5QD\[2QD][2QD^[2QD_[2PDio4QD`[2PDio4PDio4PD_Q7SD0PDf_<PDPP5Q`1o5PD_Q7QDa[2QDPDQDb[2QDc[
2PDcT3PDjR6QDd[2PDUT;PD^U7PDVX7PDaR6QDe[2PDWn3PDmNQDf[2PD_R6PDYo2PDHPDXo<WD0QDg[2QDh[2QDi[2QDj[2
XD0WD0QDk[2PDho4QDn5PD`Q;XD0WD0QDfV2S@0PDVT8XD0WD0QDl[2QDm[2TD1QDn[2QDo[2XD0WD0PDgR;PDbR6PDeS5XD
0WD0PDfZ5PDbR6PD]o<XD0WD0PD^o<PDPS1XD0WD0QDP\2QDn5PDQe4XD0WD0QDQ\2PDio4QDR\2Q@S\2PDif;XD0WD0QDT\
2PD_Q7QDU\2XD0WD0QDV\2PD_Q7QDW\2XD0WD0PDfo<PD_Q7PDcV5PD\R6XD0WD0PDgo<PDh^5XD0QFX\2TD2WD0QDY\2PDj
o4XD0WD0PD\R6QDZ\2PDgDXD0WD0PD\R6QD[\2QD\\2PDl4XD0WD0PDl4PD]R6QDn5QD]\2XD0WD0PDno<QD^\2PDZFXD0WD
0QD_\2PD_Q7PDoo<XD0WD0PDio4PDgCPDPf3XD0QD`\2TD3WD0QDa\2PDPS5QDb\2QDc\2XD0`DjX1WD0QDd\2PDPS5QDb\2
QDe\2XD0WD0PDjU7QDf\2QDg\2XD0WD0QDh\2PD_Q7QDi\2XD0WD0QDj\2PDnn2PDUP=XD0WD0QDj\2QDk\2QDaBXD0QFl\2
WD0PDio4PD]Q7QDm\2QDn\2XD0WD0PDfR6PD]Q7PDV`3XD0PDbR6WD0QDo\2PDXd;XD0VD0WD0QDo\2PDXd;XD0QDP]2WD0Q
DQ]2QDR]2XD0VD0WD0QDQ]2QDR]2XD0QDS]2WD0PD`Q3P@Sc1QDT]2XD0VD0WD0PD`Q3P@Sc1QDT]2XD0QDU]2WD0QDV]2QD
W]2XD0WD0QDWNQDX]2QDY]2QDZ]2XD0WD0QD[]2QDb8QD\]2XD0QDBQD]]2TD1WD0PDiT7PD_Q7QD^]2XD0WD0QDVBPDho4P
D]Q7PD^P=XD0WD0PDfo4PDko4PDoFXD0VD0WD0PDfo4PDko4PDoFXD0QDV>WD0QD_]2QDnR1TD1PDnS<XD0WD0PDoQ<PDio4
QD`]2XD0WD0QDa]2PDio4PD_Q7PD_P=XD0WD0QDb]2PDko4PD_Q7PDPR<XD0WD0QDj\2PDjo4PD]R6QDc]2XD0WD0QDd]2QD
e]2QD]T2XD0PD_Q7TD1QDf]2QDg]2TD1WD0QDh]2QDi]2XD0QDj]2TD2WD0PDeP=PDjo4XD0WD0QDk]2XD0`DZj4WD0PDiP=
PDbR6PD`k3XD0WD0QDl]2QDm]2XD0VD0`DQ8WD0QDl]2QDm]2XD0QDmR1`DQ8QDn]2TD1WD0QDo]2XD0VD0`DbT7QDn]2TD1
WD0QDo]2XD0QDP^2`DbT7WD0PDSP5QDQ^2PD^R6QDn5QDR^2XD0WD0QDS^2PDho4PDbT3XD0WD0QDT^2TD1PD\R6XD0PD_Q7
TD1QDU^2QDV^2TD2WD0QDW^2QDX^2XD0WD0PDnV5PDgR6PD_Q7PDhj5XD0WD0QDY^2PD_Q7TD1PDXj5XD0WD0PDa`<PDjMXD
0`DT3`DPW<QDZ^2WD0PD`a<XD0VD0QDZ^2WD0PD`a<XD0QD[^2WD0PD^R6PDh8PD]R6PD]Q7XD0QD\^2WD0QDoo1PDfR6QD]
^2XD0QD^^2WD0QD\GPD_Q7PDn7XD0WD0QD_^2PD]Q7QDjW2PDgf1XD0WD0QD`^2PDhb4XD0VD0WD0QD`^2PDhb4XD0QDa^2W
D0QDb^2PDio4XD0QDc^2WD0QDd^2PDio4XD0QDe^2WD0QDf^2PD_Q7QDg^2XD0WD0QDQn1PDcU7PD_Q7PDfR5XD0PDj`4WD0
PDfR5PD[Q=XD0QDh^2TD3QDf5TD1WD0PDlo2PDoe1XD0WD0QDo@TD2PDao4XD0WD0QDi^2TD1PD\Q=XD0WD0PD]Q=PDdR6PD
`i4XD0WD0QDj^2PD[5TD1PDPP5PDdQ1XD0WD0PD`e1PD_4PDdR6XD0WD0QDk^2PDkU;XD0WD0QDl^2PD]R6PDQ[3XD0WD0PD
TJPD_Q=XD0WD0PDob1PD_Q=XD0QDm^2TD1WD0QDaAQDn5PDZS6PDP[3XD0WD0QDRJTD4PDnb4PD^R6PDk[4XD0WD0QDn^2PD
_R6QDn5PD`Q;XD0WD0QDo^2XD0QFP_2WD0PDho4XD0`D_Q7`D]Q7QFQ_2TD6QDR_2WD0PDhl4PDho4XD0WD0QDS_2TD2QDT_
2PD_Q7QDU_2XD0WD0QDPU1TD2PDea:PDeHXD0WD0QDV_2PDcQ=XD0`Dli5WD0QDQX1TD1PDfo4PD_Q7PDYb:XD0WD0QDW_2P
D]R6PDdQ=XD0WD0PDob1PDeQ=XD0VD0WD0PDob1PDeQ=XD0QDX_2WD0QDY_2QDn5PDbn5XD0WD0QD\FS@0PD]Q7QDZ_2XD0W
D0QD[_2PD_Q7PDYb:PDhj5XD0WD0QD\_2PDhQ=XD0VD0WD0QD\_2PDhQ=XD0QD]_2WD0PDmf5PDg3XD0WD0QD^_2QD__2PDd
R6PDP5XD0QD`_2PD]Q7WD0PD_U3PDPV5XD0QDa_2QDnR1WD0PDP^6PDTb4XD0WD0PDiQ=XD0WD0PDnS<PD`R6QDb_2XD0WD0
PDmQ=PDbR6PDm2XD0WD0QDc_2QDd_2P@^Q7QDe_2XD0WD0QDf_2QDg_2XD0TD1QDh_2WD0QDi_2PD]R6XD0PD]Q7WD0QDj_2
PD]R6XD0QDk_2WD0QDl_2PDgj;XD0WD0QDm_2TD1QDn_2XD0WD0QDo_2PDko4XD0`DdR6`Dio4`D_Q7WD0PDHPDUQ7PD^R6X
D0PDdV<WD0QDP`2PD]R6QDT;QDQ`2XD0WD0QDWNQDR`2QDS`2XD0QDT`2TD2WD0QDU`2QDV`2TD1QDW`2XD0WD0PDPP5QDX`
2QDY`2QDZ`2XD0WD0PDm[:PDfd4XD0`Ebo3`E>`En9`El8`Ek8`Em8`En8`EfE`Ecg2WD0PDWn3PDZS1PD_R6QD[`2XD0`D[
5`Dh5`D^c3`Dhd4WD0PDeR=PD]R6PDk^5XD0WD0QDYR1QD\`2PDdR6XD0WD0QDYR1QD]`2QD^`2XD0QD_`2WD0QDnLQ@``2Q
@a`2TD1QDb`2PD]R6XD0WD0PDQU7PD]Q7QDc`2QDd`2XD0WD0PDQU7Q@e`2QDf`2XD0`D^R6QDg`2TD5WD0PDWl4QDh`2QDi
`2XD0WD0PDWl4QDj`2QDk`2P@\j5XD0PD4WD0PDWl4QDl`2XD0VD0PD4WD0PDWl4QDl`2XD0PD1QD`Q1QDa;WD0QDm`2TD2P
D^R6XD0`Dj`;`D]Q7QD`Q1QDa;WD0QDm`2QDn`2PD^R6XD0QD`Q1PDYn3WD0QDo`2QDPa2XD0QDQa2WD0QDRa2TD1QDSa2XD
0WD0QDTa2PD^R6QDUa2XD0QFVa2TD4WD0QDWa2TD1PDjo4PD]R6Q@Xa2QDYa2XD0WD0PD^`;PDbR6PD`Z;XD0WD0PDiHPD\R
6PD_Q7PDl4PD]R6PD_Q7PDme5XD0WD0QDZa2PD]R6PDcDXD0WD0PDkm4QD[a2XD0WD0QD\a2TD2QD]a2TD1QD^a2XD0WD0PD
`S=TD2PDeX1XD0QD_a2QDf5WD0PDc3Q@`a2QDaa2XD0QDf5QDba2WD0PDWe;PDbj4PD^R6XD0WD0PD]T1PD_e1XD0VD0WD0P
D]T1PD_e1XD0QDca2QD`_2PD]Q7WD0QDda2PDcS=XD0WD0PDZQ1PDT8XD0QDea2WD0QDfa2PDfGPDbR6XD0PDeGWD0QDi?PD
io4QDn5QDga2XD0WD0PDR1PD\R6PD_Q7PDgS=XD0WD0PDcR5PDkR6PDhS=XD0WD0PDiS=QDha2XD0WD0PDkR1QDia2XD0WD0
PDjV7PDko4PD_Q7PDlo4PD]R6QDn5XD0WD0QDja2TD2QDka2XD0`DoS=`DcW5WD0QDla2QDma2PDfo4XD0QDna2TD1WD0QDo
a2QDPb2XD0WD0QDQb2PDiT7PD_Q7TD1QDRb2XD0WD0QDSb2PD_Q7PDXh1XD0VD0WD0QDSb2PD_Q7PDXh1XD0QDTb2WD0QDUb
2PD_Q7PDXh1XD0VD0WD0QDUb2PD_Q7PDXh1XD0PD1WD0QDVb2QDWb2XD0`Dk^5`D_e1QDfb1WD0PDZg6QDXb2XD0WD0QDYb2
QDZb2Q@[b2QD\b2XD0`Dio4`D]R6QD]b2TD1WD0QD^b2XD0WD0QD_b2P@cP5QD`b2PD_Q7TD1QDab2XD0WD0PD`o4PD\R6PD
_Q7PD`g1XD0WD0QDbb2PDQU7PD]Q7PD]T=XD0WD0PDjc6PDkR6PD_l:XD0WD0PDPU5PD]R6PD^T=XD0WD0PDRGPDko4QDn5P
D_T=XD0WD0PDdP<PDho4PD_Q7PDjQ5XD0WD0PDT3PDaR6PD_Q7PDZl4PDaW5XD0WD0PD`T=PDdR6PD_Q7XD0WD0PDbQ5PD[R
1PD_Q7XD0WD0PDaT=PDio4XD0WD0PDhj5PD\OPD[X2XD0QDcb2PD_Q7QDdb2PD]Q7PDcS1PDn2PDdR6PD]Q7PDl[:PDVn4PD
go4PDdR6PD]Q7PDl[:PD`R6PDbT=PDko4PDbT=PDbR6PD]Q7QDeb2PDcd:PD_R6PDU6PDj\;PDio4PD]Q7QDfb2PD_R6PD[5
PDko4PD_Z5PDko4QDn5PDdT=PD_Q7PDeT=PD_Q7PD_Q7PDSS<QDn5PDio4PD\JPD^f3PD\R6PD_Q7QDgb2PDnR5PD]R6QDiB
QDhb2PD]Q7PDYf:PD]R6PD_Q7PDci1PDmb1PD_Q7PDgT=QDib2PDlY;QDjb2PDdR6PDhT=PDiT=PDko4PDjT=PDSd;QDkb2P
D_Q7PD\a5`Dho4PDi1PDdR6PD]EPDko4PD_Q7PDXm;QDlb2TD1PDkT=PD`R6PD_Q7PDih4PD]R6QDmb2PDlT=PD]R6QDnb2P
DmT=PDj`5PD_R6PDcP5PDhDQD\o1PDdR6QDob2PDVV4PD]R6QDn5QDPc2PD_Q7TD1QDQc2QDRc2QDn5QDSc2QDTc2QDUc2QD
Vc2TD1QDWc2QDXc2PDm_4PD]R6QDYc2QDZc2PDbi4VD0QDYc2QDZc2PDbi4QD[c2QDWNPDfo4PD^R6QDnR1QD\c2QDmU2QD]
c2QD^c2PD]R6PDVn4QDZATD2PDRU=QD_c2PDk[4PDcU7QD`c2QDQk1TD1QDac2PDSf3PDTMPDTMPDdR6PDih4PDSEPDYj3PD
^R6PDT8PDmMPDZR5PDRj7PDmMPD]Q7PDbi4PDmMQDbc2PDdR6QDcc2QDdc2PDQU7PD]Q7PDQU7PD]Q7PDoR=PDoR=PDW5PDU
X<PDWT1PDkR6PDTJPDkR6QDec2PDTJPDkR6PDjm4PDTb1PDkR6PDXa6PDkR6PDPd1PDkR6PDeP5PDSU=PDgS=PDgS=QDfc2P
Dho4PDdR6PD]Q7PDTU=PDko4PD]Q7PDfe3PD]R6PDUU=QDjHQDn5PDnZ5PDmb1PDmh4QDgc2PDPP5QDhc2PD]Q7PDVU=PD]R
6PD]Q7PDYX2PDaR6PD]Q7QDic2SD0PD]Q7PD]^6PDdR6PD]Q7PDkOPD_R6PD]Q7PD^n3PDd3PD]Q7PDSS<PD]R6PD]Q7PDZU
=QDjc2PDcU7PDik4PDk[4QDkc2PD\U=PDPHPD\R6PDaQ7QDlc2QDnGPDkHPDbR6PDYT8PDWn3PDVR;PD]Q7PD[6PDjV7PDnn
2PDWT1PDkR6PD]9PDik4QDmc2QDn5PDdT=PDko4QDn5PDS_;QDnc2QDn5QDoc2QDla2QDPd2P@fo4QDQd2PDfo4QDRd2QDSd
2PD_T7PDim3PDbT3PDjR6PD]Q7PDPd4PDWn4PDdR6PDio4PDin5PDkP5PDio4QDn5PDkb1PD[6PD[3QDfW1PDdR6QDn5PDhc
:PDbn4PDko4QDTd2PDk[4PDjo4PDfR5PDio4QDUd2QDVd2PDc3PDok3QDWd2QDXd2PDak6PD_Q7QDYd2QDZd2QD[d2QD\d2Q
DPd2QDaR1QDn5PD^f3PDdd:PD]R6PDVh7PD]R6PD_Q7QD]d2QD^d2PDko4PDVDPDdR6QDjHPDkDPD_Q7PDS`;PDio4PD_Q7P
DfR5QD_d2PDT8PD]R6QDn5PDmb1PD[\<PDTd4PDdU=PDmMPDlY;QD`d2QDad2QDbd2PDk8PDWn3PDVR;QD\1QDcd2P@]R6P@
_Q7QDdd2QDKPD_Q7QDed2QDDPDgo4P@]Q7QDfd2QDDPDnn2P@]Q7QDgd2QDDPD_Q7QDhd2QDid2QDDPDlR5PDbR6PDlR5PDb
R6PDTU7QDDPDaR6PDVDQDDPDfU=QDDPDdR6PDeU3QDDPDjo4PD]R6QDn5PDjS7PDdR6QDFPDho4PDeT7QDFPDdR6QDjd2S@0
QDkd2PDnn2PD]Q7QDld2QDFTD2PDko4QDn5PDdT=QDFPD_Q7QDmd2QDFQDn5QDnd2PDho4QDGPD_Q7QDod2PD]R6QDGPD_Q7
QDPe2QDGQDQe2QDGPD]Q7QDRe2QDGQDn5PDn5QDGPD]Q7PDYb3PD^R6QDGQDSe2QDTe2QDHPD_Q7QDod2QDUe2QDHPD_Q7QD
Ve2QDHPDdR6PDeR3QDHPDdR6PD_Q7QDWe2QDHQDn5QDXe2QDHQDn5PDZS6PDjS7QDHPDT?QDiHQDHPDho4PDdR6QDb@PDho4
PDdR6QDb@S@0PDn2QDITD2PDio4QDn5PDif;QDITD2PD\R6PDkU=QDIQDYe2QDZe2QDIP@^Q7PDdd;PDio4PD_Q7QDIP@]Q7
PDn\5PDio4QDIQDn5QD[e2QDJPD]Q7QD\e2S@0QD]e2QDJQD^e2QDEQ@_e2S@0PDdY5PDio4QDEQDn5QD`e2QDEQDl5S@0QD
ae2QDbe2QDEQDce2TD1QDde2QDETD2PDSd6PDle7QDEQDjn1PDdR6QDee2QDEPD]Q7QDfe2QDge2QDhe2QDP1QDn5QDie2QD
P1PD_Q7QDje2QDR1PDb^;QDR1QDke2QDle2QDV1QDme2QDX1PDbT7QDn5PDZS6QDX1PDio4QDne2QDX1PDio4PDko4PDbT=Q
DX1PDfo4QDoe2`D_Q7`D]Q7`D^Q7`DdP5`DeP5QDX1PDdR6QDPf2PD]9QDX1PD]R6PDRb4QDOPDjo4QDQf2P@_Q7PD`]6QDO
QDQ:QDRf2QDOQDSf2QDTf2QDOQDUf2QDNPD_Q7QDVf2PDoi1QDNQDn5QDWf2QDNQDn5QDXf2QDYf2QDNPDko4PD_Q7QDZf2Q
DNTD2PDdR6QD[f2QDNPDdR6PDTJPD\8QDU1PD_Q7QD\f2QDU1PD]Q7QD]f2PD_c7QDU1PD_Q7QD^f2QD_f2QDW1PDjo4QDiB
QD`f2QDW1QDaf2S@0QDbf2QDW1QDaf2S@0PDdR6PDgCQD[2PD_Q7QDcf2QD[2QDn5PDgf1QDY2PD_Q7PDe3QD^2PD]Q7QDdf
2QD[1PD]Q7PDh^;QD[1PD]Q7QDef2QD[1QDn5QDff2QDc1QDgf2QDhf2QDd1PD_Q7QDif2QDe1PD`R6PD_c7QDe1PDaR6PD_
Q7QDe1PD_Q7QDjf2QDkf2QDj1PD_Q7QDlf2QDj1PDio4QDmf2QDk1PD]Q7PDW8QDk1QDnf2QDk1PDnn2PD]Q7QDk1QDn5QDo
f2QDb1PDik4PDWd;QDQ2QDPg2QDW2PDnn2PD]Q7QDW2PD_Q7PDV<QDV2PD_R6QDQg2PD_R6PDcS1PDWl:QD_2PDio4PDcU7Q
D`2PD_Q7PDUm;QDa2PDjo4PD]R6QDn5PD[5QDa1QDRg2QDSg2QD`1QDn5QDTg2QD`1PD_Q7QDUg2`D_Q7aDd5QD`1TD3PDbl
4PDjo4QD`1TD3QDkd2VD0QD`1TD3QDkd2QDVg2QDi1QDWg2QDi1PD^R6QDY\1QDP2QDXg2QDP2PD_Q7PDd[;QDP2QDn5QDYg
2QDP2QDZg2QD[g2PDko4PDWj2PDiV7PDko4PDTJQD\g2PDko4QD]g2QD^g2PDko4PD]Q7QD_g2QD`g2PDko4PD]Q7PDdg2PD
]R6PDko4PDlk4QDag2PDko4PDci1PDmb1PDko4PD_Q7QDbg2PDko4PDY`5PDkd3PDio4PD_Q7QDcg2PDio4PD_Q7QDdg2QDe
g2PDio4PDmb1PD]R6QDfg2VD0PDio4PDmb1PD]R6QDfg2QDgg2PDio4QDhg2PDio4QDig2VD0PDio4QDig2QDjg2PDio4PD]
Q7QDkg2PDio4QDlg2QDmg2PDio4PD_Q7QDng2PD\R6PD_Q7QDog2QDPh2QDQh2PD\R6QDQk1QDRh2PDRj1PDdR6PDiU7PDmb
1PD]R6PD_Q7QDSh2QDTh2PD]R6QDhV1QDUh2QDVh2PD_EPD]R6QDWh2QDXh2PDYS6PD]Q7QDYh2QDZh2PD]Q7PDT3PDlR5PD
]Q7QD[h2QD\h2PD]Q7QD]h2QDZBPD]Q7PDlV=PD]R6QDnR1QD^h2QD_h2QD`h2PD]Q7PDPd4QDah2PD]Q7QDbh2QDch2PD]Q
7PDVX7PDZZ;PD]Q7PDaR5PDV6PD]Q7PDnV=PD]R6PD]V5PD]Q7PD_8PDko4PD]Q7PDoV=PD[5PD]Q7PDPW=PD]R6PDVDPD]Q
7PDmMPDQW=PD]Q7PDfc6QDdh2PDfc6PDRW=PD_4PDRW=PD]Q7PD[c1PDWT1PD]Q7QDeh2QDfh2PD]Q7PD\c1QDgh2PD]Q7QD
Yh2PDW6PDnCPDbR6PDoCPDb^;PDbR6PD]P3PDnCPD]R6PDjm4PDTW=PDko4PD_Q7PDiV7PDgo4PD]9PDn2PD]9PDbR6PDWU<
PD_9PDbR6PDle6PDRU5PDbR6PDnf5PDkU5PDbR6PDUW=PDkHQDhh2PDkHPDeX6PDci1PDmb1PDmb1QDih2PDSS<QDjh2PDoi
1QDkh2PD_S6PDio4PDYj:PDio4PDoQ<PDio4PD\6PD_c1PDTg1PD_c1PDjU7PDfR5`DQP5`D^l4PDjU7PD_Q7QDlh2PDjU7P
Dbo3QDmh2QDnh2PDm\<PDgd:QDhV1PD_[5PDio4PD_Q7QDoh2PD_Q7QDPi2PD]R6PD_Q7QD`f2QDQi2PD_Q7PDXn2PD]R6PD
_Q7PDaOPD]R6PD_Q7PD_c:QDRi2PD_Q7PDm`4PDkP5PD_Q7QDSi2QDTi2PDjm4PDha7PDlY;Q@iBQDUi2PDlY;PDhU7QDVi2
PDQU7QDWi2PD]Q7QDXi2PDgV7PD]Q7PDgU6PDgV7QDYi2PDPP5PD`1PD]Q7PDnY5PDPP5QDZi2PD]Q7QD[i2PDWS;PD^U7QD
\i2PDWS;PD`R5PD]R6PDHPDTl3PD[W=PDHPDon4PD\W=PD\\:QD]i2PD^^:PD]W=PD^W=PDbR6PDiHPDWn4PDdR6QDn5PDlk
4PD]R6QD^i2PDlk4PDmh4PDSU1PDio4PDcU7PDhc6PDjR6PDgCPDiHPDed4QD_i2QD`i2PDbT=PDbR6PD_W=PDUS;QDai2QD
bi2PDmNPDfo4PD_R6PD_Q7QDci2PDfo4PD_l4PD_R6PDfo4PDbR6QDdi2PDfo4PD^R6PDk[4PDcU7PDii<PDcU7PDmX1PDYV
=PDbR6PD^`;QDei2PDoi4QDei2PD^JPD`W=PDaW=PDlR5PDkDPD]R6PD]6PDTi2PDkR6PDjQ5PDiV7PDeR5PDho4PD_Q7PDe
R5PDio4PD_Q7PDjm5PD]R6PDfk:PDkm5PD]R6PDfk:PDfR5QDfi2QDiBQDgi2PDfe3PD]R6PDUU=PDha5PD]R6PD_Q7PDiMP
DkR6PDbW=PDdb8PDcS=QDhi2QDii2TD2QDji2PDV3PD]Q7PDPd;QDki2QDb>PD_EPDNPDbR6QDli2PD[P5PDdR6PDX:PD[P5
PDdR6QDfGQDmi2PDfCPDko4QDn5PDU\;PD^R6PDfn4QDni2PDWGPDoZ5PDho4PDcW=QDoi2PDcU7PD_Q7PDcS5PDk[4PDhS5
PDk[4PDah;QDPj2QDkZ1PDfS5PDk[4PDd4QDQj2PDhS8PDio4QDRj2QDSj2TD1P@PHPDdW=QDTj2P@ik4PDa`;QD^d2PDho4
QDk\1QDUj2PDfo4QDZBQDVj2PDjo4QDj]1PDg3PDn2PDn2PDg3PDg3PDbR6PDn2PD]Q7PDS`<PD\]:PDbR6PDeW=PD]T6PD_
Q7PDlR<PDSc1QDWj2PDZOPDdR6PD]o6PD]Q7PDoJPDdR6PD^Q7PD[o5PDYY<PD^Q7PDe2PDdR6PD^Q7PDU6PDe[;PD]Q7PDf
W=PD]Q7PDgW=PDgDPD]Q7PDhW=QDXj2PD]Q7PDkn5PDZ4PD\R6PD]Q7PDVm;PD\R6PDiW=PD\R6PDjW=PDjo4PDio4PD]Q7P
DkW=PDS1PD[P1PD_Q7PDS1PDko4PD_Q7QDYj2PDcP5PDi7PDY^<PDdP5PDTi4PDY^<PDbT3PDkCPDjR6PDlo4PDdR6PDmd4P
Dlo4PDdR6PD_Q7PDQS1PDko4PDlW=PDko4PD_Q7PDSU1PD]Q7PDj`:PDgj;PD`R5QDZj2PDc7PDnW=PD]Q7PDSc1QD[j2PDW
R5PD`R5PDio4PD`T7PDlU3PDHPDdP5PD[W;PDSo;PDSl3PDjR6PD_Q7PDYb:PDjS7QD\j2PDcU7PDn7PDRU7QD]j2QDXe1QD
^j2PD_R6PDRU7PD^Q7PD^Q;QD_j2PDik4QD`j2PDko4QDn5PDZS6QDaj2PDZl4PDlc4QDbj2PDdR6PD_Q7QDcj2QDdj2PD]Q
7TD1QDej2PDHQDfj2QDgj2PDnFPDfc6PDkR6PD]Q7PDoQ<QDhj2QDij2PDkR6PDmMQDUd2PD_Q7PDRX=PDHPDo2QDjj2PDUX
=PD]R6PDUm5PD]S1PDdR6QDkj2PDVX=PD^f3QDlj2QDmj2QDnj2PDTY1QDoj2QDPk2PD[f;PDgc;QDQk2QDRk2PDbT7QDSk2
QDTk2VD0QDSk2QDTk2QDUk2aEd5WD0PDQQ;QDVk2XD0VD0aEd5WD0PDQQ;QDVk2XD0QDUk2PD`R6PDQ;VD0PD`R6PDQ;PD1Q
DWk2P@io4PD`Q3VD0QDWk2P@io4PD`Q3QDXk2QDZATD2PDkj6PDik4PDgR6QDYk2QDmGQ@l<QDZk2TD2PDRS<QD[k2PD^R6P
D]Q7PDmb1PD]R6QDQk1PDfo4PDdR6QD\k2PD_R6PD]Q7PDaX;PD]R6PDdP5PD]Q7PDWP=PDXd;QD]k2PD\R6PD_Q7PD^X=PD
oP1PDQS5PD\R6PDcU7PD\R6PDkn5PD\R6PD_X=PDbR6PD\R6PD_Q7PDl4PD]R6QDn5PD\R6PD`X=PD\R6PD]Q7QD^k2P@bX=
QD_k2PD_Q7PDkQ=PDUb2PDdR6PDWT5PDcX=QDjb2QD`k2QDak2QDbk2PD[Z2PDko4QDck2PDho4PD_Q7PD`T5PDdR5PD`o4P
Dlk4PD]R6PDTb;QDdk2QDek2PDhEQDfk2PDko4PDik4QDn5PD]Q1PDiT7PD^`;QDn5PDUk;PDS1PDfR5PDbR6QDgk2PDjo4P
DHPDc_5QDWW2PDhT<PDUn4PDho4PDfDPDcP5PDT_;PDXT1PDjo4PD]R6QDn5PD_m:PDik4PD_Q7QDhk2PDXS1PD_Q7PDfX=P
D\k5PDko4PD]Q7PDgX=PDeGPDV`<QDik2QDjk2QDkk2PDjk4QDn5QDlk2PDiX=PDio4PD_Q7PDT?PDko4PD_Q7PD_Q7PD`R5
PDT^<PD_Q7PD\T<PDl4PD_Q7PDSl3PD^R6PDiQ1PDTJPDRj7PDdR6PDHPDjX=PDSP5PDWX7PDnn2QDmk2PD]Q7PDc`3PDjd;
QDkDQDnk2PDR8PDd8PDko4PDeNPDSg2PDjo4PDkX=PDjo4QDT1Q@l5S@0QDok2PDdR6PDmNQDT1QDPl2PDdR6QDQl2QDT1PD
HPDcP5QDRl2QDT1QDSl2QDRl2QDT1PDdR6QDn5PDZS6QDT1QDTl2PDdR6QDUl2QDMPD]Q7QDWCQDMQDn5QDVl2QDWl2QDMPD
jo4QDXl2QD^1QDT;QDYl2QD^1QDRGS@0QDZl2QDLQD[l2QDLQD\l2TD1QD]l2QDLPD\R6PD_Q7QD^l2QDDPDiT7PD_Q7PDUe
;QDDPDho4QD_l2QD`l2QDDPDik4QDiBQDal2QDDPDdR6QDbl2QDDPDdR6PD_Q7QDcl2QDDPDjo4QDdl2P@_Q7PDbj4QDDPDk
o4QDel2QDDQDfl2QDDPDfe3PDko4PDld4QDDPDfe3PD_Q7QDgl2QDDPDgo4QDhl2QDDPDgo4PD_Q7QDil2QDDPDgo4PD]Q7Q
Djl2QDDPDoT7PD_Q7QDDPDYb:`DdR6QDDPDdR6PD^6QDDPD]Q7QDkl2QDll2QDQ1QDml2QDnl2QDQ1QDol2QDPm2QDQ1PDle
7QDZ1QDT;QDQm2QDZ1PDnn2PD`S1QDHPD_Q7QDRm2QDSm2QDHPDPHPD_R6QDHPDjo4PD]R6QDTm2QDHQDUm2QDHPDho4QDVm
2QDHPDio4QDWm2QDXm2QDHPDS1QDYm2QDHPDnR5PD]R6QDHPDmR5PD_R6QDFQDn5QDnd2PDho4QDFTD2PD_R6PD]Q7PDeo<Q
DFPD_Q7QDZm2QDFPD^R6PDj`;QDFTD2PD^R6PDj`;QDFQD[m2QD\m2QD]m2PDcS<QDGPD]Q7QD^m2QD_m2QDGPD]Q7QD`m2Q
DGPDQ^;QDGPDZS1PD_R6QDGQDdIQDam2QDIQDn5QD\CQDbm2QDITD3PDko4PD_Q7PDjHQDIQDcm2P@k[4QDJPDjo4QDdm2QD
em2QDJQDfm2PDnn2QDgm2PDnn2PDUP=PDWj5PDnn2PD]Q7QDhm2PDnn2QDnR1QDim2QDjm2PDnn2QDkm2PDnn2QDlm2QDEQ@
l5S@0QDmm2QDnm2QDEPDHQDom2QDEPDHPDT8PD^R6QDEPD`R1PDRl3QDEPD^2QDjb2PDim3QDEPD]Q7QDPn2PDdR6QDQn2QD
EQDn5QDRn2QDSn2QDP1PDgf5QDP1QDTn2QDUn2QDP1QDVn2S@0PDlo4QDP1TD2PDdR6PDjY=QDNTD2PDio4PD_Q7PDlo4QDN
TD2PDio4PD]3QDNTD1PDho4QDn5QDNQDWn2QDXn2QDNPDcU7QDn5PDYY5QDNPD_Q7QDYn2QDNPDob4QDn`1QDOPD_Q7QDZn2
QDY1QD[n2TD1QD\n2QDV1PDVk;QDV1QD]n2QD^n2QDV1PDko4QDiBPDjS7QDV1PDio4PDmY=QDo1PDio4QDiBQD_n2QDo1QD
`n2QDan2QDo1QDbn2PDbR6QDo1PDio4QDn5QDcn2QDkBPDio4QDiBPDhc;QDV2QDiBPDZd;QDV2QDdn2PD`R6VD0QDV2QDdn
2PD`R6QDen2QD[1PDRj1PD[a;QD[1PDdR5PDbR6QD[1PD_Q7QDfn2QD[1PDcQ;PDfo4QD[1PDk[4PDWj2QD[1PD^R6PDT8QD
[1PDfo4QD[1PDbl3QD\1QDgn2P@ik4QD\1Q@nR1QDdd2QD]1QDhn2TD1QDin2QD_1QDiBQDjn2QDa1PDko4QDkn2TD2QDln2
QDa1TD2PDko4PD\R6PD_Q7QDa1PDPS5QDf1TD2QDmn2TD1QDnn2QDf1PD_Q7PDf_<PDgo4QDf1QDon2TD1QDPo2QDf1QDQo2
PDgo4QDR2QDRo2TD1QDSo2QDW1TD2QDTo2QDUo2PD`R5QDc1QDVo2TD1QDWo2QDX1PD]Q7PDQZ=QDX1PDdR6QDXo2QDYo2QD
X1QDZo2TD1QD[o2QDj1PDcU7PDik4QD\o2QDj1PDio4QD]o2QDj1PDPHPDaR6QDiBS@0QD^o2QDl1PD]Q7PD]_<QDl1PD_Q7
PD`R5QDm1PDk[4PDio4PDcR5QDm1PD_Q7PDhj;QDn1QD_o2TD1QD`o2QDg1QDao2`DbR6`D4`Dnd4`Dfe1QDg1PD_Q7QDbo2
PD^R6QDi1PDgo4PDdR6QDco2QDS2QDdo2TD1QDeo2QDKPD]Q7QDfo2TD1QDgo2QDU2PD_Q7QDho2PD\P3QDZ2QDio2QDjo2Q
D]2QDko2TD2QDlo2QD^2PD_Q7QDmo2TD1QDno2QDb2QDoo2TD2QDPP3QDc2PD^Q7PD[P=QDc2PD_Q7PDWn4QD\2PDfo4PDdR
6QD\2PDko4PD_Q7PDmT7QD\2PDio4QDjb2PDUZ=QDh1PDho4QDh1QDjb2QDQP3QDh1QDdIS@0QDRP3QD`2QDSP3TD1QDTP3Q
DCQDUP3QDVP3TD1P@Un4QDnR1QDWP3P@jS7PDdR6PDo2PD]Q7PD`Q3QDXP3QDYP3PD]Q7QDZP3QD[P3`EdR6`E\R6`EaR6`E
ko4`EhT7QD\P3QD]P3PD]Q7PDQm4PDfU4PD]Q7PDi_:PD\Z=PD]Q7PD[3PDko4PD]Q7PDUGPDko4PD]Q7PD]k:PDko4PD]Q7
PDj;PD]R6QD^P3PD]Q7QD_P3PD^R6PD]Q7PDcT<PDkd4PD]Q7PD_Z=PDPc5PD]Q7QD`P3QDaP3QDf5PD]Q7PD_`7PD]R6PD]
Q7PDbc6PDdR6PD]Q7PD]h4QDbP3PD]Q7PDee1PDZQ1PD]Q7PD]P1PDik3PD]Q7PDgc6PDcZ=PD]Q7PD\g4PDdZ=PD]Q7PDeZ
=PDko4PD]Q7QDcP3QDdP3PD]Q7QDeP3QDfP3PD]Q7QDgP3QDhP3PD]Q7QDiP3QDjP3QDnR1QDkP3PDmo5PD]Q7QDlP3QDmP3
PD]Q7PDmR<PDko4PD]Q7PDT?PDi6PD]Q7PDWQ1PDee1PD]Q7PDdg4PD]R6PD]Q7PDnU5PDSP5PD]Q7QDnP3PDe_5PD]Q7QDo
P3PDie2PDjZ=PDie2PDfT=PD]Q7QDPQ3QDQQ3QDRQ3QDn5QDSQ3PDjo4PD]R6Q@iBQDTQ3QDUQ3PDiT7PD_Q7PD\a5PDjo4P
D]R6QDVQ3PD_R6PDSd6QDWQ3QDXQ3PDSd6QDYQ3PDSd6PD]Q7PDin5PDfo4PDoT7PDk[4PDfo4PD_Q7QDZQ3PDfo4PDko4QD
[Q3PDdDPDfo4PDdR6QD\Q3PDfo4PDdR6QDnGQD]Q3PDfo4QD^Q3QDi[2QD_Q3PDho4PD_Q7QD`Q3PDho4QDn5PDgf1PDho4P
Dio4PD_Q7QDaQ3PDho4QDbQ3PDio4PD_Q7QDcQ3QDdQ3PDio4PD_Q7QDeQ3PDio4QDjb2QDfQ3Q@gQ3QDhQ3TD1PDio4PD`T
7PDX[=PDio4QDiQ3QDjQ3PDio4PD]Q7QDkQ3TD1QDlQ3PDmR5PD_Q7QDmQ3PDmR5QDn5QDnQ3QDoQ3QDPR3TD1QDQR3PDTU7
QDnR1QDRR3PDmT7QDjb2QDSR3QDTR3PDaR6QDUR3PD^k4PDbR6PDVX7PDXT1PDbR6PDfQ6PD]k:PDko4PD_Q7PD^R6PD_Q7P
DZ[=PD]R6PDk[4PDaR6QDVR3PDdR6PDZOPD^R6PD]Q7PDhEPD]Q7PDbi4PDSc1PDdR6QDWR3PD_9PDXn3PDS7PD_9PDko4PD
_Q7PD]9PDko4QDiBQDXR3PD^l4PDn9PDo2PDkOQDbe1PDS9PDTb;PDko4QDYR3PD`FPD\R6PDj4PDko4PD]Q7QDZR3PDko4P
D_Q7QD[R3VD0PDko4PD_Q7QD[R3QD\R3PDko4PD]Q7QD]R3QD^R3PDko4PD\R6PD_Q7PDjMPDko4QD_R3PDko4PDYb3PDdg6
PDko4PDcP5PDTf<PDd[=PD]R6PDcU7PDjS<PDWP5PDci4PD^R6PD_Q7PDbg2PDjU7PDhk4QD`R3PDk_;QDaR3QDbR3QDcR3P
@]R6QDdR3PDlU3PDXk;PDi[=PDlU3QDeR3QDfR3PDcFPDko4PD_Q7PDcT3PDnNPDbT3PDcT3PDjR6QDgR3PDTe;PDWY4PD`Q
3PDko4PD_Q7PD`Q3PDjS7PDdR6PD`Q3QDhR3PD`Q3PDfZ;`Dle1`D_h1PDgc6PDgQ6PD]P1QDiR3TD1QDjR3QDkR3QDlR3QD
mR3QDkR3PDn7QDnR3PDbT3PD]R6PD_Q7PDZl4PDWX7PD]R6PD]Q7PDo[=PDWX7PDP\=QDoR3QDPS3PDi\;PDbR6PDi\;PDbU
7QDQS3PD_U7QDRS3QDQ:PDko4PDHQDSS3QDTS3PDHPDXh1PD^R6PDHQDUS3PDHPDTJPDHPDZP1PDQ\=PDHPDdP5PD[W;PDHP
Dmn2PD]P1QDdIPDhc4PDcR6PDPP5QDRGQ@o5QDVS3TD1QDWS3PDPP5QDXS3QDYS3TD1QDZS3PDPP5PDT3PDjo4PDPP5PDfo4
PDdR6PDPP5PDlY;QD[S3PDPP5QD\S3QD]S3PDPP5PDYP1QDn5PDPP5QDT;QD^S3TD1QD_S3PDPP5PD^R6PD_Q7QD`S3PDWS;
PDdR6QDaS3QDbS3PDjQ5QDcS3TD1PD_\;PDik4PDbR6PD]S1PDik4QDdS3TD1PDmb1PDm\<PD^R6PD_Q7PDSa4PDV\=PDmT7
QDeS3QDSR3PDU<PDTe;PDmQ8PDdP6PD^^:PD]W=PDZ`5PDQS5PDZJQDfS3QDgS3PDdR6QDhS3PD_Q7QDiS3QDjS3QDkS3TD1
QDlS3QDmS3PDjo4QDnS3QDoS3QDPT3QDaBPD_Q7QDQT3PDfe3PDbR6PDfe3PDko4QDRT3QD^^1P@_R6PDZl4QDST3QDTT3QD
UT3QDVT3QDWT3TD1QDXT3PDRj1QDYT3PDc3PDko4PDon4PDc3PDko4QDn5PD[W;PDY[;PDko4PD_Q7QDZT3QD[T3TD1QD\T3
QD]T3QD^T3QD_T3QD`T3TD1PDXl:QDaT3QDiBQDbT3QDcT3QDdT3TD2QDeT3PDoFPDbR6PDU^5PDVm;PDfo5PDbb<PDSd6PD
oo4PDVX7PDoo4PDoo4PDoo4QDfT3QDgT3QDhT3QDiT3TD1P@^n6PDm2PDko4PD_Q7QDjT3PDo_5PDb\=PD`R6PD_Q7PDT?QD
kT3QDnR1TD1QDlT3PD]Z=PDik4PDPd5QDmT3QDnT3TD2PDSd6PD_Q7QDoT3QDPU3PDUd5PDbR6PDf\=PDg\=QDQU3PDcR5PD
bR6PDdR5PDR8QDRU3P@_Q7PDR8PDh\=QDSU3QDTU3PDci1PD]R6PD_Q7PDj\=PDSP5QDUU3QDVU3PDSP5PDdU7PDk\=PDSP5
PD_4QDZBQDWU3PDSP5PDVX7PDPc6PDSP5PDUX7PDSP5PDTf3PDbR6PDo2PDTf3PD]R6PD_Q7PDec1QDXU3PDNPDbR6PD]S;P
Dme5PDko5PDdP5PDTi4QDYU3PDdP5PDS1PD`Q;PDdP5PDZ2PD[P=QDZU3PDcT<QD[U3PDgf5PDSd6PDgf5PDho4PD]Q7PDWJ
QD\U3QD]U3QD^U3QD_U3PD_Q7PDVFQD`U3PDZk4PDQ]=QDaU3QDbU3TD1QDcU3PDbR5PD]R6PD_Q7PDbj4PDXe;PDUg5PDbR
6PD]Q7PD_R6PD]Q7QDdU3PD_R6PDS]=PDla<PD_R6QDeU3TD1QDfU3QDQP1QDgU3PDU7PDSS<PD]R6QDhU3PDT]=PDQS5PDS
l3PD^R6PD`S7PDlb1PD]R6QDiU3QDjU3QDkU3TD1QDlU3QDmU3PDio4QDnU3TD1P@`j4PDYb:QDoU3P@]R6QDPV3QDQV3PDk
8PDdn3PDU3PD[Y1QDRV3PDaT7PDki;PDnNPDdR6PD_Q7PDe:PD`R6PD_Q7QDSV3P@]R6PD`R6PDP^;PD`R6PD_Q7PDle1PD`
R6PDXIPDac3PDko4PD[5PDmQ=QDbe1PDnV5PDgR6PD_Q7PDWW5PDbR6QDTV3PDY]=PDbR6PDd\6PD^4PDkR6PD[l:PDSHQDU
V3PDV`;PDPS5PDeGQDVV3PDW`6QDWV3PD[]=PD\]=QDXV3QDYV3TD2QDZV3PDoS1PDVV;PDT3PDbR6QD[V3PDoQ<PDko4PD_
Q7QD\V3QD]V3Q@n5PDnS<PD`R6PD]]=PD]Q7PDbk4PDXj5PDWU1QD^V3QD_V3PD]S1PDbR6PD_]=PD]S1PDdR6PDnS<PDgo4
PD\R6PDPZ=PDgo4PDko4PD_Q7QD`V3PDgo4PD_Q7QDaV3QDVJQDbV3TD1QDXJPD`]=PDbR6PDa]=PDll4PDkR6PD_T3PDTR5
PDhU7QDcV3QDdV3QDeV3TD1QDfV3PDnOPDfR6PDdR5PDbR6PDgc6PDc]=PDXk;PDd]=PDZk4PDZFPDUX<PDoi1QDgV3PDe]=
PD]Q7PD_S1PD`R6QDhV3QDiV3TD1QDjV3PDlY5PD^R6QDkV3QDlV3TD2QDmV3QDnV3PD\R6TD1QDoV3QDPW3PD`R6PDSc1QD
QW3QDRW3PDcOQDnR1TD1QDSW3QDi?QDTW3PDko4PDoa1QDUW3TD1QDVW3PDXIPDhb4QDWW3QDXW3TD1QDYW3PDXT4PD`Z5PD
bR;PDo]=QDTc2QDZW3QD[W3QD\W3PDbT7PDe5PDbT5QD]W3QD^W3PDP^=PDdb;PDdT1PD_Q7PDSa;QD_W3QD`W3PD`^5PDko
4PDho4PD_Q7PDXIPDio4PD]Q7PD^\5PDjo4PDdR6QDaW3PDZS6QDbW3PDjX1QDcW3TD1P@Qb;PDdf<PDfR4PDoP<PDko4PDR
`5PDn\=QDdW3QDn5QDeW3PDeR5PDbR6QDfW3PDS^=PD_Q7PDV`3PD_Q7PDcU5PDhT<PDUn4PDbe6QDgW3PDjk4PD_Q7PDPb:
PDkm4QDhW3PDYS1QDiW3PDmd4QDjW3PDU^=PDiQ1PDT^<PDmo4PDeLQDkW3PD\b;QDlW3PD\T<PD]T<QDmW3QDnW3PD^U5QD
oW3QDn5PDh\;PD_Q7QDPX3QDQX3PD_Q7QDRX3QDSX3PD_Q7PDfU4PDko4PD_Q7PDY^=PDnNPD_Q7PDjQ5QDTX3PD_Q7PDki3
PDc3PD_Q7PD\T<PD]T<PD_Q7PDag1QDUX3TD1PDho4`D_Q7`D]Q7`D_P5`DcEPD_Q7PDlb1QDVX3PD_Q7PDYb:QDWX3PDiT7
QDiBQDXX3TD1P@\a5QDYX3PD\^=PD\^=QDn5QDZX3QD[X3TD1QD\X3QD]X3QDeAPD`^=PDko4PDa^=PD`Q=PDkR1PDb^=PDc
^=PDbR6QD^X3QD_X3TD1PDll4PDd^=PDaR6PDi_:PD\Z=PDnX7SD0QD`X3PD]R6PDVn3PD]R6PD[l5QDaX3TD1WD0QDd2XD0
VD0QDaX3TD1WD0QDd2XD0QDbX3QDcX3Q@f5TD1WD0QDdX3S@0QDe2XD0VD0`Dko4`D\R6QDcX3Q@f5TD1WD0QDdX3S@0QDe2
XD0QDeX3`Dko4`D\R6QFfX3TD6PD4QDgX3S@0WD0QDd2XD0VD0QFfX3TD6PD4QDgX3S@0WD0QDd2XD0QDhX3WD0QDiX3SD0X
D0VD0`DRc4WD0QDiX3SD0XD0QDjX3`DRc4WD0QDkX3QDlX3XD0`DnGWD0QDmX3QDnX3XD0WD0PD`_=QDoX3XD0WD0QDPY3PD
]R6QDQY3XD0QDRY3QDSY3TD1WD0QDg2QDf2XD0QFTY3TD2WD0QDUY3PDcP5QDZBXD0WD0QDVY3PDko4PDYY<XD0WD0QDWY3Q
Dn5PDZS6PD\P3XD0WD0QDXY3PD]R6QDYY3TD1QDZY3XD0WD0QD[Y3QD\Y3XD0WD0QD]Y3QD^Y3XD0WD0QD_Y3PD]9PDio4XD
0QD`Y3WD0QDT;QDaY3QDcQ2QDbY3TD1VD0XD0QD`Y3WD0QDT;QDaY3QDcQ2QDbY3TD1QDcY3XD0WD0QDdY3QDeY3TD1QDfY3
XD0`D]Q7`D_Q7WD0QDgY3QDhY3XD0WD0QDiY3PDdR6XD0YD2WD0QDjY3PDdR6QDkY3XD0WD0QDlY3QDmY3XD0QFnY3QDVZ1Q
Db@TD1WD0QDoY3XD0`Dio4`D\R6WD0QDPZ3QDQZ3XD0YD2WD0QDRZ3QDSZ3S@0XD0QDTZ3WD0PDUX7QDUZ3XD0WD0QDVZ3XD
0WD0QDWZ3XD0QDS9`DVf1`DWf1QDf5WD0PD_Q7QDXZ3QDYZ3XD0QFZZ3QDf5Q`1o5WD0QD[Z3XD0VD0QFZZ3QDf5Q`1o5WD0
QD[Z3XD0QD\Z3QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0VD0QF]Z3TD3QDf5Q`1o5WD0Q`1o5QD^Z3XD0QD_Z3WD0QDb@aD
T6aDd5SD0PDbR6`D]Q7`D^Q7`D_Q7`DcP5aDd5SD0S@0XD0QD`Z3QDaZ3Q`1o5WD0QDbZ3XD0QDcZ3WD0Qd1o5QDi2XD0`Dc
P5QDS9aDd5WD0QDi2XD0`DcP5QDS9aDd5WD0QDb@Q`1o5QDi2XD0S@0QDdZ3QDeZ3PDo9QDfZ3WD0Q`1o5QDgZ3XD0QFfT1Q
Df5Q`1o5WD0Q`1o5QDhZ3XD0QDiZ3QDf5Q`1o5Q@b@WD0Q`1o5QDjZ3XD0WD0QDi2`DZU7`D^R6`D]R6`DbR6`Dko4`D\R6`
DdR6`DjR6`Deo3`DkR6`D^U7`Dio4`D_R6`Dmo4`DaR6SD0QDa[1XD0aDd5WD0PD_Q7PDgCPDbR6XD0PDoCWD0QDl<PD_Q7S
D0QDkZ3QDlZ3XD0PDaR6`DWl4`Dja=`DcU7`D\T7`DdP5`DeP5`DfU7`DdU7`D[T7WD0SD0QDmZ3XD0`E_Q7`E]F`EV8`E^F
QDnZ3TD1WD0QDh2XD0`DZ7`DWb5`Doe1`D]R6QDoZ3WD0PDeV7QDRGSD0XD0VD0QDoZ3WD0PDeV7QDRGSD0XD0QDT?QDf5WD
0QDP[3QDQ[3XD0QDR[3QDoAWD0QDS[3XD0QDT[3QDU[3TD1WD0QDV[3XD0VD0QDU[3TD1WD0QDV[3XD0QDW[3QFZZ3TD4QDf
5Q`1o5WD0QDX[3QDY[3XD0VD0QFZZ3TD4QDf5Q`1o5WD0QDX[3QDY[3XD0QDjb1QFiZ3QDf5WD0PDHSD0XD0VD0QFiZ3QDf5
WD0PDHSD0XD0PD1QDZ[3WD0PDHSD0XD0VD0QDZ[3WD0PDHSD0XD0PD1WD0QDRGPD\c1SD0XD0QFZZ3WD0QD[[3PDmNQD\[3X
D0QDf5QD][3TD3WD0QD^[3XD0`D]R6WD0QD_[3TD1QD`[3QDa[3XD0QDf5WD0QDb[3TD2QDc[3PD]R6QD_]1XD0WD0QDd[3P
D]R6QDe[3QDf[3XD0WD0PDjQ5QDg[3XD0`Dko4`D\R6WD0QDh[3XD0`D]R6WD0QDi[3QDj[3XD0`DVf1`DWf1`DZ5`DZb5`D
Qe4`DaR6`D]R6`Dko4`Dio4`Dke1QFZZ3QDf5Q`1o5WD0QDk[3PDdR6QDl[3XD0WD0QDX@QDm[3TD1QDn[3XD0QDo[3PDbg2
PDXn3PDmNPDdg2QDP\3QD_W1`Dh`4`DXg1`DZF`DcU5`D^f3`Dkh5`D_H`D_`7`D\HS@0QDQ\3QDc@PDSb4`D]R6PD]c1QDR
\3PDaR6QDb@S@0WD0QDS\3XD0QDT\3QDl<TD1PD_Q7QDU\3QFiZ3TD1QDf5WD0PD]Q7Q`1o5SD0XD0QDV\3QDW\3WD0QDX\3
XD0QDY\3QDZ\3QD[\3PD_Q7QD\\3QD]\3QD\\3QD]\3QD^\3QDf5Q`1o5WD0QD_\3XD0QD`\3QDa\3QDb\3`DnF`D]R6`Dko
4PDle7QDc\3QDd\3QDe\3QDg5Q@l5Q`1o5QDf\3QDb@QDg\3PD_Q7QDh\3QDi\3PDg[<PDYb<QDj\3QDk\3PDbX1QDl\3PDP
P5QDm\3QDn\3PDPP5QDo\3PD]9PDko4PD_Q7PDjn5PDdP<PDio4PDmMPDS2PDfo4PDYb:QDP]3QDQ]3QDR]3PD_Q7QDS]3PD
_Q7QDT]3QEU]3QDV]3TD1WD0QDW]3XD0QDX]3QDm]1QDY]3QDa[1QDZ]3QD[]3QD\]3QD]]3PDdR6QD^]3QD_]3QD`]3QDa]
3QDb]3QDc]3PDgT1QDd]3PDoa1QDe]3PDna1QDf]3PDPP5PD]Q7QDg]3PD^R6QDh]3QDi]3PD^R6PDP9QDj]3QDk]3QDl]3Q
Dm]3QDn]3PD]R6QDo]3PDaR6QDP^3QDQ^3QDR^3PDob1QDS^3PDV^8PDnP<QDT^3QDU^3PDoQ<PDmn4PDjQ5QDV^3QDW6Q@^
IQD_IWD0QDW^3XD0QDW6TD1WD0QDcR3XD0QDj2QDf5TD1QDb@Q`1o5aDk2aDi4aDd5WD0QDn4XD0VD0QDj2QDf5TD1QDb@Q`
1o5aDk2aDi4aDd5WD0QDn4XD0QDT?QDj2QDf5TD1WD0QDb@S@0QDX^3XD0VD0QDj2QDf5TD1WD0QDb@S@0QDX^3XD0QDV>QD
l2TD1QDf5TD1WD0QDb@Q`1o5QDm2XD0VD0QDl2TD1QDf5TD1WD0QDb@Q`1o5QDm2XD0QDY^3QDZ^3WD0PD_a3PDnV=XD0VD0
QDZ^3WD0PD_a3PDnV=XD0QDT?WD0QD[^3PDdZ=QD\^3XD0WD0PDUe=PDVe=XD0QD]^3TD3WD0PDcP5PDjS7PDa`7XD0WD0QD
^^3QD_^3PDfR6XD0QD`^3WD0QDa^3PDVe;XD0WD0PDko4QDb^3XD0VD0WD0PDko4QDb^3XD0QDc^3WD0PDgf1PD]R6PDXe=X
D0QDd^3TD3WD0PDgf1PD]R6PD[e=XD0WD0QDe^3PDdR6XD0QDf^3WD0PDbj:PDnGPDko4XD0QDg^3WD0QDh^3PDko4PDco3X
D0QDi^3WD0QDh^3PDko4QDj^3XD0WD0QDk^3PDko4PD_Q7PDce=XD0WD0PDdR6QDl^3PDYk:XD0VD0WD0PDdR6QDl^3PDYk:
XD0QDV>WD0PDee=PDYk:XD0PD]Q7WD0PDfe=PD]R6XD0QDm^3QDg5TD1WD0QDn^3PDTf3XD0VD0`DYH`Dfo4QDg5TD1WD0QD
n^3PDTf3XD0QDo^3`DYH`Dfo4QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0VD0QDP_3TD4WD0QDQ_3QDR_3QDnR1QDS_3XD0
PD1WD0QDa\1PDdR6QDT_3TD3PDjR6PDZR6XD0PDWn3TD1WD0QDU_3TD2PD_b;XD0WD0QDV_3PDgU5PDdR6XD0QDf5PD]Q7WD
0PDaQ7PD_3XD0WD0PDoj<QDW_3XD0WD0QDX_3PDk[4PDko4XD0VD0WD0QDX_3PDk[4PDko4XD0QDY_3WD0QDn5PD]Q7PDgf1
PDdR6XD0WD0PDjo4QDZ_3PDS1PDTj4XD0WD0PD_Q7PDjP5PD`T5XD0WD0PDho4PDmh1XD0VD0WD0PDho4PDmh1XD0QD[_3WD
0PDoe=PDZFXD0WD0PD`n5PDPf=XD0QD\_3QDf5TD1WD0QD]_3PD_Q7PDaQ7QD^_3XD0WD0PDdd3PDVQ1PDTj4XD0WD0PDkR5
PD_Q7PDSU5XD0VD0WD0PDkR5PD_Q7PDSU5XD0QDV>WD0QD__3P@]Q7QDn2PDQf=XD0WD0QDRc2PD]T7PDQf=XD0QD`_3TD1Q
Df5TD1WD0QDR_3QDa_3XD0VD0QD`_3TD1QDf5TD1WD0QDR_3QDa_3XD0QDb_3WD0QDc_3QDd_3XD0QDe_3TD1QDj_1WD0QDf
_3QDg_3QDh_3XD0`D[a3PD]Q7WD0PDTf=PDko4XD0QDi_3TD1QDj_3QDk_3TD1WD0QDl_3XD0VD0QDk_3TD1WD0QDl_3XD0Q
Dm_3WD0PDfCPDmR5QDn_3XD0WD0PDio4PDR8PDWFXD0WD0QDo_3PDio4XD0QDP`3TD1QDQ`3WD0QDR`3PD_Q7PDca;XD0WD0
PDio4PD]T7QDS`3XD0VD0WD0PDio4PD]T7QDS`3XD0QDT`3QDU`3TD2WD0QDV`3PDPHPDaR6XD0QDW`3WD0QDX`3QDY`3PDk
o4XD0QDZ`3WD0PD_R6QD[`3XD0VD0WD0PD_R6QD[`3XD0QD\`3WD0QD]`3PD[5XD0VD0`Df_<WD0QD]`3PD[5XD0QD^`3`Df
_<WD0QD_`3PDiT7XD0QD``3TD2QDa`3WD0QDb`3XD0QDc`3TD1QDd`3WD0QDe`3XD0TD2QDf`3WD0PDm`4XD0WD0QDg`3PDa
Q7XD0QDh`3TD1WD0QDi`3XD0VD0QDh`3TD1WD0QDi`3XD0QDj`3WD0QDnY1PDTJXD0VD0WD0QDnY1PDTJXD0QDk`3`EfE`Ec
g2`El8`Ek8`En9`E>`Em8`En8`EaT4`Eo9`Edg2WD0PDWn3PD\8QDl`3XD0SD0WD0QDm`3QD\^3PDio4XD0QDn`3PDio4TD3
WD0PD_R6PD]Q7PDVg=XD0QD[KQDo`3PDkIWD0PDio4PD_Q7PDm5XD0WD0QDPa3QDQa3PD]R6XD0aDd5WD0QDRa3PD_Q7QDSa
3XD0WD0QDTa3QDUa3QD^d2XD0VD0WD0QDTa3QDUa3QD^d2XD0PD1WD0QDVa3QDWa3QDXa3QDYa3TD1QDZa3XD0WD0QDYj1PD
^c3PD^U7XD0WD0QDaQ1PDPP5PD^c3PD^U7XD0WD0QD[a3PD^c3YD2XD0WD0PDh`4QD\a3XD0`D]R6WD0QD]a3XD0QD^a3`D_
`7WD0QD_a3PD]R6XD0QD`a3WD0PDko4PD_Q7PD_k:PD]R6XD0QDaa3TD2QDba3WD0QDca3PD]R6QDda3XD0QDea3TD1WD0QD
fa3TD1PD_g=PDdR6XD0QDea3TD1WD0QDfa3TD1PDXf;PDdR6XD0QDga3TD1QDha3QDea3TD1QDf5TD1WD0QDia3XD0QDja3W
D0QDka3QDla3XD0QDja3QDma3TD2WD0QDna3XD0QDoa3QDj9TD2WD0QDPb3PDiT7XD0`D]Q7`DdP5`DeP5`DcP5QDj9TD1QD
f5WD0QDQb3XD0PD_Q7QDj9TD1QDf5PDdR1WD0QDRb3TD1QDSb3XD0WD0PDbo3QDj>QDn;TD1QDTb3PDdR6PDd3XD0WD0PDiU
7PD_Q7PDfP4XD0WD0QDUb3TD1PDbT3PDjR6XD0QDVb3TD1QDWb3WD0QDXb3PDbT3QDYb3PDjR6XD0WD0QDZb3QD[b3XD0VD0
WD0QDZb3QD[b3XD0QD\b3WD0PDin3QD]b3XD0WD0PDnU7QD^b3XD0WD0PD^R6QD_b3PDZ[=XD0QDf5WD0PD]Q7PDUZ3XD0VD
0QDf5WD0PD]Q7PDUZ3XD0QDT?WD0YD1PDdR6PDnS<XD0QD`b3Q@kGWD0QDab3PDfo4XD0QFbb3Y@0WD0PDWg;XD0QDSKWD0Q
Dcb3PD_Q7QDdb3XD0WD0QDeb3TD1PDRj7XD0QFfb3Q@d5Y@0WD0QDgb3XD0QDhb3WD0QDib3TD1Q@jb3QDkb3XD0QFQNY@0W
D0QDlb3XD0QDmb3QDd5WD0QDnb3XD0WD0QDVJQDob3XD0WD0PDfo4PDko4PDj\;XD0WD0QDRGS@0PDW5PD^R6QDPc3P@]R6X
D0VD0WD0QDRGS@0PDW5PD^R6QDPc3P@]R6XD0QDQc3WD0QDRc3TD2QDSc3XD0SD0WD0QDRc3TD2PDbT7XD0QDTc3TD1QDj_1
WD0QDUc3QDVc3Q@Wc3TD1QDXc3XD0QFYc3TD1WD0QDZc3XD0`D_Q7`DZb4`DYb4`D]Q7`Dko4`DYj=QDf5Q@l5Q`1o5S@0WD
0QD[c3XD0VD0QDf5Q@l5Q`1o5S@0WD0QD[c3XD0QD\c3PDio4PD_Q7QD]c3VD0PDio4PD_Q7QD]c3QD^c3PDio4PD_Q7PDQE
PD]R6QD_c3PDko4QD`c3PDSd6QDac3QDbc3QDcc3QFdc3WD0QDec3XD0VD0QFdc3WD0QDec3XD0QDfc3QDgc3TD2WD0PDiT7
XD0VD0QDgc3TD2WD0PDiT7XD0PD1QDhc3QDic3`Dij=QDjc3S@0WD0QDkc3XD0PD^P1QDlc3PDSd6PDle7PDjo4PD]R6PDle
7QDmc3TD2PDiT7PDbT3PDjR6QDQk1PDok3PD]7QDnc3PDgo4P@_Q7QDoc3PDT8QDPd3QDPd3VD0QDPd3PD1QDQd3QDRd3QDS
d3Q`1o5WD0QDTd3XD0VD0QDRd3QDSd3Q`1o5WD0QDTd3XD0QDUd3QDVd3Y@0Q@g5Q@o5WD0QDP3XD0VD0QDVd3Y@0Q@g5Q@o
5WD0QDP3XD0QDWd3QDXd3WD0QDYd3QDZd3XD0QFT6TD2WD0QD[d3QD\d3XD0QD]d3PD_R6`DcGQF^d3TD1`Ea1`EV3`E^O`E
_O`EH`Eko4`E_Q7`E]Q7`E^Q7`E]R6`EgU7`E\T7`E`o<WD0QDo2XD0QDdMQ@Q6WD0QDo2XD0QD_d3UD0WD0QDo2XD0SD0PD
]^6PD]R6PD\k=QD`d3PDko4PD_Q7PDjHQDad3PD]R6PDdY5PDio4PD_Q7QDbd3QDcd3PDio4TD1QDdd3Q@[APD\o4QDYAQDe
d3PDRj1PD\k=QDfd3PD]R6PDmn2QDgd3PD]R6PDWj2PDW6PD]R6QDhd3QDid3PDho4PDjU3QDjd3QDkd3cl2200RP1210UP1
320YP1230VP1240VP1350YP1360WP1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP1
7A1YP16B1YP16C1XP15D1YP16E1UP15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1
;P11UP13Q11WP16R11XP15S11SP13T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12Y
P17^12YP14_12TP15`12WP17a12XP18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j1
2WP17k12ZP16l12VP16m12WP15n12WP18o12ZP18P22XP1AQ23XP18R23[P19S23YP1>T23TP19U23WP17V23[P15W23XP16
X23WP16Y23YP16Z23YP15[23WP16\23WP17]23\P15^23YP17_23VP17`23XP18a23WP18b23VP16c23VP17d23VP18e23YP
17f23SP17g23UP17h23UP16i23WP19e23XP17j23XP15k23XP18l23UP16m23VP15n23WP1<o23XP1<o23ZP15P33TP18Q33
WP15R33YP14S33TP17T33]P16U33[P15V33YP15W33YP15X33UP15Y33WP1:Z33WP1:Z33XP17[33ZP1:\33]P16]33XP19^
33^P15_34WP15`34YP14a34UP14b34VP14c34VP15d34YP14e34VP17f34\P17f34^P16g34YP16g34[P1304RP15h34WP16
i34WP16i34YP17j34\P16k34\P16Z14SP16l34[P16m34[P17n34YP18o34YP16P44XP16Q44XP16R44WP16R44YP15S44XP
16T44WP18U44^P15V45YP16W45TP16X45VP14Y45UP15Z45XP15[45YP16\45XP16]45XP16]45ZP16^45WP16^45YP1:_45
\P1:_45^P1>05RP1305RP15`45YP16a45WP14b45TP16c45XP16c45ZP1605RP16d45TP15e45WP19f45\P17g45^P16h45U
P16i45WP16j45VP16k45WP16l45ZP16m45[P15n45XP15o45TP15P55VP16Q55VP16Q55XP15R55XP15S55XP17T55YP15U5
5WP15V55WP15W55WP16X55ZP15Y55XP18Z55]P18Z55`P19[55]P1<\55`P16]55[P17^56YP16_56VP18`56VP16a56TP16
a56VP17b56XP17c56WP15d56XP16e56TP16e56VP14f56UP17g56YP16h56XP16i56WP18j56VP16k56ZP15l56WP15m56VP
1306RP14n56UP15o56VP15P66XP14Q66VP16R66VP14S66UP15T66YP14U66UP1:V67VP17k57YP17k57YP15W67YP1<X67V
P1<Y67XP17g57ZP1GZ67VP15[67TP1@\67WP1@\67XP1?Z17SP16]67YP15^67WP15_67XP15`67UP15a67WP16b67VP15c6
7XP16d67TP16d67VP16e67WP17f67YP15g67WP16h67[P19i67WP14j67UP16k67YP15l67XP16m67XP1307RP16n67YP1:o
67WP18P77VP17Q77VP16R77ZP17S77VP15T77XP17U77VP15V77YP17W77ZP15X77XP15Y77YP18Z77TP14[77UP14\77VP1
6]77XP16^77TP16^77VP15_77VP15`77UP14a77UP16b77ZP1;c77]P16d77UP16d77WP19e78TP18f78[P15g78TP16h78X
P1<i78VP15j78UP15k78WP15l78WP1=m78VP15n78WP16o78VP1=P88VP16Q88XP15R88UP17S88UP16T88TP1EU88XP1CV8
8XP1CV88YP19W88TP1608RP15X88XP17Y88VP19Z88TP16[88YP17\88TP17]88VP15^88WP15_88WP15`88VP15a88TP180
8RP18b88UP16c88TP16d88VP15e88WP16f88XP16g88\P16h88XP17i88UP16j88VP14Z18SP14Z18SP15k88VP18l88YP14
m89YP15n89WP17o89XP13P99VP13Q99WP12R99TP16S99UP17T99WP18U99[P15f29SP14V99VP13W99XP13X99YP13Y99WP
13Z99WP13[99XP13\99XP12]99TP13^99XP13_99XP13`99XP12a99UP13b99WP14c99WP15d99VP13e99WP14g59XP13f99
WP13g99WP12j79UP12j79UP1109RP1109RP1109RP12h99TP15i99TP15j99TP12k99TP13g69WP14l99YP13m99TP12n99T
P12o99UP13P:9XP13Q:9VP12R:9UP18S:9WP14T:9TP15U:9YP1309RP12V:9VP18W:9]P13X:9TP13Y:9XP13Z:9VP14[:9
XP13\:9XP12S99UP12]:9UP13[89XP12^:9UP13_:9VP12`:9TP13a:9UP13b:9WP14c:9ZP13d:9UP13e:9TP1109RP1109
RP13f:9TP12g:9UP1109RP12h:9TP15i::XP16j::\P19k::UP1:l::XP19m::TP15n::VP16o::YP17P;:\P18Q;:VP18Q;
:XP16R;:ZP16S;:YP15T;:TP15U;:VP15V;:TP16W;:WP17X;:YP15Y;:TP16Z;:UP16Z;:WP15[;:VP17\;:XP17\;:ZP17
];:YP17^;:WP1:_;:XP19`;:VP18a;:WP16b;:WP16b;:YP17c;:YP16d;:XP16d;:ZP16k5:[P16e;:VP15f;:WP17g;:VP
16d5:ZP16h;:[P17i;:]P19j;:^P18k;:WP16l;:WP16l;:YP15m;:VP17n;:XP16o;:XP18P<:YP15Q<:TP15R<:UP15S<:
WP18T<:ZP16U<:WP16V<:YP17W<:ZP16X<:WP17Y<:WP16k5:YP15Z<:VP15[<;TP12\<;TP12]<;TP12^<;UP120;RP12_<
;UP1>T5<ZP16`<<TP17a<<TP19b<<WP19b<<YP15c<<VP17d<<XP15e<<YP17f<<WP15g<<TP16h<<XP1Ai<<WP16j<<VP17
k<<WP16T5<WP17l<<VP1=m<<UP1=m<<WP16n<<VP15o<<UP1?P=<TP17Q=<TP16R=<ZP16S=<VP16S=<XP16T=<VP16U=<XP
15V=<WP15W=<XP18X=<WP15Y=<WP16Z=<WP16[=<[P14\=<TP14]=<TP16^=<TP15_=<TP16`=<WP18a=<VP15b=<TP15c=<
WP15d=<TP16e=<YP16f=<WP1:g=<VP17h=<XP1>i=<YP15j=<VP1@k=<YP1:l=<YP1@m=<[P1<n=<VP15o=<VP14P><UP14Q
><UP14R><TP15S><YP1<T>=UP16U>=\P15V>=YP16W>=UP16X>=WP18Y>=VP14Z>=TP16[>=XP17\>=XP17]>=XP17]>=YP1
9^>>\P18_>>VP17`>>YP17a>>ZP1Cl=>\P19R=>^P18b>>WP16c>>YP17d>>XP1;e>>TP15f>>WP16g>>XP17h>>VP16i>>[
P16j>>\P1;k>>WP1;l>>YP1;m>>WP17n>>TP16o>>ZP16o>>[P19P?>VP18Q?>TP18R?>VP19S?>VP14T?>UP17U??YP16V?
?XP1:e2?\P19e2?YP16W??XP16X??UP1?Y??VP1?Y??VP1:Z??]P16[??WP14\?@ZP127@UP12]?@VP19R=@[P14^?@\P13_
?@WP16W7@]P16`?@ZP12a?@TP13b?@XP13c?@WP13d?@TP14e?@VP16f?@VP15g?@VP13V8@UP15f1@WP16h?@VP13i?@VP1
6j?@VP15k?@VP13l?@XP13m?@XP12Q>@VP14n?@VP15f1@WP1:o?@WP14X9@ZP12P@@UP14Q@@VP12R@@UP13S@@WP14T@@V
P12U@@UP12j7@UP13V@@WP12W@@TP12X@@UP12Y@@TP13Z@@WP12[@@UP13\@@YP14]@@YP13^@@XP13_@@WP13l?@YP14`@
@WP16a@@TP13b@@TP14c@@VP13d@@UP13e@@XP12f@@TP14d:@UP15g@@ZP1;d:@UP14h@@XP110@RP14i@@TP15j@@TP130
@RP14k@@WP15l@@XP12m@@TP13n@@VP14o@@WP14PA@VP13QA@UP14RA@WP15SA@QM3TA@TP13UA@WP13VA@UP13WA@VP14X
A@YP12P@@UP12YA@TP12R@@UP13ZA@VP15`?@XP13[A@WP12\A@TP15]A@ZP13^A@TP110@RP15`?@XP16`?@[P17_AATP16
`AAVP15aAAXP17bAAVP1FcAAUP1HdAAWP15eAAWP18fAAXP16gAAYP17hAA[P15iAAWP18jAAXP15kAATP16Z;AWP17lAAYP
16mAAYP19nAAZP1<oAAXP16PBAVP19QBAXP15RBAVP17SBAVP17TBAVP18UBAXP18VBATP17WBAVP16XBAYP15YBAWP16ZBA
UP16[BAVP17\BAYP16]BAVP16^BAWP18^BAYP16_BAXP19`BA]P17aBA[P17bBAXP16cBAYP16dBAYP18eBAZP16fBAZP18f
BAWP18gBAZP15hBAWP16e6AUP16e6AWP17iBAWP15jBAVP16kBATP16kBAVP15lBATP15mBAVP17nBAVP1:oBAXP1CPCAVP1
7\:A^P16QCAWP15RCAXP14SCATP18`?AYP17TCAVP16UCBXP15VCBYP17WCBTP16XCBVP16YCB\P15ZCBWP13[CBYP13\CBY
P110BRP12]CBVP12^CBVP13_CBUP18`CBTP16aCBWP15bCBUP12\<BTP16cCBYP14dCB\P13eCBWP13fCBYP13gCBYP13hCB
XP12iCBTP12jCBVP12kCBVP13lCBXP13mCBXP13nCBXP14oCCTP130CRP1\1PDDUP1:QDDWP14RDDXP14SDDZP15TDDZP13U
DDWP12j4DVP15VDD]P12]?DVP14WDDVP13f3DXP110DRP110DRP12XDDTP14YDDXP13ZDDXP19[DD\P15W7DYP13\DDWP15i
5DZP12]DDTP14^DDWP140DRP15_DDWP13`DDVP14aDD[P13bDDVP14cDDVP12dDDTP13eDDXP13fDDXP12j7DUP14f1DXP14
gDDYP12hDDTP12iDDVP13jDDWP12kDDTP18lDDTP13mDDWP13nDDWP14oDDUP110DRP15PEDXP13QEDVP12REDVP13SEDYP1
2TEDTP14UEDVP15VEDWP12R<DUP13WEDWP12XEDUP13YEDTP13ZEDVP13[EDYP14\ED\P13]EDXP14^EDZP13_EDWP12`EDU
P12aEDTP14f3DZP13bEDTP1<cEEUP130ERP16dEEVP17eEEXP18fEE[P17f3E[P17gEEVP16hEETP15iEETP17jEEVP15kEE
VP16lEEVP13mEEXP15nEEYP14oEETP1<RDEXP18PFEVP15QFEWP15RFEVP14SFEXP14TFEWP13UFETP16VFEWP14WFEYP13X
FEXP13YFEWP13ZFEWP17]?EXP15[FEWP15]:EVP14\FEWP15]FETP15^FEVP16_FE\P16`FEWP14aFEVP14bFEYP18cFEXP1
3dFEVP16eFEVP15fFEXP16gFE[P15hFEWP13iFEWP18jFE]P12kFEUP14lFEUP13mFEWP13nFEYP12oEEUP13oFEXP12kCEV
P13PGEVP15QGEVP14RGEVP13SGEVP110FRP1ATGFTP13UGFTP12]?FUP13VGFYP13WGFXP14XGFYP12YGFVP12ZGFUP14[GF
[P15\GGTP17]GGVP19^GGZP19_GG\P19`GGZP19aGG\P18bGHVP18cGHXP18dGHXP18eGH[P15fGHTP15gGHVP16hGHWP16i
GHTP16jGHVP15kGHTP15lGHWP19W3H[P19W3H]P15mGHVP14nGITP19oGIXP19PHIZP15QHIUP18RHIVP18SHIXP19]GIXP1
7THJXP14UHJTP17VHJXP16WHJVP18XHJVP15YHJYP15ZHJTP130JRP16[HJUP16[HJWP19\HJ[P15]HJWP15^HJVP1F_HJTP
17`HJXP15aHJYP14]?JVP15bHJXP19cHJZP16dHJVP16eHJXP18fHJZP17gHJYP18hHJWP18hHJYP16iHJZP15jHJYP17kHJ
TP17lHJVP16mHJXP15nHJYP15oHJXP15PIJYP15QIJXP16RIJTP18SIJVP18SIJXP17TIJTP1A0JRP14UIJUP14VIJUP14WI
JUP14XIJTP147JUP16YIJTP1;ZIJXP14]?JVP15[IJTP15\IJVP17m<JZP17]IJWP1E0JRP16^IJUP16_IJVP17`IJXP17`I
JZP15aIJXP18f3J[P16bIJ[P16cIJXP16dIJ[P14eIJVP17fIJYP17fIJ[P17f1JWP17gIJXP17hIJVP17iIJXP18jIKVP15
kIKVP1:lIKXP1G]?KUP1?]?KUP14mIKTP1<nIKTP180KRP16oIKYP16PJKXP1?]?KVP15QJKWP16RJKVP15SJKYP16TJKWP1
6UJKYP16VJKXP15WJKXP15XJKVP18YJKYP15ZJKXP15[JKWP16\JKVP15]JKWP17^JKVP17^JKXP15_JKYP19`JK\P18aJKX
P16bJKZP15cJKWP15dJKYP15eJKWP17fJKVP19gJLVP17hJLVP16iJLTP16iJLVP17jJLVP17jJLXP17kJLZP15lJLVP16mJ
LVP16nJLWP17oJLYP18PKLZP17QKLVP16RKLWP16SKLVP18f1LWP17TKLXP17UKLYP15VKLYP15WKLYP16XKL[P16YKL\P14
ZKLVP16[KLWP16\KLWP16\KLYP14Z1LSP15]KLTP15^KLVP16_KLYP16_KL[P17`KLVP17`KLXP15aKLVP15bKLYP18cKLYP
17dKMWP18eKMWP18fKMYP1<]?MVP1:gKM\P16hKMZP18iKM]P17jKMYP17kKMYP18lKM\P18lKM^P15mKMXP16nKMYP16nKM
[P16oKM\P15PLMXP14QLMUP15RLMWP16SLMWP16TLMYP17ULM^P15VLNUP14WLNUP120NRP14XLNUP12]?NUP13YLNWP12]?
NUP13ZLNYP13[LNYP12a:NVP12\LNTP14]LNWP16^LNVP13_LOWP12`LOUP13aLOTP13bLOTP120ORP13d:OUP12cLOTP12d
LOTP13eLOWP13fLOTP14gLOVP13hLOWP13iLOXP12jLOTP12kLOUP13lLOTP12mLOTP110ORP14nLO\P12oLOTP15PMP1TP1
5QMP1VP13RMP1XP13SMP1XP13TMP1YP13UMP1YP14VMP1VP13WMP1YP15XMP1VP19YMP1VP14ZMP1VP13[MP1VP16\MP1VP1
4]MP1VP13^MP1WP13_MP1WP14`MP1TP15aMP1UP13bMP1WP12cMP1TP18l=P1YP19dMP1YP17eMP1\P16fMP1VP15gMP1TP1
4hMP1TP15iMP1XP17jMP1YP16kMP1YP14lMP1WP13mMP1WP13iMP1VP12j7P1VP16f1P1ZP14nMP1TP16oMP1XP13PNP1YP1
6QNP1TP16QNP1VP15RNP1XP16SNP1TP15TNP1TP16UNP1VP16VNP1ZP14WNP1YP14XNP1YP16YNP1VP15ZNP1VP12[NP1UP1
3\NP1WP14]NP1ZP15^NP1VP15^NP1VP13_NP1WP15`NP1VP15aNP1ZP13bNP1XP14cNP1VP12dNP1TP13eNP1VP15fNP1TP1
5gNP1WP15hNP1VP15iNP1]P15jNP1[P13kNP1WP13lNP1WP13mNP1YP13nNP1XP13nNP1XP13oNP1WP13POP1WP14QOP1\P1
3ROP1YP13SOP1VP14TOP1WP13UOP1WP17VOP1VP16WOP1VP12XOP1VP13YOP1WP14ZOP1WP12[OP1TP12\OP1UP14]OP1VP1
3^OP1WP13_OP1VP12`OP1TP13aOP1UP12bOP1TP12cOP1TP13dOP1WP12eOP1TP13T5P1UP13fOP1VP12gOP1TP15hOP1UP1
6iOP1UP15jOP1UP14kOP1UP110P1RP13lOP1WP16mOP1WP14nOP1XP13oOP1YP14PP1P1WP13QP1P1TP15RP1P1XP13bNP1X
P14TMP1ZP14SP1P1TP15TP1P1VP14UP1P1VP12VP1P1UP14WP1P1TP16XP1P1TP16XP1P1VP14YP1P1ZP13ZP1P1VP12Z1P1
SP12d:P1VP13[P1P1XP14\P1P1TP15]P1P1UP1:^P1Q1`P16_P1Q1XP16`P1Q1WP16`P1Q1YP15aP1Q1UP15bP1Q1WP17cP1
Q1XP19dP1Q1VP17eP1Q1XP17f1Q1YP15fP1Q1TP15gP1Q1VP16hP1Q1UP15iP1Q1UP16jP1Q1YP1=kP1Q1YP15lP1Q1VP15m
P1Q1TP15nP1Q1VP17oP1Q1UP14PQ1Q1TP16W3Q1ZP130Q1RP16QQ1Q1TP16RQ1Q1VP16SQ1Q1WP18TQ1Q1YP19UQ1Q1YP1<V
Q1Q1WP17WQ1Q1YP15R<Q1UP15XQ1Q1WP1:YQ1Q1VP1CZQ1Q1YP18[Q1Q1XP16\Q1Q1VP16]Q1Q1UP15^Q1Q1UP15_Q1Q1WP1
7`Q1Q1YP16aQ1Q1UP16bQ1Q1WP130Q1RP15cQ1Q1VP15dQ1Q1VP13eQ1Q1VP16fQ1Q1WP16fQ1Q1YP18f1Q1]P15gQ1Q1WP1
6hQ1Q1UP15iQ1Q1VP1=jQ1Q1ZP1;kQ1Q1VP18lQ1Q1WP17mQ1Q1UP1BnQ1Q1WP1AoQ1Q1UP18PR1Q1WP15QR1Q1VP15RR1Q1
UP16SR1Q1XP16TR1Q1WP15UR1Q1VP15VR1Q1UP15WR1Q1VP15XR1Q1VP16YR1Q1UP16YR1Q1WP17ZR1Q1VP16[R1Q1WP16\R
1Q1XP1D]R1Q1WP1C^R1Q1UP17_R1Q1XP15`R1Q1TP15aR1Q1TP15bR1Q1VP16cR1Q1XP15dR1Q1VP12eR1Q1UP15fR1Q1VP1
4gR1Q1UP15hR1Q1UP15iR1Q1WP17jR1Q1WP16kR1Q1VP16kR1Q1XP16lR1Q1UP16mR1Q1WP17nR1Q1[P15oR1Q1VP13PS1Q1
XP19QS1Q1VP17RS1Q1YP17RS1Q1XP14SS1Q1TP15TS1Q1XP14US1Q1TP15VS1Q1WP15WS1Q1YP18XS1Q1VP18YS1Q1XP15ZS
1Q1TP17[S1Q1XP16\S1Q1YP130Q1RP14]S1Q1WP14^S1Q1TP15_S1Q1UP15`S1Q1WP15aS1Q1XP15bS1Q1TP15cS1Q1VP15d
S1Q1WP16f3Q1\P15eS1Q1TP15fS1Q1WP13gS1Q1UP13hS1Q1XP1:iS1Q1ZP19jS1Q1WP16kS1Q1WP16lS1Q1ZP15mS1Q1XP1
7nS1Q1VP14oS1Q1TP15PT1Q1UP16W3Q1ZP15QT1Q1VP16RT1Q1VP16ST1Q1YP15TT1Q1TP15UT1Q1VP15VT1Q1VP16WT1Q1V
P110R1RP13XT1R1YP12YT1R1VP15ZT1R1TP18[T1S1UP15\T1T1VP14]T1T1VP12^T1T1UP13_T1T1WP13`T1T1XP17aT1T1
YP110U1RP17bT1U1WP17cT1U1WP17dT1U1WP17eT1U1WP17fT1U1WP17gT1U1WP12hT1U1TP15iT1U1WP12jT1U1UP14S1U1
SP17kT1V1VP19lT1V1WP1<mT1V1WP15lT1V1UP14jT1V1TP13nT1W1TP12oT1W1TP13PU1W1YP15QU1W1WP15RU1X1TP16SU
1X1VP17TU1X1[P16UU1X1WP17VU1X1YP17VU1X1[P16WU1X1WP16XU1X1YP12YU1X1TP13ZU1X1VP16[U1X1WP16\U1X1WP1
3]U1Y1TP12^U1Z1TP12_U1Z1UP12`U1Z1UP19aU1[1WP1<bU1[1VP14cU1[1VP18dU1[1XP15eU1[1YP18fU1[1[P12gU1[1
TP13hU1[1XP110[1RP14iU1[1YP110[1SP13jU1[1VP12kU1[1TP19lU1\1TP15mU1]1TP12nU1]1TP13oU1]1XP14PV1]1V
P13QV1]1VP14RV1]1YP12SV1]1UP14TV1]1XP12UV1]1TP12VV1]1UP12WV1]1TP15]?^1VP16XV1^1VP17YV1^1XP18ZV1^
1VP16[V1^1VP15\V1^1WP15]V1^1WP17^V1^1XP13_V1^1XP13`V1^1VP12aV1^1TP12Z1^1SP17bV1^1TP14cV1^1WP13dV
1^1WP13eV1^1VP16fV1^1XP19fV1^1XP15gV1^1WP15hV1^1TP14iV1^1YP12jV1^1TP13kV1^1TP13lV1^1WP13mV1^1WP1
7nV1^1[P16oV1^1XP14PW1^1VP13QW1^1VP12j4^1UP12j4^1UP14RW1^1ZP14SW1^1XP13TW1^1VP13UW1^1XP12VW1^1VP
13WW1^1XP13XW1^1XP12YW1^1VP12ZW1^1VP16[W1_1XP16\W1_1ZP15]W1_1UP17^W1_1XP15_W1_1YP15`W1_1YP14aW1_
1VP15bW1_1WP17Q8_1ZP15cW1_1WP15dW1_1WP16eW1_1\P14fW1_1VP16gW1_1WP15hW1_1XP16iW1_1ZP16jW1_1ZP15kW
1_1XP15lW1_1XP15mW1_1YP19nW1_1[P16oW1_1YP15PX1_1WP15QX1_1WP15RX1_1XP16SX1_1XP16TX1_1ZP16UX1_1\P1
5VX1_1UP15WX1_1WP15XX1_1TP15YX1_1VP16ZX1_1UP16ZX1_1WP14[X1_1TP16\X1_1XP15]X1_1VP18^X1`1\P16_X1`1
[P16`X1`1YP16`X1`1[P16aX1`1WP15bX1`1XP16cX1`1[P16d5`1[P16W3`1ZP18dX1`1[P16eX1`1VP16fX1`1XP140`1R
P15gX1`1YP16hX1`1TP16iX1`1VP17jX1`1TP17jX1`1VP17kX1`1\P15lX1`1XP18h5`1ZP16mX1`1VP16nX1`1\P16oX1`
1XP16PY1`1VP15QY1`1UP15RY1`1WP17SY1`1^P16TY1`1YP15UY1a1XP16VY1a1ZP15WY1a1UP15XY1a1WP15YY1a1WP15Z
Y1a1WP15[Y1a1WP17\Y1a1^P14]Y1a1VP18^Y1a1ZP15_Y1a1UP15`Y1a1UP15aY1a1YP17bY1a1[P15cY1a1YP14dY1a1UP
15eY1a1XP14fY1a1VP14fY1a1VP18gY1a1\P17hY1a1[P16iY1a1ZP19jY1a1WP17kY1a1ZP17l=a1YP16jOa1XP15lY1a1U
P17m<a1[P15mY1a1XP15nY1a1VP15oY1a1XP15PZ1a1WP16QZ1a1WP16RZ1a1[P15SZ1a1UP15TZ1a1WP14U1a1VP16UZ1a1
ZP16VZ1a1[P16WZ1a1ZP130a1SP15XZ1a1XP15YZ1a1YP16ZZ1a1VP16[Z1a1VP14]?a1UP16\Z1a1ZP14]Z1a1UP15^Z1a1
TP177a1UP16V>a1\P16_Z1b1YP15`Z1b1VP18aZ1b1XP16bZ1b1YP14cZ1b1VP1CUMb1[P15dZ1b1YP15eZ1b1WP16fZ1b1X
P18^V1b1WP16gZ1b1ZP16hZ1b1UP17iZ1b1YP16jZ1b1WP16kZ1b1XP16lZ1b1[P19mZ1b1YP17mZ1b1[P16nZ1b1YP16oZ1
b1VP15P[1b1WP1:gW1b1\P15Q[1b1YP19X9b1eP15R[1b1XP14S[1b1UP17T[1b1VP15U[1b1VP17V[1b1YP17W[1b1]P15X
[1b1VP15Y[1b1XP16Z[1b1ZP15[[1b1XP16\[1b1[P16][1b1YP16X9b1\P15^[1b1YP14_[1b1UP14`[1b1UP18d5b1aP17
a[1b1TP15b[1b1WP16c[1b1VP17d[1b1ZP16e[1b1XP16e[1b1ZP16e[1b1XP16e[1b1[P16f[1b1TP15g[1b1WP18h[1b1V
P15i[1b1TP18j[1b1YP16X9b1\P16k[1b1[P15l[1b1YP15m[1b1YP16n[1b1[P16h;b1\P17o[1b1_P15P\1b1YP15Q\1b1
YP14j4b1VP15R\1b1YP13S\1c1WP13T\1c1YP14U\1c1\P14V\1c1\P12W\1c1VP13X\1c1YP13Y\1c1XP13Z\1c1YP14[\1
c1[P13\\1c1YP13]\1c1XP13^\1c1YP13_\1c1XP13`\1c1YP13a\1c1XP14b\1c1ZP13c\1c1YP13d\1c1YP13e\1c1XP12
f\1c1UP12g\1c1VP127c1VP12h\1c1VP14i\1c1XP13j\1c1YP13k\1c1YP14l\1c1XP14m\1c1[P13n\1c1XP12o\1c1VP1
3P]1c1YP13Q]1c1WP13R]1c1XP14S]1c1WP13T]1c1VP15U]1c1XP13V]1c1XP14W]1c1WP14W]1c1YP13R;c1XP14X]1c1X
P13Y]1c1XP13Z]1c1UP13[]1c1XP14\]1c1VP12QHc1VP13]]1c1YP13^]1c1YP13_]1c1YP12`]1c1VP13a]1c1YP13b]1c
1WP13k[1c1XP13c]1c1YP12d]1c1VP12e]1c1VP14f]1c1[P13g]1c1YP12h]1c1VP12h]1c1VP12h]1c1VP12i]1c1VP12j
]1c1VP13k]1c1XP13l]1c1YP14m]1c1\P13n]1c1WP12o]1c1VP13P^1c1WP13Q^1c1YP13R^1c1YP13S^1c1VP13T^1c1YP
13U^1c1YP13V^1c1YP13W^1c1YP13X^1c1XP13Y^1c1YP13Z^1c1XP14[^1c1ZP13\^1c1YP14]^1c1\P12^^1c1VP12h]1c
1VP12`6c1VP13]\1c1WP13_^1c1XP13`^1c1VP13a^1c1TP13b^1c1WP13c^1c1XP14d^1c1\P12d:c1VP13e^1c1YP13b7c
1XP12f^1c1VP14g^1c1ZP127c1VP13h^1c1XP12j4c1VP12i^1c1TP12j^1c1VP12k^1c1TP12eQ1c1VP13l^1c1VP12a^1c
1TP13m^1c1WP12]?c1VP13f3c1YP13n^1c1WP12d:c1VP12o^1c1UP13P_1c1YP13Q_1c1XP13R]1c1XP12R_1c1VP12S_1c
1VP12T_1c1VP13U_1c1VP13V_1c1YP15W_1c1VP13X_1c1WP14Y_1c1WP14Z_1c1WP14[_1c1YP13\_1c1XP13]_1c1YP13^
_1c1XP12__1c1UP13`_1c1XP16W3c1`P13a_1c1XP15b_1c1YP13c_1c1XP15W7c1ZP13d_1c1WP14n6c1YP14R=c1ZP13e_
1c1WP12f_1c1TP13g_1c1WP13h_1c1WP14i_1c1[P13j_1c1VP14k_1c1YP13l_1c1WP13m_1c1XP14P\1c1ZP13n_1c1VP1
4k5c1ZP13o_1c1WP14k]1c1ZP15P`1c1[P15Q`1c1ZP14h5c1XP13R`1c1VP15S`1c1[P14T`1c1XP13U`1c1VP15V`1c1YP
12W`1c1TP15X`1c1XP13Y`1c1VP15Z`1c1XP14[`1c1VP14c5c1XP14\`1c1YP15]`1c1[P13^`1c1VP13_`1c1WP12``1c1
UP13a`1c1VP12b`1c1TP14c`1c1ZP13d`1c1WP14e`1c1[P18f`1c1WP14g`1c1ZP13h`1c1XP15i`1c1ZP13j`1c1VP13k`
1c1VP12l`1c1TP14m`1c1ZP13n`1c1VP14o`1c1XP14d5c1ZP14f1c1WP14Pa1c1[P13Qa1c1WP14Ra1c1ZP14Sa1c1YP14T
a1c1YP14Ua1c1VP15Va1c1ZP13Wa1c1WP13Xa1c1WP13Ya1c1XP13Za1c1WP13S5c1XP13[a1c1WP13\a1c1VP13]a1c1VP1
3^a1c1WP13_a1c1XP13o[1c1XP14`a1c1YP13aa1c1WP13ba1c1WP13ca1c1XP12da1c1TP13ea1c1XP13fa1c1VP13ga1c1
XP12ha1c1TP13ea1c1XP13ia1c1XP13ja1c1WP13ka1c1YP13la1c1XP13ma1c1XP15W3c1]P13na1c1VP13oa1c1VP15Pb1
c1WP14Qb1c1XP14Rb1c1TP14Rb1c1VP12Sb1c1TP13mCc1WP12Tb1c1TP13b?c1XP13Ub1c1VP13Vb1c1VP13Wb1c1YP13Xb
1c1XP13Yb1c1WP14Zb1c1ZP14[b1c1\P13\b1c1XP13d\1c1YP13]b1c1XP13^b1c1YP13_b1c1XP14`b1c1ZP15ab1c1[P1
5ab1c1]P12bb1c1UP13cb1c1UP13db1c1WP13eb1c1XP13fb1c1WP13gb1c1XP15hb1c1\P13ib1c1WP13jb1c1YP14f3c1[
P14kb1c1YP13lb1c1XP13mb1c1WP13nb1c1WP13ob1c1YP13Pc1c1WP13Qc1c1WP13Rc1c1YP14Sc1c1XP13Tc1c1XP13Uc1
c1WP13Vc1c1YP13Wc1c1YP14Xc1c1\P13Yc1c1YP13Zc1c1YP14[c1c1\P13\c1c1YP13]c1c1XP12^c1c1VP12^c1c1VP13
_c1c1YP13`c1c1WP13ac1c1XP13bc1c1XP13cc1c1YP13dc1c1YP13ec1c1YP13d5c1YP12lJc1VP12fc1c1VP13SEc1YP13
gc1c1YP13hc1c1YP13ic1c1YP12jc1c1UP12kc1c1VP12lc1c1VP12mc1c1UP12nc1c1UP12oc1c1UP12j4c1VP12j4c1VP1
2j4c1VP12Pd1c1VP12Pd1c1VP14Qd1c1VP13Rd1c1XP14Sd1c1ZP12Td1c1VP13Ud1c1XP12Vd1c1UP13Wd1c1XP13Xd1c1W
P13Yd1c1YP13Zd1c1YP13[d1c1XP13\d1c1YP13]d1c1WP12^d1c1VP13_d1c1UP13`d1c1XP14ad1c1ZP13bd1c1YP12cd1
c1UP14dd1c1\P14ed1c1ZP13fd1c1XP13gd1c1YP13hd1c1YP13id1c1YP12jd1c1UP12kd1c1VP13ld1c1YP13md1c1XP13
nd1c1XP12o]1c1VP13la1c1YP13od1c1YP12Pe1c1VP12Qe1c1TP13Re1c1YP14Se1c1ZP14Te1c1[P13Ue1c1YP13Ve1c1X
P13We1c1YP12Xe1c1VP12Ye1c1VP13Ze1c1YP12[e1c1UP13\e1c1XP12REc1VP13]e1c1YP12h]1c1VP12kFc1VP13h;c1Y
P13cX1c1YP13^e1c1YP13^e1c1YP14_e1c1YP13`e1c1YP13f3c1YP12h]1c1VP110c1SP12ae1c1VP14be1c1VP13ce1c1Y
P13de1c1WP13ee1c1XP13fe1c1YP14ge1c1ZP13he1c1XP12`Lc1VP13ie1c1XP12j7c1VP110c1SP13\Y1c1XP12je1c1VP
12je1c1VP13ke1c1WP12je1c1VP12le1c1UP12j4c1VP14me1c1TP13ne1c1UP13oe1c1XP14Pf1c1YP13Qf1c1WP12fc1d1
VP12U1d1VP13Rf1d1YP12Sf1d1VP13Tf1d1YP13Uf1d1YP12Vf1d1UP13Wf1d1YP13Xf1d1YP13Yf1d1YP13Zf1d1YP13[f1
d1YP12\f1d1VP13]f1d1YP13^f1d1XP13_f1d1YP13`f1d1YP12af1d1VP12bf1d1VP14cf1d1\P13df1d1YP14d5d1[P13e
f1d1YP13ff1d1YP13gf1d1YP13hf1d1YP14P\1d1\P12if1d1VP13jf1d1YP13kf1d1YP12lf1d1UP12mf1d1VP13nf1d1XP
12of1d1VP13Pg1d1YP13VCd1YP13Qg1d1YP14Rg1d1[P12Sg1d1VP12Tg1d1UP13Ug1d1WP13Vg1d1YP13Wg1d1WP14k5d1Z
P13Xg1d1XP13Yg1d1XP14Zg1d1WP12[g1d1UP12U6d1UP13\g1d1YP12]g1d1UP13^g1d1XP13_g1d1XP13`g1d1XP13ag1d
1YP13bg1d1XP12aP1d1VP13cg1d1VP12dg1d1UP12eg1d1UP12fg1d1UP12gg1d1UP13hg1d1TP13ig1d1VP16jg1d1UP16k
g1d1WP13lg1d1VP13mg1d1YP14ng1d1UP14ng1d1WP13og1d1UP13Ph1d1XP15Qh1d1WP13Rh1d1XP13Sh1d1XP14Th1d1[P
14Uh1d1\P13Vh1d1YP14X9d1[P13Wh1d1YP13Xh1d1YP13Yh1d1YP15Zh1d1^P12[h1d1VP14\h1d1XP13]h1d1XP13^h1d1
YP13_h1d1WP12`h1d1TP127d1VP14h;d1[P12ah1d1VP13bh1d1YP12ch1d1TP12dh1d1UP13eh1d1XP12kLd1VP13fh1d1X
P13gh1d1YP12R<d1UP12hh1d1VP13ih1d1XP12jh1d1VP13kh1d1YP14lh1d1[P13mh1d1XP13nh1d1YP13oh1d1YP12Pi1d
1VP12Qi1d1UP12Ri1d1TP13Si1d1WP13cX1d1YP13d5d1YP13Ti1d1YP13Ui1d1YP13Vi1d1YP13Wi1d1YP13Xi1d1YP13Yi
1d1YP13Zi1d1XP12[i1d1UP12\i1d1UP13]i1d1YP12R<d1VP12R<d1VP16^i1d1ZP14_i1d1YP14`i1d1ZP13ai1d1VP14b
i1d1ZP14ci1d1YP13g6d1WP14di1d1XP13ei1d1WP13fi1d1VP14gi1d1VP12hi1d1TP14ii1d1VP14X9d1ZP14d[1d1[P14
ji1d1YP14ki1d1YP13li1d1WP14P\1d1ZP15mi1d1ZP13ni1d1WP12oi1d1TP14Pj1d1[P14Qj1d1ZP13Rj1d1WP14P;d1ZP
14Sj1d1ZP13Tj1d1XP13Uj1d1UP13Vj1d1XP14Wj1d1YP13Xj1d1VP13Yj1d1VP12Zj1d1UP13[j1d1VP13\j1d1XP14]j1d
1YP13[8d1XP14W3d1ZP12^j1d1TP13_j1d1WP14`j1d1YP13aj1d1WP13bj1d1XP13cj1d1XP14n6d1YP15dj1d1[P13ej1d
1WP13fj1d1XP14g5d1XP15gj1d1[P14hj1d1YP13ij1d1WP12^<d1UP13UMd1XP13jj1d1VP14kj1d1XP15W7d1[P13lj1d1
TP14mj1d1YP14nj1d1YP13oj1d1YP13Pk1d1XP14Qk1d1YP12Rk1d1UP12Sk1d1UP15Tk1d1VP13Uk1d1WP14Vk1d1[P13Wk
1d1XP14Xk1d1ZP15Yk1d1\P14Zk1d1XP12[k1d1UP13\k1d1VP14]k1d1WP14f1d1XP15Q`1d1[P14Q`1d1XP14e6d1WP13^
k1d1VP14_k1d1ZP13`k1d1WP13ak1d1WP13bk1d1WP14ck1d1VP12dk1d1UP13ek1d1VP14fk1d1ZP13gk1d1XP14hk1d1YP
13ik1d1VP13jk1d1WP14kk1d1YP14lk1d1ZP13mk1d1WP14nk1d1WP14nk1d1YP13ok1d1XP13Pl1d1XP13Ql1d1WP13Rl1d
1XP13Sl1d1XP13Tl1d1XP12S9d1UP12Ul1d1UP13Vl1d1TP13Wl1d1TP14Xl1d1VP13Yl1d1VP15Zl1d1YP15W7d1[P12b8d
1UP15[l1d1VP14RW1d1[P14\l1d1VP13]l1d1WP14^l1d1VP15[Hd1YP14_l1d1VP13`l1d1XP14al1d1YP14bl1d1VP14bK
d1ZP13cl1d1WP16dl1d1\P13el1d1XP13fl1d1XP14gl1d1[P13hl1d1XP14il1d1VP16jl1d1TP14kl1d1ZP14\?d1ZP14l
l1d1VP15ml1d1YP14nl1d1ZP13ol1d1VP14Pm1d1VP15Qm1d1YP14Rm1d1VP13Sm1d1XP13Tm1d1XP13Um1d1XP14d5d1[P1
4Vm1d1ZP12j7d1UP13Wm1d1VP14Xm1d1VP14Ym1d1VP15Zm1d1VP15[m1d1ZP14\m1d1ZP13]m1d1WP17^m1d1TP13_m1d1Y
P13`m1d1YP13am1d1YP13bm1d1YP13cm1d1YP14dm1d1[P13em1d1XP13fm1d1YP13gm1d1YP13hm1d1WP14im1d1[P13jm1
d1YP13km1d1XP13lm1d1YP13mm1d1YP13nm1d1YP13om1d1YP13Pn1d1YP13Qn1d1WP13Rn1d1WP13Sn1d1WP13Tn1d1WP13
Un1d1WP13Vn1d1WP13Wn1d1YP13Xn1d1YP13Yn1d1YP13Zn1d1YP13[n1d1YP13\n1d1XP13]n1d1XP13^n1d1YP13_n1d1W
P13`n1d1VP14an1d1XP14d[1d1[P14bn1d1[P13cn1d1WP12dn1d1UP13en1d1YP13fn1d1YP13gn1d1XP14hn1d1[P13in1
d1XP14jn1d1ZP14kn1d1YP13ln1d1XP13Xa1d1XP14cX1d1[P12mn1d1UP14nn1d1ZP13on1d1XP14Po1d1WP15Q`1d1[P13
Qo1d1WP15Ro1d1ZP13So1d1XP13To1d1WP14Uo1d1VP13Vo1d1WP13Wo1d1WP13Xo1d1WP13nHd1YP13Yo1d1YP13d5d1YP1
5Zo1d1_P13[o1d1XP13Rh1d1YP13\o1d1YP13]o1d1XP13^o1d1YP13d5d1YP14_o1d1ZP13`o1d1YP13QId1XP13ao1d1XP
13bo1d1YP13co1d1XP14do1d1XP14eo1d1ZP14fo1d1ZP14X9d1\P12go1d1UP13ho1d1YP13io1d1YP13jo1d1YP12ko1d1
VP14jHd1\P13lo1d1XP13mo1d1WP13no1d1TP13oo1d1YP13PP2d1WP13d5d1YP13R3d1YP13QP2d1XP12\7d1VP13d5d1YP
13RP2d1YP12SP2d1UP14TP2d1VP12UP2d1VP14VP2d1WP13WP2d1VP13XP2d1WP14f3d1\P14hKd1\P12YP2d1VP12ZP2d1T
P13[P2d1YP13\P2d1XP13]P2d1WP13^P2d1WP13_P2d1YP12`P2d1UP12aP2d1VP13bP2d1YP13VCd1YP13cP2d1YP13dP2d
1XP16eP2d1YP15fP2d1YP13gP2d1YP13Um1d1YP13hP2d1XP13iP2d1WP13jP2d1XP15kP2d1YP14jHd1[P14lP2d1ZP14mP
2d1XP13nP2d1YP14oP2d1XP13jHd1YP12PQ2d1VP13QQ2d1WP12[7d1VP12RQ2d1VP12kd1d1VP12SQ2d1VP12TQ2d1UP12d
:d1UP13UQ2d1WP14VQ2d1VP13WQ2d1WP12XQ2d1TP13YQ2d1WP14ZQ2d1\P13[Q2d1TP12\Q2d1UP12]Q2d1TP14^Q2d1VP1
2_Q2d1UP13`Q2d1YP14aQ2d1[P13d5d1YP14bQ2d1VP12cQ2d1TP14dQ2d1WP13eQ2d1VP14fQ2d1VP13gQ2d1YP12hQ2d1V
P12iQ2d1VP13jQ2d1YP12kQ2d1VP12lQ2d1TP14mQ2d1TP13d5d1YP12nQ2d1UP13oQ2d1YP15PR2d1YP12`6d1VP12QR2d1
UP14c5d1XP12RR2d1TP13SR2d1YP12TR2d1UP13UR2d1YP13VR2d1UP12WR2d1VP12XR2d1TP14f3d1\P13YR2d1WP13ZR2d
1YP14[R2d1ZP13\R2d1YP13]R2d1YP13^R2d1YP13f3d1YP12_R2d1UP13`R2d1YP12aR2d1VP13bR2d1XP13cR2d1YP12dR
2d1VP12eR2d1UP12fR2d1UP12iQ2d1VP13_X1d1YP12gR2d1UP12hR2d1TP12eQ1d1UP12iR2d1UP12jR2d1VP14kR2d1VP1
3f3d1YP12`7d1VP13lR2d1YP13mR2d1XP13nR2d1YP14oR2d1WP13PS2d1WP13QS2d1XP12SQ2d1VP13RS2d1YP13SS2d1XP
14TS2d1VP15US2d1WP13VS2d1UP12WS2d1TP13XS2d1YP12YS2d1UP13ZS2d1YP13[S2d1YP14\S2d1XP12]S2d1VP13^S2d
1YP12_S2d1VP13`S2d1YP12aS2d1UP13nX1d1YP13bS2d1XP13cS2d1YP13dS2d1YP12eS2d1UP12b8d1VP12fS2d1UP12gS
2d1UP12hS2d1VP14iS2d1VP12jS2d1VP13kS2d1XP13d5d1YP13lS2d1TP12a:d1VP13mS2d1YP12nS2d1VP12oS2d1TP13P
T2d1YP13QT2d1YP13RT2d1YP14d5d1[P13ST2d1XP14TT2d1VP13UT2d1YP12h]1d1VP12VT2d1VP12WT2d1UP14XT2d1VP1
2eR1d1VP13YT2d1YP12ZT2d1VP12[T2d1VP12\T2d1VP12]T2d1UP12^T2d1VP12a:d1VP14_T2d1VP12`Ld1VP14`T2d1VP
14aT2d1WP12a:d1UP12bT2d1UP15cT2d1YP13dT2d1WP14eT2d1WP12WY1d1VP14fT2d1VP12gT2d1VP12hT2d1VP13iT2d1
VP12gg1d1UP12jT2d1VP12kT2d1TP12lT2d1VP13mT2d1YP12nT2d1TP127d1VP13f6d1YP13oT2d1YP13PU2d1XP12QU2d1
UP14RU2d1UP12SU2d1VP127d1VP12TU2d1VP13UU2d1VP13VU2d1XP12eQ1d1VP13WU2d1YP12XU2d1VP12YU2d1UP13ZU2d
1YP12[U2d1UP12\U2d1UP12]U2d1UP12^U2d1VP12_U2d1VP12`U2d1UP12aU2d1UP12bU2d1VP13cU2d1WP13dU2d1WP13e
U2d1WP13fU2d1WP13gU2d1YP13hU2d1YP13iU2d1XP13jU2d1YP13kU2d1YP19lU2d1[P13mU2d1XP13nU2d1XP15oU2d1WP
12PV2d1UP12QV2d1UP14RV2d1VP12SV2d1TP127d1VP12TV2d1VP12UV2d1VP12VV2d1VP14WV2d1WP12P@d1VP12XV2d1VP
12Z1d1TP12]?d1UP13YV2d1YP16ZV2e1TP16ZV2e1VP1;[V2e1VP1;[V2e1XP19`?e1YP19`?e1[P16Z1e1SP16\V2e1UP15
]V2e1TP14^V2e1TP14_V2e1UP15`V2e1WP17aV2f1XP17bV2f1YP15cV2f1XP16k5f1ZP17dV2f1YP14eV2f1TP14fV2f1TP
15gV2f1XP19hV2f1ZP19hV2f1\P18iV2f1VP14jV2f1TP15kV2f1VP15lV2f1WP14mV2f1TP19nV2f1XP15oV2f1UP16PW2f
1VP14QW2f1UP130f1RP16RW2g1TP16SW2g1YP17TW2g1VP17UW2g1XP19jEg1VP19VW2g1XP1?WW2g1YP16XW2g1VP17YW2g
1TP16RW2g1TP17ZW2g1VP17[W2g1YP17\W2g1VP18]W2g1VP1E^W2g1UP16_W2h1\P17`W2h1ZP1>aW2h1VP1=bW2h1TP17c
W2h1XP17cW2h1ZP16dW2h1XP15eW2h1VP16fW2h1TP16fW2h1VP19gW2h1XP19gW2h1ZP17hW2h1XP17hW2h1[P16iW2h1VP
16jW2h1YP15kW2h1VP16lW2h1YP17mW2h1VP16nW2h1VP18oW2h1[P16PX2h1YP16QX2h1UP140h1RP1>RX2h1TP18SX2h1[
P16TX2h1VP110h1RP13UX2h1YP12VX2h1UP1<WX2h1TP13XX2h1UP12YX2h1UP17ZX2h1YP14l=h1WP19[X2h1ZP15\X2h1V
P12]X2h1TP13^X2h1TP12_X2h1TP16`X2h1VP12aX2h1TP140h1RP12bX2h1UP12cX2h1TP14dX2h1TP12eX2h1TP13fX2h1
WP12gX2h1VP12hX2h1TP12iX2h1UP13jX2h1WP12kX2h1UP14d5h1\P12j4h1VP13lX2h1YP12mX2h1UP12nX2h1TP12oX2h
1UP13PY2h1UP16QY2h1VP13RY2h1VP13SY2h1VP13TY2h1WP12UY2h1TP12VY2h1TP110h1RP12WY2h1UP12XY2h1UP12YY2
h1UP13ZY2h1XP13[Y2h1WP13\Y2h1XP12]Y2h1TP14^Y2h1YP13_Y2h1WP13`Y2h1WP12aY2h1VP12bY2h1TP12cY2h1VP12
dY2h1UP16eY2i1VP15fY2i1TP1<gY2j1XP1<gY2j1ZP19gY2j1XP19gY2j1ZP1:hY2j1XP1:hY2j1ZP16iY2j1XP16iY2j1Z
P15jY2j1WP14kY2j1VP17bV2j1[P16lY2j1YP14mY2j1UP15nY2j1UP15oY2j1WP15PZ2j1YP17QZ2j1[P15RZ2j1WP16SZ2
j1[P16TZ2j1ZP15UZ2j1WP16d5j1[P16VZ2j1XP16VZ2j1ZP14WZ2j1VP16XZ2j1[P19YZ2j1WP19YZ2j1YP19ZZ2j1ZP19[
Z2j1]P18\Z2j1]P17]Z2j1XP15^Z2j1XP16_Z2k1[P14`Z2k1UP16aZ2k1XP16aZ2k1ZP16VY1k1[P16bZ2k1[P15cZ2k1YP
15dZ2k1VP15eZ2k1XP14fZ2k1VP15gZ2k1XP18l=k1\P15hZ2k1YP16iZ2k1YP16iZ2k1[P16jZ2k1WP15kZ2k1XP19ZZ2k1
XP19ZZ2k1ZP17lZ2k1XP16mZ2k1VP18nZ2k1]P16oZ2k1TP16oZ2k1VP15P[2k1XP15Q[2k1YP17R[2k1YP15S[2k1XP16T[
2k1XP16T[2k1ZP18h<k1\P16U[2k1YP15V[2k1UP15W[2k1WP16X[2k1UP16Y[2k1WP17Z[2k1YP16[[2k1VP18\[2k1WP14
][2k1UP16^[2k1TP16^[2k1VP15aP2k1UP15_[2k1WP1A`[2k1YP15a[2k1WP18b[2k1^P18c[2k1`P16d[2k1WP15e[2k1W
P16f[2k1VP16g[2k1YP18h[2k1ZP15i[2k1XP16j[2k1[P15k[2k1VP15l[2k1UP15m[2k1TP15n[2k1WP19o[2k1`P15P\2
k1WP18Q\2l1ZP1;R\2l1^P18S\2l1XP15T\2l1VP16U\2l1VP1:V\2l1WP17l=l1YP19W\2l1[P19X\2l1_P15Y\2l1YP19Z
\2l1\P16[\2l1ZP15\\2l1TP15]\2l1VP14^\2l1UP14_\2l1UP15`\2l1XP16a\2l1XP16a\2l1ZP15QT2m1WP16b\2m1WP
16c\2m1WP15d\2m1WP15e\2m1UP17f\2m1VP16g\2m1TP15h\2m1TP15i\2m1VP14j\2m1TP15k\2m1YP19l\2m1ZP19l\2m
1\P16m\2m1UP18V8m1YP17n\2m1VP1;o\2m1TP18P]2m1TP18Q]2m1VP14R]2m1XP14S]2m1ZP15T]2m1^P12U]2m1UP12V]
2m1UP12W]2m1TP15X]2m1TP15Y]2m1VP16V\2m1UP16V\2m1XP13Z]2m1TP15[]2m1TP12\]2m1UP12Zj1m1VP13]]2m1YP1
3V\2m1UP15^]2m1^P14_]2m1WP12`]2m1UP120m1RP12_<m1UP110m1RP17a]2m1VP17a]2m1XP18b]2m1TP18c]2m1VP15d
]2m1VP16e]2m1VP13f]2m1UP1Bg]2m1TP16h]2m1VP15f2m1SP13i]2m1YP110m1RP13j]2m1YP12]?m1UP14cX1m1[P15k]
2m1WP12f5m1UP110m1RP12l]2m1VP13m]2m1XP12]?m1UP13n]2m1YP13o]2m1WP12P^2m1UP110m1RP1jg@QD_k2PDho4PD
bT3PD_HPDbj:PDV8PD]k;PDXW=QDld3PD_Y=PDTf<PDlo4PDSW=PDlU3PDT^<PDh4PDob;PD[P=QDmd3PDU6PDaZ5PDZS6PD
aZ5PDna1QDnd3QDVBQDod3QDnGQDPe3PDik4PD_Q7PDmb1PD]Q7QDQe3PD]R6QDRe3QDSe3QDTe3PDdR6QDUe3QDVe3PDio4
PDRf=PDjX1QDWe3PDQb;QDXe3QDYe3PDbb5PDcR6PDTb<PDWW5PDbR6PDn7PDZl4PDjQ5QDZe3PD]Q7PDQFPDi6QD[e3QD\e
3QD]e3PD]Q7PDfc6PDlR<PDREPDio4PDmb1PDX:PDio4QD^e3PD\R6QD_e3QD`e3PDhk=QDnR1QDae3PDlR<QDnR1PDmMPDQ
W=QDbe3PDhd4QDce3PDW5PD^R6PDcU7PD]Q7PDfS1PD]R6PD]Q7QDde3PDdR6PD]Q7QDee3QDfe3QDge3QDSR1QDhe3PDR\:
PDkR6QDie3QDje3QDke3QDle3PD_Q7QDme3QDne3QDoe3QD]W3QD^W3PDoFPDbR6PDS`;PDP1QDPf3QDQf3QDRf3PDio4QDS
f3QDTf3QDUf3QDVf3QDWf3QDXf3QDYf3QDZf3QD[f3QD\f3QD]f3QD^f3TD1QDiHQD_f3QDVJQD`f3QDaf3VD0QDaf3PD1QD
bf3PD`c5QDcf3`E>`En9QDdf3PD]Q7QDef3QDff3QDgf3TD1QDhf3QDif3QDjf3Q@kf3QDlf3QDmf3QDnf3QDof3PDjo4PD]
R6QDPg3PDcU7PDik4PD_Q7QDQg3QDRg3QDSg3QDj\2QDTg3PDTe;PDWY4QDUg3QDVg3PDee1PDZQ1QDWg3PDiT7PDY[5QDXg
3PDiT7QDYg3QDZg3PD^R6PD_Q7PDZ[=PD]R6QD[g3PDgf5PD]Q7PDVX7PDZZ;PDci1PD]R6PD_Q7PDj\=PDfU4PDko4PD_Q7
PD_EPD]R6PDU^:PDnn2QD\g3S@0PDmMPDQW=QD]g3QD^g3QD_g3TD3QD`g3QDag3PD]R6PD\R6PD_Q7QDbg3PD]R6QDT;QDc
g3QDdg3QDeg3QDfg3QDgg3QDhg3QDig3PD_Q7PDdo<QDjg3TD1QDkg3QDlg3PDlR5QDmg3PD_Q7QDng3QDlb2TD1QDog3QDP
h3QDQh3QDPQ1QDjHTD3PD`R6QDRh3QD]FPD_Q7QDSh3PDUm5QDTh3QDUh3QDVh3QDmk2PDio4PD[V=PDZFPDUX<QDWh3PDVV
3PDle7PDnS<PD`R6PDcP5QDXh3QDYh3PDgo4QDZh3PDgo4QD[h3PDko4QD\h3PDjMQD]h3QD^h3QD_h3P@bj4QD`h3TD1QDb
\2QDah3QDbh3QDch3QDdh3QDeh3PDnm=PD]R6PDmMQDfh3QDgh3QDhh3PDT]=PDQS5QDih3TD3PDnn2PDkR6QDfZ2QDjh3SD
0PD\R6PD]Q7PDTm;PDko4QDfGQDkh3PDjo4PD]R6QDbHQDlh3PDjo4PD]R6PD`T7QDmh3QDnh3TD1QDoh3QDPi3TD1PDfo4Q
DQi3QDRi3QDhAQDSi3QDTi3PD[P1QDUi3PDHPD]e:PDjQ5QDVi3PDPQ1PDQEPDVh7PD]R6PD_Q7PDVn4QDWi3QDXi3PD]n=P
Dik4aEd5`EeU7`E^k4WD0QDYi3PDPHXD0VD0`DaR6aEd5`EeU7`E^k4WD0QDYi3PDPHXD0QDZi3`DaR6WD0QD[i3PD_R6PD_
Q7QD\i3XD0WD0PDio4QD]i3TD1PDTS=XD0WD0PDgGQD^i3PDio4PD^U7QD_i3XD0WD0PDm9PDaQ7XD0VD0WD0PDm9PDaQ7XD
0QDV>WD0PD\R6PD]Q7PDgc6XD0QD`i3WD0PDgc6QD`i3XD0VD0WD0PDgc6QD`i3XD0QDai3WD0QDbi3PDio4QDn5PD`Q;XD0
WD0QDci3PDik4XD0QDdi3WD0QDei3XD0VD0QDdi3WD0QDei3XD0QDfi3WD0QDgi3QDhi3XD0WD0QDii3PDdY=XD0WD0QDji3
PD_Q7PDSHXD0WD0QDki3PD_Q7QDli3XD0QDmi3TD4WD0Q@ni3QDoi3QDjb3XD0WD0QDni3QDPj3P@eT7QDQj3QDjb3XD0WD0
QDPj3P@eT7QDQj3QDjb3XD0WD0QDRj3PDho4XD0`DdR6`D_Q7`DbT7`DnG`Dgo4`DkT7VD0WD0QDRj3PDho4XD0`DdR6`D_Q
7`DbT7`DnG`Dgo4`DkT7QDSj3WD0QDmc3PDho4XD0QDTj3WD0QDUj3TD2QDVj3XD0VD0QDTj3WD0QDUj3TD2QDVj3XD0QDWj
3WD0QDi?QDXj3P@PP5PDko4XD0WD0QDS`1QDYj3QDZj3XD0WD0QD[j3Q@oa1QD\j3PD_R6XD0QD]j3WD0QD^j3QD_j3PDko4
PD^]=XD0WD0PDko4PD^]=QD`j3XD0WD0PD]P1PDko4XD0QDaj3WD0PDii5PDko4QDn5XD0WD0QDbj3TD2QDcj3XD0WD0QDdj
3QDej3XD0WD0QDfj3TD1QDgj3PDio4XD0QDhj3WD0QDij3PDbT7PD]6XD0WD0QDg5Y@0PD^]2XD0VD0WD0QDg5Y@0PD^]2XD
0QDjj3WD0QDkj3QDlj3XD0WD0QDmj3PD]Q7TD1QDnj3XD0`D]R6WD0QDoj3XD0QDPk3WD0QDQk3PDiT7PDdR6XD0QDRk3WD0
QDYf3QDSk3QDTk3XD0VD0aDd5WD0QDYf3QDSk3QDTk3XD0QDUk3aDd5WD0QDVk3P@]R6QDn5QDWk3XD0WD0PDiU7PD_Q7PDf
P4XD0WD0QDXk3PD_Q7PDfP4XD0WD0PDcU7PD\R6PDkn5XD0WD0PD\j5QDYk3P@]R6PDgf5XD0WD0QDZk3PDdR6PDgf5XD0WD
0PDRj1PD\k=XD0WD0QD[k3QDn5QD\k3QD]k3XD0WD0QDh[2QD^k3PD_R6XD0WD0QD_k3PD_Q7QD`k3XD0VD0WD0QD_k3PD_Q
7QD`k3XD0QDak3WD0QDbk3P@fo4QDck3PD[o=XD0WD0QDdk3QDek3QDfk3XD0VD0WD0QDdk3QDek3QDfk3XD0QDgk3WD0QDW
NTD1QD\CQDhk3QD`k2XD0WD0QDik3PDdR6XD0QDjk3WD0QDkk3PDko4PDRb<XD0WD0QDlk3Y@0QDmk3TD1QDnk3XD0SD0WD0
QDZAQ@ok3PDko4XD0VD0WD0QDZAQ@ok3PDko4XD0QDV>WD0QDPl3PDko4XD0WD0QDcIQDQl3PDQDXD0VD0WD0QDcIQDQl3PD
QDXD0QDRl3WD0QDSl3PDfR5PD_l4XD0QDTl3WD0PD_R6QDUl3PDcU7QDcc2XD0QDVl3WD0PDko4QDWl3PD_R6XD0QDXl3WD0
PDio4PD_Q7QDYl3QDZl3XD0WD0PDfS1PDfR6XD0WD0QD[l3QD_AQDiBQD\l3XD0WD0PDnn2P@]Q7QD]l3XD0WD0QD^l3PD\R
6PD_Q7XD0QD_l3WD0QD`l3XD0QDal3WD0PDlk4PD]R6QDbl3XD0WD0QDcl3PDfo4XD0`D_Q7`D]Q7`DX`3WD0PDfo4PD^R6Q
Ddl3XD0WD0QDel3PD\R6XD0QDfl3WD0QDlc2PD[T7PDiV7XD0VD0WD0QDlc2PD[T7PDiV7XD0QDV>WD0PD]Q7QDgl3QDR_3Q
Dn5QDhl3XD0WD0PDio4PDin5PDkP5XD0WD0PDik4PD_Q7PDUf;XD0WD0PDRl2PDgm4XD0WD0QDil3PDio4PDdDXD0WD0PDko
4QDn5PDS_;XD0WD0QD_EQ@b@QDjl3PDko4QDkl3XD0WD0QDi?PDbR6PDoCXD0WD0QDll3QDml3QDnl3PDbT7XD0WD0QD\FQD
cLPDbT7XD0WD0QDol3PD_Q7QDPm3PD]R6XD0WD0QDol3QDQm3QDRm3P@gj;PD]R6XD0SD0WD0QDSm3QDTm3WD0PD\^:PD_S6
PD^R6XD0WD0QDUm3TD2QDUe2PD]R6QDiBQD\l3XD0WD0QD_j2QDVm3TD2QDWm3XD0WD0QDXm3QDYm3QDn5QDZm3XD0WD0PDc
U7QD[m3XD0VD0WD0PDcU7QD[m3XD0QD\m3WD0QD]m3PD`P>XD0WD0QD^m3PDbR6QD_m3XD0WD0QD`m3PD4QDam3XD0WD0PDk
o4PD_Q7QDbm3XD0VD0WD0PDko4PD_Q7QDbm3XD0QDcm3WD0PDSd6QDdm3PDle3XD0WD0QDem3TD1QDfm3XD0VD0WD0QDem3T
D1QDfm3XD0QDgm3WD0PD]Q7QDhm3PD]R6XD0QDim3WD0QDjm3PD_Q7PDcP>XD0WD0QDkm3PD`R6PD_Q7QDlm3XD0WD0QDmm3
PD^R6XD0QDnm3WD0QDf5QDom3QDPn3XD0QDQn3WD0QDZAPDdR6TD1PDnn2XD0WD0QDRn3TD2PDfo4XD0VD0WD0QDRn3TD2PD
fo4XD0QDSn3WD0QDTn3PD^R6PDbT3XD0WD0QD[a3QDUn3QDVn3XD0QDWn3WD0QDXn3PD^R6PDiCXD0WD0QDYn3TD1PD_R6XD
0`D`S1`DPG`DQGSD0QFZn3TD2WD0QD[n3Q@\n3QDT3XD0QFZn3TD1QDf5Y@0WD0QDU3XD0VD0QFZn3TD1QDf5Y@0WD0QDU3X
D0QD]n3WD0QD^n3Q@_n3PDiT7XD0QD`n3`Dbj4`D]Y1`Dj\5`D\d5`Dle1`DRY1`Doe1`DdF`Dn]5`D]e1`DZe4`Dch4`D_e
5WD0QDan3QDZk2TD1QDbn3XD0WD0QD_j2PDko4PD_l4XD0WD0QDcn3QDn5QDdn3TD1QDen3QDfn3QDiBQDgn3XD0WD0QDhn3
QDin3Y@0PDmNXD0WD0QDhn3QDin3XD0VD0WD0QDhn3QDin3XD0QDjn3WD0QDkn3QDln3XD0QDmn3WD0QDn^2PD_R6QDn5PD`
Q;XD0WD0PDWn3Q@nn3QDon3QDPo3XD0WD0PDen3QDon3QDPo3XD0WD0QDQo3P@PP5PDmNQDRo3XD0WD0QDSo3QDnGQDTo3PD
]R6QDn5QDUo3XD0WD0QDVo3QDWo3PDgDXD0WD0QDXo3PDdR6QDYo3XD0WD0QDZo3QDZBP@]Q7QD[o3XD0VD0WD0QDZo3QDZB
P@]Q7QD[o3XD0QD\o3WD0QD]o3PDio4TD2QD^o3XD0WD0QD_o3PDdR6PDjk=XD0WD0PDfU5PDdR6PDZ6XD0WD0QD`o3QDao3
PD]R6PDec6XD0WD0PDYQ>XD0WD0QDbo3TD3QDco3PDfo4XD0VD0WD0QDbo3TD3QDco3PDfo4XD0QDdo3WD0PDVe5PDjo4PD]
R6XD0WD0PDfo4PDko4PDj\;XD0WD0PDeGPD`Q;XD0VD0WD0PDeGPD`Q;XD0QDeo3WD0PDoi5XD0VD0WD0PDoi5XD0QDfo3WD
0QDgo3QDho3TD2PDce=XD0WD0PDW`6QDWV3XD0WD0QDio3QDn5QDjo3XD0`Dfo4`Dgo4WD0PDko4QDko3QDlo3XD0WD0QDmo
3PDbR6QDno3XD0WD0PDiT7QDoo3PDla<XD0WD0QDPP4QDQP4XD0WD0PD_R6QDRP4PDY^;XD0WD0PDoT7QDiBQDSP4XD0VD0W
D0PDoT7QDiBQDSP4XD0QDTP4WD0QDUP4QDbe1PD`Z;XD0WD0QDVP4P@fo4PDko4PD]^=XD0WD0QDWP4QDXP4QDYP4Q@n5QDZ
P4XD0WD0QD[P4TD1QD\P4PD_Q7QD]P4XD0WD0QDZAQ@Q:QD^P4XD0WD0QDZAQD_P4XD0`DUg1WD0QF`P4PDlQ1PD`R6XD0SD
0UD0QFaP4TD3WD0QDbP4QDcP4XD0SD0WD0QDdP4QDeP4QDfP4XD0WD0PDYb:PDU]=XD0WD0QDSR1QDhV1QDgP4XD0VD0WD0Q
DSR1QDhV1QDgP4XD0QDhP4WD0QDiP4QDjP4XD0VD0WD0QDiP4QDjP4XD0QDkP4WD0PDZY1PDhb4XD0WD0QDlP4Q@mP4PDbo3
TD2QDnP4TD2PDVR;XD0WD0QDoP4TD2QDPQ4XD0WD0QDQQ4TD2QDRQ4XD0WD0QDSQ4QDnR1QDTQ4XD0VD0WD0QDSQ4QDnR1QD
TQ4XD0QDUQ4WD0QDVQ4QDWQ4QDXQ4XD0WD0QDYQ4XD0SD0WD0QDZQ4P@oo4P@WX7P@kR6Q@[Q4QD\Q4QD]Q4XD0VD0WD0QDZ
Q4P@oo4P@WX7P@kR6Q@[Q4QD\Q4QD]Q4XD0QD^Q4WD0QDnLPDHQD_Q4TD2QD`Q4XD0WD0PDjo4PD]R6P@]U<QDaQ4XD0WD0Q
DbQ4QDcQ4XD0QDdQ4WD0QDnR1QDeQ4PD]R6XD0QDfQ4QFgQ4WD0QDhQ4QDiQ4TD1XD0SD0TD8PDjR6WD0QDjQ4PDio4XD0YD
2`DZFWD0QDjQ4PDio4XD0QDkQ4`DZFWD0QDTc2Q@o5QDlQ4XD0SD0WD0QDg5QDmQ4QDnQ4XD0QDoQ4WD0QDg5QDPR4Q@n5QD
QR4XD0VD0WD0QDg5QDPR4Q@n5QDQR4XD0QDRR4UD0QDm5SD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0SD0QFSR4WD0Q`1o5QDW3
XD0QDTR4UD0QDm5QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QFSR4WD0Q`1o5QDW3XD0QDTR4UD0QDV3TD1WD0QDW3XD0VD0UD0QD
V3TD1WD0QDW3XD0QDUR4QDVR4WD0QDQ3XD0VD0QDVR4WD0QDQ3XD0QDWR4`EPP5`EHQDXR4Q`1o5WD0QDR3XD0WD0QDR3XD0
QDYR4`E>`En9QDZR4Q`1Q6Q`1o5WD0QDX3XD0`Dee1`DiR>QD[R4WD0QD\R4QDf5XD0QD]R4WD0QD^R4TD3PD^R6QD_R4XD0
QF`R4QDaR4Q`1Q6Q`1o5WD0QDbR4XD0`DWb5`DRS>`DSS>`DcW5`DT4QDf5Y@0WD0PDio4PDY9XD0`DlR<`D_Q7QDT6QDf5P
Dio4PDf_<QDcR4QDdR4QFQNQDeR4Q`1o5WD0QDW3XD0`DbMQDf5PDh[;WD0QDfR4XD0PDUS>SD0QDT6QDf5Q`1o5QDgR4PDm
R5QDf5QDhR4PD`R6QDiR4QDZAS@0S@0QDjR4PDko4QDkR4WD0QDlR4XD0QDT6QDf5SD0PDfV7PDjR6WD0QDW3XD0QDVFQDmR
4Q`1o5QDnR4QFfT1QDf5YD0WD0QDW3XD0QDoR4QDf5Y@0WD0QDPS4XD0PDdR6UD0QDm5SD0QDT6WD0Q`1o5QDW3XD0VD0UD0
SD0QDT6WD0Q`1o5QDW3XD0VD0UD0QDm5QDT6WD0Q`1o5QDW3XD0VD0UD0QDT6WD0Q`1o5QDW3XD0VD0UD0QDm5SD0QDT6WD0
Q`1o5QDW3XD0QDQS4UD0SD0QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDm5QDT6WD0Q`1o5QDW3XD0QDQS4UD0QDT6WD0Q`1o5QDW
3XD0QDQS4WD0QDRS4QDSS4XD0PD\R6PDj4QDTS4PDjCPDko4PDdP5PD]P3PDHQDUS4QDVS4PDdR6QDWS4PD^8`En9`E>QDXS
4PDY^<PDdR6QDYS4QDZS4PD_Q7PD\P=PDRQ1QD[S4PDRo=QDZT3PDko4PDQDPD]R6QD\S4QDRJQD]S4PDX4PDko4QD^S4PDd
R6PDio4PD`Q7PDif;QDf5PDfo4PD^R6PDk[4QD_S4PD_Q7QD`S4QDaS4PDQDPD]R6PD\R6PD]Q7PDTm;QDbS4PD_R6QDT6QD
f5Q`1Q6WD0QDcS4XD0QDT6TD1QDdS4QDeS4S@0S@0WD0QDfS4XD0QDT6QDRc2WD0QD\6Q`1o5QDgS4XD0PD^NQDf5PD`_=QD
hS4QDiS4QDjS4PDmg1PD]R6PD\P3PDRg6QDkS4PDHPD[d2PDko4SD0PD[d2QDf5QDlS4QDmS4QDnS4QFaGTD3QDf5WD0Q`1Q
6Q`1o5QDW3XD0`D_R6Q@d5QFoR4QDf5Q`1Q6Q`1o5WD0QDW3XD0QDoS4Q`1o5WD0QDW3XD0QDd5PD]R6QDd5Q@T6`DbMWD0Q
`1o5QDW3XD0`DdR6WD0QDPT4XD0Q`1o5QDS9QDi5Q`1o5WD0QDQT4XD0QDT6QDf5Q@i5WD0QDRT4XD0`Dhk4`DdR6S@0aDd5
QDST4Q`1o5PDlf6QDT6TD3QDTT4P@dR6P@mNWD0Q`1o5QDW3XD0QDT6TD3QD]Z2WD0PDdR6SD0XD0QDT6TD3QDf5Q`1o5WD0
QDUT4QDVT4XD0PD`_=QDWT4QDXT4QDjb3PDio4QDYT4PD_R6QDZT4PDbT7QD[T4QD\T4QD]T4QD^T4TD2QD_T4QD`T4TD2QD
aT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDbT4`EoN`EQO`EnN`EPO`EmN`EROWD0QD[3XD0QDcT4TD2QDS9QFdT4QDf
5Q`1Q6WD0QDeT4XD0QDh]1QDfT4QDgT4TD2QDhT4QDiT4QDjT4TD1WD0QDkT4S@0QDlT4XD0QFdT4Q`1Q6WD0QDmT4PDdR6X
D0QDnT4QDoT4PD]R6aDPU4`DRc4SD0QDQU4QDRU4TD1PDkR6WD0SD0XD0QDSU4PDho4PD`R6QDTU4TD2PDik4PD\R6QDUU4Q
Dlc2QDT6WD0QDVU4XD0QDU?PDio4PD_Q7PDQEPD]R6QDfGQDWU4QDXU4QDYU4QDZU4TD1PDfo4QD[U4QD\U4Q`1o5WD0QD]U
4XD0QD^U4QD_U4PDdR6QD`U4PD_Q7QDaU4QDbU4WD0QDcU4XD0QDdU4QFdT4WD0QDeU4QDfU4XD0PDdR6QDgU4QDhk1QDhU4
QDiU4WD0QDjU4XD0QDkU4QDlU4TD1QDmU4QDaGQDni3Q@Q6WD0QDnU4XD0WD0QDoU4XD0TD2QDPV4PD_R6Q@QV4WD0QDRV4X
D0`D]R6QDSV4QDTV4S@0WD0QDUV4XD0WD0QDVV4XD0QD]_3QDWV4QFT6Q@Q6WD0QDXV4XD0PDdR6QDYV4Q@Q6WD0QDZV4XD0
QD[V4QDT6Q@^IQD_IWD0PDP3XD0QD\V4QDfT1WD0PDcT>XD0`DdR6QFT6QD]V4Q`1Q6WD0QD^V4XD0`DdR6QDT6QD_V4SD0S
@0WD0QD`V4XD0QFaGQ`1Q6WD0Q@^IQ@_IQ`1Q6QDZ3XD0aDaV4Q@d5QDbV4Q`1Q6WD0Q@^IQ@_IQDZ3XD0QDT6TD2PDHPDWT
3WD0QDZ3XD0QDT6TD2PDbR6WD0QDZ3XD0QDcV4WD0QDdV4XD0QDeV4QD^IQD_IWD0QDfV4QDgV4QDhV4XD0QD_IWD0QDfV4Q
DgV4QDhV4XD0QD^IQD_IQDiV4WD0QDjV4XD0QD_IQDiV4WD0QDjV4XD0QDkV4S@0QDlV4QDT6QDg5QDmV4S@0WD0QDnV4XD0
QDoV4QDQZ3SD0WD0QDPW4QDf5Q`1o5QDQW4XD0PDlk4PD]R6QDRW4PD_R6S@0WD0QDSW4XD0QDTW4S@0S@0WD0QDUW4XD0PD
ko4PDZT>PDjo4PD]R6QDVW4PDko4PDV6PDdR6QDWW4QDXW4P@PP5PDdR6QDYW4PDdR6WD0QDZW4XD0PDio4PDSEQD[W4QD\W
4PD\U>QDV\2WD0Q`1o5QDW3XD0QD]W4TD1WD0PD]Q7QD^W4QD_W4XD0WD0QDVFPD]Q7QD`W4TD1QDUe2XD0P@]R6QDf5PDio
4QDaW4WD0PDf_<XD0WD0QDbW4QDcW4PDQU7XD0WD0QDQb1PDio4XD0VD0WD0QDQb1PDio4XD0QDdW4`E>`En9WD0QDeW4XD0
`D`R6WD0QDZATD3PDio4QDfW4XD0QFUKTD2WD0QDgW4PDfo4XD0VD0QFUKTD2WD0QDgW4PDfo4XD0QDhW4QFUKTD2WD0QDiW
4QDjW4PDaR6XD0WD0QDVFQDkW4XD0WD0QDlW4QDmW4QDnW4XD0WD0QDoW4PD]Q7Q`1o5QDPX4S@0QDQX4XD0WD0PDgo3QDRX
4QDSX4QDTX4XD0WD0QDZNPDko4PDdR6XD0WD0QDUX4QDVX4TD1PDRg6XD0VD0WD0QDUX4QDVX4TD1PDRg6XD0QDWX4UD0aDT
6`D_Q7SD0WD0QDXX4XD0QDYX4WD0QDZX4QDm5QD[X4QD\X4XD0WD0PDcP5PD]R6QD]X4XD0SD0`E>`En9`EdR6`E]R6`Eo9`
EbR6WD0QDY3XD0QD^X4WD0QD]Y1TD2QD_X4XD0QDj=WD0QD`X4P@PP5QDaX4TD1QDbX4XD0`D^R6`D`e1`D_e1`Dee1`E>`E
n9WD0QDf5Y@0QDcX4XD0`Dfo4`Dgo4WD0QDj=QDdX4TD2QDeX4XD0WD0QDmm3PDbR6QDfX4XD0QDgX4WD0QDhX4XD0QDiX4W
D0PDd:QDn5QDjX4XD0WD0QDWNTD4QDkX4XD0WD0QDlX4Q@mX4TD1QDnX4XD0WD0QDdU1QDoX4TD1QDPY4QDQY4XD0`DQ8`DV
`4WD0QDRY4QDSY4PDkR6XD0WD0QDTY4PDPHXD0VD0WD0QDTY4PDPHXD0QDUY4WD0QDn`1QDVY4P@ZS6QDWY4XD0WD0QD[KPD
io4QDb@QDXY4XD0WD0QDYY4TD1QDZY4Q@T;QD[Y4XD0WD0QD^OQDn5QD\Y4QD]Y4XD0WD0QD^Y4TD1QD_Y4XD0QFbb3Y@0WD
0QD`Y4QDZBXD0WD0PD\R6PD_Q7QDaY4PD]R6XD0WD0QDU?QDn5QDbY4XD0WD0PDWX7PDdR6QDiBXD0WD0QDcY4TD1PD]Q7QD
dY4PDdR6XD0SD0WD0QDeY4QDfY4QDiBQDgY4XD0WD0QDhY4TD3PDkR6QDiY4XD0SD0WD0QDjY4QDkY4TD1QDlY4XD0QDmY4W
D0QDnY4XD0QDoY4TD1VD0QDmY4WD0QDnY4XD0QDoY4TD1QDPZ4QDmY4Y@0WD0QDQZ4XD0PD_Q7S@0WD0QDRZ4Y@0QDSZ4XD0
QD_]1TD5WD0QDTZ4PDdR6XD0QDUZ4QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD0QDW3XD0VD0QDoR4TD6QDVZ4TD1QDWZ4Q`1o5WD
0QDW3XD0QDXZ4QDoR4WD0QDYZ4XD0QDnGQDZZ4WD0QD[Z4PDdR6XD0SD0WD0PDTMPDdR6PDQP3XD0SD0QD\Z4QDf5Y@0WD0Q
D]Z4XD0`D`R6WD0QDf5QD^Z4TD2QD_Z4XD0QD`Z4WD0PDkR6QDaZ4QDbZ4XD0VD0WD0PDkR6QDaZ4QDbZ4XD0QDV>WD0QDcZ
4PDcT3XD0WD0QDdZ4QDl<PDd3XD0QDeZ4QDfZ4WD0QDgZ4PDd3XD0QDhZ4QFiZ4TD3WD0QDni3QDfGQDjZ4QDkZ4XD0`Dmm3
`DVf1WD0QDY5XD0Y@0QDlZ4TD1VD0WD0QDY5XD0Y@0QDlZ4TD1QDmZ4QDnZ4QDoZ4SD0S@0WD0QDZ3XD0QDP[4QFQ[4WD0QD
R[4XD0QDS[4QDT[4TD4WD0QDni3Y@0PDSMQDU[4XD0QDV[4TD1WD0QDTJPDfo4XD0VD0QDV[4TD1WD0QDTJPDfo4XD0QDW[4
QDf5WD0QDX[4QDY[4TD1QDZ[4XD0P@_Q7VD0QDf5WD0QDX[4QDY[4TD1QDZ[4XD0P@_Q7QD[[4WD0QD\[4PDmR5XD0QD][4W
D0PD\R6QD^[4XD0VD0WD0PD\R6QD^[4XD0QD_[4QFZZ3TD2WD0PDio4QDn5QD`[4XD0QFZZ3Y@0WD0QDeCTD1QDa[4XD0VD0
QFZZ3Y@0WD0QDeCTD1QDa[4XD0QDb[4QFZZ3Y@0WD0QDc[4XD0QDd[4WD0QDe[4QDf[4XD0SD0QDg[4TD3WD0QDVZ1QDh[4T
D1QDi[4XD0VD0QDg[4TD3WD0QDVZ1QDh[4TD1QDi[4XD0QDj[4WD0QDRY4QDk[4TD1QDl[4XD0VD0WD0QDRY4QDk[4TD1QDl
[4XD0QDm[4QDn[4WD0QDo[4QDn5QDP\4XD0WD0QDQ\4TD1QDR\4XD0QDS\4WD0PDWn3QDoa1QDY@PDea:QDT\4XD0WD0QDWS
4QDY@PDea:XD0PD]R6WD0QDU\4QDV\4TD1PDdR6XD0SD0WD0QDW\4PDko4XD0QDX\4WD0QDY\4P@ko4XD0VD0QDX\4WD0QDY
\4P@ko4XD0QDZ\4QFZZ3TD1WD0QD[\4Y@0TD1QD\\4XD0SD0QFZZ3QDf5Y@0WD0QD]\4XD0QD^\4WD0QD_\4PDdR6QD`\4XD
0SD0QDf5WD0PDjo4PDdR6XD0QDa\4QDf5Y@0WD0PD[1QDb\4XD0QDc\4QDd\4WD0QDe\4QDf\4XD0QFZZ3QDf5WD0QDg\4TD
1VD0XD0`Dko4`Dio4`Dal4`D_R6QFZZ3QDf5WD0QDg\4TD1QDh\4XD0`Dko4`Dio4`Dal4`D_R6WD0QD\3S@0PDjR6QDi\4Q
Dj\4XD0WD0QD\3S@0PDjR6QDk\4QDl\4PDdR6XD0WD0QD\3S@0PDjR6Q@b:TD1QDm\4XD0WD0PDjR6QDn\4Q@o\4P@R3TD1Q
DP]4XD0WD0PDjR6QDj9Q@o\4P@R3TD1QDQ]4XD0WD0PDjR6QDR]4TD2QDS]4XD0QDT]4WD0PDbT3SD0PDjR6QDU]4XD0WD0Q
Dh=P@PP5PDR3XD0QDf5TD2WD0PDfo3QDV]4QDW]4P@dR6PDmNXD0`D2WD0PDkR6QDX]4QDY]4QDZ]4TD1QD[]4XD0`D2WD0P
DkR6QD\]4XD0VD0WD0PDkR6QD\]4XD0QDV>WD0QD]]4QD^]4QD_]4QD`]4QDj=QDa]4XD0WD0QDb]4QDc]4QDd]4Q@e]4QDf
]4XD0WD0PDkR6QDg]4Q@h]4QDf]4XD0`Ebo3`Eco3`ElR6QDQa2WD0QDi]4XD0QDj]4`Ebo3`Eco3`ElR6QD`Q1QD_]4WD0P
@R3QDk]4XD0QDl]4WD0PD`R6PDbX>XD0WD0PDPP5PDgR6PDT8XD0WD0PDiU7PDSP5PDiZ7XD0WD0PDPP5PD]Q7QDm]4PDSP5
PDiZ7XD0WD0QDn]4PDfZ;XD0`D_h1`Dle1WD0QDo]4PDm\<XD0VD0`Dhb4WD0QDo]4PDm\<XD0QDP^4`Dhb4WD0QDQ^4QDR^
4TD1PD`R5XD0PD]R6`D_Q7aDn4WD0QDS^4PD`R5PD]R6QDT^4XD0WD0PD`R5PD]R6QDU^4XD0WD0PDcT3PDjR6QDV^4XD0WD
0QDW^4PD^U7XD0QDX^4WD0QDY^4QDZ^4XD0WD0PDHQD[^4QDbU3QD\^4XD0QD]^4WD0QD^^4QD_^4QD`^4TD2QDa^4XD0`DX
8WD0QDb^4QDc^4XD0WD0PDkX>PD]R6QDd^4XD0WD0QD_APD]Q7PDlX>XD0WD0QDe^4QDf^4QDg^4TD1QDh^4XD0WD0QDi^4Q
Dj^4XD0QDk^4`D[5`Df_<WD0PDdR6PDmNPDmg<XD0VD0WD0PDdR6PDmNPDmg<XD0QDl^4WD0QDm^4QDn^4XD0`DbI`DnG`Dc
e1WD0PDko4QDh]3QDo^4PDSS<XD0WD0PD]R6PD\a<XD0VD0WD0PD]R6PD\a<XD0QDP_4WD0PDhR6PD]Q7PDV\=XD0WD0PD]R
6PD]Q7PDe7XD0VD0WD0PD]R6PD]Q7PDe7XD0QDV>WD0QDQ_4PDR3PDdR6PDZS1XD0VD0WD0QDQ_4PDR3PDdR6PDZS1XD0PD1
WD0QDZ;P@R3QDR_4TD1PDSl3XD0WD0QDl<TD1QDS_4PDob1XD0VD0WD0QDl<TD1QDS_4PDob1XD0QDT_4WD0QDPDTD2QDU_4
PD^R6XD0QDV_4WD0QDW_4Q@X_4P@\P3TD1QDY_4XD0`D]R6UD0WD0PD^R6QDZ_4QD]3XD0TD6PD4QD[_4Q@f5QD\_4UD0WD0
PD^R6QDZ_4QD]3XD0TD6PD4TD6QD]_4QD^_4P@4WD0PD^R6QDb@QD]3TD2XD0VD0QD^_4P@4WD0PD^R6QDb@QD]3TD2XD0QD
V>UD0WD0PD^R6QDb@TD2QD__4QD`_4TD7XD0PD4TD6QDa_4UD0WD0PD^R6QDb_4QDc_4TD6XD0PD4UD0WD0PD^R6QDd_4QDd
5XD0PD4TD5QDe_4WD0PDUY>QDf_4XD0QDg_4QDh_4WD0QD^3PD]R6XD0`DUF`DPd5`Dha5`DhY5`DX]=`Dae=`Dgf5`DC`D_
Q7`DRFUD0WD0QD^3PD]R6XD0`DUF`DPd5`Dha5`DC`D_Q7WD0QDi_4PD]R6XD0QDj_4WD0QDk_4QDl_4PD]R6XD0`Dgf5WD0
PDf^<PD]R6XD0QDm_4WD0QDn_4PD]R6QDo_4XD0VD0WD0QDn_4PD]R6QDo_4XD0QDP`4WD0QDQ`4QDR`4PD]R6XD0QDS`4QD
T`4WD0PDcP3QDU`4XD0QDV`4TD4QDf5TD1WD0QD_3XD0VD0QDV`4TD4QDf5TD1WD0QD_3XD0QDW`4WD0QDX`4XD0QDf5WD0Q
DY`4P@^U7QDZ`4XD0`E\T1`Enb4`Eob4`Eko4`Ehk4`Eio4`EnN`EPO`E^R6WD0QD`3XD0`Doa3`DT<`Dee1`Dim3`Dad4`D
Q8`DfT5QDj[1Q@f5TD2WD0QD`3XD0WD0PD]R6QD[`4aDn4`DgC`DgX1SD0XD0VD0WD0PD]R6QD[`4aDn4`DgC`DgX1SD0XD0
QDT?WD0QD\`4QD]`4XD0WD0PDQU7QD^`4XD0VD0WD0PDQU7QD^`4XD0QDT?QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0VD0`Db
I`DWb4`DbU4QD_`4QD``4TD2Q@gX3TD1WD0QDa3XD0QDa`4`DbI`DWb4`DbU4WD0QDb`4QDc`4XD0QDd`4QDf5WD0QDb@QDe
`4QDf`4Q@g`4XD0WD0QDnY1PDkR6QDb@TD1QDh`4XD0`DdR6WD0PDe[;QDi`4XD0WD0QD`f2PDgOQDj`4XD0WD0QDk`4QDl`
4XD0VD0WD0QDk`4QDl`4XD0QDm`4WD0PD`Z>PDfP6XD0WD0PDe_:PDaZ>PDgDXD0WD0QDn`4QDo`4XD0WD0QDPa4QDQa4XD0
VD0WD0QDPa4QDQa4XD0QDRa4WD0PD`_2PD]R6XD0SD0PDik4WD0QDSa4PD]R6QDb@XD0`DYb4WD0PDbT3QDTa4PDjR6QDUa4
XD0WD0QDVa4QDn5PDcP3XD0WD0QDX@QDWa4PD]Q7PDXk;XD0WD0PDfo3SD0QDXa4PDdR6QDYa4XD0WD0QDZ;QDZa4PDdR6XD
0QD[a4WD0QD\a4QD]a4QD^a4XD0WD0QD_a4QDY\1XD0VD0WD0QD_a4QDY\1XD0PD1WD0QD`a4QDaa4P@fo4PD`R5XD0WD0QD
ba4QDca4PDkQ>XD0WD0QDda4PDTR5TD3PDRl3XD0WD0QDda4QDea4QDaQ1P@mNTD1QDfa4XD0WD0QDga4QD_e3QD`e3XD0PD
Qc4QDha4TD6WD0QDi;PDZS6QDia4XD0WD0PDf3QDi;TD1QDja4XD0QDka4WD0PDko4PD]Q7PDb^3XD0WD0QD]]3PDdR6QDla
4P@]R6QDma4XD0SD0WD0QDna4QDoa4QDPb4TD1QDQb4XD0WD0QDRb4XD0QFSb4WD0QDTb4PDhU7TD1QDUb4XD0`Dgf5WD0QD
Vb4SD0XD0WD0QDWb4QDc3XD0QDXb4TD1QDYb4TD1QDgX3S@0WD0QDd3XD0aDn4`DQd4`Dnf1`Dg2QDf5TD1WD0QDZb4XD0VD
0QDf5TD1WD0QDZb4XD0QD[b4WD0PDb[>PDcm=XD0WD0PDXa6PDd8XD0`DRh<WD0PDeb4PDbR6PDgh;QD\b4XD0WD0QD]b4P@
fo4QD^b4XD0QD_b4WD0QD`b4PDio4XD0VD0QD_b4WD0QD`b4PDio4XD0QDab4QDbb4P@]Q7WD0QDcb4QDdb4XD0QDeb4QDfb
4QDnR1WD0P@Rm4QDgb4XD0`Dko4WD0PDR\=PDWa3XD0WD0QDhb4PDfa3XD0VD0WD0QDhb4PDfa3XD0QDib4WD0PDg[>QDjb4
XD0WD0PDh[>PDR[<XD0WD0QDkb4PDPd4XD0WD0QDlb4PDWe;XD0VD0WD0QDlb4PDWe;XD0QD`?WD0PDj[>PDk[>XD0WD0PDl
[>PDm[>XD0WD0PDhj;PDgf1XD0WD0PDn[>PDXY5XD0WD0PD\P5PD`Z=XD0WD0QDmb4PD]V3XD0WD0PDfd<PDc[5XD0WD0PDe
`3PDSU5XD0PD]R6WD0PDQ\>PDdFPD]R6XD0WD0PDjj:PDR\>XD0VD0WD0PDjj:PDR\>XD0QDnb4WD0PDS\>QDXf3XD0WD0PD
[P1PDTY;XD0WD0PDjX1PDT\>XD0WD0PDoQ<PD[5PD]R6XD0WD0PD\l:QDob4XD0WD0PD\]2PD_T>XD0WD0PDfk5PDch3XD0Q
DPc4WD0PDcP5QDQc4QDRc4XD0WD0PDU\>QDSc4XD0WD0PD^_<QDTc4XD0WD0PDV\>QDUc4XD0WD0PDY[;PDko4PD_Q7PDcR;
XD0WD0PDUEQDU[4PD_Q7QDVc4XD0WD0PDiX=PDko4PD_Q7PD^U1XD0WD0PDk_4PDko4PD_Q7PDlo4XD0WD0PDn];PDio4PD_
Q7PDlo4XD0VD0WD0PDn];PDio4PD_Q7PDlo4XD0QDWc4WD0PDeZ=PDko4QDiBPDf_<XD0WD0PDeS5PDko4PD_Q7PDX\>XD0W
D0PD_S1PDko4PD_Q7PDY\>XD0WD0PDmR<PDko4PD_Q7PDlR1XD0WD0PD`^5PDko4PD]Q7PDZ\>XD0WD0PDhU=PDko4PD]Q7P
D[\>XD0WD0PD\j5PDjo4PD]R6PDgf5XD0WD0QDXc4PDko4PD]Q7QDYc4XD0WD0QDZc4PDko4QDhU2XD0QD[c4WD0QD\c4PDg
DQD]c4QD^c4TD1QD_c4XD0WD0PDgf1QD`c4XD0WD0PDHPD`\>XD0WD0PDbY;QDac4XD0WD0QDbc4PDdd5XD0QDcc4WD0PD`Z
>QDdc4XD0WD0QDec4PDio4QDfc4XD0WD0PDQd4PDdR6PD_Q7PDnb1XD0WD0PDW5PD_h;XD0WD0PDoP<PDko4PD_Q7PDen5XD
0WD0PDf\>PDko4PD_Q7PDdDXD0WD0PDZHQDgc4XD0WD0PDnn2PDg\>PDko4XD0WD0PDYg5PDik4QDhc4PDjV7XD0WD0QDic4
QDjc4XD0WD0QDkc4PDob4XD0`D`j4`DSh1`DS4`Dio4WD0PDnb4PDfa5XD0WD0PDl\>PDbR6PDnP<XD0WD0PDcU7PDga4PDb
R6PDHXD0WD0PDm\>PDcW5PDbR6PDHXD0QDf3TD1WD0QDlc4PDnn2QDRGXD0aDd5QDQ:WD0QDmc4PDnn2QDRGXD0QDnc4TD1W
D0QDoc4PDnn2QDPd4XD0aDd5QDQd4TD3PDnn2Q@RGWD0QDe3XD0VD0QDQd4TD3PDnn2Q@RGWD0QDe3XD0QDRd4QDSd4TD3WD
0PDbT3QDb@SD0PDjR6XD0QDb@QDTd4TD4QDUd4WD0QDVd4SD0PDjR6QDWd4XD0WD0PD\o6PDfd4QDXd4XD0RD0PDnn2WD0QD
Yd4XD0QDZd4Q@g5WD0QD[d4P@bT7QDb@S@0SD0QD\d4XD0QD]d4P@T8TD2WD0QD^d4P@bT7QDb@aDi4aDn4aD\6S@0aDn4SD
0XD0VD0QD]d4P@T8TD2WD0QD^d4P@bT7QDb@aDi4aDn4aD\6S@0aDn4SD0XD0QDV>QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4
XD0Q@b@SD0VD0QDP5TD4QDf5WD0QDb@SD0QD_d4Q@`d4XD0Q@b@SD0PD1WD0PD`R6QDad4P@\T7PDYb3XD0QDbd4TD6WD0PD
ko4PDV]>XD0WD0PDkV2SD0XD0WD0QDXn1PDbT3PDjR6XD0QDb@`DfP;`Dhd4`DPQ;`Dfd4`Dad4`Dcd4`Di`4`Dbk4`DYQ;`
Dim3`DW]>`DX]>WD0QDcd4PDWX7PDbT3PDjR6XD0YD2WD0PDcT3QDb@SD0P@4QDdd4QDed4XD0WD0QDfd4PD]R6XD0`D_Q7`
D\j5`D\V=`DoFWD0QDgd4PD]R6QDhd4XD0WD0QDid4QDQ:QDb@SD0QDjd4XD0WD0QDaS4QDkd4TD1PDcP3XD0UD0WD0QDR_1
QDWd1SD0XD0QDj_1WD0QDld4QDmd4TD3QDnd4XD0WD0PDa]>XD0QDod4WD0QDPe4PD]Q7QDQe4XD0UD0WD0PDco3XD0QDd^1
QDRe4WD0QDSe4QDTe4QDUe4QD[i3XD0WD0QDVe4QDWe4QDn5QD\CPDoa1XD0WD0PDcU7QDXe4PDdR6XD0WD0QDk]1PDdR6PD
iU7XD0QDj9WD0QDYj1PDWn3P@PP5QDYe4TD2QDZe4XD0WD0QD[e4QD\e4QD]e4XD0UD0WD0QD^e4XD0SD0QD_e4PD]Q7PDTJ
PDgf1QD_j2TD1PDio4TD4QD[AQD`e4QDae4WD0QDbe4XD0TD2QDce4SD0UD0QDde4WD0QDee4XD0VD0UD0QDde4WD0QDee4X
D0QDjb1QDfe4Q@f5Q`1o5WD0QDge4XD0`DdR6aDd5UD0WD0PDbo3QDb@SD0XD0UD0WD0PDdV7QDb@SD0XD0UD0QDhe4QDie4
UD0WD0QDje4XD0SD0`DRc4UD0PD^d:QDke4QDle4PD^d:PDdR6QDme4QDi;QDfc2PDSU=QDZBQDf5PD]Q7Q`1o5WD0QDne4X
D0QDoe4QDPf4UD0WD0QDQf4XD0WD0QDRf4Q`1o5Q@Sf4QDm6XD0QDm6QDTf4QDUf4QDQo1TD2QDVf4QDWf4QDXf4QDf5WD0Q
DYf4XD0PDdR6QDZf4WD0QDQo1XD0SD0PDmMPD]S1PDS3QD[f4PDfo4PDS3PDfo4QD\f4QD]f4QD^f4PDoZ5PDho4QD_f4QD`
f4PDjm4QDaf4PD[^=PDfo4QDbf4QDcf4WD0QDdf4XD0`DdR6QDcf4WD0QDdf4XD0`DdR6QDbf4WD0QDdf4XD0`DdR6WD0QDd
f4XD0`DdR6QDj9QDf5Q`1o5WD0QDef4XD0QDff4QDgf4QDhf4PD]Q7WD0PD^d:XD0PDdR6QDif4QDjf4TD1QDkf4QDQo1TD2
QDlf4QDmf4PDmNWD0QDnf4XD0QDf5PDdR6PDmNWD0QDof4XD0QDPg4QDQg4QDRg4PD_Q7PDe3QDSg4QDTg4QDUg4QDcl1PDl
R5QDVg4PDlR5PDbR6PDTU7PD_Q7PDZ[;PDPQ;QD[a3QDWg4QDXg4P@]R6QDYg4PD[l=QDZg4PD^R6PDbg4QD[g4PDdR6PDR3
QD\g4PDkDPDko4QD]g4PDk[4PDho4PDkb1TD2QD^g4PDcP5PD]R6PD_Q7QD_g4PDQl3QD`g4TD6WD0Q`1o5QDSf4XD0QDag4
QD`g4TD5PD^R6TD3WD0QDm6XD0QDbg4TD8PD4WD0QDcg4XD0UD0WD0PD]^>XD0WD0QDbg4SD0PD4QDcg4XD0WD0QDbg4SD0S
D0PD4QDcg4XD0QDdg4`DhS7`DV3`Dn2QFeg4TD2WD0QDfg4XD0QDfg4`DR3SD0PD^n3PDR3Q`1o5QDgg4PD^2PDRl3QDhg4P
DRl3WD0QDig4P@bT3QDjg4XD0`D^R6`D^6QDkg4WD0QDlT2PDdR6XD0SD0QDig4PDdR6aDd5`DW3QDlg4PDdR6QDmg4QDlT2
PDdR6WD0QDng4XD0QD_k1WD0QDog4XD0`DHQDj[1Q@Ph4P@]Q7PDUP7QDZBQDf5WD0QDQh4QDRh4XD0PDk[4QDb:QDSh4QDT
h4WD0QDUh4QDVh4XD0QDWh4S@0S@0WD0QDf5QDoW2XD0QDXh4TD1WD0QD_]4QDYh4XD0`Ebo3`Emo4`Eo9`Ego3`Ek[4`Eno
4WD0QDa;QDZh4XD0VD0`Ebo3`Emo4`Eo9`Ego3`Ek[4`Eno4WD0QDa;QDZh4XD0QD[h4WD0QDo9QDg3XD0`DdQ1`Dmo4WD0Q
Dj9PDYn3QDg3XD0`DdQ1`Dmo4QD\h4TD2WD0QD]h4QD^h4XD0WD0QD_h4PDmNTD1QD`h4QDah4XD0PD_Q7WD0SD0PDTT;QDb
h4TD1PDdR6XD0UD0WD0QDch4QDdh4XD0TD6QDeh4WD0QDfh4QDgh4VD0XD0WD0QDfh4QDgh4QDhh4XD0WD0QDih4PDo2PDZb
:XD0WD0QDjh4PDmNTD2QDkh4XD0WD0PDlR6PDdg6XD0SD0UD0WD0QDlh4QDmh4TD1XD0SD0QDnh4QDoh4QDPi4TD1WD0QDQi
4TD1QDRi4XD0WD0PDPP5PDSP5QDSi4PDdR6XD0WD0PD_Q7PDmT3XD0SD0WD0QDlX1PDZS1PDHQDTi4XD0WD0QDUi4P@jo4PD
^R6XD0WD0QDc;QDVi4QDWi4Q@Xi4XD0SD0WD0QDa:QDb:QDYi4TD1PDdR6QDZi4XD0WD0QDlT2QD[i4PDdR6QD\i4XD0WD0P
DcOPDdR6XD0QD]i4WD0QDh;QD^i4QD_i4TD1YD2XD0SD0WD0QD`i4QDai4QDbi4QDci4TD1QDdi4XD0WD0QDh5Q@l<QDei4X
D0SD0WD0QDfi4QDgi4QDhi4XD0WD0QDii4PD]R6SD0XD0QDji4WD0PD_Q7QDki4QDli4QDmi4XD0WD0QDni4QDoi4PD^R6SD
0QDPj4XD0QDQj4WD0QDRj4XD0QDSj4PD]Q7S@0WD0QDTj4XD0PDj;PD^R6SD0QDUj4SD0QDVj4PDm^>PDdR6PDmNQDWj4PDd
R6QDXj4WD0QDYj4XD0QDZj4QD[j4PDfo4PDU^:PDi8PDi7PDZ4QD\j4WD0QD]j4XD0QD^j4QDf5WD0QD_j4XD0PD^R6TD2QD
`j4QDQ:WD0QDaj4PDdR6PDmNXD0QDf5QDbj4QDcj4QDdj4QDej4QDfj4PDHPDkk3PDko4UD0QDgj4QDg3QDa;PDR3WD0QDhj
4XD0QDlX1QDij4QDjj4SD0QDkj4PDZS1PDmMPDdR6PDYn3PDZS1QDlj4QDU?QDmj4QDnj4QDoj4PDdR6QDf5QDPk4QDTh4QD
Qk4QDRk4QDSk4QDTk4QDf5PDkb1QDUk4PDnV7SD0UD0PD\R1SD0QDo9QDVk4PDYn3PDmNQ`1o5WD0QDWk4XD0PDYn3QDXk4Q
DYk4PD]Q7PD^n3PDWn3PDZS1QDZk4PDk[4QD[k4PDdR6QD\k4P@oa1PDT8PDUd<QD]k4PD_Q7PD``4QD^k4PD_Q7QD_k4PDQ
P5QD`k4QDak4PD\R6QDbk4QDck4QDdk4PDdR6QDg3QDek4QDfk4PDji5PDko4PD\P3PDP4QDZBQDgk4QDhk4QD_AQDm]1PD]
R6QDik4QDjk4QDkk4PDio4QDlk4QDmk4QDnk4PD[Z;PDjo4QDok4P@nNQDPl4QDZBPDZn3PDo^>PDo^>QDQl4QDRl4QDSl4Q
DTl4QDZBPDUR3`Da3`DX3`D]c3`Dn3`Df3`De3`De8`DY4`DXb:`D[4`D]7`Dg6`Dd3QDg3QDo9QDUl4QDj9QDa;S@0QDVl4
`DROQDj9Q`1o5QDWl4QDXl4QDYl4QDf5QDZl4QD[l4QD\l4Q`1o5QD]l4PDdo3PDPP5SD0PDco3PDhk4SD0PDbo3PDhk4QD^
l4PDdl4QD_l4QD`l4PDdl4PDT8PD4SD0PDdl4PDT8QDal4PD]T7PDT8QDbl4PDPQ5PDRl3PDlR6QDcl4PD\R6QDdl4PDkIPD
4QDj>PD\R6QDdl4PDkIQDj>PDko4QDdl4PDkIPD4PDn9PDko4QDdl4PDkIPDn9PD^T7PDkIQDel4PDlR6QDj9PDQOPDk8PDU
3PDQk2PDmNPDQk2PDdR6QDf5PDlY;SD0PDlY;QDfl4QDa;PDmNQDgl4QDhl4QDQ`1SD0TD2PDUR3QDil4QDZ:PDmNQ`1o5QD
jl4QDkl4QDll4QDml4QDnl4PD_Q7QDol4QDPm4QDQm4PDdl4QDRm4QDSm4PDT8QDTm4SD0QD\k4PDT8QDj=QDUm4QDVm4QDW
m4QDXm4PDYn3PDZS1PDmMPDdR6QDo9QDYm4QDlj4PDRl3PDho4PDRl3PDdR6PDPT;PD4SD0QDZm4WD0QDUh4QD[m4QD\m4XD
0WD0QDd[3SD0QD]m4PDmNPDdR6XD0WD0PDmS1PDmP5XD0QD^m4WD0QD_m4QD`m4TD1QDam4XD0QDbm4WD0QDcm4PDUP7XD0S
D0QDbm4WD0QD`GPDPP5PDUP7XD0SD0WD0QDdm4QDem4PDdR6QDfm4XD0SD0QDgm4WD0QDhm4S@0QDim4PDdR6XD0`DdQ1`Dd
3`DVR;`Dg2UD0WD0QDjm4QDkm4TD4PDmNXD0QDlm4UD0WD0QDjm4QDkm4TD4PDmNXD0YD1QDmm4P@Yn3WD0PDmNTD1QDnm4Q
Dom4XD0QDo9WD0PDR3QDPn4XD0QDo9WD0PDR3YD1XD0QDj9PDYn3WD0PDR3YD1XD0QDj9PDYn3WD0PDR3QDPn4XD0WD0QDQn
4PDYn3QDg3XD0QDRn4WD0QDSn4XD0TD1QDTn4QDUn4Q@Vn4WD0P@dl4QDWn4XD0P@Y^<QDXn4WD0PDdl4QDYn4XD0QDZn4WD
0PDdl4PD_b4XD0QD[n4UD0WD0PDT8QDj=XD0SD0WD0QD\n4QDj=QD]n4XD0VD0WD0QD\n4QDj=QD]n4XD0QD^n4UD0WD0QD_
n4SD0S@0S@0PD4PDbT3XD0SD0UD0WD0QDVd4SD0S@0S@0PD4QD_n4XD0SD0UD0WD0QD`n4XD0QDan4WD0QDbn4YD2XD0`DdR
6QDcn4WD0QDdn4XD0SD0QDf5WD0QDen4P@jo4P@^R6XD0QDfn4TD2QDgn4WD0QDhn4QDin4XD0VD0WD0QDhn4QDin4XD0QDj
n4WD0QDkn4XD0QDln4TD3QDmn4QDnn4WD0QDZ;Y@0QDon4XD0`D`R1`DTm2`D[R5`Dl^6UD0WD0PDfV7PDjR6YD2XD0TD5PD
4SD0UD0WD0PDPT;PD]R6YD2XD0TD5PD4SD0UD0WD0PDPT;PD]R6SD0TD4PD4QDg3XD0SD0UD0WD0PDfV7PDjR6SD0TD4PD4Q
Dg3XD0SD0`ElR6`Eeo3`Emo4`Ebo3QDPo4WD0QDQo4XD0QDRo4`DRc4PDbo3WD0SD0TD1QDSo4QDb:XD0SD0PDdo3WD0QDTo
4XD0WD0QDUo4TD1QDVo4XD0QDWo4WD0QDXo4QDYo4XD0PDdR6QDZo4WD0QD[o4QD\o4QD]o4XD0SD0WD0QD[o4QD\o4QDlT2
PDdR6XD0SD0WD0QD^o4QD_o4QD`o4QDao4XD0QDbo4S@0S@0S@0WD0QDa;P@R3QDco4XD0WD0QDdo4QDeo4PDmNTD2QDfo4X
D0SD0WD0PD_l4QDf5TD2QDgo4QDho4XD0SD0WD0QDQk4QDf5TD1QDio4XD0QDjo4WD0PD]Q7QDko4XD0VD0WD0PD]Q7QDko4
XD0QDlo4QDmo4WD0QDno4TD1QDoo4XD0SD0WD0QDig4TD1QDPP5XD0SD0WD0QDQP5TD1QDRP5XD0SD0WD0QDSP5QDTP5XD0P
@Y^<QDUP5`D=QDVP5WD0QDSP5QDTP5XD0P@Y^<QDUP5`D=YD2WD0QDWP5QDXP5XD0QDYP5`DjR6WD0QDZP5PD^R6XD0SD0WD
0QDkl4QD[P5TD2QD\P5QDf5XD0QD]P5PDdl4PDT8WD0PD4QD^P5XD0UD0WD0PDdl4PDT8XD0SD0UD0WD0QD_P5QD`P5XD0SD
0UD0WD0QDg3PD4QDaP5XD0UD0QDbP5TD9PD4WD0QDg3XD0SD0UD0WD0QDg3XD0aDcP5UD0WD0QDdP5`DR7`DY4`D\;`DcS7`
DP3`Da3`DX3`D]c3`Df3`Dd3`DR7`DXb:`D]7`Dn3QDg3XD0UD0WD0QDeP5XD0SD0QDfP5WD0QDgP5XD0SD0UD0WD0QDhP5X
D0SD0UD0WD0QDiP5QDjP5TD2QDkP5TD1PDmNXD0SD0UD0WD0QDlP5QDmP5TD2QDnP5XD0SD0UD0aDe5aDd5aDT6aD\6aDn4a
DP5aDQ6aDf5aDg5aDh5aDk5aDn5aDk6WD0SD0XD0QDoP5UD0aDe5aDd5aDT6aD\6aDn4aDP5aDQ6aDf5aDg5aDh5aDk5aDn5
aDk6iD1iD2iD0iD4WD0SD0XD0QDX[2SD0`DgLaDf5aDg5WD0QD[P1PDjo4PD]R6Q@n5QDPQ5XD0`Dgf5WD0QD[P1QDmR4QDQ
Q5XD0WD0QD[P1PDbT7QDn5QDRQ5XD0WD0QD[P1PDiT7TD2PD\T7XD0WD0QD[P1QDSQ5XD0VD0WD0QD[P1QDSQ5XD0QDTQ5WD
0QDUQ5QDn5QDVQ5XD0WD0PD]Q7QDWQ5QDXQ5XD0QDYQ5WD0QDZQ5QD[Q5XD0VD0WD0QDZQ5QD[Q5XD0QD\Q5WD0QD]Q5TD1Q
D^Q5XD0VD0`D[h1`DdF`D`H`DZh1`DdD`Dbj4`DXj4`Dmn5`Df_>`DXb3WD0QD]Q5TD1QD^Q5XD0QD_Q5`D[h1`DdF`D`H`D
Zh1`DdD`Dbj4`DXj4`Dmn5`Df_>`DXb3QD`Q5WD0QDaQ5XD0VD0QD`Q5WD0QDaQ5XD0QDbQ5QDcQ5WD0QDdQ5TD1QDeQ5XD0
`Dob5`D__5`D`_5`DdW5`D_e5`D`e5`DWf1`DRY1`DR`>`DVe5aDd5WD0QDfQ5QDiBQDgQ5XD0WD0QDhQ5PDfo4TD1QDiQ5X
D0WD0QDjQ5QDkQ5XD0VD0WD0QDjQ5QDkQ5XD0QDlQ5WD0QDjQ5QDmQ5QDnQ5XD0WD0PDbT7QDgFQ@oQ5PDQf=XD0WD0QDPR5
TD1QDQR5XD0VD0`D]R6WD0QDPR5TD1QDQR5XD0QDRR5`D]R6WD0QDSR5QDTR5Q@iBQDUR5XD0WD0PDho4PDdR6PD]Q7XD0SD
0WD0PDjo4PD]R6PD_Q7PDXg5XD0WD0QDVR5PD_Q7QDWR5XD0VD0WD0QDVR5PD_Q7QDWR5XD0QDXR5WD0QDYR5PDio4QDZR5X
D0VD0WD0QDYR5PDio4QDZR5XD0QD[R5WD0PDio4PD]Q7PDS7XD0WD0PD[OPDoi4XD0WD0QDXCPDlo4XD0VD0`D\R6WD0QDXC
PDlo4XD0QDV>`D\R6WD0QD\R5QD]R5PDlo4XD0WD0QDVBPDaR6TD1PDdR6XD0QD^R5`DRc4WD0QD_R5XD0`Dn_5`DkY5`Db`
>WD0QD`R5S@0QDaR5QDbR5XD0VD0`DXn4`Di`>`Dj`>`D_Q7WD0QD`R5S@0QDaR5QDbR5XD0QDcR5`DXn4`Di`>`Dj`>`D_Q
7WD0QDdR5QDeR5XD0WD0PDio4PD_Q7QDfR5QDgR5XD0QDhR5WD0PDko4PDbT=XD0WD0QDiR5QDjR5XD0QDkR5`D_e5`DVj4`
D]`5`DZc5`DPU5`Dgf5`DjH`DiH`Dbj4WD0QDVFQDh[2QDlR5XD0WD0QDZATD1QDmR5XD0VD0`D_P5`DcE`DdW5WD0QDZATD
1QDmR5XD0QDnR5`D_P5`DcE`DdW5WD0QDoR5QDPS5XD0VD0WD0QDoR5QDPS5XD0QDQS5WD0PDiHQDaCTD1QDRS5XD0WD0PDn
l4PDhX=XD0WD0PDQ]=QDSS5XD0WD0QDTS5QDUS5TD2QDVS5XD0WD0PDko4PD]Q7QDWS5XD0VD0WD0PDko4PD]Q7QDWS5XD0Q
DXS5WD0QDYS5PDgf5XD0WD0QDZS5PDT8XD0VD0`DT8WD0QDZS5PDT8XD0QD[S5`DT8WD0QD\S5PDdR6QD]S5TD2QD^S5XD0W
D0QD_S5QD`S5QDYU3XD0WD0QDaBQDaS5QDbS5XD0VD0`D_Q7`DZh1`Djh1`DTj4WD0QDaBQDaS5QDbS5XD0QDcS5`D_Q7`DZ
h1`Djh1`DTj4WD0QDdS5P@dR6QDRGS@0QDeS5XD0`D]R6`D`R6`DoT7`D_R6WD0QDfS5PDcR7XD0VD0`D^R6`Deo3`Dio4aD
d5WD0QDfS5PDcR7XD0QDgS5`D^R6`Deo3`Dio4aDd5WD0QDVBQDhS5XD0VD0WD0QDVBQDhS5XD0QDiS5WD0QDj\2P@jo4QDj
S5P@_Q7QDkS5XD0WD0QDlS5QDmS5XD0VD0WD0QDlS5QDmS5XD0QDnS5WD0QDoS5QDPT5XD0VD0`D_Q7`DXj4`Dgf5`Dhb4`D
Vi5`DZ7`DS:`DXh1`DZh1WD0QDoS5QDPT5XD0QDQT5`D_Q7`DXj4`Dgf5`Dhb4`DVi5`DZ7`DS:`DXh1`DZh1WD0QDRT5XD0
S@0WD0QDST5PD_Q7QDTT5XD0VD0aDd5WD0QDST5PD_Q7QDTT5XD0QDUT5aDd5WD0PDio4QDiBQDVT5QDWT5XD0VD0WD0PDio
4QDiBQDVT5QDWT5XD0QDXT5WD0PDio4PD_Q7QDYT5XD0WD0QDZT5QDn5QD[T5XD0WD0QD\T5PD]Q7QD]T5QD^T5XD0VD0`D`
H`DkI`DaG`D[a3`D]FWD0QD\T5PD]Q7QD]T5QD^T5XD0QD_T5`D`H`DkI`DaG`D[a3`D]FWD0PDmk4QD`T5XD0WD0QD^c2PD
ko4PDeNXD0`Dif4`Dae1`DY9WD0QDaT5Q@n5PDda>XD0WD0QDbT5QDcT5XD0VD0WD0QDbT5QDcT5XD0QDdT5WD0QDba4QDb@
TD1QDeT5XD0VD0WD0QDba4QDb@TD1QDeT5XD0QDfT5QD[X4WD0QDX5PDSd6XD0QDgT5QD[X4Y@0WD0QDX5XD0VD0aDd5QD[X
4Y@0WD0QDX5XD0QDhT5aDd5QDiT5TD2WD0QDf5Y@0YD1XD0VD0aDd5`Dko4QDiT5TD2WD0QDf5Y@0YD1XD0QDjT5aDd5`Dko
4WD0QDkT5P@ko4P@_Q7QDlT5QDmT5XD0QDnT5WD0QDoT5QDPU5XD0VD0QDnT5WD0QDoT5QDPU5XD0QDQU5WD0QDRU5QDSU5Q
@g5QDTU5XD0QDg5WD0QDUU5XD0VD0QDg5WD0QDUU5XD0QDVU5WD0QDWU5Q@mR4PDjR6QDXU5QDYU5XD0WD0QDZU5TD1QD[U5
XD0VD0WD0QDZU5TD1QD[U5XD0QD\U5QDf5WD0PDdOPD_l4XD0VD0QDf5WD0PDdOPD_l4XD0QD]U5WD0PDio4QD^U5QD_U5Q@
`U5XD0VD0WD0PDio4QD^U5QD_U5Q@`U5XD0QDaU5WD0QDbU5QDcU5QDdU5QDeU5XD0WD0QDfU5QDgU5XD0WD0QDhU5QDUS5X
D0VD0WD0QDhU5QDUS5XD0QDiU5WD0QDjU5QDkU5QDlU5XD0VD0WD0QDjU5QDkU5QDlU5XD0QDmU5QDdMQDnU5Q`1o5WD0QDo
U5XD0QDPV5QDQV5PDio4QDRV5QDSV5PDT?QDTV5QDUV5PDjR6QDVV5PDjR6QDWV5QDXV5PD]Q7QDYV5PDUb>PD4PDTm:PD_R
6QDZV5PDcR7QD[V5Q`1o5S@0WD0QD\V5XD0QD]V5WD0QD^V5XD0QD_V5`DRc4PDQP5WD0QD`V5XD0Q`1o5S@0WD0QDaV5XD0
QDdU1WD0QDbV5XD0QDcV5WD0QDdV5XD0QDeV5S@0WD0QDfV5XD0QDZQ5QDgV5QDPU5QDg5WD0QDhV5XD0QDiV5PDdR6WD0QD
jV5XD0QDkV5QDf5Q@Q6WD0QDlV5XD0QD\6WD0QDmV5XD0`Djo4`DSd6`Dio4`Dho4`DaR6`DiT7`Dfo4`Dgo4`DTb4`D]6`D
_Q7`D]Q7QDg5QDnV5QDoV5QDg5QDPW5PDho4QDkGWD0QDQW5P@^U7QDRW5XD0QDSW5QDf5Y@0WD0QDTW5XD0`D\R6`Dko4`D
aR6`DdR6`Dho4WD0QDW5QDUW5PDjR6XD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0VD0QDVW5QDf5Y@0WD0PDoP1Q@WW5XD0QDXW
5WD0QDYW5PDio4Q@o5QDZW5XD0QD[W5QDg5WD0QD\W5XD0QD]W5Q@g5WD0QD^W5QD_W5XD0QDg5QD`W5QDaW5QDWW5QDbW5P
D[V<PDfo4`EPO`EQO`EmN`ERO`EbR6`E^2QDcW5PDfo4`D_Q7`D]Q7`D^Q7`D_P5`DcE`D`Q7`Dk[4`DdP5`DeP5`DaR6`D`
R6`DR`>QDZU5Q`1o5QDdW5QDeW5QDfW5PDHPDeT3PDY^<QDaQ1QDgW5QDf5PDQP5QDhW5PDHPDWT3QDiW5QDg5QDjW5QD`U5
QDg5QDkW5aDd5QDg5QDlW5PDio4PD_Q7QDlT5QDmW5QDa\1QDW3QDnW5QDoW5PDj`4P@k[4PDlT7PDaR6QDPX5PDdR6PDik4
PDT8QDQX5TD1QDRX5QDSX5Q`1o5QDTX5QDWNTD3QDUX5PDeNQDVX5QDWX5QDXX5QDYX5P@]R6Q@ZX5QD[X5QD\X5`Dk[4`D_
Q7`DaT7`D_P5`DcE`D`Q7`D_T7`D^T7QD]X5QDkGWD0QD^X5XD0WD0QD_X5XD0QD`X5QDaX5PDaNQDkGQ@f5S@0QDbX5QDcX
5QDdX5QDcX5PD_Q7QDeX5QDg5PDb4QDmR4QDg5QDfX5PD]Q7QDgX5QDhX5PD]Q7PD`Q3PDjS7QDiX5PDko4PD_Q7QDlT5PDi
f7QDjX5QDoV5QDkX5QDlX5P@_Q7QDmX5QDnX5PDfo4PDio4PD_Q7QDoX5QD^DPDaR6QDPY5PDbT=PDbR6PD_W=QDQY5QDnR1
PDQe4QDRY5QDf5Q`1o5S@0QDSY5QDTY5Q`1o5QDUY5QDVY5TD2PDYZ;QDWY5QDXY5PDn_6QDYY5QDZY5QD[Y5Q`1o5P@]Q7Q
D\Y5QD]Y5PDie2QD^Y5PDdR6WD0QD_Y5XD0PDXS1PDho4QD`Y5PDko4QDaY5QDbY5P@ko4QDcY5QDdY5QDeY5QDfY5QDgY5Q
DhY5PDZc>PDbNaDiY5YD3PDgc>QDjY5PDhc>PDic>QDkY5QDlY5PD`_=QDmY5QDnY5QDoY5QDPZ5PDnR;QDQZ5QDRZ5QDSZ5
QDTZ5PDeGQDid4PDgT1QDUZ5PDf]<QDVZ5PDl4QDWZ5QDXZ5PD]R6QDYZ5QDZZ5PDjMQD[Z5QD\Z5PDie4QD]Z5PDnIPDie2
QD^Z5QD_Z5QD`Z5QDaZ5PDan4QDbZ5PDf3QDcZ5QDdZ5PDV6QDeZ5QDfZ5PDnS4PDk`<QDgZ5PDPQ6QDhZ5QDiZ5PDnh3PD_
e>QDjZ5QDkZ5PDf8PD]R6PD\HPDh`4QDlZ5QDmZ5PDhP6QDnZ5PDWo2PDeg7PDYd=QDoZ5PDSe6PD`Q6PDoS1PDce>PDon5Q
DP[5QDQ[5QDR[5QDS[5QDT[5QDaa2PDZV=SD0PDnR1QDU[5QDV[5PDUf>PDVf>PDRb4QDW[5QDX[5PDon5QDY[5PDf]<QDZ[
5QD[[5QD\[5QD][5QD^[5QD_[5QD`[5QDa[5QDb[5QDc[5QDd[5PDl4PD]R6QDe[5QDf[5QDg[5QDh[5QDi[5PDeg>QDj[5P
DZc>QDk[5QDl[5QDm[5QDn[5QDo[5QDP\5QDQ\5PD\h<QDR\5QDh3QDS\5QDT\5PDP8QDU\5QDV\5QDW\5PDmS1PDW6PD]7Q
DX\5PDeg>QDY\5QDZBPDie2QDZ\5QD[\5QD\\5PDcP5PDTf1QD]\5PDba:QD^\5PDjh>PDce>PDkh>QD_\5PDTi4PDdR6PDi
h3PDie2QD`\5PDfT5QDa\5PDlh>PDmh>PDjP6QDb\5QDc\5QDd\5QDe\5QDf\5PD_:QDg\5QDh\5QDi\5QDj\5PD]R6QDk\5
QDl\5PD_d4QDm\5QDn\5PD]R6PDXU;PD]Z:QDo\5PDho4QDP]5PDbY;PDTi>QDQ]5QDR]5QDXZ5QDS]5SD0YD3TD<YD3TD<Y
D3QDh3TD<QDh3YD3TD<QDT]5QDT]5TD<YD3QDU]5PDhP6PDbe>PDid4PDf8PD]R6PDXi>QDV]5PDYe>PDco:QDW]5PDco3QD
X]5PDk8TD1QDY]5QDZ]5TD1QD[]5PDdo3QDX]5TD6WD0QDXQ2PDPHXD0PDdo3QD\]5QD]]5TD1QD^]5QD_]5QDe6QD`]5QDa
]5PD_Q7QDb]5TD2QDc]5UD0PDkR6Q@RGTD2QDd]5PD4QDe]5`DWn3`DVn3`Dk8UD0PDkR6Q@RGQDf]5SD0TD2PD4PDco3QDg
]5PDoNTD3PD_R6TD2QDe6PDbo3QDh]5PDk8QDi]5PDhk4TD2QDj]5QDk]5PD_Q7QDl]5SD0QDm]5UD0PDk8QDn]5SD0UD0PD
Yn3PDk8PD]c3TD6QDo]5PDco3QDP^5QDg5TD5QDQ^5PDbo3QDdMQDR^5S@0QDS^5QDT^5TD3QDU^5PDdo3QDf5TD4WD0QDV^
5XD0`Emo4`ElR6`Ebo3`Eeo3`Eco3`EYU7`Efo3`Eo9`Ego3PDk8Q@Q6QDW^5QDX^5PDco3WD0QDY^5XD0PDbo3QDZ^5TD5W
D0QD[^5XD0`D`Q3`DVX7`Dmo4SD0`Eeo3`Efo3`Ebo3`Eo9`Ego3`Eco3`ElR6QD\^5QD]^5UD0WD0QD\^5XD0SD0QD^^5UD
0QD_^5P@4SD0QD`^5QDa^5SD0QDb^5PDk8TD1PD_h7UD0QDc^5QDd^5TD<PD4QDe^5QDc^5QDf^5TD2QDg^5QDc^5PD_Q7`D
Rc4`DQ;`DT_;`D[i>`DT8`Dni4`D\i>`D[Q6`DRb4`Db^<`DRESD0WD0PDQP5PDmo4XD0`DPO`DQO`DnN`DM`Dk8TD8QDh^5
PDdo3QDi^5TD5WD0QDaS4TD3QDj^5XD0PDdo3QDUT1QDk^5QDl^5TD4WD0QDf5TD1QDm^5XD0PDdo3QDn^5TD6WD0QDo^5XD
0WD0PDbo3QDP_5PDk[4PDhk4XD0TD6QDQZ1QDQ_5PDbo3QDR_5TD6WD0P@dR6QDS_5TD1QDT_5XD0PD4WD0QDU_5QDV_5XD0
PD2PDco3QDh5TD3WD0QDW_5P@fo4PD_R6XD0`Djm3`Dni4`Dbd4`DSO`DR<`DZ4`DVS;`D]OPDco3QDX_5TD3WD0QDY_5PD]
R6XD0PDco3QD]n1QDg5TD8WD0QDZ_5XD0PDco3QDP^5WD0QD[_5QD\_5XD0QD]_5SD0PD4WD0QD^_5XD0PD2PDco3QD__5`D
k8`Dl8`Dn9TD7WD0QD`_5XD0PDko4PDbo3QD]T5QDa_5TD4WD0QDb_5XD0PDco3QDc_5TD4`EmN`ERO`EnNWD0QDd_5TD1QD
e_5XD0PDko4PDbo3QD]T5QDf_5TD4WD0QDd_5TD1QDe_5XD0PDco3Q`1o5WD0PDWX7QDg_5XD0PDco3WD0PDWX7SD0XD0QDh
_5PDco3WD0QDP^5QDg5TD5XD0QDi_5PDco3QDj_5TD4WD0QDSd2TD4QDk_5XD0PDdo3QDUT1TD3WD0QDl_5XD0PDeo3QDm_5
QDn_5TD2WD0QDo_5XD0PDco3WD0PDWX7QDh5TD4XD0QDP`5PDco3QDlc1QDn_5TD1WD0QDQ`5PDdR6XD0WD0QDR`5PD^R6PD
_Q7QDS`5XD0WD0QDT`5PDcU7QDU`5XD0PDdo3QDV`5TD4WD0QDW`5XD0PDdo3WD0QDX`5XD0QDY`5TD6PDmNWD0QDZ`5XD0P
DZn3SD0PD4QD[`5TD6PD2UD0WD0QD\`5PDk8TD1QD]`5XD0QD^`5QDQk4PDPP5QD_`5UD0PDYn3PDk8WD0QD``5XD0PDbo3W
D0QDa`5XD0TD4QDg5`Dk8`DfE`D_[7`Dj9`DgX1`Dl8`Dj[7`DQ9`Djn3`Dcg2TD8PD2PDdo3QDh5TD4WD0QDb`5XD0TD1QD
c`5PDco3QDd`5TD5`EdR6`Ek8WD0QDe`5XD0`D]Q7`D^Q7`Dm:`DRj7`De;`Di:`DbP3`D`Q7`Dk[4PDdR6PDbo3QDh5PDk8
WD0QDf`5XD0PDYn3PDk[4PDmNWD0QDg`5XD0PDdR6QDh`5PDbo3WD0QDi`5QDj`5TD1QDk`5XD0PDdo3QDl`5TD7WD0PDoo4
QDm`5XD0PDco3QDn`5TD5WD0QDo`5XD0QDPa5QDQa5TD3QDRa5QDSa5QDQa5TD3QDTa5QDUa5PDbo3QDVa5TD1WD0QDWa5XD
0PDbo3QDXa5QDYa5TD1PDaR6PDbo3QDZa5QD_EQD[a5TD2QD\a5`EZS1`E[S1`E\S1`EYn3`E]n3`EZS1`E_Q7`Ebo3`Emo4
`Eeo3`Eco3`ElR6`Efo3QD]a5TD1QD^a5TD<QD_a5`EZS1`E[S1`E\S1`EYn3`E]n3`Ebo3`ElR6`Edo3QD`a5QDaa5QDba5
TD<QD_a5PD_Q7QDca5QDda5PDROPDW^6`EVX7`E`Q3`EWX7PDkR6QDea5P@cU7PDdQ1QDfa5PDnNPDk[4PDmo4QDga5TD6PD
4PDfR5QDha5PDlU3PDco3QDia5TD4WD0PDbb3XD0PDnNPDk[4QDja5`Emo4`ElR6`Ebo3`Eeo3`Eco3`EYU7`Efo3`Eo9`Eg
o3PDk8QDka5TD1WD0QDla5XD0QDj9QDma5PDoNPDk8QDna5PDdo3QDX]5TD5WD0QDoa5XD0PDdo3QDX]5TD4WD0QDPb5QDQb
5XD0PDdo3QDh5TD4QDRb5WD0QDSe1TD1QDSb5XD0PDdo3QDh5TD4QDRb5TD3WD0QDTb5XD0PD2PDdo3QD\_5TD4WD0PDPP5X
D0`Ddg6PDdo3QDg5TD4WD0QDUb5TD1QDVb5XD0PDdo3TD8WD0QDWb5QDXb5XD0PDdo3QDh5QDYb5TD1WD0QDZb5XD0PDdo3Q
Dh5WD0QD[^5QD[b5XD0UD0PDco3QDg5TD8`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QD\b5UD0PDko4QD]b5QD]T5QDg5TD8`DRO`D
k8`Dl8`Dn9WD0QDj3XD0QD\b5PDco3QDh5QF^b5TD6`Dk8`Dl8`Dn9WD0QDk3XD0QD_b5PDco3QDh5QF^b5TD5`Dk8`Dl8`D
n9WD0QD`b5XD0QDab5TD1P@_Q7QDbb5PDco3QDcb5TD6WD0QDdb5QDeb5XD0SD0PDco3QDcb5TD8WD0QDfb5PD_Q7QDdk1XD
0PDco3QDcb5TD6WD0QDgb5TD4QD]k3XD0PDco3QDcb5`Dk8`Dn9`Dl8TD6`DROWD0QDhb5XD0QDib5PDco3QDX]5TD6WD0QD
jb5TD3QDkb5XD0PDco3QDX]5TD6WD0QDlb5TD3QDmb5PD\R6XD0PDco3QDnb5TD6WD0PDTMTD4QDob5XD0UD0QDPc5TD6WD0
QDQc5TD3QDRc5XD0`DcR6PDbo3QDVZ1PDTMTD2WD0QDSc5TD2QDTc5XD0PDco3QDP^5WD0QDa\1XD0TD2QDUc5PDco3WD0PD
WX7QDVc5XD0QDWc5TD3QDXc5PDco3PDWX7WD0QDYc5XD0PDco3Q`1o5WD0QDZc5XD0QD[c5QD\c5PD\S1TD3WD0QD]c5XD0Q
D^c5WD0PDdR6QD_c5XD0QD`c5PDho3WD0PDbS;XD0PDbo3QDac5TD2QDbc5TD3WD0QDi3XD0TD5PD2PDbo3QDf5QDcc5TD2Q
Ddc5TD2WD0QDi3XD0QDPe4QDec5QDfc5TD1QDgc5TD2QDhc5TD2WD0QDi3XD0WD0PDcU7QD_W1QDi3XD0PDbo3QDic5QDjc5
TD2WD0QDkc5XD0UD0QDlc5TD9QDmc5WD0QDe6XD0QDnc5UD0QDlc5TD6QDoc5WD0QDPd5XD0QDQd5PDco3QDRd5TD3WD0QDS
d5P@fo4QDTd5XD0QDUd5QDVd5QDaQ1TD6WD0QD[^5XD0SD0UD0QDWd5TD:WD0PDPQ5QDXd5XD0QDn3QDYd5TD1WD0QDZd5XD
0QD[d5UD0QD\d5QDj>TD1WD0QD]d5XD0`Dk8`D]Q7`DcP5`DdE`Dno4`DQW7`Dmo4SD0UD0QD^d5QD];WD0PDPP5XD0SD0UD
0QD_d5TD3WD0PDcR7XD0TD1QD`d5QDad5TD2P@4WD0QD_EQDbd5XD0TD2QDcd5UD0WD0QDdd5XD0TD2QDed5TD;QDfd5QDn3
WD0PDkR6QDgd5XD0TD2QDhd5QDid5UD0QDjd5WD0QDkd5XD0QDld5SD0UD0WD0QDj9QDmd5XD0TD;QDnd5UD0WD0QDod5XD0
TD1QDPe5TD9QDnd5UD0WD0PDoo4QDQe5XD0a@f5TD;PD2QDRe5WD0QDSe5XD0QDTe5UD0QDUe5TD1QDVe5WD0QDWe5XD0QDX
e5PDbo3QDUT1QDYe5TD2QDZe5Q@[e5PDhk4QD\e5WD0QD]e5XD0PDco3QDh5TD6WD0QD^e5XD0QD_e5SD0PDbo3QD`e5TD3W
D0PDoo4QDae5XD0UD0QDlT2QFbe5TD5WD0QDce5XD0QDde5PDco3QDP^5TD6WD0QDee5XD0PDbo3PDTMTD3WD0QDfe5XD0PD
do3QDge5QDhe5TD1WD0QDie5XD0PDdo3QDnb5`Dk8`Dl8`Dn9TD7WD0QDje5XD0QDke5QDle5TD1WD0QDme5XD0PDco3WD0Q
Dne5QDoe5XD0SD0WD0PD^R6PD_Q7QDPf5XD0PDeo3PD\S1TD2WD0PDg3XD0YD2PDco3WD0QDQf5XD0QDRf5UD0QDSf5QDg5T
D6`DRO`Dk8`Dl8`Dn9WD0QDj3XD0QDTf5UD0WD0PDk8XD0QDUf5SD0TD;PD2UD0PDYn3PDk8PD]c3TD9WD0QDVf5XD0UD0WD
0QD_EQDWf5XD0TD2QDXf5TD6PD4QDn3PD4WD0PDnn2QDYf5XD0TD6PD4SD0PD4WD0PDkR6QDZf5XD0TD3QD[f5PD4QDVd5QD
\f5WD0QD]f5XD0QD^f5PDco3QD_f5TD4WD0QD`f5QDaf5XD0TD3QDZBPDco3PD\S1`Dk8`Dl8`Dn9`D>`Dm8`Dn8TD7`EdR6
`Ek8`El8`En9WD0QDk3XD0QDbf5PDco3QDcb5TD7WD0QDcf5PDhk4XD0PDbo3QDZ^5QDdf5TD2WD0QDef5XD0aDff5TD3PD2
PDbo3QDh5QDgf5TD1WD0QDhf5XD0PDbo3QDZ^5TD3WD0QDif5XD0UD0QDjf5TD9WD0QDkf5TD3PDlo4XD0WD0QDlf5PDS\;X
D0QDh5TD2WD0PD]7QDmf5XD0QDnf5PDdo3QDX_5`Dk8`Dl8`Dn9TD7WD0QDof5XD0QDPg5QDQg5TD1WD0QDRg5XD0TD3QDSg
5UD0QDPe4TD6`EdQ1`En3`Ekg7`EVR;`ETm2`E]c3`ETR5`Ea3`EUR5QDTg5QDUg5WD0QDi3XD0QDVg5PDbo3QDWg5TD1QDX
g5TD2WD0QDYg5XD0PDco3WD0QDZg5XD0QD[g5PDbo3WD0QD\g5XD0UD0QDh5PDk8P@4WD0QD]g5XD0QD^g5PD4WD0PDkR6QD
_g5XD0QD`g5UD0WD0QDag5XD0TD:QDbg5QDcg5UD0QDdg5TD4WD0QDeg5XD0TD6PD4QDfg5TD1QDgg5TD2WD0QDi3XD0QDP4
TD:WD0QDYS4QDhg5XD0UD0QDig5TD7WD0QDjg5PDho4XD0UD0QDig5TD7WD0QDkg5TD1PDlU<XD0QDlg5PDdo3QDUT1QD];T
D1QDl^5TD6WD0QDmg5XD0PD4WD0QDj9QDng5XD0P@k[4PD2PDbo3QDZ^5TD4WD0QDog5QDPh5XD0PDdo3QDh5TD4WD0QDQh5
XD0TD3QDRh5PDdo3QDX_5WD0QDSh5XD0SD0UD0PDYn3TD5WD0QDTh5XD0QDUh5`DcR6UD0QD_d5PDk8WD0PDkR6XD0SD0TD5
PDkR6QDVh5UD0QDf5TD6WD0QDT;QDWh5XD0QDQZ3UD0QDn3PDk8TD2QDXh5TD1WD0QDYh5XD0SD0UD0QDPe4TD7QDZh5WD0Q
D[h5XD0SD0PDdo3QDUT1QD];TD1PDmS1TD6PD_Q7WD0YD4XD0PDco3QD_f5`Dk8`Dl8`Dn9TD7WD0QD\h5XD0QD]h5`DQP3S
D0UD0PDko4PDbo3QD]T5QDig5`Dk8`Dl8TD6WD0QDkg5XD0QD^h5SD0UD0QD_h5TD9QD`h5WD0QDe6XD0`DbR6`DcR6`D4SD
0UD0QDlc5TD8QD`h5WD0QDah5XD0SD0QDbh5QDch5WD0QDdh5XD0SD0UD0WD0QDeh5XD0TD:QDfd5QDfh5QDgh5WD0PDdV7Q
Db@TD1QDhh5XD0QDPe4QDih5TD6PDhk4TD2WD0QDjh5XD0SD0UD0WD0PDk8XD0QDkh5TD:QDnd5UD0QDlh5TD1QDmh5TD1WD
0QDi3XD0QDnh5PDco3QDoh5TD3WD0QDPi5XD0PDco3QDQi5TD3WD0QDRi5XD0PD4PDkR6QDRGWD0QDSi5XD0SD0PDbo3QDf5
WD0PDoo4XD0SD0PDdo3QDX]5TD6WD0QDTi5QDUi5XD0UD0QDUe5TD1QDVi5WD0QDe6XD0SD0UD0QDh5PDk8TD1WD0QDWi5XD
0UD0QDXi5PDk8QDYi5TD8WD0QDZi5XD0QDfa5QD\f5TD1QD[i5TD1WD0QDi3XD0QD\i5PDbo3QDf5TD2WD0QD]i5XD0`DbR6
`DcR6QD^i5PDco3QD_i5TD3WD0QD`i5XD0UD0QDai5TD7WD0QDbi5PDdR6XD0PDco3QDX]5TD6WD0QDci5P@ho4XD0QDdi5P
Dbo3QDf5PD_Q7TD1WD0QDei5PD]R6XD0TD1QDfi5QDcQ1TD7WD0QDgi5PDdR6XD0PDbo3PDdP1PDk8TD2WD0QDhi5XD0PDdo
3QDh5TD4WD0QDfKXD0SD0PDco3QDUT1TD4WD0PDoo4XD0QDii5QDfa5QDji5TD6WD0QDki5XD0UD0QDji5TD6WD0QDli5XD0
PDco3PDWX7QDnb5TD6WD0PDm]6QDmi5XD0UD0QDig5TD8QDaS4TD4WD0QDW5XD0`DcR6PDco3QDnb5TD7QDSd2TD4WD0QDW5
XD0PDQP5PDmo4TD7WD0QDW5XD0WD0PDoo4PDWX7QDW5XD0PDbo3QDf5WD0QDni5XD0QDoi5PDbo3WD0QDPj5XD0QDX]5`Dk8
`DaT7`DfE`Dcg2`Dl8`Dn9SD0PDco3QDQj5QDRj5TD2WD0QDSj5XD0TD4PDmo4QDog5WD0QDVNXD0PDdo3QDh5TD7WD0QDTj
5PDjR6XD0QDUj5PDeo3PDaT7TD3QDf5WD0QDVj5XD0PDdo3QDh5TD3WD0QDWj5XD0UD0QDXj5TD4WD0PDPP5QDYj5XD0PDbo
3QDnb5QDZj5TD1WD0QDi3XD0UD0QD^i3PDk8WD0QD[j5XD0PDbo3PD`OTD4WD0PDjP1PDjo4XD0QD\j5QDnb5TD5WD0QD]j5
XD0UD0QDg5TD4WD0QD^j5TD1QD_j5XD0PDi[;QD`j5QDaj5`EQP3`ERP3`EdR6WD0QDbj5XD0`Dgo4QDRCTD3QD[f3QDl3TD
1QDo3QDf5TD3QDo3TD2QDl3QDe6`EaT7`E`Q7QDcj5`DlR6`Dea:PDPP5QDdj5PDbo3QDf5TD2PDYb:PD_R6`Eo2`EYO`E[O
`EY1`EUS;`Ek[4`Ej`4`EUT;`EaE`EP3`EcO`ETc4`ESc4PDYb:`DSc4PDco3WD0PDmMXD0PDTY=PDfo4PDdR6QDej5PDaNT
D4QDfj5PDSP5QDgj5Qd1o5QDh6QDh6QDhj5QDij5WD0QDjj5XD0QDkj5QDlj5`DfD`DWl:`DiH`Dol4`Dml4`DPm4QDf5TD8
WD0QDmj5PDea:XD0UD0QDn3TD8WD0QDnj5XD0WD0PDgW7QDoj5XD0PD]o6PD]R6WD0QDPk5QDQk5XD0WD0QDRk5XD0QDf5TD
6WD0QDSk5PDea:XD0WD0PDSP5QDTk5XD0PDWT1PD^R6PDSEPDbo3QDf5WD0PDoo4QDUk5XD0QDVk5QDf5TD6WD0QDb@TD1QD
Wk5XD0QDn3TD1WD0QDo3XD0TD2QDXk5QDYk5QDZk5QDo3QDf5TD1QDl3QDn3TD1QFo3aDm3R@0Q`1o5Q@[k5Q`1o5QDl3`D`
R6`Deo3`Dmo4`DdR6QDn3TD2QDo3TD1QDe6PDbo3QDh5QD\k5TD1QD]k5QD^k5TD2WD0QDo3XD0aDm3`DjS7`Do9`DbR6PDb
o3QDf5PDaT7TD2WD0QD_k5QD`k5XD0TD3QDo3PDbo3QDh5PDk8QDak5PDhk4TD1WD0QDo3XD0PDco3QDbk5QDck5QDdk5TD3
WD0QDek5XD0PDco3QDbk5PDk8QDdk5TD1WD0RD0XD0PDco3QDbk5QDfk5PDgg7QDgk5TD2WD0QDo3XD0aDm3WD0QDhk5XD0T
D3QDo3PDbo3QDPh4QFik5R@0WD0QDjk5XD0QDkk5QDZk5TD2WD0QDRCXD0TD3PDgo4PDo9QDf5TD4WD0QDlk5XD0PDgo3QDo
3TD2QDmk5TD3QDnk5QDo3aDm3TD1`Ei8`EgS;`EYJ`ElS<`EQP3`ERP3`ESP3`EmN`EnN`EPO`EYn3`EZS1`E[S1WD0QDok5
XD0`D`R6`DdR6`Dmo4`Deo3`Dbo3QDo3TD6WD0QDPl5XD0WD0QDQl5XD0TD1QDo3aDm3QDRl5QDSl5TD1WD0QDTl5XD0QDUl
5TD2QDo3aDm3`DdR6PDbo3QDf5QDVl5TD2WD0QDo3XD0TD1PDnn2QDWl5PDco3QDXl5TD3QDo3QDZk5QDa[1QDYl5TD1WD0Q
DZl5XD0QDZk5QD[l5TD4WD0QD\l5XD0PDo9WD0QD]l5TD3QD^l5XD0WD0QD_l5XD0QD`l5QD`e4QDal5QDbl5PD_Q7WD0QDc
l5XD0PDbo3QDf5TD1WD0PDYb:XD0PD_R6TD3QDo3QDf5TD4WD0PDgW7PDTJXD0QDkk5QDdl5QDb@TD1WD0QDel5XD0QDo3WD
0QDfl5XD0QDgl5WD0PDhP6XD0PD]R6TD2QDhl5QDf5TD3QDil5TD1WD0P@gW7QDjl5XD0QDkl5QD_d5TD1QDll5QDml5TD1W
D0QDnl5XD0PDco3WD0QDol5XD0QDf5QDPm5TD2QDQm5UD0WD0PDSS;QDRm5YD4XD0UD0WD0PDSS;QDRm5TD1QDPh5XD0PDbo
3WD0QDSm5QDTm5XD0TD5QDo3PDco3WD0QDUm5XD0QDf5TD3QDVm5QDn3TD2QDo3TD1WD0QDWm5XD0QDXm5SD0QD_d5TD3QDY
m5TD2WD0PDjo4PD]R6QDZm5XD0QD[m5TD4QD\m5QD]m5PDQ3TD3WD0QDo3XD0QD[m5TD4QD\m5QD]m5PDQ3TD2WD0RD0XD0W
D0QD^m5XD0TD8QD_m5TD3QDo3QDo3TD3WD0QD`m5XD0WD0QDam5PD]R6XD0QDbm5TD2QDo3PDco3QDcm5QDUc5TD3QDo3WD0
QDdm5XD0QDem5QD^k5QDfm5TD2QDo3WD0QDgm5XD0QDn3TD2QDo3TD2WD0QDhm5XD0QDn3RD0R@0TD2WD0QDim5XD0QDn3TD
4QDo3Q@f5QDjm5WD0PD]Q7TD1QDkm5PDbi4XD0QDn3TD2QDo3WD0QDlm5PDbo3QDiZ3XD0QDf5PD^S1QDn3TD2QDo3TD1QDm
m5TD3WD0QDnm5XD0QDo3QDf5TD1QDom5WD0QDPn5XD0QDQn5TD5QD_d5TD1WD0QDRn5XD0QDSn5WD0QDTn5XD0TD2PD[EQDn
3TD3QDo3TD1WD0QDUn5XD0PDjR6WD0QDRCXD0TD3QDVn5QDf5TD2QDWn5TD1WD0QDl3XD0TD1PD2PDo9QDf5QDRm5TD2WD0Q
DXn5XD0QDYn5TD2QDZn5TD2WD0QD[n5XD0QDf5QD\n5TD3QDb@TD1WD0QD]n5QD^n5XD0QDRl5PDk8TD1WD0PD]h7XD0QD_n
5QDo3TD1QD];WD0PD]h7XD0PDgo3WD0QDo3XD0QD`n5QD];TD1QDan5QDZk5TD3WD0QDo3XD0QD_d5PDPP5QDbn5TD1QDak1
TD3WD0QDo3XD0QDn3TD2QDo3TD1WD0PDfo4PDdR6XD0QDcn5PDco3Q`1o5WD0QDdn5XD0QD_d5TD3QDen5PDco3Q`1o5WD0Q
Dfn5XD0QD_d5RD0QDZk5QDa[1QD`e4TD1WD0QDgn5XD0QDZk5TD4WD0QDo3XD0TD3QDhn5QDin5UD0QDf5QDjn5TD2QDkn5T
D2WD0QDl3XD0QDln5QDf5QDmn5QDnn5TD2WD0QDon5XD0QDPo5QDn3TD3QDo3Q`1o5WD0QDl3XD0`D`R6`Dmo4`Deo3QDZk5
TD4WD0QDo3XD0TD4QDQo5QDf5TD3QDV6TD4WD0QDRo5P@][:XD0PDjR6WD0QDSo5PDj5XD0QDn3TD3QDo3SD0WD0PDea:XD0
QDZk5TD5WD0QDTo5P@dR6XD0QDUo5QDn3TD2QDo3QDVo5TD1WD0QDWo5QDXo5XD0WD0QDYo5PD]Z=XD0PD]R6TD2QDo3WD0Q
DZo5PD]R6XD0TD3QD[o5QDn3TD3QDo3Q`1o5WD0PDgW7QD\o5XD0QDo3Q@f5WD0PDfo4PDdR6XD0QDcn5QDn3TD4QDo3TD1W
D0QD]o5XD0PDjR6QDn3TD2QDo3TD1WD0QDRX1TD1QD^o5XD0QDRm5WD0QD_o5QD`o5XD0QDZk5TD3WD0QDo3XD0QDao5QDn3
TD5QDo3TD1WD0QDbo5XD0QDco5TD6WD0QDXb1XD0QDdo5QD]7TD2WD0PDhk4XD0QDeo5TD2QDo3aDm3QDf5QDfo5QDV6TD3W
D0QDgo5XD0WD0QDho5XD0QDio5QD^k5PD_Q7PDjS7TD2WD0QDo3XD0SD0QDio5QD^k5QDog5QDjo5TD1WD0QDo3XD0aDm3QD
n3TD4QDo3TD1WD0PDe[=XD0PDco3Q`1o5WD0QDko5XD0QDf5TD3QDlo5PDco3Q`1o5WD0QDl3XD0QDf5TD2QDmo5QDf5PDaT
7TD1QDno5TD1WD0QDoo5XD0QDPP6PDgo3TD1QDQP6QDf5TD1WD0QD[e5XD0PDco3QDh5TD3QDo3WD0QDRP6XD0QDSP6QDf5T
D1QDgk5WD0Q@TP6QDUP6XD0PDco3QDbk5PDk8TD4QDo3WD0QDVP6XD0QDf5TD4QDo3TD2WD0QDWP6XD0QDn3TD4QDo3TD2WD
0QDXP6PDea:XD0QDYP6QD^k5QDRm5WD0PDS:QDZP6XD0UD0PDgo3SD0QDUT1QD];QD[P6PD4SD0UD0WD0PDgo3XD0QD\P6SD
0UD0WD0QDn3XD0aD]P6SD0UD0WD0QDn3PDk8XD0`Da3`Dn7`Dgg7`Dm4`D]c3`De3`D_8`DV3`DQ3`D]7`D^c3`DmS1`D`1U
D0WD0QDn3PDk8PD]c3XD0SD0UD0WD0PDco3QD^P6QD_P6XD0UD0WD0PDgo3XD0SD0QDYl5`DTM`DRM`DS1`DM`D_M`DmS;TD
4PD2UD0WD0QDn3PDk8QD`P6QDoh4XD0UD0WD0QD`P6TD1QDaP6XD0UD0WD0QDbP6QDcP6XD0`DjS7`D[W;`DQD`DYo2`DZo2
`DVk>`DWn<`DWk>`DVn<`DXk>`DX:`Dme1`DSX=`DV6`DYk>`DVT;`D]E`DgD`DTQ;`DZk>`DSc;`D`d4`D]g7`D`e7`D]Z=
`DeX1`DWD`DiH`DSE`Dif<`DYd1`D[k>`De7`D\a<SD0UD0WD0QDdP6XD0TD;PD2UD0WD0QDeP6SD0XD0TD;PD2WD0PD[P5P
DcR6PD\P5XD0WD0PDco3QDfP6XD0UD0WD0PDbo3QDgP6XD0UD0WD0PDQS;QDhP6TD1QDiP6XD0PD6TD5WD0PDcR6XD0TD4PD
2PD4WD0QDjP6XD0PD2`EgW7`EcU7PD4WD0QDn3XD0QDkP6`DmS1`D]c3QDlP6WD0QDn3QDmP6XD0WD0PDco3QDnP6XD0WD0P
Dco3PDVX7XD0`DR3`D\O`D^2`DZS1`D[S1`D\S1`DVn3`DYn3`DoN`DnNWD0PDco3PDVX7QDge5XD0`D_Q7`Dk[4`DaT7`Dn
o4`Dmo4SD0WD0PDco3PDWX7XD0`D\O`DR3`D\S1UD0WD0PDgo3XD0QDoP6QDPQ6QDbm4TD4PD2UD0WD0PDo9QDUT1XD0QDQQ
6TD9PD2UD0WD0PDgo3PD]R6TD3QDge5XD0PD_Q7YD4UD0WD0PDgo3PD]R6TD3QDge5XD0QDl3UD0QDRQ6TD9PD4TD3WD0PDc
R6XD0TD3PD2WD0PDbo3QDSQ6QDTm5XD0QD^m4UD0WD0QDTQ6QDUQ6XD0UD0WD0QDVQ6XD0TD;PD2PD4WD0QDWQ6XD0QDXQ6U
D0WD0PDSS;QDYQ6XD0UD0WD0QDZQ6PDk8QD[Q6XD0SD0UD0WD0PDgo3XD0QD\Q6PDk8TD4PD4QD]Q6TD4PDcR6UD0WD0PDgo
3PD]R6QD^Q6TD2QD`e4XD0Q@Rm5QD_Q6UD0WD0PDbo3QD`Q6QDf5XD0QDaQ6UD0WD0PDbo3QDbQ6PD_Q7QDcQ6XD0UD0WD0P
Dho3XD0QDdQ6QDeQ6UD0WD0PDo9QDfQ6XD0UD0WD0PDgo3XD0QDgQ6PDk8TD1QDhQ6TD5QDiQ6SD0UD0WD0PDgo3XD0QDjQ6
PDk8QDkQ6UD0WD0PDo9QDlQ6XD0UD0WD0PDgo3XD0QDmQ6`DYn3UD0WD0QDnQ6QDoQ6XD0TD<PD2UD0WD0PDeo3QDk<TD2QD
PR6XD0`DdR6UD0WD0PDfo3QDk<TD2QDQR6XD0`Deo3`DlR6`DZk4`D_R6`Dh]7UD0WD0QDRR6XD0SD0UD0WD0PD]Z<XD0UD0
WD0PDk8SD0XD0TD;PD2UD0WD0PDbo3QDSR6XD0WD0PD[Y1PDcR6PDHXD0PDcR6PDPP5PD2UD0WD0PD]h7XD0WD0PDio4PD]Q
7PDW7XD0PD_h7PDcR6PDah7WD0PDbo3QDPh4PDaT7QDTR6XD0UD0WD0QDUR6XD0UD0WD0PDgo3XD0`DcR6`DTb4`DfS1`DTT
;`D_^<`DR_;`DPc4`DnV=`DTf7`Dnb4`De6`Dhb4`D]f7`DZ4`Dh`4`Dj[7`D_[7`DfE`Dcg2`DgX1`DaT4`Doi4`DiD`DTo
3`Dj9`DeU4`DP<`DYk4`DmQ7SD0TD2QDVR6UD0WD0PDgo3XD0QDWR6QDk5UD0WD0PDo9XD0`DcR6`DoN`Dk^6`Dl^6`D^c3`
D`R3`DdL`D`O`DTM`Do\6`DfL`DVn3`DWn3`DYn3`D]n3`DZn3`Dhf4`DhS;`DZP7`D`Y;`DnS;`DbO`DdS;`Dc_6`D^Q1`D
QT;`D\O`DR3`DcS;`DVd<`D\P1`DSj3`DRP3SD0UD0WD0PDho3XD0`DhD`DiDSD0QDXR6UD0WD0QDYR6PDeo3XD0UD0WD0PD
bo3QDZR6XD0QDn3UD0WD0PDbo3QD`e4QD[R6TD2QD\R6XD0PD2UD0WD0PDco3PDVX7XD0QD]R6QD^R6TD2QD_R6PD6WD0QDn
3QD`R6XD0`EgW7`EcU7PD4WD0QDn3QDaR6XD0PD5WD0QDn3XD0QDbR6`DmS1`D]c3QDcR6WD0PDgo3XD0QDgQ6QD];QDdR6U
D0WD0QDeR6QD`U5XD0UD0WD0QDfR6XD0QDgR6PD6TD2PD4TD2PD4TD1WD0PDcR6XD0TD3PD2PD6TD4PD4TD3WD0PDcR6XD0T
D3PD2UD0WD0PDjo4PD]R6QDd5XD0UD0WD0PDco3QDhR6QDiR6XD0UD0WD0PD>QDjR6XD0TD;PD2UD0WD0PDoo4QDkR6XD0TD
;PD2UD0WD0QDlR6XD0TD<PD2WD0QDmR6PDk8XD0PD_h7PD2UD0WD0QDnR6XD0SD0PD4WD0QDoR6XD0SD0TD;PD2UD0QDPS6`
Dbo3`Dgo3TD9PD4WD0QDn3XD0SD0UD0QDQS6TD9PD4TD2PD4TD2WD0PDcR6XD0TD3PD2UD0WD0PDbo3QDf5XD0QD[R6TD2QD
RS6UD0WD0QDSS6QD];XD0QDTS6SD0PD4WD0QDj9QDng5XD0P@k[4PD2PD4WD0QDUS6XD0TD:PD2UD0PDkR6TD5PD4WD0PD]Z
<XD0UD0WD0PDbo3QDf5XD0QDfc1SD0QDVS6PD2UD0QDWS6QD^d5TD8PD4PDbR6WD0QDXS6XD0QDYS6UD0QDn3TD:PD4PDbR6
WD0QDn3XD0UD0QDZS6TD<PD4PDbR6WD0PDdo3XD0QDX]5`Dk8`Dk[4`Dmo4SD0UD0QD[S6TD<PD4PDbR6WD0PDbo3XD0QD\S
6QD]S6UD0QDn3QD^S6WD0PDbR6XD0QD_S6UD0QD[S6TD<PD4PDbR6WD0QD`S6XD0SD0QDaS6QDbS6UD0QDcS6QDX]5QDdS6W
D0PDbR6XD0QDeS6UD0QD[S6TD<PD4PDbR6WD0QDZS6XD0QDfS6`Dk[4`Dmo4`Dno4`Dl8`D^Q7UD0QDn3PDk8WD0PDbR6XD0
QDgS6SD0UD0QDVd5QDhS6TD3WD0PDbR6XD0TD3PDgU7SD0UD0QDn3QDiS6QDjS6WD0PDbR6XD0QDiS6QDkS6UD0QDn3QDlS6
TD8WD0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QDmS6UD0QDn3PDk8SD0QDnS6TD3WD0PDbR6XD0QDoS6PDco3QDPT6TD8WD0PD
bR6XD0QDQT6UD0QDn3TD<PDbR6WD0QDRT6XD0QDST6UD0QDTT6TD<WD0QDUT6XD0QDTT6`DmQ6QDVT6UD0QDTT6TD<WD0QDU
T6XD0QDn3QDWT6UD0`Deo3`DlR6`DZk4`DhR6`DgR6`Dfo3QDTT6TD<WD0PD4XD0QDP4`DmQ6QDXT6UD0QDn3TD5QD\6WD0P
DbR6XD0QDYT6S@0QD\6QDTT6TD<QDbe1WD0QDZT6XD0`DQT;QDTT6TD<QDbe1WD0PDbo3XD0`DQT;`Dk8`Dl8`Dn9`DfE`Dh
]7`Dm8`Dn8`Dk[4QD[T6TD<WD0PDbR6XD0QD\T6QD[T6TD<WD0PDbR6XD0PDbo3`Dk8`Dl8`Dn9`DfE`Dh]7`Dm8`Dn8`Dk[
4WD0PD2QD]T6XD0UD0QD^T6TD5WD0QD_T6PDbR6QD_T6XD0UD0QDPe4QDh5TD2QD`T6Q@^k5QDaT6TD2WD0PDbR6XD0Q@^k5
QDaT6`Dl4`DjQ;`D\T7UD0QDPe4QDh5QDbT6QDcT6QD^k5SD0S@0WD0PDbR6XD0QD^k5SD0UD0QDdT6TD3QDeT6SD0S@0WD0
PDbR6XD0QDfT6`Dk[4`Dmo4UD0QDVd5QDh5Q@gS6QDgT6WD0PDbR6XD0Q@gS6QDgT6TD2QDhT6UD0PDco3QDh5QDiT6`DbR6
SD0TD2SD0WD0PDbR6XD0QDjT6`Dk[4`DaE`DgU7UD0QDn3QDkT6QDlT6Q@mT6SD0WD0PDbR6XD0Q@mT6SD0PD2UD0QDn3QDn
T6SD0S@0QDoT6TD2WD0PDbR6XD0SD0UD0QDn3TD6QDPU6WD0PDbR6XD0QDQU6QDPe4QDRU6QD];WD0PD`U7XD0SD0UD0QD[S
6TD<PD4PDbR6WD0QDSU6XD0QDTU6QDUU6`DZl4UD0QDVU6TD<PD4PDbR6WD0PDko4QD]b5XD0QD]T5PD4WD0PDbR6XD0QDWU
6QDXU6UD0QDP4TD<PD4PDbR6WD0QDP4XD0QDn3`Dk8`Dk[4`Dl8`Dn9`Dm8`Dn8`Dmo4`Dno4`DRW7`DQW7`D>`D_l4`DaT7
`D`Q7`DmR5`Dhk4`DWl4`DXl4`D_U3`DiE`Doi1`Ddl4`Dnn2`Dko4SD0UD0QDYU6TD2PDhk4TD9PDbR6WD0QDYU6TD2PDhk
4XD0UD0QDdMTD4YD1WD0PDbR6XD0YD1UD0QDn3TD4QDZU6WD0PDbR6XD0QD[U6UD0QDPe4QDh5QD\U6QD]U6QDRm5SD0WD0P
DbR6XD0QDRm5SD0PD2UD0QD^U6TD2P@hk4QD_U6TD5WD0PDbR6XD0QDeT6SD0`Dk[4`DaEUD0QDP4TD<PD4PDbR6WD0PDo9X
D0`DQT;`DnN`DoN`D\O`DR3`DZS1`D[S1`D\S1SD0QD`U6UD0QDn3QDaU6TD8WD0QDbe1`Da3`De3`D]c3`Dn7`Dm4XD0QDb
U6UD0QDf5TD5QDcU6WD0PDbR6XD0SD0TD3PD2UD0QDdU6TD8PDhk4TD2WD0PDbR6XD0PDhk4SD0PDdo3QDeU6PDdo3QDUT1T
D2QDfU6PDlR6PDk8QDgU6QDhU6PDjo4PD]R6QDiU6PDco3QDjU6PDio4PD]Q7PDW7QDkU6TD4QDUe2PD\R6PDaQ7QDog5QDl
U6QDmU6PDco3QDnU6RD0SD0PDaT7QDoU6QDPV6Q@d5QDQV6PD_R6PDhk4RD0VD0QDRV6QDSV6QDTV6PDbo3PDY1QDUV6PD_Q
7QDVV6WD0QDWV6QDXV6XD0`DTR5`DUR5`DYQ1`DOWD0QDWV6P@]R6Q@YV6QDS9XD0`Do9`DTR5`DUR5`DYQ1`DOQDZV6WD0Q
D[V6XD0WD0PD]Q7QD\V6P@]R6QDS9XD0`DTR5`DUR5`DYQ1`DOWD0QD]V6XD0QD^V6QD_V6WD0QD_j3QDd5XD0`D[b<`DhR6
`DgR6`DbT3`DT;`Djm3`Dbd4PDiEPD]R6WD0QD`V6XD0`Do9`DTR5`DUR5`DYQ1`DOWD0QDaV6PD]R6QDbV6XD0QDcV6WD0Q
DdV6PD]Q7SD0XD0WD0PD^Q7QDmj2XD0`DZ5`DYg7`Di5UD0WD0PD^k4XD0`D]R6`DT;`Djm3`Dbd4`Dgd4`DgP;`DeP;`Ddd
4`Ded4`Dob4SD0`DTR5`DUR5`DYQ1`DO`DX1QDeV6WD0PD^k4XD0`D]R6`DT;`Djm3`Dbd4`Dgd4SD0PDHPDl4PD]R6QDfV6
WD0QDdg1aDd5SD0XD0QDgV6WD0QDhV6PDkR6QDiV6XD0VD0WD0QDhV6PDkR6QDiV6XD0PD1WD0QDjV6PDdR6XD0WD0PDdg6Q
DT;TD1QDkV6XD0WD0PDdg6PD_Q7QDlV6XD0SD0PDdl4PDdR6QDmV6PD]Q7QDjW2QDnV6PD_Q7PDoP5QDoV6PD]R6PD_Q7PDT
8PDWX7PD]R6QDhV1PD_Q7QDPW6QDQW6PDcU7PDSP5PDhS6PDbT3PDhS6PDjR6PD`R6PDbR6PD]U3QDRW6QDSW6QDTW6QDl<P
D]Q7QDUW6PDT8PDbR6QDT8PDTP5PDbR6PDTP5PDik4PDbR6PDik4PDio4PDbR6PDio4PDfd4PDhR6PD]Q7QDVW6QDWW6QDXW
6PD]Q7QDYW6PDSP5QDZW6PD_Q7QD[W6PDPd<QD\W6QD]W6QD^W6QDjS4PDQl>PDRl>PD^R6QD_W6PD`Q3QD`W6PD]Q7QDb^2
QDaW6QDbW6PDkU7QDcW6PDhW7QDdW6QDeW6PD]R6PD]Q7Q`1o5WD0QDfW6QDgW6XD0PD]R6PD]Q7PDSb4QDhW6PD]R6PDSP5
QDiW6aDd5PDoo4QDiW6PDhW7QDjW6QDZ8QDkW6QDlW6QDmW6PDPP5QDnW6PDPP5PD]Q7QDoW6QDPX6QDQX6PD^k4QD\6PDUX
7QD\6WD0QDRX6QDSX6XD0PDbT3PDbR6PDbT3PDcT3PDbR6PDcT3QDTX6PDSP5WD0QDUX6QDd5XD0`D[b<`DhR6`DgR6`DbT3
WD0QD_j3QDVX6QDWX6XD0PDkR6QDjW6PDkR6PD]Q7PDg_<QDXX6PDjR6QDYX6QDZX6QDYX6PD\R6QD[X6WD0PDea:XD0QD\X
6QD]X6QD^X6`DZ:`DY:QDg5PDXZ;PDdo3QD_X6PDdo3QDl`5TD3QD`X6QDaX6PD]EP@do3PDPP5PD]EPDdo3QDbX6PDco3QD
h]1QDcX6S@0QDdX6UD0WD0PDdo3PDPP5XD0SD0UD0WD0PDco3PDhk4XD0SD0UD0WD0QDeX6QDfX6XD0PD4WD0QDgX6QD]^5X
D0VD0UD0WD0PDgn3TD3QDhX6XD0UD0WD0QD\`5QDiX6TD1QDjX6XD0WD0QD\`5QDiX6TD1QDkX6XD0QDlX6UD0WD0PD\S1QD
];TD1QDmX6XD0UD0WD0PDbo3PDlR6QDnX6XD0UD0WD0QDZQ6PDk8TD1QDoX6XD0UD0WD0QDPY6TD2PDPP5XD0PD]Z<PDco3Q
DQY6PDnNPDk[4PDPP5UD0WD0PDYn3PDk[4PDmNQDRY6XD0UD0WD0QD_]4QDSY6TD1QDTY6XD0PDZS1PDk8PD_h7UD0WD0QDU
Y6QDVY6TD1QDWY6XD0WD0QDXY6QDQ4PD]R6XD0QDYY6WD0QDQ4PD]R6XD0QDYY6WD0PD_Q7QDW5PD]R6PD_Q7QDZY6XD0VD0
WD0PD_Q7QDW5PD]R6PD_Q7QDZY6XD0QDV>WD0PD_Q7QD[Y6SD0PD]R6XD0PD_Q7QD\Y6`D[k6QF]Y6TD3QD^Y6TD1WD0QDQ4
XD0VD0QF]Y6TD3QD^Y6TD1WD0QDQ4XD0QD_Y6WD0QD`Y6TD2QDaY6XD0VD0WD0QD`Y6TD2QDaY6XD0QDbY6WD0QD`Y6TD2QD
Q4XD0WD0PDnn2PDHPD\T7XD0WD0PDUU7QDcY6QDdY6XD0WD0PDRY;PDQT;XD0`DdR6WD0QDeY6QDQk1QDfY6XD0QDVZ1WD0Q
DgY6QDhY6XD0VD0QDVZ1WD0QDgY6QDhY6XD0QDiY6WD0QDR4PDVS;XD0`Dio4`Dko4`D\R6WD0QDjY6PDiT7PDVS;XD0WD0Q
DR4QDkY6TD1QDlY6XD0WD0QDmY6PDiT7QDQ9TD1QDnY6XD0WD0PDWS;QDS4XD0`DfT7`DgR6`D\R6`Deo3`DfR6WD0PDWS;Q
DoY6P@dR6SD0XD0`DfT7WD0PDWS;QDb:TD1QDPZ6XD0WD0PDWS;Q@f5PDS1PDdR6PDXk;XD0WD0QDQZ6QDRZ6XD0`DdR6`Dk
o4`D^R6`Deo3WD0QDUT1QDSZ6QDZBXD0`D\R6WD0QDTZ6P@]Q7QDUZ6QDVZ6QDWZ6XD0WD0PDb4PDR];PDcR6XD0WD0PD\R6
PDhU7QDXZ6XD0WD0PDdR6PD]Q7PDbS;XD0VD0WD0PDdR6PD]Q7PDbS;XD0QDT?WD0PDko4QDYZ6QDZZ6XD0VD0WD0PDko4QD
YZ6QDZZ6XD0QD[Z6WD0PDk5PDl];XD0WD0PDiT7PDbR6PDiT7XD0WD0PDcP5PDbR6PDcU7XD0VD0WD0PDcP5PDbR6PDcU7XD
0PD1WD0PDiX1PD4PDbV7XD0WD0PD`j4PDdR6PD`j4XD0`DQo4`Del>WD0QD\Z6PDSY;QD]Z6XD0QD^Z6TD1WD0QD_Z6QDQZ3
YD2XD0WD0QD`Z6QDaZ6TD1QDbZ6QDcZ6XD0QDT4TD1WD0QDY4XD0VD0QDT4TD1WD0QDY4XD0QDdZ6WD0QDY4XD0QFT4TD1QD
eZ6QDT4QDf5TD1WD0QDfZ6QDPQ1XD0`DaQ7QDgZ6TD1WD0QDhZ6PD`^;XD0WD0QDiZ6XD0QFT4WD0PDdR6QDjZ6XD0QFkZ6T
D1WD0PDS1PDdR6QDjZ6XD0WD0PDfGQDlZ6XD0WD0PD^?QDmZ6XD0WD0PDQX6QDmZ6XD0PD^R6`Dmi5`D\j5`Dml>`Daj5QDn
Z6PD]Q7WD0QDoZ6QDP[6XD0WD0QDZ4XD0`DbR6`Dd[7`DdP5`DeP5`DWV7WD0QDQ[6XD0`DnG`Doa3`DWY4`DP[>`DVe1`Db
i4WD0QDR[6TD2P@fo4PDko4PDVQ5PDYg5XD0WD0QDS[6QDT[6XD0WD0PD\T5PDoc5XD0VD0WD0PD\T5PDoc5XD0PD1WD0QDU
[6P@fo4XD0QDV[6TD1QDW4WD0QDW[6P@PHXD0QDX[6TD2QDY[6WD0QDZ[6P@PHQD[[6XD0QD\[6TD1QD][6WD0QD^[6QD_[6
XD0QD`[6WD0QDhBPDio4XD0QDa[6TD2QDW4`D[9`DQ_5WD0QDb[6PDoj;XD0WD0QDc[6PDho4XD0`D_P5`DcE`D`Q7WD0QDd
[6TD2PDSd6TD1QDe[6XD0WD0QDf[6PDmR5XD0Q@g[6TD1QDh[6WD0QDi[6QD_W4P@]R6P@R8Q@j[6QDk[6XD0WD0QDl[6PDf
o4XD0S@0QDm[6`D]b4`DSS<WD0QDn[6PD_Q7QDo[6XD0WD0QDP\6QDQ\6PDfo4QDR\6XD0WD0PDdY5PDko4PD_Q7QDS\6XD0
WD0PDlo4PD]R6TD1QDT\6PDmh;XD0WD0QDU\6XD0QFV4TD1WD0QDV\6XD0VD0QFV4TD1WD0QDV\6XD0QDW\6QFV4TD1WD0QD
X\6QDfHXD0VD0`D_Q7QFV4TD1WD0QDX\6QDfHXD0QDY\6`D_Q7QFV4TD1WD0QDZ\6QD[\6XD0VD0QFV4TD1WD0QDZ\6QD[\6
XD0QD\\6WD0QD]\6QD^\6QD_\6PDQT;PDdR6XD0WD0QDo@TD3PDbT7PD_Q7XD0PD`Q3PDYo4WD0QDo@TD3PDgo4PD_Q7PDaG
XD0`D`T5WD0QD\FPDko4PD_Q7PDSe5XD0WD0QDoCQDn5PDiV7PD]R6XD0WD0QDPDTD3PDdR6QD`\6XD0QDV4TD1WD0QDXCPD
_Q7PD\T7PDjS7XD0WD0QDa\6PD_Q7QDb\6XD0WD0QDc\6P@PHXD0Q@d\6TD1QDX4WD0QDe\6QD]k3XD0QDf\6WD0QDg\6QDh
\6XD0PD_Q7TD1QDX4WD0QDi\6PDPHPDaR6XD0WD0QDj\6QDk\6QD_AXD0QDl\6WD0QDm\6S@0S@0PDho4XD0WD0QDn\6PDjo
4PDio4XD0WD0QDo\6PDio4XD0QDP]6TD1QDQ]6QDR]6TD2WD0QDS]6QDT]6`D_Q7`D[G`DiX1`Den>`Dfj4`Dfn>`DUa7YD2
XD0QDU]6TD2WD0QDV]6Q@W]6QDT]6Q@b@QDX]6XD0WD0QDY]6PDio4XD0PD_Q7`DaGSD0VD0WD0QDY]6PDio4XD0PD_Q7`Da
GSD0PD1WD0QDY]6PDio4XD0SD0VD0WD0QDY]6PDio4XD0SD0PD1WD0QDZ]6QDk`5TD1QD[]6XD0WD0QD\]6TD3PD]P1PDko4
QDT;QD]]6XD0WD0QD^]6PDPHPD_R6XD0QD_]6WD0QD`]6QDa]6TD1QDb]6PD]^=XD0WD0QDc]6PDPHPD\R6XD0`Dh\5`DX]=
`DV`3WD0QDd]6QDe]6PDgo4XD0WD0QDf]6TD2PD_Q7TD1QDg]6QDkZ1XD0QDh]6WD0QDi]6PD_Q7TD1QDj]6XD0WD0QDk]6Q
Dl]6QDm]6XD0WD0PDnS<PDPT<XD0WD0PD\FPDRU5XD0QDn]6WD0QDo]6QDP^6PD^R6XD0WD0QDQ^6P@io4P@_Q7QDR^6XD0Q
D\4Q@o5WD0QD[4XD0`DU6WD0QDS^6XD0QD]4TD2WD0PDS\:XD0QDT^6QD]4TD3WD0QDU^6P@ik4XD0QDV^6WD0QDW^6XD0WD
0QDPd1QDX^6TD2QDY^6XD0WD0QDSJQDb@QDZ^6QD[^6XD0WD0QD\^6TD2PD`R5XD0WD0PDQS<XD0WD0QD]^6XD0WD0QD^^6Q
D`U5XD0Q@_^6TD1QD`^6WD0QDa^6QDb^6XD0WD0QDc^6QDSKXD0`D]Q7`DS1`DfR5WD0QDd^6Q@e^6TD1QDSKQDf^6TD1QDg
^6XD0WD0QDh^6PDio4QDi^6XD0WD0QDj^6QDk^6XD0WD0QDl^6PDcR6QDm^6QDn^6XD0WD0QDo^6XD0TD5QDP_6TD4PDio4Q
Dn5WD0QDQ_6XD0WD0QDR_6PD_Q7QDS_6QDT_6XD0WD0QDU_6PDfo4XD0`D_Q7`DdF`D`Y5WD0QDV_6PDfo4XD0QDW_6QDX_6
WD0QDY_6XD0QDZ_6TD2QD[_6WD0QD\_6XD0WD0QDQFPD_Q7PDe5XD0WD0QD]_6PD_Q7QD^_6XD0WD0QD__6Q@`_6XD0WD0QD
a_6PD]Q7PDdR5PDcP5XD0WD0QDeCPD_Q7QDb_6XD0WD0QDc_6QD_e3QDd_6QDWl2XD0WD0QDe_6QDn5QDf_6XD0WD0PDgn=P
D_Q7QDli3QDg_6XD0WD0QDj\2PDiS1QD]k3XD0WD0QDWNPDjCPD]R6XD0QDh_6QDd5Y@0WD0QDi_6XD0QDj_6TD4WD0QDk_6
XD0VD0QDj_6TD4WD0QDk_6XD0QDl_6UD0WD0QD^4XD0QDm_6PD4WD0QD^4XD0PD4UD0WD0QDn_6QD^4XD0PD4UD0WD0PDdR6
QDn5QDo_6XD0`D_e1`D`e1WD0PDdR6QDn5QDP`6QDQ`6XD0WD0QD`Q1QDR`6QDS`6XD0`D_Q7WD0QD`Q1QDaQ1QDT`6QDU`6
XD0QDV`6WD0QDcf1Q@W`6QDX`6XD0VD0WD0QDcf1Q@W`6QDX`6XD0QDV>WD0QDY`6PDfR6PD_Q7PDl1XD0WD0QDZ`6PDea:X
D0WD0PDdR6PDmNPDok3XD0`DQ8WD0QD[`6P@cU7PDiQ?XD0WD0PDko4QDn5QD\`6XD0VD0WD0PDko4QDn5QD\`6XD0QD]`6W
D0QD^`6QD_`6Q@n5QD``6XD0WD0PD\R6PDRX7XD0aDd5`DhU7`DkR6`DiE`D]Q7`DhE`DmP5`DnP5`DRl4`DSl4`Dno4`Dmo
4aDf5`D^R6WD0PD\R6QD`f2XD0aDd5VD0WD0PD\R6QD`f2XD0aDd5QDa`6WD0PDlR6QDb`6QDc`6XD0QDd`6WD0PD^R6PDcU
7QDiBXD0TD4PD4WD0PD]R6PDcU7QDe`6XD0WD0PD^d:PDfo3XD0WD0PDdV7PDkR6QDf`6QDYl5XD0WD0PD^R6PDbo3QDf`6Q
DYl5XD0PDlY;WD0PDRl3PDjR6PDWS;XD0WD0PDcU7QDg`6PDZ[:XD0QDh`6TD1WD0QDi`6XD0YD1QDh`6TD1WD0QDi`6XD0Q
Dj`6WD0QDk`6QDl`6XD0PDdR6WD0PDTP=XD0YD1WD0PDTP=XD0QDm`6WD0PD\R6PD`Q3PDlU3XD0WD0QDn`6PDT8XD0VD0WD
0QDn`6PDT8XD0QDo`6WD0QDPa6QDj9QDQa6XD0WD0QDRa6TD2PDZS6XD0SD0WD0QDSa6TD1QDTa6XD0TD3QDUa6QDVa6TD3W
D0QDSa6QDWa6XD0QDXa6WD0QDYa6QDZa6QD[a6XD0`DdQ1`DVR;`Dd3`DnU7`Dn3`Dn7`DST6`DVP7QDf5WD0QD\o1PDPP5P
DdR6XD0SD0WD0QD\a6Q@]a6QD^a6XD0WD0PDhU7QD_a6QD`a6XD0WD0QDaa6PD]R6QDba6XD0PDUR3WD0QDca6PDjR6QDda6
SD0XD0VD0WD0QDca6PDjR6QDda6SD0XD0QDea6WD0QD]_3QDfa6P@4QDga6QDha6XD0SD0WD0QDia6PDbo3QDja6QDka6XD0
WD0QDQn1PDcP5PDTT;XD0WD0QDkR3SD0PDjR6QDla6XD0WD0QDma6QD]_3P@dg6QDna6XD0WD0QD_j3QDoa6XD0VD0WD0QD_
j3QDoa6XD0QDV>WD0QDnR1PDWl4QDPb6XD0VD0WD0QDnR1PDWl4QDPb6XD0QDQb6WD0PD_Q7QDRb6QDf5XD0QDSb6`Ebo3`E
mo4`Eo9`Ego3`Eco3WD0QD_m4QDTb6XD0QFUb6PDk8WD0QDVb6QDWb6XD0TD3QDXb6PDk8WD0QDYb6PDdR6QDWb6XD0TD3QD
Xb6WD0QDZb6Q@VW2PDdR6QD[b6XD0VD0WD0QDZb6Q@VW2PDdR6QD[b6XD0QD\b6WD0QD]b6Q@VW2PDdR6QD[b6XD0VD0WD0Q
D]b6Q@VW2PDdR6QD[b6XD0QD\b6QD^b6TD1WD0QD_b6XD0QD`b6Q@m5TD2QDab6WD0PD_Q7PDPS<XD0VD0WD0PD_Q7PDPS<X
D0QDbb6WD0PD]R6QDcb6QDdb6XD0VD0WD0PD]R6QDcb6QDdb6XD0QDV>QDeb6Y@0WD0QDfb6QDgb6XD0VD0QDeb6Y@0WD0QD
fb6QDgb6XD0QDhb6WD0QDib6QDjb6XD0VD0WD0QDib6QDjb6XD0QDkb6WD0PDiU7PDSP5SD0XD0WD0QDl<PDkb1QDlb6XD0W
D0QDmb6XD0`D=TD4QDnb6TD2QDob6QFPc6TD1WD0QDQc6PDko4XD0VD0QFPc6TD1WD0QDQc6PDko4XD0QDRc6QFSc6TD2WD0
QDTc6TD1PDgo4QDmg1QDUc6XD0QDVc6TD2WD0QDWc6QDXc6XD0`D_Q7`D_P5`DcE`D`Q7WD0QDYc6P@go4PD_R?XD0WD0QDZ
c6QDn5QD[c6XD0WD0QD[P1PD]R6PDRb4XD0WD0QD[P1PDbT7QDn5PDZS6XD0WD0QD\c6QDn5QD]c6XD0WD0QDWNQD^c6XD0W
D0QDWNPD]Q7PDmk:XD0WD0QD_c6QD`c6XD0WD0QDac6XD0VD0WD0QDac6XD0QDbc6QFcc6TD1WD0QD`4XD0`DeP5`DdP5`Df
P5WD0QDdc6QD^T3XD0QFec6WD0QDfc6XD0QFgc6WD0QDhc6PDjo4XD0QDic6WD0QDjc6TD2PDjo4XD0`DUW=`DPU5QDkc6TD
1WD0QDa4XD0QDlc6WD0QDmc6PDSd6XD0QDnc6QDoc6TD2QDf5WD0QDPd6QDQd6TD1QDRd6XD0WD0QDSd6PDk[4PDik4XD0WD
0QDTd6QDUd6XD0`D_b5WD0QDjGPDdR6PD_Q7QDVd6XD0WD0QDWd6P@ko4QDn5PDUk;XD0WD0QDXd6PD\R6PD_Q7TD1QDYd6X
D0WD0QDZd6P@io4QD[d6XD0QDn5TD1QD\d6WD0QD]d6PDho4XD0WD0QD^d6PDko4XD0QDb\2WD0QD\GPDgo4PDdR6XD0QD_d
6PD]Q7WD0QDc4`D]R6`DYH`Dgo4`DiS?`DjS?`DbT3`DcT3aDW5`DkS?`D`R7`DWT3`DXT3`D\R7`DlS?`D_R7`Dab1`Dl5`
DdR6`Dio4`DbR6`Dko4`D\R6`D^R6`DaR6`D_Q7`D_R6`Dc[>`Din4`DnN`DPOSD0XD0`D]R6UD0PD]Q7WD0QDc4`D]R6`DY
H`Dgo4`DiS?`DjS?aDW5`DkS?`D`R7`DWT3`DXT3`D\R7`DlS?`D_R7`Dab1`Dl5`DdR6`Dio4`DbR6`Dko4`D\R6`D^R6`D
aR6`D_Q7`D_R6`Dc[>`Din4`DnN`DPOSD0XD0WD0PD]Q7QDc4QD`d6XD0SD0WD0PDio4PD_Q7TD1QDad6PDf_<XD0VD0WD0P
Dio4PD_Q7TD1QDad6PDf_<XD0QDbd6WD0PDSP5SD0PD`R6PDhEXD0WD0PDSP5SD0PDdR6PDmNPD[P5XD0WD0PDcU7SD0PDbR
6PDHSD0XD0WD0QDcd6QDdd6XD0VD0WD0QDcd6QDdd6XD0QDV>WD0QDed6P@]Q7TD1QDk6XD0VD0WD0QDed6P@]Q7TD1QDk6X
D0QDV>WD0QDfd6QDb4XD0VD0WD0QDfd6QDb4XD0QDgd6WD0PDkR6QDSf4QDb@SD0PDkR6XD0WD0PDkR6`D]U3`DXU3`Doa1`
D`Q3`D`R5`DbR5`DaR5`D^U3SD0QDb@QD\6PDkR6XD0UD0WD0PDeU7SD0PD4PDmo4XD0UD0WD0PDeV7PD_Q7SD0XD0UD0WD0
QDhd6P@WX7QDid6XD0UD0WD0QDjd6QDkd6XD0VD0UD0WD0QDjd6QDkd6XD0PD1UD0WD0QDjd6QDld6PDaR6QD^d2XD0UD0WD
0QDdV6SD0XD0VD0UD0WD0QDdV6SD0XD0PD1WD0QDmd6QDnd6QDod6XD0UD0WD0QDZ;QDYm4QDo]1XD0VD0UD0WD0QDZ;QDYm
4QDo]1XD0PD1UD0WD0PDk[4PDXn3QDPe6XD0VD0UD0WD0PDk[4PDXn3QDPe6XD0PD1WD0PDWS;PDdR6QDQe6P@_Q7QDRe6XD
0WD0PDVS;PDko4PD`T7PD]6XD0WD0QDb8QDSe6QDTe6XD0QDUe6TD2WD0QDVe6QDWe6QDXe6XD0WD0PD^R6QDYe6XD0VD0WD
0PD^R6QDYe6XD0QDZe6QDf5WD0PD]Q7QD[e6XD0VD0QDf5WD0PD]Q7QD[e6XD0QD\e6QD]e6TD2WD0QD^e6XD0QD_e6TD1QD
f5Q`1o5WD0QD`e6XD0QDae6QDf5WD0PDZe2QDbe6XD0VD0QDae6QDf5WD0PDZe2QDbe6XD0QDce6WD0PDio4PD_Q7QDde6XD
0VD0WD0PDio4PD_Q7QDde6XD0QDee6WD0QDfe6PD]R6TD2QDge6XD0WD0PDPP5PDbo3QDVc2QDlZ3XD0VD0WD0PDPP5PDbo3
QDVc2QDlZ3XD0QDhe6WD0PDPP5PDbo3TD3QDie6XD0WD0PDPP5Q@je6PDbo3QDni4TD1QDke6QDle6XD0WD0PDjR6QDme6P@
Yn3QDne6TD1QDoe6XD0WD0PDfo3QD^]4QD_]4QDPf6XD0WD0QDQf6PDko4PD_Q7PD]b;XD0QFRf6TD2WD0QDZFPD_Q7QDSf6
XD0QDd4TD1WD0QDTf6XD0QDUf6TD1WD0QDVf6XD0QDWf6QDXf6TD1WD0QDYf6XD0QDZf6QDf5P@_Q7WD0QD[f6XD0VD0QDZf
6QDf5P@_Q7WD0QD[f6XD0QD\f6QD]f6TD1WD0PDnb4QDb:PD\g4XD0WD0QDj\2PD_Q7QD^f6XD0WD0QD_f6PD_Q7TD1QD`f6
XD0WD0PDmNPDcU7PDbR6PDl4XD0WD0QDaf6QDbf6PDh`4XD0WD0QDcf6PD_Q7QDdf6XD0WD0PDko4PD_Q7QDef6PDZ7XD0QD
ff6TD1WD0QDgf6XD0VD0QDff6TD1WD0QDgf6XD0QDhf6QDif6TD1WD0PDTR6QDjf6XD0WD0QDkf6PD^R6PDlf6XD0WD0QDlf
6PD]R6XD0QDmf6WD0QDUd2PD`T7PDnGXD0VD0WD0QDUd2PD`T7PDnGXD0QDT?WD0QDnf6PD]S7XD0VD0WD0QDnf6PD]S7XD0
QD`?WD0PD]f=QDof6XD0QDPg6QDf5WD0PDcP5PD]R6PDRW7XD0VD0QDPg6QDf5WD0PDcP5PD]R6PDRW7XD0QDQg6WD0QDRg6
QDSg6XD0WD0QDmm3QDR_3QDTg6PDZS6P@UX7QDUg6XD0WD0QDYT1QDcLPDdR6QDcLXD0QFVg6TD1WD0QDWg6PDo2PDVX7XD0
VD0QFVg6TD1WD0QDWg6PDo2PDVX7XD0QDV>QFXg6TD1WD0QDVZ1PDk[4PDko4QDYg6XD0VD0QFXg6TD1WD0QDVZ1PDk[4PDk
o4QDYg6XD0QDhe6WD0QDZg6PDdR6QDiBQD[g6XD0WD0PDlk4PDmT?XD0WD0PD^\:QD\g6PDko4XD0WD0PD`R5PD]R6PD]Q7Q
D]g6XD0WD0QD^g6QD_g6XD0VD0WD0QD^g6QD_g6XD0QD`g6WD0PDSo;TD1PDSl3PDjR6XD0WD0PDnT?XD0QFag6TD1WD0QDb
g6QDcg6XD0WD0QDdg6QDeg6QDfg6XD0VD0`DdR6WD0QDdg6QDeg6QDfg6XD0QDgg6`DdR6WD0QDhg6PDmMXD0WD0QDig6QDj
g6PDi`<XD0WD0QDkg6QDlg6P@^f3XD0VD0WD0QDkg6QDlg6P@^f3XD0QDmg6WD0QDng6XD0TD1WD0QDog6XD0`Dgf5WD0QDP
h6QDQh6QDRh6XD0WD0PDcP5PDi8XD0QD_ATD3QDSh6WD0PDjo4PD]R6QDTh6XD0VD0WD0PDjo4PD]R6QDTh6XD0QDPc1WD0P
D\c1QDZBXD0QDUh6WD0QDVh6TD1PDdR6XD0QDWh6WD0PDT4QDXh6TD1QDYh6XD0QDZh6TD1QD[h6WD0QD\h6QDlc2TD1QD]h
6XD0WD0QD^h6P@PHPDYe2PDbT3XD0WD0PDYn3PDmo4QD_h6XD0WD0PDlR6PDdg6XD0QD`h6QDah6TD2WD0QDbh6QDch6XD0W
D0QDdh6QDeh6TD1PD]R6QDfh6TD1QDgh6XD0WD0QDhh6PDhEQDih6XD0WD0QDWX2QDjh6XD0QDkh6`Dio4QDf5QDlh6WD0QD
mh6XD0WD0QDmh6PD]R6QDfh6XD0QDnh6S@0TD5WD0QDoh6QDPi6XD0VD0QDnh6S@0TD5WD0QDoh6QDPi6XD0QDWc4WD0QDQi
6QDhX6QDRi6P@dP5PDWl4QDSi6XD0PDYn3WD0QDTi6QDUi6QDVi6XD0QDWi6WD0QDXi6PDjS7PD`R5PD]R6XD0QDYi6WD0QD
k]1PDdg6PDdR6XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDZ:UD0WD0PD^2SD0XD0`@ROTD9PD4TD6QDbS1WD0QDZi6P@PP5QDd>
YD1XD0`DPo2`Dno2`Dkg7`Dnn2WD0QD[i6P@PP5PDR3QD\i6XD0`D[b<`D[S>`D]h2`DcS2`D_j2aDd5`D]Q7`D^Q7`DW5`D
U6`DY2`Djk4`Dlk4`D^l4`D_l4`Dko4`D\R6`Dio4`DaZ3`Dea:WD0QD[i6P@PP5PDR3PDROQD]i6TD2QD^i6XD0WD0QD_i6
PDR3YD1XD0WD0QD_i6PDR3QD`i6XD0WD0QDQ?PD^R6XD0Q@l5QDai6WD0QDbi6PDkR6XD0WD0PDdb;P@fo4PDkR6XD0QDci6
WD0PDoo4QDdi6XD0QDei6WD0QDfi6XD0`DdR6SD0WD0PDko4PDcU7PD^U7XD0PDYb3WD0PDko4PDYb3QDgi6XD0WD0QDhi6P
Dko4QDT;S@0PDQDXD0QDj_1TD3WD0QDii6P@go4PDdR6XD0`D=WD0PDdV7QDf5QDiBXD0SD0WD0QDji6XD0QDki6QDf5WD0Q
Dli6QDmi6PD_Q7QDni6XD0QDoi6TD1WD0QDPj6Q@Vc3XD0QDQj6WD0PDlR6QD`Q1QDaQ1PDY4XD0QDRj6WD0QDX[2S@0QDSj
6PD]R6XD0SD0WD0QDX[2S@0QDTj6PD]R6QDUj6XD0WD0QDVj6QDWj6PDgf1XD0QDXj6QDf5Q@Yj6TD1WD0QDe4XD0`Dio4`D
jX1QDXj6WD0QDZj6TD1QDe4XD0WD0QDdV2PD]Q7QD[j6QD\j6XD0WD0QD]j6PDik3PD^R6XD0QD^j6QD_j6QDf5WD0QD`j6Q
DXd4QDl5TD3QDaj6XD0WD0QDbj6QDcj6PD_Q7TD2QDdj6XD0QDej6WD0QDUi1PDdg6aDd5aDf5`D]3`Dd3`DWT1`DV3`DUR1
`Db4`Dh3`DiS7`DST6`D\8`Do2SD0XD0QFej6TD2WD0QDg4XD0QDfj6QFej6TD2WD0QDgj6QDjb3XD0WD0PDX3QDhj6PD\P3
XD0YD2WD0PDX3PD^o4XD0WD0PDPP5QDij6SD0XD0WD0PDdR6PD]c3PD_Q7PDRX7XD0WD0PDdR6PD`1PDk[4QDjj6XD0WD0QD
kj6QDcf1QDX`6XD0UD0WD0PD^R6QDlj6TD2QDh4XD0PD4QDmj6UD0WD0PD^R6QDlj6TD2QDh4QDnj6P@]Q7QDoj6TD2XD0PD
4QDmj6PD4WD0PD^R6QDb@TD2QDh4XD0VD0PD4WD0PD^R6QDb@TD2QDh4XD0PD1QDPk6WD0PD^R6QDRGTD3QDh4XD0VD0QDPk
6WD0PD^R6QDRGTD3QDh4XD0QDV>WD0QDQk6QDRk6XD0VD0WD0QDQk6QDRk6XD0QDV>UD0WD0PDPQ5XD0QFSk6UD0WD0PDPQ5
XD0QDT;TD2QDTk6QDUk6TD3WD0QDVk6XD0P@^R6QDY\1WD0QDWk6TD1QDXk6QDYk6XD0`D_Q7`Dko4`Dob4WD0QDQn1QDa\1
PDhk4XD0WD0QDZk6QD[k6Q@\k6QD]k6XD0QD^k6QF_k6TD1WD0QD`k6TD4XD0QDf4PDPS5WD0QDak6QDbk6TD3QDf4PDPS5X
D0QDck6TD1WD0QDdk6QDSKXD0QFek6TD3QDj=WD0PDk[4QDfk6QFgk6S@0QFhk6PDdR6XD0QDik6WD0PDk[4PDPOPDS1PDdR
6XD0QFjk6WD0QDkk6QDlk6QDmk6XD0QDnk6WD0PDHPDcP5QDlk6QDmk6XD0QDnk6QDok6TD2WD0QDPl6Q@Ql6XD0QDTNQDRl
6QDSl6TD1WD0QDg5QDTl6XD0PDmo4WD0QDWNP@fo4QDn5QDdNP@fo4XD0WD0QDUl6QDVl6PDdR6XD0SD0QDn6QDWl6QDn6QD
e6QDo5QDe6QDe6QDXl6Q`1o5QDSf4QDk6PDbR6Q`1o5QDe6WD0QDYl6YE5YD1XD0`D`R6QDZl6TD1QDf5Q`1o5aDd5`DTb4`
Dlk4`DU6`DS1`DfR5`Djh>`D`_=`DQh>`D^n4`DbY;`D[5`Dh4`DdP5`DjU3`DcU7`DiH`DjH`Dkf5`DoS1`Di`4`D]V?`Dl
g4`D^V?`DkI`Din3`DnS4`DoS4WD0SD0YD5XD0VD0QDZl6TD1QDf5Q`1o5aDd5`DTb4`Dlk4`DU6`DS1`DfR5`Djh>`D`_=`
DQh>`D^n4`DbY;`D[5`Dh4`DdP5`DjU3`DcU7`DiH`DjH`Dkf5`DoS1`Di`4`D]V?`Dlg4`D^V?`DkI`Din3`DnS4`DoS4WD
0SD0YD5XD0QDjb1WD0QDgS2YD1XD0VD0WD0QDgS2YD1XD0QDhX3QD[l6PDdd3`D]R6`D\FQD\6QD\l6QDaa2PDdd3QD]l6QD
^l6QD_l6QD`l6QDal6QDbl6PD_3PD]R6PD_Q7PDZ^=PDoo4PDoo4PDbU3PD]R6PD_Q7PDaGPDWS;QDcl6PDe8PD`Q3PDk[=P
Dho4PDVP1PDdd;PDYR;PDaMPDXY6QDdl6QDel6PDkOPDcR6PDS9PDQl>PDeV?PDR1PDfo4PDhEQDfl6PD[e<PD^4PDjP1PDj
o4PDdi4QDgl6PD_R6Q`1o5Q@hl6WD0QDil6XD0PDdd;QDjl6PDWJQDkl6PDXJQDll6PDlT1PDo_5PDji2PDZe2PDbR5PDhV?
PD\]:PDlT7PDR8PDio4PDe]:QDml6PDTd6PD`R?PDoS4QDnl6PDjV?PDYl3PDSc1PDnR1PDWX7QDol6QDPm6QDQm6QDRm6QD
Sm6QDgS2QDTm6PD`_=QDUm6QDVm6PD^P3PDVk3PDfo4PDgo4PDdR6PDS];PDTS1PDlo4PDhc6PDjR6PDgCPDjc6PDbR6SD0P
DPP5Q@l5Q`1o5WD0QDR_1XD0WD0QDWm6PD_Q7TD1QDXm6XD0QDYm6PD6Q@b@WD0QDl6XD0QDYm6PD6WD0Q`1o5QDR_1XD0VD
0QDYm6PD6WD0Q`1o5QDR_1XD0QDZm6QDf5QDb@Q`1o5WD0QD[m6aDn4aDd5`Dii;SD0XD0VD0QDf5QDb@Q`1o5WD0QD[m6aD
n4aDd5`Dii;SD0XD0QD\m6QD]m6WD0QD^m6P@Yn3TD1QD_m6XD0QD`m6WD0QDam6XD0QDbm6WD0QDcm6PDTP5XD0VD0WD0QD
cm6PDTP5XD0QD`?QDdm6QDb@Q`1o5WD0QDR_1aDn4aDd5SD0XD0`D]R6`DaR6WD0QDem6XD0TD2QDfm6QDf5Q`1o5WD0QDk6
QDkj6Q`1o5QDY^1XD0aDn4QDf5QDT;WD0QDlT5XD0QDgm6VD0QDf5QDT;WD0QDlT5XD0QDgm6QDhm6PD_Q7WD0QDim6SD0XD
0TD1QDjm6TD1QDkm6WD0QDlm6PDdR6PDkb<XD0WD0PD^Q7PD\d<PDbIXD0WD0PDhU7SD0PDhh4XD0QDf5WD0QDb@Q`1o5QDm
m6PD]R6XD0SD0aEd5WD0QDnm6QDom6XD0`DRc4QDPn6WD0QDVc2QDQn6XD0WD0QDV;QDRn6TD1QDSn6XD0QDf5PD]Q7WD0QD
Tn6SD0XD0QDUn6TD1WD0QDVn6XD0UD0QDWn6QDf5Q`1o5WD0QDk6XD0`DeG`DVFVD0UD0QDWn6QDf5Q`1o5WD0QDk6XD0`De
G`DVFQDXn6UD0QDYn6QDf5Q`1o5WD0QDZn6XD0VD0UD0QDYn6QDf5Q`1o5WD0QDZn6XD0PD1QD[n6TD1QDf5TD1QD\n6P@RX
7WD0QD]n6XD0WD0QD^n6P@]R6PD_Q7QD_n6XD0WD0QD`n6TD1Q@an6QDbn6QDcn6XD0WD0QDg5P@dV7PD]Q7S@0PDjS7PD_R
6XD0WD0PDio4PDmb1PD]R6QDdn6XD0WD0PD_Z>QDen6QDfn6QDgn6QDhn6QDin6XD0WD0QDjn6QDkn6XD0VD0WD0QDjn6QDk
n6XD0QDln6QDmn6WD0QDnn6QDon6XD0WD0PDkR6QDPo6PDkR6QDQo6XD0WD0QDif4Q@Ro6PDbo3QDSo6TD2XD0VD0WD0QDif
4Q@Ro6PDbo3QDSo6TD2XD0QDTo6WD0QDn`1QDUo6QDVo6XD0WD0QDWo6PDdR6PDmNQDXo6XD0WD0QDXa3QDYo6QDZo6QD[o6
XD0QD\o6Y@0WD0QD]o6XD0VD0QD\o6Y@0WD0QD]o6XD0QD^o6QD_o6TD6QDf5Q`1o5WD0QD`o6XD0QDao6TD4QDf5Q`1o5WD
0QDbo6XD0`D]R6`DaR6QDco6QDf5Q`1o5WD0QDdo6XD0QDb@Q`1o5WD0SD0XD0PDQP3QD\T4QDeo6Q@f5WD0QDfo6XD0QDb@
Q`1o5WD0QDR_1XD0QDgo6QDho6QDf5Q`1o5WD0QDio6XD0WD0QDjo6PD]6XD0VD0WD0QDjo6PD]6XD0QDko6QDlo6WD0QDmo
6XD0PDYj:WD0PDfo4PDdR6PDli4XD0QDno6TD2QDf5Q`1o5WD0QDoo6XD0aDd5`DjR6QDPP7PD]R6TD3QDf5Q`1o5WD0PDnf
2XD0QDQP7PD]R6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD0VD0QDQP7PD]R6TD3QDf5Q`1o5aDj4aDd5iD1iD2WD0SD0XD
0QDT?QDRP7TD4WD0PDmW7XD0QDSP7TD2WD0PDVd<XD0WD0QDTP7P@PP5P@R3QDUP7QDW5XD0WD0QDVP7PDkR6QDR_1XD0QDS
Z1WD0QDWP7XD0VD0QDSZ1WD0QDWP7XD0QDXP7QDYP7WD0PDX3PDgo4XD0QDZP7WD0PD]Z:XD0PD_Q7WD0QD[P7PD]R6QD_k1
XD0QD\P7WD0PDcZ:TD1QD]P7XD0QD^P7QD_P7WD0`DeR5SD0QD`P7XD0VD0QD_P7WD0`DeR5SD0QD`P7XD0QDT?QFaP7QDg5
Q@l5Q`1o5WD0QDbP7aDn4SD0XD0`D]R6`D^R6`D\R6QDcP7WD0QDdP7XD0SD0WD0QDeP7TD1QDfP7XD0`EkR6YD1WD0QDPk5
XD0VD0`EkR6YD1WD0QDPk5XD0QDgP7PDk[4QDf5Q`1o5WD0QDhP7XD0QDiP7QDjP7WD0QDkP7QDlP7XD0QDf5QDRGSD0WD0Q
DmP7XD0`DTj4WD0QDR_1PDkR6QDRGXD0SD0QDRGWD0QDnP7XD0QDoP7QDPQ7WD0QDQQ7XD0WD0PDU8PDaQ5XD0WD0QDRQ7TD
1QDSQ7XD0`DkR6QDf5P@PP5WD0QDTQ7PDdR6XD0SD0QDf5WD0QDUQ7QDlT5XD0VD0QDf5WD0QDUQ7QDlT5XD0QDVQ7WD0PDo
k3PDea:XD0VD0WD0PDok3PDea:XD0QDV>QDWQ7WD0QDXQ7XD0QDYQ7P@PP5P@R3WD0QDUP7QDTj5XD0QDf5WD0QDZQ7PDdR6
XD0SD0PDen5PDoa1QD[Q7TD3QDf5Q`1o5WD0QD\Q7XD0WD0QD]Q7XD0QD\6PDWo2PD^R6PDRj7PD_Q7QDk6PDPR5SD0QD^Q7
PDPR5QD\6QDf5Q@i5WD0PDnR1XD0VD0QD\6QDf5Q@i5WD0PDnR1XD0QD_Q7QDnR1Q`1o5WD0QDk6XD0QD`Q7QDaQ7WD0Qd1o
5QDk6XD0QD\6WD0QDk6XD0QD\6QD\6TD4QDf5WD0Q`1o5QDk6XD0aDd5`DjR6QD\6TD3QDf5QDb@Q`1o5WD0QDk6XD0QDf5Q
@l5QDP6WD0QDk6XD0WD0QDP6QDk6XD0SD0WD0QDbQ7QDk6XD0QD\6QDcQ7TD2`D`Q1WD0QDk6XD0QD\6TD2QDf5TD4PDbR6W
D0Q`1o5QDk6XD0VD0QD\6TD2QDf5TD4PDbR6WD0Q`1o5QDk6XD0QDV>QDdQ7TD2QDf5Q@eQ7Y@0aDj4aDd5iD1iD2aD\6aDT
6bD0WD0SD0XD0VD0QDdQ7TD2QDf5Q@eQ7Y@0aDj4aDd5iD1iD2aD\6aDT6bD0WD0SD0XD0QDfQ7QDgQ7QDhQ7Q@iQ7Y@0aDj
4aDd5`Dnn2`DkR6`DdR6bD0WD0SD0XD0VD0QDgQ7QDhQ7Q@iQ7Y@0aDj4aDd5`Dnn2`DkR6`DdR6bD0WD0SD0XD0QDjQ7QDb
@Q@kQ7aDj4aDd5aDT6WD0SD0XD0QDlQ7`D]R6`DeX?`DfX?QDf5YD0aDj4aDd5iD1iD2`D]Q7`D^Q7`D_Q7WD0SD0XD0VD0Q
Df5YD0aDj4aDd5iD1iD2`D]Q7`D^Q7`D_Q7WD0SD0XD0QDXn6QDmQ7Y@0QDnQ7aDj4aDd5WD0SD0XD0VD0QDmQ7Y@0QDnQ7a
Dj4aDd5WD0SD0XD0QDoQ7aDZ5bD0WD0YD0XD0YD1QDdMaDZ5bD0WD0YD0XD0YD1aDZ5bD0WD0YD0XD0aDZ5bD0WD0YD0XD0V
D0aDZ5bD0WD0YD0XD0QDPR7aDZ5bD0WD0YD0XD0YD2QDQR7aDZ5bD0WD0YD0XD0UD0SD0QDRR7TD1WD0QDSR7XD0aDd5UD0Q
DRR7TD1WD0QDSR7XD0aDd5UD0SD0QDTR7TD1WD0QDUR7TD2XD0QDVR7UD0QDTR7TD1WD0QDUR7TD2XD0QDVR7QDWR7Y@0WD0
QD\5XD0aDd5`Dfo4`Djo4`DeP5`DdP5`DfP5`DgP5`DhP5`DiP5`DfU7UD0QD^5Q@d5Q`1o5P@gX?`DTm2`DSj2`DfL`DTj2
`DbM`DT?WD0Q`1o5QDXR7XD0VD0UD0QD^5Q@d5Q`1o5P@gX?`DTm2`DSj2`DfL`DTj2`DbM`DT?WD0Q`1o5QDXR7XD0QDYR7
UD0QD^5Q@d5TD3PD4Q`1o5WD0QDZR7XD0VD0UD0QD^5Q@d5TD3PD4Q`1o5WD0QDZR7XD0QD[R7UD0QD^5Q@d5Y@0WD0QD\R7
XD0WD0QDhe4XD0VD0WD0QDhe4XD0PD1QD]R7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0VD0QD
]R7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD0QD^R7QD]R7QDf5Q`1o5aDj4aDd5iD1iD2aD\6a
DT6bD0aD`5aDn4aD_5WD0SD0XD0QD_R7QDY^1QD]R7QDf5Q`1o5aDj4aDd5iD1iD2aD\6aDT6bD0aD`5aDn4aD_5WD0SD0XD
0QD_R7YD0QD`R7WD0Q@aR7PDSP5SD0XD0`D]R6WD0PDSP5SD0QDZBXD0QDf5WD0QDbR7SD0XD0VD0QDf5WD0QDbR7SD0XD0Q
EcR7WD0QDdR7QDeR7XD0WD0QDfR7Q@o5QDgR7XD0QFoR4QDhR7TD2WD0QDiR7XD0QDjR7TD2WD0QDkR7XD0`DkR6`DgQ1QDf
5Q`1o5QDlR7WD0QDmR7XD0PDbU7QDnR7PD_U7SD0PDjm4PDnFQDoR7TD2WD0QDPS7XD0PD`X7VD0PD`X7QDT?QD^OS@0S@0W
D0QDk6XD0QDQS7`EkR6`EQP3`ERP3`E_d2`EP3`EPP5`EXY?WD0PDmMXD0VD0WD0QDRS7XD0VD0QDdMQ@Q6WD0QDi6Q`1o5Q
DSS7XD0QDh6`DkR6`D]S1`DgQ1WD0QDTS7QDi6XD0QDi5Q`1o5QDUS7Q@i6PDPP5QDi6QDUS7QD_k1QDVS7TD3WD0QDWS7XD
0PDSP5QDXS7PDSP5QDYS7QDZS7PDSP5QD[S7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1i
D2WD0SD0XD0VD0QD[S7QDf5QDb@Q`1o5aDi4aDn4aD\6aDP5aDa6aDd5aDj4aDT6aD`5aDk6bD0iD1iD2WD0SD0XD0QD\S7Q
D]S7QD^S7PD]R6S@0WD0QD_S7XD0`DWe;`D\Y?`Dee1`D^T5QDj[1Q@f5Q@l5Q`1o5WD0QD`S7XD0QDaS7PD_R6WD0QDbS7X
D0VD0PD_R6WD0QDbS7XD0QDcS7QDdS7QDcn6TD3QDf5Q`1o5aDj4WD0SD0XD0VD0QDdS7QDcn6TD3QDf5Q`1o5aDj4WD0SD0
XD0QDT?PD_R6WD0QDeS7XD0VD0PD_R6WD0QDeS7XD0QDT?QDfS7WD0QDgS7XD0PD_l4QDf5Q`1o5WD0QDhS7XD0QDiS7QDjS
7TD3PDTg1QDkS7QDlS7QDf5Q`1o5QDRGQ`1o5S@0WD0QDmS7XD0`D_e1`DYX5`DT<`DQ_;QDRG`DkIiD0SD0S@0WD0QDnS7X
D0`D]R6`D_a3`Doa3`D\^<`Dad4`DmY?WD0QDoS7PD]R6SD0XD0`DkI`D_Q7QDf5Q`1o5QDRG`Dnb4`DcN`DRc4SD0WD0QDl
6XD0`DnY?QDf5Q`1o5Q@l5Q`1o5Q@k6WD0Q`1o5Q@e6QDl6XD0WD0QDSf4QDl6XD0WD0QDPT7QDT_6QDl6XD0WD0QDl6XD0Q
DQT7PD_Q7QD\6QDRT7QDST7PD]R6QDTT7PDSX=PD^R6PDTY>PDho4PD_b4PDio4PD_b4PDho4PDbU4PDio4PD[c3QDUT7QDV
T7QDWT7PDVQ1PDfo4QDT;QDaQ3QDXT7QDYT7QDZT7PDna1PD]U1PDWZ5QD[T7PD``4`D^Q6`Doe1`DVi5QD\T7QD]T7QD^T7
QDR_1QD_T7PDhP6QD`T7QDaT7QDf5PD]R6Q`1o5Q@R_1PDhP6QD\6Q@^IQ@_IQDQP1VD0QDWX2PDUP6WD0PDhP6XD0QD\6WD
0PDko4PDhb4QDbT7QDcT7XD0WD0QDdT7QDeT7QDfT7XD0WD0QDgT7QDhT7QDiT7P@dR6P@mNXD0QDf5PDko4TD1PDda>QDjT
7TD1QDkT7QDlT7QDmT7QDcIPD^R6TD1WD0QDnT7XD0PDbNQDoT7QDf5WD0QDPU7XD0VD0QDoT7QDf5WD0QDPU7XD0PD1PDUS
;PD]R6QDRGSD0QDQU7QDRU7PD]R6QD\6QDf5Q`1o5PDfo4PDdR6PDli4QDSU7TD2QDTU7QDUU7`D]R6`DdR6QDVU7PDdR6PD
_Q7QDWU7QDXU7TD1QDYU7`D^R6PDjo4PD]R6PD_Q7PD`a:QDf5Q`1o5WD0QDZU7XD0VD0QDf5Q`1o5WD0QDZU7XD0QD[U7PD
kR6QD\U7PDZn3PD_Q7PDjS7QDf`6PDZn3PD`R6PD_Q7PDle1QDnR1WD0PD^m:XD0QD]U7QDf5WD0PD^m:XD0VD0QDf5WD0PD
^m:XD0QDT?QDf5QDl<WD0QD^U7QDf`6QD_U7XD0PD\R6PDno4QD`U7QDmU2PD^R6PDno4QDaU7P@]R6PD^R6PD_Q7PDT8PD]
R6PD`R6PDQP5PDfo3QDbU7QDcU7PDmg<PD]R6PDPj;PDdR6QDdU7PD^R6PD]Q7PDZ4PD\R6QDeU7PDhk4PDT8PDWS;QDm]1P
DjR6PDHQDa\1PDjR6SD0PD_P3PDPP5QDPe4QDfU7PDfo4PD_l4PD_R6PDbMPD^R6QDgU7PDjQ5PDea:PDdR6PDSP5QDhU7QD
j=PDZm6QDiU7QDjU7QDkU7PD_Q7QDRX3PDma<PDma<QDlU7QDmU7QDnU7QDX@QDoU7QDf5PDPP5PDio4VD0QDf5PDPP5PDio
4PD1QDPV7QDQV7PDkR6QDRV7PDkR6QDSV7Q@TV7QDUV7PD^R6PDnP5QD`U5PDdR6QDVV7PDfo4PDdR6PD_Q7QDWV7PDPP5PD
fo4PDdR6QDXV7PDWT1PD^R6PDSEQDYV7QDZV7PDRb4QD[V7QDZ_1QD\V7TD3PDdR6PDmNPD\Q3QD]V7PDdR6P@mNQD^V7PDW
S;PDdR6QD_V7QDjn1PDYb:PD_R6QD`V7PD^R6QDaV7PD^R6QDbHPDRb4QDf5WD0QDbV7XD0aDd5QDkl4QDcV7PDYn3QDPf6P
DTJPDea:PDko4PDhb4PD_R6TD2QDdV7PDRj1PDdR6PDiU7PDm\<PD^R6PD_Q7PDnGPD_S6PDio4QDeV7PD_Q7QDfV7WD0QDa
Q1TD6PDko4QDn5PD^b<XD0QDaQ1TD5WD0PD_R6QDn5PDjV7QDgV7XD0WD0PDcP5QDhV7PDPP=PDmR5XD0WD0QDiV7QDjV7QD
iBQDkV7XD0WD0PDRj1QDlV7XD0WD0QDk4PDiT7XD0QDmV7WD0QDk4PDiT7XD0QDnV7TD1QDoV7WD0QDWNQDPW7QDQW7QDRW7
XD0WD0PDoS4PD_6XD0`DQ_;`Dg2WD0PDQU7QDSW7P@]Q7QDTW7XD0QDUW7TD2WD0QDVW7QDWW7XD0QDXW7WD0QDYW7PDbT7P
D]6XD0WD0QDZW7QD[W7XD0WD0PDnn2QDb@QD\W7QD]W7XD0WD0PDnn2PD]Q7PDfGQD^W7XD0WD0PDdR6PD]Q7QD_W7XD0VD0
WD0PDdR6PD]Q7QD_W7XD0QDT?WD0PDdR6PD_Q7PD`e7PD\c1XD0WD0PDhU7PD^Q;QDT;XD0WD0PDhU7PDfS1PD_Q7XD0WD0P
DPP5QD`8QD`W7TD1QDaW7XD0`DVb1WD0PD]Q7PD]6PD^R6PDVS;XD0WD0PDnP<PDoP<PDV6XD0WD0PD_`7PDko4PDV6XD0QD
bW7QDn5WD0PD[j5PDko4PD]Q7XD0QDn5WD0PDYS6PDPS5XD0WD0QDcW7QDdW7PDko4XD0WD0QDeW7P@jo4PDdR6PDmNXD0WD
0QDfW7PDjo4PD^R6XD0WD0QDgW7QDjV7PD_Q7QDhW7XD0WD0QDXd6PDjo4PD\R6XD0QDiW7WD0QDjW7QDkW7PDgCXD0WD0QD
lW7QDmW7PDko4XD0QDnW7PDWe5WD0QDoW7PD_Q7PDdd;XD0WD0PDbc5PDko4QDiBPDi7XD0QDPX7QDQX7TD1WD0P@ko4QDm4
XD0WD0PDQEPD]R6QDRX7QDSX7XD0WD0QDTX7QDSR1XD0QDUX7TD1WD0QDVX7XD0WD0QDWX7PD]R6PDg[>XD0WD0QDXX7PDdR
6QDYX7XD0WD0PDj`<PD^R6PDhW=XD0QDZX7WD0PDWn3Q@d>QD[X7TD2QD\X7XD0WD0PD]Q7PDll4PDdd;XD0WD0QD]X7QD^X
7QD_X7XD0WD0QD`X7QDRGQDaX7QD^Q3XD0WD0QDUT1QDbX7QDcX7PDTJXD0QFdX7TD1WD0QDl4XD0QDeX7TD1QDfX7`DY9QF
gX7TD1WD0QDl4QDcf1XD0VD0QFgX7TD1WD0QDl4QDcf1XD0QDV>WD0QD\a4QDjb2QDhX7XD0WD0PDlY;QDiX7QDjX7XD0WD0
PDeU7QDkX7XD0VD0WD0PDeU7QDkX7XD0QDV>WD0QDWW2QDlX7QDmX7XD0WD0PDeV7PDUS;XD0VD0WD0PDeV7PDUS;XD0QDhe
6WD0PDok3QDnX7PDdR6XD0QFoX7WD0QDPY7PDdR6PD[5PDk[4PDdR6XD0WD0QDjHTD1QDQY7P@]R6QDRY7XD0WD0QDSY7PDd
R6QDTY7XD0WD0QDUY7PDYS6PDdR6XD0WD0QDVY7XD0WD0PDdg2QDWY7XD0WD0QDXY7QDYY7XD0QDZY7WD0PDZ6PD]R6PD_Q7
QD[Y7XD0WD0PDVm4PD]R6PD_Q7XD0WD0QD\Y7PD]R6QDZ[2QD]Y7XD0QD^Y7WD0QD_Y7PDdR6PD`8XD0WD0PD[[?QD`Y7XD0
WD0QDaY7PDko4P@_Q7QDbY7XD0WD0PD[OPDoi4XD0WD0PDhd<PD^R6QDcY7XD0WD0PDTMPD]R6QDdY7PDcU=XD0QDeY7WD0Q
DlT2PDk[4PDcU7XD0VD0QDeY7WD0QDlT2PDk[4PDcU7XD0QDV>WD0QDfY7PD\[?XD0VD0WD0QDfY7PD\[?XD0QDV>QDgY7TD
1WD0PDQa:QDhY7XD0WD0QDiY7XD0PDaT7QDjY7TD3WD0QDkY7XD0QDlY7WD0QDmY7PDmW7XD0QDnY7WD0QDoY7PD_Q7QDPZ7
PD]R6XD0WD0PD`R6PD]W6XD0WD0QDSJQDQZ7QDXa3XD0VD0WD0QDSJQDQZ7QDXa3XD0QDRZ7WD0QDSJTD1QDSZ7QDTZ7XD0W
D0QDUZ7QDVZ7XD0QDWZ7WD0QDXZ7P@]R6QDYZ7QDVZ1QDZZ7XD0QD[Z7WD0QD\Z7TD2QD]Z7XD0PDbT7WD0QD^Z7PDPKXD0W
D0QDVCTD1QD_Z7QD]k3XD0WD0QD]g4PD]Q7PDh^;XD0WD0QD`Z7PDlR5XD0WD0PDjo4PD]R6PDno4PDSS<XD0VD0WD0PDjo4
PD]R6PDno4PDSS<XD0QDT?WD0PDjo4PD]R6PD_Q7PDg2XD0VD0WD0PDjo4PD]R6PD_Q7PDg2XD0PD1WD0PDbT7PD]Q7PDo[?
PDnZ5XD0QDaZ7TD3WD0PDjo4PD]R6PD_Q7PDgf5XD0WD0QDjNQDbZ7PDho4XD0WD0QDP2TD1QDcZ7QD^NXD0WD0QDP2TD2QD
dZ7XD0WD0PDe]:PDPU6XD0VD0WD0PDe]:PDPU6XD0QDeZ7WD0PDRT5QDj9QDfZ7XD0QDgZ7TD1WD0QDhZ7XD0VD0QDgZ7TD1
WD0QDhZ7XD0QDiZ7QDjZ7TD1WD0QDkZ7TD1QDlZ7TD2VD0XD0`DdF`DX\2`Dee1`Dn\5QDjZ7TD1WD0QDkZ7TD1QDlZ7TD2Q
DmZ7XD0`DdF`DX\2`Dee1`Dn\5QDnZ7TD1WD0QDoZ7QDT;TD1QDP[7XD0VD0QDnZ7TD1WD0QDoZ7QDT;TD1QDP[7XD0QDQ[7
QDR[7TD1WD0QDS[7XD0VD0`D]\5QDR[7TD1WD0QDS[7XD0QDT[7`D]\5WD0QDU[7QDV[7TD1QDW[7XD0aDn4WD0QDn`1PD_Q
7PD]o4PD]R6XD0QDX[7TD2QDf5PDko4QDY[7TD1WD0QDZ[7XD0WD0QD[[7PDbR6QD\[7XD0`Dko4`DSd6`DdD`DiT7WD0QD]
[7QD^[7QDYY3TD1QD_[7XD0QD`[7TD2WD0QDa[7XD0VD0`DaR6`D]R6QD`[7TD2WD0QDa[7XD0QDb[7`DaR6`D]R6WD0PD]P
1PD`T7QDc[7XD0QDd[7TD2WD0QDe[7QDf[7PDla<XD0WD0QDa_6PDko4PD_Q7PDZl4XD0WD0QDg[7PDaR6PD_Q7PDZl4XD0W
D0PDXd<QDh[7XD0WD0PDT8QDQf6XD0WD0QDi[7SD0XD0`D_Q7`D\c5`D_R6cl230m1XP121m1VP122m1VP123m1UP124m1VP
125m1VP126m1VP127m1VP128m1UP129m1VP129m1VP12:m1UP14;m1XP13<m1YP13=m1XP12>m1TP13?m1WP11@m1RP12Am1
VP13Bm1XP12Cm1TP13Dm1YP13Em1YP12Fm1VP12Gm1UP12Hm1VP12Im1TP13Jm1XP12Km1VP13Lm1YP12Mm1UP14Nm1ZP13O
m1WP13P1m1XP13Q1m1WP13R1m1YP14S1m1\P13T1m1XP12U1m1TP13V1m1VP12W1m1VP13X1m1VP13Y1m1WP12Z1m1TP12[1
m1TP12\1m1VP12]1m1VP12^1m1TP12_1m1UP11@m1RP11@m1RP11@m1RP11@m1RP11@m1RP12`1m1TP12a1m1TP11@m1RP11
@m1RP13b1m1TP11@m1RP12c1m1TP12@m1RP12d1m1UP11@m1RP12e1m1UP16f1m1YP13g1m1TP13h1m1TP12i1m1TP12j1m1
TP13k1m1XP14l1m1[P12m1m1TP12n1m1TP12o1m1VP12P2m1TP12Q2m1VP13R2m1XP14S2m1YP14T2m1\P12U2m1UP13V2m1
YP14W2m1\P13X2m1YP13Y2m1YP13Z2m1UP12[2m1VP12\2m1TP13]2m1TP12^2m1UP14_2m1[P13`2m1VP12a2m1TP12b2m1
TP13c2m1XP13d2m1TP12e2m1UP13f2m1WP14g2m1VP12h2m1TP14i2m1WP13j2m1WP12k2m1UP12l2m1TP13m2m1XP12n2m1
VP11@m1RP12o2m1VP12P3m1VP12Q3m1UP12R3m1UP12R3m1UP14S3m1ZP14T3m1VP13U3m1TP11@m1RP11@m1RP12V3m1TP1
1@m1RP12^2m1VP12W3m1UP12X3m1TP12Y3m1VP13Z3m1UP14[3m1XP13\3m1YP13]3m1WP14^3m1ZP14_3m1[P13`3m1TP13
a3m1UP12b3m1TP12c3m1TP12d3m1UP11@m1RP12e3m1VP12f3m1UP12g3m1VP14W2m1\P12h3m1TP12i3m1VP19j3n1UP19k
3n1WP16l3n1ZP16m3n1XP17n3n1]P15o3n1VP15P4n1XP16Q4n1[P15R4n1UP15S4n1WP16T4n1ZP14i3n1UP15U4n1TP15V
4n1VP14W4n1TP14X4n1UP15Y4n1XP15Z4n1WP17[4n1VP17\4n1VP16]4n1VP1;^4n1UP1;_4n1WP14^4n1UP17`4n1VP17`
4n1XP16a4n1WP15b4n1VP17c4n1YP16d4n1ZP15e4n1XP15f4n1XP15g4n1XP15h4o1TP14i4o1TP17j4o1YP15k4o1XP16l
4o1UP16l4o1WP14m4o1TP17n4o1WP14o4o1TP16P5o1ZP17Q5o1VP17Q5o1XP16R5o1VP15S5o1YP15S5o1XP15T5o1YP16U
5o1XP15V5o1XP14W5o1VP16X5o1XP15Y5o1WP16Z5o1WP16[5o1YP16\5o1WP16]5o1VP16]5o1XP17^5o1XP15_5o1WP15`
5o1XP18a5o1WP16b5o1UP16b5o1WP14c5o1UP16d5o1WP16d5o1YP16e5o1ZP17f5o1\P16g5o1ZP16h5o1ZP14i5P2VP16j
5P2XP15k5P2UP16l5P2ZP14m5P2TP15n5P2XP17o5P2UP15P6P2XP15Q6P2WP16R6P2XP16R6P2ZP17S6P2[P15T6P2YP15U
6P2YP14V6P2VP15W6P2XP15X6P2XP17Y6P2YP15Z6P2XP16[6P2YP15\6P2WP16_2P2ZP18]6P2ZP13^6P2TP15_6P2YP18`
6P2[P16a6P2VP16b6P2XP15c6P2UP15d6P2WP14e6P2UP15f6P2WP15g6P2WP16h6P2XP16h6P2ZP15i6P2XP16j6P2TP16j
6P2VP16k6P2ZP15l6P2XP16m6P2ZP15n6P2WP16o6P2XP16P7P2XP16a3P2UP16a3P2WP15Q7P2XP16R7P2XP15S7P2XP19T
7P2VP17U7Q2VP18V7Q2VP18W7Q2XP1CX7Q2WP16Y7Q2VP15Z7Q2XP1:[7Q2^P16\7Q2WP15]7Q2TP15^7Q2VP15_7Q2VP16`
7Q2ZP16a7Q2WP15b7Q2WP16c7Q2WP18d7Q2]P15e7Q2WP15f7Q2WP17g7Q2VP17g7Q2XP16h7Q2WP15i7Q2XP15j7Q2YP16k
7Q2ZP13@Q2SP17a3Q2WP17a3Q2YP15l7Q2YP15m7Q2YP15n7Q2VP15o7Q2XP14@Q2SP14P8Q2UP16Q8Q2WP14R8Q2UP17S8Q
2VP15T8Q2WP15U8Q2WP15V8Q2XP14W8Q2TP15X8Q2XP16Y8Q2WP16Y8Q2YP15Z8Q2WP16[8Q2XP17\8Q2XP17]8Q2YP15^8Q
2TP15_8Q2TP16`8Q2YP18a8Q2WP15b8Q2VP14c8Q2VP16d8Q2VP16d8Q2XP15e8Q2TP15f8Q2VP14g8Q2VP19h8Q2ZP15i8Q
2TP15j8Q2TP16k8Q2VP16k8Q2XP15l8Q2VP14m8Q2SP1:n8R2VP1:n8R2XP17o8R2YP16P9R2XP15Q9R2VP16R9R2YP19S9R
2ZP16T9R2VP16U9R2WP16V9R2UP16W9R2XP17X9R2VP17Y9R2XP19Z9S2VP18[9S2VP18[9S2VP17\9S2VP17]9S2TP17^9S
2VP15_9S2TP15`9S2VP17a9S2TP14b9S2TP1:c9S2TP16d9S2XP16e9S2WP1<f9S2VP18g9S2XP14h9S2ZP12i9S2TP17j9S
2VP15k9S2WP12m8S2TP15l9S2YP14m9S2YP15n9S2WP14o9S2TP18P:S2]P14Q:S2VP16R:S2WP17S:S2YP19T:S2TP18U:S
2TP18U:S2TP17V:S2TP19W:S2VP18X:S2VP18X:S2VP17Y:S2VP14Z:S2TP12[:S2VP12\:S2UP13]:S2YP12^:S2UP12_:S
2UP12`:S2UP15a:S2XP12b:S2TP13c:S2YP12d:S2UP12c5S2UP13e:S2XP12f:S2TP12c5S2VP12_:S2UP13g:S2YP14h:S
2[P13i:S2WP13j:S2XP13\3S2YP12k:S2UP16l:S2VP19m:S2XP17n:S2XP12o:S2UP12P;S2UP12Q;S2TP13R;S2YP12S;S
2UP13T;S2YP13U;S2VP13V;S2VP1:V7S2VP17R:S2VP15W;S2TP1:X;S2YP15Y;S2TP15Z;S2TP1:[;S2VP13\;S2UP19];S
2VP17^;S2XP18_;S2XP12`;S2UP12a;S2TP13b;S2XP12c;S2UP12d;S2TP14e;S2VP13f;S2TP1:g;T2TP1<h;T2VP16i;U
2VP15j;U2XP18k;U2XP17l;U2YP15^2U2VP17m;U2TM3n;U2XP13o;U2UP13P<U2WP15Q<U2VP15R<U2^P12S<U2TP14T<U2
WP16U<U2VP13V<U2WP13W<U2WP15X<U2VP17Y<U2[P12Z<U2TP15[<U2VP13\<U2TP16]<U2VP15^<U2TP16_<U2UP16`<U2
VP15a<U2VP16b<U2WP16c<U2VP17d<U2YP15e<U2UP17f<U2VP17g<U2WP1:h<U2TP17i<U2TP17j<U2ZP17k<U2YP14l<U2
TP17m<U2XP16n<U2XP16o<U2VP15P=U2VP13Q=U2TP17R=U2XP13S=U2UP16T=U2VP13U=U2XP15V=U2UP16W=U2TP12X=U2
VP13Y=U2XP14Z=U2[P13[=U2UP15\=U2WP12]=U2VP11@U2RP12^=U2UP15W;U2TP17_=U2YP18`=V2YP16a=V2ZP15b=V2W
P15_1V2UP15c=V2WP16@V2RP16j4V2WP17a3V2WP17a3V2YP17d=V2YP14e=V2TP15f=V2VP18g=V2YP16h=V2YP15i=V2XP
17j=V2WP17j=V2YP18k=V2UP16l=V2XP16m=V2YP1:n=V2TP16o=V2VP1;P>V2VP19Q>V2TP16R>V2VP15S>V2WP15T>V2VP
15U>V2WP15V>V2TP16W>V2TP19X>V2XP15Y>V2WP15j3V2UP15Z>V2WP16[>V2VP16\>V2YP17]>V2VP16^>V2XP15_>V2TP
16`>V2VP16_2V2[P15a>V2VP15b>V2XP18_=V2[P16c>V2XP17d>V2XP16e>V2VP17f>V2VP17f>V2XP15g>V2TP17h>V2WP
17^;V2YP1:i>V2XP1:i>V2ZP16j>V2XP15_:V2VP16k>V2ZP17l>V2VP17m>V2XP16n>V2WP16o>V2YP14P?V2UP17Q?V2[P
15R?V2WP1:S?V2ZP17T?V2TP17U?V2VP18V?V2YP15W?V2VP18X?V2YP17a3V2WP17a3V2YP19Y?V2XP19Y?V2ZP15Z?V2WP
15[?V2UP15\?V2WP17j4V2YP18]?V2VP18]?V2XP16^?V2VP15_?V2UP19`?V2XP19`?V2ZP17a?V2VP17b?V2XP16c?V2XP
16d?V2VP17e?V2\P16f?V2ZP17g?V2XP14c5V2UP16h?V2TP16i?V2VP19j?V2WP17k?V2XP16l?V2XP16m?V2ZP17n?V2YP
15o?V2VP1;P@V2VP1;Q@V2XP17R@W2YP18R@W2\P18R@W2WP18S@W2WP18T@W2WP17U@W2YP16V@W2YP15W@W2UP1:X@X2\P
19Y@X2[P15Z@X2UP15[@X2WP18\@X2\P17]@X2XP16^@X2WP18_@X2VP1:`@X2XP14a@X2VP15b@X2YP15c@X2YP17d@X2^P
16e@X2UP16f@X2UP16g@X2WP19h@Y2ZP16i@Y2ZP15j@Y2XP15k@Y2XP15l@Y2WP14m@Y2TP17n@Y2[P18o@Y2XP14PAY2TP
15QAY2XP15RAY2XP17SAY2XP17TAY2VP16UAY2YP16UAY2[P17VAY2TP16WAY2ZP15XAY2VP15YAY2XP15ZAY2YP16[AY2YP
16[AY2[P17\AY2[P17\AY2^P17]AY2WP17^AY2WP17^AY2YP17e9Y2YP18_AY2TP1;`AZ2^P1:`AZ2\P19aAZ2YP19aAZ2[P
1<bAZ2^P18cAZ2ZP19dAZ2\P15eAZ2WP1?fA[2WP1:gA[2UP15hA[2WP16iA[2WP15jA[2XP16kA[2WP16kA[2YP16lA[2YP
15mA[2WP18nA\2VP18nA\2XP13@\2RP16oA\2VP1C@]2RP16PB]2TP19QB]2VP19RB]2XP14SB]2TP15TB]2UP15UB]2WP1<
VB^2VP1<WB^2XP14XB^2TP18YB^2ZP18ZB^2YP14[B^2UP15\B^2WP15]B^2TP15^B^2VP14_B^2VP15`B^2YP14aB^2TP15
bB^2TP15cB^2VP16dB^2ZP16eB^2WP16fB^2ZP15gB_2WP16hB_2ZP17iB_2[P16jB_2YP15kB_2VP15lB_2TP15mB_2WP16
nB_2WP15oB_2WP16PC_2XP18QC_2XP16RC_2YP17SC_2YP17TC_2YP15UC_2YP18VC_2ZP17WC_2XP14XC_2TP17YC_2WP14
m8_2SP14ZC`2TP1=[C`2XP16\C`2TP16\C`2VP14]C`2VP15^C`2VP16_C`2[P15`C`2TP16aC`2WP16aC`2YP16bC`2VP18
cC`2XP14dC`2VP15eC`2UP15fC`2WP14gC`2UP14hC`2VP14iC`2UP15jC`2UP15kC`2WP14lC`2VP14mC`2VP14nC`2VP14
oC`2VP14PD`2VP14QD`2UP14RD`2VP15SD`2YP15TD`2YP15UD`2VP15VD`2XP14WD`2UP14XD`2VP14YD`2VP15ZD`2YP14
[D`2UP14\D`2VP15]D`2XP15^D`2WP14_D`2UP14`D`2UP14aD`2UP16X2`2\P16bD`2ZP16X2`2\P16X2`2\P17cD`2\P17
cD`2^P16dD`2[P16X2`2\P16X2`2\P16X2`2\P16eD`2\P16eD`2\P16l7`2\P16eD`2ZP16fD`2YP18gD`2[P14hD`2UP14
iD`2VP14jD`2UP15kD`2WP14lD`2UP15mD`2WP16nD`2\P14oD`2VP16X2`2\P16X2`2\P14PE`2UP15QE`2YP16RE`2[P14
SE`2TP18TE`2UP14UE`2VP15VE`2YP16WE`2\P16XE`2\P18Z3a2YP16YEa2YP18Z3a2YP18Z3a2WP18Z3a2YP19ZEa2]P19
[Ea2\P16\Ea2YP14]Ea2UP1:^Ea2YP1?_Ea2WP1?_Ea2YP1<_Ea2ZP1<`Ea2]P16aEa2XP16bEa2XP14m8a2TP1BcEa2ZP17
dEa2\P18eEa2ZP18^2a2UP15fEa2WP17gEa2YP16hEb2WP17iEb2WP16jEb2VP14kEb2UP15lEb2WP16mEb2WP16nEb2XP17
oEb2[P15PFb2XP15QFb2XP19RFb2[P15SFb2VP15TFb2SP14UFb2[P15j4b2WP12VFb2TP16WFb2UP16XFb2TP16YFb2VP18
ZFb2TP16[Fb2VP16[Fb2VP13\Fb2TP16TFb2SP13]Fb2UP13^Fb2XP13_Fb2VP12`Fb2UP16aFb2WP12bFb2TP14cFb2RP16
dFb2TP13eFb2VP13fFb2TP12gFb2TP16hFb2YP14m8b2SP12iFb2VP13jFb2XP12o5b2VP12kFb2TP11@b2RP12^4b2VP12l
Fb2TP12mFb2UP12o5b2VP16nFb2RP15oFb2RP15oFb2RP14@b2RP16PGb2VP13QGb2VP15^Fb2YP14RGb2VP13SGb2TP15TG
b2WP16UGb2ZP12VGb2TP13WGb2XP11@b2RP12XGb2TP13YGb2WP13ZGb2YP13[Gb2YP12\Gb2TP13]Gb2TP11@b2SP13^Gb2
XP13_Gb2XP13`Gb2XP13aGb2XP13bGb2UP14W2b2[P11@b2SP17cGc2VP17e9c2WP16dGd2WP14cFd2SP16eGe2XP17eGe2Y
P14@f2RP15fGf2TP13m8f2SP14gGf2XP12hGf2VP12hGf2UP17iGg2TP16jGg2XP14_:g2UP13kGg2WP15lGg2WP15mGg2TP
15nGg2WP15oGg2VP14PHg2YP14QHg2TP17RHg2VP16SHh2VP1;THh2TP1;UHh2VP16VHh2TP17WHh2WP16XHh2VP17YHh2YP
18ZHh2\P17[Hh2VP15\Hh2TP15]Hh2VP15^Hh2XP16_Hh2WP15`Hh2WP17aHh2UP19bHh2ZP16cHh2[P15dHh2WP16eHh2ZP
15fHh2UP17gHh2WP18hHh2[P16iHh2YP15jHh2XP18kHh2XP18lHh2ZP16mHh2UP15nHh2VP16oHh2XP16PIh2YP17QIh2ZP
14RIh2TP16SIh2WP13TIh2WP12m8h2SP13UIh2XP13VIh2XP15WIh2VP12o5h2UP12XIh2VP12YIh2VP15ZIh2VP17[Ih2YP
16\Ih2ZP13]Ih2VP13^Ih2VP13_Ih2YP13`Ih2TP15aIh2WP14bIh2WP14cIh2[P14dIh2ZP14eIh2YP13fIh2VP14gIh2XP
13hIh2WP12m8h2TP13TFh2TP12iIh2TP16jIh2XP13kIh2WP12lIh2VP13mIh2XP13nIh2XP13oIh2UP12PJh2UP13QJh2XP
14RJh2ZP14SJh2YP13TJh2WP12UJh2TP13VJh2YP12`Fh2UP13WJh2VP14XJh2YP13YJh2WP12ZJh2TP12[Jh2VP14\Jh2VP
12]Jh2VP11@h2SP12^Jh2TP13_Jh2VP1?VHh2UP12`Jh2TP15aJh2VP13bJh2TP12cJh2TP12dJh2TP14eJh2VP13fJh2WP1
3gJh2WP13hJh2XP13iJh2WP14jJh2ZP13kJh2XP13lJh2XP13mJh2YP11@h2RP15nJh2]P14nJh2ZP15nJh2^P14nJh2[P13
oJh2XP14PKh2[P12QKh2VP13RKh2YP13SKh2VP12TKh2UP14UKh2YP14VKh2VP15WKh2YP14XKh2XP13YKh2WP13ZKh2WP14
[Kh2XP13\Kh2WP12]Kh2TP12^Kh2TP14cIh2\P13_Kh2VP12^4h2VP12_:h2VP13`Kh2WP16aKi2XP17bKi2[P14cKi2VP17
dKi2XP16eKi2XP17fKi2[P17gKi2ZP1;hKi2YP18iKi2YP18iKi2XP18jKi2YP15kKi2WP15lKi2VP16mKi2YP16mKi2ZP15
WHi2WP16nKi2VP18oKi2VP15PLi2WP15QLi2XP16RLi2VP16SLi2VP16SLi2XP1:TLi2ZP1:TLi2YP15ULi2TP15VLi2SP15
WLi2UP19XLi2XP15YLi2TP15ZLi2VP16[Li2VP1:\Li2VP19]Li2[P19^Li2[P1:^Li2]P1:]Li2]P1:_Li2VP18`Li2YP14
aLi2UP16bLi2VP16cLi2YP16dLi2WP17eLi2ZP16fLi2XP19gLi2VP18hLi2ZP18iLi2ZP17jLi2XP15kLi2UP15lLi2WP17
mLi2WP16nLi2UP16oLi2UP18PMi2XP18QMi2WP16RMi2VP15TIi2VP18SMi2ZP16jJi2[P16TMi2WP16UMj2UP16VMk2WP18
WMk2XP15XMk2RP1CYMk2TP15ZMk2SP15[Mk2UP15\Ml2SP1:]Mm2ZP18^Mm2WP1B_Mn2oLJ`Mn2PM8l7o2ZP15aMo2VP16bM
o2YP16cMo2XP15dMo2TP15eMo2VP15fMo2VP16gMo2YP15hMo2TP15iMo2VP1@jMo2TP1@jMo2VP15kMo2TP15lMo2VP1AmM
o2VP15nMo2VP16oMo2WP15PNo2TP15QNo2VP15RNo2VP16SNo2XP17TNo2TP17TNo2VP16UNo2VP16T1o2ZP16W2o2\P16VN
o2WP16VNo2YP16WNo2WP16WNo2YP15XNo2YP14YNo2VP16ZNo2UP16[No2WP15\No2WP18]No2ZP16@o2RP1;^No2VP1;^No
2XP14_No2TP17`No2\P14aNo2VP1>bNo2VP15cNo2VP19dNo2TP19dNo2VP15eNo2TP15fNo2VP16gNo2WP14hNo2VP14iNo
2UP16jNP3VP16kNP3XP16kNP3ZP14U2P3UP16lNP3UP16mNP3WP17nNP3YP15oNP3VP1:POP3VP1:POP3XP1;QOP3VP19ROP
3UP19SOP3WP15TOP3TP15UOP3VP17VOP3VP15WOP3TP15XOP3VP1>YOP3TP1>ZOP3VP14@P3RP17[OP3WP17\OP3YP17]OP3
YP17]OP3[P15^OP3XP15_OP3VP1<`OP3YP1<`OP3[P14aOP3UP18bOP3XP15cOP3UP15dOP3TP15eOP3VP17fOQ3VP17gOQ3
XP16hOQ3YP17iOQ3TP17jOQ3VP1:V7Q3UP1:kOQ3WP17lOQ3VP16mOQ3VP16mOQ3XP16nOQ3VP15oOQ3TP15PP1Q3VP17QP1
Q3YP16RP1Q3TP16RP1Q3VP16SP1Q3XP16SP1Q3ZP17TP1Q3WP17UP1Q3YP16VP1Q3XP14WP1Q3TP15XP1Q3TP15YP1Q3VP16
ZP1Q3VP16ZP1Q3XP16[P1Q3VP12\P1Q3TP13]P1Q3WP12^P1Q3UP11@Q3RP12_P1Q3UP13`P1Q3WP14aP1Q3[P13bP1Q3XP1
7cP1Q3WP16dP1Q3VP19eP1Q3WP14fP1Q3TP14gP1Q3TP15hP1Q3TP13iP1Q3VP14jP1Q3TP15kP1Q3WP16lP1Q3VP1@mP1Q3
TP13nP1Q3VP13oP1Q3WP16PQ1Q3VP1;QQ1Q3VP15RQ1Q3WP18SQ1Q3WP18SQ1Q3YP16TQ1Q3WP15UQ1Q3VP16VQ1Q3VP12WQ
1Q3TP13XQ1Q3VP12o5Q3VP1Do5Q3UP13YQ1Q3TP12ZQ1Q3TP13[Q1Q3YP12\Q1Q3TP13]Q1Q3WP13^Q1Q3XP13_Q1Q3VP13`
Q1Q3TP12aQ1Q3TP14bQ1Q3ZP13cQ1Q3VP14dQ1Q3XP13eQ1Q3XP12lNQ3VP13fQ1Q3TP13gQ1Q3TP13hQ1Q3TP12iQ1Q3UP1
2jQ1Q3TP14kQ1Q3TP19@Q3RP15lQ1Q3VP14mQ1Q3TP11@Q3RP15nQ1Q3WP12oQ1Q3TP13PR1Q3WP13QR1Q3WP14RR1Q3YP14
SR1Q3[P15X2Q3]P13TR1Q3VP13UR1Q3TP12o5Q3UP13VR1Q3XP13WR1Q3WP13XR1Q3YP13YR1Q3WP15ZR1Q3VP13[R1Q3TP1
3\R1Q3UP12]R1Q3TP12^R1Q3UP11@Q3RP14_R1Q3TP12`R1Q3UP15aR1Q3WP12^4Q3VP13bR1Q3WP13cR1Q3TP12dR1Q3TP1
2eR1Q3TP11fR1R3RP12gR1R3VP12fR1R3QP12hR1R3UP12iR1R3VP12jR1R3TP12kR1R3UP11fR1R3RP12lR1R3TP12mR1R3
UP11fR1R3RP12nR1R3TP12oR1R3UP12PS1R3UP12QS1R3UP12RS1R3UP13SS1R3WP11fR1R3RP12TS1R3UP12US1R3UP12VS
1R3UP12WS1R3UP12XS1R3TP11fR1R3RP12YS1R3UP12ZS1R3UP13[S1R3WP11fR1R3RP12\S1R3VP12]S1R3UP12^S1R3TP1
2_S1R3VP12`S1R3TP12aS1R3VP12bS1R3VP12cS1R3TP12dS1R3UP12eS1R3VP12fS1R3UP12gS1R3VP12hS1R3VP12iS1R3
UP11fR1R3RP11fR1R3RP12jS1R3TP13kS1R3VP13lS1R3WP12mS1R3VP13nS1R3WP12oS1R3UP12PT1R3UP12QT1R3TP12RT
1R3TP11fR1R3RP11fR1R3RP12ST1R3TP12TT1R3TP14UT1R3ZP12VT1R3TP12WT1R3UP11fR1R3RP12XT1R3UP11fR1R3RP1
2YT1R3TP12ZT1R3TP12[T1R3UP11fR1R3RP11fR1R3RP11fR1R3RP11fR1R3RP12\T1R3UP12]T1R3TP13^T1R3YP12WT1R3
UP13_T1R3WP12`T1R3TP11fR1R3RP13aT1R3XP12bT1R3UP12hS1R3VP12cT1R3UP13dT1R3YP12eT1R3UP12fT1R3UP12gT
1R3VP12hT1R3UP12iT1R3TP12jT1R3TP12kT1R3UP12lT1R3TP13mT1R3WP13nT1R3WP13oT1R3XP12PU1R3UP12QU1R3UP1
2RU1R3VP12SU1R3TP13TU1R3UP15UU1S3SP13VU1S3TP13WU1S3SP13UU1S3SP11XU1S3RP13YU1S3YP13ZU1S3YP11XU1S3
RP12[U1S3VP11XU1S3RP18\U1T3^P17]U1T3ZP15^U1T3YP13_U1T3VP15`U1T3YP1:aU1T3ZP17bU1T3YP17cU1T3]P17dU
1T3_P15eU1T3ZP14fU1T3VP16gU1T3[P15hU1T3YP18iU1T3]P16jU1T3WP1=kU1T3WP14lU1T3UP1:mU1T3XP19nU1T3TP1
5oU1T3SP11PV1T3RP14QV1T3SP13RV1T3UP14SV1T3XP16TV1T3YP14UV1T3VP1>VV1T3VP1;WV1T3XP18XV1T3YP1:YV1T3
]P16ZV1T3WP19[V1T3_P19\V1T3YP16]V1T3ZP1@^V1T3ZP17_V1T3ZP17`V1T3YP16aV1T3YP12bV1T3SP15cV1T3XP19dV
1T3WP18eV1T3\P1;fV1T3YP1:eV1T3^P16gV1T3XP16hV1T3YP17iV1T3YP18jV1T3YP16kV1T3WP17lV1T3YP17mV1T3ZP1
8nV1T3\P16oV1T3ZP15PW1T3WP16QW1T3WP14RW1T3UP16SW1T3WP12bV1T3TP14TW1T3XP17UW1T3WP14VW1T3YP16WW1T3
XP1BXW1T3ZP18YW1T3YP1AZW1T3WP17[W1T3]P18\W1T3`P17]W1T3YP17^W1T3ZP16_W1T3WP14`W1T3VP15aW1T3XP16bW
1T3WP15cW1T3ZP12dW1T3UP14eW1T3VP1BfW1T3VP1=gW1T3XP13hW1T3WP12iW1T3VP17jW1T3XP14kW1T3[P14lW1T3XP1
2mW1T3UP16nW1T3XP13oW1T3XP1?PX1T3WP12QX1T3TP13RX1T3XP16SX1T3WP17TX1T3YP19UX1T3[P19VX1T3\P17WX1T3
XP18XX1T3YP16YX1T3WP17ZX1T3YP16[X1T3YP1<\X1T3YP1>]X1T3]P1;^X1T3[P1>_X1T3]P18`X1T3ZP18aX1T3\P18bX
1T3YP1;cX1T3YP18dX1T3YP19eX1T3\P18fX1T3ZP19gX1T3VP19hX1T3\P17iX1T3YP18jX1T3\P15kX1T3XP16lX1T3WP1
7mX1T3YP15nX1T3WP14oX1T3VP1:PY1T3\P19QY1T3[P1;RY1T3\P15SY1T3WP17TY1T3YP18UY1T3XP18VY1T3XP19WY1T3
[P17XY1T3WP17YY1T3WP17ZY1T3XP1?[Y1T3WP17\Y1T3XP18]Y1T3WP19^Y1T3XP19_Y1T3XP17`Y1T3YP17aY1T3WP17bY
1T3VP18cY1T3VP18dY1T3XP15eY1T3VP18fY1T3XP1;gY1T3`P18hY1T3ZP17iY1T3ZP18jY1T3XP16kY1T3WP16lY1T3XP1
7mY1T3YP19nY1T3WP16oY1T3VP16PZ1T3XP15QZ1T3XP17RZ1T3ZP15SZ1T3WP1<\X1T3XP18TZ1T3YP18gU1T3[P1:UZ1T3
[P18VZ1T3\P18WZ1T3]P16XZ1T3XP19YZ1T3[P1AZZ1T3ZP17[Z1T3ZP1:\Z1T3\P17]Z1T3YP16^Z1T3WP18_Z1T3WP14`Z
1T3UP17aZ1T3YP19bZ1T3WP18cZ1T3XP1BdZ1T3ZP18eZ1T3YP15fZ1T3WP14gZ1T3UP18hZ1T3YP16iZ1T3ZP17jZ1T3VP1
8aU1T3WP17kZ1T3VP16lZ1T3VP17mZ1T3WP19nZ1T3YP19oZ1T3[P17P[1T3ZP17Q[1T3YP18R[1T3YP16S[1T3XP18T[1T3
WP1:U[1T3^P18V[1T3XP1:W[1T3ZP18X[1T3WP1:Y[1T3^P1<Z[1T3ZP1=[[1T3_P1;\[1T3WP19\[1T3YP15][1T3UP18^[
1T3XP16_[1T3WP19`[1T3ZP17a[1T3WP19b[1T3XP16c[1T3WP16d[1T3WP17e[1T3[P16f[1T3YP17g[1T3YP18h[1T3WP1
7i[1T3WP18j[1T3YP19k[1T3ZP19l[1T3YP16m[1T3WP17n[1T3WP18o[1T3YP1:P\1T3_P16Q\1T3WP17R\1T3[P17S\1T3
XP17T\1T3ZP16U\1T3VP16V\1T3TP18W\1T3]P19X\1T3VP18Y\1T3YP16Z\1T3XP15[\1T3XP16\\1T3YP1<]\1T3XP19^\
1T3\P14_\1T3TP18`\1T3\P17a\1T3ZP16b\1T3WP17c\1T3WP17d\1T3YP16e\1T3WP17f\1T3\P16g\1T3VP18h\1T3VP1
2i\1U3UP11PV1U3RP17PV1U3RP13j\1U3TP13k\1U3TP15k\1U3VP11PV1U3RP15PV1U3RP12l\1U3UP15m\1U3[P1?PV1U3
SP14n\1U3VP11PV1U3SP13o\1U3XP13P]1U3UP12Q]1U3UP12R]1U3RP11PV1U3RP11PV1U3RP11PV1U3RP14S]1U3TP17PV
1U3RP16T]1U3WP16U]1U3TP14V]1U3UP12W]1U3VP14X]1U3TP13PV1U3RP16T]1U3WP14Y]1U3UP13Z]1U3YP16f[1U3ZP1
1PV1U3RP17[]1U3VP18\]1V3XP15]]1V3XP1=^]1V3VP15k\1V3VP1>_]1V3]P1:`]1V3^P19a]1V3_P18b]1V3[P18c]1V3
[P1:d]1V3^P15k\1V3TP18e]1V3[P17f]1V3WP16g]1V3WP16h]1V3YP1Hi]1V3TP15j]1V3TP16k\1V3TP1;k]1V3ZP1:l]
1V3^P14m]1V3WP17n]1V3XP16o]1V3VP16P^1V3WP14Q^1V3TP17R^1V3[P19m\1V3]P17S^1V3ZP17T^1V3XP14U^1V3TP1
6V^1V3XP19W^1V3XP18X^1V3XP18Y^1V3[P16Z^1V3VP17[^1V3WP17\^1V3YP17]^1V3YP19^^1V3YP19_^1V3\P19`^1V3
[P19`^1V3ZP17a^1V3VP15b^1V3TP17c^1V3YP18d^1V3[P18e^1V3ZP17f^1V3VP17g^1V3UP1;h^1V3^P1:i^1V3`P19j^
1V3XP17k^1V3XP18l^1V3XP15m^1V3UP18n^1V3YP15o^1V3TP19P_1V3YP17Q_1V3YP17R_1V3VP19S_1V3ZP17T_1V3ZP1
6U_1V3WP18V_1V3[P17W_1V3YP17X_1V3VP19Y_1V3\P18Z_1V3YP17[_1V3XP17\_1V3XP18]_1V3XP1:^_1V3ZP18__1V3
ZP1:k\1V3VP17`_1V3VP19n^1V3YP14a_1V3UP17T]1V3XP17b_1V3VP19c_1V3ZP17d_1V3ZP16e_1V3WP18S^1V3YP17f_
1V3ZP18n^1V3YP19g_1V3XP15h_1V3VP16i_1V3VP17j_1V3VP16k_1V3VP19l_1V3YP17m_1V3XP13PV1V3RP19n_1V3]P1
9o_1V3ZP17P`1V3WP18Q`1V3YP18R`1V3YP19S`1V3[P18T`1V3YP17U`1V3YP18V`1V3XP18c]1V3\P17W`1V3VP18T]1V3
YP17X`1V3[P18Y`1W3^P16Z`1W3VP16oU1W3SP1B[`1W3UP17gU1W3YP16\`1W3WP1>]`1W3YP17^`1W3YP16_`1W3TP1X1`
`1W3UP16a`1W3UP17]`1W3VP15b`1W3YP14c`1W3UP15d`1W3UP17e`1W3WP17f`1W3YP15g`1W3XP19h`1W3WP15i`1W3VP
14j`1W3UP1>k`1W3VP1;l`1W3YP17m`1W3VP19n`1W3\P18o`1W3ZP19Pa1W3\P18Qa1W3ZP1:aU1W3[P16Ra1W3YP15Sa1W
3TP16a`1W3UP15Ta1W3WP15Ua1W3UP17Va1W3XP1;Wa1W3`P1:Xa1W3\P17Ya1W3YP17Za1W3ZP16[a1W3WP15\a1W3UP1;]
a1W3]P17^a1W3ZP15_a1W3UP16`a1W3UP17aa1W3WP18ba1W3WP1<ca1W3WP15oU1W3SP14da1W3SP17]`1W3WP15ea1W3UP
15fa1W3YP13ga1W3YP14da1W3SP15ha1W3YP13ia1W3YP16ja1W3ZP14da1W3RP1T1ka1W3VP16la1W3WP1V1oU1W3TP18ma
1W3VP15na1W3UP16oa1W3WP19Pb1W3\P19Qb1W3\P15Rb1W3WP17Sb1W3WP17Tb1W3WP17Ub1W3[P15Vb1W3TP15Wb1W3TP1
;lW1W3_P19lW1W3\P16Xb1W3XP16Yb1W3WP17Zb1W3XP17[b1W3XP16a`1W3UP16SV1W3[P15oU1W3SP17\b1W3YP1:aU1W3
XP1<aU1W3^P18]b1W3YP17^b1W3WP17P[1W3ZP16_b1W3XP17aU1W3YP19`b1W3]P1:ab1X3^P18aU1X3ZP1=aU1X3^P1:aU
1X3_P17bb1X3YP1;aU1X3_P18cb1X3[P1>aU1X3\P18db1X3[P1:eb1X3[P19fb1X3]P1=gb1X3XP1:db1X3]P17hb1X3ZP1
8ib1X3YP19jb1X3XP18jb1X3XP1?aU1X3YP1:ib1X3[P17kb1X3VP1?i^1X3WP16lb1X3WP1>lb1X3XP14mb1X3UP18ib1X3
YP1@nb1X3]P1=nb1X3aP1<ib1X3ZP1<nb1X3]P1?nb1X3^P1<ob1X3^P1;Pc1X3[P18ib1X3YP17Qc1X3ZP1;aU1X3^P1:aU
1X3_P16Rc1X3ZP1R1aU1X3]P1;Sc1X3]P18ib1X3WP18ib1X3YP1=nb1X3dP1=ib1X3ZP1BaU1X3^P1=Tc1X3XP1:ib1X3[P
1:Sc1X3\P12Uc1Y3UP14Vc1Y3WP13Wc1Z3XP11Xc1Z3RP13Yc1[3XP12Zc1[3UP13ha1[3YP13[c1[3TP12\c1\3VP12]c1\
3TP11PV1\3RP14^c1]3WP12_c1]3UP14`c1]3WP13ac1]3TP13bc1^3VP13cc1^3XP12dc1^3UP18ec1_3TP1;fc1_3TP14g
c1_3TP1:hc1_3WP13@_3RP11@`3RP11@`3RP1;ic1a3TP1:jc1b3XP16kc1b3YP15Gb3VP17lc1b3UP1DTFb3TP1:mc1b3VP
13nc1b3YP17oc1b3WP16Pd1b3WP16Qd1b3ZP14_:b3UP16Rd1b3WP16Sd1b3YP13Td1b3XP13Ud1b3WP12Vd1b3VP14W2b3[
P13Wd1b3XP13Xd1b3WP13Yd1b3YP13Zd1b3YP13[d1b3YP13\d1b3VP13]d1b3WP13^d1b3XP13_d1b3YP13`d1b3YP13ad1
b3YP12bd1b3VP13cd1b3WP13dd1b3WP12ed1b3UP13fd1b3XP12gd1b3TP12Q;b3TP12hd1b3VP13id1b3XP11@b3RP14jd1
b3YP12kd1b3UP12ld1b3UP12^2b3UP17md1b3ZP12nd1b3VP12^2b3UP13od1b3UP12od1b3UP12Pe1b3UP12Qe1b3TP12Re
1b3TP12Se1b3UP13Te1b3XP12Ue1b3TP12Ve1b3UP12Ve1b3UP14We1b3TP13Xe1b3YP13Ye1b3YP12Ze1b3UP18ic1b3TP1
5[e1b3VP13\e1b3XP12]e1b3VP14^e1b3YP13_e1b3WP14`e1b3UP11@b3RP13@b3RP12ae1b3UP12be1c3UP14ce1c3WP14
de1c3XP13ee1c3XP15fe1c3YP16ge1d3WP16he1d3WP15ie1d3TP16je1d3WP16ke1d3UP17le1d3VP17me1d3XP17ne1d3W
P16oe1d3XP17Pf1d3WP16Qf1d3UP11Rf1d3SP12Sf1d3UP13Tf1d3YP17Uf1d3[P17Vf1d3VP13Wf1d3YP17Xf1d3VP16Yf1
e3WP15Zf1e3WP18[f1e3]P18[f1e3_P19\f1e3^P18]f1e3VP18^f1e3XP16_f1e3TP16`f1e3VP15]f1e3TP15af1e3YP15
bf1e3WP15cf1e3VP15df1e3VP16ef1e3VP16ef1e3XP17ff1f3UP15gf1f3XP16hf1f3VP17if1f3YP19jf1f3UP17kf1f3V
P16lf1f3WP17mf1f3\P18nf1f3TP16of1f3VP17Pg1f3XP15Qg1f3YP15Rg1f3XP16Sg1f3YP16Sg1f3[P16Tg1f3WP16Tg1
f3YP14Ug1f3VP15Vg1f3YP16Wg1f3YP16Wg1f3\P15Xg1f3YP17Yg1f3YP15Zg1f3WP17[g1f3WP17\g1f3XP16]g1g3TP16
^g1g3VP16_g1g3VP18`g1g3XP16ag1g3WP18bg1g3YP17cg1g3ZP14dg1g3UP14eg1g3UP19fg1g3XP16gg1g3YP18@h3RP1
9@h3RP18bEh3[P14hg1h3TP15ig1h3VP15jg1h3YP17kg1i3VP17lg1i3VP18mg1i3XP15ng1i3VP19og1i3YP14Ph1i3UP1
7^4i3UP17Qh1i3WP17Rh1i3WP18Sh1j3VP18Th1j3WP15Uh1j3WP16Vh1j3YP16X2j3[P17Wh1j3[P13@j3RP16Xh1k3TP16
Xh1k3VP18Yh1k3VP18Yh1k3XP17Zh1k3VP17Zh1k3XP17[h1k3\P18\h1k3^P18]h1k3[P16X2k3[P16^h1k3ZP16^;k3WP1
8]8k3]P15_h1k3WP17`h1l3TP15ah1l3VP17bh1l3YP15ch1l3XP16dh1l3XP16eh1l3UP15fh1l3XP17gh1l3YP1>hh1m3W
P19hh1m3XP18cDm3YP18cDm3\P16_1m3VP16ih1m3YP16jh1m3VP18kh1m3\P16lh1m3ZP17mh1m3YP18nh1n3XP15oh1n3W
P19]8n3[P16Pi1n3WP15Qi1n3VP14Ri1n3VP15Si1n3XP15Ti1n3WP16Ui1n3TP16Vi1n3TP13@o3RP16Wi1o3WP17Xi1o3V
P13@o3RP16Yi1o3VP16Zi1o3XP15[i1o3UP13@o3SP13@o3RP17\i1o3VP14]i1o3TP17^i1P4TP19_i1P4XP15`i1P4WP14
ai1P4TP16bi1P4YP1;j4P4[P16ci1P4YP17o5P4UP16di1P4YP16ei1P4VP13@P4RP15fi1Q4XP15gi1Q4WP14@Q4RP16hi1
Q4[P15ii1Q4WP16ji1Q4XP15ki1Q4VP16li1Q4ZP15mi1Q4WP15ni1Q4XP16oi1Q4VP16Pj1Q4TP16Pj1Q4VP15Qj1R4TP15
Rj1R4XP16Sj1R4WP18Tj1R4WP16Uj1R4YP16Vj1R4VP17Wj1R4ZP16Xj1R4TP16Xj1R4VP16Yj1R4[P14Zj1R4UP16[j1S4Y
P15\j1S4UP16]j1S4WP16]j1S4YP16^j1S4VP1B_j1S4VP16`j1S4UP16aj1S4WP16bj1S4YP17cj1S4[P15dj1S4XP14ej1
S4VP16fj1S4ZP17gj1S4]P15hj1S4YP15ij1S4XP16jj1T4UP16jj1T4VP15kj1T4WP14lj1T4TP14mj1T4UP15nj1T4YP15
lNT4UP15oj1T4WP15Pk1T4VP16SCU4VP17Qk1U4VP17Rk1U4XP1=Sk1U4VP17Tk1U4[P15Uk1U4TP15Vk1U4WP16Wk1U4ZP1
7Xk1V4XP17Xk1V4ZP18Yk1V4YP16Zk1V4YP15[k1V4XP16V@V4XP16\k1V4VP15]k1V4TP15^k1V4VP16_k1V4WP16_k1V4Y
P16`k1V4YP1:ak1W4VP17bk1W4YP18ck1W4\P17dk1W4WP17dk1W4YP17dk1W4WP17dk1W4YP19ek1X4XP15fk1X4VP15gk1
X4XP16hk1X4WP16ik1X4YP17jk1X4VP17jk1X4XP15kk1X4TP15lk1X4VP15Ze1X4WP15mk1X4WP18nk1Y4VP17bEZ4WP17b
EZ4YP19]h1Z4[P1:ok1[4VP15Pl1[4UP15Ql1[4VP15Rl1[4XP16Sl1[4ZP15Tl1[4VP14Ul1[4TP15Vl1[4XP14Wl1[4TP1
4@[4RP14Xl1[4TP18Yl1\4TP14Zl1\4TP15[l1\4VP15\l1\4WP17]l1\4UP16^l1\4VP15_l1\4WP19`l1\4ZP15al1\4XP
15bl1\4TP16nD\4ZP16cl1\4WP17l5\4ZP18dl1\4XP14^4\4UP15el1\4WP15fl1\4XP1U1gl1]4XP1R1hl1]4VP16il1]4
XP18jl1]4[P18jl1]4]P16kl1]4ZP17iB]4]P17ll1]4[P15ml1]4TP15nl1]4VP17ol1]4TP17Pm1]4VP15Qm1^4TP15Rm1
^4VP17Sm1^4[P1?Tm1^4[P17TL^4ZP16Um1^4WP16Vm1^4TP16Wm1^4TP16Xm1^4WP17Ym1^4YP16TF^4SP16Zm1^4VP15[m
1^4VP17\m1^4VP17]m1^4YP17^m1^4XP17_m1^4[P17`m1^4ZP16am1^4\P15bm1^4VP17cm1^4XP15dm1^4UP15em1^4WP1
6fm1^4WP16gm1^4YP15hm1^4TP17im1^4VP17jm1^4YP17jm1^4[P16km1^4XP16km1^4ZP16lm1^4WP17mm1^4ZP17mm1^4
\P16nm1^4XP19om1^4\P18Pn1^4YP16\@^4YP16X2^4[P17]8_4YP15Qn1_4TP16Rn1_4VP15Sn1_4TP17Tn1_4VP17Tn1_4
XP17Un1_4ZP15Vn1_4WP16Wn1_4WP16Xn1_4\P15Yn1_4WP15Zn1_4WP16[n1_4[P16\n1_4TP16\n1_4VP16]n1_4WP15^n
1_4XP15_n1_4WP16`n1_4XP16`n1_4ZP15an1`4UP15bn1`4WP14cn1`4UP18dn1`4]P18dn1`4_P14en1`4TP18fn1`4[P1
6gn1`4YP18hn1`4ZP18hn1`4\P19in1`4\P19in1`4^P16jn1`4YP14kn1`4VP15ln1`4XP16mn1`4[P15nn1`4TP15on1`4
VP16Po1`4YP13@`4SP16Qo1`4VP17Ro1`4VP17Ro1`4XP14So1`4UP15To1`4WP16Uo1`4TP16Vo1`4VP18Wo1`4TP15Xo1`
4VP17Yo1`4ZP16Zo1`4XP16Zo1`4ZP15[o1`4WP16^;`4WP16\o1`4WP19]o1`4ZP16^o1`4XP15_o1`4XP15`o1`4XP16ao
1`4VP19bo1a4[P15co1a4WP16do1a4VP15eo1a4VP15fo1a4WP18go1a4VP18go1a4XP18ho1a4[P17io1a4[P17jo1a4]P1
5ko1a4XP19TLb4YP1:TLb4YP1:lo1b4UP1JW@b4WP19W@b4\P15lKb4VP15mo1b4WP16no1c4WP14W1c4UP16oo1c4XP15PP
2c4WP15m8c4SP16QP2c4\P15RP2c4XP17SP2c4ZP18^;c4WP16TP2c4XP15UP2c4VP16VP2c4YP17WP2c4VP17XP2c4\P17Y
P2c4XP17ZP2c4YP15[P2c4WP19\P2d4VP16]P2d4VP16^P2d4YP16_P2d4ZP19`P2e4\P17aP2e4YP1CbP2e4XP16cP2e4VP
16[4e4VP16dP2e4YP14eP2e4VP15fP2e4VP16gP2e4\P16hP2e4[P15iP2e4VP19jP2f4\P1=jP2f4`P18kP2f4ZP18lP2f4
]P18mP2f4YP18nP2f4[P15oP2f4TP15PQ2f4VP15QQ2g4UP17RQ2g4WP17SQ2h4VP19TQ2h4VP15UQ2h4WP17VQ2h4XP18WQ
2h4YP17XQ2h4YP19_i1h4ZP19YQ2i4^P17ZQ2i4^P16[Q2i4XP17\Q2i4\P18]Q2j4XP17^Q2j4YP17_Q2j4VP16`Q2j4XP1
1@k4RP12aQ2k4TP11@k4RP12bQ2k4TP14cQ2k4VP14dQ2k4WP16eQ2l4SP1U1V7l4VP1U1fQ2l4XP15lj1l4SP15gQ2l4UP1
4hQ2l4UP14iQ2l4YP12jQ2l4TP12kQ2l4TP12lQ2l4TP14W2l4\P12mQ2l4VP14W2l4\P13nQ2l4XP12oQ2l4VP12PR2l4VP
12QR2l4VP12RR2l4VP12SR2l4TP13TR2l4YP12UR2l4VP12o5l4VP12VR2l4UP12WR2l4VP12[Jl4VP12XR2l4UP16YR2l4U
P12ZR2l4UP12[R2l4UP12\R2l4UP12]R2l4VP12^R2l4VP12_R2l4VP12`R2l4VP12_1l4VP12aR2l4UP12bR2l4VP12cR2l
4UP12dR2l4VP12eR2l4VP12fR2l4UP12gR2l4TP12hR2l4TP12iR2l4TP12jR2l4UP12kR2l4UP12o5l4VP13lR2l4YP12ZN
l4VP13mR2l4YP13\1l4WP16nR2l4UP16oR2m4WP16PS2m4WP17QS2m4WP17RS2m4YP1;SS2m4WP1;TS2m4YP17US2m4VP15V
S2m4VP15WS2m4UP15XS2m4WP1;YS2m4WP15ZS2m4TP19[S2m4XP17\S2m4XP17\S2m4ZP19]S2m4ZP15^S2m4XP15_S2m4YP
15`S2m4WP18aS2m4ZP16bS2m4TP15cS2m4VP16dS2m4VP16eS2m4XP15fS2m4TP1:gS2m4VP1:hS2m4XP18iS2m4VP18jS2m
4YP19kS2m4XP16lS2m4WP17mS2m4VP18nS2m4[P16oS2m4[P18PT2m4]P15QT2m4TP15RT2m4VP15ST2m4VP16TT2m4ZP18U
T2m4WP18UT2m4YP15VT2m4VP16UGm4ZP16WT2m4XP16XT2m4TP16YT2m4VP17ZT2m4VP19V7m4VP16[T2m4VP17\T2m4TM5]
T2m4TP16^T2m4VP16_T2m4VP15`T2m4UP15aT2m4WP14bT2m4TP16cT2m4\P19V7m4VP18dT2m4ZP1=eT2m4TM=fT2m4VM5g
T2m4UP15hT2m4UP17iT2m4VP15jT2m4WP15kT2m4TP15lT2m4VP15mT2m4XP14nT2m4UP17oT2m4\P16PU2m4WP17QU2m4UP
17QU2m4WP1<RU2m4WP15SU2m4UP15TU2m4TP16UU2m4SP16VU2m4UP17WU2m4YP15XU2m4VP17YU2m4WP16ZU2m4XP15[U2m
4VP14\U2m4TP14]U2m4VP16^U2m4TP17_U2m4XP16`U2m4VP16`U2m4XP15Zj1m4VP15aU2m4XP14bU2m4TP17iT2m4VP16c
U2m4XP12dU2m4VP17eU2m4VP14Ve1m4TP13fU2m4YP14gU2m4YP12hU2m4UP17iU2m4WP17iU2m4YP17jU2m4XP15kU2m4TP
14Ve1m4TP19V7m4VP18_Em4XP16lU2m4VP15mU2m4UP14mU2m4TP17nU2m4VP1:k<n4YP1:k<n4[P1@V7n4QM@oU2n4SM>PV
2n4QM>QV2n4SM<RV2n4QM=SV2n4PM=TV2n4RM9UV2n4QM9VV2n4SM6lj1o4RP16SV2o4SP16SV2o4RP16@o4QP16WV2o4SP1
6VLo4RP16SV2o4SP18XV2P5TP17YV2P5TP19ZV2P5VP18[V2P5VP1?\V2P5TP1@]V2Q5TP1@^V2Q5VP1:_V2Q5WP1:_V2Q5Y
P17`V2Q5TP14@Q5RP14d1Q5UP1Ao:R5QMAaV2R5SMBbV2R5UMBbV2R5TM7cV2S5VP15dV2S5VP16eV2S5UP16fV2S5UP14gV
2S5TP15hV2T5TP16iV2T5VP17jV2T5TP16kV2T5VP14lV2T5YP12mV2T5VP15nV2T5TP12@T5SP12oV2T5UP17PW2T5VP1;@
T5SP14@T5RP17QW2T5VP14@T5RP14RW2T5TP14SW2T5TP13TW2T5WP16UW2T5VP12VW2U5UP12WW2U5UP12Ze1U5UP1EYBV5
SMEYBV5UM;XW2V5YP18YW2V5VP15ZW2V5UP15[W2V5WP1:\W2V5SM:]W2V5UM5^W2V5UP15_W2V5WP14`W2V5TP16aW2V5WP
14bW2V5WP12cW2V5TP1<dW2V5VP1>eW2V5UP17^2V5VP1;dW2V5WP1:fW2V5TP14gW2V5TP15hW2V5VP16iW2V5YP11@V5RP
13jW2V5WP13kW2V5YP12lW2W5VP12lW2W5VP12mW2W5VP12nW2W5VP12oW2W5TP11@W5RP12o5W5VP13PX2X5VP12QX2X5TP
13RX2X5YP15SX2Y5UP13TX2Y5VP12UX2Y5TP13VX2Y5WP15WX2Y5XP15XX2Y5TP12YX2Y5UP14Ve1Y5UP16ZX2Z5ZP15[X2Z
5VP17\X2Z5VP14]X2Z5XP13^X2Z5TP12_X2Z5TP17`X2Z5ZP16aX2Z5VP16bX2Z5YP14cX2Z5YP13dX2Z5WP16eX2Z5]P16f
X2Z5VP14nDZ5ZP14gX2Z5TP14W2Z5\P16hX2Z5TP16iX2Z5VP13jX2Z5XP14kX2Z5[P13lX2Z5YP15mX2Z5WP15nX2Z5UP15
oX2Z5WP17PY2Z5ZP14QY2Z5ZP14RY2Z5XP14SY2Z5\P12TY2Z5VP13UY2Z5WP12^2Z5VP13VY2Z5XP13WY2Z5YP12XY2Z5UP
12lNZ5VP13YY2Z5XP15ZY2Z5\P13[Y2Z5WP13\Y2Z5YP13]Y2Z5XP13^Y2Z5YP13_Y2Z5WP12`Y2Z5UP12aY2Z5TP13bY2Z5
XP12cY2Z5UP12dY2Z5TP12eY2Z5TP14fY2Z5XP14fY2Z5[P12gY2Z5TP12hY2Z5UP14iY2Z5WP12jY2Z5VP13kY2Z5WP14nD
Z5[P14cT2Z5[P13lY2Z5YP12mY2Z5TP12nY2Z5UP16oY2Z5]P14PZ2Z5WP13QZ2Z5XP13RZ2Z5XP13SZ2Z5WP13TZ2Z5XP15
UZ2Z5TP14VZ2Z5YP12Zj1Z5VP15WZ2Z5[P13QFZ5YP14XZ2Z5\P12_1Z5VP13YZ2Z5WP17bE[5ZP18T7[5\P16ZZ2[5[P16[
Z2[5XP14\Z2[5UP15]Z2[5WP17^Z2[5YP16_Z2[5XP16`Z2[5VP16aZ2[5WP16bZ2[5VP16cZ2[5ZP14dZ2[5TP16eZ2[5YP
16fZ2[5[P16gZ2[5XP16gZ2[5ZP16hZ2[5\P15iZ2[5XP15jZ2[5YP18kZ2[5YP16lZ2[5\P15mZ2[5YP15nZ2[5YP17oZ2[
5]P15P[2[5XP15Q[2\5WP16R[2\5XP15S[2\5XP16T[2\5YP16U[2\5ZP15V[2\5WP17W[2\5\P15X[2\5XP16Y[2\5[P17Z
[2\5VP16[[2\5ZP19\[2\5XP15][2\5XP15^[2\5WP15_[2\5YP18`[2\5YP15a[2\5YP15b[2\5VP16c[2\5XP16d[2\5YP
19e[2]5XP17f[2]5VP17f[2]5XP15g[2]5VP15h[2]5WP15i[2]5UP15j[2]5WP15k[2]5VP15l[2]5VP15m[2]5XP16n[2]
5ZP17o[2]5^P17P\2]5VP15Q\2]5WP15R\2]5XP13@]5RP14S\2]5UP15T\2]5VP16W2]5[P15W2]5YP16U\2]5YP16V\2]5
ZP14W\2]5UP16X\2]5WP14YN]5VP15Y\2]5XP16Z\2]5[P17[\2]5ZP17[\2]5\P15\\2]5UP15]\2]5WP16^\2]5WP14_\2
]5UP16`\2]5VP15a\2]5WP16_2]5ZP14b\2]5VP16c\2]5VP16c\2]5XP16d\2]5VP15e\2]5VP17f\2]5XP17g\2]5YP14h
\2]5UP16i\2]5VP15j\2]5XP14e2]5UP17k\2]5\P17k\2]5^P17W2]5\P17W2]5_P16l\2]5\P18]l1]5^P15m\2]5WP16n
\2]5VP15o\2]5TP15P]2]5VP15Q]2]5XP15R]2]5WP16S]2]5TP16S]2]5VP1=T]2]5VP1=U]2]5XP19V]2]5XP19V]2]5ZP
17W]2]5TP17X]2]5VP17Y]2^5VP16Z]2^5[P19bE^5[P19[]2^5WP17\]2^5XP18]]2^5TP18^]2^5VP15_]2^5XP17`]2^5
YP16X2^5[P16a]2^5[P14b]2^5UP14c]2^5UP17m8^5SP1W\5QDj[7QDo6aD\6`DZk>UD0PDYJQDP7QDk[7QDl[7QDm[7QDn
[7TD1QDo[7QDP\7PD6PD=QDf5QDQ\7PD4TD2QDd5QDf5QDQ\7PD6TD2QDd5QDR\7TD3PDko4PD_Q7PDjHQDS\7TD2QDT\7QD
U\7QDV\7QDd5TD3QDYX3QD`U5PD[^=QD`U5QDW\7QDS`1TD1QDX\7QD]_3QDnGTD1QDY\7QD_j2QDQ[7QDZ\7TD1QD[\7QD\
\7QD]\7`D]R6QD^\7QDT;QD_\7PDcP5VD0QD^\7QDT;QD_\7PDcP5QD`\7QDa\7PD_Q7QDb\7VD0QDa\7PD_Q7QDb\7QDc\7
QDd5QDd\7QDe\7`D_R6QDf\7QDg\7PDio4PD_Q7QDh\7PDf_<QD[KTD2QDi\7PDgo4QDbT1TD4QDlT5VD0QDbT1TD4QDlT5Q
Dj\7QDk\7QDVHSD0QDl\7QDm\7Q@n4QDn\7TD1QDo\7PDSP5QDP]7QDQ]7TD3QDR]7QDS]7QDT]7QDU]7PDP8QDV]7QDW]7T
D2QDf5QDX]7QDY]7SD0S@0S@0PDdR6QDZ]7PDZn3PDmNTD4QD[]7Q@\]7VD0PDZn3PDmNTD4QD[]7Q@\]7QD]]7QDj9QD^]7
QD_]7TD8QD`]7QDa]7TD4QDd5PDga1QDb]7SD0QDc]7PDga1QDd]7QDdMPDga1QDe]7QDf]7Q@n[7S@0QDg]7QDh]7QDi]7Q
Dj]7QDk]7QDl]7QDm]7QDn]7QDo]7QDP^7QDQ^7QDR^7QDS^7QDT^7QDU^7QDV^7TD1QDW^7QDX^7QDY^7QDZ^7QD[^7QD\^
7QD]^7QD^^7QD_^7QD`^7QDa^7QDb^7QDc^7QDd^7VD0QDc^7QDd^7QDe^7QDf^7QDg^7QDh^7QDi^7PDhc:PDbR6QDj^7QD
k^7QDl^7TD1QDW7QDm^7QDn^7QDo^7QDP_7QDmU2P@HQDQ_7QDR_7PDX8`DfR6`Dko4`D]R6`Dmo4QDS_7QDT_7PDX8PDmCQ
DU_7PD[d2QDV_7QDW_7QDX_7P@]R6PD[d2PDiQ5PDdR6QDY_7QDf5PDiQ5QDZ_7QD[_7QD\_7QDf5QD]_7QD^_7QDf5PD^R6
aDP5SD0QD__7TD3QD`_7PDdg6QDU7TD4QDa_7PDdR6QDT7QDU7TD3QDb_7VD0QDU7TD3QDb_7QDc_7QDd_7QDe_7TD1QDf_7
QDg_7QDh_7TD1QDi_7QDj_7QDk_7QDl_7SD0QDn4TD2QDf5PDgV7QDm_7`DdR6QDn_7QDo_7QDP`7Q@QS1TD4QDU7TD1QDQ`
7QDR`7TD4QDU7TD1QDS`7QDT`7QDU`7QDV`7TD4QDW`7QDX`7P@mo4QDY`7TD2QDZ`7TD1QDS`7Q@[`7QD\`7QDd5QDV7TD1
QD]`7QD^`7TD1QD_`7QDd5QD``7TD:QDa`7TD2QDd5QDd5QDb`7TD3QDc`7QDd`7QDe`7TD:QDf`7TD1QDd5PD_Q7SD0PD]R
6QDg`7QDh`7S@0QDi`7QDd5QDV7QDj`7PDjR6SD0QDk`7TD1QDl`7PDi6QDR7TD4QDm`7QDn`7aDf5QDo`7TD2QDPa7SD0QD
Qa7QDRa7SD0QDQ7TD2QDSa7TD1QDTa7PD[2PD\R6QDfa5QDUa7QDVa7QDWa7PD6SD0QDXa7TD1QDYa7QDZa7QD[a7PD6`EdY
;`EeY;`ER3QD\a7TD1QD]a7aDf5aERP2QDS7TD4QD^a7QD_a7QD`a7TD2QDS7QDaa7TD5QDba7QDca7QDda7PDno4PD_`7QD
ea7QDfa7PDkR6SD0PDko4QDga7QDha7P@4SD0QDia7QDT;TD1QDja7QDka7PDbc7TD3QDla7TD3PDio4QDma7QDna7QDoa7T
D5PDkR6QDPb7PDdR6PDmNQDQb7SD0QDRb7QDSb7TD1QDTb7QDUb7QDVb7Y@0QDWb7P@dR6Y@0QDX7aD\6aDP5`DbT3`DcT3`
DdR6QDmm4P@^2QDQP5QDX7QDXb7P@R3PDcOPDdR6QDX7QDj9QDYb7P@ZS1P@_R6QDZb7TD2QD[b7QD\b7QD]b7QD^b7QD_b7
TD2QD`b7QFT6QDbg6QDab7TD1QDbb7QDj9Y@0QDcb7TD1PDdR6QDY7aD\6aDP5QDj9QDdb7QDeb7P@dR6QDfb7`DgW7`DH`D
co3`Ddo3`Dbo3aD\6aDP5QDj9QDgb7TD2QDhb7`DgW7`Dco3`Ddo3`Dbo3`Dn;aDP5QDj9QDib7TD4QDjb7P@dR6QDY7QDj9
Y@0QDkb7QDlb7TD1QDj9QDmb7Y@0QDnb7VD0QDj9QDmb7Y@0QDnb7QDob7QDj9QDmb7Y@0QDPc7PDhk4QDQc7QDi;QDRc7TD
1QDSc7TD2`DfEQDj9QDiX2Q@f5QDTc7QDUc7QDVc7QDWc7P@ROQDTc7QDUc7QDVc7QDj9QDm9QDj9QDXc7QDYc7QDj9QDZc7
PDR3Y@0QD[c7QDj9PD]P1QD\c7QD]c7QDj9QDf5PDSP5QD^c7TD1QD_c7PDSP5QD`c7PD^R6QD^d2QDfe4Q@ac7Y@0QDbc7Q
Dcc7TD1QDdc7`EoV7QDec7QDfc7QDgc7TD2QDhc7VD0`EoV7QDec7QDfc7QDgc7TD2QDhc7QDic7QDil4Q@b:QDjc7QDkc7Q
Dlc7TD1QDmc7TD4QDZ7PDm]>QDcQ2TD3QDnc7UD0PDTJQDoc7PDlR6TD4QDf5PDHQDPd7QDQd7QDf5PDHQDPd7PD\R6PDlU3
QDRd7QDj9TD3QDSd7PD\R6PDlU3PDoo4QDTd7PD]R6QDUd7QDVd7PDk8QDWd7QDlT5PDhk4QDb>TD1QDXd7UD0QDYd7QDZd7
S@0S@0QD[d7UD0PDd3QD\d7QD]d7`EmNQD^d7QDT<QD_d7QD`d7SD0QDad7PD\c3QDbd7PD\c3QDbd7PDUR3PD\c3QDcd7PD
HPDUP7QDj=QDdd7PDQP3PDW5PDdR6QDed7PDPP5QDfd7VD0QDed7PDPP5QDfd7QDgd7UD0QDhd7TD5QDid7QDil4Q@b:PDT8
PD^R6Q@lh6TD1QDjd7PDlY;QDkd7QDld7QDmd7TD5PDdR6QDnd7QDmm4P@Yn3QDod7PDdR6QDPe7QDmm4P@Yn3QDe9PDdR6Q
DQe7QDmT6TD1QDRe7QDmm4P@Yn3PDmNQDSe7QDTe7QDgj4QDj>QDVj4QDUe7TD3QDVe7UD0QDWe7QDXe7TD4QDYe7QDZe7QD
[e7QD\e7TD1QD]e7`Dko4`D_R6`D]R6QDj9QDf5QD^e7TD1QD_e7QDj9Q@f5S@0QD`e7PDY^<QDj9QDae7PD^T7TD1QDbe7P
Dk[4PDYn3PDmNQDce7PDdR6QDde7PDme?PDne?PDSP3QDee7SD0QDfe7QD^OPDfo4QDge7SD0QDoCQDhe7PDiV7PD`d1QDdQ
1PDja8QDie7QDje7QDke7QDZ\5QD[\5QDle7QDme7TD3QDne7QDSBTD1QD_^4PD_Q7QDlT5QDoe7QDPf7TD6PDdR6PDcQ;PD
fo4QDQf7QDRf7QDSf7SD0PDjU3QDTf7PDHQDUf7TD8QDVf7QDd5QDjU7PDXh1QDWf7QDXf7QDYf7QDZf7QDlV3QDYQ6QD[f7
PDnn2QD\f7QD]f7QD^f7P@kR6QDS]7QD_f7QD`f7QDaf7QDd5PD]R6PDdEPDSb4PD]R6QDd5QDbf7QDcf7QDdf7QDef7PD_Q
7PD_R3QDff7QDgf7PDPf3QDhf7QD\_7PDdR6QDif7TD1QDjf7PDiEPD]R6PD_Q7QDkf7QDf5QDlf7QDmf7PDlo4QDd5QDnf7
QDof7QDPg7QDQg7QDR_3QDnR1S@0QDn4PDTJQDRg7PDTJPDea:PDYf?PDTJPDdd3PD]R6PDTY>PDTJPDUa?PDie4PDkb1QDS
g7QDTg7PDkb1QDUg7PDkb1QDVg7PDhb4PD]R6PDkb1PDWT1PD_Q7QD`f2PD]R6QDd5QD`f2PD]R6QDd5PDUJQDWg7QDXg7PD
UJQDYg7QDZg7PDmg<QD[g7PDSe6QD\g7PDnR1PDnT7QD]g7PDjR6QDd5PDXJQD^g7PDWJQD_g7PDZJQD`g7PDTJQDag7PDok
3QDbg7QDcg7PDok3PDTl3QDdg7PD_Q7QDeg7PD^m8QDS^7PDYm;QDfg7QDgg7QDhg7PDoP5PDbR6PDPQ5PDoP5PDcP5PDjo4
PDTQ5QDig7PDSQ5QDjg7PDm]:PDXk<PDn]:PDXk<PDXk<QDkg7QDaa2QDlg7PDoa1QDmg7PDiZ6QDng7PDVd<QDog7QDPh7P
DVd<PDgU3QDQh7PD`d1PDWj2PDnn6PDWj2PDkR6PDmMPDkR6QDRh7QDSh7PDok4QDTh7QDUh7TD3QDVh7QDWh7QDXh7QDYh7
PDSm6PDRT5PDmMPDmMQDZh7PDSm6QD[h7PDkR6PDmMQDen2PDn[:PDbR6PDZJPDZJPDbR6PDn[:QD\h7PD^;QDRn1QD]h7VD
0QDRn1QD]h7QD^h7QD_h7TD2QDYX3QD`h7QDah7TD3QDd6TD6QDbh7QDch7QDdh7QDeh7PDdR6QDnR1QDfh7PDcP5`D]R6QD
gh7TD2QDf5PDPP5QDhh7PDea:QDih7TD4QD`f2PD]Q7PDl[:QDjh7QDkh7QDlh7S@0QDmh7PD\R6P@_Q7QDTh2PD]R6QDnh7
PDW^:QDbe1PD[f8PDZa:PD^R6QDRGQDoh7QDPi7PDea:PDdR6QDQi7S@0S@0QDf5QDRi7QDSi7QDTi7TD3QDUi7PDZU7QDVi
7Q@f5QDWi7TD2QDXi7QDS`1PD_3PDjo4QDYi7TD1QDZi7PDjo4QD[i7TD2QD\i7QD]i7TD8QDbh7QD^i7QD_i7QD`i7PDk[4
QDf5QDai7PDdR6QDbi7QDci7QDj9QDf5QDdi7PDdR6QDUJQDei7QDfi7TD1QDgi7QDhi7PDea1QDii7PDga1PDbR6PDha1QD
ji7QDki7PDio4QDT;QDli7VD0PDio4QDT;QDli7QDmi7QDni7QDoi7QDj9QDPj7QDQj7TD2QDf5QDRj7QDSj7TD3QDcd3QDT
j7QDUj7PD_Q7PDTJPD4PD_Q7PDob1PDSc1PDgf5PDll4PD\g?QDVj7TD3QDWj7PDSP5QDTd7TD2PDdR6QDXj7QDbg6TD1QDd
5QDYj7QD]^1QDZj7TD1QD[j7PDdR6QD\j7QD]j7QD^j7QDQ[2QD_j7QD`j7TD1QDaj7QDbj7TD1QDf5QDcj7QDle3PDZU7P@
]R6TD4QDdj7PDjo4PDio4PD_Q7QDej7QDfj7SD0PDkR6PDTJPDkR6PD_U3PDkR6PDiZ7PDkR6PDkR6PD`Q3PDkR6PDkR6PDV
X7PDkR6QDXQ2PDmMQDgj7QDhj7PDmMPDSc1QDij7PD^4QDjj7PDVb1PDbR6PD^4PDcU7PD^4QDkj7QDlj7PDn[:QDmj7QDnj
7QDoj7PDSb:QDPk7PDTb:QDQk7PD_R3QDRk7PDja1PDYNPDc;PDW5QDSk7PDdg6QDTk7PDjU7QDUk7PDfR5QDVk7PDfR5PDd
g?PDYb:QDWk7QDXk7QDYk7PDob1QDZk7PD^JQD[k7PD^JPD^JPDlS8QD\k7PDac1PDQm4PDkHQD]k7PDjc6QD^k7PDl\:QD_
k7PDeGQD`k7PDgU6QDak7PDR\:QDbk7PD\\:QDck7PD\]:QDdk7QDek7PDjR6PDi3QDfk7QDgk7QDhk7PDdR5QDik7PDoQ<Q
Djk7PDWd1QDkk7PD]h2QDlk7PDWo2QDmk7PD]6PDWo2PD[c1QDnk7QDok7QDPl7PDXm;PDcn7QDQl7PDma:QDRl7PDma:PDR
DPDnc1QDSl7QDTl7PDc`?PDYb>QDUl7PDaa:QDVl7PDPb:QDWl7PDiHQDXl7PDe7PD]R6PDYJQDYl7QDZl7QD[l7aD\6`DZk
>`D\j<`DjP6PD[d2QD\l7QD]l7PD[d2PDkb1QD^l7PDca:PD\8PDl[:QD_l7PD`j>PDgHPDgU3QD`l7PDga1PDbR6PDha1PD
dh4PD[2PDhR6QDal7PDV[7QDbl7PDaP3QDcl7PD[l=QDdl7PDcd:QDel7PDmMQDfl7PDd8QDgl7QDhl7QDil7PDdR6PDbb3P
Dio4QDjl7PDmn2QDkl7PD_Q7PDjQ;PDXh?QDll7PDR]:QDml7PD\`:QDnl7PDhe=QDol7PDhU7QDPm7PDiEQDQm7PD\R6QDR
m7PD\R6PDRX7QDSm7PDcU7QDTm7PDPP5PD\R6PDcU7PDhR6PDcU7PDoi1PD]R6PDcU7PDco3QDUm7PDkR6QDnW6PDkR6PDSP
5PD1PDSP5PD4PDSP5VD0QDVm7PDSP5QDU`7TD6QD;QD;TD6PD4PDoo4SD0PDoo4QDWm7PDZl3QDXm7PD[h?PDQ\?PDob1PD\
h?PDka1PD]FQDT;PD`c1PD?PD^n3PDR3QDYm7QDZm7QD[m7QDRCTD2QD\m7VD0QDRCTD2QD\m7QD]m7QDRCTD2QD\m7PD]R6
QDT;QD^m7QD_m7QD`m7UD0PDoU7PDdR6TD6PD^R6PDgU6PDbR6PDkHPDkHPDbR6QDam7PDiHPDbR6QDbm7PDfGPDbR6PDeGQ
Dcm7TD4QDf5QDdm7QDem7PDbR6QDPg7PDXJPD4PDWJPDTJPDbR6QDfm7QD`f2S@0QDgm7PDdl4QDhm7PDWb8PDbR6PDff?QD
im7QDjm7PDZJQDkm7PDn[:QDlm7PDR]:PDbh?PDl[:QDmm7PDok3QDnm7PDSc1PD]R6PDWR;PDSc1QDom7PDjc6PDcP3PDYd
1QDPn7PDmMQDQn7QDRn7PD_6PD]h2PDcR6PD_h2PD_h2PDcR6PD]h2QDSn7QDTn7QDUn7TD2QDVn7PD[a1PDcR6PDTb1PD[P
5PDcR6PD\P5PDbT3PDcR6PDcT3PDjR6PDTf3QDWn7PDiMQDXn7QDYn7QDZn7QD[n7PDlh2QD\n7QD]n7QDok7QD^n7QD_n7Q
D`n7PDji2QDan7PD^a1PDhU4PDih?PDhl3PDjh?PDok4QDbn7QDcn7QDdn7QDen7QDfn7PD`h2QDgn7QDhn7QDin7QDjn7QD
kn7QDln7QDmn7PDe5QDnn7`DUi3`DVi3`DQa?QDon7QDPo7TD4QDQo7QDRo7TD3QDSo7`D_Q7`D`Q7QDkg5QDTo7QDUo7PDe
a:QDVo7PDea:PD^R6QDWo7UD0PDko4QDga7S@0QDXo7`DQe4`D^f3`DT8PDko4QDYo7S@0QDZo7QD[o7QD\o7QDf5PDhk4UD
0PD_Q7S@0QD]o7QDf5aDo5aDe6aDk6aDW3QD^o7UD0QDT;S@0QD_o7QD`o7QDT;S@0QDao7QDbo7S@0QDco7UD0QDm5SD0QD
do7UD0SD0QDdo7UD0QDm5QDdo7UD0QDdo7QDeo7QDfo7QDgo7QDho7QDio7QDjo7Q@ko7TD2QDlo7QDmo7QDno7SD0QDoo7Q
DPP8S@0QDf5QDQP8QDRP8QDSP8QDTP8TD6PD`R6QDUP8QDVP8PDZn3PDmNSD0QDWP8QDf5PDPP5PDnR1QDXP8TD1QDYP8P@d
R6PDSP5QDZP8QDj=PDSP5QD[P8PDdR6QD\P8QD]P8TD2QD^P8QD_P8PDea1PDdR6QD`P8QDbg6TD3QDaP8QDbP8PDko4QDd5
PDhW7QDcP8UD0QDdP8TD1QDeP8QDfP8TD5QDgP8PDPb1QDhP8QDiP8TD4QDf5QDjP8QDkP8TD2PD[^=QD`U5QD;TD6PDZU7P
DZn3PDmNQDlP8QDmP8QDaQ3QDnP8QDoP8TD1QDPQ8QDQQ8QDRQ8QDSQ8QFT6QDf5PDbFQDTQ8TD2QDf5PDSP5SD0QDZBQDUQ
8TD1QDVQ8QDWQ8QDXQ8QDYQ8PDlZ3QDZQ8PDf_<QD[Q8PDWJQD\Q8QD]Q8TD1P@_Q7QD^Q8PD]R6P@_Q7RD0QDj9QD_Q8PDd
R6QDj9QD`Q8QDaQ8QDbQ8QDcQ8QDj9QDdQ8PDPP5QDaQ8QDeQ8QDfQ8QDi;QDgQ8TD1QDhQ8QDj9QDiQ8TD3QDjQ8QDj9PDW
n3PDZS1PD_R6QDkQ8TD1QDlQ8UD0PDcDTD5QDmQ8UD0QDnQ8PDdR6QDoQ8QDPR8QDQR8TD1QDRR8QDSR8UD0QDWS4TD1QDTR
8QDUR8`DgD`DSEUD0QDVR8P@dg6PDdR6QDWR8UD0QDXR8QDYR8QDZR8UD0PD_Q1QD[R8QDj9QD\R8P@dR6QD]R8QD^R8QD_R
8QD`R8PDdR6PD`1QDaR8QDi;TD1QDbR8QDcR8TD3QDdR8QDeR8QDfR8TD1QDgR8QDhR8PDno;PDdR6QDiR8QDjR8TD1QD`GQ
Dl<QDkR8QDlR8TD1QDmR8QDnR8QDoR8QDj9QDPS8TD5QDQS8QDmm4P@Yn3Q@RS8QDSS8PDdR6QDTS8QDmm4P@Yn3QDUS8PDd
R6QDVS8QDWS8QDXS8TD4PD6QDYS8TD2QDZS8RD0QD[S8PD_Q7TD1QD\S8QD]S8QD^S8TD3PD6QD_S8QD`S8TD3QDaS8QDbS8
TD1PD4QDcS8PDjo4PD]R6QDdS8QDeS8PD^R6QDfS8QDgS8PDXe6QDhS8PDUJQDiS8QDjS8TD1PDUJQDf5PD[1PDdR6QDkS8T
D2QDlS8PD]S;QDmS8VD0PD]S;QDmS8QDnS8PD]S;QDd5PDni4QDoS8QDPT8TD1QDQT8QDRT8TD1QDST8TD1QDTT8TD1QDd5Q
DUT8TD2QDS`1QDVT8QDWT8TD5PDjo4PD]R6QDXT8QDYT8TD1QDZT8QD[T8S@0QDn4QDn4TD1QD\T8QD]T8QDT;PDjHQD^T8Q
D_T8QD`T8QDaT8QDbT8PDbS;QDcT8QDdT8TD4QDeT8QDfT8QDgT8QDhT8QDiT8PDko4QDaf2QDjT8PD]T8QDkT8QDlT8PDTR
8VD0QDlT8PDTR8QDmT8PDTR8QDnT8QDf5PD[1PDdR6QDkS8TD2QDoT8QDPU8QDQU8QDRU8QDSU8QDTU8PDPe2PDPe2QDUU8V
D0PDPe2QDUU8QDVU8QD\_7QDWU8P@_Q7QDXU8PDea:PD^R6Q@YU8QDZU8QD[U8PD\8QDT;TD2QD\U8QD]U8Q@^U8QDd5QD_U
8QD`U8QDaU8QDbU8QDcU8PDkR6Q@RGQDdU8QDQS6TD4QDf5P@ROQDeU8QDbe1QDfU8QDgU8P@jo4QDhU8TD1QDiU8QDjU8P@
ol?QDkU8TD3QDlU8QDmU8TD6QDnU8QDoU8PDio4QDPV8`Dcn;QDQV8PDk^?QDRV8TD2QDQV8PDQ^7QDSV8TD6QDTV8TD3QDU
V8QDVV8QDWV8TD2SD0QDS`1QDXV8QDYV8TD1QDZV8TD6PDgo4PDdR6QD[V8TD1QD\V8TD6PDdR6PD4QD]V8TD1QD^V8QD_V8
TD5PD`R6QD`V8TD3QDaV8QDbV8TD1QDcV8QDdV8TD<QDeV8QDfV8TD1QDgV8QDd5QDhV8TD2QDiV8QDd5QDjV8TD2QDkV8QD
lV8QDmV8QDnV8PDdR6QDoV8QDPW8QDQW8P@_Q7TD2QDRW8QDSW8`EmN`E>`En9QDTW8QDUW8QDVW8QDS9QDWW8TD6QDXW8QD
VW8QDS9QDWW8TD6QDXW8QDYW8QDZW8TD1QD[W8QD\W8QD]W8QD^W8TD3QDa6QD]W8QD^W8TD4QD_W8QDa6PD4TD4PD6QD`W8
TD8QDVb6QDaW8TD7QDbW8P@_Q7Q@cW8QDd5QDdW8QDeW8Q@fW8QDd5QDgW8QDhW8QDiW8PDZJQDjW8QDkW8PDko4QDlW8QDm
W8PDko4PDdi4QDnW8QD`5QDoW8TD1QDPX8PDbo3QDQX8QDRX8QDSX8PDbo3QDZ^5QDTX8QDUX8QDVX8QD]b5PDZn3QDj>QDW
X8PD_Q7QDXX8QDYX8QDZX8QD[X8QDbe1QD[X8QD\X8Q@]X8QD^X8TD1QD_X8QD`X8QDf5PDPP5PDnR1PDna1PDdd3QDaX8QD
QZ1QDbX8TD1QDcX8PDYn3PDk8QDdX8PDSP5QDeX8PD4PDSP5QDfX8QDgX8PD4TD3QDhX8QDiX8PDkR6QDjX8QDkX8PDhk4QD
lX8QDmX8QDnX8QDoX8PD]Q7QDPY8QDQY8QDRY8PDbo3QDSY8QDb@WD0QDTY8XD0SD0TD5QDUY8PDnn2PDbo3QDZ^5QDb@WD0
QDVY8XD0SD0QDZBQDWY8UD0QDXY8QDYY8TD6QDZY8TD6QD[Y8S@0UD0QD[7TD8QDUQ5TD2WD0Q`1o5QD]7XD0QD\Y8UD0QD[
7TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0QD[7PD4TD6PD4TD5WD0QD]7TD4QDbe1TD4QD]7XD0UD0QDPe4TD9WD0QD]7TD5PD
4SD0TD4QD]7XD0UD0PDbo3QDh5Q@b@WD0Q`1o5QD]7XD0S@0S@0QD]Y8QDj=UD0QD[7TD6QDPe4TD1WD0Q`1o5QD]7XD0S@0
S@0QD^Y8UD0QDPe4QDYY8TD3WD0Q`1o5QD]7XD0TD5QD_Y8PDnn2UD0PDbo3TD4QD`Y8QDb@WD0Q`1o5QD]7XD0SD0QDaY8U
D0QDbY8TD7QDcY8TD2WD0Q`1o5QD]7XD0UD0QD[7TD6QDdY8TD2QDeY8TD5WD0Q`1o5QD]7XD0UD0QDfY8TD5PD_Q7WD0QD]
7XD0SD0TD3P@4TD2PDk8QDgY8UD0QD[7TD7QDhY8QDa;WD0QDdX8XD0UD0QD[7TD8WD0QDiY8XD0QDjY8QDf5WD0QDkY8XD0
QDlY8UD0QD]b5TD2WD0QDmY8XD0QDnY8UD0QDoY8TD5QDf5TD2WD0QDPZ8XD0TD3QDZBQDQZ8UD0QDRZ8QDkGTD2P@ROWD0Q
`1o5QD]7XD0TD6PD^R6QDQZ8UD0QD]b5TD5QDlX1WD0QDSZ8XD0TD3QD]7UD0QDPe4QD\Q6QDTZ8TD2QDUZ8TD5WD0PDmMXD
0QDVZ8UD0PDbo3QDf5PDk8TD1WD0QD[e5TD1QDWZ8XD0QDXZ8UD0QDPe4QDhS6QDb@WD0Q`1o5QD]7XD0SD0UD0PDco3WD0P
DmMXD0QD]R6QDYZ8TD2QDZZ8UD0QD[7TD8QD[Z8PDhk4P@_Q7WD0QD\Z8XD0UD0QD[7TD6QD]Z8P@_Q7WD0QD^Z8XD0QDYl5
UD0QD[7TD9`EdV7`EeV7`EfV7QD_Z8WD0Q`1o5QD`Z8XD0`DbR6PDbo3QDf5TD1WD0QD]7XD0PDhk4QDaZ8UD0WD0QDbZ8QD
\7TD<XD0QDcZ8QDdZ8UD0WD0QDbZ8QDgS6QDeZ8TD:XD0QDcZ8QDdZ8UD0QD[7TD9WD0PDSP5QDfZ8XD0QDZBQDgZ8UD0QD[
7TD6PD_Q7WD0QDhZ8XD0SD0TD3QDiZ8UD0QD[7TD6PD_Q7WD0YD4XD0SD0TD1QDiZ8UD0QDjZ8TD8QDb@WD0Q`1o5QD]7XD0
TD6PD4QDkZ8UD0QDlZ8TD4QD^m4TD1PDROWD0Q`1o5QD]7XD0UD0PDbo3QDf5WD0Q`1o5QD]7XD0PDhk4YD2QDj;SD0WD0PD
Ql3XD0UD0QD[7TD9P@_Q7WD0QDmZ8XD0QDnZ8QDoZ8QDP[8TD2`E_Q7WD0PDkb1XD0QDXZ1QDZ^5QDQ[8WD0QD]7XD0QDR[8
UD0QDPe4QDlX1TD8QDS[8TD5WD0QD]7XD0UD0QD[7TD8WD0QD]7TD3QDT[8TD2QD]7XD0UD0QD[7TD9QDU[8QDRc2TD2WD0Q
`1o5QD]7XD0WD0QD]7XD0TD5P@4QDV[8QDW[8QDX[8WD0QD]7XD0TD5PD4PDkR6QD];QDY[8UD0QDVV1QDog5P@ZS6QDZ[8P
D4TD9WD0QD]7XD0UD0QD[7TD9QD[[8TD4PDaR6QD\[8WD0QD]7XD0UD0QD[7TD9WD0QD][8XD0QD^[8UD0QD_[8TD3QD`[8T
D1QDa[8TD4QDb[8TD4WD0QD]7XD0UD0PDco3WD0QDc[8TD3XD0QDf5PDk[4UD0QD[7TD8PD_R6WD0QDd[8XD0QDe[8UD0PDZ
S1QDf[8TD8WD0QD]7TD4QDbe1TD4QD]7XD0UD0PD^R6PDk8PD4TD9WD0QD]7XD0WD0QD]7XD0TD3QDZBPDk8PD2UD0QD[7TD
8QDjZ8QD\7UD0PDbo3TD5QDg[8QDb@WD0Q`1o5QD]7XD0SD0QDh[8WD0QDi[8TD1QDj[8XD0UD0QD[7TD8QDch7QDk[8TD7W
D0Q`1o5QD]7XD0UD0QDl[8QD\7TD7WD0Q`1o5QD]7XD0TD7QDcZ8QDm[8UD0QD[7TD6QDn[8TD3QDo[8QDP\8TD6WD0Q`1o5
QD]7XD0UD0QD[7TD8QDQ\8S@0TD2QDR\8WD0Q`1o5QDS\8TD3QDT\8XD0UD0QD[7TD5QDU\8TD1QDV\8QDQ[3TD4WD0QD]7X
D0UD0QD[7TD9QDW\8TD1S@0QDU[8QDf5TD3WD0QD]7XD0UD0QD[7TD9QDX\8S@0PDho3SD0QDf5TD3WD0QD]7XD0UD0PDdo3
QDf5QDQ:WD0PDia:XD0PDdR6QDQZ8QDY\8TD1QDc^4QDZ\8TD1WD0QDi3XD0UD0QD[\8TD<PD4PDlR6QD\\8TD3QDnd5UD0P
Dk8QD]\8TD2QD^\8TD<PD1UD0PDk8PDUR5PD_Q7QD_\8QDcf1TD<PD1WD0QD`\8P@4Q@a\8QDb\8XD0Q`1^7Q`1^7Q`1^7PD
2WD0PD4Q@`\8Q@a\8QDb\8XD0Q`1^7Q`1^7Q`1^7PD2WD0QD`\8P@4Q@a\8QDb\8XD0Q`1^7Q`1^7PD_Q7QDc\8PD2WD0QDb
e1QDP4PDdR6XD0WD0QDbe1PDYU7PDdR6XD0UD0QDd\8TD2QDe\8TD:WD0P@4PDbR6QDf\8XD0QDg\8WD0PD5QDb\8XD0Q`1^
7Q`1^7Q`1^7PD2QDh\8TD1QDi\8`DZS1`D[S1`D\S1TD8WD0P@4PDbR6QDi\8XD0`DZS1`D[S1`D\S1UD0QDPe4TD8WD0P@4
PDbR6PDco3XD0QDaQ1PDk8QDj\8UD0QD[7TD<WD0P@4PDbR6QDXY8XD0QDk\8QDl\8Q`1^7QDm\8QDn\8WD0PD4PDbR6PDco
3XD0QDo\8PDk8QDP]8`Dhk4WD0PDbR6PDco3XD0QDo\8PDk8QDP]8`Dhk4WD0PD4PDbR6PDbo3XD0QDf5QDgS6QDQ]8QDR]8
WD0PDbR6PDbo3XD0QDf5QDgS6QDQ]8QDR]8UD0QD[7TD<WD0P@4PDbR6PDbo3PDmQ6XD0TD1QDoo7QDS]8UD0QD[7TD<WD0P
@4PDbR6PDco3QDT]8XD0QDhY8Q`1^7QDU]8UD0PDbo3QDV]8TD1WD0SD0PDbR6PDbo3QDV]8TD1SD0XD0QDW]8WD0PD4PDbR
6QD_h5XD0QDX]8QDY]8WD0PDbR6QD_h5XD0QDX]8QDY]8UD0PDbo3QDdM`D_Q7`DaT7`D]Q7SD0TD6WD0P@4PDbR6PDbo3XD
0QDdM`D_Q7`DaT7`D]Q7UD0QDZ]8SD0WD0P@4PDbR6QDZ]8XD0aDf5aDh5aDg5SD0UD0PDbo3QD[]8QD\]8SD0WD0P@4PDbR
6PDbo3XD0QD[]8QD\]8SD0UD0PDQS;SD0S@0S@0S@0WD0P@4PDbR6PDQS;XD0SD0WD0PD4PDbR6QD]]8XD0QD^]8PDPP5WD0
PDbR6QD]]8XD0QD^]8PDPP5WD0PD4QD]]8XD0QD^]8PDPP5WD0QD]]8XD0QD^]8PDPP5WD0PD4PDbR6QD]]8XD0TD1QD_]8W
D0PDbR6QD]]8XD0TD1QD_]8WD0PD4QD]]8XD0TD1QD_]8WD0QD]]8XD0TD1QD_]8UD0QD[7TD<WD0P@4PDbR6QD`]8XD0QDn
3`D_[7`DQ9`Dj[7`Dj9`DfE`DR9TD6QDa]8TD1PD2UD0QD[7TD<WD0P@4PDbR6QDZ]8XD0aDn3TD6QDa]8TD1PD2UD0QD[7T
D<WD0P@4PDbR6QD`]8XD0TD5PDmo4TD1PD2UD0QDb]8TD<PD4QDP4TD9WD0P@4PDbR6QDP4XD0UD0QDb]8TD<PD4QDP4TD9P
D4WD0PDbR6QDP4XD0UD0PDbo3PDZS1PDk8TD:WD0PD4PDbR6PDbo3XD0PDZS1PDk8UD0PDbo3PD\S1PDk8TD:WD0PD4PDbR6
PDbo3XD0PD\S1PDk8UD0PDbo3PDYn3PDk8TD:WD0PD4PDbR6PDbo3XD0PDYn3PDk8UD0PDbo3PDR3PDk8TD:WD0PD4PDbR6P
Dbo3XD0PDR3PDk8WD0PD4PDbR6PDco3XD0QDai5P@_Q7QDc]8QDd]8WD0PDbR6PDco3XD0QDai5P@_Q7QDc]8QDd]8WD0PD4
PDbR6QDVd5XD0QDe]8PDk8TD2QDS[8QDf]8WD0PDbR6QDVd5XD0QDe]8PDk8TD2QDS[8QDf]8UD0WD0QDg]8XD0TD<P@4QDb
e1QDh]8UD0WD0QDg]8XD0TD<PD4TD8PD4QDbe1QDi]8UD0WD0QDj]8Q@f5PDaT7TD1SD0XD0TD8PD4PDbR6QDk]8UD0WD0QD
j]8Q@f5PDaT7PDQl3XD0TD8PDbR6QDk]8UD0WD0PDgo3XD0TD3QDl]8aDf5`D\S1UD0WD0QDm]8QDn]8XD0TD<PD4QDbe1QD
o]8UD0WD0PDfo3XD0QDUb1`Dk8`Dl8TD6QDP^8UD0WD0PDgo3XD0QDQ^8TD2PDk8UD0QD[7TD5QDR^8TD2WD0PDco3QDS^8X
D0UD0WD0QDn3SD0XD0TD:PD4P@bR6PDlR6QDT^8P@4QDU^8UD0WD0PDco3QDV^8XD0TD<PD4PDbR6QDW^8UD0WD0PDbo3QDX
^8XD0TD<PD4PDbR6QDW^8QDY^8WD0PDco3QDZ^8XD0UD0WD0PDco3QD[^8PD4QD]g1XD0UD0PDco3SD0PD4TD5PD4WD0QDn3
XD0PD4WD0QDgQ6QD];XD0QD\^8QD]^8UD0WD0PDco3QD^^8XD0TD<PD4TD4PD4PDbR6QDW^8UD0QD_^8TD<PD4TD2WD0PDcR
6PDPP5XD0UD0WD0QD`^8QDj9XD0QDa^8`DlR6`DYU7PD4WD0QDb^8QDj9XD0QDc^8`DlR6`DYU7WD0QDkj4PDk8QDd^8PDdR
6XD0QDe^8WD0QDf^8PDk8P@UR3XD0QDg^8TD1QDh^8`DlR6`DYU7WD0QDi^8PDk8P@UR3XD0QDj^8`DeE`DdE`DlR6`DYU7`
Dmo4WD0QDi^8PDk8P@UR3XD0QDk^8QD^d2`DlR6`DYU7`Dmo4`D[Y1UD0WD0QDge5PD_l4XD0QDl^8TD7QDm^8TD5PD2UD0W
D0QDge5PD_l4XD0QDn^8PDQT;TD8PD2UD0WD0QDge5PD_l4XD0TD4PDk8TD3QDo^8TD3QDP_8QDQ_8P@QT;WD0PDZn3XD0QD
R_8UD0WD0QDge5PD_l4XD0PDUT;QDS_8TD8PD2UD0WD0QDjQ6PDk8PD\P3XD0QDT_8UD0WD0QDU_8PDk[4P@mNP@cU7QDV_8
XD0QDRP5UD0WD0QDW_8PD4QDX_8XD0TD5PD4QDn3UD0QDW_8PD4TD6PD4WD0QDn3XD0UD0WD0QDY_8QDj9XD0PDV3QDZ_8UD
0WD0PDZS1XD0QD[_8UD0QD\_8PDk8TD2QD]_8TD<PD2UD0PDbo3QD^_8TD2PD2UD0QD__8QDj>TD9PD2UD0PDco3QDh5PDk8
QDP]8UD0QD`_8P@4P@RP5QDb\8Q`1^7Q`1^7Q`1^7PD2UD0QDa_8QDb_8QDc_8Q`1^7Q`1^7PD2UD0QDVd5QDd_8PDk8QDe_
8P@mo4QDf_8PDbo3QDZ^5PDk8QDg_8UD0QDaQ1PDk8QDh_8TD4SD0QDj\8TD3PDbT3UD0PDdo3VD0UD0PDdo3PD2UD0QDcQ1
QDi_8PD2UD0PDdV7PDkR6UD0PDko4PDbo3QD]T5PD2UD0PDbo3PDQT;PDbo3QDj_8QDk_8QDl_8PDnn2UD0QDm_8PDQT;UD0
QDn_8QDWi6PDmo4PD2UD0QDo_8PDk[4P@mNP@cU7QDP`8QDQ`8TD6QDR`8QDS`8PDk8PD\P3QDT`8QDU`8PDk8P@mNQDV`8P
DdR6QDW`8QDX`8PDk8QDY`8QDZ`8TD2QD[`8QD\`8PDk8QD]`8Q@^d2QD^`8TD2QD_`8PDbR6PDbo3QDa;PDmNQD^`8TD1QD
``8UD0QDa`8QDb`8TD6PDbR6QDc`8UD0QDXY8PD4QDd`8TD5PD4QD\_5PD_Q7QDe`8PDko4TD6QDf`8UD0QDg`8QDh`8TD9P
D4QDkZ8UD0PDdR6PDbo3QEUT1QDi`8TD<PDZn3QDj`8QDlo1QDk`8QDl\8UD0QDXY8PD4PDlR6QDl`8TD3PD4QDm`8UD0QDe
b5PDbo3QDn`8PD4PDbR6TD5PD4QDo`8QDbW4PDk8QDPa8Q@^d2TD<PDbR6QDQa8QDRa8QDbe1QDSa8PDbR6PDbo3QDTa8PDb
R6PDbo3QDUa8QDVa8PDbR6PDco3QDWa8QDXa8PDbR6PDco3QDYa8QDY]8QDZa8QD[a8PDcR6QD[a8QD\Q6UD0PDo9SD0TD2P
D4PDo9TD3PDbR6PDo9QD\a8TD5QD]a8WD0QD^a8TD3XD0QD_a8QDT6QD`a8aDh6`DmMQDT6QDaa8aDh6`DmMaD\6QDT6QDba
8TD5QDca8QDT6TD2QD^6PDmo4QDW6TD1QDda8SD0QDT6TD1QDea8QDfa8S@0VD0QDT6TD1QDea8QDfa8S@0QDga8QDT6QDdU
1QD^6QDha8S@0QDia8QD^6QDT6TD1QDja8TD3PDmo4RD0QD^6RD0RD0QD^6QDka8QDla8QDma8TD1QDna8QDoa8SD0QDPb8Q
DQb8TD2QDRb8TD4PDmo4QDSb8TD2QDTb8`EPJQDa6TD2QDUb8`Dgh3`Dlf6`Dd8`Dg_:QDVb8TD8PD4TD5QD^6PDko4QDZm1
SD0PDob4QDWb8TD2QDXb8`DYn3QDYb8TD1QDZb8QD[b8TD1QD\b8QD]b8TD4QD^b8P@mo4QD_b8TD3QD`b8QFT6QDab8QDbb
8QFT6QDcb8QDdb8QFT6QD]6QDeb8QDfb8TD2QDgb8`D]S1`DRO`DTM`Dl^6`DZR1`D^2`DS2`DSM`DaW7`DcO`D]P1`DmR1`
D_U6`Dc\6`DH`DUX7iD1SD0PD4QDhb8QD]6VD0PD4QDhb8QD]6QDV>PD4QDib8S@0QDT6QDjb8VD0PD4QDib8S@0QDT6QDjb
8PD1PD4QDkb8S@0QDlb8QDmb8QFT6QD]6QDnb8VD0QFT6QD]6QDnb8QDV>PD4QDT;S@0QDob8QDPc8PD4QDQc8PD]R6QDRc8
TD2QDSc8PDbR6QDTc8Q@Uc8PDoo4PD[i7PDdR6PD4QDVc8QFWc8QDXc8PDkg7QDYc8TD7QDZc8QD[c8TD6QD\c8QD]c8TD8Q
DdV8QDdV8SD0QD^c8TD2QDd5QD_c8PDZU;QD`c8TD2QDac8PDTo?QDbc8QDa6TD1QDcc8P@mo4TD8QDdc8QDVb6QDec8QDfc
8PDk8PDZn3QDgc8QDhc8PDZn3PDmNQDic8PD_Q7QDjc8QDa6QDkc8TD9QDlc8QDa6TD3QDmc8TD6QDnc8QDa6QDoc8TD3QDP
d8TD6QDdc8QDQd8QDRd8S@0QDa6QDSd8TD6PD4Q@m5S@0QDa6QDdc8TD8QDTd8QDRd8S@0QDa6VD0QDUd8TD3QDVd8QDWd8T
D8QDf5QDXd8QDYd8QDZd8QD[d8P@dR6QDb5QD\d8QD]d8QD^d8QDd5QDVb6PDmNPD\R6QD_d8PDZFQD`d8QDad8PDoi1PDn^
6PD`R6PD\g4QDRh7QDSh7QD_P6QDbd8PDdR6QDcd8QDdd8PDlR6QDed8PDlR6PDk[4QDfd8PDlR6PDk[4QDb:QDgd8QDhd8T
D4PDdV7PDkR6QDhd8TD3PD6QDge5QDid8PDkR6QDjd8TD4QDhg6QDkd8QDld8QDmd8PDi1PD^R6PDnU7SD0PDoU7VD0`DdR6
Q`1o5QDnd8`D^4`D_U3`DXU3`DZ4`Dcc6`Dec6`D_M`DT5`D\8PDoU7QDod8`DdR6Q`1o5QDnd8`D^4`D_U3`DXU3`DZ4`Dc
c6`Dec6`D_M`DT5`D\8UD0PDoU7QFPe8QDQe8PDoU7QDj9PDcDQDRe8PDcn2QDSe8S@0QDTe8PDcn2QDSe8S@0QDTe8QDUe8
QDVe8QDZBPDTW7QDWe8PDkb1PDmo2PDTJPDZU<QDXe8TD3PDdg6QDVb6TD4QDYe8QDd5PD^n3QDZe8QDb6TD2QD[e8QD\e8Q
D]e8TD8QD^e8QD_e8QDlT2PDdR6TD8QD^e8QD_e8QDc6S@0QD`e8PDUR3QDae8PDSd6QDbe8QDVb6PDmNS@0QDce8TD3QDde
8QDVb6TD4PD`R6QDee8QDVb6TD3QDfe8QDd5QDVb6QDge8P@dR6S@0QDhe8VD0QDVb6QDge8P@dR6S@0QDhe8QDie8QDVb6Q
Dge8PDdR6S@0QDje8PDZn3PDmNQDke8QDle8QDVb6TD3QDme8QDne8PD^n3PDmNS@0QDoe8PDZn3PDmNQDPf8`D_Q7`D]6QD
ge5QDQf8QDj=QD[d8P@dR6P@mNQDRf8VD0QD[d8P@dR6P@mNQDRf8QDSf8QDTf8QD[k5TD6PD4QDUf8QDVf8TD5QD0`DRP7`
DjC`D^`4`DX`4`DmC`D]Q7`D^Q7QDWf8TD6QDXf8Q@Yf8TD1QDZf8QD[f8TD3QD\f8TD8QD]f8QD^f8QD_f8TD4QDf5QD`f8
QDaf8QDjHPD]6TD5QDkY6QDbf8TD1QDcf8PD_Q7QDc5QDd5QDdf8P@_Q7QDd5QDd5PDjo4PD]R6QDd5QDd5PD9QDd5PDWU7Q
Def8QDff8QDd5QDgf8PDaR6QDd5TD6PDdR6QDd5QDd5QDhf8QDif8QDjf8QDZn4QDkf8TD5QDlf8aDo5aDe6aDk6QDmf8TD4
QDnf8`D_Q7`DR8`D]Q7`D_P5`DcE`DlU3PDaR6QDof8PDdR6QDPg8QDQg8QDRg8QDSg8TD2PD^R6QDTg8SD0PD4SD0PD4S@0
QDUg8QDf5QDif7TD1QDVg8QDZ\8QDWg8SD0`EmN`E>`En9`EdR6`EYn3`EWn3`EdY;`EeY;`EnN`EROQD_7QDXg8`DcU7`Em
N`E>`En9`EdR6`EYn3`EWn3`EnN`EROQDYg8QDZg8SD0`DcU7`EmN`E>`En9`EnN`EROQD_7TD3PDmo4SD0QD[g8QDnb8QD`
7QD_7TD2PD4QD`7SD0TD2QDdMPDkR6TD4QD\g8PDk[4QD^c8QF]g8TD2QD^g8VD0QD^c8QF]g8TD2QD^g8PD4`EmN`Ekb1`E
dg6`EVn3`E>`En9QDb7TD5PDkR6QDc7TD3QD_g8`Djo4QD`g8PDaR6TD4QDag8QFdc3TD1QDbg8QDcg8SD0QDdg8QD]_3QDe
g8TD2PDmo4QDfg8P@_Q7TD2QDgg8QDSW8PDko4PD_Q7QDd5QDhg8QDig8TD2QDjg8TD3QDkg8QDa7TD3QDlg8QDmg8QDng8Q
Dog8QDPh8QDd7TD6QDe7TD1QDQh8QDd7PD4TD3QDRh8QDd7TD4PD6QDSh8QDd5PD<SD0QDf7TD6QDTh8PD=QDUh8SD0QDf7T
D5QDVh8QDnR1TD2QDWh8QDf7TD3QDXh8TD4PDkR6SD0QDYh8TD7QDZh8aDo5`DPP5aDe6aDk6SD0QD[h8TD1SD0QD\h8QD]h
8TD1QD^h8QDd5QD_h8TD3QD`h8SD0QDah8TD4QDbh8QDd5TD2QDch8PD6PDWi7RD0QDdh8TD7QDeh8RD0UD0QDfh8QDgh8PD
6UD0QFT6QDhh8TD3PD6UD0QDih8QDjh8TD4PD6aEkh8QDn4QDlh8Q`1o5QDmh8aD\6aDT6QDnh8TD2QDoh8QDPi8QDQi8QDP
i8QDRi8QDSi8QDPi8VD0QDSi8QDPi8QDTi8QDn4TD2QDUi8QDVi8QDWi8PD]R6S@0QDn4QDXi8PD]R6S@0QDn4WD0QDYi8XD
0QDn4`D]R6`DPO`DnN`DQO`DoN`DgS;`D[2`DSP3QDZi8S@0QDn4Y@0QD[i8QD\i8PDd[2PDSP5QD]i8TD2PD^R6QD^i8QD_
i8QDeT1QDQ:QDf5S@0QD`i8QDai8QDbi8QDci8S@0QDdi8QDeT1QDei8S@0QDn4PDkR6P@]Q7QDTV1PD]R6Q@m5S@0QDfi8Q
Dgi8TD4QDo4QDo4TD2QDhi8PDk8PDZn3PDmNPDea1PDdR6QDii8PDWT1QDji8QDki8QDRCQDli8QDmi8QDRCQDT;QDni8QDo
i8PD[Q@PDaj1QDPj8PDaj1QDPj8UD0WD0QDQj8XD0SD0QDRj8UD0WD0QDSj8XD0QDTj8TD3QDUj8QDVj8QDWj8QDXj8Q@be1
Q@Xj8QDYj8QDZj8QDT;QD[j8QD\j8PDVd<QD]j8QD^j8QD_j8PDdR6QD`j8QDaj8QDRGSD0QDbj8PD_l4QDcj8QDdj8PDbMQ
Dej8`D^R6QDfj8QDig4QDgj8S@0QDhj8QDij8PDdR6QDjj8PDfb>QDkj8QDj9QDSb1QDlj8QDj9QDmj8PDR3QDnj8QDoj8TD
2QDf5PDSP5SD0QDj=QDPk8QDQk8VD0QDPk8QDQk8QDRk8QDSk8QDT;S@0QDn4QDTk8PDdR6QDUk8QDf5QDVk8QDWk8P@_Q7Q
DXk8PD^m8PD\8PDkb1PD]R6QDYk8PDRl3PDcFPDjR6QDQ_1PDVX7PDkR6QDj9QDZk8PD^R6PDbo3PDk[4PDnNQDPX2PDmNQD
[k8PDdR6QDj9QDae7PD_Q7TD1QD\k8PDU6QD]k8PDUR3SD0TD3QD^k8UD0QD_k8PDdR6QD`k8QDak8QDbk8QD];QDck8QDdk
8PDdR6QDek8UD0PDXQ3PDdR6QDfk8QDgk8QDig4Q@m5TD3QDhk8PDSP5QDik8PDdR6QDjk8QDd5PD]k4PD]R6QDkk8PDff<Q
Dlk8P@_Q7QDmk8PD]R6QDnk8PDSd7QDok8QDn4TD5QD_j2QDPl8UD0QDQl8QDRl8TD1QDSl8QDTl8QDV6QDUl8PDdl4QD`S5
QDVl8PD_Q7QDWl8PDRNQDXl8PD`a:QDYl8QDZl8QD[l8QD\l8PDdd3PDgMQD]l8QD^l8PDWT;PDSm6QD_l8PDUJQD`l8QDal
8PDko4QDbl8QDcl8PDTJQD^\6QDdl8PDio4QDT;PDRf1PD]Q7PDok3QDel8QDfl8PD_Q7PDok3QDgl8QDT;TD1PDok3QDhl8
QDil8QDjl8QDkl8PDiHPD]Q7PDTJQDll8QDml8PDT8PD\HQDnl8QDol8QDPm8QDQm8QDRm8QDSm8QDTm8PD_R3PD]R6PD_Q7
QDUm8QDVm8QDWm8QDXm8QDYm8QDZm8QD[m8PD]R6PD_Q7QD\m8QD]m8PDko4P@_Q7QD^m8QD_m8QD`m8PD]Q7QDam8QDbm8Q
Dcm8QDdm8QDem8TD3QDfm8QDeg7QDgm8QDeg7QDhm8QDim8TD4QDjm8QDkm8TD1QDlm8QDmm8QDf5QDnm8`D[c3`DT8`DZF`
DgD`DX:`DYb4`DP8`DnG`Dnm3`DfR<`D_Q7`D]Q7`D]3`DQE`Dmb1QD`5TD3QDom8QDcj8PD_Q7TD1QDPn8QDQZ3QDb:PD_Q
7QDQn8PD]R6QDRn8QDf5QDSn8QDTn8RD0QDUn8TD4PDdR6QDVn8TD1QDWn8TD1QDXn8PDdR6QDYn8TD1QDVd5QDZn8S@0QD[
n8QD\n8RD0QDf5PDko4PD_Q7S@0QD]n8UD0aDT6aDQ6aDi5iD0iD1`Dm9`DYY;`DmM`DSP5`Ddg6`DiU7`DiE`DdU7`D^k4`
DeU7`DZm6`DRP5`DYT3`DnP5`DmP5WD0SD0XD0QD^n8QD_n8QDf5QD`n8QDan8PDco3QDbn8TD1QDcn8QDdn8QDT6TD1QDen
8P@hk4QDfn8WD0QDgn8QDhn8XD0TD2QDcd8QDin8PDYU7QDjn8QDaP6QDf5PDhk4QDkn8QDj>QDln8TD2QDmn8UD0PDlR6QD
Po4QDnn8TD:PD2QDon8TD4QDPo8PDmo4QDf5QDQo8PD`R6TD2QFRo8QDa6TD1QDSo8`DUX7`DH`D^k4`DZP8`Djf4`Dif4`D
iZ6`Dmo4`Dn;`Dco3`E`n3`EPP5`E_n3`E\c3`EdR6QDa6TD1QDTo8QDUo8TD1QDVo8QDWo8TD2QDXo8QDYo8QDj9QDXc8QD
Zo8QD[o8QDj9QD\o8QD]o8QDj>QD^o8QD_o8SD0QDj>QD^o8QD`o8QDao8QDbo8TD1QDco8PDHPDcP5QDao8QDbo8TD1QDco
8PDHPDcP5QDj>QD^o8QDdo8SD0PDjR6SD0TD6PD6QDd5QDd5QDeo8QDi;PDgh4QDfo8TD1QDaGQDgo8TD1QDho8QDio8P@]R
6P@_Q7QDd5S@0QDS9TD1QDjo8QDko8PDkg7QDlo8TD2QDg7TD6QDf5QDmo8QDlo8TD2QDg7TD6QDf5QDno8SD0QDoo8QDg7T
D6QDf5aDo5aDe6aDk6QDg7PD]R6QDbk6TD6QDf5QDmo8QDPP9TD1QDi7PDdR6QDQP9QDRP9QDi7QDSP9QDh7QDPW2TD1PDc3
QDTP9QDUP9TD1Q@dU1QDVP9QDWP9QDXP9PDk8TD1QDVP9TD2QDYP9QDh7PDYn3PDnn2PDdR6QDZP9QD[P9TD3QD\P9QD]P9Q
D^P9QDf5QD_P9QD`P9QDaP9QDbP9UD0QDcP9QDj9TD9PD4QDj9QDlX1PDR3SD0QDj9QDdP9PDR3QDeP9QDj9PDYn3PDR3PDP
o2PDdR6QDfP9QDj9QDZi7PDjo4PD]R6QDj9QDkj4PDmNQDgP9PDdR6QDhP9TD1QDiP9P@mo4QDVa6P@Yn3QDjP9S@0P@^R6P
DkR6QDkP9QDlP9TD1QDmP9QDj9QDf5PDPP5QDnP9QDj9QDoS2QDnP9QDj9QDoP9QDl<QDPQ9`Dnn2`Dan2`DdQ1`Dco3QDj9
QDQQ9QDRQ9QDj9QD\`5QDl<QDSQ9QDj9QDTQ9QDSQ9QDj9QDZQ6QDl<QDUQ9QDVQ9QDj9QDWQ9PDdQ1QDVQ9QDj9QDXQ9PDH
QDYQ9PDHQDZQ9QDf5QD[Q9QDl<PD]Q7QD\Q9UD0PDYU7TD<QDf5PD^R6QD]Q9PD^R6QD^Q9PDdR6QD_Q9QD`Q9QDQk4TD1QD
f5QDl<PD^R6QDWP9QDaQ9PD^R6QDWP9PDdR6QDbQ9TD2QDl7TD4QDm7QDcQ9QDl7TD2PDQS@PDbR6PDRS@QDdQ9TD2QDn7QD
eQ9`Ddi4`DTb4`DVg1QDfQ9QDgQ9Q@hQ9PD6QDiQ9TD1PDko4QDjQ9QDkQ9QDlQ9QDmQ9PDkR6PDVX7QDnQ9PD_Q7TD2QDoQ
9QDPR9QDn4TD8QDQR9PD_Q7WD0QDRR9XD0QDSR9QDTR9QDUR9QDVR9QDWR9QDUR9`E`n3`EPP5`E_n3`E\c3QDXR9QDYR9TD
3QDZR9PDmo4QD[R9TD2QD\R9QDd5TD1QD]R9UD0PDlR6TD8QDj=QD^R9UD0PDlR6QD_R9QD`R9QD[o4TD3QDaR9QDbR9QDn4
Q@lk6QDcR9Q@o5QDdR9QDeR9TD2QDmU2QDfR9TD2QDo7QDgR9QDo7QDf5QDhR9SD0QDiR9SD0QDn[7SD0PDUJQDjR9QDkR9Q
Dj7TD4QDlR9QDmR9QDQZ3QDk7Q@nR9`D_Q7`D]Q7`D^Q7`D`Q7`D_P5`DcE`DgU7`DhU7`DcU7`DdP5`DeP5`DfP5`DcP5QD
oR9PD]6PD]R6QDPS9TD3QDQS9QDRS9TD1QDP8QD`g4TD9QDRS9TD1QDP8QDSS9PDea:QDZBQDTS9PDdR6QDUS9VD0QDTS9PD
dR6QDUS9QDVS9QDWS9QDXS9QDYS9QDj=QDnd7QDZS9TD:QD[S9QD\S9TD2QDd5QD]S9TD1QD^S9QDZS9TD:QD[S9QD_S9S@0
QD`S9QDj9TD1QDaS9QDj9QDbS9QDcS9TD8QDdS9QDeS9TD1QDd5QDfS9QDgS9TD1QDd5TD2QD^S9QDhS9RV1400TP1310UP1
220TP1430VP1340XP1550YP1560YP1570[P1580XP1490VP13:0WP17;0ZP15<0XP13=0TP15>0YP15>0[P14?0WP14?0YP1
4@0VP12A0TP14B0[P14C0WP14D0TP14D0VP16E0YP15F0YP13G0TP13H0VP12I0UP14J0VP16K0XP16L0XP16M0ZP18N0\P1
3O1VP13P11WP13Q11WP14R12TP12S12TP12T12TP12U12TP12V12TP12W12TP12X12TP12Y12TP13Z12TP12[12TP12\12TP
12]12TP13^12VP12_12TP13`12TP13a12VP12b12TP12c12TP14d12ZP13e12TP13f12VP14g12VP16h12UP13i12WP12j12
UP13k12WP13l12UP13m12XP13n12WP14o12XP15P22XP14Q22WP15R22YP14S22TP14S22VP14T22VP15U22XP13V22UP16W
22YP12X22TP16Y23VP16Z23XP14[23VP19\23ZP14]24VP14^24VP15_24VP14`24VP16a25XP17b25]P15c25ZP14d25WP1
5e26VP14f26UP13g26UP15h26VP14i26ZP14j26XP13k26TP13l26WP17m26TP14n27TP14o27VP13P38TP12Q38TP13R38X
P13S38VP15T38XP11U38RP14V38VP15W38XP15X38YP15Y39[P15Z3:XP1;[3;VP14\3;VP15]3;ZP17^3;XP16_3;ZP15`3
;XP18a3<YP1<b3<XP1:c3<VP16d3<XP15e3<VP15f3<VP15f3<XP16g3<[P16h3<VP16i3<ZP15j3<XP15k3<ZP15l3<YP14
m3<YP16n3<[P14o3<ZP17P4=XP17Q4=XP17Q4=ZP16R4=XP13S4=TP14T4=WP13U4=UP15V4=ZP14W4=YP13X4=XP15Y4=ZP
15Z4=\P17[4=^P16\4=VP14]4=WP16^4=YP13_4=UP12`4=UP13a4=XP14b4=ZP13c4=YP14d4=WP14d4=YP14e4=TP17f4=
ZP13g4=WP14R2=WP15h4>YP18i4>]P15j4>YP16k4>ZP16l4?XP17m4@VP15n4@XP15o4@WP15P5@YP16Q5@`P12R5@VP14S
5@XP14T5@XP13U5@WP12V5@UP12W5@UP12X5@TP12Y5@TP14Z5@VP16[5@[P15R2@[P14\5@WP12]5@UP15^5@YP13_5@WP1
2`5@TP14a5@XP12b5@UP13c5@TP13d5@VP14e5@ZP13f5@XP12g5@TP12h5@TP14i5@ZP12j5@UP15k5@YP16l5@_P13m5@W
P12n5@TP16o5@ZP12P6@UP13Q6@YP14R6@\P13S6@YP13T6@WP12U6@UP12V6@UP14W6@\P14X6@WP13f5@WP12Y6@UP12Z6
@UP12[6@TP12\6@UP12]6@UP12^6@VP13_6@WP12`6@UP12a6@UP12b6@UP12c6@UP12d6@UP12e6@UP12f6@UP12g6@UP12
X1@UP12h6@UP12i6@TP13j6@YP13k6@YP12l6@UP12m6@UP12n6@VP12n6@VP12o6@UP12P7@TP12Q7@UP12R7@UP12S7@UP
12T7@UP12U7@UP12V7@VP12V7@VP13W7@YP12X7@TP12Y7@UP13Z7@TP12[7@TP12\7@UP12]7@VP12^7@UP12_7@UP13`7@
XP13a7@YP13b7@YP12c7@UP13d7@TP13e7@VP149@VP15f7@VP14g7@YP14h7@WP16i7@\P13j7@TP13k7@XP14l7@VP15m7
@ZP13n7@XP14o7@ZP13P8@XP15Q8@VP14R8@VP16S8@YP13T8@XP14U8@WP16f7@XP13V8@VP16W8@^P14W8@YP15X8@XP13
Y8@WP13Z8@YP12[8@TP14\8@WP14]8@YP12^8@TP12_8@TP14`8@VP13a8@TP12b8@TP15c8@_P12d8@VP12e8@VP13f8@TP
15g8@ZP13_2@TP12h8@TP14R2@WP13i8@VP15j8@XP15k8@XP14l8@UP14m8@[P12n8@SP14o8@\P13P9@YP13Q9@YP13R9@
YP13S9@WP12]7@UP12T9@UP12U9@UP13V9@YP12W9@VP12X9@TP14Y9@YP12Z9@UP12[9@UP12\9@UP13]9@YP12^9@UP12_
9@UP12`9@UP12a9@UP12b9@VP12c9@UP12d9@TP12e9@UP12f9@UP12g9@VP12h9@UP12i9@VP12j9@UP12k9@UP12l9@UP1
2m9@UP12n9@UP12o9@UP12P:@UP12Q:@UP12R:@UP12S:@UP12T:@TP12U:@UP12V:@UP12W:@UP12X:@UP12Y:@UP12Z:@V
P12[:@UP13\:@WP12]:@UP12^:@UP12_:@VP12`:@UP12a:@UP12b:@UP12c:@UP12d:@UP12e:@UP12f:@VP12g:@UP16h:
@TP12i:@UP12j:@UP12k:@UP12l:@VP12m:@UP12n:@VP12o:@UP14Z8@\P12P;@VP13Q;@WP12R;@UP12S;@UP12T;@UP14
U;@ZP12V;@TP14W;@[P12X;@UP12Y;@VP12Z;@UP12[;@UP12\;@UP12];@UP12^;@UP12_;@UP12`;@UP13a;@XP12b;@UP
13c;@YP12d;@VP13e;@YP12f;@UP13g;@XP12h;@VP12i;@VP12U3@SP12j;@UP13k;ATP15l;AYP12m;AUP12n;BUP12o;B
VP12P<BVP12Q<BVP13R<BXP13S<CXP12T<CTP14U<CTP14U<CVP15V<CYP13W<CVP15X<CYP13Y<CYP13Z<CXP13[<CXP13\
<CYP14]<CVP13^<CWP13_<CYP13`<CXP13a<CTP12b<CUP13c<CYP12d<CTP12e<CUP12f<CUP12g<CVP12h<CUP12i<CUP1
3j<CYP12k<CUP12l<CVP12m<CUP12n<CUP12o<CUP13P=CYP13Q=CYP12R=CTP13S=CTP13T=CYP13U=CYP14V=C\P12W=CU
P12X=CUP12Y=CTP12Z=CUP12[=CTP12\=CTP12]=CTP12^=CUP13_=CYP12`=CVP12a=CUP12b=CTP12c=CTP12d=CUP12e=
CTP12f=CTP12g=CTP15h=CUP14i=CVP15j=CTP13k=CVP12l=CUP13m=CXP18n=DWP14o=DWP11U3DRP13P>DWP19Q>DWP11
U3DRP14R>DTP14S>DVP13T>DTP14U>DRP13V>DRP13V>DRP12W>DRP11U3DRP12X>DTP12Y>DTP14Z>DTP13[>DUP15\>EXP
12]>FTP14^>FWP14_>FYP14`>FZP14a>FTP13b>FWP14c>FZP13d>FTP14e>FZP13f>FTP13g>FWP12h>FUP14i>GTP13j>G
TP12k>HUP14l>HVP14m>HWP13n>HUP14o>HZP12P?HTP13Q?ITP13R?IVP13S?IWP16FIZP14T?JVP11U3JRP12U?KUP13V?
KWP12W?KUP17V<KXP13X?KWP15Y?KZP16Z?K]P14[?KVP14\?KVP17]?K_P14^?KUP15_?KYP14`?KVP17a?KVP15b?KWP14
c?KVP13d?KUP16e?KZP14f?KZP15g?KVP15h?KXP14i?KZP15j?KXP15k?KXP14l?LVP16m?MYP16n?M[P13o?NUP14P@NUP
14Q@NWP14R@NWP14S@OVP13l;OUP14T@P1ZP14U@P1YP12V@P1UP12W@P1UP13X@P1UP16Y@P1\P13Z@P1UP13[@P1WP13\@
P1XP14]@P1VP17^@P1XP14_@P1VP15U8P1ZP13`@P1TP13a@P1TP13b@P1TP14c@P1YP12d@P1TP12e@P1TP12f@P1UP13g@
P1TP12h@P1TP15i@P1[P12j@P1UP13k@P1UP13l@P1WP12m@P1UP16Y@P1\P14n@P1XP12o@P1UP13PAP1UP13QAP1WP14RA
P1VP14SAP1XP15TAP1YP13UAP1TP12VAP1TP12WAP1TP14XAP1WP17YAP1ZP15ZAP1VP15[AP1VP13\AP1TP14]AP1WP16^A
P1\P15_AP1VP16`AQ1YP16CQ1ZP15aAQ1WP14bAR1WP16^>R1YP13cAR1TP13dAR1TP14eAR1VP14fAR1VP14gAS1VP15hAS
1[P15iAS1VP15jAS1TP15kAS1XP15kAT1XP15lAT1XP14mAU1VP14nAU1VP14oAU1XP13PBU1TP17QBV1XP15RBV1XP11U3W
1RP13SBW1WP13TBW1WP13UBW1XP14VBX1VP14WBY1YP15XBY1[P14YBY1YP14ZBY1YP13[BY1VP15\BY1VP14`>Y1ZP13]BY
1XP14^BY1VP13_BY1XP15`BY1]P14aBY1WP13bBY1WP13cBY1WP13dBY1VP14eBY1YP1:fBZ1_P19gBZ1^P18hBZ1XP1:iB[
1XP1:jB[1XP1=kB[1^P1;lB[1ZP1<mB[1[P1<nB[1XP1;oB[1[P1;PC[1\P19QC[1VP1;RC[1XP1=SC[1]P18TC[1XP17UC[
1VP15VC[1VP17WC[1VP1;XC[1ZP1<YC[1[P19ZC[1XP1;[C[1]P1;\C[1^P19]C[1YP19^C[1\P19_C[1YP19`C[1XP1<aC[
1VP18P>[1\P18bC[1XP19cC[1ZP19dC[1[P1:SC[1ZP1:SC[1YP1;lB[1[P1:eC[1YP19fC[1[P15gC[1VP19hC\1XP16iC\
1UP17jC\1ZP19kC\1XP1:lC\1XP1:mC\1XP18nC\1XP18l;\1\P1:oC\1[P1:PD\1[P17QD\1VP1<RD\1ZP18SD\1ZP18TD\
1YP1;UD\1[P18VD\1[P17WD\1ZP15XD]1VP1:YD^1ZP16ZD^1VP1:[D_1XP1;bC_1ZP1<\D_1ZP1=]D_1ZP1;^D_1ZP1<mC_
1ZP1<_D_1\P19`D_1_P18aD_1XP18lB`1\P17bDa1ZP18cDa1`P1:dDb1WP1:eDb1XP1;fDb1\P15gDb1WP15hDb1XP1;iDb
1[P18jDb1XP1?kDb1YP1;iDb1_P1=iDb1_P19lDb1]P18mDb1]P19nDb1^P18oDb1^P1<iDb1_P1<iDb1^P1=PEb1aP17QEb
1YP16REb1YP1ASEb1^P1<TEb1YP1=UEb1cP1<TEb1[P17VEb1WP16WEb1WP16WEb1WP15XEb1WP17YEb1TP16ZEb1TP16ZEb
1TP15[Eb1TP1CiDb1^P1=iDb1\P1<iDb1]P1;lBb1\P1;lBb1_P1<\Eb1hP1<]Eb1hP1<^Eb1hP1<_Eb1hP19lDb1\P18`Eb
1\P1:aEb1^P19bEb1^P18jBc1VP1:lBc1\P1<cEc1^P1:cEc1]P18dEc1UP19eEc1[P19fEc1WP17gEc1XP19hEd1YP1<iEd
1]P19jEd1]P19kEd1]P15lEd1WP17mEd1ZP19iEd1\P17nEd1[P1;oEd1`P19lBd1[P18PFe1VP18QFe1YP17RFe1\P1:SFe
1YP1;TFe1WP1;UFe1YP1:VFe1\P19WFe1]P1;XFe1\P16YFe1WP19ZFe1]P17[Fe1ZP19\Fe1YP19kBe1\P18kBe1ZP17]Fe
1YP15^Fe1UP17_Ff1ZP15`Ff1XP15aFf1WP15bFg1ZP19cFg1WP17dFg1YP16eFg1YP11U3g1RP14fFg1ZP16gFg1XP13hFg
1UP13W>g1SP13iFg1VP14jFg1WP13kFg1VP15lFg1[P13mFg1VP15nFg1\P13mFg1UP15oFg1ZP19PGh1[P14QGh1ZP16RFh
1\P16RGh1[P17SGh1[P17TGh1_P16UGh1YP17kBh1\P15VGh1ZP16WGh1YP14XGh1VP14YGh1WP13ZGh1VP18[Gh1_P19\Gh
1bP17]Gh1\P13^Gh1VP13_Gh1XP14`Gh1ZP14aGh1ZP15bGh1\P14cGh1YP19iEh1`P13dGi1TP15eGi1TP14fGi1TP15gGi
1TP14hGi1VP14iGi1WP14jGi1UP16kGi1VP16kGi1XP13lGi1VP14mGi1VP15iGi1WP12nGi1SP13oGi1TP12PHi1TP13QHi
1TP13RHi1UP15iGi1WP13SHi1TP18THi1TP15l;i1WP14UHi1YP14VHj1TP13WHj1TP13XHj1TP14YHk1TP13ZHk1TP13[Hk
1VP13\Hk1VP13]Hk1VP1E^Hk1UP14_Hl1WP14`Hl1YP16aHl1YP16bHl1\P15cHl1YP14dHl1VP14eHl1XP15fHl1YP16gHl
1\P14hHl1XP12iHl1VP13jHl1WP12kHl1UP13lHm1TP13mHm1TP13nHm1TP15oHm1WP12PIm1UP13QIm1TP12RIm1UP16SIn
1VP13TIn1VP14UIn1ZP15VIn1]P14WIn1VP15XIn1VP16YIn1XP14ZIn1VP16l;n1WP17[In1XP13\In1TP14]In1VP12^In
1TP14_In1VP13`In1VP14aIn1ZP12bIn1UP11U3n1RP12cIn1VP12dIn1VP12X7n1TP13eIn1WP12fIn1TP12gIn1UP13hIn
1XP14iIn1ZP14jIo1XP13o?o1UP13kIo1WP14lIo1VP12mIo1TP12nIo1VP12n8P2TP1>oIP2UP1>PJP2WP13QJP2UP12RJP
2UP12SJP2UP15TJP2WP14UJP2WP13VJP2VP12WJP2UP12XJP2VP12YJP2VP13Q2Q2UP14ZJQ2VP12[JQ2UP14\JQ2VP14]JQ
2VP15^JQ2YP13_JQ2TP12`JQ2UP12aJQ2UP16bJQ2YP14^>Q2WP14cJQ2VP16dJQ2VP16dJQ2XP15eJQ2YP13fJQ2XP15gJQ
2XP14hJQ2XP15iJQ2XP13jJQ2VP15kJQ2TP15lJQ2VP15mJQ2YP1:nJR2TP16oJR2VP16PKR2XP15QKR2XP14RKR2WP15[5R
2YP14SKR2VP14T@R2ZP12TKR2UP13UKR2WP13VKR2VP15WKR2ZP12XKR2TP13YKS2VP16ZKS2TP19[KS2TP13\KS2XP13]KT
2VP13^KT2UP17_KT2\P14`KU2VP13aKV2UP1=bKW2TP1<cKW2UP19iGW2VP13dKW2VP17l;W2ZP14eKW2XP15fKW2VP15gKW
2YP19hKW2UP14iKW2TP14jKW2WP15kKW2WP15lKW2YP15mKW2VP14nKW2ZP15oKW2VP14PLX2VP13QLX2VP15RLY2VP14SLY
2WP13o?Y2UP14TLY2XP16ULY2ZP16VLY2XP16hKY2XP18WLY2UP13U3Y2SP14XLY2VP15YLY2WP15ZLY2VP12[LY2UP12\LY
2TP14]LZ2UP14^L[2WP15_L[2WP15`L[2WP17aL\2VP14bL\2VP13cL\2VP13dL\2TP13eL\2VP13fL\2TP15gL\2YP14hL\
2WP1<iL\2TP15jL\2VP12kL\2UP16lL]2\P15mL]2XP15nL]2XP14oL]2VP17PM]2ZP13QM]2TP13RM]2TP15_>^2_P12SM^
2UP12TM^2TP13UM^2VP14VM^2XP13WM^2UP12XM^2UP16YM^2UP17ZM^2VP12[M^2TP14\M^2TP13]M^2VP12T7^2UP12^M^
2TP13_M^2WP13`M^2UP14aM^2YP14bM^2WP14cM^2VP13dM^2WP12eM^2UP13fM^2VP14gM^2YP16F^2ZP13hM^2TP13iM^2
VP14jM^2VP13kM^2WP15lM^2XP12l:^2VP13mM^2XP13nM^2YP15R9^2\P14oM^2\P14PN^2ZP15QN^2YP12RN^2UP14SN^2
VP14TN^2WP12UN^2TP15VN^2[P14WN^2XP15XN^2VP14YN^2ZP13ZN^2XP12[N^2UP15\N^2YP12]N^2UP14^N^2VP15_N^2
VP13`N^2VP15aN^2\P12bN^2UP12cN^2UP12dN^2TP12eN^2UP12fN^2UP12gN^2UP12hN^2UP13iN^2WP13jN^2WP13kN^2
WP13lN^2XP14mN^2ZP12e6^2VP14nN^2WP12oN^2TP13PO^2WP13QO^2XP12RO^2UP12SO^2UP12TO^2TP12UO^2TP12VO^2
TP13l5^2YP12WO^2TP12XO^2TP12YO^2TP14l5^2ZP14ZO^2WP12[O^2TP13\O^2WP12]O^2TP13^O_2TP13_O_2VP14`O_2
VP13aO_2TP1BbO_2VP13cO_2TP15dO_2YP14eO_2ZP13fO_2VP12\L_2SP18R2_2[P17gO_2[P12\L_2SP15hO`2ZP1IiOa2
oL3jOb2VP12kOb2UP14lOb2VP15mOb2VP16nOb2VP12oOb2UP12PP1b2TP13QP1b2WP14RP1b2VP16SP1c2ZP14iGd2WP15T
P1d2YP1=UP1d2TP18VP1d2TP13WP1d2TP13XP1d2TP14YP1e2XP13ZP1e2VP13[P1e2VP14\P1e2WP15]P1e2XP16^P1e2\P
14_P1e2ZP17`P1e2\P14aP1e2YP16bP1e2XP18cP1e2XP12kHe2UP16dP1f2XP17eP1f2YP17fP1f2VP16gP1f2[P15R2g2Y
P13hP1g2VP15iP1g2YP16jP1g2XP15jP1g2WP15kP1g2]P14lP1g2VP13mP1h2VP13nP1h2VP19oP1i2_P14PQ1i2YP16QQ1
i2`P14RQ1i2ZP15SQ1i2\P19TQ1i2XP15UQ1i2YP14`>j2YP13VQ1j2VP18WQ1j2XP13XQ1j2VP14YQ1j2XP13ZQ1j2VP15[
Q1j2ZP14\Q1j2YP14]Q1j2YP14^Q1j2YP13_Q1j2WP16`Q1j2ZP15aQ1j2\P16^Kj2[P14bQ1j2ZP16cQ1k2XP15dQ1k2[P1
7eQ1l2VP14fQ1l2WP147m2WP12gQ1m2TP17hQ1m2_P19iQ1n2]P12jQ1n2TP13kQ1n2VP19lQ1o2YP16mQ1P3XP15nQ1P3WP
14oQ1P3WP14PR1Q3VP15QR1R3VP17RR1S3ZP14SR1S3WP14TR1T3VP12UR1U3UP14VR1V3VP12WR1V3TP1?U3V3RP13XR1V3
XP13YR1V3TP13ZR1W3TP15ZR1W3VP13[R1X3WP14\R1X3WP14]R1X3YP12^R1X3TP13_R1Y3VP19`R1Y3\P19aR1Y3\P18bR
1Y3\P17cR1Y3ZP1
"""##)
}
