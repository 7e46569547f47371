package deepurban.policy;

/** Hears of policies as they are implemented. */
@FunctionalInterface
public interface ListensToPolicies {

    /** A policy was implemented; {@code acceptance} by group, in [0,1], valid during the call. */
    void implemented(double[] acceptance, boolean heard);
}
