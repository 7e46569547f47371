package deepurban.mechanism;

import java.util.List;

/**
 * Brings a user's own mechanisms: a jar on the class path names its implementation in {@code
 * META-INF/services/deepurban.mechanism.MechanismProvider}.
 */
public interface MechanismProvider {

    /** Returns the mechanisms that the jar brings. */
    List<MechanismType<?>> mechanisms();
}
