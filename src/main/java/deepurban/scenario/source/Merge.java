package deepurban.scenario.source;

import deepurban.scenario.source.Located.Member;
import deepurban.scenario.source.Located.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Merge Patch (RFC 7396): objects merge by name, null takes away, all else replaces. Each value keeps the place
 * where it was written.
 */
public final class Merge {

    private Merge() {}

    /** Returns the target with the patch applied. */
    public static Located apply(Optional<Located> target, Located patch) {
        return merge(target, patch, false);
    }

    /**
     * Returns the one patch that does what applying {@code first} and then {@code second} does: nulls are kept. What merge
     * patches cannot say is lost: that an object is taken away and another one put in its place.
     */
    public static Located compose(Optional<Located> first, Located second) {
        return merge(first, second, true);
    }

    private static Located merge(Optional<Located> target, Located patch, boolean keepNulls) {
        if (!(patch instanceof Members changes)) {
            return patch;
        }
        Optional<Members> before = target.filter(Members.class::isInstance).map(Members.class::cast);
        Map<String, Member> merged =
                new LinkedHashMap<>(before.map(Members::members).orElse(Map.of()));
        changes.members().forEach((name, change) -> put(merged, name, change, keepNulls));
        return new Members(before.map(Members::place).orElse(patch.place()), merged);
    }

    private static void put(Map<String, Member> merged, String name, Member change, boolean keepNulls) {
        if (change.value().isNull() && !keepNulls) {
            merged.remove(name);
            return;
        }
        Optional<Located> before = Optional.ofNullable(merged.get(name)).map(Member::value);
        merged.put(name, new Member(change.place(), merge(before, change.value(), keepNulls)));
    }
}
