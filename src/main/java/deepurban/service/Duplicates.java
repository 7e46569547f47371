package deepurban.service;

import deepurban.problem.Channels;
import deepurban.problem.Locality;
import deepurban.problem.Problems;
import deepurban.random.Stream;

/**
 * Each channel that is on may bring a heard problem once more; what is not merged waits for triage (mechanism 21, hypothesis H7).
 *
 * <p>Draws: two per problem and channel that is on.
 */
final class Duplicates {

    private static final int COMES = 0;
    private static final int MERGED = 1;

    private final Locality here;
    private final Problems problems;
    private final Desk desk;
    private final ListensToService listener;
    private final Stream[] streams; // [channel]

    Duplicates(Locality here, Desk desk, ListensToService listener) {
        this.here = here;
        this.problems = here.problems();
        this.desk = desk;
        this.listener = listener;
        this.streams = here.channels().names().stream()
                .map(name -> here.replication().stream("service/duplicates/" + name))
                .toArray(Stream[]::new);
    }

    /** Counts the duplicates of a problem that was just heard. */
    void count(int p) {
        double again = here.classes().get(problems.problemClass(p)).duplicateProbability();
        int n = 0;
        for (int k = 0; k < streams.length; k++) {
            double chance = again * overlap(k, problems.channel(p));
            if (chance > 0) {
                long key = streams[k].key(problems.key(p));
                boolean comes = Stream.uniform(key, COMES) < chance;
                n += comes && Stream.uniform(key, MERGED) >= desk.merging ? 1 : 0;
            }
        }
        problems.setDuplicates(p, n);
        for (int i = 0; i < n; i++) {
            listener.duplicated(p);
        }
    }

    /** Returns the chance, relative to the hotline's, that channel k brings what another heard first; others may always call. */
    private double overlap(int k, int heardFirst) {
        if (k == Channels.HOTLINE) {
            return 1;
        }
        return k == heardFirst ? 0 : desk.overlap[k];
    }
}
