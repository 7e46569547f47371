package deepurban.model;

import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.evaluation.Assessment;
import deepurban.evaluation.Evaluation;
import deepurban.judgement.Judgement;
import deepurban.mechanism.Hours;
import deepurban.observe.Chronicle;
import deepurban.parameters.Bookkeeping;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.StateVariable;
import deepurban.policy.Policies;
import deepurban.policy.PolicyTerms;
import deepurban.problem.Channels;
import deepurban.problem.Deputies;
import deepurban.problem.Event;
import deepurban.problem.EventCalendar;
import deepurban.problem.LatentClocks;
import deepurban.problem.Locality;
import deepurban.problem.Occurrence;
import deepurban.problem.Problems;
import deepurban.problem.Proneness;
import deepurban.problem.SeatsDeputies;
import deepurban.problem.Voicing;
import deepurban.random.Replication;
import deepurban.resident.Climate;
import deepurban.resident.Firms;
import deepurban.resident.Group;
import deepurban.resident.Influence;
import deepurban.resident.NeighbourMeans;
import deepurban.resident.Residents;
import deepurban.resident.Settlement;
import deepurban.resident.Standing;
import deepurban.resident.Urbanization;
import deepurban.service.Agendas;
import deepurban.service.CaseFlow;
import deepurban.service.Desk;
import deepurban.service.HoldsMeetings;
import deepurban.service.Units;
import deepurban.town.Grid;
import deepurban.town.Land;
import deepurban.town.Place;
import deepurban.town.Sites;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One subdistrict (街镇): its state, and the submodels that work on it. Within a day it touches no other subdistrict, so that subdistricts may
 * live a day in any order, but for what all have noted before.
 */
final class Subdistrict {

    private static final double DAYS_PER_YEAR = 365.25;

    private final Replication replication;
    private final Residents residents;
    private final Land land;
    private final Urbanization urbanization;
    private final Proneness proneness;
    private final Standing standing;
    private final Problems problems;
    private final EventCalendar events;

    @Bookkeeping("one for each channel")
    private final LatentClocks[] clocks; // [channel]; null: never on

    private final Units units;
    private final Agendas agendas;
    private final Deputies deputies;
    private final Firms firms;
    private final Sites sites;
    private final Evaluation evaluation;
    private final Policies policies;

    @StateVariable(entity = SUBDISTRICT, unit = "share", range = "[0,1]", en = "Fidelity φ of each mechanism")
    private final double[] fidelity; // [mechanism]

    @Bookkeeping("the fidelity of the mechanism behind each channel")
    private final double[] channelFidelity; // [channel], of the mechanism behind it, or 1

    private final Place place;
    private final Climate climate = new Climate();
    private final Desk desk = new Desk();
    private final Assessment assessment = new Assessment();
    private final PolicyTerms policyTerms = new PolicyTerms();
    private final Hours hours = new Hours();

    @Bookkeeping("events that happened")
    private long happened;

    private Rules rules;
    private Locality locality;
    private Chronicle chronicle;
    private Voicing voicing;
    private Occurrence occurrence;
    private CaseFlow caseFlow;
    private Judgement judgement;
    private Influence influence;

    /** Settles a subdistrict on the morning of day 0. */
    Subdistrict(Place place, Grid grid, Rules rules, Replication replication) {
        ModelParameters p = rules.parameters;
        this.place = place;
        this.replication = replication;
        this.land = new Land(grid, place);
        Settlement settlement = new Settlement(place, p, replication);
        this.residents = settlement.settle(land);
        this.urbanization = new Urbanization(settlement, residents, land);
        this.proneness = new Proneness(place, p.residents(), residents.count(), replication);
        this.standing = new Standing();
        this.problems = new Problems(residents.count() / 16);
        this.events = new EventCalendar(rules.days());
        this.clocks = new LatentClocks[rules.channels.count()];
        this.units = new Units(
                rules.departments,
                p.evaluation(),
                place.parameters().residents(),
                p.town().sample());
        this.agendas = new Agendas(place, replication, rules.mechanisms.count());
        this.deputies = new Deputies(place, replication);
        this.firms = new Firms(place, p.town().firms(), land, replication);
        this.sites = new Sites(grid, place);
        this.evaluation = new Evaluation(rules.departments.size());
        this.policies = new Policies(place, replication);
        this.fidelity = new double[rules.mechanisms.count()];
        this.channelFidelity = new double[rules.channels.count()];
        this.desk.overlap = new double[rules.channels.count()];
        for (int m = 0; m < fidelity.length; m++) {
            fidelity[m] = rules.mechanisms.fidelity(m, place.name());
        }
        this.rules = rules;
        this.locality = locality(rules);
        this.chronicle = new Chronicle(locality, units, rules.days(), sampledShare(rules));
        seatDeputies();
        work();
    }

