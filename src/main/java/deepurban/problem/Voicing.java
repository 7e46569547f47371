package deepurban.problem;

import deepurban.parameters.VoicingParameters;
import deepurban.random.Stream;
import deepurban.random.Variates;
import deepurban.resident.Residents;
import deepurban.resident.Standing;
import deepurban.time.Calendar;
import deepurban.time.OfficeHours;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Problems are voiced, or stay latent until a channel hears them or they fade.
 *
 * <p>On occurrence an affected resident reports with probability
 * {@code logistic(b0 + bv(v - 1/2) + ba(a - 1/2) + bt(tau - 1/2) + b_group + b_i + b_j)}; of several affected any one may. Otherwise the
 * problem is under the competing hazards of the channels that are on, and fades at a rate of its own.
 *
 * <p>Draws, keyed by the problem: the report; the weekend; one threshold per channel, and whether and when neighbours settle it; the fading; the settlement on the spot.
 */
public final class Voicing {

    private static final int REPORT = 0;
    private static final int WEEKEND = 1;
    private static final int MONDAY = 2;
    private static final int FADE = 3;
    private static final int SETTLE = 4;

    /** Of many affected residents, as many as this think of reporting. */
    private static final int MOST_WITNESSES = 20;

    private static final int NEIGHBOURS = 1; // occasion at a channel's threshold
    private static final int NEIGHBOURS_DAYS = 2;

    private final Locality here;
    private final VoicingParameters voicing;
    private final double[] groupPropensity;
    private final Calendar calendar;
    private final OfficeHours office;
    private final ProblemClasses classes;
    private final Channels channels;
    private final Stream stream;
    private final Stream[] thresholds; // [channel]
    private final Problems problems;
    private final Residents residents;
    private final Standing standing;
    private final EventCalendar events;
    private final double[] fidelity; // [channel]
    private final LatentClocks[] clocks; // [channel]; null where the channel was never on
    private final int[] hearing; // channels that hear, in order
    private final int[] settling; // channels by which neighbours settle, in order
    private final TakesProblems dispatch;
    private final ListensToProblems listener;

    /** Voices the problems of a locality; {@code fidelity} by channel, and {@code clocks}, null for channels that were never on. */
    public Voicing(
            Locality here,
            VoicingParameters voicing,
            double[] fidelity,
            LatentClocks[] clocks,
            TakesProblems dispatch,
            ListensToProblems listener) {
        this.here = here;
        this.voicing = voicing;
        this.groupPropensity = voicing.group().toArray();
        this.calendar = here.calendar();
        this.office = here.office();
        this.classes = here.classes();
        this.channels = here.channels();
        this.problems = here.problems();
        this.residents = here.residents();
        this.standing = here.standing();
        this.events = here.events();
        this.fidelity = fidelity;
        this.clocks = clocks;
        this.dispatch = dispatch;
        this.listener = listener;
        this.stream = here.replication().stream("voicing");
        this.thresholds = new Stream[channels.count()];
        for (int k = 0; k < thresholds.length; k++) {
            thresholds[k] =
                    here.replication().stream("voicing/" + channels.names().get(k));
        }
        this.hearing = acting(channels.hearing());
        this.settling = acting(channels.neighbours());
        startClocks();
    }

    /** Most channels are off, and every problem asks all that are on. */
    private static int[] acting(List<?> byChannel) {
        return IntStream.range(0, byChannel.size())
                .filter(k -> byChannel.get(k) != null)
                .toArray();
    }

    /** Starts the clocks of channels that are on for the first time; what is latent now waits for them too. */
    private void startClocks() {
        for (int k : hearing) {
            if (clocks[k] == null) {
                clocks[k] = new LatentClocks();
                for (int p = 0; p < problems.size(); p++) {
                    if (problems.isUsed(p) && problems.state(p) == ProblemState.LATENT) {
                        await(k, p);
                    }
                }
            }
        }
    }

    /** Decides on a problem that has just occurred. */
    void arise(int p) {
        listener.occurred(p);
        if (isLeftToNeighbours(p)) {
            return;
        }
        long key = stream.key(problems.key(p));
        if (Stream.uniform(key, REPORT) < reportProbability(p)) {
            report(p, key);
        } else {
            wait(p, key);
        }
    }

    private boolean isLeftToNeighbours(int p) {
        for (int k : settling) {
            SettlesAmongNeighbours neighbours = channels.neighbours().get(k);
            long key = thresholds[k].key(problems.key(p));
            if (Stream.uniform(key, NEIGHBOURS) < neighbours.settledShare(here, p, fidelity[k])) {
                double days = neighbours.daysToSettle() * Stream.uniform(key, NEIGHBOURS_DAYS);
                events.add(problems.occurred(p) + days, p, Event.NEIGHBOURS + k, problems.step(p));
                return true;
            }
        }
        return false;
    }

