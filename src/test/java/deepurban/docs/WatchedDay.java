package deepurban.docs;

import deepurban.Towns;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.Mechanism;
import deepurban.mechanism.MechanismType;
import deepurban.model.DayPlan;
import deepurban.model.DeepUrban;
import deepurban.model.ListensToPhases;
import deepurban.parameters.ModelParameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Runs a town with every mechanism on, and notes in which phase of the day each is asked what. */
final class WatchedDay implements ListensToPhases {

    /** Days enough for every kind of occasion: campaigns, ends of months, what is overdue. */
    private static final int DAYS = 400;

    /** Many deputies, so that some of their problems pass the limit. */
    private static final List<String> TOWN = List.of(
            "/mechanisms/threeTierLiaison/deputiesPerThousand=10", "/mechanisms/threeTierLiaison/contactsPerWeek=5");

    /** By role and question: who was asked. */
    private final Map<DayPlan, Map<String, Set<String>>> asked = new TreeMap<>();

    private DayPlan now; // null between two phases

    private WatchedDay() {}

    /** Returns, by phase, role and question, for example {@code HearsProblems.openness}, the keys of the mechanisms that were asked. */
    static Map<DayPlan, Map<String, Set<String>>> asked() {
        WatchedDay watched = new WatchedDay();
        Catalogue own = Towns.CATALOGUE;
        List<String> settings = new ArrayList<>(TOWN);
        own.types().forEach(type -> settings.add("/mechanisms/" + type.key() + "/on=true"));
        ModelParameters parameters =
                Towns.read("classroom", settings.toArray(String[]::new)).parameters();
        List<MechanismType<?>> types = new ArrayList<>();
        own.types().forEach(type -> types.add(watched.watch(type)));
        DeepUrban town = DeepUrban.start(parameters, Catalogue.of(types), 1, 0);
        town.tellPhases(watched);
        town.runTo(DAYS);
        return watched.asked;
    }

    private <P extends Record> MechanismType<P> watch(MechanismType<P> type) {
        return new MechanismType<>(
                type.key(),
                type.number(),
                type.title(),
                type.parameters(),
                own -> watch(type.key(), type.maker().apply(own)),
                type.signature());
    }

    private Mechanism watch(String key, Mechanism mechanism) {
        return (Mechanism) Proxy.newProxyInstance(
                Mechanism.class.getClassLoader(), mechanism.getClass().getInterfaces(), (proxy, method, arguments) -> {
                    note(key, method);
                    try {
                        return method.invoke(mechanism, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void note(String key, Method method) {
        if (now != null) {
            String question = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            asked.computeIfAbsent(now, phase -> new TreeMap<>())
                    .computeIfAbsent(question, any -> new TreeSet<>())
                    .add(key);
        }
    }

    @Override
    public void begins(DayPlan phase) {
        now = phase;
    }

    @Override
    public void ended(DayPlan phase) {
        now = null;
    }
}