    private Subdistrict(Subdistrict other) {
        place = other.place;
        replication = other.replication;
        residents = other.residents.copy();
        land = other.land.copy();
        urbanization = other.urbanization.copy();
        proneness = other.proneness.copy();
        standing = other.standing.copy();
        problems = other.problems.copy();
        events = other.events.copy();
        clocks = new LatentClocks[other.clocks.length];
        for (int k = 0; k < clocks.length; k++) {
            clocks[k] = other.clocks[k] == null ? null : other.clocks[k].copy();
        }
        units = other.units.copy();
        agendas = other.agendas.copy();
        deputies = other.deputies.copy();
        firms = other.firms;
        sites = other.sites.copy();
        evaluation = other.evaluation.copy();
        policies = other.policies.copy();
        happened = other.happened;
        fidelity = other.fidelity.clone();
        channelFidelity = other.channelFidelity.clone();
        desk.overlap = new double[channelFidelity.length];
        rules = other.rules;
        locality = locality(rules);
        chronicle = new Chronicle(other.chronicle, locality, units);
        work();
    }

    /** Returns a copy in the same state that goes its own way; to be taken between two days. */
    Subdistrict copy() {
        return new Subdistrict(this);
    }

    /** A few hundred problems of the whole town, whatever its size. */
    private static double sampledShare(Rules rules) {
        double residents = rules.parameters.town().subdistricts().values().stream()
                .mapToDouble(s -> s.residents())
                .sum();
        double rate = rules.parameters.problems().values().stream()
                .mapToDouble(c -> c.ratePerResidentYear())
                .sum();
        double expected = residents
                * rules.parameters.town().sample()
                * rate
                * rules.parameters.time().horizonDays()
                / 365;
        return Math.min(1, 400 / Math.max(1, expected));
    }

    private Locality locality(Rules now) {
        return new Locality(
                place,
                now.calendar,
                now.office,
                now.classes,
                now.channels,
                replication,
                land,
                sites,
                firms,
                deputies,
                residents,
                standing,
                problems,
                events);
    }

    private void seatDeputies() {
        SeatsDeputies seating = rules.mechanisms.seating(fidelity);
        if (seating == null) {
            deputies.seat(0, new double[0], residents);
        } else {
            deputies.seat(seating.deputiesPerResident(), seating.congressShares(), residents);
        }
    }

    /** Puts the submodels to work on the state, under the rules in force. */
    private void work() {
        ModelParameters p = rules.parameters;
        judgement = new Judgement(locality, p.judgement(), p.voicing(), p.closing(), units, climate);
        Messenger messenger = new Messenger(locality, judgement, evaluation, chronicle, hours);
        caseFlow = new CaseFlow(
                locality,
                p.dispatch(),
                p.service(),
                p.closing(),
                p.escalation(),
                units,
                desk,
                rules.mechanisms.powers(fidelity),
                agendas,
                messenger);
        voicing = new Voicing(locality, p.voicing(), channelFidelity, clocks, caseFlow, messenger);
        occurrence = new Occurrence(locality, proneness, policies.pressure(), voicing);
        influence = new Influence(p.influence(), p.judgement());
    }

    /** Puts other rules into force on the morning of {@code day}. */
    void apply(Rules next, int day) {
        for (int m = 0; m < fidelity.length; m++) {
            if (next.mechanisms.differs(rules.mechanisms, m, place.name())) {
                fidelity[m] = next.mechanisms.fidelity(m, place.name());
            }
        }
        boolean restaffed = !next.departments.equals(rules.departments);
        rules = next;
        locality = locality(next);
        chronicle = new Chronicle(chronicle, locality, units);
        seatDeputies();
        work();
        if (restaffed) {
            units.staff(
                    next.departments,
                    place.parameters().residents(),
                    next.parameters.town().sample());
            caseFlow.fillDesks(day);
        }
    }

