package deepurban.model;

import deepurban.evaluation.ShapesAssessment;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.Fades;
import deepurban.mechanism.Mechanism;
import deepurban.mechanism.MechanismType;
import deepurban.mechanism.SpendsHours;
import deepurban.parameters.MechanismSettings;
import deepurban.parameters.ModelParameters;
import deepurban.policy.ShapesPolicies;
import deepurban.problem.Channels;
import deepurban.problem.HearsProblems;
import deepurban.problem.SeatsDeputies;
import deepurban.problem.SettlesAmongNeighbours;
import deepurban.resident.ShapesClimate;
import deepurban.service.HoldsMeetings;
import deepurban.service.HoldsToAccount;
import deepurban.service.Powers;
import deepurban.service.PressesForProblems;
import deepurban.service.ShapesDesk;
import deepurban.service.UrgesProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The mechanisms of a catalogue as one scenario sets them, by their number in the catalogue. A mechanism that is off is null, and none of
 * the lists by role holds it. Immutable.
 */
final class MechanismSet {

    private final List<MechanismType<?>> types;
    private final ModelParameters parameters;
    private final Mechanism[] mechanisms; // [mechanism]; null: off

    MechanismSet(Catalogue catalogue, ModelParameters parameters) {
        this.types = catalogue.types();
        this.parameters = parameters;
        this.mechanisms = new Mechanism[types.size()];
        for (int m = 0; m < mechanisms.length; m++) {
            MechanismSettings settings = settings(m);
            if (settings != null && settings.on()) {
                mechanisms[m] = types.get(m).make(settings.own());
            }
        }
    }

    private MechanismSettings settings(int m) {
        return parameters.mechanisms().get(types.get(m).key());
    }

    int count() {
        return mechanisms.length;
    }

    boolean isOn(int m) {
        return mechanisms[m] != null;
    }

    /** Returns the fidelity that the scenario gives a mechanism in a subdistrict; 1 where it says nothing. */
    double fidelity(int m, String subdistrict) {
        MechanismSettings settings = settings(m);
        return settings == null ? 1 : settings.fidelity().getOrDefault(subdistrict, 1.0);
    }

    /** Returns whether another scenario sets switch or fidelity of a mechanism in a subdistrict in another way. */
    boolean differs(MechanismSet other, int m, String subdistrict) {
        return isOn(m) != other.isOn(m) || fidelity(m, subdistrict) != other.fidelity(m, subdistrict);
    }

    /** Returns a role's mechanisms by number; null where a mechanism is off or has not that role. */
    private <R> List<R> role(Class<R> role) {
        List<R> found = new ArrayList<>();
        for (Mechanism mechanism : mechanisms) {
            found.add(role.isInstance(mechanism) ? role.cast(mechanism) : null);
        }
        return found;
    }

    List<ShapesClimate> shapingClimate() {
        return role(ShapesClimate.class);
    }

    List<ShapesDesk> shapingDesk() {
        return role(ShapesDesk.class);
    }

    List<ShapesAssessment> shapingAssessment() {
        return role(ShapesAssessment.class);
    }

    List<ShapesPolicies> shapingPolicies() {
        return role(ShapesPolicies.class);
    }

    List<SpendsHours> spendingHours() {
        return role(SpendsHours.class);
    }

    List<Fades> fading() {
        return role(Fades.class);
    }

    /** Returns the channels: the hotline, then one number for each mechanism of the catalogue. */
    Channels channels() {
        List<String> names = new ArrayList<>();
        List<HearsProblems> hearing = new ArrayList<>();
        names.add("hotline");
        hearing.add(null);
        types.forEach(type -> names.add(type.key()));
        hearing.addAll(role(HearsProblems.class));
        List<SettlesAmongNeighbours> neighbours = new ArrayList<>();
        neighbours.add(null);
        neighbours.addAll(role(SettlesAmongNeighbours.class));
        return new Channels(
                List.copyOf(names), Collections.unmodifiableList(hearing), Collections.unmodifiableList(neighbours));
    }

    /** Returns a mechanism as one that holds meetings; null: off, or it holds none. */
    HoldsMeetings meetings(int m) {
        return mechanisms[m] instanceof HoldsMeetings held ? held : null;
    }

    /** Returns the first mechanism that seats deputies and is practised at all; null: none is. */
    SeatsDeputies seating(double[] fidelity) {
        List<SeatsDeputies> seating = role(SeatsDeputies.class);
        for (int m = 0; m < count(); m++) {
            if (seating.get(m) != null && fidelity[m] > 0) {
                return seating.get(m);
            }
        }
        return null;
    }

    /** Returns the mechanisms that act on single problems; {@code fidelity} by mechanism, to be read when they act. */
    Powers powers(double[] fidelity) {
        List<PressesForProblems> pressing = role(PressesForProblems.class);
        List<HearsProblems> hearing = role(HearsProblems.class);
        PressesForProblems[] byChannel = new PressesForProblems[count() + 1];
        int[] presser = new int[byChannel.length];
        for (int m = 0; m < count(); m++) {
            int who = hearing.get(m) != null && hearing.get(m).isDeputies() ? presser(m, pressing) : -1;
            byChannel[m + 1] = who < 0 ? null : pressing.get(who);
            presser[m + 1] = who;
        }
        return new Powers(
                types.stream().map(MechanismType::key).toList(),
                byChannel,
                presser,
                role(HoldsMeetings.class),
                role(UrgesProblems.class),
                role(HoldsToAccount.class),
                fidelity);
    }

    /** Returns who presses for what the deputies of a mechanism heard: that mechanism itself, or the first that presses; -1: none. */
    private static int presser(int m, List<PressesForProblems> pressing) {
        if (pressing.get(m) != null) {
            return m;
        }
        for (int who = 0; who < pressing.size(); who++) {
            if (pressing.get(who) != null) {
                return who;
            }
        }
        return -1;
    }
}
