package deepurban.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The profiles in the box, and those in files. */
public final class Profiles {

    private static final List<String> NAMES =
            List.of("boston", "chicago", "san-francisco", "new-york", "china-12345", "open311", "deepurban");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Profiles() {}

    /** Returns the profiles in the box. */
    public static List<Profile> all() {
        return NAMES.stream().map(Profiles::inTheBox).toList();
    }

    private static Profile inTheBox(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream("profiles/" + name + ".json")) {
            return JSON.readValue(in, Profile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the profile of a name in the box, or of a file.
     *
     * @throws BadRecords if there is none
     */
    static Profile named(String nameOrFile) {
        Optional<String> known = NAMES.stream().filter(nameOrFile::equals).findFirst();
        if (known.isPresent()) {
            return inTheBox(known.get());
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new BadRecords("noProfile", nameOrFile, String.join(", ", NAMES));
        }
        return read(file);
    }

    private static Profile read(Path file) {
        try {
            Profile profile = JSON.readValue(file.toFile(), Profile.class);
            check(profile, file);
            return profile;
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BadRecords("profile", file, line, e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadRecords("unreadableFile", file, String.valueOf(e.getMessage()));
        }
    }

    private static void check(Profile profile, Path file) {
        for (String word : profile.columns().keySet()) {
            if (Field.of(word).isEmpty()) {
                throw new BadRecords("profileField", file, word, Field.words());
            }
        }
        profile.names().values().stream()
                .filter(name -> !name.matches("[A-Za-z][A-Za-z0-9-]{0,62}"))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadRecords("profileName", file, name);
                });
    }

    /** Returns the profile in the box whose columns a file has: time of opening, class and at least two more. */
    static Optional<Profile> fitting(List<String> columns) {
        return all().stream()
                .filter(profile -> Columns.find(columns, profile.names(Field.OPENED)) >= 0
                        && Columns.find(columns, profile.names(Field.CLASS)) >= 0)
                .filter(profile -> Columns.matches(columns, profile) >= 4)
                .max(java.util.Comparator.comparingInt(profile -> Columns.matches(columns, profile)));
    }
}
