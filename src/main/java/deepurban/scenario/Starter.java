package deepurban.scenario;

import deepurban.scenario.mistake.InvalidInput;
import deepurban.scenario.mistake.Mistake;
import deepurban.scenario.mistake.Phrase;
import deepurban.scenario.shape.TextShape;
import deepurban.scenario.source.Place;
import deepurban.scenario.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Starts a new scenario with a small commented file. */
public final class Starter {

    private static final String TEMPLATE = "starter.yaml";

    private Starter() {}

    /**
     * Writes {@code NAME.yaml}, which is valid as it stands.
     *
     * @param folder where; it must exist
     * @param name name of the scenario
     * @return the file
     * @throws InvalidInput when the name is not one, or the file exists already
     * @throws IOException when it cannot be written
     */
    public static Path write(Path folder, String name) throws IOException {
        if (!TextShape.NAME.matches(name)) {
            Phrase given = Phrase.of("given.text", name);
            throw refused("init", Phrase.of("expected", TextShape.NAME.expected(), given));
        }
        Path file = folder.resolve(name + ".yaml");
        try {
            return Files.writeString(
                    file, template().replace("NAME", name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw refused(file.toString(), Phrase.of("file.exists"));
        }
    }

    private static InvalidInput refused(String label, Phrase why) {
        Mistake mistake = Place.of(Source.text(label)).mistake("", why);
        return new InvalidInput(List.of(mistake));
    }

    private static String template() throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
