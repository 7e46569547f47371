package deepurban.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The list of mechanisms, read top to bottom: it is the order in which they act. */
public final class Catalogue {

    private static final List<MechanismType<?>> OWN = List.of();

    private final List<MechanismType<?>> types;

    private Catalogue(List<MechanismType<?>> types) {
        this.types = List.copyOf(types);
    }

    /** Returns the model's own mechanisms, then those of jars on the class path in the order of their keys. */
    public static Catalogue load() {
        List<MechanismType<?>> users = new ArrayList<>();
        ServiceLoader.load(MechanismProvider.class).forEach(provider -> users.addAll(provider.mechanisms()));
        users.sort((a, b) -> a.key().compareTo(b.key()));
        List<MechanismType<?>> all = new ArrayList<>(OWN);
        all.addAll(users);
        return of(all);
    }

    /** Returns a catalogue of just these mechanisms; throws IllegalArgumentException when two share a key. */
    public static Catalogue of(List<MechanismType<?>> types) {
        if (types.stream().map(MechanismType::key).distinct().count() != types.size()) {
            throw new IllegalArgumentException("two mechanisms share one key: "
                    + types.stream().map(MechanismType::key).toList());
        }
        return new Catalogue(types);
    }

    /** Returns the mechanisms in the order in which they act. */
    public List<MechanismType<?>> types() {
        return types;
    }

    /** Returns the mechanism of that key, if there is one. */
    public Optional<MechanismType<?>> find(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }
}