    private double reportProbability(int p) {
        int owner = problems.owner(p);
        double logit = voicing.intercept()
                + voicing.severityWeight() * (problems.severity(p) - 0.5)
                + voicing.awarenessWeight() * (residents.awareness(owner) - 0.5)
                + voicing.trustWeight() * (residents.trust(owner) - 0.5)
                + groupPropensity[residents.group(owner)]
                + residents.propensity(owner)
                + standing.reputation();
        double one = Variates.logistic(logit);
        int witnesses = Math.min(MOST_WITNESSES, problems.affected(p));
        double silence = 1;
        for (int witness = 0; witness < witnesses; witness++) {
            silence *= 1 - one;
        }
        return 1 - silence;
    }

    private void report(int p, long key) {
        double t = problems.occurred(p);
        int day = (int) Math.floor(t);
        boolean waits = !office.isAlwaysOpen()
                && calendar.isWeekend(day)
                && Stream.uniform(key, WEEKEND) >= voicing.weekendShare();
        if (waits) {
            double monday = day + 7 - calendar.weekday(day) + Stream.uniform(key, MONDAY);
            events.add(monday, p, Event.REPORT, problems.step(p));
        } else {
            hear(p, t, Channels.HOTLINE);
        }
    }

    private void wait(int p, long key) {
        for (int k : hearing) {
            await(k, p);
        }
        if (voicing.fadePerDay() > 0) {
            double life = Variates.exponential(Stream.uniform(key, FADE)) / voicing.fadePerDay();
            events.add(problems.occurred(p) + life, p, Event.FADE, problems.step(p));
        }
    }

    private void await(int k, int p) {
        double openness = channels.hearing().get(k).openness(here, p);
        if (openness > 0) {
            double threshold = Variates.exponential(Stream.uniform(thresholds[k].key(problems.key(p)), 0));
            clocks[k].enter(threshold / openness, p, problems);
        }
    }

    /** Lets the channels listen for one day. */
    public void day(int day) {
        for (int k : hearing) {
            HearsProblems channel = channels.hearing().get(k);
            double phi = fidelity[k];
            clocks[k].run(channel.hearingRate(here, day, phi), channel.seats(here, day, phi));
            listen(day, k);
        }
    }

    private void listen(int day, int k) {
        LatentClocks clock = clocks[k];
        while (clock.isDue()) {
            int p = clock.firstSlot();
            boolean waits = clock.firstWaits(problems);
            double t = calendar.stamp(day + clock.firstShareOfDay());
            clock.removeFirst();
            if (waits) {
                clock.takeSeat();
                hear(p, Math.max(t, problems.occurred(p)), k);
            }
        }
    }

    /** Has the owner's report of a weekend problem come in on Monday. */
    public void reportLate(int p, double t) {
        hear(p, calendar.stamp(t), Channels.HOTLINE);
    }

    /** Has the neighbours settle a problem that was left to them. */
    public void settleAmongNeighbours(int p, int k, double t) {
        note(p, calendar.stamp(t), k);
        settle(p, t);
    }

    private void note(int p, double t, int k) {
        problems.setChannel(p, k);
        double limit = classes.get(problems.problemClass(p)).deadlineWorkingDays();
        problems.setVoiced(p, t, office.timeAt(office.openUntil(t) + limit));
        listener.voiced(p);
    }

    private void settle(int p, double t) {
        listener.settled(p, t);
        residents.addBurden(problems.owner(p), -problems.severity(p));
        problems.move(p, ProblemState.SETTLED);
    }

    private void hear(int p, double t, int k) {
        note(p, t, k);
        if (settles(p, k)) {
            settle(p, t);
        } else {
            problems.move(p, ProblemState.VOICED);
            dispatch.take(p, t);
        }
    }

    private boolean settles(int p, int k) {
        double atOnce = classes.get(problems.problemClass(p)).settledAtOnce();
        double onTheSpot = k != Channels.HOTLINE && problems.stages(p) == 1
                ? channels.hearing().get(k).settledShare(voicing.settledOnTheSpot())
                : 0;
        double share = Math.max(atOnce, onTheSpot);
        return share > 0 && Stream.uniform(stream.key(problems.key(p)), SETTLE) < share;
    }

    /** Lets a latent problem fade unheard. */
    public void fade(int p, double t) {
        int owner = problems.owner(p);
        listener.faded(p, t);
        residents.setTrust(owner, residents.trust(owner) * (1 - voicing.fadeTrustLoss()));
        residents.addBurden(owner, -problems.severity(p));
        problems.move(p, ProblemState.FADED);
    }
}
