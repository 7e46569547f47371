package deepurban.sweep;

import java.util.OptionalInt;

/**
 * Machines that run batches for a program on one of them. Implemented outside of the program itself, where the libraries are that it
 * takes.
 */
public interface Cluster {

    /** Returns whether a text is the address of such a cluster. */
    boolean understands(String master);

    /**
     * Returns an engine on a cluster; it connects when there is something to run.
     *
     * @param master address that is understood
     * @param cores how many processors it may take at most; empty: all
     * @param parcel the experiment as it is sent to the machines
     * @param watcher is told how the cluster fares, from any thread
     */
    Engine engine(String master, OptionalInt cores, SweepParcel parcel, Watcher watcher);

    /** Is told how a cluster fares. */
    interface Watcher {

        /** No machine has taken part for a while. */
        void waiting();

        /**
         * One that took part is gone; what it was running is run again.
         *
         * @param left how many still take part
         */
        void lost(int left);
    }
}
