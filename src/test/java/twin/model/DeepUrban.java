package twin.model;

import sim.engine.SimState;

/** Makes the state, as it may, but also draws from MASON's generator. */
public final class DeepUrban extends SimState {
    private static final long serialVersionUID = 1L;

    public DeepUrban(long seed) {
        super(seed);
    }

    double draw() {
        return random.nextDouble();
    }
}
