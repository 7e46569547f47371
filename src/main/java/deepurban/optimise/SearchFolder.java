package deepurban.optimise;

import com.fasterxml.jackson.databind.JsonNode;
import deepurban.design.Points;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.source.Source;
import deepurban.sweep.PointFile;
import deepurban.sweep.Sweep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The result folder of a search, read back. */
public final class SearchFolder {

    private SearchFolder() {}

    /**
     * Returns the experiment of all settings that were tried, in the replications of the search and those of the confirmation.
     *
     * @param manifest the manifest of the folder
     * @throws deepurban.scenario.mistake.InvalidInput if its files cannot be read by this version of the program
     */
    public static Sweep read(Path path, JsonNode manifest, Catalogue catalogue) {
        Search search = SearchReader.read(path.resolve(SearchFiles.EXPERIMENT), List.of(), catalogue);
        Path points = path.resolve(SearchFiles.POINTS);
        Mistakes mistakes = new Mistakes();
        Optional<Points> tried = PointFile.read(Source.file(points), points, mistakes);
        mistakes.throwIfAny();
        int replications = search.replications() + search.settings().confirmation();
        return search.base().at(tried.orElseThrow()).with(manifest.path("seed").longValue(), replications);
    }
}