    /** Phase: mechanisms write the coefficients of the day. */
    void shape(int day) {
        events.begin(day, problems);
        ModelParameters p = rules.parameters;
        climate.reset();
        policyTerms.reset();
        reset(p);
        for (int m = 0; m < fidelity.length; m++) {
            double phi = fidelity[m];
            channelFidelity[m + 1] = phi;
            shape(m, phi);
        }
        desk.incentive = Math.min(1, desk.incentive);
        overlap(p.dispatch().overlap());
        Evaluation.weigh(assessment, p.evaluation(), desk);
        Evaluation.motivate(units, desk, p.evaluation());
        units.measureLoads(p.service().loadDays());
        caseFlow.beginDay();
        judgement.beginDay();
        climate.reputation = p.judgement().reputationWeight() * standing.experienceGained();
        for (int g = 0; g < Group.COUNT; g++) {
            climate.policyHit[g] = p.policies().hit() * policies.pressure()[g];
        }
    }

    /** Channels that are on bring problems again that another has heard. */
    private void overlap(double relative) {
        for (int k = 0; k < desk.overlap.length; k++) {
            boolean hears = k != Channels.HOTLINE && rules.channels.hearing().get(k) != null;
            desk.overlap[k] = hears ? relative * channelFidelity[k] * (1 - desk.integration) : 0;
        }
    }

    private void reset(ModelParameters p) {
        desk.accuracy = p.dispatch().accuracy();
        desk.dispatchDays = p.dispatch().delayDays();
        desk.linkage = 0;
        desk.merging = 0;
        desk.incentive = 0;
        desk.supervision = 0;
        desk.integration = 0;
        desk.capacity = 1;
        desk.verification = 0;
        Arrays.fill(desk.asked, 0);
        System.arraycopy(rules.subjects, 0, assessment.subjects, 0, assessment.subjects.length);
        System.arraycopy(rules.contents, 0, assessment.contents, 0, assessment.contents.length);
        System.arraycopy(rules.bias, 0, assessment.bias, 0, assessment.bias.length);
        System.arraycopy(rules.noise, 0, assessment.noise, 0, assessment.noise.length);
    }

    private void shape(int m, double phi) {
        if (rules.shapingClimate.get(m) != null) {
            rules.shapingClimate.get(m).shapeClimate(climate, phi);
        }
        if (rules.shapingDesk.get(m) != null) {
            rules.shapingDesk.get(m).shapeDesk(desk, phi);
        }
        if (rules.shapingAssessment.get(m) != null) {
            rules.shapingAssessment.get(m).shapeAssessment(assessment, phi);
        }
        if (rules.shapingPolicies.get(m) != null) {
            rules.shapingPolicies.get(m).shapePolicies(policyTerms, phi);
        }
    }

    /** Phase: the town grows and converts village land. */
    void urbanize(int day) {
        urbanization.live(day, rules.parameters.urbanization(), residents, land);
        double growth = urbanization.growthFactor(residents) - 1;
        double staff = 1 + rules.parameters.service().staffFollowsGrowth() * growth;
        units.setHoursFactor(staff * desk.capacity);
        units.returnLent(rules.parameters.service().lentDays());
    }

    /** Phase: problems occur; their owners report or not. */
    void occur(int day) {
        occurrence.day(day);
    }

    /** Phase: channels hear latent problems. */
    void listen(int day) {
        voicing.day(day);
    }

    /** Phases of dispatch, work, closing and escalation: all events of the day in the order of their time. */
    void work(int day) {
        while (events.hasToday()) {
            double t = events.time();
            int p = events.slot();
            int kind = events.kind();
            int mark = events.mark();
            events.removeFirst();
            if (!Event.stands(problems, kind, p, mark)) {
                continue;
            }
            happened++;
            if (kind == Event.FADE) {
                voicing.fade(p, t);
            } else if (kind >= Event.NEIGHBOURS) {
                voicing.settleAmongNeighbours(p, kind - Event.NEIGHBOURS, t);
            } else if (kind == Event.REPORT) {
                voicing.reportLate(p, t);
            } else {
                caseFlow.happen(kind, p, t);
            }
        }
    }

