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
smothers smothered smothering mollycoddle mollycoddles mollycoddled mollycoddling coddle
coddles coddled coddling spoonfeed spoonfeeds spoonfed patronise patronize=TA patronises
patronizes=UA patronised patronized=VA patronising patronizing=WA belittle belittles belittled
belittling humiliate humiliates humiliated humiliating ridicule ridiculed mock mocked snub
snubs snubbed snubbing stonewall stonewalls stonewalled stonewaled=jA blank blanked berate
berates berated berating scold scolds scolded scolding chastise chastize=UB chastised
chastized=VB chide chided reprimand reprimanded demean demeaned undermine undermines undermined
sidetrack sidetracked micromanage micromanages micromanaged micromanaging pander panders
pandered pandering fawn fawns fawned fawning indulge indulges indulged indulging overindulge
baby babies babied babying mothered mothers mothering meddle meddles meddled meddling interfere
interferes interfered interfering pry pried hijack hijacks hijacked hijacking monopolise
monopolize=hC monopolises monopolizes=iC monopolised monopolized=jC monopolising
monopolizing=kC commandeer commandeered stuffing wind life energy joy fun heat sting confidence
confidense=VD heart soul spark sense thinking curiosity pleasure oxygen strength spirit
enthusiasm momentum goodwill marrow fight tension drudgery pain guesswork initiative pressure
hope air drama colour color=oD point voice voices dignity pride belief childhood independence
independense=WE freedom courage corage=YE edge shape purpose boost kick credibility authority
structure backbone status weight meaning reason impetus breath lease them him her us me pupils
anyone half most switched battery batteries plug plugged bulb broke broken rain rained raining
snow wet ice icy locked fire bell alarm bus coach trip ill sick absent late door power cable
wire wifi internet printer damp asbestos mould dust smoke bees wasps bee wasp mice storm smell
gas weather traffic holiday building roadworks flood leak heating boiler road roads electricity
floods cold hot lights sensor sensors electrics laptop laptops booked course corse=WH courses
corses=XH away hired timetabled clock projector computer computers tablet tablets screen pipe
kettle key keys van car gate pump flooded photocopier string rope fuse motor sun light dark
bright questioning modelling modeling=VI teaching scaffolding differentiation pacing planning
marking explanations delivery pedagogy plenary hook recap facilitation chairing coaching
mentoring teamwork signposting sequencing timekeeping lesson lessons cpd inset hospitality
preparation displays department nursery school college academy provision provizion=WJ centre
center=XJ sixth eyfs curriculum governance good outstanding inadequate weak strong sound poor
excellent solid secure great improving exceptional challenged stretched supported met addressed
developed embedded prepared equipped taught planned monitored tracked extended taken given made
encouraged encoraged=[K adapted differentiated catered resourced resorced=_K checked followed
consolidated exploited established shared understood thought ready consistent ambitious
rigorous robust effective precise precize=nK sharp deep systematic coherent well appropriate
helpful matched focused engaged motivated interested accountable confident fluent attendance
behaviour behavior=_L absence absense=`L exclusions suspensions recruitment morale workload
turnover standards reading maths writing progress attainment sickness lateness demand noise
stress costs be is are was were been being am isn't aren't wasn't weren't goes gone going has
having takes taking makes making gets got getting gotten keeps kept keeping runs running hit
hits hitting fall falls fell fallen falling turns turning puts putting pulls pulled pulling
holds holding loses lost losing win wins won winning gives gave giving leaves leaving sets
setting stand standing brings bringing comes coming cutting drops dropped dropping plays played
playing tick ticks ticked ticking jumps jumped jumping misses missed missing pushes pushed
pushing know knows knew known knowing throw throws threw thrown throwing bend bends bent
bending break breaks breaking carry carries carried carrying leads led leading lets letting
sees saw seen seeing shows showed shown showing speak speaks spoken speaking walks walking
works worked working draws drawn drawing lay lays laid laying pays paid paying sitting do does
did done doing fly flies flew flown flying bite bites bit bitten biting rings rang rung ringing
think thinks cross crosses crossed crossing pass passes passed passing fit fits fitted fitting
calls called calling steal steals stole stolen stealing moves moving raises raizes=kR1 raising
raizing=lR1 live lives lived living sticks sticking strike strikes struck striking fires fired
firing beat beats beating eat eats eaten eating hangs hung hanging face faces facing bolter
biter kicker hitter spitter scratcher screamer screecher clinger absconder grabber snatcher
crier whiner whinger sulker fidgeter fidget wriggler chewer refuser blurter interrupter doodler
dawdler fibber moper pleaser overthinker griper faffer fretter tattletale telltale boaster
bragger blagger pouter stirrer meddler busybody hoverer nagger ranter droner waffler rambler
mumbler freeloader showman crowdpleaser contrarian naysayer ogre taskmaster softy sweetie
cherub trouper quitter despot schemer squealer natterer gazer slowcoach flapper killjoy
spoilsport loudmouth brainiac oddball weirdo tearaway runner hider climber thrower wanderer
shouter talker guesser copier racer pusher hoarder thinker doer dabbler coaster worker sleeper
starer man woman person guy type types details detail ideas people spreadsheet morning paper
paperwork process systems action family country technology books listening talking hugs
outdoors outdoor sporty arty party yes company glass routine rules clipboard swot swots genius
geniuses brainbox brainboxes bookworm bookworms tearaways rascal rascals rogue rogues scamp
scamps softie softies pushover pushovers martinet martinets disciplinarian disciplinarians
grump grumps bruiser bruizer=`X1 bruisers bruizers=aX1 layabout layabouts timewaster
timewasters whizz whizzes prodigy prodigies dunce dunces dropout dropouts nerd nerds geek geeks
boffin boffins delinquent delinquents thug thugs yob yobs hooligan hooligans jobsworth
jobsworths visionary vizionary=^Y1 visionaries vizionaries=_Y1 trailblazer trailblazers
workhorse workhorses marvel marvels saint saints grafter grafters stickler sticklers workaholic
workaholics pedant pedants doormat doormats busybodies drifter drifters plodder plodders skiver
skivers truant truants misfit misfits wallflower wallflowers introvert introverts extrovert
extroverts trier triers worrier worriers troublemaker troublemakers slacker slackers ringleader
ringleaders daydreamer daydreamers dreamer dreamers chatterbox chatterboxes livewire livewires
loner loners ditherer ditherers perfectionist perfectionists dinosaur dinosaurs loafer loafers
whingers moaner moaners cynic cynics superstar superstars maverick mavericks underachiever
underachievers overachiever overachievers tyrant tyrants chancer chancers charmer charmers
optimist optimists pessimist pessimists idealist idealists traditionalist traditionalists snob
snobs sceptic sceptics zealot zealots amateur amateurs guru gurus wizard wizards bigot bigots
bore bores bigmouth bigmouths crybaby crybabies copycat copycats coward cowards cheat cheats
liar liars thief thiefs bighead bigheads showoff showoffs flirt flirts fusspot fusspots sulkers
mumblers ramblers wafflers shirker shirkers scrounger scroungers hothead hotheads motormouth
motormouths gossips nitpicker nitpickers fantasist fantasists egotist egotists prima primas
bossyboots bossybootses powerhouse powerhouses dynamo dynamos firebrand firebrands linchpin
linchpins stalwart stalwarts trooper troopers grumbler grumblers idler idlers lounger loungers
straggler stragglers backmarker backmarkers passenger passengers follower followers
attentionseeker attentionseekers overthinkers procrastinator procrastinators improviser
improvizer=V_1 improvisers improvizers=W_1 communicator communicators nurturer nurturers giver
givers taker takers doers noisy rowdy chatty lively boisterous talkative giddy fidgety cliquey
lazy able clever gifted talented difficult challenging naughty disruptive troublesome low high
average struggling reluctant passive quiet shy loud needy demanding aggressive violent rude
immature mature hardworking conscientious capable higher weaker stronger brighter slower
quicker cleverest brightest weakest strongest best worst top bottom bad vulnerable
disadvantaged dizadvantaged=Wa1 deprived hard unmotivated disengaged dizengaged=[a1 disaffected
dizaffected=\a1 forgetful clumsy inexperienced experienced natural born typical ideal perfect
fantastic brilliant wonderful amazing tricky tough inspiring inspirational dedicated committed
passionate ineffective competent incompetent independent resilient keen eager willing unwilling
unwiling=Yb1 poorer articulate inarticulate lovely nice kind polite caring spoilt dyslexic
autistic damaged failing complacent unsupportive supportive pushy feckless hostile awkward
fussy anxious nervous academic creative clingy stubborn defiant shortchange shortchanges
shortchanged shortchanging cheated cheating penalise penalize=\c1 penalises penalizes=]c1
penalised penalized=^c1 penalising penalizing=_c1 scapegoat scapegoats scapegoated scapegoating
bullying bulldoze bulldozes bulldozed bulldozing cow cows cowed cowing shame shames shamed
shaming goad goads goaded goading taunt taunts taunted taunting tease teases teased teasing
coerce coerces coerced coercing pressurise pressurize=ad1 pressurises pressurizes=bd1
pressurised pressurized=cd1 pressurising pressurizing=dd1 overhelp overhelps overhelped
overhelping overexplain overexplains overexplained overexplaining overteach overteaches
overteached overteaching overpraise overpraize=Qe1 overpraises overpraizes=Re1 overpraised
overpraized=Se1 overpraising overpraizing=Te1 overreact overreacts overreacted overreacting
overprotect overprotects overprotected overprotecting overindulges overindulged overindulging
overshadow overshadows overshadowed overshadowing overstep oversteps oversteped oversteping
erupt erupts erupted erupting explode explodes exploded exploding storms stormed storming swarm
swarms swarmed swarming barge barges barged barging flounce flounces flounced flouncing loiters
skulks saunter saunters sauntered sauntering stampede stampedes stampeded stampeding corral
corrals corralling corraling=kf1 pounce pounces pounced pouncing swoop swoops swooped swooping
gush gushes gushed gushing hound hounds hounded hounding lambast lambasts lambasted lambasting
chides chiding haranguing browbeated browbeating grill grills grilled grilling griling=hg1
interrogate interrogates interrogated interrogating mocks mocking ridicules ridiculing trample
tramples trampled trampling trudge trudges trudged trudging fumble fumbles fumbled fumbling
bungle bungles bungled bungling botch botches botched botching fudge fudges fudged fudging
sidestep sidesteps sidesteped sidesteping bluster blusters blustered blustering blunder
blunders blundered blundering bicker bickers bickered bickering squabble squabbles squabbled
squabbling snipe snipes sniped sniping nitpick nitpicks nitpicked nitpicking niggle niggles
niggled niggling carp carps carped carping grouse grouses groused grousing grumble grumbles
grumbled grumbling wallow wallows wallowed wallowing fester festers festered festering simmer
simmers simmered simmering seethe seethes seethed seething bristle bristles bristled bristling
brood broods brooded brooding mope mopes moped moping bamboozle bamboozles bamboozled
bamboozling befuddle befuddles befuddled befuddling bewilder bewilders bewildered bewildering
baffle baffles baffled baffling confound confounds confounded confounding exasperate
exasperates exasperated exasperating infuriate infuriates infuriated infuriating irritate
irritates irritated irritating aggravate aggravates aggravated aggravating antagonise
antagonize=Ul1 antagonises antagonizes=Vl1 antagonised antagonized=Wl1 antagonising
antagonizing=Xl1 alienate alienates alienated alienating beguile beguiles beguiled beguiling
bewitch bewitches bewitched bewitching enchant enchants enchanted enchanting delight delights
delighted delighting dazzle dazzles dazzled dazzling electrify electrifies electrified
electrifying galvanise galvanize=Um1 galvanises galvanizes=Vm1 galvanised galvanized=Wm1
galvanising galvanizing=Xm1 invigorate invigorates invigorated invigorating energise
energize=]m1 energises energizes=^m1 energised energized=_m1 energising energizing=`m1 enliven
enlivens enlivened enlivening masquerade masquerades masqueraded masquerading muddle muddles
muddled muddling mishandle mishandles mishandled mishandling mismanage mismanages mismanaged
mismanaging misjudge misjudges misjudged misjudging mislead misleads misleaded misleading
misuse misuses misused misusing bodge bodges bodged bodging scupper scuppers scuppered
scuppering derail derails derailed derailing torpedo torpedos torpedoed torpedoing jeopardise
jeopardize=Qo1 jeopardises jeopardizes=Ro1 jeopardised jeopardized=So1 jeopardising
jeopardizing=To1 endanger endangers endangered endangering hamstring hamstrings hamstringed
hamstringing cripple cripples crippled crippling trivialise trivialize=ao1 trivialises
trivializes=bo1 trivialised trivialized=co1 trivialising trivializing=do1 dramatise
dramatize=eo1 dramatises dramatizes=fo1 dramatised dramatized=go1 dramatising dramatizing=ho1
exaggerate exaggerates exaggerated exaggerating embellish embellishes embellished embellishing
glorify glorifies glorified glorifying romanticise romanticize=UP2 romanticises
romanticizes=VP2 romanticised romanticized=WP2 romanticising romanticizing=XP2 haemorrhage
haemorrhages haemorrhaged haemorrhaging disintegrate dizintegrate=]P2 disintegrates
dizintegrates=^P2 disintegrated dizintegrated=_P2 disintegrating dizintegrating=`P2 crumble
crumbles crumbled crumbling unravel unravels unravelled unraveled=gP2 unravelling
unraveling=hP2 implode implodes imploded imploding wither withers withered withering wilt wilts
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
dwarfing flow flows flowed flowing sour sours soured sored=^U2 souring soring=_U2 jar jars
jarred jarring gel gels gelled gelling sag sags sagged sagging lag lags lagged lagging sparkle
sparkles sparkled sparkling soar soars soared soaring bomb bombs bombed bombing flop flops
flopped flopping tank tanks tanked tanking land lands landed landing resonate resonates
resonated resonating stall stalls stalled stalling staling=oV2 fizzle fizzles fizzled fizzling
lapse lapses lapsed lapsing falter falters faltered faltering stutter stutters stuttered
stuttering wobble wobbles wobbled wobbling meander meanders meandered meandering plod plods
plodded plodding shine shines shined shining suffer suffers suffered suffering backfire
backfires backfired backfiring misfire misfires misfired misfiring disappoint dizappoint=\X2
disappoints dizappoints=]X2 disappointed dizappointed=^X2 disappointing dizappointing=_X2
impress impresses impressed impressing excel excels excelled exceled=fX2 excelling exceling=gX2
triumph triumphs triumphed triumphing prevail prevails prevailed prevailing deteriorate
deteriorates deteriorated deteriorating decline declines declined declining regress regresses
regressed regressing progresses progressed progressing blasé blase nonchalant unfazed bolshie
stroppy chirpy twitchy antsy fretful tetchy ratty weepy glum sullen surly stoical timid
timorous sheepish nonplussed overawed awestruck starstruck spellbound agog hooked entranced
exhilarated jubilant gleeful mistrustful distrustful embittered disillusioned dizillusioned=aZ2
disenchanted dizenchanted=bZ2 jaded weary lukewarm halfhearted wholehearted enraptured
rapturous spooked unnerved unsettled wrongfooted perturbed disgruntled aggrieved resentful
begrudging grudging affronted indignant outraged incredulous dubious bullish gungho psyched
pumped amped hyped stoked chuffed bored homesick lovesick cheesed hacked browned brassed teed
miffed narked riled rankled vexed irked peeved downhearted downcast crestfallen dispirited
disconsolate forlorn wistful melancholy morose mopey upbeat buoyant perky sparky lit alight
afire aflame rapt attentive heedless absentminded preoccupied distracted relaxed unbothered
untroubled unconcerned unperturbed impassive stony detached aloof withdrawn distant trusting
wary cagey guarded edgy skittish jittery jumpy panicky panicked petrified aghast insecure cocky
cocksure overconfident underconfident diffident bashful coy content contented smug sated hungry
thirsty greedy itching dying desperate invested uninvested uncommitted lackadaisical
lackadaizical=T^2 unenthusiastic unenthused understanding interest recognition comprehension
emotion feeling remorse guilt embarrassment doubt hesitation excitement warmth humour humor=d^2
regret guile malice irony gratitude sympathy empathy fear engagement care conviction effort
ch'n chn chdn chldn sts stds ss pps kids lads lasses girls boys children class y1s y2s y3s y4s
y5s y6s p1s p2s p3s p4s p5s p6s p7s yr7s yr8s yr9s table row relieved torn smitten besotted
enthralled enthraled=V`2 disinterested dizinterested=W`2 uninterested confused happy unhappy
sad excited enthusiastic inattentive unfocused demotivated worried frustrated curious
unconfident comfortable uncomfortable tense stressed calm upset angry annoyed embarrassed
ashamed proud pleased surprised surprized=Ra2 shocked puzzled perplexed unsure uncertain
hesitant afraid scared frightened fearful terrified absorbed engrossed immersed captivated
fascinated gripped mesmerised mesmerized=da2 inspired amused entertained restless tired sleepy
lethargic listless apathetic indifferent jealous lonely isolated included excluded valued
respected safe settled overwhelmed daunted intimidated determined aspirational satisfied
dissatisfied grateful thankful hopeful hopeless helpless powerless empowered stimulated
involved alert aware unaware oblivious mindful knowledgeable ignorant familiar sure certain
convinced sceptical cynical suspicious defensive resistant receptive inclined fearless
undaunted bemused fazed phased frazzled exhausted flustered rattled dependent reliant docile
submissive resourceful resorceful=gc2 mortified tearful furious livid incensed bereft gutted
heartbroken devastated overjoyed tickled buoyed flabbergasted astonished astounded amazed
agitated nervy squeamish bushed knackered shattered bothered nostalgic envious contrite
remorseful resigned rebellious fulfilled fulfiled=ed2 thrilled thriled=fd2 ecstatic elated
cheerful miserable mizerable=jd2 gloomy grumpy sulky moody dejected deflated demoralised
demoralized=Qe2 despondent disheartened discouraged discoraged=Te2 heartened offended hurt
unheard heard ignored undervalued unappreciated appreciated loved cherished impatient patient
tolerant sympathetic enjoying loving daydreaming adore adores adored relish relishes relished
resent resents resented dread dreads dreaded despise despize=Sf2 despises despizes=Tf2 despised
despized=Uf2 loathe loathes loathed detest detests detested savour savor=\f2 savours savors=]f2
savoured savored=^f2 envy envies envied crave craves craved covet covets coveted enjoy enjoys
enjoyed hated hates loves admired admires feared fears trusted trusts love like likes liked
dislike dislikes disliked hate appreciate appreciates value values respect respects admire
understand understands realise realize=eg2 realises realizes=fg2 realised realized=gg2
recognise recognize=hg2 recognises recognizes=ig2 grasp grasps grasped comprehend believe
believes believed wants wanted wish wishes wished hopes hoped feel feels felt cares cared
intend intends intended prefer prefers preferred mind minds minded expect expects worry worries
welcome welcomes welcomed embrace embraces embraced cherish cherishes doubts doubted
misunderstand misunderstood misunderstands struggle struggles struggled cope copes coped forget
forgets remember remembers desire desires desired regrets yearn yearns long buys confuse
confuses confusing distract distracts excite excites interests engage engages motivate
motivates frustrate frustrates upsets reassure reassures reassured unsettle unsettles please
pleases annoy annoys amuse amuses intimidate intimidates overwhelm overwhelms challenge
challenges stretches stimulate stimulates grip grips absorb absorbs fascinate fascinates
concerned surprise surprize=Sk2 surprises surprizes=Tk2 satisfy satisfies suit suits suited
empower empowers discourage discorage=\k2 discourages discorages=]k2 inspire inspires enthuse
enthuses enthused captivate embarrass embarrasses demoralise demoralize=fk2 demoralises
demoralizes=gk2 disadvantage dizadvantage=hk2 disadvantages dizadvantages=ik2 demotivate
demotivates deter deters deterred daunt daunts thrill thrills entertain entertains puzzle
puzzles provoke provokes provoked tempt tempts tempted convince convinces persuade persuades
persuaded longer shorter later earlier louder quieter faster harder easier bigger smaller more
less fewer further tougher warmer deeper wider thinner simpler busier sooner wordier
probationer newcomer novice rookie apprentice student reception infant seminar small rural
urban coastal inner large big new first young junior middle faith village town city special
supply newly mixed windy last friday afternoon starter nqt ect pgce beginner secondary primary
crowd captive kindergarten freshman kindergartner flurry sprinkling smattering barrage torrent
litany spate dollop lashings oodles reams welter succession feast fog onslaught glut clutter
riot frenzy orgy surfeit waffle fluff froth candyfloss bilge gibberish dross pap tripe
psychobabble flimflam flannel hokum baloney hooey padding filler ballast bumf mumbo firmness
gentleness calmness briskness tidiness untidiness bleakness liveliness willingness eagerness
keenness seriousness playfulness cheerfulness politeness harshness sternness strictness laxness
messiness scrappiness clumsiness awkwardness tiredness restlessness listlessness aimlessness
helpfulness usefulness uselessness pointlessness sameness staleness cosiness homeliness
busyness patchiness bittiness slackness directness bluntness abruptness decisiveness
deciziveness=[Q3 indecisiveness indeciziveness=\Q3 inventiveness resourcefulness
resorcefulness=^Q3 responsiveness attentiveness inattentiveness purposefulness orderliness
sloppiness joylessness wordiness fussiness exactness thoroughness promptness coherence
coherense=kQ3 finesse panache aplomb poise verve oomph pizzazz brio flair savvy gravitas torpor
apathy ennui lethargy malaise malaize=[R3 rancour rancor=\R3 acrimony disarray dizarray=^R3
turmoil uproar tumult hubbub kerfuffle palaver rigmarole shenanigans tomfoolery horseplay
hijinks obsession religion cult ritual joke formality luxury lottery mantra mess fetish crusade
chore rarity farce minefield headache uniform lunch duty breaktime lunchtime playtime detention
registers registration dinner queueing queuing dismissal ofsted assemblies assembly homework
silence silense=lS3 lining wellbeing afterthought afterthoughts stopgap stopgaps figleaf
figleafs smokescreen smokescreens sideshow sideshows gimmick gimmicks logjam logjams fiefdom
fiefdoms charade charades sham shams hotchpotch hotchpotches mishmash mishmashes ragbag ragbags
hodgepodge hodgepodges smorgasbord smorgasbords goldmine goldmines lynchpin lynchpins mainstay
mainstays cornerstone cornerstones lodestar lodestars touchstone touchstones masterstroke
masterstrokes showstopper showstoppers godsend godsends nonstarter nonstarters turnoff turnoffs
letdown letdowns copout copouts bunfight bunfights shambles shambleses fiasco fiascos debacle
debacles farces doddle doddles slog slogs deadweight deadweights makeweight makeweights
juggernaut juggernauts showpiece showpieces bribe bribes whitewash whitewashes millstone
millstones albatross albatrosses bottleneck bottlenecks treadmill treadmills quagmire quagmires
minefields battleground battlegrounds pantomime pantomimes circus circuses pretence
pretense=QW3 pretences facade facades mirage mirages jumble jumbles lifeblood lifebloods
bedrock bedrocks backbones heartbeat heartbeats springboard springboards launchpad launchpads
flagship flagships crutch crutches bandage bandages lotteries lifeline lifelines blockbuster
blockbusters cliffhanger cliffhangers revelation revelations nightmare nightmares chores ordeal
ordeals marathon marathons sledgehammer sledgehammers rollercoaster rollercoasters scrum scrums
scramble scrambles tangle tangles labyrinth labyrinths jungle jungles cacophony cacophonies
racket rackets magnet magnets haven havens oasis oasises oasizes=QY3 sanctuary sanctuaries
anchor anchors rock rocks engine engines glue glues blur blurs fogs desert deserts graveyard
graveyards tightrope tightropes conveyor conveyors hothouse hothouses battlefield battlefields
warzone warzones madhouse madhouses bearpit bearpits cage cages prison prisons trap traps
carousel carousels zoo morgue factory barracks boot airport station supermarket bombsite youth
spa library greenhouse oven sauna fridge tomb mausoleum museum cathedral warren maze ghost
goldfish fortress bunker hospital creche casino market bazaar theatre theater=X[3 cockpit
monastery funfair playground hallway corridor cloakroom foyer entrance annexe annex base unit
hub staffroom canteen club clubs tutor enrichment bookwork scheme document documents handbook
sef sip menu untangle finish name resist scaffold demonstrate clarify celebrate ensure consider
develop improve introduce create encourage encorage=c\3 increase provide continue include
explore embed strengthen tighten establish promote prioritise prioritize=n\3 differentiate
speed replace reconsider refine deepen adapt display praise praize=W]3 reward monitor track
don't say help retire loosen cap reposition relocate pare banish abandon adopt commit dare
define delegate designate devote distil diversify emphasise emphasize=o]3 enlist equip expand
experiment exploit expose flag formalise formalize=W^3 gather guard harness highlight hone
identify incorporate insert inject invest involve leaven level listen maximise maximize=f^3
minimise minimize=g^3 narrate nurture organise organize=j^3 position practise practize=l^3
prepare print probe publish quiz rank recruit reframe refresh reinforce relax release remove
rename rephrase replicate reserve reshape resource resorce=__3 respond restore restrict retain
reword rework rewrite round seek select settle signal soften spell standardise standardize=n_3
steer summarise summarize=P`3 support sustain systematise systematize=S`3 tailor touch trial
tune unify unpack upgrade visit visualise visualize=\`3 weigh withdraw ground can could will
would should shall may might must doesn't didn't haven't hasn't hadn't can't couldn't won't
wouldn't shouldn't teacher teachers headteacher headteachers leader ta tas assistant assistants
adult adults coaches senco colleague colleagues mentor mentors principal instructor trainer sir
boss supervisor supervisors strict fair unfair favourite favorite=na3 better worse mean boring
laziest unhelpful approachable friendly horrible useless reliable strictest nicest kindest
meanest fairest favourites favorites=_b3 organised organized=`b3 disorganised disorganized=ab3
harsh popular trustworthy what how why when where which whose rowdier chattier sleepier
scruffier shabbier gloomier grubbier drabber blander stuffier dingier gentler meeker milder
sterner bossier needier clingier shyer lazier naughtier cheekier sillier giddier fussier
pushier wilder ruder crueller crueler=hc3 wiser savvier shrewder nimbler zippier snappier
punchier pacier tauter trickier harsher stricter laxer sloppier woollier hazier vaguer muddier
patchier choppier bittier stodgier cosier homelier lovelier prettier nicer jollier merrier
perkier brisker dreamier dozier grumpier moodier sulkier stroppier feistier braver bolder tamer
saner trustier likelier worthier prouder humbler kinder meaner fairer permeate permeates
permeated permeating pervade pervades pervaded pervading infuse infuses infused suffuse
suffuses shapes shaped drives driven inform informs informed underpin underpins underpinned
govern governs governed affect affects affected dominate dominates dominated dictate dictates
dictated trumps trumped defines defined poison poisons taint taints faze fazes phases rattles
ruffles ruffled escapes escaped scares bothers matches compares pupil child childs boy girl lad
lass learner learners students kid youngster youngsters toddler toddlers infants juniors
teenager teenagers groups rows trio trios pairs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 s1s
s2s s3s s4s kindergartners kindergartener graders lsa hlta sna smt ceo sendco surveys
statistics stats warning warnings topic responsibility conversation conversations elephant
criticism debate parks plonk plonks plonking dump dumps shunt shunts warehouse warehouses
warehousing offload offloads palm palms palming foist foists foisted foisting herd herds
banishes banishing exile exiles exiling relegate relegates relegating consign consigns
consigning sideline sidelines sidelining shovel shovels shovelled shoveled=Vj3 shovelling
shoveling=Wj3 nannied nannying cosseted cosseting cosset pampered pampering swaddled cocooned
cocooning nursemaided nursemaid babysat featherbedded creak creaks creaked creaking groan
groans groaned groaning buckle buckles buckled buckling splutter splutters spluttered
spluttering limp limps limped limping fray frays frayed fraying teeter teeters teetered
teetering totter totters tottered tottering judder judders juddered juddering arrangements
arrangement rota rotas machinery infrastructure framework system timetables staffing funding
finances network networks partnership partnerships organisation organization=Zl3 administration
pastoral services service procedures processes scores percentages percentage averages headline
headlines total totals tellingly revealingly remarkably curiously oddly strangely ironically
mercifully happily crucially importantly rightly wrongly wisely wizely=Vm3 unwisely
unwizely=Wm3 bizarrely inexplicably unaccountably tragically laudably refreshingly reassuringly
amusingly intriguingly annoyingly admittedly frankly honestly candidly blessedly miraculously
shamefully inexcusably scandalously incredibly amazingly astonishingly impressively creditably
admirably commendably sensibly foolishly lamentably distressingly alarmingly disturbingly
depressingly dishearteningly gratifyingly heartwarmingly satisfyingly shockingly embarrassingly
awkwardly unhelpfully helpfully conveniently inconveniently luckily unluckily understandably
justifiably deservedly undeservedly rewardingly promisingly promizingly=kn3 ominously
perversely paradoxically predictably unexpectedly surprisingly surprizingly=Qo3 it fuss fusses
fussed fussing dotes doted pontificate pontificates pontificated preaches preached sermonise
sermonize=^o3 sermonised sermonized=_o3 grandstand grandstanded grandstanding postured
posturing stonewalling stonewaling=eo3 filibuster filibustered colonise colonize=ho3 colonised
colonized=io3 colonises colonizes=jo3 fritter fritters frittered frittering squander squanders
squandered squandering skimp skimps skimped splurge splurged hog hogs hogged hogging
hemorrhages idolise idolize=]P4 idolises idolizes=^P4 idolised idolized=_P4 revere reveres
revered natters chinwag prattle prattled prattles blather blathered blathering witter wittered
wittering yammer yammered blabber jabber jabbered schmooze schmoozed swanned swanning preen
preens preened gloat gloats gloated sneer sneers sneered whined whines moaned griped gripes
cowered cringe cringed cringes grovel grovelled groveled=jQ4 squirm squirms squirmed slink
slinks slunk sidle sidled harassed cadge wheedle wheedled manhandle manhandled frogmarch
frogmarched pigeonhole pigeonholed typecast stereotype stereotyped flail flailed flails muff
muffed underrate overrate trickle trickles trickled dribble dribbles dribbled rains pour pours
poured pored=PS4 cascade cascades cascaded stab bash fist attempt shade tad smidge smidgen
trifle mite exams timetable timer tests tradition difficulty difficulties barrier barriers
obstacle obstacles trouble troubles priority priorities hurdle hurdles nuisance nuizance=oS4
nuisances nuizances=PT4 distraction distractions stage year things everybody community day
whole session regurgitate regurgitates regurgitated regurgitating parrot parrots parroted
parroting spout spouts spouted spouting mumble mumbles mumbled mumbling drone drones droned
droning babble babbles babbled babbling mouth mouths mouthed mouthing spew spews spewed spewing
trainee cohort monday classroom age lot list lists part parts days topics project projects game
games song songs poem poems story stories task tasks activity activities room rooms page pages
video videos series serieses copy copies mixes tables maps grid grids line focuses theme themes
title titles word words sentence sentense=lV4 sentences number answer answers quizes recount
recounts diary diaries debates dramas film films picture pictures photo photos drawings
painting paintings graph graphs chart charts diagram diagrams timeline timelines models sum
sums riddle riddles rhyme rhymes prayer prayers hymn hymns dance dances match race races visits
vizits=YX4 trips tour tours talks speech speeches lecture lectures meeting meetings workshop
workshops units module modules block blocks term terms week weeks month months years hour hours
minute cycle cycles circle circles square squares rectangle rectangles corner corners column
columns halfs third thirds quarter quarters sample samples selection selections collection
collections exhibition exhibitions fairs sale sales concert concerts rehearsal rehearsals
practice practices sessions starters plenaries introduction introductions summary summaries
extract extracts chapter chapters paragraph paragraphs verse verses chorus choruses refrain
refrains repeats revision revizion=kZ4 revisions revizions=lZ4 continuation continuations
response responses reply replies comment comments note notes message messages notice notices
sign signs labels heading headings caption captions code codes symbol symbols names nickname
nicknames phrase phrases saying sayings quotation quotations law laws requirement requirements
option options choice choices vote votes polls interview interviews census censuses doubles
single singles mixture mixtures version versions draft drafts outline outlines template
templates frame frames scaffolds worksheet worksheets booklet booklets leaflet leaflets handout
handouts card cards ticket tickets token tokens stamp stamps sticker stickers log logs records
register tally tallies count counts measure measures scales score marks grade grades levels
band bands stages steps rungs strand strands subjects discipline disciplines language languages
schemes programme program=]^4 programmes post posts job jobs role roles duties responsibilities
statement statements description descriptions definition definitions date dates times places
buildings hall halls offices yard yards field fields garden gardens pond ponds shed sheds path
paths gates doors wall walls window windows floor floors ceiling ceilings stairwell stairwells
corridors cloakrooms charity charities federation federations companies schools academies
colleges nurseries primaries secondaries church churches visitor vizitor=\`4 visitors
vizitors=]`4 while whiles bits lots few fews couple couples dozen dozens hundred hundreds
thousand thousands about over shut empty full early online silent optional compulsory weekly
daily monthly annual termly different similar identical same available present visible
vizible=aa4 here there underway outside inside indoors next private public oral written verbal
practical bilingual dry red green blue yellow white black grey navy beige cream maroon
turquoise turquoize=\b4 teal lilac violet indigo scarlet crimson khaki mauve tan bronze striped
spotted patterned brown pink purple orange gold silver triangular oval curved straight vertical
horizontal english history geography science sciense=Yc4 art music french spanish german welsh
latin pe re ict computing phonics poetry fractions spelling speling=hc4 handwriting cooking
swimming football rugby tennis netball drumming wood wooden stone brick carpet concrete tile
tiled metal plastic tarmac slate grass gravel lino rubber fabric alone awake asleep upstairs
downstairs barefoot up down off on out in back that this so not now then too again today
yesterday tomorrow tuesday wednesday thursday true false mine yours his hers theirs ours one
two three four five six seven eight nine ten twice once odd even equal prime positive negative
liquid cotton woollen digital electric male female british scottish irish polish somali deaf
blind pregnant local national regional unknown unclear due old recent voluntary statutory
temporary permanent possible necessary sung said told frozen worn sold bought built sent spent
found spread hidden begun chosen short tall wide thick fast quick right there's elsewhere
nearby overhead below above behind ahead opposite together apart breeze breezed breezes sail
sailed sails romp romped romps cruise cruize=^h4 cruised cruized=_h4 cruises cruizes=`h4 waltz
waltzed glide glided glides nailed nails nail aced aces smashed bossed rocked sussed clinched
slayed nodding laughing smiling grinning wishing transfixed riveted beaming charmed stitches
tears giggling cheering purring wanting believing alarms apron aprons badge badges bag bags
ball balls balloon balloons banana bananas bar bars basket baskets bat bats beaker beakers bean
beans bed beds bells belt belts bench benches bib bibs bicycle bicycles bike bikes bins biscuit
biscuits blanket blankets blinds boat boats boilers bone bones bottles bowl bowls box boxes
bread breads bricks bridge bridges broom brooms brush brushes bucket buckets bulbs buses button
buttons cabinet cabinets cables cake cakes calculator calculators calendar calendars camera
cameras candle candles canopy canopies caps cars cardboard cardboards carpets carriage
carriages cart carts cartridge cartridges cello cellos chain chains chairs chalk chalks charger
chargers clay clays clip clips clipboards clocks cloth cloths coat coats coin coins comb combs
compass compasses cone cones container containers cooker cookers cot cots counter counters
crate crates crayon crayons cup cups cupboard cupboards curtain curtains cushion cushions desk
desks dials dice dices dinners dish dishes doorbell doorbells dough doughs drain drains drawer
drawers drill drills drum drums duster dusters easel easels egg eggs envelope envelopes eraser
erasers escalator escalators fan fans fence fences ferry ferries finger fingers flags flask
flasks flour flours flors=Yo4 flower flowers folder folders food foods foot foots fork forks
fountain fountains freezer freezers fridges fruit fruits fuses generator generators glasses
globe globes glove gloves goal goals grasses guitar guitars hammer hammers hamper hampers
handle handles hanger hangers hat hats heater heaters hedge hedges helmet helmets hinge hinges
hoop hoops hooks hose hoses hutch hutches icing icings ink inks instrument instruments intercom
intercoms jacket jackets jelly jellies jigsaw jigsaws juice juices jug jugs jumper jumpers
kettles keyboard keyboards kiln kilns kit kits kitchen kitchens kite kites knife knifes ladder
ladders lamp lamps laminator laminators lantern lanterns leaf leafs lens lenses letterbox
letterboxes lid lids lifts locks locker lockers lorry lorries loudspeaker loudspeakers lunches
lunchbox lunchboxes machine machines mallet mallets marker markers marble marbles mask masks
mat mats meal meals medal medals menus metals meter meters microphone microphones microscope
microscopes microwave microwaves milk milks mirror mirrors modem modems monitors mop mops
motors mouse mouses mug mugs needle needles net nets nut nuts oar oars oil oils ovens paint
paints paintbrush paintbrushes pan pans panel panels papers parcel parcels pavement pavements
pea peas pedal pedals peg pegs pen pens pencil pencils piano pianos picnic picnics pill pills
pins pipes pizza pizzas plank planks plant plants plaster plasters plastics plate plates
platform platforms plugs pocket pockets pole poles pool pools pot pots potato potatos powder
powders printers projectors pulley pulleys pumps puppet puppets purse purses radiator radiators
radio radios rail rails ramp ramps recorder recorders ribbon ribbons rice rices robot robots
roof roofs ropes rubbers rug rugs ruler rulers sack sacks salad salads salt salts sand sands
sandwich sandwiches saucepan saucepans saws scarf scarfs scissors scissorses screens screw
screws seats seed seeds sheet sheets shelf shelfs shelves shelveses shoe shoes shutter shutters
sink sinks sieve sieves siren sirens skirt skirts slab slabs sledge sledges sleeve sleeves
slide slides slope slopes soap soaps sock socks sofa sofas socket sockets soil soils soup soups
spade spades spoon spoons spring springs stair stairs staple staples stapler staplers stones
stool stools stopwatch stopwatches strings sugar sugars suitcase suitcases swing swings
switches taps tape tapes tea teas telescope telescopes tent tents terminal terminals
thermometer thermometers thread threads ties tiles timers tin tins tissue tissues toilet
toilets tomato tomatos tool tools towel towels toy toys tracks tractor tractors trailer
trailers trains tram trams tray trays tree trees trolley trolleys trousers trouserses trumpet
trumpets truck trucks tube tubes tunnel tunnels turbine turbines tyre tyres umbrella umbrellas
valve valves vans vase vases veg vegs vehicle vehicles vent vents violin violins volcano
volcanos wallet wallets watches water waters wax waxes wheel wheels wheelchair wheelchairs
whistle whistles whiteboard whiteboards wick wicks windmill windmills wing wings wires woods
wool wools wrapper wrappers yoghurt yoghurts zip zips photocopiers scooter scooters minibus
minibuses lanyard lanyards trainers welly wellies wellieses tracksuit tracksuits leotard
leotards goggles goggleses glasseses shorts shortses pyjamas pyjamases hoodie hoodies tabard
tabards annexes basement basements foyers lobby lobbies porch porches lavatory lavatories
washroom washrooms pitches court courts corts=f^5 heatings lighting lightings plumbing
plumbings ventilation ventilations wifis signals internets sandpaper sandpapers queue queues
photograph photographs portrait portraits plaque plaques mobile mobiles sculpture sculptures
brochure brochures pamphlet pamphlets postcard postcards animal animals ant ants bear bears
bird birds butterfly butterflies cat cats caterpillar caterpillars chick chicks chicken
chickens dog dogs duck ducks fish fishes fox foxes frog frogs goat goats hamster hamsters hen
hens horse horses insect insects ladybird ladybirds lamb lambs lion lions lizard lizards monkey
monkeys newt newts owl owls penguin penguins pig pigs pony ponies puppy puppies rabbit rabbits
rat rats sheep sheeps slug slugs snail snails snake snakes spider spiders squirrel squirrels
tadpole tadpoles tiger tigers tortoise tortoize=Ub5 tortoises tortoizes=Vb5 whale whales worm
worms acid acids alkali alkalis atom atoms axis axises axizes=bb5 angle angles cube cubes
cylinder cylinders decimal decimals denominator denominators fraction gases hexagon hexagons
ices integer integers iron irons liquids copper coppers magnesium magnesiums molecule molecules
numerator numerators ore ores parabola parabolas pentagon pentagons prism prisms pyramid
pyramids ray rays solids solution solutions solvent solvents sphere spheres steel steels
substance substances sulphur sulphurs triangle triangles winds snows suns frost frosts hail
hails thunder thunders weathers sky skies sunlight sunlights cloud clouds sea seas river rivers
wave waves tide tides election ballot raffle closure funeral merger inquiry consultation
accident injury bereavement illness referendum learning assessment monitoring moderation
evaluation communication participation pace guidance explanation instruction instructions
vision vizion=ke5 ethos culture climate atmosphere relationship relationships rapport routines
expectation expectations transition transitions training induction supervision supervizion=Zf5
accountability ambition aspiration oversight collaboration discussion dialogue dialog=af5
intervention interventions tracking strategy strategies approach approaches achievement
outcomes quality consistency knowledge vocabulary oracy mathematics literacy numeracy criteria
objectives objective targets rewards sanctions sanction consequences inclusion safeguarding
punctuality layout deployment grouping seating rigour rigor=bg5 depth breadth emphasis input
inputs begins starts ends ended finishes finished lasts lasted happens happened covers covered
includes listed named says uses mentions mentioned contains contained meets opens at of for
with by from and or to across between before after during than as if n't assess intervene
discuss observe evaluate connect address collaborate communicate consult analyse analyze=[i5
act own drive refer reflect anticipate spot coordinate enforce implement apply deliver always
consistently routinely often yet really properly fully regularly systematically actively
necessarily appear seem meet settles settling unsettling calms calmed calming soothe soothes
soothed soothing steady steadies steadied steadying stabilise stabilize=ej5 stabilises
stabilizes=fj5 stabilised stabilized=gj5 stabilising stabilizing=hj5 relaxes relaxing
reinvigorate reinvigorates reinvigorated reinvigorating revive revives revived reviving
refreshes refreshed refreshing lifted lifting boosts boosted boosting widens widened widening
broaden broadens broadened broadening deepens deepened deepening enrich enriches enriched
enriching improves improved strengthens strengthened strengthening weaken weakens weakened
weakening sharpens sharpened sharpening dull dulls dulled dulling dampen dampens dampened
dampening deflate deflates deflating slows slowed slowing quicken quickens quickened quickening
accelerate accelerates accelerated accelerating hasten hastens hastened hastening halt halts
halted halting curb curbs curbed curbing curtail curtails curtailed curtailing reduces reduced
reducing increases increased increasing minimises minimizes=am5 minimised minimized=bm5
minimising minimizing=cm5 maximises maximizes=dm5 maximised maximized=em5 maximising
maximizing=fm5 multiply multiplies multiplied multiplying doubled doubling halve halves halved
halving cement cements cemented cementing consolidate consolidates consolidating cultivate
cultivates cultivated cultivating nurtures nurtured nurturing foster fosters fostered fostering
breed breeds breeded breeding engender engenders engendered engendering generate generates
generated generating creates created creating produce produces produced producing yield yields
yielded yielding sparks sparked sparking spur spurs spurred spurring fuel fuels fueled fueling
stoke stokes stoking prompt prompts prompted prompting provoking trigger triggers triggered
triggering encourages encorages=QP6 encouraging encoraging=RP6 discouraging discoraging=SP6
detered detering dissuade dissuades dissuaded dissuading enable enables enabled enabling
disable dizable=^P6 disables dizables=_P6 disabled dizabled=`P6 disabling dizabling=aP6
empowering equips equiped equiping frees freed freeing releases released releasing liberate
liberates liberated liberating unlock unlocks unlocked unlocking unleash unleashes unleashed
unleashing restricts restricted restricting constrain constrains constrained constraining
limits limited limiting confine confines confined confining hampered hampering hinder hinders
hindered hindering holded impede impedes impeded impeding inhibit inhibits inhibited inhibiting
blocked blocking undermining erode erodes eroded eroding sap saps sapped sapping drained
draining deplete depletes depleted depleting exhaust exhausts exhausting overload overloads
overloaded overloading overwhelming distracting losed engaging motivating demotivating
enthusing exciting interesting captivates captivating hooking transform transforms transformed
transforming changed changing shaping moulds moulded moulding drived driving underpined
underpining sustains sustained sustaining supports supporting secures secured securing
guarantee guarantees guaranteed guaranteeing ensures ensured ensuring safeguard safeguards
safeguarded protects protected protecting prevent prevents prevented preventing stops stopping
rob robs robbed robbing deprive deprives depriving deny denies denied denying cost costed
costing spare spares spared sparing saves saved saving allows allowed allowing permit permits
permited permiting force forces forced forcing prod prods prodded prodding nudges nudged
nudging steers steered steering helps helped helping aid aids aided aiding assist assists
assisted assisting hurts hurted hurting harm harms harmed harming damage damages damaging ruin
ruins ruined ruining spoil spoils spoiled spoiling benefit benefits benefited benefiting
rewarded rewarding payed influence influense=PW6 influences influenced influencing affecting
impact impacts impacted impacting alter alters altered altering reassuring comfort comforts
comforted comforting unnerve unnerves unnerving intimidating frighten frightens frightening
scare scaring worrying upseted upseting annoying frustrating anger angers angered angering
embarrassing silences silenced silencing focusing refocus refocuses refocused refocusing occupy
occupies occupied occupying busy busies busied busying absorbing immerse immerses immersing
involves involving including exclude excludes excluding isolate isolates isolating divides
divided dividing unite unites united uniting bond bonds bonded bonding bind binds binded
binding feeds feeded feeding informing explains explained explaining account accounts accounted
accounting narrows narrowed narrowing closes closing bridged bridging eases eased easing
relieve relieves relieving lighten lightens lightened lightening removes removed removing maked
gived keeped leaved bringed sends sended sending throwed builds builded getted letted fed drove
bred meant means fuelled careful regular joint tight loose larger inconsistent frequent warm
skilful skillful=\[6 firm brisk rushed vague thorough constant endless repeated under lack
presence presense=g[6 visibility vizibility=h[6 sharper richer calmer neater messier keener
abler cleverer friendlier colder softer happier tidier noisier noizier=V\6 steadier smoother
slicker fuller broader narrower fresher livelier duller tighter looser smarter clearer finer
greater lesser shallower firmer politer safer sadder healthier superior inferior plainer
crisper maturer readier dips dipped dip rises rose risen slips slipped slip slid wanes waned
fades faded tails tailed grows grew grown shrinks shrank plummets plummeted slackens slackened
picks climbs climbed slumps slumped ebbs ebbed evaporates evaporated dwindles dwindled worsens
worsened tumbles tumbled collapses collapsed varies varied motivation concentration attention
patience patiense=b^6 anxiety frustration boredom resentment enjoyment mood spirits appetite
resolve determination resilience resiliense=m^6 commitment loyalty nerves nerve tempers temper
yearly hourly horly=U_6 nightly fortnightly quarterly biweekly only july italy ally rally belly
lolly holly billy dolly gully folly filly hilly chilly curly woolly wobbly prickly bubbly
wrinkly anomaly dragonfly monopoly doily imply comply rely ply sly homily quickly slowly
quietly loudly softly silently directly exactly nearly partly approximately roughly shortly
recently currently previously originally initially finally eventually immediately suddenly
briefly separately individually alternately simultaneously verbally orally physically
phyzically=Va6 manually digitally electronically annually formally informally publicly
privately locally nationally globally internationally horizontally vertically diagonally
anonymously randomly numerically alphabetically chronologically jointly respectively namely
possibly probably presently formerly lately legally officially automatically evenly equally
firstly secondly thirdly lastly kindly thankfully sincerely faithfully warmly lightly tightly
loosely gently firmly mainly mostly largely generally usually normally typically occasionally
frequently rarely elderly likely unlikely costly chiefly solely purely simply merely
temporarily permanently gradually rapidly instantly promptly punctually subsequently
consequently accordingly additionally similarly alternatively conversely theoretically
practically chemically electrically mechanically biologically historically geographically
mathematically scientifically grammatically phonetically visually musically internally
externally centrally remotely virtually completely entirely totally partially wholly doubly
triply singly freely openly sideways heavily slightly apparently evidently clearly obviously
certainly actually basically essentially literally hardly barely scarcely especially
particularly specially specifically mutually culturally bodily badly readily overly unduly ugly
silly jolly lowly holy orderly burly manly womanly secretly safely securely cleanly dimly
brightly darkly widely narrowly deeply closely flatly steeply thinly thickly independently
correctly incorrectly improperly accurately hopefully sadly behave achieve attain thrive
flourish florish=af6 gain grow fail participate contribute cooperate persevere persist
concentrate aspire strive deserve manage drift wander misbehave rush waste tolerate assume
depend exceed accept champion overlook neglect underestimate overestimate instil uphold embody
exhibit exude relate conduct acquire recall master access underachieve underperform need learn
promotes champions prides listens treats celebrates prioritises prioritizes=Sh6 neglects
ignores lacks fails thrives flourishes florishes=Yh6 embodies exudes instils upholds
demonstrates exemplifies breathes punches deserves drifts serves delivers caters underestimates
overestimates overlooks undervalues prizes treasures strives aspires insists tolerates
epitomises epitomizes=Qi6 radiates a an the their home t ch ht ending captain goalkeeper keeper
partners partner twins siblings friends brothers sisters helpers winners losers second muslim
christian jewish hindu sikh vegan vegetarian diabetic asthmatic taller older younger heavier
lighter nearer closer still seated eleven twelve thirteen aged rs pshe rshe mandarin dt
citizenship economics biology chemistry physics phyzics=ij6 literature philosophy textiles
cookery psychology sociology business media algebra geometry resources resorces=Tk6 material
materials newsletter website examples wear book collect wash phone stack tuck enter exit arrive
attend way password route fourteen forteen=hk6 fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety both other another our my its your into
onto beside since until till near through throughout along around past towards against among
without within upon beyond unlike despite per via whether because although though unless but
nor also either neither all many some several each every none just almost perhaps maybe thank
thanks dear hello hi tonight afterwards meanwhile saturday sunday january february march april
june august september october november december noon midday such quite rather never except
hands eyes besides plus minus let's it's that's these those anybody sorry summer autumn winter
christmas easter they're he's she's we're remain remains remained become becomes became
becoming stays cannot any very extremely fairly pretty hugely highly truly absolutely utterly
exceptionally least increasingly somewhat little far much sometimes seldom already genuinely
thoroughly noticeably visibly vizibly=YP7 overall perfectly unusually immensely enormously
wonderfully terribly awfully stubbornly worryingly disappointingly dizappointingly=dP7
persistently unacceptably pleasingly painfully woefully encouragingly encoragingly=jP7 reliably
stunningly delightfully frustratingly relentlessly dangerously needlessly notoriously markedly
strikingly decidedly distinctly downright positively unfailingly supremely eminently acutely
chronically desperately hopelessly horribly dreadfully ridiculously absurdly outstandingly
phenomenally extraordinarily fundamentally inherently palpably reasonably moderately relatively
comparatively marginally insufficiently inadequately excessively unreasonably
disproportionately sufficiently suitably appropriately uncommonly invariably commonly
constantly undeniably unquestionably fiercely passionately emotionally academically socially
technically professionally soon plainly definitely undoubtedly crawler crawlers twin sibling
classes cohorts reader readers writer writers mathematician mathematicians coordinator
coordinators sencos parent parents carer carers mother father fathers mum mums dad dads
families practitioner practitioners trainees cleaner cleaners arrival arrivals leaver leavers
joiner joiners prefect prefects bursars middays playmate playmates director directors
receptions apprentices ects lsas author authors inspector inspectors researcher researchers
adviser advizer=`T7 advisers advizers=aT7 advisor advisors consultant consultants officer
officers technician technicians principals facilitator volunteer volunteers counsellor
counselor therapist lecturer lecturers newcomers scholars scholar para paras paraprofessional
paraprofessionals instructors keyworker keyworkers pupil's peers pupils' others boys' men women
individuals ks1 ks2 ks3 ks4 nurse cook caretaker librarian ones departments p1 p2 p3 p4 p5 p6
p7 p8 p9 s1 s2 s3 s4 s5 s6 s7 s8 s9 t1 t2 t3 t4 t5 t6 t7 t8 t9 a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
b3 b4 b5 b6 b7 b8 b9 c1 c2 c3 c4 c5 c6 c7 c8 c9 g1 g2 g3 g4 g5 g6 g7 g8 g9 f1 f2 f3 f4 f5 f6 f7
f8 f9 ta1 ta2 ta3 s interviewer reviewer house awards street lane hill foundation madame
professor señor teachings learnings provisions provizions=hX7 curriculums plannings
questionings modellings feedbacks markings assessments behaviours behaviors=PY7 discussions
paces opening openings endings conclusion conclusions environment environments atmospheres
climates ethoses cultures rapports leaderships managements governances attendances attainments
achievements outcome standard writings readings phonicses mathses mathematicses englishes
sciences vocabularies knowledges understandings skill skills homeworks sequence sequense=TZ7
sequences structures design designs method methods technique techniques communications
organisations organizations=^Z7 playtimes lunchtimes trainings inductions monitorings
evaluations improvement improvements presentation presentations handwritings spellings
deliveries teamworks trackings datas engagements participations performance performances
progression progressions coverage coverages attitude attitudes efforts concentrations
contribution contributions demonstration demonstrations example exercise exercize=`[7 exercises
exercizes=a[7 essay essays signage signages catering caterings greeting greetings handover
handovers briefing briefings dismissals residential residentials artwork artworks sketchbook
sketchbooks tutoring tutorings recruitments retention retentions appraisal appraizal=Z\7
appraisals appraizals=[\7 consultations scrutiny scrutinies oversights tutorial tutorials
seminars phrasing phrasings wording wordings feature features spreads recaps opener openers
stimulus stimuluses finale finales debrief debriefs storytelling storyteling=S]7 storytellings
diction dictions classrooms playgrounds libraries websites newsletters reviews deployments
conducts tones manner manners guidances links thinkings reasoning reasonings oracies listenings
handling handlings orders control controls movement movements safeguardings morales uniforms
qualities idea grammar grammars punctuation punctuations pronunciation pronunciations
numeracies literacies memory memories fluency fluencies comprehensions stamina staminas habit
habits mannerses pacings procedure direction directions groupings modelings accountabilities
rigors rigours alignment alignments preparations timing timings balance balances variety
varieties range ranges opportunity opportunities capacity capacities visions vizions=__7
command commands tells commented mention added reported describe described suggested replied
asked remarked recalled recaled=m_7 whispered writes asks describes suggest suggests adds noted
state stated states remark whisper responded voted rate rated agree agreed disagree
dizagree=a`7 disagreed dizagreed=b`7 announce announced confirm confirmed predict predicted
argue argued shouted reads quote quoted texted chorused admitted claimed complained labelled
labeled=Ta7 titled entitled headed marked praised praized=Ya7 thanked according poster posters
banner slogan motto glow file text certificate category criterion protocol regulation
regulations statute contract agreement guideline guidelines checklist memo circular legislation
charter declaration prospectus bulletin specification syllabus constitution forms money payment
cheque returns equipment booking bookings taxi presenter timekeeper scribe reviewers observer
observers host hosts speaker speakers listener listeners candidate candidates applicant
applicants driver drivers cancelled canceled=Uc7 postponed delayed rearranged rescheduled
swapped shortened dim superb splendid marvellous fabulous terrific tremendous stunning awesome
incredible delightful charming gorgeous attractive appealing impressive admirable commendable
praiseworthy praizeworthy=nc7 laudable exemplary uplifting compelling compeling=Rd7 stimulating
insightful perceptive imaginative inventive innovative ingenious masterly masterful adept
accomplished proficient seamless purposeful fruitful efficient successful worthwhile invaluable
meaningful vibrant buzzing dynamic welcoming harmonious meticulous cohesive sensible
unsatisfactory satisfactory magnificent remarkable extraordinary phenomenal breathtaking
spectacular sublime flawless faultless impeccable immaculate enviable unrivalled unrivaled=]e7
unparalleled enjoyable pleasing pleasurable gratifying heartening heartwarming promising
promizing=ee7 memorable tasteful elegant eloquent astute shrewd diligent industrious studious
courteous corteous=oe7 respectful considerate devoted tireless tedious dreary drab uninspiring
uninspired uninteresting monotonous lacklustre lackluster=[f7 lifeless pedestrian mediocre
unremarkable mundane humdrum feeble deficient substandard shoddy sloppy slapdash careless
superficial shallow simplistic patchy erratic haphazard chaotic scruffy shabby grubby
incoherent inefficient ineffectual unproductive pointless futile worthless meaningless
irrelevant inappropriate unsuitable unacceptable counterproductive concerning alarming
depressing dismal dire appalling appaling=eg7 awful terrible dreadful atrocious abysmal woeful
lamentable pitiful pathetic shocking disgraceful scandalous shameful cringeworthy laughable
ridiculous absurd foolish stupid lax sluggish laboured labored=[h7 stilted clunky cumbersome
unambitious undemanding unchallenging tokenistic perfunctory cursory unkind unjust
unsustainable outdated scant inaccurate unreliable untrustworthy unprofessional amateurish
inept clueless negligent irresponsible thoughtless insensitive tactless disrespectful insolent
disobedient unruly hectic frantic frenzied lopsided misguided unconvincing unimpressive
underwhelming underdeveloped aimless directionless rudderless unstructured underprepared
unprepared forgettable overcomplicated bland insipid stale messy untidy cluttered unwelcoming
uninviting soulless joyless oppressive overbearing condescending dismissive sarcastic
unimaginative formulaic repetitive disjointed fragmented piecemeal tokenism sociable
problematic troubling unfortunate regrettable poorly appallingly superbly brilliantly
beautifully marvellously fantastically adequate authoritative charismatic transformative
transformational fascinating intriguing entertaining groundbreaking outmoded antiquated
overambitious unrealistic unachievable inflexible disorderly purposeless childish sophisticated
unsatisfying illogical nonsensical unwise unwize=ck7 excessive needless unnecessary wasteful
inexcusable indefensible intolerable unforgivable peerless stellar sterling adroit deft assured
standout noteworthy notable creditable respectable passable tolerable decent cracking smashing
ace fab super beautiful magical belaboured belabored=al7 commanding disconcerting flawed
nagging overcrowded punishing ragged rambling brash breezy candid celebratory civilised
civilized=nl7 cryptic dignified emphatic fitful flabby flaccid frenetic gimmicky gutsy hazy
imperfect inconsequential inquiring lenient manic misplaced murky offhand pacey permissive
perverse plausible provocative punchy quirky radiant redundant sensational serene speedy
sporadic strenuous superfluous surprising surprizing=Pn7 temperamental theatrical turbulent
uncompromising uncompromizing=Tn7 unfriendly wearisome zany zestful assertive cautious jerky
lousy staid disarming dizarming=^n7 engrossing exuberant foolhardy frosty gormless heartless
immoderate incisive incizive=fn7 militaristic overheated disastrous dizastrous=in7 catastrophic
horrendous horrific adventurous marvelous righteous hurtful attainable unattainable unimportant
arduous melodramatic gratuitous extravagant uncontrollable unstoppable invincible breathless
excitable impressionable precocious disagreeable dizagreeable=_o7 fastidious scrumptious
delectable nightmarish childlike mischievous glamorous hateful hideous obnoxious monstrous
classy peachy nifty natty dapper skeletal anaemic turbocharged bulletproof filthy grimy mucky
smelly littered pokey poky dank musty mouldy rickety sweltering airless reactive hollow
filthiest babyish bookish boorish brattish snappish sluggardly churlish clownish fiendish
garish loutish oafish peevish stylish ticklish waspish outlandish makeshift shopworn careworn
toothless faceless characterless bloodless gutless voiceless formless baseless groundless
rootless ruthless reckless lustreless shameless tasteless timeless priceless senseless thriving
flourishing florishing=kQ8 floundering ailing dysfunctional toxic rosy daft compliant obedient
biddable glacial realistic accommodating adaptable appreciative attuned cheery collegiate
communicative conducive congenial constructive convivial courageous corageous=bR8 dextrous
diplomatic discerning disciplined discreet dutiful earnest ebullient effervescent enlightened
favourable favorable=mR8 forgiving forthright graceful hearty humorous impactful impartial
impassioned influential inquisitive inquizitive=WS8 intelligent judicious loyal mannerly nimble
observant optimistic outgoing persistent pioneering pragmatic principled proactive prolific
prudent punctual refined resounding selfless spontaneous staunch stoic streamlined succinct
trailblazing unbiased versatile watchful zippy abrasive ambiguous antagonistic argumentative
austere avoidable backward barren belligerent biased bombastic brittle brutal bureaucratic
burdensome caustic clinical coarse colourless colorless=gT8 combative confrontational
contentious contradictory cowardly cruel deafening decaying defeatist derelict desolate
destructive discordant discourteous discorteous=UU8 disingenuous dizingenuous=VU8 dogmatic
elusive exclusionary exploitative fatigued fickle flaky frail frivolous fuzzy gruff hackneyed
harmful hurried hyperactive hypocritical illiterate inconsiderate inconvenient indiscriminate
inert infantile inhospitable injudicious insidious insignificant insular intolerant irksome
judgmental judgemental=TV8 lumbering meek menial merciless moaning neglectful nondescript
noxious obsolete obstructive overpriced partisan partizan=`V8 patriarchal perilous petty
prejudiced prescriptive protracted quarrelsome reactionary recalcitrant regressive restrictive
retrograde rotten scathing secretive selfish shifty shrill slavish spartan spineless squalid
stressful subdued subpar threadbare torpid tortuous traumatic uncouth underfunded understaffed
underachieving underperforming uneasy unequal unlucky unrecognisable unrecognizable=fW8
unskilful unskillful=gW8 unsuccessful untrained uptight volatile vulgar whining worrisome
clunking outshone laughably unbelievable unbelievably superlatively immeasurable indispensable
irreplaceable inimitable insubstantial indistinct ponderously workaday homespun artless
graceless tuneless spotlessly overfull overlooked underused underutilised underutilized=eX8
underexploited underexplored underplayed overplayed oversold undersold undemonstrative
unenlightened unenlightening apt artful blinkered brusque curt cheerless consummate corny crass
crude debilitating defective desirable detrimental dishevelled disheveled=]Y8 divisive
divizive=^Y8 domineering dour effortless effusive enterprising enterprizing=cY8 erudite
exquisite exquizite=eY8 expressive faddish fatuous faulty fraught fulsome ghastly glorious
glowing grating grotty hapless honourable honorable=RZ8 horrid humourless humorless=TZ8
imprecise imprecize=UZ8 indecisive indecizive=VZ8 inexpert interminable intrusive jovial
laborious languid lightweight luminous majestic merry noble offensive onerous opportune pacy
painless palatable pedantic playful poised poized=jZ8 polished ponderous profitable profound
prosaic raucous reductive riotous rousing rudimentary scattergun scholarly scintillating
shapeless sketchy skilled slick snappy snazzy soporific spiritless spirited stagnant sterile
stirring strained strident superlative tame tantalising tantalizing=h[8 tawdry taxing tepid
thrilling thriling=l[8 timely tiresome touching tranquil turgid unassuming unbalanced
unconsidered uncritical underpowered uneventful unflappable unfounded ungainly uninformed
unpolished unrelenting unruffled unskilled unskiled=_\8 unsophisticated unsound unspectacular
unsteady unstimulating unthinking unwarranted valiant vigilant vigorous virtuous weighty
whimsical witty worthy wretched zealous unknowledgeable masterfully tactful untaught
unsupervised unsupervized=U]8 unsupported unsafe unhygienic unpopular unprofitable underrated
overrated overhyped lovingly painstakingly pitiable gallant heroic saintly angelic diabolical
abrupt gullible naive canny wily streetwise streetwize=k]8 comical hilarious amusing poignant
evocative atmospheric exemplified unblemished watertight foolproof stringent underwhelmed
unmoved overwrought overblown overprotective overanxious overreliant overcautious unambiguous
unappealing unapproachable unattractive unavailing uncaring unceremonious uncomplicated
unconstructive undeserved undignified undue uneconomical unenviable unexciting unfeeling
unforgiving ungracious ungrateful unhealthy uninvolved unjustified unjustifiable unloving
unmanageable unmissable unmistakeable unnatural unobtrusive unpersuasive unpredictable
unquestioning unreasoned unrefined unremitting unresolved unsavoury unsavory=c_8 unscrupulous
unselfish unsociable unstable unstimulated unsubtle unsung unsurpassed unsympathetic untenable
unthinkable unwelcome unyielding infectious contagious riveting gripping spellbinding pleasant
unpleasant agreeable nasty sombre cosy homely inviting luxurious lavish tatty dilapidated
neglected unloved unkempt jumbled scrappy rubbishy tacky gaudy cheesy naff lame ropey dodgy
iffy shaky flimsy tenuous spurious questionable doubtful debatable facile glib trite banal
vapid vacuous inane puerile juvenile trivial paltry measly meagre derisory negligible nuanced
lucid cogent penetrating exacting wholesome generous gracious humane compassionate empathetic
sincere heartfelt steadfast dependable reputable esteemed renowned distinguished eminent
legendary iconic unforgettable momentous stupendous formidable potent decisive decizive=ab8
resolute tenacious dogged plucky feisty vivacious zesty joyous blissful idyllic heavenly bossy
controlling controling=nb8 autocratic dictatorial authoritarian draconian punitive vindictive
spiteful malicious callous irritable obstinate intransigent arrogant conceited pompous
pretentious snobbish elitist devious manipulative dishonest deceitful evasive robotic
regimented fusty middling overdone mismatched misaligned mizaligned=lc8 overstretched
overworked thwarted tarnished marred excruciating unbearable insufferable maddening disturbing
distressing upsetting heartbreaking saddening demoralising demoralizing=[d8 disheartening
dispiriting demeaning degrading daunting perplexing mystifying astonishing astounding
staggering alluring irresistible unbeatable unmatched unequalled unequaled=jd8 incomparable
prized treasured beloved adorable endearing likeable lovable personable affable genial amiable
cordial hospitable neighbourly neighborly=Ye8 obliging cooperative uncooperative unresponsive
unreceptive unforthcoming reticent taciturn incomprehensible unintelligible illegible
indecipherable impenetrable inaccessible unworkable workable impractical unwieldy convoluted
overlong verbose waffly preachy untimely befitting unbecoming unseemly indecent improper
unethical rash impulsive impetuous hasty dilatory slipshod shambolic ramshackle businesslike
workmanlike methodical undisciplined uncontrolled uncontroled=df8 wayward errant workshy
slothful indolent dozy dopey witless brainless mindless irrational unreasonable farcical
ludicrous preposterous outrageous egregious flagrant heinous deplorable reprehensible
despicable contemptible shoddily unstinting unwavering unfailing unerring unhurried assiduous
painstaking scrupulous punctilious exhaustive unadventurous unoriginal uncreative derivative
predictable unsurprising unsurprizing=lg8 unexceptional undistinguished unengaging uninvolving
unmemorable uninformative informative instructive illuminating enlightening unedifying edifying
unrewarding satisfying fulfilling fulfiling=[h8 unfulfilling unfulfiling=\h8 thankless
fruitless moribund easygoing splendidly fabulously terrifically tremendously awesomely lovelily
charmingly gorgeously attractively appealingly praiseworthily praizeworthily=kh8 exemplarily
inspirationally inspiringly upliftingly captivatingly engagingly compellingly stimulatingly
motivatingly enrichingly insightfully perceptively imaginatively inventively innovatively
ingeniously masterlily skilfully skillfully=]i8 adeptly accomplishedly proficiently competently
talentedly seamlessly purposefully fruitfully effectively efficiently successfully worthwhily
invaluably meaningfully vibrantly buzzingly dynamically nurturingly welcomingly harmoniously
robustly rigorously meticulously coherently cohesively aspirationally excellently
unsatisfactorily satisfactorily magnificently breathtakingly spectacularly sublimely flawlessly
faultlessly impeccably immaculately enviably unrivalledly unparalleledly enjoyably pleasurably
hearteningly memorably tastefully elegantly articulately eloquently astutely shrewdly
diligently conscientiously industriously hardworkingly studiously attentively courteously
corteously=Vk8 respectfully considerately dedicatedly devotedly enthusiastically tirelessly
dully tediously boringly drearily drably uninspiringly uninspiredly uninterestingly
monotonously lacklustrely lifelessly pedestrianly mediocrely unremarkably mundanely humdrumly
feebly deficiently substandardly sloppily slapdashly carelessly superficially shallowly
simplistically patchily inconsistently erratically haphazardly disorganisedly
disorganizedly=Zl8 chaotically scruffily shabbily grubbily confusingly muddledly incoherently
unclearly woollily ineffectively inefficiently ineffectually unproductively pointlessly
uselessly futily worthlessly meaninglessly irrelevantly inappropriately unsuitably
counterproductively damagingly concerningly dismally direly atrociously abysmally pitifully
pathetically disgracefully cringeworthily stupidly laxly lackadaisically lackadaizically=]m8
sluggishly ploddingly labouredly laboredly=`m8 stiltedly clunkily clumsily cumbersomely
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
patronizingly=lo8 condescendingly dismissively sarcastically unimaginatively formulaically
repetitively disjointedly fragmentedly piecemeally tokenismly sociably eagerly motivatedly
unmotivatedly demotivatedly disaffectedly dizaffectedly=\P9 disinterestedly dizinterestedly=]P9
uninterestedly problematically troublingly unfortunately regrettably poorlily badlily
dreadfullily appallinglily superblily brilliantlily beautifullily wonderfullily marvellouslily
fantasticallily admirablily commendablily impressivelily adequately authoritatively
charismatically empoweringly transformatively transformationally excitingly fascinatingly
entertainingly groundbreakingly outmodedly antiquatedly overambitiously unrealistically
unachievably inflexibly rushedly wholeheartedly disorderlily orderlily purposelessly maturely
immaturely childishly sophisticatedly unsatisfyingly illogically nonsensically unnecessarily
wastefully lamentablily indefensibly intolerably unforgivably peerlessly stellarly sterlingly
adroitly deftly assuredly standoutly noteworthily notably respectably passably tolerably
decently crackingly smashingly acely fably superly magically belabouredly belaboredly=eR9
commandingly disconcertingly flawedly flusteredly harriedly naggingly overcrowdedly punishingly
raggedly ramblingly unwillingly brashly breezily celebratorily civilisedly civilizedly=TS9
cryptically dignifiedly emphatically fitfully flabbily flaccidly frenetically gimmickily
gutsily hazily imperfectly inconsequentially inquiringly leniently manically misplacedly
moodily murkily offhandly paceyly permissively plausibly provocatively punchily quirkily
radiantly redundantly sensationally serenely speedily sporadically strenuously superfluously
temperamentally theatrically tolerantly troublesomely turbulently uncompromisingly
uncompromizingly=[T9 unfriendlily wearisomely zanily zestfully assertively cautiously fussily
jerkily lousily receptively rebelliously resentfully sulkily staidly invigoratingly
demoralisedly demoralizedly=kT9 disarmingly dizarmingly=lT9 endlessly engrossingly exuberantly
foolhardily frostily gormlessly grumpily heartlessly immoderately incisively incizively=VU9
militaristically overheatedly disastrously dizastrously=YU9 catastrophically horrendously
horrifically adventurously marvelously righteously hurtfully attainably unattainably
unimportantly arduously talkatively melodramatically gratuitously extravagantly uncontrollably
unstoppably invincibly breathlessly excitably impressionably precociously disagreeably
dizagreeably=PV9 fastidiously scrumptiously delectably nightmarishly childlikely mischievously
glamorously hatefully hideously obnoxiously monstrously classily peachily niftily nattily
dapperly skeletally anaemically turbochargedly bulletproofly steadyingly calmingly
galvanisingly galvanizingly=gV9 chuffedly filthily grimily muckily smellily litteredly pokeyly
pokily dankly mustily mouldily ricketily swelteringly airlessly reactively hollowly filthiestly
babyishly bookishly boorishly brattishly sheepishly snappishly sluggardlily churlishly
clownishly fiendishly garishly loutishly oafishly peevishly stylishly ticklishly waspishly
outlandishly amateurly makeshiftly shopwornly carewornly toothlessly facelessly characterlessly
bloodlessly gutlessly voicelessly formlessly baselessly groundlessly rootlessly ruthlessly
recklessly restlessly lustrelessly shamelessly tastelessly timelessly fearlessly fecklessly
pricelessly senselessly thrivingly flourishingly florishingly=eX9 flounderingly failingly
ailingly dysfunctionally toxically rosily sillily daftly compliantly obediently biddably docily
glacially realistically inexperiencedly giftedly pushily spoiltly accommodatingly adaptably
appreciatively attunedly buoyantly cheerily collegiately communicatively conducively
congenially constructively contentedly convivially courageously corageously=eY9 dextrously
diplomatically discerningly disciplinedly discreetly dutifully earnestly ebulliently
effervescently enlightenedly enthusedly favourably favorably=QZ9 forgivingly forthrightly
gracefully heartily humorously impactfully impartially impassionedly influentially
inquisitively inquizitively=[Z9 intelligently judiciously loyally mannerlily nimbly observantly
optimistically outgoingly pioneeringly pragmatically principledly proactively prolifically
prudently refinedly resoundingly selflessly spontaneously stalwartly staunchly stoically
streamlinedly succinctly trailblazingly trustingly unbiasedly versatily watchfully zippily
abrasively aggressively agitatedly alienatedly ambiguously antagonistically argumentatively
austerely avoidably backwardly barrenly belligerently biasedly bombastically brittly brutally
bureaucratically burdensomely caustically clinically coarsely colourlessly colorlessly=n[9
combatively confrontationally contentiously contradictorily cowardlily cruelly deafeningly
decayingly defeatistly derelictly desolately destructively discordantly discourteously
discorteously=\\9 disgruntledly disingenuously dizingenuously=^\9 dogmatically drainingly
elusively exclusionarily exhaustingly exploitatively fatiguedly fickly flakily frailly frayedly
fretfully frivolously fuzzily giddily glumly gruffly hackneyedly harassedly harmfully hostily
hurriedly hyperactively hypocritically illiterately inconsiderately indiscriminately inertly
infantily inhibitedly inhospitably injudiciously insecurely insidiously insignificantly
insularly intolerantly irksomely jadedly jitterily judgmentally judgementally=g]9 lumberingly
meekly menially mercilessly moaningly morosely neglectfully nonchalantly nondescriptly
noxiously obsoletely obstructively overpricedly partisanly partizanly=U^9 patriarchally
perilously pettily prejudicedly prescriptively pricklily protractedly quarrelsomely
reactionarily recalcitrantly regressively restrictively retrogradely rottenly scathingly
secretively selfishly shiftily shrilly skittishly slavishly spartanly spinelessly squalidly
stressfully subduedly subparly threadbarely timidly torpidly tortuously traumatically uncouthly
underfundedly understaffedly underachievingly underperformingly uneasily unequally
unrecognisably unrecognizably=]_9 unskilfully unskillfully=^_9 unsuccessfully untrainedly
uptightly volatily vulgarly wearily whiningly wobblily worrisomely clunkingly creakingly
crumblingly outshonely laggingly laughablily unbelievablily superlativelily immeasurably
indispensably irreplaceably inimitably insubstantially indistinctly ponderouslily workadayly
homespunly artlessly gracelessly tunelessly spotlesslily overfully overlookedly undervaluedly
underusedly underutilisedly underutilizedly=a`9 underexploitedly underexploredly underplayedly
overplayedly oversoldly undersoldly undemonstratively unenlightenedly unenlighteningly aptly
artfully blinkeredly brusquely curtly cheerlessly consummately cornily crassly crudely
dazzlingly debilitatingly defectively demotivatingly desirably detrimentally dishevelledly
dispiritedly distractingly divisively divizively=^a9 domineeringly dourly dorly=`a9
effortlessly effusively energisingly energizingly=ca9 enliveningly enterprisingly
enterprizingly=ea9 eruditely exquisitely exquizitely=ga9 expressively faddishly falteringly
fatuously faultily fraughtly fulsomely ghastlily gloriously glowingly gratingly grottily
grudgingly haplessly honourably honorably=Vb9 horridly humourlessly humorlessly=Xb9 imprecisely
imprecizely=Yb9 inattentively indecisively indecizively=[b9 inexpertly interminably intrusively
jarringly jollily jovially laboriously languidly lightweightly limply luminously majestically
merrily nobly offensively onerously opportunely pacily painlessly palatably pedantically
playfully poisedly poizedly=Rc9 polishedly profitably profoundly prosaically raucously
reductively resourcefully resorcefully=Yc9 riotously rousingly rudimentarily scattergunly
scholarlily scintillatingly shapelessly sketchily skilledly slackly slickly snappily snazzily
soothingly soporifically spiritlessly spiritedly stagnantly sterily stirringly strainedly
stridently stultifyingly sympathetically tamely tantalisingly tantalizingly=Sd9 tawdrily
taxingly tepidly thrillingly timelily tiresomely touchingly tranquilly turgidly uglily
unassumingly unbalancedly unconsideredly uncritically underpoweredly uneventfully unflappably
unfoundedly ungainlily uninformedly unpolishedly unrelentingly unruffledly unskilledly
unsophisticatedly unsoundly unspectacularly unsteadily unstimulatingly unthinkingly
unwarrantedly valiantly vigilantly vigorously virtuously weightily whimsically wittily worthily
wretchedly zealously knowledgeably unknowledgeably masterfullily tactfully untaughtly
unsupervisedly unsupervizedly=be9 unsupportedly unsafely unhygienically unpopularly
unprofitably underratedly overratedly overhypedly lovinglily painstakinglily pitiably
lukewarmly gallantly heroically saintlily angelically diabolically abruptly raptly spellboundly
gullibly naively savvily cannily wilily streetwisely streetwizely=\f9 comically hilariously
poignantly evocatively atmospherically exemplifiedly unblemishedly watertightly foolproofly
stringently underwhelmedly unfazedly unperturbedly unmovedly overwroughtly overblownly
overprotectively overanxiously overreliantly overcautiously unambiguously unappealingly
unapproachably unattractively unavailingly uncaringly unceremoniously uncomplicatedly
unconstructively undignifiedly unduely uneconomically unenviably unexcitingly unfeelingly
unforgivingly ungraciously ungratefully unhealthily uninvolvedly unjustifiedly unjustifiably
unlovingly unmanageably unmissably unmistakeably unnaturally unobtrusively unpersuasively
unpredictably unquestioningly unreasonedly unrefinedly unremittingly unresolvedly unsavourily
unsavorily=Th9 unscrupulously unselfishly unsociably unstably unstimulatedly unsubtly unsungly
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
stupendously formidably potently decisively decizively=Uk9 resolutely tenaciously doggedly
pluckily feistily bubblily vivaciously zestily upbeatly joyously blissfully idyllically
heavenlily bossily controllingly autocratically dictatorially authoritarianly draconianly
punitively vindictively spitefully maliciously callously aloofly surlily sullenly irritably
obstinately intransigently complacently smugly arrogantly conceitedly pompously pretentiously
snobbishly elitistly cliqueyly deviously manipulatively dishonestly deceitfully evasively
cageyly robotically regimentedly fustily middlingly overdonely botchedly bungledly fumbledly
mishandledly mismanagedly misjudgedly mismatchedly misalignedly mizalignedly=ol9 misusedly
overstretchedly overworkedly thwartedly tarnishedly marredly excruciatingly unbearably
insufferably exasperatingly infuriatingly maddeningly irritatingly unnervingly unsettlingly
upsettingly heartbreakingly saddeningly demoralisingly demoralizingly=bm9 discouragingly
discoragingly=cm9 dispiritingly demeaningly degradingly humiliatingly belittlingly dauntingly
overwhelmingly bewilderingly bafflingly perplexingly mystifyingly astoundingly staggeringly
alluringly irresistibly unbeatably unmatchedly unequalledly incomparably prizedly treasuredly
cherishedly belovedly adorably endearingly likeably lovably personably approachably affably
genially amiably cordially hospitably neighbourlily neighborlily=fn9 obligingly cooperatively
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
unoriginally uncreatively derivatively unsurprisingly unsurprizingly=VQ: unexceptionally
undistinguishedly indifferently unenthusiastically unengagingly uninvolvingly unmemorably
uninformatively informatively instructively illuminatingly enlighteningly unedifyingly
edifyingly unrewardingly fulfillingly unfulfillingly thanklessly fruitlessly moribundly
easygoingly smoothly reluctantly willingly harshly patiently sternly sharply calmly politely
bravely boldly tenderly crossly tersely bluntly sensitively cheerfully joyfully gleefully
impatiently anxiously nervously blindly begrudgingly nicely carefully thoughtfully confidently
fluently productively expertly cleverly passively creatively convincingly persuasively
powerfully vividly negatively swiftly structured paced managed designed delivered presented
executed judged pitched sequenced scaffolded modelled modeled=_S: deployed implemented
integrated targeted tailored maintained ordered crafted constructed handled applied directed
served edited rehearsed trained attended coordinated communicated considered conceived drilled
behaved mannered linked connected adjusted identified promoted enforced utilised utilized=^T:
gooder goodest greatest poorest badder baddest fine finest rich richest deepest thinnest flat
flatter flattest clearest sounder soundest solider solidest securer securest smooth smoothest
sharpest crisp crispest tightest loosest slowest briskest swift swifter swiftest liveliest
calmest warmest coldest cool cooler coolest happiest saddest keenest smart smartest wise wisest
wizest=nU: brave bravest bold boldest proudest safest rough rougher roughest toughest harshest
hardest easy easiest lightest heavy heaviest narrowest broad broadest basic basicer basicest
lowest highest neat neatest tidy tidiest mild mildest fresh freshest healthy healthiest staler
stalest laxest soft softest plain plainest vaguest bleak bleaker bleakest grim grimmer grimmest
animated composed controlled controled=bW: dramatic elaborate exploratory faithful fluid frank
grand intricate irregular manageable mellow moderate muted pointed professional progressive
relentless restrained revealing savage selective sheltered sober stern sturdy subtle tangible
unfinished unique unusual urgent vain wild youthful agile airy arid delicate dotty funny lumpy
responsible soggy spotty static inactive intermittent individualised individualized=RY: gentle
humble collaborative interactive traditional expert conscious measured sensitive reflective
strategic intense tentative remote rigid raw heated troubled extreme scarce stifling tangled
wasted fiddly gruelling grueling=kY: modest proportionate minimal variable uneven balanced
suitable relevant comprehensive detailed thoughtful original ordinary normal reasonable
acceptable sufficient enough productive valuable useful important beneficial vital crucial
critical responsive joyful stable accurate logical simple complex complicated active energetic
correct wrong amiss lacking impersonal generic dense wordy abstract scattered disconnected
inclusive exclusive equitable transparent honest fragile precarious sparse bare skimpy stark
stuffy cramped dingy dirty spotless pristine impoverished convincing persuasive powerful
forceful vivid colourful colorful=R\: automatic instinctive intuitive genuine authentic real
fake artificial contrived advanced flashpoint flashpoints anticlimax anticlimaxes strengths
weakness weaknesses success successes failure failures disaster dizaster=h\: disasters
dizasters=i\: messes highlights joys pleasures disappointment dizappointment=n\:
disappointments dizappointments=o\: flaw flaws shortcoming shortcomings shortfall shortfalls
inadequacy inadequacies deficiency deficiencies mistake mistakes asset assets credit credits
gem gems jewel jewels star stars inspiration inspirations excellence excellense=h]: excellences
brilliance brilliances mediocrity mediocrities chaos chaoses bedlam bedlams mayhem mayhems
pandemonium pandemoniums carnage carnages embarrassments disgrace disgraces scandal scandals
tragedy tragedies wastes nonsense nonsenses rubbish rubbishes treasure masterpiece masterpieces
threat threats insult insults affront affronts outrage outrages indictment indictments travesty
travesties slur slurs stain stains blot blots eyesore eyesores tokenisms masterclass
masterclasses beacon beacons exemplar exemplars washout washouts catastrophe catastrophes
calamity calamities mockery mockeries drawback drawbacks downside downsides upside upsides
bonus bonuses virtue virtues merit merits affection fondness reverence reverense=X`: fervour
fervor=Y`: dedication professionalism passion generosity creativity expertise expertize=_`:
diligence diligense=``: integrity humility kindness perseverance tenacity compassion wisdom
insight charisma charm wit devotion diplomacy ingenuity imagination originality tact tenderness
vigilance gusto artistry craftsmanship eloquence eloquense=Wa: foresight grit steadiness
tirelessness zeal talent talents exuberance vitality positivity openness honesty sincerity
thoughtfulness friendliness complacency laziness negativity defensiveness inertia arrogance
indifference indifferense=ma: negligence negligense=na: incompetence incompetense=oa:
stubbornness hostility carelessness thoughtlessness rudeness insolence insolense=Ub: impatience
impatiense=Vb: favouritism favoritism=Wb: nepotism cynicism pessimism defeatism bureaucracy
amateurism unprofessionalism dishonesty cowardice spitefulness selfishness dogmatism snobbery
elitism cliquishness disorganisation disorganization=gb: confusion inconsistency incoherence
incoherense=jb: inefficiency ineffectiveness indiscipline unruliness misbehaviour
misbehavior=ob: disaffection dizaffection=Pc: disengagement dizengagement=Qc: disillusionment
dizillusionment=Rc: despondency tedium monotony superficiality shallowness dullness blandness
vagueness mismanagement inflexibility rigidity greys greens blues reds browns yellows whites
blacks thud bang clunk clang rumble hum buzz hiss snap thump crash clatter rattle squeak squeal
click roar boom echo ache throb cramp twinge toothache cough sneeze smells scent whiff stench
odour reek aroma taste gleam glare flicker flash beam shadow draught gust shower drizzle sleet
mist sunshine moonlight daylight swell current smear scratch dent crease crust puncture drip
bleed graze bruise bruize=be: bump swelling sweling=de: blister colours colors=fe: surface
texture grain mud turf foil varnish toast coffee steam basin stream kerb engineer files proof
proofing studied discussed debated explored investigated examined analysed analyzed=^f: learned
learnt researched revised revized=bf: practised practized=cf: compared contrasted traced mapped
illustrated enquiry documentary motion novel exam textbook league nations war wars treaty
empire reformation restoration rebellion revolt revolution famine plague depression weimar
tudors tudor stuart stuarts victorians victorian romans roman vikings viking saxons normans
egypt egyptians aztec aztecs boudicca napoleon hitler stalin churchill caesar henry elizabeth
shakespeare macbeth duncan dickens scrooge holocaust slavery partition colonialism apartheid
suffragettes chartists luddites peasants crusades armada boycott siege invasion uprising
uprizing=ih: coup massacre abyssinia versailles glacier earthquake drought rainforest erosion
load sync upload download update install reach scan latch convert attach delete import export
render server servers software app apps site portal mail attachment database login scanner
phones tills recording mic audio connection backup seconds metre metres centimetre
centimeter=Xj: centimetres mm cm km kg gram grams mile miles degree degrees points pence pound
pounds percent litre litres decibels lap laps inch inches feet fund grant catch dash warn lend
fetch cancel drink rest apologise apologize=[k: confess rebook reschedule hurry nip pop sprint
shoot beg wrap hear hearing following catching spotting reaching locate locating decipher
deciphering concentrating staying ankle knee arm leg throat flu tooth holidays weekend journey
jorney=[l: birthday wedding retirement flight argues remarks warned joked reckoned reckons
maintains insisted confided declared declares conceded boasted protested emailed tweeted
observed muttered recounted testified lamented ventured quipped volunteered relayed everything
nothing branded brands termed characterised characterized=^m: characterises characterizes=_m:
summed audits study studies inspection article articles questionnaire blog editorial legend
continuum spectrum barometer categories subheadings tabs tiers offers rates ranked ranks scored
circled coloured colored=Xn: graded aims ambitions intention intentions intent intents purposes
aspirations mission missions aimed aspired banks glossary glossaries thesaurus thesauruses
dictionary dictionaries wordlist wordlists spelt spelled misspelt misspelled misspeled=Ro:
underlined highlighted erased translated decoded rhymed alphabetised alphabetized=Yo:
capitalised capitalized=Zo: pronounced hyphenated recorded offered sorted brainstormed grouped
reasons causes cause effects arguments ways similarities differences advantages characteristics
traits synonyms antonyms opposites hypotheses predictions motives factors debugged classified
classed tested weighed corrected mended dissected acted imagined mimed impersonated portrayed
rewrote proofread annotated tagged coded categorised categorized=fP; critiqued copied plotted
charted tallied fable tale parable myth passage advert sermon breakfast refreshments
continually perpetually forever incessantly 24/7 exception beginning entire everywhere nowhere
ever anything pattern thing whoever wherever whichever whatever noone ownership seems seemed
tries behaves contributes listened learns follows else member non 'd i'd we'd hoping you'd
they'd he'd she'd repay dividends worth travel profit warrant liven brighten solve cure rescue
there'd mileage scope milage gains something plenty potential cry cries cried crying scream
screams screaming begs begged begging asking aches ripe overdue gasping revamp trimming pruning
looking boots hunch instinct plea suggestion tip advice counsel pennyworth cents mull ponder
chew punt shot extra fooled seduced specific explicit yourself yorself=VT; yourselves
yorselves=WT; instincts judgement judgment=YT; permission unsaid kill trick secret knack lies
easily obvious cheap fixed solved remedied remedy basics needn't onus bury buries buried
burying hid hides tucks tucked smuggle smuggled sneak sneaked snuck appendix item footnote
footnotes agenda nodded waved bounced kicked shelved binned ducked massaged spun doctored
airbrushed cherry forgotten plucked cobbled dreamt conjured cooked rigged padded stamped kicks
kicking sweep sweeps swept sweeping brushed skeletons nod nods waving stamping gospel granted
pluck plucks plucking conjure grabbed snatched shifts shifted goalposts gun bandwagon
bandwagons picking massage massages doctor fiddle fiddled spin inflate inflated gild gilded
sugared lily ears disappear dizappear=ZW; disappears dizappears=[W; disappeared dizappeared=\W;
vanish vanishes vanished vanishing sank swallowed ether void plughole hole abyss cracks pile
bottomless holes collects collecting gathers gathered gathering tiptoe tiptoes tiptoed
tiptoeing skirted skirting danced dancing pussyfoot pussyfooting edged creep creeps perimeter
grounds shies shied shying hiding backs backed sloped conflict ducking dodge dodges dodged
dodging sidestepped sidestepping evade evades evaded fluffed beneath laurels rests rested
resting rolls rolled rolling whenever bow bows bowed cave caves caved folded backwards ride lie
looks buck parapet sleeping dozing dozed tiller sleepwalk sleepwalks sleepwalked sleepwalking
eye baton someone's somebody's everybody's owns owned gaps washes washed washing wolves devices
chucked cast adrift lurch wilderness creek lip motions mentality shop dressing choreographed
lumber lumbered saddle saddled loaded burden burdened inflict inflicted impose imposed moon
advantage liberties treated treating cattle dirt fools criminals servants rides rode roughshod
feelings stepped stepping tread treads trod trodden treading toes talked shout stray strays
strayed drifted veer veers veered degenerate degenerates degenerated descend descends descended
morph morphed stumble stumbled tipped blurred chat monologue monolog=a\; mode swinging swung
acts acting maggot fool clown eejit gooseberry martyr victim innocent mickey mick piss michael
liberty amok hay shots ruled roost remiss cavalier hamfisted cackhanded highhanded heavyhanded
flippant offhanded rein flung knocked lashed slung hashed patched overnight paste copying &
pasted pasting fag packet gasp patch stitch hatchet hash lash overegg overegged overplay
overstepped overdo overdid overcook overcooked overrun oversell scene beeline dragged rushes
rushing loath loth wasting dismiss dismisses dismissed view fend guess intervened noticed
reminded nose noses ought cue cues fob abandons tolerated condone condoned idle ignoring
neglecting refuse refuses refused refusing disregard disregards disregarded flout flouts
flouted disregarding bother deal bothering happen fault blame blames blamed blaming culprit
culprits guilty aside regard heed drag drags dragging heels idly forgot chance disrupt disrupts
disrupted disrupting sabotage sabotaged wreck wrecked relies relied relying reliance complicate
complicates overreliance overcomplicate depends depended shrug shrugs shrugged laugh laughs
laughed batted fobs goodbye opt opts opted themselves himself herself knuckle knuckles knuckled
dig digs dug muck mucks mucked weighs resists resisted oppose opposes opposed tantrum strop
paddy decide decides decided watched stared smiled shuts shutting react chatter admin pretend
pretends pretended waits loss odds snail's promise promize=db; loop proper consideration leans
leant leaned resort resorts resorted default defaults defaulted cling clings clung retreat
retreats retreated pets overrode override overrides overrule overruled interrupt interrupts
interrupted shouts permitted roam disturb gloss glosses glossed skate skates skated skips
skipped bail bails bailed checks miscast ploughed pressed regardless anyway admit admits claim
claims complain complains boast boasts moan moans whine mutter snapped snaps bark barks barked
yell yells yelled screamed lectured nag nagged nags confessed concede concedes protest scoff
scoffed sulk sulked sulks whinge whinged rant ranted rants blurt blurted excuse excuses brake
brakes damper dampener strain kibosh mockers frighteners seal skids concentrates concentrated
chip chips chipped chipping gnaw gnaws gnawing nibble nibbled nibbles apple pie strips knocks
knocking suck sucks sucked sucking beaten drummed wring wrung leach leached lends lent lending
cracked floodgates kills killed killing stifle stifles stifled choke chokes choked nips nipped
squash squashed quash quashed dead bud sow sows sowed sown planted pave paves paved clears
cleared smooths smoothed touchpaper blockage tips stem stems stemmed bucks bucked reverse
reversed rot trend deadlock muddy muddies muddied applecart ship spanner curveball petrol
wonders favours favors=]h; magic disservice justice world miracles dream clockwork breathe
breathed injects injected lungs reap reaps reaped reaping bearing harvest haunt toll lasting
scar scars legacy bitter imprint casts pall recipe curry jam spells sounds sounded death doom
knell undoing salvation catalyst brink jolt jolted coax coaxes coaxed lure lured tail wagging
wags domino ripple snowball knock-on effect vicious spiral wonder coincidence coincidense=Yj;
mystery fluke rocket to? imagine survived cent owing neck campaign owe owes owed hinged revolve
revolves revolved pivot pivots shoulders personality whim luck dies die dint sheer symptom
by-product casualty product fallout aftermath consequence consequense=[k; symptoms symptomatic
testament tribute testimony indicative asthma difference differense=ck; emerge emerges emerged
achieves achieved solves prove proves proved landscape changer changers earned gained caught
might've would've could've mightn't rooted grounded courtesy cortesy=Yl; wake guessing lacked
gap temperature root benefitted profits profited woke wakes geared cheered perked wound
quietened borne impossible upshot direct caused resulted resulting decrease therefore thus
hence thereby contributed causing adversely instilled instiled=Ym; enhance enhances enhanced
stunt stunts factor main arise arises arizes=bm; arose foundations groundwork ignite ignites
ignited filter filters filtered percolate percolates fights fighting silliness messing rub rubs
rubbed rubbing audience audiense=Vn; smile visuals invited required paired introduced buddy
cured quelled tamed shouting misbehaves misbehaved others' fared differently visual using
sharing starting handing adding switching swapping pairing mixing naming praising praizing=Ro;
rehearsing practising practizing=To; waiting pausing banning displaying similarity folds spill
spills spilled spilt translate translates leaks sprang derive derives derived banned halfway
astray security stake foothold underneath limbo dependence dependense=no; dependency contempt
disengage dizengage=QP< dispute argument escaping mistaking disguising disguizing=VP< volumes
indisputably surely manifestly patently unmistakably indeed inevitably naturally fortunately
interestingly evident apparent undeniable palpable unmistakable bound itself massively west
nest forest guest contest priest chest vest quest nearest latest largest smallest tallest
longest shortest oldest youngest earliest widest fastest thickest eldest furthest closest usual
unfavourably unfavorably=dQ< overtake overtakes overtook overtaken outdo outdoes outdone
upstage upstaged rival rivals rivalled rivaled=PR< comfortably distance gulf huge growing
compare notch performing attaining achieving comparison contrast preferable trails trailed
underperforms underperformed pack streets leagues aspect comparing pale pales paled
insignificance par heap outdid outgrew outsmarted outplayed outranked outpaced outfoxed
outwitted outthought outtalked rare arguably character calibre amount stacks alongside fare
fares faring vast slight neighbours neighbors=cS< counterparts tier tops topped edges pips
pipped bested intensity noticeable distinct disparity distinction dregs bunch straw settings
districts touches farther forward uniformly catches night benchmark heights moment
inconsistencies unevenly unevenness ages genders greatly considerably diet postcode depending
forecast broadly solidly borderline ri verging bordering mid b c stunted dated garbled bloated
skewed entrenched fractured splintered siloed orphaned undercooked precision precizion=^U<
clarity clue cohesion urgency dearth shortage paucity scarcity devoid conspicuous exist uncared
unaccounted uncalled uncaled=lU< awry pear askew trail trailing failed chances moments
unnoticed unchecked unchallenged unaddressed underestimated untapped unmet undone unstuck
unmarked unread untested unused unseen unanswered uncorrected unplanned unspoken untouched
unstretched unexamined unexplored undeveloped unmonitored unrecognised unrecognized=mV<
unrewarded unexplained aligned rationale serve expense reaches revisited revizited=UW< reviewed
failings spots stomach exposed expected delivering critically neatly needed possess experience
experiense=aW< ability faintest slightest foggiest relation relevance needs deserved detriment
happening insufficient awareness indication repertoire experiences infrequently inability
unable well-trodden earn earning corn rationed celebrated prioritised prioritized=ZX<
sacrificed obliged justify lying dormant fallow unopened journals jornals=bX< ceased died dried
shrivelled shriveled=fX< shrunk decayed puff mispronounced misread mislabelled mislabeled=lX<
mistimed mispitched misdirected misapplied mizapplied=PY< stripped shorn consulted briefed
spine logic consensus boundary boundaries rhythm singing rowing buying hover hovers hovered
margins shallows literal marginalised marginalized=dY< stinted crowded hamstrung hint trace
glimmer shred unanchored untethered unmoored traction purchase footing grounding currency
leverage clout concepts errors misconceptions connections misunderstandings core agency demands
demanded requires airtime limelight telling anticipated tackled recognised recognized=eZ< slam
slammed sunk chasm mismatch disconnect contradiction zero information misunderstanding common
collective discernible particular formal follow-through provides provided omits omitted avoids
avoided skims skimmed significance underemployed underoccupied undertaught underfed underled
underserved unengaged unguided unpractised unpractized=g[< unrehearsed unled unclaimed
unevidenced uncoordinated unsequenced unscaffolded undifferentiated checking discussing
revisiting reviziting=R\< one's nobody's else's amounts amounted altogether surfaces surfaced
featured develops misconception spite adhered compliance complying adhering judge require
requiring needing serious i'll we'll exceeds tightening addressing immediate estyn afternoons
mornings agrees rumour rumor=R]< rumours rumors=S]< reportedly allegedly general perception
amongst widespread splitting separated separating divorced divorcing divorce unemployed
alcoholic drunk drinks drugs jail abusive homeless evicted debt bereaved cancer depressed homes
household situation circumstances background claiming domestic violence violense=T^< abuse
adopted undercurrent undertone undertones streak vein tinge noticing wondering impression i'm
blunt picky faint definite element flavour flavor=f^< appears appeared seemingly supposedly
presumably ostensibly samey perceived suspect suspected guessed reckon sensed opinion
unconvinced borders bordered verges side offence offense=Z_< pared extinction hilt tugged tongs
daggers fought people's other's another's flak rap brunt pinch burning midnight burnt burned
bursting wits wits' wit's tether baptism whip tied sellotape gaffer willpower somehow survives
survive scraped manages headless leash bumpy rocky gig graft haul uphill battle penny pennies
cliff vine runway leaked leaking seeped bled hollowed mothballed mothbaled=Pa< axed decimated
rack pilot launch relaunch nosedived cratered hurl chuck cash initiatives hurled lavished wag
wagged skin cosmetic official promises promizes=da< specifics jargon promised promized=ga<
earth noises noizes=ia< runaround pillar conspiracy cop voting ruffle ruffling feathers
contention blood googly backing pit dogsbody powerpoint bullet acronym carrot flogged laminated
swamp swamps swamped awash acronyms plethora deluge morass wealth abundance parachute
parachutes parachuted parachuting helicopter helicoptered airlift airlifted wheeled experts
shock lull relief fiction painful salutary viewing lick survival existence existense=[c< ounce
jot inkling semblance modicum scintilla moment's glance qualm murmur hitch peep qualms beast
proposition planet universe swear one'd forgiven excused assuming shell shells glimmers bullets
pudding devil sights military operation blow blows blew hearts hip thieves shrinking violets
encyclopaedia encyclopedia cliche wearing clothes lapped lapping imaginations slice sliced
stilled stunned pure comedy bliss duff bum chord minding helm rudder roses bonnet preaching
deckchairs leaps rising rizing=]e< arms stride sky's curve finishing perfection putty aladdin's
store stroke silk overstate commanded finds niche restraint seriously cheers feather applause
recommend barrel corking belting ripping winner !of blown sing sings praises praizes=\f< soak
soaked soaking stuff de jackpot swimmingly plunge bull strides splash nub teeth bay ear gift
taped licked sewn wrapped fort reins shoulder smelling smeling=Tg< grief naught fruition alive
stakes blinder eggshells muster onions utmost stead nick fettle groove brief sticky cusp verge
height peak coal powers pops absolute tonic sight labour labor=og< classic piece dab tower
oiled knit burner heart's butter bee's cat's dog's mccoy admiration feat unturned sailing
sweetness bounds guns punching shipshape chapeau bowled stumbling tumble mountain foregone moot
sore breakneck arm's limb freefall shrift pickings quibble quarrel bubble fringes casting risk
area areas zones rod eternity lifetime shops riding burst bursts busting seams sixes
loggerheads crossroads ebb chasing hearted cock size price pouring poring=oi< scraping shoots
slap avail zoned flounder foul wayside wayzide=Wj< final boil piste tangent pieces downhill
south overboard haywire houses plot rag bearings clanger bombshell bogged scot pig's headway
tripping aground production watching wading banging sardines wildfire climb sway ransom losses
mustard ceremony backside caution heel cropper standstill snag buffers reputation mercy bush
substitute angel shakes patchwork blessing pigsty goose style blueprint slippery dawn economy
gesture cannon unto thorn alley affair reflection compensation macho herring steep sorts kilter
ark proportion cosh thumb radar illusion snuff cuff wane hoof hop warpath uppers hobby soapbox
legs knees downward sake swallow rut pickle vacuum daze doldrums weeds tatters crisis
crizis=Wm< shreds meltdown denial jack coping managing ok okay saloon panic winded translation
haste sizzle hype muchness ado barred sausage chestnut egged egging fashion man's preach
eyebrows diamond ruling ballpark grace scrape scrapes swim skating skimming scratches scratched
scratching slipping snowed strictly coated coating swims roundabouts teething gruel wasters
iceberg cooks kneed reinvent spinning reinventing reinvented rome whistling gritted worlds
footed barking mad rote cheese chopping watchers cookie cutter dime body dusted dribs drabs
friend fat fiddling flogging grasping clutching clutch straws nettle nosed maintenance mighty
collar jerk mutton dressed nailing pasture hair rearranging tinted stone's sweet fa tear
tearing minimum jury mill thumbs twiddling knots toe toed tongue turkeys wounded warts wheat
serial compulsive habitual inveterate incorrigible chronic nit pleasers ticker tickers watcher
seeker seekers averse cruncher crunchers sitter sitters picker pickers splitter splitters eater
eaters workers talkers personalities self bundle mischief brains conscience consciense=gQ=
matriarch patriarch godfather queen king kindred tortured souls tender skinned roadblock
liability uptake criticise criticize=UR= bloomer bloomers developer developers adopter adopters
prone outbursts tantrums exaggeration moods aggression tempered fused natured tendency wee
angels monsters monster darlings terrors terror dears mites horrors horror madam madams emperor
emperors devils sponges sweethearts toughie toughies brainiacs oddballs weirdos loudmouths
lazybones slowcoaches slowpoke slowpokes underling underlings greenhorn younger-looking brain
villain villains flexible crew crop gang cheeky various backgrounds prize speller handful pest
swayed reasoned rabble mob tribe firecracker sweetheart poppet darling minx imp scallywag
urchin slogger allrounder wildcard bystander heavyweight fence-sitter clockwatcher naysayers
doubter doubters cheerleader cheerleaders blocker blockers laggard laggards fighter
attention-seeker lone bet achiever linguist sharer joker rebel comedian brigade estate quickest
sportsman helper highers lowers middles stretchers strugglers sens quietest loudest naughtiest
neediest inseparable invisible invizible=kU= generation pioneer whirlwind coasters rebels
thinkers leech freak freaks menace suspects sen eal adhd asd fsm university attainers achievers
attainer prior lows highs ables complete artist storyteller storyteler=fV= performer rockstar
hero heroine micromanager nonreader underperformer underperformers dragon sponge whiz weakling
flyer flyers fliers upbringing apples dries drying rafters trooped troop troops traipsed
traipse ambled bustled streamed straggled clattered thundered shambled swaggered strutted
barrelled barreled=iW= careered surged wafted pottered milled piled reel reeled lob lobbed
spray sprayed glared glowered scowled smirked beamed leered simpered grimaced huffed puffed
tutted tug scorn churned waded trawled slogged lurched staggered whizzed ballooned mushroomed
snowballed snowbaled=lX= spiralled spiraled=mX= paralysed paralyzed=nX= ambushed besieged
bombarded peppered juggled whitewashed pussyfooted soldiered battled beavered bloomed blossomed
crackled fizzed popped hummed buzzed bubbled choir wasteland silo silos avalanche showcase
backwater tinderbox keg tilt flounders waffles guts fizz punch zing attack fillers flit flits
flitted flitting scuttle scuttled scrawl scrawled diluted amid relations trying buzzes crackle
throbbed pulse pulsed fizzing crackling humming nature plummet nosedive rocketed skyrocketed
slump hovering labours labors=nZ= pillars cruising cruizing=P[= blizzard agonising
agonizing=R[= curling autopilot flog throats sinking grind squib tacked shoehorned crowbarred
crammed bitty choppy leaden stodgy lurches hurtle hurtled radiate radiated ooze oozes oozed
exuded mesmerise mesmerize=k[= enthral enthrals wow wowed towers melt melts melted outburst
havoc dissolve dissolved floundered wrestle wrestled grapple grappled languish languishes
languished dominating bombard cram steamroll raced sped grinds grinding peter peters petered
bounce bouncing brimming oozing bustling teeming dripping !and forefront shone firefighting
juggling dumbed dumbing watered clinging stare stares staring gazing gazed plagues plagued
riddled blighted haunted beset poisonous rife rampant endemic ingrained waffled rambled rambles
hive rounded outlive outlives outlived withstand battling battles winding glaring gaping
blatant blatantly outright fashioned glazed somewhere fairies glaze glazes expressions vacant
faraway hunted pained expression counted counting tuned drifting wandered children's class's
thoughts lightbulb slots slotted clicks clicked clicking chords touched wraps gist joins
joining connects connecting dots crystal greek dutch precisely precizely=b_= wavelength
chomping champing straining raring longing pepped revved leap leapt lips floating clover candy
fling worship worships worshipped dote ] smiles keyed starry dewy doe eyed sleep sleeps mass
bug fever drank drinking soaks hungered clamoured clamored=f`= clamouring clamoring=g`= leaping
glowed swelled bubbling brimmed who'd anywhere tuppence tuppense=o`= arsed budged boiling
saturation despair axes hackles deer hare headlights composure huff dudgeon fluster tizzy
lather stew flap grin grinned clenched sufferance duress climbing personally umbrage fright
aback solace floored stumped stung shaken wagons unwanted stiff dreading begrudge begrudges
begrudged bemoan bemoans bemoaned fret frets fretted iota dissent pity desperation dismay
disbelief unease gloom bewilderment sigh surge anticipation toward fixated illusions mojo
lettering approval reassurance confirmation validation unimpressed flummoxed glued downbeat
property luggage angriest mentally squarely accepted famously concept belonging glad handy
esteem wandering captured capture fearing relishing craving hating doubting savouring
savoring=kc= expecting pretending warmed warms fond regards regarded views viewed considers
perceive identifies empathise empathize=Xd= empathised empathized=Yd= sympathise sympathize=Zd=
related fading occur occurs occurred reluctance resolved sought longed awe amusement teachers'
anxieties captures grab grabs mastered internalised internalized=ld= remembered probes probed
extends reveal reveals revealed <degree>* elegance vigour vigor=Ve= satisfaction thirst hunger
zest displayed demonstrated maturity deliberately wilfully intentionally knowingly gladly
proudly excitedly intently angrily seeking clam clams clammed livens livened perk perks cheer
freezes froze recoil viewer viewers blast blossom life's nature's notion earthly sulking
panicking yearning fretting clowning bluffing fuming squirming wavering attract escape reaction
mates breathing owning trance warming responds gravitate gravitates occasion bait masked
masking pine pines itch itches burn burns longs prospect mattered belong cottoned twigged wised
brightened recoiled baulked balked flinched succeed unwillingness hesitancy readiness refusal
favoured favored=jg= fancied assumed assumes imagines supposed figured senses concluded outset
peace refuge hungers thirsts endure endures endured apprehensive importance dawned registered
dreams flattered wedded attached wooed consumed seized overcome humbled obsessed singled faking
dreaming testing warranted justified advisable advizable=oh= bearable sustainable dared
bargained digest billed rights optimal warrants belongs belonged era century decade throwback
hangover relic bygone human understandable decency sane 'll growth error manoeuvre development
considering intake constraints inexperience inexperiense=ni= punched glitter army volley parade
catalogue catalog=Tj= interruptions liberal stingy sudden dose glimpse ration addition respite
drivel twaddle piffle poppycock gobbledygook claptrap hogwash balderdash codswallop guff tosh
uncommon considerable craft delicacy preoccupation fixation infatuation contact spectator sport
weapon weapons sauce ingredient secrets trump crowning selling hushed reverent minor miracle
hush ornament hindrance decoration outstay outstays outstayed overstay overstays overstayed
earns fee rent supper teaches son daughter tames wrings milked inevitable ubiquitous
omnipresent obligatory proverbial umpteenth hallowed mere bribery blackmail busywork
babysitting babyzitting=^l= propaganda gatekeeping navel tag parlour parlor=cl= tricks meat
beauty popularity slanging chocolate teapot poisoned chalice curate's movable moveable
revolving chamber ivory chase achilles cinderella whipping pants pat coffin ointment haystack
china sweetshop cog cogs tipping brainer event golden glory stranglehold chokehold handbrake
innovation castles ships everyone's gestures rhetoric victory weasel motherhood fur unfold
unfolded piccadilly clapham waterloo heathrow wembley groundhog instead disguise disguize=[n=
kilometre kilometer=\n= kilogram smack smacks smacked reeks reeked defeat flatters overstates
undersells goosebumps chills tingle lump speechless shivers bless !many honour honor=on=
honours honors=Po= commend wallpaper drowsy saddened appalled appaled=Uo= celebrating rescues
rescued salvage salvaged redeemed sobering congratulations bravo kudos congrats hooray applaud
alarmed dismayed privilege congratulated commended applauded flourished florished=io= thrived
celebration lucky fortunate i've we've however mustn't essential imperative developing sorting
rethinking reviewing updating additional suffice reservation advised advized=\P> wondered
overhaul shake usefully afford rid what's ideally urge implore advise advize=gP> propose
suggestions recommended ebi ebis wwws exploring fixing rebuilding owner pointer reset reboot
rejig urged musts pressing dive battering upturn downturn succeeded matured mellowed mend
bedded bedding crept creeping edging inched inching flatline flatlined plateau plateaued
turnaround comeback renaissance revival hitherto ago previous giant enormous massive
significant forwards conquered outgrown flagged revolutionised revolutionized=[R> revitalised
revitalized=\R> rejuvenated waning dwindling eradicated eliminated sliding dipping flagging
recovering strongly recovered rallied rebounded crashed zoomed litter rapid worsening worsen
lowered profile travelled traveled=RS> attains attained perform performs performed fulfil
fulfils embedding embeds gaining circumstance situations extent conditions kinds length ratio
deadline eh chooses organises organizes=gS> misbehaving scrapped object research I suppose
guided bbc usa nhs pta gcse gcses faq dvd cbbc rspb vip xxx graduated qla mtp mtps ssp spag gpc
tac cyp ncetm isp cpoms attainment8 progress8 dives retrieval spaced continuous passport
metacognition metacognitive formative summative mastery pedagogical baseline smsc gld dfe sdp
qa aln ehcp ppg ilp iep pru eblr triangulate triangulation disciplinary substantive screening
meta afl wagoll walt wilf gps nfer sats adaptive cognitive schema dialogic causation chronology
premium individual personal mindset organiser organizer=XV> organisers organizers=YV> assurance
curricular 2 1 prosody grapheme phoneme phonemes graphemes fronted adverbial adverbials digraph
digraphs trigraph subitise subitize=iV> subitising subitizing=jV> sendiass apdr lpa mpa hpa els
qft idsr asp ect1 npq npqs tlac erp srp lac cla fft clpe rwi eef epistemic granularity
heutagogy andragogy proximal 10 diagnosis abused medication brother sister majority minority
habitually periodically o'clock thrice tend tends tended bulk lion's ample ad nauseam loads
heaps masses tons raft multitude myriad precious interaction copious abundant plentiful
countless numerous umpteen limitless substantial disproportionate significantly equals aspects
layer fibre sacred fixes resolves hell stock carpeting hears whit hived siphoned carted packing
vegetate housed housing seals sin childminding wrapping hushes airbrush sanitise sanitize=eY>
sanitised sanitized=fY> sugarcoat sugarcoated cherrypick twist twisted squirrelled
squirreled=lY> stuffed spreadsheets brushing shrugging shelter shelters sheltering magicked
conjures dreamed rig gamed gaming cigarette guesstimate guesstimates concocted capitulated
capitulates relented surrendered bottled kowtowed kowtows backtracked backpedalled
backpedaled=fZ> straightaway fate swerve swerved deflect deflects deflected fobbing dine dines
dined dining trade trades traded trading glories straying veering shades shaded bleeds morphs
evening clearing banter sarcasm interrogation generalities helplessness passivity repetition
verged wanders shuffle melee din tying ourselves orselves=m[> gnawed !the tainted clouded
fanned fanning flames suspicion piles piling heaped heaping misery mizery=Z\> agony flattering
unflattering disguises disguizes=^\> disguised disguized=_\> conceal conceals belie belies
belied partial sells overstated understate understates understated oversells overclaim
overclaims overclaimed overplays bigs bigged risks overinflated estimate hinging adrenaline
fumes caffeine shoestring shouldered shouldering shore shores shored shoring prop props propped
propping anchored spearhead spearheads spearheaded mastermind masterminds masterminded
orchestrate orchestrates orchestrated turbocharge turbocharges supercharge supercharged doss
dossing dossed lollygagging goofing horsing monkeying footling pratting dallying gallivanting
vegetating baiting rile riling twiddle twiddles twiddled rioted swagger amazement astonishment
discredit eternal funnily fairness defence defense=l^> favour favor=m^> deigned condescended
dares uplifted oftener theory principle practises practizes=U_> deed reality exists existed
attraction contrasts knits whittled dived wade wades butt butts butted paused roots lustre
luster=f_> inroads sprout sprouted snowballs cornered collared buttonholed accosted waylaid
dole doles doled doling dished dishing detentions churn churns churning crank cranks cranked
trot trots trotted forth policed honoured honored=b`> breach lord lords lorded lording gallery
digging latches latched latching aide creams creamed creaming hemmed boxed typing pad darker
hotter fierce albeit charmless quibbles criticisms faults frills hoot arithmetic rusty husk
selves reigns reigned tyrannises tyrannizes=ea> looms loomed god spotlight driver's clamour
clamor=ka> clamours clamors=la> smelt stink stinks headship oxbridge yesterday's motley
fearsome unholy gruesome squad twosome threesome duo alliance married chained shilling
shiling=^b> pussycat reining fills filled camels newcastle image linger lodge streaked forge
forged lowlight pinnacle nadir planets countries centuries 've pose poses posing alleged
purported nominal nominally ostensible notional notionally boils boiled swallows devour
devor=_c> devours devors=`c> epitome essence essense=bc> embodiment antithesis caricature
parody health infancy foothills reels mildly stranger outsider remind section clocked
discovered accustomed co pre multi semi entry received stocked supervised supervized=Zd>
intentioned numbing destroying hoc baked sensitivity competence competense=ad> ranging centred
user universally staffed whelming explanatory indulgent congratulatory crumbs scraps leftovers
's motoring racing romping coordination articulation hotbed island web fancies whisker
discharges obligations commitments alright usp vibe zipped crawl crawls crawled trundle
trundles bounces canter canters condition repair sniffed sneezed faulted zings fizzes crackles
grates clunks underwhelms changeover metallic monotone razor placing addresses micro strange
peculiar weird bizarre puzzling outlook searching probing pertinent !number acoustics output
demeanour demeanor=ff> conditioning raid v shouty draughty recovery sparingly placed allocated
positioned thumbed documented versed primed schooled honed dress applies timed reacts reacted
unwell dud loser gaggle voucher chill accuracy fidelity distrust mistrust friction animosity
rivalry harmony discontent painted upward trajectory breakthrough milestone setback necessity
constraint festival solving major source sorce=Vh> mucking fooling larking naughtiness
disobedience disobediense=[h> reckoning yardstick proven exceeded sub abnormal tripped texts
child's batting sweat eyelid hums purr purrs purred pinpoint surgical laser laserlike forensic
seasoned pro veteran swiss tee lures behold witness gladden gladdens swells cockles stripes
accomplishment dos do's bettering topping bettered unbettered unimprovable unfaultable
champagne future scientist destined greatness package you're gifts pinching pinched nicking
nicked poach poaching swipe swiped magpie magpied magpieing filch pilfer pilfering swiping 110
mountains tanker cocked blowing donkey spadework legwork prose retell zinged blossoms bloom
flowered woven weaves stitched threaded hardwired steeped etched dna safety bloodstream veins
heft sheen appeal hardened scarred vaunted fabled instance sickly clean basis shiny opaque
magnetic waterproof stretchy absorbent bendy dusty smoky cycled receiver bunting upper solemn
stately mournful mornful=Ql> jig carol tunes ballad polka melody tempo north east outer sunny
shady dye voltage flame volume yeast cress crystals bacteria fungus moss algae glider floated
mondays tuesdays wednesdays thursdays fridays numbered printed invent inbox sewing musical
pluperfect masculine feminine conditional tenses subjunctive participle participles infinitive
conjugation conjugations declension verbs nouns clauses plurals auxiliary verb noun syllable
syllables government kidney liver hydraulic demerit capital consumer durable goods monopolistic
competition markets avoidant ambivalent attachments top-heavy acute obtuse reflex complementary
inverse correlation skew gradient ions ion index indices random relative sampling parallax
deviation frequency dilute unreactive saturated unsaturated bases fats nucleus isotope isotopes
compound compounds dominant diminished augmented plagal cadence cadense=\o> cadences interval
intervals fourth fifth seventh triad triads severe physical phyzical=fo> medical sensory
mobility disability dizability=jo> disabilities dizabilities=ko> disorder disorders impairment
impairments autism dyslexia dyspraxia deafness allergy allergies eczema epilepsy penalty
martial criminal wage wages tax attainers' threshold censure multi-academy neighbouring
neighboring=bP? payments vested conflicts expire resume receive bays hatch users guests
contractors residents members ticket-holders jammed glitched thermostat express replacement
offline chickenpox measles covid norovirus nits headlice virus appointment maternity paternity
ramadan eid diwali yom passover carnival fixture tournament tornament=hQ? photographer
vaccinations jabs immunisations immunizations=lQ? dentist optician refurbishment painters
builders electricians plumber gym studio lab cleaned repaired serviced cordoned waterlogged
margin median routes sides dullest conductor insulator plane historian historians sources
sorces=fR? credited condemned defended d e adverts advertisers advertizers=mR? poets empires
characters volcanoes kings queens newspapers composers artists cells rse warns tackles modal
modals defeated rendered renders debating cartoon comic animation scenario mural shopkeeper
goblin elf mermaid stepmother stepsisters genie sultan pirate knight reference referense=PT?
properties giants pirates shopkeepers doll teddy interpreter you'll id username signature
inhaler mislaid misheard miscounted smudged gaelic eyesight wrestling mistaken marriage
grandson granddaughter anniversary hesitate intrigued wi fi pointing gender grains pet
dissolves float floats evaporate cooled bye shepherd samaritan parenting guide guides actions
fees items loan loans consent manchester london tom conductors multiple vis edition analysis
analyzis=iU? educational dietary footwear clothing friendship trophy shield mesh raincoat
objects doctors supplies chin greeted certificates sandy fertile harvests farming incorrect
textures repairs protein circuit circuits period angled britain grandmother grandfather uncle
aunt heroes ups muscle reactions prince pendulum variables clause digit digits distribution
vowel seller arts liner gross mental fortnight histories wonky guys deck spaces exits western
clare casual isle dinkum shaft emoji coordinates swimmer society broker electron electrons
cholesterol singer rainfall irrigation crops narrator protagonist hamlet juliet romeo
goldilocks troll witch soldier soldiers crow princess wicked evil particle particles seedling
seedlings germinated condensed photosynthesis gravity insulators lava snowman puddle expands
expanded contracts sketched streams bunk foggy snack carrots rust underline adjectives adverbs
completed filed stored bingo parliament monarch pharaoh tsar blitz trenches suffrage whom
complimented union police ministry contractor surveyor inspectorate county auditor rubric
published ofsted's estyn's regulator regulator's inspected visited vizited=WZ? noticeboard
posted pinned marshal emergency evacuation legal mandatory snowing adjective adverb
abbreviation notify submit submitted logged accompanied renewed forbidden eligible liable ml
school's trust's academy's judgements judgments=Q[? proverb catchphrase punchline phrased deems
deemed judges criticises criticizes=Y[? criticised criticized=Z[? condemns tweet voicemail
plumped dashboard dataset rep spokesman spokeswoman spokesperson solicitor lawyer reporter
neighbour neighbor=h[? resident themself strapline subtitle hashtag tab captioned subtitled
inscribed embossed emblazoned sections emojis f g h j k nan gran howled solar lunar rainy anti
incident incidents ambassador ambassadors equation equations reopen appoint invented
unauthorised unauthorized=k\? authorised authorized=l\? absences absentee absentees absenteeism
signatures woodland phoned diploma enunciated holder sleepers o disk elections injuries vowels
persons calculate calculated estimated probability investigate fabrics poet mime knelt cited
voiced quotes refers referred recommends advises advizes=m]? manual webpage receipt whilst
interviewed suggesting implying judging grading rating arguing assessed evaluated verdict
implied ranking pros cons recited recites chanted aloud stanza canto stating describing whereas
discrete logbook principles enters arrives conducted sealed scanned moral prefixes suffixes
debts bills fines arrears refund refunds permissions references query queries assignment
assignments appointments vacancy vacancies synonym antonym replaced jotter jotters issued
sampled
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
loaded
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
EVA
This word hides a ranking. In how many of how many, and what was there?
craft.praise
PRA
praise
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
deficit.lack
DEF
deficit
An absence can't be seen. Where did you look, and what was there?
We looked for … in <N> rooms and found it in <n>.
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
HED
hedged
This softens a verdict without showing what it rests on. What gave that impression?
Two reviewers saw …
We wondered whether …
How did … strike you?
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
VAG
vague-quantity
This noun weighs it. How many, how long, or what was there to see?
How would you describe …?
nouns.dross
nouns.ness
nouns.religion
nouns.welcome
pictures.noun
This is a picture of it. What was there to be seen or counted?
At <time> … (plain words) …
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
prescription.should
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
ranks.of-two
This ranks or sweeps, and nobody here counted. How many times, out of how many?
ranks.sweep
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
R6S6l5m5n5W5Y]7j_?01203456070089:;<<=>=000?0@ABCDEFGHIJKLMNOP1Q1R1S1T1U1V1W1X1Y1Z1[1\1]1^1_1`1a1
b1c1d1e1f1g1h1i1j1k1l1m1n1o1P2Q2R2S2T2U2V2W2X2Y2Z2[2X2\2]2^2_2`2a2b2c2d2e2f2g2h2i2j2k2l2m2n2o2P3
Q3R3S3T3U3V3W3X3Y3Z3[3\3]3^3_3`3a3b3c3d3e3f3g3h3i3j3k3l3m3n3o3P4Q4R4S4T4U4U4V4W4X4X2Y4Z4[4\4]4U4
^4_4`4a4b4c4d4U4e4f4g4h4i4j4k4l4m4n4o4P5X2Q5R5S5T5U5V5X2W5X5Y5Z5[5\5]5U4^5_5`5a5b5c5d5e5f5g5h5i5
j5k5l5m5n5o5P6Q6R6S6T6U6V6W6X6R4X2Y6Z6[6X2\6]6^6X2_6`6a6b6c6d6e6f6g6h6i6j6k6l6m6n6o6P7Q7X2R7j6S7
T7U7V7W7X7Y7Z7[7\7]7^7_7`7a7b7U4c7d7e7f7g7h7U4i7j7k7l7X2m7n7U4o7P8Q8R8S8T8U8V8W8X8Y8Z8[8\8]8^8_8
`8a8b8c8d8e8f8g8h8i8j8k8l8m8n8e8o8P9Q9R9e8S9T9U9e8V9W9X9Y9Z9[9\9]9^9_9`9a9b9c9d9e9f9g9h9i9j9k9l9
m9n9o9P:Q:R:S:d9T:U:V:W:X:Y:Z:[:\:]:^:_:[:[:[:`:a:b:c:c:d:e:f:g:h:i:j:k:l:m:n:o:P;Q;R;S;T;U;V;W;
X;Y;Z;Z;Z;Z;Z;[;[;[;[;\;\;\;];^;\;^;\;^;\;_;\;[;[;`;[;Z;Z;a;Z;[;[;b;b;\;[;[;c;d;c;Z;[;[;e;e;f;g;
[;h;h;h;[;[;[;Z;i;i;\;Z;Z;Z;Z;b;j;b;\;[;[;[;[;[;e;k;l;m;n;o;P<n;Q<R<S<m;m;T<U<m;V<W<m;m;m;m;X<S<
Y<S<Z<[<m;\<m;]<]<^<_<`<a<b<c<d<d<e<e<e<e<a<a<a<a<e<e<e<a<f<d<e<d<e<e<e<d<e<g<h<e<i<j<k<l<e<e<e<
e<l<a<l<l<m<a<m<e<e<n<o<e<e<e<P=e<e<Q=P=e<e<R=e<a<a<a<a<c<a<c<S=a<e<e<e<e<a<a<T=a<a<a<e<e<a<a<a<
a<U=V=W=a<X=e<e<e<e<e<e<Y=e<Z=c<Z=c<a<a<[=a<e<\=]=l<l<l<^=l<e<e<e<e<a<a<a<a<a<a<m<a<_=a<`=m<`=a<
a<a<a=b=c=d=e=f=g=h=i=j=k=l=m=n=o=P>Q>R>S>T>U>V>W>X>Y>Z>[>\>]>^>_>`>a>b>c>d>e>f>g>h>i>j>k>l>m>n>
o>P?Q?i>R?S?T?i>U?V?W?X?Y?Z?[?\?]?^?_?`?a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?P@Q@R@S@T@U@V@W@X@Y@Z@[@\@
]@^@_@`@a@b@c@d@e@f@g@h@i@j@k@l@h?h?m@n@o@PAQARASATAUAVAWAXAYAZA[A\A]A^A_A`AaAh?bAcAdAeAfAgAhAh?
iAWAjAkAc@c@lAmAnAoAPBQBRBSBTBUBVBWBXBYBZB[B\B]B^B_B`BaBbBcBdBeBfBgBhBiBjBkBlBmBmBnBoBPCmBQCmBRC
SCiBTCUCdBVCWCXCYCZC[C\C]C^C_C`CaCbCcCdCeCfCgChCiCjCkClCmCnCoCPDQDRDSDTDUDVDWDXDYDZDZD[D\D]D^D_D
ZD`DZDaDbDcDdDZDeDfDgDhDiDjDkDlDmDnDoDPEQERESETEUEVEWEXEYEZE[E\E]E^E_E`EaEbEbEcEdEeEfEgEhEiEjEkE
lEmEnEbEoEPFQFRFSFTFUFVFWFXFYFZF[F\F]F^F_F`FaFbFcFdFeFfFgFhFiFjFkFlFmFnFoFPGQGRGSGTGUGVGWGXGYGZG
[G\G]G^G_G`GaGbGcGdGeGfGgGhGiGjGkGlGmGnGoGPHQHRHSHTHUHVHWHXHYHZH[H\H]H^H_H`HaHbHcHdHeHfHgHhHiHjH
kHlHmHnHoHPIQIRISITIUIVIWIXIYIZI[I\I]I^I_I`IaIbIcIdIeIfIgIhIiIjIkIlImInIoIPJQJRJSJTJUJVJWJXJYJXJ
ZJ[J\J]J^J_J`JaJbJcJdJeJfJgJhJiJjJkJlJmJnJoJPKQKRKSKTKUKTKVKWKXKYKZK[K\K]K^K_K`KaKbKcKdKeKfKgKhK
iKjKkKlKmKnKoKPLQLRLSLTLULVLWLXLYLZL[L\L]L^L_L`LaLbLcLdLdLdLdLdLdLdLdLdLdLdLdLdLdLeLfLdLdLdLdLdL
dLdLdLdLdLdLgLfLdLdLdLdLdLdLdLdLdLdLdLhLdLdLdLdLfLfLfLdLdLdLdLiLjLdLdLdLdLkLdLdLdLdLdLdLlLdLlLlL
lLlLlLlLmLnLoLoLoLoLoLPMoLQMoLoLoLRMSMoLTMUMoLoLVMWMXMYMZM[M\M]M^M_M`MaMbMcMdMeMfMgMhMiMjMkMlMhM
mMhMnMoMPNQNRNSNTNUNVNWNWNXNYNWNYNZNZNZN[N\NWNYNWN]N^NYN^NYNWNYNWNYNWNYNZN_NWNWNWNWN`NaN[NWNWNWN
WNWNWNWNWNWNWNWNWNWNWNWNWNWNWNWN[NWNbNYNbNbNbNYNcNdNbNeNfNYNbNYNbNYNbNYNbNYNYNbNYNbNgNbNbNbNbNhN
hNhNiNbNbNbNbNbNbNbNbNjNkNlNkNkNkNkNYNkNYNkNkNkNYNkNYNkNYNkNYNmNkNkNYNkNkNkNkNkNkNkNkNYNkNkNYNYN
kNYNnNYNnNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNoNYNPOYNQOYNYNYNROSOYNYNYNYNYNYNYNYNTOTOYNYNYNYNYNYNYNYN
YNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNYNUOVOnNYNWO_NXOYOZOYNnNYNYNYNYNYNYNYNYNYNYN
YN[OkN\O\OYNYNYNYNYNYNYN]OYNYNYNYNYN\O\OYN^O_O`OaO_ObOcOdOeOfOgOhOiOjOkOlOmOnOoOPP1QP1RP1SP1TP1U
P1VP1WP1XP1YP1ZP1[P1\P1]P1^P1_P1_O_O`P1aP1bP1cP1dP1eP1fP1gP1hP1iP1jP1kP1lP1mP1nP1oP1PQ1QQ1RQ1SQ1
TQ1UQ1VQ1WQ1^P1XQ1YQ1ZQ1[Q1\Q1]Q1^Q1_Q1`Q1aQ1bQ1cQ1dQ1eQ1bOfQ1gQ1hQ1iQ1jQ1kQ1lQ1mQ1nQ1oQ1PR1QR1R
R1SR1eOTR1UR1VR1WR1XR1YR1ZR1ZR1[R1\R1]R1^R1_R1`R1eOaR1bR1cR1dR1eR1fR1gR1hR1[P1_OiR1iR1jR1iR1iR1i
R1iR1iR1iR1iR1iR1iR1iR1iR1kR1lR1iR1mR1iR1nR1nR1oR1iR1PS1QS1QS1RS1SS1iR1TS1US1iR1iR1iR1iR1iR1iR1i
R1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1VS1iR1VS1iR1iR1iR1i
R1iR1iR1iR1iR1WS1WS1WS1iR1XS1XS1iR1iR1YS1iR1ZS1iR1[S1iR1\S1iR1nR1]S1^S1_S1iR1_S1iR1`S1iR1`S1iR1a
S1iR1aS1iR1iR1iR1iR1iR1bS1iR1cS1dS1_S1iR1eS1eS1eS1iR1iR1iR1iR1fS1fS1fS1iR1gS1hS1iS1jS1iR1iR1jS1i
R1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1kS1iR1iR1iR1lS1iR1iR1iR1mS1mS1mS1iR1aS1iR1aS1iR1nS1iR1o
S1iR1PT1PT1QT1iR1RT1PT1ST1iR1TT1UT1VT1WT1XT1YT1iR1iR1ZT1iR1iR1iR1[T1\T1iR1iR1_S1iR1]T1^T1_S1_T1_
S1^T1iR1iR1iR1iR1jS1iR1jS1`T1aT1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1bT1cT1dT1iR1eT1iR1iR1iR1fT1iR1i
R1iR1iR1iR1gT1gT1iR1iR1gT1hT1iR1iR1iT1gT1iR1iR1iR1iR1_S1iR1_S1jT1iR1iR1iR1iR1iR1iR1iR1iR1RS1RS1k
T1lT1iR1iR1mT1nT1iR1iR1iR1iR1iR1iR1iR1nT1iR1iR1iR1nT1RS1RS1oT1lT1iR1iR1iR1iR1iR1iR1iR1iR1RS1RS1P
U1RS1iR1iR1QU1iR1iR1iR1iR1iR1iR1iR1iR1nT1RU1SU1TU1UU1VU1iR1WU1nT1iR1iR1iR1nT1iR1iR1XU1YU1iR1iR1Z
U1YU1[U1RS1\U1lT1RS1RS1]U1lT1^U1^U1iR1^U1_U1`U1aU1bU1PT1iR1cU1iR1PT1PT1QT1iR1iR1iR1cU1iR1iR1iR1i
R1dU1iR1iR1cU1iR1RT1iR1PT1iR1iR1iR1eU1iR1RS1RS1fU1RS1iR1iR1mR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1i
R1iR1iR1iR1gU1iR1iR1iR1iR1iR1iR1iR1hU1iR1iU1iR1iR1iR1iR1iR1iR1iR1iR1iR1jU1iR1iR1iR1iR1iR1jS1jS1i
R1iR1kU1kU1kU1kU1kU1kU1lU1mU1nU1nU1oU1nU1kU1kU1PV1kU1QV1RV1SV1TV1_S1iR1UV1VV1WV1XV1YV1iR1ZV1ZV1[
V1iR1iR1iR1iR1iR1\V1nR1]V1iR1^V1_V1`V1iR1aV1nR1iR1iR1iR1iR1iR1iR1bV1iR1iR1iR1_S1iR1_S1iR1cV1dV1e
V1iR1iR1iR1fV1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1gV1iR1hV1iR1iV1iR1iR1iR1lR1iR1lR1lR1jV1kV1l
V1mV1nV1oV1iR1PW1QW1RW1SW1RS1RS1TW1RS1UW1VW1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1iR1nT1iR1iR1WW1i
R1XW1XW1iR1iR1WW1WW1WW1iR1YW1XW1XW1iR1XW1XW1iR1iR1ZW1iR1XW1iR1XW1XW1XW1iR1iR1iR1iR1iR1[W1\W1]W1^
W1_W1`W1`W1aW1bW1cW1aW1dW1eW1fW1fW1gW1hW1iW1jW1kW1lW1mW1nW1oW1PX1QX1RX1SX1TX1UX1VX1WX1XX1YX1ZX1a
W1[X1aW1\X1aW1]X1]X1^X1aW1_X1`X1aX1bX1cX1cX1cX1cX1dX1eX1fX1gX1hX1aW1iX1aW1jX1jX1kX1aW1aW1aW1aW1d
W1hW1hW1lX1hW1hW1hW1mX1hW1nX1oX1nX1dW1PY1aW1QY1RY1SY1TY1aW1UY1VY1WY1XY1YY1aW1aW1\X1aW1aW1aW1^X1a
W1ZY1[Y1\Y1RY1]Y1^Y1_Y1aW1`Y1aY1bY1aW1cY1dY1aW1aW1aW1aW1aW1aW1eY1fY1gY1hY1iY1jY1kY1lY1eY1aW1eY1a
W1mY1nY1oY1PZ1PZ1QZ1RZ1PZ1PZ1SZ1SZ1SZ1QZ1PZ1SZ1PZ1RZ1QZ1TZ1SZ1UZ1PZ1VZ1WZ1PZ1PZ1PZ1XZ1YZ1ZZ1[Z1S
Z1PZ1PZ1PZ1PZ1PZ1PZ1PZ1\Z1]Z1RZ1PZ1^Z1PZ1SZ1_Z1`Z1aZ1SZ1_Z1QZ1PZ1bZ1PZ1cZ1PZ1PZ1SZ1PZ1RZ1_Z1PZ1d
Z1eZ1SZ1fZ1gZ1hZ1iZ1WZ1SZ1SZ1SZ1SZ1SZ1SZ1jZ1PZ1kZ1SZ1SZ1PZ1jZ1PZ1SZ1jZ1QZ1PZ1PZ1WZ1SZ1QZ1SZ1lZ1l
Z1SZ1SZ1mZ1nZ1SZ1SZ1oZ1P[1SZ1PZ1Q[1R[1S[1PZ1RZ1SZ1QZ1SZ1T[1U[1RZ1U[1U[1V[1W[1QZ1X[1WZ1QZ1QZ1WZ1W
Z1WZ1WZ1PZ1Y[1SZ1PZ1PZ1PZ1PZ1PZ1Z[1[[1UZ1\[1SZ1][1^[1_[1`[1a[1b[1c[1PZ1SZ1d[1e[1f[1g[1h[1i[1j[1k
[1l[1m[1n[1o[1P\1Q\1R\1S\1T\1U\1V\1W\1V\1X\1Y\1Z\1[\1\\1]\1^\1_\1`\1a\1`\1`\1b\1c\1`\1`\1d\1e\1f
\1g\1h\1i\1j\1`\1`\1`\1`\1`\1`\1k\1k\1k\1k\1k\1k\1k\1`\1`\1`\1l\1m\1n\1o\1P]1P]1Q]1R]1R]1S]1T]1U
]1V]1W]1X]1Y]1Z]1[]1\]1]]1^]1P]1_]1`]1a]1P]1b]1c]1d]1e]1f]1g]1h]1i]1j]1k]1l]1P]1m]1n]1o]1P^1Q^1R
^1P]1S^1T^1U^1V^1W^1X^1Y^1Z^1[^1\^1]^1^^1_^1`^1R]1R]1R]1a^1b^1c^1d^1e^1f^1g^1h^1i^1j^1k^1l^1k^1m
^1Z]1n^1P]1o^1P_1P]1Q_1R_1R_1S_1]^1T_1R_1U_1U_1P]1V_1a^1R_1W_1X_1Y_1Z_1[_1[_1g]1\_1R_1Z]1]_1Y]1P
]1^_1__1`_1P]1a_1b_1c_1d_1e_1Y]1P]1a^1P]1P]1P]1P]1P]1f_1P]1P]1P]1g_1h_1i_1P]1P]1P]1k]1Y]1R_1P]1R
_1P]1R_1j_1P]1k_1P]1P]1l_1R]1m_1n_1P]1P]1o_1P]1P`1Q`1R]1R`1P]1S`1T`1P]1P]1U`1V`1W`1X`1Y`1Z`1[`1\
`1P]1]`1^`1_`1``1a`1Z]1a^1b`1c`1d`1e`1f`1g`1h`1i`1j`1k`1l`1k`1m`1k`1n`1o`1o`1o`1Pa1Pa1Qa1Ra1Ra1S
a1o`1o`1o`1Ta1o`1o`1Ua1Va1Wa1Xa1Xa1Sa1Ya1Za1[a1Ra1\a1]a1^a1Ra1_a1`a1aa1ba1ca1da1ea1fa1ga1ha1ha1g
a1ia1ha1ja1ka1la1ma1na1oa1Pb1Qb1ha1Rb1Sb1Tb1Ub1Vb1Wb1ha1Xb1Yb1Zb1[b1\b1]b1^b1_b1`b1ab1bb1cb1db1e
b1fb1gb1hb1ib1jb1ea1kb1lb1mb1nb1ob1Pc1Qc1Rc1Sc1Tc1Uc1Vc1Tb1ha1Wc1Wc1Xc1ha1ha1Yc1ha1Zc1[c1\c1]c1^
c1^c1_c1`c1ac1ha1bc1ha1cc1dc1ec1fc1gc1hc1ic1ic1jc1kc1lc1mc1ic1nc1oc1Pd1Qd1Rd1ic1ic1Sd1ic1ic1Td1l
c1lc1Ud1Vd1ic1ic1Wd1Wd1ic1ic1ic1ic1Xd1Yd1Zd1Wd1Wd1[d1\d1ic1ic1Wd1Wd1]d1^d1_d1`d1`d1ad1bd1cd1dd1e
d1fd1ic1gd1hd1ic1ic1id1jd1ic1ic1Wd1Wd1Wd1kd1ic1ic1ic1ic1ld1Wd1md1nd1Wd1Wd1Wd1od1Pe1Qe1ic1Td1Re1S
e1Te1Wd1Wd1Wd1Wd1Wd1Ue1Ve1We1Xe1Ye1Ze1[e1\e1]e1^e1_e1`e1ae1be1ce1de1ee1fe1ge1he1ie1je1ke1le1me1n
e1me1me1oe1Pf1Qf1Rf1Sf1Tf1me1me1me1Uf1Vf1Wf1Xf1Yf1Zf1Rf1[f1\f1me1]f1me1^f1_f1`f1af1bf1cf1df1ef1f
f1gf1hf1me1if1jf1kf1lf1me1me1me1me1mf1nf1mf1of1Pg1mf1mf1nf1mf1Qg1Rg1Sg1mf1Tg1Ug1mf1Sg1Vg1Wg1mf1m
f1Sg1Xg1Yg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1Zg1[g1Zg1Zg1Zg1\g1\g1\g1\g1\g1\g1\g1\g1]g1^g1^
g1\g1\g1\g1_g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1`g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\g1\
g1\g1\g1`g1\g1\g1\g1\g1\g1ag1\g1\g1\g1\g1bg1\g1cg1dg1eg1fg1gg1hg1ig1jg1\g1kg1lg1\g1\g1mg1\g1ag1\
g1\g1\g1ng1ng1og1\g1Ph1\g1\g1\g1\g1\g1\g1\g1Qh1Rh1Sh1Sh1Th1Sh1Uh1Vh1Sh1Wh1Sh1Xh1Yh1Sh1Zh1[h1\h1]
h1^h1_h1`h1ah1bh1ch1dh1eh1fh1gh1hh1ih1jh1kh1lh1mh1nh1oh1Pi1Qi1Ri1Si1Si1Si1Si1Si1Si1Ti1Si1Ri1Ri1U
i1Si1Si1Si1Si1Si1Si1Si1Vi1Si1Vi1Si1Vi1Si1Si1Si1Si1Si1Si1Si1Wi1Si1Si1Si1Xi1Si1Si1Si1Si1Si1Yi1Si1S
i1Si1Zi1Ri1Si1Si1Si1Si1[i1Ri1Si1Si1\i1Si1]i1Ri1Ri1Ri1Ri1Ri1Ri1Yi1Si1^i1Si1Si1Si1Si1Si1Si1Si1_i1S
i1`i1`i1ai1bi1ci1bi1ci1bi1di1bi1ei1bi1ci1bi1bi1ci1bi1fi1bi1gi1bi1bi1bi1bi1bi1bi1bi1hi1bi1ii1bi1j
i1bi1bi1ki1bi1ci1bi1bi1bi1li1bi1mi1`i1bi1bi1`i1ni1`i1bi1bi1bi1bi1oi1`i1Pj1`i1bi1bi1bi1Qj1bi1bi1b
i1ci1bi1Rj1bi1Sj1bi1Tj1bi1bi1bi1Uj1bi1bi1bi1bi1bi1Vj1Wj1Xj1bi1Xj1bi1Yj1bi1Zj1[j1\j1]j1^j1_j1`j1a
j1bj1bi1_j1cj1bi1bi1bi1dj1bi1ej1bi1ci1bi1fj1bi1bi1bi1gj1bi1bi1bi1_j1_j1hj1bi1ij1bi1bi1bi1jj1kj1l
j1mj1nj1mj1oj1mj1kj1mj1mj1Pk1mj1Qk1mj1Rk1mj1mj1Sk1mj1mj1Tk1Uk1mj1Tk1mj1Vk1mj1mj1Wk1mj1Xk1mj1mj1m
j1Yk1Zk1[k1\k1]k1^k1_k1`k1ak1bk1ck1dk1ek1fk1gk1hk1ik1Zk1jk1kk1lk1mk1nk1ok1Pl1Ql1Rl1Sl1Tl1Ul1Vl1W
l1Xl1Yl1Zl1[l1\l1]l1^l1_l1`l1al1bl1cl1dl1el1fl1Ql1gl1hl1il1jl1kl1Wl1Wl1Wl1ll1ml1nl1ol1Pm1Qm1Rm1S
m1Tm1Um1Vm1Ql1Wm1Wl1Wl1Wl1Xm1Ym1Zm1Wl1[m1\m1Wl1Wl1Wl1Wl1Wl1Wl1Wl1]m1^m1_m1Wl1Wl1`m1Wl1am1bm1Wl1c
m1Wl1dm1Wl1Wl1em1Wl1fm1Wl1gm1hm1im1im1Wl1jm1km1lm1mm1nm1om1Pn1Vm1Qn1Rn1Wl1Wl1Sn1Tn1im1Un1im1Wl1W
l1Wl1Wl1Wl1Vn1Wn1Wl1]m1Xn1Wl1Wl1Yn1Zn1[n1Wl1\n1]n1Wl1^n1Wl1_n1Wl1`n1an1Wl1bn1cn1dn1en1Wl1Wl1Wl1f
n1Wl1gn1hn1in1jn1kn1ln1mn1nn1on1Po1Qo1Ro1So1To1Uo1Vo1Wo1Xo1Yo1Zo1[o1\o1]o1^o1_o1`o1ao1bo1co1do1e
o1fo1go1ho1io1jo1ko1lo1mo1no1oo1PP2QP2RP2oo1oo1SP2TP2UP2VP2WP2XP2YP2ZP2[P2\P2]P2^P2_P2`P2aP2bP2b
P2bP2cP2dP2eP2fP2gP2hP2iP2jP2kP2lP2mP2nP2oP2PQ2QQ2RQ2RQ2SQ2SQ2SQ2SQ2SQ2SQ2SQ2SQ2SQ2TQ2RQ2UQ2VQ2S
Q2RQ2SQ2RQ2WQ2RQ2SQ2SQ2SQ2SQ2SQ2SQ2TQ2SQ2XQ2SQ2SQ2SQ2SQ2SQ2SQ2SQ2SQ2YQ2UQ2ZQ2UQ2SQ2SQ2SQ2UQ2SQ2S
Q2SQ2SQ2SQ2SQ2SQ2[Q2SQ2\Q2SQ2SQ2SQ2UQ2SQ2SQ2SQ2SQ2SQ2SQ2SQ2]Q2^Q2SQ2_Q2SQ2TQ2TQ2`Q2SQ2aQ2SQ2bQ2c
Q2dQ2cQ2cQ2cQ2dQ2cQ2cQ2cQ2cQ2cQ2cQ2cQ2eQ2fQ2gQ2hQ2iQ2jQ2kQ2lQ2mQ2nQ2cQ2oQ2cQ2PR2QR2RR2SR2TR2UR2c
Q2oQ2VR2WR2cQ2XR2YR2ZR2ZR2ZR2ZR2[R2[R2\R2]R2^R2^R2[R2[R2_R2`R2aR2bR2cR2dR2eR2fR2gR2hR2iR2jR2kR2l
R2mR2nR2nR2oR2PS2QS2RS2SS2TS2US2VS2WS2XS2YS2ZS2ZS2ZS2ZS2ZS2ZS2[S2[S2[S2[S2[S2\S2\S2\S2\S2\S2\S2\
S2\S2[S2]S2]S2^S2^S2^S2^S2_S2`S2aS2bS2aS2cS2dS2eS2fS2gS2hS2iS2jS2jS2jS2jS2kS2lS2jS2jS2jS2jS2jS2j
S2jS2mS2jS2jS2kS2jS2kS2jS2nS2jS2jS2jS2jS2jS2jS2jS2jS2jS2jS2jS2jS2jS2oS2jS2PT2PT2jS2QT2RT2RT2RT2R
T2RT2RT2RT2RT2RT2RT2RT2RT2RT2RT2ST2TT2UT2VT2ST2ST2WT2ST2XT2YT2ZT2[T2[T2[T2UT2[T2\T2TT2]T2[T2[T2[
T2^T2[T2[T2[T2[T2[T2[T2[T2[T2[T2[T2[T2[T2[T2_T2_T2`T2aT2_T2_T2bT2cT2dT2_T2eT2_T2fT2_T2gT2hT2iT2_
T2jT2hT2kT2lT2dT2mT2nT2oT2nT2PU2QU2RU2SU2TU2TU2UU2TU2VU2VU2WU2TU2XU2WU2WU2YU2ZU2[U2\U2TU2TU2TU2T
U2]U2^U2^U2]U2]U2]U2TU2_U2WU2]U2TU2TU2]U2]U2]U2`U2aU2]U2bU2]U2cU2bU2dU2]U2cU2]U2^U2]U2^U2]U2]U2]
U2]U2^U2]U2TU2]U2TU2TU2]U2eU2fU2_U2gU2gU2]U2]U2]U2TU2]U2TU2^U2TU2hU2iU2jU2kU2lU2mU2nU2nU2oU2oU2o
U2PV2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2QV2oU2RV2SV2TV2UV2VV2oU2oU2oU2WV2oU2oU2XV2YV2ZV2o
U2oU2[V2\V2[V2[V2[V2[V2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2oU2]V2oU2oU2oU2^V2_V2o
U2`V2_V2oU2`V2_V2_V2aV2oU2oU2oU2oU2bV2oU2oU2oU2oU2oU2bV2oU2oU2]V2oU2oU2cV2oU2oU2oU2oU2oU2oU2oU2d
V2oU2oU2eV2oU2oU2oU2oU2QV2QV2oU2oU2fV2gV2hV2iV2iV2iV2jV2kV2lV2mV2nV2gV2gV2oV2PW2QW2RW2SW2TW2UW2V
W2UW2WW2XW2YW2ZW2[W2\W2]W2^W2_W2`W2aW2bW2cW2dW2eW2fW2gW2bW2hW2bW2iW2bW2jW2kW2lW2mW2nW2oW2PX2QX2R
X2RX2SX2RX2TX2RX2SX2RX2RX2RX2SX2RX2RX2RX2RX2RX2UX2VX2WX2RX2RX2RX2RX2RX2XX2RX2YX2RX2RX2RX2RX2RX2Z
X2[X2\X2]X2^X2_X2`X2aX2bX2cX2dX2eX2fX2eX2gX2hX2iX2jX2kX2lX2mX2nX2oX2PY2QY2QY2RY2SY2TY2UY2VY2WY2l
X2lX2XY2YY2lX2ZY2hX2[Y2lX2\Y2]Y2^Y2lX2_Y2`Y2aY2bY2cY2dY2eY2fY2gY2eX2hY2lX2iY2jY2lX2lX2kY2hX2lY2m
Y2nY2oY2eX2PZ2hX2QZ2RZ2SZ2TZ2UZ2hX2lX2lX2VZ2WZ2XZ2lX2lX2YZ2ZZ2[Z2lX2\Z2lX2]Z2^Z2_Z2`Z2aZ2bZ2cZ2d
Z2lX2eZ2fZ2eX2gZ2lX2hZ2iZ2eX2eX2jZ2kZ2lX2lZ2mZ2nZ2oZ2P[2Q[2R[2S[2T[2U[2V[2W[2X[2lX2Y[2Z[2[[2\[2h
X2hX2][2^[2_[2`[2lX2a[2lX2b[2c[2d[2e[2lX2lX2f[2lX2lX2lX2lX2lX2lX2g[2eX2h[2lX2i[2eX2j[2k[2l[2eX2e
X2m[2lX2n[2lX2o[2lX2P\2Q\2R\2lX2S\2lX2T\2lX2lX2lX2lX2lX2lX2U\2V\2W\2X\2Y\2Z\2[\2\\2]\2^\2_\2`\2a
\2b\2c\2d\2e\2f\2lX2g\2lX2h\2lX2i\2lX2lX2j\2k\2l\2lX2lX2lX2m\2n\2o\2P]2Q]2R]2S]2T]2U]2V]2lX2W]2X
]2Y]2lX2Z]2[]2lX2hX2hX2lX2lX2\]2]]2^]2lX2lX2lX2_]2hX2`]2a]2b]2c]2hX2d]2e]2f]2g]2h]2i]2j]2k]2l]2h
X2m]2n]2o]2P^2Q^2R^2S^2T^2U^2lX2V^2W^2X^2Y^2Z^2[^2\^2]^2^^2_^2`^2a^2b^2c^2lX2d^2e^2f^2g^2eX2h^2e
X2eX2i^2eX2j^2hX2k^2l^2m^2lX2n^2n^2o^2lX2lX2lX2P_2Q_2R_2S_2T_2U_2lX2V_2eX2lX2W_2X_2Y_2hX2Z_2lX2[
_2hX2\_2hX2]_2hX2^_2__2`_2a_2b_2c_2d_2c_2e_2c_2lX2lX2f_2hX2g_2lX2h_2lX2lX2i_2j_2lX2lX2lX2lX2k_2l
X2l_2m_2n_2lX2lX2o_2P`2lX2Q`2lX2R`2lX2S`2lX2T`2lX2U`2V`2W`2X`2Y`2Z`2[`2\`2[`2[`2]`2^`2_`2[`2_`2`
`2a`2[`2b`2c`2d`2e`2f`2g`2[`2h`2i`2j`2k`2l`2m`2[`2n`2[`2o`2j`2Pa2Qa2Ra2Sa2Ra2Ta2Ua2Va2[`2[`2Wa2[
`2[`2[`2[`2Xa2[`2[`2[`2[`2[`2[`2[`2[`2Ya2[`2Za2[a2Za2\a2]a2^a2[`2[`2[`2_a2[`2[`2`a2aa2ba2ca2da2e
a2fa2fa2fa2ga2ba2ha2ia2[`2ba2ja2ka2la2ma2na2oa2Pb2Qb2Rb2[`2[`2[`2Sb2Tb2Ub2Vb2Wb2[`2Xb2[`2Yb2Zb2[
`2[`2[b2Za2[`2\b2]b2^b2_b2`b2ab2[`2[`2bb2cb2db2eb2fb2gb2hb2ib2jb2kb2lb2mb2nb2ob2Pc2Qc2Rc2Sc2Tc2T
c2Tc2Uc2Vc2Wc2[`2Xc2[`2Yc2Zc2[c2\c2]c2^c2_c2`c2ac2bc2cc2dc2ec2fc2gc2hc2ic2jc2kc2lc2mc2nc2[`2[`2o
c2[`2[`2Pd2[`2Qd2Rd2[`2Sd2Td2[`2[`2Ud2[`2Vd2Wd2Xd2Yd2Zd2[`2[d2[`2[`2\d2]d2^d2_d2`d2ad2bd2cd2dd2e
d2fd2gd2hd2id2jd2kd2ld2md2nd2od2Pe2Qe2Re2Se2Te2Ue2j`2[`2Ve2We2Xe2Ye2Ze2[e2\e2]e2^e2_e2`e2ae2`e2b
e2`e2ce2de2de2de2ee2fe2_e2_e2_e2ge2he2ie2je2ke2le2ke2me2ne2ke2ke2oe2Pf2Qf2Pf2Rf2Sf2Tf2Uf2Vf2Pf2W
f2Pf2Xf2Yf2Zf2[f2\f2]f2\f2^f2_f2`f2af2bf2cf2df2\f2ef2\f2ff2gf2\f2\f2hf2if2jf2\f2kf2lf2mf2nf2of2P
g2\f2Qg2Rg2Sg2\f2\f2\f2Tg2Ug2\f2Vg2Wg2Xg2\f2Yg2Zg2[g2\f2\g2]g2\f2^g2_g2`g2ag2bg2\f2\f2cg2dg2eg2\
f2fg2gg2hg2\f2ig2\f2jg2kg2\f2\f2\f2lg2mg2\f2\f2ng2\f2og2Ph2Qh2\f2\f2\f2\f2Rh2\f2\f2\f2Sh2\f2Th2\
f2\f2\f2\f2\f2\f2\f2Uh2Vh2\f2\f2\f2Wh2\f2Xh2Yh2\f2Zh2[h2\f2\h2]h2^h2\f2\f2\f2\f2\f2\f2\f2\f2\f2_
h2\f2\f2\f2`h2\f2\f2\f2Rg2\f2ah2\f2bh2\f2ch2\f2\f2\f2dh2eh2\f2\f2\f2\f2fh2gh2\f2\f2\f2\f2hh2ih2j
h2Rg2kh2lh2mh2\f2\f2\f2\f2\f2nh2oh2Pi2\f2\f2\f2\f2\f2Qi2Ri2Si2\f2Ti2\f2Ui2Vi2Wi2\f2\f2Xi2\f2\f2\
f2Yi2Zi2[i2\i2]i2\f2\f2\f2^i2\f2_i2\f2\f2`i2\f2\f2ai2\f2bi2\f2\f2ci2di2ei2fi2\f2\f2\f2gi2\f2hi2h
i2ii2\f2\f2\f2ji2ki2\f2\f2Rg2\f2li2\f2mi2ni2oi2Pj2Qj2\f2\f2\f2\f2Rj2\f2Sj2\f2Tj2\f2Uj2\f2\f2\f2V
j2\f2\f2\f2Rg2\f2Wj2\f2Xj2\f2\f2\f2\f2\f2\f2Yj2\f2\f2\f2\f2Zj2[j2\f2\j2\f2]j2\f2^j2\f2\f2\f2_j2\
f2\f2\f2\f2\f2`j2\f2aj2bj2cj2\f2dj2\f2\f2\f2_f2\f2\f2ej2fj2\f2\f2\f2\f2\f2gj2hj2hj2ij2jj2kj2lj2m
j2\f2\f2nj2\f2\f2og2\f2\f2\f2\f2\f2oj2\f2\f2Pk2\f2\f2Qk2\f2\f2\f2Rk2\f2\f2\f2Sk2\f2Tk2\f2Uk2\f2\
f2\f2Vk2\f2\f2Wk2Xk2\f2\f2Yk2\f2Zk2\f2[k2\k2\f2\f2\f2\f2ef2\f2\f2]k2^k2_k2`k2ak2bk2\f2\f2ck2\f2d
k2\f2\f2\f2ek2\f2\f2\f2fk2gk2hk2\f2\f2ik2cf2jk2\f2\f2kk2lk2mk2nk2\f2\f2ok2\f2Pl2\f2Ql2\f2\f2\f2\
f2\f2\f2Rl2\f2Sl2\f2Tl2\f2Ul2\f2Vl2Wl2Xl2\f2Yl2\f2Zl2\f2\f2\f2[l2\l2]l2Rg2^l2\f2_l2\f2`l2al2\f2\
f2bl2\f2cl2\f2dl2\f2el2fl2\f2\f2\f2\f2\f2gl2\f2Ph2hl2\f2il2jl2kl2ll2ml2nl2\f2ol2\f2Pm2Qm2\f2\f2R
m2Sm2\f2\f2\f2\f2Tm2Um2\f2\f2\f2\f2Vm2Wm2Xm2Ym2Zm2\f2\f2\f2\f2[m2\m2\f2\f2\f2]m2^m2_m2\f2\f2\f2`
m2\f2am2bm2cm2dm2em2\f2\f2\f2fm2gm2hm2\f2\f2im2jm2\f2\f2\f2km2lm2mm2\f2nm2\f2om2\f2\f2\f2\f2\f2P
n2\f2Qn2\f2Rn2Sn2Tn2\f2Un2Vn2\f2\f2\f2Wn2\f2\f2\f2Xn2Yn2Zn2\f2[n2\n2]n2\f2\f2^n2\f2\f2\f2\f2_n2R
g2`n2\f2\f2\f2\f2\f2\f2\f2an2\f2\f2Yk2bn2\f2\f2\f2cn2\f2dn2\f2en2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2f
n2\f2gn2\f2\f2\f2\f2hn2in2jn2\f2kn2ln2mn2\f2nn2on2Po2Qo2Ro2\f2\f2\f2So2To2Uo2Vo2Wo2\f2\f2\f2\f2\
f2Xo2_g2\f2Yo2Zo2[o2\f2\o2Wj2\f2\f2bi2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\
f2\f2\f2\f2\f2\f2\f2\f2\f2]o2^o2\f2\f2_o2\f2\f2\f2\f2\f2\f2`o2\f2\f2\f2ao2bo2co2do2\f2\f2\f2\f2\
f2\f2\f2\f2eo2\f2\f2\f2fo2\f2go2ho2io2jo2ko2lo2mo2no2Vj2oo2PP3\f2\f2\f2\f2\f2QP3RP3SP3TP3UP3VP3W
P3\f2Rk2\f2\f2XP3YP3\f2\f2\f2\f2\f2ZP3[P3\f2\f2\f2\f2\f2\P3\f2]P3\f2\f2\f2^P3\f2\f2\f2\f2\f2\f2_
P3`P3\f2\f2\f2\f2aP3bP3\f2\f2cP3\f2\f2\f2[l2\f2dP3\f2\f2\f2\f2\f2\f2\f2eP3\f2fP3\f2gP3\f2hP3iP3j
P3kP3lP3mP3jf2nP3\f2\f2oP3PQ3\f2\f2\f2\f2\f2\f2QQ3\f2RQ3SQ3\f2\f2\f2TQ3TQ3UQ3\f2\f2\f2\f2\f2\f2V
Q3nP3\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2\f2WQ3XQ3\f2YQ3\f2jf2\f2\f2\f2\f2\f2ZQ3\f2\f2\f2\f2\f2[Q3\
Q3\f2Rg2\f2]Q3\f2^Q3\f2\f2_Q3`Q3aQ3\f2bQ3cQ3dQ3\f2eQ3fQ3gQ3hQ3iQ3\f2jQ3kQ3lQ3mQ3nQ3lQ3lQ3oQ3PR3Q
R3RR3SR3lQ3TR3UR3VR3WR3XR3YR3ZR3[R3\R3]R3^R3_R3`R3aR3bR3cR3dR3eR3fR3VR3gR3hR3iR3jR3VR3kR3VR3lR3m
R3nR3oR3PS3QS3RS3SS3TS3TS3VR3US3VR3VS3VR3WS3XS3YS3ZS3[S3\S3TS3]S3^S3^S3_S3`S3aS3bS3cS3dS3QS3eS3f
S3gS3QS3lR3hS3iS3jS3kS3lS3QS3mS3nS3QS3oS3PT3QT3RT3ST3TT3UT3VT3WT3UT3XT3YT3ZT3[T3\T3]T3^T3_T3`T3a
T3bT3cT3dT3eT3fT3gT3hT3iT3jT3kT3lT3mT3nT3oT3PU3QU3RU3SU3TU3UU3VU3WU3XU3YU3ZU3WU3[U3\U3]U3^U3_U3_
U3`U3aU3bU3cU3dU3eU3fU3_U3_U3_U3gU3hU3iU3jU3kU3lU3mU3nU3oU3PV3QV3RV3_U3_U3SV3TV3UV3VV3WV3XV3YV3Z
V3[V3VV3YV3\V3XV3]V3^V3_V3[V3WV3WV3WV3WV3WV3WV3WV3WV3WV3WV3`V3WV3aV3WV3WV3bV3cV3dV3eV3fV3gV3WV3W
V3hV3iV3WV3WV3bV3WV3jV3kV3WV3`V3WV3lV3[V3mV3nV3oV3PW3QW3WV3RW3SW3WV3WV3TW3QW3UW3WV3bV3WV3WV3WV3b
V3WV3WV3WV3WV3VW3WW3WV3WV3RW3XW3WV3YW3YW3ZW3WV3WV3WV3WV3WV3[W3WV3bV3WV3WV3WV3\W3WV3WV3WV3WV3WV3]
W3^W3_W3WV3WV3_W3WV3WV3WV3`W3WV3WV3aW3WV3WV3WV3bW3WV3cW3dW3eW3WV3fW3WV3bV3WV3WV3WV3WV3gW3`W3bV3W
V3hW3iW3[V3jW3kW3lW3YW3mW3nW3WV3oW3WV3WV3WV3WV3WV3WV3bV3WV3PX3QX3RX3WV3WV3SX3WV3TX3WV3TX3WV3UX3V
X3WV3WX3XX3YX3WV3ZX3[X3WV3WV3\X3\X3WV3]X3^X3YX3WV3_X3WX3`X3YX3WV3kW3aX3XV3WV3WV3WV3WV3WV3WV3bX3f
V3cX3YW3WV3WV3WV3WV3[V3YW3WV3WV3dX3eX3fX3`X3bV3WV3WV3WV3bV3WV3gX3hX3iX3WV3`X3WV3YX3WV3YW3jX3WV3W
V3WV3bV3WV3kX3lX3WV3WV3WV3WV3WV3mX3WV3YW3fV3nX3WV3WV3YW3YW3ZW3WV3WV3WV3oX3WV3PY3WV3WV3WV3WV3QY3W
V3RY3RY3bV3SY3TY3UY3WV3WV3WV3WV3WV3WV3VY3WV3WV3WY3WV3XY3YY3WV3ZY3[V3XV3WV3[V3[Y3\Y3[V3WV3]Y3YW3^
Y3WV3_Y3`Y3WV3WV3WV3WV3WV3aY3WV3WV3WV3bY3WV3cY3WV3WV3dY3eY3WV3WV3bV3WV3kW3cX3YW3WV3WV3WV3WV3WV3W
V3fY3gY3hY3iY3jY3kY3lY3lY3mY3WV3WV3WV3WV3lY3lY3nY3oY3PZ3WV3lY3QZ3lY3RZ3WV3SZ3TZ3UZ3VZ3WZ3XZ3WV3W
V3WV3WV3YZ3ZZ3[Z3WV3\Z3WV3\Z3WV3\Z3\Z3WV3]Z3]Z3^Z3_Z3`Z3aZ3bZ3WV3WV3WV3WV3WV3WV3WV3cZ3WV3WV3dZ3W
V3lV3WV3eZ3WV3[V3fZ3gZ3hZ3WV3hZ3hZ3iZ3jZ3kZ3lZ3mZ3WV3nZ3XV3WV3oZ3P[3Q[3WV3P[3R[3S[3T[3P[3U[3U[3V
[3WV3[V3W[3WV3WV3WV3WV3WV3XV3[V3X[3WV3WV3X[3WV3Y[3WV3WV3Z[3[V3[[3WV3WV3WV3[V3WV3\[3WV3][3WV3WV3b
V3WV3WV3WV3^[3WV3_[3WV3WV3WV3`[3WV3WV3WV3WV3WV3WV3WV3WV3WV3WV3WV3WV3WV3a[3WV3WV3WV3bV3WV3b[3c[3d
[3WV3e[3f[3WV3WV3g[3WV3h[3WV3i[3j[3k[3l[3m[3n[3WV3o[3P\3Q\3R\3S\3o[3WV3]W3T\3WV3WV3WV3WV3`V3WV3b
V3WV3WV3U\3V\3WV3WV3WV3WV3WV3W\3WV3WV3WV3X\3WV3WV3WV3Y\3Z\3[\3\\3]\3^\3_\3`\3a\3b\3c\3d\3e\3f\3g
\3h\3i\3j\3k\3l\3m\3n\3o\3P]3Q]3R]3S]3T]3U]3V]3W]3X]3Y]3Z]3Y]3[]3Y]3\]3]]3^]3_]3`]3a]3b]3Y]3c]3_
]3d]3_]3e]3f]3g]3h]3i]3j]3h]3k]3l]3f]3m]3f]3n]3o]3h]3P^3P^3h]3h]3f]3Q^3R^3S^3T^3U^3V^3W^3X^3Y^3Z
^3[^3R^3\^3R^3]^3^^3_^3`^3a^3b^3c^3d^3e^3f^3R^3g^3h^3i^3j^3R^3k^3l^3m^3n^3o^3R^3P_3Q_3R_3R^3S_3R
^3T_3U_3V_3W_3X_3Y_3Z_3[_3\_3]_3^_3__3`_3a_3b_3c_3d_3e_3f_3g_3h_3i_3j_3k_3l_3l_3l_3l_3l_3l_3m_3n
_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3o_3l_3P`3Q`3R`3R`3l_3l_3l_3l_3l_3l_3l_3S`3l_3T`3l_3U`3V`3W
`3X`3Y`3l_3Z`3[`3\`3]`3l_3l_3l_3^`3l_3_`3l_3l_3``3a`3b`3l_3c`3l_3l_3l_3l_3l_3l_3d`3l_3l_3l_3l_3l
_3l_3l_3l_3e`3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3f`3g`3l_3l_3l_3h`3l_3l_3i`3j`3l_3l_3l_3l
_3k`3l`3m`3n`3o`3Pa3Qa3Qa3Ra3Sa3Ta3Ua3Va3Wa3Xa3Ya3Ya3Ya3Za3[a3l_3\a3l_3l_3l_3]a3^a3_a3`a3l_3aa3l
_3ba3l_3n`3m`3l_3ca3ca3l_3d`3l_3l_3l_3da3l_3l_3n`3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3l_3ea3fa3g
a3fa3d`3ha3l_3l_3l_3l_3l_3ia3ja3ka3la3ma3na3oa3Pb3Qb3l_3l_3l_3Rb3Sb3Tb3Ub3Vb3l_3l_3l_3l_3l_3Wb3X
b3Yb3d`3R`3Zb3[b3l_3l_3\b3l_3l_3l_3l_3l_3]b3l_3l_3l_3l_3^b3_b3`b3ab3l_3l_3bb3l_3cb3l_3l_3m`3db3e
b3fb3gb3hb3ib3jb3kb3lb3mb3nb3ob3Pc3Qc3Qc3Rc3Sc3Tc3Uc3Vc3Wc3Xc3Yc3Zc3[c3\c3]c3^c3_c3`c3ac3bc3cc3d
c3ec3fc3gc3Qc3Qc3Qc3hc3ic3jc3kc3lc3mc3nc3Qc3oc3Pd3Qd3Rd3Sd3Sd3Td3Ud3Sd3Sd3Vd3Wd3Xd3Yd3Zd3[d3Sd3\
d3]d3Sd3^d3Sd3_d3`d3ad3bd3cd3dd3Sd3Sd3Sd3ed3Sd3fd3gd3hd3id3jd3kd3Sd3ld3md3nd3od3Pe3Qe3Re3Se3Se3T
e3Ue3Ve3Ve3We3Xe3Ye3Ye3Ze3Ve3Ve3Ve3Ve3Ve3[e3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3Ve3\e3]e3^e3_e3`e3ae3be3ce3d
e3ee3ee3fe3ge3he3ie3je3he3he3he3he3he3he3he3he3he3he3he3he3he3ke3le3he3he3me3ne3oe3Pf3Qf3Rf3Sf3T
f3Uf3Vf3Wf3Xf3Yf3Zf3[f3\f3]f3^f3_f3`f3af3af3af3af3af3af3bf3af3af3af3af3af3af3af3cf3df3ef3ff3gf3h
f3if3jf3kf3lf3mf3nf3of3Pg3Qg3Rg3Sg3Tg3Ug3Vg3Wg3Xg3Yg3Zg3[g3\g3]g3^g3_g3`g3ag3bg3cg3dg3eg3fg3gg3h
g3`g3ig3jg3kg3lg3mg3ng3og3Ph3Qh3Rh3Sh3Th3Uh3Vh3Wh3Xh3`g3`g3`g3`g3Yh3Zh3[h3[h3\h3[h3[h3[h3]h3[h3[
h3[h3^h3_h3`h3ah3bh3ch3`g3dh3eh3`g3`g3`g3fh3gh3hh3ih3jh3kh3lh3mh3`g3nh3oh3Pi3Qi3Ri3Ri3Si3Ti3Ui3V
i3Wi3Xi3Yi3Zi3[i3\i3]i3^i3_i3`i3ai3bi3ci3di3ei3ei3fi3gi3hi3ii3ji3ki3li3mi3ni3oi3Pj3Qj3Rj3Sj3Tj3U
j3Rj3bi3Vj3Wj3Xj3fi3Yj3Zj3Zj3Yj3Yj3Zj3[j3\j3Zj3]j3Yj3Yj3Yj3^j3Rj3Yj3Rj3Rj3Rj3Rj3Rj3_j3`j3aj3Rj3Y
j3Rj3Rj3Rj3Yj3Yj3Wj3Yj3Yj3Yj3Yj3Yj3Rj3Rj3Rj3bj3Rj3cj3cj3Rj3dj3ej3fj3Yj3gj3hj3]j3ij3Rj3^j3Rj3^j3j
j3jj3Rj3Yj3Rj3Rj3Rj3Rj3Rj3kj3lj3mj3nj3oj3oj3oj3oj3Pk3Qk3Rk3Sk3Tk3Uk3Vk3Wk3Xk3oj3Yk3Zk3[k3\k3\k3]
k3^k3oj3_k3`k3ak3\k3bk3ck3dk3ck3oj3oj3ek3oj3oj3oj3fk3oj3oj3oj3oj3oj3oj3oj3gk3ck3oj3oj3Yk3Yk3hk3i
k3jk3kk3Yk3Yk3Yk3lk3Yk3lk3Yk3lk3mk3Yk3Yk3Yk3Yk3nk3ok3Pl3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Ql3Y
k3Yk3Yk3Rl3Sl3Tl3Yk3Ul3Yk3Vl3Wl3Xl3Wl3Wl3Yl3Zl3[l3Yk3\l3]l3AAAAAAA^l3AAAAAAAAAAAAAAAAAAAAAAAAAA^
l3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA_l3`l3al3bl3cl3dl3el3===fl3fl3fl3fl3fl3fl3fl3fl3fl3f
l3fl3fl3gl3hl3fl3il3jl3kl3ll3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3ml3nl3ol3fl3fl3fl3fl3fl3fl3fl3fl3f
l3fl3Pm3Qm3fl3fl3fl3fl3Rm3fl3Sm3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3Tm3Um3fl3fl3fl3Vm3Wm3fl3fl3fl3f
l3fl3Xm3fl3Ym3fl3fl3fl3Zm3[m3fl3fl3fl3\m3fl3fl3]m3^m3fl3_m3`m3fl3fl3fl3fl3am3fl3bm3fl3cm3fl3fl3f
l3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3dm3em3fm3fl3gm3fl3fl3fl3f
l3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3fl3hm3fl3fl3im3jm3km3fl3lm3fl3fl3fl3fl3fl3mm3fl3nm3om3fl3Pn3f
l3fl3fl3fl3Qn3Rn3Sn3fl3Tn3fl3fl3fl3fl3fl3Un3fl3Vn3fl3fl3Wn3fl3Xn3Yn3fl3fl3Zn3[n3\n3fl3fl3fl3fl3f
l3fl3fl3fl3]n3fl3^n3fl3_n3fl3`n3an3bn3cn3dn3fl3en3fn3gn3hn3in3jn3kn3ln3mn3nn3on3Po3Qo3Ro3So3To3U
o3Vo3Wo3Xo3Yo3Zo3[o3\o3]o3^o3_o3`o3ao3bo3co3do3eo3fo3go3ho3_o3io3jo3_o3ko3lo3mo3no3oo3PP4QP4RP4S
P4TP4UP4VP4WP4XP4YP4ZP4[P4\P4]P4^P4_P4`P4aP4bP4cP4dP4eP4fP4gP4hP4iP4jP4kP4lP4mP4lP4nP4oP4lP4lP4P
Q4QQ4QQ4lP4RQ4lP4SQ4lP4lP4TQ4lP4UQ4VQ4WQ4XQ4YQ4XQ4ZQ4ZQ4XQ4[Q4[Q4[Q4\Q4[Q4[Q4]Q4[Q4^Q4[Q4_Q4`Q4[
Q4[Q4aQ4bQ4cQ4dQ4eQ4fQ4gQ4fQ4fQ4hQ4fQ4iQ4jQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4lQ4kQ4kQ4kQ4kQ4mQ4kQ4kQ4kQ4k
Q4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4nQ4kQ4kQ4kQ4oQ4PR4jQ4QR4kQ4RR4SR4TR4kQ4kQ4kQ4UR4V
R4WR4kQ4XR4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4YR4kQ4kQ4YR4kQ4kQ4ZR4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4k
Q4kQ4kQ4kQ4kQ4[R4kQ4kQ4kQ4\R4kQ4]R4kQ4^R4kQ4kQ4kQ4kQ4kQ4_R4kQ4kQ4`R4`R4`R4`R4kQ4aR4kQ4bR4kQ4cR4d
R4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4eR4fR4gR4kQ4kQ4kQ4hR4iR4kQ4kQ4kQ4jR4kR4kQ4kQ4kQ4kQ4kQ4kQ4k
Q4kQ4kQ4kQ4kQ4kQ4kQ4kQ4lR4mR4nR4oR4kQ4PS4kQ4kQ4QS4kQ4kQ4`R4`R4`R4RS4kQ4kQ4kQ4SS4TS4US4kQ4kQ4kQ4k
Q4kQ4`R4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4VS4kQ4WS4kQ4kQ4kQ4kQ4kQ4kQ4kQ4XS4kQ4QS4kQ4kQ4YS4ZS4kQ4[S4\S4]
S4WS4kQ4kQ4kQ4kQ4kQ4kQ4kQ4`R4kQ4kQ4kQ4VS4WS4kQ4^S4_S4kQ4kQ4kQ4kQ4kQ4`S4aS4bS4cS4dS4aS4aS4eS4kQ4k
Q4kQ4kQ4YR4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4fS4kQ4gS4hS4iS4kQ4kQ4kQ4kQ4kQ4kQ4kQ4TR4kQ4k
Q4kQ4jS4kQ4kQ4kQ4_R4kQ4kS4kQ4lS4mS4kQ4nS4kQ4oS4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4PT4kQ4kQ4QT4RT4kQ4kQ4k
Q4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4ST4TT4kQ4kQ4UT4kQ4VT4WT4`R4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4XT4kQ4kQ4k
Q4YT4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4ZT4kQ4kQ4fS4kQ4fS4fS4lR4[T4fS4fS4kQ4\T4kQ4fS4kQ4kQ4kQ4kQ4kQ4kQ4k
Q4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4k
Q4kQ4kQ4]T4fS4kQ4kQ4kQ4VS4^T4kQ4kQ4kQ4kQ4kQ4fS4kQ4kQ4_T4`T4kQ4kQ4aT4kQ4kQ4kQ4kQ4kQ4kQ4kQ4fS4kQ4k
Q4kQ4kQ4kQ4kQ4kQ4fS4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4kQ4bT4fS4kQ4kQ4kQ4kQ4fS4cT4dT4kQ4eT4kQ4fT4g
T4hT4fS4iT4fS4fS4jT4kT4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4lT4fS4fS4fS4fS4fS4fS4fS4mT4fS4fS4fS4fS4fS4nT4fS4fS4fS4fS4fS4fS4fS4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4oT4fS4fS4fS4fS4PU4QU4fS4fS4fS4fS4RU4fS4fS4fS4fS4fS4fS4SU4fS4f
S4fS4fS4fS4fS4TU4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4UU4fS4fS4fS4VU4fS4fS4fS4fS4fS4fS4WU4fS4fS4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4XU4fS4fS4fS4fS4fS4fS4fS4YU4fS4f
S4lT4fS4ZU4fS4fS4fS4fS4[U4\U4fS4]U4fS4fS4fS4fS4fS4fS4^U4_U4UU4fS4fS4fS4fS4fS4fS4fS4WU4`U4fS4fS4f
S4aU4bU4fS4bU4bU4fS4fS4fS4fS4fS4fS4bU4fS4fS4fS4fS4fS4fS4fS4cU4dU4eU4fU4fS4fS4gU4gU4hU4fS4fS4fS4i
U4fS4jU4fS4fS4fS4fS4fS4fS4fS4fS4kU4lU4fS4fS4fS4fS4fS4mU4fS4fS4fS4fS4fS4fS4fS4nU4fS4fS4fS4fS4oU4f
S4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4PV4fS4fS4QV4RV4fS4fS4fS4fS4fS4fS4fS4fS4fS4RU4fS4fS4SV4f
S4fS4fS4fS4fS4fS4TV4fS4fS4fS4UV4VV4WV4fS4fS4fS4fS4XV4fS4fS4fS4YV4fS4fS4ZV4fS4fS4fS4fS4fS4fS4fS4f
S4fS4[V4fS4\V4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4XV4fS4fS4]V4fS4fS4fS4^V4f
S4fS4fS4bU4fS4_V4fS4`V4aV4fS4fS4fS4fS4fS4fS4fS4bU4fS4fS4fS4fS4fS4fS4bV4fS4fS4fS4fS4fS4fS4fS4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4\U4fS4cV4fS4fS4dV4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4f
S4fS4fS4eV4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4`V4fS4fS4fS4fS4fV4fS4fS4fS4fS4fS4fS4fS4g
V4fS4fS4fS4fS4fS4fS4fS4fS4fS4hV4fS4iV4fS4jV4fS4fS4fS4fS4kV4lV4fS4fS4fS4fS4fS4fS4fS4fS4mV4fS4nV4f
S4oV4fS4fS4fS4PW4QW4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4RW4fS4fS4fS4fS4fS4fS4fS4fS4SW4fS4fS4f
S4fS4TW4TW4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4UW4fS4fS4fS4fS4fS4fS4fS4fS4VW4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4lT4fS4fS4fS4fS4fS4fS4fS4lT4fS4fS4fS4fS4fS4WW4XW4fS4fS4fS4fS4f
S4UW4UW4YW4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4ZW4[W4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4aV4fS4fS4fS4fS4fS4fS4fS4f
S4fS4fS4fS4fS4fS4fS4\W4fS4]W4^W4fS4fS4fS4TV4_W4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4cT4fS4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4bU4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4f
S4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4fS4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4aW4`W4`W4`W4`W4`W4`W4bW4`W4cW4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4dW4`W4dW4`W4`W4`W4dW4eW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4fW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4dW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4gW4`W4`W4`W4`W4`W4`W4`W4`W4hW4hW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4iW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4jW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4dW4`W4`W4`W4`W4kW4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4lW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4dW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4mW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4nW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`
W4`W4`W4`W4`W4`W4`W4hW4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4`W4oW4PX4QX4R
X4RX4RX4RX4RX4SX4RX4RX4RX4RX4RX4TX4RX4UX4RX4RX4RX4PX4PX4RX4PX4VX4WX4XX4YX4ZX4[X4RX4\X4RX4RX4RX4R
X4RX4RX4]X4RX4^X4_X4`X4aX4bX4_X4_X4cX4dX4_X4eX4fX4_X4gX4hX4iX4jX4kX4lX4mX4iX4iX4nX4oX4PY4QY4RY4S
Y4_X4iX4iX4TY4iX4PY4UY4_X4VY4WY4iX4XY4YY4ZY4oX4[Y4[Y4\Y4]Y4[Y4[Y4^Y4_Y4`Y4[Y4aY4bY4cY4dY4[Y4[Y4[
Y4[Y4[Y4[Y4[Y4[Y4eY4[Y4fY4gY4[Y4[Y4[Y4hY4[Y4iY4[Y4[Y4[Y4jY4[Y4[Y4kY4lY4[Y4jY4jY4mY4nY4[Y4oY4[Y4P
Z4[Y4QZ4[Y4RZ4[Y4SZ4TZ4[Y4[Y4[Y4UZ4VZ4WZ4XZ4YZ4ZZ4[Y4[Y4[Y4[Z4[Y4[Y4\Z4]Z4^Z4[Y4_Z4[Y4`Z4[Y4aZ4[
Y4bZ4[Y4[Y4[Y4[Y4cZ4[Y4dZ4[Y4[Y4eZ4[Y4[Y4fZ4[Y4[Y4gZ4gZ4hZ4gZ4gZ4gZ4gZ4gZ4iZ4gZ4gZ4jZ4kZ4gZ4lZ4m
Z4nZ4oZ4P[4gZ4gZ4gZ4gZ4gZ4gZ4Q[4R[4gZ4gZ4S[4T[4U[4V[4W[4gZ4X[4gZ4gZ4gZ4gZ4gZ4gZ4Y[4gZ4Z[4gZ4gZ4g
Z4gZ4gZ4gZ4[[4gZ4gZ4\[4gZ4][4^[4_[4`[4gZ4a[4gZ4gZ4gZ4b[4c[4d[4e[4gZ4gZ4f[4g[4h[4gZ4gZ4i[4j[4k[4l
[4m[4n[4o[4P\4Q\4gZ4Q\4gZ4R\4S\4T\4U\4V\4W\4X\4Y\4Z\4[\4\\4]\4]\4^\4_\4gZ4`\4a\4b\4c\4d\4e\4f\4g
Z4g\4h\4i\4j\4gZ4gZ4gZ4k\4gZ4gZ4gZ4gZ4gZ4gZ4l\4m\4gZ4gZ4n\4o\4n\4P]4Q]4R]4gZ4S]4gZ4gZ4T]4U]4gZ4V
]4gZ4V]4gZ4gZ4gZ4gZ4W]4gZ4X]4gZ4gZ4gZ4Y]4Z]4Z]4Z]4Z]4[]4\]4]]4^]4Z]4_]4`]4a]4b]4Z]4Z]4Z]4Z]4c]4Z
]4d]4e]4d]4f]4Z]4Z]4g]4Z]4Z]4e]4h]4i]4j]4Z]4k]4l]4m]4Z]4n]4Z]4o]4P^4Q^4Z]4R^4Z]4S^4Z]4g]4Z]4T^4Z
]4U^4Z]4V^4Z]4V^4Z]4W^4Z]4Z]4Z]4Z]4Z]4Z]4X^4Z]4Y^4Z^4Z]4Z]4Z]4[^4X^4Z]4\^4]^4^^4_^4Z]4Z]4Z]4Z]4`
^4Z]4Z]4Z]4Z]4Z]4a^4Z]4Z]4Z]4b^4Z]4Z]4c^4Z]4d^4Z]4Z]4Z]4e^4Z]4Z]4Z]4Z]4Z]4f^4Z]4d]4Z]4d]4Z]4d]4Z
]4g^4Z]4h^4Z]4i^4j^4k^4k^4k^4k^4k^4l^4m^4k^4n^4o^4k^4k^4k^4P_4Q_4k^4l^4k^4k^4R_4S_4T_4k^4k^4k^4U
_4k^4V_4k^4k^4W_4X_4X_4k^4k^4k^4k^4k^4Y_4Z_4[_4k^4k^4k^4k^4\_4k^4k^4k^4]_4^_4^_4^_4^_4__4^_4^_4^
_4^_4^_4^_4^_4^_4^_4^_4^_4^_4^_4^_4^_4`_4^_4^_4^_4^_4^_4^_4^_4^_4^_4^_4^_4a_4b_4^_4^_4^_4^_4^_4c
_4^_4^_4^_4^_4d_4^_4^_4^_4^_4^_4^_4^_4^_4^_4e_4e_4e_4e_4e_4e_4e_4e_4e_4f_4e_4e_4e_4g_4h_4e_4e_4e
_4i_4e_4j_4k_4e_4l_4e_4e_4m_4n_4o_4e_4e_4e_4P`4e_4Q`4e_4R`4e_4S`4T`4e_4U`4e_4e_4V`4W`4X`4Y`4e_4e
_4e_4e_4e_4Z`4[`4e_4e_4\`4]`4e_4^`4_`4e_4``4e_4a`4e_4b`4b`4b`4c`4e_4d`4e`4f`4g`4h`4i`4e_4e_4j`4k
`4l`4e_4m`4e_4n`4o`4Pa4Qa4Ra4Sa4Ta4Ua4Va4Wa4Wa4Xa4Ya4Wa4Za4[a4\a4]a4]a4Za4Za4^a4_a4`a4aa4ba4ca4d
a4ea4fa4ga4ha4ha4ia4ia4ha4ia4ha4ha4ja4ia4ia4ea4ia4ia4ia4ia4ia4ka4ia4ka4ia4ia4ia4ia4ia4ia4ia4ia4i
a4ia4ia4ia4ia4ia4ia4ia4la4ia4ia4la4ia4ha4ia4ia4ia4ia4ia4ia4ia4ha4ia4ia4ma4ia4ia4ia4ia4ia4ia4na4o
a4ia4ia4Pb4Qb4Rb4Sb4Sb4Tb4Sb4Ub4Vb4Wb4Sb4Sb4Sb4Sb4Sb4Sb4Xb4Xb4Yb4Zb4Xb4[b4Xb4\b4]b4Xb4^b4Xb4_b4X
b4`b4Xb4Xb4ab4Xb4bb4cb4db4eb4eb4fb4gb4hb4fb4eb4eb4ib4jb4kb4fb4lb4eb4mb4nb4ob4Pc4fb4fb4Qc4Rc4Sc4e
b4Tc4Uc4Vc4Wc4Xc4Yc4Zc4[c4Yc4\c4]c4^c4_c4Yc4Yc4`c4ac4Yc4Yc4bc4cc4dc4ec4fc4gc4hc4ic4jc4kc4ic4ic4i
c4lc4ic4mc4nc4oc4Pd4Qd4Rd4Sd4Td4Ud4Vd4Wd4Xd4Yd4Zd4[d4\d4]d4\d4^d4_d4\d4`d4\d4ad4\d4bd4bd4bd4cd4\
d4dd4ed4\d4\d4\d4\d4\d4\d4\d4fd4gd4hd4hd4hd4hd4hd4hd4id4jd4id4kd4ld4id4md4id4id4nd4od4od4Pe4Qe4P
e4Pe4Pe4Re4Se4Te4Ue4Ve4We4Xe4Ye4Ze4[e4\e4]e4^e4[e4_e4`e4ae4[e4be4ce4de4de4de4de4de4ee4de4de4de4f
e4ge4he4he4ie4he4he4je4he4he4he4he4ke4he4le4me4ne4oe4Pf4Qf4Rf4Sf4Tf4Uf4Vf4Wf4Xf4Yf4Wf4Wf4Zf4Zf4Z
f4Wf4Wf4Wf4[f4\f4\f4\f4]f4^f4_f4`f4\f4af4bf4cf4\f4\f4\f4\f4\f4\f4\f4\f4\f4df4ef4\f4\f4ff4gf4hf4i
f4jf4kf4hf4lf4mf4nf4nf4of4nf4nf4Pg4Qg4Rg4Sg4Tg4Ug4Vg4Wg4Xg4Yg4Zg4[g4[g4\g4]g4^g4_g4`g4ag4bg4cg4d
g4eg4fg4gg4hg4ig4jg4kg4lg4mg4ng4og4og4Ph4Qh4Rh4Sh4Th4Uh4Vh4Vh4Wh4Xh4Yh4Zh4[h4\h4]h4^h4_h4`h4ah4b
h4ch4dh4eh4fh4gh4hh4ih4jh4kh4lh4mh4nh4oh4Pi4Qi4Ri4Ri4Si4Ti4Ui4Vi4Wi4Xi4Yi4Zi4[i4\i4\i4]i4^i4]i4_
i4`i4ai4bi4ci4di4ei4fi4gi4hi4ii4ji4ki4li4mi4ni4oi4Pj4Qj4Rj4Sj4Tj4Uj4Vj4Wj4Xj4Yj4Zj4[j4\j4]j4^j4_
j4_j4`j4aj4^j4bj4cj4dj4dj4ej4fj4ej4ej4gj4hj4ij4jj4kj4lj4mj4nj4oj4Pk4oj4Qk4Rk4Sk4Tk4Uk4Vk4Wk4Xk4Y
k4mj4Zk4[k4\k4]k4^k4_k4`k4ak4bk4ck4dk4ek4fk4gk4hk4ik4jk4ik4kk4lk4jk4mk4nk4ok4Pl4Ql4Rl4Sl4Tl4Tl4U
l4Vl4Wl4Xl4Yl4Zl4Yl4Yl4Yl4[l4\l4]l4^l4_l4]l4^l4`l4al4bl4cl4dl4el4fl4gl4hl4il4jl4hl4kl4ll4ll4ml4m
l4ml4nl4nl4ol4nl4Pm4Qm4Rm4Sm4Qm4Tm4Um4Vm4Vm4Wm4Xm4Ym4Ym4Zm4[m4\m4]m4^m4_m4`m4am4bm4cm4`m4dm4em4f
m4fm4fm4gm4hm4im4jm4km4lm4mm4nm4om4Pn4Qn4Rn4Rn4Sn4Tn4Un4Vn4Wn4Xn4Yn4Zn4[n4\n4]n4]n4^n4_n4`n4an4a
n4`n4bn4cn4dn4en4dn4fn4gn4hn4in4jn4kn4ln4mn4nn4on4Po4Qo4Ro4So4To4Uo4Vo4Wo4Xo4Yo4Zo4[o4Zo4Zo4\o4]
o4Zo4Zo4Zo4Zo4Zo4^o4_o4`o4ao4bo4co4do4eo4fo4fo4go4ho4io4jo4ko4lo4mo4mo4no4oo4mo4PP5QP5RP5SP5SP5S
P5TP5SP5UP5SP5VP5VP5VP5VP5VP5WP5UP5UP5XP5XP5YP5ZP5[P5\P5]P5^P5_P5`P5aP5bP5cP5dP5bP5eP5fP5gP5bP5h
P5hP5iP5jP5iP5kP5lP5mP5nP5oP5PQ5PQ5PQ5PQ5PQ5PQ5PQ5PQ5QQ5RQ5SQ5TQ5UQ5TQ5VQ5WQ5XQ5YQ5ZQ5[Q5[Q5\Q5]
Q5^Q5_Q5`Q5`Q5aQ5bQ5cQ5dQ5eQ5fQ5cQ5cQ5cQ5dQ5cQ5eQ5gQ5hQ5iQ5jQ5kQ5lQ5mQ5nQ5oQ5oQ5oQ5PR5QR5RR5SR5T
R5UR5VR5WR5XR5YR5ZR5[R5\R5]R5]R5]R5^R5_R5_R5`R5aR5bR5_R5cR5cR5dR5eR5cR5cR5fR5gR5hR5iR5jR5kR5lR5m
R5nR5oR5PS5QS5RS5SS5TS5US5VS5WS5XS5YS5ZS5[S5\S5]S5^S5^S5^S5_S5`S5aS5_S5bS5cS5dS5eS5eS5eS5fS5fS5g
S5hS5iS5iS5jS5kS5lS5mS5nS5oS5PT5QT5RT5ST5TT5UT5UT5VT5VT5VT5WT5WT5WT5VT5VT5VT5XT5YT5YT5YT5ZT5YT5[
T5\T5]T5^T5_T5`T5aT5bT5cT5dT5eT5fT5gT5hT5iT5jT5kT5lT5mT5nT5oT5PU5QU5RU5SU5TU5UU5VU5WU5UU5UU5UU5U
U5UU5XU5XU5YU5ZU5UU5UU5[U5\U5\U5\U5\U5\U5]U5\U5^U5_U5`U5aU5aU5bU5cU5dU5eU5fU5eU5gU5hU5iU5iU5iU5j
U5kU5lU5mU5nU5oU5PV5QV5RV5SV5PV5QV5TV5QV5QV5QV5QV5QV5UV5QV5VV5QV5WV5QV5XV5YV5QV5QV5QV5QV5QV5ZV5Q
V5QV5[V5QV5QV5\V5]V5^V5]V5_V5QV5`V5aV5QV5QV5bV5cV5dV5eV5fV5fV5gV5hV5iV5iV5iV5iV5jV5kV5lV5mV5nV5n
V5oV5nV5nV5oV5oV5oV5PW5QW5RW5SW5TW5UW5UW5VW5WW5XW5YW5ZW5ZW5YW5YW5[W5\W5]W5^W5_W5`W5aW5bW5cW5dW5e
W5bW5bW5bW5fW5fW5bW5gW5bW5bW5hW5iW5jW5jW5jW5kW5jW5lW5lW5lW5lW5mW5lW5lW5nW5nW5oW5PX5PX5PX5QX5QX5R
X5QX5SX5TX5UX5VX5WX5WX5XX5YX5ZX5[X5\X5]X5^X5_X5`X5aX5bX5cX5dX5eX5fX5gX5hX5hX5iX5jX5jX5jX5jX5kX5l
X5mX5nX5oX5PY5PY5QY5RY5PY5SY5TY5UY5VY5WY5XY5YY5ZY5[Y5\Y5]Y5^Y5^Y5_Y5`Y5aY5bY5bY5bY5cY5dY5dY5eY5f
Y5gY5hY5iY5jY5kY5lY5mY5nY5oY5PZ5QZ5RZ5SZ5TZ5UZ5VZ5WZ5XZ5YZ5ZZ5[Z5[Z5[Z5\Z5]Z5]Z5]Z5]Z5]Z5^Z5_Z5`
Z5aZ5bZ5cZ5dZ5eZ5fZ5gZ5gZ5hZ5gZ5gZ5iZ5jZ5jZ5jZ5jZ5jZ5jZ5kZ5lZ5mZ5nZ5nZ5oZ5P[5Q[5R[5S[5S[5T[5U[5U
[5V[5W[5X[5Y[5Y[5Y[5Z[5[[5\[5][5^[5_[5`[5a[5b[5c[5d[5e[5e[5f[5f[5g[5h[5i[5j[5f[5k[5l[5m[5n[5o[5P
\5Q\5R\5S\5S\5S\5S\5T\5U\5V\5W\5W\5W\5X\5W\5W\5Y\5Z\5[\5\\5[\5]\5^\5_\5_\5_\5`\5`\5a\5b\5b\5c\5d
\5e\5f\5g\5g\5g\5h\5i\5j\5k\5l\5m\5n\5o\5P]5Q]5Q]5R]5S]5T]5U]5V]5W]5X]5Y]5Z]5[]5\]5]]5^]5_]5]]5]
]5]]5]]5]]5`]5`]5a]5]]5]]5]]5b]5c]5d]5c]5e]5f]5c]5g]5h]5i]5j]5j]5j]5k]5l]5m]5n]5o]5P^5Q^5R^5S^5S
^5T^5U^5V^5W^5X^5Y^5X^5Z^5[^5\^5[^5[^5[^5[^5[^5]^5[^5^^5_^5`^5a^5b^5c^5d^5e^5f^5g^5h^5i^5j^5k^5l
^5m^5n^5o^5P_5Q_5R_5S_5T_5U_5V_5W_5X_5Y_5Z_5[_5\_5]_5^_5__5`_5a_5b_5b_5b_5b_5b_5b_5b_5b_5b_5c_5d
_5e_5f_5g_5h_5i_5j_5k_5l_5m_5n_5o_5P`5Q`5R`5S`5T`5U`5U`5V`5W`5X`5Y`5Z`5[`5\`5\`5]`5^`5_`5``5a`5a
`5``5a`5a`5a`5a`5a`5a`5b`5c`5d`5e`5f`5g`5h`5i`5i`5i`5j`5k`5l`5m`5n`5o`5o`5Pa5o`5o`5o`5Qa5Ra5Sa5T
a5Ua5Va5Wa5Xa5Ya5Za5[a5\a5]a5^a5_a5`a5aa5ba5ca5da5da5da5ea5fa5ga5ga5ha5ia5ja5ka5la5ma5na5oa5Pb5Q
b5Rb5Sb5Tb5Ub5Vb5Ub5Wb5Ub5Xb5Ub5Yb5Ub5Ub5Ub5Zb5[b5\b5]b5^b5_b5`b5_b5ab5bb5cb5db5eb5eb5eb5fb5gb5h
b5ib5jb5kb5lb5mb5nb5ob5ob5ob5Pc5Qc5Qc5Rc5Sc5Tc5Uc5Vc5Uc5Wc5Vc5Vc5Vc5Vc5Uc5Vc5Xc5Vc5Vc5Vc5Vc5Vc5V
c5Yc5Zc5[c5\c5]c5^c5^c5_c5`c5ac5bc5cc5dc5ec5ec5fc5gc5hc5ic5jc5kc5lc5mc5nc5oc5Pd5Qd5Rd5Sd5Td5Ud5V
d5Vd5Wd5Xd5Yd5Zd5[d5[d5\d5]d5^d5]d5_d5`d5ad5bd5cd5cd5dd5ed5fd5gd5hd5id5id5id5jd5kd5ld5kd5kd5kd5k
d5kd5md5nd5od5od5Pe5Qe5Re5Qe5Qe5Se5Te5Ue5Ve5We5We5We5Xe5Ye5Ye5Ze5[e5\e5[e5]e5^e5_e5`e5ae5ae5ae5b
e5ce5de5ce5ce5ce5ee5fe5ge5he5ie5je5ke5le5me5ne5oe5Pf5Qf5Rf5Sf5Tf5Uf5Vf5Vf5Wf5Xf5Xf5Xf5Xf5Yf5Zf5[
f5\f5]f5]f5^f5^f5_f5`f5af5bf5bf5bf5cf5df5df5ef5ff5ff5ff5ff5ff5ff5ff5ff5ff5ff5ff5ff5ff5ff5ff5ff5f
f5gf5gf5hf5if5jf5kf5lf5mf5nf5of5Pg5Pg5Qg5Rg5Sg5Tg5Ug5Vg5Vg5Wg5Xg5Yg5Yg5Zg5[g5\g5]g5^g5_g5`g5ag5b
g5cg5dg5eg5eg5fg5gg5hg5ig5jg5kg5lg5lg5lg5lg5lg5mg5lg5lg5lg5ng5og5lg5lg5lg5lg5Ph5lg5lg5lg5Qh5Rh5S
h5Th5Uh5Vh5Wh5Xh5Yh5Zh5[h5[h5[h5\h5[h5[h5]h5^h5_h5`h5ah5bh5ch5dh5eh5fh5gh5hh5ih5jh5kh5lh5mh5nh5o
h5Pi5Qi5oh5Ri5Si5Ti5Ui5Ui5Vi5Wi5Xi5Yi5Zi5[i5\i5]i5^i5_i5`i5ai5bi5ci5ci5di5ei5fi5gi5hi5ii5ji5ki5l
i5li5mi5ni5oi5Pj5Qj5Qj5Rj5Sj5Tj5Tj5Uj5Vj5Wj5Xj5Yj5Zj5[j5\j5]j5^j5_j5`j5aj5bj5cj5dj5ej5ej5ej5fj5g
j5hj5hj5hj5ij5jj5jj5jj5kj5lj5mj5nj5oj5Pk5Qk5Rk5Sk5Sk5Tk5Uk5Vk5Wk5Xk5Yk5Zk5[k5\k5]k5^k5_k5`k5ak5b
k5bk5ck5dk5ek5fk5gk5hk5ik5jk5kk5lk5mk5nk5nk5ok5Pl5Ql5Rl5Sl5Tl5Ul5Ul5Vl5Vl5Wl5Xl5Yl5Xl5Xl5Yl5Xl5Y
l5Yl5Zl5[l5\l5]l5^l5_l5`l5al5bl5cl5cl5dl5el5fl5gl5hl5gl5il5jl5kl5ll5ml5nl5ol5Pm5Pm5Qm5Rm5Sm5Tm5U
m5Um5Vm5Wm5Xm5Ym5Zm5[m5\m5]m5^m5_m5`m5am5bm5cm5dm5em5fm5gm5hm5hm5im5jm5km5lm5mm5nm5om5Pn5Qn5Qn5R
n5Sn5Tn5Un5Un5Vn5Wn5Xn5Yn5Zn5[n5\n5]n5^n5_n5`n5an5bn5cn5dn5en5fn5gn5hn5in5jn5kn5ln5mn5nn5on5Po5Q
o5Ro5So5To5Uo5Vo5Vo5Vo5Wo5Xo5Yo5Zo5[o5\o5]o5^o5_o5`o5ao5bo5co5do5eo5fo5go5ho5io5jo5ko5lo5mo5no5m
o5oo5PP6QP6RP6SP6TP6UP6VP6WP6XP6YP6ZP6[P6\P6]P6^P6_P6`P6aP6bP6cP6dP6eP6fP6gP6hP6iP6jP6kP6lP6mP6n
P6oP6PQ6QQ6RQ6SQ6TQ6UQ6VQ6WQ6XQ6XQ6YQ6ZQ6[Q6\Q6]Q6^Q6_Q6`Q6aQ6bQ6cQ6dQ6eQ6fQ6gQ6hQ6iQ6jQ6kQ6lQ6m
Q6nQ6oQ6PR6QR6RR6SR6TR6UR6VR6WR6XR6YR6ZR6[R6\R6]R6^R6_R6`R6aR6bR6cR6dR6eR6fR6gR6hR6iR6jR6kR6lR6m
R6nR6oR6PS6QS6RS6SS6TS6US6VS6WS6XS6YS6ZS6[S6\S6]S6]S6^S6_S6`S6aS6bS6bS6cS6dS6eS6fS6gS6hS6iS6jS6k
S6lS6mS6nS6oS6PT6QT6RT6RT6ST6TT6UT6VT6WT6XT6YT6ZT6[T6\T6]T6^T6_T6`T6aT6bT6cT6dT6eT6fT6gT6hT6iT6j
T6kT6lT6mT6nT6oT6oT6PU6PU6QU6RU6SU6TU6UU6VU6WU6XU6YU6WU6ZU6[U6\U6]U6]U6]U6^U6^U6^U6_U6`U6aU6bU6c
U6dU6eU6eU6fU6gU6hU6iU6iU6iU6jU6kU6lU6mU6nU6oU6oU6PV6QV6RV6SV6TV6TV6UV6VV6WV6XV6YV6ZV6[V6[V6\V6]
V6^V6_V6`V6aV6bV6cV6dV6dV6eV6fV6gV6hV6hV6hV6iV6jV6kV6lV6lV6mV6nV6oV6PW6QW6RW6SW6TW6UW6VW6WW6WW6X
W6YW6ZW6[W6\W6]W6^W6_W6`W6aW6bW6cW6dW6eW6fW6gW6hW6iW6jW6kW6lW6mW6nW6nW6nW6oW6oW6PX6QX6RX6SX6TX6U
X6VX6WX6XX6YX6ZX6[X6\X6]X6^X6_X6`X6aX6bX6cX6dX6eX6fX6gX6hX6iX6jX6kX6lX6mX6nX6oX6oX6oX6oX6PY6QY6R
Y6RY6RY6RY6RY6RY6RY6RY6RY6SY6RY6RY6RY6RY6RY6TY6TY6UY6TY6TY6VY6WY6XY6YY6ZY6[Y6[Y6[Y6\Y6]Y6^Y6^Y6_
Y6`Y6aY6bY6cY6dY6eY6fY6gY6fY6gY6gY6gY6hY6iY6iY6iY6iY6iY6jY6jY6jY6kY6lY6mY6nY6oY6nY6nY6nY6PZ6PZ6n
Y6QZ6RZ6RZ6SZ6RZ6RZ6TZ6RZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6UZ6VZ6WZ6XZ6WZ6YZ6ZZ6[Z6\Z6]Z6^Z6_
Z6`Z6aZ6bZ6cZ6dZ6eZ6fZ6gZ6hZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6iZ6i
Z6iZ6iZ6iZ6jZ6kZ6lZ6mZ6mZ6nZ6oZ6P[6Q[6R[6S[6T[6T[6U[6V[6U[6W[6U[6W[6X[6Y[6Z[6[[6\[6][6^[6_[6`[6_
[6_[6_[6_[6a[6a[6b[6c[6d[6d[6e[6e[6d[6f[6g[6h[6h[6i[6j[6j[6j[6k[6l[6l[6l[6m[6n[6o[6m[6m[6m[6m[6P
\6m[6m[6m[6Q\6Q\6Q\6R\6S\6T\6T\6U\6V\6V\6V\6W\6W\6V\6V\6V\6V\6V\6V\6V\6W\6V\6V\6V\6V\6V\6V\6V\6X
\6Y\6Z\6[\6[\6[\6[\6\\6\\6\\6\\6]\6\\6\\6\\6\\6]\6\\6^\6_\6`\6a\6b\6b\6c\6b\6d\6e\6e\6e\6b\6b\6f
\6b\6g\6b\6b\6h\6i\6b\6j\6b\6k\6l\6m\6n\6o\6P]6Q]6b\6R]6S]6S]6S]6T]6S]6S]6S]6U]6V]6W]6X]6Y]6Z]6[
]6\]6]]6^]6_]6_]6_]6_]6_]6_]6_]6_]6`]6a]6b]6c]6d]6d]6d]6e]6d]6f]6d]6g]6h]6i]6j]6k]6i]6l]6m]6n]6o
]6P^6Q^6R^6S^6T^6U^6V^6W^6X^6Y^6Z^6[^6[^6\^6]^6]^6^^6_^6`^6`^6`^6a^6a^6a^6a^6a^6a^6b^6b^6b^6c^6d
^6e^6f^6g^6h^6i^6j^6k^6l^6m^6n^6n^6n^6n^6o^6n^6n^6P_6P_6P_6P_6Q_6R_6S_6S_6T_6T_6T_6U_6V_6W_6X_6X
_6X_6X_6Y_6Z_6[_6\_6]_6^_6__6`_6a_6b_6b_6c_6d_6c_6e_6e_6e_6e_6f_6e_6g_6g_6g_6g_6h_6i_6i_6j_6k_6l
_6m_6m_6m_6m_6n_6o_6P`6Q`6Q`6Q`6Q`6Q`6R`6S`6T`6U`6V`6V`6W`6X`6Y`6Y`6Y`6Z`6[`6\`6]`6^`6_`6``6a`6b
`6c`6d`6e`6e`6f`6g`6h`6i`6j`6k`6l`6l`6l`6l`6m`6n`6o`6o`6Pa6Qa6Ra6Sa6Ra6Ta6Ua6Va6Va6Wa6Xa6Ya6Za6[
a6\a6]a6^a6^a6_a6`a6_a6aa6ba6ca6ca6ca6da6ea6fa6ga6ha6ia6ja6ka6la6ma6ma6ma6na6oa6Pb6Pb6Pb6Qb6Rb6S
b6Tb6Tb6Ub6Vb6Wb6Xb6Yb6Zb6[b6\b6]b6^b6_b6_b6_b6_b6`b6^b6ab6bb6cb6db6db6eb6fb6gb6gb6hb6gb6ib6jb6i
b6ib6kb6lb6mb6nb6ob6ob6ob6ob6ob6ob6ob6ob6ob6Pc6Qc6Rc6Sc6Tc6Uc6Vc6Wc6Uc6Xc6Xc6Yc6Zc6[c6\c6]c6^c6_
c6`c6`c6`c6ac6ac6bc6ac6cc6dc6ec6fc6gc6hc6ic6jc6kc6lc6mc6nc6oc6Pd6Qd6Rd6Sd6Td6Sd6Td6Sd6Td6Ud6Vd6V
d6Wd6Xd6Yd6Zd6[d6\d6]d6^d6^d6^d6^d6_d6`d6ad6ad6ad6bd6cd6dd6ed6fd6gd6hd6id6jd6kd6ld6md6nd6od6Pe6P
e6Pe6Pe6Pe6Pe6Qe6Re6Se6Te6Ue6Ve6We6Xe6Ye6Ze6[e6[e6[e6[e6\e6[e6[e6[e6[e6]e6^e6^e6^e6^e6^e6^e6^e6^
e6_e6`e6ae6be6be6ce6de6ee6ee6fe6ge6he6he6ie6ie6je6he6ie6ie6ie6ke6le6me6ne6oe6Pf6Qf6Rf6Sf6Rf6Rf6T
f6Uf6Vf6Vf6Wf6Wf6Wf6Wf6Xf6Yf6Yf6Zf6[f6\f6]f6]f6^f6^f6^f6^f6^f6^f6_f6`f6`f6`f6`f6af6bf6cf6cf6cf6d
f6ef6ff6gf6hf6if6jf6kf6kf6kf6kf6kf6lf6mf6nf6of6Pg6Qg6Rg6Qg6Qg6Qg6Qg6Sg6Tg6Qg6Ug6Vg6Vg6Wg6Xg6Xg6Y
g6Xg6Xg6Zg6[g6\g6]g6^g6_g6`g6ag6ag6bg6bg6bg6cg6cg6dg6eg6fg6gg6hg6ig6jg6kg6lg6mg6ng6og6Ph6Ph6Ph6Q
h6Rh6Sh6Th6Uh6Th6Vh6Wh6Wh6Xh6Yh6Zh6Zh6[h6\h6]h6]h6]h6]h6]h6]h6]h6]h6]h6]h6]h6^h6_h6`h6`h6ah6ah6a
h6bh6ch6dh6eh6fh6fh6fh6gh6hh6ih6jh6kh6lh6mh6nh6oh6Pi6Pi6Qi6Ri6Ri6Ri6Ri6Ri6Ri6Si6Ti6Ui6Vi6Wi6Xi6X
i6Yi6Zi6Zi6[i6[i6[i6[i6[i6[i6[i6\i6]i6]i6]i6^i6_i6]i6`i6ai6bi6ci6di6ei6fi6gi6hi6ii6ji6ki6li6mi6m
i6ni6oi6Pj6Qj6Rj6Sj6Tj6Uj6Vj6Wj6Xj6Yj6Zj6[j6\j6\j6]j6^j6_j6`j6aj6bj6bj6bj6cj6dj6ej6fj6gj6gj6hj6i
j6jj6kj6lj6mj6nj6nj6nj6nj6nj6nj6oj6Pk6Qk6Rk6Sk6Sk6Sk6Tk6Sk6Uk6Vk6Wk6Xk6Yk6Yk6Yk6Zk6Yk6Yk6[k6\k6]
k6^k6_k6`k6ak6bk6ck6dk6ek6ek6ek6ek6ek6fk6gk6hk6hk6hk6ik6jk6kk6kk6lk6mk6nk6mk6ok6Pl6Ql6Rl6Rl6Sl6T
l6Ul6Vl6Wl6Xl6Yl6Zl6[l6\l6[l6]l6^l6_l6`l6al6bl6cl6dl6el6fl6gl6hl6il6jl6kl6ll6ml6nl6ol6Pm6Pm6Qm6R
m6Rm6Sm6Tm6Um6Um6Um6Vm6Wm6Xm6Ym6Zm6[m6[m6\m6]m6\m6^m6_m6_m6`m6am6am6bm6am6cm6cm6cm6dm6em6cm6cm6c
m6fm6gm6hm6im6jm6jm6km6lm6mm6mm6nm6om6om6om6Pn6Pn6Qn6Qn6Rn6Rn6Sn6Rn6Tn6Un6Un6Un6Vn6Wn6Xn6Yn6Zn6[
n6\n6]n6^n6_n6_n6`n6an6bn6cn6cn6dn6dn6en6fn6gn6hn6in6jn6kn6ln6mn6nn6on6Po6Qo6Ro6So6To6Uo6Vo6Wo6X
o6Xo6Xo6Xo6Yo6Yo6Xo6Xo6Xo6Xo6Xo6Xo6Zo6[o6[o6[o6[o6\o6[o6]o6]o6[o6[o6[o6]o6]o6^o6_o6`o6ao6bo6co6c
o6do6do6do6co6do6eo6do6do6eo6fo6do6eo6eo6do6do6do6do6co6co6co6co6go6ho6io6io6jo6jo6jo6jo6jo6jo6k
o6jo6lo6jo6jo6mo6no6oo6PP7QP7QP7RP7SP7TP7TP7UP7UP7UP7UP7UP7UP7UP7UP7UP7UP7UP7UP7UP7VP7VP7VP7VP7V
P7VP7VP7WP7XP7XP7XP7XP7XP7XP7XP7YP7YP7YP7YP7YP7YP7ZP7ZP7ZP7ZP7[P7\P7]P7^P7^P7_P7_P7`P7aP7bP7cP7d
P7eP7fP7fP7gP7hP7iP7jP7kP7lP7mP7nP7mP7oP7PQ7QQ7QQ7RQ7SQ7TQ7TQ7TQ7TQ7TQ7TQ7TQ7TQ7TQ7UQ7VQ7WQ7XQ7Y
Q7ZQ7[Q7\Q7]Q7^Q7_Q7`Q7aQ7bQ7bQ7bQ7cQ7dQ7eQ7fQ7gQ7hQ7iQ7jQ7kQ7kQ7kQ7kQ7kQ7kQ7kQ7kQ7kQ7lQ7mQ7nQ7o
Q7PR7QR7RR7RR7SR7SR7TR7UR7UR7UR7VR7WR7WR7WR7XR7XR7XR7XR7XR7XR7XR7XR7XR7YR7ZR7[R7[R7[R7[R7[R7\R7]
R7]R7]R7]R7^R7_R7_R7_R7`R7aR7bR7bR7cR7dR7bR7eR7fR7gR7gR7gR7gR7gR7gR7gR7hR7iR7jR7jR7jR7kR7lR7mR7n
R7oR7oR7PS7PS7QS7QS7RS7SS7SS7SS7TS7TS7US7VS7WS7XS7WS7WS7YS7YS7YS7ZS7[S7\S7\S7\S7\S7\S7\S7\S7\S7\
S7]S7]S7^S7_S7`S7aS7bS7cS7cS7cS7dS7dS7eS7eS7eS7eS7fS7fS7fS7fS7gS7hS7hS7hS7hS7hS7hS7hS7hS7hS7hS7h
S7hS7hS7iS7iS7iS7iS7iS7iS7iS7iS7iS7iS7iS7iS7jS7jS7jS7kS7kS7kS7lS7lS7mS7mS7mS7nS7oS7PT7QT7QT7RT7R
T7ST7TT7UT7VT7WT7XT7YT7ZT7[T7[T7\T7]T7^T7_T7`T7`T7`T7`T7`T7`T7aT7bT7cT7dT7eT7eT7fT7gT7gT7gT7gT7g
T7hT7hT7hT7hT7hT7hT7iT7jT7jT7kT7kT7kT7kT7jT7jT7lT7mT7nT7oT7PU7QU7QU7QU7QU7RU7SU7TU7UU7TU7VU7WU7W
U7WU7XU7XU7YU7ZU7[U7\U7]U7^U7_U7`U7`U7aU7aU7bU7cU7dU7eU7fU7gU7gU7gU7gU7gU7hU7iU7jU7kU7kU7lU7lU7l
U7mU7nU7oU7PV7PV7PV7PV7QV7QV7QV7QV7QV7RV7RV7SV7TV7UV7VV7WV7XV7XV7YV7ZV7ZV7[V7[V7[V7\V7\V7\V7]V7^
V7]V7_V7`V7`V7`V7aV7aV7aV7aV7aV7aV7aV7bV7cV7dV7dV7dV7eV7eV7eV7eV7eV7eV7fV7gV7hV7iV7jV7kV7kV7lV7m
V7nV7oV7PW7QW7RW7SW7TW7UW7VW7WW7XW7VW7YW7YW7ZW7[W7\W7]W7^W7_W7`W7aW7bW7cW7dW7dW7dW7eW7eW7eW7fW7g
W7gW7gW7hW7hW7iW7iW7iW7jW7kW7lW7mW7mW7nW7oW7PX7QX7QX7QX7QX7QX7QX7QX7QX7QX7RX7SX7TX7TX7TX7UX7UX7U
X7UX7UX7UX7VX7WX7XX7YX7ZX7[X7\X7]X7^X7^X7^X7^X7_X7`X7`X7`X7aX7bX7bX7cX7dX7eX7fX7gX7hX7iX7jX7kX7k
X7kX7kX7kX7kX7kX7kX7kX7lX7mX7nX7oX7oX7PY7QY7QY7QY7RY7SY7TY7UY7VY7VY7WY7VY7VY7VY7VY7XY7YY7ZY7[Y7[
Y7[Y7[Y7[Y7\Y7]Y7^Y7_Y7`Y7`Y7`Y7aY7aY7bY7bY7cY7dY7eY7fY7gY7hY7iY7jY7kY7kY7lY7lY7lY7lY7mY7mY7mY7m
Y7mY7nY7oY7oY7PZ7QZ7RZ7SZ7SZ7TZ7TZ7TZ7UZ7VZ7WZ7XZ7XZ7YZ7YZ7ZZ7ZZ7ZZ7ZZ7[Z7\Z7]Z7^Z7_Z7`Z7aZ7aZ7b
Z7bZ7bZ7bZ7bZ7bZ7bZ7cZ7bZ7cZ7cZ7cZ7cZ7cZ7dZ7eZ7fZ7gZ7hZ7iZ7jZ7kZ7kZ7lZ7lZ7mZ7nZ7nZ7nZ7oZ7oZ7oZ7o
Z7oZ7oZ7oZ7P[7Q[7R[7R[7S[7T[7T[7U[7U[7V[7V[7W[7X[7Y[7Z[7[[7\[7\[7\[7\[7\[7\[7][7][7^[7_[7_[7`[7a
[7a[7a[7b[7b[7b[7c[7b[7b[7b[7d[7d[7d[7e[7d[7f[7g[7f[7h[7i[7j[7j[7k[7j[7j[7j[7l[7m[7n[7n[7n[7n[7n
[7o[7P\7Q\7R\7S\7S\7T\7T\7T\7T\7U\7U\7U\7U\7U\7U\7U\7V\7W\7X\7U\7U\7Y\7Z\7[\7\\7\\7]\7^\7^\7^\7_
\7`\7_\7_\7a\7b\7c\7c\7d\7d\7e\7f\7g\7h\7h\7h\7i\7j\7k\7l\7k\7k\7k\7k\7m\7m\7m\7m\7n\7o\7P]7P]7P
]7P]7Q]7R]7S]7S]7S]7T]7Q]7U]7U]7U]7U]7V]7V]7W]7V]7X]7V]7V]7V]7V]7Y]7Z]7[]7\]7]]7^]7^]7_]7^]7^]7^
]7`]7a]7a]7a]7a]7a]7a]7a]7b]7c]7c]7d]7e]7e]7f]7g]7h]7i]7i]7j]7k]7k]7l]7m]7m]7n]7n]7o]7P^7Q^7R^7o
]7o]7S^7T^7U^7V^7V^7W^7X^7X^7X^7X^7X^7X^7X^7Y^7X^7X^7Z^7Z^7Z^7X^7X^7X^7X^7X^7X^7X^7X^7X^7[^7X^7X
^7X^7X^7X^7X^7\^7]^7]^7^^7^^7^^7^^7^^7_^7`^7a^7b^7c^7d^7e^7f^7g^7g^7h^7i^7j^7j^7k^7l^7m^7m^7m^7n
^7o^7P_7Q_7Q_7m^7m^7m^7m^7R_7S_7S_7T_7U_7V_7W_7W_7X_7Y_7Z_7Z_7Z_7Z_7[_7[_7[_7[_7[_7[_7[_7[_7\_7\
_7]_7^_7__7__7__7`_7`_7a_7b_7c_7d_7e_7d_7f_7g_7g_7f_7h_7i_7j_7k_7l_7l_7l_7l_7m_7n_7o_7P`7Q`7R`7R
`7S`7T`7U`7U`7V`7U`7W`7W`7W`7X`7Y`7Z`7[`7[`7[`7[`7[`7[`7\`7\`7]`7^`7_`7``7a`7b`7c`7d`7e`7e`7f`7g
`7g`7h`7i`7j`7k`7l`7m`7n`7o`7Pa7Pa7Qa7Ra7Sa7Ta7Ua7Va7Wa7Xa7Ya7Za7[a7[a7[a7[a7[a7\a7]a7^a7_a7`a7a
a7ba7ca7da7da7ea7fa7ga7ha7ha7ia7ja7ka7la7ma7na7oa7Pb7Qb7Rb7Sb7Tb7Ub7Ub7Vb7Wb7Xb7Yb7Zb7[b7\b7]b7^
b7_b7`b7ab7ab7bb7cb7cb7cb7cb7cb7db7db7eb7eb7db7db7fb7fb7gb7gb7gb7gb7gb7gb7hb7gb7hb7gb7ib7ib7jb7k
b7lb7mb7nb7nb7ob7Pc7Pc7Qc7Rc7Sc7Tc7Uc7Vc7Wc7Xc7Yc7Yc7Yc7Yc7Yc7Yc7Yc7Zc7[c7\c7\c7\c7]c7^c7_c7`c7`
c7ac7bc7cc7cc7cc7cc7dc7ec7fc7gc7hc7ic7jc7jc7jc7jc7kc7lc7mc7nc7oc7oc7Pd7Qd7Pd7Pd7Rd7Rd7Rd7Sd7Td7T
d7Ud7Vd7Wd7Wd7Wd7Xd7Yd7Yd7Yd7Yd7Yd7Yd7Zd7Zd7[d7\d7\d7]d7]d7]d7]d7]d7]d7]d7]d7]d7^d7_d7_d7`d7`d7a
d7ad7ad7ad7ad7bd7cd7dd7ed7dd7dd7dd7fd7fd7gd7hd7hd7id7jd7kd7ld7ld7ld7md7md7nd7nd7od7Pe7Pe7Qe7Qe7Q
e7Qe7Re7Se7Te7Ue7Ve7We7Xe7Ye7Ye7Ze7[e7\e7\e7]e7]e7]e7^e7_e7`e7ae7be7ce7de7de7ee7ee7ee7ee7ee7fe7g
e7ge7he7ie7je7je7je7je7ke7je7le7le7me7ne7oe7Pf7Qf7Rf7Rf7Rf7Sf7Tf7Tf7Uf7Uf7Vf7Wf7Xf7Yf7Zf7Zf7[f7[
f7[f7\f7]f7]f7^f7^f7^f7^f7^f7^f7^f7^f7^f7^f7^f7^f7^f7^f7^f7_f7`f7af7bf7bf7cf7df7ef7eXb50X7`;9CU1
6W16e15GEe3K5:3>4C=F@<3g1c19_772k7224373_1_1c2=1=C;B5K==JKP621K:5F4U2AV1`3:@2[31\3g3U6221a12Gc3:
16>1Q564<3B:;5:X163;9A700=C298=1:Gc43?MJ7D933272==W1K33K69;4X157318JY4<R3d2;Q1T1116450383[1P>26A
k112R43=E;:5526@O4B1612C;8>65_51;?C7:<<?>96340812M6g1f4F:=U29BW1MU4MY3^1_3W4W3W4m1T81Yl4X7R;9A?U
16W16e15GEe3K5:3>4C=F@<3g1m1_772e4U354373_1_1c2=1]1HK==JKP621K:5KU2AV1`3:@2[31\3g3U6221a12Gc3:16
>1Q564<F:;5:X163;K70>C298=1:Gc43?MJ7D9727@=W1K33C769;4X157318JI_3_3GX2Q1F2:11645038_1^3a:26Ak112
a3@32:Q1185526@O4B1612C;8>65_51;f1<<?>963408133H6g1f4F:=c1A26j1Ma2IIM=k2^1S7k3U3=Cm1e2^5:Sm2dc1`
:_J^48912Y;KY;2Vb2jZ1l1U2HK502T2Qj1W1^>\1Y1<e25P10=1[7e1S11nQ73dM6`\52cQ7:Z1\4I8_1WS1R2^1kR3X=e1
KU3PS17<d1>Q19b4m62V41b1Y1S194@20`1EB[1k12]2C]22[1W5=X1Q27b163[OA_C[l1[24\4g3Kd2^3X13iCc70f<b2[5
<V29U13_91Z1P=IJY22d3P7g3:2]3\2Yf4X>Q9A12oY1:2]3\2Yf4X>Q9A12oY11m51m5W3W5333Z1X1g3o3j4G;P7F2f2W1
4Hd1H13W1g56Ng3X3;1L<<I17i2C;Y;_34P86i1i2\4f1`6CZ4DU2;j4I]3Y11Y1`302\67T2V8o5l1Q2S2W6E9k1<;\:V3L
\13e1Eh1l5^1e55P3F]BBg2<=?@Q1V8d2V181RX51k51mQ3K0>S4g1kQ1n5a3^20?P7S3_P1hX1_:m<PE;@0f51d2T<S@g1a
;<0Z8Yl2k@c1W5d<_=X3V7m>\L;0o50R1[^3hQ1lc1Y7W8k<8?0i4U10_7I]\3ZHMP3[MXV1d4V88:0b6T[1V9mT1P?2cV1Q
e2250Pc1d60Sb1e10Q1Y38009T;7V7c1b58h6121l2T2h5m2b1W4f4g4a^1:6W2T4i3X8Y6g23fCX1d6R7g?o5T3]3_3P6c1
`1l5h2Q49m1X1B0S1mCV1M=_64Z<bS1>XJi8Z?Tj1]T1T8S5B0l1Z;e1X7]1eNM^Z1Q@n8[^1Y2j?b5jNT8S530Yk5]T160X
V2_d1T[1ei13O0n500X1j91Ub1kc2kA2W:gU12\122639D501V3X1l4_1>6T1c10Ao5l3P4F\1R9l36P1WAG3Gd5a3j61W6P
6a1m5\@^1^3Q5g1i2T4HV1Q1g6d>j80U4^3Ee62>R7m:b>]8`?6d3d2a10U1\3n1l3eA^16P1HT6Z1^6S41n1U7`3>e6YDf2
[8e2W3GQ6i2T4o1U3k5l?7V1k1e:[72>R7<3`DH]9e2SCm2K0>h1m3n7mG[7X4V9m3oP1U?hEJ9Cf:h17g120Z:T:VIUP1f4
50kU6PR1MX1_30W5Y3702;n1V88h5Q4h4Dk216J^42Q1S1m6>d1<3]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:6Y1B9C>
\4E]2V3h1l3h1@3h1j3313f1a2k1R1n1U314131N[5_1m5e3S9R5o1j3R1W1\33S3=46MW15Q@X3k1U12o1`4Q2@0g1m<3e2
T6V7S^2h;m`1bAa:_9[@T8MT10Gj3_2f7m2<]T1^4T6]7h?W=`1o=>R5Q9PJV42l2DY1b<R8S:LQ3i1W1^2Z3V>[1b5^100J
a2MDOk6h7b2<k3R12\2X7ZW1_:RG0O`4\77Y;`18^2g13Y1Q8:V2P1^6T:S6_9h5j1n>c6X8>d6U10Cn310a39l1]3m1]41<
W1X2W2\;14WCS7l5l7S>XH`2l1Y8b3X2cNT3]2Y3W5i2m^1Y10>>]380:o:_3b3^2P46Y1h614n5W6S2X5S5P22b^1e40[1_
?mQ1Z5^70Y7a;k5a3a1g=n2g9>0f1P@T5Dc1]V4PDd7[FWDn1O9N0Ji31R:Al5Q6Y12\2R1e5121S\2d2[?2]?3>Q1n?QT14
R9V1`>E0X2[21SMR4121TQ1PAb:W5g\13W3CjIi_1Y5B80l6S`1UV5R201_820lW790P6Xm5mE`9d4<1X3>0S1mCV1Mm64Z<
e;ZAa6>XJUn1<0l1Z;e1X7j@X?2J3eo2ld240XV2T:_e2R10Z44V20n3]Q2n9Sb1S<nGaI7BB2T2@>a14l3T7`8^2@416Q18
59:L0d4`1X4W<e4g3m1V1j1h114_;k4<:Z?X2Qe1^3YH=XAnDYOj2B80b4k`1hm2j3QBbf1j360b4k5en4RR1ZH:0kNgJTQ2
oV1`h1c4;0150Y9Q?Y\4UQ120jX7M0T1_3009T1YB]3FX26^5Y1121_OmNT3eI]3U9^3WP1[7l7P<YB>0^2nG0Se1lCk99Cb
g1`<k8`NQ>C0i1j20nGX914Fk`2\X2RI_6V4T3958i230Y7Rh680ek2]`2W9mY12_8j480b4TF2aX53_Y16F0:Y4`1gDo:14
oBS:PMm3[<UBf@i1YP1c9l:4bHS920`2P10]?j5[2nCCfB15a>PT1:32FKS6n>aFl;Y1U8X5GfCn4eCL?OU3620Yk5:0n500
`ARl4RW13[1d;Y30Bk2S1C1i1^1GT1n7Z1h5k7;JX3114Y5>[1=b5j2a2NNW3?S1U2kJQ5[2h2Y3j3o3LY1M>T2A\42V7GT4
6\7S2k1]2?3U196;R11611122Y2Oj3]6272U83W25n1DU3n5=e2Ij5g1;A94c9m8[29U12i4KHh1?31]<=31k<R\2:1\3P9=
oj3`1b5:d;WZ271\3^9oj3`1m5d;:1\3R3m5=XZ2f`1`1m5d;L1^4V6g1=Zk3PKcR17BEi1:@>a14l3TB@416Q1859:61]<=
n<`h1lLI1\3<X1GM0c5=oj3`1m5Q8b3[[1f3U251=dA6f5?;51]<=o1`d4<1\3P9=XR3P2eF`1m5d;T5]_1<1\3[3R6oj3`1
m5d;^6U8gS1PFL1k1`1[30Q6:e1X5o1j@Y>N2J[g1WI`1m5Q8b3d>cAh=\3?bG\7;1R39MDk7oj3`1c4Y1d;W11Y2R1Q1V6U
2Y:bL0gMg7\OT?:U1m5l3g7kZ17BET2@>a14l3l1W@@416Q1859:j517S30T10;MGLS3V1Nb=5:a264f1404_1:6:406X1H4
D156271=X11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1g@_3Y:C4G315]99X6a3a2:8i2_152Q2f121057R1HS1313109T
10h1N73P21;:B@<2:F_126O2]20<`1d1\3Q35d32R202l208=LY44T13119861DT1NQ1Q1_138<253Y1T1>=_11f1C\1239F
a4EW@l3`51<e8X21@k2U18l18`2j1C6?2b1F1Z1Q5T4b3]1WAG3j2Mc2a3g64W6S2^5e3W2\@^1^3_34@Ka4T4Hf3l3\1Y5_
10h11LU3OKh9g6m7N_4a<Z=e9T7?X4:^3Q2Dh21Dg2U107l10f1e3DV59W3c1o1@_6U4\114Q7a6CU1Da2Ba1`3S1b38aDg2
h4T2a993e21LR3j26P101<5W1Y1U2=\8P3;S10[1Mi15c1Z2n5Y2P1j3j2n3k4P3Fm5;Q1X1T9d4f768QB[5m6h11O\2U107
`4_29DS90Q1Gh21Q6Ba414cCo5]3b[1QFP3;T18R13_13^2:8J?P:^6R3U4h1`;c4d:f3Z4j<e2R;@3HV1^41Aj20S10B1i1
^13;117^3`5Z1h5k7;JX3114i4?>V142:S4M@[1^1a2=@c1h1I?S1U2kJQ5T5Y3j3BY4W2>T2Ac3HD]4V2U2a10S1<g206S1
i1U1=e12k1b1T10434D;205655M41141112000Y3j18?V1k6N1n2S4n3CDU3P4m1=O_24k4m2A9CAn=a10P1M[29U12_1\4Z
2Z11Ef2U10U2Q6`3X8Z7k514o<W1N<dBVV1N]=j:;T18R1a4Q8:_1g1i2d3Q9c4h40n2Z:e;bEQ9]112R1V2Mi1:0l5=;13N
R2V1M0^6X1e4b4e5X3hIo2a3`5d7ZR1Y;;T1c4N:d;^6BZW17R9\@Q2g1l11Ch2U107m1f13V4W5Q1V22c4S7[1X314V1VQ1
YS1l4a2R9k8a20:T18R1Y1173^2:8J95@n2]1o1R3^6h2X63\;c4\<k5`;Q:l6V1`11Bi2U18Z3=MX3Om1l4EAX2W2kNS7i4
4j8[8f5h1`F]4k3]4b3I^1@`18Y5:a3o2R5n:b5m:=g3[>jD`7=Z11P1[2V1>e1R6X37h3d:Q714l2T2h5m2Q5de1S:S?`18
d5P8c3^68X1d6R7XHM\3_@HV5DK`6CX11b1i1U100c4T1^19DZ2X4E]11m1m16Z5h614bCjR2Y;;T1o23_1Y1S1S74W3j5CQ
9ZR1J1Me3i7=nFQ2145=BS9b6QCQ6lK_3_3V1\3mA^<`1n3R@V11V2U1U1U21P6W1V\1Bm\2;T14R1Q1`21P18f1?X1R20g5
^6gBm1h1R2o5m2R6d49]:];N1V1U2[1o1d5=o2U4f1Y1_9^1Y3^U2l?Y7i5`1b5:_3U2c2j1KCGf5RQ2T11S1X2V1>e1R6b;
]3FX2e5Y114_ORR1eI^6;T1m5d;^6U8Kb>l7W;S1OV@6V60:Y11L_2U107Z7DV:i>14n5W6HW12]<2b^1f4[1Z7T8e2`1m5d
;b@K^70`2?e3^1SDa1m7h8d2B1^2c2h7\3i6P7`[1Y5c<W9i3R3b9a6R_1dEY[1_11Fb5<18i5l1Z3`3c3@[>n5a6j1`93N]
7g:P5W=`1g1e>c5S4]2Z4R3iF2l2DY1b<[1@i3R28[;W8Z3Y:[6T11Ib2V19m7l1Al5f2Z3Y1_1R2e514S\2cE`1m5e1Ic3`
1o3_7\4[4m8XE4o4jCM1X11\3`200HR6]@XF2U5e;lY1V2i3[C`1m5l3P33m3D=m<X;An@40ZE2>5GQ8P3F@3F1\3U1X8gLg
f1c1[O_6`1m5k6h4X7[7Kn5h1Z1f7[2Z;o41Q1Z2B8007S1h2U2U2U47Q21>FY23?c3^1^2@:12312D<63?140411_1592CB
7ML1:C1I:12W1C\5^1o12k=0e1>f1_G260:3;C:JQ136;f7G=j3X12?2>b11e1^29K><12221@m3^2k5:U1\1V3N:BMf2X35
<`3\3Q3a61N\128R1]1X5<?J3`1m2>^1a4R4P3P3[61\9]3f2n20HQ51]211o11c1n2Bb10V211f3V;Q54W:=e;d1[8QMRAb
2U4CV1:>BCd1GEi3_4Z4a2e4U7U1R5\=S2P3Fm5b<g3Ei3\3?@;Oh2X1j63o:44W48?j11d1g1I2A6h7Z6cOHQCR3:T;R2IX
F_82]1CX3i3In1k4;T1m5a3i1U1R5X<o2Z3T1]5j1=U4a:20^<P;1_61T17\2929?4D1c4P23R6d?[914FhDgU1?hW2gS1O]
@Q65:\11\3U10W8c2g:S1e5d2U214_;_1h3:Z?X2lATS1^3^60:S10o2b245Z18]7MCP1^6Q9e9_Ee@g3\4k31R53a10f170
2Z2c1b68h5j8Dk216J^42Q1S1m6>d1<3]2^1k166;i3MG=0XB]6;@=]105f4S62P4e1^1:6Y1B9C>\4S3V3h1l3h1@3JMj33
13f1a2k1R1n1U314131N[5_1m5@Ab2l3V5R5o1m4W1\33S3=46MJ<22:Ma;V3a1f1k1U12_1?a4P2a31e2FM82c10o1^2P2l
6:c4S1f6^1o2>;14Q2n1:=V3^6e8a12521E0R=j7]8F2J401_1b4]B`2h3S10023]5A148c15`1m5d2d2\3180Q1_1A23e5[
7P4m4GKX1I]21154\1M1999[9=K9m2_3V6d1l5j6>73Y7]11O00:1\3^9oj3`1b5:d;^6dX2X41P3:0S11;f5U2o4h8:a264
o54G0200111;212260171B2\40151U2X1o1ENER1K5V1037<:0A?LS2V50?3DW1aNChD2a2CDd3528h1f1210524[3:U1T51
FBM=V2241T7d6d32R202JR28397D^2Z2I311986F9JNS2AT2Y1i32]1Cm1<1\3^9W1h@nX3`1m5_3T8mLiA:1\3P9=l1jX3W
@`1m5d;V11\3U1[10Q4T2Dd;SP1Z@de1V9`1o23b1K:c1P:_@f8b3g<b6a?F082]1m:2;HD3H1\3a20k6i>V3eD50g`1jM^5
;T1o23i28[;^6dGbQ1V2@1\3f31e5kT1Sf2`1Q2k3Od:o[1d8S<S<G1\3U10b7Dg8T4Q9Q314VD`]2;T1o2m28S8W3j5om1D
1\3^1o7\<V;Pa2`12Z1l3^;`1m5Z110U9P1Z181V7d5iV2lc3\2dH`3K1^4V6U2gR3bH[i1X47BET2@>a14l3TB@416Q1859
:>1\3T1Y8bQ3\I`1h1V1m2P8c3ZNf?:1\3[3R6oj3`1b5:d;aY2K1\3U107o7PI14Z;Y20Q3[Q2X=Z2`1]2Ab2:f2m8^6VI\
<[R181h6R6WW3k3^3WW2jQ1K1T2W1a20HX3i2Z5Q7S;YP3T3`1m5d;TKc6Z9X7M1^6j5U1m4^6_112Y3V1T2]3d2;13N=a8_
72O]3^214cLYK0mKP6a3W40^10R1V3F9BR2\1T8X7W9\<W3T83nO1S8@1\3U1m17R6V;[1\^3`1m5d;R2ZV2P6h2B1\3a20R
1f51oj3`1\4`1k6L<^3T`1a?k<81\3U1X8oj3`1m5d;_31=X4c10o1i3EV>e2i2^1o2>CY1;008I5N:=Q2T1>39e2]2=<:X4
00P1g1Ia12521E0gGWDd8@^15N`2T1a21S10023]5A?c1[5T1h105b2j12h1`118R1Q29X4m4g3n8GKR27W2721Z21CR2S5l
2n;d2h2o3j6>;Y7_20P11c42m1V6o<P1T:J14oBS:nP1j:`1]OX5Q2nI[3QAX3T4c2Na1R6`4U6Fc821k<m11T1k8j2R;T4f
28?T6Z1]60U4^7e1`3>e6bEi9e2W3Gk8T4U5V3H[71o9:\11\2\3X6>92_70^5c1@=dC=V3o3X11W8W3?X4V6NV40=11j3n8
j:ZLi<hY3_?`5f=PF171R4\2W3S3nc1RR5J1^4a2d3U2Zk3dm17BET2@>a14l3TB@416Q1859:81c4W8PI14T]3Q2>1\3L9i
7=PI14gQ3`1m5d;kK?1h1f22X8Ya2]@R9HcW2n6oK_43n2>1c4W8V>c8U214j^2n1[4m<n\1k6[11\3T1<c2X5@j<U2X7\93
f8^Fi2Y2d3f2c1L=i1X3JNm7U5mH`1m5P8c3d8eEY<\3T9n2i4o2c50HN1\3U10Y100k6a@2o2h4B14V?In4g\2`1m5d;cHB
S7[O_1R;W1L?1\3U1X8bT1d1E`6]k1RB`1o2b2:d;;1c4Q2U6gH814fP2`l1fV141R5h7UU3X11\3[30V23f3iV1P:h9V5jB
T2fAo9j8b1`1e2W3T9V28`?S1c2m5e=U5]50<_;]1KY<2X28U2@1g9k27]l3@k3@l1W8MCY8mAn6d1c617S30L62512MER4U
2o4^835:a264f1404_1:6:406S142D0200111;212100400171B2P11P1T111O0151BU1<X142BJ5]45V1037<:0A?HW2g53
DW1aNC4G315]9U6<^32a2CDT2_1528h1f1210524o23131:0T1OQ1R31FBM=g1>241O2V1d1U3\3W3d32R202JR28397DM`1
j14T13119526F9JNQ1Q1AG9E2534T1T1>=_11522Z1C\1239V3\;PA1\4k1:1\3R3[6V2`FWR3`1m5d;G1b4V2j1V4V;1a=j
3e7?m1V1=[4`Q1hQ1nAV7lIZL?^HK1\3M8;k7[<o6d514m?VZ1_3RT1;T1[1a48[;f\1Dn4c:e>Q661k<eZ3gh2i8091k<Vo
1SV4b21h=d25_61k2@7:6108;E1h2U2U2U47?a11>FY220?[2f2o240412312@3<63?140411P13:592CB15;AL1N1I:12W1
CV1<T1;B3`1^1R2_3]3^3^30e1>k1m9]26S9CC;2230:3O:02FQ13B9C5b6G=i30U122B>b11e1^2U1><4221@h34^2o4C7:
U1\1`4BMf27OP2B>Q3f1e1W3Y13U4IN\128R111i3U2B<?:81436NQ1S22>N3;d8[3h1X72P3P9:a5@0H1W3G5I@n111M1\3
e1h7lo1i4o3=U:P7U1Mo3_J`1m5d;T5m;UCDR6j<e1l3k1X46j=:1k<>]1X7l29km2T2cZ131k<Pg691k4o7V8U4eR1hk2R4
nj1:1\3U18o7R=l]3`1m5d;?1\3^9mn2V>j=`1b5:d;Q^1Z4_<o:4>1Y1a;Y1Xi2Z5e1ZT1_HW1dCj6a3b6:1R5\1[6c=1Q;
\[3mDl`1R11Y44a1d4U2Zk3dm17BET2@>a14l3l92:U11?Q6@416@@859:D1a1P38k1_1c4SEX8_9T7]>j8Xn2j:\=ZB^7Jo
2;1\3^9V2k9l^3`1m5d;l;T=g1171R3Q14Q2o3U2PI14KXP1_CS8TMi7:0T1o3m18\5n5mU1m47BEf12:@>a141j3X8T10e8
69416Q185918B1\3V1W8f?U6S314g?Y:g^1mH`1m5d;m]1_JV51[30U1;MHo3U2b=5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X17BJ22i1CU2[17<]1Q2Ng53l1j@h4m8C4G315V7V2b6Bn2a2C7a2_152Q2f121057o23131:U1T51FB
M=V226O2k2U3\3W3d32R202m28=LY44T1311986FT1@=Q1Q1c1E253Y1T1>=_11f1C\1239Y6g6h80h9Q2LDL1^4Ca1P4U2Z
k3dm17BET2@>a14l3TB@416Q18571:^21e2;X30o1_4fC^1^3d2n1:=R1S2^6o6e1a12521E0PO4Gc15QF`2h3S10023]5A?
c1Y:d2;P318R1Q2X=n8GKR2_274Z21Ce:2m304\6X1c4h2`1j6F02Y7_2i11[30L4Bh1j3U2^[1BVY2f121057[3:U1m5`1S
:Y2`=P8n4P4Z5a2R27BET2@>a14]19T2^?e2@4163M859:_2DJ1Y48S2T6V1Q5S9WE8b:f<c7S510`n1c7\>UD0>mJQ7V21;
1\3La8oj3`1m5d;e:QDn<X61e2E0L6182Mh4U2o4b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O01
51BU1<X17BJ5]45V1037<:0A?P3g53DW1a3j<\:4;V3C4G315]9b6^32a2CDT2_1528h1f1210524o23131:U1o2T21;:BM=
V2241O2k2U3\3Q35d32R202JR28397D^2j14T13119436F9J<AQ1Q1AP10E2531W1T1>=_1152]1C\1239oND1[21\3M8f10
o1_4fC^1^3;14Q2IT1:=V3^6=W8a12521E0ig1`2h3S10023]5A?c15`1m5Y5Dg218R1_1AX=n8GKX1I2\274Z21CS:50mCW
1j6Z3i4_291c4b6d1g?X914oW3V41[30S1=f5U2o4h8:a264o54G0200111;212260171B2\40151U2X1S4U25V1037<:0A?
9f2g53DW1k52bHChD2a2CDd3528h1f1210524[3:U1T51;:BM=V2241T7d6d32R202JR28397D^2T3311986F9JN:h1AT2Y1
i32]1Cm1c=QHV1c21\3MP284a1_4j=2h5^1o2>d2n1:=V3^6e8a12521E0g@_?aG`2h3S10023]5A?c15;T1m5Y5f2E18R1_
1AX=n8GKHY12\274Z21Cn7c5\31=k2c8`2o1j4Q2g2Z3_223m41[3b13I5B2l3U2b=5:a264f1404_1:6:406X1H4D156271
f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1b7nFC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W
3d32R202m28=LY44T13119526FT1NQ1J6Y198<253Y1S10>=_11f1C\1239Y6_6o3W?W10Y11k2@7Da8kP1b1QD0e1>U7\@W
1\24c@2X91m6k5`1m5d;a610Y13o4j31k3fCm6RH0H1;1\3^9Uc3i7`1m5d;^6kQ13@119P3I2a8Uf3i4`14h5d;X<:Y;B1\
3U1[10k6]1h91a@[4[P1\j1`1m5U8^3fo1P11\3Q1V6U2oj3:U1m5d;ZM`=7BET2@>a141j3TB@416Q1859:Z51[3R13;Mh4
U2\:U35:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1hAh<C4G315]9b6a3a2Ci2_
152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T13116286FT1NQ1Q1?30NE253Y1T1>57_11f1C\1239R
27BET2@>a14l3TB@416Q1859:T11V42Ch1X4k1lBnEjE;^6T3Z1k6^9\Aa5S1_421m5X8PEo3g3WBf1On;l?Z1V2<Y1T612X
30I;;2JJ=_3U2;13N[4Y51Y25:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X151BJ22<V4[17<:0A?8g2g53
IR1aNC4G315]9b6a3a2Ci2_152X1H3b121057o23131:U1W1g13P21;:B@<2:V226O2k2U3Y2R1Q35d32k1602l208396E@^
1Y24T1311986FT1NQ1Q1c1E253H@T1>=_11f1C\1239n4n6<h1i91d1o51;h1S6Z11W1Q3X21F_5R5=Y1g?M[AR=g[1UElR1
NY:Q4\;b7\;j2Z111^:311T1>2S16F149\3541Y4a8d^681\3^9oj3`1m5Od:61c4W8PI14D1Kg3W8S1bFY114eAh@`Cm;d?
e9n5]P1U3m8U<G1[1P2U10b7D\<W3[914KZC`]2`1FX3F5P1Od:d512X30;<38;MER4@d1;13Nc5Z4R2536a264f1404_1:6
:406X1H4D156271Q1133:1P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aN:84G315]9b6a3a2Ci2_152Q2f121057k1S131
31:U14o41FBM=V226O2k2U3\3W3d32R202m28=LY44T13115386FT1NQ1Q1c1E253Y1T1>=_11f1C\1239F:T6Q5@i:P8o3>
:`12F1W2T1V1W8PI14TQ1PAb:W5fO;T1m5e5[3a1P1aW2l6j11\3M7\1A77n1j3R1[W1d>`2mW17Y;o2h6^2b1`1j1R4a3R8
b=@2W:_5Y2=`7Y1`23W51=i<?^1Ab4T44E_1>6BAl15d10581\3[3R6oj3`1m5d;R11[30L8>b1P4U2Q\1VY2f121057[3`1
m5`1S:j?P8n4P4Z5a2]MU201Q5U3A1\3V1W8jFU214gQ3;T1o2m2]1c7b2^681\3La8oj3`1m5d;?1\3i6a22oj3`1F64l2Z
10Ad;F1\3U1?OEk56nAPY3`1m5d;g6YW1Z4O]@Q5U1:i6:1\3U1j6]1oj3`1b5:d;>1o1R3a13R6\o5Q21_?M`4Q2M?1\3^9
T2m8Zd1ak1`1m5d;_9iJo@e7[;H1Y4g1i6]5Z6];aGlLh4^j1_D_2Q=^J[516]11[1c1h:<=1c4P23]5DPI14[b2g?[7mY1O
1Y44a2d3U2Zk3dm17BEH[1@>a14l3i;W4[1F@416Q1859:41k<PMd2:1\3^9oj3`1m5d;c:R7]=P11^4V69k1f]2mBeJ\h1W
57BEi1:@>a141j3TB@4163M859::1k<ad1\=f7n4S[2k9R3mb181\3^9ia1UY2`1m5d;F1\3U1Q4V4bQ3a;j=`1o2b2:c1d5
[4V45Q2iISBPF^1>1\3V1S5S3PI14gQ3;T1m58[;81\3^9oj3`1m5d;^691\3Z6S3oj3`1b5:d;31k<fR691h6d5=`<kGj8g
b1_Z231]<=91k<Tn2no1VNb4nC^1k1E1\3^9Z7Q[1gP11\2[U1]12Y4c1o9CP1`?e9b4X>oBF1\3k8BSJf<c3`3j]1cH`6`1
b23V3d;dG_7VKY2R:W291f2T:c=RV1S1f2bm1mS1j11Y44W2n3U2e4jGW30\4m5^4l4c<a8dAU50>X>o<Z1R1Q1GCBAb4cMn
<b2j571@8<T2@>a14[3@Y9j8@416Q1859:2;1\3c2j6oj3`1m5d;n[1gD1Y119T4U2P4U2k2bG1jk1i@TDf_1m=7BER211>>
a14l3]5o86_301=416Q18571:A1\3U18o7`8e21f_3`1Y4c1Q9MCP1`?U71[30L6=Mh4U2j421\1[2V1DEM3@D5:a264f140
4_1:6:406S1212D0200111;212260171B2P11P1T111O0151BU1<U127BJ5]45?F037<:0A?e1Z1g53@3W1SCW3g1]6C4D23
15]9>S6^32f1JCDT2_15234h1f1210524MQ23131:U1T51FBM=b12@241O2Z1`1U3\3k18R1d32Y1H02Ji188397D^2j14T1
311986F9JNQ1A?AQ1E253Y1T1>=_1152]1C\12317Fa4Z4246O`3PA1\1]2Lk1N19T4P2U4U2Zk3dm17BET2@>a14l3`2V1e
5f8@416Q1859:a41[30S11;T2a3U2o4h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1k4c7
Z4f=ChD2a2CDd3528h1f1210524[3:U1e34K391FBM=T1Q1241j2I_3Y2Z4d32R202JR28397D^2T1o1311986F9JNS2AT2Y
1Z3>2]1Cm1V3d8Q<1d7I1\3LX2X6b>ib1fJ\C^;`1m5d;gR1g1^;n560WB1T1Fi1X2b21Z4o10o1_4fC^1^3d2n1:=T23Mn2
_3e6o1a12521E0W6Q6l9P3i27a1mI`2<[3S100235W5A68c1n<\318R1Q2_8h4P4m4GKX1IV1X174Z21CS:6Nf<_7j6>;Y7]
11OS11\3Q1V6U2m_2UCkG:U1m5d;h:V5kJ7BET2@>a14l3X8k9@416Q1859:c21Y4I\2339]14j1:<B`9Q4e4j<[32Q16<H?
:MW2[1`3Y<Q8k2^7Q2l7[3m@h3m4c7W1?=AT1O]1W1k68?X7`18f:V2m46\2X2W2R4;a6P6m1V162El1m1i1k1JQ8U41@^16
9m6P51[30a1Mh4U2b=5:7Y264f1404_1:6:406S130H4D156271f11P1T111F8015DU165X17BJ5c4[17<]1P3g53l1a2P4n
GC4G315`3l5b6a3a2Ci2_152Q2f121057o23131:U1T51FBM=V226O2k2U3\3W3d32R202m28=LY44T1311986FT1NQ1Q161
Z1E2403O9T1>=_11f1C\1239bP1Y1Z119R3Q13R24j3U2[>PW1l6en1:U1m5d;kZ17BET25:>a14]19C`1\9g8@416Q1859:
E1V3d1`1i5D_4^:V6Y3hS1a3a4gGb@Q=oV1m<Z5IQQ1W6100m2<989861K2Y1T15Q23`1DU47913a11_320=@438:22k1d1S
1k1:12341B<6C140411Q17D021111;429O220LP11I:12N81Al2_2^1R27\1<A0W1U7_1U120UJU126;3O:j15Bf<0U122B>
:W11j115OE;U1><451@1T<1:U1\1m2I<;BM\2904T4Q3AH10n1W3Y13[5B\1;>23<1\2`3C085?:863k3B>T1205j8d>f3o4
5Z<II312Q11\3P8>K2`8V_2j9a;Z2_;`18m1@0630T1FA:S11605P:[62_>41c<7WQ4g51[30U1;Mg2P21T1Nb=5:a264f14
04_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5a3Q1[1792]1i1V1g53l1aNC4G315]9b6a3a2C7X1X1_152NR1f12
1057k1S13131:U1g2730o11;:B@1:2:b1C26O2X1b1U3\3Q35d32R202m28=LY44T1311986FT1NH8Q1C0NA3253F1@S10>=
_11f1C\1239Y3Q3c3W>\7S1D6;1\3U1X8\Q1bi2`1o2m2d;^6H1\3e1e1R6^;]R2cCc=j;`1T5B5d;^6U3eL_4a7N0o;]4G1
f1b2Hg1P6h13e2Df<_\1P5X4XHP`1nJl=k79HnEU7a11\3Q1a4d1G]1j28U49]X2^8d4S>R>b1:CAP5A:d;nMj7Q57BET2@>
a14AZ3R6Q<@416Q1859:g481\3^9oj3`1m5d;eX1=1\3V1S5S3PI14gQ3;T1m5d;n61g1c10U1;2JGk13Z1EU2o6_5I85:Ig
164f14045Y1:05:406X1H4D156271H1K1P1T111E9015DU1<U127BJ5]20T2[17<:B?]1b180l1\1b1@3l1>i1Z1f1;I\1Z6
W=B]2C4G3122Ci8AP6a36_14ECg1Q1_1132Q2d1121057k1S131310710P13j16n231F89M=^13:826O2k2U3\3k18R1d32R
202JU1L8=L_3I4T1311986FT1NQ13Mc1E253F=4T10==_11f1CN=239Y3_9\4>n=1Fk2P11\3a20H0Q6W41TT1P>dD[2YDY;
Z7_6`1m5a3R8[Bl=n7j3[5?Z<\1<b<`2<1\3^9To1X3\;QCX6iC`1m5d;h11o2b18Y2S16>3e31`8R9e19j6[Fm9Z1aFh>\2
m2b21P6@3;W1[;1Q206\1H18312U1f6k3AhBa7l1WD4i5_B?d2W4d11\3U1U82`2j5c12cDCQ?d31fHXBh7:32FKb1c1l2U3
c:`1FQ118KY1P17:d;_@h>G`4j4492@W9d;P9P6HT5206]3CJf17LU18H102El12]413_6C22Cl2Bl101:k?Ak8]5b1EiMV<
g1L\3V7V3`14?4R1P1i111Y3l1J5Q12R3850:A34T13I@249W52>12IB:3@K7@630]5022452`13V22:5j2Z1:J2@Y2X110@
1S3;216<[1;V18R1[5<?P14338927E1h2S7V13092620f3Nb3j3Im22Q;8BD0O0R820d38U1<10V17d1=Q12d67913c1>P32
0==2438:22C5Y5A06234@3;424>1n156?L15KN1NK:\1CV1<X17B3`1Hh2d2J]3Dn1JEi2e1822P2S8R46P9@I;2;1X1;k13
B9C5Z4W2G39i30U122B>d12b18U2S11>477101@R11:1A1ID;\5_1>CW12j1`1A=334T1P1=2>@5NV1OZ1;512I6;:DFM630
l2a2224526Y13c532116D5:M@11^3:NE@I58A3414206N@@A56T129S13f2C5Q32M1Z1S1]7j5A2l7\123:j1S1S1E[61a18
\11J[620d38U1<10V1l1=Q12d67913c1>P320=@438:22IY5A06234@3@24>1n156?L15j1P1K:\1CV1<X17B3R5_3]3c2JE
i2e1822P2V<6P92=I;2;1X1;k13B9C5Z4W2G39i30U122B>d12b18g1=S11>477101@R11:C1^1;[7CZ1j1`1AEZ2`15U2Ol
14P1FW8GY13c5:K5:J2@11Z2M518;i1O8A814206NQ1S22]13;T3Q32M1Z1\>Ao7\123:R4E[61W31J[620d38U1<10V1l1=
Q12d67913c1>P320=@438:22IY5A06234@3@24>1n156?L15j1P1K:\1CV1<X17B3R5_3]3c2JEi2e1822P2V<6P92=I;2;1
X1;k13B9C5Z4W2G39i30U122B>d12b18g1=S11>477101@R11:C1^1;[7CZ1j1`1AEZ2`15U2Ol14P1FW8GY13c5:K5:J2@1
1Z2M518;i1O8A814206NQ1S22]13;T3Q32M1Z1\>Ao7\123:R4E[61W31Jf320m3U1>0c4g67?c1>P320k2k506234@3W11n
15c115j1P1K:\1CV1<`1B3R5_3]3^3\4Hf>6[:;i1;k13LC5Z4W2G=i30U122B>d1e1^2U1><:1d21e1`7CU3a2a2l3Oe1\1
f9Q3Z4\1^111o5j1810336NQ1S22]13T:eDh2:T;Y31k32n3d10a3Q122a67;3c1>P320k2k506234@3W11n15c115j1P1K:
\1CV1<`1B3R5_3]3^3\4Hh1m<6[:;i1;k13LC5Z4W2G=i30U122B>d1e1^2U1><:1d21e1`7CU3a2a2l3Oe1\1f9Q3Z46U1^
111o5j18103206NQ1S22]13T:eDh2:T;Y31]620\378d101\1Z13e1;\22k37913a11>P320=@438:22If2S1k14041234@3
<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2b211D3]3V1W2Ee220e1f>6a9I;26;3O:0k13B9C5b6G=i30U122
B>b11e1^2U1><451@\;C5<b2m2T11NMf27OR3]42m1W3Y13DY5\1;>2@11Z2`33@85?:81436NQ1S22>N3018VA_?@:`2[7W
1II312W1031j620\378d12\1Z1116^1;\22k37913a11>P320==2438:22C5f2S1k14041234@3<64>140411_1592CA015M
LP11I:12N8CJ;<X17B3`1^1R2b211D02]3V1W2Ee220LHf>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;
C5<Gj1W18AJT11==2M1d27Of1[1;Q42m1b2DY13n5\1;>2@11Z2`33@85?:341436NQ1S22>N3018n?XA:T;II34W1031P42
Y1S2@d1031LX:7?c1>LS220k2k506234@3W11n15c115j1P1K:\1CV1<`1B304[1`3`1n1]3^3U5d8Q66[:;i1;k13LC5b6G
=i30U122B>d1e1^2U1><:1m;CU3S5l3Oi28W452[4I\7\1^111o5^1;5101436NQ1S22]13]1U3V>U1b=:f1]9Y31F20Y3M_
i2ZT1f121057Xo1Z3o1NR6l<n11f5Dc5206f36N>0V1N9211d8768c1>P320k2f2_20C062312@3W11>R17451705111L15?
P19P1K:\1>4V1<`1983d3]1]1T1L]3A012f2U5m4m4_4:6o9;;i1;k13LC5Z4W2G=i30U122B85b11e18U2U1><7101@U92S
2CU3W1P3Jl3Oe10[1Y21^59a1X4Z1h1\1JC11h4V1j1341436NQ1S22]130:c5MfA\5a3:f100V1T1o6T1T21e1g520\378d
121e2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3
Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27O\1e1]42m1W3Y13n5\1;>2@11
Z2`33@85?:81436NQ1S22>N3;WQ1:a5Z4W1I_21f33d38d1_1l97?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X17
B3R5b211H]3^3Ee2i1f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9Y13DY5\1^111o5j181436NQ1
S22]13cQ1:T;c1312\11\33d38d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X17B3R5_3]3^3E_4f>6[:;i1
;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9Y13n5\1^111o5j181436NQ1S22]13cQ1:T;Y31Z13d3Y2D>\3l
T1e80]8e2h`1]3VFV1oC3j8^2Z<\9f15LS3T9g280j45;1Y1a2h3m2c1Y131233Vf6[9:3d3g[1TAe2Don23j8VH=3d3g[1T
AZ^2oC3j8V_155`31o620\378d121N;Z1U2j4`17913a11>P320=@4316:22If2S1k14041234@3<6C140411_1592CA015M
LP11I:12N8CV1<X17B3`1^1R2c20J]3^3Eh20e1Y3X125;c6g22683R1Q81G;26;3O:0k13B9C5@T5L17==S3E0U122>3>b1
1e1^28F5><035130;8S;C5<b2m2V1NMf27OR3]42m1W3Y13n5\1;>2@11Z2Mb23@85?:81436NQ1S22>N355R70n3@Y<Q2f6
@:`21a8II8BI1m520\378d12\1Z1U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12
N8CV1<X17B3`1^1R2c20J]3^3Eh20e1f>6a91G;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf2
7OR3]42m1W3Y13n5\1;>2@11Z2Kd23@85?:81436NQ1S22>N355R70SJ:T;II8\11[620\378d12g2U2j4`17913a11>P320
=@4316:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CJ37<X17B3`1^1R2b211H]3^3Eh20LHb4_6Hj26_1
_3a4I;26;3O:0k13B9C5@T5L17==S3E0U122>3>b11e1^2O5><0351@8S;C5<b2m2V1NMf27OV2K^6W3Y13n5\1;>2@11Z2N
a23@85?:81436NQ1S22>N3;R;@cE:T;I_21a520\378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C14041
1_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><45
1@\;C5<b2m2V1NMf27OR3^6W3Y13n5\1;>2@11Z2`33@85?:81436NQ1S22>N3;WQ1:T;I_211333X`3U1i520\378NE01g2
U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2c20J]3^3Eh2
0e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3]42BZ1W3Y13n5\1;>2@11Z2Kd
23@85?:81436NQ1S22>N3;WQ1:T;I_21e539o22Q1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1
T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2
k2a4P2W3d32R202JR28397D^2CV14T1311986F9JNQ1Q1A10NE253Y1T1>=_1152]1C\1239;3\37g[1d811[8ZR33j8:3\3
7g[1TAgk2b63j8Xj1m6209W2R1861[101O<Z1Q23[67913a11>P320=@438:22If2S1k14041234@3<6C140411T1:592CA0
15MLP11I:12N8CG><X17B3`1^1R2c20J]3^3E7Z1R120e1g4d4Y56T2\758:;223;3J4:0X1B3B9C5b6G=i30U122B>b11e1
^2U1><451@\1[2U1Y3S3C5<b2m2V1NM[1Z17OR3U5X1W3Y13U4:]1\1;>2@11Z2P1_23@85?:81436NQ1Q1Q12>N355Q9?W4
V7V<:h1h3P3[25I@88\11c520m3d101g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP1
1I:12N8CV1<X17B3`1^1R2b211H]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V
1NMf27OR3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S22>N3018WQ1:T;I_21h5380o2T1=Mh4U7b85:a264f1404_1:6:406
S14G0200111;212260171B2P11P1T111O0151BU1<X151BJ5]45V1037<450A?P3g53DW1aNC4G315]9S4^2W2V12a2CDT2_
1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2CV14T1311986F9JNQ1Q1AQ1E2535S1T1>=_1152
]1C8S1239b8206U3786]1011Z1Z1116<Q1243\22k3762003a11>P32048=2438:22C5DQ23O[10>4041234@3<324>14041
1R115456201311162A015?;1LP11I:12N8CG><X17B3C2I^1R2b211D02]3BCW2Eh20LHV5d4:T4:6a9I;26;3O:0k13B9C5
b6G=i30U1222?85b11T1@^2CA><451@\;C5<2Dj19M8AJT1139=2M1CP27Of15N6;k1H\12m1_22:26Y13DU2Z1h1\1;>2@1
1Z2`33@85?:3414206NQ1S22>N3018R:W4V6Ck1U::n2U8II8W1031f520\378d12g2U2[67913a11>P320=@438:22If2S1
k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2b211H]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=
i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3^6W3Y13n5\1;>2@11Z2`33@85?:81436NQ1S22>N3018WQ1:T;I_2
1f436f3U1>0V1X1211`7S17?c1>;d220Nl1f2_20C06234@3C4>1n15:;L15j1P1K:\1?3R13<`1983R5_3]3A22f2U5h1d9
X36[:;i1;k13LC5Z4Db1G=i30U122B>b11e1^2U1><7101@\;CU3S5l3Oe10[1j7k1N]6\1M@11V5Hj18103206NQ1S22]13
e<mD:T1o2o6T12Q21f18S33d3^1=X17LL7R110296jFl2g5AJ`3TAS?V[1f11B4R1P1X2g3KX1[1T397A3:N3I@2>e1m354\
1:DS196m57FR13U660<5i1Y2Le1U3j1;X16R1[5<?f192R13_913V1>a<IJY22e:48Y3_13^358AC<QJf4Q:P1TA]L7V2DW1
8DPDR9\K95000?n63n5k2]3`4TA>U54o?OQ<31121IW33m3d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B
3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T
;Y31\33m3d10=m:7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U12
2B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:`21[6U2Y31^43d38>U10=;U4[67?c1>P320k2
k506234@3W11n15c115j1P1K:\1CV1<X17B3R5_3]3^3E_4f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CBb2S5l
3OR3f9Y13n5\1^111o5j181436NQ1S22]13Y;7BET2@>a14l3Q1j1j6BS1@:`21@e2@416Q1859:U2Y31g13Y6o1VH^1^3d2
n1:=V3^6e8a12521E0R;f\1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C[=TBj6T8_2?39Z3?m2YX1TAhR2aO3U4
d4QHYU18j43Y3<@DMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1Z7T3^:b
9C4G315]9b6a3a2Ci2_152Q2LI21057o2313<Z61Y1M=V226O2Z2@b6W3>1S326d1602m28=LY44T1311986FT1NQ1Q1c1E2
53Y1T1>=_11f1C\1239U<]2PE]139o2d200B1m3VQ29U2h9ZW1c2f121057`S1jCl7j43Z1U21^40R9^1916]1V2h3FE8;JZ
5C4d35Y913NUP1mE^o26a2Go]1Y71V40064T=13NSW6b54X3;5;D20I101C17e3a213NQ<5:a264f1404_1:6:406X1H4D15
6271f11P1T111O015DU1<X17BJ5c4[17<M?P3@V53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2
b6W3d32[1F02m28=LY44T1311986FT1NQ1Q14^1E253Y1T1>=_11f1C\1239n49P1c@O168:IU16Y2X21l4X31?R54X3;AD2
J10E53e3a213N[4e75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<M?P3@V53l1aNC4G315]9
b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32[1F02m28=LY44T1311986FT1NQ1Q14^1E253Y1T1>=_11f
1C\1239Y6c@>a@?;4d3_913NjR31^e1Q<\i1<4d3_913N]8kX3QW1\60Po1U54`2G;56IMHo3a213NQ<5:a264f1404_1:6:
406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53i128XNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y
1M=V226O2k2_5R1W3Z26R12[1F02m28=LV224j14T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Y6b1TA1V400X64;l2
;5B=Mh4a213N^3b85:a264f1404BL:23:406S14G0200111462002260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0
A?P3g53DW18XNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O23=5S2b6W3a2R12[1F02JR28397D^2
j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1CT17239l7X>k21X2n1V4h44X3b1Mh4a213NQ<5:a264f1404_1017103:
406X1H4D0056271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1
M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239[=0h8B4d3A5_2W613N`?jX4jQ1hB
31a5m1974d3_913N[h4<4d3Q3]613N[h4k4YQ1SJf3P14V4f100L;k513NiV2Ug2b;h@f8U4@f1f1o11168T1]3W4m1T458<
4V4h1LW613NRS6]6U6m8<4d3_913NR[1`b1gj1`8\N0B4d30<Q913Nn9bG[1T8Q9dNWR1YS1iY1YG?4d30<Q913N`Q10S>SS
1oh1a<iY1P14b2Q10<3R2j613Nb1QBS2U1n;T8OQ8ZAT;4;c1IPf1Y2Y1d2]8VT1jFH4d30<3R2j613NdCS2U1a:T>]Ke7IU
h14Y1R;iU1WEG4g25F0<V2j613Nc5P>Y3SDOgf1SG\NQ<i9o;UID4m2F0<V2j613Nc5i2V;Y3a:a9jNYS1S[1Qk1:4d3_913
N[g1Po2n1b3<4d3Ao2m513Ngd2cS2n6[584V4m813Nn[4l`2I4;T2Y1;IS813NSf1QFmh1e@ZV1l4d100V3\31W2;a<D4d3<
b2_613N^b1UM0^5cKbW1G\4^224RJR14V4g1D`6120No7P9`Fa>POa6\i1g7V2g45a5b1i<U6Q?116]1g1Kc;U1264T=13Nf
o354T=13Nm44X3b12JX1_3a213NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<<K7BJ5c4[17<M?P3g53l
1aNC4G315]9b6a3a2Ci2_152X1Hf121057o2313<Z61Y1M=V226O2Y2Ab6W3d32R202m2839LY44T1311986FT1NQ1Q14^1E
253H@T1>=_11f1C\1239Z<b;1R884T=13Nkk3o1j164T=13Nkm374l6W613Njm664T=13Njm6L4o4M00B2^613Nae15e2jX3
\Jh<h2o1116]1\1P2V4:W6=4o5Ba613Nge1e2kh1n_1\Ja?o54X3;H=Mh4a213N\31`5Q35:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<<K7BJ5a3K5?F037<:0A?]2Bg53DW1aNC4G315]9b63Z32a2CDT2_1528h1f121
0524o2313<Z61Y1M=V2241O2k2b6k1[1d32[1F02JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239b
AQ>84T=13NR[1k^2kS3]64`2GM6=2J30Em3a213N^3Le75:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111
O0151BU1<X17BJ5]45V1037<:0A?V236>g53D4R1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2
k2b6W3Z2Y12R202JR28397D3k1>j14T1311986F9JNQ1Q14<Q1E253Y1T1>=V18152]1C\1239;b4nB168T1n5X82Q64X3@<
6=2J4c4a213N^3b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?V
23Eg53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3Z2Y12R202JR28397D^2j14T13
11986F9JNQ1Q14<Q1E253Y1T1>=_1152]1C\1239;aG16]1W>S64X3<<36=Mh4a213N^3n4`1R2536a264f1404_1:6:406S
14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1SCN^::84G315]9b6^32a2CDT2\125
28h1f1210524k1S1313<Z61Y1M=V2241O2k2[5V1T2R1d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_11
52]1C\1239i<YGn174o5T713NUR6S54X30:J;MJ^3>U2;13NQ<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o23131:U1F;Q413BBM=V226O2k2U3S2X1W3d32[1F0
2m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239n4eJ1X694d3W3W613N[h4gd1U14[4S2X3Ia213NRJ]T1Xk1_
70U^1m77BET2@>a14l3`6c;@416Q1859:]1L4[4V6a213Nii3dm17BET2@>a14l3TB@416Q1859:;4T=13NQ[38c?mP1[>lG
94`3c913NQ[3Vo1lG@4d3_913NgR1g31b2];1da2a;_6VAj44X3;0F>Mh4a213NQ<5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3>1
S32[1F02m28=LY44T1311986FT1N=CQ1c18<253Y1L7>=_11f1C\1239YOd44X3;0U1Mh4a213N=c;5:a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V
226O2k2b6W3d32[1F02m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239@4R1a2_913NR2V1]7X1X9gR1bk2f4k
R1C4`4c813No8_72l614R?`=[AYm1j@W9RP2A4e4^813NUB^1Y3aER=V`1Lb1RGa3R4=4g5\713NgS6X2d11U:2Q7H4g1h2>
e1f2g313NT2Y5U6T5e414]_1ZNoFf4]i1Z5VH74T=13NTn1eo465c2ZDU2nY2_G85c2T2UBT\2EiF[]165c2_P3;SG[]1;5a
21Yl24^3hEX2k1_[1hBj15Q60T2R:c4_9^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4
GKR2m5o1`Mj6T8_225nF35nFd`425cW51525b235b2PU535b2bQ345b2YP3X125lR345lR3fT2935b2ZU535nDg_445nDj^2
lP225oW565`2YG[S1oP1TW225jI25l335b2Y135b2VQ346d3d9la636d3]=26d326hR526kR336d3io256hR51YCgF56d3RA
P^4V21646a2R1io256fDj1V\4V2Y16T2B^5@X>3i81U2T3d2n1:T1_2T?a12521FKf@]=4ZEc7ZEP:XBm<[:e1_2Ai2bE=X9
66d3e[1Y6b1kR226Z_146o5i>`P136d3]=;6R3Ao20Anh34]\2G956d3_^2YEYL27S347QR2aT1kl127]S337a=Qi21747]S
3U3kl127j337`2Y127`2g17o5U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2
m5o1`Mj6T8_257^21S2Ym247^21]o247fJ1j[227hJ67d3QG1dX2U327d327cV337`2ag3h17`2^3U2VH^1R4P2n1:=V391Q
1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i17`2^30T2VH^1R4P2n1:=V391Q1f=a1
2521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2K7`250]5@VG1U2T3d2n1:T1_2T?a12521FPO4
ZEoV1VO]47`2Db1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315
]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f
1C\123967Wf1^c11P4`h227d[677]4^@e=S31487]4^@U=?S31497]41\@e=S312127]a237`2lP337j3mW527Rj3]37i3d1
U1T97I7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5V>?6[:;i1;k13LC5b6G=i30U122B>d1e1^
2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13TC9T>:T;Y31W37i3d1\;7?c1>P320k2k506234@3W11n15c11
5j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j1814
36NQ1S22]13cQ1:T;Y31X37i3d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3[1R2U5f>6[:;i1;
k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y3147QR2[Q1U337j3hR
328hU5X182T4P2U4e5m9f1Yg1g6T?l=QASLd1k1oM7BET2@>a14l3CV9Y8@416=C859:Y1G80b2RI0R3M_5_6f=W42\<]3j@
o8n4`4g>C[U1TCb:l18b4bAb4MX2h1m37D021111;42Y12g4c30_1c4EF<j1^Dc?X5l9<h90X1h7a>_4A4eDQ3b1_3i13Z4Y
15GOAY141`7WFO8c2a3dKY3k1\8V7h?T6R1g9bI3b40J10^4m49P6YO^2d4A^;c7QQ1Z2R28T6o1VH^1Z33d2n1:=V3^6e8a
12521E0cDk8U?h6Z4`2h3S10023=o4A?c1n<\318E<Q29S:j2n8GKR2V14S174Fc11CnAa=j6T8_2882cS1LAlZ5f9aB38UU
1fn4R280a4UFo4HT37D021111;42T142g4T5H2Jl2\1<j1e8eP1e>ACKHIII1101V1>n2Y:b8b2S2:4U211[Bi27P7j5Y2[1
e7P5e<[180cP1gG_=a380EG<Z2W3MY1Q:X6h300`2f2T3h13MV1`4;]1Fm4P5cP1cA[93i1O5^3c>Z3?8f7me2K^1i32f3X5
VCiOlDQ<i25G80[4mNZ214g@ZFU4f5U9f32h3X9Kc3Qf1T;;g4R8W180b9TMW:?E^21e41?Y46E612UBo1hCT4`5k31?K\1^
32Y1h1k@0iBi50RDR1X58i1Z1b1Mh4U9f1Y3>R15:a264f1404;S1726:406V11H4;8156271f11P1T111O015DU1<X142BJ
5c4?K7<]18EQ2n1h33l1Y1WMC4G315]9f5KQ1_2?Q2CS1e1_152Q2f121057o2313<_4DBB1Y1M84j1;26O2k2[5V1W3d32R
202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12317dA0^18c2n1UFm87D021111;42Y12g4h9\1<j1[Y1]>2Z1
^2762S1120U1ZFb2^24eDQ3P7j5Y2Q9@8o2U3dKY30\W1^S1Z2BU8X;Rj1j<VDZ238fKRn5?8U6^G:j3Y3bB_Nnm1OZEkAa>
cFm4U18b4UFm87D021111;42Y12g4h9\1<j1j4PR1_2n4]@ZFQ54eDQ3P7j5Y2h1X7Q287[2n1c1aDm87D021111;42Y12g4
c30g3_1K\1<j1k3i4K1gO]>]1^27672I00101V1h7a>_46:4eDQ3\6Cj5Y2[14`7o=Q@<80o`1Z5^4Q7X?eP2N6k2RV1^18b
4UFV3f57D021111;42Y12g4h9\1<j1b7R1S2iI0f4\EZFQ54_Ae1010[1Q3l63j5Y2a1_728cS668QIRW1V1bW1n568Si1cl
1_b1aC7:8n2X3^Ml1\1T<l9T[3d438X6hj248]V2ak1UR1Q18V6_Ml1\1g4\7[2\1<j1k3P5D1Y6_\12P1V1h7XC:jDQ3\6C
j5Y2`1`7o=Q@=8m>^?h6i>`Q1l=RFb\1iBRHh7Z;Q180g2S41S1IVNeIdFkMi6@0>521L^?]=_;X2o4a7l1k6o>Jl3M_@i3H
8X6a7Q=IiR1c<_8k70o;d90`?d3]O7kCU2R2o9Y>1R2H8T3M0EYi2m1k=2gAT2f121057f3Y;ZJo4j2U1k<=8X6_U1PZ1Ub1
\>1H_h1i43V9W6c18_6Ma;II]Cl5Q3W8FX1T>b2_2o1^8D^:J?Q6a7P2U3Z11C1F<<U4V9^8bC[;4h1X1Q10d7Q1R6k2X8S1
h1b;Y>S59S30a1J2h4U2b=5:a264f1404HF:6:406S14H4D156271=X11P1T111O015DU1<X17BJ5c49Q17<CIP3g53l1X3[
4lFC4G315]9b6a3;U2Ci2_152Q2f121057o23131:U1T51FBM=V226O2k2U3P2[1W3d32R202m28=<?Y44T13119832FT1NQ
1J661Z1E253Y1T1>=_11f1C\1239Q9WEa49S3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ
5]45[17<]1P3g53l1Z1m1XKC4G315]9b6a3;a1CCi2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T
1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\123979Wf2[O\e1j1R8k6c19b2n1UFm87D021111;42Y12g4h9\1<j1[Y1^=N3W
11?0\2:0H41V1U3TC[4E4eDQ3b1]5j5Y2[1e7S19a4UFh5T37D021111;42Y12g4h9\1<j1[Y1g@d4ZFQ54eDQ3P7j5Y2Q91
979oV1][2Y4nN1139`P1V6S19U6ZJT3l1T17g4k6@[2\1<j1k3e51ib12W2h7XC:jDQ3\6Cj5Y2`1Z5U2o=D\?C9\>m=i8b1
k?[E7l4YB9d1h7Xn1[He?2f3P;J9T35P1W8PI14n5T5c5MIVC1nk1`1m5X7[4b@P<[5`EX1S1I9k6kO]85`12?T3>_1Ml1?S
Z1j>3c3i4b4XU1`Cm24k789[4TNS314KSS3:9X=2k<h^2e6[7b`1^P1b??9^3XX1^35n@We1R@oL3j8^4i4k6QOn59S30S1=
Mh4U2o4b85:a264f1404_1:6:406S14G0200111;212260171=42P11P1T111O0151BU1<X142BJ22<T3K5V1037<:0A?8g2
g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o23131:U1OT41FBM=V2241O2k2U3\3W3d32R202JR28397D^2j14T1
311986F9JNQ1Q1AG9E253Y1;H>=_1152]1C\123989Q3TIXR2X52f3Rl2>9XN2UIhBD[2c1jHkMYQ1S9m@^B69[_1b:hj3T4
n::9c4]2bK2o3g:S9PDj\129_[559oY2mV1h>T529hKc7:[309:BF0o2?:f2^2=l12126330c1>FV22204:d1=8f2_20<606
2312783G?1:11P11745905118E15094Z1P1K:\1>4V1<`1B3o2R2<n23]3a1l1Y1T20e1671e1m1Hf1^2:1::57H0Q20<:1:
6W3_4[1W1;Z1>;k13LC5m5DG=IMQ20U1224=>EL1=7OU28CA><:1236;j1X4m2j16CE<OR19MP3JQ1Ab1EOR3W2^4k23Y13U
1d1T2E8I2?^111i381j1<]1521436NQ1S22]13k4S1Ml15]1Y2b66\8i14\371321S5IV5T3031a3:[30DU5f2^2=o112633
S2FY28:d1=o2_20K23<83d13R17:905118M094_9o2b:V3T20e167g1Y7K7H0Q20<:1:6S9W1V<DG:LMc3_2;g1i1Lm136_6
m2j1m1R2[?^7Y13j2T2Ee1^111a3781k3\=R2a:\8i1a396a8:[30DJ70]17[2]1X1?:40R14566Q1M12633`18712>4@11J
ICd1=<<3<V10<L63222N0;0>23<83Q1;611R17:17004100815<52094Z5X2OK1m2^:3S288@T20V1>671b12<6n1Cb19T1P
1K7@700G9N038:145642[1H[19?_123Eh1:W13Y6_583@0F:2B6@<U3=8V2;J:3;1KH4:564d12536>@d2T2Ee1W1R1Gm1R2
X6a5`3Kd3m2Y13:@X1EIZ1Ee18?E11e2F47341[2MA<a:<O32<235L4P1Z24n3i1=:_1>:0j36I;Y2i1R2^1626U1n247]1B
e4a18n1R2:Q4h6h5<Z;_20h4L0511f1^5P4o2^5]5b1Y1T2_5e50FV1m2i1ZE\1d4d3a3_91X32S2c9MR=R75>R3a2e4Q3_<
33h6U6<6\8i1k332o8`3D1\1:Q4h61S6>k:_20j@k8]5b1Y1d7e50m1TP1d3a3V3X61X32S2W2[7]Ke4Q3Z<433b=\8j3j16
o8U41]8:b2H:9DE1Oh1116:1]1[6426330a11>FY2204:;X1=8f23P2:07640412312@3;03230>1120411F911545620131
1162B15?;1L1N1I:12W1CG><`1B3`1^1D]1<W2F3]3BCW2^30e1>^489M0P3::5P10IW10<<:6W3k5W1;260:3<4=:0I24>:
3B9C5b6G=i30U1222?85b11e18U2U1><4221@o2\3b3\1CB2_29n3JM1Cb1=7Of15U1P3b14<X1R2<786Y13o4N\128R111i
3U2B<?:341436NQ1S22>N3018d8]1^:@n1[6U2c1:T1i1U8IP1^111T1:^7@d>f5_20l1]6=m@cFSOP>43;W1d29:i67a=X:
5c1V7f6l68n<_:U:X4V>U2:b2]10I0X7]7g8_20e4Y6a3d7An1PIk?Nf108Y6^72X9o3R1`@Y>6=I1U3k2f4h1n3W15]4h1o
<P17`2d4W827>_31b1]2>@3`1U18U1V20T2C`2k2:b2Y29\1R:l2]5Y3Z1T10Ab21Z1334F141118=R1W11Q26H>>;BGj3a3
=S1f1i2\15e2T9;d9Z<T2m1`8S1]42Ki1W6:BR18S3]1fH1X2h19>[1Q1c6R6S4n17a1W1d51j6R?Y30V4d1\1m1=;lY31R8
_15]e24R9V1Y;R31N;T4V2o3`m3dm17BET2@>2^14l3^2G`1R4Y9@416Q1859:I;T4V2o3`m3dm17BET2@>a14l3TB@416Q1
859:J;T4V6RX2YESP1dm17BET2@>a14l3TB@416Q1859:1;Q1;T4V2o3UP31XMdm17BET2@>2^14l3]1o3\3B0e8@416Q185
9:8;U1SGh2kR4Q[11<C;U1U1d1QG\R1\Dj<4]1g1_;iEkQ2a2g17TH;P1;g3<P2U4\h2SU1dm17BET2@>a14g1f1=e6T3Y8@
416=C859:3;g3Po23;em6l4P1;T40o1U4`m3dm17BET2@>a14^3=Z1^2R5j4\4@416=C859:A;h2W1l]2dC_]2[BOm2=j<=X
28o3l4X2O;T4V6g@h_1T1^6]3X3d^1dm17BET2@>a14l3l8W9@416Q1859:7;mg5`=[4a?X4l48;j5`S667SEc3S9?;Q2S2m
Q2i5a7m1Z=Fk1Q7m8W[2hC[>U1;j39V2o3\IST3UV151VG7BET2@>a14[2`1e6g2T445V4@4160P1859:U1;T40U2o3a@jh1
W4k_1cZ1PC7BET21>>a14l3`2N7e50S4a4@416Q1859:W1;T4c1B4j3e5Uc1U=b2kd1dm17BET25:>a14]19C`1f1e71Ki7@
416Q1859:]6207T3@>U12:Bi1U2[67913a11>P320=@438:22IFo1S1k14041234@3<6C140411_1592CA015MLP11I:12N8
CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3]
42m1W3\7\1;>2@11Z2R2]13@85?:81436NQ1S22>N3;m:7BET2@>a14l3f1e7b2:i5@4141Q1859:U2I_21>;o35Z2VZ5W>\
>92h3F^@a1>7;P4Pj2_AjT27^_16;P4a^3Q1Id_3R2;[2d1P2o1VH^1^3En1n1:=V3^6?T5;d2a12521E0PO4cH`2h3S1002
3]5A?c1n<\318R1Q2X=n8GKX1I?o174Z21C`Do:j6>V3^4_2L;P4;]1c=n400W<[EhS1j4oU1`=j1[7VFZ3\2m=57a2?V<AY
8W:_1;o34a11<5o3T@YNUGkg1dm17<5Ef12:@>a14g1T2l2A0l1X1^35U11Y1Ea4@416Q1859:8;`o3[5e[1eFn1T9c?I;T4
V6`m3dm17BET2@>a14l3l1W@@416Q1859:L;T4P2U4[V2SAPV1dm17BET2@>a14l3l1W@@416Q1859:P1;T4V24j3`m3dm17
BET2@>a14]19T2]1h1V60e8@416Q1859:K;T4V2o3`m3dm17BET2@>a14l3]90e8@416Q1859:L;T4V2o3`m3dm17BET2@>a
14l3g3e50e8@416Q1859:5;ad2PAeo252;eY68;Y4iF^:14RU1bk33;U6bR12;U6I;T4V6gR2hj1dm17BET2@>a14l3TB@41
6Q1859:1;I;T4V6eW2je1dm17BET2@>a14l3TB@416Q1859:R1;\2g10U6^n1S8PG[G`8jOj8nD7BET2@>2^14l3TB@416=C
859:3;U6fX5L;P43V6`m3dm17BEF]1@>a14g2T1i3Z>@416Q1859:[1;T4[2j3[Do4`U1S<]5Q]1dm17BEMV1@>a14]19T2Z
1S3031:R2c6\4@416Q18319:@4;`6kV697;`6a6YP692hD?;o39XQ114i6XX2g>Z?fK2P;PFo>4;U4__6R?:;g3=hP3U<V>d
X2d;R?D8;U4o1SO\L3ja4R?N;T4V2o3`m3dm17BET2@>a14l3`2N7e50e8@416Q1859:M;T4V2o3`m3dm17BET2=2>a14l3`
2l60e8@416Q1859:V1;T4[1j4k2PY1^4m6S@b2h3f_1S<`a17<5ET2@>a14g1T2Z1S2Y3[;@416Q1859:I;T4V6`m3dm17BE
T2@>a14l3Z1i@@416Q1859:1;4;g3m_6n9d2;P4o10>`1Q8e?>^1^3d2n1:=V3^6Z5Z3a12521D00R@<h2n<S3]D`2h3S100
23]5A1=c1n<\318R1Q2X=n8GKX1I_21521Z21CS:50Nm69d6P580No2j3>BX2i4_20A;P4[g2U2>Zf2[3e=0NmB8o3Y4BX2Z
7S1;T4V6\@\]1\OP3XMRX1aE7BET2@>a14l3`2N7Jj40e8@416Q1859:J;T4V2o3`m3dm17BET21>>a14l3TB@416Q1859:I
;T4V6`m3dm17BET21>>a14l3TB@416Q1859:O;T4V2o3`m3^W1UF7BET2@>a14l3`2V1e50o5e2@416Q1859:N;T4V2o3`m3
dm17BET2@>a14l3`2V1e50o5e2@416Q1859:4;jY6l2YBc4;Q3MDMh4h?5:a264f1404_1:6:406X1H4D1562714a11P1T11
1O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<d1Hl31Y1M=T1Q126O2k2b6W3d32R
202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239j>oC]4;Q3MDMh4h?5:a264f1404_1:6:406X1H4D156271
f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d
32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Y1;P4P93Y1^6`1f3T21S2a6HQ>S5d83>m;P1]C`3o2P
;P3S1o1a1\?`6iB?S4\1i5i>e6i6Z5b1;2;jY6U1;j39V2o3j]2i4e<UNUV151VG7BET2@>a14l3_3m50Q2m3e2@416Q1859
:M;Y2j1V2o3`m3dm17BET2@>a14l3g3e50e8@416Q1859:K;T4V2o3`m3dm17BET2@>a14l3]90e8@416Q1859:Z1;T4a1Do
3`m3kDUS1b551BET2@>a14l3`2@=7OP2CP20Q21Y1W5@416Q1859:_2I;T4V6`m3dm17BET2@>a14l3S8P:@416Q1859:J;T
4V6`j1oR2dm17BET2@>a14l3]9f8@416Q1859:Y3;o34c18o1Y2i1n?S4^1Jc2d2n1:=IU1V1Z2S4a5X1j1a12521E0W:Jl:
iQ1`2h3S10023]5A?c1@P4n1b1:_4\318R1Q2X1o;n8GKR2_274Z21CQ1Z97BEHN<@>a141e34\9:74Dj64:@416Q1859:T3
Z1_2M;o34c1b4`m3dm17BEHN<@>a14l3\9g8@416Q1859:L;T4c1Bo3`m3dm17BET2@>a14l3^9Ki7@416Q1859:P1;T4V24
j3bg1mU2dm176;ET2@>a14]19T2^9Ki7@416Q1859:S1;o34c1<5o3`m3lV1gF7BEf1=@>a14g1T2^30m5^3W5@416Q1859:
K;T4V2o3VAii1_b1dm17BET2@>a14l3TB@416Q1859:4;g3nn2SW3I;T4V6`m3dm17BET2@>a14l3]9f8@416Q1859:L;T4P
2U4Xf1fn1`8dm17BET2@>a14l3l1W@@416Q1859:L;T4P2U4Rf1U^1WIdm17BET2@>a14l3l1W@@416Q1859:J;T4V6]@UV1
lV2dm17BET2@>a14l3TB@416Q1859:K;T4V2o3hAg[3dm17BET2@>a14l3d5_<@416Q1859:K;T4P2U4`m3dm17BET2@>a14
g1T2b4a=@416Q1859:P4;T4k108f1Y2\@_5^1^3d2n163=LY2n2_3e6o1a12521E0o2\3Q26H1\2NOd1]4X<b7?^21S:h2`2
h3S10023=o4A?c1@o9]2\318R1Q2X=n8GKR2_2604Z21CS:617BET2@>a14l3Q1;G:E87F33[4:0;NS3f3>0:5416Q185909
@HU3]11O0W2;Q6o1Q8X8k7^1^3d1On1:=V3^6e8a12521E0l;j2Q8W3U6aG`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_27
4Z21CY:Ob;a4Z2=8Oo2j3Q1X2i4_2[2;[2d30o1VH^1^3d2n1:=V3^6e8a12521E0PO401N@E52V6c5V:`2h3S10023]5A?c
1n<\318R1Q2_3h9Q5l3GKR2_274Z21CS:5_Cf1j6>;Y7]1Q10`5<P3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;2
12260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524k1S13
13<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239b5<P3T1=Mh4
U7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?NQ2g53DW1aNC
4G315]9b6^32a2CDT2_1528h1f1210524k1S1313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q
1AQ1E253Y1T1>=_1152]1C\1239e5<P3T1=Mh4U7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0
151BU1<X17BJ5]45V1037<:0A?P3g53DW1b3nJC4G315]9b6^32a2CDT2_1528h1f1210524k1S1313<Z61Y1M=V2241O2k2
b6W3d32R202JR28397D^2j14T13116286F9JNQ1Q1AQ1E253Y1T10=66_1152]1C\1239k3<P3T1=f5U7h8:a264o54G0200
111;212260171B2\40151U2X1X2P45V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3U2T41Y1M=V2241V9b4d32
R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1V6j3<P3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1]
5K5V1037<:0A?]2Bg53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241V9b4d32R202JR28397D^2T3311986F9JNS2
AT2Y1i32]1Cm1\4<P3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC
4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>
=_11f1C\1239b5<P3T1=Mh4U7P7a15:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151BU1<X17BJ5
]45V1037<:0A?]2Bg53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR283
97D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239h5<P3T1=Mh4\3h3b85:a264f1404_1:6:406S14G020010
01;212260171B2P11P1T111O0151BU1<X17BJ5a3K5V1037<:0A?]2Bg53DT12m7cFC4G315]9b63Z32a2CDT2_1528h1f12
10524o2313<Z61Y1M=V2241O2k2b6k1[1d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239a
L`5<P3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P
3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397Da1Lj14T13119
86F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239i5<P3S10=M5Bo3U7b85:a264f1404_1:6:406S14G0200111;212260171B2
P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2
241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q16182NE253Y1T1>=_1152]1C\1239Y6_?_9T92<fl4b5<P3M6=
Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aN
C4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2m49Z1W3d32R202JR28397D^2j14T1311986F9JNQ
1Q1AQ1E253Y1T1>=_1152]1C\1239]5<P3R14:Mh4c4T;5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X
17BJ5c4L>7<]1P3g53l1T?a2j<C4G315]9[2V4n2Ba2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=L
Y44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239R271@ET2@>a14l3l1W@@416Q1859:c4<P30U1;Mh4U2b=5:a264f14
04_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313
1:U1T51FBM=V226O2k2U3\3W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12391<i3<P3T1=f5S71h8
:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524X3=Z61Y1M=V2
241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1h3<P3T1=f5U7h8:a264o54G0200111;212260171B2\4015
1U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524X3=Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9J
NS2AT2Y1i32]1Cm1_5<P3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ
5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR283
97D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239g3<P3T1=f5U7h8:a264o54G0200111;212260171B2\401
51U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9J
NS2AT2Y1i32]1Cm1i6<P3J26<0MEU19?7j1S71`4Q4554a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0
151BU1<X17BJ5]45V1037<:0A?P3e4M33DW1>d1]1]3aGC30G315]9b6^32c1MCDT2_1528h1f1210524R1HS1313<Z61H@M
=e1@241O2Z2@b6:l2>16l22k1602JR28397D^25d14<G311986F9JNQ1A?AQ1E253Y1T1>=_1152]1C\12317k:Y1m1?n3Z?
c1Lj3m5<P3J26<0MER4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V103
7<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=e1@241O2k2b6W3>1S32k1602JR28397D^
2j14T1311986F9JNQ1A?AL4E253Y1T1>=_1152]1C\1239k:`@e=22<dc62<Q7f4<P3MD2J3d4h?5:a264f1404_1:6:406S
14H4D156271f11P1T111O015DU1<X17BJ5c4<N7<M?]2Bg53l1aNC4G315]9b6V2Z1a2Ci2_152Q2f121057o2313<Z61Y1M
=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239mG1i4209f2C86`1\1Z1U2[67913a1
1_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I:12N8Cl2_2^1R2c20]87Z1R120hB\75O26;3O:g18Bf<0U122B
>b11T4U1><451@h3e3:>4h3<b2m2V1NMf2Z4^6W3Y13U472]1\1;>2@1\2`3D85?:863^4>X15g4Y3O_T1I347=f2V1`1ng2
eb2W:R6209Z38610EG2Y1Z1;e13[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I:12N8C;;T2_2^1R
2c20]87Z1U10]6f1c:k1`55O26;3B<:g107Bj5k60U122B>b11=f3U1><4131@\1Y1Q1h2W1>216a3<b2`1\1V1NM[1Z1Z4^
6W3Y13U472]1?6E;>2@1\24[3D85?:3463W2Q1T1>X15g4_2IOR6R6H84?a2O2T1c4T:LR2I312:=m3`1Y1[j2jMmY3312A=
Z3B`1Y1YX1TAZR33j8i>R>_Bn=312c5=o2@C=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O
0151BU1<X17BJ5]45V1037<:0A?P3\4Z13DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2W
51X1W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\12397=c4Jhb1e:_T1RW2==f28hn3f121
057Xo1\4`>2=el4f5=o2J9=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5
g3E5V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2W56S1W3d32k1602J
R28397D^2j14T1311986F9JNQ1Q1AQ1E2535S1T1>=_1152]1C\12380_5=o2T1=Mh4U7b85:a264f1404_1:6:406S14G02
00111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f12105
24o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239b5>0W2
IV1c10o1\Co1k1MLA2l2>61:P2ON:;1V39132212BP5_7190Ha12521E0d74o1P1O1NM^5R485h1U56401N;V?Z5^1T1`2W1
U1V102S100239S5A14852U14m2V2k2f462H35P2518E<Q230683101[38T1X5W2h1\2Kl3GK^1C7N23854=74Bg11Co1P1k5
2:31e2g545=:86_20Y1@U1]1Q2k2Y5`1>;Y385`3]11OQ2>R3e2U2VH^1R4P2n1:=V39194B]<0W1a12521E0PO40bH`2h3S
10023]5<4?c1U@518R1Q2H1]<S4j4GKR2m5o1`MX50`1T8_2l1>h5U2VH^1R4P2n1:=V3919G]<0W1a12521E0PO4cH`2h3S
10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`MY5`1>e7_2f3>X2IV1c10o1eA\2U3MLA2l2>CP2n1:;1V39;3Cf49=]70Ha1
2521E0PEo9401DJ\D^1T1`2h3S10023]5A148c1Y:d2K3\2180Q1Q23D10f3e8n8GKR279D23>B74Bg11C^91BU1G=W3T5V1
j1b3n3j6>82Lk2`3]11OP4>0W2IV1c10o1\Ek1MLA2l2>CP2ON:;1V39162112@P5k70H\142521E0o2j7Q1SC401_1EfC^1
T1`2h3S10023]5A148c1Y:d2K35V218R1Q23D101d3]6W2n8GKX1I79G3>B74Bg11Ce6@W21BU1G=\8V1@Y1b3n3j6>82Lk2
`3]11Oa2>m5080e1PDU4^1^3d2n1:=V3E1f5e8a1100421E0e6c[1b1g2T1`2h3S10023Z4R1A68c1a3\9\318R1Q2X=n8GK
R27Q1U174BW1?1Cm8A@Q4@o4c6X5j6?S4`3_2U4>X2IV1c10o1\=X4f3k1MLA2l2>61:P2n1:=X2M95Mf49=^7Ha12521E0j
:R:8d1_6U176401Z1g14Y=Z5^1T1`2h3S10023]5A148c1Y:d2K3\2180D<Q231>310T:W2U4h4GK^1C79D6C=721Bg11C^9
1Bk2g2j3_20j11S1]2m3j6>;Y385`3]11Oo1>h5U2VH^1R4P2n1:=V3912N]<0W1a12521E0PO40bH`2h3S10023]5<4?8U1
4U@518R1Q2X=S4j4GKR2A[5o1dHk4j6T8_2i2>m33k10o1Y2lE^1^3d2n1:=V3G12a5k7Ia12521E0Y<ZZ1T1`2h3S10023]
5A68c1@]<\318R1Q2X=U4h4GKR27W2721Z21CS:87BET2@>a14l3i:j6?@416Q1859:_4_2l2>0^2?V17^10o1@n3WC1<^19
T3;142n1n1:=F_2E11V2]3k70Ha12521E0PO4ZED^15N`2f31S10023]5A68c15`1m5Y5\318R1_1AX=^4_4GKR2Y1U174Bd
121CY<VCj6T8_2f3>X2Ij20o1VH^1^3Od1n1:=a1d1913MP5_71S1a12521E0i4Y5Fh9m22T76401m=b8_1?`2h3S10023]5
A141652U14T5n5j1?f2518R1Q23D10P2Q1:8S8AU4Z3]1GKg1:79DJ=74Bg11Cm1_1V3Ha1:31]84CCQ4R8j6T8_2<>V4XQ1
14SFl[2\;W110CS2>h55o1VH^1^3CP2n1:=V391Q1P5\70W1a12521E0PO4cH`2h3S10023Eg4<4?c1n<V3518R1Q2X=S4j4
GKR2_274Z21Co1`Mj6T8_2S1?^23X3Q2@Z;1i;1U2T3d2n1:T1_2a6^6S2a12521FPO4cDFbC\CnIW5X<U1?^23X3Q2@VG1U
2T3d2n1:T1_2Z1V5^6S2a12521F14^1ZM4cDFbC\CnI0V5X1?^2f1e1Q2@VG1R22T3;14Q2n1:T1_2a6^6S2a12521FPO4ZC
o1f5k=g@d2]I@0V5L?l36=Y1kQ1n5a6e322OP3W2QS2V6gIcCG9n1V5Q@0oJ9Lm29?k5kQ1n5a6Z4i5XY2[]1n1?k51o1VH^
1^3d2n1:=V3Q6<21T6[2a12521E0ig1`2h3S10023]5A?c1>_<6U1o118R1Q2X=n8GKR20^274Z21C`Oj6T8_2n1?k51o1VH
^1^3En1n1:=V3P3]32b8a12521E0ig1`2h3S10023]5A?c1>_<R1Y218R1Q2d1c;^4_4GKa1@_274Z21C`Oj6T8_2T1?^2\3
Q2@X3mC1U2T3d2n1:T1_2a6Q2X2S2S2a12521FPO4ZE]5T>\C]I@0V5=?W4c1^LX3S2n5a6Q2R8XY2j\1@L?l3DY17cQ1n5P
6@FZ1c122OT12P4S5TT2g5[Do?Z1[1@i5[2>?k5KoP1n5a6Z4i5S5TT2ZS1_9@i58?k5kQ1n5a6T:XY2[]13?]n1lf1G?4g3
:9k8m1e:c4m6oBi5_a11X4g<a<\5`Bb5U63[Nh1?AV2S180095h8k9h21Z2R2c1T51214l6m4]2d1Ac1U1T12Z21c1Y4SK]P
1072]9k1^33f:NS5l9Q3m53h3bJm<X;Y2m1i1?5f38009`3l1e7Q1Y2c4o4S2P127X3121XBD@X5e9]4kNl4a2nAb83`1m1n
2b2JD>E`:k42`83b1`1Q1]R1e4[5j45R32Y1?^2f11e3@VG1R22<g2;121Q2n1:T1_2n3e3P5:S2a12521FPO4ZE]ACe8\:j
1VO9?k5kQ1n5a6T:XY2lD^H;?k5kQ1n5Q6?T:XY2j\1@0>?l3l?17l4WHZ7e1S4Z[11XY3[F>?k5\O^2n5a3X1f1Z4e2S3XY
2nW1\5>?U41c1bO121Q2n5a6T:XY2[]1l1?k51o1VH^1^3En1n1:=V3^62b8a12521E0ig1`2h3S10023]5@0?c1>_<\318R
1Q2X=n8GKa1>1_274Z21C`Oj6T8_2??l3;a2hMS<^800T5ec1oBfe1mW1U6X1?^22Y3o11@VG19k1T3i1Jn1:T1_2P3`3Z4W
4a12521FPO4ZCo1U1B3eA\CnIW5l\1W2?b1I^3[3`1a1i8m1[1S<T3n5b3W1`155>V2IDe1S4>2b51eU1[2b3>01R8LCY1DJ
a2j7K[1A\2G9[;^68>0]:c1c4b2D>1o2f2V7093jGZ1d;9j3^2?^2R25U1o1@X3e=W61<^19T3d2n1:=F_2^6e8a12521E0P
O4l?f4FX3T2;e1P21S10023]5A?c1o6_5>k1`118R1Q2X=^4_4GKR2_274Z21CPK_4l2Om2T8_2l1?X4d1o1i3\D^1o2>d2n
1:=V37V6<c40c3a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2Q2?^2^3o1@VG1<^19T3d2
n1:=F_2^6e8a12521E0RHm64ZEX3`2h3S10023]5A68c1n<\318R1Q2X=n8GKR20^274Z21C`Oj6T8_2j1?g5U2VH^1R4P2n
1:=V391Q1Q:0c3a12521E0PO4cH`2f31S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1?g5U2VH^1R4P2n1:=V
391Q1Q:0c3a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2X2?W2IV1^1U2VH^1o2R1P2n1:
;1V391Q1^2b70c3a12521E0lN34cH`2h3S10023]5<4?c1T>P2518E<Q2H101Z<S4j4GKR2Y1c4l12`Mj6T8_2f1?m5o1i3\
D^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2W2?l50o1VH^1^3d2n1
:=Q2T1^6e8a12521E0\<o8\9d2ZF`2h3S10023]5A?c1n<\318R1Q2X=P4Nn3GKX1I7W23321Z21CS:\Ej6>;j3^3]11OW2?
l3o10o1o7V@^1^3Od1n1:=V3c51He8a12521E0m@fU1T1`2h3S10023]5A?c1n<\318R1Q2m7Z5n8GKR2_274Bg11CS:040:
2@VDj6>e7_2k1?g50T2VH^1R4P2n1:=V391Q1Q:0c3a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1a
:nBj6T8_2j1?g5U2VH^1R4P2n1:=V391Q1]5c40c3a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`M
j6T8_2g2?l3JU7>_:l<?]4a1Q1081>`3m3Ed8\1e7V1`1R1OY5`1jC`1]3S3f3Ji:253[1g9^19<l564CGG17AF7168o2P1X
22i1g<[8`1>o1Z1343IV14032001R;f7h1d:]9g1i3Q2j1?m5o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A68c
1n<\318R1Q2X=n8GKR2_274Z21CU25P1aBa9j6T8_2a2?W2Ik2o1VH^1^3d2n1:=V3>3J^2a2e8a12521E0UGc7640WDZ4`2
]2X11S10023]5A68c1T5i7V3518E<Q226>12i4`7n8GKR27W274Z21C^91j9T<j6T8_2=?k5N1jP1n5a6T:XY2j\1@aT1Y=Z
2?^2f11c11o1@]Ag501<^19T3;121Q2n1:=F_2^62b8a12521E0PO4cDFX3`2h3S10023]5A?c1>_<\318R1Q2X=n8GKR2_2
74Z21C`Oj6T8_2^2?^23b11c11o1@UG01<^162T3;121Q2n1:=F_2^62^6S2a12521E0PO4c2nA0FX3`2h3S10023]5A?c1>
_<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2a2?^23b11_13Q2@UG01<^162<g2;1210P2n1:=F_291Q1S5b8a12521E0PO4c2
nA0FX3`2h3S10023]5<4?c1>f?518R1Q2X=S4j4GKR21U5Eo1`Mj6T8_2U1?^23b1g3@UG015o1T3;14Q2n1:T1_2P=S2a12
521FPO4[BW2FoV1VOlC^K2?]n1^2?W260]3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0lN34b20nA6@2U3`2T1c2S10023]5
A68c1_<>d1g118R1Q2[2S1h9n8GKR21]274Z21CPJ_5j6T8_2P2?^2R2[1o1@VG1<^19T3d2n1:=F_2^6e8a12521E0PO4c2
fBX3`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2d5@h23T1=Mh4U7b85:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_15284c1f12105
24o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397De1Hj14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1CT17239[Fn5
@l2T1=Mh4U6Oj3_2W25:a264f1404BL:6:1206S142D020011146212260171B21N1P1T111O0151BU1<X17BJ5]45V1037<
:0A?P3g53DW1m7jCT1c1C4G315]9b6^32a2CDT2_1528h1W1>210524o2313<Z61Y1M84V2241O2k2b6W3d32R202JR28397
De1Hj14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1CT172396@W4SP1l:Uc5P21@]4@l2b1Mh4h?5:a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2^1721057o2313<Z61Y1M=
V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239h5@l2T184Mh4U7b85:a264f1404_1:
6:406S142D0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1iI0f4C4G315]9b6<Q32a2C
DT2_1528h1f1210524o2313<Z61Y1M=g1>241O2k2b6W3d32R202JR28397De1Hj14T13119526F9JNQ1Q1AQ1E2534T1T1>
=_1152]1C\1239g3@l2T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2C
Dd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm13@[T14P6@l2T1=Mh4U7j
3g45:a264f1404_1:6:406C?4G0200111;212260171B2P11P1T111O01511@U1<X17BJ5]45V1037<:0A?P323`53DW1U?e
5e9C4G315]9b6^32a2CDT2_1528h1^17210524o2313<Z61Y1M84g12;241O230<Y2b6W3d32R202JR28397D^2j14T13119
86F9JNQ1Q1AQ1E253Y1T15893V18152]1C\1239Y6@T2GN5=MLk3U7b85:h1H64f1404;S1:6:406S14G02001001;212260
171B2P11P1T111O0151BU1<U127BJ5]45V1037<:0A?P3g53DW17P2XLC4G315]92_63Z32a2CDT2_1528h1f1210524o231
3<Z61Y1M=V2241:D2k2b6k18R1d32R202J3n18397De1Hj14T1311986F9JNQ1Q16:Q1E253Y1T1>=_1152]1C\1239>f8T2
[2n3^2Y;R3Ok5@T2GN5=1Kh4U7b85:h1H64f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]
45V1037<:0A?P3g53DW1PN@C4G315]92_63Z32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28
397De1Hj14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239U7k1\9`?Q6@l2N5=MLk3]61Eo1b65:a264f1404;S1:6
:406S121G02001001;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53D;KTF\8C4G315]9b63Z326Z2C
DT2_1528h1f1210524o2313<Z61Y1M=V2241:D2k2b6k18R1d32R202JR28397De1Hj14T1311986F9JNQ1Q1AQ1E253Y1T1
>=_1152]1C\1239U9_8]6@X2CT1:2Mc2T2U7b85:a264f1404_1:6:1206C?4G020011146212260171B24K1P1T111O0151
BU1<X17BJ5a3K40?F037<:0A?P3g53DW1\>k1`90f4C4G315]9b6R24V12]23CDT2_1528h1^17210524o2313<Z61Y1M84V
2241G2212AY2V551S1k1[1d32[1F02JR28397D^2j14T1311986F9JNQ1Q1AQ1E2534T1T1>=_1152]1C\1239QNg5@l2T1=
Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aN
C4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241J4230<5S2W5=LW3d32R202JR28397D^2j14T1311986F
9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239m42@`Y66@h2Rk2PR14Sb1E@e2i1g@_2[82R347D31:SQ1on25]7`5W4W39@m2^9
oj3`1m5d;lKd@7@T40WQ114RU4k4Al2T1Da1g1702BC2P1I9?b68l1k38a8Dk216J^42C=S1m60=d1@]2^1k166;CU3MG=0a
<f5i1c4;@=]105f4S62k3j1^1:6Y12?9C:3\4Z2H1f1]1h1l35b10?3H10LHV2J313@81501A09=h1k1R1n1I[10I4112131
Nd4F_1m5e3S9e2\2o1S1i3W1\33Y2I=46MW1C[<W3a1f1k1U12FX1b6j5Am2S1C0j1^1702L4X1X1?2Z68h5X4[3U1A21i21
6JO^32:8=S1U3P3A4>d1@]2LAk166;i3MG=0XB]6;0?=U1705f4S62b14n3R1;:6Y1B9C>\4E]2V3<[1a2FCh12=3L49293M
001<B>15M313IL=S2k1R1C0A2601:<K0BAF1411112000;<71^1b21M_1`5<g1m1c3G;[4R5`1>m4W1`1k13S3=46MW1U3Q=
MT25Y1:6U12=a1b6Q5Am2S1C0j1^13302Z2V88h5X4a4Dk216Jn3?2C=E2:S2Q1LS2F>d1@]2^1k166;i3MG=0XB]6;@=U17
05Q26]2Y5I2g1n3^1:6Y1B9C>\4E]2V3h1X3Ch12=3LKU2FM313IL=S2k1R1C0A<:92K089AF1411112000;<71^1b2O_1m5
e3S9R5o1m4W1`1k13S3=46MQ15=ES?M<g15Y179U12o1b6a5Am2S1C0Y1@^1702L4S14V88h5d7U1Dk216J^42:8=S1U3P3A
4>d1@]2LAk166;i3M6@=0a1i2Q5j8]6;@=[1105f4S62b14n3R1;:6Y1B9C>\4E]2V3<[1X3Ch12=3E64<9j3313IL=P22k1
R1C0A262:<K0BX1141111210;<`17b2O_1m5:2Y1m1c3G;[4b1_3`1>Nn3W1`1k13S3=46MH85=g2i9e2AR35Y1:6U12=a1b
6Jn4Am2S1C0j1^1702;i14V88h5n5k2Dk216J^42C=S1U3LS2F>d1@]2^1k166;i3MG=0a1i2l=]6;@=[1105Q2d2Y5I2b14
n3^1:6Y1B9C>\4E]2V3h1X3Ch1@3C1R1j3313IL=P22k1R1C0K2:<_1X114111122;<`1j2O_1m5:2W3g4[4R5o1Nn3W1`1k
13S3=46MH85=Ek;e2AR35Y179U12=a1i2h3Ji3AQ4DY3702Z2V88In4b5W3De1U116J^42Q1S1m63:d1@Eg1^1k166;i3MG=
0XB]6;@=]105f4S62g1n3^1:6Y1B9C>\4S3h1]1h1l3h1@3h1j3313f1a2k1R1IT1U314131N[5_1m5e3b4:3Q4e2\2o1m4K
;\33S37546MW1h9V3W3X3k1U12o1b6P4AQ4DY3702k1>V88h5j8DR2E216J3Z42Q1S1\6@2;d1@]2^1=2Z166;FZ1g1MG=0I
^A]6;@=]105f4S62f5^1:6Y1B9C>Jd14g19?Ce1V3h1g1T2h1@3h1j3313f1a2k1R1n1U314131N[5_1m5e3e7]1R5o1m4W1
`1k13S306546MW1i4];X3k1U12o1b6`3Am2h1Y3702Z2V88h5j8Dk216J^42Q1S1m6>d1@]2^1k166;i3MG=0[4l=]6;@=]1
05f4S62f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1U314111122H[5_1m5e3S9R5o1m4W1\33S3=46MQ15=i?Z1
m1k1U12o1b6Q4Am2h12V3702Z2V88h5m6l1Dk216J^42Q1S1b4ER1A>d1872R1W12[1k166;i3MG=0XB\5P1;@2:]105f4S6
2f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1f17MP12S114111122H^1k261G_1m5e3l5V3R5o1m4W1\33S3=46MW1
W@X3k1U12o1\5U1o3Am2h12V3702Z2V88h5m6l1Dk216J^42Q1S1b4ER1A>d1872I8W12[1k166;i3MG=0XB]6;@=]105f4S
62f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1f17MP12S114111122H^1k261G_1m5e3l5V3R5o1m4W1\33S3=46MW
1W@X3k1U12o1b6n3Am2h12V3702Z2V88h5m6l1Dk216J^42Q1S1b4ER1A>d1872R1W12[1k166;i3MG=0XB\5P1;@2:]105f
4S62f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1MW214111122HZ461G_1m5e3l5V3R5o1m4W1\33S3=46MK;W@X
3k1U12o1\5U1k3Am2h12V3702Z2V88h5m6l1Dk216J^42Q1S1b4ER1A>d1872I8W12[1k166;i3MG=0XB\5P1;@=]105f4S6
2f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1MW214111122HZ4P1_1m5e3l5V3R5o1m4W1\33S3=46MK;W@X3k1U
12o1b6S1B`6\7F\1R9f3]1WAG3Gd5a3T3e31W6P6a1m5\@^1^3c9m4X2Z5\1`Gd7EW7PBPGQ1Bi3D^9S2`>Dm4_1k9KR7U1b
8W>nCn1o9_9X2VBU3X2;64Kn4dG3n@iC]CS1Bd>\1_?8[1Z>G3l8V4BR31i5m1`4n1d9P6a5T2^3Z=U39_:1j:k24R5oKP<1
U3Ck2S1C1i1^17c9Z1h5k7;JX3114Y5>V1Bb5j2o2@NDo1Bi3kJ]7h2Y3j3T7>T2n4c3^1V2g3T1`1T2Q6k1R1Z1?34P1205
65X1161112000R1^1Gj1o1k6g:Z1CDU3n5=O_24e5a15W1T?a10P1M[29U12W8?a1CT4@X3V;h5W8J_2C1216NZ4X2U@i3kJ
V:T7l4W2>T2P@b4Y6k1m23f1^11631_3j3k6[=U3n5m3j8\EU12P1Dn310a3d5m1l4W1X2W2\;14[Jl5oEYH`2l1Y8c2NI^1
f?l>b5Y3W5i2m^1@DX=m1T6X2W2c:[K[f1X2f<^1cNb5Y3dd1HEo30`>Y2c4S7P1:X314gU2^7nAU<Q7[2Y9iA]R1a1_8S8C
Eo30T2[<m6Z2Q1b7H14XD^a1aP1P8h?jMk:\1Fn30S4Y99k4P9b514Q7<S4P2]1;Da2Ba1`3f48lP1l693Y2Z1R3j2m1a2kG
T=j2No2m>Q1X1T9d4V2Fn300Z5<d7U5j7U1Q2`3121Q7`45j1i1Da2853a1^2Q1S1b38WNd2l693Y2Z1d2=j2m1a2P;_4Z8D
U4`3V4Aj2n3^32R8=3b1S1Q1X1T9=OV5m5n9g=m6KFn32R2X;V>i4H14a1_5P9a2XIVI93Y2]4VODYCm>_;k<]G2F]o5BGm3
0g;X8Z7W2c314m`3R3n<i<0n2c[1Q9b1Gd38009Y1Q2LS7V7Q1]6LW2c3121Q2n5a6e3Dj72\7`P1d6aHg53e;\=R2`8U20P
1@\1b9d8RAo401U3B^8;Gm3U2b9fDH14i]40oHKHj3T2:f7Z3]T1^4T6]7PM`?]2g9T28]Ce3S72l2DY1b<f5[2SDAHQ>Z3W
7UM^4T6;`<Y:];eO`N2k4^Z1d3?Iam1MS9R67[L1i>QGP=mMU3f2_68Iam1Q:R6cL1lb1SQ14IcW2fR1Rd2Q1Jo3d90a1i1i
33U3Z5g3W4Z6_36O<^2Q_1>U2Q1o3f?U31a4`Aa3<]1W2];JJo3W82Y10a1i1S7Z5o7Z6_36O<^2fa1Q1o3f?U31a4cT1cHU
1Jo3d90a1i1S7c46a4Mo2Z6_36O<^2eU1f2[8MQ1o3P:BR5U31a4`Af[1i63a3LQGAJo3d9b1eD];kf1o3f?U31RF6Ec4S2l
j1AJd=b1SP16k3hb1o3lB1YE7Z12@R4S2FKi39j9Al5Q6Y12\1R2e514S\2PB2QQ1^1bR14\@?Ki3f:l5k?H14ic1[Y1NS@Q
1nV1U3BLQ4R1d>b2<k3R12e9ZW1cQ1Wl1\Ej1n>l>>;L\Fk=X1XW1Z8V2[c2\Ej1n>CMg3oGn7Y114SJZ8`Cm;d?e9n5dLh3
U3m8U<BMg3[9c>n7Y114F\IZ8S_1e9n5dLh3YH^W1;Mg3XQ114k@YKgEkKRP1h3FNf3^Bi>14n5[8X5T72Yc1[1_?kAQ@Z5^
70kMf@g9@Nf3[;5mDH14n5W6k`3W9^70o?Y<?Oe3VOQ214CY@Pe1_3f4\3\NbElOY2Oj13f10f3@a4S@`1O1U2^1e1;145=]
1n1:T1_2Y23V2e2?Q1V3P3DL2521FT@]1V<V14j1Z3a5S2_3]2:FU107T3W2Z2iI]5T@Q?3S9k5Y1<O2<UEf4?Oe3XQ114Cf
9b6_:_@PJ_3_3PS1bE=P1k8h2o?k7Y9[^1gHBn2l30\P2>P1d30U5h2o?X914e7[^1gHei1V>@P1d30nGN6Y1h614e7SW2[7
gJaGbL1P1OQ1c30\26f>0Q1Gh21Q6BMc314cCo5iT1XP1fO_AeE_>e2@a:@3c3S1Q1c30c2o1T1a;0Q1Gh21Q6Ba414cCo5]
3[Q1XP1VB_=U4Q3W:iFn4\8e2c;E]1c1@Q1c32XAj1h2S6[4H14XDh8WY2YL_a1ER1b30_;7]>Q714l2T2h5m2Q5Hon1oX1X
1h`1X5kB9R1b3`;7_E14ll3d6P4S1m29\1h2U2[67Q21>FY23?c3^1o2:12312D<63?140411_1592CB7ML1:C1I:12W1C\5
^1R2k=0T2f1_G260:3O:l13Bf7G=j3X12B>b11e1^2U1><4221@\6V6b2S5Mf2^3Z7d:\128R1f6<?J3`1m2>^1d8Q6[6^9`
2L@\4c61]211E4S1SJm9Wj2LT1Y2e1e10j2V3T8V1Mm64Z<e;db1THg6`1m5Q8b3T<Z?h4UA?WHg64T1PT1R6hV3CU1_30iC
]3FX2e5Y114cCk;mNT3eIdEQR1l76U1_3_P1H14LV1\3aGf2HT6Z1^6S41T9o3e6RR1k<T4U5V3d2l?Z3e:92`7c7`DPP1:V
1nJaR1m6^8j;f2Qg17fE7W1Y?m9e:ZQ1EX59X1a3R;U4P3gc2S?HXJGX1a3g1Z9U4P3_66_5UBZe1[:g4HZHl1g6b]11V3?W
BU34X1d>WEfU2=Y1Q3d==Y1g?M^NmP2lR1N[>k]1?Y1R6c:=Y1g?M^NmP2lR1N[>V5dX1k36Y1f@g1bT3Y4Q[1=Z1i3K0c:0
10]e2V1S`1UX1oJ6Z1e40c:R_5oJ?Z1d400R1`9ae2V1Yh2jCT722Y1W<9Z1Z?010lb2`2V1Yh28[1k<cn2e1jl1W1dChE8[
1k<cn2e1jl1W1dCcW15[1k<Xi2Z5e19\1^CdK4]6Q3cC]a3\?B\1^CdK30U2W4Q34^C0cW3X2_7]=?^1gEY2\1o2P2o1VH^1
^3d2n1:=V3Y24o3?m1V3;d2a12521E0d=[4oAhC`2h3S10023]5A?c1W4f8\318R1Q2X=n8GKR2?o174Z21Cf3=X:e4DGo:j
6>f4n2_27]1W3lG[914F=]1W31h8Q?[9121FoCfQ2iF9]1W3TO<f114jW3[2`1^1b1b18]363;^GT1Fn4Z<\9Y82Q2TFj1V3
Z9T:153WLR8AmEh4Q5i2\6C1W8[1d:\6Z4=:c2a168E4A^1b1l1\3PODRE^:TF\>Z:kS1V1hOUN\6g7F^1b1Y5BbGT1Fn4VP
1TF\>]8h13RU1a=VBUN\6h4n2a1?^1m2V@jS12R1T1f20Wd33UKg2k1\<6^1\MbKfa1e<mOD_1U3d;o1o44R41Y:14@kKN^O
c5^4Pj2Y1W2B_1U3d;o1T5R41Fb91487kKN^Oc5^4C_1U30c;o1T5R41Fb91487kKN^OR:ij3F_1U30i8i2V20o8[:14@kK2
K^OX3Z2h71m1m9;_1U3d;o1T5^>14\LN^O:`1P5b8`9n3bd1Z7_G2dd15`1c=`9\g2gd16`1c=`9\g2i1mb12`1YS5La1l1h
1d1P6g;j1Mj:lW2lAi7`1m5d;g3d3k8b@jA082d@>d30\33a1SGh27a1lIXU1Z^1X<o7Yl1Bb1Z36bDm;\g2l8YQ12o8T6b@
[AY1j4b66`69b1THm;YP3YQ12n80ck1;b1RFQ2m;[=YY2mZ12o8W_1X83b1fU52<c1]P18a4]3]7V9Yl2e3\P1oLV:Nc1h28
0:Y1iHk28c314FZ1R2k3a3o2e3`2W21We1dEj\1@i5oLV:B5c1]P1TU1[Eg38d1P30a:\6X@148d1P3b:\6_?H149e1WZ3\7
a1>c3E]Mb;]1e1j2n57o;Ue2h6Ca1>BX2GEb>_<aQ1b?7B?5T2@>a14b1Y2^1e@@416Q1859:[39i305Fe1f2Da?a:XId7i[
1h6W3X2S2c7^5Y=i1VK3\4[KWDU47e1U5QU3Q=ER=WV2Cf1d2g2fc1Ul1gMc5V>_=eE_>c21P5Z5F?4c3Bf1\5fc1<_;X`1g
MjC_=hK\8c21R;?4AQ3;f1e2DSJdGn32Sl1mF3e66f1^S1bOWb1d5e^3@g1U3j<T5Dc1a>_P1aBSh1fP1]E]4;h3^H8g1P@T
5DU@l[40oM5g1d2d1bi4_Z23g1T=iR6;h1b2Z:3e2Df<Sn3kX1_9cL6h1g?dCW[1bLnFi4i1c1b1M\2>l1h?5:Ig164f1404
_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1X2Z1S?i;C4G3122]9b6a3a2Ci2_152Q2d112105
7o2313<Z61Y1M=V226O2k2b6W3d32R202_1]18=LY44T1311986FT1NQ1Q10b1E253T14T1>=_11f1C\1239\Kl7@i1a6_Cl
8X>R=]6RNSV1h6lR1j6=S;S4SL@i1cNg4X=h1i2R9`T1W?c2i1\S1c1aMWS1m85j1jJV:k`2\X2;j1a280:SJh614Uf2X[3^
4j1b1MDMh4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a
2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239
<k1b1^9nC_2e3X?2^a2`1m5d;2k1`Q12k1`Q1>l1h20l;Y5U6T5e414h]2]Gf;aLCl1h2009a;Y5U6T5e4121h]2cMl1j[20
1:l1h2m;_;j914f]2007m1Z;e1VFC1_@^3n1_10S10B2W33[1B3W1I1`6<`19\2V10?:b1T4^2c8Z223>b5S1m<P6^@`9l<i
8Q3`2c19l2k4S10:Q128^2788:65X1:L839b4`12;345E8:157=B11200111210;569Q4?8U1e:c2Y;=T90536o8nKk1n1`1
S1C2P3e3i7`1f2W1Jb1T4e==f;n=Po1m5a3Y5_1?34S105657=B14001112000Hh1b2n1Y=>X;c8@0536nT1T2n1`1S1C2P3
NT1n8<`1f2W1Jb1T4^2n:Ef;n=oIhH[7k4_9\2l2_107634K4205657P114001112000;h4?m7:_6_3i7=[936\1aS1In1]2
DP5`:g4Jb1[3TDm105a>f3o6W`1U<\4n6i1\I3UT1j8>n1lA_5Jb1l[1Z;YU1j?\=^29g8_P17o1l2m1RP2RP1\`2W<4o1mT
2_`3W<8o1mT2RP1jDVGZT1^?lK1o16o1mT2c4T@Y;o^2>P2a4dEcKe:]=U78c<2ULmBi`114P2a4nk1]=MP2Z2U1R61mNcDX
3l1Z7g1]2[1^3W8b?]Ef7cE1Ej@W1\2i5_1W5\3hV13P2`P2a[12P2`P28Q2T@Q_1k@XEe_1lV2\81Q24Q2Y2RU1X32Q2VT5
e1R2N<U18]3S3[11d:A1P8T7bE12Cf1m5010dW1h=Y1DH1P4R6`1o23l1A:m:1=6Aa5\9No5P7n9i2^El<2T4CR2NY5V?i?b
E12Q`1n:i2Y1RNV1nLn9UU12T4MS2J^5@VG1U2T3d2n1:T1_2T?a12521FPO4ZES3c3WP1UGP8o91S22S2U5;T2T=5dO4_Y1
bd2a4[JkG`64T2Z=ob4^?7T2Z=[\3cV1^?lf1k14T2Z=1Wi6?U2e4d@oIb2iS1`T1b^1Y;h@k5b3V9S4Y74U2o^2V=d\22U2
lY71U2?V2i30Q4T8f;^6fT3dQ2m?J18m4^6IV2i30V<he3Q?nJoDd32P58_6h3:J18m41L_560c48V2Q@lBbo2\4n]1hM_E7
W2_Q2ZS2lW1^3l?15W2_Q2W[3^3l?<W2]20WQ114aMZS2lW1oA[118W2]20WQ114aM^V44W2_Q2cn319X2l;bS1V9\f2h1R2
0f]1;X2l;WB[1[3XEif2l1R20f]1:Y2[2dMc314Ub1b:W5k\17Y2[2XQ114Ub1fl1<Z2Q2oIbY1fU1>XY1i=m1Q3_6TC;Z2c
2]IFkX1fU1>Rg1m1Q3dI6Z2QLbY1UV1ge2n26Z2dU2UV1Rg1YS1QNK[2Y1JV6_<SR2l^1dm17BET2@>a14l3TB@416Q1859:
6[2kf23U<iMci19\2T2ii1\8[T11jn2o9R?5\2nk1\8[T118\2nk1\8[T11TAY:cd1g1\2P4o1VH^1^3d2n1:=Q2T1^6e8a1
2521E0S[1e<`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_26]2W1^o2d9m8W[28]2aNTR2d9IS8S3SX23]
2fP3d9;^2RHWBnP12m2km2PAo1]5>5^2V1kFWBij45^2kZ2aJgi26>_2Z4cC0Se1lCk991ARY10oJai1;_2nG0Se1lCk991T
h1`<ai15_2nG0Se1`k2:_2nG0\[1W4^5lCk99Vh19`2cDP7j`1`<Z9TV2dEY[1;`2i=i6P7j`1kEi3RBT1R_1dE9`2]n12n=
a1n:T=WCgT2;a2oY2m4V7ZAm2b;B3Wn20>a2]U3m13m2Q1]3;V3e:hg20Z:11a21b23b23_o22b233b2jj2k23b23^n22b2f
m22b2PY62b2\m52b2Tl24b23Pl2i12c2RX61c24c2kj2P383c2S4\S63c2Un2;2c222c2an25c2kj2Y3[_3WF=d2a5\b2@l3
[P1b3Z\1aQ1^3g2R;g46d2\l2[P1b3Z\1kb1:d2a5QFhn2[2kFg@[o1EQ42d2Rb66d2U4Wi21\2Yf21d24e2[P21cR3;e2U]
1Z155^A1R1\l2n2T2o4e2Gb1Mh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X172?J5]45CG7<=2L1
a1\1g53D1U1d9V4^3V=:84G315`2l6b6T2\1k1ECi2_152Q2f121057o2313<Z61Y1M84V226O2k2b6W3d32R202m28=7DY4
4T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239g5e2[1d100h2U2[642?a11>FY220?[2f2o240412312@3<63?140411_
15901CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3B4f2^30e1>R=T16X9R1;260:3A=:0X1B3B9C5b6G=i30U122B>b11e1^2U
1><4221@R19o4o4CBb2S5Mf27OR3[2R4W3X4P32\128R111Y3Q2CB<?:81436NQ1S22>N3;d8S1U60R5J`8h2:U9n1I_2119
e2`1`2Xm1ao2>\:7]KHe2d1Lnk1a3aMX1iQ1c=g;d3e3U5V2a3X6b:l2l8^26m53U@]1e2f13P22R4Z_1YK[Z1o3_4hQ17cK
7BET2@>a14l3l1AY20b2_1J\8@416Q185923361^1?e2CLQDm[1Vl14oR1>X8S27f3c5Wd1^4e2Gb1Mh4h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3k1ECi2_152Q2f121057o2313<Z6
1Y1M=V226O2k2b6W3Z2Y12R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239e5e2G@<6=2JHo3U7b85:a26
4f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^3
2a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>
=_1152]1C\1239Y6Y;Ce2Gco11ZDdU1R5f121057o5b2T1mKbIi<R4e2[1JI3f2a87?c1>P320k2k506234@3W11n15<V115
j1P1K:\1CV1<`1B3R5_3]3X1201o1^30e1f>6[:;26;S119Q1;2:3LC5b6G=i30U122B>b11e1^2U1><451@\;CBb2S5l3OR
3h4Y1;W3\7\1^111o5j181436NQ1S22]13;VOP2:T;I_211e2Ae2Gd1SY3oCf121057f3Y;ZJo4j2Q>S5e2Gb123F3En3f3Q
<5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4<N7<:B?P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f
121057o2313<Z61Y1M=V226O2k2b6W3a2R12R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239R25?JV8:C
\4f61k3P=52b4e2Gb1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1NQ2g53l17YNC
4G315]9W5=0Ka3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202a2;8=LY44T1311986FT1NQ1Q1c1E253Y
1T1>=_11f1C\1239<e2d@B_5o6[1[3gM]?mAQD^:4e2f1D]]37e21Wl234W1:2e2Un24e2XP2bo1`V37e2a2`a4S2aQ2BT36
e2e1bn1m8^U4j9Je2f13V6`m3dm17BET2@>a14l3o3T>@416Q1859:T7e2GT1=M>o1Y2U7b85:a264f1404BL:6:406S14G0
20011191212260171B2M21P1H:0118F0151BU1;0X17BJ22X3T15V1037<:0A?V2IJa12521E0U23DW1aNC4G315]9b6R3;2
Q2?CDo14N00237528h1f1210524?A?]1313<Z61Y1M=V2241I52k2718R1Q2j2W3d322o102J;f18397D@m1j14T13119526
A49JH5Q1Q15730P1E25361C<T1>=_1152]1C\1239VGj6T8_2[1e2GMGOc4c7Z6XP1f236TV2f121057[<SCIP6^1_2Q47f4
P4Z5a2;UB[516]11[1X1:U;4He2j1V6`m3dm17BET2@>a14l3TB@416Q1859:2f2jm26f2oS2FSId1`R11f23f2Pl2i13f2j
m2d12f2ok23f2nk204f2Pl2i1d12f2Pl25f2jm2d1i4\`22f2fd52f2^n27f2g3dKY3gk1do2QQ15f2g3dKY3^l52f2jc63f
2bm2K3f2Wn263f2Pl2]23f2mR2RI3f2^o202f2_o24f2Lbn2V`14f2Rk2\4gY32f2bm2g1f2`3U2VH^1R4P2n1:=V391Q1f=
a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_22f2Rk22f2mX6?f2;b1]Gn4U2e214[JcP1c>
n7ne1Y>8f2;b1XQ114ba2TP22f217f2CS3dKY3kj1bQ46f2CS3dKY3^l53f2Pl2a16f2CUIXR2_1b72f2Ch1f2`30T2VH^1R
4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_23f2cn2K2f2fj24f2^l2c
1[1Q2g2e3o1VH^1^3d2n1:=V3^6e8a12521E0[M]1234b168`F`2h3S10023]5A1=c1n<\318R1Q2X=P4m4GKR2_274Z21Ce
9CVEj6T8_2h1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0lN34cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6
T8_2k1g2e3o1VH^1^3d2n1:=V3^6e8a12521E0iN234i18`F`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8
_2Q2g2T2_10o1VH^1^3d2n1:=V3^6e8a12521E0iN234b1?_BP4`2h3S10023]5A148c1n<\318R1Q2X=n8GKR2_274Z21Co
:`Dj6T8_2g1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8
_2l1g22\30T2d9a>^1R4P2n1:=V391Q1f=a12521E0PO4i1iF`2h3S10023]5<4?c1U@518R1Q2T<S1S4j4GKR2m5o1`Mj6T
8_2Jg260]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1VOh1g2_30T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100
23]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Y2g2Ie2U2R:d1^<^1R4P2n1:=V391Q1f=a12521E0lN3401_1?_BP4`2
h3S10023]5<4?c1U@5180Q1Q211D107T<S4j4GKR2m5o1Z>T=P2j6T8_2]1g26^5@VG1U2T3d2n1:T1_2l7e4a2a12521FPO
401_1E31200fBW4L^J[7_3iAl9k=e4d5gAV2g2Ij20o1VH^1^3d2n1:=V3^6e8a12521E0\2VG\5401_1E8QF`2h3S10023]
5A68c1n<\318R1Q2H1]<n8GKR27W274I`11C_MP2j6T8_2l1g2_30T2VH^1R4P2n1:=V391Q1f=a12521E0lN3401`H`2h3S
10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1U;ZBj6T8_2j1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0lN3401`H`2h3S10
023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2c2g2e3o1Z63X>^3AL^3d2n1:=V3U3Y2Ne8a12521E0lN3401P194?>5
=4Z4b<0Y4`2h3S10023]5A?c1n<\3180D<Q29I]8f3n8GKR2_274Z21CT6`3]7\>j6T8_2l1g2e3o1VH^1^3d2n1:=V3^6e8
a12521E0lN340WDZ4`2h3S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z21Cb;mCj6T8_2=g2[l2401_1K2li1LTP1[KY1Q2
g26X3U2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0lN34ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8
_2i1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0lN34b1PG`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2[3
g2d1;c10o1\=i:^1S2K>d2n1:=V3I2Q2U39k701Fa12521E0l5n9T?4GJHQ>a5d1N`2<[3S10023]5A?c1Y:d2:@3\2180Q1
3m131R=P4R4JGKZ13C_2154>k11C9R1f850:2@g14`4V6a7j6>;_2i4_20_3g2d1;c10o1R2SF^1o2>d2n1:=V3I2a5k701F
a12521E0o2l2m4BJV4c5l84@6JHc6]7a5d1N`2<Bh2S10023]5A?c1]5e2U2d2:@3M^118R1Q2X=<c3R4JGKX113C_2154>k
11C9R1l80:2@b19`4h=j6>;_2i4_20T2g2W1]2o1VH^1^3d26g1:==h2^6e8a12521E0]Fb840bH`2h3S10023]5A?c1n<K`
218R1Q2X=n8@6KR2_274Z21C[3e9g1f6o9j6g4@k2_2V1g26^5@VG1U2T3d2n1:T1_2d2_<a12521FlN34_7e<>EkS1S33F0
ZN3g=W4o8R1g260]5@VG1U2T3\1W1n1:T1_2^=e1a12521FlN34bD:<_7_OVOk=W=j1g2e3o1VH^1^3d2n1:=V3^6e8a1252
1E0PO40aDP4`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Co;`Cj6T8_2]2g2d1D[1o1fG?^1^3\1W1n1:=V3R4[2e
8a12521E0YAf=42N@?`F`2h3S10023]5A1=c1n<\318R1Q2X=P4m4GKR2f1H154Z21Co:i6R2o2X5Z3j6[1n1i4_20Z2g26^
3o1@U31c2ZA1<^19T3\1W1n1:=F_2^6o6e1a12521E0PO401_1?WCQ36`2f1Q2S10023]5A?c1n<\318R1Q2^9i3n8GKR2_2
74Z21C`Oj6T8_2T2g2d1P2o1VH^1^3d2n1:=V3^6e8a12521E0iN64i18`F`2h3S10023]5A?c1n<\318R1Q2_3h9P4m4GKR
2_2154Z21CS:Kl;l6f1j6Z3i4_205g2[l240a1i1g2e3o1VH^1^3d2n1:=V3^6e8a12521E0lN34cH`2h3S10023]5A68c1n
<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2i1g2_30T2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h3S10023]5<4?c1U@5
18R1Q2X=S4j4GKR2m5o1`Mj6T8_25g2Rk1TQ134P2g2Ie2U2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h3S10023]5<4
?c1U@518R1Q21F1]<S4j4GKR2Q2k3o1Y7;XDa1j6T8_2h1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h3S10023
]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0iN640bH`2h3S10023]5<4?
c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2X2g26Bk2o1@VG1<^19T3d2n1:=F_2^6e8a12521E0lN34c2fB6Q3`2h3S10023]
5A?c1_<>\318R1Q23D12Z<n8GKR2Q2=74Z21C`Oj6T8_2[2g2;X30o1VH^1^3d2n1:=R1S2^6Q2j5Ha12521E0PO4[25QF`2
h3S10023]5A?c1n<O\218R1Q2b1e;P8MGKR2_274Z21Cd6Q804X63X1c4Y4j6l3c3C_2]2g2IW1b10o1VH^1^3d2@Z110:=A
f1M^6o6e1a12521E0lN34^22QF`2h3S10023]5A?c1e:X2\318R1Q23D54T<n8GKR2_274Z21CS?o6\9j6JY7]11Of2g2IW1
b10o1VH^1^3d2@Z110:=Af1M^64`8a12521E0lN34^22QF`2h3S10023]5A?c1`3h40a1He1B\318D218Q2H:R5Q7n8GKR2_
274Z21CS?o6\9j6Je64>]11OP2g2Q2b10o1VH^1^3d2k12:=Af1M^6e8a12521E0lN34^22QF`2h3S10023]5A?c1n<\318R
1Q2V6Q7n8GKR2_274Z21C`Oj6T8_2\2g2;e1b10o1V3202;\D^1^3d23NK:=Af1M^6e8a12521E0PO4^22QF`2h3S10023]5
A?c1Q2c8X2\318R1Q2X=n8GKR2_274Z21Cf>0;g5d:j6T8_1OFg2;e1h4X2;ZIh2NV2f1ja14^22b`1e1gM[H0;g5Q2g2Ij2
0o1VH^1^3d2n190=V3^6e8a12521E0PO4f1FUF`2h3S10023]5A?c1n<\318R1Q2H5110T<n8GKR2_274Z21C`Oj6T8_2R2g
2d30o1VH^1^3d2n190=V3^6e8a12521E0d4oB[74W176FUF`2h3S10023]5A?c1n<\318R1Q2S1[2h9n8GKR2_274Z21CT?[
@j6T8_2[2g2Ij20o1VH^1^3d2n1901;3R3^6e8a12521E0PO4f1GTF`2h3S10023]5A?[17n<\318R1Q23B1102110T<S8J<
:KR2_274Z21CT?[@j6T8_2\2g2Ij20o1VH^1^3d2n1901;3R3^6e8a12521B20d4[J4f1lF`2h3S10023]5A?[17n<\318R1
Q23B1102110T<S8J<:KR2_274Z21CT?[@j6T8_2f3g2Ik2o1VH^1^3d2T1;66901;3?`13K1^6_7U1a12521B20d4g4W18HH
`1_8[1JX64_1SG`2Od23S10023n1^3A68[17h1;o2n27b4\318R1Q23@11102110j3Y8U7M3F<:K^1CEi174`1I1Ce3]5:l1
h3_<k3j6J?CR3R3_24i2g2Ik2o1VH^1^3d2T1;66901;3?`13M^6e8a12521E0m:a1`?o24cH`2h3S10023n1^3A68[17n<\
318R1Q23@11102110T<S83F<:KR2Ei174Z21CS9P6[@j6JV4R3_2R1g2Y2SV1j37dLA4c3HQ>4GX5UQ1]Z1^1_21o3n3h43[
42n;f2Y3V1@b810c2Gg2Y2kKW:j3fJl2^6o;4GeS2e>a6W=2n;W7@b810c2W3g2Ij20o1VH^1^3d2n1:;1V3^6e8a12521E0
j:Q1\7Y37^7>640P1;g1W=6n7`2h3S10023]5A68c1S1c;6Hc218E<Q23@310f3X3T3W2Q5l3G5ER27d14=74Z21Cm5\3314
=^9_2Q3]2Q1k2j6>e3>`3_2j1g2e3o1VH^1^3d2n1:=V3^6e8a12521E0lN34d2nE`2h3S10023]5A?c1n<\318R1Q2X=n8G
KR2_274Z21CU=ZBj6T8_27g2:bh1]S14d2hV3<g2m11VQ1121c@UX134U3Y3g2d30o1Z63P;W3^3AL^3d2n1:=V3U3Y2Ne8[
152521E0[1Q3R5ZDT14@@1c1e2Db1Z9W30Y4`2h3S10023]5A?c1n<\318E<Q262W9Z3;P4S3i1GKX1I_274Z21C9j51S331
4=2R1e1S4]8n5j6>;j3^3]11O0S2g260W3U2@VG1<^19T3CP2n1:=F_291Q1f:o2a12521E0PO4bDGX3`2h3S10023]5<4?c
1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2Q2g260]3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0PO4bDGX3`2h3S10023]5A?
c1n<\3180Q1Q2X=n8GKR2_274Z21C`Oj6T8_2j1g220[3U2VH^1R4P2n1:=V391Q1f=a12521E0lN34cH`2h3S10023]5<4?
c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_25g2[l2401j1g2_30T2VH^1R4P2n1:=V391Q1f=a12521E0lN340bH`2h3S10023
]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2j1g2e3o1VH^1^3d2n1:=V3^6e8a12521E0lN34c2oE^21h3S10023]5A?c
1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2X2g2e3o1VH^1^3d2n1:=V3^6e8a12521E0T=j?P2423P1II5aE`2h3AA0023]
5A?Q1A[5T1]6\318R1Q2X=n8GKR27W274Bg11CS4k8[?T3j6T8_28g2Zj27h1423d2k1g2e3o1VH^1^3d2n1:=V3^6e8a125
21E0PO46d2gE`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cc3f5UFj6T8_2S2g2e3o1VH^1^3d2n1:=V3^6e8a125
21E0bFBAT734cH`2]2W101F<0023]5A68c1n<\318R1Q2X=^4_4GKR2_274OZ11Cj2eLj6T8_2]2g2e3o1VH^1^3d2n1:=V3
^6e8a12521E0g6S6f9Bj74Q=a;`2e301F<0023]5A68c1n<\318R1Q2X=^4_4GKR2_2721Z21CZ931^2775a?11T3j6JY7_2
k1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h3S10023]5<4?52U14U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2m1g
2Ie2U2VH^1R4P2n1:=V3913Mf=a12521E0PO40bH`2h3S10023]5<4?8U14U@518R1Q2H_<S4j4GKR2m5o1`Mj6T8_2l1g2_
3U2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h3S10023]5<4?5X14U@518R1Q2X=S4j4GKR2m5o1n?Hh<j6T8_2i1g2_3
U2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h3S10023]5<4?8Z1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2P2g2e3o1VHA
L^3d2n1:=V3^6e8a12521E0lN34S1>eB0Y4`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CT6`3]7\>j6T8_2U2g2d
30o1i3\D^1^3d2n1:=V3^6e8a12521E0Y11]M234Q1c6m@`2h3S10023]5A?c1n<\318R1Q2a9f3n8GKR27W274Z21CT61>]
3\Ej6T8_2n1g2IS1a1U2VH^1j3140P2n1:=V391Q1f=a12521E0dG[74cH`2h3S10023]5<4?c1U@518R1Q2H_<S4j4GKR2m
5o1`Mj6T8_2P2g26X3U2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR
2W5Eo1`Mj6T8_2Mg223Bk4@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1H1[NR2g260W3U2@VG1<^19T3CP2n1:=F_291Q1f=
a12521E0PO4ZEX3`2T1c2S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2n1g2IV1^1U2VH^1o2R1P2n1:=V391Q
1f=a12521E0lN34cH`2h3S10023]5<4?c1U@518R1Q2H10\<S4j4GKR2m5o1`Mj6T8_2W2g26Be2U2@VG1<^19T3CP2n1:=F
_291Q1f=a12521E0lN34ZEX3`2h3S10023]5<4?c1U@518R1Q23D101Z<S4j4GKR2W5Eo1`Mj6T8_2l1g2Ie2U2VH^1R4P2n
1:=V391Q1f=a12521E0lN340bH`2h3S10023]5<4?c1U@518R1Q23D_<S4j4GKR2m5o1`Mj6T8_2Q2g26^3o1@VG1<^19T3d
2n1:=F_2^6e8a12521E0lN34ZEX3`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6[1h6a1MQ2g26^3o1@VG1<^
19T3d2n1:=F_2^6e8a12521E0lN34c2nAGX3`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2_2g26]30o1
@6oF1<^19T3d2n1:=F_2^6e8a12521E0PO4b1?`@@]1:<I^2T2;T1@R2S10023]5A1=c1X6e6\318R1Q2_3h9n8GKR2_274Z
21CkAd=j6T84Z2X2g260W3U2@V;o;1<^19T3CP2n1:=F_291Q1f=a12521E0PO4h>i5:<X3T2;e1R2S10023]5<4?c1U@518
R1Q2_3h9S4j4GKR2W5Eo1`Mj6T8_2Ng26^5@VG1U2T3d2n1:T1_2T?a12521FPO4c2nA:<]5aQ1VOaBR2g260W3U2@VG1<^1
9T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2e1R2S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2m1g2Q2b10o1
VH^1^3d2k12:=Af1M^6e8a12521E0PO4cH`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_1On1g2U2Y1U2V
H^1R4P2n1:=V391Q1g5In4U2a12521E0lN34c2oE`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2R5Jo1`Mj6T8_2Y2g2IZ1
Z1U2VH^1R4P2n1:=V391Q1f=a12521E0PO40R1>PG`2h3S10023]5<4?52U14U@518R1Q2H_<S4j4GKR2V1?h1]2o1n?4C:Z
4R8j6JY7_2^2g2Ij20o1VH^1^3d2n1:=V39T6e8a12521E0iN640\1UG`2h3S10023]5A6852U14T5i7\318R1Q23D10\<n8
GKR27NX174Z21CnA4C:Z4f1[6j6T8_2^2g2Ij20o1i3\D^1^3d2n1:=V3Bk5e8a125200E0dL[240H1\2ZE`2f31S10023]5
A?c1n<\318R1Q2H101Z<n8GKR2_2334;=`11Co8n84Cg:P2j6T8_2j1g2e3o1VH^1^3d2n1:=V3^6e8a12521E0PO40bH`2h
3S10023]5A148c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2k1g2e3o1V=o:^1^3d2n1:=V3^6e8a12521E0iN640bH`2h3
S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2n1g2o1_10T2R>S:^1o32P2n1:=V391Q1f=a12521E0PO40bH]
22h3S10023]5<4?V1<U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_24g2[l24d2:g2m11VQ1121mh14ei1R2g2_3U2VH^1R4P2n1:
=V391Q1EP=a12521E0PBo<4^3TE`2h3S10023]5<4?c1U@5180Q13m13F0\<m1U2j4GKR2m5o1j;[@Y1j6T8_2i1g22\30T2
VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_27g2I]k234^l1DP2
g2Ik2o1VH^1^3d2n1:=V3^6e8a12521E0iN234]1UG`2h3S10023]5A?c1n<\318R1Q23D101Z<n8GKR2_274Z21C`Oj6T8_
2i1g2_30T2VH^1R4P2n1:=V391Q1f=a12521E0lN34cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2R2g2
6X30T2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO40YEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_
2l1g2e3o1VH^1^3d2n1:=V3^6e8a12521E0lN34S1N_?P7`2h3S10023]5A?c1n<\318R1Q2X=a6\2GKR2_274Z21C`Oj6T8
_2j1g2_3U2VH^1R4P2n1:=V391Q1f=a12521E0[M]1234cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Q
1g260]5@VG1U2T3d2n1:T1_2T?a12521FlN34[D6GS3j3@_OVOo<Lg260]5@VG1U2T3d2n1:T1_2T?a12521FlN34ZEn6PP1
VO8g2Wl234W1P109i1g2e3o1VH^1^3d2n1:=V3^6e8a12521E0iN64cH`2h3S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z
21C`Oj6T8_24g2Wl2341h22h2ed14h2^Q1Sa1^l32h2RT33h2`o1[Q1Hh2g1V6`m3dm17BET2@>a14l3TB@416Q1859:2h2b
i3?h23h1oGX914eT1c7iNU8X<5ZR116h2l1oGX9145h2l1XQ1143h2lIW[42h2lI2h2TU52h2[@3h2K^R53h2[@03h2nS3[Q
24h2nS3[Q2ej12h2nS33h2nS3Ql34h2bQ3gS2j82h2Wc52h2ZU53h2bQ3gS22h2bQ32h2YP34h2BgT5mC3h2BgT52h2R12h2
cX54h2Y1XP3dW23h2Y1XP34h2Y1hT3TS22h2Y17h2E^9oj3`1m5d;\4h2Db1Mh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d3
2R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12392h2g>2h2T=i1h2^30T2_7f@^1R4P2n1:=V391Q1f=a12
521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_22h2Z@i1h2^30T2e:`=^1R4P2n1:=V391Q1f=a1
2521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_25h2Y1n>1W_3j1h2^30T2e:`=^1R4P2n1:=V39
1Q1f=a12521E0PO4cH`2h3S10023g2e2<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_26h2c;@ae1nn2]14h2c;@`d46h2g:
K@`d4]12h2T<6h2Y1j:^9mHac36h2T<^9mHj8fZ32h2_m36h2e3dKY3cf4jU15h2e3dKY3^l53h2ZU512h2QQ13h2QQ1<2h2
_o33h2_8Tm34h2WGS[1XS23h2^Z504h2T4RCYW62h2oS32h2ZP52h2i[33h2i[3m93h2i[3[;3h21nT5R1h250e11e3@VG1U
2T3;121Q2n1:T1_2T?a12521F_@`>4g:b:oV1VOl1h2l1a10T2VH^1j3140P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023
]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Kh250]5@VG1U2T3d2n1:T1_2T?a12521FPO4g:b:oV1VOh1h2^30T2VH^1
R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Nh250e1g3@VG1U2T3;1
4Q2n1:T1_2T?a12521FPO4ZEoV1VOn1h2l11_10T2VH^1j31210P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U
@518R1Q2X=S4j4GKR2m5o1`Mj6T8_22h21Hh20d3dKY3]W1^S1R1W1Bg20]3Y1DW5P6aQ11[5Y>h4QQ1Z27h20d3dKY3[e2R
W3T1h2040]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEU6m:9CmDVOaBd5gA3X53h20og32h2gS33h2lP3j22h2^`4g1h2^3U2
VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_22h2PW56h2l1S5TL
14:h2l11VQ1121W\2X2Re17h2l11VQ11212h2W_5Ih2l1h11bKf14]1>114S1T<l9S7Z@P2Dj;\3gQ2QA^2jU1:h2l1h1dKY
3@14Za1[Z4S2h2l12^1U2VH^1o2J140P2n1:=V3913Mf=a12521E0]Gb74_7SA`2h3S10023]5<4?c1U@518R1Q2X=S4j4GK
R2m5o1T?4:k=j6T8_26h2l1XQ114Za1i1h2^30T2VH^1R4P2n1:=V391Q1P7e6a12521E0PO4cH`2h3S10023]5<4?c1U@51
8R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1h2^3U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2P;
W2S4j4GKR2m5o1`Mj6T8_22h2lP38h2l11VQ1121_m13h2lP3S52h2j32h2eT21h22h2T16h2T1go2XFlIm^2i1h2T1Y20T2
VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_24h20S1kf36h20S1
go2U5mA5h2T1_n1WQ1U52h2Vo13h2hc1];5h2hc10\;=3h2Vo1ln14h2Ug3T^1Qa12h2ge32h2Wb42h2U24h2Va4M22h2gP3
3h2gP3cW2Ih2g1V6fg3i5dm17BET2@>a14l3TB@416Q1859:5h2h?0fc21;h2m33^1go5T90c6X=T7:5h2XU6T90QK3h2PZ3
_[2Nh2g1V6ZU2X@lW1dm17BET2@>a14l3_4U411Z9@416Q1859:2h2T`63h2WT3\`22h2dd53h2lP3Z32h2RV33h2UH13h2U
HfX23h2UHnX23h2hGVW18h2hGoDl7e8WV1eKmS12h2hG4h2UH1fZ42h2WH6h2e1_F1jJ_V23h2[Q2fR12h2[Q25h2Rc1X>YP
1\23h2[Q2fR1<h21j11VQ1121[9Y6Mk\17h2AS3dKY3Xn1Un36h2AS3dKY3^l52h2PZ12h2_W14h2T2ZU1\`46h2h1fU1ho4
gH:@i2bHi7^2_1d<0Q3SEg^1_@iF2TM\7\>8i2\P1^2_1cc2YW12TM4i2kR1Se2aT23i2og3TP26i2`I_Z1Z9cZ1Y[13i2og
3Y[12i2og3Ii2f1V6Q`3^=dm17BET2@>a14l3TB@416Q1859:Ji2f1V6Q`3^=d_1o=7BET2@>a14l3TB@416Q1859:i1i2]3
0T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2;\3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_23i2og3W`14i
2og3W`1fD3i2Pe2nR13i2S1kf36i2S1LPT3mASm18i2S1LPT3mAXH174i2S1kf3TP27i2S2ZU1]2b3_Z2ko16i2^W1]2b3_Z
2Sm15i2^W1]2b3_Z2k1i2]30T2VH^1R4P2n118=V391Q1DQ=a12521E0PO4cH`2;\3S10023]5<4?c1U@518R1Q2X=S4j4GK
R2m5o1`Mj6T8_29i2XQ32h3jB^5j6eT1`;3i2og3Sm17i2kP3]Ae5Y<n;W`1f1i2c3o1VH^1^3d2n1:=V3^6e8a12521E0ig
1`2;\3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_24i2PR3nEkX25i2P2oo2nEkX29i2P2jn2T1k@R5bHBe_1
3i2og3Vk14i2YS2cMQG4i2co1e3ed14i2co1[h1XH3i2og3WQ24i2co1[h1hFIi2f1V6Q`3^=dm17BET2@>a14l3TB@416Q1
859:3i2co1[h1:i2_>`R10lT2P2Q9]?ie1`S15i2Ki:i2_Y39i2e;i2fX3H]1c70e=6i2_>TQ1]Ll[1i[33i2^X3`?7i2k1X
Q114cd2[Z36i2k1XQ114cd2=i2k11VQ1121eR2mAUIM^d1\I8i2k1XQ114cd2iHZW13i2]T3aC5i2kP3a3aCY]15i2R?lX3b
Z127i2R?eT1VT2bHoA24i2S1go2SG4i2S1kf3bH3i2QV3mA5i2UQ3k4mASm14i2_P3^3PD3i2nS3PDh1i2]3U2VH^1R4P2n1
:=V391Q1f=a12521E0PO4cH`2;\3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2?i2S2`P1XS1aJf4hBDe:NoJ2
j3g5[H;i2mU2WKP4hBZ;NoJ2fEeZ16i2ZT2b1V4QKhB5i2TNb^1gC_G8i2P2SL\5P1TX1gC_G;i2P2SL\5UY1W[1hFi1>Pc1
[43i2_d2_S13i28fg34i28fg3Sm1P1i2402Z5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEU6m:9ClAP3VO9i2hb3`12Z1W2d10
`:4i2og3V<l`1P1i240]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEU6m:9C:bDU>PA6i2S2[n2_GY<ac15i2T2Po2iFY<3i2o
g3Y<:i2d3dKY3[e2U6n4kT1VAjU16i2d3dKY3[e2RW33i2og3VJ4i2P2ne3VJ6i2P2ne3bH`124i2og3SJ0<i2P4o>a5f6eh
2iGj2d2]1Kn33i2P2ne38i2P2`N]g2aIA\9m\16i2og3iHY10C]4i2Cb1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P
1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3]23Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R
202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12393i2og3SJ4i2Sa3k6SJ2j20i1j20[30T2VH^1R4P2n1:=V3
91Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1j2\30T2VH^1R4P2n1:=V391Q1f=
a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_21j2j1j20P2Z10T2VH^1R4P2n1:=V391Q1f=
a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2R2j230W30T2@VG1<^19T3CP2n1:=F_291Q1
f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2h1j2\3U2VH^1R4P2n1:=V391Q1f=a1
2521E0PO4TC^5`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Jj230]5@VG1U2T3d2n1:T1_2T?a12521FPO
4ZEoV1VOS2j230_1g10T2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GK
R2W5Eo1`Mj6T8_23j20gZ3W1j233\15g3@UG01a1CT3;14Q2n1:T1_2T?a12521FQ:nD4TCU2T3U4<WOVO32j2d1j1j2\30T
2VH^1R4P2n1:=V391N2f=a12521E0PO4TC^5`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2l1j2\30T2VH^
1R4P2n1:=V391Q1f=a12521E0PO4g:\8\2Q3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1i6fFj6T8_2h1j20[3U2V
H^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Ij23^5@VG1U2T3d2
n1:T1_2T?a12521FPO4ZEoV1VO7j2j11VQ1121Y2j233b11_1U2@VG1<^19T2O;1210P2n1:=F_291Q1f=a12521E0PO4TCU
2X3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2Q2j230W3U2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0
PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2i1j2\30T2VH^1R4P2n1:=V391Q1f=a12521E0PO4
d@n7`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_22j2nY33j2SIj`23j2TNhU46j2j1XQ114oo3R2j230W3U
2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<4=1c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2]1j2
302b11e3@VG1U2T3;121Q2n1:T1_2T?a12521FPO4g:P4o2_1;MG6l20l>iAS3VOdNKj2020]5@VG1U2T3d2n1:T1_2T?a12
521FPO4ZEoV1VO3j20QU5i1j2\30T2VH^1R4P2n1:=V391Q1f=a12521E0PO4TC^5`2h3S10023]5<4?c1U@518R1Q2X=S4j
4GKR2m5o1`Mj6T8_29j2a1gF\]1\OT=Wk1m:h`12j2TX2R2j23`1g10T2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4ZE
X3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2X2j23X35o1@VG1<^19T3CP2n1:=F_291Q1P5e8a12521E
0PO4bDGX3`2h3S10023]5<4?c1n<V3518R1Q2X=S4j4GKR2_274Z21Co1`Mj6T8_22j2`i3Y2j233b11e1o1@VG1<>O9T2O;
121Q2n1:=F_2^6e8a12521E0PO4XCQ2X3`2m1j1S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2R2j23f1g1o1
@VG1<^19T3;14Q2n1:=F_2^6e8a12521E0PO4ZEX3`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_21j2e1
j2b3o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2j1j2\30T2_A
f6^1R4P2n1:=V391Q1f=a12521E0PO4WE[3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Nj230]5@m1Z1m
C1U2T3d2n1:T1_2T?a12521FPO4TCU26hV1VOn1j23^3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0PO4ZEX3`2h3S10023]5
A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2i1j2\30T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c
1U@518R1Q2X=S4j4GKR2m5o1Y:VCj6T8_22j2gh3Mj23^5@W;n;1U2T3d2n1:T1_2T?a12521FPO4PDY1]5Q2_OVOS2j230W
30T2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4TCU2X3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2
7j2a1ce1[d1P4e9g_25j2a1ce1[d1P42j2Uf69j2[7_R3^2W3C^5b3A7j2oj1R4hZ1Z6Q9ANj23^5@W1nE1U2T3d2n1:T1_2
T?a12521FPO4]=f5V1N_7_OVOMj23^5@VG1U2T3d2n1:T1_2T?a12521FPO4TCU2g7WOVO>c7j1j20[30T2R:S>^1R4P2n1:
=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1k2[30T2VH^1R4P2n1:=V391Q
1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_21k2R6l2@T184Mh4U7b85:a264f1404_1
:6:406S142D0200111;212260171B2P11P1T111O0151BU1<X17BJ5a35E5V1037<:0A?NQ2g53DW1aNC4G315]9R3_3<7<L
1121V12?Q2CDT2_1528h1f1210524o2313<Z61Y1M84V2241O2k2b6W3d32R202JR28397D^2j14T13119526F9JNQ1Q1AQ1
E2534T1T1>2:_1152]1C\1239U2l25b15]3gBm87D021111;42114P12g4d3i1NEh1KEF<j1i1k6\BX>]>F2T1O3I762Q141
0U1U37b<Y6_4A4[2YBQ3P7j5Y2Q9b@d?5l2\^3lDE<]4l2@b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O01
5DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9R3_3a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=
LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12393l2\^3Pk3Hl2h\1m=2H2S1124Be`1V35T4Kn1Kh3Y`1d6i4dGd@3l
2ea2fL3l2\^327l2a3dKY3QOi\1b`3>l24Y5PO853_Gia11Z:]3^LS\24l2\^31d4Y1l2n1UFm87D021111;42Y12g4h9\1<
j1[Y1]>33d3<<0J[1ZFQ54eDQ3P7j5Y2Q9W1l2b3_Ml1\1g4c30g3[2\1<j1k3e51U^1c42W2h7XC:jDQ3b1T3d1Cd2U3Ga1
Y114`7o=Q@S1l2b3_Ml1\1g4\7[2\1<j1k3e51U^1c42W2h7XC:eA2Q3Q3\6Cd2U3Y2[14`7o=Q@9l24Y5POlY21WZ1e<]o1
2l2\^33l2\^3R?Ol2b3_Ml1\1g4\7[2\1<j1k3e51U^1c42W2h7XC:jDQ3\6Cj5Y2`1`7o=Q@4l2\^3X7X`2P1l2b3_Ml1\1
g4\7[2\1<j1k3e51U^1c42P1V1h7XC:jDQ3\6Cj5Y2`1`7o=Q@Cl24Y5PORHe:SW12V4<I7Y2Y2m1nMeCg?eX1m5l2@T184M
h4U7b85:a264f1404_1:6:406S142D0200111;212260171B21N1P1T111O0151BU1<X17BJ5a3K5?F037<:0A?P3g53DW1a
NC4G315]9R3_3<e14V12a2CDT2_1528h1f1210524o2313<Z61Y1M84g1>241O2k2b6W3d32R202JR28397D^2j14T131195
26F9JNQ1Q1AQ1E2534T1T1>=_1152]1C\1239m9X1l24k1[31[1S3b8_3X79j6lFj6eEh4V3o;^21[1b3;81^3h1Q4R:A\2=
g=l<d4b=R83JlS15l2h\1cQ2e5TU2n4l2@FKMh4R2h8JQ45:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17
BJ5a3K5[17<]1P3g53l1`6W:T2c;C4G315]9R3_3V1Z2a2Ci2_152Q2f121057k1S1313<Z61Y1M=V226O2k2b6k1[1d32R2
02JR28=LY44T1311986FT1NQ13Mc1E253Y1T1>=_11f13?N392393m2g^32f3m2H09NE0[;7?c1>P320b28k506234@3W11n
15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y1
3o4N\1^111i3U2j181436NQ1S22]13P9bH:T;Y31e3m2H09NE0[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1
B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j18143
6NQ1S22]13P9bH:T;Y31d3m2H09d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S
9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9bH:T;Y31
a5m2H:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30
e1>W>6S9W1;260:3<4=630<<2N3B9C5b6G=?Y30U122B>b11e1^2U1><4221@R608U1i3CBb2S5Mf27OR3^6W3Y13o4N\128
R111i3U2B<?:81436NQ1S22>N3;d8]<T<:T;I_211W5m2H:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1
592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6S9W1;260:3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4221@
\6o4CBb2S5Mf27OR3^6W3Y13o4N\128R111i3U2B<?:81436NQ1S22>N3;d8]<T<:T;I_211b3m2H:d1\;7?c1>P320k2k50
6234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S
5l3OR3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9bH:T;Y31e5m2H:NE1h2U2[67?a11>FY220?[2f23k240412312@3<6
3?140411R11:5901CB15ML1N1I:12W1CV1<`1B3`1^1R2_3b2JV1W2^30e1>W>6S9W1;260:3O:0I24I3B9C5b6G=i30U122
2?>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3h4e1W3Y13o4N\128R111i3U2B<?:81436NQ1S22>N3018d8]<T<:T;I_211k
5m2H:NE1h2U2[642?a11>FY220?;o1f23k240412312@3<63?140411P111:5901CB15ML1N1I:12W1CV1<`1B3`1^1R2_3b
2JV1W2^30e1>W>6S9W1;260:3O:0<<24I3B9C5b6G=i30U1222?>b11e1^2U1><4221@\6R1l3CBb2S5Mf27OR3c44e1W3Y1
3o4N\128R111i3U2B<?:81436NQ1S22>N3018d8]<T<:T;I_211W7m2H09NE00h2116:_1[642364a11>FY2204:d1Ff2o24
0412312@3<323?140411P111545901311162B15?;1L1N1I:12W1CG><`1B3`1^1R2_3]3V1W2^30e1>^489M0P3m1Q20<<:
6S9W1;260:3A=:0I24>:3B9C5b6G=?Y30U1222?>b11e18U2U1><4221@R608b3\1CBb2X4JMf27Of15U1P3b14<X1_2GY13
o4N\128R111i3U2B<?:81436NQ1S22>N3018d8]1o:n1a8c1:T1o9IP1^111n6m2S161EE1h2;e13[67?a11>FY220?[2f2o
240412312783<63?140411P13:592CB15;AL19D12F:12>B5C3C><T1;B3`1^1R2_3[31^3T2Y10e1>Q1Ih3:N129600R4]2
6f4P5C;2230:3O:0Q1I36;9C5b6G=i30U122B>b11e18U2U1><4221@h34^2e2L\1CBb2b4@M[1Z17Oj15386=c44e1W3c5:
<1NFE28R111o5B<?:814363JQ1S22>N3;b81Q;IAk1W8<c1:T;I_211Dm2H0fo10e1>bGW1UC2X@dOY13o4j31k3fCP5m2S1
94?Gh2U2[67Q21>FY23?R5o2:12312D<63?140411_1592CB7ML1N1I:12W1Ch2c2^1R2k=0T2VI260:3O63=^136;Ke5T1G
=j3R152B>b11e1^2U1><4221@\6b3c2b2S5Mf2X33\7e9N\128R1f6<?J3^4>^1d8X251BET2@>T1<4g34l2I87l1CY1W2a2
W5@416Q1859:_2?_211Om2HDf1[m10e1>bGW1f;o4^22X@dOY13o4j31k3fCf3n@V1V21o5J0P1n20e11e3@VG1U2T3;121Q
2n1:T1_2T?a12521FPO4ZEnS1P3VOKn2]1P4@VG1U2T3d2n1:T1_2T?a12521F6iN4ZEg7WOVOIn20]5@VG1U2T3d2n1:T1_
2T?a12521FPO4ZEoV1VOKn20_1m3@VG1U2T3d2n1:T1_2T?a12521FPO4W7R>oV1VOP2n20W3U2@VG1<^19T3CP2n1:=F_29
1Q1f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2Z2n23b11e1o1@VG1<^19T3;121Q
2n1:=F_2d2i3e8a12521E0_@`>4XCQ22U3`2T1c2S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CYAV>j6T8_2n2n2]30o
1@W;n;1<^19T3d2n1:=F_2^6e8a12521E0]4[5j=2X74a6^=A:<2U3`2T1@R2S10023]5A148c1n<d16]12183A<Q29Q2V2e
8n8GKR27^1H74Z21CkAd5^42f1f1j6l23S54Z2Ln20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEn6lLS3VOdNY2n2]30o1@V
G1<^19T3d2n1:=F_2^6e8a12521E0]4h@i94ZEX3`2h3S10023]5A?5]1n<\318R1Q2X=n8GKR27W274I`11CY9e1o@2f14a
1j6T8_2X1n23b11e3@VG15[1CT3;121Q2n1:T1_2P=S2a12521FPHo64Z>o6S3j3oLA^2VOT2n20W3U2@VG1<^19T3CP2n1:
=F_291Q1f=a12521E0UGj74bDGX3`2T1a21S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2Q2n20W30T2@VG1<^
19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2o1n2X3U2@VG1
<^19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2W2n202b11_
1U2@VG1<^19T3;1210P2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_
2a1n2010b11c31@VG1U2T3;121V1Jn1:T1_2T?a12521FPO4hABX1e1S3j3F]99ClAAf1GVOeLV@R1n202b11e3@VG1U2T3;
121Q2n1:T1_2T?a12521FPO4XCQ2S3kS1VOR2n2^3o1@X3mC1<^19T3d2n1:=F_2^6e8a12521E0PO4bDGX3`2T1c2S10023
]5A?c1n<\318R1Q2X=n8GKR2_274X1Q11CVCY<j6T8_2Mn2^5@VG1U2T3d2n1:T1_2l7W7a12521F]EU4\54TCU2W8gNVOJn
2^5@VG1U2T3d2n1:T1_2T?a12521FPO4TCU2oV1VOe2n1n2^3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0PO4ZEX3`2h3S10
023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CP<_Cj6T8_2k2n2f12c10o1@aBc401<:S19T2?094;14Q2ON:=F_2^6e8a1252
1E0i7oF64XBQ3X3`2h3S10023=o4A148c1A\<\318R1Q2b4e8X4_3U1GKR2]21334Fc11C^91dBZ3j6T8_2V1n202b11e3@a
Bd41U2T3;121Q2n1:T1_2T?a12521FPO4XCQ2S3kS1VOo9;XDOn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZES3kS1VOPAd
;2f14Q1n202b11e3@VG1U2T3;121Q2n1:T1_2T?a12521FPO4ZES3kS1VOQ1n202b11e3@VG1U2T3;121Q2n1:T1_2T?a125
21FPO4ZE`7^OVOJn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZE6hV1VO]2n20\30o1@X3mC1<^19T3d2n1:=F_2^6e8a125
21E0h;W<o64ZE6Q3`2T1c2S10023]5A391A52Hn<\3183A<Q2X=n8GKR2_274Z21C_3oIP2j6T8_2[1n23Bg4@VG1U2T3d2n
1:T1_2T?a12521FPO4DcBQ2k5W;9Ce?d1AAf1Gc?b?aBd5gA3X5On202Bg4@VG1U2T3d2n1:T1_2T?a12521FPO4ZESAMmDV
OeL2Ln20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZESA9CmDVONn202Z5@VG1U2T3d2n1:T1_2T?a12521FPO4g:\8U2oV1VO
oAl1Nn20]5@VG1U2T3d2n1:T1_2T<o2a12521D1PO4ZEn6PP1VOoAl1n1n2^3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0PO
4ZEX3`2T1c2S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2P2n20]3o1@k:Z<1<^19T3d2n1:=F_2^6e8a1252
1E0PO4ZEX3`2T1c2S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2Nn20]5@U31nC1U2T3d2n1:T1_2T?a12521
FPO4[DN6X7_OVOW1n20e1g3@U31^@2\31U2T3;14Q2n1:T1_2T?a12521FPO4hAk1FN6l2[4_OVOT1n20e11e3@U31^@_31U
2T3;121Q2n1:T1_2T?a12521FPO4hAa36hV1VOJn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZE_7_OVOP1n23b1g3@VG1U2
T3;14Q2n1:T1_2T?a12521FPO4TCU2U1a6WOVOJn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEg7WOVOMn2f1g3@VG1U2T3
;14Q2n1:T1_2T?a12521FPO4ZEg7WOVOQ1n20_151e3@VG1U2T3;121Q2n1:T1_2T?a12521FPO4W7R>oV1VOJn202Z5@VG1
U2T3d2n1:T1_2T?a12521FPO4ZEoV1VOMn23\1m3@VG1U2T3d2n1:T1_2T?a12521FPO4TCU2Z7<WOVOJn20]5@VG1U2T3d2
n1:T1_2T?a12521FPO4W7R>oV1VOX1n202b11e3@VG1U2<g2;121Q2n1:T1_2T?a12521FPO4TCU22T4U=CmDU>e>Z2Kn202
Z5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1c?b?In23Z5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1VOQ2n20W3U2@VG1<
^19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<41=c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2R2n2^3o1@n
@W61<^19T3d2n1:=F_2^6e8a12521E0PO4gDB23Q3`2h3S10023]5A1=c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2Jn2^
5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEQAmEVOPAP2n2X30T2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S1
0023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2Kn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZE6l2kS1VOJn20l1`3
@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1VOQ2n2f1g1o1@VG1<^19T3;14Q2n1:=F_2^6e8a12521E0PO4ZEX3`2h3S1002
3]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2Nn2d11g3@VG1U2T3;14Q2n1:T1_2T?a12521FPO4ZEoV1VO`a1Mn2f1
g3@VG1U2T3;14Q2n1:T1_2T?a12521FPO4ZEf5XQ1VOV1n22Y3o11@VG19k1T3i1Jn1:T1_2a6R17W7a12521FPO4ZCo1h1m
3k=\CnIW5l\1Nn22Y51@VG1U2T3i1Jn1:T1_2T?a12521FPO4ZEf5XQ1lIY5l\1_2n2]30o1@VG1<^19T3d2n1:=F_2Id5Ok
6Ia12521E0f<YB4Q1S8\8g3X3l1Ch3S10023]5A?c1n<\318E<Q29Q2l:n8GKR2Q2=74Z21CRCV3V9j6>;e3c3_2[2n2f11e
1o1@VG1<:S19MI<O;1212n1n1:=F_2^6e8a12521E0PO4TCU2X3`2h3S10023]5A?c1j9S3\318R1Q2X=^4_4GKR2_274Z21
C`Oj6T8_2P1n202b11e3@VG1U2T3;121Q2n1:T1_2T?a12521FPO4ZEoV1VOLn202Bg4@VG1U2T3d2n1:T1_2T?a12521FPO
4ZEg7WOVOP2n2^3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0PO4mD<X3T2;e1R2S10023]5A?c1n<\318R1Q2X=n8GKR2_27
4Z21C`Oj6T8_2On23Z5@VG1U2T3d2n1:T1_2T?a12521FPO4DeDgQ1d1S1^2[2dGU5On20]5@VG1U2T3d2n1:T1_2T?a1252
1FPO4TCU2SA\C^2VOaBTAd;In2^5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1VOfS1Q2n20W3U2@VG1<^19T3CP2n1:=F_2
91Q1f=a12521E0PO40YEX3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2Hn2^5@VG1U2T3d2n1:T1_2T?a
12521FPO4ZEoV1VOP1n23b11e3@VG1U2<g2;121Q2n1:T1_2T?a12521FPO4ZEoV1VOP1n2f1e1Q2@VG1U2T3;14Q2n1:T1_
2a6b8a12521FPO4ZEbC\CnIW5In2^5@VG1U2T3d2n1:T1_2T?a12521FPO4ZE6hV1VOIn2^5@X3mC1U2T3d2n1:T1_2T?a12
521FPO4ZEoV1VOn1n2^3o1@VG1<^19T3d2n1:=F_2^6Oe7a12521E0PO4ZEX3`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_
274Z21C`Oj6T8_2On2]1P4@X3mC1U2T3d2n1:T1_2b<a2a125216?PO4ZEn6oJX4GVONn2^5@VG1U2T3d2n1:T1_2T?\1425
216?PO4ZEn6c2THW5RIS6Ln23Z5@VG1U2T3d2n1:T1_2j8Y6a125216?PO4cDFoV1VOJn20]5@VG1U2T3d2n1:T1_2T?a125
21FPO4ZEn6PP1VOJn2^5@VG1U2T3d2n1:T1_2T?a12521FPO4YAP4n6PP1VOKn2^5@m1XE1U2T3d2n1:T1_2T?a12521FPO4
ZEdEg3b=VOJn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4g:b:oV1VOJn2Fg4@VG1U2T3d2n1:T1_2T?a12521FPO4ZEg7WOV
OIn2^5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEg7WOVOOn20e11e3@VG1U2T3;121Q2n1:T1_2T?a12521FPO4ZEoV1VOQ2n2
0W3U2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4TAU4X3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_
2P1n20Eg4@VG1U2T3d2n1:T1_2T?a12521FPO4k3f3a9o1U2g7WObGc7o1n2^3o1@f=_91<^19T3d2n1:=F_2^6e8a12521E
0PO4ZEX3`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8a1MJn2^5@d=a91U2T3d2n1:T1_2T?a12521FRHm6
4ZEoV1VOJn2^5@VG1U2T3d2n1:T1_2e1l6a6a12521FPO4ZEoV1VOJn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZE]AaEVO
Hn2^5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1VOJn2^5@VG1U2T3d2n1:T1_2T?a12521FPO4`=i7g7WOVOU1n20]5@Z;1
S1e:1U2T3d2n1:T1_2T?a12521FgKX34Do>f2W2Fg7WOc=W2l8]6Jn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1U>PA
Jn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1QIT6Jn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4ZEQQ1m5VOP1n202Z5
@VG1U2T3d2n1:T1_2T?a12521FPO4ZE_7P2b79CmDVOaBP2n20]3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0lN34ZEX3`2h
3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Co:`Dj6T8_2P2n20]3o1@VG1<^19T3d2n1:=F_2^6e8a12521E0PO4ZEX3
`2h3S10023]5A1=c1n<\318R1Q2X=n8GKR2_274^1K1C`Oj6T8_2S2n20Ae2U2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0
PO4ZEX3`2h3S10023]5<4?c1U@518R1Q2H_<S4j4GKR2W5Eo1Z>U?j6T8_2S2n20Ae2U2@VG1<^19T3CP2n1:=F_291Q1f=a
12521E0PO40YEX3`2h3S10023]5<4?c1U@518R1Q2H_<S4j4GKR2W5Eo1`Mj6T8_2R1n20e11e3@VG1U2T3;121Q2n1:T1_2
T?a12521FPO4TCU2Z5\2WOVOQ2n202T3U2@VG1<^19T3CP2n1:=F_291Q1f=a12521E0PO4ZEX3`2h3S10023]5<4?c1U@51
8R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2R1n23b11e3@VG1KY1T3;121Q2n1:T1_2d7_7a12521FPO4XCQ2oV1VOKn20]5@VG1U2T
3d2n1:T1_2T?a12521FPO4ZE]ACmDVOJn20]5@VG1U2T3d2n1:T1_2T?a12521FPO4XCQ2oV1VOT1n2f100e3@VG1U2T3;12
1Q2n1:T1_2T?a12521FPO4TAU4SDV@d2_2fLdNKn20]5@VG1U2T3d2n1:T1_2j2Y9o2a12521FPO4ZEoV1VOY1n2]1DO[2@V
G1U2T3d2n1:T1_2P?20a12521FPO4ZEZ1[4d7cIVO]<]:WDU2H9Lm25Nn2^5@a4c7`3_71U2T3d2n1:T1_2T?a12521FPO4Z
Ef5XQ18mNPLT2n20W30T2@VG1<^19T3CP2n1:=F_291Q1Y1\9o2a12521E0PO4ZEX3]22h3S10023]5<4?c1U@518R1Q2X=S
4j4GKR2W5Eo1`Mj6T8_2Nn22Y51@VG1U2T3i1Jn1:T1_2T?a12521FPO4ZEU1j@nDVOl\1T1n210Y51@VG1U2T3i1Jn1:T1_
2T?a12521FPO4ZEh13S@nDjI1Y5>`ClHR2n2X30T2@VG1<^19T3CP2n1:=F_291Q1V6_7a12521E0PO4ZEX3]22h3S10023]
5<4?c1U@518R1Q2X=S4j4GKR2W5Eo1`Mj6T8_2Jn2Bk4@VG1U2T3d2n1:T1_2T?a12521FPO4ZEoV1H]NP2n2Bk2o1@X3mC1
<^19T3d2n1:=F_2^6e8a12521E0PO4ZEX3`2h3S10023]5A?c1n<\318R1Q2H_<n8GKR2_274Z21C`Oj6T8_2On22Y51@VG1
U2T3i1Jn1:T1_2T?a12521FPO4UD>El3RS1VOl\1Kn2^5@VG1U2T3d2n1:T1_2T?a12521FPO4dDB2l3RS1VOLn2^5@VG1U2
T3d2n1:T1_2T?a12521FPO4UD>El3T4mNVO9P30Y5POT`2R?nDcD_g18P30Y5POT`2QT1cD_g18P30Y5POT`2R?nDS\2<P30
k1]3POb_2An3RP1QOa1_[19P30Y5POT`2CZ3RP1S\27P30Y5POT`2QT1S\29P30Y5POgY2\6n3RP1S\2:P30Y5POgY2\6CZ3
RP1S\2;P30Y5POgY2<Q4m1n3RP1S\2:P30Y5POgY2\6n3c6^IS\23P3`d3n38P30Y5POT`2n3RP1S\22P3`d36P30Y5POVd3
S\21P39P30Y5POSV1PZ1n3RP1S\29P30Y5POT`2k1R2RP1S\2:P30Y5POT`2CW1R2RP1S\24P3`d3k1R23P3`d3k1CP30k1]
36iNm^2131Q@Y<V4o17c1A_b1cI9P30Y5POo^23d1]S1S\2<P30Y5B]N\^2B3S@nDVc1lH7P30Y5POh`2]S1S\2:P30Y5POo
^23d1VR1V1S\25P3cS4:`^1_98P30Y5POae20cNS\29P30Y5POX^2_2Z3RP1S\2<P30Y5UHj6h:m3iY1\JXQ1lIVb1:P30Y1
B\3POQ63P^3S\2OQ3k1]36>118mMVh1hAm41=0j4m:a50m<7Z1J?\<T1_3eE3_?WEQ2Q3k19S3E118\3b4mEl1[4WA4k40f4
Dl7>Y1W1b4]2T43Ic1[5m6]2`5104U3U30^2Q3S4d1l37\1Y92l17c1A?4310g6]6_2jBl5T=oBd27Q3Y5POo^2h1]S1S\2?
Q3Y5IVNo^2R4^20d9nDlIYIW3g8l<8Q3k1]3POo^2VU1?c[25Q3Y5POVd3S\2;Q3k1]3POm^27Q@hBU2QOQ]1T1Q3<U18]3`
1P3cCj6a@Y2P1Qh1n215V5S<`1m5;0c9c1AnLC^1g2cC40V1h=k6C>Q3l1\3POdP1TY2\:nLcW109a6CT4HQ3k1]3POR;RR1
gQ17>Z:k3GU;\:o6dB\52[15_7o=DWE7Q3l1\3POVd3o6SU28Q3Y5POWo2nD?lR1fX1FQ3b18]363dDU3j6Z<R_1_C1313WL
d8Yc1iHh187Q3l1\3POS_2RU1S\2<Q3Y5R=e21U?m^27ROm5dH^c1:Q3Y5POfAel1U5eJm5oHSc19Q3k1m1_1POVd3QOZBfJ
6Q3l1\3POVd3S\2k4Q3;b1M\2[2h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X17BJ5g3K[17<]1P3g53
l1UG[7C4G315]9b6DK7311`1a2C4d2_152Q2f121057o2313<Z61Y1M=V226O2k2g3j2W3d32R202m28=LY44T1311986FT1
NQ16Jc1E253Y18K>=_11f1C\1239lS1a4Q3;b1M\2[2h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X17B
J5c4[17<]1P3g53l1aNC4G315]9b6a3_1Q1Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2g3j2W3d32R202m28=LY44T13
11986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239lS1?Q3Y3o1POJn5a6Z4el1FZ3Z>\CnITb1>Q3k1]3PO[Ff1P6i`115WT1HmE
Uf19Q3l1\3POh`2i2cP1k_1WL8Q3Y5POoG2_k1cP1S\2FQ3U4S1POYP1eV1Z5]4W4:Y=1_41>X1T;R7[_1jADT3MQ3U4S1I[
Gj6[Fe?mP1\21k2KMJP6:5eA[1b;_`1n5jAD_2D`2f1KQ3S41S1O_3`JdQ1nX1]3W6W10>o>\19R1Z<i=0_<l1VJoBd2W4;Q
3S41S1POVd3i=YT11h2TG=Q3U4S1OPNT^2m4SQ1i=0cX1dE`2>Q3S41S1POYd1nI_2G_3UOig1_@i3@Q3U4S1PO\Y2g4k6=2
0IiMig1_@i3`2T2Q3k1]363i:f<9T1e5W4CV6b3W5d112CM251=;GVW1o8O:6b1b1;;157\1_1;^2[7bDV216AS6f6k>k233
CU6U3A:]>P7e82J2U32T4V1Q3Y5POW4Ci9W5d112CM8156T1V`1O:i1U4a1W1b1[7dGS6S;^=GfHf?2JX32T4`1Q3Z1n3T;P
=T1Fn4W4Ci9W5f1FM815410S1V`1O:6b1CZ1=j1_1;Kb1[7dGS6S;^=GfHP7c92U32T47Q3l1\3POld2YOS\29Q3Y5UHj6Sc
2h1YO]Ieb16Q3U4S1POVd3S\28Q3U4S1POg^2^U1YX2i3;Q3U4S1POT^2BS71XNS\2R3?Q3Y5EZNo^2iE0c1\8L2e2d1HZ[2
7Q3Y5POo^2VU1Vo1l<FQ3Y5QBn<SH0kBPHV1_4Q2P2d4;]1a1b<QAd1UEY4cb1?Q3Y5QBn<QS2V1_4Q2P2\1Q5a1YOjW1XT1
8Q3Y5`2_Lld2fAb=S\2MQ3<U18]3a4^Jae20>521LV9`1g20T3];6AX5_=a7l1k6UU1i38Q3l1\3POYAlR3YX2i3KQ30T1=h
1l1f;P>Y3@14V1RHlNnBZ:BYOV?Q8T<Z?11[Cj5AQ30T1=h1l1`>V;Y3@14V1ld2YOXV2j5Q5Q3;0^126F_1L1Y2U2b=5:a2
64f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X17BJ5c42X17<]1P3g53l1aNC4G315]9d2m3a3a2Ci2_1312Q2f12
1057o23131:U1T51FBM=V226O2k2U3Aj2W3d32R202m28=Ln2Z14T1311986FT1NQ1Q1c1E2531W1T1>=_11f1C\1239f9fF
^3a4Q3;`11M\2[2h?5:a264f1404_1:6:406X1H4D156271HM1P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b
6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2g3j2W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1
C\1239lS18Q3Y5PO^>gl1oX1cg1_D7Q3k1]3POVd3QOQ]16Q3Y5POSd2RP1S\26Q3Y5POo`1VS2S\27Q3Y5POX?mT3aa1aJH
Q3k1]3QJn41o<U=j2]@m4g5T26Y1l15[1_]1Z73mNi1W[1<Q3l1\3POQ=j^1Eh2_]1Z7g]1[N>Q3Y5QJm3P1Q=Y]1o4jd1g]
1l1T1UFS5=Q3k1]3l;SCP=NVZ1^M`NQOR1n[17Q3Y5POgI^j2TP1n[19Q3Y5P>o@YR3P2k?RV1PV16Q3Y5P>o@Vd3S\2CQ3<
^1]3a4^Jo=h5^k1]6j:`1W2e3\1W:AXS2j8:Q3Y5POcZ2]3[1]3]1lOS\26Q3Y5SIl5Vd3S\26Q3Y5POVd3k_1WL6Q3Y5POP
b2UR1S\27Q3Y5POPb2R2RP1S\2b1Q3Z1n3Y1@\3OhHV1W3i8d<e1P74Y8V2Cg1Q1o1S@S?R2[23UGe1]486U3?:i:W2f4n3V
6\2b70:Cb1g9^4V<k4j48Q3Y5POh\2k3^3RP1S\25R3b1XQ114o1R3b1a1U2VH^1j3140P2n1:=V3913Mf=a12521E0PO4XD
0Y4`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1hAg;j6T8_27R3b1]L^3[1146R3b1lO[1148R3b1XQ114Z;d1Se27R
3b1XQ114ZZ52BR3a107PQ114X1g:NE`6PV1c1W1hFV>[b16R3b1dMc3148R3b1TNS314o<W]17R3b1dM?S3146R3b1jF]:14
7R3b11VQ1121AR3T2b613\d2TE`12Z1`1[20[?g2R2dm14R3Bjb5\11R3e6R3:0S1182Mh4U2n1P3V61Y25:a264f1404_1:
6:406S14G0200111;212260171B2P11P1T111O0151BU1<X1422?J5h1?57J><5?F037<:0A?8CS2g53DW1`N0C4G315]9b6
^32Ld1CDT2_1528h1f1210524o23131:U14FU1d2=1FBM84V2241O2k2U3\3k18R1^352R202JR28397D^2j14T1311986F9
JNQ1Q1AQ1E253Y1;5B>=IE152]1C\1239V31[L^4R3:`11Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T
1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239X32R3en18R3nX1d3gQ1PGYS2W;T53R3dX3U\27R3a^3RD9ClAX2:R3nI3[
c2m8c6BbW1`2bC3R3B[I2R3gj58R3]^1b2Ud2UR1k:h1^13R3]c5R28R3X3kQ1n5a6]c2[]1M6R3b1TNS3147R3b18kMS314
6R3b1]Lj414:R3b17lMS314Z;d1V79R3b18kMS314io2ma1Q2R3b11_10T2VH^1j31210P2n1:=V391Q1f=a12521E0PO4TC
X2U3Na1h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_26R3b1XQ114ZP23R3X4Pb63R3d1[Q12R3B2R3Yd3KR3X
14V6`m3Vd1]97BET2@>a14l3TB@416Q1859:\2IR3X14V6`m3dm17BET2@>a14l3TB@416Q1859:9R3b1XQ114Pa2Z1l309R
3;^9g?W[3`1m5d;SU12R3Rm59R3i7W11^@eo2l=g3Tb1GS3d1JP62001dDb4V4]9oa1kS1\7m2bS1[:X90;^2o4?S3d18b63
01WId=Pg2W6Uj10;^7;S3S2\66aCZCPg2]P20;b39S3`823aC[Z3]P20;=S3e1Q7fIh2NV2f1_a1dc1]O[H0?S3e1hP1h2NV
2f1\>RS1b2Qa1\?P@[H0>S3e1hP1h2NV2f1bX3oK[H0;g5TKT2S3e1b10o1iG<AL^3d23NK:=;5f1M^6e8a12521E0YP1Y4U
C`2h3S10023]5A?c1e:X2\318R1Q2X=n8GKR2_274Z21CaIn5j6JY7_1OV2S3e1b10o1T1dF<AL^3d23j1:=;5f1M\5Q1e8a
12521E0YP1_G`2h3S10023]5A?c1`3T7e1B\318D218Q2X=n8GKR2_274Z21C`Oj6T8_28S3d801fn2bg2d>X19S3d1o601W
If[5X1c@o3S3d1>9e31=9HG002004162fAT105_5130111W1=\1[1g1<g61?341V1i5R4Q60W4`:Z1]2OW95_:?h4U2c6Z31
=KT3k1=0a30<E>0BA8Z29DA463<0514294BHAf1M60V34Q6MR18c6E@<1?]2n30i3k1X3;3f9T604\6Z2mE94W2S3d1>9e3b
1G00200407UCe56R3[1g1<e611l8Q3Q60cB\3h622P=g2U2c6Z31i:T1CU3M0AL617>[1X2Mc3o66T1i8]2i7k1X3[@04\6Z
2mE9Q1S3d1>o3b1G00200120]Ce5j6ia21Z6^4l50^1OV?6RFdC0a6XH9DS3m1TJ`>_20a4l1m2S3Y8Ti1m90[5]20a1Q3`e
1o1S3e1b10o1^2Z1\D^1^3d23j1:=;5f1M^6e8a12521E0eNc1_G`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`O
j6T8_2m1S3e1b10o1VH^1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf>0;\
@j6T8_2n1S3e1b10o1VH^1^3d23j1:=Af1M^64l1c6a12521E0dd1T3`2h3S10023]5A?c1n<U1V218R1Q2X=n8GKR2_274Z
21C`Oj6T8_25S3mU1UQ50j7j1S3e1b10o1VH^1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8
GKR2_274Z21C`Oj6T8_29S3e1h4X2fIn5f1`l2QX17S3e1hP1h2U3f1bT46S3`82eCV_2TK1S31T3X3T3Ld10[;7?c1>P320
k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3
OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y31W3T3Ld1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R
5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y
31_5T3A:d112e22R2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^
3^30e1>W>6S9W1;260:3O:0Q18@3B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3h48\1W3Y13o4N\128R
111i3U2B<?:81436NQ1S22>N3;d8]<T<:a52_5I_211g3T38Cd1\;7?c1>P320k2k506234@3W11n15S1?15j1P1K:\1CV1<
`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1R7f121057_2CU3S5l3OR3f9\7\1^111Q3[1a1j1814
36NQ1S22]13V9j=h1h8:Y8DU2Y31c3T3A:d15V;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30
e1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9b
H:T;Y31\4T38b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]
9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1
C\1239JT3W1;e8`?F0c6Gg[2S?NeEk7m1^<j7Lh;\4^7R5[77i8[22T3]S6?T3W1;mH2a6GhNgb2k7ZW1mC7U;Z7P1T3W1\@
l=Z6_3?]EBIgCQ2g3?lB\Mb4P4c?7o=P4h3Kf4o?7[7b4^4[2Z7FT3W1;85VBb4Q9M^=X5]BTG0YB_6Y4bAg4P2TMVP1JT3W
1DJj6VT2R7S6gKZ1Y>S4Am>9[GP8f9S3l4f1Z5^1j2R5^=4T3W1mi5fK<T3om2?_NWb1a6W=`2o=h2S926T3Z^2cP1Q1`8[R
12T3bP3;T3Ui1fAiR1VT2oCZ8\4a8Z4f34T3g1_m2Y`32T3g1m1T3X3o1VH^1^3d2n1:=V32[6e8a12521E0gDi<WF`2h3S1
0023]5A68c1n<\318R1Q2X=n8GKR2_274^1K1CTA?R<h1j6T8_24T3cf68l8P1T3W1Do2b:gES3>nT1W5Z6c1e7bHd3^7`70
AD<lNa<`;l4Q7?Nj2i2R1d>AT3U11JnX3WU2`CT2f4c2b3Z2\8>d3U1W6AT3U1Lnk1a3X^2g;g>a3X6b:l2l8^26m53m7T38
C96=E7h4[67?1a1>P320k2@5:a264f14041234@3<:681406S148580200111;2122601511B2P11N1I:11O0151A0U1<X17
B3F5U475V1037<:0A2<P3^3X23DW1Kf>6\9N;i1;i113=49=315b6G=d1T20U122B>d19[1R228U1><631=DT2_1528h1Y1<
210524_2?313<b2g31Y1M=V2241O2k23^6W3d32R202JB\128397<113^2j14T1311986F981436NQ1Q1A?2>E253Y1T1>=_
1152]1C\1239\H:T;Y314T3U1Qn2Yk1[3T3L8[10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3
U5f>6[:;i1;Z1@3LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3l4i4\7\1^111o5j181436NQ1S22]13cQ1:T;Y313T
3U1Qn23T3V1mi56T3V1`1ei3_X1e^19T3Zn1YHa1P2g1Jc1nZ21U32U3jl32U3TR33U3TR3\J2U3fl43U3fl4dC2U3QQ22U3
gY2NU35T1P2U4ik1Y@\a1^Md@`?7BET2@>a14l3TB@416Q1859:3U3[S2cV38U3P?mo1Y1nCeP2c5d85V3ZS2YR1fj1n15V3
f;OU3]c11V32V3SQ31W3S1W3c1UFm87D021111;42Y12g4h9\1<j1[Y1bBi2o1ZDQ54eDQ3P7j5Y2Q92W3Pg33W3T^3_=NW3
W3_Ml1\1g4\7[2\1<j1k3e51ib12W2h7XC:jDQ3\6Cj5Y2`1`7o=Q@8W3X3^Ml1\1T<l9T[3OW3W3_Ml1\1g4\7[2\1<j1k3
e51ib12W2h7XC:jDQ3\6Cd2U3Y2`1`7o=Q@k3W35T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X140W5K5V10
37<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AG\1Y1i32
]1Cm13W3eb3Zo14W3Pb5k62P1W3W3_Ml1\1g4\7[2\1<j1k3e51ib12W2h7XC:jDQ3\6Cd2U3Y2[14`7o=Q@3W3eb3VV22W3
oh54W3jP32mo23W3mP3mo2S1W3W3_Ml1\1g4\7[2\1<j1k3e51UNk2gA2I]1h7XC:jDQ3\6Cd2U3Y2[14`7o=Q@h1W3o20T2
VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_29W3X3^Ml1\1T<l9
Qd1Rg13W3hc2i<2W3^S32W3_R52X3Wm33X3ij401X3:X3So1R2V@6d1iNb4i1jc25X3VQ2V2he3V;9X32R3dKY3QO]@h>Un3
AX3U3i<a2X<Y3QO^=1l2m1_<[h1]A\<^2jU12X3]g64X32[Z5Y>:X31S3dKY3__1c`2_FBWU16X32aa2h>W5`c23X3X3me5Q
6Y33b1M>o1Y2h?5:a264f1404BL:6:406X1H4?4156271c121P1H:0118F015DU1;06Q17BJ5X3Z1[17<]1P3Ja12521E0U2
3l1aNC4G315]9b6R3>Q2?Cd24N002375284c1f121057?A?]1313<Z61Y1M=V226I52k2718R1Q2j2W3d32R202V1f18=L3U
44T13119526A4T1H5Q1Q1574P1E25361C<T1>=_11f1C\1239VGj6T8_2e1Y3V1FLGAX3h?h;he1]>e3VB4e7`FdD^8o97BE
T2@>a14]192@4[1d92^40:><e2@0316Q18319:J5Y3Q1P]3P?4=Y33i1Uk34c1f121057Xo1a4Y33b16Fh4h?5:a264f1404
_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_15284c1f121057o2313
<Z61Y1M=V226O2k2b6W3Gl22R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239SO`4Y33b16Fh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_15284c1f121057
o2313<Z61Y1M=V226O2k2b6W3Gl22R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239>Y33ol34c1f12105
24Xo1;OY3Q14>T1Bo3ee34e7dm17BET2@>a14l3TB@416Q1859:g6?Y33ol34c1f1210524Xo1k:eGY1Y33R1m2X3X`2T:WK
4c1f121057f3ak1R27BET2@>a14l3d9a4m3@416Q18319:4Y3`P1bl243Y3Sm34^4Y33b1Mh4h?5:a264f1404_1:6:406X1
H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_15284c1f121057o2313<Z61Y1M=V2
26O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239:Y3ai110^S24`L^n1Q12`4Y33MDMh4h?
5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_15284c1f
121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1^14E253Y1T1>=_11f1C\1239Q5Y33M@3M^
1Y3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152
84c1f121057o2313<Z61Y1M=e1@26O2k2b6W3Gl22R202m28=LY44T1311986@5T1NQ1A?c1E253Y1T1>=_11f1C\1239k:g
2??6^3e7d5l2Ok35b5Y33T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ
5]45V1037<:0A?P3g53DW1aNC4G315]9b63Z32a2CDT2_15284c1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR2
8397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239aS1@Y3[1iF^:14[P1bP1\:9U>;4h[1Z2_;5Y3_R2_FST
14h3Y33T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd35284c1f12
10524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm16Z3S3dKY3QO\m45Z3S3dKY3^l51Z32Z
3[P32Z3TH3Z3_a2VW32Z3UI3Z3UI[[22Z3fh57Z3S3dKY3]W1jFUn37Z3S3dKY3Xk2Zk1jU12Z3PP37Z3S3dKY3__1fW3WU1
9Z3Tn11m2\:P6^@ZX2Y>2Z3mc55[3R3dKY3^l52[3RP51[32[3ZP33[3TIUW23[3aa2h>2[3UR56[30RQ2h=d2h>3[3^a2VW
33[3TI[W53[3TI[[21[32[3lc56[3R3dKY3Xn1Un37[3R3dKY3]W1jFUn36[3R3dKY3cf4jU19[3R3dKY3__1\<Th2a2jU12
[3eV65[3oo2Rf23^28[3^P1dP1\Q1jo1fC3^23[3_c2`o25[30k^2d2h>P1[3T1V6nh2aT1dm17BET2@>2^14l3C0H\7Y9@4
16Q1859:Y1=K[3T1V6`m3dm17BET2@>:0U14l3j8Y9@416Q1859:4[30YP3T13[30YP39[32^9oY1o`2`1m5d;a<2[3WT5P1
[3T1V6h@eh1b9O^Y1cU1_:b;m17BET2@>a14l3h4[=@416Q1859:M[3T1V6h@m`1h7m1b=_T1dm17BET2@>a14l3TB@416Q1
859:Q1[3T1V2o3hAXR2R9[P1fk1m17BE5n1@>a14l3g3e50e8@416Q1859:H[3T1V6`m3dm17BET2@>a14l3TB@416Q1859:
S1[3T1P2U4hA\JR:hM^Y1g[1n?m17B2BT2@>a14l3]1P1R2b=@416Q1859:I[3T1V6`m3g[1lA7BET2@>a14l3TB@416Q185
9:5[3`>bb1la3d53[3Y3Pm22[3ZP34[3l^2d2h>4[30YP3W52[3bU34[30]j1]D2[3hS34\3k^2d2h>3\3k^2d23\3k^2^A1
\34\3Y3dC]h12\3Vb2]4\30b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53
l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253
Y1T1>=_11f1C\1239Y6I\3S1V6`m3dm17BET2@>a14l3i3Z>@416Q1859:J\3S1V6`m3dm17BET2@>a14l3i3c5f8@416Q18
59:2\3Rk32\3YP34\3YP3[Z2aM2\3X_65\3WT64o<`35\3YS2ai1^4\U2_4\30b1Mh4h?5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aIo4C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2
b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239g2U@9]3hn3f121057Xo1Y5]3M4?Mh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015D:J<X17BJ5c4[17<]1P3g53l1aIo4C4G315]9b6a3a2Ci2_152Q2f121057
o2313<Z61Y1M=V226O2k2b6W3d32R202m28=L3f22[14T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239R27BET2@>a14l
3^3Q37[;@416Q1859:Q1]3M4V6^g3f121057f3ak1R27BET2@>a14l3TB@416Q1859:S1]3R1V6^g3f121057f3iV12dDR27
B<8T2@>a14l3TB@416Q1859:=]3hn3f121057`Z12dD]5XLP1]3R1V6^g3f121057f3ak1R27BET2@>a14l3TB@416Q1859:
;]3P:gd3f121057POWP1>]3hn3f121057`=bETLP49m?b4]3MDMER4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O
015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2m1Mb6W3d32R202m28
39LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239W7[7mD:]3hn3f121057Xo14<]3]j2cCf@f121057Xo16:]3hn3f
121057Xo1Y6I]3MGc5n?XNaLd\1f121057[<nIP8n4P4Z5a2S>P4U?[2D]3MGc5W^1VY2f121057[<nIP8n4^1a2Z5a2l520
Y3278d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_
3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@a6f1210524_2C5<b2m2V1NMf27OR3^6W3Y13
n5\1;>2@11Z2`33@85?:81436NQ1S22>N3;j8\H:i9Z1I_21g3]3T1=f5U7h8:a264o54G0200111;212260171B2\40151U
2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241[9]4d32R202JR28397D^2T3311986F9JN
S2AT2Y1i32]1Cm1j5]3M6=K13AR4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17B
J5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28
397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239TBh516]1Q:R1U3<]3ho1on13b121057Xo1f<:]3hn3f12
1057_c1h;B]3e2Rl3f121057_c1h;f<V;16]1T;R3=]3ho1on1f121057aHB`@bE;]3hn3f121057aHBSV1Q1]3R1V6^g3f1
21057f3ak1R27BET2@>a14l3TB@416Q1859:T37^3Z6S3oj3`1m5d;B^3[3IX5jd2lOW6`1m5P8c3ZNf?EcI1>e8R1^3LIJ0
k6T]1R1g\2`1m5Z78@_3X:f47gGR5P5l1`;M6U13LW3W31d1Y2A9^3^1o7_:_`3`1m5d;dV1d4]30L8;Mh4U2b=5:a264f14
04_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313
1:U1T51FBM=V226O2k2U3Q2Z1W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239:^3U18o7RZ3l@`1
m5d;cO6^3^9oj3`1m5d;9^3^1o7oj3`1m5d;cOZ4A^3V17o7lES314gQ3`1m5\10U9P1`?R@B^3^9nW3PC`1g2063l1A:\10
V:P627B^3U18o7bT1^9Ym1c?`1o2P2A:]1X5m4eOh^1J^3V1W8PI14Sb2h1j=0:T1P5L8T1P4R1_2MCD;X7[OiW18^3^9oj3
`1o2m2]1V:;^3V1W8PI14\o2Z2`1m5d;C^3U107o7lES314P<fe2`1c2300S3]1V:?^3V1W8UEj314gQ3`1o2m2]1Q1T9^68
^3^9oj3`1o2m2d;QK8^3^9h8Vb3`1m5l9g1=^3V1W8PI14gQ3`1m5d;^6PE\W1:^3^9oj3`1o2b2:d;^^28;^3U1X8oj3`1m
5]1n44R5V2>^3V1W8lES314gQ3;T1m58T1V:7^3^9dh3Z2`1m5d;:^3U18o7lERU3`1m5d;cO:^3U18o7XU1fe2`1m5d;cO8
^3U1X8oj3`1m5d;Q2?^3^9nR2o5SAlP1`1m5g2l8^6WM\FP5V:@^3V1S5S3lES314Z;YT2^2c?;T1m5d;:^3U18o7V;1f_3`
1m5d;T5]30LA22J3CP4U2b=5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X17BJ5c4[17<M?P3g53l1aNC4
G315]9b6V2Z1a2Ci2_152Q2f121057o23131:U1T51FBM=V226O2k2U3\3W3d32R202m28=Lj2^14T1311986FT1NQ1Q1c1E
2533U1T1>=_11f1C\1239W7e@1j2P1h31o3?O^3U1X8lX1cAIc5m<\3nOa18V50LE:1C`1m5d;Y:2Mh51hBe2UP1b1T4]30S
110:e4P1U2o4h8:a264o54G0200111;212100400171B2\40151U2X1Y65V1037<:0A?LS2g53DW1aNChD2a2CDd3528h1f1
210524[3:U1T51FBM=V2241T7d6d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1dOO^3Q13<e5U2oj3:U1m5d;kZ
17BET2@>a14l3TB@416Q1859:X1^3Q13m1T4U2jI\U1Y5d4ha1:U1m5S3k1d6kZ17BET2@>a14KP3^3_1U=@416Q1859:h1^
30j100`7_8g2Z8l1dA]3;;2En2nU1dHX=`1W2n1f1V13Q2e433?=2E7V11120011122W2k261TT136o8PL5l1^3`200k6jJa
:Y1a23Z2_2i112bc1l@d3c2`1g2U3Q7k31DZ>Y:Ad@=00f1Q4_6Q92285108>5><5m2k3P392Na151<Jc1^3U107c4f2D`:Y
;U314o<E7\2]1M_1@;SU1dIP7i6;0S1[19W48c3d4O>?S1X58k9a71]2lHP;n1T8K1\18^3^9oj3`1m5d;Q^1jJN^3Q1V6U2
oX1oa2:U1m5d;kZ17BET2@>a14l3TB@416Q1859:7^3<Q9oj3`1m5d;7^3^9R8lb3`1m5d;7^3^9oj3`1b5:d;7^3^9oj3`1
m5d;Y>8^35X9oj3`1m5d;a]2;^3V1W8lES314gQ3`1m5d;8^3^9oj3`1m5d;Sn107^3^9oj3`1m5d;dY2Q1^3Q1V6U2_X2_b
1:U1m5d;kZ17BET2@>a14l3X3d:R3S1@416Q1859:9^3^9g1bP2dh1`1m5f2m8<^3^9V[2`4S6g=0j:_<`1m5d;=^3o2^6UE
Y3_R3`1m5d;h?^6d@mO8^3^9SX3kB`1m5d;aM9^3^9P?Q4lW3`1m5d;SN<^3U10W8PI14P<fe2`1m5d;T1^3LV2Z6iCf8d2C
8S1k9f4]:c4`5c<nY1`1m5g5h1B`3S7a9Z4l2h1^3P5>P9V2g7eCZ1B^3U18o7`8e2R8V7[k1m;Y;j=`1m5a3R8nMY2:^3V1
W8PI14gQ3`1m5d;h4]30V172Mh4U2b=5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X17BJ5c4[17<]1P
3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o23131:U1T51FBM=V226O2k2U3j1a1W3d32R202m28=LY44T1311986FT1
NQ1Q1c1E2531W1T1>=_11f1C\12397^3^9l]2R]1`1m5d;8^3b7k1Ro1lk1`1m5d;7^3^9oj3`1m5d;R?9^3^9V;1UR1`]2`
1m5d;=^3W33R6oj3`1m5d;\c1]7e4l:T78^3U1X8lX3RB`1m5d;c4]30LDMER4U2b=5:a264f1404_1:6:406X1H4D156271
f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o23131:U1T51FBM=V226O2k2U3
\3W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239?^3^9`_1V>Wm1`1m5d;S108hT2V2o61@^3V1P2
V6PI14gQ3`1F;l2Z10Ad;7^3U1X8oj3`1m5d;<^3V1W8RCm514gQ3`1m5d;Qj1c4]30a12Jh4U2b=5:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<M?P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o23131:U1T51FBM
=V226O2k2U3\3W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239C^3U18R10k6V;1W?jk1lEf>`1m5
d;cOKVOkA8^3^1o7oj3`1m5d;eO7^3^9oj3`1Z5Bd;P1^3MJe6Oi1Z21R1b5h43P4U<\4oHa4X3n2[3j1YA\4Z10]F`1m5d;
o9i]1b58^3U1X8c[3[?`1m5d;@^3V17o7dG[114gQ3;T1g55l3g7VIW1^3Q1V2o3U2c^1[\2:U1m5d;kZ17BET2@>a14`1[2
DHR1EW6e8@416Q1859:5S1<^3^9a>Ni:S>`h1oI`1m5d;R\1>^3V1b6d1PI14gQ3`1f4V1d;Q:_2a6]30S11072Mh4U2o4`5
Q35:a264f1404_1:6:406S14G0200111;212100400171B2P11P1T111O0151BU1<X17BJ5<<NER1K5?F037<:0A?L@b1g53
DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o231201:0T1T51F89M=V2241O2k2R2R1S25R1k18R1d32R202Jn138397
D^2j14T1311986F9JNQ1Q1AQ1E2534T1T1>=_1152]1C\1239b=QB1l2;^3V1W8PI14lf2j:`1m5d;8^3U1X8aR1]h2`1m5d
;T1^3F[1R61V1ElNR1?P3d=>U5i2U:0d3?1d:m6U1P4bCb4V3`1;a5d;iDDU4[5U[19^3^9^e1`U2`1m5d;me1]D<^3f1g7[
5\S2iF\K`1m5d;]CQHN^3L8X7L2\i3b1`1b5:d;\7e3g4V6k@c2_4g5e1\1o7`91\16d4:39^3^9\:b`3`1m5d;Z@ao17^3[
3R6oj3`1m5d;J^3^9e1m4e\1m8R2T1Q5j4S5^:W1gP1`1m5g2Q4j4T8]1P62RY1:Jh1_3S1C5T33e<m7R5V7\1Z22i58fGi;
m5a2T2`DT1Z2G_2c1`6f1Y3d3R1AGAU7m1O411112000k5n5Ng:e4k6g=QGh5T1W3_3S1C5l3524C73U1]9m73n4Y23_11R2
Q11\1Z22i58T1P6f1<a1h9c?PGa8Z2G[23@R1`6X35U1;KY1A?181R1A5?16092P9D:6111210Y2\34m6S127a781[1U3_1I
U1V4Da4e153U7C1[Fl4KI:Z1_3S1C5U4h;W>f2c;_:<Qc1T2U4e8_95V2m2\1k78D>IDG7611122PDS1\2RIcBd42j6V3_3S
1C5b395242@7DB_9Q8U60Q13_11c4Z223k><fa1e7T1^53;4\1f2R3d30223J62293746]1@>D32I??l62IFS12D25141111
2000A6m44Q83R7N1[1e4k6e5A53V6PH`1Q5:`1i1_3S1CX4Q;oDT;PX2831]1`6f1F\2]11O=8CR1?1N092h8W18610f5a8E
T71j5g5E3k=U3h=514607H12W;8_3m1je41122^`1V1_3S1C5R4KQCka1nV1l>X3^1T1Y1Q118\2P;1122^R1D`=Lk3o;514
U174Z5E\5R2_3S1IR424C73S1aAX73a1k<8T1g7<]BnV1c6?4R1i95U128KY1Q1181=DA5?992e9C1122AY5n?8S6V6De5A5
n63LVGEQ5S1_3S1e^1oR2l>f1Hk2L1]18Q1T11;Cn7V2@62n>_Q1R1k?514607H12Y1_3j100P@g2Z8aC]3;;2En2hN_J_Me
433?=H7V1140011122W2k261TT136]1_3j100P@g2Z8l1dA]3;>d3hN_JZ5PCS5e433?=H7V1140011122W2k261TT136Q7n
M5f1_3i11V3V;h5m6]516Y5X2X5\4c16d4i3hIR1`H>f2[Jk1i233MH7V11611122W2Q1i161g1k6[=U3l9j8\EU12o6e1_3
i11V3V;h5m6]516Y5X2X5\4c16d4i3hIR1`H>f2[Jk1i233MH7V11611122W2Q1i161g1k6[=U3l9j8\EU12^1_3i11V3V;h
5m6]516Y5X2e9c1k4i3hIR1`H>f2[Jk1m23f1^11611122Y3j3k6[=U3l9j84WEU12o6]1_3k10P@2o:l1R6_5Z7T2;;2h2K
]2h9aBi48k16]<>U4a7Q>T8m1e4G=P1a162W2k261\7W@lCnM\1_3k10P@2g92T1l1mBT2;>h2K]2h9HhAR5R2]<>U4a7Q>2
Q82j1]5=b262S561\7_9g6U1fBnMM_3k10P@R;oF;S4KoR1R2fV120n9e4G=P1a162W2k261b<XLdP1S1_3k10P@j92T1l5R
A;S4KS<hAR5o>iI20P1m8e4G=22\262S561l@nGdP1=_3TT4V92f75K`162Z51l@`620\37880DE21e227j1[67913a11>P3
20=@4028:22If2S1=]14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a91G;223
;3O:0S1G3B9C5b6G=i30U122B>b11e1\21U1><4513<\1[2V6\1C5<b2`1\1V1=@Mf27O]2D]4224e1W3Y13l3Q2FE;>2@11
Z2`33@85?:81436NQ1S22>N355Q71]=e<:a52_5I_21T720\3789Z12g2116j1[67913a11>P320==2438:22C5f23Ok1404
1234@3<324>140411_15901311162A015K1LP11I:128E8CG237<X17B3CL^1R2b211D02]3BCW2Eh20LHk9:_46a9I;26;3
A=:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2W18\1T1139@M1d27Of15N6]4224e1_2GY13j2S3\1;>2@11Z2N
a23@85?:814206NQ1S22>N3018WQ1:T;I_21g520\378d12\1Z1U2[67913a11>P320=@438:22If2S1k14041234@3<6C14
0411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1>
<451@\;C5<b2m2V1NMf27OR3]42m1W3Y13n5\1;>2@11Z2`33@85?:81436NQ1S22>N355WQ1:T;II8\11_520\3@d12g2U2
[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f
>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3]4P2W3\7\1;>2@11Z2`33@85?:814
36NQ1S22>N3;WQ1:T;I_21Q620\378d121e2:j1[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015
MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1Q8d66a91G;223;3J4360S14B3B9C5b6G=i30U122B>b11e1^2U1><45130
;\;?35<b2m2V1NMf27OR3]42m1W3Y13n5\1;>2@11Z2`33@85?:81436NQ1S22>N3;Q71SJ:T;I_21i520\378NE011e2U2[
67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>
6a9I;26;3O:0Z1@3B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3]42m1W3Y13n5\1;>2@11De1`33@85
?:81436NQ1S22>N3;WQ1:d5_5I_21k520\378NE01g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_159
2CA015MLP11I:12N8CV1<X17B3`1^1R2b211H]3V1W2Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><45
1@\;C5<b2m2V1NMf27OR3]42m1W3Y13n5\1;>2@11Z2`33@85?:81436NQ1S22>N3018WQ1:T;I_21a520\3@d12g2U2[679
13a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9
I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3]42m1W3\7\1;>2@11Z2`33@85?:81436N
Q1S22>N3;UEQ<:T;I_21d520\3@d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11
I:12N8CV1<X17B3`1^1R2b211H]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1
NMf27OR3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S22>N3018UEQ<:T;I_21l520\378:Y121e2:j1[67913a11>P320=@43
8:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9
C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1=@Mf27O\1e1]45j1W3Y13n5\1;>2@11De1`33@85?:81436NQ1S22>N
3;aDb3R9:a5b5I_21S620\378d12g236j1[67913a11>P320==2438:22C5f2S1d164041234@3<64>140411_1592CA015M
LP11I:12N8CV1<X17B3`1^1R2b211H]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2CA><451@\;C5<b2
m2V139@Mf27OR3]42m1W3Y13n5\1;>2@11Z2`33@85?:814206NQ1S22>N3018aDe<:T;I_21V620\3@>U12g2U2[67913a1
1>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2b211H]3^3Eh20e1f>6a9I
;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S2
2>N3;m:7BET2@>a14l3o;:i5@416Q1859:U2I_21e520\378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C
140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U
1><451@\;C5<b2m2V1NMf27OR3]42BZ1W3Y13n5\1;>2@11Z2`33@85?:81436NQ1S22>N355WQ1:T;I_21f520\378d12g2
U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e
1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27O\1e1]422j1W3Y13l3Q2\1;>2@11Z2
`33@85?:81436NQ1S22>N3;WQ1:T;I_21j520\378d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_
1592CA015MLP11I:12N8CV1<X17B3`1^1R2b211H]3^3Eh20LHf>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4
51@\;C5<b2m2V1NMf27O\1e1]422j1W3Y13j2S3\1;>2@11Z2`33@85?:81436NQ1S22>N3;WQ1:T;I_21c520\378d12g2U
2[67913a11>P320=@438:22IFo1S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e
1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3]4P2W3Y13n5\1;>2@11Z2`33@85
?:81436NQ1S22>N3;WQ1:T;I_21^520\3@d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA0
15MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2
m2V1NMf27OR3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S22>N3;WQ1:T;I_21e3`378d10^1l97?c1>P320k2k506234@3W1
1n15c115j1P1K:\1CV1<X17B3R5c20J]3^3E_4f>6c9G;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3T4Nl3OR3f9Y1
3n5\1^111o5j181436NQ1S22]135]Q1:T;c18\11X3`3@d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3
R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;
Y31H`3OV6`m3dm17BET2@>a14l3TB@416Q1859:]3`3@d1031U;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B
3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3W452U5\7\1^111o5j181436NQ1S22]13c
Q1:T;Y312`3V[5S2a3j20o1i3e=f6^1^3d2n1:=V3^6e8a12521E0iNoH`2h3S100235W5A?c1n<\318E<Q23D1012W<P4m4
GKR27W274Z21C`Oj6T8_2e2a3IP20o1i3\D^1^3d2n1:=V3^6e8a12521E0d7o<]6f3oH`2f31AA0023]5A?c1n<\318R1T1
L3D1012h2^9h1\2h4GKX1I24W274I`11Co8>1`3P9]9j6i2>^11Z3_2o1a3e2U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH
`2h3S10023]5<4?c1U@518R1Q211D10\<S4j4GKR2f3V2o1Y7;jEj6T8_2P2a3k2o1f@_7^1^3d2n1:=V3^6e8a12521E0ig
1`2h3S10023]5A?c1n<P2IA18R1Q23B11041U<n8GKR2_274Z21C^DQ;j6T8_2m4a3V10c1o1X2mBa10\1ALe29>d2@C>710
72=A1A1P1<@_4E41Q14l1]5U1a12521E0g2T9P2e9kB[5o1h2o1T1Na1Z31;1D<0023]5A68c1>083?GF17:1a1FT280041Y
1HAS1BK1140V218D000183=AMH1021f4>Q7Q1l7GKR27Q13Q174[1N1CU6>W2^2g3n3h1V1]9j6Jg1m44>_1Oc2a3W1c1o1X
2mEALe2Hd2T1>710:=AC1P1MU5X1e8a12521E0ig1`2h3S10023]5A68c1\1V2Q7e1BK`218D01183m13D_<n8GKR2_274[1
N1C[;g3n6]9j6T8_2Ba3UNa3S6ke1VHkR110dCYA[3_5g6\8S9Bn3S2a3S1a1U2VH^1j3140P2n1:=V391Q1f=a12521E0PO
4XD0Y4`2h3S10023]5<4?c1U@518E<Q23D10\<S4j4GKR2m5o1e7jEj6T8_28a3]m2Zk115110i1a3e2U2VH^1R4P2n1:=V3
913Mf=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2H_<S4j4GKR2m5o1`Mj6T8_2k1a3e20T2VH^1R4P2n1:=V391Q1f
=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q23D1]<S4j4GKR2m5o1`Mj6T8_2m1a3Z1`1o1VH^1^3d2n1:=V3^6e8a12
521E0iN65bH`2h3S10023]5A68c1n<\318R1Q22E_<n8GKm14_274Z21C`Oj6T8_2j1a3e20T2VH^1R4P2n1:=V391Q1f=a1
2521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2H_<S4j4GKR2m5o1nKa1j6T8_2i1a3e2U2VH^1R4P2n1:=V391Q1f=a12521
E0PO40bH`2h3S10023]5<4?c1U@518R1Q2H_<S4j4GKR2m5o1`Mj6T8_2h1a3k2o1VH^1^3d2n1:=V3^6P5d3a12521E0iNo
H`2h3S10023]5A?c1n<\318R1Q2H_<n8GKR2_274Z21C`Oj6T8_2h1a3j20o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S1
0023]5A?c1n<\318R1Q2F1_<n8GKR2_274Z21C`Oj6T8_23a3hh41g1a3j20o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S
10023]5A?c1n<\318R1Q2H_<n8GKR2_274Z21C`Oj6T8_25a3m>d6WS4bc1j1a3i21o1VH^1^3d2n1:=V3^62b8a12521E0i
g1`2h3S10023]5A?c1>_<\318R1Q2H_<n8GKa1@_274Z21C`Oj6T8_2j1a3e2U2VH^1R4P2n1:=V391G9f=a12521E0PO4cH
`2h3S10023]5<4?c1U@518R1Q2H_<S4j4GKR2m5o1Y:VCj6T8_2m1a3j20o1_Af6^1^3d2n1:=V3^6e8a12521E0iNoH`2h3
S10023]5A?c1n<\318R1Q2H_<n8GKR27W2334Z21CS:c5h?j6T8_2g1a3k2o1VH^1^3d2n1:=V3^6e8a12521E0VObH`2h3S
10023]5A?c1n<\318R1Q2H_<n8GKR2_274Z21C`Oj6T8_2i1a3e20T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100
23]5<4?c1U@518R1Q2H_<S4j4GKR2m5o1`Mj6T8_2^2b3d1Y6f;]8]6@j4IV2Y3<f37Ci3@]<U@W7S=Q:61Z3E27II4DF0`1
[5W1d6f8LX2h1816261n:R8Q3MAf2X7Ja6@>0Y5h1Q2h3l7LAX2Q9=831121a1P1^2b3d1Y6[1T@93U2Ll1DV2g2S:f37CZ4
\4X8Z^1061Z3E27I[2`1[5d4m1V=e12816250000m:n1S:X3]3n3U5c2d54;^3U:f1EA2W;=83141Z10311D92Y1b3d1e7T@
93R3[222V2j@CZ4Qk161P42Q1hND25000V_14;^3_9E=X1W1Q<54c1S1U3b3P1CV7d22S7K@i1`3W:4]55n3Q6^?n1`D2f12
o4@Q5;<W363;K7S12H601ET5AKR1D9l8b<>1?e5e2L625000f2_3g212`3V3Q;^1Y1Y1b1U7:^1<0i32\1m1[2h2`2e45d1>
b39:h2]1R416;1?Z3W1b3P1CeT19\MRd1Z20`1V6_A`31625000SFi4k1m4P5h2>0W7T5]8f2Y2`4R4141l2Z1b3P1C^E3X2
9W3b1Kh2a8d\1\k1Z41961?gGb?3Q1U649^14e5[9d6e4=831121a1Z18b3jV3S\1f46YCQN]N2c3Tk21c36c3U1hP1n5f1b
T4f1c3h20o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_22c3bn5
7c3U1hP1n5f1_a1Rc2m1c3U1b10o1VH^1^3d2n1:=Af1M^6Q2c6a12521E0ig1Na1h3S10023]5A?c1l9Q3\318R1Q2V6Q7n
8GKR2_274Z21C`Oj6T8_23c3gW1Pe1k1c3U1b10o1i3\D^1^3d2k12:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\31
8R1Q2X=n8GKR2_274Z21C`Oj6T8_22c3gW1k1c3U1b10o1VH^1^3d2k12:=;5f1M^6e8a12521E0ig1`2h3S10023]5A?c1n
<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2n1c3U1b10o1^2Z1\D^1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1
e:X2\318R1Q2V6Q7n8GKR2_274Z21C`Oj6T8_2n1c3U1b10o1^2Z1\D^1^3d23j1:=Af1M^6e8a12521E0eNSI`2h3S10023
]5A?c1e:X2\318R1Q2X=n8GKR2_274Z21C`Oj6T8_27c3U1hP1n5f1ad3P@k1c3U1b10o1VH^1^3d2n1:=Af1M^6e8a12521
E0ig1Na1h3S10023]5A?c1n<\318R1Q2V6Q7n8GKR2_274Z21C`Oj6T8_2m1c3U1b10o1T1d2\D^1^3d2k12:=Af1M^6e8a1
2521E0ig1`2h3S10023]5A?c1n<\318R1Q2V6Q7n8GKR2_274Z21C`Oj6T8_2l1c3U1b10o1T1d2\D^1^3d2k12:=Af1M^6e
8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_21d32d3oR1;d3P1dMc314>_5]V5\2U57d3P
11VQ1121Bd3P107cG22a5S1_214>_T2Q5lV1^GR5@d3P100jG22e6_2121XBe7n^1R16d3P1XQ114_h56d3P1XQ114>>d3P1
e1bO14Q2n5a6^82kZ2j\1@5d3P1XQ1147d3P10WQ114>8d3P100VQ11212d3kZ57d3P1iM1\3148d3P1dM41\314:d3P11bM
41\31216d3QBc3@]Y2a34d3VS3dW2j12d3VS33d3kZ5el13d3jV2PT32d3nT75d3g3gf6Y9T12d3^R51e33e3EcX13e3`_5V
42e3no17e3OoG2U9142e3Po43e3EXY15e3cU1^1k2fi5i5f3:80Z112Lh127j1[67?a11>FY220?[2f2o240412312@3<63?
140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6S9W1;260:3O:0`1:3B9C5b6G=i30U122B>b11e1^2
U1><4221@h3c2o4CBb2S5M[1Z17O\1e1c448U16g1_1Y13o4NFE28R111i3U2B<?:81436NQ1S22>N3;d8l;@T<:a52_5I_2
11n5f3:8[112n1;:27j1[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3
]3h1e1^30e1>W>6S9W1;2230:3O360Q1>:3B9C5b6G=?Y30U122B>b11e1^2U1><4221@R608o4CBb2S5M[1Z17O\1e1h4^1
6g1_1Y13o4NFE28R111i3U2B<?:81436NQ1S22>N3;d8]<^4e7:a52k4CI_211a3f3:d1\;7?c1>P320k2k506234@3W11n1
5c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13
o4N\1^111i3U2j181436NQ1S22]13P9bH:T;Y31e5f3:8[112e2U2[67?a11>FY220?[2f2o240412312@3<63?140411_15
92CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6a8AW1;2230:3O360<D1G3B9C5b6G=i30U122B>b11e1^2U1><4
221@R69R1l3CBb2S5M[1Z17OR3c4c16W3Y13o4N\128R111i3U2B<?:81436NQ1S22>N3;d8]<T<:a52_5I_211b5f3:8[11
2e2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6S9
W1;2230:3O360Q11G3B9C5b6G=i30U122B>b11e1^2U1><4221@R69o4CBb2S5M[1Z17OR3c4c16W3Y13o4N\128R111i3U2
B<?:81436NQ1S22>N3;d8]<T<:a52_5I_211X5f3:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB1
5ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6S9W1;2230:3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4C
Bb2S5Mf27OR3^6W3Y13o4N\128R111i3U2B<?:81436NQ1S22>N3;d8]<T<:d5_5I_211b3f3:d1\;7?c1>P320k2k506234
@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3O
R3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9bH:d5_5Y31]5f3:d11h227j1[67?a11>FY220?[2f2o240412312@3<63?
140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>a7e66S9W1;260:3E9360k13B9C5b6G=i30U122B>b11e
1^2U1><4221@\6o4CBb2S5Mf27OR3^6W3Y13o4N\128R111i3U2B<?:81436NQ1S22>N3;d8W1U;T<:a5b5I_211c5f3:d10
0h21S2[67?a11>FY220?[2f2o240412312@3<63?140411R1745901CB15K1L1N1I:12W1CV1<`1B3`1^1R2_3]3V1W2^30e
1>Q5o3U56S9W1;260:3O:0I2N3B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3^6W3Y13o4N\128R111i3
U2B<?:81436NQ1S22>N3018d8]<T<:T;I_211e5f3:d11h21S2[67?a11>FY220?;o1f2o240412312@3<63?140411R1<59
01CB15K1L1N1I:12W1CG><`1B3`1^1R2d2J]3V1W2^30e1>W>6S9W1;260:3O:0I24I3B9C5b6G=i30U122B>b11e1^2U1><
4221@\6o4CBb2S5Mf27OR3h4e1W3Y13o4N\128R111i3U2B<?:81436NQ1S22>N3018d8]<`:c1:T;I_211X5f3:d11h2U2[
67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6S9W1;260
:3O:0k13B9C5b6G=?Y30U122B>b11e1^2U1><4221@\6U1i3CBb2S5Mf27OR3^6W3Y13o4N\128R111i3U2B<?:81436NQ1S
22>N3;d8]<T<:T;I_211V5f3:d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<
`1B3`1^1R2_3]3^3^30e1>W>6S9W1;260:3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3^6W3Y
13o4N\128R111i3U2B<?:81436NQ1S22>N3;d8]<T<:T;I_211b3f3:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\
1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;5c1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3
U2j181436NQ1S22]13P9bH:T;Y31b3f3:d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e
1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9bH
:T;Y31c3f3:d15V;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G
=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9l@e7:T;Y31d3f3:d15V;7?c1
>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U122B>d1e1^2U1><
:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9l@V2^5:T;Y31b3f3:d1\;7?c1>P320k2k506234@3W11
n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;S1G3LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9
Y13o4N\1^111i3U2j181436NQ1S22]13P9bH:T;Y31b3f3:d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B
3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U1222?>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j18143
6NQ1S22]13P9bH:T;Y31j5]38:62GB1h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1C
V1<`1B3`1^1R2\32]3^3^30e1>W>6S9W1;260:3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4221@\64f121057_2CBb2S5
Mf27OR3^6W3Y13U4IN\128R111i3U2B65?:81436NQ1Q1Q12>N3;MZ5[25W<2Q<:Z3i7I_211Ff3D^O<VO0e1>bGW1aS1dOY
13o4j31k3fCXLl12Bf3go10e1>bGW1\2TQ1dOY13o4j31]3=fC@f3go10e1>bGW1aS1dOY13o4j31k3fCBf3DRo10e1>bGW1
aS1dOY13o4j31k3fCXLd3f309d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W
1;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m6o4CU3S5l3OR3V6_3Y13o4N\1^111i3U2j181436NQ1S22]13P9bH:T;Y31
c3f309d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3^30e1>W>6S9W1;i1;k13LC5b6G=i30U
122B>d1e1^2U1><:1m6o4CU3S5l3OR3f9Y13o4N\1^111i3U2j181436NQ1S22]13P9bH:T;Y31Af30fo10e1>bGW1aS1dOY
13o4j31k3fC]3h38d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<X17B3R5_3]3^3E_4f>6[:;i1;k13LC5b6
G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3l4i4Y13n5\1^111o5j181436NQ1S22]13cQ1:T;Y316h3g[1TAZR33j84i3Ae
2ho46i3PS5Qf11V412i3PS54i3a7b=k]4h4]3<@DMER4h?554a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X1
7BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b5OW3d326k102m28=LY44T13
11986FT1NQ1Q1c1E253Y1T1>=_11f1C\12317c7o6h=T721;j3@m3b6d[1\I_W1fY1T2]CfG8j3QG`[1kMkm11ZQ1X;3j3ZQ
5eY12j3m94j3QC`a3]R3V4]3<@6=c1HY3U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1
S2]LCInC2a2CDd3528h1f1210524f3Z61Y1M=e1@241i=d32E\102JR28397D^2T3311986F9JNS2AT2Y1i32]1Ce17n6Cm=
P>Ln251k32k3]=3k3]=gY24k3RA^h2hg12k3_g22k3X[2Hk3DV6`m3dm17BET2@>a14l3TB@416Q1859:2k3_^21l32m3[X5
2m3oc52m3go2h1m3Y20T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`M
j6T8_23m3go2cX24m3V;U8nd43m3\Cnd44m3V;U8Z\21m3j1m3Y20T2VH^1R4P2n1:=V391Q1f=a12521E0PO4_7SA`2h3S1
0023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1S8\Ej6T8_24m3Vm1`R1R3k1m3Y20T2VH^1R4P2n1:=V391Q1m6h6a12521E0PO
4\4VD`2;\3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_22n3hk5`4]3@<DMh4h?5:a264f1404_1:6:406X1H4D
156271f11P1T111O015DU1<X17BJ5c4[17<]1P3\4Z13l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O
2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_115`1C\1239dI^4]3@<DMh4h?5:a264f1404_1:6:406X
1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V22
6O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_115`1C\12398n3T2ci5PL16]1W>n5]3@<6=MC4o3U7b
85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ22]45V1037<:0A?8g2g53DW1l>d?C4
G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3Z26R12R202JR28397D^2j14T1311986F9JNQ1Q
1AQ1E253Y1T1>=_1152]1C\1239;n2>_2j9^17]4]3@Q1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1
311986FT1NQ1Q1c1E253Y1T1>=_115`1C\12394n3en1VP1kl25n3h2oh5\:\64n3<`1ji53n3<[k5`5]3@C=Mh4U7b85:a2
64f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^
32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1A2NE253Y1T1
>=_1152]1C\1239h3]3@C=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2C
Dd3528h1f1210524f3Z61Y1M=V2241[9]4d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm19n3<cAPn1W2f5SW1cl
1Q:g4]3@Q12J4c4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<M?V23Eg53l1aNC4G315]
9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_115`
1C\1239mG16]1W>H]3A;GP2b3W^1VY2f121057[<d2e@c2o3P8n4P4Z5a21o36o3eb418?kb16o3R2ee61l5:2o3P[59o3;h
m2PP1ii1g6b7l?b83o3;ke61P4=P4`10F0lQ1Rg2S6hJ^D`5312P4dT52P4iS17P4K]1lQ1o^2V>VT17P4K]1lQ1[e22g75P
4K]1lQ1Vm25P4Y2lQ1Vm2ie16P4X20lQ1Vm2ie15P4X20lQ1Vm27P4`1G0lQ1Vm2W_14P4`1XR1k\4<P4`10F0lQ10Um2W_1
`531;P4`10F0lQ1Vm2W_1`531k1P4`1E10R2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X
=S4j4GKV1Km5o1`Mj6T8_2i1P4V210R2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j
4GKR2m5o1`Mj6T8_27P4X20lQ1Vm2ie122P4K6P4K\10lQ1Vm24P4Y2lQ1Vm2;P4`1G0mFa:<Rg2S6VS1P<f7Q463B7<Y1j1
=15J<642R2EH3T5T11?E=N<:R23X2<BR10;0ANF0:5[2FS1f1b3R4f2]3P1l570e185Y1X2U212JO8?:IHMH;Z2W10I0P24C
Z3O1n3`3W4K1`4\15`10?11Y12c3X19X137Q10612Z164:ACA417296>5:51:1A`1;>NR1R27@U12Y1a1@Y1GP1@X1P1F2>@
5NOV1f151IP1[1T130l2d2[35>;2k1V1611211I104JAZ2c24KJ2567677D7l11188319T1W1c1\1C5ED2d10U14E21Q2k1f
2k1X3Z32l3n1\30T2[1U1C27II;R4U?a@YQ1i<ZO1dj1T11f93R4lo2PX23R4jZ3Rm12R4mW53R4WY3en11R43R4Ud2ma22R
4P?5R4P?ZT1V;^X32R4fS53R4P?P22R4QA5R4l?T1[Km62R4[c15R4l@jS1^@eU34R4l@jS1Tf33R4l@oi42R4WY33R4WY3l
R22R4on22R4To22R4mE3R4mEVY25R4j2RCT^4Ti12R4ke3h1R4T20T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100
23]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_22R4RS62R4UR24S4hHi6Pl22S4bO3S4bO_N1S4IS4<V6`m3dm17BET2@>
a14l3h=[4@416Q1859:7S4`G0ZW2<e9Th35S4`G0gW2e99S4`G0oV1ZP11:e9ie23S4hHi61T41T42T4XT35T4^AZOXR1oo3
:U4[2T5]MS2c1_h32SAi]16U4[1R61ac1]e32U4]b54U4Q]3ca1gC3U4_j2mg26V4WZ524ZU1[Aj4]3HI2J4c4h?5:a264f1
404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<M?P3\4Z13l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2
313<Z61Y1M=V226O2k2b6W3d32R202m28=LV224j14T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239S>i916]1T;R3S1V
49V2o3n?]9Sl1oW1UV151VG7BET21>>a14l3i3f7c6@416Q1859:T3M]3H4Gc5W^1kV2Z2f121057[<nIa324V4n4P4k1g1f
1a2T=]Di14V4WZ57RE3W4RT6Y45W4li1Sl2Q^19KW48V2o3`m3Vd1]97BET2@>a14l3`4c=@416Q1859:IW48V6WU1Xh2dm1
7BET2@>a14l3TB@416Q1859:3W4ji2\n21W4BW4VAT3e>jFXIY8Z2S=R2X7c5k2ZIl;_4S<eE2W4Ze2;W4m2[c1bb22Q1c1l
\1V:d1o68W4m2bR27VS2b_1kBUL3W4Wh5g93W4Rm2gO2W4lZ3T1X424U3P3T6[g3Z1Y=\@d;2g5W50i77BET2@>a14l3TB@4
16Q1859:Kc4Q4610\1OQ19<U2U1U57Q21>FY23?R5o2:12312D<63?140411_1592C2?7ML1N1I:128?85:8Gd4^1R2c;W20
e1>VI2500:3O:l136;f7G=j3X12B>b11e1^2U1><4221@m3^2\1i4b2S5M]1;LX3<50d67:`8GP1\128R1f6<?J3^4>^1Y3Z
5k;AZ63Q4m=_211S1X4_AR:0X1[4aEP3Q>X7U;j5R6b8m91Q9U8l2j1e1U5V4P6o2e11m1l2h8<V6Cj2W2o3Q46N>0_2211d
87?c1>P320k2k506234@3W11n15:X115j1P1K:\1CV1<`1983R5]1Q2]3A04f2U5f>6[:;i1;k13LC5b6G=i30U122B85b11
e1^2U1><:1i9S2CU3S5l3Oe10[1[2Z7c5h1\1^111o5j181436NQ1S22]13o5dBn8:o2T8T1T21e15X4[W2bW1Rd1fLg1X42
\2[1b2f;a>a2m7eAMc2Y59Lab1Z4HS1Y1lA5X7d3e3U1a339a3V21i@a2:n862@4T17U1Hj1<;109:I3V?N;X4\3VCf7Q2PE
a?Qn2mJc6o>l5]3J26=2Jh4S71b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]4
5V1037<:0A?P3e4M33DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=e1@241O2k2b6:l2d32k1602JR2
8397D^2j14<G311986F9JNQ1A?AQ1E253Y1T1>=_1152]1C\1239k:W3]E1Y42Y4`Y51Y43Y4W2^C3Y4fEj^24Y4fEj^2nT2
3Y4gf2<2Y4Tj2`520m38[12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8C
V1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0Z1@3B9C5b6G=i30U122B>b11e1^2U1><451@h3c7C5<b2m2V1NMf27OR
3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S22>N3;WQ1:T;I_21S5Q48[11h2U2[67?a11>FY220?[2f2o240412312@3<63?
140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6[:;2500:3O:0k13B9C5b6G=i30U122B>b11e1^2U1
><4221@\6o4CBb2S5Mf27OR3S5Z1W3\7\128R111o5B<?:81436NQ1S22>N3;d8]<T<:T;I_211?Z41JnX3WU2`CT2f4V6Z2
\8>d3U1W6]4]3LEMe2R2h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G3
15]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_1
1f1C\1239<Z4S[2]2d2mY1G]G1[W1RA9e:Q1Z40a5kS1RGT54X6P2V2o2\7Y2h;1P:1OT1U8SD`93<8`C5P;0c29La3U1[4d
1010D>1\3^h1Zl3b7d1Y2En3]3>Y2Y1j2CO160L?GV2I]4g1BEo2CD[47\102N4^3[P6En>Y1L@FP3U6X1S3?P1[4CfH01Im
4I0m3Y2b3h7d2Q6^<Z2V\1\X11Z4f;n>\3P8Y3_6T<f3FT453[4im4i87[4\2\S3^_2QEVN2\4]3MDMh4h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61
Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239b4]3MDK1h4h?5:a264f1404_1:
6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1S2]LC4G315]9b6a3k1ECi2_152Q2W1>21057o2313<
Z61Y1M=V226O2Q2Ib6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239fS1[1[44V6V=T7j:ZKm1k3
S1911g9h4Y?gMk<R?YP1[17BET2@>a14e36f1]@@416Q1859:o1H[44V6`m3dm17BET2@>a14l3TB@416Q1859:E[4ILZ1j;
oh1e5hC`R1Xn1^9i80l21`70m36f352[4UR6>[4f1Z1Xa6110l21_;6:[351[4U5]3MDM^1=k2f3Q<536a264S1B404_1:6:
406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1;D`MC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y
1M=e1@26O2k2b6W3d32T1M02e278=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239F^;]2i3]2110]<R1M1?[35]4
]3MDMh4h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci
2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239o5]
3M6=Mh4U7o1b6536a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g
53DW1cA1k3o8C4G315g5e3b6^32Ld1CDT2_1528h1f1210524o2313<Z1l1V2K1Y1M=V2241O2k2b6W3d32R202JR28397D^
2j14T1311986F9JNQ1Q1AQ1E253Y1L7>=IE152]1C\1239X<[4P1kAa5]3M6=Mh4U7o1b65:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f121052
4o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239i<_5]3M
6=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1
aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1
Q1AQ1E253Y1T1>=_1152]1C\1239o1[4Di2Q2JVI3Mj1m4f3W4U1n1j2[8[5i2C:T6QCe5X7c=>Z421a1c2h33X3:P3R438a
G5f5R3Y225d?m3T2f1e26k2l1B45Z8;HI9Z25[4je5\@YR12O[4f1D0Q1c5dQ2`9nCYZ1g<Y?Z=h5W1h2c59W2NZ1Q5@4[11
R7h2\1M\36[4[20bP6h2nL<[4[2EfR6]1R>0d90o3k354[4[2Si3XZ2=[4Z23l;kFaR5P8JY2Z8]6>S67[4\2m[6_1]4Q7P=
d4Q494F@h2U2[67Q21>FY23?h3Y1o2:12312D<63?140411_1592CB7ML1N1I:12W1C\5^1R2k=0T2VI260:3O:l13Ba6T1G
=j3X12B>b11e1^2U1><4221@\6b3c2b2S5Mf2i:d:\128R1f6<?J3^4>^1d8X251BET2@>a14g34o3h2a3Y21V400T1@416Q
1859:o2_2113[4YT6oHg1[44Cb100m3^8kS1e2a@m9[1R>`T1]X1b1P9b:7BB2Z1I@>a14l3o1o2;8S1[3`5g1F9641631K8
59:5V2[3Ea4]3M9:Mh4d?35:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC
4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>
=_11f1C\12398[4X2i[6S>_1\50c4?[4f1d`48@lc1o6Y91\4:T1:\505[4f1ee61]@O[4IK0EU7g:SZ1P7b4X5gIh=mT1j9
h8W=EW:o4P6_4V11W22^2W3`2EV5W1[4IK0EU7PT12\62Z2S81h3^@SFXBP4`V1W1G[4^2>l;V1XES4;V11W222b2P1`4ET5
4[4Q`60kF5[4mn5SA0f5Q1[4If1cd1kQ1Zi18?Q7K1fHh>g69e2<00V35NW21X2044T5o2U1W2NX5]3MD4H10Hl3m1f6E_3;
a2536a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1W>Y@C4G315]9b6a3a2Ci2_152
Q2f121057o2313<c1f41Y16F=V226O2k2b6W3d32R202m28=La1g24T1311986F0S1N=CQ1c1E253Y1T1>=_11f1C\1239F:
a8OT60b5446S9Q1U5]3MD4H10e4d8U4;a25:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4W137<=2
LP3g53D1U1TC\;:84G315]9b6a3a2Ca1W1_152Q2f121057o2313<Z61Y1M=V226O2Y2Ab6W3d32R202m28=La1g24T13119
867>0S1NQ1Q1c1E253Y1T1>=_11f1C\1239h@0b5446S92[4mn54[4e2dQ7P32[4Qb1W1[44S22EY3`m3dm17BET2@>a14l3
Y1T7110`9@4160P1859:h114:[35Y1[44Z3k2[DY?]V1mFb9kBZN16^3V8Z7f3X87BET2@>a14i2R1X3h3R;@416Q1859:Z2
J[44V6WIXT3dm17BET2@>a14l3X3k>@416Q1859:K[44V6`m3dm17BET2@>a141j3X3k>@416Q1859:Z2J[44>g5`m3dm17B
ET2@>a14l3X3k>@416Q1859:N[44V6`m3Rd1a97BET2@>NB4l3X3@V5S9@416Q1859:Z2J[44V6`m3dm17BET2@>a14l3TB@
416Q1859:c1KI[44V6`m3dm17BET2@>a14l3TB@416Q1859:c1R1[44a1d4\IkOWT2dm17BET2@>T1<4l3j5e51T6<@416Q1
859:4Z2I[44V6`m3dm17BET2@>a14l3gA<@416Q1859:J[44V6`m3dm17BET2@>a14l3TB@416Q1859:4Z2^4]3MB1Mh4h?5
:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121
057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1<AQ1Q1c1E253Y1T1>=_11f1C\12395[4nU6FU?QB4[
4Uk5eJQB6[4Zc2l_3TAa>Q53[4WS6hT12[4fl12[4UR6F]3M0Ec9_o2oCf121057f3Y;]Al8o4j2Q>f2oP13[4dP5`Q1E[45
2kW1N3?\3Z27bS1XZ2fO]5a7W3R2R6o8a1>5[4dR3mY2^6f?4[4dR3mY2^66[4cIab5e>e=22[4oj52[4_Z6e4]3MDMh4P7a
1b3X2Y15:c1M64f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53@[1aNC4G315]9b6a3a2Ci2
_152Q2f121057MQ2313<Z61Y1M=V226O2k2b6W3Od22Y1H02m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239c
4]3MDM^1Y3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2
Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239^
4_2l@S8]758[4Q3_:R8`[4jQ2k35P5]3M5>MJm3S7d85:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<X17BJ
5c4[17<]1P34`4Q13c18c5mHC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=e1@26O2k2b6W3Gl22E\102m28=LY4
4T1311986FT1NQ1A?FLE253Y1T1>84_11f1C\1239n4R5Q4_<e4P2`4]3MD2Jh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X17BJ5c4[17<M?P3g53i12aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d
32R202m28=LY44T1311986FT1NQ1Q1^14E253Y1T1>=_11f1C\1239]4]3MDMh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d3
2R202m2839LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12394[4X2]T6YLO[444Q6VK14RR3gd1l87BET2@>a14l3\5
g<69416Q1859:M[444Q6VK14RR3gd1l87BET2@>a14l3TB@416Q1859:B[4f1Q2h3Xe1WR2l>;Q<d3f[1W8Z51W22^2Y29[4
d2^a12Tc1UETm25o=I[4\2Q19b2U1bS1eAa3]m1l1Y1[Id3a8R6k@l2n89R2V4m13l<4[4\2fHTj44[4\2ek4nc13[4\2Sg3
j3Q49\1Oh1U2[67Q21>FY23?R5o2:12312D<63?140411_1592CB7ML1N1I63128NC;P5^1R2k=0T2[8d1U?260:3O:l13Bf
7G=j3X12B>b11e1^2U1><4221@W2T4V6b2S5M[1Z1i:d:\128R1f6<?J3^4>^1d8]<^H_211B[4X23e?gZ1a3WCb;]_1g;d3
R;_311V6kHRF:[4\2QT2ZOYX2T7Y7_5^V12E[4\2V<_<ZCkJ_9dV1W4RNn18P;a3W1@n;b2h:W:e96[4SG^1ml1lS2RX1N[4
4V6VBml1gFcGY?Z^17BET2@>a14l3l9W8@416Q1859:JK[44V6^7Q_1l?Rg1dm17BET2@>a14l3TB@416Q1859:N[403V6]Z
2Q6R5mW1dm17BET2@>a14l3d70^:@416Q1859:I[44V6`m3dm17BET2@>a14l3e7^:@416Q1859:=[4U2jD_U2Y9ng11eIgK
1B[:B4[4V<XR2iT4;[4f1N0XP6Y13nB1o5Q26[4f2bQ6TI2Z:Q1[4E4PU1a3d7e[1^2Q]1`<]2I1U3UAjA7W1X1o<E`31b1]
2>@3`1Q7C]22L[4JPU1a3d7Vk2n>I1U3Z=W1]D7`2o<F_31b1]2>@3`1Q7C`21[43[4\R6W42[4WV62[4Zn6^4]3MDMh4h?5
:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121
057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239kP1>4[4eU6l7R2
k5]3M6=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g
53DW1b3nJC4G315]9b6^32a2CDT2_1528h1f1210524k1S1313<]2l31Y1M=j1;241O2k2b6k18R1d32R202Jc12;8397D^2
j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239U7_5o4n=a4]3MD2Jh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X17BJ5c4[17<M?P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d3
2R202m28=LY44T1311986FT1NQ1Q1^14E253Y1T1>=_11f1C\1239RY12l7]3C96=E7h4[67?1a1>P320k2@5:a264f14041
234@3<:681406S148580200111;2122601511B2P11N1I:11O0151A0U1<X17B3F5U475V1037<:0A2<P3^3X23DW1Kf>6\9
N;i1;i113=49=315b6G=d1T20U122B>d19[1R228U1><631=DT2_1528h1f1210524_2?313<b2g31Y1M=V2241O2k23i4d1
W3d32R202JB\128397<113^2j14T1311986F981436NQ1Q1A?2>E253Y1T1>=_1152]1C\1239\H:T;Y31`5]3M6=Mh4U7b8
5:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]
9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2m4d1W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E2
53Y1T1>=_1152]1C\12392[4XZ17[4X2HXa6c>m35>[4f1AH__4]`1ZA3m21l5:U95a4]3MDMR1e3h?5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=
V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239n6SDZ<1]4]3MDMh4h?5:a264f1404_
1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z6
1Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239h65[4UR6n=U4aB2[4Vl63[4Vl
6a;_4]3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3
a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2o4b1W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253CET1>=_11f1C\1
239QP1_4]3MDMh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]
9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=La1g24T1311986FT1NQ1Q1c1E253CET1>=_11
f1C\1239<[4@S102EaW61Y<S4d6g66[4d102cd6`Af4]3MDM000e4R8e75:a264f1404_1:6:406X1H4D156271f11P1T111
O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28
=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239mFO1=d4m9f4]3MD2J10e4R8e75:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<<K7BJ5c4[17<M?P3g53l1aN:84G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b
6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239mFO1I[4KH0Ioo1b=Bf7^>RKgi1]<?n71f5MU3P2
a2c1_3f2>P1]3MC3L0e4lS1Z:o?Vi1f121057[<nIk1>0d5n4P4Z5a2VAf5j=0T3?[4_3ea1F]?a2SH\7b9b4V2^Y1TGRT1V
;2[4gP3B[48]10U2T=e21[P3k2ih1Z@TG168T1W>7[4g1de616]1W>O[4HL00FS^11`21m3PI^V2T5S\1S2Q5W8168T1E?6W
6:7[1c48C[4f10h>QP11`21l30PI`R2dT216]1Q8U68P1[44a1M1d3`m3dm17BET2@>a14l3o9`11R6>@416Q1859:f6<[4f
1OhX2\Q2he1fD1l527]5:[4f1Oed61l5224U:7[4f1ee61?\5:C[4IMPNUOhP2WX1a?X8S81[?16]1Q3d3`722[4ii6@[47A
J0QU6Q1[>6Y1L@f2n4k2h36[4f1ee61Z2^24[4]Y5[5R[19[4d10eZ3SZ1lo1i5j9M:[4g1cX5iI[8j:16]1W>2[4UT68[4g
1iY4j[216]1W>8[4g1gg5lM16]1W>3[4aU4mU13[4am6Z:k4]3M<7Mh4h?5:a264f1404_1:6:406X1G0300C156271f11P1
T111O015DU1<X17BJ5c49Q17<CI]1b1g53l1U>[@C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d
32R202m28=LY44T1311986FT1N=CQ1:80N883253Y1L7>=_11f1C\1239]4]3MDMh4h?5:a264f1404_1:6:406X1H4D1562
71f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W
3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239RN<[45^10V5Sh1]U4mAV6T2b3a14[4Po1]U4TH3[4
Uk5kU12[4QQ73[4hl616[49XQ114ZY5M[4Jh21VFn;a3Q@ib2n>A9U3QAnA7`2o<V41b1]2>@3`1Q7C`25[4e`6U2m=a72[4
[X72[4j_6H[44V6`m3dm17BET2@>a14l3TB@416Q1859:]4]3MDMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O
015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2W5Z1W3d32R202m2
8=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239e4]3MD2J3AR4h?5:a264f1404_1:6:406X1H4D156271f11P1T1
11O015DU1<X17BJ5c4[17<M?P3g53c18aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202
m28=L@h34T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239mG1k<`4]3MD2Jh4h?5:a264f1404_1:6:406X1H4D156271f
11P1T111O015DU1<X17BJ5c4[17<M?P3g53i12aNC4G315]9b6a3a2Ci2\1252Q2f121057o2313<Z61Y1M=V226O2k2b6W3
d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239N[44b1c4`m3dm17BET2@>a14l3`;16]1l4@416Q185
9:U6U1[44b1M;Y3`m3dm17BET2@>>R14l3`;16]1l4@416Q1859:R31a258I[44`2e3`m3dm17BET2@>a14l3TB@416Q1859
:J[44S2R4`m3dm17BET2@>>R14l3TB@416Q1859:I[44V6lS1ci2dm17BET2@>a14l3TB@416Q1859:h1[44`100=04@^3Rf
3]7k^10g>7B7=[1H@>a14h33l1T1J:V1=5V1l37116]1E`1V1^1@416Q1859:KY5Z1[44a1D@^3n?_`1ce1]7k^1h>7=47=T
2@>a14h33l3:d1\1c2b11a6@416Q1859:KP1[44c1b4dR2kj1dm17BET2@>a14l3T6b3f5e2@416J6859:T3b3J[44c1b4`m
3dm17BET2@>a14l3TB@416Q1859:g6H[44V6`m3dm17BET2@>a14l3TB@416Q1859:K[44V6R31[j3dm17BET2@>a14l3l5W
<@416Q1859:L[44a2d3R31[j3dm17BET2@>a14l3l5W<@416Q1859:L[44a1d4`m3dm17BET2@>a14l3l5c51a6@416Q1859
:K[44a2d3`m3lS1gI7BET2@>a14l3l5W<@416Q1859:R1[44X200k3`m3dc1o97BEZ1I@>a14EV3TB@4162N8571:T3P3\1]
3M4Bc5W^1b;cm1f121057f3d8nIP8n44k3Z5a2R27BET2@>a14l3TB@4162N859:I]3MGc5W^1b;cm1f121057[<nIP8n44k
3Z5a2]MU2T5U3U1[44COA01m3P^3_?lDR7dQ17BEZ1I@>a14g34n2U?@416Q1859:a1U52[4@9[4Pa1gd1nY2PCa5?^6ZD3[
4TY5b6;[4ZI0Kh5g7aMRR1Zk2oOK6[4hW1V@jCT]2ah1L[44a2d3d@k\3dm17BEH[1@>a14l3Q@R2@416Q1859:>[4Rh1V?Q
[2H0c408`1Pc1T9X@1:[4\2[7TQ1Vg2h@b?Z5TNkFE[4jg17Q=Qf1mG0c408\:U1eX1l;0b3U:1601J]3MGc5W^1VY2f1210
57[<lE1o3P8n4P4Z5a2hG1c4BP15[4V2`U1P2jj45[4f2nh2oR1gU23[4f2jj6J[44V6`m3iZ1jB7BET2@>a14l3TB@416Q1
859:KV1[44W2n3k6hOR72n2l4iW2W4[6g1Xa17BET2@>a14[3@^3e>@416Q1859:2W6]4]3MDMh4h?5:a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V
226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239V3]4]3MDMh4h?5:a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V
226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239QX1^4]3MDMh4h?5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=
V226O2k2b6W3>1S32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239]4]3MDMh4h?5:a264f1404_1:6:4
06X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1mLc1C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1
M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239d4]3MDMh4h?5:a264f1404_1:6:4
06X1H4D156271=X11P1T111O015DU1<X17BJ5EJV2K[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61
Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239U3X1]<R?e5]3M6=K13Do3U7b85
:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9
b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y
1T1>=_1152]1C\1239Y6cA1N[44Y2l3`m3dm17B<8T2@>a14l3\9X7^1@416Q1859816P1[4e8g27h27c7jOYA;T1`81o@`3
TFd11P4U3S4A1[89?UHh9Af4j=dO6[4f>W_31h^2SK8[4ZFj8SEQn2IX?`a13[4b_2fR39[4g1fR6mB16]1j=<4[4]Y5h4gh
13[4]Y5[5F[4If1WZ1h:nCg5dA]_18?__1T5b126e2^94_:9E7[4`2Pe1W`4b19T<6[4KkX2Y8bb2eQ18[4Bi1eV13]k3Wh1
m3h4]3MDK1h4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1V3ZKC4G315]9b6
a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1
239Z3o1NR6f1i4i3a2g79I[44W2n3`m3dm17BET2@>a14l3TB@416Q1859:L[44W2n3gf1RJe\1dm1789ET2@>a14l3TB@41
6Q1859:N[44V6aO2jLi2X1ml1dm17BET2@>a14l3^5e<@416Q1859:2[4^a2I[44P2U4`m3dm17BET2@>a14l3TB@416Q185
9:I[44V6`m3dm17BEf1=@>a14l3TB@416Q1859:P1[44P2U4]@R]3Q9Q3QX1^97BET2@>a14l3^3h1`1[;@416Q1859:J[44
c1<U4`m3dm17BET2@>a14l3TB@416Q1859:Q1[44c1<5o3T@YNQ_2Uk1^2789ET2@>a14l3^3S:a4@416Q1859:a1[44a1>F
^3lAeV1h=R30b15Y?m:W1V>`8S^1`?71@ET2@>a14l3l2IIW10f51Y1W5@416Q1859:[1K[44P2F^3`U3oGdm17BET2@>a14
l3TB@416Q1859:N[44P2U4S6R[2bY1f2dm17<5ET2@>a14l3l<W5@416Q1859:I[44P2U4`m3dm17BET2@>a14l3TB@416Q1
859:N[44P2U4Sg1\V2dm17BET2@>a14l3`67Y1V1j8@416Q1859:K[44P2U4U[1m;\V2dm17BET2@>a14l3TB@416Q1859:S
5]3M4?Mh4h?5:a264f1404_1:6:406X1H21D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2
Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=L3U44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239
R27BET2@>a14l3TB@416Q1859:2[4jf68[4`1Y1bc5a^1312V420m39]12d2U2[67913a11_320=@438:22`3S1k1:1234D<
6C140411o12CAV1LP11I:128E8CJ3m1_2^1R2R;h20UJU126;3O:g18Bf<0U122B>b11T4U1><451@V<<b2m2V1NMf2Z4^6W
3\7\1;>2@1\2P3?D85?:863^4>S1:U2XDQ4PC2[4RY13[4`1Uh44[4i1Q^5[Y1C[4ES1h:4X]1b1h`1f@Z3V2Ti18j8k2V<U
5a7`4C[47Cb7_9cl12aF6AWV1S?]8[Bi6W;SL1e2=[4e5VY1QT2Q86l?[@bC1];c2Z1^1[4KPIU4k2l2P1Z2i12P3^3Lb21m
3o4nN\177X1nHUP1b24184281?0415a1P5T6U5]9SBh<o4S3I[4JPU1a3kR3l=Q1I1U3PS17`2o<V41b1]2>@3`1Q7C`2G[4
JPU1a3kR3n>KU3PS17`2o<V41b1]2>@3`1Q7C`2I[4JPU1a3^]2\En>KU3nNQ47`2o<V41b1]2>@3`1Q7C`2G[4JPU1a3kR3
n>KU3PS17`2o<V41b1]2>@3`1Q7C`2U3\46C`32d1<BDF\6Q>o@6Mf2Cm1\2\4_1k1f4V7X3\2Y2U1i62R4e1]:8R129C211
5JZ1T763B19V1c2W5W8>l9d2OQ55a1m4^1a1b2Y64?m2Z2\2D[7AP6e2L66[1]4[4:2X1Em1X1h22JX1j34<62]10Y1T1k2\
4;>X6d3[2014j2b47m253[81@k6h4n5GS20m43\4d6Y4\1Y1j1B4?R1Z1Q21R3n68T17>71@>>k1:8=o38N70MZ11g7h168?
hD1]3`?J>W?Y2g1B]5Mo2T39b<f1U90d7g2V4=:B\480_1?o@W3o:14oBR[1ZHeR2W:DgHS9;\4Rb1P3]T1n5jOZS1`Na4TH
BH\4kZ1ZS1T9S8Q>9^4k9X5BYS1a<DW;>l2Y47a?b8B]37E\4;3VP1g1i=i5hS1S<fNS8\5V9a;o=\2m=_3e9R3Y81\46\4D
W]1hU4ZGjC5\4;3VP1\a59\4;3VP1_LUn1T1bh1nL2\4?;\4XT1QFc1X4Z7[:ZCk2eU1UH3\4SW1da4=\4JWS1d5`7\1hA_H
V;n\2P=^CaA2\4[X7:\4kQ1^T2hl2b1Y;Z30h=V38\4fP1bD0Um1hj21UDW1\4D5Z7e=i2R<V28^;h2dMW7m?fAY1a6X1i1k
25]19Z1T@o7R1l3Q8m1a9L>[1`8<]<g4V;\1\4D5f1k24RCj4@[2]1]1^1_2a8P9k18bCd3;HlBP4W<o@e3X1c551j1W8n10
m=fL<6V<a1U3^1S8;\4Jj;1ZQ3]`10ca1k:=c56\4JYn4Pa1_;X52\4DC\4D5Z671AXM]23Wm20S4Ilg1f2R5i;j72\4YS65
\4dU5dM[1cM?\4c109i:QGn5a6X?TT2j\1@UU1g=Me1\4P2o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<
\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2B\4P<k^1V5c=b9Ua2_;\2o:Om2d8S1m3a6U7\78\4T2_]2Z1o2T[1WR2P?4\4T2W
o5P?5\4T2e[2ac3P?4\4T2Wo5n>5\4T2Q8fa2^U34\4T2Wo5T?4\4gX1[P1VX32\4jQ22\4ZB2\4T23\4T2X^63\4T2X^66\
4lZ1\G^1]5Vd32\4\Q67\4fZ1fl1Q>0P^2UG_4]3NC00Kh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<
X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=Le1c24T
1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239B]3NESY3oCf121057f3Y;ZJS4Kj2Q>A]3NESY3oCf121057f3Y;ZJo4j2Q
>e5]3N5=1Kh4U7b85:T2<64f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?
P3g53DW1aNC4G315]92_6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397De1Hj14T131
1986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239U=d5C]3NE^7dQ3oCf121057f3Y;ZJo4j2Q>QBK]3NElN4QZ2oCf121057f
3Y;ZJo4j2Q>h5Q92V1a35c;0C]3NESY3oCf121057f3Y;XJ1o4j2Q>Q9D]3ND0SY3oCf121057f3Y;XJ1o4j2Q>Q9B]3NESY
3oCf121057f3Y;ZJo4@Y2Q>A]3NESY3oCf121057f3Y;ZJo4j2Q>b5]3N5=Mh4U7b85:a264f1404_1:6:406S14G0200111
;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o23
13<Z61Y1M=V2241O2k2\5U1W3d32R202JR28397Dc1Jj14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239lA2\4YR2
L\43V6`m3bU1QH7BE>e1@>a14l3KQ9V8@416Q1859:c4]3NCMh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015
DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32JW102m28=Lc
1e24T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Q9X2Q;d9]8]4]3NCMh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32
R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Q92\4jo44\4Se2mi2h[12\4SV31\4N\43[1DU4aT2h4h6
\]1dm17BET2@>a14l3n3U>@416Q1859:f1\4P2o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X
=n8GKR2_2154Z21C`Oj6T8_2N\43P2U4W@mm1Z_1S`1`=7BET2@>a14l3c3T1[=@416Q1859:I\43V6^Y2Qd1dm17BET2@>a
14l3TB@416Q1859:N\43V6o2\FW;[V1_b1eKnQ17BET2@>a14l3TB@416Q1859:JH\43V6`m3dm17BET2@>a14l3TB@416Q1
859:P1\43P2U4`m3dm17BEF]1@>a14g2T1Z2[2S41W9@416Q1859:g1J\43P2U4`m3dm17BET2@>a14l3o3T>@416Q1859:L
\43P2U4l2[_2W[1dm17B2BT2@>a14l3TB@416Q1859:J\43V6h28^j3dm17BET2@>a14l3TB@416Q1859:4\4T2Y]6]C8\4P
80^f40V4o:Q13\4DRK6\4Dd:_P2dIZ[31\4f2\4Jm5V1H;Ob2LA>DY4j20e1P16U3]2O]2a2X35S6o3b2j>b4R1`2k1Q1f65
Y2V6=0g2d1d5b2Jn2S1d57L<9b<6Z5P30A=P1R1<`6l9U52R1e11_6c8Z63P6B5[2`1b3Y2C^3[5e=D;d1\4JT7T2Q1n3Q1f
2c3d26l28R10a1n1V1j55_3k8[9R8a5f1ED61\?6h2@AZ2XAi1o5X?88a2T3QD[M985_7m20a2\4JN;j1]6=h11a45L19Q2g
18KB1R1Z5:l1H>5f1dFm2Z8U8D4V1[4Y1f3l41c1>LR135h18^6361U7KW2=S171j;R2TES30a23U2;]3i:S7i1P7Q349P2O
j5`?2c6\46;7Z1j1R3K1D93F^1Z115X1Z42o1C8;V2Z198GL[2U2OA_5IU16j1KKHP2W19L58l1=7BKAV2`48KS7;S32L8N4
2^1Ie2[1=V1<6Z149CT2l4Q34>9c1Da3<22=k1DM5C68f2Bk2;AK37J83Q3b45W6P4j1Q1T1:@7_1AGW;T10B2A44g2S3:>Q
1U5;b1R1a2;NT2g7c39469333^1632<Q10Q2=;<6[19f250e1R2n1He30547]1322=V1@C012S1@A5>3662Q1;H2F3V1\185
L]2\4Jl4U210O3Y1_1F1P6Dg2T2U2]2S3OH>i:`1[6d83]7S85:P21T1`=1c1^2^1g22i3F:Z3a3V17MQ1a17X<oI0g5a3l6
Z1Q9`2_3i51>e85n3d14l1U3d42h8I;V9\46;7d28BU1X18I16?939EC=GF1_1R2]25Ec1DM1V15:ET1R3NZ1m1Q215B\188
71626==7W1R13;2P1JB?V14I1KF50Db1?2;6K2>0d1e2R12MW1>e1`2n2d1_4M4DR13j2Q2F8P1CJ67^15g2Z18:82;17U1m
1a2A<02[1b21j1529236V1h1B8X1=KD4O11592724<a1>@77247@W2DJb;=2G1=1@;:e11LMm3Y79I00B6=93W1i2e1:31Z1
4a11Fe2;V1;c2Y1l1J>`1?f5>=>1;A6Z1289333T1D2M9Y2I<6@6M6f1H=I=06V2a17CS1Al170547W10462=3R15N08=A5:
AD3147;_26Z1FN<<81m1\47<j1[5=S2P4F`17LLC7]3Ff1Om3\3m;bAn6m5k1:21P3:f2DX9R7W5R1b1`50S3n@[8`?JAW2l
4[1mHa2g3<>9U4m1o:_3d25]6\46C7^1j1EK135h1HEHd9d1C3f1@0265?F;0;0P159:G5<66W1B10214;67G1K1Gl2@1S7`
1g3[4;K3;Eh512JOUH@3<k12n1[79]5215`2:Z1411d14\1T12FN0P11N?4EKBn1N@FA_18HJY1G2X15X1P15@R1R55P1K3H
JH`32R2`2:?B1`1n11HB2=S1Q51KM5D0<CX21S2=b2a32d1V1M3m11b4I;7=]124DY8m1;f17=C0T1<C\21E2Y1]65e1@A0E
1l4\4J7^1j1EW1;2R20DHX5T11]53b25?`14I159R15D5m1447BG1X1Y3@j;]7h512JOm1_2o:o6i2k1Q2m5JLm12V5X13Y1
08i1LCP1296U11:1S1N47_2V1K7c15Y15l1Y1G22[1@Gg1>60;IR2U25P1KL>T1Q3>U2If1JB1^1U1X22a1n42MS16=0Dd21
`3c1a32d1V1]67N]1U:j24W3c43P23_23R6A[1\4J90c6m7[@c2\1X1S1i3_4eAO^Lj:Q4f=652Q7V@i1P1KY4S8T6a7]523
1Q8>_2[415\3k@c2\46C351^6@;]8f72@h10MU1T4d7;W48d1d1NI;CQ1;Q1C28dHm61m12g2Y4P6k33[2R1X3`2V:Q223S4
2\6Q1:U2k6P14]4^111;T1;X70:S331g3V1n1o2l6j6P7fAc>J\4J;f4g220YCk:8aI`OkT1i10h1Q1c1[2k16Z=^U1Z=0l?
?\4J;lJT3jAW_1eW1T44Q6\g1Gb5W:^1\4T1d6l2R2m2]23?b>1_8d21Q6b1a61S1^5o>[4Q3S5lHe1m2X6W@R4P6b2[2Y2Z
2R2^1i7V40U1234k1i8G\4T1P2g7\8BZCP:]1`2nNgAhV1HeK<d6T6a>U4<6R@8\4JRW2`^3X>o6o>[52\4J4\4JlS6R5<\4
JV^5`CT2f4V6Z2\8>d3]7=\4TT1TAfDf5XQ1fAc?m3aQ1Z1Z2h2j1\4P2o1VH^1^3[1X1n1:=V3^6e8a12521E0g6c=AkR1`
2h3S10023]5A?c1n<\318R1Q2P;W2n8GKR2_274Z21C`Oj6T8_24\4h61T[5^5\4J70]17i3X1?:40R14<X1]1d1874>E11J
m3<3<V10Y163222[10a2;8i1714100:5<5m5X2OM\=W288m3Ob1?6n1Cb19T1e29G9S1J5;2[1H[19?_123Eh1f1Y6_5<AT1
B6@b3=8]3:3;MH4:56i12@>@d2T2[2W1R1Q;a5\4d3f4@X1_1o3?_3F@b2MNa:<O32<23R14[34n3i1=:n1:0j36I;V6e1_1
n247]1Be4a18n14\4oS11o38\4h61TM1Q3MK]7Q4:I078V1N4=U22B4M_3P117Q21>FY23?R5B9:520S19:12312D<63?140
4112\1592CB7ML1N1I7212J29:8U1V4^1R2i8LU1n20T2`;\6c2d4260:3841?:JI73BS2b5G=j3I3:2B>b11e1^2O5><422
13<R143;4R1j23:2V6X1GA]1IB=26?P15?7f2e3W6KU1H2U3Y3R2\1252R1Y2\4<?@1243Z18b1R14>^1e3?P143<7Lb1LU2
7`2[1DT1n1I1@R1S11T4T2Q219P1155W2>@3KD\141o2]2<6k1100<02^2\4B607_1j3=9^5l<9S11X8_2R2^1e3P:V3c1_2
cL[?o5j5P7m>l<Q2KQ101P2W7hK7=^1CQ19N841:n181>m62T2Q21Z115]294@3`1X136Q1Z1B]2Cn1>2f1\4B607_1Q:Z>1
h:R2^1aBSO[EiKn>KR11P2PS17=^1CQ19N86d2\72T2Q21Z17]294@3`1X1n1HB]2Cn1>2U1\4B607_1Q:UIR2^1aBY`2n>K
T1P2PS17=R2Q1j;2V41b1]2>@3`1X1h5Cn1>2\1\4D407_1b4^5Z>1h:R2^1[1UASV2U:X=e1KU3b7g5h@l47`2i7R52V41b
1]2>@3`1W3c1U2C]22Q1\4D407_1Q:UIR2^1[1UAY`2n>KU3PS17`2o<V41b1]2>@3`1c4]2C]22O\4D407_1WS1R2^1[1_Q
3n>KU3PS17`2o<V41b1]294@3`1Q7C]22N\4D407_1WS1R2^1[1_Q3n>KU3PS17`2o<V41b1]2>@3`1Q7C]22P1\4D407_1W
S1R2^1[1_Q3n>KU3PS17l1Co<V41b1]2>@3`1Q7CV1V12Y1\4D407_1b4iC1h:R2^1[13QAY`2X=e1KU3b7g5eE7`2o<V41b
1]294@3`1c47U2C]22O\4I0oT1a3kR3Y>DKU3VCh1m=27]210X3f9V41b1]2>@3`1Q7C`2S1\4I0W?jB4g2k2ElS2V8fF0n>
KU3dO:P37]210o<V41b1]2>@3`1Q7C`2h1\4P2o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X
=n8GKR2_274I>Q11CcEl9j6T8_2E\4J91n5k9m9S1h:m4T5PY1Z6]<?0\g11_;]LVA5\4fY1kc31dO4\4aX2d9XQ4Q2\4;d1
o1VH^1o2>d2n1:=V3^6e8a12521E0iNoH`2T1c2S10023]5A68c1n<\318R1Q2X=n8GKR27^1H74^1K1CLb;[=d5j6JY7_2o
1\4;d1o1VH^1o2>d2n1:=V3^6e8a12521E0iNoH`2T1c2S10023]5A68c1n<\318R1Q2X=n8GKR27W274^1K1C_<[=d5j6JY
7_2J\43V6`m3dm17BET2@>a14l3o3T>@416Q1859:g12\4Pf23\4YS3b`22\4ZP7B]3NESY3oCf121057f3Y;ZJo4j2Q>Q93
\4D\X46\4D[:_Q2SER1O\43@e5e4`Gm:`P1i2Y7f[1dm17BET2@>a14l3TB@416Q1859:3\4ij5k92\4VW7o1\4j1U2gG>^1
R4P2n1:=V3913MV1^9P3a12521E0PO4cH`2T1c2S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1Y?^2g;j6>e7_2>\4DT5f>
g4^40ZX3V4^9d@nP14UI<\4Je<gS1nR1W53kh1\>PIc1RJ2\4Qb62\4^i65\4iL[4hk3XN7\4\^1b9^P2U;1g75\4d1om1g4
Qo4f1\46[100K5n2eMa:T3_71>]:hX1V7e9n=Q1_Hl8]153jGP6Q92216131025>2201H5m277o4n1B6AX1W1\4DM00K_=0g
Cf@k12T252f6AYKi@V7oE3P9nAc:3QHk>22:0M50X4b6AB4\4aU67n>k1\4P2o1VH^1^3d2n1:=V3^6e8a12521E0Zb1^5`2
h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21<6bAm=X401^2T8_26\4YR5k9R3QF>5\4hJod2k3^3>\480^Jh614XB22O
m[2`<eOC\480:`Gb2h614Fom2TNXg1l2f1;01Z=5\4lf5YAe3gLF\4[i1h9VJY@CHhe1]2R6e2hBZ5T>JAn:26P1_3R1`4]3
NCMh4h?5:a264f1404_1:6:406X1H4B1156271f11P1T111O015DU1<X17BJ5c4[17<]1P3Mi43l1oDa9C4G315]9b6a3a2C
i2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Q3
3\4o8Sf44\4eY4U5d2=\4DN09kQ1n5a6]c2j\1@UU1g=Q1\4_U1[3o25FD_2d2P32V7e1`6M[6FW2b:k2i5fCn>QFQ=j7Q7P
::C]6REk2:\4PV2V\2V_1\7l47Z78U;>\4dT1h8jk1nX1k?SO50Y<7[7];Z7;\4ai2Z1^e2Y36Z=6NZ;a@X2\4P2o1VH^1^3
d2n1:=V3^6e8a12521E0R=o@ZI;`2h3S10023]5A?c1Q:o1LC@W218R1Q2X=P8MGKR2_2154Z21C9e:9m2a3i7l5j6>k2i4]
11O]2\4P2o1^2g1U7:c4S1f6^1^3d2n1:=V3^6e8a12521E0R=o@7>oH`2h3S10023]5A?c1n<\318R1Q2_3h9P8MGKX1I]2
174\1M199Z1h8Ki6i7l5j6J_2i4_21j2\4D[1o1VH^1^3[1X1n1:=V3P6=e8a12521E0U3a3Y5l9LKW5_?d1^1k2Y5`2Ka1Z
1AA0023]5A?c1a9\3Q2Z118=DT1LX=n8GKR2_274>:BM1CU2J1n7[1e;l2h1m1Hj6>_1g29S3_2\3\4J0Y3702K4Y1V88h5j
8Dk216JCj32Q1S1m6>d1@]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1U
314131N[5_1m5e3S9R5o1m4W1\33S3=46MW1W@X3k1U12o1b6@\4DZS113\3bm1Lh7Q2c42f1bc1T9d5Z2\4JU1o1U71n@^1
^3d2W1F:=h1]1^6Y3e40Da12521E0oA_3L^Jm6`2_38S10023]5A?c1k<2K`218R1Q2X=n8GKR2_274De11Cn2;[;5c@W6BT
8_2]2\4JU1o1W7n@^1^3d2W1F72=h1]1^6d2Z50Da12521E0P=n4_3o@YAf1I^1P28S10023]5A?c1k<2K`218R1Q2X=n8GK
R2_274De11Cn2;[;5c@W6Ba3b4_2S3\4JU1o1o3d41l7_3c3>8U1Kb2`1S1<JF:=8DJO=Q25<^3:e8a12521E0_@8Mo2W5h4
_4f7j<`2GD[2S100232Z5A?c1n<\3180Q1Q2Y70m5_1^7GKR2_274Z21Ca3m4W221i35U5^3_1^6j4o1T8_2V2\4P2o1VH^1
^3d2<J<972=MJO=^6e8a12521E0Z1e;Lh6RS1`2h3S10023]5A?c1V<G\318R1Q2X=R8KGKR2>P274Z21Ca3T;5c@j6T8_28
\4D5Sk1QV44[1]T1?\4D_8b3^1T>YF_C2oJDi1hj1T8^[1=\4D\U1k9RFe2a2U1n2XCZ_2Z;]85]4S2eR2hMPe23]4Wo2Z31
]42]4bR33]4bR3jD3]4bR3\`22]4ob52]4fP32]4SR62]4dn24^4eU2Q\1iLI^41V6Xa2W\1dm17BET2@>a14l3TB@416Q18
59:L^41V6]n1jBAe[1of1d67BET2@>a14l3TB@416Q1859:1^41^41^42^4QG4^4eU2f_1cj13_4Y9]f21_44_4aY3lFjT1:
_4P`3o3T4g\10XT1Jb5QB3_4TR2h[13_4m]3=4_4VS3k6[F3_4PR3jE6_4li2g@n1];\82_4PP22_4Xk5m1_4m1o1gG>^1^3
d2n1:=V3^6?j4Z3a12521E0_@mS1[3Na1W2`1S10023]5A?c1X6e6\318R1Q2X=n8GKR2_274Z21C`Oj6T8_23_4SQ2l^1G`
4V6`m3dm17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:P1`4a11b4`m3dm17BET2@>a141j3
W4X71k3Hl1@416J6859:H`4c1b4`m3dm17BET2@>a14l3TB@416Q1859:P1`4c1b4SZ2e8fZ1dm17B<8T2@>a14l3X3=8g5f
5e2@416Q1859:K`4c1b4`m3cGPV17BET2@>a14l3X3FT>@416Q1859:V1`4V6Y2l2Z;nY1h4Q2]5^4`7d8fAZ@S^1`?7BEOT
1@>a14l3TB@416Q1859:Q1EH`4V6Ro1]n1dm17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:
H`4V6`m3dm17BET2@>a14l3d9_8@416Q1859:Q1`4V6a@gBnEl1n46SM1nOk<h`171@ET2@>a14l3TB@416Q1859:H`4V6`m
3dm17;6ET2@>a14l3TB@416Q1859:J`4V6P<_a3bKP1PQ17BET2@>a14l3TB@416Q1859:I`4V6P<_a3bKQR17BET2@>a14l
3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3j8Y9@416Q1859:I`4V6db2kZ1dm17B2BT2@>a14l3TB@416Q1859:J`4V6VS
2iN_Kdm17B2BT2@>a14l3TB@416Q1859:J`4V6SP2\m1l9S1cb17BET2@>a14l3TB@416Q1859:H`4V6`m3l9gc17BET2@>a
14l3TB@416Q1859:I`4V6]Y2W4j_1dm17BET2@>a14l3TB@416Q1859:H`4V6i[2fa1dm17BET2@>a14l3TB@416Q1859:K`
4P2U4^o2QNdm171@ET2@>a14l3Z:i7@416Q1859:H`4P2U4`m3dm17BET2@>a14l3TB@416Q1859:I`4V6`m3dm17BET2@>a
14l3l6W;@416Q1859:]1G`4V6`m3dm17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:K`4V6[
7Yg1\8]f1dm17BET2@>a14l3d9_8@416Q1859:K`4m2X3df3k6dm17BET2@>a14g1T2TB@416Q18319:I`4V6Y_2m;XR1dm1
7BET2@>a14l3TB@416Q1859:H`4V6`m3dm17=4ET2@>a14l3TB@416Q1859:O`4V6T:d6_[1g9jDcR1dm17B2BT2@>a14l3T
2o?@416Q1859:g1H`4V6`m3dm17B2BT2@>a14l3TB@416Q1859:J`4V6_e1]3bT2S`1`=7BET2@>a14l3TB@416Q1859:L`4
V6mh1[>b:c[1`k12P27BET2@>a14l3TB@416Q1859:J`4P2U4`m3T_1_>7BET2@>a14l3a4b=@416Q1859:H`4V6`m3T_1_>
7BET2@>a14l3TB@416Q1859:d1`4a11=T4m5010l9]^1_<g7j8W1hP1dm17BET2@>a14l3l1W1A@<H:W1>j2U11k3S2A9641
6@@859:Q1`4c1=T4n5]h1R:PCV1hP1dm17BET2@>a14l3T3]>2>@416Q1859:H`4P2U4`m3dm17BET2@>a14l3TB@416Q185
9:Q1`44Q6VK14RR3R=a`17B2BT2@>2^14l3T2o?@416Q1859:Y1=K`44Q6VK14RR3dm17BET2@>a14l3TB@416Q1859:G`4V
6`m3dm17BET2@>a14l3TB@416Q1859:N`4V6n2T8Le2i^3bK1oQ17BET2@>a14l3o1T@@416Q1859:L`4V6S;Le2i^3bK1oQ
17BET2@>a14l3TB@416Q1859:I`4V6iV2ff1dm17BET2@>a14l3V7m:@416Q1859:I`4V2o3`m3dm17B2BT2@>a14l3TB@41
6Q1859:K`4V6[Q2Tl1dm17BET2@>a14l3^5c2Q2o7@416Q1859:H`4V6`m3dm17BET2@>a14l3eA>@416Q1859:O`4P2:AX3
en1BWn1dm17BET2@>a14]19T2TB@416Q18319:H`4m2X3`m3dm17BET2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14
l3TB@416Q1859:T3J`4V2o3`m3dm17BET2@>a14l3]90e8@416Q1859:H`4V2o3`m3dm17BET2@>a14l3TB@416Q1859:I`4
V6mW2be1Si1`47BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3T
B@4141Q1859:I`4V6QX2`5m_1dm17BET2@>a14l3TB@416Q1859:N`4P26n3`m3j>i^17BET2@>a14l3^2m5m1S5e2@416Q1
859:I`4P2U4`m3o9dc17BET2@>a14l3TB@416Q1859:J`4P2U4f`2i\1dm17BET2@>a14l3Z:i7@416Q1859:M`4Q24o3`m3
T_1_>7BET2@>NB4l3TB@4160P1859:j1I`4Q2T4`m3T_1_>7BET2@>a14l3TB@416Q1859:H`4V6Zo2UNdm17BET2@>a14l3
TB@416Q1859:I`4P2U4`m3dm17BET2@>a14l3c3`>@416Q1859:Q1`4c1b4f^2i^1dm17BET2@>a141e34T2S1Z1S5BS5e2@
416Q1859:L`4c1b4`m3dm17BET2@>a14l3X3S5Z1Bi7@416Q1859:H`4V6SP3\Mdm17BET2@>a14l3TB@416Q1859:I`4V6o
h2`T1dm17BET2@>a14l3k4X=@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:J`4V6`m3dm17BET2@>a14l3n1X2
o;l1@416Q1859:K`4P2U4`m3dm17B<8f1=@>a14l3Z:i7@416Q1859:H`4V6`m3dm17BET2@>a14l3l2W?@416Q1859:O`4Q
2T4`m3^W1UF51BEi1:@>a14l3^5Y1a3a2W5@416Q1859:J`4V6`m3dm151BET2@>a14l3h6a3i7@416Q1859:I`4P2U4`m3k
S1hI7BET2@>a14l3TB@416Q1859:H`4V6`m3kS1hI7BET2@>a14l3TB@416Q1859:S1`44Q6k3m;\;14lKV?h9o2VJn?UZ1^
C7BET2@>a14l3TB@416Q1859:Q1`444l5i?\;14lK3bh1^=UZ1^C7BET2@>a14l3TB@416Q1859:N`4P2U4aR2nj1bi1Q471
@ET2@>a14l3f3[4V1j8@416Q1859:K`402R6mP2bl1dm17BET2@>a14l3b=a4@416Q1859:H`4V6Se3\8dm17BET2@>a14l3
TB@416Q1859:H`4V6i?f]3dm17BET2@>a14l3TB@416Q1859:I`4V6ng2aU1dOoM7BET2@>a14l3TB@416Q1859:G`4V6`m3
dm17BET2@>a14l3TB@416Q1859:I`4V6V8[P2md1dm17BET2@>a14l3TB@416Q1859:N`4V2o3P]26X`1lMgO7BET2@>a14l
3`2V1e5f8@416Q1859:H`4V6`m3lMgO7BET2@>a14l3TB@416Q1859:L`4P2U4c2d1nS2\:kZ1dm17BET2@>a14l3TB@416Q
1859:K`4[2j3`m3dm17BET25:>a14]19T2TB@416Q1859:K`4V6T5ni1HV@\]1dm17BET2@>a14l3TB@416Q1859:H`4V6gP
2hl1dm17BET2@>a14l3TB@416Q1859:I`4V6e]2j_1dm17BET2@>a14l3PAS1@416Q1859:G`4V6`m3dm17BET2@>a14l3TB
@416Q1859:L`4a1d4`m3dm17B<8T2@>a14l3`;1Y1W5@416Q1859:H`4V6e[1ja2dm17BET2@>a14l3TB@416Q1859:M`4V6
`m3U6^g17BET2@>a14e36Z2c2e4_8@416Q18319:H`4V6`m3dm17BET2@>a14l3Z2i?@416Q1859:X1`4W23j3T5ai1Y1\1b
1[8[4K[1_[1fZ1R=j57BET2@>a14]19T2[4h5o7@416Q1859:H`4V6`m3S^1`?7BET2@>a14l3TB@416Q1859:H`4V6`m3dm
17BET2@>a14l3i3Z>@416Q1859:K`4V6\AS\3dm17BET2@>a14U3?6TB@416Q1859:Q1I`4V2o3`m3dm17BET2@>a14l3i3Z
>@416Q1859:H`4V6`m3dm17BET2@>a14l3g9\8@416Q1859:I`4V6aW2ne1dm17BET2@>a14g34TB@416Q1859:G`4V6`m3d
m17BET2@>a14l3TB@416Q1859:N`4W2<a3^3bS1YZ1T\1dm17B8<T2@>a14l3Z:i7@416Q1859:J`4W2<a3`m3dm17BET2@>
a14l3TB@416Q1859:Z6G`4V6`m3dm17BET2@>a14l3TB@416Q1859:L`44Q6RHS314RR3dm17BET2@>a14l3TB@416Q1859:
L`4V6YL[i1dLU;h^1T5f97BET2@>a14l3TB@416Q1859:M`4V6^m1m?ZAeKR3dm17BET2@>a14l3n3_;e2@416Q1859:I`4V
6^m1QP2dm17BET2@>a14l3n3U>@416Q1859:H`4V6`m3dm17BET2@>a14l3TB@416J6859:I`4V6]CRZ3dNoN7BET2@>a14l
3TB@416Q1859:J`4V6]C3nY3dNoN7BET2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3Z:i7@416Q1859:I`4V6aX
2nd1dm17BET2@>a14l3eA>@416Q1859:U5]3R14:Mh4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X
17BJ5c4[17<]1P3g53l1aNC4G315]9b6n2Ba2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T13
11986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239R27BET2@>a14l3TB@416Q1859:H`4V6c?l]3dm17BET2@>a14l3TB@416Q18
59:J`4P2U4`m3dm17BET2@>a14l3^2^1V>@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:I`4V2o3`m3dm17BET
2@>a14l3]9f8@416Q1859:H`4;j5`m3dm17BET2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3^?e2@416Q1859:I
`4V6`m3dm17BET2@>a14g34Z:i7@416Q1859:K`4c1b4`m3dm17BET2@>a14l3g9BS5e2@416Q1859:G`4V6`m3dm17BET2@
>a14l3TB@416Q1859:K`4V6cQ2lk1_W1W@l57BET2@>a14l3]7f:@416Q1859:L`4a2d3U\1gEbk1dm17BET2@>a14l3l1`?
F@416Q1859:H`4V6`m3dm17BET2@>a14l3_3d>@416Q1859:H`4V6Xi1WT2dm17BET2@>a14l3TB@416Q1859:I`4V6`m3dm
17BET2@>a14l3c3X5W9@416Q1859:I`4V6U[1lC]n1dm17BET2@>a14l3TB@416Q1859:Q1`444l5VK14TQ1cKjG^=i<l[1m
47BET2@>a14l3TB@416Q1859:H`4V6`m3j>i^17BET2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a141j3TB@416Q185
9:H`4V2o3`m3dm17BET2@>a14l3TB@416Q1859:L`4V2o3oh2bOm4dm17BET2@>a14l3_3En=@416Q1859:I`4V2o3`m3dm1
7BET2@>a14l3U4n=@416Q1859:H`4V6fV2if1dm17BET2@>a14l3TB@416Q1859:I`4V6c^3l>VN]O7BET2@>a14l3TB@416
Q1859:M`4g2^3o2`j3jDBVX17BET2@>a14l3Z:S5e2@416Q1859:H`4g2^3`m3dm17BET2@>a14l3TB@416Q1859:P1`4[2A
X3`8en11Wf1dm17BET2@>a14]19H[1TB@416Q18319:H`4V6`m3dm17BET2@>a14l3X4k=@416Q1859:J`4V6^k3Q2dm17BE
T2@>a14l3n1X>l1@416Q1859:L`4V6`m3dm17BEF]1@>a14g2T1Z2_6R1V8@416Q1859:L`4P2U4Zg3U6dm17BET2@>a14l3
^2T2P5_8@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:H`4@e5`m3dm17BET2@>a14l3TB@416Q1859:J`4V6`m
3dm17BET2@>a14l3e811Z9@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:M`4V6\5ZQ1fW1b3^[1dm171@ET2@>
a14l3o1T@@416Q1859:J`4V6gf1YHa6lW1dm17BET2@>a14l3TB@416Q1859:J`4V6n@Ig[3dm17BET2@>a14l3TB@416Q18
59:EN`4P2U4Y8nY2W[1Rd1a97BET2@>a14U3FP9S9@416Q1859:R2J`4V6`m3Rd1a97BET2@>a14U3FP9S9@416Q1859:I`4
V6aV2h9U]1dm17BET2@>a14l3TB@416Q1859:I`4X2m3`m3dm17BEZ1I@>a14l3TB@416Q1859:K`4V6lS1ci2dm17BET2@>
a14l3o>T3@416Q1859638K`4c1b4h4gh3dm17BET2@>a14l3\91e8@416Q1859:O`4V6^Z2T7o3lW1dm171@ET2@>a141j3T
:Y5e2@416@@859:I`4V6ca2l[1dm17BET2@>a14l3^?e2@416Q1859:M`4V6`m3PKcR17BET2@>a14AZ3f3m1R4f5e2@416Q
1859:I`4V6`m3dm17=4ET2@>a14l3g9\8@416Q1859:O`4P2U4`m3ig1j57BET2@>a141j3f3f3Ec1f5e2@416Q1859:L`4V
6`m3dm17=4ET2@>a14l3]7NZ1f5e2@416Q1859:I`4V6nY2ac1`W1SF7BET2@>a14l3TB@416Q1859:H`4V6f3ii3dm17BET
2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:J`4V6Z@U]3dm17B2BT2@>a14l3l8W9@416Q1859:K
`4V6`m3dm17B2BT2@>:0U14l3l8W9@416Q1859:I`4V6ij20eR1dm17BET2@>a14l3TB@416Q1859:I`4V6cQ2lk1dm17BET
2@>a14l3TB@416;E859:I`4V2o3YLVQ3dm17BET2@>a14l3TB@416Q1859:J`4V6dS1ki2dm151BET2@>a14l3f3]>@416Q1
859:I`4V6dS1ki2dm151BET2@>a14l3TB@416Q1859:K`4V6`m3dm17BET2@>a14l3N0Lf5`:@416Q1859:I`4V6lT2ch1T^
1_?7BET2@>a14l3TB@416Q1859:H`4V6ZV2Ug1dm17BET2@>a14l3TB@416Q1859:H`4V6Qa2^\1dm17BET2@>a14l3TB@41
6Q1859:I`4V6nh2aT1dm17BET2@>a14l3o1T@@416Q1859:I`4V6`m3dm17BET2@>P1964l3TB@416Q1859:G`4V6`m3dm17
BET2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3]9f8@416Q1859:H`4V6`m3dm17BET2@>a14l3g3\>@416Q1859
:H`4V6`m3dm171@ET2@>a14l3TB@416Q1859:L`4V6XV2V3h1X?Y2dP1dm17BET2@>a14l3TB@416Q1859:I`4P2U4`m3dm1
7BEi1:@>a14l3TB@416Q1859:I`4V6`m3dm17BET2@>a14l3_3m5f8@416Q1859:H`4V6`m3dm17BET2@>a14l3l1W@@416Q
1859:H`4V6`m3dm17BET2@>P1@4l3TB@416Q1859:H`4V6`m3dm17BET2@>W194l3TB@416Q1859:P1`4P2U4Sg1W9S9g>W5
PP1dm17BET2@>a14l3T2b2\=@416Q1859:[1K`4V6mP2Hf9b=_T1dm17BET2@>a14l3TB@416Q1859:J`4V6o2RU2]e1eKnQ
17BET2@>a14l3TB@416Q1859:I`4V6`m3dm17BET2@>a141j3g9\8@416Q1859:H`4V6`m3dm17BET2@>:V14l3TB@416Q18
59:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:M`4V6Q[1kGS@^Z1Qi11`47BET2@>a14l3j9Y8@416Q1859:N`4P2U4l4`R
2V2[2_a1dm17BET2@>a14l3c3P2_<@416Q1859:H`4V6`m3`W1SF7BET2@>a14l3TB@416Q1859:I`4m2X3`m3dm17BET2@>
a14l3TB@416Q18319:H`4V6`m3dm17BET2@>a14l3]7f:@416Q1859:H`4V6eW2je1dm17BET2@>a14l3TB@416Q1859:L`4
W2n3jR3eJ\h1W57BEi1:@>a14l3\8g9@416Q1859:J`4V6[@ne1Ug1dm17B2BT2@>a14l3TB@416Q1859:J`4V6[@T]3dm17
B2BT2@>a14l3l8W9@416Q1859:]1`4b1@R4[T2Ti1Xg1[67B7:2V1M@>T1<4]3903R2N^816JBV2e2@416Q1859:4Z2e3J`4
V6`m3dm17B7=T2@>a14l3^2o<e2@416Q1859:O`4P2U4`m3dm171@ET2@>a14l3l1j3Ha1V1b3W5@416Q1859:M`4P2U4e[1
ja2UK^R171@ET2@>a14l3`6h2j8@416Q1859:I`4V6`m3dm17BET2@>a14g34T:o7@416Q1859:M`4V69kh1ZT2dm17BET2@
>a14l3X1^3o4Bi7@416Q1859:U1`4V6h3TR2U8k9a9o;>\3]6d5jJa89mI7BET2@>a14l3^?e2@416Q1859:R7K`4V6h3hm2
YFd5\S1WJ7BET2@>a14l3TB@416Q1859:K`4V6n3cR1mf2eL1lP17BET2@>a14l3TB@416Q1859:J`4V6n3cR1mf2gLlP17B
ET2@>a14l3TB@416Q1859:J`4V6^k1QR2dm151BET2@>a14l3e2^?@416Q1859:H`4V6^k1QR2dm17BET2@>a14l3TB@416Q
1859:^1`49W1AR4a4b2i3c3@`1cX1\?2XW1^=c9a3m?2]P17BB2T2@>a14l3Q3^81a6@416Q1859:_2De1]3R198`1R4T7gL
Z:V;bf1n42Z2f121057f3d8^D2\5k1T6n4Y2f1Z5a2R27BB2T2@>a14l3TB@416Q1859:J`4P2U4R4aW2ka1dm17BET2@>a1
4l3TB@416Q1859:K`4V6lo1Jhl1kj1h27BET2@>a14l3MVA@416Q1859:H`4V6`m3dm17BET2@>a14l3l2W?@416Q1859:K`
4P2U4`m3dm17BET2@>a14l3Z3Ig4W9@416Q1859:I`4V6`m3dm17BET2@>a14l3Z3V5b9@416Q1859:K`4P2LX3T\2[a1dm1
7BET2@>a14l3TB@416Q18319:H`4V6`m3SK`R17BET2@>a14l3TB@416Q1859:L`4F_5PKTW2ZKSh1`57BET2@>a14l3H[A@
416Q1859:I`4V6PK_R3Sh1`57BET2@>a14l3TB@416Q1859:I`4P2U4`m3dm17BET2@>a14l3m3V>@416Q1859:J`4P2U4`m
3dm17BET2@>a14g1T2^3e>@416Q1859:H`4V6Qe3^8dm17BET2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3c3`>
@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:J`4V6\5gb1P>Zg1dm17BET2@>a14l3TB@416Q1859:H`4V6mo1b
m1dm17BET2@>a14l3TB@416Q1859:J`4V6d3QW2ib1dm17BET2@>a14l3j9Y8@416Q1859:K`4V6W7Z7P2e`1Vl1dm17BET2
@>a14l3TB@416Q1859:I`4V6W7[9l\3dm17BET2@>a14l3TB@416Q1859:K`4V6[Y3TDdm17BER212=>a14l3TB2=416Q185
9:L`4P2U4Xf1WW2dm17BET2@>a14l3l1R2T>@4160P1859:U1`4P2:AX3`m3dm17BET2@>a14]19H[1C0a2KS:0l3@416Q18
319:Y1I`4V6`m3dm17BET2@>a14l3N0TA@416Q1859:J`4a2d3`m3dm17BET2@>a14l3j8b8F@416Q1859:Q1`4P2U4U\1g1
R1?UGQ3gc1jIe9SJ7BET2@>a14l3o1T@@416Q1859:I`4V6`m3jI2fS17BET2@>a14l3TB@416Q1859:J`4V6YU3VHaMV5kJ
7BET2@>a14l3TB@416Q1859:I`4V6`e2oW1dm17BET21>>a14l3TB@416Q1859:I`4V6eW2je1Z_1Y>7BET2@>a14l3TB@41
6Q1859:J`4V6Z`2U]1dm17BEf12:@>a14l3TB@416Q1859:I`4V2o3`m3_W1TF7BET2@>a14l3TB@416Q1859:M`4V6RFV6m
:2Jo7Z]2dm17BET2@>a14l3TB@416Q1859:I`4V6dX2kd1dm17BET2@>a14l3g9\8@416Q1859:I`4V6`m3dm17BET2@>Z16
4e36TB@416Q1859:H`4V6`m3dm17BET2@>a14l3TB@416Q1859:Q1I`4Q2T4Q=^`3dm17BET2@>a14l3TB@416Q1859:H`4V
6`m3dm17BET2@>NB4l3TB@416Q1859:M`4P2U4`m3dm17B<8i1:@>a14l3l<a2e2@416@@859:L`4V6kQ2l=W2_[1dm17BET
2@>a14l3l2k2[<@416Q1859:I`4V6gW2he1PKcR17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q18
59:H`4V6`m3dm17BET2@>a14l3g4\=@416Q1859:H`4V6`m3dm17BET2@>a14l3T2o?@416Q1859:H`4V6`m3dm17BET21>>
a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3]2f?@416Q1859:J`4T2Q4`m3dm17BET2@>a14l3j80X9@416Q1859:Y1
`4P2U4e5oj1n7@Zd1]m167BET2@>a14l3`2X140C00`28\1a6e2@416Q1859:EH`4V6i@f\3dm17BET2@>a14l3TB@416Q18
59:H`4V6`m3dm17BET2@>a14l3l8W9@416Q1859:M`4V6Q5ad1d2mBR;XNm4dm17BET2@>a14l3TB@416Q1859:L`4V6a@QY
1^5S@R;VS1dm17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:I`4P2U4Z_2U^1dm17BET2@>a
14l3TB@416Q1859:H`4V6Z_2U^1dm17BET2@>a14l3TB@416Q1859:J`4V6`m3dm17BET2@>a14l3R60Z9e2@416Q1859:I`
4V6`m3dm17BET2@>a14l3S6Z9e2@416Q1859:H`4V6PW2_f1dm17BET2@>a14l3TB@416Q1859:J`4V6gk1k?la1[S1XJ7BE
T2@>a14l3TB@416Q1859:H`4V6`m3cS1PJ7BET2@>a14l3TB@416Q1859:H`4V6_g2PV1dm17BET2@>a14l3TB@416Q1859:
H`4V6QV2^g1dm17BET2@>a14l3TB@416Q1859:H`4V6RX2]e1dm17BET2@>a14l3TB@416Q1859:L`4V6Zi22RT1T_1e<i17
BET2@>a14l3X8k9@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:J
`4c1Bo3`m3dm17BET2@>a14l3Z:i7@416Q1859:I`4V6`m3dm17BET2@>a14l3^?e2@416J6859:R5]3R1?Mh4b<U35:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2
313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T13116286FT1NQ1Q1c1E253Y1T1>=_11f1C\1239R27BET2@>a14l3TB@4
16Q1859:I`4V6`m3XT1[I7BET2@>a14l3TB@416Q1859:Q1H`4V6`m3ma1f;7BET2@>a14l3TB@416Q1859:I`4V6h`10f\2
dm17BET2@>a14l3TB@416Q1859:Q1`4Cb5_Iko2T4ma1S1Bo97BET2@>a14g1T2]>f3@4163M859:^6H`4V6_IPT3dm17BET
2@>a14l3TB@416Q1859:H`4V6`m3dm17BET2@>a14l3TB@416Q1859:Z2H`4V6`m3dm17BET2=2>a14l3TB@416Q1859:N`4
b1c4`m3nU1eG7BET2@>a14l3`;16]1l4@416Q1859:U6H`4V6`m3dm17BET2@>a14l3l5W<@416Q1859:J`4V6^j1QS2dm17
BET2@>a14e36Z2i?@416Q1859:K`4V6`m3dm17BET2@>:0K94l3Z2i?@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1
859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:Y1`4U5P1Gc@n4U2XMX3]>0hEf7X=U;e=bP1[?7BE9j1@>Z164l3e83Z9@
416Q1859:M`4V6[An4U2XMfW2i1a4Xg17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:H`4V6
mn2bNdm17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:I`4V6k@Ug1^e1dm17BET2@>a14l3T
B@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:J`4V6W`2X]1dm17
BET2@>Z164l3e6^;@416Q1859:I`4V6[V2k9X]1dm17BET2@>a14l3TB@416Q1859:O`4V6R42^9o`1l8n2ZFdLcLPQ17BET
2@>a14l3TB@416Q1859:N`4V6R42^9ca1YBX?dLcLPQ17BET2@>a14l3TB@416Q1859:M`4V6aW2X5^2Ec5W:dMdm17BET2@
>a14l3TB@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:K`4V6Z7b1Rn1_f1_OTN7BET2@>a14l3TB@416Q1859:
J`4V6_[2^5d4lW1dm17BET2@>a14l3TB@416Q1859:I`4V6b1mk3UU1^H7BET2@>a14l3TB@416Q1859:I`4V6dW2X<bY1dm
17BET2@>a14l3TB@416Q1859:I`4V6e5jg3dm17BET2@>W194l3TB@416Q1859:H`4V6ie2fW1dm17BET2@>a14l3TB@416Q
1859:H`4V6YR3VKdm17BET2@>a14l3TB@416Q1859:H`4V6YR3VKdm17BET2@>a14l3TB@416Q1859:L`4V6`W2eCc9eHdm1
7BET2@>a14l3e83Z9@416Q1859:I`4V6dW2UMeHdm17BET2@>a14l3TB@416Q1859:K`4V6dW2n8o4IRW1dm17BET2@>a14l
3TB@416Q1859:H`4V6Ri1]T2dm17BET2@>a14l3TB@416Q1859:I`4V6eZ2f6S\1dm17BET2@>a14l3TB@416Q1859:H`4V6
`m3dm17BET2@>OA4l3TB@416Q1859:I`4V6Yo1j]1[@dm17BET2@>a14l3TB@416Q1859:I`4V6Yb2V[1dm17BET2@>a14l3
k4X=@416Q1859:G`4V6`m3dm17BET2@>a14l3TB@416Q1859:N`4V6`m3dm17BEF]1@>a14l3C0^7F0X9@416Q1859:Y1M`4
V6`m3dm17BEF]1@>a14l3C0U80Q1V8@416Q1859:K`4V6`m3dm17BEF]1@>a14l3C0U8Y9@416Q1859:H`4V6`m3dm17BEF]
1@>a14l3TB@416Q1859:I`4V6`m3dm17BET2@>a14l3j80X9@416Q1859:L`4V6`m3dm17BE@c1@>a14l3[4Kl<@416Q1859
:a11K`4V6`m3dm17BE@c1@>a14l3[4h=@416Q1859:a11H`4V6`m3dm17BET2@>a14l3P1SA@416Q1859:K`4V6`m3\>mOY?
7BE>e1@>a14l3KXA@416Q1859:I`4V6`m3dm17BEF]1@>a14g2T1TB@416Q1859:J`4V6`m3dm17BEBa1@>a14l3N0TA@416
Q1859:H`4V6`m3dm17BET2@>a14l3S4P>@416Q1859:I`4V6`m3dm17BET2@>a14l3k7NY9@416Q1859:H`4V6Pk1_R2dm17
BET2@>a14l3TB@416Q1859:H`4V6Pk1_R2dm17BET2@>a14l3TB@416Q1859:N`4V6`m3c1T3T3fe17BEF]1@>a14l3]1\7Y
9@416Q1859:Y1S1`4V6YQ1d34Z1jA1ZDdU1W3GT7nQ1QBc97BET2@>a14l3TB@416Q1859:J`4V6an2nNdOoM7BET2@>a14l
3C`A@416Q1859:H`4V6`m3dm17BET2@>a14l3h=[4@416Q1859:I`4P2U4od3`8dm17BET2@>a14l3TB@416Q1859:H`4V6`
m3dm17BET2@>a14^3=TB@416Q1859:K`4V6`Z3oBkKhQ17BET2@>a14l3o3h2[;@416Q1859:H`4V6`m3dm17BET2@>a14l3
o3T>@416Q1859:J`4P2U4`m3dm17BET2@>a14l3b4W5Y8@416Q1859:L`4V6dAib1a6VKXGXW1[F7BET2@>a14l3TB@416Q1
859:J`4V6P\2_a1dm17BET2@>a14l3eA1<@416Q1859:P1`4V6c\2n=e8Z=[4`8eG]F`?7BET2@>a14l3o4_2d:@416Q1859
:J`4T2Q4`m3dm17<5ET2@>a14l3j8Y9@416Q1859:I`4T2Q4`m3dm17BET2@>:V14l3TB@416Q1859:O`4Q2T4Q3n81V]2^=
gFbKQR17BET2@>a14l3^5e<@416Q1859:O`4Q2T4Q3n81fb1_JVT1aS1RJ7BET2@>a14l3^5e<@416Q1859:K`4P2U4d@k\3
dm17BET2@>a14l3Q1h7Y9@416Q1859:6a4_U6o9R?X2Y13a4bn6b32a4bn63a4__6R?5a4_U6c8[1R?^4]3S1>Mh4V>a15:a
264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f12105
7o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239YO4a4_H3nU63a4bn
6d33a4_U6RI5a4`i4n[1RId3\6]3T1=Mh4U7b85:a264f1404_1:6:1206C?21G0200111522212260171B2P11P1T111O01
51BU1<X17B=<5Q1[340?F037<:0A?Q2;Bg53DW1\6o7T@C4G315]9f5K3ME:[12k1ECDT2_1528h1^17210524o2313<Z61Y
1M84j1;241O2J;d1^5S1k1[1d32R202JR28397D^2j14T13119166F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239^4S9R4f5]
3T1=MR1e3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g5
3DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2W55T1W3d32R202JR28397D^2j14T131198
6F9JNQ1Q1AQ1E253Y1T1>2:_1152]1C\1239a=W:j1l2^5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;2122601
71B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1
M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239g3]3T1=f5U7h8:a264o
54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241V9b4
d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1`5]3T1=MR1e3U7b85:a264f1404_1:6:406S14G0200111;21226
0171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61
Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>2:_1152]1C\1239_5]3T1=Mh4U7b85:
a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b
6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1
T1>=_1152]1C\1239oO_5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17
BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M84V2241O2k2b6W3d32R202JR
28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239o5]3T1=Mh4`1d5a6P25:7Ec164f1404_1:6:406S130
G0200111;212260171B2P11P1T111O0151B;I65X17BJ5]45V1037<:0A?P3g53DW1b6S;<h2d9C4G315]9b6^32a2CDT2_1
528h1f1210524R1l1313<Z61Y1M=HN>241O2V1d1b6W3d32R202JR28397D^2j14T1311986F9JNQ1A?AQ1E253Y1T1>57_1
152]1C\1239m5]3T1=M4c4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5<T3K
5V1037<:0A?V236>g53DW1aNC4G315]9S4^2^32a2CDT2_1528h1f1210524o23120<Z61Y1M=V2241O2k2b6W3d32R202JR
28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=V18152]1C\1239f<V;16]1W>`5]3T1=Mh4U7P7a15:a264f1404_1:6:
4065M4G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_152
8h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1
239d5]3T1=M4c4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A
?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311
986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239mG16]1W>j5]3T1=M4c4U7X31W55:a264f1404_1:6:406S14G0200111;21
2260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aN:84G315]9b6^32a2CDT2\12528h1f1210524o231
3<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239mG16]1V8o2P3
Q6]3T1=M@Ea3U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X151BJ22`1@_1K5V1037
<:0A?P3Jl43D1U1g3iJC4G315]9b6S12W22a2CDT2_1528h1f1210524o2313<Z61Y1M84n17241O2k2b6W3d32R202JR283
97D^2j14T13119526F9JNQ1Q1AQ1E2534T1;H>=_1152]1C\1239o=Q@c5]3T1=Mh4U7b85:a264f1404_1:6:406S14G020
0111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1g3iJC4G315]9b6^32a2CDT2_1528h1f1210
524o2313<Z61Y1M84V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E2403Y1B0@>=_1152]1C\1239h5
]3T1=Mh4o52R1b85:a264S1B404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?8
g2g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M84V2241O2k2b6W3d32HY102JR28397D^2j14T131
1986F9JNQ1Q1AQ1E253Y1B0@>=_1152]1CT172380c5]3T1=MFQ4U7b85:a264S1B404_1:6:406S14G0200111;21226017
1B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3i1m33DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y
1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1C@>=_1152]1C\1239nDd5]3T1=Mh4U7b85:
a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b
6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32E\102JR28397D^2j130T1311986F9JNQ1Q1;5Q18<2
403Y1C@>=_1152]1C\1239`5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<
X17BJ5i1c25V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32E\
102JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239`5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0
200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210
524o2313<Z61Y1M84V2241O2k2b6W3d32E\102JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239b5]
3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ22]45V1037<:0A?V2Ig5
3DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M84V2241O2k2b6W3d32R202JR28397D@m1j14T1311986
F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239d5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T
111O0151BU1<X17BJ5a3K5V1037<:0A?P3g53DW1aNC4G315]9Z3W3^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241
O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=>1;98152]1C\1239o5]3T1=Mh4U7b85:a264f14
04_1:05:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5>R3K5V1037<:0A?V2Ig53DW1c1mLC4G315]9b6
^32a2CDk18_1528h1f1210524o2313<Z61Y1M84g1>241O230f2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E2
534T1T1>93>1;98152]1C\1239m@`5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O01
51BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2\5U1W
3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239dOe5]3T1=Mh4U7b85:a264f1404_1:6:4
06S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5`11n1K5V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_
1528h1HM210524o23120<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]
1C\1239j>a<g3]3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd35
28h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2Ag1<Y1i32]1Cm1`5]3T1=Mh4U7b85:a264f14
04_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5a3K5V1037<:0A?8g2g53DW1aNC4G315]9b6^32a
2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_
1152]1C\1239^4]3T184^1Ea3U7h8:a264o542D0200111;212260171B2\40151U2X1404Q3@_1K40V1037<:0A?P3Jl43D
1U1aNC]B2W22a2CDl1g1528h1^17210524f3Z61Y1M84n17241i=d32R202JR28397D^2T33119526F9JNS2AT24T1;]32]1
Cm1o=Q@g3]3T1=T2a3U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528
h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1a5]3T1=Mh4U7b85:a264f1404_
1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X151BJ22a3K5V1037<:0A?P3g53DW1aNC4G315]9b6^32a2C
DT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_11
52]1C\1239f3]3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd352
8h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1h5]3T1=Mh4S71b8554a264f14
04_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<U127BJ5]45V1037<:0A?P3c533DW1S2]LC4D2315]9b6^
32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6k1[1d32E\102JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y
1T1>=_1152]1C\12317^T1h3]3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1]5K5V1037<:0A?P3g53DW1a
NCInC2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1_5]3T1=Mh4U
7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G3
15]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2W5Z1W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ
1E253Y1T1>=_1152]1C\1239e5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU
1<X17BJ22a3K5V1037<:0A?8g2g53D4R1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2_5R1W
3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1L7>=_1152]1C\1239oW1e5]3T1:2Mh4R6R1b85:a264f1404_1
:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_
1528h13DM210524o2313<Z61Y1M=V2241O2k2o4b1W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ18<253Y1L7>=_11
52]1C\1239f5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]440V1
037<:0A?P3g53DW1aNC4G315]9P5a1^32a2CDT2_1528h1f1210524o2313<Z61Y1M84V2241O23=5S2b6W3d32R202JR283
97D^2j14T1311986F9JNQ1;EAQ1E253Y1T1>=_1152]16<\1239e5]3T1=Mh4U7b85:a264f1404_1:6:1206S14G0200111
;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32k1ECDT2_1528h1f1210524o2
313<Z61Y1M=V2241O23=5S2_5R1W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239oGh5]
3T1=MCT4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O01511@;I92X17BJ5]45V1037<:0A?P3g
53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=g1>241O24f2l5EW3d32R202JR28397D^2j14T13119
86F9J31HQ1Q1AQ1E253Y1S10>=_1152]1C\1239j3]3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1]5K5V1
037<:0A?8g2g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9J>?S2AG\1Y1
i32]1Cm1g5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5`1V2E5V1
037<:0A?P3g53DW1aNC4G315]9b6Q1L8V12a2CDT2_1528h1f1210524o2313<Z61Y1M84V2241O2k2b5OW3d32R202JR283
97Dc1Jj14T1311986F9JNQ1Q1AQ1E2534T1T1>=_1152]1C\1239g5]3T1=Mh4U7b85:a264f1404HF:6:406S14G0200111
;212260171B2P11P1T111O0151BU1<X17BJ5B2JV2E5V1037<:01??P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f12105
24o2313<Z61Y1M84V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E2534T1T1>=_1152]1C\1239_X1`
5]3T1=1Kh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g
53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397De1Hj14T1311986
F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239_5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T
111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k
2^5S1W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239n3]3T1=R1c4U7h8:a264o54G020
0111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202J
R28397D^2T3311986F9JNS2AT2Y1m1k12]1Cm1mG16]1m2Y;k3]3T1=T2a3U7h8:a264o54G0200111;212260171B2\4015
1U2X1Y65V1037<:0A?]2Bg53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241^9Z4d32R202JR28397D^2T3311986F
9JNS2AT2Y1i32]1Cm1k;ULm3]3T1=T2a3U7h8:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?]2Bg53DW
1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241^9Z4d326k102JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1k;Q<1R4
]3T1=T2a3U7Lk7:a264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?]2Bg53DT12aNChD2a2CDa32528h1f12
10524f3P5Y11Y1M=V2241^9Z4d32R202JR28397D2[2T3311986F9JNS2AT2Y1i32]1Cm1k;Q<1Q@l3]3T12:2c5U7h8:R1^
164o54G0200111;212100400171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2
241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1j3]3T1=2c5U7h8:a264o54G0200111;212260171B2\4015
1U2X1Y65V1037<:0A?P3g537<W1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397B1^2T3311986F9
JNS2AT2Y1i32]1Cm1;h3]3T1=Z2[3U7h8:a264o54G0200111;212260171B2\40151U2X1Y65L9037<:0A?P3g53DW1aNCh
D2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1g3]3T1=f5U7h8:a
264o54G0200111;212260171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M84V224
1i=d32R202JR28397D^2T3311986F9JNS2AT2Y1i32]1Cm1c5]3T12:Mh4U7b85:a264f1404_1:6:406S14G0200111;212
100400171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o231
3<Z61Y1M=V2241O2k2W5Z1W3d32R202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239`5]3T1=Mh4
U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151BU1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G
315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R202JR28397D^2j14T1311986F9JNQ1Q1A10
NE253Y1T1>=_1152]1C\1239_5]3T1=Mh4U7b85:a264f1404_1:6:406S14G02001001;212260171B2P11P1T111O0151B
U1<X17BJ5]45V1037<:0A?P3g53DW1aNC4G315]9b6^32a2CDT2_1528h1f1210524o2313<Z61Y1M=V2241O2k2b6W3d32R
202JR28397D^2j14T1311986F9JNQ1Q1AQ1E253Y1T1>=_1152]1C\1239g3]3T1=f5U7h8:a264o54G02001001;2122601
71B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3Z61Y1M=V2241i=d32R202JR28397D^2T33
11986F9JNS2AT2Y1i32]1Cm1j5]3T1=Mh4U7b85:a264f1404_1:6:406S14G0200111;212260171B2P11P1T111O0151B;
I<X1401BJ5a3K5V1037<:0A?8g2g53DW1aNC4G315]9b6S1Z22a2CDT2_1528h1f1210524o2313<U2T41Y1M=V2241O2k2b
6W3d32R202JR28397D6W2j14T1311986F9J>?Q1Q1AG9E253Y191H>=_1152]1C\1239Z4]3T1=f5U7h8:a264o54G020011
1;212260171B2\40151NS12X1404Z1g3K5V1037<:0A?8g2g53DW1YA0V=Ci3j100Y2g<2]1S1CDd35261h1f1210524f3Z6
1Y1M=V2241i=d32R202JR28397D^2T3311986F9JNS2AG\1Y1;]32]1Cm1n<g3]3T1=f5U7h8:a264o54G0200111;212260
171B2\40151U2X1Y65V1037<:0A?P3g53DW1aNChD2a2CDd3528h1f1210524f3U2T41Y1M=V2241i=d32R202JR28397D^2
T3311986F9JNS2AT2Y1i32]1Cm1j3]3T1=f5U7h8:a264o54G0200111;212260171B2\40151U2X1Y659L037<:0A?P3g53
DW1aNChD2a2CDd3528h1f1210524R1c2Z61Y1M=V2241l:l2d32R202JR28397D^2T3311986F9JNS2Ag1<Y1i32]1Cm13c4
hd5VZ1`4]3U1<Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9
b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1_13E253Y1T1>=_11f1
C\1239k5U6fC7c4TOhB<jb1bAom14c4aO[Bfd42c4Qm38c4=fl2lOlDhFba1I1c42c4XR65c4V4]\1fU3m?3c4TCZc55c4o1
TAnb5;6c41XQ114UV6?c4\10X1go5P4EZ>C^3V2o6Q16c3?c4\10X1go5P4g4l:U1_:S10LHQ3Y1c4[100K5dP1a:d:12i:h
X1V7]R1kC]53h3Y=jE24651025>231;<5U37\6[1Q3_4]3U1<Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O01
5DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<^4k11Y1M=V226O2k2b6W3d32R202m28=
LY44T1311986FT1NQ1Q1c1E253H@T1>=_11f1C\1239WH6c4\10fd6S6f7=c4[100Ki?gNXU53<NW<24c4`o3mg2X@2c4gW7
8c4Qh10WU3eDn1V5QB8c4TF2Wl3Y\13T6U6a5c4;7U8=W1CCF1_1a4P2h5j7V4EY3;3_1C69T2Ih1:h2<N>F0o52Q1S3c4b2
h2\2LR5U1`27a12[4T17k37E;j1i1Y12=S12G7011C<^3X1S238D17:Ha27;2Mo17Y15m<86LP2P1KQ4]18^5T10B2A912X8
4K1h3@E;c2IQ2:Y18Y1P1>e8169;T1=682X3=;<6Z1:f2U4h1CS1AT205<Z1622:2\1L1061O@A5>5>6e3>e1C>]5c4Ce5<<
=l1a3W1<a4e1FX2P233R3Q1h3a17o11?@GG0P1b1LNI??`1e2P10D;2;S3]3]4A5P4]2;3S4;>49\2T3>A[2;Mj17DU1IW21
S4l35:U1Nc1K24H2`10:]1Ka1k1B?B7277;S2CU1;l1DLBQ1l7A8^19h9COk292U1B_17U3[1\31U2S4`24?d28n1Hl1B>f5
V13AY5:30f284[3U11P3<:Z1J:ELi5Z12JFAR2?j2Q2E]1`6c4;7f450153G6;@BR26\17Y2S51^19@<3V1@=O??1\32V16P
3P1i2e33;_1]112U4KQ1P12Bl621n3?P3OX1`130Bj1j7Ch1;^4=Z40:IW2^2:6V1154L;L6DU3:2`1i1d2Z3152=1;Q113O
3K@;]1573185e41_1l2D11F432:Q111T1]1n3]8l26d2`1U1Gd2Y1H4KT1GZ1S1_3;f1<AI9S1Hf17Y5L:66S1DV26216h33
S1L3:5g1;d1Y2C?b4[1<C7K:V1J=8R25Z3U1:0Y1EG:g4c4;7d2i26U2GY15f1159B4R6<Q1`4e1\8BL\18Z1KM12?>`2=65
Q1V1AFS3l5N^1W1>]2f11e1<j1T2V1i1IQ74a37a12Gd2b1Hb2:DKh115F<9_2k11C1C<i1^5D186K3a1KC2476;_32^4g2T
3j16V1G=`3Q3KCV1^5T10h73:V1f2GT6V3Y18X2a6;4\2X29g3o1Mm2d52g1Z3EG9i20X1Z2b6o3c4;7m6^16EHg111o3X90
n4]5]1R1c5a4?`3428V4]23U3Z7h4BP2a1Q3V1<A[1U2U79o19_264<Q1\23_1N12S11R1U6g1T1<3W11k1Z4U=X5W;2D<0W
1Q3m3V1P;S3c2S92617752O=64Om3@[1V1_1n3`3^2705127M451235:2Y2;U1:AH1c3l2>Z4c4;7Z1Y1j1Nj2@HX2_1a4S1
H^1m3<9h2^3P1U3f2EW1J7c1n2T1k1DP1En7P1@W2b3Jd2[3R5n:Z3]1Q56o1P2[17S12O0T1^3O`3:7Q383O6k3W;m1G:Bg
1j1Z;h3=S2l2J9J6S4o4_1c28Y1V3n3e2623J12O=?M4R3FW1:6k2b5j1>[2g1<A9H;10E0a2>3=250Jn1Q2E8R1`4c4CY2Z
4V3l1e11@`1_1K5MH=k4Bd1Q>22@3_1]45V2e1h1Aa51K:Q1g2V1]5f4Nj3Ef3?2Y1221a12Gn38@Q5;<Q1U2FT1V2T1c43?
MQ1i4G>9i15;1e17Z2\912>;:81]1R3f3G7V62d2e3k1P1<Z1LOS1Bj2\1S1KV1I?H63408133H6g1f4_1c1AT2M[3I[1k2^
1g7X3T32Nc4Y4T1Ac4CnH6`MjJR2TCcT1T6;R47UIPAgKe5k8c4;7Z4;5011113;<3F4168322n1Q130GW3I1=W175>U1I23
7><H0@1>>7P15\2]13Y16V1j1_21W12E5Y1l1d2:2A25N3Z15C2K5K==42BR49W1W121o1?JT54d2T10\1j23I;F=T1Y4MU1
i1IR4O=d2Q2Y2=63;S1C>2d1;A1:2GH2>W1V1I3?14K2>S1A152A35A?D37Y2EEb2F1L[1<6C8E37=0=2^1J4M487173232g
16n3T1Gb3m2JS30a14[3d1f12L9;D;V4b1>DH;S1O<AH>`1R1F_2V2_1HS1=L2O=;Fk1<E9324D66o1b72l1F[27?374Fa1:
401B28R25Y1KT1U1:0@H:R1Mc4Cd2l9]7U3`@[<j5dDRES27T6fO1]3]FJn6PC<1^20`?S;a91P1c4Ck:R;lAW1V1;_1h1R1
o;[3U=Z9Y:^7i?ZEeT1W6[>Y2h20kA10]1A_7Q2[1c4Cn;UGb3[32d:9P8P=d2Z6QGT2]9_Eo1c;m9`2E`KU28a5MEm30a2V
3X4451235:n3R1\1^1c4CY2CP9TN2oBaL`5X5AY7S99e2V6b<>1\8>V4_32d212`3V;]7R<`1D82f3;Y2c40k:Y4G:i7Bc4C
SZ12Re1Q5HY70hT1lb12m5>jCR981Ec4CmS1NM98R;eP10XGfE3i?m:\22W8UP1_6fJX2c4Ck9R27k4b2Gh6k5V1X2S1n1G\
3Z=?43h4OX8Dm5Q3LW5N]1Q5Q5P4n2R1Q8CV1l1d4:d>]3]5U9S1412`3l29^:Bg3Q3Fi;15Y1\1U5b2Q2]4V6f2g4Y2:W1`
1c4CZ4Z1o1bB0h74d?^7??_Me=lAj;666n10m4?j5Q5`>l2a7m1e>[96>h2`2k4_2a3`4n3Z1<035B9:c4^7QAg@j7NlV12R
AmS23d4jU713d4_C14d4aa1n4hY52d4eQ4:d4Q24dZ1Y20og1U9ng2cO>d4@f1a>e21Ta3\4Fl:CbNTE93d48ge52d481d4?
d48R=e1g1e21W<YU1iAbMa^1QJnU1_3;d4c;0Vb1Q4f3Z1P]1`1jDYHd1d407a1<eE2Y1^5@l1114>Dg4\7[2R19<j1k3e51
PX1Q5f52W2h7XC:jDQ3o2\3Cj5Y2`1`7Z3X699g3k1?e=f42d4nS75d48b\1Z2`k24d4_C1]U3Fd4V2XA1fIWGLQ;3o3Dl_1
VW14Q3Q1Q3SD?]3=m36d470^`1k[2Sj12d4Xc5P1d4B91k1PIk<^70X1b52T1gW1lAPJ`7Q1;U4n19CmCm9X8l8U=56l<_2<
d4L1lJm=T4a1EY1b5oX1m_26d4LQ]1W2gY3RFEd4B91lJf7h8d3i5XZ1PU1R=]4X3<;49jDS7gJ?d4BW?[P10X1]3o1dP2U;
4n>TDb8\1Kd47D00lJg7_6P5Q1c2a3gLj5j2X4l5a3]8m?dJY7c5_6`5319d47X_1e2U4eP3cO91Bd47D1lJXC;E0b2a3fY1
l5l7R4c4\i1P77d47Dc^1^R3n7RF5d4d10lQ1Vm29d4Q2g>^Ll<1_c1b1b1Dd4m3k<UFCQ?_31mb1:6b1e2]3cW1bHG`4lS1
2Nd4U2eZ1Z27a80cY2Z?g1`:eDn1V5X;Z42450;CNR3n6Y:E4;e45e4lO[1144e4XQ114k1e4a10T2VH^1j3140P2n1:=V39
1Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_27e4YLh2I[114:e41WL[2I<[1121j1e
4a1U2VH^1j3140P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_26e4YLb3
[114P2e4g1o1RCS5^1^3;14Q2n1:=V3^6e8a12521E0f<dKU7W8`2h3S100235W5A?c1A\<\318R1Q2X=n8GKR2Q2=74Z21C
`Oj6>e7_26e4jF]:14lP19e41hF]:121lP1aX15e4S5TL147e41VQ1121e]36e41VQ1121k1e4a1U2VH^1j3140P2n1:=V39
1Q1f=a12521E0PO4cH`2h3S10023]5<4?5]1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2Ce412PMR4121TQ1cKgBR5o?Z8m1W3
CPX1cQ16e4gDIf;146e4dM?S314:e41SMNS3121Tb3C8e41VQ1121m^2We26e4XQ114k2YZ36e4TNS314d_28e41RNS3121d
_27e41VQ1121hb39e44SQ114V1\c2QJ^=Ke412iH6o3_1b2121d>nU2o?>b9102V31C6MV4SGnc17e44oMS314cd2<e412oM
S3121cd2SJ\3C6e4XQ114PR3l16e44SQ114cd28e412SQ1121cd27e41VQ1121cT3X2e4a1U2VH^1j3140P2n1:=V391Q1f=
a12521E0PO4e:m=`2h3S10023]5<41=c1U@518R1Q2X=S4j4G5EX1Ic2Y3o1S82Z?k1[2f1j6>;Y7]11O5e4dMc3148e41bM
c3121]l59e412SQ1121cd2ZH5e4TNS3147e41RNS31216e4XQ114c]1g87e41]Oh11215e4ROU2147e4RO<h114mX25e4XQ1
14^U35e48oP1145e46QQ1147e4nH6R814U^35e4i7^I145e4XQ114iT46e4nH6R8145e4jG]9146e47PQ114_d4`4]3W181M
h4h?5:a264f1404_1:6:406X1H4D140040271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_1
52Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12398e41VQ
1121e?^T28e47lMS314RH\l37e48[M?S3148e41RNS3121RH6e4XQ114R1mM6e4mNZ214R14e4XQ1146e4dMc314\o28e41b
Mc3121\o25e4XQ114\o27e41VQ1121Z]45e4]Gj9146e4mNZ214a_28e41kNZ2121a_26e4jG_3m5146e4ZKm514Tk47e41X
Km51218e4PG1j7Z214oo36e4mNZ214oo35e4XQ114oo3b2]3W1=N:o1Y2XEC^1^3;14Q2n1:=V3^6Y4[4a12521E0ig1`2h3
S10023b2f121057?A?c1U9h3\318R1Q2X=o1n6G9AR2Y23174Z21C<Z5S239VG<91Q6T8_2J]3W1=Nd4VK14iBa2dV2f1210
57[<nIP8n4P4Z5a2mG14e4XQ1145e4ZKm514l1e4a1U2VH^1j3140P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?5
]1U@518R1Q2X=S4j4GKR2[4a1o1`Mj6T8_26e4TNS314VD8e41bM?S31216e40bKd514:e400]JS1d5121Wm45e4cKd5146e
4S5VFm5147e4UFT5m514Wm4:e41SFT5m5121Wm438e41RNS3121m>9e4dM?S314^U1Y3Pj3V2e41e1o1VH^16W3;121Q2n1:
=V3T697131d2]3R2a12521E0Ue1^1T1`2h3S10023]5A68c1n<\318R1Q2X=n8GKR2Am174Z21C`Oj6T8_28e41RNS3121Uf
29e41bM?S3121hb3m1e41_10T2VH^1j31210P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4G
KR2m5o1`Mj6T8_29e41VQ1121hS57\H7e41VQ1121\@5e4XQ114X\45e4XQ114n^4=e412fE\;121c@X;3V`1[8m1e4a10T2
SBR6^1j3140P2n1:=V391Q1f=a12521E0PO4S1_G`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2l1e4a10T
2VH^1j3140P2n1:=V391Q1f=a12521E0PO4S1_G`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_27e41VQ112
1WP2m1e4a10T2VH^1j3140P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2l2Q1Y9S4j4GKR2m5o1`Mj
6T8_2l1e4a10T2VH^1^2[1140P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6
T8_2k1e4a1U2VH^1j3140P2n1:;1V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_
2Q2e4g1o1VH^1^3;14Q2n1:=V3^6e8a12521E0^c10Y4`2h3S10023]5A685]1T5i7\318R1Q29n<n8GKR27W274Z21Co1[A
T<j6T8_25e4XQ114ZP27e4S5PIS314_Y3:e41SMNS3121Q]3f5?e41^1gH2l61212bX1VZ2W9ZY2I;e4XJ22P6H14Ym2f4SJ
7e4hN_214fQ2TW2m1e41e1o1VH^1^3;121Q2n1:=V3P3]3P50c3a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2
_274Z21C`Oj6T8_2b4]3W181Mh4h?5:a264f1404_1:663406X1H4D140040271f11P1T111O015DU1<X17BJ5c4[17<]1P3
g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E
253Y1T1>=_11f1C\1239d7=e41c1bO121Q2n5a6]c2i:aR15e4XQ114XD6e4]Lj414jc38e4]LV1]1U214Pd3:e41[LV1c31
21cT3\?6e4]Lj414Qd3Ee4k:k;e5V1]1U214_;k4<:cAQe1^3gHWV1o5W3lH;e4]LQ4H14_;Y\2WLVV1Y95e4XQ114RU48e4
1VQ1121c@^d37e41VQ1121RU46e4XQ114a17>e400]Jh6121^;RU38WDe;WS1:e4b7eI14YT4HlMaId37e4_Jh614Sl3n85e
4XQ114]c4;e41]Jh6121_b1a]1a4i^17e4jG]914_b1mP37e4o@d<AQ314?e4o@1a3@Z5T3AQ314fDhn22jT27e4o@V=X2H1
4<e4lI[714eV1QK^k1QFVHm3S>8e4XQ114hT50e6QBm1e41e1o1VH^1^3;121Q2n1:=V3^6]1W7a12521E0ig1`2h3S10023
]5A?c1n<\318R16j1X=n8GKR2_274Z21C`Oj6Y1j6_25e4oGX9146e4XQ114mn3_25e4XQ114iP1;e4dM=U314VU3a=>Qo1S
:Je41oA]8e2>=U3121d@n32:eT1kZ1k4l1[691C6Yo1S:7e4RNU314X<a]25e4XQ114Vn25e4XQ114mg3<e4TGS:14Wa1_X1
i838e3]=6e4TGS:14Rd36e4jAo5]9146e4jA]?14dm15e4jA]?149e41hA]?121Si1PX15e4XQ114oX2Ee47h46GXFo414SE
_P2_<j2S4<2Ib87QAU@:e4^Gi4o414dG;Ql24:e41VLo4121cT3`=C6e4XQ114e?SU5<e4iM15V314T@`1IeW1Ri25e4iM^3
149e41gM1\3121[\2@e4iM15V314_90W5]_1]`1[1S:_6ZM7e4dM41\3149e41bM41\31215e4XJo6149e41VJo6121_U6I;
e4XQ114bc1N]>0S7o1S96e4oGX914WW4k1e4a1U2VH^1j3140P2n1:=V391Q1f=a12521E0PO4cH`2W2`1S10023]5<4?c1U
@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2l1e4a10T2VH^1j3140P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@51
8R1Q21V=S4j4GKR2m5o1`Mj6T8_27e4XQ114Qh1o2U@8e41]Oh1121^P15e4XQ114g]25e4XQ114PT5l1e4g1o1g;g5V6?^1
^3;14Q2n1:=V3^6e8a12521E0ig1`2h3S10023]5A1=c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2h1e4g1o1VH^1^3;14
Q2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_26e41VQ11216e4XQ114W]2Wn
26e4XQ114W]2]j15e4XQ114W]27e4XQ114e`1Sm206e4XQ114i]407e4oP1814fP2`l16e4XQ114fP2`l1@e4Z10KdIg1P3B
14]f3hNf?d?b<W1Q1e4Y1009A<1Z?j9g1P3B14Q2n5a6Z4e1\]2^[1[1@i5f?d?3<N8i:W17e4lH[814XDl`5:e4iHX2U614
Zc3\P1JRV17e4RKb5B14Zc35e4RKU6145e4XQ114U_36e4XQ114U_3od16e4XQ114U]3o1<e4XFo:14oBS:nP1[<fT1Zd1U6
:e4XFo:14SMnP1R_1o1]d18e41\FP9h11215e4XQ11425e4_P1H146e4lG[914F9e48[Mc314\o2Y6V6=e400b;ZE8121fP2
T:n2\_1?e40kG22a5S1_214>_T2Q5^S2VB9e400kNZ2121R1Ae40PMAo2D14[_2B[3g3kb1`9mX1Bc7>e40PMAo2D14KR_2[
3cf1^b1B4g4kN_2QP4o1h4d1o1^2Z1\D^1o2>CP2n1:=V3^6e8a12521E0iNoH`2h3S10023]5A68c1Y80c4\318R1Q2X=n8
GKR2_274Z21CY73RHj6T8_2h1h4d1o1VH^1o2>d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_
274Z21Co;`Cj6[1h6_21h4S2h4c10o1VH^1o2>d2n1:=V3^6e8a12521E0W1a8gK5QB`2h3S10023]5A68c1n<\318R1Q2X=
n8GKX1I]1Q174Z21CS:U1VDj6>;?i6_2S2h4c10o1l3W4Q@^1o2>d2n1:=V3^6e8a12521E0W1oNaG`2Mj2S10023]5A?c1n
<\318R1Q2X=n8GKR2]1Q174Z21CS:U1b1cBj6>;?i6_24h4ZP1f[5lAj1h4^1U2VH^1o2R1P2n1:=V3171Q1f=a12521E0PO
4cH`2h3S10023]5<4?c1U@5180Q1Q2X=S4j4GKR2m5o1`Mj6T8_23h4ZP1\f4Z2h4c10o1VH^1o2>d2n1:=V3^6e8a12521E
0iNkES3Y1V1h3S10023V4V1A?c1n<\318R1Q2X=n8GKX1I_2334Bg11C^5d450m;Cl6=X1j6>;Y7_201h1h4^1U2VH^1o2R1
P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2o1h4d1o1i3\D^1o2>d2n1
:=V3^6k7Ia12521E0Z:n1_Ba9X>T1`2h3S10023]5A?c1n<\318R1Q2X=o4n3GKR2]1Q174Z21C`Oj6T8_2l1h4c10o1VH^1
o2>d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A148c1n<\318R1Q2X=P4m4GKR2]2174Z21Co:`Dj6T8_2U2h4^1U2R58W5
Ab5]7^1o2R1P2n1:=V391Q1`:U3a12521E05jN4T7Bk@`2h3S10023g2e2<4?c1U@518R1Q2X=_2c1j4GKR2[5Ao1kAd;j6T
8_2j1h4c10o1VH^1o2>d2n1:=V3^6e8\142521E0ig1`2T1c2S10023]5A?c1n<\318R1Q2X=n8GKR27W274Z21C`Oj6T8_2
i1h4d1o1VH^1o2>d2n1:=V3?2k5e8a12521E0ig1`2h3S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_25h4ZP
1_LUn1_g1j1h4^1U2VH^1o2R1P2n1:=V391Q1f=a12521E0PO4cH`2h3S100235W5<4?c1U@518R1Q2P5W8S4j4GKR2m5o1`
Mj6T8_22h4ZP1]1h4>U802c1=G`5RR12_;BU?>d2e2c2e8[;R1i8k2X1h1VS1KFW@R:j4a2Z9l1Z16IEb85290R2\6Dh44cI
o1a12e2@;1k9Y2RU1^8`4P[1e<YN?YX17h4_Ih6o6d3cP4S95h4SP14X\5[3U2i4b10o1]3hD^1^3d23g110:=Af1M^64`8a
12521E0eNSI`2h3S10023]5A?c1?P3h40Z2e1B\318R1Q2V6Q7n8GKR2_274Z21C`Oj6T8_2o1i4b10o1VH^1^3d2k110:=A
f1M^64`8a12521E0ig1`2h3S10023]5A?c1`3T7X2\318R1Q2V6Q7n8GKR2_274Z21C`Oj6`7C_2P2i4b10o1VH^1^3d23g1
2:=Af1M^6e8a12521E0eNSI`2h3S10023]5A?c1e:X2\318G18Q2V6Q7n8GKR2_274Z21C`Oj6`7C_2j1i4b10o1VH^1^3d2
3NK:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_26i4hP1h2U3f1bT4l1i4b10
o1VH^1^3d23j1:=Af1M^6e8a12521E0eNjBX6`2h3S10023]5A?c1n<\318R1Q2V6Q7n8GKR2_274Z21C`Oj6T8_2j1i4b10
o1VH^1^3d23g12:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2l1i4b10o1VH
^1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf>0;\@j6T8_2l1i4b10o1VH^
1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CaIn5j6JY7_1OR2i4b10o1^2gE
^1^3d23g12:=Af1M^6e8a12521E0`a1X6Na1h3S10023]5A?c1l9HX2\318D48Q2V6Q7n8GKR2_274Z21C`Oj6T8_2i1i4b1
0o1VH^1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_27i4hP1h2U3f
1_a1Rc27i4hP1h2U3f1ad3P@j1i4b10o1VH^1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8G
KR2_274Z21CaIn5j6T8_27i4hP1h2U3f1[T3VP1j1i4b10o1VH^1^3d23j1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1
n<\318R1Q2X=n8GKR2_274Z21Cf>i@j6T8_2l1i4b10o1VH^1^3d2k110:=Af1M^6e8a12521E0eNSI`2h3S10023]5A?c1n
<\318R1Q2V6Q7n8GKR2_274Z21C`Oj6T8_25i4hP1n5f1bT4P2i4b10o1]3hD^1^3d2n1:=Af1M^64`8a12521E0ig1`2h3S
10023]5A?c1?P3h40?j1X2\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2h1i4b10o1VH^1^3d2n1:=Af1M^6e8a12521E0ig1`2
h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2i1i4b10o1VH^1^3d2k12:=Af1M^6e8a12521E0ig1`2h3S10
023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2Z2i4b10o1Z301;\DAL^3d2k12:=Af1M_4LQ14l1c6a12521E0dd1T
3`2h3S10023]5A?c1>0P3h40?j1X2\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2Q2i4b10o1VH^1^3d2n1:=A@U1M^6e8a1252
1E0ig1`2h3S10023]5A?c1>0U2AQ50c4\318R1Q2X=n8GKR2_274Z21CYEV:j6`7C_26i4hP1n5@U1bT49i4R6Z1ZIn5f1hR
30hQ1i1i4b10o1T1QG^1^3d2n1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_
2i1i4b10o1VH^1^3d2n1:=Af1M^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2V6Q7n8GKR2_274Z21C`Oj6T8_28i4
hP1`41[1f1bT4jE7i4hP1n5f1ZT2V`1P@2j4ne34j4ne3bHB4j4bP1[e2RH5j4Tf1R=Sa1b1=j4iH6_5cGR=c]1_3b1ZH`c1
e3L6j4WS2U]1`5aIE@j4Y1W7e2i1mNBfW1dQ1mX1d12kId7[<lHDj4a83a2i1mNBfW1dQ1bHB4H3g6f76d12kIKj4W11T9Hi
1i3c3@nFBoQ12c5dQ1oP1m7d12kId7[5[?1R5c4g66j4a8_4lX3bZ125j4]`3`5ZH74j4ne3ZH_b13j4U[2hZ15j4\R3aCbZ
127j4ZR1oZ2:X8WKiE@j4iH6Y9dZ2::U3R5WKiEmJ2^3i>lB7j4]`3`5`IBS1bN4j4o9jX3S37j4o9i>6ii2S3a_23j4oo2n
E4j4oo2nEbH3j4ne3ZH4j4`9]\3YL3j4ne3k`24j4iH6ml26j4oo2nEiGhB23j4[m1bh14j4Wm13bh13j4ne3\n27j4fa1d;
bh1ZHVm1f84j4ga1VT2ZH3j4ne3VJ7j4ne3SJ2m3T1V45j4Wn2g1nEbZ15j4ne3bHkg1`G3j4_Y1^\2h1j4b1o1VH^1^3d2n
1:=V320Z6e8a12521E0ig1`2;\3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2R1k4UFm87D021111;42Y12g
4h9\1<j1[Y1ZBe1[1ZFQ54eDQ3P7j5Y2Q9U5]3]14Mh4h?5:a264f1404_1:6:406S142D021111;21226271B2P11P1T111
O0151BU1<X17BJ5]45V147<]1P3g53l1aNC4G315]9U6<<IW22a2Ci2_152Q2f121057o2313<Z61Y1M=g1>241O2k2b6W3d
32R202JR28=7DY44T13119526FT1NQ1Q1AQ1E2534T1T1>=_11f1C\1239Q2k4SAQ5m879:021111;42Y121e4`8W1\1<W1B
Y30Z5Z5h2\6e<^5m@>3I>2_1M19R4b1m9W22>\2U1_4A4_<U8i27l63j5Y2T5l3k1k4c1aDm87D021111;42Y12g4]6=@[2\
1<j1k3e51h4T2]7Ee@T<o2T1_272W2]3Z4a>f4:4eDQ3b1i4Cd2U3Y2[14`7o=Q@W1k4UFm87D021111;42Y12g4h9\1<j1[
Y1a>3d3IW2S1VEQ54\BX2Q3P7j5Y2Q9a4X1k4UFm87D021111;42Y12g4h9\1<j1[Y1`>0h3<<0P1U1S1VEQ54eDQ3P7j5Y2
Q9Z1k4d1`Dm87D021111;42Y12g4\7[2\1<j1k3_U1`>0b40P1U1S1Z;k9Q54eDQ3P7j5Y2Q9T1k4UFm87D021111;42Y12g
4h9\1<j1[Y1a>3f6ZFQ54\BX2Q3P7j5Y2a1_7V1k4UFm87D021111;42Y12g4h9\1<j1[Y1k?X3J021V1ZFQ54eDQ3P7j5Y2
Q9`1k44PFQ4k4203D021111;42Y12g4h9\1<j1S4WU1n:l1`8Kl7a=Q54YB[2Q3R5m1a525g1249Q9U1k4UFm87D021111;4
2Y12g4h9\1<j1^BlFk<m5b2ZFQ54eDQ3P7Q5HY2X6h2X1k4UFm87D021111;42Y12g4m5j3\1<j1[Y1W?R37[10\1o1ZDQ54
eDQ36i6j5Y2Q9Q1k4UFm87D021111;42Y12g4h9\1<j1[Y1\EZFQ54_>U6Q3P7j5Y2Q9_1k4c1aDm87D021111;42Y12g4\7
[2\1<j1k3e51gOQC2P1V1o1h5a>f4:4eDQ3\6Cj5Y2`1`7o=Q@b1k4c1aDm87D021111;42Y12g4k6@[2\1<j1k3e51gOk?U
32P1V1h7a>f4:4Y2[BQ3\6Cj5Y2`1`7o=D\?^1k4c1aDm87D021111;42Y12g4\7[2\1<j1k3e51gOQC2P1V1h7a>f4:4eDQ
3\6Cj5Y2`1`7o=Q@^1k4c1aDm87D021111;42Y12g4\7[2\1<j1k3e51gO`>`42W2h7a>f4:4eDQ3\6Cj5Y2`1`7o=Q@W1k4
UFh847D021111;42Y12g4h9\1<j1c=d:i;X5i<k1f6S1VEQ54eDQ3P7j5Y2Q9Y1k4^7f>m87D021111;42Y12g4h9\1<j1[@
=JY6\A[8]4b8ZFQ54eDQ36i6j5Y2k6U2P1k4UFm87D021111;42Y12g4h9\1<j1[Y1\EZFQ54eDQ3P7j5Y2Q9V1k4UFm87D0
21111;42Y12g4h9\1<j1nGQ=f21a1i<1`8ZFQ54eDQ3P7j5Y2Q91l4Jl4:]6Y5Z>]:X@Il_1nCh:1S4A_Bi5c2_4c3J0G1^I
^3dK3l4:hi63l4hP4WW1g1l4Z1U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR
2m5o1`Mj6T8_2k1l4Z10T2R?S9^1R4P2n1:=V391Q1f=a12521E0e3ZK4cH`2h3S10023]5<4?c1U@518R1Q2X=S4Kn3GKR2
m5o1`Mj6T8_2h1l4Z10T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`M
j6T8_28l40cA1dm3eBT=a62l4\j2Cl4FlJTDi5XZ1Q7e;[20YG6Z2`1@8XE\@_A:l4be1Yg20n1`1@nU1VN`B6l4DT_5cHf<
`B3l4Te6`B3l4]X6f<1l4:l4bb1[7mHj5j2f;oQ2Q5X46l4:\_1kn2b<bH5l4DVHa6[`43l4ga4io12l4g]44l4ee4a>13l4
WT513l4Pe3dZ12l4be13l4DT_52l4Um44l4d6[S4nA2l4mV12l4nh62l4PY15l4D[X1hV4o35l4]1lQ1Vm2j]14l4DXR1k\4
5l4\10lQ1Vm24l4]1lQ1Vm25l4]1lQ1Vm2Sf16l4]:0nf1[;g12l4af52l4\^53l4e]3f85l4kHa6Zj3UH=l4D1THg2i3`:l
e1^K]NPF4o1?l4D1THg2i3`:T2gAoQ1^K]NPF4o18l4D1lJZ>le1li1PF7l4D1lJWT2li1PF4l4DSi4PF6l4DRa4n7MTEFl4
D1lJf7_9<U3^2FQ1L>HPY1SMfLM9W:b:T73l4^a4c72l4RR54l4R<QY1f8:l4D1PBe7U1Y;mh1m_2k98l4gBVS1l7oW1m>eV
1iA2l4b24l4]`4@82l4ZM2l4Vk43l4c^4b<8l4D0\3f[5`5319l4DTAQ7RQ1[6aBU_2f=4l4D]3f[52l4P]65l4eA3X`4kD6
l4DTW1cBen1ef17l4D1lJ]NiU1m_27l4D1lJY7ml1m_2=l4D1lJY7o3Z8b`1`5]^1i8TCkg18l4D1lJY7ml1nc1nK:l4D1lJ
Y7o3mh1iS2S<Y=6l4FlJWT2lA^b1Kl4k2VE42X@i7<m1J]2T6j3>2T?m8UA[2d]1HHP2R?V16`IAl4k2RW1^6<m1]9j3V\1d
]1HHP2h6g91^IAl4k2VE42RHZ2g=2T?_Ld]1HHP2`@`I;l4D00lJWT2jQ1R^1`531=l4D00lJZNdR1W3jQ1R^1`531c2l4Z1
2R2VH^1R4P2n1:75U11n191Q1f=a12521E0[2Y>Z>4k6T:_2R5`2h3S10023]5<4?c1l=X2518R1C]13F]<S4j4GKX1H0W3<
IV140111002f1[9TDj6T8Q2=4l4f]1nX486l4DPA3om4]5m1l4Z10T2Y;l<^1R4P2n1:=V391Q1f=a12521E0PO40aAR2m4`
2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2f3V2o1`Mj6T8_2i1l4Z10T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S
10023]5<4?c1U@518R1Q2X=S4FS4GKR2m5o1`Mj6T8_2h1l4Z1U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]
5<4?c1U@518R1Q2X=S4j4GKR2]2_3o1`Mj6T8_27l4]1lQ1c6o5b`2\a16l4^Y1W4m:mg313l4be1[Q46l4DQ]1a1`P4J3l4
f]1mR42l4be13l4f]1[P35l4]1lQ1[:jb23l4mR1gV55l4DXR1jP4P<:m4YKT71m=l]1d_1fW1D=;m4d3[F_8jk1XZ1o6P11
d<ZH4m4d_4P1QU18m4]Q1P11Th1e3iS1ac16m4`R1jk1iS1j>fT1@m4h455^JkDSo1g?X5e1j2HT3[3YQ1T2:m4T1RQ1oZ2:
h5gMiEl_11:m4b2cW1U11YW3P4T5^X1[@1m43m4lMWg22m4ge53m4o\1gX47m4m1`CQ=m=XU4ZB3m4Y2]c54m4go2f[1XZ14
m4h4dY1kZ2Am4Z?hFZ223i6N]U1b5c1]Eb5aJj1UJf7Cm4[:b2[2]1Y2Y1@`=1VY1j2h?a5_1]1Yg1X227m4[:\6Y2Y1Pa2W
k17m4`Om21jk1]h1mN@m4l1n6W5Ab5c:\c1d>S1ZK[S1d5U>jD0=m4`1n?e;Y3R;6ZP1hg1\?^3]Afd14m4S@^V3To13m4le
4jO6m4gA_7hX4T=a64m4gg1TQ4D2m4PP73m4fj2Pk25m4V@Q4_`3n`1>m4b1c>j>l1\1T<l9Z\2UBV2\:h6[;3m4hT4n`13m
4`R2Vc33m4lMjg43m4aQ3Ud22m4S`3\4]3_12Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c
4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT
1NQ1Q1c1E253Y1T1>=_11f1C\12392m4ie5<m4R10Z_1IT1i3bk1Q;P\1Y8bT12m4WT64m4^`1Pl4QB3m4ZU1\`4^1m4d3[4
0QU1R2S8?jR1T2PJN92c:553h11j2d1:31269D2f3[FY5l7_5IT:f314[A0P11g42Em4d3dGU2n41T21g?g@2i_1W<n1g6h6
V5kc1f;k>83n4[M?1n43n4\3iP58n4_1n:e@Y3dS2b@VX33n4U@PU13n4U@fQ69n4hZ1\W1o<P[1X1\;YNl98n4[[11\Mak3
0Z@k85n4\Q1ml1ESS12n4TR43n4`Q3_O2n4kM2n4Qb38n4oFQ4nW1gU1k:_f1jD5n4eU2aAn;lj29n4XZ1S4\Y2^1j;1_4VK
9n4m<\a2Ek4_1Pk12]B2n4dc52n4nb53n4U@Q43n4RH]S68n4_1dKY3Wi10iL[V32n4fo22n4X22n4n13n4R@^V32n4`Q3j9
o4760^1OX1?481187C301D138?03J8i1R166?772l7Z10F?263222?3:0498Z125853?9l16100@1T1b1R1b1P1Km13N9O1Y
21l1i1]22<KC]1N;6@4DU1n241203LHh1\1@U20\5?B@D58JP3Y422;]1<>4;k1V1^2c1]1BS1S1K75b1J_120Bm2[1AV122
7DBFW1R215933E=;h1972^16848Z1==W1M68>o1IP12@554:J2]1GX1^:S1H;:_122U122F;L9?CW1h13Y1T5A4D0?5@92f2
8_15o2<5:0o14<_2M`1d1BD0^112@@H=691641DC?9681>Fl2F29_1?8;j1FQ1619P11;I9?M;037E327R1:73416JS123Be
1Z3>=3l3o4760^1X2?=3@G0k5=O2R7f39Q104m1GCV2611@V1X4P16f2X14];\2556@4T:]5]2V;22;]1<>4;k1j>b5Y1:=I
FW1b3=T297a1684Q2=d5CI@55?@9[1_?^1Q6m84DFJh4o2<5l7l2^4841d2_7o361l2?Y147IP2161Q1Z1c5>=W@o4760^1a
161=1=C10207@6G5600:2103<<44532630<?3A7463323:782:@12T11?S1N1Z1J<3836W226352<2:30;01213C74?;043;
=8?74>4214100332317422209403O426166F2=3I685::4;X1S1M4D3117<k1g1:C6R1n12N94_1<2<>Q111273R1;U1h11Y
1HB<9>7?>5375?22853b1K24?;<>15=489N4;02323841298J3D977A8B8]1JT1H;58?Z14;:2Ke12V1Fn12E<281\1J0?14
=8158@9m1Q18=b1M:1S1330611U1924273K5@4:253667@4[173G>0;R2W1AM6P12A;U1C@=9`1>II62D15G871<7A4?<P2l
1216G@>@7>T122Q307KH;4221810Q1J54522FX17186@2J?i1Y1_2d1;=5<N@K212_44P3NZ11>ER1<3235LO<X2?2C00^11
2@@=H691641:44S1@81>7>T28>F299U12<D`19h1BK03164I9?24A?0342B232782Q1711416I0S123?h1W1j17>933F251V
7o4770]17Y161V2X1?:40R14<X1]1d187467E11JR3J<3<V10Y163222<T1IY18;8U14>71410033231<53CT12F[1P18@9n
1OMA?7[4o3Ng2W288U1e214Jb1?6n1CV1;9T1e29G95MJ5;2[1H9Q19?_123Eh1m32KZ4X4<A?DB6S4=8b2J:3371KM:56i1
2@O`1S1T2[2W1R1Gf2=W4i2b4Q1S1X39c2Ff4@L;L7:GW3?_3F@b2@<>2<a:<O328323R14W1S24g2V1W2Y2:0E>e2P1;V6e
1_1V2B447]1Be4a18n1Mo41[7h?f2\Ja4012DZ<g8X4d1n6g1P8D_9:i3NV@gOe3]HYIU73P5JUj51P5_4]3b1Mh4h?5:a26
4f1404_1:6:406X1H42A156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057
R1l1313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c18<253Y1T1>=_11f1C\1239fC2Q5Rf61Q52Q5
VS42Q5_o5W3Q4OD\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U
122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y315Q5ok2`GPh2k4CQ5f1Q6d4a:e=YKUC
oH2k[1o2X=Z5Q2_<iEl8_;5Q5UU60;^76Q5mOo1WS50;7Q5mOo1eDa^40;i1Q5Z10o1VH^1^3d2n1:=V3^6e8a12521E0ig1
`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf>0;\@j6T8_2j1Q5Z10o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3
S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf>0;\@j6T8_1O2Q5UU66Q5ea1ec2AQ50AQ5?1lJRKTY1ia1f2a4l2n9V81
e1fJW1lK1Q5HQ54h1WS1a3kR3n>KU3PS17`2o<V41b1]2>@3`1Q7C`2GQ54PU1a3kR3n>KU3PS17`2o<V41b1]2>@3`1Q7C`
22Q5fh6@]3d1SY3oCf121057f3Y;ZJo4j2Q>B]3d1SY3oCf121057f3Y;`9i@o4j2Q>W7C]3d1SY3oCf121057f3Y;`9BV@o
4j2Q>W7C]3d1^e1YAc6fKoCf121057f3Y;ZJo4j2Q>A]3d1SY3oCf121057f3Y;ZJo4j2Q>e;b4]3b12Jh4h?5:a264f1404
_1:6:406X1H4D156271f11P1T111O015DU1<<K7BJ5`1R3[17<M?P3g537d1iIg4C4G315]9b6a3a2Ci2_152Q2f121057o2
313<Z61Y1M=V226O2k2b6T2R1d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239F]3e1c5W^1VY2f121
057[<nIP8n4P4Z5a2k6k7X1]CF]3e1c5W^1VY2f121057[<nIP8n4P4Z5a2g>X1Y6S=e4]3b12J4c4h?5:a264f1404_1:6:
406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<M?P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M
=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q14^1E253Y1T1>=_11f1C\1239kG116]1W>h4]3b12J4Co3h?5:a26
4f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<M?P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o
2313<Z61Y1M=V226O2k2b6W3d32R202m28=Lo1Y24T1311986FT1NQ1Q14^1E253Y1T1>=_11f1C\1239Y6cA16]1V;P3c4]
3b12J\1[3h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1<X17BJ5c4[17<=2<?P3g53l1aNC4G315]9b6a3
a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253O9T1>=_11f1C\123
9_1:T5TQ2T:_e2[V1ZB6W6:`6a5]3b13I3GB<l2h4o:5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5
c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2m138@b6g1_1d32R202m28=LY44T131
1986FT1NQ1Q1c1E253Y1L7>=_11f1C\1239R25V6S2V1:1MY1f2Z1]2T1<[11?[3h31b1W24Li25X18T5e1j7]j5Z4]AW6:5
T5e1Z9U6nT5BT5b12TGga4]Fn3g2Nk57Fc1Bg20U5b64T5oV1oj4aK2T5W82T5kV73T5ka6i6>T5a13UA\o3^^1V3Z4_@H4Q
5Q8C5T5le4Q^1j@f4g1U5;i?`4X1]3]8W32^10IkJd2R1g3[2Q10U20V2_EW<`2g2b2Y9S3W1l1S1AMT6h6j2P2P62P1l8\4
E8P1HMT1U6U;X5[2[3g;:U5oV641^4S9W6:c3Y34U5gT4[4fX2FV5PU1a3kR3n>KU3PS17`2o<V41b1]2>@3`1Q7C`2GV5PU
1a3kR3n>KU3PS17`2o<V41b1]2>@3`1k4U2C`2a1V5091Z10`If9a3`\1]:e?W6fDW1n>KU3o@h:Q2U57`21O[4a7T2Q21b1
l1@>80602HGP1V2i3C2k1AIW5R@QC1h1>0H>JB3XU1gGoNS4b<c7P6`1\7X<\9j?XEZ1W57_1g2R1GK:a4Y1f<1c2b6d3V4b
;b2l5^Kb9\?T553S1;R27R2S;c2eEj2f4e4g8m;W3b>1i@S5W570]17Y16W2Y1?:40R14<X1m4Y53c10Y163222i5C714100
:=4R2U2Y1@Oj:a7G8m3O9X1e2Cl1T1e29G9S1J5;2[1H[19?_123Eh155AHKZ12Kc8<AT1BZ4=8W2n2^1U5Z59\17EY2L7Go
1;^12l2Z=R3l1]1`1R12m1V1?_3F@P15[1M>4:e8X2O32836_2S24g21T1=T2P3>`8[2R1U1L2h1:`898n1X1251d3W570]1
P451Q1?:40W1<X1m4Y53c10`13222]6d7O\BG8m3b2e2Cl1T1Fn19G9S1J5;2[1H[19?_123Eh1f1V22Kc8<AT1BZ4=8V5^1
j:>M7o2L7Go1;^1P2gDd4f1_3F@P15[1MNe8X332836c44o5A44k5a7g1U2V=X1251T4W570]17R5?:40R14<X1l5Z43c10`
13222<Q4n17611P3I[1P1I9V5X82n588L8e214T1X1?23n1Cl1T1e29G94NJ5;2[1H[19?_123Eh1l9c3<AT1BGb3=8b5R1U
5S1T2Q29W6k7j4S1X39Q8@X1T118o3?P1^2F@b2MNn;32<6_2X2n3h8o3j9:n11W68n1S4W570e1Y1_2X168:40W1<X1b1d8
3c10Y163222[10P5AQ3U2Y1@X2OMm?8m3Ob1e2Cl1T1e29G9S1J5;2[1H[19?_123Eh1f1U3c8<AT1BGb3=8h3]1;R1^8[2\
1M^3[49Lg14d5212KU32322c2k6[6_3F@Bo1MNn;328323W1e9j15FEa4\9Bk5Z1j38n1b1W5T7P13Oi1Hb3R3V1n2Fj6S20
U1m3o1l9g3d5`2R8I`6m4P<=a3c1`5X=n63XP108U2g5H^DZ3b2a2^2];c1^=0m38W5eQ1`V2`>mV10h9`I<W5j;1fIY131Q
P2_f10d\1bBBW5VKk5ci2dA;:Bb3`3V4f6n6R2RFe515CW5V7k2Q5P4S\2T=a:h7^BV>Y34mP1]6:Z?b5P14W5_1YQ5RR1FW
5j;1UV1ZOXH21jAnQ10[:Q4mD24e6T5^=Y2W3S7\1W5U838X2e1[5D\1X5V5n1W7_4HJW6UB[5[2Fa3V1<m9m31Ma1RCk6e<
L1`B]4Q4_Go5V5j7c1Y;X8=W5SZ1Ue1Q5R80T1Z8oEfV1l2l8RY1AW5_GU:P6IhY1a;d?dNX2ZR1\1Z8RDa4g6]2NW5_9_3k
2f2[6[5[9\4jP1F21`1m3=S:e1l6g50oHaJh2`?g4DRFP1a4HW5X5Y3o9\17fP1X:mDj1j7m3aBX2b2XU1`1^7e:Q@l<4U30
9W5YHaU2g>[7mGg1g1g@>W5WV1E31U]1f?2n6o8S2`c2PBC9W5U8V`1cMV9n<^a1Cgm1@W5c8P;X7T6Y1h;V2h4^NXHW7RZ1
8OXP17W5jn1\W1]m2fE?M:W5R<c52o1T5Y4Q:R=nR2l1W5U1o1VH^1^3Q2Bn1:=V3c5JS4a4a12521E0\[1\<`2h3S10023]
5A?c1n<\318R1Q2e6b6n8GKR2_274De11Cn2aLj6T8_21W54W5`DiQ1om27W5`1mk5e7nB2d31W5JW5e7h_3X<Ei<Xd1491^
3h3\6=`2Z;=85a10311D9IW5R:SAf2Z1i1T1b9Q6\]1T=_V1j1?4S_1122f2U5W7Z9B_93W5`Dj]35W5ki1_X2[U113W5RR1
4^1W5hIf?2C3o2m2R4k4UH]62f12Gh4W6m3\;i4l5g2V:o4f3Y4V;h2LZ2V3\1o1V1Y1O3408124Ha_12W5iV38W591lJWT2
eW1WX1SK3W5QR6iU1S4W591Y2A_8i3<e1P1^1d1Q3k1@\2K<F141172=C94=6P5Y7k2j1k1Ha15P2Q1g8EG\:]2<`2a1^76U
1j4EGQ14n1Y1l170Li1a3V3<f1e1R12d5E[5NO_1R4R3V2^1l4C9]1A=2I]1o8m20j240H4j1145D^5W2^1BP8P4Fm4V3U2c
50W1072a2Z2P48244a1AR10:V2W5f10Q:f@C1^13K141118=R1R1_2H1<>N3o2^1a3\4`1b14R34b8EZ9Z<nDj5<:Bg3_G\3
1N?b26;46C03h:_9[7_?c2c8T4\17o1Z1S3T3W57^10W2?A@G0L`4T4b8b1<n14@7V13K141136=@=b1;b28>64FS3^1a3m5
CD9e7Z>Z<E_2^1Y@]1Ja3<:B02W2Y107P9U1R4J5`129m1k12a5X4AV1R6T4n6Q3l<^25T3l3[1S7e2V4\17Z3h5c5><W5g1
Q:kBc<n:j4Rd1UZ1Rl1\17i1W573Z1N2e93j2j;\1OQ2Z7TDU1Q@PCOh6MKU8i1d3\CfBZMW1T81o5Z31^1l1m2Q2a3J=07K
NQ13_2k344a1>2>C;V2W57]22>Y4Q1=I2_23c5^:Q3Z7?f3^6X:;]6Oa4T@R7j3S4BKS3?a4i1k2=:\C\@9f18=Z2a4[70i7
5b6W1?3`7m:e2T2c5X107o4@P44a1>2R10BW5mJY<V1kR1XX1h2_S1OUAb5[@YH:m82j38e2W591Io1W3Y5d6^2V5U13^1^3
d2n1:=V3^6[5Y3a12521E0f6nMo5S=i1FR3?5S10023Cm1:`2A??S1n<\318R1Q2X=9d8:<<>V1Kn1@7467GS116<Q3l=k1b
1R;j6T8_25W5X^4b<k6fA7W5R5V1<da3T=T46W5R5V1<in3T49W5b1^n3V2mV2h4R4f3E;W5]H^4QT3Y1ZQ2[:R4\4T5X22W
5QV52W5Ve62W5fm62W5fm62W5hi64W5d\4dd1^H4W5S]4d\2S56W5gQ6jG>j4W6Z3Q4U1>\;7?c1>P320k2k506234@3W11n
15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5
j181436NQ1S22]13[<WE:W2>]8Y31NW59PQ1A\7T;UKU82l1<>mE[9=^2`4Y;c6P1i5d=V6Z1@a35o2j63MW591lJXCQ1T2>
a3gLT8i4l5o;Q8BTP1h8\2`3Q5]1X4F@312CIW59_3Xf1^3j[1S?1^45k12_E`5h8e13;W3o6`5312Cf1W5351k1PIU1_7U4
?j3<b3h182CQ1[11FX1\82RH2g2Y4\<S4\Fo40Q2]5Q1;U4n19Cd1e7^3m3V13;^1VBl8U=5c?GW5S8d1KVEhV1e6<3d3T6Z
3V8M2l3CfAlg1\>0?Y<BW5d:o:cT10l9<W68b5`C<e3^7d5fX2c2^P11W5_3W50Y3702[1C:V88h5j8Dk216J^42Q1S1m6>d
1@]2^1j1066;i3MG=0XB]6;@=]105f4S62f5^1:6Y1B9C>\4S3Q2T1h1l3h1@3h1Q1]1Z1313f1a2k1R1n1U314131N[5_1m
5e3S9R5o1m4W1\33S3=46MW1`=f2X3k1U12o1b6\3W50Y3702Z2V88h5@S7U1D0j216J^42Q1S1m6>d1@]2^1k166;i3MG=0
XB]6;@=]105f4S62f5^1:6Y1B9C>\4S3Q2T1h1l3h1@3h1j3313f1a2k1R1n1U314131N[5_1m5e3S9R5o1m4W1\33S3=46M
W1W@X3k1U12o1b6Z1W57^1h1h3H0k3o3d;[4l1U5QIiJCe12b;W6R7c:b3T2^1@n2f8k46k2W2R6^9PDS3kAY4k:X125P1W5
7^1a5H0k3h5k7^=1ib1OY22jAYET4e;R5k2W2ZI[=UCo2T8f2X12517W5R3\d38X4XER<8W5d5ci1h@d1]f3d5o79W5d1a6W
m5Q3082j22W5^U6:W5d1kV692j2X4`9>d39W5d1kV692d@>d3U1Z3X5Y3702Z2V88h5j8Dk216J^42Q1S1m6>d1@]2^1k166
;i3MG=0XB]6;1>=]1054a4S62f5^1:6Y13>9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1U314131N[5_1m5e3S9R5o1m4W1\
33S3=46MW1W@X3k1U12o1b6[3X5Y3702Z2V88h5j8Dk216J^42Q1S1m6>d1@]2^1k166;i3MG=0XB]6;1>=]1054a4S62f5^
1:6Y13>9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1U314131N[5_1m5e3S9R5o1m48N\33S3=46MW1W@X3k1U12o1b6[3X5Y
3702Z2V88h5j8Dk216J^42Q1S1m6>d1@]2^1k166;CU3MG=0XB]6;@=]105f4S62f5^1:6Y1B9C>\4S3V3h1^3=h1@3h1j33
13f1a2k1R1n1U314131N[5_1m5e3S9R5o1m4;K\33S3=46MW13S@X3k1U12o1b6\3X5Y3702Z2V88h5j8Dk216J^42Q1S1S2
Q1Lj2>d1<3]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1U314131N[5_1
m5e3S9R5o1m4W1\33S3=46MW1g3_<X3k1U12o1b6\3X5Y3702Z2V88h5j8Dk216J^42Q1S1U3X2^1>d1<3]2^1k166;i3MG=
0XB]6;@=]105f4S62f5^1:6Y1B9C>\4E]2V3h1l3h1@3h1j3313f1a2k1R1n1U314131N[5_1m5e3S9R5o1m4W1\33S3=46M
W1g3_<X3k1U12o1b6Y3X5Y3702Z2V88h5j8Dk216J^42Q1S1U3g3>d1<3]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:6Y1
B9C>\4S3V3h1l3h1@3h1j3313f1a2k1R1n1U314131N[5_1m5e3S9R5o1m4W1\33S3=46MW1W@X3k1U12o1b6`3X5Y3702Z2
V88`57j8Dk216J^42Q1S1m6>d1@]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:63U1B9C>\4S3V3f11R22f1h1@3h1j3313
f1T2<k1R1n1U314131N[5_1^2^3e3h7Z1R5o1m4W1\33S3=46MW1W@X3k1U12o1l3e2[3X5Y3702Z2V88h5j8Dk216J^42Q1
S1m6>d1@]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:63U1B9C>\4S3V3f11R22f1h1@3h1j3313f1a2k1R1n1U314131N[
5_1m5e3S9R5o1m4W1\33S3=46MW1W@X3k1U12o1b6\3X5Y3702Z2V88h5j8Dk216J^42Q1S1m6>d1@]2^1k166;i3MG=0XB]
6;@=]105f4S62f5^1:63U1B9C>\4S3V3f11R22f1h1@3h1j3313f1a2k1R1n1U314131N[5_1^2^3e3S9R5o1m4W1\33S3=4
6MW1W@X3k1U12o1b6Y3X5Y3702Z2V88h5j8Dk216J^42Q1S1m6>d1@]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:6Y1B9C
>\4S3V3h1R2i1h1@3h1j3313f1T2<k1R1n1U314131N[5_1m5e3S9R5o1m4W1\33S3=46MW1W@X3k1U12o1b6Y3X5Y3702Z2
V88h5j8Dk216J^42Q1S1m6>d1<3]2^1k166;i3MG=0XB]6;@=]105f4S62f5^1:6Y1B9C>\4S3V3h1l3h1@3h1j3313f1a2k
1R1n1U314131N[5_1m5R1b2S9R5o1m4W1\33S3=46MW1W@X3k1U12o1b6I[50P@R;o7_5Z7T2;;2h2KV<dGk16]<d4fO]5T@
W@lCnMT2_5Y2d5]1i2U5T4n1e5R1<O9k21=e2<:?B3f3JS41A:?`2f:4]V1<MY43D]3e2a32W1Y1n2Ad2QB_9FR1MD]1k1V@
?[1Z4j65k4S6W@a4]1R6a1Ha500lJg7\62UG`JP1W3_8QBX7WHS8^3W:`5312_7ZL8a50eR1_6mU4`5317a5ce2`i2`534C9
a5Ub2b4oR1[e1`534C7a50eR1]\4`531=a5UV2S?[B1PHX?P1QOH1T6k6<a500lJY7m6X<fY1m_2`5317a50\3f[5`531:a5
0F0lQ1Vm2W_1`5319a5nT1d3^c1nLn2QP1QCRY13a5ij4ZD8a5hi1en1ef1`534Ch2a5R61k9;k20S4Q1Mf3c2W1d1P1]3a4
X12?H2@;1Y1<I17LT1GCo3a5l7g30Jf;a1o5e7Nk3I]3>J1@Q1T1S22W2m2V1\2W5k:2Q1n5R3;F060Q20f7Ag5]2ET1@h1i
4=D^1Q3c25X1a5S4l<3WB0Y2@00I`3_2R11Hd4YMmB]DiDQ4\1P3[4@3U1g;\7\4o1F1m9Ge61Y9b>f2a51Y43k>>S4@1e1F
27A[2<U1U1AR1Q3]7@D1P2U1`1T12Dd4`534[;0S=j2R3Q13h6g1b8;Q1Q11R1j5GU9U6Y3P3]2P3?l2853199033W1Jl8]8
4I;<c5F1Q30j33cCX<6a51lJWT2li1PFAa51lJVA<U3^2Fn1>iY1SMfLM9W:b:9a51lJWT2`5n7mQ1[2SN9a500lJWT2m_2`
531:a50GlQ1[:jb2W_1`5312a5T_55a51lJWT2m_25a5XY10j:oj38a5HlQ1VS1_V1_CW_1W46a50S_5`531j1a5E10R2VH^
1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKV1Km5o1`Mj6T8_2;a50F0lQ1cFbV2W_1
`5316a5G0lQ1Vm2W_17a5G0_Q1<Vm2W_14a5ko2P4W[28a5G0lQ1VQ2oKhJ^D5a5HlQ1Vm2W_13a5m1V]53a5lS3W[27a5HU
Lf5Vm2W_1k67a5G0T1gP1Vm2W_15a5`g3@2of13a5ej4^D3a5T_1oo37a5G0lQ1^<g`2W_17a5G0lQ1Vm2UKQD3a5Rk4QD5a
5c^1>QP4P76a5HlQ1Vm2W_1P73a5XR1k\4=c5lJnIXZ1ZT1`=V9nKhAC;`5[@4c5lJY7ml16c5lJY7o3mh1Wm25c5lJY7o3m
h1V3Q4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1
e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y31Y5Q4d100h2U2[67?a11>FY220?[2f2o240412
312@3<63?140411_1592CB15ML1N1I:128NC;;237<`1B3`1^1R2_3]3^3^30e1>W>6[:;260:3O:0k13B9C5b6G=i30U122
B>b11e1^2U1><4221@\6o4CBb2b4@Mf27OR3h4e1W3\7\128R111o5B<?:81436NQ1S22>N3;d8k;AT<:T;I_211Q5Q4d11h
2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6[:;2
60:3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3S5Z1W3\7\128R111o5B<?:81436NQ1S22>N3
;d8]<T<:T;I_211Z5Q4d11Ni1U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`
1^1R2_3]3^3^30e1>W>6[:;260:3J4360S14B3B9C5b6G=i30U122B>b11e1d1IU1><4221@\6o4CBb2S5Mf27OR3^6W3\7\
128R111o5B<?:81436NQ1S22>N3;d8_6m5o5T6:a5b5I4Z211S5Q4d11h2U2[67?a11>FY220?[2f23k240412312@3<63?1
40411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6[:;260:3O:0k13B9C5b6G=i30U122B>b11e1d1IU1>
<4221@\6o4CBb2S5Mf27OR3^6W3\7\128R111o5B<?:81436NQ1S22>N3;V5]3]<T<:T;I_211X5Q4d11h2U2[67?a11>FY2
20?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W>6[:;260:3J4360S14B3
B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3^6W3\7\128R111o5B<?:81436NQ1S22>N3;S7`1]<o5T6:
g:<F2_211R5Q4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3
]3^3^30e1>W>6[:;260:3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3^6W3\7\128R111o5B<?
:81436NQ1S22>N3;d8Y70R5T<:T;I_211Z3Q4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U
5f>6[:;d1437S14B3LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y31P5
Q4d11h2U2[67?a11>FY220?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3`1^1R2_3]3^3^30e1>W
>6[:;260:3O:0k13B9C5b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3^6W3\7\128R111o5B<?:81436NQ1S2
2>N3;d8]<T<:T;I_211^520m3d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:
12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27
OR3U5X1W3\7\1;>2@11Z2`33@85?:81436NQ1S22>N3;WQ1:T;I_21W3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P
1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ
1S22]13cQ1:T;Y31k3Q4d130e2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<`1B3R5_3]3[1R2^30e1f>6[:;
26;S1;Q1>:3LC5b6G=i30U122B>b11e1^2U1><451@\;CBb2S5l3OR3h4e1W3\7\1^111o5j181436NQ1S22]13;WQ1:a5b5
I_21k4Q4d102f21b6l17:4c1>P320Ko1f23P306234@3W11n15:1V115j1P1K:\1CV1<`1B3R5b211D3]3BC12217e1^30e1
f>6[:;26;E=;Q1>:3LC5b6G=i30U1222?85b11e1^2U1><4221@\;CBb2S5l3Of1[1c44Y1;W3R2Y5\1^111Y3e2j181436N
Q1Q212]13018Z>k2P@:`2=U8I_21e3Q4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<`1B3R5_3]3^3^3
0e1f>6[:;26;S1;k13LC5b6G=i30U122B>b11e1^2U1><451@\;CBb2S5l3OR3^6W3\7\1^111o5j181436NQ1S22]13;WQ1
:T;I_21j3Q4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<`1B3R5_3]3X1221m1^30e1f>6[:;26;S1;k
13LC5b6G=i30U122B>b11e1^2U1><451@\;CBb2S5l3OR3^6W3\7\1^111o5j181436NQ1S22]13;THR9:T;I_21i3Q4d13f
2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1<`1B3R5_3]3X151m1^30e1f>6[:;26;S1;k13LC5b6G=i30U122
B>b11e1^2U1><451@\;CBb2S5l3OR3^6W3\7\1^111o5j181436NQ1S22]13;THR9:T;I_21m3Q4d13f2a87?c1>P320k2k5
06234@3W11n15<V115j1P1K:\1CV1<`1B3R5_3]3X1221m1^30e1f>6[:;26;S1;k13LC5b6G=i30U122B>b11e1^2U1><45
1@\;CBb2S5l3OR3R628W3\7\1^111X3f2j181436NQ1S22]13;WQ1:d5_5I_21f3Q4d13f2a87?c1>P320k2k506234@3W11
n15<V115j1P1K:\1CV1<`1B3R5_3]3[1R2^30e1f>6[:;26;S1;k13LC5b6G=i30U122B>b11e1^2U1><451@\;CBb2S5l3O
R3^6W3\7\1^111o5j181436NQ1S22]13;WQ1:T;I_21l3Q4d13f2a87?c1>P320k2k506234@3W11n15<V115j1P1K:\1CV1
<`1B3R5_3]3X151m1^30e1f>6[:;26;S1;k13LC5b6G=i30U122B>b11e1^2U1><451@\;CBb2S5l3OR3R628W3\7\1^111X
3f2j181436NQ1S22]13;WQ1:d5_5I_21\4Q4d102f2a87?c1>P320Ko1f23P306234@3W11n15:1V115j1P1K:\1CV1<`1B3
R5_3]3V1120Q2^30e1_6V86[:;26;E=;Q1;2:3LC5b6G=i30U122B85b11e1^2U1><451@\;CBb2S5l3OR3c44e1W3\7\1^1
11o5j181436NQ1S22]13018R:j;[4m6:`2c8I_21]520m3d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C14
0411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a9I;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1>
<451@\;C5<b2m2V1NMf27OR3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S22>N3;WQ1:T;I_21`520m3d12g2U2[67913a11>
P320=@438:22If2S1k14041234@3<6C140411_1592CA015MLP11I:12N8CV1<X17B3`1^1R2b211H]3^3Eh20e1f>6a9I;2
6;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451@\;C5<b2m2V1NMf27OR3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S22>
N3;WQ1:T;I_21X3Q4d1\;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3n1V3f>6[:;i1;k13LC5b6
G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13TC^>:T;Y31W3Q4d1\;7?c1>P320k2k506
234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;d14;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9
\7\1^111o5j181436NQ1S22]13cQ1:T;Y31^520m3d12g2U2[67913a11>P320=@438:22If2S1k14041234@3<6C140411_
1592CA015MLP11I:12N8CV1<X17B3`1^1R2_3]3^3Eh20e1f>6a91G;26;3O:0k13B9C5b6G=i30U122B>b11e1^2U1><451
@\;C5<b2m2V1NMf27OR3^6W3\7\1;>2@11Z2`33@85?:81436NQ1S22>N3;WQ1:T;I_21[3Q4d10[;7?c1>P320k2k506234
@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1
^111o5j181436NQ1S22]13_7l=V<:g:<Fb21X3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]
3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Fb21Y
3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3:S3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e
1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13PQ1B:T;Y31^3Q4d10[;7?c1>P320k2k506234@3W11n15c1
15j1P1K:\1CV1<`1B3R5_3]3:1Q3\4Hf>6[:;i1;k13LC5b6G=i30;I22B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j
181436NQ1S22]13nP1D:12o:Y31X3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3\4Hf>6
[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y31Z3Q4d10[;7
?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m
;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13PQ1B:W1a3Z6Y31X3Q4d10=m:7?c1>P320k2k506234@3W11n15c115j1P
1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ
1S22]13cQ1:T;Y31X3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6S:7;i1;k13LC
5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y31X3Q4d10[;7?c1>P320k2k
506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3
f9\7\1^111o5j181436NQ1S22]13cQ1:c8`2Y31Z3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5
b211H]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T
;Y31X3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1C1T1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122
B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13cQ1:T;Y31_3Q4d10[;7?_13>P320k2DV506234@3W1
1n15LF15j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5d5M0F=i30U122=4>d1T1@^2U1><:1m;CU3S5l3OR3f9\7\1
^111o5j181436NQ1S22]13bHP9:T;Y31h3Q4d10[;7?c1>P3204f2k506234@3W11n151a115j111L5E:4W1>414O<`1B3R5
_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3Y21Z7Q3Z4HC^111o5j181436NQ1S22]13a2b
7^G:T;T3031Y3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6_6k3;i1;k13LC5b6G
=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111W3g2j181436NQ1S22]13cQ1:T;Y31T5Q4d100h2U2[67?a11>FY2
20?[2f2o240412312@3<63?140411_1592CB15ML1N1I:12W1CV1<`1B3CL^1R2_3]3^3^30e1>W>6[:;260:3O:0k13B9C5
b6G=i30U122B>b11e1^2U1><4221@\6o4CBb2S5Mf27OR3^6W3Y50Q2\128R111o5B<?:81436NQ1S22>N3;d8]<T<:T;I_2
11X3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d
1e1^2U1><:1m;CU3S5l3OR3S5b4\7\1^111o5j181436NQ1S22]13cQ1:T;Y31Y3Q4d10[;7?c1>P320k2k506234@3W11n1
5c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3l46b4\7\1^111
o5j181436NQ1S22]13cQ1:T;Y31X3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[
:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S22]13]?UB:T;Y31Y3Q4d10d8f
27?c1>P320k2k506234@3W11n15c115j1P1K:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:
1m;CU3S5l3OR3f9`2k4\1^111o5j181436NQ1S22]13cQ1:T;Y31X3Q4d10[;7?c1>P320k2k506234@3W11n15c115j1P1K
:\1CV1<`1B3R5_3]3^3U5f>6[:;i1;k13LC5b6G=i30U122B>d1e1^2U1><:1m;CU3S5l3OR3f9\7\1^111o5j181436NQ1S
22]13Q?aB:T;Y31i3Q4f1h2U2[67Q21>FY23?R5o2:12312D<63?140411_1592CB7ML1N1I:12W1C\5^1R2k=0T2VI260:3
O63371<Q13Bf7G=j3X12B>b11e1^2U1><4221@\6V6b2S5Mf2S9e1CP:\128R1f6<?J3^4>^1d8]<^H_211<S420m3g1g2U2
[67913a11_320=@438:22`3S1k1:1234D<6C140411o12CAV1LP11I:128E8CJQ2_2^1R2b211[8h20UJU126;3O:g18Bf<0
U122B>b11T4U1><451@V<<b2m2V1NMf2Z4^6W3\7\1;>2@1\2`3D85?:863^4>S118a]12k5jg42k599l5OZR2Eo\2jf19j2
cF3l5Y`6X:6l5ZX2_BjU3f:o34l5UY2cT4\13l5[[2il35l5`Mnl2[f2P?[4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6
W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239\4]3b1Mh4h?5:a264f1404_1:6:406X1H4D15627
1f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1_HQ6C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6
W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239b4]3b1MLk3h?5125a264f1404_1:6:406X1H4D15
6271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=o1626O2k2
b6W3d32R202m28=LY44T1311986FT1?>Q1Q1c1E253Y1T1>=_11f1C\1239n5V3\4]3b1Mh4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O
2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239f3]4]3b1Mh4h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O
2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239mV1[1]4]3b1Mh4h?5:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1o>a?C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=
V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239mV1\4]3b1Mh4h?5:a264f1404_1:6:
406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M
=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1C@>=_11f1C\1239\4]3b1Mh4h?5:a264f1404_1:6:40
6X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V
226O2k2b6W3d32[1F02m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239_4]3b1Mh4h?5:a264f1404_1:6:406
>IH4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V2
26O2k2_5R1W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239oGJg6]3b1M>o1Y2h?5:a264f1404BL
:6:406X1H4?4156271c121P1H:0118=80153@;I6210X17BJ5X3Z1[17<]1P323Ca12521E0U23l1b6g2W8CZ<C4G315`3l5
b6R3>Q2?Ca224N0023752Q2f121057?A?]1313<Z61Y1M=V226I524f2718R1Q2j2W3d32R202V1f18=LY44T13119526A4T
1H5Q1Q1574P1E25361C29T158=>9001981f1B0\1239W4d80X:j6l3W4_2d4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156
271f11P1T111O015DU1<X17BJ5b1P3[17<]1P3g53l1aNC4G315]9b6W2Y1a2Ci2_1526j1f121057o2313<Z61Y1M=V226O
2R1h1b6W3d32R202m28=LM[34T1311986FT1>?<DQ1c1E253Y162J>=_11f1C\1239i4]3b1Mh4h?5:a264f1404_1:6:406
X1H4D156271f11P1T111O015DU1<X17BJ5B2J1T2K[17<=2LP3g53l1aNC4G315]9b6W2Y1a2Ci2_152Q2f121057o2313<Z
61Y1M84V226O2k2b6W3d32R202m28=Lc1e24T1311986FT1N<DQ1c1E2534T1T1>=_11f1C<O239jR1\4]3b1Mh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2
313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Y3\4]3b1Mh4h?5:a264
f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2
313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1L7>=_11f1C\1239i4]3b1Mh4h?5:a264f1
404_1:6:406CDH4:9156271f11P1T111O015DU1<X17BJ5c4[17<]1i214g53l1iI0f4C4G315]9b6a3a2Ci2HF52Q2^1721
057o2313<Z61Y1M=`1E26J212k2a2n31W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1<1=_11f1C\1239_4]3b1M
h4h?5:a264f1404_1:6:406CDH4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q
2f121057o2313<Z61Y1M=`1E26J42k2\2U4W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239\4]3b
1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_15
2Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239\F^4]3b
1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_15
2Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239_5lEQ=]
4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci
2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q16\1E253Y1T1>=_11f1C\1239YM
^4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2C
i2_152Q2f121057o2313<Z61Y1M=V226J212k2\5U1W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\12
39`4]3b1Mh4h?5:a264f1404_1:6:406X1H4:9156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1hKT11a1C4G315]
9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1BA>=_11f1
C\1239]4]3b1Mh4h?5:a264f1404_1:6:406X1H4:9156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9
b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E2534T1T1>=_11f1
C\1239]4]3b1Mh4d8S75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<=OP3g53l1aNC4G315]
9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1
C\1239b4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1N511O015DU1<X17BJ5c4[17<]1P3g53l1^4S2R2kEC4G
315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253O9T1>=_
11f1C\1239_1f5b4]3b1Mh4o52o1e75:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53
l1SAf6f6C4G315_1m7b6a3a2Ci2_152Q23b121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q
1c1E253Y1T1>=_11f1C\1239d4]3b1ME<;Y3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17
<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1
Q1c1E253Y1T1>=_11f1C\1239n6a>P>Ln25]4]3b1MR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X
17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T131
1986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239n6\4]3b1Mh4h?5:a264f1404_1:6:406X1H42A156271f11P1T111O015DU1<
X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T13
11986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239^4]3b1Mh4h?5:a264f1404_1:6:406X1G030D156271f11P1T111O015DU1<
X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T13
11986FT1NQ1Q12`1E253Y1T1>=_11f1C\1239\4]3b1MR1e3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1
311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239]4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X
17BJ5c4[17<]1_1`1g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1
311986FT1NH8Q1c1E253Y1T1>=_11f1C\1239]4]3b1M\1[3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X17BJ5c4[17<]1_1`1g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44
T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239]4]3b1Mh4h?5:a264f1404_1:6:406X1H4B1156271f11P1T111O015DU
1<X17BJ5c4[17<]1P3g53l1oDa9C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY4
4T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239\4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T
1311986FT1?>Q1Q1c1E253Y1T1>=_11f1C\1239\4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2Y5X1W3d32R202m28=LY44
T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239\4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1
<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152HX1f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T
1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239_4]3b1Mh4h?5:a264f1404_1:6:406S14H4D156271f11P1T111O015DU1
<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1
311986FT1NQ1Q18Z1A32403Y1T1>=_11f1C\1239]4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T
1311986FT1N<DQ1c1E2534T1T1>=_11f1C\1239c4]3b1MHo3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X17BJ22c4[17<=2LQ2Ng53l1cEm8C4G315V7V2b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m2
8=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Y6_4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T11
1O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m2
8=Lg3A4T1311986FT1NQ1Q1C0NE253Y1T1>=_11f1C\1239\=^4]3b1M5b4h?5:a264f1404_1:6:406X1H4D156271f11P1
T111O015DU1<X17BJ5c4[17<]1P3g53l1aN:84G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R2
02m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239i<j4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P
1T111O015DU1<X151BJ5P3NC[17<CIP3g53l1U=4JT3h:]2C4G315`2l6b6a3]1S1Ci2_152Q2f121057o2313<Z61Y1M=V2
26O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E2534T18K>=_11f1C\1239mR1j4\4]3b1Mh4h?5:a264f1404_1:6
:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1
M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239f2\4]3b1M\1[3h?5:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61
Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239W5]3b1Mh4Z9]65:a264f1404_1
:6:406X1H4D156271f11P1T111O015DU1<X151BJ5c4[17<]11FW2g53l1>d1U;K[@C4G315]9i45b1Bn23H5>1MC4?T2_15
2Q2f121057k1S1313<]2S2h11Y1M=V226O2Q2Ib6W3d32R202m28=7DY44T13115386FT1NQ1Q1c1883253Y1L7>=_11f1C\
1239YX1\4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9
b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=Lc1e24T1311986FT1NQ1Q1c1E253Y1T1>=_11f
1C\1239\4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9
b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C
\1239RCa4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1_IQ5C4G315
]9b6a3a2C4d2_152Q2f121057o2313<Z61Y1M=V226O2k2a5P1W3d32R202m28=LY442Q1311986FT1N<DQ1c1E253Y1T1>=
_11f1C\1239Q9a4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4
G315]9b6S1]2a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2P11h1b6W3d32R202m28=LY44T1311986FT1>?Q1Q1c1E253
4T16M>=_11f1C\1239V5]3b1M@W4h?5:a264f1404_1:6:406S14H4D1226271EP11P1T111O0151BU1<X17BJ5EJ@[25V14
7<]1P3Jl43D1U1aNC4G315]9b6S12W22a2Ci2_152Q2f121057o2313<Z61Y1M=n1726O2P1j1b6W3d32R202JR28=7DY44T
13119526FT1N<DQ1AQ1E2534T1;H>=_11f1C\1239o=Q@c4]3b1Mh4U7Z1W75:=S264f1404_1:6:406X1H4D156271f11P1
T111O015DU1<X17BJ5c4[17<]1P3g53l1WJY4C4G315]9U3\3X2X1a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3
Q1b22R202m28=7DY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239`4]3b1Mh4U7b85:a264f1404_1:6:406X1H4D15
6271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1jCf:C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k
2b6W3d32R202m28=7DY44T1311986FT1N<DQ1c1E2534T1T1>=_11f1C\1239f4]3b1M4Em3h?5:a264f1404_1:6:406X1H
4D156271f11P1T111O015DU1<X17BJ5c4[17<]1V2Ig53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226
O2k2b6W3Z2Y12R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239n4nB16]1:l=e4]3b1Mh4h?5:a264f140
4_1:6:406W10H4D156271f11P1T111O015DU1<X142BJ22a3Q1[17<]1P3g53l1T=\AC4G315]9P5a1a3a2Ci2_152Q2f121
057o2313<Z61Y1M<0V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1@;7>=_11f1C\1239`;a4]3b1MMAX
3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3k3k13l1aNC4G315]9b6a3a2Ci2_152
Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Y8c19_4]
3b1Mh4h?5:a264f1404_1:6:406X1G04D156271f11P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2
_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1C0NE253Y1T1>=_11;Z1C\1239f4
]3b1Mh4h?5::V264f1404_1:6:406X1H4D1562714a11P1T111O015DU1<X17BJ5c4L>7<]1P3g53l1a2X4[9Z>C4G315]9Z
2W4a3a2Ci2_152Q2f121057o2313<0Y61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1L7>=_11f
1C\1239Y3_9\4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5a3Q1[17<]1P3g53l1aNC4
G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=
_11f1C\1239c4]3b1MT1c3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5g3K[17<]1P3g53l1Y8W
FC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1:X1E253Y1
T1>=_11f1C\1239U3Y3U:dB\4]3b1MT1c3h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17BJ5c4[17<]
1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32R202m28=LY44T1311986FT1NQ1Q1
c1E253Y1T1>=_11f1C\1239j4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU1<X17B60B540W1S25
K[17<]1]1CNg53l1`<i8V9C4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61S15M=V226O2k2b6T2R1Ji22R202m28=L=k3
4T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239f4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1T111O015DU
1<X17B602?54\35K[17<]1]1B0Ng53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61S15M=V226O2k2b6T2R1d32R
202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239^4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P1
T111O015DU1<X17BJ5BMR3[17;0]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32
R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239\4]3b1MV1a3h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X17BJ5c4[17<]1P3g53l1aNC4G315]9b6a3a2Ci2_152Q2f121057o2313<Z61Y1M=V226O2k2b6W3d32
R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239_4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f11P
1T111O015DU1<X17BJ5c4[17<]1P3g53l1U3[KC4G315]9b6a3a2Ci2_152Q2f121057]1a1313<Z61Y1M=V226O2k2b6W3d
32R202m28=LY44T1311986FT1NQ16Jc1E253Y18K>=_11f1C\1239]4]3b1Mh4h?5:a264f1404_1:6:406X1H4D156271f1
1P1T111O015DU1<X17BJ5c4[17<]1P3g53l1U3[KC4G315]9b6a3a2Ci2_152Q2f121057]1a1313<Z61Y1M=V226O2k2b6W
3d32R202m28=LY44T1311986FT1NQ1Q1c1E253Y1T1>=_11f1C\1239Fo500KXQ1f@e;S\1V7gk13QHk>2DG6X4b6F@37o50
0Kjc63[19o500Hcb3Vj2R7_1Z<<o500KiDV3dU2ad2bQ12\18@o500Kbf1Wm422819D5k2U9X3<o500T`1n4oP3bn1U19R;<
J>o500N9]c63Q19c4R3[3T12;o500X1Qh1n\2\^23[1W<4:o500Kjc62\18T4V7\1o500X3n:30S4WNk1R22Uc2X1ULUO;2l
1d=3<50072;8\4X66>632;59=53438o500Kjc62\1]47o500Kjc62\18o500Kjc62\1d;:P60S;1Ub1om1eEdS2<=BP60`BS
P1bn2]c1;2a?F082]15g:>S19P60NiS6m?U1m4^6W18P60UU4N00_^2l=5P60fd6f=5:P60KiDV3jJiZ1ad2bQ1V2=P60X1Q
h1[k4JAk4n6?2U3X1=P60X_2d1TR1_^2_@c2G8U1g;Q3<P60Kjc6>5225m<FZ2=P60Kjc6>5225U1@V;Q33P60fd65P60U[3
n^1aj15P60Tc3ZR2VO8P60R1Wl1iW4a?V6Y7CP60R1Qe17l@^;ZS208`1lFd3]@h<n4l;i31?P60R17id1[l3m9WHJ1O02R4
e99P60Rg1Um21;d6Zi1`98P60dc10PQ5\1S8T54P60fd6`94P60fd6`94P60Kjc64P60Hmc66P60bg3RQ2^<a?7P60X1ce3W
^2a?\15P60mX2h[4f=:P60KUi1fZ4;T>\1`=58Q6f;m5Y2]:]T2`a31@Q6Q1^o1Xm10VCdT1PP11?b4I:c6^252Q6aR73Q6a
R7b22Q6K1Q66Q6KRC0XW627Q6KRC0XW62T97Q6KRC0lV6;29Q6N;[Z6[8f7R4_1i46Q6PQ6fJh50c45Q6Zi6U80c47Q6iY2S
>Xc1ie1hJ\:EQ69P1g6RJI_3?T1a6X?TT2d:fR1k7WD1j1W>R4Y66Q6mP4jS2T@l517Q6e@_l5g7GT511Q6@R60`i2b^2jL]
8W8168T1V2\7MDP35R6]]6W81X;6R6]]6W81l5:7R6ee61\4:T1:;R6nQ2fc41[4090T1h5c46R6>PX3gX2]T119R6?4\S6j
:f4Q21Y1BR6A5B^C]a4_@f2P4i@[71R5a4j11k35:R6N^\6c21a51d4Z5J3R6ee614R6ee61b49S6Eld1R]4nB16]1W>6S6d
e616]1W>7S6de616]1:l=7S6Rc6a216]1W>8S6U[1c5jT516]1W>7S6Ned616]1W>7S6Mfd616]1W>8S6de616]1n5X827S6
SX5`]116]1W>8S6@]T6e@16]1W>9T6BPi3hW2b2_660R9=T6S5U;mP1Y:MR8[1W7fZ2[Y1U9Z93T6kR6c71T66T6gHlR4[o1
0R;2T6TV71U63U6kP4dR3=U6P1Sn2cj1TY1Z4e=S9R5312B4U6_c60]88U6oh2Z18`1_Ef\2:2U6da32U6]g63U6dFhP64U6
ZF]6dj53U6TS6XD2V6oS61V65V6gS67a2]F2V6XV75V6Ri2ZV35_7g1W6U2VH^1R4P2n1:=V3913Mf=a12521E0PO4cH`2h3
S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2f1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<
4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4S1_G`2h3S10023]5<4?c1U@5
18R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W6U2VH^1R4P2n1:=V391Q1f=a12521E0UGj74cH`2f31S10023]5<4?c1U@518R1Q2
X=S4j4GKR2A[5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GK
R2]2_3o1`Mj6T8_2U2W65o1VH^1^3CP2n1:=V391Q1P5e8a12521E0UGj74cH`2h3S10023]5<4?c1n<V3518E<Q29X4e8S4
j4GKR2_274Z21Co1^71oEj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1T5P;518R1Q2X=
S4j4GKR2m5o1`Mj6T8_2k1W6U2VH^1R4P2n1:=V391Q1^2n2c40c3a12521E0PO4cHKd1h3S10023]5<4?c1U@518R1Q2X=S
4j4GKR2m5o1`Mj6T8_2n1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4]8k6S6U3Cl1W2`1S10023Z52<4?c1U@518R1Q2X=
LV3j4GKR2[5Ao1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4]2\2G
KR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2f31S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`
Mj6T8_2n1W6U2VH^1R4P2n1:=V391Q1f=a12521E0iN640bH`2]2Z1AA0023]5<4?c1m2V2[1d9518R1Q2X=S4j4GKR2f3V2
o1`Mj6T8_2h1W6U2VH^1R4P2n1:=V391Q1]<0W1a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6
T8_2i1W6U2VH^1R4P2n1:=V3919G]<0W1a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1
W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023Eg4<4?c1U@518R1Q2X=S4j4GKb1?m5o1`Mj6T8_2g1W6U2VH^
1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?5]1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:
=V391Q1f=a12521E0PO4cHKd1h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f
=a12521E0PO4XDZ4`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521
E0PO4TC^5`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH
`2h3S100235W5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100
23]5<4?c1U@518R1Q2X=S4j4GKR2c2Y3o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?
c1U@518R1Q2X=S41h4GKR2m5o1`Mj6T8_2g1W6U2R:S>^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@51
8R1Q2X=S4j4GKR2m5o1`Mj6T8_2n1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4
j4GKR2m5o1S8040:2@VDj6>e7_2l1W6U2VH^1R4P2n1:=V3171Q1f;o1a12521E0PO4oEc2`2h3S10023]5<4?c1U@518R1Q
2X=S4Kn3GKR2m5o1S8j=a7j6T8_2h1W6U2R:S>^1R4P2n1:=V391G9f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X
=S4j4GKR2m5o1`Mj6T8_2k1W6U2VH^1R4P2n1:=V391G9f=a12521E0PO4]1g1\3PB`2h3S10023]5<4?c1U@518R1Q2X=S4
j4GKR2]2_3o1`Mj6T8_2h1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m
5o1;bCa9j6T8_2h1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1nCa
9j6>e7_2i1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1R1@ZBa9j6
T8_2h1W6U2VH^1R4P2n1:=V391Q1f=a12521E0]4bJ4cH`2h3S10023]5<4?5]1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1
W6U2VH^1R4P2n1:=V391Q1f=a12521E0]4h@i94cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W6U2V
H^1R4P2n1:=V391Q1f=a12521E0kFT84cH`2h3S10023]5<4?c1U@518R1Q23T=S4]2\2GKR2m5o1`Mj6T8_2g1W6U2VH^1R
4P2n1:=V391Q1f=a12521E0kFT84cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=
V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1H\?518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W6U2VH^1R4P2n1:=V391Q1f=
a12521E0PO40aAP7`2h3S10023]5<4?c1U@518R1Q23T=S4j4GKR2m5o1`Mj6T8_2R2W640o1R:S>^1^3CP2n1:=V391Q1P5
e8a12521E0PO4cH`2h3S10023]5<4?c1n<V3518R1Q2X=S4j4GKR27W274Z21Co1`Mj6T8_2h1W6U2\;n4j7^1R4P2n1:=V3
91Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W6U2VH^1R4P2n1:=V391N2f=a12
521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2[5Ao1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f:o2a12521E0P
O4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2l1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h3
S10023]5<4?c1U@518R1Q2X=S4j4G5ER2f3V2o1Y7;XDa1j6T8_2R2W6U2`=e:^1R4P2n1:=V391Q1l4;1Y1V117]32o1a12
521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2e4b8S4j4GKR2m5\1B`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0P
O4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o12]Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO40bH`2h
3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2o1W65o1VH^1^3CP2n1:=V391Q1P5e8a12521E0PO4cH`2h3S100
23]5<4?c1n<V3518R1Q2X=S4j4GKR2_274Z21Co1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391N2f=a12521E0PO4cH`2h3S1002
3]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1S8b5a12521E0PO4cH`2h3S10023]5<4?c
1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2V>o9^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R
1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100235W5<4?c1U@518R1Q2X=P42
j4GKR2m5o1`Mj6T8_2S2W640o1VH^1^3CP2n1:=V391Q1P5e8a12521E0R@m>4cH`2h3S10023]5<4?c1n<V3518R1Q2X=S4
j4GKR27W274Z21Co1S8\Ej6T8_2i1W6U2VH^1R4P2n1:=V391Q1f=a12521E0[Md14cH`2h3S10023]5<41=c1U@518R1Q21
V=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q21V=S4j4GK
R2m5o1`Mj6T8_2f1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj
6T8_2o1W661l1VH^1k1]1>9R1Mn1:=V391Q1i3l9a12521E0PO4cH`2h3S10023d2h2<4?c1U@518R1Q2l<;S4j4GKR2m5o1
`Mj6T8_2Y2W62R2VH^1R4P2n1:75U11n191Q1f=a12521E0PO4cH`2h3S10023]5<4?c1l=X2518R1Q2X=S4j4GKX1H0W3<P
240111002f1`Mj6>e7Q2=h1W610R2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GK
R2m5o1`Mj6T8_2j1W610R2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m531i
1`Mj6T8_2j1W610R2VH^1R4P2n1:=V391Q1f=a12521E0[;dC4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m53k1`Mj
6T8_2n1W610R2VH^1R4P2n1:=V391Q1f=a12521E0`6j4dC4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKQ20h5431i1`M
j6T8_2j1W6U2_@f7^1R4P2n1:=V391Q1o4^7W1a12521E0PO4cH`2e32S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6
T8_2g1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W6
U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1H\?518R1Q2X=S4j4GKR2f3V2o1`Mj6T8_2g1W6U2VH^1
R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2P5W8S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4c1<n1
:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W6U2VH^1R4P2n1:=V391Q1f
=a12521E0PO4iDi3`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR21k5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a1252
1E0nFQ84cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2k1W6U2VH^1R4P2n1:=V391Q1f=a12521E0d7[G
4cH`2]2Z1S10023]5<4?c1U@518R1Q2i3^9S41h4GKR2m5f18`Mj6T8_2i1W6U2VH^1R4P2n1:=V391Q1f=a12521E0I\7iF
4cH`2h3S10023]5<4?c1U@518R1Q2X=S41h4GKR2m5o1`Mj6T8_2j1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4;WH`2h3
S10023U1W4<4?c1U@518R1Q2X=S4j4GKR2a12X4o1`Mj6T8_2i1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100
23]5<4?8U14U@518R1Q2X=S4j4GKR2m5o1hJg2j6T8_2i1W6U2VH^1R4P2n1:=V391Q1f=a12521E0QBn<4T8^@`2h3S1002
3]5<4?c1U@518R1Q2P2W;S4j4GKR2m5o1`Mj6T8_2f1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c
1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W6U2VH^1R4P2n1:=V391Q1f=Y172521E0PO4cH`2T1c2S10023]5<4?c1U@518
R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2T1c2S10023]5<4?c1U@518R1Q2X=S
4j4GKR2m5o1`Mj6T8_2i1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5
o1o97=jBj6T8_2g1W6U2_Af6^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`
Mj6T8_2g1W6U2VAo6^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2
g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1S8\Ej6T8_2g1W6U2V
H^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2c59o1`Mj6T8_2k1W6U2gD2[3^1R4
P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023Eg4<4?c1U@518R1Q2X=S4j4GKR2U4g1o1JeLj6T8_2g1W6U2VH^1R4P2n1:
=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=P42j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1
f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2f2V3o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a125
21E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2\4`1o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4
cH`2h3S10023]5<4?c1U@518R1Q2R<U1S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4\4VD`2h
3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5
<4?c1U@518R1Q2X=S4j4GKR2m5o1c:lBj6T8_2i1W60T2VH^1R4P2n1:=V391Q1f=a12521E0QDn:4cH`2h3S10023T4X1<4
?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4W1[G`2h3S10023]5<4?c1U@51
8R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W6U2i3\D^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=
S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4eCm4`2h3S10023]5<4?c1U@518R1Q2X=S4j4GK
R2m5o1`Mj6T8_2j1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4dDn3Cl1h3S10023]5<4?c1k;Y4518R1Q2X=S4j4GKR2[5
Ao1`Mj6T8_2j1W6U2gG>^1R4P2n1:=V391Q1V1_<a12521E0PO4cHCl1h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2[5Ao1`
Mj6T8_2g1W6U2VH^1R4P2n1:=V391Q1f=a12521E0PO4U3]E`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2
h1W6U2VH^1R4P2n1:=V391Q1f=a12521E0XEg94a9Q?`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2j1W60
T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4Ml3GKR2[4a1o12]Mj6T8_2h1W60T2VH
^1R4P2n1:=V391Q1W<^1a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2
n1:=V391Q1f=a12521E0WDh:4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V3
91Q1f=a12521E0PO4cH`2T1c2S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o12]Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f
=a12521E0PO40bH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1f=a12521
E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1U;ZBj6R3Q5_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO
4cH`2h3S10023]5<4?c1H\?518R1Q2X=S4j4GKR2m5o1`Mj6T8_2k1W60T2VH^1R4P2n1:=V391Q1_8V5a12521E0n4QJ4nA
d6`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1_JP3j6T8_2j1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3
S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1S821WEj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100
23]5<4?c1U@518R1Q2X=S4j4GKR2m5o1g=h?j6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4
?c1U@518R1Q2X=S4j4GKR2m5o1S8\Ej6T8_2i1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@5
18R1Q2X=S4j4GKR2m5o1g=g=P2j6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1
Q2X=S4j4GKR2m5o1e:jBj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2T1c2S10023]5<4?c1U@518R1Q2X=
S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391N2f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2
m5o1kAd;j6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1c:
lBj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR20l5o1`Mj6T8_
2i1W60T2VH^1R4P2n1:=V391Q1f=a12521E0W4hJ4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1S8\Ej6T8_2h1W
60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2c2Y3o1`Mj6T8_2h1W60T2VH
^1R4P2n1:=V391Q1f=a12521E0PO4XDZ4`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2
n1:=V391Q1f=a12521E0PO4TC^5`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2R:S>^1R4P2n1:=
V391Q1f;o1a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1
f=a12521E0PO4cH`2h3S10023]5<4?c1U@5180Q1Q23T=S4j4GKR2m5o1`Mj6T8_2j1W60T2VH^1R4P2n118=V391Q1f=a12
521E0PO4cH`2h3S10023]5<4?c1U@5180Q1Q23T=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1f=a12521E0P
O4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1[:C`Bj6T8_2i1W60T2VH^1R4P2n118=:k291Q1f=a12521E0PO4c
H`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W6000R2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S
10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2l1W60T2f<0^;^1R4P2n1:=V391Q1Y1\<a12521E0PO4j1hF]22h3S
10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2k1W60T2VAo6^1R4P2n1:=V391Q1Y1_6l2o2a12521E0PO4cH`2h3S
10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1Y1\<a12521E0PO4cH`2h3S10023]
5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1i7l5a12521E0PO4cH`2h3S10023]5<4?c1
U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2j1W60T2f:_=^1R4P2n1:=V391N2f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R
1Q2S;T2S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391N2f:o2a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X
=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1f=a12521E0WNH4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GK
R2\4`1o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391N2f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1
`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1Q:^Cj6T8
_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2]2Z1S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W6
0T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1S2\Kj6T8_2j1W60T2VH^
1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1]<RAj6>;Y7_2k1W60T2VH^1R4P
2n1:=V391Q1f=a12521E0PO4]8k6Y9Cl1h3S10023X1T4<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2
n1:=V391Q1f=a12521E0PO4P1bG`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V3
91Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1o8`Dj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=
a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S41h4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1f=a12521E
0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1g:2eBj6T8_2h1W60T2R:S>^1R4P2n1:=V391Q1f=a12521E0PO
4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S
10023]5<4?c1U@518R1Q2X=S4Kn3GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5
<4?c1U@518R1Q2MZ<S4j4GKR2m5o1`Mj6T8_2l1W60T2VH^1R4P2n1:=V391Q1f=a12521E0o5PI4cH`2h3S10023]5<468c
1U@518R1Q2X=S4Kn3GKR2]2U39o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@5
18R1Q2X=S41h4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391N2f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X
=S4j4GKR2m5o1l>c>j6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023\2P3<4?c1U@518R1Q2X=S4j
4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4T7^A`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m
5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6i
1Z6_2h1W60T2_Df3^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h
1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?T1>U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2V
H^1R4P2n1:=V391Q1f:o2a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P
2n1:=V391Q1\1Y<a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V
391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6>e7_2h1W60T2VH^1R4P2n1:=V391Q1f=
a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2c59o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E
0PO4cH`2h3S10023]5<4?c1U@518R1Q2W;P2S4j4GKR2m5o1`Mj6T8_2h1W60T2V>o9^1R4P2n1:=V391Q1f=a12521E0PO4
cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2g1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S1
0023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2j1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4
?c1U@518R1Q2X=S4j4GKR2m5o1c:m?n2j6>e7_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4bAP7`2h3S10023]5<4?
c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2j1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R
1Q23T=S4j4GKR2m5o1Y7dDa1j6T8_2j1W60T2_Af6^1R4P2n1:=V391Q1f=a12521E0]EU4\54cH`2h3S10023]5<4?c1U@5
18R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1Q3P1P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2
X=S4j4GKR2m5o1`Mj6T8_2P2W60T2f<0^;^1R4P2n1:=V391N2Y1l4b1f2U3a12521E0PO4j1hF]22h3S10023]5<4?c1U@5
18R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1g6n3o2a12521E0PO4cH`2h3S10023]5<4?c1U@518R1
Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2eA`6^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4
1h4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0VFi84cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR
2m5o1`Mj6T8_2m1W60T2VH^1R4P2n1:=V391Q1f=a12521E0Y<c8X1i84^GT1`2T1c2S10023]5<4?c1U@518R1Q2X=S4Kn3
GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1c;R2a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5
o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1c;R2a12521E0PO4cH`2T1c2S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`M
j6T8_2i1W60T2VH^1R4P2n1:=V391Q1f;o1a12521E0PO4cH`2h3S10023;Q5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_
2l1W60T2_Af6^1R4P2n1:=V391Q1f=a12521E0PO4cH`2f31S10023;Q5<4?c1U@518R1Q2X=P42j4GKR2f3V2o1`Mj6T8_2
h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`MZ3_3T8_2h1W60T
2VH^1R4P2n1:=V391Q1f=a12521E0PO4`9R?`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2l1W60T2VH^1R
4P2n1:=V391Q1f=a12521E0PO40bH`2h3S10023]5<4?c1U@518R1Q2X=P42j4GKR2W51Co1`Mj6g1\6_2h1W60T2VH^1R4P
2n1:=V391Q1f=a12521E0TKk34cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2f:_=^1R4P2n1:
=V391Q1f=a12521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f
=a12521E0PO4T6^B`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1V6_7a12
521E0PO4cH`2h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391Q1V6_7a12521E0P
O4cH`2R1e2S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2
h3S10023]5<4?c1U@518R1Q2X=S4j4GKR2m5o1[:TCj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0PO4cH`2h3S100
23]5<4?c1U@518R1Q2X=S4j4GKR2f3V2o1`Mj6T8_2h1W60T2VH^1R4P2n1:=V391Q1f=a12521E0lN34cH`2h3S10023]5<
4?c1U@518R1Q2X=S4j4GKR2m5o1`Mj6T8_2i1W60T2VH^1R4P2n1:=V391G9f=a12521E0PO4cH`2h3S10023]5<4?c1U@51
8R1Q2X=S4j4GKR2m5S1K`Mj6T8_24Y60lQ1Vm28Y60lQ1Vm2R`1k5705Y60lQ1[:jb2;Y60lQ1m;Xa2\@aU160005Y60lQ1o
^2V>5Y60lQ1^l1gP16Y60lQ1P6^=fY26Y60lQ1o^2V>Sf15Y60_Q1<Vm26Y60lQ1\<i`2Xf15Y60lQ1Vm2le15Y60T1gP1Vm
26Y60lQ1Ao1dj25Y60lQ1Vm2g45Y60lQ1Vm2ie16Z6^N]3^P1W1_k14Z6lQ1o^2V>6Z6lQ1[:cT2V>VT13Z6lQ1Vm25Z6lQ1
o^2V>j]14Z6lQ1Vm2j]14Z6lQ1Vm2VT1@Z6lQ1aZ2dBh<_117R2nDW@8002o37Z6lQ1[:jb2R`1S607Z6lQ1Vm2R`1f5<05Z
6lQ1o^2V>`=5Z6lQ1[:jb2`=4Z6lQ1[:jb24Z6lQ1Vm2ie14Z6ULf5Vm2h1[61o1VH^1^3d2n1:=V3^62b8a12521E0ig1`2
h3S10023]5A?c1>_<\318R1Q2X=n8GKa1@_274Z21C`Oj6T8_27[6kQ1n5a6]c2j\1@>[6kQ1n5a6[<QW2]?j1e?1]:[1@i5
8[6kQ1n5a6]c2l>mM@9[6kQ1n5a6]c2[9^S1@Z2C[6P1jP1n5a6]7hn1V=j\1@l5f?\@1O02R4e9:[6n@4g@n5a6]c2SZ1f2
@8[6kQ1n5a6]c2QEYH08[6P1jP1n5a6]c2j\1@7[6kQ1n5a6P7\\2[]1g1[61o1VH^1^3d2n1:=V3^62b8a12521E0ig1`2h
3S10023]5A?c1>_<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_26[6kQ1n5a6]c2[]17[6kQ1n5Z1V5]c2[]18[6AYQ1n5a6]c2
j\1@8[6NlP1n5a6]c2[]1jY18[6kQ1n5a6]c2j\1@f58[6kQ1n5a6P7\\2[]1i57[6kQ1n5a6]c2[]107[6kQ1n5a6]c2[]1
f58[6P1jP1n5a6]c2[]1lf18[6kQ1n5a6]c2j\1@ka17[6kQ1n5a6Q2[a2[]1S2[61LR1VH^1^3d2n1:=V3^62Z4W4a12521
0D0id1o2`2h3S10023]5A?c1>Kc;\318R19g1^50h7n8GKa1@_274Z21C`Oj6[62c11_2:[6kQ1h1U4a6]c2j\1@g5=7[6kQ
1n5a6^6n\2[]18[6kQ1n5a6Rg1U9TC[]17[6NlP1n5a6]c2[]18[6nK?\5n5a6]c2[]18[6kQ1n5a6P7\\2UT1U9e1\60o1V
H^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2h1\60o1VH^1^3d2n1:
=V3^6e8a12521B20d4WClO`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2j1\60o1VH^1^3d2n1901;V3^
6o6e1a12521E0ig1`2h3S10023]5A?[17n<\318R1Q2X=n8<:KR2_274Z21C`Oj6T8_2X2\60o1VH^1e2Hd2n1:=V3^6e8a1
2521E0j:OP1i3UQ1m5`2h3S10023V4V1A1=c1n<\318R1Q2X=U4h4GKR27NJ=74Z21CS:^9a5[6o2j3JY3o3W27o1\60o1VH
^1^3d2n1901;Cb2^6e8a12521E0d4j7\;lO`2h3S10023]5A?[17n<\318R1Q2X=W8F<:KR2Ei174Z21C`Oj6T8_2o1\60o1
VH^1^3Od1n1:=V3^6e8a12521E0ig1`2h3S100235W5A68c1n<\318R1Q2X=n8GKR27W274Bg11CS:l=_7j6>;Y7]1Q1e1\6
0o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2f1\60o1VH^1^3d
2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CbHm6j6T8_2U2\60o1VH^1e2Hd2n1:=V3
W2V4e8a12521E0R@E@`9h9\2h@`2h3S10023]5A?c1n<\318R1Q2X=P4m4GKR2V1X13204Z21CS:Y4RAj6>;Y7_2e1\60o1V
H^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2S2\60o1[1ZA_5^1^3d
2n1:=V3^6e8a12521E0o5ia1`2f31S10023]5A?c1n<\318R1Q2X=n8GKR27U2174Z21CS:2J_>n5j6>;Y7]11Oj1\60o1VH
^1^3d2n1:=V3^6e8a12521E0d4oB7`87SG`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2g1\60o1VH^1^
3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR27W274Z21CS:\Ej6T8_2f1\60o1VH^1^3d2n1:=
V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CT?[@j6T8_2g1\60o1VH^1^3d2n1:=V3^6e8a1
2521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2]2174Z2199`Oj6T8_2f1\60o1VH^1^3d2n1:=V3^6e8a12521E0[b
1]5`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2S2\60o1VH^1^3d2n1:=V3^6e8a12521E0\8[1b7_<fA
V8`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CS:f:]1CX5c1f1j6>;Y7_22f1\60o1VH^1^3d2n1:=V3^6e8a1252
1E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf>i@j6T8_2i1\60o1VH^1^3d2n1:=V3^6e8a12521E0eP16^
A]5`2h3S10023]5A?c1n<\318R1Q2_3h9n8GKR2_274Z21C`Oj6T8_2i1\60o1VH^1^3d2n1:=V3^6e8a12521E0iN<bH`2h
3S10023]5A?c1HU<\318R1Q2X=n8GKR27W274Z21C`Oj6T8_2S2\60o1n2WE^1^3d2n1:=V3^6e8a12521E0iM3KoH`2]2Z1
S10023]5A?c1HR21V2k22j4\318R1Q2X=n8GKU1L7W274I`11C`Oj6T8_2m1\60o1i3\D^1^3d2n1:=V3^6e8a12521E0iNo
HX1W1h3S10023]5A?c1n<\318R1Q2_3h9U4h4GKR27W274I`11C_MP2j6T8_2j1\60o1i3\D^1^3d2n1:=V3^6e8a12521E0
iNoH`2h3S10023]5A?c1n<\318R1Q2X=U4h4GKR27W274I`11C`Oj6T8_2g1\60o1VH^1^3d2n1:=V3^6e8a12521E0d4f]1
]5`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2W2\60o1VH^1^3d2n1:=T23M^6e8a12521E0Y1m2UDU8g
1_4m@`2h3S10023]5A?c1n<\318R1Q2X=n8GKR27W274Z21CS:2J_>n5j6>;Y7]11O4f1\60o1VH^1^3d2n1:=V3^6e8a125
21E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CaIn5j6T8_2g1\60o1VH^1^3d2n1:=V3^6e8a12521E0ig1`
2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CS92YFj6T8_2X2\60o1V4^5i7f6AL^3d2n1:=V3^6e8a12521E0gAT=\
1TC0Y4`2h3S10023]5A?c1n<\318E<Q262n<P4l2P2GKR27W274Z21C9P1h2a5jEj6T8_2h1\60o1VH^1^3d2n1:=V3^6e8a
12521E0eP1SG`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CS92YFj6T8_2g1\60o1VH^1^3d2n1:=V3^6e8a12521
E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CT?]9m6j6T8_2\2\60o1o@V7^1^3d2n1:=V3n2_3e8a12521E0
o2]1R5a@X3Z2d8]?`2h3S10023]5A?c1n<m1^118R1Q2X=P4m4GKX1I_2604Z21Cd7^26Y<i4h2X1j6>;_2i4]1Q1g1\60o1
VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CT?]9m6j6T8_2g1\60o1VH^1^3
d2n1:=V3^6e8a12521E0ig1`2h3D>0023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6g4\3_2f1\60o1VH^1^3d2g16:=V
3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2g1\60o1VH^1^3d2g16:=V3^6e8a125
21E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274`1I1C`Oj6T8_2g1\60o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2
h3S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_24i1\60o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023
]5A148c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6Jd3d3_2g1\60o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c
1n<\318R1Q2X=n8GKR2_274Z21Cg<2eBj6T8_2h1\60o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318
R1Q2X=n8GKR27W274Z21CS:\Ej6JY7_2i1\60o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2]2Z1S10023;Q5A?c1n<\318R1Q
2X=n8GKR27W274Z21CYFV9j6T8_2\2\60o1_Al3i2^1^3d2n1:=V3^6e8a12521E0n9h7X3j8[2aG`2h3S10023]5A?c1n<\
318R1Q2X=m6P2GKX1I_2334Z21CS:2R1_6g7l1Z2f1j6>;j3^3]11O0m1\60o1VH^1^3m1;008n1:=V3^6e8a12521E0gGWD
i;`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CQ3^Lj6JY7_2j1\60o1VH^1^3d2n1:=V3^6e8a12521E0]4[c1`2h
3S10023]5A1=c1n<\318R1Q2X=Q5l3GKR27W274^1K1C`Oj6T8_2h1\60o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S100
23]5A?c1n<\318R1Q2X=Q5l3GKR27W274Z21Co1`Mj6T8_2d1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?
c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q
2X=n8GKR2_274Z21B0`Oj6T8_2f1]6o1VH^1^3d2n1:=V3^6e8Y172521E0ig1`2T1c2S10023]5A?c1n<\318R1Q2X=n8GK
R2_274Z21C`Oj6T8_2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Co
;1^Cj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2]2Z1S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_
2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cg<2eBj6T8_2e1]6o1V
H^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_2604Z21C`Oj6T8_2h1]6o1VH^1^3d2n1:
=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CiCf;j6g58[1G_2f1]6o1VH^1^3d2n1:=V3^6
e8a12521E0ig1`2f31S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C^4QKj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521
E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CYLV3j6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3
S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Co1`Mj6T8_2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A
?c1n<\318R1Q2X=P4m4GKR2_274Z21Ce6jHj6T8_2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0jf1N`2h3S10023]5A?c1n<\
318R1Q2X=n8GKR2f1H74Z21C`Oj6T8_2f1]6o1VH^1^3d2n1:=V3j2c3j4j3a12521E0ig1`2h3S10023]5A?c1n<\318R1Q
2X=n8GKR2_274Z21C`Oj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2d1
J74Z21C`Oj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274X1Q11C`O
j6T8_2g1]6o1VH^1^3d2n1:=V3^6d7>Aa12521E0ig1`2h3S10023]5A?c1Z8c4\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2g
1]6o1VH^1^3d2n1:=V3^6e8a12521E0QBm>Z6^@`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2g1]6o1V
H^1^3d2n1:=V3^6e8a12521E0^c1Z4`2[1\2S10023]5A?c1n<\318R1Q2X=n8GKR2_274X1Q11C`Oj6T8_2d1]6o1VH^1^3
d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2g1]6o1VH^1^3d2n1:=V3^6e
8a12521E0iMOoH`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Co:`Dj6T8_2d1]6o1VH^1^3d2n1:=V3^6e8a12521
E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S1
0023]5A?c1n<\318R1Q2X=n87?KR2Q2=74Z21C`Oj6T8_2g1]6o1VH^1^3d2n1:=V3^6e8a12521E0oc1GQ3`2h3S10023]5
A?c1n<\318R1Q2X=n8GKR21]274Z21C`Oj6T8_2i1]6NP1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\31
8R1Q2X=n8GKR2_274Z21C`Oj6W526AP2_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0iMoI`2h3S10023]5A?c1n<\318R1Q2
X=n8GKR2_274Z21C`Oj6T8_2f1]6o1VH^1^3d2n1:=V3^6P50c3a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2
_274Z21C`Oj6T8_2g1]6o1VH^1^3d2n1:=V3^6e8a12521E0kb1m4`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CV
:1WEj6T8_2g1]6o1VH^1^3d2n1:=X2M^6e8a12521E0W4W=YV1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6
T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CjDe:j6T8_2i1]6o
1VH^1^3d2n1:=V3^6e8a12521E0XOZ14V1iE`2h3S10023]5A?c1n<\318R1Q2X=n8GKLU1_274Z21C`Oj6T8_2e1]6o1VH^
1^3d2n1:=V3^6e8a12521E0hV1PA`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2e1]6o1VH^1^3d2n1:=
V3^6e8a12521E0bAVV1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2P2]6o1a;]2V3o6^1^3d2n1:=V3Y
233R2i1h2l5a12521E0b2Ve1`2h3S10023]5A?c1n<\318R1Q2e6b6n8G5ER2_274Z21Cb4mJj6T8_2e1]6o1VH^1^3d2n1:
=V3^6e8a12521E0ig1`2h3S10023]5A?c1S;j1\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a1
2521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C[2TMj6T8_2k1]6o1VH^1^3d2n1:=V3^671`29]3R2a125
21E0ig1`2h3S10023]5A68c1n<\318R1Q2e4b8n8GKR2_274Z21C`Oj6T8_2g1]6o1VH^1^3d2n1:=V31\6e8a12521E0ig1
`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CoI`5j6T8b1Lg1]6o1VH^1^3d2n1:=V31\6e8a12521E0ig1`2h3S10
023]5A68c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6>e7_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1
n<\318R1Q2X=n8GKR2_274Z21C`Oj6i1Z6_2g1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A68c1n<\318R1
Q2X=n8GKR2_274Z21C[2bCa9j6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1Kd1h3S10023]5A?c1n<\318R1Q2X=n8
GKR2_274Z21C`Oj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z2
1C`Oj6T8_2h1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z21CW>XAj6l3
1U4_2h1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf1l1f5j2ZCj6T8
_2h1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2]2Z1AA0023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf1DTMj6T8_2i1]6
o1VH^1^3d2n1:=V3^6e8a12521E0nFjP1`2e32S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cf1l1ZBa9j6T8_2g1]6o1
VH^1^3d2n1:=V3]60e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C[2W1lKj6T8_2Y2]6o1a3dD^1
^3d2n1:=V3n5>0^1F:e22[3a12521E0nFLl2cCc3h5`2h3S10023]588?c1n<k1`118R1Q247d3<T8D^4_4GKR2_274Z21C`
Oj6T8_2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0iNoH`2h3S10023]5A68c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2f1
]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A68c1n<\318R1Q2X=n8GKR27W274Z21C`Oj6T8_2U2]6o1VH^1^
3d2n1:=V3>3Y3a2e8a12521E0^c10Y4`2h3S10023]5A68c1T5i7V3518E<Q29X4T1`7n8GKR27W274Z21Cl1a71j9T<j6T8
_2k1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1;m2i4j4\318E<Q29n<n8GKR27W274I`11C`Oj6T8_2e
1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1T5i7\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2i1]6o1VH^1
^3d2n1:=V3^6e8a12521E0R;f\1`2h3S10023]5A?c191m2i4j4\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2h1]6o1VH^1^3d
2n1:=V3^6e8Y172521E0ig1`2h3S10023]5A?c1;g7j4\318R1Q2X=n8GKR2_274Z21C`Oj6k4X3_2e1]6o1VH^1^3d2n1:=
V3^6e8a12521E0iNoH`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2g1]6o1VH^1^3d2n1:=V3^6e8a125
21E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Cc<m?n2j6>e7_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig
1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CR2]Mj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S100
23]5A?c1`6]6\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2R2]6o1V4oCAL^3d2n1:=V3^6e8a12521E0ig1`2h3D>0023]5A?c
1Q2^4o1]4\318R1Q2X=n8GKX1I_274Z21CZ1h2k7;U1e>X3j6JY7_2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10
023]5A?c1n<\318R1Q2X=n8GKR2_274Z21Co;GhBj6T8_2g1]6o1U>P:^1^3d2n1:=V3^6e8a12521E0RHfO`2h3S10023]5
A?c1n<\318R1Q2X=n8GKR20^274Z21C`Oj6T8_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318
R1Q2X=n8GKR2_274Z21Co;`Cj6T8_2i1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<Q2Z118=DQ2X=n
8GKR2_274Z21CSHc6Hj6n1U6_2c2]6o1VH^1^3[1X1n1:=V3f2g3e8a12521E0g6n3b655d2c11^FZ4n6`2h3S10023]5A?c
1S1]8\3\318R1C]1g2X8W2n8GKR2?o174>:BM1CU2L_1R5c7^2Z4c6Hj6>_1U6_2i1]6o1VH^1^3d2n1:=V3n1_4e8a12521
E0SAROb7`2h3S10023]5A?c1S1j;\318R1Q2X=n8GKR2_274Z21CQ2^Mj6T8_2m1]6o1VH^1^3d2n1:=V3`1m4?j4Ed2a125
21E0PT10SAc2`2h3S10023]5A?c1n<\318R1Q27P=n8GKR2_274Z21C`Oj6>e7_2e1]6o1VH^1^3d2n1:=V3^6e8a12521E0
ig1`2h3S10023]5A?c1n<\318R1Q2X=P4m4GKR2_274Z21C`Oj6T8_2g1]6o1VH^1^3d2n1:=V3P3]3e8a12521E0ig1`2h3
S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21CV:1WEj6T8_2j1]6o1i3\D^1^3d2n1:=V3^6e8Y172521E0ig1`2T1a21S1
0023]5A?c1n<\318R1Q2X=U4h4GKR2_274Z21CR2]Mj6T8_2e1]6o1VH^1^3d2n1:=V3^6e6o1a12521E0ig1`2h3S10023]
5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2h1]6o1VH^1^3d2n1:=V3^6i1k4o1a12521E0`LXK`2h3S10023]5A?c1n
<\318R1Q2X=n8GKR2_274Z21C`Ko3j6T8_2h1]6o1VH^1^3d2IT1:=Q2T1^6e8a12521E0]4mT1]>`2h3S10023]5A?c1n<\
318R1Q2X=n8GKR2_274Z21C`Oj6T8_2f1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A1=c1n<\318R1Q2X=n
8GKR2_274Z21CY:VEj6T8_2f1]6o1VH^1^3d2n1:=V3Z1S5e8a12521E0ig1`2h3S10023]5A1=c1n<\318R1Q2X=n8GKR2_
274Z21C`Oj6T8_2g1]6o1VH^1^3d2n1:=V3^6e8a12521E0TLdK`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj
6>;Y7_2e1]6o1VH^1^3d2n1:=V3^6=W8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6T8_2h1]
6o1VH^1^3d2n1:=V3^6e8a12521E0UGAQP1`2f31S10023]5A?c1n<\318R1Q2X=^4_4GKR2_274Z21C`Oj6T8_2e1]6o1VH
^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c1n<\318R1Q2X=n8GKR2_274Z21C`Oj6g1\6_2o1]6o1VH^1^3Od1n1
:=V3^6P50c3a12521E0Ze1^2`2h3S10023E0f4A68c1n<\318R1Q2X=n8GKg1:f1H74Z21CG^6YHj6T8_2X3]6o1_@f7^1Bk
2O=V1n1:=Q2T1b3k2<:X400b3\142521E0c<0Z@2Y2d2o1b@@4>JT1`2h3S10023E0j1k2A68B=Bj1_6h2j12R1V218R1Q2l
:[2`7]1GKg1:]18H7498g11C>89KT4S123Y1cCT3j6T8_2h1]6o1VH^1^3d2n1:=V3^6e8a12521E0ig1`2h3S10023]5A?c
1c<:\318R1Q2X=n8GKR2_274Z21Ca3nKj6l31U4_24^6dKY3^l5;^6LgJY3h[3Q9^1lP1c>cFm4;^6dKY3Q_3W7R?iA1a>cF
o4?^6LgJY3a:l1a9Ljd2Q9^1lP1o;WIo4?^6`GKW3Y3k1bM`e2k2R1l@n5T?nK_1=^6[?X<Y3k1P9ka1Vh1Y1d2l@[HVJ6^6
dKY3hl1^U3VJ9^6dKY3k1nNd>\a2P_1`<5^6dKY3m_5`<8^6dKY3nc22V7SZ1Qg15^6dKY3\U4Qg15^6dKY3^<o_57^6dKY3
a:l1gZ4WU15^6dKY3Vg4WU17^6dKY3mO4Sf2WV28^6dKY3\@d22QS3WV26^6dKY3gQ3Xb1]X1A^6dKY3^CP2mAc\1h;MD08S
Q11>0Pi15^6dKY3^k5O6^6dKY3ZW1X_3jU16^6dKY3ZW1SKoi3B^6dKY3k9^Io3n@Q1JFIZU10Cej17fBQ=9^6dKY3[i1[2Z
U10Yk1PP15^6dKY3gQ3fj26^6dKY3Vg4`If;Q1^60cKk1]1>\1g4\7[2\1<j1k3e51Y4_^12W2h7XC:jDQ3\6Cj5Y2`1`7o=
Q@B^6^;U@f1b1`1bO4Y@i<Y3bMiP1c7]5n6Q3WU17^6dKY3XQ2aM[h1WU16^6dKY3XQ2me2WU16^6dKY3`S2ec2WU15^6dKY
3ak2lP36^6n?e;Y3Z;Sa57^6i<j>Y3gW41dd18^6dKY3]W1d^1`P2jU1\37^6dKY3j>`_2eh1\U15^6dKY3[n2Rn25^6YEZ6
Y3^l58^6dKY3^Q1YLnX21de15^6dKY3l_1a\45^62aKY3^l55^6dKY3cf4jU15^6dKY3]R1Pj47^6dKY3]o1`a2b=lM5^6dK
Y3__1n\47^6i<j>Y3`\11k_46^6dKY3Xk2W5mk26^6RHa3Y3\U4Qg1<^6W35VHY3f9Wa2[?0PKkLUJ:^6dKY3i9o^2j;1_4`
Mfe1M_6_Ml1\1g4\7[2\1<j1k3e51ib12W2h7XC:jDQ3\6Cj5Y2`1`7o=Q@N_6_Ml1\1g4\7[2\1<j1k3e51ib12W2h7XC:j
DQ3\6Cd2U3Y2`1`7o=Q@Q1_6_Ml1\1g4\7[2\1<j1k3e51ib12I03X1h7XC:jDQ3\6Cj5Y2^11`7o=Q@O_6_Ml1\1g4\7_1K
\1<j1k3e51ib12W2h7XC:jDQ3\6Cd2U3Y2`1`7o=Q@Q1_6_Ml1\1g4m5M1>[2\1<j1k3e51U1ca12W2h7XC:jDQ3\6Cj5Y2`
1`7o=Q@R1_6_Ml1\1g4\7[2\1<j1k3e51X^1`42P1V1h7XC:jDQ3b1i4Cj5Y2[14`7o=D\?O_6_Ml1\1g4\7[2\1<j1k3e51
ib12P1V1h7XC:jDQ3\6Cj5Y2`1`7o=D\?P1_6_Ml1\1g4\7[2\1<j1k3e51ib12W2h7XC:[C2[1Q3g4d1Cj5Y2`1`7o=Q@S1
_6\E0Q8l1\1g4\7[2\1<j1k3e51U?VD\?2W2h7:mB:jDQ3\6Cj5Y2`1f3i3o=Q@N_6_Ml1\1g4\7[2\1<j1k3e51ib12W2h7
XC:jDQ3\6Cj5Y2[14`7o=Q@U1_6_Ml1\1g4d3g3[2\1<j1k3e51Y3W_1242W2h7XC:jDQ3b1i4Cd2U3Y2[14g4h2o=Q@P1_6
_Ml1\1g4\7[2\1<j1k3e51ib12W2h79nB:jDQ3\6Cd2U3Y2[14`7o=Q@O_6_Ml1\1g4\7[2\1<j1k3e51ib12NX1h7XC:jDQ
3\6Cj5Y2[14`7o=Q@N_6_Ml1\1g4\7[2\1<j1k3e51ib12W2h79nB:jDQ3\6Cj5Y2`1`7o=Q@N_6_Ml1\1g4\7[2\1<j1k3e
51ib12W2h7XC:jDQ3K`5Cj5Y2`1`7o=Q@R1_6_Ml1\1g4\7[2\147j1k3e51U1g5WGcD2W2h7XC:jDQ3\6Cj5Y2`1o5`1o=Q
@O_6_Ml1\1g4\7[2\1<j1k3e51ib12W2h7TAS2:jDQ3\6Cj5Y2`1o5`1o=Q@N_6_Ml1\1g4\7[2\1<j1k3e51ib12W2h7XC:
jDQ3\6Cj5Y2`1`7o=D\?9`6^Ml1\1T<l9[W2hS1h67`6^Ml1\1T<l9T[38`6^Ml1\1T<l9[W2hS18`6^Ml1\1T<l9eV3^4?`
6^M]1>Q1:T<l9U9Q_1h3T\15h2e@8`6^Ml1\1n6U5l9T[38`6^Ml1\1T<l9T[3XD8`6^Ml1\1T<l9T[3d41a62a6ja57a6Un
2R3__2g4e3RX17a6Un2R3e9k5mo1g43a63ek15a6bl2f3Z\2V42a6bn14a6`T3e=jk21a63a6a3Y_32a6Un24a6:kV692a6f
X58a6o`1h676V6V\1^C2a6Sa53a6Sn3bZ12a6lQ55a6o`1^=V\1n^12a6^i33a6`_2T`37a6jE_@YR1PR1jl1_42a6e[63a6
fi3ad22a6]j57a6hg1]X4l:h1n@]26a6Z_2Ca2eU312a6gC2a6hj53a6Xi3aS12a6^P72a6PX38a6RP1l]1_7hh3001<a6i`
1c3SNkGkR3:G000WB4a6Y]6T102a6\Y35a6QQ1h\1P5dB1a62a6Zc69a6:AYV69Hb?0Z6:a6R`1^4[FE^3X>Z3kZ1lC8a640
Yi2X5\J\Z2\?3b6cd6=4b64Ya5RB3b6VHPW11b64c6FYc6i<<c6Ffl1TW4Y7j6R>E301c19c6FkS6Y7j6R>E305c6FgQ4Qo2
j16c6F1S[6fDL2c6F<c6iKkBi39[l1PP1Z3^Q2i<<8:c6e^1i39[l1PP1iT2i<<81c63c6jP7<9c6F1[S1Ee^5o<622c6H4d
6YQ7k121d67d6dD`]5c2d9189d6HXa6110^>m355d6Tg5V=P9[A6d6co1b1R5[_4[<;e6PR1Ie1`1^H3e6BWe3XO2e6XT65e
6b[2RAbOia22e6Xl32e6Pd61e64e6SR3n[3m53e6XT6n=2e6Vb63e6S_2Q>3e6\b602e6\b63e6Sb685f6b:S\4l9YU25f6]
Z1_T1kFoS21f64f60QX4Zk1Kf64WW1\3b2g3`2Be1PIf:c1l<2WI[=^a1[51=i<3h4:U6W4V12f632f6oU52g6\S62g6\S66
g6\S6`?0j=T14g6o3\o5c<3g6]P6n23g6SQ6X25g6\S6U21iG4g6\S6j9Z26g6\S6o4c<b709g6^\1hh1\9\6Z^2o4`2h14h
6fHeZ2me32h6bo63h6eo5eI1h62h6[i62h6[i63h6eo5eI5h6`R2k8Xd3lO;h6dS1]10RR1d1mIe8h6[m1P@3h6ZU1Ta47h6
\U5T90PEm4aL3h6mj121h66h6kF6jT5e7dE1h67h6bo1nW1i6k`22b45h6bo1nW1i6^e23h6Zm1ZX3:h6]?[a1U3n?DZMob1
TQ1P62i6oQ63i6UGiZ5Bj60R9oM_HdW1c7cO1S[1b6Y1Q41=@4B5j6k4Uj2SJi91j65j6jC1]n4XD2j6dn64j6lV3Ba[3@j6
V8S?_6k4E>FU11]Q1W]1h4iV1VU1o13j6cW612j6UC2j6ln44j6SDQW1bE2j6_Y24j6X3nQ4Td14j6`c2XAfg1Jk6V211Pd1
2ch1`7_4Z4W7^=aY1l71=@GCQ4n6T;4W48?6k6]Q6b43iFf25k6Se1YOfa3Z@5k6RW1\W31bg12k6TV63k6RX3Qn23k6fU6=
7k6`CQi2=0b4_d24l6kV69jH7l6So52h6K9jH8l6Zc2RU3]>9j4e1YB5l6kV69`6YB4l6o[2kj394l6TS6f393l6kV694l6k
V6926l6][2]k30828l6^f4cJhE082oF4l6kV69V74l6TS6f394l6lW4nn196l6bo1TU3X9jH93m6lS6dM1m62m6UT63m6Qd3
fU32m6hi64m6RCYW622m6`R73m6RCYW62m6jU74m6^U5dP262m6RCT1n6RG1K2b7T6U@i7a1U5P5\W1;T1b36I_5f9nDW<S5
4i21:D`2P3W242c3:bNY1n6RGMZ6m3V3V1j42?b5T1G[2i7e5R6T3d8V8^4d:a3Q1T1c4Q2Z4XAFa8E9V20`6\8V3T3b?iU1
1P71Q76Q7iP2Z5YX4Q6k<5Q7ie12eo437Q7;ld6o:S1i254Q7cQ6hB38R7:hj2_f31X9V952R7bj61R73R7jj6Z:5S7eb1iZ
1_a2Wf17T7]a5]@h<i51V55T751_i6e95T7a\2nLV`3;2T7]S76T74ZY3nR3`6_=3T7Se2U[49T7Qe1\o41O02R4e94U71^X
6UL1U78U7kk11l^1]3W6dQ1^n13U7kk1Yj22U7fZ31U72U7m]45U7kP2Y4jc402W7Y^31W71X72X7on13Y7TEi:3Y7TEjY41
Y72Y7jb64Y72XNeU52Y7dn67Z7og6f1n6?2U3;Z7\?]Kc7R1fY1_a2cd12`1<6Z71X5_Gne5Y=1Z71Z72[7bK6[7nJ0Pg5F_
89[7oJB2]i2RP2[DT9_82[7ZI4[7^L<_o54[7Pi1V[2[=1[76[7QNd7\T3jh132[7Pb62[7PU72[7bK1\76\7dl1[:RT4fD6
6\7m?Xa2hR2Ql1A5\7l<1Wo5kH3\7X5`m58\7c:e1g@XS4`a1f:^35\7bc3n10oV34\7ka6f:d35\7Z;P]6T8X32\7go65]7
Xa61_B5;]7=il1mQ3Rb1110^>m353]7jS756]7Qm1gQ3^b1aB54]7lo6m355]7TT6SMa255^7ac2T:Xi3[61^71_74_7[Z2k
]2VQ12`7iX37c7dc3oGd2QMV7jO1e72g75<g7[6RKf7V7QI>n4Sk1[BT9\;:i7P1TS1^k2b1b9m3e;WES7@i7d?`7l9m3iY1
UFk1^?\HY;P7Y1X=h6n@4k7aMk;c5>k7e4lg1R90Pl1S4FjS1_7P3W3Fk34m74X9U`52m741R8:W821b7Z4eX1m9_T3k869Y
8gNW:[7aj10U8Yo1o7F[8?hR1C_>A_31:bb1:6b1i6mV1@QHGn2fEg?2E[86QS1C_>A_31:bb1:6b19Mk4EQb1^=GeH5[8Yl
2_BW5bc12[8\c53[8nI?5[8na3j^1TBb52[8^]43[8\M`e14Q^2eP1Uc1P73d8nc4`U208P99=jT3RCn6Q7lI<P9<]1R1^`1
^P2HP4X<3`KX<<P9<]1]DSM^P2HP4X<3`KX<5U9Z[3o3T4Qa2:\9lEUV1\g1HR:`V1c7Z8<5\9lEY_2TIbi24\9lEY_2gb32
a943b9aBR7@b99`1iS1Q<Yh1U8Y5T6W2d1f1k2_8R9QL4d9QQ5dU1b94f9NXFY^31f92i9i]36i9TEQk3Y8ZA^C2i9RP42i9
]l31j93l9kU405l9Q[1TZ2m<g31l98l9`_1eh2Hg12PV1S2Im93[1aCmDg6Q4f5P<0SDeBE;T14Fl>S5Q1VT14R8n2Y@?m93
]V2TDeBP806QP16bC154R;6m9SFZGCPd2g34S:ZJb[1Si16S:ZJfT3QV1o@04S:XT3hJRg17S:mU2Si1Z1V4_a104S:l?Ve4
o@6S:Qo3mU13o@04S:Qo3Qg103S:Qo3Qg13S:XT3ja25S:2oV2ng1Qg18S:2[>b<XEPb28W13S:Y_3R23V:YP4V45V:0jm3]
2V41V:3X:`T401j:<l:a4j5ki2m3KX3jB^1U1W1hP24Q;^g1\1Qf43X;]`3^B3X;Q1jQ44X;Tm3l1j36X;i8fZ1`]2j1UU2<
X;c6^9V1Zh1\e1o1j1VG2g\1d3:X;2j9W2RR1VV2a:o1j1oM2X;lR41Y;1_;2_;oR42_;Z15_;Zf1_>^Z1SI7d;f5Q>jY1S2
ik1[93T<1T`32T<12W<Pl55W<kHS<^805Y<00_i4gS23Y<1Wm61Z<7Z<dS3[@Yl2R>014Z<_DV6WU61]<4_<^>1W<=a<X?gD
On9YBm20Y:\=PJ^:T36a<_@l5im2]?oV17a<Tm1:^D0W=nf1:b<YDU6X?2N`b2S3W1l15d<XLl2fe3YJAd<W8cB;00R5g4X3
S2_2[b1j:UFT1o1o[15d<j4eT2Z\103e<_GTn35e<XBV5Tn3ZA1e<4e<Vm3\4l17g<0cT15?X5_f31n<1Q=4\=o:nP3RZ13\
=o:Q[4;\=3k:^M^4i9YP1lDRZ1122\=Qf46\=]1X7l2ZP3cZ11\=4\=3oe424\=3me482\=Zf43\=3Vf42^=Sf42^=US67^=
]<\1i8`:Qj5S36`=8k9[\25eS47`=8n81V]2io1QT24`=ji2_\137`=12k<h^2e6ng13`=\1`d41`=5`=Y12^9_\44`=KQe4
H3`=KnQ62`=me41`=8`=k8TOJfZ1eD`4jb23`=@Pf44`=P50fc22`=df44`=@Pf423`=Kje42`=ff43a=813b=gk2dn15b=2
dk2e6ng15f=T8cS2[Z214f=T8o]418f=T8cS2b9W5PD_W113f=h[2]Z26f=T8Le2\Z411h=4i=XW2n>53i=Wf251i=2j=12o
=01o=1Q>2Q>Pf42Q>Sf45Q>YV3[1P2Vg12U>h@2U>mG2V>SV22Y>oT23Y>0nT21Z>2[>fU42\>Qe45\>Qo1c`2[5V_13\>]Z
2\[22\>je46\>^X2AfQ1S7R`21\>2\>^h41^>2oe2cG2`>Rd33`>PX1Q\24`>PX1Q\2m@5`>PX1WT2i7m@1`>:`>ZZ2]C\9Y
4T2]6QY1_]1c93`>cl4Y73c>Qd3^Q12c>Qd33c>eR2h95c>0aV2^]1YP31c><c>`1ZQ1<a9]5o1P>X8b3Z:jk35c>bL^Q1ei
2Zl17d>ZQ10k1a9_BPe41e>3e>bP2jR24f>2Tf415f>2kd2XQ214f>cR1cc313f>Wf413f>Yf4Wd12f>Yf42f>Wf43f>RNdU
32f>ef41UW72VS5oF3j>jX3\]12j>Wf48j>X7cAcT1o9oR1Y3YW1:j>n8o[1n6m5g5oHV8k\1A5j>nd1kc1k\1A2j>Wd23l>
Xf4lS12m>ne44m>V6\S3Z\15m>V6W3hQ1fZ34m>V6PU1fZ34m>\R1j8fZ31m>3m>V6g_43m>OU37SW1k@_N^JZa1W1bE4P?n
S23Vb23Q?S?hX42Q?S?1Q?3R?^e4iJ5R?^e4iJo@fK3R?W<PT55S?VHRT4gIj<2T?[:2T?[:2T?o73T?o7Z]44T?o7`\2iP2
2T?hh66V?mX1QInR2P186Y?V27\<kf1_35Y?bAU6X?2E^?^72cDCQ?d31kZ13h7:32b1ZV2Gj92bNW62`?j;1d?1f?2f?^h4
2i?Vg12j?de21j?8l?ai1<5Q6dU1T3i11n?1P@2P@aZ15Q@`f1Rb1`1lL5Q@`f1P\1Q6`1<T@hO10^1<a9kg2Q2md13`H2U@
U64U@U6_U3^o13U@U6i_53Y@3Uc11Y@3Z@Zb1ZP14Z@P<ib1hN6]@4bOb7iHjQ16_@0fFbW1Q8a?3_@0[V21je24nEPn1n7[
^22il2i:3g@2W_25k@Tf1_8iGZX31ok21l@1YA2YAha22YAYT55YAh\2WY22QE1US21\A2\AF3]Adg2b@1]A3_AVa3aP13_A
V\4eJ1_A1_A2`Ad<2`A72aA73bAiW3mb34cAe21R\13cAj^1`S23cAj^1UW12cAj^13cAj^1jj32nl2^N@hAa1b3H_1^3WV1
S1]Q2XQ1aDi\141A9=hA]73E]:cY1o9i@ac1n@i1U[114lA_c423=lA^DjKRQ1a5\12n9[1[M9oA23lA_c422lAjd22lAjd2
2lAkd25lA^9V1iX422lA]X1<mAh3c3Vl1o_2dDWC246MRF2mAcc43mATo5RF1oA2oA[94PBe1g@XS44PBe1Pd4[@2RBee46R
Bb1Xn1W1_1Qc23RBb1l\21RB3RBb1Rd44RBb1R;oX43SBfo1Qf21SB2SBhe43VBmo1XE2VBZg12YBUl44[BWV2le2:6]Bi9c
g1`D]V211`B2[Q2ee34aB0`j2Po18aB0n71Q;HPZ2`e11aB2aB02aBgc21dB3fB2RX22gBS]31hB1iB3kB2^a42lB11oB6QC
oQ2e2Ig=QL2QCY_35QC6Yf1[811QC1TC2TC\L2TCbc42TC09XCP8i8hV1Q7ZF\`3aB51XC9aCb2^3P;dKQ4^R1U9QS15cCb5
nP1j\1[T22cC\c22jCXX31jC5oC]2RJTY1^k22PDk`4<RDQQ1^8l1[e1h4V]1PCf3[Ii=m52XDj^4=XDR9SR1n51]g10DUMf
FbEQ4\52YD1:YD17S2[R1bi1X8dT1cW1iU12]D^Y67aD_e1d6Y3g1bIa15aDTl1Q5bIa1>bDUX3<1\:m2\4?1i]1E3k=TA2l
DdV13lDcV104mDj1]^4VQ21PE1QE2SEXQ12TE23TEgV4nm12TEfT65TE0[P3ic2_@1TE2TE02TEkV11WE5^EXZ2ZQ1S>gW1;
^EjGcGY5Z3P4Q6fQ2h5HkR12_E43fESNbe2:iEd2o^1IaB^Z1m1_DYS1d27iERS1e7hDk8m]2dN4iEPe5KUE5iEPe5==UE1i
E2iEoX22iEb[23iEQk2\j25lEL1c2TS38oEn2`IR2;mo1h4ln12oEbN:TF[6S8fOT?a:g8iLRZ1e96TF_>fO^R1b`2?3TFki
2mZ23VFk\3mT11XF2\FXf5D^Fb@`90?=0W1a4`3CSE4l6^X2b4V20X4Z12_Fj21_F1`F2`Fh[12`Fj[14aFfm3eBT=3aF1_m
41aF1cF1dF4eF_7hX4T=2eF]m44hF1P]406hF1JU\40PT24hF1RQ3D4hF1gV2oJ4hF1JW`63hFR]4P12hF]^403TGU252TG[
23TG[2^W6BXGX1c?Y8WEV4c1g=T1j8]9;h7R4j\1W8bc1l7<XGX1U]1j5UQ1;k;j\1W8k]1f5l71ZG2ZGXe42ZGQd41]G2]G
Qd53`G_2d\24`GW\1lR1Q92`GVh25bGcc5Y7hEd22bG\S4:bGmm2^5YLYMbFY7d9R<09eG]b2S>eX2mW1;Ll261eG2eGW`67
fGW3VNR[1XU34U62fGW33TH1ZS55XH^8R3<YQ43XHm[1V^34\Hgn2hV1l]12\Hgn23\Hgn2ed22\HY\45^HUIcS1\2d`34^H
ak1ZW1k32^Hkk16fH]Z1i:T`1e5[Z11hHCmHkHX3:h1_20ZS1Q5cLXA0?T;`P1^623m42nHoK3PIm]4T=1PI2PIRk42PIUn1
2PIec43PImR3g`12PIck11TI1VI2VI32VIo^5:VII]:]T2ac14_B3U[112YIRV61ZI4^IkGm^2VV15^IkGj8Y\3kT16^IkGj
8_Y1iR2kT13^I_o1Q\22^I_o14^IkGj8Wm33^IkGj81`I3`Ibm3Ue22dIPM4gImX1oP1Wo22gIPe12hIiQ11hI2PJVT21PJ8
PJk\4X7Yl116[147PJTT1fX3X72_l1`12PJQn12PJhX65PJ\m1S3b8f`34PJSY2f5mi32PJ\P63PJ\P612PJYW63PJXg214P
Jfe2\9n^12PJR^42PJnY23PJR^412PJj^22PJ[T26TJUk1[2@QV1gU13TJcU3XT15YJV2aQ2aU1oS26YJ1T2Xf1`5Y[12YJZ
Y36YJ[4lQ11TEQ>2[J]h11[J1\J2\Jg]53^Jng1jL3^Jid2df12^J^[41^J3aKTW2Ug3005aJ1Q;Hao33aJ1\[43aJ^[4TJ4
aJSg1Zd2TJ2aJ^[42aJWB1aJ2aJ`W33eJ1]n46eJ1]n4a@>aR11eJ5kJPV1Ye1iL\`11lJ3nJ1W<4nJ1T9R32nJ14nJ1i7PT
23nJ1i75nJ1i7PCo`13nJQW1bE3nJ1jJ:oJn;e]1Be5m>an2`1\HT41oJ1RK2RKdX51TK2TKSi51UK4[KV1iX423[Kj7a21[
K2[KV[53\KjU3kQ13\Kk`1U`31_K2`Ke^51`K1aK9aK^[101i2V3S6[B01cK2cKTX12fK19jK1P4`[19[m1WIje1d32jK\c1
;jK10o3hV1h4l6eAb3QMm[11jK3jKm_12?jKk<cLc5S2o1TNl;<Z6a]1R2Z5m<G4lKP4`[1`e1=mKY]14l8jV1T3\7^P1X;2
m9a2n35mKY]1T9XEVh26nKQ4nW1gU1k:Z[24nKQ4bh2Z[23nKQ4Ti401SL7SLn4U2m?d4V`1RG2TL]g51WL1ma21ZX51ZL2Z
L]23ZLSi1U`32[Lib12\Lib13od2f`4o2004^Li:dV2[h19^L`R11f7V]1n?[f1]Kg@;^L`R115`7c[1b1n?lX1^=c[15_L0
bW1X;fQ12_LjY41_L1`L4`LUW2[e305dLbS1V<YGS^12eLPT31eL2eLoX12eL_S53P`2U:P=2kLkU12kLkU12lLi73lLi7i\
22lLP_41lL5fP1H2T1mZ41mL4nL]i1ZW2fN7ce3ZC^e1\2\Gd3^<2QM33QM]W1bW11QM2UM`g11VM;[MSR1^m10D21P4oHR3
iP13dM_S103dM6UR67eM:S40dW54UI1oe21oM2PN13UN3cX41UN5XNPa2gg1716XNVo1g3hU20X91XN=XNjBbEFl;^a2V201
0dV1e2WD6\N1RH[;1WU36\N1^S11Wo1oU11aN6aN2PX1hR1hF^d12hN01hN3hNi217hNi219[1bC[41iN2\X6d1?gR1e2b3Q
4]L1^8W8cU1aAQ3Jmd13fL2lNlR43lNX8cj33nNdf3f<5nNZFYP3f<UA2nN[S46nNT9]`2l30lP23nNT9Xe41SO2TOZT34UO
bFa[2ni17UOSFS4V6^b2m3S3<UOh>_HdW1_1I1W5c6oHSOQ<1XO1[O2gOSc21gO2ln3X^13oP1T8S23TP10\`17aP1U?\W1o
<P[1oZ1l9>dP1h4b3Q4j210[9^V2^CQ2md13`H8gP1T4kQ57P:T9h3]64mP1P2hV1lQ33nP1jY3T>1nP11oP12oP1i[22oP1
cf23oP1cf2Z23oP1YX2cn11RQ16VQ1[4S>e\1XQ3n:2bQ1g12cQ1TX55kQ1>0WP6B3oQ1h3Wd51oQ11SR11WR12ZR1?1[R11
`R11jR12jR1Tj32nR1Y^56PS1XY3\1AY^1:2VS1a21VS13]S1T>jJ2]S1ho41cS13fS1n1]l33fS1n1cC1fS15jS1<ULiX14
4jS1<UL`\42jS1aj12jS1lh42kS1P]21kS16nS1l2dP1m9[V1U_23oS1mX2Ud22oS1XT34Ub1Um2kS2]F=ib1l5a33b[21m3
P4g9Zb1RAEg62\_1kc52Ub1Y32TT1So51UT12UT1jm22WT1an21^T13^T1dS4eD2eT1iK2hT1]71iT12SU1US56UU1YW38^7
l<WJ2UU1SR36UU1Qj2jBU1d2QM1UU13UU1YW383UU1m^2[^32UU1XE2UU1nl41]U11eU13eU1fo325eU1\m1YR22UW13eU1\
m1bY32eU1eU53eU1\L32hU1cj41hU12XV1_c32kV1`S24mV1W9GXP11QW12QW1cA2QW1i@1SW13WW1h_1i<2YW1Wn31YW12\
W111eW17eW11^W2bP1mc2a4j31gW12gW1kM4iW1mS1oW341jW14jW1]X3^844jW1ie1j2Wh12jW1jP47lW10Y9PT2d1fn1c6
5lW10Y9j3jQ22lW105lW1bY2h3d1ZU21lW12n]3PV2;UX1hQ1[?R1l8eEh\11W8_4of11XX11bV61\f53P^3fAaU32^a6fC1
hR400002Sd6Q31Sd61Sd61Sd61Sd62eZ6]92eZ6]91Sd61Sd61Sd61Sd62eZ6]91Sd60008^X1`3mY1];Uh2e3\1e[12iX1o
11jX14kX1W5mc3dO2kX1Ui31kX13nX1k2P35eZ52aOiKP13PY1Q4Y<8QY1_3?jh2n<fY1KmP1;QY1V\24Y1dKN7Z1P1fN^P1
7YY1^1g1R1`\5o<65^Y1X3ZP16cW33PZ1aZ3k73PZ1dg1lb15PZ1dg1lb1P112QZ1J3QZ1P3Pc21SZ12XZ1P63XZ1P6hb11X
Z18YZ1Y2cJR4dY4:i?:5]Z1]10RR1^h34]Z1]10`Z43dZ1`g311hZ13jZ1g[1W`31jZ11lZ18UW2c>2C0VX3113V[1^Q1ei2
2Z[1^11Z[14c[1SQ1Wc1:2j[1SC5Q\1bY11Yj3k83S\1kX4Q87S\1Lb=jT3hBo5Qd12T\1gc34U\131o]51V\14a\1na3Q1k
M4a\1VBRd2lc23c\11fd51e\13g\1PZ5Q?1i\17i\1a:hG\9nDZV3i31P]12Q]1iU32Q]1fA2R]1Y<3R]1Q242T]1bX47V]1
BC]V1X:JmQ33Y]1YT1n:2^]131^]13d]1cImS11g]1>h]1o8QS1Wc1U3T1Q1=@?W18fo1i22m]1@7n]1_HdW1c7cO1S[15Xb
4lk1Y2b3dB2Q^1aO2T^1PKFW^1Z2OW1f8V9UV1X6c<g5bLX=U30:W1@P?0h2[A\E1X^14ka2k]2^_1901[^14]^1f6eZ2lS3
003d^1X[4dG4k^1fV3XQ1o44k^1fS2f8ak12k^142l^143o^1m@dU32o^1l@1P_15T_14[S4VHXG5T_14bk4XG]41a_14a_1
X[4W<TF2a_1kf12a_1Xi12a_1Sd15e_1WV2Zo1k6h39e_1c1d3mBP^1Zo1m3m247f_1hR1W5l3[G^5V31f_13f_1W5Xn12i_
1]D2i_1Uc51i_12l_1l602n_1Yj31S`14U`1PQ15U\33U`1PQ1eX41U`11Y`11Y`1BZ`11\MhS2[7F=c1b2aX1^20>\1T1?i
<k8:b`102Jj5`3B0Za1fc16b`1m:0^>mP1ZW24m`102Y93m`1022n`1hV42n`123o`11hR12o`1jR12Qa1^83Qa1Z5S31Qa1
2Qa1XY22Qa1Y91Wa13Ya1?S56`a1k8l]2UR1S>j?1da14ha1V9e1oh21ha12la1jY35ma1cLhV3i=Y=2oa1gT11Ub1<Ub1`6
U2QR20IaAZ5mY1QBVCZ61^b11cb1Cib1l7a13;e@YDoJ2U;m3d2[1mO_5T2]D1`H1lb14mb11T2T?4mb1g^15UE2nb1`U21n
b13nb1eX1jL2Vc1PU13Vc1R8_P2W1Yc1JZ42e3?[W1TF^2<n6d355l11:2NR3@91L2DQ3l8e<R6\=f6W4YE0P11g424[c1\Y
2^1Qm103Wd1Q1cQ22fd1VX44nd1iQ2161Pe11Te11Ze102Sf1[f41ee12he1a[23ie1`[4U71ke12ke1^T21Qf13Sf1]X5J3
Vf1n4fU31[f11\f12\f1S32]f1_U41af1:af1X7R41lT4_2>\1d1W<5af1ZT1o7Xf3lB1bf12df1^41ef13ef1oe4?2if1Z9
1if11jf12mf1g11mf14mf1e62jG5mf1j2i=Ta1ob12Qg1W]41Qg13Qg1Sm1k32Yg1d]12[g1hG1[g12^g1kR21^g12^g1n^1
7ag11n66]b1^C_K6ag11f6bJYHn^14ag1^=G^[15ag1^=V\1n^1d21hg12kg1W\41kg14kg1c`1WS213kg1bh3dC3_h12dT3
6_h12UW2]A]:^\14_h12n2de23_h12\c11_h12eh1U_11eh12fh1X_21fh1:fh1a3?V[2R21_4[1_[2o11lh12lh1Sf35mh1
ig1aX2aW1_:1Si12Si1oa42Si1_k31Ui16Yi1[9UF]Ck?__11\i14iR5\:iJ12ai1eb31ai16fi100l3UQ2dY22fi101fi11
hi12ii1Yl33ii1Yl3df11Uj13Uj1c`2<2Uj1jN1Xj11[j11^j13^j1d_2d21`P61bj103cj1cg3Qj12cj1cg33gj1S4[65oj
1kh4:I01oj12oj1Sk21ak12\a3e51ik11lk11ok19Vl17hQ1mm10X^21296Xl1?V[2P8Rl1\?1Xl15Zl1Wo1WW23iS14]l1e
a2Xd1c93]l1nU4c94el10SQ4D3il1\[2l12il1\[21il16kl11UP3^n1Q121\Z71\Z73Tm1Wm2lY23\m12gX31_m12_m1dd3
3bm12PY52cm121dm11em11jm12jm1XP34jm15f_1kh32jm1;4jm1ib4R4aG4lm1aQ1P341mm12Pn122Sn1SQ25Sn1cR1g14b
L2Un1W\502Wn1TP12Wn1ko21Xn11Zn14Zn1UP1e5g\21_n16_n1`1b5Qg1X<hU27bn16L12UBcd24dn1QW2el1d:6en1nV4f
L;g812en1hN6hn1XIb]3e7]<^;4hn1Rd2]T1T63in1ZZ1[21in13jn11Re16jn11:Tc1b1ho22ln112nn1Uc32nn1hi21nn1
3Yo1SW1\d23\o1_e1^51_o12_o1_k15_o1f[4Y7d9n;4_o1^f1X2g22`o1W[52bo1jb11lo12mo1dU3>Tf2[4W2j4b2o5m9a
a2a<Z2<0Y@g12Z`3S;1TP21WP22WP2V\31YP2003]P2iX1US31_P22`P2XU12`P2XU11bP21bP24dP2`IUX313fP2o[1\?04
fP2fa1mm2fK3fP2d_4fK8gP2U?hGo4k1m9j2G2iP2V91iP23jP2f;^R1005nP2dAW:UChe11PQ21RQ22SQ2RX34TQ20hU332
TQ2bG5TQ2ne2SB]:f72Wb202[Q2Y[13\Q2cC_33\Q2cC_32_Q2YH2_Q2RJ1aQ23cQ2gS1S`18dQ2VH_9JO5j3Wc27fQ22l;T
MS?V2UU22fQ2TY1001QR22RR232VR2US301YR21Ra21\R24]R2WQ1T1T_11]R22bR2aP12bR2]P12dR2gd43dR2a1ak12eR2
^P11eR21gR25he2W3c1iT3aE01nR28QS210dP2[Z12\8Ve12QS218SS2R1Z2Vi1iS1>_151TS22US2eJ004ff2R7V7[a21ZS
201\S21dS2002cP4XS21hS21iS201gn22PT2gX34PT2h1i=e81PT201QT22TT2fR11TT23TT2YP1\22TT2aS14VT2ak1iS1>
3WT2fk201WT23XT2ek203[T2_R4]P11[T22[T212\T2ne24_T2ng10V42_T2ag3<_T2m\13^40]3c6BW5ZR1WP1f>1_T23`T
2lP1P41`T21aT21mk21lT24PU2V\1k@gP14PU2V\1n^1d23PU2^c1V31PU22PU2V\12QU2U\12RU2U\12TU2V\14TU2R\13j
^11TU22TU2Qk26TU2V\1De9`a101VU22ZU2VZ31ZU22]U223_U2\g1H1bU21cU24gU2\S10P[31gU21hU21iU21lU21fn24m
U2ob1;]13RV2U<c]32km2U\35TV2Y>W\1Zk1Q74TV2[4W9Z_33TV2^8_d39UV2a4GnNf2Q5]3Q5YV20001WV21XV22XV2Xo2
3YV2T:_e22`a6Z34[V2nW1i6i63[V2nW1U64]V2W_12X[22`V2_i11`V21dV24eV2ai1m1`41eV21fV21jV25kV2X4PP11ol
22oV2oX31PW201XP401Xh207^Z2\R1PV1g1gFW1dC8TW2UIkHTJ7Z12@4ke2W`3?Y<8ce2gBHj3a3ZR1jHnC04WW2U?PV3aH
00004^g4f_1o1Q7003^W2Xo2nJ1_W26aW2m[1Vh1l_1k<_33bW2Ta1ob13lW2T_1RU22Y`3T;1cg3007XX2Pm1m5N00Zl22i
h2g41YX21Ql52ZX2U94c^2fIZN]l15iX2n_1`[2i4gN5iX2YV3i8[<aS13kX2Sb4l53lX2]U1ST24lX2]U1c=hW23lX2]U1c
=4oX2d2hj1^k101UY201]Y24]Y2j8RF\o25aY2ZY2g1UGm>1bY21gY2:hY2f8<X4c5X72m<QBoP21XY61QZ24QZ2WGgj2=1T
Z22TZ2hA6TZ2V@XAh6m9oV11ZZ22ZZ2PN7]Z2:n?aDog1iNR>1_Z23`Z2W9fl32`Z2W91`Z23R[2cL22S[2UV402][2_81a[
21d[22i[2XT32l[2]24l[2h[3e:12n[2f[33R\2Z=Yb27W\2gc1eU1bKaX12l12[\2d82^\2YG3^\2YGiQ25_\2UZ2QW1YCT
92_\221_\21a\21c\26f\2l?RZ1=jd1R<1k\29m\2a4j3]2QY3^7l4\<m<2oT3hR31n\24Rj5V9W3aP104aV3j_2^@j32Zb2
nX33T]2lm2m82V]2m801Ti61_]22_]2_=1b]22l]2fW12]Q6104m]2m9T?o^202n^2g61\d21RS6002]`3WF1ol52Ra4YD7n
a2>2V]1VP1]FaQ1003Xb2S2j40002Pg2i<1k^202o^2]i11o^23R_2h7eh21T_21U_26Ub2V;]Y2dEl;]E<[_2SCeo11RCk4
[22Z:f@a;k37[_2SCeo1TCk4[224[_2\;TW411]X32^_2X`21^_21`_21k_26m_2dN]A2XP2\R12m_2^`32m_2hL1kc201[k
31n_21WU303V`2h=Ug21V`23aX3S^1`S24Pd2UV4m;@2]S3e91gh21Z`2005XZ31R8e1Qd15e`2cB^3Zl1o45k`2a=XAme2h
22m`2VF2n`2b;8Pa2o4X?LP\2SNi8^C2Pa2dd21Pa23Ra2gBXS42Va2XT22Va2[e31Va22Wa2Z73^a2l5h_44^a2[3jJn]12
^a2Zj21aa22ea2mF1fa21na23Qb2bR2UG1Sb22Tb2SE2Xb2]A9[b2B2d7X2S=dLVY1ih12[b2ca11[b21\b22\b2XE3ab2Y7
\[42eb2ki201lb203ob23Q`11[c22ec2\_101ic22Vd2cf21Wd22`n2iV22bd2S\12dd2_n32fd2o23fd2n9`32fd2n22jd2
aQ33kd2W@jP11md21nT43nd2^2_N1od22[f2^_31Qe21Qe22Re2f^11[P3001Xe21Ze21[e21]e26_e2]g2fH50N1de22de2
dA1de24de2PQ2JP71he23he2_3a35he27@d2hG1le21Pf24Uf2fk1a3aH1Uf21Vf23Wf2de2oP13PV62h62[f2QV302gf2fk
23kf2a2YF1kf22kf2XR11lf23lf2j^2SQ12Pg2i<3Pg2i<j21Pg204Qg2\L>b42Qg2mh25Qg2fo1PP1g7Q@06Wg2UJ3b7b;a
Z11Yg23[g2[^2]V11]g25]g2eV1T2_V1cJ0002gg2n;2Th2`42Uh2g_202Wh2ln32Xh2ma21\h21ah22ch2Wf21dh24fh2VM
Wg1n>1gh23mh2Bc]32nh2Q\21Pi21Ri24Ti2Vj17@01kl31^i21`i2001ci21ei2001mi23oi20Ue11oi21Pj201Rj21j_32
bY3lW21`j21aj25bj2X;kAh@gR202ej2m[402fj2f21[P3001Pk20006Wk2YY363f;k42UX6S91WT51cU31_k21`k22bk2\2
3fk2S4]21gk21jk2002Zk5U@1Pl21Rl25Vl2U1YR3;l@01Xl204]n2d>UF[R21]l22`l2bT31`l24dl2nQ1nY2QN1QZ61il2
2jl2U[21oW51ml22nl2^81nl21]o500002Rm271Zm24Zm2mZ32\N1\m21]m22]m2R31_m23_m2eb3WF2S^5nJ3am2jh2Y\13
bm2U?c42im2O2im2UV31im27im2a2[^2bLb=116im2m`2bLb=111lm23mm2Gb12nm2eW32om2\i31Rn23Rn2W3P`31Wn22Wn
2iP32Yn2Q21Yn22Zn201\n21^n23`n20VT21dn23en20_32en204en2`3]Y3[:1en22fn2hJ1fn23fn2l\3R?2fn2_31gn21
hn21in23in2i\3X=3ln2jV314To2JCk^23To2hR3f53To2JC1Yo204^o2P34bL3do2ab3X>1eo25go2b1Wm1?[11go23mo2c
Bi91mo23oo2C]k22oo2C2oo2T11YP31ZP33[P3aY1`_13[P3m1^V31`P32bP3G2bP3B1bP31cP33gP3g142hP3lY31iP32nP
3G3nP3G[c11nP32oP3eY33oP3Sn1a[15oP3bk11101oP31RQ32SQ3g?1TQ31UQ33UQ3`2eb21VQ31ZQ33\Q3bIbn13]Q3?Uk
11]Q31bQ34eQ3CWk1V[13eQ3C^V32eQ3QW31fQ36TR3U:jEii1X6\L1UR31VR32VR3bb32VR3ef35VR3gY3n<111XR31_R31
fR31lR31oR31RS32RS3PU22RS3XS24TS3Q`2n<[63TS3Q`2n<1TS31WS32WS3Z;1[S32^S3mR23eS3`X2o62eS3fW21eS32e
S3h22eS3Z32eS3WX22eS3\X22eS3U32eS3ho12eS3XQ23eS3a5US33eS3l]1Rb16eS3XFcGZ32d^14eS3Q1bn2^O4eS3Q1j9
gd22eS3So35eS3Q1Pk2PS1Q54eS3Q1j9Vd301fS32fS3c11gS31mS32oS3h22oS3k43RT32^m25RT32Abb2h<4RT32o3lj24
RT32Tc2h<01ZT31[T31^T31_T33`T3mNgf19eT3W?W3n3X1W?I8dm21gT34gT3fX2`Fk?2gT3j93gT3n2Qh22^o5jU11jT33
jT3W\1`12jT3R_14jT3h]1hB21nT31oT31PU32TU3k`22ZU3\J1]U31^U32_U3QP21cU302jU3ZF4mU3W1hn1RF1oU32YV31
1\V32\V3>2]V3\d22]V3ka21]V31^V31_V31`V31`V34`V3l;cCC2aV3QT36cV3[j2[?i80]C6cV3[j2[?i80L7cV3[j2[?i
80b9X91eV31fV34gV3cY3j8]C2gV3cY32hV3ZQ21hV32hV3Zl11kV32PW3mY21PW32UW3hn11WW33[W3a5_Z22[W3j82fW3k
61fW31gW31kW36PX3R=PAN_k252`X3gI1`X32bX301bX31cX32fX3oS22fX3Z11fX31fX31iX33iX3V1ZB1jX32jX3lj21kX
32kX3Q_21\f52oX3Q\21PY32WY3fS31WY32YY3cn11^Y31_Y34aY3:114bY3S5Z:fH1eY31lY32mY332nY311PZ31QZ38TZ3
[S2b6TCdP12S2m21TZ34XZ31R8e12[Z3b`24[Z3n9[1l_14]Z3Ni6]32]Z3ge33jZ3\7_81mZ35R[3no1iDnQ1^12R[3hd24
R[3h>[2cS21R[32U[3Qm24V[3V5m;XS12d[3fg13i[3b9gf31k[302R\3Y\21R\32V\3QW21c\31d\32d\3^?5f\3f5C^5b3
3f\3i7o31i\37k\3VT1i1_HW1j@i27k\3e1[U11\GW1dC3o\3]b2Z11P]31R]32R]3UF2S]3Po12Z]3lR21Z]32Z]3en13c]
3=VB1c]31e]305f]301[n2[J3f]3013P^3[X2h`12T^3lk21T^33Z^3c=n[32Z^3c=2Z^3ST21\^31a^32b^3`61b^31c^33
f^3do1T91k^31m^32R_3X<1R_35T_3X2U4S?aZ11Z_301b_32b_3Pl201e_32g_3\91g_32g_3[c12h_3Za21h_31j_31l_3
1V`31Y`31Z`33Z`3312]`3m;3]`3o1m91e`31k`34Sa3h11eb24Ta3[3o3T41Ta32Wa3ca11Ya33\a3[D53\a3ZCaZ13]a3Q
8i^12]a3U42]a3lZ22]a3dZ21`a32aa3Q43ka3[7U\12la3^:1Pb32Sb3oa202Zb3W61Zb31]b34]b3=jl1[l11SW701^b30
2bb3f82cb3oQ21ib34Vc3_8?PQ11Wc38Yc3]B\CWd1d5gA3X51ac31cc31Zd34Zd30[1W[23[d3[1W[22`d3T82`d3o31`d3
4`d3c2`5T_23hd3]4hW21jd35ld3h4ln1oGj65ld3^5Tk1Q3m92ld3h43ld3h4E2ld3[c31ld31Qe32Qe3kY22Xe3RN1Ze34
^e3ANX31`e31ae32ae3n51ce32ce3k31de31ee32ge3W[23ge3P2Vg13ge3P2Vg13ie3<iL1ie32ie3bn11je31le31me32m
e3YV23Pf30\53jf30a22jf302kf3XU23Pg3YX3c61Pg34Qg3nN1QV11Wg32Wg3]b11el31cg34cg3ha2i?i45cg3ha2>Y?01
eg31jg31mg33Yh3fLd^11Zh32_h3V31_h32`h3T41`h32`h3X_11ah32ah3l33bh3bl2l31bh31ch31eh31Ti31Vi32Vi3ZR
21Xi33Xi3d^1g42[i3S]11]i32]i3mf22]i3R21^i31`i34ii3d2m1k23ki32`j11ni31Rj31Xj31Zj31_j31oj35oj3X2kd
1^5Q22oj3_i12oj3cW14oj3ci1oV1A2Wk301[k31^k31`k31bk31ik31Wl32Wl3RS33Yl3\7^P11[l32[l3Zc12[l3dF2[l3
]]11cl31el33el3Yd2WF1kl34kl3_?@n24ml300[\12nl301Rm31Zm301Tn33Wn3j;11\n31_n31`n3002hn3YZ21hn31ln3
1mn34on3c`1S1_K5To3`4V?m1T12To3nX21To32To3am13Uo3b=P<1Wo32co3^S21XP42go3Y31go33go3P3XW21ho31oo33
oo3Vk1]:2PP4i91PP42SP4Zi11SP41VP42YP404YP4ZP1bDP71[P41`P43cP4Xn2b41cP42dP4[_22gP4_f11gP41hP41iP4
1Ug53fV5a@bN2lP4aR11lP43nP4WW2aN1oP42QQ4\R11RQ42RQ4^41TQ41ZQ42\Q4W_22\Q4VW21\Q48]Q4kEY5f5o?Z1f7[
23gQ40o[21PR41RR41TR43UR4:kM1XR42XR4QQ13XR4eX2001^R41aR41bR42fR4T]11jZ501iR41Ti601SV5001lR400000
1lh601US4000001XS41YS43[S4PR1202`S4dQ31aS43cS4d1ma11dS41eS4003gS4d1ck11iS42iS4^W21jS4001kS42kS40
1XT43[T42oW31_V5001eT42eT4bZ12gT4`V22iT4cQ12iT4mQ11iT41nT42nT4Tl11S`51RU41XU42XU4[a13YU4Z1[h11aU
41eU43gU49C1QV42VV4R11WV42YV4Vg12^V4=1^V42^V4oc21dV41eV43gV4aX1md13nV40oc23nV40Ph12SW4i=3SW4^:Ye
11YW41[W44^W4mj1e9N3^W4mj1e91cW41fW45QX41m2i413QX41g72VX4l=3VX4l1Y32VX4l13VX4l1d23WX4UY2\B1ZX41]
X45`X4S2f1o2Wi24nX4mb2^<c16UZ464l2Z104UZ46\402VZ4W201i[41n[404R\43001R\44V\400Zl21X\42Z\4PW23[\4
o2Wi22d\4QA1d\41h\41]]41^]41U^41k^41[_41m_41\`43Ra4j;^>1Ra42Ra4`11ba43ba4g202la4SL1Ub44^b4^1^A21
^b42^b4^11cb43cb4[1M2cb4cX11db402hb4RZ24kb4QV2111kb45kb4j1i9T2bW11mb41Pc43Rc4171Wc41[c41ac41cc42
cc4ZW12ic4Z21kc43kc4`e1>1mc41mQ64fd4YS1U3mI1nd41Pe42Re4`]21Te42Ue4Uk11ce43ce4TV1Z=2ce4TV13ce4TV1
R\12ee4nP11ie41Qf40003ZX6W9\<03ef4`S2l<4gf48Yc1jL2gf482hf4S22Sg4k31Sg43_h4W3QQ11hi43ni4li1]C2[j4
eG1ij42jj4R31XS71jl42jl4bX202ll4H2ll4;1ll42ml4^>2nl441nl44ol4hj11hC3Rm4Y_1b=2Sm4C1Sm42Sm4B3Sm4B1
1Tm41Vm42Xm4=1Xm42Xm432Xm4>1jQ63Zm4e9Wl11Zm41`l51_m42`m4801bm41cm41dm42em401em41fm41gm401nm42Rn4
01Sn41Un41an42an4l11cn41en401on41Qo42Qo4WL1Wo42Wo4_F2eo4N002lo4dC2lo4^61lo42no401oo42WP5Q;1ZP51d
P51eP51QR51UR53UR51Rf12UR511YR52ZR5aJ1ZR50001fR51kR51oR51QS51SS51US52US5bT101XS51ZS51[S51^S52`S5
21`S51bS51kS51lS52oS5\^11oS51RT51UT51WT51]T51^T51_T52bT521iT51lT51VU51WU53XU5ZS1[81XU51ZU53\U523
2\U523\U52hc11\U54i]6;Y2WF1Xd61aU51bU51cU51gU51jU52kU5gS21mU51RV51SV51UV51WV52[V5ak11[V51\V52]V5
61]V51_V52_V5PU11aV52dV5Ul12fV5n<1gV51hV51jV51kV54lV5WP1l=RB1mV52SW501SW51YW52_W501`W51cW51fW51i
W51mW51oW51SX51YX51ZX51eX501gX51WY51[Y51iY51nY52QZ571QZ51TZ51WZ53WZ5311XZ51jZ51oZ52Q[5m81T[51\[5
1_[501i[51j[51k[51m[51R\51T\51U\52V\5o61V\53V\5c1[52X\582\\5R?2\\5P21^\51_\51b\51c\51f\52f\5h71h
\51i\51j\52l\6g:3mU6fAh>001m\52o\511P]52W]501W]52g]5Y>2k]5]X11l]51R^51S^51`^51g^51P_51Q_51W_51X_
52Z_5V11Z_501^_51__51f_51i_501o_51[`52[`5o51c`52f`5k11h`51n`51Ya51_a52_a5^I1ga51Pb51Tb51Wb54Wb5S
Nj3n41^b51ab54cb5Q5SF_82ob521Rc52Vc5n<1Yc51Wd51Xd57^d5RBIaGi2271_d52cd5PV11ed500002jd5Pa11Qe53Qe
5Y1m43Qe5]6jS11Te502Ue5a>2Xe5k61Xe501]e501_e52ce5k51ce51de51ge51oe51Pf51Uf51\f51`f51cf51df51ef51
if51Tg52Zg5S31]g55eg5[5X;Y=TA3eg5[LWH1gg51mg52og5W31Th51Vh51\h52`h501ch51jh52Yi5>1hi51mi51oi51Sj
51Vj51^j50002jj511jj51Wk51Xk51Yk53Zk5f>^71\k53_k5l=cN1ak501Ql501Rl52Tl5h31Wl51Zl52Zl5gL6[l5j=j9V
5f:d31]l51^l51_l5002bl5c;5bl5V>1i:01gl51il51Xm51\m51_n51kn51To51[o51ao501eo51fo51ho51lo52no5\41o
o51PP61QP61UP61kP61oP61QQ61ZQ61_Q61`Q61dQ61hQ61jQ62`W6W@1SR601UR601YR62[R611[R61]R61eR601QS601SS
61US61VS61YS61ZS61eS61gS62iS622jS6oI1lS61ST61UT61ZT61[T61ZU61dU63dU6fL;04gU61H_>2gU611jU62lU6_91
UV66VV62]@h2S921`V61aV62aV6TB1bV63bV6UCU91hV62hV6dM3hV6dMg22kV6VC1kV62kV6ZA2kV6j35lV6^9i8c9X92oV
6\S11RW63RW6kNS61TW61UW61^W61`W61aW62aW618aW61a3e50X9_9b85aW61_9Q9RB1bW65cW6a3e50hB2cW6_91cW62dW
6aC1dW61fW62fW6V?1gW61hW61iW61jW61kW61lW63nW6921nW61PX62QX6i?1QX62QX6SO1RX61SX62SX6U91TX61UX62UX
6P@2UX6m?4UX6Lg<X21VX61WX63WX6GZ12WX6n>2XX622YX6`K4YX6S9]<n53YX6`K^11YX61ZX61ZX61\X61\X61]X61`X6
2cX6QN1cX61hX61iX61kX61lX62PY6c71RY62SY6mC1SY61XY61ZY62ZY6k22ZY6XD2ZY6QH3\Y6>21\Y61eY61hY61nY61Q
Z63QZ6c8cI2QZ6lH2QZ6c82TZ6\K1TZ61VZ61ZZ63ZZ6g6RF1cZ62cZ6_L1eZ66fZ6V60S80U>5fZ6W6S80U>1fZ61iZ62iZ
612jZ6QF1jZ62lZ6XG3lZ6d6c@2nZ602nZ6g?2nZ6m=1nZ62nZ6L1R[61S[62T[6_H1T[61X[61[[61][62b[6YL1b[61c[6
1d[62g[6aP11g[61k[61n[61U\61V\61Z\61\\63\\6iGO1e\63e\6?VG1l\62l\6dI1n\61U]61h]62\^631g^6001Z_61`
_61P`63[`6j8L1[`62[`6j81_`602a`6RH1a`61d`61i`61m`65m`60S80Q11Xa61Za61[a61\a63]a60^42]a6\B1`a62ja
6D2Vb6X>1Wb61\b63bb6X1]C1eb61fb61mb61Wc63`c6c2Z:1ac61bc61ih63dc6c6b91kc63Qd6U;Q=1\d62]d6d41]d61`
d601hd61id61kd61Pe62Ue6l34Ye6c3113^e6c302`e6SF2`e6\92be6`A1ce62ge6[A2ke6SA1le6001]f61ef6001hf63m
f6f1U92Pg6i61Tg61Xg601[g61^g61ag61kg61ng6002Th6M3Th6M01Vh61[h62ih6\11ih62lh6]>1lh63mh6111mh61Pi6
1Ri62Ri601Ti63Ui60L1Ui61Vi62Xi6f:1ai63hi6X4l41li61Rj61Tj65Uj6l35\5b83Uj6l3U>3Zj6c4;1Zj63Zj6o401^
j61fj63mj6Y=N1oj61Vk63Vk6\2h34Vk6;1g53bk6Q121bk62Ql6d<3dl6_4Y81dl61hl67hl6]9d2;Ll261Tm63Wm6U2Z=1
Wm61jm61km62Qn6l44Rn6a2P3d82Rn6a21Un61en61Zo62Zo6f11\o61TP72UP7U91UP71YP71bP71iP71lP71mP71oP71WQ
71\Q71fQ72gQ7:1gQ71iQ71jQ71oQ71UR72UR7]41WR71iR71jR71nR702^S7Z31^S71gS71nS71oS71oT71PU71VU71YU71
cU71jU71nU71]V71aV71cV71gV71iV71SW71TW71UW71WW71YW72ZW7S11hW71mW71`X71cX72dX711fX72hX711WY71]Z73
]Z7;11bZ73hZ7011jZ71kZ7001V[71W[71X[71[[71`[71c[71g[71l[71P\71R\71T\71X\71Y\72Z\711\\71_\71g\71h
\71X]7T501210;0mo13345467891210;0mo133454678:;<10;0mR3=3>?7@7AB;<10;0mZ3=3>?7@7ACDE10;0mb1F34GHI
7JKDE10;0mj1F34GHI7JLDE10;0mk1F34GHI7JMDE10;0mk1N34GHI7JODE10;0mk1F34GHI7JP1DQ110;0iY1R134GHI7JS
1T1U110;0mk1V124W17X1Y1T1Z110;0ma1V124W17X1[1T1U110;0mj1V124W17X1\1T1U110;0][3V124W17X1]1T1U110;
0mo1V124W17X1^1T1U110;0mo3V124W17X1_1`1Z100;0mi1a114b1c1`1Z100;0mm3a114b1d1e1f110;0mm1g124h17i1j
1e1f110;0mm1g124h17i1k1l1f110;0mi1m124h17i1n1o1P200;0mHQ234R2S2T27U2V2W2X220;0mi5Y234R2S2T27U2Z2
l1[210;0mL\234R2S2T27U2]2^2_210;0mY1`234a2>b27c2d2^2_210;0mi1`234a2>b27c2e2^2_210;0mo1`234a2>b27
c2f2^2_210;0mo1`234a2>b27c2g2^2_200;0mY1h234a2>b27c2i2Dj210;0mi1k234a2>b27c2l2m2_200;0m]1n217o2P
3W2X220;0mY5Y234Q3S2R37S3T3W2X220;0mi5Y234Q3S2R37S3U3W2X220;0mY5Y234Q3S2R37S3V3W2X220;0m\5Y234Q3
S2R37S3W3W2X220;0mY1Y234Q3S2R37S3X3W2X220;0iY1Y334Q3S2R37S3Z3[3\310;0io1]31H^3_3`3a310;0im1b31Hc
3d3e3f320;0mX1g30h3i3j300;0mm1k334l3>m37n3o3DQ110;0m^1P424Q47R4S4DQ110;0m^1P424Q47R4T4DQ110;0m^1
P424Q47R4U4DQ110;0m^1P424Q47R4V4DQ110;0mk3W434Q44X47Y4Z4DQ110;0mk3[434Q44X47Y4\4]4j220;0mm1^42_4
`47a4b4]4j220;0mm1^42_4`47a4c4]4j220;0mm1d434e4S2f47g4h4]4j220;0m]1d434e4S2f47g4i4]4j210;0mi1d43
4e4S2f47g4j4DQ110;0mk1k424Q47R4l4m4a310;0mh1n434o4HP57Q5R5m4a310;0mi1n434o4HP57Q5S5m4a310;0mh1n4
34o4HP57Q5T5m4a310;0mh1n434o4HP57Q5U5m4a310;0mh1n434o4HP57Q5V5m4a310;0mi1n434o4HP57Q5W5m4a310;0m
i1n434o4HP57Q5X5m4a310;0mm1n434o4HP57Q5Y5m4a310;0mm1n434o4HP57Q5Z5l1[510;0mo1\524X47U2]5l1[510;0
mZ1\524X47U2^5l1_210;0mm1\524X47U2_5e1[510;0mk1\524X47U2`5a5b510;0mo1c524X47d5e5l1[210;0mm1c524X
47d5f5l1[210;0mo1c524X47d5g5DQ110;0mo1c524X47d5h5l1[210;0m^1c524X47d5i5DQ110;0mo1j524k57d5l5DQ11
0;0mm1j524k57d5m5o1P200;0mi3Q234n5S2T27o5P6o1P200;0mi1Q234n5S2T27o5Q6R6P200;0mY1S614T6U6R6P200;0
mY1S634n5S2T27o5V6;<10;0mk1=3>?7@7AW6;<10;0mk1=3>?7@7AX6;<10;0mk3=3>?7@7AY6;<10;0mk3=3>?7@7AZ6;<
1010mk1=3>?7@7A[6;<1020mk7=3>?7@7A\6;<1190mk3=3>?7@7A]6;<10;0m[3=3>?7@7A^6;<1020mo7=3>?7@7A_6T1`
610;0mo1a624b67c6d6e6e61040Y8f627g67h6i6j6j61040iY1k627g67h6l6m6m61040iY1n627g67h6o6P7P71040iY1Q
727g67h6R7S7S72040Y8T727g67h6U7V7V71049iY1W717X7Y7V7V7104>iY1Z727g67h6[7\7\71140iY1]727g67h6^7_7
_70141iY1`727g67h6a7b7b70140iY1c727g67h6d7e7e72140iY1f727g67h6g7h7h71140YY1i727g67h6j7k7k71140iY
1l727g67h6m7a5b500;0mo1n72464o7P8a5b501;0mo1n72464o7Q8Db500;0mk1R82464o7S8a5b500;0mk1n72464o7T8U
8j610;0mY1k637V87A>W8X8U8j610:0mY1k637V87A>W8Y8e1f110;0mo1Z824X47a4[81210;0m_1Z824X47a4\8DQ110;0
mk1]824Q47R4^8DQ110;0mk1]824Q47R4_8DE10;0mo1]824Q47R4`8DE10;0mg1]824Q47R4a8DE10;0mo1]824Q47R4b8D
E10;0mo1]824Q47R4c8DQ110;0mo1]824Q47R4d8T1U110;0mo1]824Q47R4e8D[210;0mo1]824Q47R4f8T1U110;0m_1]8
24Q47R4g8DE10;0mo1]824Q47R4h8l1[500;0mi3i824j87k8l8l1[500;0mk1i824j87k8m8l1[500;0mo1n824j87k8o8o
1P200;0mi3i824j87k8P9^2E10;0mm1Q924j87k8R9;<10;0mi1S924j87k8T9l1[200;0mm1U924j87k8V9T1U110;0mm1W
924j87k8X9DE10;0mi1Y924j87k8Z9T1`610;0mm1[924j87k8\9DQ110;0m_1]924k57U2^9i3j310;0mo1]924k57U2_9l
1[210;0mo1]924k57U2`9DQ110;0mo1]924k57U2a9]4j220;0m_1^424k57U2b9e1f110;0mo1]924k57U2c9T1U110;0mk
3d924Q47R4e9l1Q110;0mi1f924Q47R4g9l1Q110;0mi1f924Q47R4h9^2_210;0mo1f924Q47R4i9e1[510;0]n1j924Q47
R4k9Dj210;0]o1k224Q47R4l9l1Q110;0ii1f924Q47R4m9DE10;0mm1F24Q47R4n9m4a310;0mm1n424o4HP5o9l1[210;0
mY3\234X4S2P:7U2Q:l1[210;0mj3\234X4S2P:7U2R:l1[210;0mi3\234X4S2P:7U2S:l1[210;0mo7\234X4S2P:7U2T:
l1[210;0mi7U:34X4S2P:7U2V:l1[210;0mo5W:34X4S2P:7U2X:l1[210;0mm7Y:34X4S2P:7U2Z:l1[210;0mo7[:34X4S
2P:7U2\:l1[210;0mo1]:34X4S2P:7U2^:l1[210;0mi3\234X4S2P:7U2_:l1b510;0mo1`:34X4S2P:7U2a:l1[210;0mi
5\234X4S2P:7U2b:l1[210;0mY1c:34X4S2P:7U2d:l1[210;0mi3\234X4S2P:7U2e:l1[210;0mi1\234X4S2P:7U2f:l1
[510;0mi1\534X4S2P:7U2g:DP200;0mk3h:24i:7j:k:DP200;0mk3h:24i:7j:l:DP200;0mZ1h:24i:7j:m:DQ100;0mo
1h:24i:7j:]2P10P10PP81P10P10P10P13P41P10PP12PP10PP11PP1312P10P10P10P10P10P10P10PP11P13P10PP11P10
P10PP1142424241PP41P21P81PP21P21P41P81P81P81P8042P83P82P8312P10P13P10PP11PP11@0P@2P@141P414342P8
2P10P81PP11PP12PP12P1042P81P41P10P81P81P10P82P10P10P41S]HQD_7`Dch2PDll6QD`7PD^m6PDUi6PDT8PDcm6PD
_\4PDcm6PDT8PD_h5PD^m6PDo^4PDT8QDa7QDb7PDXT4PDmd4PDdh5QDc7PDgh5QDd7PDUi6QDe7PDT8PD_h5PDHQDf7PDRe
4PDPf4PDHPDl;QDg7PDhh5PDUi6PDY9QDh7QDi7PDZ_6PD_Q;WD0QDj7PDkh5QDj7XD0WD0PDUi6PD^a4QDk7QDl7XD0QDm7
WD0PD^a4QDk7QDl7XD0QDm7WD0PDRe4QDn7QDo7XD0SD0WD0PDbm6PDeh5PDcm6XD0WD0QDP8QDQ8P@ee4XD0SD0WD0QDR8Q
DS8XD0SD0WD0QDT8QDU8TD1QDT8P@ld4XD0WD0PDgh5PDSi6QDV8XD0QDW8P@ee4QDX8QDY8QDZ8Q@c5QD[8QD\8QDX5Q`1a
5QD]8PDHPDee4SD0`Ebh5`Eah5`Egh5`E4`EjN`EQ3QD^8aD0`DVM`DWM`DTM`DUM`D^2`DbM`Dmd4`D_h5`Dkd4`DQR;`Dc
h5`D4`D`1QD_8P@`h5Q@`8WD0QDa8XD0aDV5`Dmd4`DUg4`Dkd4`D^2`D`1`Ddh5`D_h5`Dbh5WD0QD_8QDa8XD0QDb8WD0P
D^m6QDc8XD0WD0PDcm6QDd8XD0`Dmd4`DbM`D^2aD0`DW1`DhM`DROPD^m6QDe8QDf8WD0PDdm6XD0PD`h5QDg8aDV5UD0WD
0PDdm6XD0`D`h5PDZm:QDh8QDi8PDSR;PDg3PDZm:QDj8PDYm:QDk8`E^2`EbM`ER3`Ebh5`EeP1`Ed3`Ech5PDHQDl8`DVM
`DWM`DU1`DS1`Dmd4SD0PDYT4QDm8QDn8QDo8SD0UD0WD0QDP9Y@0P@c`3QDQ9P@gh5QDR9XD0`@ml2`Dk8`Ddh5`Dl`4UD0
WD0PDc`3Y@0QDS9PDgh5QDT9XD0WD0QDU9PDgh5QDV9XD0QDW9`Dk8WD0QDX9PDSh2XD0QDY9TD1QDZ9WD0QD[9QD\9XD0WD
0PDeb3QD]9QD^9XD0WD0QD_9QD`9TD1QDa9XD0QDb9WD0QDc9Y@0QDd9TD1QDe9PDek6XD0WD0QDc9Y@0QDf9XD0YD2WD0QD
c9Y@0QDf9XD0QDg9WD0QDh9Y@0QDi9XD0SD0WD0QDj9Q@k9P@SMTD2QDl9QDm9QDn9XD0aDV5WD0QDo9Q@P:TD1QDQ:PDgh5
P@SMQDR:XD0WD0QDS:QDT:XD0QDU:`Da^6`DZ`1`DlS3`D]]3`DmT7WD0QDV:QDW:XD0YD2QDX:WD0QDV:QDW:XD0QDY:QDX
:WD0QDZ:TD3P@U`1PDT8XD0QF[:`DP`2WD0QD\:PDSMP@Ui6PDT8XD0QD]:WD0PDT8XD0QF^:TD2YD1WD0PDT8XD0QF^:TD2
QD_:WD0QD`:PDT8XD0QDa:WD0QDb:S@0QDc:QDd:QDe:QDf:XD0QFg:WD0QDh:Y@0QDi:P@bh5XD0QDj:WD0QDk:P@c`3Y@0
PDSMY@0QDl:XD0QDm:WD0QD]9Y@0QD1XD0`Dgh5`DSi6`Dk8`DUg2`DTg2`DSM`Dod4`Dim6`DjOWD0QDX9PDc`3Y@0QD1XD
0`Dk8`Dgh5`DXMWD0PDah5PDeb3QDn:PD^R;XD0aDV5WD0PDah5QDo:PD[b7XD0WD0PDmd4QDP;QDQ;XD0VD0WD0PDmd4QDP
;QDQ;XD0QDR;WD0PDoh5QDS;QDT;QDU;XD0WD0PDWMQDV;QDW;XD0WD0PDZl6TD1QDX;QDY;XD0WD0PDSi6PDjV4QDZ;QD[;
QD\;XD0WD0PD^o4PDah5XD0PDgKWD0QD];QD^;TD1QD_;VD0XD0WD0QD];QD^;TD1QD_;QD`;XD0UD0WD0QDa;P@l`4QDb;X
D0TD9PD2UD0WD0QDa;P@l`4QDc;TD2QDd;XD0UD0WD0QDe;QDf;QDg;XD0UD0WD0QDh;SD0XD0TD9PD]j2UD0WD0QDh;SD0T
D9PD4PD]j2XD0UD0WD0QDi;XD0SD0TD1VD0UD0WD0QDi;XD0SD0TD1QDj;UD0WD0QDk;XD0SD0TD3QDl;WD0PDha4QDm;QDn
;XD0`D_h5UD0WD0QDo;SD0S@0S@0PD4QDP<XD0WD0QDQ<Q@R<QDS<QDT<XD0QDU<WD0PD[]3PDSMQDV<XD0UD0WD0PDSMQ@a
5QDW<XD0aDV5`@bh5UD0WD0QDX<QDY<XD0QDZ<WD0PDP3QD[<QD\<XD0UD0WD0PDW3TD3PD_h5QD]<XD0VD0`DiH`DT9`DmF
`D`m2UD0WD0PDW3TD3PD_h5QD]<XD0QD^<`DiH`DT9`DmF`D`m2UD0WD0QD_<XD0QD`<WD0QDa<TD1QDb<TD1QDc<XD0SD0W
D0PDnl2PDTMPDml2XD0WD0QDd<QDe<XD0WD0PDo2QDf<PDgh5XD0QDg<PDWQ1WD0PDnd4PDgh5XD0QDh<PDWQ1WD0PDV3PDS
i6PDZR5XD0WD0PDZR5PDld4PD`h5XD0WD0PD^R;YD2XD0SD0WD0PD^R;QDi<QDj<XD0WD0QD\:QDk<TD1QDl<XD0YD2`DjO`
Dd3`Dfk:WD0QD\:QDk<TD1QDl<XD0QDm<`DjO`Dd3`Dfk:QD2WD0QDn<QDo<PDbn6XD0SD0WD0PDca4QDP:PDHPDkg6XD0QD
P=`Dah5`@gh5`D\3WD0QDQ=QDR=QDS=XD0QDT=WD0PDRo3QDU=QDV=XD0QDW=TD2PDgh5QD^3QF3TD2WD0QDX=PDkd4XD0QD
Y=`DP`2`DUd4`D]j4`DS:`Dg_4`Dbl4`DZE`Dc_4`DWS5`DVW5`DQY5`Di7`DST4`DfT5`DY9`D[9`DfY5`Dmm4`DfF`Dl4`
DS1`Dig4`Dnd4`DY5WD0QDX=PDkd4QDZ=TD2QD[=XD0WD0QD\=TD6QD]=QD^=XD0QD_=TD1WD0QD`=TD1QDa=XD0aDV5WD0Q
Db=TD4QDc=XD0VD0WD0QDb=TD4QDc=XD0QDd=WD0QDe=PDUi6PD``3XD0WD0QDf=TD3PDe[6P@Ui6QDg=XD0WD0QDh=PDmd4
PDUi6XD0WD0QDi=TD3QDj=XD0VD0WD0QDi=TD3QDj=XD0QDk=WD0PD`d4QDl=XD0WD0QDm=TD4QDn=PDah5QDo=XD0WD0QDm
=TD3PD_h5PDdS1XD0WD0QDm=TD3PDnh5XD0QDP>WD0QDQ>P@ld4QDR>P@Ui6P@R8QDS>XD0WD0QDT>QD`5PD]i5PDkS3XD0W
D0QDU>PDUi6QDV>XD0WD0QDW>QDX>QDY>XD0WD0QDZ>XD0WD0PDhU;QD[>XD0WD0QD\>QD]>XD0QD^>WD0QD_>PDkd4PDcf4
XD0WD0PDcf4PDYW;XD0WD0QD`>QDa>Q@b>QDc>XD0WD0PDVb4QDd>XD0WD0PDRIPD`h5PDXT4XD0WD0QDe>PDWGXD0WD0QDf
>QDg>QDh>XD0`DZE`DUV4`DR_4`DW_4`DP`2`D`V4`D\[3`D[_4`DiX4`Dgi:`DdG`DZ]3`DWY4`DTJ`Dea4`D^X;`DY_4`D
_X;WD0QDi>QDg>XD0`DUi6WD0QDj>QDk>QDR>XD0YD2`D[F`DmF`DUV4`DP`2`DdF`DoC`De_4`DW`5`Dc_4`DiHWD0QDj>Q
Dk>QDR>XD0QDl>`D[F`DmF`DUV4`DP`2`DdF`DoC`De_4`DW`5`Dc_4`DiHWD0QDm>XD0`De[6`Did4`Dng4`DSY;`D]l6`D
Ph4`Dhi4`D[_4`DY`5SD0WD0QDn>PDkd4QDo>QDP?XD0WD0QDQ?PDkd4QD`5XD0WD0PDkd4QD`5PDTY;XD0WD0QDR?PDm`4X
D0VD0WD0QDR?PDm`4XD0QDS?WD0QDT?TD1QDU?XD0QDV?WD0QDW?PDfl6PDbh5XD0WD0QDX?TD3QDY?XD0VD0WD0QDX?TD3Q
DY?XD0QDZ?WD0QDX?TD3PDjd4XD0QD[?WD0PDjd4PDUi6PDaIXD0`Dkd4`D^k6WD0QD\?PDSi6QD]?XD0WD0QD^?PDUi6PDW
l6PDek6XD0WD0QD_?PDUi6QD`?XD0`Dgh5`Dg_3`Dfl6`Dhh5WD0PDgY;QDa?XD0WD0QDb?QDc?PDUi6QDd?XD0WD0QDe?PD
Ui6PDhY;XD0WD0QDf?QDg?QDh?QDi?XD0WD0QDj?XD0WD0QDk?QD`5QDl?PDjd4XD0WD0QDm?PDUi6QDn?XD0`Dmd4`D]l6`
Dm`4`Ddl6`Dkd4WD0QDo?QDP@TD1QDQ@XD0`DmF`DhV5WD0QDR@TD1QDS@TD2QDT@XD0WD0QDU@QD`5PDdn6PD`h5XD0WD0Q
DV@TD4QDW@Q@X@QDY@XD0WD0QD`5PD]i5PD]Z;XD0WD0QDZ@TD3QD[@Q@\@QD]@XD0WD0PDU`1PDeh5PDPb4XD0WD0QD^@TD
2PDmd4PDUi6QD_@XD0WD0PDmd4PDUi6QD`@XD0WD0PDhd4PDUi6PDcZ;XD0WD0QDa@TD1QDb@XD0`Djd4`Dld4`DPW1WD0QD
c@PDdZ;XD0WD0PDdZ;PD^l3XD0WD0QDd@PDdl6TD1PDeZ;XD0WD0QDe@TD2QDf@VD0XD0WD0QDe@TD2QDf@QDg@XD0WD0QDh
@QDi@QDj@XD0WD0QDk@PDhZ;XD0`Dhd4WD0QDl@PDVS:XD0WD0PDkd4QD`5PDQa1XD0QDm@WD0PDah5QDo>PDiV6PD`h5QDn
@XD0`DoE`D^_2`D__2`Di[3WD0QDo@P@ah5PDe3XD0VD0WD0QDo@P@ah5PDe3XD0QDPAQDQAQDX5WD0QD6XD0QDRAQFSATD3
WD0QD6XD0QDTA`Dcj4`Ddj4`DhH`DTl4`D_]5`D`]5WD0QDUAPDjd4XD0VD0WD0QDUAPDjd4XD0QDVAWD0QDWAQDXAPDjd4X
D0WD0QDYATD3QDZAXD0QD[A`DU[;`DRW5`DW_4`DWS5`DPk:`D_`3`DP`2WD0QDm=QD\AXD0PD`h5WD0QD]ATD3QD^AQD_AX
D0WD0QD`ATD1QDaAXD0QDbA`DXk4`DWS5`DdV4`DjG`D]d4`DW_4`DaX7WD0QDcAPDkd4TD2PDj[;XD0WD0PDj[;XD0QDdA`
DUi6QFeATD2WD0QD7XD0`Dmd4SD0WD0QD7XD0QDfA`D]Y4`D__2QFgATD1WD0QDhAQDiAXD0QFjA`DUV4`DR_4`DW_4`D\[3
`DjG`DdV4`DlV5`DV]4`DPW1aD`4`D]d4`D^[3`DXk4`DV\3QFkATD2WD0QDlAPD]l6XD0YD2`DjG`DW_4`DR_4`DUV4`D[_
4`Db\5`DS:`DSk4`Dfi4`DdV4`Dd2`D]6QFkATD2WD0QDlAPD]l6XD0QDmA`DjG`DW_4`DR_4`DUV4`D[_4`Db\5`DS:`DSk
4`Dfi4`DdV4`Dd2`D]6`EUi6`ESi6`E`h5`Eeh5`Ekd4WD0QD5XD0`DXY3`DhH`DfF`D_h5SD0`EUi6`ESi6`E`h5`Eeh5`E
kd4WD0QD5XD0VD0`EUi6`ESi6`E`h5`Eeh5`Ekd4WD0QD5XD0QDnAWD0QDoAPDUi6PDe5XD0WD0QDPBQDQBQDRBXD0`DcU4`
Dc^4WD0QDk?TD1QDSBXD0`Dek6`Dgk6`Dee4`D`Y5WD0QDTBPDYHPDbh5XD0SD0WD0QDUBTD1QDVBTD1VD0XD0WD0QDUBTD1
QDVBTD1QDWBXD0WD0QDXBPDUi6QDYBXD0WD0QDZBQD`5PDdEXD0WD0QD[BQD\BQD]BXD0WD0QD^BQD_BXD0aDX5WD0QD`BXD
0`DnH`Da];`DPe5`DeH`Dnh5WD0QDaBPDSh4XD0`Dch5`Dbh5`Ddh5S@0WD0QDbBQDcBXD0VD0`Dhi4WD0QDbBQDcBXD0QDd
B`Dhi4WD0QDeBPD]V4XD0QDfBWD0QDgBQDhBQDiBQDjBXD0WD0PDSi6PD]V4PDeh5PDi];XD0WD0QDkBQDlBQDmBQDnBXD0W
D0PDXn2QDoBXD0`DZ4`DSP5`D`h5WD0QDPCS@0QDQCQDRCXD0WD0QDSCXD0SD0WD0QDTCXD0SD0WD0QDUCQDo>QDVCXD0WD0
QDWCPDSi6QDXCQDYCXD0`DZ5`DSi6QDZCPDm`4QD[CQD\CQD]CQ@V5QD^CPDZm:S@0QD_CQD`CQ`1a5WD0QDaCXD0QDbCQDc
CQDdCQDn5QDPBPDUi6QDeCQDfCQDgCQDhCPDhd4`Dmd4`Dkd4`D_h5`DY5QDiCQ@X5Q`1a5WD0QDjCXD0PDgh5QDkCWD0QDl
CS@0QDmCXD0PDah5QFnCUD0WD0QDoCXD0SD0QDPDQDQDTD2QDRDQDSDPDUi6PDhi4PDdd4PD_h5PDUi6QDTDQDUDPDgh5QDV
DPDgh5QDWDPDS1PDgh5QDXDPDHPDee4QDYDQDZDQD[DPDS1PDRo3QD\DPDQm6PDYMQD]DPDll6PDYMQD^DQD_DPDVe4PDe[6
QD`DQDaDQDbDP@gh5PDR3QDcDQDZCQDdDP@gh5S@0QDeDQDfDPDkV4QDgDQDhDTD2PDah5PD_V;QDiDPDn7QDjDQDkDPDUi6
QDlDQDmDPDjd4QDnDPDjd4QDoDQDPEQDQEQDREQDSEQFf5TD2WD0QDTEXD0`Eei:`Edi:`E]^4QDUEQDVEQDWEQDXEQD\?PD
Si6QD]?QDYEPDUi6QDZEQD[EQD\EQD]EQD^EQD]EQD^EPDRe4QD_EQD`EPDSMPD^d2QDaEQDbEQDcEPDll6QDdEQFf5TD1WD
0QDeEXD0SD0TD2QDfEWD0QDgEXD0QDhEPDXMWD0PDXU6XD0PDgh5WD0QDiEXD0PD_h5PDm_;QDX5WD0PDlX:XD0PDah5PDUi
6Q@n5QDjEQDkETD2QDlEQD_?PDUi6PDgY;QDmEQDnEQDoEQDPFTD2PDQZ;PDjd4QDQFPDhd4PDkd4QDRFPDhd4QDSFPDPh4Q
DTBPDYHPDbh5QDa@PD^Y4QDTFQDUFQDVFQDWFQDXFQDYFPDch5VD0QDYFPDch5QDZFQD[FQDdCPDdn6PD`h5QD\FPDgh5`D\
3QD]FTD2QD^FQD_FQD`FQDaFTD1QDbFPDm`4QDcFQDdFQDeFQDfFWD0QDZDPDP1PDhd4XD0WD0PDHPDee4PDP1PDhd4XD0WD
0PDm9QDgFXD0`D_h5`Dih5`Ddh5`Dkd4`Dmd4WD0PDHPDee4QDgFXD0`D_h5`Dih5`Ddh5`Dkd4`Dmd4WD0QDhFTD3QDiFXD
0`DUi6`D_h5`Dgh5`DYa;WD0QDjFQDkFXD0QDlFWD0QDmFPDid4QDnFXD0QDoFWD0QDPGPDid4QDQGPDUi6XD0QDRGQFSGTD
2WD0QDTGQDUGXD0VD0`Ddn6QFSGTD2WD0QDTGQDUGXD0QDVG`Ddn6WD0QDWGPDhd4PDah5XD0QDXGWD0QDYGPDhd4PDbh5XD
0SD0WD0QDZGQD[GXD0VD0WD0QDZGQD[GXD0QD\GWD0QD]GTD1XD0QD^GWD0QD_GPDSi6TD1QD`GXD0QDaGWD0QDbGPDah5XD
0P@Ui6QDcGWD0QDdGQDeG`Dkd4XD0WD0QDfGTD2PDid4XD0VD0WD0QDfGTD2PDid4XD0QDgGWD0QDhGQD`5QDiGXD0WD0SD0
QD`5PDek6QDjGXD0VD0WD0SD0QD`5PDek6QDjGXD0QDkGWD0QDlGQDmGTD1QDnGPDYHXD0QDoGWD0QDPHQ@QHTD1PDlFXD0Q
DRHWD0QDSHQDR<QDTH`Dmd4`D_h5`Dkd4`Ddh5XD0QDRHWD0QDUHQDVH`Dmd4`D_h5`Dkd4`Ddh5XD0QDWHWD0PDbn6QDd4X
D0`Dmd4`D_h5`Dkd4QDXHWD0QDYHPDm`4XD0VD0QDXHWD0QDYHPDm`4XD0QDZHQD[HWD0QD\HTD1QD]HPDP9XD0WD0PD_h5P
DSi6QD^HXD0VD0WD0PD_h5PDSi6QD^HXD0QD_HWD0PD`h5QD`5PD]i5PDgMXD0WD0QD`HTD1QDQGQDaHXD0WD0QDbHPDah5Q
DcHXD0QDdHWD0QDeHP@Ui6P@]i5QDfHXD0WD0QDgHPDmd4PDUi6QDhHXD0WD0QDiHPDjd4PDUi6PDn5XD0WD0PDUe4QDjHPD
4PDUe4QDkHXD0WD0QDlHQDbEPDQe4PDRP7QDmHTD1QDnHXD0QDoHY@0WD0QDPITD1QDQIXD0SD0QDRIWD0QDX8PDm`4XD0VD
0QDRIWD0QDX8PDm`4XD0QDSIWD0QDY5QD`5QDTIXD0QDUIY@0WD0QDVIXD0QDWIQDXIWD0QDYIPDgh5QDZIXD0SD0WD0QD[I
QD\IP@`h5PDUi6QD]IXD0S@0WD0QD^IQD_IXD0S@0WD0QD`IPDld4XD0VD0WD0QD`IPDld4XD0QDaIQDbIWD0Y@0QDcIQDbC
PDch5XD0SD0QDX5WD0QDdIQDeIXD0SD0WD0QDQFPDYHPDUi6XD0SD0WD0QDkCPDRo3P@^m6PDah5XD0QDfIWD0QDgIPDkd4X
D0TD3QDhIQDiIWD0QDjIXD0SD0TD2QDkIQDY5WD0QD`5PD]i5QDlIXD0WD0QDTDQDmIQDnIXD0QFoITD1WD0QDPJXD0QDQJQ
DRJQDSJQDTJQDUJPD_e;QDTJVD0QDTJPD1WD0QDVJTD1PD^V:QDWJXD0VD0`DUi6`DSi6WD0QDVJTD1PD^V:QDWJXD0QDXJ`
DUi6`DSi6WD0PD^V:PDWk5XD0`D`h5WD0QDYGQDPCTD1QDYJQDZJXD0WD0PD`1PD]Q1PDgh5XD0WD0QDYGPDUi6QD[JXD0`D
kd4`Dnd4WD0QD\JP@Ui6QD]JXD0WD0QD^JTD1PDYHPD_h5XD0WD0QD_JPD]l6XD0QD`J`DVf;`DbW5`Dgk4`DWf;`DPW1`DV
]4`Dnm5`Dfe4`Dge4`DeY4`DXf;`DZY4WD0QDaJTD2QD8QDbJXD0WD0QDcJQDdJS@0PDVDXD0`Dm`4WD0QDeJTD4QD9PDnd4
XD0QDfJWD0Q@Y5QDgJTD4QD9XD0WD0QDhJTD4PDhd4XD0VD0`D[k6`DgZ;`DSk4`Dfi4`D_h5`Dmd4`Dkd4WD0QDhJTD4PDh
d4XD0QDiJ`D[k6`DgZ;`DSk4`Dfi4`D_h5`Dmd4`Dkd4QDjJWD0QDkJTD1QDlJXD0WD0QDhJQ@mJPDif;XD0WD0QDnJTD3QD
oJXD0`DmF`Db_4`DiH`D^H`D_H`DTH`DUH`Do7`De_4`D`R5WD0QDPKQDQKXD0`Dg_5`D``3`DeQ1WD0QDRKPDUi6QDSKXD0
PD`h5WD0QDTKQDb:QDUKXD0VD0WD0QDTKQDb:QDUKXD0QDVKWD0QDWKQDXKQDYKXD0VD0WD0QDWKQDXKQDYKXD0QDZKWD0QD
[KPDUi6QD\KXD0WD0QD]KPDUi6PDQh;XD0WD0QD^KPDUi6QD_KXD0`Dkd4`Dbh5`D`h5WD0QD`KPDUi6QDaKXD0WD0QDbKPD
Si6TD1QDcKXD0WD0QDdKPDnGPDb\5PDkd4XD0WD0QDeKQDfKXD0WD0QDgKQDhKXD0WD0QDiKTD2QDjKXD0`Dla3WD0QDkKP@
Si6QDlKXD0WD0QD^APDSi6QDmKXD0`DV]4WD0QDnKTD3QDoKXD0QDPL`Dih;`Dl[5WD0QDQLQDRLVD0XD0WD0QDQLQDRLPD`
h5XD0WD0QDSLTD1QDTLXD0WD0QDULQDVLPDgh5QDWLXD0WD0QDm=QDXLP@^V:PDQi;XD0WD0QDV@QDYLP@Ri;QDZLXD0`D`h
5`Dkd4`Dmd4`DQX5WD0QD[LQDYLTD1QD\LXD0QD]LWD0PDSi6PDZi;XD0PDah5`DV]4`DWY5`Dgk4`DUk4`DWY5`D_U5`Dgj
4`D[i;`D\i;WD0QD^LQDo>QD_LXD0WD0QDX5PDUi6QD`LQDaLXD0`DhH`Dcj4`DfF`DgH`Dkj4`DmF`DiH`DUV4`Dgm4`DmR
5WD0QDbLTD2QDcLPDUi6QDdLXD0`D`h5`Dbh5`Dch5WD0QDeLQDfLQDgLXD0`DhH`DR_4`DUV4`Dh5`DUi6`DSi6`DnV4WD0
QDhLQDiLXD0QDjLWD0PDni;QDkLXD0WD0QDlLPDUj;XD0WD0QDmLQDnLXD0WD0PDU`5PDeh5PDen4XD0WD0QDoLQ@PMPDXj;
XD0`D`h5`D_h5`Dl`4`Dc_4`Dgb3WD0PDTMPDRo3PDbo6PDXj;XD0WD0PDHPDkh6PDah5XD0WD0PDHQDQMVD0XD0`Dmd4WD0
PDHQDQMQDRMXD0`Dmd4WD0QDSMQ@X5QDTMP@Si6QDUMQ@VMXD0WD0QDWMQDXMXD0WD0QDYMQDZMQD[MQD\MXD0WD0QD]MQD^
MTD3QD_MXD0QD`MWD0QDW?TD2PDek6QDaMXD0YD2WD0QDW?TD2PDek6QDaMXD0QDbMUD0WD0PDjm6PDgh5XD0QFcMTD9PD4S
D0QDdMTD6WD0QDeMTD2Q@fMQDgMXD0PD4WD0QDeMTD1QDhMQDiMXD0PD4WD0QDeMPDgh5XD0QFjMaD;QDkMTD5WD0QDlMPDU
i6QDmMPD`h5XD0`DS:`DmF`DfF`DQX5`DfR5`DWV4`DV]4`D]9`Dbj;`DZ7`Dc_4WD0QDlMPDUi6QDmMPD`h5XD0QDnMTD2Q
DoMWD0QDPNQDQNTD2PDgh5XD0`D=`Dgj:WD0QDRNQDSNPDgh5XD0QFTNWD0QDUNTD2QDVNQDWNXD0QDXNWD0QDYNQDQGXD0`
DSi6`DQd4`Dc_4`DS1`Dig4`D_^4`DmFWD0QDZNPDfh5QD[NXD0WD0QD\NQD]NQD^NQD_NXD0WD0QD`NQDaNQDbNXD0`DeU5
`De^5WD0PDmd4PDHPDcm2QDcNXD0WD0PD_h5PDUi6PDdn6PD`h5XD0WD0PDe[6QDdNQDeNVD0XD0`DXk4`DSi:`D^F`Db\5`
DXW1WD0PDe[6QDdNQDeNQDfNXD0`DXk4`DSi:`D^F`Db\5`DXW1WD0QDgNS@0QDhNPD`h5XD0`Dbm:`Db:`DcF`DZe5`DfGW
D0QDiNQDjNXD0`Dbk;`DWl:aD`4WD0PDUi6PDck;PDih5XD0YD2WD0PDUi6PDck;PDih5XD0QDkNWD0QDlNTD1QDmNQ@a5QD
i4XD0`Dmh5`DnV4WD0QDnNQDoNXD0VD0`Db\5`DV]4`Dmd4WD0QDnNQDoNXD0QDPO`Db\5`DV]4`Dmd4WD0QDQOTD1QDROQD
SOXD0`Dkd4`D`h5`DiX5WD0PDiU4QDTOXD0WD0QDh9PDR3Y@0QDUOXD0QDVOWD0QDh9PDR3YD1XD0QDWOUD0WD0PDoh5SD0X
D0TD9PD4TD7QDh9PDR3UD0WD0PDoh5SD0XD0TD9PD4TD7QDXOPDoh5QDYOWD0QDZOSD0XD0UD0WD0QD[OTD7PDR3XD0UD0WD
0QD\OTD7QD]OXD0TD7QDh9UD0WD0QD^OTD1QD_OXD0TD7QDh9WD0PDYm6QD`OQDaOTD2QDbOXD0QDcOTD9QDh9WD0PDll6XD
0QDdOTD6QDh9QDeOPDid4PDgh5QDfOQDgOPDmd4PDYl;PD`h5PDkd4PDUi6QDmMPD`h5`DUi6`DSi6`Dbm6`DPe4`Dcm6PDm
d4PDUi6PDZl;PD`h5QDhOPDah5QDiOPDbh5TD5PDmd4QDjOPD4QDkOPD`l6TD6PD4QDlOTD2QDiCQDkKQDmOQDnOPDUi6PD]
T;QDUJQDoOPDck;QDPP1TD2QDQP1QDRP1TD1QDSP1QDTP1QDV@QDSP1TD1WD0QDUP1XD0QDUJQDVP1WD0QDWP1XD0QDXP1TD
3PD]l6QDYP1P@hd4TD1QDZP1PDgh5QD[P1TD2QD\P1WD0QD]P1XD0QD^P1QDn5QDbIQD^P1QD_P1Q@`P1WD0QDaP1XD0QDbP
1TD1QDcP1TD3QDdP1QDeP1PDmd4PD`3PDc5PDkd4QDfP1PDQj;PDUj;QD`HTD3QDgP1QDhP1QDiP1TD2P@Ui6QDjP1PDgh5Q
DX5PDPh4QDkP1`DmF`Dmm4`DS:`DP`2`Dc_4`DTJ`Dim4QDlP1PD_h5PDUi6QDmP1QDnP1PDdh5QDoP1QDPQ1TD1QDQQ1QDR
Q1PDio4QDSQ1QDTQ1PDdh5QDUJQDUQ1Q`1a5QDVQ1QDWQ1PDgb3QDXQ1PDjd4QDYQ1PDah5QDZQ1QD`HQD[Q1QD\Q1PDS<QD
PNQD]Q1QD^Q1PDUi6QD_Q1PDeEQD`Q1PDQe4PDRP7PDQe4PDid4PDgh5SD0QDaQ1PDUi6QDbQ1PD`h5QDcQ1QDdQ1PD`h5PD
jb3PDmd4PD`3PDnh5QDeQ1TD1QDfQ1`En9`E>`Ek8QDgQ1P@od4QDhQ1QDTBTD2QDiQ1QDjQ1QDkQ1TD1QDlQ1PDUm6QDmQ1
aD;PDnh5PDSi6QDnQ1QDoQ1QDPR1QDQR1PDgh5aDRR1`DUV4PD`P1PDgh5QDPCQ`1a5QDSR1`EYl6`EZl6`E_m6`Ebh5`EVi
6`E`h5`Eae4`ElEQDTR1PDgh5aD;QDUR1PDgh5QDVR1SD0QDWR1QDXR1Q`1c5QDYR1P@od4QDXR1Q`1c5WD0QDZR1XD0QD[R
1`D`h5`Dah5PDQe4QD\R1TD2QD]R1PD4PDQe4QD^R1aD0aDV5QD_R1QD`R1QDaR1QDbR1QDcR1PDUj;QDQGTD2QDdR1QDeR1
QDfR1TD2QDgR1QDUJTD1PDck;QDhR1QDZP1TD1PDgh5QDhR1QDiR1WD0SD0XD0QDjR1TD1QDkR1QDlR1QDmR1PDgh5QDnR1Q
DoR1SD0QDPS1QDQS1QDRS1QDSS1QDTS1PDTMQDUS1QDVS1PDdh5QDc@QDWS1QDXS1PDio4QDYS1QDZS1QDP:PDkh5TD6PD4T
D3QD[S1QD\S1PDUi6QD]S1QD^S1QD_S1QD`S1PDSi6TD2QDaS1PDmd4QD\?TD3QDbS1QDcS1PDll6TD5PD4S@0QDdS1PDoh5
TD6PD4QDeS1TD2PDc`3WD0QDfS1TD1QDgS1XD0`DUi6`DSi6WD0QDhS1XD0QDiS1TD1QDjS1WD0QDkS1PDjd4XD0PDkd4WD0
QDlS1QDmS1P@`h5P@Ui6XD0QDnS1QDoS1TD1WD0`Dk_7`DaK`DiP1`DM`DRb2`Dgb2`DP_;`DYn;`DZn;`DSY6`Dao:`D[n;
`DVh5`DUh5`D[j6`D\n;YD1XD0QDPT1QDoS1TD1WD0`Dk_7`DaK`DiP1`DM`DRb2`Dgb2`DP_;`DYn;`DZn;`DSY6`Dao:`D
[n;`DVh5`DUh5`D[j6`D\n;YD1XD0QDQT1TD1QDRT1WD0QDWKPDUi6QDST1XD0QDTT1TD1WD0QDUT1XD0QDVT1TD1QDWT1WD
0QDWKQDXT1PDhd4XD0QDYT1WD0QDeMQDZT1QD[T1QD\T1PDgh5XD0WD0QDm=QD`5PDQi;XD0QF]T1TD1WD0QD^T1Q@_T1QD`
T1XD0QDaT1WD0QDbT1TD1XD0QDcT1WD0QDdT1TD1PDid4XD0QDeT1WD0QDb:S@0PDc5QDfT1QDfP1XD0WD0QDgT1PDR3QDhT
1QDiT1XD0UD0WD0PD^2QDjT1XD0TD9PD4TD4QDkT1QDlT1TD4WD0QDY5QDg4XD0QDmT1`D]6`DcU4`DYN`DV[4`D]W4QDb4T
D2WD0QDe4XD0QDnT1QDb4TD2WD0QDe4XD0QDoT1TD2QDPU1`DnV4QDQU1WD0QDe4XD0QDRU1UD0QDSU1TD3WD0QDe4XD0QDT
U1UD0QDUU1TD7WD0QDe4XD0QDVU1UD0QDWU1TD4WD0QDY5QDg4XD0QDXU1`En9`E>`Ek8WD0QDYU1XD0QDZU1`Dch5WD0QD[
U1P@ah5XD0QD\U1TD2QD]U1WD0QDm=PDUi6QD^U1QD_U1XD0WD0QDPFPDYHXD0QD`U1WD0QDUJP@^m6P@Ui6PDck;XD0WD0Q
DUJQDaU1TD2QDbU1XD0WD0QDY5PDZKXD0QDcU1TD2QDdU1WD0QDeU1TD1QDfU1XD0QDgU1WD0QDhU1P@_`6PDdh5XD0QDiU1
WD0QDjU1P@_`6PDdh5XD0QDkU1TD1QDlU1WD0QDX5P@^m6PDid4PDgh5XD0WD0PDRo3QDX5PDUi6SD0TD3QDmU1XD0QDnU1W
D0PDRo3QDX5QDoU1QDmU1XD0QDPV1WD0QDhR1XD0QDQV1TD1SD0PDgh5QDX5PDeb3WD0QDRV1XD0QDSV1WD0QDTV1QDX5PDe
b3XD0QDUV1WD0QDTR1PDgh5XD0QDVV1SD0TD6QDWV1UD0PDbh5TD6QDXV1PD4QDYV1UD0QDZV1TD7PD4Q@_5S@0S@0QD[V1W
D0PDll6QD\V1XD0TD3PD4TD4QD]V1WD0QD^V1XD0QD_V1PDjd4WD0QDYGTD2PDjd4XD0VD0WD0QDYGTD2PDjd4XD0QD`V1QD
aV1TD1WD0QDe4QDbV1XD0SD0QDcV1WD0QDdV1XD0QDeV1WD0QDfV1TD4QDgV1XD0VD0WD0QDfV1TD4QDgV1XD0QDhV1WD0QD
iV1QDjV1XD0VD0WD0QDiV1QDjV1XD0QDkV1WD0QDlV1TD4QDmV1XD0Q@b:QDnV1WD0QDiP1XD0QDoV1TD2QDPW1TD1WD0QDQ
W1XD0WD0QDRW1TD1QDSW1XD0QDTW1`DmF`Dmm4`Dim4`DbH`DP`2`Dc_4`DS:`DTJ`DR_4`DSX5`D_m4`DdV4`D]X7QD[>PD
hd4WD0PDkd4PDUi6PDnd4XD0WD0QDUW1P@ld4PD`h5XD0QDVW1WD0PDmd4PDUi6QDWW1XD0WD0QDXW1XD0QDYW1WD0QDZW1T
D6PD4Q@_5QD[W1XD0QD\W1QD]W1WD0QD^W1S@0S@0QD_W1XD0WD0QD`W1QDaW1QDbW1QDcW1XD0WD0PDHPDfe4PDgo:XD0WD
0QDdW1P@^m6P@bo6P@Si6QDeW1XD0WD0QDfW1Q@X5QDbEQDgW1XD0WD0PDRo3PDi1PDgh5PDfEXD0WD0QDhW1PDRo3QDiW1X
D0PDU3PDHPDZ]:PDn5PDZl6PDkV4QDjW1PD`h5PDWHPDHPD`^2PDll6P@Si6QDkW1QDX5Q`1a5WD0QDlW1XD0`Dfi4`@gh5`
DZd4PDRo3QDX5Q`1a5WD0QDmW1XD0PDjn6Q`1a5WD0QDmW1XD0QDnW1QDRJPDca4QDX5WD0QDbEQDoW1XD0PDnh5PDn9PD^m
6PDjOQDPX1PD``3QDQX1PD_MPDll6PDk[4PDgh5PDSMPD_[:PDUi6PDP;QDRX1QDSX1QDTX1PDmd4PDP;PDch5PDQP7QDX5P
DgP<PDgh5PDmP1PDah5QDUX1QDVX1PD[l6PD]i5WD0QDb5XD0QDWX1QDXX1aDV5`DSLQDYX1`DZk:`DQ8`DjP<`DkP<`DlP<
`DmP<`D_;`DX^2`Doh;`DnP<`DQe;`DoP<`DPQ<`DQQ<`DRQ<`DSQ<`DTQ<`DUQ<`DVQ<`DWQ<`DXQ<`DYQ<`DZQ<`D[Q<`D
\Q<`D_V:`D]V:`D]Q<`D^Q<`D_Q<`DjT:`DgV:`DfV:`DiT:`D`Q<`DaQ<`DbQ<`D_[:`DlY:WD0YD4XD0QDZX1`EUj:`ET;
`ESY4`EWj:`Edj:`E[j:`Ehj:QD[X1PDmh5QF\X1QD]X1SD0PDmh5QD^X1QD_X1QD`X1PDSMPDUg4PDRe4PDUi6QDaX1QDbX
1`Dhb3QDcX1PDek6QDdX1PDQ^;PDkd4PDmd4PDSi6QDeX1PD^a4QDfX1PD_f2PD`h5QDgX1TD2SD0PDTh4QDhX1PD`h5PDUi
6QDiX1QDjX1QDkX1QDlX1QDmX1QDnX1PDUi6SD0PDch5QDoX1PDRR<QDPY1PDih5TD4PDeh5TD4QDX5WD0QDQY1XD0QDRY1T
D2PDmd4QDSY1QDTY1QD]X1PDQe4QDUY1QDVY1TD3PDnh5QDWY1PDnh5QDXY1QDYY1QDZY1PDmh5P@Ui6QD[Y1WD0QD\Y1XD0
VD0PDPm6QD_5S@0S@0QD]Y1QDn7QD^Y1QD_Y1PDmd4PDSi6QD`Y1PD`h5QDaY1QDbY1QDcY1QDdY1QDeY1TD3QDfY1QDgY1Q
DhY1QDiY1PDQe4PDmh5PD^Q;PDcl6QDjY1QDkY1PDjd4QDYGTD3PDgh5PDmc1QDlY1PD`h5QDmY1QDnY1QDoY1QDPZ1PDch5
PD[R<PDmd4QDQZ1QDRZ1QDSZ1QDTZ1QDX5Q`1a5WD0QDUZ1XD0`@mh5`@_h5Q@V5QD]X1QDVZ1PDmh5QD]X1QD[6PDmh5PDQ
h4P@`h5Q@_5QDWZ1QDXZ1WD0PD_P1PDUi6QDYZ1XD0QDZZ1QD[Z1QD\Z1PDT3PDog4PD]9PDeh5PDmj;QD]Z1QD^Z1QD_Z1Q
D`Z1Q@aZ1QDbZ1WD0PDUi6QDcZ1XD0QDdZ1QDeZ1PDld4PDPm6QD_5QDfZ1PDPm6QFgZ1QDhZ1Q`1a5QDiZ1QDjZ1QDkZ1QD
lZ1PDHPDVX4PDah5PDkd4PDSi6PDkR<PDbh5PDnh5QDmZ1PDnh5PDRe4QDnZ1QDoZ1PDnh5PDWl6QDP[1QDQ[1PDoa3QDR[1
QDS[1QDT[1QDU[1PD`h5PDUi6QDV[1QDW[1TD2QDX[1QDY[1WD0QDi4aD`4aDV5`Dee4`DjG`DoD`Dee4SD0XD0`D`h5WD0Q
DZ[1XD0QDX5Q`1a5WD0QD[[1XD0QD\[1WD0QDdT1QDQQ1QDo>TD1QD][1XD0WD0QD^[1PD[R<QD_[1XD0QF`[1TD5QDa[1WD
0QDb[1PD`h5PDUi6QDc[1XD0SD0QDd[1Q`1a5P@Ui6WD0QDi4XD0QDe[1WD0Qd1a5QDi4XD0QDf[1`DnV4WD0QDi4XD0QDf[
1`DnV4QDg[1TD3QDX5Q`1a5WD0QDi4XD0WD0QDi4XD0QDh[1QFi[1QDj[1PDUi6WD0YD4XD0`DZk:QDk[1PDmd4PDY5QD]X1
PDl`4SD0TD4PDmh5QDl[1WD0QDm[1XD0WD0QDn[1aDh5aDi5aD`4SD0Y@0TD1PDmh5XD0QFo[1aDV5WD0QD]X1YD0XD0S@0S
@0S@0PDmh5YD0Q@X5QD]X1SD0PDmh5QDP\1WD0QD]X1QDQ\1XD0QDR\1QDS\1PD`h5SD0QDT\1PDhd4TD1QDU\1QDV\1Q`1a
5QDW\1QDX\1Q`1a5SD0QDY\1P@gh5QFZ\1PDha4QD[\1QD\\1QD]\1PDQh4PD`h5QD^\1QD_\1PDgh5QD`\1QDa\1PDeZ7QD
b\1PDQh4PD`h5Q@_5S@0QFc\1`DS_5`DdV4WD0PDPh4XD0QDd\1QDe\1QDf\1WD0PDPh4XD0SD0PDSi6S@0QDg\1QDh\1QDi
\1TD1QDj\1`D\H`D_n4QDfDTD2QDk\1P@Ui6QDl\1QDm\1QDS8SD0QDn\1PDUi6QDo\1QDP]1PD`h5TD2WD0QDj4XD0QDQ]1
QDR]1QDS]1aDV5PDUi6QDT]1QDU]1QDV]1QDW]1QDgNQ`1a5QDX]1S@0WD0QDY]1XD0QDZ]1QD[]1QD\]1QD]]1QD^]1TD2W
D0QD_]1XD0QD`]1QDa]1QDb]1TD2QDc]1PDHPDee4TD1QDd]1SD0QDe]1QDf]1TD1QDd]1SD0QDe]1QDg]1QDh]1PDmh5PD`
h5PDUi6QDi]1PD4Q@_5S@0S@0QDj]1QDk]1PDdn6QDl]1TD1QDm]1SD0QDn]1PDhd4QDo]1PD[T<PDeh5PDXT4PDPm2QDm[1
PDUi6PD^a4QDP^1PDch5PDQP7QDWKQDb:QDQ^1QDR^1Q@R<QDS^1P@Ui6QDT^1QD\5QDS^1P@Ui6QDT^1QDU^1QDV^1QDW^1
QDX^1`EZ5`Eeg3`E__2`ElR7`EbT<`E_U4`EcT<`E`T5QDX5Q`1a5WD0QDY^1XD0`Dmd4`Dbh5`Ddh5`D6QDZ^1QD[^1P@kf
5QD\^1PD`h5PDQNPDeh5PDS9PDSi6PDVn2QD]^1PDSi6PDVn2PDfi4`D`h5PDgT<PDQS3PDRe4QD^^1PDhT<PDkd4QD_^1PD
Sa3UD0WD0QD`^1QD<XD0UD0QDa^1TD1WD0QDb^1QD<XD0QDc^1QDd^1QDX5Q`1a5WD0QDe^1QDf^1XD0VD0QDc^1QDd^1QDX
5Q`1a5WD0QDe^1QDf^1XD0QDg^1PD\l6TD2SD0QDX5WD0QDh^1QDi^1XD0VD0PD\l6TD2SD0QDX5WD0QDh^1QDi^1XD0QDPA
QD=TD1QDX5TD1WD0QD>XD0VD0QD=TD1QDX5TD1WD0QD>XD0QDj^1UD0WD0PDZP7PD4TD9QD>XD0VD0UD0WD0PDZP7PD4TD9Q
D>XD0PD1WD0QDk^1QDl^1XD0VD0WD0QDk^1QDl^1XD0QDm^1WD0QDn^1QDo^1P@kd4PD^JXD0WD0QDP_1QDQ_1XD0VD0`Dm]
4WD0QDP_1QDQ_1XD0QDR_1`Dm]4WD0QDS_1QDT_1XD0VD0WD0QDS_1QDT_1XD0PD1WD0QDU_1PDld4PD`h5PDne4XD0VD0`D
oE`D^_2WD0QDU_1PDld4PD`h5PDne4XD0QDV_1`DoE`D^_2WD0QDW_1QDX_1QDY_1XD0WD0QDZ_1XD0QD[_1QD\_1QD]_1TD
3QDX5Q`1a5WD0QDW6XD0VD0QD\_1QD]_1TD3QDX5Q`1a5WD0QDW6XD0QD^_1WD0QD__1PDZKXD0`DWk2QD`_1TD2QDX5TD1W
D0QDa_1XD0VD0QD`_1TD2QDX5TD1WD0QDa_1XD0QDb_1UD0QDc_1TD2QD<QDX5Q`1a5WD0QDd_1XD0PDll6S@0WD0QDe_1XD
0WD0PDHXD0QDf_1QDg_1P@`h5QDh_1Q@Z5Q@[5PDf[6QDi_1PD`h5PDcg4QDj_1QDk_1QDl_1PD`h5PDmd4PDkg6PD`h5PDR
S;PDld4PDah5PDhU<PDch5QDm_1QDn_1PDca4QDX5Q`1a5QDo_1WD0QDP`1XD0QDQ`1S@0QDn5QDX?QDR`1PDid4QDS`1PDa
h5QDT`1TD2QDU`1QDV`1Q@W`1QDX`1QDY`1P@Ph4QDZ`1PDgh5`DUi6QD[`1QD\`1QD]`1QD^`1QDX?QD_`1PDid4QD``1Q@
a`1QDb`1QDc`1QDiCQ@X5QDd`1QDe`1PDld4QDf`1PDSi6PDSg6QDg`1QDh`1QDi`1QDj`1PDdl6QDRY1TD2QDk`1QDl`1QD
m`1QDn`1PD]m6PDba4PDZm6PDca4QDeOQDo`1QDPa1WD0QDQa1XD0VD0QDPa1WD0QDQa1XD0QDRa1PDS1PDgh5QDSa1PDld4
PD`h5QDTa1PD^Q;PDgh5PDSMPDa`3PD`Q1PDbh5QDUa1QDj_1TD1QDVa1PDRe4PDmd4PD]6QDX5QDR<WD0QDWa1XD0QDbIQD
Xa1S@0WD0QDYa1XD0`DVM`Dkd4`DQX5QDZa1QD[a1TD2QD\a1QD]a1QD^a1QD_a1QDn5Q@Z5QD[5WD0QD`a1XD0QDe`1QDaa
1TD1QDba1PD_h5QDca1QDda1QDea1PDcg4QDfa1QDga1WD0QDha1XD0PDll6Q@^5WD0QDia1XD0QDja1PD`h5QDka1QDla1Q
Dma1QDR<TD1QDna1PDUi6S@0WD0QDoa1XD0QDPb1WD0QDQb1XD0PDUi6S@0WD0QDRb1XD0PDUe4SD0PDgh5PDSMWD0QDSb1X
D0QDX5QDTb1WD0QDUb1XD0`Dnd4QDnOQD]EWD0QDVb1XD0QD]EWD0QDVb1XD0QDR<WD0PDb4PDjd4XD0QDnOQD]EWD0PDP3Q
DWb1XD0QDXb1QD]EWD0PDP3QDWb1XD0QDXb1QDYb1PDkd4P@Ui6QDn5QDZb1PDZm:QD[b1PD`n6PDb4PDjd4PDb4PDjd4QDR
<TD1QD\b1TD4PDgh5PDhY6QD]b1WD0QD^b1XD0QDY5QDbEWD0QD_b1XD0QD`b1PDZm:PD_h5PD^m6QDR^1WD0P@co6QDab1X
D0VD0QDR^1WD0P@co6QDab1XD0QDbb1QDR^1WD0PDUi6PDc[:XD0QD\EQD]ETD2WD0QDcb1XD0QD]ETD2WD0QDcb1XD0QDnO
WD0QDdb1QDeb1XD0`Dbh5PDa`3QDR<WD0PDSMQDfb1XD0QDgb1QDhb1PDmh5QDib1PDHQDjb1QDX5QDkb1QD\EQD]ETD1QDl
b1TD3QDmb1QD]ETD1QDlb1TD3QDmb1PDUi6QDnb1PDHQDob1QDPc1PDkg6PDRe4PDR3SD0QDR<P@XMQ`1a5QDQc1QDRc1QDS
c1P@XMQ`1a5QDQc1QDRc1QDTc1PDgh5QDUc1QDXa1QDVc1QDWc1`DVM`DTMPDca4QDX5QDTc1QDeb1SD0QDiCPDli5PDgh5Q
DXc1QDYc1P@SMQDZc1QD[c1QD\c1QD]c1QDXa1QD^c1QD_c1WD0QDTc1XD0VD0QD_c1WD0QDTc1XD0PD1QD_c1WD0QDTc1XD
0QD`c1QDac1PD\8QDbc1PDSMPDZKPDa`3PDSMPDZKQDcc1P@`h5QDTc1PDgh5QDdc1PD^Q;PDcl6SD0PDRe4PDSi6PD_\4PD
Zm:PDgh5QDec1PDPP7PDgh5QDec1QDfc1PDgh5QDgc1PDHQDhc1QDeb1PD_h5PDUi6PDSW<PD`h5PDgh5PDUi6PDjW<PDbn6
QDic1SD0QDZ5QDR<PDo2QDjc1QDR<PDo2QDjc1QD\EQD]ETD1WD0QDkc1QDlc1XD0QD]ETD1WD0QDkc1QDlc1XD0PDcJPDfW
<QDRY1QDmc1PDgh5QDnc1QDoc1TD2PDci2QDTDQDPd1PDfOQDQd1QDRd1QDSd1TD1QDTd1PDRe4PDYMSD0PDRe4SD0QDUd1Q
DVd1QDWd1PDe[6Q@gNQDXd1QDYd1QDZd1QD[d1QD\d1PDa`3QDR<QD]d1QD^d1QD_d1QD`d1TD2PDnd4QDad1QDbd1QDcd1Q
DR<QDdd1QD[5S@0PD]Z:`Dgh5`D]S1QD\EQD]ETD2WD0PD]Z:XD0QD]ETD2WD0PD]Z:XD0QDed1WD0PD]Z:XD0QDfd1QDgd1
PDR3QDhd1PDa`3QDid1TD2WD0QDjd1XD0QDh:Q`1a5PDiV6PDdh5PDc`3PDiV6PDdh5QDX5PDRe4Q@kd1QD?QDVd1Q@kd1QD
?QDY5QDR<QDld1P@XMQD?QDY5PDli5PDgh5PDli5PDgh5PDSMSD0QDmd1WD0QDnd1XD0WD0QDod1QDPe1XD0QDQe1WD0PDHP
Dn;XD0PDHQDRe1WD0QDSe1QDTe1XD0QDX5Q`1a5WD0QDUe1XD0VD0QDX5Q`1a5WD0QDUe1XD0QDVe1PDZm:QDWe1QDXe1PD]
6QDab1QDP:QDYe1QDZe1SD0PDRX<PDgh5QDX5PDSX<PDgh5WD0QD[e1XD0QD\e1PDll6S@0WD0QD]e1XD0WD0PDSi6QD^e1P
D`h5PDUi6S@0QDiCQDR<XD0SD0QDX5WD0QD_e1QD`e1QDae1XD0QDbe1WD0QDce1PDch5XD0VD0QDbe1WD0QDce1PDch5XD0
QDde1WD0QDee1PD_`3XD0VD0WD0QDee1PD_`3XD0QDfe1WD0QDge1TD1QDhe1XD0QD`5QDie1QDje1QDX5Q`1a5WD0QDke1X
D0`Dkd4`D_h5`Dch5WD0QDle1P@cW1QDme1QDne1XD0QDoe1QDPf1TD4QDX5WD0QDQf1PDgh5XD0WD0QDRf1QDSf1XD0VD0W
D0QDRf1QDSf1XD0QDTf1WD0QDX5Q@R<QDUf1YD2XD0WD0QDVd1QDUf1YD2XD0WD0QDdY1PDRe4QDVf1XD0QDWf1QDX5WD0PD
S1PDgh5SD0XD0`DmE`Dk8`DjE`Dig4`DUi6`DSi6`DSMWD0QDXf1QDYf1QDZf1XD0WD0QD[f1TD1QD\f1XD0QD]f1WD0QD^f
1QD_f1XD0QD`f1WD0QDaf1XD0`D_h5`Dch5SD0QDY5WD0QDbf1XD0WD0QDcf1PDld4PD`h5XD0QDdf1WD0QDef1XD0WD0QDf
f1TD1QDgf1XD0VD0WD0QDff1TD1QDgf1XD0QDhf1QDX5Y@0WD0QDif1PD`h5XD0QDY5WD0Q@R<PDXMTD1QDjf1XD0QDkf1PD
ca4QDlf1WD0QDbETD1QDmf1XD0`Dmd4`Dah5QDoU1WD0QDnf1QDof1aDV5`DUi6`D]n6`DXP1`D\S3`DSi6XD0SD0PDRe4QD
Pg1TD2WD0QDQg1XD0QDRg1WD0QDSg1PDld4XD0VD0WD0QDSg1PDld4XD0QDTg1QDUg1WD0QDVg1`DkI`DlI`DZT4`DWZ4S@0
XD0QDWg1PDca4QDX5WD0QDad1`D\I`D^;`Dm^4`Dn^4`DkI`DlI`DZT4`DWZ4`DkS3`DXf5`DVM`De6`De;XD0QDWg1QDXg1
Y@0WD0QDYg1QDZg1Q@b:QD[g1XD0QD\g1QD]g1Q`1a5WD0QD^g1XD0WD0QDX5Q@R<QD_g1YD2XD0WD0QDVd1QD_g1YD2XD0W
D0QD`g1QDag1XD0PD`h5WD0QDbg1S@0QDcg1XD0PD`h5QDdg1WD0QDeg1QDfg1SD0XD0VD0WD0QDeg1QDfg1SD0XD0QDgg1W
D0QDhg1XD0WD0QDig1SD0PDWi6XD0QDY5WD0QDjg1QDkg1XD0QDg_1PDUi6SD0WD0QDlg1QDgKPDhd4XD0VD0WD0QDlg1QDg
KPDhd4XD0QDmg1WD0QDTDTD1PDgh5PDSMXD0PD`h5QDng1WD0PD_h5QDog1QDPh1XD0QDQh1Y@0WD0QDRh1YD1XD0WD0QDY5
QDSh1QDTh1XD0QDUh1QDVh1WD0QDQ<QDR<`DjO`Dcg2`Dn^2`De^3`Dgj2QDd4XD0`Dkd4QDWh1WD0QDXh1`DjO`Dcg2`Dn^
2`De^3`Dgj2QDd4XD0`Dkd4QDYh1QDX5WD0QDR<YD2XD0`Dmd4`D_h5QDYh1WD0QDZh1YD2XD0`Dmd4`D_h5QDb4WD0QDnOQ
DR<`Dn2`DV3`DU4`DV\3`Dl4`Dg\3`Dl_;`Dd_7`DW\3`D_3`Dc4`D\8SD0XD0QDb4WD0QD[h1`Dn2`DV3`DU4`DV\3`Dl4`
Dg\3`Dl_;`Dd_7`DW\3`D_3`Dc4`D\8SD0XD0QD\h1WD0QDX5QDTb1YD1XD0`Dch5`Dkd4QD]h1WD0QDVd1QD^h1XD0QD]h1
WD0QDVd1YD1XD0QD_h1WD0QDX5QD`h1QDah1XD0QD_h1WD0QDX5QD`h1YD1XD0QDbh1WD0QDch1QDdh1XD0QDbh1WD0QDch1
YD1XD0QDY5WD0QDXa1QDeh1XD0QDfh1WD0QDgh1XD0QDhh1QDg[1WD0SD0QDTc1XD0VD0QDg[1WD0SD0QDTc1XD0QDih1WD0
QDjh1QDkh1P@`h5P@Ui6XD0QDlh1WD0QDmh1QDnh1QDab1XD0SD0QDoh1WD0QDPi1PDld4XD0SD0QDS5WD0QDQ<QDR<`DU6`
D_3`DVj5`Dn2`DaU4`DW\3`Dd_7`Dg\3`DU4`De3`DV3`D\]3`DR3`DmT6SD0XD0QDS5WD0QDQi1`DU6`D_3`DVj5`Dn2`Da
U4`DW\3`Dd_7`Dg\3`DU4`De3`DV3`D\]3`DR3`DmT6SD0XD0QFRi1QDY5WD0QDR<P@XMQDSi1XD0WD0QDTi1P@XMQDSi1XD
0WD0QDUi1QDVi1XD0VD0WD0QDUi1QDVi1XD0QDWi1QDXi1QDR<WD0QDYi1QDZi1XD0QD[i1WD0QDYi1QDZi1XD0QD\i1PDih
5WD0QD]i1QDTc1XD0QD^i1WD0PDmZ<QD_i1XD0PDYm6WD0QD`i1XD0VD0PDYm6WD0QD`i1XD0QDnAQDai1TD5WD0QDX5QDbi
1YD1XD0QDci1WD0QDTb1QDdi1XD0VD0QDci1WD0QDTb1QDdi1XD0QDei1QDci1WD0QDTb1YD1XD0VD0QDci1WD0QDTb1YD1X
D0QDei1WD0PDca4QDbIPDHQDfi1XD0SD0WD0PDHQDgi1XD0SD0PDjg4PDHQDhi1WD0QDii1QDab1XD0QDji1`D`Q1`D]S1`D
Yk:`D\]3PDca4QDki1TD1WD0QDli1XD0QDmi1PDca4QDki1TD1WD0QDli1XD0YD2QDni1WD0QDoi1XD0QDni1WD0PDSi6PD`
U4XD0WD0QDRY1QDPj1XD0QDQj1WD0PDkd4QDRj1XD0WD0PDkd4PDPW1PDZ_6XD0`EPa4WD0QD]KQDSj1XD0QDTj1TD1VD0`E
Pa4WD0QD]KQDSj1XD0QDTj1TD1QDnAWD0QDUj1Q@Vj1XD0QDWj1WD0QDXj1XD0QDYj1TD3QDX5QDZj1QDX5WD0PDcNPDkd4X
D0SD0WD0QD[j1XD0QDR^1QDR<QD\j1SD0QD]j1WD0QD^j1XD0PDUe4WD0QD_j1XD0VD0PDUe4WD0QD_j1XD0QD`j1WD0PDHP
DS\<XD0QDaj1WD0QDbj1P@U\<XD0QDaj1QDX5WD0PDT\<XD0SD0QDcj1WD0PDgh5XD0QDdj1PDml2PD`h5WD0PDUi6PD^a4X
D0WD0QDej1Q@X5QDfj1XD0PDeb3QDX5WD0QDfj1XD0PD_h5QDgj1VD0PD_h5QDgj1PD1WD0PDHPDee4XD0QDhj1S@0QDij1`
DkF`DWe2`DlFWD0PDm9XD0QDhj1S@0QDij1`DkF`DWe2`DlFPDeh5QD_9WD0QDjj1XD0VD0PDeh5QD_9WD0QDjj1XD0PD1QD
kj1PDdZ;WD0PD^l3XD0WD0QDR<P@XMQDlj1XD0S@0QDmj1QDnj1WD0QDoj1XD0QDPk1WD0QDQk1XD0SD0WD0QDRk1PDld4PD
`h5XD0QDSk1WD0QDTk1QDUk1XD0QDVk1PDZm:TD5WD0QDWk1XD0SD0QDX5PD`h5WD0QDXk1XD0QDYk1QDZk1WD0QD[k1XD0V
D0QDZk1WD0QD[k1XD0QD\k1WD0QD]k1QD^k1XD0QD_k1QDe`1WD0QD`k1XD0TD2QDak1QDbk1PDmd4PD^\<PD`h5PDRf4PDW
m6QDck1Q@X5WD0QDdk1XD0WD0PDRf4XD0Q@^5QDek1aDV5`Dhb3`Doh5QDfk1Q@X5QDgk1Q@hk1QDik1QDjk1QDVd1Q@kk1Q
Dik1PDSR;QDlk1PDHQDmk1QDnk1PDRe4QDok1PDdV4QDf5Q@\EQDPl1TD1PDV5TD2QDQl1QDRl1QD[`1TD3QDX5Q`1a5WD0P
D^JXD0QD[`1TD3QDX5Q`1a5WD0PDdJXD0QD[`1TD3QDX5Q`1a5WD0PD_JXD0QD[`1TD3QDX5Q`1a5WD0PDiJXD0QD[`1TD3Q
DX5Q`1a5WD0PDPe7XD0QD[`1TD3QDX5Q`1a5WD0PDod7XD0QDa5QDSl1QDh_1TD3QDX5Q`1a5PDmj7PDmj7QDn5UD0WD0PDm
j7XD0QDTl1Q`1a5WD0QDUl1XD0S@0QDn5QDh_1TD3QDX5Q`1a5WD0PD]JXD0`D_h5`Dah5QDh_1TD3QDX5Q`1a5WD0PDoa3X
D0`D_h5`Dah5`Dmh5`Dmd4`Dbh5QDVl1TD4WD0PD]JXD0WD0QDWl1XD0QDn5QDXl1TD1QDYl1QDZl1QD[l1PDUV4PDah5PDe
Z7WD0PDeZ7QDP:QD\l1XD0WD0QD]l1TD1QD^l1XD0QDX9WD0QD_l1TD1QD^l1XD0UD0PDZP7PD4WD0PDSi6QDV5XD0UD0PDZ
P7WD0QDZQ1QDV5XD0QD`l1QDX5WD0PDSi6QDV5XD0VD0QD`l1QDX5WD0PDSi6QDV5XD0QDnAWD0PDSi6QDal1QDV5XD0VD0W
D0PDSi6QDal1QDV5XD0QDg^1QDbl1QDcl1QDa5QDdl1QDcl1QDel1TD1WD0PD[W<QDcl1XD0WD0QDfl1P@Ui6PD[W<QDgl1X
D0QDhl1QDil1Q@jl1QDkl1QDll1PDoh5QDml1QDnl1PDhKUD0QDf5QDol1TD1P@od4WD0QDPm1XD0SD0aEV5QDf5QDQm1TD1
P@od4QDRm1`DlI`DeU4`D`h5`DTa3`Do\<`DP]<QDSm1P@^m6QDTm1QDUm1QDX9QDVm1Q@X5QDWm1TD1P@od4TD3QDXm1QDX
9QDVm1Q@X5QDYm1PDgh5QDX9QDVm1Q@X5QDZm1TD1PDod4TD8QD[m1QD\m1QD]m1PDjV4PDbMQD^m1QD_m1PDRo3QDX5QD`m
1QDam1PDgd6QDbm1QDcm1QDdm1QDem1QDfm1UD0QDgm1TD1QDhm1`@Ui6`@od4`DSi6`DTi6`Dje4QDim1TD2WD0QDjm1XD0
QDkm1QDlm1PDee4PDWS7QDmm1WD0PDZ_6PDSg3XD0QDnm1QDom1QDPn1QDnm1QDQn1PDS1QDRn1PDWi6QDSn1QDTn1P@kd4P
D_h5PDWi6QDUn1QDVn1PDS^<QDWn1QDXn1QDYn1WD0QDZn1PD`h5XD0SD0WD0QD[n1QD\n1TD1QD]n1XD0WD0QD^n1P@Re4P
D]]3QD_n1XD0SD0WD0QD`n1P@YHP@bh5QDan1S@0QDbn1XD0WD0QDcn1QDdn1Q@X5QDen1XD0PDRe4WD0PDll6XD0SD0WD0Q
Dfn1PDUg2XD0QDgn1WD0QDhn1TD1QDin1PD`h5XD0SD0QDjn1PDRe4PDgh5PDRe4QDkn1SD0QDln1QDmn1QDnn1SD0QDon1P
@hh5P@nh5WD0Q`1a5QDPo1XD0QDQo1QDRo1QDSo1SD0QDQo1PDUg2QDTo1QDULQDUo1QDVo1QDWo1PDSi6WD0QDXo1SD0XD0
QDX5WD0PDSi6QDXo1SD0XD0`D`h5`Ddl2`Dbl2WD0PDSi6QDXo1QDYo1XD0WD0QDZo1P@`h5QD[o1XD0PDRo3QDX5QD\o1QD
RJQD]o1QD^o1QDX9Q@c5QD_o1PDmd4QDo:QD`o1PDgh5QDo:QDao1QDX9QDX5WD0PDRe4QDbo1XD0QDco1QDX9QDdo1QDeo1
WD0QDfo1XD0QDgo1P@ZP7QDho1QDX5QDio1QDjo1QDko1QDlo1PDkd4QDmo1PDkd4PDkd4PDUi6SD0PDY_<PDRe4Q`1a5PDU
i6QDno1QDV@QDoo1QDPP2PDnl2PDmh5QDQP2PD`Q;PDYm6PDQP7PDdh5QDRP2PDa`3PDSMQDSP2PDbh5PD`g2PDHPDZ_<WD0
QDTP2QDUP2QDVP2QDWP2XD0WD0QDXP2PDjd4QD`5PDPk:XD0WD0QDRk1S@0PDhl7XD0WD0QDYP2QDZP2TD1QD[P2QD\P2XD0
WD0PDXl:PDeh5PDhh4XD0WD0PDXP5PDeh5PD__<XD0WD0PD`_<PDVQ1XD0WD0QD]P2QD`5PD]Y4XD0WD0QD^P2PDkd4QD_P2
Q@`P2PDj[;XD0WD0QDaP2PDUi6QDbP2XD0WD0QDcP2PDUi6QDdP2XD0WD0PDi_<PDUi6PDok4PD_h5XD0WD0PDj_<PD]T5XD
0QFeP2TD2WD0QDfP2PDld4XD0WD0PD_h5QDgP2PDPEXD0WD0PD_h5QDhP2QDiP2PDl4XD0WD0PDl4PD`h5QD`5QDjP2XD0WD
0PDR`<QDkP2PDcFXD0WD0QDlP2PDUi6PDS`<XD0WD0PDkd4PDPDPDQ`3XD0QDmP2TD3WD0QDnP2PDSh4QDoP2QDPQ2XD0`DP
W1WD0QDQQ2PDSh4QDoP2QDRQ2XD0WD0PDem6QDSQ2QDTQ2XD0WD0QDUQ2PDUi6QDVQ2XD0WD0QDWQ2PDUg2PD]`<XD0WD0QD
WQ2QDXQ2QDg>XD0QFYQ2WD0PDkd4PDSi6QDZQ2QD[Q2XD0WD0PDih5PDSi6PDVY3XD0PDeh5WD0QD\Q2PDdY;XD0VD0WD0QD
\Q2PDdY;XD0QD]Q2WD0QD^Q2QD_Q2XD0VD0WD0QD^Q2QD_Q2XD0QD`Q2WD0PDgi2P@Ya1QDaQ2XD0VD0WD0PDgi2P@Ya1QDa
Q2XD0QDbQ2WD0QDcQ2QDdQ2XD0WD0QDUJQDeQ2QDfQ2QDgQ2XD0WD0QDhQ2QDP8QDiQ2XD0QD@QDjQ2TD1WD0PDdl6PDUi6Q
DkQ2XD0WD0QDlQ2PDjd4PDSi6PDh`<XD0WD0PDhd4PDmd4PDXGXD0VD0WD0PDhd4PDmd4PDXGXD0QDnAWD0QDmQ2QDgNTD1P
D`i;XD0WD0PDYg;PDkd4QDnQ2XD0WD0QDoQ2PDkd4PDUi6PDi`<XD0WD0QDPR2PDmd4PDUi6PDZg;XD0WD0QDWQ2PDld4PD`
h5QDQR2XD0WD0QDRR2QDSR2QDhh1XD0PDUi6TD1QDTR2QDUR2TD1WD0QDVR2QDWR2XD0QDXR2TD2WD0PDo`<PDld4XD0WD0Q
DYR2XD0`D]_4WD0PDSa<PDeh5PDaV6XD0WD0QDZR2QD[R2XD0VD0`DQ8WD0QDZR2QD[R2XD0QDfN`DQ8QD\R2TD1WD0QD]R2
XD0VD0`D]l6QD\R2TD1WD0QD]R2XD0QD^R2`D]l6WD0PDUe4QD_R2PDah5QD`5QD`R2XD0WD0QDaR2PDjd4PDml2XD0WD0QD
bR2TD1PD_h5XD0PDUi6TD1QDcR2QDdR2TD2WD0QDeR2QDfR2XD0WD0PDZl4PDjh5PDUi6PDg`5XD0WD0QDgR2PDUi6TD1PDW
`5XD0WD0PDaa<PDPLXD0`DT3`Dhl;QDhR2WD0PDba<XD0VD0QDhR2WD0PDba<XD0QDiR2WD0PDah5PDh8PD`h5PDSi6XD0QD
jR2WD0QDYd1PDih5QDkR2XD0QDlR2WD0QDZCPDUi6PDn7XD0WD0QDmR2PDSi6QDWl1PDiU4XD0WD0QDnR2PDdV4XD0VD0WD0
QDnR2PDdV4XD0QDoR2WD0QDPS2PDkd4XD0QDQS2WD0QDRS2PDkd4XD0QDSS2WD0QDTS2PDUi6QDUS2XD0WD0QDZb1PD^m6PD
Ui6PDig4XD0PDUT4WD0PDig4PDia<XD0QDVS2TD3QDX5TD1WD0PDSh2PDaU4XD0WD0QDb=TD2PDed4XD0WD0QDWS2TD1PDja
<XD0WD0PDka<PDgh5PD_^4XD0WD0QDXS2PD[5TD1PDRe4PDjOXD0WD0PDW]4PD_4PDgh5XD0WD0QDYS2PDUn:XD0WD0QDZS2
PD`h5PDlS3XD0WD0PD]JPDma<XD0WD0PDUa1PDma<XD0QD[S2TD1WD0QDT>QD`5PD]i5PDkS3XD0WD0QDPFTD4PDjV4PDah5
PDRo3XD0WD0QD\S2PDbh5QD`5PDPk:XD0WD0QD]S2XD0QF^S2WD0PDjd4XD0`DUi6`DSi6QF_S2TD6QD`S2WD0PDla4PDjd4
XD0WD0QDaS2TD2QDbS2PDUi6QDcS2XD0WD0QDiP1TD2PD]Z:PDnHXD0WD0QDdS2PDQb<XD0`Dk_5WD0QDkS1TD1PDhd4PDUi
6PDQ[:XD0WD0QDeS2PD`h5PDRb<XD0WD0PDUa1PDSb<XD0VD0WD0PDUa1PDSb<XD0QDfS2WD0QDgS2QD`5PDad5XD0WD0QDZ
BS@0PDSi6QDhS2XD0WD0QDiS2PDUi6PDQ[:PDg`5XD0WD0QDjS2PDVb<XD0VD0WD0QDjS2PDVb<XD0QDkS2WD0PDj\5PDg3X
D0WD0QDlS2QDmS2PDgh5PDP5XD0QDnS2PDSi6WD0PDjm2PDZk4XD0QDoS2QDgNWD0PDPU6PDcU4XD0WD0PDWb<XD0WD0PD`i
;PDch5QDPT2XD0WD0PD[b<PDeh5PDm2XD0WD0QDQT2QDRT2P@Ti6QDST2XD0WD0QDTT2QDUT2XD0TD1QDVT2WD0QDWT2PD`h
5XD0PDSi6WD0QDXT2PD`h5XD0QDYT2WD0QDZT2PDj_;XD0WD0QD[T2TD1QD\T2XD0WD0QD]T2PDmd4XD0`Dgh5`Dkd4`DUi6
WD0PDHPDkh6PDah5XD0PD[l;WD0QD^T2PD`h5QDb:QD_T2XD0WD0QDUJQD`T2QDaT2XD0QDbT2TD2WD0QDcT2QDdT2TD1QDe
T2XD0WD0PDRe4QDfT2QDgT2QDhT2XD0WD0PDfT:PDRY4XD0`Eeb3`E>`En9`El8`Ek8`Em8`En8`EoE`E^_2WD0PDa`3PD`Q
1PDbh5QDiT2XD0`D[5`Dh5`D]]3`DTY4WD0PDYc<PD`h5PD`T5XD0WD0QDRNQDjT2PDgh5XD0WD0QDRNQDkT2QDlT2XD0QDm
T2WD0QDlHQ@nT2Q@oT2TD1QDPU2PD`h5XD0WD0PDll6PDSi6QDQU2QDRU2XD0WD0PDll6Q@SU2QDTU2XD0`Dah5QDUU2TD5W
D0PD[a4QDVU2QDWU2XD0WD0PD[a4QDXU2QDYU2P@[`5XD0PD4WD0PD[a4QDZU2XD0VD0PD4WD0PD[a4QDZU2XD0PD1QDYMQD
kT1WD0QD[U2TD2PDah5XD0`D_V;`DSi6QDYMQDkT1WD0QD[U2QD\U2PDah5XD0QDYMPDc`3WD0QD]U2QD^U2XD0QD_U2WD0Q
D`U2TD1QDaU2XD0WD0QDbU2PDah5QDcU2XD0QFdU2TD4WD0QDeU2TD1PDld4PD`h5Q@fU2QDgU2XD0WD0PDSV;PDeh5PDUS;
XD0WD0PDRIPD_h5PDUi6PDl4PD`h5PDUi6PDh[5XD0WD0QDhU2PD`h5PDlDXD0WD0PDob4QDiU2XD0WD0QDjU2TD2QDkU2TD
1QDlU2XD0WD0PDWd<TD2PDkV1XD0QDmU2QDX5WD0PDc3Q@nU2QDoU2XD0QDX5QDPV2WD0PDgZ;PDe_4PDah5XD0WD0PDcR1P
DV]4XD0VD0WD0PDcR1PDV]4XD0QDQV2QDnS2PDSi6WD0QDRV2PDZd<XD0WD0PD`OPDT8XD0QDSV2WD0QDTV2PDoGPDeh5XD0
PDnGWD0QDUV2PDkd4QD`5QDVV2XD0WD0PDR1PD_h5PDUi6PD_d<XD0WD0PDfg4PDnh5PD`d<XD0WD0PDad<QDWV2XD0WD0PD
QQ1QDXV2XD0WD0PDen6PDmd4PDUi6PDnd4PD`h5QD`5XD0WD0QDYV2TD2QDZV2XD0`Dgd<`Dol4WD0QD[V2QD\V2PDhd4XD0
QD]V2TD1WD0QD^V2QD_V2XD0WD0QD`V2PDdl6PDUi6TD1QDaV2XD0WD0QDbV2PDUi6PDUV4XD0VD0WD0QDbV2PDUi6PDUV4X
D0QDcV2WD0QDdV2PDUi6PDUV4XD0VD0WD0QDdV2PDUi6PDUV4XD0PD1WD0QDeV2QDfV2XD0`D`T5`DV]4QDc^1WD0PDP_6QD
gV2XD0WD0QDhV2QDiV2Q@jV2QDkV2XD0`Dkd4`D`h5QDlV2TD1WD0QDmV2XD0WD0QDnV2P@ee4QDoV2PDUi6TD1QDPW2XD0W
D0PDdd4PD_h5PDUi6PDf\5XD0WD0QDQW2PDll6PDSi6PDWe<XD0WD0PD[[6PDnh5PDne:XD0WD0PDXj4PD`h5PDXe<XD0WD0
PD[GPDmd4QD`5PDYe<XD0WD0PDle;PDjd4PDUi6PDlf4XD0WD0PDT3PDdh5PDUi6PD^a4PDml4XD0WD0PDZe<PDgh5PDUi6X
D0WD0PDdf4PDaP1PDUi6XD0WD0PD[e<PDkd4XD0WD0PDg`5PDbMPDcQ2XD0QDRW2PDUi6QDSW2PDSi6PDiQ1PDn2PDgh5PDS
i6PDeT:PDZc4PDid4PDgh5PDSi6PDeT:PDch5PD\e<PDmd4PD\e<PDeh5PDSi6QDTW2PDd]:PDbh5PDU6PD^e<PDkd4PDSi6
QDUW2PDbh5PD[5PDmd4PDQP5PDmd4QD`5PD_e<PDUi6PD`e<PDUi6PDUi6PDah;QD`5PDkd4PDeJPD_`3PD_h5PDUi6QDVW2
PDQh4PD`h5QDo>QDWW2PDSi6PD^_:PD`h5PDUi6PDgS;PDSa1PDUi6PDbe<QDXW2PD^R;QDYW2PDgh5PDce<PDde<PDmd4PD
ee<PD_Y;QDZW2PDUi6PDRW5`Djd4PDi1PDgh5PDfEPDmd4PDUi6PDeb;QD[W2TD1PDfe<PDch5PDUi6PDh]4PD`h5QD\W2PD
ge<PD`h5QD]W2PDhe<PD`V5PDbh5PDee4PDQEQDfc1PDgh5QD^W2PD]i3PD`h5QD`5QD_W2PDUi6TD1QD`W2QDaW2QD`5QDb
W2QDcW2QDdW2QDeW2TD1QDfW2QDgW2PDVS4PD`h5QDhW2QDiW2PDa^4VD0QDhW2QDiW2PDa^4QDjW2QDUJPDhd4PDah5QDgN
QDkW2QDYj1QDlW2QDmW2PD`h5PDZc4QDm=TD2PDne<QDnW2PDRo3PD^m6QDoW2QDPX2TD1QDQX2PDT`3PDZKPDZKPDgh5PDh
]4PD\EPD[g4PDah5PDT8PDSLPD]g4PD[b7PDSLPDSi6PDa^4PDSLQDRX2PDgh5QDSX2QDTX2PDll6PDSi6PDll6PDSi6PDfc
<PDfc<PDW5PDom;PD]R1PDnh5PD]JPDnh5QDUX2PD]JPDnh5PDnb4PDZ`1PDnh5PDaX6PDnh5PDVb1PDnh5PDge4PDoe<PD_
d<PD_d<QDVX2PDjd4PDgh5PDSi6PDPf<PDmd4PDSi6PDg_3PD`h5PDQf<QDhDQD`5PD`P5PDSa1PDl]4QDWX2PDRe4QDXX2P
DSi6PDSf<PD`h5PDSi6PDaQ2PDdh5PDSi6QDYX2SD0PDSi6PD^U6PDgh5PDSi6PDQNPDbh5PDSi6PDh`3PDd3PDSi6PDah;P
D`h5PDSi6PDWf<QDZX2PD^m6PDm`4PDRo3QD[X2PDYf<PDYHPD_h5PDWi6QD\X2QDlCPDTIPDeh5PDkl7PDa`3PDfk:PDSi6
PD[6PDen6PDUg2PD]R1PDnh5PD]9PDm`4QD]X2QD`5PD_e<PDmd4QD`5PDe^<QD^X2QD`5QD_X2QD[V2QD`X2P@hd4QDaX2P
Dhd4QDbX2QDcX2PDZl6PDXT4PDml2PDmh5PDSi6PDVX4PD[c4PDgh5PDkd4PDhd5PDme4PDkd4QD`5PDQa1PD[6PD[3QD`S1
PDgh5QD`5PDa\:PDfc4PDmd4QDdX2PDRo3PDld4PDig4PDkd4QDeX2QDfX2PDc3PDla3QDgX2QDhX2PDWc6PDUi6QDiX2QDj
X2QDkX2QDlX2QD`X2QDZNQD`5PD_`3PDe]:PD`h5PDV`7PD`h5PDUi6QDmX2QDnX2PDmd4PD_DPDgh5QDhDPDTEPDUi6PDhU
;PDkd4PDUi6PDig4QDoX2PDT8PD`h5QD`5PDSa1PDWR<PD[X4PDaf<PDSLPD^R;QDPY2QDQY2QDRY2PDk8PDa`3PDfk:QDZ1
QDSY2P@`h5P@Ui6QDTY2QDIPDUi6QDUY2QDBPDid4P@Si6QDVY2QDBPDUg2P@Si6QDWY2QDBPDUi6QDXY2QDYY2QDBPDog4P
Deh5PDog4PDeh5PDol6QDBPDdh5PD_DQDBPDcf<QDBPDgh5PDQn2QDBPDld4PD`h5QD`5PDek6PDgh5QDDPDjd4PD`l6QDDP
Dgh5QDZY2S@0QD[Y2PDUg2PDSi6QD\Y2QDDTD2PDmd4QD`5PD_e<QDDPDUi6QD]Y2QDDQD`5QD^Y2PDjd4QDEPDUi6QD_Y2P
D`h5QDEPDUi6QD`Y2QDEQDaY2QDEPDSi6QDbY2QDEQD`5PDn5QDEPDSi6PDW\3PDah5QDEQDcY2QDdY2QDFPDUi6QD_Y2QDe
Y2QDFPDUi6QDfY2QDFPDgh5PDmj2QDFPDgh5PDUi6QDgY2QDFQD`5QDhY2QDFQD`5PD]i5PDek6QDFPDT?QDgDQDFPDjd4PD
gh5QDZQ1PDjd4PDgh5QDZQ1S@0PDn2QDGTD2PDkd4QD`5PDj[;QDGTD2PD_h5PDjf<QDGQDiY2QDjY2QDGP@Ti6PDQZ;PDkd
4PDUi6QDGP@Si6PD`R5PDkd4QDGQD`5QDkY2QDHPDSi6QDlY2S@0QDmY2QDHQDnY2QDCQ@oY2S@0PDSo4PDkd4QDCQD`5QDP
Z2QDCQD^5S@0QDQZ2QDRZ2QDCQDSZ2TD1QDTZ2QDCTD2PDe[6PDl]7QDCQDTc1PDgh5QDUZ2QDCPDSi6QDVZ2QDWZ2QDXZ2Q
DNQD`5QDYZ2QDNPDUi6QDZZ2QDP1PD^d<QDP1QD[Z2QD\Z2QDT1QD]Z2QDV1PD]l6QD`5PD]i5QDV1PDkd4QD^Z2QDV1PDkd
4PDmd4PD\e<QDV1PDhd4QD_Z2`DUi6`DSi6`DTi6`Dfe4`Dge4QDV1PDgh5QD`Z2PD]9QDV1PD`h5PD_U4QDMPDld4QDaZ2P
@Ui6PD`T6QDMQD_9QDbZ2QDMQDcZ2QDdZ2QDMQDeZ2QDLPDUi6QDfZ2PDkm2QDLQD`5QDgZ2QDLQD`5QDhZ2QDiZ2QDLPDmd
4PDUi6QDjZ2QDLTD2PDgh5QDkZ2QDLPDgh5PD]JPD\8QDS1PDUi6QDlZ2QDS1PDSi6QDmZ2PD_[7QDS1PDUi6QDnZ2QDoZ2Q
DU1PDld4QDo>QDP[2QDU1QDQ[2S@0QDR[2QDU1QDQ[2S@0PDgh5PDPDQDY2PDUi6QDS[2QDY2QD`5PDiU4QDW2PDUi6PDe3Q
D\2PDSi6QDT[2QDY1PDSi6PDZg<QDY1PDSi6QDU[2QDY1QD`5QDV[2QDa1QDW[2QDX[2QDb1PDUi6QDY[2QDc1PDch5PD_[7
QDc1PDdh5PDUi6QDc1PDUi6QDZ[2QD[[2QDh1PDUi6QD\[2QDh1PDkd4QD][2QDi1PDSi6PDW8QDi1QD^[2QDi1PDUg2PDSi
6QDi1QD`5QD_[2QD`1PDm`4PDcY;QDo1QD`[2QDU2PDUg2PDSi6QDU2PDUi6PDV<QDT2PDbh5QDa[2PDbh5PDiQ1PDfe:QD]
2PDkd4PD^m6QD^2PDUi6PDbb;QD_2PDld4PD`h5QD`5PD[5QD_1QDb[2QDc[2QD^1QD`5QDd[2QD^1PDUi6QDe[2`DUi6aDV
5QD^1TD3PDfa4PDld4QD^1TD3QD[Y2VD0QD^1TD3QD[Y2QDf[2QDg1QDg[2QDg1PDah5QDUX1QDn1QDh[2QDn1PDUi6PD]T;
QDn1QD`5QDi[2QDn1QDj[2QDk[2PDmd4PDVb2PDdn6PDmd4PD]JQDl[2PDmd4QDm[2QDn[2PDmd4PDSi6QDo[2QDP\2PDmd4
PDSi6PD__2PD`h5PDmd4PDPa4QDQ\2PDmd4PDgS;PDSa1PDmd4PDUi6QDR\2PDmd4PDoU5PDk^3PDkd4PDUi6QDS\2PDkd4P
DUi6QDT\2QDU\2PDkd4PDSa1PD`h5QDV\2VD0PDkd4PDSa1PD`h5QDV\2QDW\2PDkd4QDX\2PDkd4QDY\2VD0PDkd4QDY\2Q
DZ\2PDkd4PDSi6QD[\2PDkd4QD\\2QD]\2PDkd4PDUi6QD^\2PD_h5PDUi6QD_\2QD`\2QDa\2PD_h5QDPX2QDb\2PDii6PD
gh5PDdm6PDSa1PD`h5PDUi6QDc\2QDd\2PD`h5QDbR1QDe\2QDf\2PDhEPD`h5QDg\2QDh\2PD\i5PDSi6QDi\2QDj\2PDSi
6PDT3PDog4PDSi6QDk\2QDl\2PDSi6QDm\2QDeb1PDSi6PDog<PD`h5QDgNQDn\2QDo\2QDP]2PDSi6PDVX4QDQ]2PDSi6QD
R]2QDS]2PDSi6PDQP7PDoR;PDSi6PDdg4PDV6PDSi6PDQh<PD`h5PDgk4PDSi6PD_8PDmd4PDSi6PDRh<PD[5PDSi6PDSh<P
D`h5PD_DPDSi6PDSLPDTh<PDSi6PDV[6QDT]2PDV[6PDUh<PD_4PDUh<PDSi6PDaa1PD]R1PDSi6QDU]2QDV]2PDSi6PDba1
QDW]2PDSi6QDi\2PDW6PDWDPDeh5PDXDPD^d<PDeh5PDdh2PDWDPD`h5PDnb4PDWh<PDmd4PDUi6PDdn6PDid4PD]9PDn2PD
]9PDeh5PDmj;PD_9PDeh5PDa]6PDZj4PDeh5PDk\5PDUk4PDeh5PDXh<PDTIQDX]2PDTIPDZo5PDgS;PDSa1PDSa1QDY]2PD
ah;QDZ]2PDkm2QD[]2PDbi5PDkd4PDgc:PDkd4PDYg;PDkd4PD\6PDea1PDZW4PDea1PDem6PDig4`DSe4`Dba4PDem6PDUi
6QD\]2PDem6PDeb3QD]]2QD^]2PDkR<PDh]:QDbR1PDQQ5PDkd4PDUi6QD_]2PDUi6QD`]2PD`h5PDUi6QDP[2QDa]2PDUi6
PD_f2PD`h5PDUi6PDgMPD`h5PDUi6PDX\:QDb]2PDUi6PDYT4PDme4PDUi6QDc]2QDd]2PDnb4PDfY7PD^R;Q@o>QDe]2PD^
R;PDcm6QDf]2PDll6QDg]2PDSi6QDh]2PDbn6PDSi6PDUl5PDbn6QDi]2PDRe4PD`1PDSi6PD`o4PDRe4QDj]2PDSi6QDk]2
PDZm:PDYm6QDl]2PDZm:PDcg4PD`h5PDHPDQb3PD^h<PDHPDSd4PD_h<PDUU:QDm]2PDWW:PD`h<PDah<PDeh5PDRIPD[c4P
Dgh5QD`5PDPa4PD`h5QDn]2PDPa4PDl]4PDYS1PDkd4PD^m6PDX[6PDmh5PDPDPDRIPDQY4QDo]2QDP^2PD\e<PDeh5PDbh<
PDlR;QDQ^2QDR^2PDSMPDhd4PDbh5PDUi6QDS^2PDhd4PDca4PDbh5PDhd4PDeh5QDT^2PDhd4PDah5PDRo3PD^m6PD[Y<PD
^m6PDSW1PDXg<PDeh5PDSV;QDU^2PDP_4QDU^2PDgJPDch<PDdh<PDog4PDTEPD`h5PD]6PDPa2PDnh5PDlf4PDdn6PDhg4P
Djd4PDUi6PDhg4PDkd4PDUi6PDic5PD`h5PDTe:PDjc5PD`h5PDTe:PDig4QDV^2QDo>QDW^2PDg_3PD`h5PDQf<PD^W5PD`
h5PDUi6PDoKPDnh5PDeh<PD[[8PDZd<QDX^2QDY^2TD2QDZ^2PDV3PDSi6PD\Y;QD[^2QD\^2PDhEPDNPDeh5QD]^2PD]e4P
Dgh5PDX:PD]e4PDgh5QDdCQD^^2PDoCPDmd4QD`5PD\h;PDah5PDjc4QD_^2PD`GPDaP5PDjd4PDfh<QD`^2PD^m6PDUi6PD
fh4PDRo3PDkh4PDRo3PDc];QDa^2QDgV1PDih4PDRo3PDd4QDb^2PDZl7PDkd4QDc^2QDd^2TD1P@YHPDgh<QDe^2P@m`4PD
VV;QDnX2PDjd4QDgX1QDf^2PDhd4QDeb1QDg^2PDld4QDfY1PDg3PDn2PDn2PDg3PDg3PDeh5PDn2PDSi6PDhh<PDUV:PDeh
5PDih<PDaj5PDUi6PDXh;PDYa1QDh^2PD`MPDgh5PDSg6PDSi6PDjh<PDgh5PDTi6PDZe5PDUo;PDTi6PDe2PDgh5PDTi6PD
U6PD^T;PDSi6PDkh<PDSi6PDlh<PDPEPDSi6PDmh<QDi^2PDSi6PDjd5PDZ4PD_h5PDSi6PDcb;PD_h5PDnh<PD_h5PDoh<P
Dld4PDkd4PDSi6PDPi<PDS1PDaNPDUi6PDS1PDmd4PDUi6QDj^2PDee4PDi7PDXT<PDfe4PDS^4PDXT<PDml2PDTDPDmh5PD
nd4PDgh5PDYY4PDnd4PDgh5PDUi6PDWQ1PDmd4PDQi<PDmd4PDUi6PDYS1PDSi6PDbY:PDj_;PDcg4QDk^2PDc7PDSi<PDSi
6PDYa1QDl^2PDYg4PDcg4PDkd4PD[l6PDXn2PDHPDfe4PDgo:PDcd;PDPb3PDmh5PDUi6PDQ[:PDek6QDm^2PD^m6PDn7PDm
l6QDn^2QD[e1QDo^2PDbh5PDml6PDTi6PDnj:QDP_2PDm`4QDQ_2PDmd4QD`5PD]i5QDR_2PD^a4PDRX4QDS_2PDgh5PDUi6
QDT_2QDU_2PDSi6TD1QDV_2PDHQDW_2QDX_2PDWGPDV[6PDnh5PDSi6PDYg;QDY_2QDZ_2PDnh5PDSLQDeX2PDUi6PDYi<PD
HPDo2QD[_2PD]i<PD`h5PDTc5PDcQ1PDgh5QD\_2PDn\2PD_`3QD]_2QD^_2QD__2PDZW1QD`_2QDa_2PD\[;PDSY;QDb_2Q
Dc_2PD]l6QDd_2QDe_2VD0QDd_2QDe_2QDf_2PDch5PDQ;VD0PDch5PDQ;PD1QDg_2P@kd4PDgi2VD0QDg_2P@kd4PDgi2QD
h_2QDm=TD2PDab6PDm`4PDjh5QDi_2QDkCQ@R<QDj_2TD2PD`h;QDk_2PDah5PDSi6PDSa1PD`h5QDPX2PDhd4PDgh5QDl_2
PDbh5PDSi6PDmP;PD`h5PDfe4PDSi6PD_`<PDdY;QDm_2PD_h5PDUi6PDei<PDUOPDTh4PD_h5PD^m6PD_h5PDjd5PD_h5PD
fi<PDeh5PD_h5PDUi6PDl4PD`h5QD`5PD_h5PDgi<PD_h5PDSi6QDn_2P@ii<QDo_2PDUi6PDYb<PDa[2PDgh5PD[i4PDji<
QDYW2QDP`2QDQ`2QDR`2PDcS2PDmd4QDS`2PDjd4PDUi6PDhi4PDgg4PDdd4PDPa4PD`h5PDkW;QDT`2QDU`2PDQFQDV`2PD
md4PDm`4QD`5PDcOPDdl6PDSV;QD`5PD[`;PDS1PDig4PDeh5QDW`2PDld4PDHPDYU5QDdk1PD\j;PDYc4PDjd4PDoDPDee4
PDmi<PD^R1PDld4PD`h5QD`5PDof:PDm`4PDUi6QDX`2PD^Q1PDUi6PDni<PD[a5PDmd4PDSi6PDoi<PDnGPDPj<QDY`2QDZ
`2QD[`2PDn`4QD`5QD\`2PDRj<PDkd4PDUi6PDT?PDmd4PDUi6PDUi6PDcg4PDST<PDUi6PDni;PDl4PDUi6PDPb3PDah5PD
oOPD]JPD[b7PDgh5PDHPDSj<PDUe4PDRP7PDUg2QD]`2PDSi6PDcY3PDZZ;QD_T1QD^`2PDR8PDd8PDmd4PDkLPDXg4PDld4
PDTj<PDld4QDR1Q@^5S@0QD_`2PDgh5PDSMQDR1QD``2PDgh5QDa`2QDR1PDHPDee4QDb`2QDR1QDc`2QDb`2QDR1PDgh5QD
`5PD]i5QDR1QDd`2PDgh5QDe`2QDKPDSi6QD]?QDKQD`5QDf`2QDg`2QDKPDld4QDh`2QD\1QDb:QDi`2QD\1QDPCS@0QDj`
2QDJQDk`2QDJQDl`2TD1QDm`2QDJPD_h5PDUi6QDn`2QDBPDdl6PDUi6PDeZ;QDBPDjd4QDo`2QDPa2QDBPDm`4QDo>QDQa2
QDBPDgh5QDRa2QDBPDgh5PDUi6QDSa2QDBPDld4QDTa2P@Ui6PDe_4QDBPDmd4QDUa2QDBQDVa2QDBPDg_3PDmd4PDXY4QDB
PDg_3PDUi6QDWa2QDBPDid4QDXa2QDBPDid4PDUi6QDYa2QDBPDid4PDSi6QDZa2QDBPDjl6PDUi6QDBPDQ[:`Dgh5QDBPDg
h5PD^6QDBPDSi6QD[a2QD\a2QDOQD]a2QD^a2QDOQD_a2QD`a2QDOPDl]7QDX1QDb:QDaa2QDX1PDUg2PDfQ1QDFPDUi6QDb
a2QDca2QDFPDYHPDbh5QDFPDld4PD`h5QDda2QDFQDea2QDFPDjd4QDfa2QDFPDkd4QDga2QDha2QDFPDS1QDia2QDFPDQh4
PD`h5QDFPDPh4PDbh5QDDQD`5QD^Y2PDjd4QDDTD2PDbh5PDSi6PDh_<QDDPDUi6QDja2QDDPDah5PD_V;QDDTD2PDah5PD_
V;QDDQDka2QDla2QDma2PDQi;QDEPDSi6QDna2QDoa2QDEPDSi6QDPb2QDEPD_e;QDEPD`Q1PDbh5QDEQDbEQDQb2QDGQD`5
QDb?QDRb2QDGTD3PDmd4PDUi6PDSIQDGQDSb2P@Ro3QDHPDld4QDTb2QDUb2QDHQDVb2PDUg2QDWb2PDUg2PD]`<PDV`5PDU
g2PDSi6QDXb2PDUg2QDgNQDYb2QDZb2PDUg2QD[b2PDUg2QD\b2QDCQ@^5S@0QD]b2QD^b2QDCPDHQD_b2QDCPDHPDT8PDah
5QDCPDfP1PDoa3QDCPD^2QDYW2PDXT4QDCPDSi6QD`b2PDgh5QDab2QDCQD`5QDbb2QDcb2QDNPDb\5QDNQDdb2QDeb2QDNQ
Dfb2S@0PDnd4QDNTD2PDgh5PDUk<QDLTD2PDkd4PDUi6PDnd4QDLTD2PDkd4PD]3QDLTD1PDjd4QD`5QDLQDgb2QDhb2QDLP
D^m6QD`5PDfn4QDLPDUi6QDib2QDLPDkV4QDk\1QDMPDUi6QDjb2QDW1QDkb2TD1QDlb2QDT1PD\`;QDT1QDmb2QDnb2QDT1
PDmd4QDo>PDek6QDT1PDkd4PDXk<QDm1PDkd4QDo>QDob2QDm1QDPc2QDQc2QDm1QDRc2PDeh5QDm1PDkd4QD`5QDSc2QDQ?
PDkd4QDo>PDTY;QDT2QDo>PDgY;QDT2QDTc2PDch5VD0QDT2QDTc2PDch5QDUc2QDY1PDii6PDPW;QDY1PDgg4PDeh5QDY1P
DUi6QDVc2QDY1PDSk:PDhd4QDY1PDRo3PDVb2QDY1PDah5PDT8QDY1PDhd4QDY1PD_b3QDZ1QDWc2P@m`4QDZ1Q@gNQDTY2Q
D[1QDXc2TD1QDYc2QD]1QDo>QDZc2QD_1PDmd4QD[c2TD2QD\c2QD_1TD2PDmd4PD_h5PDUi6QD_1PDSh4QDd1TD2QD]c2TD
1QD^c2QDd1PDUi6PDY_<PDid4QDd1QD_c2TD1QD`c2QDd1QDac2PDid4QDP2QDbc2TD1QDcc2QDU1TD2QDdc2QDec2PDcg4Q
Da1QDfc2TD1QDgc2QDV1PDSi6PD\k<QDV1PDgh5QDhc2QDic2QDV1QDjc2TD1QDkc2QDh1PD^m6PDm`4QDlc2QDh1PDkd4QD
mc2QDh1PDYHPDdh5QDo>S@0QDnc2QDj1PDSi6PDkAQDj1PDUi6PDcg4QDk1PDRo3PDkd4PDfg4QDk1PDUi6PDn_;QDl1QDoc
2TD1QDPd2QDe1QDQd2`Deh5`D4`DZY4`DTk4QDe1PDUi6QDRd2PDah5QDg1PDid4PDgh5QDSd2QDQ2QDTd2TD1QDUd2QDIPD
Si6QDVd2TD1QDWd2QDS2PDUi6QDXd2PDch2QDX2QDYd2QDZd2QD[2QD[d2TD2QD\d2QD\2PDUi6QD]d2TD1QD^d2QD`2QD_d
2TD2QD`d2QDa2PDTi6PDd`<QDa2PDUi6PD[c4QDZ2PDhd4PDgh5QDZ2PDmd4PDUi6PDhl6QDZ2PDkd4QDYW2PD`k<QDf1PDj
d4QDf1QDYW2QDad2QDf1QDbES@0QDbd2QD^2QDcd2TD1QDdd2QDAQDed2QDfd2TD1P@Yc4QDgNQDgd2P@ek6PDgh5PDo2PDS
i6PDgi2QDhd2QDid2PDSi6QDjd2QDkd2`Egh5`E_h5`Edh5`Emd4`Ecl6QDld2QDmd2PDSi6PDUb4PDmh3PDSi6PDcX:PDik
<PDSi6PD[3PDmd4PDSi6PD^GPDmd4PDSi6PDkd:PDmd4PDSi6PDj;PD`h5QDnd2PDSi6QDod2PDah5PDSi6PDVj;PDWY4PDS
i6PDlk<PDkX5PDSi6QDPe2QDQe2QDX5PDSi6PD]X7PD`h5PDSi6PDQ[6PDgh5PDSi6PDZ]4QDRe2PDSi6PDSk4PD`OPDSi6P
DcNPDdo:PDSi6PDW[6PDPl<PDSi6PDo[4PDQl<PDSi6PDRl<PDmd4PDSi6QDSe2QDTe2PDSi6QDUe2QDVe2PDSi6QDWe2QDX
e2PDSi6QDYe2QDZe2QDgNQD[e2PDme5PDSi6QD\e2QD]e2PDSi6PDYh;PDmd4PDSi6PDT?PDi6PDSi6PD]OPDSk4PDSi6PDW
\4PD`h5PDSi6PDXk4PDUe4PDSi6QD^e2PD[U5PDSi6QD_e2PD_e5PDYl<PD_e5PDae<PDSi6QD`e2QDae2QDbe2QD`5QDce2
PDld4PD`h5Q@o>QDde2QDee2PDdl6PDUi6PDRW5PDld4PD`h5QDfe2PDbh5PDe[6QDge2QDhe2PDe[6QDie2PDe[6PDSi6PD
hd5PDhd4PDjl6PDRo3PDhd4PDUi6QDje2PDhd4PDmd4QDke2PDmDPDhd4PDgh5QDle2PDhd4PDgh5QDlCQDme2PDhd4QDne2
QDVP2QDoe2PDjd4PDUi6QDPf2PDjd4QD`5PDiU4PDjd4PDkd4PDUi6QDQf2PDjd4QDRf2PDkd4PDUi6QDSf2QDTf2PDkd4PD
Ui6QDUf2PDkd4QDYW2QDVf2Q@Wf2QDXf2TD1PDkd4PD[l6PDll<PDkd4QDYf2QDZf2PDkd4PDSi6QD[f2TD1QD\f2PDPh4PD
Ui6QD]f2PDPh4QD`5QD^f2QD_f2QD`f2TD1QDaf2PDol6QDgNQDbf2PDhl6QDYW2QDcf2QDdf2PDdh5QDef2PDb`4PDeh5PD
QP7PD^R1PDeh5PDig5PDkd:PDmd4PDUi6PDah5PDUi6PDnl<PD`h5PDRo3PDdh5QDff2PDgh5PD`MPDah5PDSi6PDQFPDSi6
PDa^4PDYa1PDgh5QDgf2PD_9PDb`3PDS7PD_9PDmd4PDUi6PD]9PDmd4QDo>QDhf2PDba4PDn9PDo2PDQNQDif2PDS9PDkW;
PDmd4QDjf2PDiFPD_h5PDj4PDmd4PDSi6QDkf2PDmd4PDUi6QDlf2VD0PDmd4PDUi6QDlf2QDmf2PDmd4PDSi6QDnf2QDof2
PDmd4PD_h5PDUi6PDPLPDmd4QDPg2PDmd4PDW\3PDZ_6PDmd4PDee4PDkf<PD[m<PD`h5PD^m6PD\i;PDYe4PDb^4PDah5PD
Ui6PD]_2PDem6PDl`4QDQg2PD`U;QDRg2QDSg2QDTg2P@`h5QDUg2PDXn2PD^`;PD`m<PDXn2QDVg2QDWg2PDlFPDmd4PDUi
6PDnl2PDTMPDml2PDnl2PDmh5QDXg2PDdZ;PD^l3PDgi2PDmd4PDUi6PDgi2PDek6PDgh5PDgi2QDYg2PDgi2PD\S;`D[k6`
DdZ3PDW[6PDjg5PDcNQDZg2TD1QD[g2QD\g2QD]g2QD^g2QD\g2PDn7QD_g2PDml2PD`h5PDUi6PD^a4PDRP7PD`h5PDSi6P
Dgm<PDRP7PDhm<QD`g2QDag2PDbj;PDeh5PDbj;PD]m6QDbg2PDZm6QDcg2QD_9PDmd4PDHQDdg2QDeg2PDHPDUV4PDah5PD
HQDfg2PDHPD]JPDHPD`NPDim<PDHPDfe4PDgo:PDHPDTg2PDcNQDbEPDnW4PDfh5PDRe4QDPCQ@a5QDgg2TD1QDhg2PDRe4Q
Dig2QDjg2TD1QDkg2PDRe4PDT3PDld4PDRe4PDhd4PDgh5PDRe4PD^R;QDlg2PDRe4QDmg2QDng2PDRe4PD_NQD`5PDRe4QD
b:QDog2TD1QDPh2PDRe4PDah5PDUi6QDQh2PDZm:PDgh5QDRh2QDSh2PDlf4QDTh2TD1PDRk;PDm`4PDeh5PDcQ1PDm`4QDU
h2TD1PDSa1PDkR<PDah5PDUi6PD_T4PDnm<PDhl6QDVh2QDcf2PDU<PDdZ;PD_j7PDgf5PDWW:PD`h<PDPV5PDTh4PDcJQDW
h2QDXh2PDgh5QDYh2PDUi6QDZh2QD[h2QD\h2TD1QD]h2QD^h2PDld4QD_h2QD`h2QDah2QDg>PDUi6QDbh2PDg_3PDeh5PD
g_3PDmd4QDch2QD[Z1P@bh5PD^a4QDdh2QDeh2QDfh2QDgh2QDhh2TD1QDih2PDii6QDjh2PDc3PDmd4PDSd4PDc3PDmd4QD
`5PDgo:PDPT;PDmd4PDUi6QDkh2QDlh2TD1QDmh2QDnh2QDoh2QDPi2QDQi2TD1PDge:QDRi2QDo>QDSi2QDTi2QDUi2TD2Q
DVi2PDXGPDeh5PDjS5PDcb;PDfe5PD_n<PDe[6PDQe4PDQP7PDQe4PDQe4PDQe4QDWi2QDXi2QDYi2QDZi2TD1P@Tf6PDm2P
Dmd4PDUi6QD[i2PDeU5PD`n<PDch5PDUi6PDT?QD\i2QDgNTD1QD]i2PDjk<PDm`4PDkY5QD^i2QD_i2TD2PDe[6PDUi6QD`
i2QDai2PDPZ5PDeh5PDdn<PDen<QDbi2PDfg4PDeh5PDgg4PDR8QDci2P@Ui6PDR8PDfn<QDdi2QDei2PDgS;PD`h5PDUi6P
Dhn<PDUe4QDfi2QDgi2PDUe4PD_m6PDin<PDUe4PD_4QDeb1QDhi2PDUe4PDQP7PD^Z6PDUe4PDPP7PDUe4PDU`3PDeh5PDo
2PDU`3PD`h5PDUi6PDka1QDii2PDNPDeh5PDRV<PDh[5PDke5PDfe4PDS^4QDji2PDfe4PDS1PDPk:PDfe4PDZ2PDd`<QDki
2PDVj;QDli2PDb\5PDe[6PDb\5PDjd4PDSi6PD`JQDmi2QDni2QDoi2QDPj2PDUi6PD_FQDQj2PD^`4PDon<QDRj2QDSj2TD
1QDTj2PDeg4PD`h5PDUi6PDe_4PDhZ;PDR]5PDeh5PDSi6PDbh5PDSi6QDUj2PDbh5PDQo<PDif<PDbh5QDVj2TD1QDWj2QD
kKQDXj2PDU7PDah;PD`h5QDYj2PDRo<PDTh4PDPb3PDah5PDZk6PDRa1PD`h5QDZj2QD[j2QD\j2TD1QD]j2QD^j2PDkd4QD
_j2TD1P@c_4PDQ[:QD`j2P@`h5QDaj2QDbj2PDk8PDn`3PDU3PDaW1QDcj2PD\l6PDm^;PDTMPDgh5PDUi6PDe:PDch5PDUi
6QDdj2P@`h5PDch5PDVo<PDch5PDUi6PD[k6PDch5PDaIPD`]3PDmd4PD[5PD[b<QDif2PDZl4PDjh5PDUi6PDcl4PDeh5QD
ej2PDXo<PDeh5PD^S6PD^4PDnh5PDje:PD\HQDfj2PDkU;PDSh4PDnGQDgj2PD^W6QDhj2PDZo<PD[o<QDij2QDjj2TD2QDk
j2PDUR1PD`n:PDT3PDeh5QDlj2PDYg;PDmd4PDUi6QDmj2QDnj2Q@`5PD`i;PDch5PD\o<PDSi6PDf`4PDW`5PD]S1QDoj2Q
DPk2PDcQ1PDeh5PD^o<PDcQ1PDgh5PD`i;PDid4PD_h5PD[k<PDid4PDmd4PDUi6QDQk2PDid4PDUi6QDRk2QDTFQDSk2TD1
QDVFPD_o<PDeh5PD`o<PDPb4PDnh5PDjl2PDUg4PDcm6QDTk2QDUk2QDVk2TD1QDWk2PDTNPDih5PDgg4PDeh5PDW[6PDbo<
PD^`;PDco<PD^`4PDcFPDom;PDkm2QDXk2PDdo<PDSi6PDeQ1PDch5QDYk2QDZk2TD1QD[k2PD^o4PDah5QD\k2QD]k2TD2Q
D^k2QD_k2PD_h5TD1QD`k2QDak2PDch5PDYa1QDbk2QDck2PDiMQDgNTD1QDdk2QDUV2QDek2PDmd4PDU`1QDfk2TD1QDgk2
PDaIPDdV4QDhk2QDik2TD1QDjk2PD\g3PDRP5PDSl:PDno<QDcW2QDkk2QDlk2QDmk2PD]l6PDe5PDji4QDnk2QDok2PDoo<
PDPP=PDjR1PDUi6PDhV;QDPl2QDQl2PDUT5PDmd4PDjd4PDUi6PDaIPDkd4PDSi6PDPR5PDld4PDgh5QDRl2PD]i5QDSl2PD
PW1QDTl2TD1P@hW;PDnU<PDie3PDWf;PDmd4PDhU5PDln<QDUl2QD`5QDVl2PDhg4PDeh5QDWl2PDTP=PDUi6PDVY3PDUi6P
Dkj4PD\j;PDYc4PDW]6QDXl2PDn`4PDUi6PDhZ:PDob4QDYl2PD_Q1QDZl2PDYY4QD[l2PDVP=PDoOPDST<PDod4PDkJQD\l
2PDWP=QD]l2PDni;PDoi;QD^l2QD_l2PDfj4QD`l2QD`5PDSP=PDUi6QDal2QDbl2PDUi6QDcl2QDdl2PDUi6PDmh3PDmd4P
DUi6PD\P=PDTMPDUi6PDlf4QDel2PDUi6PDQh;PDc3PDUi6PDni;PDoi;PDUi6PDg\5QDfl2TD1PDjd4`DUi6`DSi6`Dae4`
DlEPDUi6PDRa1QDgl2PDUi6PDQ[:QDhl2PDdl6QDo>QDil2TD1P@RW5QDjl2PD_P=PD_P=QD`5QDkl2QDll2TD1QDml2QDnl
2QDX>PDcP=PDmd4PDdP=PDna<PDQQ1PDeP=PDfP=PDeh5QDol2QDPm2TD1PDPb4PDgP=PDdh5PDcX:PDik<PDiP7SD0QDQm2
PD`h5PD``3PD`h5PDZb5QDRm2TD1WD0QDb2XD0VD0QDRm2TD1WD0QDb2XD0QDSm2QDTm2Q@X5TD1WD0QDUm2S@0QDc2XD0VD
0`Dmd4`D_h5QDTm2Q@X5TD1WD0QDUm2S@0QDc2XD0QDVm2`Dmd4`D_h5QFWm2TD6PD4QDXm2S@0WD0QDb2XD0VD0QFWm2TD6
PD4QDXm2S@0WD0QDb2XD0QDYm2WD0QDZm2SD0XD0VD0`DnV4WD0QDZm2SD0XD0QD[m2`DnV4WD0QD\m2QD]m2XD0`DWHWD0Q
D^m2QD_m2XD0WD0PDcQ=QD`m2XD0WD0QDam2PD`h5QDbm2XD0QDcm2QDdm2TD1WD0QDe2QDd2XD0QFem2TD2WD0QDfm2PDee
4QDeb1XD0WD0QDgm2PDmd4PDUo;XD0WD0QDhm2QD`5PD]i5PDch2XD0WD0QDim2PD`h5QDjm2TD1QDkm2XD0WD0QDlm2QDmm
2XD0WD0QDnm2QDom2XD0WD0QDPn2PD]9PDkd4XD0QDQn2WD0QDb:QDRn2QDne1QDSn2TD1VD0XD0QDQn2WD0QDb:QDRn2QDn
e1QDSn2TD1QDTn2XD0WD0QDUn2QDVn2TD1QDWn2XD0`DSi6`DUi6WD0QDXn2QDYn2XD0WD0QDZn2PDgh5XD0YD2WD0QD[n2P
Dgh5QD\n2XD0WD0QD]n2QD^n2XD0QF_n2QDRV1QDZQ1TD1WD0QD`n2XD0`Dkd4`D_h5WD0QDan2QDbn2XD0YD2WD0QDcn2QD
dn2S@0XD0QDen2WD0PDPP7QDfn2XD0WD0QDgn2XD0WD0QDhn2XD0QDa8`DP`2`D`V4QDX5WD0PDUi6QDin2QDjn2XD0QFkn2
QDX5Q`1a5WD0QDln2XD0VD0QFkn2QDX5Q`1a5WD0QDln2XD0QDmn2QFnn2TD3QDX5Q`1a5WD0Q`1a5QDon2XD0VD0QFnn2TD
3QDX5Q`1a5WD0Q`1a5QDon2XD0QDPo2WD0QDZQ1aDf5aDV5SD0PDeh5`DSi6`DTi6`DUi6`Dee4aDV5SD0S@0XD0QDQo2QDR
o2Q`1a5WD0QDSo2XD0QDTo2WD0Qd1a5QDg2XD0`Dee4QDa8aDV5WD0QDg2XD0`Dee4QDa8aDV5WD0QDZQ1Q`1a5QDg2XD0S@
0QDUo2QDVo2PDo9QDWo2WD0Q`1a5QDXo2XD0QF_P1QDX5Q`1a5WD0Q`1a5QDYo2XD0QDZo2QDX5Q`1a5Q@ZQ1WD0Q`1a5QD[
o2XD0WD0QDg2`DUm6`Dah5`D`h5`Deh5`Dmd4`D_h5`Dgh5`Dmh5`Dhb3`Dnh5`DYm6`Dkd4`Dbh5`Dod4`Ddh5SD0QD]W1X
D0aDV5WD0PDUi6PDPDPDeh5XD0PDXDWD0QDR<PDUi6SD0QD\o2QD]o2XD0PDdh5`D[a4`DnS=`D^m6`DWl6`Dfe4`Dge4`Da
m6`D_m6`DVl6WD0SD0QD^o2XD0`EUi6`EfF`EV8`EgFQD_o2TD1WD0QDf2XD0`DZ7`DnW5`DaU4`D`h5QD`o2WD0PD`n6QDP
CSD0XD0VD0QD`o2WD0PD`n6QDPCSD0XD0QDPAQDX5WD0QDao2QDbo2XD0QDco2QDb>WD0QDdo2XD0QDeo2QDfo2TD1WD0QDg
o2XD0VD0QDfo2TD1WD0QDgo2XD0QDho2QFkn2TD4QDX5Q`1a5WD0QDio2QDjo2XD0VD0QFkn2TD4QDX5Q`1a5WD0QDio2QDj
o2XD0QDg^1QFZo2QDX5WD0PDHSD0XD0VD0QFZo2QDX5WD0PDHSD0XD0PD1QDko2WD0PDHSD0XD0VD0QDko2WD0PDHSD0XD0P
D1WD0QDPCPDba1SD0XD0QFkn2WD0QDlo2PDSMQDmo2XD0QDX5QDno2TD3WD0QDoo2XD0`D`h5WD0QDPP3TD1QDQP3QDRP3XD
0QDX5WD0QDSP3TD2QDTP3PD`h5QD[Y1XD0WD0QDUP3PD`h5QDVP3QDWP3XD0WD0PDlf4QDXP3XD0`Dmd4`D_h5WD0QDYP3XD
0`D`h5WD0QDZP3QD[P3XD0`DP`2`D`V4`DZ5`DSX5`D]Y4`Ddh5`D`h5`Dmd4`Dkd4`DV]3QFkn2QDX5Q`1a5WD0QD\P3PDg
h5QD]P3XD0WD0QD^P3QD_P3TD1QD`P3XD0QDaP3PD]_2PDb`3PDSMPD__2QDbP3QDYS1`DST4`DXW4`DcF`Dkj4`D_`3`Dh^
5`DhH`D]X7`DeHS@0QDcP3QDdP3PD`U4`D`h5PDca1QDeP3PDdh5QDZQ1S@0WD0QDfP3XD0QDgP3QDR<TD1PDUi6QDhP3QFZ
o2TD1QDX5WD0PDSi6Q`1a5SD0XD0QDiP3QDjP3WD0QDkP3XD0QDlP3QDmP3QDnP3PDUi6QDoP3QDPQ3QDoP3QDPQ3QDQQ3QD
X5Q`1a5WD0QDRQ3XD0QDSQ3QDTQ3QDUQ3`DWG`D`h5`Dmd4PDl]7QDVQ3QDWQ3QDXQ3QDY5Q@^5Q`1a5QDYQ3QDZQ1QDZQ3P
DUi6QD[Q3QD\Q3PDcQ<PDVV=QD]Q3QD^Q3PDhV1QD_Q3PDRe4QD`Q3QDaQ3PDRe4QDbQ3PD]9PDmd4PDUi6PDid5PDle;PDk
d4PDSLPDS2PDhd4PDQ[:QDcQ3QDdQ3QDeQ3PDUi6QDfQ3PDUi6QDgQ3QEhQ3QDiQ3TD1WD0QDjQ3XD0QDkQ3QDiY1QDlQ3QD
]W1QDmQ3QDnQ3QDoQ3QDPR3PDgh5QDQR3QDRR3QDSR3QDTR3QDUR3QDVR3PDmR1QDWR3PDU`1QDXR3PDT`1QDYR3PDRe4PDS
i6QDZR3PDah5QD[R3QD\R3PDah5PDP9QD]R3QD^R3QD_R3QD`R3QDaR3PD`h5QDbR3PDdh5QDcR3QDdR3QDeR3PDUa1QDfR3
PDmV8PDVf;QDgR3QDhR3PDYg;PDQd4PDlf4QDiR3QDi5Q@\EQD]EWD0QDjR3XD0QDi5TD1WD0QDTg2XD0WD0YD1PDgh5PD`i
;XD0QDkR3Q@iCWD0QDlR3PDhd4XD0QFmR3Y@0WD0PDY\;XD0QDQGWD0QDnR3PDUi6QDoR3XD0WD0QDPS3TD1PD[b7XD0QFQS
3Q@V5Y@0WD0QDRS3XD0QDSS3WD0QDTS3TD1Q@US3QDVS3XD0QFoIY@0WD0QDWS3XD0QDXS3QDV5WD0QDYS3XD0WD0QDTFQDZ
S3XD0WD0PDhd4PDmd4PD^e<XD0WD0QDPCS@0PDW5PDah5QD[S3P@`h5XD0VD0WD0QDPCS@0PDW5PDah5QD[S3P@`h5XD0QD\
S3WD0QD]S3TD2QD^S3XD0SD0WD0QD]S3TD2PD]l6XD0QD_S3TD1QDg[1WD0QD`S3QDaS3Q@bS3TD1QDcS3XD0QFdS3TD1WD0
QDeS3XD0`DUi6`DlU4`DkU4`DSi6`Dmd4`DaY=QDX5Q@^5Q`1a5S@0WD0QDfS3XD0VD0QDX5Q@^5Q`1a5S@0WD0QDfS3XD0Q
DgS3PDkd4PDUi6QDhS3VD0PDkd4PDUi6QDhS3QDiS3PDmd4QDjS3PDe[6QDkS3QDlS3QDmS3QFnS3WD0QDoS3XD0VD0QFnS3
WD0QDoS3XD0QDPT3QDQT3TD2WD0PDdl6XD0VD0QDQT3TD2WD0PDdl6XD0PD1QDRT3QDST3`DQZ=QDTT3S@0WD0QDUT3XD0PD
dNQDVT3PDe[6PDl]7PDld4PD`h5PDl]7QDWT3TD2PDdl6PDml2PDmh5QDPX2PDla3PD]7QDXT3PDid4P@Ui6QDYT3PDT8QDZ
T3QDZT3VD0QDZT3PD1QD[T3QD\T3QD]T3Q`1a5WD0QD^T3XD0VD0QD\T3QD]T3Q`1a5WD0QD^T3XD0QD_T3QD`T3Y@0Q@Y5Q
@a5WD0QDi2XD0VD0QD`T3Y@0Q@Y5Q@a5WD0QDi2XD0QDaT3QDbT3WD0QDcT3QDdT3XD0QFf5TD2WD0QDeT3QDfT3XD0QDgT3
PDbh5`DlGQFhT3TD1`Ea1`EV3`EdM`EeM`EH`Emd4`EUi6`ESi6`ETi6`E`h5`Ebm6`EWl6`Ec_<WD0QDh2XD0QDbIQ@c5WD
0QDh2XD0QDiT3UD0WD0QDh2XD0SD0PD^U6PD`h5PDgZ=QDjT3PDmd4PDUi6PDSIQDkT3PD`h5PDSo4PDkd4PDUi6QDlT3PDk
d4TD1QDmT3Q@n=PD`d4QDl=QDnT3PDii6PDgZ=QDoT3PD`h5PDTg2QDPU3PD`h5PDVb2PDW6PD`h5QDQU3QDRU3PDjd4PDVn
2QDSU3QDTU3QDo_2PDjd4PDml2PDhHPDPd:PDV8PDe`;PD[h<QDUU3PDij<PDkf<PDnd4PDVh<PDXn2PDST<PDh4PD[X;PDd
`<QDVU3PDU6PDSP5PD]i5PDSP5PDT`1QDWU3QDlQ2QDXU3QDlCQDYU3PDm`4PDUi6PDSa1PDSi6QDZU3PD`h5QD[U3QD\U3Q
D]U3PDgh5QD^U3QD_U3PDkd4PDT[=PDPW1QD`U3PDhW;QDaU3QDbU3PD[X5PDfh5PDXn<PDcl4PDeh5PDn7PD^a4PDlf4QDc
U3PDSi6PDZFPDi6QDdU3QDeU3QDfU3PDSi6PDV[6PDXh;PD[EPDkd4PDSa1PDX:PDkd4QDgU3PD_h5QDhU3QDiU3PDV[=QDg
NQDjU3PDXh;QDgNPDSLPDTh<QDkU3PDTY4QDlU3PDW5PDah5PD^m6PDSi6PDlQ1PD`h5PDSi6QDmU3PDgh5PDSi6QDnU3QDo
U3QDPV3QDlMQDQV3PDkT:PDnh5QDRV3QDSV3QDTV3QDUV3PDUi6QDVV3QDWV3QDXV3QDnk2QDok2PDXGPDeh5PDhU;PDP1QD
YV3QDZV3QD[V3PDkd4QD\V3QD]V3QD^V3QD_V3QD`V3QDaV3QDbV3QDcV3QDdV3QDeV3QDfV3QDgV3TD1QDgDQDhV3QDTFQD
iV3QDjV3VD0QDjV3PD1QDkV3PD[Y5QDlV3`E>`En9QDmV3PDSi6QDnV3QDoV3QDPW3TD1QDQW3QDRW3QDSW3Q@TW3QDUW3QD
VW3QDWW3QDXW3PDld4PD`h5QDYW3PD^m6PDm`4PDUi6QDZW3QD[W3QD\W3QDWQ2QD]W3PDdZ;PD^l3QD^W3QD_W3PDSk4PD`
OQD`W3PDdl6PDkP5QDaW3PDdl6QDbW3QDcW3PDah5PDUi6PDnl<PD`h5QDdW3PDb\5PDSi6PDQP7PDoR;PDgS;PD`h5PDUi6
PDhn<PDmh3PDmd4PDUi6PDhEPD`h5PDnV:PDUg2QDeW3S@0PDSLPDTh<QDfW3QDgW3QDhW3TD3QDiW3QDjW3PD`h5PD_h5PD
Ui6QDkW3PD`h5QDb:QDlW3QDmW3QDnW3QDoW3QDPX3QDQX3QDRX3PDUi6PDg_<QDSX3TD1QDTX3QDUX3PDog4QDVX3PDUi6Q
DWX3QD[W2TD1QDXX3QDYX3QDZX3QDiLQDhDTD3PDch5QD[X3QD[BPDUi6QD\X3PDTc5QD]X3QD^X3QD_X3QD]`2PDkd4PD[g
<PDcFPDom;QD`X3PDbn2PDl]7PD`i;PDch5PDee4QDaX3QDbX3PDid4QDcX3PDid4QDdX3PDmd4QDeX3PDPLQDfX3QDgX3QD
hX3P@e_4QDiX3TD1QDoP2QDjX3QDkX3QDlX3QDmX3QDnX3PDn]=PD`h5PDSLQDoX3QDPY3QDQY3PDRo<PDTh4QDRY3TD3PDU
g2PDnh5QDSo1QDSY3SD0PD_h5PDSi6PDab;PDmd4QDdCQDTY3PDld4PD`h5QD`DQDUY3PDld4PD`h5PD[l6QDVY3QDWY3TD1
QDXY3QDYY3TD1PDhd4QDZY3QD[Y3QD[>QD\Y3QD]Y3PDaNQD^Y3PDHPD`^:PDlf4QD_Y3PDVOPDZEPDV`7PD`h5PDUi6PDZc
4QD`Y3QDaY3PD]^=PDm`4aEV5`E`m6`Eb`4WD0QDbY3PDYHXD0VD0`Ddh5aEV5`E`m6`Eb`4WD0QDbY3PDYHXD0QDcY3`Ddh
5WD0QDdY3PDbh5PDUi6QDeY3XD0WD0PDkd4QDfY3TD1PDkc<XD0WD0PDPHQDgY3PDkd4PDYm6QDhY3XD0WD0PDm9PDWi6XD0
VD0WD0PDm9PDWi6XD0QDnAWD0PD_h5PDSi6PDW[6XD0QDiY3WD0PDW[6QDiY3XD0VD0WD0PDW[6QDiY3XD0QDjY3WD0QDkY3
PDkd4QD`5PDPk:XD0WD0QDlY3PDm`4XD0QDmY3WD0QDnY3XD0VD0QDmY3WD0QDnY3XD0QDoY3WD0QDPZ3QDQZ3XD0WD0QDRZ
3PDnj<XD0WD0QDSZ3PDUi6PD\HXD0WD0QDTZ3PDUi6QDUZ3XD0QDVZ3TD4WD0Q@WZ3QDXZ3QDUS3XD0WD0QDWZ3QDYZ3P@`l
6QDZZ3QDUS3XD0WD0QDYZ3P@`l6QDZZ3QDUS3XD0WD0QD[Z3PDjd4XD0`Dgh5`DUi6`D]l6`DWH`Did4`Dfl6VD0WD0QD[Z3
PDjd4XD0`Dgh5`DUi6`D]l6`DWH`Did4`Dfl6QD\Z3WD0QDWT3PDjd4XD0QD]Z3WD0QD^Z3TD2QD_Z3XD0VD0QD]Z3WD0QD^
Z3TD2QD_Z3XD0QD`Z3WD0QDUV2QDaZ3P@Re4PDmd4XD0WD0QDP\1QDbZ3QDcZ3XD0WD0QDdZ3Q@l]1QDeZ3PDbh5XD0QDfZ3
WD0QDgZ3QDhZ3PDmd4PD]o<XD0WD0PDmd4PD]o<QDiZ3XD0WD0PDcNPDmd4XD0QDjZ3WD0PDh_5PDmd4QD`5XD0WD0QDkZ3T
D2QDlZ3XD0WD0QDmZ3QDnZ3XD0WD0QDoZ3TD1QDP[3PDkd4XD0QDQ[3WD0QDR[3PD]l6PD]6XD0WD0QDY5Y@0PDfV2XD0VD0
WD0QDY5Y@0PDfV2XD0QDS[3WD0QDT[3QDU[3XD0WD0QDV[3PDSi6TD1QDW[3XD0`D`h5WD0QDX[3XD0QDY[3WD0QDZ[3PDdl
6PDgh5XD0QD[[3WD0QDbV3QD\[3QD][3XD0VD0aDV5WD0QDbV3QD\[3QD][3XD0QD^[3aDV5WD0QD_[3P@`h5QD`5QD`[3XD
0WD0PDdm6PDUi6PDic3XD0WD0QDa[3PDUi6PDic3XD0WD0PD^m6PD_h5PDjd5XD0WD0PD[`5QDb[3P@`h5PDb\5XD0WD0QDc
[3PDgh5PDb\5XD0WD0PDii6PDgZ=XD0WD0QDd[3QD`5QDe[3QDf[3XD0WD0QDUP2QDg[3PDbh5XD0WD0QDh[3PDUi6QDi[3X
D0VD0WD0QDh[3PDUi6QDi[3XD0QDj[3WD0QDk[3P@hd4QDl[3PD^_=XD0WD0QDm[3QDn[3QDo[3XD0VD0WD0QDm[3QDn[3QD
o[3XD0QDP\3WD0QDUJTD1QDb?QDQ\3QDP`2XD0WD0QDR\3PDgh5XD0QDS\3WD0QDT\3PDmd4PDcm<XD0WD0QDU\3Y@0QDV\3
TD1QDW\3XD0SD0WD0QDm=Q@X\3PDmd4XD0VD0WD0QDm=Q@X\3PDmd4XD0QDnAWD0QDY\3PDmd4XD0WD0QDaEQDZ\3PDZDXD0
VD0WD0QDaEQDZ\3PDZDXD0QD[\3WD0QD\\3PDig4PDca4XD0QD]\3WD0PDbh5QD^\3PD^m6QDSX2XD0QD_\3WD0PDmd4QD`\
3PDbh5XD0QDa\3WD0PDkd4PDUi6QDb\3QDc\3XD0WD0QDd\3PD_h5PDUi6XD0QDe\3WD0QDf\3XD0QDg\3WD0PDPa4PD`h5Q
Dh\3XD0WD0QDi\3PDhd4XD0`DUi6`DSi6`DXY3WD0PDhd4PDah5QDj\3XD0WD0QDk\3PD_h5XD0QDl\3WD0QD\X2PDVl6PDd
n6XD0VD0WD0QD\X2PDVl6PDdn6XD0QDnAWD0PDSi6QDm\3QDn\3QD`5QDo\3XD0WD0PDkd4PDhd5PDme4XD0WD0PDm`4PDUi
6PDU[;XD0WD0PDRd2PDkb4XD0WD0QDP]3PDkd4PDmDXD0WD0PDmd4QD`5PDe^<XD0WD0QD^AQ@ZQ1QDQ]3PDmd4QDR]3XD0W
D0QDUV2PDeh5PDXDXD0WD0QDS]3QDT]3QDU]3PD]l6XD0WD0QDZBQDaHPD]l6XD0WD0QDV]3PDUi6QDW]3PD`h5XD0WD0QDV
]3QDX]3QDY]3P@j_;PD`h5XD0SD0WD0QDZ]3QD[]3WD0PDUW:PDbi5PDah5XD0WD0QD\]3TD2QDeY2PD`h5QDo>QD]]3XD0W
D0QDP_2QD^]3TD2QD_]3XD0WD0QD`]3QDa]3QD`5QDb]3XD0WD0PD^m6QDc]3XD0VD0WD0PD^m6QDc]3XD0QDd]3WD0QDe]3
PD\`=XD0WD0QDf]3PDeh5QDg]3XD0WD0QDh]3PD4QDi]3XD0WD0PDmd4PDUi6QDj]3XD0VD0WD0PDmd4PDUi6QDj]3XD0QDk
]3WD0PDe[6QDl]3PDm_3XD0WD0QDm]3TD1QDn]3XD0VD0WD0QDm]3TD1QDn]3XD0QDo]3WD0PDSi6QDP^3PD`h5XD0QDQ^3W
D0QDR^3PDUi6PD``=XD0WD0QDS^3PDch5PDUi6QDT^3XD0WD0QDU^3PDah5XD0QDV^3WD0QDX5QDW^3QDX^3XD0QDY^3WD0Q
Dm=PDgh5TD1PDUg2XD0WD0QDZ^3TD2PDhd4XD0VD0WD0QDZ^3TD2PDhd4XD0QD[^3WD0QD\^3PDah5PDml2XD0WD0QD]^3QD
^^3QD_^3XD0QD`^3WD0QDa^3PDah5PDRDXD0WD0QDb^3TD1PDbh5XD0`DfQ1`DYG`DZGSD0WD0QDc^3QDd^3Y@0PDSMXD0WD
0QDc^3QDd^3XD0VD0WD0QDc^3QDd^3XD0QDe^3WD0QDf^3QDg^3XD0QDh^3WD0QD\S2PDbh5QD`5PDPk:XD0WD0PDa`3Q@i^
3QDj^3QDk^3XD0WD0PDo`3QDj^3QDk^3XD0WD0QDl^3P@Re4PDSMQDm^3XD0WD0QDn^3QDlCQDo^3PD`h5QD`5QDP_3XD0WD
0QDQ_3QDR_3PDPEXD0WD0QDS_3PDgh5QDT_3XD0WD0QDU_3QDeb1P@Si6QDV_3XD0VD0WD0QDU_3QDeb1P@Si6QDV_3XD0QD
W_3WD0QDX_3PDkd4TD2QDY_3XD0WD0QDZ_3PDgh5PDX[=XD0WD0PDnj4PDgh5PDZ6XD0WD0QD[_3QD\_3PD`h5PDU[6XD0WD
0PDVa=XD0WD0QD]_3TD3QD^_3PDhd4XD0VD0WD0QD]_3TD3QD^_3PDhd4XD0QD__3WD0PDQ[5PDld4PD`h5XD0WD0PDhd4PD
md4PD^e<XD0WD0PDnGPDPk:XD0VD0WD0PDnGPDPk:XD0QD`_3WD0PDn_5XD0VD0WD0PDn_5XD0QDa_3WD0QDb_3QDc_3TD2P
DYa=XD0WD0PD^W6QDhj2XD0WD0QDd_3QD`5QDe_3XD0`Dhd4`Did4WD0PDmd4QDf_3QDg_3XD0WD0QDh_3PDeh5QDi_3XD0W
D0PDdl6QDj_3PDif<XD0WD0QDk_3QDl_3XD0WD0PDbh5QDm_3PDUn<XD0WD0PDjl6QDo>QDn_3XD0VD0WD0PDjl6QDo>QDn_
3XD0QDo_3WD0QDP`3QDif2PDUS;XD0WD0QDQ`3P@hd4PDmd4PD`P=XD0WD0QDR`3QDS`3QDT`3Q@`5QDU`3XD0WD0QDV`3TD
1QDW`3PDUi6QDX`3XD0WD0QDm=Q@_9QDY`3XD0WD0QDm=QDZ`3XD0`D[W4WD0QF[`3PDRP1PDch5XD0SD0UD0QF\`3TD3WD0
QD]`3QD^`3XD0SD0WD0QD_`3QD``3QDa`3XD0WD0PDQ[:PDSo<XD0WD0QDlMQDbR1QDb`3XD0VD0WD0QDlMQDbR1QDb`3XD0
QDc`3WD0QDd`3QDe`3XD0VD0WD0QDd`3QDe`3XD0QDf`3WD0PD`W1PDdV4XD0WD0QDg`3Q@h`3PDeb3TD2QDi`3TD2PDfk:X
D0WD0QDj`3TD2QDk`3XD0WD0QDl`3TD2QDm`3XD0WD0QDn`3QDgNQDo`3XD0VD0WD0QDn`3QDgNQDo`3XD0QDPa3WD0QDQa3
QDRa3QDSa3XD0WD0QDTa3XD0SD0WD0QDUa3P@Qe4P@RP7P@nh5Q@Va3QDWa3QDXa3XD0VD0WD0QDUa3P@Qe4P@RP7P@nh5Q@
Va3QDWa3QDXa3XD0QDYa3WD0QDlHPDHQDZa3TD2QD[a3XD0WD0PDld4PD`h5P@Tk;QD\a3XD0WD0QD]a3QD^a3XD0QD_a3WD
0QDgNQD`a3PD`h5XD0QDaa3QFba3WD0QDca3QDda3TD1XD0SD0TD8PDmh5UD0QD_5SD0QFea3WD0Q`1a5QDn2XD0QDfa3UD0
SD0QFea3WD0Q`1a5QDn2XD0QDfa3UD0QD_5QFea3WD0Q`1a5QDn2XD0QDfa3UD0QFea3WD0Q`1a5QDn2XD0QDfa3UD0QDm2T
D1WD0QDn2XD0VD0UD0QDm2TD1WD0QDn2XD0QDga3QDha3WD0QDj2XD0VD0QDha3WD0QDj2XD0QDia3`ERe4`EHQDja3Q`1a5
WD0QDk2XD0WD0QDk2XD0QDka3WD0QDla3PDkd4XD0YD2`DcFWD0QDla3PDkd4XD0QDma3`DcFWD0QDcW2Q@a5QDna3XD0SD0
WD0QDY5QDoa3QDPb3XD0QDQb3WD0QDY5QDRb3Q@`5QDSb3XD0VD0WD0QDY5QDRb3Q@`5QDSb3XD0QDTb3`E>`En9QDUb3Q`1
c5Q`1a5WD0QDo2XD0`DSk4`Dnb=QDVb3WD0QDWb3QDX5XD0QDXb3WD0QDYb3TD3PDah5QDZb3XD0QF[b3QD\b3Q`1c5Q`1a5
WD0QD]b3XD0`DnW5`DWc=`DXc=`Dol4`DT4QDX5Y@0WD0PDkd4PDY9XD0`DXh;`DUi6QDf5QDX5PDkd4PDY_<QD^b3QD_b3Q
FoIQD`b3Q`1a5WD0QDn2XD0`DhKQDX5PDaT;WD0QDab3XD0PDZc=SD0QDf5QDX5Q`1a5QDbb3PDPh4QDX5QDcb3PDch5QDdb
3QDm=S@0S@0QDeb3PDmd4QDfb3WD0QDgb3XD0QDf5QDX5SD0PDan6PDmh5WD0QDn2XD0QDTBQDhb3Q`1a5QDib3QF_P1QDX5
YD0WD0QDn2XD0QDjb3QDX5Y@0WD0QDkb3XD0PDgh5UD0QD_5SD0QDf5WD0Q`1a5QDn2XD0VD0UD0SD0QDf5WD0Q`1a5QDn2X
D0VD0UD0QD_5QDf5WD0Q`1a5QDn2XD0VD0UD0QDf5WD0Q`1a5QDn2XD0VD0UD0QD_5SD0QDf5WD0Q`1a5QDn2XD0QDlb3UD0
SD0QDf5WD0Q`1a5QDn2XD0QDlb3UD0QD_5QDf5WD0Q`1a5QDn2XD0QDlb3UD0QDf5WD0Q`1a5QDn2XD0QDlb3WD0QDmb3QDn
b3XD0PD_h5PDj4QDob3PDSDPDmd4PDfe4PDdh2PDHQDPc3QDQc3PDgh5QDRc3PD^8`En9`E>QDSc3PDXT<PDgh5QDTc3QDUc
3PDUi6PDf`<PDXOQDVc3PDT_=QDkh2PDmd4PDZDPD`h5QDWc3QDPFQDXc3PDX4PDmd4QDYc3PDgh5PDkd4PDVi6PDj[;QDX5
PDhd4PDah5PDRo3QDZc3PDUi6QD[c3QD\c3PDZDPD`h5PD_h5PDSi6PDab;QD]c3PDbh5QDf5QDX5Q`1c5WD0QD^c3XD0QDf
5TD1QD_c3QD`c3S@0S@0WD0QDac3XD0QDf5QDaW2WD0QDn5Q`1a5QDbc3XD0PDdLQDX5PDcQ=QDcc3QDdc3QDec3PDk\4PD`
h5PDch2PDh^6QDfc3PDHPDX^2PDmd4SD0PDX^2QDX5QDgc3QDhc3QDic3QF_CTD3QDX5WD0Q`1c5Q`1a5QDn2XD0`Dbh5Q@V
5QFjb3QDX5Q`1c5Q`1a5WD0QDn2XD0QDjc3Q`1a5WD0QDn2XD0QDV5PD`h5QDV5Q@f5`DhKWD0Q`1a5QDn2XD0`Dgh5WD0QD
kc3XD0Q`1a5QDa8QD[5Q`1a5WD0QDlc3XD0QDf5QDX5Q@[5WD0QDmc3XD0`Dl`4`Dgh5S@0aDV5QDnc3Q`1a5PDa^6QDf5TD
3QDoc3P@gh5P@SMWD0Q`1a5QDn2XD0QDf5TD3QDjn1WD0PDgh5SD0XD0QDf5TD3QDX5Q`1a5WD0QDPd3QDQd3XD0PDcQ=QDR
d3QDSd3QDUS3PDkd4QDTd3PDbh5QDUd3PD]l6QDVd3QDWd3QDXd3QDYd3TD2QDZd3QD[d3TD2QD\d3`EUM`EWM`ETM`EVM`E
SM`EXMWD0QDR3XD0QD]d3`EUM`EWM`ETM`EVM`ESM`EXMWD0QDR3XD0QD^d3TD2QDa8QF_d3QDX5Q`1c5WD0QD`d3XD0QDdY
1QDad3QDbd3TD2QDcd3QDdd3QDed3TD1WD0QDfd3S@0QDgd3XD0QF_d3Q`1c5WD0QDhd3PDgh5XD0QDid3QDjd3PD`h5aDkd
3`DnV4SD0QDld3QDmd3TD1PDnh5WD0SD0XD0QDnd3PDjd4PDch5QDod3TD2PDm`4PD_h5QDPe3QD\X2QDf5WD0QDQe3XD0QD
RZ1PDkd4PDUi6PDZEPD`h5QDdCQDRe3QDSe3QDTe3QDUe3TD1PDhd4QDVe3QDWe3Q`1a5WD0QDXe3XD0QDYe3QDZe3PDgh5Q
D[e3PDUi6QD\e3QD]e3WD0QD^e3XD0QD_e3QF_d3WD0QD`e3QDae3XD0PDgh5QDbe3QDQ`1QDce3QDde3WD0QDee3XD0QDfe
3QDge3TD1QDhe3QD_CQDWZ3Q@c5WD0QDie3XD0WD0QDje3XD0TD2QDke3PDbh5Q@le3WD0QDme3XD0`D`h5QDne3QDoe3S@0
WD0QDPf3XD0WD0QDQf3XD0QDRf3QDSf3QFf5Q@c5WD0QDTf3XD0PDgh5QDUf3Q@c5WD0QDVf3XD0QDWf3QDf5Q@\EQD]EWD0
PDP3XD0QDXf3QD_P1WD0PDmd=XD0`Dgh5QFf5QDYf3Q`1c5WD0QDZf3XD0`Dgh5QDf5QD[f3SD0S@0WD0QD\f3XD0QF_CQ`1
c5WD0Q@\EQ@]EQ`1c5QDQ3XD0aD]f3Q@V5QD^f3Q`1c5WD0Q@\EQ@]EQDQ3XD0QDf5TD2PDHPDbl2WD0QDQ3XD0QDf5TD2PD
eh5WD0QDQ3XD0QD_f3WD0QD`f3XD0QDaf3QD\EQD]EWD0QDbf3QDcf3QDdf3XD0QD]EWD0QDbf3QDcf3QDdf3XD0QD\EQD]E
QDef3WD0QDff3XD0QD]EQDef3WD0QDff3XD0QDgf3S@0QDhf3QDf5QDY5QDif3S@0WD0QDjf3XD0QDkf3QDbn2SD0WD0QDlf
3QDX5Q`1a5QDmf3XD0PDPa4PD`h5QDnf3PDbh5S@0WD0QDof3XD0QDPg3S@0S@0WD0QDQg3XD0PDmd4PDdd=PDld4PD`h5QD
Rg3PDmd4PDV6PDgh5QDSg3QDTg3P@Re4PDgh5QDUg3PDgh5WD0QDVg3XD0PDkd4PD\EQDWg3QDXg3PDge=QDcP2WD0Q`1a5Q
Dn2XD0QDYg3TD1WD0PDSi6QDZg3QD[g3XD0WD0QDTBPDSi6QD\g3TD1QDeY2XD0P@`h5QDX5PDkd4QD]g3WD0PDY_<XD0WD0
QD^g3QD_g3PDll6XD0WD0QDn]1PDkd4XD0VD0WD0QDn]1PDkd4XD0QD`g3`E>`En9WD0QDag3XD0`Dch5WD0QDm=TD3PDkd4
QDbg3XD0QFSGTD2WD0QDcg3PDhd4XD0VD0QFSGTD2WD0QDcg3PDhd4XD0QDdg3QFSGTD2WD0QDeg3QDfg3PDdh5XD0WD0QDT
BQDgg3XD0WD0QDhg3QDig3QDjg3XD0WD0QDkg3PDSi6Q`1a5QDlg3S@0QDmg3XD0WD0PDjb3QDng3QDog3QDPh3XD0WD0QDQ
h3PDmd4PDgh5XD0WD0QDRh3QDSh3TD1PDh^6XD0VD0WD0QDRh3QDSh3TD1PDh^6XD0QDTh3UD0aDf5`DUi6SD0WD0QDUh3XD
0QDVh3WD0QDWh3QD_5QDXh3QDYh3XD0WD0PDee4PD`h5QDZh3XD0SD0`E>`En9`Egh5`E`h5`Eo9`Eeh5WD0QDP3XD0QD[h3
WD0QDYU1TD2QD\h3XD0QDP=WD0QD]h3P@Re4QD^h3TD1QD_h3XD0`Dah5`DW]4`DV]4`DSk4`E>`En9WD0QDX5Y@0QD`h3XD
0`Dhd4`Did4WD0QDP=QDah3TD2QDbh3XD0WD0QDU^3PDeh5QDch3XD0QDdh3WD0QDeh3XD0QDfh3WD0PDd:QD`5QDgh3XD0W
D0QDUJTD4QDhh3XD0WD0QDih3Q@jh3TD1QDkh3XD0WD0QD^Q1QDlh3TD1QDmh3QDnh3XD0`DQ8`DaS4WD0QDoh3QDPi3PDnh
5XD0WD0QDQi3PDYHXD0VD0WD0QDQi3PDYHXD0QDRi3WD0QDk\1QDSi3P@]i5QDTi3XD0WD0QDYGPDkd4QDZQ1QDUi3XD0WD0
QDVi3TD1QDWi3Q@b:QDXi3XD0WD0QDWKQD`5QDYi3QDZi3XD0WD0QD[i3TD1QD\i3XD0QFmR3Y@0WD0QD]i3QDeb1XD0WD0P
D_h5PDUi6QD^i3PD`h5XD0WD0QDRZ1QD`5QD_i3XD0WD0PDRP7PDgh5QDo>XD0WD0QD`i3TD1PDSi6QDai3PDgh5XD0SD0WD
0QDbi3QDci3QDo>QDdi3XD0WD0QDei3TD3PDnh5QDfi3XD0SD0WD0QDgi3QDhi3TD1QDii3XD0QDji3WD0QDki3XD0QDli3T
D1VD0QDji3WD0QDki3XD0QDli3TD1QDmi3QDji3Y@0WD0QDni3XD0PDUi6S@0WD0QDoi3Y@0QDPj3XD0QD[Y1TD5WD0QDQj3
PDgh5XD0QDRj3QDjb3TD6QDSj3TD1QDTj3Q`1a5WD0QDn2XD0VD0QDjb3TD6QDSj3TD1QDTj3Q`1a5WD0QDn2XD0QDUj3QDj
b3WD0QDVj3XD0QDlCQDWj3WD0QDXj3PDgh5XD0SD0WD0PDZKPDgh5PDXh2XD0SD0QDYj3QDX5Y@0WD0QDZj3XD0`Dch5WD0Q
DX5QD[j3TD2QD\j3XD0QD]j3WD0PDnh5QD^j3QD_j3XD0VD0WD0PDnh5QD^j3QD_j3XD0QDnAWD0QD`j3PDnl2XD0WD0QDaj
3QDR<PDd3XD0QDbj3QDcj3WD0QDdj3PDd3XD0QDej3QFfj3TD3WD0QDWZ3QDdCQDgj3QDhj3XD0`Dmm4`DP`2WD0QDk4XD0Y
@0QDij3TD1VD0WD0QDk4XD0Y@0QDij3TD1QDjj3QDkj3QDlj3SD0S@0WD0QDQ3XD0QDmj3QFnj3WD0QDoj3XD0QDPk3QDQk3
TD4WD0QDWZ3Y@0PDYKQDRk3XD0QDSk3TD1WD0QDRFPDhd4XD0VD0QDSk3TD1WD0QDRFPDhd4XD0QDTk3QDX5WD0QDUk3QDVk
3TD1QDWk3XD0P@Ui6VD0QDX5WD0QDUk3QDVk3TD1QDWk3XD0P@Ui6QDXk3WD0QDYk3PDPh4XD0QDZk3WD0PD_h5QD[k3XD0V
D0WD0PD_h5QD[k3XD0QD\k3QFkn2TD2WD0PDkd4QD`5QD]k3XD0QFkn2Y@0WD0QDk?TD1QD^k3XD0VD0QFkn2Y@0WD0QDk?T
D1QD^k3XD0QD_k3QFkn2Y@0WD0QD`k3XD0QDak3WD0QDbk3QDck3XD0SD0QDdk3TD3WD0QDRV1QDek3TD1QDfk3XD0VD0QDd
k3TD3WD0QDRV1QDek3TD1QDfk3XD0QDgk3WD0QDoh3QDhk3TD1QDik3XD0VD0WD0QDoh3QDhk3TD1QDik3XD0QDjk3QDkk3W
D0QDlk3QD`5QDmk3XD0WD0QDnk3TD1QDok3XD0QDPl3WD0PDa`3QDl]1QDQl3PD]Z:QDRl3XD0WD0QDRc3QDQl3PD]Z:XD0P
D`h5WD0QDSl3QDTl3TD1PDgh5XD0SD0WD0QDUl3PDmd4XD0QDVl3WD0QDWl3P@md4XD0VD0QDVl3WD0QDWl3P@md4XD0QDXl
3QFkn2TD1WD0QDYl3Y@0TD1QDZl3XD0SD0QFkn2QDX5Y@0WD0QD[l3XD0QD\l3WD0QD]l3PDgh5QD^l3XD0SD0QDX5WD0PDl
d4PDgh5XD0QD_l3QDX5Y@0WD0PD[1QD`l3XD0QDal3QDbl3WD0QDcl3QDdl3XD0QFkn2QDX5WD0QDel3TD1VD0XD0`Dmd4`D
kd4`Dea4`Dbh5QFkn2QDX5WD0QDel3TD1QDfl3XD0`Dmd4`Dkd4`Dea4`Dbh5WD0QDS3S@0PDmh5QDgl3QDhl3XD0WD0QDS3
S@0PDmh5QDil3QDjl3PDgh5XD0WD0QDS3S@0PDmh5Q@P:TD1QDkl3XD0WD0PDmh5QDll3Q@ml3P@R3TD1QDnl3XD0WD0PDmh
5QDX9Q@ml3P@R3TD1QDol3XD0WD0PDmh5QDPm3TD2QDQm3XD0QDRm3WD0PDml2SD0PDmh5QDSm3XD0WD0QDn<P@Re4PDR3XD
0QDX5TD2WD0PDib3QDTm3QDUm3P@gh5PDSMXD0`D2WD0PDnh5QDVm3QDWm3QDXm3TD1QDYm3XD0`D2WD0PDnh5QDZm3XD0VD
0WD0PDnh5QDZm3XD0QDnAWD0QD[m3QD\m3QD]m3QD^m3QDP=QD_m3XD0WD0QD`m3QDam3QDbm3Q@cm3QDdm3XD0WD0PDnh5Q
Dem3Q@fm3QDdm3XD0`Eeb3`Efb3`Eoh5QD_U2WD0QDgm3XD0QDhm3`Eeb3`Efb3`Eoh5QDYMQD]m3WD0P@R3QDim3XD0QDjm
3WD0PDch5PDVi=XD0WD0PDRe4PDjh5PDT8XD0WD0PDdm6PDUe4PDdR7XD0WD0PDRe4PDSi6QDkm3PDUe4PDdR7XD0WD0QDlm
3PD\S;XD0`DdZ3`D[k6WD0QDmm3PDkR<XD0VD0`DdV4WD0QDmm3PDkR<XD0QDnm3`DdV4WD0QDom3QDPn3TD1PDcg4XD0PD`
h5`DUi6aD`4WD0QDQn3PDcg4PD`h5QDRn3XD0WD0PDcg4PD`h5QDSn3XD0WD0PDnl2PDmh5QDTn3XD0WD0QDUn3PDYm6XD0Q
DVn3WD0QDWn3QDXn3XD0WD0PDHQDYn3QDSj2QDZn3XD0QD[n3WD0QD\n3QD]n3QD^n3TD2QD_n3XD0`DX8WD0QD`n3QDan3X
D0WD0PD`i=PD`h5QDbn3XD0WD0QDR>PDSi6PDai=XD0WD0QDcn3QDdn3QDen3TD1QDfn3XD0WD0QDgn3QDhn3XD0QDin3`D[
5`DY_<WD0PDgh5PDSMPD[W<XD0VD0WD0PDgh5PDSMPD[W<XD0QDjn3WD0QDkn3QDln3XD0`DkI`DWH`D\a7WD0PDmd4QD[R3
QDmn3PDah;XD0WD0PD`h5PDZl<XD0VD0WD0PD`h5PDZl<XD0QDnn3WD0PDkh5PDSi6PDnm<XD0WD0PD`h5PDSi6PDe7XD0VD
0WD0PD`h5PDSi6PDe7XD0QDnAWD0QDon3PDR3PDgh5PD`Q1XD0VD0WD0QDon3PDR3PDgh5PD`Q1XD0PD1WD0QDh:P@R3QDPo
3TD1PDPb3XD0WD0QDR<TD1QDQo3PDUa1XD0VD0WD0QDR<TD1QDQo3PDUa1XD0QDRo3WD0QDV@TD2QDSo3PDah5XD0QDTo3WD
0QDUo3Q@Vo3P@ch2TD1QDWo3XD0`D`h5UD0WD0PDah5QDXo3QDT3XD0TD6PD4QDYo3Q@X5QDZo3UD0WD0PDah5QDXo3QDT3X
D0TD6PD4TD6QD[o3QD\o3P@4WD0PDah5QDZQ1QDT3TD2XD0VD0QD\o3P@4WD0PDah5QDZQ1QDT3TD2XD0QDnAUD0WD0PDah5
QDZQ1TD2QD]o3QD^o3TD7XD0PD4TD6QD_o3UD0WD0PDah5QD`o3QDao3TD6XD0PD4UD0WD0PDah5QDbo3QDV5XD0PD4TD5QD
co3WD0PDki=QDdo3XD0QDeo3QDfo3WD0QDU3PD`h5XD0`D^F`DkY5`D^W5`DXo4`DWo<`DPj=`Db\5`DC`DUi6`D[FUD0WD0
QDU3PD`h5XD0`D^F`DkY5`D^W5`DC`DUi6WD0QDgo3PD`h5XD0QDho3WD0QDio3QDjo3PD`h5XD0`Db\5WD0PDfT<PD`h5XD
0QDko3WD0QDlo3PD`h5QDmo3XD0VD0WD0QDlo3PD`h5QDmo3XD0QDno3WD0QDoo3QDPP4PD`h5XD0QDQP4QDRP4WD0PDjh2Q
DSP4XD0QDTP4TD4QDX5TD1WD0QDV3XD0VD0QDTP4TD4QDX5TD1WD0QDV3XD0QDUP4WD0QDVP4XD0QDX5WD0QDWP4P@Ym6QDX
P4XD0`EbR1`EjV4`EkV4`Emd4`El`4`Ekd4`ETM`EVM`Eah5WD0QDW3XD0`Di[3`DT<`DSk4`DXT4`DmX4`DQ8`Dni4QDfW1
Q@X5TD2WD0QDW3XD0WD0PD`h5QDYP4aD`4`DPD`DmV1SD0XD0VD0WD0PD`h5QDYP4aD`4`DPD`DmV1SD0XD0QDPAWD0QDZP4
QD[P4XD0WD0PDll6QD\P4XD0VD0WD0PDll6QD\P4XD0QDPAQD]P4QD^P4TD2Q@Xm2TD1WD0QDX3XD0VD0`DkI`DgU4`Dih3Q
D]P4QD^P4TD2Q@Xm2TD1WD0QDX3XD0QD_P4`DkI`DgU4`Dih3WD0QD`P4QDaP4XD0QDbP4QDX5WD0QDZQ1QDcP4QDdP4Q@eP
4XD0WD0QDjU1PDnh5QDZQ1TD1QDfP4XD0`Dgh5WD0PD^T;QDgP4XD0WD0QDP[2PDmMQDhP4XD0WD0QDiP4QDjP4XD0VD0WD0
QDiP4QDjP4XD0QDkP4WD0PDYk=PDif5XD0WD0PD_X:PDZk=PDPEXD0WD0QDlP4QDmP4XD0WD0QDnP4QDoP4XD0VD0WD0QDnP
4QDoP4XD0QDPQ4WD0PDhX2PD`h5XD0SD0PDm`4WD0QDQQ4PD`h5QDZQ1XD0`DkU4WD0PDml2QDRQ4PDmh5QDSQ4XD0WD0QDT
Q4QD`5PDjh2XD0WD0QD^P3QDUQ4PDSi6PD^`;XD0WD0PDib3SD0QDVQ4PDgh5QDWQ4XD0WD0QDh:QDXQ4PDgh5XD0QDYQ4WD
0QDZQ4QD[Q4QD\Q4XD0WD0QD]Q4QDUX1XD0VD0WD0QD]Q4QDUX1XD0PD1WD0QD^Q4QD_Q4P@hd4PDcg4XD0WD0QD`Q4QDaQ4
PDka=XD0WD0QDbQ4PDUg4TD3PDoa3XD0WD0QDbQ4QDcQ4QDZMP@SMTD1QDdQ4XD0WD0QDeQ4QDhU3QDiU3XD0PDmV4QDfQ4T
D6WD0QDo:PD]i5QDgQ4XD0WD0PDf3QDo:TD1QDhQ4XD0QDiQ4WD0PDmd4PDSi6PD^W3XD0WD0QDPR3PDgh5QDjQ4P@`h5QDk
Q4XD0SD0WD0QDlQ4QDmQ4QDnQ4TD1QDoQ4XD0WD0QDPR4XD0QFQR4WD0QDRR4PDcm6TD1QDSR4XD0`Db\5WD0QDTR4SD0XD0
WD0QDUR4QDZ3XD0QDVR4TD1QDWR4TD1QDXm2S@0WD0QD[3XD0aD`4`DWX4`DX]4`Dg2QDX5TD1WD0QDXR4XD0VD0QDX5TD1W
D0QDXR4XD0QDYR4WD0PDal=PD^]=XD0WD0PDaX6PDd8XD0`DaW<WD0PD]V4PDeh5PDi];QDZR4XD0WD0QD[R4P@hd4QD\R4X
D0QD]R4WD0QD^R4PDkd4XD0VD0QD]R4WD0QD^R4PDkd4XD0QD_R4QD`R4P@Si6WD0QDaR4QDbR4XD0QDcR4QDdR4QDgNWD0P
@Vb4QDeR4XD0`Dmd4WD0PDjm<PD[Z3XD0WD0QDfR4PDV[3XD0VD0WD0QDfR4PDV[3XD0QDgR4WD0PDfl=QDhR4XD0WD0PDgl
=PDnP<XD0WD0QDiR4PDVX4XD0WD0QDjR4PDgZ;XD0VD0WD0QDjR4PDgZ;XD0QDkR4WD0PDil=PDjl=XD0WD0PDkl=PDll=XD
0WD0PDn_;PDiU4XD0WD0PDml=PDen4XD0WD0PD^e4PDmk<XD0WD0QDlR4PDTo2XD0WD0PDa^<PDUQ5XD0WD0PDeY3PD[j4XD
0PD`h5WD0PDPm=PDmFPD`h5XD0WD0PDXd:PDQm=XD0VD0WD0PDXd:PDQm=XD0QDmR4WD0PDRm=QDaV3XD0WD0PDaNPDaQ;XD
0WD0PDPW1PDSm=XD0WD0PDYg;PD[5PD`h5XD0WD0PDke:QDnR4XD0WD0PDdV2PDid=XD0WD0PDea5PDU]6XD0QDoR4WD0PDe
e4QDPS4QDQS4XD0WD0PDTm=QDRS4XD0WD0PDUm=QDSS4XD0WD0PDVm=QDTS4XD0WD0PDPT;PDmd4PDUi6PDTl:XD0WD0PD^E
QDRk3PDUi6QDUS4XD0WD0PDRj<PDmd4PDUi6PDdS1XD0WD0PDTS4PDmd4PDUi6PDnd4XD0WD0PDXm=PDkd4PDUi6PDnd4XD0
VD0WD0PDXm=PDkd4PDUi6PDnd4XD0QDVS4WD0PDRl<PDmd4QDo>PDY_<XD0WD0PDhh4PDmd4PDUi6PDYm=XD0WD0PDeQ1PDm
d4PDUi6PDZm=XD0WD0PDYh;PDmd4PDUi6PDRQ1XD0WD0PDUT5PDmd4PDSi6PD[m=XD0WD0PDef<PDmd4PDSi6PD\m=XD0WD0
PD[`5PDld4PD`h5PDb\5XD0WD0QDWS4PDmd4PDSi6QDXS4XD0WD0QDYS4PDmd4QDTj1XD0QDZS4WD0QD[S4PDPEQD\S4QD]S
4TD1QD^S4XD0WD0PDiU4QD_S4XD0WD0PDHPDam=XD0WD0PDSR;QD`S4XD0WD0QDaS4PD_Z5XD0QDbS4WD0PDYk=QDcS4XD0W
D0QDdS4PDkd4QDeS4XD0WD0PDWX4PDgh5PDUi6PDTa1XD0WD0PDW5PDa];XD0WD0PDWf;PDmd4PDUi6PDdd5XD0WD0PDim=P
Dmd4PDUi6PDmDXD0WD0PDcHQDfS4XD0WD0PDUg2PDjm=PDmd4XD0WD0PDV]5PDm`4QDgS4PDen6XD0WD0QDhS4QDiS4XD0WD
0QDjS4PDkV4XD0`Dc_4`DWS5`DS4`Dkd4WD0PDjV4PD\W5XD0WD0PDPn=PDeh5PDVf;XD0WD0PD^m6PDSU4PDeh5PDHXD0WD
0PDQn=PDol4PDeh5PDHXD0QD]3TD1WD0QDkS4PDUg2QDPCXD0aDV5QD_9WD0QDlS4PDUg2QDPCXD0QDmS4TD1WD0QDnS4PDU
g2QDoS4XD0aDV5QDPT4TD3PDUg2Q@PCWD0QD\3XD0VD0QDPT4TD3PDUg2Q@PCWD0QD\3XD0QDQT4QDRT4TD3WD0PDml2QDZQ
1SD0PDmh5XD0QDZQ1QDST4TD4QDTT4WD0QDUT4SD0PDmh5QDVT4XD0WD0PDRg6PDRY4QDWT4XD0RD0PDUg2WD0QDXT4XD0QD
YT4Q@Y5WD0QDZT4P@]l6QDZQ1S@0SD0QD[T4XD0QD\T4P@T8TD2WD0QD]T4P@]l6QDZQ1aD[4aD`4aDn5S@0aD`4SD0XD0VD
0QD\T4P@T8TD2WD0QD]T4P@]l6QDZQ1aD[4aD`4aDn5S@0aD`4SD0XD0QDnAQDb4TD4QDX5WD0QDZQ1SD0QD^T4Q@_T4XD0Q
@ZQ1SD0VD0QDb4TD4QDX5WD0QDZQ1SD0QD^T4Q@_T4XD0Q@ZQ1SD0PD1WD0PDch5QD`T4P@Wl6PDW\3XD0QDaT4TD6WD0PDm
d4PD[n=XD0WD0PDSP2SD0XD0WD0QDab1PDml2PDmh5XD0QDZQ1`DVj:`DTY4`D`j:`DRY4`DmX4`DoX4`DTT4`Df`4`Dij:`
DXT4`D\n=`D]n=WD0QDbT4PDRP7PDml2PDmh5XD0YD2WD0PDnl2QDZQ1SD0P@4QDcT4QDdT4XD0WD0QDeT4PD`h5XD0`DUi6
`D[`5`D]g<`DXGWD0QDfT4PD`h5QDgT4XD0WD0QDhT4QD_9QDZQ1SD0QDiT4XD0WD0QD\c3QDjT4TD1PDjh2XD0UD0WD0QDo
Z1QDkT4SD0XD0QDg[1WD0QDlT4QDmT4TD3QDnT4XD0WD0PDmn=XD0QDoT4WD0QDPU4PDSi6QDQU4XD0UD0WD0PDfb3XD0QDa
Z1QDRU4WD0QDSU4QDTU4QDUU4QDdY3XD0WD0QDVU4QDWU4QD`5QDb?PDU`1XD0WD0PD^m6QDXU4PDgh5XD0WD0QDgY1PDgh5
PDdm6XD0QDX9WD0QDTk1PDa`3P@Re4QDYU4TD2QDZU4XD0WD0QD[U4QD\U4QD]U4XD0UD0WD0QD^U4XD0SD0QD_U4PDSi6PD
]JPDiU4QDP_2TD1PDkd4TD4QDn=QD`U4QDaU4WD0QDbU4XD0TD2QDcU4SD0UD0QDdU4WD0QDeU4XD0VD0UD0QDdU4WD0QDeU
4XD0QDg^1QDfU4Q@X5Q`1a5WD0QDgU4XD0`Dgh5aDV5UD0WD0PDeb3QDZQ1SD0XD0UD0WD0PD_n6QDZQ1SD0XD0UD0QDhU4Q
DiU4UD0WD0QDjU4XD0SD0`DnV4UD0PD^]:QDkU4QDlU4PD^]:PDgh5QDmU4QDo:QDVX2PDoe<QDeb1QDX5PDSi6Q`1a5WD0Q
DnU4XD0QDoU4QDPV4UD0WD0QDQV4XD0WD0QDRV4Q`1a5Q@SV4QD_6XD0QD_6QDTV4QDUV4QD[c1TD2QDVV4QDWV4QDXV4QDX
5WD0QDYV4XD0PDgh5QDZV4WD0QD[c1XD0SD0PDSLPDcQ1PDS3QD[V4PDhd4PDS3PDhd4QD\V4QD]V4QD^V4PDaP5PDjd4QD_
V4QD`V4PDnb4QDaV4PD^P=PDhd4QDbV4QDcV4WD0QDdV4XD0`Dgh5QDcV4WD0QDdV4XD0`Dgh5QDbV4WD0QDdV4XD0`Dgh5W
D0QDdV4XD0`Dgh5QDX9QDX5Q`1a5WD0QDeV4XD0QDfV4QDgV4QDhV4PDSi6WD0PD^]:XD0PDgh5QDiV4QDjV4TD1QDkV4QD[
c1TD2QDlV4QDmV4PDSMWD0QDnV4XD0QDX5PDgh5PDSMWD0QDoV4XD0QDPW4QDQW4QDRW4PDUi6PDe3QDSW4QDTW4QDUW4QDl
`1PDog4QDVW4PDog4PDeh5PDol6PDUi6PDQT;PD`j:QD]^3QDWW4QDXW4P@`h5QDYW4PDn[=QDZW4PDah5PDU\4QD[W4PDgh
5PDR3QD\W4PDTEPDmd4QD]W4PDRo3PDjd4PDQa1TD2QD^W4PDee4PD`h5PDUi6QD_W4PDna3QD`W4TD6WD0Q`1a5QDSV4XD0
QDaW4QD`W4TD5PDah5TD3WD0QD_6XD0QDbW4TD8PD4WD0QDcW4XD0UD0WD0PDPP>XD0WD0QDbW4SD0PD4QDcW4XD0WD0QDbW
4SD0SD0PD4QDcW4XD0QDdW4`Dck6`DV3`Dn2QFeW4TD2WD0QDfW4XD0QDfW4`DR3SD0PDh`3PDR3Q`1a5QDgW4PD^2PDoa3Q
DhW4PDoa3WD0QDiW4P@ml2QDjW4XD0`Dah5`D^6QDkW4WD0QDXi1PDgh5XD0SD0QDiW4PDgh5aDV5`DW3QDlW4PDgh5QDmW4
QDXi1PDgh5WD0QDnW4XD0QDh_1WD0QDoW4XD0`DHQDfW1Q@PX4P@Si6PDkg6QDeb1QDX5WD0QDQX4QDRX4XD0PDRo3QDP:QD
SX4QDTX4WD0QDUX4QDVX4XD0QDWX4S@0S@0WD0QDX5QD\l1XD0QDXX4TD1WD0QD]m3QDYX4XD0`Eeb3`Eod4`Eo9`Ejb3`ER
o3`EPe4WD0QDkT1QDZX4XD0VD0`Eeb3`Eod4`Eo9`Ejb3`ERo3`EPe4WD0QDkT1QDZX4XD0QD[X4WD0QD]9QD^3XD0`DjO`D
od4WD0QDX9PDc`3QD^3XD0`DjO`Dod4QD\X4TD2WD0QD]X4QD^X4XD0WD0QD_X4PDSMTD1QD`X4QDaX4XD0PDUi6WD0SD0PD
bQ;QDbX4TD1PDgh5XD0UD0WD0QDcX4QDdX4XD0TD6QDeX4WD0QDfX4QDgX4VD0XD0WD0QDfX4QDgX4QDhX4XD0WD0QDiX4PD
o2PDR[:XD0WD0QDjX4PDSMTD2QDkX4XD0WD0PDoh5PDZ_6XD0SD0UD0WD0QDlX4QDmX4TD1XD0SD0QDnX4QDoX4QDPY4TD1W
D0QDQY4TD1QDRY4XD0WD0PDRe4PDUe4QDSY4PDgh5XD0WD0PDUi6PDXm2XD0SD0WD0QDgT1PD`Q1PDHQDTY4XD0WD0QDUY4P
@ld4PDah5XD0WD0QDVY4QDWY4QDXY4Q@YY4XD0SD0WD0QDo9QDP:QDZY4TD1PDgh5QD[Y4XD0WD0QDXi1QD\Y4PDgh5QD]Y4
XD0WD0PDiMPDgh5XD0QD^Y4WD0QDn:QD_Y4QD`Y4TD1YD2XD0SD0WD0QDaY4QDbY4QDcY4QDdY4TD1QDeY4XD0WD0QDZ5Q@R
<QDfY4XD0SD0WD0QDgY4QDhY4QDiY4XD0WD0QDjY4PD`h5SD0XD0QDkY4WD0PDUi6QDlY4QDmY4QDnY4XD0WD0QDoY4QDPZ4
PDah5SD0QDQZ4XD0QDRZ4WD0QDSZ4XD0QDTZ4PDSi6S@0WD0QDUZ4XD0PDj;PDah5SD0QDVZ4SD0QDWZ4PDaP>PDgh5PDSMQ
DXZ4PDgh5QDYZ4WD0QDZZ4XD0QD[Z4QD\Z4PDhd4PDnV:PDi8PDi7PDZ4QD]Z4WD0QD^Z4XD0QD_Z4QDX5WD0QD`Z4XD0PDa
h5TD2QDaZ4QD_9WD0QDbZ4PDgh5PDSMXD0QDX5QDcZ4QDdZ4QDeZ4QDfZ4QDgZ4PDHPDZV6PDmd4UD0QDhZ4QD^3QDkT1PDR
3WD0QDiZ4XD0QDgT1QDjZ4QDkZ4SD0QDlZ4PD`Q1PDSLPDgh5PDc`3PD`Q1QDmZ4QDRZ1QDnZ4QDoZ4QDP[4PDgh5QDX5QDQ
[4QDTX4QDR[4QDS[4QDT[4QDU[4QDX5PDQa1QDV[4PDin6SD0UD0PDbP1SD0QD]9QDW[4PDc`3PDSMQ`1a5WD0QDX[4XD0PD
c`3QDY[4QDZ[4PDSi6PDh`3PDa`3PD`Q1QD[[4PDRo3QD\[4PDgh5QD][4P@U`1PDT8PD_W<QD^[4PDUi6PDkS4QD_[4PDUi
6QD`[4PDSe4QDa[4QDb[4PD_h5QDc[4QDd[4QDe[4PDgh5QD^3QDf[4QDg[4PDi_5PDmd4PDch2PDP4QDeb1QDh[4QDi[4QD
R>QDiY1PD`h5QDj[4QDk[4QDl[4PDkd4QDm[4QDn[4QDo[4PDPS;PDld4QDP\4P@TMQDQ\4QDeb1PDd`3PDdP>PDdP>QDR\4
QDS\4QDT\4QDU\4QDeb1PD]j2`Da3`DX3`D\]3`Dn3`Df3`De3`De8`DY4`DP[:`D[4`D]7`Dg6`Dd3QD^3QD]9QDV\4QDX9
QDkT1S@0QDW\4`DXMQDX9Q`1a5QDX\4QDY\4QDZ\4QDX5QD[\4QD\\4QD]\4Q`1a5QD^\4PDgb3PDRe4SD0PDfb3PDl`4SD0
PDeb3PDl`4QD_\4PDha4QD`\4QDa\4PDha4PDT8PD4SD0PDha4PDT8QDb\4PDXl6PDT8QDc\4PDRf4PDoa3PDoh5QDd\4PD_
h5QDe\4PDTJPD4QDf\4PD_h5QDe\4PDTJQDf\4PDmd4QDe\4PDTJPD4PDn9PDmd4QDe\4PDTJPDn9PDYl6PDTJQDg\4PDoh5
QDX9PDWMPDk8PDU3PDPc2PDSMPDPc2PDgh5QDX5PD^R;SD0PD^R;QDh\4QDkT1PDSMQDi\4QDj\4QDn[1SD0TD2PD]j2QDk\
4QDh9PDSMQ`1a5QDl\4QDm\4QDn\4QDo\4QDP]4PDUi6QDQ]4QDR]4QDS]4PDha4QDT]4QDU]4PDT8QDV]4SD0QD][4PDT8Q
DP=QDW]4QDX]4QDY]4QDZ]4PDc`3PD`Q1PDSLPDgh5QD]9QD[]4QDmZ4PDoa3PDjd4PDoa3PDgh5PDZn=PD4SD0QD\]4WD0Q
DUX4QD]]4QD^]4XD0WD0QDUP3SD0QD_]4PDSMPDgh5XD0WD0PDSR1PDoe4XD0QD`]4WD0QDa]4QDb]4TD1QDc]4XD0QDd]4W
D0QDe]4PDkg6XD0SD0QDd]4WD0QD^CPDRe4PDkg6XD0SD0WD0QDf]4QDg]4PDgh5QDh]4XD0SD0QDi]4WD0QDj]4S@0QDk]4
PDgh5XD0`DjO`Dd3`Dfk:`Dg2UD0WD0QDl]4QDm]4TD4PDSMXD0QDn]4UD0WD0QDl]4QDm]4TD4PDSMXD0YD1QDo]4P@c`3W
D0PDSMTD1QDP^4QDQ^4XD0QD]9WD0PDR3QDR^4XD0QD]9WD0PDR3YD1XD0QDX9PDc`3WD0PDR3YD1XD0QDX9PDc`3WD0PDR3
QDR^4XD0WD0QDS^4PDc`3QD^3XD0QDT^4WD0QDU^4XD0TD1QDV^4QDW^4Q@X^4WD0P@ha4QDY^4XD0P@XT<QDZ^4WD0PDha4
QD[^4XD0QD\^4WD0PDha4PDQV4XD0QD]^4UD0WD0PDT8QDP=XD0SD0WD0QD^^4QDP=QD_^4XD0VD0WD0QD^^4QDP=QD_^4XD
0QD`^4UD0WD0QDa^4SD0S@0S@0PD4PDml2XD0SD0UD0WD0QDUT4SD0S@0S@0PD4QDa^4XD0SD0UD0WD0QDb^4XD0QDc^4WD0
QDd^4YD2XD0`Dgh5QDe^4WD0QDf^4XD0SD0QDX5WD0QDg^4P@ld4P@ah5XD0QDh^4TD2QDi^4WD0QDj^4QDk^4XD0VD0WD0Q
Dj^4QDk^4XD0QDl^4WD0QDm^4XD0QDn^4TD3QDo^4QDP_4WD0QDh:Y@0QDQ_4XD0`DfP1`DYe2`D^g4`DmU6UD0WD0PDan6P
Dmh5YD2XD0TD5PD4SD0UD0WD0PDZn=PD`h5YD2XD0TD5PD4SD0UD0WD0PDZn=PD`h5SD0TD4PD4QD^3XD0SD0UD0WD0PDan6
PDmh5SD0TD4PD4QD^3XD0SD0`Eoh5`Ehb3`Eod4`Eeb3QDR_4WD0QDS_4XD0QDT_4`DnV4PDeb3WD0SD0TD1QDU_4QDP:XD0
SD0PDgb3WD0QDV_4XD0WD0QDW_4TD1QDX_4XD0QDY_4WD0QDZ_4QD[_4XD0PDgh5QD\_4WD0QD]_4QD^_4QD__4XD0SD0WD0
QD]_4QD^_4QDXi1PDgh5XD0SD0WD0QD`_4QDa_4QDb_4QDc_4XD0QDd_4S@0S@0S@0WD0QDkT1P@R3QDe_4XD0WD0QDf_4QD
g_4PDSMTD2QDh_4XD0SD0WD0PDca4QDX5TD2QDi_4QDj_4XD0SD0WD0QDR[4QDX5TD1QDk_4XD0QDl_4WD0PDSi6QDm_4XD0
VD0WD0PDSi6QDm_4XD0QDn_4QDo_4WD0QDP`4TD1QDQ`4XD0SD0WD0QDiW4TD1QDR`4XD0SD0WD0QDS`4TD1QDT`4XD0SD0W
D0QDU`4QDV`4XD0P@XT<QDW`4`D=QDX`4WD0QDU`4QDV`4XD0P@XT<QDW`4`D=YD2WD0QDY`4QDZ`4XD0QD[`4`Dmh5WD0QD
\`4PDah5XD0SD0WD0QDm\4QD]`4TD2QD^`4QDX5XD0QD_`4PDha4PDT8WD0PD4QD``4XD0UD0WD0PDha4PDT8XD0SD0UD0WD
0QDa`4QDb`4XD0SD0UD0WD0QD^3PD4QDc`4XD0UD0QDd`4TD9PD4WD0QD^3XD0SD0UD0WD0QD^3XD0aDe`4UD0WD0QDf`4`D
R7`DY4`D\;`D^k6`DP3`Da3`DX3`D\]3`Df3`Dd3`DR7`DP[:`D]7`Dn3QD^3XD0UD0WD0QDg`4XD0SD0QDh`4WD0QDi`4XD
0SD0UD0WD0QDj`4XD0SD0UD0WD0QDk`4QDl`4TD2QDm`4TD1PDSMXD0SD0UD0WD0QDn`4QDo`4TD2QDPa4XD0SD0UD0aDW5a
DV5aDf5aDn5aD`4aDb4aDc5aDX5aDY5aDZ5aD]5aD`5aD]6WD0SD0XD0QDQa4UD0aDW5aDV5aDf5aDn5aD`4aDb4aDc5aDX5
aDY5aDZ5aD]5aD`5aD]6iD1iD2iD0iD4WD0SD0XD0QDeo1SD0`DmJaDX5aDY5WD0QD`Q4QDZQ1TD1QDRa4XD0VD0WD0QD`Q4
QDZQ1TD1QDRa4XD0QDSa4QDXh3WD0QDj4PDe[6XD0QDTa4QDXh3Y@0WD0QDj4XD0VD0aDV5QDXh3Y@0WD0QDj4XD0QDUa4aD
V5QDVa4TD2WD0QDX5Y@0YD1XD0VD0aDV5`Dmd4QDVa4TD2WD0QDX5Y@0YD1XD0QDWa4aDV5`Dmd4WD0QDXa4P@md4P@Ui6QD
Ya4QDZa4XD0QD[a4WD0QD\a4QD]a4XD0VD0QD[a4WD0QD\a4QD]a4XD0QD^a4WD0QD_a4QD`a4Q@Y5QDaa4XD0QDY5WD0QDb
a4XD0VD0QDY5WD0QDba4XD0QDca4WD0QDda4Q@hb3PDmh5QDea4QDfa4XD0WD0QDga4TD1QDha4XD0VD0WD0QDga4TD1QDha
4XD0QDia4QDX5WD0PDjMPDca4XD0VD0QDX5WD0PDjMPDca4XD0QDja4WD0PDkd4QDka4QDla4Q@ma4XD0VD0WD0PDkd4QDka
4QDla4Q@ma4XD0QDna4WD0QDoa4QDPb4QDQb4QDRb4XD0WD0QDSb4QDTb4XD0WD0QDUb4QDVb4XD0VD0WD0QDUb4QDVb4XD0
QDWb4WD0QDXb4QDYb4QDZb4XD0VD0WD0QDXb4QDYb4QDZb4XD0QD[b4QDbIQD\b4Q`1a5WD0QD]b4XD0QD^b4QD_b4PDkd4Q
D`b4QDab4PDT?QDbb4QDcb4PDmh5QDdb4PDmh5QDeb4QDfb4PDSi6QDgb4PDQR>PD4PDdf:PDbh5QDhb4PDZj6QDib4Q`1a5
S@0WD0QDjb4XD0QDkb4WD0QDlb4XD0QDmb4`DnV4PDSe4WD0QDnb4XD0Q`1a5S@0WD0QDob4XD0QD^Q1WD0QDPc4XD0QDQc4
WD0QDRc4XD0QDSc4S@0WD0QDTc4XD0QDUc4QDVc4QD]a4QDY5WD0QDWc4XD0QDXc4PDgh5WD0QDYc4XD0QDZc4QDX5Q@c5WD
0QD[c4XD0QDn5WD0QD\c4XD0`Dld4`De[6`Dkd4`Djd4`Ddh5`Ddl6`Dhd4`Did4`DcU4`D]6`DUi6`DSi6QDY5QD]c4QD^c
4QDY5QD_c4PDjd4QDiCWD0QD`c4P@Ym6QDac4XD0QDbc4QDX5Y@0WD0QDcc4XD0`D_h5`Dmd4`Ddh5`Dgh5`Djd4WD0QDi4Q
Ddc4PDmh5XD0QDec4QDX5Y@0WD0PDUOQ@fc4XD0VD0QDec4QDX5Y@0WD0PDUOQ@fc4XD0QDgc4WD0QDhc4PDkd4Q@a5QDic4
XD0QDjc4QDY5WD0QDkc4XD0QDlc4Q@Y5WD0QDmc4QDnc4XD0QDY5QDoc4QDPd4QDfc4QDQd4PDRl;PDhd4`EVM`EWM`ESM`E
XM`Eeh5`E^2QDRd4PDhd4`DUi6`DSi6`DTi6`Dae4`DlE`DVi6`DRo3`Dfe4`Dge4`Ddh5`Dch5`DlR>QDga4Q`1a5QDSd4Q
DTd4QDUd4PDHPDPm2PDXT<QDZMQDVd4QDX5PDSe4QDWd4PDHPDbl2QDXd4QDY5QDYd4QDma4QDY5QDZd4aDV5QDY5QD[d4PD
kd4PDUi6QDYa4QD\d4QD]X1QDn2QD]d4QD^d4PDUT4P@Ro3PDgl6PDdh5QD_d4PDgh5PDm`4PDT8QD`d4TD1QDad4QDbd4Q`
1a5QDcd4QDUJTD3QDdd4PDkLQDed4QDfd4QDgd4QDhd4P@`h5Q@id4QDjd4QDkd4`DRo3`DUi6`D\l6`Dae4`DlE`DVi6`DZ
l6`DYl6QDld4QDiCWD0QDmd4XD0WD0QDnd4XD0QDod4QDPe4PDgLQDiCQ@X5S@0QDQe4QDRe4QDSe4QDRe4PDUi6QDTe4QDY
5PDb4QDhb3QDY5QDUe4PDSi6QDVe4QDWe4PDSi6PDgi2PDek6QDXe4PDmd4PDUi6QDYa4PDi^7QDYe4QD^c4QDZe4QD[e4P@
Ui6QD\e4QD]e4PDhd4PDkd4PDUi6QD^e4QDd@PDdh5QD_e4PD\e<PDeh5PDbh<QD`e4QDgNPD]Y4QDae4QDX5Q`1a5S@0QDb
e4QDce4Q`1a5QDde4QDee4TD2PDnR;QDfe4QDge4PDUW6QDhe4QDie4QDje4Q`1a5P@Si6QDke4QDle4PD_e5QDme4PDgh5W
D0QDne4XD0PD^Q1PDjd4QDoe4PDmd4QDPf4QDQf4P@md4QDRf4QDSf4QDTf4QDUf4QDVf4UD0PDjb3SD0QDnOQDWf4QDXf4P
D4SD0UD0WD0PDjb3XD0QDYf4SD0UD0WD0QD_3XD0aDZf4SD0UD0WD0QD_3PDk8XD0`Da3`Dn7`Dg_7`Dm4`D\]3`De3`D_8`
DV3`DQ3`D]7`D]]3`DSR1`D`1UD0WD0QD_3PDk8PD\]3XD0SD0UD0WD0PDfb3QD[f4QD\f4XD0UD0WD0PDjb3XD0SD0QD]f4
`DZK`DXK`DS1`DM`DeK`DTb;TD4PD2UD0WD0QD_3PDk8QD^f4QDoX4XD0UD0WD0QD^f4TD1QD_f4XD0UD0WD0QD`f4QDaf4X
D0`Dek6`Dgo:`DZD`D`g2`Dag2`D]S>`DP^<`D^S>`Do]<`D_S>`DX:`DZb7`D[i<`DV6`D`S>`Dbo:`D_b1`DaS>`De7`DZ
l<SD0UD0WD0QDbf4XD0TD;PD2UD0WD0QDcf4SD0XD0TD;PD2WD0PD]e4PDfh5PD^e4XD0WD0PDfb3QDdf4XD0UD0WD0PDeb3
QDef4XD0UD0WD0PDcP>QDff4TD1QDgf4XD0PD6TD5WD0PDfh5XD0TD4PD2PD4WD0QDhf4XD0PD2`Ebo6`E^m6PD4WD0QD_3X
D0QDif4`DSR1`D\]3QDjf4WD0QD_3QDkf4XD0WD0PDfb3QDlf4XD0WD0PDfb3PDRP7XD0`DbM`DR3`DbQ1UD0WD0PDeb3QDm
f4QDX5XD0QDnf4UD0WD0PDeb3QDof4PDUi6QDPg4XD0UD0WD0PDkb3XD0QDQg4QDRg4UD0WD0PDo9QDSg4XD0UD0WD0PDjb3
XD0QDTg4PDk8TD1QDUg4TD5QDVg4SD0UD0WD0PDjb3XD0QDWg4PDk8QDXg4UD0WD0PDo9QDYg4XD0UD0WD0PDjb3XD0QDZg4
`Dc`3UD0WD0QD[g4QD\g4XD0TD<PD2UD0WD0PDhb3QDQ<TD2QD]g4XD0`Dgh5UD0WD0PDib3QDQ<TD2QD^g4XD0`Dhb3`Doh
5`D^`4`Dbh5`D`U7UD0WD0QD_g4XD0SD0UD0WD0PDYP<XD0UD0WD0PDk8SD0XD0TD;PD2UD0WD0PDeb3QD`g4XD0WD0PDaW1
PDfh5PDHXD0PDfh5PDRe4PD2UD0WD0PD]`7XD0WD0PDkd4PDSi6PDW7XD0PD_`7PDfh5PDa`7WD0PDeb3QDPX4PD\l6QDag4
XD0UD0WD0QDbg4XD0PDfb3QDcg4PDk8TD1QDdg4QDeg4TD1QDfg4PDgb3QDcg4TD6WD0QDce1PDYHXD0PDgb3QDgg4QDhg4T
D1QDig4QDjg4QDW6QDkg4QDlg4PDUi6QDmg4TD2QDng4UD0PDnh5QDPCS@0QDog4PD4PDfb3QDPh4PDUMTD3PDbh5TD2QDW6
PDeb3QDQh4PDk8QDRh4PDl`4TD2QDSh4QDTh4PDUi6QDUh4SD0QDVh4UD0PDk8QDWh4SD0PDc`3PDk8PD\]3TD6QDXh4PDfb
3QDYh4QDY5TD5QDZh4PDeb3QDbIQD[h4S@0QD\h4QD]h4TD3QD^h4PDgb3QDX5TD4WD0QD_h4XD0PDk8Q@c5QD`h4QDah4PD
fb3WD0QDbh4XD0PDeb3QDch4TD5WD0QDdh4XD0SD0QDeh4QDfh4UD0WD0QDeh4XD0SD0QDgh4QDhh4PDk8TD1PD_`7QDih4Q
Djh4QDkh4SD0PD4WD0QDlh4XD0PD2PDfb3QDmh4TD4WD0QDnh4XD0PDmd4PDeb3QDoh4QDPi4TD4WD0QDnh4XD0PDfb3QDQi
4TD4WD0QDRi4TD1QDSi4XD0PDmd4PDeb3QDoh4QDQi4TD4WD0QDRi4TD1QDSi4XD0PDfb3Q`1a5WD0PDRP7QDTi4XD0PDfb3
WD0PDRP7SD0XD0QDUi4PDfb3WD0QDYh4QDY5TD5XD0QDVi4PDfb3QDWi4TD4WD0QDcX2TD4QDXi4XD0PDgb3QDnOTD3WD0QD
Yi4XD0PDhb3QDZi4QD[i4TD2WD0QD\i4XD0PDfb3WD0PDRP7QDZ5TD4XD0QD]i4PDfb3QD^i4QD[i4TD1WD0QD_i4PDgh5XD
0WD0QD`i4PDah5PDUi6QDai4XD0WD0QDbi4PD^m6QDci4XD0PDgb3QDdi4TD4WD0QDei4XD0PDgb3WD0QDfi4XD0QDgi4TD6
PDSMWD0QDhi4XD0PDd`3SD0QDii4TD6PD2UD0WD0QDji4PDk8TD1QDki4XD0QDli4QDR[4PDRe4QDmi4UD0PDc`3PDk8WD0Q
Dni4XD0PDfb3QDoi4TD5WD0QDPj4XD0QDQj4QDRj4TD3QDSj4PDeb3QDTj4WD0QDUj4XD0PDeb3QDVj4QDWj4TD1PDdh5PDe
b3QDXj4QD^AQDYj4TD2QDZj4QD[j4TD1QD\j4PDUi6QD]j4QD^j4PDXMPDXU6PDnh5QD_j4P@^m6PDjOQD`j4PDTMPDRo3PD
od4QDaj4TD6PD4PDig4QDbj4PDXn2QDcj4QDdj4TD4WD0QDej4XD0PDTMPDRo3QDfj4PDk8QDgj4TD1WD0QDhj4XD0QDij4Q
Djj4PDUMPDk8QDkj4UD0QDlj4QDmj4TD8PD4PDeh5WD0QDnj4XD0QDoj4UD0QD_3TD6PD4PDeh5WD0QD_3XD0UD0QD_3QDPk
4TD8WD0QDif2`Da3`De3`D\]3`Dn7`Dm4XD0QDQk4UD0QD_3PDk8SD0QDRk4TD3WD0PDeh5XD0QDSk4PDfb3QDTk4TD8WD0P
Deh5XD0QDUk4UD0QD_3TD<QDif2WD0QDVk4XD0QDWk4UD0QDXk4TD<WD0QDYk4XD0QDXk4`DPh5QDZk4UD0QDXk4TD<WD0QD
Yk4XD0QD_3QD[k4UD0`Dhb3`Doh5`D^`4`Dkh5`Djh5`Dib3QDXk4TD<WD0PD4XD0QDb3`DPh5QD\k4UD0QD_3TD5QDn5WD0
PDeh5XD0QD]k4S@0QDn5QDXk4TD<QDif2WD0QD^k4XD0`DQR;QDXk4TD<QDif2WD0PDeb3XD0`DQR;`Dk8`Dl8`Dn9`DoE`D
`U7`Dm8`Dn8`DRo3QD_k4TD<WD0PDeh5XD0QD`k4QD_k4TD<WD0PDeh5XD0PDeb3`Dk8`Dl8`Dn9`DoE`D`U7`Dm8`Dn8`DR
o3WD0PD2QDak4XD0UD0QDbk4TD5WD0QDck4QDif2QDck4XD0PDbT;QDdk4QDek4`EXh2`EYh2`Egh5WD0QDfk4XD0`Did4QD
X?TD3QDdV3QDa3TD1QD`3QDX5TD3QD`3TD2QDa3QDW6`E\l6`EVi6QDgk4`Doh5`D]Z:PDRe4QDhk4PDeb3QDX5TD2PDQ[:P
Dbh5`ElR;`ERo3`EUT4`E`Q;`EjE`EP3`EiM`EPW4`EoV4PDQ[:`DoV4PDfb3WD0PDSLXD0PDgLTD4QDik4PDUe4QDjk4Qd1
a5QDZ6QDZ6QDkk4QDlk4WD0QDmk4XD0QDnk4QD_3TD1WD0QD`3XD0TD2QDok4QDPl4QDQl4QD`3QDX5TD1QDa3QD_3TD1QF`
3R@0TD2QDa3QD_3TD2QD`3TD1QDW6PDeb3QDZ5PDk8PDSR1QDRl4TD2WD0QD`3XD0PDeb3QDZ5PDk8QDSl4PDl`4TD1WD0QD
`3XD0PDfb3QDTl4PDk8QDUl4TD3WD0QF`3XD0WD0QDVl4XD0TD3QD`3PDeb3QDPX4QFWl4R@0WD0QDXl4XD0QDYl4QDQl4TD
2WD0QDX?XD0TD3PDid4PDo9QDX5TD4WD0QDZl4XD0PDjb3QD`3TD2QD[l4TD3QD\l4QD]l4TD6WD0QD^l4XD0WD0QD_l4XD0
TD3QD`l4PDfb3QDal4TD3QD`3QDQl4QD]W1QD]f4TD1WD0QDbl4XD0QDQl4QDcl4TD4WD0QDdl4XD0PDo9WD0QDel4TD3QDf
l4XD0WD0QDgl4XD0QDhl4QDil4PDnS>PDhLaDjl4YD3PD[T>QDkl4QDll4PDPLQDml4QDnl4PDUZ4QDol4PDWJPD_e5QDPm4
QDQm4QDRm4QDSm4PDec4QDTm4PDf3QDUm4QDVm4PDV6QDWm4QDXm4PDRg3PDTV>QDYm4PDSg5QDZm4QD[m4PDgi=PDWV>QD\
m4QD]m4PDf8PD`h5PDeHPDST4QD^m4QD_m4PDkf5QD`m4PD^g2PDe_7PD`V=QDam4PDe\6PDcg5PDUR1PD[V>PDnd5QDbm4Q
Dcm4YD3TD<YD3TD<YD3QDdm4QDem4QDfm4QDgm4QDhm4QDim4PDoU>PDSi:PDf8PD`h5PDdW>PDgb3QDjm4PDgb3QDnOTD2Q
Dkm4PDoh5PDk8QDlm4QDmm4PDld4PD`h5QDnm4PDfb3QDom4PDkd4PDSi6PDW7QDPn4TD4QDeY2PD_h5PDWi6QDQn4QDRn4Q
DSn4PDfb3QDTn4RD0SD0PD\l6QDUn4QDVn4Q@V5QDWn4PDbh5PDl`4RD0VD0QDXn4QDYn4QDZn4PDeb3PDY1QD[n4PDUi6QD
\n4WD0QD]n4QD^n4XD0`DUg4`DVg4`D_O`DOWD0QD]n4P@`h5Q@_n4QDa8XD0`Do9`DUg4`DVg4`D_O`DOQD`n4WD0QDan4X
D0WD0PDSi6QDbn4P@`h5QDa8XD0`DUg4`DVg4`D_O`DOWD0QDcn4XD0QDdn4QDen4WD0QDhZ3QDV5XD0`DoW>`Dkh5`Djh5`
Dml2`DT;`DeU4`DnX4PDRFPD`h5WD0QDfn4XD0`Do9`DUg4`DVg4`D_O`DOWD0QDgn4PD`h5QDhn4XD0QDin4WD0QDjn4PDS
i6SD0XD0WD0PDTi6QD^_2XD0`DZ5`DY_7`Di5UD0WD0PDb`4XD0`D`h5`DT;`DeU4`DnX4`DSY4`DWj:`DUj:`DPY4`DQY4`
DkV4SD0`DUg4`DVg4`D_O`DO`DX1QDkn4WD0PDb`4XD0`D`h5`DT;`DeU4`DnX4`DSY4SD0PDHPDl4PD`h5QDln4WD0QDmn4
aDV5SD0XD0QDnn4WD0QDon4PDnh5QDPo4XD0VD0WD0QDon4PDnh5QDPo4XD0PD1WD0QDQo4PDgh5XD0WD0PDZ_6QDb:TD1QD
Ro4XD0WD0PDZ_6PDUi6QDSo4XD0SD0PDha4PDgh5QDTo4PDSi6QDWl1QDUo4PDUi6PDQf4QDVo4PD`h5PDUi6PDT8PDRP7PD
`h5QDbR1PDUi6QDWo4QDXo4PD^m6PDUe4PDki5PDml2PDki5PDmh5PDch5PDeh5PDhm2QDYo4QDZo4QD[o4QDR<PDSi6QD\o
4PDT8PDeh5QDb7PDVe4PDeh5PDVe4PDm`4PDeh5PDm`4PDkd4PDeh5PDkd4PDRY4PDkh5PDSi6QD]o4QD^o4QD_o4PDSi6QD
`o4PDUe4QDao4PDUi6QDbo4PDkW>QDco4QDdo4QDeo4QDec3PDWX>PDXX>PDah5QDfo4PDgi2QDgo4PDSi6QDPS2QDho4QDi
o4PDfm6QDjo4PDco6QDko4QDlo4PD`h5PDSi6Q`1a5WD0QDmo4QDno4XD0PD`h5PDSi6PD`U4QDoo4PD`h5PDUe4QDPP5aDV
5PDQe4QDPP5PDco6QDQP5QDh7QDRP5QDSP5QDTP5PDRe4QDUP5PDRe4PDSi6QDVP5QDWP5QDXP5PDb`4QDn5PDPP7QDn5WD0
QDYP5QDZP5XD0PDml2PDeh5PDml2PDnl2PDeh5PDnl2QD[P5PDUe4WD0QD\P5QDV5XD0`DoW>`Dkh5`Djh5`Dml2WD0QDhZ3
QD]P5QD^P5XD0PDnh5QDQP5PDnh5PDSi6PDZl=QD_P5PDmh5QD`P5QDaP5QD`P5PD_h5QDbP5WD0PD]Z:XD0QDcP5QDdP5QD
eP5`DZ:`DY:QDY5PDmR;PDgb3QDfP5PDgb3QDgP5TD3QDhP5QDiP5PDfEP@gb3PDRe4PDfEPDgb3QDjP5PDfb3QDdY1QDkP5
S@0QDlP5UD0WD0PDgb3PDRe4XD0SD0UD0WD0PDfb3PDl`4XD0SD0UD0WD0QDmP5QDnP5XD0PD4WD0QDoP5QDfh4XD0VD0UD0
WD0PDQa3TD3QDPQ5XD0UD0WD0QDji4QDQQ5TD1QDRQ5XD0WD0QDji4QDQQ5TD1QDSQ5XD0QDTQ5UD0WD0PDbQ1QDWf4TD1QD
UQ5XD0UD0WD0PDeb3PDoh5QDVQ5XD0UD0WD0QDWQ5PDk8TD1QDXQ5XD0UD0WD0QDYQ5TD2PDRe4XD0PDYP<PDfb3QDZQ5PDT
MPDRo3PDRe4UD0WD0PDc`3PDRo3PDSMQD[Q5XD0UD0WD0QD]m3QD\Q5TD1QD]Q5XD0PD`Q1PDk8PD_`7UD0WD0QD^Q5QD_Q5
TD1QD`Q5XD0WD0QDaQ5QDc3PD`h5XD0QDbQ5WD0QDc3PD`h5XD0QDbQ5WD0PDUi6QDi4PD`h5PDUi6QDcQ5XD0VD0WD0PDUi
6QDi4PD`h5PDUi6QDcQ5XD0QDnAWD0PDUi6QDdQ5SD0PD`h5XD0PDUi6QDeQ5`DQc6QFfQ5TD3QDgQ5TD1WD0QDc3XD0VD0Q
FfQ5TD3QDgQ5TD1WD0QDc3XD0QDhQ5WD0QDiQ5TD2QDjQ5XD0VD0WD0QDiQ5TD2QDjQ5XD0QDkQ5WD0QDiQ5TD2QDc3XD0WD
0PDUg2PDHPDWl6XD0WD0PDPm6QDlQ5QDmQ5XD0WD0PD^Q;PDQR;XD0`Dgh5WD0QDnQ5QDPX2QDoQ5XD0QDRV1WD0QDPR5QDQ
R5XD0VD0QDRV1WD0QDPR5QDQR5XD0QDRR5WD0QDd3PDYm:XD0`Dkd4`Dmd4`D_h5WD0QDSR5PDdl6PDYm:XD0WD0QDd3QDTR
5TD1QDUR5XD0WD0QDVR5PDdl6QD_8TD1QDWR5XD0WD0PDZm:QDe3XD0`Dal6`Djh5`D_h5`Dhb3`Dih5WD0PDZm:QDXR5P@g
h5SD0XD0`Dal6WD0PDZm:QDP:TD1QDYR5XD0WD0PDZm:Q@X5PDS1PDgh5PD^`;XD0WD0QDZR5QD[R5XD0`Dgh5`Dmd4`Dah5
`Dhb3WD0QDnOQD\R5QDeb1XD0`D_h5WD0QD]R5P@Si6QD^R5QD_R5QD`R5XD0WD0PDb4PDSY>PDfh5XD0WD0PD_h5PDcm6QD
aR5XD0WD0PDgh5PDSi6PDm_;XD0VD0WD0PDgh5PDSi6PDm_;XD0QDPAWD0PDmd4QDbR5QDcR5XD0VD0WD0PDmd4QDbR5QDcR
5XD0QDdR5WD0PDk5PDTY>XD0WD0PDdl6PDeh5PDdl6XD0WD0PDee4PDeh5PD^m6XD0VD0WD0PDee4PDeh5PD^m6XD0PD1WD0
PDoV1PD4PD]n6XD0WD0PDc_4PDgh5PDc_4XD0`DUd4`DUY>WD0QDeR5PD_Q;QDfR5XD0QDgR5TD1WD0QDhR5QDbn2YD2XD0W
D0QDiR5QDjR5TD1QDkR5QDlR5XD0QDf3TD1WD0QDk3XD0VD0QDf3TD1WD0QDk3XD0QDmR5WD0QDk3XD0QFf3TD1QDnR5QDf3
QDX5TD1WD0QDoR5QDiLXD0`DWi6QDPS5TD1WD0QDQS5PD[Y>XD0WD0QDRS5XD0QFf3WD0PDgh5QDSS5XD0QFTS5TD1WD0PDS
1PDgh5QDSS5XD0WD0PDoGQDUS5XD0WD0PD^?QDVS5XD0WD0PDfn5QDVS5XD0PDah5`Dl_5`D[`5`D_Y>`D``5QDWS5PDSi6W
D0QDXS5QDYS5XD0WD0QDl3XD0`Deh5`D\S7`Dfe4`Dge4`DRn6WD0QDZS5XD0`DWH`Di[3`D^l3`Djk=`Dlk3`Da^4WD0QD[
S5TD2P@hd4PDmd4PDXf4PDV]5XD0WD0QD\S5QD]S5XD0WD0PDbi4PDjY5XD0VD0WD0PDbi4PDjY5XD0PD1WD0QD^S5P@hd4X
D0QD_S5TD1QDi3WD0QD`S5P@YHXD0QDaS5TD2QDbS5WD0QDcS5P@YHQDdS5XD0QDeS5TD1QDfS5WD0QDgS5QDhS5XD0QDiS5
WD0QDn>PDkd4XD0QDjS5TD2QDi3`D[9`DfT5WD0QDkS5PDU`;XD0WD0QDlS5PDjd4XD0`Dae4`DlE`DVi6WD0QDmS5TD2PDe
[6TD1QDnS5XD0WD0QDoS5PDPh4XD0Q@PT5TD1QDQT5WD0QDRT5QD[g3P@`h5P@R8Q@ST5QDTT5XD0WD0QDUT5PDhd4XD0S@0
QDVT5`DoU4`Dah;WD0QDWT5PDUi6QDXT5XD0WD0QDYT5QDZT5PDhd4QD[T5XD0WD0PDSo4PDmd4PDUi6QD\T5XD0WD0PDnd4
PD`h5TD1QD]T5PDo];XD0WD0QD^T5XD0QFh3TD1WD0QD_T5XD0VD0QFh3TD1WD0QD_T5XD0QD`T5QFh3TD1WD0QDaT5QDdDX
D0VD0`DUi6QFh3TD1WD0QDaT5QDdDXD0QDbT5`DUi6QFh3TD1WD0QDcT5QDdT5XD0VD0QFh3TD1WD0QDcT5QDdT5XD0QDeT5
WD0QDfT5QDgT5QDhT5PDQR;PDgh5XD0WD0QDb=TD3PD]l6PDUi6PDgi2PD]d4XD0WD0QDb=TD3PDid4PDUi6PDjGXD0`Dhi4
WD0QDZBPDmd4PDUi6PDnZ5XD0WD0QDU@QD`5PDdn6PD`h5XD0WD0QDV@TD3PDgh5QDiT5XD0QDh3TD1WD0QD^?PDUi6PDWl6
PDek6XD0WD0QDjT5PDUi6QDkT5XD0WD0QDlT5P@YHXD0Q@mT5TD1QDj3WD0QDnT5QDf[3XD0QDoT5WD0QDPU5QDQU5XD0PDU
i6TD1QDj3WD0QDRU5PDYHPDdh5XD0WD0QDSU5QDTU5QDR>XD0QDUU5WD0QDVU5S@0S@0PDjd4XD0WD0QDWU5PDld4PDkd4XD
0WD0QDXU5PDkd4XD0QDYU5TD1QDZU5QD[U5TD2WD0QD\U5QD]U5`DUi6`DdG`DoV1`D^[>`Di_4`D_[>`DSY7YD2XD0QD^U5
TD2WD0QD_U5Q@`U5QD]U5Q@ZQ1QDaU5XD0WD0QDbU5PDkd4XD0PDUi6`DjGSD0VD0WD0QDbU5PDkd4XD0PDUi6`DjGSD0PD1
WD0QDbU5PDkd4XD0SD0VD0WD0QDbU5PDkd4XD0SD0PD1WD0QDcU5QDdU5TD1QDeU5XD0WD0QDfU5TD3PDcNPDmd4QDb:QDgU
5XD0WD0QDhU5PDYHPDbh5XD0QDiU5WD0QDjU5QDkU5TD1QDlU5PD`P=XD0WD0QDmU5PDYHPD_h5XD0`DZR5`DWo<`DVY3WD0
QDnU5QDoU5PDid4XD0WD0QDPV5TD2PDUi6TD1QDQV5QDgV1XD0QDRV5WD0QDSV5PDUi6TD1QDTV5XD0WD0QDUV5QDVV5QDWV
5XD0WD0PD`i;PDbi;XD0WD0PDeFPDZj4XD0QDXV5WD0QDYV5QDZV5PDah5XD0WD0QD[V5P@kd4P@Ui6QD\V5XD0QDn3Q@a5W
D0QDm3XD0`DU6WD0QD]V5XD0QDo3TD2WD0PDlT:XD0QD^V5QDo3TD3WD0QD_V5P@m`4XD0QD`V5WD0QDaV5XD0WD0QDmh1QD
bV5TD2QDcV5XD0WD0QDQFQDZQ1QDdV5QDeV5XD0WD0QDfV5TD2PDcg4XD0WD0PD_h;XD0WD0QDgV5XD0WD0QDhV5QDma4XD0
Q@iV5TD1QDjV5WD0QDkV5QDlV5XD0WD0QDmV5QDQGXD0`DSi6`DS1`Dig4WD0QDnV5Q@oV5TD1QDQGQDPW5TD1QDQW5XD0WD
0QDRW5PDkd4QDSW5XD0WD0QDTW5QDUW5XD0WD0QDVW5PDfh5QDWW5QDXW5XD0WD0QDYW5XD0TD5QDZW5TD4PDkd4QD`5WD0Q
D[W5XD0WD0QD\W5PDUi6QD]W5QD^W5XD0WD0QD_W5PDhd4XD0`DUi6`DmF`Don4WD0QD`W5PDhd4XD0QDaW5QDbW5WD0QDcW
5XD0QDdW5TD2QDeW5WD0QDfW5XD0WD0QDoAPDUi6PDe5XD0WD0QDgW5PDUi6QDhW5XD0WD0QDiW5Q@jW5XD0WD0QDkW5PDSi
6PDgg4PDee4XD0WD0QDk?PDUi6QDlW5XD0WD0QDmW5QDhU3QDnW5QDg`2XD0WD0QDoW5QD`5QDPX5XD0WD0PDi^=PDUi6QDU
Z3QDQX5XD0WD0QDWQ2PDoQ1QDf[3XD0WD0QDUJPDSDPD`h5XD0QDRX5QDV5Y@0WD0QDSX5XD0QDTX5TD4WD0QDUX5XD0VD0Q
DTX5TD4WD0QDUX5XD0QDVX5UD0WD0QDP4XD0QDWX5PD4WD0QDP4XD0PD4UD0WD0QDXX5QDP4XD0PD4UD0WD0PDgh5QD`5QDY
X5XD0`DV]4`DW]4WD0PDgh5QD`5QDZX5QD[X5XD0WD0QDYMQD\X5QD]X5XD0`DUi6WD0QDYMQDZMQD^X5QD_X5XD0QD`X5WD
0QDaX5Q@bX5QDcX5XD0VD0WD0QDaX5Q@bX5QDcX5XD0QDnAWD0QDdX5PDih5PDUi6PDl1XD0WD0QDeX5PD]Z:XD0WD0PDgh5
PDSMPDla3XD0`DQ8WD0QDfX5P@^m6PDk^>XD0WD0PDmd4QD`5QDgX5XD0VD0WD0PDmd4QD`5QDgX5XD0QDhX5WD0QDiX5QDj
X5Q@`5QDkX5XD0WD0PD_h5PDmo6XD0aDV5`Dcm6`Dnh5`DRF`DSi6`DQF`Doe4`DPf4`DVa4`DWa4`DPe4`Dod4aDX5`Dah5
WD0PD_h5QDP[2XD0aDV5VD0WD0PD_h5QDP[2XD0aDV5QDlX5WD0PDoh5QDmX5QDnX5XD0QDoX5WD0PDah5PD^m6QDo>XD0TD
4PD4WD0PD`h5PD^m6QDPY5XD0WD0PD^]:PDib3XD0WD0PD_n6PDnh5QDQY5QD]f4XD0WD0PDah5PDeb3QDQY5QD]f4XD0PD^
R;WD0PDoa3PDmh5PDZm:XD0WD0PD^m6QDRY5PDST:XD0QDSY5TD1WD0QDTY5XD0YD1QDSY5TD1WD0QDTY5XD0QDUY5WD0QDV
Y5QDWY5XD0PDgh5WD0PDX`<XD0YD1WD0PDX`<XD0QDXY5WD0PD_h5PDgi2PDXn2XD0WD0QDYY5PDT8XD0VD0WD0QDYY5PDT8
XD0QDZY5WD0QD[Y5QDX9QD\Y5XD0WD0QD]Y5TD2PD]i5XD0SD0WD0QD^Y5TD1QD_Y5XD0TD3QD`Y5QDaY5TD3WD0QD^Y5QDb
Y5XD0QDcY5WD0QDdY5QDeY5QDfY5XD0`DjO`Dfk:`Dd3`Dim6`Dn3`Dn7`DVj5`Dlg6QDX5WD0QDfc1PDRe4PDgh5XD0SD0W
D0QDgY5Q@hY5QDiY5XD0WD0PDcm6QDjY5QDkY5XD0WD0QDlY5PD`h5QDmY5XD0PD]j2WD0QDnY5PDmh5QDoY5SD0XD0VD0WD
0QDnY5PDmh5QDoY5SD0XD0QDPZ5WD0QDRf3QDQZ5P@4QDRZ5QDSZ5XD0SD0WD0QDTZ5PDeb3QDUZ5QDVZ5XD0WD0QDZb1PDe
e4PDbQ;XD0WD0QD\g2SD0PDmh5QDWZ5XD0WD0QDXZ5QDRf3P@Z_6QDYZ5XD0WD0QDhZ3QDZZ5XD0VD0WD0QDhZ3QDZZ5XD0Q
DnAWD0QDgNPD[a4QD[Z5XD0VD0WD0QDgNPD[a4QD[Z5XD0QD\Z5WD0PDUi6QD]Z5QDX5XD0QD^Z5`Eeb3`Eod4`Eo9`Ejb3`
Efb3WD0QDa]4QD_Z5XD0QF`Z5PDk8WD0QDaZ5QDbZ5XD0TD3QDcZ5PDk8WD0QDdZ5PDgh5QDbZ5XD0TD3QDcZ5WD0QDeZ5Q@
ck1PDgh5QDfZ5XD0VD0WD0QDeZ5Q@ck1PDgh5QDfZ5XD0QDgZ5WD0QDhZ5Q@ck1PDgh5QDfZ5XD0VD0WD0QDhZ5Q@ck1PDgh
5QDfZ5XD0QDgZ5QDiZ5TD1WD0QDjZ5XD0QDkZ5Q@_5TD2QDlZ5WD0PDUi6PD^h;XD0VD0WD0PDUi6PD^h;XD0QDmZ5WD0PD`
h5QDnZ5QDoZ5XD0VD0WD0PD`h5QDnZ5QDoZ5XD0QDnAQDP[5Y@0WD0QDQ[5QDR[5XD0VD0QDP[5Y@0WD0QDQ[5QDR[5XD0QD
S[5WD0QDT[5QDU[5XD0VD0WD0QDT[5QDU[5XD0QDV[5WD0PDdm6PDUe4SD0XD0WD0QDR<PDQa1QDW[5XD0WD0QDX[5XD0`D=
TD4QDY[5TD2QDZ[5QF[[5TD1WD0QD\[5PDmd4XD0VD0QF[[5TD1WD0QD\[5PDmd4XD0QD][5QF^[5TD2WD0QD_[5TD1PDid4
QD`[5QDa[5XD0QDb[5TD2WD0QDc[5QDd[5XD0`DUi6`Dae4`DlE`DVi6WD0QDe[5P@id4PDe_>XD0WD0QDf[5QD`5QDg[5XD
0WD0QDULPD`h5PD_U4XD0WD0QDULPD]l6QD`5PD]i5XD0WD0QDh[5QD`5QDi[5XD0WD0QDUJQDj[5XD0WD0QDUJPDSi6PD[e
:XD0WD0QDk[5QDl[5XD0WD0QDm[5XD0VD0WD0QDm[5XD0QDn[5QFo[5TD1WD0QDR4XD0`Dge4`Dfe4`Dhe4WD0QDP\5QDoh2
XD0QFQ\5WD0QDR\5XD0QFS\5WD0QDT\5PDld4XD0QDU\5WD0QDV\5TD2PDld4XD0`DXh<`DXj4QDW\5TD1WD0QDS4XD0QDX\
5WD0QDY\5PDe[6XD0QDZ\5QD[\5TD2QDX5WD0QD\\5QD]\5TD1QD^\5XD0WD0QD_\5PDRo3PDm`4XD0WD0QD`\5QDa\5XD0`
DXX5WD0QDhCPDgh5PDUi6QDb\5XD0WD0QDc\5P@md4QD`5PD[`;XD0WD0QDd\5PD_h5PDUi6TD1QDe\5XD0WD0QDf\5P@kd4
QDg\5XD0QD`5TD1QDh\5WD0QDi\5PDjd4XD0WD0QDj\5PDmd4XD0QDoP2WD0QDZCPDid4PDgh5XD0QDk\5PDSi6WD0QDU4`D
`h5`DbH`Did4`DSa>`DTa>`Dml2`Dnl2aDi4`DUa>`DWj6`Dbl2`Dcl2`DSj6`DVa>`DVj6`Dg`1`Dl5`Dgh5`Dkd4`Deh5`
Dmd4`D_h5`Dah5`Ddh5`DUi6`Dbh5`Dbl=`Dmc4`DTM`DVMSD0XD0`D`h5UD0PDSi6WD0QDU4`D`h5`DbH`Did4`DSa>`DTa
>aDi4`DUa>`DWj6`Dbl2`Dcl2`DSj6`DVa>`DVj6`Dg`1`Dl5`Dgh5`Dkd4`Deh5`Dmd4`D_h5`Dah5`Ddh5`DUi6`Dbh5`D
bl=`Dmc4`DTM`DVMSD0XD0WD0PDSi6QDU4QDl\5XD0SD0WD0PDkd4PDUi6TD1QDm\5PDY_<XD0VD0WD0PDkd4PDUi6TD1QDm
\5PDY_<XD0QDn\5WD0PDUe4SD0PDch5PDQFXD0WD0PDUe4SD0PDgh5PDSMPD]e4XD0WD0PD^m6SD0PDeh5PDHSD0XD0WD0QD
o\5QDP]5XD0VD0WD0QDo\5QDP]5XD0QDnAWD0QDQ]5P@Si6TD1QD]6XD0VD0WD0QDQ]5P@Si6TD1QD]6XD0QDnAWD0QDR]5Q
DT4XD0VD0WD0QDR]5QDT4XD0QDS]5WD0PDnh5QDSV4QDZQ1SD0PDnh5XD0WD0PDnh5`Dhm2`Dcm2`DU`1`Dgi2`Dcg4`Deg4
`Ddg4`Dim2SD0QDZQ1QDn5PDnh5XD0UD0WD0PD`m6SD0PD4PDod4XD0UD0WD0PD`n6PDUi6SD0XD0UD0WD0QDT]5P@RP7QDU
]5XD0UD0WD0QDV]5QDW]5XD0VD0UD0WD0QDV]5QDW]5XD0PD1UD0WD0QDV]5QDX]5PDdh5QDnX2XD0UD0WD0QDjn4SD0XD0V
D0UD0WD0QDjn4SD0XD0PD1WD0QDY]5QDZ]5QD[]5XD0UD0WD0QDh:QD[]4QDkY1XD0VD0UD0WD0QDh:QD[]4QDkY1XD0PD1U
D0WD0PDRo3PDb`3QD\]5XD0VD0UD0WD0PDRo3PDb`3QD\]5XD0PD1WD0PDZm:PDgh5QD]]5P@Ui6QD^]5XD0WD0PDYm:PDmd
4PD[l6PD]6XD0WD0QDP8QD_]5QD`]5XD0QDa]5TD2WD0QDb]5QDc]5QDd]5XD0WD0PDah5QDe]5XD0VD0WD0PDah5QDe]5XD
0QDf]5QDX5WD0PDSi6QDg]5XD0VD0QDX5WD0PDSi6QDg]5XD0QDh]5QDi]5TD2WD0QDj]5XD0QDk]5TD1QDX5Q`1a5WD0QDl
]5XD0QDm]5QDX5WD0PDaS;QDn]5XD0VD0QDm]5QDX5WD0PDaS;QDn]5XD0QDo]5WD0PDkd4PDUi6QDP^5XD0VD0WD0PDkd4P
DUi6QDP^5XD0QDQ^5WD0QDR^5PD`h5TD2QDS^5XD0WD0PDRe4PDeb3QDeW2QD]o2XD0VD0WD0PDRe4PDeb3QDeW2QD]o2XD0
QDT^5WD0PDRe4PDeb3TD3QDU^5XD0WD0PDRe4Q@V^5PDeb3QDoY4TD1QDW^5QDX^5XD0WD0PDmh5QDY^5P@c`3QDZ^5TD1QD
[^5XD0WD0PDib3QD\m3QD]m3QD\^5XD0WD0QD]^5PDmd4PDUi6PDc`>XD0QF^^5TD2WD0QDXBPDUi6QD_^5XD0QDV4TD1WD0
QD`^5XD0QDa^5TD1WD0QDb^5XD0QDc^5QDd^5TD1WD0QDe^5XD0QDf^5QDX5P@Ui6WD0QDg^5XD0VD0QDf^5QDX5P@Ui6WD0
QDg^5XD0QDh^5QDi^5TD1WD0PDjV4QDP:PDo[4XD0WD0QDWQ2PDUi6QDj^5XD0WD0QDk^5PDUi6TD1QDl^5XD0WD0PDSMPD^
m6PDeh5PDl4XD0WD0QDm^5QDn^5PDST4XD0WD0QDo^5PDUi6QDP_5XD0WD0PDmd4PDUi6QDQ_5PDZ7XD0QDR_5TD1WD0QDS_
5XD0VD0QDR_5TD1WD0QDS_5XD0QDT_5QDU_5TD1WD0PDWh5QDV_5XD0WD0QDW_5PDah5PDa^6XD0WD0QDX_5PD`h5XD0QDY_
5WD0QDeX2PD[l6PDWHXD0VD0WD0QDeX2PD[l6PDWHXD0QDPAWD0QDZ_5PDUk6XD0VD0WD0QDZ_5PDUk6XD0QDkR4WD0PDRb>
QD[_5XD0QD\_5QDX5WD0PDee4PD`h5PDmn6XD0VD0QD\_5QDX5WD0PDee4PD`h5PDmn6XD0QD]_5WD0QD^_5QD__5XD0WD0Q
DU^3QDn\3QD`_5PD]i5P@PP7QDa_5XD0WD0QDRP1QDaHPDgh5QDaHXD0QFb_5TD1WD0QDc_5PDo2PDQP7XD0VD0QFb_5TD1W
D0QDc_5PDo2PDQP7XD0QDnAQFd_5TD1WD0QDRV1PDRo3PDmd4QDe_5XD0VD0QFd_5TD1WD0QDRV1PDRo3PDmd4QDe_5XD0QD
T^5WD0QDf_5PDgh5QDo>QDg_5XD0WD0PDPa4PD^b>XD0WD0PDWU:QDh_5PDmd4XD0WD0PDcg4PD`h5PDSi6QDi_5XD0WD0QD
j_5QDk_5XD0VD0WD0QDj_5QDk_5XD0QDl_5WD0PDcd;TD1PDPb3PDmh5XD0WD0PD_b>XD0QFm_5TD1WD0QDn_5QDo_5XD0WD
0QDP`5QDQ`5QDR`5XD0VD0`Dgh5WD0QDP`5QDQ`5QDR`5XD0QDS`5`Dgh5WD0QDT`5PDSLXD0WD0QDU`5QDV`5PDn`=XD0WD
0QDW`5QDX`5P@_`3XD0VD0WD0QDW`5QDX`5P@_`3XD0QDY`5WD0QDZ`5XD0TD1WD0QD[`5XD0`Db\5WD0QD\`5QD]`5QD^`5
XD0WD0PDee4PDi8XD0QDR>TD3QD_`5WD0PDld4PD`h5QD``5XD0VD0WD0PDld4PD`h5QD``5XD0QDm^1WD0PDba1QDeb1XD0
QDa`5WD0QDb`5TD1PDgh5XD0QDc`5WD0PDT4QDd`5TD1QDe`5XD0QDf`5TD1Q@g`5WD0QDh`5QD\X2TD1QDi`5XD0WD0QDj`
5P@YHPD_i4PDml2XD0WD0PDc`3PDod4QDk`5XD0WD0PDoh5PDZ_6XD0QDl`5QDm`5TD2WD0QDn`5QDo`5XD0WD0QDPa5QDQa
5TD1PD`h5QDRa5TD1QDSa5XD0WD0QDTa5PDQFQDUa5XD0WD0QDdl1QDVa5XD0QDWa5`Dkd4QDX5QDXa5WD0QDYa5XD0WD0QD
Ya5PD`h5QDRa5XD0QDZa5S@0TD5WD0QD[a5QD\a5XD0VD0QDZa5S@0TD5WD0QD[a5QD\a5XD0QDVS4WD0QD]a5QDPQ5QD^a5
P@fe4PD[a4QD_a5XD0PDc`3WD0QD`a5QDaa5QDba5XD0QDca5WD0QDda5PDek6PDcg4PD`h5XD0QDea5WD0QDgY1PDZ_6PDg
h5XD0UD0WD0PD^2SD0XD0TD9PD4TD6QDh9UD0WD0PD^2SD0XD0`@XMTD9PD4TD6QD[OWD0QDfa5P@Re4QDga5YD1XD0`DWg2
`DUh2`Dk_7`DUg2WD0QDha5P@Re4PDR3QDia5XD0`DoW>`D`c=`DZ`2`Dkl1`D_b2aDV5`DSi6`DTi6`DW5`DU6`DY2`Dn`4
`DPa4`Dba4`Dca4`Dmd4`D_h5`Dkd4`D\S3`D]Z:WD0QDha5P@Re4PDR3PDXMQDja5TD2QDka5XD0WD0QDla5PDR3YD1XD0W
D0QDla5PDR3QDma5XD0WD0QDna5PDah5XD0Q@^5QDoa5WD0QDPb5PDnh5XD0WD0PDPP=P@hd4PDnh5XD0QDQb5WD0PDQe4QD
Rb5XD0QDSb5WD0QDTb5XD0`Dgh5SD0WD0PDmd4PD^m6PDYm6XD0PDW\3WD0PDmd4PDW\3QDUb5XD0WD0QDVb5PDmd4QDb:S@
0PDZDXD0QDg[1TD3WD0QDWb5P@id4PDgh5XD0`D=WD0PD_n6QDX5QDo>XD0SD0WD0QDXb5XD0QDYb5QDX5WD0QDZb5QD[b5P
DUi6QD\b5XD0QD]b5TD1WD0QD^b5Q@aS3XD0QD_b5WD0PDoh5QDYMQDZMPDY4XD0QD`b5WD0QDeo1S@0QDab5PD`h5XD0SD0
WD0QDeo1S@0QDbb5PD`h5QDcb5XD0WD0QDdb5QDeb5PDiU4XD0QDfb5QDX5Q@gb5TD1WD0QDW4XD0`Dkd4`DPW1QDfb5WD0Q
Dhb5TD1QDW4XD0WD0QDPk1PDSi6QDib5QDjb5XD0WD0QDkb5PDdo:PDah5XD0QDlb5QDmb5QDX5WD0QDnb5QDWT4QD^5TD3Q
Dob5XD0WD0QDPc5QDQc5PDUi6TD2QDRc5XD0QDSc5WD0QDTc5PDZ_6aDV5aDX5`D]3`Dd3`D]R1`DV3`D[P1`Db4`Dh3`Ddk
6`DVj5`D\8`Do2SD0XD0QFSc5TD2WD0QDY4XD0QDUc5QFSc5TD2WD0QDVc5QDUS3XD0WD0PDX3QDWc5PDch2XD0YD2WD0PDX
3PDbd4XD0WD0PDRe4QDXc5SD0XD0WD0PDgh5PD\]3PDUi6PDmo6XD0WD0PDgh5PD`1PDRo3QDYc5XD0WD0QDZc5QDaX5QDcX
5XD0UD0WD0PDah5QD[c5TD2QDZ4XD0PD4QD\c5UD0WD0PDah5QD[c5TD2QDZ4QD]c5P@Si6QD^c5TD2XD0PD4QD\c5PD4WD0
PDah5QDZQ1TD2QDZ4XD0VD0PD4WD0PDah5QDZQ1TD2QDZ4XD0PD1QD_c5WD0PDah5QDPCTD3QDZ4XD0VD0QD_c5WD0PDah5Q
DPCTD3QDZ4XD0QDnAWD0QD`c5QDac5XD0VD0WD0QD`c5QDac5XD0QDnAUD0WD0PDRf4XD0QFbc5UD0WD0PDRf4XD0QDb:TD2
QDcc5QDdc5TD3WD0QDec5XD0P@ah5QDUX1WD0QDfc5TD1QDgc5QDhc5XD0`DUi6`Dmd4`DkV4WD0QDZb1QD]X1PDl`4XD0WD
0QDic5QDjc5Q@kc5QDlc5XD0QDmc5QFnc5TD1WD0QDoc5TD4XD0QDX4PDSh4WD0QDPd5QDQd5TD3QDX4PDSh4XD0QDRd5TD1
WD0QDSd5QDQGXD0QFTd5TD3QDP=WD0PDRo3QDUd5QFVd5S@0QFWd5PDgh5XD0QDXd5WD0PDRo3PDVMPDS1PDgh5XD0QFYd5W
D0QDZd5QD[d5QD\d5XD0QD]d5WD0PDHPDee4QD[d5QD\d5XD0QD]d5QD^d5TD2WD0QD_d5Q@`d5XD0QDRJQDad5QDbd5TD1W
D0QDY5QDcd5XD0PDod4WD0QDUJP@hd4QD`5QD]JP@hd4XD0WD0QDdd5QDed5PDgh5XD0SD0QD`6QDfd5QD`6QDW6QDa5QDW6
QDW6QDgd5Q`1a5QDSV4QD]6PDeh5Q`1a5QDW6WD0QDhd5YE5YD1XD0`Dch5QDid5TD1QDX5Q`1a5aDV5`DcU4`DPa4`DU6`D
S1`Dig4`DSd>`DcQ=`DTd>`Dbc4`DSR;`D[5`Dh4`Dfe4`DVn2`D^m6`DRI`DSI`Dh\5`DUR1`DTT4`DUd>`D_\4`DVd>`DT
J`DSa3`DRg3`DSg3WD0SD0YD5XD0VD0QDid5TD1QDX5Q`1a5aDV5`DcU4`DPa4`DU6`DS1`Dig4`DSd>`DcQ=`DTd>`Dbc4`
DSR;`D[5`Dh4`Dfe4`DVn2`D^m6`DRI`DSI`Dh\5`DUR1`DTT4`DUd>`D_\4`DVd>`DTJ`DSa3`DRg3`DSg3WD0SD0YD5XD0
QDg^1WD0QDRh1YD1XD0VD0WD0QDRh1YD1XD0QDYm2QDjd5PDd^3`D`h5`DeFQDn5QDkd5QDoU2PDd^3QDld5QDmd5QDnd5QD
od5QDPe5QDQe5PD_3PD`h5PDUi6PD]P=PDQe4PDQe4PDnm2PD`h5PDUi6PDjGPDZm:QDRe5PDe8PDgi2PDbm<PDjd4PD\NPD
QZ;PDik:PDgKPDlo5QDSe5QDTe5PDQNPDfh5PDS9PDWX>PD^d>PDR1PDhd4PDQFQDUe5PD__=PD^4PDPOPDld4PDc^4QDVe5
PDbh5Q`1a5Q@We5WD0QDXe5XD0PDQZ;QDYe5PD`JQDZe5PDaJQD[e5PDRS1PDeU5PDia2PDaS;PDeg4PDbd>PDUV:PDgl6PD
R8PDkd4PD^V:QD\e5PDf[6PDf_>PDSg3QD]e5PDdd>PDVb3PDYa1PDTQ1PDRP7QD^e5QD_e5QD`e5QDae5QDbe5QDRh1QDce
5PDcQ=QDde5QDee5PDeh2PDmZ6PDhd4PDid4PDgh5PDha<PDZQ1PDnd4PDX[6PDmh5PDPDPD[[6PDeh5SD0PDRe4Q@^5Q`1a
5WD0QDoZ1XD0WD0QDfe5PDUi6TD1QDge5XD0QDhe5PD6Q@ZQ1WD0QD^6XD0QDhe5PD6WD0Q`1a5QDoZ1XD0VD0QDhe5PD6WD
0Q`1a5QDoZ1XD0QDie5QDX5QDZQ1Q`1a5WD0QDje5aD`4aDV5`Dk^;SD0XD0VD0QDX5QDZQ1Q`1a5WD0QDje5aD`4aDV5`Dk
^;SD0XD0QDke5QDle5WD0QDme5P@c`3TD1QDne5XD0QDoe5WD0QDPf5XD0QDQf5WD0QDRf5PDVe4XD0VD0WD0QDRf5PDVe4X
D0QDkR4QDSf5QDZQ1Q`1a5WD0QDoZ1aD`4aDV5SD0XD0`D`h5`Ddh5WD0QDTf5XD0TD2QDUf5QDX5Q`1a5WD0QD]6QDZc5Q`
1a5QDVZ1XD0aD`4QDX5QDb:WD0QDYa4XD0QDVf5VD0QDX5QDb:WD0QDYa4XD0QDVf5QDWf5PDUi6WD0QDXf5SD0XD0TD1QDY
f5TD1QDZf5WD0QD[f5PDgh5PDm_<XD0WD0PDTi6PDjS>PDkIXD0WD0PDcm6SD0PDg]4XD0QDX5WD0QDZQ1Q`1a5QD\f5PD`h
5XD0SD0aEV5WD0QD]f5QD^f5XD0`DnV4QD_f5WD0QDeW2QD`f5XD0WD0QDd:QDaf5TD1QDbf5XD0QDX5PDSi6WD0QDcf5SD0
XD0QDdf5TD1WD0QDef5XD0UD0QDff5QDX5Q`1a5WD0QD]6XD0`DnG`D_FVD0UD0QDff5QDX5Q`1a5WD0QD]6XD0`DnG`D_FQ
Dgf5UD0QDhf5QDX5Q`1a5WD0QDif5XD0VD0UD0QDhf5QDX5Q`1a5WD0QDif5XD0PD1QDjf5TD1QDX5TD1QDkf5P@mo6WD0QD
lf5XD0WD0QDmf5P@`h5PDUi6QDnf5XD0WD0QDof5TD1Q@Pg5QDQg5QDRg5XD0WD0QDY5P@_n6PDSi6S@0PDek6PDbh5XD0WD
0PDkd4PDSa1PD`h5QDSg5XD0WD0PDXk=QDTg5QDUg5QDVg5QDWg5QDXg5XD0WD0QDYg5QDZg5XD0VD0WD0QDYg5QDZg5XD0Q
D[g5QD\g5WD0QD]g5QD^g5XD0WD0PDnh5QD_g5PDnh5QD`g5XD0WD0QDiV4Q@ag5PDeb3QDbg5TD2XD0VD0WD0QDiV4Q@ag5
PDeb3QDbg5TD2XD0QDcg5WD0QDk\1QDdg5QDeg5XD0WD0QDfg5PDgh5PDSMQDgg5XD0WD0QDhg5QDig5QDjg5QDkg5XD0QDl
g5Y@0WD0QDmg5XD0VD0QDlg5Y@0WD0QDmg5XD0QDng5QDog5TD6QDX5Q`1a5WD0QDPh5XD0QDQh5TD4QDX5Q`1a5WD0QDRh5
XD0`D`h5`Ddh5QDSh5QDX5Q`1a5WD0QDTh5XD0QDZQ1Q`1a5WD0SD0XD0PDXh2QDWd3QDUh5Q@X5WD0QDVh5XD0QDZQ1Q`1a
5WD0QDoZ1XD0QDWh5QDXh5QDX5Q`1a5WD0QDYh5XD0WD0QDZh5PD]6XD0VD0WD0QDZh5PD]6XD0QD[h5QD\h5WD0QD]h5XD0
PDgc:WD0PDhd4PDgh5PDm^4XD0QD^h5TD2QDX5Q`1a5WD0QD_h5XD0aDV5`Dmh5QD`h5PD`h5TD3QDX5Q`1a5WD0PDea2XD0
QDah5PD`h5TD3QDX5Q`1a5aD\4aDV5iD1iD2WD0SD0XD0VD0QDah5PD`h5TD3QDX5Q`1a5aD\4aDV5iD1iD2WD0SD0XD0QDP
AQDbh5TD4WD0PDho6XD0QDch5TD2WD0PDhW<XD0WD0QDdh5P@Re4P@R3QDeh5QDi4XD0WD0QDfh5PDnh5QDoZ1XD0QDoU1WD
0QDgh5XD0VD0QDoU1WD0QDgh5XD0QDhh5QDih5WD0PDX3PDid4XD0QDjh5WD0PDVS:XD0PDUi6WD0QDkh5PD`h5QDh_1XD0Q
Dlh5WD0PD\S:TD1QDmh5XD0QDnh5QDoh5WD0`Dhg4SD0QDPi5XD0VD0QDoh5WD0`Dhg4SD0QDPi5XD0QDPAQFQi5QDY5Q@^5
Q`1a5WD0QDRi5aD`4SD0XD0`D`h5`Dah5`D_h5QDSi5WD0QDTi5XD0SD0WD0QDUi5TD1QDVi5XD0`Enh5YD1WD0QDWi5XD0V
D0`Enh5YD1WD0QDWi5XD0QDXi5PDRo3QDX5Q`1a5WD0QDYi5XD0QDZi5QD[i5WD0QD\i5QD]i5XD0QDX5QDPCSD0WD0QD^i5
XD0`DW_4WD0QDoZ1PDnh5QDPCXD0SD0QDPCWD0QD_i5XD0QD`i5QDai5WD0QDbi5XD0WD0PDU8PDcf4XD0WD0QDci5TD1QDd
i5XD0`Dnh5QDX5P@Re4WD0QDei5PDgh5XD0SD0QDX5WD0QDfi5QDYa4XD0VD0QDX5WD0QDfi5QDYa4XD0QDgi5WD0PDla3PD
]Z:XD0VD0WD0PDla3PD]Z:XD0QDnAQDhi5WD0QDii5XD0QDji5P@Re4P@R3WD0QDeh5QDki5XD0QDX5WD0QDli5PDgh5XD0S
D0PDdd5PDU`1QDmi5TD3QDX5Q`1a5WD0QDni5XD0WD0QDoi5XD0QDn5PD^g2PDah5PD[b7PDUi6QD]6PDRg4SD0QDPj5PDRg
4QDn5QDX5Q@[5WD0PDTQ1XD0VD0QDn5QDX5Q@[5WD0PDTQ1XD0QDQj5QDgNQ`1a5WD0QD]6XD0QDRj5QDSj5WD0Qd1a5QD]6
XD0QDn5WD0QD]6XD0QDn5QDn5TD4QDX5WD0Q`1a5QD]6XD0aDV5`Dmh5QDn5TD3QDX5QDZQ1Q`1a5WD0QD]6XD0QDX5Q@^5Q
Db5WD0QD]6XD0WD0QDb5QD]6XD0SD0WD0QDTj5QD]6XD0QDn5QDUj5TD2`DfOWD0QD]6XD0QDn5TD2QDX5TD4PDeh5WD0Q`1
a5QD]6XD0VD0QDn5TD2QDX5TD4PDeh5WD0Q`1a5QD]6XD0QDnAQDVj5TD2QDX5Q@Wj5Y@0aD\4aDV5iD1iD2aDn5aDf5bD0W
D0SD0XD0VD0QDVj5TD2QDX5Q@Wj5Y@0aD\4aDV5iD1iD2aDn5aDf5bD0WD0SD0XD0QDXj5QDYj5QDZj5Q@[j5Y@0aD\4aDV5
`DUg2`Dnh5`Dgh5bD0WD0SD0XD0VD0QDYj5QDZj5Q@[j5Y@0aD\4aDV5`DUg2`Dnh5`Dgh5bD0WD0SD0XD0QD\j5QDZQ1Q@]
j5aD\4aDV5aDf5WD0SD0XD0QD^j5`D`h5`Dgf>`Dhf>QDX5YD0aD\4aDV5iD1iD2`DSi6`DTi6`DUi6WD0SD0XD0VD0QDX5Y
D0aD\4aDV5iD1iD2`DSi6`DTi6`DUi6WD0SD0XD0QDgf5QD_j5Y@0QD`j5aD\4aDV5WD0SD0XD0VD0QD_j5Y@0QD`j5aD\4a
DV5WD0SD0XD0QDaj5aDl4bD0WD0YD0XD0YD1QDbIaDl4bD0WD0YD0XD0YD1aDl4bD0WD0YD0XD0aDl4bD0WD0YD0XD0VD0aD
l4bD0WD0YD0XD0QDbj5aDl4bD0WD0YD0XD0YD2QDcj5aDl4bD0WD0YD0XD0UD0SD0QDdj5TD1WD0QDej5XD0aDV5UD0QDdj5
TD1WD0QDej5XD0aDV5UD0SD0QDfj5TD1WD0QDgj5TD2XD0QDhj5UD0QDfj5TD1WD0QDgj5TD2XD0QDhj5QDij5Y@0WD0QDn4
XD0aDV5`Dhd4`Dld4`Dge4`Dfe4`Dhe4`Die4`Dje4`Dke4`Dam6UD0QDP5Q@V5Q`1a5P@if>`DYe2`DRb2`DlJ`DSb2`DhK
`DT?WD0Q`1a5QDjj5XD0VD0UD0QDP5Q@V5Q`1a5P@if>`DYe2`DRb2`DlJ`DSb2`DhK`DT?WD0Q`1a5QDjj5XD0QDkj5UD0Q
DP5Q@V5TD3PD4Q`1a5WD0QDlj5XD0VD0UD0QDP5Q@V5TD3PD4Q`1a5WD0QDlj5XD0QDmj5UD0QDP5Q@V5Y@0WD0QDnj5XD0W
D0QDhU4XD0VD0WD0QDhU4XD0PD1QDoj5QDX5Q`1a5aD\4aDV5iD1iD2aDn5aDf5bD0aDR5aD`4aDQ5WD0SD0XD0VD0QDoj5Q
DX5Q`1a5aD\4aDV5iD1iD2aDn5aDf5bD0aDR5aD`4aDQ5WD0SD0XD0QDPk5QDoj5QDX5Q`1a5aD\4aDV5iD1iD2aDn5aDf5b
D0aDR5aD`4aDQ5WD0SD0XD0QDQk5QDVZ1QDoj5QDX5Q`1a5aD\4aDV5iD1iD2aDn5aDf5bD0aDR5aD`4aDQ5WD0SD0XD0QDQ
k5YD0QDRk5WD0Q@Sk5PDUe4SD0XD0`D`h5WD0PDUe4SD0QDeb1XD0QDX5WD0QDTk5SD0XD0VD0QDX5WD0QDTk5SD0XD0QEUk
5WD0QDVk5QDWk5XD0WD0QDXk5Q@a5QDYk5XD0QFjb3QDZk5TD2WD0QD[k5XD0QD\k5TD2WD0QD]k5XD0`Dnh5`DmOQDX5Q`1
a5QD^k5WD0QD_k5XD0PD]m6QD`k5PDZm6SD0PDnb4PDWGQDak5TD2WD0QDbk5XD0PD[P7VD0PD[P7QDPAQDWKS@0S@0WD0QD
]6XD0QDck5`Enh5`EXh2`EYh2`E\^2`EP3`ERe4`E\g>WD0PDSLXD0VD0WD0QDdk5XD0VD0QDbIQ@c5WD0QD[6Q`1a5QDek5
XD0QDZ6`Dnh5`DcQ1`DmOWD0QDfk5QD[6XD0QD[5Q`1a5QDgk5Q@[6PDRe4QD[6QDgk5QDh_1QDhk5TD3WD0QDik5XD0PDUe
4QDjk5PDUe4QDkk5QDlk5PDUe4QDmk5QDX5QDZQ1Q`1a5aD[4aD`4aDn5aDb4aDS6aDV5aD\4aDf5aDR5aD]6bD0iD1iD2WD
0SD0XD0VD0QDmk5QDX5QDZQ1Q`1a5aD[4aD`4aDn5aDb4aDS6aDV5aD\4aDf5aDR5aD]6bD0iD1iD2WD0SD0XD0QDnk5QDok
5QDPl5PD`h5S@0WD0QDQl5XD0`DgZ;`D`g>`DSk4`Dfi4QDfW1Q@X5Q@^5Q`1a5WD0QDRl5XD0QDSl5PDbh5WD0QDTl5XD0V
D0PDbh5WD0QDTl5XD0QDUl5QDVl5QDRg5TD3QDX5Q`1a5aD\4WD0SD0XD0VD0QDVl5QDRg5TD3QDX5Q`1a5aD\4WD0SD0XD0
QDPAPDbh5WD0QDWl5XD0VD0PDbh5WD0QDWl5XD0QDPAQDXl5WD0QDYl5XD0PDca4QDX5Q`1a5WD0QDZl5XD0QD[l5QD\l5TD
3PDZW4QD]l5QD^l5QDX5Q`1a5QDPCQ`1a5S@0WD0QD_l5XD0`DV]4`Dem4`DT<`DZi<QDPC`DTJiD0SD0S@0WD0QD`l5XD0`
D`h5`DkZ3`Di[3`D[T<`DmX4`DSh>WD0QDal5PD`h5SD0XD0`DTJ`DUi6QDX5Q`1a5QDPC`DjV4`DiL`DnV4SD0WD0QD^6XD
0`DTh>QDX5Q`1a5Q@^5Q`1a5Q@]6WD0Q`1a5Q@W6QD^6XD0WD0QDSV4QD^6XD0WD0QDbl5QD^W5QD^6XD0WD0QD^6XD0QDcl
5PDUi6QDn5QDdl5QDel5PD`h5QDfl5PD[i<PDah5PDji=PDjd4PDQV4PDkd4PDQV4PDjd4PDih3PDkd4PDZ]3QDgl5QDhl5Q
Dil5PD\OPDhd4QDb:QDQf2QDjl5QDkl5QDll5PDT`1PDcS1PDio4QDml5PDkS4`Dag5`DaU4`DS_5QDnl5QDol5QDPm5QDoZ
1QDQm5PDkf5QDRm5QDSm5QDX5PD`h5Q`1a5Q@oZ1PDkf5QDn5Q@\EQ@]EQDkKVD0QDdl1PDUf5WD0PDkf5XD0QDn5WD0PDmd
4PDdV4QDTm5QDUm5XD0WD0QDVm5QDWm5QDXm5XD0WD0QDYm5QDZm5QD[m5P@gh5P@SMXD0QDX5PDmd4TD1PDhc>QD\m5TD1Q
D]m5QD^m5QD_m5QDaEPDah5TD1WD0QD`m5XD0PDhLQDam5QDX5WD0QDbm5XD0VD0QDam5QDX5WD0QDbm5XD0PD1PDlR;PD`h
5QDPCSD0QDcm5QDdm5PD`h5QDn5QDX5Q`1a5PDhd4PDgh5PDm^4QDem5TD2QDfm5QDgm5`D`h5`Dgh5QDhm5PDgh5PDUi6QD
im5QDjm5TD1QDkm5`Dah5PDld4PD`h5PDUi6PDXZ:QDX5Q`1a5WD0QDlm5XD0VD0QDX5Q`1a5WD0QDlm5XD0QDmm5PDnh5QD
nm5PDd`3PDUi6PDek6QDQY5PDd`3PDch5PDUi6PD[k6QDgNWD0PDnf:XD0QDom5QDX5WD0PDnf:XD0VD0QDX5WD0PDnf:XD0
QDPAQDX5QDR<WD0QDPn5QDQY5QDQn5XD0PD_h5PDPe4QDRn5QDYj1PDah5PDPe4QDSn5P@`h5PDah5PDUi6PDT8PD`h5PDch
5PDSe4PDib3QDTn5QDUn5PD[W<PD`h5PDS_;PDgh5QDVn5PDah5PDSi6PDZ4PD_h5QDWn5PDl`4PDT8PDZm:QDiY1PDmh5PD
HQD]X1PDmh5SD0PDfh2PDRe4QDPU4QDXn5PDhd4PDca4PDbh5PDhKPDah5QDYn5PDlf4PD]Z:PDgh5PDUe4QDZn5QDP=PDPe
6QD[n5QD\n5QD]n5PDUi6QDcl2PD[P=PD[P=QD^n5QD_n5QD`n5QD^P3QDan5QDX5PDRe4PDkd4VD0QDX5PDRe4PDkd4PD1Q
Dbn5QDcn5PDnh5QDdn5PDnh5QDen5Q@fn5QDgn5PDah5PDPf4QDma4PDgh5QDhn5PDhd4PDgh5PDUi6QDin5PDRe4PDhd4PD
gh5QDjn5PD]R1PDah5PD\EQDkn5QDln5PD_U4QDmn5QDW[1QDnn5TD3PDgh5PDSMPDci2QDon5PDgh5P@SMQDPo5PDZm:PDg
h5QDQo5QDTc1PDQ[:PDbh5QDRo5PDah5QDSo5PDah5QD`DPD_U4QDX5WD0QDTo5XD0aDV5QDm\4QDUo5PDc`3QD\^5PD]JPD
]Z:PDmd4PDdV4PDbh5TD2QDVo5PDii6PDgh5PDdm6PDkR<PDah5PDUi6PDWHPDbi5PDkd4QDWo5PDUi6QDXo5WD0QDZMTD6P
Dmd4QD`5PD]`=XD0QDZMTD5WD0PDbh5QD`5PDen6QDYo5XD0WD0PDee4QDZo5PDT`<PDPh4XD0WD0QD[o5QD\o5QDo>QD]o5
XD0WD0PDii6QD^o5XD0WD0QD]4PDdl6XD0QD_o5WD0QD]4PDdl6XD0QD`o5TD1QDao5WD0QDUJQDbo5QDco5QDdo5XD0WD0P
Ddh>PD_6XD0`DZi<`Dg2WD0PDll6QDeo5P@Si6QDfo5XD0QDgo5TD2WD0QDho5QDio5XD0QDjo5WD0QDko5PD]l6PD]6XD0W
D0QDlo5QDmo5XD0WD0PDUg2QDZQ1QDno5QDoo5XD0WD0PDUg2PDSi6PDoGQDPP6XD0WD0PDgh5PDSi6QDQP6XD0VD0WD0PDg
h5PDSi6QDQP6XD0QDPAWD0PDgh5PDUi6PD`]7PDba1XD0WD0PDcm6PDnj:QDb:XD0WD0PDcm6PDlQ1PDUi6XD0WD0PDRe4QD
n7QDRP6TD1QDSP6XD0`D\`1WD0PDSi6PD]6PDah5PDYm:XD0WD0PDVf;PDWf;PDV6XD0WD0PD]X7PDmd4PDV6XD0QDTP6QD`
5WD0PDZ`5PDmd4PDSi6XD0QD`5WD0PD\i5PDSh4XD0WD0QDUP6QDVP6PDmd4XD0WD0QDWP6P@ld4PDgh5PDSMXD0WD0QDXP6
PDld4PDah5XD0WD0QDYP6QD\o5PDUi6QDZP6XD0WD0QDd\5PDld4PD_h5XD0QD[P6WD0QD\P6QD]P6PDPDXD0WD0QD^P6QD_
P6PDmd4XD0QD`P6PDR[5WD0QDaP6PDUi6PDQZ;XD0WD0PD]Y5PDmd4QDo>PDi7XD0QDbP6QDcP6TD1WD0P@md4QD_4XD0WD0
PDZEPD`h5QDdP6QDeP6XD0WD0QDfP6QDlMXD0QDgP6TD1WD0QDhP6XD0WD0QDiP6PD`h5PDfl=XD0WD0QDjP6PDgh5QDkP6X
D0WD0PDng<PDah5PDmh<XD0QDlP6WD0PDa`3Q@ga5QDmP6TD2QDnP6XD0WD0PDSi6PDPb4PDQZ;XD0WD0QDoP6QDPQ6QDQQ6
XD0WD0QDRQ6QDPCQDSQ6QDne2XD0WD0QDnOQDTQ6QDUQ6PD]JXD0QFVQ6TD1WD0QD^4XD0QDWQ6TD1QDXQ6`DY9QFYQ6TD1W
D0QD^4QDaX5XD0VD0QFYQ6TD1WD0QD^4QDaX5XD0QDnAWD0QDZQ4QDYW2QDZQ6XD0WD0PD^R;QD[Q6QD\Q6XD0WD0PD`m6QD
]Q6XD0VD0WD0PD`m6QD]Q6XD0QDnAWD0QDdk1QD^Q6QD_Q6XD0WD0PD`n6PDlR;XD0VD0WD0PD`n6PDlR;XD0QDT^5WD0PDl
a3QD`Q6PDgh5XD0QFaQ6WD0QDbQ6PDgh5PD[5PDRo3PDgh5XD0WD0QDhDTD1QDcQ6P@`h5QDdQ6XD0WD0QDeQ6PDgh5QDfQ6
XD0WD0QDgQ6PD\i5PDgh5XD0WD0QDhQ6XD0WD0PD__2QDiQ6XD0WD0QDjQ6QDkQ6XD0QDlQ6WD0PDZ6PD`h5PDUi6QDmQ6XD
0WD0PDZb4PD`h5PDUi6XD0WD0QDnQ6PD`h5QDgo1QDoQ6XD0QDPR6WD0QDQR6PDgh5PD`8XD0WD0PDhi>QDRR6XD0WD0QDSR
6PDmd4P@Ui6QDTR6XD0WD0PDaMPDP_4XD0WD0PDji>PDah5QDUR6XD0WD0PDZKPD`h5QDVR6PD`f<XD0QDWR6WD0QDXi1PDR
o3PD^m6XD0VD0QDWR6WD0QDXi1PDRo3PD^m6XD0QDnAWD0QDXR6PDli>XD0VD0WD0QDXR6PDli>XD0QDnAQDYR6TD1WD0PDi
Y:QDZR6XD0WD0QD[R6XD0PD\l6QD\R6TD3WD0QD]R6XD0QD^R6WD0QD_R6PDho6XD0QD`R6WD0QDaR6PDUi6QDbR6PD`h5XD
0WD0PDch5PDnm5XD0WD0QDQFQDcR6QDhg5XD0VD0WD0QDQFQDcR6QDhg5XD0QDdR6WD0QDQFTD1QDeR6QDfR6XD0WD0QDgR6
QDhR6XD0QDiR6WD0QDjR6P@`h5QDkR6QDRV1QDlR6XD0QDmR6WD0QDnR6TD2QDoR6XD0PD]l6WD0QDPS6PD_j>XD0WD0QD\?
TD1QDQS6QDf[3XD0WD0QD]W4PDSi6PDZg<XD0WD0QDRS6PDog4XD0WD0PDld4PD`h5PDPe4PDah;XD0VD0WD0PDld4PD`h5P
DPe4PDah;XD0QDPAWD0PDld4PD`h5PDUi6PDg2XD0VD0WD0PDld4PD`h5PDUi6PDg2XD0PD1WD0PD]l6PDSi6PDaj>PD`P5X
D0QDSS6TD3WD0PDld4PD`h5PDUi6PDb\5XD0WD0QDcJQDTS6PDjd4XD0WD0QDn1TD1QDUS6QDWJXD0WD0QDn1TD2QDVS6XD0
WD0PD^V:PDWk5XD0VD0WD0PD^V:PDWk5XD0QDWS6WD0PDUi4QDX9QDXS6XD0QDYS6TD1WD0QDZS6XD0VD0QDYS6TD1WD0QDZ
S6XD0QD[S6QD\S6TD1WD0QD]S6TD1QD^S6TD2VD0XD0`DmF`D`U2`DSk4`D`R5QD\S6TD1WD0QD]S6TD1QD^S6TD2QD_S6XD
0`DmF`D`U2`DSk4`D`R5QD`S6TD1WD0QDaS6QDb:TD1QDbS6XD0VD0QD`S6TD1WD0QDaS6QDb:TD1QDbS6XD0QDcS6QDdS6T
D1WD0QDeS6XD0VD0`DoQ5QDdS6TD1WD0QDeS6XD0QDfS6`DoQ5WD0QDgS6QDhS6TD1QDiS6XD0aD`4WD0QDk\1PDUi6PDad4
PD`h5XD0QDjS6TD2QDX5PDmd4QDkS6TD1WD0QDlS6XD0WD0QDmS6PDeh5QDnS6XD0`Dmd4`De[6`DmD`Ddl6WD0QDoS6QDPT
6QDjm2TD1QDQT6XD0QDRT6TD2WD0QDST6XD0VD0`Ddh5`D`h5QDRT6TD2WD0QDST6XD0QDTT6`Ddh5`D`h5WD0PDcNPD[l6Q
DUT6XD0QDVT6TD2WD0QDWT6QDXT6PDif<XD0WD0QDkW5PDmd4PDUi6PD^a4XD0WD0QDYT6PDdh5PDUi6PD^a4XD0WD0PDe`<
QDZT6XD0WD0PDT8QD]^5XD0WD0QD[T6SD0XD0`DUi6`DWY5`Dbh5[m4200RP1210UP1320YP1230VP1240VP1350YP1360WP
1270VP1480ZP1390XP13:0XP12;0VP12<0VP1100RP13=0YP12>0TP12?0VP15@1WP17A1YP16B1YP16C1XP15D1YP16E1UP
15F1UP17G1VP15H1XP14I1VP13J1TP14K1VP13L1WP1E01RP1?M1TP15N1VP14O1UP1;P11UP13Q11WP16R11XP15S11SP13
T11WP12U11VP12V11UP12W11UP1?X11VP13Y11WP12Z11SP1=[12VP18\12ZP17]12YP17^12YP14_12TP15`12WP17a12XP
18b12YP16c12UP16c12VP16d12UP1:e12XP19f12YP1:g12VP16h12WP16i12XP18j12WP17k12ZP16l12VP16m12WP15n12
WP18o12ZP18P22XP19Q23YP1>R23TP19S23WP17T23[P15U23XP16V23WP16W23YP16X23YP15Y23WP16Z23WP17[23\P15\
23YP17]23VP17^23XP18_23WP18`23VP16a23VP17b23VP18c23YP17d23SP17e23UP17f23UP16g23WP19c23XP17h23XP1
5i23XP18j23UP16k23VP15l23WP1<m23XP1<m23ZP15n23TP18o23WP15P33YP14Q33TP17R33]P16S33[P15T33YP15U33Y
P15V33UP15W33WP1:X33WP1:X33XP17Y33ZP1:Z33]P16[33XP19\33^P1O]34YP17^34YP16_34VP18`34VP16a34TP16a3
4VP15b34XP17c34WP15d34XP16e34TP16e34VP14f34UP17g34YP16h34XP16i34WP18j34VP16k34ZP15l34WP15m34VP13
04RP14n34UP15o34VP15P44XP14Q44VP16R44VP14S44UP15T44YP14U44UP1GV45VP15W45TP1@X45WP1@X45XP1=Z15SP1
6Y45YP15Z45WP15[45XP15\45UP15]45WP16^45VP15_45XP16`45TP16`45VP16a45WP17b45YP15c45WP16d45[P19e45W
P14f45UP16g45YP15h45XP16i45XP1305RP16j45YP1:k45WP18l45VP17m45VP16n45ZP17o45VP15P55XP17Q55VP15R55
YP17S55ZP15T55XP15U55YP18V55TP14W55UP14X55VP16Y55XP16Z55TP16Z55VP15[55VP15\55UP14]55UP16^55ZP1;_
55]P16`55UP16`55WP16a56XP1<b56VP15c56UP15d56WP15e56WP1=f56VP15g56WP16h56VP1=i56VP16j56XP15k56UP1
7l56UP16m56TP1En56XP1Co56XP1Co56YP1=Z16SP1906RP19P66TP15Q66XP17R66VP19S66TP16T66YP17U66TP17V66VP
15W66WP15X66WP15Y66VP15Z66TP1806RP18[66UP16\66TP16]66VP15^66WP16_66XP16`66\P16a66XP17b66UP16c66V
P14Z16SP14Z16SP15d66VP18e66YP14f67YP15g67WP17h67XP13i67VP13j67WP12k67TP16l67UP17m67WP18n67[P15d2
7SP14o67VP13P77XP13Q77YP13R77WP13S77WP13T77XP13U77XP12V77TP13W77XP13X77XP13Y77XP12Z77UP13[77WP14
\77WP15]77VP13^77WP14g37XP13_77WP13`77WP12c57UP12c57UP1107RP1107RP1107RP12a77TP15b77TP15c77TP12d
77TP13c47WP14e77YP13f77TP12g77TP12h77UP13i77XP13j77VP12k77UP18l77WP14m77TP15n77YP1307RP12o77VP18
P87]P13Q87TP13R87XP13S87VP14T87XP13U87XP12l67UP12V87UP13T67XP12W87UP13X87VP12Y87TP13Z87UP13[87WP
14\87ZP13]87UP13^87TP1107RP1107RP13_87TP12`87UP1107RP12a87TP15b88XP16c88\P19d88UP1:e88XP19f88TP1
5g88VP16h88YP17i88\P18j88VP18j88XP16k88ZP16l88YP15m88TP15n88VP15o88TP16P98WP17Q98YP15R98TP16S98U
P16S98WP15T98VP17U98XP17U98ZP17V98YP17W98WP1:X98XP19Y98VP18Z98WP16[98WP16[98YP17\98YP16]98XP16]9
8ZP16k38[P16^98VP15_98WP17`98VP16d38ZP16a98[P17b98]P19c98^P18d98WP16e98WP16e98YP15f98VP17g98XP16
h98XP18i98YP15j98TP15k98UP15l98WP18m98ZP16n98WP16o98YP17P:8ZP16Q:8WP17R:8WP16k38YP15S:8VP15T:9TP
12U:9TP12V:9TP12W:9UP1209RP12X:9UP19Y::WP19Y::YP15Z::VP17[::XP15\::YP17]::WP15^::TP16_::XP1A`::W
P16a::VP17b::WP16c::WP17d::VP1=e::UP1=e::WP16f::VP15g::UP1?h::TP17i::TP16j::ZP16k::VP16k::XP16l:
:VP16m::XP15n::WP15o::XP18P;:WP15Q;:WP16R;:WP16S;:[P14T;:TP14U;:TP16V;:TP15W;:TP16X;:WP18Y;:VP15
Z;:TP15[;:WP15\;:TP16];:YP16^;:WP1:_;:VP17`;:XP1>a;:YP15b;:VP1@c;:YP1:d;:YP1<e;:VP15f;:VP14g;:UP
14h;:UP14i;:TP15j;:YP1:k;;UP16l;;\P15m;;YP16n;;UP16o;;WP18P<;VP14Q<;TP16R<;XP17S<;XP17T<;XP17T<;
YP19U<<\P18V<<VP17W<<YP17X<<ZP1Cd;<\P19j:<^P18Y<<WP16Z<<YP17[<<XP1;\<<TP15]<<WP16^<<XP17_<<VP16`
<<[P16a<<\P1;b<<WP1;c<<YP1;d<<WP17e<<TP16f<<ZP16f<<[P19g<<VP18h<<TP18i<<VP19j<<VP14k<<UP17l<=YP1
6m<=XP1:c2=\P19c2=YP16n<=XP16o<=UP18P==VP18P==VP1:Q==]P16R==WP14S=>ZP127>UP12T=>VP19j:>[P14U=>\P
13V=>WP16S5>]P16W=>ZP12X=>TP13Y=>XP13Z=>WP13[=>TP14\=>VP16]=>VP15^=>VP13o5>UP15f1>WP16_=>VP13`=>
VP16a=>VP15b=>VP13c=>XP13d=>XP12h;>VP14e=>VP15f1>WP1:f=>WP14Q7>ZP12g=>UP14h=>VP12i=>UP13j=>WP14k
=>VP12l=>UP12c5>UP13m=>WP12n=>TP12o=>UP12P>>TP13Q>>WP12R>>UP13S>>YP14T>>YP13U>>XP13V>>WP13c=>YP1
4W>>WP16X>>TP13Y>>TP14Z>>VP13[>>UP13\>>XP12]>>TP14]8>UP15^>>ZP1;]8>UP14_>>XP110>RP14`>>TP15a>>TP
130>RP14b>>WP15c>>XP12d>>TP13e>>VP14f>>WP14g>>VP13h>>UP14i>>WP15j>>QM3k>>TP13l>>WP13m>>UP13n>>VP
14o>>YP12g=>UP12P?>TP12i=>UP13Q?>VP15W=>XP13R?>WP12S?>TP15T?>ZP13U?>TP110>RP15W=>XP16W=>[P17V??T
P16W??VP15X??XP17Y??VP1FZ??UP1H[??WP15\??WP18]??XP16^??YP17_??[P15`??WP18a??XP15b??TP16S9?WP17c?
?YP16d??YP19e??ZP1<f??XP16g??VP19h??XP15i??VP17j??VP17k??VP18l??XP18m??TP17n??VP16o??YP15P@?WP16
Q@?UP16R@?VP17S@?YP16T@?VP16U@?WP18U@?YP16V@?XP19W@?]P17X@?[P17Y@?XP16Z@?YP16[@?YP18\@?ZP16]@?ZP
18]@?WP18^@?ZP15_@?WP16a4?UP16a4?WP17`@?WP15a@?VP16b@?TP16b@?VP15c@?TP15d@?VP17e@?VP1:f@?XP1Cg@?
VP17U8?^P16h@?WP15i@?XP14j@?TP18W=?YP17k@?VP16l@@XP15m@@YP17n@@TP16o@@VP16PA@\P15QA@WP13RA@YP13S
A@YP110@RP12TA@VP12UA@VP13VA@UP18WA@TP16XA@WP15YA@UP12U:@TP16ZA@YP14[A@\P13\A@WP13]A@YP13^A@YP13
_A@XP12`A@TP12aA@VP12bA@VP13cA@XP13dA@XP13eA@XP14fAATP130ARP1\1gABUP1:hABWP14iABXP14jABZP15kABZP
13lABWP12mABVP15nAB]P12T=BVP14oABVP13PBBXP110BRP110BRP12QBBTP14RBBXP13SBBXP19TBB\P15S5BYP13UBBWP
15i3BZP12VBBTP14WBBWP140BRP15XBBWP13YBBVP14ZBB[P13[BBVP14\BBVP12]BBTP13^BBXP13_BBXP12c5BUP14f1BX
P14`BBYP12aBBTP12bBBVP13cBBWP12dBBTP18eBBTP13fBBWP13gBBWP14hBBUP110BRP15iBBXP13jBBVP12kBBVP13lBB
YP12mBBTP14nBBVP15oBBWP12k9BUP13PCBWP12QCBUP13RCBTP13SCBVP13TCBYP14UCB\P13VCBXP14WCBZP13XCBWP12Y
CBUP12ZCBTP14PBBZP13[CBTP1<\CCUP130CRP16]CCVP17^CCXP18_CC[P17PBC[P17`CCVP16aCCTP15bCCTP17cCCVP15
dCCVP16eCCVP13fCCXP15gCCYP14hCCTP1<iACXP18iCCVP15jCCWP15kCCVP14lCCXP14mCCWP13nCCTP16oCCWP14PDCYP
13QDCXP13RDCWP13SDCWP17T=CXP15TDCWP15V8CVP14UDCWP15VDCTP15WDCVP16XDC\P16YDCWP14ZDCVP14[DCYP18\DC
XP13]DCVP16^DCVP15_DCXP16`DC[P15aDCWP13bDCWP18cDC]P12dDCUP14eDCUP13fDCWP13gDCYP12hCCUP13hDCXP12b
ACVP13iDCVP15jDCVP14kDCVP13lDCVP110DRP1AmDDTP13nDDTP12T=DUP13oDDYP13PEDXP14QEDYP12REDVP12SEDUP14
TED[P15UEETP17VEEVP19WEEZP19XEE\P19YEEZP19ZEE\P18[EFVP18\EFXP18]EFXP18^EF[P15_EFTP15`EFVP16aEFWP
16bEFTP16cEFVP15dEFTP15eEFWP19U3F[P19U3F]P15fEFVP14gEGTP19hEGXP19iEGZP15jEGUP18kEGVP18lEGXP19VEG
XP15mEHUP14nEHUP120HRP14oEHUP12T=HUP13PFHWP12T=HUP13QFHYP13RFHYP12Z8HVP12SFHTP14TFHWP16UFHVP13VF
IWP12WFIUP13XFITP13YFITP120IRP13]8IUP12ZFITP12[FITP13\FIWP13]FITP14^FIVP13_FIWP13`FIXP12aFITP12b
FIUP13cFITP12dFITP110IRP14eFI\P12fFITP15gFJTP15hFJVP13iFJXP13jFJXP13kFJYP13lFJYP14mFJVP13nFJYP15
oFJVP19PGJVP14QGJVP13RGJVP16SGJVP14TGJVP13UGJWP13VGJWP14WGJTP15XGJUP13YGJWP12ZGJTP18d;JYP19[GJYP
17\GJ\P16]GJVP15^GJTP14_GJTP15`GJXP17aGJYP16bGJYP14cGJWP13dGJWP13`GJVP12c5JVP16f1JZP14eGJTP16fGJ
XP13gGJYP16hGJTP16hGJVP15iGJXP16jGJTP15kGJTP16lGJVP16mGJZP14nGJYP14oGJYP16PHJVP15QHJVP12RHJUP13S
HJWP14THJZP15UHJVP15UHJVP13VHJWP15WHJVP15XHJZP13YHJXP14ZHJVP12[HJTP13\HJVP15]HJTP15^HJWP15_HJVP1
5`HJ]P15aHJ[P13bHJWP13cHJWP13dHJYP13eHJXP13eHJXP13fHJWP13gHJWP14hHJ\P13iHJYP13jHJVP14kHJWP13lHJW
P17mHJVP16nHJVP12oHJVP13PIJWP14QIJWP12RIJTP12SIJUP14TIJVP13UIJWP13VIJVP12WIJTP13XIJUP12YIJTP12ZI
JTP13[IJWP12\IJTP13c:JUP13]IJVP12^IJTP15_IJUP16`IJUP15aIJUP14bIJUP110JRP13cIJWP16dIJWP14eIJXP13f
IJYP14gIJWP13hIJTP15iIJXP13YHJXP14kFJZP14jIJTP15kIJVP14lIJVP12mIJUP14nIJTP16oIJTP16oIJVP14PJJZP1
3QJJVP12Z1JSP12]8JVP13RJJXP14SJJTP15TJJUP1:UJK`P16VJKXP16WJKWP16WJKYP15XJKUP15YJKWP17ZJKXP19[JKV
P17\JKXP17f1KYP15]JKTP15^JKVP16_JKUP15`JKUP16aJKYP1=bJKYP15cJKVP15dJKTP15eJKVP17fJKUP14gJKTP16U3
KZP130KRP16hJKTP16iJKVP16jJKWP18kJKYP19lJKYP1<mJKWP17nJKYP15k9KUP15oJKWP1:PKKVP1CQKKYP18RKKXP16S
KKVP16TKKUP15UKKUP15VKKWP17WKKYP16XKKUP16YKKWP130KRP15ZKKVP15[KKVP13\KKVP16]KKWP16]KKYP18f1K]P15
^KKWP16_KKUP15`KKVP1=aKKZP1;bKKVP18cKKWP17dKKUP1BeKKWP1AfKKUP18gKKWP15hKKVP15iKKUP16jKKXP16kKKWP
15lKKVP15mKKUP15nKKVP15oKKVP16PLKUP16PLKWP17QLKVP16RLKWP16SLKXP1DTLKWP1CULKUP17VLKXP15WLKTP15XLK
TP15YLKVP16ZLKXP15[LKVP12\LKUP15]LKVP14^LKUP15_LKUP15`LKWP17aLKWP16bLKVP16bLKXP16cLKUP16dLKWP17e
LK[P15fLKVP13gLKXP19hLKVP17iLKYP17iLKXP14jLKTP15kLKXP14lLKTP15mLKWP15nLKYP18oLKVP18PMKXP15QMKTP1
7RMKXP16SMKYP130KRP14TMKWP14UMKTP15VMKUP15WMKWP15XMKXP15YMKTP15ZMKVP15[MKWP16PBK\P15\MKTP15]MKWP
13^MKUP13_MKXP1:`MKZP19aMKWP16bMKWP16cMKZP15dMKXP17eMKVP14fMKTP15gMKUP16U3KZP15hMKVP16iMKVP16jMK
YP15kMKTP15lMKVP15mMKVP16nMKVP110LRP13oMLYP12PNLVP15QNLTP18RNMUP15SNNVP14TNNVP12UNNUP13VNNWP13WN
NXP17XNNYP110ORP17YNOWP17ZNOWP17[NOWP17\NOWP17]NOWP17^NOWP12_NOTP15`NOWP12aNOUP14S1OSP17bNP1VP19
cNP1WP1<dNP1WP15cNP1UP14aNP1TP13eNQ1TP12fNQ1TP13gNQ1YP15hNQ1WP15iNR1TP16jNR1VP17kNR1[P16lNR1WP17
mNR1YP17mNR1[P16nNR1WP16oNR1YP12POR1TP13QOR1VP16ROR1WP16SOR1WP13TOS1TP12UOT1TP12VOT1UP12WOT1UP19
XOU1WP1<YOU1VP14ZOU1VP18[OU1XP15\OU1YP18]OU1[P12^OU1TP13_OU1XP110U1RP14`OU1YP110U1SP13aOU1VP12bO
U1TP19cOV1TP15dOW1TP12eOW1TP13fOW1XP14gOW1VP13hOW1VP14iOW1YP12jOW1UP14kOW1XP12lOW1TP12mOW1UP12nO
W1TP15T=X1VP16oOX1VP17PP1X1XP18QP1X1VP16RP1X1VP15SP1X1WP15TP1X1WP17UP1X1XP13VP1X1XP13WP1X1VP12XP
1X1TP12Z1X1SP17YP1X1TP14ZP1X1WP13[P1X1WP13\P1X1VP16]P1X1XP19]P1X1XP15^P1X1WP15_P1X1TP14`P1X1YP12
aP1X1TP13bP1X1TP13cP1X1WP13dP1X1WP17eP1X1[P16fP1X1XP14gP1X1VP13hP1X1VP12mAX1UP12mAX1UP14iP1X1ZP1
4jP1X1XP13kP1X1VP13lP1X1XP12mP1X1VP13nP1X1XP13oP1X1XP12PQ1X1VP12QQ1X1VP16RQ1Y1XP16SQ1Y1ZP15TQ1Y1
UP17UQ1Y1XP15VQ1Y1YP15WQ1Y1YP14XQ1Y1VP15YQ1Y1WP17j5Y1ZP15ZQ1Y1WP15[Q1Y1WP16\Q1Y1\P14]Q1Y1VP16^Q1
Y1WP15_Q1Y1XP16`Q1Y1ZP16aQ1Y1ZP15bQ1Y1XP15cQ1Y1XP15dQ1Y1YP19eQ1Y1[P16fQ1Y1YP15gQ1Y1WP15hQ1Y1WP15
iQ1Y1XP16jQ1Y1XP16kQ1Y1ZP16lQ1Y1\P15mQ1Y1UP15nQ1Y1WP15oQ1Y1TP15PR1Y1VP16QR1Y1UP16QR1Y1WP14RR1Y1T
P16SR1Y1XP15TR1Y1VP18UR1Z1\P16VR1Z1[P16WR1Z1YP16WR1Z1[P16XR1Z1WP15YR1Z1XP16ZR1Z1[P16d3Z1[P16U3Z1
ZP18[R1Z1[P16\R1Z1VP16]R1Z1XP140Z1RP15^R1Z1YP16_R1Z1TP16`R1Z1VP17aR1Z1TP17aR1Z1VP17bR1Z1\P15cR1Z
1XP18h3Z1ZP16dR1Z1VP16eR1Z1\P16fR1Z1XP16gR1Z1VP15hR1Z1UP15iR1Z1WP17jR1Z1^P16kR1Z1YP15lR1[1XP16mR
1[1ZP15nR1[1UP15oR1[1WP15PS1[1WP15QS1[1WP15RS1[1WP17SS1[1^P14TS1[1VP18US1[1ZP15VS1[1UP15WS1[1UP1
5XS1[1YP17YS1[1[P15ZS1[1YP14[S1[1UP15\S1[1XP14]S1[1VP14]S1[1VP18^S1[1\P17_S1[1[P16`S1[1ZP19aS1[1
WP17bS1[1ZP17d;[1YP16aI[1XP15cS1[1UP17e:[1[P15dS1[1XP15eS1[1VP15fS1[1XP15gS1[1WP16hS1[1WP16iS1[1
[P15jS1[1UP15kS1[1WP14U1[1VP16lS1[1ZP16mS1[1[P16nS1[1ZP130[1SP15oS1[1XP15PT1[1YP16QT1[1VP16RT1[1
VP14T=[1UP16ST1[1ZP14TT1[1UP15UT1[1TP177[1UP16m;[1\P16VT1\1YP15WT1\1VP18XT1\1XP16YT1\1YP14ZT1\1V
P1ClF\1[P15[T1\1YP15\T1\1WP16]T1\1XP18UP1\1WP16^T1\1ZP16_T1\1UP17`T1\1YP16aT1\1WP16bT1\1XP16cT1\
1[P19dT1\1YP17dT1\1[P16eT1\1YP16fT1\1VP15gT1\1WP1:^Q1\1\P15hT1\1YP19Q7\1eP15iT1\1XP14jT1\1UP17kT
1\1VP15lT1\1VP17mT1\1YP17nT1\1]P15oT1\1VP15PU1\1XP16QU1\1ZP15RU1\1XP16SU1\1[P16TU1\1YP16Q7\1\P15
UU1\1YP14VU1\1UP14WU1\1UP18d3\1aP17XU1\1TP15YU1\1WP16ZU1\1VP17[U1\1ZP16\U1\1XP16\U1\1ZP16\U1\1XP
16\U1\1[P16]U1\1TP15^U1\1WP18_U1\1VP15`U1\1TP18aU1\1YP16Q7\1\P16bU1\1[P15cU1\1YP15dU1\1YP16eU1\1
[P16a9\1\P17fU1\1_P15gU1\1YP15hU1\1YP14mA\1VP15iU1\1YP13jU1]1WP13kU1]1YP14lU1]1\P14mU1]1\P12nU1]
1VP13oU1]1YP13PV1]1XP13QV1]1YP14RV1]1[P13SV1]1YP13TV1]1XP13UV1]1YP13VV1]1XP13WV1]1YP13XV1]1XP14Y
V1]1ZP13ZV1]1YP13[V1]1YP13\V1]1XP12]V1]1UP12^V1]1VP127]1VP12_V1]1VP14`V1]1XP13aV1]1YP13bV1]1YP14
cV1]1XP14dV1]1[P13eV1]1XP12fV1]1VP13gV1]1YP13hV1]1WP13iV1]1XP14jV1]1WP13kV1]1VP15lV1]1XP13mV1]1X
P14nV1]1WP14nV1]1YP13k8]1XP14oV1]1XP13PW1]1XP13QW1]1UP13RW1]1XP14SW1]1VP12jE]1VP13TW1]1YP13UW1]1
YP13VW1]1YP12WW1]1VP13XW1]1YP13YW1]1WP13bU1]1XP13ZW1]1YP12[W1]1VP12\W1]1VP14]W1]1[P13^W1]1YP12_W
1]1VP12_W1]1VP12_W1]1VP12`W1]1VP12aW1]1VP13bW1]1XP13cW1]1YP14dW1]1\P13eW1]1WP12fW1]1VP13gW1]1WP1
3hW1]1YP13iW1]1YP13jW1]1VP13kW1]1YP13lW1]1YP13mW1]1YP13nW1]1YP13oW1]1XP13PX1]1YP13QX1]1XP14RX1]1
ZP13SX1]1YP14TX1]1\P12UX1]1VP12_W1]1VP12\4]1VP13TV1]1WP13VX1]1XP13WX1]1VP13XX1]1TP13YX1]1WP13ZX1
]1XP14[X1]1\P12]8]1VP13\X1]1YP13^5]1XP12]X1]1VP14^X1]1ZP127]1VP13_X1]1XP12mA]1VP12`X1]1TP12aX1]1
VP12bX1]1TP12\K]1VP13cX1]1VP12XX1]1TP13dX1]1WP12T=]1VP13PB]1YP13eX1]1WP12]8]1VP12fX1]1UP13gX1]1Y
P13hX1]1XP13iV1]1XP12iX1]1VP12jX1]1VP12kX1]1VP13lX1]1VP13mX1]1YP15nX1]1VP13oX1]1WP14PY1]1WP14QY1
]1WP14RY1]1YP13SY1]1XP13TY1]1YP13UY1]1XP12VY1]1UP13WY1]1XP16U3]1`P13XY1]1XP15YY1]1YP13ZY1]1XP15S
5]1ZP13[Y1]1WP14j4]1YP14j:]1ZP13\Y1]1WP12]Y1]1TP13^Y1]1WP13_Y1]1WP14`Y1]1[P13aY1]1VP14bY1]1YP13c
Y1]1WP13dY1]1XP14gU1]1ZP13eY1]1VP14k3]1ZP13fY1]1WP14bW1]1ZP15gY1]1[P15]3]1ZP14h3]1XP13hY1]1VP15i
Y1]1[P14jY1]1XP13kY1]1VP15lY1]1YP12mY1]1TP15nY1]1XP13oY1]1VP15PZ1]1XP14QZ1]1VP14c3]1XP14RZ1]1YP1
5SZ1]1[P13TZ1]1VP13UZ1]1WP12VZ1]1UP13WZ1]1VP12XZ1]1TP14YZ1]1ZP13ZZ1]1WP14[Z1]1[P18\Z1]1WP14]Z1]1
ZP13^Z1]1XP15_Z1]1ZP13`Z1]1VP13aZ1]1VP12bZ1]1TP14cZ1]1ZP13dZ1]1VP14eZ1]1XP14d3]1ZP14f1]1WP14fZ1]
1[P13gZ1]1WP14hZ1]1ZP14iZ1]1YP14jZ1]1YP14kZ1]1VP15lZ1]1ZP13mZ1]1WP13nZ1]1WP13oZ1]1XP13P[1]1WP13Q
[1]1XP13R[1]1WP13S[1]1VP13T[1]1VP13U[1]1WP13V[1]1XP13fU1]1XP14W[1]1YP13X[1]1WP13Y[1]1WP13Z[1]1XP
12[[1]1TP13\[1]1XP13][1]1VP13^[1]1XP12_[1]1TP13\[1]1XP13`[1]1XP13a[1]1WP13b[1]1YP13c[1]1XP13d[1]
1XP15U3]1]P13e[1]1VP13f[1]1VP15g[1]1WP14h[1]1XP14i[1]1TP14i[1]1VP12j[1]1TP13dA]1WP12k[1]1TP13Y=]
1XP13l[1]1VP13m[1]1VP13n[1]1YP13o[1]1XP13P\1]1WP14Q\1]1ZP14R\1]1\P13S\1]1XP13[V1]1YP13T\1]1XP13U
\1]1YP13V\1]1XP14W\1]1ZP15X\1]1[P15X\1]1]P12Y\1]1UP13Z\1]1UP13[\1]1WP13\\1]1XP13]\1]1WP13^\1]1XP
15_\1]1\P13`\1]1WP13a\1]1YP14PB]1[P14b\1]1YP13c\1]1XP13d\1]1WP13e\1]1WP13f\1]1YP13g\1]1WP13h\1]1
WP13i\1]1YP14j\1]1XP13k\1]1XP13l\1]1WP13m\1]1YP13n\1]1YP14o\1]1\P13P]1]1YP13Q]1]1YP14R]1]1\P13S]
1]1YP13T]1]1XP12U]1]1VP12U]1]1VP13V]1]1YP13W]1]1WP13X]1]1XP13Y]1]1XP13Z]1]1YP13[]1]1YP13\]1]1YP1
3d3]1YP12]]1]1VP12^]1]1VP13lB]1YP13_]1]1YP13`]1]1YP13a]1]1YP12b]1]1UP12c]1]1VP12d]1]1VP12e]1]1UP
12f]1]1UP12g]1]1UP12mA]1VP12mA]1VP12mA]1VP12h]1]1VP12h]1]1VP14i]1]1VP13j]1]1XP14k]1]1ZP12l]1]1VP
13m]1]1XP12n]1]1UP13o]1]1XP13P^1]1WP13Q^1]1YP13R^1]1YP13S^1]1XP13T^1]1YP13U^1]1WP12V^1]1VP13W^1]
1UP13X^1]1XP14Y^1]1ZP13Z^1]1YP12[^1]1UP14\^1]1\P14]^1]1ZP13^^1]1XP13_^1]1YP13`^1]1YP13a^1]1YP12b
^1]1UP12c^1]1VP13d^1]1YP13e^1]1XP13f^1]1XP12fW1]1VP13c[1]1YP13g^1]1YP12h^1]1VP12i^1]1TP13j^1]1YP
14k^1]1ZP14l^1]1[P13m^1]1YP13n^1]1XP13o^1]1YP12P_1]1VP12Q_1]1VP13R_1]1YP12S_1]1UP13T_1]1XP12kB]1
VP13U_1]1YP12_W1]1VP12dD]1VP13a9]1YP13ZR1]1YP13V_1]1YP13V_1]1YP14W_1]1YP13X_1]1YP13PB]1YP12_W1]1
VP110]1SP12Y_1]1VP14Z_1]1VP13[_1]1YP13\_1]1WP13]_1]1XP13^_1]1YP14__1]1ZP13`_1]1XP12WF]1VP13a_1]1
XP12c5]1VP110]1SP13SS1]1XP12b_1]1VP12b_1]1VP13c_1]1WP12b_1]1VP12d_1]1UP12mA]1VP14e_1]1TP13f_1]1U
P13g_1]1XP14h_1]1YP13i_1]1WP12^]1^1VP12U1^1VP13j_1^1YP12k_1^1VP13l_1^1YP13m_1^1YP12n_1^1UP13o_1^
1YP13P`1^1YP13Q`1^1YP13R`1^1YP13S`1^1YP12T`1^1VP13U`1^1YP13V`1^1XP13W`1^1YP13X`1^1YP12Y`1^1VP12Z
`1^1VP14[`1^1\P13\`1^1YP14d3^1[P13]`1^1YP13^`1^1YP13_`1^1YP13``1^1YP14gU1^1\P12a`1^1VP13b`1^1YP1
3c`1^1YP12d`1^1UP12e`1^1VP13f`1^1XP12g`1^1VP13h`1^1YP13m@^1YP13i`1^1YP14j`1^1[P12k`1^1VP12l`1^1U
P13m`1^1WP13n`1^1YP13o`1^1WP14k3^1ZP13Pa1^1XP13Qa1^1XP14Ra1^1WP12Sa1^1UP12U4^1UP13Ta1^1YP12Ua1^1
UP13Va1^1XP13Wa1^1XP13Xa1^1XP13Ya1^1YP13Za1^1XP12XJ^1VP13[a1^1VP12\a1^1UP12]a1^1UP12^a1^1UP12_a1
^1UP13`a1^1TP13aa1^1VP13ba1^1VP13ca1^1YP14da1^1UP14da1^1WP13ea1^1UP13fa1^1XP15ga1^1WP13ha1^1XP13
ia1^1XP14ja1^1[P14ka1^1\P13la1^1YP14Q7^1[P13ma1^1YP13na1^1YP13oa1^1YP15Pb1^1^P12Qb1^1VP14Rb1^1XP
13Sb1^1XP13Tb1^1YP13Ub1^1WP12Vb1^1TP127^1VP14a9^1[P12Wb1^1VP13Xb1^1YP12Yb1^1TP12Zb1^1UP13[b1^1XP
12bF^1VP13\b1^1XP13]b1^1YP12k9^1UP12^b1^1VP13_b1^1XP12`b1^1VP13ab1^1YP14bb1^1[P13cb1^1XP13db1^1Y
P13eb1^1YP12fb1^1VP12gb1^1UP12hb1^1TP13ib1^1WP13ZR1^1YP13d3^1YP13jb1^1YP13kb1^1YP13lb1^1YP13mb1^
1YP13nb1^1YP13ob1^1YP13Pc1^1XP12Qc1^1UP12Rc1^1UP13Sc1^1YP12k9^1VP12k9^1VP16Tc1^1ZP14Uc1^1YP14Vc1
^1ZP13Wc1^1VP14Xc1^1ZP14Yc1^1YP13c4^1WP14Zc1^1XP13[c1^1WP13\c1^1VP14]c1^1VP12^c1^1TP14_c1^1VP14Q
7^1ZP14[U1^1[P14`c1^1YP14ac1^1YP13bc1^1WP14gU1^1ZP15cc1^1ZP13dc1^1WP12ec1^1TP14fc1^1[P14gc1^1ZP1
3hc1^1WP14i8^1ZP14ic1^1ZP13jc1^1XP13kc1^1UP13lc1^1XP14mc1^1YP13nc1^1VP13oc1^1VP12Pd1^1UP13Qd1^1V
P13Rd1^1XP14Sd1^1YP13T6^1XP14U3^1ZP12Td1^1TP13Ud1^1WP14Vd1^1YP13Wd1^1WP13Xd1^1XP13Yd1^1XP14j4^1Y
P15Zd1^1[P13[d1^1WP13\d1^1XP14g3^1XP15]d1^1[P14^d1^1YP13_d1^1WP12W:^1UP13lF^1XP13`d1^1VP14ad1^1X
P15S5^1[P13bd1^1TP14cd1^1YP14dd1^1YP13ed1^1YP13fd1^1XP14gd1^1YP12hd1^1UP12id1^1UP15jd1^1VP13kd1^
1WP14ld1^1[P13md1^1XP14nd1^1ZP15od1^1\P14Pe1^1XP12Qe1^1UP13Re1^1VP14Se1^1WP14f1^1XP15]3^1[P14]3^
1XP14a4^1WP13Te1^1VP14Ue1^1ZP13Ve1^1WP13We1^1WP13Xe1^1WP14Ye1^1VP12Ze1^1UP13[e1^1VP14\e1^1ZP13]e
1^1XP14^e1^1YP13_e1^1VP13`e1^1WP14ae1^1YP14be1^1ZP13ce1^1WP14de1^1WP14de1^1YP13ee1^1XP13fe1^1XP1
3ge1^1WP13he1^1XP13ie1^1XP13je1^1XP12l6^1UP12ke1^1UP13le1^1TP13me1^1TP14ne1^1VP13oe1^1VP15Pf1^1Y
P15S5^1[P12[6^1UP15Qf1^1VP14iP1^1[P14Rf1^1VP13Sf1^1WP14Tf1^1VP15Uf1^1YP14Vf1^1VP13Wf1^1XP14Xf1^1
YP14Yf1^1VP14Zf1^1ZP13[f1^1WP16\f1^1\P13]f1^1XP13^f1^1XP14_f1^1[P13`f1^1XP14af1^1VP16bf1^1TP14cf
1^1ZP14S=^1ZP14df1^1VP15ef1^1YP14ff1^1ZP13gf1^1VP14hf1^1VP15if1^1YP14jf1^1VP13kf1^1XP13lf1^1XP13
mf1^1XP14d3^1[P14nf1^1ZP12c5^1UP13of1^1VP14Pg1^1VP14Qg1^1VP15Rg1^1VP15Sg1^1ZP14Tg1^1ZP13Ug1^1WP1
7Vg1^1TP13Wg1^1YP13Xg1^1YP13Yg1^1YP13Zg1^1YP13[g1^1YP14\g1^1[P13]g1^1XP13^g1^1YP13_g1^1YP13`g1^1
WP14ag1^1[P13bg1^1YP13cg1^1XP13dg1^1YP13eg1^1YP13fg1^1YP13gg1^1YP13hg1^1YP13ig1^1WP13jg1^1WP13kg
1^1WP13lg1^1WP13mg1^1WP13ng1^1WP13og1^1YP13Ph1^1YP13Qh1^1YP13Rh1^1YP13Sh1^1YP13Th1^1XP13Uh1^1XP1
3Vh1^1YP13Wh1^1WP13Xh1^1VP14Yh1^1XP14[U1^1[P14Zh1^1[P13[h1^1WP12\h1^1UP13]h1^1YP13^h1^1YP13_h1^1
XP14`h1^1[P13ah1^1XP14bh1^1ZP14ch1^1YP13dh1^1XP13nZ1^1XP14ZR1^1[P12eh1^1UP14fh1^1ZP13gh1^1XP14hh
1^1WP15]3^1[P13ih1^1WP15jh1^1ZP13kh1^1XP13lh1^1WP14mh1^1VP13nh1^1WP13oh1^1WP13Pi1^1WP13Qi1^1YP13
Ri1^1YP13d3^1YP15Si1^1_P13Ti1^1XP13ha1^1YP13Ui1^1YP13Vi1^1XP13Wi1^1YP13d3^1YP14Xi1^1ZP13Yi1^1YP1
3Zi1^1XP13[i1^1XP13\i1^1YP13]i1^1XP14^i1^1XP14_i1^1ZP14`i1^1ZP14Q7^1\P12ai1^1UP13bi1^1YP13ci1^1Y
P13di1^1YP12ei1^1VP14fi1^1\P13gi1^1XP13hi1^1WP13ii1^1TP13ji1^1YP13ki1^1WP13d3^1YP13P3^1YP13li1^1
XP12X5^1VP13d3^1YP13mi1^1YP12ni1^1UP14oi1^1VP12Pj1^1VP14Qj1^1WP13Rj1^1VP13Sj1^1WP14PB^1\P14Tj1^1
\P12Uj1^1VP12Vj1^1TP13Wj1^1YP13Xj1^1XP13Yj1^1WP13Zj1^1WP13[j1^1YP12\j1^1UP12]j1^1VP13^j1^1YP13m@
^1YP13_j1^1YP13`j1^1XP16aj1^1YP15bj1^1YP13cj1^1YP13mf1^1YP13dj1^1XP13ej1^1WP13fj1^1XP15gj1^1YP14
fi1^1[P14hj1^1ZP14ij1^1XP13jj1^1YP14kj1^1XP13fi1^1YP12lj1^1VP13mj1^1WP12W5^1VP12nj1^1VP12c^1^1VP
12oj1^1VP12Pk1^1UP12]8^1UP13Qk1^1WP14Rk1^1VP13Sk1^1WP12Tk1^1TP13Uk1^1WP14Vk1^1\P13Wk1^1TP12Xk1^1
UP12Yk1^1TP14Zk1^1VP12[k1^1UP13\k1^1YP14]k1^1[P13d3^1YP14^k1^1VP12_k1^1TP14`k1^1WP13ak1^1VP14bk1
^1VP13ck1^1YP12dk1^1VP12ek1^1VP13fk1^1YP12gk1^1VP12hk1^1TP14ik1^1TP13d3^1YP12jk1^1UP13kk1^1YP15l
k1^1YP12\4^1VP12mk1^1UP14c3^1XP12nk1^1TP13ok1^1YP12Pl1^1UP13Ql1^1YP13Rl1^1UP12Sl1^1VP12Tl1^1TP14
PB^1\P13Ul1^1WP13Vl1^1YP14Wl1^1ZP13Xl1^1YP13Yl1^1YP13Zl1^1YP13PB^1YP12[l1^1UP13\l1^1YP12]l1^1VP1
3^l1^1XP13_l1^1YP12`l1^1VP12al1^1UP12bl1^1UP12ek1^1VP13VR1^1YP12cl1^1UP12dl1^1TP12\K^1UP12el1^1U
P12fl1^1VP14gl1^1VP13PB^1YP12\5^1VP13hl1^1YP13il1^1XP13jl1^1YP14kl1^1WP13ll1^1WP13ml1^1XP12oj1^1
VP13nl1^1YP13ol1^1XP14Pm1^1VP15Qm1^1WP13Rm1^1UP12Sm1^1TP13Tm1^1YP12Um1^1UP13Vm1^1YP13Wm1^1YP14Xm
1^1XP12Ym1^1VP13Zm1^1YP12[m1^1VP13\m1^1YP12]m1^1UP13eR1^1YP13^m1^1XP13_m1^1YP13`m1^1YP12am1^1UP1
2[6^1VP12bm1^1UP12cm1^1UP12dm1^1VP14em1^1VP12fm1^1VP13gm1^1XP13d3^1YP13hm1^1TP12Z8^1VP13im1^1YP1
2jm1^1VP12km1^1TP13lm1^1YP13mm1^1YP13nm1^1YP14d3^1[P13om1^1XP14Pn1^1VP13Qn1^1YP12_W1^1VP12Rn1^1V
P12Sn1^1UP14Tn1^1VP12\L^1VP13Un1^1YP12Vn1^1VP12Wn1^1VP12Xn1^1VP12Yn1^1UP12Zn1^1VP12Z8^1VP14[n1^1
VP12WF^1VP14\n1^1VP14]n1^1WP12Z8^1UP12^n1^1UP15_n1^1YP13`n1^1WP14an1^1WP12nR1^1VP14bn1^1VP12cn1^
1VP12dn1^1VP13en1^1VP12_a1^1UP12fn1^1VP12gn1^1TP12hn1^1VP13in1^1YP12jn1^1TP127^1VP13b4^1YP13kn1^
1YP13ln1^1XP12mn1^1UP14nn1^1UP12on1^1VP127^1VP12Po1^1VP13Qo1^1VP13Ro1^1XP12\K^1VP13So1^1YP12To1^
1VP12Uo1^1UP13Vo1^1YP12Wo1^1UP12Xo1^1UP12Yo1^1UP12Zo1^1VP12[o1^1VP12\o1^1UP12]o1^1UP12^o1^1VP13_
o1^1WP13`o1^1WP13ao1^1WP13bo1^1WP13co1^1YP13do1^1YP13eo1^1XP13fo1^1YP13go1^1YP19ho1^1[P13io1^1XP
13jo1^1XP15ko1^1WP12lo1^1UP12mo1^1UP14no1^1VP12oo1^1TP127^1VP12PP2^1VP12QP2^1VP12RP2^1VP14SP2^1W
P12g=^1VP12TP2^1VP12Z1^1TP12T=^1UP13UP2^1YP16VP2_1TP16VP2_1VP1;WP2_1VP1;WP2_1XP19W=_1YP19W=_1[P1
6Z1_1SP16XP2_1UP15YP2_1TP14ZP2_1TP14[P2_1UP15\P2_1WP17]P2`1XP17^P2`1YP15_P2`1XP16k3`1ZP17`P2`1YP
14aP2`1TP14bP2`1TP15cP2`1XP19dP2`1ZP19dP2`1\P18eP2`1VP14fP2`1TP15gP2`1VP15hP2`1WP14iP2`1TP19jP2`
1XP15kP2`1UP16lP2`1VP14mP2`1UP130`1RP16nP2a1TP16oP2a1YP17PQ2a1VP17QQ2a1XP19cCa1VP19RQ2a1XP1?SQ2a
1YP16TQ2a1VP17UQ2a1TP16nP2a1TP17VQ2a1VP17WQ2a1YP17XQ2a1VP18YQ2a1VP1EZQ2a1UP16[Q2b1\P17\Q2b1ZP1>]
Q2b1VP1=^Q2b1TP17_Q2b1XP17_Q2b1ZP16`Q2b1XP15aQ2b1VP16bQ2b1TP16bQ2b1VP19cQ2b1XP19cQ2b1ZP17dQ2b1XP
17dQ2b1[P16eQ2b1VP16fQ2b1YP15gQ2b1VP16hQ2b1YP17iQ2b1VP16jQ2b1VP18kQ2b1[P16lQ2b1YP16mQ2b1UP140b1R
P1>nQ2b1TP18oQ2b1[P16PR2b1VP110b1RP13QR2b1YP12RR2b1UP1<SR2b1TP13TR2b1UP12UR2b1UP17VR2b1YP14d;b1W
P19WR2b1ZP15XR2b1VP12YR2b1TP13ZR2b1TP12[R2b1TP16\R2b1VP12]R2b1TP140b1RP12^R2b1UP12_R2b1TP14`R2b1
TP12aR2b1TP13bR2b1WP12cR2b1VP12dR2b1TP12eR2b1UP13fR2b1WP12gR2b1UP14d3b1\P12mAb1VP13hR2b1YP12iR2b
1UP12jR2b1TP12kR2b1UP13lR2b1UP16mR2b1VP13nR2b1VP13oR2b1VP13PS2b1WP12QS2b1TP12RS2b1TP110b1RP12SS2
b1UP12TS2b1UP12US2b1UP13VS2b1XP13WS2b1WP13XS2b1XP12YS2b1TP14ZS2b1YP13[S2b1WP13\S2b1WP12]S2b1VP12
^S2b1TP12_S2b1VP12`S2b1UP16aS2c1VP15bS2c1TP15mm1d1WP16cS2d1WP16dS2d1WP15eS2d1WP15fS2d1UP17gS2d1V
P16hS2d1TP15iS2d1TP15jS2d1VP14kS2d1TP15lS2d1YP19mS2d1ZP19mS2d1\P16nS2d1UP18o5d1YP17oS2d1VP1;PT2d
1TP18QT2d1TP18RT2d1VP14ST2d1XP14TT2d1ZP12UT2d1UP12VT2d1UP12WT2d1TP15XT2d1TP15YT2d1VP16ZT2d1UP16Z
T2d1XP13[T2d1TP15\T2d1TP12]T2d1UP12Pd1d1VP13^T2d1YP13ZT2d1UP15_T2d1^P14`T2d1WP12aT2d1UP120d1RP12
X:d1UP110d1RP17bT2d1VP17bT2d1XP18cT2d1TP18dT2d1VP15eT2d1VP16fT2d1VP13gT2d1UP1BhT2d1TP16iT2d1VP15
d2d1SP13jT2d1YP110d1RP13kT2d1YP12T=d1UP13ZR1d1YP15lT2d1WP12f3d1UP110d1RP12mT2d1VP13nT2d1XP12T=d1
UP13oT2d1YP13PU2d1WP12QU2d1UP110d1RP13cR1d1XP12RU2d1VP12SU2d1VP12TU2d1UP12UU2d1VP12VU2d1VP12WU2d
1VP12XU2d1VP12YU2d1UP12ZU2d1VP12ZU2d1VP12[U2d1UP14\U2d1XP13]U2d1YP13^U2d1XP12_U2d1TP13`U2d1WP110
d1RP12aU2d1VP13bU2d1XP12cU2d1TP13dU2d1YP13eU2d1YP12fU2d1VP12Zn1d1UP12gU2d1VP12hU2d1TP13iU2d1XP12
jU2d1VP13kU2d1YP12lU2d1UP14mU2d1ZP13nU2d1WP13S]1d1XP13oU2d1WP13PV2d1YP14QV2d1\P13mU1d1XP12RV2d1T
P13SV2d1VP12_W1d1VP13TV2d1VP13UV2d1WP12VV2d1TP12gn1d1TP12RP2d1VP12WV2d1VP12XV2d1TP12mAd1UP110d1R
P110d1RP110d1RP110d1RP110d1RP12YV2d1TP12ZV2d1TP110d1RP110d1RP13[V2d1TP110d1RP12\V2d1TP120d1RP12X
:d1UP110d1RP12]V2d1UP16^V2d1YP13_V2d1TP13`V2d1TP12aV2d1TP12bV2d1TP13cV2d1XP14dV2d1[P12eV2d1TP12f
V2d1TP12X5d1VP12gV2d1TP12hV2d1VP13iV2d1XP14jV2d1YP14Si1d1\P12Qe1d1UP13m\1d1YP14PBd1\P13d3d1YP13k
V2d1YP13lV2d1UP12mV2d1VP12nV2d1TP13oV2d1TP12T=d1UP14j:d1[P13PW2d1VP12QW2d1TP12RW2d1TP13SW2d1XP13
TW2d1TP12kBd1UP13UW2d1WP14VW2d1VP12WW2d1TP14XW2d1WP13YW2d1WP12ZW2d1UP12[W2d1TP13\W2d1XP12Xn1d1VP
110d1RP12Pd1d1VP12Z8d1VP12]W2d1UP12]]1d1UP12]]1d1UP14^W2d1ZP14_W2d1VP13`W2d1TP110d1RP110d1RP12aW
2d1TP110d1RP12T=d1VP12bW2d1UP12cW2d1TP12oj1d1VP13dW2d1UP14eW2d1XP13fW2d1YP13gW2d1WP14hW2d1ZP14iW
2d1[P13jW2d1TP13e:d1UP12kW2d1TP12lW2d1TP12mW2d1UP110d1RP12nW2d1VP12oW2d1UP12PX2d1VP14PBd1\P12QX2
d1TP12\4d1VP19RX2e1UP19SX2e1WP16l^1e1ZP16TX2e1XP17UX2e1]P15VX2e1VP15WX2e1XP16XX2e1[P15YX2e1UP15Z
X2e1WP16[X2e1ZP14\4e1UP15\X2e1TP15]X2e1VP14^X2e1TP14_X2e1UP15`X2e1XP15aX2e1WP17bX2e1VP17cX2e1VP1
6dX2e1VP1;c5e1UP1;eX2e1WP14c5e1UP17fX2e1VP17fX2e1XP16gX2e1WP15hX2e1VP17iX2e1YP16jX2e1ZP15kX2e1XP
15lX2e1XP15`_1e1XP15mX2f1TP14nX2f1TP17]3f1YP15oX2f1XP16PY2f1UP16PY2f1WP14QY2f1TP17RY2f1WP14SY2f1
TP16TY2f1ZP17UY2f1VP17UY2f1XP16VY2f1VP15WY2f1YP15WY2f1XP15na1f1YP16XY2f1XP15YY2f1XP14mT2f1VP16ZY
2f1XP15[Y2f1WP16\Y2f1WP16]Y2f1YP16^Y2f1WP16_Y2f1VP16_Y2f1XP17`Y2f1XP15aY2f1WP15bY2f1XP18cY2f1WP1
6dY2f1UP16dY2f1WP147f1UP16eY2f1WP16eY2f1YP16fY2f1ZP17gY2f1\P16hY2f1ZP16iY2f1ZP16Q7g1ZP14jY2g1TP1
5kY2g1XP17l6g1UP15lY2g1XP15mY2g1WP16nY2g1XP16nY2g1ZP17oY2g1[P15\X1g1YP15PZ2g1YP14QZ2g1VP15RZ2g1X
P15VX1g1XP17SZ2g1YP15Z]1g1XP16TZ2g1YP15UZ2g1WP16j:g1ZP18VZ2g1ZP13WZ2g1TP15XZ2g1YP18UP1g1[P16YZ2g
1VP16ZZ2g1XP15[Z2g1UP15\Z2g1WP14]Z2g1UP15^Z2g1WP15_Z2g1WP16`Z2g1XP16`Z2g1ZP15aZ2g1XP16bZ2g1TP16b
Z2g1VP16cZ2g1ZP15dZ2g1XP16kk1g1ZP15eZ2g1WP16fZ2g1XP16gZ2g1XP16e:g1UP16e:g1WP15hZ2g1XP16iZ2g1XP15
jZ2g1XP19Zd1g1VP16kZ2h1WP15lZ2h1TP15mZ2h1VP15nZ2h1VP16`S1h1ZP16oZ2h1WP15P[2h1WP16Q[2h1WP18R[2h1]
P15S[2h1WP15T[2h1WP17U[2h1VP17U[2h1XP16V[2h1WP15W[2h1XP15X[2h1YP16Y[2h1ZP130h1SP17e:h1WP17e:h1YP
15U3h1YP15lS2h1YP15Z[2h1VP15[[2h1XP140h1SP14\[2h1UP16][2h1WP14cm1h1UP17^[2h1VP15_[2h1WP15`[2h1WP
15a[2h1XP14b[2h1TP15c[2h1XP16d[2h1WP16d[2h1YP15e[2h1WP16f[2h1XP17g[2h1XP17d;h1YP15h[2h1TP15i[2h1
TP16j[2h1YP18k[2h1WP15l[2h1VP14m[2h1VP16n[2h1VP16n[2h1XP15o[2h1TP15P\2h1VP14nR1h1VP19Q\2h1ZP15R\
2h1TP15S\2h1TP16T\2h1VP16T\2h1XP15U\2h1VP14Z1h1SP1:V\2i1VP1:V\2i1XP17W\2i1YP16X\2i1XP15Y\2i1VP16
Z\2i1YP19[\2i1ZP19\\2i1VP18]\2i1VP18]\2i1VP17^\2i1VP17_\2i1TP17`\2i1VP15a\2i1TP15b\2i1VP17c\2i1T
P14d\2i1TP16e\2i1VP16f\2i1WP16g\2i1UP16h\2i1XP17i\2i1VP17j\2i1XP1:k\2j1TP16l\2j1XP16g3j1WP1<m\2j
1VP18n\2j1XP14o\2j1ZP12P]2j1TP17Q]2j1VP15R]2j1WP12Z1j1TP15S]2j1YP14T]2j1YP15U]2j1WP14V]2j1TP18W]
2j1]P14X]2j1VP16Y]2j1WP17oQ2j1YP19Z]2j1TP18[]2j1TP18[]2j1TP17\]2j1TP19]]2j1VP18^]2j1VP18^]2j1VP1
7_]2j1VP14`]2j1TP12a]2j1VP12b]2j1UP13c]2j1YP12d]2j1UP12]8j1UP12e]2j1UP15f]2j1XP12g]2j1TP13h]2j1Y
P12i]2j1UP127j1UP13j]2j1XP12k]2j1TP127j1VP12]8j1UP13l]2j1YP14k8j1[P13m]2j1WP13n]2j1XP13fW2j1YP12
gT2j1UP16o]2j1VP19P^2j1XP17Q^2j1XP12R^2j1UP12S^2j1UP12T^2j1TP13U^2j1YP12V^2j1UP13W^2j1YP13X^2j1V
P13Y^2j1VP1:cCj1VP17Y]2j1VP15Z^2j1TP1:[^2j1YP15\^2j1TP15]^2j1TP1:^^2j1VP13_^2j1UP19`^2j1VP17f1j1
XP18a^2j1XP12b^2j1UP12c^2j1TP13d^2j1XP12_a1j1UP12e^2j1TP14f^2j1VP13g^2j1TP1:h^2k1TP1<i^2k1VP16j^
2l1VP15k^2l1XP18l^2l1XP17m^2l1YP15T=l1VP17n^2l1TM3o^2l1XP13P_2l1UP13Q_2l1WP15R_2l1VP15S_2l1^P12T
_2l1TP14U_2l1WP16V_2l1VP13W_2l1WP13X_2l1WP15Y_2l1VP17Z_2l1[P12[_2l1TP15\_2l1VP13]_2l1TP16^_2l1VP
15__2l1TP16`_2l1UP16a_2l1VP15b_2l1VP16c_2l1WP16d_2l1VP17e_2l1YP15f_2l1UP17g_2l1VP17h_2l1WP1:i_2l
1TP17j_2l1TP17k_2l1ZP17l_2l1YP14m_2l1TP17n_2l1XP16o_2l1XP16P`2l1VP15Q`2l1VP13R`2l1TP17S`2l1XP13T
`2l1UP16U`2l1VP13V`2l1XP15W`2l1UP16X`2l1TP12Y`2l1VP13Z`2l1XP14[`2l1[P13\`2l1UP15]`2l1WP12^`2l1VP
110l1RP12_`2l1UP15Z^2l1TP17WR2l1YP18``2m1YP16a`2m1ZP15b`2m1WP15mAm1UP15c`2m1WP160m1RP16]3m1WP17e
:m1WP17e:m1YP17d`2m1YP14e`2m1TP15f`2m1VP18g`2m1YP16h`2m1YP15i`2m1XP17j`2m1WP17j`2m1YP18k`2m1UP16
l`2m1XP16m`2m1YP1:n`2m1TP16o`2m1VP1;Pa2m1VP19Qa2m1TP16Ra2m1VP15Sa2m1WP15Ta2m1VP15Ua2m1WP15Va2m1T
P16Wa2m1TP19Xa2m1XP15Ya2m1WP15RX2m1UP15Za2m1WP16[a2m1VP16\a2m1YP17]a2m1VP16^a2m1XP15_a2m1TP16`a2
m1VP16j:m1[P15aa2m1VP15ba2m1XP18WR2m1[P16ca2m1XP17i3m1XP16da2m1VP17ea2m1VP17ea2m1XP15fa2m1TP17ga
2m1WP17f1m1YP1:ha2m1XP1:ha2m1ZP16ia2m1XP15]8m1VP16ja2m1ZP17ka2m1VP17la2m1XP16ma2m1WP16na2m1YP14o
a2m1UP17Pb2m1[P15Qb2m1WP1:Rb2m1ZP17Sb2m1TP17Tb2m1VP18Ub2m1YP15Vb2m1VP18Wb2m1YP17e:m1WP17e:m1YP19
Xb2m1XP19Xb2m1ZP15Yb2m1WP15Zb2m1UP15[b2m1WP17]3m1YP18\b2m1VP18\b2m1XP16]b2m1VP15^b2m1UP19_b2m1XP
19_b2m1ZP17`b2m1VP17ab2m1XP16bb2m1XP16cb2m1VP17db2m1\P16eb2m1ZP17fb2m1XP147m1UP16gb2m1TP16hb2m1V
P19ib2m1WP17jb2m1XP16kb2m1XP16lb2m1ZP17mb2m1YP15nb2m1VP1;ob2m1VP1;Pc2m1XP17Qc2n1YP18Qc2n1\P18Qc2
n1WP18Rc2n1WP18Sc2n1WP17Tc2n1YP16iAn1YP15Uc2n1UP1:Vc2o1\P19Wc2o1[P15Xc2o1UP15Yc2o1WP18Zc2o1\P17[
c2o1XP16\c2o1WP18]c2o1VP1:^c2o1XP14_c2o1VP15`c2o1YP15ac2o1YP17bc2o1^P16oi1o1UP16cc2o1UP16dc2o1WP
19ec2P2ZP16_^1P2ZP15fc2P2XP15gc2P2XP15hc2P2WP14ic2P2TP17jc2P2[P18kc2P2XP14lc2P2TP15mc2P2XP15nc2P
2XP17oc2P2XP17Pd2P2VP16Qd2P2YP16Qd2P2[P17Rd2P2TP16Sd2P2ZP15Td2P2VP15Ud2P2XP15Vd2P2YP16Wd2P2YP16W
d2P2[P17Xd2P2[P17Xd2P2^P17Yd2P2WP17Zd2P2WP17Zd2P2YP17g3P2YP18[d2P2TP1;\d2Q2^P1:\d2Q2\P19]d2Q2YP1
9]d2Q2[P1<^d2Q2^P18_d2Q2ZP19`d2Q2\P15ad2Q2WP1?bd2R2WP1:cd2R2UP15dd2R2WP16ed2R2WP15fd2R2XP16gd2R2
WP16gd2R2YP16hd2R2YP15id2R2WP18jd2S2VP18jd2S2XP130S2RP16kd2S2VP1C0T2RP16ld2T2TP19md2T2VP19nd2T2X
P14od2T2TP15Pe2T2UP15Qe2T2WP1<Re2U2VP1<Se2U2XP14Te2U2TP18Ue2U2ZP18Ve2U2YP14We2U2UP15Xe2U2WP15Ye2
U2TP15Ze2U2VP14[e2U2VP15\e2U2YP14]e2U2TP15^e2U2TP15_e2U2VP16`e2U2ZP16ae2U2WP16be2U2ZP15ce2V2WP16
de2V2ZP17\GV2[P16ee2V2YP15fe2V2VP15ge2V2TP15he2V2WP16ie2V2WP15je2V2WP16ke2V2XP18le2V2XP16me2V2YP
17^S1V2YP17ne2V2YP15oe2V2YP18Pf2V2ZP17Qf2V2XP14Rf2V2TP17Sf2V2WP14Z1V2SP14Tf2W2TP1=Uf2W2XP16Vf2W2
TP16Vf2W2VP14Wf2W2VP15Xf2W2VP16Yf2W2[P15Zf2W2TP16[f2W2WP16[f2W2YP16\f2W2VP18]f2W2XP14^f2W2VP15_f
2W2UP15`f2W2WP14af2W2UP14bf2W2VP14cf2W2UP15df2W2UP15ef2W2WP14ff2W2VP14gf2W2VP14hf2W2VP14if2W2VP1
4jf2W2VP14kf2W2UP14lf2W2VP15mf2W2YP15nf2W2YP15of2W2VP15Pg2W2XP14Qg2W2UP14Rg2W2VP14Sg2W2VP15Tg2W2
YP14Ug2W2UP14Vg2W2VP15Wg2W2XP15Xg2W2WP14Yg2W2UP14Zg2W2UP14[g2W2UP16d3W2\P16\g2W2ZP16d3W2\P16d3W2
\P17ZR1W2\P17ZR1W2^P16]g2W2[P16d3W2\P16d3W2\P16d3W2\P16eb1W2\P16eb1W2\P16U3W2\P16eb1W2ZP16^g2W2Y
P18_g2W2[P14`g2W2UP14ag2W2VP14bg2W2UP15cg2W2WP14dg2W2UP15eg2W2WP16gU1W2\P14fg2W2VP16d3W2\P16d3W2
\P14gg2W2UP15hg2W2YP16ig2W2[P14jg2W2TP18kg2W2UP14lg2W2VP15mg2W2YP16ng2W2\P16og2W2\P18dW2X2YP16Ph
2X2YP18dW2X2YP18dW2X2WP18dW2X2YP19Qh2X2]P19Rh2X2\P16Sh2X2YP14Th2X2UP1:Uh2X2YP1?Vh2X2WP1?Vh2X2YP1
<Vh2X2ZP1<Wh2X2]P16Xh2X2XP16S5X2XP14Z1X2TP1BYh2X2ZP17Zh2X2\P18[h2X2ZP18T=X2UP15\h2X2WP17]h2X2YP1
6^h2Y2WP17_h2Y2WP16`h2Y2VP14ah2Y2UP15bh2Y2WP16ch2Y2WP16dh2Y2XP17eh2Y2[P15fh2Y2XP15a\1Y2XP19gh2Y2
[P15hh2Y2VP15d2Y2SP14ih2Y2[P15]3Y2WP12jh2Y2TP16kh2Y2UP16lh2Y2TP16mh2Y2VP18nh2Y2TP16oh2Y2VP16oh2Y
2VP13Pi2Y2TP16d2Y2SP13Qi2Y2UP13Ri2Y2XP13Si2Y2VP12Ti2Y2UP16Ui2Y2WP12Vi2Y2TP14S1Y2RP16Wi2Y2TP13Xi2
Y2VP13Yi2Y2TP12Zi2Y2TP16[i2Y2YP14Z1Y2SP12\i2Y2VP13]i2Y2XP12l6Y2VP12^i2Y2TP110Y2RP12c5Y2VP12_i2Y2
TP12`i2Y2UP12l6Y2VP16ai2Y2RP15bi2Y2RP15bi2Y2RP140Y2RP16ci2Y2VP13di2Y2VP15Ri2Y2YP14ei2Y2VP13fi2Y2
TP15gi2Y2WP16kFY2ZP12hi2Y2TP13oZ1Y2XP110Y2RP12ii2Y2TP13ji2Y2WP13TY1Y2YP13ki2Y2YP12li2Y2TP13mi2Y2
TP110Y2SP13ni2Y2XP13oi2Y2XP13Pj2Y2XP13Qj2Y2XP13Rj2Y2UP14PBY2[P110Y2SP17Sj2Z2VP17g3Z2WP16W=[2WP14
S1[2SP16Tj2\2XP17Tj2\2YP140]2RP15Uj2]2TP13Z1]2SP14Vj2]2XP12Wj2]2VP12Wj2]2UP17Xj2^2TP16Yj2^2XP14]
8^2UP13Zj2^2WP15[j2^2WP15\j2^2TP15]j2^2WP15^j2^2VP14_j2^2YP14`j2^2TP17aj2^2VP16bj2_2VP1;cj2_2TP1
;dj2_2VP16ej2_2TP17fj2_2WP16gj2_2VP17hj2_2YP18ij2_2\P17jj2_2VP15kj2_2TP15lj2_2VP15mj2_2XP16nj2_2
WP15oj2_2WP17Pk2_2UP19Qk2_2ZP16Rk2_2[P15Sk2_2WP16Tk2_2ZP15Uk2_2UP17Vk2_2WP18Wk2_2[P16Xk2_2YP15Yk
2_2XP18Zk2_2XP18[k2_2ZP16\k2_2UP15]k2_2VP16^k2_2XP16_k2_2YP17`k2_2ZP14ak2_2TP16bk2_2WP13WF_2WP12
Z1_2SP13ck2_2XP13dk2_2XP15ek2_2VP12l6_2UP12fk2_2VP12gk2_2VP15hk2_2VP17ik2_2YP16jk2_2ZP13kk2_2VP1
3lk2_2VP13mk2_2YP13nk2_2TP15ok2_2WP14Pl2_2WP14Ql2_2[P14Rl2_2ZP14Sl2_2YP13Tl2_2VP14Ul2_2XP13Vl2_2
WP12Z1_2TP13d2_2TP12Wl2_2TP16Xl2_2XP13Yl2_2WP12Zl2_2VP13[l2_2XP13\l2_2XP13]l2_2UP12^l2_2UP13_l2_
2XP14`l2_2ZP14al2_2YP13bl2_2WP12cl2_2TP13dl2_2YP12Ti2_2UP13el2_2VP14fl2_2YP13gl2_2WP12hl2_2TP12k
9_2VP14il2_2VP12jl2_2VP110_2SP12kl2_2TP13ll2_2VP1?ej2_2UP12ml2_2TP15nl2_2VP13ol2_2TP12Pm2_2TP12Q
m2_2TP14Rm2_2VP13Sm2_2WP13Tm2_2WP13Um2_2XP13Vm2_2WP14Wm2_2ZP13Xm2_2XP13Ym2_2XP13Zm2_2YP110_2RP15
[m2_2]P14[m2_2ZP15[m2_2^P14[m2_2[P13\m2_2XP14]m2_2[P12^m2_2VP13_m2_2YP13kX1_2VP12`m2_2UP14am2_2Y
P14bm2_2VP15cm2_2YP14dm2_2XP13em2_2WP13fm2_2WP14gm2_2XP13hm2_2WP12im2_2TP12jm2_2TP14Ql2_2\P13km2
_2VP12c5_2VP12]8_2VP13lm2_2WP16mm2`2XP17nm2`2[P14om2`2VP17Pn2`2XP16Qn2`2XP17Rn2`2[P17Sn2`2ZP1;Tn
2`2YP18Un2`2YP18Un2`2XP18Vn2`2YP15Wn2`2WP15Xn2`2VP16Yn2`2YP16Yn2`2ZP15fj2`2WP16Zn2`2VP18[n2`2VP1
5\n2`2WP15]n2`2XP16^n2`2VP16_n2`2VP16_n2`2XP1:c2`2ZP1:c2`2YP15`n2`2TP15V3`2SP15an2`2UP19bn2`2XP1
5cn2`2TP15dn2`2VP16en2`2VP1:fn2`2VP19gn2`2[P19hn2`2[P1:hn2`2]P1:gn2`2]P1:in2`2VP18jn2`2YP14kn2`2
UP16ln2`2VP16mn2`2YP16nn2`2WP17on2`2ZP16Po2`2XP19Qo2`2VP18Ro2`2ZP18So2`2ZP17To2`2XP15Uo2`2UP15Vo
2`2WP17Wo2`2WP16Xo2`2UP16Yo2`2UP18Zo2`2XP18[o2`2WP16\o2`2VP15WF`2VP18]o2`2ZP16Wm2`2[P16^o2`2WP16
_o2a2UP16`o2b2WP18ao2b2XP15bo2b2RP1Cco2b2TP15do2b2SP15eo2b2UP15fo2c2SP1:go2d2ZP18ho2d2WP1Bio2e2o
LJjo2e2PM7ko2f2VP17lo2f2XP16mo2f2YP17no2f2TP17oo2f2VP1:cCf2UP1:PP3f2WP17QP3f2VP16RP3f2VP16RP3f2X
P16SP3f2VP15TP3f2TP15UP3f2VP17VP3f2YP16WP3f2TP16WP3f2VP16XP3f2XP16XP3f2ZP17YP3f2WP17ZP3f2YP16[P3
f2XP14\P3f2TP15]P3f2TP15^P3f2VP16_P3f2VP16_P3f2XP16`P3f2VP12aP3f2TP13bP3f2WP12cP3f2UP110f2RP12dP
3f2UP13eP3f2WP14fP3f2[P13gP3f2XP17hP3f2WP16iP3f2VP19jP3f2WP14kP3f2TP14lP3f2TP15mP3f2TP13nP3f2VP1
4oP3f2TP15PQ3f2WP16QQ3f2VP1@RQ3f2TP13SQ3f2VP13TQ3f2WP16UQ3f2VP1;VQ3f2VP15WQ3f2WP18XQ3f2WP18XQ3f2
YP16YQ3f2WP15ZQ3f2VP16[Q3f2VP12\Q3f2TP13]Q3f2VP12l6f2VP1Dl6f2UP13^Q3f2TP12_Q3f2TP13`Q3f2YP12aQ3f
2TP13bQ3f2WP13cQ3f2XP13dQ3f2VP13eQ3f2TP12fQ3f2TP14gQ3f2ZP13hQ3f2VP14iQ3f2XP13jQ3f2XP124f2VP13kQ3
f2TP13lQ3f2TP13mQ3f2TP12nQ3f2UP12oQ3f2TP14PR3f2TP190f2RP15QR3f2VP14RR3f2TP110f2RP15SR3f2WP12TR3f
2TP13UR3f2WP13VR3f2WP14WR3f2YP14XR3f2[P15d3f2]P13YR3f2VP13ZR3f2TP12l6f2UP13[R3f2XP13\R3f2WP13j^1
f2YP13]R3f2WP15^R3f2VP13_R3f2TP13`R3f2UP12aR3f2TP12bR3f2UP110f2RP14cR3f2TP12dR3f2UP15eR3f2WP12c5
f2VP13fR3f2WP13gR3f2TP12hR3f2TP12iR3f2TP18jR3g2^P16kR3g2VP16lR3g2SP1BmR3g2UP17nR3g2YP16oR3g2WP1>
PS3g2YP17QS3g2YP16RS3g2TP1JSS3g2UP16TS3g2UP17PS3g2VP15US3g2YP14VS3g2UP15WS3g2UP17XS3g2WP17YS3g2Y
P15ZS3g2XP19[S3g2WP15\S3g2VP14]S3g2UP17^S3g2VP17_S3g2YP17`S3g2ZP16aS3g2WP15bS3g2UP1;cS3g2]P17dS3
g2ZP15eS3g2UP16fS3g2UP17gS3g2WP18hS3g2WP1<iS3g2WP15lR3g2SP14jS3g2SP17PS3g2WP15kS3g2UP15lS3g2YP13
mS3g2YP14jS3g2SP15nS3g2YP13oS3g2YP16PT3g2ZP14jS3g2RP18QT3h2^P17RT3h2ZP15ST3h2YP13TT3h2VP15UT3h2Y
P16VT3h2ZP17WT3h2]P17XT3h2_P15YT3h2ZP14ZT3h2VP15[T3h2[P15\T3h2YP18]T3h2]P16^T3h2WP14_T3h2WP14`T3
h2UP17aT3h2XP12bT3h2TP15lR3h2SP11cT3h2RP14dT3h2XP12eT3h2TP12fT3h2SP15gT3h2XP16hT3h2WP18iT3h2\P18
jT3h2YP1:iT3h2^P16kT3h2XP16lT3h2YP17mT3h2YP18nT3h2YP16oT3h2WP17PU3h2YP17QU3h2ZP18RU3h2\P16SU3h2Z
P15TU3h2WP16UU3h2WP14VU3h2UP16WU3h2WP12fT3h2TP13XU3h2UP17YU3h2WP14ZU3h2YP16[U3h2XP16\U3h2WP14]U3
h2VP15^U3h2WP15_U3h2ZP12`U3h2UP14aU3h2VP13bU3h2TP13cU3h2WP12dU3h2VP14eU3h2XP14fU3h2[P14gU3h2XP12
hU3h2UP16iU3h2VP13jU3h2XP16kU3h2WP12lU3h2TP13mU3h2XP1:nU3i2^P18oU3i2ZP1=PV3i2XP1:QV3i2]P17RV3i2Z
P18SV3i2XP19TV3i2XP18TV3i2XP1?oU3i2YP1:UV3i2[P17VV3i2VP1?WV3i2WP16XV3i2WP1>XV3i2XP14YV3i2UP18SV3
i2XP12ZV3j2UP11cT3j2RP17cT3j2RP13[V3j2TP13\V3j2TP15\V3j2VP11cT3j2RP15cT3j2RP12]V3j2UP15^V3j2[P1;
cT3j2SP14_V3j2VP13`V3j2UP12aV3j2UP12bV3j2RP11cT3j2RP11cT3j2RP11cT3j2RP14cV3j2TP18dV3k2XP15eV3k2X
P16fV3k2VP15\V3k2VP19gV3k2_P19gV3k2_P18hV3k2\P15\V3k2TP18iV3k2[P17jV3k2WP16kV3k2WP16lV3k2YP15mV3
k2TP15nV3k2TP14oV3k2WP17PW3k2XP16QW3k2VP16RW3k2WP14SW3k2TP11TW3l2RP12UW3l2VP12TW3l2QP12VW3l2UP11
TW3l2RP12WW3l2UP12XW3l2UP12YW3l2UP12ZW3l2UP12[W3l2TP11TW3l2RP12\W3l2UP12]W3l2UP13^W3l2WP11TW3l2R
P12_W3l2VP12`W3l2UP12aW3l2TP12bW3l2VP12cW3l2TP12dW3l2VP12eW3l2VP12fW3l2TP12gW3l2UP12hW3l2VP12iW3
l2UP12jW3l2VP12kW3l2VP12lW3l2UP11TW3l2RP15mW3m2SP11nW3m2RP11nW3m2RP11nW3m2RP11nW3m2RP12oW3m2TP12
PX3m2VP13QX3m2YP12RX3n2UP14SX3n2WP13TX3o2XP11UX3o2RP13VX3P3XP12WX3P3UP13nS3P3YP13XX3P3TP12YX3Q3V
P12ZX3Q3TP11cT3Q3RP14[X3R3WP12\X3R3UP14]X3R3WP13^X3R3TP13_X3S3VP13`X3S3XP12aX3S3UP18bX3T3TP1;cX3
T3TP14dX3T3TP1:eX3T3WP130T3RP110U3RP110U3RP1;fX3V3TP1:gX3W3XP16hX3W3YP15Zn1W3VP17iX3W3UP1Dd2W3TP
1:jX3W3VP13kX3W3YP17lX3W3WP16mX3W3WP16nX3W3ZP14]8W3UP16oX3W3WP16PY3W3YP13QY3W3XP13RY3W3WP12SY3W3
VP14PBW3[P13b\1W3XP13TY3W3WP13UY3W3YP13VY3W3YP13WY3W3YP13XY3W3VP13YY3W3WP13ZY3W3XP13[Y3W3YP13\Y3
W3YP13]Y3W3YP12^Y3W3VP13_Y3W3WP13`Y3W3WP12aY3W3UP13bY3W3XP12cY3W3TP12T^2W3TP12dY3W3VP13eY3W3XP11
0W3RP14fY3W3YP12gY3W3UP12hY3W3UP12T=W3UP17iY3W3ZP12TR2W3VP12T=W3UP13jY3W3UP12jY3W3UP12kY3W3UP12l
Y3W3TP12mY3W3TP12nY3W3UP13oY3W3XP12PZ3W3TP12aNW3UP12aNW3UP14QZ3W3TP13RZ3W3YP13SZ3W3YP12TZ3W3UP18
fX3W3TP15UZ3W3VP13VZ3W3XP12WZ3W3VP14XZ3W3YP13YZ3W3WP14ZZ3W3UP110W3RP130W3RP12[Z3W3UP12\Z3X3UP14]
Z3X3WP14^Z3X3XP13_Z3X3XP15`Z3X3YP16aZ3Y3WP16bZ3Y3WP15cZ3Y3TP16dZ3Y3WP16eZ3Y3UP17fZ3Y3VP17gZ3Y3XP
17hZ3Y3WP16iZ3Y3XP17jZ3Y3WP16kZ3Y3UP11lZ3Y3SP12mZ3Y3UP13nZ3Y3YP17oZ3Y3[P17P[3Y3VP13Q[3Y3YP17R[3Y
3VP16S[3Z3WP15T[3Z3WP18U[3Z3]P18U[3Z3_P19V[3Z3^P18W[3Z3VP18X[3Z3XP16Y[3Z3TP16Z[3Z3VP15W[3Z3TP15[
[3Z3YP15\[3Z3WP15][3Z3VP15^[3Z3VP16_[3Z3VP16_[3Z3XP17`[3[3UP15a[3[3XP16b[3[3VP17c[3[3YP19d[3[3UP
17e[3[3VP16f[3[3WP17g[3[3\P18h[3[3TP16i[3[3VP17j[3[3XP15k[3[3YP15l[3[3XP16m[3[3YP16m[3[3[P16n[3[
3WP16n[3[3YP14o[3[3VP15P\3[3YP16Q\3[3YP16Q\3[3\P15R\3[3YP17S\3[3YP15T\3[3WP17U\3[3WP17V\3[3XP16W
\3\3TP16X\3\3VP16Y\3\3VP18Z\3\3XP16[\3\3WP18\\3\3YP17]\3\3ZP14^\3\3UP14_\3\3UP19`\3\3XP16a\3\3YP
180]3RP190]3RP18S5]3[P14b\3]3TP15c\3]3VP15d\3]3YP17e\3^3VP17f\3^3VP18g\3^3XP15h\3^3VP19i\3^3YP14
j\3^3UP17c5^3UP17c3^3WP17k\3^3WP18l\3_3VP18m\3_3WP15n\3_3WP16o\3_3YP16d3_3[P17P]3_3[P130_3RP16Q]
3`3TP16Q]3`3VP18R]3`3VP18R]3`3XP17S]3`3VP17S]3`3XP17T]3`3\P18o5`3^P18S9`3[P16d3`3[P16n4`3ZP16f1`
3WP18d;`3]P15U]3`3WP17V]3a3TP15W]3a3VP17X]3a3YP15\f1a3XP16Y]3a3XP16Z]3a3UP15[]3a3XP17\]3a3YP1>]]
3b3WP19]]3b3XP18ZR1b3YP18ZR1b3\P16mAb3VP16^]3b3YP16_]3b3VP18`]3b3\P16T6b3ZP17a]3b3YP18b]3c3XP15c
]3c3WP19d;c3[P16d]3c3WP15e]3c3VP14f]3c3VP15g]3c3XP15h]3c3WP16i]3c3TP16j]3c3TP130d3RP16k]3d3WP17l
]3d3VP130d3RP16m]3d3VP16n]3d3XP15Uf1d3UP130d3SP130d3RP17o]3d3VP14P^3d3TP17\<e3TP19^9e3XP15Q^3e3W
P14R^3e3TP16S^3e3YP1;]3e3[P16T^3e3YP17l6e3UP16U^3e3YP16V^3e3VP130e3RP15Q6f3XP15W^3f3WP140f3RP16X
^3f3[P15Y^3f3WP16Z^3f3XP15[^3f3VP16\^3f3ZP15]^3f3WP15^^3f3XP16_^3f3VP16`^3f3TP16`^3f3VP15a^3g3TP
15b^3g3XP16c^3g3WP18d^3g3WP16e^3g3YP16f^3g3VP17g^3g3ZP16h^3g3TP16h^3g3VP16i^3g3[P14bIg3UP16j^3h3
YP15k^3h3UP16l^3h3WP16l^3h3YP16m^3h3VP1Bn^3h3VP16o^3h3UP16P_3h3WP16Q_3h3YP17R_3h3[P15S_3h3XP14T_
3h3VP16U_3h3ZP17T2h3]P15V_3h3YP15W_3h3XP16X_3i3UP16X_3i3VP15Y_3i3WP14Z_3i3TP14[_3i3UP15\_3i3YP15
4i3UP15]_3i3WP15^_3i3VP16^S1j3VP17__3j3VP17`_3j3XP1=a_3j3VP17b_3j3[P15c_3j3TP15d_3j3WP16e_3j3ZP1
7f_3k3XP17f_3k3ZP18g_3k3YP16h_3k3YP15i_3k3XP16iAk3XP16j_3k3VP15k_3k3TP15l_3k3VP16m_3k3WP16m_3k3Y
P16n_3k3YP1:o_3l3VP17P`3l3YP18Q`3l3\P17R`3l3WP17R`3l3YP17R`3l3WP17R`3l3YP19S`3m3XP15T`3m3VP15U`3
m3XP16V`3m3WP16W`3m3YP17X`3m3VP17X`3m3XP15Y`3m3TP15Z`3m3VP15TZ3m3WP15[`3m3WP18\`3n3VP17S5o3WP17S
5o3YP19S9o3[P1:]`3P4VP15^`3P4UP15_`3P4VP15^Z1P4XP16YZ1P4ZP15``3P4VP14a`3P4TP15b`3P4XP14c`3P4TP14
0P4RP14d`3P4TP18e`3Q4TP14_k1Q4TP15f`3Q4VP15g`3Q4WP17^Q1Q4UP16h`3Q4VP15i`3Q4WP19j`3Q4ZP15k`3Q4XP1
5l`3Q4TP16gU1Q4ZP16m`3Q4WP17Q7Q4ZP18n`3Q4XP14c5Q4UP15o`3Q4WP15S=Q4XP1U1Pa3R4XP1R1Qa3R4VP16Ra3R4X
P18iP1R4[P18iP1R4]P16Sa3R4ZP17\GR4]P17SQ2R4[P15Ta3R4TP15Ua3R4VP17Va3R4TP17Wa3R4VP15Xa3S4TP15Ya3S
4VP17Za3S4[P1?[a3S4[P17c2S4ZP16\a3S4WP16]a3S4TP16^a3S4TP16_a3S4WP17`a3S4YP16d2S4SP16aa3S4VP15ba3
S4VP17ca3S4VP17da3S4YP17ea3S4XP17fa3S4[P17ga3S4ZP16ha3S4\P15ia3S4VP17ja3S4XP15ka3S4UP15la3S4WP16
ma3S4WP16na3S4YP15oa3S4TP17Pb3S4VP17Qb3S4YP17Qb3S4[P16Rb3S4XP16Rb3S4ZP16Sb3S4WP17Tb3S4ZP17Tb3S4\
P16Ub3S4XP19Vb3S4\P18Wb3S4YP16Zc2S4YP16d3S4[P17d;T4YP15Xb3T4TP16Yb3T4VP15Zb3T4TP17[b3T4VP17[b3T4
XP17_S1T4ZP15\b3T4WP16]b3T4WP16^b3T4\P15_b3T4WP15`b3T4WP16ab3T4[P16bb3T4TP16bb3T4VP16cb3T4WP15db
3T4XP15eb3T4WP16fb3T4XP16fb3T4ZP15gb3U4UP15hb3U4WP14ib3U4UP18jb3U4]P18jb3U4_P14kb3U4TP18lb3U4[P1
6mb3U4YP18nb3U4ZP18nb3U4\P19ob3U4\P19ob3U4^P16Pc3U4YP14Qc3U4VP15Rc3U4XP16Tj1U4[P15Sc3U4TP15Tc3U4
VP16Uc3U4YP130U4SP16Vc3U4VP17Wc3U4VP17Wc3U4XP14WW1U4UP15Xc3U4WP16Yc3U4TP16Zc3U4VP18[c3U4TP15\c3U
4VP17]c3U4ZP16^c3U4XP16^c3U4ZP15_c3U4WP16f1U4WP16`c3U4WP19ac3U4XP16bc3U4XP15cc3U4XP15dc3U4XP16ec
3U4VP19fc3V4[P15gc3V4WP16hc3V4VP15ic3V4VP15jc3V4WP18kc3V4VP18kc3V4XP18lc3V4[P17mc3V4[P17nc3V4]P1
5oc3V4XP19c2W4YP1:c2W4YP1:Pd3W4UP1JUc2W4WP19Uc2W4\P15Xn2W4VP15Qd3W4WP16Rd3X4WP14_W1X4UP16Sd3X4XP
15Td3X4WP15Z1X4SP16Ud3X4\P15Vd3X4XP17Wd3X4ZP18f1X4WP16Xd3X4XP15Yd3X4VP16Zd3X4YP17[d3X4VP17\d3X4\
P17]d3X4XP17^d3X4YP15_d3X4WP19`d3Y4VP16ad3Y4VP16bd3Y4YP16cd3Y4ZP19dd3Z4\P17ed3Z4YP1Cfd3Z4XP16gd3
Z4VP16bX2Z4VP16hd3Z4YP14id3Z4VP15jd3Z4VP16kd3Z4\P16ld3Z4[P15md3Z4VP19nd3[4\P1=nd3[4`P18m=[4ZP18o
d3[4]P18Pe3[4YP18Qe3[4[P15Re3[4TP15Se3[4VP15Te3\4UP17Ue3\4WP17Ve3]4VP19We3]4VP15Xe3]4WP17Ye3]4XP
18eQ1]4YP17Ze3]4YP19^9]4ZP19[e3^4^P17\e3^4^P16]e3^4XP17^e3^4\P18_e3_4XP17`e3_4YP17ae3_4VP16be3_4
XP110`4RP12ce3`4TP110`4RP12de3`4TP14ee3`4VP14fe3`4WP16ge3a4SP1U1cCa4VP1U1he3a4XP15Z_3a4SP15ie3a4
UP14je3a4UP14ke3a4YP12le3a4TP12me3a4TP12ne3a4TP14PBa4\P12gk1a4VP14PBa4\P13oe3a4XP12Pf3a4VP12Qf3a
4VP12Rf3a4VP12Sf3a4VP12Tf3a4TP13Uf3a4YP12Vf3a4VP12l6a4VP12Wf3a4UP12Xf3a4VP12k9a4VP12Yf3a4UP16Zf3
a4UP12[f3a4UP12\f3a4UP12]f3a4UP12jk1a4VP12^f3a4VP12_f3a4VP12`f3a4VP12mAa4VP12af3a4UP12bf3a4VP12c
f3a4UP12df3a4VP12ef3a4VP12ff3a4UP12gf3a4TP12hf3a4TP12if3a4TP12jf3a4UP12kf3a4UP12l6a4VP13lf3a4YP1
2mf3a4VP13g^1a4YP13RP2a4WP16nf3a4UP16of3b4WP16Pg3b4WP17Qg3b4WP17Rg3b4YP1;Sg3b4WP1;Tg3b4YP17Ug3b4
VP15Vg3b4VP15Z7b4UP15Wg3b4WP1;Xg3b4WP15Yg3b4TP19Zg3b4XP17[g3b4XP17[g3b4ZP19\g3b4ZP15]g3b4XP15^g3
b4YP15_g3b4WP18`g3b4ZP16ag3b4TP15bg3b4VP16cg3b4VP16dg3b4XP15eg3b4TP1:fg3b4VP1:gg3b4XP18hg3b4VP18
ig3b4YP19jg3b4XP16kg3b4WP17lg3b4VP18mg3b4[P16X\1b4[P18ng3b4]P15og3b4TP15Ph3b4VP15Qh3b4VP16Rh3b4Z
P18Sh3b4WP18Sh3b4YP15Th3b4VP16kFb4ZP16Uh3b4XP16Vh3b4TP16Wh3b4VP17Xh3b4VP19cCb4VP16Yh3b4VP17Zh3b4
TM5[h3b4TP16\h3b4VP16]h3b4VP15^h3b4UP15_h3b4WP14`h3b4TP16mf1b4\P19cCb4VP18ah3b4ZP1=bh3b4TM=ch3b4
VM5dh3b4UP15eh3b4UP17fh3b4VP15gh3b4WP15hh3b4TP15ih3b4VP15jh3b4XP14]5b4UP17kh3b4\P16lh3b4WP17mh3b
4UP17mh3b4WP1<nh3b4WP15oh3b4UP15Pi3b4TP16Qi3b4SP16Ri3b4UP17Si3b4YP15Ti3b4VP17Ui3b4WP16Vi3b4XP15W
i3b4VP14Xi3b4TP14Yi3b4VP16Zi3b4TP17[i3b4XP16\i3b4VP16\i3b4XP15bIb4VP15]i3b4XP14^i3b4TP17fh3b4VP1
6_i3b4XP12`i3b4VP17ai3b4VP14aNb4TP13bi3b4YP14ci3b4YP12di3b4UP17ei3b4WP17ei3b4YP17fi3b4XP15gi3b4T
P14aNb4TP19cCb4VP18Vh2b4XP16hi3b4VP15ii3b4UP14ii3b4TP17ji3b4VP1:l_2c4YP1:l_2c4[P1@cCc4QM@ki3c4SM
>li3c4QM>mi3c4SM<ni3c4QM=oi3c4PM=Pj3c4RM9Qj3c4QM9Rj3c4SM6Z_3d4RP16oi3d4SP16oi3d4RP160d4QP16Sj3d4
SP16V3d4RP16oi3d4SP18Tj3e4TP17Uj3e4TP19Vj3e4VP18Wj3e4VP1?Xj3e4TP1@Yj3f4TP1@Zj3f4VP1:]@f4WP1:]@f4
YP17[j3f4TP140f4RP14X:f4UP1AR^2g4QMA\j3g4SMB]j3g4UMB]j3g4TM7^j3h4VP15_j3h4VP16`j3h4UP16aj3h4UP14
bj3h4TP15cj3i4TP16dj3i4VP17ej3i4TP16fj3i4VP14gj3i4YP12U4i4VP15hj3i4TP120i4SP12ij3i4UP17jj3i4VP1;
0i4SP140i4RP17kj3i4VP140i4RP14lj3i4TP14mj3i4TP13nj3i4WP16oj3i4VP12Pk3j4UP12Qk3j4UP12TZ3j4UP1EUe2
k4SMEUe2k4UM;Rk3k4YP18Sk3k4VP15Tk3k4UP15Uk3k4WP1:Vk3k4SM:Wk3k4UM5Xk3k4UP15Yk3k4WP14Zk3k4TP16[k3k
4WP14\k3k4WP12]k3k4TP1<^k3k4VP1>_k3k4UP17T=k4VP1;^k3k4WP1:`k3k4TP14ak3k4TP15bk3k4VP16ck3k4YP110k
4RP13dk3k4WP13ek3k4YP12fk3l4VP12fk3l4VP12gk3l4VP12hk3l4VP12ik3l4TP110l4RP12l6l4VP13jk3m4VP12kk3m
4TP13lk3m4YP15mk3n4UP13nk3n4VP12ok3n4TP13Pl3n4WP15Ql3n4XP15Rl3n4TP12Sl3n4UP14aNn4UP16Tl3o4ZP15Ul
3o4VP17Vl3o4VP14Wl3o4XP13Xl3o4TP12Yl3o4TP17Zl3o4ZP16[l3o4VP16\l3o4YP14]l3o4YP13^l3o4WP16_l3o4]P1
6`l3o4VP14gU1o4ZP14al3o4TP14PBo4\P16bl3o4TP16cl3o4VP13dl3o4XP14el3o4[P13Zm1o4YP15fl3o4WP15gl3o4U
P15hl3o4WP17il3o4ZP14jl3o4ZP14kl3o4XP142o4\P12ll3o4VP13ml3o4WP12T=o4VP13nl3o4XP13ol3o4YP12Pm3o4U
P124o4VP13Qm3o4XP15Rm3o4\P13Sm3o4WP13m^1o4YP13Tm3o4XP13Um3o4YP13Vm3o4WP12Wm3o4UP12Xm3o4TP13Ym3o4
XP12Zm3o4UP12[m3o4TP12\m3o4TP14]m3o4XP14]m3o4[P12^m3o4TP12_m3o4UP14`m3o4WP12;o4VP13am3o4WP14gU1o
4[P14mf1o4[P13bm3o4YP12cm3o4TP12dm3o4UP16em3o4]P14fm3o4WP13gm3o4XP13hm3o4XP13im3o4WP13jm3o4XP15k
m3o4TP14lm3o4YP12bIo4VP15mm3o4[P13a\1o4YP14fi1o4\P12mAo4VP13nm3o4WP17S5P5ZP18Zd1P5\P16om3P5[P160
P5XP140P5UP150P5WP170P5YP160P5XP160P5VP160P5WP160P5VP160P5ZP140P5TP160P5YP160P5[P160P5XP160P5ZP1
60P5\P150P5XP150P5YP180P5YP160P5\P150P5YP150P5YP170P5]P150P5XP150Q5WP160Q5XP15RFQ5XP160Q5YP160Q5
ZP150Q5WP170Q5\P150Q5XP160Q5[P170Q5VP160Q5ZP190Q5XP150Q5XP150Q5WP150Q5YP180Q5YP150Q5YP150Q5VP160
Q5XP160Q5YP190R5XP170R5VP170R5XP150R5VP150R5WP150R5UP150R5WP150R5VP150R5VP150R5XP160R5ZP170R5^P1
70R5VP150R5WP150R5XP130R5RP140R5UP150R5VP16PBR5[P15PBR5YP160R5YP160R5ZP140R5UP160R5WP14S_1R5VP15
0R5XP160R5[P170R5ZP170R5\P150R5UP150R5WP160R5WP140R5UP160R5VP150R5WP16j:R5ZP140R5VP160R5VP160R5X
P160R5VP150R5VP170R5XP170R5YP140R5UP160R5VP15Q[1R5XP14kBR5UP170R5\P170R5^P17PBR5\P17PBR5_P160R5\
P18^Q1R5^P150R5WP160R5VP150R5TP15Z:R5VP150R5XP150R5WP160R5TP160R5VP1=0R5VP1=0R5XP190R5XP190R5ZP1
70R5TP170R5VP170S5VP160S5[P19S5S5[P190S5WP170S5XP180S5TP180S5VP150S5XP170S5YP16d3S5[P16fU1S5[P14
0S5UP140S5UP17Z1S5SP1Z\3PDeb3QD\T6QD]T6QD^T6PDeb3QDch4QD_T6QD`T6QDaT6QDbT6PDd`3QDf\4QDcT6PDUi6QD
dT6QDeT6QDfT6QDgT6QDif2QDgT6QDhT6QDiT6QDjT6PDSi6QDkT6QDlT6QDmT6PDeb3QDnT6QDZQ1WD0QDoT6XD0SD0TD5Q
DPU6PDUg2PDeb3QDch4QDZQ1WD0QDQU6XD0SD0QDeb1QDRU6UD0QDSU6QDTU6TD6QDUU6TD6QDVU6S@0UD0PDfb3QDZ5PDk8
QDWU6UD0QDcj4QDXU6PDk8QDYU6P@od4QDZU6PDeb3QDch4PDk8QD[U6UD0QDZMPDk8QD\U6TD4SD0QD]U6TD3PDml2UD0PD
gb3VD0UD0PDgb3PD2UD0QD\MQD^U6PD2UD0PD_n6PDnh5UD0PDmd4PDeb3QDoh4PD2UD0PDeb3PDQR;PDeb3QD_U6QD`U6QD
aU6PDUg2UD0QDbU6PDQR;UD0QDcU6QDca5PDod4PD2QDdU6QDa6aDn5`Dak>UD0PDbJQDb6QDeU6QDfU6QDgU6QDhU6TD1QD
iU6QDjU6PD6PD=QDX5QDkU6PD4TD2QDV5QDX5QDkU6PD6TD2QDV5QDlU6TD3PDmd4PDUi6PDSIQDmU6TD2QDnU6QDoU6QDPV
6QDV5TD3QDjl2QDma4PD^P=QDma4QDQV6QDP\1TD1QDRV6QDRf3QDlCTD1QDSV6QDP_2QDcS6QDTV6TD1QDUV6QDVV6QDWV6
`D`h5QDXV6QDb:QDYV6PDee4VD0QDXV6QDb:QDYV6PDee4QDZV6QD[V6PDUi6QD\V6VD0QD[V6PDUi6QD\V6QD]V6QDV5QD^
V6QD_V6`Dbh5QD`V6QDaV6PDkd4PDUi6QDbV6PDY_<QDYGTD2QDcV6PDid4QD[P1TD4QDYa4VD0QD[P1TD4QDYa4QDdV6QDe
V6QDTDSD0QDfV6QDgV6Q@`4QDhV6TD1QDiV6PDUe4QDjV6QDkV6TD3QDlV6QDmV6QDnV6QDoV6PDP8QDPW6QDQW6TD2QDX5Q
DRW6QDSW6SD0S@0S@0PDgh5QDTW6PDd`3PDSMTD4QDUW6Q@VW6VD0PDd`3PDSMTD4QDUW6Q@VW6QDWW6QDX9QDXW6QDYW6TD
8QDZW6QD[W6TD4QDV5PDm_1QD\W6SD0QD]W6PDm_1QD^W6QDbIPDm_1QD_W6QD`W6Q@hU6S@0QDaW6QDbW6QDcW6QDdW6QDe
W6QDfW6QDgW6QDhW6QDiW6QDjW6QDkW6QDlW6QDmW6QDnW6QDoW6QDPX6TD1QDQX6QDRX6QDSX6QDTX6QDUX6QDVX6QDWX6Q
DXX6QDYX6QDZX6QD[X6QD\X6QD]X6QD^X6VD0QD]X6QD^X6QD_X6QD`X6QDaX6QDbX6QDcX6PDa\:PDeh5QDdX6QDeX6QDfX
6TD1QDi6QDgX6QDhX6QDiX6QDjX6QDYj1P@HQDkX6QDlX6PDX8SD0`Dih5`Dmd4`D`h5QDmX6QDnX6PDX8PDVDQDoX6PDX^2
QDPY6QDQY6QDRY6P@`h5PDX^2PDkf4PDgh5QDSY6QDX5PDkf4QDTY6QDUY6QDVY6QDX5QDWY6QDXY6QDX5PDah5aDb4SD0QD
YY6TD3QDZY6PDZ_6QDg6TD4QD[Y6PDgh5QDf6QDg6TD3QD\Y6VD0QDg6TD3QD\Y6QD]Y6QD^Y6QD_Y6TD1QD`Y6QDaY6QDbY
6TD1QDcY6QDdY6QDeY6QDfY6SD0QD`4TD2QDX5PDbn6QDgY6`Dgh5QDhY6QDiY6QDjY6Q@jNTD4QDg6TD1QDkY6QDlY6TD4Q
Dg6TD1QDmY6QDnY6QDoY6QDPZ6TD4QDQZ6QDRZ6P@od4QDSZ6TD2QDTZ6TD1QDmY6Q@UZ6QDVZ6QDV5QDh6TD1QDWZ6QDXZ6
TD1QDYZ6QDV5QDZZ6TD:QD[Z6TD2QDV5QDV5QD\Z6TD3QD]Z6QD^Z6QD_Z6TD:QD`Z6TD1QDV5PDUi6SD0PD`h5QDaZ6QDbZ
6S@0QDcZ6QDV5QDh6QDdZ6PDmh5SD0QDeZ6TD1QDfZ6PDi6QDd6TD4QDgZ6QDhZ6aDX5QDiZ6TD2QDjZ6SD0QDkZ6QDlZ6SD
0QDc6TD2QDmZ6TD1QDnZ6PD[2PD_h5QD`j4QDoZ6QDP[6QDQ[6PD6SD0QDR[6TD1QDS[6QDT[6QDU[6PD6`EUR;`EVR;`ER3
QDV[6TD1QDW[6aDX5aE\d1QDe6TD4QDX[6QDY[6QDZ[6TD2QDe6QD[[6TD5QD\[6QD][6QD^[6PDPe4PD]X7QD_[6QD`[6PD
nh5SD0PDmd4QDa[6QDb[6P@4SD0QDc[6QDb:TD1QDd[6QDe[6PDb[7TD3QDf[6TD3PDkd4QDg[6QDh[6QDi[6TD5PDnh5QDj
[6PDgh5PDSMQDk[6SD0QDl[6QDm[6TD1QDn[6QDo[6QDP\6Y@0QDQ\6P@gh5Y@0QDj6aDn5aDb4`Dml2`Dnl2`Dgh5QDo]4P
@^2QDS`4QDj6QDR\6P@R3PDiMPDgh5QDj6QDX9QDS\6P@`Q1P@bh5QDT\6TD2QDU\6QDV\6QDW\6QDX\6QDY\6TD2QDZ\6QF
f5QDn_5QD[\6TD1QD\\6QDX9Y@0QD]\6TD1PDgh5QDk6aDn5aDb4QDX9QD^\6QD_\6P@gh5QD`\6`Dbo6`DH`Dfb3`Dgb3`D
eb3aDn5aDb4QDX9QDa\6TD2QDb\6`Dbo6`Dfb3`Dgb3`Deb3`Dn;aDb4QDX9QDc\6TD4QDd\6P@gh5QDk6QDX9Y@0QDe\6QD
f\6TD1QDX9QDg\6Y@0QDh\6VD0QDX9QDg\6Y@0QDh\6QDi\6QDX9QDg\6Y@0QDj\6PDl`4QDk\6QDo:QDl\6TD1QDm\6TD2`
DoEQDX9QDVm1Q@X5QDn\6QDo\6QDP]6QDQ]6P@XMQDn\6QDo\6QDP]6QDX9QD[9QDX9QDR]6QDS]6QDX9QDT]6PDR3Y@0QDU
]6QDX9PDcNQDV]6QDW]6QDX9QDX5PDUe4QDX]6TD1QDY]6PDUe4QDZ]6PDah5QDnX2QDfU4Q@[]6Y@0QD\]6QD]]6TD1QD^]
6`Ejn6QD_]6QD`]6QDa]6TD2QDb]6VD0`Ejn6QD_]6QD`]6QDa]6TD2QDb]6QDc]6QDk\4Q@P:QDd]6QDe]6QDf]6TD1QDg]
6TD4QDl6PD]o=QDne1TD3QDh]6UD0PD]JQDi]6PDoh5TD4QDX5PDHQDj]6QDk]6QDX5PDHQDj]6PD_h5PDXn2QDl]6QDX9TD
3QDm]6PD_h5PDXn2PDQe4QDn]6PD`h5QDo]6QDP^6PDk8QDQ^6QDYa4PDl`4QD\^2TD1QDR^6UD0QDS^6QDT^6S@0S@0QDU^
6UD0PDd3QDV^6QDW^6`ESMQDX^6QDZ;QDY^6QDZ^6SD0QD[^6PD[]3QD\^6PD[]3QD\^6PD]j2PD[]3QD]^6PDHPDkg6QDP=
QD^^6PDXh2PDW5PDgh5QD_^6PDRe4QD`^6VD0QD_^6PDRe4QD`^6QDa^6UD0QDb^6TD5QDc^6QDd^6QDe^6TD1QDf^6`Dmd4
`Dbh5`D`h5QDX9QDX5QDg^6TD1QDh^6QDX9Q@X5S@0QDi^6PDXT<QDX9QDj^6PDYl6TD1QDk^6PDRo3PDc`3PDSMQDl^6PDg
h5QDm^6PDkT?PDlT?PDZh2QDn^6SD0QDo^6QDWKPDhd4QDP_6SD0QDU@QDQ_6PDdn6PDfb1QD]MPDaZ8QDR_6QDS_6QDT_6Q
DU_6QDV_6QDW_6QDX_6TD3QDY_6QDZ_6TD1QD]n3PDUi6QDYa4QD[_6QD\_6TD6PDgh5PDSk:PDhd4QD]_6QD^_6QD__6SD0
PDVn2QD`_6PDHQDa_6TD8QDb_6QDV5QD\n5PDUV4QDc_6QDd_6QDe_6QDf_6QD]k2QDg_6QDh_6PDUg2QDi_6QDj_6QDk_6P
@nh5QDmV6QDl_6QDm_6QDn_6QDV5PD`h5PDmEPD`U4PD`h5QDV5QDo_6QDP`6QDQ`6QDR`6PDUi6PDgj2QDS`6QDT`6PDQ`3
QDU`6QDVY6PDgh5QDV`6TD1QDW`6PDRFPD`h5PDUi6QDX`6QDX5QDY`6QDZ`6PDnd4QDV5QD[`6QD\`6QD]`6QD^`6QDn\3Q
DgNS@0QD`4PD]JQD_`6PD]JPD]Z:PDYU?PD]JPDd^3PD`h5PDji=PD]JPDPP?PDUZ4PDQa1QD``6QDa`6PDQa1QDb`6PDQa1
QDc`6PDdV4PD`h5PDQa1PD]R1PDUi6QDP[2PD`h5QDV5QDP[2PD`h5QDV5PD^JQDd`6QDe`6PD^JQDf`6QDg`6PD[W<QDh`6
PDe\6QDi`6PDTQ1PDil6QDj`6PDmh5QDV5PDaJQDk`6PD`JQDl`6PDcJQDm`6PD]JQDn`6PDla3QDo`6QDPa6PDla3PDQb3Q
DQa6PDUi6QDRa6PDVf8QDmW6PDfb;QDSa6QDTa6QDUa6PDQf4PDeh5PDRf4PDQf4PDee4PDld4PDVf4QDVa6PDUf4QDWa6PD
fV:PDP[<PDgV:PDP[<PDP[<QDXa6QDoU2QDYa6PDU`1QDZa6PD`Q6QD[a6PDhW<QD\a6QD]a6PDhW<PDSn2QD^a6PDfb1PDV
b2PDdf6PDVb2PDnh5PDSLPDnh5QD_a6QD`a6PDSa4QDaa6QDba6TD3QDca6QDda6QDea6QDfa6PDid6PDUi4PDSLPDSLQDga
6PDid6QDha6PDnh5PDSLQDUc2PDgT:PDeh5PDcJPDcJPDeh5PDgT:QDia6PD^;QD[b1QDja6VD0QD[b1QDja6QDka6QDla6T
D2QDjl2QDma6QDna6TD3QDV6TD6QDoa6QDPb6QDQb6QDRb6PDgh5QDgNQDSb6PDee4`D`h5QDTb6TD2QDX5PDRe4QDUb6PD]
Z:QDVb6TD4QDP[2PDSi6PDeT:QDWb6QDXb6QDYb6S@0QDZb6PD_h5P@Ui6QDd\2PD`h5QD[b6PDPW:QDif2PDR_8PDRZ:PDa
h5QDPCQD\b6QD]b6PD]Z:PDgh5QD^b6S@0S@0QDX5QD_b6QD`b6QDab6TD3QDbb6PDUm6QDcb6Q@X5QDdb6TD2QDeb6QDP\1
PD_3PDld4QDfb6TD1QDgb6PDld4QDhb6TD2QDib6QDjb6TD8QDoa6QDkb6QDlb6QDmb6PDRo3QDX5QDnb6PDgh5QDob6QDPc
6QDX9QDX5QDQc6PDgh5QDSFQDRc6QDSc6TD1QDTc6QDUc6PDk_1QDVc6PDm_1PDeh5PDn_1QDWc6QDXc6PDkd4QDb:QDYc6V
D0PDkd4QDb:QDYc6QDZc6QD[c6QD\c6QDX9QD]c6QD^c6TD2QDX5QD_c6QD`c6TD3QDlT3QDac6QDbc6PDUi6PD]JPD4PDUi
6PDUa1PDYa1PDb\5PDPb4PD\V?QDcc6TD3QDdc6PDUe4QDn]6TD2PDgh5QDec6QDn_5TD1QDV5QDfc6QDZZ1QDgc6TD1QDhc
6PDgh5QDic6QDjc6QDkc6QD^o1QDlc6QDmc6TD1QDnc6QDoc6TD1QDX5QDPd6QDUV3PDUm6P@`h5TD4QDQd6PDld4PDkd4PD
Ui6QDRd6QDSd6SD0PDnh5PD]JPDnh5PDjm2PDnh5PDdR7PDnh5PDnh5PDgi2PDnh5PDnh5PDQP7PDnh5QDce1PDSLQDTd6QD
Ud6PDSLPDYa1QDVd6PD^4QDWd6PD\`1PDeh5PD^4PD^m6PD^4QDXd6QDYd6PDgT:QDZd6QD[d6QD\d6PDkZ:QD]d6PDlZ:QD
^d6PDgj2QD_d6PDP`1PD_LPDc;PDW5QD`d6PDZ_6QDad6PDem6QDbd6PDig4QDcd6PDig4PDdV?PDQ[:QDdd6QDed6QDfd6P
DUa1QDgd6PDgJQDhd6PDgJPDgJPD^l7QDid6PDga1PDUb4PDTIQDjd6PD[[6QDkd6PDeU:QDld6PDnGQDmd6PDUl5QDnd6PD
kT:QDod6PDUU:QDPe6PDUV:QDQe6QDRe6PDmh5PDi3QDSe6QDTe6QDUe6PDgg4QDVe6PDYg;QDWe6PD]b1QDXe6PDZ`2QDYe
6PD^g2QDZe6PD]6PD^g2PDaa1QD[e6QD\e6QD]e6PDeb;PDof7QD^e6PDeZ:QD_e6PDeZ:PD[DPDTb1QD`e6QDae6PD^o>PD
VR>QDbe6PDYZ:QDce6PDhZ:QDde6PDRIQDee6PDe7PD`h5PDbJQDfe6QDge6QDhe6aDn5`Dak>`DQZ<`Dmf5PDX^2QDie6QD
je6PDX^2PDQa1QDke6PD[Z:PD\8PDeT:QDle6PDYW?PDPIPDSn2QDme6PDm_1PDeh5PDn_1PDc]4PD[2PDkh5QDne6PDoR7Q
Doe6PDhh2QDPf6PDn[=QDQf6PDd]:QDRf6PDSLQDSf6PDd8QDTf6QDUf6QDVf6PDgh5PD`\3PDkd4QDWf6PDTg2QDXf6PDUi
6PDZk:PDZW?QDYf6PDkU:QDZf6PDVY:QD[f6PDcm=QD\f6PDcm6QD]f6PDRFQD^f6PD_h5QD_f6PD_h5PDmo6QD`f6PD^m6Q
Daf6PDRe4PD_h5PD^m6PDkh5PD^m6PDkm2PD`h5PD^m6PDfb3QDbf6PDnh5QDUP5PDnh5PDUe4PD1PDUe4PD4PDUe4VD0QDc
f6PDUe4QDoY6TD6QD;QD;TD6PD4PDQe4SD0PDQe4QDdf6PDWb3QDef6PD]W?PDcj>PDUa1PD^W?PDQ`1PDfFQDb:PDfa1PD?
PDh`3PDR3QDff6QDgf6QDhf6QDX?TD2QDif6VD0QDX?TD2QDif6QDjf6QDX?TD2QDif6PD`h5QDb:QDkf6QDlf6QDmf6UD0P
Djm6PDgh5TD6PDah5PDUl5PDeh5PDTIPDTIPDeh5QDnf6PDRIPDeh5QDof6PDoGPDeh5PDnGQDPg6TD4QDX5QDQg6QDRg6PD
eh5QD]`6PDaJPD4PD`JPD]JPDeh5QDSg6QDP[2S@0QDTg6PDha4QDUg6PDnZ8PDeh5PDfU?QDVg6QDWg6PDcJQDXg6PDgT:Q
DYg6PDkU:PDdW?PDeT:QDZg6PDla3QD[g6PDYa1PD`h5PDgk:PDYa1QD\g6PD[[6PDjh2PD_b1QD]g6PDSLQD^g6QD_g6PD_
6PDZ`2PDfh5PD\`2PD\`2PDfh5PDZ`2QD`g6QDag6QDbg6TD2QDcg6PDa_1PDfh5PDZ`1PD]e4PDfh5PD^e4PDml2PDfh5PD
nl2PDmh5PDU`3QDdg6PDoKQDeg6QDfg6QDgg6QDhg6PDh`2QDig6QDjg6QD\e6QDkg6QDlg6QDmg6PDia2QDng6PDd_1PDoh
3PDkW?PD_[:PDlW?PDSa4QDog6QDPh6QDQh6QDRh6QDSh6PD]`2QDTh6QDUh6QDVh6QDWh6QDXh6QDYh6QDZh6PDe5QD[h6`
Dn]:`Dhb:`Dlo>QD\h6QD]h6TD4QD^h6QD_h6TD3QD`h6`DUi6`DVi6QDah6QDbh6QDch6PD]Z:QDdh6PD]Z:PDah5QDeh6U
D0PDmd4QDa[6S@0QDfh6`D]Y4`D_`3`DT8PDmd4QDgh6S@0QDhh6QDih6QDjh6QDX5PDl`4UD0PDUi6S@0QDkh6QDX5aDa5a
DW6aD]6aDn2QDlh6UD0QDb:S@0QDmh6QDnh6QDb:S@0QDoh6QDPi6S@0QDQi6UD0QD_5SD0QDRi6UD0SD0QDRi6UD0QD_5QD
Ri6UD0QDRi6QDSi6QDTi6QDUi6QDVi6QDWi6QDXi6Q@Yi6TD2QDZi6QD[i6QD\i6SD0QD]i6QD^i6S@0QDX5QD_i6QD`i6QD
ai6QDbi6TD6PDch5QDci6QDdi6PDd`3PDSMSD0QDei6QDX5PDRe4PDTQ1QDfi6TD1QDgi6P@gh5PDUe4QDhi6QDP=PDUe4QD
ii6PDgh5QDji6QDki6TD2QDli6QDmi6PDk_1PDgh5QDni6QDn_5TD3QDoi6QDPj6PDmd4QDV5PDco6QDQj6UD0QDRj6TD1QD
Sj6QDTj6TD5QDUj6PDV`1QDVj6QDWj6TD4QDX5QDXj6QDYj6TD2PD^P=QDma4QD;TD6PDUm6PDd`3PDSMQDZj6QD[j6QDQf2
QD\j6QD]j6TD1QD^j6QD_j6QD`j6QDaj6QFf5QDX5PDkFQDbj6TD2QDX5PDUe4SD0QDeb1QDcj6TD1QDdj6QDej6QDfj6QDg
j6TD5QDhj6WD0QDij6TD3XD0QDjj6QDf5QDkj6aDZ6`DSLQDf5QDlj6aDZ6`DSLaDn5QDf5QDmj6TD5QDnj6QDf5TD2QDP6P
Dod4QDi5TD1QDoj6SD0QDf5TD1QDPk6QDQk6S@0VD0QDf5TD1QDPk6QDQk6S@0QDRk6QDf5QD^Q1QDP6QDSk6S@0QDTk6QDP
6QDf5TD1QDUk6TD3PDod4RD0QDP6RD0RD0QDP6QDVk6QDWk6QDXk6TD1QDYk6QDZk6SD0QD[k6QD\k6TD2QD]k6TD4PDod4Q
D^k6TD2QD_k6`EYJQDS6TD2QD`k6`DeZ7`Da^6`Dd8`DaX:QDak6TD8PD4TD5QDP6PDmd4QDca1SD0PDkV4QDbk6TD2QDck6
`Dc`3QDdk6TD1QDek6QDfk6TD1QDgk6QDhk6TD4QDik6P@od4QDjk6TD3QDkk6QFf5QDlk6QDmk6QFf5QDnk6QDok6QFf5QD
o5QDPl6QDQl6TD2QDRl6`DcQ1`DXM`DZK`DmU6`D`P1`D^2`DS2`DYK`D\o6`DiM`DcN`DSQ1`Djk5`D]S6`DH`DPP7iD1SD
0PD4QDSl6QDo5VD0PD4QDSl6QDo5QDnAPD4QDTl6S@0QDf5QDUl6VD0PD4QDTl6S@0QDf5QDUl6PD1PD4QDVl6S@0QDWl6QD
Xl6QFf5QDo5QDYl6VD0QFf5QDo5QDYl6QDnAPD4QDb:S@0QDZl6QD[l6PD4QD\l6PD`h5QD]l6TD2QD^l6PDeh5QD_l6Q@`l
6PDQe4PD[a7PDgh5PD4QDal6QFbl6QDcl6PDk_7QDdl6TD7QDel6QDfl6TD6QDgl6QDhl6TD8QDil6QDil6SD0QDjl6TD2QD
V5QDkl6PDdm:QDll6TD2QDml6PDQZ?QDnl6QDS6TD1QDol6P@od4TD8QDPm6QDaZ5QDQm6QDRm6PDd`3PDSMQDSm6PDUi6QD
Tm6QDS6QDUm6TD9QDVm6QDS6TD3QDWm6TD6QDXm6QDS6QDYm6TD3QDZm6TD6QDPm6QD[m6QD\m6S@0QDS6QD]m6TD6PD4Q@_
5S@0QDS6QDPm6TD8QD^m6QD\m6S@0QDS6VD0QD_m6TD3QD`m6QDam6TD8QDX5QDbm6QDcm6QDdm6QDem6P@gh5QDT5QDfm6Q
Dgm6QDhm6QDV5QDaZ5PDSMPD_h5QDim6PDcFQDjm6QDkm6PDkm2PDoU6PDch5PDo[4QD_a6QD`a6QD\f4QDlm6PDgh5QDmm6
QDnm6PDoh5QDom6PDoh5PDRo3QDPn6PDoh5PDRo3QDP:QDQn6QDRn6TD4PD_n6PDnh5QDRn6TD3PD6QDSn6QDTn6PDnh5QDU
n6TD4QDT`5QDVn6QDWn6QDXn6PDi1PDah5PDim6SD0PDjm6VD0`Dgh5Q`1a5QDYn6`D^4`Djm2`Dcm2`DZ4`DS[6`DU[6`De
K`DT5`D\8PDjm6QDZn6`Dgh5Q`1a5QDYn6`D^4`Djm2`Dcm2`DZ4`DS[6`DU[6`DeK`DT5`D\8UD0PDjm6QF[n6QD\n6PDjm
6QDX9PDlDQD]n6PDjf2QD^n6S@0QD_n6PDjf2QD^n6S@0QD_n6QD`n6QDan6QDeb1PDon6QDbn6PDQa1PDTh2PD]JPDPk;QD
cn6TD3PDZ_6QDaZ5TD4QDdn6QDV5PDh`3QDen6QDT6TD2QDfn6QDgn6QDhn6TD8QDin6QDjn6QDXi1PDgh5TD8QDin6QDjn6
QDU6S@0QDkn6PD]j2QDln6PDe[6QDmn6QDaZ5PDSMS@0QDnn6TD3QDon6QDaZ5TD4PDch5QDPo6QDaZ5TD3QDQo6QDV5QDaZ
5QDRo6P@gh5S@0QDSo6VD0QDaZ5QDRo6P@gh5S@0QDSo6QDTo6QDaZ5QDRo6PDgh5S@0QDUo6PDd`3PDSMQDVo6QDWo6QDaZ
5TD3QDXo6QDYo6PDh`3PDSMS@0QDZo6PDd`3PDSMQD[o6`DUi6`D]6QDSn6QD\o6QDP=QDem6P@gh5P@SMQD]o6VD0QDem6P
@gh5P@SMQD]o6QD^o6QD_o6QD`o6TD6PD4QDao6QDbo6TD5QD0`Dhg6`DSD`DiS4`DcS4`DVD`DSi6`DTi6QDco6TD6QDdo6
Q@eo6TD1QDfo6QDgo6TD3QDho6TD8QDio6QDjo6QDko6TD4QDX5QDlo6QDmo6QDhDPD]6TD5QDTR5QDno6TD1QDoo6PDUi6Q
DU5QDV5QDPP7P@Ui6QDV5QDV5PDld4PD`h5QDV5QDV5PD9QDV5PDRm6QDQP7QDRP7QDV5QDSP7PDdh5QDV5TD6PDgh5QDV5Q
DV5QDTP7QDUP7QDVP7QD\^4QDWP7TD5QDXP7aDa5aDW6aD]6QDYP7TD4QDZP7`DUi6`DR8`DSi6`Dae4`DlE`DXn2PDdh5QD
[P7PDgh5QD\P7QD]P7QD^P7QD_P7TD2PDah5QD`P7SD0PD4SD0PD4S@0QDaP7QDX5QDV`6TD1QDbP7QDcP7QDdP7SD0`ESM`
E>`En9`Egh5`Ec`3`Ea`3`EUR;`EVR;`ETM`EXMQDm6QDeP7`D^m6`ESM`E>`En9`Egh5`Ec`3`Ea`3`ETM`EXMQDfP7QDgP
7SD0`D^m6`ESM`E>`En9`ETM`EXMQDm6TD3PDod4SD0QDhP7QDYl6QDn6QDm6TD2PD4QDn6SD0TD2QDbIPDnh5TD4QDiP7PD
Ro3QDjl6QFjP7TD2QDkP7VD0QDjl6QFjP7TD2QDkP7PD4`ESM`EQa1`EZ_6`E``3`E>`En9QDP7TD5PDnh5QDQ7TD3QDlP7`
Dld4QDmP7PDdh5TD4QDnP7QFnS3TD1QDoP7QDPQ7SD0QDQQ7QDRf3QDRQ7TD2PDod4QDSQ7P@Ui6TD2QDTQ7QDUQ7PDmd4PD
Ui6QDV5QDVQ7QDWQ7TD2QDXQ7TD3QDYQ7QDo6TD3QDZQ7QD[Q7QD\Q7QD]Q7QD^Q7QDR7TD6QDS7TD1QD_Q7QDR7PD4TD3QD
`Q7QDR7TD4PD6QDaQ7QDV5PD<SD0QDT7TD6QDbQ7PD=QDcQ7SD0QDT7TD5QDdQ7QDgNTD2QDeQ7QDT7TD3QDfQ7TD4PDnh5S
D0QDgQ7TD7QDhQ7aDa5`DRe4aDW6aD]6SD0QDiQ7TD1SD0QDjQ7QDkQ7TD1QDlQ7QDV5QDmQ7TD3QDnQ7SD0QDoQ7TD4QDPR
7QDV5TD2QDQR7PD6PDWa7RD0QDRR7TD7QDSR7RD0UD0QDTR7QDUR7PD6UD0QFf5QDVR7TD3PD6UD0QDWR7QDXR7TD4PD6aEY
R7QD`4QDZR7Q`1a5QD[R7aDn5aDf5QD\R7TD2QD]R7QD^R7QD_R7QD^R7QD`R7QDaR7QD^R7VD0QDaR7QD^R7QDbR7QD`4TD
2QDcR7QDdR7QDeR7PD`h5S@0QD`4QDfR7PD`h5S@0QD`4WD0QDgR7XD0QD`4`D`h5`DVM`DTM`DWM`DUM`DfY;`D[2`DZh2Q
DhR7S@0QD`4Y@0QDiR7QDjR7PDlT2PDUe4QDkR7TD2PDah5QDlR7QDmR7QD^P1QD_9QDX5S@0QDnR7QDoR7QDPS7QDQS7S@0
QDRS7QD^P1QDSS7S@0QD`4PDnh5P@Si6QDnQ1PD`h5Q@_5S@0QDTS7QDUS7TD4QDa4QDa4TD2QDVS7PDk8PDd`3PDSMPDk_1
PDgh5QDWS7PD]R1QDXS7QDYS7QDX?QDZS7QD[S7QDX?QDb:QD\S7QD]S7PDa\?PDdc1QD^S7PDdc1QD^S7UD0WD0QD_S7XD0
SD0QD`S7UD0WD0QDaS7XD0QDbS7TD3QDcS7QDdS7QDeS7QDfS7Q@if2Q@fS7QDgS7QDhS7QDb:QDiS7QDjS7PDhW<QDkS7QD
lS7QDmS7PDgh5QDnS7QDoS7QDPCSD0QDPT7PDca4QDQT7QDRT7PDhKQDST7`Dah5QDTT7QDiW4QDUT7S@0QDVT7QDWT7PDgh
5QDXT7PDfR>QDYT7QDX9QDP^1QDZT7QDX9QD[T7PDR3QD\T7QD]T7TD2QDX5PDUe4SD0QDP=QD^T7QD_T7VD0QD^T7QD_T7Q
D`T7QDaT7QDb:S@0QD`4QDbT7PDgh5QDcT7QDX5QDdT7QDeT7P@Ui6QDfT7PDVf8PD\8PDQa1PD`h5QDgT7PDoa3PDlFPDmh
5QDnZ1PDQP7PDnh5QDX9QDhT7PDah5PDeb3PDRo3PDTMQD]l1PDSMQDiT7PDgh5QDX9QDj^6PDUi6TD1QDjT7PDU6QDkT7PD
]j2SD0TD3QDlT7UD0QDmT7PDgh5QDnT7QDoT7QDPU7QDWf4QDQU7QDRU7PDgh5QDSU7UD0PD_i2PDgh5QDTU7QDUU7QDiW4Q
@_5TD3QDVU7PDUe4QDWU7PDgh5QDXU7QDV5PDa`4PD`h5QDYU7PDPV<QDZU7P@Ui6QD[U7PD`h5QD\U7PDbAQD]U7QD`4TD5
QDP_2QD^U7UD0QD_U7QD`U7TD1QDaU7QDbU7QDh5QDcU7PDha4QDdU7QDeU7PDUi6QDfU7PDXLQDgU7PDXZ:QDhU7QDiU7QD
jU7QDkU7PDd^3PDmKQDlU7QDmU7PDUj;PDid6QDnU7PD^JQDoU7QDPV7PDmd4QDQV7QDRV7PD]JQDgT5QDSV7PDkd4QDb:PD
iX5PDSi6PDla3QDTV7QDUV7PDUi6PDla3QDVV7QDb:TD1PDla3QDWV7QDXV7QDYV7QDZV7PDRIPDSi6PD]JQD[V7QD\V7PDT
8PDeHQD]V7QD^V7QD_V7QD`V7QDaV7QDbV7QDcV7PDgj2PD`h5PDUi6QDdV7QDeV7QDfV7QDgV7QDhV7QDiV7QDjV7PD`h5P
DUi6QDkV7QDlV7PDmd4P@Ui6QDmV7QDnV7QDoV7PDSi6QDPW7QDQW7QDRW7QDSW7QDTW7TD3QDUW7QDRa6QDVW7QDRa6QDWW
7QDXW7TD4QDYW7QDZW7TD1QD[W7QD\W7QDX5QD]W7`DZ]3`DT8`DcF`DPE`DX:`DkU4`DP8`DWH`DW[4`DRh;`DUi6`DSi6`
D]3`DZE`DSa1QDR5TD3QD^W7QDQT7PDUi6TD1QD_W7QDbn2QDP:PDUi6QD`W7PD`h5QDaW7QDX5QDbW7QDcW7RD0QDdW7TD4
PDgh5QDeW7TD1QDfW7TD1QDgW7PDgh5QDhW7TD1QDcj4QDiW7S@0QDjW7QDkW7RD0QDX5PDmd4PDUi6S@0QDlW7UD0aDf5aD
c5aD[5iD0iD1`Dm9`DgQ;`DSL`DUe4`DZ_6`Ddm6`DRF`D_m6`Db`4`D`m6`DPe6`DTe4`Ddl2`DPf4`Doe4WD0SD0XD0QDm
W7QDnW7QDX5QDoW7QDPX7PDfb3QDQX7TD1QDRX7QDSX7QDf5TD1QDTX7P@l`4QDUX7WD0QDVX7QDWX7XD0TD2QDmm6QDXX7P
DTm6QDYX7QD_f4QDX5PDl`4QDZX7QDf\4QD[X7TD2QD\X7UD0PDoh5QDR_4QD]X7TD:PD2QD^X7TD4QD_X7PDod4QDX5QD`X
7PDch5TD2QFaX7QDS6TD1QDbX7`DPP7`DH`Db`4`Dih7`D\[4`D[[4`D`Q6`Dod4`Dn;`Dfb3`Ej`3`ERe4`Ei`3`E[]3`Eg
h5QDS6TD1QDcX7QDdX7TD1QDeX7QDfX7TD2QDgX7QDhX7QDX9QDcl6QDiX7QDjX7QDX9QDkX7QDlX7QDf\4QDmX7QDnX7SD0
QDf\4QDmX7QDoX7QDPY7QDQY7TD1QDRY7PDHPDee4QDPY7QDQY7TD1QDRY7PDHPDee4QDf\4QDmX7QDSY7SD0PDmh5SD0TD6
PD6QDV5QDV5QDTY7QDo:PDf]4QDUY7TD1QD_CQDVY7TD1QDWY7QDXY7P@`h5P@Ui6QDV5S@0QDa8TD1QDYY7QDZY7PDk_7QD
[Y7TD2QDU7TD6QDX5QD\Y7QD[Y7TD2QDU7TD6QDX5QD]Y7SD0QD^Y7QDU7TD6QDX5aDa5aDW6aD]6QDU7PD`h5QDQd5TD6QD
X5QD\Y7QD_Y7TD1QDW7PDgh5QD`Y7QDaY7QDW7QDbY7QDV7QD]k1TD1PDc3QDcY7QDdY7TD1Q@^Q1QDeY7QDfY7QDgY7PDk8
TD1QDeY7TD2QDhY7QDV7PDc`3PDUg2PDgh5QDiY7QDjY7TD3QDkY7QDlY7QDmY7QDX5QDnY7QDoY7QDPZ7QDQZ7UD0QDRZ7Q
DX9TD9PD4QDX9QDgT1PDR3SD0QDX9QDSZ7PDR3QDTZ7QDX9PDc`3PDR3PDWg2PDgh5QDUZ7QDX9QDgb6PDld4PD`h5QDX9QD
lZ4PDSMQDVZ7PDgh5QDWZ7TD1QDXZ7P@od4QDaY5P@c`3QDYZ7S@0P@ah5PDnh5QDZZ7QD[Z7TD1QD\Z7QDX9QDX5PDRe4QD
]Z7QDX9QDZh1QD]Z7QDX9QD^Z7QDR<QD_Z7`DUg2`Dhf2`DjO`Dfb3QDX9QD`Z7QDaZ7QDX9QDji4QDR<QDbZ7QDX9QDcZ7Q
DbZ7QDX9QDWQ5QDR<QDdZ7QDeZ7QDX9QDfZ7PDjOQDeZ7QDX9QDgZ7PDHQDhZ7PDHQDiZ7QDX5QDjZ7QDR<PDSi6QDkZ7UD0
PDTm6TD<QDX5PDah5QDlZ7PDah5QDmZ7PDgh5QDnZ7QDoZ7QDR[4TD1QDX5QDR<PDah5QDfY7QDP[7PDah5QDfY7PDgh5QDQ
[7TD2QDZ7TD4QD[7QDR[7QDZ7TD2PD^^?PDeh5PD_^?QDS[7TD2QD\7QDT[7`Dc^4`DcU4`DYV4QDU[7QDV[7Q@W[7PD6QDX
[7TD1PDmd4QDY[7QDZ[7QD[[7QD\[7PDnh5PDQP7QD][7PDUi6TD2QD^[7QD_[7QD`4TD8QD`[7PDUi6WD0QDa[7XD0QDb[7
QDc[7QDd[7QDe[7QDf[7QDd[7`Ej`3`ERe4`Ei`3`E[]3QDg[7QDh[7TD3QDi[7PDod4QDj[7TD2QDk[7QDV5TD1QDl[7UD0
PDoh5TD8QDP=QDm[7UD0PDoh5QDn[7QDo[7QD]_4TD3QDP\7QDQ\7QD`4Q@[d5QDR\7Q@a5QDS\7QDT\7TD2QDYj1QDU\7TD
2QD]7QDV\7QD]7QDX5QDW\7SD0QDX\7SD0QDhU6SD0PD^JQDY\7QDZ\7QDX7TD4QD[\7QD\\7QDbn2QDY7Q@]\7`DUi6`DSi
6`DTi6`DVi6`Dae4`DlE`Dbm6`Dcm6`D^m6`Dfe4`Dge4`Dhe4`Dee4QD^\7PD]6PD`h5QD_\7TD3QD`\7QDa\7TD1QD^7QD
`W4TD9QDa\7TD1QD^7QDb\7PD]Z:QDeb1QDc\7PDgh5QDd\7VD0QDc\7PDgh5QDd\7QDe\7QDf\7QDg\7QDh\7QDP=QDi\7Q
Dj\7TD:QDk\7QDl\7TD2QDV5QDm\7TD1QDn\7QDj\7TD:QDk\7QDo\7S@0QDP]7QDX9TD1QDQ]7QDX9QDR]7QDS]7TD8QDT]
7QDU]7TD1QDV5QDV]7QDW]7TD1QDV5TD2QDn\7QDX]7hL400YP1510[P1420YP1430YP1340VP1350VP1460YP1:71_P1981
^P1891XP15:2ZP16;2YP11<2RP14=2ZP16>2XP13?2UP13@2SP13A2VP14B2WP13C2VP15D2[P13E2VP15F2\P13E2UP15G2
ZP14H3TP13I3UP12J3TP14K3VP13L3XP15M3YP15N3YP15O3[P15P13XP14Q13VP13R13WP17S13ZP15T13XP13U13TP15V1
3YP15V13[P14W13WP14W13YP14X13VP12Y13TP14Z13[P14[13WP14\13TP14\13VP16]13YP15^13YP13_13TP13`13VP12
a13UP14b13VP16c13XP16d13XP16e13ZP18f13\P13g14VP13h14WP13i14WP14j15TP12k15TP12l15TP12m15TP12n15TP
12o15TP12P25TP12Q25TP13R25TP12S25TP12T25TP12U25TP13V25VP12W25TP13X25TP13Y25VP12Z25TP12[25TP14\25
ZP13]25TP13^25VP14_25VP16`25VP13a25WP12b25UP13c25WP13d25UP13e25XP13f25WP14g25XP15h25XP14i25WP15j
25YP14k25TP14k25VP14l25VP15m25XP13n25UP16o25YP12P35TP16Q36VP16R36XP14S36VP19T36ZP14U37VP14V37VP1
5W37VP14X37VP16Y38XP17Z38]P15[38ZP14\38WP15]39VP14^39UP13_39UP15`39VP14a39ZP14b39XP13c39TP13d39W
P17e39TP14f3:TP14g3:VP13h3;TP12i3;TP13j3;XP13k3;VP15l3;XP11<;RP14m3;VP15n3;XP15o3;YP15P4<[P15Q4=
XP1;R4>VP14S4>VP15T4>ZP17U4>XP16V4>ZP15W4>XP18X4?YP1<Y4?XP1:Z4?VP16[4?XP15\4?VP15]4?VP15]4?XP16^
4?[P16_4?VP16`4?ZP15a4?XP15b4?ZP15c4?YP14d4?YP16e4?[P14f4?ZP17g4@XP17h4@XP17h4@ZP16i4@XP13j4@TP1
4k4@WP13l4@UP15m4@ZP14n4@YP13o4@XP15P5@ZP15Q5@\P17R5@^P16S5@VP14T5@WP16U5@YP13V5@UP12W5@UP13X5@X
P14Y5@ZP13Z5@YP14[5@WP14[5@YP14\5@TP17]5AVP15^5AXP15_5AWP15`5AYP16a5A`P12b5AVP14c5AXP14d5AXP13e5
AWP12f5AUP12g5AUP12h5ATP12i5ATP14j5AVP16k5A[P15j2A[P14l5AWP12m5AUP15n5AYP13o5AWP12P6ATP14Q6AXP12
R6AUP13S6ATP13T6AVP14U6AZP13V6AXP12W6ATP12X6ATP14Y6AZP12Z6AUP15[6AYP16\6A_P13]6AWP12^6ATP16_6AZP
12`6AUP13a6AYP14b6A\P13c6AYP13d6AWP12e6AUP12f6AUP14g6A\P14h6AWP13V6AWP12i6AUP12j6AUP12k6ATP12l6A
UP12m6AUP12n6AVP13o6AWP12P7AUP12Q7AUP12R7AUP12S7AUP12T7AUP12U7AUP12V7AUP12W7AUP12P2AUP12X7AUP12Y
7ATP13Z7AYP13[7AYP12\7AUP12]7AUP12^7AVP12^7AVP12_7AUP12`7ATP12a7AUP12b7AUP12c7AUP12d7AUP12e7AUP1
2f7AVP12f7AVP13g7AYP12h7ATP12i7AUP13j7ATP12k7ATP12l7AUP12m7AVP12n7AUP12o7AUP13P8AXP13Q8AYP13R8AY
P12S8AUP13T8ATP13U8AVP14Q1AVP15V8AVP14W8AYP14X8AWP16Y8A\P13Z8ATP13[8AXP14\8AVP15]8AZP13^8AXP14_8
AZP13`8AXP15a8AVP14b8AVP16c8AYP13d8AXP14e8AWP16V8AXP13f8AVP16g8A^P14g8AYP15h8AXP13i8AWP13j8AYP12
k8ATP14l8AWP14m8AYP12n8ATP12o8ATP14P9AVP13Q9ATP12R9ATP15S9A_P12T9AVP12U9AVP13V9ATP15W9AZP13W3ATP
12X9ATP14j2AWP13Y9AVP15Z9AXP15[9AXP14\9AUP14]9A[P12^9ASP14_9A\P13`9AYP13a9AYP13b9AYP13c9AWP12m7A
UP12d9AUP12e9AUP13f9AYP12g9AVP12h9ATP14i9AYP12j9AUP12k9AUP12l9AUP13m9AYP12n9AUP12o9AUP12P:AUP12Q
:AUP12R:AVP12S:AUP12T:ATP12U:AUP12V:AUP12W:AVP12X:AUP12Y:AVP12Z:AUP12[:AUP12\:AUP12]:AUP12^:AUP1
2_:AUP12`:AUP12a:AUP12b:AUP12c:AUP12d:ATP12e:AUP12f:AUP12g:AUP12h:AUP12i:AUP12j:AVP12k:AUP13l:AW
P12m:AUP12n:AUP12o:AVP12P;AUP12Q;AUP12R;AUP12S;AUP12T;AUP12U;AUP12V;AVP12W;AUP16X;ATP12Y;AUP12Z;
AUP12[;AUP12\;AVP12];AUP12^;AVP12_;AUP14j8A\P12`;AVP13a;AWP12b;AUP12c;AUP12d;AUP14e;AZP12f;ATP14
g;A[P12h;AUP12i;AVP12j;AUP12k;AUP12l;AUP12m;AUP12n;AUP12o;AUP12P<AUP13Q<AXP12R<AUP13S<AYP12T<AVP
13U<AYP12V<AUP13W<AXP12X<AVP12Y<AVP12<ASP12Z<AUP13[<BTP15\<BYP12]<BUP12^<CUP12_<CVP12`<CVP12a<CV
P13b<CXP13c<DXP12d<DTP14e<DTP14e<DVP15f<DYP13g<DVP15h<DYP13i<DYP13j<DXP13k<DXP13l<DYP14m<DVP13n<
DWP13o<DYP13P=DXP13Q=DTP12R=DUP13S=DYP12T=DTP12U=DUP12V=DUP12W=DVP12X=DUP12Y=DUP13Z=DYP12[=DUP12
\=DVP12]=DUP12^=DUP12_=DUP13`=DYP13a=DYP12b=DTP13c=DTP13d=DYP13e=DYP14f=D\P12g=DUP12h=DUP12i=DTP
12j=DUP12k=DTP12l=DTP12m=DTP12n=DUP13o=DYP12P>DVP12Q>DUP12R>DTP12S>DTP12T>DUP12U>DTP12V>DTP12W>D
TP15X>DUP14Y>DVP15Z>DTP13[>DVP12\>DUP13]>DXP18^>EWP14_>EWP11<ERP13`>EWP19a>EWP11<ERP14b>ETP14c>E
VP13d>ETP14e>ERP13f>ERP13f>ERP12@ERP11<ERP12g>ETP12h>ETP14i>ETP13j>EUP15k>FXP12l>GTP14m>GWP14n>G
YP14o>GZP14P?GTP13Q?GWP14R?GZP13S?GTP14T?GZP13U?GTP13V?GWP12W?GUP14X?HTP13Y?HTP12Z?IUP14[?IVP14\
?IWP13]?IUP14^?IZP12_?ITP13`?JTP13a?JVP13b?JWP16^1JZP14c?KVP11<KRP13d?LTP15e?LTP14f?LTP15g?LTP14
h?LVP14i?LWP14j?LUP16k?LVP16k?LXP13l?LVP14m?LVP15i?LWP12n?LSP13o?LTP12P@LTP13Q@LTP13R@LUP15i?LWP
13S@LTP18T@LTP15\<LWP14U@LYP14V@MTP13W@MTP13X@MTP14Y@NTP13Z@NTP13[@NVP13\@NVP13]@NVP1E^@NUP14_@O
WP14`@OYP16a@OYP16b@O\P15c@OYP14d@OVP14e@OXP15f@OYP16g@O\P14h@OXP12i@OVP13j@OWP12k@OUP13l@P1TP13
m@P1TP13n@P1TP15o@P1WP12PAP1UP13QAP1TP12RAP1UP16SAQ1VP13TAQ1VP15UAQ1]P14VAQ1VP15WAQ1VP16XAQ1XP14
YAQ1VP16\<Q1WP17ZAQ1XP13[AQ1TP14\AQ1VP12]AQ1TP14^AQ1VP13_AQ1VP14`AQ1ZP12aAQ1UP11<Q1RP12bAQ1VP12c
AQ1VP12h7Q1TP13dAQ1WP12eAQ1TP12fAQ1UP13gAQ1XP14hAQ1ZP14iAR1XP13jAR1UP13kAR1WP14lAR1VP12mAR1TP12n
AR1VP12^9S1TP1>oAS1UP1>PBS1WP13QBS1UP12RBS1UP12SBS1UP15TBS1WP14UBS1WP13VBS1VP12WBS1UP12XBS1VP12Y
BS1VP13i2T1UP14ZBT1VP12[BT1UP14\BT1VP14]BT1VP15^BT1YP13_BT1TP12`BT1UP12aBT1UP16bBT1YP14m>T1WP14c
BT1VP16dBT1VP16dBT1XP15eBT1YP13fBT1XP15gBT1XP14hBT1XP15iBT1XP13jBT1VP15kBT1TP15lBT1VP15mBT1YP1:n
BU1TP16oBU1VP16PCU1XP15QCU1XP14RCU1WP15k5U1YP14SCU1VP14TCU1ZP12UCU1UP13VCU1WP13WCU1VP15XCU1ZP12Y
CU1TP13ZCV1VP16[CV1TP19\CV1TP13]CV1XP13^CW1VP13_CW1UP17`CW1\P14aCX1VP13bCY1UP1=cCZ1TP1<dCZ1UP19i
?Z1VP13eCZ1VP17\<Z1ZP14fCZ1XP15gCZ1VP15hCZ1YP19iCZ1UP14jCZ1TP14kCZ1WP15lCZ1WP15mCZ1YP15nCZ1VP14o
CZ1ZP15PDZ1VP14QD[1VP13RD[1VP15SD\1VP14TD\1WP13jA\1UP14UD\1XP16VD\1ZP16WD\1XP16iC\1XP18XD\1UP13<
\1SP14YD\1VP15ZD\1WP15[D\1VP12\D\1UP12]D\1TP14^D]1UP14_D^1WP15`D^1WP15aD^1WP17bD_1VP14cD_1VP13dD
_1VP13eD_1TP13fD_1VP13gD_1TP15hD_1YP14iD_1WP1<jD_1TP15kD_1VP12lD_1UP16mD`1\P15nD`1XP15oD`1XP14PE
`1VP17QE`1ZP13RE`1TP13SE`1TP15n>a1_P12TEa1UP12UEa1TP13VEa1VP14WEa1XP13XEa1UP12YEa1UP16ZEa1UP17[E
a1VP12\Ea1TP14]Ea1TP13^Ea1VP12d7a1UP12_Ea1TP13`Ea1WP13aEa1UP14bEa1YP14cEa1WP14dEa1VP13eEa1WP12fE
a1UP13gEa1VP14hEa1YP16^1a1ZP13iEa1TP13jEa1VP14kEa1VP13lEa1WP15mEa1XP12\;a1VP13nEa1XP13oEa1YP15b9
a1\P14PFa1\P14QFa1ZP15RFa1YP12SFa1UP14TFa1VP14UFa1WP12VFa1TP15WFa1[P14XFa1XP15YFa1VP14ZFa1ZP13[F
a1XP12\Fa1UP15]Fa1YP12^Fa1UP14_Fa1VP15`Fa1VP13aFa1VP15bFa1\P12cFa1UP12dFa1UP12eFa1TP12fFa1UP12gF
a1UP12hFa1UP12iFa1UP13jFa1WP13kFa1WP13lFa1WP13mFa1XP14nFa1ZP12U7a1VP14oFa1WP12PGa1TP13QGa1WP13RG
a1XP12SGa1UP12TGa1UP12UGa1TP12VGa1TP12WGa1TP13\6a1YP12XGa1TP12YGa1TP12ZGa1TP14\6a1ZP14[Ga1WP12\G
a1TP13]Ga1WP12^Ga1TP13_Gb1TP13`Gb1VP14aGb1VP13bGb1TP1BcGb1VP13dGb1TP15eGb1YP14fGb1ZP13gGb1VP12]D
b1SP18j2b1[P17hGb1[P12]Db1SP15iGc1ZP1IjGd1oL3kGe1VP12lGe1UP14mGe1VP15nGe1VP16oGe1VP12PHe1UP12QHe
1TP13RHe1WP14SHe1VP16THf1ZP14i?g1WP15UHg1YP1=VHg1TP18WHg1TP13XHg1TP13YHg1TP14ZHh1XP13[Hh1VP13\Hh
1VP14]Hh1WP15^Hh1XP16_Hh1\P14`Hh1ZP17aHh1\P14bHh1YP16cHh1XP18dHh1XP12k@h1UP16eHi1XP17fHi1YP17gHi
1VP16hHi1[P15j2j1YP13iHj1VP15jHj1YP16kHj1XP15kHj1WP15lHj1]P14mHj1VP13nHk1VP13oHk1VP19PIl1_P14QIl
1YP16RIl1`P14SIl1ZP15TIl1\P19UIl1XP15VIl1YP14o>m1YP13WIm1VP18XIm1XP13YIm1VP14ZIm1XP13[Im1VP15\Im
1ZP14]Im1YP14^Im1YP14_Im1YP13`Im1WP16aIm1ZP15bIm1\P16_Cm1[P14cIm1ZP16dIn1XP15eIn1[P17fIo1VP14gIo
1WP14OP2WP12hIP2TP17iIP2_P19jIQ2]P12kIQ2TP13lIQ2VP19mIR2YP16nIS2XP15oIS2WP14PJS2WP14QJT2VP15RJU2
VP17SJV2ZP14TJV2WP14UJW2VP12VJX2UP14WJY2VP12XJY2TP1?<Y2RP13YJY2XP13ZJY2TP13[JZ2TP15[JZ2VP13\J[2W
P14]J[2WP14^J[2YP12_J[2TP13`J\2VP19aJ\2\P19bJ\2\P18cJ\2\P17dJ\2ZP1
"""##)
}
