package twin.town;

import ec.util.MersenneTwisterFast;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jfree.chart.JFreeChart;
import sim.display.Display2D;

/** The core looking out of its window, once in each way. */
final class Outside {

    static final class Reads {
        File file;
    }

    static final class Finds {
        Path path;
    }

    static final class Draws {
        JFreeChart chart;
    }

    static final class Displays {
        Display2D display;
    }

    static final class Commands {
        picocli.CommandLine line;
    }

    static final class Paints {
        java.awt.Color[] colours;
    }

    static final class Prints {
        void print() {
            System.out.println();
        }
    }

    static final class Times {
        LongSupplier clock() {
            return System::nanoTime;
        }
    }

    static final class Dates {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class Rolls {
        Random dice;
    }

    static final class RollsByThread {
        ThreadLocalRandom dice;
    }

    static final class RollsInMath {
        double roll() {
            return Math.random();
        }
    }

    static final class Shuffles {
        void shuffle(List<String> order) {
            Collections.shuffle(order);
        }
    }

    static final class Twists {
        MersenneTwisterFast generator;
    }
}