    /** Phase: meetings are held, residents are mobilised, policies arrive and are implemented. */
    void meet(int day) {
        policies.day(
                day,
                rules.parameters.policies(),
                policyTerms,
                (acceptance, heard) -> chronicle.implemented(acceptance));
        residents.mobilise(climate);
        caseFlow.meet(day);
        for (int m = 0; m < fidelity.length; m++) {
            if (rules.spendingHours.get(m) != null) {
                rules.spendingHours.get(m).spendHours(hours, locality, day, fidelity[m]);
            }
        }
        chronicle.spent(hours);
        hours.clear();
    }

    /** Phase, first half: residents drift, and the others see how satisfied the cells are. */
    void drift(int day, NeighbourMeans means) {
        influence.drift(day, urbanization.residentsAtStart(), residents, climate);
        influence.note(residents, place, means);
    }

    /** Phase, second half: neighbours pull each other. */
    void pull(int day, NeighbourMeans means) {
        influence.pull(day, urbanization.residentsAtStart(), residents, place, means);
    }

    /** Phase: units are evaluated when a period ends, standing and fidelity move. */
    void evaluate(int day) {
        ModelParameters p = rules.parameters;
        int length = p.evaluation().periodDays();
        if ((day + 1) % length == 0) {
            evaluation.endPeriod((day + 1) / length, place, assessment, p.evaluation(), replication, chronicle::scored);
        }
        standing.endDay(p.judgement().reputationDays(), day < p.time().warmUpDays());
        if (rules.calendar.month(day) != rules.calendar.month(day + 1)) {
            standing.endMonth(p.voicing().reputationRate());
            caseFlow.endMonth();
        }
        for (int m = 0; m < fidelity.length; m++) {
            if (rules.mechanisms.isOn(m)) {
                chronicle.fidelity(fidelity[m]);
            }
        }
        fade();
    }

    private void fade() {
        for (int f = 0; f < fidelity.length; f++) {
            if (rules.fading.get(f) != null) {
                double busy = units.busyShare();
                for (int m = 0; m < fidelity.length; m++) {
                    if (m != f && rules.mechanisms.isOn(m)) {
                        double tomorrow = rules.fading.get(f).tomorrow(fidelity[m], busy, desk.supervision);
                        fidelity[m] += fidelity[f] * (tomorrow - fidelity[m]); // fading, too, is level times fidelity
                    }
                }
            }
        }
    }

    /** Phase: the day is written down. */
    void observe(int day) {
        chronicle.endDay(day);
    }

    /** Returns the chronicle. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** Returns how many events of the calendar have happened. */
    long events() {
        return happened;
    }

    /** Returns what the submodels work on. */
    Locality locality() {
        return locality;
    }

    /** Returns the bodies that meet. */
    Agendas agendas() {
        return agendas;
    }

    /** Returns the units. */
    Units units() {
        return units;
    }

    /** Returns the fidelity of a mechanism of the catalogue, in [0,1]. */
    double fidelity(int m) {
        return fidelity[m];
    }

    /** Returns the cells, counted over the town, in the middle of the wards whose bodies met on the last day. */
    IntStream meetings() {
        IntStream.Builder cells = IntStream.builder();
        for (int m = 0; m < fidelity.length; m++) {
            HoldsMeetings held = rules.mechanisms.meetings(m);
            for (int level = 0; held != null && level < held.levels(); level++) {
                double perDay = fidelity[m] * held.meetingsPerYear(level) / DAYS_PER_YEAR;
                int bodies = agendas.bodies(m, level);
                for (int body = 0; body < bodies; body++) {
                    if (agendas.metToday(m, level, body, perDay)) {
                        cells.add(place.firstCell() + (int) ((2L * body + 1) * place.cells() / (2L * bodies)));
                    }
                }
            }
        }
        return cells.build();
    }
}
