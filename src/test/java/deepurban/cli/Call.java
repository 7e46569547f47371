package deepurban.cli;

import deepurban.experiment.ModelTowns;
import deepurban.experiment.TownSource;
import deepurban.mechanism.Catalogue;
import deepurban.output.Disk;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A call of the command line inside this JVM. One that names no ledger has one of its own, so that it runs everything.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Call(int status, String out, String err) {

    static Call of(String... arguments) {
        return of(Disk.REAL, ModelTowns::new, arguments);
    }

    static Call of(Disk disk, Function<Catalogue, TownSource> towns, String... arguments) {
        List<String> list = List.of(arguments);
        boolean runs = !Collections.disjoint(list, List.of("run", "compare", "sweep", "optimise", "calibrate"));
        if (!runs || list.contains("--ledger")) {
            return call(disk, towns, list);
        }
        try {
            Path ledger = Files.createTempDirectory("ledger");
            List<String> more = new ArrayList<>(list);
            more.addAll(List.of("--ledger", ledger.toString()));
            Call call = call(disk, towns, more);
            delete(ledger);
            return call;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Call call(Disk disk, Function<Catalogue, TownSource> towns, List<String> list) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings around =
                new Surroundings(new PrintWriter(out), new PrintWriter(err), Texts.in(Language.in(list)), towns, disk);
        int status = Main.run(list, around);
        return new Call(status, out.toString(), err.toString());
    }

    /** Returns the program in a JVM of its own, not started yet. */
    static ProcessBuilder program(String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "deepurban.cli.Main"));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words);
    }

    /** Writes a scenario of a small town with three reforms, one of which changes nothing, and returns its file. */
    static Path scenario(Path folder) throws IOException {
        Files.copy(Path.of("scenarios/town.json"), folder.resolve("town.json"));
        Files.copy(Path.of("scenarios/classroom.json"), folder.resolve("classroom.json"));
        return Files.writeString(folder.resolve("small.json"), """
                {"format": 1, "name": "small", "title": {"en": "=1+<script>alert(1)</script>", "zh": "小镇<script>"},
                 "extends": "classroom.json", "time": {"warmUpDays": 60, "horizonDays": 90},
                 "outcomes": {"onTimeShare": null, "handlingSatisfaction": null, "trueResolutionShare": null,
                  "neverHeardShare": null, "policyAcceptance": null, "goodhartGap": null},
                 "reforms": {"denser-liaison": null, "frequent-hearings": null, "three-thirds": null,
                  "grand-linkage": null, "all-of-them": null,
                  "same": {"title": {"en": "Nothing </td> changes", "zh": "不变"}, "patch": {}},
                  "denser": {"title": {"en": "Denser", "zh": "加密"},
                   "patch": {"mechanisms": {"threeTierLiaison": {"on": true, "contactsPerWeek": 40}}}},
                  "later": {"title": {"en": "Later", "zh": "较晚"}, "from": "2020-04-01", "patch": {}}}}
                """);
    }

    /** Returns the files of a folder by name, without those that hold what was measured. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (!name.equals("manifest.json") && !name.equals("log.txt")) {
                    files.put(name, new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
