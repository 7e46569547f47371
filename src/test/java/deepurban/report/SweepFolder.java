package deepurban.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a sweep as far as its answer needs them, written by hand. */
record SweepFolder(Path path) {

    /** Two factors and two outcomes that decide. */
    static SweepFolder of(Path path, String design) throws IOException {
        Files.writeString(path.resolve("manifest.json"), """
                {"name": "t", "replications": 3, "arms": [{"name": "baseline", "baseline": true}, {"name": "a", "baseline": false}],
                 "outcomes": [{"name": "satisfaction", "primary": true}, {"name": "onTimeShare", "primary": true}],
                 "sweep": {"points": 8, "factors": [{"pointer": "/x", "title": {"en": "Ex", "zh": "甲"}},
                                                    {"pointer": "/y", "title": {"en": "Why", "zh": "乙"}}]}}
                """);
        String kind = design.equals("futures") ? "uncertainties" : "factors";
        Files.writeString(path.resolve("experiment.json"), """
                {"%s": {"/x": {"range": [0, 1]}, "/y": {"range": [0, 1]}}, "design": {"kind": "%s"}}
                """.formatted(kind, design));
        Files.writeString(path.resolve("scenario.json"), """
                {"reforms": {"a": {"title": {"en": "A", "zh": "改"}}}}
                """);
        return new SweepFolder(path);
    }

    SweepFolder with(String table, String... lines) throws IOException {
        Files.write(path.resolve(table), List.of(lines));
        return this;
    }

    SweepFiles files() throws IOException {
        return SweepFiles.read(path);
    }
}
