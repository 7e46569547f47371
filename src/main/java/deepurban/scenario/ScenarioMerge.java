package deepurban.scenario;

import deepurban.scenario.source.Located;
import deepurban.scenario.source.Located.Member;
import deepurban.scenario.source.Located.Members;
import deepurban.scenario.source.Located.Scalar;
import deepurban.scenario.source.Merge;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merge patch (RFC 7396) with two additions. Reforms are patches themselves: their nulls are kept, for what they take away
 * is there only when they act. A fidelity for some subdistricts over one for all leaves the others what they had.
 */
final class ScenarioMerge {

    private static final String MECHANISMS = "mechanisms";
    private static final String FIDELITY = "fidelity";
    private static final String REFORMS = "reforms";

    private ScenarioMerge() {}

    static Located apply(Located target, Located patch) {
        if (!(target instanceof Members before) || !(patch instanceof Members change)) {
            return patch;
        }
        Located merged = Merge.apply(Optional.of(spelledOut(before, change)), change.without(Set.of(REFORMS)));
        return change.member(REFORMS)
                .map(reforms -> (Located) ((Members) merged).with(REFORMS, reforms(before.member(REFORMS), reforms)))
                .orElse(merged);
    }

    private static Located reforms(Optional<Located> before, Located change) {
        if (!(Merge.compose(before, change) instanceof Members composed)) {
            return change;
        }
        Set<String> gone = new HashSet<>(composed.members().keySet());
        gone.removeIf(name -> !composed.members().get(name).value().isNull());
        return composed.without(gone);
    }

    /** Returns the target with one fidelity for all written as one for each, where the patch has some by name. */
    private static Members spelledOut(Members target, Members patch) {
        Members result = target;
        Map<String, Member> patched =
                patch.member(MECHANISMS).map(Located::membersOrNone).orElse(Map.of());
        for (String key : patched.keySet()) {
            boolean byName = patched.get(key).value().member(FIDELITY).orElse(null) instanceof Members;
            if (byName) {
                result = spelledOut(result, key);
            }
        }
        return result;
    }

    private static Members spelledOut(Members target, String key) {
        Optional<Located> mechanisms = target.member(MECHANISMS);
        Optional<Located> mechanism = mechanisms.flatMap(all -> all.member(key));
        Optional<Located> fidelity = mechanism.flatMap(own -> own.member(FIDELITY));
        if (!(fidelity.orElse(null) instanceof Scalar share)) {
            return target;
        }
        Members own = ((Members) mechanism.orElseThrow()).with(FIDELITY, forEach(target, share));
        return target.with(MECHANISMS, ((Members) mechanisms.orElseThrow()).with(key, own));
    }

    private static Members forEach(Members scenario, Scalar share) {
        Map<String, Member> shares = new LinkedHashMap<>();
        scenario.at("/town/subdistricts")
                .map(Located::membersOrNone)
                .orElse(Map.of())
                .keySet()
                .forEach(name -> shares.put(name, new Member(share.place(), share)));
        return new Members(share.place(), shares);
    }
}
