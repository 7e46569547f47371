package deepurban.cli;

import deepurban.experiment.ModelTowns;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import java.io.PrintWriter;
import java.util.function.Function;

/**
 * What commands find around them; tests put their own in its place.
 *
 * @param out what is asked for goes here
 * @param err all else goes here
 * @param texts in the language asked for
 * @param towns makes towns of the mechanisms that there are
 * @param disk where results are written to
 */
record Surroundings(PrintWriter out, PrintWriter err, Texts texts, Function<Catalogue, TownSource> towns, Disk disk) {

    /** Returns those of the program itself. */
    static Surroundings real(PrintWriter out, PrintWriter err, Texts texts) {
        return new Surroundings(out, err, texts, ModelTowns::new, Disk.REAL);
    }

    /** Says a line to people. */
    void say(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
        err.flush();
    }
}
